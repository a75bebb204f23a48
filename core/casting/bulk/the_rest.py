"""``inform the rest politely that we are going ahead with someone else``, ``baaki sab ko mana kar do``: a
kind word to everybody else on a list, shown before it goes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from core.casting.approvals import queries as approvals
from core.casting.bulk.audience import Message
from core.casting.bulk.sending import message_list
from core.casting.ladder.model import OVER, STATUSES, Standing
from core.casting.ladder.roll import Roll, roll
from core.casting.offers import queries as offers
from core.casting.offers.model import standing_of
from core.casting.projects import queries as projects
from core.casting.projects.references import find_role, which_role
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes

_REST = (
    r"(?:(?:all\s+)?(?:the\s+|those\s+)?(?:rest|others?|remaining(?:\s+(?:ones|people|girls|boys|candidates))?|other\s+(?:girls|boys|people|ones|candidates|actors|actresses|options))"
    r"(?:\s+of\s+(?:them|the\s+(?:list|people|girls|shortlist)))?|every(?:one|body)\s+else|all\s+others)"
)
_ROLE = (
    r"(?:\s+(?:for|on|of|from)\s+(?:the\s+)?(?P<role>[^?!:,]{1,40}?)(?:['’]s)?(?:\s+(?:list"
    r"|shortlist|role))?)?"
)
_KIND = (
    r"(?:politely|nicely|kindly|gently|gracefully|softly|with\s+(?:thanks"
    r"|love|respect)|in\s+a\s+(?:nice|polite|kind)\s+way)"
)
_BAAKI = (
    r"(?:(?:is\s+|us\s+)?(?:ba+[kq]i|bache\s+(?:hue|huye)|बाक़ी|बाकी)(?:\s*(?:sab(?:hi|ko)?|saare|sare|log(?:on?|o)?|walo(?:n)?|ladkiyon?|sab\s+log(?:on?|o)?|सब(?:को)?|सभी|लोगों|वालों))*"
    r"|(?:doosr|dusr)(?:o|on|e)(?:\s+sab)?|दूसरों|औरों)"
)
_SOFT_HI = (
    r"(?:(?:pyaa?r\s+se|politely|nicely|acche\s+se|aaram\s+se|tameez\s+se"
    r"|izzat\s+se|प्यार\s+से|अच्छे\s+से|इज़्ज़त\s+से|इज्जत\s+से)\s+)?"
)
_DO = (
    r"(?:kar\s*(?:do|dena|dijiye)|karo|kardo|bol\s*(?:do|dena)|bolo"
    r"|keh\s*(?:do|dena)|कर\s*(?:दो|देना|दीजिए)|करो|बोल\s*दो|कह\s*दो)"
)
_NOT_THEM = (
    r"(?:(?:we|that\s+we|we['’]?re|we\s+are|we\s+have|we['’]?ve)\b.{0,30}?(?:going\s+(?:ahead|with)|gone\s+(?:ahead|with)|mov(?:ing|ed)\s+(?:ahead|on|forward)|chosen|chose|decided\s+on|selected|cast|found|locked|finali[sz]ed|closed|filled)\b.*"
    r"|(?:that\s+)?(?:they(?:['’]?re|\s+are|\s+have|\s+did)?|it(?:['’]?s|\s+is)?)\s+(?:not\b|a\s+no\b|didn['’]?t).*|(?:that\s+)?(?:the\s+)?(?:role|part)\s+(?:is|has\s+been|['’]?s)\s+(?:gone|filled|cast|closed|taken|locked).*"
    r"|(?:that\s+)?(?:we\s+)?(?:won['’]?t|will\s+not|can['’]?t|cannot|are\s+not)\b.*|no(?:\s+thanks?|\s+thank\s+you)?|(?:about\s+)?(?:the\s+)?rejection|not\s+selected|not\s+this\s+time.*)"
)
_FORMS = shapes(
    rf"(?:inform|tell|message|msg|text|write\s+to|update|let)\s+{_REST}{_ROLE}(?:\s+know)?(?:\s+{_KIND})?[\s,:–-]*(?:that\s+)?(?:{_NOT_THEM})(?:\s+{_KIND})?",
    rf"{_KIND}\s+(?:inform|tell|message|let|reject|decline|release|turn\s+down|say\s+no\s+to|refuse)\s+{_REST}{_ROLE}(?:\s+(?:know|go|down))?(?:[\s,:–-]+(?:that\s+)?(?:{_NOT_THEM}))?",
    rf"(?:reject|decline|release|turn\s+down|say\s+no\s+to|refuse|let\s+go\s+of|let\s+go|drop)\s+{_REST}{_ROLE}\s+{_KIND}",
    rf"(?:let|turn)\s+{_REST}{_ROLE}\s+(?:go|down)\s+{_KIND}",
    rf"say\s+(?:a\s+)?(?:polite|kind|nice)?\s*no\s+to\s+{_REST}{_ROLE}",
    rf"(?:send|write)\s+(?:an?\s+|the\s+)?(?:(?:polite|kind|nice|warm|soft)\s+)?(?:regrets?|rejection|release|no|sorry|decline|thank\s*you)(?:\s+(?:message|msg|note|mail|letter|text))?s?\s+to\s+{_REST}{_ROLE}",
    rf"{_BAAKI}\s*(?:ko\s+|को\s+)?{_SOFT_HI}(?:mana|na|no|reject|release|मना|ना|रिजेक्ट)\s+{_DO}(?:\s+{_KIND})?",
    rf"{_BAAKI}\s*(?:ko\s+|को\s+)?{_SOFT_HI}(?:bata|bol|keh|inform\s+kar|message\s+kar|बता|बोल|कह)\s*(?:o|do|dena|दो|देना|ओ)\s+(?:ki\s+|कि\s+)?(?:[^?]{{0,40}}?(?:kisi\s+aur|koi\s+aur|kisi\s+or|role\s+(?:bhar|fill|close|final|lock)|ho\s+gaya|nahi+n?\s+(?:hua|ho)|select\s+nahi+n?|final\s+ho|किसी\s+और|रोल\s+(?:भर|फाइनल)|नहीं\s+हुआ|हो\s+गया)[^?]{{0,40}})",
    before=r"\W*(?:(?:ok(?:ay)?|so|and|now|aur|ab|please|pls|kindly|acc?h?a|can\s+(?:you|we)|could\s+you|theek\s+hai|chalo)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|na|yaar|ji|now))*[\s.?!।]*",
)
_OTHER = Sought(r"\b(?:reminder|remind|tapes?|confirm|reply|slot)\b|टेप")
_CHOSEN = frozenset({"booked", "on_hold", "pinned", "on_avail"})


class Rest(Arguments):
    """``role``: a role's name; empty for the one talked about."""

    role: str = ""


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: only with words that mean a no, and of a role there is where one is named."""
    said = composed(text)
    if context.writer not in CASTING or _OTHER.search(said) or len(said) > 240:
        return None
    for found in _FORMS.all_of(said):
        named = (found.groupdict().get("role") or "").strip()
        known = whose_name(named, context.known_roles) if named else ()
        if not named or len(known) == 1:
            return {"role": known[0] if known else ""}
    return None


async def release_rest(ctx: ToolContext, args: Rest) -> Result:
    """Everybody on the role's board but those who are chosen and those who were let go before. Raises
    Rejected where nobody is chosen, or nobody else is there."""
    role = await find_role(ctx, args.role)
    if role is None:
        return await which_role(ctx, "release_rest", {}, "role")
    board = await roll(ctx.tx, ctx.org_id, role)
    chosen = await _chosen(ctx, board)
    if not chosen:
        raise Rejected("bulk-rest-nobody-chosen", role=role.name)
    others = [one for one in board.standings if one.talent_id not in chosen and one.status not in OVER]
    if not others:
        raise Rejected("bulk-rest-nobody-else", role=role.name)
    project = await projects.project(ctx.tx, role.project_id)
    facts = {"role": role.name, "project": "" if project is None else project.name}
    refs = tuple(f"talent:{one.talent_id}" for one in others)
    body = ctx.words("bulk-rest-body", **facts)
    shown = await message_list(ctx, Message(people=refs, list=f"role:{role.id}", body=body))
    if shown.draft is None:
        return shown
    names = ctx.words.names([board.people[one.talent_id].name for one in others])
    stay = ctx.words.names([board.people[one].name for one in chosen])
    head = ctx.words("bulk-rest-head", role=role.name, names=names, stay=stay, count=len(others))
    mark = Option(
        ctx.words("bulk-rest-mark", count=len(others)),
        "set_status",
        {"people": list(refs), "statuses": [_over(one) for one in others], "role": f"role:{role.id}"},
        single_use=False,
    )
    draft: Draft = replace(
        shown.draft, text=f"{head}\n{shown.draft.text}", options=(*shown.draft.options, mark)
    )
    return replace(shown, draft=draft)


def _over(one: Standing) -> str:
    """How somebody leaves the running: who was kept close is released, who was only looked at is passed."""
    return "released" if STATUSES.index(one.status) >= STATUSES.index("on_avail") else "passed"


async def _chosen(ctx: ToolContext, board: Roll) -> list[int]:
    """Who the role goes ahead with: on the highest rung that promises something, approved, or agreed with."""
    best = max((STATUSES.index(one.status) for one in board.standings if one.status in _CHOSEN), default=-1)
    found = [one.talent_id for one in board.standings if STATUSES.index(one.status) == best]
    agreed = standing_of(await offers.of_roles(ctx.tx, [board.role.id]))
    found += [one.talent_id for one in agreed if one.state in ("accepted", "sent", "countered")]
    approved = await approvals.of_roles(ctx.tx, [board.role.id])
    found += [one.talent_id for one in approved if one.decision == "approve"]
    return [one for one in dict.fromkeys(found) if one in board.people]
