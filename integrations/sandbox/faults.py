"""Rules that make a provider misbehave on purpose: which call, how, and how many times."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import asdict, dataclass
from itertools import count
from typing import Any, Literal, get_args

FaultKind = Literal[
    "429",
    "401",
    "403",
    "timeout",
    "timeout_after",
    "500",
    "500_after",
    "slow",
    "duplicate",
    "late_receipts",
    "out_of_order",
    "529",
    "spend_limit",
    "broken_stream",
    "cut",
]
CALL_KINDS = frozenset({"429", "401", "403", "timeout", "timeout_after", "500", "500_after", "slow"})
"""Befall the hub's calls. ``*_after``: the call takes effect, but its answer is lost."""
MODEL_KINDS = CALL_KINDS | {"529", "spend_limit", "broken_stream", "cut"}
"""Befall requests to the language model: overloaded, out of money, an error or a cut in mid-answer."""
WEBHOOK_KINDS = frozenset({"duplicate", "out_of_order"})
"""Befall what a person does: delivered twice, or overtaken by what comes after it."""
RECEIPT_KINDS = frozenset({"duplicate", "late_receipts", "out_of_order"})
"""Befall what the provider reports about a sent message."""

_APPS = {"twilio": "whatsapp", "anthropic": "claude"}
_MOST = 100
_NEVER = {
    "telegram": {"late_receipts"},
    "slack": {"late_receipts"},
    "email": WEBHOOK_KINDS | RECEIPT_KINDS,
    "claude": WEBHOOK_KINDS | RECEIPT_KINDS,
}


@dataclass(slots=True)
class Fault:
    """``times``: how many more matches it befalls. ``retry_after``: seconds; also how long
    ``slow``, ``late_receipts`` and ``out_of_order`` last. ``*`` matches everything."""

    id: int
    app: str
    method: str
    chat: str
    kind: FaultKind
    times: int
    retry_after: float

    def as_json(self) -> dict[str, Any]:
        return asdict(self)

    def befalls(self, app: str, method: str, chat: str, kinds: Collection[str]) -> bool:
        return (
            self.kind in kinds
            and self.app in ("*", app)
            and (self.method == "*" or self.method.lower() == method.lower())
            and (self.chat == "*" or bare(self.chat) == bare(chat))
        )


class Faults:
    def __init__(self) -> None:
        self._rules: list[Fault] = []
        self._ids = count(1)
        self.on_change: Callable[[], None] | None = None

    def add(
        self,
        app: str,
        kind: FaultKind,
        *,
        method: str = "*",
        chat: str = "*",
        times: int = 1,
        retry_after: float = 1.0,
    ) -> Fault:
        """Raises ValueError on an unknown kind, or numbers out of range."""
        if kind not in get_args(FaultKind):
            raise ValueError(f"unknown kind of fault: {kind}; known: {', '.join(get_args(FaultKind))}")
        if times < 1 or not 0 <= retry_after <= 3600:
            raise ValueError("times is 1 or more, retry_after is 0 to 3600 seconds")
        app = _APPS.get(app, app) or "*"
        if kind in _NEVER.get(app, ()):
            raise ValueError(f"{kind} cannot happen there: nothing of that sort is delivered")
        if len(self._rules) >= _MOST:
            raise ValueError(f"at most {_MOST} faults at a time")
        fault = Fault(next(self._ids), app, method, chat, kind, times, retry_after)
        self._rules.append(fault)
        self._changed()
        return fault

    def take(
        self, app: str, method: str, chat: str = "", kinds: Collection[str] = CALL_KINDS
    ) -> Fault | None:
        """The first rule that befalls this call, used up by one; None: all goes well."""
        for fault in self._rules:
            if fault.befalls(app, method, chat, kinds):
                fault.times -= 1
                if fault.times == 0:
                    self._rules.remove(fault)
                self._changed()
                return fault
        return None

    def rules(self) -> list[Fault]:
        return list(self._rules)

    def clear(self) -> None:
        self._rules.clear()
        self._changed()

    def _changed(self) -> None:
        if self.on_change is not None:
            self.on_change()


def bare(chat: str) -> str:
    """A number with and without its ``whatsapp:`` is the same chat."""
    return chat.removeprefix("whatsapp:")
