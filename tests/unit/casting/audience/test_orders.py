"""Who may see a role, as people say it."""

from __future__ import annotations

import pytest

from core.casting.audience.orders import asking, setting
from core.understanding.meaning import Context

KNOWN = Context(writer="casting_director", known_roles=("Meera", "Inspector Rane"))


@pytest.mark.parametrize(
    ("text", "audience"),
    [
        ("Meera role sirf agents ke liye", "agents"),
        ("Meera is for agents only", "agents"),
        ("only agents may see Meera", "agents"),
        ("show Meera only to agents", "agents"),
        ("मीरा रोल सिर्फ़ एजेंट्स के लिए", "agents"),
        ("keep Meera within the team", "team"),
        ("make Meera team only", "team"),
        ("Meera sirf team ke liye rakho", "team"),
        ("make Meera invite only", "team"),
        ("keep Meera confidential", "team"),
        ("Meera is by invitation only", "team"),
        ("hide Meera from agents", "team"),
        ("Meera agents ko mat dikhao", "team"),
        ("मीरा सिर्फ टीम के लिए", "team"),
        ("open Meera to everyone", "everyone"),
        ("Meera sabke liye khol do", "everyone"),
        ("मीरा सबके लिए खोल दो", "everyone"),
        ("set Meera's audience to everyone", "everyone"),
    ],
)
def test_an_audience_is_said(text, audience):
    assert setting(text, KNOWN) == {"role": "Meera", "audience": audience}


@pytest.mark.parametrize(
    "text",
    [
        "Meera ka breakdown agents ko bhejo",
        "show Meera list to agents",
        "Kavya is for agents only",
        "is Meera for agents only?",
        "open Meera",
        "Meera is great",
    ],
)
def test_other_talk_says_none(text):
    assert setting(text, KNOWN) is None


@pytest.mark.parametrize(
    "text",
    ["who can see Meera?", "Meera kaun dekh sakta hai", "मीरा कौन देख सकता है", "Meera ki audience kya hai"],
)
def test_it_is_asked(text):
    assert asking(text, KNOWN) == {"role": "Meera"}
