"""Somebody turns out to be under 18: everything waits for a guardian."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from pydantic import Field, field_validator

from core.casting.auditions.parties import spoken_for
from core.casting.media import queries as media
from core.casting.minors import standing
from core.casting.minors.model import ADULT
from core.casting.talent import queries as talents
from core.casting.talent.model import Talent
from core.casting.talent.names import alike
from core.casting.talent.references import Ambiguous, resolve, which
from core.conversation.drafts import Ask, Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.people import CASTING
from core.store import persons
from core.texts import Words
from core.understanding import phones
from core.understanding.meaning import Context, Meaning
from core.understanding.shapes import Sought


class Detected(Arguments):
    """``age``: in years, as they said. ``sure``: they were asked whether it is their own."""

    age: int = Field(default=0, ge=0, le=120)
    sure: bool = False


class Number(Arguments):
    """``said``: a telephone number and perhaps a name, as written. ``children``: whose guardian it is."""

    said: str = Field(default="", max_length=300)
    name: str = Field(default="", max_length=60)
    phone: str = Field(default="", max_length=20)
    children: tuple[str, ...] = Field(default=(), max_length=3)

    @field_validator("children", mode="before")
    @classmethod
    def _one_name(cls, value: Any) -> Any:
        """An answer to "whose guardian?" is one name."""
        return (value,) if isinstance(value, str) else value


class Suggested(Arguments):
    """A number somebody gave for a child's guardian; nobody is written to before staff say so."""

    talent: int
    phone: str
    name: str = ""


_UNDER = Sought(
    r"(?<!\w)(?:under|below|less\s+than|younger\s+than)\s*(?:18|eighteen)(?!\d)|(?<!\w)not\s+(?:yet\s+)?(?:18|eighteen)(?:\s+yet)?(?!\d)"
    r"|(?<!\w)(?:a\s+)?minor(?!\w)|(?<!\w)under\s*-?\s*age(?!\w)|(?<!\d)18\s+(?:se\s+)?(?:kam|chhot[ai]|neeche)(?!\w)"
    r"|(?<!\d)18\s+(?:saal\s+)?(?:ki|ka)?\s*(?:abhi\s+)?nahi+n?(?!\w)|(?<!\w)na+ba+lig(?!\w)|नाबालिग|18\s+से\s+कम",
)
_MINE = Sought(
    r"^\W*(?:(?:sorry|actually|but|hi|hello|btw|lekin|par)[\s,]+)*(?:i\s*a?['’]?m|i\s+am|im|main?|mai|mein|abhi|मैं|अभी)(?!\w)",
)
LONGEST = 80
SAID_CHARS = 200


_YEARS = Sought(
    r"^\W*(?:(?:sorry|actually|but|hi|hello|btw|lekin|par)[\s,]+)*(?:i\s*a?['’]?m|i\s+am|im|main?|mai|मैं)\s+"
    r"(?:(?:actually|only|just|still|abhi|sirf|अभी|सिर्फ़)\s+)*(?P<age>[5-9]|1[0-7])"
    r"(?=\s*(?:$|[,.!](?!\d)|(?:years?|yrs?|saal|sal|y/?o|साल|वर्ष)(?!\w)|(?:and|aur|but|turning|lekin)\b))",
)
"""``I'm actually 17, turning 18 in March``."""
_A_PART = Sought(
    r"\b(?:play(?:ed|ing|s)?|roles?|characters?|part|film|movie|series|serial|when\s+i\s+was|last\s+(?:year|film)|looks?|pass\s+(?:for|as)|ki\s+ladki|ke\s+ladke|ka\s+ladka"
    r"|(?<!\w)\d{1,2}\s*(?:min\w*|km|kms|cm|kg|hours?|hrs?|feet|ft|lakh|k|days?|weeks?|months?)|sister|brother|friend|daughter|son|niece|nephew|kids?|behe?n|bhai|beti|beta|kirdar|th[aie]|was)\b|किरदार|रोल|बहन|भाई|बेटी|बेटा|सहेली|थी|था|की\s+लड़की",
)
"""An age of a part, of the past or of somebody else."""


def says_so(text: str, context: Context) -> Mapping[str, Any] | None:
    """``I am under 18``, ``main nabalig hu``: no number of years has to be said; ``I'm actually 17``."""
    own = context.writer == "talent" and len(text) <= LONGEST and _MINE.match(text) is not None
    if not own or "?" in text:
        return None
    if _UNDER.search(text):
        return {"age": ADULT - 1}
    years = None if _A_PART.search(text) else _YEARS.match(text)
    return None if years is None else {"age": int(years["age"])}


