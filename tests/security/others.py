"""Somebody else's affairs, with words in them that nobody outside may see, and every tool tried on them."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from types import UnionType
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel, ValidationError
from sqlalchemy import select

from core.conversation.desk import Desk
from core.conversation.drafts import Result, encode
from core.conversation.tools import Tool, ToolContext
from core.errors import Rejected
from core.messages import Address
from core.people import Person
from core.store import outbox
from core.store.schema import metadata
from core.texts import Words
from tests.fakes import ACCOUNTS, Stage
from tests.unit.casting.approvals.office import Office

PLACE = "Hidden Studio Zq"
WORDS = {
    "surname": "Wolverton",
    "note": "stiff zq on camera",
    "project": "Moonrise Zq",
    "role": "Trueheart",
    "place": PLACE,
    "house": "Zqhouse",
}
TYPED = ("Xanthe", "Sapphire", "Quillana", "1", "2", "3", "all", "everybody", "in/1", "out/1", "due/1", "")
"""What a curious outsider knows or guesses: first names, the beginning of a title, numbers."""
AT = datetime(2026, 11, 21, 5, 30, tzinfo=UTC)
MOST = 40
"""Combinations of arguments tried for each tool."""
LEAVES = {"erase_now", "erase_me", "opt_out"}
"""Their own affairs, for good: tried elsewhere."""


def values(kind: Any) -> list[Any]:
    """What to try for an argument of this type."""
    origin = get_origin(kind)
    if origin is Literal:
        return list(get_args(kind))
    if origin in (UnionType, None.__class__) or type(None) in get_args(kind):
        return [None, *(v for arm in get_args(kind) if arm is not type(None) for v in values(arm))]
    if origin is tuple:
        return [(), *((value,) for value in values(get_args(kind)[0]))]
    if kind is bool:
        return [False, True]
    if kind is int:
        return [1, 2, 3]
    if kind is str or (hasattr(kind, "__metadata__") and get_args(kind)[0] is str):
        return list(TYPED)
    if kind is datetime or "Aware" in str(kind):
        return [AT]
    if hasattr(kind, "__metadata__"):
        return values(get_args(kind)[0])
    return [{}] if origin is dict else [None]


def attempts(arguments: type[BaseModel]) -> list[dict[str, Any]]:
    """Each argument alone with each value, and all of them together in step."""
    fields = {name: values(one.annotation) for name, one in arguments.model_fields.items()}
    tried: list[dict[str, Any]] = [{}]
    for name, found in fields.items():
        tried += [{name: value} for value in found]
    longest = max((len(found) for found in fields.values()), default=0)
    tried += [{name: found[n % len(found)] for name, found in fields.items()} for n in range(longest)]
    return tried


@dataclass
class Secrets:
    """An office whose affairs are a secret. ``office.stage.org`` is whose."""

    office: Office
    before: dict[str, list[dict[str, Any]]] = field(default_factory=dict)

    @classmethod
    async def open(cls, folder: Any, org: str) -> Secrets:
        office = await Office.open(folder)
        made = cls(office)
        if org != office.stage.org:
            await made._move(org)
        await made._furnish()
        return made

    async def _move(self, org: str) -> None:
        stage = self.office.stage
        async with stage.database.transaction() as tx:
            for table in metadata.sorted_tables:
                if "org_id" in table.c:
                    await tx.execute(table.update().values(org_id=org))
        stage.org = org
        for name in ("arun", "priya", "rohan", "tara"):
            setattr(self.office, name, replace(getattr(self.office, name), org_id=org))

    async def _furnish(self) -> None:
        office, stage = self.office, self.office.stage
        async with stage.database.transaction() as tx:
            for name, values in {
                "project": {"name": f"Sapphire {WORDS['project']}", "house": WORDS["house"]},
                "role": {"name": f"Quillana {WORDS['role']}"},
            }.items():
                await tx.execute(metadata.tables[name].update().values(**values))
        await office.talent(f"Xanthe {WORDS['surname']}")
        await stage.run("add_note", office.arun, people=("Xanthe",), note=WORDS["note"], visibility="casting")
        await stage.run("share_list", office.priya, list="Quillana")
        asked = {"role": "Quillana", "start": "2026-11-21T11:00:00+05:30", "place": PLACE}
        preview = await stage.run("schedule_auditions", office.arun, **asked)
        chosen = next(one for one in preview.draft.options if one.label.startswith("Send"))
        await stage.run(chosen.tool, office.arun, **chosen.arguments)
        bulk = await stage.run("message_list", office.arun, list="Quillana", body=f"come to {PLACE}")
        assert bulk.draft is not None
        await self._bury()
        stage.focus.clear()

    async def _bury(self) -> None:
        async with self.office.stage.database.transaction() as tx:
            first = metadata.tables["outbox"]
            await tx.execute(
                first.update().where(first.c.id == 1).values(status="dead", reason="unavailable")
            )

    async def rows(self) -> dict[str, list[dict[str, Any]]]:
        async with self.office.stage.database.read() as tx:
            return {table.name: await tx.rows(select(table)) for table in metadata.sorted_tables}


async def run(stage: Stage, tool: Tool, who: Person, place: Address, arguments: dict[str, Any]) -> Result:
    """One call as the conversation makes it, kept if it ends well."""
    given = tool.arguments.model_validate(arguments)
    async with stage.database.transaction() as tx:
        desk = Desk(tx, org_id=stage.org, now=stage.clock(), tokens=stage.tokens, accounts=ACCOUNTS)
        words = Words(who.language, who.timezone)
        context = ToolContext(tx, stage.org, who, place, stage.clock(), words, dict(stage.focus), desk)
        result: Result = await tool.run(context, given)
    stage.focus |= {key: value for key, value in result.focus.items() if value is not None}
    return result


async def tried(secrets: Secrets, who: Person, org: str, tools: dict[str, Tool]) -> tuple[str, list[str]]:
    """Everything that the tools of this person's role said to them, whatever was asked of them; and which
    ran at all."""
    stage = secrets.office.stage
    stage.org, place = org, Address("console", "here", f"c{who.id}")
    said: list[str] = []
    ran = set()
    for name, tool in tools.items():
        if who.role not in tool.roles or name in LEAVES:
            continue
        for arguments in itertools.islice(attempts(tool.arguments), MOST):
            try:
                result = await run(stage, tool, who, place, arguments)
            except (Rejected, ValidationError, ValueError) as refusal:
                said.append(str(getattr(refusal, "values", "")))
                continue
            ran.add(name)
            said.append(str(encode(result)))
    async with stage.database.read() as tx:
        rows = await outbox.newest(tx, org, limit=10_000)
    # What members of the project hear is theirs to hear.
    mine = [
        row for row in rows if row["person_id"] == who.id or row["conversation_key"] == place.conversation
    ]
    said += [str(row["body"]) for row in mine]
    return "\n".join(said), sorted(ran)
