"""What answers no open question: a bare yes, a number; and wishes that no tool of the desk fulfils."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from core.conversation.calls import Calls
from core.conversation.drafts import AGAIN, Ask, Draft, Option, Result
from core.conversation.intake import Opening
from core.store import conversations
from core.store.database import Row
from core.texts import Words
from core.understanding import understand
from core.understanding.meaning import Context, Meaning
from core.understanding.questions import asks, asks_to_be_told
from core.understanding.shapes import Sought

LATELY = timedelta(hours=24)
"""A question that ran out longer ago is forgotten by everybody."""

GREETING = Sought(
    r"\W*(hi+|he+l+o+|hey\w*|hola|namaste|namaska+r|pranam|sala+m|adaab"
    r"|नमस्ते|नमस्कार|हेलो|हैलो|हाय|प्रणाम|सलाम)(?!\w)",
)
GREETING_WORDS = 3
_TO_WHOM = re.compile(
    r"(?:\W|there|ji|sir|ma+dam|ma+m|desk|castmatch|team|all|every(?:one|body)|ya+r|bha+i|bro|again"
    r"|(?<!\w)(?:जी|सर|मैडम|सब))*",
    re.IGNORECASE,
)
_YES_OR_NO = Sought(
    r"\W*(?:(?:ji|जी)\s+)?(?:h+a+n*|yes+|yep|yup|yeah|no+|nope|nah+|nahi+n?|nhi|जी|हाँ|हां|हा|ना|नहीं|नही"
    r"|(?:no\s+)?wait|ruko|hold\s+on|ek\s+min(?:ute)?|रुको"
    r"|(?:(?:ok+(?:ay)?|th(?:ee|i)k(?:\s+hai)?|h+a+n|yes|chalo?|fine|acc?ha+|great|ab|now|ठीक(?:\s+है)?|हाँ|चलो)[\s,]+)*"
    r"(?:send(?:\s+(?:it|them|now|karo|kar\s*do|kardo))*|bhejo|bhej\s*do|go\s+ahead|proceed|do\s+it|भेजो|भेज\s+दो))"
    r"(?:\s+(?:ji|sir|mam|madam|please|pls|जी))?\W*",
)
_CLOSING = Sought(
    r"\W*(?:ok+(?:ay)?|k+|fine|great|cool|nice|perfect|done|got it|noted|alright|sure|thanks?(?: you)?|thx|ty"
    r"|th(?:ee|i)k(?: hai)?|accha+|acha+|badhiya|shukriya|dhanyavaad|ठीक(?: है)?|अच्छा|शुक्रिया|धन्यवाद)"
    r"(?:[\s,]+(?:ji|sir|mam|maam|madam|so much|a lot|ya+r|bhai+|bhaiya|bro|boss|dost|dear|guys?|man"
    r"|buddy|team|all|everyone|जी|यार|भाई))*\W*",
)
ANSWERS = ("choice.pick", "confirm.yes", "confirm.no")
UNHELPED = ("out_of_scope", "smalltalk", "security.refuse")
MOST_LABELS = 5
A_QUESTION = 4
"""Words of a question that somebody else can make sense of."""
MOST_OF_A_LABEL = 40
ASK_THE_TEAM = "ask_about_audition"
OPEN_ROLES = "roles"
"""What ``submission.create`` asks about when nobody is put forward yet."""


def greets(text: str) -> bool:
    """Whether somebody says hello, which is answered; thanks and an "ok" are not."""
    return GREETING.match(text) is not None


def only_greets(text: str) -> bool:
    """Whether a hello is all that is said."""
    found = GREETING.match(text)
    return found is not None and _TO_WHOM.fullmatch(text, found.end()) is not None


def closes(text: str) -> bool:
    """Whether a text only ends a talk."""
    return _CLOSING.fullmatch(text) is not None


def yes_or_no(text: str) -> bool:
    """Whether a text is a yes, a no, a "send" or a "wait" alone; "ok" and "thanks" close a talk."""
    return _YES_OR_NO.fullmatch(text) is not None


def goes_on(text: str) -> bool:
    """Whether a yes or a no is not a no."""
    return _NO.match(text) is None


_NO = Sought(r"\W*(?:n|ना|नही|wait|ruko|hold|ek\s|रुको)")


async def nothing_open(calls: Calls) -> Draft:
    """To a yes, a no or a number that nobody asked for: the question that waits for another answer, what
    became of the last one, else what it could mean and what to write."""
    words = calls.words
    waits = next((row for row in calls.opening.questions if row["about"] and _asks(row)), None)
    labels = [choice["label"] for choice in waits["choices"]][:MOST_LABELS] if waits is not None else []
    if waits is not None and labels:
        choices = " / ".join(labels)
        if _which_way(waits):
            return Draft(words("ask-which", choices=choices))
        return Draft(words("question-waits", about=waits["about"], choices=choices))
    was = await _closed(calls)
    if was is None:
        side = "staff" if calls.opening.person.staff else "others"
        return Draft(words(f"nothing-open-{side}"))
    return _what_became(was, words)


def _what_became(was: Row, words: Words) -> Draft:
    if was["status"] == "open":
        return Draft(words("question-expired", about=was["about"], time=words.time(was["expires_at"])))
    return Draft(words("question-answered", about=was["about"]))


async def too_late_for(opening: Opening, calls: Calls, text: str) -> bool:
    """Whether a text is what had to be typed for a question that is closed, or the team's label with a number
    in it of one that ran out: nobody says that to a colleague. Then what became of the question is said."""
    said = " ".join(text.split()).strip(" .\"'“”*").casefold()
    if not opening.person.known or opening.hearing not in ("wholly", "open"):
        return False
    if not said or len(said) > MOST_OF_A_LABEL or said.isdecimal() or not any(map(str.isdecimal, said)):
        return False
    async with calls.database.read() as tx:
        key = opening.row["conversation_key"]
        closed = await conversations.closed_lately(tx, key, opening.person.id, calls.now)
    for was in closed:
        ran_out = was["status"] == "open" and opening.person.staff
        labels = {str(choice["label"]).casefold() for choice in was["choices"]} if ran_out else set()
        if said in labels or said == str(was["arguments"].get("phrase", "")).casefold():
            calls.results.append(Result(_what_became(was, calls.words)))
            return True
    return False


def _asks(row: Row) -> bool:
    """Whether a yes or a no would answer it, or it asks which way something was meant: what only offers a
    next step waits for nobody."""
    means = (choice["arguments"].get("_means") for choice in row["choices"])
    return _which_way(row) or any(one in ("yes", "no") for one in means)


def _which_way(row: Row) -> bool:
    choices = row["choices"]
    return bool(choices) and all(
        one["tool"] == AGAIN or one["arguments"].get("_means") == "which" for one in choices
    )


async def _closed(calls: Calls) -> Row | None:
    opening = calls.opening
    async with calls.database.read() as tx:
        key = opening.row["conversation_key"]
        return await conversations.closed_question(tx, key, opening.person.id, calls.now)


async def _too_late(calls: Calls, text: str) -> bool:
    """A "yes" to a question that ran out lately is no small talk: they think they have answered it."""
    was, opening = await _closed(calls), calls.opening
    if was is None or was["status"] != "open" or calls.now - was["expires_at"] > LATELY:
        return False
    meaning = understand(
        text,
        now=opening.row["received_at"],
        tz=opening.person.timezone,
        actor_role=opening.person.role,
        channel=opening.inbound.address.channel,
        context=Context(pending="confirmation"),
    )
    return any(intent.startswith("confirm.") for intent in meaning.intents)


async def without_tool(meaning: Meaning, text: str, calls: Calls, *, sure: bool) -> bool:
    """Answer what no tool does; False when it was not understood."""
    words = calls.words
    kind = meaning.intents[0] if meaning.intents else ""
    if asks_for_roles(meaning, calls):
        calls.results.append(Result(_passed_on("roles-asked", text, calls)))
        return True
    hello = greets(text) and len(text.split()) <= GREETING_WORDS
    if hello and (not sure or kind == "smalltalk"):
        # Whatever is open: nobody says hello to answer a question.
        calls.results.append(Result(greeting(calls)))
        return True
    if not kind or not sure:
        return _offered_to_pass_on(text, calls)
    if kind in UNHELPED:
        calls.results.append(Result(await _unhelped(kind, text, calls)))
    elif kind == "choice.pick" and await _person_picked(meaning, calls):
        pass
    elif kind in ANSWERS:
        calls.results.append(Result(await nothing_open(calls)))
    elif calls.opening.person.staff:
        calls.results.append(Result(Draft(words("understood-not-able"))))
    else:
        calls.results.append(Result(_passed_on("not-able-others", text, calls)))
    return True


def _offered_to_pass_on(text: str, calls: Calls) -> bool:
    """A question of somebody from outside that says nothing to the desk may still be one for the team."""
    if calls.opening.person.staff or len(text.split()) < A_QUESTION or not asks(text):
        return False
    calls.results.append(Result(_passed_on("question-others", text, calls)))
    return True


async def _person_picked(meaning: Meaning, calls: Calls) -> bool:
    """ "The second one" of people who were shown, where no question has so many choices, is a person."""
    place, shown = meaning.entities.get("option"), calls.focus.get("people") or ()
    if not isinstance(place, int) or not 1 <= place <= len(shown) or "show_talent" not in calls.tools:
        return False
    if calls.opening.person.role not in calls.tools["show_talent"].roles:
        return False
    await calls("show_talent", {"person": str(place)})
    return True


async def _unhelped(kind: str, text: str, calls: Calls) -> Draft | None:
    if kind != "smalltalk":
        return Draft(calls.words(kind.replace(".", "-").replace("_", "-")))
    calls.unanswered = "thanks"
    if greets(text) or past_greeting(text) is not None:
        return greeting(calls)
    if await _too_late(calls, text):
        return await nothing_open(calls)
    alone = calls.opening.person.staff and not calls.opening.inbound.group
    if not alone or _COURTESY.fullmatch(text) is not None:
        return None
    # To somebody who writes to the desk alone silence would look like a fault.
    return Draft(calls.words("not-understood-staff"))


_COURTESY = Sought(
    r"[^?？]*(?:(?<!\w)(?:thank\w*|thn?x+|tysm|ty|shukri?ya|dhanyav?w?aad\w*|great|perfect|good|nice|awesome|lovely?|cool|bye|ok+(?:ay)?|ha(?:ha)+|lo+l|superb|badhiya"
    r"|mast|done|th(?:ee|i)k|acc?h+a+|got\s+it|noted|welcome|cheers|sahi|wah|congrats?\w*|best|sorry|kudos)(?!\w)|शुक्रिया|धन्यवाद|बढ़िया|ठीक|अच्छा|वाह)[^?？]*|[\W_]*"
)
"""Thanks, praise and the end of a talk, which nobody answers."""
_HELLO = Sought(
    r"\W*(?:(?:a\s+)?(?:very\s+)?(?:good\s*(?:morning|afternoon|evening|noon|day)|g(?:oo)?d\s*mor?ning|mor?ning|gm|suprabhat|shubh\s+(?:prabhat|sandhya)|hi+|hello+|hey+|namaste"
    r"|namaskar|सुप्रभात|गुड\s+मॉर्निंग|नमस्ते)(?![\w\u0900-\u0963])(?:[\s,]+(?:ji|sir|ma['’]?am|madam|team|desk|all|everyone|guys|yaar|जी)(?!\w))*)[\s,.!–—-]*(?P<rest>.*)"
)


def past_greeting(text: str) -> str | None:
    """What is said after a hello; None where nobody says hello."""
    found = _HELLO.fullmatch(" ".join(text.split()))
    return None if found is None else found["rest"].strip()


def greeting(calls: Calls) -> Draft:
    """A hello, with what can be asked."""
    return Draft(calls.words(f"greeting-{'staff' if calls.opening.person.staff else 'others'}"))


def asks_for_roles(meaning: Meaning, calls: Calls) -> bool:
    """Whether somebody from outside asks which roles there are, and puts nobody forward yet."""
    asked = "submission.create" in meaning.intents and meaning.entities.get("scope") == OPEN_ROLES
    return asked and not calls.opening.person.staff


async def something_else(text: str, calls: Calls) -> bool:
    """To somebody from outside whose words only looked like an answer: a question goes to the team, of
    anything else it is offered."""
    if asks(text) and ASK_THE_TEAM in calls.tools:
        await calls(ASK_THE_TEAM, {})
    else:
        calls.results.append(Result(_passed_on("not-able-others", text, calls)))
    return True


_ADULT = 18
_ONLY_TELLS = (
    "safety.verify",
    "privacy.access",
    "help.human",
    "minor.detected",
    "memory.why",
    "consent.opt_out",
)
"""Wishes that are questions themselves, or that nobody is to be kept from."""


_MESSAGES = Sought(
    r"\b(?:me+ss?ages?|msgs?|mesg|texts?|sms|mails?|e-?mails?|spam\w*|whats\s*app|contact\w*|calls?|ping\w*|notif\w*|updates?|reminders?|write|writing|likh\w*"
    r"|stop\w*|band|bandh|bund|unsub\w*|opt|remove\s+me|list|number|disturb\w*|pareshan|tang|bhej\w*|send\w*|alone|quit|end|bas|nahi\s+chahiye)\b"
    r"|मैसेज|मेसेज|संदेश|बंद|बन्द|परेशान|रोक|भेज|नंबर|चाहिए|लिख",
)


def a_question_of_theirs(text: str, wanted: Sequence[str], meaning: Meaning, calls: Calls) -> bool:
    """Whether somebody from outside asks something that was half taken for an act: nothing is guessed, and
    the team may have the question in their words."""
    if calls.opening.person.staff:
        return False
    if wanted[0] == "consent.opt_out" and not _MESSAGES.search(text):
        # Something is not to be done, and nobody spoke of messages: silence is not offered for it.
        calls.results.append(Result(_passed_on("not-messages", text, calls)))
        return True
    age = meaning.entities.get("age")
    if wanted[0] == "minor.detected" and not (isinstance(age, int) and 0 < age < _ADULT):
        # "Harleen 27 ki hai" is no child: nobody is asked whether to note one.
        calls.results.append(Result(_passed_on("not-able-others", text, calls)))
        return True
    if set(wanted) & set(_ONLY_TELLS) or not asks_to_be_told(text):
        return False
    calls.results.append(Result(_passed_on("question-others", text, calls)))
    return True


def _passed_on(key: str, text: str, calls: Calls) -> Draft:
    """Offers to tell the team, in the person's own words."""
    words = calls.words
    options = (
        Option(words("tell-the-team"), "ask_for_person", {"about": text}, "primary", means="yes"),
        Option(words("no-leave-it"), "leave_it", {}, means="no"),
    )
    return Draft(words(key), options=options, ask=Ask("choice", words("tell-the-team")))
