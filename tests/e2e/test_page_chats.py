"""The three apps on the demo page: they show what was sent as each app would, and act as a person would."""

from __future__ import annotations

import re

import pytest
from playwright.async_api import expect

from tests.e2e import page_window
from tests.e2e.page_server import FakeSandbox
from tests.e2e.page_state import FARAH, message, mrkdwn
from tests.e2e.page_window import Window, act_number

browser, desk, window = page_window.browser, page_window.desk, page_window.window
pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]


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
    await act_number(desk, 3)
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
