"""A producer's own no is taken back in their words, after a yes."""

from __future__ import annotations

import pytest

from tests.gully import heard_by, last


@pytest.mark.parametrize(
    "said",
    [
        "simran ko ek aur chance dete hai, undo my pass on her",
        "undo my pass on Simran",
        "take back my pass on simran please",
        "give Simran another chance",
        "simran ko ek aur mauka do",
        "let's give simran a second chance",
        "simran pe mera pass wapas lo",
        "सिमरन को एक और मौका देते हैं",
    ],
)
async def test_a_pass_of_ones_own_is_open_again_after_a_yes(shared, said):
    await shared.say("Rohan", "pass on Simran - too young")
    told = len(shared.shown)
    shown = last(await shared.say("Rohan", said))
    assert "Simran" in shown
    assert "Meera" in shown
    assert not heard_by(shared, "Priya", told), "nothing is recorded before the yes"
    await shared.say("Rohan", "yes")
    assert "Simran" in heard_by(shared, "Priya", told)


async def test_without_a_pass_there_is_nothing_to_take_back(shared):
    assert "no pass of yours" in last(await shared.say("Rohan", "undo my pass on Simran"))
