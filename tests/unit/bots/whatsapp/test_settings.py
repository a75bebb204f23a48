from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime

import pytest
from pydantic import SecretStr

from bots.whatsapp import Settings, build
from core.ports import Surroundings
from tests.unit.bots.whatsapp.conftest import PUBLIC, SENDER, SID, settings

AROUND = Surroundings(clock=lambda: datetime(2026, 11, 20, tzinfo=UTC), public_url=PUBLIC)


def test_the_environment_names_fill_it() -> None:
    environment = {
        "TWILIO_ACCOUNT_SID": SID,
        "TWILIO_AUTH_TOKEN": "secret-token",
        "TWILIO_WHATSAPP_FROM": "+1 415 523 8886",
        "TWILIO_WEBHOOK_SHARED_KEY": "secret-key",
        "TWILIO_API_URL": "http://127.0.0.1:9000/twilio",
    }
    filled = Settings.model_validate(environment)
    assert filled.account == SENDER
    assert filled.configured
    assert filled.problems(AROUND) == []
    assert "secret" not in repr(filled)


def test_without_credentials_the_channel_is_off() -> None:
    assert build(Settings(), AROUND) is None
    assert build(settings(sender=""), AROUND) is None
    assert Settings().problems(AROUND) == []


def test_with_credentials_it_is_there_before_any_loop_runs() -> None:
    channel = build(settings(), AROUND)
    assert channel is not None
    assert channel.about.account == SENDER
    assert [route.path for route in channel.about.routes] == [
        "/webhooks/whatsapp",
        "/webhooks/whatsapp/status",
    ]
    assert {
        (route.accepted.status, route.accepted.body, route.accepted.content_type)
        for route in channel.about.routes
    } == {(200, b"<Response/>", "text/xml")}


@pytest.mark.parametrize(
    ("changed", "public_url", "name"),
    [
        ({"account_sid": ""}, PUBLIC, "TWILIO_ACCOUNT_SID"),
        ({"auth_token": SecretStr("")}, PUBLIC, "TWILIO_AUTH_TOKEN"),
        ({"sender": "CastMatch"}, PUBLIC, "TWILIO_WHATSAPP_FROM"),
        ({"sender": ""}, PUBLIC, "TWILIO_WHATSAPP_FROM"),
        ({"api_url": "127.0.0.1:9000"}, PUBLIC, "TWILIO_API_URL"),
        ({}, "", "CASTMATCH_PUBLIC_URL"),
    ],
)
def test_a_wrong_setting_is_named_with_its_remedy(
    changed: dict[str, object], public_url: str, name: str
) -> None:
    around = Surroundings(clock=AROUND.clock, public_url=public_url)
    (finding,) = settings(**changed).problems(around)
    assert (finding.what, finding.ok) == (name, False)
    assert finding.fix


def test_credentials_for_sms_alone_are_well() -> None:
    assert settings(sender="", text_sender="+14155238886").problems(AROUND) == []


def test_looking_at_the_folder_loads_no_sdk() -> None:
    parts = ("whatsapp.parse", "whatsapp.render", "whatsapp.templates", "twilio.verify", "twilio.deliveries")
    names = ["bots.whatsapp", *(f"bots.{part}" for part in parts)]
    sdk = "[m for m in sys.modules if m.split('.')[0] in ('twilio', 'aiohttp')]"
    code = f"import sys, {', '.join(names)}; print({sdk})"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"
