"""The demo's own world: a project, its team, and a directory of invented people."""

from __future__ import annotations

from config.demo.filling import fill
from config.demo.people import Cast, Persona

__all__ = ["Cast", "Persona", "fill"]
