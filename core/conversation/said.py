"""What was said: the words of a message, what they mean here, and the language to answer in."""

from __future__ import annotations

import re

from core.conversation.intake import Opening
from core.messages import Inbound
from core.texts import Words, language_of, tongue
from core.understanding import understand
from core.understanding.meaning import Context, Meaning
from core.understanding.shapes import Sought

_COMMAND = re.compile(r"^/(\w+)(?:@\w+)?")

_K = Sought(r"\W*(?:k+|okk+|o?kie?|okie+|okey+|okei)\W*")


def spoken(inbound: Inbound) -> str:
    """The words of a message: a command without its slash; a bare call of the desk asks for help, and so does
    Telegram's ``/start``. A typed START is somebody who comes back."""
    said = inbound.text.strip()
    text = _COMMAND.sub(r"\1", said)
    bare = not text and inbound.addressed and not inbound.attachments
    return "help" if bare or (text == "start" and said != text) else text


def meaning_of(opening: Opening, text: str, context: Context) -> Meaning:
    """The meaning of a text that came with this message, in its sender's zone and role. A thumbed "k" is an
    ok."""
    return understand(
        "ok" if _K.fullmatch(text) else text,
        now=opening.row["received_at"],
        tz=opening.person.timezone,
        actor_role=opening.person.role,
        channel=opening.inbound.address.channel,
        context=context,
    )


def words_for(opening: Opening) -> Words:
    """The texts in the language to answer in: as somebody writes. Staff mix theirs all day; what they read
    stays in the language they have chosen, unless they change the script."""
    person, text = opening.person, opening.inbound.text
    language = language_of(text, person.language) if person.staff else tongue(text, person.language)
    return Words(language, person.timezone)
