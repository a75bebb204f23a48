"""What a change is told as: before and after, in the units that people use."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from core.casting.edits.model import Fact, snapshot
from core.casting.talent.cards import spoken
from core.casting.talent.details import SIZES_CM
from core.casting.talent.model import Talent, feet_inches
from core.casting.talent.references import ages
from core.casting.talent.vocabulary import skill_label
from core.texts import Words

MOST_LISTED = 12


def echoed(words: Words, before: Talent, after: Talent, facts: Sequence[Fact]) -> list[str]:
    """One line per fact."""
    return [_line(words, before, after, fact) for fact in facts]


def summary(words: Words, one: Talent, facts: Sequence[Fact]) -> str:
    """What an undo takes back, without values."""
    what = ", ".join(dict.fromkeys(words("edits-field", field=fact.name) for fact in facts))
    return words("edits-summary", name=one.name, what=what)


def _line(words: Words, before: Talent, after: Talent, fact: Fact) -> str:
    field, name = words("edits-field", field=fact.name), after.name
    if snapshot(before, fact.keys) == snapshot(after, fact.keys):
        now = _said(words, after, fact)
        return words("edits-same", name=name, field=field, now=now or "–")
    if fact.listed:
        return _listed(words, before, after, fact, field)
    was, now = _said(words, before, fact), _said(words, after, fact)
    if not was:
        return words("edits-set-first", name=name, field=field, after=now)
    return words("edits-set", name=name, field=field, before=was, after=now or "–")


def _listed(words: Words, before: Talent, after: Talent, fact: Fact, field: str) -> str:
    old, new = _items(words, before, fact.name), _items(words, after, fact.name)
    added = [item for item in new if item not in old]
    gone = [item for item in old if item not in new]
    what = ", ".join(added or gone)
    key = "edits-added" if added else "edits-removed"
    now = ", ".join(new[:MOST_LISTED])
    return words(key, name=after.name, field=field, what=what, now=now or "–")


def _items(words: Words, one: Talent, name: str) -> list[str]:
    if name == "languages":
        return spoken(words, one)
    return [skill_label(skill) for skill in one.skills] if name == "skills" else list(one.accents)


def _said(words: Words, one: Talent, fact: Fact) -> str:
    if fact.listed:
        return ", ".join(_items(words, one, fact.name)[:MOST_LISTED])
    if fact.keys == ("details.sizes",):
        size = one.details.sizes.get(fact.name, "")
        return f"{size:g} cm" if fact.name in SIZES_CM and isinstance(size, float | int) else str(size)
    return _READ[fact.name](words, one)


def _height(_words: Words, one: Talent) -> str:
    return f"{feet_inches(one.height_cm)} ({one.height_cm} cm)" if one.height_cm else ""


def _rate(words: Words, one: Talent) -> str:
    if one.rate is None:
        return ""
    return words("talent-rate", unit=one.rate.unit, amount=words.money(one.rate.paise))


def _unions(_words: Words, one: Talent) -> str:
    return ", ".join(f"{each.body} {each.number}".strip() for each in one.details.unions)


_READ: Mapping[str, Callable[[Words, Talent], str]] = {
    "height": _height,
    "weight": lambda _, one: f"{one.details.weight_kg:g} kg" if one.details.weight_kg else "",
    "city": lambda _, one: one.city,
    "playing_age": lambda _, one: ages(one) if one.ages_known else "",
    "age": lambda _, one: ages(one) if one.ages_known else "",
    "build": lambda _, one: one.build,
    "hair": lambda _, one: ", ".join(filter(None, (one.details.hair_length, one.details.hair_colour))),
    "eyes": lambda _, one: one.details.eye_colour,
    "facial_hair": lambda _, one: one.details.facial_hair,
    "rate": _rate,
    "union": _unions,
    "showreel": lambda _, one: one.showreel,
    "instagram": lambda _, one: one.details.socials.get("instagram", ""),
}
