"""Plain orders about pictures, and what the words beside a file say of it. Only a whole message is one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from itertools import pairwise
from typing import Any

from core.casting.media.phrases import Bag, bag
from core.people import CASTING, OUTSIDE, STAFF
from core.understanding.meaning import Context
from core.understanding.shapes import Sought

MOST_GUESSED = 3
_DRAWN = Sought(
    r"\b(?:as|in)\s+(?:an?\s+)?(?:picture|image|photo|card)|\b(?:picture|image|photo)\s+(?:mein|me|bana)|तस्वीर\s+में",
)
"""A profile drawn as a picture is a sheet, which is another wish."""
_OF_IT = Sought(
    r"(?:picture|image|photo|pic|drawing|tasveer|tasvir)\s+of\s+(?:it|(?:the|this|that|these)\s+(?:connections?|ties|links?|network))\W*"
    r"|(?:picture|image|drawing)\s+of\s+(?:that|this)\W*"
    r"|(?:is|us)\s+(?:connection|rishte|link)\s+(?:ki|ka)\s.*",
)
"""Nobody is called it: what was told last is to be drawn."""
_SENT = Sought(
    r"\b(?:bhej\s*(?:di|diya|diye|raha|rahi|rha|rhi)|bheja|bheji|i\s+sent|sending\s+(?:my|the)|sent\s+you)\b"
    r"|भेज\s*(?:दिया|दी|दिए|रही|रहा)|भेजा|भेजी",
)
"""Who sent something wants to be shown nothing."""
_ADDRESS = Sought(r"(?:https?://|www\.)\S{3,400}|\b(?:[a-z0-9-]+\.)+[a-z]{2,6}/\S{1,300}")


def caption(text: str, context: Context) -> Mapping[str, Any] | None:
    """What stands beside a file: ``Riya's photo``, ``headshot for Riya``, ``Riya ki nayi photo``,
    ``Riya``."""
    said = bag(text)
    if said is None or not said.short or said.verbs & {"show", "delete"}:
        return None
    if not said.pictured and not said.mine and not said.theirs:
        return _bare_name(said, context)
    return {"person": _of_somebody(said, context), "label": _label(said)}


def _bare_name(said: Bag, context: Context) -> Mapping[str, Any] | None:
    """A name alone, from who has many people; a greeting is none."""
    name = said.rest
    spoken = bool(name) and len(name) <= MOST_GUESSED and all(not word[0].islower() for word in name)
    if context.writer not in CASTING | {"agent", "guardian"} or not spoken:
        return None
    return {"person": said.named, "label": "", "guessed": True}


def _label(said: Bag) -> str:
    """What it shows; a "main photo" is the headshot."""
    if said.main and not said.video:
        return "headshot"
    return said.label


def _of_somebody(said: Bag, context: Context) -> str:
    """Whose. A talent's own words about their own picture name nobody."""
    return "" if context.writer == "talent" and said.mine else said.person


def showing(text: str, context: Context) -> Mapping[str, Any] | None:
    """``show photos of Riya``, ``Riya ki photos dikhao``, ``send me her reel``, ``meri photos dikhao``."""
    said = bag(text)
    if said is None or not said.short or not said.pictured:
        return None
    if "show" not in said.verbs and not _asked_for(text, said, context):
        return None
    if said.verbs & {"delete", "make"} or _for_others(text, said) or not _theirs_to_ask(said, context):
        return None
    if _DRAWN.search(text) or _OF_IT.search(text) or _only_a_look(said):
        return None
    if _SENT.search(unicodedata.normalize("NFC", text)):
        return None
    return {"person": _whom(said), "kind": said.kind or "", "label": _only(said)}


_PICS_OF = Sought(
    r"\W*(?:any\s+|got\s+(?:any\s+)?|new\s+|more\s+)?(?:photos?|pics?|pictures?|reels?|videos?|headshots?)\s+(?:of|for)\s",
)


def _asked_for(text: str, said: Bag, context: Context) -> bool:
    """``pics of Riya?``, ``Riya ki photo hai kya?``: the team asks for them without a word for showing."""
    named = bool(said.named or said.theirs or said.places)
    asks = text.rstrip().endswith("?") or _PICS_OF.match(text) is not None
    return context.writer in STAFF and named and asks and not context.attachment_mime


