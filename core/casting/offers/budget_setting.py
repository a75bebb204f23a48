"""What a role may cost, said by chat: by the day, or in all for so many days."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal

from pydantic import Field

from core.casting.offers.scene import budget_of
from core.casting.projects import queries
from core.casting.projects.model import Role
from core.casting.projects.references import bare, find_role, no_role_yet, which_role
from core.casting.talent.names import alike
from core.conversation.drafts import Ask, Draft, Option, Result, Undo
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.understanding.entities.amounts import money
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes

MOST_DAYS = 400
MOST_PAISE = 10**13


class Money(Arguments):
    """``paise`` by the day, or in all (``whole``) for so many shoot ``days``; empty ``unit``: asked for.
    ``days``: as somebody says it; empty: the role's."""

    role: str = Field(default="", max_length=80)
    paise: int = Field(gt=0, le=MOST_PAISE)
    unit: Literal["", "day", "whole"] = ""
    days: str = Field(default="", max_length=40)


class Before(Arguments):
    """What a role had."""

    role_id: int
    budget_paise: int | None
    shoot_days: int | None


async def set_budget(ctx: ToolContext, args: Money) -> Result:
    """A role's budget, told only to who asks; nobody outside the team reads it."""
    role = await find_role(ctx, args.role or None)
    if role is None:
        return await which_role(ctx, "set_budget", args.model_dump(mode="json"), "role")
    days = _days(args.days) if args.days else role.shoot_days
    if args.days and days is None:
        raise Rejected("offers-budget-days-unread", most=MOST_DAYS)
    chosen: dict[str, Any] = {"role": f"role:{role.id}", "paise": args.paise}
    if not args.unit:
        return Result(_by_day_or_in_all(ctx, role, chosen), private=True)
    if args.unit == "whole" and days is None:
        ask = Ask(
            "text",
            ctx.words("offers-budget-about-days"),
            "set_budget",
            {**chosen, "unit": "whole"},
            slot="days",
        )
        return Result(Draft(ctx.words("offers-budget-days", role=role.name), ask=ask), private=True)
    return await _kept(ctx, role, args, days)


async def _kept(ctx: ToolContext, role: Role, args: Money, days: int | None) -> Result:
    by_day = args.paise if args.unit == "day" else args.paise // (days or 1)
    await queries.set_budget(ctx.tx, role.id, by_day, days)
    made = await queries.role(ctx.tx, role.id) or role
    now = await budget_of(ctx.tx, made)
    words = ctx.words
    text = words(
        "offers-budget-set",
        role=role.name,
        day=words.money(by_day),
        days=days or 0,
        whole=words.money(now.whole or 0),
        spoken=words.money(now.spoken_for),
    )
    before = Before(role_id=role.id, budget_paise=role.budget_paise, shoot_days=role.shoot_days)
    return Result(
        Draft(text, options=(Option(words("projects-undo"), "undo_change"),)),
        focus={"role_id": role.id, "project_id": role.project_id},
        undo=Undo("restore_budget", before.model_dump(mode="json"), text, (f"role/{role.id}",)),
        private=True,
    )


def _by_day_or_in_all(ctx: ToolContext, role: Role, chosen: dict[str, Any]) -> Draft:
    words = ctx.words
    amount = words.money(chosen["paise"])
    options = (
        Option(words("offers-budget-by-day", amount=amount), "set_budget", {**chosen, "unit": "day"}),
        Option(words("offers-budget-in-all", amount=amount), "set_budget", {**chosen, "unit": "whole"}),
    )
    return Draft(words("offers-budget-which", role=role.name), options=options, ask=Ask(about=role.name))


async def restore_budget(ctx: ToolContext, args: Before) -> Result:
    """Take it back."""
    role = await queries.role(ctx.tx, args.role_id)
    if role is None or role.org_id != ctx.org_id:
        raise Rejected("projects-role-gone")
    await queries.set_budget(ctx.tx, role.id, args.budget_paise, args.shoot_days)
    return Result(Draft(ctx.words("projects-undone")), private=True)


def _days(said: str) -> int | None:
    found = re.search(r"\d{1,4}", said)
    return int(found[0]) if found and 1 <= int(found[0]) <= MOST_DAYS else None


