from __future__ import annotations

import json
import re

from hypothesis import given
from hypothesis import strategies as st

from bots.whatsapp.contents import shaped, variable
from bots.whatsapp.render import LIST_PICKER, QUICK_REPLY

BODY = st.text(st.sampled_from("ab {}1\n\t'\"é💥"), min_size=1, max_size=600).filter(
    lambda text: text.strip()
)


def quick(body: str, *titles: str) -> dict[str, object]:
    return {QUICK_REPLY: {"body": body, "actions": [{"title": t, "id": f"t.{t}"} for t in titles]}}


def filled(body: str, variables: dict[str, str]) -> str:
    return re.sub(r"\{\{(\d+)\}\}", lambda match: variables[match[1]], body)


@given(BODY)
def test_twilio_gets_variables_it_accepts_and_the_reader_the_same_words(body: str) -> None:
    shape = shaped(quick(body, "Yes"))
    values = dict(shape.variables)
    assert len(values) <= 100
    assert all(value and not set(value) & {"\n", "\t"} and "     " not in value for value in values.values())
    assert all(len(value) <= 250 for value in values.values())
    shown = filled(shape.types[QUICK_REPLY]["body"], values) if values else shape.types[QUICK_REPLY]["body"]
    assert shown.replace("\u2060", "").split() == body.split()
    assert shown.count("\n") == body.count("\n")


def test_messages_of_one_shape_share_their_resource() -> None:
    one, other = shaped(quick("Sat?\nOr Sun", "Sat", "Sun")), shaped(quick("Haan?\nNa", "Haan", "Na"))
    assert one.friendly_name == other.friendly_name
    assert one.friendly_name != shaped(quick("One line", "Sat", "Sun")).friendly_name
    assert json.dumps(one.types).count("Sat") == 0


def test_a_row_keeps_id_label_and_hint_apart() -> None:
    rows = [{"item": "Sat", "id": "t.1", "description": "11 AM"}, {"item": "Sun", "id": "t.2"}]
    shape = shaped({LIST_PICKER: {"body": "When?", "button": "Choose", "items": rows}})
    text = filled(json.dumps(shape.types), dict(shape.variables))
    assert json.loads(text)[LIST_PICKER]["items"] == rows


def test_a_hundred_short_lines_become_a_resource_of_their_own() -> None:
    body = "\n".join(["{{1}}"] * 120)
    shape = shaped(quick(body, "Yes"))
    assert shape.variables == {}
    assert "{{" not in shape.types[QUICK_REPLY]["body"]
    assert shape.types[QUICK_REPLY]["actions"] == [{"title": "Yes", "id": "t.Yes"}]


def test_a_template_variable_is_one_line_and_never_empty() -> None:
    assert variable("Aram Nagar 2\n gate\t3") == "Aram Nagar 2 gate 3"
    assert variable(" ") == "-"
    assert len(variable("x" * 500)) <= 250
