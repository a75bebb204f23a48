"""A PDF is read for its letters; what would exhaust us, or holds none, is answered with what works."""

from __future__ import annotations

import io
import logging

import pytest
from pypdf import PdfReader, PdfWriter

from core.casting.screenplay.files import FILES
from core.casting.screenplay.model import characters, scenes
from core.casting.screenplay.pages import MOST_BYTES, MOST_DRAWN, MOST_PAGES, text_of
from core.errors import Rejected
from core.messages import Attachment
from tests.unit.casting.screenplay.papers import SCRIPT, paper


def why(content: bytes) -> str:
    with pytest.raises(Rejected) as error:
        text_of(content)
    return error.value.text_key


def test_scenes_and_who_speaks_are_read():
    found = scenes(text_of(paper()))
    assert [one.heading for one in found] == ["INT. CHAWL - NIGHT", "EXT. ROOF - DAWN"]
    assert {name for name, _, _ in characters(found)} == {"Meera", "Kabir", "Nani"}


def test_a_page_number_is_no_line_of_the_scene():
    assert "2." not in text_of(paper()).splitlines()


def test_a_locked_one_is_named_so():
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(paper())))
    writer.encrypt("secret", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    assert why(out.getvalue()) == "screenplay-pdf-locked"


def test_one_without_letters_is_named_so():
    assert why(paper([()] * 3)) == "screenplay-pdf-pictures"


@pytest.mark.parametrize("cut", [0, 5, 40, 200, 400])
def test_a_damaged_one_never_breaks_the_reader(cut):
    assert why(paper()[:cut] + b"%" * 20) == "screenplay-pdf-broken"


def test_a_page_that_draws_without_end_is_refused():
    bomb = b"BT /F1 12 Tf (a) Tj ET\n" * (MOST_DRAWN // 20)
    assert why(paper([SCRIPT[0]], drawn=bomb)) == "screenplay-pdf-long"


def test_too_many_pages_are_refused():
    assert why(paper([("INT. A",)] * (MOST_PAGES + 1))) == "screenplay-pdf-long"


def test_nothing_of_a_file_is_logged(caplog):
    with caplog.at_level(logging.DEBUG):
        why(paper()[:300])
    assert not caplog.records


def test_only_pages_are_taken():
    [_, reader] = FILES
    assert reader.most_bytes == MOST_BYTES
    for name, mime, taken in (("a.pdf", "", True), ("a", "application/pdf", True), ("a.docx", "", False)):
        assert reader.accepts(Attachment("document", "ref", mime, 10, name)) is taken
