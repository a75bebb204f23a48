"""Where we have somebody's number from, asked or complained of: what is known of it, and how it ends."""

from __future__ import annotations

from core.casting.team.channels import channel_name
from core.casting.team.office import tell_office
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import ToolContext
from core.store import persons
from core.texts import Words
from core.understanding.shapes import END, START, composed, sought

MOST = 240
MOST_QUOTED = 160


_NUMBER = rf"{START}(?:number|num|nmbr|no|phone|mobile|contact|details|data|info|नंबर|नम्बर|फ़ोन|फोन){END}"
_FROM_WHOM = (
    rf"{START}(?:kis\s*ne|kisse|kis\s+se|kaha+n?\s+se|kidhar\s+se|kaise|who|where|how"
    rf"|किसने|किससे|कहाँ\s+से|कहां\s+से|कैसे){END}"
)
_GOT = (
    rf"{START}(?:diya|di|dia|mila|mili|milaa|liya|aaya|nikala|gave|give|given|get|got|find"
    rf"|found|share[d]?|leak\w*|दिया|मिला|लिया|आया){END}"
)
_CONSENT = rf"{START}(?:consent\w*|agreed?|permission|ija+zat|ijajat|anumati|marzi|अनुमति|इजाज़?त|मर्ज़?ी){END}"
_DENIED = (
    rf"{START}(?:never|didn['’]?t|did\s+not|haven['’]?t|have\s+not|without|bina|kab"
    r"|(?:nahi+n?|nhi)\s+(?:di|diya|ki|kiya|kari|tha|thi|li|liya)|बिना|कब|नहीं\s+(?:दी|दिया|ली|लिया|थी|था))"
    + END
)
"""Of what was: who no longer agrees takes something back."""
_COMPLAINT = sought(
    rf"(?=.*{_NUMBER})(?=.*{_FROM_WHOM})(?=.*{_GOT}).*",
    rf"(?=.*{_CONSENT})(?=.*{_DENIED}).*",
)
_OTHER = sought(
    rf"{START}(?:photo|photos|pics?|tape|video|audition\s+number|room|gate|scene|script|shoot|kiss\w*|intimate|role|agent['’]?s?\s+number|watchman|director|reader){END}"
    rf"|{START}(?:mera|meri|my)\s+(?:number|no|turn)\s+(?:kab|kaise|kya)\s+(?:aa|hai)"
)
"""Consent to a scene, a photo, or whose number one should ring."""


def asked(text: str) -> bool:
    """Whether somebody asks who gave us their number, or says that they agreed to nothing."""
    said = composed(text)
    return len(said) <= MOST and _COMPLAINT.match(said) is not None and _OTHER.search(said) is None


async def answer(ctx: ToolContext, house: str) -> Result:
    """The team reads it once a day from one chat; whoever is known can be answered with a tap."""
    mine = await persons.identity_of(ctx.tx, ctx.address.channel, ctx.address.chat)
    known = ctx.person.known and mine is not None and mine["person_id"] is not None
    how = str(mine["proof"]) if known and mine is not None else "nobody"
    words = ctx.words
    said = " ".join(ctx.said.split())[:MOST_QUOTED]
    person = ctx.person

    def make(words: Words) -> Draft:
        text = words(
            "consent-source-staff",
            name=person.name if known else "none",
            channel=channel_name(words, ctx.address.channel),
            said=said,
        )
        reply = Option(words("person-take"), "take_over", {"who": f"person:{person.id}"}, single_use=False)
        return Draft(text, options=(reply,) if known else ())

    key = f"source/{ctx.address.conversation}/{ctx.now:%Y%m%d}"[:150]
    await tell_office(ctx, make, key=key, purpose="alert")
    stop = Option(words("consent-stop-all"), "opt_out", {"sure": True})
    erase = (Option(words("consent-source-erase"), "erase_me", {}),) if known else ()
    kind = how if how in ("operator", "import") else "known" if known else "nobody"
    text = words("consent-source", how=kind, name=person.name or "none", house=house)
    return Result(Draft(text, options=(stop, *erase)), private=True)
