"""The tool loop of one turn, without any SDK: ask, run what is called, give back, until words come."""

from __future__ import annotations

import json
import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from core.conversation.model import CallTool, ToolAnswer
from core.errors import Unavailable
from integrations.claude.history import NO_WORDS
from integrations.claude.prompt import clean

MOST_RESULT_CHARS = 12_000
"""About 3,000 tokens for one result; the person sees the whole of it anyway."""
MOST_CALLS = 24
"""In one turn, however many rounds: more than any request needs, less than would be a flood."""
Block = Mapping[str, Any]
Message = Mapping[str, Any]


class Failed(Unavailable):
    """The service did not do its part. ``pause_s``: how long it makes no sense to ask again."""

    def __init__(self, what: str, *, retry_after_s: float | None = None, pause_s: float = 0.0) -> None:
        super().__init__(what, retry_after_s=retry_after_s)
        self.pause_s = pause_s


class Malformed(Failed):
    """The service does not take this request as it is: it may take another one."""


class Declined(Unavailable):
    """The service is well, but this turn got no usable answer from it."""


@dataclass(frozen=True, slots=True)
class Said:
    """One answer of the model: its blocks, why it stopped, and the counts of tokens by name."""

    content: Sequence[Block]
    stop: str
    usage: Mapping[str, float] = field(default_factory=dict)


Ask = Callable[[Sequence[Message]], Awaitable[Said]]
"""Sends the turn's messages so far behind the history. Raises Failed."""


class Hands:
    """Runs tools for one turn. The same call again, with nothing done in between, is not done again."""

    def __init__(self, call: CallTool, offered: Sequence[str]) -> None:
        self._call = call
        self._offered = frozenset(offered)
        self._done: dict[str, ToolAnswer] = {}
        self._calls = 0
        self.showed = False

    @property
    def used(self) -> bool:
        """Whether any tool has run."""
        return self._calls > 0

    async def results(self, uses: Sequence[Block]) -> list[dict[str, Any]]:
        """The results of one answer's calls, in the order they were called."""
        return [_result(use["id"], await self._run(use["name"], use["input"])) for use in uses]

    async def _run(self, name: str, arguments: Any) -> ToolAnswer:
        if name not in self._offered:
            return ToolAnswer({"refused": "There is no such tool for this writer."}, failed=True)
        if not isinstance(arguments, Mapping):
            return ToolAnswer({"refused": "The arguments are not an object."}, failed=True)
        asked = json.dumps([name, arguments], sort_keys=True)
        if asked in self._done:
            return self._done[asked]
        if self._calls >= MOST_CALLS:
            return ToolAnswer({"refused": "That were too many calls for one message."}, failed=True)
        self._calls += 1
        answer = await self._call(name, arguments)
        if not answer.failed:
            self._done.clear()
            self.showed = self.showed or bool(answer.content.get("shown_to_person", True))
        self._done[asked] = answer
        return answer


@dataclass(slots=True)
class Spoken:
    """What one turn came to. ``spent``: the usage of each request, in order."""

    text: str = ""
    appended: list[dict[str, Any]] = field(default_factory=list)
    spent: list[Mapping[str, float]] = field(default_factory=list)


async def converse(first: Message, ask: Ask, hands: Hands, *, by: str, rounds: int) -> Spoken:
    """Run one turn. ``by`` marks what the model said; ``rounds``: how often tools may be called.

    Raises Failed when the service fails, Declined when it gives nothing to answer with. Tools may have
    run by then.
    """
    spoken, left = Spoken(appended=[dict(first)]), rounds
    while True:
        said = await ask(spoken.appended)
        spoken.spent.append(said.usage)
        content = [cleaned(block) for block in said.content if not _blank(block)]
        uses = [block for block in content if block["type"] == "tool_use"]
        _refuse_unusable(said.stop, content, uses)
        goes_on = bool(uses) or said.stop == "pause_turn"
        if goes_on and not left:
            # What was called is not run, so it is not kept either.
            content, uses, goes_on = [], [], False
        left -= 1
        spoken.text = words(_continue(spoken.appended, content, by), cut=said.stop == "max_tokens")
        if uses:
            # All results of one answer go back together, before anything else: the provider insists.
            spoken.appended.append({"role": "user", "content": await hands.results(uses)})
        if not goes_on:
            break
    if not spoken.text and not hands.showed:
        raise Declined("the model said nothing")
    return spoken


