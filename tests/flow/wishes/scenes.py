"""How things stand when a line is typed: each scene is typed once, and every test gets a copy of it."""

from __future__ import annotations

from pathlib import Path

from tests.flow.wishes.typing import Desk, copied

Wait = dict[str, float]
Step = tuple[str, str] | Wait
LISTED = ("Arjun", "add Amrita, Simran and Jasleen to the Meera list")
TODAY = ("Arjun", "call Amrita, Simran and Jasleen for Meera today at 11am, Aram Nagar 2")
TOMORROW = ("Arjun", "call Amrita, Simran and Jasleen for Meera tomorrow at 4pm, Aram Nagar 2")
GO = ("Arjun", "1")
SCRIPT = (
    "Arjun",
    "INT. KITCHEN - NIGHT\n\nMEERA\nWho ate my roti?\n\nKABIR\nNot me.\n\nMEERA\nLiar.\n\n"
    "EXT. LANE - DAY\n\nKABIR\nTaxi's waiting.\n\n"
    "INT. STATION - DAY\n\nMEERA\nI want to complain.\n\nRANE\nSit.\n",
)
SCENES: dict[str, tuple[Step, ...]] = {
    "morning": (),
    "found": (("Arjun", "find women 25-30 who speak Punjabi in Mumbai"),),
    "listed": (LISTED,),
    "shared": (LISTED, ("Arjun", "share the Meera list with the producers")),
    "listed and found": (LISTED, ("Arjun", "find women 25-30 who speak Punjabi in Mumbai")),
    "asked which two": (
        ("Arjun", "find women 25-30 who speak Punjabi in Mumbai"), ("Arjun", "shortlist both for Meera"),
    ),
    "one pinned": (LISTED, ("Arjun", "pin Simran for Meera")),
    "taken over": (("Amrita", "I want to talk to a person"), ("Priya", "take over Amrita's chat")),
    "one here": (
        LISTED, TODAY, GO, ("Amrita", "confirm"), ("Simran", "confirm"), {"hours": 0.8},
        ("Amrita", "15 min late, traffic"), ("Simran", "reached"),
    ),
    "asked for six": (LISTED, TOMORROW, GO, ("Amrita", "can we do 6 instead of 4?")),
    "asked why": (LISTED, ("Arjun", "share the Meera list with the producers"), ("Rohan", "pass on Simran")),
    "approved": (LISTED, ("Arjun", "share the Meera list with the producers"), ("Rohan", "approve Amrita")),
    "invited": (LISTED, TOMORROW, GO),
    "invited and one moved": (LISTED, TOMORROW, GO, ("Arjun", "make Simran backup for Meera")),
    "one confirmed": (LISTED, TOMORROW, GO, ("Amrita", "confirm")),
    "confirmed": (LISTED, TOMORROW, GO, ("Amrita", "confirm"), ("Simran", "confirm"), ("Jasleen", "confirm")),
    "today": (LISTED, TODAY, GO, ("Amrita", "confirm"), ("Simran", "confirm"), ("Jasleen", "confirm")),
    "after eleven": (
        LISTED, TODAY, GO, ("Amrita", "confirm"), ("Simran", "confirm"), ("Jasleen", "confirm"),
        {"hours": 1.7},
    ),
    "freed": (
        LISTED, ("Arjun", "add Harleen to the Meera list"),
        ("Arjun", "call Amrita and Simran for Meera today at 3pm, Aram Nagar 2"), GO,
        ("Simran", "I can't come"),
    ),
    "day over": (LISTED, TODAY, GO, ("Amrita", "confirm"), ("Simran", "confirm"), {"hours": 26}),
    "taping": (LISTED, ("Arjun", "ask the Meera list for self tapes by Tuesday 6pm"), GO),
    "asked": (
        LISTED,
        ("Arjun", "is Amrita free 12-16 Dec for Meera"),
        ("Arjun", "is Simran free 12-16 Dec for Meera"),
        ("Arjun", "is Jasleen free 12-16 Dec for Meera"),
    ),
    "offered": (LISTED, ("Rohan", "draft an offer for Amrita at 60k a day for 40 days"),
                ("Rohan", "send the offer")),
    "script": (SCRIPT,),
    "script and lists": (SCRIPT, LISTED, ("Arjun", "add Jigar Shah to the Kabir list")),
    "sides sent": (LISTED, ("Arjun", "send Amrita the sides https://pages.example/4"),
                   ("Arjun", "send Simran the sides https://pages.example/4"),
                   ("Arjun", "send Jasleen the sides https://pages.example/4")),
    "sent to many": (LISTED, ("Arjun", "message Meera list: carry two photographs"), ("Arjun", "SEND 3")),
    "paused": (LISTED, ("Arjun", "message Meera list: carry two photographs"), ("Arjun", "SEND 3"),
               ("Arjun", "pause the sending")),
    "second shown": (("Arjun", "find women 25-30 who speak Punjabi in Mumbai"), ("Arjun", "the second one")),
    "put on": (("Arjun", "add Jigar Shah to the Kabir list"),),
    "reminded": (("Arjun", "remind me tomorrow 9am to call Farah"),),
    "busy in december": (("Amrita", "I'm busy 5 to 9 December"),),
    "asked for pages": (LISTED, ("Arjun", "send Amrita the sides for Meera")),
    "opted out": (("Amrita", "STOP"), ("Simran", "STOP"), ("Jasleen", "STOP")),
    "noted": (("Priya", "note on Simran: laughs like thunder"),
              ("Priya", "remember that I prefer theatre people")),
    "previewed": (LISTED, TOMORROW),
    "choosing": (LISTED, TOMORROW, GO, ("Amrita", "another time please"), ("Simran", "another time please"),
                 ("Jasleen", "another time please")),
    "asked to hold": (("Priya", "put Amrita on hold for Meera"),),
}  # fmt: skip


class Stage:
    """Plays scenes once and hands out copies."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._played: dict[str, tuple[Path, float]] = {}

    async def open(self, scene: str, folder: Path) -> Desk:
        """A desk in which the scene has just been."""
        if scene not in self._played:
            self._played[scene] = await self._play(scene)
        template, later = self._played[scene]
        copied(template, folder)
        desk = await Desk.open(folder, template)
        desk.hub.clock.advance(hours=later)
        return desk

    async def _play(self, scene: str) -> tuple[Path, float]:
        here = self._folder / scene.replace(" ", "-")
        here.mkdir()
        first = None if scene == "morning" else self._played.get("morning")
        if scene != "morning" and first is None:
            first = self._played["morning"] = await self._play("morning")
        desk = await Desk.open(here, first[0] if first else None)
        later = 0.0
        for step in SCENES[scene]:
            if isinstance(step, dict):
                later += step["hours"]
                await desk.wait(**step)
            else:
                await desk.say(*step)
        await desk.close()
        return here, later
