"""The demo page in a real Chromium, against a made-up desk: what it shows, does and survives."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Locator, Page, async_playwright, expect

from tests.e2e.page_server import DEV, FARAH, SIMRAN, FakeSandbox, message, mrkdwn

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

ARTIFACTS = Path(__file__).resolve().parents[1] / "artifacts"
ARGUMENTS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
DESKTOP, PHONE = {"width": 1440, "height": 900}, {"width": 390, "height": 844}
VIEWS = {"desktop-light": (DESKTOP, "light"), "desktop-dark": (DESKTOP, "dark"), "phone": (PHONE, "light")}
TABS = ("whatsapp", "slack", "telegram", "ledger")
LIMIT_MS = 6000


class Window:
    """An open page, and what it complained about in its console."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.complaints: list[str] = []
        page.on("console", lambda line: self.complaints.append(line.text) if line.type == "error" else None)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def get(self, testid: str) -> Locator:
        return self.page.get_by_test_id(testid)

    def pane(self, app: str) -> Locator:
        return self.get(f"pane-{app}")

    def message(self, app: str, id_: str) -> Locator:
        return self.pane(app).locator(f'[data-testid=message][data-id="{id_}"]')

    def choice(self, label: str, within: Locator | None = None) -> Locator:
        return (within or self.page.locator("dialog")).locator(f'[data-testid=choice][data-label="{label}"]')

    async def become(self, app: str, persona: str) -> None:
        await self.get(f"who-{app}").select_option(persona)

    async def menu(self, app: str, action: str) -> None:
        await self.page.get_by_role("button", name=f"More to do in {app}").click()
        await self.page.locator(f"[data-testid={action}]:visible").click()

    async def write(self, app: str, text: str) -> None:
        await self.get(f"composer-{app}").fill(text)
        await self.get(f"composer-{app}").press("Enter")


async def opened(
    browser: Browser, desk: FakeSandbox, size: dict[str, int] = DESKTOP, scheme: str = "light", **more: Any
) -> Window:
    context = await browser.new_context(viewport=size, color_scheme=scheme, **more)
    context.set_default_timeout(LIMIT_MS)
    window = Window(await context.new_page())
    await window.page.goto(desk.url)
    await window.page.locator("body[data-ready=true]").wait_for()
    return window


async def violations(page: Page) -> list[str]:
    found = (await Axe().run(page)).response["violations"]
    return [f"{one['id']}: {node['html'][:120]}" for one in found for node in one["nodes"]]


async def act_number(desk: FakeSandbox, count: int) -> dict[str, Any]:
    await desk.until(lambda: len(desk.acts) >= count)
    assert len(desk.acts) == count
    return desk.acts[-1]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    path = shutil.which("chromium")
    if path is None and os.environ.get("CASTMATCH_REQUIRE_ALL") == "1":
        pytest.fail("Chromium is required here and is not installed")
    if path is None:
        pytest.skip("Chromium is not installed")
    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield launched
        await launched.close()


@pytest_asyncio.fixture(loop_scope="module")
async def desk() -> AsyncIterator[FakeSandbox]:
    fake = FakeSandbox()
    await fake.start()
    yield fake
    await fake.stop()


@pytest_asyncio.fixture(loop_scope="module")
async def window(browser: Browser, desk: FakeSandbox) -> AsyncIterator[Window]:
    """The page at desktop width; a complaint in its console (a broken policy, say) is a failure."""
    held = await opened(browser, desk)
    yield held
    await held.page.context.close()
    assert held.complaints == []


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
        "[...document.querySelectorAll('button, select, textarea, .chip, .bubble')]"
        ".filter(e => e.checkVisibility() && !e.closest('.side'))"
        ".filter(e => e.getBoundingClientRect().right > innerWidth + 0.5)"
        ".map(e => e.outerHTML.slice(0, 90))"
    )
    await window.page.screenshot(path=ARTIFACTS / f"page-360-{tab}.png", animations="disabled")
    await window.page.context.close()

    assert beyond == []


