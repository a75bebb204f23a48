"""The command line as a new user meets it: exit codes, one line per trouble, nothing heavy for help."""

from __future__ import annotations

import io
import json
import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest

from config.cli import COMMANDS, main
from config.commands import chat
from config.commands.people import external_id
from core.people import Person

ROOT = Path(__file__).resolve().parents[3]
HEAVY = (
    "shutil",
    "telegram",
    "slack_bolt",
    "slack_sdk",
    "twilio",
    "anthropic",
    "aiohttp",
    "sqlalchemy",
    "pydantic",
)


@pytest.fixture(autouse=True)
def empty_folder(tmp_path, monkeypatch):
    """A folder of one's own, no settings from outside, and logging as it was before."""
    root = logging.getLogger()
    before = root.level, list(root.handlers)
    for name in list(os.environ):
        if name.startswith(("CASTMATCH_", "TELEGRAM_", "SLACK_", "TWILIO_", "ANTHROPIC_", "SMTP_", "MAIL_")):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    yield
    root.setLevel(before[0])
    root.handlers[:] = before[1]


@pytest.fixture
def castmatch(capsys):
    """Run a command in this process: (exit code, stdout, stderr)."""

    def run(*arguments):
        try:
            code = main([str(one) for one in arguments])
        except SystemExit as ended:
            code = ended.code
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def test_help_names_every_command_and_loads_nothing_heavy():
    code = (
        "import sys, runpy\n"
        "sys.argv = ['castmatch', '--help']\n"
        "try:\n    runpy.run_module('config.cli', run_name='__main__')\n"
        "except SystemExit as ended:\n    assert ended.code == 0\n"
        f"print('HEAVY', [name for name in {HEAVY!r} if name in sys.modules])\n"
    )
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=env, timeout=60)
    assert done.returncode == 0, done.stderr
    assert "HEAVY []" in done.stdout
    for name in COMMANDS:
        assert name in done.stdout


def test_a_hub_on_sqlite_loads_nothing_of_postgresql_no_orm_and_no_readers_of_messages():
    code = (
        "import sys\n"
        "from config.app import build\n"
        "from config.settings import load\n"
        "build(load({'CASTMATCH_DATABASE_URL': 'sqlite+aiosqlite:///:memory:', 'CASTMATCH_SECRET': 's'}))\n"
        "unwanted = ('procrastinate', 'psycopg', 'sqlalchemy.orm',"
        " 'core.understanding.words', 'core.understanding.dates', 'core.understanding.entities.criteria')\n"
        "print('LOADED', [name for name in unwanted if name in sys.modules])\n"
    )
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=env, timeout=60)
    assert "LOADED []" in done.stdout, done.stderr


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_its_own_help(castmatch, name):
    code, out, _ = castmatch(name, "--help")
    assert code == 0
    assert f"castmatch {name}" in out


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("nonsense",),
        ("people",),
        ("people", "add"),
        ("people", "add", "--name", "A", "--role", "king"),
        ("outbox", "--status", "lost"),
        ("outbox", "--limit", "0"),
        ("outbox", "--limit", "x"),
        ("dead-letters", "requeue", "12"),
        ("dead-letters", "show", "all"),
        ("search-talent",),
        ("understand",),
        ("templates", "sync"),
    ],
)
def test_wrong_usage_ends_with_2_and_says_so_on_stderr(castmatch, arguments):
    code, out, err = castmatch(*arguments)
    assert code == 2
    assert err.strip()
    assert out == ""


@pytest.mark.parametrize(
    ("command", "name", "value"),
    [
        ("serve", "CASTMATCH_SECRET", ""),
        ("serve", "CASTMATCH_PORT", "abc"),
        ("serve", "TELEGRAM_BOT_TOKEN", "no token"),
        ("outbox", "CASTMATCH_DATABASE_URL", "mysql://x"),
        ("outbox", "CASTMATCH_DATABASE_URL", "sqlite+aiosqlite:////proc/nope/x.db"),
        ("outbox", "CASTMATCH_DATABASE_URL", "sqlite+aiosqlite:////proc"),
        ("outbox", "CASTMATCH_DATABASE_URL", "postgresql://nobody:hush@127.0.0.1:1/none"),
        ("people list", "CASTMATCH_TIMEZONE", "Mars/Olympus"),
        ("doctor", "CASTMATCH_PORT", "1e3"),
        ("chat", "CASTMATCH_PUBLIC_URL", "nowhere"),
    ],
)
def test_a_wrong_setting_ends_with_2_and_one_line_that_names_it(castmatch, monkeypatch, command, name, value):
    if name != "CASTMATCH_SECRET":
        monkeypatch.setenv("CASTMATCH_SECRET", "a secret of the tests")
        monkeypatch.setenv(name, value)
    code, out, err = castmatch(*command.split())
    [line] = err.strip().splitlines()
    assert code == 2
    assert name in line
    assert "hush" not in line
    assert out == ""


