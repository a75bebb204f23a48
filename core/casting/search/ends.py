"""Superlatives: ``the tallest``, ``sabse chhota``: they put in an order and are no look of anybody."""

from __future__ import annotations

import re
from collections.abc import Mapping

from core.casting.talent.criteria import Order
from core.understanding.shapes import END, START, Sought, composed

_OF = r"(?:\s+(?:ki|ka|ke|wal[aie]|की|का|के|वाल[ाीे]))*"
_AGE = r"(?:umar|umr|age|उम्र)"
_HEIGHT = r"(?:height|kad|qad|lambai|क़द|कद)"
_RATE = r"(?:rate|fees?|paise|दाम)"
_ENDS: Mapping[Order, tuple[str, ...]] = {
    "shortest": (
        "shortest",
        "shortest",
        rf"sabse\s+(?:naat[aie]|short){_OF}",
        rf"sabse\s+(?:kam|ch+oti)\s+{_HEIGHT}{_OF}",
        rf"सबसे\s+(?:नाट[ाीे]|(?:कम|छोटे|छोटी)\s+{_HEIGHT}){_OF}",
    ),
    "youngest": (
        "youngest",
        rf"sabse\s+(?:young|ch+ot[aie]){_OF}",
        rf"sabse\s+(?:kam|ch+oti)\s+{_AGE}{_OF}",
        rf"सबसे\s+(?:छोट[ाीे]|(?:कम|छोटी)\s+{_AGE}){_OF}",
    ),
    "oldest": (
        r"(?:oldest|eldest|senior\s*most|most\s+senior)",
        rf"sabse\s+(?:bad[aie]|old){_OF}",
        rf"sabse\s+(?:zyada|jyada|badi)\s+{_AGE}{_OF}",
        rf"सबसे\s+(?:बड़[ाीे]|(?:ज़्यादा|ज्यादा|बड़ी)\s+{_AGE}){_OF}",
    ),
    "tallest": (
        "tallest",
        rf"sabse\s+(?:lamb[aie]|o?o?u?nch[aie]|tall){_OF}",
        rf"sabse\s+(?:zyada|jyada|lambi)\s+{_HEIGHT}{_OF}",
        rf"सबसे\s+(?:लंब[ाीे]|लम्ब[ाीे]|ऊंच[ाीे]|ऊँच[ाीे])(?:\s+{_HEIGHT})?{_OF}",
    ),
    "cheapest": (
        r"(?:cheapest|least\s+expensive|most\s+affordable|lowest\s+(?:rate|fee))",
        rf"sabse\s+(?:sast[aie]|kam\s+{_RATE}){_OF}",
        rf"सबसे\s+(?:सस्त[ाीे]|कम\s+{_RATE}){_OF}",
    ),
    "dearest": (
        r"(?:most\s+expensive|priciest|highest\s+(?:rate|fee))",
        rf"sabse\s+(?:mehe?ng[aie]|mahang[aie]|zyada\s+{_RATE}){_OF}",
        rf"सबसे\s+महंग[ाीे]{_OF}",
    ),
}
END_SAID = f"(?P<end>{'|'.join('|'.join(said) for said in _ENDS.values())})"
_IN_TEXT = Sought(composed(f"{START}{END_SAID}{END}"))


def end_of(said: str) -> Order:
    """The order that a superlative asks for."""
    return next(
        name for name, forms in _ENDS.items() if re.fullmatch(composed("|".join(forms)), said, re.IGNORECASE)
    )


def ended(text: str) -> tuple[Order, str]:
    """The order that a text asks for, empty for none, and the text without it."""
    found = _IN_TEXT.search(composed(text))
    if found is None:
        return "", text
    said = found.string
    return end_of(found["end"]), f"{said[: found.start()]} {said[found.end() :]}"
