"""The demo's directory: four people of the story, a child, and generated others around them.

Everything depends on one seed, so two runs show the same directory.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from config.demo.people import NUMBER, TALENT
from config.demo.vocabulary import (
    ACCENTS,
    BIOS,
    BUILDS,
    FIRST,
    KINDS,
    KNOWN_NAMES,
    PARTS,
    REGIONS,
    SECOND,
    SKILL_WEIGHTS,
    TRAINING,
    Region,
)
from core.casting.talent.model import Credit, Language, Level, Rate, Span, Talent

SEED = 1120
HOW_MANY = 300
IN_MUMBAI = 0.55
"""Share of working actors who live where the work is, wherever they come from."""
HEIGHTS = {"female": (163.0, 6.0), "male": (173.0, 6.5)}
"""Mean and spread in cm: a few cm above the country's, as directories of actors are."""
YEAR = 2026
TRIES = 50
"""Namesakes are tolerated once this many names in a row were taken: large directories have them."""
ZONE = ZoneInfo("Asia/Kolkata")


@dataclass(frozen=True, slots=True)
class Made:
    """A profile to be, and how its person is reached: ``channel`` and ``number`` are empty for
    nobody knows how. ``agent``, ``guardian``: which of the demo's agents, and a guardian's name."""

    talent: Talent
    channel: str = ""
    number: str = ""
    language: str = "en"
    opted_out: bool = False
    agent: int | None = None
    guardian: str = ""
    guardian_number: str = ""
    spans: tuple[Span, ...] = ()


def directory(org: str, now: datetime, how_many: int = HOW_MANY) -> list[Made]:
    """The people of the story first, then generated ones."""
    random = Random(SEED)
    *first, last = _featured(org, now)
    made = [*first, _fourth(org), last, _child(org)]
    taken = {one.talent.name for one in made}
    while len(made) < how_many:
        made.append(_generated(random, org, now, len(made), taken))
        taken.add(made[-1].talent.name)
    return made


def _profile(org: str, name: str, gender: str, age: tuple[int, int], **more: object) -> Talent:
    blank = Talent(
        id=0,
        org_id=org,
        person_id=0,
        name=name,
        gender=gender,
        plays=(gender,),
        playing_age=age,
        is_minor=False,
        source="demo",
    )
    return replace(blank, **more)  # type: ignore[arg-type]


def days(now: datetime, first: int, last: int, kind: str, note: str = "") -> Span:
    """Whole days in Mumbai, from ``first`` to ``last`` days after today, both included."""
    today = now.astimezone(ZONE).date()
    start = datetime.combine(today + timedelta(days=first), time(), ZONE)
    end = datetime.combine(today + timedelta(days=last + 1), time(), ZONE)
    return Span(start, end, kind, note)  # type: ignore[arg-type]


PUNJABI, HINDI, ENGLISH = Language("pa", "native"), Language("hi", "fluent"), Language("en", "fluent")


def _amrita(org: str, name: str) -> Talent:
    return _profile(
        org,
        name,
        "female",
        (25, 29),
        ref="D-001",
        city="Mumbai",
        height_cm=170,
        build="athletic",
        languages=(PUNJABI, HINDI, ENGLISH),
        accents=("Punjabi",),
        skills=("dance-giddha", "motorcycle", "singing-folk", "swimming"),
        credits=(
            Credit("Paper Verandah", 2025, "Jeeto", "ott"),
            Credit("Salt Harvest", 2023, "sister", "film"),
        ),
        training="Drama school, Delhi, 2019",
        bio="Grew up in Amritsar and moved for the stage. Quiet presence, strong with silences.",
        rate=Rate(7_000_000),
    )


def _simran(org: str, name: str) -> Talent:
    return _profile(
        org,
        name,
        "female",
        (26, 30),
        ref="D-002",
        city="Mumbai",
        height_cm=168,
        build="slim",
        languages=(PUNJABI, HINDI, Language("en", "conversational")),
        skills=("dance-bhangra", "horse-riding", "driving-tractor"),
        credits=(
            Credit("Neon Signal", 2024, "constable", "ott"),
            Credit("Dusty Bazaar", 2022, "lead", "theatre"),
        ),
        bio="Comes from a family of folk performers. Big laugh.",
        rate=Rate(5_500_000),
    )


def _jasleen(org: str, name: str) -> Talent:
    return _profile(
        org,
        name,
        "female",
        (25, 28),
        ref="D-003",
        city="Mumbai",
        height_cm=166,
        build="average",
        languages=(PUNJABI, HINDI),
        skills=("singing", "boxing", "cycling"),
        credits=(Credit("Quiet Kitchen", 2025, "nurse", "short"),),
        training="Street theatre group, five years",
        bio="Worked as a schoolteacher before acting.",
        rate=Rate(4_000_000),
    )


