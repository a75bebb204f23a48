"""What an SMTP server's replies mean for a letter, as a table. Pure: no client, no network.

Sources: RFC 5321 section 4.2.3 (replies), RFC 3463 and the IANA registry of enhanced status codes
(iana.org/assignments/smtp-enhanced-status-codes), read 2026-11.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from core.errors import HubError, Unavailable, Undeliverable

Step = Literal["server", "sender", "recipient", "letter"]
"""Whose fault a refusal can be: connecting and logging in, our own address, theirs, what was said."""
Reason = Literal["gone", "not_allowed", "too_large", "bad_request"]
_ENHANCED = re.compile(r"\b[45]\.(\d{1,3}\.\d{1,3})\b")


@dataclass(frozen=True, slots=True)
class Policy:
    """``reason`` set: refused for good. Else tried again after ``wait_s`` seconds (None: backoff).

    ``chat_only``: other people's letters may go on. ``operator``: somebody must look at the account.
    """

    reason: Reason | None = None
    wait_s: float | None = None
    chat_only: bool = False
    operator: bool = False


OURS = Policy(wait_s=300, operator=True)
"""The server does not take letters from us: nobody's letter would go."""
FULL = Policy(wait_s=3600, chat_only=True)
"""A mailbox over its quota, which its owner may empty."""
ENHANCED: dict[str, Policy] = {
    "1.1": Policy("gone"),  # no such mailbox
    "1.2": Policy("gone"),  # no such domain
    "1.3": Policy("gone"),  # not an address
    "1.6": Policy("gone"),  # moved away
    "1.10": Policy("gone"),  # the domain takes no mail
    "2.1": Policy("gone"),  # mailbox closed
    "4.4": Policy("gone"),  # the domain leads nowhere
    "2.2": FULL,
    "2.3": Policy("too_large"),
    "3.4": Policy("too_large"),
    "1.7": OURS,  # our own address is malformed
    "1.8": OURS,  # our own domain leads nowhere
    "7.8": OURS,  # credentials
    "7.9": OURS,
    "7.11": OURS,
    "7.14": OURS,
}
PERMANENT: dict[int, Policy] = {
    550: Policy("gone"),
    551: Policy("gone"),
    553: Policy("gone"),
    552: Policy("too_large"),
    554: Policy("not_allowed"),
    530: OURS,
    534: OURS,
    535: OURS,
    538: OURS,
}
TEMPORARY: dict[int, Policy] = {
    421: Policy(wait_s=60),  # the server closes for now
    450: Policy(wait_s=300, chat_only=True),  # mailbox busy, or a first letter is made to wait
    451: Policy(wait_s=300, chat_only=True),
    452: Policy(wait_s=300, chat_only=True),
}


def policy_of(step: Step, code: int, text: str) -> Policy:
    """The policy for one reply at one step."""
    if step in ("server", "sender"):
        return OURS if code >= 500 else Policy(wait_s=60)
    found = _ENHANCED.search(text)
    enhanced = ENHANCED.get(found[1]) if found else None
    if code < 500:
        waits = enhanced is not None and enhanced.reason is None
        return (
            enhanced
            if enhanced is not None and waits
            else TEMPORARY.get(code, Policy(chat_only=True, wait_s=300))
        )
    if enhanced is not None:
        return enhanced
    policy = PERMANENT.get(code, Policy("bad_request"))
    if found and found[1].startswith("7.") and policy is not OURS:
        return Policy("not_allowed")
    # Once the recipient was taken, a refusal is about the letter.
    return Policy("not_allowed") if step == "letter" and policy.reason == "gone" else policy


def refusal(step: Step, code: int, text: str) -> tuple[HubError, Policy]:
    """A reply as the hub's error, with the policy that was applied. ``text`` is not kept: servers
    repeat addresses in it."""
    policy = policy_of(step, code, text)
    if policy.reason is not None:
        return Undeliverable(f"smtp {code}", reason=policy.reason), policy
    return Unavailable(f"smtp {code}", retry_after_s=policy.wait_s, chat_only=policy.chat_only), policy
