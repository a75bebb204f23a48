"""The story with troubles, every logger at its most talkative: nothing said there is in the log."""

from __future__ import annotations

import io
import logging
import re

import pytest

from config.log import Lines
from integrations.sandbox import credentials
from tests.e2e import test_story
from tests.e2e.demo_desk import DemoDesk, strings

COMMON = 12
"""Shorter texts ("Confirm", "STOP") are words that a line may well use."""
TOKENS = (
    credentials.SLACK_BOT_TOKEN,
    credentials.SLACK_SIGNING_SECRET,
    credentials.TELEGRAM_BOT_TOKEN,
    credentials.TELEGRAM_WEBHOOK_SECRET,
    credentials.TWILIO_AUTH_TOKEN,
    "a secret of the test",
)


@pytest.fixture
def logged():
    """Everything that any library or part of the hub logs, as it would reach the operator."""
    out, root = io.StringIO(), logging.getLogger()
    handler = logging.StreamHandler(out)
    handler.setFormatter(Lines(as_json=True))
    before, levels = root.level, {}
    for name, logger in logging.root.manager.loggerDict.items():
        if isinstance(logger, logging.Logger):
            levels[name] = logger.level
            logger.setLevel(logging.NOTSET)
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield out
    root.removeHandler(handler)
    root.setLevel(before)
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


async def said_by_anybody(demo):
    """Every text of every chat, in and out, and every number of a persona."""
    state = await demo.state()
    texts = set()
    for chats in state["chats"].values():
        for messages in chats.values():
            for message in messages:
                texts |= {text.strip() for text in strings(message["payload"]) if " " in text.strip()}
    numbers = {digits for one in demo.personas.values() for digits in re.findall(r"\d{9,}", str(one["apps"]))}
    return {text for text in texts if len(text) > COMMON}, numbers


async def trouble(demo):
    """Providers that fail, and a tool that breaks over what was said."""
    for app, kind in (
        ("telegram", "500_after"),
        ("slack", "500"),
        ("whatsapp", "429"),
        ("whatsapp", "timeout"),
    ):
        fault = {"app": app, "kind": kind, "method": "*", "times": 2, "retry_after": 0.1}
        await demo.post("/sandbox/faults", fault)


async def test_nothing_that_anybody_said_no_number_and_no_token_is_logged(tmp_path, logged):
    demo = await DemoDesk.open(tmp_path, hang_s=0.2)
    try:
        await trouble(demo)
        await test_story.shortlist(demo)
        await test_story.review(demo)
        await test_story.invitations(demo)
        await trouble(demo)
        await test_story.answers(demo)
        await demo.settled()
        texts, numbers = await said_by_anybody(demo)
    finally:
        await demo.close()
    whole = logged.getvalue()
    assert len(whole.splitlines()) > 50, "the loggers were heard"
    assert len(texts) > 40
    assert len(numbers) > 5
    assert [text for text in texts if text in whole] == []
    assert [number for number in numbers if number in whole] == []
    assert [token for token in TOKENS if token in whole] == []
