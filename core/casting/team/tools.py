"""Passing a word on."""

from __future__ import annotations

from core.casting.team import errands, telling
from core.conversation.tools import Tool
from core.people import KNOWN, STAFF

TOOLS: tuple[Tool, ...] = (
    Tool(
        "tell_team",
        "Pass a message on to the team, to casting, to the producers or to one colleague by name, word for"
        " word, each on their own channel.",
        telling.Telling,
        telling.tell_team,
        KNOWN,
        "send",
        intents=("team.tell",),
        fill=telling.fill_telling,
    ),
    Tool(
        "decline_errand",
        "Somebody of the team wants travel, a room or food booked: the desk does not do that, and offers to"
        " pass it on or to remind of it.",
        errands.Errand,
        errands.errand,
        STAFF,
        order=errands.order,
        order_leads=True,
    ),
)
