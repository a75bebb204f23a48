"""How the imitated model behaves unless a test says otherwise: keywords to tools, then a short word.

It understands little on purpose. The point is that somebody without a key sees real tool calls, and
that the same text always gives the same ones.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from integrations.sandbox.claude.pairs import blocks
from integrations.sandbox.claude.script import Turn, say, think, use

_QUIET = "claude-haiku"
"""The light model answers without a thought in front."""
_NUMBERS = re.compile(r"\b\d{1,2}\b(?!\s*(?:am|pm|baje|:|'|\d))", re.IGNORECASE)
_AGES = re.compile(r"\b(\d{2})\s*(?:-|–|to|se|and)\s*(\d{2})\b")
_NAME = r"(?:[A-Z][a-z]+)(?:\s[A-Z][a-z]*\.?)?"
_ROLE = re.compile(
    rf"\b(?:for|to|on|ke liye)\s+({_NAME})|\b({_NAME})(?:'s)?\s+(?:short)?list\b", re.MULTILINE
)
_NAMES = re.compile(rf"(?<![.!?]\s)(?<!^)\b{_NAME}\b")
_WHEN = re.compile(
    r"\b(?:today|tomorrow|aaj|kal|parso|mon|tue|wed|thu|fri|sat|sun)\w*\b.*?(?:\d{1,2}(?::\d\d)?\s*(?:am|pm|baje)|$)"
    r"|\b\d{1,2}(?::\d\d)?\s*(?:am|pm|baje)\b",
    re.IGNORECASE,
)
_PLACE = re.compile(r"\bat\s+((?:[A-Z]\w*\s?)+\d*)")
_BODY = re.compile(r":\s*(\S.*)$", re.DOTALL)
_WOMEN = re.compile(r"\b(?:wom[ae]n|girls?|actress\w*|female|ladki\w*|mahila)\b|लड़की|महिला", re.IGNORECASE)
_MEN = re.compile(r"\b(?:m[ae]n|boys?|male|ladk[ae]\w*|ladko\w*)\b|लड़का|पुरुष", re.IGNORECASE)
_LANGUAGES = re.compile(
    r"\b(hindi|english|punjabi|marathi|gujarati|tamil|telugu|bengali|malayalam|kannada|urdu|bhojpuri)\b",
    re.IGNORECASE,
)
_CITIES = re.compile(
    r"\b(mumbai|delhi|pune|bengaluru|bangalore|hyderabad|chennai|kolkata|chandigarh|jaipur|lucknow)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Rule:
    """The first rule whose words are in the text and whose tool is offered is followed."""

    words: re.Pattern[str]
    tool: str


def _rule(words: str, tool: str) -> Rule:
    return Rule(re.compile(words, re.IGNORECASE), tool)


RULES: Sequence[Rule] = (
    _rule(r"\b(?:undo|wapas lo|take (?:that|it) back)\b", "undo_change"),
    _rule(r"\b(?:help|madad|what can you do)\b|मदद", "show_help"),
    _rule(r"\b(?:human|a person|kisi insaan|call me)\b", "ask_for_person"),
    _rule(r"\b(?:running )?late\b|\bder (?:ho|se)\b", "running_late"),
    _rule(r"\b(?:another|other|doosra|dusra|different) time\b", "request_other_time"),
    _rule(r"\b(?:can'?t|cannot|won'?t|nahi) (?:come|make it|aa)\b", "decline_audition"),
    _rule(r"\b(?:confirm|aa jaunga|aa jaungi|will come|i'?ll be there)\b", "confirm_audition"),
    _rule(r"\b(?:where|kahan|location|address)\b", "audition_location"),
    _rule(r"\b(?:remove|take off|hata\w*)\b", "remove_from_list"),
    _rule(r"\b(?:share|bhej\w*)\b.*\blist\b", "share_list"),
    _rule(r"\b(?:message|tell|msg)\b.*\b(?:list|all|everyone|sab\w*)\b", "message_list"),
    _rule(r"\b(?:add|put|shortlist|daal\w*|jod\w*)\b", "add_to_list"),
    _rule(r"\b(?:schedule|audition\w* (?:on|at|for)|callback)\b", "schedule_auditions"),
    _rule(r"\b(?:auditions|schedule|who.*confirmed)\b", "list_auditions"),
    _rule(r"\b(?:compare)\b", "compare_talent"),
    _rule(r"\b(?:number|phone|contact)\b", "contact_talent"),
    _rule(r"\b(?:status|progress|how (?:is|are) we)\b", "project_status"),
    _rule(r"\broles\b", "list_roles"),
    _rule(r"\blist\b", "show_list"),
    _rule(r"\b(?:profile|show me [A-Z1-9])", "show_talent"),
    _rule(
        r"\b(?:find|search|looking for|need|show|dhoond\w*|dikha\w*|chahiye)\b|चाहिए|दिखा|ढूंढ", "search_talent"
    ),
)
NOT_HERE = "I only do casting work here: finding people, lists, auditions, messages."


def answer(body: Mapping[str, Any]) -> Turn:
    """What the model says to a request."""
    if shape := (body.get("output_config") or {}).get("format"):
        return _turn(body, say(json.dumps(_emptiest(shape["schema"]))))
    newest = blocks(body["messages"][-1])
    results = [block for block in newest if block["type"] == "tool_result"]
    if results:
        return _turn(body, say(_closing(results)))
    text = next((block["text"] for block in reversed(newest) if block["type"] == "text"), "")
    offered = {tool["name"]: tool.get("input_schema", {}) for tool in body.get("tools") or ()}
    for rule in RULES:
        if rule.tool in offered and rule.words.search(text):
            return _turn(body, use(rule.tool, **arguments(text, offered[rule.tool])))
    return _turn(body, say(NOT_HERE))


def _emptiest(schema: Mapping[str, Any]) -> Any:
    """The least that fits a schema: what is asked for, empty."""
    if schema.get("type") == "object":
        properties = schema.get("properties", {})
        return {name: _emptiest(properties[name]) for name in schema.get("required", ())}
    return {"array": [], "string": "", "integer": 0, "boolean": False}.get(str(schema.get("type")))


def _turn(body: Mapping[str, Any], block: Mapping[str, Any]) -> Turn:
    return Turn(block) if str(body["model"]).startswith(_QUIET) else Turn(think(), block)


def _closing(results: Sequence[Mapping[str, Any]]) -> str:
    for result in results:
        if result.get("is_error"):
            return _reason(result.get("content")) or "That is not possible here."
    return "Done."


def _reason(content: Any) -> str:
    try:
        told = json.loads(content) if isinstance(content, str) else {}
    except ValueError:
        return ""
    return str(told.get("refused", "")) if isinstance(told, dict) else ""


def arguments(text: str, schema: Mapping[str, Any]) -> dict[str, Any]:
    """What a text says, for the fields that a tool has; nothing is guessed for the others."""
    fields = schema.get("properties", {})
    return {name: value for name, find in FINDERS.items() if name in fields and (value := find(text))}


def _people(text: str) -> list[str]:
    if re.search(r"\b(?:all|sab|everyone|sabko)\b", text, re.IGNORECASE):
        return ["all"]
    role = _role(text)
    text = _PLACE.sub(" ", _BODY.sub(" ", _WHEN.sub(" ", text)))
    names = [name for name in _NAMES.findall(text) if name != role and not _LANGUAGES.fullmatch(name)]
    return [*_NUMBERS.findall(text), *names][:10]


def _role(text: str) -> str:
    found = _ROLE.search(text)
    return next((part for part in found.groups() if part), "") if found else ""


def _gender(text: str) -> list[str]:
    both = (("female", _WOMEN), ("male", _MEN))
    return [name for name, words in both if words.search(text)]


def _age(place: int) -> Callable[[str], int | None]:
    def find(text: str) -> int | None:
        found = _AGES.search(text)
        return int(found[place]) if found else None

    return find


def _when(text: str) -> str:
    found = _WHEN.search(text)
    return found[0].strip() if found else ""


def _city(text: str) -> str:
    found = _CITIES.search(text)
    return found[0].title() if found else ""


def _group(words: re.Pattern[str]) -> Callable[[str], str]:
    def find(text: str) -> str:
        found = words.search(text)
        return found[1].strip() if found else ""

    return find


def _whole(text: str) -> str:
    return text.strip()[:200]


FINDERS: Mapping[str, Callable[[str], Any]] = {
    "people": _people,
    "person": lambda text: next(iter(_people(text)), ""),
    "list": _role,
    "role": _role,
    "gender": _gender,
    "age_min": _age(1),
    "age_max": _age(2),
    "languages": lambda text: [name.lower() for name in _LANGUAGES.findall(text)],
    "city": _city,
    "start": _when,
    "when": _when,
    "wanted": _when,
    "to": _when,
    "place": _group(_PLACE),
    "body": _group(_BODY),
    "late": _whole,
    "about": _whole,
}
