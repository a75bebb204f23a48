"""How well messages are understood: intents, entities, dates, false dates, speed. No network, no model.

Run ``python -m tests.benchmarks.understanding [--misses] [FILE.jsonl ...]``; without files the sample
utterances beside the checkout are scored.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from core.understanding.jsonl import answer
from core.understanding.vocabulary import words

SAMPLES = Path(__file__).resolve().parents[2] / "../shared/data"
KEYS = words("""
    talents talent role role_type project count gender playing_age height_cm languages city skills build
    experience similar_to adjust rate rate_max status tags round duration_min slot_minutes location start end
    date dates date_range window shift_min eta_min deadline offsets_min channel audience body note visibility
    decision reason votes metric to from term terms option options guardian age media attachment scope mode
    language until cron
    """)
FREE_TEXT = words("reason note body adjust term terms audience scope experience location visibility to")


def rows(files: list[str]) -> list[dict[str, Any]]:
    """The labelled utterances."""
    paths = [Path(name) for name in files] or [SAMPLES / "utterances.jsonl", SAMPLES / "utterances_2.jsonl"]
    return [
        json.loads(line) for path in paths for line in path.read_text("utf-8").splitlines() if line.strip()
    ]


def expected_dates(row: dict[str, Any]) -> list[tuple[str, str]]:
    """Start and end to the minute; a bare day starts at midnight and ends at 23:59."""
    out = []
    for each in row.get("dates", row.get("date_exprs", [])):
        start, end = each["start"][:16], (each["end"] or "")[:16]
        out.append(
            (start + "T00:00" if len(start) == 10 else start, end + "T23:59" if len(end) == 10 else end)
        )
    return sorted(out)


def same(key: str, wanted: Any, got: Any) -> bool:
    """Whether two entity values say the same: free text by words, times to the minute, lists as sets."""
    if key in FREE_TEXT:
        return _words_overlap(wanted, got)
    if isinstance(wanted, dict) and isinstance(got, dict):
        return all(_plain(got.get(name)) == _plain(value) for name, value in wanted.items())
    if isinstance(wanted, list) or isinstance(got, list):
        return _bag(wanted) == _bag(got)
    return _plain(wanted) == _plain(got)


def _bag(value: Any) -> set[str]:
    return {_plain(each) for each in (value if isinstance(value, list) else [value])}


_SAME = {"released": "release", "pinned": "pin", "chemistry": "chemistry_read", "available": "free"}


def _plain(value: Any) -> str:
    text = str(value).casefold().strip()
    text = text[:16] if len(text) >= 16 and text[4:5] == "-" and text[10:11] == "t" else text
    return _SAME.get(text, text)


def _words_overlap(wanted: Any, got: Any) -> bool:
    left, right = (set(str(each).casefold().replace(",", " ").split()) for each in (wanted, got))
    return len(left & right) >= 0.5 * min(len(left), len(right)) if left and right else False


def main(arguments: list[str]) -> None:
    """Prints the scores, and the misses when asked."""
    misses = "--misses" in arguments
    entity_misses = "--entities" in arguments
    listed = rows([each for each in arguments if not each.startswith("--")])
    intents: dict[str, list[bool]] = defaultdict(list)
    tally: Counter[str] = Counter()
    by_key: dict[str, Counter[str]] = defaultdict(Counter)
    spent = []
    for row in listed:
        began = time.perf_counter()
        got = json.loads(answer(json.dumps(row)))
        spent.append(time.perf_counter() - began)
        right = set(got["intents"]) == set(row["intents"])
        for intent in row["intents"]:
            intents[intent].append(right)
        tally["intent_right"] += right
        tally["confident_wrong"] += not right and got["confidence"] >= 0.7 and not got["ask"]
        _dates(row, got, tally, misses)
        _entities(row, got, tally, by_key, entity_misses and right)
        if misses and not right:
            pending = row["context"].get("pending") or ""
            print(f"{row['id']} [{row['actor_role']}] {row['text']}")
            print(f"   want {row['intents']} got {got['intents']} {got['confidence']} {pending}")
    _report(listed, intents, tally, by_key, spent)


def _dates(row: dict[str, Any], got: dict[str, Any], tally: Counter[str], misses: bool) -> None:
    wanted = expected_dates(row)
    found = sorted((each["start"][:16], (each["end"] or "")[:16]) for each in got["dates"] if each["start"])
    if not wanted:
        tally["undated"] += 1
        tally["false_date"] += bool(got["dates"])
        if misses and got["dates"]:
            print(f"{row['id']} FALSE DATE {row['text']} {got['dates']}")
        return
    tally["dated"] += 1
    asked = bool(got["ask"]) and got["ask"]["about"] in ("date", "time")
    right = found == wanted
    tally["date_right"] += right
    tally["date_asked"] += asked and not right
    if misses and not right:
        print(f"{row['id']} DATE {'asked' if asked else 'MISS'} {row['text']}\n   want {wanted} got {found}")


def _entities(
    row: dict[str, Any], got: dict[str, Any], tally: Counter[str], by_key: dict[str, Counter[str]], show: bool
) -> None:
    wanted = {key: value for key, value in row["entities"].items() if key in KEYS}
    given = {key: value for key, value in got["entities"].items() if key in KEYS}
    wrong = []
    for key in wanted.keys() | given.keys():
        hit = key in wanted and key in given and same(key, wanted[key], given[key])
        name = "hit" if hit else "missed" if key not in given else "extra" if key not in wanted else "wrong"
        by_key[key][name] += 1
        tally["entity_hit"] += hit
        tally["entity_wanted"] += key in wanted
        tally["entity_given"] += key in given
        if not hit:
            wrong.append(f"{key}: want {wanted.get(key)!r} got {given.get(key)!r}")
    if show and wrong:
        print(f"{row['id']} {row['intents']} {row['text']}\n   " + "\n   ".join(wrong))


def _report(
    listed: list[dict[str, Any]],
    intents: dict[str, list[bool]],
    tally: Counter[str],
    by_key: dict[str, Counter[str]],
    spent: list[float],
) -> None:
    for intent, hits in sorted(intents.items(), key=lambda item: (sum(item[1]) / len(item[1]), item[0])):
        if not all(hits):
            print(f"{sum(hits)}/{len(hits)} {intent}")
    for key, counts in sorted(by_key.items()):
        if set(counts) != {"hit"}:
            print(f"  {key}: {dict(counts)}")
    precision = tally["entity_hit"] / max(1, tally["entity_given"])
    recall = tally["entity_hit"] / max(1, tally["entity_wanted"])
    print(f"intents      {tally['intent_right']}/{len(listed)} = {tally['intent_right'] / len(listed):.1%}")
    print(f"confident and wrong {tally['confident_wrong']}")
    balanced = 2 * precision * recall / max(1e-9, precision + recall)
    print(f"entities     P {precision:.1%} R {recall:.1%} F1 {balanced:.1%}")
    print(f"dates        {tally['date_right']} right, {tally['date_asked']} asked of {tally['dated']}")
    print(f"false dates  {tally['false_date']} of {tally['undated']}")
    print(f"speed        {statistics.median(spent) * 1000:.2f} ms median, {max(spent) * 1000:.1f} ms worst")


if __name__ == "__main__":
    main(sys.argv[1:])
