"""Voyage and OpenAI: texts to their embeddings endpoint, vectors back. One POST per batch, nothing else.

The addresses are fixed here: no setting and no answer sends text anywhere else.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

import aiohttp
from pydantic import SecretStr

from core.errors import Unavailable

TIMEOUT_S = 5.0
"""A question that takes longer is answered by its words alone."""
AT_ONCE = 64
LONGEST = 8000
"""Characters of a text; both services read more."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One service. ``asking``, ``telling``: what its request says beside the texts, for questions and for
    what they are compared with; ``dim``: numbers of its usual model's vectors."""

    name: str
    url: str
    model: str
    dim: int
    asking: Mapping[str, Any] = field(default_factory=dict)
    telling: Mapping[str, Any] = field(default_factory=dict)


SERVICES = MappingProxyType(
    {
        "voyage": Kind(
            "voyage",
            "https://api.voyageai.com/v1/embeddings",
            "voyage-3.5-lite",
            1024,
            {"input_type": "query", "output_dimension": 1024},
            {"input_type": "document", "output_dimension": 1024},
        ),
        "openai": Kind(
            "openai",
            "https://api.openai.com/v1/embeddings",
            "text-embedding-3-small",
            512,
            {"dimensions": 512, "encoding_format": "float"},
            {"dimensions": 512, "encoding_format": "float"},
        ),
    }
)


class Service:
    """An Embedder behind HTTPS. Never follows a redirect, reads at most what its vectors need."""

    def __init__(self, kind: Kind, key: SecretStr, model: str = "", timeout_s: float = TIMEOUT_S) -> None:
        self.model, self.dim = model or kind.model, kind.dim
        self._kind, self._key = kind, key
        self._timeout_s = timeout_s
        self._session: aiohttp.ClientSession | None = None

    async def embed(self, texts: Sequence[str], *, asked: bool = False) -> list[Sequence[float]]:
        """As ``Embedder.embed``."""
        found: list[Sequence[float]] = []
        for start in range(0, len(texts), AT_ONCE):
            found += await self._batch(
                [text[:LONGEST] or " " for text in texts[start : start + AT_ONCE]], asked
            )
        return found

    async def close(self) -> None:
        """Let go of connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def _batch(self, texts: list[str], asked: bool) -> list[Sequence[float]]:
        told = self._kind.asking if asked else self._kind.telling
        body = {"input": texts, "model": self.model, **told}
        try:
            async with asyncio.timeout(self._timeout_s):
                answer = await self._post(body)
            return self._vectors(answer, len(texts))
        except (aiohttp.ClientError, TimeoutError) as error:
            raise Unavailable(f"{self._kind.name}: {type(error).__name__}") from error
        except (KeyError, TypeError, ValueError) as error:
            raise Unavailable(f"{self._kind.name}: an answer that is none") from error

    async def _post(self, body: Mapping[str, Any]) -> Any:
        if self._session is None:
            self._session = aiohttp.ClientSession()
        headers = {"Authorization": f"Bearer {self._key.get_secret_value()}"}
        async with self._session.post(
            self._kind.url, json=body, headers=headers, allow_redirects=False
        ) as response:
            if response.status != 200:
                wait = response.headers.get("Retry-After", "")
                raise Unavailable(
                    f"{self._kind.name}: HTTP {response.status}",
                    retry_after_s=float(wait) if wait.isdecimal() else None,
                )
            return await response.json()

    def _vectors(self, answer: Any, many: int) -> list[Sequence[float]]:
        """In the order of the texts, of length 1; raises ValueError for anything else."""
        rows = sorted(answer["data"], key=lambda row: int(row["index"]))
        if [int(row["index"]) for row in rows] != list(range(many)):
            raise ValueError("other texts")
        vectors = [[float(value) for value in row["embedding"]] for row in rows]
        if any(len(vector) != self.dim or not all(map(math.isfinite, vector)) for vector in vectors):
            raise ValueError("other numbers")
        return [_unit(vector) for vector in vectors]


def _unit(vector: list[float]) -> list[float]:
    size = math.sqrt(sum(value * value for value in vector))
    if not size:
        raise ValueError("no direction")
    return [value / size for value in vector]
