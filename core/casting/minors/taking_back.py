"""How a guardian takes their agreement back: English, Hinglish, Devanagari. It is shown before it counts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes

_CONSENT = r"(?:consent|permission|agreement|approval|yes|word)"
_NO_MORE = r"(?:any\s*more|any\s+longer|now|after\s+all)"
_CHILD = r"(?:my\s+(?:daughter|son|child|kid|baby|girl|boy)|her|him|[^\W\d_]{2,20})"
_ALLOW = (
    r"(?:consent|agree|allow(?:\s+(?:it|this|her|him))?|permit(?:\s+(?:it|this))?"
    r"|give\s+(?:my\s+)?(?:consent|permission))"
)
_HI_CONSENT = r"(?:consent|permission|ijaa?zat|manzoori|anumati|sa?e?hmati|haan)"
_DOES_HI = (
    r"(?:kaam\s+|audition\s+|shoot\s+|ye\s+sab\s+|acting\s+)?"
    r"(?:nahi+n?|nhi)\s+(?:karwana|karana|karwani|bhejna|karegi|karega|karne\s+dena)"
)
_WITHDRAWS = shapes(
    rf"(?:i\s+(?:want\s+to\s+|would\s+like\s+to\s+|wish\s+to\s+)?)?(?:take\s+back|withdraw|revoke|cancel)\s+(?:my\s+|our\s+|the\s+)?{_CONSENT}(?:\s+for\s+.{{1,40}})?",
    rf"(?:(?:i|we)(?:['’]?m|['’]re|\s+am|\s+are)?\s+(?:want\s+to\s+|would\s+like\s+to\s+)?)?(?:withdrawing|revoking|tak(?:e|ing))\s+(?:my|our|the)\s+{_CONSENT}(?:\s+back)?(?:\s+for\s+.{{1,40}})?",
    rf"(?:i|we)\s+(?:no\s+longer)\s+{_ALLOW}(?:\s+to\s+.{{1,40}})?",
    rf"(?:i|we)\s+(?:do\s+not|don['’]?t)\s+{_ALLOW}(?:\s+to\s+.{{1,30}})?\s+{_NO_MORE}",
    rf"(?:i|we)(?:['’]ve|\s+have)?\s+changed\s+(?:my|our)\s+mind\s+(?:about|on)\s+(?:the\s+|this\s+|my\s+)?{_CONSENT}",
    rf"(?:i|we)\s+(?:do\s+not|don['’]?t|no\s+longer)\s+want\s+{_CHILD}\s+to\s+(?:do\s+(?:this|it)|act|work|audition|shoot|be\s+(?:in|part|considered)|continue|perform)[^\d?]{{0,30}}",
    rf"(?:{_CHILD}\s+)(?:will\s+not|won['’]?t|is\s+not\s+going\s+to)\s+(?:do|act|work|audition|shoot|be)\s*(?:this|it|in\s+.{{1,30}})?\s*{_NO_MORE}",
    rf"(?:mujhe\s+|main?\s+|mai\s+)?(?:apni\s+|apna\s+|meri\s+|mera\s+)?{_HI_CONSENT}\s+(?:wapas|vapas|cancel)"
    r"\s*(?:leni|lena|leti|leta|le\s+rah[ai]|karni|karna|lo|le\s?lo|kar\s?do|karo)(?:\s+(?:hai|hun?|hoon|chahti|chahta))*",
    rf"(?:ab\s+)?(?:meri\s+|hamari\s+)?{_HI_CONSENT}\s+(?:ab\s+)?(?:nahi+n?|nhi)\s+(?:hai|deti|deta|dete|rahi)(?:\s+(?:hoon|hun|hain|ab))*",
    r"(?:main?\s+|hum\s+)?(?:ab\s+)?(?:sa?e?hmat|razi|raazi)\s+(?:nahi+n?|nhi)(?:\s+(?:hoon|hun|hu|hain|ab))*",
    rf"(?:mujhe\s+|hume\s+|humein\s+)?(?:apni\s+|apne\s+|meri\s+)?(?:beti|bete|bachch[aei]|{_CHILD})\s+(?:se|ko|ka)?\s*(?:ab\s+|aur\s+)?{_DOES_HI}(?:\s+(?:hai|ab))*",
    r"(?:मुझे\s+|मैं\s+)?(?:अपनी\s+)?(?:सहमति|अनुमति|इजाज़त|इजाजत|मंज़ूरी)\s+वापस\s+(?:लेनी|लेना|लेती|लेता|ले\s+रही|ले\s+रहा|लो)(?:\s+(?:है|हूँ|हूं|चाहती|चाहता))*",
    rf"(?:i\s+)?(?:do\s+not|don['’]?t)\s+(?:consent|agree)\s+{_NO_MORE}",
    before=r"\W*(?:(?:sorry|hello|hi|please|actually|ok|suniye|ji)[\s,.]+)*",
    after=r"(?:[\s,.]+(?:please|sorry|thanks|thank\s+you|ji|sir|mam|madam|now|ab|mera|meri|mujhe))*",
)


_NAHI = r"(?:nahi+n?|nhi|नहीं|नही)"
_DO_NO_MORE = (
    r"(?:karwan[aei]|karan[aei]|karwaungi|karwaunga|karwayenge|bhejn[aei]|bhejungi|bhejunga|karne\s+dena|karne\s+dungi|karne\s+dunga"
    r"|करवान[ाेी]|कराना|भेजना|करने\s+देना)(?:\s+(?:hai|chahti|chahta|hoon|hun|hu|mujhe|है|चाहती|चाहता|हूँ))*"
)
_HIS = r"(?:usse|us\s+se|[^\W\d_]{2,20}\s+(?:se|ko|से|को))"
_PARTS = shapes(
    rf"(?:(?:meri|hamari|apni|मेरी|अपनी)\s+)?(?:{_HI_CONSENT}|सहमति|अनुमति|इजाज़त|इजाजत|मंज़ूरी)\s+(?:wapas|vapas|waapas|cancel|khatam|वापस)"
    r"(?:\s+(?:le\s+rah[aei]|leti|leta|le\s*li|li|lo|le\s*lo|karo|kar\s*do|samjho|hoon|hun|hu|hai|ले\s+रह[ाी]|लेती|लेता|हूँ|है))*",
    rf"(?:i\s+|we\s+)?(?:am\s+|are\s+)?(?:tak(?:e|ing)|withdraw(?:ing)?|revok(?:e|ing))\s+(?:my|our|the)?\s*{_CONSENT}(?:\s+back)?",
    rf"(?:(?:mujhe|hume|humein|hamein|main|hum|मुझे|हमें)\s+)?(?:(?:ab|aur|अब)\s+)?(?:{_HIS}\s+)?(?:(?:ab|aur|ye|yeh|ye\s+sab|kuch|अब|यह)\s+)*(?:kaam\s+|acting\s+|shoot\s+)?{_NAHI}\s+{_DO_NO_MORE}"
    rf"(?:\s+(?:{_HIS}|ab|mujhe|अब))*",
    r"(?:ab|bas|sorry|maaf\s+(?:karo|kijiye|karna)|please|thank\s+you|thanks|अब|बस|माफ़\s+कीजिए)(?:\s+(?:ji|sir|mam|please))?",
)
_SURE_PART = Sought(rf"\b(?:{_HI_CONSENT}|{_CONSENT})\b|सहमति|अनुमति|इजाज़त|इजाजत|मंज़ूरी|{_DO_NO_MORE}")


def _in_parts(said: str) -> bool:
    """``mujhe nahi karwana ab, permission wapas le rahi hu``: each part says so, or is politeness."""
    parts = [one.strip() for one in re.split(r"[,.;!।]+|\s+(?:and|aur|और)\s+", said) if one.strip()]
    return (
        bool(parts) and all(_PARTS.of(one) for one in parts) and any(_SURE_PART.search(one) for one in parts)
    )


@beside(_WITHDRAWS, _PARTS)
def withdraws(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: "consent wapas leni hai", "I take back my consent": by a guardian."""
    said = composed(text).strip(" .!।")
    return {} if context.writer == "guardian" and (_WITHDRAWS.of(said) or _in_parts(said)) else None
