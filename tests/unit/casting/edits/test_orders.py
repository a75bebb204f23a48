"""Which sentences change a profile, and which only look like it."""

from __future__ import annotations

import time

import pytest

from core.casting.edits.orders import LONGEST, editing
from core.understanding.meaning import Context

TALENT, STAFF = Context(writer="talent"), Context(writer="associate", known_roles=("Meera",))
OWN = (
    ("my new height is 5'6", "height", "5'6", "set"),
    ("My height is 5ft 8 not 5'6, update kardo", "height", "5ft 8", "set"),
    ("meri height 5 foot 6 hai", "height", "5 foot 6", "set"),
    ("मेरी हाइट 5'6 है", "height", "5'6", "set"),
    ("update my weight to 62 kg please", "weight", "62 kg", "set"),
    ("mera weight 60 kg ho gaya hai update kar do", "weight", "60 kg", "set"),
    ("I moved to Pune", "city", "Pune", "set"),
    ("I shifted to Delhi last month", "city", "Delhi", "set"),
    ("I moved back to Pune, with my family", "city", "Pune", "set"),
    ("I have relocated to Navi Mumbai for work", "city", "Navi Mumbai", "set"),
    ("I have recently shifted to Navi Mumbai.", "city", "Navi Mumbai", "set"),
    ("main Pune shift ho gayi hoon", "city", "Pune", "set"),
    ("ab main Delhi me rehti hu", "city", "Delhi", "set"),
    ("मैं अब पुणे में रहती हूँ", "city", "पुणे", "set"),
    ("मेरा शहर अब इंदौर नहीं मुंबई है", "city", "मुंबई", "set"),
    ("my playing age is 24-30", "playing_age", "24-30", "set"),
    ("mere baal ab chote hain", "hair", "chote", "set"),
    ("add kathak", "skills", "kathak", "add"),
    ("add skill horse riding", "skills", "horse riding", "add"),
    ("add a new language: Marathi", "languages", "Marathi", "add"),
    ("I can also do sword fighting", "skills", "sword fighting", "add"),
    ("kathak add kar do", "skills", "kathak", "add"),
    ("I learnt horse riding, add it", "skills", "horse riding", "add"),
    ("maine boxing seekh li hai", "skills", "boxing", "add"),
    ("add Marathi to my languages", "languages", "Marathi", "add"),
    ("remove swimming", "skills", "swimming", "remove"),
    ("swimming hata do", "skills", "swimming", "remove"),
    ("mera religion Hindu hai", "sensitive", "Hindu", "set"),
)
OTHERS = (
    ("Riya's height is 5'6", "Riya", "height", "5'6", "set"),
    ("Riya’s height is 5'6\"", "Riya", "height", "5'6\"", "set"),
    ("Riya Sharma ki height 5'6 hai", "Riya Sharma", "height", "5'6", "set"),
    ("रिया की हाइट 5'6 है", "रिया", "height", "5'6", "set"),
    ("change Riya's height from 5'4 to 5'6", "Riya", "height", "5'6", "set"),
    ("her city is Pune", "their", "city", "Pune", "set"),
    ("Riya has moved to Pune", "Riya", "city", "Pune", "set"),
    ("Riya ab Pune me rehti hai", "Riya", "city", "Pune", "set"),
    ("add kathak to Riya's skills", "Riya", "skills", "kathak", "add"),
    ("Riya ki skills mein kathak jod do", "Riya", "skills", "kathak", "add"),
    ("Riya's skills are kathak, boxing", "Riya", "skills", "kathak, boxing", "add"),
    ("remove swimming from Riya's skills", "Riya", "skills", "swimming", "remove"),
    ("Riya ki skills se swimming hata do", "Riya", "skills", "swimming", "remove"),
    ("Asha now speaks fluent Tamil, pls add to her languages", "Asha", "languages", "fluent Tamil", "add"),
    ("Riya's caste is Brahmin", "Riya", "sensitive", "Brahmin", "set"),
)
NEITHER = (
    "is Riya's height 5'6?",
    "what is Riya's height",
    "Riya's height?",
    "only 5'6 and taller",
    "add Riya to Meera list",
    "add kathak",
    "remove swimming",
    "Meera's height is 5'6",
    "Riya's height is a problem",
    "show Riya's skills",
    "move Riya to backup",
    "find girls whose height is 5'6",
    "Riya's audition is at 4",
    "please send Riya's reel to the director",
    "only those whose city is Mumbai",
)


@pytest.mark.parametrize(("text", "field", "value", "how"), OWN)
def test_what_somebody_says_of_themselves(text, field, value, how):
    found = editing(text, TALENT)
    assert found == {"person": "", "changes": [{"field": field, "value": value, "how": how}]}


@pytest.mark.parametrize(("text", "person", "field", "value", "how"), OTHERS)
def test_what_is_said_of_somebody_by_name(text, person, field, value, how):
    found = editing(text, STAFF)
    assert found == {"person": person, "changes": [{"field": field, "value": value, "how": how}]}


@pytest.mark.parametrize("text", NEITHER)
def test_questions_searches_and_lists_are_no_change(text):
    assert editing(text, STAFF) is None


@pytest.mark.parametrize("text", ["add Riya", "remove me", "add me to the list", "add my friend", "drop it"])
def test_only_skills_and_languages_are_added_without_saying_where(text):
    assert editing(text, TALENT) is None


def test_several_things_go_each_to_their_list():
    found = editing("add swimming and Marathi", TALENT)
    assert [(one["field"], one["value"]) for one in found["changes"]] == [
        ("skills", "swimming"),
        ("languages", "Marathi"),
    ]


@pytest.mark.parametrize("unit", ["a ", "my height is ", "add ", "Riya ki ", "now please ", "x's "])
def test_no_text_takes_long_to_read(unit):
    text = (unit * LONGEST)[:LONGEST]
    began = time.perf_counter()
    editing(text, TALENT)
    assert time.perf_counter() - began < 0.5
