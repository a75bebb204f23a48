"""How far an import is and how it ended: one message that is kept up to date, else two."""

from __future__ import annotations

from core.casting.imports import queries
from core.conversation.desk import Desk
from core.conversation.drafts import Draft, Option
from core.messages import Address
from core.store.database import Row, Tx
from core.texts import Words

BUTTONS_H = 72.0
QUARTERS = 4


async def show(tx: Tx, desk: Desk, row: Row) -> None:
    """Say how many rows are done, at each quarter of the way. Where a message cannot be changed
    later, only the end is worth one."""
    done = sum(row["counts"].values())
    quarter = QUARTERS * done // max(1, row["total"])
    if not desk.can_edit(Address.parse(row["address"])) or quarter <= row["shown"].get("quarter", 0):
        return
    words = _words(row)
    text = words("imports-progress", done=done, total=row["total"], file=row["file_name"])
    number = row["shown"].get("n", 0) + 1
    await _post(desk, row, Draft(text, progress=done / max(1, row["total"])), number)
    await queries.change_run(tx, row["id"], shown={"n": number, "quarter": quarter})


async def show_end(tx: Tx, desk: Desk, row: Row) -> None:
    """What came of it, with a way back and the rows that need somebody."""
    before = 0 if row["status"] == "undone" else row["shown"].get("n", 0)
    await _post(desk, row, ended(_words(row), row), before + 1)
    await queries.change_run(tx, row["id"], shown={})


def ended(words: Words, row: Row) -> Draft:
    """The result as it reads now."""
    counts, chosen = row["counts"], {"import_id": row["id"]}
    if row["status"] == "undone":
        back, kept = counts.get("back", 0), counts.get("kept", 0)
        return Draft(words("imports-undone", count=back, file=row["file_name"], kept=kept))
    kinds = ("added", "updated", "skipped", "review", "error")
    parts = [
        words(f"imports-count-{kind}", count=counts.get(kind, 0))
        for kind in kinds
        if counts.get(kind) or kind == "added"
    ]
    text = words("imports-done", file=row["file_name"], counts=", ".join(parts))
    options = []
    if counts.get("pairs"):
        label = words("imports-review-pairs", count=counts["pairs"])
        options.append(_option(label, "review_duplicates", dict(chosen)))
    if counts.get("review"):
        options.append(_option(words("imports-show-review"), "show_import", {**chosen, "show": "review"}))
    if counts.get("error"):
        options.append(_option(words("imports-show-errors"), "show_import", {**chosen, "show": "error"}))
    if any(counts.get(kind) for kind in ("added", "updated", "review")):
        options.append(_option(words("imports-undo"), "undo_import", chosen))
    return Draft(text, options=tuple(options))


def _option(label: str, tool: str, arguments: dict[str, object]) -> Option:
    return Option(label, tool, arguments, single_use=False, hours=BUTTONS_H)


async def _post(desk: Desk, row: Row, draft: Draft, number: int) -> None:
    """The first message stands by itself, the others change it."""
    kind = "undo" if row["status"] == "undone" else "import"
    key = f"{kind}/{row['id']}/{number}"
    edits = f"{kind}/{row['id']}/1" if number > 1 else None
    address = Address.parse(row["address"])
    await desk.post(address, draft, key=key, person_id=row["params"]["reader"], edits=edits)


def _words(row: Row) -> Words:
    return Words(row["params"]["language"], row["params"]["timezone"])
