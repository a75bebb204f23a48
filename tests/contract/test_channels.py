"""What every folder under bots/ promises, found as the hub finds them: a new channel needs no test here."""

from __future__ import annotations

import importlib
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import SecretStr

import bots
from config.settings import Loaded, load, problems
from core.messages import Address, Attachment, Card, Choice, Inbound, Lifecycle, Outbound, Receipt, Template
from core.messages import first_number as reading_order
from core.ports import Answer, Channel, Envelope, Finding, Surroundings, WebRequest
from tests.fakes import FakeClock
from tests.providers import PUBLIC, environment

ROOT = Path(bots.__file__).resolve().parent
NAMES = bots.names()
HERE = Surroundings(FakeClock(), PUBLIC, sandbox=True)
ON = {**environment(Path("/nowhere"), "http://127.0.0.1:9"), "CASTMATCH_CONSOLE": "1"}
"""Settings that switch on every channel there is; a new one adds its own sandbox credentials there."""
SDKS = (
    "telegram",
    "slack_sdk",
    "slack_bolt",
    "twilio",
    "aiosmtplib",
    "anthropic",
    "PIL",
    "aiohttp",
    "httpx",
    "apscheduler",
)


def settings_of(name: str, env: dict[str, str]) -> Any:
    return load(env).channels[name]


def channel_of(name: str) -> Channel:
    built = importlib.import_module(f"bots.{name}").build(settings_of(name, ON), HERE)
    assert built is not None, f"tests/providers.py has no sandbox credentials of {name}"
    return built


CHANNELS = {name: channel_of(name) for name in NAMES}
every_channel = pytest.mark.parametrize("name", NAMES)
relaxed = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@every_channel
def test_a_folder_has_what_the_hub_and_the_reader_look_for(name):
    folder = importlib.import_module(f"bots.{name}")
    assert callable(folder.build)
    assert folder.Settings.__name__ == "Settings"
    readme = (ROOT / name / "README.md").read_text(encoding="utf-8")
    assert readme.startswith("# ")
    assert len(readme) > 100
    for module in ("settings", "parse", "render", "channel"):
        assert (ROOT / name / f"{module}.py").is_file()


@every_channel
def test_without_credentials_a_channel_is_off_or_needs_none(name):
    folder = importlib.import_module(f"bots.{name}")
    nothing = folder.Settings.model_validate({})
    built = folder.build(nothing, HERE)
    assert (built is None) == (not nothing.configured)
    assert nothing.problems(HERE) == [], "a channel that is off has nothing to mend"
    if built is not None:
        secret = [f for f in folder.Settings.model_fields.values() if f.annotation is SecretStr]
        assert secret == []


def test_reading_and_rendering_load_no_sdk():
    modules = [f"bots.{name}{part}" for name in NAMES for part in _light_parts(name)]
    code = (
        "import sys, importlib\n"
        f"for module in {modules!r}:\n"
        "    importlib.import_module(module)\n"
        f"    found = [sdk for sdk in {SDKS!r} if sdk in sys.modules]\n"
        "    assert not found, (module, found)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT.parent, timeout=60
    )
    assert done.returncode == 0, done.stderr[-2000:]


def _light_parts(name: str) -> list[str]:
    parts = ("parse", "verify", "render", "settings")
    return ["", *(f".{part}" for part in parts if (ROOT / name / f"{part}.py").is_file())]


@every_channel
def test_a_channel_says_sane_things_about_itself(name):
    about = CHANNELS[name].about
    able = about.capabilities
    assert about.name == name
    assert about.account
    assert Address.parse(str(Address(name, about.account, "x"))).account == about.account
    assert about.sends_per_s > 0
    assert about.chat_interval_s >= 0
    assert 0 < able.max_chars_with_choices <= able.max_chars
    assert able.max_buttons >= 0
    assert (able.button_chars > 0) == (able.max_buttons > 0)
    assert (able.row_chars > 0) == (able.list_rows > 0)
    assert able.max_cards >= 1
    assert able.max_images >= 0
    assert able.window_h >= 0
    assert all(limit > 0 for _, limit in able.media_limits)
    for route in about.routes:
        assert re.fullmatch(r"/webhooks/[a-z/]+", route.path)
        assert route.accepted.status == 200
        assert 0 < route.max_bytes <= 1_000_000
    assert isinstance(about.failure_reason("no such code"), str)


