"""Whose photo a file is, by its name or folder: "Naina_Gill_25_5ft6 (2).jpg", "Naina Gill/IMG_12.jpg"."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from core.casting.talent.vocabulary import language_named
from core.understanding.shapes import Sought
from core.understanding.vocabulary import words as listed

MOST_WORDS = 4
_OF_FILES = frozenset(
    listed(
        "img image images dsc dscn dscf pic pics picture photo photos foto pxl vid mvimg whatsapp"
        " telegram signal screenshot scan copy final new old edit edited untitled download file files"
        " headshot headshots portrait profile profiles full fullbody body length close closeup up side"
        " left right front back mid long look looks smile serious indian western saree casual formal hd hq"
        " web small large crop cropped raw shot shots recent latest current age yrs yr years year height"
        " ht feet ft inch cm at on am pm of the and for role artist artists talent talents actor actors"
        " actress model models agency submission submissions casting portfolio zip album selected"
        " selection male female girl girls boy boys"
    )
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?[\u0900-\u0963]*")
_HEIGHT = Sought(r"(?<!\d)([4-7])\s*(?:'|’|ft|feet)\s*(1[01]|\d)?(?:\s*(?:\"|”|in(?:ch(?:es)?)?))?")
_CM = Sought(r"(?<!\d)(1[3-9]\d|20\d)\s*cms?(?![^\W_])")
_AGE = Sought(r"(?<![\d'.])(\d{1,2})\s*(?:yrs?|years?|yo|saal)(?![^\W_])|\bage\s*(\d{1,2})(?!\d)")
_AGE_BARE = re.compile(r"(?<=[^\W\d_])[\s,]+(1[89]|[2-7]\d)(?=\s|,|$)")
"""A number right behind the name; smaller ones count photos."""
_NUMBERED = re.compile(r"(?<![^\W_])[A-Za-z]{1,4}\d{2,}(?![^\W_])")
"""``WA0003``: a camera's or an app's own number."""
_TIMES = re.compile(r"\d{4}[-. ]\d{2}[-. ]\d{2}.*$")


def whose(path: str) -> str:
    """A name, or nothing where neither the file nor a folder bears one. A folder of two words or more that
    names somebody has precedence: its files are named after their poses."""
    parts = PurePosixPath(path.replace("\\", "/")).parts
    stem = _name(parts[-1].rpartition(".")[0] or parts[-1])
    for folder in reversed([_name(one) for one in parts[:-1]]):
        if len(folder.split()) > 1:
            return folder
        if folder and not stem:
            stem = folder
    return stem


def facts(path: str) -> str:
    """Age and height that a name bears, as a brief would write them; empty where it bears none."""
    plain = _plain(path.replace("\\", "/").rpartition("/")[2].rpartition(".")[0])
    height = _HEIGHT.search(plain)
    cm = _CM.search(plain)
    rest = _CM.sub(" ", _HEIGHT.sub(" ", plain))
    age = _AGE.search(rest) or _AGE_BARE.search(rest)
    said = [f"age {next(one for one in age.groups() if one)}"] if age else []
    said += [f"{height[1]}'{height[2] or ''}"] if height else [f"{cm[1]} cm"] if cm else []
    return ", ".join(said)


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[_\-+.()\[\]]+", " ", _TIMES.sub(" ", text)).split())


def _name(text: str) -> str:
    """The words of a text that can be a name; none where there are too many of them."""
    kept = (word for word in _NUMBERED.sub(" ", _plain(text)).split() if word.casefold() not in _OF_FILES)
    apart = re.sub(r"(?<=[a-z])(?=[A-Z][a-z])", " ", " ".join(kept))
    words = [
        word
        for word in _WORD.findall(apart)
        if word.casefold() not in _OF_FILES and not language_named(word) and len(word) > 1
    ]
    if not words or len(words) > MOST_WORDS:
        return ""
    return " ".join(word if not word.isascii() or not word.islower() else word.capitalize() for word in words)
