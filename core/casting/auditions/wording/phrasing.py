"""How a session is asked for, in plain orders and by what a message was understood to say."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

from core.casting.auditions.model import LEAST_MINUTES, MAX_IN_FRAMES, MAX_MINUTES, ZONE
from core.casting.auditions.usual import order as usual_order
from core.casting.auditions.wording import durations, mentions, times, whole_session
from core.casting.auditions.wording.clauses import Clauses, cut
from core.casting.auditions.wording.rounds import seen_again
from core.understanding import understand
from core.understanding.meaning import Context, Meaning
from core.understanding.shapes import Sought, composed, shapes

_BARE = Sought(
    r"\W*(?:please\s+|pls\s+|can you\s+|let'?s\s+|i want to\s+)?(?:schedule|set\s?up|plan|book"
    r"|arrange|fix|organi[sz]e)"
    r"\s+(?:the\s+|some\s+|an?\s+|our\s+)?(?:(?P<before>\w+)\s+)?(?:shortlist\s+|list\s+)?auditions?"
    r"(?:\s+(?:for|of)\s+(?:the\s+)?(?P<after>\w+)(?:\s+(?:short)?list)?)?\W*"
    r"|\W*(?:(?P<role>\w+)\s+(?:ka|ke|ki)\s+)?auditions?\s+"
    r"(?:rakho|rakhna hai|lagao|schedule karo|fix karo|karwao)\W*",
)


_POINTED = shapes(
    r"(?:schedule|set\s?up)\s+(?:them(?:\s+all)?|these|those|both|everyone|everybody|the\s+(?:rest|others)|all(?:\s+of\s+them)?)",
    r"(?:in\s?ko|un\s?ko|in\s+sab\s?ko|un\s+sab\s?ko|sab\s?ko|baa?ki\s?(?:sab)?\s?ko|इनको|उनको|इन\s+सबको|सबको|बाकी\s+सबको)\s+(?:schedule|शेड्यूल)\s+(?:karo|kar\s?do|करो|कर\s?दो)",
    after=r"(?:\s+(?:please|pls))?\W*",
)
"""The list being talked about; place and time are asked for."""


def bare_order(text: str, context: Context) -> dict[str, Any] | None:
    """``order``: "schedule auditions" and no more; place and time are asked for."""
    match = _BARE.fullmatch(text)
    if match is None:
        return {} if _POINTED.of(composed(text)) else None
    said = next((match[name] for name in ("before", "after", "role") if match[name]), "")
    roles = {role.casefold(): role for role in context.known_roles}
    if said and said.casefold() not in roles:
        return None
    return {"role": roles[said.casefold()]} if said else {}


_SCHEDULES = Sought(
    r"(?<!\w)(?:schedul\w*|set\s?up|plan|book|arrange|fix|organi[sz]e|slots?|auditions?|callbacks?|recalls?|look\s?tests?"
    r"|chemistry|lists?|shortlists?|rakh\w*|lagao|laga\s+do|karwa\w*|bula\w*|शेड्यूल|लिस्ट|सूची|ऑडिशन|रख\S*|लगा\S*|बुला\S*)(?!\w)",
)
_BEGINS = Sought(
    r"\W*(?:please\s+|pls\s+|can\s+(?:you|we)\s+|let'?s\s+)?(?:schedule|set\s?up|arrange|organi[sz]e)\b",
)
_WISH = "audition.schedule"
MOST_CHARS = 400
MOST_OF_A_PLACE = 6
_ANY_DAY = datetime(2026, 1, 5, 10, tzinfo=UTC)
"""Only the words are looked at here; what day they mean is read when the day is known."""


_A_PLAN = re.compile(
    r"\W*(?:the\s+)?schedule\s+(?:for|of|on|kya|kab|batao|dikhao|please)(?!\w)|.*\?\s*$",
    re.IGNORECASE | re.DOTALL,
)
"""``schedule for Meera``: what is planned is asked for."""


def _one_of_two(meaning: Meaning, said: str) -> bool:
    phrases = [re.escape(one.phrase) for one in meaning.dates]
    return any(re.search(rf"{one}\s+(?:or|ya|या)\s+{other}", said) for one, other in pairwise(phrases))


def order(text: str, context: Context) -> dict[str, Any] | None:
    """``order``: with the usual slots; nothing but "schedule auditions"; or a whole order with rooms,
    readers, people per slot, breaks, hours or several days in it."""
    if (usually := usual_order(text, context)) is not None:
        day, meaning = usually
        return {**fill_schedule(meaning, {}), "start": day, "end": "", "usual": True}
    found = bare_order(text, context)
    found = seen_again(text, context) if found is None else found
    if found is not None or len(text) > MOST_CHARS or not _SCHEDULES.search(text):
        return found
    clauses = cut(text)
    if not clauses.rest or whole_session.order(text, context) is not None:
        return None  # what is planned begins at another time
    begins = _BEGINS.match(clauses.rest) is not None
    if not (clauses.any or begins):
        return None
    meaning = understand(
        clauses.rest, now=_ANY_DAY, tz=ZONE, actor_role=context.writer, channel="", context=context
    )
    if _one_of_two(meaning, clauses.rest):
        return None  # which of two times is not for the desk to pick
    several = len(meaning.dates) > 1 or any(
        one.end is not None and one.precision == "day" for one in meaning.dates
    )
    if meaning.parts or not (meaning.intents[:1] == (_WISH,) or begins):
        return None
    if context.pending and not begins and not (mentions.role(meaning) or mentions.people(meaning)):
        return None  # "auditions 10-6" answers what is asked; an order of its own says for whom
    # A day and no hour reads like a question about what is planned then.
    misread = meaning.intents[:1] != (_WISH,) and not _A_PLAN.match(text) and bool(mentions.role(meaning))
    return _whole(meaning, clauses) if clauses.any or (begins and (several or misread)) else None


def _whole(meaning: Meaning, clauses: Clauses) -> dict[str, Any]:
    values = {key: value for key, value in fill_schedule(meaning, {}).items() if value}
    phrases = [one.phrase for one in meaning.dates]
    if "place" not in values and (spot := _spot(meaning, clauses.rest)):
        values["place"] = spot
    for name in ("start", "end"):
        values.pop(name, None)
    days = len(phrases) > 1 and all(one.precision != "minute" for one in meaning.dates)
    if clauses.hours is not None or days or any(one.end is not None for one in meaning.dates):
        values |= {"days": tuple(phrases), "hours": " - ".join(clauses.hours or ())}
    else:
        values["start"] = " ".join(phrases)
    said = {
        "breaks": clauses.breaks,
        "rooms": clauses.rooms,
        "side_by_side": clauses.side_by_side,
        "readers": clauses.readers,
        "per_slot": clauses.per_slot,
    }
    return values | {key: value for key, value in said.items() if value}


_SPOT = re.compile(r"(?:at\s+|in\s+|@\s*)?(?P<place>[^\W\d_][\w\u0900-\u0963 .'’-]{2,60})")


def _spot(meaning: Meaning, rest: str) -> str:
    """What stands between commas and is no time, no length, nobody and no role: the place."""
    named = [*mentions.people(meaning), mentions.role(meaning), *(one.phrase for one in meaning.dates)]
    known = {word for one in named for word in one.casefold().split()}
    for part in rest.split(",")[:0:-1]:
        match = _SPOT.fullmatch(part.strip(" ."))
        if match is None or durations.minutes(part) or len(part.split()) > MOST_OF_A_PLACE:
            continue
        words = set(match["place"].casefold().split())
        if not words & known and not _SCHEDULES.search(part):
            return match["place"]
    return ""


def fill_schedule(meaning: Meaning, _focus: Mapping[str, Any]) -> dict[str, Any]:
    """From the entities of a message; a range of times is the first slot's start and the last end."""
    found = meaning.entities
    minutes, count = found.get("slot_minutes") or found.get("duration_min"), found.get("count")
    values: dict[str, Any] = {
        "people": mentions.people(meaning),
        "role": mentions.role(meaning),
        "start": times.text_of(found.get("start")) or times.window(found, "start"),
        "end": times.text_of(found.get("end")) or times.window(found, "end"),
        "place": mentions.place(meaning),
        "round": str(found.get("round") or "audition"),
        "count": count if isinstance(count, int) and 1 <= count <= MAX_IN_FRAMES else None,
        "city": mentions.city(meaning),
    }
    if not values["start"]:
        values["start"] = times.text_of(found.get("date")) or times.first_phrase(meaning)
    if isinstance(minutes, int) and LEAST_MINUTES <= minutes <= MAX_MINUTES:
        values["minutes"] = minutes
    return values