def test_a_file_that_is_no_database_is_not_overwritten(castmatch, tmp_path, monkeypatch):
    path = tmp_path / "notes.txt"
    path.write_text("these are my notes, and no database at all")
    monkeypatch.setenv("CASTMATCH_DATABASE_URL", f"sqlite+aiosqlite:///{path}")
    code, _, err = castmatch("migrate")
    assert (code, "CASTMATCH_DATABASE_URL" in err) == (2, True)
    assert path.read_text() == "these are my notes, and no database at all"


def test_the_schema_is_made_by_itself_and_migrate_can_be_repeated(castmatch):
    assert castmatch("people", "list")[0] == 0
    assert castmatch("migrate")[0] == castmatch("migrate")[0] == 0


def test_an_empty_hub_says_so_instead_of_nothing(castmatch):
    for arguments in (("people", "list"), ("outbox",), ("dead-letters",), ("search-talent", "women mumbai")):
        code, out, _ = castmatch(*arguments)
        assert (code, bool(out.strip())) == (0, True)
    assert json.loads(castmatch("outbox", "--json")[1]) == []
    assert json.loads(castmatch("people", "list", "--json")[1]) == []
    assert json.loads(castmatch("search-talent", "women mumbai", "--json")[1])["results"] == []
    assert castmatch("dead-letters", "requeue", "in/5")[0] == 1


def test_a_colleague_is_added_once_and_gets_more_channels(castmatch):
    add = ("people", "add", "--name", "Priya Nair", "--role", "casting_director", "--json")
    first = json.loads(castmatch(*add, "--whatsapp", "+91 98200-00010")[1])
    second = json.loads(castmatch(*add, "--telegram", "123456789", "--slack", "T01/U02")[1])
    assert (first["id"], first["new"]) == (second["id"], True)
    assert not second["new"]
    [row] = json.loads(castmatch("people", "list", "--json")[1])
    assert {tie["channel"]: tie["external_id"] for tie in row["channels"]} == {
        "whatsapp": "whatsapp:+919820000010",
        "telegram": "123456789",
        "slack": "T01/U02",
    }


def test_two_talents_of_one_name_are_two_people(castmatch):
    add = ("people", "add", "--name", "Riya Sharma", "--role", "talent", "--json")
    first = json.loads(castmatch(*add, "--whatsapp", "+919820000011")[1])
    second = json.loads(castmatch(*add, "--whatsapp", "+919820000012")[1])
    again = json.loads(castmatch(*add, "--whatsapp", "+919820000011")[1])
    assert first["id"] != second["id"]
    assert again["id"] == first["id"]


def test_a_number_is_never_taken_from_somebody(castmatch):
    castmatch("people", "add", "--name", "Asha", "--role", "owner", "--whatsapp", "+919820000010")
    code, out, err = castmatch(
        "people", "add", "--name", "Ben", "--role", "producer", "--whatsapp", "+919820000010"
    )
    assert (code, out) == (2, "")
    assert "Asha" in err
    assert len(json.loads(castmatch("people", "list", "--json")[1])) == 1


@pytest.mark.parametrize(
    ("channel", "given"),
    [
        ("whatsapp", "9820000010"),
        ("whatsapp", "+0123456789"),
        ("whatsapp", "Priya"),
        ("telegram", "@priya"),
        ("slack", "U02"),
        ("email", "priya"),
        ("email", "Riya <riya@mail.example>"),
        ("sms", "12345"),
        ("new", "two words"),
    ],
)
def test_an_id_in_a_wrong_form_is_refused_with_the_right_one(channel, given):
    with pytest.raises(ValueError, match=f"--{channel}"):
        external_id(channel, given)


@pytest.mark.parametrize(
    ("channel", "given", "kept"),
    [
        ("whatsapp", "+91 (98200) 000-10", "whatsapp:+919820000010"),
        ("whatsapp", "whatsapp:+919820000010", "whatsapp:+919820000010"),
        ("sms", "+919820000010", "+919820000010"),
        ("telegram", " 123 ", "123"),
        ("slack", "T0123/U0456", "T0123/U0456"),
        ("email", "a@b.example", "a@b.example"),
        ("email", "Riya@Mail.Example", "riya@mail.example"),
        ("new", "x-1", "x-1"),
    ],
)
def test_an_id_is_kept_as_the_provider_writes_it(channel, given, kept):
    assert external_id(channel, given) == kept


def test_a_token_is_shown_once_and_stored_only_as_a_hash(castmatch, tmp_path):
    castmatch("people", "add", "--name", "Priya Nair", "--role", "casting_director")
    code, token, _ = castmatch("people", "token", "Priya Nair")
    assert (code, len(token.strip()) > 30) == (0, True)
    stored = b"".join(path.read_bytes() for path in (tmp_path / "var").iterdir())
    assert token.strip().encode() not in stored
    code, _, err = castmatch("people", "token", "Nobody")
    assert (code, "people list" in err) == (1, True)


