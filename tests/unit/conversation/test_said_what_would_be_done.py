"""Nobody is asked whether to do a thing that is not named: every act has its words."""

from __future__ import annotations

import pytest

from core.conversation.tools import collect
from core.texts import Words

ACTS = sorted({intent for tool in collect().values() if tool.effect != "read" for intent in tool.intents})


@pytest.mark.parametrize("intent", ACTS)
@pytest.mark.parametrize("language", ["en", "hi", "hi-Latn"])
def test_every_act_has_words(intent, language):
    assert Words(language).has(f"intent-{intent.replace('.', '-').replace('_', '-')}")
