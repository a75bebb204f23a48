"""What every tool promises, whoever calls it: the built-in understanding, a button, or a model."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import jsonschema
import pytest
from pydantic import BaseModel, ValidationError

import core
from core.conversation import notices, situation
from core.conversation.schemas import lean_schema
from core.conversation.tools import collect
from core.conversation.unasked import UNHELPED
from core.errors import Rejected
from core.people import ROLES
from core.texts import LANGUAGES
from core.texts.catalogue import keys
from core.understanding.meaning import Context, DatePhrase, Meaning

CORE = Path(core.__file__).resolve().parent
LABELS = CORE.parent.parent / "shared/data/intents.md"
TOOLS = collect()
every_tool = pytest.mark.parametrize("tool", TOOLS.values(), ids=TOOLS)


@every_tool
def test_a_tool_has_a_name_that_says_what_it_does(tool):
    assert re.fullmatch(r"[a-z]+(_[a-z]+)+", tool.name), "verb_noun"
    assert len(tool.name) <= 64
    assert tool.description.strip() == tool.description
    assert 10 < len(tool.description) < 1000
    assert tool.description[0].isupper()
    assert tool.description.endswith((".", ")"))
    assert "!" not in tool.description


@every_tool
def test_a_tools_arguments_are_a_schema_that_a_model_can_follow(tool):
    schema = lean_schema(tool.arguments)
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["type"] == "object"
    assert schema["additionalProperties"] is False
    assert issubclass(tool.arguments, BaseModel)
    with pytest.raises(ValidationError):
        tool.arguments.model_validate({"something_that_no_tool_takes": 1})


@every_tool
def test_a_tool_is_for_somebody_and_does_one_kind_of_thing(tool):
    assert tool.roles
    assert tool.roles <= set(ROLES)
    assert tool.effect in ("read", "write", "send")


@every_tool
def test_only_tools_that_may_be_asked_for_answer_intents(tool):
    if tool.internal:
        assert tool.intents == ()
        assert tool.fill is None
    assert len(set(tool.intents)) == len(tool.intents)


def test_no_intent_is_claimed_twice():
    claimed = [intent for tool in TOOLS.values() for intent in tool.intents]
    assert sorted(claimed) == sorted(set(claimed))


@pytest.mark.skipif(not LABELS.is_file(), reason="the list of labels is not beside the checkout")
def test_every_intent_is_a_label_of_the_agreed_list():
    rows = re.findall(r"^\|(.+?)\|", LABELS.read_text(encoding="utf-8"), re.MULTILINE)
    labels = {label for row in rows for label in re.findall(r"`([a-z_.]+)`", row)}
    claimed = {intent for tool in TOOLS.values() for intent in tool.intents}
    assert len(labels) > 50
    assert claimed - labels == set()


EMPTY = Meaning((), {}, (), 1.0)
ODD = (
    EMPTY,
    Meaning((), {}, (DatePhrase("kal", None, None, "day"),), 1.0),
    Meaning((), {"talents": [], "talent": "", "count": 0, "gender": "", "languages": []}, (), 0.1),
    Meaning((), {"talents": ["Riya", "7"], "talent": "Riya", "role": "Meera", "status": "pin"}, (), 1.0),
)


@pytest.mark.parametrize("meaning", ODD, ids=["nothing", "an open day", "empty words", "people"])
@pytest.mark.parametrize("focus", [{}, {"people": [], "role": None}], ids=["fresh", "empty focus"])
@every_tool
def test_filling_gives_arguments_that_fit_or_says_what_is_missing(tool, meaning, focus):
    if not tool.intents:
        return
    missing = ""
    fields: list[str] = []
    try:
        tool.arguments.model_validate(dict(tool.fill(meaning, focus) if tool.fill else {}))
    except Rejected as refusal:
        missing = refusal.text_key
    except ValidationError as error:
        # The conversation asks for the missing field by its name.
        fields = [problem["type"] for problem in error.errors() if not problem["loc"]]
    assert not missing or missing in keys("en")
    assert fields == []


# Text keys in the code

SPEAKING = [path for path in sorted(CORE.rglob("*.py")) if "understanding" not in path.parts]
"""The understanding says nothing to anybody."""


def _literal_keys():
    """(file:line, key) of every text key written out in core: Rejected("..."), words("..."),
    ctx.words("..."), Words(...)("...")."""
    for path in SPEAKING:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and node.args and _speaks(node.func):
                for key in _strings(node.args[0]):
                    yield f"{path.relative_to(CORE)}:{node.lineno}", key


def _speaks(function: ast.expr) -> bool:
    match function:
        case ast.Name(id="Rejected" | "words"):
            return True
        case ast.Attribute(attr="words"):
            return True
        case ast.Call(func=ast.Name(id="Words")):
            return True
    return False


def _strings(node: ast.expr):
    match node:
        case ast.Constant(value=str(key)):
            yield key
        case ast.IfExp(body=first, orelse=second):
            yield from _strings(first)
            yield from _strings(second)
        case ast.BoolOp(values=values):
            for value in values:
                yield from _strings(value)


def _prefixes():
    """(place, beginning, end) of every key that is put together: words(f"role-{role}")."""
    for path in SPEAKING:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=function, args=[ast.JoinedStr(values=parts), *_]) if _speaks(function):
                    first, last = (getattr(part, "value", "") for part in (parts[0], parts[-1]))
                    start, end = (part if isinstance(part, str) else "" for part in (first, last))
                    yield f"{path.relative_to(CORE)}:{node.lineno}", start, end


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_that_the_code_asks_for_is_in_the_catalogue(language):
    known = keys(language)
    asked = list(_literal_keys())
    assert len(asked) > 200
    assert [(where, key) for where, key in asked if key not in known] == []
    for where, start, end in _prefixes():
        assert any(key.startswith(start) and key.endswith(end) for key in known), where


def test_every_text_of_the_catalogue_is_asked_for_by_some_code():
    """A text that nobody says is a promise that nobody keeps."""
    written = set()
    put_together = []
    for path in sorted(CORE.parent.rglob("*.py")):
        if {".venv", "tests"} & set(path.relative_to(CORE.parent).parts):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                written.add(node.value)
            if isinstance(node, ast.JoinedStr):
                pattern = "".join(
                    re.escape(part.value) if isinstance(part, ast.Constant) else ".*" for part in node.values
                )
                if re.search(r"[a-z]", pattern.replace(".*", "")):
                    put_together.append(re.compile(pattern))
    written |= {re.sub(r"[._]", "-", intent) for intent in UNHELPED}
    referred = set(re.findall(r"\{\s*([a-z][a-z0-9-]*)\s*\}", _all_texts()))
    unused = [
        key
        for key in sorted(keys("en") - written - referred)
        if not any(pattern.fullmatch(key) for pattern in put_together)
    ]
    assert unused == []


def _all_texts() -> str:
    return "".join(path.read_text(encoding="utf-8") for path in CORE.glob("texts/en/*.ftl"))


def test_every_kind_of_notice_and_every_situation_can_be_found():
    assert notices.collect()
    assert situation.collect()


@every_tool
@pytest.mark.timeout(20)
def test_an_order_is_told_from_a_long_text_without_pondering(tool):
    """A pattern that can be matched in many ways holds the whole desk while it is tried."""
    if tool.order is None:
        return
    context = Context(last_result=("Riya Sen", "Asha Rao"), last_result_count=2)
    for piece in (
        "kathak and ",
        "a ",
        "x",
        "riya, ",
        "move riya to ",
        "note on riya for ",
        "please ok hi ",
        "ke liye ",
    ):
        tool.order(("find " + piece * 5_000)[:5_000], context)
        tool.order((piece * 5_000)[:5_000], context)


@every_tool
def test_an_order_is_told_from_signs_that_only_look_like_numbers(tool):
    """ "²" is called a digit and is no number."""
    context = Context(last_result=("Riya Sen", "Asha Rao"), last_result_count=2)
    for sign in ("²³", "①", "½", "٣", "#²", "#", "photo ²", "²%", "0²", "9" * 400):
        if tool.order is not None:
            tool.order(sign, context)
