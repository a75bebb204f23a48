"""Which intents a message has, and how sure that is."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from core.understanding import intents
from core.understanding.features import Findings, terms
from core.understanding.likeness import likeness, signs
from core.understanding.pieces import pieces
from core.understanding.vocabulary import words
from core.understanding.vocabulary.shapes import WRITES

_STRONG = 0.86
"""A rule of this weight, or a probability of ``_LIKELY``, makes a part of a message speak for itself."""
_LIKELY = 0.9
_SECOND = 0.8
"""How probable each of several intents of one message must be."""
_BESIDE = 0.5
"""The same for pairs of ``_OFTEN``."""
_RULES = 5.0
"""What a rule of weight 1 adds to the logarithm of a probability; one of weight 0.5 adds nothing."""
_SPOKEN = 1.5
"""What is added for an intent that one part of the message states by itself."""
_UNRULED = 0.68
"""The most that can be known of a deed that no rule speaks for."""
_NOTHING = 0.2
"""Less than this, and no rule either, is not understood."""
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
_OFTEN = (
    *_TOGETHER,
    frozenset({"approval.decide", "approval.status"}),
    frozenset({"approval.decide", "offer.draft"}),
    frozenset({"talent.view", "shortlist.add"}),
    frozenset({"shortlist.add", "shortlist.remove"}),
    frozenset({"shortlist.add", "audition.schedule"}),
    frozenset({"audition.bulk_cancel", "bulk.message"}),
    frozenset({"session.shift", "bulk.message"}),
    frozenset({"submission.create", "availability.set"}),
    frozenset({"bulk.status", "bulk.retry"}),
    frozenset({"report.subscribe", "settings.set"}),
    frozenset({"audition.schedule", "sides.send"}),
    frozenset({"audition.reschedule", "sides.send"}),
    frozenset({"audition.confirm", "team.tell"}),
    frozenset({"talent.search", "selftape.request"}),
    frozenset({"safety.verify", "help.human"}),
    frozenset({"audition.feedback", "status.set"}),
    frozenset({"shortlist.remove", "note.add"}),
    frozenset({"sides.resend", "selftape.extension.request"}),
)
"""Pairs that follow one another in parts of one message."""
_FIRST = words("safety.verify security.refuse consent.opt_out role.create")
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
    frozenset({"audition.find_slot", "audition.backfill"}),
)
"""Intents that are rivals for one wish: a message has only one of each set."""


@dataclass(frozen=True, slots=True)
class Decision:
    """The intents with the probability of the least certain of them, and the runner-up. ``spans``: which
    words state which of several intents; ``rest``: words that want something else."""

    intents: tuple[str, ...]
    confidence: float
    rival: str = ""
    terms: frozenset[str] = frozenset()
    spans: tuple[tuple[str, tuple[int, int]], ...] = ()
    rest: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class _Verdict:
    """What the words of one stretch speak for: intents by probability, most probable first, and rules."""

    ranked: tuple[tuple[str, float], ...]
    rules: Mapping[str, float]
    terms: frozenset[str]


def decide(found: Findings, around: frozenset[str]) -> Decision:
    """``around``: the terms of the situation."""
    parts = pieces(found.reading, found.body)
    if not parts:
        return Decision((), 0.0)
    listed, spans = _listed(found, parts, around) if len(parts) > 1 else ((), {})
    held, places = terms(found, parts[0][0], parts[-1][1], around)
    spoken = listed[0][0] if len(listed) == 1 else ""
    whole = _verdict(found, (parts[0][0], parts[-1][1]), held, places, spoken)
    leading, share = whole.ranked[0]
    if not whole.rules and share < _NOTHING:
        return Decision((), 0.0, terms=held)
    pair = _pair(whole.rules, leading)
    if pair and len(listed) < 2:
        return Decision(pair, min(share, *(whole.rules[intent] for intent in pair)), "", held)
    if len(listed) > 1 and (leading in dict(listed) or share < min(weight for _, weight in listed)):
        deeds = [weight for intent, weight in listed if intent in WRITES]
        sure = min(deeds) if deeds else max(weight for _, weight in listed)
        stated = tuple((intent, spans[intent]) for intent, _ in listed)
        return Decision(tuple(intent for intent, _ in listed), sure, "", held, stated)
    single = _single(whole)
    if len(listed) == 1 and listed[0][0] in WRITES and single.intents == (listed[0][0],):
        rest = _left_over(found, parts, spans[listed[0][0]], listed[0][0])
        if rest is not None:
            return replace(single, spans=((listed[0][0], spans[listed[0][0]]),), rest=rest)
    return single


_ACTS = words("confirm approve veto pass pin hold book release lock call remove add cancel backup")


def _left_over(
    found: Findings, parts: list[tuple[int, int]], own: tuple[int, int], intent: str
) -> tuple[int, int] | None:
    """Words beside the one wish that name somebody else and something else to do: those people are not meant
    by the wish, and nobody is told that theirs was done."""
    for span in parts:
        held, places = terms(found, *span, frozenset())
        if span == own or "+name" not in held or not held & _ACTS:
            continue
        if _verdict(found, span, held, places).ranked[0][0] != intent:
            return span
    return None


def _verdict(
    found: Findings,
    span: tuple[int, int],
    held: frozenset[str],
    places: Mapping[str, int],
    spoken: str = "",
) -> _Verdict:
    """Rules and example messages together. ``spoken``: what a part of the message says by itself."""
    rules = intents.score(held, places)
    scores = likeness(signs(held, found.reading.words[span[0] : span[1] + 1]))
    for intent, weight in rules.items():
        told = _ALONE if weight >= _COMMAND and "+one" in held else 0.0
        scores[intent] += _RULES * max(0.0, weight - 0.5) + told
    if spoken:
        scores[spoken] += _SPOKEN
    top = max(scores.values())
    shares = {intent: math.exp(score - top) for intent, score in scores.items() if score > top - _FAR}
    total = sum(shares.values())
    ranked = sorted(((intent, share / total) for intent, share in shares.items()), key=lambda pair: -pair[1])
    return _Verdict(tuple(ranked), rules, held)


_COMMAND = 0.95
_ALONE = 7.0
"""A word alone with a rule of such a weight is a command: ``help``, ``STOP``, ``undo``."""
_FAR = 7.0
"""What lies this far below the best cannot win and is left out."""


def _single(whole: _Verdict) -> Decision:
    """One intent; a deed that only resembles examples is never certain."""
    intent, share = whole.ranked[0]
    rival = whole.ranked[1][0] if len(whole.ranked) > 1 else ""
    weight = whole.rules.get(intent, 0.0)
    answers = intent in _ANSWERS and bool(_ASKED & whole.terms)
    if (intent in WRITES or answers) and weight < _WORTH:
        share = min(share, _UNRULED)
    return Decision((intent,), share, rival, whole.terms)


_ANSWERS = words("audition.confirm audition.decline")
_ASKED = frozenset({"?invitation", "?reminder"})
"""Under an invitation nearly any text resembles a yes or a no."""
_WORTH = 0.7
"""A rule below this only says what a word might be about."""


def _pair(rules: Mapping[str, float], leading: str) -> tuple[str, ...]:
    ranked = sorted(rules.items(), key=lambda item: -item[1])
    if len(ranked) < 2 or ranked[1][1] < 0.925 or leading not in (ranked[0][0], ranked[1][0]):
        return ()
    pair = tuple(intent for intent, _ in ranked[:2])
    return pair if frozenset(pair) in _TOGETHER else ()


def _listed(
    found: Findings, parts: list[tuple[int, int]], around: frozenset[str]
) -> tuple[tuple[tuple[str, float], ...], dict[str, tuple[int, int]]]:
    """The intents of the parts that speak for themselves, in order, rivals settled by strength; and where
    each is stated."""
    out: list[tuple[str, float]] = []
    where: dict[str, tuple[int, int]] = {}
    carried: set[str] = set()
    for span in parts:
        held, places = terms(found, *span, around)
        held |= _inherited(held, carried)
        verdict = _verdict(found, span, held, places)
        intent, share = verdict.ranked[0]
        telling = (verdict.rules.get(intent, 0.0) >= _STRONG and share >= 0.5) or (share >= 0.95 and not out)
        if telling and not (out and (_reported(intent, held) or _forbidden(intent, held))):
            _admit(out, intent, share)
            where.setdefault(intent, span)
        carried |= held & _CARRIED
    if len(out) > 1:
        likely = [pair for pair in out if pair[0] not in _NEVER_SECOND and pair[1] >= _needed(out, pair[0])]
        out = likely or out[:1]
    return tuple(out), where


def _needed(listed: Sequence[tuple[str, float]], intent: str) -> float:
    """How probable one of several intents must be: less beside one with which it often comes."""
    usual = any(frozenset((intent, other)) in _OFTEN for other, _ in listed)
    return _BESIDE if usual else _SECOND


_CARRIED = words("shortlist list +name show give send share")
"""What a later part of a message may leave unsaid: ``show his reel and the number``."""


def _reported(intent: str, part: frozenset[str]) -> bool:
    """``address theek kar diya``: an act told as done, or a state, is only the reason for a wish."""
    return (
        intent in (*WRITES, "approval.status", "audition.location") and "+ended" in part and "+q" not in part
    )


def _forbidden(intent: str, part: frozenset[str]) -> bool:
    """``sabko inform mat karna``: what must not be done is no further wish."""
    return intent in WRITES and "dont" in part and intent not in _STOPPING


_STOPPING = words("bulk.pause bulk.cancel shortlist.remove role.cancel audition.bulk_cancel")


def _inherited(part: frozenset[str], carried: set[str]) -> frozenset[str]:
    out: set[str] = set()
    sent = "send" in part and part & {"producer", "director"}
    if sent or part & {"add", "remove", "share"}:
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
