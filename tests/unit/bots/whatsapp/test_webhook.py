"""The address at the sender: read where Twilio shows it, judged, and said honestly where it does not."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest

from bots.whatsapp import webhook

URL = "https://desk.example.com"
GOOD = f"{URL}/webhooks/whatsapp#rc=2&rp=all"


@dataclass
class Sender:
    sender_id: str
    webhook: dict[str, Any] | None


@dataclass
class Senders:
    found: list[Sender]
    asked: list[dict[str, Any]] = field(default_factory=list)

    @property
    def messaging(self) -> Senders:
        return self

    v2 = channels_senders = messaging

    async def list_async(self, **asked: Any) -> list[Sender]:
        self.asked.append(asked)
        return self.found


async def test_the_address_of_our_own_sender_is_read() -> None:
    senders = Senders(
        [
            Sender("whatsapp:+19998887777", {"callback_url": "https://other.example"}),
            Sender("whatsapp:+14155238886", {"callback_url": GOOD}),
        ]
    )
    assert await webhook.configured(senders, "whatsapp:+14155238886") == GOOD
    assert await webhook.configured(senders, "whatsapp:+12223334444") is None
    assert await webhook.configured(Senders([Sender("whatsapp:+1", None)]), "whatsapp:+1") == ""
    assert senders.asked[0]["channel"] == "whatsapp"


@pytest.mark.parametrize(
    ("address", "well", "what"),
    [
        (GOOD, True, "the address for incoming messages"),
        (f"{URL}/webhooks/whatsapp#rp=all&rc=5&ct=2000", True, "the address for incoming messages"),
        (f"{URL}/webhooks/whatsapp", False, "tried once only"),
        (f"{URL}/webhooks/whatsapp#rc=0&rp=all", False, "tried once only"),
        (f"{URL}/webhooks/whatsapp#rc=2", False, "tried once only"),
        ("https://old.example.com/webhooks/whatsapp#rc=2&rp=all", False, "leads elsewhere"),
        (f"{URL}/webhooks/sms#rc=2&rp=all", False, "leads elsewhere"),
        ("", False, "is not set"),
        (None, True, "Twilio does not show it"),
    ],
)
def test_what_is_wrong_is_said_with_what_to_enter(address: str | None, well: bool, what: str) -> None:
    found = webhook.judged(address, URL)
    assert (found.ok, what in found.what) == (well, True)
    assert (GOOD in found.fix) is (found.what != "the address for incoming messages")


def test_the_fragment_is_no_part_of_what_is_signed() -> None:
    """Twilio calls the address without its fragment, and that is what the hub checks the signature of."""
    from urllib.parse import urldefrag

    assert urldefrag(webhook.wanted(URL))[0] == f"{URL}{webhook.PATH}"
