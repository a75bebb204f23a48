"""A client without an account looks at a role's people: what is on the page, how it ends, who is counted."""

from __future__ import annotations

import re

from core.casting.client_links.queries import client_link
from core.casting.talent.model import Credit, Rate
from tests.flow.office.house import ADDRESS


async def cast(house):
    await house.talent(
        "Riya Sen",
        languages=("pa",),
        height_cm=168,
        skills=("dance-kathak",),
        credits=(Credit("Second Monsoon", 2024, "Asha", "film"),),
        rate=Rate(75_000_00),
        bio="I have asthma.",
    )
    await house.talent("Simran <b>Bhullar</b>")


def address_in(said):
    return re.search(rf"{ADDRESS}(/share/\S+)", said)[1]


async def test_the_page_shows_the_list_and_nothing_private(served):
    house, browser = served
    await cast(house)
    said = await house.say("Priya", "client link for Meera")
    assert "2 people" in said
    assert "Fri 27 Nov" in said
    answer = await browser.get(address_in(said))
    page = await answer.text()
    assert answer.status == 200
    assert "<h1>Meera · Gully Nights</h1>" in page
    assert "Redleaf Casting" in page
    assert "Riya Sen" in page
    assert "Second Monsoon (2024)" in page
    assert "Simran &lt;b&gt;Bhullar&lt;/b&gt;" in page
    for secret in ("75,000", "₹", "asthma", "<script", "<b>", "talent:"):
        assert secret not in page
    picture = re.search(r'<img src="(/files/[^"]+)"', page)[1]
    assert (await browser.get(picture)).content_type == "image/jpeg"
    assert "noindex" in answer.headers["X-Robots-Tag"]
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert "script-src" not in answer.headers["Content-Security-Policy"]
    assert answer.headers["Referrer-Policy"] == "no-referrer"


async def test_in_hinglish_for_two_days_and_then_it_has_ended(served):
    house, browser = served
    await cast(house)
    said = await house.say("Arjun", "Meera ki list ka link 2 din ke liye do")
    assert "Sun 22 Nov" in said
    link = address_in(said)
    assert (await browser.get(link)).status == 200
    house.desk.clock.advance(days=2)
    over = await browser.get(link, headers={"Accept-Language": "hi-IN,hi;q=0.9"})
    assert over.status == 410
    assert "यह लिंक ख़त्म हो गया है" in await over.text()


async def test_it_is_stopped_at_once_and_a_forged_one_never_was(served):
    house, browser = served
    await cast(house)
    link = address_in(await house.say("Priya", "client link for Meera"))
    assert "is off" in await house.say("Arjun", "stop the Meera link")
    gone = await browser.get(link)
    assert gone.status == 410
    assert "Ask the casting office" in await gone.text()
    assert "No client link is open" in await house.say("Arjun", "Meera ka link band karo")
    for forged in (link[:-2], link + "x", "/share/MQ.x", "/share/é.é", "/share/..", "/share/"):
        assert (await browser.get(forged)).status == 404


async def test_opens_are_counted_for_people_only(served):
    house, browser = served
    await cast(house)
    link = address_in(await house.say("Priya", "client link for Meera"))
    assert "not opened yet" in await house.say("Priya", "client links")
    await browser.get(link, headers={"User-Agent": "Slackbot-LinkExpanding 1.0"})
    await browser.head(link)
    for _ in range(2):
        await browser.get(link, headers={"User-Agent": "Mozilla/5.0"})
    assert "opened 2 times" in await house.say("Priya", "who opened the Meera link?")


async def test_the_page_is_the_list_of_the_moment(served):
    house, browser = served
    await cast(house)
    await house.say("Arjun", "pin Riya for Meera")
    pinned = address_in(await house.say("Priya", "client link for Meera pinned only"))
    whole = address_in(await house.say("Priya", "client link for Meera"))
    assert "Simran" not in await (await browser.get(pinned)).text()
    assert "Pinned" in await (await browser.get(whole)).text()
    await house.say("Arjun", "pass on Riya")
    page = await (await browser.get(whole)).text()
    assert "Riya" not in page
    assert "Simran" in page
    assert "Nobody is on this list" in await (await browser.get(pinned)).text()


async def test_a_child_has_a_first_name_and_a_guardian(served):
    house, browser = served
    mother = house.people["Meenal"].id
    await house.talent("Tara Joshi", is_minor=True, guardian_id=mother, city="Pune", playing_age=(9, 11))
    await house.talent("Ishan Rao", is_minor=True, playing_age=(9, 11))
    page = await (await browser.get(address_in(await house.say("Priya", "client link for Meera")))).text()
    assert "Tara" in page
    for hidden in ("Joshi", "Pune", "Ishan"):
        assert hidden not in page


async def test_who_may_and_what_is_refused(served):
    house, _ = served
    assert "Nobody on Meera's shortlist" in await house.say("Priya", "client link for Meera")
    await cast(house)
    assert "30 days at most" in await house.say("Priya", "client link for Meera for 60 days")
    for outsider in ("Rohan", "Riya", "Sana"):
        assert "/share/" not in await house.say(outsider, "client link for Meera")
    assert await house.rows(client_link) == []


async def test_undo_ends_it(served):
    house, browser = served
    await cast(house)
    link = address_in(await house.say("Priya", "client link for Meera"))
    await house.say("Priya", "undo")
    assert (await browser.get(link)).status == 410


async def test_a_desk_nobody_can_reach_says_so(house):
    await house.talent("Riya Sen")
    assert "CASTMATCH_PUBLIC_URL" in await house.say("Priya", "client link for Meera")
