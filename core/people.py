"""Who somebody is and what their role may do. Values and rules; rows are in ``core.store.persons``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

Role = Literal["owner", "casting_director", "associate", "producer", "agent", "talent", "guardian", "unknown"]
ROLES: tuple[Role, ...] = get_args(Role)
STAFF: frozenset[Role] = frozenset({"owner", "casting_director", "associate", "producer"})
"""Who may see a project's people, lists and notes."""
CASTING: frozenset[Role] = frozenset({"owner", "casting_director", "associate"})
"""Who runs the casting: searches, lists, schedules, messages."""
OUTSIDE: frozenset[Role] = frozenset({"agent", "talent", "guardian"})
"""Who sees only their own affairs."""
EVERYBODY: frozenset[Role] = frozenset(ROLES)
KNOWN: frozenset[Role] = EVERYBODY - {"unknown"}

LAST_RESORTS = {"sms": 1, "email": 2}
"""Channels that are tried after all others, in this order, unless somebody writes from them: a text
costs money, and mail is read late."""

Proof = Literal["signature", "operator", "import", "code", "invitation", "workspace"]
"""How an identity was tied to its person: the provider vouched for a number that an operator or an
import gave; a one-time code; an invitation link; membership of the team's own workspace."""


@dataclass(frozen=True, slots=True)
class Person:
    """One human being as the desk knows them. ``id`` 0 means nobody we know.

    ``language``: ``en``, ``hi`` or ``hi-Latn``. ``timezone``: IANA name.
    """

    id: int
    org_id: str
    name: str
    role: Role
    language: str = "en"
    timezone: str = "Asia/Kolkata"

    @property
    def known(self) -> bool:
        """Whether this is somebody at all."""
        return self.id != 0

    @property
    def staff(self) -> bool:
        """Whether this person belongs to the production side."""
        return self.role in STAFF

    @property
    def first_name(self) -> str:
        """What a colleague would call them."""
        return self.name.split()[0] if self.name else ""


@dataclass(frozen=True, slots=True)
class Reach:
    """One way to reach a person: an address key's parts, and why it may not be used. ``shared``:
    others read there too, so a message says whom it is for."""

    person_id: int
    channel: str
    account: str
    chat: str
    opted_out: bool = False
    unreachable: bool = False
    shared: bool = False

    @property
    def usable(self) -> bool:
        """Whether something unasked may go there."""
        return not (self.opted_out or self.unreachable)
