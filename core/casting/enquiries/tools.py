"""Questions of the talent's side about their audition."""

from __future__ import annotations

from core.casting.enquiries import beside_a_yes, interest, moods, orders
from core.casting.enquiries.asking import Asked, ask_about_audition
from core.conversation.tools import Nothing, Tool
from core.people import OUTSIDE

TOOLS: tuple[Tool, ...] = (
    Tool(
        "ask_about_audition",
        "A question from the talent's side about their audition that the desk cannot answer: what to wear,"
        " online, company, pay, the role, feedback, other roles. Goes to the team.",
        Asked,
        ask_about_audition,
        OUTSIDE,
        "send",
        order=orders.order,
        order_first=True,
    ),
    Tool(
        "come_and_ask",
        "The talent's side says that they come and asks something besides: the yes counts, the question is"
        " answered or goes to the team.",
        beside_a_yes.Beside,
        beside_a_yes.come_and_ask,
        OUTSIDE,
        "write",
        order=beside_a_yes.order,
        order_first=True,
        order_leads=True,
    ),
    Tool(
        "tell_role",
        "To somebody who is interested in what they are invited to: the role, when it is, will they come.",
        Nothing,
        interest.tell_role,
        OUTSIDE,
        order=interest.order,
        order_first=True,
    ),
    Tool(
        "encourage_talent",
        "A talent is nervous about their audition: a kind word, with when and where it is.",
        Nothing,
        moods.encourage,
        OUTSIDE,
        order=moods.order,
    ),
)
