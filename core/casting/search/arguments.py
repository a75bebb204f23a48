"""What a search takes, and how the built-in understanding fills it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Literal

from pydantic import Field

from core.casting.search.bare_age import bare_age, of_children
from core.casting.search.either import either
from core.casting.search.everybody import asks_everybody
from core.casting.search.looks import complexion, untold
from core.casting.search.preferring import parted, parts_of
from core.casting.search.rephrasing import rephrased
from core.casting.search.tallness import preferred
from core.casting.search.trades import Trades, trades
from core.casting.search.wording import Wording, worded
from core.casting.talent.criteria import EITHER, OLDER_BY, Order, city, genders, places
from core.casting.talent.document import stem, stems
from core.casting.talent.ends import ended
from core.casting.talent.model import ADULT_AGE
from core.casting.talent.vocabulary import city_name, language_code, language_named, skill_slug
from core.conversation.tools import Arguments
from core.errors import NotUnderstood
from core.understanding.backgrounds import backgrounds
from core.understanding.meaning import Meaning
from core.understanding.shapes import Sought
from core.understanding.vocabulary import words as listed
from core.understanding.vocabulary.attributes import BUILDS

PAGE = 5
MOST_SHOWN = 50
UNITS = ("day", "shift", "episode", "project")
_YEARS = re.compile(r"(\d{1,2})")
_OLDER = Sought(r"\b(older|old|bada|badi|bade|senior|elder)\b|बड़")
_YOUNGER = Sought(r"\b(younger|young|chhota|chhoti|chota|choti|kam umar)\b|छोट")


Past = Literal["auditioned", "not_auditioned", "worked", "not_worked", "last_time"]
Joined = Literal[
    "", "today", "yesterday", "this_week", "last_week", "this_month", "last_month", "this_year", "lately"
]


class Search(Arguments):
    """Leave out what was not said. ``refine``: change the last search instead of starting over.

    ``free_from``, ``free_to``: ISO 8601 with offset, half-open. ``rate_max_paise`` per ``rate_unit``.
    ``without_skills``: skills that nobody may have. ``name``: who is called so. ``words``: other words that
    profiles may speak of, each a wish unless nothing else is asked for.
    ``phrases``: those of them that were said as one, ``untold``: what no search goes by (complexion, twins).
    An entry of ``languages`` or ``skills`` may be several of which any will do: ``ml/ta``.
    ``older_by``: years to move the asked age (negative: younger), ``taller_by_cm`` the asked height;
    from that person's with ``similar_to``, that role's with ``kin_of``. ``cheaper``: for less than that one.
    ``text``: words that must be in the profile; ``wishes``: words that only order. ``prefers``: what comes
    first and is no must, as parts: ``languages:mr``, ``skills:boxing``, ``city:Pune``, ``height:168-``.
    ``plays``: trades as the part to be played ("doctor"); they only order.
    ``exclude``: names or words. ``similar_to``: a name.
    ``also_city``: one more city that will do, beside that of the last search.
    ``drop``: parts of the last search that no longer matter (age, city, height, languages, skills,
    text, dates, rate, gender). ``role``: whom it is for. ``criteria``: a search made before, as is.
    ``order``: who comes first, where it is not who fits best; with ``first`` that one is spoken of next.
    ``past``: what the house has had with them: auditioned, worked, last_time (who came to the last
    audition), or not_auditioned, not_worked. ``joined``: since when they may be in the directory.
    ``next``: those of the last search who come after the ones shown; nothing else with it.
    """

    gender: tuple[str, ...] = ()
    age_min: int | None = Field(default=None, ge=0, le=110)
    age_max: int | None = Field(default=None, ge=0, le=110)
    height_min_cm: int | None = Field(default=None, ge=40, le=260)
    height_max_cm: int | None = Field(default=None, ge=40, le=260)
    languages: tuple[str, ...] = ()
    city: str = ""
    also_city: str = ""
    skills: tuple[str, ...] = ()
    text: str = Field(default="", max_length=400)
    wishes: tuple[str, ...] = ()
    prefers: tuple[str, ...] = ()
    plays: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    without_skills: tuple[str, ...] = ()
    name: str = Field(default="", max_length=120)
    words: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    untold: tuple[str, ...] = ()
    free_from: datetime | None = None
    free_to: datetime | None = None
    rate_max_paise: int | None = Field(default=None, ge=0)
    rate_unit: str = "day"
    similar_to: str = ""
    kin_of: str = ""
    older_by: int = Field(default=0, ge=-60, le=60)
    taller_by_cm: int = Field(default=0, ge=-60, le=60)
    cheaper: bool = False
    minors: bool = False
    role: str = ""
    refine: bool = False
    drop: tuple[str, ...] = ()
    order: Order = ""
    first: bool = False
    past: tuple[Past, ...] = ()
    joined: Joined = ""
    next: bool = False
    page: int = Field(default=1, ge=1, le=MOST_SHOWN // PAGE)
    criteria: dict[str, Any] = Field(default_factory=dict)
    asked: str = Field(default="", max_length=400)


_TALLER = Sought(r"\b(?:taller|tall|lamb[aie]+|uncha|unchi|oonch[aie])\b")
_SHORTER = Sought(r"\b(?:shorter|short|chhoti height|kam height|naat[aie])\b")
TALLER_BY = 5
"""Centimetres that a bare "taller" moves the asked height."""
_SOMEBODY = (
    r"(?:any|some)(?:one|body)|people|folks|actors?|actress(?:es)?|girls?|boys?|guys?|wom[ae]n|m[ae]n|ladies|lady"
    r"|kids?|child(?:ren)?|ladk[aei]\w*|aurat\w*|aadmi\w*|mard|purush|mahila\w*|kalakar\w*|koi(?:\s+ais[aie])?(?:\s+(?:ladk[aei]\w*|aurat|aadmi|banda|bandi|actor|actress))?"
)
_NEVER_MIND = (
    r"(?:(?:(?:ye|yeh|yah|wo|woh|this|that|these|those|all|sab|pichhla|purana)\s+)*"
    r"(?:hatao|hata\s*do|ch+odo|ch+od\s+do|rehne\s+do|bhool\s+jao|never\s*mind|(?:forget|scrap|clear|leave|drop)"
    r"(?:\s+(?:it|that|this|these|those|all))*|हटाओ|छोड़ो|रहने\s+दो)[\s,.;:!–—-]+)?"
)
_ANEW = Sought(
    rf"\s*{_NEVER_MIND}(?:pl(?:ea)?s?e?\s+|can you\s+|ab\s+|now\s+|ok(?:ay)?[\s,]+)*"
    r"(?:(?:find|search|start\s+over|look(?:ing)? for|i need|need|show me|get me|dhoo?nd\w*|khoj\w*)\b"
    r"|(?:ek\s+|an?\s+)?(?:new|fresh|another|nay[ai]|dusr[ai]|doosr[ai])\s+(?:search|khoj|talaash)\b"
    r"|how\s+many\s+\w|kitn[aei]\s+\w"
    r"|(?:(?:ek|an?)\s+)?(?:(?!(?:the|those|these|in|inme|unme)\b)[\w-]+\s+){0,2}"
    rf"(?:{_SOMEBODY})\s+(?:who|that|jo|with)\b|(?:kids?|child(?:ren)?|bachch?e|bachch?[ai])\b"
    r"|(?:कोई|बच्चे|नई\s+खोज)(?![\w\u0900-\u0963]))"
)
_OF_THEM = Sought(
    r"\b(?:only|just|sirf|bas|them|these|those|among|inm[ae]i?n?|unm[ae]i?n?|in mein|un mein|more|aur)\b"
)


def _aged(values: dict[str, Any], said: str) -> None:
    """A number that stands alone beside somebody, and children without one."""
    children = of_children(said)
    if any(values.get(name) for name in _NUMBERED):
        return
    if children or values["gender"] or values.get("plays"):
        values["age_min"] = values["age_max"] = bare_age(said)
    if children and not values["age_max"]:
        values["age_max"] = ADULT_AGE - 1
    if children:
        values["words"] = tuple(word for word in values["words"] if stem(word) not in _CHILDHOOD)


_NUMBERED = ("age_min", "age_max", "height_min_cm", "height_max_cm", "rate_max_paise", "free_from")


def fill(meaning: Meaning, focus: Mapping[str, Any], *, anew: bool = False) -> dict[str, Any]:
    """The built-in understanding's entities as search arguments; ``anew``: of a search of its own."""
    found = meaning.entities
    ages, heights = found.get("playing_age") or {}, found.get("height_cm") or {}
    rate = found.get("rate_max") or found.get("rate") or {}
    experience = _background(found)
    adjust, years = _adjustment(found.get("adjust"))
    values: dict[str, Any] = {
        "gender": _many(found.get("gender")),
        "age_min": ages.get("min"),
        "age_max": ages.get("max"),
        "height_min_cm": heights.get("min"),
        "height_max_cm": heights.get("max"),
        "languages": _many(found.get("languages")),
        "city": str(found.get("city") or ""),
        "skills": _many(found.get("skills")),
        "text": " ".join((*experience, *_many(found.get("text")))),
        "wishes": (*_many(found.get("build")), *adjust),
        "exclude": _many(found.get("exclude")),
        "rate_max_paise": rate.get("amount_minor"),
        "rate_unit": _unit(rate.get("unit")),
        "similar_to": str(found.get("similar_to") or ""),
        # "Not older than 30" has said all it has to say with the age.
        "older_by": 0 if ages else years,
        "role": str(found.get("role") or ""),
        "refine": not anew and _refines(meaning),
        **_dates(meaning),
        **_free(found.get("free")),
    }
    if values["height_min_cm"] or values["height_max_cm"]:
        # "taller than 5'5" has said all it has to say with the height.
        values["wishes"] = tuple(wish for wish in values["wishes"] if not _of_height(wish))
    elif values["refine"]:
        _height_moved(values)
    if found.get("sought"):
        values["untold"], sought = untold(rephrased(str(found["sought"])))
        values["order"], sought = ended(sought)
        part = trades(sought)
        hard, liked = parted(part.rest)
        _played(values, part, sought)
        _in_own_words(values, worded(hard), found)
        _liked(values, hard, liked)
        _others(values, hard)
        _aged(values, str(found["sought"]))
        measured = ("height_min_cm", "height_max_cm", "order", "taller_by_cm", "similar_to", "refine")
        if not any(values.get(name) for name in measured):
            liking, values["wishes"] = preferred(values["wishes"], sought, genders(values["gender"]))
            values["prefers"] = (*values.get("prefers", ()), liking) if liking else values.get("prefers", ())
    said = {name: value for name, value in values.items() if value not in (None, "", (), 0, False)}
    if said.keys() == {"refine", "rate_unit"} and focus.get("criteria"):
        # Something about the people shown was understood, and nothing that a search could do with it.
        raise NotUnderstood("talent-change-what")
    return said


