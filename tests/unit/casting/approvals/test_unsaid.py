"""What is never noted about anybody, and what only sounds like it."""

from __future__ import annotations

import pytest

from core.casting.approvals.unsaid import unsaid


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("has asthma, still great", "approvals-note-personal"),
        ("she is a Brahmin from Pune", "approvals-note-personal"),
        ("बहुत अच्छी, दलित है", "approvals-note-personal"),
        ("usko bukhar tha", "approvals-note-health"),
        (f"{'reads well, ' * 12}was in hospital last week", "approvals-note-health"),
        ("lovely voice; plays a doctor well", ""),
        ("great in the period drama, community theatre background", ""),
        ("doctor ka role jachega", ""),
        ("", ""),
    ],
)
def test_what_is_noted_and_what_is_not(text: str, why: str) -> None:
    assert unsaid(text) == why
