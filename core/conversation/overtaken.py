"""A bare yes after the talk has gone on: to what?

Who wrote something else since a question was asked, and was answered, may mean that with a "haan"; and who is
asked by the desk about another matter while an own question stands open, may mean either. What would write or
send is then named once more, with the same choice to take.
"""

from __future__ import annotations

import unicodedata
from datetime import datetime, timedelta

from core.conversation import unread
from core.conversation.calls import Calls
from core.conversation.drafts import AGAIN, Ask, Draft, Option, Result
from core.conversation.fitting import BARE_YES
from core.conversation.intake import Opening
from core.conversation.offering_again import is_picked, offered, yes_of
from core.conversation.pending import MARKS, Picked, bare_number
from core.conversation.spoken_last import REPLIED
from core.store.database import Row

SINCE = "overtaken"
"""In the focus: the newest question that stood open when something else was written and answered."""


def mark(opening: Opening, calls: Calls, *, answered: bool) -> None:
    """``answered``: whether the turn was an answer; else something else was written beside a question."""
    drafts = [result.draft for result in calls.results if result.draft is not None]
    if any(draft.ask or draft.options for draft in drafts):
        calls.focus[REPLIED] = calls.now.isoformat()
    if not answered and opening.questions and any(result.draft is not None for result in calls.results):
        calls.focus[SINCE] = opening.questions[0]["id"]


def asked_again(opening: Opening, calls: Calls, text: str, picked: Picked | None, closes: list[int]) -> bool:
    """Whether a bare yes came too late to be sure of; then what it would do is offered again. ``closes``
    gets the question whose words are asked about in its place: they shall not be waited for any longer."""
    if picked is None:
        return False
    if unread.asked_again(opening, calls, text, picked):
        return True
    if not _offered(opening, calls, text, picked):
        return False
    if opening.questions[0]["kind"] == "text" and picked.question_id is not None:
        closes.append(picked.question_id)
    return True


def _offered(opening: Opening, calls: Calls, text: str, picked: Picked) -> bool:
    newest = opening.questions[0] if opening.questions else None
    if newest is not None and not opening.inbound.group and _of_two(opening, calls, text, picked):
        return True
    if newest is None or opening.inbound.group or calls.focus.get(SINCE) != newest["id"]:
        return False
    if newest["kind"] == "text":
        return _told_late(calls, text, picked, newest)
    tool = calls.tools.get(picked.tool)
    writes = picked.tool == AGAIN or (tool is not None and tool.effect != "read")
    if not writes or not BARE_YES.fullmatch(unicodedata.normalize("NFC", text)):
        return False
    chosen = next((one for one in newest["choices"] if is_picked(one, picked)), None)
    if chosen is None:
        return False
    about = newest["about"] or chosen["label"]
    text = calls.words("did-you-mean", what=f"{about}: {chosen['label']}")
    calls.results.append(offered(calls.words, chosen, text, about))
    return True


def _told_late(calls: Calls, text: str, picked: Picked, newest: Row) -> bool:
    """Whether a time that others are told of is given after the talk has gone on; then it is asked about."""
    tool = calls.tools.get(picked.tool)
    if tool is None or tool.effect != "send" or tool.previews or newest["slot"] != "to":
        return False
    words, label = calls.words, f"{newest['about']}: {text.strip()}"
    options = (
        Option(words("yes-do-that"), picked.tool, picked.arguments, "primary", means="yes"),
        Option(words("no-leave-it"), "leave_it", {}, means="no"),
    )
    calls.results.append(
        Result(Draft(words("did-you-mean", what=label), options=options, ask=Ask("choice", label)))
    )
    return True


def _of_two(opening: Opening, calls: Calls, text: str, picked: Picked) -> bool:
    """Whether the newest question came from elsewhere, after one that this person's own turn had asked: then
    both are offered."""
    newest, *older = opening.questions
    asked = calls.focus.get(REPLIED)
    if not asked or bare_number(text) is not None or _at(newest, asked):
        return False
    own = next((row for row in older if _at(row, asked)), None)
    both = [yes_of(row) for row in (newest, own) if row is not None]
    mine, other = (*both, None, None)[:2]
    if mine is None or other is None or not is_picked(mine, picked):
        return False
    if any(text.strip().casefold() == one["label"].casefold() for one in (mine, other)):
        return False
    options = tuple(
        Option(one["label"], one["tool"], {k: v for k, v in one["arguments"].items() if k not in MARKS})
        for one in (mine, other)
    )
    keep = Option(calls.words("no-leave-it"), "leave_it", {}, means="no")
    about = " / ".join(one["label"] for one in (mine, other))
    draft = Draft(calls.words("ask-which", choices=about), options=(*options, keep), ask=Ask("choice", about))
    calls.results.append(Result(draft))
    return True


def _at(row: Row, asked: str) -> bool:
    at: datetime = row["asked_at"]
    return abs(at - datetime.fromisoformat(asked)) < timedelta(milliseconds=1)
