"""What was packed is read back as it was meant; anything else is refused."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.web.parse import MAX_KEY, Said, clean, named_well, packed, parse, place
from core.messages import Attachment
from core.people import Person

ANNA = Person(7, "default", "Anna \x00 Rao", "owner")
BEN = Person(8, "default", "Ben", "associate")
AT = datetime(2026, 11, 20, 4, 30, tzinfo=UTC)
names = st.text(min_size=1, max_size=128).filter(lambda name: named_well(ANNA, name))


@given(names, st.text(max_size=200), st.text(max_size=30))
def test_a_packed_message_is_read_back_and_names_its_conversation(name, text, choice):
    said = Said(text, choice, (Attachment("image", "7-x", "image/png", 3, "x.png"),))
    envelope, raw = packed(ANNA, name, said, AT)
    inbound = parse(raw)
    assert inbound.address.conversation == envelope.conversation_key
    assert len(envelope.conversation_key) <= MAX_KEY
    assert (inbound.text, inbound.choice, inbound.attachments) == (
        clean(text),
        choice or None,
        said.attachments,
    )
    assert (inbound.sender, inbound.external_id, inbound.sent_at) == ("7", envelope.provider_id, AT)
    inbound.text.encode()


@given(names)
def test_two_people_never_share_a_conversation(name):
    assert place(ANNA, name).conversation != place(BEN, name).conversation


def test_the_same_client_id_is_the_same_message_only_in_the_same_conversation():
    def number(person, conversation, client_id):
        return packed(person, conversation, Said("x", client_id=client_id), AT)[0].provider_id

    assert number(ANNA, "c", "1") == number(ANNA, "c", "1")
    assert len({number(*of) for of in [(ANNA, "c", "1"), (ANNA, "d", "1"), (BEN, "c", "1")]}) == 3
    assert number(ANNA, "c", "") != number(ANNA, "c", "")


@pytest.mark.parametrize("name", ["", "a" * 129, "a\nb", "a\x00", "\ud800", "\U0001f3ac" * 60])
def test_a_name_that_cannot_be_kept_is_refused(name):
    assert not named_well(ANNA, name)


@pytest.mark.parametrize("name", ["e2e-1", "a b", "x/y", "a|b", "हिन्दी", "😀", "..", "a" * 128])
def test_an_ordinary_name_is_fine(name):
    assert named_well(ANNA, name)


@pytest.mark.parametrize(
    "raw",
    [b"", b"{", b"[]", b"1", b"null", b'"x"', b"{}", b"\xff", b"[" * 100_000]
    + [
        json.dumps({"id": 1, "chat": "1/c", "sender": "1", "text": "x", "at": at}).encode() for at in (1, "x")
    ],
)
def test_what_was_not_packed_here_is_refused(raw):
    with pytest.raises(ValueError):
        parse(raw)
