"""The demo page opened in a real Chromium, and the ways in which tests look at it and use it."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, Protocol

import pytest
import pytest_asyncio
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Locator, Page, async_playwright, expect

from tests.e2e.page_server import FakeSandbox

ARTIFACTS = Path(__file__).resolve().parents[1] / "artifacts"
ARGUMENTS = [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip
DESKTOP, PHONE = {"width": 1440, "height": 900}, {"width": 390, "height": 844}
LIMIT_MS = 20_000
"""A busy machine is slow, not broken."""
expect.set_options(timeout=LIMIT_MS)


class Served(Protocol):
    """Whatever shows the page at an address: the made-up desk, or the whole demo."""

    @property
    def url(self) -> str: ...


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
    browser: Browser, desk: Served, size: dict[str, int] = DESKTOP, scheme: str = "light", **more: Any
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
