"""What is true right now for one person, gathered from the features: feeds understanding and model.

A feature may hold a module ``situation`` with
``async def situation(tx, person, focus, now) -> Mapping[str, Any]``: fields of ``Context``.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any

from core.features import parts
from core.people import Person
from core.store.database import Row, Tx
from core.texts import Words
from core.understanding.meaning import Context, Meaning

Situation = Callable[[Tx, Person, Mapping[str, Any], datetime], Awaitable[Mapping[str, Any]]]
WAITS_FOR = "waits_for"
"""In the context's ``raw``: which argument the open question waits for, where it waits for words."""
_FIELDS = {field.name for field in fields(Context)}


def collect(package: str = "core.casting") -> list[Situation]:
    """Every feature's ``situation``, in name order."""
    return [module.situation for module in parts(package, "situation")]


async def gather(
    situations: Sequence[Situation],
    tx: Tx,
    person: Person,
    focus: Mapping[str, Any],
    questions: Sequence[Row],
    now: datetime,
    *,
    group: bool,
) -> Context:
    """The context of one message; what a later feature says wins."""
    shown = [one["name"] for one in focus.get("people", [])]
    values: dict[str, Any] = {"last_result": tuple(shown), "last_result_count": len(shown), "group": group}
    values["writer"] = person.role
    if questions:
        newest = questions[0]
        means = {choice["arguments"].get("_means") for choice in newest["choices"]}
        values["pending"] = "confirmation" if means & {"yes", "no"} or newest["kind"] == "typed" else "choice"
        values["pending_choices"] = tuple(choice["label"] for choice in newest["choices"])
    beside: dict[str, Any] = {}
    if questions and questions[0]["kind"] == "text":
        beside[WAITS_FOR] = questions[0]["slot"]
    for situation in situations:
        told = await situation(tx, person, focus, now)
        beside |= told.get("raw", {})
        values |= {k: v for k, v in told.items() if k in _FIELDS}
    return Context(**{**values, "raw": beside})


def resolved(meaning: Meaning, words: Words) -> list[str]:
    """The times that a message names, each with its ISO value and as people read it; what is unclear with
    the readings to ask about. A model takes them from here and never computes a date."""
    lines = []
    for each in meaning.dates[:_MOST_TIMES]:
        if each.start is not None:
            until = f" to {each.end.isoformat()}" if each.end is not None else ""
            said = words.day(each.start) if each.precision != "minute" else words.time(each.start)
            lines.append(f'"{_quoted(each.phrase)}" = {each.start.isoformat()}{until} ({said})')
    ask = meaning.ask
    if ask is not None and ask.about in ("date", "time"):
        lines.append(f'"{_quoted(ask.phrase)}" is unclear, ask which: {" or ".join(ask.choices)}')
    return lines


_MOST_TIMES = 8


def _quoted(phrase: str) -> str:
    """A phrase of somebody's message on one line, without quotation marks that could end it."""
    return " ".join(phrase.replace('"', " ").split())[:60]


def described(
    context: Context,
    person: Person,
    now_text: str,
    times: Sequence[str] = (),
    memory: Sequence[str] = (),
) -> str:
    """The same situation as lines for a language model: least data, names only.

    ``times``: what ``resolved`` made of the message. ``memory``: what was said before, each with its source.
    """
    lines = [f"Now: {now_text}", f"Writer: {person.first_name or 'unknown'}, role {person.role}"]
    if times:
        lines.append(
            f"Times in this message, worked out by the desk; use them as they are: {'; '.join(times)}"
        )
    if context.last_result:
        shown = ", ".join(f"{n} {name}" for n, name in enumerate(context.last_result, 1))
        lines.append(f"Last shown: {shown}")
    for label, value in (
        ("Role in focus", context.focus_role),
        ("Project", context.focus_project),
        ("Roles", ", ".join(context.known_roles)),
        ("Waiting for an answer to", " / ".join(context.pending_choices)),
    ):
        if value:
            lines.append(f"{label}: {value}")
    if memory:
        lines.append("Said before, for what it is worth; say who said it when you use it:")
        lines += [f"- {line}" for line in memory]
    return "\n".join(lines)
