"""``castmatch``: every command by name. Nothing heavy is imported before a command is chosen."""

from __future__ import annotations

import argparse
import os
import sys
from importlib import import_module

COMMANDS = {
    "serve": "run the hub with the accounts configured in the environment",
    "work": "ticks and drains only, beside serve: as many as wanted on PostgreSQL",
    "migrate": "create or upgrade the database schema",
    "demo": "run the hub with the sandbox and demo data, and print the page's address",
    "chat": "talk to the desk in this terminal",
    "doctor": "check settings, database and each provider account",
    "people": "add and list people, make a bearer token",
    "projects": "make a project and say who is on its team, list them",
    "import-talent": "put a spreadsheet of talent into the directory, or take one back",
    "search-talent": "search as the desk would",
    "understand": "text to meaning, line by line, without database or settings",
    "recall": "find what was said, in somebody's memory",
    "memory": "batch, export, import and delete what is remembered",
    "templates": "approved WhatsApp messages: sync",
    "backup": "a copy of the SQLite database now, also while the hub runs",
    "restore": "put a backup in the place of the SQLite database, which is kept",
    "dead-letters": "what is stuck, and putting it back",
    "outbox": "what was sent, and what became of it",
}


def parser() -> argparse.ArgumentParser:
    """The top level only: each command's own arguments are added by its module."""
    top = argparse.ArgumentParser(
        prog="castmatch",
        description="The casting desk in WhatsApp, Slack and Telegram.",
        formatter_class=_as_wide_as_the_terminal,
    )
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, words in COMMANDS.items():
        commands.add_parser(name, help=words, description=words, add_help=False)
    return top


def _as_wide_as_the_terminal(prog: str) -> argparse.HelpFormatter:
    """argparse asks ``shutil`` for the width, and that loads three compression libraries."""
    try:
        columns = int(os.environ.get("COLUMNS", "")) or 80
    except ValueError:
        columns = os.get_terminal_size(sys.stdout.fileno()).columns if sys.stdout.isatty() else 80
    return argparse.HelpFormatter(prog, width=columns - 2)


def main(argv: list[str] | None = None) -> int:
    """Exit code: 0 done, 1 found problems, 2 wrong usage or settings."""
    given = sys.argv[1:] if argv is None else argv
    chosen, rest = parser().parse_known_args(given)
    import_module("config.media_types").settle()
    module = import_module(f"config.commands.{chosen.command.replace('-', '_')}")
    arguments = argparse.ArgumentParser(
        prog=f"castmatch {chosen.command}", description=COMMANDS[chosen.command]
    )
    module.arguments(arguments)
    code: int = module.run(arguments.parse_args(rest))
    return code


def entry() -> None:
    """The installed script. Ctrl-C and a reader that went away (``| head``) end it without a trace."""
    try:
        code = main()
        sys.stdout.flush()
    except KeyboardInterrupt:
        code = 130
    except BrokenPipeError:
        # Python flushes once more at exit: what is left goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    sys.exit(code)


if __name__ == "__main__":
    entry()
