"""Who is looked for: gender, playing age, height, languages, city, skills, build, and changes of taste."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from core.understanding.entities.ages import DECADE, DECADES, PAIR, TEENS
from core.understanding.entities.bounds import (
    AT_LEAST_AFTER,
    AT_LEAST_BEFORE,
    AT_MOST_AFTER,
    AT_MOST_BEFORE,
    LESS_THAN_IT,
    MORE_THAN_IT,
    NOT_SO,
    OF_WHAT,
)
from core.understanding.shapes import Sought
from core.understanding.spelling import fold
from core.understanding.tokens import Reading, Word
from core.understanding.vocabulary import attributes as known
from core.understanding.vocabulary import words
from core.understanding.vocabulary.numerals import NUMERALS

_TENS = {
    word: NUMERALS[word] for word in ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty")
}
_ONES = {word: NUMERALS[word] for word in words("one two three four five six seven eight nine")}
_IN_WORDS = "|".join(sorted((re.escape(word) for word in NUMERALS), key=len, reverse=True))
_NUMBER = rf"(?:\d{{1,2}}|(?:{'|'.join(_TENS)})[\s-]+(?:{'|'.join(_ONES)})(?!\w)|{_IN_WORDS})"
_INCHES = "|".join(
    sorted((re.escape(word) for word, n in NUMERALS.items() if 1 <= n <= 11), key=len, reverse=True)
)
_YEARS = r"(?:saal|sal|years?|yrs?|yr|साल|वर्ष|y\.?o\.?|sala)"
_RANGE = r"\s*(?:-|–|to|se|से|and|aur|n|&|/)\s*"
_AGE_SPAN = Sought(rf"(?<![\w:./'’]){_NUMBER}{_RANGE}{_NUMBER}(?![\w:/'’%]|\.\d)")
_SPAN_ENDS = Sought(rf"({_NUMBER}){_RANGE}({_NUMBER})")
_AGE_CUE_AFTER = Sought(
    rf"^\s*(?:ki|ka|ke|की|का|के|wali|wale|wala|,|\()?\s*(?:{_YEARS}|age|umar|umr|umra|range|ki\b"
    rf"|ka\b|ke\b|की|का|के|beech|wali|wale|age group|bracket|female|male|girl|boy|ladki|ladk|लड़क"
    rf"|kids?\b|child|bachch|bacch|बच्च"
    rf"|f\b|m\b)",
)
_AGE_CUE_BEFORE = Sought(
    r"(?:age[ds]?|umar|umr|umra|उम्र|between|btwn|betn|b/w|playing(?: age)?|range|girls?|boys?|men|women"
    r"|kids?|child(?:ren)?|bachch?\w*|bacch\w*|बच्च\S*|लड़क\S*"
    r"|ladki\w*|ladke|actors?|actress(?:es)?|females?|males?|[,:(]|\bf|\bm|who can play|aged)\s*[:,(-]?\s*$",
)
_AGE_PLUS = re.compile(
    rf"(?<![\w:./'’])(\d\d|{_NUMBER})\s*(?:\+|plus\b)|(?:above|over|upar|zyada|more than|at ?least|minimum"
    rf"|min)\s+(\d\d)\s*{_YEARS}?(?![\w:])|(?<![\w.'’])({_NUMBER})\s*(?:{_YEARS})?\s*{MORE_THAN_IT}",
    re.IGNORECASE,
)
_AGE_MAX = re.compile(
    rf"(?:under|below|less than|max(?:imum)?|upto|up to|not (?:more|older) than|younger "
    rf"than)\s+(\d\d)\s*(?:{_YEARS})?(?![\w:'’/,])|(?<![\w:./'’])(\d\d)\s*{_YEARS}?\s*{LESS_THAN_IT}",
    re.IGNORECASE,
)
_AGE_ONE = Sought(
    rf"(?<![\w:./'’-])({_NUMBER})\s*-?\s*{_YEARS}(?:\s*-?\s*(?:old|ki|ka|ke|की|का|के)\b)?"
    rf"|\b(?:age[ds]?|umar|umr|umra|उम्र|turned)\s*:?\s*({_NUMBER})\b|\b(?:around|about|lagbhag"
    rf"|kareeb|approx\.?|approximately)\s+(?:age\s+)?(\d\d)(?:\s*{_YEARS}|(?=\s*(?:$|[,;.!?]|who|and|with|jo|ki|ka|ke|aur|for|in|from"
    rf"|based|speaking|to|punjabi|hindi)))"
    rf"|(?<![\w:./'’-])(\d\d)\s*-?\s*ish\b"
    rf"|(?<![\w:./'’-])(1[3-9]|[2-9]\d)\s*(?:{_YEARS}\s*)?(?:ke?|के)\s+(?:aa?s\s*-?\s*pa+s|ka?ri?e?e?b|around|lagbhag|आस\s*-?\s*पास|क़रीब|करीब)"
    rf"|(?:ladk[aei]|lad[ck]a|girl|boy|m[ae]n|wom[ae]n|actor|actress|aurat|aadmi|mahila|purush|male|female|लड़क[ाीे]|औरत|आदमी)\s*,\s*(\d\d)"
    rf"(?=\s*(?:$|[,;.!]))",
)
_FEET = Sought(
    r"(?<![\w.])([4-6])\s*(?:'|’|′|ft\.?|feet|foot|fut|फुट|फ़ुट|फीट|फ़ीट)\s*(?:(1[01]"
    r"|\d)(?!\d))?\s*(?:\"|”|″|''|in(?:ch(?:es)?)?\b|इंच)?"
    r"|(?<!\w)(छह|छः|पांच|पाँच|चार|six|five|four|pa+nch|chhe|cheh|cha+r)\s*(?:फुट|फ़ुट|फीट|फ़ीट|ft|feet|foot|fo+t"
    rf"|fut)\s*(?:(1[01]|\d|{_INCHES})(?![\w\u0900-\u0963])\s*(?:इंच|inch(?:es)?)?)?"
    r"|(?<![\w.])(1[3-9]\d|20\d)\s*(?:cm|cms|सेमी|sm)\b"
    r"|(?<=height\s)([4-6])\.(1[01]|\d)(?!\d)|(?<=kad\s)([4-6])\.(1[01]|\d)(?!\d)|(?<=ht\s)([4-6])\.(1[01]|\d)(?!\d)",
)
_MORE = re.compile(rf"^\s*{AT_LEAST_AFTER}", re.IGNORECASE)
_LESS = re.compile(rf"^\s*{AT_MOST_AFTER}", re.IGNORECASE)
_MORE_BEFORE = re.compile(rf"(?<!\w){AT_LEAST_BEFORE}{OF_WHAT}\s*$", re.IGNORECASE)
_LESS_BEFORE = re.compile(rf"(?<!\w){AT_MOST_BEFORE}{OF_WHAT}\s*$", re.IGNORECASE)
_FROM_THERE = Sought(r"\s*(?:se|से)\s*(?:$|[,.;!])")
"""``lambi ho, 5'5 se``: from there on."""
_NOT_SO = Sought(NOT_SO)
_DROPPING = Sought(
    r"\b(?:drop|remove|exclude|no one|nobody|not|without|hata\w*|nikal\w*|minus|except|skip|lose"
    r"|cut)\b[^,.;]*$",
)
_DROPPED_AFTER = Sought(
    r"\s*(?:se|से)\s+\S+\s+(?:wal[aei]|wale|wali|वाल[ाीे])?\s*(?:ko\s+|को\s+|sab\s+)?"
    r"(?:hata\w*|nikaa?l\s*(?:do|de|dijiye)\b|mat\b|हटा\w*|निकाल\s*(?:दो|दीजिए))",
)
"""``5'5 se kam wali hata do``: what is below goes."""