def _refuse_unusable(stop: str, content: Sequence[Block], uses: Sequence[Block]) -> None:
    if stop == "refusal":
        raise Declined("the model declined")
    if stop == "model_context_window_exceeded":
        raise Declined("the conversation is too long for the model")
    if not stop:
        raise Failed("the model's answer was cut off")
    if stop == "max_tokens" and (uses or not words(content)):
        # A call that was cut off may hold half an argument; it is never run.
        raise Declined("the model's answer was too long")


def _continue(messages: list[dict[str, Any]], content: list[dict[str, Any]], by: str) -> Sequence[Block]:
    """Append what the model said; a paused answer and its continuation are one message. Returns all of it."""
    if messages[-1]["role"] == "assistant":
        content = [*messages.pop()["content"], *content]
    messages.append({"role": "assistant", "content": content or [NO_WORDS], "by": by})
    return content


def _blank(block: Block) -> bool:
    """Text of nothing but spaces: the service may say it, but does not take it back."""
    return block["type"] == "text" and not str(block["text"]).strip()


def _result(use_id: str, answer: ToolAnswer) -> dict[str, Any]:
    text = clean(json.dumps(answer.content, ensure_ascii=False, default=str))
    if len(text) > MOST_RESULT_CHARS:
        text = text[:MOST_RESULT_CHARS] + " ... (cut)"
    result: dict[str, Any] = {"type": "tool_result", "tool_use_id": use_id, "content": text}
    return {**result, "is_error": True} if answer.failed else result


def cleaned(block: Block) -> dict[str, Any]:
    """A block that every database can keep. Thinking stays exactly as it came."""
    return dict(block) if block["type"] in ("thinking", "redacted_thinking") else _clean(block)


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, Mapping):
        return {clean(key): _clean(item) for key, item in value.items()}
    return [_clean(item) for item in value] if isinstance(value, (list, tuple)) else value


_FENCE = re.compile(r"^\s*```[^\n]*$", re.MULTILINE)
_SENTENCE_END = re.compile(r"[.?।][\"')]*(?=\s)|\n")
MOST_OBJECTS = 200
"""An answer with more of them is nonsense, and looking for each one's end takes time."""
_DECODER = json.JSONDecoder()


def words(content: Sequence[Block], *, cut: bool = False) -> str:
    """The text for the person: the text blocks, without objects that were never meant to be read.

    ``cut``: the text ends in the middle of a sentence; that sentence is left out.
    """
    text = "".join(str(block["text"]) for block in content if block["type"] == "text")
    text = _without_objects(text).strip()
    if cut and (ends := [match.end() for match in _SENTENCE_END.finditer(text)]):
        text = text[: ends[-1]].strip()
    return text


def _without_objects(text: str) -> str:
    kept, at, removed = [], 0, False
    for found in islice(re.finditer(r"[{\[]\s*[\"{\[]", text), MOST_OBJECTS):
        if found.start() < at:
            continue
        try:
            value, end = _DECODER.raw_decode(text, found.start())
        except (ValueError, RecursionError):
            continue
        if isinstance(value, dict) or any(isinstance(item, dict) for item in value):
            kept.append(text[at : found.start()])
            at, removed = end, True
    kept.append(text[at:])
    whole = "".join(kept)
    return re.sub(r"\n{3,}", "\n\n", _FENCE.sub("", whole)) if removed else whole
