from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from config.demo import fill
from core.casting.search.arguments import fill as fill_search
from core.casting.talent.model import Rate, Span
from core.conversation.desk import Desk
from core.conversation.drafts import Draft, Result
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.messages import Address
from core.people import Person
from core.store import persons
from core.texts import Words
from core.understanding.meaning import DatePhrase, Meaning
from tests.fakes import ACCOUNTS, START, Stage
from tests.unit.casting.talent.directory import dec, profile, put

STORY: dict[str, Any] = {
    "gender": ["female"],
    "age_min": 25,
    "age_max": 30,
    "languages": ["Punjabi"],
    "height_min_cm": 165,
    "city": "mumbai",
}


def draft_of(result: Result) -> Draft:
    assert result.draft is not None
    return result.draft


def everything(result: Result) -> str:
    draft = draft_of(result)
    cards = [" ".join((card.title, *card.lines)) for card in draft.cards]
    return "\n".join((draft.text, *cards))


async def in_group(stage: Stage, name: str, who: Person, **arguments: Any) -> Result:
    """The same tool where others read along."""
    tool = stage.tools[name]
    place = Address("slack", "slack", "C0GULLY")
    async with stage.database.transaction() as tx:
        desk = Desk(tx, org_id=stage.org, now=stage.clock(), tokens=stage.tokens, accounts=ACCOUNTS)
        words = Words(who.language, who.timezone)
        focus = dict(stage.focus)
        context = ToolContext(tx, stage.org, who, place, stage.clock(), words, focus, desk, group=True)
        return await tool.run(context, tool.arguments(**arguments))


@pytest.fixture
async def priya(stage: Stage) -> Person:
    return await stage.person("Priya Nair", "casting_director")


async def demo_team(stage: Stage) -> list[Person]:
    await fill(stage.database, START, ACCOUNTS)
    async with stage.database.read() as tx:
        return await persons.with_roles(tx, "default", ["casting_director", "associate", "producer"])


async def test_a_search_answers_with_a_count_and_numbered_people_with_reasons(stage: Stage) -> None:
    priya, *_ = await demo_team(stage)
    found = await stage.run("search_talent", priya, **STORY, role="Meera")
    draft = draft_of(found)
    assert draft.text.splitlines()[0] == f"5 of {found.data['total']} for **Meera**."
    assert draft.cards[0].title == "1 · Amrita K., 25–29"
    assert draft.cards[0].lines == ("Punjabi native · 5'7\" · Mumbai · free 12–16 Dec",)
    assert draft.cards[0].image == "portrait:1:AK"
    assert [option.label for option in draft.options] == ["Shortlist all", "Show more"]
    assert len(stage.focus["people"]) == 5


async def test_numbers_go_on_over_pages_and_mean_what_they_show(stage: Stage) -> None:
    priya, *_ = await demo_team(stage)
    first = await stage.run("search_talent", priya, **STORY)
    more = await stage.pick(first, "Show more", priya)
    assert draft_of(more).cards[0].title.startswith("6 · ")
    seventh = draft_of(more).cards[1].title
    shown = await stage.run("show_talent", priya, person="7")
    assert draft_of(shown).text.strip("*").split()[0] in seventh
    assert not {card.title for card in draft_of(first).cards} & {card.title for card in draft_of(more).cards}


async def test_an_old_show_more_button_means_its_own_search(stage: Stage) -> None:
    priya, *_ = await demo_team(stage)
    first = await stage.run("search_talent", priya, **STORY)
    await stage.run("search_talent", priya, gender=["male"], city="Delhi")
    more = await stage.pick(first, "Show more", priya)
    assert "Punjabi" in draft_of(more).text


async def test_a_refinement_keeps_what_was_said_before(stage: Stage, priya: Person) -> None:
    await put(stage, profile("Asha Rao", city="Delhi", languages=["pa"]))
    await put(stage, profile("Beena Rao", city="Mumbai", languages=["pa"]))
    await put(stage, profile("Chitra Rao", city="Mumbai", languages=["mr"]))
    await stage.run("search_talent", priya, languages=["pa"])
    found = await stage.run("search_talent", priya, refine=True, city="Mumbai")
    assert [one["name"] for one in found.data["people"]] == ["Beena Rao"]


