"""The bars of recall on conversations of months, where the sample is at hand."""

from __future__ import annotations

import statistics

import pytest

from core.memory.score import WEIGHTS, Weights
from tests.benchmarks.memory_recall import measured
from tests.locomo import SAMPLE, conversations

pytestmark = pytest.mark.skipif(not SAMPLE.exists(), reason="the LoCoMo sample is absent")


@pytest.mark.timeout(600)
def test_turns_and_sessions_are_found():
    found = measured(conversations(), WEIGHTS)
    assert found["R@10 1-4"] >= 0.78
    assert found["R@10 1-5"] >= 0.78
    assert found["session any@10"] >= 0.97


def test_context_is_what_buys_it():
    """So that a silent loss of what is said around a turn is seen."""
    [talk] = conversations()[:1]
    whole = measured([talk], WEIGHTS)["R@10 1-4"]
    alone = measured([talk], WEIGHTS.without("near", "wide", "session"))["R@10 1-4"]
    words = Weights(**dict.fromkeys(("near", "wide", "session", "asked", "speaker", "date"), 0.0))
    assert whole - alone >= 0.05
    assert statistics.fmean([alone, measured([talk], words)["R@10 1-4"]]) < whole
