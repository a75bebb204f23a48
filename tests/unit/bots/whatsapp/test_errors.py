from __future__ import annotations

import pytest

from bots.twilio.refusals import refusal
from bots.whatsapp.errors import POLICIES, policy_of, policy_of_user_id, reason_for
from core.errors import Unavailable, Undeliverable


def answer(status: int, code: int | None, *, user_id: bool = False, **values: object) -> Exception:
    known = {"retry_after_s": None, "effect": True, **values}
    policy = (policy_of_user_id if user_id else policy_of)(status, code)
    return refusal(policy, status, code, **known)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (63016, "window_closed"),
        (21211, "gone"),
        (63003, "gone"),
        (63024, "gone"),
        (63014, "blocked"),
        (21610, "opted_out"),
        (63021, "bad_request"),
        (21617, "bad_request"),
        (63032, "not_allowed"),
        (63049, "not_allowed"),
    ],
)
def test_a_refusal_for_good_has_its_reason_now_and_later(code: int, reason: str) -> None:
    error = answer(400, code)
    assert isinstance(error, Undeliverable)
    assert error.reason == reason
    assert reason_for(str(code)) == reason


@pytest.mark.parametrize("code", [20429, 63018, 63012, 30001, 20003, 63007])
def test_what_may_pass_is_tried_again(code: int) -> None:
    error = answer(400, code)
    assert isinstance(error, Unavailable)
    assert not error.uncertain
    assert reason_for(str(code)) == "unavailable"


def test_a_messaging_limit_is_waited_out_in_that_chat_only() -> None:
    error = answer(400, 63018)
    assert isinstance(error, Unavailable)
    assert (error.retry_after_s, error.chat_only) == (3600, True)


def test_the_providers_own_wait_wins_within_a_day() -> None:
    for said, waited in ((7.0, 7.0), (1e9, 86_400.0)):
        error = answer(429, 20429, retry_after_s=said)
        assert isinstance(error, Unavailable)
        assert error.retry_after_s == waited


@pytest.mark.parametrize(
    ("status", "effect", "uncertain"),
    [(500, True, True), (502, True, True), (503, True, False), (500, False, False)],
)
def test_a_server_error_after_a_send_is_uncertain(status: int, effect: bool, uncertain: bool) -> None:
    error = answer(status, None, effect=effect)
    assert isinstance(error, Unavailable)
    assert error.uncertain is uncertain


@pytest.mark.parametrize(
    ("status", "reason"),
    [(400, "bad_request"), (403, "not_allowed"), (413, "too_large"), (404, "bad_request")],
)
def test_an_unknown_code_is_judged_by_its_status(status: int, reason: str) -> None:
    error = answer(status, 99999)
    assert isinstance(error, Undeliverable)
    assert error.reason == reason


def test_a_user_id_taken_for_a_number_does_not_condemn_the_person() -> None:
    error = answer(400, 21211, user_id=True)
    assert isinstance(error, Undeliverable)
    assert error.reason == "not_allowed"


def test_every_policy_has_a_word_for_the_ledger() -> None:
    assert {code: reason_for(f" {code}") for code in POLICIES} == {
        code: policy.reason or "unavailable" for code, policy in POLICIES.items()
    }
    assert reason_for("") == reason_for("12345") == "failed"
