"""At the door: who is here, who waits, who did not come."""

from __future__ import annotations

from core.casting.auditions import weighing
from core.casting.auditions.arguments import AnswerArguments
from core.casting.dayof import absent, arrivals, arriving, children, orders, questions, troubles, who_came
from core.casting.dayof.model import Named
from core.conversation.tools import Tool
from core.people import CASTING, OUTSIDE, STAFF

TOOLS: tuple[Tool, ...] = (
    Tool(
        "whether_arrived",
        "Whether somebody named has come to their audition, is late, or cannot come: as it is noted.",
        AnswerArguments,
        arrivals.whether,
        CASTING,
        order=questions.asks_whether,
        order_first=True,
        order_leads=True,
    ),
    Tool(
        "who_came",
        "Who came to the auditions of a day that is over, who did not, and of whom nothing was noted;"
        " shortlist offers to put those who came on a list.",
        who_came.Came,
        who_came.who_came,
        STAFF,
        order=who_came.order,
        order_first=True,
        order_leads=True,
    ),
    Tool(
        "take_back_arrival",
        "Somebody who was checked in is not there after all.",
        arrivals.TakenBack,
        absent.not_here,
        CASTING,
        "write",
        order=questions.not_come,
        spoken_to=True,
    ),
    Tool(
        "take_back_no_show",
        "A no-show that was noted by mistake is taken back.",
        AnswerArguments,
        arrivals.no_no_show,
        CASTING,
        "write",
        order=questions.no_no_show,
    ),
    Tool(
        "next_to_read",
        "Who reads next in the auditions of today, and whether they are there.",
        AnswerArguments,
        arrivals.next_up,
        CASTING,
        order=questions.next_one,
        order_first=True,
    ),
    Tool(
        "check_in",
        "Somebody has arrived for their audition: their number in the queue and how long they wait.",
        AnswerArguments,
        children.check_in,
        OUTSIDE | CASTING,
        "write",
        intents=("audition.check_in",),
        fill=arriving.fill,
        order=orders.here,
        spoken_to=True,
        weighs=weighing.an_arrival,
    ),
    Tool(
        "report_trouble",
        "Talent or a guardian cannot find the way, get in, park or get a ride: the team reads it.",
        troubles.Trouble,
        troubles.report_trouble,
        frozenset({"talent", "guardian"}),
        "send",
        order=troubles.order,
        order_first=True,
    ),
    Tool(
        "queue_position",
        "How long somebody who has arrived still waits.",
        AnswerArguments,
        arriving.queue_position,
        OUTSIDE | CASTING,
        order=orders.queue,
    ),
    Tool(
        "mark_no_show",
        "Record that somebody did not come to their audition.",
        AnswerArguments,
        absent.mark_no_show,
        CASTING,
        "write",
        intents=("audition.mark_no_show",),
        fill=arriving.fill,
        order=questions.no_show,
    ),
    Tool(
        "wait_more",
        "Ask again in ten minutes.",
        AnswerArguments,
        absent.wait_more,
        CASTING,
        "write",
        internal=True,
    ),
    Tool(
        "name_chaperone",
        "Who is the one responsible person with a child today.",
        Named,
        children.name_chaperone,
        OUTSIDE | CASTING,
        "write",
        internal=True,
    ),
    Tool(
        "left_audition",
        "Somebody has left the audition; a child's hours end.",
        Named,
        children.left,
        OUTSIDE | CASTING,
        "write",
        order=orders.left,
    ),
)
