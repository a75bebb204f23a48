"""By name: a function that takes any bytes and ends without any error but those that its callers expect."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from bots.web import bodies, parse, sniff
from bots.web.desk import BadCursor
from config.history import split_id
from config.log import Lines
from core.casting.imports import files, opening
from core.conversation.flood import opts_out
from core.conversation.tokens import Tokens
from core.errors import HubError
from core.ledger import reason_words
from core.messages import Address
from core.ports import About, WebRequest
from core.store import dead_letters, sqlite_file
from core.store.sqlite_file import BadFile
from core.texts import Words
from core.understanding import jsonl, understand
from core.understanding.meaning import Context
from core.understanding.names import key
from integrations.pictures import Gallery
from tests.contract.test_channels import CHANNELS, PUBLIC
from tests.fakes import FakeClock

NOW = datetime(2026, 11, 20, 4, 30, tzinfo=UTC)
HEADERS = ("x-slack-signature", "x-slack-request-timestamp", "x-twilio-signature", "content-type")
Target = Callable[[bytes], object]
GALLERY = Gallery(Path("/nowhere"), "a secret", PUBLIC, FakeClock())
LINES, TOKENS = Lines(as_json=True), Tokens("a secret")


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _reading(about: About, data: bytes) -> None:
    with suppress(ValueError):  # quarantined
        about.parse(data)


def _door(about: About, data: bytes) -> None:
    """A webhook with this body, and the rest of it as headers and address."""
    for route in about.routes:
        url, headers = f"{PUBLIC}{route.path}?{_text(data[:60])}", dict.fromkeys(HEADERS, _text(data[:40]))
        request = WebRequest(route.path, url, headers, data)
        envelope = route.envelope(request)
        Address.parse(envelope.conversation_key)
        answer = route.verify(request)
        assert answer is not None
        assert answer.status in (401, 403)
        if route.stored is not None:
            assert isinstance(route.stored(request), bytes)


def _sheet(data: bytes) -> None:
    with suppress(HubError):  # told in a sentence
        sheet = opening.opened(opening.from_bytes(data), len(data))
        for n, _ in enumerate(sheet.records()):
            if n > 200:
                break


def _spreadsheet(data: bytes) -> None:
    with suppress(HubError):
        files.read("talent.csv", data, date(2026, 11, 20))


def _body(data: bytes) -> None:
    for kind in (bodies.ChatMessage, bodies.SocketMessage, bodies.TicketWanted):
        with suppress(bodies.Refusal):
            bodies.read(kind, data)


def _log(data: bytes) -> None:
    record = logging.LogRecord("jobs.turns", logging.INFO, "", 0, "said", None, None)
    record.error = _text(data)
    json.loads(LINES.format(record))


def _backup(data: bytes, folder: Path) -> None:
    path = folder / "fuzzed.db"
    path.write_bytes(data)
    with suppress(BadFile):
        sqlite_file.look_at(path)


def _address(data: bytes) -> None:
    with suppress(ValueError):
        found = Address.parse(_text(data))
        assert Address.parse(str(found)) == found


def _cursor(data: bytes) -> None:
    with suppress(BadCursor):
        split_id(_text(data))


def _understood(data: bytes) -> None:
    text, zone = _text(data), "Asia/Kolkata"
    understand(text, now=NOW, tz=zone, actor_role="talent", channel="slack", context=Context())
    opts_out(text, NOW, zone)


def targets(folder: Path) -> dict[str, Target]:
    """``folder``: where what reads files may put one."""
    found: dict[str, Target] = {
        "web messages": lambda data: _quiet(parse.parse, data),
        "web bodies": _body,
        "kinds of files": lambda data: sniff.kind_of(sniff.mime_of(data, _text(data[-20:]))),
        "sheets": _sheet,
        "a spreadsheet of talent": _spreadsheet,
        "understanding": _understood,
        "understanding by line": lambda data: json.loads(jsonl.answer(_text(data))),
        "names": lambda data: key(_text(data)),
        "addresses": _address,
        "cursors": _cursor,
        "names of dead letters": lambda data: dead_letters.split(_text(data)),
        "reasons": lambda data: reason_words(_text(data), Words()),
        "choice tokens": lambda data: TOKENS.genuine(_text(data)),
        "picture tokens": lambda data: GALLERY.open(_text(data)),
        "log lines": _log,
        "backups": partial(_backup, folder=folder),
    }
    for name, channel in CHANNELS.items():
        found[f"{name} deliveries"] = partial(_reading, channel.about)
        if channel.about.routes:
            found[f"{name} door"] = partial(_door, channel.about)
    return found


def _quiet(read: Callable[[bytes], object], data: bytes) -> None:
    with suppress(ValueError):
        read(data)
