from __future__ import annotations

import re
from pathlib import Path

import pytest

from core.texts.catalogue import FOLDER, LANGUAGES

CASTING = FOLDER.parent / "casting"
FEATURES = ("talent", "projects", "lists")
_VARIABLE = re.compile(r"\$([a-z_]+)")


def messages(language: str, feature: str) -> dict[str, str]:
    """Text keys to their whole definition."""
    found: dict[str, str] = {}
    key = ""
    for line in (FOLDER / language / f"{feature}.ftl").read_text(encoding="utf-8").splitlines():
        start = re.match(r"([a-z][a-z0-9-]*) *=", line)
        key = start[1] if start else key
        if key and not line.startswith("#"):
            found[key] = found.get(key, "") + line + "\n"
    return found


@pytest.mark.parametrize("feature", FEATURES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_takes_the_same_values(feature: str, language: str) -> None:
    english, other = messages("en", feature), messages(language, feature)
    assert english.keys() == other.keys()
    for key, text in english.items():
        extra = set(_VARIABLE.findall(other[key])) - set(_VARIABLE.findall(text))
        assert not extra, key


@pytest.mark.parametrize("feature", FEATURES)
def test_every_text_that_is_asked_for_exists(feature: str) -> None:
    known = messages("en", feature).keys()
    sources = [path.read_text(encoding="utf-8") for path in sorted(Path(CASTING).glob("*/*.py"))]
    asked = {key for source in sources for key in re.findall(rf'"({feature}-[a-z-]+[a-z])"', source)}
    assert asked <= known


@pytest.mark.parametrize("feature", FEATURES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_desk_never_shouts(feature: str, language: str) -> None:
    assert not [key for key, text in messages(language, feature).items() if "!" in text]
