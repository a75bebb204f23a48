"""From terms to intents: rules compete, the strongest wins, the runner-up lowers the confidence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from core.understanding.vocabulary.tables import rules


@dataclass(frozen=True, slots=True)
class _Rule:
    intent: str
    weight: float
    needs: tuple[frozenset[str], ...]
    bars: frozenset[str]
    orders: tuple[tuple[str, str], ...]

    def holds(self, terms: frozenset[str], places: Mapping[str, int]) -> bool:
        if not self.bars.isdisjoint(terms):
            return False
        for need in self.needs:
            if need.isdisjoint(terms):
                return False
        return not self.orders or all(
            left in places and right in places and places[left] < places[right] for left, right in self.orders
        )


def _parse(line: str, intent: str, shared: tuple[str, ...]) -> _Rule:
    weight, *said = line.split()
    needs: list[frozenset[str]] = []
    bars: set[str] = set()
    orders: list[tuple[str, str]] = []
    for term in (*said, *shared):
        if term.startswith("!"):
            bars.update(term[1:].split("|"))
        elif ">" in term:
            left, right = term.split(">")
            orders.append((left, right))
            needs += [frozenset((left,)), frozenset((right,))]
        else:
            needs.append(frozenset(term.split("|")))
    needs.sort(key=lambda need: (min(need)[0] in "@?", len(need)))
    return _Rule(intent, float(weight), tuple(needs), frozenset(bars), tuple(orders))


def _index() -> dict[str, list[_Rule]]:
    """Rules by each word of their most telling need, so that most of them are never looked at."""
    index: dict[str, list[_Rule]] = {}
    for heading, line in rules():
        intent, *shared = heading.split()
        rule = _parse(line, intent, tuple(shared))
        for term in rule.needs[0]:
            index.setdefault(term, []).append(rule)
    return index


_RULES = _index()


def score(terms: frozenset[str], places: Mapping[str, int]) -> dict[str, float]:
    """The strength of each intent that any rule speaks for; more rules that agree add a little."""
    best: dict[str, float] = {}
    count: dict[str, int] = {}
    for term in terms:
        for rule in _RULES.get(term, ()):
            if rule.holds(terms, places):
                count[rule.intent] = count.get(rule.intent, 0) + 1
                if rule.weight > best.get(rule.intent, 0.0):
                    best[rule.intent] = rule.weight
    return {intent: weight + min(0.006 * (count[intent] - 1), 0.024) for intent, weight in best.items()}
