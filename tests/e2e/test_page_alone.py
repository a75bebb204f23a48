"""The demo page against a made-up desk: its looks, the bar, guide, ledger, connection and phone."""

from __future__ import annotations

import re

import pytest
from playwright.async_api import Browser, expect

from tests.e2e import page_window
from tests.e2e.page_server import FakeSandbox
from tests.e2e.page_state import DEV, FARAH, SIMRAN, message
from tests.e2e.page_window import ARTIFACTS, DESKTOP, PHONE, Window, opened, violations

browser, desk, window = page_window.browser, page_window.desk, page_window.window
pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

VIEWS = {"desktop-light": (DESKTOP, "light"), "desktop-dark": (DESKTOP, "dark"), "phone": (PHONE, "light")}
TABS = ("whatsapp", "slack", "telegram", "ledger")


@pytest.mark.parametrize("view", VIEWS)
async def test_the_page_has_no_accessibility_violation_and_no_sideways_scrolling(
    browser: Browser, desk: FakeSandbox, view: str
) -> None:
    size, scheme = VIEWS[view]
    window = await opened(browser, desk, size, scheme)
    ARTIFACTS.mkdir(exist_ok=True)
    tabs = TABS if size is PHONE else ("",)
    found: dict[str, list[str]] = {}
    for tab in tabs:
        if tab:
            await window.page.locator(f"nav.tabs [data-tab={tab}]").click()
            await window.page.locator(f"body[data-tab={tab}]").wait_for()
        await window.page.screenshot(
            path=ARTIFACTS / f"page-{view}{tab and '-' + tab}.png", animations="disabled"
        )
        found[tab] = await violations(window.page)
        assert await window.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    await window.page.context.close()

    assert found == {tab: [] for tab in tabs}
    assert window.complaints == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_dialogs_menus_and_other_people_have_no_accessibility_violation(
    browser: Browser, desk: FakeSandbox, scheme: str
) -> None:
    window = await opened(browser, desk, scheme=scheme)
    found = []
    await window.become("whatsapp", "simran")
    await window.become("slack", "pia")
    await window.become("telegram", "kabir")
    await desk.push(type="typing", app="whatsapp", chat=SIMRAN, on=True, seconds=30)
    await window.get("typing").wait_for()
    await window.get("guide-all").click()
    found += await violations(window.page)
    await window.get("guide-all").click()
    await window.page.get_by_role("button", name="More to do in WhatsApp").click()
    await window.page.screenshot(path=ARTIFACTS / f"page-people-{scheme}.png", animations="disabled")
    found += await violations(window.page)
    await window.page.keyboard.press("Escape")
    await window.pane("slack").get_by_test_id("choice-sheet").click()
    found += await violations(window.page)
    await window.page.keyboard.press("Escape")
    await window.get("faults").click()
    await window.get("fault-add").click()
    await window.get("fault-list").get_by_text("once").wait_for()
    await window.page.screenshot(path=ARTIFACTS / f"page-faults-{scheme}.png", animations="disabled")
    found += await violations(window.page)
    await window.page.context.close()

    assert found == []


@pytest.mark.parametrize("tab", TABS)
async def test_the_page_fits_a_window_of_360_pixels(browser: Browser, desk: FakeSandbox, tab: str) -> None:
    window = await opened(browser, desk, {"width": 360, "height": 700})

    await window.page.locator(f"nav.tabs [data-tab={tab}]").click()
    await window.page.locator(f"body[data-tab={tab}]").wait_for()
    beyond = await window.page.evaluate(
        "[...document.querySelectorAll('button, select, textarea, time, .chip, .bubble')]"
        ".filter(e => e.checkVisibility() && !e.closest('.side'))"
        ".filter(e => e.getBoundingClientRect().right > innerWidth || e.getBoundingClientRect().left < 0)"
        ".map(e => e.outerHTML.slice(0, 90))"
    )
    await window.page.screenshot(path=ARTIFACTS / f"page-360-{tab}.png", animations="disabled")
    await window.page.context.close()

    assert beyond == []


async def test_the_switch_counts_what_others_have_not_seen_and_looking_clears_it(
    window: Window, desk: FakeSandbox
) -> None:
    who = window.get("who-whatsapp")
    await expect(who.locator("option", has_text="Associate (1)")).to_have_count(1)
    await expect(who.locator("option", has_text="Simran (2)")).to_have_count(1)
    await desk.say("whatsapp", DEV, message("SM22", "hub", 20, {"body": "And one more."}))
    await expect(who.locator("option", has_text="Associate (2)")).to_have_count(1)
    await expect(window.get("elsewhere-whatsapp")).to_have_text("4")

    await window.get("elsewhere-whatsapp").click()
    await expect(who).to_have_value("dev")
    await window.become("whatsapp", "farah")
    await expect(who.locator("option", has_text="Associate")).to_have_text("Associate")
    await window.page.reload()
    await expect(who.locator("option", has_text="Associate")).to_have_text("Associate")