@dataclass(slots=True)
class Criteria:
    """Criteria by entity key, and the character spans they were read from."""

    values: dict[str, Any] = field(default_factory=dict)
    spans: list[tuple[int, int]] = field(default_factory=list)
    single_age: int | None = None
    where: dict[str, int] = field(default_factory=dict)
    cities: list[tuple[str, int]] = field(default_factory=list)
    """The city of ``values`` and those named with it as good, each with where its word ends."""

    def put(self, key: str, value: Any, start: int) -> None:
        """Keep a criterion that was said at character ``start``."""
        self.values[key] = value
        self.where.setdefault(key, start)

    def between(self, start: int, end: int) -> int:
        """How many different criteria were said in a span of characters."""
        return sum(start <= place < end for place in self.where.values())


def criteria(reading: Reading, *, age_expected: bool) -> Criteria:
    """Everything a search could use. ``age_expected``: a bare range of two numbers may be ages."""
    out = Criteria()
    _heights(reading.text, out)
    _ages(reading.text, out, age_expected)
    _words(reading, out)
    _skills(reading, out)
    return out


def centimetres(feet: int, inches: int) -> int:
    """Feet and inches in whole centimetres."""
    return round((feet * 12 + inches) * 2.54)


def _heights(text: str, out: Criteria) -> None:
    found: list[tuple[int, int, int]] = []
    for match in _FEET.finditer(text):
        if match[5]:
            value = int(match[5])
        elif match[1]:
            if "'" in match[0] and not match[2] and text[match.end() : match.end() + 1].isalpha():
                continue
            value = centimetres(int(match[1]), int(match[2] or 0))
        elif match[3]:
            value = centimetres(NUMERALS.get(fold(match[3]), 5), _inches(match[4]))
        else:
            feet, inches = (one for one in match.groups()[5:] if one)
            value = centimetres(int(feet), int(inches))
        found.append((value, match.start(), match.end()))
        out.spans.append((match.start(), match.end()))
    if not found:
        return
    value, start, end = found[0]
    if len(found) > 1 and re.fullmatch(r"\s*(?:-|–|to|se|से|and|aur)\s*", text[end : found[1][1]]):
        out.put("height_cm", {"min": value, "max": found[1][0]}, start)
        return
    if len(found) > 1 and (both := _from_to(text, found[0], found[1])):
        out.put("height_cm", both, start)
        return
    for bound, key in ((_LESS, "min"), (_MORE, "max")):
        denied = bound.match(text[end:])
        if denied and _NOT_SO.match(text[end + denied.end() :]):
            out.put("height_cm", {key: value}, start)
            return
    below = _LESS.match(text[end:]) or _LESS_BEFORE.search(text[:start])
    if below and (
        _DROPPED_AFTER.match(text[end:])
        or (_DROPPING.search(text[:start]) and _LESS_BEFORE.search(text[:start]))
    ):
        out.put("height_cm", {"min": value}, start)
    elif _MORE.match(text[end:]) or _FROM_THERE.match(text[end:]) or _MORE_BEFORE.search(text[:start]):
        dropped = _DROPPING.search(text[:start]) and not re.search(
            r"not (?:below|under|less than|shorter than)\s*$", text[:start], re.IGNORECASE
        )
        out.put("height_cm", {"max": value} if dropped else {"min": value}, start)
    elif below:
        out.put("height_cm", {"max": value}, start)
    else:
        out.put("height_cm", {"min": value, "max": value}, start)


