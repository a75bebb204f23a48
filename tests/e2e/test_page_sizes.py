"""Nothing on the page is cut off, and a thumb hits what it aims at."""

from __future__ import annotations

import pytest
from playwright.async_api import Browser

from tests.e2e import page_window
from tests.e2e.page_server import FakeSandbox
from tests.e2e.page_window import DESKTOP, PHONE, Window, opened

browser, desk, window = page_window.browser, page_window.desk, page_window.window
pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

THUMB_PX = 44
CUT = "element => element.scrollWidth > element.clientWidth + 1"


async def cut(window: Window, selector: str) -> list[str]:
    """The texts of visible elements that do not fit their box."""
    found = window.page.locator(f"{selector}:visible")
    return [await one.inner_text() for one in await found.all() if await one.evaluate(CUT)]


@pytest.mark.parametrize("size", [DESKTOP, {"width": 1366, "height": 768}], ids=["1440", "1366"])
async def test_the_bar_at_the_top_fits(browser: Browser, desk: FakeSandbox, size: dict[str, int]) -> None:
    window = await opened(browser, desk, size)
    assert await cut(window, ".brand small, .title-name") == []
    await window.page.context.close()


async def test_names_and_buttons_fit_a_phone(browser: Browser, desk: FakeSandbox) -> None:
    window = await opened(browser, desk, PHONE, has_touch=True, is_mobile=True)
    for tab in ("whatsapp", "slack", "telegram"):
        button = window.page.locator(f"nav.tabs [data-tab={tab}]")
        await button.click()
        assert await cut(window, ".title-name") == []
        box = await button.bounding_box()
        assert box is not None
        assert box["height"] >= THUMB_PX
    await window.page.locator("#tools-toggle").click()
    for pill in await window.page.locator("#tools .pill:visible").all():
        box = await pill.bounding_box()
        assert box is not None
        assert box["height"] >= THUMB_PX
    await window.page.context.close()