async def minor_detected(ctx: ToolContext, args: Detected) -> Result:
    """Their profile is frozen: no pictures kept, nothing planned, nobody writes to them by themselves."""
    own = await talents.by_person(ctx.tx, ctx.person.id) if ctx.person.known else None
    said = re.findall(r"(?<!\d)\d{2}(?!\d)", ctx.said)
    age = args.age or (int(said[0]) if len(said) == 1 else 0)
    if not args.age and _UNDER.search(ctx.said):
        # "Under 18" names the one age that they are not.
        args = args.model_copy(update={"age": ADULT - 1})
        age = args.age
    if age >= ADULT and own is not None and own.is_minor:
        return await _taken_back(ctx, own, age)
    if not 0 < args.age < ADULT:
        return Result(Draft(ctx.words("minors-grown-up")))
    if own is not None and not own.is_minor and not args.sure and _A_PART.search(ctx.said):
        return Result(_whose_age(ctx, args.age))
    if own is not None and not own.is_minor:
        await _freeze(ctx, own)
    if own is not None and own.guardian_id is not None:
        return Result(Draft(ctx.words("minors-guardian-known")))
    ask = Ask("text", ctx.words("minors-about-number"), "guardian_number", {}, slot="said", needs="number")
    return Result(Draft(ctx.words("minors-whose-number"), ask=ask), data={"frozen": own is not None})


def _whose_age(ctx: ToolContext, age: int) -> Draft:
    """A profile is not frozen for the age of a part."""
    options = (
        Option(ctx.words("minors-grown", adult=ADULT), "leave_it", {}, means="no"),
        Option(ctx.words("minors-own-age", age=age), "minor_detected", {"age": age, "sure": True}),
    )
    return Draft(ctx.words("minors-whose-age", age=age), options=options, ask=Ask())


async def _taken_back(ctx: ToolContext, own: Talent, age: int) -> Result:
    """``sorry, I am 27``: a person decides; what was frozen stays so until then."""
    name = own.name

    def make(words: Words) -> Draft:
        return Draft(words("minors-taken-back-told", name=name, age=age))

    await tell_casting(ctx, make, key=f"grown/{own.id}/{ctx.inbound_id}")
    return Result(Draft(ctx.words("minors-taken-back", age=age)))


async def _freeze(ctx: ToolContext, own: Talent) -> None:
    low, high = own.playing_age
    frozen = replace(own, is_minor=True, portrait="", showreel="", playing_age=(min(low, 17), min(high, 17)))
    await talents.change(ctx.tx, frozen, ctx.now)
    await media.erase(ctx.tx, own.id)
    question = await standing.question(ctx, frozen)

    def make(words: Words) -> Draft:
        return question(words, words("minors-told", name=frozen.name))

    await tell_casting(ctx, make, key=f"minor/{own.id}")


async def guardian_number(ctx: ToolContext, args: Number) -> Result:
    """A number that was only said is a suggestion: a person of the team decides to write to it."""
    found = phones(args.phone or args.said)
    own = await talents.by_person(ctx.tx, ctx.person.id) if ctx.person.role == "talent" else None
    if own is not None and not own.is_minor:
        return Result(_passed_on(ctx))  # a grown-up has no guardian: "my agent is Farah, talk to her"
    if not found:
        ask = Ask(
            "text", ctx.words("minors-about-number"), "guardian_number", {}, slot="said", needs="number"
        )
        return Result(Draft(ctx.words("minors-no-number"), ask=ask))
    phone = found[0]
    if ctx.person.role in CASTING:
        return await _by_staff(ctx, args, phone)
    own = await talents.by_person(ctx.tx, ctx.person.id) if ctx.person.known else None
    if own is None and ctx.person.role in ("agent", "guardian"):
        return await _of_a_child(ctx, args, phone)
    child = own.name if own is not None else ctx.person.name or ctx.words("role-unknown")
    suggestion = {"talent": 0 if own is None else own.id, "phone": phone, "name": args.name}

    def make(words: Words) -> Draft:
        options: tuple[Option, ...] = ()
        if own is not None:
            label = words("minors-write-guardian")
            options = (Option(label, "invite_guardian", suggestion, "primary", single_use=False),)
        return Draft(words("minors-suggested", child=child), options=options)

    await tell_casting(
        ctx, make, key=f"guardian/{ctx.person.id}/{ctx.address.conversation}/{phone[-4:]}"[:200]
    )
    return Result(Draft(ctx.words("minors-thanks")))


