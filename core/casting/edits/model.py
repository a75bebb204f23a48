"""What of a profile can be changed by a sentence, and how a value is read, put in and taken back. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from core.casting.talent import details, measures, values
from core.casting.talent.details import SIZES, Details
from core.casting.talent.document import words as plain_words
from core.casting.talent.model import ADULT_AGE, Language, Talent
from core.casting.talent.queries import as_talent
from core.casting.talent.rows import canonical, profile_row
from core.casting.talent.values import Wrong
from core.casting.talent.vocabulary import LANGUAGES, language_code, skill_slug

How = Literal["set", "add", "remove"]
MOST_SKILL = 40
MOST_BUILD = 16
MOST_CITY = 64
_SENSITIVE = """
    caste jaati jati religion religious dharm dharma mazhab ethnicity ethnic race community sexuality sexual
    orientation gay lesbian bisexual queer health illness disease disability disabled handicapped viklang
    hiv aids diabetic diabetes epilepsy epileptic depression pregnant cancer asthma autism autistic bipolar
    hindu muslim sikh christian jain buddhist parsi brahmin dalit obc adivasi rajput baniya kshatriya
    जाति धर्म मज़हब समुदाय विकलांग विकलांगता सेहत बीमारी हिंदू मुस्लिम मुसलमान सिख ईसाई दलित ब्राह्मण
    """
_FORBIDDEN = frozenset(word for name in _SENSITIVE.split() for word in plain_words(name))
_LENGTHS = re.compile(r"\b(?:short|long|shoulder|medium|bald|shaved|buzz|chote|chhote|lambe|bob)\b|छोटे|लंबे")


@dataclass(frozen=True, slots=True)
class Fact:
    """``keys``: what of the profile's row it fills, ``details.`` before what lies in the details.
    ``listed``: values are added and removed. ``numbered``: a value without a digit is no value.
    ``hidden``: on no card, so said to nobody but who asks for it."""

    name: str
    keys: tuple[str, ...]
    put: Callable[[Talent, str], Talent]
    listed: bool = False
    numbered: bool = False
    hidden: bool = False


def sensitive(text: str) -> bool:
    """Whether a text speaks of what only the person themselves may say of themselves."""
    return any(word in _FORBIDDEN for word in plain_words(text))


def _detail(name: str, read: Callable[[str], Any]) -> Callable[[Talent, str], Talent]:
    def put(one: Talent, said: str) -> Talent:
        return _with(one, **{name: read(said)})

    return put


def _with(one: Talent, **more: Any) -> Talent:
    return replace(one, details=replace(one.details, **more))


def _height(one: Talent, said: str) -> Talent:
    return replace(one, height_cm=values.height(said))


def _city(one: Talent, said: str) -> Talent:
    city = values.line(said)
    if len(city) > MOST_CITY or not re.fullmatch(r"[^\W\d_][^\d,;:!?<>@/]*", city) or len(city.split()) > 3:
        raise Wrong("edits-bad-city", value=city[:40])
    return replace(one, city=city)


def _playing(one: Talent, said: str) -> Talent:
    ages = values.age(said)
    if one.is_minor and ages[0] >= ADULT_AGE:
        raise Wrong("edits-age-child", name=one.first_name)
    return replace(one, playing_age=ages)


def _age(one: Talent, said: str) -> Talent:
    """An age is how old somebody is: it makes nobody a child or an adult in passing."""
    low, high = values.age(said)
    if one.is_minor and high >= ADULT_AGE:
        raise Wrong("edits-age-child", name=one.first_name)
    if not one.is_minor and low < ADULT_AGE:
        raise Wrong("edits-age-adult", name=one.first_name)
    return replace(one, playing_age=(low, high))


def _build(one: Talent, said: str) -> Talent:
    build = measures.look(said)
    if len(build) > MOST_BUILD:
        raise Wrong("imports-bad-look", value=build)
    return replace(one, build=build)


def _hair(one: Talent, said: str) -> Talent:
    look = measures.look(said)
    return _with(one, **{"hair_length" if _LENGTHS.search(look) else "hair_colour": look})


def _size(name: str) -> Callable[[Talent, str], Talent]:
    def put(one: Talent, said: str) -> Talent:
        return _with(one, sizes={**one.details.sizes, name: measures.size(name, said)})

    return put


def _rate(one: Talent, said: str) -> Talent:
    return replace(one, rate=values.money(said))


def _union(one: Talent, said: str) -> Talent:
    fresh = measures.membership("", said)
    named = {each.body for each in fresh}
    kept = tuple(each for each in one.details.unions if each.body not in named) if fresh else ()
    return _with(one, unions=(*kept, *fresh))


def _showreel(one: Talent, said: str) -> Talent:
    return replace(one, showreel=measures.picture(said))


SOCIAL = ("instagram",)
"""Sites of which people say their page or their name there."""


def _social(site: str) -> Callable[[Talent, str], Talent]:
    def put(one: Talent, said: str) -> Talent:
        plain = said.strip()
        own = plain if "/" in plain or plain.startswith("@") else f"@{plain}"
        return _with(one, socials={**one.details.socials, site: measures.page(site, own)})

    return put


def _skills(one: Talent, said: str) -> Talent:
    found = [each for each in values.listed(said) if each]
    if not found or any(len(each) > MOST_SKILL or not re.search(r"[^\W\d_]", each) for each in found):
        raise Wrong("edits-bad-skill", value=said[:MOST_SKILL])
    return replace(one, skills=(*one.skills, *found))


def _languages(one: Talent, said: str) -> Talent:
    found, had = known_languages(said), {each.code: each for each in one.languages}
    # How well is kept where nobody says it: a level that was said is the same by whatever is assumed else.
    told = {*values.languages(said, "basic")} & {*values.languages(said, "native")}
    now = [each if each in told else had.get(each.code, each) for each in found]
    codes = {each.code for each in found}
    return replace(one, languages=(*(each for each in one.languages if each.code not in codes), *now))


def _accents(one: Talent, said: str) -> Talent:
    found = [each.removesuffix(" accent").strip().title() for each in values.listed(said)]
    if not found or any(len(each) > MOST_SKILL for each in found):
        raise Wrong("edits-bad-skill", value=said[:MOST_SKILL])
    return replace(one, accents=tuple(dict.fromkeys((*one.accents, *found))))


def known_languages(said: str) -> tuple[Language, ...]:
    """The languages of a text. Raises Wrong when one of them is none that the desk knows."""
    found = values.languages(said)
    unknown = next((each.code for each in found if each.code not in LANGUAGES), "")
    if unknown or not found:
        raise Wrong("edits-bad-language", value=unknown or said[:MOST_SKILL])
    return found


_ALL = (
    Fact("height", ("height_cm",), _height, numbered=True),
    Fact("weight", ("details.weight_kg",), _detail("weight_kg", measures.weight), numbered=True, hidden=True),
    Fact("city", ("city",), _city),
    Fact("playing_age", ("age_min", "age_max"), _playing, numbered=True),
    Fact("age", ("age_min", "age_max"), _age, numbered=True),
    Fact("build", ("build",), _build),
    Fact("hair", ("details.hair_colour", "details.hair_length"), _hair),
    Fact("eyes", ("details.eye_colour",), _detail("eye_colour", measures.look)),
    Fact("facial_hair", ("details.facial_hair",), _detail("facial_hair", measures.look)),
    Fact("rate", ("rate_paise", "rate_unit"), _rate, numbered=True, hidden=True),
    Fact("union", ("details.unions",), _union, hidden=True),
    Fact("showreel", ("showreel",), _showreel),
    *(Fact(site, ("details.socials",), _social(site)) for site in SOCIAL),
    Fact("skills", ("skills",), _skills, listed=True),
    Fact("languages", ("languages",), _languages, listed=True),
    Fact("accents", ("accents",), _accents, listed=True),
    *(Fact(name, ("details.sizes",), _size(name), numbered=True, hidden=True) for name in SIZES),
)
FACTS: Mapping[str, Fact] = {fact.name: fact for fact in _ALL}


def by_list(said: str) -> dict[str, str]:
    """The lists that bare values belong to (``kathak and Marathi``); none when one of them is neither a
    language nor a skill that people name."""
    found: dict[str, list[str]] = {}
    for part in values.listed(said):
        code = language_code(values.languages(part)[0].code)
        # "It" and "or" are words of their own, and codes only in a table.
        if code and part.strip().casefold() != code:
            found.setdefault("languages", []).append(part)
        elif skill_slug(part):
            found.setdefault("skills", []).append(part)
        else:
            return {}
    return {name: ", ".join(parts) for name, parts in found.items()}


def changed(one: Talent, fact: Fact, said: str, how: How) -> Talent:
    """The profile after a change, in its stored form. Raises Wrong for a value that cannot be."""
    if how == "remove":
        if not fact.listed:
            raise Wrong("edits-not-a-list")
        return canonical(_without(one, fact.name, said))
    return canonical(fact.put(one, said))


def _without(one: Talent, name: str, said: str) -> Talent:
    if name == "languages":
        gone = {each.code for each in known_languages(said)}
        return replace(one, languages=tuple(each for each in one.languages if each.code not in gone))
    parts = [part for part in values.listed(said) if part]
    if name == "skills":
        slugs = {skill_slug(part) or "-".join(plain_words(part)) for part in parts}
        return replace(one, skills=tuple(each for each in one.skills if each not in slugs))
    low = {part.casefold().removesuffix(" accent").strip() for part in parts}
    return replace(one, accents=tuple(each for each in one.accents if each.casefold() not in low))


def snapshot(one: Talent, keys: Sequence[str]) -> dict[str, Any]:
    """These facts as JSON values; equal for two profiles that say the same."""
    row = profile_row(one)
    return {
        key: row["details"].get(key.removeprefix("details.")) if key.startswith("details.") else row[key]
        for key in keys
    }


def restored(one: Talent, facts: Mapping[str, Any]) -> Talent:
    """The profile with these facts as ``snapshot`` gave them, and the rest as it is."""
    row = profile_row(one)
    inside = dict(row["details"])
    for key, value in facts.items():
        if not key.startswith("details."):
            row[key] = value
        elif value is None:
            inside.pop(key.removeprefix("details."), None)
        else:
            inside[key.removeprefix("details.")] = value
    made: Details = details.loaded(inside)
    own = {"id": one.id, "language": one.language, "timezone": one.timezone}
    return as_talent({**row, **own, "details": details.stored(made)})
