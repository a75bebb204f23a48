"""What a half-understood text of somebody who was invited can mean: a confident look at its words, where
examples only resemble it. Nobody who is nervous is asked whether their audition shall be cancelled."""

from __future__ import annotations

import unicodedata

from core.casting.auditions.wording import asides, doubts, noes
from core.understanding.shapes import sought

_TIME = sought(
    r"\d|\b(?:time|timing|slot|change|resched\w*|shift|later|earlier|early|instead|another|other|doosr[aei]|dusr[aei]|baje|baad|pehle|badal\w*|prepone|postpone"
    r"|morning|evening|afternoon|subah|shaam|sham|dopahar|raat|kal|parso|tomorrow|week|hafte|busy|school|college|office|shoot|exam"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|slots?|adjust)\b",
    r"समय|टाइम|बजे|बाद|पहले|बदल|दूसर|सुबह|शाम|कल|परसों|स्कूल|शूट|परीक्षा",
)
_CLOCK = sought(r"\d{1,2}(?:[:.]\d{2})?\s*(?:am|pm|baje|bje|बजे|o['’]?clock)")
_UNDER_WAY = sought(
    r"\b(?:late|lte|der|deri|delay\w*|traffic|stuck|phas\w*|fas\w*|ra+ste|way|minutes?|mins?|ghant\w*|hours?|pahu?n?ch\w*|reach\w*|auto|cab|uber|metro|train|local|nikal\w*|left|eta)\b",
    r"देर|लेट|ट्रैफ़?िक|रास्ते|मिनट|घंट|पहुँच|पहुंच|निकल|ऑटो|मेट्रो",
)
_HERE = sought(
    r"\b(?:here|reach\w*|arriv\w*|check(?:ed)?[\s-]?in|pahu?n?ch\w*|poho?n?ch\w*|aa\s+ga?y\w*|aa\s+chuk\w*|yahan?|gate|neeche|niche|andar|bahar|lobby|reception|outside|inside|downstairs)\b",
    r"पहुँच|पहुंच|आ\s+ग|यहाँ|यहां|गेट|नीचे|अंदर|बाहर",
)
_PLACE = sought(
    r"\b(?:where|address|adress|location|loca?tion|map|maps|place|venue|studio|kahan?|kaha|kidhar|jagah|jageh|ra+sta|ra+ste|route|directions?|reach|pahu?n?ch\w*|gali|lane|building|floor|room|kamra|pata|landmark"
    r"|metro|station|near|paas|pin\s*code|aana|jaana|jana|which\s+side)\b",
    r"कहाँ|कहां|किधर|पता|जगह|रास्त|लोकेशन|मैप|कमर|आना|जाना|गली",
)


def a_no(text: str) -> bool | None:
    """Whether they say that they do not come."""
    doubt = doubts.no_doubt(text)
    if doubt == "unclear":
        return False
    return True if doubt or noes.denies_coming(text) else None


def a_yes(text: str) -> bool | None:
    """Whether they say that they come."""
    doubt = doubts.yes_doubt(text)
    if doubt == "question" or not doubts.holds_a_yes(text):
        return False
    return True if doubt else None


def a_wish(text: str) -> bool | None:
    """Whether they want another time; who says that they come at one names it in so many words."""
    if _TIME.search(unicodedata.normalize("NFC", text)) is None:
        return False
    if asides.something_else_then(text):
        return True
    return True if doubts.says_they_come(text) and _CLOCK.search(text) else None


def a_delay(text: str) -> bool | None:
    """Whether they are under way."""
    return None if _UNDER_WAY.search(unicodedata.normalize("NFC", text)) else False


def an_arrival(text: str) -> bool | None:
    """Whether they are there."""
    return None if _HERE.search(unicodedata.normalize("NFC", text)) else False


def the_way(text: str) -> bool | None:
    """Whether they ask where it is."""
    return None if _PLACE.search(unicodedata.normalize("NFC", text)) else False
