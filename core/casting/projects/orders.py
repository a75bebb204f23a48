"""Plain orders about projects and their people, in the words they are given in: English and Hinglish.

Only a whole message is an order: what merely mentions a project goes the usual way.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from core.casting.talent.names import alike
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes
from core.understanding.vocabulary import words as listed

_NAME = (
    r"(?:[\"'“‘]?(?!(?:is|was|are|looks?|needs?|has|have|will|should|can|for|about|ka|ke|ki|mein|hai)\b)"
    r"(?P<name>[^\W_][^\"'”’?,]{0,79}?)[\"'”’]?)"
)
_WORD = (
    r"(?:(?:(?:web|tv|ott|feature|short|ad|documentary|music)[\s-]*)?(?:project|films?|movies?|series"
    r"|show|serial|video)"
    r"|documentary|commercial|tvc|ad)"
)
_PROJECT = rf"(?:(?:the\s+)?{_WORD}\s+)?[\"'“‘]?(?P<project>[^\"'”’?]{{1,80}}?)[\"'”’]?"
_PERSON = r"(?P<person>[^,?]{1,60}?)"
_ROLES = {
    **dict.fromkeys(("producer", "line producer"), "producer"),
    **dict.fromkeys(("associate", "assistant", "casting associate"), "associate"),
    **dict.fromkeys(("casting director", "director", "cd"), "casting_director"),
    "owner": "owner",
}
_AS = rf"(?:\s+as\s+(?:an?\s+|the\s+)?(?P<role>{'|'.join(sorted(_ROLES, key=len, reverse=True))}))?"
_END = r"\s*[.!?]*\s*(?:please|pls)?\s*[.!?]*"

_DO_NEW = (
    r"(?:banao|bana\s*do|banana(?:\s+hai)?|banani\s+hai|shuru\s+(?:karo|kar\s*do|karna\s+hai)"
    r"|start\s+kar\w*(?:\s+do)?|kholo|add\s+karo)"
)
_DO_NEW_HI = r"(?:बनाओ|बना\s*दो|बनाना\s+है|शुरू\s+(?:करो|कर\s*दो))"
ANNOUNCED = (
    rf"(?:(?:(?:(?:please\s+)?(?:start|make|create|add|open|set\s+up)\s+)?(?:a\s+)?new\s+{_WORD}\b"
    rf"|(?:please\s+)?(?:start|make|create|add|open|set\s+up)\s+(?:a\s+|the\s+)?{_WORD}\b"
    rf"|(?:ek\s+)?nay[ai]\s+{_WORD}\b(?:\s+{_DO_NEW})?|project\s+{_DO_NEW}"
    rf"|(?:एक\s+)?(?:नया|नई)\s+(?:प्रोजेक्ट|फ़िल्म|फिल्म|सीरीज़"
    rf"|सीरीज)(?:\s+{_DO_NEW_HI})?)[\s:,–-]*(?:(?:called|named|naam|नाम)\s+)?)"
)
"""What stands before the name of a new project."""
_NEW = (rf"{ANNOUNCED}{_NAME}?(?:\s+(?:{_DO_NEW}|{_DO_NEW_HI}))?",)
_LIST = (
    r"(?:show|list|see)?\s*(?:me\s+)?(?:all\s+)?(?:my|our|the)?\s*projects",
    r"(?:what|which)\s+projects\s+(?:do\s+we\s+have|are\s+(?:there|on|running|open))\??",
    r"(?:saare|sab|kaun\s*se|kitne)\s+projects?(?:\s+(?:hain?|dikhao|chal\s+rahe\s+hain?))?\??",
)
_USE = (
    rf"(?:switch|change|go|move)\s+(?:over\s+)?to\s+(?:the\s+)?project\s+{_PROJECT}",
    rf"switch\s+(?:over\s+)?to\s+{_PROJECT}(?:\s+project)?",
    rf"(?:work\s+on|use|open)\s+(?:the\s+)?project\s+{_PROJECT}",
    rf"(?:ab\s+)?{_PROJECT}\s+project\s+(?:pe|par)\s+(?:kaam\s+karte\s+hain|chalo|aao|jao)",
)
_NO_THING = r"(?!(?:an?|the|this|that|my|our|another|some)\s)"
_PUT_HI = r"(?:add|jod|jodo|shamil|daal|le)(?:\s*(?:karo|kar\s*do|kar\s*lo|do|lo|o|dena))?"
_PUT_DEV = r"(?:ऐड|एड|जोड़\S*|शामिल|डाल\S*)(?:\s+(?:करो|कर\s+दो|दो|लो))?"
_JOIN = (
    rf"(?:please\s+)?(?:add|put|include|bring)\s+{_NO_THING}{_PERSON}\s+(?:to|on|in|into)\s+(?:the|our"
    rf"|my)\s+(?:project\s+)?team"
    rf"{_AS}",
    rf"{_PERSON}\s+ko\s+(?:bhi\s+)?(?:(?:hamari|apni)\s+)?team\s+(?:mein|me)\s+(?:add|jod|shamil|daal|rakh)"
    rf"(?:\s+(?:karo|kar\s+do|do|lo))?{_AS}",
    rf"{_PERSON}\s+को\s+(?:भी\s+)?टीम\s+में\s+(?:ऐड|जोड़\S*|शामिल|रख\S*)(?:\s+(?:करो|कर\s+दो|दो|लो))?",
    rf"(?:please\s+)?add\s+{_PERSON}\s+to\s+(?:the\s+)?(?:team\s+of\s+)?{_PROJECT}(?:\s+team"
    rf"|'s\s+team)?{_AS}",
    rf"{_PERSON}\s+(?:joins|is\s+joining)\s+{_PROJECT}{_AS}",
    rf"{_PERSON}\s+ko\s+(?:bhi\s+)?{_PROJECT}\s+(?:mein|me|ki\s+team\s+mein|team\s+mein)\s+(?:bhi\s+)?{_PUT_HI}{_AS}",
    rf"{_PERSON}\s+ko\s+(?:bhi\s+)?{_PUT_HI}\s+{_PROJECT}\s+(?:mein|me|ki\s+team\s+mein|team\s+mein)",
    rf"{_PROJECT}\s+(?:mein|me)\s+{_PERSON}\s+ko\s+(?:bhi\s+)?{_PUT_HI}{_AS}",
    rf"{_PERSON}\s+को\s+(?:भी\s+)?{_PROJECT}\s+में\s+(?:भी\s+)?{_PUT_DEV}",
    rf"(?:please\s+)?(?:bring|get|put|include)\s+{_NO_THING}{_PERSON}\s+(?:to|on|into|onto|in)\s+(?:the\s+team\s+of\s+)?{_PROJECT}{_AS}",
)
_LEAVE = (
    rf"(?:please\s+)?(?:take|remove|drop)\s+{_PERSON}\s+(?:off|from"
    rf"|out\s+of)\s+(?:the\s+)?(?:team\s+of\s+)?"
    rf"{_PROJECT}(?:'s\s+team|\s+team)",
    rf"(?:please\s+)?take\s+{_PERSON}\s+off\s+(?:the\s+)?{_WORD}\s+(?P<project>[^?]{{1,80}}?)",
    rf"{_PERSON}\s+(?:leaves|is\s+off|has\s+left)\s+(?:the\s+)?(?:team\s+of"
    rf"|{_WORD})\s+(?P<project>[^?]{{1,80}}?)",
)
_TEAM = (
    rf"who(?:\s+all)?\s*(?:is|'s|are)\s+(?:on|in)\s+(?:the\s+)?(?:team\s+of\s+|team\s+for\s+)?{_PROJECT}"
    r"(?:'s)?(?:\s+team)?",
    rf"(?:show|list)\s+(?:me\s+)?the\s+team\s+of\s+{_PROJECT}",
    rf"{_PROJECT}\s+ki\s+team\s+(?:mein\s+)?(?:kaun\s+(?:kaun\s+)?hai|dikhao)",
    rf"{_PROJECT}\s+(?:mein|me|pe|par)\s+(?:(?:abhi|aur|ab)\s+)*kaun(?:[\s-]+kaun)?(?:\s+(?:log\s+)?(?:hain?|h|kaam\s+kar\s+rah[ae]\s+hain?))?",
    rf"{_PROJECT}\s+(?:में|पर)\s+कौन(?:[\s-]+कौन)?(?:\s+(?:है|हैं))?",
    rf"kaun(?:[\s-]+kaun)?\s+(?:hain?\s+)?{_PROJECT}\s+(?:mein|me|pe|par)(?:\s+hain?)?",
    rf"(?:who|whos|who['’]s)(?:\s+all)?\s+(?:is\s+|are\s+)?(?:working\s+)?on\s+{_PROJECT}",
)
_HERE = (
    rf"(?:the\s+)?(?:producer'?s?'?|project'?s?|approvals?|review)\s+(?:channel|group|chat|room)"
    rf"(?:\s+(?:of|for)\s+{_PROJECT})?\s+is\s+(?:this(?:\s+(?:one|channel|group|chat|here))?|here)",
    rf"this\s+(?:channel|group|chat|one)?\s*is\s+(?:the\s+)?(?:producer'?s?'?|project|approvals?|review)"
    rf"\s+(?:channel|group|chat|room)(?:\s+(?:of|for)\s+{_PROJECT})?",
    rf"(?:use|share\s+(?:things\s+)?in)\s+this\s+(?:channel|group|chat)\s+for\s+(?:producers(?:\s+of\s+)?)?"
    rf"\s*{_PROJECT}?",
    rf"(?:producers?\s+ka|{_PROJECT}\s+ka)\s+(?:channel|group)\s+(?:yahi|yeh|yah)(?:\s+wala)?\s+hai",
)
_NOT_HERE = (
    r"this\s+(?:channel|group|chat)?\s*is\s+(?:no\s+longer|not)\s+(?:the\s+)?(?:producer'?s?'?|project)"
    r"\s+(?:channel|group|chat|room)(?:\s+any\s*more)?",
    r"(?:stop|don'?t)\s+(?:sharing|share|posting|post)\s+(?:things\s+)?(?:here|in\s+this\s+(?:channel"
    r"|group|chat))",
)
Order = Callable[[str, Context], Mapping[str, Any] | None]


def _order(*patterns: str, named: bool = False) -> Order:
    """``named``: only with a project that there is (or a word that says it is one): "add Riya to
    Meera" is about a list."""
    forms = shapes(*patterns, before=r"\s*", after=_END)

    @beside(forms)
    def order(text: str, context: Context) -> Mapping[str, Any] | None:
        found = forms.of(text)
        if found is None:
            return None
        said = {name: " ".join(value.split()) for name, value in found.groupdict().items() if value}
        if named and not _meant(said, text, context):
            return None
        if this_one(said.get("project", "")):
            del said["project"]
        if "role" in said:
            said["role"] = _ROLES[said["role"].lower()]
        return said

    return order


