from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.casting.approvals import queries
from core.casting.approvals.model import Note, may_read, visibility_of
from core.errors import Rejected
from core.people import ROLES, Person, Role
from tests.fakes import START
from tests.unit.casting.approvals.office import Office, draft, text


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("hidden from producers", "casting"),
        ("casting", "casting"),
        ("casting eyes only", "casting"),
        ("only me", "me"),
        ("sirf mujhe", "me"),
        ("production", "production"),
        ("everyone", "production"),
        ("", "casting"),
    ],
)
def test_who_may_read_a_note_is_understood_in_words(said: str, meant: str) -> None:
    assert visibility_of(said, Person(1, "o", "Priya", "associate")) == meant


@given(role=st.sampled_from(ROLES), visibility=st.sampled_from(["me", "casting", "production"]))
def test_nobody_outside_the_production_reads_any_note(role: Role, visibility: str) -> None:
    note = Note(1, 1, 99, visibility, "late twice", START)  # type: ignore[arg-type]
    reader = Person(5, "o", "Somebody", role)
    assert may_read(reader, note) <= reader.staff
    assert not (visibility == "me" and may_read(reader, note))


async def test_a_comment_asks_for_its_text_and_is_told_to_casting(office: Office) -> None:
    await office.cast(1)
    await office.stage.run("share_list", office.priya, list="Meera")
    asked = await office.stage.run("comment_review", office.rohan, review=1)
    ask = draft(asked).ask
    assert ask is not None
    kept = await office.stage.run(ask.tool, office.rohan, **{**ask.arguments, ask.slot: "love her voice"})
    assert text(kept).startswith("Noted on Amrita K.")
    assert (await office.told(office.arun))[-1] == 'Rohan on Amrita K. for Meera: "love her voice"'
    assert not await office.told(office.people["Amrita Kaur"])
    async with office.stage.database.read() as tx:
        [note] = await queries.notes(tx, office.talents["Amrita Kaur"].id)
    assert (note.visibility, note.body, note.review_id) == ("production", "love her voice", 1)


async def test_a_casting_note_is_not_shown_to_a_producer(office: Office) -> None:
    await office.cast(1)
    await office.stage.run(
        "add_note", office.priya, people=("Amrita",), note="asked for 3x the rate", visibility="casting"
    )
    theirs = await office.stage.run("show_notes", office.rohan, person="Amrita")
    ours = await office.stage.run("show_notes", office.arun, person="Amrita")
    assert "3x" not in text(theirs)
    assert "3x" in text(ours)


async def test_a_note_can_be_taken_back_by_its_author_only(office: Office) -> None:
    await office.cast(1)
    written = await office.stage.run("add_note", office.priya, people=("Amrita",), note="strong singer")
    assert written.undo is not None
    with pytest.raises(Rejected):
        await office.stage.run(written.undo.tool, office.arun, **written.undo.arguments)
    await office.stage.run(written.undo.tool, office.priya, **written.undo.arguments)
    shown = await office.stage.run("show_notes", office.priya, person="Amrita")
    assert "strong singer" not in text(shown)


async def test_health_is_never_noted(office: Office) -> None:
    await office.cast(1)
    with pytest.raises(Rejected) as refusal:
        await office.stage.run("add_note", office.priya, people=("Amrita",), note="has dengue")
    assert refusal.value.text_key == "approvals-note-health"
