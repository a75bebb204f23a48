"""What a tap on a card asks for, as a form: the reason of a pass, a remark and who may read it."""

from __future__ import annotations

from core.casting.approvals.decisions import REASON_CHARS, Decide
from core.casting.approvals.matter import given
from core.casting.approvals.model import Visibility
from core.casting.approvals.notes import NOTE_CHARS, Comment
from core.conversation.drafts import Ask, FormDraft, Option
from core.conversation.tools import ToolContext
from core.messages import Field

AUDIENCES: tuple[Visibility, ...] = ("production", "casting", "me")
"""In this order; the first is what a remark on a card is without a form."""


async def reason_form(ctx: ToolContext, args: Decide) -> FormDraft | None:
    """Asks what ``decide_review`` would ask next, when that is the reason; it may stay empty."""
    needless = args.decision in (None, "approve") or args.change or args.asked or bool(args.reason.strip())
    if needless or (args.decision == "veto" and not args.sure):
        return None
    found = await given(ctx, args.reviews)
    if any(not one.review.seen_as(args.version) for one in found):
        return None  # somebody was faster, which the answer in the chat says
    asked = args.model_dump(mode="json") | {"reviews": [one.review.id for one in found], "asked": True}
    decision, names = args.decision or "", ctx.words.names([one.name for one in found])
    text = ctx.words("approvals-why", decision=decision, names=names)
    reason = Field(
        "reason",
        ctx.words("approvals-form-reason"),
        optional=True,
        max_chars=REASON_CHARS,
        hint=ctx.words("approvals-form-reason-hint"),
    )
    submit = ctx.words("approvals-form-submit", decision=decision)
    return FormDraft(
        title=ctx.words("approvals-form-title", decision=decision, name=names),
        text=text,
        fields=(reason,),
        # What the card then shows needs no second message.
        option=Option(submit, "decide_review", asked | {"tapped": True}),
        ask=Ask("text", text, "decide_review", asked, slot="reason"),
    )


async def comment_form(ctx: ToolContext, args: Comment) -> FormDraft | None:
    """Asks for the remark and its readers."""
    if args.text.strip():
        return None
    [matter, *_] = await given(ctx, [args.review])
    facts = {"name": matter.name, "role": matter.role.name}
    audiences = tuple((one, ctx.words("approvals-audience", visibility=one)) for one in AUDIENCES)
    asked = {"review": args.review}
    return FormDraft(
        title=ctx.words("approvals-form-comment", name=matter.name),
        text=ctx.words("approvals-form-comment-what", **facts),
        fields=(
            Field("text", ctx.words("approvals-form-note"), max_chars=NOTE_CHARS),
            Field("visibility", ctx.words("approvals-form-audience"), audiences, initial=AUDIENCES[0]),
        ),
        option=Option(ctx.words("approvals-form-save"), "comment_review", asked),
        ask=Ask("text", ctx.words("approvals-comment-what", **facts), "comment_review", asked, slot="text"),
    )