async def _of_a_child(ctx: ToolContext, args: Number, phone: str) -> Result:
    """Who speaks for a child gives a number: the team reads whose it is said to be, and the number itself
    where nobody can be written to by a tap."""
    theirs = [one for one in await spoken_for(ctx.tx, ctx.person) if one.is_minor]
    said = " ".join(ctx.said.split())[:SAID_CHARS]
    meant = [one for one in theirs if any(alike(name, one.name) for name in (*args.children, *_words(said)))]
    child = meant[0] if len(meant) == 1 else None
    by = ctx.person.name
    suggestion = {"talent": 0 if child is None else child.id, "phone": phone, "name": args.name}

    def make(words: Words) -> Draft:
        if child is None:
            return Draft(words("minors-number-whose", by=by, said=said))
        has = child.guardian_id is not None
        text = words("minors-number-for", by=by, name=child.name, phone=phone, has="yes" if has else "no")
        go = Option(
            words("minors-write-guardian"), "invite_guardian", suggestion, "primary", single_use=False
        )
        return Draft(text, options=() if has else (go,))

    await tell_casting(ctx, make, key=f"guardian/{ctx.person.id}/{ctx.inbound_id}/{phone[-4:]}"[:200])
    if child is None:
        return Result(Draft(ctx.words("minors-number-passed-on")), private=True)
    return Result(Draft(ctx.words("minors-number-noted", name=child.name)), private=True)


def _words(said: str) -> list[str]:
    """What may be a name in it."""
    return re.findall(r"[^\W\d_]{3,}", said)


def _passed_on(ctx: ToolContext) -> Draft:
    """Offers to tell the team, in the person's own words."""
    words = ctx.words
    options = (
        Option(words("tell-the-team"), "ask_for_person", {"about": ctx.said}, "primary", means="yes"),
        Option(words("no-leave-it"), "leave_it", {}, means="no"),
    )
    return Draft(words("not-able-others"), options=options, ask=Ask("choice", words("tell-the-team")))


async def _by_staff(ctx: ToolContext, args: Number, phone: str) -> Result:
    """The casting office names a child's guardian: whoever gives the number decides to write to it."""
    try:
        people = await resolve(ctx, args.children)
    except Ambiguous as error:
        return which(ctx.words, error, "guardian_number", args.model_dump(mode="json"), "children")
    if len(people) != 1:
        again = {"phone": phone, "name": args.name}
        ask = Ask("text", ctx.words("minors-about-child"), "guardian_number", again, slot="children")
        return Result(Draft(ctx.words("minors-whose-guardian"), ask=ask))
    child = people[0]
    if child.guardian_id is not None:
        return Result(Draft(ctx.words("minors-has-guardian", name=child.name)))
    suggestion = {"talent": child.id, "phone": phone, "name": args.name}
    options = (
        Option(ctx.words("minors-write-guardian"), "invite_guardian", suggestion, "primary", means="yes"),
        Option(ctx.words("no-leave-it"), "leave_it", {}, means="no"),
    )
    return Result(Draft(ctx.words("minors-suggested-staff", child=child.name), options=options), private=True)


async def tell_casting(ctx: ToolContext, make: Any, *, key: str) -> None:
    """Every casting person, each in their own chat."""
    for one in await persons.with_roles(ctx.tx, ctx.org_id, sorted(CASTING)):
        if one.id != ctx.person.id:
            await ctx.desk.tell(one.id, make, key=f"{key}/{one.id}")


def fill_detected(meaning: Meaning, _focus: Mapping[str, Any]) -> dict[str, Any]:
    """The age that was said."""
    age = meaning.entities.get("age")
    return {"age": age if isinstance(age, int) else 0}


def fill_number(meaning: Meaning, _focus: Mapping[str, Any]) -> dict[str, Any]:
    """The guardian who was named."""
    named = meaning.entities.get("guardian") or {}
    if not isinstance(named, Mapping):
        return {}
    children = meaning.entities.get("talents") or ()
    return {
        "name": str(named.get("name") or ""),
        "phone": str(named.get("phone_e164") or ""),
        "children": (children,) if isinstance(children, str) else tuple(str(one) for one in children)[:3],
    }
