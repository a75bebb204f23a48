"""Which entities an intent needs, and where each comes from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.understanding.entities import (
    audiences,
    conditions,
    files,
    guardians,
    lengths,
    looks,
    money,
    people,
    projects,
    recipients,
    roles,
    said,
    scope,
    shown,
    standing,
    terms,
    venues,
    wanted,
    when,
)
from core.understanding.entities.material import Make, Material
from core.understanding.vocabulary.shapes import SHAPES


def compose(material: Material) -> dict[str, Any]:
    """The entities of all intents of a message; what was not said is left out."""
    out: dict[str, Any] = {}
    for intent in material.intents:
        for key in SHAPES.get(intent, "").split():
            name = _RENAMED.get(key, key)
            value = None if name in out else _MAKERS[key](material, intent)
            if value is not None and value not in ([], {}):
                out[name] = value
    when.wished_times(material, out)
    return out


_RENAMED = {
    "search_rate": "rate",
    "day_start": "start",
    "quiet": "window",
    "setting_time": "start",
    "marked_deadline": "deadline",
    "former_status": "from",
    "decider": "from",
}
"""Makers that fill the key of another name."""
_MAKERS: Mapping[str, Make] = {
    "talents": people.talents,
    "result_refs": shown.result_refs,
    "option": shown.option,
    "options": shown.options,
    "role": roles.role,
    "project": projects.project,
    "to": recipients.to,
    "decider": recipients.decider,
    "guardian": guardians.guardian,
    "age": guardians.age,
    "audience": audiences.audience,
    "similar_to": looks.similar_to,
    "free": wanted.free,
    "sought": wanted.sought,
    "gender": looks.criterion("gender"),
    "playing_age": looks.playing_age,
    "height_cm": looks.criterion("height_cm"),
    "languages": looks.criterion("languages"),
    "city": looks.city,
    "skills": looks.criterion("skills"),
    "build": looks.criterion("build"),
    "experience": looks.experience,
    "adjust": looks.adjust,
    "rate": money.rate,
    "search_rate": money.search_rate,
    "rate_max": money.rate_max,
    "status": standing.status,
    "former_status": standing.former_status,
    "round": standing.round_,
    "duration_min": lengths.duration,
    "slot_minutes": lengths.slot_minutes,
    "location": venues.location,
    "mode": venues.mode,
    "count": looks.count,
    "shift_min": lengths.shift_min,
    "eta_min": lengths.eta_min,
    "votes": standing.votes,
    "media": files.media,
    "attachment": files.attachment,
    "scope": scope.scope,
    "source": shown.source,
    "channel": venues.channel,
    "decision": standing.decision,
    "start": when.start,
    "day_start": when.day_start,
    "date": when.date,
    "dates": when.dates,
    "date_range": when.date_range,
    "window": when.window,
    "quiet": when.quiet,
    "setting_time": when.setting_time,
    "deadline": when.deadline,
    "marked_deadline": when.marked_deadline,
    "until": when.until,
    "body": said.body,
    "note": said.note,
    "reason": said.reason,
    "term": said.term,
    "terms": said.terms_list,
    "conditions": conditions.conditions,
    "times_paid": lambda m, intent: conditions.count(m.request) or None,
    "offsets_min": lambda m, intent: terms.offsets(m.found),
    "visibility": lambda m, intent: terms.visibility(m.text),
    "metric": lambda m, intent: terms.metric(m.found),
    "language": lambda m, intent: terms.language(m.found),
    "role_type": lambda m, intent: terms.role_type(m.text),
    "cron": lambda m, intent: terms.cron(m.text),
}