def _from_to(text: str, one: tuple[int, int, int], other: tuple[int, int, int]) -> dict[str, int] | None:
    """``above 5'9 and below 6'1``: a bound each."""
    bounds: dict[str, int] = {}
    for value, start, end in (one, other):
        for key, before, after in (("min", _MORE_BEFORE, _MORE), ("max", _LESS_BEFORE, _LESS)):
            if before.search(text[:start]) or after.match(text[end:]):
                bounds.setdefault(key, value)
                break
    return bounds if len(bounds) == 2 and bounds["min"] <= bounds["max"] else None


def _inches(said: str | None) -> int:
    if not said:
        return 0
    return int(said) if said.isdecimal() else NUMERALS.get(fold(said), 0)


def _value(said: str) -> int:
    if said.isdecimal():
        return int(said)
    tens, _, ones = fold(said).replace("-", " ").partition(" ")
    return _TENS[tens] + _ONES[ones.strip()] if ones else NUMERALS.get(tens, -1)


def _taken(out: Criteria, start: int) -> bool:
    return any(first <= start < last for first, last in out.spans)


def _ages(text: str, out: Criteria, expected: bool) -> None:
    for match in _AGE_SPAN.finditer(text):
        ends = _SPAN_ENDS.match(match[0])
        if ends is None or _taken(out, match.start()):
            continue
        low, high = _value(ends[1]), _value(ends[2])
        cued = _AGE_CUE_AFTER.match(text[match.end() :]) or _AGE_CUE_BEFORE.search(text[: match.start()])
        if not (3 <= low < high <= 99) or not (expected or cued) or _other_unit(text[match.end() :]):
            continue
        if not cued and high <= 12:
            continue
        out.put("playing_age", {"min": low, "max": high}, match.start())
        out.spans.append(match.span())
        return
    pair = PAIR.search(text)
    if pair and int(pair["low"]) < int(pair["high"]) and not _taken(out, pair.start()):
        out.put("playing_age", {"min": int(pair["low"]), "max": int(pair["high"])}, pair.start())
        out.spans.append(pair.span())
        return
    decade = DECADE.search(text)
    if decade:
        _decade(decade, out)
        return
    teens = TEENS.search(text)
    if teens:
        out.put("playing_age", {"min": 13, "max": 19}, teens.start())
        out.spans.append(teens.span())
        return
    for pattern, key in ((_AGE_MAX, "max"), (_AGE_PLUS, "min")):
        match_one = pattern.search(text)
        if match_one and not _taken(out, match_one.start()) and not _other_unit(text[match_one.end() :]):
            value = _value(next(group for group in match_one.groups() if group))
            if 3 <= value <= 99:
                dropped = bool(_DROPPING.search(text[: match_one.start()])) and key == "max"
                denied = bool(_NOT_SO.match(text[match_one.end() :]))
                turned = {"min": "max", "max": "min"}[key] if dropped or denied else key
                out.put("playing_age", {turned: value}, match_one.start())
                out.spans.append(match_one.span())
                return
    _one_age(text, out)


