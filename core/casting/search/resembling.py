"""``Someone like Amrita but taller``, ``हरलीन जैसी पर लंबी``: who is like somebody, and how they differ."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.search.wording import worded
from core.casting.talent.criteria import OLDER_BY
from core.understanding import picked
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes

_NAME = r"(?P<name>[^\W_][^?!:;]{0,40}?)"
_MORE = {
    "taller": r"taller|tall|lamb[aie]+|l[au]nb[aie]|o?unch[aie]|zyada\s+(?:height|lambi)|लंब[ाीे]"
    r"|लम्ब[ाीे]|ऊँच[ाीे]|ऊंच[ाीे]",
    "shorter": r"shorter|short|naat[aie]|(?:kam|ch+oti|ch+ote)\s+(?:height|kad|qad)|height\s+kam"
    r"|नाट[ाीे]|(?:कम|छोटे)\s+(?:क़द|कद|हाइट)",
    "older": r"older|elder|more\s+mature|senior|bad[aie](?:\s+(?:umar|umr|age)(?:\s+(?:ki|ka|wali))?)?"
    r"|(?:zyada|badi)\s+(?:umar|umr|age)(?:\s+(?:ki|ka))?"
    r"|(?:ज़्यादा|ज्यादा|बड़ी)\s+उम्र(?:\s+(?:की|का))?|बड़[ाीे]",
    "younger": r"younger|young|(?:kam|ch+oti)\s+(?:umar|umr|age)(?:\s+(?:ki|ka))?|ch+ot[aie]|(?:कम"
    r"|छोटी)\s+उम्र(?:\s+(?:की|का))?|छोट[ाीे]|जवान",
    "cheaper": r"cheaper|less\s+expensive|more\s+affordable|sast[aie]|kam\s+(?:rate|paise|paison|budget"
    r"|fees?)(?:\s+(?:wali|mein|me))?"
    r"|सस्त[ाीे]|कम\s+(?:रेट|पैसे|फ़ीस)(?:\s+वाली)?",
}
_LINK = (
    r"(?:[,&+-]|but|and|nd|n|or|just|only|par|pr|per|lekin|magar|aur|bas|jo|who(?:\s+is|['’]?s)?|पर|लेकिन"
    r"|मगर|और|बस|जो)"
)
_LITTLE = (
    r"(?:(?:a\s+)?(?:bit|little|lot|much)|slightly|somewhat|thod[aie](?:\s+(?:si|sa))?|zara|za?ra"
    r"|aur|zyada|थोड़[ाीे]|ज़रा|और|ज़्यादा)"
)
_END = r"(?:\s+(?:ho+n?|hai|wal[aie]|one|version|please|pls|na|हो|वाली|वाला))*"
_DIFFERS = Sought(
    composed(
        rf"(?:\s*{_LINK}(?![^\W_]))*(?:\s*\b{_LITTLE}(?![^\W_]))*"
        rf"\s*(?<![^\W_])(?:{'|'.join(f'(?P<{key}>{said})' for key, said in _MORE.items())})"
        rf"(?![\w\u0900-\u0963]){_END}"
    )
)
_WHO = (
    r"(?:(?:any|some)(?:one|body)(?:\s+else)?|more|others?|another(?:\s+(?:one|girl|boy|actor))?"
    r"|people|girls?|boys?|an?\s+(?:girl|boy|actor|actress|person))"
)
_SHOW = r"(?:(?:show|find|get|suggest|give|want|need|search)\s+(?:me\s+|us\s+|for\s+)?)"
_SHOWN = (
    r"(?:dikha\w*(?:\s+do)?|chahiye|chaiye|dh(?:oo?|u)ndh?o|do|batao|bata\s+do|hai(?:\s+kya)?|kya"
    r"|दिखाओ|दिखा\s*दो|चाहिए|ढूँढो|ढूंढो|बताओ|है|क्या)"
)
_OTHERS = (
    r"(?:koi|kisi|aur|ek|doosr[aie]|dusr[aie]|log|ladki(?:yan)?|ladk[ae]|actress|actor|कोई|और|एक"
    r"|दूसर[ाीे]|लड़की|लड़का|लोग)"
)
_SOME = r"(?:(?:koi|kisi|aur|ek|कोई|और|एक)\s+)*"
_FORMS = shapes(
    rf"{_SHOW}?(?:{_WHO}\s+)?(?:who\s+(?:is|are|looks?)\s+)?(?:(?:just|exactly)\s+)?(?:like"
    rf"|similar\s+to)\s+{_NAME}",
    rf"{_SHOW}?(?:(?:an?|the)\s+)?(?:version|type)\s+of\s+{_NAME}",
    rf"{_SOME}{_NAME}\s+(?:ke\s+|ki\s+|के\s+|की\s+)?(?:jais[aie]|tarah|type|tarike|जैस[ाीे]|तरह"
    rf"|टाइप)(?:\s+(?:ki|ka|ke|की|का|के))?(?:\s+{_OTHERS})*(?:\s+{_SHOWN})*",
    before=r"\W*(?:(?:ok(?:ay)?|please|pls|and|now|ab|ac+h?a|aur|hey|arre|मुझे|mujhe)[\s,]+)*",
    after=r"[\s,]*(?:\s+(?:please|pls|yaar|na|one))*\W*",
)
_BETTER = shapes(
    rf"(?:is\s+there\s+|have\s+we\s+got\s+|do\s+we\s+have\s+)?{_WHO}\s+(?:who\s+is\s+"
    rf"|who['’]?s\s+)?better\s+than\s+{_NAME}",
    rf"{_SOME}{_NAME}\s+(?:se|से)\s+(?:{_OTHERS}\s+)*(?:better|ac+h+[aei]|behtar|bad?hiya|अच्छ[ाीे]"
    rf"|बेहतर|बढ़िया)(?:\s+{_OTHERS})*(?:\s+{_SHOWN})*",
    before=r"\W*(?:(?:ok(?:ay)?|please|pls|and|now|ab|ac+h?a|hey|arre)[\s,]+)*",
    after=r"\s*(?:please|pls|yaar|na|show\s+me)?\W*",
)
MOST_WORDS = 3
LONGEST = 120
TALLER_BY_CM = 3
"""An inch more than somebody is taller than they are."""


def resembling(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: somebody's like with a difference. Without one see ``likened``."""
    said = composed(text)
    if len(said) > LONGEST or not _FORMS.could_be(said):
        return None
    differs = {key for found in _DIFFERS.finditer(said) for key in _MORE if found[key]}
    if not differs:
        return None
    found = _FORMS.of(" ".join(_DIFFERS.sub(" ", said).split()))
    who = whom(found["name"], context) if found is not None else ""
    if not who:
        return None
    cm = TALLER_BY_CM * (("taller" in differs) - ("shorter" in differs))
    years = OLDER_BY * (("older" in differs) - ("younger" in differs))
    return {"similar_to": who, "taller_by_cm": cm, "older_by": years, "cheaper": "cheaper" in differs}


@beside(_BETTER)
def better(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: who is better than somebody is for people to judge: others like them are shown."""
    found = _BETTER.of(composed(text))
    who = whom(found["name"], context) if found is not None else ""
    return {"similar_to": who} if who else None


def whom(name: str, context: Context) -> str:
    """Somebody by name, by place in what is shown, or as the one talked about; empty for a trade."""
    name = name.strip(" ,")
    places = picked(name, context.last_result)
    if len(places) == 1:
        return str(places[0])
    if places or len(name.split()) > MOST_WORDS or worded(name).skills:
        return ""
    return name
