"""Words under an open question that were not taken in: what was shown stays as it was, which is said, and a
yes that comes after them is asked about once more.

Who corrects a preview ("make it 5:30 and add Simran") and then writes "ok send it" means the corrected one.
Where the correction was not understood, or was not heard in a shared chat, the yes would send the old one.
"""

from __future__ import annotations

import re

from core.conversation import interpretation
from core.conversation.calls import Calls
from core.conversation.drafts import AGAIN, Draft
from core.conversation.intake import Opening
from core.conversation.lapsing import is_guess
from core.conversation.offering_again import is_picked, offered, yes_of
from core.conversation.pending import Picked
from core.store.database import Row
from core.understanding.shapes import Sought

SINCE = "unread"
"""In the focus: the question under which something was written that was not taken in."""

_CHANGES = Sought(
    r"(?<!\w)(?:but|instead|actually|wait|change|make|add|also|only|without|except|drop|remove|not|no|sorry"
    r"|oops|earlier|later|before|after|first|last"
    r"|par|lekin|magar|nahin?|nhi|bhi|sirf|bas|aur|pehle|baad|badal\w*|hata\w*|galti|galat"
    r"|पर|लेकिन|नहीं|भी|सिर्फ|और|पहले|बाद|बदल\S*|हटा\S*|गलती|गलत)(?!\w)"
)
"""Words of a change. In a shared chat most lines are for colleagues: one without them changes no preview."""


def not_understood(opening: Opening, calls: Calls, key: str = "") -> Draft:
    """What is said of words that fit nothing; what waits for an answer is named, for it has not changed.
    ``key``: a text that says more of what was tried; without it the usual one."""
    mark(opening, calls)
    again = opening.conversation["failures"] >= 1
    draft = interpretation.not_understood(calls.words, staff=opening.person.staff, again=again)
    waits = _waits(opening)
    if waits is not None and not is_guess(waits):
        return Draft(calls.words("not-understood-waits", what=_about(waits)), options=draft.options)
    return Draft(calls.words(key), options=draft.options) if key else draft


def unheard(opening: Opening, calls: Calls, text: str) -> None:
    """A line of a shared chat that nothing is said to: it may have been meant for what is open."""
    calls.unanswered = "not for the desk"
    if _waits(opening) is not None and _CHANGES.search(text):
        calls.focus[SINCE] = opening.questions[0]["id"]


def mark(opening: Opening, calls: Calls) -> None:
    """Something was typed under a question and came to nothing: not understood, or refused."""
    if _waits(opening) is not None and opening.inbound.choice is None:
        calls.focus[SINCE] = opening.questions[0]["id"]


def asked_again(opening: Opening, calls: Calls, text: str, picked: Picked) -> bool:
    """Whether a yes to the newest question comes after words that were not taken in, and would act; then the
    same choice is offered again, with that said. A choice typed letter for letter is no mere yes."""
    waits = _waits(opening)
    if waits is None or calls.focus.get(SINCE) != waits["id"] or picked.question_id != waits["id"]:
        return False
    tool = calls.tools.get(picked.tool)
    acts = picked.tool == AGAIN or (tool is not None and tool.effect != "read" and not tool.previews)
    chosen = next((one for one in waits["choices"] if is_picked(one, picked)), None)
    if not acts or chosen is None or chosen["arguments"].get("_means") == "no":
        return False
    if text.strip().casefold() == str(chosen["label"]).casefold():
        return False
    about = _about(waits)
    calls.results.append(offered(calls.words, chosen, calls.words("as-it-was-shown", what=about), about))
    return True


def _waits(opening: Opening) -> Row | None:
    """The newest open question, where a yes to it would do something."""
    newest = opening.questions[0] if opening.questions else None
    return newest if newest is not None and yes_of(newest) else None


def _about(row: Row) -> str:
    """What is waited for, in words that a sentence can go on after."""
    yes = yes_of(row)
    about = re.sub(r"\s\S{1,2}…$", "", str(row["about"] or (yes["label"] if yes else "")))
    return about.rstrip("… .?!।,;:")
