"""What staff heard from somebody's family or agent is asked about by name; nothing is done before the yes."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from core.casting.auditions.queries import slot
from tests.gully import last


async def rows(desk) -> list[tuple[str, str]]:
    async with desk.hub.database.read() as tx:
        return sorted(
            (row["starts_at"].isoformat()[11:16], row["rsvp"]) for row in await tx.rows(select(slot))
        )


@pytest.mark.parametrize(
    "said",
    [
        "Harleen's papa is not well, she can't come tomorrow",
        "harleen ki mummy bimar hai, woh nahi aa payegi",
        "harleen ke papa hospital me hai, kal nahi aayegi",
        "harleen ki mummy ne bola woh nahi aa payegi",
        "Harleen's agent says she is not coming",
        "हरलीन की मम्मी बीमार हैं, वो नहीं आ पाएगी",
    ],
)
async def test_a_no_is_asked_about_and_counts_with_a_yes(invited, said):
    before = await rows(invited)
    shown = last(await invited.say("Priya", said))
    assert "Harleen Sekhon" in shown
    assert "11:45 AM" in shown
    assert await rows(invited) == before
    await invited.say("Priya", "1")
    assert [one for _, one in await rows(invited)].count("declined") == 1


@pytest.mark.parametrize(
    "said",
    [
        "harleen ke papa ka call aaya tha, woh 12 baje aayegi",
        "harleen ka phone aaya, woh 12 baje aana chahti hai",
        "Harleen's mother called, she can come only at 12",
    ],
)
async def test_a_time_is_shown_and_moves_with_a_yes(invited, said):
    before = await rows(invited)
    shown = last(await invited.say("Priya", said))
    assert "Harleen Sekhon" in shown
    assert "12:00 PM" in shown
    assert await rows(invited) == before
    await invited.say("Priya", "1")
    assert "06:30" in [at for at, _ in await rows(invited)]


@pytest.mark.parametrize(
    "said",
    [
        "Harleen's papa will come with her",
        "harleen ki mummy ka number 98200 00077 hai",
        "harleen ke papa bimar hai",
    ],
)
async def test_other_words_of_a_family_are_no_no(invited, said):
    before = await rows(invited)
    shown = last(await invited.say("Priya", said))
    assert "don't come" not in shown
    assert await rows(invited) == before