def test_no_two_channels_share_a_route():
    paths = [route.path for channel in CHANNELS.values() for route in channel.about.routes]
    assert len(set(paths)) == len(paths)


# Rendering

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
labels = st.text(st.sampled_from("Approve Pass नहीं 👍🏽 **&<>|_*`#1. "), min_size=1, max_size=90)
choices = st.builds(
    Choice,
    st.text("abcdefgh12345678", min_size=4, max_size=32),
    labels,
    st.sampled_from(["plain", "primary", "danger"]),
)
cards = st.builds(
    Card,
    st.one_of(words, st.integers(1, 30).map(lambda n: f"{n} · Riya Kapoor")),
    st.lists(words, max_size=4).map(tuple),
    st.sampled_from(["", "https://files.example/p.png", "portrait:17:AK"]),
    st.lists(choices, max_size=3).map(tuple),
)
files = st.builds(
    Attachment,
    st.sampled_from(["image", "video", "audio", "voice", "document", "sticker", "location", "contact"]),
    st.sampled_from(
        ["https://files.example/a.ics", "geo:19.1,72.8", "tel:+919820000001", "not an address", ""]
    ),
    st.sampled_from(["", "image/png", "text/calendar"]),
    name=words,
)
messages = st.builds(
    Outbound,
    st.just("k"),
    st.just(Address("x", "y", "1")),
    st.one_of(
        words, st.just(""), st.text(st.sampled_from("ab *\n"), max_size=900).map(lambda text: text * 12)
    ),
    cards=st.lists(cards, max_size=12).map(tuple),
    choices=st.lists(choices, max_size=14, unique_by=lambda choice: choice.token).map(tuple),
    attachments=st.lists(files, max_size=3).map(tuple),
    progress=st.one_of(st.none(), st.floats(0, 1)),
    picture=st.sampled_from(["", "https://files.example/sheet.png"]),
    template=st.sampled_from([None, Template("audition_invite", "en", ("Riya", "Sat 21 Nov", ""))]),
    edits=st.sampled_from([None, "earlier"]),
    visible_to=st.sampled_from(["", "U1"]),
)


