"""What an operator sets for Claude, and what is wrong with it before anything is tried."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from ipaddress import ip_address
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Field, Json, SecretStr, field_validator

from core.conversation.model import Weight
from core.ports import Finding, Surroundings
from integrations.claude.prices import PRICES, Price
from integrations.claude.routing import Route, efforts

PUBLIC_API = "https://api.anthropic.com"
FIRST_WORD_S = 6.0
"""Longest silence, also before the first word. A healthy stream opens in one to two seconds and pings."""
HEAVY = 3
"""A pasted scene may take this many times longer, and more words, than a line of chat."""


class Settings(BaseModel):
    """One key, three models. ``timeout_s`` is the patience with one whole turn, tools not counted.
    ``daily_usd``: what an organisation may spend from midnight to midnight; 0: without limit."""

    model_config = ConfigDict(frozen=True, populate_by_name=True, extra="ignore")

    api_key: SecretStr = Field(default=SecretStr(""), alias="ANTHROPIC_API_KEY")
    base_url: str = Field(default="", alias="ANTHROPIC_BASE_URL")
    light: str = Field(default="claude-haiku-5-5", alias="CASTMATCH_MODEL_LIGHT", min_length=1)
    normal: str = Field(default="claude-sonnet-5-5", alias="CASTMATCH_MODEL_NORMAL", min_length=1)
    heavy: str = Field(default="claude-opus-5-5", alias="CASTMATCH_MODEL_HEAVY", min_length=1)
    timeout_s: float = Field(default=20.0, alias="CASTMATCH_MODEL_TIMEOUT_S", gt=0, le=300)
    rounds: int = Field(default=6, alias="CASTMATCH_MODEL_ROUNDS", ge=1, le=20)
    max_tokens: int = Field(default=4096, alias="CASTMATCH_MODEL_MAX_TOKENS", ge=256, le=32_000)
    daily_usd: float = Field(default=20.0, alias="CASTMATCH_MODEL_DAILY_USD", ge=0, le=100_000)
    prices: Json[dict[str, Price]] = Field(
        default_factory=dict[str, Price], alias="CASTMATCH_MODEL_PRICES", validate_default=False
    )

    @field_validator("api_key", mode="after")
    @classmethod
    def _trimmed_secret(cls, value: SecretStr) -> SecretStr:
        """A line break pasted along with a key would otherwise look like a wrong key."""
        return SecretStr(value.get_secret_value().strip())

    @field_validator("base_url", mode="after")
    @classmethod
    def _trimmed_address(cls, value: str) -> str:
        try:
            _ = urlsplit(value).port
        except ValueError as error:
            raise ValueError("must be an http(s) address, or empty") from error
        return value.strip().rstrip("/")

    @property
    def configured(self) -> bool:
        """Whether there is a key; without one the built-in understanding answers everything."""
        return bool(self.api_key.get_secret_value())

    @property
    def base(self) -> str:
        """Where the SDK sends its requests; always given, so that it looks nowhere else."""
        return self.base_url or PUBLIC_API

    @property
    def local(self) -> bool:
        """Whether requests stay on this machine: then no proxy of the environment may see them."""
        return is_loopback(self.base)

    @property
    def routes(self) -> Mapping[Weight, Route]:
        """Which model takes which weight of turn."""
        return {
            "light": Route(self.light, efforts(self.light, "low"), self.max_tokens, self.timeout_s),
            "normal": Route(self.normal, efforts(self.normal, "medium"), self.max_tokens, self.timeout_s),
            "heavy": Route(
                self.heavy,
                efforts(self.heavy, "medium"),
                HEAVY * self.max_tokens,
                HEAVY * self.timeout_s,
            ),
        }

    @property
    def price_list(self) -> Mapping[str, Price]:
        """The known prices, the operator's own first."""
        return {**PRICES, **self.prices}

    def problems(self, surroundings: Surroundings) -> list[Finding]:
        """Settings that are wrong; empty when Claude is off or well set up."""
        return list(self._problems(surroundings)) if self.configured else []

    def _problems(self, surroundings: Surroundings) -> Iterator[Finding]:
        parts = urlsplit(self.base)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            yield Finding(
                "ANTHROPIC_BASE_URL is not an http(s) address",
                False,
                f"remove ANTHROPIC_BASE_URL to use {PUBLIC_API}, or give scheme and host",
            )
        elif parts.scheme == "http" and not self.local:
            yield Finding(
                "ANTHROPIC_BASE_URL would send the key unencrypted", False, "use https, or a local address"
            )
        if surroundings.sandbox and not self.local:
            yield Finding(
                "ANTHROPIC_BASE_URL leads out of the sandbox",
                False,
                "point it at the sandbox, or unset the key",
            )
        for name, model in (("LIGHT", self.light), ("NORMAL", self.normal), ("HEAVY", self.heavy)):
            if model not in self.price_list:
                yield Finding(
                    f"CASTMATCH_MODEL_{name} names {model}, whose price is not known",
                    False,
                    f'add it to CASTMATCH_MODEL_PRICES: {{"{model}": {{"input": 2, "output": 10}}}}',
                )


def is_loopback(url: str) -> bool:
    """Whether an address can only mean this machine."""
    host = urlsplit(url).hostname or ""
    if host.lower() == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
