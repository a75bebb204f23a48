"""Every request that reached the sandbox and every webhook that left it, in order."""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

from core.ports import Clock

Direction = Literal["call", "webhook"]
_KEPT = 2_000
_TEXT_LIMIT = 20_000


@dataclass(frozen=True, slots=True)
class Entry:
    """``call``: the hub asked a provider; ``webhook``: a provider told the hub.

    ``n`` counts from 1 in this run; ``status`` is the HTTP status of the answer, 0: no answer.
    ``request`` of a webhook is what a replay needs to make it again; its ``id`` is what the hub
    recognises a repetition by.
    """

    n: int
    at: str
    direction: Direction
    app: str
    method: str
    chat: str = ""
    status: int = 0
    ms: int = 0
    fault: str = ""
    request: dict[str, Any] = field(default_factory=dict)
    answer: Any = None

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


class Journal:
    """Keeps the newest entries in memory; with ``path`` every one is appended there as JSONL."""

    def __init__(self, clock: Clock, path: Path | None = None, *, kept: int = _KEPT) -> None:
        self._clock = clock
        self._path = path
        self._entries: deque[Entry] = deque(maxlen=kept)
        self._n = 0
        self._unsaved: list[str] = []
        self._saving: asyncio.Task[None] | None = None
        self._writing = asyncio.Lock()
        self.on_entry: Callable[[Entry], None] | None = None

    def record(
        self,
        direction: Direction,
        app: str,
        method: str,
        *,
        chat: str = "",
        status: int = 0,
        ms: int = 0,
        fault: str = "",
        request: dict[str, Any] | None = None,
        answer: Any = None,
    ) -> Entry:
        self._n += 1
        entry = Entry(
            self._n,
            self._clock().isoformat(),
            direction,
            app,
            method,
            chat,
            status,
            ms,
            fault,
            (request or {}) if direction == "webhook" else _short(request or {}),
            _short(answer),
        )
        self._entries.append(entry)
        if self._path is not None:
            self._save(json.dumps(entry.as_json(), ensure_ascii=False, default=str))
        if self.on_entry is not None:
            self.on_entry(entry)
        return entry

    def after(self, n: int = 0) -> list[Entry]:
        """Entries with a higher number, oldest first; what fell out of the ring is missing."""
        return [entry for entry in self._entries if entry.n > n]

    def calls(self, app: str = "", method: str = "") -> list[Entry]:
        """What the hub asked, oldest first; empty arguments match everything."""
        return [e for e in self._entries if e.direction == "call" and _is(e, app, method)]

    def webhooks(self, app: str = "", method: str = "") -> list[Entry]:
        return [e for e in self._entries if e.direction == "webhook" and _is(e, app, method)]

    def clear(self) -> None:
        """Forgets the ring; numbers go on, the file stays."""
        self._entries.clear()

    def _save(self, line: str) -> None:
        self._unsaved.append(line)
        if self._saving is None or self._saving.done():
            self._saving = asyncio.get_running_loop().create_task(self.flush())

    async def flush(self) -> None:
        """Write what is not on disk yet, behind what is being written; file access happens off the loop."""
        async with self._writing:
            while self._unsaved and self._path is not None:
                lines, self._unsaved = self._unsaved, []
                await asyncio.to_thread(_append, self._path, lines)


def read(path: Path) -> list[Entry]:
    """The entries of a journal file, in order. Raises ValueError on a line that is none."""
    try:
        with path.open(encoding="utf-8") as file:
            return [Entry(**json.loads(line)) for line in file if line.strip()]
    except (TypeError, json.JSONDecodeError) as error:
        raise ValueError(f"{path.name} is not a journal: {error}") from error


def replayable(entries: Iterable[Entry]) -> list[Entry]:
    """What people did, each thing once: repeated deliveries fall out, and so do receipts, which
    the sandbox makes anew from what the hub sends."""
    done: dict[tuple[str, str], Entry] = {}
    for entry in entries:
        if entry.direction == "webhook" and "id" in entry.request:
            done.setdefault((entry.app, entry.request["id"]), entry)
    return list(done.values())


def _is(entry: Entry, app: str, method: str) -> bool:
    return app in ("", entry.app) and method in ("", entry.method)


def _append(path: Path, lines: list[str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as file:
        file.write("".join(line + "\n" for line in lines))


class Shortened(dict[str, Any]):
    """A request as the journal keeps it."""


def shortened(request: dict[str, Any]) -> Shortened:
    """To be recorded later: of a large request while nobody waits for the answer."""
    return Shortened(_short(request))


def _short(value: Any) -> Any:
    """Long texts and bytes do not stay in memory twice."""
    if isinstance(value, Shortened):
        return value
    if isinstance(value, str):
        return value if len(value) <= _TEXT_LIMIT else value[:_TEXT_LIMIT] + "..."
    if isinstance(value, bytes):
        return f"<{len(value)} bytes>"
    if isinstance(value, dict):
        return {str(key): _short(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_short(item) for item in value]
    return value
