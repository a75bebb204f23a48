from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from config.demo import fill
from core.casting.search.finding import count, relaxations, search
from core.casting.talent import queries
from core.casting.talent.criteria import Criteria
from core.casting.talent.document import stem
from core.casting.talent.model import Span, Talent
from core.casting.talent.reasons import holds
from core.casting.talent.terms import terms
from tests.fakes import ACCOUNTS, Stage
from tests.unit.casting.talent.directory import dec, profile, put


def fits(one: Talent, spans: list[Span], asked: Criteria) -> bool:
    """The plain reading of the criteria, person by person."""
    words = {term[2:] for term in terms(one).split() if term.startswith("w:")}
    low, high = asked.age_min, asked.age_max
    return all(
        (
            asked.asks_for_minors or not one.is_minor,
            not asked.gender or bool(set(asked.gender) & set(one.plays)),
            low is None or one.playing_age[1] >= low,
            high is None or one.playing_age[0] <= high,
            asked.height_min is None or (one.height_cm is not None and one.height_cm >= asked.height_min),
            asked.height_max is None or (one.height_cm is not None and one.height_cm <= asked.height_max),
            not asked.city or one.city == asked.city,
            all(any(m.code == code and m.spoken for m in one.languages) for code in asked.languages),
            all(has(one, slug) for slug in asked.skills),
            2 * sum(stem(word) in words for word in asked.text) >= len(asked.text),
            not any(stem(word) in words for word in asked.exclude),
            asked.free_from is None
            or asked.free_to is None
            or not any(s.kind == "busy" and s.overlaps(asked.free_from, asked.free_to) for s in spans),
            asked.rate_max is None
            or one.rate is None
            or one.rate.unit != asked.rate_unit
            or one.rate.paise <= asked.rate_max,
        )
    )


def has(one: Talent, slug: str) -> bool:
    """Whether somebody lists a skill, or says so."""
    return bool({f"s:{slug}", f"b:{slug}"} & set(terms(one).split()))


questions = st.builds(
    Criteria,
    gender=st.sampled_from([(), ("female",), ("male",)]),
    age_min=st.sampled_from([None, 9, 18, 25, 40, 60]),
    age_max=st.sampled_from([None, 12, 30, 45, 70]),
    height_min=st.sampled_from([None, 150, 165, 180]),
    height_max=st.sampled_from([None, 160, 175]),
    languages=st.sampled_from([(), ("pa",), ("mr",), ("hi", "en"), ("bn",)]),
    city=st.sampled_from(["", "Mumbai", "Delhi"]),
    skills=st.sampled_from([(), ("dance",), ("swimming",), ("horse-riding", "driving")]),
    text=st.sampled_from([(), ("theatre",), ("police", "constable"), ("swimmer",)]),
    exclude=st.sampled_from([(), ("film",)]),
    free_from=st.sampled_from([None, dec(1)]),
    free_to=st.sampled_from([None, dec(9)]),
    rate_max=st.sampled_from([None, 3_000_000, 6_000_000]),
)


@pytest.fixture
async def demo(tmp_path: Path) -> AsyncIterator[Stage]:
    opened = await Stage.open(tmp_path)
    await fill(opened.database, opened.clock(), ACCOUNTS)
    yield opened
    await opened.close()


async def everybody(stage: Stage) -> tuple[dict[int, Talent], dict[int, list[Span]]]:
    async with stage.database.read() as tx:
        people = await queries.many(tx, range(1, 400))
        return people, await queries.spans(tx, list(people))


async def test_exactly_those_are_found_of_whom_all_of_it_holds(demo: Stage) -> None:
    people, spans = await everybody(demo)

    async def check(asked: Criteria) -> None:
        async with demo.database.read() as tx:
            found = await search(tx, demo.org, asked, 400)
            again = await search(tx, demo.org, asked, 400)
            counted = await count(tx, demo.org, asked)
        ids = [match.talent.id for match in found.matches]
        assert set(ids) == {i for i, one in people.items() if fits(one, spans[i], asked)}
        assert found.total == len(ids) == counted
        assert ids == [match.talent.id for match in again.matches]
        for match in found.matches:
            assert all(holds(reason, match.talent, spans[match.talent.id]) for reason in match.reasons)

    for asked in _examples(100):
        await check(asked)


