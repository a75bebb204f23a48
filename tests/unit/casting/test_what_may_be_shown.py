"""What may not be shown, who reads what, and photos that go without everything else."""

from __future__ import annotations

import pytest

from core.casting.consent import readers, showing
from core.casting.media import orders as media
from core.conversation.taking_back import takes_back
from core.understanding.meaning import Context

TALENT, GUARDIAN = Context(writer="talent"), Context(writer="guardian")


@pytest.mark.parametrize(
    "said",
    [
        "uski photo kisi client ko mat dikhana bina puche",
        "meri photo kisi ko bina pooche mat dikhana",
        "don't show my photos to clients without asking me",
        "please ask me before sharing my photos with producers",
        "bina puche meri photo kisi ko mat bhejna",
        "meri photos dikhane se pehle mujhse poochna",
        "उसकी फोटो किसी क्लाइंट को मत दिखाना बिना पूछे",
    ],
)
def test_a_limit_is_read(said):
    assert showing.limits(said, GUARDIAN) == {}
    assert showing.limits(said, Context(writer="associate")) is None


@pytest.mark.parametrize(
    "said", ["don't share my photos", "meri photo dikhao", "mat dikhana", "will you show my photos?"]
)
def test_what_is_no_limit(said):
    assert showing.limits(said, TALENT) is None


@pytest.mark.parametrize(
    "said",
    [
        "meri photos kis kis ko dikhate ho?",
        "kya mere photos producer ne dekhe",
        "has the producer seen my photos?",
        "who did you send my photos to?",
        "who can see my photos?",
        "mere photos producer ko bhej diye kya",
    ],
)
def test_who_reads(said):
    assert readers.order(said, TALENT) == {}


@pytest.mark.parametrize(
    "said", ["mere photos producer ko bhejo", "meri photos dikhao", "has the producer seen my tape"]
)
def test_what_does_not_ask_who_reads(said):
    assert readers.order(said, TALENT) is None or "tape" in said


@pytest.mark.parametrize(
    "said",
    [
        "purani wali photos hata do please, nayi bhejungi",
        "wipe out my photos",
        "delete my old photos, I will send new ones",
        "remove all my pics",
    ],
)
def test_only_the_photos_go(said):
    read = media.deleting(said, TALENT)
    assert read is not None
    assert (read["kind"], read["person"]) == ("photo", "")


@pytest.mark.parametrize("said", ["don't delete my photos", "delete my data", "photos mat hatana"])
def test_no_photos_go(said):
    assert media.deleting(said, TALENT) is None


@pytest.mark.parametrize(
    "said",
    [
        "nahi nahi rehne do, mat delete karo",
        "no no don't delete it",
        "ruko, mat karo",
        "galti se likh diya, mat mitao",
        "nahi chahiye, rehne dijiye",
        "sorry I changed my mind",
        "mat karo delete",
        "keep my data please",
        "नहीं नहीं रहने दो",
    ],
)
def test_a_wish_is_taken_back(said):
    assert takes_back(said)


@pytest.mark.parametrize(
    "said", ["delete", "haan delete karo", "Simran ko mat bhejo", "delete all my data", "wait till 5"]
)
def test_a_wish_is_not_taken_back(said):
    assert not takes_back(said)
