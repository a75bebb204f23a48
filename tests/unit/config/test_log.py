"""A line of the log says what happened, to what and where, and quotes nobody."""

from __future__ import annotations

import asyncio
import io
import json
import logging

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from config.log import BLANK, Lines, secrets_of
from config.settings import load
from core.errors import Unavailable
from core.marking import MARKS, marked

WORDS = "Riya cannot come because of her exam"


def written(*, as_json=True, secrets=(), name="jobs.turns"):
    """A logger of its own and what it wrote."""
    out = io.StringIO()
    handler = logging.StreamHandler(out)
    handler.setFormatter(Lines(as_json=as_json, secrets=secrets))
    log = logging.Logger(name)
    log.addHandler(handler)
    return log, out


def test_a_line_has_its_fields_and_what_it_is_about():
    log, out = written()
    with marked(inbound_id=7, channel="slack"), marked(outbox_id=9):
        log.warning("turn failed", extra={"kind": "turn"})
    line = json.loads(out.getvalue())
    assert (line["what"], line["kind"], line["inbound_id"], line["outbox_id"]) == (
        "turn failed",
        "turn",
        7,
        9,
    )
    assert MARKS.get() == {}


async def test_each_task_has_marks_of_its_own():
    log, out = written()

    async def work(number):
        with marked(inbound_id=number):
            await asyncio.sleep(0)
            log.info("done", extra={"count": number})

    await asyncio.gather(*(work(n) for n in range(20)))
    lines = [json.loads(line) for line in out.getvalue().splitlines()]
    assert all(line["inbound_id"] == line["count"] for line in lines)
    assert len(lines) == 20


class Strict(BaseModel):
    age: int


def fails(how):
    if how == "value":
        raise ValueError(WORDS)
    if how == "chain":
        try:
            raise KeyError(WORDS)
        except KeyError as error:
            raise RuntimeError(f"while reading {WORDS}") from error
    if how == "group":
        raise ExceptionGroup(WORDS, [ValueError(WORDS), TypeError(WORDS)])
    Strict.model_validate({"age": WORDS})


@pytest.mark.parametrize("as_json", [True, False])
@pytest.mark.parametrize("how", ["value", "chain", "group", "validation"])
def test_an_exception_is_told_by_type_and_place_and_not_by_its_words(as_json, how):
    log, out = written(as_json=as_json)
    try:
        fails(how)
    except (ValueError, RuntimeError, ExceptionGroup, ValidationError) as error:
        kind = type(error).__name__
        log.exception("turn failed")
    said = out.getvalue()
    assert WORDS not in said
    assert "Riya" not in said
    assert kind in said
    assert "test_log.py" in said
    assert " fails" in said


def test_the_hubs_own_errors_are_told_in_their_words():
    log, out = written()
    try:
        raise Unavailable("database: OperationalError") from ValueError(WORDS)
    except Unavailable:
        log.exception("drain failed")
    assert "database: OperationalError" in out.getvalue()
    assert WORDS not in out.getvalue()


def test_a_librarys_line_is_told_without_what_it_had_in_its_hands():
    log, out = written(name="somelib.client")
    log.warning("cannot send %r to %s", WORDS, "+91 98200 00010", extra={"body": WORDS})
    log.error(f"Task exception was never retrieved\nfuture: ValueError({WORDS!r})")
    assert "cannot send %r to %s" in out.getvalue()
    assert "Task exception was never retrieved" in out.getvalue()
    assert "Riya" not in out.getvalue()
    assert "98200" not in out.getvalue()


@pytest.mark.parametrize(
    "secret",
    [
        "xoxb-1234567890-abcdefghij",
        "xapp-1-A0-123456-abcdef",
        "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw0",
        "Bearer abc.def.ghi",
        "postgresql://desk:hush-hush@db/castmatch",
        "sk-ant-api03-abcdefgh",
        "+919820000010",
        "+91 98200 00010",
        "whatsapp:+919820000010",
        "+1 (415) 523-8886",
    ],
)
def test_what_looks_like_a_secret_or_a_number_is_blanked(secret):
    log, out = written()
    log.info("said", extra={"error": f"refused for {secret} today"})
    said = json.loads(out.getvalue())["error"]
    assert BLANK in said
    for part in ("hush-hush", "98200", "523-8886", "AAHdq", "abc.def", "abcdefgh"):
        assert part not in said
    assert said.startswith("refused for ")


@pytest.mark.parametrize(
    "plain", ["out/34", "1763793000.000100", "U012AB3CD", "2026-11-28T21:38:26+00:00", "12 + 34"]
)
def test_ids_and_times_stay(plain):
    log, out = written()
    log.info("said", extra={"error": plain})
    assert json.loads(out.getvalue())["error"] == plain


def test_every_secret_of_the_settings_is_known():
    values = {
        "CASTMATCH_SECRET": "signing-secret",
        "CASTMATCH_API_TOKEN": "operator-token",
        "CASTMATCH_DATABASE_URL": "postgresql://desk:database-password@db/castmatch",
        "SLACK_SIGNING_SECRET": "slack-signing-secret",
        "TELEGRAM_WEBHOOK_SECRET": "telegram_webhook_secret",
        "TWILIO_AUTH_TOKEN": "f" * 32,
        "ANTHROPIC_API_KEY": "the-models-key",
    }
    known = set(secrets_of(load(values)))
    assert {*values.values()} - {values["CASTMATCH_DATABASE_URL"]} <= known
    assert "database-password" in known
    log, out = written(secrets=known)
    for value in known:
        log.info("said", extra={"error": f"with {value}"})
    assert not [value for value in known if len(value) >= 6 and value in out.getvalue()]


@given(st.text(), st.text())
def test_any_line_is_one_line_of_json(what, field):
    log, out = written()
    log.info(what.replace("%", ""), extra={"error": field})
    [line] = out.getvalue().splitlines()
    assert json.loads(line)["logger"] == "jobs.turns"
