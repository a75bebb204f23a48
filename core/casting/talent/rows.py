"""A profile as the values of its rows: what is stored, filtered by and indexed."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

from core.casting.talent import details, names, vocabulary
from core.casting.talent.document import words
from core.casting.talent.model import LEVELS, Language, Talent
from core.casting.talent.terms import terms


def canonical(profile: Talent) -> Talent:
    """The profile with languages as codes, skills as slugs and the city in its one spelling, however
    they were written; what has no such form keeps its words. The better level of a language counts."""
    best: dict[str, Language] = {}
    for one in profile.languages:
        code = vocabulary.language_code(one.code) or one.code.strip().lower()
        if code not in best or LEVELS.index(one.level) > LEVELS.index(best[code].level):
            best[code] = Language(code, one.level)
    skills = [vocabulary.skill_slug(skill) or "-".join(words(skill)) for skill in profile.skills]
    return replace(
        profile,
        languages=tuple(best.values()),
        skills=tuple(dict.fromkeys(skill for skill in skills if skill)),
        city=vocabulary.city_name(profile.city) if profile.city.strip() else "",
    )


def profile_row(profile: Talent) -> dict[str, Any]:
    """The columns of the profile's own row, without id and times."""
    return {
        "org_id": profile.org_id,
        "person_id": profile.person_id,
        "source": profile.source,
        "ref": profile.ref,
        "name": profile.name,
        "gender": profile.gender,
        "age_min": profile.playing_age[0],
        "age_max": profile.playing_age[1],
        "is_minor": profile.is_minor,
        "height_cm": profile.height_cm,
        "build": profile.build,
        "city": profile.city,
        "languages": [asdict(one) for one in profile.languages],
        "accents": list(profile.accents),
        "skills": list(profile.skills),
        "plays": list(profile.plays),
        "credits": [asdict(one) for one in profile.credits],
        "training": profile.training,
        "bio": profile.bio,
        "rate_paise": None if profile.rate is None else profile.rate.paise,
        "rate_unit": "day" if profile.rate is None else profile.rate.unit,
        "portrait": profile.portrait,
        "showreel": profile.showreel,
        "agent_id": profile.agent_id,
        "representation": profile.representation,
        "guardian_id": profile.guardian_id,
        "details": details.stored(profile.details),
        "document": terms(profile),
    }


def trait_rows(profile: Talent, talent_id: int) -> list[dict[str, Any]]:
    """What the profile can be filtered by."""
    traits = {
        **{("language", one.code): LEVELS.index(one.level) for one in profile.languages},
        **{("skill", skill): 0 for skill in profile.skills},
        **{("plays", gender): 0 for gender in profile.plays},
        **{("name", key): 0 for name in profile.called for key in names.sounds(name)},
        **{("former", key): 0 for name in profile.details.former for key in names.sounds(name)},
    }
    return [
        {"talent_id": talent_id, "org_id": profile.org_id, "kind": kind, "value": value[:96], "level": level}
        for (kind, value), level in traits.items()
    ]
