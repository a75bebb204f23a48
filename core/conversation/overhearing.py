"""What the desk hears in a project's chat though nobody called it: an order or a question that only it can
mean. Colleagues' talk about the same people and times is never one.

An order is told by its form (it says what to do, first or, in Hindi, last) and by its matter (a role, a
project, people of a list, the trade). A report, a plan ("let's", "I'll"), a wish to a colleague by name is
none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.conversation.tools import Tool
from core.people import Person
from core.understanding import whose_name
from core.understanding.meaning import Context, Meaning
from core.understanding.shapes import Shapes, Sought, composed, shapes
from core.understanding.vocabulary import words as listed

_TRADE = Sought(
    r"\baudition|\bcall ?-?back|\bshort ?-?list|\bself ?-?tape|\b(?:look|screen) ?-?test|\bchemistry read"
    r"|\bcasting\b|\bvenue\b|\bwait(?:ing)? ?-?list\b|\bavails?\b|\bsides\b|\bdeal ?-?memo\b"
    r"|ऑडिशन|शॉर्टलिस्ट|कॉलबैक|कास्टिंग",
)
"""Words that nobody needs for small talk."""
_PEOPLE = ("talents", "talent", "options", "option")
_SOUGHT = ("gender", "playing_age", "age", "languages", "city", "height_cm", "height", "skills")
"""Of whom somebody is looked for; two of them together are no small talk."""
_SEARCH = "talent.search"
"""Any words at all may be looked for, so that they alone say nothing."""
_STATES = Sought(r"\b(?:is|was|were|isn't|wasn't)\b")
"""What is so is told to people: "send help, this queue is endless"."""
_TAGS = Sought(r"(?:\bna|\bright|\bno|\bcorrect|\bhaina|(?<!\w)ना|(?<!\w)न)\s*[?？]\s*$")
"""``..., na?``: whoever asks so knows, and asks a colleague to agree."""
_LEAD = frozenset(
    listed("please pls plz kindly ok okay so and also hey now then zara kripya कृपया ज़रा अब now,")
)
_DO = frozenset(
    listed(
        "board show list schedule reschedule shift push move delay postpone prepone message msg text send"
        " resend share remind cancel add put remove drop take pin unpin book release hold call callback"
        " mark invite ask find search approve pass veto publish close open note set change make create"
        " attach export shortlist confirm tell offer recall audition swap start stop pause resume give get"
        " bring seat block free reject select draft update rename check see need want"
    )
)
_ASKS_LAST = frozenset(
    listed(
        "who kaun kaunsi kaunse kis kisne kise kitne kitni kab kya kahan कौन किस किसने कितने कितनी कब"
        " क्या कहाँ कहां"
    )
)
_ASKS = _ASKS_LAST | frozenset(
    listed("whose what what's when which where how status is are any did has have")
)
_DO_LAST = Sought(
    r"(?<![\w\u0900-\u0963])"
    r"(?:karo|kardo|kar\s?do|kar\s?dena|karna|karein|kijiye|krdo|kro|dikhao|dikha\s?do|batao"
    r"|bata\s?do|bhejo|bhej\s?do|bhejna|rakho|rakh\s?do|hatao|hata\s?do|jodo|jod\s?do|daalo|dalo"
    r"|daal\s?do|bulao|bula\s?lo|pucho|poocho|likho|lagao|laga\s?do|nikalo|bolo|bol\s?do|chahiye"
    r"|करो|कर\s?दो|कर\s?दीजिए|कीजिए|करें|करना|दिखाओ|दिखा\s?दो|बताओ|बता\s?दो|भेजो|भेज\s?दो|रखो|रख\s?दो|हटाओ|हटा\s?दो|जोड़ो|डालो"
    r"|बुलाओ|पूछो|लिखो|लगाओ|बोलो|चाहिए)\s*(?:please|pls|ji|जी)?\s*(?=$|[,.;:!?।–-])",
)
_REPORTS = frozenset(
    listed(
        "i i'm i'll i've i'd we we're we'll we've let's lets they he she it maybe perhaps anyone anybody"
        " think thought should shall would could might hope wish wonder if because already yesterday hum"
        " humne main maine mujhe hamne unhone usne shayad lagta socha hoga मैं मैंने हम हमने शायद उन्होंने"
        " उसने you your you're aap tum tu aapne tumne आप तुम"
    )
)
"""A word of these makes it talk about what is, was or might be done, by whom."""
_ERRANDS = Sought(
    r"\b(?:who(?:['’]?s|\s+(?:all\s+)?is|\s+will\s+be)|kaun)\s+(?:\w+\s+)?(?:driving|bringing|picking|paying|carrying|ordering"
    r"|getting|taking|buying|la\s*rah|le\s*ja)\w*",
)
"""Who of us does what: no question about the people of a list."""
_AMOUNT = r"(?:\d{1,3}|an?|half\s+an|ek|aadha|aadhe|adha|do|dus|das|bees|tees|pandrah)"
_UNIT = r"(?:m|mins?|minutes?|minutu?s|minat|hours?|hrs?|ghant[ae]|मिनट|घंट[ाे])"
_ALL = (
    r"(?:everyone|everybody|every\s+one|all|all\s+of\s+them|all\s+slots|all\s+times"
    r"|the\s+(?:whole\s+)?(?:queue|slots|line-?up)"
    r"|the\s+whole\s+(?:day|schedule|list)|sab|sabko|sabhi(?:ko)?|sab\s+ko|sabka|saare(?:\s+slots?)?|सबको|सब\s+को|सभी\s+को|सारे)"
)
_ALL_MOVED = shapes(
    rf"(?:shift|push|move|delay|postpone|prepone|bring)\s+{_ALL}(?:'s)?(?:\s+(?:slots?|times?|auditions?))?"
    rf"(?:\s+(?:by|forward|back|ahead|up|out|forward\s+by|back\s+by))?\s+{_AMOUNT}\s*{_UNIT}"
    r"(?:\s+(?:later|earlier|forward|back|ahead|late|early))?",
    rf"(?:push|move|bring)\s+(?:forward|back)\s+{_ALL}\s+(?:by\s+)?{_AMOUNT}\s*{_UNIT}",
    rf"{_ALL}\s+{_AMOUNT}\s*{_UNIT}\s+(?:aage|peeche|piche|late|baad|pehle|push|shift|आगे|पीछे|बाद|पहले)"
    r"(?:\s+(?:push|shift))?\s+(?:karo|kar\s?do|kardo|kar\s?dena|करो|कर\s?दो|कीजिए)",
    before=r"\W*(?:(?:please|pls|ok|so|and)\W+)?",
    after=r"(?:\s+(?:please|pls|yaar|ji))?[\s.!।]*",
)
"""Everybody of the day is moved by a length of time: nothing else in a room has so many times."""
_UNDO = shapes(r"undo(?:\s+(?:it|that|this|please|pls|last|karo|kar\s?do|kardo|करो|कर\s?दो))*")
"""Only the desk has something to undo by that word."""
_HOW_IT_STANDS = shapes(
    r"(?:project\s+)?status(?:\s+report)?(?:\s+(?:batao|do|dikhao|kya\s+hai|now|today|so\s+far))?",
    r"(?:what(?:'s|\s+is)|whats)\s+(?:the\s+)?(?:project(?:'s)?\s+)?status(?:\s+(?:now|today|so\s+far))?",
    r"(?:show|give|send)\s+(?:me\s+|us\s+)?(?:the\s+)?(?:project\s+)?status(?:\s+report)?",
    r"where\s+do\s+we\s+stand",
    r"(?:kya\s+)?status\s+kya\s+hai",
    r"(?:प्रोजेक्ट\s+का\s+)?स्टेटस(?:\s+(?:बताओ|दिखाओ|क्या\s+है|दो))?",
    before=r"\W*(?:(?:please|pls|ok|so|and)\W+)?",
    after=r"(?:\s+(?:please|pls|yaar|ji))?[\s.!?।]*",
)
"""The project's own chat, and nobody is asked by name: the table that only the desk has is meant."""
OVERHEARD: tuple[Shapes, ...] = (_ALL_MOVED, _UNDO, _HOW_IT_STANDS)


