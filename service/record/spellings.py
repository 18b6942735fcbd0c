"""How an article may write a number or a date: the forms, any one of which shows that it stands there. Small letters throughout."""

from __future__ import annotations

from collections.abc import Mapping

_SMALL = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen").split()
_TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()
_GROUPS = ((1_000_000_000, "billion"), (1_000_000, "million"), (1_000, "thousand"), (100, "hundred"))
_OTHER: Mapping[float, tuple[str, ...]] = {
    0: ("no", "none"),
    0.5: ("half",),
    1: ("single", "sole"),
    2: ("both", "pair", "couple"),  # "the pair were kidnapped"
    12: ("dozen",),
}
_VAGUE = "several few many tens dozens scores hundreds thousands millions days weeks months years decades centuries".split()
_MONTHS = "january february march april may june july august september october november december".split()
_NEAR: Mapping[float, tuple[str, ...]] = {-1: ("last", "yesterday", "ago"), 0: ("this", "today"), 1: ("next", "tomorrow")}


def number_forms(number: float, hedge: str = "exact") -> tuple[str, ...]:
    """A number -> every way to write it that we accept: 1200 -> "1200", "1,200", "one thousand two hundred", "twelve hundred"."""
    if hedge == "vague":
        return tuple(_VAGUE)
    forms = [f"{number:g}" if number < 1_000_000 else f"{number:.0f}", f"{number:,}", *_OTHER.get(number, ())]
    if number == int(number):
        whole = int(number)
        forms += [f"{whole}", f"{whole:,}", *_with_and(in_words(whole))]
        if 1_000 < whole < 10_000 and whole % 100 == 0 and whole % 1_000:
            forms.append(f"{in_words(whole // 100)} hundred")
    forms += [f"{number / size:g} {name}" for size, name in _GROUPS[:3] if number >= size]
    return tuple(dict.fromkeys(forms))


def in_words(number: int) -> str:
    """A whole number from 0 -> American words: 142 -> "one hundred forty-two"."""
    if number < 20:
        return _SMALL[number]
    if number < 100:
        return _TENS[number // 10] + (f"-{_SMALL[number % 10]}" if number % 10 else "")
    size, name = next(group for group in _GROUPS if number >= group[0])
    rest = f" {in_words(number % size)}" if number % size else ""
    return f"{in_words(number // size)} {name}{rest}"


def _with_and(words: str) -> tuple[str, ...]:
    """ "one hundred two" -> itself, "one hundred and two", "a hundred two" and "a hundred and two"."""
    head, joint, tail = words.rpartition("hundred ")
    both = (words, f"{head}{joint}and {tail}") if joint else (words,)
    return (*both, *(f"a{form[3:]}" for form in both if form.startswith(("one hundred", "one thousand", "one million"))))


def month_forms(month: int) -> tuple[str, ...]:
    """10 -> "october", "oct"; September is "sept" too."""
    name = _MONTHS[month - 1]
    return (name, name[:3], name[:4])


def day_forms(day: int) -> tuple[str, ...]:
    """7 -> "7", "7th", "seven"."""
    suffix = "th" if 10 < day < 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    return (str(day), f"{day}{suffix}", in_words(day))


def relative_forms(unit: str, amount: float | None) -> tuple[str, ...]:
    """A distance in time -> what must stand there: a number, a word such as "last", or, where no amount is given, the unit."""
    if amount is None:
        return (f"{unit}s",)
    return (*_NEAR.get(amount, ()), *number_forms(abs(amount)))
