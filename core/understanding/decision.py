"""Which intents a message has, and how sure that is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.understanding import intents
from core.understanding.features import Findings, terms
from core.understanding.likeness import likeness, signs
from core.understanding.pieces import pieces
from core.understanding.vocabulary import words
from core.understanding.vocabulary.shapes import WRITES
from core.understanding.words import Word

_STRONG = 0.86
"""A part of a message speaks for itself from here on."""
_SECOND = 0.9
"""What a further intent in the same message needs."""
_TOGETHER = (
    frozenset({"minor.detected", "guardian.link"}),
    frozenset({"identity.wrong_number", "consent.opt_out"}),
    frozenset({"consent.opt_out", "privacy.erasure"}),
    frozenset({"avail.report", "offer.counter"}),
    frozenset({"audition.confirm", "sides.resend"}),
    frozenset({"audition.confirm", "audition.location"}),
    frozenset({"selftape.submit", "profile.update"}),
    frozenset({"role.cancel", "audition.bulk_cancel"}),
    frozenset({"audition.mark_no_show", "audition.backfill"}),
    frozenset({"audition.running_late", "audition.location"}),
    frozenset({"report.project_status", "budget.query"}),
    frozenset({"status.set", "offer.draft"}),
    frozenset({"session.add_break", "session.shift"}),
    frozenset({"talent.view", "talent.contact"}),
    frozenset({"script.analyze", "role.create"}),
)
"""Pairs that one sentence often asks for; two strong scores for the whole message are both meant."""
_FIRST = words("safety.verify security.refuse consent.opt_out")
"""What matters most wins over a rival, however strong."""
_NEVER_SECOND = words("""
    smalltalk confirm.yes confirm.no choice.pick talent.search.refine out_of_scope help.show
    memory.recall
    """)
_ONE_OF = (
    frozenset({"shortlist.add", "status.set", "approval.decide"}),
    frozenset({"approval.decide", "vote.cast"}),
    frozenset({"audition.reschedule", "session.shift"}),
    frozenset({"audition.schedule", "audition.reschedule", "audition.find_slot", "audition.list"}),
    frozenset({"audition.confirm", "audition.decline", "audition.reschedule.request"}),
    frozenset({"talent.search", "talent.search.refine", "talent.view", "talent.compare"}),
    frozenset({"bulk.pause", "bulk.cancel", "bulk.resume"}),
    frozenset({"sides.send", "sides.resend", "selftape.submit"}),
    frozenset({"privacy.access", "privacy.erasure"}),
    frozenset({"selftape.extend", "selftape.extension.request", "selftape.request"}),
    frozenset({"avail.report", "availability.set"}),
    frozenset({"audition.running_late", "audition.check_in"}),
    frozenset({"shortlist.share", "bulk.message", "sides.send"}),
    frozenset({"memory.forget", "memory.settings", "privacy.erasure"}),
    frozenset({"role.create", "talent.search"}),
    frozenset({"talent.search", "shortlist.share"}),
    frozenset({"note.add", "audition.feedback"}),
    frozenset({"help.show", "help.human"}),
    frozenset({"availability.set", "audition.decline"}),
    frozenset({"bulk.message", "bulk.status", "bulk.pause", "bulk.resume", "bulk.cancel"}),
    frozenset({"bulk.message", "bulk.retry"}),
    frozenset({"bulk.message", "team.tell"}),
    frozenset({"reminder.set", "bulk.message"}),
    frozenset({"role.create", "budget.query"}),
    frozenset({"audition.check_in", "audition.location"}),
    frozenset({"safety.verify", "guardian.link"}),
    frozenset({"safety.verify", "audition.location"}),
    frozenset({"audition.reschedule.request", "audition.running_late"}),
    frozenset({"report.subscribe", "report.project_status"}),
)
"""Intents that are rivals for one wish: a message has only one of each set."""


@dataclass(frozen=True, slots=True)
class Decision:
    """The intents with the confidence in the first, and the runner-up."""

    intents: tuple[str, ...]
    confidence: float
    rival: str = ""
    terms: frozenset[str] = frozenset()


def decide(found: Findings, around: frozenset[str]) -> Decision:
    """``around``: the terms of the situation."""
    parts = pieces(found.reading, found.body)
    if not parts:
        return Decision((), 0.0)
    first, last = parts[0][0], parts[-1][1]
    held, places = terms(found, first, last, around)
    rules = intents.score(held, places)
    listed = _listed(found, parts, around) if len(parts) > 1 else ()
    if len(listed) == 1:
        rules[listed[0][0]] = max(listed[0][1], rules.get(listed[0][0], 0.0))
    ranked = _blended(rules, held, found.reading.words[first : last + 1], listed)
    if not ranked:
        return Decision((), 0.0, terms=held)
    pair = _pair(rules, ranked[0][0])
    if pair and len(listed) < 2:
        return Decision(pair, min(rules[intent] for intent in pair), "", held)
    if len(listed) > 1 and _parts_win(rules, ranked[0][0], listed):
        return Decision(tuple(intent for intent, _ in listed), max(weight for _, weight in listed), "", held)
    return _single(rules, ranked, held)


def _parts_win(rules: Mapping[str, float], whole: str, listed: tuple[tuple[str, float], ...]) -> bool:
    """Whether the parts say more than the whole: they contain its intent, or are as strong."""
    lead = max(weight for _, weight in listed)
    return any(intent == whole for intent, _ in listed) or rules.get(whole, 0.0) <= lead + 0.02


def _single(rules: Mapping[str, float], ranked: list[tuple[str, float]], held: frozenset[str]) -> Decision:
    """One intent; the confidence is that of its rules, less where the examples speak for another."""
    intent, strength = ranked[0]
    rival, other = ranked[1] if len(ranked) > 1 else ("", 0.0)
    confidence = rules.get(intent, _UNKNOWN)
    if confidence < _CERTAIN:
        confidence = min(confidence + 0.02, 0.68)
    elif strength - other < _CLOSE:
        confidence = min(confidence, 0.69 if rules.get(rival, 0.0) > confidence else 0.8)
    return Decision((intent,), confidence, rival, held)


_SPOKEN = 0.12
"""The advantage of an intent that one part of the message states by itself."""
_UNKNOWN = 0.5
"""The strength of an intent that no rule speaks for."""
_CERTAIN = 0.7
_CLOSE = 0.02
_WEIGHT = 0.02
_FAR = -10.0
"""An example table that knows nothing of an intent speaks against it only this much."""


def _blended(
    rules: Mapping[str, float],
    held: frozenset[str],
    words: Sequence[Word],
    listed: tuple[tuple[str, float], ...] = (),
) -> list[tuple[str, float]]:
    """Rules and likeness together, strongest first; empty when neither knows anything.

    ``listed``: what a part of the message says by itself; the words around it weigh less.
    """
    alike = likeness(signs(held, words))
    best = max(alike.values())
    if not rules and best < _FAINT:
        return []
    every = {
        intent: rules.get(intent, _UNKNOWN) + _WEIGHT * max(_FAR, alike.get(intent, 0.0) - best)
        for intent in (*alike, *rules)
    }
    if len(listed) == 1:
        every[listed[0][0]] += _SPOKEN
    return sorted(every.items(), key=lambda item: -item[1])


_FAINT = 4.0
"""Less likeness than this is chance."""


def _pair(rules: Mapping[str, float], leading: str) -> tuple[str, ...]:
    ranked = sorted(rules.items(), key=lambda item: -item[1])
    if len(ranked) < 2 or ranked[1][1] < 0.925 or leading not in (ranked[0][0], ranked[1][0]):
        return ()
    pair = tuple(intent for intent, _ in ranked[:2])
    return pair if frozenset(pair) in _TOGETHER else ()


def _listed(
    found: Findings, parts: list[tuple[int, int]], around: frozenset[str]
) -> tuple[tuple[str, float], ...]:
    """The intents of the parts that speak for themselves, in order, rivals settled by strength."""
    out: list[tuple[str, float]] = []
    carried: set[str] = set()
    for first, last in parts:
        held, places = terms(found, first, last, around)
        held |= _inherited(held, carried)
        rules = intents.score(held, places)
        ranked = _blended(rules, held, found.reading.words[first : last + 1]) if rules else []
        weight = rules.get(ranked[0][0], 0.0) if ranked else 0.0
        if weight >= _STRONG and not (out and _reported(ranked[0][0], held)):
            _admit(out, ranked[0][0], weight)
        carried |= held & _CARRIED
    if len(out) > 1:
        out = [pair for pair in out if pair[0] not in _NEVER_SECOND and pair[1] >= _SECOND] or out[:1]
    return tuple(out)


_CARRIED = words("shortlist list +name show give send share")
"""What a later part of a message may leave unsaid: ``show his reel and the number``."""


def _reported(intent: str, part: frozenset[str]) -> bool:
    """``address theek kar diya``: an act told as done, or a state, is only the reason for a wish."""
    return (
        intent in (*WRITES, "approval.status", "audition.location") and "+ended" in part and "+q" not in part
    )


def _inherited(part: frozenset[str], carried: set[str]) -> frozenset[str]:
    out: set[str] = set()
    if part & {"add", "remove", "share"}:
        out |= carried & {"shortlist", "list"}
    if part & {"pronoun", "+pronounref"}:
        out |= carried & {"+name"}
    if part & {"contact", "reel", "photo"}:
        out |= carried
    return frozenset(out) - part


def _admit(out: list[tuple[str, float]], intent: str, weight: float) -> None:
    for place, (other, strength) in enumerate(out):
        if other == intent:
            out[place] = (intent, max(weight, strength))
            return
        if any(intent in rivals and other in rivals for rivals in _ONE_OF):
            if (intent in _FIRST or weight > strength) and other not in _FIRST:
                out[place] = (intent, weight)
            return
    out.append((intent, weight))
