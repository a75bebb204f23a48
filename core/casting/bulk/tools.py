"""One message to many."""

from __future__ import annotations

from core.casting.bulk import agents, controls, sending, single, the_rest
from core.casting.bulk.audience import Message
from core.conversation.tools import Tool
from core.people import CASTING, STAFF

TOOLS: tuple[Tool, ...] = (
    Tool(
        "message_list",
        "Preview one message to everybody on a role's list, to named people, to agents or to those booked"
        " on a day. Sends nothing: the reply says what has to be typed.",
        Message,
        sending.message_list,
        CASTING,
        "send",
        intents=("bulk.message",),
        fill=sending.fill_message,
        order=single.order,
        previews=True,
    ),
    Tool(
        "message_them",
        "Preview a message to the person just spoken of. Sends nothing.",
        Message,
        sending.message_list,
        CASTING,
        "send",
        order=single.to_her,
        order_first=True,
        order_leads=True,
        previews=True,
    ),
    Tool(
        "release_rest",
        "Preview a kind no to everybody else on a role's list. Sends nothing: the reply says what has to be"
        " typed.",
        the_rest.Rest,
        the_rest.release_rest,
        CASTING,
        "send",
        order=the_rest.order,
        order_leads=True,
        previews=True,
    ),
    Tool(
        "ask_agent",
        "Preview a question to somebody's agent (their rate, terms, photos). Sends nothing.",
        agents.AgentQuestion,
        agents.ask_agent,
        CASTING,
        "send",
        previews=True,
        order=agents.of_an_agent,
    ),
    Tool(
        "start_bulk",
        "Send what was previewed.",
        sending.Start,
        sending.start_bulk,
        CASTING,
        "send",
        internal=True,
    ),
    Tool(
        "bulk_status",
        "How the last or running message to many stands, in numbers; who did not get it.",
        controls.Standing,
        controls.bulk_status,
        STAFF,
        intents=("bulk.status",),
        fill=controls.fill_standing,
    ),
    Tool(
        "bulk_pause",
        "Hold what has not been sent yet.",
        controls.Operation,
        controls.bulk_pause,
        STAFF,
        "write",
        intents=("bulk.pause",),
        fill=controls.fill_operation,
    ),
    Tool(
        "bulk_resume",
        "Go on with what was paused.",
        controls.Operation,
        controls.bulk_resume,
        CASTING,
        "write",
        intents=("bulk.resume",),
        fill=controls.fill_operation,
    ),
    Tool(
        "bulk_cancel",
        "Stop a running message to many for good; what was sent stays sent.",
        controls.Operation,
        controls.bulk_cancel,
        CASTING,
        "write",
        intents=("bulk.cancel",),
        fill=controls.fill_operation,
    ),
    Tool(
        "bulk_retry",
        "Send again to those it failed for.",
        controls.Operation,
        controls.bulk_retry,
        CASTING,
        "send",
        intents=("bulk.retry",),
        fill=controls.fill_operation,
    ),
)