_COME_FROM = ("background", "experience", "trained", "बैकग्राउंड", "थिएटर", "थियेटर", "रंगमंच", "पृष्ठभूमि")


def _background(found: Mapping[str, Any]) -> tuple[str, ...]:
    """What people come from as profiles name it (``theatre``); told otherwise, in those words."""
    said = _many(found.get("experience"))
    known = backgrounds(" ".join((*said, str(found.get("sought") or ""))))
    years = tuple(one for one in said if any(sign.isdecimal() for sign in one))
    return years or known or said


def _refines(meaning: Meaning) -> bool:
    """Whether the last search is changed: "find ..." starts another, unless it is about those shown."""
    if "talent.search.refine" not in meaning.intents or "talent.search" in meaning.intents:
        return False
    if meaning.entities.get("similar_to"):
        # Who should be like somebody is looked for among all.
        return False
    said = str(meaning.entities.get("sought") or "")
    return not (asks_everybody(said) or (_ANEW.match(said) and not _OF_THEM.search(said)))


def _of_height(wish: str) -> bool:
    return bool(_TALLER.fullmatch(wish) or _SHORTER.fullmatch(wish))


def _height_moved(values: dict[str, Any]) -> None:
    """A change of the height that was asked for ("thodi lambi"), no look that a profile speaks of."""
    for pattern, step in ((_TALLER, TALLER_BY), (_SHORTER, -TALLER_BY)):
        if any(pattern.search(wish) for wish in values["wishes"]):
            values["taller_by_cm"] = step
            values["wishes"] = tuple(wish for wish in values["wishes"] if not pattern.search(wish))


