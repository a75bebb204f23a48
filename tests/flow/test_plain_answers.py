"""A yes or a no counts only when it says nothing else: an order, a name or a time beside it is heard."""

from __future__ import annotations

import pytest
import pytest_asyncio

from core.conversation import pending
from core.errors import Rejected
from core.store import conversations, persons
from tests.gully import LISTED, SCHEDULE, SEARCH, gully_nights, last


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await gully_nights(tmp_path)
    yield made
    await made.close()


@pytest_asyncio.fixture
async def previewing(desk):
    await desk.say("Priya", SEARCH)
    await desk.say("Priya", LISTED)
    shown = last(await desk.say("Priya", SCHEDULE))
    assert "Send to 4" in shown
    return desk


def invited(desk) -> bool:
    return any(
        "Audition for Meera" in text and "Confirm" in text for chat, text in desk.shown if chat == "Amrita"
    )


@pytest.mark.parametrize(
    ("said", "now"),
    [
        ("start at 12", "12:00 PM"),
        ("yes but at 12", "12:00 PM"),
        ("send it on Monday", "Mon 23 Nov"),
        ("kal nahi parso", "Sun 22 Nov"),
        ("20 min each", "20 min each"),
        ("make it 2 pm", "2:00 PM"),
        ("Sunday not Saturday", "Sun 22 Nov"),
        ("12 baje se rakho", "12:00 PM"),
    ],
)
async def test_a_preview_is_changed_by_what_is_written_under_it(previewing, said, now):
    shown = last(await previewing.say("Priya", said))
    assert now in shown
    assert "Send to 4" in shown
    assert not invited(previewing)


@pytest.mark.parametrize("said", ["send", "haan bhej do", "theek hai bhejo", "ok go ahead", "yes please"])
async def test_a_plain_yes_sends_it(previewing, said):
    assert "Invited 4" in last(await previewing.say("Priya", said))
    assert invited(previewing)


async def test_a_plain_yes_in_hindi_sends_it(previewing):
    assert "4 को बुलाया" in last(await previewing.say("Priya", "हाँ भेज दो"))
    assert invited(previewing)


@pytest.mark.parametrize("said", ["no", "cancel", "rehne do", "don't send it yet", "nahi abhi mat bhejo"])
async def test_a_plain_no_leaves_it(previewing, said):
    assert "Nothing was written or sent" in last(await previewing.say("Priya", said))


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("who hasn't replied", "No audition is planned"),
        ("cancel simran's audition", "No audition ahead fits"),
        ("who is on the Meera list", "Amrita"),
    ],
)
async def test_another_order_is_not_taken_for_an_answer(previewing, said, answer):
    shown = last(await previewing.say("Priya", said))
    assert answer in shown
    assert "Nothing was written" not in shown
    assert not invited(previewing)
    assert "Invited 4" in last(await previewing.say("Priya", "send to 4")), "the preview is still open"


async def test_a_no_after_the_yes_does_not_claim_that_nothing_was_sent(previewing):
    rows = await previewing.outbox()
    cancel = next(
        choice["token"]
        for row in reversed(rows)
        for choice in row["body"]["choices"]
        if choice["label"] == "Cancel"
    )
    await previewing.say("Priya", "send")
    async with previewing.hub.database.read() as tx:
        row = await conversations.choice_row(tx, cancel)
        assert row is not None
        who = await persons.get(tx, row["person_id"])
        key = row["conversation_key"]
        with pytest.raises(Rejected) as refusal:
            await pending.by_token(tx, previewing.hub.tokens, cancel, who, key, previewing.clock())
    assert refusal.value.text_key == "choice-too-late"


@pytest.mark.parametrize("who", ["Amrita", "Simran"])
@pytest.mark.parametrize(
    "text",
    ["schedule Meera shortlist tomorrow 11am", "approve Amrita", "message everyone on the Meera list: hi"],
)
async def test_nobody_is_asked_whether_they_want_what_they_may_not_have(desk, who, text):
    answer = last(await desk.say(who, text))
    assert "[1] " not in answer
    assert answer.strip()
