"""Whom "the team", "casting" or a name means among colleagues. No rows here."""

from __future__ import annotations

from collections.abc import Sequence

from core.casting.talent import names
from core.casting.talent.document import words as plain_words
from core.people import CASTING, Person

_CASTING = frozenset(plain_words("casting office desk कास्टिंग ऑफिस"))
_PRODUCERS = frozenset(plain_words("producer producers production client clients निर्माता निर्माताओं प्रोड्यूसर"))
_DIRECTOR = frozenset(plain_words("director cd डायरेक्टर निर्देशक"))
_TEAM = frozenset(
    plain_words(
        "team everyone everybody all room group sab sabko sabhi logo log unko us them crew"
        " टीम सब सबको सभी लोगों"
    )
)
_AROUND = frozenset(
    plain_words(
        "the our a to for my ko ki ke ka ne mam maam ma'am madam sir saab sahab ji di bhai को जी सर मैम"
    )
)


def group_meant(said: str, colleagues: Sequence[Person]) -> list[Person] | None:
    """The colleagues a word for several means; None when it is no such word."""
    words = {word for word in plain_words(said) if word not in _AROUND}
    if not words or words & _TEAM:
        chosen = list(colleagues)
        # "the casting team" is not the whole team.
        return _of(chosen, words) if words & (_CASTING | _PRODUCERS) else chosen
    if words <= _CASTING | _PRODUCERS | _DIRECTOR:
        return _of(colleagues, words)
    return None


def _of(colleagues: Sequence[Person], words: set[str]) -> list[Person]:
    if words & _DIRECTOR:
        return [one for one in colleagues if one.role == "casting_director"]
    wanted = set(CASTING) if words & _CASTING else set()
    if words & _PRODUCERS:
        wanted.add("producer")
    return [one for one in colleagues if one.role in wanted]


def named(said: str, colleagues: Sequence[Person]) -> list[Person]:
    """Who may be meant by a name, whatever stands around it ("Ashwini mam ko")."""
    bare = " ".join(word for word in said.split() if not set(plain_words(word)) <= _AROUND)
    return [colleagues[place] for place in names.best(bare or said, [one.name for one in colleagues])]