def test_doctor_looks_at_the_database_even_if_a_setting_is_missing(castmatch, monkeypatch):
    code, out, _ = castmatch("doctor")
    assert code == 1
    assert "WRONG CASTMATCH_SECRET" in out
    assert "takes writes" in out
    monkeypatch.setenv("CASTMATCH_SECRET", "a secret of the tests")
    code, out, _ = castmatch("doctor")
    assert (code, "WRONG" in out) == (0, False)


@pytest.mark.parametrize(("secret", "warned"), [("meera", True), ("k" * 15, True), ("k" * 16, False)])
def test_doctor_warns_of_a_secret_that_can_be_guessed(castmatch, monkeypatch, secret, warned):
    monkeypatch.setenv("CASTMATCH_SECRET", secret)
    code, out, _ = castmatch("doctor")
    assert (code, "CASTMATCH_SECRET is short" in out) == (0, warned)
    assert secret not in out


def test_doctor_never_shows_a_password(castmatch, monkeypatch):
    monkeypatch.setenv("CASTMATCH_DATABASE_URL", "postgresql://nobody:hush@127.0.0.1:1/none")
    code, out, err = castmatch("doctor")
    assert code == 1
    assert "hush" not in out + err


def test_understanding_needs_no_settings_and_survives_any_line(castmatch, monkeypatch):
    lines = '{"text": "help", "now": "2026-11-20T10:00:00+05:30", "tz": "Asia/Kolkata"}\n\nnot json\n'
    monkeypatch.setattr(sys, "stdin", io.StringIO(lines))
    monkeypatch.setenv("CASTMATCH_PORT", "broken")
    code, out, _ = castmatch("understand", "--jsonl")
    first, second = (json.loads(line) for line in out.splitlines())
    assert code == 0
    assert first["intents"]
    assert "error" in second


def test_chat_without_anybody_is_the_demo_and_keeps_nothing(castmatch, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO("find women 25-30 punjabi mumbai\n\n7\n"))
    code, out, _ = castmatch("chat")
    assert code == 0
    assert "Priya Nair" in out
    assert "1 · " in out
    assert "6 · " in out
    assert list(tmp_path.iterdir()) == []


def test_chat_speaks_as_a_person_of_the_hub(castmatch, monkeypatch):
    castmatch("people", "add", "--name", "Asha Rao", "--role", "owner")
    castmatch("people", "add", "--name", "Tara", "--role", "talent")
    monkeypatch.setenv("CASTMATCH_SECRET", "a secret of the tests")
    for arguments, name in (((), "Asha Rao, owner"), (("--as", "tara"), "Tara, talent")):
        monkeypatch.setattr(sys, "stdin", io.StringIO("help\n"))
        code, out, _ = castmatch("chat", *arguments)
        assert (code, name in out) == (0, True)
        assert len(out.splitlines()) > 1
    code, _, err = castmatch("chat", "--as", "nobody")
    assert (code, "Asha Rao" in err) == (2, True)


def test_a_colleague_is_meant_before_anybody_of_the_directory():
    people = [
        Person(1, "default", "Rohan Menezes", "talent"),
        Person(2, "default", "Rohan Kapoor", "producer"),
    ]
    assert chat.chosen(people, "Rohan").id == 2


def test_a_speaker_is_chosen_by_number_name_or_beginning():
    people = [
        Person(1, "o", "Tara", "talent"),
        Person(2, "o", "Asha Rao", "owner"),
        Person(3, "o", "Asha Sen", "producer"),
    ]
    assert [chat.chosen(people, who).id for who in ("", "1", "asha rao", "asha s", "TARA")] == [2, 1, 2, 3, 1]
    for who in ("asha", "x", "4"):
        with pytest.raises(SystemExit) as ended:
            chat.chosen(people, who)
        assert ended.value.code == 2


def test_work_refuses_a_database_of_one_process(castmatch, monkeypatch):
    monkeypatch.setenv("CASTMATCH_SECRET", "a secret of the tests")
    code, out, err = castmatch("work")
    assert (code, out) == (2, "")
    assert "PostgreSQL" in err
    assert "castmatch serve" in err
    assert len(err.splitlines()) == 1


def test_a_taken_port_is_one_line(castmatch, monkeypatch):
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        monkeypatch.setenv("CASTMATCH_PORT", str(taken.getsockname()[1]))
        monkeypatch.setenv("CASTMATCH_SECRET", "a secret of the tests")
        env = {**os.environ, "PYTHONPATH": str(ROOT)}
        done = subprocess.run(
            [sys.executable, "-m", "config.cli", "serve"], capture_output=True, text=True, env=env, timeout=60
        )
    assert done.returncode == 2
    assert "CASTMATCH_PORT" in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr
