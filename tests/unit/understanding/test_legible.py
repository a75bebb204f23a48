"""Letters of another keyboard are the plain ones; what is passed on word for word is not touched."""

from __future__ import annotations

import pytest

from core.understanding.spelling import legible


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("ＳＴＯＰ", "STOP"),
        ("ｓｔｏｐ　ａｌｌ", "stop all"),
        ("𝗦𝗧𝗢𝗣", "STOP"),
        ("Ⓢⓣⓞⓟ", "Stop"),
        ("ST\u200bOP", "STOP"),
        ("１，３ ａｄｄ", "1,3 add"),
        ("½ day, 5² – “haan” …", "½ day, 5² – “haan” …"),
        ("शूटिंग बन्द 👩‍🎤", "शूटिंग बन्द 👩‍🎤"),
    ],
)
def test_letters_that_only_look_otherwise(written, read):
    assert legible(written) == read
