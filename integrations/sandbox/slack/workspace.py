"""The workspace: people, channels, direct messages, and the Web API methods that ask for them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from zoneinfo import ZoneInfo

from integrations.sandbox.credentials import (
    SLACK_APP_ID,
    SLACK_BOT_ID,
    SLACK_BOT_USER_ID,
    SLACK_TEAM_ID,
)
from integrations.sandbox.settings import Persona
from integrations.sandbox.slack.wire import Answer, Method, Params, Refusal
from integrations.sandbox.world import World

DOMAIN = "sandbox"
_CREATED = 1_700_000_000


@dataclass(slots=True)
class Channel:
    """``members``: Slack user ids, without the bot's. ``kind``: channel, group, im or mpim, as
    events say in ``channel_type``."""

    id: str
    name: str
    kind: str
    members: list[str] = field(default_factory=list)
    has_bot: bool = True
    archived: bool = False


class Workspace:
    def __init__(self, world: World) -> None:
        self._world = world
        self.channels: dict[str, Channel] = {}
        self.reset()

    def reset(self) -> None:
        self.channels = {}
        for channel in self._world.settings.channels:
            members = [p.slack for m in channel.members if (p := self._world.people.by_id(m)) and p.slack]
            kind = "group" if channel.private else "channel"
            self.channels[channel.id] = Channel(
                channel.id, channel.name, kind, members, channel.has_bot, channel.archived
            )
        for person in self._world.people.all:
            if person.slack:
                dm = Channel(dm_of(person.slack), "", "im", [person.slack])
                self.channels[dm.id] = dm

    def methods(self) -> dict[str, Method]:
        return {
            "api.test": self._test,
            "auth.test": self._auth,
            "team.info": self._team,
            "bots.info": self._bot,
            "users.info": self._user,
            "users.list": self._users,
            "users.lookupByEmail": self._user_by_email,
            "users.conversations": self._channels,
            "conversations.open": self._open,
            "conversations.info": self._info,
            "conversations.list": self._channels,
            "conversations.members": self._members,
            "conversations.join": self._join,
        }

    def channel(self, given: str) -> Channel:
        """By id, ``#name`` or user id (a direct message). Raises Refusal."""
        if given.startswith("#"):
            found = next((c for c in self.channels.values() if c.name == given[1:]), None)
        else:
            found = self.channels.get(given) or self.channels.get(dm_of(given))
        # A private channel without the bot does not exist for it.
        if found is None or (found.kind == "group" and not found.has_bot):
            raise Refusal("channel_not_found")
        return found

    def writable(self, given: str) -> Channel:
        channel = self.channel(given)
        if channel.archived:
            raise Refusal("is_archived")
        if not channel.has_bot:
            raise Refusal("not_in_channel")
        return channel

    def person(self, user_id: str) -> Persona:
        """Raises LookupError: nobody of the workspace."""
        person = self._world.people.on_slack(user_id)
        if person is None:
            raise LookupError(f"nobody has the Slack id {user_id}")
        return person

    def _known(self, user_id: str) -> Persona:
        try:
            return self.person(user_id)
        except LookupError:
            raise Refusal("user_not_found") from None

    async def _test(self, params: Params) -> Answer:
        if params.text("error"):
            raise Refusal(params.text("error"))
        return {"args": params.as_json()}

    async def _auth(self, params: Params) -> Answer:
        return {
            "url": f"https://{DOMAIN}.slack.com/",
            "team": self._world.settings.workspace,
            "user": "castmatch",
            "team_id": SLACK_TEAM_ID,
            "user_id": SLACK_BOT_USER_ID,
            "bot_id": SLACK_BOT_ID,
            "is_enterprise_install": False,
        }

    async def _team(self, params: Params) -> Answer:
        icon = {"image_default": True}
        team = {"id": SLACK_TEAM_ID, "name": self._world.settings.workspace, "domain": DOMAIN}
        return {"team": {**team, "email_domain": "", "icon": icon}}

    async def _bot(self, params: Params) -> Answer:
        if params.text("bot") not in ("", SLACK_BOT_ID):
            raise Refusal("bot_not_found")
        bot = {"id": SLACK_BOT_ID, "app_id": SLACK_APP_ID, "user_id": SLACK_BOT_USER_ID, "deleted": False}
        return {
            "bot": {**bot, "name": self._world.settings.hub_name, "updated": _CREATED, "icons": bot_icons()}
        }

    async def _user(self, params: Params) -> Answer:
        user_id = params.text("user")
        if user_id == SLACK_BOT_USER_ID:
            return {"user": self._bot_user()}
        return {"user": self._user_json(self._known(user_id))}

    async def _users(self, params: Params) -> Answer:
        people = [self._user_json(p) for p in self._world.people.all if p.slack]
        shown, cursor = page([*people, self._bot_user()], params, 200)
        now = int(self._world.clock().timestamp())
        return {"members": shown, "cache_ts": now, "response_metadata": {"next_cursor": cursor}}

    async def _user_by_email(self, params: Params) -> Answer:
        wanted = params.needed("email").lower()
        for person in self._world.people.all:
            if person.slack and person.email.lower() == wanted:
                return {"user": self._user_json(person)}
        raise Refusal("users_not_found")

    async def _open(self, params: Params) -> Answer:
        if params.text("channel"):
            channel = self.channel(params.text("channel"))
            return {"channel": {"id": channel.id}, "no_op": True, "already_open": True}
        users = params.nested("users") if params.text("users").startswith("[") else params.text("users")
        names = [u.strip() for u in users.split(",")] if isinstance(users, str) else list(users or [])
        names = [name for name in names if name]
        if not names:
            raise Refusal("users_list_not_supplied")
        people = [self._known(name) for name in names]
        if len(people) == 1:
            return {"channel": {"id": dm_of(people[0].slack)}}
        members = sorted(person.slack for person in people)
        for channel in self.channels.values():
            if channel.kind == "mpim" and sorted(channel.members) == members:
                return {"channel": {"id": channel.id}, "already_open": True}
        opened = Channel(self._world.ids.capital("G"), "mpdm-" + "--".join(members), "mpim", members)
        self.channels[opened.id] = opened
        return {"channel": {"id": opened.id}}

    async def _info(self, params: Params) -> Answer:
        return {"channel": self.channel_json(self.channel(params.needed("channel")))}

    async def _channels(self, params: Params) -> Answer:
        kinds = {"public_channel": "channel", "private_channel": "group", "im": "im", "mpim": "mpim"}
        wanted = [kinds.get(k.strip(), "") for k in (params.text("types") or "public_channel").split(",")]
        found = [
            self.channel_json(channel)
            for channel in self.channels.values()
            if channel.kind in wanted
            and (channel.has_bot or channel.kind == "channel")
            and not (params.flag("exclude_archived") and channel.archived)
        ]
        shown, cursor = page(found, params, 100)
        return {"channels": shown, "response_metadata": {"next_cursor": cursor}}

    async def _members(self, params: Params) -> Answer:
        channel = self.channel(params.needed("channel"))
        members = [*channel.members, *([SLACK_BOT_USER_ID] if channel.has_bot else [])]
        shown, cursor = page(members, params, 100)
        return {"members": shown, "response_metadata": {"next_cursor": cursor}}

    async def _join(self, params: Params) -> Answer:
        channel = self.channel(params.needed("channel"))
        if channel.kind != "channel":
            raise Refusal("method_not_supported_for_channel_type")
        channel.has_bot = True
        return {"channel": self.channel_json(channel)}

    def channel_json(self, channel: Channel) -> dict[str, Any]:
        now = int(self._world.clock().timestamp())
        if channel.kind == "im":
            common = {"id": channel.id, "created": _CREATED, "is_im": True, "is_org_shared": False}
            return {**common, "user": channel.members[0], "is_user_deleted": False, "priority": 0.0}
        note = {"value": "", "creator": "", "last_set": 0}
        return {
            "id": channel.id,
            "name": channel.name,
            "name_normalized": channel.name,
            "is_channel": channel.kind == "channel",
            "is_group": channel.kind == "group",
            "is_im": False,
            "is_mpim": channel.kind == "mpim",
            "is_private": channel.kind != "channel",
            "is_archived": channel.archived,
            "is_general": False,
            "is_member": channel.has_bot,
            "is_shared": False,
            "is_org_shared": False,
            "is_ext_shared": False,
            "is_pending_ext_shared": False,
            "pending_shared": [],
            "shared_team_ids": [SLACK_TEAM_ID],
            "created": _CREATED,
            "updated": now * 1000,
            "creator": channel.members[0] if channel.members else SLACK_BOT_USER_ID,
            "unlinked": 0,
            "topic": note,
            "purpose": note,
            "previous_names": [],
            "num_members": len(channel.members) + channel.has_bot,
        }

    def _user_json(self, person: Persona) -> dict[str, Any]:
        offset = self._world.clock().astimezone(ZoneInfo(person.timezone)).utcoffset()
        user = _user_json(person.slack, handle(person), person.name, person.email, bot=False)
        return {
            **user,
            "tz": person.timezone,
            "tz_label": person.timezone,
            "tz_offset": int(offset.total_seconds()) if offset else 0,
        }

    def _bot_user(self) -> dict[str, Any]:
        user = _user_json(SLACK_BOT_USER_ID, "castmatch", self._world.settings.hub_name, "", bot=True)
        user["profile"] |= {"bot_id": SLACK_BOT_ID, "api_app_id": SLACK_APP_ID}
        return {**user, "tz": "UTC", "tz_label": "UTC", "tz_offset": 0}


