"""The small Twilio of the WhatsApp tests, with an SMS channel in front of it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from pydantic import SecretStr

from bots.sms.channel import Sms
from bots.sms.settings import Settings
from core.ports import Surroundings
from tests.unit.bots.whatsapp.conftest import NOW, PUBLIC, SID, TOKEN, FakeTwilio, twilio

__all__ = ["twilio"]
SENDER = "+15005550006"


def settings(**values: Any) -> Settings:
    known = {"account_sid": SID, "auth_token": SecretStr(TOKEN), "sender": SENDER}
    return Settings(**{**known, **values})


@pytest.fixture
async def channel(twilio: FakeTwilio) -> AsyncIterator[Sms]:
    surroundings = Surroundings(clock=lambda: NOW, public_url=PUBLIC, sandbox=True)
    made = Sms(settings(api_url=f"{twilio.url}/twilio"), surroundings)
    yield made
    await made.close()
