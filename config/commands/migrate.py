"""``castmatch migrate``: the schema, created or upgraded."""

from __future__ import annotations

import argparse

from config.commands import run_async, settings, with_database
from config.schema import HEAD


def arguments(parser: argparse.ArgumentParser) -> None:
    """No arguments."""


def run(_arguments: argparse.Namespace) -> int:
    """Opening the database brings its schema up to date."""
    return run_async(with_database(settings(), _done))


async def _done(_database: object) -> int:
    print(f"The schema is at {HEAD}.")
    return 0
