"""What an offer says beside who, for what, how much and how often: kept in its own words, none dropped."""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.understanding.entities import amounts
from core.understanding.entities.material import Material
from core.understanding.shapes import Sought
from core.understanding.vocabulary import words

_APART = Sought(
    r"\s*[,;+\n]\s*|\s+&\s+|\bplus\b|\bw/|\s*:\s+|\.\s+|\s[–—-]\s|\bwith\b(?!\s*(?:out|in)\b)|(?=\bwithout\b)"
    r"|\binclud(?:es?|ing)\b|\bapart\s+from\b|\bke\s+saath\b|\bके\s+साथ\b|।",
)
_AROUND = words("""
    offer offers draft make made an a the of send sent give put do de dena dijiye dedo bhejo bhej bhejna
    karo kar kardo banao bana banado ka ke ki ko liye for at @ x × per each role part rate day days din
    din' roz shift episode ep eps lump sum total all in is as and aur also too bhi hai hain please pls
    can could you we lets let's let us i want would like to from on full whole entire schedule shoot him
    her them uska usko unko usse se she he they me mein it this that ok okay now ji sir mam lakh lac k l
    rs inr rupees project dates offered letter fee fees pay paid paise bas sirf just only will jo woh wo
    ऑफर ऑफ़र दो दे दीजिए भेजो बनाओ का के की को लिए रोज़ रोज दिन हर एक में है और भी कुल हज़ार हजार लाख
    रुपये रुपए कर करो लिये
    """)
_LINKS = words("and aur plus also with please pls ji sir mam bas hai hain और")
_TIMES = Sought(r"(?<![\w.])(\d{1,3})\s*(?:days?|din|दिन|shifts?|episodes?|eps?)(?![\w\u0900-\u0963])")
_KEPT = re.compile(r"[\w\u0900-\u0963%₹'’./-]+")


def conditions(m: Material, intent: str) -> list[str] | None:
    """Every stretch of words of the message that is none of the known parts."""
    listed = m.found.reading.words
    named = [one for one in m.names() if one.slot != "place"]
    # A word in capitals ("AC van") may look like a name: only the first, and whoever is known, is one.
    named = [one for place, one in enumerate(named) if one.matches or not place]
    names = [(listed[one.first].start, listed[one.last].end) for one in named]
    return beside_the_money(m.request, names) or None


def beside_the_money(text: str, names: Sequence[tuple[int, int]] = ()) -> list[str]:
    """The conditions of a text; ``names``: where it says for whom and for what."""
    found: list[str] = []
    apart = _APART.split(_without_known(text, names))
    for said in (each for part in apart for each in _said(part)):
        if said and said.casefold() not in {one.casefold() for one in found}:
            found.append(said)
    return found


def count(text: str) -> int:
    """How often the rate is paid; 0 when the text does not say."""
    return next((int(one[1]) for one in _TIMES.finditer(text) if _counts(text, one.start())), 0)


def _without_known(text: str, names: Sequence[tuple[int, int]]) -> str:
    counted = [one.span() for one in _TIMES.finditer(text) if _counts(text, one.start())]
    out = list(text)
    for start, end in [*((one.start, one.end) for one in amounts.money(text)), *names, *counted[:1]]:
        out[start:end] = "\0" * (min(end, len(out)) - start)
    return re.sub("\0+", "\0", "".join(out))


def _counts(text: str, start: int) -> bool:
    """Whether a number of days is how often the rate is paid: it stands beside the money or by itself. In
    "balance in 45 days" it belongs to a condition."""
    before = _APART.split(text[:start])[-1].casefold()
    spoken = [word for word in _KEPT.findall(before) if not word[0].isdigit()]
    return bool(amounts.money(before)) or all(_bare(word) in _AROUND for word in spoken)


def _said(part: str) -> list[str]:
    """What a part says: where it held something known, the words of ordering around that are left out."""
    if "\0" not in part:
        return [] if all(_bare(word) in _AROUND | {""} for word in part.split()) else _trimmed(part, _LINKS)
    return [said for each in part.split("\0") for said in _trimmed(each, _AROUND)]


def _trimmed(part: str, around: frozenset[str]) -> list[str]:
    spoken = part.split()
    while spoken and _bare(spoken[0]) in around | {""}:
        spoken.pop(0)
    while spoken and _bare(spoken[-1]) in around | {""}:
        spoken.pop()
    said = " ".join(spoken).strip(" ,.;:/-!?")
    return [said] if re.search(r"[^\W\d_]{2}", said) else []


def _bare(word: str) -> str:
    return word.strip(" ,.;:/!?()'’\"").casefold()
