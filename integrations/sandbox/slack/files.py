"""Files in Slack: the three steps of an upload, what a file looks like, and its download."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

from aiohttp import web

from integrations.sandbox.bodies import BadBody, BodyTooLarge, read_body, read_bytes
from integrations.sandbox.credentials import SLACK_BOT_TOKEN, SLACK_BOT_USER_ID, SLACK_TEAM_ID, same
from integrations.sandbox.media import StoredFile
from integrations.sandbox.slack.posts import Posts
from integrations.sandbox.slack.wire import Answer, Method, Params, Refusal, fault
from integrations.sandbox.slack.workspace import Channel, Workspace
from integrations.sandbox.world import Call, World

_LIMIT = 100 * 2**20
_KEPT = 500


class Files:
    def __init__(self, world: World, workspace: Workspace, posts: Posts) -> None:
        self._world = world
        self._workspace = workspace
        self._posts = posts
        self._promised: OrderedDict[str, str] = OrderedDict()
        self._files: OrderedDict[str, dict[str, Any]] = OrderedDict()

    def methods(self) -> dict[str, Method]:
        return {
            "files.getUploadURLExternal": self._promise,
            "files.completeUploadExternal": self._complete,
            "files.info": self._info,
            "files.delete": self._delete,
        }

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post("/sandbox/slack/upload/{id}", self._upload),
            web.get("/sandbox/slack/files/{id}", self._download),
            web.get("/sandbox/slack/files/{id}/{name}", self._download),
        ]

    def reset(self) -> None:
        self._promised.clear()
        self._files.clear()

    def described(self, stored: StoredFile, user: str) -> dict[str, Any]:
        """The File object of what a person or the desk uploaded; kept for files.info."""
        url = f"{self._world.settings.own_url}/sandbox/slack/files/{stored.id}/{stored.name}"
        suffix = stored.name.rpartition(".")[2].lower() if "." in stored.name else "binary"
        now = int(self._world.clock().timestamp())
        file = {
            "id": stored.id,
            "created": now,
            "timestamp": now,
            "name": stored.name,
            "title": stored.name,
            "mimetype": stored.mime,
            "filetype": suffix,
            "pretty_type": suffix.upper(),
            "user": user,
            "user_team": SLACK_TEAM_ID,
            "editable": False,
            "size": len(stored.data),
            "mode": "hosted",
            "is_external": False,
            "external_type": "",
            "is_public": False,
            "public_url_shared": False,
            "display_as_bot": False,
            "username": "",
            "url_private": url,
            "url_private_download": url,
            "media_display_type": "unknown",
            "permalink": f"https://sandbox.slack.com/files/{user}/{stored.id}/{stored.name}",
            "is_starred": False,
            "has_rich_preview": False,
            "file_access": "visible",
        }
        self._files[stored.id] = file
        if len(self._files) > _KEPT:
            self._files.popitem(last=False)
        return file

    async def _promise(self, params: Params) -> Answer:
        name, length = params.needed("filename"), params.integer("length", 0)
        if length <= 0:
            raise Refusal("invalid_arguments", "[ERROR] length must be greater than 0")
        if length > _LIMIT:
            raise Refusal("file_upload_size_restricted")
        file_id = self._world.ids.capital("F")
        self._promised[file_id] = name
        if len(self._promised) > _KEPT:
            self._promised.popitem(last=False)
        return {
            "upload_url": f"{self._world.settings.own_url}/sandbox/slack/upload/{file_id}",
            "file_id": file_id,
        }

    async def _upload(self, request: web.Request) -> web.Response:
        """The address itself is the permission, so no token is asked for."""
        file_id = request.match_info["id"]
        name = self._promised.get(file_id)
        if name is None:
            return web.Response(status=404)
        try:
            if request.content_type == "multipart/form-data":
                files = (await read_body(request, _LIMIT)).files
                data = next((file.data for file in files.values()), b"")
            else:
                data = await read_bytes(request, _LIMIT)
        except BodyTooLarge:
            return web.Response(status=413)
        except BadBody:
            return web.Response(status=400)
        self._world.media.put(data, name=name, file_id=file_id)
        return web.Response(text=f"OK - {len(data)}")

    async def _complete(self, params: Params) -> Answer:
        wanted = params.nested("files") or []
        if not isinstance(wanted, list) or not wanted or not all(isinstance(item, dict) for item in wanted):
            raise Refusal("invalid_arguments", "[ERROR] missing required field: files")
        given = params.text("channel_id") or params.text("channels")
        channels = [self._workspace.writable(one) for one in filter(None, given.split(","))]
        thread = params.text("thread_ts")
        if thread and len(channels) != 1:
            raise Refusal("invalid_arguments", "[ERROR] thread_ts needs exactly one channel")
        content = self._posts.introducing(params)
        described = [self._completed(item) for item in wanted]
        for channel in channels:
            post = await self._posts.say(channel, content, thread=thread, files=described)
            for file in described:
                self._shared(file, channel, post)
        return {"files": described}

    def _shared(self, file: dict[str, Any], channel: Channel, post: dict[str, Any]) -> None:
        """``shares`` says where a file is shown, and as which message."""
        where = {"public": "channels", "private": "groups"}
        side = "public" if channel.kind == "channel" else "private"
        names = where[side] if channel.kind != "im" else "ims"
        share = {"ts": post["ts"], "channel_name": channel.name, "team_id": SLACK_TEAM_ID}
        if "thread_ts" in post:
            share["thread_ts"] = post["thread_ts"]
        file.setdefault("shares", {}).setdefault(side, {}).setdefault(channel.id, []).append(share)
        file.setdefault(names, []).append(channel.id)

    def _completed(self, item: dict[str, Any]) -> dict[str, Any]:
        file_id = str(item.get("id", ""))
        stored = self._world.media.get(file_id)
        if stored is None or self._promised.pop(file_id, None) is None:
            raise Refusal("file_not_found")
        described = self.described(stored, SLACK_BOT_USER_ID)
        described["title"] = item.get("title") or stored.name
        return described

    async def _info(self, params: Params) -> Answer:
        file = self._files.get(params.needed("file"))
        if file is None:
            raise Refusal("file_not_found")
        return {"file": file, "comments": [], "response_metadata": {"next_cursor": ""}}

    async def _delete(self, params: Params) -> Answer:
        if self._files.pop(params.needed("file"), None) is None:
            raise Refusal("file_not_found")
        return {}

    async def _download(self, request: web.Request) -> web.Response:
        call = Call("slack", "download", "", {"file": request.match_info["id"]})

        async def serve() -> web.Response:
            stored = self._world.media.get(request.match_info["id"])
            if not same(request.headers.get("Authorization", ""), f"Bearer {SLACK_BOT_TOKEN}"):
                # Slack shows a sign-in page, with status 200, to whom it does not know.
                return web.Response(text="<!doctype html><title>Sign in</title>", content_type="text/html")
            if stored is None:
                return web.Response(status=404)
            return web.Response(body=stored.data, headers={"Content-Type": stored.mime})

        return await self._world.answer(request, call, serve, fault)
