"""Forms as modals within Slack's limits, and what comes back when one is sent, sent blank, or closed."""

from __future__ import annotations

import json
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.slack import parse as reading
from bots.slack.render import length
from bots.slack.views import modal
from bots.slack.workspace import Workspace
from core.messages import Address, Field, Form
from core.ports import Signal, WebRequest
from integrations.sandbox.slack import blocks as kit

HOME = Address("slack", "slack", "C1", "17.1")
NOTE = Field("text", "Note", max_chars=1000)
READERS = Field("visibility", "Readers", (("me", "Only me"), ("all", "All")), initial="all")
FORM = Form("tok.sig", "Comment", "**Simran** for Meera", (NOTE, READERS), "Save", "Cancel", "Write a line.")


def sent(values=(), kind="view_submission", view=None, **more):
    """What Slack sends back for a view of ours."""
    opened = view or modal(FORM, HOME, "17.0")
    state = {name: {"value": element} for name, element in dict(values).items()}
    return {
        "type": kind,
        "team": {"id": "T1"},
        "user": {"id": "U1", "team_id": "T1", "name": "asha"},
        "trigger_id": "1.2.x",
        "view": {"id": "V1", "hash": "h", **opened, "state": {"values": state}},
        **more,
    }


def raw(data):
    return urlencode({"payload": json.dumps(data)}).encode()


def envelope(data):
    request = WebRequest("/webhooks/slack", "", {}, raw(data))
    return reading.envelope(request, workspace=Workspace("T1", "", "UBOT", "BBOT"))


def parse(data):
    return reading.parse(raw(data), workspace=Workspace("T1", "", "UBOT", "BBOT"), clock=lambda: None)


TEXT = {"type": "plain_text_input", "value": " good voice "}
PICK = {"type": "static_select", "selected_option": {"text": {"text": "Only me"}, "value": "me"}}


def test_a_form_is_a_modal_with_a_box_and_a_menu():
    view = modal(FORM, HOME)
    assert [view[name]["text"] for name in ("title", "submit", "close")] == ["Comment", "Save", "Cancel"]
    told, note, readers = view["blocks"]
    assert told["text"]["text"] == "*Simran* for Meera"
    assert (note["block_id"], note["element"]["max_length"], note["optional"]) == ("text", 1000, False)
    assert readers["element"]["initial_option"]["value"] == "all"
    assert view["notify_on_close"]


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=4000)
fields = st.builds(
    Field,
    st.text("abcdefgh_", min_size=1, max_size=30),
    texts,
    st.lists(
        st.tuples(st.text("abc", min_size=1, max_size=20), texts), max_size=8, unique_by=lambda o: o[0]
    ).map(tuple),
    st.text("abc", max_size=20),
    st.booleans(),
    st.integers(0, 9000),
    texts,
)


def test_a_hint_of_blanks_is_none():
    view = modal(Form("t", "A", "", (Field("a", "A", hint="\x85 "),), "Ok", "No"), HOME)
    assert "placeholder" not in view["blocks"][0]["element"]


@given(
    form=st.builds(
        Form,
        st.just("token.signature"),
        texts,
        texts,
        st.lists(fields, min_size=1, max_size=6, unique_by=lambda field: field.name).map(tuple),
        texts,
        texts,
        texts,
    )
)
def test_every_form_keeps_slacks_limits_and_loses_no_field(form):
    view = modal(form, HOME, "17.0")
    assert kit.errors(view["blocks"], most=kit.MOST_IN_VIEW) == []
    for name in ("title", "submit", "close"):
        assert 0 < length(view[name]["text"]) <= 24
    assert length(view["private_metadata"]) <= 3000
    inputs = [block for block in view["blocks"] if block["type"] == "input"]
    assert [block["block_id"] for block in inputs] == [field.name for field in form.fields]
    for block in inputs:
        assert 0 < length(block["label"]["text"]) <= 2000
        assert 0 < block["element"].get("max_length", 1) <= 3000
        assert length(block["element"].get("placeholder", {}).get("text", "")) <= 150


