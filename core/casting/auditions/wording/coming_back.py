"""A yes after a no, and school hours said of an invitation: what is read without an example."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.auditions.wording import doubts, noes
from core.people import OUTSIDE
from core.understanding import questions
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes

_LEAD = (
    r"(?:(?:actually|sorry|hey|hi|ok(?:ay)?|so|wait|good\s+news|arre|suno|are|main?|mai|hum"
    r"|plans?\s+change[d]?(?:\s+ho\s+gay[aei])?|मैं|सॉरी)[\s,.!-]+)*"
)
_TAIL = (
    r"(?:[\s,.!-]+(?:plans?\s+(?:have\s+)?change[d]?(?:\s+ho\s+gay[aei])?|if\s+(?:it['’]?s|that['’]?s|the\s+slot\s+is)?\s*(?:still\s+)?(?:ok(?:ay)?|open|free|possible)"
    r"|tomorrow|today|kal|aaj|please|pls|ji|sir|mam|madam|thanks|sorry))*"
)
_BACK = shapes(
    r"i\s+(?:can|could|will\s+be\s+able\s+to|am\s+able\s+to|will)\s+(?:come|make\s+it|do\s+it|attend|be\s+there)\s+(?:now|after\s+all)",
    r"(?:now\s+i|i\s+now)\s+(?:can|am\s+able\s+to)\s+(?:come|make\s+it|do\s+it|attend)",
    r"i\s*(?:am|['’]?m)\s+(?:free|available|coming)\s+(?:now|after\s+all)",
    r"(?:i\s+mean[t]?|(?:mera\s+)?matlab|(?:मेरा\s+)?मतलब)[\s,:]+(?:yes|haan|confirm(?:ed)?|i\s+(?:will\s+)?come|i\s+am\s+coming|aa\s*(?:rah[aei]|jaa?un?g[ai])(?:\s+(?:hun?|hoon))?|हाँ|हां)",
    r"ab\s+(?:main?\s+|mai\s+|hum\s+)?(?:aa|aana|pahunch)\s*(?:sak(?:ti|ta|te)|paa?un?g[ai]|paa?yeng[ei]|jaa?un?g[ai]|jaa?yeng[ei]|rah[aei])(?:\s+(?:hun?|hoon|hain?|h))?",
    r"अब\s+(?:मैं\s+)?आ\s*(?:सक(?:ती|ता|ते)|पाऊँगी|पाऊँगा|जाऊँगी|जाऊँगा|रही|रहा)(?:\s+(?:हूँ|हूं|हैं))?",
    before=rf"\W*{_LEAD}",
    after=rf"{_TAIL}[\s.!।]*",
)


_THINKS_AGAIN = shapes(
    r".*(?<!\w)(?:wait|ruko|ruk\s*ja\w*|actually|arr?e+y?|sorry|plans?|hold\s+on|same\s+(?:time|slot)|(?:usi|us[si]\s+hi|wahi|vahi|purane?)\s+(?:time|slot|waqt)|after\s+all|phir\s+(?:bhi|se)|fir\s+se"
    r"|good\s+news|manage\w*|ho\s+ga?y[aei]|cancel\s+mat|don['’]?t\s+cancel|wapas|vapas|scratch\s+that|ignore|changed?)(?!\w).*",
    r".*(?:रुको|रुकिए|अरे|सॉरी|दरअसल|उसी\s+(?:समय|टाइम)|वही\s+(?:समय|टाइम)|फिर\s+से|वापस|हो\s+गया).*",
)
_OTHER_TIME = Sought(
    composed(
        r"\b(?:instead|later|earlier|another|doosr[aei]|dusr[aei]|kal\s+ki\s+jagah|late|der|if|agar|shayad|maybe|try|koshish|msgs?|me+ss?a+ge?s?|texts?|messaging)\b|देर|अगर|शायद|दूसर|मैसेज|संदेश"
    )
)
MOST = 140


@beside(_BACK, _THINKS_AGAIN)
def comes_back(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: "actually I can come now", "matlab haan", "arey wait, aa jaungi same time pe": after a no, a
    yes to the same time."""
    if context.writer not in OUTSIDE:
        return None
    said = composed(text)
    if _BACK.of(said):
        return {}
    if len(said) > MOST or _THINKS_AGAIN.of(said) is None:
        return None
    if _OTHER_TIME.search(said) or questions.asks(said) or noes.denies_coming(said) or noes.undecided(said):
        return None
    return {} if any(doubts.says_they_come(one) for one in noes.parts(said)) else None


_SCHOOL = Sought(
    r"(?:school|college|class(?:es)?|exam)\b.*?(?:tak|till|until|ends?\s+at|over\s+(?:at|by))?.*?"
    r"(?:(?P<hi>\d{1,2}(?:[:.]\d{2})?)\s*(?:pm|baje)?\s*ke\s+baad|after\s+(?P<en>\d{1,2}(?:[:.]\d{2})?)\s*(?:pm)?)"
)


def after_school(text: str, context: Context) -> Mapping[str, Any] | None:
    """``school 2 tak, 3 ke baad``: a wish for another time, under an invitation."""
    if context.pending not in ("invitation", "reminder") or len(text) > 120:
        return None
    match = _SCHOOL.search(" ".join(text.split()))
    if match is None:
        return None
    return {"wanted": f"{match['hi'] or match['en']} pm".replace(".", ":"), "reason": "school"}
