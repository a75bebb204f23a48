"""``who is taller, Amrita or Simran?``, ``Amrita aur Simran mein kaun lambi hai``: the two side by side;
``the last one``, ``aakhri wali dikhao``: one of those who are shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.people import STAFF
from core.understanding import picked
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

_ONE, _OTHER = (rf"(?P<{which}>[^\W\d_][^\d,?!:;]{{0,40}}?)" for which in ("one", "other"))
_MORE = (
    r"(?:taller|shorter|older|younger|cheaper|dearer|more\s+(?:experienced|expensive)|fitter|a?\s*better(?:\s+(?:fit|match|choice))?"
    r"|the\s+(?:taller|older|younger|better)\s+(?:one|fit|match))"
)
_ZYADA = (
    r"(?:zya+da\s+|jya+da\s+|se\s+)?(?:lamb[aie]|unch[aie]|tall|bad[aie]|older|chh?ot[aie]|young|sast[aie]|me?he?ng[aie]|experienced|fit"
    r"|behtar|better|acch?h?[aie]|umar\s+mein\s+bad[aie])"
)
_FORMS = shapes(
    rf"(?:who|which\s+(?:one|of\s+them))(?:['’]?s|\s+is|\s+would\s+be)?\s+{_MORE}\W+(?:between\s+)?{_ONE}\s+(?:or|and|vs)\s+{_OTHER}",
    rf"(?:is\s+)?{_ONE}\s+(?:or|vs\.?|versus)\s+{_OTHER}\W+who(?:['’]?s|\s+is)\s+{_MORE}",
    rf"{_ONE}\s+(?:aur|ya|and|or)\s+{_OTHER}\s+(?:mein|me)\s+(?:se\s+)?(?:zya+da\s+)?k(?:au|o)n(?:\s*s[ai])?\s+{_ZYADA}(?:\s+(?:hai|h|rahegi|rahega))?",
    rf"(?:what(?:['’]?s|\s+is)\s+the\s+)?difference\s+between\s+{_ONE}\s+and\s+{_OTHER}",
    rf"{_ONE}\s+(?:और|या)\s+{_OTHER}\s+में\s+(?:से\s+)?(?:ज़्यादा\s+|ज्यादा\s+)?कौन(?:\s*स[ाी])?\s+(?:ज़्यादा\s+|ज्यादा\s+)?\S+(?:\s+है)?",
    after=r"[\s?!.।]*",
)


@beside(_FORMS)
def comparing(text: str, _context: Context) -> Mapping[str, Any] | None:
    """``order``."""
    found = _FORMS.of(composed(text))
    return None if found is None else {"people": (found["one"].strip(), found["other"].strip())}


_SHOWN = shapes(
    r"(?P<who>(?:the\s+)?(?:(?:second|2nd|doosr[ai]|dusr[ai])\s+)?(?:last|bottom|final|aa?kh?i?ri|आखिरी|आख़िरी|अंतिम)"
    r"(?:\s+(?:one|wal[aei]|waal[aei]|girl|boy|person|actor|actress|वाल[ाेी]))?)",
    before=r"\W*(?:(?:show|open|see|view|tell)\s+(?:me\s+)?(?:about\s+)?|(?:who|what)(?:['’]s|\s+is|\s+about)\s+)?",
    after=r"(?:['’]s\s+profile|\s+(?:k[aei]|का|की|के)\s+(?:profile|details?|प्रोफ़ाइल))?"
    r"(?:\s+(?:dikha(?:o|do|iye)?|dikha\s+do|batao|kaun\s+hai|दिखाओ|दिखाइए|please|pls))*\W*",
)


@beside(_SHOWN)
def at_the_end(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: the end of a list has no number of its own in what was said."""
    found = _SHOWN.of(composed(text)) if context.last_result and context.writer in ("", *STAFF) else None
    places = () if found is None else picked(found["who"], context.last_result)
    return {"person": str(places[0])} if len(places) == 1 else None
