from __future__ import annotations

import pytest

from core.casting.talent.name_keys import key, likeness, score, tokens


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("chowdhury", "chaudhary"),
        ("vajpayee", "bajpai"),
        ("mohd", "mohammed"),
        ("ritik", "hrithik"),
        ("bhattacharjee", "bhattacharya"),
        ("steven", "stephen"),
        ("jadhao", "jadhav"),
        ("deepika", "dipika"),
        ("laxmi", "lakshmi"),
    ],
)
def test_spellings_of_one_name_have_one_key(one: str, other: str) -> None:
    assert key(one) == key(other)


@pytest.mark.parametrize(
    ("asked", "right", "wrong"),
    [
        ("Deepika Iyer", "Dipika Iyer", "Deepak Iyer"),
        ("Rajesh Khanna", "Rajesh Khanna", "Rakesh Khanna"),
        ("Sharma Asha", "Asha Sharma", "Usha Verma"),
        ("Salman Khan", "Salmaan Khan", "Suleman Khan"),
        ("मीरा शर्मा", "Meera Sharma", "Mira Verma"),
        ("asha rao", "Asha Rao", "Asha Rao Patil"),
    ],
)
def test_the_name_that_is_meant_scores_higher(asked: str, right: str, wrong: str) -> None:
    assert score(tokens(asked), right) > score(tokens(asked), wrong)


def test_a_score_lies_between_nothing_and_certainty() -> None:
    assert score(tokens("Asha Rao"), "Asha Rao") == 1.0
    assert score([], "Asha Rao") == score(tokens("Asha"), "") == 0.0
    assert likeness("asha", "zubair") == 0.0
