"""What refusals mean: retried, given up with a reason, or moved."""

from __future__ import annotations

import pytest

from bots.telegram.failures import TOKEN_RETRY_S, Refusal, translated
from core.errors import Unavailable, Undeliverable


@pytest.mark.parametrize(
    ("status", "description", "reason"),
    [
        (403, "Forbidden: bot was blocked by the user", "blocked"),
        (403, "Forbidden: bot was kicked from the supergroup chat", "blocked"),
        (403, "Forbidden: user is deactivated", "gone"),
        (403, "Forbidden: bot can't initiate conversation with a user", "not_allowed"),
        (400, "Bad Request: chat not found", "gone"),
        (400, "Bad Request: PEER_ID_INVALID", "gone"),
        (400, "Bad Request: group chat was deactivated", "gone"),
        (400, "Bad Request: not enough rights to send text messages to the chat", "not_allowed"),
        (400, "Bad Request: CHAT_WRITE_FORBIDDEN", "not_allowed"),
        (400, "Bad Request: message is too long", "too_large"),
        (400, "Bad Request: MEDIA_CAPTION_TOO_LONG", "too_large"),
        (413, "Request Entity Too Large", "too_large"),
        # The message is gone, not the person: nobody becomes unreachable by it.
        (400, "Bad Request: message to edit not found", "bad_request"),
        (400, "Bad Request: message can't be edited", "bad_request"),
        (400, "Bad Request: something new", "bad_request"),
        (418, "", "bad_request"),
    ],
)
def test_a_refusal_for_good_has_its_reason(status, description, reason):
    error = translated(Refusal(status, description))
    assert isinstance(error, Undeliverable)
    assert error.reason == reason


def test_a_group_that_moved_tells_where():
    error = translated(Refusal(400, "Bad Request: group chat was upgraded", moved_to="-100123"))
    assert (error.reason, error.moved_to) == ("moved", "-100123")


def test_a_limit_pauses_the_account_or_the_group_as_long_as_told():
    account, group = (translated(Refusal(429, "Too Many", 7.0), group=group) for group in (False, True))
    assert (account.retry_after_s, account.chat_only, account.uncertain) == (7.0, False, False)
    assert (group.retry_after_s, group.chat_only) == (7.0, True)
    assert translated(Refusal(429, "Too Many")).retry_after_s is None


@pytest.mark.parametrize("status", [401, 404])
def test_a_wrong_token_is_tried_again_rarely(status):
    error = translated(Refusal(status, "Unauthorized"))
    assert isinstance(error, Unavailable)
    assert (error.retry_after_s, error.uncertain) == (TOKEN_RETRY_S, False)


@pytest.mark.parametrize(
    ("status", "uncertain"),
    [(500, True), (502, True), (504, True), (503, False), (409, False), (302, False)],
)
def test_only_what_may_have_been_done_is_uncertain(status, uncertain):
    error = translated(Refusal(status))
    assert isinstance(error, Unavailable)
    assert error.uncertain is uncertain


def test_a_file_that_is_away_for_now_is_tried_again():
    assert isinstance(translated(Refusal(400, "Bad Request: file is temporarily unavailable")), Unavailable)
