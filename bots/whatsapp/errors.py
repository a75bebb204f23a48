"""What Twilio's error codes mean for a message, as a table. Pure: no SDK, no network.

Sources: twilio.com/docs/api/errors (one page per code), twilio.com/docs/whatsapp/tutorial/error-codes
(Meta's codes to Twilio's), read 2026-11.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from core.errors import HubError, Unavailable, Undeliverable

Reason = Literal["blocked", "opted_out", "gone", "window_closed", "bad_request", "too_large", "not_allowed"]
UNAVAILABLE = "unavailable"
FAILED = "failed"
MAX_WAIT_S = 86_400.0


@dataclass(frozen=True, slots=True)
class Policy:
    """``reason`` set: refused for good. Else tried again after ``wait_s`` seconds (None: backoff).

    ``chat_only``: other chats may go on. ``operator``: somebody must look at the account.
    """

    reason: Reason | None = None
    wait_s: float | None = None
    chat_only: bool = False
    operator: bool = False


POLICIES: dict[int, Policy] = {
    # Tried again.
    20429: Policy(),  # too many requests
    63018: Policy(wait_s=3600, chat_only=True),  # WhatsApp rate or messaging limit; may last 24 h
    63017: Policy(wait_s=60),  # account over its messages a second
    63038: Policy(wait_s=3600, operator=True),  # account's daily limit
    63012: Policy(wait_s=60, chat_only=True),  # WhatsApp's own failure
    63010: Policy(wait_s=60, chat_only=True),
    30001: Policy(wait_s=600),  # queue overflow
    21611: Policy(wait_s=600),  # this sender's queue is full
    21655: Policy(wait_s=1),  # unknown ContentSid
    20003: Policy(wait_s=300, operator=True),  # credentials
    63007: Policy(wait_s=300, operator=True),  # the sender is not a WhatsApp sender of this account
    63001: Policy(wait_s=300, operator=True),  # the sender's link to WhatsApp is broken
    # Never again.
    63016: Policy("window_closed"),
    21211: Policy("gone"),  # not a number
    21614: Policy("gone"),
    63003: Policy("gone"),  # nobody of that number on WhatsApp
    63024: Policy("gone"),
    30005: Policy("gone"),
    30006: Policy("gone"),
    63014: Policy("blocked"),
    30004: Policy("blocked"),
    21610: Policy("opted_out"),
    63032: Policy("not_allowed"),  # Meta keeps this person out of business messages
    63049: Policy("not_allowed"),  # Meta chose not to deliver it
    63013: Policy("not_allowed", operator=True),  # policy violation
    63015: Policy("not_allowed"),  # has not joined Twilio's own sandbox
    21408: Policy("not_allowed", operator=True),  # region not enabled
    20404: Policy("bad_request", operator=True),  # no such account, or no such content
    21617: Policy("bad_request"),  # body over 1600
    21656: Policy("bad_request"),  # content variables
    21658: Policy("bad_request"),
    63019: Policy("bad_request"),  # media could not be downloaded
    63005: Policy("bad_request"),
    63021: Policy("bad_request", operator=True),  # content rejected
    63027: Policy("bad_request", operator=True),  # no such template in that language
    63028: Policy("bad_request", operator=True),  # wrong number of template variables
}

FAILURES: dict[str, str] = {str(code): policy.reason or UNAVAILABLE for code, policy in POLICIES.items()}
"""The reason word by error code, for failures that arrive later, as receipts."""


def reason_for(code: str) -> str:
    """The ledger's word for a failed receipt: one of ``Undeliverable``'s reasons, ``unavailable``
    when the same message may work later, ``failed`` when the code says nothing to us."""
    return FAILURES.get(code.strip(), FAILED)


def refusal(
    status: int, code: int | None, *, retry_after_s: float | None, effect: bool, user_id: bool
) -> tuple[HubError, Policy]:
    """An HTTP answer of Twilio as the hub's error, with the policy that was applied.

    ``effect``: the call could have sent a message, so a server error leaves it uncertain.
    ``user_id``: the recipient was a business-scoped user id. An account without that feature reads
    it as a bad number (21211), which says nothing about the person.
    """
    if code == 21211 and user_id:
        return Undeliverable("twilio 21211", reason="not_allowed"), Policy("not_allowed", operator=True)
    policy = POLICIES.get(code or 0) or _by_status(status)
    what = f"twilio {code or status}"
    if policy.reason is not None:
        return Undeliverable(what, reason=policy.reason), policy
    # 503 is said instead of doing the work; other server errors may come after it was done.
    uncertain = effect and status >= 500 and status != 503
    wait_s = policy.wait_s if retry_after_s is None else min(retry_after_s, MAX_WAIT_S)
    return Unavailable(what, retry_after_s=wait_s, uncertain=uncertain, chat_only=policy.chat_only), policy


def _by_status(status: int) -> Policy:
    if status == 401:
        return POLICIES[20003]
    if status in (408, 409, 425, 429) or status >= 500:
        return Policy()
    if status == 403:
        return Policy("not_allowed", operator=True)
    if status == 413:
        return Policy("too_large")
    return Policy("bad_request")
