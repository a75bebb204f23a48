"""``remind everyone on the Meera list``, ``jinhone reply nahi kiya unko yaad dila do``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes
from core.understanding.vocabulary import words as listed

_UNKO = (
    r"(?:un\s?ko|un\s+sab\s?ko|un\s+sab\s+logo?n?\s+ko|unhe(?:in)?|un\s+logo?n?\s+ko|sab\s?ko"
    r"|उनको|उन्हें|उन\s+सबको|सबको)"
)
_REMIND = r"(?:remind|nudge|chase(?:\s+up)?|ping|follow\s+up\s+with|send\s+(?:a\s+)?reminders?\s+to)"
_ALL = (
    r"(?:everyone|everybody|every\s+one|all(?:\s+of\s+(?:them|those))?|all\s+(?:the\s+)?(?:people"
    r"|girls|boys|talent|actors)"
    r"|(?:the\s+)?people|those|them|whoever(?:'s|\s+is)?|the\s+(?:ones|rest|others))"
)
_ROLE = r"(?P<role>[^?!:,\d]{1,40}?)"
_LIST = r"(?:\s*(?:'s|’s)?\s*(?:short\s*-?\s*list|list|auditions?|callbacks?))"
_BODY = r"(?:\s+(?:to|that|about)\s+(?P<body>[^\n]{2,300})|\s*:\s*(?P<said>[^\n]{2,300}))?"
_NOT = (
    r"(?:have\s+not|haven['’]?t|has\s+not|hasn['’]?t|did\s+not|didn['’]?t|are\s+yet\s+to|is\s+yet\s+to|not)"
)
_ANSWER = r"(?:confirm(?:ed)?|repl(?:y|ied)|answer(?:ed)?|respond(?:ed)?|said\s+yes|got(?:ten)?\s+back)"
_DO = (
    r"(?:remind\s+(?:karo|kar\s?do|kardo|karna)|yaad\s+(?:dila\s?o|dilao|dila\s?do|dilana|dilwao"
    r"|dilwa\s?do|karao)"
    r"|(?:ek\s+|1\s+|ek\s+aur\s+)?reminder\s+(?:bhejo|bhej\s?do|bhejna|do|de\s?do|maaro|maro"
    r"|maa?r\s?(?:do|dena)|daalo|da+l\s?do|laga\s?(?:o|do)|lagao|phek\s?do)"
    r"|(?:nudge|ping|poke|chase|follow\s*-?\s*up)\s+(?:karo|kar\s?do|kardo|karna|kar\s?lo|maaro"
    r"|maar\s?do)|याद\s+(?:दिलाओ|दिला\s?दो|दिलाइए)|रिमाइंड\s+(?:करो|कर\s?दो)|रिमाइंडर\s+(?:भेजो"
    r"|भेज\s?दो))"
)
_SILENT = shapes(
    rf"{_REMIND}\s+{_ALL}\s+(?:(?:on|in|of)\s+(?:the\s+)?{_ROLE}{_LIST}\s+)?(?:who"
    rf"|that)?\s*{_NOT}\s+(?:yet\s+)?{_ANSWER}"
    r"(?:\s+yet)?(?:\s+(?:for|on)\s+(?:the\s+)?(?P<about>[^?!:,\d]{1,40}?))?",
    r"(?:jin\s?(?:ka|ki|ke|ne)?|jis\s?(?:ka|ki)|जिन\s?(?:का|की|के)|जिस\s?(?:का"
    r"|की))\s+(?:ab(?:hi)?\s+tak\s+|अभी\s+तक\s+|अब\s+तक\s+)?(?:koi\s+)?"
    r"(?:confirm(?:ation)?|reply|jawab|javaab|jawaab|answer|response|haan|जवाब|कन्फर्म|रिप्लाई"
    r"|कन्फ़र्म)\s+(?:ab(?:hi)?\s+tak\s+)?(?:nahi+n?|nhi|nai|नहीं)\s+"
    r"(?:aaya|aayi|aya|mila|mili|hua|hui|आया|मिला|हुआ)(?:\s+(?:hai|h|है))?\s*,?"
    rf"\s*{_UNKO}\s+(?:ek\s+baar\s+|phir\s+se\s+|फिर\s+से\s+)?{_DO}",
    rf"(?:un)?(?:confirmed|answered|replied)\s+(?:walon?|log(?:on)?)\s+(?:sab\s*)?ko\s+{_DO}",
    r"(?:(?:aur|and)\s+)?(?:baa?ki|bach[ei]\s+hue|remaining|rest|बाकी|बाक़ी)"
    r"(?:\s+(?:sab(?:hi)?|logo?n?|wal(?:on?|e)|ke|सब|सभी|लोगों))*\s*(?:ko|को)\s+"
    rf"(?:bhi\s+|ek\s+baar\s+|phir\s+se\s+|फिर\s+से\s+)?{_DO}",
    rf"{_REMIND}\s+(?:all\s+)?(?:the\s+)?(?:rest(?:\s+of\s+(?:them|the\s+\w+))?|others"
    r"|remaining(?:\s+(?:ones|people|girls|boys|talents?))?|everyone\s+else)",
    rf"{_REMIND}\s+(?:all\s+)?(?:the\s+)?(?:unconfirmed|unanswered|pending)(?:\s+(?:ones|people"
    r"|girls|talents?|actors|folks))?",
    rf"(?:{_ROLE}(?:\s+ki)?{_LIST}\s+(?:mein|me|main|se|ke|में|से)\s+)?(?:jinhone|jinhon?e?|jisne"
    r"|jin\s+logo?n?\s+ne|जिन्होंने|जिसने|जिन\s+लोगों\s+ने)"
    r"\s+(?:ab(?:hi)?\s+(?:tak\s+)?|अभी\s+(?:तक\s+)?|अब\s+तक\s+)?(?:confirm|reply|jawab|javaab"
    r"|jawaab|answer|respond|haan|जवाब|कन्फर्म|कंफर्म|कन्फ़र्म|रिप्लाई)"
    r"\s+(?:nahi+n?|nhi|नहीं)\s+(?:kiya|kia|kara|diya|di|bola|दिया|किया)(?:\s+(?:hai|h|है))?\s*,?"
    r"\s*(?:un\s?ko|un\s+sab\s?ko|unhe(?:in)?|un\s+logo?n?\s+ko|sab\s?ko|उनको|उन्हें|उन\s+सबको"
    rf"|सबको)\s+(?:ek\s+baar\s+|phir\s+se\s+|फिर\s+से\s+)?{_DO}",
    before=r"\W*(?:(?:ok|please|pls|and|now)\s+)?",
    after=r"(?:\s+(?:please|pls|again|now|once\s+more))*\W*",
)
_LISTED = shapes(
    rf"{_REMIND}\s+{_ALL}\s+(?:on|in|of|from|for)\s+(?:the\s+)?{_ROLE}{_LIST}{_BODY}",
    rf"{_REMIND}\s+(?:the\s+)?(?:whole\s+)?{_ROLE}\s*(?:'s|’s)?\s+(?:short\s*-?\s*list|list){_BODY}",
    rf"{_ROLE}(?:\s+(?:ki|की))?\s+(?:list|shortlist|लिस्ट|शॉर्टलिस्ट)\s+(?:(?:ke|mein|me|के"
    rf"|में)\s+)?(?:sab(?:hi)?\s*(?:logo?n?\s*)?|सब\s*|सभी\s*)?(?:ko|को)\s+{_DO}"
    r"(?:\s+(?:ki|कि|about)\s+(?P<body>[^\n]{2,300}))?",
    before=r"\W*(?:(?:ok|please|pls|and|now)\s+)?",
    after=r"(?:\s+(?:please|pls|again|now))*\W*",
)


_SHOWN = shapes(
    r"(?:remind|nudge|chase(?:\s+up)?|ping|poke|follow\s+up\s+with"
    r"|send\s+(?:a\s+)?reminders?\s+to)\s+(?:them(?:\s+all)?|all\s+of\s+them|those|these"
    r"|both(?:\s+of\s+them)?)",
    rf"{_UNKO}\s+(?:ek\s+baar\s+|phir\s+se\s+|फिर\s+से\s+)?{_DO}",
    before=r"\W*(?:(?:ok|please|pls|and|now|toh?)\s+)*",
    after=r"(?:\s+(?:please|pls|again|now|once\s+more|to\s+(?:confirm|reply|answer)))*\W*",
)
_WHO = r"(?P<who>[^\W\d_][^?!:,\d]{0,40}?)"
_INVITE = r"(?:the\s+|her\s+|his\s+|their\s+)?(?:invite|invitation|audition\s+(?:invite|details|message))"
_NUDGE = r"(?:remind|nudge|chase(?:\s+up)?|ping)"
_ONE = shapes(
    rf"(?:re-?send|send\s+again)\s+{_INVITE}\s+(?:to|for)\s+{_WHO}",
    rf"(?:re-?send|send\s+again)\s+{_WHO}(?:['’]s)?\s+{_INVITE}",
    rf"send\s+{_INVITE}\s+again\s+to\s+{_WHO}",
    rf"send\s+{_INVITE}\s+to\s+{_WHO}\s+again",
    rf"{_NUDGE}\s+{_WHO}\s+(?:about|of|for)\s+(?:the\s+|her\s+|his\s+|their\s+)?(?:audition|slot"
    r"|callback|time)",
    rf"{_NUDGE}\s+{_WHO}\s+to\s+(?:confirm|reply|answer|respond)(?:\s+(?:please|again|soon))?",
    rf"(?:nudge|chase(?:\s+up)?|poke|follow\s+up\s+with)\s+{_WHO}",
    rf"{_WHO}\s+(?:ko|को)\s+(?:nudge|chase|follow\s+up)\s+(?:karo|kar\s*do|kar\s*lo)",
    rf"{_WHO}\s+(?:ko|को)\s+(?:invite|invitation|audition\s+ka\s+message)\s+(?:phir\s+se|fir\s+se"
    r"|dobara|wapas)"
    r"\s+bhej\w*(?:\s+(?:do|dena))?",
    rf"{_WHO}\s+(?:ko|को)\s+audition\s+(?:ka|ki)?\s*{_DO}",
    before=r"\W*(?:(?:ok|please|pls|and|now)\s+)?",
    after=r"(?:\s+(?:please|pls|again|now|once\s+more))*\W*",
)
_SEVERAL = frozenset(listed("everyone everybody all them those people list shortlist me us the rest others"))


@beside(_SILENT, _LISTED, _ONE, _SHOWN)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """Only for the name of a role there is, and for those who have not answered."""
    said = composed(text)
    if _SHOWN.of(said):
        # Those who are shown; whoever of them has answered needs no reminder.
        return {"unanswered": True, **({"people": ("them",)} if context.last_result else {})}
    for found in _ONE.all_of(said):
        who = found["who"].strip()
        if len(who.split()) <= 3 and not set(who.casefold().split()) & _SEVERAL:
            return {"people": (who,)}
    for shape, silent in ((_SILENT, True), (_LISTED, False)):
        for found in shape.all_of(said):
            named = found.groupdict()
            name = (named.get("role") or named.get("about") or "").strip()
            known = whose_name(name, context.known_roles) if name else ()
            if len(known) == 1 or (silent and not name):
                body = named.get("body") or named.get("said") or ""
                answers = _ASKS_FOR_ANSWERS.of(body.strip()) is not None
                return {
                    "role": known[0] if known else "",
                    "unanswered": silent or answers,
                    "body": "" if answers else body.strip(),
                }
    return None


_ASKS_FOR_ANSWERS = shapes(
    r"(?:please\s+)?(?:confirm|reply|answer|respond)(?:\s+(?:please|pls|soon|today|now|asap"
    r"|their\s+(?:slots?|times?|auditions?)))*[.!]*",
    r"(?:confirm|reply|jawab)\s+(?:karein|kare|karo|de|dein|do)[.!]*",
)
"""What their invitation asks for anyway: it comes again with its buttons."""
