"""Under the preview of a session: fewer people, and the number of an address."""

from __future__ import annotations

import pytest

from tests.gully import LISTED, SCHEDULE, SEARCH, gully_nights, last


async def previewed(folder):
    desk = await gully_nights(folder)
    for line in (SEARCH, LISTED):
        await desk.say("Priya", line)
    await desk.say("Arjun", SCHEDULE)
    return desk


@pytest.mark.parametrize(
    ("said", "gone"),
    [
        ("skip Simran", {"Simran B."}),
        ("yes but without Jasleen", {"Jasleen D."}),
        ("Simran ko hata do", {"Simran B."}),
        ("only the first two", {"Jasleen D.", "Harleen S."}),
        ("send to all except the last one", {"Harleen S."}),
    ],
)
async def test_who_is_left_out_is_left_out(tmp_path, said, gone):
    desk = await previewed(tmp_path)
    shown = last(await desk.say("Arjun", said))
    everybody = {"Amrita K.", "Simran B.", "Jasleen D.", "Harleen S."}
    assert {name for name in everybody if name not in shown} == gone
    assert "Aram Nagar 2, 15 min each" in shown, "nobody's name became the place"
    await desk.close()


async def test_whoever_is_not_in_it_is_said_to_be_unknown(tmp_path):
    desk = await previewed(tmp_path)
    shown = last(await desk.say("Arjun", "skip Farzana"))
    assert shown.startswith("I could not tell who or what to leave out.")
    assert "4 people" in shown
    assert "Aram Nagar 2" in shown
    await desk.close()


async def test_the_number_of_a_place_is_no_time(tmp_path):
    desk = await previewed(tmp_path)
    shown = last(await desk.say("Arjun", "Aram Nagar 3"))
    assert "Sat 21 Nov, 11:00 AM" in shown
    assert "Aram Nagar 3," in shown
    await desk.close()
