"""Looks as Hindi says them, in the words that profiles are kept in."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

_HAIR = r"(?:baal|bal|baalon|बाल|बालों)"
_SAID = (
    (rf"lamb[aei]y?\s+{_HAIR}|{_HAIR}\s+lamb[aei]y?|(?:लंबे|लम्बे)\s+{_HAIR}", "long hair"),
    (rf"ch+ot[ei]\s+{_HAIR}|{_HAIR}\s+ch+ot[ei]|छोटे\s+{_HAIR}", "short hair"),
    (rf"(?:ghungh?raa?l[aei]|curly)\s+{_HAIR}|घुंघराले\s+{_HAIR}", "curly hair"),
    # "Dadi" alone is somebody's grandmother.
    (r"daa?r?dhi|da+rhi|daa?di(?=\s+(?:wal[ae]|aur\s+moo?n?ch|rakh))|दाढ़ी|bearded", "beard"),
    (r"moo?n?ch(?:e|en)?|moonchh?|मूंछ|मूँछ|mustache", "moustache"),
    (r"ganj[aei]|गंजा|गंजे", "bald"),
    (r"dubl[aie]\s*-?\s*pat\s?l[aie]|pat\s?l[aie]\s*-?\s*dubl[aie]|pat\s?l[aie]\s+(?=wal[aie])|दुबल[ीाे](?:[\s-]+पतल[ीाे])?"
     r"|पतल[ीाे]", "slim"),
    (r"(?:gym|jim)\s*-?\s*(?:wali|wala|type|jaisi|toned)?\s*(?:body|physique)"
     r"|जिम\s*(?:वाली\s+)?बॉडी", "gym body"),
    (r"college\s*-?\s*(?:going|jaane?\s*-?\s*wal[aie]|wal[aie]|type|jais[aie]|student(?:\s+type)?)|कॉलेज\s+(?:जाने\s+)?वाल[ीाे]",
     "college going"),
    (r"non[\s-]?veg(?:etarian)?", "nonveg"),
    (r"kiss(?:ing|es)?|lip\s?lock\w*|smooch\w*|किसिंग|किस(?=\s+(?:सीन|करने))", "kissing"),
    (r"(?:bold|intimate|love\s?making|bikini|swimsuit|nude)(?=\s+(?:scenes?|roles?|shots?|shoots?|kapd\w+))",
     "bold"),
    (r"left[\s-]*hand(?:ed|er)|lefty|leftie|khabbu|baaye\s+haath\s+(?:ka|ki|wal[aie])", "left handed"),
    (r"(?:thod[aie]|zara|slightly)\s+(?:healthy|mot[aie]|bhar[aie])|थोड़[ीाे]\s+(?:मोट[ीाे]|हेल्दी)", "heavy"),
)  # fmt: skip
LOOKS = frozenset(look for _, look in _SAID)
LOOK_WORDS = frozenset(word for look in LOOKS for word in look.split())
_COMPLEXION = (
    r"(?:very\s+|bahut\s+|thod[aie]\s+)?(?:gor[aie]y?|saa?nwl[aie]|saa?wl[aie]|saa?nval[aie]|dusky|wheatish|gehu[ae]n?[aie]?"
    r"|(?:fair|dark|light|brown|whitish)(?=\s+(?:skin|skinned|complexion|complexioned|girls?|boys?|ladk\w+|wom[ae]n|m[ae]n|actor|actress))"
    r"|fairer|darker|गोर[ीाे]|साँवल[ीाे]|सांवल[ीाे]|गेहुआँ|गेहुआं)(?:[\s-]+(?:skin(?:ned)?|complexion(?:ed)?|rang))?"
)
_UNTOLD = (
    rf"{_COMPLEXION}"
    r"|identical\s+twins?|twins?|triplets|judwa+n?|जुड़वाँ|जुड़वां|जुड़वा|siblings"
    r"|(?<=\d\s)(?:sisters|brothers|behne?n?|behene?n?|bhai)|real\s+(?:sisters|brothers)|(?:sisters|brothers)(?=\s+(?:who|jo|that|look))"
    r"|(?:who\s+)?look(?:s|ing)?\s+alike|lookalikes?|hamshakal|ek\s+jais[aie]\s+(?:dikhne\s+wal[aie]|dikh\w+|lag\w+)|हमशक्ल"
)
"""Complexion, and who is related or alike: no search goes by them, whatever a profile says."""
_DENIED = r"(?<!no\s)(?<!not\s)(?<!non\s)(?<!non-)(?<!without\s)(?<!bina\s)"


@cache
def _looks() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Compiled when somebody searches: a server that waits does not carry them."""
    around = r"(?<!\w)(?:{})(?![\w\u0900-\u0963])"
    return tuple(
        (re.compile(unicodedata.normalize("NFC", around.format(said)), re.IGNORECASE), look)
        for said, look in _SAID
    )


@cache
def _untold() -> re.Pattern[str]:
    said = unicodedata.normalize("NFC", rf"(?<!\w){_DENIED}(?:{_UNTOLD})(?![\w\u0900-\u0963])")
    return re.compile(said, re.IGNORECASE)


def complexion(said: str) -> bool:
    """Whether a look is one of complexion."""
    return re.fullmatch(_COMPLEXION, said, re.IGNORECASE) is not None


def untold(text: str) -> tuple[tuple[str, ...], str]:
    """What a text says of somebody that no search goes by, as it was said, and the text without it."""
    text = unicodedata.normalize("NFC", text)
    found = tuple(dict.fromkeys(match[0].lower().removeprefix("who ") for match in _untold().finditer(text)))
    return found, " ".join(_untold().sub(" ", text).split()) if found else text


def looks_said(text: str) -> str:
    """``lambe baal wali ladki`` as ``long hair wali ladki``."""
    text = unicodedata.normalize("NFC", text)
    for said, look in _looks():
        text = said.sub(look, text)
    return text
