"""Self-tapes: asking, receiving, more time, judging, and how they stand."""

from __future__ import annotations

from core.casting.tapes import asking, judging, orders, receiving, returning, showing
from core.conversation.tools import Tool
from core.people import CASTING, OUTSIDE

TOOLS: tuple[Tool, ...] = (
    Tool(
        "request_tapes",
        "Ask people, or a role's whole shortlist, for self-tapes by a deadline. Several are shown first.",
        asking.Asking,
        asking.request_tapes,
        CASTING,
        "send",
        intents=("selftape.request",),
        fill=asking.fill,
        order=orders.ask,
    ),
    Tool(
        "send_tape_requests",
        "Send the invitations that were shown.",
        asking.Sending,
        asking.send_tape_requests,
        CASTING,
        "send",
        internal=True,
    ),
    Tool(
        "receive_tape",
        "A self-tape has come, as a file or a link.",
        receiving.Coming,
        receiving.receive_tape,
        OUTSIDE,
        "write",
        intents=("selftape.submit",),
        fill=receiving.fill_coming,
        order=orders.coming,
    ),
    Tool(
        "ask_tape_time",
        "The talent's side asks for more time for a self-tape.",
        receiving.Wish,
        receiving.ask_tape_time,
        OUTSIDE,
        "write",
        intents=("selftape.extension.request",),
        fill=lambda meaning, focus: {},
    ),
    Tool(
        "extend_tapes",
        "Give people more time for their self-tapes: hours more, or another deadline. They are told.",
        judging.Extending,
        judging.extend_tapes,
        CASTING,
        "send",
        intents=("selftape.extend",),
        fill=judging.fill_extending,
        order=orders.extend,
    ),
    Tool(
        "judge_tape",
        "Say of a self-tape that it is good, or passed on. The talent hears nothing of it.",
        judging.Judging,
        judging.judge_tape,
        CASTING,
        "write",
        order=orders.judge,
    ),
    Tool(
        "show_tape",
        "Send somebody's self-tape into this chat, as the film or its link, with how it was judged.",
        showing.Showing,
        showing.show_tape,
        CASTING,
        order=orders.show,
    ),
    Tool(
        "return_tape",
        "Ask for a self-tape again, with its fault: upright, no slate, sound, dark. What came is kept.",
        returning.Returning,
        returning.return_tape,
        CASTING,
        "send",
        order=orders.again,
    ),
    Tool(
        "tape_status",
        "Whose self-tapes came, how they were judged, and who is still waited for.",
        judging.About,
        judging.tape_status,
        CASTING,
        order=orders.status,
    ),
)
