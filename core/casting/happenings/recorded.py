"""``what did we decide about Jasleen?``, ``Amrita ko kisne shortlist kiya``, ``why was Harleen passed?``:
what is on record about somebody. Only a whole message is such a question."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes
from core.understanding.vocabulary import words as listed

_NAME = r"(?P<name>[^?!:,\d]{2,40}?)"
_BY = r"(?P<by>[^\W\d_][^?!:,\d\s]{1,30})"
_LATELY = (
    r"(?:\s+(?:so\s+far|till\s+now|yet|again|finally|in\s+the\s+end|last\s+time|earlier|before|last\s+week"
    r"|yesterday|today))?(?:\s*,?\s+(?:and|aur|&)\s+(?:why|when|how\s+come|kyu+n?|kyo+n?|kab))?"
)
_DID = (
    r"(?P<did>short\s*-?\s*listed|added|listed|put\s+up|put|picked|approved|passed|rejected|vetoed|pinned|booked|removed|dropped"
    r"|moved|released|shared|selected|invited|offered|declined|turned\s+down|cut|said\s+(?:yes|no)\s+to)"
)
_KIYA = (
    r"(?P<did>short\s*-?\s*list|add|approve|pass|reject|veto|pin|book|share|select|hata|nikaa?l|daa?l|invite|release|drop|mana|refuse)"
    r"(?:aa?ya|aa?yi|a|aa)?(?:\s+(?:kiya|kari|ki|kar\s+diya|diya|di)(?:\s+(?:tha|thi|gaya|gayi|hai))?)?"
)
_FORMS = shapes(
    # whom somebody decided about
    rf"what\s+(?:did|have|had|has)\s+(?:we|they|you|the\s+team|everyone|{_BY})\s+(?:all\s+)?(?:decide|decided|agree|agreed|settle|settled"
    rf"|conclude|concluded|finali[sz]ed?|do|done|think|say|said|feel|felt)\s+(?:about|on|for|with|of|regarding)\s+{_NAME}{_LATELY}",
    rf"what(?:['’]?s|\s+is|\s+was|\s+were)\s+(?:decided|agreed|said|the\s+(?:decision|final\s+decision|verdict|call|story|history|last\s+word))"
    rf"\s+(?:about|on|for|with|of|regarding)\s+{_NAME}{_LATELY}",
    rf"(?:(?:any|the|what)\s+)?(?:decision|verdict|history|record|final\s+call)\s+(?:about|on|for|of)\s+{_NAME}",
    rf"(?!(?:drop|remove|forget|ignore|clear|skip|delete|hata)\b){_NAME}(?:['’]s)?\s+(?:history|record|track)(?:\s+(?:with\s+us|here|so\s+far))?",
    rf"who\s+(?:has\s+)?decided\s+(?:about|on|for)\s+{_NAME}(?:\s+and\s+(?:when|why))?",
    rf"(?:who|whoever)\s+(?:has\s+|had\s+|was\s+it\s+(?:that|who)\s+)?{_DID}\s+(?:on\s+)?{_NAME}(?:\s+(?:on|for|in|from|to|off)\s+[^?!:,]{{1,40}})?",
    rf"(?:why|when)\s+(?:was|is|were|did\s+we|did\s+they|have\s+we|did\s+{_BY})\s+{_NAME}\s+(?:get\s+)?(?:been\s+)?{_DID}(?:\s+(?:on|out|off))?"
    r"(?:\s+(?:on|for|in|from|to|off|by)\s+[^?!:,]{1,40})?",
    rf"(?:why|when)\s+did\s+(?:we|they|{_BY})\s+(?P<verb>shortlist|add|approve|pass(?:\s+on)?|reject|veto|pin|book|remove|drop|release|share"
    rf"|select|invite|decline|cut)\s+{_NAME}",
    # Hindi, in Latin letters
    rf"{_NAME}\s+ko\s+(?:kis\s*ne|kyu+n?|kyo+n?|kab)\s+{_KIYA}",
    rf"(?:kis\s*ne|kyu+n?|kyo+n?|kab)\s+{_NAME}\s+ko\s+{_KIYA}",
    rf"{_NAME}\s+(?:kyu+n?|kyo+n?|kab)\s+{_KIYA}(?:\s+(?:hui|hua|gayi|gaya|ho\s+gayi|ho\s+gaya))?",
    rf"{_BY}\s+ne\s+{_NAME}\s+(?:ke\s+)?(?:baa?re\s+(?:mein|me|main)|ko\s+le\s*kar|pe|par)\s+kya\s+(?:bola|kaha|decide\s+kiya|socha)(?:\s+(?:tha|hai))?",
    rf"{_BY}\s+ne\s+kya\s+(?:bola|kaha|decide\s+kiya|socha)(?:\s+(?:tha|hai))?\s+{_NAME}\s+(?:ke\s+)?(?:baa?re\s+(?:mein|me|main)|pe|par|ko)",
    rf"{_NAME}\s+(?:ke\s+)?(?:baa?re\s+(?:mein|me|main)|pe|par|ka|ki)\s+{_BY}\s+ne\s+kya\s+(?:bola|kaha|decide\s+kiya|socha)(?:\s+(?:tha|hai))?",
    rf"{_NAME}\s+(?:ke\s+)?(?:baa?re\s+(?:mein|me|main)|ka|ki|pe|par|ko\s+le\s*kar)\s+(?:(?:hum|ham)(?:ne|log(?:o|on)?\s*ne)?\s+)?kya\s+(?:decide|tay|final|faisla|decision)"
    r"(?:\s+(?:kiya|hua|hui|liya|tha|hai|kiya\s+tha|hua\s+tha))?",
    # Hindi, in its own script
    rf"{_NAME}\s+को\s+(?:किसने|क्यों|कब)\s+(?P<dev>शॉर्टलिस्ट|पास|मना|रिजेक्ट|वीटो|अप्रूव|पिन|बुक|हटाया|जोड़ा)(?:\s+(?:किया|कर\s+दिया))?(?:\s+(?:था|गया|गई))?",
    rf"{_NAME}\s+के\s+बारे\s+में\s+(?:हमने\s+)?क्या\s+(?:तय|फ़ैसला|फैसला|डिसाइड|फाइनल)(?:\s+(?:किया|हुआ|लिया))?(?:\s+(?:था|है))?",
    rf"{_NAME}\s+के\s+बारे\s+में\s+{_BY}\s+ने\s+क्या\s+(?:कहा|बोला)(?:\s+(?:था|है))?",
    rf"{_BY}\s+ने\s+{_NAME}\s+के\s+बारे\s+में\s+क्या\s+(?:कहा|बोला)(?:\s+(?:था|है))?",
    before=r"\W*(?:(?:hey|hi|ok|so|and|please|pls|tell\s+me|remind\s+me|batao|yaar|accha|arre|but|aur|wait)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|na|yaar|ji|sir|batao|bata\s+do|again|kya|tha|thi|hai|था|थी|है))*[\s?!.।]*",
)
_NOBODY = listed(
    "it this that the list everyone all them these those we us meeting script schedule budget role"
)
_KINDS = {
    "listed": ("short", "add", "list", "put", "dal", "daal", "pick", "select", "शॉर्ट", "जोड़"),
    "unlisted": ("remov", "drop", "hata", "nikal", "nikaal", "cut", "हटा"),
    "decided": (
        "approv",
        "pass",
        "reject",
        "veto",
        "declin",
        "turned",
        "mana",
        "refus",
        "said",
        "पास",
        "मना",
        "रिजेक्ट",
        "वीटो",
        "अप्रूव",
    ),
    "moved": ("pin", "book", "releas", "mov", "select", "पिन", "बुक"),
    "shared": ("shar",),
    "booked": ("invit",),
    "offered": ("offer",),
}
_ALSO = {"decided": ("moved",), "unlisted": ("decided", "moved"), "moved": ("decided",)}


@beside(_FORMS)
def asked_about(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: who is asked about, by whom it was done, and what was done. A role or a project is
    nobody."""
    ours = (*context.known_roles, *context.known_projects)
    for found in _FORMS.all_of(composed(text)):
        said = {key: value.strip() for key, value in found.groupdict().items() if value}
        name = said.get("name", "")
        if not name or name.casefold() in _NOBODY or whose_name(name, ours):
            continue
        did = said.get("did") or said.get("verb") or said.get("dev") or ""
        return {"person": name, "by": said.get("by", ""), "kinds": kinds_of(did)}
    return None


def kinds_of(did: str) -> tuple[str, ...]:
    """What a verb is about; empty: everything."""
    plain = did.casefold()
    found = [kind for kind, begins in _KINDS.items() if plain.startswith(begins)]
    return tuple(dict.fromkeys((*found, *(also for kind in found for also in _ALSO.get(kind, ())))))
