"""Filling a freed time."""

from __future__ import annotations

from core.casting.backfill import offering, orders, waitlist
from core.conversation.tools import Tool
from core.people import CASTING, OUTSIDE

TOOLS: tuple[Tool, ...] = (
    Tool(
        "backfill_slot",
        "Offer a freed audition time to those of the shortlist who have none, one at a time. Shows the order"
        " first.",
        offering.Filling,
        offering.backfill_slot,
        CASTING,
        "send",
        intents=("audition.backfill",),
        fill=offering.fill,
        order=orders.fill,
    ),
    Tool(
        "show_waitlist",
        "Who is asked when a time becomes free: the shortlist without those who have one. Can put people on.",
        waitlist.Waiting,
        waitlist.waitlist,
        CASTING,
        "write",
        order=waitlist.order,
        order_leads=True,
    ),
    Tool(
        "take_freed_time",
        "Take an offered time.",
        offering.Answer,
        offering.take,
        OUTSIDE | CASTING,
        "write",
        internal=True,
    ),
    Tool(
        "pass_freed_time",
        "Leave an offered time to others.",
        offering.Answer,
        offering.decline,
        OUTSIDE | CASTING,
        "write",
        internal=True,
    ),
)
