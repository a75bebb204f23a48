"""Plain orders about self-tapes: English and Hinglish. Only a whole message is one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.tapes.model import link_in
from core.conversation.instructing import HOW
from core.understanding.meaning import Context
from core.understanding.shapes import Shapes, Sought, beside, shapes

MOST_HOW = 400
"""Characters; more are a brief of its own."""
_TAPE = r"(?:self[\s-]?)?tapes?"
_WHO = r"(?P<who>[^\W\d_][^?!:\d]{0,80}?)"
_ROLE = r"(?P<role>[^\W\d_][^,?!:\d]{0,40}?)"
_DUE = r"(?P<due>\S.{0,60}?)"
_ALL_ON = r"(?:(?:every(?:one|body)|all(?:\s+of\s+them)?|(?:all\s+)?the\s+people)\s+(?:on|in|of)\s+)?"
_ASK = shapes(
    rf"(?:please\s+)?(?:ask|request)\s+{_ALL_ON}(?:the\s+)?{_ROLE}(?:['’]s)?\s+(?:list|shortlist)\s+(?:for|to\s+send)\s+(?:their\s+|a\s+)?{_TAPE}"
    rf"(?:\s+(?:by|before|till|until)\s+{_DUE})?",
    rf"(?:please\s+)?(?:ask|request)\s+{_WHO}\s+(?:for|to\s+send)\s+(?:an?\s+|their\s+|his\s+|her\s+)?{_TAPE}"
    rf"(?:\s+for\s+{_ROLE})?(?:\s+(?:by|before|till|until)\s+{_DUE})?",
    rf"{_ROLE}\s+(?:ki|ke)\s+(?:list|shortlist)\s+se\s+{_DUE}\s+tak\s+{_TAPE}\s+(?:mangwao|mango|maango|mangwa\s+do)",
    rf"{_WHO}\s+se\s+{_DUE}\s+tak\s+{_TAPE}\s+(?:mangwao|mango|maango|mangwa\s+do)",
    rf"{_WHO}\s+se\s+{_TAPE}\s+(?:mangwao|mango|maango|mangwa\s+do)(?:\s+{_DUE}\s+tak)?",
)
_BY = Sought(r"(?:by|before|till|until)\s+(?P<due>.{2,40})|(?P<hindi>.{2,40}?)\s+tak")

_TAPES_HI = r"(?:टेप|सेल्फ\s*टेप)"
_SHOW = shapes(
    rf"(?:please\s+|pls\s+|can\s+i\s+see\s+|let\s+me\s+see\s+)?(?:show|play|send|open|watch|get)?\s*(?:me\s+)?{_WHO}['’]s?\s+{_TAPE}(?:\s+for\s+{_ROLE})?(?:\s+please)?",
    rf"(?:show|play|send|open|watch|get)\s+(?:me\s+)?(?:the\s+)?{_TAPE}\s+(?:of|from)\s+{_WHO}(?:\s+for\s+{_ROLE})?",
    rf"{_WHO}\s+(?:ka|ki)\s+{_TAPE}\s+(?:dikhao|dikha\s+do|bhejo|bhej\s+do|chalao|chala\s+do|dekhna\s+hai|do)",
    rf"{_WHO}\s+का\s+{_TAPES_HI}\s+(?:दिखाओ|दिखा\s+दो|भेजो|चलाओ|देखना\s+है)",
)
_FAULTS = (
    ("upright", r"portrait|upright|vertical|khada|khadi|खड़ा|पोर्ट्रेट"),
    (
        "sound",
        r"(?:(?:bad|poor|no|unclear)\s+(?:sound|audio)|(?:sound|audio)\s+(?:is\s+)?(?:bad|poor|unclear|missing)|awaa?z\s+(?:saaf\s+)?nahi[n]?(?:\s+aa\s+rahi)?|आवाज़?\s+(?:साफ़?\s+)?नहीं)",
    ),
    ("dark", r"(?:too\s+)?dark|andhera|andhere\s+mein|अँधेरा|अंधेरा"),
    ("slate", r"(?:no|without(?:\s+a)?|missing)\s+slate|slate\s+(?:is\s+)?(?:missing|nahi[n]?)|स्लेट\s+नहीं"),
)
_ANY_FAULT = "|".join(f"(?P<{name}>{pattern})" for name, pattern in _FAULTS)
_AGAIN = shapes(
    rf"{_WHO}['’]s?\s+{_TAPE}\s+(?:is|was|has|came|comes)\s+(?:in\s+)?(?:{_ANY_FAULT})",
    rf"{_WHO}\s+(?:ka|ki|ke|का|की|के)\s+(?:{_TAPE}|{_TAPES_HI})\s+(?:mein\s+|me\s+|ki\s+|में\s+|की\s+)?(?:{_ANY_FAULT})(?:\s+(?:hai|tha|है|था))?",
    rf"(?:please\s+)?ask\s+{_WHO}\s+(?:to\s+tape\s+again|for\s+(?:the|another|a\s+new)\s+{_TAPE}(?:\s+again)?|to\s+send\s+(?:the|it|another)\s*(?:{_TAPE})?\s*again)(?:\s*[,:;-]\s*|\s+because\s+(?:of\s+|it\s+is\s+|it\s+has\s+)?|\s+)(?:{_ANY_FAULT})",
)
_COUNT = r"(?P<count>\d{1,2}|an?|one|two|three|ek|do|teen|another)"
_MORE = shapes(
    rf"(?:please\s+)?give\s+{_WHO}\s+{_COUNT}\s+(?:more\s+|extra\s+)?(?P<unit>days?|hours?)(?:\s+(?:more|extra))?"
    rf"(?:\s+(?:for|to\s+send)\s+(?:the|his|her|their)\s+{_TAPE})?",
    rf"{_WHO}\s+ko\s+{_COUNT}\s+(?P<unit>din|ghante)\s+(?:aur|extra)\s+(?:do|de\s+do|dedo)",
)
_GOOD = r"good|great|selected|approved|accha|achha|achi|acchi|badhiya|sahi"
_BAD = r"pass|passed|a\s+pass|rejected|not\s+good|no|bekaar|nahi"
_JUDGE = shapes(
    rf"{_WHO}(?:['’]s)?\s+{_TAPE}\s+(?:is|was|looks)\s+(?:(?:really|very)\s+)?(?:(?P<good>{_GOOD})|(?P<bad>{_BAD}))",
    rf"{_WHO}\s+(?:ka|ki)\s+{_TAPE}\s+(?:bahut\s+)?(?:(?P<good>{_GOOD})|(?P<bad>{_BAD}))(?:\s+(?:hai|tha|karo|kar\s+do))?",
    rf"(?P<bad>pass)\s+on\s+{_WHO}['’]s\s+{_TAPE}",
)
_STATUS = shapes(
    rf"(?:show\s+)?(?:the\s+)?{_TAPE}\s+(?:status|list)(?:\s+(?:for|of)\s+{_ROLE})?",
    rf"(?:who|which\s+people)\s+(?:has|have)(?:n['’]t|\s+not)?\s+sent\s+(?:their\s+|the\s+|a\s+)?{_TAPE}(?:\s+for\s+{_ROLE})?",
    rf"{_ROLE}\s+ke\s+{_TAPE}\s+(?:kiske\s+aaye|kisne\s+bheje|dikhao|ka\s+status)(?:\s+hain?)?",
    rf"{_ROLE}\s+{_TAPE}\s+status",
    rf"kis(?:\s?-?\s?kis)?\s*ne\s+(?:abhi\s+(?:tak|bhi)\s+)?{_TAPE}\s+(?:abhi\s+(?:tak|bhi)\s+)?(?:nahi+n?\s+)?(?:bhej[aei]|diy[ae]|di)(?:\s+(?:hai|hain|h))?(?:\s+(?:abhi|ab)\s+tak)?",
    rf"(?:who(?:se)?\s+(?:all\s+)?)(?:is\s+|are\s+)?(?:still\s+)?(?:left|pending|due|yet)\s+(?:to\s+send|with|for)\s+(?:their\s+|the\s+|a\s+)?{_TAPE}(?:\s+for\s+{_ROLE})?",
    rf"(?:kya\s+|क्या\s+)?(?:(?:sab(?:ke|hi)?|saare|sare|koi|any|all|sabke|सबके|सारे|कोई)\s+)*(?:{_TAPE}|{_TAPES_HI})\s+(?:sab\s+)?"
    r"(?:aay[aei]|aa\s*gay[aei]|aa\s+chuk[aei]|mil[ae]|mil\s+gay[aei]|pahunch[aei]|आ(?:ए|या|ये)|आ\s+ग(?:ए|या)|मिले|मिला)"
    r"(?:\s+(?:kya|ki\s+nahi+n?|ya\s+nahi+n?|hai|hain|h|abhi\s+tak|ab\s+tak|क्या|हैं|है))*",
    rf"(?:have|has|did|are|is)\s+(?:(?:the|all|any|those|our)\s+)*{_TAPE}\s+(?:been\s+)?(?:come|came|arrived?|in|here|received|sent|reached)"
    r"(?:\s+(?:in|yet|already|so\s+far))*",
    rf"any\s+(?:new\s+)?{_TAPE}(?:\s+(?:in|yet|received|come|came|so\s+far))+",
    rf"(?:kitne|how\s+many)\s+{_TAPE}\s+(?:aaye|aa\s+gay[ei]|came|have\s+come|are\s+in|mile)(?:\s+(?:hai|hain|h))?",
    rf"(?:whose|which)\s+{_TAPE}\s+(?:are|is)\s+(?:still\s+)?(?:pending|missing|due|in|outstanding|left)(?:\s+for\s+{_ROLE})?",
    rf"(?:kis\s?ke|kin\s?ke|kiska|kiski)\s+{_TAPE}\s+(?:abhi\s+)?(?:baa?ki|pending|aane|nahi+n?\s+aa(?:ye|ya|yi))(?:\s+(?:baa?ki))?(?:\s+(?:hain?|h))?",
    rf"(?:किस\s?के|किन\s?के|किसका)\s+{_TAPES_HI}\s+(?:अभी\s+)?(?:बाक़ी|बाकी|नहीं\s+आए|नहीं\s+आया)(?:\s+(?:हैं|है))?",
)
_HIS = r"(?:her|his|their|the|a)"
_CAME_IN = shapes(
    rf"(?:has|did|is)\s+{_WHO}(?:['’]s)?\s+(?:(?:sent?|send)\s+(?:in\s+)?(?:{_HIS}\s+)?{_TAPE}|{_TAPE}\s+(?:come|came|arrive|arrived|in|here)(?:\s+in)?)"
    rf"(?:\s+(?:yet|already))?",
    rf"(?:kya\s+)?{_WHO}\s+(?:ka|ki|ke)\s+{_TAPE}\s+(?:aaya|aa\s+gaya|aayi|mila|mil\s+gaya|pahunch[ai]|nahi+n?\s+aaya|aana\s+baaki\s+hai)"
    r"(?:\s+(?:kya|hai|h|hai\s+kya|kya\s+hai|abhi\s+tak))*",
    rf"{_WHO}\s+ne\s+{_TAPE}\s+(?:bheja|bhej\s+diya|diya|de\s+diya)(?:\s+(?:kya|hai|hai\s+kya))*",
    rf"(?:क्या\s+)?{_WHO}\s+का\s+{_TAPES_HI}\s+(?:आया|आ\s+गया|मिला)(?:\s+(?:क्या|है|है\s+क्या))*",
)
"""Whether one person's tape is there."""
_HERE = shapes(
    rf"(?:this\s+is|here\s+is|here['’]s|sending)\s+my\s+{_TAPE}",
    rf"(?:yeh|ye)\s+(?:raha\s+)?mer[ai]\s+{_TAPE}(?:\s+hai)?",
)
_AND = Sought(r"\s*(?:,|&|\band\b|\baur\b)\s*")
_WORDS = {"a": 1, "an": 1, "one": 1, "another": 1, "two": 2, "three": 3, "ek": 1, "do": 2, "teen": 3}
_NOT_NAMES = "who what which how is are was this that it my your our mera meri all every"
_NOBODY = frozenset(_NOT_NAMES.split())
_THEMSELVES = frozenset(["me", "us", "i", "mujhe", "hume", "humein"])
_SAYS_TAPE = Sought(rf"\b{_TAPE}\b|\bvideo\b|टेप|वीडियो|विडियो")


