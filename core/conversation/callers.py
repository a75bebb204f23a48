"""What somebody unknown says of themselves: an agent, talent, or nothing that helps. Pure; it is only what
they say, so it changes what they are told next and nothing else."""

from __future__ import annotations

import re
from typing import Literal

Caller = Literal["agent", "talent", ""]
MOST_WORDS = 30
"""A whole page is no introduction."""

_HELLO = (
    r"(?:(?:hi+|he+llo+|hey|namaste|namaskar|good (?:morning|evening|afternoon)|sir|ma'?am|ji|dear|team"
    r"|नमस्ते|नमस्कार)\W+)*"
)
_I_AM = (
    r"(?:(?:i\s*am|i'?m|this is|we are|we're|it'?s|myself|my name is [\w .]{2,40}?(?:,| and| i am| i'm)"
    r"|main|mai|mein|hum|me|मैं|हम|मै)\W+)?"
)
_A = (
    r"(?:(?:an?|the|her|his|their|\w+['’]s|ek|एक|also|just|new|fresh|talent|casting|model(?:l)?ing|child"
    r"|female|male)\W+)*"
)
_AGENTS = r"agents?|agency|managers?|representatives?|rep|एजेंट|एजेंसी|मैनेजर"
_TALENTS = (
    r"actors?|actress(?:es)?|artists?|artistes?|models?|talents?|performers?|newcomer|fresher|dancers?|singers?"
    r"|kalakar|abhineta|abhinetri|एक्टर|एक्ट्रेस|अभिनेता|अभिनेत्री|कलाकार|मॉडल|आर्टिस्ट"
)
_LED = r"^\W*{hello}{i_am}{a}(?:{who})(?!\w)(?!['’]s)"
_FOLLOWED = (
    r"(?<!my )(?<!mera )(?<!mere )(?<!\w)(?:{who})\s+(?:here|hoon|hu|hun|hain|bol|speaking|हूँ|हूं|हैं|बोल)(?!\w)"
)
_INSIDE = r"(?<!\w)(?:i\s*am|i'?m|we are|main|mai|मैं|as)\s+{a}(?:{who})(?!\w)"
_SEEKS = re.compile(
    r"(?<!\w)(?:looking for (?:work|roles?|auditions?)|want to (?:act|audition)|audition dena|kaam chahiye"
    r"|role chahiye|acting karna|send (?:my|you my) (?:profile|portfolio|photos?)|काम चाहिए|ऑडिशन देना)(?!\w)",
    re.IGNORECASE,
)


def _pattern(who: str) -> re.Pattern[str]:
    parts = (one.format(hello=_HELLO, i_am=_I_AM, a=_A, who=who) for one in (_LED, _FOLLOWED, _INSIDE))
    return re.compile("|".join(parts), re.IGNORECASE)


_PATTERNS: tuple[tuple[Caller, re.Pattern[str]], ...] = (
    ("agent", _pattern(_AGENTS)),
    (
        "agent",
        re.compile(r"(?<!\w)(?:talent|artist|model(?:l)?ing|casting) (?:agency|management)(?!\w)", re.I),
    ),
    ("talent", _pattern(_TALENTS)),
    ("talent", _SEEKS),
)


def caller(text: str) -> Caller:
    """Who they say they are. "My agent sent me" says nothing of the kind."""
    if len(text.split()) > MOST_WORDS:
        return ""
    return next((who for who, pattern in _PATTERNS if pattern.search(text)), "")
