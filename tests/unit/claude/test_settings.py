"""Settings, prices, routing: what is set, what it costs, who answers."""

from __future__ import annotations

import subprocess
import sys

import pytest
from pydantic import ValidationError

from core.ports import Surroundings
from integrations.claude import build
from integrations.claude.prices import PRICES, cost
from integrations.claude.routing import choose, efforts
from integrations.claude.settings import PUBLIC_API, Settings

AROUND = Surroundings(clock=lambda: None)
SANDBOX = Surroundings(clock=lambda: None, sandbox=True)


def test_importing_and_building_does_not_load_the_sdk():
    code = (
        "import sys, integrations.claude as c; from core.ports import Surroundings;"
        "c.build(c.Settings(ANTHROPIC_API_KEY='k'), Surroundings(clock=lambda: None));"
        "sys.exit('anthropic' in sys.modules or 'httpx2' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_without_a_key_there_is_no_model_and_no_complaint():
    settings = Settings()

    assert not settings.configured
    assert build(settings, AROUND) is None
    assert settings.problems(AROUND) == []


def test_a_key_alone_is_enough():
    settings = Settings(ANTHROPIC_API_KEY=" sk-ant-x\n")

    assert settings.configured
    assert settings.api_key.get_secret_value() == "sk-ant-x"
    assert settings.base == PUBLIC_API
    assert settings.problems(AROUND) == []
    assert [route.model for route in settings.routes.values()] == [
        "claude-haiku-5-5",
        "claude-sonnet-5-5",
        "claude-opus-5-5",
    ]


def test_the_key_is_never_shown():
    assert "sk-ant-x" not in repr(Settings(ANTHROPIC_API_KEY="sk-ant-x"))


@pytest.mark.parametrize(
    ("url", "around", "named"),
    [
        ("claude.example", AROUND, "not an http(s) address"),
        ("http://claude.example", AROUND, "unencrypted"),
        ("", SANDBOX, "out of the sandbox"),
        ("https://127.0.0.1.example.org", SANDBOX, "out of the sandbox"),
    ],
)
def test_a_wrong_address_is_named(url, around, named):
    settings = Settings(ANTHROPIC_API_KEY="k", ANTHROPIC_BASE_URL=url)

    [finding] = settings.problems(around)

    assert named in finding.what
    assert finding.fix


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:8765/sandbox/anthropic/", "http://localhost:1", "http://[::1]:1"]
)
def test_this_machine_needs_no_encryption(url):
    settings = Settings(ANTHROPIC_API_KEY="k", ANTHROPIC_BASE_URL=url)

    assert settings.local
    assert settings.problems(SANDBOX) == []
    assert not settings.base.endswith("/")


def test_a_model_without_a_price_is_named_and_costs_nothing():
    settings = Settings(ANTHROPIC_API_KEY="k", CASTMATCH_MODEL_HEAVY="claude-next-7")

    [finding] = settings.problems(AROUND)

    assert "claude-next-7" in finding.what
    assert cost({"input": 10**6}, "claude-next-7") == 0.0


def test_the_operators_prices_come_first():
    text = '{"claude-next-7": {"input": 3, "output": 15}, "claude-sonnet-5-5": {"input": 1, "output": 5}}'
    settings = Settings(
        ANTHROPIC_API_KEY="k", CASTMATCH_MODEL_HEAVY="claude-next-7", CASTMATCH_MODEL_PRICES=text
    )

    assert settings.problems(AROUND) == []
    assert cost({"input": 10**6}, "claude-next-7", settings.price_list) == pytest.approx(3)
    assert cost({"output": 10**6}, "claude-sonnet-5-5", settings.price_list) == pytest.approx(5)


@pytest.mark.parametrize(
    "wrong",
    [
        {"CASTMATCH_MODEL_PRICES": "not json"},
        {"ANTHROPIC_BASE_URL": "http://[bad"},
        {"ANTHROPIC_BASE_URL": "http://127.0.0.1:99999"},
        {"CASTMATCH_MODEL_PRICES": '{"m": {"input": -1, "output": 0}}'},
        {"CASTMATCH_MODEL_TIMEOUT_S": "0"},
        {"CASTMATCH_MODEL_TIMEOUT_S": "soon"},
        {"CASTMATCH_MODEL_ROUNDS": "0"},
        {"CASTMATCH_MODEL_MAX_TOKENS": "1"},
    ],
)
def test_a_value_that_cannot_be_meant_is_refused_by_name(wrong):
    with pytest.raises(ValidationError) as caught:
        Settings(**wrong)

    assert caught.value.errors()[0]["loc"][0] in wrong


def test_a_million_of_everything_costs_what_the_price_list_says():
    counts = {"input": 1e6, "output": 1e6, "cache_write": 1e6, "cache_read": 1e6}

    assert cost(counts, "claude-sonnet-5-5") == pytest.approx(2 + 10 + 2.5 + 0.2)
    assert cost(counts, "claude-opus-5-5") == pytest.approx(4 + 20 + 5 + 0.2)


def test_a_long_prompt_costs_more_with_the_light_model_from_the_threshold_on():
    at = {"input": 50_000, "cache_read": 50_000, "output": 1000}
    over = {**at, "input": 50_001}

    assert cost(at, "claude-haiku-5-5") == pytest.approx((5000 + 500 + 500) / 1e6)
    assert cost(over, "claude-haiku-5-5") == pytest.approx((50_001 * 0.5 + 50_000 * 0.05 + 2500) / 1e6)


def test_every_default_model_has_a_price():
    assert {route.model for route in Settings().routes.values()} <= set(PRICES)


def test_a_model_that_knows_no_effort_is_not_asked_for_one():
    assert efforts("claude-haiku-4-5", "low") == ""
    assert efforts("claude-sonnet-5-5", "medium") == "medium"


def test_the_weight_chooses_the_model_and_a_conversation_never_moves_down():
    routes = Settings().routes
    haiku, sonnet, opus = (routes[weight].model for weight in ("light", "normal", "heavy"))

    assert choose(routes, "light", []).model == haiku
    assert choose(routes, "light", [haiku]).model == haiku
    assert choose(routes, "light", [haiku, sonnet]).model == sonnet
    assert choose(routes, "normal", [haiku]).model == sonnet
    assert choose(routes, "heavy", [sonnet]).model == opus
    assert choose(routes, "light", [opus]).model == haiku
