"""The web needs no settings of its own: who may call is decided by the hub's bearer tokens."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from core.ports import Finding, Surroundings


class Settings(BaseModel):
    """Nothing to set; ``CASTMATCH_API_TOKEN`` belongs to the hub."""

    model_config = ConfigDict(frozen=True, populate_by_name=True)

    @property
    def configured(self) -> bool:
        """Always: there is nothing that could be missing."""
        return True

    def problems(self, surroundings: Surroundings) -> list[Finding]:
        """Nothing can be wrong here."""
        return []
