"""A form behind a signed link: what an agent fills in is a submission like a pasted one."""

from __future__ import annotations

import re

import pytest

from core.casting.submission_links.queries import submission_link
from core.casting.submissions.queries import submission_table
from core.casting.talent import queries as talents
from core.casting.talent.queries import talent
from tests.flow.office.house import ADDRESS

NAINA = {
    "name": "Naina Gill",
    "age": "24-28",
    "height": "5'6",
    "phone": "98200 00077",
    "city": "Mumbai",
    "link": "https://reels.example/naina",
    "note": "free in December",
}


async def link(house, said="submission link for Meera"):
    return re.search(rf"{ADDRESS}(/submit/\S+)", await house.say("Priya", said))[1]


async def sent(browser, address, fields, **headers):
    page = await (await browser.get(address)).text()
    mark = re.search(r'name="mark" value="([^"]+)"', page)[1]
    return await browser.post(address, data={**fields, "mark": mark}, headers=headers)


async def test_what_is_filled_in_is_a_submission(served):
    house, browser = served
    address = await link(house)
    page = await browser.get(address)
    text = await page.text()
    assert page.status == 200
    assert "Put somebody forward for Meera" in text
    assert "75,000" not in text
    assert "viewport" in text
    assert "<script" not in text
    assert "form-action 'self'" in page.headers["Content-Security-Policy"]
    since = house.mark()
    answer = await sent(browser, address, NAINA)
    assert answer.status == 200
    assert "Naina Gill is put forward" in await answer.text()
    await house.desk.hub.settle()
    assert "Naina Gill" in house.heard("Priya", since)
    assert "free in December" in house.heard("Arjun", since)
    assert house.heard("Sana", since) == ""
    [row] = await house.rows(submission_table)
    async with house.database.read() as tx:
        naina = await talents.get(tx, row["talent_id"])
    assert (naina.name, naina.playing_age, naina.height_cm, naina.city) == (
        "Naina Gill",
        (24, 28),
        168,
        "Mumbai",
    )
    assert naina.showreel == NAINA["link"]
    assert "Naina Gill" in await house.say("Priya", "submissions for Meera")


async def test_the_same_person_twice_is_one(served):
    house, browser = served
    address = await link(house)
    await sent(browser, address, NAINA)
    assert "put forward already" in await (await sent(browser, address, NAINA)).text()
    assert len(await house.rows(submission_table)) == 1
    [row] = await house.rows(submission_link)
    assert row["taken"] == 1


async def test_who_may_be_on_file_already_is_said_to_casting_alone(served):
    house, browser = served
    await house.talent("Naina Gill", playing_age=(24, 28))
    since = house.mark()
    answer = await sent(browser, await link(house), NAINA)
    assert "on file" not in await answer.text()
    await house.desk.hub.settle()
    assert "may be Naina Gill" in house.heard("Priya", since)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", ""),
        ("name", "1234"),
        ("name", "x" * 200),
        ("age", ""),
        ("age", "old"),
        ("height", "tall"),
        ("phone", "12"),
        ("link", "javascript:alert(1)"),
        ("link", "https://a:b@evil.example/"),
        ("note", "x" * 301),
    ],
)
async def test_what_cannot_be_read_is_marked_and_nothing_is_lost(served, field, value):
    house, browser = served
    answer = await sent(browser, await link(house), {**NAINA, field: value})
    page = await answer.text()
    assert answer.status == 422
    assert f'id="{field}-fault"' in page
    assert 'value="Mumbai"' in page
    assert await house.rows(submission_table) == []


async def test_what_was_typed_is_shown_again_as_text(served):
    house, browser = served
    answer = await sent(browser, await link(house), {**NAINA, "age": "?", "city": '"><script>x</script>'})
    page = await answer.text()
    assert "<script>" not in page
    assert "&lt;script&gt;" in page