async def test_whatsapp_shows_markup_pictures_options_and_ticks(window: Window) -> None:
    found = window.message("whatsapp", "SM2")
    said = window.message("whatsapp", "SM4")

    await expect(found.locator("strong").first).to_have_text("Meera")
    await expect(found.locator("img")).to_have_js_property("complete", True)
    picture, words = await found.locator("img").bounding_box(), await found.locator(".text").bounding_box()
    assert picture is not None
    assert words is not None
    assert picture["y"] < words["y"]
    await expect(said.locator("em")).to_have_text("Jasleen D.")
    await expect(said.locator("s")).to_have_text("20 Dec")
    await expect(said.locator("a")).to_have_attribute("href", "https://example.org/tapes/jasleen_d_2.mp4")
    await expect(window.message("whatsapp", "SM1").locator(".ticks")).to_have_class(
        re.compile("ticks-2 read")
    )
    await expect(found.locator(".ticks")).to_have_count(0)


async def test_a_tick_is_single_when_sent_double_when_delivered_blue_when_read(
    window: Window, desk: FakeSandbox
) -> None:
    new = message("SM7", "farah", 16, {"body": "hello"}, status="sent")
    await desk.say("whatsapp", FARAH, new)
    tick = window.message("whatsapp", "SM7").locator(".ticks")

    await expect(tick).to_have_class(re.compile("ticks-1 sent"))
    await desk.push(type="status", app="whatsapp", chat=FARAH, message=new | {"status": "delivered"})
    await expect(tick).to_have_class(re.compile("ticks-2 delivered"))
    await desk.push(type="status", app="whatsapp", chat=FARAH, message=new | {"status": "read"})
    await expect(tick).to_have_class(re.compile("ticks-2 read"))
    await desk.push(
        type="status", app="whatsapp", chat=FARAH, message=new | {"status": "failed", "error": "no route"}
    )
    await expect(window.message("whatsapp", "SM7")).to_contain_text("Not delivered: no route")


async def test_what_people_write_never_becomes_part_of_the_page(window: Window, desk: FakeSandbox) -> None:
    evil = "<img src=x onerror=alert(1)><b>x</b> <javascript:alert(1)|tap> &lt;script&gt;"
    await desk.say("slack", "C02", message("2.9", "hub", 20, {"text": evil}))
    await desk.say(
        "telegram",
        "1001",
        message(
            "99",
            "hub",
            20,
            {
                "text": evil,
                "entities": [{"type": "text_link", "offset": 0, "length": 4, "url": "javascript:alert(1)"}],
            },
        ),
    )

    for app, id_ in (("whatsapp", "SM5"), ("slack", "2.9"), ("telegram", "99")):
        await expect(window.message(app, id_)).to_contain_text(
            "<img src=x onerror=alert(1)>" if app != "slack" else "script"
        )
        await expect(
            window.message(app, id_).locator("img, script, b:not(.byline b), a[href^=javascript]")
        ).to_have_count(0)


async def test_a_tapped_option_is_sent_once_and_stays_marked(window: Window, desk: FakeSandbox) -> None:
    await window.choice("Shortlist all five", window.message("whatsapp", "SM2")).click()

    assert await act_number(desk, 1) == {
        "as": "farah", "app": "whatsapp", "chat": FARAH,
        "kind": "tap", "message": "SM2", "token": "c_all", "label": "Shortlist all five",
    }  # fmt: skip
    await expect(window.choice("Shortlist all five", window.message("whatsapp", "SM2"))).to_contain_text(
        "picked"
    )
    await expect(window.choice("Shortlist all five", window.message("whatsapp", "SM2"))).to_be_focused()
    await expect(window.choice("Show more", window.message("whatsapp", "SM2"))).to_be_visible()