def texts_in(value: Any) -> str:
    """Every text anywhere in payloads, without what any channel adds to it."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        return "\n".join(texts_in(one) for one in value.values())
    return "\n".join(texts_in(one) for one in value) if isinstance(value, list | tuple) else ""


@every_channel
@relaxed
@given(message=messages)
def test_whatever_is_said_becomes_payloads_of_plain_json(name, message):
    payloads = CHANNELS[name].about.render(message)
    assert isinstance(payloads, tuple)
    assert json.loads(json.dumps(payloads)) == json.loads(json.dumps(list(payloads)))
    if message.text.strip() or message.choices:
        assert payloads
    assert CHANNELS[name].about.render(message) == payloads, "rendering is pure"


@every_channel
@relaxed
@given(data=st.data())
def test_no_choice_is_ever_lost_and_each_keeps_its_number(name, data):
    """Each choice is a control with its token, or a numbered line that can be answered by its number."""
    count = data.draw(st.integers(1, 40))
    titles = data.draw(st.lists(st.sampled_from(["Riya", "7 · Riya", "3. Meera"]), max_size=6))
    offered = tuple(Choice(f"tok{n:04d}", f"Label {n} zz") for n in range(count))
    message = Outbound(
        "k", Address(name, "y", "1"), "Which?", cards=tuple(map(Card, titles)), choices=offered
    )
    shown = texts_in(json.loads(json.dumps(CHANNELS[name].about.render(message))))
    for number, choice in enumerate(offered, reading_order(message)):
        line = re.search(
            rf"(?<![0-9]){number}[\].):·]? .{{0,4}}Label {number - reading_order(message)} zz", shown
        )
        assert choice.token in shown or line, f"{choice.label} is gone from {name}"


@every_channel
def test_a_message_without_anything_and_a_huge_one_are_rendered_too(name):
    render = CHANNELS[name].about.render
    for text in ("", " ", "\n", "x" * 100_000, "word " * 20_000, "**" * 9_000, "👍🏽" * 9_000):
        payloads = render(Outbound("k", Address(name, "y", "1"), text))
        assert _squeezed(texts_in(list(payloads))) >= _squeezed(text)
        json.dumps(payloads)


def _squeezed(text: str) -> int:
    """How much is said, without blanks and the marks of bold."""
    return len(re.sub(r"[\s*]", "", text))


# Reading


@every_channel
@relaxed
@given(
    raw=st.one_of(st.binary(max_size=300), st.text(max_size=200).map(lambda t: t.encode("utf-8", "replace")))
)
def test_reading_gives_a_value_or_says_that_it_cannot(name, raw):
    try:
        found = CHANNELS[name].about.parse(raw)
    except ValueError:
        return
    assert found is None or isinstance(found, Inbound | Receipt | Lifecycle)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=12,
)
headers = st.dictionaries(st.text("abcdefgh-", min_size=1), st.text(max_size=20), max_size=4)
bodies = st.one_of(st.binary(max_size=300), json_values.map(lambda value: json.dumps(value).encode()))


@every_channel
@relaxed
@given(body=bodies, headers=headers)
def test_the_door_answers_whatever_comes(name, body, headers):
    for route in CHANNELS[name].about.routes:
        request = WebRequest(route.path, PUBLIC + route.path, headers, body)
        found = route.envelope(request)
        assert isinstance(found, Envelope)
        assert found.provider_id
        assert found.kind in ("turn", "receipt", "lifecycle", "ignored", "quarantined")
        assert Address.parse(found.conversation_key).channel == name
        assert route.envelope(request) == found, "the same delivery is the same delivery"
        refused = route.verify(request)
        assert isinstance(refused, Answer)
        assert refused.status in (401, 403)


# Settings


def secrets_in(name: str) -> dict[str, str]:
    kind = importlib.import_module(f"bots.{name}").Settings
    aliases = [f.alias for f in kind.model_fields.values() if f.annotation is SecretStr]
    return {alias: f"hush-{n}-{alias.lower()}" for n, alias in enumerate(aliases)}


@every_channel
def test_settings_never_show_a_secret(name):
    env = {**ON, **secrets_in(name)}
    made = settings_of(name, env)
    shown = f"{made!r} {made} {made.model_dump()} {load(env)!r} {made.problems(HERE)}"
    assert "hush-" not in shown


@every_channel
def test_a_channel_that_is_set_up_well_has_no_problems(name):
    assert settings_of(name, ON).problems(HERE) == []


@every_channel
def test_every_problem_names_its_variable_and_the_cure(name):
    kind = importlib.import_module(f"bots.{name}").Settings
    aliases = {f.alias for f in kind.model_fields.values()}
    known = {*aliases, "CASTMATCH_PUBLIC_URL"}
    found: list[Finding] = []
    for alias in aliases:
        for odd in ("", "nonsense value", "http://", "xapp-1", "://"):
            env = {n: v for n, v in {**ON, alias: odd}.items() if v or n != alias}
            found += settings_of(name, env).problems(HERE)
    for finding in found:
        assert not finding.ok
        assert any(alias in f"{finding.what} {finding.fix}" for alias in known), finding
        assert finding.fix
        assert "\n" not in finding.what + finding.fix
        assert "sandbox-not-a-real" not in finding.what + finding.fix


@pytest.mark.parametrize(
    ("missing", "names"),
    [
        ("SLACK_SIGNING_SECRET", "SLACK_SIGNING_SECRET"),
        ("SLACK_BOT_TOKEN", "SLACK_BOT_TOKEN"),
        ("TELEGRAM_WEBHOOK_SECRET", "TELEGRAM_WEBHOOK_SECRET"),
        ("TWILIO_AUTH_TOKEN", "TWILIO_AUTH_TOKEN"),
        ("TWILIO_ACCOUNT_SID", "TWILIO_ACCOUNT_SID"),
    ],
)
def test_half_of_the_credentials_is_a_mistake_that_is_named(missing, names):
    loaded: Loaded = load({n: v for n, v in ON.items() if n != missing})
    said = [finding.what for finding in problems(loaded, HERE, need_secret=True)]
    assert [line for line in said if names in line]
