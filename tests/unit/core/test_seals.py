"""What was sealed comes back whole, and nothing else does."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.seals import Seal

words = st.text(max_size=80)
SEAL = Seal("files", "secret")


@given(words)
def test_what_was_sealed_is_opened_and_fits_a_path(said):
    token = SEAL.sealed(said)
    assert SEAL.opened(token) == said
    assert set(token) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.")


@given(words)
def test_another_purpose_secret_or_strength_opens_nothing(said):
    token = SEAL.sealed(said)
    for other in (
        Seal("share", "secret"),
        Seal("files", "secret2"),
        Seal("files", "secret", strength=18),
    ):
        assert other.opened(token) is None


@given(words, st.integers(min_value=0), st.characters())
def test_a_changed_or_cut_token_opens_nothing(said, place, other):
    token = SEAL.sealed(said)
    place %= len(token)
    changed = token[:place] + other + token[place + 1 :]
    assert changed == token or SEAL.opened(changed) is None
    assert SEAL.opened(token[:place]) is None


@given(words)
def test_words_that_nobody_sealed_open_nothing(token):
    assert SEAL.opened(token) is None
