"""People typed in one breath, taken apart: "for Tara: 1. Sakshi Pawar 24 5'4 2. Rucha Deshmukh 25"."""

from __future__ import annotations

import re

from core.understanding.shapes import Sought

_NUMBERED = re.compile(r"(?:(?:^|(?<=[\s:,;]))\d{1,2}[.)]|^\s*[•*–-])\s+(?=[^\W\d_])", re.MULTILINE)
"""A dash in the middle of a line parts what is said of one person."""
_AGED = re.compile(
    r"^(?P<name>[^\W\d_][^\d,;:]{2,60}?)[\s,]+(?P<age>[1-9]\d?)(?=\s|,|$)(?!\s*(?:ft|feet"
    r"|cm|fut|['’′]))"
)
_FOR = Sought(
    r"\s*(?:for|under)\s+(?:the\s+)?(?P<role>[^\W\d_][^:;,\d\n]{1,40}?)\s*(?:[:–-]|\n"
    r"|(?=\s\d{1,2}[.)]\s))\s*"
)
_LIYE = Sought(
    r"\s*(?P<role>[^\W\d_][^:;,\d\n]{1,40}?)\s+(?:ke\s+liye"
    r"|के\s+लिए)\s*[:–-]?\s*"
)


def for_whom(said: str) -> tuple[str, str]:
    """The role they are meant for, empty where none is named, and the rest."""
    found = _FOR.match(said) or _LIYE.match(said)
    return ("", said) if found is None else (found["role"].strip(), said[found.end() :])


def in_lines(said: str) -> str:
    """A line each where they are numbered, and the number behind a name as the age that it is."""
    apart = _NUMBERED.sub("\n", said) if len(_NUMBERED.findall(said)) > 1 else said
    lines = [one.strip(" ,;") for one in apart.splitlines()]
    return "\n".join(_AGED.sub(r"\g<name>, \g<age>,", one) for one in lines if one)
