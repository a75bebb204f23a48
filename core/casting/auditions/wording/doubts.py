"""Words taken for a yes or a no to an audition, and whether they plainly are one.

"Can't wait!" gives no time back, "if my flight lands on time" promises none, and a sister who is sixteen has
nothing to do with it. Buttons, and what the team records, are plain.
"""

from __future__ import annotations

import unicodedata
from typing import Literal

from core.casting.auditions.wording import asides, noes, other_matters
from core.understanding import questions
from core.understanding.shapes import Sought, sought

Doubt = Literal["", "kept", "undecided", "unclear", "condition", "question"]
SHORT = 3
"""Words of a bare answer, which needs no sign of what it is."""


_KEPT = sought(
    # A no that is denied.
    r"\b(?:don['’]?t|do\s+not|not|never|mat|na|nahi+n?)\s+(?:\w+\s+){0,2}?(?:cancel\w*|say(?:ing)?\s+no|declin\w*|refus\w*|withdraw\w*|(?:back|pull|drop|opt)(?:ing)?\s+out)",
    r"\b(?:withdraw|back\s*out|naam\s+wapas)\s+(?:\w+\s+){0,1}?(?:mat|na\b|nahi+n?|nhi)",
    # Of money.
    r"\bwithdraw\w*\s+(?:\w+\s+){0,2}?(?:cash|money|payment|amount|paise|paisa|fees?)\b",
    r"cancel\w*\s+(?:mat|na\b|nahi+n?)|\bnever\s+said|(?:mana|inkaar)\s+(?:nahi+n?|nhi)|(?:मना|इनकार)\s+नहीं|(?:कैंसल|कैंसिल|रद्द)\s+(?:मत|नहीं)",
    # Words of a no that say yes.
    r"\bcan(?:['’]?t|not)\s+(?:wait|stop|thank)|\bno\s+(?:problem|worries|issues?|prob)\b|\bnot\s+a\s+problem|\b(?:wouldn['’]?t|won['’]?t)\s+miss|\bwhy\s+not\b",
    r"\bkoi\s+(?:dikkat|baat|problem|pareshani|issue|tension)\s+(?:nahi+n?|nhi)|कोई\s+(?:बात|दिक़?्?क़?त|परेशानी|समस्या)\s+नहीं|\bkyu+n?\s+nahi+n?|क्यों\s+नहीं",
    # Who comes says so.
    r"\b(?:nahi+n?|nhi|no)[\s,]+(?:nahi+n?|nhi|no)\b.*\b(?:aa|coming|come)|नहीं[\s,]+नहीं.*आ",
    r"\b(?:i|we)\s+(?:will|['’]?ll|am\s+going\s+to)\s+(?:definitely\s+|surely\s+)?(?:come|be\s+there|attend|be\s+coming)|\bbut\s+i\s+will\b",
    r"(?<!nahi )(?<!nahin )\b(?:main|mai|hum)\s+(?:zaroor\s+|pakka\s+)?"
    r"aa\s*(?:un?g[ai]|rah[aei]|jaa?un?g[ai]|yeng[ei])(?!\s+(?:nahi+n?|th[aei]))",
    r"मैं\s+(?:ज़रूर\s+)?आ(?:ऊँग|ऊंग|\s+रह|\s+जाऊ)",
)  # fmt: skip
_ELSE = sought(
    # Who is late, or there.
    r"\bra+ste\s+(?:me|mein|pe)\s+(?:hu|hoon|hun|hai|hain)|रास्ते\s+में|\bon\s+(?:my|the|our)\s+way|\bnot\s+late\b|\balready\s+(?:inside|here|there)",
    r"\b(?:abhi|not)\s+(?:tak\s+)?(?:nahi+n?\s+)?(?:pahunch|pohoch|reached)|अभी\s+(?:तक\s+)?नहीं\s+(?:पहुँच|पहुंच)|\bgate\s+(?:pe|par|ke)|गेट\s+(?:पर|पे)",
    r"(?:ghanta|ghante|घंटा|घंटे|minute|min|मिनट)s?\s+(?:lagega|lagenge|लगेगा|लगेंगे|late|लेट|aur|और)",
    r"\b(?:on|in)\s+time\b|\b(?:time|samay)\s+(?:pe|par|se|tak)\b|(?:समय|टाइम)\s+(?:पर|पे|से|तक)|\d\s*(?:baje\s+|बजे\s+)?(?:tak|तक)\s+(?:nahi+n?|nhi|नहीं)\s+(?:pahu?n?ch|पहुँच|पहुंच)",
    # Of something else.
    r"\b(?:self[\s-]?)?tap(?:e|es|ing)\b|टेप|\boffers?\b|ऑफ़?र",
    # Somebody else.
    r"(?:papa|mummy|mother|father|dad|mom|driver|uncle|aunty|पापा|मम्मी|मामा)\s+(?:will\s+|hi\s+)?(?:la+y?eng[ei]|la+y?eg[ai]|le\s*kar|lekar|aayeng|bring|लाएँगे|लाएंगे|लेकर)",
)  # fmt: skip
_CONDITION = sought(
    r"\b(?:but|if|unless|provided|though|however|as\s+long\s+as|depends|hopefully|in\s+case|except|lekin|magar|agar|bas\s+agar|shayad|maybe|might)\b",
    r"(?<=[\w,.!])\s+par\s+(?!(?:hi|mil|aa|pahunch)\b)|लेकिन|मगर|अगर|शायद|बशर्ते|(?<=[\s,])पर\s",
)  # fmt: skip
_ANSWERED_HERE = sought(
    r"\b(?:where|address|location|map|sides?|script|pages|calendar|kahan?|kaha|kidhar|pata|send|bhej\w*|share)\b|कहाँ|कहां|पता|भेज",
)  # fmt: skip
"""What the desk answers itself."""
_ASKED_BESIDE = sought(
    r"\b(?:parking|wear|pehen\w*|pehn\w*|kapde|bring|laana|lana|saath|sath|papa|mummy|makeup)\b|पहन|कपड़े|साथ"
)
_LATE = sought(
    r"\b(?:late|lte|der|deri|delay\w*|traffic|\d{1,2}\s*(?:-\s*\d{1,2}\s*)?min\w*)\b|(?<!\w)(?:देर|लेट|ट्रैफ़?िक|मिनट)(?!\w)"
)
_IF = sought(
    r"\b(?:if|unless|provided|as\s+long\s+as|depends|in\s+case|agar|toh?\s+hi|tabhi|jab)\b|अगर|बशर्ते|तभी|तो\s+ही"
)
_OTHERWISE = sought(
    r"\b(?:instead|later|earlier|after\s+\w+|before\s+\w+|reschedul\w*|another\s+time|other\s+time|(?:doosra|dusra)\s+time|ki\s+jagah|ke\s+baad|se\s+pehle|prepone|postpone|shift|badal\w*)\b"
    r"|के\s+बाद|से\s+पहले|की\s+जगह|दूसरा\s+(?:समय|टाइम)|बदल",
)
"""Another time than the one there is."""
_AFTER_IT = Sought(r"\b(?:but|lekin|magar|par)\b|लेकिन|मगर|(?<=[\s,])पर\s")
_TAGGED = sought(
    r"\b(?:(?:theek|thik|sahi|ok|okay|confirm(?:ed)?|pakka|done|chalega)\s*(?:hai|h)?\s*(?:na|kya)|(?:is\s+)?(?:that|this|it)(?:['’]?s|\s+is)?\s+(?:ok(?:ay)?|fine|alright|confirmed?)\s*\?"
    r"|ok(?:ay)?\s*\?|right\s*\?|chalega\s*\?)|(?:ठीक|सही|पक्का|कन्फर्म)\s*(?:है)?\s*(?:ना|न|क्या)(?!\w)|चलेगा\s*\?",
)
"""What asks whether something else is all right."""
_YES = sought(
    r"\b(?:h+a+n+|haa+|yes+|yep|yup|yeah|ya+h+|yaa+|sure|ok+(?:ay)?|confirm(?:ed|ing)?|cnf|pakka|done|definitely|absolutely|theek|thik|chalega|perfect|great|coming|see\s+you|count\s+me\s+in|i['’]?m\s+in"
    r"|zaroor|bilkul|works|accept\w*|agree\w*|fine|good|cool|noted|looking\s+forward|excited|happy|love\s+to|manzoor|haazir|reach\w*|attend\w*|available|free|ready|will\s+(?:be\s+there|come|attend|make\s+it|reach)|i['’]?ll\s+(?:be\s+there|come)"
    r"|aa\s*(?:un?g\w+|rah[aei]|jaa?un?g\w*|jaa?yen?g\w*|yen?g\w*|yeg\w*)|aau?n?g\w+|aayen?g\w*|pahunch\s*\w*g[aei]+|hazir)\b",
    r"\b(?:can|able\s+to)\s+(?:\w+\s+)?(?:come|make\s+it|attend|be\s+there|do\s+it)\b"
    r"|(?<!nahi )(?<!nahin )(?<!nhi )\b(?:aa|pahunch)\s*(?:sak(?:ti|ta|te|un?g[ai])|paa?un?g[ai])\b"
    r"|(?<!नहीं )आ\s+(?:सक|पाऊ)",
    r"^\W*ya\b|(?<=[,.!])\s*ya\b",
    r"हाँ|हां|जी|ठीक|पक्का|कन्फर्म|ज़रूर|जरूर|आऊँग|आऊंग|आ\s+(?:रह|जा)|आएँगे|आएंगे|चलेगा|👍|✅|👌|🙏",
)
_COMES = sought(
    r"\b(?:coming|will\s+(?:be\s+there|come|attend|make\s+it|reach)|i['’]?ll\s+(?:be\s+there|come)"
    r"|aa\s*(?:un?g\w+|rah[aei]|jaa?un?g\w*|jaa?yen?g\w*|yen?g\w*)|aau?n?g\w+|aayen?g\w*|pahunch\s*ja\w*g\w+)\b",
    r"आऊँग|आऊंग|आ\s+(?:रह|जाऊ)|आएँगे|आएंगे",
)
_FIRST_YES = sought(
    r"^\W*(?:(?:ji|ok|okay)[\s,]+)*(?:h+a+n+|haa+|yes+|yep|yup|yeah|sure|confirm(?:ed)?(?!\s+kar(?:na|ne|ni|oon|u|un|oge|te)\b)|done|pakka|हाँ|हां|जी)(?![\w\u0900-\u0963])(?!\s*(?:hai|h|है)?\s*(?:na|kya|ना|क्या)?\s*\?)",
)
_LEAVES_BY = sought(
    r"\b(?:leave|go|be\s+(?:done|free|out))\s+(?:\w+\s+)?(?:by|before)\b|\bnikalna\b|\bnikal\s+jaun|निकलना",
)  # fmt: skip


