"""What a tool wants to say, before tokens exist: values that survive a crash as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any, Literal

from core.messages import Attachment, Field, Style

Kind = Literal["choice", "typed", "text"]


@dataclass(frozen=True, slots=True)
class Option:
    """Something the reader can pick: which tool runs with which arguments.

    ``means``: a bare yes or no picks it; ``next``: a plain yes does and an "ok" does not, for nothing was
    asked; ``which``: one of several, so that a yes is asked which. ``single_use``: a second tap is told
    what happened. ``hours``: how long it stays valid, in business time. ``url``: opens a page instead.
    """

    label: str
    tool: str = ""
    arguments: Mapping[str, Any] = field(default_factory=dict)
    style: Style = "plain"
    hint: str = ""
    means: Literal["", "yes", "no", "next", "which"] = ""
    single_use: bool = True
    hours: float = 72.0
    url: str = ""


@dataclass(frozen=True, slots=True)
class DraftCard:
    """A card whose options are not minted yet. ``image``: a picture reference or https URL."""

    title: str
    lines: tuple[str, ...] = ()
    image: str = ""
    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class Ask:
    """Makes a draft a pending question of its reader.

    ``choice``: one of the draft's options answers it. ``typed``: exactly ``phrase`` (any case)
    must be typed, then ``tool`` runs with ``arguments``. ``text``: whatever is written next goes
    into ``arguments[slot]`` and ``tool`` runs; ``needs``: only what can be that does (``fitting``).
    ``about``: short words for "that question about ...".
    """

    kind: Kind = "choice"
    about: str = ""
    tool: str = ""
    arguments: Mapping[str, Any] = field(default_factory=dict)
    slot: str = ""
    phrase: str = ""
    hours: float = 24.0
    needs: Literal["", "time", "number", "name", "people", "which", "pages", "place"] = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """One message to be. ``text`` uses ``**bold**`` only. ``progress``: 0.0 to 1.0."""

    text: str
    cards: tuple[DraftCard, ...] = ()
    options: tuple[Option, ...] = ()
    ask: Ask | None = None
    attachments: tuple[Attachment, ...] = ()
    progress: float | None = None

    @property
    def asks(self) -> bool:
        """Whether there is something to choose or to answer."""
        return self.ask is not None or bool(self.options) or any(card.options for card in self.cards)


@dataclass(frozen=True, slots=True)
class FormDraft:
    """A form to be: the same question as ``ask``, for a channel that can show fields. ``option``: what
    filling it in runs, with the fields as further arguments."""

    title: str
    text: str
    fields: tuple[Field, ...]
    option: Option
    ask: Ask


@dataclass(frozen=True, slots=True)
class Undo:
    """How to take a change back: a tool, its arguments, and words for what is taken back.

    ``about``: keys of what was changed, such as ``role/7`` or ``role/7/list/3/talent/5``; when somebody
    else changed one of them since, or something within, taking it back is a question. ``anyway``:
    arguments that replace others when the answer to it is yes.
    """

    tool: str
    arguments: Mapping[str, Any]
    summary: str
    about: tuple[str, ...] = ()
    anyway: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Result:
    """What a tool did. ``draft``: the reply in the chat it was called from; None: stay silent.

    ``private``: in a shared chat only for who asked.
    ``focus``: merged into the conversation's focus (None removes a key). ``data``: facts for a
    language model (JSON values, the same that the person may see). ``undo``: set by writes that
    can be taken back. ``unchanged``: a write that found nothing to do, as its draft says.
    ``amendable``: it has no way back, but said again with one thing changed it takes the place of itself.
    ``off_record``: the message that led here is not kept as evidence: it asks about memory, or names what
    is to be forgotten. ``blank``: nor is it left in the ledger.
    """

    draft: Draft | None = None
    focus: Mapping[str, Any] = field(default_factory=dict)
    data: Mapping[str, Any] = field(default_factory=dict)
    undo: Undo | None = None
    private: bool = False
    unchanged: bool = False
    off_record: bool = False
    blank: bool = False
    amendable: bool = False


UNDO = "undo_change"
AGAIN = "again"
"""Not a tool: an option with it runs the turn once more with a clearer text."""


def with_change(result: Result, change_id: int) -> Result:
    """The same result; its buttons that take something back mean this change, whenever they are tapped."""
    draft = result.draft
    if draft is None:
        return result
    options = tuple(
        replace(option, arguments={"change": change_id}) if option.tool == UNDO else option
        for option in draft.options
    )
    return replace(result, draft=replace(draft, options=options))


def with_line(result: Result, line: str) -> Result:
    """The same result, its message with one line more; as it was for an empty line or no message."""
    if result.draft is None or not line:
        return result
    return replace(result, draft=replace(result.draft, text=f"{result.draft.text}\n{line}"))


def encode(result: Result) -> dict[str, Any]:
    """A result as JSON values, for the effect row of its call."""
    return asdict(result)


def decode(stored: Mapping[str, Any]) -> Result:
    """The inverse of ``encode``."""
    undo = stored.get("undo")
    return Result(
        draft=None if stored["draft"] is None else _draft(stored["draft"]),
        focus=stored["focus"],
        data=stored["data"],
        private=stored.get("private", False),
        undo=None if undo is None else Undo(**{**undo, "about": tuple(undo.get("about", ()))}),
        unchanged=stored.get("unchanged", False),
        off_record=stored.get("off_record", False),
        blank=stored.get("blank", False),
        amendable=stored.get("amendable", False),
    )


def _draft(stored: Mapping[str, Any]) -> Draft:
    ask = stored["ask"]
    return Draft(
        text=stored["text"],
        cards=tuple(
            DraftCard(c["title"], tuple(c["lines"]), c["image"], tuple(Option(**o) for o in c["options"]))
            for c in stored["cards"]
        ),
        options=tuple(Option(**option) for option in stored["options"]),
        ask=None if ask is None else Ask(**ask),
        attachments=tuple(Attachment(**item) for item in stored["attachments"]),
        progress=stored["progress"],
    )
