"""What ``castmatch doctor`` says about a bot, from what Telegram answered. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from bots.telegram.fields import Raw, integer, string
from bots.telegram.polling import ALLOWED_UPDATES
from bots.telegram.settings import WEBHOOK_PATH, Settings
from core.ports import Finding


def findings(
    settings: Settings,
    public_url: str,
    *,
    refused: int = 0,
    me: Raw | None = None,
    webhook: Raw | None = None,
) -> list[Finding]:
    """``refused``: the status of Telegram's refusal; ``me`` None without it: it was not reached."""
    if me is None:
        return [_unreached(refused)]
    name = string(me.get("username"))
    return [
        Finding(f"Telegram knows the bot as @{name}", bool(name), "give the bot a username at @BotFather"),
        *(_webhook(webhook or {}, public_url, settings) if public_url else _polling(webhook or {})),
    ]


def _unreached(refused: int) -> Finding:
    if refused in (401, 404):
        return Finding("Telegram refuses TELEGRAM_BOT_TOKEN", False, "copy the token from @BotFather again")
    if refused:
        return Finding(f"Telegram answered getMe with {refused}", False, "try again in a few minutes")
    return Finding(
        "Telegram cannot be reached",
        False,
        "check the network, a proxy, and TELEGRAM_API_URL if it is set",
    )


def _webhook(webhook: Raw, public_url: str, settings: Settings) -> Iterator[Finding]:
    address = public_url + WEBHOOK_PATH
    yield Finding(
        "Telegram's webhook is this hub's address",
        webhook.get("url") == address,
        f"start `castmatch serve` once: it sets the webhook to {address}",
    )
    yield Finding(
        "TELEGRAM_WEBHOOK_SECRET is set",
        bool(settings.webhook_secret.get_secret_value()),
        "set it to a long random value of letters, digits, _ and -, and restart",
    )
    listed = webhook.get("allowed_updates")
    missing = [kind for kind in ALLOWED_UPDATES if isinstance(listed, list) and kind not in listed]
    if missing:
        yield Finding(f"Telegram does not send {', '.join(missing)}", False, "restart `castmatch serve`")
    error = string(webhook.get("last_error_message"), 200)
    if error:
        waiting = integer(webhook.get("pending_update_count")) or 0
        # The message stays after things have healed; nothing waiting means that they have.
        yield Finding(
            f"The last failed delivery of Telegram: {error} ({waiting} waiting)",
            waiting == 0,
            "see that CASTMATCH_PUBLIC_URL can be reached from outside with a valid certificate",
        )


def _polling(webhook: Raw) -> Iterator[Finding]:
    yield Finding(
        "Telegram is polled, and no webhook stands in the way",
        not string(webhook.get("url")),
        "start `castmatch serve` once: it removes the webhook; or set CASTMATCH_PUBLIC_URL to use one",
    )