async def test_the_clock_is_in_india_and_moves(window: Window, desk: FakeSandbox) -> None:
    await expect(window.get("clock")).to_have_text("Fri 20 Nov 2026, 10:00 IST")
    await window.get("clock-1h").click()
    await expect(window.get("clock")).to_have_text("Fri 20 Nov 2026, 11:00 IST")
    await window.get("clock-1d").click()
    await expect(window.get("clock")).to_have_text("Sat 21 Nov 2026, 11:00 IST")
    await expect(window.pane("whatsapp").locator(".day").first).to_have_text("Yesterday")
    await window.get("clock-next").click()
    await expect(window.get("toast")).to_contain_text("Nothing is due")
    assert desk.clock == [{"advance_s": 3600}, {"advance_s": 86400}, {"to": "next"}]


async def test_faults_are_made_and_ended_in_plain_words(window: Window, desk: FakeSandbox) -> None:
    await window.get("faults").click()
    await window.get("fault-app").select_option("telegram")
    await window.get("fault-times").fill("3")
    await window.get("fault-add").click()
    await expect(window.get("fault-list")).to_have_text("Telegram: too many messages, 3 times")
    await expect(window.get("faults")).to_have_text("Faults: 1")
    fault = {"app": "telegram", "method": "*", "chat": "*", "kind": "429", "times": 3, "retry_after": 5}
    assert desk.state["faults"] == [fault]

    await window.get("fault-clear").click()
    await expect(window.get("fault-list")).to_have_text("Nothing is wrong at the moment.")
    await window.page.keyboard.press("Escape")
    await expect(window.get("faults")).to_have_text("Faults: none")
    await expect(window.get("faults")).to_be_focused()


async def test_starting_over_asks_once(window: Window, desk: FakeSandbox) -> None:
    await window.get("start-over").click()
    await window.get("ask-no").click()
    assert desk.resets == 0
    await desk.say("whatsapp", FARAH, message("SM50", "hub", 20, {"body": "to be forgotten"}))
    await expect(window.message("whatsapp", "SM50")).to_be_visible()
    await window.get("start-over").click()
    await window.get("ask-yes").click()

    await expect(window.message("whatsapp", "SM50")).to_have_count(0)
    assert desk.resets == 1


async def test_the_theme_follows_the_system_until_chosen_and_is_remembered(
    browser: Browser, desk: FakeSandbox
) -> None:
    window = await opened(browser, desk, scheme="dark")
    root = window.page.locator("html")
    await expect(root).to_have_attribute("data-theme", "dark")
    await window.get("theme").click()
    await expect(root).to_have_attribute("data-theme", "light")
    await window.page.reload()

    await expect(root).to_have_attribute("data-theme", "light")
    await expect(window.get("theme")).to_have_text("Dark")
    await window.page.context.close()


async def test_the_guide_types_but_never_sends(window: Window, desk: FakeSandbox) -> None:
    await window.become("whatsapp", "simran")
    guide = window.get("guide")
    await guide.get_by_role("button", name="Type it for me").click()
    await expect(window.get("who-whatsapp")).to_have_value("farah")
    await expect(window.get("composer-whatsapp")).to_have_value(
        "25-30 ki ladki chahiye, Punjabi bolti ho, 5'5 se upar, Mumbai based"
    )
    await expect(window.get("composer-whatsapp")).to_be_focused()

    await window.get("guide-all").click()
    await expect(guide.get_by_test_id("guide-step")).to_have_count(8)
    await guide.get_by_test_id("guide-step").nth(3).get_by_role("button", name="Type it for me").click()
    await expect(window.pane("slack").locator(".title-name")).to_have_text("CastMatch Desk")
    await expect(window.get("composer-slack")).to_have_value(
        re.compile("^schedule Meera shortlist tmrw 11am")
    )
    await window.get("guide-close").click()
    await expect(guide).to_be_hidden()
    assert desk.acts == []


async def test_the_guide_finds_the_button_to_tap(window: Window, desk: FakeSandbox) -> None:
    await window.get("guide-all").click()
    await window.get("guide-step").nth(2).get_by_role("button", name="Take me there").first.click()

    await expect(window.get("who-slack")).to_have_value("pia")
    await expect(window.choice("Approve", window.message("slack", "2.001")).first).to_be_focused()
    assert desk.acts == []


async def test_the_ledger_says_in_words_what_became_of_each_message(
    window: Window, desk: FakeSandbox
) -> None:
    rows = window.get("ledger-row")
    await expect(rows).to_have_count(9)
    await expect(rows.nth(4)).to_contain_text("answered in 9 ms")
    await expect(rows.nth(2)).to_contain_text("not sent: opted out, on the call list")
    await expect(rows.nth(2)).to_have_attribute("data-status", "refused")
    await expect(window.get("ledger-summary")).to_have_text("9 rows, 2 problems")

    desk.rows = [{**desk.rows[0], "id": 10, "status": "sent", "key": "k10"}, *desk.rows]
    await desk.push(type="ledger")
    await expect(rows).to_have_count(10)
    await window.get("ledger-problems").check()
    await expect(rows).to_have_count(2)
    await (
        window.page.get_by_role("button", name="Telegram", exact=True)
        .and_(window.page.locator(".filter"))
        .click()
    )
    await expect(window.get("ledger")).to_contain_text("Nothing matches this filter.")


