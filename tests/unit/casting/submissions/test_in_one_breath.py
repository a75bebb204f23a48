"""Several people of an agent's in one line, and what is changed about them afterwards."""

from __future__ import annotations

import pytest

from core.casting.submissions import own, putting
from core.casting.submissions.brief import entries, role_named
from core.understanding.meaning import Context

AGENT = Context(writer="agent")


@pytest.mark.parametrize(
    ("said", "names"),
    [
        (
            "Pls see for Meera - Kavya Rao 25 5'5 Hindi Kannada, Isha Malhotra 27 5'7 Punjabi",
            ["Kavya Rao", "Isha Malhotra"],
        ),
        (
            "sending u 2 more girls for Meera: Kavya Rao 25 5'5 hindi 9820011223, Isha Malhotra 27 5'7",
            ["Kavya Rao", "Isha Malhotra"],
        ),
        ("For Meera: Kavya Rao 25 5'5 and Isha Malhotra 27 5'7", ["Kavya Rao", "Isha Malhotra"]),
        ("For Meera: Kavya Rao, 25, 5'5, Hindi, Kannada", ["Kavya Rao"]),
    ],
)
def test_each_is_read(said, names):
    assert [one.name for one in entries(said)] == names
    assert role_named(said) == "Meera"
    assert putting.order(said, AGENT) == {"text": said}


@pytest.mark.parametrize(
    "said",
    [
        "Amrita 12 to 14 ok, 15-16 pe ad shoot hai. Simran fully free",
        "Please see for yourself - Harleen is late",
        "Harleen yes, Deepika no",
    ],
)
def test_nobody_is_put_forward(said):
    assert putting.order(said, AGENT) is None


@pytest.mark.parametrize(
    ("said", "who", "age"),
    [
        ("kavya 26 ki hai, galti se 25 likh diya", "kavya", 26),
        ("sorry, Kavya is 26 not 25", "Kavya", 26),
        ("Kavya's age is 26", "Kavya", 26),
        ("isha ki umar 28 hai", "isha", 28),
        ("correct Kavya's age to 26", "Kavya", 26),
    ],
)
def test_an_age_is_corrected(said, who, age):
    assert own.aged(said, AGENT) == {"who": who, "age": age}
    assert own.aged(said, Context(writer="talent")) is None


@pytest.mark.parametrize(
    "said", ["Kavya 26 ko free hai", "Kavya 26 Nov ko aayegi", "my budget is 26", "Kavya is 26"]
)
def test_other_numbers_correct_nothing(said):
    assert own.aged(said, AGENT) is None


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("withdraw Janani's submission", "Janani"),
        ("take back the submission of Kavya", "Kavya"),
        ("Kavya ka naam wapas le lo", "Kavya"),
    ],
)
def test_a_submission_is_taken_back(said, who):
    assert own.taken_back(said, AGENT)["who"] == who


@pytest.mark.parametrize(
    "said", ["withdraw my consent", "cancel Kavya's audition", "remove Kavya from my list"]
)
def test_no_submission_is_taken_back(said):
    assert own.taken_back(said, AGENT) is None
