"""``castmatch dead-letters``: what needs a person, reading one of them, and putting them back."""

from __future__ import annotations

import argparse
import json
from typing import Any

from config.commands import refuse, run_async, settings, with_database
from core.ledger import reason_words
from core.store import bodies, dead_letters
from core.store.database import Database, Row
from core.store.dead_letters import DeadLetter
from core.texts import Words

ALL = "all"
MOST_RAW_CHARS = 20_000


def arguments(parser: argparse.ArgumentParser) -> None:
    """Without an action: list them."""
    parser.add_argument("--json", action="store_true")
    what = parser.add_subparsers(dest="what")
    one = what.add_parser("show", help="read one: why it is stuck, its words, what arrived")
    one.add_argument("id", help="as listed, such as in/12, out/34 or due/5")
    again = what.add_parser("requeue", help="try one again, or all")
    again.add_argument("id", help="as listed, such as in/12 or out/34; all: every one of them")


def run(arguments: argparse.Namespace) -> int:
    """Exit code 1 when something is stuck, so that a monitor can watch it."""
    loaded = settings()
    org, what = loaded.hub.org, arguments.what
    named = arguments.id if what else ""
    if what and dead_letters.split(named) is None and (what, named) != ("requeue", ALL):
        refuse([f"{named}: write the id as it is listed, such as in/12 or out/34"])

    async def work(database: Database) -> int:
        if what == "show":
            return await _show(database, org, named)
        if what == "requeue":
            return await _requeue(database, org, named)
        return await _list(database, org, as_json=arguments.json)

    return run_async(with_database(loaded, work))


async def _list(database: Database, org: str, *, as_json: bool) -> int:
    async with database.read() as tx:
        letters = await dead_letters.listed(tx, org, 200)
    if as_json:
        print(json.dumps([_plain(letter) for letter in letters]))
    else:
        for letter in letters:
            print(_line(letter))
        if not letters:
            print("Nothing is stuck.")
    return 1 if letters else 0


async def _show(database: Database, org: str, name: str) -> int:
    async with database.read() as tx:
        letter = await dead_letters.named(tx, org, name)
        row = await dead_letters.whole(tx, letter) if letter else {}
    if letter is None:
        print("There is no such dead letter.")
        return 1
    print(_line(letter))
    print(
        f"at {letter.at:%Y-%m-%d %H:%M:%S} UTC, tried {letter.attempts} times, reason: {letter.reason or '-'}"
    )
    print(_content(letter, row))
    return 0


async def _requeue(database: Database, org: str, name: str) -> int:
    async with database.transaction() as tx:
        found = await dead_letters.named(tx, org, name) if name != ALL else None
        letters = [found] if found else []
        if name == ALL:
            letters = await dead_letters.listed(tx, org, 1000)
        done = await dead_letters.requeue(tx, letters)
    if name == ALL:
        print(f"{done} of {len(letters)} are queued again." if letters else "Nothing is stuck.")
        return 0 if done == len(letters) else 1
    if found and not done:
        print("Its content is no longer kept: it cannot be tried again.")
    else:
        print("It is queued again." if done else "There is no such dead letter.")
    return 0 if done else 1


def _line(letter: DeadLetter) -> str:
    said = reason_words(letter.reason, Words())
    return f"{letter.name}  {letter.channel or 'notice'}  {letter.status}  {said}".rstrip()


def _plain(letter: DeadLetter) -> dict[str, Any]:
    names = ("status", "channel", "attempts", "reason", "preview")
    return {"id": letter.name, "at": letter.at.isoformat(), **{name: getattr(letter, name) for name in names}}


def _content(letter: DeadLetter, row: Row) -> str:
    """What it says: escaped, because what came from outside must not move the terminal's cursor."""
    if letter.side == "in":
        raw: bytes | None = row.get("raw")
        text = "(no longer kept)" if raw is None else raw.decode("utf-8", "backslashreplace")
    elif letter.side == "out":
        text = bodies.decode(row).text
    else:
        text = f"{row['kind']} {json.dumps(row['arguments'], ensure_ascii=False)}"
    kept = text[:MOST_RAW_CHARS]
    return "".join(char if char == "\n" or char.isprintable() else repr(char)[1:-1] for char in kept)
