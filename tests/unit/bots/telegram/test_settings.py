"""What is wrong with the settings is said before anything is tried; requests are checked safely."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bots.telegram import Settings, build
from bots.telegram.verify import SECRET_HEADER, verify
from core.ports import WebRequest


def request(headers):
    return WebRequest("/webhooks/telegram", "https://hub.example/webhooks/telegram", headers, b"{}")


def test_without_a_token_the_channel_is_off_and_nothing_is_wrong(surroundings):
    off = Settings()
    assert build(off, surroundings) is None
    assert off.problems(replace(surroundings, public_url="https://hub.example")) == []


def test_the_account_is_the_bot_id(make_settings):
    assert make_settings().account == "4242"


def test_a_token_is_never_shown(make_settings):
    assert "SANDBOX" not in repr(make_settings())
    assert "s3cret" not in str(make_settings())


def test_well_set_settings_have_no_problems(make_settings, surroundings):
    assert make_settings().problems(surroundings) == []
    assert make_settings().problems(replace(surroundings, public_url="http://127.0.0.1:8765")) == []
    real = replace(surroundings, public_url="https://hub.example", sandbox=False)
    assert make_settings().problems(real) == []


@pytest.mark.parametrize(
    ("values", "public_url", "named"),
    [
        ({"TELEGRAM_BOT_TOKEN": "nonsense"}, "", "TELEGRAM_BOT_TOKEN"),
        ({"TELEGRAM_API_URL": "localhost:9000"}, "", "TELEGRAM_API_URL"),
        ({"TELEGRAM_API_URL": "https://[bad"}, "", "TELEGRAM_API_URL"),
        ({"TELEGRAM_WEBHOOK_SECRET": ""}, "https://hub.example", "TELEGRAM_WEBHOOK_SECRET"),
        ({"TELEGRAM_WEBHOOK_SECRET": "with space"}, "https://hub.example", "TELEGRAM_WEBHOOK_SECRET"),
        ({}, "http://hub.example", "CASTMATCH_PUBLIC_URL"),
        ({}, "https://hub.example:9999", "CASTMATCH_PUBLIC_URL"),
    ],
)
def test_each_problem_names_its_variable_and_the_remedy(
    make_settings, surroundings, values, public_url, named
):
    real = replace(surroundings, public_url=public_url, sandbox=False)
    problems = make_settings(**values).problems(real)
    assert [named in problem.what for problem in problems] == [True]
    assert not problems[0].ok
    assert problems[0].fix


def test_a_server_of_ones_own_may_call_plain_http(make_settings, surroundings):
    real = replace(surroundings, public_url="http://10.0.0.5:8765", sandbox=False)
    assert make_settings(TELEGRAM_API_URL="http://10.0.0.9:8081/").problems(real) == []


def test_only_the_secret_opens_the_webhook():
    assert verify("s3cret", request({SECRET_HEADER: "s3cret"})) is None
    assert verify("s3cret", request({})).status == 401
    assert verify("s3cret", request({SECRET_HEADER: "s3cre"})).status == 403
    assert verify("s3cret", request({SECRET_HEADER: "s3cret "})).status == 403


@settings(deadline=None)
@given(st.text())
def test_without_a_configured_secret_nobody_gets_in(header):
    answer = verify("", request({SECRET_HEADER: header}))
    assert answer is not None
    assert answer.status in (401, 403)


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=[])))
def test_no_header_value_raises(header):
    answer = verify("s3cret", request({SECRET_HEADER: header}))
    assert (answer is None) == (header == "s3cret")


def test_importing_the_folder_loads_no_sdk():
    code = (
        "import sys, bots.telegram, bots.telegram.parse, bots.telegram.render, bots.telegram.verify;"
        "sys.exit(any(name in sys.modules for name in ('telegram', 'httpx', 'aiohttp')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
