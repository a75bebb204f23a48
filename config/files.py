"""``GET /files/{token}``: outgoing pictures, and where they are kept."""

from __future__ import annotations

from pathlib import Path

from aiohttp import web

from config.settings import HubSettings
from core.ports import Clock
from integrations.pictures import Gallery


def gallery(settings: HubSettings, clock: Clock, public_url: str) -> Gallery | None:
    """The picture gallery beside the database; None where providers could not fetch from us."""
    if not public_url:
        return None
    return Gallery(folder(settings) / "files", settings.secret.get_secret_value(), public_url, clock)


def folder(settings: HubSettings) -> Path:
    """Where the hub keeps what is not in the database."""
    url = settings.database_url
    if url.startswith("sqlite+aiosqlite:///"):
        return Path(url.removeprefix("sqlite+aiosqlite:///")).parent
    return Path("var")


def mount(app: web.Application, pictures: Gallery) -> None:
    """Serve the gallery."""

    async def handle(request: web.Request) -> web.StreamResponse:
        path = pictures.open(request.match_info["token"])
        if path is None:
            return web.Response(status=404, text="This link has expired.")
        return web.FileResponse(path, headers={"Cache-Control": "private, max-age=3600"})

    app.router.add_get("/files/{token}", handle)
