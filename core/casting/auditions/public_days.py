"""Public holidays where a session is held: pointed out, never skipped; the team decides."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import lru_cache

STATE = "MH"
"""Where the house casts, if a place does not say otherwise."""
_CITIES = {
    "delhi": "DL",
    "gurgaon": "HR",
    "gurugram": "HR",
    "noida": "UP",
    "lucknow": "UP",
    "chandigarh": "CH",
    "jaipur": "RJ",
    "ahmedabad": "GJ",
    "bhopal": "MP",
    "indore": "MP",
    "kolkata": "WB",
    "calcutta": "WB",
    "hyderabad": "TS",
    "bengaluru": "KA",
    "bangalore": "KA",
    "chennai": "TN",
    "kochi": "KL",
    "goa": "GA",
}
_LANGUAGES = {"hi": "hi"}


def state_of(place: str) -> str:
    """The state, by ISO 3166-2:IN, of a city that a place's name holds."""
    words = re.findall(r"[a-z]+", place.casefold())
    return next((_CITIES[word] for word in words if word in _CITIES), STATE)


def names(days: Iterable[date], place: str, language: str = "en") -> dict[date, str]:
    """Those of the days that are holidays, with what each is called in the reader's language."""
    state, found = state_of(place), {}
    for day in sorted(set(days)):
        called = _year(state, day.year, _LANGUAGES.get(language, "en_IN")).get(day)
        if called:
            found[day] = called
    return found


@lru_cache(maxsize=64)
def _year(state: str, year: int, language: str) -> dict[date, str]:
    # Imported when a day is first looked at: it holds the holidays of the whole world.
    import holidays

    return dict(holidays.country_holidays("IN", subdiv=state, years=year, language=language))
