"""``Which of them is cheaper?``, ``dono me kaun lambi hai``: those who are shown, told apart by a number."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Literal

from core.casting.talent.model import Talent, distinct_short_names, feet_inches
from core.casting.talent.references import resolve
from core.conversation.drafts import Draft, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import STAFF
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

By = Literal["taller", "shorter", "older", "younger", "cheaper", "dearer"]
MOST = 10
_BY: Mapping[By, str] = {
    "taller": r"taller|lamb[aie]|lambi|unch[aie]|oonch[aie]|tall|लंब[ाीे]|लम्ब[ाीे]|ऊँच[ाीे]",
    "shorter": r"shorter|naat[aie]|नाट[ाीे]",
    "older": r"older|elder|bad[aie]|umar\s+m(?:ein|e)\s+bad[aie]|senior|बड़[ाीे]",
    "younger": r"younger|ch+ot[aie]|umar\s+m(?:ein|e)\s+ch+ot[aie]|young|छोट[ाीे]",
    "cheaper": r"cheaper|less\s+expensive|more\s+affordable|sast[aie]|kam\s+(?:paise|rate)\s*(?:leti|leta"
    r"|ki|wali)?|charges\s+less"
    r"|costs?\s+less|सस्त[ाीे]",
    "dearer": r"dearer|costlier|pricier|more\s+expensive|mehe?ng[aie]|mahang[aie]|charges\s+more|costs?\s+"
    r"more|महंग[ाीे]|महँग[ाीे]",
}
_MORE = "(?:the\\s+)?(?:" + "|".join(f"(?P<{by}>{said})" for by, said in _BY.items()) + ")(?:\\s+one)?"
_TWO = r"(?:the\s+|these\s+|those\s+)?two(?:\s+of\s+(?:them|these))?|both(?:\s+of\s+them)?"
_OF = rf"(?:\s+(?:of|among|between|from|out\s+of)\s+(?:(?P<two>{_TWO})|them|these|those))"
_END = r"(?:\s+(?:hai|hain|h|he|hogi|hoga|padegi|padega|rahegi|rahega|है|हैं|पड़ेगी))*"
_KAUN = r"(?:k[ao]u?n(?:\s*s[iae]|si|sa)?|कौन(?:\s*स[ाीे])?)"
_AMONG = (
    r"(?:(?:[iu]n\s+)?(?P<dono>dono+n?)\s+(?:m[ae]i?n?|ke\s+beech|me)(?:\s+se)?|[iu]n\s*m[ae]i?n?(?:\s+se)?"
    r"|(?:इन\s+|उन\s+)?(?P<donon>दोनों)\s+में(?:\s+से)?|(?:इन|उन)में(?:\s+से)?)"
)
_ZYADA = r"(?:(?:zya+da|jya+da|thod[aie]|ज़्यादा|ज्यादा)\s+)?"
_FORMS = shapes(
    rf"(?:which|who)(?:\s+one)?{_OF}?(?:\s+(?:is|are|would\s+be|will\s+be|comes?\s+out)|['’]s)?\s+(?:a\s+bit\s+|much\s+)?{_MORE}",
    rf"(?:which|who)(?:\s+one)?(?:\s+(?:is|are|would\s+be)|['’]s)?\s+{_MORE}{_OF}",
    rf"{_AMONG}\s+{_ZYADA}{_KAUN}\s+{_ZYADA}{_MORE}{_END}",
    rf"{_AMONG}\s+{_ZYADA}{_MORE}\s+{_KAUN}{_END}",
    rf"{_KAUN}\s+{_ZYADA}{_MORE}{_END}(?:\s+{_AMONG})?",
    rf"{_ZYADA}{_MORE}\s+{_KAUN}{_END}",
    before=r"\W*(?:(?:ok(?:ay)?|please|pls|and|now|ab|ac+h?a|so|aur|batao|tell\s+me)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|yaar|na|batao|btw))*[\s.?!।]*",
)


class Apart(Arguments):
    """``by``: what is asked; ``two``: that two people are meant."""

    by: By
    two: bool = False


@beside(_FORMS)
def apart(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: of two who are shown, or of few where the words point at them."""
    said = composed(text)
    shown = len(context.last_result)
    if not 2 <= shown <= MOST or (context.writer and context.writer not in STAFF):
        return None
    for found in _FORMS.all_of(said):
        groups = {name for name, words in found.groupdict().items() if words}
        by = next(one for one in _BY if one in groups)
        two = bool(groups & {"two", "dono", "donon"})
        pointed = two or shown == 2 or any(word in said.casefold() for word in _POINTING)
        return {"by": by, "two": two} if pointed else None
    return None


_POINTING = ("them", "these", "those", "inme", "unme", "inmein", "unmein", "in me", "un me", "इनमें", "उनमें")


async def tell_apart(ctx: ToolContext, args: Apart) -> Result:
    """Who it is, with everybody's number; who has none on file is said. Rates only in private."""
    people = await resolve(ctx, ["dono" if args.two else "all"])
    if len(people) < 2:
        raise Rejected("talent-compare-two")
    names = dict(
        zip((one.id for one in people), distinct_short_names([one.name for one in people]), strict=True)
    )
    known = sorted((one for one in people if _NUMBER[args.by](one) is not None), key=_NUMBER[args.by])
    if args.by in ("taller", "older", "dearer"):
        known.reverse()
    words, private = ctx.words, args.by in ("cheaper", "dearer")
    lines = [f"• {names[one.id]}: {_said(ctx, one, args.by)}" for one in known]
    missing = [names[one.id] for one in people if one not in known]
    what = "rate" if private else "height" if args.by in ("taller", "shorter") else "age"
    if missing:
        lines.append(words("talent-unknown-of", what=what, names=words.names(missing)))
    if len(known) > 1:
        first, second = (_NUMBER[args.by](one) for one in known[:2])
        key = "talent-apart-same" if first == second else "talent-apart"
        values = {"by": args.by, "name": names[known[0].id], "count": len(people)}
        lines.insert(0, words(key, **values) if key == "talent-apart" else words(key))
    return Result(Draft("\n".join(lines)), private=private)


def _age(one: Talent) -> Any:
    return sum(one.playing_age) if one.ages_known else None


def _day_rate(one: Talent) -> Any:
    return one.rate.paise if one.rate is not None and one.rate.unit == "day" else None


def _height(one: Talent) -> Any:
    return one.height_cm


_NUMBER: Mapping[By, Callable[[Talent], Any]] = {
    "taller": _height,
    "shorter": _height,
    "older": _age,
    "younger": _age,
    "cheaper": _day_rate,
    "dearer": _day_rate,
}


def _said(ctx: ToolContext, one: Talent, by: By) -> str:
    if by in ("cheaper", "dearer"):
        return ctx.words("talent-rate", amount=ctx.words.money(_day_rate(one)), unit="day")
    if by in ("taller", "shorter"):
        return feet_inches(one.height_cm or 0)
    low, high = one.playing_age
    return str(low) if low == high else f"{low}–{high}"
