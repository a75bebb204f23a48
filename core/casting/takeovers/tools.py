"""Taking a conversation over, speaking in it, handing it back; and who waits for a person."""

from __future__ import annotations

from core.casting.takeovers import answers, leading, open_requests, orders
from core.conversation.tools import Nothing, Tool
from core.people import CASTING, KNOWN

TOOLS: tuple[Tool, ...] = (
    Tool(
        "take_over",
        "A colleague talks to somebody in the desk's place: the desk is silent there and passes words on.",
        leading.Taking,
        leading.take_over,
        CASTING,
        "send",
        order=orders.taking,
    ),
    Tool(
        "speak_in_place",
        "Write to somebody whose conversation this colleague leads, in the colleague's own words.",
        leading.Speaking,
        leading.speak,
        CASTING,
        "send",
        order=orders.speaking,
        order_first=True,
        order_leads=True,
    ),
    Tool(
        "hand_back",
        "Give a conversation back to the desk.",
        leading.Whose,
        leading.hand_back,
        CASTING,
        "write",
        order=orders.giving_back,
    ),
    Tool(
        "who_waits",
        "Who asked for a person, since when, and which colleague talks to them.",
        Nothing,
        open_requests.who_waits,
        CASTING,
        order=orders.waiting,
    ),
    Tool(
        "offer_answer",
        "Shows the answer to a question that was passed on a moment ago, before it is sent to who asked.",
        answers.Answer,
        answers.offer_answer,
        CASTING,
        "send",
        internal=True,
        previews=True,
        order=answers.order,
    ),
    Tool(
        "send_answer",
        "Sends the answer that was shown.",
        answers.Answer,
        answers.send_answer,
        CASTING,
        "send",
        internal=True,
    ),
    Tool(
        "colleague_answered",
        "A colleague who wanted a person was talked to.",
        open_requests.Colleague,
        open_requests.colleague_answered,
        CASTING,
        "write",
        internal=True,
    ),
    Tool(
        "pass_words_on",
        "What somebody writes goes to the colleague who talks to them.",
        leading.Words,
        leading.pass_on,
        KNOWN,
        "send",
        internal=True,
    ),
)
