"""What can be asked about talent."""

from __future__ import annotations

from core.casting.talent.apart import Apart, apart, tell_apart
from core.casting.talent.calling import calling
from core.casting.talent.comparing import at_the_end, comparing
from core.casting.talent.contact import contact_talent
from core.casting.talent.profile import (
    One,
    Several,
    compare_talent,
    one_said,
    several_said,
    show_talent,
)
from core.conversation.tools import Tool
from core.people import STAFF

TOOLS: tuple[Tool, ...] = (
    Tool(
        "show_talent",
        "Show one person's profile.",
        One,
        show_talent,
        STAFF,
        intents=("talent.view",),
        fill=one_said,
        order=at_the_end,
    ),
    Tool(
        "compare_talent",
        "Show two to five people side by side.",
        Several,
        compare_talent,
        STAFF,
        intents=("talent.compare",),
        fill=several_said,
        order=comparing,
    ),
    Tool(
        "tell_apart",
        "Say which of those who are shown is taller, older, younger or cheaper.",
        Apart,
        tell_apart,
        STAFF,
        order=apart,
    ),
    Tool(
        "contact_talent",
        "How to reach somebody; in a shared chat the answer comes in private.",
        One,
        contact_talent,
        STAFF,
        intents=("talent.contact",),
        fill=one_said,
        order=calling,
    ),
)
