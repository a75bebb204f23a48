"""What is taken back, what may not be shown, who is with a child, who speaks for whom."""

from __future__ import annotations

import pytest

from tests.gully import last, read_by


@pytest.mark.parametrize(
    "said", ["nahi nahi rehne do, mat delete karo", "no wait don't delete", "galti se, mat mitao"]
)
async def test_erasing_is_taken_back(invited, said):
    await invited.say("Harleen", "delete all my data")
    answer = last(await invited.say("Harleen", said))
    assert "rased" in answer or "mitaya" in answer
    assert "[1]" not in answer
    assert "DELETE" not in last(await invited.say("Harleen", "DELETE"))
    assert "Harleen" in last(await invited.say("Priya", "show Harleen"))


async def test_photos_alone_are_no_erasure(invited):
    for said in ("purani wali photos hata do please, nayi bhejungi", "wipe out my photos"):
        assert "DELETE" not in last(await invited.say("Harleen", said))


async def test_pictures_are_asked_about_before_all_is_erased(invited):
    answer = last(
        await invited.say("Harleen", "erase those awful pictures of mine from your side for good please")
    )
    assert "Type" not in answer


async def test_a_limit_on_showing_is_no_stop(invited):
    await invited.say("Sunita", "uski photo kisi client ko mat dikhana bina puche")
    assert any("kisi client ko mat dikhana" in text for text in read_by(invited, "Priya"))


async def test_leaving_an_agent_gives_no_audition_back(invited):
    await invited.say("Priya", "Simran's agent is Farah")
    answer = last(await invited.say("Simran", "I no longer work with Farah"))
    assert "Farah" in answer
    assert not any("can't come" in text for text in read_by(invited, "Priya"))
    await invited.say("Simran", "yes")
    assert any("not their agent" in text for text in read_by(invited, "Priya"))


@pytest.mark.parametrize(
    "said", ["Simran ab mere saath nahi hai", "I dont handle simran anymore, contact her directly"]
)
async def test_an_agent_is_asked_before_the_list_changes(invited, said):
    await invited.say("Priya", "Simran's agent is Farah")
    assert "Simran" in last(await invited.say("Farah", said))
    await invited.say("Farah", "yes")
    assert any("no longer represents Simran" in text for text in read_by(invited, "Priya"))


async def test_two_sentences_name_two(invited):
    answer = last(await invited.say("Priya", "Amrita's agent is Farah. Simran's agent is Farah"))
    assert "Amrita" in answer
    assert "Simran" in answer
    await invited.say("Priya", "undo")
    assert "Simran" in last(await invited.say("Farah", "I no longer represent Simran"))
    assert not any("no longer represents" in text for text in read_by(invited, "Priya"))


@pytest.mark.parametrize(
    "said", ["unke papa ka bhi number rakh lo 9820044556", "Tara ke saath uske papa Mahesh aayenge kal"]
)
async def test_company_reaches_the_team(invited, said):
    answer = last(await invited.say("Sunita", said))
    assert "98200 00010" not in answer
    assert any(said in text for text in read_by(invited, "Priya"))
    assert not any("gave a guardian's number" in text for text in read_by(invited, "Priya"))
