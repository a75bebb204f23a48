"""One cell as a value: heights, money, telephone numbers, ages, languages. Raises Wrong, never guesses."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from urllib.parse import urlsplit

from core.casting.talent.criteria import genders
from core.casting.talent.model import CM_PER_INCH, SPEAKS, Language, Level, Rate
from core.casting.talent.vocabulary import language_code
from core.errors import Rejected

OLDEST = 110
HEIGHTS_CM = (40, 230)
WIDEST_PLAYING_AGE = 25
"""Years between the youngest and the oldest somebody says they can play; Spotlight refuses more."""
MOST_NAME = 80
MOST_TEXT = 8_000
MOST_LISTED = 60
MOST_LINK = 2_000
MOST_PAISE = 10**13
REGION = "IN"
"""Where a number without a country code is dialled."""
LAKH, CRORE = 100_000, 10_000_000

_FILLERS = "- – — . .. n/a na nil none null tbd tba ? unknown #n/a"
_NOTHING = frozenset(_FILLERS.split())
_INVISIBLE = re.compile(r"[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\x00-\x08\x0b-\x1f\x7f]")
_SPLIT = re.compile(r"[,;|\n/&+•·]|\band\b|\baur\b|\bऔर\b")
_NUMBER = r"(\d+(?:\.\d+)?)"


class Wrong(Rejected):
    """A cell that cannot be taken; its row is named with this reason."""


def text(cell: str) -> str:
    """A cell as text: composed, digits as 0-9, without invisible characters; fillers are nothing."""
    if not cell.isascii():
        cell = unicodedata.normalize("NFC", cell)
        cell = "".join(str(unicodedata.decimal(c)) if c.isdecimal() and not c.isascii() else c for c in cell)
    cell = _INVISIBLE.sub(" ", cell).strip()
    return "" if cell.lower() in _NOTHING else cell


def line(cell: str) -> str:
    """Text on one line."""
    return " ".join(text(cell).split())


def name(cell: str) -> str:
    """A name in any script. Raises Wrong for none, one without letters, and one too long for any list."""
    said = line(cell)
    if not said:
        raise Wrong("imports-bad-no-name")
    if len(said) > MOST_NAME:
        raise Wrong("imports-bad-name-long", most=MOST_NAME)
    if not any(c.isalpha() for c in said):
        raise Wrong("imports-bad-name", value=said)
    return said


def age(cell: str) -> tuple[int, int]:
    """``27``, ``27 yrs``, ``24-30``: (youngest, oldest)."""
    said = re.sub(r"\b(years?|yrs?|yr|old|y/o|yo|saal|approx)\b|साल|वर्ष|\.0$", " ", line(cell).lower())
    found = re.fullmatch(r"\s*(\d{1,4})\s*(?:(?:-|–|—|to|se|से)\s*(\d{1,4}))?\s*", said)
    if not found:
        raise Wrong("imports-bad-age", value=_short(cell))
    low, high = int(found[1]), int(found[2] or found[1])
    if high > OLDEST:
        raise Wrong("imports-bad-age", value=_short(cell))
    if low > high:
        raise Wrong("imports-bad-age-order", value=_short(cell))
    if high - low > WIDEST_PLAYING_AGE:
        raise Wrong("imports-bad-age-wide", value=_short(cell), most=WIDEST_PLAYING_AGE)
    return low, high


def height(cell: str, unit: str = "", points: str = "", exact: bool = True) -> int:
    """Centimetres from ``170``, ``1.7 m``, ``5'7"``, ``5 ft 7 in``, ``67 inches``.

    ``5.7`` is five feet seven or 170 cm by ``points`` (``inches``, ``feet``); empty: nobody said.
    """
    said = line(cell).lower().replace("’", "'").replace("‘", "'").replace("”", '"').replace("“", '"')
    said = said.replace("″", '"').replace("′", "'").replace("''", '"').replace(",", ".")
    cm = _metric(said, unit) or _imperial(said, unit) or _pointed(said, unit, points, exact)
    if cm is None or not HEIGHTS_CM[0] <= cm <= HEIGHTS_CM[1]:
        raise Wrong("imports-bad-height", value=_short(cell))
    return round(cm)


def _metric(said: str, unit: str) -> float | None:
    if found := re.fullmatch(rf"{_NUMBER}\s*(?:cms?\.?|centimet\w+|सेमी)", said):
        return float(found[1])
    if found := re.fullmatch(rf"{_NUMBER}\s*(?:m|mtrs?|met(?:er|re)s?)\.?", said):
        return float(found[1]) * 100
    if (found := re.fullmatch(r"(\d{2,3})(?:\.\d+)?", said)) and unit in ("", "cm", "m"):
        return float(said) if int(found[1]) >= HEIGHTS_CM[0] else None
    if re.fullmatch(r"[012]\.\d+", said) and unit in ("", "m"):
        return float(said) * 100
    return None


def _imperial(said: str, unit: str) -> float | None:
    feet = rf"(\d)\s*(?:'|ft\.?|feet|foot|f)\s*(?:{_NUMBER}\s*(?:\"|'|in\.?|inch(?:es)?)?)?"
    if found := re.fullmatch(feet, said):
        inches = float(found[2] or 0)
        return (int(found[1]) * 12 + inches) * CM_PER_INCH if inches < 12 else None
    if found := re.fullmatch(rf"{_NUMBER}\s*(?:\"|in\.?|inch(?:es)?)", said):
        return float(found[1]) * CM_PER_INCH
    if unit == "i" and (found := re.fullmatch(_NUMBER, said)):
        return float(found[1]) * CM_PER_INCH
    if unit == "ft" and re.fullmatch(r"\d", said):
        return int(said) * 12 * CM_PER_INCH
    return None


POINTED = re.compile(r"([3-7])\.(\d{1,2})\s*(?:ft\.?|feet|')?")
"""Feet with a point: five feet seven, or five and seven tenths of a foot."""


def _pointed(said: str, unit: str, points: str, exact: bool) -> float | None:
    found = POINTED.fullmatch(said)
    if not found or unit in ("cm", "m", "i"):
        return None
    if points == "feet":
        return float(f"{found[1]}.{found[2]}") * 12 * CM_PER_INCH
    # A workbook keeps 5.10 as 5.1: whether that was one inch or ten, nobody can say any more.
    if points != "inches" or (not exact and found[2] == "1"):
        raise Wrong("imports-bad-height-points", value=said)
    inches = int(found[2])
    return (int(found[1]) * 12 + inches) * CM_PER_INCH if inches < 12 else None


def phone(cell: str) -> str:
    """E.164. A number without a country code is an Indian one."""
    import phonenumbers

    said = line(cell).removeprefix("whatsapp:").strip("'` ")
    digits = re.sub(r"\.0$", "", said)
    try:
        if re.search(r"[a-z]", re.sub(r"(?i)ext|x", "", digits)):
            raise Wrong("imports-bad-phone", value=_short(cell))
        parsed = phonenumbers.parse(digits, REGION)
    except phonenumbers.NumberParseException as error:
        raise Wrong("imports-bad-phone", value=_short(cell)) from error
    if not phonenumbers.is_possible_number(parsed) or len(str(parsed.national_number)) < 7:
        raise Wrong("imports-bad-phone", value=_short(cell))
    if parsed.country_code == 91 and not phonenumbers.is_valid_number(parsed):
        raise Wrong("imports-bad-phone", value=_short(cell))
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def phones(cell: str) -> tuple[str, ...]:
    """Every number of a cell ("98200 00010 / 98200 00011")."""
    parts = [part for part in re.split(r"[,;/|\n]|\bor\b", text(cell)) if part.strip()]
    return tuple(dict.fromkeys(phone(part) for part in parts))


def email(cell: str) -> str:
    """A mail address in lower case."""
    said = line(cell).lower().removeprefix("mailto:")
    if not re.fullmatch(r"[^@\s,;<>]{1,64}@[^@\s,;<>]+\.[^@\s,;<>.]{2,}", said) or len(said) > 254:
        raise Wrong("imports-bad-email", value=_short(cell))
    return said


def money(cell: str, unit: str = "") -> Rate:
    """``75,000``, ``75k per shift``, ``₹1.2 lakh``, ``1,20,000/- per day``: paise and their unit."""
    said = line(cell).lower()
    per = re.search(r"\b(day|shift|episode|project|film)\b|प्रतिदिन", said)
    kind = {"film": "project", None: "day"}.get(per[1], per[1]) if per else unit or "day"
    plain = re.sub(
        r"(?:per|/|a|each)?\s*\b(day|shift|episode|project|film)\b|प्रतिदिन|/-|\brs\.?|\binr\b|₹|rupees?",
        " ",
        said,
    )
    found = re.fullmatch(
        r"\s*([\d,]+(?:\.\d+)?)\s*(k|thousand|ha[zj]aa?r|lakhs?|lacs?|l|crores?|cr|लाख|हज़ार|हजार)?\s*", plain
    )
    if not found or not found[1].strip(",") or re.search(r"[$€£]|usd|eur|gbp|aed", said):
        raise Wrong("imports-bad-money", value=_short(cell))
    word = found[2] or ""
    times = (
        1_000
        if word[:1] in ("k", "t", "ह") or word.startswith(("haz", "haj"))
        else CRORE
        if word.startswith("cr")
        else LAKH
        if word
        else 1
    )
    paise = round(float(found[1].replace(",", "")) * times * 100)
    if paise > MOST_PAISE:
        raise Wrong("imports-bad-money", value=_short(cell))
    return Rate(paise, str(kind))


def gender(cell: str) -> str:
    """``female``, ``male``, ``non_binary``; nothing for what somebody would rather not say."""
    said = re.sub(r"[^\w\u0900-\u097f -]", "", line(cell).lower())
    if said in ("other", "others", "prefer not to say", "any"):
        return ""
    hindi = {
        "महिला": "female",
        "स्त्री": "female",
        "औरत": "female",
        "लड़की": "female",
        "पुरुष": "male",
        "लड़का": "male",
    }
    found = genders([said])
    if not found and unicodedata.normalize("NFC", said) in hindi:
        return hindi[unicodedata.normalize("NFC", said)]
    if not found:
        raise Wrong("imports-bad-gender", value=_short(cell))
    return found[0]


def listed(cell: str) -> tuple[str, ...]:
    """The items of a list, however they are parted."""
    items = [" ".join(part.split()).strip(" .") for part in _SPLIT.split(text(cell))]
    return tuple(dict.fromkeys(item[:MOST_NAME] for item in items if item))[:MOST_LISTED]


_LEVEL_WORDS: dict[str, Level] = {
    **dict.fromkeys(("native", "mother tongue"), "native"),
    **dict.fromkeys(("fluent", "fluently", "proficient", "advanced"), "fluent"),
    **dict.fromkeys(("good", "conversational", "intermediate", "working"), "conversational"),
    **dict.fromkeys(("basic", "beginner", "little", "learning"), "basic"),
}


def languages(cell: str, level: Level = SPEAKS) -> tuple[Language, ...]:
    """``Hindi (fluent), Punjabi - native``. Without a word on it, somebody speaks it."""
    out = []
    for item in listed(cell):
        plain = " ".join(re.sub(r"[()\[\]:–—-]", " ", item.lower()).split())
        said = next((word for word in _LEVEL_WORDS if f" {word} " in f" {plain} "), "")
        called = " ".join(
            word for word in (plain.replace(said, " ") if said else plain).split() if word != "speaker"
        )
        if called:
            out.append(Language(language_code(called) or called[:40], _LEVEL_WORDS[said] if said else level))
    return tuple(out)


def link(cell: str) -> str:
    """An address on the web. A host without a scheme is taken as https."""
    said = line(cell)
    whole = said if re.match(r"(?i)https?://", said) else f"https://{said}"
    try:
        host = urlsplit(whole).netloc if len(said) <= MOST_LINK and " " not in said else ""
    except ValueError:
        host = ""
    if "." not in host or "@" in host:
        raise Wrong("imports-bad-link", value=_short(cell))
    return whole


def long_text(cells: Sequence[str]) -> str:
    """Several cells as one text."""
    return "\n".join(part for part in (text(cell) for cell in cells) if part)[:MOST_TEXT]


def _short(cell: str) -> str:
    said = line(cell) or " ".join(cell.split())
    return said if len(said) <= 30 else said[:29] + "…"
