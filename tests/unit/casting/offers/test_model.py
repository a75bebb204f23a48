"""Money of offers: sums, budgets, and what the house paid before."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from core.casting.offers.model import Offer, budget, total, usual
from core.casting.offers.proposing import money_said

NOW = datetime(2026, 11, 20, tzinfo=UTC)


def offer(
    talent: int, paise: int, state: str = "accepted", version: int = 1, unit: str = "day", days: int = 1
) -> Offer:
    return Offer(0, 1, talent, version, paise, unit, days, "", state, False, 1, NOW)  # type: ignore[arg-type]


def test_a_day_s_rate_counts_as_often_as_it_is_paid():
    assert total(75_000_00, "day", 40) == 30_00_000_00
    assert total(75_000_00, "project", 40) == 75_000_00


def test_only_the_newest_version_of_each_person_counts():
    found = [
        offer(1, 100, "void"),
        offer(1, 150, "countered", 2),
        offer(2, 70, "declined"),
        offer(3, 30, "sent"),
    ]
    now = budget(100, 2, found)
    assert (now.whole, now.spoken_for, now.left) == (200, 180, 20)
    assert budget(100, 2, found, but=1).spoken_for == 30
    assert budget(None, None, found).left is None


def test_a_draft_takes_nothing_from_what_was_sent_before_it():
    """A counter answered by a draft: their figure is out until the draft goes."""
    found = [offer(1, 150, "sent"), offer(1, 170, "countered", 2), offer(1, 160, "draft", 3)]
    assert budget(200, 1, found).spoken_for == 170
    assert budget(200, 1, [offer(2, 90, "draft")]).spoken_for == 0


@given(st.lists(st.tuples(st.integers(1, 5), st.integers(1, 10**9)), max_size=20))
def test_a_budget_never_counts_a_person_twice(rows):
    found = [offer(talent, paise, version=n) for n, (talent, paise) in enumerate(rows, 1)]
    last = {one.talent_id: one.paise for one in found}
    assert budget(1, 1, found).spoken_for == sum(last.values())


def test_too_few_deals_say_nothing():
    assert usual([offer(1, 10), offer(2, 20)], "day") is None
    assert usual([offer(1, 10), offer(2, 20), offer(3, 15), offer(4, 99, "sent")], "day") == (10, 20, 3)


def test_terms_out_of_a_message():
    said = {
        "rate": {"amount_minor": 7_500_000, "unit": "day"},
        "terms": ["40 days", "business class", "12h shift"],
    }
    assert money_said(said) == {
        "paise": 7_500_000,
        "unit": "day",
        "days": 40,
        "terms": "business class, 12h shift",
    }
    assert money_said({}) == {"paise": 0, "unit": "day", "days": 0, "terms": ""}
