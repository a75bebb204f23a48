"""Settings: what is wrong is said in one line that names the variable and how to mend it."""

from __future__ import annotations

import logging
from datetime import UTC, datetime

import pytest

import bots
from config.ground import build_channels
from config.settings import SettingsError, channels_off, environment, load, problems
from core.ports import Surroundings
from tests.fakes import FakeClock

HERE = Surroundings(FakeClock())


def lines_of(**env):
    with pytest.raises(SettingsError) as error:
        load(env)
    return error.value.lines


def test_nothing_set_is_fine_and_leaves_only_what_needs_no_account_on():
    loaded = load({})
    assert (loaded.hub.host, loaded.hub.port, loaded.hub.org) == ("127.0.0.1", 8765, "default")
    assert loaded.hub.timezone == "Asia/Kolkata"
    assert set(loaded.channels) == set(bots.names())
    assert [name for name, own in loaded.channels.items() if own.configured] == ["web"]


@pytest.mark.parametrize(
    ("name", "value", "cure"),
    [
        ("CASTMATCH_PORT", "abc", "whole number"),
        ("CASTMATCH_PORT", "-1", "at least 0"),
        ("CASTMATCH_PORT", "70000", "at most 65535"),
        ("CASTMATCH_TIMEZONE", "Mars/Olympus", "Asia/Kolkata"),
        ("CASTMATCH_TIMEZONE", "../etc/passwd", "Asia/Kolkata"),
        ("CASTMATCH_TIMEZONE", "Asia", "Asia/Kolkata"),
        ("CASTMATCH_PUBLIC_URL", "https://", "https://desk.example.com"),
        ("CASTMATCH_PUBLIC_URL", "https://desk.example.com:99999", "https://desk.example.com"),
        ("CASTMATCH_PUBLIC_URL", "https://desk example.com", "https://desk.example.com"),
        ("CASTMATCH_HOST", "http://127.0.0.1", "127.0.0.1"),
        ("CASTMATCH_HOST", "127.0.0.1:8765", "CASTMATCH_PORT"),
        ("CASTMATCH_HOST", "my host", "127.0.0.1"),
        ("CASTMATCH_PUBLIC_URL", "castmatch.example", "https://"),
        ("CASTMATCH_DATABASE_URL", "mysql://x", "postgresql://"),
        ("CASTMATCH_ORG", "x" * 65, "64 characters"),
        ("CASTMATCH_MODEL_TIMEOUT_S", "soon", "number"),
        ("CASTMATCH_MODEL_ROUNDS", "0", "at least 1"),
    ],
)
def test_a_wrong_value_is_one_line_with_the_variable_and_the_cure(name, value, cure):
    [line] = lines_of(**{name: value})
    assert line.startswith(f"{name}: ")
    assert cure in line
    assert "\n" not in line


def test_every_wrong_value_is_named_at_once():
    assert len(lines_of(CASTMATCH_PORT="x", CASTMATCH_TIMEZONE="y", CASTMATCH_DATABASE_URL="z")) == 3


def test_an_empty_value_is_as_good_as_none():
    assert load({"CASTMATCH_PORT": "", "CASTMATCH_TIMEZONE": ""}).hub.port == 8765


@pytest.mark.parametrize(
    ("given", "used"),
    [
        ("postgresql://u@h/n", "postgresql+psycopg://u@h/n"),
        ("postgresql+psycopg://u@h/n", "postgresql+psycopg://u@h/n"),
        ("sqlite+aiosqlite:///x.db", "sqlite+aiosqlite:///x.db"),
    ],
)
def test_both_databases_are_taken_in_the_form_people_write(given, used):
    assert load({"CASTMATCH_DATABASE_URL": given}).hub.database_url == used


def test_secrets_are_trimmed_and_never_shown():
    loaded = load({"CASTMATCH_SECRET": "hush\n", "CASTMATCH_API_TOKEN": " hush2 "})
    assert loaded.hub.secret.get_secret_value() == "hush"
    assert loaded.hub.api_token.get_secret_value() == "hush2"
    assert "hush" not in repr(loaded)


def test_a_missing_secret_is_a_problem_only_where_it_signs_something():
    assert problems(load({}), HERE, need_secret=False) == []
    [finding] = problems(load({}), HERE, need_secret=True)
    assert "CASTMATCH_SECRET" in finding.what
    assert finding.fix


def test_each_switched_on_part_says_what_is_wrong_with_its_own_settings():
    env = {
        "CASTMATCH_SECRET": "x",
        "TELEGRAM_BOT_TOKEN": "no token",
        "ANTHROPIC_API_KEY": "k",
        "ANTHROPIC_BASE_URL": "nowhere",
    }
    said = " ".join(finding.what for finding in problems(load(env), HERE, need_secret=True))
    assert "TELEGRAM_BOT_TOKEN" in said
    assert "ANTHROPIC_BASE_URL" in said


def test_the_environment_wins_over_the_env_file(tmp_path, monkeypatch):
    (tmp_path / ".env").write_text("CASTMATCH_PORT=1111\nCASTMATCH_HOST=0.0.0.0\n")
    monkeypatch.setenv("CASTMATCH_PORT", "2222")
    loaded = load(environment(tmp_path))
    assert (loaded.hub.port, loaded.hub.host) == (2222, "0.0.0.0")


def test_an_env_file_that_is_no_text_is_one_line(tmp_path):
    (tmp_path / ".env").write_bytes(b"CASTMATCH_PORT=\xff\xfe\x00")
    with pytest.raises(SettingsError) as error:
        environment(tmp_path)
    [line] = error.value.lines
    assert ".env" in line


def test_channels_that_are_off_are_named_with_what_switches_them_on():
    off = channels_off(load({"TELEGRAM_BOT_TOKEN": "1:a"}))
    assert off["slack"] == "set SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET"
    assert "telegram" not in off
    # The terminal and the web need no credentials.
    assert not {"console", "web"} & set(off)


def test_the_log_says_once_which_channels_are_off_and_how_to_switch_them_on(caplog):
    with caplog.at_level(logging.INFO):
        build_channels(load({}), Surroundings(lambda: datetime(2026, 11, 20, tzinfo=UTC)))
    [line] = [record for record in caplog.records if "off" in record.getMessage()]
    assert "slack: set SLACK_BOT_TOKEN" in line.how_to_switch_on
    assert "console" not in line.how_to_switch_on


@pytest.mark.parametrize("address", ["https://desk.example.com#rc=2", "https://desk.example.com?a=b"])
def test_a_public_address_is_a_beginning(address):
    with pytest.raises(SettingsError, match="before any"):
        load({"CASTMATCH_PUBLIC_URL": address})