async def test_a_message_and_its_ledger_row_find_each_other(window: Window) -> None:
    await window.get("ledger-row").first.wait_for()
    await window.message("telegram", "12").click()
    await expect(window.page.locator('[data-testid=ledger-row][data-id="5"]')).to_have_class(
        re.compile("lit")
    )

    failed = window.page.locator('[data-testid=ledger-row][data-id="4"]')
    await failed.focus()
    await failed.press("Enter")
    await expect(window.get("who-whatsapp")).to_have_value("simran")
    await expect(window.message("whatsapp", "SM31")).to_have_class(re.compile("lit"))


async def test_messages_can_be_walked_through_with_the_keyboard(window: Window) -> None:
    await window.get("ledger-row").first.wait_for()
    feed = window.page.get_by_role("region", name="Telegram messages")
    await feed.focus()
    for id_ in ("14", "13", "12"):
        await window.page.keyboard.press("ArrowUp")
        await expect(window.message("telegram", id_)).to_be_focused()
    await window.page.keyboard.press("Enter")
    await expect(window.page.locator('[data-testid=ledger-row][data-id="5"]')).to_have_class(
        re.compile("lit")
    )


async def test_what_arrives_is_announced_and_typing_is_shown_until_then(
    window: Window, desk: FakeSandbox
) -> None:
    await desk.push(type="typing", app="telegram", chat="1001", on=True, seconds=30)
    await expect(window.pane("telegram").get_by_test_id("typing")).to_be_visible()
    await desk.say("telegram", "1001", message("41", "hub", 20, {"text": "Sides are here."}))
    await desk.say("telegram", "1002", message("42", "hub", 20, {"text": "private to Jasleen"}))

    await expect(window.pane("telegram").get_by_test_id("typing")).to_have_count(0)
    announcer = window.page.locator("#announcer")
    await expect(announcer).to_have_text("Telegram: Sides are here.. Telegram: new for Talent: Jasleen")


async def test_the_socket_comes_back_and_what_was_missed_is_shown(
    browser: Browser, desk: FakeSandbox
) -> None:
    window = await opened(browser, desk)
    port = desk.port
    await desk.stop()
    await expect(window.page.locator("#offline")).to_have_text("Reconnecting to the desk…")
    await window.get("composer-telegram").fill("half typed")
    desk.state["chats"]["telegram"]["1001"].append(message("51", "hub", 20, {"text": "Missed meanwhile."}))
    await desk.start(port)

    await expect(window.message("telegram", "51")).to_contain_text("Missed meanwhile.", timeout=15_000)
    await expect(window.page.locator("#offline")).to_be_hidden()
    await expect(window.get("composer-telegram")).to_have_value("half typed")
    await window.page.context.close()


async def test_reading_further_up_is_not_interrupted(window: Window, desk: FakeSandbox) -> None:
    feed = window.page.get_by_role("region", name="WhatsApp messages")
    # The page hears of a scroll with the next frame; a message before that would still find it at the end.
    await feed.evaluate(
        "feed => { feed.scrollTop = 0;"
        " return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))); }"
    )
    await desk.say("whatsapp", FARAH, message("SM60", "hub", 20, {"body": "below"}))
    await window.page.get_by_role("button", name="New messages").click()

    await expect(window.message("whatsapp", "SM60")).to_be_in_viewport()


async def test_a_phone_shows_one_app_at_a_time_and_marks_where_news_are(
    browser: Browser, desk: FakeSandbox
) -> None:
    window = await opened(browser, desk, PHONE, has_touch=True, is_mobile=True)
    tab = window.page.locator("nav.tabs [data-tab=telegram]")
    await expect(window.pane("whatsapp")).to_be_visible()
    await expect(window.pane("telegram")).to_be_hidden()
    await expect(tab).to_have_accessible_name(re.compile(r"Telegram, \d+ new"))
    await tab.tap()

    await expect(window.pane("telegram")).to_be_visible()
    await window.page.get_by_role("button", name="Menu").tap()
    await window.get("theme").tap()
    await expect(window.page.locator("html")).to_have_attribute("data-theme", "dark")
    await expect(window.get("theme")).to_be_hidden()
    await window.page.context.close()


async def test_still_people_get_a_still_page(browser: Browser, desk: FakeSandbox) -> None:
    window = await opened(browser, desk, reduced_motion="reduce")
    await desk.push(type="typing", app="telegram", chat="1001", on=True, seconds=30)
    dot = window.pane("telegram").locator(".dots i").first

    await expect(dot).to_have_css("animation-duration", "1e-05s")
    await window.page.context.close()
