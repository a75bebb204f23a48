"""Looks, sizes, papers and pages of a person as values. Raises Wrong, never guesses.

Widths that decide between inches and centimetres are those of children's and adults' size charts with
room on both sides: a number that fits both is asked about.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from core.casting.talent.details import SIZES_CM, Membership
from core.casting.talent.model import CM_PER_INCH
from core.casting.talent.values import Wrong, line, link

KG_PER_LB = 0.45359237
WEIGHTS_KG = (2, 250)
MOST_LOOK = 60
MOST_COMMISSION = 50.0
WIDTHS_CM: Mapping[str, tuple[int, int]] = {
    "chest": (45, 160),
    "waist": (40, 160),
    "hips": (45, 170),
    "inseam": (30, 110),
    "collar": (22, 60),
    "hat": (40, 70),
}
_LABELS = {"jacket": 20, "shirt": 20, "trouser": 20, "dress": 20, "glove": 12, "shoe": 12}
"""Letters that the label of a size may have."""
SITES: Mapping[str, tuple[str, ...]] = {
    "instagram": ("instagram.com", "instagr.am"),
    "imdb": ("imdb.com",),
    "youtube": ("youtube.com", "youtu.be"),
    "website": (),
}
"""Hosts that an address of a site must have; none: any."""
_HANDLE = re.compile(r"@?([A-Za-z0-9._]{1,30})")
_IMDB = re.compile(r"nm\d{7,9}")
_BODIES = {
    "cintaa": "CINTAA",
    "sag": "SAG-AFTRA",
    "sag-aftra": "SAG-AFTRA",
    "sagaftra": "SAG-AFTRA",
    "aftra": "SAG-AFTRA",
    "equity": "Equity",
    "fwice": "FWICE",
}
_YES = frozenset(["yes", "y", "true", "1", "haan", "han", "ha", "हाँ", "हां", "member"])
_NO = frozenset(["no", "n", "false", "0", "nahi", "nahin", "नहीं", "none", "non-union"])


def weight(cell: str, unit: str = "") -> float:
    """Kilograms from ``62``, ``62 kg``, ``140 lbs``."""
    said = line(cell).lower()
    found = re.fullmatch(r"(\d{1,3}(?:\.\d+)?)\s*(kgs?|kilos?|kilograms?|किलो|lbs?|pounds?)?\.?", said)
    if not found:
        raise Wrong("imports-bad-weight", value=_short(cell))
    pounds = (found[2] or unit).startswith(("lb", "pound"))
    kilos = float(found[1]) * (KG_PER_LB if pounds else 1)
    if not WEIGHTS_KG[0] <= kilos <= WEIGHTS_KG[1]:
        raise Wrong("imports-bad-weight", value=_short(cell))
    return round(kilos, 1)


def size(name: str, cell: str, unit: str = "") -> float | str:
    """One size by its name: centimetres where it is measured, else the label."""
    return _width(name, cell, unit) if name in SIZES_CM else _label(name, cell, unit)


def _width(name: str, cell: str, unit: str) -> float:
    said = line(cell).lower().replace("”", '"').replace("″", '"')
    found = re.fullmatch(r"(\d{1,3}(?:\.\d+)?)\s*(cms?|\"|in|inch(?:es)?|इंच|सेमी)?\.?", said)
    if not found:
        raise Wrong("imports-bad-size", value=_short(cell))
    number, low, high = float(found[1]), *WIDTHS_CM[name]
    word = found[2] or unit
    as_inches = low <= number * CM_PER_INCH <= high and not word.startswith(("c", "से"))
    as_cm = low <= number <= high and (not word or word.startswith(("c", "से")))
    if as_inches == as_cm:
        raise Wrong("imports-bad-size-unit" if as_cm else "imports-bad-size", value=_short(cell))
    return round(number * (CM_PER_INCH if as_inches else 1), 1)


def _label(name: str, cell: str, unit: str) -> str:
    said = " ".join(line(cell).upper().replace("SIZE", " ").split())
    if not said or len(said) > _LABELS[name] or not re.fullmatch(r"[A-Z0-9][A-Z0-9 ./½+-]*", said):
        raise Wrong("imports-bad-size", value=_short(cell))
    if name != "shoe":
        return said
    found = re.fullmatch(r"(UK|US|EU|EUR|IND|IN)?\s*(\d{1,2}(?:\.5)?)\s*(UK|US|EU|EUR|IND|IN)?", said)
    if not found:
        raise Wrong("imports-bad-size", value=_short(cell))
    system = found[1] or found[3] or unit.upper() or ("EU" if float(found[2]) >= 16 else "UK")
    # Shoes sold in India are marked as in the United Kingdom.
    return f"{'EU' if system == 'EUR' else 'UK' if system in ('IND', 'IN') else system} {found[2]}"


def look(cell: str) -> str:
    """A word or two about how somebody looks."""
    said = line(cell).lower()
    if len(said) > MOST_LOOK or not any(c.isalpha() for c in said):
        raise Wrong("imports-bad-look", value=_short(cell))
    return said


def yes_or_no(cell: str) -> bool:
    """``yes``, ``no``, ``haan``, ``नहीं``."""
    said = line(cell).lower().strip(" .!")
    if said in _YES or said in _NO:
        return said in _YES
    raise Wrong("imports-bad-yes-no", value=_short(cell))


def membership(body: str, cell: str) -> tuple[Membership, ...]:
    """``CINTAA 12345``, or a number under a heading that names the ``body``; none for a no."""
    said = line(cell)
    low = said.lower().strip(" .")
    if not low or low in _NO:
        return ()
    if body and re.fullmatch(r"[\w/ -]{0,6}\d[\w/-]{0,20}", said):
        return (Membership(_BODIES[body], said),)
    found = re.fullmatch(r"([A-Za-z-]+)?[\s:#/-]*(?:no\.?|number)?\s*([A-Za-z]{0,4}[\d][\w/-]{0,20})?", said)
    named = _BODIES.get((found[1] or "").lower(), "") if found else ""
    who = named or _BODIES.get(body, "")
    if low in _YES and who:
        return (Membership(who),)
    if found is None or not who or (found[1] and not named):
        raise Wrong("imports-bad-union", value=_short(cell))
    return (Membership(who, found[2] or ""),)


def percent(cell: str) -> float:
    """``15``, ``15 %``: an agent's share."""
    found = re.fullmatch(r"(\d{1,2}(?:\.\d+)?)\s*(?:%|percent|per cent)?", line(cell).lower())
    if not found or float(found[1]) > MOST_COMMISSION:
        raise Wrong("imports-bad-percent", value=_short(cell))
    return float(found[1])


