"""What can be asked about projects and roles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.projects import (
    calling,
    closing,
    founding,
    making,
    members,
    orders,
    passing,
    queries,
    renaming,
    revising,
    revisions,
    role_lists,
    shoot_asked,
)
from core.casting.projects.references import visible_roles
from core.casting.projects.roles import (
    DropRole,
    NewRole,
    create_role,
    create_roles,
    drop_role,
    facts_of,
    line,
    new_role,
    project_or_question,
)
from core.casting.projects.standing import standing
from core.conversation.drafts import Draft, Result
from core.conversation.tools import Arguments, Run, Tool, ToolContext
from core.people import CASTING, STAFF
from core.people import Role as StandsAs
from core.understanding import whose_name
from core.understanding.meaning import Meaning


class About(Arguments):
    """``project``: a name; empty for the one being talked about."""

    project: str = ""


async def list_roles(ctx: ToolContext, args: About) -> Result:
    """The roles of a project."""
    about = await project_or_question(ctx, args.project, "list_roles")
    if isinstance(about, Result):
        return about
    found = await queries.roles(ctx.tx, about.id)
    lines = [line(ctx.words, one) for one in found]
    head = ctx.words("projects-roles", project=about.name, count=len(found))
    return Result(
        Draft("\n".join((head, *lines))),
        focus={"project_id": about.id},
        data={"project": about.name, "roles": [facts_of(one) for one in found]},
    )


async def project_status(ctx: ToolContext, args: About) -> Result:
    """How far each role is, from what the features count."""
    about = await project_or_question(ctx, args.project or await _asked_of(ctx), "project_status")
    if isinstance(about, Result):
        return about
    now = await standing(ctx.tx, ctx.words, about)
    shown = now.draft if ctx.group and ctx.desk.can_edit(ctx.address) else now.drawn()
    return Result(shown, focus={"project_id": about.id}, data={"project": about.name, "roles": now.facts})


async def _asked_of(ctx: ToolContext) -> str:
    """The project that the words ask about, if it is one that nobody knows: a role is none."""
    name = orders.whose_status(ctx.said)
    roles = [one.name for one in await visible_roles(ctx)] if name else []
    return "" if whose_name(name, roles) else name


def _about(meaning: Meaning, focus: Mapping[str, Any]) -> dict[str, Any]:
    """A role's name alone names no project: its status is that of the project being talked about."""
    project, role = (str(meaning.entities.get(name) or "") for name in ("project", "role"))
    return {"project": "" if project.casefold() == role.casefold() else project}


def _back(name: str, said: str, arguments: type[Arguments], run: Run, roles: frozenset[StandsAs]) -> Tool:
    """What undo runs."""
    return Tool(name, said, arguments, run, roles, "write", internal=True)


