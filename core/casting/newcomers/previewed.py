"""People who were typed and wait for the yes that puts them into the directory: what is said of them changes
the preview, and nothing else is done with them before."""

from __future__ import annotations

import csv
import io
import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from pydantic import Field

from core.casting.imports import queries
from core.casting.newcomers.typed import in_lines
from core.casting.submissions.brief import Entry, entries
from core.casting.talent.model import UNKNOWN_AGES
from core.casting.talent.references import WAITING
from core.casting.talent.vocabulary import language_code, language_named
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, composed
from core.understanding.vocabulary import words as listed

KEPT = timedelta(hours=24)
LONGEST = 160
_BEGIN, _END = r"(?<![\w\u0900-\u0963])", r"(?![\w\u0900-\u0963])"
_WORD = re.compile(r"[^\W\d_][\w\u0900-\u0963'’]*")
_NUMBER = re.compile(r"\+?\d[\d\s-]{7,}\d")
_NOT_IT = Sought(r"\s*,?\s*(?:nahi+n?|nhi|not|galat|wrong|नहीं|गलत)(?![\w\u0900-\u0963])")
_OUT = Sought(
    r"(?<![\w\u0900-\u0963])(?:remove|drop|skip|delete|leave\s+out|without|hata\w*|nikal\w*|chhod\w*"
    r"|(?:nahi+n?|nhi)\s+chahiye|हटा\S*|निकाल\S*|छोड़\S*|नहीं\s+चाहिए)(?![\w\u0900-\u0963])"
)
_SAID = frozenset(
    listed(
        """
        ka ki ke ko se hai hain h galat wrong sahi correct right karo kar kardo do dena change update make set
        badlo badal it its it's is the of for to now ab no nahi nahin not sorry arre oops actually please pls
        number no. phone mobile contact whatsapp age umar umr height lambai qad city language languages bhasha
        years year yrs yr saal old cm ft feet inch inches her his and aur bhi also from in speaks bolti bolta
        likho likh lo should be but instead wali wala female male
        का की के को है गलत सही करो कर दो नंबर उम्र कद शहर भाषा साल
        remove drop skip delete leave out without hata hatao nikal nikalo chhod chhodo chahiye list preview
        हटा हटाओ निकाल निकालो छोड़ छोड़ो नहीं चाहिए
        """
    )
)
"""Words around what is put right; any other says something else as well."""


class Righting(Arguments):
    """``person``: one of those who wait. ``said``: what is put right, without the name; empty where they are
    left out."""

    person: str = Field(max_length=80)
    said: str = Field(default="", max_length=LONGEST)


def kept(ctx: ToolContext, import_id: int, names: Sequence[str], role: str, label: str) -> dict[str, Any]:
    """What the conversation remembers of a preview until it is answered."""
    until = (ctx.now + KEPT).isoformat()
    return {
        WAITING: {"import": import_id, "names": list(names), "role": role, "label": label, "until": until}
    }


def waiting(focus: Mapping[str, Any], now: datetime) -> Mapping[str, Any]:
    """The preview that waits in this chat; empty where none does."""
    found = focus.get(WAITING)
    fresh = isinstance(found, Mapping) and datetime.fromisoformat(str(found["until"])) > now
    return found if fresh and isinstance(found, Mapping) else {}


def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``sakshi ka number galat hai, 9876500099 karo``, ``rucha is 26``, ``sakshi ko hata do``: only where one
    of those who wait is named and nothing else is said."""
    names = tuple(context.raw.get(WAITING, ()))
    said = composed(text)
    if not names or context.writer not in CASTING or len(said) > LONGEST or "?" in said:
        return None
    who, rest = _named(said, names)
    if not who:
        return None
    out = _OUT.search(rest) is not None and not re.search(r"\d", rest)
    read = None if out else _read(who, rest)
    if not out and read is None:
        return None
    city = frozenset() if read is None else frozenset(read.city.casefold().split())
    left = [one.casefold() for one in _WORD.findall(rest)]
    if any(word not in _SAID | city and not language_named(word) for word in left):
        return None
    return {"person": who, "said": "" if out else rest}


def _named(said: str, names: Sequence[str]) -> tuple[str, str]:
    """Who of them is named, and the words without the name; empty for nobody or for several."""
    found: dict[str, str] = {}
    for name in names:
        for part in (name, name.split()[0]):
            match = re.search(rf"{_BEGIN}{re.escape(part)}(?:['’]s)?{_END}", said, re.IGNORECASE)
            if match:
                found[name] = f"{said[: match.start()]} {said[match.end() :]}".strip()
                break
    return next(iter(found.items())) if len(found) == 1 else ("", "")


def _read(name: str, rest: str) -> Entry | None:
    """What is said anew of somebody; None where nothing is."""
    numbers = list(_NUMBER.finditer(rest))
    for one in reversed(numbers):
        if len(numbers) > 1 and _NOT_IT.match(rest, one.end()):
            rest = f"{rest[: one.start()]} {rest[one.end() :]}"
    bare = re.sub(r"^[\s,:;-]+", "", rest)
    found = entries(in_lines(f"{name}, {bare}"))
    return found[0] if len(found) == 1 and found[0].name == name else None


def righted(there: Sequence[Entry], args: Righting) -> list[Entry]:
    """Those who wait with one of them put right, or left out."""
    place = next((at for at, one in enumerate(there) if one.name == args.person), -1)
    if not args.said:
        return [one for at, one in enumerate(there) if at != place]
    new, old = _read(args.person, args.said), there[place]
    if new is None or place < 0:
        return list(there)
    one = replace(
        old,
        age=new.age if new.age != (0, 0) else old.age,
        height_cm=new.height_cm or old.height_cm,
        languages=new.languages or old.languages,
        city=new.city or old.city,
        phone=new.phone or old.phone,
        link=new.link or old.link,
        gender=new.gender or old.gender,
    )
    return [one if at == place else each for at, each in enumerate(there)]


def of_sheet(content: bytes) -> list[Entry]:
    """Those of a sheet that was made of typed lines."""
    found = []
    for row in csv.DictReader(io.StringIO(zlib.decompress(content).decode(), newline="")):
        ages = [int(one) for one in row["age"].split("-") if one]
        spoken = [language_code(one.strip()) for one in row["languages"].split(",")]
        found.append(
            Entry(
                row["name"],
                (ages[0], ages[-1]) if ages else UNKNOWN_AGES,
                int(row["height cm"]) if row["height cm"] else None,
                tuple(code for code in spoken if code),
                row["city"],
                row["phone"],
                row["showreel"],
                row["gender"],
                f"{row['name']}, {row['skills']}",
            )
        )
    return found


async def close(ctx: ToolContext, import_id: int) -> None:
    """The preview that is replaced can no longer be put in. Raises Rejected where it was answered already."""
    if not await queries.move_on(ctx.tx, import_id, ("previewed",), "declined", content=None):
        raise Rejected("imports-waits-no-more")
