from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.casting.search.wording import worded
from core.casting.talent.denial import parts


@pytest.mark.parametrize(
    ("said", "skills", "without"),
    [
        ("women 25-30 who ride horses and speak Punjabi, no smokers", {"horse-riding"}, {"smoking"}),
        ("kathak wali ladkiyan", {"dance-kathak"}, set()),
        ("badminton but not sign language", {"badminton"}, {"sign-language"}),
        ("need men aged 23 to 28 with karate without yoga", {"martial-arts-karate"}, {"yoga"}),
        ("poets, no boxers wale ladke chahiye 43 se 48 saal ke", {"poetry"}, {"boxing"}),
        ("yoga wali ladki jo smoke nahi karti", {"yoga"}, {"smoking"}),
        ("घुड़सवारी आने वाली लड़कियां", {"horse-riding"}, set()),
        ("someone who plays the violin", {"music-violin"}, set()),
        ("everyone except dancers", set(), {"dance"}),
        ("not only kathak but also salsa", {"dance-kathak", "dance-salsa"}, set()),
        ("non-smokers who swim", {"swimming"}, {"smoking"}),
    ],
)
def test_skills_and_what_nobody_may_have(said: str, skills: set[str], without: set[str]) -> None:
    read = worded(said)
    assert (set(read.skills), set(read.without)) == (skills, without)


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("women 25-30 in Mumbai who speak Punjabi", ()),
        ("find me somebody who holds the reins well", ("holds", "reins")),
        ("only those free next week", ()),
        ("ladkiyan chahiye jinki umar 25 se 30 saal ho", ()),
    ],
)
def test_words_of_asking_say_nothing_about_a_person(said: str, left: tuple[str, ...]) -> None:
    assert worded(said).words == left


def test_a_place_or_a_language_can_be_ruled_out() -> None:
    assert worded("not from Mumbai").excluded == ("mumbai",)
    assert "tamil" in worded("no Tamil speakers").excluded


@pytest.mark.parametrize(
    ("bio", "said", "denied"),
    [
        ("Rides well but does not swim.", "rides", "swim"),
        ("Swimming? Never learnt. Boxes daily.", "boxes", "swimming"),
        ("Tried yoga once. It was not for me. Sings.", "sings", "yoga"),
        ("No boxing, karate or judo.", "", "judo"),
        ("Will try anything except salsa.", "try", "salsa"),
        ("Kathak nahi aata, par gaati hai.", "gaati", "kathak"),
        ("Does not drink and rides horses well.", "horses", "drink"),
        ("Cannot live without dance.", "dance", ""),
        ("Not only a dancer but also a singer.", "dancer", ""),
        ("No stranger to horses.", "horses", ""),
        ("Loves horses. No smoking on camera.", "horses", "smoking"),
        ("तैराकी नहीं आती। घुड़सवारी आती है।", "ghudasvaaree", "tairaakee"),
    ],
)
def test_what_a_text_denies_is_told_from_what_it_says(bio: str, said: str, denied: str) -> None:
    runs = parts(bio)
    affirmed = {word for part in runs if not part.denied for word in part.words}
    refused = {word for part in runs if part.denied for word in part.words}
    assert not said or said in affirmed
    assert not denied or denied in refused
    assert not denied or denied not in affirmed


@given(st.text(max_size=300))
def test_any_text_can_be_read(text: str) -> None:
    for part in parts(text):
        assert part.words
    worded(text)
