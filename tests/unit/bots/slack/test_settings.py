from __future__ import annotations

import subprocess
import sys

import pytest

from bots.slack import Settings, build


def test_without_a_token_slack_is_off(kit):
    assert build(Settings(), kit.surroundings()) is None
    assert Settings().problems(kit.surroundings()) == []


def test_an_empty_signing_secret_is_refused_at_start(kit):
    (finding,) = kit.settings(SLACK_SIGNING_SECRET=" ").problems(kit.surroundings())
    assert not finding.ok
    assert "SLACK_SIGNING_SECRET" in finding.fix


def test_a_complete_setup_has_no_problems(kit):
    assert kit.settings().problems(kit.surroundings()) == []
    assert kit.settings(SLACK_APP_TOKEN="xapp-1").problems(kit.surroundings(public_url="")) == []


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ({"SLACK_BOT_TOKEN": "", "SLACK_APP_TOKEN": "xapp-1"}, "SLACK_BOT_TOKEN"),
        ({"SLACK_BOT_TOKEN": "xapp-1"}, "SLACK_BOT_TOKEN"),
        ({"SLACK_APP_TOKEN": "xoxb-1"}, "SLACK_APP_TOKEN"),
        ({"SLACK_API_URL": "slack.com"}, "SLACK_API_URL"),
        ({"SLACK_API_URL": "http://[::1"}, "SLACK_API_URL"),
    ],
)
def test_each_wrong_setting_is_named(kit, values, named):
    (finding,) = kit.settings(**values).problems(kit.surroundings())
    assert named in finding.what
    assert named in finding.fix


@pytest.mark.parametrize(
    ("given", "base"),
    [
        ("", "https://slack.com/api/"),
        ("http://127.0.0.1:9000/slack", "http://127.0.0.1:9000/slack/api/"),
        ("http://127.0.0.1:9000/slack/", "http://127.0.0.1:9000/slack/api/"),
        ("http://127.0.0.1:9000/slack/api/", "http://127.0.0.1:9000/slack/api/"),
    ],
)
def test_the_api_address_is_the_given_one_with_api(kit, given, base):
    assert kit.settings(SLACK_API_URL=given).api_base == base


def test_no_secret_shows(kit):
    shown = repr(kit.settings(SLACK_APP_TOKEN="xapp-1-secret"))
    assert kit.BOT not in shown
    assert kit.SECRET not in shown
    assert "xapp" not in shown


def test_importing_the_folder_and_its_parser_loads_no_sdk():
    code = (
        "import sys, bots.slack, bots.slack.parse, bots.slack.render, bots.slack.verify;"
        "heavy = {'slack_sdk', 'slack_bolt', 'aiohttp'};"
        "sys.exit(any(name.partition('.')[0] in heavy for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
