"""Roles one after another: "roles: Vicky 22-28 male surfer, Aunty Lobo 55+ konkani, kid Bruno 7-9".

Each begins with a name and what tells of its age or gender; what follows without a name belongs to the one
before it.
"""

from __future__ import annotations

import re
import unicodedata

from core.understanding.shapes import Sought, sought
from core.understanding.vocabulary import words as listed

MOST = 20
_WORD = r"(?:[^\W\d_]|[\u0900-\u0963])+"
_LEAD = sought(
    r"\W*(?P<head>(?:(?:ok(?:ay)?|and|so|aur|the|our|we\s+have|(?:hamare\s+)?(?:paas)|there\s+are|add"
    r"|make|create|new|open|these|lead|main|cast"
    r"|naye|yeh|ye|hamare|humare|iske|iss?\s*(?:me|mein)|project\s+(?:me|mein|ke|has)|total|\d{1,2}|two"
    r"|three|four|five|six|do|teen|char|paanch"
    r"|और|नए|ये|हमारे)\s+)*"
    r"(?:roles?|characters?|parts|breakdown|रोल|किरदार|भूमिकाएँ)(?:\s+(?:for|in|of|on"
    r"|to)\s+[^:\n]{1,60}?|\s+(?:add|daal|bana)\s*(?:karo|kar\s+do|do|o)?)?)"
    r"\s*(?::|–|—|-(?=\s)|=|\n|(?:\s(?:are|hain?|yeh?\s+hain?|हैं|है"
    r"|ये\s+हैं)(?=[\s:–—-])\s*[:–—-]?))\s*(?P<rows>\S[\s\S]{4,1500})"
)
_HEADLESS = r"(?:[-*•]\s*|\(?\d{1,2}\s*[.)]\s*)?"
_GENDER = (
    r"(?:fe)?males?|m|f|(?:wo)?m[ae]n|girls?|boys?|lady|ladies|ladk[aei]\w*|aurat|aadmi|admi|guys?|kids?"
    r"|child|bacch?[aei]|transgender"
    r"|लड़क[ाीे]|लड़का|महिला|पुरुष|औरत|आदमी|बच्च[ाी]"
)
_AGE = (
    r"(?:age[ds]?\s*:?\s*|umar\s+|around\s+|about\s+)?\d{1,2}(?!\d|\s*(?:shoot|days?|din|episodes?|k\b|l\b|/))"
    r"\s*(?:(?:-|–|to|se)\s*\d{1,2}|\+|\s*plus)?"
    r"\s*(?:yrs?|years?(?:\s+old)?|saal(?:\s+k[aie])?|साल(?:\s+क[ाीे])?|s\b)?"
)
_ROW = sought(
    rf"{_HEADLESS}(?P<name>{_WORD}(?:[ .'’-]+{_WORD}){{0,3}}?)(?:\s*[:(–—-]\s*|\s+)(?P<facts>(?:{_AGE}"
    rf"|(?:an?\s+)?(?:{_GENDER}))(?![\w\u0900-\u0963]).*)"
)
_BETWEEN = Sought(r"\s*[,;\n]\s*|\s+(?=\(?\d{1,2}[.)]\s+[^\W\d])|\s+(?:and|aur|और)\s+(?=\D{2,40}\d)")
_PLAIN = frozenset(
    listed(
        """
        a an the and or aur for with who need needs needed want chahiye one two three four five ek do teen
        male males female females man men woman women girl girls boy boys lady ladies ladki ladka ladke
        ladkiyan aurat aadmi admi guy guys child children bacha baccha bachhe bachi actor actors actress
        actresses age aged between around about under over above below upto height hindi english marathi
        punjabi tamil telugu konkani bengali gujarati urdu malayalam kannada bhojpuri speaking fluent
        shoot shooting days day budget rate per from in of people talent lead roles role kids kid young old
        लड़की लड़का महिला पुरुष औरत आदमी
        """
    )
)
_TITLES = frozenset(
    listed("kid aunty uncle inspector dr doctor baby chacha chachi dadi dada nani nana old young")
)


def read(said: str) -> tuple[str, tuple[tuple[str, str], ...]] | None:
    """What stands before the roles, and each with its facts: two at least, or None."""
    found = _LEAD.fullmatch(unicodedata.normalize("NFC", said.strip()).rstrip(" .!"))
    if found is None or "?" in said:
        return None
    rows: list[tuple[str, str]] = []
    for part in (one.strip(" .") for one in _BETWEEN.split(_unbracketed(found["rows"]))):
        one = _ROW.fullmatch(part)
        name = "" if one is None else _named(one["name"])
        if one is not None and name:
            rows.append((name, one["facts"].strip(" )")))
        elif rows and part:
            rows[-1] = (rows[-1][0], f"{rows[-1][1]}, {part}")
        elif part:
            return None
    names = {name.casefold() for name, _ in rows}
    return (found["head"], tuple(rows)) if 2 <= len(rows) == len(names) and len(rows) <= MOST else None


def _unbracketed(rows: str) -> str:
    """``Vicky (22-28, male)`` as "Vicky 22-28, male"."""
    return re.sub(r"[()\[\]]", " ", re.sub(r"(?<=[\d)])\)(?=\s)", ".", rows) if _numbered(rows) else rows)


def _numbered(rows: str) -> bool:
    return re.match(r"\s*\(?\d{1,2}\)", rows) is not None


def _named(said: str) -> str:
    """The name as it is written in a list; empty for words that describe somebody."""
    words = said.split()
    if {word.casefold() for word in words} <= _PLAIN or words[0].casefold() in _PLAIN - _TITLES:
        return ""
    return " ".join(word[:1].upper() + word[1:] for word in words)


_SIDE_BY_SIDE = sought(
    rf"(?<![\w\u0900-\u0963-])(?:{_AGE}|(?:fe)?male|ladk[ai]|लड़की|लड़का)(?![\w\u0900-\u0963])"
)
_MORE = Sought(r"\s*(?:,\s*)+")


def apart(facts: str) -> str:
    """``22-28 male surfer`` as "22-28, male, surfer", so that each is read alone."""
    if not re.match(rf"\s*(?:{_AGE}|(?:fe)?male)(?!\w)", facts, re.IGNORECASE):
        return facts
    first, *more = re.split(r"(?=[,;\n])", facts, maxsplit=1)
    split = _SIDE_BY_SIDE.sub(lambda m: f", {m[0].strip()}, ", first)
    return _MORE.sub(", ", split).strip(" ,") + "".join(more)