_TAG = sought(
    r"(?<!sakta\s)(?<!sakti\s)(?<!sakte\s)(?<!सकता\s)(?<!सकते\s)(?:hai|h|है)\s+(?:na|ना|kya)\s*\?*\W*$|[,\s](?:right|correct|yes)\s*\?\W*$",
    r"\bis\s+(?:it|my\s+\w+)\s+(?:at\s+)?\d[^?]*\?\W*$",
)
"""A question whether the time is as somebody has it in mind."""


def no_doubt(said: str) -> Doubt:
    """Of words taken for a no."""
    said = _plain(said)
    if _KEPT.search(said):
        return "kept"
    if asides.asked_about(said) and not noes.says_not_coming(said):
        return "question"
    if asides.not_this_but(said) and not noes.says_not_coming(said):
        return "unclear"
    if noes.undecided(said):
        return "undecided"
    if other_matters.something_else_fell_through(said) and not noes.denies_coming(said):
        return "unclear"
    if any(says_they_come(part) for part in noes.parts(said)) and not noes.denies_coming(said):
        return "kept"
    return "unclear" if _ELSE.search(said) or not noes.plain_no(said) else ""


def yes_doubt(said: str) -> Doubt:
    """Of words taken for a yes: a condition is passed on and promises nothing, and a question says no yes.
    Who says yes and asks something besides, or may be late, says yes."""
    said = _plain(said)
    if noes.undecided(said) or other_matters.takes_back(said):
        return "undecided"
    if other_matters.a_yes_to_something_else(said):
        return "unclear"
    if len(said.split()) <= SHORT and not _asks(said):
        return ""
    if _only_asks(said):
        return "question"
    if not _CONDITION.search(said) and not _IF.search(said):
        return "" if holds_a_yes(said) or len(said.split()) <= SHORT else "unclear"
    plain = beside_a_yes(said) and not _IF.search(said) and not _OTHERWISE.search(said)
    return "" if plain else "condition"


