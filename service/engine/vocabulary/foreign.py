"""Words by which a sentence is seen to be in another language: the commonest of each, none of them a word that an English newspaper prints by itself."""

from __future__ import annotations

# What is left out is spelled like an English word or like a part of names that English texts have ("hat", "met", "pour", "den", "come", "van", "al").
_BY_LANGUAGE = {
    "German": "der das des ein eine einen einer einem eines und ist sind wurde wurden worden nicht mit auf für von zu zum zur dass sich auch nach bei aus haben "
    "hatte wird werden er sie es wir ihr ihre sein seine im beim vom über unter gegen jahre jahr drei zwei vier fünf",
    "French": "le les du une est sont été était dans qui que avec sur au aux ont il elle ils pas cette ces leur leurs après avoir ans deux trois et",
    "Spanish": "el los las del una que por más está están fue fueron su sus como para años dos tres y muy también pero cuando ha han",
    "Italian": "il gli della delle degli dei che è sono stato stata nel nella anni tre più anche alla dopo hanno",
    "Portuguese": "um uma não foi foram da dos das ao aos pela pelo são está três anos também mais depois",
    "Dutch": "het een zijn niet voor naar ook werd werden wordt heeft hebben drie twee jaar zich bij",
    "Scandinavian": "och att är det som inte på av för ett af og ikke til fra har blev ble år även",
    "Polish": "nie się że na został została przez oraz jego lat",
    "Turkish": "ve bir bu için ile olarak daha oldu değil",
    "Indonesian": "yang dan dengan untuk dari tidak ini telah",
}
FOREIGN: frozenset[str] = frozenset(word for words in _BY_LANGUAGE.values() for word in words.split())
# Words of English that are words of one of these languages, too, and so do not show that a sentence is English.
SHARED: frozenset[str] = frozenset("a am an die do i in me no on per plus so was".split())