_OTHER_UNIT = Sought(
    r"\s*(?:k\b|l\b|lakh|lac|cr\b|%|baje|am\b|pm\b|min|hour|ghant|log\b|people|din\b|days?\b|hafte"
    r"|weeks?|tarikh|jan|feb|mar\b|apr|may\b|jun|jul|aug|sep|oct|nov|dec|th\b|st\b|nd\b|rd\b|लाख"
    r"|मिनट|बजे|दिन|जन|फर|दिसं|नव|scenes?|pages?|takes?|slots?|km|kg|tak\b|तक)",
)


def _other_unit(after: str) -> bool:
    return bool(_OTHER_UNIT.match(after))


def _decade(match: re.Match[str], out: Criteria) -> None:
    low = int(match[2]) if match[2] else DECADES[match[3].lower()]
    part = (match[1] or "").lower()
    span = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}.get(part, (0, 9))
    out.put("playing_age", {"min": low + span[0], "max": low + span[1]}, match.start())
    out.spans.append(match.span())


_EXPERIENCE = Sought(
    r"experience|tajurba|anubhav|theatre|kaam|kiya|se kar|अनुभव|ago|pehle|younger|older|chhot"
    r"|bad[ei]\b|acting|for (?:the )?last|\bfor\b\s*$",
)


def _one_age(text: str, out: Criteria) -> None:
    for match in _AGE_ONE.finditer(text):
        value = _value(next(group for group in match.groups() if group))
        around = text[match.end() : match.end() + 25] + " " + text[max(0, match.start() - 14) : match.start()]
        if 1 <= value <= 99 and not _taken(out, match.start()) and not _EXPERIENCE.search(around):
            out.single_age = value
            out.spans.append(match.span())
            return


_EITHER = Sought(r"\W*(?:,|/|\b(?:or|ya|aur|and)\b|या|और|&)\W*")
"""What stands between two cities of which either will do."""


def _city(reading: Reading, out: Criteria, city: str, word: Word) -> None:
    """The first city that is named, and those joined to it: "Delhi or Mumbai"."""
    if "city" not in out.values:
        out.put("city", city, word.start)
        out.cities.append((city, word.end))
    elif out.cities and _EITHER.fullmatch(reading.text[out.cities[-1][1] : word.start]):
        out.cities.append((city, word.end))


