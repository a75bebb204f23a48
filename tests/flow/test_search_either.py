"""A search for either of several, for what nobody has, and for what no search goes by, as it is answered."""

from __future__ import annotations

import pytest

from tests.gully import gully_nights, last


@pytest.fixture
async def chat(tmp_path):
    desk = await gully_nights(tmp_path)

    async def say(text: str) -> str:
        return last(await desk.say("Priya", text))

    yield say
    await desk.close()


async def test_any_of_two_languages_will_do(chat):
    both = await chat("girls who speak punjabi and marathi")
    either = await chat("girls who speak punjabi or marathi")
    assert "Punjabi/Marathi" in either.splitlines()[1]

    def total(text: str) -> int:
        return int(text.split(" of ")[1].split(".")[0]) if " of " in text.splitlines()[0] else 0

    assert total(either) > total(both)


async def test_a_denial_leaves_who_is_looked_for(chat):
    assert "no smoking" in (told := (await chat("non smoker punjabi girl who can dance")).splitlines()[1])
    assert "dance" in told.lower()
    assert "no dance" not in told.lower()


async def test_the_tallest_is_first(chat):
    shown = await chat("sabse lambi ladki dikhao")
    assert "tallest" in shown.lower()
    assert "Not in the profiles" not in shown


async def test_what_no_search_goes_by_is_said(chat):
    assert "Not in the profiles: gori" in await chat("gori punjabi ladki")
    assert "Not in the profiles: twins" in await chat("twins chahiye, girls")


async def test_a_language_nobody_speaks_is_named(chat):
    told = await chat("girl who knows sanskrit")
    assert "Sanskrit" in told
    assert "Nobody" in told


async def test_one_of_two_is_let_go_with_a_tap(chat):
    await chat("girls who speak punjabi or marathi")
    told = await chat("only marathi")
    assert "Marathi" in told.splitlines()[1]
    assert "Punjabi" not in told.splitlines()[1]