async def test_an_act_that_is_refused_says_why_and_marks_nothing(window: Window, desk: FakeSandbox) -> None:
    desk.refuse = "That template is paused."
    await window.choice("Shortlist all five", window.message("whatsapp", "SM2")).click()
    await expect(window.get("toast")).to_have_text("That template is paused.")
    await expect(window.choice("Shortlist all five", window.message("whatsapp", "SM2"))).not_to_contain_text(
        "picked"
    )

    await window.write("whatsapp", "hello there")
    await expect(window.get("composer-whatsapp")).to_have_value("hello there")
    window.complaints.clear()  # the browser itself reports the two answers with status 400


async def test_a_list_opens_as_a_sheet_and_a_row_answers(window: Window, desk: FakeSandbox) -> None:
    await window.message("whatsapp", "SM6").get_by_test_id("choice-sheet").click()
    sheet = window.get("sheet")
    await expect(sheet.get_by_test_id("choice")).to_have_count(5)
    await expect(window.choice("Simran B.")).to_contain_text("29 · Punjabi · Mumbai")
    await window.choice("Simran B.").click()

    act = await act_number(desk, 1)
    assert (act["kind"], act["token"], act["label"]) == ("pick", "c_2", "Simran B.")
    await expect(sheet).to_have_count(0)
    await expect(window.message("whatsapp", "SM6")).to_contain_text("Simran B.")


async def test_a_template_shows_its_answers_and_a_failure_its_reason(
    window: Window, desk: FakeSandbox
) -> None:
    await window.become("whatsapp", "simran")

    await expect(window.message("whatsapp", "SM30").get_by_test_id("choice")).to_have_count(3)
    await expect(window.message("whatsapp", "SM30")).to_contain_text("We never ask for money")
    await expect(window.message("whatsapp", "SM31")).to_contain_text("Not delivered: outside the 24 h window")
    await window.choice("Can't come", window.message("whatsapp", "SM30")).click()
    assert (await act_number(desk, 1))["as"] == "simran"


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


async def test_slack_shows_only_a_persons_channels_and_what_they_may_see(
    window: Window, desk: FakeSandbox
) -> None:
    channels = window.get("slack-channel")
    await expect(channels).to_have_count(4)
    await expect(window.message("slack", "2.006")).to_have_count(0)
    await window.become("slack", "pia")
    await expect(channels).to_have_count(3)
    await expect(window.message("slack", "2.006")).to_contain_text("Only visible to you")

    await window.page.locator('[data-testid=slack-channel][data-id="C01"]').click()
    await expect(window.message("slack", "1.001")).to_contain_text("Morning all")
    await window.write("slack", "hello")
    assert (await act_number(desk, 1))["chat"] == "C01"


async def test_slack_blocks_look_like_slack(window: Window) -> None:
    board = window.message("slack", "2.001")

    await expect(board.locator(".block-header")).to_have_text("Meera: two from casting")
    await expect(board).to_contain_text("@Producer")
    await expect(board).to_contain_text("Sides & tapes")
    await expect(board.locator("a")).to_have_attribute("href", "https://example.org/p")
    await expect(board.locator("code")).to_have_text("ROLE-7")
    await expect(board.locator("img.accessory").first).to_have_attribute("alt", "Head shot of Amrita K., 27")
    await expect(board.locator("hr")).to_have_count(2)
    await expect(board).to_contain_text("(edited)")
    await expect(window.choice("Approve", board).first).to_have_class(re.compile("primary"))
    await expect(window.message("slack", "2.004")).to_contain_text("bring ID proof <original>")


async def test_only_the_tapped_one_of_several_equal_buttons_is_marked(
    window: Window, desk: FakeSandbox
) -> None:
    await window.become("slack", "pia")
    approve = window.choice("Approve", window.message("slack", "2.001"))
    await approve.nth(1).click()

    assert (await act_number(desk, 1))["token"] == "a3"
    board = next(one for one in desk.state["chats"]["slack"]["C02"] if one["id"] == "2.001")
    answered = {"persona": "pia", "label": "Approve"}
    await desk.push(type="status", app="slack", chat="C02", message=board | {"answered": answered})
    await expect(approve.nth(1)).to_contain_text("picked")
    await expect(approve.nth(0)).not_to_contain_text("picked")


