"""The sandbox's own credentials: well formed, plainly not real, refused by every real provider."""

from __future__ import annotations

import hmac

TELEGRAM_BOT_TOKEN = "100000001:SANDBOX-not-a-real-telegram-token"
TELEGRAM_WEBHOOK_SECRET = "SANDBOX-telegram-webhook-secret"
TELEGRAM_BOT_ID = 100000001
TELEGRAM_BOT_USERNAME = "castmatch_sandbox_bot"

SLACK_BOT_TOKEN = "xoxb-sandbox-not-a-real-slack-token"
SLACK_APP_TOKEN = "xapp-sandbox-not-a-real-slack-token"
SLACK_SIGNING_SECRET = "SANDBOX0not0a0real0slack0secret0"
SLACK_TEAM_ID = "T0SANDBOX"
SLACK_APP_ID = "A0SANDBOX"
SLACK_BOT_USER_ID = "U0SANDBOT"
SLACK_BOT_ID = "B0SANDBOX"

TWILIO_ACCOUNT_SID = "AC" + "5a0db0c5" * 4
TWILIO_AUTH_TOKEN = "SANDBOXnotarealtwilioauthtoken00"
TWILIO_WHATSAPP_FROM = "whatsapp:+14155238886"
TWILIO_SMS_FROM = "+15005550006"
TWILIO_MESSAGING_SERVICE_SID = "MG" + "5a0db0c5" * 4
TWILIO_WEBHOOK_SHARED_KEY = "SANDBOX-twilio-webhook-shared-key"

MAIL_FROM = "CastMatch Desk <desk@castmatch.example>"

ANTHROPIC_API_KEY = "sk-ant-sandbox-not-a-real-key"

_OWN = {
    "TELEGRAM_BOT_TOKEN": TELEGRAM_BOT_TOKEN,
    "TELEGRAM_WEBHOOK_SECRET": TELEGRAM_WEBHOOK_SECRET,
    "SLACK_BOT_TOKEN": SLACK_BOT_TOKEN,
    "SLACK_APP_TOKEN": SLACK_APP_TOKEN,
    "SLACK_SIGNING_SECRET": SLACK_SIGNING_SECRET,
    "TWILIO_ACCOUNT_SID": TWILIO_ACCOUNT_SID,
    "TWILIO_AUTH_TOKEN": TWILIO_AUTH_TOKEN,
    "TWILIO_WEBHOOK_SHARED_KEY": TWILIO_WEBHOOK_SHARED_KEY,
    "ANTHROPIC_API_KEY": ANTHROPIC_API_KEY,
}


def refuse_real_credentials(**configured: str) -> None:
    """Raise ValueError naming each credential that is something else than the sandbox's own.

    Called with the settings by name before the hub is pointed at the sandbox, so that a real
    token is never sent over a plain local connection. Empty values are fine; a value that merely
    looks like a test token is not. Settings that are no credentials are let be.
    """
    real = [name for name, value in configured.items() if name in _OWN and value and value != _OWN[name]]
    if real:
        raise ValueError("the sandbox takes its own credentials only; unset " + ", ".join(sorted(real)))


def same(given: str, expected: str) -> bool:
    return hmac.compare_digest(given.encode(), expected.encode())
