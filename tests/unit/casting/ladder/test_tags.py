"""Casting's mark on somebody, however it is said: setting it, taking it off, and what is neither."""

from __future__ import annotations

import pytest

from core.casting.ladder.tags import tagging
from core.understanding.meaning import Context

NOTHING = Context()


@pytest.mark.parametrize(
    ("text", "people", "tag"),
    [
        ("tag amrita B", ["amrita"], "B"),
        ("tag amrita and simran as 3", ["amrita", "simran"], "3"),
        ("pls tag amrita n simran B", ["amrita", "simran"], "B"),
        ("amrita ko tag B do", ["amrita"], "B"),
        ("amrita ko B tag do", ["amrita"], "B"),
        ("amrita ko B tag de do yaar", ["amrita"], "B"),
        ("amrita pe B tag lagao", ["amrita"], "B"),
        ("tag B laga do amrita ko", ["amrita"], "B"),
        ("tag B amrita ko laga do", ["amrita"], "B"),
        ("B tag lagao amrita aur simran ko", ["amrita", "simran"], "B"),
        ("amrita ka tag C kar do", ["amrita"], "C"),
        ("amrita ko C mein tag karo", ["amrita"], "C"),
        ("give amrita tag B", ["amrita"], "B"),
        ("give amrita a B tag", ["amrita"], "B"),
        ("put tag B on amrita", ["amrita"], "B"),
        ("add the B tag to amrita", ["amrita"], "B"),
        ("change amrita's tag to C", ["amrita"], "C"),
        ("mark amrita as A", ["amrita"], "A"),
        ("tag B: amrita, simran", ["amrita", "simran"], "B"),
        ("अमृता को B टैग दो", ["अमृता"], "B"),
        ("टैग B लगा दो अमृता को", ["अमृता"], "B"),
        ("usko B tag do", ["usko"], "B"),
    ],
)
def test_a_tag_is_set(text, people, tag):
    found = tagging(text, NOTHING)
    assert found is not None
    assert (found["people"], found["tag"], found["role"]) == (people, tag, "")


@pytest.mark.parametrize(
    ("text", "people", "was"),
    [
        ("untag amrita", ["amrita"], ""),
        ("amrita ko untag karo", ["amrita"], ""),
        ("amrita ka tag hata do", ["amrita"], ""),
        ("amrita ka B wala tag hata do", ["amrita"], "B"),
        ("tag B hata do amrita ka", ["amrita"], "B"),
        ("tag hatao amrita se", ["amrita"], ""),
        ("amrita se tag B nikal do", ["amrita"], "B"),
        ("tag amrita ka hata do", ["amrita"], ""),
        ("remove tag A from jasleen", ["jasleen"], "A"),
        ("remove the A tag from jasleen", ["jasleen"], "A"),
        ("take the tag off jasleen", ["jasleen"], ""),
        ("take off the tag of jasleen and amrita", ["jasleen", "amrita"], ""),
        ("remove jasleen's tag", ["jasleen"], ""),
        ("clear jasleens tag", ["jasleen"], ""),
        ("no tag for jasleen", ["jasleen"], ""),
        ("अमृता का टैग हटा दो", ["अमृता"], ""),
        ("टैग हटाओ अमृता का", ["अमृता"], ""),
    ],
)
def test_a_tag_is_taken_off(text, people, was):
    found = tagging(text, NOTHING)
    assert found is not None
    assert (found["people"], found["tag"], found.get("was", "")) == (people, "", was)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("tag amrita B for meera", "meera"),
        ("meera ke liye amrita ko tag B do", "meera"),
        ("remove tag A from jasleen for meera", "meera"),
        ("amrita ka tag hata do meera ke liye", "meera"),
    ],
)
def test_the_role_may_be_said(text, role):
    found = tagging(text, NOTHING)
    assert found is not None
    assert found["role"] == role


@pytest.mark.parametrize(
    "text",
    [
        "remove jasleen",
        "remove jasleen from meera",
        "amrita ko hata do",
        "don't tag amrita B",
        "amrita ka tag mat hatao",
        "who has tag B?",
        "amrita ka tag kya hai",
        "agar amrita aaye to tag B laga do",
        "tag a girl",
        "tag line of scene 3",
        "mark amrita a no show",
        "tag amrita and pin simran",
        "should we tag amrita B",
        "tell simran to tag amrita B",
        "remove the photo from jasleen",
    ],
)
def test_what_is_no_tag(text):
    assert tagging(text, NOTHING) is None
