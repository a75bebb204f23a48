"""What a message turned out to mean, and what was known when it was read: values only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

Precision = Literal["minute", "day", "week", "month", "part"]


@dataclass(frozen=True, slots=True)
class DatePhrase:
    """A time named in the text.

    ``phrase`` is cut from the text as written. ``start`` and ``end`` are aware, in the sender's zone;
    ``end`` is None for a point in time and for a whole day, and 23:59 of the last day for a range of
    days. Both are None when the phrase was recognised but cannot be resolved without asking.
    """

    phrase: str
    start: datetime | None
    end: datetime | None
    precision: Precision


@dataclass(frozen=True, slots=True)
class Ask:
    """One question that has to be answered before anything is written or sent.

    ``about`` names what is unclear: ``date``, ``time``, ``person``, ``role``, ``status``, ``intent``.
    ``choices`` are ISO 8601 values for dates and times, names for people, labels otherwise.
    """

    about: str
    choices: tuple[str, ...]
    phrase: str = ""


@dataclass(frozen=True, slots=True)
class Context:
    """What the desk knew when the message came. Everything is optional.

    ``last_result``: names in the order they were shown. ``pending``: what the desk asked last:
    ``invitation``, ``reminder``, ``confirmation``, ``choice``, ``question``, and more exactly
    ``availability``, ``approval``, ``selftape``, ``bulk``; empty when nothing is open.
    ``pending_about``: the time that the pending thing is about. ``writer``: the role of who writes.
    ``raw``: whatever else is known.
    """

    last_result: tuple[str, ...] = ()
    last_result_count: int = 0
    focus_role: str = ""
    focus_project: str = ""
    focus_list: str = ""
    pending: str = ""
    pending_about: datetime | None = None
    pending_choices: tuple[str, ...] = ()
    known_roles: tuple[str, ...] = ()
    known_projects: tuple[str, ...] = ()
    known_people: tuple[str, ...] = ()
    group: bool = False
    running_bulk: bool = False
    attachment_mime: str = ""
    writer: str = ""
    raw: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Meaning:
    """The intents of a message, most important first, with what they need. ``parts``: of several intents, the
    words that state each; ``rest``: words that want something else, which was not understood.

    ``confidence`` is 0 to 1. Below 0.7, or with ``ask`` set, nothing may be written or sent without
    a question first.
    """

    intents: tuple[str, ...]
    entities: Mapping[str, Any]
    dates: tuple[DatePhrase, ...]
    confidence: float
    ask: Ask | None = None
    parts: tuple[tuple[str, str], ...] = ()
    rest: str = ""
