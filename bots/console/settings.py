"""The terminal has one switch: ``castmatch chat`` turns it on."""

from __future__ import annotations

from typing import ClassVar

from pydantic import BaseModel, ConfigDict, Field

from core.ports import Finding, Surroundings


class Settings(BaseModel):
    """``CASTMATCH_CONSOLE``: any value switches the terminal on."""

    model_config = ConfigDict(frozen=True, populate_by_name=True)

    console: str = Field(default="", alias="CASTMATCH_CONSOLE")

    needs: ClassVar[tuple[str, ...]] = ()
    """What switches the channel on."""

    @property
    def configured(self) -> bool:
        """Whether the channel is on."""
        return bool(self.console)

    def problems(self, surroundings: Surroundings) -> list[Finding]:
        """Nothing can be wrong here."""
        return []
