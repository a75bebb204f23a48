"""From a code of Twilio's to the hub's errors. Pure: which code means what is each channel's table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
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


CREDENTIALS = Policy(wait_s=300, operator=True)
PolicyOf = Callable[[int, int | None], Policy]
"""From (HTTP status, Twilio's code) of an answer."""


def policies_of(policies: Mapping[int, Policy]) -> PolicyOf:
    """Looks a code up in a channel's table; a code that is not there is judged by its status."""
    return lambda status, code: policies.get(code or 0) or _by_status(status)


def reasons_of(policies: Mapping[int, Policy]) -> Callable[[str], str]:
    """The ledger's word for the code of a failed receipt: one of ``Undeliverable``'s reasons,
    ``unavailable`` when the same message may work later, ``failed`` when the code says nothing to us."""
    words = {str(code): policy.reason or UNAVAILABLE for code, policy in policies.items()}
    return lambda code: words.get(code.strip(), FAILED)


def refusal(
    policy: Policy, status: int, code: int | None, *, retry_after_s: float | None, effect: bool
) -> HubError:
    """An HTTP answer of Twilio as the hub's error. ``effect``: the call could have sent a message, so
    a server error leaves it uncertain."""
    what = f"twilio {code or status}"
    if policy.reason is not None:
        return Undeliverable(what, reason=policy.reason)
    # 503 is said instead of doing the work; other server errors may come after it was done.
    uncertain = effect and status >= 500 and status != 503
    wait_s = policy.wait_s if retry_after_s is None else min(retry_after_s, MAX_WAIT_S)
    return Unavailable(what, retry_after_s=wait_s, uncertain=uncertain, chat_only=policy.chat_only)


def _by_status(status: int) -> Policy:
    if status == 401:
        return CREDENTIALS
    if status in (408, 409, 425, 429) or status >= 500:
        return Policy()
    if status == 403:
        return Policy("not_allowed", operator=True)
    if status == 413:
        return Policy("too_large")
    return Policy("bad_request")
