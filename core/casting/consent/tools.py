"""What anybody may say about being written to and being kept."""

from __future__ import annotations

from core.casting.consent import asking, forgetting, keeping, leaving, readers
from core.conversation.tools import Nothing, Tool
from core.people import EVERYBODY, KNOWN, OUTSIDE

TOOLS: tuple[Tool, ...] = (
    Tool(
        "opt_out",
        "Stop every message the desk sends to this chat by itself.",
        leaving.Leaving,
        leaving.opt_out,
        EVERYBODY,
        "write",
        intents=("consent.opt_out",),
        order=leaving.stop,
        order_first=True,
    ),
    Tool(
        "opt_in",
        "Let the desk write to this chat again.",
        Nothing,
        leaving.opt_in,
        EVERYBODY,
        "write",
        intents=("consent.opt_in",),
        order=leaving.start,
        order_first=True,
    ),
    Tool(
        "wrong_number",
        "This chat belongs to somebody else than the desk thinks: unlink it.",
        Nothing,
        leaving.wrong_number,
        EVERYBODY,
        "write",
        intents=("identity.wrong_number",),
    ),
    Tool(
        "verify_desk",
        "Say who the desk is, that it never asks for money, and how to check. asked_for_money: they report"
        " that somebody asked them to pay.",
        asking.Doubt,
        asking.verify_desk,
        EVERYBODY,
        "write",
        intents=("safety.verify",),
        fill=asking.fill_doubt,
        order=asking.doubts,
    ),
    Tool(
        "privacy_access",
        "Say what is kept about this person.",
        Nothing,
        asking.privacy_access,
        KNOWN,
        "write",
        intents=("privacy.access",),
    ),
    Tool(
        "who_reads",
        "Tell somebody of the talent's side who reads their number, photos, profile and rate.",
        Nothing,
        readers.who_reads,
        OUTSIDE,
        order=readers.order,
        order_first=True,
    ),
    Tool(
        "keep_for_others",
        "Somebody whose role was cancelled agrees to be kept for other roles.",
        keeping.Whom,
        keeping.keep_for_others,
        frozenset({"talent", "guardian"}),
        "write",
        internal=True,
    ),
    Tool(
        "not_for_others",
        "Somebody takes back their yes to being kept for other castings.",
        Nothing,
        keeping.not_for_others,
        frozenset({"talent"}),
        "write",
        order=keeping.withdraws,
        order_first=True,
    ),
    Tool(
        "erase_me",
        "Show what would be erased about this person, and ask for the word that does it.",
        Nothing,
        forgetting.erase_me,
        KNOWN,
        "write",
        intents=("privacy.erasure",),
    ),
    Tool(
        "erase_now",
        "Erase what was shown.",
        Nothing,
        forgetting.erase_now,
        frozenset({"talent", "guardian"}),
        "write",
        internal=True,
    ),
)
