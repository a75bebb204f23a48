"""How far a denial reaches, either of several, superlatives, looks: what a search is filled with."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.casting.search.arguments import fill
from core.casting.search.either import either
from core.casting.search.looks import untold
from core.casting.search.wording import worded
from core.casting.talent.ends import ended
from core.understanding import sought

NOW = datetime(2026, 11, 20, 4, 30, tzinfo=UTC)


def filled(text: str) -> dict[str, Any]:
    found = fill(sought(text, now=NOW, tz="Asia/Kolkata"), {})
    return {name: value for name, value in found.items() if value and name not in ("rate_unit", "gender")}


@pytest.mark.parametrize(
    ("said", "skills", "without"),
    [
        ("non smoker female boxer", ("boxing",), ("smoking",)),
        ("female boxer who is not a smoker", ("boxing",), ("smoking",)),
        ("non-smoking girl for kathak", ("dance-kathak",), ("smoking",)),
        ("no smokers, boxers only", ("boxing",), ("smoking",)),
        ("bina tattoo wali dancer", ("dance",), ("tattoo",)),
        ("ladki chahiye jo smoke na karti ho aur kathak jaanti ho", ("dance-kathak",), ("smoking",)),
        ("sharab nahi peeta ho aur gaadi chala leta ho", ("driving",), ("drinking",)),
        ("kathak nahi bharatanatyam wali", ("dance-bharatanatyam",), ("dance-kathak",)),
        ("smoking se door rehne wali dancer", ("dance",), ("smoking",)),
        ("actress who doesn't smoke or drink and sings", ("singing",), ("smoking", "drinking")),
        ("no boxing, karate or judo", (), ("boxing", "martial-arts-karate", "martial-arts-judo")),
        ("boxing aur swimming nahi aati", (), ("boxing", "swimming")),
        ("boxing nahi aati aur judo bhi nahi", (), ("boxing", "martial-arts-judo")),
    ],
)
def test_a_denial_reaches_its_own_words(said, skills, without):
    found = filled(said)
    assert (found.get("skills", ()), found.get("without_skills", ())) == (skills, without)


@pytest.mark.parametrize(
    ("said", "languages", "skills"),
    [
        ("malayalam or tamil speaking girl", ("ml/ta",), ()),
        ("hindi, marathi or gujarati speaker", ("hi/mr/gu",), ()),
        ("tamil/telugu", ("ta/te",), ()),
        ("boxing ya kushti aati ho, punjabi", ("pa",), ("boxing/wrestling",)),
        ("tamil aur telugu dono", ("ta", "te"), ()),
        ("either hindi or urdu, both english", ("hi/ur", "en"), ()),
        ("girl who knows sanskrit", ("sa",), ()),
    ],
)
def test_or_means_any_of_them_and_and_means_all(said, languages, skills):
    found = filled(said)
    assert (found.get("languages", ()), found.get("skills", ())) == (languages, skills)


@pytest.mark.parametrize(
    ("said", "order"),
    [
        ("sabse lambi ladki dikhao", "tallest"),
        ("the youngest boy", "youngest"),
        ("senior most actor", "oldest"),
        ("sabse sasti dancer", "cheapest"),
        ("सबसे छोटी लड़की", "youngest"),
        ("a tall girl", ""),
    ],
)
def test_a_superlative_is_an_order_and_no_look(said, order):
    found, rest = ended(said)
    assert found == order
    assert bool(order) != (rest == said)
    assert filled(said).get("order", "") == order
    if order:
        assert "wishes" not in filled(said)


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("gori ladki 25-30", ("gori",)),
        ("twins chahiye", ("twins",)),
        ("dusky girl who knows kathak", ("dusky",)),
        ("no twins please", ()),
        ("a fair price", ()),
    ],
)
def test_no_search_goes_by_complexion_or_by_who_is_alike(said, kept):
    found, rest = untold(said)
    assert found == kept
    assert not set(kept) & set(rest.split())
    assert filled(said).get("untold", ()) == kept


def test_what_is_no_issue_is_what_they_would_do():
    assert filled("no kissing scene issues")["words"] == ("kissing",)
    assert filled("can ride a bullet")["skills"] == ("motorcycle",)
    assert filled("gym body male 25-30")["phrases"] == ("gym body",)


@given(st.lists(st.sampled_from(["hi", "ta", "te", "ml", "pa", "mr"]), max_size=5), st.text(max_size=40))
def test_either_loses_no_language(codes, text):
    found, _ = either(text, codes, [])
    assert sorted(one for entry in found for one in entry.split("/")) == sorted(set(codes))


@given(st.text(max_size=80))
def test_nothing_is_asked_for_and_denied_in_one(text):
    found = worded(text)
    assert not set(found.skills) & set(found.without)


@pytest.mark.parametrize(
    ("said", "age"),
    [
        ("girl 22 punjabi", 22),
        ("50 ka aadmi", 50),
        ("lawyer type lady 45", 45),
        ("no dancers please, man 40", 40),
        ("20 girls from mumbai", None),
        ("show 15 girls", None),
        ("girls free 22 nov", None),
        ("girl 5 ft 5", None),
        ("top 20 dancers, women", None),
    ],
)
def test_the_one_number_beside_somebody_is_an_age(said, age):
    found = filled(said)
    assert (found.get("age_min"), found.get("age_max")) == (age, age)