def _examples(most: int) -> list[Criteria]:
    out: list[Criteria] = []

    @settings(max_examples=most, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
    @given(questions)
    def collect(asked: Criteria) -> None:
        out.append(asked)

    collect()
    return out


async def test_pages_follow_one_order(demo: Stage) -> None:
    asked = Criteria(gender=("female",), city="Mumbai")
    async with demo.database.read() as tx:
        whole = [match.talent.id for match in (await search(tx, demo.org, asked, 20)).matches]
        second = [match.talent.id for match in (await search(tx, demo.org, asked, 5, offset=5)).matches]
    assert second == whole[5:10]


async def test_a_relaxation_finds_as_many_as_it_says(demo: Stage) -> None:
    hopeless = Criteria(
        gender=("female",),
        age_min=25,
        age_max=27,
        languages=("ta",),
        skills=("wrestling", "magic"),
        city="Leh",
    )
    child = Criteria(age_min=9, age_max=12, skills=("wrestling",), similar_to=5)
    async with demo.database.read() as tx:
        for asked in (hopeless, child, *_examples(40)):
            for way in await relaxations(tx, demo.org, asked):
                assert way.total == await count(tx, demo.org, way.criteria) > 0


async def test_a_child_is_found_only_when_a_child_is_asked_for(stage: Stage) -> None:
    await put(stage, profile("Tara Pawar", age=(8, 10), is_minor=True, skills=("dance",)))
    grown = await put(stage, profile("Asha Rao", skills=("dance",)))
    async with stage.database.read() as tx:
        anybody = await search(tx, stage.org, Criteria(skills=("dance",)), 5)
        child = await search(tx, stage.org, Criteria(skills=("dance",), age_min=8, age_max=10), 5)
    assert [match.talent.id for match in anybody.matches] == [grown.id]
    assert [match.talent.name for match in child.matches] == ["Tara Pawar"]


async def test_another_organisations_people_are_not_found(stage: Stage) -> None:
    mine = await put(stage, profile("Asha Rao"))
    stage.org = "other"
    await put(stage, profile("Beena Rao"))
    async with stage.database.read() as tx:
        found = await search(tx, "default", Criteria(city="Mumbai"), 5)
        assert [one.id for one in await queries.named(tx, "default", "Rao")] == [mine.id]
    assert [match.talent.id for match in found.matches] == [mine.id]


async def test_a_few_words_of_a_language_do_not_count_as_speaking_it(stage: Stage) -> None:
    await put(stage, profile("Asha Rao", languages=[("pa", "basic")]))
    await put(stage, profile("Beena Rao", languages=[("pa", "conversational")]))
    best = await put(stage, profile("Chitra Rao", languages=["pa"]))
    async with stage.database.read() as tx:
        found = await search(tx, stage.org, Criteria(languages=("pa",)), 5)
    assert [match.talent.name for match in found.matches] == ["Chitra Rao", "Beena Rao"]
    assert found.matches[0].talent == best


async def test_a_profile_is_found_however_its_words_were_written(stage: Stage) -> None:
    written = profile(
        "Asha Rao",
        city="bombay",
        languages=[("Punjabi", "basic"), ("pa", "fluent"), "Klingon"],
        skills=("Kathak", "ghudsawari", "Fire Eating"),
    )
    one = await put(stage, written)
    assert [(language.code, language.level) for language in one.languages] == [
        ("pa", "fluent"),
        ("klingon", "native"),
    ]
    assert (one.city, one.skills) == ("Mumbai", ("dance-kathak", "horse-riding", "fire-eating"))
    async with stage.database.read() as tx:
        asked = Criteria(languages=("pa",), skills=("dance", "horse-riding"), city="Mumbai")
        assert (await search(tx, stage.org, asked, 5)).total == 1


async def test_who_is_busy_then_is_left_out_and_who_said_free_is_said_to_be(stage: Stage) -> None:
    await put(stage, profile("Asha Rao"), Span(dec(14), dec(15), "busy"))
    free = await put(stage, profile("Beena Rao"), Span(dec(10), dec(20), "free"))
    unknown = await put(stage, profile("Chitra Rao"), Span(dec(17), dec(18), "busy"))
    async with stage.database.read() as tx:
        asked = Criteria(gender=("female",), free_from=dec(12), free_to=dec(17))
        found = await search(tx, stage.org, asked, 5)
    told = {match.talent.id: [reason.kind for reason in match.reasons] for match in found.matches}
    assert told == {free.id: ["free"], unknown.id: ["no_clash"]}


async def test_a_changed_profile_is_found_by_its_new_words_at_once(stage: Stage) -> None:
    from dataclasses import replace

    one = await put(stage, profile("Asha Rao", bio="Trained puppeteer.", skills=("puppetry",)))
    async with stage.database.transaction() as tx:
        await queries.change(tx, replace(one, bio="Trained juggler.", skills=("juggling",)), stage.clock())
    async with stage.database.read() as tx:
        assert (await search(tx, stage.org, Criteria(text=("puppeteer",)), 5)).total == 0
        assert (await search(tx, stage.org, Criteria(text=("juggler",)), 5)).total == 1
        assert (await search(tx, stage.org, Criteria(skills=("puppetry",)), 5)).total == 0


async def test_the_like_of_somebody_shares_what_is_rare_about_them(stage: Stage) -> None:
    star = await put(
        stage, profile("Asha Rao", age=(30, 36), skills=("archery", "driving"), languages=["pa", "hi"])
    )
    twin = await put(stage, profile("Beena Rao", age=(30, 36), skills=("archery",), languages=["pa", "hi"]))
    await put(stage, profile("Chitra Rao", age=(30, 36), skills=("driving",), languages=["hi"]))
    for n in range(6):
        await put(stage, profile(f"Other Person{n}", age=(30, 36), skills=("driving",), languages=["hi"]))
    await put(stage, profile("Dev Rao", "male", age=(30, 36), skills=("archery",)))
    await put(stage, profile("Old Rao", age=(60, 70), skills=("archery",)))
    async with stage.database.read() as tx:
        found = await search(tx, stage.org, Criteria(similar_to=star.id), 5)
    names = [match.talent.name for match in found.matches]
    assert names[0] == twin.name
    assert not {"Asha Rao", "Dev Rao", "Old Rao"} & set(names)


async def test_words_with_signs_of_a_query_language_are_only_words(stage: Stage) -> None:
    await put(stage, profile("Asha Rao", bio="Theatre and film."))
    async with stage.database.read() as tx:
        for text in ('"', "film OR", "a*", "NEAR(", "'; DROP", "^x", "घर", "-film", "🎭 film"):
            from core.casting.talent.criteria import telling

            await search(tx, stage.org, Criteria(text=telling([text]), city="Mumbai"), 5)
