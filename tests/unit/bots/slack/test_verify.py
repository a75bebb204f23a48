from __future__ import annotations

import json
from datetime import timedelta
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.slack.verify import verify
from core.ports import WebRequest


@pytest.fixture
def check(kit):
    return lambda request, secret=kit.SECRET: verify(request, secret=secret, clock=lambda: kit.NOW)


def test_a_genuine_request_passes(check, kit):
    for body in (
        b'{"type":"event_callback"}',
        b"payload=%7B%7D",
        b"command=%2Fcast&text=hi",
        b"",
        "नमस्ते".encode(),
    ):
        assert check(kit.signed(body)) is None


def test_a_signature_made_by_slacks_own_verifier_passes(check, kit):
    from slack_sdk.signature import SignatureVerifier

    stamp = str(int(kit.NOW.timestamp()))
    signature = SignatureVerifier(kit.SECRET).generate_signature(timestamp=stamp, body='{"a":1}')
    headers = {"x-slack-request-timestamp": stamp, "x-slack-signature": signature}
    assert check(WebRequest("/", "", headers, b'{"a":1}')) is None


def test_a_changed_body_is_refused(check, kit):
    request = kit.signed(b"text=hello")
    assert check(WebRequest(request.path, request.url, request.headers, b"text=hellp")).status == 401


def test_another_secret_is_refused(check, kit):
    assert check(kit.signed(b"x", secret="other")).status == 401


def test_an_empty_secret_signs_nothing(kit):
    request = kit.signed(b"x", secret="")
    assert verify(request, secret="", clock=lambda: kit.NOW).status == 401


@pytest.mark.parametrize(
    ("age_s", "accepted"), [(0, True), (299, True), (300, True), (302, False), (-302, False)]
)
def test_a_request_lives_five_minutes_in_business_time(kit, age_s, accepted):
    request = kit.signed(b"x")
    answer = verify(request, secret=kit.SECRET, clock=lambda: kit.NOW + timedelta(seconds=age_s))
    assert (answer is None) is accepted


@pytest.mark.parametrize(
    "stamp", [None, "", "soon", "-5", "1e9", "17٣", " 1763613000", "1763613000.5", "9" * 500]
)
def test_a_timestamp_that_is_no_number_is_refused(check, kit, stamp):
    request = kit.signed(b"x")
    headers = {name: value for name, value in request.headers.items() if "timestamp" not in name}
    if stamp is not None:
        headers["x-slack-request-timestamp"] = stamp
    assert check(WebRequest("/", "", headers, b"x")).status == 401


@given(st.text(max_size=80))
def test_no_signature_header_makes_it_raise(text):
    from datetime import UTC, datetime

    now = datetime(2026, 11, 20, tzinfo=UTC)
    headers = {"x-slack-request-timestamp": str(int(now.timestamp())), "x-slack-signature": text}
    assert verify(WebRequest("/", "", headers, b"x"), secret="s", clock=lambda: now).status == 401


def test_the_handshake_is_answered_only_when_signed(check, kit):
    body = json.dumps({"token": "z", "challenge": "abc", "type": "url_verification"}).encode()
    answer = check(kit.signed(body))
    assert (answer.status, answer.body) == (200, b"abc")
    assert check(kit.signed(body, secret="bad")).status == 401


def test_words_about_the_handshake_are_not_the_handshake(check, kit):
    said = {
        "type": "event_callback",
        "event": {"type": "message", "text": '"url_verification"'},
        "challenge": "x",
    }
    assert check(kit.signed(json.dumps(said).encode())) is None
    assert check(kit.signed(urlencode({"payload": json.dumps(said)}).encode())) is None
    assert check(kit.signed(b'["url_verification"]')) is None
    assert check(kit.signed(b'{"url_verification"')) is None
