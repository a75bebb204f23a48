"""The demo's hub talks to the sandbox alone, and only with the sandbox's own credentials."""

from __future__ import annotations

import pytest

from config.demo.stage import DemoStage


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TELEGRAM_BOT_TOKEN", "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1"),
        ("SLACK_BOT_TOKEN", "xoxb-1111111111-2222222222-abcdefghijklmnop"),
        ("TWILIO_AUTH_TOKEN", "0123456789abcdef0123456789abcdef"),
        ("ANTHROPIC_API_KEY", "sk-ant-api03-not-of-the-sandbox"),
    ],
)
def test_the_demo_does_not_start_with_a_real_token(tmp_path, name, value):
    with pytest.raises(ValueError, match=name) as refused:
        DemoStage("http://127.0.0.1:1", tmp_path, "a secret of the test", extra={name: value})
    assert value not in str(refused.value)
