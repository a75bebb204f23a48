"""Modals: triggers that expire, views that are opened, changed, submitted and closed."""

from __future__ import annotations

import time
from collections import OrderedDict
from typing import Any

from integrations.sandbox.credentials import SLACK_APP_ID, SLACK_BOT_ID, SLACK_TEAM_ID
from integrations.sandbox.slack import blocks as kit
from integrations.sandbox.slack.wire import Answer, Method, Params, Refusal
from integrations.sandbox.world import World

View = dict[str, Any]
_TITLE_CHARS = 24
_METADATA_CHARS = 3000
_KEPT = 200
_DEEPEST = 3


class Views:
    def __init__(self, world: World) -> None:
        self._world = world
        self._triggers: OrderedDict[str, tuple[str, float]] = OrderedDict()
        self._open: OrderedDict[str, tuple[str, View]] = OrderedDict()

    def methods(self) -> dict[str, Method]:
        return {
            "views.open": self._opened,
            "views.push": self._pushed,
            "views.update": self._updated,
            "views.publish": self._published,
        }

    def reset(self) -> None:
        self._triggers.clear()
        self._open.clear()

    def trigger(self, user: str) -> str:
        """What lets the app open one modal for this person, for three seconds."""
        trigger = f"{self._world.ids.number()}.{self._world.ids.number()}.{self._world.ids.hexadecimal()}"
        self._triggers[trigger] = (user, time.monotonic() + self._world.settings.pace.trigger_s)
        if len(self._triggers) > _KEPT:
            self._triggers.popitem(last=False)
        return trigger

    def of(self, user: str) -> View | None:
        """The modal on top of this person's screen."""
        views = [view for owner, view in self._open.values() if owner == user and view["type"] == "modal"]
        return views[-1] if views else None

    def find(self, view_id: str) -> View | None:
        held = self._open.get(view_id)
        return held[1] if held else None

    def as_json(self) -> dict[str, View]:
        """The modal on top of each persona's screen, by persona id."""
        shown = ((p.id, self.of(p.slack)) for p in self._world.people.all if p.slack)
        return {persona: view for persona, view in shown if view}

    def answered(self, user: str, view: View, answer: dict[str, Any]) -> dict[str, str]:
        """Do what the app answered to a submission; returns the errors by block, if any."""
        action = answer.get("response_action")
        if action == "errors":
            return dict(answer.get("errors") or {})
        if action == "update":
            self._keep(user, self._built(answer["view"], view["id"], view["root_view_id"]))
        elif action == "push":
            self._add(user, answer["view"], parent=view)
        else:
            self.close(user, view, everything=action == "clear")
        return {}

    def close(self, user: str, view: View, *, everything: bool = False) -> None:
        gone = [
            view_id
            for view_id, (owner, held) in self._open.items()
            if owner == user and (view_id == view["id"] or (everything and held["type"] == "modal"))
        ]
        for view_id in gone:
            del self._open[view_id]
        self._show(user)

    async def _opened(self, params: Params) -> Answer:
        view = _wanted(params)
        return {"view": self._add(self._user(params), view)}

    async def _pushed(self, params: Params) -> Answer:
        view = _wanted(params)
        user = self._user(params)
        parent = self.of(user)
        if parent is None:
            raise Refusal("not_found")
        if len([1 for owner, held in self._open.values() if owner == user]) >= _DEEPEST:
            raise Refusal("push_limit_reached")
        return {"view": self._add(user, view, parent=parent)}

    async def _updated(self, params: Params) -> Answer:
        wanted = _wanted(params)
        view_id, external = params.text("view_id"), params.text("external_id")
        for owner, held in self._open.values():
            if held["id"] == view_id or (external and held["external_id"] == external):
                if params.text("hash") not in ("", held["hash"]):
                    raise Refusal("hash_conflict")
                return {"view": self._keep(owner, self._built(wanted, held["id"], held["root_view_id"]))}
        raise Refusal("not_found")

    async def _published(self, params: Params) -> Answer:
        user = params.needed("user_id")
        if self._world.people.on_slack(user) is None:
            raise Refusal("user_not_found")
        view = _wanted(params, kind="home")
        view_id = f"V{user[1:]}HOME"
        return {"view": self._keep(user, self._built(view, view_id, view_id))}

    def _user(self, params: Params) -> str:
        """Whose trigger it is; it is used up by this."""
        trigger = params.text("trigger_id") or params.text("interactivity_pointer")
        user, until = self._triggers.get(trigger, ("", 0.0))
        if not user:
            raise Refusal("invalid_trigger_id")
        if until == 0.0:
            raise Refusal("exchanged_trigger_id")
        if time.monotonic() > until:
            raise Refusal("expired_trigger_id")
        self._triggers[trigger] = (user, 0.0)
        return user

    def _add(self, user: str, wanted: View, *, parent: View | None = None) -> View:
        view_id = self._world.ids.capital("V")
        view = self._built(wanted, view_id, parent["root_view_id"] if parent else view_id)
        view["previous_view_id"] = parent["id"] if parent else None
        return self._keep(user, view)

    def _keep(self, user: str, view: View) -> View:
        self._open[view["id"]] = (user, view)
        if len(self._open) > _KEPT:
            self._open.popitem(last=False)
        self._show(user)
        return view

    def _show(self, user: str) -> None:
        person = self._world.people.on_slack(user)
        self._world.chats.emit(
            "view", "slack", user, persona=person.id if person else user, view=self.of(user)
        )

    def _built(self, wanted: View, view_id: str, root: str) -> View:
        digest = self._world.ids.hexadecimal(length=8)
        return {
            "id": view_id,
            "team_id": SLACK_TEAM_ID,
            "app_id": SLACK_APP_ID,
            "app_installed_team_id": SLACK_TEAM_ID,
            "bot_id": SLACK_BOT_ID,
            "title": wanted.get("title"),
            "type": wanted["type"],
            "blocks": kit.completed(wanted["blocks"], self._world.ids),
            "close": wanted.get("close"),
            "submit": wanted.get("submit"),
            "previous_view_id": None,
            "root_view_id": root,
            "callback_id": wanted.get("callback_id", ""),
            "private_metadata": wanted.get("private_metadata", ""),
            "external_id": wanted.get("external_id", ""),
            "state": {"values": {}},
            "hash": f"{int(self._world.clock().timestamp())}.{digest}",
            "clear_on_close": bool(wanted.get("clear_on_close")),
            "notify_on_close": bool(wanted.get("notify_on_close")),
        }


