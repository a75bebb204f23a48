"""``sorry, 30 to 35``, ``no, Pune``, ``nahi 5'4 se upar``: the last search again with that in
the place of what it said before."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from core.casting.search.preferring import parts_of
from core.casting.search.wording import worded
from core.understanding import sought
from core.understanding.meaning import Context
from core.understanding.shapes import END, Sought, composed

_LEAD = (
    r"(?:no+|nope|na+h*|nahi+n?|nhi|sorry|soz|oops|arre+y?|are|wait|actually|hmm+|uh+|rather|correction|galti|galat"
    r"|my\s+(?:bad|mistake)|नहीं|सॉरी|अरे|ग़लती|गलती)"
)
_MEANT = (
    r"(?:i\s+mean[t]?|i\s+said|mera?\s+matlab(?:\s+hai)?|matlab|मेरा\s+मतलब|मतलब|(?:make|change|keep)\s+(?:it|that|this|them)"
    r"(?:\s+to)?|should\s+(?:be|have\s+been)|instead|it'?s|let'?s\s+(?:say|do|make\s+it)|try)"
)
_CORRECTS = Sought(
    rf"^\W*(?P<lead>(?:{_LEAD}[\s,.!:-]+)*(?:{_MEANT}[\s,:-]+)?)(?P<rest>\S.*?)"
    r"(?P<tail>(?:[\s,]+(?:hi|rakho|rakh\s+(?:do|lo)|karo|kar\s+(?:do|lo|dena)|kardo|chahiye|instead|please|pls|na|yaar"
    r"|wale|wali|dikhao|रखो|करो|कर\s+दो|चाहिए))*)[\s.,!।]*$",
)
_NOT_BUT = Sought(
    r"^\W*(?:not|nahi)\s+(?P<old>[^,]{1,30}?)\s*(?:,|\bbut\b)\s*(?P<new>[^,]{1,30}?)\W*$"
    r"|^\W*(?P<first>[^,]{1,30}?)\s*,?\s+(?:not|nahi|instead\s+of|rather\s+than)\s+(?P<last>[^,]{1,30}?)\W*$",
)
_AGES = Sought(
    r"^(?P<low>\d{1,2})\s*(?:-|–|to|se|till|tak|से)\s*(?P<high>\d{1,2})(?:\s*(?:years?|yrs?|saal|sal))?$"
)
_ONLY = Sought(composed(rf"^(?:only|just|sirf|bas|keval|सिर्फ़|सिर्फ|बस|केवल)\s+|\s+(?:only|hi){END}"))
_DENIES = Sought(r"\s*(?:no+|not|na+h*|nahi+n?|nhi|नहीं)\s*")
LONGEST = 60
YOUNGEST_MEANT, OLDEST_MEANT = 4, 99
_FIXED = datetime(2000, 1, 1, tzinfo=UTC)


def corrected(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: one criterion said anew, where people are shown; None for anything that says more."""
    if not context.last_result or len(text) > LONGEST or "?" in text:
        return None
    said = " ".join(text.split())
    swapped = _NOT_BUT.match(said)
    if swapped is not None:
        new = swapped["new"] or swapped["first"]
        old = swapped["old"] or swapped["last"]
        both = _one(new), _one(old)
        if both[0] and both[1] and both[0].keys() == both[1].keys():
            return both[0]
    found = _CORRECTS.match(said)
    if found is None:
        return None
    if _ONLY.search(found["rest"]):
        # "Only Tamil" is said of languages: what was asked for of them before goes.
        only = _one(_ONLY.sub("", found["rest"]))
        if only is not None and "languages" in only:
            return only
    if not (found["lead"].strip() or found["tail"].strip()):
        return None
    one = _one(found["rest"])
    # "No smokers" rules out; only a number cannot be ruled out so, and a comma makes it another wish.
    denies = _DENIES.fullmatch(found["lead"]) is not None
    return one if one is None or not denies or {"age", "height"} & set(one.get("drop", ())) else None


def span_said(text: str) -> tuple[int, int] | None:
    """``30-40``, ``30 se 40``: two numbers that are ages and nothing else."""
    found = _AGES.match(text.strip(" .,!"))
    if found is None:
        return None
    low, high = int(found["low"]), int(found["high"])
    return (low, high) if min(low, high) >= YOUNGEST_MEANT and max(low, high) <= OLDEST_MEANT else None


def _one(rest: str) -> dict[str, Any] | None:
    """The arguments for one criterion; None when a text is anything else, or more."""
    if (ages := span_said(rest)) is not None:
        return {"refine": True, "drop": ("age",), "age_min": ages[0], "age_max": ages[1]}
    meaning = sought(rest, now=_FIXED, tz="UTC")
    parts = parts_of(rest)
    kinds = {part.partition(":")[0] for part in parts}
    rate = meaning.entities.get("rate_max")
    if worded(rest).words or len(kinds) + bool(rate) != 1 or meaning.entities.get("role"):
        return None
    if rate:
        return {"refine": True, "rate_max_paise": rate.get("amount_minor")}
    [kind] = kinds
    items = [part.partition(":")[2] for part in parts]
    if kind in ("age", "height"):
        low, _, high = items[0].partition("-")
        end = "" if kind == "age" else "_cm"
        span = {
            f"{kind}_min{end}": int(low) if low else None,
            f"{kind}_max{end}": int(high) if high else None,
        }
        return {"refine": True, "drop": (kind,), **{key: value for key, value in span.items() if value}}
    values: Any = items[0] if kind == "city" else tuple(items)
    return {"refine": True, "drop": (kind,), kind: values}
