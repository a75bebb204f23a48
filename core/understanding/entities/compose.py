"""Which entities an intent needs, and where each comes from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.understanding.entities import said, terms, what, when, who
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
    "talents": who.talents,
    "result_refs": who.result_refs,
    "option": who.option,
    "options": who.options,
    "role": who.role,
    "project": who.project,
    "to": who.to,
    "decider": who.decider,
    "guardian": who.guardian,
    "age": who.age,
    "audience": who.audience,
    "similar_to": who.similar_to,
    "gender": what.criterion("gender"),
    "playing_age": what.playing_age,
    "height_cm": what.criterion("height_cm"),
    "languages": what.criterion("languages"),
    "city": what.city,
    "skills": what.criterion("skills"),
    "build": what.criterion("build"),
    "experience": what.experience,
    "adjust": what.adjust,
    "rate": what.rate,
    "search_rate": what.search_rate,
    "rate_max": what.rate_max,
    "status": what.status,
    "former_status": what.former_status,
    "round": what.round_,
    "duration_min": what.duration,
    "slot_minutes": what.slot_minutes,
    "location": what.location,
    "mode": what.mode,
    "count": what.count,
    "shift_min": what.shift_min,
    "eta_min": what.eta_min,
    "votes": what.votes,
    "media": what.media,
    "attachment": what.attachment,
    "scope": what.scope,
    "channel": what.channel,
    "decision": what.decision,
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
    "offsets_min": lambda m, intent: terms.offsets(m.found),
    "visibility": lambda m, intent: terms.visibility(m.text),
    "metric": lambda m, intent: terms.metric(m.found),
    "language": lambda m, intent: terms.language(m.found),
    "role_type": lambda m, intent: terms.role_type(m.text),
    "cron": lambda m, intent: terms.cron(m.text),
}
