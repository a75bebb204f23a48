"""An agent shares a zip of photos in Slack: the same as from a telephone."""

from __future__ import annotations

import json

import pytest

from core.casting.media.queries import media
from core.casting.submissions.queries import submission_table
from tests.flow.test_photo_zip import NAINA, desk, rows, zipped  # noqa: F401

CHAT, NEHA = "D7", "T1/U7"


async def shares(hub, text, content=b"", name="profiles.zip"):
    """A direct message with a file, as Slack tells of it; what the desk wrote since."""
    before, number = len(await hub.said(CHAT)), len(hub.apis.files) + len(hub.apis.calls)
    event = {"type": "message", "channel": CHAT, "channel_type": "im", "user": "U7", "text": text}
    event["ts"] = f"1763613000.{number:06d}"
    if content:
        hub.apis.files[name] = content
        url = f"{hub.apis.base}/files-pri/T1-F1/download/{name}"
        file = {
            "id": "F01ZIP",
            "name": name,
            "mimetype": "application/zip",
            "filetype": "zip",
            "mode": "hosted",
        }
        event |= {
            "subtype": "file_share",
            "files": [{**file, "size": len(content), "url_private_download": url}],
        }
    body = {"type": "event_callback", "team_id": "T1", "event_id": f"Ev{number}", "api_app_id": "A1"}
    body |= {"event": event, "event_time": 1763613000}
    await hub.settled(await hub.post("slack", json.dumps(body).encode()))
    await hub.turned()
    await hub.settled()
    return "\n".join((await hub.said(CHAT))[before:])


@pytest.mark.parametrize("said", ["for Meera", "Meera ke liye"])
async def test_a_zip_in_slack_is_read_back_and_put_forward(desk, said):  # noqa: F811
    await desk.person("Neha Rao", "agent", slack=NEHA)
    asked = await shares(desk, said, zipped(**NAINA))
    assert "Naina Gill, 25, 5'6\"" in asked
    assert "Kiran Bedi" in asked
    assert await rows(desk, submission_table) == []
    assert "Naina Gill" in await shares(desk, "yes")
    assert [row["status"] for row in await rows(desk, submission_table)] == ["open", "open"]
    assert len(await rows(desk, media)) == 3


async def test_a_zip_that_is_none_says_so(desk):  # noqa: F811
    await desk.person("Neha Rao", "agent", slack=NEHA)
    asked = await shares(desk, "for Meera", b"PK no zip at all")
    assert asked
    assert await rows(desk, submission_table) == []
