"""Filling in a modal: from what a person typed to the ``state.values`` that Slack sends."""

from __future__ import annotations

from typing import Any

from integrations.sandbox.errors import NotPossible
from integrations.sandbox.slack import blocks as kit

_SINGLE = {
    "datepicker": "selected_date",
    "timepicker": "selected_time",
    "datetimepicker": "selected_date_time",
    "users_select": "selected_user",
    "channels_select": "selected_channel",
    "conversations_select": "selected_conversation",
}
_MANY = {
    "multi_users_select": "selected_users",
    "multi_channels_select": "selected_channels",
    "multi_conversations_select": "selected_conversations",
}


def filled(blocks: list[dict[str, Any]], values: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Raises NotPossible when a needed field is empty, as Slack's client refuses to send it."""
    state: dict[str, dict[str, Any]] = {}
    for block in blocks:
        for element in kit.elements(block):
            if "action_id" not in element or element.get("type") in ("button", "overflow"):
                continue
            value = values.get(block["block_id"], values.get(element["action_id"], _initial(element)))
            if value in (None, "", []) and block["type"] == "input" and not block.get("optional"):
                label = block.get("label", {}).get("text", block["block_id"])
                raise NotPossible(f"“{label}” is needed")
            state.setdefault(block["block_id"], {})[element["action_id"]] = _state(element, value)
    return state


def _initial(element: dict[str, Any]) -> Any:
    """What a field holds before a person touches it."""
    if option := element.get("initial_option"):
        return option.get("value")
    if "initial_options" in element:
        return [option.get("value") for option in element["initial_options"]]
    known = ("initial_value", "initial_date", "initial_time", "initial_user", "initial_channel")
    return next((element[name] for name in known if name in element), None)


def _state(element: dict[str, Any], value: Any) -> dict[str, Any]:
    kind = str(element["type"])
    if isinstance(value, dict):
        return {"type": kind, **value}
    if kind in _SINGLE:
        return {"type": kind, _SINGLE[kind]: value}
    if kind in _MANY:
        return {"type": kind, _MANY[kind]: list(value or [])}
    if kind in ("multi_static_select", "checkboxes"):
        return {"type": kind, "selected_options": [_option(element, item) for item in value or []]}
    if kind in ("static_select", "radio_buttons"):
        return {"type": kind, "selected_option": None if value is None else _option(element, value)}
    return {"type": kind, "value": value or None}


def _option(element: dict[str, Any], value: str) -> dict[str, Any]:
    for option in kit.options(element):
        if value in (option.get("value"), option.get("text", {}).get("text")):
            return option
    raise NotPossible(f"{value} is not among the options")
