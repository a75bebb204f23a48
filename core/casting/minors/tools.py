"""People under 18 and who answers for them."""

from __future__ import annotations

from core.casting.minors import accompanying, detecting, hours, linking, taking_back
from core.conversation.tools import Nothing, Tool
from core.people import CASTING, EVERYBODY, KNOWN

TOOLS: tuple[Tool, ...] = (
    Tool(
        "minor_detected",
        "The sender is under 18: freeze their profile and ask for a guardian's number.",
        detecting.Detected,
        detecting.minor_detected,
        EVERYBODY - CASTING,
        "write",
        intents=("minor.detected",),
        fill=detecting.fill_detected,
        order=detecting.says_so,
    ),
    Tool(
        "child_hours",
        "What the law says about a child's working hours and safeguards (Rule 2C).",
        Nothing,
        hours.child_hours,
        KNOWN,
        order=hours.order,
        order_leads=True,
    ),
    Tool(
        "told_of_company",
        "A guardian says who comes with the child, or gives another number: for the team.",
        Nothing,
        accompanying.told_of_company,
        frozenset({"guardian"}),
        "send",
        order=accompanying.order,
        order_first=True,
    ),
    Tool(
        "guardian_number",
        "A parent's or guardian's number is given; staff decide whether to write to it.",
        detecting.Number,
        accompanying.number_given,
        EVERYBODY,
        "write",
        intents=("guardian.link",),
        fill=detecting.fill_number,
    ),
    Tool(
        "invite_guardian",
        "Write to a child's guardian.",
        detecting.Suggested,
        linking.invite_guardian,
        CASTING,
        "send",
        internal=True,
    ),
    Tool(
        "agree_as_guardian",
        "A guardian agrees in their own words to the notice that waits for them.",
        Nothing,
        linking.agree_in_words,
        frozenset({"guardian"}),
        "write",
        order=linking.agrees,
        order_first=True,
    ),
    Tool(
        "withdraw_agreement",
        "A guardian takes back their agreement: shown first.",
        Nothing,
        linking.withdraw_agreement,
        frozenset({"guardian"}),
        order=taking_back.withdraws,
        order_first=True,
    ),
    Tool(
        "guardian_answers",
        "A guardian's yes or no to the notice.",
        linking.Child,
        linking.guardian_answers,
        frozenset({"guardian"}),
        "write",
        internal=True,
    ),
)
