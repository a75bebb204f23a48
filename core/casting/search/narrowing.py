"""``Only taller ones``, ``unme se lambi wali``, ``only the left handed ones``: those found, narrowed by how
they look, where the text says nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.search.looks import LOOKS, looks_said
from core.casting.search.situation import SEARCH
from core.casting.talent.criteria import OLDER_BY
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, composed
from core.understanding.vocabulary.attributes import BUILDS

TALLER_BY = 5
LONGEST = 70
_SIGNAL = Sought(
    r"(?<!\w)(?:only|sirf|bas|just|keep|ones?|wal[aei]y?|walo|[iu]n\s*(?:me|mein|sab)|among\w*|of\s+(?:them|these|those)|from\s+(?:them|these|those)"
    r"|in\s+(?:them|these|this|the\s+list)|any(?:one|body)|some(?:one|body)|koi|kaun|who|with|show)(?!\w)"
    r"|सिर्फ़?|केवल|बस|वाल[ीेा]|(?:इन|उन)में|कोई|कौन"
)
_FRAME = Sought(
    r"(?<!\w)(?:only|sirf|bas|just|keep|show|me|dikha\w*|batao|do|the|those|these|and|ok(?:ay)?|please|pls|na|yaar|koi|any(?:one|body)?|some(?:one|body)?|who|which|is|are|was|kaun|kon"
    r"|[iu]n\s*(?:me|mein|sab\s*me(?:in)?)|se|out|of|among\w*|from|in|them|this|list|with|having|has|have|ones?|wal[aei]y?|walo|log|people|girls?|boys?|wom[ae]n|m[ae]n"
    r"|ladk\w+|actors?|actress(?:es)?|hai|hain|h|ho|chahiye|a|an|bit|thod[aie]|zara|little|relatively|all|her|his|their|hi)(?!\w)"
    r"|सिर्फ़?|केवल|बस|वाल[ीेा]|(?:इन|उन)में|से|कोई|कौन|है|हैं|हो|दिखा\S*|चाहिए|थोड़[ीाे]|लड़क\S*|[\s,.?!।-]"
)
_TALL = Sought(
    r"tall(?:er|ish)?|lamb[aie]|unch[aie](?:\s*height)?|zyada\s*height|high(?:er)?\s*height|लंब[ीाे]|लम्ब[ीाे]"
)
_SHORT = Sought(r"short(?:er)?(?:\s*height)?|naat[aie]|ch+ot[aie]\s*height|kam\s*height|नाट[ीाे]")
_AGE = r"\s*(?:umar|umr|age)(?:\s*(?:ki|ke|ka))?"
_OLD = Sought(rf"older|elder|bad[aie]{_AGE}|zyada{_AGE}|बड़[ीाे]\s*उम्र(?:\s*की)?")
_YOUNG = Sought(rf"younger|ch+ot[aie]{_AGE}|kam{_AGE}|छोट[ीाे]\s*उम्र(?:\s*की)?")
_STEPS = (
    (_TALL, "taller_by_cm", TALLER_BY),
    (_SHORT, "taller_by_cm", -TALLER_BY),
    (_OLD, "older_by", OLDER_BY),
    (_YOUNG, "older_by", -OLDER_BY),
)


def narrowed(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: only after a search, and only where a look, a build, or more or less of something is all
    that is said."""
    if not context.last_result or not context.raw.get(SEARCH) or len(text) > LONGEST:
        return None
    said = composed(text)
    if not _SIGNAL.search(said):
        return None
    core = " ".join(_FRAME.sub(" ", said).split())
    for words, what, step in _STEPS:
        if core and words.fullmatch(core):
            return {"refine": True, what: step}
    look = _look(looks_said(said))
    if look in LOOKS:
        return {"refine": True, "words": tuple(look.split()), "phrases": (look,)}
    return {"refine": True, "words": (look,)} if look else None


def _look(said: str) -> str:
    """The one look that a text names, empty where it says anything else."""
    plain = said.casefold()
    named = [look for look in (*LOOKS, *BUILDS) if look in plain and look not in _NO_LOOKS]
    if not named:
        return ""
    longest = max(named, key=len)
    return longest if not _FRAME.sub(" ", plain.replace(longest, " ", 1)).split() else ""


_NO_LOOKS = frozenset(("bold", "kissing", "nonveg", "other", "average"))
"""What somebody does or wants, which other readers know better."""
