"""Server processes for the measurements: each prints its port and serves until it is ended."""

from __future__ import annotations

import asyncio
import sys

from aiohttp import web

SLACK_SECRET = "benchmark signing secret"


async def _bare() -> int:
    """The baseline: read the body, answer 200."""

    async def handle(request: web.Request) -> web.Response:
        await request.read()
        return web.Response()

    app = web.Application()
    app.router.add_post("/webhooks/slack", handle)
    return await _listen(app)


async def _hub(database: str, slack: str) -> int:
    """The hub on a database's URL with Slack switched on, its API at ``slack``."""
    from config.app import build
    from config.heap import set_aside
    from config.http import application, serve
    from config.settings import load
    from integrations.sandbox import credentials

    env = {
        "CASTMATCH_DATABASE_URL": database,
        "CASTMATCH_SECRET": "benchmark",
        "CASTMATCH_PUBLIC_URL": "http://127.0.0.1",
        "SLACK_BOT_TOKEN": credentials.SLACK_BOT_TOKEN,
        "SLACK_SIGNING_SECRET": SLACK_SECRET,
        "SLACK_API_URL": slack,
    }
    hub = build(load(env), sandbox=True)
    await hub.start(listen=False)
    set_aside()
    set_aside()
    _, port = await serve(application(hub), "127.0.0.1", 0)
    print(port, flush=True)
    await asyncio.Event().wait()
    return 0


async def _listen(app: web.Application) -> int:
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0, backlog=512)
    await site.start()
    print(runner.addresses[0][1], flush=True)
    await asyncio.Event().wait()
    return 0


async def _imitations() -> int:
    from tests.benchmarks.imitations import application

    return await _listen(await application("http://127.0.0.1:9"))


def main() -> None:
    kinds = {"bare": _bare, "imitations": _imitations, "hub": lambda: _hub(*sys.argv[2:])}
    asyncio.run(kinds[sys.argv[1]]())


if __name__ == "__main__":
    main()