def holds_a_yes(said: str) -> bool:
    """Whether a word of it says yes to anything."""
    return _YES.search(_plain(said)) is not None


def says_they_come(part: str) -> bool:
    """Whether a part of a text says of itself that who writes comes."""
    said = _plain(part)
    comes = _FIRST_YES.search(said) or _COMES.search(said)
    return comes is not None and not questions.asks(said) and not noes.of_somebody_else(said)


def beside_a_yes(said: str) -> bool:
    """Whether what stands beside a yes takes nothing of it: a question, or that they may be late."""
    said = _plain(said)
    parts = _AFTER_IT.split(said, maxsplit=1)
    rest = parts[1] if len(parts) > 1 else ""
    return _ANSWERED_HERE.search(rest) is not None or for_the_team(said)


def for_the_team(said: str) -> bool:
    """Whether what stands beside a yes is for the team to read: how late they may be, what they ask that the
    desk cannot answer."""
    said = _plain(said)
    if len(said.split()) <= SHORT:
        return False
    if _LATE.search(said):
        return True
    asked = any(questions.asks(part) or _ASKED_BESIDE.search(part) for part in noes.parts(said))
    return asked and not _ANSWERED_HERE.search(said)


def _only_asks(said: str) -> bool:
    """Whether every yes in it is part of a question."""
    if not _asks(said) or _FIRST_YES.search(said):
        return False
    said = _TAGGED.sub("?", said)
    bare = asides.without_filler(said)
    said = bare if questions.asks(bare) else said
    return not any(
        _YES.search(part) and not questions.asks(part) and not noes.of_somebody_else(part)
        for part in noes.parts(said)
    )


def _asks(said: str) -> bool:
    return questions.asks(said) or questions.asks(asides.without_filler(said))


def wish_doubt(said: str) -> Doubt:
    """Of words taken for a wish for another time: when one has to leave is none, nor "11 baje hai na?"."""
    said = _plain(said)
    if (
        _LEAVES_BY.search(said)
        or asides.something_else_then(said)
        or other_matters.not_of_this_audition(said)
    ):
        return "condition"
    return "unclear" if _TAG.search(said) else ""


def _plain(said: str) -> str:
    return " ".join(unicodedata.normalize("NFC", said).split())