async def test_a_list_that_no_search_made_can_be_narrowed(stage: Stage, priya: Person) -> None:
    one = await put(stage, profile("Asha Rao", city="Delhi"))
    two = await put(stage, profile("Beena Rao"))
    await put(stage, profile("Chitra Rao"))
    stage.focus["people"] = [{"id": one.id, "name": one.name}, {"id": two.id, "name": two.name}]
    found = await stage.run("search_talent", priya, refine=True, city="Mumbai")
    assert [one["name"] for one in found.data["people"]] == ["Beena Rao"]


async def test_older_moves_the_age_that_was_asked(stage: Stage, priya: Person) -> None:
    await put(stage, profile("Asha Rao", age=(24, 26)))
    await put(stage, profile("Beena Rao", age=(33, 35)))
    await stage.run("search_talent", priya, age_min=23, age_max=27, city="Mumbai")
    found = await stage.run("search_talent", priya, refine=True, older_by=8)
    assert [one["name"] for one in found.data["people"]] == ["Beena Rao"]


async def test_nobody_is_answered_with_what_would_find_somebody(stage: Stage, priya: Person) -> None:
    await put(stage, profile("Asha Rao", skills=("boxing",), languages=["pa"]))
    await put(stage, profile("Beena Rao", languages=["pa"]))
    found = await stage.run("search_talent", priya, skills=["horse riding", "boxing"], languages=["pa"])
    assert draft_of(found).text.startswith("Nobody matches all 3.")
    assert "Without **horse riding** there is 1." in draft_of(found).text
    eased = await stage.pick(found, "Without horse riding (1)", priya)
    assert [one["name"] for one in eased.data["people"]] == ["Asha Rao"]


async def test_an_age_just_beside_is_offered_wider(stage: Stage, priya: Person) -> None:
    await put(stage, profile("Asha Rao", age=(32, 34)))
    found = await stage.run("search_talent", priya, age_min=25, age_max=30, gender=["female"])
    assert "Age 22–33 (1)" in [option.label for option in draft_of(found).options]


async def test_a_role_named_without_criteria_brings_its_own(stage: Stage) -> None:
    priya, *_ = await demo_team(stage)
    found = await stage.run("search_talent", priya, role="Bebo")
    assert found.data["query"]["age_max"] == 10
    assert "Tara Pawar" in [one["name"] for one in found.data["people"]]


async def test_a_role_in_focus_is_left_when_the_search_is_about_somebody_else(stage: Stage) -> None:
    priya, *_ = await demo_team(stage)
    await stage.run("search_talent", priya, role="Meera")
    found = await stage.run("search_talent", priya, gender=["male"], age_min=40)
    assert "Meera" not in draft_of(found).text
    assert "role_id" not in stage.focus


async def test_saying_nothing_is_answered_with_what_works(stage: Stage, priya: Person) -> None:
    with pytest.raises(Rejected, match="talent-say-what"):
        await stage.run("search_talent", priya)


@pytest.mark.parametrize(
    "made_up", [{"age_min": "old"}, {"city": ["Mumbai"]}, {"free_from": "2026-12-12"}, {"among": ["1 OR 1"]}]
)
async def test_criteria_that_no_button_made_are_refused(
    stage: Stage, priya: Person, made_up: dict[str, Any]
) -> None:
    with pytest.raises(Rejected, match="talent-say-what"):
        await stage.run("search_talent", priya, criteria=made_up)


async def test_nobody_of_another_organisation_is_a_model_for_a_search(stage: Stage, priya: Person) -> None:
    stage.org = "other"
    stranger = await put(stage, profile("Stranger Rao", skills=("archery",)))
    stage.org = "default"
    await put(stage, profile("Asha Rao", skills=("archery",)))
    found = await stage.run("search_talent", priya, criteria={"similar_to": stranger.id, "city": "Mumbai"})
    alone = await stage.run("search_talent", priya, criteria={"city": "Mumbai"})
    assert everything(found) == everything(alone)


async def test_money_is_said_only_when_asked_and_never_where_others_read(stage: Stage, priya: Person) -> None:
    await put(stage, profile("Asha Rao", rate=Rate(6_000_000)))
    assert "₹" not in everything(await stage.run("search_talent", priya, city="Mumbai"))
    asked = {"city": "Mumbai", "rate_max_paise": 7_500_000}
    private = await stage.run("search_talent", priya, **asked)
    assert "₹60,000 a day" in everything(private)
    shared = await in_group(stage, "search_talent", priya, **asked)
    assert "₹" not in everything(shared)
    assert "₹" not in str(shared.data["people"])


