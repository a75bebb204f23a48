"""The window for SMS and letters, against a made-up desk: who got what, answering, and reading aloud."""

from __future__ import annotations

from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from tests.e2e import page_window
from tests.e2e.page_server import FakeSandbox
from tests.e2e.page_state import message
from tests.e2e.page_window import ARTIFACTS, DESKTOP, PHONE, Window, act_number, opened, violations

browser = page_window.browser
pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

NUMBER, MAILBOX = "+919000000014", "harleen@talent.example"
LINK = "https://desk.example/webhooks/email/answer?t=abc"
STOP = "https://desk.example/webhooks/email/stop?t=abc"
LETTER = {
    "from": "CastMatch Desk <desk@castmatch.example>",
    "subject": "Audition for Meera",
    "text": f"Audition for Meera\n\n1. Confirm\n{LINK}\n\nOr reply with 1.\n\nNo more letters:\n{STOP}",
    "html": "<p>not shown</p>",
    "links": [{"label": "Confirm", "url": LINK}],
    "files": ["Audition.ics"],
    "invite": {"method": "REQUEST", "summary": "Audition"},
    "stop": STOP,
}


@pytest_asyncio.fixture(loop_scope="module")
async def desk():
    fake = FakeSandbox()
    who = fake.state["personas"][0]
    who["apps"] |= {"sms": {"chat": NUMBER}, "email": {"chat": MAILBOX}}
    fake.state["chats"]["sms"] = {
        NUMBER: [
            message("SM1", "hub", 1, {"body": "Today 4:00 PM, gate 3.\n\n1. Confirm", "media": []}),
            message("SM2", who["id"], 2, {"body": "1"}),
            message("SM3", "hub", 3, {"body": "Thanks"}, status="failed", error="30006: landline"),
        ]
    }
    fake.state["chats"]["email"] = {MAILBOX: [message("<a@x>", "hub", 2, LETTER)]}
    await fake.start()
    yield fake
    await fake.stop()


@pytest_asyncio.fixture(loop_scope="module")
async def window(browser: Browser, desk: FakeSandbox):
    held = await opened(browser, desk)
    yield held
    await held.page.context.close()
    assert held.complaints == []


@pytest.mark.parametrize("view", [(DESKTOP, "light"), (DESKTOP, "dark"), (PHONE, "light"), (PHONE, "dark")])
async def test_the_window_has_no_accessibility_violation_and_fits(
    browser: Browser, desk: FakeSandbox, view: tuple[dict[str, int], str]
) -> None:
    size, scheme = view
    window = await opened(browser, desk, size, scheme)
    found: list[str] = []
    if size is PHONE:
        await window.page.locator("#tools-toggle").click()
    await window.get("post").click()
    for box in (f"sms|{NUMBER}", f"email|{MAILBOX}"):
        await window.get("post-who").select_option(box)
        name = f"page-post-{box.partition('|')[0]}-{size['width']}-{scheme}.png"
        await window.page.screenshot(path=ARTIFACTS / name, animations="disabled")
        found += await violations(window.page)
        assert await window.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    await window.page.context.close()

    assert found == []
    assert window.complaints == []


async def test_the_bar_counts_what_nobody_looked_at(window: Window, desk: FakeSandbox) -> None:
    await expect(window.get("post")).to_have_text("SMS and mail: 3 new")
    await window.get("post").click()
    await window.get("post-who").select_option(f"email|{MAILBOX}")
    await window.page.keyboard.press("Escape")
    await expect(window.get("post")).to_have_text("SMS and mail")
    new = message("SM9", "hub", 9, {"body": "Gate 4 now"})
    await desk.push(type="message", app="sms", chat=NUMBER, message=new)
    await expect(window.get("post")).to_have_text("SMS and mail: 1 new")
    await expect(window.page.locator("#announcer")).to_contain_text("Gate 4 now")


async def test_where_nobody_has_either_there_is_no_button(browser: Browser) -> None:
    fake = FakeSandbox()
    await fake.start()
    window = await opened(browser, fake)
    await expect(window.get("post")).to_be_hidden()
    await window.page.context.close()
    await fake.stop()


async def test_a_text_is_written_as_its_owner(window: Window, desk: FakeSandbox) -> None:
    await window.get("post").click()
    await window.get("post-who").select_option(f"sms|{NUMBER}")
    await expect(window.get("post-list")).to_contain_text("Today 4:00 PM, gate 3.")
    await expect(window.get("post-list")).to_contain_text("Not delivered: 30006: landline")
    await window.get("post-input").fill("1")
    await window.get("post-input").press("Enter")
    act = await act_number(desk, 1)
    assert (act["app"], act["kind"], act["text"], act["as"]) == (
        "sms",
        "text",
        "1",
        desk.state["personas"][0]["id"],
    )
    await expect(window.get("post-input")).to_have_value("")


async def test_a_letter_is_answered_with_its_button_and_hides_its_addresses(
    window: Window, desk: FakeSandbox
) -> None:
    await window.get("post").click()
    await window.get("post-who").select_option(f"email|{MAILBOX}")
    letter = window.get("post-message")
    await expect(letter).to_contain_text("Audition for Meera")
    await expect(letter).to_contain_text("Audition.ics · Audition (REQUEST)")
    assert "https://" not in await letter.inner_text()
    assert "not shown" not in await letter.inner_text()
    await expect(window.get("post-input")).to_be_hidden()
    await window.choice("Confirm").click()
    act = await act_number(desk, 1)
    assert (act["app"], act["kind"], act["token"], act["message"]) == ("email", "tap", LINK, "<a@x>")

    pressed: dict[str, Any] = message(
        "<a@x>", "hub", 2, LETTER, answered={"persona": "x", "label": "Confirm"}
    )
    await desk.push(type="status", app="email", chat=MAILBOX, message=pressed)
    await expect(window.choice("Confirm")).to_have_attribute("aria-pressed", "true")
    await window.get("post-stop").click()
    assert (await act_number(desk, 2))["kind"] == "unsubscribe"


async def test_what_the_desk_says_by_post_never_becomes_part_of_the_page(
    window: Window, desk: FakeSandbox
) -> None:
    evil = "<img src=x onerror=alert(1)>"
    await desk.push(type="message", app="sms", chat=NUMBER, message=message("SM7", "hub", 7, {"body": evil}))
    await window.get("post").click()
    await window.get("post-who").select_option(f"sms|{NUMBER}")
    await expect(window.get("post-list")).to_contain_text(evil)
    assert await window.get("post-list").locator("img").count() == 0
