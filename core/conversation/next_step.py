"""What somebody usually does next, offered under an answer: one step, one tap, never done by itself."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from pydantic import ValidationError

from core.conversation.calls import Calls
from core.conversation.drafts import Draft, Option
from core.conversation.steps import read
from core.errors import Rejected
from core.memory import actions, privacy
from core.memory.procedures import Procedure, next_steps
from core.store.database import Tx
from core.understanding.meaning import Meaning

FOCUS = "suggested"
"""In the focus: the step after which something was suggested, and what."""
_OFFERED = """
approval_status check_avails compare_talent find_free_times list_auditions list_submissions
make_client_link message_list plan_chemistry project_status request_tapes schedule_auditions send_sides
share_list show_board show_list show_media tape_status
"""
OFFERED = frozenset(_OFFERED.split())
"""The steps that a bare yes can mean: they are about what the talk is about, and those that reach several
people preview first. Who is to be taken off a list, or booked, is said."""


async def after(tx: Tx, calls: Calls, draft: Draft | None) -> Draft | None:
    """Keep the turn's steps, and say under its answer what usually follows. Nothing of either while the
    person's level is low; nothing is said in a shared chat, or where something is asked already."""
    person = calls.opening.person
    steps = calls.steps
    if not steps or not person.staff or not privacy.reads(await privacy.level_of(tx, person)):
        return draft
    message = calls.opening.row["id"]
    await actions.note(tx, person, message, [step.what for step in steps], calls.now)
    if draft is None or draft.ask is not None or calls.opening.inbound.group or calls.speaking_for:
        return draft
    if any(option.means for option in draft.options):
        return draft
    done = await actions.done_lately(tx, person)
    for found in next_steps(done, calls.now, await actions.stopped(tx, person)):
        option = _option(calls, found)
        if option is not None:
            before, following = found.steps[-2:]
            await actions.note(tx, person, message, [following], calls.now, kind="offered", after=before)
            calls.focus[FOCUS] = {"after": before, "next": following}
            return _with(draft, option, calls.words("habits-next", step=_said(calls, option.tool)))
    return draft


def _said(calls: Calls, tool: str) -> str:
    return calls.words("habits-step", tool=tool)


def _option(calls: Calls, found: Procedure) -> Option | None:
    """The ordinary order about what the talk is about; None where it would need more than that, or where
    the person may not give it."""
    step = read(found.steps[-1])
    tool = calls.tools.get(step.tool)
    if tool is None or step.tool not in OFFERED or calls.opening.person.role not in tool.roles:
        return None
    arguments: dict[str, Any] = {}
    if tool.fill is not None:
        try:
            arguments = dict(tool.fill(Meaning(tool.intents[:1], {}, (), 1.0), calls.focus))
        except Rejected:
            arguments = {}
    arguments |= dict(step.kinds)
    try:
        whole = tool.arguments.model_validate(arguments)
    except ValidationError:
        return None
    given = whole.model_dump(mode="json", exclude_unset=True)
    label = calls.words("habits-do", tool=step.tool)
    return Option(label, step.tool, given, "primary", means="next")


def _with(draft: Draft, option: Option, line: str) -> Draft:
    """The draft with one line more; a button for the step that is there already is the one that yes means."""
    text = f"{draft.text}\n{line}" if draft.text else line
    if any(one.tool == option.tool for one in draft.options):
        first = next(n for n, one in enumerate(draft.options) if one.tool == option.tool)
        options = tuple(
            replace(one, means="next") if n == first else one for n, one in enumerate(draft.options)
        )
        return replace(draft, text=text, options=options)
    return replace(draft, text=text, options=(option, *draft.options))