async def test_a_select_is_a_list_of_options(window: Window, desk: FakeSandbox) -> None:
    await window.become("slack", "pia")
    await window.message("slack", "2.006").get_by_role("button", name="Why pass?").click()
    await window.choice("Dates").click()

    act = await act_number(desk, 1)
    assert (act["kind"], act["message"], act["token"]) == ("pick", "2.006", "w2")


async def test_a_thread_stands_under_its_parent_and_keeps_a_half_typed_reply(
    window: Window, desk: FakeSandbox
) -> None:
    order = window.pane("slack").locator("[data-testid=message]")
    await expect(order.nth(1)).to_have_attribute("data-id", "2.002")
    await expect(order.nth(2)).to_have_attribute("data-id", "2.003")
    await (
        window.pane("slack")
        .get_by_role("button", name="Reply in thread")
        .and_(window.page.locator(".thread-open"))
        .click()
    )
    line = window.get("composer-thread")
    await expect(line).to_be_focused()
    await line.press_sequentially("and the ")
    await desk.say("slack", "C02", message("2.010", "hub", 21, {"text": "One more thing."}, thread="2.001"))
    await expect(window.message("slack", "2.010")).to_be_visible()
    await line.press_sequentially("16th?")
    await line.press("Enter")

    act = await act_number(desk, 1)
    assert (act["text"], act["thread"], act["chat"]) == ("and the 16th?", "2.001", "C02")


async def test_telegram_counts_entities_in_utf_16(window: Window, desk: FakeSandbox) -> None:
    invitation = window.message("telegram", "11")
    await expect(invitation.locator("strong")).to_have_text("Audition for Meera, Gully Nights")
    await expect(invitation.locator("em")).to_have_text("We never ask for money")

    nested = [
        {"type": "bold", "offset": 0, "length": 9},
        {"type": "italic", "offset": 3, "length": 4},
        {"type": "text_link", "offset": 10, "length": 4, "url": "https://example.org/"},
    ]
    await desk.say(
        "telegram", "1001", message("31", "hub", 20, {"text": "👩🏽 ab cde here", "entities": nested})
    )
    await expect(window.message("telegram", "31").locator("strong")).to_have_text("👩🏽 ab c")
    await expect(window.message("telegram", "31").locator("strong em")).to_have_text(re.compile(".*ab$"))
    await expect(window.message("telegram", "31").locator(".text")).to_have_text("👩🏽 ab cde here")


async def test_a_keyboard_answers_and_a_photo_has_its_caption(window: Window, desk: FakeSandbox) -> None:
    await window.choice("Ask for another time", window.message("telegram", "11")).click()

    act = await act_number(desk, 1)
    assert (act["kind"], act["message"], act["token"]) == ("tap", "11", "k2")
    await expect(window.message("telegram", "14").locator("img")).to_be_visible()
    await expect(window.message("telegram", "14")).to_contain_text("Your look for the scene.")


async def test_nobody_is_written_to_before_start_and_a_block_can_be_taken_back(
    window: Window, desk: FakeSandbox
) -> None:
    await window.become("telegram", "kabir")
    await expect(window.get("composer-telegram")).to_be_hidden()
    await window.choice("Start", window.pane("telegram")).click()
    assert (await act_number(desk, 1)) == {
        "as": "kabir",
        "app": "telegram",
        "chat": "1004",
        "kind": "start",
        "payload": "",
    }
    await expect(window.get("composer-telegram")).to_be_visible()

    await window.menu("Telegram", "act-block")
    await window.choice("Unblock", window.pane("telegram")).click()
    assert [act["kind"] for act in desk.acts] == ["start", "block", "unblock"]
    await expect(window.get("composer-telegram")).to_be_visible()


