"""``GET /share/{token}``: what a client sees of a role, as it stands when it is opened."""

from __future__ import annotations

from aiohttp import web

from config.app import Hub
from config.webhooks import response_of
from core.casting.client_links import queries
from core.casting.client_links.model import ClientLink, counts
from core.casting.client_links.showing import ClientPage, page
from core.errors import Unavailable
from core.ports import Answer
from core.texts import Words
from integrations.client_page.links import ClientLinks
from integrations.client_page.page import cards, ended


def mount(app: web.Application, hub: Hub) -> None:
    """Serve the page where links to it are made."""
    if hub.links is None:
        return
    links = hub.links.shares

    async def handle(request: web.Request) -> web.Response:
        language = request.headers.get("Accept-Language", "").casefold()
        words = Words("hi" if language.startswith("hi") else "en")
        try:
            return response_of(await _answer(hub, links, request, words))
        except Unavailable:
            return response_of(ended(words, "later", 503))

    app.router.add_get("/share/{token}", handle)


async def _answer(hub: Hub, links: ClientLinks, request: web.Request, words: Words) -> Answer:
    number = links.open(request.match_info["token"])
    if number is None:
        return ended(words, "unknown", 404)
    async with hub.database.read() as tx:
        link = await queries.get(tx, number)
        if link is None:
            return ended(words, "unknown", 404)
        said = Words(words.language, link.zone)
        shown = await page(tx, link, said, hub.clock()) if link.live(hub.clock()) else None
    if shown is None:
        return ended(words, "ended", 410)
    await _count(hub, link, request)
    return cards(said, shown, await _pictures(hub, shown))


async def _count(hub: Hub, link: ClientLink, request: web.Request) -> None:
    if counts(request.method, request.headers.get("User-Agent", "")):
        async with hub.database.transaction() as tx:
            await queries.opened(tx, link.id, hub.clock())


async def _pictures(hub: Hub, shown: ClientPage) -> list[str]:
    """Addresses on this server are said without its name: the page may be read through another one."""
    if hub.pictures is None:
        return ["" for _ in shown.cards]
    made = [await hub.pictures.link(card.image) for card in shown.cards]
    own = hub.surroundings.public_url.rstrip("/")
    return [one.removeprefix(own) if own and one.startswith(f"{own}/") else one for one in made]