@beside(_ASK)
def ask(text: str, context: Context) -> Mapping[str, Any] | None:
    """``ask the Meera list for self tapes by Friday 6pm``, ``Riya se Friday tak tape mangwao``."""
    found, how = _asked_how(text)
    if found is None:
        return None
    due = found.get("due", "")
    return {
        "people": _people(found),
        "role": found.get("role", ""),
        "due": due,
        **({"how": how} if how else {}),
    }


def _asked_how(text: str) -> tuple[dict[str, str] | None, str]:
    """The order, and behind it how the tape shall be: ``..., scene 7, landscape, no makeup``. A deadline may
    stand among those words."""
    parts = [one.strip() for one in text.strip(" .!?").split(",") if one.strip()]
    for size in range(1, len(parts)):
        found, rest = _whole(", ".join(parts[:size]), _ASK), parts[size:]
        if found is None or not any(HOW.search(one) for one in rest):
            continue
        late = next((one for one in rest if _BY.fullmatch(one)), "") if not found.get("due") else ""
        if late and (match := _BY.fullmatch(late)) is not None:
            found = {**found, "due": match["due"] or match["hindi"]}
        how = ", ".join(one for one in rest if one != late)
        return (found, how) if len(how) <= MOST_HOW else (None, "")
    return _whole(text, _ASK), ""


