"""The demo's story typed and tapped on the page in a real Chromium, against the whole demo."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Locator, expect

from tests.e2e import page_window
from tests.e2e.demo_desk import DemoDesk
from tests.e2e.page_window import ARTIFACTS, DESKTOP, PHONE, Window, opened, violations

browser = page_window.browser
pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

SEARCH = "25-30 ki ladki chahiye, Punjabi bolti ho, 5'5 se upar, Mumbai based"
VIEWS = {"light": (DESKTOP, "light"), "dark": (DESKTOP, "dark"), "phone": (PHONE, "light")}


@pytest_asyncio.fixture(loop_scope="module")
async def demo(tmp_path: Path) -> AsyncIterator[DemoDesk]:
    made = await DemoDesk.open(tmp_path)
    yield made
    await made.close()


class Person:
    """Sits in front of the page: looks for words, types, taps, and keeps a picture of each step."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.steps = 0

    async def sees(self, app: str, *words: str) -> Locator:
        """The newest message in the open chat that holds all the words."""
        messages = self.window.pane(app).get_by_test_id("message")
        for one in words:
            messages = messages.filter(has_text=one)
        await expect(messages.last).to_be_visible(timeout=page_window.LIMIT_MS)
        return messages.last

    async def says(self, who: str, app: str, text: str) -> None:
        await self.window.become(app, who)
        await self.window.write(app, text)

    async def taps(self, label: str, message: Locator) -> None:
        await message.locator(f'[data-testid=choice][data-label="{label}"]').click()

    async def moves_clock(self, lever: str, until: str) -> None:
        """Press a lever until the clock shows a time, at most a few times."""
        clock = self.window.get("clock")
        for _ in range(8):
            before = await clock.inner_text()
            if until in before:
                return
            await self.window.get(lever).click()
            await expect(clock).not_to_have_text(before)
        await expect(clock).to_contain_text(until)

    async def keeps(self, name: str, *, phone: bool = False) -> None:
        """A picture at desktop width, and one at a phone's of the app that is open there."""
        self.steps += 1
        ARTIFACTS.mkdir(exist_ok=True)
        page, file = self.window.page, f"story-{self.steps:02}-{name}"
        await page.screenshot(path=ARTIFACTS / f"{file}.png", animations="disabled")
        if phone:
            await page.set_viewport_size(PHONE)
            await page.screenshot(path=ARTIFACTS / f"{file}-phone.png", animations="disabled")
            assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
            await page.set_viewport_size(DESKTOP)


async def test_the_story_can_be_played_on_the_page_by_typing_and_tapping(
    browser: Browser, demo: DemoDesk
) -> None:
    window = await opened(browser, demo)
    person = Person(window)
    await person.keeps("start")
    await search(person)
    await share(person)
    await review(person)
    await schedule(person)
    await answers(person)
    await reminders(person)
    await bulk(person)
    await stop(person)
    await demo.settled()
    await expect(window.get("ledger-summary")).to_contain_text("no problems")
    await window.page.context.close()
    assert window.complaints == []


async def search(person: Person) -> None:
    await person.says("priya", "whatsapp", SEARCH)
    await person.sees(
        "whatsapp", "1 · Amrita K.", "Punjabi native", "5'7\"", "5 · Harleen S.", "Shortlist all"
    )
    await loaded(person.window.pane("whatsapp").locator("img"), 1)
    await person.keeps("search", phone=True)


async def shows(what: Locator) -> None:
    """Scroll to it at once: a message is drawn anew when its ticks change, and never stands still then."""
    await what.evaluate("element => element.scrollIntoView({block: 'center'})")


async def loaded(pictures: Locator, count: int) -> None:
    await expect(pictures).to_have_count(count)
    for picture in await pictures.all():
        await shows(picture)
        await picture.evaluate("image => image.decode()")
        assert await picture.evaluate("image => image.naturalWidth") > 0


