"""Talk that sounds like an order and is none: how things stand, what somebody else will do, a mood, a dream.

Words for an act are in all of it, so that examples of the act resemble it most; none of it asks for the act.
"""

from __future__ import annotations

from core.understanding.shapes import END, START, composed, sought

_STATE = sought(
    rf"(?<!sakt[aei]\s)(?<!सकत[ेीा]\s){START}(?:hai|hain|h|tha|thi|the|है|हैं|था|थी|थे)\s+(?:kya|क्या){END}",
    rf"^\W*(?:kya|क्या){END}.*{START}(?:bheja|bheji|kiya|kari|diya|di|bola|hua|hui|gaya|gayi|भेजा|किया|दिया|हुआ|गया)\s+(?:tha|thi|hai|kya|था|थी|है)",
    r"^\W*(?:is|are|was|were|did|has|does)\s+(?!it\s+(?:possible|ok(?:ay)?|fine)|there\b|that\s+ok)\w+",
)
"""Whether something is or was so: "is Harleen on hold", "kya reminder bheja tha"."""
_WILL = sought(
    rf"{START}(?:kar|pin|bhej|hata|nikaa?l|bol|le|de|rakh)\s*(?:dega|degi|lega|legi|denge\s+(?:woh|wo|ye))(?:\s+(?:dekhna|dekh\s+lena|na|pakka|bhi|hi))*\W*$",
    rf"{START}(?:he|she|they|rohan|producer|client|director)['’]?\s*(?:ll|will|would|is\s+going\s+to|is\s+gonna)\s+\w+",
    r"(?:कर|भेज|हटा|निकाल|रख)\s*(?:देग[ाी]|लेग[ाी])",
)
"""What somebody else will do."""
_MOOD = sought(
    rf"{START}kar(?:ne|na)\s+ka\s+(?:to?h?\s+)?(?:mann?|dil|mood|iraa?da|plan){END}|{START}(?:mann?|dil|mood|iraa?da)\s+(?:to?h?\s+)?(?:nahi+n?|nhi|hai|kar)\b",
    rf"{START}(?:feel(?:ing)?\s+like|tempted\s+to|(?:in\s+the|no)\s+mood|thinking\s+(?:of|about)|dread(?:ing)?)\s+\w+",
    r"करने\s+का\s+(?:मन|दिल|इरादा)|(?:मन|दिल|मूड)\s+(?:तो\s+)?नहीं",
)
_DREAM = sought(rf"{START}(?:sapn[ae]\w*|dream(?:t|ed|s|ing)?|nightmares?|imagine){END}|सपन[ेा]")
_IDIOM = sought(
    r"\bno[\s-]*brainer|\bno\s+(?:doubt|question|comparison|contest|competition|match|one\s+(?:else|better|comes)|words)\b"
    r"|\bhands\s+down\b|\bcan['’]?t\s+go\s+wrong"
)
"""A no that praises."""
_STOP_DOING = sought(
    r"^\W*(?:(?:please|pls|plz|oh|omg|haha|lol|arr?e|yaar|you|guys)[\s,]+)*(?:stop|quit)\s+"
    r"(?!(?:m\w*s\w*g|mess|text|send|sendin|spam|contact|ping|writ|call|whatsapp|bother|disturb|harass|remind|notif|mail|email|updat|annoy|promot|advert)\w*)"
    r"\w{2,}ing?\b"
)
"""``stop laughing at me``: of what the desk never does."""
_DECIDED = frozenset(
    {
        "approval.decide", "vote.cast", "status.set", "shortlist.add", "shortlist.remove", "shortlist.share",
        "reminder.set", "offer.draft",
    }
)  # fmt: skip
"""Acts of the team about people; what others say of themselves is weighed where it is heard."""
_ONLY = {"consent.opt_out": _STOP_DOING, "approval.decide": _IDIOM, "vote.cast": _IDIOM}


def is_no_order(intent: str, text: str) -> bool:
    """Whether a text with the words of an act (its ``intent``) asks for none of it."""
    said = composed(text)
    if intent in _ONLY and _ONLY[intent].search(said):
        return True
    return intent in _DECIDED and any(one.search(said) for one in (_STATE, _WILL, _MOOD, _DREAM))
