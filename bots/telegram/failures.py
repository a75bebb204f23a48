"""What a refusal of the Bot API means for the message: retried, given up, or moved. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from core.errors import HubError, Unavailable, Undeliverable

# A wrong token does not mend itself: often enough to notice a new one, rare enough to be no load.
TOKEN_RETRY_S = 600.0

# Part of the description in lower case, and the ledger's word. The first match counts; the texts are
# those of telegram-bot-api and of the MTProto errors that it passes on.
_FORBIDDEN = (
    ("deactivated", "gone"),
    ("deleted", "gone"),
    ("initiate conversation", "not_allowed"),
    ("messages to bots", "not_allowed"),
    ("not enough rights", "not_allowed"),
    ("have no rights", "not_allowed"),
    ("administrator rights", "not_allowed"),
)
_BAD_REQUEST = (
    ("chat not found", "gone"),
    ("user not found", "gone"),
    ("peer_id_invalid", "gone"),
    ("deactivated", "gone"),
    ("channel_private", "gone"),
    ("blocked by the user", "blocked"),
    ("user_is_blocked", "blocked"),
    ("kicked", "blocked"),
    ("not a member", "blocked"),
    ("not enough rights", "not_allowed"),
    ("have no rights", "not_allowed"),
    ("chat_write_forbidden", "not_allowed"),
    ("chat_restricted", "not_allowed"),
    ("chat_send_", "not_allowed"),
    ("topic_closed", "not_allowed"),
    ("administrator rights", "not_allowed"),
    ("messages_forbidden", "not_allowed"),
    ("too long", "too_large"),
    ("too_long", "too_large"),
    ("too big", "too_large"),
    ("too large", "too_large"),
)
_NOT_MODIFIED = "message is not modified"
_NO_FETCH = (
    "failed to get http url content",
    "wrong file identifier",
    "wrong type of the web page content",
    "webpage_curl_failed",
    "webpage_media_empty",
    "wrong remote file identifier",
    "media_empty",
    "image_process_failed",
    "photo_invalid_dimensions",
    "external_url_invalid",
    "url host is empty",
    "invalid file http url",
)


@dataclass(frozen=True, slots=True)
class Refusal:
    """A non-2xx answer."""

    status: int
    description: str = ""
    retry_after_s: float | None = None
    moved_to: str = ""

    def mentions(self, *texts: str) -> bool:
        """Whether the description holds one of the texts, which are in lower case."""
        return any(text in self.description.casefold() for text in texts)

    @property
    def not_modified(self) -> bool:
        """The edit asked for what is there already."""
        return self.mentions(_NOT_MODIFIED)

    @property
    def cannot_fetch(self) -> bool:
        """Telegram could not get, or not use, the file behind an URL or file id."""
        return self.status == 400 and self.mentions(*_NO_FETCH)


def translated(refusal: Refusal, *, group: bool = False) -> HubError:
    """The refusal in the hub's words. ``group``: the call was for a group.

    429: a group's own limit (20 a minute) is the likely one, so only that chat waits; elsewhere the
    whole account does, because going on would prolong the ban.
    """
    what = f"telegram {refusal.status}"
    if refusal.moved_to:
        return Undeliverable(what, reason="moved", moved_to=refusal.moved_to)
    if refusal.status == 429 or refusal.retry_after_s is not None:
        return Unavailable(what, retry_after_s=refusal.retry_after_s, chat_only=group)
    if refusal.status in (401, 404):
        return Unavailable(what, retry_after_s=TOKEN_RETRY_S)
    if refusal.status == 403:
        return Undeliverable(what, reason=_reason(refusal, _FORBIDDEN, "blocked"))
    if refusal.status == 413:
        return Undeliverable(what, reason="too_large")
    if refusal.mentions("temporarily unavailable"):
        return Unavailable(what)
    if refusal.status >= 500 or refusal.status in (408, 409) or refusal.status < 400:
        return Unavailable(what, uncertain=_may_have_arrived(refusal))
    return Undeliverable(what, reason=_reason(refusal, _BAD_REQUEST, "bad_request"))


def _reason(refusal: Refusal, table: tuple[tuple[str, str], ...], otherwise: str) -> str:
    return next((reason for text, reason in table if refusal.mentions(text)), otherwise)


def _may_have_arrived(refusal: Refusal) -> bool:
    """A server that failed half way does not say how far it came; 503 is said instead of the work."""
    return refusal.status >= 500 and refusal.status != 503
