from __future__ import annotations

import hashlib
import json
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st
from multidict import MultiDict
from twilio.request_validator import RequestValidator, get_signature_algorithm

from bots.twilio.verify import verifier
from core.ports import WebRequest

URL = "https://desk.example.org/webhooks/whatsapp"
FORM = {"MessageSid": "SM1", "From": "whatsapp:+919800000001", "Body": "naïve & <b> 100%", "Empty": ""}
verify = verifier("token", "shared")


def request(body: bytes, url: str = URL, **headers: str) -> WebRequest:
    return WebRequest("/webhooks/whatsapp", url, {k.replace("_", "-"): v for k, v in headers.items()}, body)


def signed(url: str = URL, secret: str = "token", algorithm: str | None = None) -> str:
    return str(RequestValidator(secret).compute_signature(url, FORM, algorithm))


def form_request(url: str = URL, **headers: str) -> WebRequest:
    return request(urlencode(FORM).encode(), url, **headers)


def test_a_genuine_form_is_let_in() -> None:
    assert verify(form_request(x_twilio_signature=signed())) is None


@pytest.mark.parametrize("signed_url", [URL, "https://desk.example.org:443/webhooks/whatsapp"])
def test_twilio_may_sign_with_or_without_the_port(signed_url: str) -> None:
    assert verify(form_request(x_twilio_signature=signed(signed_url))) is None


def test_a_query_keeps_its_raw_spelling() -> None:
    url = f"{URL}?t=a%20b"
    assert verify(form_request(url, x_twilio_signature=signed(url))) is None


def test_the_shared_key_signs_with_sha256() -> None:
    settings = "key=webhooks_sharedkey_1,algorithm=HMAC_SHA256"
    headers = {"x_twilio_webhooks_signature_settings": settings}
    good = signed(secret="shared", algorithm="HMAC_SHA256")
    assert verify(form_request(x_twilio_signature=good, **headers)) is None
    wrong = signed(secret="token", algorithm="HMAC_SHA256")
    refused = verify(form_request(x_twilio_signature=wrong, **headers))
    assert refused is not None
    assert refused.status == 403


def test_without_a_shared_key_nothing_signed_by_one_gets_in() -> None:
    headers = {"x_twilio_webhooks_signature_settings": "key=webhooks_sharedkey_1,algorithm=HMAC_SHA256"}
    empty = signed(secret="", algorithm="HMAC_SHA256")
    assert verifier("token", "")(form_request(x_twilio_signature=empty, **headers)) is not None


def test_repeated_fields_count_once_and_sorted() -> None:
    body = b"A=2&A=1&A=2&B="
    signature = RequestValidator("token").compute_signature(URL + "A1A2B", {})
    assert verify(request(body, x_twilio_signature=signature)) is None


def test_json_is_covered_by_the_hash_in_the_address() -> None:
    body = json.dumps({"MessageSid": "SM1"}).encode()
    url = f"{URL}?bodySHA256={hashlib.sha256(body).hexdigest()}"
    signature = RequestValidator("token").compute_signature(url, {})
    assert verify(request(body, url, x_twilio_signature=signature)) is None
    assert verify(request(body + b" ", url, x_twilio_signature=signature)) is not None


def test_json_without_its_hash_is_refused() -> None:
    signature = RequestValidator("token").compute_signature(URL, {})
    assert verify(request(b'{"MessageSid":"SM1"}', x_twilio_signature=signature)) is not None


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"x_twilio_signature": ""},
        {"x_twilio_signature": "💥"},
        {"x_twilio_signature": signed(secret="other")},
        {"x_twilio_signature": signed(url="http://127.0.0.1/webhooks/whatsapp")},
        {"x_twilio_signature": signed(), "x_twilio_webhooks_signature_settings": "algorithm=MD5"},
        {"x_twilio_signature": signed(), "x_twilio_webhooks_signature_settings": "algorithm=HMAC_SHA256"},
    ],
)
def test_missing_or_odd_headers_are_refused_and_never_an_error(headers: dict[str, str]) -> None:
    refused = verify(form_request(**headers))
    assert refused is not None
    assert refused.status == 403


def test_a_changed_field_is_refused() -> None:
    body = urlencode({**FORM, "Body": "pay me"}).encode()
    assert verify(request(body, x_twilio_signature=signed())) is not None


def test_an_empty_secret_never_verifies() -> None:
    assert verifier("", "")(form_request(x_twilio_signature=signed(secret=""))) is not None


@given(
    st.binary(max_size=200),
    st.text(max_size=60),
    st.text(max_size=60),
    st.sampled_from([URL, "/x", "http://h:x/"]),
)
def test_whatever_comes_is_refused_quietly(body: bytes, signature: str, settings: str, url: str) -> None:
    headers = {"x_twilio_signature": signature, "x_twilio_webhooks_signature_settings": settings}
    refused = verify(request(body, url, **headers))
    assert refused is not None
    assert refused.status == 403


ADDRESSES = (URL, f"{URL}?a=1&a=%20", "http://127.0.0.1:8765/webhooks/sms", "https://desk.example.org:443/x")
WORDS = st.text(st.characters(codec="utf-8"), max_size=12)


@given(
    st.lists(st.tuples(WORDS.filter(bool), WORDS), max_size=12),
    st.sampled_from(ADDRESSES),
    st.sampled_from(ADDRESSES),
    st.sampled_from(["token", "shared", "other"]),
    st.sampled_from(["", "algorithm=HMAC_SHA1", "key=k,algorithm=HMAC_SHA1", "key=k, algorithm=hmac_sha256"]),
)
def test_it_decides_as_twilios_own_validator(
    form: list[tuple[str, str]], called: str, named: str, secret: str, settings: str
) -> None:
    fields = MultiDict(form)
    algorithm = get_signature_algorithm(settings)
    signature = RequestValidator(secret).compute_signature(named, fields, algorithm)
    headers = {"x_twilio_signature": signature, "x_twilio_webhooks_signature_settings": settings}
    ours = RequestValidator("shared" if "key=" in settings else "token")
    genuine = ours.validate(called, fields, signature, algorithm)
    assert (verify(request(urlencode(form).encode(), called, **headers)) is None) is genuine
