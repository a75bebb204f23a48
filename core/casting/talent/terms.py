"""Everything a profile is found by, as plain terms: databases only store and intersect them.

============== ======================================================================
``*``          everybody
``w:`` ``d:``  a word's key that the profile says, or denies
``s:``         a listed skill, and what it is a kind of
``b:`` ``x:``  a skill that some text of the profile says, or denies
``l:pa:2``     speaks it at this level of LEVELS or a better one
``g:`` ``c:``  plays this gender; lives in this city
``m``          a child
``al:`` ``ah:`` ``ht:`` ``rt:day:`` one binary digit of the lowest and highest playing age, the height
               in centimetres, the rate in paise; ``a``, ``ht``, ``rt:day``: it is known at all
``n:`` ``k:`` ``e:`` ``f:`` a name's word, its sound, its sound less one letter, its consonants
============== ======================================================================
"""

from __future__ import annotations

from collections.abc import Iterator

from core.casting.talent import name_keys, vocabulary
from core.casting.talent.denial import parts
from core.casting.talent.document import LITTLE, stem, stems
from core.casting.talent.model import Talent
from core.casting.talent.sayings import families, practised, slug_of

VERSION = "v9"
"""Changes with the rules above and the words in sayings.txt: profiles of another version are read again."""
EVERYBODY = "*"
LONGEST = 64
"""Letters of one term; a longer word is no word."""


def terms(profile: Talent) -> str:
    """All terms of a profile, each once, the version first."""
    found = dict.fromkeys(one for one in _all(profile) if len(one) <= LONGEST)
    return " ".join((VERSION, *found))


def current(document: str) -> bool:
    """Whether a stored document was made by these rules."""
    return document.startswith(VERSION + " ")


def _all(one: Talent) -> Iterator[str]:
    yield EVERYBODY
    yield from (f"g:{gender}" for gender in one.plays)
    if one.is_minor:
        yield "m"
    if one.city:
        yield city(one.city)
    if one.ages_known:
        yield "a"
        yield from digits("al", one.playing_age[0])
        yield from digits("ah", one.playing_age[1])
    if one.height_cm is not None:
        yield "ht"
        yield from digits("ht", one.height_cm)
    if one.rate is not None:
        yield f"rt:{one.rate.unit}"
        yield from digits(f"rt:{one.rate.unit}", one.rate.paise)
    for language in one.languages:
        level = vocabulary.level_of(language.level)
        # One that was taken down by its name, before it was known, is found as well.
        code = vocabulary.language_code(language.code) or language.code
        yield from (f"l:{code}:{step}" for step in range(level + 1))
    for name in one.called:
        yield from _name(name)
    yield from _skills(one)
    yield from _words(one)
    yield from _texts(one)


def city(name: str) -> str:
    """The term of a city."""
    return "c:" + "".join(stems(name))


def digits(name: str, value: int) -> Iterator[str]:
    """A whole number of zero or more, as its binary digits that are one."""
    return (f"{name}:{place}" for place in range(value.bit_length()) if value >> place & 1)


def _skills(one: Talent) -> Iterator[str]:
    for listed in one.skills:
        for slug in dict.fromkeys((listed, slug_of(listed.replace("-", " ")) or listed)):
            yield from (f"s:{part}" for part in families(slug))


def _words(one: Talent) -> Iterator[str]:
    """Words of the fields that deny nothing. Not the name's: they are looked up as names, and nothing else
    may be learned from what somebody is called."""
    spoken = [language.code for language in one.languages if language.spoken]
    texts = (
        " ".join(vocabulary.skill_words(skill) for skill in one.skills),
        " ".join(vocabulary.LANGUAGES.get(code, code) for code in spoken),
        " ".join(f"{accent} accent" for accent in one.accents),
        " ".join(f"{each.title} {each.role} {each.kind.replace('_', ' ')}" for each in one.credits),
        one.build,
        one.city,
        " ".join(one.details.looks),
    )
    for text in texts:
        yield from (f"w:{key}" for key in stems(text))


def _texts(one: Talent) -> Iterator[str]:
    """What the person's own words say and deny."""
    for text in (one.training, one.bio):
        for part in parts(text):
            word, skill = ("d", "x") if part.denied else ("w", "b")
            for said in part.words:
                if said not in LITTLE:
                    yield f"{word}:{stem(said)}"
            for slug in practised(part.words, part.led):
                # Who does not dance kathak may dance; who dances kathak dances.
                yield from (f"{skill}:{each}" for each in ([slug] if part.denied else families(slug)))


def _name(name: str) -> Iterator[str]:
    for word in name_keys.tokens(name):
        yield f"n:{word}"
        key = name_keys.key(word)
        yield f"k:{key}"
        if bones := name_keys.skeleton(key):
            yield f"f:{bones}"
        yield from (f"e:{near}" for near in name_keys.shortened(key))
