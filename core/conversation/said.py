"""What was said: the words of a message, what they mean here, and the language to answer in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from core.conversation.intake import Opening
from core.messages import Inbound
from core.texts import Words, language_of, tongue, written_in
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


WROTE = "wrote"
"""In the focus: the language that somebody wrote last, where it is another than the one set for them."""


def words_for(opening: Opening) -> Words:
    """The texts in the language to answer in: as somebody writes, and after a tap, a number or an "ok" as
    they wrote before. Staff mix theirs all day; what they read stays in the language they have chosen,
    unless they change the script."""
    person, text = opening.person, opening.inbound.text
    if person.staff:
        return Words(language_of(text, person.language), person.timezone)
    lately = str(opening.focus.get(WROTE) or "")
    return Words(tongue(_own(opening), person.language, lately), person.timezone)


def wrote(opening: Opening, focus: Mapping[str, Any]) -> dict[str, Any]:
    """A focus with the language of this message kept, where its words tell it."""
    person = opening.person
    if person.staff:
        return dict(focus)
    lately = str(opening.focus.get(WROTE) or "")
    language = written_in(_own(opening), person.language, lately)
    if not language or language == (lately or person.language):
        return dict(focus)
    kept = {name: value for name, value in focus.items() if name != WROTE}
    return kept if language == person.language else {**kept, WROTE: language}


def _own(opening: Opening) -> str:
    """What somebody typed: the words on a button are ours."""
    return "" if opening.inbound.choice is not None else opening.inbound.text
