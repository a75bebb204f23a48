"""Help, the reader's language, and leaving a thing as it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from core.conversation.drafts import Draft, Result
from core.conversation.tools import Arguments, Tool, ToolContext
from core.people import CASTING, EVERYBODY, KNOWN
from core.store import persons
from core.texts import Words
from core.understanding.meaning import Meaning


class Nothing(Arguments):
    """No arguments."""


class Language(Arguments):
    """``en``, ``hi`` (Devanagari) or ``hi-Latn`` (Hindi in Latin letters)."""

    language: Literal["en", "hi", "hi-Latn"]


async def show_help(ctx: ToolContext, _arguments: Nothing) -> Result:
    """One message, for the role that asks."""
    role = ctx.person.role
    if role in CASTING:
        key = "help-staff"
    elif role == "producer":
        key = "help-producer"
    else:
        key = f"help-{role}"
    return Result(Draft(ctx.words(key)), private=True)


async def leave_it(ctx: ToolContext, _arguments: Nothing) -> Result:
    """Nothing happens, and the person hears so."""
    return Result(Draft(ctx.words("left-it")))


async def set_language(ctx: ToolContext, arguments: Language) -> Result:
    """From now on, everywhere."""
    await persons.set_language(ctx.tx, ctx.person.id, arguments.language)
    return Result(Draft(Words(arguments.language, ctx.person.timezone)("language-set")))


def _language(meaning: Meaning, _focus: Mapping[str, Any]) -> Mapping[str, Any]:
    wanted = str(meaning.entities.get("language", "")).lower()
    if wanted.startswith("en"):
        return {"language": "en"}
    return {"language": "hi-Latn" if "latn" in wanted or "hinglish" in wanted else "hi"}


TOOLS = (
    Tool(
        "show_help", "Say what the desk can do.", Nothing, show_help, roles=EVERYBODY, intents=("help.show",)
    ),
    Tool("leave_it", "Leave everything as it is.", Nothing, leave_it, roles=EVERYBODY, internal=True),
    Tool(
        "set_language",
        "Set the language in which this person is answered.",
        Language,
        set_language,
        roles=KNOWN,
        effect="write",
        intents=("settings.set",),
        fill=_language,
    ),
)
