"""The catalogue says the same things in every language, in the desk's own voice."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from core.texts import LANGUAGES, Words
from core.texts.catalogue import FOLDER

FILES = {language: sorted((FOLDER / language).glob("*.ftl")) for language in LANGUAGES}
SAME_IN_BOTH = re.compile(r"[\s\d\W]*")
"""Numbers and signs alone need no translation."""
UNTRANSLATED = {
    "auditions-channel",
    "auditions-round",
    "auditions-round-offered",
    "talent-credit-kind",
    "talent-language",
}
"""Names of apps, rounds, kinds of work and languages, which Hindi in Latin letters takes as they are."""


class _Names(Visitor):
    """The variables, terms and messages that a text refers to."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.literals: list[str] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variables.add(node.id.name)

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.literals.append(node.value)


def _entries(path: Path):
    return FluentParser().parse(path.read_text(encoding="utf-8")).body


def _texts(language: str) -> dict[str, _Names]:
    found = {}
    for path in FILES[language]:
        for entry in _entries(path):
            if isinstance(entry, ast.Message):
                names = _Names()
                names.visit(entry)
                assert entry.id.name not in found, f"{entry.id.name} is there twice in {language}"
                found[entry.id.name] = names
    return found


TEXTS = {language: _texts(language) for language in LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_is_fluent_without_a_broken_line(language):
    for path in FILES[language]:
        junk = [entry.content for entry in _entries(path) if isinstance(entry, ast.Junk)]
        assert junk == [], path


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_files_and_texts(language):
    assert [path.name for path in FILES[language]] == [path.name for path in FILES["en"]]
    assert set(TEXTS[language]) ^ set(TEXTS["en"]) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_tells_the_same_facts_in_every_language(language):
    differ = {
        key: sorted(names.variables ^ TEXTS["en"][key].variables)
        for key, names in TEXTS[language].items()
        if names.variables != TEXTS["en"][key].variables
    }
    assert differ == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_shouted_and_nothing_is_a_picture(language):
    loud = []
    for key, names in TEXTS[language].items():
        said = "".join(names.literals)
        if "!" in said or "！" in said or any(unicodedata.category(c) == "So" for c in said):
            loud.append((key, said))
    assert loud == []


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_every_text_is_translated(language):
    same = []
    for key, names in TEXTS[language].items():
        ours, english = " ".join(names.literals), " ".join(TEXTS["en"][key].literals)
        if ours == english and not SAME_IN_BOTH.fullmatch(english) and len(english.split()) > 3:
            same.append(key)
    assert sorted(set(same) - UNTRANSLATED) == []


def test_hindi_is_written_in_its_own_letters_and_its_latin_form_in_latin_ones():
    devanagari = re.compile(r"[ऀ-ॿ]")
    for key, names in TEXTS["hi-Latn"].items():
        assert not devanagari.search(" ".join(names.literals)), key
    plain = [
        key
        for key, names in TEXTS["hi"].items()
        if re.search(r"[A-Za-z]{4}", " ".join(names.literals))
        and not devanagari.search(" ".join(names.literals))
    ]
    assert len(plain) < 30, plain


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_can_be_said_with_any_number(language):
    """Plural forms included: no count may fall through the cases."""
    words = Words(language)
    for key, names in TEXTS[language].items():
        for count in (0, 1, 2, 5, 11, 100_000):
            said = words(key, **dict.fromkeys(names.variables, count))
            assert said.strip(), key
            assert "{" not in said, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_of_a_person_can_break_a_sentence(language):
    words = Words(language)
    for key, names in TEXTS[language].items():
        odd = "{ $x } [a] *b* .c = ⁨‮ <b>"
        said = words(key, **dict.fromkeys(names.variables, odd))
        assert said.strip(), key


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [999, 1001, 2501, 60_000])
def test_a_pasted_page_fits_into_a_text(language, count):
    page = "word { $name } " * count
    assert page[:count] in Words(language)("ledger-said", said=page[:count])
    both = Words(language)("names-and", first=page[:count], last="B" * count)
    assert page[:count] in both
    assert "B" * count in both
