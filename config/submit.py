"""``GET`` and ``POST /submit/{token}``: a form on which agents put people forward for a role."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import parse_qsl, urlsplit

from aiohttp import web

from bots.web.pace import Pace
from config.app import Hub
from config.webhooks import response_of
from core.casting.submission_links import queries
from core.casting.submission_links.model import FIELDS, Filled, filled
from core.casting.submission_links.receiving import Open, opened, receive
from core.conversation.desk import Desk
from core.errors import Unavailable
from core.ports import Answer
from core.texts import Words
from integrations.submission_page.links import SubmissionLinks
from integrations.submission_page.page import form, told

MOST_BYTES = 8 * 1024
PER_MINUTE = 12
"""Forms of one link: a hand fills in no more."""
_ANSWERS = {"in": 200, "already": 200, "child": 200, "full": 429}


def mount(app: web.Application, hub: Hub) -> None:
    """Serve the form where links to it are made."""
    if hub.links is None:
        return
    links, pace = hub.links.submits, Pace(PER_MINUTE)

    async def handle(request: web.Request) -> web.Response:
        language = request.headers.get("Accept-Language", "").casefold()
        words = Words("hi" if language.startswith("hi") else "en")
        try:
            return response_of(await _answer(hub, links, pace, request, words))
        except Unavailable:
            return response_of(told(words, "later", 503))

    app.router.add_get("/submit/{token}", handle)
    app.router.add_post("/submit/{token}", handle)


async def _answer(hub: Hub, links: SubmissionLinks, pace: Pace, request: web.Request, words: Words) -> Answer:
    number = links.open(request.match_info["token"])
    if number is None:
        return told(words, "unknown", 404)
    async with hub.database.read() as tx:
        about = await opened(tx, await queries.get(tx, number), hub.clock())
    if about is None:
        return told(words, "ended", 410)
    if request.method != "POST":
        return _form(links, about, words)
    if pace.wait_s(number):
        return told(words, "busy", 429)
    if not _from_here(hub, request):
        return told(words, "unknown", 403)
    said = await _said(request)
    if said is None:
        return told(words, "full", 413)
    if not links.marked(number, said.get("mark", "")):
        return _form(links, about, words, said, notice=words("submission-links-page-old"), status=409)
    read = filled(said)
    if read.faults:
        notice = words("submission-links-page-faults", count=len(read.faults))
        return _form(links, about, words, said, faults=read.faults, notice=notice, status=422)
    return await _kept(hub, about, read, words)


def _form(
    links: SubmissionLinks,
    about: Open,
    words: Words,
    said: Mapping[str, str] | None = None,
    *,
    faults: tuple[str, ...] = (),
    notice: str = "",
    status: int = 200,
) -> Answer:
    local = Words(words.language, about.link.zone)
    facts = {"role": about.role.name, "project": about.project.name}
    house = about.project.house or about.project.name
    title = local("submission-links-page-title", **facts)
    text = local("submission-links-page-about", house=house, until=local.time(about.link.until), **facts)
    mark = links.mark(about.link.id)
    return form(local, title, text, mark, said=said, faults=faults, notice=notice, status=status)


async def _kept(hub: Hub, about: Open, read: Filled, words: Words) -> Answer:
    async with hub.database.transaction() as tx:
        now = hub.clock()
        # What was looked at outside this transaction may have ended since.
        still = await opened(tx, await queries.get(tx, about.link.id), now)
        if still is None:
            return told(words, "ended", 410)
        desk = Desk(tx, org_id=about.link.org_id, now=now, tokens=hub.tokens, accounts=hub.accounts)
        outcome = await receive(tx, desk, still, read, now)
    facts = {"name": read.entry.name, "role": about.role.name}
    return told(words, outcome, _ANSWERS[outcome], again=outcome != "full", **facts)


def _from_here(hub: Hub, request: web.Request) -> bool:
    """Whether a browser says that the form stood on this server; one that says nothing is believed, for the
    form's own mark counts."""
    if request.headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none"):
        return False
    origin = request.headers.get("Origin")
    if origin is None:
        return True
    ours = {request.host, urlsplit(hub.surroundings.public_url).netloc}
    return urlsplit(origin).netloc in ours


async def _said(request: web.Request) -> dict[str, str] | None:
    """The fields of a form; None for what is no form or too large."""
    if request.content_type != "application/x-www-form-urlencoded":
        return None
    if (request.content_length or 0) > MOST_BYTES:
        return None
    body = b""
    while chunk := await request.content.read(MOST_BYTES + 1 - len(body)):
        body += chunk
        if len(body) > MOST_BYTES:
            return None
    try:
        pairs = parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=20)
    except ValueError:
        return None
    wanted = (*FIELDS, "mark")
    return {name: value.replace("\0", "") for name, value in pairs if name in wanted}
