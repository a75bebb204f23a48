"""Where traces go: the names are OpenTelemetry's own."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec

from pydantic import BaseModel, ConfigDict, Field, SecretStr, field_validator

from core.ports import Finding, Surroundings

INSTALL = "pip install 'castmatch-hub[traces]', or unset OTEL_EXPORTER_OTLP_ENDPOINT"


class Settings(BaseModel):
    """``headers``: ``name=value,name=value``, often with a token. ``share``: of all traces, 0 to 1."""

    model_config = ConfigDict(frozen=True, populate_by_name=True, extra="ignore")

    endpoint: str = Field(default="", alias="OTEL_EXPORTER_OTLP_ENDPOINT")
    headers: SecretStr = Field(default=SecretStr(""), alias="OTEL_EXPORTER_OTLP_HEADERS")
    service: str = Field(default="castmatch-hub", alias="OTEL_SERVICE_NAME", max_length=100)
    share: float = Field(default=1.0, alias="OTEL_TRACES_SAMPLER_ARG", ge=0, le=1)

    @field_validator("endpoint")
    @classmethod
    def _web_address(cls, value: str) -> str:
        if value and not value.startswith(("http://", "https://")):
            raise ValueError("must start with http:// or https:// (OTLP over HTTP, usually port 4318)")
        return value.rstrip("/")

    @property
    def configured(self) -> bool:
        """Whether there is an address."""
        return bool(self.endpoint)

    def problems(self, _surroundings: Surroundings) -> Sequence[Finding]:
        """An address without the SDK to reach it."""
        if self.configured and find_spec("opentelemetry.exporter") is None:
            return [Finding("OTEL_EXPORTER_OTLP_ENDPOINT is set and OpenTelemetry is absent", False, INSTALL)]
        return []
