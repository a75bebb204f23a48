"""What the lines of the log are about: set where work begins, on every line that is written within."""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import ContextVar, Token
from types import TracebackType

MARKS: ContextVar[Mapping[str, object]] = ContextVar("marks", default={})  # noqa: B039 - never changed, only replaced
"""Ids and plain words only: what is here is in the log."""


class marked:  # noqa: N801 - reads as a statement: with marked(inbound_id=7)
    """Adds fields to every line logged inside, in this task and those that it starts. A class rather than
    a generator, because every turn and every send passes here."""

    __slots__ = ("_fields", "_token")

    def __init__(self, **fields: object) -> None:
        self._fields = fields
        self._token: Token[Mapping[str, object]] | None = None

    def __enter__(self) -> None:
        self._token = MARKS.set({**MARKS.get(), **self._fields})

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._token is not None:
            MARKS.reset(self._token)
