"""Under the preview of a session: somebody's own time, somebody else, another place or round, several of
these in one line, and what an invitation cannot do. Nothing goes out before it is sent."""

from __future__ import annotations

import re

import pytest

from tests.gully import SCHEDULE, SHORTLIST, heard_by, last, read_by, told


@pytest.fixture
async def previewed(after):
    return await after(*SHORTLIST, ("Arjun", SCHEDULE))


async def rows(desk, *lines: str) -> str:
    shown = ""
    for line in lines:
        shown = last(await desk.say("Arjun", line))
    found = re.findall(r"^(\d{1,2}:\d\d) [AP]M · (?:room \d · )?(\w+)", shown, re.MULTILINE)
    return " ".join(f"{at} {who}" for at, who in found)


@pytest.mark.parametrize(
    "said",
    [
        "amrita ko 12 baje rakho",
        "amrita 12 baje",
        "move amrita to 12",
        "give amrita the 12:00 slot",
        "amrita ka slot 12 kar do",
        "can amrita come at 12?",
        "12 baje amrita",
        "amrita at 12, baaki same",
        "push amrita by 1 hour",
        "अमृता को 12 बजे रखो",
    ],
)
async def test_one_persons_time_moves_nobody_else_with_it(previewed, said):
    assert await rows(previewed, said) == "11:00 Simran 11:15 Jasleen 11:30 Harleen 12:00 Amrita"
    assert not heard_by(previewed, "Amrita")


@pytest.mark.parametrize(
    ("lines", "laid"),
    [
        (("simran 11:30, jasleen 12",), "11:00 Amrita 11:15 Harleen 11:30 Simran 12:00 Jasleen"),
        (("simran and jasleen at 12",), "11:00 Amrita 11:15 Harleen 12:00 Simran 12:15 Jasleen"),
        (("simran 11 baje",), "11:00 Simran 11:15 Amrita 11:30 Jasleen 11:45 Harleen"),
        (
            ("amrita 12 baje", "swap simran and amrita"),
            "11:00 Amrita 11:15 Jasleen 11:30 Harleen 12:00 Simran",
        ),
        (("amrita 12 baje", "30 min baad"), "11:30 Simran 11:45 Jasleen 12:00 Harleen 12:30 Amrita"),
        (("amrita 12 baje", "skip simran"), "11:00 Jasleen 11:15 Harleen 12:00 Amrita"),
        (("amrita 12 baje", "2 rooms"), "11:00 Simran 11:00 Jasleen 11:15 Harleen 12:00 Amrita"),
        (
            ("amrita 12 baje", "10 min break after simran"),
            "11:00 Simran 11:25 Jasleen 11:40 Harleen 12:10 Amrita",
        ),
        (
            ("order: simran, harleen, amrita, jasleen",),
            "11:00 Simran 11:15 Harleen 11:30 Amrita 11:45 Jasleen",
        ),
        (("simran pehle phir harleen",), "11:00 Simran 11:15 Harleen 11:30 Amrita 11:45 Jasleen"),
        (("swap the slots of simran and amrita",), "11:00 Simran 11:15 Amrita 11:30 Jasleen 11:45 Harleen"),
        (("amrita ke baad lunch",), "11:00 Amrita 11:45 Simran 12:00 Jasleen 12:15 Harleen"),
        (("room 2 me bhi chalao",), "11:00 Amrita 11:00 Simran 11:15 Jasleen 11:15 Harleen"),
        (("11 ki jagah 11:30",), "11:30 Amrita 11:45 Simran 12:00 Jasleen 12:15 Harleen"),
        (("1 ghante me 5 log",), "11:00 Amrita 11:12 Simran 11:24 Jasleen 11:36 Harleen"),
    ],
)
async def test_what_was_given_by_name_is_kept_through_later_changes(previewed, lines, laid):
    assert await rows(previewed, *lines) == laid


async def test_the_invitation_has_the_time_that_was_shown(previewed):
    await told(previewed, "Arjun", "amrita 12 baje")
    await told(previewed, "Arjun", "send")
    assert "12:00 PM" in heard_by(previewed, "Amrita")
    assert "11:00 AM" in heard_by(previewed, "Simran")
    assert "12:00 PM · Amrita" in await told(previewed, "Arjun", "kal ka schedule bhejo")


async def test_their_own_time_goes_along_to_another_day(previewed):
    await told(previewed, "Arjun", "amrita 12 baje")
    shown = await told(previewed, "Arjun", "monday")
    assert "Mon 23 Nov, 11:00 AM to 12:15 PM" in shown
    assert "12:00 PM · Amrita" in shown


