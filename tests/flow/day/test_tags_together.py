"""Several tags in one line, and who has one."""

from __future__ import annotations

import pytest

from tests.gully import heard_by, last


@pytest.mark.parametrize(
    "said",
    [
        "tag simran B aur harleen C, jasleen ko bhi B",
        "simran B, harleen C, jasleen bhi B",
        "tag simran B, harleen C and jasleen B too",
        "simran ko B tag do, harleen C, jasleen ko B do",
    ],
)
async def test_several_are_tagged(listed, said):
    told = "\n".join(await listed.say("Priya", said))
    for line in ("Simran: tag B", "Harleen: tag C", "Jasleen: tag B"):
        assert line in told


async def test_a_list_of_short_names_tags_nobody(listed):
    told = "\n".join(await listed.say("Priya", "Simran B, Amrita K"))
    told += "\n".join(await listed.say("Priya", "Simran B, Navjot B"))
    assert "tag" not in told


@pytest.mark.parametrize(
    "said",
    [
        "B wale kaun hai",
        "sab B wale dikhao",
        "who is tagged B",
        "who all are tagged b?",
        "who has tag B for Meera",
        "show all tag B",
        "tag B kiska hai",
        "kisko B tag diya hai",
        "B वाले कौन हैं",
    ],
)
async def test_people_are_found_by_their_tag(listed, said):
    await listed.say("Priya", "tag simran B aur harleen C, jasleen ko bhi B")
    shown = last(await listed.say("Priya", said))
    assert "Simran Bhullar" in shown
    assert "Jasleen Dhami" in shown
    assert "Harleen" not in shown


async def test_nobody_has_it_is_said(listed):
    assert "Nobody has tag E yet" in last(await listed.say("Priya", "who is tagged E"))


async def test_producers_read_no_tags(listed):
    await listed.say("Priya", "tag simran B")
    since = len(listed.shown)
    await listed.say("Rohan", "who is tagged B")
    assert "Simran" not in heard_by(listed, "Rohan", since)