def kilometres(cell: str) -> int:
    """``50``, ``50 km``."""
    found = re.fullmatch(r"(\d{1,5})\s*(?:kms?|kilomet\w+|किमी)?\.?", line(cell).lower())
    if not found:
        raise Wrong("imports-bad-distance", value=_short(cell))
    return int(found[1])


def page(site: str, cell: str) -> str:
    """Somebody's page on a site: an address of that site, or their name there (``@riya``, ``nm1234567``)."""
    said = line(cell)
    handle = _HANDLE.fullmatch(said)
    if site == "instagram" and handle and "." not in said.strip("."):
        return f"https://www.instagram.com/{handle[1]}"
    if site == "instagram" and said.startswith("@") and handle:
        return f"https://www.instagram.com/{handle[1]}"
    if site == "imdb" and _IMDB.fullmatch(said):
        return f"https://www.imdb.com/name/{said}"
    whole = link(cell)
    host = (urlsplit(whole).hostname or "").removeprefix("www.").removeprefix("m.")
    hosts = SITES[site]
    if hosts and not any(host == one or host.endswith("." + one) for one in hosts):
        raise Wrong("imports-bad-site", value=_short(cell))
    return whole


def picture(cell: str) -> str:
    """The address of a photo; only a safe one, since chat apps fetch it."""
    whole = link(cell)
    if not whole.startswith("https://"):
        raise Wrong("imports-bad-link", value=_short(cell))
    return whole


def _short(cell: str) -> str:
    said = line(cell)
    return said if len(said) <= 30 else said[:29] + "…"
