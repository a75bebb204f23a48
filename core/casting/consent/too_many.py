"""Who writes that there are too many messages says yes to nothing, and is asked what shall end."""

from __future__ import annotations

from core.understanding.shapes import END, START, composed, sought

_MESSAGES = sought(
    rf"{START}(?:me+ss?a+ge?s?|messgaes?|messeges?|msgs?|mesgs?|msges|sms(?:es)?|texts?|texting|messaging|msging|notifications?|notifs?"
    rf"|pings?|pinging|spam\w*|मैसेजे?स?|मेसेज|मेसेजेस|संदेश|सन्देश|नोटिफिकेशन){END}"
)
_SO_MANY = sought(
    rf"{START}(?:(?:bahut|bohot|bhot|bahot)\s+(?:saare|sare|zyada|jyada|jada|aa\b|bhej\w*|kar\w*|ho\s)|itn[aei]|kitn[aei]|ba+r\s*-?\s*ba+r|ro+z\s*-?\s*ro+z|din\s*bhar|har\s+(?:roz|din|ghante|waqt)"
    r"|so\s+many|too\s+many|so\s+much|too\s+much|again\s+and\s+again|every\s+(?:day|hour|minute)|all\s+day|constantly|keep(?:s|ing)?\s+\w+ing"
    rf"|pareshan\w*|tang|irritat\w*|annoy\w*|disturb\w*|spam\w*|इतन[ेी]|बहुत\s+(?:सारे|ज़्यादा|ज्यादा|आ|भेज\S*)|बार\s*-?\s*बार|रोज़?\s+रोज़?|परेशान|तंग){END}"
)
_ELSE = sought(
    # One did not come, or is waited for; other things that are sent; somebody else; all together.
    rf"{START}(?:nahi+n?|nhi|not|didn['’]?t|never)\s+(?:\w+\s+)?(?:aa?y[aei]|mil[aei]|gay[aei]|get|got|receiv\w*|deliver\w*|seen|dekh\w*|samajh\w*)",
    rf"{START}(?:confirm\w*|script|scenes?|sides?|pages|tapes?|photos?|pics?|payment|reply|jawab|contract|offer|link|location|address){END}",
    rf"{START}(?!(?:mujh|mujhe|muje|mere|hum|raat|subah|sha+m|dopahar)\b)[^\W\d_]{{3,}}\s+ko\s+(?:\w+\s+)?(?:me+ss?|msg|text|sms)",
    rf"{START}(?:unko|usko|isko|inko|her|him|them|ek\s+sa+th|together|digest|one\s+message|एक\s+साथ|उनको|उसको){END}",
    # At some times only.
    rf"{START}(?:nights?|raat|late|mornings?|subah|evenings?|sha+m|weekends?|sundays?|itwar|today|aaj|kal|tomorrow|रात|सुबह|शाम|आज|कल|इतवार){END}",
    r"\d",
)
MOST = 120


def complains(text: str) -> bool:
    """Whether somebody writes that they want no more messages, or fewer: "band karo ye msgs", "itne msg mat
    bhejo", "baar baar message kyu karte ho"."""
    said = composed(text)
    if len(said) > MOST or not _MESSAGES.search(said) or _ELSE.search(said):
        return False
    # A plain "no messages" is a stop.
    return _SO_MANY.search(said) is not None
