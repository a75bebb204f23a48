"""Learns from the example messages how words speak for intents, and writes the table read at run time.

Run ``python -m tests.benchmarks.weights [EXAMPLES.tsv ...]``. A line of examples is ``intents``, ``role``,
``situation`` and ``text``, separated by tabs.
"""

from __future__ import annotations

import json
import math
import random
import re
import sys
from collections import Counter
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from core.understanding.features import situation, terms
from core.understanding.findings import findings
from core.understanding.likeness import signs
from core.understanding.meaning import Context
from core.understanding.pieces import pieces

VOCABULARY = Path(__file__).resolve().parents[2] / "core/understanding/vocabulary"
NOW = datetime(2026, 11, 20, 11, 0, tzinfo=ZoneInfo("Asia/Kolkata"))
ABOUT = datetime(2026, 11, 21, 16, 0, tzinfo=ZoneInfo("Asia/Kolkata"))
SHOWN = ("Amrita Kaur", "Neha Rao", "Sana Shah", "Asha Pai", "Dev Malhotra")
SITUATIONS: dict[str, Context] = {
    "": Context(),
    "inv": Context(pending="invitation", pending_about=ABOUT),
    "reminder": Context(pending="reminder", pending_about=ABOUT),
    "conf": Context(pending="confirmation"),
    "bulk": Context(running_bulk=True),
    "avail": Context(pending="availability"),
    "appr": Context(pending="approval"),
    "tape": Context(pending="selftape"),
    "offer": Context(pending="offer"),
    "results": Context(last_result=SHOWN, last_result_count=len(SHOWN)),
    "choice": Context(
        pending="choice", pending_choices=("Sat 21 Nov 4:00 PM", "Sat 21 Nov 5:30 PM", "Self-tape")
    ),
    "video": Context(attachment_mime="video/mp4"),
    "pdf": Context(attachment_mime="application/pdf"),
}
_ROUNDS = 16
_STEP = 0.2
_DECAY = 0.005
"""How much of every weight is forgotten in a round, for words that prove little."""
_TOLD = 0.002
"""A probability that is right this closely teaches nothing more."""
_LEAST = 0.08
"""A weight below this is left out of the table."""


def examples(paths: list[Path]) -> list[tuple[list[str], str, str, str]]:
    """Intents, role, situation and text of each example."""
    rows = []
    for path in paths:
        for line in path.read_text("utf-8").splitlines():
            if line.strip():
                wanted, role, where, text = line.split("\t")
                rows.append((wanted.split(","), role, where, text))
    return rows


def seen(role: str, where: str, text: str) -> set[str]:
    """The signs of one example."""
    context = SITUATIONS[where]
    found = findings(text, now=NOW, actor_role=role, context=context)
    parts = pieces(found.reading, found.body)
    if not parts:
        return set()
    first, last = parts[0][0], parts[-1][1]
    held, _ = terms(found, first, last, situation(context, role))
    return signs(held, found.reading.words[first : last + 1])


def learn(rows: list[tuple[list[str], str, str, str]]) -> dict[str, object]:
    """Multinomial logistic regression by stochastic descent, in tenths; the same rows give the same table."""
    lessons = [
        (sorted(marks), wanted[0])
        for wanted, role, where, text in rows
        for said in dict.fromkeys((text, plain(text)))
        if (marks := seen(role, where, said))
    ]
    often = Counter(mark for marks, _ in lessons for mark in marks)
    intents = sorted({intent for _, intent in lessons})
    places = {intent: place for place, intent in enumerate(intents)}
    table = {mark: [0.0] * len(intents) for mark, count in sorted(often.items()) if count > 1}
    shuffle = random.Random(7)
    for turn in range(_ROUNDS):
        shuffle.shuffle(lessons)
        step = _STEP / (1 + 4 * turn / _ROUNDS)
        for marks, intent in lessons:
            _teach([table[mark] for mark in marks if mark in table], places[intent], step)
        for row in table.values():
            row[:] = [value * (1 - _DECAY) for value in row]
    return {
        "intents": intents,
        "weights": {mark: listed for mark, row in table.items() if (listed := _sparse(row))},
    }


def _teach(active: list[list[float]], right: int, step: float) -> None:
    if not active:
        return
    scores = [sum(column) for column in zip(*active, strict=True)]
    top = max(scores)
    shares = [math.exp(score - top) for score in scores]
    whole = sum(shares)
    for place, share in enumerate(shares):
        wrong = share / whole - (place == right)
        if abs(wrong) > _TOLD:
            for row in active:
                row[place] -= step * wrong


def _sparse(row: list[float]) -> list[int]:
    listed: list[int] = []
    for place, value in enumerate(row):
        if abs(value) >= _LEAST and round(10 * value):
            listed += [place, round(10 * value)]
    return listed


def plain(text: str) -> str:
    """The text as spoken into a telephone: no capitals, no punctuation between words."""
    return re.sub(r"\s+", " ", re.sub(r"[,.!;]+(?=\s|$)", " ", text)).strip().lower()


def main(arguments: list[str]) -> None:
    """Writes the table."""
    paths = [Path(each) for each in arguments] or [VOCABULARY / "examples.tsv"]
    rows = examples(paths)
    table = learn(rows)
    target = VOCABULARY / "weights.json"
    target.write_text(json.dumps(table, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")
    print(f"{len(rows)} examples, {len(table['weights'])} signs, {target.stat().st_size // 1024} KiB")  # type: ignore[arg-type]


if __name__ == "__main__":
    main(sys.argv[1:])