@beside(_MORE)
def extend(text: str, context: Context) -> Mapping[str, Any] | None:
    """``give Riya one more day``, ``Riya ko ek din aur do``."""
    found = _whole(text, _MORE)
    if found is None or set(found["who"].casefold().split()) & _THEMSELVES:
        return None
    said = found["count"].casefold()
    count = int(said) if said.isdecimal() else _WORDS[said]
    hours = 1 if found["unit"].casefold().startswith(("hour", "ghant")) else 24
    return {"people": _people(found), "hours": count * hours}


@beside(_JUDGE)
def judge(text: str, context: Context) -> Mapping[str, Any] | None:
    """``Riya's tape is good``, ``Riya ka tape pass``."""
    found = _whole(text, _JUDGE)
    if found is None:
        return None
    return {"people": _people(found), "verdict": "good" if found.get("good") else "passed"}


@beside(_SHOW)
def show(text: str, context: Context) -> Mapping[str, Any] | None:
    """``show Riya's tape``, ``Riya ka tape dikhao``."""
    found = _whole(text, _SHOW)
    if found is None or not _people(found) or set(found["who"].casefold().split()) & _NOBODY:
        return None
    return {"people": _people(found), "role": found.get("role", "")}


@beside(_AGAIN)
def again(text: str, context: Context) -> Mapping[str, Any] | None:
    """``Riya's tape is upright``, ``Riya ke tape mein slate nahi hai``."""
    found = _whole(text, _AGAIN)
    if found is None:
        return None
    fault = next(name for name, _ in _FAULTS if found.get(name))
    return {"people": _people(found), "fault": fault}


