"""Other words for one thing, and which word a slip means."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.memory.evidence import Said, conversation_id, conversations_of, keep
from core.memory.kindred import kindred
from core.memory.recall import recall
from core.memory.slips import doubtful, meant
from core.memory.words import key


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("fee", "rate"),
        ("bachche", "kids"),
        ("baarish", "rain"),
        ("replaced", "instead"),
        ("pitaji", "father"),
    ],
)
def test_words_for_one_thing_know_each_other(asked, said):
    assert key(said) in kindred(key(asked))
    assert key(asked) in kindred(key(said))


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=12))
def test_no_word_is_its_own_kin(word):
    assert key(word) not in kindred(key(word))


@pytest.mark.parametrize(
    ("written", "word"),
    [
        ("deshpandey", "Deshpande"),
        ("kulkarnee", "Kulkarni"),
        ("colarbone", "collarbone"),
        ("lingdoh", "Lyngdoh"),
    ],
)
def test_a_slip_means_the_nearest_word_that_was_said(written, word):
    others = [key(one) for one in ("director", "Gawli", "collection", "lines", word)]
    found = meant(key(written), others)
    assert found in ({key(word)}, set())
    assert found or key(written)[:2] != key(word)[:2]


@given(st.text(alphabet="abcdefghijklmnop", min_size=4, max_size=12), st.data())
def test_one_letter_too_many_is_forgiven(word, data):
    place = data.draw(st.integers(2, len(word)))
    letter = data.draw(st.sampled_from("abcdefgh"))
    slip = word[:place] + letter + word[place:]
    assert word in meant(slip, [word])


def test_what_is_short_or_holds_a_figure_is_no_slip():
    assert not doubtful("abc")
    assert not doubtful("ab12cd")
    assert meant("kabir", ["kochi", "kavya", "delhi"]) == frozenset()


async def test_the_word_that_was_said_counts_more_than_another_for_it(database):
    said = (
        "the rate for Kabir is settled",
        "the fee for Kabir is settled",
        "the weather for Kabir is settled",
    )
    async with database.transaction() as tx:
        place = await conversation_id(tx, "o", "a", "chat")
        await keep(tx, "o", place, [Said(n, str(n), "Meera", text) for n, text in enumerate(said)])
        where = await conversations_of(tx, "o", "a")
        found = [turn.text for turn in await recall(tx, where, "what is the fee of Kabir", 3)]
    assert found == [said[1], said[0], said[2]]


async def test_a_slip_finds_nothing_of_other_owners(database):
    async with database.transaction() as tx:
        for owner, text in (("a", "Deshpande comes on Monday"), ("b", "Deshpanda stays at home")):
            place = await conversation_id(tx, "o", owner, "chat")
            await keep(tx, "o", place, [Said(1, owner, "Meera", text), Said(1, f"{owner}2", "Meera", "fine")])
        where = await conversations_of(tx, "o", "a")
        found = [turn.text for turn in await recall(tx, where, "deshpandey", 10)]
    assert found[0] == "Deshpande comes on Monday"
    assert not any("Deshpanda" in text for text in found)