async def test_another_day_for_one_is_a_session_of_its_own(previewed):
    shown = await told(previewed, "Arjun", "amrita ko monday 12 baje rakho")
    assert "Mon 23 Nov is a session of its own" in shown
    assert "11:00 AM · Amrita" in shown


@pytest.mark.parametrize(
    ("said", "laid"),
    [
        ("navjot ko bhi daalo", "11:00 Amrita 11:15 Simran 11:30 Jasleen 11:45 Harleen 12:00 Navjot"),
        ("add navjot", "11:00 Amrita 11:15 Simran 11:30 Jasleen 11:45 Harleen 12:00 Navjot"),
        ("replace jasleen with navjot", "11:00 Amrita 11:15 Simran 11:30 Navjot 11:45 Harleen"),
        ("jasleen nahi navjot", "11:00 Amrita 11:15 Simran 11:30 Navjot 11:45 Harleen"),
        ("jasleen ki jagah navjot ko bulao", "11:00 Amrita 11:15 Simran 11:30 Navjot 11:45 Harleen"),
        ("jasleen ko hata do aur navjot ko daalo", "11:00 Amrita 11:15 Simran 11:30 Harleen 11:45 Navjot"),
        ("simran ko amrita ki jagah rakho", "11:00 Simran 11:15 Amrita 11:30 Jasleen 11:45 Harleen"),
    ],
)
async def test_somebody_else_comes_in_and_no_list_changes(previewed, said, laid):
    assert await rows(previewed, said) == laid
    assert "Aram Nagar 2" in last(read_by(previewed, "Arjun"))
    assert not heard_by(previewed, "Priya").count("shortlist (")
    assert "Navjot" not in await told(previewed, "Priya", "show Meera list")


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("at Yashraj gate 3", "Yashraj gate 3"),
        ("yashraj me karte hain", "yashraj"),
        ("not aram nagar, yari road", "yari road"),
        ("Aram Nagar ki jagah Yari Road", "Yari Road"),
        ("aram nagar nahi yari road", "yari road"),
    ],
)
async def test_another_place_is_no_vote_and_no_remark(previewed, said, place):
    assert f"IST, {place}, 15 min each" in await told(previewed, "Arjun", said)


async def test_several_changes_in_one_line_are_all_made(previewed):
    shown = await told(previewed, "Arjun", "sab ko 30 min aage karo aur Aram Nagar ki jagah Yari Road")
    assert "11:30 AM to 12:30 PM IST, Yari Road, 15 min each" in shown
    shown = await told(previewed, "Arjun", "harleen ko first rakho aur 20 min each")
    assert "20 min each" in shown
    assert "11:30 AM · Harleen" in shown


async def test_another_round(previewed):
    assert "Callback for Meera" in await told(previewed, "Arjun", "make it a callback")
    assert "Look test for Meera" in await told(previewed, "Arjun", "callback nahi look test")


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("ok send but tell them to wear indian", "message everyone: wear indian"),
        ("bhejo aur unko bolo parking nahi hai", "message everyone: parking nahi hai"),
        ("send with sides", "sides go by themselves"),
        ("isko 5 baje bhejna", "Nothing is sent by itself later"),
        ("draft rehne do, shaam ko bhejunga", "Nothing is sent by itself later"),
        ("sab ko mail bhi karo", "Everybody is written to where they are reached"),
        ("send to amrita first", 'write "only Amrita"'),
        ("amrita ko 30 min do", '"15 min break after Amrita"'),
        ("is everyone free?", "Nobody has been asked yet"),
        ("kisko bheja", "Nothing of this has been sent yet"),
        ("send to all 4", 'write "send"'),
        ("add simran", "Already in it: Simran"),
        ("do din me karo", "I did not get that change"),
        ("only girls", "I could not tell who or what to leave out"),
    ],
)
async def test_what_an_invitation_cannot_do_sends_nothing_and_keeps_the_preview(previewed, said, answer):
    shown = await told(previewed, "Arjun", said)
    assert answer in shown
    assert "Sat 21 Nov, 11:00 AM to 12:00 PM IST, Aram Nagar 2, 15 min each" in shown
    for name in ("Amrita", "Rohan"):
        assert not heard_by(previewed, name)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("can we do monday 3pm?", "Mon 23 Nov, 3:00 PM"),
        ("12 pm", "12:00 PM to 1:00 PM"),
        ("push everyone to 12", "12:00 PM to 1:00 PM"),
        ("20 min each", "20 min each"),
        ("sirf amrita", "1 person"),
    ],
)
async def test_what_is_said_of_all_is_of_all(previewed, said, answer):
    assert answer in await told(previewed, "Arjun", said)
