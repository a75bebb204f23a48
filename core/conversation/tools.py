"""The tool contract: what a feature offers, to the built-in understanding and to a model alike."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

from core.conversation.desk import Desk
from core.conversation.drafts import FormDraft, Result
from core.memory.vectors import Meant
from core.messages import Address
from core.people import CASTING, Person, Role
from core.store.database import Tx
from core.texts import Words
from core.understanding.meaning import Context, Meaning

Effect = Literal["read", "write", "send"]


class Arguments(BaseModel):
    """What a tool takes. Values are as a person would say them ("1", "Riya", "Meera"): the tool
    resolves them against the rows, so that rules and a model fill the same fields."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)
    # Built at its first use: most of a server's tools are not used before somebody writes.


class Nothing(Arguments):
    """No arguments."""


@dataclass(frozen=True, slots=True)
class ToolContext:
    """Everything one tool call may use. ``now`` is business time, ``focus`` what the conversation
    is about (last shown people, list, role, project). ``desk`` reaches other people; what it
    queues leaves only if the call's transaction commits. ``house``: whose casting desk this is.
    ``said``: the message that the call comes from, ``inbound_id`` the ledger's id of it (0 outside a turn);
    ``pointed``: it was a button, or quotes the message it answers. ``meant``: the vector of what the tool
    compares, where an embedder is set."""

    tx: Tx
    org_id: str
    person: Person
    address: Address
    now: datetime
    words: Words
    focus: Mapping[str, Any]
    desk: Desk
    group: bool = False
    house: str = ""
    said: str = ""
    inbound_id: int = 0
    pointed: bool = False
    meant: Meant | None = None


Run = Callable[[ToolContext, Any], Awaitable[Result]]
MakeForm = Callable[[ToolContext, Any], Awaitable[FormDraft | None]]
Fill = Callable[[Meaning, Mapping[str, Any]], Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Tool:
    """One thing the desk can do.

    ``effect``: ``read`` changes nothing; ``write`` changes rows; ``send`` reaches other people, so
    it must preview first whenever that is more than one person. ``previews``: it only shows what it would
    do, so that half a guess may call it. ``roles`` is checked at each call.
    ``intents``: what the built-in understanding calls it for; ``fill`` turns a meaning and the
    conversation's focus into arguments (raises Rejected when something needed is missing).
    ``form``: the form that a tap with these arguments opens where the channel shows forms, None when
    the tap needs no question; it writes nothing.
    ``order``: reads a plain order in the feature's own words, before anything else is made of a
    message: its arguments, or None for any other text. ``order_first``: also before an open question,
    because nothing that could answer one reads like it. ``spoken_to``: in a shared chat it is an order only
    where it says what to do, or the desk is called: colleagues tell each other such things, too.
    ``order_leads``: it is asked before all other orders: what it reads is said to somebody else.
    ``confidential``: an order of this tool is carried out before a model sees the message, which it never
    does. ``compares``: of its arguments and the message the text whose meaning it compares: an embedder
    reads it before the call's transaction. ``internal``: reached only through options and undo, never
    offered to a model. ``weighs``: of what somebody from outside wrote, and was only half understood, whether
    it is meant with it (True) or cannot be (False); None: they are asked. ``crosses``: though it sends, a
    colleague's change of the same just before is asked about, as for what only writes; others go to and fro
    between colleagues in their nature, as an offer does.
    """

    name: str
    description: str
    arguments: type[Arguments]
    run: Run
    roles: frozenset[Role] = CASTING
    effect: Effect = "read"
    intents: tuple[str, ...] = ()
    fill: Fill | None = None
    form: MakeForm | None = None
    internal: bool = False
    previews: bool = False
    order: Callable[[str, Context], Mapping[str, Any] | None] | None = None
    order_first: bool = False
    order_leads: bool = False
    spoken_to: bool = False
    confidential: bool = False
    compares: Callable[[Any, str], str] | None = None
    weighs: Callable[[str], bool | None] | None = None
    crosses: bool = False


PACKAGES = ("core.casting", "core.conversation.features")


def collect(packages: tuple[str, ...] = PACKAGES) -> dict[str, Tool]:
    """Gather ``TOOLS`` from every ``<package>.<feature>.tools`` module, in name order.

    Raises ValueError when two features claim one tool name or one intent.
    """
    found: dict[str, Tool] = {}
    claimed: dict[str, str] = {}
    for package in packages:
        root = importlib.import_module(package)
        for info in sorted(pkgutil.iter_modules(root.__path__), key=lambda info: info.name):
            module = importlib.import_module(f"{package}.{info.name}.tools")
            for tool in module.TOOLS:
                if tool.name in found:
                    raise ValueError(
                        f"tool {tool.name} is defined twice, the second time in {module.__name__}"
                    )
                found[tool.name] = tool
                for intent in tool.intents:
                    other = claimed.setdefault(intent, tool.name)
                    if other != tool.name:
                        raise ValueError(f"{tool.name} and {other} both answer {intent}")
    return found
