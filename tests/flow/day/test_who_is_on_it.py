"""Who is on a role, asked in every way people ask it; and pictures that are none."""

from __future__ import annotations

import pytest

from tests.gully import last

ASKED = (
    "who all on meera",
    "Who all are on Meera?",
    "meera mein kaun kaun hai",
    "Meera ki list mein kaun hai abhi",
    "who do we have for meera so far",
    "who's up for Meera",
    "kaun kaun hai Meera ki list mein",
    "मीरा में कौन कौन है",
    "names for meera pls",
)


@pytest.mark.parametrize("said", ASKED)
async def test_the_list_is_shown(listed, said):
    shown = "\n".join(await listed.say("Arjun", said))
    assert all(f"{number} · " in shown for number in (1, 2, 3, 4))
    assert "Amrita" in shown


@pytest.mark.parametrize("said", ["who all on Farhan", "who is on leave today", "who is in charge"])
async def test_what_is_no_role_is_not_a_list(listed, said):
    assert "1 · Amrita" not in "\n".join(await listed.say("Arjun", said))


@pytest.mark.parametrize(
    "said", ["board pls for meera", "meera ka board please", "show me the board for Meera"]
)
async def test_the_board_with_manners(listed, said):
    assert "No role" not in "\n".join(await listed.say("Arjun", said))


@pytest.mark.parametrize(
    "said", ["pics of amrita?", "any photos of Amrita", "show photos of Amrita", "Amrita ki photo hai kya?"]
)
async def test_a_drawn_portrait_is_no_photo_and_said_so(listed, said):
    shown = last(await listed.say("Arjun", said))
    assert "Amrita Kalsi" in shown
    assert "drawn by the desk" in shown or "banayi hai" in shown


SHORTLY = ("who all r on meera right now", "meera pe kaun kaun hai abhi", "meera list")


@pytest.mark.parametrize("said", SHORTLY)
async def test_a_question_shows_the_list_and_adds_nobody(listed, said):
    shown = last(await listed.say("Priya", said))
    assert all(name in shown for name in ("Amrita", "Simran", "Jasleen", "Harleen")), shown


async def test_a_rung_is_counted(listed):
    assert "obody" in last(await listed.say("Priya", "how many are pinned for meera?"))
    await listed.say("Priya", "pin simran")
    assert "1" in (answer := last(await listed.say("Priya", "kitne log pinned hain meera pe?")))
    assert "Simran Bhullar" in answer
    assert "Amrita" not in answer
