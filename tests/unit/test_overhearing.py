"""In a project's chat: orders to the desk are heard without its name, talk between colleagues never is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from core.conversation import hearing, overhearing
from core.conversation.orders import Orders
from core.conversation.tools import collect
from core.people import Person
from core.understanding import understand
from core.understanding.meaning import Context

ORDERS = Orders(collect())
NOW = datetime(2026, 11, 20, 5, 30, tzinfo=UTC)
TALK = (
    "good morning all",
    "who is coming for lunch?",
    "budget for Meera is 5 lakh",
    "Meera ka budget 5 lakh hai",
    "Meera budget 25k per day",
    "roles: Leela (24-30, female), Raja (40+, male)",
    "import",
    "let's meet at 5 at the canteen",
    "can someone send me the invoice?",
    "ok done",
    "thanks yaar",
    "haan bhai kal milte hain",
    "the first one was better than the sequel",
    "push the call to 4 please",
    "chai break in 10 min",
    "running 20 min late, traffic on JVLR",
    "I'm here",
    "reached",
    "where is everyone?",
    "Rohan ko bol dena main late hu",
    "kal chutti hai kya?",
    "did anyone watch the match last night",
    "add me to the cab list",
    "book a cab for 6",
    "who has the charger?",
    "let's move the meeting by 30 min",
    "shift the sofa to the other room please",
    "send me the link bhai",
    "cancel my lunch",
    "call me when you are free",
    "remind me to eat lol",
    "board meeting at 4",
    "the board looks good today",
    "schedule a call with the accounts team tomorrow 11am",
    "everyone please fill the travel form",
    "tell Arjun I'm on leave Monday",
    "ping me later",
    "can you approve my leave",
    "approve the expense sheet pls",
    "pass the salt",
    "I love this song",
    "first aid kit is in room 2",
    "the lift is broken, use the stairs",
    "meeting room 3 is free",
    "take 5 everyone",
    "we wrapped at 2am yesterday",
    "need 2 more chairs in the room",
    "what's the wifi password?",
    "happy birthday Neha!",
    "status of the AC repair?",
    "undo that, you deleted my slide",
    "stop the music please",
    "pause the music",
    "skip lunch today",
    "show me the photo from last night",
    "lol no way",
    "Neha is not coming today",
    "haan theek hai",
    "ok 4 it is",
    "note to self: buy milk",
    "breakfast at 8, leave at 9",
    "everyone 10 min late today because of rain",
    "send me the deck by 5",
    "who's in for cricket on Sunday 7am",
    "please share the drive link",
    "push it by 30 mins",
    "sabko bol do kal holiday hai",
    "sab log 5 baje tak aa jao",
    "Meera aunty ka phone aaya tha",
    "Kabir is so cute in that reel",
    "Meera ka audition kal accha gaya",
    "we should schedule Meera tomorrow",
    "I think Amrita is great for Meera",
    "did you send the sides to the Meera list?",
    "I already messaged everyone on the Meera list",
    "let's cancel the Inspector auditions maybe",
    "should we push the auditions?",
    "Priya said the Meera shortlist is done",
    "I'll schedule Meera tomorrow 11am",
    "can't make the Meera auditions tomorrow",
    "Amrita killed it in the audition",
    "the auditions ran late again",
    "can you schedule Meera for tomorrow?",
    "could you send me the Meera shortlist when you get a minute",
    "pushed everyone 30 min, all good",
    "moved Amrita to 5pm",
    "Meera's shortlist looks strong",
    "how was the Meera audition?",
    "who is driving to the audition tomorrow?",
    "nice list for Meera",
    "Kabir's audition tape is stuck in my head",
    "casting is exhausting today",
    "the casting office AC is broken",
    "shortlist of lunch places anyone?",
    "audition room smells of paint",
    "Meera wali file kahan rakhi hai?",
    "sent the Meera sides to everyone",
    "mujhe Meera ki list bhejna bhool gaya tha",
    "send help, this audition queue is endless",
    "take a break everyone",
    "call me about Meera",
    "make sure the audition room is clean",
    "kal Meera ka audition hai na?",
    "status check karna padega kal",
    "what's the status of the AC?",
    "status wagera baad mein dekhte hain",
    "remind everyone to bring their chargers",
    "someone should remind everyone who hasn't paid",
    "where do we stand for the photo",
)
WORK = (
    "undo",
    "Undo that please",
    "board Meera",
    "Meera board",
    "Meera ka board dikhao",
    "shift everyone by 30 min",
    "sabko 30 min aage karo",
    "schedule Meera tmrw 11am at Aram Nagar",
    "schedule Meera shortlist tomorrow 11am, 15 min, Aram Nagar",
    "message everyone on the Meera list: carry ID",
    "push everyone 30 min",
    "push the Meera auditions by 30 min",
    "who hasn't confirmed",
    "cancel tomorrow's auditions",
    "show the Meera list",
    "add Amrita to Meera",
    "pin Amrita for Meera",
    "मीरा का बोर्ड दिखाओ",
    "कल सुबह 11 बजे मीरा को शेड्यूल करो",
    "kal 11 baje Meera list schedule karo, Aram Nagar",
    "who is on the Meera list",
    "Meera ki list dikhao",
    "send sides to the Meera list",
    "move Amrita to 5pm",
    "share Meera list with producers",
    "find 25-30 women, Punjabi, Mumbai",
    "mark Simran no-show",
    "Amrita ko 5 baje shift karo",
    "prepone everyone by 15 minutes",
    "sab ko 20 minute peeche karo",
    "सबको 30 मिनट आगे करो",
    "please shift all slots by half an hour",
    "Inspector Rane board",
    "how many auditions are tomorrow?",
    "remove Simran from the Meera list",
    "status",
    "Status?",
    "project status please",
    "what's the status?",
    "status batao",
    "where do we stand",
    "स्टेटस बताओ",
    "remind everyone on the Meera list",
    "Meera list ko remind karo",
    "remind everyone who hasn't confirmed",
    "jinhone reply nahi kiya unko yaad dila do",
)
VERDICTS = (
    "no for simran - too young",
    "Simran is a no",
    "Simran is a hard no from my side",
    "it's a no for Simran",
    "I'm a no on Simran",
    "I'd pass on Simran",
    "yes for Amrita",
    "Big yes to Amrita",
    "Amrita is a yes for me",
    "it's a yes for Amrita and Harleen",
    "Harleen yes, Simran no",
    "Harleen ke liye haan, Simran ke liye nahi",
    "Simran mere liye nahi hai",
    "Harleen final",
    "सिमरन नहीं",
    "हरलीन हाँ, सिमरन नहीं",
    "Simran doesn't work for us",
    "Simran ko mat lo",
    "not feeling Simran",
    "let's go with Amrita",
)
"""What a producer says of those whose cards stand in the chat."""
BESIDE_THE_CARDS = (
    "Simran is coming at 5",
    "Simran is not here",
    "Simran is on leave",
    "Simran said no",
    "no Simran I meant the other one",
    "Simran no worries",
    "Simran no idea",
    "yes Harleen called me",
    "Harleen yes we did that",
    "Amrita okay with the dates?",
    "is Simran a no?",
    "Harleen is in Delhi",
    "Amrita is done with her coffee",
    "Harleen final cut dekha?",
    "love Harleen's reel",
    "no for lunch",
    "yes for Friday",
    "it's a no for me",
    "let's go with the blue one",
    "going with Amrita to the airport",
    "I want Amrita to see this",
    "Simran doesn't work on Sundays",
)


def heard(text: str, writer: str = "associate", *, room: bool = True, shared: Sequence[str] = ()) -> bool:
    context = Context(
        known_people=tuple(shared),
        writer=writer,
        group=True,
        known_roles=("Meera", "Inspector Rane", "Kabir", "Nani"),
        known_projects=("Gully Nights",),
        last_result=("Amrita Kalsi", "Simran Bains"),
    )
    meaning = understand(
        text, now=NOW, tz="Asia/Kolkata", actor_role=writer, channel="slack", context=context
    )
    return hearing.meant("open", meaning, text, context, ORDERS, room=room)


@pytest.mark.parametrize("text", TALK)
@pytest.mark.parametrize("writer", ["casting_director", "producer"])
def test_talk_between_colleagues_is_never_heard(text, writer):
    assert not heard(text, writer)


SHARED = ("Amrita Kalsi", "Simran Bains", "Harleen Sodhi", "Kabir Anand")


@pytest.mark.parametrize("text", VERDICTS)
def test_a_verdict_is_heard_where_the_card_stands(text):
    assert heard(text, "producer", shared=SHARED)
    assert not heard(text, "producer"), "nobody is before the producers"


@pytest.mark.parametrize("text", [*TALK, *BESIDE_THE_CARDS])
def test_talk_about_the_same_people_is_no_verdict(text):
    assert not heard(text, "producer", shared=SHARED)


@pytest.mark.parametrize("text", WORK)
def test_a_clear_order_is_heard(text):
    assert heard(text)
    assert not heard(text, room=False)


def someone(number: int, name: str) -> Person:
    return Person(number, "default", name, "associate")


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("Arjun, show the Meera list", True),
        ("ok Arjun schedule Meera tmrw 11am at Aram Nagar", True),
        ("Meera ki list dikhao Arjun", True),
        ("show the Meera list", False),
        ("Priya, show the Meera list", False),
    ],
)
def test_who_is_called_by_name_is_meant(text, called):
    """The writer's own name calls nobody."""
    team = [someone(1, "Arjun Mehta"), someone(2, "Priya Nair")]
    assert overhearing.to_a_colleague(text, team, team[1]) is called
