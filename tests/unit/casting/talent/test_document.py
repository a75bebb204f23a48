from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.casting.talent import vocabulary
from core.casting.talent.document import asked, document, stem, stems, words
from core.casting.talent.terms import terms
from tests.unit.casting.talent.directory import profile


@pytest.mark.parametrize(
    "forms", [("dance", "dancer", "dancers", "dancing"), ("singer", "singing", "sings"), ("boxer", "boxing")]
)
def test_forms_of_one_word_have_one_key(forms: tuple[str, ...]) -> None:
    assert len({stem(form) for form in forms}) == 1


@given(st.text())
def test_a_key_is_letters_and_digits_only(text: str) -> None:
    assert all(key.isascii() and key.isalnum() for key in stems(text))


@given(st.text())
def test_what_is_indexed_is_found_by_the_same_words(text: str) -> None:
    indexed = set(document(text).split())
    assert all(stem(word) in indexed for word in asked(text))


def test_devanagari_is_found_in_latin_letters() -> None:
    assert words("मुंबई") == words("मुंबई")
    assert all(word.isascii() for word in words("घुड़सवारी और तैराकी"))


def test_devanagari_digits_are_digits() -> None:
    assert words("१० साल") == ["10", *words("साल")]
    assert words("कक्षा१२")[0].endswith("12")
    assert words("ऽ ॐ") == []


def test_what_somebody_does_not_do_does_not_find_them() -> None:
    one = profile("A B", bio="Loves horses. No smoking on camera. तैराकी नहीं करतीं।")
    keys = terms(one).split()
    assert f"w:{stem('horses')}" in keys
    assert {"d:smok", "x:smoking"} <= set(keys)
    assert not {"w:smok", "b:smoking", "b:swimming"} & set(keys)


def test_little_words_ask_for_nothing() -> None:
    assert asked("who can actually ride a horse") == ["ride", "horse"]


@pytest.mark.parametrize(
    ("said", "slug"),
    [
        ("horse riding", "horse-riding"),
        ("ghudsawari", "horse-riding"),
        ("घुड़सवारी", "horse-riding"),
        ("Kathak", "dance-kathak"),
        ("dancing", "dance"),
        ("pehelwan", "wrestling"),
        ("swimmer", "swimming"),
        ("horse-riding", "horse-riding"),
        ("levitation", None),
    ],
)
def test_a_skill_has_one_form_whatever_it_is_called(said: str, slug: str | None) -> None:
    assert vocabulary.skill_slug(said) == slug


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("Punjabi", "pa"),
        ("panjabi", "pa"),
        ("pa", "pa"),
        ("pa-IN", "pa"),
        ("Bangla", "bn"),
        ("पंजाबी", "pa"),
        ("Klingon", None),
    ],
)
def test_a_language_has_one_code(said: str, code: str | None) -> None:
    assert vocabulary.language_code(said) == code


@pytest.mark.parametrize(
    ("said", "city"),
    [
        ("bombay", "Mumbai"),
        ("मुंबई", "Mumbai"),
        ("दिल्ली", "Delhi"),
        ("MUMBAI", "Mumbai"),
        ("gurgaon", "Gurugram"),
        ("satara", "Satara"),
    ],
)
def test_a_city_has_one_spelling(said: str, city: str) -> None:
    assert vocabulary.city_name(said) == city


def test_every_skill_is_found_by_each_of_its_names() -> None:
    for slug, aliases in vocabulary.SKILLS.items():
        for name in (slug, slug.replace("-", " "), *aliases):
            assert vocabulary.skill_slug(name) is not None, name
