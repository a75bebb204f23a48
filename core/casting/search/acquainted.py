"""``Those who haven't auditioned for us yet``, ``people we have worked with``, ``who came last time``, ``new
faces this week``: searches that the house's own rows answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.search.everybody import asks_everybody, narrows
from core.casting.search.situation import SEARCH
from core.people import STAFF
from core.understanding.meaning import Context
from core.understanding.shapes import END, Sought, beside, composed, shapes

_SHOW = r"(?:(?:show|find|list|give|get|search|need|want|only|just|all|keep|sirf|bas|me|us|i|सिर्फ़|सिर्फ)\s+)*"
_PEOPLE = (
    r"(?:the\s+|any\s+|all\s+)?(?:people|those|ones|talents?|actors?|actress(?:es)?|artists?|girls?|boys?|wom[ae]n|m[ae]n|folks"
    r"|anyone|anybody|everyone|faces|log|logo?n|candidates|profiles)"
)
_WHO = rf"(?:(?:{_PEOPLE}\s+)?(?:who|that|whom|which)(?:\s+all)?|{_PEOPLE})"
_NEVER = r"(?:(?:have|has|had)\s*(?:not|n['’]?o?t|never)|haven?t|hasn?t|never|did\s*n['’]?t|didnt|did\s+not)"
_HAVE = r"(?:(?:have|has|had|did|['’]ve)\s+)?(?:already\s+|ever\s+|previously\s+)?"
_US = r"(?:\s+(?:for|with|to|at)\s+(?:us|our\s+(?:office|house|team)|this\s+office))?"
_TIME = r"(?:\s+(?:yet|so\s+far|till\s+now|before|ever|already|earlier|previously|in\s+the\s+past|at\s+all))*"
_BEFORE_HI = (
    r"(?:(?:ab|abhi|aaj)\s*tak|pehle|pahle|kabhi|pehle\s+kabhi|hamare\s+(?:liye|yaha+n?|paas)"
    r"|yaha+n?|already)"
)
_NOT_HI = r"(?:nahi+n?|nhi|na)"
_GAVE = (
    r"(?:de\s+(?:chuk[aei]|rakh[aei]|diya)|di(?:ya|ye|e)?|kar\s+chuk[aei]|kiy[ae]|ki(?:ya)?|ho\s+"
    r"(?:chuk[aei]|gay[ae])|hua)"
)
_HAI = r"(?:\s+(?:hai|hain|h|he|ho|tha|thi|the|hue|hui|hua))*"
_JO = (
    r"(?:(?:wo\s+|woh\s+|ve\s+)?(?:log\s+)?(?:jo(?:\s+log)?|jinho+n?\s*ne|jinhone|jisne|jinka|jiska"
    r"|jin\s+logo?n\s+ne|kis\s*kis\s*ne|kisne|kin(?:ho+n?)?\s*ne)\s+)"
)
_SHOW_HI = (
    r"(?:\s*,?\s*(?:un(?:ko|he|hein)|wo|woh|wahi|sirf|bas|log|wal[aei]|dikha(?:o|do|\s*do|iye)?|batao"
    r"|chahiye|hi))*"
)
_FORMS = shapes(
    rf"{_SHOW}{_WHO}\s+(?P<new>{_NEVER}\s+(?:yet\s+|ever\s+)?(?:been\s+)?(?:audition(?:ed|ing)?|read|tested|seen|come\s+in|given\s+(?:an?\s+)?auditions?)){_US}{_TIME}{_US}",
    rf"{_SHOW}{_WHO}\s+(?:we|i)\s+(?P<unseen>{_NEVER}\s+(?:yet\s+)?(?:audition(?:ed)?|seen|tested|read|called\s+in)){_TIME}",
    rf"{_SHOW}{_WHO}\s+{_HAVE}(?P<did>audition(?:ed|ing)?|read|tested|given\s+(?:an?\s+)?auditions?|been\s+auditioned){_US}{_TIME}{_US}",
    rf"{_SHOW}{_WHO}\s+(?:we(?:['’]ve)?|i(?:['’]ve)?)\s+{_HAVE}(?P<seen>auditioned|seen|tested){_TIME}",
    rf"{_SHOW}{_WHO}\s+(?:we|i)\s+(?P<strange>{_NEVER}\s+(?:yet\s+)?(?:work(?:ed)?(?:\s+with)?|book(?:ed)?|cast|hired)){_TIME}",
    rf"{_SHOW}{_WHO}\s+(?P<notus>{_NEVER}\s+(?:yet\s+)?(?:work(?:ed)?|been\s+(?:booked|cast))\s+(?:with|for|by)\s+us){_TIME}",
    rf"{_SHOW}{_WHO}\s+(?:we(?:['’]ve)?|i(?:['’]ve)?)\s+{_HAVE}(?P<worked>worked\s+with|booked|cast|hired){_TIME}",
    rf"{_SHOW}{_WHO}\s+{_HAVE}(?P<withus>worked\s+(?:with|for)\s+us|been\s+(?:booked|cast|hired)\s+by\s+us){_TIME}",
    rf"{_SHOW}{_WHO}\s+(?:came|turned\s+up|showed\s+up|were\s+here|auditioned|read)\s+(?:in\s+|for\s+us\s+)?(?P<last>last\s+time|the\s+last\s+time|at\s+the\s+last\s+(?:session|audition))",
    rf"{_JO}(?:{_BEFORE_HI}\s+)*auditions?\s+(?:{_BEFORE_HI}\s+)*(?P<nahi>{_NOT_HI}\s+{_GAVE}|{_NOT_HI}){_HAI}{_SHOW_HI}",
    rf"{_JO}(?:{_BEFORE_HI}\s+)*auditions?\s+(?:{_BEFORE_HI}\s+)*(?P<de>{_GAVE}){_HAI}{_SHOW_HI}",
    rf"(?:{_JO})?(?:pichh?li|last|pichle)\s+(?:baar|time)\s+(?:{_JO}|kaun(?:\s*-?\s*kaun)?\s+|jo\s+)?(?P<pichli>aay[aei]|aaye|aye){_HAI}{_SHOW_HI}",
    rf"{_JO}?(?:log\s+)?(?:jin(?:ke|ko)|jinke)\s+sa+th\s+(?:hum(?:ne|\s*ne)?|ham(?:ne)?)\s+(?:{_BEFORE_HI}\s+)*(?:kaam|kam)\s+(?P<kaam>ki(?:ya|ye|a)){_HAI}{_SHOW_HI}",
    rf"{_JO}(?:hamare|humare)\s+sa+th\s+(?:{_BEFORE_HI}\s+)*(?:kaam|kam)\s+(?P<kaam2>kar\s+chuk[aei]|ki(?:ya|ye|a)){_HAI}{_SHOW_HI}",
    r"(?:जो|जिन्होंने)\s+(?:लोग\s+)?(?:(?:पहले|अब\s+तक|अभी\s+तक|कभी)\s+)*ऑडिशन\s+(?P<hi_not>नहीं\s+(?:दिया|दे|दी|दिए)(?:\s+(?:है|हैं|चुके|पाए))*)(?:\s+(?:दिखाओ|उन्हें))*",
    r"(?:जो|जिन्होंने)\s+(?:लोग\s+)?(?:(?:पहले|अब\s+तक)\s+)*ऑडिशन\s+(?P<hi_did>दे\s+चुके|दे\s+चुकी|दिया|दी)(?:\s+(?:है|हैं))*(?:\s+(?:दिखाओ|उन्हें))*",
    r"जिनके\s+साथ\s+हमने\s+(?:पहले\s+)?काम\s+(?P<hi_kaam>किया)(?:\s+(?:है|हैं))*(?:\s+(?:दिखाओ|उन्हें))*",
    r"पिछली\s+बार\s+(?:कौन(?:\s+कौन)?\s+|जो\s+)?(?P<hi_last>आए|आया|आई|आये)(?:\s+(?:थे|था|थी))?(?:\s+(?:दिखाओ|उन्हें))*",
    before=r"\W*(?:(?:ok(?:ay)?|please|pls|and|now|ab|ac+h?a|acha|aur|of\s+(?:these|them|those)|inm[ae]i?n?(?:\s+se)?|unm[ae]i?n?(?:\s+se)?)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|yaar|na|kya))*[\s.?!।]*",
)
_KINDS: Mapping[str, str] = {
    **dict.fromkeys(("new", "unseen", "nahi", "hi_not"), "not_auditioned"),
    **dict.fromkeys(("did", "seen", "de", "hi_did"), "auditioned"),
    **dict.fromkeys(("strange", "notus"), "not_worked"),
    **dict.fromkeys(("worked", "withus", "kaam", "kaam2", "hi_kaam"), "worked"),
    **dict.fromkeys(("last", "pichli", "hi_last"), "last_time"),
}
_NEW = r"(?:new|naye|naya|nayi|nay[ei]|newly\s+added|नए|नये|नई)"
_THEM = (
    r"(?:people|faces?|talents?|actors?|actress(?:es)?|artists?|girls?|boys?|profiles?|entries|additions|joiners?|members"
    r"|log|logo?n|chehr[ae]|kalaka+r|ladk[aei]\w*|लोग|चेहरे|चेहरा|कलाकार|लड़कियाँ|लड़के)"
)
_PERIODS: Mapping[str, str] = {
    "today": r"today|aaj|आज",
    "yesterday": r"yesterday|kal|since\s+yesterday|कल",
    "this_week": r"this\s+week|is\s+(?:hafte|week)|iss\s+(?:hafte|week)|इस\s+(?:हफ़्ते|हफ्ते)",
    "last_week": r"(?:since\s+)?last\s+week|pichh?le\s+(?:hafte|week)|पिछले\s+(?:हफ़्ते|हफ्ते)",
    "this_month": r"this\s+month|is\s+(?:mahine|month)|iss\s+(?:mahine|month)|इस\s+महीने",
    "last_month": r"(?:since\s+)?last\s+month|pichh?le\s+(?:mahine|month)|पिछले\s+महीने",
    "this_year": r"this\s+year|is\s+sa+l|iss\s+sa+l|इस\s+साल",
    "lately": r"lately|recently|of\s+late|these\s+days|haal\s+(?:hi\s+)?(?:mein|me)|abhi\s+abhi|हाल\s+"
    r"(?:ही\s+)?में",
}
_PERIOD = "|".join(f"(?:in\\s+)?(?:{said})" for said in _PERIODS.values())
_JOINED = r"(?:joined|added|came\s+in|signed\s+up|registered|been\s+added|come\s+in|is\s+new|are\s+new)"
_INTO = r"(?:\s+(?:us|in|to|into|here|in\s+the\s+(?:directory|database)|the\s+(?:directory|database|list)))*"
_SHOW_NEW = rf"(?:{_SHOW_HI}|(?:\s+(?:दिखाओ|दिखाइए|बताओ|हैं|है|क्या))*)"
_NEWCOMERS = shapes(
    rf"(?:{_SHOW}|(?:do\s+we\s+have\s+|have\s+we\s+got\s+|are\s+there\s+)?)(?:any\s+|the\s+|koi\s+|some\s+|all\s+)?{_NEW}\s+{_THEM}\s+(?P<p1>{_PERIOD})",
    rf"{_SHOW}(?:any\s+|the\s+)?{_NEW}\s+(?:people|talents?|profiles?|entries|additions|joiners?|log|logo?n|लोग){_INTO}{_SHOW_NEW}",
    rf"(?:{_PERIOD.replace('(?:in', '(?:in')})\s+(?:ke\s+|k[ao]un(?:\s*-?\s*kaun)?\s+|koi\s+|के\s+"
    rf"|कोई\s+|कौन(?:\s+कौन)?\s+)*{_NEW}(?:\s+{_THEM})?{_HAI}{_SHOW_NEW}(?:\s+(?:aay[aei]|aaye|aye"
    rf"|jud[aei]|आए|जुड़े){_HAI})?",
    rf"{_SHOW}(?:(?:any|koi|कोई)\s+)?{_NEW}(?:\s+{_THEM})?\s+(?:aay[aei]|aaye|aye|jud[aei]|आए|जुड़े)(?:\s+(?:hai|hain|है|हैं))?(?:\s+(?:kya|क्या))?(?:\s+(?P<p2>{_PERIOD}))?",
    rf"{_SHOW}(?:who(?:\s+all)?|{_WHO}|which\s+(?:people|actors))\s+(?:has\s+|have\s+)?{_JOINED}{_INTO}(?:\s+(?P<p3>{_PERIOD})){_INTO}",
    rf"{_SHOW}{_WHO}\s+(?:(?:has|have|who)\s+)?(?:recently|newly|just)\s+{_JOINED}{_INTO}",
    before=r"\W*(?:(?:ok(?:ay)?|please|pls|and|now|ab|ac+h?a|acha|aur)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|yaar|na|kya))*[\s.?!।]*",
)
_ABOUT = Sought(r"\b(?:the\s+team|team\s+members?|project|role|agents?|crew|room|chat|group)\b")
"""Who joined something else than the directory."""
_ANEW = Sought(rf"^\W*(?:find|search|who\s+came|pichh?li|last\s+time|पिछली){END}")
LONGEST = 120


@beside(_FORMS, _NEWCOMERS)
def acquainted(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: for the team. Those who are shown are narrowed, except by what asks everybody."""
    said = composed(text)
    if not (_FORMS.could_be(said) or _NEWCOMERS.could_be(said)):
        return None
    if len(said) > LONGEST or (context.writer and context.writer not in STAFF) or _ABOUT.search(said):
        return None
    shown = bool(context.last_result and context.raw.get(SEARCH))
    if (found := _FORMS.of(said)) is not None:
        kind = next(_KINDS[name] for name, words in found.groupdict().items() if words)
        refine = shown and not asks_everybody(said) and (narrows(said) or not _ANEW.search(said))
        return {"past": (kind,), "refine": refine}
    if _NEWCOMERS.of(said) is None:
        return None
    return {"joined": _period(said), "refine": shown and narrows(said)}


def _period(said: str) -> str:
    found = (name for name, words in _PERIODS.items() if Sought(rf"(?<!\w)(?:{words})(?!\w)").search(said))
    return next(found, "lately")
