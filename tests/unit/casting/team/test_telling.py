from __future__ import annotations

import pytest

from core.casting.team.model import group_meant, named
from core.errors import Rejected
from core.people import Person
from tests.unit.casting.approvals.office import Office, draft, labels, text

TEAM = (
    Person(1, "o", "Arun Mehta", "casting_director"),
    Person(2, "o", "Ashwini Rao", "associate"),
    Person(3, "o", "Rohan Kapoor", "producer"),
)


@pytest.mark.parametrize(
    ("said", "roles"),
    [
        ("", ["casting_director", "associate", "producer"]),
        ("the team", ["casting_director", "associate", "producer"]),
        ("टीम", ["casting_director", "associate", "producer"]),
        ("casting", ["casting_director", "associate"]),
        ("the casting team", ["casting_director", "associate"]),
        ("producers", ["producer"]),
        ("director saab", ["casting_director"]),
        ("casting director", ["casting_director"]),
    ],
)
def test_words_for_several_mean_whom_they_say(said: str, roles: list[str]) -> None:
    found = group_meant(said, TEAM)
    assert found is not None
    assert [one.role for one in found] == roles


@pytest.mark.parametrize("said", ["Ashwini mam", "Ashwini", "ashvini mam ko", "Ashwini Rao"])
def test_a_name_is_found_whatever_stands_around_it(said: str) -> None:
    assert group_meant(said, TEAM) is None
    assert [one.id for one in named(said, TEAM)] == [2]


async def test_the_whole_team_hears_it_on_their_own_channels(office: Office) -> None:
    result = await office.stage.run("tell_team", office.priya, body="Netra wants darker choices")
    for colleague in (office.arun, office.rohan, office.tara):
        assert (await office.told(colleague))[-1] == "**Priya**: Netra wants darker choices"
    assert text(result) == "Passed on to Arun, Rohan and Tara."
    assert not await office.told(office.priya)


async def test_one_colleague_hears_it_alone(office: Office) -> None:
    result = await office.stage.run("tell_team", office.priya, to="Rohan", body="call me")
    assert text(result) == "Passed on to Rohan."
    assert len(await office.stage.outbox()) == 1


async def test_talent_reach_the_casting_office_only(office: Office) -> None:
    await office.cast(1)
    amrita = office.people["Amrita Kaur"]
    await office.stage.run("tell_team", amrita, to="टीम", body="flight cancelled")
    assert (await office.told(office.arun))[-1] == "**Amrita Kaur** (talent): flight cancelled"
    assert not await office.told(office.rohan)


async def test_a_name_talent_cannot_know_goes_to_the_office(office: Office) -> None:
    await office.cast(1)
    await office.stage.run("tell_team", office.people["Amrita Kaur"], to="Rohan", body="wig size 22")
    assert not await office.told(office.rohan)
    assert (await office.told(office.priya))[-1].endswith("wig size 22")


async def test_a_name_in_the_project_is_meant_before_one_outside_it(office: Office) -> None:
    other = await office.stage.person("Rohan Verma", "associate", "telegram")
    await office.stage.run("tell_team", office.priya, to="Rohan", body="call me")
    assert (await office.told(office.rohan))[-1] == "**Priya**: call me"
    assert not await office.told(other)


async def test_two_of_one_name_in_the_team_are_asked_about(office: Office) -> None:
    other = await office.stage.person("Rohan Verma", "associate", "telegram")
    await office.stage.room("project/1", other)
    asked = await office.stage.run("tell_team", office.priya, to="Rohan", body="call me")
    assert labels(asked) == ["Rohan Kapoor", "Rohan Verma"]
    await office.stage.pick(asked, "Rohan Verma", office.priya)
    assert (await office.told(other))[-1] == "**Priya**: call me"
    assert not await office.told(office.rohan)


async def test_an_unknown_colleague_is_refused_with_who_there_is(office: Office) -> None:
    with pytest.raises(Rejected) as refusal:
        await office.stage.run("tell_team", office.priya, to="Netra", body="call me")
    assert refusal.value.text_key == "team-unknown"
    assert "Rohan" in str(refusal.value.values["names"])


async def test_a_message_without_words_asks_for_them(office: Office) -> None:
    asked = await office.stage.run("tell_team", office.priya, to="Rohan")
    ask = draft(asked).ask
    assert ask is not None
    await office.stage.run(ask.tool, office.priya, **{**ask.arguments, ask.slot: "call me"})
    assert (await office.told(office.rohan))[-1] == "**Priya**: call me"
