"""What Twilio's error codes mean for an SMS, as a table. Pure: no SDK, no network.

Source: twilio.com/docs/api/errors (one page per code), read 2026-11.
"""

from __future__ import annotations

from bots.twilio.refusals import CREDENTIALS, Policy, policies_of, reasons_of

POLICIES: dict[int, Policy] = {
    # Tried again.
    20429: Policy(),  # too many requests
    20003: CREDENTIALS,
    30001: Policy(wait_s=600),  # queue overflow
    21611: Policy(wait_s=600),  # this sender's queue is full
    14107: Policy(wait_s=60, chat_only=True),  # rate limit between two numbers
    30003: Policy(wait_s=1800, chat_only=True),  # handset switched off or without a network
    30008: Policy(wait_s=600, chat_only=True),  # the carrier does not say why
    30017: Policy(wait_s=600),  # carrier congested
    30022: Policy(wait_s=60),  # over the registered campaign's rate
    30002: Policy(wait_s=300, operator=True),  # account suspended
    21606: Policy(wait_s=300, operator=True),  # the sender is no number of this account that can text
    21603: Policy(wait_s=300, operator=True),
    21659: Policy(wait_s=300, operator=True),
    21660: Policy(wait_s=300, operator=True),  # the sender belongs to another account
    21661: Policy(wait_s=300, operator=True),
    30038: Policy(wait_s=3600, operator=True),  # daily limit of the account
    # Never again.
    21610: Policy("opted_out"),  # wrote STOP to this number
    21211: Policy("gone"),  # not a number
    21214: Policy("gone"),
    21217: Policy("gone"),
    21614: Policy("gone"),  # not a mobile number
    30005: Policy("gone"),  # nobody has this number
    30006: Policy("gone"),  # a landline
    30011: Policy("bad_request"),  # MMS in a country that has none
    30004: Policy("blocked"),
    21408: Policy("not_allowed", operator=True),  # region not enabled for this account
    21612: Policy("not_allowed", operator=True),  # no way from this sender to that number
    21635: Policy("gone"),  # a landline
    21608: Policy("not_allowed", operator=True),  # trial account, number not verified
    30007: Policy("not_allowed", operator=True),  # a carrier took it for unwanted mail
    30034: Policy("not_allowed", operator=True),  # sender not registered (A2P 10DLC)
    30035: Policy("not_allowed", operator=True),
    30036: Policy("not_allowed"),  # its time was over before it left
    30454: Policy("not_allowed", operator=True),
    30410: Policy("not_allowed", operator=True),
    20404: Policy("bad_request", operator=True),  # no such account
    21602: Policy("bad_request"),  # nothing in it
    21617: Policy("bad_request"),  # over 1600 characters
    21620: Policy("bad_request"),  # a media address that is none
    21623: Policy("bad_request"),  # too many media
    11751: Policy("too_large"),  # media over the limit
    30019: Policy("too_large"),
}

policy_of = policies_of(POLICIES)
reason_for = reasons_of(POLICIES)
