"""Who may ask and how much: the values, and nothing of the web."""
