"""Under the preview of a session: whoever is let go of or put elsewhere in the row is somebody of it."""

from __future__ import annotations

import pytest

from tests.gully import SCHEDULE, heard_by, last

EVERYBODY = ("Amrita K.", "Simran B.", "Jasleen D.", "Harleen S.")


def row(shown: str) -> list[str]:
    """The names of a preview, in the order they read."""
    lines = [line for line in shown.splitlines() if " · " in line]
    return [name for line in lines for name in EVERYBODY if name in line]


@pytest.mark.parametrize(
    "said",
    [
        "jasleen ko chhod do, wo kal nahi aa payegi",
        "Jasleen ko hata do she's travelling",
        "skip jasleen, she can't make it tomorrow",
        "drop Jasleen for now because she is shooting",
        "jasleen ko mat bulao, uska shoot hai",
        "jasleen ko rehne do",
        "let jasleen go, she is not free",
        "leave Jasleen out of this one",
        "जसलीन को छोड़ दो, वो कल नहीं आ पाएगी",
        "release jasleen from this session",
    ],
)
async def test_whoever_is_let_go_of_leaves_the_preview_and_nothing_else(listed, said):
    await listed.say("Arjun", SCHEDULE)
    told = len(listed.shown)
    shown = last(await listed.say("Arjun", said))
    assert row(shown) == ["Amrita K.", "Simran B.", "Harleen S."], shown
    assert "Aram Nagar 2, " in shown, "no word became the place"
    assert not heard_by(listed, "Priya", told), "nothing changed for the role"
    last(await listed.say("Arjun", "send"))
    assert not heard_by(listed, "Jasleen", told)


@pytest.mark.parametrize(
    ("said", "order"),
    [
        ("and simran ko last mein rakho", "AJHS"),
        ("put Simran last", "AJHS"),
        ("simran at the end", "AJHS"),
        ("simran sabse last me", "AJHS"),
        ("सिमरन को आख़िर में रखो", "AJHS"),
        ("Harleen ko pehle rakho", "HASJ"),
        ("start with harleen", "HASJ"),
        ("harleen first, amrita last", "HSJA"),
        ("jasleen before simran", "AJSH"),
        ("jasleen ko simran se pehle bulao", "AJSH"),
        ("amrita ke baad harleen", "AHSJ"),
        ("put amrita after jasleen", "SJAH"),
        ("swap amrita and harleen", "HSJA"),
    ],
)
async def test_another_order_is_shown_with_its_times(listed, said, order):
    await listed.say("Arjun", SCHEDULE)
    shown = last(await listed.say("Arjun", said))
    by_letter = {name[0]: name for name in EVERYBODY}
    assert row(shown) == [by_letter[one] for one in order], shown
    assert "11:00 AM" in shown
    assert "Aram Nagar 2, " in shown, "no word became the place"


@pytest.mark.parametrize(
    "said",
    ["ok send", "send", "haan send", "theek hai bhej do", "ok send karo", "send kardo"],
)
async def test_a_plain_word_to_send_sends_what_is_shown(listed, said):
    await listed.say("Arjun", SCHEDULE)
    told = len(listed.shown)
    await listed.say("Arjun", said)
    assert "11:00" in heard_by(listed, "Amrita", told)


async def test_somebody_outside_the_preview_is_still_meant_for_the_role(listed):
    await listed.say("Arjun", SCHEDULE)
    shown = last(await listed.say("Arjun", "skip Farzana"))
    assert "I could not tell who or what to leave out" in shown


@pytest.mark.parametrize("said", ["ok send", "send it", "theek hai bhej do", "haan bhej do"])
async def test_a_word_to_send_after_something_else_still_means_the_open_preview(listed, said):
    await listed.say("Arjun", SCHEDULE)
    await listed.say("Arjun", "show Meera list")
    told = len(listed.shown)
    shown = last(await listed.say("Arjun", said))
    assert "Sat 21 Nov" in shown, "what waits is named"
    assert "Send to 4" in shown
    assert not heard_by(listed, "Amrita", told)


@pytest.mark.parametrize("said", ["ok send", "bhej do"])
async def test_a_word_to_send_after_words_that_were_not_taken_in_still_means_the_open_preview(listed, said):
    await listed.say("Arjun", SCHEDULE)
    await listed.say("Arjun", "who is Jasleen's agent")
    await listed.say("Arjun", "blue table under sky")
    told = len(listed.shown)
    shown = last(await listed.say("Arjun", said))
    assert "Sat 21 Nov" in shown, "what waits is named"
    assert "Send to 4" in shown
    assert not heard_by(listed, "Amrita", told)
