"""Who is with a child, another number, hours, and a guardian's agreement that is taken back."""

from __future__ import annotations

import pytest

from core.casting.minors import accompanying, hours, taking_back
from core.understanding.meaning import Context

GUARDIAN = Context(writer="guardian")


@pytest.mark.parametrize(
    "said",
    [
        "unke papa ka bhi number rakh lo 9820044556",
        "Tara ke saath uske papa Mahesh aa rahe hai, unka number 9820044556",
        "Tara ke saath uske papa Mahesh aayenge kal, main office me hu",
        "papa laayenge use",
        "her father will bring her tomorrow",
        "nani ke saath aayegi",
        "mere husband use le kar aayenge",
        "my brother is coming with her",
        "save my husband's number too 9820044556",
        "ek aur number note kar lo 9820044556",
        "उसके पापा लेकर आएंगे",
    ],
)
def test_company_is_for_the_team(said):
    assert accompanying.order(said, GUARDIAN) == {}
    assert accompanying.order(said, Context(writer="casting_director")) is None


@pytest.mark.parametrize(
    "said",
    [
        "can her father come along?",
        "papa nahi aa payenge",
        "her father won't allow it",
        "uske papa ka number delete karo",
        "kal 5 baje aa rahe hai",
        "yes she is coming",
        "mother is late, 20 min",
    ],
)
def test_what_is_no_company(said):
    assert accompanying.order(said, GUARDIAN) is None


def test_a_yes_with_company_answers_what_is_asked():
    said = "haan, papa ke saath aayegi"
    assert accompanying.order(said, Context(writer="guardian", pending="invitation")) is None
    assert accompanying.order(said, GUARDIAN) == {}


@pytest.mark.parametrize(
    "said",
    [
        "mujhe nahi karwana ab, permission wapas le rahi hu",
        "ab nahi karwana Tara se, meri permission wapas",
        "permission wapas",
        "meri permission wapas lo",
        "sorry, mujhe ab nahi karwana",
        "मुझे नहीं करवाना अब, अनुमति वापस ले रही हूँ",
        "taking my consent back, sorry",
        "Tara ko nahi bhejna ab",
    ],
)
def test_the_agreement_is_taken_back(said):
    assert taking_back.withdraws(said, GUARDIAN) == {}
    assert taking_back.withdraws(said, Context(writer="talent")) is None


@pytest.mark.parametrize(
    "said",
    [
        "thanks",
        "sorry",
        "ab kya karna hai",
        "permission mil gayi",
        "permission letter bhejna hai kya",
        "kal nahi bhejna hai kya usko",
        "photo wapas bhejo",
    ],
)
def test_what_takes_nothing_back(said):
    assert taking_back.withdraws(said, GUARDIAN) is None


@pytest.mark.parametrize(
    "said",
    [
        "kitne ghante ka kaam hota hai bachhon ka? raat ko toh nahi hoga na",
        "bachhe se kitne ghante kaam karwate ho?",
        "bachon ka shoot kitne ghante ka hota hai",
        "bacche ko kitni der kaam karna padega",
        "raat ko toh shoot nahi hoga na bachhe ka?",
        "बच्चों से कितने घंटे काम करवाते हो?",
        "how many hours do you keep the kids for?",
    ],
)
def test_hours_of_children(said):
    assert hours.order(said, GUARDIAN) == {}


@pytest.mark.parametrize(
    "said", ["shoot kitne ghante ka hai", "kitne din ka kaam hai", "bachhe ki photo bhej di"]
)
def test_other_hours(said):
    assert hours.order(said, Context(writer="agent")) is None
