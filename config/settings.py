"""All reading of the environment. Each setting's name and default are part of the public contract."""

from __future__ import annotations

import importlib
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, field_validator

import bots
from core.ports import Finding, Surroundings


class SettingsError(Exception):
    """Settings that the hub cannot start with; one line each, saying which and how to mend it."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("; ".join(lines))
        self.lines = lines


class HubSettings(BaseModel):
    """The hub's own settings."""

    model_config = ConfigDict(frozen=True, populate_by_name=True)

    database_url: str = Field(default="sqlite+aiosqlite:///var/castmatch.db", alias="CASTMATCH_DATABASE_URL")
    host: str = Field(default="127.0.0.1", alias="CASTMATCH_HOST")
    port: int = Field(default=8765, alias="CASTMATCH_PORT", ge=0, le=65535)
    public_url: str = Field(default="", alias="CASTMATCH_PUBLIC_URL")
    secret: SecretStr = Field(default=SecretStr(""), alias="CASTMATCH_SECRET")
    api_token: SecretStr = Field(default=SecretStr(""), alias="CASTMATCH_API_TOKEN")
    house: str = Field(default="", alias="CASTMATCH_HOUSE", max_length=80)
    org: str = Field(default="default", alias="CASTMATCH_ORG", min_length=1, max_length=64)
    timezone: str = Field(default="Asia/Kolkata", alias="CASTMATCH_TIMEZONE")
    backup_folder: str = Field(default="", alias="CASTMATCH_BACKUP_FOLDER")
    backup_hours: float = Field(default=24.0, alias="CASTMATCH_BACKUP_HOURS", ge=0, le=24 * 366)
    backup_keep: int = Field(default=7, alias="CASTMATCH_BACKUP_KEEP", ge=1, le=10_000)

    @field_validator("secret", "api_token")
    @classmethod
    def _trimmed_secret(cls, value: SecretStr) -> SecretStr:
        """A line break pasted along with a token would otherwise look like a wrong token."""
        return SecretStr(value.get_secret_value().strip())

    @field_validator("house")
    @classmethod
    def _one_line(cls, value: str) -> str:
        return " ".join(value.split())

    @field_validator("timezone")
    @classmethod
    def _zone_exists(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:  # OSError: "Asia" is a folder of zones
            raise ValueError("is not a time zone; write one such as Asia/Kolkata") from error
        return value

    @field_validator("public_url")
    @classmethod
    def _web_address(cls, value: str) -> str:
        if value and not value.startswith(("http://", "https://")):
            raise ValueError("must start with https:// (the address under which providers reach this hub)")
        if "#" in value or "?" in value:
            raise ValueError("must end before any ? or #: it is the beginning of every address of this hub")
        if value and not _has_host(value):
            raise ValueError("must be a whole address such as https://desk.example.com")
        return value.rstrip("/")

    @field_validator("host")
    @classmethod
    def _host_alone(cls, value: str) -> str:
        said = value.strip()
        ipv6 = said.count(":") > 1
        if not said or re.search(r"[\s/@]", said) or (":" in said and not ipv6):
            raise ValueError("must be a host alone, such as 127.0.0.1 (the port is CASTMATCH_PORT)")
        return said

    @field_validator("database_url")
    @classmethod
    def _known_database(cls, value: str) -> str:
        if value.startswith("postgresql://"):
            value = value.replace("postgresql://", "postgresql+psycopg://", 1)
        if not value.startswith(("sqlite+aiosqlite:///", "postgresql+psycopg://")):
            raise ValueError("must be sqlite+aiosqlite:///<path> or postgresql://<user>@<host>/<name>")
        return value


def _has_host(address: str) -> bool:
    """Whether a web address names a host, and a port that can be one."""
    try:
        parts = urlsplit(address)
        return bool(parts.hostname) and parts.port != 0 and not re.search(r"\s", address)
    except ValueError:
        return False


@dataclass(frozen=True, slots=True)
class Loaded:
    """Everything read once. ``channels``: each channel folder's settings; ``model``: the language
    model's; ``traces``: OpenTelemetry's; ``embedder``: of memory; ``environment`` is not kept."""

    hub: HubSettings
    channels: Mapping[str, Any] = field(default_factory=dict)
    model: Any = None
    traces: Any = None
    embedder: Any = None


def environment(folder: Path | None = None) -> dict[str, str]:
    """The process environment over the ``.env`` file of the working folder.

    Raises SettingsError when that file cannot be read.
    """
    path = (folder or Path.cwd()) / ".env"
    return {**_from_file(path), **os.environ}


def _from_file(path: Path) -> dict[str, str]:
    if not path.is_file():
        return {}
    from dotenv import dotenv_values  # only where there is such a file: it comes with a parser of its own

    try:
        return {name: value for name, value in dotenv_values(path).items() if value is not None}
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError([f"{path}: cannot be read; make it a UTF-8 text of NAME=value lines"]) from error


def load(env: Mapping[str, str]) -> Loaded:
    """Validate everything. Raises SettingsError naming each wrong variable."""
    lines: list[str] = []
    hub = _model(HubSettings, env, lines)
    channels = {}
    for name in bots.names():
        channels[name] = _model(importlib.import_module(f"bots.{name}.settings").Settings, env, lines)
    model = _model(importlib.import_module("integrations.claude.settings").Settings, env, lines)
    traces = _model(importlib.import_module("integrations.traces.settings").Settings, env, lines)
    embedder = _model(importlib.import_module("integrations.embedders.settings").Settings, env, lines)
    if lines:
        raise SettingsError(lines)
    return Loaded(hub, channels, model, traces, embedder)


def _model(kind: type[BaseModel], env: Mapping[str, str], lines: list[str]) -> Any:
    known = {f.alias or name for name, f in kind.model_fields.items()}
    values = {name: value for name, value in env.items() if name in known and value != ""}
    try:
        return kind.model_validate(values)
    except ValidationError as error:
        for problem in error.errors():
            where = str(problem["loc"][0]) if problem["loc"] else kind.__name__
            lines.append(f"{where}: {_sentence(problem)}")
        return None


def _sentence(problem: Mapping[str, Any]) -> str:
    """What a value must be, said so that whoever set it can mend it."""
    limits = problem.get("ctx", {})
    match problem["type"]:
        case "int_parsing" | "int_from_float":
            return "must be a whole number"
        case "float_parsing":
            return "must be a number"
        case "greater_than_equal":
            return f"must be at least {limits['ge']}"
        case "greater_than":
            return f"must be more than {limits['gt']}"
        case "less_than_equal":
            return f"must be at most {limits['le']}"
        case "string_too_long":
            return f"must have at most {limits['max_length']} characters"
        case _:
            return str(problem["msg"]).removeprefix("Value error, ")


def channels_off(loaded: Loaded) -> dict[str, str]:
    """Channels without credentials, with what switches each on. The terminal needs none: it is on where
    somebody talks to it."""
    off = {}
    for name, settings in loaded.channels.items():
        needs: tuple[str, ...] | None = getattr(settings, "needs", None)
        if settings.configured or needs == ():
            continue
        off[name] = f"set {', '.join(needs)}" if needs else f"see bots/{name}/README.md"
    return off


def problems(loaded: Loaded, surroundings: Surroundings, *, need_secret: bool) -> list[Finding]:
    """What is missing or wrong without asking any provider."""
    found: list[Finding] = []
    if need_secret and not loaded.hub.secret.get_secret_value():
        fix = "set it to a long random text that you keep; it signs buttons and links"
        found.append(Finding("CASTMATCH_SECRET is not set", False, fix))
    parts = [*loaded.channels.values(), *filter(None, (loaded.model, loaded.traces, loaded.embedder))]
    for settings in parts:
        # Also where a part is off: half of its credentials is a mistake worth a word.
        found.extend(finding for finding in settings.problems(surroundings) if not finding.ok)
    # Channels of one vendor share settings; one mistake is one line.
    return list(dict.fromkeys(found))
