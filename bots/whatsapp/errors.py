"""What Twilio's error codes mean for a WhatsApp message, as a table. Pure: no SDK, no network.

Sources: twilio.com/docs/api/errors (one page per code), twilio.com/docs/whatsapp/tutorial/error-codes
(Meta's codes to Twilio's), read 2026-11.
"""

from __future__ import annotations

from bots.twilio.refusals import CREDENTIALS, Policy, policies_of, reasons_of

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
    20003: CREDENTIALS,  # credentials
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

policy_of = policies_of(POLICIES)
reason_for = reasons_of(POLICIES)


def policy_of_user_id(status: int, code: int | None) -> Policy:
    """For a business-scoped user id. An account without that feature reads it as a bad number (21211),
    which says nothing about the person."""
    if code == 21211:
        return Policy("not_allowed", operator=True)
    return policy_of(status, code)
