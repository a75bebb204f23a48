"""``Can she ride a bike?``, ``kya usko dance aata hai``, ``does 2 do bold scenes``: what one person's record
says of it. What it does not speak of is said to be unknown, and is never a no."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.lists.one_asked import SHE, USKO, WHO, WO, who_of
from core.casting.search.looks import LOOKS, looks_said
from core.casting.search.wording import Wording, worded
from core.casting.talent.criteria import Criteria, languages, skills
from core.casting.talent.reasons import reasons, say
from core.casting.talent.references import Ambiguous, focus_people, spoken_of, which
from core.casting.talent.vocabulary import language_named, skill_label
from core.conversation.drafts import Draft, Result
from core.conversation.tools import Arguments, ToolContext
from core.people import STAFF
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

_WHAT = r"(?P<what>\S.{1,60}?)"
_KAR = (
    r"(?:kar(?:ti|ta|te|\s*leti|\s*leta|\s*sakti|\s*sakta)|jaan(?:ti|ta|te)|bol(?:ti|ta|te|\s*leti|\s*leta)"
    r"|chala(?:ti|ta|\s*leti|\s*leta|\s*sakti|\s*sakta)|ga(?:ti|ta|\s*leti|\s*leta)|naach(?:ti|ta)|baja(?:ti|ta)|khel(?:ti|ta)|pee?(?:ti|ta)"
    r"|करत[ीाे]|कर\s+लेत[ीा]|कर\s+सकत[ीा]|जानत[ीाे]|बोलत[ीाे]|चला\s+लेत[ीा]|चलात[ीा]|गात[ीा]|पीत[ीा])"
)
_HAI = r"(?:\s+(?:hai|h|hain|kya|na|है|हैं|क्या))*"
_KYA = r"(?:kya\s+|क्या\s+)?"
_FORMS = shapes(
    rf"(?:can|could|does|do|will|would)\s+(?:{SHE}|{WHO})\s+(?:also\s+|really\s+|even\s+)?(?:(?:know|do|speak|play|be\s+ok(?:ay)?\s+with|have|have\s+any)\s+)?(?:how\s+to\s+)?{_WHAT}",
    rf"(?:is|are)\s+(?:{SHE}|{WHO})\s+(?:ok(?:ay)?|fine|comfortable|cool|good)\s+(?:with|doing|for|at)\s+{_WHAT}",
    rf"(?:is|are)\s+(?:{SHE}|{WHO})\s+an?\s+(?:trained\s+|good\s+)?{_WHAT}",
    rf"has\s+(?:{SHE}|{WHO})\s+(?:got\s+)?(?:a\s+|an\s+|any\s+)?{_WHAT}",
    rf"{_KYA}(?:{USKO}|{WHO}\s+(?:ko|को))\s+{_WHAT}\s+(?:aat[aie]|आत[ाीे]){_HAI}",
    rf"{_KYA}(?:{WO}|{WHO})\s+(?P<what>\S.{{1,60}}?\s+{_KAR}){_HAI}",
    before=r"\W*(?:(?:ok(?:ay)?|so|and|aur|acc?h?a|btw|please|pls|also|but)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|na|yaar|btw|well|too|also))*[\s.?!।]*",
)


_KNOWN = frozenset(("language", "skill", "said", "suggested", "text"))


class Able(Arguments):
    """``person``: a name or number, empty for whoever was spoken of. ``what``: in the words it was asked."""

    person: str = ""
    what: str = ""


@beside(_FORMS)
def asked(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: from staff, of somebody who is known here, and of a skill, a language or a look alone."""
    if context.writer and context.writer not in STAFF:
        return None
    for found in _FORMS.all_of(composed(text)):
        who, what = who_of(found.groupdict().get("who"), context), found["what"].strip()
        if who is not None and _about_them(what):
            return {"person": who, "what": what}
    return None


def _about_them(what: str) -> bool:
    """Whether words are what somebody can do or is, and nothing else."""
    said = _read(what)
    looks = {word for look in LOOKS for word in look.split()}
    known = bool(said.skills or _codes(what) or (said.words and set(said.words) <= looks))
    return known and all(word in looks for word in said.words)


def _read(what: str) -> Wording:
    return worded(looks_said(what))


def _codes(what: str) -> list[str]:
    return [code for word in composed(what).split() if (code := language_named(word))]


async def tell_ability(ctx: ToolContext, args: Able) -> Result:
    """Raises Rejected where it is unclear who is meant."""
    try:
        one = await spoken_of(ctx, args.person)
    except Ambiguous as error:
        return which(ctx.words, error, "tell_ability", args.model_dump(mode="json"), "person")
    read = _read(args.what)
    codes, _ = languages(_codes(args.what))
    slugs, _ = skills(read.skills)
    found = reasons(one, Criteria(languages=codes, skills=slugs, text=read.words), (), None)
    can = [say(ctx.words, reason) for reason in found if reason.kind in _KNOWN]
    no = [r for r in reasons(one, Criteria(without_skills=slugs), (), None) if r.kind == "denied"]
    denied = {reason.detail for reason in no}
    missing = [skill_label(r.value) for r in found if r.kind == "lacks" and r.value not in denied]
    missing += [ctx.words("talent-language", code=code) for code in codes if not one.speaks(code)]
    if read.words and not any(reason.kind == "text" for reason in found):
        missing.append(args.what)
    lines = []
    if can or no:
        what = ctx.words.names([*can, *(say(ctx.words, reason) for reason in no)])
        lines.append(ctx.words("talent-one-can", name=one.name, what=what))
    if missing:
        facts = {"name": one.name, "first": one.first_name, "what": ctx.words.names(missing)}
        lines.append(ctx.words("talent-one-unknown", **facts))
    return Result(Draft("\n".join(lines)), focus={"person": focus_people([one])[0]})
