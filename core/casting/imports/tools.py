"""What the desk can do with a spreadsheet of talent: preview, put in, take back, name the rows."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from pydantic import Field

from core.casting.imports import queries
from core.casting.talent.references import WAITING
from core.conversation.drafts import Ask, Draft, Option, Result, Undo
from core.conversation.tools import Arguments, Tool, ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.store.database import Row

SHOWN = 20
WAITING_H = 24.0


class Preview(Arguments):
    """A file as ``files.read`` made it. ``content``: packed. ``looks``: what it holds, by the order
    of its dates; two of them when nothing in the file says which."""

    file: str
    content: str
    said: str
    rows: int
    unused: tuple[str, ...] = ()
    unclear: str = ""
    looks: dict[str, dict[str, Any]]


class Settle(Arguments):
    """``dates``: in which order the file writes day and month."""

    import_id: int
    dates: Literal["dmy", "mdy"]


class One(Arguments):
    """``import_id``: an import."""

    import_id: int


class Show(Arguments):
    """``import_id``: empty for the last one. ``show``: the rows in error, or those to be looked at."""

    import_id: int | None = None
    show: Literal["error", "review"] = Field(default="error")


async def preview_import(ctx: ToolContext, args: Preview) -> Result:
    """What a file holds, before anything is put in."""
    try:
        content = base64.b64decode(args.content, validate=True)
    except binascii.Error as error:
        raise Rejected("imports-damaged") from error
    params = {
        "reader": ctx.person.id,
        "language": ctx.words.language,
        "timezone": ctx.words.timezone,
        "said": args.said,
        "unused": list(args.unused),
        "looks": args.looks,
    }
    if not args.unclear:
        params["dates"] = next(iter(args.looks))
    import_id = await queries.add_run(
        ctx.tx,
        ctx.org_id,
        ctx.org_id,
        ctx.now,
        file_name=args.file,
        person_id=ctx.person.id,
        address=str(ctx.address),
        status="previewed",
        params=params,
        content=content,
        total=args.rows,
    )
    if args.unclear:
        return Result(_which_dates(ctx, import_id, args), data={"ask": "day or month first"})
    row = await _mine(ctx, import_id, "previewed")
    return Result(_preview(ctx, row), data=_told(row))


def _which_dates(ctx: ToolContext, import_id: int, args: Preview) -> Draft:
    """Each way as the example would then be read."""
    options = tuple(
        Option(_as_read(ctx, args.unclear, order), "settle_import", {"import_id": import_id, "dates": order})
        for order in ("dmy", "mdy")
    )
    text = ctx.words("imports-which-dates", file=args.file, example=args.unclear)
    return Draft(text, options=options, ask=Ask(about=args.file))


def _as_read(ctx: ToolContext, example: str, order: str) -> str:
    """``3 Apr``: what the first two numbers of a date say in one order."""
    numbers = [int(part) for part in "".join(c if c.isdecimal() else " " for c in example).split()[:2]]
    day, month = numbers if order == "dmy" else numbers[::-1]
    return f"{day} {datetime(2000, month, 1, tzinfo=ctx.now.tzinfo):%b}"


async def settle_import(ctx: ToolContext, args: Settle) -> Result:
    """The order of the dates is said: the preview follows."""
    row = await _mine(ctx, args.import_id, "previewed")
    params = {**row["params"], "dates": args.dates}
    await queries.change_run(ctx.tx, row["id"], params=params)
    row = {**row, "params": params}
    return Result(_preview(ctx, row), data=_told(row))


def _preview(ctx: ToolContext, row: Row) -> Draft:
    look = row["params"]["looks"][row["params"]["dates"]]
    names = ctx.words.names(list(look["names"]), 3)
    lines = [ctx.words("imports-preview", file=row["file_name"], count=look["good"], names=names or "-")]
    if look["bad"]:
        lines.append(ctx.words("imports-preview-bad", count=look["bad"]))
        lines += [_line(ctx, one) for one in look["problems"]]
    if row["params"]["unused"]:
        lines.append(ctx.words("imports-preview-unused", names=ctx.words.names(row["params"]["unused"], 6)))
    options: tuple[Option, ...] = ()
    ask = None
    if look["good"]:
        chosen = {"import_id": row["id"]}
        options = (
            Option(
                ctx.words("imports-import", count=look["good"]),
                "apply_import",
                chosen,
                "primary",
                means="yes",
                hours=WAITING_H,
            ),
            Option(ctx.words("imports-not-now"), "decline_import", chosen, means="no", hours=WAITING_H),
        )
        ask = Ask(about=row["file_name"])
    return Draft("\n".join(lines), options=options, ask=ask)


def _line(ctx: ToolContext, one: Mapping[str, Any]) -> str:
    why = "; ".join(ctx.words(key, **values) for key, values in one["reasons"])
    return ctx.words("imports-row", line=one["line"], name=one["name"] or "-", why=why)


def _told(row: Row) -> Mapping[str, Any]:
    look = row["params"]["looks"][row["params"]["dates"]]
    return {"import": row["id"], "file": row["file_name"], "rows": row["total"], "good": look["good"]}


async def apply_import(ctx: ToolContext, args: One) -> Result:
    """Put the file in; the result follows in this chat."""
    row = await _mine(ctx, args.import_id, "previewed", "applying", "done")
    if row["status"] == "previewed":
        await queries.move_on(ctx.tx, row["id"], ("previewed",), "applying")
        ctx.tx.wake("import", str(row["id"]))
    text = ctx.words("imports-started", file=row["file_name"], count=row["total"])
    summary = ctx.words("imports-summary", file=row["file_name"])
    undo = Undo("undo_import", {"import_id": row["id"]}, summary)
    return Result(Draft(text), focus={WAITING: None}, data=_told(row), undo=undo)


async def decline_import(ctx: ToolContext, args: One) -> Result:
    """The file is forgotten, nothing was put in."""
    row = await _mine(ctx, args.import_id, "previewed", "declined")
    await queries.move_on(ctx.tx, row["id"], ("previewed",), "declined", content=None)
    return Result(Draft(ctx.words("imports-declined", file=row["file_name"])), focus={WAITING: None})


async def undo_import(ctx: ToolContext, args: One) -> Result:
    """Take an import back, also one that is under way."""
    row = await _mine(ctx, args.import_id, "applying", "done", "undoing")
    if await queries.move_on(ctx.tx, row["id"], ("applying", "done"), "undoing"):
        ctx.tx.wake("import", str(row["id"]))
    return Result(Draft(ctx.words("imports-undoing", file=row["file_name"])))


async def show_import(ctx: ToolContext, args: Show) -> Result:
    """The rows of an import that need somebody, with their reasons."""
    if args.import_id is None:
        newest = await queries.newest(ctx.tx, ctx.org_id, ("done", "applying"))
        if newest is None:
            raise Rejected("imports-none")
        row = newest
    else:
        row = await _mine(ctx, args.import_id, "done", "applying", "undone")
    rows = await queries.outcomes(ctx.tx, row["id"], args.show, SHOWN)
    number = row["counts"].get(args.show, len(rows))
    lines = [ctx.words(f"imports-listed-{args.show}", file=row["file_name"], count=number)]
    lines += [_line(ctx, one) for one in rows]
    if number > len(rows):
        lines.append(ctx.words("imports-more", count=number - len(rows)))
    return Result(Draft("\n".join(lines)), data={"rows": [_fact(one) for one in rows]})


def _fact(row: Row) -> Mapping[str, Any]:
    return {"row": row["line"], "name": row["name"], "reasons": [key for key, _ in row["reasons"]]}


async def _mine(ctx: ToolContext, import_id: int, *states: str) -> Row:
    """An import of this organisation in one of these states. Raises Rejected."""
    row = await queries.run(ctx.tx, import_id)
    if row is None or row["org_id"] != ctx.org_id:
        raise Rejected("imports-none")
    if row["status"] not in states:
        raise Rejected("imports-over", file=row["file_name"])
    return row


def _internal(name: str, said: str, arguments: type[Arguments], run: Any) -> Tool:
    return Tool(name, said, arguments, run, CASTING, "write", internal=True)


TOOLS: Sequence[Tool] = (
    _internal("preview_import", "Show what a file of talent holds.", Preview, preview_import),
    _internal("settle_import", "Say in which order a file writes day and month.", Settle, settle_import),
    _internal("apply_import", "Put a previewed file of talent into the directory.", One, apply_import),
    _internal("decline_import", "Leave a previewed file of talent out.", One, decline_import),
    _internal("undo_import", "Take an import of talent back.", One, undo_import),
    Tool("show_import", "The rows of an import of talent that need somebody.", Show, show_import, CASTING),
)
