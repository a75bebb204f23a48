"""Logging: one line per outcome, constant words plus fields, never a message text, number or token.

Three rules keep it so, whoever logs: an exception is told by its type and place, its words only where they
are the hub's own; a library's line is told without its arguments; and what still looks like a secret or a
telephone number is blanked.
"""

from __future__ import annotations

import json
import logging
import re
import sys
import traceback
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from pydantic import BaseModel, SecretStr
from sqlalchemy import make_url

from config.settings import Loaded
from core.errors import HubError
from core.marking import MARKS

_PLAIN = set(logging.makeLogRecord({}).__dict__) | {"message", "asctime", "taskName"}
OURS = ("bots", "config", "core", "integrations", "jobs", "__main__")
BLANK = "[removed]"
_LOOKS_SECRET = re.compile(
    r"xox[a-z]-[\w-]{8,}|xapp-[\w-]{8,}|sk-ant-[\w-]{8,}"  # Slack, Anthropic
    r"|\b\d{6,12}:[\w-]{30,}"  # a Telegram bot
    r"|\bBearer\s+\S+|\bBasic\s+[\w+/=]{8,}"
    r"|(?<=://)[^\s/@]+:[^\s/@]+(?=@)"  # user and password of an address
    r"|\+\d[\d\s().-]{6,16}\d",  # a telephone number
    re.IGNORECASE,
)
_MOST_FRAMES = 12
_SHORT = 6
"""A secret shorter than this is part of ordinary words, and none of ours is."""


class Lines(logging.Formatter):
    """``time level logger: words key=value ...``; JSON when the output is not a terminal's. ``secrets``:
    values that are blanked wherever they turn up."""

    def __init__(self, *, as_json: bool, secrets: Iterable[str] = ()) -> None:
        super().__init__()
        self._json = as_json
        known = sorted({secret for secret in secrets if len(secret) >= _SHORT}, key=len, reverse=True)
        self._known = re.compile("|".join(map(re.escape, known))) if known else None

    def format(self, record: logging.LogRecord) -> str:
        """One line; an exception follows it indented (plain) or as a field (JSON)."""
        own = {key: value for key, value in record.__dict__.items() if key not in _PLAIN}
        ours = record.name.partition(".")[0] in OURS
        # A library's fields and arguments are whatever it had in its hands.
        fields = {**MARKS.get(), **own} if ours else dict(MARKS.get())
        what = record.getMessage() if ours else str(record.msg).partition("\n")[0]
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        trace = told(record.exc_info[1]) if record.exc_info and record.exc_info[1] else ""
        if self._json:
            line = {"at": at, "level": record.levelname, "logger": record.name, "what": what}
            whole = {**line, **fields, **({"trace": trace} if trace else {})}
            # Cleaned before it is escaped, and escaped so that one line stays one line everywhere.
            return json.dumps({key: self._plain(value) for key, value in whole.items()})
        shown = " ".join(f"{key}={value}" for key, value in fields.items())
        head = f"{at} {record.levelname:<7} {record.name}: {what} {shown}".rstrip().replace("\n", " ")
        return self._clean(f"{head}\n{trace}" if trace else head)

    def _plain(self, value: object) -> object:
        return value if isinstance(value, int | float | None) else self._clean(str(value))

    def _clean(self, line: str) -> str:
        if self._known is not None:
            line = self._known.sub(BLANK, line)
        return _LOOKS_SECRET.sub(BLANK, line)


def told(error: BaseException) -> str:
    """An exception and what led to it, innermost first: types, places, and the words of the hub's own errors.
    The words of others may quote what somebody wrote."""
    return "\n".join(_each(error))


def _each(error: BaseException | None) -> Iterator[str]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        words = f": {error}" if isinstance(error, HubError) else ""
        yield f"{type(error).__module__}.{type(error).__qualname__}{words}"
        frames = traceback.extract_tb(error.__traceback__)[-_MOST_FRAMES:]
        yield from (f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in frames)
        if isinstance(error, BaseExceptionGroup):
            for inner in error.exceptions:
                yield from _each(inner)
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def secrets_of(loaded: Loaded) -> Iterator[str]:
    """Every secret value of the settings, and the password of the database."""
    for part in (loaded.hub, *loaded.channels.values(), loaded.model, loaded.traces, loaded.embedder):
        if isinstance(part, BaseModel):
            values = (getattr(part, name) for name in type(part).model_fields)
            yield from (value.get_secret_value() for value in values if isinstance(value, SecretStr))
    password = make_url(loaded.hub.database_url).password
    if password:
        yield str(password)


def configure(level: str = "INFO", secrets: Iterable[str] = ()) -> None:
    """Send everything to stderr. The SDKs' own chatter, which may quote tokens in URLs, is silenced."""
    handler = logging.StreamHandler()
    handler.setFormatter(Lines(as_json=not sys.stderr.isatty(), secrets=secrets))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for noisy in (
        "httpx",
        "httpx2",
        "httpcore",
        "telegram",
        "slack_bolt",
        "slack_sdk",
        "twilio",
        "anthropic",
        "aiohttp.access",
    ):
        logging.getLogger(noisy).setLevel(logging.ERROR)
