"""What is sealed opens only with the same secret, in the same place, unchanged."""

from __future__ import annotations

import pytest

from core.vault import Sealed, Vault


def test_what_is_sealed_can_be_opened():
    vault = Vault("a long secret")
    sealed = vault.seal("कोली", "declared/7/community")
    assert "कोली".encode() not in sealed
    assert vault.open(sealed, "declared/7/community") == "कोली"
    assert vault.seal("कोली", "declared/7/community") != sealed


@pytest.mark.parametrize(
    ("secret", "about", "change"),
    [
        ("another", "declared/7/health", 0),
        ("a long secret", "declared/8/health", 0),
        ("a long secret", "declared/7/health", 1),
    ],
)
def test_anything_else_stays_shut(secret, about, change):
    sealed = bytearray(Vault("a long secret").seal("asthma", "declared/7/health"))
    sealed[-1] ^= change
    with pytest.raises(Sealed):
        Vault(secret).open(bytes(sealed), about)


def test_the_secret_is_in_no_log():
    assert "hidden" not in repr(Vault("hidden"))
