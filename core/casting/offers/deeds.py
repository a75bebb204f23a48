"""How people speak of an offer there is, in three scripts. Only a whole message is an order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.offers.situation import TALKED, Talked
from core.understanding import sums, whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes
from core.understanding.vocabulary import words as listed_words

_STAFF = frozenset({"owner", "casting_director", "associate", "producer"})
_WHO = r"(?P<who>[^\W\d_][^?!:,\d]{0,40}?)"
_OF = rf"(?:\s+(?:of|for|to|from|with)\s+{_WHO})"
_OFFER = r"(?:offer|ऑफर|ऑफ़र)"
_COUNTER = r"(?:counter(?:[\s-]*offer)?|काउंटर)"
_BEFORE = r"\W*(?:(?:please|pls|ok(?:ay)?|so|and|aur|now|can\s+(?:you|we)|let['’]?s)\s+)*"
_AFTER = r"(?:\s+(?:please|pls|now|abhi|yaar))*[\s.!?।]*"
_DO = (
    r"(?:\s+(?:karo|kar\s*do|kar\s*dena|lo|le\s*lo|kardo|do|de\s*do|dikhao|dikha\s*do|banao|bana\s*(?:do|dena)|bhejo|bhej\s*(?:do|dena)"
    r"|share\s+kar(?:o|\s*do)|send\s+kar(?:o|\s*do)|chahiye|करो|कर\s*दो|लो|ले\s*लो|दिखाओ|बनाओ|बना\s*दो|भेजो|भेज\s*दो|चाहिए))"
)
_LIST = shapes(
    rf"(?:what|which)\s+(?:open\s+)?{_OFFER}s?\s+(?:are\s+(?:out|open|there|pending|live)|do\s+we\s+have(?:\s+out)?|have\s+we\s+(?:made|sent))"
    r"(?:\s+(?:for|on)\s+(?P<role>[^\W\d_][^?!:,\d]{0,40}?))?",
    rf"(?:show|list|see)\s+(?:me\s+)?(?:all\s+)?(?:the\s+|our\s+|open\s+|pending\s+)*{_OFFER}s(?:\s+(?:for|on)\s+(?P<role>[^\W\d_][^?!:,\d]{{0,40}}?))?",
    rf"(?:all\s+|open\s+|pending\s+)?{_OFFER}s(?:\s+(?:status|so\s+far))?",
    rf"(?:are\s+there\s+)?any\s+(?:open\s+|pending\s+|live\s+)?{_OFFER}s?(?:\s+(?:out|open|pending|live|made))?(?:\s+(?:yet|there))?",
    rf"{_OFFER}s?\s+(?:kaun\s*kaun\s*se|kis\s*kis\s*ko|kitne|kahan\s+tak)\s+(?:hain?|gaye|bheje|pahunche)(?:\s+hain?)?",
    rf"(?:sab|saare|kaun\s*se)\s+{_OFFER}s?(?:\s+(?:dikhao|batao|hain?))?",
    before=_BEFORE,
    after=_AFTER,
)
_PAPER = r"(?:deal\s*-?\s*memo|term\s*sheet|deal\s+terms|memo|डील\s*मेमो|मेमो)"
_GIVE = r"(?:make|show|send|share|give|prepare|get|draft|see|issue|generate|mail|create)"
_OWN = r"(?:the\s+|a\s+|her\s+|his\s+|their\s+|that\s+|us(?:ka|ki)\s+|is(?:ka|ki)\s+|उसका\s+|इसका\s+)?"
_MEMO = shapes(
    rf"(?:{_GIVE}\s+(?:(?:me|us|her|him|them)\s+)?)?{_OWN}{_PAPER}{_OF}",
    rf"(?:{_GIVE}\s+(?:me\s+)?)?{_WHO}(?:['’]s)\s+(?:{_PAPER}|deal)",
    rf"{_WHO}\s+(?:ka|ki|का)\s+(?:{_PAPER}|deal){_DO}?",
    rf"(?:{_GIVE}\s+(?:(?:me|us|her|him|them)\s+)?)?{_OWN}{_PAPER}(?:\s+(?:to\s+(?:her|him|them|me|us)))?{_DO}?",
    rf"{_PAPER}\s+{_WHO}{_DO}?",
    before=_BEFORE,
    after=_AFTER,
)
_WITHDRAW = shapes(
    rf"(?:withdraw|cancel|take\s+back|pull(?:\s+back)?|revoke|rescind|void|drop)\s+(?:the\s+|our\s+|that\s+)?{_OFFER}{_OF}?",
    rf"(?:withdraw|cancel|take\s+back|pull(?:\s+back)?|revoke|rescind|void|drop)\s+{_WHO}(?:['’]s)\s+{_OFFER}",
    rf"{_WHO}\s+(?:ka|ki|का)\s+{_OFFER}\s+(?:wapas|cancel|वापस|कैंसल){_DO}?",
    rf"{_OFFER}\s+(?:wapas|cancel|वापस|कैंसल){_DO}?",
    before=_BEFORE,
    after=_AFTER,
)
_ACCEPT = shapes(
    rf"(?:accept|take|approve|agree\s+to|ok)\s+(?:the\s+|their\s+|that\s+)?{_COUNTER}(?:{_OF})?",
    rf"(?:accept|take|approve|agree\s+to|ok)\s+{_WHO}(?:['’]s)\s+(?:{_COUNTER}|terms)",
    rf"{_WHO}\s+(?:ka|ki|का)\s+{_COUNTER}\s+(?:accept|manzoor|maan|theek\s+hai|मंज़ूर|मंजूर|मान){_DO}?",
    before=_BEFORE,
    after=_AFTER,
)
_REFUSE = shapes(
    rf"(?:refuse|reject|decline|turn\s+down|say\s+no\s+to)\s+(?:the\s+|their\s+|that\s+)?{_COUNTER}(?:{_OF})?",
    rf"(?:refuse|reject|decline|turn\s+down|say\s+no\s+to)\s+{_WHO}(?:['’]s)\s+(?:{_COUNTER}|terms)",
    rf"{_WHO}\s+(?:ka|ki|का)\s+{_COUNTER}\s+(?:mana|reject|nahi\s+chalega|मना|नहीं\s+चलेगा){_DO}?",
    before=_BEFORE,
    after=_AFTER,
)
_TERMS = r"(?P<terms>[^?]*\d[^?]{0,120})"
_COUNTERED = shapes(
    rf"(?:{_COUNTER}|come\s+back|go\s+back)\s+(?:{_WHO}\s+)?(?:with|at|for|@)\s+{_TERMS}",
    rf"(?:{_COUNTER})\s+{_WHO}\s+(?:with|at|for|@)\s+{_TERMS}",
    rf"(?:{_COUNTER})\s*[:@-]?\s*{_TERMS}",
    rf"(?:{_WHO}\s+ko\s+)?{_TERMS}\s+(?:ka|pe|par)\s+{_COUNTER}{_DO}?",
    before=_BEFORE,
    after=_AFTER,
)
_TELL = shapes(
    rf"(?:what(?:['’]s|\s+is)?\s+)?(?:the\s+)?(?:status|state)\s+of\s+(?:the\s+|our\s+)?{_OFFER}{_OF}",
    rf"(?:what(?:['’]s|\s+is)?\s+)?(?:the\s+)?(?:status|state)\s+of\s+{_WHO}(?:['’]s)\s+{_OFFER}",
    rf"(?:has|did)\s+{_WHO}\s+(?:accept(?:ed)?|answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|sign(?:ed)?|agree(?:d)?)\s*(?:(?:to|on|about|regarding)\s+)?(?:the\s+|our\s+)?{_OFFER}(?:\s+yet)?",
    rf"{_WHO}\s+(?:ne|ने)\s+{_OFFER}\s+(?:ka|pe|par|का|पर)\s+(?:kuch\s+|कुछ\s+)?(?:jawab|reply|जवाब)\s+(?:diya|kiya|दिया)(?:\s+(?:kya|hai|hai\s+kya|क्या|है))*",
    rf"(?:show|see)\s+(?:me\s+)?(?:the\s+)?{_OFFER}{_OF}",
    rf"(?:show|see|where\s+is|what\s+is)\s+(?:me\s+)?{_WHO}(?:['’]s)\s+{_OFFER}(?:\s+at)?",
    rf"{_WHO}\s+(?:ka|ke|का)\s+{_OFFER}\s+(?:ka\s+)?(?:kya\s+hua|status|kahan\s+tak|dikhao|batao|क्या\s+हुआ)(?:\s+(?:hai|batao))?",
    rf"(?:what\s+did|has)\s+{_WHO}\s+(?:say|said|come\s+back)\s+(?:to|on|about)\s+(?:the\s+|our\s+)?{_OFFER}",
    before=_BEFORE,
    after=_AFTER,
)
_SEND = shapes(
    rf"(?:send|shoot|fire|release)\s+(?:out\s+)?{_WHO}(?:['’]s|\s+(?:ka|ki))\s+(?:draft\s+)?{_OFFER}(?:\s+out)?",
    rf"{_WHO}\s+(?:ka|ki|ko|का|को)\s+(?:wo\s+|woh\s+|draft\s+)?{_OFFER}\s+(?:bhej\s*(?:do|dena|dijiye|o)|send\s+kar(?:o|\s*do)|भेज\s*दो|भेजो)",
    rf"send\s+(?:out\s+)?the\s+(?:drafted\s+|draft\s+)?{_OFFER}\s+(?:for|of|to)\s+{_WHO}",
    before=_BEFORE,
    after=_AFTER,
)
_SEND_IT = shapes(
    rf"(?:send|bhej\s*(?:do|dena|o)|भेज\s*दो|भेजो)(?:\s+(?:it|this|that|(?:the\s+)?{_OFFER}|out|karo|kar\s*do))*",
    rf"(?:(?:isko|ise|isse|usko|{_OFFER}|इसको|इसे)\s+)(?:bhej\s*(?:do|dena|o)|send\s+kar(?:o|\s*do)|भेज\s*दो|भेजो)",
    before=r"\W*(?:(?:ok(?:ay)?|yes|haan|han|theek\s+hai|chalo|great|perfect|please|pls|now|ab|go\s+ahead(?:\s+and)?|हाँ|ठीक\s+है)[\s,]+)*",
    after=_AFTER,
)
"""Said of the draft that is talked about."""
_DEEDS = (
    ("send", _SEND),
    ("memo", _MEMO),
    ("withdraw", _WITHDRAW),
    ("accept", _ACCEPT),
    ("refuse", _REFUSE),
    ("counter", _COUNTERED),
    ("tell", _TELL),
)
_NOT_OF_A_MEMO = frozenset(
    listed_words(
        """
        bhejo bhej do dena kar karo banao bana dikhao dikha chahiye share send now please ready kab kahan
        kya hai hua ban gaya status pending done भेजो दो करो बनाओ दिखाओ चाहिए
        """
    )
)
"""Words of doing something with a memo, where a name would stand."""
_NOBODY = frozenset(
    {"me", "us", "them", "the", "her", "him", "this", "that", "it", "role", "all", "everyone"}
)


_YES_TO = (
    r"(?:accept|accepted|agree|agreed|take|approve|ok(?:ay)?(?:\s+with)?|manzoor|manjoor|qubool|kabool|maan\s+liya"
    r"|मंज़ूर|मंजूर|क़बूल)"
)
_NO_TO = (
    r"(?:decline|declined|refuse|reject|rejected|turn\s+down|pass\s+on|not\s+accept(?:ing)?|can['’]?t\s+accept|mana"
    r"|manzoor\s+nahi|nahi\s+manzoor|नामंज़ूर|नामंजूर|मंज़ूर\s+नहीं|मंजूर\s+नहीं)"
)
_THEIR = rf"(?:(?:the|this|your|that|ye|yeh|aapka|आपका|यह)\s+)*(?:{_OFFER}|terms|deal)"
_I = (
    r"(?:(?:i|we)(?:['’]?m|['’]ll|\s+am|\s+are|\s+will|\s+would\s+like\s+to|\s+have\s+to|\s+want\s+to)?\s+"
    r"|mujhe\s+|hume\s+|humein\s+|मुझे\s+|हमें\s+)?"
)
_HAI_END = (
    r"(?:\s+(?:hai|h|hain|karti\s+hoon|karta\s+hoon|karte\s+hain|kar\s+liya|kiya|है|हैं|करती\s+हूँ|करता\s+हूँ))?"
)
_ACCEPTS = shapes(
    rf"{_I}{_YES_TO}(?:\s+to|\s+with)?\s+{_THEIR}{_HAI_END}",
    rf"{_THEIR}\s+(?:is\s+|ko\s+)?{_YES_TO}{_HAI_END}",
    before=_BEFORE,
    after=_AFTER,
)
_ACCEPTS_BARE = shapes(
    rf"{_I}(?:accept|agree|manzoor|manjoor|qubool|मंज़ूर|मंजूर){_HAI_END}",
    r"(?:it['’]?s\s+(?:a\s+)?)?(?:deal|done\s+deal|agreed|accepted)(?:\s+done)?",
    before=r"\W*(?:(?:ok(?:ay)?|yes|haan|ji|done|great|perfect|theek\s+hai|हाँ|जी|ठीक\s+है)[\s,]+)*",
    after=r"(?:[\s,.!]+(?:please|pls|now|abhi|yaar|ji|sir|mam|ma['’]?am|thanks?|thank\s+you|shukriya))*\W*",
)
_SORRY = r"\W*(?:(?:sorry|thanks|thank\s+you|unfortunately|hi|hello|but|no|nahi|please|sir|mam)[\s,.]+)*"
_DECLINES = shapes(
    rf"{_I}{_NO_TO}(?:\s+to|\s+with)?\s+{_THEIR}{_HAI_END}",
    rf"{_THEIR}\s+(?:is\s+|ko\s+)?{_NO_TO}{_HAI_END}",
    rf"{_I}(?:do\s+not|don['’]?t|cannot|can['’]?t|won['’]?t)\s+(?:accept|take|agree\s+to)\s+{_THEIR}",
    before=_SORRY,
    after=_AFTER,
)


@beside(_ACCEPTS, _ACCEPTS_BARE, _DECLINES)
def answered(text: str, context: Context) -> Mapping[str, Any] | None:
    """The talent's side says yes or no to an offer: by its name, or, right under one, without it."""
    if context.writer not in ("talent", "agent", "guardian"):
        return None
    said = composed(text)
    if _DECLINES.of(said):
        return {"yes": False}
    if _ACCEPTS.of(said) or (context.pending == "offer" and _ACCEPTS_BARE.of(said)):
        return {"yes": True}
    return None


