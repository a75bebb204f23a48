"""Questions that only the team can answer, in the words of who was invited, alone and beside others."""

from __future__ import annotations

import pytest

from core.casting.enquiries import moods
from core.casting.enquiries.orders import order
from core.understanding.meaning import Context

INVITED = Context(writer="talent", pending="invitation")


@pytest.mark.parametrize(
    ("said", "about"),
    [
        ("kapde kya pehenu, indian ya western?", "wear"),
        ("bachi ko kya pehnana hai", "wear"),
        ("Tara ko kya pehnana hai", "wear"),
        ("kya pehan ke aau", "wear"),
        ("क्या पहन के आऊँ", "wear"),
        ("what should my daughter wear", "wear"),
        ("director kaun hai", "other"),
        ("hero kaun hai", "other"),
        ("मेरा रोल क्या है इसमें? लीड है या साइड", "role"),
        ("yeh kaun sa role hai", "role"),
        ("is it a lead role?", "role"),
        ("mummy saath aayengi, theek hai na?", "with"),
        ("main andar uske saath baith sakti hu na? kitni der ka hai", "with"),
        ("mere saath papa aa sakte hai kya? aur parking milegi?", "with"),
        ("can my mother come with me? and is there parking?", "with"),
        ("aur kitni der lagegi? mujhe 1 baje nikalna hai", "hours"),
        ("kitna time aur? bachi thak gayi", "hours"),
    ],
)
def test_what_a_question_is_about(said, about):
    assert order(said, INVITED) == {"about": about}
    assert order(said, Context(writer="associate")) is None


@pytest.mark.parametrize(
    "said",
    [
        "haan aa rahi hu. kya pehnu?",
        "can we do 5 pm? kya pehnu",
        "nahi aa paungi, mummy saath aa sakti thi kya",
        "kal kahan aana hai",
        "kitne baje aana hai",
        "11 baje aa sakti hu kya",
        "confirm hai na?",
        "main papa ke saath aa rahi hu",
        "kya 5 baje aa sakte hai",
        "my number?",
        "kya main aa sakti hu",
        "mera kya hua",
    ],
)
def test_what_is_none_of_them(said):
    assert order(said, INVITED) is None


@pytest.mark.parametrize(
    "said",
    ["i am so nervous yaar, first big audition hai", "bahut ghabrahat ho rahi hai", "bohot dar lag raha hai"],
)
def test_who_is_nervous(said):
    assert moods.order(said, INVITED) == {}


@pytest.mark.parametrize(
    "said",
    [
        "nervous hu but I will come",
        "dar lag raha hai, nahi aa paungi",
        "why am I so nervous?",
        "Riya was nervous in the audition",
    ],
)
def test_more_than_a_mood(said):
    writer = "associate" if said.startswith("Riya") else "talent"
    assert moods.order(said, Context(writer=writer, pending="invitation")) is None
