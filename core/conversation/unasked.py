"""What answers no open question: a bare yes, a number; and wishes that no tool of the desk fulfils."""

from __future__ import annotations

import re

from core.conversation.calls import Calls
from core.conversation.drafts import Ask, Draft, Option, Result
from core.understanding.meaning import Meaning

GREETING = re.compile(
    r"\W*(hi+|he+l+o+|hey\w*|hola|namaste|namaska+r|pranam|sala+m|adaab"
    r"|नमस्ते|नमस्कार|हेलो|हैलो|हाय|प्रणाम|सलाम)(?!\w)",
    re.IGNORECASE,
)
_YES_OR_NO = re.compile(
    r"\W*(?:(?:ji|जी)\s+)?(?:h+a+n*|yes+|yep|yup|yeah|no+|nope|nah+|nahi+n?|nhi|जी|हाँ|हां|हा|ना|नहीं|नही)"
    r"(?:\s+(?:ji|sir|mam|madam|please|pls|जी))?\W*",
    re.IGNORECASE,
)
ANSWERS = ("choice.pick", "confirm.yes", "confirm.no")
UNHELPED = ("out_of_scope", "smalltalk", "security.refuse")
OPEN_ROLES = "roles"
"""What ``submission.create`` asks about when nobody is put forward yet."""


def greets(text: str) -> bool:
    """Whether somebody says hello, which is answered; thanks and an "ok" are not."""
    return GREETING.match(text) is not None


def yes_or_no(text: str) -> bool:
    """Whether a text is a yes or a no and nothing else; "ok" and "thanks" close a talk."""
    return _YES_OR_NO.fullmatch(text) is not None


def nothing_open(calls: Calls) -> Draft:
    """To a yes, a no or a number that nobody asked for: what it could mean, and what to write."""
    side = "staff" if calls.opening.person.staff else "others"
    return Draft(calls.words(f"nothing-open-{side}"))


def without_tool(meaning: Meaning, text: str, calls: Calls, *, sure: bool) -> bool:
    """Answer what no tool does; False when it was not understood."""
    words = calls.words
    kind = meaning.intents[0] if meaning.intents else ""
    if _asks_for_roles(meaning, calls):
        calls.results.append(Result(_passed_on("roles-asked", text, calls)))
        return True
    if not kind or not sure:
        return False
    if kind in UNHELPED:
        calls.results.append(Result(_unhelped(kind, text, calls)))
    elif kind in ANSWERS:
        calls.results.append(Result(nothing_open(calls)))
    elif calls.opening.person.staff:
        calls.results.append(Result(Draft(words("understood-not-able"))))
    else:
        calls.results.append(Result(_passed_on("not-able-others", text, calls)))
    return True


def _unhelped(kind: str, text: str, calls: Calls) -> Draft | None:
    if kind != "smalltalk":
        return Draft(calls.words(kind.replace(".", "-").replace("_", "-")))
    calls.unanswered = "thanks"
    side = "staff" if calls.opening.person.staff else "others"
    return Draft(calls.words(f"greeting-{side}")) if greets(text) else None


def _asks_for_roles(meaning: Meaning, calls: Calls) -> bool:
    asked = "submission.create" in meaning.intents and meaning.entities.get("scope") == OPEN_ROLES
    return asked and not calls.opening.person.staff


def _passed_on(key: str, text: str, calls: Calls) -> Draft:
    """Offers to tell the team, in the person's own words."""
    words = calls.words
    options = (
        Option(words("tell-the-team"), "ask_for_person", {"about": text}, "primary", means="yes"),
        Option(words("no-leave-it"), "leave_it", {}, means="no"),
    )
    return Draft(words(key), options=options, ask=Ask("choice", words("tell-the-team")))
