from __future__ import annotations

from pathlib import Path

import pytest

from core.casting.talent.model import Rate
from core.errors import Rejected
from tests.unit.casting.approvals.office import CHANNEL, Office, labels, text


async def test_each_person_is_a_card_of_its_own_after_one_header(office: Office) -> None:
    await office.cast(4)
    shared = await office.stage.run("share_list", office.priya, list="Meera")
    header, *cards = await office.posted()
    assert header.text == "4 people for **Meera** from casting. Your call."
    assert [card.cards[0].title for card in cards] == [
        "Amrita K., 25–30",
        "Simran B., 25–30",
        "Neha R., 25–30",
        "Sana K., 25–30",
    ]
    assert [choice.label for choice in cards[0].cards[0].choices] == ["Approve", "Pass", "Comment"]
    assert cards[0].cards[0].image.startswith("portrait:")
    assert text(shared).startswith("4 people for **Meera** are with the producers of Gully Nights on Slack.")


async def test_a_card_says_why_and_where_but_no_rate_and_no_number(office: Office) -> None:
    await office.talent("Amrita Kaur", rate=Rate(7_500_000))
    await office.stage.run("share_list", office.priya, list="Meera")
    [_, card] = await office.posted()
    [shown] = card.cards
    assert "Punjabi native" in shown.lines[0]
    assert "Mumbai" in shown.lines[0]
    assert "5'7\"" in shown.lines[0]
    assert "75,000" not in str(shown)
    assert "0000" not in str(shown)


async def test_nobody_is_put_before_the_producers_twice(office: Office) -> None:
    await office.cast(2)
    await office.stage.run("share_list", office.priya, list="Meera")
    await office.talent("Neha Rao")
    again = await office.stage.run("share_list", office.priya, list="Meera")
    titles = [one.cards[0].title for one in await office.posted() if one.cards]
    assert titles == ["Amrita K., 25–30", "Simran B., 25–30", "Neha R., 25–30"]
    assert "1 person for **Meera** is with the producers" in text(again)
    assert "2 people are with them already" in text(again)


async def test_the_header_says_until_when(office: Office) -> None:
    await office.cast(1)
    await office.stage.run("share_list", office.priya, list="Meera", deadline="2026-11-20T19:00")
    [header, _] = await office.posted()
    assert header.text.endswith("Your call by Fri 20 Nov, 7:00 PM IST.")


async def test_a_deadline_that_is_over_is_not_announced(office: Office) -> None:
    await office.cast(1)
    await office.stage.run("share_list", office.priya, list="Meera", deadline="2026-11-20T08:00+05:30")
    [header, _] = await office.posted()
    assert header.text.endswith("Your call.")


async def test_an_empty_list_is_not_shared(office: Office) -> None:
    with pytest.raises(Rejected) as refusal:
        await office.stage.run("share_list", office.priya, list="Meera")
    assert refusal.value.text_key == "approvals-empty"


async def test_a_list_goes_to_nobody_outside_the_project(office: Office) -> None:
    await office.cast(1)
    result = await office.stage.run("share_list", office.priya, list="Meera", to="Mr. Batliwala")
    assert not await office.posted()
    assert labels(result) == ["Share with producers", "Leave it"]
    await office.stage.pick(result, "Share with producers", office.priya)
    assert len(await office.posted()) == 2


async def test_a_producer_named_gets_it_where_the_producers_are(office: Office) -> None:
    await office.cast(1)
    await office.stage.run("share_list", office.priya, list="Meera", to="Rohan")
    assert len(await office.posted()) == 2


async def test_only_those_asked_for_are_shared(office: Office) -> None:
    await office.cast(4)
    await office.stage.run("share_list", office.priya, list="Meera", people=("Sana", "Simran"))
    titles = [one.cards[0].title for one in await office.posted() if one.cards]
    assert titles == ["Simran B., 25–30", "Sana K., 25–30"]


async def test_without_a_shared_chat_each_producer_gets_the_cards(tmp_path: Path) -> None:
    office = await Office.open(tmp_path, place=None)
    await office.cast(2)
    await office.stage.run("share_list", office.priya, list="Meera")
    for producer in (office.rohan, office.tara):
        assert len(await office.stage.told(producer)) == 3
    assert CHANNEL not in [one.address for one in await office.stage.outbox()]
    await office.stage.close()


async def test_producers_are_reminded_once_of_who_is_still_open(office: Office) -> None:
    await office.cast(3)
    shared = await office.stage.run("share_list", office.priya, list="Meera", deadline="2026-11-20")
    assert text(shared).endswith("I'll remind them once, an hour before.")
    review = {"reviews": (1,), "decision": "approve"}
    await office.stage.run("decide_review", office.rohan, CHANNEL, **review)
    office.stage.clock.advance(hours=8, minutes=1)
    assert await office.stage.announce_due() == [""]
    assert (await office.posted())[-1].text == (
        "2 for **Meera** are still open, your call by 7:00 PM: Simran B. and Neha R."
    )
    assert await office.stage.announce_due() == []


async def test_nobody_is_reminded_when_all_is_decided(office: Office) -> None:
    await office.cast(1)
    await office.stage.run("share_list", office.priya, list="Meera", deadline="2026-11-20T18:00")
    await office.stage.run("decide_review", office.rohan, CHANNEL, reviews=(1,), decision="approve")
    office.stage.clock.advance(hours=7, minutes=1)
    assert await office.stage.announce_due() == ["all decided"]