async def test_nothing_of_a_child_is_kept(served):
    house, browser = served
    answer = await sent(browser, await link(house), {**NAINA, "age": "15"})
    assert "under 18" in await answer.text()
    assert await house.rows(submission_table) == []
    assert await house.rows(talent) == []


async def test_a_form_of_another_site_is_refused(served):
    house, browser = served
    address = await link(house)
    assert (await browser.post(address, data={**NAINA, "mark": "forged"})).status == 409
    assert (await sent(browser, address, NAINA, Origin="https://evil.example")).status == 403
    assert (await sent(browser, address, NAINA, **{"Sec-Fetch-Site": "cross-site"})).status == 403
    other = await link(house, "submission link for Inspector")
    page = await (await browser.get(other)).text()
    mark = re.search(r'name="mark" value="([^"]+)"', page)[1]
    assert (await browser.post(address, data={**NAINA, "mark": mark})).status == 409
    assert await house.rows(submission_table) == []


async def test_a_page_that_was_open_too_long_asks_once_more(served):
    house, browser = served
    address = await link(house)
    page = await (await browser.get(address)).text()
    mark = re.search(r'name="mark" value="([^"]+)"', page)[1]
    house.desk.clock.advance(hours=5)
    late = await browser.post(address, data={**NAINA, "mark": mark})
    assert late.status == 409
    assert 'value="Naina Gill"' in await late.text()


async def test_too_large_or_no_form_is_refused(served):
    house, browser = served
    address = await link(house)
    assert (await browser.post(address, data={"note": "x" * 20_000})).status == 413
    assert (await browser.post(address, json={"name": "Naina"})).status == 413
    assert await house.rows(submission_table) == []


async def test_many_at_once_have_to_wait(served):
    house, browser = served
    address = await link(house)
    answers = [(await browser.post(address, data=NAINA)).status for _ in range(13)]
    assert answers[-1] == 429
    assert set(answers[:-1]) == {409}


async def test_it_ends_by_itself_by_a_word_and_with_the_role(served):
    house, browser = served
    short = await link(house, "Meera ka submission link 2 din ke liye do")
    week = await link(house)
    house.desk.clock.advance(days=2)
    over = await browser.get(short, headers={"Accept-Language": "hi-IN"})
    assert over.status == 410
    assert "यह फ़ॉर्म बंद हो गया है" in await over.text()
    assert (await browser.get(week)).status == 200
    await house.say("Priya", "keep Meera within the team")
    assert (await browser.get(week)).status == 410
    await house.say("Priya", "Meera is for agents")
    assert (await browser.get(week)).status == 200
    assert "is off" in await house.say("Arjun", "Meera ka submission link band karo")
    assert (await browser.get(week)).status == 410
    assert (await browser.get(f"{week[:-2]}xx")).status == 404


async def test_those_that_hold_are_listed_with_how_many_came(served):
    house, browser = served
    assert "No submission link" in await house.say("Priya", "submission links")
    await sent(browser, await link(house), NAINA)
    assert "Meera: 1 person" in (await house.say("Priya", "submission links")).replace("*", "")


async def test_a_role_of_the_team_has_no_form(served):
    house, _ = served
    await house.say("Priya", "keep Meera within the team")
    assert "team only" in await house.say("Priya", "submission link for Meera")
    assert await house.rows(submission_link) == []


@pytest.mark.parametrize("who", ["Rohan", "Sana", "Meenal"])
async def test_only_casting_makes_one(served, who):
    house, _ = served
    await house.say(who, "submission link for Meera")
    assert await house.rows(submission_link) == []


@pytest.mark.parametrize(
    "said",
    [
        "link for submissions for Meera",
        "give me a link for agents to submit for Meera",
        "form for submissions for Meera",
    ],
)
async def test_it_is_asked_for_in_other_words(served, said):
    house, _ = served
    assert re.search(rf"{ADDRESS}/submit/\S+", await house.say("Priya", said))
