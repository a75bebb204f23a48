"""Finding people by typing alone, as a casting director would, in English and Hinglish."""

from __future__ import annotations

import re


def total(answer: str) -> int:
    """How many fit: "5 of 13.", "One match.", "10 में से 5"."""
    counted = re.search(r"of (\d+)\.|(\d+)(?= में से)", answer)
    return int(counted[1] or counted[2]) if counted else int(answer.startswith("One match"))


async def test_a_search_is_narrowed_step_by_step(chat) -> None:
    everybody = await chat("women 25-30 who speak punjabi in mumbai")
    free = await chat("only those free next week")
    assert 0 < total(free) < total(everybody)
    assert "free 23–29 Nov" in free.splitlines()[1]
    sober = await chat("no smokers")
    assert "no smoking" in sober.splitlines()[1]
    tall = await chat("thodi lambi")
    assert 0 < total(tall) < total(sober)
    assert re.search(r"5'\d+\"\+", tall.splitlines()[1])


async def test_a_height_is_no_look_that_profiles_are_silent_about(chat) -> None:
    taller = await chat("women 25-30 who speak punjabi in mumbai, taller than 5'5")
    assert total(taller) > 0
    assert "Not in the profiles" not in taller
    assert "Not in the profiles: mysterious aura" in await chat(
        "women 25-30 in mumbai with a mysterious aura"
    )


async def test_what_somebody_does_not_do_is_said_in_its_own_words(chat) -> None:
    for said in ("women who can't swim", "women who don't swim", "actresses that do not swim"):
        told = (await chat(said)).splitlines()[1]
        assert told == "female · no swimming", said


async def test_a_new_somebody_is_a_new_search_and_one_of_those_shown_is_not(chat) -> None:
    await chat("men 40+ in delhi")
    for said in ("anyone who knows kathak?", "someone who knows kathak", "koi ladki jo kathak jaanti ho"):
        told = await chat(said)
        assert "40+" not in told, said
        assert "kathak" in told.casefold(), said
    assert "kathak" in (await chat("only those who speak punjabi")).casefold()


async def test_children_are_an_age_and_no_look(chat) -> None:
    assert "Not in the profiles" not in await chat("kids under 12")


async def test_hinglish_finds_the_same_people(chat) -> None:
    english = await chat("women aged 22 to 30 who know kathak")
    hinglish = await chat("ladkiyan chahiye jo kathak jaanti ho, 22 se 30 saal")
    hindi = await chat("22 से 30 साल की लड़कियां दिखाओ जिन्हें कथक आता हो")
    assert total(english) == total(hinglish) == total(hindi) > 0


async def test_somebody_like_somebody_but_older(chat) -> None:
    answer = await chat("someone like Amrita Kalsi but older")
    assert "like Amrita Kalsi" in answer
    assert "30–34" in answer.splitlines()[1]
    assert "Amrita K.," not in answer


async def test_a_name_is_found_however_it_is_spelt(chat) -> None:
    await chat("women 25-30 in mumbai")
    for name in ("Find Amrta Kalsi", "find amrita kalsee", "search Kalsi Amrita", "find अमृता कलसी"):
        assert "Amrita K.," in await chat(name), name


async def test_two_are_put_side_by_side(chat) -> None:
    await chat("girls who can ride a horse and swim")
    answer = await chat("compare 1 and 2")
    assert "side by side" in answer
    assert "In common: " in answer


async def test_a_place_ruled_out_is_not_the_place_asked_for(chat) -> None:
    await chat("kathak dancers from Mumbai")
    answer = await chat("not from Mumbai")
    assert "no mumbai" in answer.splitlines()[1]
    assert " · Mumbai" not in answer


async def test_signs_of_query_languages_and_very_long_messages_are_answered(chat) -> None:
    for text in (
        "find women; DROP TABLE talent; --",
        'find "dancers" AND NOT (swimmers OR NEAR(yoga))*',
        "find " + "kathak dancers in mumbai " * 200,
        "find only 🎭🎭 dancers",
    ):
        assert (await chat(text)).strip(), text
