"""Reading channels back, and reactions."""

from __future__ import annotations

from typing import Any

from integrations.sandbox.chats import HUB
from integrations.sandbox.credentials import SLACK_BOT_USER_ID
from integrations.sandbox.slack.posts import Post, Posts
from integrations.sandbox.slack.wire import Answer, Method, Params, Refusal
from integrations.sandbox.slack.workspace import Channel, Workspace, page
from integrations.sandbox.world import World

_EMOJI = {"👍": "+1", "👎": "-1", "❤️": "heart", "❤": "heart", "✅": "white_check_mark", "🎉": "tada"}
_EMOJI |= {
    "👀": "eyes",
    "🙏": "pray",
    "🔥": "fire",
    "😂": "joy",
    "👏": "clap",
    "❌": "x",
    "🙌": "raised_hands",
}
_PICTURE = {name: picture for picture, name in _EMOJI.items()}


def emoji_name(emoji: str) -> str:
    """Slack calls an emoji by name; an unknown picture becomes a question mark."""
    name = emoji.strip(":")
    return _EMOJI.get(name, name if name.isascii() else "question")


def emoji_picture(name: str) -> str:
    return _PICTURE.get(name, f":{name}:")


class Reading:
    def __init__(self, world: World, workspace: Workspace, posts: Posts) -> None:
        self._world = world
        self._workspace = workspace
        self._posts = posts

    def methods(self) -> dict[str, Method]:
        return {
            "conversations.history": self._history,
            "conversations.replies": self._replies,
            "conversations.mark": self._mark,
            "reactions.add": self._add,
            "reactions.remove": self._remove,
            "reactions.get": self._get,
        }

    async def _history(self, params: Params) -> Answer:
        """Newest first, without what was said in threads only."""
        channel = self._readable(params)
        posts = [p for p in self._posts.of(channel.id) if _top_level(p) and _between(p, params)]
        shown, cursor = page(posts[::-1], params, 100)
        counts = {"pin_count": 0, "channel_actions_ts": None, "channel_actions_count": 0}
        messages = [self._shown(channel, post, params) for post in shown]
        return {"messages": messages, "has_more": bool(cursor), **counts, **_next(cursor)}

    async def _replies(self, params: Params) -> Answer:
        """The parent, then its replies, oldest first."""
        channel = self._readable(params)
        ts = params.needed("ts")
        parent = self._posts.find(channel.id, ts)
        if parent is None:
            raise Refusal("thread_not_found")
        root = parent.get("thread_ts", ts)
        posts = [p for p in self._posts.of(channel.id) if root in (p["ts"], p.get("thread_ts"))]
        posts = [p for p in posts if p["ts"] == root or _between(p, params)]
        shown, cursor = page(posts, params, 1000)
        messages = [self._shown(channel, post, params) for post in shown]
        return {"messages": messages, "has_more": bool(cursor), **_next(cursor)}

    async def _mark(self, params: Params) -> Answer:
        self._readable(params)
        return {}

    async def _add(self, params: Params) -> Answer:
        channel, post, name = self._target(params)
        if not self.react(channel.id, post, name, SLACK_BOT_USER_ID):
            raise Refusal("already_reacted")
        self._world.chats.react("slack", channel.id, post["ts"], emoji_picture(name), HUB)
        return {}

    async def _remove(self, params: Params) -> Answer:
        channel, post, name = self._target(params)
        if not self.unreact(channel.id, post, name, SLACK_BOT_USER_ID):
            raise Refusal("no_reaction")
        self._world.chats.unreact("slack", channel.id, post["ts"], emoji_picture(name), HUB)
        return {}

    async def _get(self, params: Params) -> Answer:
        channel = self._readable(params)
        post = self._posts.find(channel.id, params.needed("timestamp"))
        if post is None:
            raise Refusal("message_not_found")
        return {"type": "message", "channel": channel.id, "message": post}

    def react(self, channel: str, post: Post, name: str, user: str) -> bool:
        """False when that person did so already."""
        reactions = [dict(r) for r in post.get("reactions", [])]
        found = next((r for r in reactions if r["name"] == name), None)
        if found is None:
            reactions.append({"name": name, "users": [user], "count": 1})
        elif user in found["users"]:
            return False
        else:
            found |= {"users": [*found["users"], user], "count": found["count"] + 1}
        self._posts.keep(channel, {**post, "reactions": reactions})
        return True

    def unreact(self, channel: str, post: Post, name: str, user: str) -> bool:
        reactions = []
        taken = False
        for reaction in post.get("reactions", []):
            users = list(reaction["users"])
            if reaction["name"] == name and user in users:
                users.remove(user)
                taken = True
            if users:
                reactions.append({**reaction, "users": users, "count": len(users)})
        self._posts.keep(channel, {**post, "reactions": reactions})
        return taken

    def _target(self, params: Params) -> tuple[Channel, Post, str]:
        name = emoji_name(params.needed("name"))
        channel = self._readable(params)
        post = self._posts.find(channel.id, params.needed("timestamp"))
        if post is None:
            raise Refusal("message_not_found")
        return channel, post, name

    def _readable(self, params: Params) -> Channel:
        channel = self._workspace.channel(params.needed("channel"))
        if not channel.has_bot:
            raise Refusal("not_in_channel")
        return channel

    def _shown(self, channel: Channel, post: Post, params: Params) -> Post:
        shown = dict(post)
        if not params.flag("include_all_metadata"):
            shown.pop("metadata", None)
        replies = [p for p in self._posts.of(channel.id) if p.get("thread_ts") == post["ts"] != p["ts"]]
        if replies:
            users = list(dict.fromkeys(reply["user"] for reply in replies))
            shown |= {
                "thread_ts": post["ts"],
                "reply_count": len(replies),
                "reply_users_count": len(users),
                "latest_reply": replies[-1]["ts"],
                "reply_users": users,
                "is_locked": False,
                "subscribed": False,
            }
        return shown


def _top_level(post: Post) -> bool:
    return post.get("thread_ts", post["ts"]) == post["ts"] or post.get("subtype") == "thread_broadcast"


def _between(post: Post, params: Params) -> bool:
    ts = post["ts"]
    oldest, latest, inclusive = params.text("oldest"), params.text("latest"), params.flag("inclusive")
    after = not oldest or _key(ts) > _key(oldest) or (inclusive and _key(ts) == _key(oldest))
    before = not latest or _key(ts) < _key(latest) or (inclusive and _key(ts) == _key(latest))
    return after and before


def _key(ts: str) -> int:
    """Microseconds; floats would lose the last digits."""
    seconds, _, rest = ts.partition(".")
    if not seconds.isdecimal() or (rest and not rest.isdecimal()):
        raise Refusal("invalid_ts_oldest")
    return int(seconds) * 1_000_000 + int(rest.ljust(6, "0")[:6] or 0)


def _next(cursor: str) -> dict[str, Any]:
    return {"response_metadata": {"next_cursor": cursor}} if cursor else {}