def _played(values: dict[str, Any], part: Trades, said: str) -> None:
    """A trade is the part: neither a skill that somebody must have nor a word that a profile must hold."""
    if not part.names:
        return
    values["plays"] = part.names
    if part.gender and not values["gender"]:
        values["gender"] = (part.gender,)
    skills = set(worded(said).skills) - set(worded(part.rest).skills)
    values["skills"] = tuple(one for one in values["skills"] if (skill_slug(one) or one) not in skills)
    left = set(stems(part.rest))
    values["text"] = " ".join(word for word in values["text"].split() if left & {*stems(word)})


def _wider(slug: str, said: Wording) -> bool:
    """Whether a skill is the family of others that were said, and not said itself."""
    others = (*said.skills, *said.without)
    return slug not in said.skills and any(one.startswith(f"{slug}-") for one in others)


def _in_own_words(values: dict[str, Any], said: Wording, found: Mapping[str, Any]) -> None:
    """What the search's own words add, and what they take back: who does not dance was no wish to dance."""
    without = {*said.without, *said.excluded}
    # Neither "kalaripayattu" nor "no karate" is read as a wish for martial arts besides.
    without |= {one for one in map(skill_slug, values["skills"]) if one and _wider(one, said)}
    values["skills"] = (
        *said.skills,
        *(one for one in values["skills"] if (skill_slug(one) or one) not in without),
    )
    # "No theatre people" wants nobody who comes from there, whether they call it a skill or not.
    denied = [kind for kind in values["text"].split() if kind in said.without]
    values["without_skills"] = tuple(one for one in said.without if one not in denied)
    values["exclude"] = (*values["exclude"], *denied)
    twice = set(worded(" ".join(values["skills"]).replace("-", " ")).skills) | set(said.skills)
    out = {key for word in (*said.excluded, *values["exclude"]) for key in stems(word)}
    values["text"] = " ".join(
        word
        for word in values["text"].split()
        if not twice & {*worded(word).skills} and not out & {*stems(word)}
    )
    values["exclude"] = tuple(dict.fromkeys((*values["exclude"], *said.excluded)))
    gone = {city_name(word) for word in said.excluded}
    values["city"] = EITHER.join(one for one in places(city(values["city"])) if one not in gone)
    codes = {language_named(word) for word in said.excluded} - {None}
    values["languages"] = tuple(one for one in values["languages"] if language_code(one) not in codes)
    told = " ".join(str(found.get(key) or "") for key in ("similar_to", "role", "project", "experience"))
    # What somebody comes from is looked for as profiles name it; the words it was said in add nothing.
    told = " ".join((told, *values["wishes"], values["text"], *(_COME_FROM if _background(found) else ())))
    meant = set(stems(told)) | {stem(word) for word in said.words if BUILDS.get(word) in values["wishes"]}
    if (values["age_max"] or ADULT_AGE) < ADULT_AGE:
        meant |= _CHILDHOOD  # the age says it
    values["words"] = tuple(word for word in said.words if stem(word) not in meant)
    values["phrases"] = tuple(run for run in said.runs if not meant & {*stems(run)})


