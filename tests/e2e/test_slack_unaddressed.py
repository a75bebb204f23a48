"""Orders in the project's channel that do not call the desk, and talk beside them."""

from __future__ import annotations

from tests.e2e.demo_desk import DemoDesk
from tests.e2e.story import shortlist
from tests.e2e.test_talk_by_hand import told


async def test_orders_in_the_channel_are_heard_and_talk_is_not(tmp_path):
    demo = await DemoDesk.open(tmp_path)
    try:
        assert "Meera" in await told(demo, "arjun", "slack", "board Meera")
        assert "Meera" in await told(demo, "arjun", "slack", "add Amrita and Simran to Meera")
        preview = await told(demo, "arjun", "slack", "schedule Meera tmrw 11am at Aram Nagar")
        assert "11:00 AM" in preview
        assert "Invited" in await told(demo, "arjun", "slack", "send it")
        assert "11:30 AM" in await told(demo, "arjun", "slack", "shift everyone by 30 min")
        assert "Gully Nights" in await told(demo, "rohan", "slack", "status")
        assert "2 people" in await told(demo, "arjun", "slack", "remind everyone on the Meera list")
        for who, text in (
            ("rohan", "Arjun, show the Meera list"),
            ("rohan", "Arjun, status?"),
            ("arjun", "status meeting at 5"),
            ("arjun", "board meeting at 4"),
            ("arjun", "let's move the meeting by 30 min"),
            ("rohan", "Meera ka audition kal accha gaya"),
        ):
            assert await told(demo, who, "slack", text) == "", text
    finally:
        await demo.close()


async def test_a_verdict_under_the_cards_is_heard_and_remarks_are_not(tmp_path):
    demo = await DemoDesk.open(tmp_path)
    try:
        await shortlist(demo)
        await demo.say("priya", "whatsapp", "share with producers")
        await demo.settled()
        assert "Passed: Simran B." in await told(demo, "rohan", "slack", "no for simran - too young")
        assert "Approved: Amrita K." in await told(demo, "rohan", "slack", "Amrita is a yes for me")
        assert "Approve: Harleen S." in await told(demo, "rohan", "slack", "let's go with Harleen")
        assert await told(demo, "rohan", "slack", "Jasleen is coming at 5") == ""
        assert "Approved: Harleen S." in await told(demo, "rohan", "slack", "yes")
        asked = await told(demo, "rohan", "slack", "Jasleen doesn't work for us, no, voice too thin")
        assert "Pass: Jasleen D. – voice too thin" in asked
    finally:
        await demo.close()


async def test_talk_with_a_day_in_it_changes_no_preview_in_the_channel(tmp_path):
    demo = await DemoDesk.open(tmp_path)
    try:
        await told(demo, "arjun", "slack", "add Amrita and Simran to Meera")
        assert "11:00 AM" in await told(demo, "arjun", "slack", "schedule Meera tmrw 11am at Aram Nagar")
        for text in ("kal match dekha kya kisi ne", "we played cricket on sunday", "parso shaadi hai meri"):
            assert await told(demo, "arjun", "slack", text) == "", text
        assert "4:00 PM" in await told(demo, "arjun", "slack", "4 baje rakho")
    finally:
        await demo.close()


async def test_whether_somebody_can_read_twice_is_answered_in_the_channel(tmp_path):
    demo = await DemoDesk.open(tmp_path)
    try:
        await told(demo, "arjun", "slack", "add Amrita and Simran to Meera")
        await told(demo, "arjun", "slack", "schedule Meera tmrw 11am at Aram Nagar")
        await told(demo, "arjun", "slack", "send it")
        asked = "can simran do bebo too same day after her meera slot?"
        assert "11:30 AM" in await told(demo, "arjun", "slack", asked)
        assert "11:30 AM" in await told(demo, "priya", "whatsapp", asked)
    finally:
        await demo.close()