async def share(person: Person) -> None:
    window = person.window
    await person.says("priya", "whatsapp", "1,2,3,5 shortlist for Meera")
    await person.sees("whatsapp", "Meera", "shortlist", "Amrita, Simran, Jasleen and Harleen", "Undo")
    await expect(window.get("who-whatsapp").locator("option[value=arjun]")).to_have_text("Associate (1)")
    await window.become("whatsapp", "arjun")
    await person.sees("whatsapp", "Priya put Amrita, Simran, Jasleen and Harleen on Meera's shortlist")
    await person.keeps("told-the-team")
    await person.says("priya", "whatsapp", "share with producers")
    await person.sees("whatsapp", "4 people for Meera are with the producers")
    await window.become("slack", "rohan")
    for name in ("Amrita K.", "Simran B.", "Jasleen D.", "Harleen S."):
        await person.sees("slack", name, "Approve", "Pass", "Comment")
    await loaded(window.pane("slack").locator("img.accessory"), 4)
    await person.keeps("shared")


async def review(person: Person) -> None:
    for name in ("Amrita K.", "Jasleen D.", "Harleen S."):
        await person.taps("Approve", await person.sees("slack", name, "Comment"))
        await person.sees("slack", name, "Approved by Rohan, 10:")
        await person.sees("whatsapp", f"Rohan approved {name} for Meera")
    await person.taps("Pass", await person.sees("slack", "Simran B.", "Comment"))
    await expect(person.window.get("modal")).to_contain_text("Why pass on Simran B.?")
    await person.keeps("why", phone=True)
    await person.window.get("field-reason").fill("too close to Bebo in looks")
    await person.window.get("modal-submit").click()
    await expect(person.window.get("modal")).to_have_count(0)
    await person.sees("whatsapp", "Rohan passed on Simran B. for Meera", "too close to Bebo", "4 of 4")
    card = await person.sees("slack", "Simran B.", "Passed by Rohan", "too close to Bebo in looks")
    await shows(card)
    await person.keeps("decided")


async def schedule(person: Person) -> None:
    window = person.window
    await person.says("arjun", "slack", "schedule Meera shortlist tmrw 11am, 15 min each, Aram Nagar")
    preview = await person.sees("slack", "Sat 21 Nov", "11:00", "11:45", "Aram Nagar", "Cancel")
    await expect(window.get("elsewhere-telegram")).to_be_hidden()
    await person.keeps("preview")
    await preview.locator("[data-testid=choice][data-label^=Send]").click()
    await person.sees("slack", "Invited", "4")
    await window.become("telegram", "harleen")
    await person.sees("telegram", "Meera", "Gully Nights", "11:45 AM IST", "never ask for money", "Confirm")
    await window.become("telegram", "simran")
    await person.sees("telegram", "Sat 21 Nov, 11:15 AM IST", "paise nahi")
    await window.become("whatsapp", "jasleen")
    await person.sees("whatsapp", "11:30 AM IST", "ऑडिशन", "नहीं आ पाएँगे")
    await window.become("whatsapp", "amrita")
    await person.sees("whatsapp", "Sat 21 Nov, 11:00 AM IST", "Aram Nagar", "Confirm")
    await person.keeps("invited", phone=True)


async def answers(person: Person) -> None:
    window = person.window
    await window.become("telegram", "harleen")
    await person.taps("Confirm", await person.sees("telegram", "11:45 AM", "Confirm"))
    await person.sees("telegram", "Confirmed:", "11:45 AM IST")
    await window.become("whatsapp", "priya")
    await person.sees("whatsapp", "Harleen", "confirmed", "11:45 AM")
    await person.says("simran", "telegram", "5 pm instead of 11:15?")
    await person.sees("telegram", "5:00 PM", "11:15 AM aapka hi hai")
    await person.keeps("asked")
    await person.taps("Move to 5:00 PM", await person.sees("whatsapp", "Simran", "Keep 11:15 AM"))
    await person.sees("telegram", "5:00 PM IST")
    await window.become("whatsapp", "arjun")
    await person.sees("whatsapp", "Simran", "5:00 PM")
    await window.become("whatsapp", "jasleen")
    await person.taps("नहीं आ पाएँगे", await person.sees("whatsapp", "11:30 AM", "नहीं आ पाएँगे"))
    await person.sees("whatsapp", "शुक्रिया", "11:30 AM")
    await person.keeps("declined")
    await window.become("whatsapp", "priya")
    await person.sees("whatsapp", "Jasleen", "can't come", "11:30 AM")