_THIS_ONE = Sought(
    rf"(?:(?:the|this|our|my|same|that|current|iss?|us|hamare|humare|apne|ye|yeh|इस|हमारे|यह|ye\s+wale)\s+)*(?:{_WORD}|प्रोजेक्ट|फ़िल्म|फिल्म)"
)


def this_one(said: str) -> bool:
    """``this project``, ``is project``: the one in hand."""
    return _THIS_ONE.fullmatch(said.strip()) is not None


_TEAM_WORD = Sought(r"\bteam\b|टीम")


def _meant(said: Mapping[str, str], text: str, context: Context) -> bool:
    about = said.get("project", "")
    known = any(alike(about, project) for project in context.known_projects)
    part = any(alike(about, role) for role in context.known_roles)
    if this_one(about):
        return True
    whole_team = not about and bool(_TEAM_WORD.search(text))
    named = (known and not part) or bool(re.search(r"\bproject\b", text, re.IGNORECASE))
    return whole_team or named or "role" in said


_WHOSE_STATUS = shapes(
    r"(?P<name>[^\W\d_][^?!:,\d]{2,30}?)\s+(?:ka|ki|का|की)\s+(?:status|haal|update|स्टेटस|हाल)(?:\s+(?:kya\s+hai|batao|do|dikhao|bata\s*do|क्या\s+है|बताओ))?",
    r"(?:(?:what(?:['’]s|\s+is)|show|give)\s+(?:me\s+)?)?(?:the\s+)?status\s+(?:of|for|on)\s+(?:the\s+)?(?P<name>[^\W\d_][^?!:,\d]{2,30}?)",
    before=r"\W*(?:(?:ok(?:ay)?|and|aur|accha|acha|please|pls)[\s,]+)*",
    after=r"[\s?.!।]*",
)
_NO_PROJECT = frozenset(
    listed(
        """
        project projects film show series casting role roles audition auditions tape tapes offer
        offers everything all sab sabka sabki sabhi aaj kal today tomorrow our this that is iska
        uska it now abhi list shortlist approvals approval producers callbacks callback session
        sessions team week hafte day बाकी सब आज
        """
    )
)


