"""The hub's own steps with a span around each: turns, tools, sends, receipts."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from core.conversation.drafts import Result
from core.conversation.intake import Opening
from core.conversation.tools import Tool, ToolContext
from core.conversation.turn import Turns
from core.errors import HubError
from core.ledger import Outcome
from core.marking import MARKS
from core.messages import Address, Lifecycle, Receipt
from core.ports import Channel, Payload
from core.store import inbox, outbox
from core.store.database import Row, Tx
from integrations.traces.tracing import Attributes, Tracing


@dataclass(frozen=True)
class TracedTurns(Turns):
    """Turns, each a span below that of its message. The message's own ends when its first turn begins."""

    tracing: Tracing | None = None

    async def answer(self, opening: Opening) -> Outcome:
        """As ever. Raises as ever."""
        row, tracing = opening.row, self.tracing
        if tracing is None:
            return await Turns.answer(self, opening)
        began, about = began_in(row["id"]), {"channel": row["channel"], "inbound_id": row["id"]}
        if inbox.tries(row) == 1:
            tracing.root(began, "message in", row["received_at"], about)
        with tracing.within(began, "turn", {**about, "attempt": inbox.tries(row)}) as span:
            outcome = await Turns.answer(self, opening)
            span.set_attribute("outcome", outcome)
            return outcome


def traced_tools(tools: Mapping[str, Tool], tracing: Tracing) -> dict[str, Tool]:
    """The same tools; each call is a span below its turn's."""
    return {name: replace(tool, run=_traced(tool, tracing)) for name, tool in tools.items()}


def _traced(tool: Tool, tracing: Tracing) -> Callable[[ToolContext, Any], Awaitable[Result]]:
    async def run(ctx: ToolContext, arguments: Any) -> Result:
        with tracing.inside(f"tool {tool.name}", {"effect": tool.effect, "role": ctx.person.role}):
            return await tool.run(ctx, arguments)

    return run


class TracedChannel:
    """A channel whose sends are spans of the trace of the message that they answer."""

    def __init__(self, channel: Channel, tracing: Tracing) -> None:
        self._channel, self._tracing = channel, tracing

    def __getattr__(self, name: str) -> Any:
        return getattr(self._channel, name)

    async def send(self, payload: Payload, address: Address, *, key: str, edits: str | None = None) -> str:
        """As ever. Raises as ever."""
        marks = MARKS.get()
        inbound, number = marks.get("inbound_id"), marks.get("outbox_id")
        began = began_in(inbound) if inbound is not None else key
        about: Attributes = {
            "channel": address.channel,
            "outbox_id": number if isinstance(number, int) else 0,
        }
        with self._tracing.within(began, "send", about) as span:
            try:
                return await self._channel.send(payload, address, key=key, edits=edits)
            except HubError as error:
                span.set_attribute("refused", type(error).__name__)
                raise


def receipts(tracing: Tracing) -> Callable[[Tx, Row, Receipt | Lifecycle], Awaitable[None]]:
    """What is to be told of each receipt that was applied."""

    async def applied(tx: Tx, row: Row, parsed: Receipt | Lifecycle) -> None:
        if not isinstance(parsed, Receipt):
            return
        where = (row["channel"], row["account"], parsed.external_id)
        sent = await outbox.by_provider_id(tx, *where) or await outbox.by_part(tx, *where)
        if sent is None:
            return
        began = began_in(sent["inbound_id"]) if sent["inbound_id"] is not None else sent["key"]
        about = {"channel": row["channel"], "outbox_id": sent["id"], "status": parsed.status}
        with tracing.within(began, "receipt", about):
            pass

    return applied


def began_in(inbound_id: object) -> str:
    """The name of a message in, as the ledger shows it."""
    return f"in/{inbound_id}"
