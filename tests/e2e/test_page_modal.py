"""Slack's modal on the page alone: shown to whom it is for, filled in, refused, sent and closed."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.async_api import expect

from tests.e2e import page_window
from tests.e2e.page_server import FakeSandbox
from tests.e2e.page_window import ARTIFACTS, DESKTOP, PHONE, Window, act_number, opened, violations

browser, desk, window = page_window.browser, page_window.desk, page_window.window
pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]


def plain(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": text, "emoji": False}


def view(number: int = 1) -> dict[str, Any]:
    options = [
        {"text": plain(label), "value": value} for value, label in (("me", "Only me"), ("all", "Team"))
    ]
    note = {"type": "plain_text_input", "action_id": "value", "multiline": True, "max_length": 40}
    menu = {"type": "static_select", "action_id": "value", "options": options, "initial_option": options[1]}
    return {
        "id": f"V{number}",
        "type": "modal",
        "title": plain("Comment on Simran B."),
        "submit": plain("Save &amp; close"),
        "close": plain("Cancel"),
        "blocks": [
            {"type": "section", "text": {"type": "mrkdwn", "text": "What should I note on *Simran B.*?"}},
            {"type": "input", "block_id": "text", "label": plain("Note"), "optional": False, "element": note},
            {
                "type": "input",
                "block_id": "who",
                "label": plain("Readers"),
                "optional": True,
                "element": menu,
            },
        ],
    }


async def show(desk: FakeSandbox, shown: dict[str, Any] | None, persona: str = "dev") -> None:
    desk.state["slack"].setdefault("views", {})[persona] = shown
    await desk.push(type="view", app="slack", chat="U02", persona=persona, view=shown)


async def test_a_form_is_filled_in_and_sent_by_keyboard(window: Window, desk: FakeSandbox) -> None:
    desk.fresh()
    await show(desk, view())
    modal = window.get("modal")
    await expect(modal).to_contain_text("What should I note on Simran B.?")
    await expect(window.get("field-text")).to_be_focused()
    await window.page.keyboard.type("good voice")
    await expect(window.page.get_by_label("Readers")).to_have_value("all")
    await window.page.get_by_label("Readers").select_option("me")
    await window.page.get_by_role("button", name="Save & close").press("Enter")
    act = await act_number(desk, 1)
    assert (act["kind"], act["view"], act["as"]) == ("submit", "V1", "dev")
    assert act["values"] == {"text": "good voice", "who": "me"}
    await show(desk, None)
    await expect(modal).to_have_count(0)
    assert len(desk.acts) == 1, "a form that was sent is not closed as well"


async def test_a_refusal_is_read_in_the_form_and_an_empty_field_never_leaves(
    window: Window, desk: FakeSandbox
) -> None:
    desk.fresh()
    await show(desk, view(2))
    await window.get("modal-submit").click()
    assert desk.acts == []
    await window.get("field-text").fill("  ")
    desk.refuse = "Write a line first."
    await window.get("modal-submit").click()
    await expect(window.get("modal").get_by_role("alert")).to_have_text("Write a line first.")
    desk.refuse = ""
    await show(desk, None)
    await expect(window.get("modal")).to_have_count(0)
    window.complaints.clear()  # the browser notes every refused request


@pytest.mark.parametrize("way", ["Escape", "modal-cancel"])
async def test_closing_tells_slack(window: Window, desk: FakeSandbox, way: str) -> None:
    desk.fresh()
    await show(desk, view(3))
    await expect(window.get("modal")).to_be_visible()
    if way == "Escape":
        await window.page.keyboard.press("Escape")
    else:
        await window.get(way).click()
    act = await act_number(desk, 1)
    assert (act["kind"], act["as"]) == ("close", "dev")
    await show(desk, None)


async def test_only_its_own_person_sees_a_form(window: Window, desk: FakeSandbox) -> None:
    desk.fresh()
    await show(desk, view(4), "pia")
    await expect(window.get("modal")).to_have_count(0)
    await window.become("slack", "pia")
    await expect(window.get("modal")).to_be_visible()
    await show(desk, None, "pia")
    await expect(window.get("modal")).to_have_count(0)
    await window.become("slack", "dev")
    assert desk.acts == []


@pytest.mark.parametrize(("size", "scheme"), [(DESKTOP, "light"), (DESKTOP, "dark"), (PHONE, "light")])
async def test_the_form_has_no_accessibility_violation(
    browser: Any, desk: FakeSandbox, size: dict[str, int], scheme: str
) -> None:
    desk.fresh()
    held = await opened(browser, desk, size, scheme, reduced_motion="reduce")
    if size is PHONE:
        await held.page.locator("nav.tabs [data-tab=slack]").click()
    await show(desk, view(5))
    await expect(held.get("modal")).to_be_visible()
    found = await violations(held.page)
    ARTIFACTS.mkdir(exist_ok=True)
    await held.page.screenshot(path=ARTIFACTS / f"modal-{scheme}-{size['width']}.png", animations="disabled")
    wide = await held.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    await held.page.context.close()
    assert found == []
    assert wide
