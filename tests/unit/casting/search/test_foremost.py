"""Who is first of those who were found: read from many wordings, and put in order by the sets."""

from __future__ import annotations

import pytest

from core.casting.search.finding import search
from core.casting.search.foremost import foremost
from core.casting.talent.criteria import Criteria
from core.understanding.meaning import Context
from tests.benchmarks.people.lives import ORG
from tests.unit.casting.search.crowd import crowd
from tests.unit.store.conftest import database

__all__ = ["database"]

SHOWN = Context(last_result=("Riya Sen", "Asha Rao"))


@pytest.mark.parametrize(
    ("text", "order"),
    [
        ("who is the youngest one", "youngest"),
        ("Who's the tallest of them?", "tallest"),
        ("inme se sabse lambi kaun hai?", "tallest"),
        ("sabse badi umar wali batao", "oldest"),
        ("and the eldest?", "oldest"),
        ("show me the cheapest first please", "cheapest"),
        ("unme sabse mehnga kaun", "dearest"),
        ("sabse kam height wala", "shortest"),
        ("इनमें सबसे छोटी कौन है", "youngest"),
        ("सबसे लंबा कौन?", "tallest"),
        ("sort by fees", "cheapest"),
        ("arrange them by height", "tallest"),
        ("umar ke hisaab se lagao", "youngest"),
    ],
)
def test_an_order_is_read_from_many_wordings(text: str, order: str) -> None:
    found = dict(foremost(text, SHOWN) or {})
    found.pop("first", None)
    assert found == {"refine": True, "order": order}
    assert foremost(text, Context()) is None


@pytest.mark.parametrize(
    ("text", "alone"),
    [("who is the youngest one", True), ("inme se sabse lambi kaun hai?", True), ("cheapest first", False)],
)
def test_asked_who_it_is_the_first_is_spoken_of_next(text: str, alone: bool) -> None:
    assert (foremost(text, SHOWN) or {})["first"] is alone


@pytest.mark.parametrize(
    "text", ["youngest brother for Meera", "sabse pehle Riya ko bulao", "taller", "tall girls"]
)
def test_other_lines_are_no_order(text: str) -> None:
    assert foremost(text, SHOWN) is None


async def test_people_come_in_the_order_and_who_has_no_such_number_last(database) -> None:
    await crowd(database, 300)
    async with database.read() as tx:

        async def found(order, **more):
            asked = Criteria(gender=("female",), order=order, **more)
            return [one.talent for one in (await search(tx, ORG, asked, 400)).matches]

        everybody = {one.id for one in await found("")}
        heights = [one.height_cm for one in await found("tallest")]
        known = [one for one in heights if one is not None]
        assert known == sorted(known, reverse=True)
        assert heights == known + [None] * (len(heights) - len(known))
        assert [one.height_cm for one in await found("shortest")][: len(known)] == sorted(known)
        lows = [one.playing_age[0] for one in await found("youngest") if one.ages_known]
        assert lows == sorted(lows)
        highs = [one.playing_age[1] for one in await found("oldest") if one.ages_known]
        assert highs == sorted(highs, reverse=True)
        rates = [one.rate.paise for one in await found("cheapest") if one.rate and one.rate.unit == "day"]
        assert rates == sorted(rates)
        assert {one.id for one in await found("dearest")} == everybody
