"""A shared chat becomes the producers' of one project, of no other, and can be given up."""

from __future__ import annotations

from typing import Any

import pytest

from core.casting.projects.model import room
from core.conversation.desk import Desk
from core.conversation.drafts import Result
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.messages import Address
from core.people import Person
from core.store import rooms
from core.texts import Words
from tests.fakes import ACCOUNTS, Stage

CHANNEL = Address("slack", "slack", "C0GULLY", "1700000000.1")


async def there(stage: Stage, called: str, who: Person, **arguments: Any) -> Result:
    """One call from inside the shared channel."""
    tool = stage.tools[called]
    async with stage.database.transaction() as tx:
        desk = Desk(tx, org_id=stage.org, now=stage.clock(), tokens=stage.tokens, accounts=ACCOUNTS)
        words = Words(who.language, who.timezone)
        context = ToolContext(tx, stage.org, who, CHANNEL, stage.clock(), words, {}, desk, group=True)
        return await tool.run(context, tool.arguments(**arguments))


async def places(stage: Stage, project_id: int) -> list[str]:
    async with stage.database.read() as tx:
        return [place.chat for place in await rooms.places(tx, room(project_id))]


async def test_a_channel_is_chosen_given_up_and_restored(stage: Stage) -> None:
    priya = await stage.person("Priya Nair", "casting_director")
    await there(stage, "create_project", priya, name="Gully Nights")
    chosen = await there(stage, "share_here", priya)
    assert await places(stage, 1) == ["C0GULLY"]
    with pytest.raises(Rejected, match="projects-place-already"):
        await there(stage, "share_here", priya)
    assert chosen.undo is not None
    await there(stage, chosen.undo.tool, priya, **chosen.undo.arguments)
    assert await places(stage, 1) == []
    await there(stage, "share_here", priya)
    gone = await there(stage, "unshare_here", priya)
    assert await places(stage, 1) == []
    assert gone.undo is not None
    await there(stage, gone.undo.tool, priya, **gone.undo.arguments)
    assert await places(stage, 1) == ["C0GULLY"]


async def test_a_channel_of_another_project_is_not_taken(stage: Stage) -> None:
    priya = await stage.person("Priya Nair", "casting_director")
    await there(stage, "create_project", priya, name="Gully Nights")
    await there(stage, "share_here", priya, project="Gully Nights")
    await there(stage, "create_project", priya, name="Monsoon Diaries")
    with pytest.raises(Rejected, match="projects-place-taken"):
        await there(stage, "share_here", priya, project="Monsoon Diaries")
    assert await places(stage, 2) == []