async def test_birth_dates_and_numbers_are_on_no_card(stage: Stage, priya: Person) -> None:
    await put(stage, profile("Asha Rao", rate=Rate(6_000_000)), number="+919000000777")
    for name, arguments in (
        ("search_talent", {"city": "Mumbai"}),
        ("show_talent", {"person": "Asha"}),
    ):
        said = everything(await stage.run(name, priya, **arguments))
        assert "+91" not in said
        assert "₹" not in said


async def test_a_name_two_people_have_is_asked_about_and_the_answer_runs_the_tool(
    stage: Stage, priya: Person
) -> None:
    await put(stage, profile("Riya Sen"))
    await put(stage, profile("Riya Kapadia"))
    asked = await stage.run("show_talent", priya, person="Riya")
    assert [option.label for option in draft_of(asked).options] == ["Riya S.", "Riya K."]
    shown = await stage.pick(asked, "Riya K.", priya)
    assert draft_of(shown).text == "**Riya Kapadia**"


async def test_somebody_on_screen_is_meant_before_a_namesake(stage: Stage, priya: Person) -> None:
    one = await put(stage, profile("Riya Sen"))
    await put(stage, profile("Riya Kapadia"))
    stage.focus["people"] = [{"id": one.id, "name": one.name}]
    shown = await stage.run("show_talent", priya, person="riya")
    assert draft_of(shown).text == "**Riya Sen**"


async def test_a_misspelt_name_is_guessed_aloud(stage: Stage, priya: Person) -> None:
    await put(stage, profile("Rakesh Dubey", "male"))
    asked = await stage.run("show_talent", priya, person="Rajesh")
    assert "Did you mean Rakesh Dubey" in draft_of(asked).text
    assert draft_of(await stage.pick(asked, "Rakesh D.", priya)).text == "**Rakesh Dubey**"


@pytest.mark.parametrize(
    ("ref", "text_key"),
    [("9", "talent-no-number"), ("0", "talent-no-number"), ("Zubeida", "talent-unknown")],
)
async def test_a_reference_to_nobody_says_so(stage: Stage, priya: Person, ref: str, text_key: str) -> None:
    await put(stage, profile("Asha Rao"))
    await stage.run("search_talent", priya, city="Mumbai")
    with pytest.raises(Rejected, match=text_key):
        await stage.run("show_talent", priya, person=ref)


async def test_a_number_without_a_list_asks_for_a_search_first(stage: Stage, priya: Person) -> None:
    with pytest.raises(Rejected, match="talent-nobody-shown"):
        await stage.run("show_talent", priya, person="2")


async def test_people_side_by_side_show_the_same_facts(stage: Stage, priya: Person) -> None:
    await put(stage, profile("Asha Rao", skills=("boxing", "yoga"), languages=["pa"]))
    await put(stage, profile("Beena Rao", skills=("yoga",), languages=["mr"]), Span(dec(1), dec(4), "busy"))
    compared = await stage.run("compare_talent", priya, people=["Asha", "Beena"])
    assert "In common: yoga" in draft_of(compared).text
    assert "busy 1–4 Dec" in everything(compared)
    with pytest.raises(Rejected, match="talent-compare-two"):
        await stage.run("compare_talent", priya, people=["Asha"])


async def test_a_number_is_given_to_staff_in_private(stage: Stage, priya: Person) -> None:
    await put(stage, profile("Asha Rao"), number="+919000000777")
    said = draft_of(await stage.run("contact_talent", priya, person="Asha")).text
    assert "+919000000777" in said


async def test_a_number_asked_for_in_a_shared_chat_goes_to_the_asker_alone(
    stage: Stage, priya: Person
) -> None:
    await put(stage, profile("Asha Rao"), number="+919000000777")
    shared = await in_group(stage, "contact_talent", priya, person="Asha")
    assert draft_of(shared).text == "Sent you the number in private."
    assert "+91" not in str(shared.data)
    [sent] = await stage.outbox()
    assert sent.address == stage.addresses[priya.id]
    assert "+919000000777" in sent.text


async def test_a_childs_number_is_the_guardians(stage: Stage, priya: Person) -> None:
    guardian = await stage.person("Sunita Pawar", "guardian")
    made = profile("Tara Pawar", age=(8, 10), guardian_id=guardian.id)
    await put(stage, made, number="+919000000888")
    async with stage.database.transaction() as tx:
        await persons.bind(tx, guardian, "sms", "+919000000999", stage.clock(), proof="operator")
    said = draft_of(await stage.run("contact_talent", priya, person="Tara")).text
    assert "Guardian Sunita Pawar: +919000000999" in said
    assert "+919000000888" not in said


