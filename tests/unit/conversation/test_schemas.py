"""What a model reads of a tool's arguments says the same in fewer bytes."""

from __future__ import annotations

import json
from typing import Any, Literal

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from core.conversation.schemas import lean_schema
from core.conversation.tools import collect


class Part(BaseModel):
    model_config = ConfigDict(extra="forbid")
    title: str = Field(description="What it is called.")
    default: int = 3


class Order(BaseModel):
    """``kind``: which one."""

    model_config = ConfigDict(extra="forbid")
    kind: Literal["title", "default"]
    wanted: int | None
    count: int | None = Field(None, ge=1, description="How many.")
    either: int | str | None = None
    part: Part | None = None
    names: list[str] = []
    sure: bool = False


def test_titles_empty_defaults_and_the_null_of_what_is_left_out_are_gone():
    schema = lean_schema(Order)
    fields = schema["properties"]
    assert fields["count"] == {"type": "integer", "minimum": 1, "description": "How many."}
    assert fields["either"] == {"anyOf": [{"type": "integer"}, {"type": "string"}]}
    assert fields["part"] == {"$ref": "#/$defs/Part"}
    assert fields["names"] == {"type": "array", "items": {"type": "string"}}
    assert fields["sure"] == {"type": "boolean", "default": False}
    assert schema["description"] == "``kind``: which one."
    assert "title" not in schema


def test_names_that_are_words_of_a_schema_stay_names():
    schema = lean_schema(Order)
    assert schema["properties"]["kind"]["enum"] == ["title", "default"]
    part = schema["$defs"]["Part"]
    assert part["properties"]["title"] == {"type": "string", "description": "What it is called."}
    assert part["required"] == ["title"]
    assert part["properties"]["default"] == {"type": "integer", "default": 3}


def test_a_null_that_must_be_said_stays():
    assert {"type": "null"} in lean_schema(Order)["properties"]["wanted"]["anyOf"]


@given(
    st.fixed_dictionaries(
        {"kind": st.sampled_from(["title", "default", "other"]), "wanted": st.none() | st.integers()},
        optional={
            "count": st.integers(-2, 3),
            "either": st.integers() | st.text(max_size=3),
            "part": st.fixed_dictionaries({}, optional={"title": st.text(max_size=3)}),
            "names": st.lists(st.text(max_size=2), max_size=2),
            "more": st.just(1),
        },
    )
)
def test_what_the_lean_schema_takes_is_what_the_tool_takes(given_arguments: dict[str, Any]):
    taken = jsonschema.Draft202012Validator(lean_schema(Order)).is_valid(given_arguments)
    if taken:
        Order.model_validate(given_arguments)
    else:
        with pytest.raises(ValidationError):
            Order.model_validate(given_arguments, strict=True)


def test_all_tools_together_take_a_sixth_less():
    kinds = [tool.arguments for tool in collect().values()]
    whole = sum(len(json.dumps(kind.model_json_schema())) for kind in kinds)
    assert sum(len(json.dumps(lean_schema(kind))) for kind in kinds) < whole * 5 / 6
