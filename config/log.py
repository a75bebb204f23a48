"""Logging: one line per outcome, constant words plus fields, never a message text, number or token."""

from __future__ import annotations

import json
import logging
import sys
from datetime import UTC, datetime

_PLAIN = set(logging.makeLogRecord({}).__dict__) | {"message", "asctime", "taskName"}


class Lines(logging.Formatter):
    """``time level logger: words key=value ...``; JSON when the output is not a terminal's."""

    def __init__(self, *, as_json: bool) -> None:
        super().__init__()
        self._json = as_json

    def format(self, record: logging.LogRecord) -> str:
        """One line; an exception follows it indented (plain) or as a field (JSON)."""
        fields = {key: value for key, value in record.__dict__.items() if key not in _PLAIN}
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        trace = self.formatException(record.exc_info) if record.exc_info else ""
        if self._json:
            line = {"at": at, "level": record.levelname, "logger": record.name, "what": record.getMessage()}
            return json.dumps({**line, **fields, **({"trace": trace} if trace else {})}, default=str)
        shown = " ".join(f"{key}={value}" for key, value in fields.items())
        head = f"{at} {record.levelname:<7} {record.name}: {record.getMessage()} {shown}".rstrip()
        return f"{head}\n{trace}" if trace else head


def configure(level: str = "INFO") -> None:
    """Send everything to stderr. The SDKs' own chatter, which may quote tokens in URLs, is silenced."""
    handler = logging.StreamHandler()
    handler.setFormatter(Lines(as_json=not sys.stderr.isatty()))
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