def _others(values: dict[str, Any], hard: str) -> None:
    """What is left of looks when it is known what no search goes by, and what any of several will do."""
    wishes = [wish for wish in values["wishes"] if not complexion(wish)]
    values["untold"] = (*values["untold"], *(wish for wish in values["wishes"] if complexion(wish)))
    if values["order"]:
        # "Sabse lambi" has said all it has to say with the order.
        wishes = [
            wish for wish in wishes if not (_of_height(wish) or _OLDER.search(wish) or _YOUNGER.search(wish))
        ]
        values["older_by"] = values["taller_by_cm"] = 0
    values["wishes"] = tuple(wishes)
    codes = [language_code(one) or one for one in values["languages"]]
    slugs = [skill_slug(one) or one for one in values["skills"]]
    values["languages"], values["skills"] = either(hard, codes, slugs)


def _liked(values: dict[str, Any], hard: str, liked: Sequence[str]) -> None:
    """What is only liked orders, and is not insisted on unless it was said another time, too."""
    prefers = tuple(dict.fromkeys(part for stretch in liked for part in parts_of(stretch)))
    if not liked:
        return
    insisted = set(parts_of(hard))
    kinds = {kind: {part for part in insisted if part.startswith(f"{kind}:")} for kind in _SPANS}
    for part in prefers:
        kind, _, item = part.partition(":")
        if part in insisted:
            continue
        if kind in _LISTED:
            read, known = _LISTED[kind]
            values[read] = tuple(one for one in values[read] if (known(one) or one) != item)
        elif kind == "city" and city(values["city"]) == item:
            values["city"] = next((one[5:] for one in insisted if one.startswith("city:")), "")
        elif kind in _SPANS:
            low, high = next(iter(kinds[kind]), f"{kind}:-").partition(":")[2].split("-")
            values[_SPANS[kind][0]], values[_SPANS[kind][1]] = int(low or 0) or None, int(high or 0) or None
        elif kind == "gender":
            values["gender"] = tuple(one for one in values["gender"] if one != item)
    values["prefers"] = prefers
    loose = [word for stretch in liked if not parts_of(stretch) for word in worded(stretch).words]
    values["wishes"] = tuple(dict.fromkeys((*values["wishes"], *loose)))