async def reminders(person: Person) -> None:
    window = person.window
    await window.become("telegram", "harleen")
    declined = await heard(person, "jasleen")
    await person.moves_clock("clock-next", "Fri 20 Nov 2026, 11:45")
    await person.sees("telegram", "Sat 21 Nov, 11:45 AM IST", "You are confirmed")
    await person.keeps("reminded")
    await person.moves_clock("clock-next", "Sat 21 Nov 2026, 09:45")
    await person.sees("telegram", "Today", "11:45 AM")
    todays = window.pane("telegram").get_by_test_id("message").filter(has_text=re.compile("Today 11:45"))
    await expect(todays).to_have_count(1)
    await person.keeps("reminded-again", phone=True)
    assert await heard(person, "jasleen") == declined, "who declined is not reminded"


async def heard(person: Person, who: str) -> int:
    """How many messages of the desk somebody has on WhatsApp."""
    await person.window.become("whatsapp", who)
    return await person.window.pane("whatsapp").locator("[data-testid=message][data-from=hub]").count()


async def bulk(person: Person) -> None:
    window = person.window
    await person.says("arjun", "slack", "message everyone on the Meera list: bring ID proof")
    await person.sees("slack", "4 people", "bring ID proof", "SEND 4")
    await expect(window.pane("telegram")).not_to_contain_text("bring ID proof")
    await person.keeps("bulk-preview")
    await person.says("arjun", "slack", "SEND 4")
    done = await person.sees("slack", "Done: 4 of 4", "100%", "(edited)")
    await expect(
        window.pane("slack").get_by_test_id("message").filter(has_text=re.compile(r"\d%"))
    ).to_have_count(1)
    await shows(done)
    await person.sees("telegram", "bring ID proof")
    await person.keeps("bulk-done", phone=True)


async def stop(person: Person) -> None:
    window = person.window
    await person.says("harleen", "telegram", "STOP")
    await person.sees("telegram", "Send START to come back")
    await window.become("whatsapp", "priya")
    await person.sees("whatsapp", "Harleen", "opted out", "11:45 AM")
    await person.says("harleen", "telegram", "STOP")
    await expect(
        window.pane("telegram").get_by_test_id("message").filter(has_text="Send START")
    ).to_have_count(1)
    await person.keeps("stopped", phone=True)


@pytest.mark.parametrize("view", VIEWS)
async def test_the_live_demo_has_no_accessibility_violation(
    browser: Browser, demo: DemoDesk, view: str
) -> None:
    size, scheme = VIEWS[view]
    window = await opened(browser, demo, size, scheme, reduced_motion="reduce")
    person = Person(window)
    found = {"empty": await violations(window.page)}
    await demo.say("priya", "whatsapp", SEARCH)
    await person.sees("whatsapp", "5 · Harleen S.")
    await demo.say("priya", "whatsapp", "1,2,3,5 shortlist for Meera")
    await person.sees("whatsapp", "Undo")
    await demo.say("priya", "whatsapp", "share with producers")
    await demo.sees("rohan", "slack", "Harleen S.", "Approve")
    for tab in ("whatsapp", "slack", "telegram", "ledger") if size is PHONE else ("",):
        if tab:
            await window.page.locator(f"nav.tabs [data-tab={tab}]").click()
        found[tab or "all"] = await violations(window.page)
        file = f"demo-{view}{tab and '-' + tab}.png"
        await window.page.screenshot(path=ARTIFACTS / file, animations="disabled")
    await window.page.context.close()

    assert found == {name: [] for name in found}
