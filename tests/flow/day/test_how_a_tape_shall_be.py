"""What a self-tape shall show is shown before it is asked for, and stands in what each reader gets."""

from __future__ import annotations

import pytest

from tests.gully import heard_by, last


@pytest.mark.parametrize(
    ("said", "how"),
    [
        ("simran aur harleen se self tape mangwao sunday raat tak, scene 4", "scene 4"),
        (
            "ask Simran and Harleen for a self tape by monday 6pm, scene 7, landscape, no makeup",
            "scene 7, landscape, no makeup",
        ),
        ("ask Simran, Harleen for self tapes by monday 6pm, wear a plain kurta", "wear a plain kurta"),
        ("ask Simran and Harleen for a self tape, scene 4, by monday 6pm", "scene 4"),
        ("Simran aur Harleen se monday tak tape mangwao, scene 2, landscape me", "scene 2, landscape me"),
    ],
)
async def test_instructions_are_shown_and_sent(listed, said, how):
    shown = last(await listed.say("Arjun", said))
    assert how in shown, shown
    told = len(listed.shown)
    await listed.say("Arjun", "yes")
    for name in ("Simran", "Harleen"):
        assert how in heard_by(listed, name, told)
        assert not heard_by(listed, "Jasleen", told)


async def test_one_person_reads_them_too(listed):
    shown = last(
        await listed.say("Arjun", "ask Jasleen for a self tape by monday 6pm, scene 7, landscape, no makeup")
    )
    assert "scene 7, landscape, no makeup" in shown
    assert "scene 7, landscape, no makeup" in heard_by(listed, "Jasleen")


async def test_without_instructions_nothing_is_said_of_them(listed):
    shown = last(await listed.say("Arjun", "ask Simran and Harleen for a self tape by monday 6pm"))
    assert "scene" not in shown


@pytest.mark.parametrize(
    ("said", "how"),
    [
        ("scene 4 nahi scene 7, aur landscape me", "scene 7, landscape me"),
        ("no wait scene 7", "scene 7"),
        ("scene 7 not scene 4", "scene 7"),
        ("also no makeup", "scene 4, no makeup"),
        ("and landscape", "scene 4, landscape"),
    ],
)
async def test_they_are_corrected_before_anything_goes(listed, said, how):
    await listed.say("Arjun", "ask Simran and Harleen for a self tape by monday 6pm, scene 4")
    told = len(listed.shown)
    shown = last(await listed.say("Arjun", said))
    assert how in shown, shown
    assert "6:00" in shown
    assert not heard_by(listed, "Simran", told)
    await listed.say("Arjun", "yes")
    assert how in heard_by(listed, "Simran", told)
    assert how in heard_by(listed, "Harleen", told)
