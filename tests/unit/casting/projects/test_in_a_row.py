"""Several roles in one line, and lines that only look like them."""

from __future__ import annotations

import pytest

from core.casting.projects import role_lists
from core.casting.projects.in_a_row import apart, read
from core.understanding.meaning import Context

THREE = ["Vicky", "Aunty Lobo", "Kid Bruno"]
TOWN = Context(known_projects=("Rang De",), known_roles=("Meera",))


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("roles: Vicky 22-28 male surfer, Aunty Lobo 55+ konkani, kid Bruno 7-9", THREE),
        ("roles are Vicky 22-28 male, Aunty Lobo 55+ konkani and kid Bruno 7-9", THREE),
        ("3 roles: 1. Vicky 22-28 male 2. Aunty Lobo 55+ 3. Bruno 7-9", ["Vicky", "Aunty Lobo", "Bruno"]),
        ("roles:\n1) Vicky 22-28 male\n2) Aunty Lobo 55+ konkani", ["Vicky", "Aunty Lobo"]),
        ("roles hain Vicky 22-28 ladka, Aunty Lobo 55+", ["Vicky", "Aunty Lobo"]),
        ("3 roles hain: Vicky 22 se 28, Lobo 55+", ["Vicky", "Lobo"]),
        ("रोल: विक्की 22-28 लड़का, आंटी लोबो 55+", ["विक्की", "आंटी लोबो"]),
        ("roles: Inspector Pinto 40-50, male, Dr Rao 60+, female", ["Inspector Pinto", "Dr Rao"]),
    ],
)  # fmt: skip
def test_roles_one_after_another(said, names):
    found = read(said)
    assert found is not None
    assert [name for name, _ in found[1]] == names


@pytest.mark.parametrize(
    "said",
    [
        "roles: 25-30 women, Punjabi",
        "roles: women 25-30, men 30-40",
        "roles: 2 girls 20-25, 1 boy 30",
        "are roles still open, Meera 22-28?",
        "roles dikhao",
        "roles: Vicky",
        "need 25-30 women, Punjabi, Mumbai",
        "roles ke liye 25-30 ki ladki chahiye, 5'5 se upar",
    ],
)
def test_no_roles_are_named(said):
    assert read(said) is None
    assert role_lists.order(said, TOWN) is None


def test_the_project_before_them_is_theirs():
    found = role_lists.order("roles for Rang De: Vicky 22-28, Lobo 55+", TOWN)
    assert found is not None
    assert found["project"] == "Rang De"


@pytest.mark.parametrize(
    ("facts", "split"),
    [
        ("22-28 male surfer", "22-28, male, surfer"),
        ("55+ konkani", "55+, konkani"),
        ("24-30, female, father of two", "24-30, female, father of two"),
        ("a strict man of 50", "a strict man of 50"),
        ("8 days shoot", "8 days shoot"),
    ],
)
def test_facts_side_by_side_are_read_each(facts, split):
    assert apart(facts) == split
