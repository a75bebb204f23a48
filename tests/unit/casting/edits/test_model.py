"""Values with their units, what cannot be, and the way back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.casting.edits.model import FACTS, changed, restored, sensitive, snapshot
from core.casting.talent.rows import canonical
from core.casting.talent.values import Wrong
from tests.unit.casting.talent.directory import profile

RIYA = canonical(profile("Riya Sharma", skills=("swimming",), languages=(("hi", "native"),)))
SAID = (
    ("height", "5 foot 6", "set", {"height_cm": 168}),
    ("height", "1.7 m", "set", {"height_cm": 170}),
    ("weight", "140 lbs", "set", {"details.weight_kg": 63.5}),
    ("city", "bombay", "set", {"city": "Mumbai"}),
    ("city", "मुंबई", "set", {"city": "Mumbai"}),
    ("playing_age", "24 to 30", "set", {"age_min": 24, "age_max": 30}),
    ("rate", "75k per shift", "set", {"rate_paise": 75_000_00, "rate_unit": "shift"}),
    ("hair", "short", "set", {"details.hair_length": "short", "details.hair_colour": None}),
    ("hair", "dark brown", "set", {"details.hair_colour": "dark brown", "details.hair_length": None}),
    ("waist", "28 in", "set", {"details.sizes": {"waist": 71.1}}),
    ("skills", "kathak", "add", {"skills": ["swimming", "dance-kathak"]}),
    ("skills", "swim", "remove", {"skills": []}),
    ("accents", "bhojpuri accent", "add", {"accents": ["Bhojpuri"]}),
)


@pytest.mark.parametrize(("field", "value", "how", "facts"), SAID)
def test_a_value_is_read_with_its_unit(field, value, how, facts):
    assert snapshot(changed(RIYA, FACTS[field], value, how), list(facts)) == facts


@pytest.mark.parametrize(("field", "value", "how", "facts"), SAID)
def test_every_change_has_a_way_back(field, value, how, facts):
    keys = FACTS[field].keys
    before = snapshot(RIYA, keys)
    assert snapshot(restored(changed(RIYA, FACTS[field], value, how), before), keys) == before


def test_the_way_back_leaves_the_rest_alone():
    taller = changed(RIYA, FACTS["height"], "180 cm", "set")
    moved = changed(taller, FACTS["city"], "Pune", "set")
    assert restored(moved, {"height_cm": 168}) == replace(RIYA, city="Pune")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("height", "12 feet"),
        ("height", "5.8"),
        ("weight", "900 kg"),
        ("age", "300"),
        ("age", "16"),
        ("city", "12 <script>"),
        ("languages", "Klingon"),
        ("waist", "45"),
        ("showreel", "http://example.com/reel"),
        ("union", "the best one"),
        ("skills", "x" * 50),
    ],
)
def test_what_cannot_be_is_refused(field, value):
    how = "add" if FACTS[field].listed else "set"
    with pytest.raises(Wrong):
        changed(RIYA, FACTS[field], value, how)


def test_a_better_or_worse_level_of_a_language_replaces_the_old_one():
    basic = changed(RIYA, FACTS["languages"], "Hindi (basic)", "add")
    assert [(one.code, one.level) for one in basic.languages] == [("hi", "basic")]


def test_a_child_grows_up_by_no_sentence():
    child = replace(RIYA, is_minor=True, playing_age=(12, 12))
    assert changed(child, FACTS["age"], "13", "set").playing_age == (13, 13)
    with pytest.raises(Wrong):
        changed(child, FACTS["age"], "19", "set")


@pytest.mark.parametrize("text", ["Muslim", "she is disabled", "जाति", "Religion", "HIV positive"])
def test_what_only_the_person_may_say(text):
    assert sensitive(text)


@pytest.mark.parametrize("text", ["kathak", "Hindustani vocal", "Pune", "athletic", "Hindi", "fencing"])
def test_what_anybody_may_say(text):
    assert not sensitive(text)
