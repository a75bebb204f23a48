"""A project, its roles, and what may be said about them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

ProjectState = Literal["active", "paused", "wrapped", "archived"]
RoleState = Literal["draft", "casting", "cast", "attention", "archived"]
Audience = Literal["invite_only", "agents", "open"]
RoleAudience = Literal["", "team", "agents", "everyone"]
OPEN_STATES: tuple[RoleState, ...] = ("draft", "casting", "attention")
"""A role that still looks for somebody."""


@dataclass(frozen=True, slots=True)
class Project:
    """``shoot_from``, ``shoot_to``: first and last shooting day. ``house``: who is casting it, as
    talent read it. ``place``: where it shoots."""

    id: int
    org_id: str
    name: str
    state: ProjectState = "active"
    kind: str = ""
    house: str = ""
    audience: Audience = "invite_only"
    shoot_from: date | None = None
    shoot_to: date | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class Role:
    """``internal_name`` is what the team calls it and talent never read; ``budget_paise`` is per day
    and for staff only. ``approver_id``: the person whose decision is final.
    ``audience``: who may see it; empty: nobody has said, and whoever names it may be put forward."""

    id: int
    org_id: str
    project_id: int
    name: str
    internal_name: str = ""
    kind: str = ""
    gender: tuple[str, ...] = ()
    age_min: int | None = None
    age_max: int | None = None
    languages: tuple[str, ...] = ()
    city: str = ""
    description: str = ""
    state: RoleState = "casting"
    budget_paise: int | None = None
    shoot_days: int | None = None
    approver_id: int | None = None
    audience: RoleAudience = ""

    @property
    def open(self) -> bool:
        """Whether it still looks for somebody."""
        return self.state in OPEN_STATES


def room(project_id: int) -> str:
    """The key of the room in which a project's people are."""
    return f"project/{project_id}"
