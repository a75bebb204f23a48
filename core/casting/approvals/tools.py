"""What can be asked and decided about people put before the producers."""

from __future__ import annotations

from core.casting.approvals import (
    decisions,
    forms,
    notes,
    ordering,
    priced,
    sharing,
    spoken,
    standing,
)
from core.casting.approvals.model import DECIDERS
from core.conversation.tools import Tool
from core.people import CASTING, KNOWN, STAFF

TOOLS: tuple[Tool, ...] = (
    Tool(
        "share_list",
        "Put a role's shortlist before the project's producers in their own chat, one card per person.",
        sharing.Share,
        sharing.share_list,
        CASTING,
        "send",
        intents=("shortlist.share",),
        fill=sharing.fill_share,
    ),
    Tool(
        "decide_review",
        "A producer's tap on a card.",
        decisions.Decide,
        decisions.decide_review,
        DECIDERS,
        "write",
        form=forms.reason_form,
        internal=True,
    ),
    Tool(
        "decide_approval",
        "Approve, pass or veto people for a role. A veto shows its consequences and asks first; a pass asks"
        " for the reason.",
        spoken.Say,
        spoken.decide_approval,
        DECIDERS,
        "write",
        intents=("approval.decide",),
        fill=spoken.fill_decision,
        order=ordering.order,
        order_first=True,
    ),
    Tool(
        "approve_priced",
        "Approve somebody at the rate that was shown, and draft the offer.",
        priced.Priced,
        priced.approve_priced,
        DECIDERS,
        "write",
        internal=True,
    ),
    Tool(
        "comment_review",
        "A remark on a card.",
        notes.Comment,
        notes.comment_review,
        STAFF,
        "write",
        form=forms.comment_form,
        internal=True,
    ),
    Tool(
        "approval_status",
        "Who has decided what about the people put before the producers, and who is still open.",
        standing.Asking,
        standing.approval_status,
        KNOWN,
        intents=("approval.status",),
        fill=standing.fill_asking,
    ),
    Tool(
        "cast_vote",
        "Keep somebody's vote or rating of a person; it is not the decision.",
        standing.Vote,
        standing.cast_vote,
        STAFF,
        "write",
        intents=("vote.cast",),
        fill=standing.fill_vote,
    ),
    Tool(
        "add_note",
        "Write a note on people. visibility: me, casting (the casting office) or production (producers too).",
        notes.Writing,
        notes.add_note,
        STAFF,
        "write",
        intents=("note.add",),
        fill=notes.fill_note,
    ),
    Tool(
        "show_notes",
        "The notes on a person that this reader may see.",
        notes.Reading,
        notes.show_notes,
        STAFF,
        "send",
    ),
    Tool(
        "take_note_back",
        "Take back notes just written.",
        notes.Taking,
        notes.take_note_back,
        STAFF,
        "write",
        internal=True,
    ),
)
