"""Rungs, money, links and news, asked for in words of other kinds."""

from __future__ import annotations

from core.casting.consent.queries import consent
from core.casting.ladder.queries import standing_table
from core.casting.talent.queries import talent
from tests.flow.wishes.cases import Case, hears, holds, row, says, says_not, table

STANDING = (
    Case(
        "on avail is a rung, not a list",
        "Arjun",
        (
            "put Amrita on avail for Meera",
            "Amrita ko on avail pe rakho Meera ke liye",
            "mark Amrita on avail",
        ),
        (row(standing_table, talent_id="Amrita Kalsi", status="on_avail"),),
        "listed",
    ),
    Case(
        "who stands on a rung",
        "Rohan",
        ("who is pinned for Meera?", "Meera ke liye kaun pinned hai"),
        (says("pinned", "Simran"),),
        "one pinned",
    ),
    Case(
        "what is left",
        "Rohan",
        (
            "how much is left for meera",
            "meera ka kitna budget bacha hai",
            "Meera ke liye kitna paisa bacha hai?",
        ),
        (says("left|bacha|बचा", "Meera"), says_not("No project", "Kabir")),
        "listed",
    ),
    Case(
        "a link for the client",
        "Priya",
        (
            "make a link for the client valid 3 days for Meera",
            "send a link for the client for Meera for 3 days",
        ),
        (says("Client link", "23 Nov"), says_not("offer")),
        "listed",
    ),
    Case(
        "news since yesterday",
        "Priya",
        ("what changed since yesterday?", "kal se kya kya hua", "what happened since yesterday"),
        (says("Arjun", "Amrita"), says_not("scheduled there")),
        "listed",
    ),
    Case(
        "who decided, and when",
        "Priya",
        ("who decided about Amrita and when?", "who decided on Amrita"),
        (says("Rohan", "Amrita"), says_not("not before the producers")),
        "approved",
    ),
    Case(
        "given back",
        "Priya",
        ("back to the desk", "Amrita back to the desk", "over to the bot"),
        (says("with the desk again"), hears("Amrita", "casting desk is back")),
        "taken over",
    ),
)

THE_DAY = (
    Case(
        "who has come",
        "Arjun",
        ("who is here?", "kaun kaun aa gaya", "who all have arrived", "कौन कौन आ गया?"),
        (says("Simran B. · here|Simran B. · aa ga|Simran B. · आ गए", "Amrita K."),),
        "one here",
    ),
    Case("who is late", "Arjun", ("who is late?", "kaun late hai"), (says("late", "Amrita K."),), "one here"),
)
SAID_OF_THEMSELVES = (
    Case(
        "under 18, without a number of years",
        "Amrita",
        ("I am under 18", "I'm a minor", "main nabalig hu", "abhi 18 ki nahi hui", "main 18 se kam hu"),
        (says("guardian"), hears("Priya", "under 18"), row(talent, name="Amrita Kalsi", is_minor=True)),
    ),
    Case(
        "a grown-up is none",
        "Amrita",
        ("my brother is under 18", "I am 26"),
        (row(talent, name="Amrita Kalsi", is_minor=False),),
    ),
    Case(
        "no more for other castings",
        "Harleen",
        (
            "I withdraw my consent for future castings",
            "don't keep me for other castings",
            "apni consent wapas leni hai",
        ),
        (
            says("other castings|doosri castings"),
            hears("Priya", "other castings"),
            row(consent, purpose="future_castings", given_at=None),
        ),
    ),
)

KEPT_APART = (
    Case(
        "nobody is found by birth",
        "Priya",
        ("find only upper caste girls", "unchi jaati ki ladki dikhao", "who is of the same religion"),
        (says("Nobody is found or sorted by"),),
    ),
    Case(
        "a note for the production",
        "Priya",
        ("note on Amrita for the production: great energy", "note on Amrita for producers: great energy"),
        (hears("Rohan", "great energy"),),
        then=(("Rohan", "show notes on Amrita"),),
    ),
    Case(
        "a slot is nobody on a list",
        "Arjun",
        ("replace Jasleen's slot with Harleen",),
        (says_not("Nobody called"),),
        "listed",
    ),
)


@table(*KEPT_APART, *STANDING, *THE_DAY, *SAID_OF_THEMSELVES)
async def test_typed(desk, case, line):
    await holds(desk, case, line)
