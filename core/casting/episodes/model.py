"""What an episode is, what it is worth, and which are like a question. No rows here."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.memory.places import first
from core.memory.question import Question, read
from core.memory.score import Postings, Ranking, Turn
from core.memory.strength import FADED, retained, stability_at_first
from core.memory.uses import Use
from core.memory.words import keys

VALENCE: Mapping[str, float] = {
    "booked": 0.8,
    "accepted": 0.8,
    "approve": 0.6,
    "on_hold": 0.4,
    "pinned": 0.4,
    "sent": 0.2,
    "held": 0.0,
    "pass": -0.4,
    "passed": -0.4,
    "released": -0.4,
    "called_off": -0.4,
    "veto": -0.7,
    "declined": -0.7,
    "no_show": -0.7,
}
"""How each outcome ended, from -1 to 1; nothing else is an episode."""
CLOSED = frozenset({"booked", "accepted"})
"""What there is a contract about is never put away."""
MEANT: Mapping[str, frozenset[str]] = {
    "cast": frozenset({"booked", "accepted", "approve", "on_hold", "pinned"}),
    "audition": frozenset({"held", "no_show", "called_off"}),
    "reject": frozenset({"pass", "passed", "veto", "released"}),
    "approve": frozenset({"approve"}),
    "offer": frozenset({"sent", "accepted", "declined"}),
}
"""The outcomes that a question's verb asks for."""
KINDS = ("review", "offer", "ladder", "slot")
"""The rows an episode may stand in, what says most of it first."""
ENOUGH = 0.34
"""Less of a question's weight in an episode is chance."""
CLOSE = 0.6
"""As a share of the best: what is told beside it."""
YEAR = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Episode:
    """One thing that happened, and the row it stands in (``ladder/12``). ``by`` 0: nobody in particular.
    ``tags``: what is compared besides words."""

    source: str
    outcome: str
    talent_id: int
    talent: str
    role_id: int
    role: str
    project: str
    at: datetime
    by: int
    reason: str
    words: str
    tags: frozenset[str]

    @property
    def valence(self) -> float:
        """How it ended."""
        return VALENCE[self.outcome]

    @property
    def importance(self) -> float:
        """What ends something matters most, whichever way; a reason adds to it."""
        return min(1.0, 0.35 + 0.6 * abs(self.valence) + (0.1 if self.reason else 0.0))

    @property
    def stability(self) -> float:
        """In days, before anybody came back to it."""
        return stability_at_first(self.importance, self.valence)

    def strength(self, use: Use | None, now: datetime) -> float:
        """How much of it is retained now."""
        since, stability = (use.used_at, use.stability) if use else (self.at, self.stability)
        return retained(now - since, stability)

    def put_away(self, use: Use | None, now: datetime) -> bool:
        """Whether it is told only where nothing else answers."""
        return self.outcome not in CLOSED and self.strength(use, now) < FADED


def alike(
    episodes: Sequence[Episode],
    topic: str,
    wanted: str,
    tags: Collection[str],
    uses: Mapping[str, Use],
    now: datetime,
    most: int,
) -> list[Episode]:
    """The episodes like a topic: the best one's equals, the latest first, one for each person and role.

    ``wanted``: a verb of ``MEANT``, or empty. ``tags``: those of the role that the topic names.
    """
    asked = MEANT.get(wanted, frozenset())
    scored = []
    for relevance, one in _relevant(episodes, read(topic)):
        likeness = len(one.tags & set(tags)) / max(1, len(one.tags | set(tags)))
        use = uses.get(one.source)
        score = 0.6 * relevance + 0.25 * likeness + 0.15 * (one.outcome in asked)
        recent = max(0.0, 1 - (now - one.at) / YEAR)
        for boost in (recent, one.importance, one.strength(use, now)):
            score *= 1 + 0.2 * (boost - 0.5)
        scored.append((score, one))
    if asked and any(one.outcome in asked for _, one in scored):
        scored = [pair for pair in scored if pair[1].outcome in asked]
    fresh = [pair for pair in scored if not pair[1].put_away(uses.get(pair[1].source), now)]
    kept = fresh or scored
    best = max((score for score, _ in kept), default=0.0)
    near = sorted((one for score, one in kept if score >= CLOSE * best), key=_latest)
    return list({(one.talent_id, one.role_id): one for one in reversed(near)}.values())[::-1][:most]


def _latest(one: Episode) -> tuple[float, int, str]:
    """The latest first; of one moment the decision itself, not what follows from it on the ladder."""
    return -one.at.timestamp(), KINDS.index(one.source.split("/")[0]), one.source


def _relevant(episodes: Sequence[Episode], question: Question) -> list[tuple[float, Episode]]:
    """Episodes that hold enough of the question, with memory's score of them as a share of the best."""
    placed: dict[int, Episode] = {}
    ends: dict[int, int] = {}
    for one in sorted(episodes, key=lambda one: (one.at, one.source)):
        place = ends.get(one.role_id, first(one.role_id, 0))
        ends[one.role_id] = place + 1
        placed[place] = one
    turns = {p: Turn(p, one.talent, one.words, keys(one.words), one.at) for p, one in placed.items()}
    ids = {term: [p for p, turn in turns.items() if term in turn.terms] for term in question.terms}
    ranking = Ranking(question, Postings(ids, {term: len(hits) for term, hits in ids.items()}, len(turns)))
    held = {p: sum(ranking.idf[t] for t in question.terms if p in set(ids[t])) / ranking.scale for p in turns}
    chosen = [p for p in turns if held[p] >= ENOUGH]
    order = ranking.order(chosen, turns)
    best = max((score for score, _ in order), default=1.0) or 1.0
    return [(max(0.0, score / best), placed[p]) for score, p in order]
