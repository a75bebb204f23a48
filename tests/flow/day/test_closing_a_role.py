"""Second choices, a kind word to the rest, and the roles that are still open."""

from __future__ import annotations

import pytest

from tests.gully import SHARED, heard_by, last


@pytest.fixture
async def approved(after):
    return await after(*SHARED, ("Rohan", "approve amrita"))


@pytest.mark.parametrize(
    "said",
    ["who is second choice for meera", "backup kaun hai", "plan b", "who's our backup?", "बैकअप कौन है"],
)
async def test_the_second_choice_comes_from_the_ladder(approved, said):
    await approved.say("Priya", "simran ko backup rakho")
    shown = last(await approved.say("Priya", said))
    assert "Amrita Kalsi" in shown
    assert shown.index("Simran Bhullar") < shown.index("Harleen")


@pytest.mark.parametrize(
    "said",
    [
        "inform the rest politely that we are going ahead with someone else",
        "baaki sab ko mana kar do",
        "reject others nicely",
        "send a polite no to the others",
        "baaki logon ko bata do ki kisi aur ko le liya",
        "बाकी सबको मना कर दो",
    ],
)
async def test_the_rest_are_shown_with_the_words_first(approved, said):
    since = len(approved.shown)
    shown = last(await approved.say("Priya", said))
    assert "SEND 3" in shown
    assert "Harleen Sekhon" in shown
    assert heard_by(approved, "Simran", since) == ""
    await approved.say("Priya", "SEND 3")
    assert heard_by(approved, "Amrita", since) == ""


async def test_nobody_chosen_has_no_rest(shared):
    assert "SEND" not in last(await shared.say("Priya", "reject others nicely"))


@pytest.mark.parametrize(
    "said", ["baaki sabko reminder bhej do", "tell the rest to confirm", "reject simran"]
)
async def test_other_words_about_the_rest_release_nobody(approved, said):
    assert "others on" not in "\n".join(await approved.say("Priya", said))


@pytest.mark.parametrize(
    "said",
    [
        "which roles are still open",
        "kaunse role bache hain",
        "next kaunsa role khali hai",
        "कौन से रोल खाली हैं",
    ],
)
async def test_open_roles_the_farthest_first(approved, said):
    shown = last(await approved.say("Priya", said))
    assert shown.index("Meera") < shown.index("Kabir")


@pytest.mark.parametrize("said", ["meera done, next kaunsa role khali hai", "meera ho gaya"])
async def test_done_with_nobody_booked_is_asked_about(approved, said):
    assert "Amrita" in last(await approved.say("Priya", said))


@pytest.mark.parametrize("said", ["harleen ho gaya", "harleen ka ho gaya, agla bhejo"])
async def test_a_person_who_is_done_is_no_role(approved, said):
    assert "roles are open" not in "\n".join(await approved.say("Priya", said))