def test_what_was_filled_in_is_the_choice_with_its_fields():
    found = parse(sent({"text": TEXT, "visibility": PICK}))
    assert (found.choice, found.fields) == ("tok.sig", (("text", "good voice"), ("visibility", "me")))
    assert (found.address, found.root, found.dismissed) == (HOME, "17.0", False)
    assert (found.group, found.addressed, found.sender) == (True, True, "T1/U1")
    assert envelope(sent({"text": TEXT, "visibility": PICK})).conversation_key == HOME.conversation


def test_the_same_view_is_answered_once_whatever_else_differs():
    first = sent({"text": TEXT, "visibility": PICK})
    again = sent({"text": {"value": "other"}, "visibility": PICK}, trigger_id="9.9.y")
    assert envelope(first).provider_id == envelope(again).provider_id
    other = {**first, "view": {**first["view"], "id": "V2"}}
    assert envelope(first).provider_id != envelope(other).provider_id


def test_a_closed_form_says_which_question_it_leaves():
    found = parse(sent({"text": TEXT}, kind="view_closed", is_cleared=False))
    assert (found.choice, found.dismissed, found.fields, found.text) == ("tok.sig", True, (), "")
    assert envelope(sent(kind="view_closed", view={"private_metadata": ""})).kind == "ignored"


@pytest.mark.parametrize("value", [None, "", "   ", "\n\t"])
def test_blanks_in_a_needed_field_are_answered_in_the_form_and_may_be_tried_again(value):
    blank = sent({"text": {"type": "plain_text_input", "value": value}, "visibility": PICK})
    refused = envelope(blank)
    assert refused.kind == "ignored"
    answer = json.loads(refused.answer.body)
    assert answer == {"response_action": "errors", "errors": {"text": "Write a line."}}
    assert refused.answer.content_type == "application/json"
    good = envelope(sent({"text": TEXT, "visibility": PICK}))
    assert (good.kind, good.answer) == ("turn", None)
    assert good.provider_id != refused.provider_id


def test_an_optional_field_may_stay_empty():
    form = Form("t", "Pass", "Why?", (Field("reason", "Reason", optional=True),), "Pass", "Cancel", "Write.")
    found = envelope(sent({"reason": {"value": None}}, view=modal(form, HOME)))
    assert (found.kind, found.answer) == ("turn", None)


def test_somebody_elses_view_is_never_objected_to():
    theirs = {**modal(FORM, HOME), "callback_id": "theirs"}
    assert envelope(sent({"text": {"value": " "}}, view=theirs)).answer is None


@pytest.mark.parametrize("private", ['{"token": 5}', '{"token": ["x"]}', "{broken", '{"channel": {}}', "[]"])
def test_a_private_part_that_was_tampered_with_breaks_nothing(private):
    given_back = {**modal(FORM, HOME), "private_metadata": private}
    found = parse(sent({"text": TEXT, "visibility": PICK}, view=given_back))
    assert found.address.chat == "U1"


# opening


async def test_a_form_is_opened_with_the_trigger_and_says_so(channel, slack):
    slack.answers["views.open"] = {"ok": True, "view": {"id": "V1"}}
    shown = []
    await channel.signal(Signal("form", HOME, form=FORM, trigger="13.1", shown=lambda: shown.append(1)))
    (call,) = slack.named("views.open")
    assert (call["trigger_id"], call["view"]["callback_id"]) == ("13.1", "castmatch-form")
    assert shown == [1]


@pytest.mark.parametrize(
    "fault",
    [
        {"body": {"ok": False, "error": "expired_trigger_id"}},
        {"status": 500, "body": ""},
        {"status": 429, "body": {"ok": False, "error": "ratelimited"}},
    ],
)
async def test_a_form_that_does_not_open_raises_nothing_and_is_not_tried_again(channel, slack, kit, fault):
    slack.answers["views.open"] = {"ok": True}
    slack.fail["views.open"] = [kit.Fault(**fault)]
    shown = []
    await channel.signal(Signal("form", HOME, form=FORM, trigger="13.1", shown=lambda: shown.append(1)))
    assert (len(slack.named("views.open")), shown) == (1, [])
    await channel.signal(Signal("form", HOME, form=FORM))
    assert len(slack.named("views.open")) == 1
