from __future__ import annotations

import pytest

from bots.email.errors import ENHANCED, PERMANENT, TEMPORARY, refusal
from core.errors import Unavailable, Undeliverable


@pytest.mark.parametrize(
    ("step", "code", "text", "reason"),
    [
        ("recipient", 550, "5.1.1 <r@x.example>: user unknown", "gone"),
        ("recipient", 550, "No such user", "gone"),
        ("recipient", 551, "user not local", "gone"),
        ("recipient", 553, "5.1.3 bad address", "gone"),
        ("recipient", 556, "5.1.10 domain does not accept mail", "gone"),
        ("recipient", 550, "5.7.1 rejected by policy", "not_allowed"),
        ("letter", 554, "5.7.1 spam", "not_allowed"),
        ("letter", 550, "content refused", "not_allowed"),
        ("letter", 552, "5.3.4 too big", "too_large"),
        ("letter", 552, "too big", "too_large"),
        ("letter", 500, "what", "bad_request"),
    ],
)
def test_a_refusal_for_good_says_why(step, code, text, reason):
    error, _ = refusal(step, code, text)
    assert isinstance(error, Undeliverable)
    assert error.reason == reason
    assert "x.example" not in str(error), "servers repeat addresses"


@pytest.mark.parametrize(
    ("step", "code", "text", "wait_s", "chat_only", "operator"),
    [
        ("recipient", 450, "4.2.0 greylisted", 300, True, False),
        ("recipient", 452, "4.2.2 mailbox full", 3600, True, False),
        ("recipient", 552, "5.2.2 mailbox full", 3600, True, False),
        ("recipient", 550, "5.2.2 over quota", 3600, True, False),
        ("letter", 451, "try later", 300, True, False),
        ("recipient", 421, "closing", 60, False, False),
        ("server", 421, "too many connections", 60, False, False),
        ("server", 535, "5.7.8 bad credentials", 300, False, True),
        ("server", 554, "no service", 300, False, True),
        ("sender", 550, "5.1.8 who are you", 300, False, True),
        ("recipient", 550, "5.1.8 bad sender domain", 300, False, True),
        ("recipient", 530, "5.7.0 log in first", 300, False, True),
    ],
)
def test_what_may_pass_is_tried_again_and_holds_up_only_whom_it_concerns(
    step, code, text, wait_s, chat_only, operator
):
    error, policy = refusal(step, code, text)
    assert isinstance(error, Unavailable)
    assert (error.retry_after_s, error.chat_only, policy.operator) == (wait_s, chat_only, operator)
    assert not error.uncertain


def test_every_code_of_the_tables_has_an_end_or_a_wait():
    for policy in (*ENHANCED.values(), *PERMANENT.values(), *TEMPORARY.values()):
        assert (policy.reason is None) == (policy.wait_s is not None)
