"""How long a message can be changed is a number of its channel; afterwards a new one goes out."""

from __future__ import annotations

import pytest

from tests.switchboard import FakeChannel, Switchboard


@pytest.mark.parametrize(
    ("edits_s", "minutes", "edited"), [(3600, 59, "slack-1"), (3600, 61, None), (0, 1, None)]
)
async def test_what_cannot_be_changed_any_more_goes_out_as_a_new_message(tmp_path, edits_s, minutes, edited):
    channel = FakeChannel("slack", edits_s=edits_s)
    board = await Switchboard.open(tmp_path, channel)
    for key, text, first in (("card", "open", None), ("card/1", "approved", "card")):
        await board.queue(key, "slack", "C1", text, edits=first)
        await board.hub.settle()
        board.clock.advance(minutes=minutes)
    assert [(seen.text, seen.edits) for seen in channel.seen] == [("open", None), ("approved", edited)]
    await board.close()
