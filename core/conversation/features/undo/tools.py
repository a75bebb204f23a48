"""Undo: the person's own last change, for a few minutes, never over what somebody else did since."""

from __future__ import annotations

from core.conversation.calls import FINAL
from core.conversation.drafts import UNDO, Draft, Option, Result
from core.conversation.tools import Arguments, Tool, ToolContext, collect
from core.errors import Rejected
from core.people import KNOWN, STAFF
from core.store import conversations, persons
from core.store.database import Row
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes


class Taking(Arguments):
    """``change``: which one; 0 for the last. ``anyway``: also over what was done since."""

    change: int = 0
    anyway: bool = False


async def undo_change(ctx: ToolContext, arguments: Taking) -> Result:
    """Runs the inverse of a change, with the roles and checks of any other call. Where it says in its data
    that something is ``left``, its own words tell what."""
    change = await conversations.last_change(ctx.tx, ctx.person.id, ctx.now, arguments.change)
    if change is None:
        raise Rejected("undo-nothing", minutes=conversations.UNDO_MINUTES)
    tool = collect()[change["undo_tool"]]
    if ctx.person.role not in tool.roles:
        raise Rejected("not-allowed")
    if change["undone_at"] is not None:
        raise Rejected("undo-too-late")
    if not arguments.anyway:
        question = await _question(ctx, change, named=bool(arguments.change))
        if question is not None:
            return Result(question, unchanged=True)
    if not await conversations.mark_undone(ctx.tx, change["id"], ctx.now):
        raise Rejected("undo-too-late")
    asked = change["undo_arguments"] | (change["anyway"] if arguments.anyway else {})
    result = await tool.run(ctx, tool.arguments.model_validate(asked))
    draft = Draft(ctx.words("undo-done", what=change["summary"]))
    own = result.unchanged or bool(result.data.get("left"))
    return Result(result.draft if own else draft, focus=result.focus, data=result.data)


async def _question(ctx: ToolContext, change: Row, *, named: bool) -> Draft | None:
    """What must be asked first: somebody else changed the same since, or the last step has no way back and
    this is the one before it."""
    since = await conversations.changed_since(ctx.tx, change)
    final = ctx.focus.get(FINAL)
    if since is not None:
        who = await persons.get(ctx.tx, since["person_id"])
        facts = {"who": who.first_name if who else "", "since": _clause(since["summary"])}
        text = ctx.words("undo-changed-since", **facts, time=ctx.words.clock(since["made_at"]))
    elif final and not named:
        text = ctx.words("undo-older", what=_clause(change["summary"]))
    else:
        return None
    options = (
        Option(ctx.words("undo-anyway"), UNDO, {"change": change["id"], "anyway": True}, means="yes"),
        Option(ctx.words("no-leave-it"), "leave_it", {}, means="no"),
    )
    return Draft(text, options=options)


def _clause(summary: str) -> str:
    """A summary inside a longer sentence."""
    return summary.rstrip(" .।")


_BARE = shapes(
    r"undo(?:\s+(?:it|that|this|please|pls|karo|kar\s?do|kardo|kar\s?de|last|करो|कर\s?दो))*",
    r"(?:isko\s+|ise\s+|usko\s+|ye\s+|yeh\s+)?(?:wapas|vapas|waapas|vaapas)\s+(?:lo|le\s?lo|lelo|karo|kar\s?do|kar\s?lo|le\s?lijiye)(?:\s+(?:jo\s+abhi\s+kiya|please|pls|na|yaar))*",
    r"take\s+(?:it|that|this)\s+back(?:\s+(?:please|pls))?",
    r"(?:इसे\s+|इसको\s+)?वापस\s+(?:लो|ले\s?लो|करो|कर\s?दो|लीजिए)",
)


_CANCEL = shapes(
    r"cancel\s+(?:it|that|this)(?:\s+(?:karo|kar\s?do|kardo|please|pls))*",
    r"(?:isko|ise|usko|woh?|ye|yeh|इसे|इसको|ये|यह)\s+(?:cancel|radd|कैंसल|कैंसिल|रद्द)\s+(?:karo|kar\s?do|kardo|करो|कर\s?दो|कीजिए)(?:\s+(?:please|pls|yaar))?",
    before=r"\W*(?:(?:oh|no|nahi+n?|nhi|arre?|wait|sorry|oops|actually|chhodo|नहीं|अरे)[\s,.!]+)*",
)
"""What the team says of its own last step, where nothing that reaches others was it."""


@beside(_BARE, _CANCEL)
def bare(text: str, context: Context) -> dict[str, int] | None:
    """``order``: the word alone, whatever was talked about."""
    said = composed(text).strip(" .!?।")
    mine = context.writer in STAFF and not context.running_bulk and _CANCEL.of(said) is not None
    return {} if mine or _BARE.of(said) else None


TOOLS = (
    Tool(
        UNDO,
        "Take back the person's last change.",
        Taking,
        undo_change,
        roles=KNOWN,
        effect="write",
        intents=("change.undo",),
        order=bare,
    ),
)
