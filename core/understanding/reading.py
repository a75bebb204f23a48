"""One message, from text to meaning: read, decide, answer what is open, put the entities together."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

from core.understanding import answers
from core.understanding.caution import cautious
from core.understanding.dates import Found, find
from core.understanding.dates.vocabulary import CLASSES
from core.understanding.decision import Decision, decide
from core.understanding.entities.compose import compose
from core.understanding.entities.material import Material
from core.understanding.features import OUTSIDE, Findings, situation
from core.understanding.findings import findings
from core.understanding.meaning import Ask, Context, DatePhrase, Meaning
from core.understanding.shapes import Sought
from core.understanding.vocabulary import words
from core.understanding.words import read

_LONGEST = 4000
"""Characters read of one message: what follows is a pasted document, not a request."""

_LONE = re.compile("[\ud800-\udfff]")
"""Halves of a sign, which no output could carry."""

_NO_DATES = words("""
    settings.set report.subscribe memory.settings consent.opt_out consent.opt_in choice.pick
    talent.search talent.search.refine vote.cast minor.detected script.query script.analyze session.shift
    """)
"""Intents whose clock times are standing wishes, labels or scores."""
SEARCHES = words("talent.search talent.search.refine")
_AFTER_COUNTS = words("""
    reminder.set audition.schedule audition.reschedule audition.bulk_cancel bulk.message
    selftape.request report.project_status availability.set avail.request audition.find_slot
    audition.reschedule.request selftape.extension.request selftape.extend
    """)
"""Intents for which ``in 10 minutes`` is a moment; elsewhere it is a length of time."""
_PAST_INTENTS = words("audition.feedback audition.mark_no_show memory.recall memory.forget note.add")
_TOLD_TO_DO = frozenset({"selftape.request", "selftape.extend"})
"""What somebody is told to do is the wish itself, no message to pass on."""
_LOOSE_TIMES = frozenset({"audition.reschedule.request", "audition.reschedule"})


def understand(
    text: str, *, now: datetime, tz: str, actor_role: str, channel: str, context: Context
) -> Meaning:
    """The work behind ``core.understanding.understand``."""
    local = now.astimezone(ZoneInfo(tz))
    said = unicodedata.normalize("NFC", _LONE.sub("\ufffd", text[:_LONGEST])).strip()
    if not said:
        return _bare_attachment(actor_role, context)
    context = _localised(context, local)
    answered = _answered(said, local, context)
    if answered is not None:
        return answered
    if not any(word.is_word or word.number is not None or word.concepts for word in read(said).words):
        return _wordless(said, context)
    found = findings(said, now=local, actor_role=actor_role, context=context)
    decision = decide(found, situation(context, actor_role))
    found = _second_look(found, decision, said, local, actor_role, context)
    return _meaning(found, decision, actor_role, context, local)


def sought(text: str, *, now: datetime, tz: str) -> Meaning:
    """What a text asks for that is a search and nothing else."""
    local = now.astimezone(ZoneInfo(tz))
    said = unicodedata.normalize("NFC", _LONE.sub("\ufffd", text[:_LONGEST])).strip()
    found = findings(said, now=local, actor_role="casting_director", context=Context())
    return _meaning(found, Decision(("talent.search",), 1.0), "casting_director", Context(), local)


def timeless(text: str) -> bool:
    """Whether no word of a text has to do with time, so that what it means is the same at any hour."""
    return not any(CLASSES.get(word.text, "") in _TIME_WORDS for word in read(text).words)


_TIME_WORDS = frozenset("wmrpbNMRWZYeDuEHQA")


def _bare_attachment(actor_role: str, context: Context) -> Meaning:
    """A file without a word: a tape from talent, a script from staff; never certain."""
    mime = context.attachment_mime
    if mime.startswith("video") and actor_role in OUTSIDE:
        return Meaning(("selftape.submit",), {"media": "video"}, (), 0.75)
    if actor_role not in OUTSIDE and "+doc" in situation(context, actor_role):
        kind = "pdf" if "pdf" in mime else "document"
        return Meaning(("script.analyze",), {"attachment": kind}, (), 0.6)
    return Meaning((), {}, (), 0.0)


def _wordless(said: str, context: Context) -> Meaning:
    """Signs without a word: a question mark asks for help, anything else is politeness."""
    if set(said) <= set("?!. "):
        return Meaning(("help.show",), {}, (), 0.7)
    return Meaning(("smalltalk",), {}, (), 0.6 if context.pending else 0.8)


def _localised(context: Context, local: datetime) -> Context:
    if context.pending_about is None:
        return context
    return replace(context, pending_about=context.pending_about.astimezone(local.tzinfo))


def _answered(said: str, local: datetime, context: Context) -> Meaning | None:
    """A direct answer to a pending choice or a typed confirmation."""
    reading = read(said)
    token = answers.typed_token(reading, context) if context.pending == "confirmation" else None
    if token is not None:
        return Meaning(("confirm.yes",), {"count": token}, (), 0.98)
    if context.pending not in ("choice", "invitation", "reminder", "offer") or not context.pending_choices:
        return None
    if context.pending != "choice" and not answers.by_place(reading):
        return None
    pick = answers.pick(reading, context)
    if pick is None or not pick.sure:
        return None
    label = context.pending_choices[pick.option - 1]
    return Meaning(("choice.pick",), {"option": pick.option}, _picked_time(said, label, local), 0.95)


def _picked_time(said: str, label: str, local: datetime) -> tuple[DatePhrase, ...]:
    """The time in the answer, with the day of the picked label."""
    on_label = next((each.start for each in find(read(label), local) if each.start), None)
    if on_label is None:
        return ()
    times = find(read(said), local, about=on_label)
    return tuple(
        DatePhrase(
            each.phrase.phrase, on_label if each.kind == "time" else each.start, None, each.phrase.precision
        )
        for each in times
        if each.kind == "time"
    )


def _second_look(
    found: Findings, decision: Decision, said: str, local: datetime, actor_role: str, context: Context
) -> Findings:
    """Some intents change how numbers read: what is past, and which bare number is a clock time."""
    intents = set(decision.intents)
    if intents & _PAST_INTENTS and found.dates:
        found = findings(said, now=local, actor_role=actor_role, context=context, past=True)
    if intents & _LOOSE_TIMES:
        loose = _loose(found, local, context)
        found = replace(found, dates=loose) if len(loose) > len(found.dates) else found
    if intents & _TOLD_TO_DO:
        found.body = None
    found.dates = [each for each in found.dates if _kept(each, intents)]
    return found


def _loose(found: Findings, local: datetime, context: Context) -> list[Found]:
    spans = [*found.criteria.spans, *((each.start, each.end) for each in found.money)]
    spans += [(start, end) for _, start, end in found.phones]
    spans += [(length.start, length.end) for length in found.lengths]
    return find(found.reading, local, about=context.pending_about, masked=spans, loose=True)


def _kept(each: Found, intents: set[str]) -> bool:
    if intents and intents <= _NO_DATES and not intents & SEARCHES:
        return False
    if each.kind == "after" and not each.own_day:
        return bool(intents & {"reminder.set", "audition.schedule"})
    return not (each.kind == "after" and not intents & _AFTER_COUNTS)


_BUSY_TILL = Sought(r"\bbusy|shoot|blocked|unavailable|bahar|out of|not (?:free|available)|free nahi|व्यस्त|शूट")


def _meaning(
    found: Findings, decision: Decision, actor_role: str, context: Context, local: datetime
) -> Meaning:
    intents = decision.intents
    material = Material(found, context, intents, actor_role)
    entities: dict[str, Any] = compose(material)
    if set(intents) <= _NO_DATES:
        # Days on which somebody must be free are a criterion; nothing is to happen on them.
        found = replace(found, dates=[])
    times = [_busy_until(each, intents, found, local) for each in found.dates]
    dates = tuple(each.phrase for each in times)
    ask, confidence = cautious(found, decision, entities, actor_role, context)
    parts, rest = _parts(found, decision), decision.rest
    unread = "" if rest is None else found.reading.cut(*rest)
    return Meaning(intents, entities, dates, round(min(confidence, 0.99), 3), ask, parts, unread)


def _parts(found: Findings, decision: Decision) -> tuple[tuple[str, str], ...]:
    """The words of each of several wishes, from where it begins to where the next one does."""
    spans = sorted(decision.spans, key=lambda each: each[1])
    words, text = found.reading.words, found.reading.text
    if decision.rest is not None:
        return tuple((intent, found.reading.cut(*span)) for intent, span in spans)
    starts = [0, *(words[span[0]].start for _, span in spans[1:]), len(text)]
    cut = (text[start:end].strip(" ,;&-") for start, end in pairwise(starts))
    return tuple((intent, _JOINT.sub("", said)) for (intent, _), said in zip(spans, cut, strict=False))


_JOINT = Sought(r"\s+(?:aur|and|n|phir|fir|then|also|plus|और|फिर)\s*$")


def part(text: str, intent: str, *, now: datetime, tz: str, actor_role: str, context: Context) -> Meaning:
    """What one part of a message says, whose intent is known."""
    local = now.astimezone(ZoneInfo(tz))
    said = unicodedata.normalize("NFC", text[:_LONGEST]).strip()
    context = _localised(context, local)
    found = findings(said, now=local, actor_role=actor_role, context=context)
    decision = Decision((intent,), 1.0)
    found = _second_look(found, decision, said, local, actor_role, context)
    return _meaning(found, decision, actor_role, context, local)


def _busy_until(each: Found, intents: tuple[str, ...], found: Findings, local: datetime) -> Found:
    """``busy till Friday`` is a range from now to the end of Friday."""
    # The text is looked through last: it may hold a thousand times.
    if not each.deadline or each.kind not in ("day", "time") or each.start is None:
        return each
    if not ({"availability.set", "avail.report"} & set(intents) and _BUSY_TILL.search(found.reading.text)):
        return each
    if re.search(r"refusal", found.reading.text, re.IGNORECASE):
        return each
    end = each.start + timedelta(hours=23, minutes=59) if each.kind == "day" else each.start
    phrase = DatePhrase(
        each.phrase.phrase, local.replace(second=0, microsecond=0), end, each.phrase.precision
    )
    return replace(each, phrase=phrase, kind="range")


__all__ = ["Ask", "understand"]
