"""Another order of those who are shown in a row: "Simran last", "Harleen ko Amrita se pehle", "swap the first
two"; and whether a text says anything of them at all."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from core.conversation import attending
from core.understanding import picked
from core.understanding.shapes import Shapes, Sought, composed, shapes

SHOWN = "_shown"
"""In a question's arguments: the names of those it shows, as its tool lays them out."""
_WHO = r"(?P<who>[^?!:,\d]{2,60}?)"
_REF = r"(?P<ref>[^?!:,\d]{2,60}?)"
_KO = r"(?:\s+(?:ko|ka|ki|को|का|की))?"
_PUT = r"(?:(?:put|keep|move|have|make|call|take|see|read|let|place|shift)\s+)?"
_GOES = r"(?:\s+(?:reads?|comes?|goes?|go|to|right|just|sabse|सबसे))*"
_IN = r"(?:\s+(?:me|mein|mei|pe|par|position|में|पर|पे))*"
_DO = (
    r"(?:\s+(?:rakho|rakh\s*(?:do|lo)|rakhna|karo|kar\s*(?:do|lo)|kardo|bulao|bula\s*(?:lo|do)|daalo|dalo|lo"
    r"|le\s*lo|aaye|aayeg[ai]|hog[ai]|kar(?:na|wao)|रखो|रख\s*दो|करो|कर\s*दो|बुलाओ|लो|डालो))?"
)
_END = (
    r"(?:(?:at|in|to|towards)\s+the\s+(?:very\s+)?(?:end|last)|(?:the\s+)?last(?:\s+one)?|end"
    r"|aakh?iri?|akhiri?|aakhri|akhri|ant|baad|लास्ट|आख़िर(?:ी)?|आखिर(?:ी)?|अंत)"
)
_START = (
    r"(?:(?:at|in|to)\s+the\s+(?:very\s+)?(?:start|beginning|top|front)|(?:the\s+)?first(?:\s+one)?|pehl[ei]"
    r"|pahl[ei]|shuru|start|पहले|पहली|शुरू|शुरु)"
)
_LEAD = (
    r"\W*(?:(?:and|aur|but|par|also|ok(?:ay)?|no|nahi+n?|then|phir|so|please|pls|arre?|haan|yes|और)[\s,]+)*"
)
_TAIL = r"(?:\s+(?:please|pls|na|yaar|this\s+time))*[\s.!।]*"


def _forms(*forms: str) -> Shapes:
    return shapes(*forms, before=_LEAD, after=_TAIL)


_LAST = _forms(
    rf"{_PUT}{_WHO}{_KO}{_GOES}\s+{_END}{_IN}{_DO}",
    rf"(?:end|finish|close)\s+with\s+{_WHO}",
    rf"(?:last|aakhir|akhir|end)(?:\s+(?:me|mein))?\s+{_WHO}{_KO}{_DO}",
)
_FIRST = _forms(
    rf"{_PUT}{_WHO}{_KO}{_GOES}\s+{_START}{_IN}{_DO}",
    rf"(?:start|begin|open)\s+with\s+{_WHO}",
    rf"{_WHO}\s+(?:se|से)\s+(?:shuru|start|शुरू|शुरु)(?:\s+(?:karo|kar\s*do|करो))?",
    rf"(?:sabse\s+|सबसे\s+)?(?:pehle|pahle|first|पहले)\s+{_WHO}{_KO}{_DO}",
)
_BEFORE = _forms(
    rf"{_PUT}{_WHO}{_KO}{_GOES}\s+(?:before|ahead\s+of|in\s+front\s+of)\s+{_REF}{_DO}",
    rf"{_WHO}{_KO}\s+{_REF}\s+(?:se|ke|से|के)\s+(?:pehle|pahle|पहले){_DO}",
    rf"{_REF}\s+(?:se|ke|से|के)\s+(?:pehle|pahle|पहले)\s+{_WHO}{_KO}{_DO}",
)
_AFTER = _forms(
    rf"{_PUT}{_WHO}{_KO}{_GOES}\s+(?:after|behind)\s+{_REF}{_DO}",
    rf"{_WHO}{_KO}\s+{_REF}\s+(?:ke|के)\s+(?:baad|बाद){_DO}",
    rf"{_REF}\s+(?:ke|के)\s+(?:baad|बाद)\s+{_WHO}{_KO}{_DO}",
)
_TURN = r"(?:slots?|times?|timings?|turns?|places?|positions?|स्लॉट|टाइम|समय|जगह)"
_SWAP = _forms(
    rf"(?:swap|exchange|interchange|switch)\s+(?:the\s+)?(?:{_TURN}\s+(?:of|for|between)\s+)?{_WHO}(?:['’]s)?(?:\s+{_TURN})?\s+(?:and|with|aur|&|और)"
    rf"\s+{_REF}(?:['’]s)?(?:\s+{_TURN})?",
    rf"{_WHO}\s+(?:and|aur|&|और)\s+{_REF}(?:{_KO}|\s+(?:ke|के))(?:\s+{_TURN})?(?:\s+(?:ko|को|aapas\s+me(?:in)?|apas\s+me(?:in)?))*\s+(?:swap|exchange|interchange|badal|adla\s*badli|ulta|बदल)"
    r"(?:\s*(?:karo|kar\s*do|do|दो|करो))?",
)
_THEN = Sought(r"\s*[,;>-]+\s*(?:then|phir|fir|फिर)?\s*|\s+(?:then|phir|fir|uske\s+baad|फिर|उसके\s+बाद)\s+")
_IN_A_ROW = _forms(
    r"(?:the\s+)?(?:order|sequence|row|running\s+order|क्रम)\s*(?:is|hai|me(?:in)?|should\s+be|rakho|:|=|-)*\s*(?P<row>[^?!:\d]{5,160}?)",
    r"(?P<row>[^?!:\d]{5,160}?)\s+(?:is|isi|in\s+(?:this|that))\s+(?:order|sequence)(?:\s+(?:me(?:in)?|se))?(?:\s+(?:rakho|karo|bulao|kar\s*do))?",
    r"(?:sabse\s+)?(?:pehle|pahle|first|पहले)\s+(?P<row>[^?!:\d]{3,60}?\s+(?:phir|then|fir|uske\s+baad|फिर)\s+[^?!:\d]{3,100}?)",
    r"(?P<one>[^?!:,\d]{3,40}?)\s+(?:pehle|pahle|first|पहले)[\s,]+(?:phir|then|fir|uske\s+baad|फिर)\s+(?P<row>[^?!:\d]{3,100}?)",
)
Place = Callable[[list[int], list[int], list[int]], list[int]]


