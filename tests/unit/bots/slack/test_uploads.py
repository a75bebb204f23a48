"""Files of the desk's own go up as files: into the right place, once, or as a link where Slack takes none."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.slack import build
from bots.slack.render import CAPABILITIES, FILES, MAX_FILE_BYTES, render
from core.errors import Unavailable, Undeliverable
from core.messages import Address, Attachment, Choice, Outbound

OWN = "https://desk.example/files/"
CHANNEL = Address("slack", "slack", "C1")
THREAD = Address("slack", "slack", "C1", "17.1")
SIDES = Attachment("document", f"{OWN}sides", "application/pdf", 4, "Meera sides.pdf")
INVITE = Attachment("document", f"{OWN}invite", "text/calendar", None, "audition")


class Shelf:
    """Files that the hub serves."""

    def __init__(self, **content: bytes) -> None:
        self.content = content

    async def read(self, address: str, *, max_bytes: int) -> bytes:
        content = self.content.get(address.removeprefix(OWN))
        if content is None:
            raise Undeliverable("file: no longer served", reason="gone")
        if len(content) > max_bytes:
            raise Undeliverable("file: too large", reason="too_large")
        return content


@pytest.fixture
def channel(slack, kit):
    shelf = Shelf(sides=b"%PDF", invite=b"BEGIN:VCALENDAR", empty=b"")
    made = build(kit.settings(SLACK_API_URL=f"{slack.url}/slack"), kit.surroundings(files=shelf))
    assert made is not None
    return made


def outbound(text="Sides attached.", **values):
    return Outbound(**{"key": "k1", "address": CHANNEL, "text": text, "attachments": (SIDES,), **values})


async def deliver(channel, message):
    return [
        await channel.send(payload, message.address, key=message.key)
        for payload in channel.about.render(message)
    ]


async def test_a_file_goes_up_in_three_steps_before_the_words(channel, slack):
    first, last = await deliver(
        channel, outbound(choices=(Choice("t", "Confirm"),), attachments=(SIDES, INVITE))
    )
    assert [method for method, _, _ in slack.calls] == [
        "files.getUploadURLExternal",
        "files.getUploadURLExternal",
        "files.completeUploadExternal",
        "chat.postMessage",
    ]
    assert slack.uploaded == {first: b"%PDF", "F0002": b"BEGIN:VCALENDAR"}
    asked = slack.named("files.getUploadURLExternal")
    assert [(one["filename"], one["length"]) for one in asked] == [
        ("Meera sides.pdf", "4"),
        ("audition.ics", "15"),
    ]
    shared, words = slack.messages
    assert (shared["channel_id"], "thread_ts" in shared) == ("C1", False)
    assert [one["title"] for one in shared["files"]] == ["Meera sides.pdf", "audition.ics"]
    assert (words["ts"], words["text"]) == (last, "Sides attached.")
    assert OWN not in json.dumps(slack.messages), "a file, not a link"


async def test_a_file_goes_into_the_thread_it_answers(channel, slack):
    await deliver(channel, outbound(address=THREAD))
    (call,) = slack.named("files.completeUploadExternal")
    assert (call["channel_id"], call["thread_ts"]) == ("C1", "17.1")


@pytest.mark.parametrize("chat", ["U7", "T1/U7"])
async def test_a_file_goes_to_a_person_in_the_direct_chat(channel, slack, chat):
    await deliver(channel, outbound(address=Address("slack", "slack", chat)))
    assert slack.named("files.completeUploadExternal")[0]["channel_id"] == "DU7"


async def test_a_private_file_goes_to_the_persons_own_chat_and_not_to_the_channel(channel, slack, kit):
    message = outbound(address=THREAD, visible_to="T1/U7")
    await deliver(channel, message)
    (call,) = slack.named("files.completeUploadExternal")
    assert (call["channel_id"], "thread_ts" in call) == ("DU7", False)
    assert slack.named("chat.postEphemeral")[0]["channel"] == "C1"
    assert await channel.look_up(message, kit.NOW, part=0) == slack.messages[0]["ts"]
    with pytest.raises(Undeliverable):
        await channel.look_up(message, kit.NOW, part=1)


async def test_a_lost_answer_of_the_last_step_is_unclear_and_found_by_our_key(channel, slack, kit):
    slack.fail["files.completeUploadExternal"] = [kit.Fault(500, {}, after=True)]
    message = outbound()
    with pytest.raises(Unavailable) as caught:
        await deliver(channel, message)
    assert caught.value.uncertain
    assert caught.value.retry_after_s, "Slack shares a moment later"
    assert await channel.look_up(message, kit.NOW, part=0) == slack.messages[0]["ts"]
    assert await channel.look_up(message, kit.NOW, part=1) is None
    assert await channel.look_up(outbound(key="k2"), kit.NOW, part=0) is None


@pytest.mark.parametrize("step", ["files.getUploadURLExternal", "upload"])
async def test_a_failure_before_the_last_step_showed_nothing_to_anybody(channel, slack, kit, step):
    slack.fail[step] = [kit.Fault(503, {}, {"Retry-After": "7"})]
    with pytest.raises(Unavailable) as caught:
        await deliver(channel, outbound())
    assert not caught.value.uncertain
    assert slack.messages == []
    await deliver(channel, outbound())
    assert len(slack.messages) == 2


async def test_too_fast_waits_as_long_as_slack_says(channel, slack, kit):
    slack.fail["files.completeUploadExternal"] = [
        kit.Fault(429, {"ok": False, "error": "ratelimited"}, {"Retry-After": "7"})
    ]
    with pytest.raises(Unavailable) as caught:
        await deliver(channel, outbound())
    assert (caught.value.retry_after_s, caught.value.uncertain) == (7.0, False)


@pytest.mark.parametrize(
    ("step", "code"),
    [
        ("files.getUploadURLExternal", "file_upload_size_restricted"),
        ("files.getUploadURLExternal", "file_uploads_disabled"),
        ("files.completeUploadExternal", "missing_scope"),
        ("files.completeUploadExternal", "slack_connect_file_upload_sharing_blocked"),
        ("upload", ""),
    ],
)
async def test_where_slack_takes_no_file_its_address_is_posted(channel, slack, kit, step, code):
    slack.fail[step] = [kit.Fault(413 if step == "upload" else 200, {"ok": False, "error": code})]
    await deliver(channel, outbound(address=THREAD))
    link, words = slack.messages
    assert f"<{OWN}sides|Meera sides.pdf>" in json.dumps(link["blocks"])
    assert {link["thread_ts"], words["thread_ts"]} == {"17.1"}
    assert [one["metadata"]["event_payload"]["part"] for one in slack.messages] == [1, 2]


@pytest.mark.parametrize("ref", ["gone", "empty"])
async def test_a_file_that_is_not_there_does_not_cost_the_message(channel, slack, ref):
    lost = Attachment("document", f"{OWN}{ref}", name="lost.pdf")
    await deliver(channel, outbound(attachments=(lost,)))
    assert [message["text"] for message in slack.messages][-1] == "Sides attached."
    assert "lost.pdf" in json.dumps(slack.messages[0]["blocks"])
    assert slack.uploaded == {}


async def test_a_channel_that_is_gone_is_undeliverable(channel, slack, kit):
    gone = kit.Fault(body={"ok": False, "error": "channel_not_found"})
    slack.fail = {"files.completeUploadExternal": [gone], "chat.postMessage": [gone]}
    with pytest.raises(Undeliverable) as caught:
        await deliver(channel, outbound())
    assert caught.value.reason == "gone"


async def test_the_bytes_go_to_no_other_host_than_slacks(channel, slack):
    slack.upload_host = "https://evil.example"
    await deliver(channel, outbound())
    assert slack.uploaded == {}
    assert slack.named("files.completeUploadExternal") == []


def test_only_our_own_files_go_up_and_an_edit_names_them():
    foreign = Attachment("document", "https://drive.example/sides.pdf", name="sides.pdf")
    payloads = render(outbound(attachments=(SIDES, foreign)), own=OWN)
    assert [one["ref"] for one in payloads[0]["upload"]] == [SIDES.ref]
    assert "drive.example" in json.dumps(payloads[1])
    (edited,) = render(outbound(edits="k0"), own=OWN)
    assert SIDES.ref in json.dumps(edited)
    (nowhere,) = render(outbound(), own="")
    assert SIDES.ref in json.dumps(nowhere)


def test_a_file_alone_is_one_call():
    (payload,) = render(outbound(text=""), own=OWN)
    assert "upload" in payload
    assert "part" not in payload


def test_a_file_over_the_limit_is_a_link_from_the_start():
    large = Attachment("document", f"{OWN}film", "video/mp4", MAX_FILE_BYTES + 1, "film.mp4")
    (payload,) = render(outbound(attachments=(large,)), own=OWN)
    assert "upload" not in payload
    assert dict(CAPABILITIES.media_limits)["document"] == MAX_FILE_BYTES


@given(
    names=st.lists(st.text(max_size=300), min_size=1, max_size=25),
    mime=st.sampled_from(["", "application/pdf", "text/calendar", "image/png", "no/thing"]),
)
def test_every_file_is_in_exactly_one_share_with_a_safe_name(names, mime):
    attachments = tuple(
        Attachment("document", f"{OWN}{number}", mime, name=name) for number, name in enumerate(names)
    )
    *shares, words = render(outbound(attachments=attachments), own=OWN)
    assert [one["ref"] for share in shares for one in share["upload"]] == [one.ref for one in attachments]
    assert "upload" not in words
    for share in shares:
        assert len(share["upload"]) <= FILES
        for one in share["upload"]:
            assert one["name"].strip()
            assert len(one["name"]) <= 255
            assert not set(one["name"]) & set("/\\\n\x00")
