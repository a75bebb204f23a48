"""What people are never found by here, and what does it instead: papers, the colour of skin; and a part
for a trans person, which agents and people themselves can answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.people import STAFF
from core.understanding.meaning import Context
from core.understanding.shapes import END, START, Sought, beside, composed, shapes, sought

LONGEST = 90
Kind = Literal["papers", "licence", "trans", "skin"]
_PAPERS = (
    r"(?:(?:valid\s+|indian\s+|foreign\s+|uk\s+|us\s+|u\.?s\.?a?\s+|american\s+|schengen\s+|dubai\s+|canad\w+\s+)*(?:passports?|visas?|work\s+permits?)"
    r"|pan\s+cards?|aadh?aa?r(?:\s+cards?)?|cintaa\s+cards?|पासपोर्ट|वीज़ा|वीसा)"
)
_LICENCE = (
    r"(?:(?:valid\s+|indian\s+|driving\s+|driver'?s?\s+|bike\s+|two[\s-]?wheeler\s+"
    r"|international\s+)*(?:licen[cs]e|permit|लाइसेंस)s?)"
)
_PAPER = rf"(?P<papers>{_PAPERS})|(?P<licence>{_LICENCE})"
_SHOW = (
    r"(?:(?:find|show|search|list|give|get|need|want|only|just|me|us|i|we|all|do\s+we\s+have|is\s+there"
    r"|are\s+there|looking\s+for)\s+)*"
)
_SOMEBODY = (
    r"(?:the\s+|any\s+|all\s+|an?\s+)?(?:people|those|ones|talents?|actors?|actress(?:es)?|artists?|girls?|boys?|guys?|wom[ae]n"
    r"|m[ae]n|folks|anyone|anybody|someone|somebody|everyone|persons?|performers?|log|ladk[aei]\w*|kalaka+r\w*)"
)
_WITH = r"(?:with|having|who\s+(?:has|have|holds?|got)|that\s+(?:has|have)|(?:has|have|got|holding))"
_HELD = shapes(
    rf"{_SHOW}(?:{_SOMEBODY}\s+)?{_WITH}\s+(?:an?\s+|their\s+|the\s+)?(?:{_PAPER})(?:\s+(?:please|ready|valid|holders?))*",
    rf"(?:who|which\s+(?:ones?|of\s+(?:them|these))|does\s+any(?:one|body)|do\s+any\s+of\s+them|has\s+any(?:one|body))(?:\s+all)?(?:\s+(?:of\s+them|here))?\s+"
    rf"(?:has|have|holds?|got)\s+(?:got\s+)?(?:an?\s+|their\s+|the\s+)?(?:{_PAPER})",
    rf"(?:(?:ki+s(?:\s*-?\s*kis)?|koi|kisi)\s*(?:ke|k)?\s+(?:pa+s)\s+)(?:{_PAPER})(?:\s+(?:hai|hain|h|he|kya))*",
    rf"(?:{_PAPER})\s+(?:ki+s(?:\s*-?\s*kis)?\s*(?:ke|k)\s+pa+s|wal[aei]y?|holders?|kiske\s+paas)(?:\s+(?:hai|hain|h|log|dikhao|chahiye|kya))*",
    rf"(?:किस(?:\s*किस)?के|किसी\s+के)\s+पास\s+(?:{_PAPER})(?:\s+(?:है|हैं|क्या))*",
    rf"(?:{_PAPER})(?:\s+(?:required|needed|chahiye|hona\s+chahiye|zaroo?ri(?:\s+hai)?|must|चाहिए))*",
    before=r"\W*(?:(?:ok(?:ay)?|please|pls|and|now|ab|ac+h?a|aur)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|yaar|na|kya))*[\s.?!।]*",
)
_TRANS = sought(
    rf"{START}(?:trans(?:gender(?:ed|s)?|\s*-?\s*(?:wom[ae]n|m[ae]n|actors?|actress(?:es)?|people|person|artists?|talents?|girls?|boys?|performers?))?"
    rf"|third\s+gender|kinn?ar|hijra|ट्रांस(?:जेंडर)?|किन्नर){END}"
)
_SEEKS = sought(
    rf"{START}(?:find|show|search|list|get|need|want|looking|any(?:one|body)?|only|sirf|chah?iye|dhoo?ndo?|dikhao|koi|kaun|who|for\s+an?|actors?|actress(?:es)?"
    rf"|girls?|boys?|wom[ae]n|m[ae]n|people|person|artists?|performers?|log|ladki\w*|ladk[aei]|kalakaa?r\w*|talents?|चाहिए|दिखाओ|कोई|कलाकार|लोग|लड़क\S*){END}"
)
_SKIN = sought(
    rf"{START}(?:(?:very\s+)?fair(?:er|\s+(?:skin(?:ned)?|complexion(?:ed)?|colou?r))?(?=\s+(?:girls?|boys?|wom[ae]n|m[ae]n|lad(?:y|ies)|actors?|actress(?:es)?|skin\w*|complexion\w*|people|face|ladk\S*|heroine|model|ones?|wal[aei]y?|among|of\s+(?:them|these)|in\s+(?:them|these))|\s*$)"
    r"|(?:light|dark|fair|brown|white|black)[\s-]+(?:skin(?:ned)?|complexion(?:ed)?)|gor[aei]y?(?=\s+(?:ladk\S*|girls?|chitt\S*|rang|actress|wal\S*)|\s*$)|kaal[aei](?=\s+(?:ladk\S*|girls?|rang|rang\s+wal\S*|actress))"
    rf"|gore?\s+rang\S*|(?:skin|rang)\s*(?:tone|colou?r)?\s+(?:fair|gora|light|saaf)|गोर[ीाे]){END}"
)
_OTHERWISE = Sought(
    r"(?<![^\W_])(?:role\s+(?:is|called|named)|notes?|scenes?|script|named?|called|remind\w*|tell|message|msg|send|bhej\w*|bol\w*|ask|pooch\w*|puch\w*"
    r"|lists?|shortlist\w*|book\w*|offers?|trade\s+fair|fair\s+(?:enough|point|deal|rate)|publish|create|add|budget|when|why|how|kab|kyu\w*|kaise|my|mera|meri"
    r"|transfer|transport)(?![^\W_])"
)
_SELF = Sought(r"^\W*(?:i\s+am|i['’]?m|main|mai|hum|मैं)\b")


class Asked(Arguments):
    """``kind``: what people were to be found by."""

    kind: Kind


@beside(_HELD, _TRANS, _SKIN)
def unsearched(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: of the team. What is said of a part, a message or somebody's own words is something else."""
    said = composed(text)
    if len(said) > LONGEST or (context.writer and context.writer not in STAFF):
        return None
    if (found := _HELD.of(said)) is not None:
        return {"kind": "papers" if found.groupdict().get("papers") else "licence"}
    if _OTHERWISE.search(said) or _SELF.search(said):
        return None
    if _TRANS.search(said) and _SEEKS.search(said):
        return {"kind": "trans"}
    return {"kind": "skin"} if _SKIN.search(said) else None


async def say_unsearched(ctx: ToolContext, args: Asked) -> Result:
    """What is not in the profiles or never searched, and what can be done instead."""
    options: tuple[Option, ...] = ()
    if args.kind == "licence":
        driving = Option(
            ctx.words("talent-who-drives"), "search_talent", {"skills": ["driving"]}, single_use=False
        )
        options = (driving,)
    return Result(Draft(ctx.words("talent-unsearched", kind=args.kind), options=options))