@beside(_STATUS, _CAME_IN)
def status(text: str, context: Context) -> Mapping[str, Any] | None:
    """``tape status for Meera``, ``who has sent tapes``, ``Harleen ka tape aaya kya``."""
    of_one = _whole(text, _CAME_IN)
    if of_one is not None and not set(of_one["who"].casefold().split()) & _NOBODY:
        return {"people": _people(of_one)}
    found = _whole(text, _STATUS)
    return None if found is None else {"role": found.get("role", "")}


def coming(text: str, context: Context) -> Mapping[str, Any] | None:
    """A link alone, or with the word for what it is; never from the team, who see the projects."""
    link = link_in(text)
    if context.known_projects:
        return None
    if not link:
        return {} if _whole(text, _HERE) is not None else None
    rest = text.replace(link, " ").strip(" .!:-")
    return {"link": link} if not rest or _SAYS_TAPE.search(rest) else None


def _people(found: Mapping[str, str]) -> list[str]:
    return [one.strip() for one in _AND.split(found.get("who", "")) if one.strip()]


def _whole(text: str, patterns: Shapes) -> dict[str, str] | None:
    said = " ".join(text.split()).rstrip(" .!?")
    match = patterns.of(said)
    return None if match is None else {name: value for name, value in match.groupdict().items() if value}
