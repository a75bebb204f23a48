"""What needs me, who may be written to, who is out: asked in a line, answered from rows."""

from __future__ import annotations

import pytest
import pytest_asyncio

from tests.gully import SHORTLIST, gully_nights, last


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await gully_nights(tmp_path, *SHORTLIST)
    yield made
    await made.close()


async def planned(desk):
    for line in ("schedule Amrita, Simran and Harleen for Meera tmrw 11am, 15 min each, Aram Nagar", "send"):
        await desk.say("Arjun", line)


@pytest.mark.parametrize(
    "said",
    ["what needs me?", "what's pending?", "kya pending hai mera", "to-do list", "anything waiting for me?"],
)
async def test_everything_that_waits_is_in_one_message(desk, said):
    assert "Nothing waits" in last(await desk.say("Priya", "what needs me?"))
    await desk.say("Priya", "share with producers")
    await planned(desk)
    await desk.say("Simran", "can I come at 5")
    await desk.say("Priya", "check avails of Jasleen 12 dec")
    shown = last(await desk.say("Priya", said))
    for part in (
        "Simran B. asks for another time",
        "No answer about dates yet from Jasleen",
        "With the producers",
    ):
        assert part in shown
    assert "Amrita K. and Harleen S." in shown


async def test_who_opted_out_before_an_audition_is_somebody_to_call(desk):
    await planned(desk)
    await desk.say("Harleen", "STOP")
    shown = last(await desk.say("Priya", "what needs me?"))
    assert "please call: Harleen S." in shown
    assert "from Amrita K. and Simran B.:" in shown
    await desk.say("Harleen", "START")
    assert "please call" not in last(await desk.say("Priya", "what needs me?"))


async def test_a_producer_reads_what_is_theirs(desk):
    await desk.say("Priya", "share with producers")
    await planned(desk)
    shown = last(await desk.say("Rohan", "what needs me?"))
    assert "For you to decide" in shown
    assert "audition" not in shown


async def test_talent_has_no_such_list(desk):
    await planned(desk)
    shown = "\n".join(await desk.say("Amrita", "what needs me?"))
    assert "Simran" not in shown
    assert "Harleen" not in shown


@pytest.mark.parametrize("said", ["can I message Amrita?", "has Amrita opted out?", "is Amrita reachable?"])
async def test_whether_somebody_can_be_written_to(desk, said):
    assert "can be written to" in last(await desk.say("Priya", said))
    await desk.say("Amrita", "STOP")
    assert "has opted out" in last(await desk.say("Priya", said))
    assert "Amrita Kalsi (Console)" in last(await desk.say("Priya", "who has opted out?"))
    await desk.say("Amrita", "START")
    assert "can be written to" in last(await desk.say("Priya", said))
    assert "Amrita Kalsi (Console)" not in last(await desk.say("Priya", "who has opted out?"))


async def test_for_a_child_it_is_the_guardian(desk):
    assert "guardian" in last(await desk.say("Priya", "can I message Tara?"))


async def test_no_number_is_told_by_it(desk):
    shown = last(await desk.say("Priya", "how can I reach Amrita?"))
    assert not any(len(word) > 6 and word.strip("+").isdecimal() for word in shown.split())


@pytest.mark.parametrize(
    "said",
    [
        "I don't want to be considered for this project anymore",
        "please take my name out of Gully Nights",
        "I'm withdrawing",
        "no longer interested in the role",
        "mera naam Meera ki list se hata do",
        "mujhe ye role nahi karna",
    ],
)
async def test_who_does_not_want_to_be_considered_is_heard(desk, said):
    await planned(desk)
    shown = last(await desk.say("Simran", said))
    assert "Sat 21 Nov, 11:15 AM" in shown
    assert "confirmed" not in shown
    before = len(desk.shown)
    await desk.say("Simran", "1")
    told = [text for chat, text in desk.shown[before:] if chat == "Priya"]
    assert len(told) == 1
    assert "does not want to be considered for Meera" in told[0]
    assert "Take off the list" in told[0]
    assert "11:15 AM IST is free again" in told[0]
    assert "can't come" in last(await desk.say("Priya", "audition list for tomorrow"))


async def test_a_no_leaves_everything(desk):
    await planned(desk)
    await desk.say("Simran", "I'm withdrawing")
    assert "Waisa hi" in last(await desk.say("Simran", "nahi"))
    assert "no answer yet" in last(await desk.say("Priya", "audition list for tomorrow"))


async def test_what_casting_has_on_a_list_is_not_told_by_it(desk):
    shown = last(await desk.say("Harleen", "I don't want to be considered any more"))
    assert "Meera" not in shown


async def test_a_channel_of_ones_own_choice(desk):
    assert "Telegram" in last(await desk.say("Simran", "message me only on telegram"))
    assert "juda nahi" in last(await desk.say("Simran", "mujhe sirf whatsapp pe message karo"))
    await desk.say("Simran", "undo")
    assert "Jahan" in last(await desk.say("Simran", "message me anywhere"))


@pytest.mark.parametrize(
    "said",
    [
        "who else can see my photos?",
        "kis kis ne mera profile dekha",
        "please don't share my number with anyone",
        "is my data safe with you?",
    ],
)
async def test_who_reads_what_is_told_straight(desk, said):
    shown = last(await desk.say("Amrita", said))
    assert "casting office" in shown
    assert "delete my data" in shown or "mera data hata do" in shown


@pytest.mark.parametrize(
    "said",
    [
        "can we see more options?",
        "show us some other girls for Meera",
        "need more options please",
        "aur log dikhao",
    ],
)
async def test_a_producer_who_wants_to_see_more_is_heard(desk, said):
    await desk.say("Priya", "share with producers")
    before = len(desk.shown)
    assert "Casting has your wish" in last(await desk.say("Rohan", said))
    told = [text for chat, text in desk.shown[before:] if chat == "Priya"]
    assert said in told[0]
    assert "4 shared" in told[0]


async def test_a_changed_mind_is_no_reason(desk):
    await desk.say("Priya", "share with producers")
    await desk.say("Rohan", "change my mind on Amrita, pass")
    assert "change my mind" not in last(await desk.say("Priya", "approvals for Meera so far"))


async def test_an_order_for_oneself_is_no_message_for_another(desk):
    await desk.say("Priya", "remind Rohan tomorrow at 10")
    shown = last(await desk.say("Priya", "send me a daily digest at 8pm"))
    assert "remind Rohan" not in shown
    assert "8:00 PM" in shown


async def test_a_colleague_is_reminded_of_what_is_said_behind_the_time(desk):
    shown = last(await desk.say("Priya", "remind Rohan tomorrow at 10 to decide on Meera"))
    assert "Sat 21 Nov, 10:00 AM" in shown
    assert '"decide on Meera"' in shown
