"""``castmatch projects``: a fresh database gets something to cast and somebody to cast it."""

from __future__ import annotations

import json

import pytest

from tests.unit.config.test_cli import castmatch, empty_folder

__all__ = ["castmatch", "empty_folder"]


def test_a_project_is_made_once_and_its_team_grows(castmatch):
    castmatch("people", "add", "--name", "Priya Nair", "--role", "casting_director")
    castmatch("people", "add", "--name", "Rohan Kapoor", "--role", "producer")
    code, out, _ = castmatch("projects", "add", "--name", "Monsoon Diaries", "--team", "Priya", "--json")
    made = json.loads(out)
    assert (code, made["new"], [who["name"] for who in made["team"]]) == (0, True, ["Priya Nair"])
    again = json.loads(
        castmatch("projects", "add", "--name", "monsoon diaries", "--team", "Rohan", "--json")[1]
    )
    assert (again["id"], again["new"]) == (made["id"], False)
    assert {who["name"] for who in again["team"]} == {"Priya Nair", "Rohan Kapoor"}
    [listed] = json.loads(castmatch("projects", "list", "--json")[1])
    assert (listed["name"], listed["roles"]) == ("Monsoon Diaries", [])
    assert "Monsoon Diaries: no roles yet; Priya Nair, Rohan Kapoor" in castmatch("projects", "list")[1]


def test_without_any_it_says_how_to_make_one(castmatch):
    assert "projects add" in castmatch("projects", "list")[1]


@pytest.mark.parametrize(
    "arguments",
    [("add",), ("add", "--name", " "), ("add", "--name", "x" * 90), ("add", "--name", "A", "--team", "Zed")],
)
def test_wrong_usage_is_2_and_keeps_nothing(castmatch, arguments):
    code, out, err = castmatch("projects", *arguments)
    assert (code, out) == (2, "")
    assert err.strip()
    assert json.loads(castmatch("projects", "list", "--json")[1]) == []