def meant(
    wanted: Sequence[Tool], meaning: Meaning, text: str, context: Context, *, sure: bool, ordered: bool
) -> bool:
    """Whether what was said to everybody is for the desk. ``wanted``: the tools of its meaning, ``sure``:
    which is certain; ``ordered``: a tool reads the whole of it as its order."""
    said = composed(text).rstrip(" .!?।")
    if any(one.of(said) for one in OVERHEARD):
        return True
    if ordered and _named(meaning, said, context):
        return not _talk(said)
    if not (sure and wanted) or _talk(said):
        return False
    acts = any(tool.effect != "read" for tool in wanted)
    asked = _questions(text, said)
    if not (_commands(said) or (not acts and asked)):
        return False
    if _commands(said) and _STATES.search(said) and not (asked or meaning.entities.get("body")):
        return False
    if meaning.intents[0].startswith(_SEARCH):
        return sum(bool(meaning.entities.get(name)) for name in _SOUGHT) > 1
    return _named(meaning, said, context) or (acts and any(meaning.entities.get(name) for name in _PEOPLE))


def commands(text: str) -> bool:
    """Whether a text says what to do, and does not only tell how things are."""
    said = composed(text).rstrip(" .!?।")
    return _commands(said) and not _talk(said)


def to_a_colleague(text: str, team: Sequence[Person], writer: Person) -> bool:
    """Whether a colleague is called by name, first or last: "Arjun, show the Meera list"."""
    words = [word.casefold() for word in re.findall(r"[^\W\d_][\w\u0900-\u0963]*", composed(text))]
    names = {one.first_name.casefold() for one in team if one.id != writer.id}
    begins = [word for word in words[:3] if word not in _LEAD][:1]
    return bool(names & {*begins, *words[-1:]})


def _talk(said: str) -> bool:
    """Whether it tells, plans or asks a colleague."""
    if _ERRANDS.search(said):
        return True
    return any(word.casefold().strip(",") in _REPORTS for word in said.replace("’", "'").split())


def _commands(said: str) -> bool:
    words = [word.casefold().strip(",:") for word in said.split()]
    first = next((word for word in words if word not in _LEAD), "")
    return first in _DO or _DO_LAST.search(said) is not None


def _questions(text: str, said: str) -> bool:
    if _TAGS.search(text):
        return False
    words = [word.casefold().strip(",:").replace("’", "'") for word in said.split()]
    asked = bool(_ASKS.intersection(words[:1]) or _ASKS_LAST.intersection(words[-3:]))
    return asked or text.rstrip().endswith(("?", "？"))


def _named(meaning: Meaning, said: str, context: Context) -> bool:
    """Whether a role or a project is named, in any script, or the trade."""
    plain = said.casefold()
    if any(_holds(name, plain) for name in (*context.known_roles, *context.known_projects)):
        return True
    role = meaning.entities.get("role")
    roles = [role] if isinstance(role, str) else list(role or ())
    words = [*roles, *(word.strip(",.:") for word in said.split() if not word.isascii())]
    return bool(_TRADE.search(said)) or any(whose_name(word, context.known_roles) for word in words)


def _holds(name: str, plain: str) -> bool:
    return bool(name) and re.search(rf"(?<!\w){re.escape(name.casefold())}(?!\w)", plain) is not None