def bot_icons() -> dict[str, str]:
    return {f"image_{size}": f"https://{DOMAIN}.slack.com/bot_{size}.png" for size in (36, 48, 72)}


def dm_of(user_id: str) -> str:
    return f"D{user_id[1:]}" if user_id[:1] in ("U", "W") else ""


def handle(person: Persona) -> str:
    return person.name.lower().replace(" ", ".")


def page(items: list[Any], params: Params, default: int) -> tuple[list[Any], str]:
    """A slice and the cursor of the next one, empty at the end."""
    limit = min(max(params.integer("limit", default), 1), 1000)
    start = int(params.text("cursor")) if params.text("cursor").isdecimal() else 0
    end = start + limit
    return items[start:end], str(end) if end < len(items) else ""


def _user_json(user_id: str, name: str, real_name: str, email: str, *, bot: bool) -> dict[str, Any]:
    first, _, last = real_name.partition(" ")
    return {
        "id": user_id,
        "team_id": SLACK_TEAM_ID,
        "name": name,
        "deleted": False,
        "color": "9f69e7",
        "real_name": real_name,
        "profile": {
            "title": "",
            "phone": "",
            "skype": "",
            "real_name": real_name,
            "real_name_normalized": real_name,
            "display_name": first,
            "display_name_normalized": first,
            "status_text": "",
            "status_emoji": "",
            "status_expiration": 0,
            "avatar_hash": "sandbox",
            "first_name": first,
            "last_name": last,
            "team": SLACK_TEAM_ID,
            **({"email": email} if email else {}),
        },
        "is_admin": False,
        "is_owner": False,
        "is_primary_owner": False,
        "is_restricted": False,
        "is_ultra_restricted": False,
        "is_bot": bot,
        "is_app_user": False,
        "updated": _CREATED,
    }
