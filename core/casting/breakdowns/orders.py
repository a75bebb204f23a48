"""``publish Meera's breakdown to agents``, ``Meera ka breakdown agents ko bhejo``: only a whole message
is one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from core.casting.projects.references import no_role_yet
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import Shapes, Sought, beside, shapes

_ABOUT = r"(?P<about>[^\W\d_][^?!:,]{0,60}?)"
_TO = r"(?P<to>[^\W\d_][^?!:]{0,80}?)"
_THING = r"(?:casting\s+)?(?:break\s*-?\s*down|brief|casting\s+call|requirement|ब्रेकडाउन|ब्रीफ)s?"
_PUT = r"(?:publish|send(?:\s+out)?|share|release|put\s+out|float|circulate|post|issue)"
_RATE = (
    r"(?P<rate>\s*,?\s*(?:with|including|incl\.?|and)\s+(?:the\s+)?(?:rates?|budgets?|pay|money"
    r"|fees?)|\s+(?:rate|budget)\s+ke\s+saath)?"
)
_ITS = r"(?P<about>i[sn]\s*k[aie]|u[sn]\s*k[aie]|its|इस\s*(?:का|की)|उस\s*(?:का|की))"
_TAIL = r"(?:[\s,]+(?:please|pls|now|abhi|ok))*"
_FIRST = r"(?:(?:please|pls|ok|so|can\s+you)\s+)*"
_FORMS = shapes(
    rf"{_PUT}\s+(?:the\s+)?{_ABOUT}(?:'s|’s|s')?\s+{_THING}(?:\s+(?:to|with|among)\s+(?:the\s+"
    rf"|all\s+(?:the\s+|our\s+)?|our\s+)?{_TO})?{_RATE}",
    rf"{_PUT}\s+(?:the\s+|a\s+)?{_THING}\s+(?:of|for)\s+{_ABOUT}(?:\s+(?:to|with"
    rf"|among)\s+(?:the\s+|all\s+(?:the\s+|our\s+)?|our\s+)?{_TO})?{_RATE}",
    rf"{_PUT}\s+(?:the\s+|a\s+)?{_THING}(?:\s+to\s+(?:the\s+|all\s+(?:the\s+|our\s+)?|our\s+)?{_TO})?{_RATE}",
    rf"{_ABOUT}\s+(?:ka|ki|का|की)\s+{_THING}\s+(?:(?:sab|saare|सब)\s+)?{_TO}\s+(?:ko"
    rf"|को)\s+(?:bhej\w*|de|share|publish|भेज\w*)"
    rf"(?:\s*(?:do|dena|karo|kar\s+do|दो|करो))?{_RATE}",
    rf"(?:publish|put\s+out|float|circulate|send\s+out)\s+(?:the\s+)?{_ABOUT}(?:\s+(?:role|part))?"
    rf"(?:\s+(?:to|with|among)\s+(?:the\s+|all\s+(?:the\s+|our\s+)?|our\s+)?(?P<to>(?:agents?|agenc\w+)\b[^?!:]{{0,60}}?))?{_RATE}",
    rf"{_ABOUT}\s+(?:ka|ki)\s+{_THING}\s+(?:publish|bhej\w*|nikal\w*)(?:\s+(?:do|karo|kar\s+do))?{_RATE}",
    rf"{_ITS}\s+{_THING}\s+(?:(?:sab|saare|सब)\s+)?{_TO}\s+(?:ko|को)\s+(?:bhej\w*|de|share|publish|send|भेज\S*)"
    rf"(?:\s*(?:do|dena|karo|kar\s+do|दो|करो))?{_RATE}",
    rf"(?:(?:sab|saare|सब)\s+)?{_TO}\s+(?:ko|को)\s+{_ITS}\s+{_THING}\s+(?:bhej\w*|de|share|send|भेज\S*)"
    rf"(?:\s*(?:do|dena|karo|kar\s+do|दो|करो))?{_RATE}",
    rf"{_ITS}\s+{_THING}\s+(?:publish|bhej\w*|nikal\w*)(?:\s*(?:do|karo|kar\s+do))?{_RATE}",
    before=_FIRST,
    after=_TAIL,
)
_SHOW = shapes(
    rf"(?:show|see|what(?:'s|\s+is))\s+(?:me\s+)?(?:the\s+)?{_ABOUT}(?:'s|’s)?\s+{_THING}",
    rf"(?:show|see|what(?:'s|\s+is))\s+(?:me\s+)?(?:the\s+)?{_THING}\s+(?:of|for)\s+{_ABOUT}",
    rf"{_ABOUT}\s+(?:ka|ki|का|की)\s+{_THING}\s+(?:dikhao|batao|दिखाओ|बताओ)",
    before=_FIRST,
    after=_TAIL,
)


_IT = Sought(
    r"(?:it|its|this|that|this\s+(?:one|role|part)|that\s+(?:one|role|part)|the\s+(?:new\s+)?role|role"
    r"|[iu][sn]\s*k?[aie]?|(?:इस|उस)\s*(?:का|की)?)"
)
"""A role that was spoken of."""


@beside(_FORMS)
def publishing(text: str, context: Context) -> Mapping[str, Any] | None:
    """Whose breakdown to whom; only for a role or a project there is."""
    return _read(text, context, _FORMS)


@beside(_SHOW)
def showing(text: str, context: Context) -> Mapping[str, Any] | None:
    """Whose breakdown to look at."""
    found = _read(text, context, _SHOW)
    if found is not None:
        return {"about": found["about"]}
    every = _SHOW.all_of(" ".join(text.split()).rstrip(" .!?।"))
    unknown = (one["about"].strip() for one in every if no_role_yet(one["about"], context))
    return next(({"about": one} for one in unknown), None)


def _read(text: str, context: Context, forms: Shapes) -> dict[str, Any] | None:
    said = " ".join(text.split()).rstrip(" .!?।")
    names = (*context.known_roles, *context.known_projects)
    for found in forms.all_of(said):
        given = {key: value.strip() for key, value in found.groupdict().items() if value}
        about = given.get("about", "")
        if _IT.fullmatch(about):
            # Of a role that was just made or shown; where there is none, it is asked which.
            return {"about": context.focus_role, "to": given.get("to", ""), "rate": "rate" in given}
        known = _known(about, names)
        if about and not known:
            continue
        return {"about": known, "to": given.get("to", ""), "rate": "rate" in given}
    return None


def _known(about: str, names: tuple[str, ...]) -> str:
    """The one role or project of that name, also with a plural s that lost its apostrophe."""
    for said in (about, re.sub(r"(?<=\w\w)s$", "", about)):
        found = whose_name(said, names) if said else ()
        if len(found) == 1:
            return found[0]
    return ""
