"""Between two lists, within one, and what is neither: times, days, questions."""

from __future__ import annotations

import pytest

from core.casting.list_moves.order_said import above_or_below
from core.casting.list_moves.orders import between
from core.casting.swaps.asked_what import order as swapped
from core.understanding.meaning import Context

SHOWN = ("Amrita Kalsi", "Simran Bhullar", "Jasleen Dhami", "Harleen Sekhon")
HERE = Context(
    known_roles=("Meera", "Inspector Rane", "Kabir", "Bebo"), writer="casting_director", last_result=SHOWN
)


@pytest.mark.parametrize(
    ("text", "people", "source", "target"),
    [
        ("move Harleen from Meera to Inspector", ("Harleen",), "Meera", "Inspector Rane"),
        ("shift Harleen to Inspector list", ("Harleen",), "", "Inspector Rane"),
        ("move harleen to bebo from meera pls", ("harleen",), "Meera", "Bebo"),
        ("put Harleen on Inspector instead of Meera", ("Harleen",), "Meera", "Inspector Rane"),
        ("take harleen off meera and put her on bebo", ("harleen",), "Meera", "Bebo"),
        ("move amrita and simran from Meera's list to Bebo's list", ("amrita", "simran"), "Meera", "Bebo"),
        ("move top 2 from meera to bebo", ("top 2",), "Meera", "Bebo"),
        ("move everyone from meera to bebo", ("all",), "Meera", "Bebo"),
        ("harleen ko meera se hata ke bebo me daal do", ("harleen",), "Meera", "Bebo"),
        ("harleen ko meera se inspector mein shift karo", ("harleen",), "Meera", "Inspector Rane"),
        ("meera se harleen ko bebo pe daalo", ("harleen",), "Meera", "Bebo"),
        ("harleen ko bebo ki list mein shift kar do", ("harleen",), "", "Bebo"),
        ("harleen ko meera ki jagah bebo pe rakho", ("harleen",), "Meera", "Bebo"),
        ("हरलीन को मीरा से बेबो में डालो", ("हरलीन",), "Meera", "Bebo"),
        ("move 2 and 3 to bebo", ("2", "3"), "", "Bebo"),
    ],
)
def test_from_one_list_to_another(text, people, source, target):
    assert between(text, HERE) == {"people": people, "source": source, "target": target, "keep": False}


@pytest.mark.parametrize(
    ("text", "people", "source"),
    [
        ("add top 2 from Meera to Bebo", ("top 2",), "Meera"),
        ("copy Amrita and Simran to Bebo", ("Amrita", "Simran"), ""),
        ("top 2 from Meera into Bebo as well", ("top 2",), "Meera"),
        ("add amrita n simran from meera to bebo too", ("amrita", "simran"), "Meera"),
        ("amrita ko meera se bebo mein bhi daalo", ("amrita",), "Meera"),
    ],
)
def test_on_another_list_as_well(text, people, source):
    assert between(text, HERE) == {"people": people, "source": source, "target": "Bebo", "keep": True}


@pytest.mark.parametrize(
    "text",
    [
        "move Harleen to Friday",
        "move Harleen to 4pm",
        "shift Harleen's audition to Bebo",
        "move Meera to Bebo",
        "move Harleen from 11 to 12",
        "move Harleen from Meera to Meera",
        "should we move Harleen from Meera to Bebo?",
        "if Harleen agrees move her from Meera to Bebo",
        "tell Harleen we moved from Meera to Bebo",
        "move Harleen to under consideration",
        "don't move Harleen from Meera to Bebo",
        "switch to Bebo",
    ],
)
def test_what_moves_nobody_between_lists(text):
    assert between(text, HERE) is None


def test_who_is_not_of_the_team_moves_nobody():
    assert (
        between("move Harleen from Meera to Bebo", Context(known_roles=("Meera", "Bebo"), writer="agent"))
        is None
    )


@pytest.mark.parametrize(
    ("text", "who", "by", "up"),
    [
        ("move simran above amrita", "simran", "amrita", True),
        ("put simran below amrita", "simran", "amrita", False),
        ("rank simran over amrita on meera", "simran", "amrita", True),
        ("move simran before amrita on the list", "simran", "amrita", True),
        ("simran ko amrita ke upar rakho", "simran", "amrita", True),
        ("simran ko amrita se neeche kar do", "simran", "amrita", False),
        ("move simran to the top", "simran", "", True),
        ("put simran on top of the list", "simran", "", True),
        ("simran ko sabse upar rakho", "simran", "", True),
        ("move simran to the end of the list", "simran", "", False),
        ("सिमरन को अमृता के ऊपर रखो", "सिमरन", "अमृता", True),
    ],
)
def test_the_order_of_a_list(text, who, by, up):
    found = above_or_below(text, HERE)
    assert found is not None
    assert (found["who"], found["by"], found["up"]) == (who, by, up)


@pytest.mark.parametrize(
    "text",
    [
        "move simran before amrita",
        "move simran after lunch",
        "put lunch after amrita",
        "move simran to under consideration",
        "is simran above amrita?",
        "don't move simran above amrita",
        "keep it under 5 lakh",
    ],
)
def test_what_is_no_order_of_a_list(text):
    assert above_or_below(text, HERE) is None


@pytest.mark.parametrize(
    "text", ["swap amrita and harleen", "amrita aur harleen ko swap karo", "amrita aur harleen ko badal do"]
)
def test_two_people_and_no_word_of_what(text):
    assert swapped(text, HERE) == {"people": ("amrita", "harleen")}


@pytest.mark.parametrize(
    "text",
    ["swap the times of amrita and harleen", "swap room A and room B", "swap meera and bebo", "swap 2 for 4"],
)
def test_what_is_said_to_be_swapped(text):
    assert swapped(text, HERE) is None