def _wanted(params: Params, *, kind: str = "modal") -> View:
    """The view of a call, checked. Raises Refusal."""
    view = params.nested("view")
    if not isinstance(view, dict):
        raise Refusal("invalid_arguments", "[ERROR] missing required field: view")
    if view.get("type") != kind:
        raise Refusal("invalid_arguments", "[ERROR] must be a valid enum value [json-pointer:/view/type]")
    found = kit.errors(view.get("blocks", []), most=kit.MOST_IN_VIEW)
    if found:
        raise Refusal("invalid_arguments", *found)
    view.setdefault("blocks", [])
    for name in ("title", "submit", "close") if kind == "modal" else ():
        text = view.get(name)
        if text is None and name != "title":
            continue
        if not isinstance(text, dict) or text.get("type") != "plain_text" or not text.get("text"):
            found.append(f"[ERROR] missing required field: {name} [json-pointer:/view/{name}]")
        elif len(text["text"]) > _TITLE_CHARS:
            found.append(f"[ERROR] must be less than 25 characters [json-pointer:/view/{name}/text]")
    if len(str(view.get("private_metadata", ""))) > _METADATA_CHARS:
        found.append("[ERROR] must be less than 3001 characters [json-pointer:/view/private_metadata]")
    if (
        any(block.get("type") == "input" for block in view["blocks"])
        and kind == "modal"
        and not view.get("submit")
    ):
        found.append("[ERROR] `submit` is required for views with inputs [json-pointer:/view/submit]")
    if found:
        raise Refusal("invalid_arguments", *found)
    return view