_ROLE = r"(?:the\s+)?(?:role\s+(?:of\s+)?)?[\"'“‘]?(?P<role>[^\W\d_][^\"'”’,?!:\d₹]{0,50}?)[\"'”’]?"
_SUM = (
    r"(?P<sum>(?:₹|rs\.?|inr|around|about|upto|up\s+to)*\s*\d[\d.,]*\s*"
    r"(?:k|l|lakhs?|lacs?|laakh|crores?|cr|thousand|ha[zj]a+r|हज़ार|हजार|लाख|करोड़)?"
    r"(?:\s*(?:rupees?|rupaye?|rs|रुपये|रुपए))?(?:\s*/-)?"
    r"(?:\s*(?:/\s*day|per\s+day|a\s+day|daily|roz(?:ana)?|per\s+din|प्रति\s+दिन|रोज़|in\s+all|in\s+total|total|overall|lump\s*sum"
    r"|kul|all\s+in|कुल)|\s*(?:for|over|x|×)\s*\d{1,3}\s*(?:shoot\s+)?(?:days?|din|दिन))*)"
)
_SET = r"(?:please\s+)?(?:set|change|make|keep|fix|raise|lower|increase|reduce|update|cap)\s+"
_FORMS = shapes(
    rf"{_SET}(?:the\s+|an?\s+)?budget\s+(?:(?:of|to|at|as)\s+)?{_SUM}\s+(?:for|of|ke\s+liye|के\s+लिए)\s+{_ROLE}",
    rf"{_SET}(?:the\s+)?budget\s+(?:of|for)\s+{_ROLE}\s+(?:is|to|at|=|as|:)?\s*{_SUM}",
    rf"{_SET}{_ROLE}(?:'s|’s)?\s+budget\s*(?:to|at|as|=|:)?\s*{_SUM}",
    rf"(?:the\s+)?budget\s+(?:of|for)\s+{_ROLE}\s*(?:is|=|:|-|will\s+be)\s*{_SUM}",
    rf"{_ROLE}(?:'s|’s)?\s+budget\s*(?:is|=|:|-|will\s+be|to)?\s*{_SUM}",
    rf"{_ROLE}\s+(?:ka|ki|ke\s+liye|का|की|के\s+लिए)\s+(?:budget|बजट)\s*(?:=|:)?\s*{_SUM}"
    r"(?:\s+(?:rakho|rakh\s+do|rakhna|rakhte\s+hain|kar\s+do|karo|hai|rahega|set\s+kar(?:o|\s+do)"
    r"|रखो|रख\s+दो|कर\s+दो|करो|है|रहेगा))?",
)
_BY_DAY = Sought(r"/\s*day|per\s+day|a\s+day|daily|\broz|per\s+din|प्रति\s+दिन|रोज़")
_IN_ALL = Sought(r"in\s+(?:all|total)|total|overall|lump|\bkul\b|all\s+in|कुल")
_FOR_DAYS = Sought(r"(?:for|over|x|×)\s*(\d{1,3})\s*(?:shoot\s+)?(?:days?|din|दिन)")


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``Leela ka budget 5 lakh rakho``, ``budget for Leela is 25k per day``: of a role that there is, or of a
    name that is none yet, which is said."""
    every = list(_FORMS.all_of(composed(text).rstrip(" .!।")))
    of_a_role = (
        one for one in every if any(alike(bare(one["role"]), known) for known in context.known_roles)
    )
    found = next(of_a_role, None) or next((one for one in every if no_role_yet(one["role"], context)), None)
    if found is None:
        return None
    amounts = money(found["sum"]) or money(f"₹{found['sum'].strip()}")
    if not amounts or amounts[0].currency != "INR":
        return None
    days = _FOR_DAYS.search(found["sum"])
    unit = "day" if _BY_DAY.search(found["sum"]) else "whole" if days or _IN_ALL.search(found["sum"]) else ""
    return {
        "role": bare(found["role"]),
        "paise": amounts[0].amount_minor,
        "unit": unit,
        "days": days[1] if days else "",
    }
