"""Whether a webhook request comes from Telegram: the secret that setWebhook was given."""

from __future__ import annotations

import hmac

from core.ports import Answer, WebRequest

SECRET_HEADER = "x-telegram-bot-api-secret-token"


def verify(secret: str, request: WebRequest) -> Answer | None:
    """None when the request carries ``secret``; 401 without a secret, 403 with a wrong one.

    Without a configured secret everything is refused: the route is mounted also while polling.
    """
    given = request.headers.get(SECRET_HEADER, "")
    if not given:
        return Answer(status=401, body=b"secret missing")
    # Bytes, because compare_digest refuses non-ASCII text and a header may hold anything.
    same = hmac.compare_digest(
        given.encode("utf-8", "backslashreplace"), secret.encode("utf-8", "backslashreplace")
    )
    return None if same and secret else Answer(status=403, body=b"secret wrong")
