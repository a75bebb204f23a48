"""``castmatch understand --jsonl``: text to meaning, without a model, database or settings."""

from __future__ import annotations

import argparse
import sys

from core.understanding import jsonl


def arguments(parser: argparse.ArgumentParser) -> None:
    """Lines in, lines out."""
    parser.add_argument("--jsonl", action="store_true", required=True, help="one JSON object a line")


def run(_arguments: argparse.Namespace) -> int:
    """Answers each line as it comes."""
    for line in sys.stdin:
        if line.strip():
            print(jsonl.answer(line), flush=True)
    return 0
