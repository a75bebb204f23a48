"""What the talent's side says about an offer: questions, figures, answers that are passed on; and what is
none."""

from __future__ import annotations

import pytest

from core.casting.offers import own, spoken
from core.casting.offers.conditions import beside, kept
from core.casting.offers.situation import ELSEWHERE, OUT, THEIRS
from core.understanding import conditions
from core.understanding.meaning import Context

AGENT = Context(writer="agent", raw={OUT: THEIRS})
TALENT = Context(writer="talent", raw={OUT: ELSEWHERE})
NONE = Context(writer="agent")


@pytest.mark.parametrize(
    "said",
    [
        "is the fee with gst or without?",
        "gst extra hai ya included?",
        "TDS katega kya",
        "payment kab milega",
        "is travel included?",
        "aap log GST alag se doge na?",
        "advance kitna milega",
        "kitne din ka shoot hai?",
        "does this include makeup and hair",
        "what are the shoot dates?",
        "पेमेंट कब मिलेगा",
    ],
)
def test_a_question_about_the_offer_is_passed_on(said):
    assert spoken.enquired(said, AGENT) == {}
    assert spoken.enquired(said, NONE) is None
    assert spoken.figure(said, AGENT) is None


@pytest.mark.parametrize("said", ["kitne paise hai", "how much is it?", "kitna milega", "what's the fee?"])
def test_how_much_it_is_stands_in_it(said):
    assert spoken.enquired(said, AGENT) == {"told": True}


@pytest.mark.parametrize(
    "said",
    [
        "what time is my audition tomorrow?",
        "someone asked me for money for the registration, is it you?",
        "where is the venue?",
        "is this offer real?",
        "85k a day, 12h",
        "ok",
        "when is the self-tape due?",
    ],
)
def test_other_questions_are_not_about_it(said):
    assert spoken.enquired(said, AGENT) is None


@pytest.mark.parametrize(
    ("said", "figure"),
    [
        ("chalo 80 pe done karte hain", "80"),
        ("75 fix karo aur vanity wali same", "75"),
        ("can you stretch to 90", "90"),
        ("could you go up to 85?", "85"),
        ("make it 85", "85"),
        ("80 final", "80"),
        ("ok 82 mein kar do", "82"),
        ("85 se kam nahi", "85"),
        ("minimum 85 chahiye", "85"),
        ("done at 75", "75"),
        ("80 पे कर दो", "80"),
        ("1.2 lakh pe final karo", "1.2l"),
        ("can you stretch to 90k?", "90k"),
        ("90 and it's a deal", "90"),
    ],
)
def test_a_figure_is_read(said, figure):
    assert spoken.figure(said, AGENT)["figure"] == figure


@pytest.mark.parametrize(
    "said",
    [
        "12 hours final",
        "30 days chahiye",
        "5 baje pe done",
        "2",
        "can you make it 5 pm",
        "we need 2 attendants",
        "make it 11 am",
        "payment 30 din me chahiye",
        "20 se 24 free hai",
        "2 log chahiye",
    ],
)
def test_other_numbers_are_no_figures(said):
    assert spoken.figure(said, AGENT) is None


@pytest.mark.parametrize(
    ("said", "yes", "who"),
    [
        ("ok amrita ne haan bol diya, accepted", True, ("amrita",)),
        ("Harleen accepts", True, ("Harleen",)),
        ("Amrita has accepted the offer", True, ("Amrita",)),
        ("amrita is fine with the terms", True, ("amrita",)),
        ("she agreed", True, ()),
        ("usne haan keh diya", True, ()),
        ("अमृता को मंज़ूर है", True, ("अमृता",)),
        ("मंज़ूर नहीं है", False, ()),
        ("manzoor nahi", False, ()),
        ("not acceptable", False, ()),
        ("amrita ne mana kar diya", False, ("amrita",)),
        ("i accept it, kitne paise hai", True, None),
    ],
)
def test_an_answer_that_is_passed_on(said, yes, who):
    read = spoken.answer_passed_on(said, AGENT)
    assert read is not None
    assert read["yes"] is yes
    assert who is None or read["people"] == who
    assert spoken.answer_passed_on(said, NONE) is None


@pytest.mark.parametrize(
    "said",
    [
        "amrita is coming to the audition",
        "has she accepted?",
        "amrita ne haan bola audition ke liye",
        "who accepted",
        "i accept",
        "they will take the train",
    ],
)
def test_what_is_no_answer_to_an_offer(said):
    assert spoken.answer_passed_on(said, AGENT) is None


@pytest.mark.parametrize(
    "said",
    [
        "mera offer aaya kya? farah ma'am bol rahi thi",
        "offer status?",
        "koi offer aaya hai kya",
        "has my offer come?",
        "any offer for me",
        "offer ka kya hua",
        "मेरा ऑफर आया क्या",
        "is there an offer for Amrita?",
        "deal memo",
        "where is my offer letter?",
        "farah ma'am keh rahi thi offer aaya hai",
        "when will i get the offer",
    ],
)
def test_asking_for_the_offer(said):
    assert own.asked(said, TALENT) == {}
    assert own.asked(said, Context(writer="casting_director")) is None


@pytest.mark.parametrize(
    "said", ["offer me some water", "audition aaya kya", "i got another offer from Dharma"]
)
def test_not_asking_for_the_offer(said):
    assert own.asked(said, TALENT) is None


@pytest.mark.parametrize(
    ("said", "terms"),
    [
        (
            "60 bahut kam hai ji, 90k per day + 12 hr shift + makeup artist apna hoga. wo bhi last",
            ["12 hr shift", "makeup artist apna hoga"],
        ),
        ("70 is low, 85k chahiye", []),
        ("85k final hai", []),
        ("90k minimum, gst extra", ["gst extra"]),
        ("70k per day pe offer bana do, 30 din", []),
        ("80k, same day payment", ["same day payment"]),
        ("80k, vanity wali same", []),
    ],
)  # fmt: skip
def test_remarks_are_no_conditions(said, terms):
    assert kept(conditions(said)[1]) == terms


def test_what_is_not_spoken_of_stays():
    assert beside("single AC vanity, 10h", ["12 hr shift"]) == "single AC vanity, 12 hr shift"
    assert beside("single AC vanity", ["vanity wali same"]) == "single AC vanity"
    assert beside("single AC vanity", ["double vanity"]) == "double vanity"
    assert beside("", ["wo bhi last"]) == ""