def _harleen(org: str, name: str) -> Talent:
    return _profile(
        org,
        name,
        "female",
        (25, 30),
        ref="D-004",
        city="Mumbai",
        height_cm=172,
        build="athletic",
        languages=(PUNJABI, ENGLISH, HINDI),
        accents=("Punjabi", "British"),
        skills=("martial-arts-karate", "yoga", "improv", "driving"),
        credits=(
            Credit("Silver Tram", 2026, "lawyer", "film"),
            Credit("Last Platform", 2024, "journalist", "ott"),
            Credit("Borrowed Letters", 2021, "cousin", "theatre"),
        ),
        bio="Can carry a scene in two languages. Comfortable with night shoots and travel.",
        rate=Rate(9_000_000),
        representation="both",
    )


def _featured(org: str, now: datetime) -> list[Made]:
    featured = (_amrita, _simran, _jasleen, _harleen)
    people = [make(org, persona.name) for make, persona in zip(featured, TALENT, strict=True)]
    times = (
        (days(now, 22, 26, "free"),),
        (days(now, 20, 30, "free"),),
        (days(now, 8, 12, "busy", "another shoot"), days(now, 22, 26, "free")),
        (days(now, 24, 34, "tentative", "first refusal with a drinks brand"),),
    )
    channels = [next(iter(persona.apps)) for persona in TALENT]
    return [
        Made(
            talent,
            channel,
            persona.external_id(channel),
            persona.language,
            agent=0 if talent.representation == "both" else None,
            spans=spans,
        )
        for talent, channel, persona, spans in zip(people, channels, TALENT, times, strict=True)
    ]


def _fourth(org: str) -> Made:
    """Somebody whom the story's casting director leaves out: found fourth, answers on WhatsApp."""
    navjot = _profile(
        org,
        "Navjot Brar",
        "female",
        (26, 30),
        ref="D-006",
        city="Mumbai",
        height_cm=169,
        build="athletic",
        languages=(Language("pa", "native"), Language("hi", "fluent")),
        skills=("dance-kathak", "swimming"),
        credits=(Credit("Paper Lanterns", 2024, "goalkeeper", "ott"),),
        bio="Played state-level hockey before acting.",
        rate=Rate(5_000_000),
    )
    return Made(navjot, "whatsapp", "whatsapp:+919000000015")


def _child(org: str) -> Made:
    """The guardian of the story answers for her."""
    tara = _profile(
        org,
        "Tara Pawar",
        "female",
        (8, 10),
        ref="D-005",
        is_minor=True,
        city="Mumbai",
        height_cm=131,
        languages=(Language("mr", "native"), Language("hi", "fluent")),
        skills=("dance", "singing"),
        credits=(Credit("Blue Lantern", 2025, "neighbour's daughter", "ad"),),
    )
    return Made(tara, guardian="persona")


def _generated(random: Random, org: str, now: datetime, n: int, taken: set[str]) -> Made:
    region = random.choices(REGIONS, [region.weight for region in REGIONS])[0]
    gender = "female" if random.random() < 0.52 else "male"
    name = _name(random, region, gender, taken)
    minor = random.random() < 0.05
    age = _child_age(random) if minor else _age(random)
    talent = _profile(
        org,
        name,
        gender,
        age,
        ref=f"D-{n + 1:03d}",
        is_minor=minor,
        city="Mumbai" if random.random() < IN_MUMBAI else random.choice(region.towns),
        height_cm=_height(random, gender, age),
        build="" if minor else _weighted(random, BUILDS),
        languages=_languages(random, region),
        accents=_accents(random, region),
        skills=_skills(random),
        credits=_credits(random, age),
        training="" if minor else random.choice(TRAINING),
        bio=" ".join(random.sample(BIOS, 2)).format(town=random.choice(region.towns)),
    )
    talent = replace(talent, rate=_rate(random, talent))
    made = _reach(random, Made(talent, language=_language(random)), n)
    return replace(made, spans=_spans(random, now))


def _weighted(random: Random, weights: Mapping[str, int]) -> str:
    return random.choices(list(weights), list(weights.values()))[0]


def _name(random: Random, region: Region, gender: str, taken: set[str]) -> str:
    firsts = region.women if gender == "female" else region.men
    name = ""
    for _ in range(TRIES):
        name = f"{random.choice(firsts)} {random.choice(region.families)}"
        if name not in taken and name not in KNOWN_NAMES:
            break
    return name


