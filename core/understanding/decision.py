"""Which intents a message has, and how sure that is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from core.understanding import intents
from core.understanding.features import Findings, terms
from core.understanding.pieces import pieces

_STRONG = 0.86
"""A part of a message speaks for itself from here on."""
_NEVER_SECOND = frozenset(
    ["smalltalk", "confirm.yes", "confirm.no", "choice.pick", "talent.search.refine", "out_of_scope", "help.show", "memory.recall"]
)
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
    whole_terms, places = terms(found, parts[0][0], parts[-1][1], around)
    whole = intents.score(whole_terms, places)
    chosen = _ranked(whole)
    listed = _listed(found, parts, around, whole) if len(parts) > 1 else ()
    if not chosen and not listed:
        return Decision((), 0.0, terms=whole_terms)
    if listed:
        lead = max(weight for _, weight in listed)
        if not chosen or any(chosen[0][0] == intent for intent, _ in listed) or chosen[0][1] <= lead + 0.02:
            names = tuple(dict.fromkeys(intent for intent, _ in listed))
            weight = (
                min(lead, max(whole.get(intent, 0.0) for intent in names) or lead)
                if len(names) == 1
                else lead
            )
            return Decision(names, weight, _rival(chosen, names), whole_terms)
    (intent, weight), *others = chosen
    margin = weight - others[0][1] if others else 1.0
    return Decision(
        (intent,), weight - (0.08 if margin < 0.012 else 0.0), others[0][0] if others else "", whole_terms
    )


def _ranked(scores: Mapping[str, float]) -> list[tuple[str, float]]:
    return sorted(scores.items(), key=lambda item: -item[1])


def _rival(ranked: list[tuple[str, float]], chosen: tuple[str, ...]) -> str:
    return next((intent for intent, _ in ranked if intent not in chosen), "")


def _listed(
    found: Findings, parts: list[tuple[int, int]], around: frozenset[str], whole: Mapping[str, float]
) -> tuple[tuple[str, float], ...]:
    """The intents of the parts that speak for themselves, in order, rivals settled by strength."""
    out: list[tuple[str, float]] = []
    for first, last in parts:
        part_terms, places = terms(found, first, last, around)
        ranked = _ranked(intents.score(part_terms, places))
        if ranked and ranked[0][1] >= _STRONG:
            _admit(out, *ranked[0])
    if len(out) > 1:
        out = [(intent, weight) for intent, weight in out if intent not in _NEVER_SECOND] or out[:1]
    if len(out) == 1 and whole.get(out[0][0], 0.0) < out[0][1] - 0.001:
        return tuple(out)
    return tuple(out)


def _admit(out: list[tuple[str, float]], intent: str, weight: float) -> None:
    for place, (other, strength) in enumerate(out):
        if other == intent:
            out[place] = (intent, max(weight, strength))
            return
        if any(intent in rivals and other in rivals for rivals in _ONE_OF):
            if weight > strength:
                out[place] = (intent, weight)
            return
    out.append((intent, weight))
