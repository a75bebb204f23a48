"""The demo's project: Gully Nights and the six parts it looks for."""

from __future__ import annotations

from datetime import datetime, timedelta

from core.casting.projects.model import Project, Role

NAME = "Gully Nights"
HOUSE = "Redleaf Casting"


def project(org: str, now: datetime) -> Project:
    """Shoots for 40 days, from about three weeks after the demo's first day."""
    first = (now + timedelta(days=22)).date()
    return Project(
        id=0,
        org_id=org,
        name=NAME,
        kind="series",
        house=HOUSE,
        audience="agents",
        shoot_from=first,
        shoot_to=first + timedelta(days=39),
        place="Mumbai",
    )


def roles(org: str, project_id: int, approver_id: int) -> list[Role]:
    """In order of size."""

    def role(name: str, kind: str, gender: str, low: int, high: int, text: str, pay: int, days: int,
             languages: tuple[str, ...] = ()) -> Role:  # fmt: skip
        return Role(
            id=0,
            org_id=org,
            project_id=project_id,
            name=name,
            kind=kind,
            gender=(gender,),
            age_min=low,
            age_max=high,
            languages=languages,
            description=text,
            budget_paise=pay * 100,
            shoot_days=days,
            approver_id=approver_id,
        )

    meera = "Runs the night kitchen in the lane and trusts nobody. Punjabi at home."
    kabir = "Drives a cab, writes songs nobody has heard."
    rane = "Twenty years in the same police station; kind when nobody looks."
    bebo = "Nine, sees everything, tells half of it."
    nani = "Meera's grandmother, sharp, funny, half deaf by choice."
    sameer = "Kabir's flatmate, charming and always short of money."
    return [
        role("Meera", "lead", "female", 25, 30, meera, 75_000, 40, ("pa",)),
        role("Kabir", "lead", "male", 28, 34, kabir, 75_000, 38),
        role("Inspector Rane", "supporting", "male", 40, 50, rane, 50_000, 18, ("mr",)),
        role("Bebo", "supporting", "female", 8, 10, bebo, 20_000, 12),
        role("Nani", "supporting", "female", 65, 75, nani, 40_000, 15, ("pa",)),
        role("Sameer", "supporting", "male", 22, 27, sameer, 35_000, 22),
    ]
