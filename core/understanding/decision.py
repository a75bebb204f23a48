"""Which intents a message has, and how sure that is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from core.understanding import intents
from core.understanding.features import Findings, terms
from core.understanding.pieces import pieces
from core.understanding.vocabulary import words
from core.understanding.vocabulary.shapes import WRITES

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
    pair = _pair(chosen)
    if pair:
        return Decision(pair, others[0][1], "", whole_terms)
    margin = weight - others[0][1] if others else 1.0
    return Decision(
        (intent,), weight - (0.08 if margin < 0.012 else 0.0), others[0][0] if others else "", whole_terms
    )


def _pair(ranked: list[tuple[str, float]]) -> tuple[str, ...]:
    if len(ranked) < 2 or ranked[1][1] < 0.925 or frozenset(intent for intent, _ in ranked[:2]) not in _TOGETHER:
        return ()
    return tuple(intent for intent, _ in ranked[:2])


def _ranked(scores: Mapping[str, float]) -> list[tuple[str, float]]:
    return sorted(scores.items(), key=lambda item: -item[1])


def _rival(ranked: list[tuple[str, float]], chosen: tuple[str, ...]) -> str:
    return next((intent for intent, _ in ranked if intent not in chosen), "")


def _listed(
    found: Findings, parts: list[tuple[int, int]], around: frozenset[str], whole: Mapping[str, float]
) -> tuple[tuple[str, float], ...]:
    """The intents of the parts that speak for themselves, in order, rivals settled by strength."""
    out: list[tuple[str, float]] = []
    carried: set[str] = set()
    for first, last in parts:
        part_terms, places = terms(found, first, last, around)
        part_terms |= _inherited(part_terms, carried)
        ranked = _ranked(intents.score(part_terms, places))
        if ranked and ranked[0][1] >= _STRONG and not (out and _reported(ranked[0][0], part_terms)):
            _admit(out, *ranked[0])
        carried |= part_terms & _CARRIED
    if len(out) > 1:
        out = [pair for pair in out if pair[0] not in _NEVER_SECOND and pair[1] >= _SECOND] or out[:1]
    return tuple(out)


_CARRIED = frozenset("shortlist list +name show give send share".split())
"""What a later part of a message may leave unsaid: ``show his reel and the number``."""


def _reported(intent: str, part: frozenset[str]) -> bool:
    """``address theek kar diya``: an act told as done, or a state, is the reason for what was asked before."""
    return intent in (*WRITES, "approval.status", "audition.location") and "+ended" in part and "+q" not in part


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
