"""People typed into a chat instead of sent as a file: they go the same way, previewed, put in, taken back."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import Field

from core.casting.imports import queries
from core.casting.imports import tools as imports
from core.casting.imports.files import read
from core.casting.newcomers.previewed import Righting, close, kept, of_sheet, righted, waiting
from core.casting.newcomers.previewed import order as righting
from core.casting.newcomers.typed import for_whom, in_lines
from core.casting.search.wording import worded
from core.casting.submissions.brief import LONGEST, MOST, Entry, entries
from core.casting.submissions.putting import told
from core.casting.talent.model import UNKNOWN_AGES
from core.casting.talent.references import WAITING
from core.conversation.drafts import Ask, Draft, Result
from core.conversation.tools import Arguments, Tool, ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.texts import Words
from core.understanding.meaning import Context
from core.understanding.shapes import Sought

_HEADINGS = ("name", "age", "gender", "height cm", "city", "languages", "skills", "phone", "showreel")
_WHOM = (
    r"(?:talents?|actors?|actress(?:es)?|artist[es]{0,2}|models?|profiles?|people|persons?|candidates?"
    r"|newcomers?|kala+ka+r)"
)
_DIRECTORY = r"(?:directory|data\s?base|db|roster|system|records?|list\s+of\s+talent)"
_WHERE = rf"(?:\s+(?:to|in|into)\s+(?:the\s+|our\s+|my\s+)?{_DIRECTORY})"
_MANY = r"(?:(?:this|these|a|an|the|one|some|more|new|another|following|my|our)\s+)*"
_ADD = r"(?:add|enter|save|register|create|put|import|upload|bring\s+in)"
_FILE = r"(?:spread\s?sheet|excel(?:\s+(?:file|sheet))?|csv(?:\s+file)?|sheet|data|data\s?base)"
_ASKING = r"(?:please|pls|can\s+you|i\s+want\s+to|i'd\s+like\s+to|how\s+(?:do|can)\s+(?:i|we))"
_ORDER = Sought(
    unicodedata.normalize(
        "NFC",
        rf"\s*(?:{_ASKING}\s+)*(?:{_ADD}\s+{_MANY}{_WHOM}\b{_WHERE}?"
        rf"|{_ADD}\s+{_MANY}{_FILE}\b{_WHERE}?(?=\W*$)|import(?=\W*$)"
        rf"|nay[aie]\s+(?:{_WHOM}|ladk[ia])(?:\s+(?:add\s+kar(?:o|na|\s+do)?|add|jod[on]\w*|da+lo|daal\s+do))?"
        r"|(?:नया|नयी|नई|नए|नये)\s+(?:कलाकार|टैलेंट|एक्टर|अभिनेता|अभिनेत्री|प्रोफ़ाइल|लड़की|लड़का)"
        r"(?:\s+(?:जोड़ो|जोड़िए|जोड़ें|जोड़ना\s+है|डालो|ऐड\s+करो|ऐड\s+कर\s+दो))?"
        r")\s*(?:[:,\-–।?.!]|\s|$)\s*(?P<rest>.*)",
    ),
    re.IGNORECASE | re.DOTALL,
)
_THIS = Sought(r"\b(?:this|these)\b")
_ENGLISH = Words("en")


class Typed(Arguments):
    """``people``: a line each, name first; asked for when empty. ``role``: whom they are meant for."""

    people: str = Field(default="", max_length=LONGEST)
    role: str = Field(default="", max_length=80)


def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``add a new actress: Leena Das, 27, Kolkata, 98...``; without anybody, when that is all."""
    found = _ORDER.match(unicodedata.normalize("NFC", text))
    if found is None:
        return None
    rest = found["rest"].strip()
    if not rest.strip(" .?!"):
        # "save this profile" is about somebody who is shown.
        return None if _THIS.search(text) else {"people": ""}
    role, people = for_whom(rest)
    if not entries(in_lines(people)):
        role, people = "", rest
    return {"people": people, "role": role} if entries(in_lines(people)) else None