_CHILDHOOD = frozenset(
    stem(word)
    for word in listed("kid kids child children childs baby bachcha bachche bacche baccha bachchi bachchon")
)
_LISTED: Mapping[str, tuple[str, Callable[[str], str | None]]] = {
    "languages": ("languages", language_code),
    "skills": ("skills", skill_slug),
}
_SPANS = {"age": ("age_min", "age_max"), "height": ("height_min_cm", "height_max_cm")}


def _unit(said: Any) -> str:
    """What profiles name their rates by; an amount without one is meant for a day."""
    return str(said) if said in UNITS else UNITS[0]


def _many(value: Any) -> tuple[str, ...]:
    if value in (None, ""):
        return ()
    return (value,) if isinstance(value, str) else tuple(str(one) for one in value)


def _adjustment(value: Any) -> tuple[tuple[str, ...], int]:
    """Wishes, and by how many years the age moves ("older", "10 yrs younger")."""
    phrases = value.values() if isinstance(value, Mapping) else _many(value)
    wishes, years = [], 0
    for phrase in map(str, phrases):
        older, younger = _OLDER.search(phrase), _YOUNGER.search(phrase)
        if not older and not younger:
            wishes.append(phrase)
            continue
        said_years = _YEARS.search(phrase)
        step = int(said_years[1]) if said_years else OLDER_BY
        years = step if older else -step
    return tuple(wishes), years


def _free(value: Any) -> dict[str, datetime]:
    """Days on which people must be free, as the understanding gives them."""
    if not isinstance(value, Mapping):
        return {}
    start, end = (datetime.fromisoformat(str(value[name])) for name in ("start", "end"))
    return {"free_from": start, "free_to": end}


def _dates(meaning: Meaning) -> dict[str, datetime]:
    """Days on which people must be free. A clock time or a deadline is about something else."""
    if "deadline" in meaning.entities:
        return {}
    for phrase in meaning.dates:
        if phrase.start is None or phrase.precision == "minute":
            continue
        end = phrase.end
        end = phrase.start + timedelta(days=1) if end is None else end + timedelta(minutes=1)
        return {"free_from": phrase.start, "free_to": end}
    return {}