def _only_a_look(said: Bag) -> bool:
    """``college look`` says how somebody shall look, not what is to be shown."""
    return not (said.photo or said.video or said.reel) and said.label in ("look", "full")


def _whom(said: Bag) -> str:
    """A name; the number of somebody in the list, which stands before the word for the picture."""
    if not said.named and said.places and not said.mine:
        return f"{said.places[0]}" if said.places[0] > 0 else ""
    return said.person


def _only(said: Bag) -> str:
    return said.label if said.label in ("headshot", "full", "side", "intro") else ""


def _for_others(text: str, said: Bag) -> bool:
    """``Riya ko photo bhejo`` sends something to Riya; ``send the photo to Riya`` as well."""
    words = [word.strip(".,!?") for word in text.casefold().split()]
    names = {word.casefold() for word in said.rest}
    before = any(word in ("ko", "को") and earlier in names for earlier, word in pairwise(words))
    return before or any(word == "to" and later in names for word, later in pairwise(words))


def _theirs_to_ask(said: Bag, context: Context) -> bool:
    """Of others only who has to do with others asks; that they may is looked at where it is done."""
    if context.writer == "talent":
        return not said.named and not said.theirs and (said.mine or not said.places)
    roles = {role.casefold() for role in context.known_roles}
    return said.named.casefold() not in roles


_NEW_ONES = Sought(
    r"[\s,.;-]+(?:(?:i|main|mai|we|phir|then|and|aur|baad\s+mein|soon)\s+)*(?:(?:will|['’]?ll)\s+(?:send|share|upload|give)|(?:na[iy]+|naye|fresh|new|dusri|doosri)"
    r"(?:\s+(?:wali|photos?|pics?|ones?))*\s+(?:bhej\w*|dungi|dunga|de\s*dungi|aa\w*|coming|soon|later))[^?]{0,40}$",
)
"""What they send next is no part of what goes."""
_NOT_NOW = Sought(r"\b(?:mat|don['’]?t|do\s+not|never|nahi+n?)\b|मत|नहीं")


def deleting(text: str, context: Context) -> Mapping[str, Any] | None:
    """``delete my second photo``, ``meri doosri photo hata do``, ``remove Riya's reel``."""
    said = bag(_NEW_ONES.sub("", text))
    if said is None or not said.short or "delete" not in said.verbs or not said.pictured:
        return None
    if _NOT_NOW.search(unicodedata.normalize("NFC", text)):
        return None
    if said.verbs & {"show", "make"} or (context.writer == "talent" and (said.named or said.theirs)):
        return None
    if context.writer not in OUTSIDE | CASTING:
        return None
    places = sorted(set(said.places), reverse=True)
    label = "" if places else _only(said)
    return {"person": said.person, "kind": said.kind or "photo", "places": places, "label": label}


def choosing(text: str, context: Context) -> Mapping[str, Any] | None:
    """``make the second one my headshot``, ``doosri wali ko headshot banao``, ``photo 2 as Riya's
    headshot``."""
    said = bag(text)
    if said is None or not said.short or len(said.places) != 1 or said.verbs & {"show", "delete"}:
        return None
    profile = said.photo and "make" in said.verbs and re.search(r"\b(?:profile|dp)\b", text, re.IGNORECASE)
    if said.label != "headshot" and not (said.main and said.photo) and not profile:
        return None
    if context.writer == "talent" and (said.named or said.theirs):
        return None
    return {"person": said.person, "place": said.places[0]}


def linking(text: str, context: Context) -> Mapping[str, Any] | None:
    """``here is my reel https://...``, ``Riya ki reel ka link https://...``: kept as a link, never opened."""
    found = _ADDRESS.findall(text)
    if len(found) != 1 or context.writer not in CASTING | OUTSIDE:
        return None
    said = bag(text.replace(found[0], " ").replace(":", " "))
    if said is None or not said.short or "delete" in said.verbs or not (said.reel or said.label == "intro"):
        return None
    if context.writer == "talent" and (said.named or said.theirs):
        return None
    link = found[0].rstrip(".,;)!")
    whole = link if "://" in link else f"https://{link}"
    return {"person": _of_somebody(said, context), "link": whole}
