"""A request that is whole by itself: who is looked for and what they should be, and nothing of another wish.
Nothing of an earlier search sticks to it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from core.casting.search.arguments import fill
from core.casting.search.looks import LOOKS
from core.casting.search.playing import OTHERWISE, roles_named
from core.casting.search.rephrasing import rephrased
from core.casting.talent.document import words
from core.casting.talent.sayings import named
from core.people import STAFF
from core.understanding import sought
from core.understanding.meaning import Context
from core.understanding.shapes import END, START, Sought, composed
from core.understanding.vocabulary import words as listed

_SOMEBODY = Sought(
    composed(
        rf"{START}(?:girls?|boys?|guys?|wom[ae]n|m[ae]n|lad(?:y|ies)|gals?|fe?males?|act(?:or|ress)(?:e?s)?|people|twins|sisters"
        r"|brothers|dancers?|singers?|models?"
        r"|(?:any|some)(?:one|body)|kids?|child(?:ren)?|ladk(?:i|a|e|iyan?|iyaan|iyo|iyon|on)|aurat(?:e|ein|en)?|aadmi|mahila\w*"
        r"|mard|purush|band[aie]|kalakar\w*|judwa+n?"
        rf"|लड़क(?:ी|ा|े|ियाँ|ियां|ियों|ों)|औरत(?:ें)?|आदमी|महिला(?:एँ|एं|ओं)?|कलाकार(?:ों)?|कोई){END}"
    )
)
_DOER = ("er", "ers", "man", "men", "woman", "women", "ist", "ists", "baaz")
_OF_THEM = Sought(
    composed(
        rf"{START}(?:only|just|sirf|bas|keval|them|these|those|among|of\s+them|inme?|unme?|in\s+mein|un\s+mein|in\s+sab|more|also|(?<!not\s)too"
        r"|instead|except|rather|same|other|others|baaki|baki|remove|drop|hata\w*|nikal\w*|add|both\s+of|make|change|sort"
        r"|(?<!koi\s)bhi|how\s+many|kitn[aei]|whose|kiski|kiska|these|isme|usme|wahi|vahi|like|jais[aie]"
        rf"|सिर्फ|सिर्फ़|बस|और|इनमें|उनमें|(?<!कोई\s)भी|कितन[ीाे]|जैस[ीाे]){END}"
    )
)
"""The last search is changed, or people are compared with somebody."""
_LASTING = Sought(
    composed(
        rf"{START}(?:always|usually|generally|normally|from\s+now\s+on|in\s+general|every\s+time|hamesh[ae]|aam\s*taur\s*(?:pe|par)"
        r"|(?:i|we|main|hum)\s+(?:really\s+|mostly\s+)?(?:prefer|like|love|hate|dislike)|pasand|never\s+show|kabhi\s+mat"
        rf"|हमेशा|पसंद|आम\s*तौर){END}"
    )
)
"""What somebody likes for good is kept, and is no search."""
_CRITERIA = listed("""
    age_min age_max height_min_cm height_max_cm languages city skills without_skills rate_max_paise untold
    wishes exclude text free_from plays order
    """)
_FIXED = datetime(2000, 1, 3, 9, tzinfo=UTC)
LONGEST = 160


def whole(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: the search in its own words. None as soon as a word of it is no wish that searches know."""
    if len(text) > LONGEST or "\n" in text or (context.writer and context.writer not in STAFF):
        return None
    said = composed(text)
    if not _about_somebody(said) or _OF_THEM.search(said) or _LASTING.search(said):
        return None
    if OTHERWISE.search(rephrased(said)):
        return None
    values = fill(sought(text, now=_FIXED, tz="UTC"), {})
    roles = roles_named(text, context)
    looks = {word for phrase in values.get("phrases", ()) if phrase in LOOKS for word in phrase.split()}
    known = {word.casefold() for role in roles for word in role.split()} | looks | LOOKS
    left = [word for word in values.get("words", ()) if word not in known]
    if (
        left
        or len(roles) > 1
        or not (_CRITERIA & values.keys() or looks or LOOKS & {*values.get("words", ())})
    ):
        return None
    return {"asked": text, **({"role": roles[0]} if roles else {})}


def _about_somebody(text: str) -> bool:
    """Whether a text says who is looked for: a girl, an actor, a left handed batsman."""
    if _SOMEBODY.search(text):
        return True
    spoken = words(text)
    if not any(one.endswith(_DOER) for one in spoken):
        return False
    doers = [first for first, last, _ in named(spoken) if spoken[last - 1].endswith(_DOER)]
    return bool(doers) and len(spoken) > 1
