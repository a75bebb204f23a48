"""Learns from the example messages how words speak for intents, and writes the table read at run time.

Run ``python -m tests.benchmarks.weights [EXAMPLES.tsv ...]``. A line of examples is ``intents``, ``role``,
``situation`` and ``text``, separated by tabs.
"""

from __future__ import annotations

import json
import math
import sys
from collections import Counter, defaultdict
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
    "results": Context(last_result=SHOWN, last_result_count=len(SHOWN)),
    "choice": Context(
        pending="choice", pending_choices=("Sat 21 Nov 4:00 PM", "Sat 21 Nov 5:30 PM", "Self-tape")
    ),
    "video": Context(attachment_mime="video/mp4"),
    "pdf": Context(attachment_mime="application/pdf"),
}
_SMOOTHING = 0.4
_FLOOR = -1.0
"""The absence of a word speaks against an intent only this much."""


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
    """Log ratios of how often a sign is seen with an intent and at all, as tenths above the floor."""
    number: Counter[str] = Counter()
    together: dict[str, Counter[str]] = defaultdict(Counter)
    alone: Counter[str] = Counter()
    for wanted, role, where, text in rows:
        marks = seen(role, where, text)
        alone.update(marks)
        for intent in wanted:
            number[intent] += 1
            together[intent].update(marks)
    total = len(rows)
    intents = sorted(number)
    weights: dict[str, list[int]] = {}
    for sign, count in sorted(alone.items()):
        if not 2 <= count < total / 2:
            continue
        listed: list[int] = []
        for place, intent in enumerate(intents):
            share = (together[intent][sign] + _SMOOTHING * count / total) / (number[intent] + _SMOOTHING)
            value = round(10 * (math.log(share / (count / total)) - _FLOOR)) if share else 0
            if value > 0:
                listed += [place, value]
        if listed:
            weights[sign] = listed
    return {"intents": intents, "weights": weights}


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
