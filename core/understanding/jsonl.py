"""One line in, one line out: the meaning of a message as JSON, for the command line."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from core.understanding import understand
from core.understanding.dates import find
from core.understanding.meaning import Context, Meaning
from core.understanding.spelling import legible
from core.understanding.words import read

_PENDING = {
    "invite": "invitation", "invitation": "invitation", "reminder": "reminder", "confirm": "confirmation",
    "confirmation": "confirmation", "choice": "choice", "question": "question", "avail": "availability",
    "availability": "availability", "approval": "approval", "selftape": "selftape", "offer": "offer",
}  # fmt: skip


def answer(line: str) -> str:
    """The answer to one input line; a line that cannot be used gives ``{"error": ...}``."""
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError) as error:
        return _error(f"not JSON: {error}")
    if not isinstance(asked, dict) or not isinstance(asked.get("text"), str):
        return _error("a line is an object with a text")
    tz = asked.get("tz") or "Asia/Kolkata"
    try:
        zone = ZoneInfo(tz)
        now = datetime.fromisoformat(asked["now"])
    except (KeyError, TypeError, ValueError, OSError) as error:
        return _error(f"now or tz: {error}")
    now = now.replace(tzinfo=zone) if now.tzinfo is None else now
    given = asked.get("context")
    context = context_of(given if isinstance(given, dict) else {}, now.astimezone(zone))
    meaning = understand(
        legible(asked["text"]), now=now, tz=tz, actor_role=str(asked.get("actor_role") or ""), context=context
    )
    return json.dumps(as_json(meaning), ensure_ascii=False)


def as_json(meaning: Meaning) -> dict[str, Any]:
    """A meaning as plain values."""
    return {
        "intents": list(meaning.intents),
        "entities": dict(meaning.entities),
        "dates": [
            {
                "phrase": each.phrase,
                "start": each.start.isoformat() if each.start else None,
                "end": each.end.isoformat() if each.end else None,
                "precision": each.precision,
            }
            for each in meaning.dates
        ],
        "confidence": meaning.confidence,
        "ask": None
        if meaning.ask is None
        else {"about": meaning.ask.about, "choices": list(meaning.ask.choices), "phrase": meaning.ask.phrase},
    }


def context_of(given: Mapping[str, Any], now: datetime) -> Context:
    """A context from loosely shaped values; what is unknown is kept in ``raw``."""
    pending, about, labels, bulk = _pending(given)
    names = tuple(str(name) for name in _sequence(given.get("last_result")))
    attachment = given.get("attachment")
    mime = attachment.get("mime", "") if isinstance(attachment, Mapping) else given.get("attachment_mime", "")
    return Context(
        last_result=names,
        last_result_count=_whole(given.get("last_result_count"), len(names)),
        focus_role=str(given.get("focus_role") or ""),
        focus_project=str(given.get("focus_project") or ""),
        focus_list=str(given.get("focus_list") or ""),
        pending=pending,
        pending_about=_moment(given, about, now),
        pending_choices=labels,
        known_roles=_texts(given.get("known_roles") or given.get("roles")),
        known_projects=_texts(given.get("known_projects") or given.get("projects")),
        known_people=_texts(given.get("known_people") or given.get("people")),
        group=bool(given.get("group")),
        running_bulk=bulk or bool(given.get("running_bulk")),
        attachment_mime=str(mime or ""),
        raw={**given, "about": about},
    )


def _pending(given: Mapping[str, Any]) -> tuple[str, str, tuple[str, ...], bool]:
    labels = _texts(given.get("pending_choices") or given.get("pending_choice"))
    open_question = given.get("pending")
    if isinstance(open_question, Mapping):
        kind = str(open_question.get("kind") or "")
        about = str(open_question.get("about") or "")
        options = _texts(open_question.get("options")) or labels
        if kind == "bulk":
            asked = about.rstrip().endswith("?")
            return "confirmation" if asked else "bulk", about, options, not asked
        return _PENDING.get(kind, kind), about, options, False
    if isinstance(open_question, str) and open_question:
        if open_question in _PENDING:
            return _PENDING[open_question], str(given.get("about") or ""), labels, False
        return ("invitation" if open_question.startswith(("aud", "inv")) else "question"), "", labels, False
    return ("choice" if labels else ""), str(given.get("about") or ""), labels, False


def _moment(given: Mapping[str, Any], about: str, now: datetime) -> datetime | None:
    for key in ("pending_about", "reference", "focus_booking", "ref_date", "reference_date"):
        value = given.get(key)
        if isinstance(value, str):
            try:
                moment = datetime.fromisoformat(value)
            except ValueError:
                continue
            return moment.replace(tzinfo=now.tzinfo) if moment.tzinfo is None else moment
    return next((each.start for each in find(read(about), now) if each.start), None) if about else None


def _sequence(value: Any) -> list[Any]:
    return list(value) if isinstance(value, (list, tuple)) else []


def _texts(value: Any) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    return tuple(str(each) for each in _sequence(value))


def _whole(value: Any, default: int) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) else default


def _error(reason: str) -> str:
    return json.dumps({"error": reason}, ensure_ascii=False)
