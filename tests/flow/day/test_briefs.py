"""An agent pastes several people at once: read back, put forward with a yes, nobody written to."""

from __future__ import annotations

import pytest

from core.casting.submissions.brief import entries, role_named
from tests.gully import last

LINES = """Pls consider these for Meera:
1. Naina Gill, 26, 5'6", https://youtu.be/aaa
2. Tanya Bedi 28 / 5'7 / Punjabi / 9000012345"""
BLOCKS = """Hello team, sharing profiles for the role of Meera

*Naina Gill*
Age: 26
Height: 5 ft 6 in
Languages: Hindi, Punjabi
https://drive.google.com/abc

*Tanya Bedi*
Age - 28
Ht 170 cm

Regards,
Farah"""


@pytest.mark.parametrize("text", [LINES, BLOCKS])
async def test_a_brief_becomes_submissions_with_one_yes(desk, text):
    shown = last(await desk.say("Farah", text))
    assert "2 people for Meera" in shown
    assert "Naina Gill, 26, 5'6\"" in shown
    assert "Tanya Bedi, 28, 5'7\"" in shown
    assert not any("Naina" in said for chat, said in desk.shown if chat == "Priya")
    assert "put forward" in last(await desk.say("Farah", "yes"))
    told = [said for chat, said in desk.shown if chat == "Priya" and "Naina Gill" in said]
    assert told
    assert "Tanya Bedi" in told[0]
    listed = last(await desk.say("Priya", "submissions for Meera"))
    assert "Naina Gill" in listed
    assert "Tanya Bedi" in listed


async def test_what_is_missing_is_said(desk):
    shown = last(await desk.say("Farah", LINES))
    assert "Not said: a link" in shown.splitlines()[2]


async def test_a_role_that_is_not_named_is_asked_for(desk):
    shown = last(await desk.say("Farah", LINES.replace(" for Meera", "")))
    assert "role" in shown.lower()
    assert "2 people for Meera" in last(await desk.say("Farah", "Meera"))


async def test_who_is_on_file_is_told_to_casting_and_not_to_the_agent(desk):
    text = "Consider for Meera:\nSukhmani Brar, 28, 5'9\", https://youtu.be/a\nTanya Bedi 28 / 5'7"
    found = last(await desk.say("Priya", "find Sukhmani"))
    name = next(line for line in found.splitlines() if "Sukhmani" in line)
    full = name.split("·")[-1].split(",")[0].strip() if "·" in name else name.split(",")[0]
    whole = last(await desk.say("Priya", "1")).splitlines()[0].split(",")[0].replace("**", "").strip()
    text = text.replace("Sukhmani Brar", whole if len(whole.split()) > 1 else full)
    shown = last(await desk.say("Farah", text))
    assert "on file" not in shown
    await desk.say("Farah", "yes")
    assert any("on file already" in said for chat, said in desk.shown if chat == "Priya")


async def test_a_child_needs_a_guardian(desk):
    shown = last(await desk.say("Farah", "Submitting for Meera:\nTia Rao, 9, 4'2\"\nTanya Bedi 28 / 5'7"))
    assert "Tia Rao is under 18" in shown
    assert "1 person for Meera" in shown


async def test_what_is_no_brief_stays_what_it_is(desk):
    for said in ("Confirm Kabir for Tuesday 430", "75k won't work, we'd need 1.1L", "Thanks, Farah"):
        assert "as I read it" not in "\n".join(await desk.say("Farah", said))


def test_ages_heights_and_numbers_are_told_apart():
    [one] = [each for each in entries("Neha Rawat - 24-28 - 163cm - Mumbai - Marathi, Hindi") if each.tells]
    assert (one.age, one.height_cm, one.city, one.languages) == ((24, 28), 163, "Mumbai", ("mr", "hi"))
    [two] = entries("Isha Pandit - 27yrs - 5’5” - Pune - 90000 12345")
    assert (two.age, two.height_cm, two.phone) == ((27, 27), 165, "+919000012345")
    assert role_named("Profiles for the role of Inspector Rane:") == "Inspector Rane"


def test_a_brief_without_end_is_bounded():
    assert len(entries("\n".join(f"Person Aa{chr(97 + n % 26)}, 26, 5'6\"" for n in range(500)))) <= 31