async def add_talent(ctx: ToolContext, args: Typed) -> Result:
    """What was understood of each, before anything is put in. Nobody is written to."""
    if not args.people.strip():
        ask = Ask("text", ctx.words("imports-typed"), "add_talent", {}, slot="people", needs="people")
        return Result(Draft(ctx.words("imports-type-them"), ask=ask), data={"ask": "who"})
    found = entries(in_lines(args.people))
    if not found:
        raise Rejected("imports-typed-unread")
    if len(found) > MOST:
        raise Rejected("submissions-too-many", most=MOST)
    return await _shown(ctx, found, args.role)


async def put_right(ctx: ToolContext, args: Righting) -> Result:
    """The preview again with one of them put right or left out. Raises Rejected where it was answered."""
    there = waiting(ctx.focus, ctx.now)
    content = await queries.content(ctx.tx, int(there["import"])) if there else None
    if content is None:
        raise Rejected("imports-waits-no-more")
    before = of_sheet(content)
    found = righted(before, args)
    if found == before:
        raise Rejected("imports-nothing-righted", name=args.person)
    await close(ctx, int(there["import"]))
    if not found:
        draft = Draft(ctx.words("imports-declined", file=ctx.words("imports-typed")))
        return Result(draft, focus={WAITING: None}, private=True)
    return await _shown(ctx, found, str(there["role"]))


async def _shown(ctx: ToolContext, found: Sequence[Entry], role: str) -> Result:
    today = ctx.now.astimezone(ZoneInfo(ctx.words.timezone)).date()
    preview = imports.Preview.model_validate(read(ctx.words("imports-typed"), _sheet(found), today))
    made = await imports.preview_import(ctx, preview)
    shown = made.draft or Draft("")
    lines = [", ".join((one.name, *told(ctx.words, one), *_can(one), *_numbers(one))) for one in found]
    after = [_later(ctx, role, found)] if role else []
    draft = replace(shown, text="\n".join((*lines, shown.text, *after)))
    label = shown.options[0].label if shown.options else ""
    names = [one.name for one in found]
    focus = kept(ctx, int(made.data["import"]), names, role, label) if label and "import" in made.data else {}
    return replace(made, draft=draft, focus={**made.focus, **focus}, private=True)


def _later(ctx: ToolContext, role: str, found: Sequence[Entry]) -> str:
    """Whom they are meant for is not lost: what to type once they are in."""
    return ctx.words("imports-typed-role", names=", ".join(one.name for one in found), role=role)


def _numbers(one: Entry) -> tuple[str, ...]:
    return (one.phone,) if one.phone else ()


def _can(one: Entry) -> tuple[str, ...]:
    return tuple(slug.replace("-", " ") for slug in worded(one.said).skills)


def _spoken(one: Entry) -> str:
    return ", ".join(_ENGLISH("talent-language", code=code) for code in one.languages)


def _sheet(found: Sequence[Entry]) -> bytes:
    """The lines as a file of their own."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(_HEADINGS)
    for one in found:
        ages = "" if one.age == UNKNOWN_AGES else "-".join(dict.fromkeys(map(str, one.age)))
        writer.writerow(
            (one.name, ages, one.gender, one.height_cm or "", one.city, _spoken(one),
             ", ".join(_can(one)), one.phone, one.link)
        )  # fmt: skip
    return out.getvalue().encode()


TOOLS: tuple[Tool, ...] = (
    Tool(
        "add_talent",
        "People typed in the chat, a line each (name first, then age, gender, height, city, languages,"
        " skills, number): read back, then put into the directory with a yes. Also how to bring a"
        " spreadsheet.",
        Typed,
        add_talent,
        CASTING,
        "write",
        previews=True,
        order=order,
        order_first=True,
        spoken_to=True,
    ),
    Tool(
        "put_typed_right",
        "Change or leave out one of the people typed in the chat before they are put into the directory.",
        Righting,
        put_right,
        CASTING,
        "write",
        previews=True,
        order=righting,
        order_first=True,
        order_leads=True,
    ),
)
