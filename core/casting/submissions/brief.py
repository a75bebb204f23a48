"""An agent's pasted brief: several people, a line or a paragraph each, with age, height, languages and
a link.

Nothing is invented: what a line does not say stays unknown, and a line that is nobody's is left out.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

from core.casting.talent import criteria as said
from core.casting.talent.vocabulary import city_name, language_named
from core.understanding import phones
from core.understanding.shapes import Sought
from core.understanding.vocabulary import words as listed

LONGEST = 6000
MOST = 30
"""People of one brief: more come as a spreadsheet."""
_LINK = Sought(r"https?://[^\s<>\"']{4,300}")
_HEIGHT = Sought(
    r"(?<![\d.])(?P<ft>[4-7])\s*(?:'|’|′|ft\.?|feet|foot)\s*(?:(?P<inch>1[01]|\d)\s*(?:\"|”|″|''|in(?:ch(?:es)?)?\b)?)?"
    r"|(?<!\d)(?P<cm>1[2-9]\d|20\d)\s*(?:cm|cms)\b"
)
_AGES = Sought(
    r"(?:\b(?:playing\s+)?age[sd]?\s*[:\-–]?\s*)?(?<![\d'’.+/])(?P<low>\d{1,2})\s*(?:-|–|to|se)\s*(?P<high>\d{1,2})(?![\d'’\"/])"
    r"(?:\s*(?:yrs?|years?|saal|y/?o)\b)?"
)
_AGE = Sought(
    r"\bage[d]?\s*[:\-–]?\s*(?P<a>\d{1,2})(?!\d)|(?<![\d'’.+/#])(?P<b>\d{1,2})\s*(?:yrs?|years?|saal|y/?o|yo)\b"
    r"|(?<![\d'’.+/#])(?P<c>[1-7]\d)(?![\d'’\"/%.-]|\s*(?:'|’|ft|feet|cm|k\b|lakh|days?|am\b|pm\b))"
)
_MONTH = (
    r"(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\b"
    r"|जनवरी|फ़?रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर)"
)
_TH = r"(?:st|nd|rd|th)?"
_DATES = Sought(
    rf"\d{{1,2}}{_TH}(?:\s*{_MONTH})?\s*(?:-|–|to|se|till|and|&|/)\s*\d{{1,2}}{_TH}\s*(?:of\s+)?{_MONTH}"
    rf"|\d{{1,2}}{_TH}\s*(?:of\s+)?{_MONTH}|\b{_MONTH}\s*\d{{1,2}}(?:\s*(?:-|–|to)\s*\d{{1,2}})?\b"
)
"""Days somebody is free are nobody's age."""
_FIRST = re.compile(r"\W{1,4}(\d{1,2})(?=\s*[,/|)–-]|\s|$)")
"""A bare number right behind the name."""
_NUMBERED = re.compile(r"^\s*(?:\(?\d{1,2}\s*[.):\-]\s*|[-*•▪●➤>]\s*)")
_DIGITS = re.compile(r"\+?\d[\d\s-]{7,}\d")
PUTS = Sought(
    r"\b(?:putting\s+forward|put(?:s)?\s+forward|submit\w*|consider\w*|sharing\s+(?:the\s+)?profiles?|suggest\w*"
    r"|bhej\s+(?:rah\w+|di\w*)|profiles?\s+(?:for|below|attached)|ke\s+liye\s+(?:profile|naam)\w*)\b"
)
"""Words of somebody who puts people forward."""
_LEAD = Sought(
    r"^\s*(?:(?:hi|hello|hey|namaste|dear\s+\w+)\b[\s!,.]*)?"
    r"(?:(?:i\s+am|i'm|i(?:'d|\s+would)\s+like\s+to|i\s+(?:want|wish)\s+to|i\s+can|(?:can|may|could)\s+i|let\s+me|we|please|pls|kindly)\s+)*"
    rf"{PUTS.pattern}\s+(?:this\s+profile\s*[:,-]?\s*|profile\s+of\s+)?(?=[A-Z])"
)
FOR_A_ROLE_FIRST = Sought(
    r"^\s*(?:(?:for\s+(?:the\s+)?(?:role\s+of\s+)?|role\s*[:–-]\s*)(?P<role>[^\W\d_][^\n,:;.!?\d]{0,40}?)"
    r"(?:['’]s)?(?:\s+(?:role|part|character))?"
    r"|(?P<hindi>[^\W\d_][^\n,:;.!?\d]{0,40}?)\s+(?:ke\s+li[yi]?e|के\s+लि(?:ए|ये)))"
    r"\s*[:–—-]\s+(?=[^\W\d_])"
)
"""``For Meera: Ritika Sood, 26, 5'6"``: whom it is for stands before who is put forward."""
_LABEL = Sought(r"^\s*(?:\*?name\*?)\s*[:\-–]\s*")
_WORD = r"(?:[^\W\d_]|[\u0900-\u0963])+"
"""Letters, with the vowel signs of Devanagari, which are none to ``\\w``."""
_NAME = re.compile(rf"^[*_]*(?P<name>{_WORD}(?:[ .'’-]+{_WORD}){{0,3}})[*_]*(?=\s*(?:[,:/|(\-–—]|\d|$))")
_A_ROLE = rf"{_WORD}(?:\s+{_WORD}){{0,3}}?"
_FOR_A_ROLE = Sought(
    rf"^(?P<name>{_WORD}(?:[ .'’-]+{_WORD}){{0,3}}?)"
    rf"(?:\s+for\s+(?:the\s+)?{_A_ROLE}|\s+ko\s+{_A_ROLE}\s+ke\s+li[yi]?e(?:\s+{_WORD}){{0,4}})(?=\s*[,:(|–—-])"
)
"""``Riya for Meera, 27, 5'6"``: the role stands between the name and what is said of it."""
_FIELD = Sought(
    r"^\s*[*_]*(?:age|height|ht|languages?|lang|city|based|location|link|intro|reel|showreel|audition|profile|phone"
    r"|contact|number|mobile|skills?|experience|work|credits|instagram|insta|note|availability|available|dates?)\b"
)
_ROLE = Sought(
    r"\bfor\s+(?:the\s+)?(?:role\s+of\s+|part\s+of\s+|character\s+)?(?P<role>[^\W\d_][^\n,:;.!?\d]{0,40}?)"
    r"(?:'s)?(?:\s+(?:role|part|character))?\s*(?:[:.,;!\n]|-\s|$)|\brole\s*[:\-–]\s*(?P<named>[^\n,;]{1,40})"
    r"|(?:^|[\n,;:.])\s*(?:[^\n,:;.!?\d]{2,60}?\s+(?:ko|को)\s+)?(?P<hindi>[^\W\d_][^\n,:;.!?\d]{0,40}?)\s+(?:ke\s+li[yi]?e|के\s+लि[एये]+)(?![\w\u0900-\u0963])"
)
_TALK = frozenset(
    listed(
        "hi hello hey dear sir madam team casting please pls kindly consider considering here are is the"
        " following for my our artists artist profiles profile submitting submission submissions sharing"
        " find below regards thanks thank you warm best options option suggestions these talents talent"
        " actors putting forward and as per requirement brief attached greetings good morning afternoon"
        " evening namaste pfa with of role"
    )
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One person as the brief tells of them. ``age``: (0, 0) when it does not say. ``phone``: E.164."""

    name: str
    age: tuple[int, int] = (0, 0)
    height_cm: int | None = None
    languages: tuple[str, ...] = ()
    city: str = ""
    phone: str = ""
    link: str = ""
    gender: str = ""
    said: str = field(default="", compare=False)

    @property
    def tells(self) -> bool:
        """Whether anything is said besides a name."""
        return bool(self.age != (0, 0) or self.height_cm or self.phone or self.link or self.languages)


def entries(text: str) -> list[Entry]:
    """The people of a brief, in order; none for a text that is none."""
    if len(text) > LONGEST:
        text = text[:LONGEST]
    found = [entry for block in _blocks(_lines(text)) if (entry := _entry(block)) is not None]
    told = [one for one in found if one.tells]
    return told[: MOST + 1] if len(told) * 2 >= len(found) else []


def role_named(text: str) -> str:
    """The role a brief is for; empty when it names none."""
    first = FOR_A_ROLE_FIRST.match(text)
    if first is not None:
        return " ".join((first["role"] or first["hindi"]).split())
    found = _ROLE.search(text)
    return (
        "" if found is None else " ".join((found["role"] or found["named"] or found["hindi"] or "").split())
    )


_INLINE = re.compile(r"(?<=[\s,;])(?=\d{1,2}[.)]\s+[^\W\d_])")
"""``1. Naina, 26 2. Riya, 27``: numbered in one line, as a chat without line breaks has it."""


_IN_A_ROW = re.compile(
    rf"\s*(?:[,;&/]|\b(?:and|aur)\b)\s*(?=[^\W\d_a-z]{_WORD}(?:\s+[^\W\d_a-z]{_WORD}){{0,2}}\s*[,(-]?\s*(?:age\s*)?[1-7]\d(?![\d'’]))"
)
"""``Kavya Rao 25 5'5, Isha Malhotra 27``: each begins with a name and an age."""
_TO_SEE = Sought(
    r"^\s*(?:(?:hi|hello|hey|sir|mam|madam|ji)\b[\s,!.]*)*(?:pls|please|kindly|sending|sent|sharing|have|here|see|check|new|more|some|few|\d|consider|options?|girls?|boys?"
    r"|profiles?|aur)\b[^\n:–—]{0,60}?\bfor\s+(?:the\s+)?(?:role\s+of\s+)?[^\n,:;.!?\d–—-]{1,40}?\s*(?:[:–—]|\s-)\s+(?=(?-i:[^\W\d_a-z]))"
)
"""``Pls see for Meera - Kavya Rao ...``: what an agent says before the people."""


def _lines(text: str) -> list[str]:
    """The lines, and of one line that tells of several people each of them."""
    lines = _TO_SEE.sub("", text).splitlines()
    if len([line for line in lines if line.strip()]) == 1:
        text = next(line for line in lines if line.strip())
        apart = _IN_A_ROW.split(text)
        if len(apart) > 1 and not _INLINE.search(text):
            return apart
    if len([line for line in lines if line.strip()]) == 1 and len(_INLINE.findall(text)) >= 2:
        return _INLINE.split(text)
    return lines


def _blocks(lines: Sequence[str]) -> list[str]:
    """One text for each person: a line that begins with a name, and what follows until the next one."""
    out: list[str] = []
    for line in lines:
        bare = _LABEL.sub("", _NUMBERED.sub("", FOR_A_ROLE_FIRST.sub("", _LEAD.sub("", line)))).strip()
        bare = _FOR_A_ROLE.sub(lambda found: found["name"], bare)
        if not bare:
            continue
        begins = _name(bare) and not _FIELD.match(bare)
        if begins:
            out.append(bare)
        elif out:
            out[-1] += f" , {bare}"
    return out


def _name(bare: str) -> str:
    found = _NAME.match(bare)
    if found is None:
        return ""
    words = re.findall(_WORD, found["name"])
    known = [word for word in words if word.casefold() in _TALK or language_named(word)]
    if known or not words or not all(word[0].isupper() or not word.isascii() for word in words):
        return ""
    return " ".join(found["name"].split()).strip(" .-")


def _entry(block: str) -> Entry | None:
    name = _name(block)
    if not name:
        return None
    rest = block[len(name) :]
    link = _LINK.search(rest)
    bare = _LINK.sub(" ", rest)
    numbers = phones(bare)
    for run in _DIGITS.findall(bare):
        if sum(character.isdecimal() for character in run) >= 10:
            bare = bare.replace(run, " ")
    height = _HEIGHT.search(bare)
    aged = _HEIGHT.sub(" ", bare)
    words = re.findall(_WORD, aged)
    codes, _ = said.languages([word for word in words if language_named(word)])
    return Entry(
        name,
        _age(aged),
        _cm(height),
        codes,
        _city(words),
        numbers[0] if numbers else "",
        link[0].rstrip(".,;)") if link else "",
        _gender(rest),
        block,
    )


_GENDER = Sought(
    unicodedata.normalize(
        "NFC",
        r"(?<![^\W_])(?:(?P<female>female|woman|girl|lady|actress|ladki|mahila|महिला|लड़की)"
        r"|(?P<male>male|man|boy|actor|ladka|purush|पुरुष|लड़का))(?![\w\u0900-\u0963])",
    )
    + r"|[,/|]\s*(?:(?P<f>f)|(?P<m>m))\s*(?=[,/|.\n]|$)"
)


def _gender(text: str) -> str:
    """As the brief says it; empty where it says nothing or both."""
    said = {
        "female" if found["female"] or found["f"] else "male"
        for found in _GENDER.finditer(unicodedata.normalize("NFC", text))
    }
    return said.pop() if len(said) == 1 else ""


def _age(text: str) -> tuple[int, int]:
    text = _DATES.sub(" ", text)
    between = _AGES.search(text)
    found = _FIRST.match(text)
    later = found is None or (between is not None and between.start("low") <= found.start(1))
    if between is not None and later and int(between["low"]) < int(between["high"]) <= 99:
        return int(between["low"]), int(between["high"])
    found = found or _AGE.search(text)
    if found is None:
        return 0, 0
    years = int(next(number for number in found.groups() if number))
    return (years, years) if 0 < years < 100 else (0, 0)


def _cm(found: re.Match[str] | None) -> int | None:
    if found is None:
        return None
    if found["cm"]:
        return int(found["cm"])
    return round((int(found["ft"]) * 12 + int(found["inch"] or 0)) * 2.54)


def _city(words: Sequence[str]) -> str:
    from core.casting.search.wording import is_place

    return next((city_name(word) for word in words if is_place(word.casefold())), "")