async def test_who_goes_through_an_agent_is_given_with_the_agent_first(stage: Stage, priya: Person) -> None:
    agent = await stage.person("Farah Contractor", "agent")
    made = profile("Asha Rao", agent_id=agent.id, representation="agent_first")
    await put(stage, made, number="+919000000777")
    lines = draft_of(await stage.run("contact_talent", priya, person="Asha")).text.splitlines()
    assert lines[1].startswith("Agent Farah Contractor")
    assert lines[-1] == "Goes through the agent first."


async def test_only_staff_may_search_or_ask_for_numbers(stage: Stage) -> None:
    for name in ("search_talent", "show_talent", "compare_talent", "contact_talent"):
        assert not stage.tools[name].roles & {"talent", "agent", "guardian", "unknown"}


async def test_every_language_can_say_all_of_it(stage: Stage) -> None:
    await demo_team(stage)
    for language in ("hi", "hi-Latn"):
        who = await stage.person(f"Reader {language}", "associate", language=language)
        stage.focus.clear()
        found = await stage.run("search_talent", who, **STORY, rate_max_paise=9_000_000)
        assert "of" not in draft_of(found).text.split()
        await stage.run("show_talent", who, person="1")
        await stage.run("compare_talent", who, people=["1", "2"])
        await stage.run("contact_talent", who, person="1")
        await stage.run("search_talent", who, skills=["puppetry", "magic", "archery"], age_max=20)


def meaning(*intents: str, dates: tuple[DatePhrase, ...] = (), **entities: Any) -> Meaning:
    return Meaning(intents, entities, dates, 0.9)


def test_understood_words_become_criteria() -> None:
    arguments = fill_search(
        meaning(
            "talent.search",
            gender=["female"],
            playing_age={"min": 25, "max": 30},
            languages=["pa"],
            height_cm={"min": 165},
            city="Mumbai",
            rate_max={"amount_minor": 7_500_000, "currency": "INR", "unit": "day"},
            count=5,
        ),
        {},
    )
    assert arguments == {
        "gender": ("female",),
        "age_min": 25,
        "age_max": 30,
        "height_min_cm": 165,
        "languages": ("pa",),
        "city": "Mumbai",
        "rate_max_paise": 7_500_000,
        "rate_unit": "day",
    }


@pytest.mark.parametrize(
    ("adjust", "years", "wishes"),
    [
        ({"playing_age": "older"}, 5, None),
        (["10 years younger", "rougher"], -10, ("rougher",)),
        (["older", "less glamorous"], 5, ("less glamorous",)),
        ("10 yrs older", 10, None),
    ],
)
def test_a_wish_for_age_moves_it_and_a_look_only_orders(
    adjust: Any, years: int, wishes: tuple[str, ...] | None
) -> None:
    arguments = fill_search(meaning("talent.search.refine", adjust=adjust), {})
    assert arguments["older_by"] == years
    assert arguments.get("wishes") == wishes
    assert arguments["refine"] is True


def test_days_are_when_they_must_be_free_and_a_deadline_is_not() -> None:
    days = DatePhrase("12 se 16 dec", dec(12), dec(16).replace(hour=23, minute=59), "day")
    arguments = fill_search(meaning("talent.search", dates=(days,), city="Mumbai"), {})
    assert (arguments["free_from"], arguments["free_to"]) == (dec(12), dec(17))
    whole = replace(days, end=None)
    arguments = fill_search(meaning("talent.search", dates=(whole,), city="Mumbai"), {})
    assert arguments["free_to"] == dec(13)
    deadline = meaning("talent.search", dates=(days,), city="Mumbai", deadline="2026-12-12")
    assert "free_from" not in fill_search(deadline, {})


async def test_an_empty_directory_is_called_empty_with_the_way_to_fill_it(
    stage: Stage, priya: Person
) -> None:
    found = await stage.run("search_talent", priya, criteria=STORY)
    assert draft_of(found).text.startswith("The directory is empty")
    assert "import-talent" in draft_of(found).text
    assert found.data == {"total": 0, "empty": True}


async def test_a_directory_in_which_nobody_fits_is_not_called_empty(stage: Stage, priya: Person) -> None:
    await put(stage, profile("Stranger Rao", skills=("archery",)))
    found = await stage.run("search_talent", priya, criteria={**STORY, "city": "Nowhere"})
    assert "empty" not in draft_of(found).text
