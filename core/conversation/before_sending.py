"""What is said under invitations that are only shown, and that they cannot do: carry words or sides, go out
by themselves at a later hour or to one of them first, or last longer for one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from core.understanding import picked
from core.understanding.shapes import Shapes, composed, shapes

Kind = Literal["words", "sides", "later", "channel", "free", "unsent", "count", "first", "length"]
_OK = (
    r"\W*(?:(?:ok(?:ay)?|yes|haan|theek\s+hai|thik\s+hai|and|aur|but|par|please|pls|so|acc?ha|no"
    r"|nahi+n?|ab|actually|ठीक\s+है|और)[\s,.]+)*"
)
_SEND = (
    r"(?:send(?:\s+(?:it|them|this|that|the\s+invites?|invites?|invitations?))?|bhej\s*(?:do|o|na"
    r"|dena)|भेज\s*(?:दो|ना)|भेजो)"
)
_TO = r"(?:them|everyone|everybody|all|unko|unhe|unse|inko|sab\s*ko|sabhi\s*ko|उनको|उन्हें|सबको)"
_SAY = (
    r"(?:tell|inform|let|ask|remind|mention|say|write|note|add|bol(?:o|na|do|\s+do|\s+dena)?|bata(?:o|na|do|\s+do|\s+dena)?|keh(?:na|\s+do|do)?|likh(?:o|na|\s+do|\s+dena)?"
    r"|बोल(?:ो|ना|\s+दो)?|बता(?:ओ|ना|\s+दो)?|कह(?:ना|\s+दो)?|लिख(?:ो|ना|\s+दो)?)"
)
_BODY = r"(?P<body>\S.{2,200}?)"
_JOIN = r"[\s,]+(?:but|and|par|lekin|aur|with|saath\s+me(?:in)?|also|पर|लेकिन|और)[\s,]+(?:also\s+)?"
_HOUR = (
    r"(?:\d{1,2}(?:[:.]\d{2})?\s*(?:am|pm|baje|bje|बजे)(?:\s+ke\s+baad)?|later|baad\s+me(?:in)?|thodi\s+der\s+(?:me|mein|baad)|in\s+(?:a\s+while|an\s+hour|some\s+time)"
    r"|(?:aaj\s+)?(?:shaam|sham|raat|subah|dopahar)(?:\s+(?:ko|me|mein))?|(?:in\s+the\s+|this\s+)?(?:evening|morning|afternoon|night)|tonight|tomorrow(?:\s+morning)?|kal(?:\s+subah)?"
    r"|\d{1,2}(?:[:.]\d{2})?|शाम(?:\s+को)?|रात(?:\s+को)?|कल(?:\s+सुबह)?|बाद\s+में)"
)
_WILL = (
    r"(?:bhej(?:unga|ungi|enge|ta\s+h\w+|te\s+hai\w*|na(?:\s+hai)?|o|\s*do|\s*dena)|भेज(?:ूँगा|ूंगा"
    r"|ूँगी|ूंगी|ेंगे|ना|\s*देना))"
)
_IT = r"(?:(?:isko|ise|inko|invites?|ye|yeh|it|them|इसको|इसे)\s+)?"
_AFTER = r"(?:[\s,]+(?:please|pls|na|yaar|then|ok|i\s+will\s+tell\s+you))*[\s.!?।]*"


def _forms(*forms: str) -> Shapes:
    return shapes(*forms, before=_OK, after=_AFTER)


_WORDS = _forms(
    rf"{_SEND}{_JOIN}(?:{_TO}\s+(?:bhi\s+|ye\s+|yeh\s+)?{_SAY}|{_SAY}\s+{_TO})(?:\s+(?:that|know|ki|to|कि))?[\s:,-]+{_BODY}",
    rf"{_SEND}{_JOIN}(?:{_SAY})[\s:,-]+(?:that\s+|ki\s+)?{_BODY}",
    rf"{_TO}\s+{_SAY}\s+(?:ki\s+)?{_BODY}{_JOIN}{_SEND}",
    rf"tell\s+{_TO}\s+(?:that\s+|to\s+)?{_BODY}{_JOIN}{_SEND}",
)
_SIDES = _forms(
    rf"{_SEND}\s+(?:it\s+)?(?:with|along\s+with)\s+(?:the\s+)?(?:sides|script|scene|pages)",
    r"(?:sides|script|scene|pages)\s+(?:bhi\s+)?(?:saath\s+me(?:in)?\s+)?(?:bhej\w*|attach|daal\w*|laga\w*|send|jod\w*)(?:\s+(?:karo|kar\s*do|do|dena|saath\s+me(?:in)?|sath\s+me(?:in)?|too|also|with\s+it))*",
    r"(?:attach|include|add|put\s+in|send)\s+(?:the\s+)?(?:sides|script|scene|pages)(?:\s+(?:too|also|with\s+(?:it|this|the\s+invites?)|bhi|saath\s+me(?:in)?))*",
)
_LATER = _forms(
    rf"{_IT}{_HOUR}\s+{_WILL}",
    rf"(?:send|will\s+send|i['’]?ll\s+send|let['’]?s\s+send|schedule)\s+(?:it|them|this|the\s+invites?|invites?)\s+(?:out\s+)?(?:at|by|around|in|on)?\s*{_HOUR}",
    rf"(?:i['’]?ll|i\s+will|we['’]?ll|we\s+will|let['’]?s)\s+send\s+(?:it\s+|them\s+|this\s+)?(?:at\s+|by\s+)?{_HOUR}",
    rf"(?:draft|preview|ise|isko|ye|yeh)\s+(?:rehne\s*do|rakho|rakh\s*lo|save\s+kar\w*)[\s,]+(?:{_HOUR}\s+{_WILL}|{_WILL})",
    r"(?:save|keep|hold)\s+(?:the\s+|this\s+)?(?:draft|preview)(?:[\s,]+.{0,60})?",
)
_FIRST = _forms(
    r"send\s+(?:it\s+)?to\s+(?P<who>[^?!:\d]{2,40}?)\s+first",
    r"(?:pehle|pahle|sabse\s+pehle|पहले)\s+(?:sirf\s+)?(?P<who>[^?!:\d]{2,40}?)\s+(?:ko|को)\s+(?:bhej\w*(?:\s*do)?|भेज\S*(?:\s*दो)?)",
    r"(?P<who>[^?!:\d]{2,40}?)\s+(?:ko|को)\s+(?:pehle|pahle|पहले)\s+(?:bhej\w*(?:\s*do)?|भेज\S*(?:\s*दो)?)",
)
_BY = r"(?:e-?mails?|mails?|whats\s?app|wa|sms|telegram|slack|phone|calls?|मेल|ईमेल|व्हाट्सऐप|फ़ोन|फोन|कॉल)"
_CHANNEL = _forms(
    rf"(?:{_TO}\s+)?(?:bhi\s+)?{_BY}(?:\s+(?:pe|par|se|me|bhi|too|also|पर|भी))*\s+(?:karo|kar\s*(?:do|dena|lo)|kardo|bhej\w*(?:\s*do)?|karna|करो|कर\s*दो|भेजो|भेज\s*दो)",
    rf"(?:send|invite|ask|inform)\s+(?:it\s+|them\s+|all\s+|everyone\s+)*(?:to\s+them\s+)?(?:also\s+)?(?:by|on|over|via|through)\s+{_BY}(?:\s+(?:too|also))?",
    rf"{_BY}\s+(?:it|them|everyone|all)(?:\s+(?:too|also))?",
)
_FREE = _forms(
    r"(?:is|are)\s+(?:every(?:one|body)|they|all(?:\s+of\s+them)?)\s+(?:free|available)(?:\s+then)?",
    r"(?:who|which)\s+(?:is|are|all)\s+(?:not\s+)?(?:free|available|busy)",
    r"(?:any|koi)\s+clash(?:es)?(?:\s+(?:hai|here|kya))?",
    r"(?:kya\s+)?(?:sab|sabhi|kaun|kon|koun|koi)(?:\s+(?:kaun|log))?\s+(?:free|available|busy)(?:\s+(?:nahi+n?|hai|hain|kya|h|he))*",
    r"(?:kya\s+)?(?:सब|कौन|कोई)\s+(?:फ़्री|फ्री|खाली|बिज़ी)(?:\s+(?:नहीं|है|हैं|क्या))*",
)
_UNSENT = _forms(
    r"(?:kis\s*(?:ko|kis\s*ko)|kisko|kaun\s*kaun)\s+(?:bhej\w*|gaya|invite\s+\w+)(?:\s+(?:hai|gaya|kya|diya))*",
    r"(?:bhej\s*(?:diya|diye)|chala\s+gaya|gaya|sent|is\s+it\s+sent|has\s+(?:it|this)\s+gone(?:\s+out)?|did\s+(?:it|this)\s+go(?:\s+out)?|did\s+you\s+send(?:\s+it)?|already\s+sent)(?:\s+(?:kya|hai|na|yet|already))*",
    r"who\s+(?:was|were|has\s+been|got)\s+(?:it\s+)?(?:sent|invited|it)(?:\s+(?:it|this|to))?",
)
_COUNT = _forms(
    rf"{_SEND}\s+(?:to\s+)?(?:all|the|these|everyone)\s+(?:\d{{1,2}}|two|three|four|five|six|char|teen)(?:\s+(?:of\s+them|people|girls|boys|actors))?",
    rf"(?:all\s+)?(?:\d{{1,2}}|cha+r|teen|do|dono|teeno|charo)\s+(?:ko|को)\s+{_SEND}",
)
_MIN = r"(?P<minutes>\d{1,3})\s*(?:m|mins?|minutes?|mints?|मिनट)"
_LENGTH = _forms(
    rf"(?:give|keep|make|allow)\s+(?P<who>[^?!:\d]{{2,40}}?)\s+(?:for\s+|at\s+)?{_MIN}(?:\s+slot)?",
    rf"(?P<who>[^?!:\d]{{2,40}}?)\s+(?:needs?|gets?|should\s+(?:get|have)|will\s+(?:need|take|get)|takes?|wants?)\s+(?:about\s+)?{_MIN}",
    rf"(?P<who>[^?!:\d]{{2,40}}?)\s*(?:ko|ke\s+liye|ka|ki|को|के\s+लिए|का)\s+{_MIN}(?:\s+(?:ka\s+)?(?:slot|time))?\s*(?:do|dena|de\s*do|rakho|rakh\s*do|chahiye|lagenge|lagega|ka|hai|दो|चाहिए|लगेंगे)",
    rf"{_MIN}\s+(?:for|to)\s+(?P<who>[^?!:\d]{{2,40}}?)",
)


@dataclass(frozen=True, slots=True)
class Remark:
    """``who``: positions among the names; ``body``: words that were to go with it."""

    kind: Kind
    who: tuple[int, ...] = ()
    body: str = ""
    minutes: int = 0


_PLAIN: tuple[tuple[Kind, Shapes], ...] = (
    ("sides", _SIDES),
    ("channel", _CHANNEL),
    ("later", _LATER),
    ("free", _FREE),
    ("unsent", _UNSENT),
    ("count", _COUNT),
)


def remark(said: str, names: Sequence[str]) -> Remark | None:
    """None for anything else; "20 min for everyone" is the length of all."""
    text = composed(said)
    if (found := _WORDS.of(text)) is not None:
        return Remark("words", body=found["body"].strip())
    for plain, forms in _PLAIN:
        if forms.of(text) is not None:
            return Remark(plain)
    for kind, forms in (("first", _FIRST), ("length", _LENGTH)):
        for found in forms.all_of(text):
            places = [one for one in picked(found["who"], names) if 1 <= one <= len(names)]
            if places and len(places) < len(names):
                minutes = int(found["minutes"]) if kind == "length" else 0
                who = tuple(one - 1 for one in places)
                return Remark("length", who, minutes=minutes) if minutes else Remark("first", who)
    return None