@beside(_LIST)
def listed(text: str, context: Context) -> Mapping[str, Any] | None:
    """``what offers are out?``: of a role there is, or of all."""
    for found in _LIST.all_of(composed(text)) if context.writer in _STAFF else ():
        named = (found.groupdict().get("role") or "").strip()
        known = whose_name(named, context.known_roles) if named else ()
        if not named or len(known) == 1:
            return {"role": known[0] if known else ""}
    return None


@beside(_SEND_IT, *(forms for _, forms in _DEEDS))
def done(text: str, context: Context) -> Mapping[str, Any] | None:
    """What is done with an offer, and whose it is where that is said."""
    if context.writer not in _STAFF:
        return None
    said = composed(text)
    talked = context.raw.get(TALKED)
    if isinstance(talked, Talked) and talked.draft and _SEND_IT.of(said):
        return {"deed": "send", "offer": talked.offer}
    for deed, forms in _DEEDS:
        for found in forms.all_of(said):
            groups = found.groupdict()
            who = (groups.get("who") or "").strip()
            if deed == "memo" and set(who.casefold().split()) & _NOT_OF_A_MEMO:
                continue
            if len(who.split()) > 3 or set(who.casefold().split()) & (_NOBODY - {"her", "him"}):
                continue
            people = (who,) if who and who.casefold() not in ("her", "him") else ()
            if deed != "counter":
                return {"deed": deed, "people": people}
            if (terms := _terms(groups.get("terms") or "")) is not None:
                return {"deed": deed, "people": people, **terms}
    return None


@beside(_SEND_IT)
def sent_over_a_guess(text: str, context: Context) -> Mapping[str, Any] | None:
    """``send`` under a draft means the draft, where what was asked since is no more than a guess."""
    talked = context.raw.get(TALKED)
    if (
        context.writer not in _STAFF
        or not isinstance(talked, Talked)
        or not (talked.draft and talked.guessed)
    ):
        return None
    return {"deed": "send", "offer": talked.offer} if _SEND_IT.of(composed(text)) else None


def _terms(said: str) -> dict[str, Any] | None:
    """Of a counter: its sum, and all that is said, which is read beside the terms there are."""
    found = sums(said)
    return {"paise": int(found[0]["amount_minor"]), "said": said} if found else None