_PLACES = CASTING | frozenset[StandsAs]({"producer"})
_UNDOING = (
    _back("drop_project", "Put away a new project.", making.ProjectId, making.drop_project, CASTING),
    _back("reopen_role", "Open a closed role again.", making.Reopening, making.reopen_role, CASTING),
    _back(
        "restore_role", "Take a change of a role back.", revising.RoleFacts, revising.restore_role, CASTING
    ),
    _back(
        "restore_project",
        "Take a change of a project back.",
        revising.ProjectFacts,
        revising.restore_project,
        CASTING,
    ),
    _back("drop_member", "Take back that somebody joined.", members.Member, members.drop_member, CASTING),
    _back("restore_member", "Take back that somebody left.", members.Member, members.restore_member, CASTING),
    _back("drop_place", "Take back that a chat was chosen.", members.PlaceId, members.drop_place, _PLACES),
    _back("restore_place", "Take back that a chat left.", members.PlaceId, members.restore_place, _PLACES),
)
TOOLS: tuple[Tool, ...] = (
    *_UNDOING,
    Tool(
        "create_project",
        "Make a new project; its name is asked for when it is not said.",
        making.NewProject,
        making.create_project,
        CASTING,
        "write",
        order=founding.order,
    ),
    Tool(
        "list_projects",
        "Every project this person may see, with its roles and people in numbers.",
        making.Which,
        making.list_projects,
        STAFF,
        "write",
        order=orders.list_projects,
    ),
    Tool(
        "use_project",
        "Talk about another project from now on in this chat.",
        making.Which,
        making.use_project,
        STAFF,
        "write",
        order=orders.use_project,
    ),
    Tool(
        "close_role",
        "Close a role that nobody is looked for any more; says first whether people have auditions for it.",
        making.Closing,
        making.close_role,
        CASTING,
        "write",
        intents=("role.cancel",),
        fill=making.fill_closing,
    ),
    Tool(
        "add_member",
        "Put somebody of the team on a project, so that they see it.",
        members.Membership,
        members.add_member,
        CASTING,
        "send",
        order=orders.join_team,
    ),
    Tool(
        "remove_member",
        "Take somebody off a project's team.",
        members.Membership,
        members.remove_member,
        CASTING,
        "write",
        order=orders.leave_team,
    ),
    Tool(
        "show_team",
        "Who belongs to a project's team.",
        members.Place,
        members.show_team,
        STAFF,
        order=orders.show_team,
    ),
    Tool(
        "share_here",
        "Make the shared chat this is said in the producers' channel of a project.",
        members.Place,
        members.share_here,
        _PLACES,
        "write",
        order=orders.channel_here,
    ),
    Tool(
        "unshare_here",
        "Stop sharing a project's things in the shared chat this is said in.",
        members.Place,
        members.unshare_here,
        CASTING,
        "write",
        order=orders.channel_gone,
    ),
    Tool(
        "call_role",
        "What a role is called inside the team and outside it. Talent and agents read the public name only.",
        calling.Calling,
        calling.call_role,
        CASTING,
        "write",
        order=calling.order,
        order_first=True,
    ),
    Tool(
        "rename_role",
        "Call a role otherwise, for everybody.",
        renaming.Renaming,
        renaming.rename_role,
        CASTING,
        "write",
        order=renaming.order,
        order_first=True,
        order_leads=True,
    ),
    Tool(
        "restore_role_names",
        "Take a naming of a role back.",
        calling.Names,
        calling.restore_names,
        CASTING,
        "write",
        internal=True,
    ),
    Tool(
        "revise_role",
        "Change what a role asks for: ages, gender, languages, city, kind, shoot days, description.",
        revising.RoleRevision,
        revising.revise_role,
        CASTING,
        "write",
        order=revisions.role,
        order_leads=True,
    ),
    Tool(
        "open_role",
        "Open a closed role again.",
        revising.Opening,
        revising.open_role,
        CASTING,
        "write",
        order=revisions.again,
    ),
    Tool(
        "delete_project",
        "Says that projects are closed and not deleted, and offers that.",
        making.Which,
        closing.delete_project,
        CASTING,
        order=closing.deleted,
        order_first=True,
        order_leads=True,
    ),
    Tool(
        "bring_project_back",
        "Take back that a project was closed just now.",
        revising.ProjectRevision,
        revising.revise_project,
        CASTING,
        "write",
        order=closing.back,
        order_first=True,
        order_leads=True,
    ),
    Tool(
        "revise_project",
        "Change a project: its shooting days, where it shoots, its name; pause, resume or wrap it up.",
        revising.ProjectRevision,
        revising.revise_project,
        CASTING,
        "write",
        order=revisions.project,
        order_leads=True,
    ),
    Tool(
        "tell_shoot",
        "When and where a project shoots, and on how many days a role does.",
        shoot_asked.ShootAsked,
        shoot_asked.tell_shoot,
        STAFF,
        order=shoot_asked.order,
        order_leads=True,
    ),
    Tool(
        "list_roles",
        "The roles of a project with what each asks for.",
        About,
        list_roles,
        STAFF,
        order=orders.list_roles,
    ),
    Tool(
        "pass_status",
        "Show how a role or a project stands, to be sent to a colleague. Sends nothing.",
        passing.Passing,
        passing.pass_status,
        CASTING,
        "send",
        previews=True,
        order=passing.order,
        order_leads=True,
    ),
    Tool(
        "send_status",
        "Send a colleague the status that was shown.",
        passing.Passed,
        passing.send_status,
        CASTING,
        "send",
        internal=True,
    ),
    Tool(
        "project_status",
        "How a project's casting stands, role by role, in numbers.",
        About,
        project_status,
        STAFF,
        intents=("report.project_status",),
        fill=_about,
        order=orders.project_status,
    ),
    Tool(
        "create_roles",
        "Make several new roles at once, each a name and what is asked for.",
        role_lists.Several,
        create_roles,
        CASTING,
        "write",
        order=role_lists.order,
        order_first=True,
        spoken_to=True,
    ),
    Tool(
        "create_role",
        "Make a new role in a project from what is said about it.",
        NewRole,
        create_role,
        CASTING,
        "write",
        intents=("role.create",),
        fill=new_role,
    ),
    Tool(
        "drop_role",
        "Take back a role that was just made.",
        DropRole,
        drop_role,
        CASTING,
        "write",
        internal=True,
    ),
)
