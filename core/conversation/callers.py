"""What somebody unknown says of themselves: an agent, talent, or nothing that helps. Pure; it is only what
they say, so it changes what they are told next and nothing else."""

from __future__ import annotations

from typing import Literal

from core.understanding.shapes import Sought

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
    r"(?<!my )(?<!mera )(?<!mere )(?<!\w)(?:{who})\s+(?:here|hoon|hu|hun|hain|bol|speaking|हूँ|हूं"
    r"|हैं|बोल)(?!\w)"
)
_INSIDE = r"(?<!\w)(?:i\s*am|i'?m|we are|main|mai|मैं|as)\s+{a}(?:{who})(?!\w)"
_SEEKS = Sought(
    r"(?<!\w)(?:looking for (?:work|roles?|auditions?)|want to (?:act|audition)|audition dena|kaam chahiye"
    r"|role chahiye|acting karna|send (?:my|you my) (?:profile|portfolio|photos?)|काम चाहिए"
    r"|ऑडिशन देना)(?!\w)",
)


def _pattern(who: str) -> Sought:
    parts = (one.format(hello=_HELLO, i_am=_I_AM, a=_A, who=who) for one in (_LED, _FOLLOWED, _INSIDE))
    return Sought("|".join(parts))


_PATTERNS: tuple[tuple[Caller, Sought], ...] = (
    ("agent", _pattern(_AGENTS)),
    (
        "agent",
        Sought(r"(?<!\w)(?:talent|artist|model(?:l)?ing|casting) (?:agency|management)(?!\w)"),
    ),
    ("talent", _pattern(_TALENTS)),
    ("talent", _SEEKS),
)


def caller(text: str) -> Caller:
    """Who they say they are. "My agent sent me" says nothing of the kind."""
    if len(text.split()) > MOST_WORDS:
        return ""
    return next((who for who, pattern in _PATTERNS if pattern.search(text)), "")


Young = Literal["own", "child", "number", ""]
_YEARS = r"(?:years?(?:\s+old)?|yrs?|saal|sal|y/?o|साल|वर्ष|बरस)"
_MY_AGE = Sought(
    r"^\W*(?:(?:hi+|hello|hey|sir|ma'?am|ji|namaste|sorry|actually|मैम|जी)\W+)*(?:(?:i\s*a?['’]?m|i\s+am|im|main?|mai|mein|me|my\s+age\s+is|meri\s+(?:umar|age)|age|मैं|मेरी\s+उम्र)\W+)"
    rf"(?:(?:only|just|abhi|sirf|still|अभी|सिर्फ़)\s+)*(?P<age>[5-9]|1[0-7])(?=\s*(?:$|[,.!](?!\d)|{_YEARS}|(?:ki|ka|hu|hoon|hun|and|aur|but|की|का|हूँ|हूं)\b))",
)
_CHILD_WORD = (
    r"(?:(?:my|meri|mera|mere|hamari|hamara|मेरी|मेरा|मेरे)\s+(?:\w+\s+){0,3}?(?:beti|beta|bete|bach+i|bach+a|bach+e|bitiya|daughter|son|child|kid|baby|girl|boy"
    r"|niece|nephew|बेटी|बेटा|बेटे|बच्ची|बच्चा|बच्चे))"
)
_CHILD_AGE = Sought(
    rf"(?<!\w){_CHILD_WORD}(?!\w).{{0,40}}?(?<!\d)(?P<age>[1-9]|1[0-7])\s*(?:{_YEARS}|months?|mahine)(?!\w)"
    rf"|(?<!\w){_CHILD_WORD}(?!\w)\W+(?:(?:is|hai|age)\W+)?(?:[1-9]|1[0-7])(?=\s*(?:$|[,.!]|ki|ka|की|का))",
)
_CHILD_MEANT = Sought(
    rf"(?<!\w)(?:for|about)\s+{_CHILD_WORD}(?!\w)|(?<!\w){_CHILD_WORD}\s+(?:ke\s+liye|k\s+liye|के\s+लिए)(?!\w)"
    rf"|(?<!\w){_CHILD_WORD}(?!\w).{{0,30}}?\b(?:wants?|would\s+like|loves?|interested|likes?)\b.{{0,20}}?\b(?:act|acting|audition\w*|films?|ads?)\b"
    rf"|(?<!\w){_CHILD_WORD}(?!\w).{{0,30}}?(?:acting|audition|ऑडिशन|एक्टिंग)(?:\s+\w+)?\s+(?:kar|de|dena|karna|कर|दे|देना|करना)"
)
"""Somebody writes for a child of theirs and says no age."""
_GROWN = Sought(r"(?<!\d)(?:1[89]|[2-9]\d)(?!\d|['’]|\s*(?:st|nd|rd|th|baje|am|pm)\b)")
_PARENTS_NUMBER = Sought(
    r"(?<!\w)(?:mummy|mum|mom|maa|mata|mother|papa|dad|daddy|father|pita\w*|parents?|guardian|mama|chacha|uncle|aunty?|nani|dadi|didi|bhaiya"
    r"|मम्मी|माँ|मां|माता|पापा|पिता\S*|अभिभावक)(?:['’]s)?(?!\w).{0,40}?(?:\+?\d[\s-]?){10,13}",
)


def young(text: str) -> tuple[Young, int]:
    """Whether somebody unknown is a child, writes for one, or gives a parent's number; the age of the
    child who writes. Only what they say."""
    if len(text.split()) > MOST_WORDS:
        return "", 0
    own = _MY_AGE.search(text)
    if own is not None:
        return "own", int(own["age"])
    if _PARENTS_NUMBER.search(text):
        return "number", 0
    meant = _CHILD_MEANT.search(text) is not None and _GROWN.search(text) is None
    return ("child", 0) if meant or _CHILD_AGE.search(text) else ("", 0)
