"""Asking about dates, and answering."""

from __future__ import annotations

from core.casting.avails import (
    answering,
    asking,
    correcting,
    for_producers,
    free,
    one,
    overview,
    partly,
    several,
    to_come,
    undecided,
)
from core.casting.avails.orders import asked_of_them
from core.conversation.tools import Nothing, Tool
from core.people import CASTING, OUTSIDE, STAFF, Role

PRODUCERS: frozenset[Role] = frozenset({"producer"})

TOOLS: tuple[Tool, ...] = (
    Tool(
        "check_avails",
        "Ask whether people are free on days (else the shooting days): of their agent, guardian or"
        " themselves, as their representation says. Promises nothing. Several people are shown first.",
        asking.Asking,
        asking.check_avails,
        CASTING,
        "send",
        intents=("avail.request",),
        fill=asking.fill_asking,
        order=asked_of_them,
    ),
    Tool(
        "ask_to_come",
        "Ask one person whether they can come on a day, for a fitting, a look test, a workshop, a reading;"
        " shown before it goes.",
        to_come.Coming,
        to_come.ask_to_come,
        CASTING,
        "send",
        order=to_come.order,
        order_leads=True,
    ),
    Tool(
        "ask_avail_again",
        "Ask an unanswered question about dates again.",
        asking.Again,
        asking.ask_again,
        CASTING,
        "send",
        internal=True,
    ),
    Tool(
        "show_availability",
        "What is on file of one person's days; asks nobody.",
        one.OneAsked,
        one.show_availability,
        STAFF,
        order=one.asked,
        order_leads=True,
    ),
    Tool(
        "tell_availability",
        "What is on file of the days of somebody who was put before a producer; of others whom to ask.",
        for_producers.Wondered,
        for_producers.tell_availability,
        PRODUCERS,
        order=for_producers.order,
        order_leads=True,
    ),
    Tool(
        "who_is_free",
        "Who of a role's list is free on days (else the shooting days), by what is on file; asks nobody.",
        free.Looking,
        free.who_is_free,
        STAFF,
        order=free.asked,
    ),
    Tool(
        "avail_answers",
        "What was asked about people's dates and what they answered; who has not. Writes to nobody.",
        overview.About,
        overview.avail_answers,
        STAFF,
        order=overview.order,
        order_leads=True,
    ),
    Tool(
        "correct_avail_days",
        "One of the days that somebody answered about is free, busy or not sure after all.",
        Nothing,
        correcting.correct_days,
        OUTSIDE,
        "write",
        order=correcting.order,
        order_leads=True,
    ),
    Tool(
        "undecided_avail",
        "Somebody who was asked about dates is not sure yet: the question stays open, the team hears it.",
        undecided.Undecided,
        undecided.undecided_avail,
        OUTSIDE,
        "write",
        order=undecided.order,
        order_leads=True,
    ),
    Tool(
        "report_several_avails",
        "An agent answers the dates of several people in one message.",
        several.Answers,
        several.report_several,
        OUTSIDE,
        "write",
        order=several.order,
        order_first=True,
        order_leads=True,
    ),
    Tool(
        "report_avail",
        "Answer a question about dates: free, busy, first refusal elsewhere, hold elsewhere.",
        answering.Report,
        answering.report_avail,
        OUTSIDE | CASTING,
        "write",
        intents=("avail.report",),
        fill=answering.fill_report,
        order=partly.order,
    ),
)
