"""What Slack's error words mean for the ledger: one table, and the translation of SDK exceptions.

Source: the error lists of chat.postMessage, chat.update, chat.postEphemeral, conversations.open,
files.getUploadURLExternal and files.completeUploadExternal
at docs.slack.dev/reference/methods (2026-11-20).
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError

from core.errors import HubError, Unavailable, Undeliverable

log = logging.getLogger(__name__)

FAILURES = (SlackApiError, aiohttp.ClientError, TimeoutError, ConnectionError, UnicodeDecodeError)
"""Everything the SDK lets through from one call."""

REASONS: Mapping[str, str] = {
    **dict.fromkeys(
        (
            "channel_not_found",
            "is_archived",
            "account_inactive",
            "user_not_found",
            "users_not_found",
            "user_disabled",
            "no_user",
            "thread_not_found",
            "message_not_found",
            "file_not_found",
            "file_deleted",
        ),
        "gone",
    ),
    **dict.fromkeys(
        (
            "not_in_channel",
            "user_not_in_channel",
            "user_not_visible",
            "cannot_dm_bot",
            "cannot_reply_to_message",
            "restricted_action",
            "restricted_action_read_only_channel",
            "restricted_action_thread_only_channel",
            "restricted_action_non_threadable_channel",
            "restricted_action_thread_locked",
            "messages_tab_disabled",
            "method_not_supported_for_channel_type",
            "cant_update_message",
            "cant_broadcast_message",
            "edit_window_closed",
            "ekm_access_denied",
            "enterprise_is_restricted",
            "team_access_not_granted",
            "no_permission",
            "access_denied",
            "missing_scope",
            "not_allowed_token_type",
            "channel_type_not_supported",
            "slack_connect_file_upload_sharing_blocked",
            "slack_connect_blocked_file_type",
            "slack_connect_clip_sharing_blocked",
            "slack_connect_canvas_sharing_blocked",
            "file_uploads_disabled",
            "file_uploads_except_images_disabled",
            "posting_to_channel_denied",
            "storage_limit_reached",
        ),
        "not_allowed",
    ),
    "file_upload_size_restricted": "too_large",
    **dict.fromkeys(
        ("msg_too_long", "msg_blocks_too_long", "invalid_blocks", "invalid_blocks_format"), "bad_request"
    ),
}
"""Refused for good. A word that is in no table is a request that Slack will never take: bad_request."""

OUR_ACCOUNT = {"invalid_auth", "not_authed", "token_revoked", "token_expired", "org_login_required"}
"""Nothing goes out until an operator mends the token; what waits is kept."""

MAYBE_DONE = {"internal_error", "fatal_error"}
"""Slack says that part of the call may have taken effect."""

NOT_NOW = {
    "service_unavailable",
    "request_timeout",
    "team_added_to_org",
    "accesslimited",
    "two_factor_setup_required",
}
TOO_FAST = {"ratelimited", "rate_limited", "message_limit_exceeded"}
AUTH_PAUSE_S = 60.0

_PER_CHAT = {"chat.postMessage", "chat.postEphemeral"}


def translate(error: Exception, method: str, *, effect: bool) -> HubError:
    """The SDK's exception as one of ours; ``effect``: the call may have changed something there."""
    if isinstance(error, SlackApiError):
        return _answered(error, method, effect=effect)
    # Before the connection stood nothing was sent; afterwards nobody knows.
    never_sent = isinstance(
        error, aiohttp.ClientConnectorError | aiohttp.ConnectionTimeoutError | aiohttp.InvalidURL
    )
    return Unavailable(f"{method}: {type(error).__name__}", uncertain=effect and not never_sent)


def _answered(error: SlackApiError, method: str, *, effect: bool) -> HubError:
    status, code, wait = answer_of(error)
    where = f"{method}: {code or status}"
    if status == 429 or code in TOO_FAST:
        return Unavailable(where, retry_after_s=wait, chat_only=method in _PER_CHAT)
    if status >= 500 or code in MAYBE_DONE:
        return Unavailable(where, retry_after_s=wait, uncertain=effect)
    if code in OUR_ACCOUNT:
        log.error("slack refuses the token", extra={"method": method, "code": code})
        return Unavailable(where, retry_after_s=AUTH_PAUSE_S)
    if code in NOT_NOW:
        return Unavailable(where, retry_after_s=wait)
    if not code:
        # A 200 that cannot be read may be a success; any other status came from something in between.
        return Unavailable(where, uncertain=effect and status == 200)
    if code == "missing_scope":
        log.error("slack misses a scope", extra={"method": method})
    return Undeliverable(where, reason=REASONS.get(code, "bad_request"))


def answer_of(error: SlackApiError) -> tuple[int, str, float | None]:
    """HTTP status, Slack's error word and the wait in seconds; the SDK keeps them in two shapes."""
    response = error.response
    status: Any = getattr(response, "status_code", None) or getattr(response, "status", 0)
    data: Any = getattr(response, "data", None)
    code = data.get("error") if isinstance(data, dict) else None
    headers = getattr(response, "headers", None) or {}
    return int(status), code if isinstance(code, str) else "", _seconds(headers.get("Retry-After"))


def _seconds(value: object) -> float | None:
    try:
        wait = float(str(value))
    except ValueError:
        return None
    return wait if 0 <= wait < 86_400 else None
