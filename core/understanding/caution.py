"""When to ask instead of acting: unclear times, people and wishes, and what must never go wrong."""

from __future__ import annotations

import re
from typing import Any

from core.understanding.decision import Decision
from core.understanding.features import OUTSIDE, Findings
from core.understanding.meaning import Ask, Context
from core.understanding.vocabulary import words
from core.understanding.vocabulary.shapes import WRITES

_NEEDS_CLOCK = words("audition.schedule reminder.set audition.reschedule audition.reschedule.request")
_PEOPLE = words("""
    shortlist.add shortlist.remove status.set approval.decide note.add audition.schedule
    audition.reschedule talent.view talent.contact sides.send selftape.request offer.draft avail.request
    vote.cast audition.feedback audition.mark_no_show talent.compare reminder.set audition.check_in
    """)
_CONDITION = re.compile(
    r"\b(?:if|unless|agar|in case|suppose|should (?:we|i)|what if|shall (?:we|i)|kya (?:hum|main)|maybe|shayad|perhaps|might|thinking of|soch rah)\b|अगर|शायद",
    re.IGNORECASE,
)
_NEGATED = re.compile(
    r"\b(?:do not|don't|dont|never|mat|nahi|not yet|abhi nahi|without)\s+(?:\w+\s+){0,2}(?:shortlist|add|approve|share|send|schedule|message|book|pin|hold|lock|release|remove|cancel|bhej|kar|daal|rakh|bula|bol|bata|veto|pass)"
    r"|(?:shortlist|add|approve|share|send|schedule|message|book|pin|lock|release|cancel|remove|bhej\w*|daal\w*|rakh\w*)\s+(?:mat|nahi|nai)\b|मत\s+(?:कर|भेज|डाल|रख)",
    re.IGNORECASE,
)


def cautious(
    found: Findings, decision: Decision, entities: dict[str, Any], actor_role: str, context: Context
) -> tuple[Ask | None, float]:
    """The question to ask, if any, and the confidence after everything that speaks against acting."""
    confidence = decision.confidence
    if not decision.intents:
        return None, 0.0
    writes = WRITES & set(decision.intents)
    if writes:
        confidence = _less_sure(found, confidence, writes, actor_role)
    ask = _time_question(found, decision) or _person_question(found, decision)
    return ask, confidence


def _less_sure(found: Findings, confidence: float, writes: frozenset[str], actor_role: str) -> float:
    text = found.reading.text if found.body is None else found.reading.text[: found.body[0]]
    if actor_role in OUTSIDE and not (actor_role == "agent" and writes <= {"reminder.set", "offer.draft"}):
        confidence = min(confidence, 0.6)
    if _NEGATED.search(text) and not writes & {"shortlist.remove", "audition.mark_no_show", "bulk.cancel", "bulk.pause", "bulk.retry", "approval.decide", "audition.feedback", "note.add"}:
        confidence = min(confidence, 0.5)
    if _CONDITION.search(text) and not writes <= {"note.add", "audition.feedback", "vote.cast", "avail.request"}:
        confidence = min(confidence, 0.6)
    return confidence


def _time_question(found: Findings, decision: Decision) -> Ask | None:
    words = found.reading.words
    for each in found.dates:
        if found.body and words[each.first].start >= found.body[0]:
            continue
        if each.choices and each.kind != "part":
            return Ask(each.about, tuple(choice.isoformat() for choice in each.choices), each.phrase.phrase)
        alone = not any(other.kind == "time" and other.start for other in found.dates)
        if each.kind == "part" and alone and _NEEDS_CLOCK & set(decision.intents):
            return Ask("time", tuple(choice.isoformat() for choice in each.choices), each.phrase.phrase)
    return None


def _person_question(found: Findings, decision: Decision) -> Ask | None:
    if not _PEOPLE & set(decision.intents):
        return None
    for name in found.names:
        if found.body and found.reading.words[name.first].start >= found.body[0]:
            continue
        if name.slot == "person" and len(name.matches) > 1:
            return Ask("person", name.matches[:6], name.text)
        if name.slot == "role" and len(name.matches) > 1:
            return Ask("role", name.matches[:6], name.text)
    return None
