"""Agents answer for several in one breath: auditions and dates; rates; scams; children who write."""

from __future__ import annotations

import pytest

from core.casting.auditions import for_several
from core.casting.avails import several
from core.casting.consent.asking import doubts
from core.casting.offers import own_rate
from core.casting.offers.situation import OUT, THEIRS
from core.conversation.callers import young
from core.understanding.meaning import Context

AGENT, TALENT = Context(writer="agent"), Context(writer="talent")
DATES = Context(writer="agent", raw={several.SEVERAL: True})


@pytest.mark.parametrize(
    ("said", "but"),
    [
        ("All confirmed except Deepika", ["Deepika"]),
        ("everyone except Deepika and Harleen is coming", ["Deepika", "Harleen"]),
        ("Deepika ko chhod ke sab confirm", ["Deepika"]),
        ("confirm all but Deepika", ["Deepika"]),
        ("sab aa rahe hai except Deepika", ["Deepika"]),
    ],
)
def test_all_but_some(said, but):
    assert for_several.order(said, AGENT) == {"rest": True, "but": but}
    assert for_several.order(said, TALENT) is None


@pytest.mark.parametrize(
    ("said", "yes", "no"),
    [
        ("Harleen yes, Deepika no", ["Harleen"], ["Deepika"]),
        ("Harleen aur Amrita dono confirmed", ["Harleen", "Amrita"], []),
        ("Harleen and Amrita are coming", ["Harleen", "Amrita"], []),
        ("Harleen confirmed and Deepika can't come", ["Harleen"], ["Deepika"]),
        ("Harleen aayegi, Deepika nahi aayegi", ["Harleen"], ["Deepika"]),
        ("Harleen is coming, Deepika is not coming, Amrita ok", ["Harleen", "Amrita"], ["Deepika"]),
    ],
)
def test_one_by_one(said, yes, no):
    assert for_several.order(said, AGENT) == {"yes": yes, "no": no}


@pytest.mark.parametrize(
    "said",
    [
        "Harleen confirmed",
        "is Harleen coming, Deepika not?",
        "she is coming, he is not coming",
        "all confirmed",
        "Harleen is late",
    ],
)
def test_other_answers(said):
    assert for_several.order(said, AGENT) is None


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Amrita 12 to 14 ok, 15-16 pe ad shoot hai. Simran fully free", ["Amrita", "Simran"]),
        ("Amrita: free\nSimran: busy", ["Amrita", "Simran"]),
        ("Amrita free hai, Simran busy hai", ["Amrita", "Simran"]),
        ("Amrita not available and Simran is free", ["Amrita", "Simran"]),
    ],
)
def test_dates_of_several(said, who):
    read = several.order(said, DATES)
    assert read is not None
    assert [one for one, _ in read["parts"]] == who
    assert several.order(said, AGENT) is None


@pytest.mark.parametrize(
    "said",
    ["Amrita free hai", "both are free", "is Amrita free, Simran busy?", "will tell you by evening. thanks"],
)
def test_no_dates_of_several(said):
    assert several.order(said, DATES) is None


@pytest.mark.parametrize(
    "said",
    [
        "कोई मुझसे पाँच हज़ार माँग रहा है",
        "koi mujhse paanch hazaar maang raha hai",
        "someone is demanding 5k for the audition",
        "कोई ५००० मांग रहा है",
        "ek aadmi 2 hazaar maang raha hai registration ke liye",
    ],
)
def test_who_is_asked_for_money_reports_it(said):
    assert doubts(said, TALENT) == {"asked_for_money": True}


@pytest.mark.parametrize(
    "said",
    [
        "usne 80k per day maanga",
        "koi do din baad bhej raha hai",
        "he will do it for 80k",
        "woh 80 hazaar do toh aayegi",
        "rate badha do mera 1 lakh per day",
    ],
)
def test_no_report(said):
    assert doubts(said, TALENT) is None


@pytest.mark.parametrize(
    "said",
    [
        "rate badha do mera 1 lakh per day",
        "mera rate 80k per day kar do",
        "please increase my rate",
        "my rate is 80k a day now",
        "मेरा रेट बढ़ा दो",
    ],
)
def test_a_rate_is_asked_for(said):
    assert own_rate.order(said, TALENT) == {}
    assert own_rate.order(said, Context(writer="talent", raw={OUT: THEIRS})) is None
    assert own_rate.order(said, AGENT) is None


@pytest.mark.parametrize(
    "said", ["what is my rate?", "my payment is pending", "mera paise kab milega", "i want 5 minutes"]
)
def test_no_rate_is_asked_for(said):
    assert own_rate.order(said, TALENT) is None


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("main 15 saal ki hu", ("own", 15)),
        ("I'm 14", ("own", 14)),
        ("मैं 15 साल की हूँ", ("own", 15)),
        ("meri beti 9 saal ki hai, audition dena hai", ("child", 0)),
        ("my daughter is 9 years old", ("child", 0)),
        ("mummy ka number 9819911882 hai", ("number", 0)),
        ("I'm 24, actor", ("", 0)),
        ("i am 10 minutes away", ("", 0)),
        ("hi", ("", 0)),
        ("my daughter is 22 years old", ("", 0)),
    ],
)
def test_a_child_who_writes(said, who):
    assert young(said) == who