async def test_enter_sends_shift_enter_makes_a_line_and_the_text_goes_away(
    window: Window, desk: FakeSandbox
) -> None:
    line = window.get("composer-telegram")
    await line.press_sequentially("one")
    await line.press("Shift+Enter")
    await line.press_sequentially("two")
    await line.press("Enter")

    assert (await act_number(desk, 1))["text"] == "one\ntwo"
    await expect(line).to_have_value("")
    await expect(window.message("telegram", "new1")).to_contain_text("one")


async def test_places_photos_and_files_are_sent_from_the_composer(window: Window, desk: FakeSandbox) -> None:
    await window.menu("WhatsApp", "act-location")
    assert (await act_number(desk, 1))["label"] == "Aram Nagar 2, Versova"
    await window.menu("WhatsApp", "act-photo")
    photo = await act_number(desk, 2)
    assert (photo["kind"], photo["mime"]) == ("file", "image/jpeg")
    assert len(photo["data_base64"]) > 1000
    cv = {"name": "cv.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.4 made up"}
    await window.pane("telegram").locator("input[type=file]").set_input_files(cv)
    act = await act_number(desk, 3)
    assert (act["app"], act["name"], act["data_base64"]) == ("telegram", "cv.pdf", "JVBERi0xLjQgbWFkZSB1cA==")


async def test_the_last_own_message_is_edited_and_deleted(window: Window, desk: FakeSandbox) -> None:
    await window.menu("Telegram", "act-edit")
    await expect(window.get("composer-telegram")).to_have_value("6 instead of 11?")
    await window.write("telegram", "5 instead of 11?")
    edit = await act_number(desk, 1)
    assert (edit["kind"], edit["message"], edit["text"]) == ("edit", "12", "5 instead of 11?")

    await window.menu("Telegram", "act-delete")
    assert (await act_number(desk, 2))["kind"] == "delete"
    await desk.push(type="delete", app="telegram", chat="1001", message={"id": "12"})
    await expect(window.message("telegram", "12")).to_have_count(0)


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
    await feed.evaluate("feed => { feed.scrollTop = 0; }")
    await desk.say("whatsapp", FARAH, message("SM60", "hub", 20, {"body": "below"}))
    await window.page.get_by_role("button", name="New messages").click()

    await expect(window.message("whatsapp", "SM60")).to_be_in_viewport()


async def test_an_edited_message_changes_in_place(window: Window, desk: FakeSandbox) -> None:
    progress = message(
        "2.005",
        "hub",
        7,
        {"text": "x", "blocks": [{"type": "section", "text": mrkdwn("40 of 40 delivered")}]},
        edited=True,
    )
    await desk.push(type="edit", app="slack", chat="C02", message=progress)

    await expect(window.message("slack", "2.005")).to_contain_text("40 of 40 delivered")
    await expect(window.message("slack", "2.005").get_by_test_id("choice")).to_have_count(0)


async def test_blocks_and_contents_of_an_unknown_kind_show_their_words(
    window: Window, desk: FakeSandbox
) -> None:
    odd = [
        {"type": "hologram", "text": {"type": "plain_text", "text": "seen anyway"}},
        {"type": "hologram"},
        None,
    ]
    await desk.say("slack", "C02", message("2.020", "hub", 20, {"text": "fallback", "blocks": odd}))
    await desk.say(
        "slack", "C02", message("2.021", "hub", 20, {"text": "fallback", "blocks": [{"type": "hologram"}]})
    )
    await desk.say(
        "whatsapp",
        FARAH,
        message(
            "SM70",
            "hub",
            20,
            {"content": {"type": "carousel", "body": "odd one", "actions": [{"title": "Yes"}]}},
        ),
    )
    await desk.say(
        "telegram",
        "1001",
        message("61", "hub", 20, {"method": "sendDice", "dice": {"value": 3}, "reply_markup": None}),
    )

    await expect(window.message("slack", "2.020")).to_contain_text("seen anyway")
    await expect(window.message("slack", "2.021")).to_contain_text("fallback")
    await expect(window.choice("Yes", window.message("whatsapp", "SM70"))).to_be_visible()
    await expect(window.message("telegram", "61")).to_be_visible()


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
