"""The sandbox as a server process of its own, and the settings that point a hub at it."""

from __future__ import annotations

from datetime import UTC, datetime

from aiohttp import web

from integrations.sandbox import MovableClock, SandboxSettings, build, credentials


def settings(sandbox: str, hub: str = "http://127.0.0.1:9") -> dict[str, dict[str, str]]:
    """Environments by what they switch on. ``hub``: where the hub is called."""
    channels = {
        "CASTMATCH_PUBLIC_URL": hub,
        "SLACK_BOT_TOKEN": credentials.SLACK_BOT_TOKEN,
        "SLACK_SIGNING_SECRET": credentials.SLACK_SIGNING_SECRET,
        "SLACK_API_URL": f"{sandbox}/sandbox/slack",
        "TELEGRAM_BOT_TOKEN": credentials.TELEGRAM_BOT_TOKEN,
        "TELEGRAM_WEBHOOK_SECRET": credentials.TELEGRAM_WEBHOOK_SECRET,
        "TELEGRAM_API_URL": f"{sandbox}/sandbox/telegram",
        "TWILIO_ACCOUNT_SID": credentials.TWILIO_ACCOUNT_SID,
        "TWILIO_AUTH_TOKEN": credentials.TWILIO_AUTH_TOKEN,
        "TWILIO_WHATSAPP_FROM": credentials.TWILIO_WHATSAPP_FROM,
        "TWILIO_API_URL": f"{sandbox}/sandbox/twilio",
    }
    claude = {
        "ANTHROPIC_API_KEY": credentials.ANTHROPIC_API_KEY,
        "ANTHROPIC_BASE_URL": f"{sandbox}/sandbox/anthropic",
    }
    return {"web only": {}, "three channels": channels, "three channels and Claude": {**channels, **claude}}


async def application(hub: str) -> web.Application:
    """The sandbox's routes; it posts to ``hub``."""
    box = build(SandboxSettings(hub_url=hub), MovableClock(datetime.now(UTC)))
    app = web.Application(client_max_size=32 * 2**20)
    app.add_routes(box.routes())
    app.on_startup.append(lambda _app: box.start())
    return app