def _words(reading: Reading, out: Criteria) -> None:
    genders: list[str] = []
    languages: list[str] = []
    for place, word in enumerate(reading.words):
        code = known.LANGUAGES.get(word.text)
        if code and not (word.capital and _name_follows(reading, place)) and not _accent_only(reading, place):
            languages.append(code)
            out.where.setdefault("languages", word.start)
        city = known.CITIES.get(word.text) or known.CITIES.get(fold(word.raw))
        if city and not _place_only(reading, place) and not _not_this(reading, place):
            _city(reading, out, city, word)
        if word.text in known.FEMALE:
            genders.append("female")
            out.where.setdefault("gender", word.start)
        elif word.text in known.MALE:
            genders.append("male")
            out.where.setdefault("gender", word.start)
        elif word.raw in ("F", "M") and (place == 0 or reading.words[place - 1].text in ",:-("):
            genders.append("female" if word.raw == "F" else "male")
            out.where.setdefault("gender", word.start)
        if (
            word.text in known.BUILDS
            and not _of_hair(reading, place)
            and word.text not in ("plus", "short", "fit", "tall", "average")
        ):
            out.put("build", known.BUILDS[word.text], word.start)
    if not genders and (spoken := _spoken_gender(reading.text)):
        genders.append(spoken)
    if genders:
        out.values["gender"] = list(dict.fromkeys(genders))
    if languages:
        out.values["languages"] = list(dict.fromkeys(languages))


_DOES = r"(?:bol|na+ch|ga+|kar|khel|jaan|tair|dikh|lag|r[ae]h|chala|daud|pa[dr]h|samajh|rakh|pehe?n|baja|aa)"
_FORM = Sought(
    rf"\b{_DOES}t(?P<does>[ai])\s+(?:ho|hai|h)\b"
    r"|\b\d{1,2}\s*(?:saal|sal|baras|varsh|yrs?|years?)\s+k(?P<aged>[ai])\s+(?!experience|tajurba|anubhav|kaam|lead)"
    rf"|\b{_DOES}ne?\s+wal(?P<who>[ai])\b"
    r"|\d{1,2}\s*(?:साल|बरस|वर्ष)\s+क(?P<of>[ाी])\s+(?!अनुभव|तजुर्बा|काम|लीड)",
)
_WHOEVER = Sought(r"\b(?:koi\s+bhi|kisi\s+bhi|any\s*(?:one|body)|some\s*(?:one|body)|log|logo?n|sab)\b")


def _spoken_gender(text: str) -> str:
    """``ek villain jo Tamil bolta ho``: Hindi says by its endings who is looked for. Empty when both endings
    are there, none, or when it is said that anybody will do."""
    ends = {end for found in _FORM.finditer(text) for end in found.groups() if end}
    if len(ends) != 1 or _WHOEVER.search(text):
        return ""
    return "female" if ends.pop().lower() in "iी" else "male"


def _of_hair(reading: Reading, place: int) -> bool:
    """``lambe baal``: the hair is long, nobody is tall."""
    around = (reading.words[spot].text for spot in (place - 1, place + 1) if 0 <= spot < len(reading.words))
    return any(word in _HAIR for word in around)


_HAIR = words("hair hairs haired baal bal baalon zulfein बाल बालों")


def _accent_only(reading: Reading, place: int) -> bool:
    after = reading.words[place + 1].text if place + 1 < len(reading.words) else ""
    return after in ("accent", "lehja", "food", "film", "films", "dub")


def _name_follows(reading: Reading, place: int) -> bool:
    after = reading.words[place + 1] if place + 1 < len(reading.words) else None
    return bool(after and after.text in ("nights", "medium"))


def _not_this(reading: Reading, place: int) -> bool:
    """``Indore nahi Mumbai``: the first is what it no longer is."""
    before, after = (
        reading.words[spot].text if 0 <= spot < len(reading.words) else "" for spot in (place - 1, place + 1)
    )
    return before == "not" or after in ("nahi", "nahin", "nhi", "नहीं", "not")


def _place_only(reading: Reading, place: int) -> bool:
    """``Ladakh guide`` and ``Goa shoot`` do not say where somebody lives."""
    after = reading.words[place + 1].text if place + 1 < len(reading.words) else ""
    return after in ("shoot", "schedule", "express", "nights", "wedding", "track", "studio")


def _skills(reading: Reading, out: Criteria) -> None:
    folded = " " + re.sub(r"[^\w\s]", " ", fold(reading.text)) + " "
    folded = re.sub(r"\s+", " ", folded)
    if not any(word in folded for word in _SKILL_HEADS):
        return
    skills = [
        (folded.find(f" {phrase} "), skill)
        for phrase, skill in known.SKILLS.items()
        if f" {phrase} " in folded
    ]
    if skills:
        out.put(
            "skills", list(dict.fromkeys(skill for _, skill in skills)), min(place for place, _ in skills)
        )


_SKILL_HEADS = tuple(dict.fromkeys(" " + phrase.split()[0] for phrase in known.SKILLS))
