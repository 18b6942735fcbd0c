// Beside the form, which works without this: checking while typing, jumping between marks, copying. Nothing is kept and nothing leaves for elsewhere.
"use strict";