def _beside(row: list[int], who: list[int], ref: list[int], after: int) -> list[int]:
    rest = [one for one in row if one not in who]
    at = (rest.index(ref[-1]) + 1) if after else rest.index(ref[0])
    return [*rest[:at], *who, *rest[at:]]


def _swapped(row: list[int], who: list[int], ref: list[int]) -> list[int]:
    other = {who[0]: ref[0], ref[0]: who[0]}
    return [other.get(one, one) for one in row]


_WAYS: tuple[tuple[Shapes, Place], ...] = (
    (_SWAP, _swapped),
    (_BEFORE, lambda row, who, ref: _beside(row, who, ref, 0)),
    (_AFTER, lambda row, who, ref: _beside(row, who, ref, 1)),
    (_LAST, lambda row, who, _: [*(one for one in row if one not in who), *who]),
    (_FIRST, lambda row, who, _: [*who, *(one for one in row if one not in who)]),
)
_CLAUSES = (
    re.compile(r"\s*[,;]\s*(?:(?:and|aur|phir|then)\s+)?", re.IGNORECASE),
    re.compile(r"\s*[,;]\s*|\s+(?:and|aur|phir|then|और|फिर)\s+", re.IGNORECASE),
)


def arranged(said: str, names: Sequence[str]) -> list[int] | None:
    """The row as positions among the names; None for words that say nothing of its order. Of several wishes
    in one message each has to be understood."""
    text = composed(said)
    if (said_so := _in_a_row(text, names)) is not None:
        return said_so
    for parts in ([text], *([one for one in cut.split(text) if one.strip()] for cut in _CLAUSES)):
        row: list[int] | None = list(range(len(names)))
        for part in parts:
            row = None if row is None else _once(part, row, names)
        if row is not None and parts:
            return row
    return None


def _in_a_row(said: str, names: Sequence[str]) -> list[int] | None:
    """``order: simran, harleen, amrita``: whoever is named comes in that order, before the others."""
    for found in _IN_A_ROW.all_of(said):
        named = found.groupdict()
        parts = [*([named["one"]] if named.get("one") else []), *_THEN.split(named["row"])]
        each = [_places(re.sub(r"\s+(?:ko|को)$", "", part.strip()), names) for part in parts if part.strip()]
        first = [one for places in each for one in places]
        if len(first) > 1 and all(each) and len(first) == len(set(first)):
            return [*first, *(one for one in range(len(names)) if one not in first)]
    return None


def _once(said: str, row: list[int], names: Sequence[str]) -> list[int] | None:
    for forms, place in _WAYS:
        for found in forms.all_of(said):
            named = found.groupdict()
            who = _places(named["who"], names)
            ref = _places(named["ref"], names) if "ref" in named else []
            one_each = forms is not _SWAP or len(who) == len(ref) == 1
            if who and one_each and (ref or "ref" not in named) and not set(who) & set(ref):
                return place(row, who, ref)
    return None


def _places(said: str, names: Sequence[str]) -> list[int]:
    """Whom words name, all of them in the row; empty where one is not."""
    places = picked(said, names)
    return [one - 1 for one in places] if all(1 <= one <= len(names) for one in places) else []


def about_them(said: str, arguments: Mapping[str, object]) -> bool:
    """Whether a text says who of those who are shown stays, or where they stand, and nothing else."""
    names = arguments.get(SHOWN)
    if not isinstance(names, list) or not names or said.rstrip().endswith("?"):
        return False
    return attending.left(said, names) is not None or arranged(said, names) is not None