def whose_status(text: str) -> str:
    """The name of the project whose status a text asks for, where it can be nothing else."""
    found = _WHOSE_STATUS.of(composed(text))
    name = "" if found is None else found["name"].strip()
    return "" if set(name.casefold().split()) & _NO_PROJECT else name


new_project = _order(*_NEW)
list_projects = _order(*_LIST)
project_status = _order(
    r"(?:(?:give|show|send|get)\s+(?:me\s+)?)?(?:a\s+|the\s+|full\s+|quick\s+)*"
    r"(?:(?:project\s+|casting\s+|status\s+)?(?:report|summary)|(?:project|casting)\s+status)"
    r"(?:\s+(?:do|dikhao|batao|bhejo|dedo|de\s+do))?",
    r"(?:रिपोर्ट|प्रोजेक्ट\s+का\s+स्टेटस)(?:\s+(?:दो|दिखाओ|बताओ|भेजो))?",
)
use_project = _order(*_USE, named=True)
join_team = _order(*_JOIN, named=True)
leave_team = _order(*_LEAVE, named=True)
show_team = _order(*_TEAM, named=True)
_IN = rf"(?:\s+(?:are\s+)?(?:in|for|of|on|with)\s+{_PROJECT})?"
list_roles = _order(
    rf"(?:please\s+)?(?:show|list|see)\s+(?:me\s+)?(?:all\s+)?(?:the\s+|our\s+|open\s+)*roles\s+(?:in"
    rf"|for|of|on)\s+{_PROJECT}",
    rf"(?:which|what|how\s+many)\s+(?:open\s+)?roles\s+(?:are\s+(?:there|open)|do\s+we\s+have"
    rf"|have\s+we(?:\s+got)?){_IN}",
    rf"(?:which|what)\s+roles\s+does\s+{_PROJECT}\s+have",
    rf"{_PROJECT}\s+(?:ke|के)\s+(?:(?:sab|saare|kaun\s*se|सब|सारे)\s+)?(?:roles?|रोल)(?:\s+(?:dikhao"
    rf"|batao|kya\s+hain?|kaun\s+kaun\s+se\s+hain|दिखाओ|बताओ))?",
    r"(?:please\s+)?(?:show|list|see)\s+(?:me\s+)?(?:all\s+)?(?:the\s+|our\s+|open\s+)*roles",
    r"(?:which|what)\s+(?:open\s+)?roles\s+(?:are\s+(?:there|open)|do\s+we\s+have|have\s+we(?:\s+got)?)",
    r"(?:what\s+are\s+)?(?:our|the|all)\s+roles",
    r"(?:sab|saare|kaun\s*se)\s+roles?(?:\s+(?:dikhao|batao|hain|hai|khule\s+hain))+",
    r"roles?\s+(?:dikhao|batao)",
    r"(?:सब|सारे|कौन\s*से)\s+रोल(?:्स)?(?:\s+(?:दिखाओ|बताओ|हैं|है))+",
)
channel_here = _order(*_HERE)
channel_gone = _order(*_NOT_HERE)
