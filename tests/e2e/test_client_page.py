"""The client's page in a browser: nothing is cut off, nothing runs, nothing is asked for elsewhere."""

from __future__ import annotations

import re

import pytest
from aiohttp.test_utils import TestServer

from config.files import gallery, mount
from config.http import application
from core.casting.talent.model import Credit
from tests.e2e import page_window
from tests.flow.office.house import ADDRESS, House

browser = page_window.browser
pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]
LOADED = "one => one.complete && one.naturalWidth > 0"
NAMES = ("Riya Sen", "Simran Bhullar", "Amrita Kalsi", "Venkatanarasimharajuvaripeta Subrahmanyeswararao")


async def _listed(house):
    for number, name in enumerate(NAMES):
        skills = ("dance-kathak", "horse-riding", "singing")[: number + 1]
        credits = (Credit("Second Monsoon", 2024, "Asha", "film"),)
        await house.talent(name, languages=("pa", "hi"), skills=skills, credits=credits)
    await house.say("Arjun", "pin Riya for Meera")


@pytest.mark.parametrize("width", [390, 1280])
async def test_the_page_fits(browser, tmp_path, width):
    house = await House.open(tmp_path, public_url=ADDRESS)
    hub = house.desk.hub
    hub.pictures = gallery(hub.settings, house.desk.clock, ADDRESS)
    app = application(hub)
    mount(app, hub.pictures, hub)
    await _listed(house)
    said = await house.say("Priya", "client link for Meera")
    path = re.search(rf"{ADDRESS}(/share/\S+)", said)[1]
    async with TestServer(app) as server:
        view = await browser.new_page(viewport={"width": width, "height": 844})
        problems: list[str] = []
        view.on("console", lambda said: problems.append(said.text))
        view.on("pageerror", lambda error: problems.append(str(error)))
        await view.goto(str(server.make_url(path)))
        for picture in await view.locator("img").all():
            await picture.scroll_into_view_if_needed()
            await view.wait_for_function(LOADED, arg=await picture.element_handle())
        assert await view.locator("li").count() == len(NAMES)
        assert await view.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert await view.locator("script").count() == 0
        assert await view.locator(".mark").count() == 1
        await view.screenshot(path=tmp_path / f"page-{width}.png", full_page=True)
        await view.goto(str(server.make_url(path[:-1])))
        assert "Copy the whole link" in await view.inner_text("main")
        await view.screenshot(path=tmp_path / f"unknown-{width}.png")
        assert [one for one in problems if "404" not in one] == []
        await view.close()
    await house.desk.close()
