"""When to ask instead of acting: unclear times, people and wishes, and what must never go wrong."""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise
from typing import Any

from core.understanding.dates import Found
from core.understanding.decision import Decision
from core.understanding.features import OUTSIDE, Findings
from core.understanding.meaning import Ask, Context
from core.understanding.shapes import Sought
from core.understanding.vocabulary import words
from core.understanding.vocabulary.shapes import WRITES

_NEEDS_CLOCK = words("audition.schedule reminder.set audition.reschedule audition.reschedule.request")
_PEOPLE = words("""
    shortlist.add shortlist.remove status.set approval.decide note.add audition.schedule
    audition.reschedule talent.view talent.contact sides.send selftape.request offer.draft avail.request
    vote.cast audition.feedback audition.mark_no_show talent.compare reminder.set audition.check_in
    """)
_DOUBT = Sought(
    r"\b(?:if|unless|agar|in case|suppose|what if|should (?:we|i)|shall (?:we|i)|kya (?:hum|main)"
    r"|maybe|shayad|perhaps|might|not sure"
    r"|unsure|thinking (?:of|about)|soch rah\w*|soch r\w+|confused|or not|ya nahi|ya nai|before "
    r"(?:you |we |i )?(?:approv|shar|send|book"
    r"|add|messag|cancel)\w*|(?:karne|kare|karein|bhejne) se pehle|jab tak|considering|wondering)\b"
    r"|अगर|शायद|या नहीं|करने से पहले",
)
"""Words that make a wish of a deed: nothing is done on them without a question."""
_REPORTED = Sought(
    r"\b(?:said|says|saying|told me|thinks|wants?|hopes?) (?:that |to be |she |he |they |we )"
    r"|\b(?:bol|keh) rah[aei]\b|\bkeht[aei]\b|कह रह",
)
_ASKED = Sought(
    r"^\W*(?:who|whom|why|when|what|which|was|were|did|does|has|have|had|is|are|kisne|kab|kyu|kyun"
    r"|kaun|kya)\b"
    r"|^\W*(?:किसने|कब|क्यों|कौन|क्या)(?!\w)|\b(?:kiya|hua|hui|gaya|gayi|tha|thi|diya) kya\b|\bkya\?*$",
)
_POLITE = Sought(
    r"\b(?:can|could|would|will) (?:you|u|we)\b|\bplease\b|\bpls\b|doge\b|dogi\b|denge\b|sakte h"
    r"|sakta h|sakti h|loge\b|\bkya\s*\?*$",
)
_ACT = (
    r"(?:shortlist|add|approve|share|send|schedule|message|book|pin|hold|lock|release|remove|cancel"
    r"|veto|pass|reject|final|bhej\w*|kar\w*"
    r"|daal\w*|rakh\w*|bula\w*|bol\w*|bata\w*)"
)
_NEGATED = Sought(
    rf"\b(?:do not|don't|dont|never|mat|not yet|abhi nahi)\s+(?:\w+\s+){{0,2}}{_ACT}\b"
    rf"|\b{_ACT}\s+(?:mat|na karna|na karo|nahi karna)\b"
    r"|मत\s+(?:कर|भेज|डाल|रख)",
)
_MAY_BE_NEGATED = words(
    "shortlist.remove audition.mark_no_show bulk.cancel bulk.pause bulk.retry audition.feedback "
    "note.add settings.set"
)
_MAY_BE_DOUBTED = words("note.add audition.feedback avail.request reminder.set")
_MAY_BE_ASKED = words(
    "avail.request reminder.set audition.backfill session.shift audition.mark_no_show vote.cast"
)
_OWN_BOOKING = words(
    "audition.confirm audition.decline audition.reschedule.request avail.report selftape.submit"
)
"""What a person answers for themselves: without an open question it may be a misreading."""


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
    if actor_role == "unknown" and not context.pending and _OWN_BOOKING & set(decision.intents):
        confidence = min(confidence, 0.6)
    ask = (
        _either_time(found, decision)
        or _time_question(found, decision)
        or _person_question(found, decision)
        or _wish_question(found, decision, actor_role, context)
    )
    return ask, confidence


_TAKES = Sought(r"\b(?:take|takes|taking)\b")
_AWAY = Sought(r"\b(?:off|out|away|down|from|remov\w*|drop|delete|back|hata\w*|nikal\w*)\b|हटा|निकाल")
_CONFIRMING = words("audition.confirm approval.decide status.set audition.list")


def _wish_question(found: Findings, decision: Decision, actor_role: str, context: Context) -> Ask | None:
    """Staff's bare ``confirm Riya``: her coming, or their decision about her? ``I'll take Riya``: on the
    list, or off it?"""
    said = [word for word in found.reading.words if word.is_word]
    text = found.reading.text
    if "shortlist.remove" in decision.intents and _TAKES.search(text) and not _AWAY.search(text):
        return Ask("intent", ("shortlist.add", "shortlist.remove"))
    bare = len(said) <= 4 and any(word.text in _CONFIRM for word in said) and not found.dates
    named = any(name.slot == "person" for name in found.names)
    if actor_role in OUTSIDE or context.pending or not (bare and named):
        return None
    return (
        Ask("intent", ("audition.confirm", "approval.decide"))
        if _CONFIRMING & set(decision.intents)
        else None
    )


_CONFIRM = words("confirm confirmed confirms cnf conf kanfirm कन्फर्म कंफर्म")


def _less_sure(found: Findings, confidence: float, writes: frozenset[str], actor_role: str) -> float:
    text = found.reading.text if found.body is None else found.reading.text[: found.body[0]]
    if actor_role in OUTSIDE and not (actor_role == "agent" and writes <= {"reminder.set", "offer.draft"}):
        confidence = min(confidence, 0.6)
    if not writes & _MAY_BE_NEGATED and _NEGATED.search(text):
        confidence = min(confidence, 0.5)
    if not writes <= _MAY_BE_DOUBTED and (_DOUBT.search(text) or _REPORTED.search(text)):
        confidence = min(confidence, 0.6)
    if not writes <= _MAY_BE_ASKED and _ASKED.search(text) and not _POLITE.search(text):
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


_EITHER = words("or ya या either")
_ONE_TIME = words("audition.schedule audition.reschedule")


def _either_time(found: Findings, decision: Decision) -> Ask | None:
    """``Monday or Tuesday 11``: whoever sets a time means one of them, and it is not for the desk to pick."""
    if not _ONE_TIME & set(decision.intents):
        return None
    reading = found.reading
    for one, other in pairwise(found.dates):
        between = [word.text for word in reading.words[one.last + 1 : other.first]]
        if not between or not set(between) <= _EITHER or {one.kind, other.kind} - {"day", "time"}:
            continue
        if found.body and reading.words[one.first].start >= found.body[0]:
            continue
        moments = [_whole(one, other), _whole(other, one)]
        if all(moments) and moments[0] != moments[1]:
            told = tuple(moment.isoformat() for moment in moments if moment)
            return Ask("date", told, reading.cut(one.first, other.last))
    return None


def _whole(one: Found, beside: Found) -> datetime | None:
    """A moment, with the clock time of the other where it has none of its own."""
    start, clock = one.start, beside.start
    if one.kind == "day" and beside.kind == "time" and start is not None and clock is not None:
        return start.replace(hour=clock.hour, minute=clock.minute)
    return start


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
