from __future__ import annotations

import pytest
import pytest_asyncio

from core.casting.lists import queries
from core.casting.lists.tools import people_said
from core.casting.projects import queries as projects
from core.casting.projects.model import Project, Role, room
from core.casting.talent.model import Talent
from core.conversation.drafts import Draft, Result
from core.errors import Rejected
from core.people import Person
from core.understanding.meaning import Meaning
from tests.fakes import Stage
from tests.unit.casting.talent.directory import profile, put


def text(result: Result) -> str:
    return draft_of(result).text


def draft_of(result: Result) -> Draft:
    assert result.draft is not None
    return result.draft


class Company:
    """A project with two roles, a team, and four people in the directory."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.roles: dict[str, Role] = {}
        self.people: list[Talent] = []

    async def meet(self) -> Company:
        stage = self.stage
        self.priya = await stage.person("Priya Nair", "casting_director")
        self.arjun = await stage.person("Arjun Mehta", "associate", "slack")
        self.rohan = await stage.person("Rohan Kapoor", "producer", "slack")
        async with stage.database.transaction() as tx:
            made = await projects.add_project(tx, Project(0, stage.org, "Gully Nights"), stage.clock())
            for name in ("Meera", "Kabir"):
                role = await projects.add_role(tx, Role(0, stage.org, made.id, name), stage.clock())
                self.roles[name] = role
        await stage.room(room(made.id), self.priya, self.arjun, self.rohan)
        for name in ("Amrita Kalsi", "Simran Bhullar", "Jasleen Dhami", "Neha Gill"):
            self.people.append(await put(stage, profile(name)))
        self.show()
        return self

    def show(self) -> None:
        self.stage.focus["people"] = [{"id": one.id, "name": one.name} for one in self.people]

    async def listed(self, role: str = "Meera") -> list[str]:
        async with self.stage.database.read() as tx:
            found = await queries.for_role(tx, self.stage.org, self.roles[role].id)
            if found is None:
                return []
            names = {one.id: one.first_name for one in self.people}
            return [names[entry.talent_id] for entry in await queries.entries(tx, found.id)]

    async def undo(self, result: Result, who: Person) -> Result:
        assert result.undo is not None
        return await self.stage.run(result.undo.tool, who, **result.undo.arguments)


@pytest_asyncio.fixture
async def company(stage: Stage) -> Company:
    return await Company(stage).meet()


async def test_numbers_are_put_on_the_list_in_the_order_said(company: Company) -> None:
    added = await company.stage.run("add_to_list", company.priya, people=["3", "1"], list="Meera")
    assert await company.listed() == ["Jasleen", "Amrita"]
    assert text(added) == "Added to **Meera**'s shortlist: Jasleen and Amrita. Now 2."
    assert [option.label for option in draft_of(added).options] == ["Share with producers", "Undo"]
    assert draft_of(added).options[0].tool == "share_list"
    assert draft_of(added).options[0].arguments == {"list": "list:1"}


async def test_the_casting_team_is_told_and_producers_wait_for_the_share(company: Company) -> None:
    await company.stage.run("add_to_list", company.priya, people=["1", "2"], list="Meera")
    assert [message.text for message in await company.stage.told(company.arjun)] == [
        "Priya put Amrita and Simran on Meera's shortlist (2)."
    ]
    assert await company.stage.told(company.rohan) == []
    assert await company.stage.told(company.priya) == []


async def test_adding_twice_changes_nothing_and_tells_nobody(company: Company) -> None:
    await company.stage.run("add_to_list", company.priya, people=["1"], list="Meera")
    again = await company.stage.run("add_to_list", company.priya, people=["1", "1"], list="Meera")
    assert await company.listed() == ["Amrita"]
    assert text(again) == "Amrita was on it already.\nNothing was changed."
    assert again.undo is None
    assert len(await company.stage.told(company.arjun)) == 1


async def test_who_a_colleague_added_meanwhile_is_said(company: Company) -> None:
    await company.stage.run("add_to_list", company.arjun, people=["1"], list="Meera")
    added = await company.stage.run("add_to_list", company.priya, people=["1", "2"], list="Meera")
    assert "Amrita was on it already, added by Arjun." in text(added)
    assert await company.listed() == ["Amrita", "Simran"]


async def test_who_a_colleague_just_took_off_is_asked_about_before_coming_back(company: Company) -> None:
    stage = company.stage
    await stage.run("add_to_list", company.priya, people=["1", "2"], list="Meera")
    await stage.run("remove_from_list", company.arjun, people=["Amrita"], list="Meera")
    asked = await stage.run("add_to_list", company.priya, people=["1"], list="Meera")
    assert "Arjun took Amrita off, Fri 20 Nov, 10:00 AM IST. Put back?" in text(asked)
    assert await company.listed() == ["Simran"]
    await stage.pick(asked, "Put back", company.priya)
    assert await company.listed() == ["Simran", "Amrita"]


async def test_a_removal_of_long_ago_needs_no_question(company: Company) -> None:
    stage = company.stage
    await stage.run("add_to_list", company.priya, people=["1"], list="Meera")
    await stage.run("remove_from_list", company.arjun, people=["1"], list="Meera")
    stage.clock.advance(days=2)
    await stage.run("add_to_list", company.priya, people=["1"], list="Meera")
    assert await company.listed() == ["Amrita"]


async def test_removing_says_who_is_left_and_who_was_not_on_it(company: Company) -> None:
    stage = company.stage
    await stage.run("add_to_list", company.priya, people=["1", "2"], list="Meera")
    removed = await stage.run("remove_from_list", company.priya, people=["Simran", "Neha"], list="Meera")
    assert text(removed) == "Simran off **Meera**'s shortlist. 1 left.\nNeha is not on **Meera**'s shortlist."
    told = await stage.told(company.arjun)
    assert told[-1].text == "Priya took Simran off Meera's shortlist. 1 left."


async def test_who_a_colleague_took_off_before_is_said(company: Company) -> None:
    stage = company.stage
    await stage.run("add_to_list", company.priya, people=["1", "2"], list="Meera")
    await stage.run("remove_from_list", company.arjun, people=["Simran"], list="Meera")
    late = await stage.run("remove_from_list", company.priya, people=["Simran"], list="Meera")
    assert text(late) == "Arjun already took Simran off, Fri 20 Nov, 10:00 AM IST."
    assert late.undo is None


async def test_undoing_an_addition_takes_off_only_what_it_put_on(company: Company) -> None:
    stage = company.stage
    await stage.run("add_to_list", company.priya, people=["1"], list="Meera")
    added = await stage.run("add_to_list", company.priya, people=["1", "2", "3"], list="Meera")
    await company.undo(added, company.priya)
    assert await company.listed() == ["Amrita"]


async def test_undoing_an_addition_leaves_whom_a_colleague_added_since(company: Company) -> None:
    stage = company.stage
    added = await stage.run("add_to_list", company.priya, people=["1", "2"], list="Meera")
    await stage.run("remove_from_list", company.arjun, people=["Simran"], list="Meera")
    await stage.run("add_to_list", company.arjun, people=["Simran"], list="Meera", again=True)
    undone = await company.undo(added, company.priya)
    assert await company.listed() == ["Simran"]
    assert "added by Arjun" in text(undone)


async def test_undoing_a_removal_puts_people_back_where_they_stood(company: Company) -> None:
    stage = company.stage
    await stage.run("add_to_list", company.priya, people=["1", "2", "3"], list="Meera")
    removed = await stage.run("remove_from_list", company.priya, people=["2", "1"], list="Meera")
    await company.undo(removed, company.priya)
    assert await company.listed() == ["Amrita", "Simran", "Jasleen"]


async def test_a_change_can_be_undone_and_done_again_any_number_of_times(company: Company) -> None:
    stage = company.stage
    result = await stage.run("add_to_list", company.priya, people=["1", "2"], list="Meera")
    for expected in ([], ["Amrita", "Simran"]) * 3:
        result = await company.undo(result, company.priya)
        assert await company.listed() == expected
    assert len(await stage.told(company.arjun)) == 7


async def test_without_a_role_the_desk_asks_for_which_and_the_answer_acts(company: Company) -> None:
    stage = company.stage
    asked = await stage.run("add_to_list", company.priya, people=["1", "4"])
    assert [option.label for option in draft_of(asked).options] == ["Meera", "Kabir"]
    stage.focus["people"] = []
    await stage.pick(asked, "Kabir", company.priya)
    assert await company.listed("Kabir") == ["Amrita", "Neha"]
    assert await company.listed("Meera") == []


async def test_the_list_talked_about_is_meant_when_none_is_named(company: Company) -> None:
    stage = company.stage
    await stage.run("add_to_list", company.priya, people=["1"], list="Kabir")
    await stage.run("add_to_list", company.priya, people=["2"])
    assert await company.listed("Kabir") == ["Amrita", "Simran"]


async def test_somebody_is_taken_off_the_only_list_they_are_on(company: Company) -> None:
    stage = company.stage
    await stage.run("add_to_list", company.priya, people=["1", "2"], list="Kabir")
    stage.focus.clear()
    await stage.run("remove_from_list", company.priya, people=["Amrita"])
    assert await company.listed("Kabir") == ["Simran"]


async def test_somebody_on_two_lists_is_asked_about_with_these_two_only(company: Company) -> None:
    stage = company.stage
    async with stage.database.transaction() as tx:
        made = company.roles["Meera"]
        await projects.add_role(tx, Role(0, stage.org, made.project_id, "Nani"), stage.clock())
    for role in ("Meera", "Kabir"):
        await stage.run("add_to_list", company.priya, people=["Amrita"], list=role)
    stage.focus.clear()
    asked = await stage.run("remove_from_list", company.priya, people=["Amrita"])
    assert [option.label for option in draft_of(asked).options] == ["Meera", "Kabir"]
    await stage.pick(asked, "Kabir", company.priya)
    assert (await company.listed("Meera"), await company.listed("Kabir")) == (["Amrita"], [])


async def test_somebody_on_no_list_cannot_be_taken_off(company: Company) -> None:
    with pytest.raises(Rejected, match="lists-on-none"):
        await company.stage.run("remove_from_list", company.priya, people=["Amrita"])


async def test_two_of_one_name_are_asked_about_and_the_rest_is_not_forgotten(company: Company) -> None:
    stage = company.stage
    await put(stage, profile("Riya Sen"))
    company.people.append(await put(stage, profile("Riya Dutta")))
    asked = await stage.run("add_to_list", company.priya, people=["1", "Riya"], list="Meera")
    assert await company.listed() == []
    await stage.pick(asked, "Riya D.", company.priya)
    assert await company.listed() == ["Amrita", "Riya"]


@pytest.mark.parametrize(
    "said", ["Meera", "meera list", "Meera's shortlist", "Mira", "मीरा", "meera wali list"]
)
async def test_a_list_is_known_by_its_role_however_it_is_said(company: Company, said: str) -> None:
    await company.stage.run("add_to_list", company.priya, people=["1"], list=said)
    assert await company.listed() == ["Amrita"]


async def test_an_unknown_role_is_answered_with_those_there_are(company: Company) -> None:
    with pytest.raises(Rejected) as refused:
        await company.stage.run("add_to_list", company.priya, people=["1"], list="Villain")
    assert refused.value.text_key == "projects-unknown-role"
    assert refused.value.values["roles"] == "Meera and Kabir"


async def test_everybody_shown_can_be_said_in_one_word(company: Company) -> None:
    await company.stage.run("add_to_list", company.priya, people=["sab"], list="Meera")
    assert len(await company.listed()) == 4


async def test_a_list_is_shown_in_order_and_its_numbers_count_next(company: Company) -> None:
    stage = company.stage
    await stage.run("add_to_list", company.priya, people=["4", "2"], list="Meera")
    shown = await stage.run("show_list", company.priya, list="Meera")
    assert [card.title for card in draft_of(shown).cards] == ["1 · Neha G., 24–30", "2 · Simran B., 24–30"]
    await stage.run("remove_from_list", company.priya, people=["1"])
    assert await company.listed() == ["Simran"]


async def test_an_empty_list_says_how_to_fill_it(company: Company) -> None:
    with pytest.raises(Rejected, match="lists-nobody-yet"):
        await company.stage.run("show_list", company.priya, list="Meera")


async def test_a_producer_of_another_project_sees_no_list_of_this_one(company: Company) -> None:
    stage = company.stage
    await stage.run("add_to_list", company.priya, people=["1"], list="Meera")
    outsider = await stage.person("Farhan Lal", "producer")
    for said in ("Meera", "list:1"):
        with pytest.raises(Rejected):
            await stage.run("show_list", outsider, list=said)


async def test_another_organisations_people_cannot_be_listed(company: Company) -> None:
    stage = company.stage
    stage.org = "other"
    stranger = await put(stage, profile("Stranger Rao"))
    stage.org = "default"
    with pytest.raises(Rejected):
        await stage.run("add_to_list", company.priya, people=[f"talent:{stranger.id}"], list="Meera")


def test_numbers_are_taken_before_names() -> None:
    said = Meaning(("shortlist.add",), {"options": [1, 4], "talents": ["A", "B"], "role": "Meera"}, (), 0.9)
    assert people_said(said, {}) == ("1", "4")


def test_nobody_said_means_the_one_person_shown_or_a_question() -> None:
    nothing = Meaning(("shortlist.add",), {}, (), 0.9)
    assert people_said(nothing, {"people": [{"id": 7, "name": "A"}]}) == ("talent:7",)
    with pytest.raises(Rejected, match="lists-who"):
        people_said(nothing, {"people": [{"id": 7}, {"id": 8}]})
