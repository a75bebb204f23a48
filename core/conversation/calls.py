"""Tool calls of one turn: each its own transaction, remembered, never repeated after a crash."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from pydantic import ValidationError

from core.conversation import drafts
from core.conversation.corrections import LAST
from core.conversation.crossing import ANYWAY, Crossed, look
from core.conversation.desk import Desk
from core.conversation.drafts import Result
from core.conversation.intake import Opening
from core.conversation.steps import Taken, taken
from core.conversation.tokens import Tokens
from core.conversation.tools import Tool, ToolContext
from core.errors import HubError, Rejected
from core.ledger import Outcome
from core.memory import privacy
from core.memory.keeping import Heard
from core.memory.vectors import Meant, meant
from core.ports import Embedder
from core.store import conversations, inbox
from core.store.database import Database, Tx
from core.texts import Words

log = logging.getLogger(__name__)

FINAL = "final_at"
"""In the focus: when something was last done here that has no way back."""


def _spoken_of(focus: Mapping[str, Any], before: Mapping[str, Any]) -> Mapping[str, Any]:
    """What a result leaves in the focus, with the one person it was about; several are nobody. Who was acted
    on takes the place of somebody who was shown alone: "her" is no longer the other one."""
    people, about = focus.get("people"), focus.get("person")
    if about and people is None and len(before.get("people") or ()) == 1:
        return {**focus, "people": [about]}
    if people is None or "person" in focus:
        return focus
    return {**focus, "person": people[0] if len(people) == 1 else None}


class ClaimLost(HubError):
    """Somebody else holds this row now: stop, and write nothing."""


@dataclass(slots=True)
class Calls:
    """Runs tools for one turn, in order. ``focus`` grows with each result. ``unanswered``: why nothing is
    said, should that be so. ``said``: the words that
    are acted on, where these are not the message's own (a tap that runs an earlier one)."""

    database: Database
    tools: Mapping[str, Tool]
    tokens: Tokens
    accounts: Mapping[str, str]
    opening: Opening
    now: datetime
    words: Words
    focus: dict[str, Any]
    results: list[Result] = field(default_factory=list)
    steps: list[Taken] = field(default_factory=list)
    speaking_for: int = 0
    private: bool = False
    unanswered: Outcome = "not for the desk"
    house: str = ""
    said: str = ""
    embedder: Embedder | None = None
    _token: str = ""
    _step: int = 0

    def spend(self, token: str) -> None:
        """The next writing call uses this single-use choice up, in its own transaction."""
        self._token = token

    async def __call__(self, name: str, arguments: Mapping[str, Any], *, internal: bool = True) -> Result:
        """One call. Raises Rejected with the sentence for the person; then nothing of it is kept."""
        self._step = max([self._step, *self.opening.effects]) + 1
        tool = self.tools.get(name)
        if tool is None or (tool.internal and not internal):
            raise Rejected("tool-unknown")
        if self.opening.person.role not in tool.roles:
            raise Rejected("not-allowed")
        asked = inbox.request_hash(name, arguments)
        done = next((e for e in self.opening.effects.values() if e["request_hash"] == asked), None)
        result = drafts.decode(done["result"]) if done else await self._run(tool, arguments, asked)
        self.focus = conversations.merged(self.focus, _spoken_of(result.focus, self.focus))
        self.results.append(result)
        if (step := taken(tool, arguments, result)) is not None:
            self.steps.append(step)
        if result.draft is None:
            self.unanswered = "shown there" if self.opening.inbound.choice else "nothing more"
        # In a shared chat what concerns one person is shown to that person.
        self.private = self.private or (result.private and self.opening.inbound.group)
        return result

    async def meaning(self, asked: str) -> Meant | None:
        """The vector of a question, where an embedder is set and memory may be used for whoever asks."""
        if self.embedder is None:
            return None
        async with self.database.read() as tx:
            level = await privacy.level_of(tx, self.opening.person)
        return await meant(self.embedder, asked) if privacy.reads(level) else None

    async def _run(self, tool: Tool, raw: Mapping[str, Any], asked: str) -> Result:
        try:
            arguments = tool.arguments.model_validate(dict(raw))
        except ValidationError as error:
            fields = ", ".join(str(item["loc"][0]) for item in error.errors() if item["loc"])
            raise Rejected("arguments-unclear", fields=fields or "-") from error
        question = None
        if tool.compares is not None:
            question = await self.meaning(tool.compares(arguments, self.said or self.opening.inbound.text))
        if tool.effect == "read":
            async with self.database.read() as tx:
                return await tool.run(replace(self._context(tx), meant=question), arguments)
        try:
            return await self._written(tool, arguments, asked)
        except Crossed as crossed:
            return crossed.question(self.words, tool.name, arguments.model_dump(mode="json"))

    async def _written(self, tool: Tool, arguments: Any, asked: str) -> Result:
        """A call that changes rows. Raises Crossed when a colleague has just changed the same: nothing is
        kept then."""
        async with self.database.transaction() as tx:
            if not await inbox.holds(tx, self.opening.row["id"], self.opening.row["claim_token"]):
                raise ClaimLost(tool.name)
            if self._token and not await conversations.use_choice(tx, self._token, self.now):
                raise Rejected("choice-used-just-now")
            context = self._context(tx)
            result: Result = await tool.run(context, arguments)
            if (tool.effect == "write" or tool.crosses) and tool.name not in (ANYWAY, drafts.UNDO):
                await look(tx, self.opening.person, result, self.now)
            self._token = ""
            if tool.effect == "send" and context.desk.queued:
                # What left for other people cannot be taken back: an "undo" must not reach past it.
                result = replace(result, focus={**result.focus, FINAL: self.now.isoformat()})
            return await self._remember(tx, tool, asked, result)

    async def _remember(self, tx: Tx, tool: Tool, asked: str, result: Result) -> Result:
        """The result, with its "undo" tied to its own change."""
        row, person = self.opening.row, self.opening.person
        if result.undo is not None and person.known:
            undo = result.undo
            values = {
                "summary": undo.summary,
                "undo_tool": undo.tool,
                "undo_arguments": dict(undo.arguments),
                "about": list(undo.about),
                "anyway": dict(undo.anyway),
            }
            where = (row["org_id"], person.id, row["conversation_key"])
            made = await conversations.record_change(tx, *where, values, self.now)
            result = replace(
                drafts.with_change(result, made), focus={**result.focus, FINAL: None, LAST: None}
            )
        await inbox.record_effect(tx, row["id"], self._step, tool.name, asked, drafts.encode(result))
        return result

    def heard(self) -> Heard:
        """The message as memory takes it: a tap or an edit says nothing new."""
        opening, inbound = self.opening, self.opening.inbound
        new = inbound.choice is None and not inbound.edited
        return Heard(
            opening.person,
            opening.row["conversation_key"],
            f"in/{opening.row['id']}",
            inbound.text if new else "",
            opening.row["received_at"],
            inbound.group,
            opening.room if inbound.group else "",
        )

    def _context(self, tx: Tx) -> ToolContext:
        opening = self.opening
        desk = Desk(
            tx,
            org_id=opening.row["org_id"],
            now=self.now,
            tokens=self.tokens,
            accounts=self.accounts,
            inbound_id=opening.row["id"],
        )
        return ToolContext(
            tx=tx,
            org_id=opening.row["org_id"],
            person=opening.person,
            address=opening.inbound.place,
            now=self.now,
            words=self.words,
            focus=self.focus,
            desk=desk,
            group=opening.inbound.group,
            house=self.house,
            said=self.said or opening.inbound.text,
            inbound_id=opening.row["id"],
            pointed=bool(opening.inbound.choice or opening.inbound.reply_to),
        )