def _age(random: Random) -> tuple[int, int]:
    """Most are between twenty and forty; the span is what is realistic to play."""
    middle = min(78, max(20, round(random.triangular(19, 75, 27))))
    width = random.choice((3, 4, 5, 6, 8))
    return max(18, middle - width // 2), middle + width - width // 2


def _child_age(random: Random) -> tuple[int, int]:
    low = random.randint(5, 14)
    return low, low + random.choice((2, 3))


def _height(random: Random, gender: str, age: tuple[int, int]) -> int | None:
    if random.random() < 0.04:
        return None
    if age[0] < 16:
        return round(random.gauss(88 + 5.6 * age[0], 4))
    return round(min(199.0, max(145.0, random.gauss(*HEIGHTS[gender]))))


def _languages(random: Random, region: Region) -> tuple[Language, ...]:
    """The mother tongue, Hindi and English at what level life brought, now and then one more."""
    known: dict[str, Level] = {region.tongue: "native"}
    if region.tongue == "pa" and random.random() < 0.15:
        known["pa"] = "fluent"
    known.setdefault("hi", random.choice(("native", "fluent", "fluent", "conversational")))
    known.setdefault("en", random.choice(("fluent", "fluent", "conversational", "basic")))
    if random.random() < 0.35:
        more = random.choice(("pa", "mr", "gu", "ur", "bho", "bn", "bgc", "raj", "ta"))
        known.setdefault(more, random.choice(("basic", "conversational", "conversational", "fluent")))
    return tuple(Language(code, level) for code, level in known.items())


def _accents(random: Random, region: Region) -> tuple[str, ...]:
    own = [region.accent] if random.random() < 0.4 else []
    return tuple(dict.fromkeys([*own, *random.sample(ACCENTS, random.choice((0, 0, 0, 1, 2)))]))


def _skills(random: Random) -> tuple[str, ...]:
    names, weights = list(SKILL_WEIGHTS), list(SKILL_WEIGHTS.values())
    return tuple(dict.fromkeys(random.choices(names, weights, k=random.randint(2, 6))))


def _credits(random: Random, age: tuple[int, int]) -> tuple[Credit, ...]:
    out = []
    for _ in range(min(random.choice((0, 1, 1, 2, 2, 3, 4, 6)), max(1, age[0] - 15))):
        kind = _weighted(random, KINDS)
        title = f"{random.choice(FIRST)} {random.choice(SECOND)}"
        out.append(Credit(title, YEAR - random.randint(0, 9), random.choice(PARTS), kind))
    return tuple(sorted(out, key=lambda credit: -credit.year))


def _rate(random: Random, talent: Talent) -> Rate | None:
    """Rupees a day grow with the work done; one in twelve has never said."""
    if random.random() < 0.08:
        return None
    rupees = random.lognormvariate(9.8, 0.45) * (1 + 0.35 * len(talent.credits))
    return Rate(min(300_000, max(5_000, round(rupees / 500) * 500)) * 100)


def _language(random: Random) -> str:
    return random.choices(("en", "hi-Latn", "hi"), (5, 3, 2))[0]


def _reach(random: Random, made: Made, n: int) -> Made:
    """Most have WhatsApp, some Telegram; some opted out, some have no channel, some an agent."""
    draw = random.random()
    number = NUMBER.format(10_000 + n)
    if made.talent.is_minor:
        family = made.talent.name.split()[-1]
        return replace(made, guardian=f"{random.choice(('Anita', 'Rekha', 'Mahesh', 'Suresh'))} {family}",
                       guardian_number=f"whatsapp:{number}")  # fmt: skip
    if draw < 0.05:
        reached = made
    elif draw < 0.20:
        reached = replace(made, channel="telegram", number=str(700_100_000 + n))
    else:
        reached = replace(made, channel="whatsapp", number=f"whatsapp:{number}", opted_out=draw > 0.96)
    if random.random() < 0.07:
        represented = replace(made.talent, representation="agent_first")
        return replace(reached, talent=represented, agent=random.randrange(3))
    return reached


def _spans(random: Random, now: datetime) -> tuple[Span, ...]:
    out: Sequence[Span] = ()
    draw = random.random()
    first = random.randint(1, 40)
    if draw < 0.30:
        out = (days(now, first, first + random.randint(2, 12), "busy", "another shoot"),)
    elif draw < 0.42:
        out = (days(now, first, first + random.randint(4, 20), "free"),)
    elif draw < 0.48:
        out = (days(now, first, first + random.randint(1, 6), "tentative", "first refusal elsewhere"),)
    return tuple(out)
