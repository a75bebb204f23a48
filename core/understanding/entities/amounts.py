"""Numbers with a meaning: money, telephone numbers, scores, lengths of time, offsets, places in a list."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from core.understanding.shapes import Sought
from core.understanding.tokens import Reading
from core.understanding.vocabulary import words
from core.understanding.vocabulary.numerals import NUMERALS

_WORD_NUMBER = "|".join(sorted((re.escape(word) for word in NUMERALS), key=len, reverse=True))
_MONEY = Sought(
    r"(?P<sign>₹|rs\.?|inr|\$|usd|€|eur)?\s*(?P<n>\d+(?:,\d{2,3})+|\d+(?:\.\d+)?|dedh|dhai|डेढ़|ढाई"
    r"|ek|एक|do|दो|teen|char|paanch)"
    r"\s*(?P<scale>crores?|cr|करोड़|lakhs?|lacs?|lac|लाख|l(?!\w)|thousand|hazaa?r|हज़ार|हजार|k(?!\w))?"
    r"\s*(?P<after>₹|/-|rs\b\.?|rupees|rupaye|rupay|rupaiye|inr|रुपये|रुपए|रुपय|dollars?)?"
    r"(?P<unit>\s*(?:/|per\b|a\b|an\b|each\b|prati|प्रति|har|हर|ek)?\s*(?:-\s*)?"
    r"(?:days?|din|daily|roz|रोज़|रोज|दिहाड़ी|shift|episodes?|eps?|epi|project|film|month|week|दिन|एपिसोड|शिफ्ट"
    r"|total|lump\s?sum|all inclusive|flat|pd|p/d)(?!\w))?",
)
_SCALES = {
    "k": 10**3,
    "th": 10**3,
    "ha": 10**3,
    "हज": 10**3,
    "l": 10**5,
    "la": 10**5,
    "ला": 10**5,
    "cr": 10**7,
    "कर": 10**7,
}
_SPOKEN = {
    "dedh": 1.5,
    "डेढ़": 1.5,
    "dhai": 2.5,
    "ढाई": 2.5,
    "ek": 1,
    "एक": 1,
    "do": 2,
    "दो": 2,
    "teen": 3,
    "char": 4,
    "paanch": 5,
}
_UNITS = {
    **dict.fromkeys(("ep", "एप"), "episode"),
    **dict.fromkeys(("shift", "शि"), "shift"),
    **dict.fromkeys(("project", "film"), "project"),
    **dict.fromkeys(("month",), "month"),
    **dict.fromkeys(("week",), "week"),
    **dict.fromkeys(("day", "din", "दि", "रोज", "daily", "roz", "pd", "p/d"), "day"),
}
"""How a unit of pay starts, and the unit."""
MOST_DIGITS = 18
"""Nobody is paid more than that."""
_PHONE = re.compile(r"(?<![\w.])\+?\d[\d\s\-()]{7,16}\d(?!\w)")
_SCORE = Sought(r"(?<![\d/])(\d{1,2}(?:\.5)?)\s*(?:/|out of|on)\s*(5|10|five|ten)(?![\d/])")
_STARS = Sought(r"\b([1-5](?:\.5)?)\s*stars?\b")
_DURATION = Sought(
    r"(?<![\w:./-])(?P<n>\d+(?:\.5)?|dedh|dhai|aadh[ae]|half(?:\s+an?)?|three[\s-]quarters\s+of\s+an"
    rf"|(?:a\s+)?quarter\s+of\s+an|paun[ae]?|sa[vw]aa?|an|a|{_WORD_NUMBER}|आधे|आधा|डेढ़|सवा|पौना|पौने|पौन)"
    r"\s*-?\s*(?P<u>minutes?|mins?|minat|मिनट|m(?=\s|$)|hours?|hrs?|ghant[aeo]n?|ghnta|घंटे|घंटा"
    r"|days?|din|दिन|weeks?|hafte|hafta|हफ्ते)(?!\w)",
)
_HALF = {
    **dict.fromkeys(("dedh", "डेढ़"), 1.5),
    "dhai": 2.5,
    **dict.fromkeys(("aadha", "aadhe", "half", "half a", "half an", "आधे", "आधा"), 0.5),
    **dict.fromkeys(("sava", "sawa", "savaa", "sawaa", "सवा"), 1.25),
    **dict.fromkeys(("quarter of an", "a quarter of an"), 0.25),
    **dict.fromkeys(("three quarters of an", "three-quarters of an"), 0.75),
    **dict.fromkeys(("paun", "pauna", "paune", "पौन", "पौना", "पौने"), 0.75),
    **dict.fromkeys(("a", "an"), 1.0),
}


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in minor units with what it pays for; ``unit`` is ``lump_sum`` when nothing was said."""

    amount_minor: int
    currency: str
    unit: str
    start: int
    end: int
    scaled: bool

    def value(self) -> dict[str, Any]:
        """The entity."""
        return {"amount_minor": self.amount_minor, "currency": self.currency, "unit": self.unit}


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time in minutes."""

    minutes: int
    start: int
    end: int
    unit: str
    phrase: str


def money(text: str) -> list[Money]:
    """Amounts that carry a sign, a scale or a unit of pay: a plain number is never money."""
    out = []
    for match in _MONEY.finditer(text):
        begin = match.start("sign") if match["sign"] else match.start("n")
        if begin and (text[begin - 1].isalnum() or text[begin - 1] in "./'’:"):
            continue
        sign, scale, after, unit = (match[name] or "" for name in ("sign", "scale", "after", "unit"))
        number = match["n"].lower()
        if not (sign or scale or after):
            plain = number.replace(",", "")
            if not (unit and plain.isdecimal() and int(plain) >= 500 and re.search(r"/|per|a\b", unit)):
                continue
        if (number in _SPOKEN and not scale) or len(number) > MOST_DIGITS:
            continue
        value = _SPOKEN.get(number)
        value = float(number.replace(",", "")) if value is None else value
        factor = next(
            (
                size
                for key, size in _SCALES.items()
                if scale.lower().startswith(key)
                and (key != "l" or scale.lower() == "l")
                and (key != "k" or scale.lower() == "k")
            ),
            1,
        )
        currency = (
            "USD"
            if sign in ("$",) or "usd" in sign.lower() or "dollar" in after.lower()
            else "EUR"
            if "€" in sign or "eur" in sign.lower()
            else "INR"
        )
        out.append(
            Money(
                round(value * factor * 100),
                currency,
                _unit(unit.lower()),
                begin,
                match.end("unit") if unit else match.end(),
                bool(scale),
            )
        )
    return out


def _unit(said: str) -> str:
    return next((unit for key, unit in _UNITS.items() if key in said), "lump_sum")


def phones(text: str) -> list[tuple[str, int, int]]:
    """Telephone numbers as E.164 with their spans; the region defaults to India."""
    out = []
    for match in _PHONE.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        if 10 <= len(digits) <= 13:
            out.append((_e164(match[0], digits), match.start(), match.end()))
    return out


def _e164(raw: str, digits: str) -> str:
    import phonenumbers

    try:
        parsed = phonenumbers.parse(raw, "IN")
    except phonenumbers.NumberParseException:
        return "+" + digits
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def scores(text: str) -> list[tuple[str, int, int]]:
    """Ratings such as ``7/10`` or ``6 out of 10`` as ``n/m`` with their spans."""
    out = [
        (f"{found[1]}/{ {'five': '5', 'ten': '10'}.get(found[2].lower(), found[2]) }", *found.span())
        for found in _SCORE.finditer(text)
        if float(found[1]) <= float({"five": "5", "ten": "10"}.get(found[2].lower(), found[2]))
    ]
    return out + [(f"{found[1]}/5", *found.span()) for found in _STARS.finditer(text)]


def lengths(text: str) -> list[Length]:
    """Lengths of time: ``15 min``, ``aadha ghanta``, ``2 din``."""
    out = []
    for match in _DURATION.finditer(text):
        said = re.sub(r"\s+", " ", match["n"].lower())
        number = _HALF.get(said) or NUMERALS.get(said) or (float(said) if said[0].isdecimal() else None)
        if number is None:
            continue
        unit = match["u"].lower()
        size, name = _size(unit)
        out.append(Length(round(number * size), *match.span(), name, match[0]))
    return out


def _size(unit: str) -> tuple[int, str]:
    if unit.startswith(("m", "मि")):
        return 1, "minute"
    if unit.startswith(("da", "di", "दि")):
        return 1440, "day"
    if unit.startswith(("w", "haf", "हफ")):
        return 10080, "week"
    return 60, "hour"


_RUN = Sought(
    r"(?<![\w:/.'’₹$])(?:\#|no\.?\s*)?(\d{1,2})(?P<more>(?:\s*(?:,|&|\+|and|aur|n|और|-|to|se"
    r"|–)\s*\#?\d{1,2})+)(?![\w:/%'’])(?!\.\d)",
)
ORDINALS: dict[str, int] = {
    word: place
    for place, listed in enumerate(
        (
            "first 1st pehla pehle pehli pahla pahle pahli pehlaa पहला पहले पहली",
            "second 2nd dusra dusre dusri doosra doosre doosri दूसरा दूसरे दूसरी",
            "third 3rd teesra teesre teesri tisra tisre tisri तीसरा तीसरे तीसरी",
            "fourth 4th chautha chauthe chauthi चौथा चौथे चौथी",
            "fifth 5th paanchva paanchve paanchvi paanchwa paanchwe paanchwi panchva panchve panchvi panchwi"
            " पांचवां पाँचवाँ पांचवें पाँचवें पांचवी पाँचवी पांचवीं पाँचवीं",
            "sixth 6th chhatha chhathe chhathi chhata chhati chhatvi छठा छठे छठी छठवीं",
            "seventh 7th saatva saatve saatvi saatwi सातवां सातवें सातवीं सातवी",
            "eighth 8th aathva aathve aathvi aathwi आठवां आठवें आठवीं आठवी",
            "ninth 9th nauva nauve nauvi नौवां नौवें नौवीं नौवी",
            "tenth 10th dasva dasve dasvi daswi दसवां दसवें दसवीं दसवी",
        ),
        1,
    )
    for word in listed.split()
}
"""Places in a list, from 1, as they are said."""
_ORDINAL_NOUNS = words("""
    one ones wala wale wali waala waale waali option name naam girl boy actor actress candidate profile
    guy guys girls boys actors actresses ladies lady man woman ladki ladka ladke banda bande bandi aadmi aurat
    slot choice person number aur and & को ko ka ki ke का की के वाला वाले वाली और नाम वालों
    walo को . , ? ! le lo rakh rakho rakhna add shortlist hata hatao dono bhi ही hi
    for in from to into on mein me se par में से
    """)
_AMONG = words("me mein mai main in inme unme isme usme sab sabhi में इनमें उनमें सब सबमें")
_NOT_ORDINAL_BEFORE = words("ek one day din time baar dono teeno teen chaar char paanch")
COUNTED = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "do": 2,
    "teen": 3,
    "char": 4,
    "chaar": 4,
    "paanch": 5,
    "दो": 2,
    "तीन": 3,
    "चार": 4,
    "पांच": 5,
    "पाँच": 5,
    "dono": 2,
    "teeno": 3,
}
"""How many, after "first"."""


def ordinals(reading: Reading) -> list[tuple[int, int]]:
    """Places in a list said as ordinals, with the word position: ``pehla wala``, ``3rd``, ``last one``."""
    words = reading.words
    out: list[tuple[int, int]] = []
    waiting: list[tuple[int, int]] = []
    for place, word in enumerate(words):
        value = ORDINALS.get(word.text)
        if (
            value is None
            and word.text.isdecimal()
            and place + 1 < len(words)
            and words[place + 1].start == word.end
        ):
            value = ORDINALS.get(word.text + words[place + 1].text)
            following = words[place + 2].text if place + 2 < len(words) else "."
        else:
            following = words[place + 1].text if place + 1 < len(words) else "."
        if value is None or (place and words[place - 1].text in _NOT_ORDINAL_BEFORE):
            continue
        if place > 1 and words[place - 1].text in ("se", "से") and words[place - 2].text not in _AMONG:
            continue  # "5 baje se pehle": before a time, and not the first of anything
        if waiting and not _joined(reading, waiting[-1][1], place):
            waiting = []
        if following in _ORDINAL_NOUNS or following in ORDINALS:
            out += [*waiting, (value, place)]
            waiting = []
        elif out and _joined(reading, out[-1][1], place):
            out.append((value, place))
        else:
            waiting.append((value, place))
    return out


_JOINING = words("and & + n or the aur ya और या , st nd rd th")


def _joined(reading: Reading, first: int, second: int) -> bool:
    """``first and third``: what is said of one is said of the other."""
    return all(word.text in _JOINING for word in reading.words[first + 1 : second])


_SPACED = re.compile(r"(?<![\w:/.'’₹$])\d{1,2}(?:\s+\d{1,2})+(?![\w:/%'’.])")


_BETWEEN = re.compile(r"(?<=\d)\s+(?=\d{1,2}(?![\w:/%'’.]))")
"""``1 2 aur 4``: where some are joined, a blank joins the others."""


def runs(text: str, *, spaced: bool = False) -> list[tuple[tuple[int, ...], int, int]]:
    """Places in a list written as figures: ``1,2,3,5``, ``1-4``, ``2 and 4`` (at least two of them).

    ``spaced``: ``1 3 4`` counts too.
    """
    out = []
    text = (
        _BETWEEN.sub(lambda gap: "," + " " * (len(gap[0]) - 1), text)
        if spaced and _RUN.search(text)
        else text
    )
    for match in _RUN.finditer(text):
        numbers = [int(match[1])]
        for joint, figure in re.findall(
            r"(,|&|\+|and|aur|n|और|-|to|se|–)\s*\#?(\d{1,2})", match["more"], re.IGNORECASE
        ):
            value = int(figure)
            if joint.lower() in ("-", "to", "se", "–") and numbers[-1] < value:
                numbers.extend(range(numbers[-1] + 1, value + 1))
            else:
                numbers.append(value)
        out.append((tuple(dict.fromkeys(numbers)), *match.span()))
    if spaced and not out:
        for match in _SPACED.finditer(text):
            out.append((tuple(dict.fromkeys(map(int, match[0].split()))), *match.span()))
    return out


_FIRST_N = Sought(
    r"\b(first|top|pehle|pahle|shuru ke|last|aakhri|akhri|best)\s+(\d{1,2}|two|three|four|five|six"
    r"|do|dono|teeno?|chaa?r|paanch)\b|(पहले|आखिरी)\s+(\d{1,2}|दो|तीन|चार|पांच|पाँच)"
    r"|\b(pehli|pahli)\s+(dono|teeno?|chaa?r|paanch)\b",
)
_N_FIRST = Sought(r"\b(?P<count>dono|teeno?|chaa?r|paanch)\s+(?P<which>p[ea]hl[eia]|last|aakhri|akhri)\b")
"""``teeno pehli wali``: Hindi says it round the other way, too."""


def first_n(text: str) -> tuple[str, int, int] | None:
    """``first two``, ``top 5``: which end of a list, how many, and where it was said."""
    match = _FIRST_N.search(text)
    turned = None if match else _N_FIRST.search(text)
    if turned is not None:
        end = "last" if turned["which"].lower() in ("last", "aakhri", "akhri") else "first"
        count = COUNTED.get(turned["count"].lower(), 0)
        return (end, count, turned.start()) if count else None
    if match is None:
        return None
    which, number = (match[1] or match[3] or match[5]).lower(), (match[2] or match[4] or match[6]).lower()
    count = int(number) if number.isdecimal() else COUNTED.get(number, 0)
    end = (
        "last"
        if which in ("last", "aakhri", "akhri", "आखिरी")
        else "top"
        if which in ("top", "best")
        else "first"
    )
    return (end, count, match.start()) if count else None


_LAST_ONE = Sought(
    r"(?<![\w\u0900-\u0963])(?:last|aa?kh?i?ri|आ[खख़]िरी|अंतिम)"
    r"(?=\s+(?:one(?!\s+(?:week|month|day|hour|year))|wal[aei]|waal[aei]|girl|boy|guy|person|actor|actress|profile"
    r"|candidate|ladk[ai]|वाल[ाेी])(?![\w\u0900-\u0963]))"
    r"|(?:,\s*|\b(?:and|aur|the)\s)last(?=\s*(?:$|[,.!]|\s(?:for|on|to|ko|only)\b))",
)


def last_one(text: str) -> int | None:
    """Where ``the last one`` of a list is said; how long ago something was is none."""
    found = _LAST_ONE.search(text)
    return None if found is None else found.start()
