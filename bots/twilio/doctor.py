"""The account as ``castmatch doctor`` looks at it: settings without the network, then Twilio itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from bots.twilio.client import translated
from bots.twilio.refusals import Policy, policies_of
from core.errors import HubError
from core.ports import Finding, Surroundings


def offline(problems: Sequence[Finding], sender: str, surroundings: Surroundings) -> list[Finding]:
    """Each setting with its own line, well or not. ``sender``: the name of the channel's own setting."""
    wrong = {finding.what: finding for finding in problems}
    names = ("TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", sender, "CASTMATCH_PUBLIC_URL")
    findings = [wrong.get(name, Finding(name, True)) for name in names]
    scheme = urlsplit(surroundings.public_url).scheme
    if surroundings.public_url and scheme != "https" and not surroundings.sandbox:
        findings[-1] = Finding("CASTMATCH_PUBLIC_URL", False, "use an https address: Twilio calls no other")
    return findings


async def account(client: Any, account_sid: str, policies: Mapping[int, Policy]) -> Finding:
    """Whether the account is there and active."""
    try:
        with translated(policies_of(policies)):
            state = (await client.api.v2010.accounts(account_sid).fetch_async()).status
    except HubError as error:
        return Finding("Twilio account", False, mend(error, policies))
    return Finding(
        "Twilio account", state in (None, "active"), "" if state in (None, "active") else f"it is {state}"
    )


def mend(error: HubError, policies: Mapping[int, Policy]) -> str:
    """What to do about an answer of Twilio."""
    code = str(error).removeprefix("twilio ")
    if code in {str(number) for number, policy in policies.items() if policy.operator}:
        return f"Twilio refused the account ({code}): check TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN"
    return f"Twilio could not be asked ({error})"
