projects-roles =
    { $count ->
        [0] **{ $project }** has no roles yet. "New role: Meera, female 25-30" makes one.
        [one] **{ $project }**: 1 role.
       *[other] **{ $project }**: { $count } roles.
    }
projects-status =
    { $count ->
        [0] **{ $project }** has no roles yet.
        [one] **{ $project }**: { $cast } of 1 role cast.
       *[other] **{ $project }**: { $cast } of { $count } roles cast.
    }
projects-empty-roles =
    { $count ->
        [one] Nobody yet for { $roles }.
       *[other] Nobody yet for { $roles }.
    }
projects-nobody-yet = nobody yet
projects-state =
    { $state ->
        [draft] draft
        [casting] casting
        [cast] cast
        [attention] needs attention
        [archived] archived
       *[other] { $state }
    }
projects-days =
    { $count ->
        [one] 1 shoot day
       *[other] { $count } shoot days
    }
projects-role-made = New role **{ $role }** in { $project }.
projects-role-exists = { $project } already has a role { $role }. Give the new one another name.
projects-role-name-missing = What is the new role called?
projects-about-role = the new role
projects-role-gone = That role is not there any more.
projects-role-dropped = The role { $role } is taken back.
projects-find-people = Find people
projects-undo = Undo
projects-shoot = { $days ->
    [none] No shooting days are noted for { $project } yet. Write "{ $project } shoots 12 to 16 Dec".
   *[other] { $project } shoots { $days }{ $place ->
        [none] {""}
       *[other] , { $place }
    }.
}
projects-shoot-role = { $role }: { $count ->
    [one] one shoot day
   *[other] { $count } shoot days
}.
projects-shoot-whole = { $role ->
    [none] Shall these be the shooting days of { $project }? Nothing is noted yet.
   *[other] Shooting days are kept for the whole of { $project }, not for { $role } alone. Nothing is noted yet.
}
projects-shoot-note = { $project } shoots { $days }
projects-which = Which project?
projects-which-role = For which role?
projects-unknown = No project "{ $name }" here. There is { $projects }. "new project { $name }" makes one.
projects-is-role = {""}**{ $role }** is a role in **{ $project }**, not a project. Say it with "{ $project }".
projects-unknown-role = No role "{ $name }" yet. There is { $roles }. Casting adds one with "new role: { $name }, female 25-30".
projects-none = You are in no project yet. The casting director can add you.
projects-no-roles = There are no roles yet. "New role: Meera, female 25-30" makes one.
projects-about-project = the new project
projects-first = There is no project yet, so we begin with one. What is it called?
projects-name-missing = What is the new project called?
projects-made = New project **{ $project }**, with you on its team. Next: "new role: Meera, female 25-30".
projects-noted-days = shoots { $days }
projects-unread = I did not note: { $said }.
projects-add-role = Add a role
projects-exists = There is a project { $project } already.
projects-gone = That is not there any more.
projects-has-roles = { $project } has roles by now. Close them first.
projects-dropped = The project { $project } is taken back.
projects-now =
    { $count ->
        [0] Now **{ $project }**. It has no roles yet.
        [one] Now **{ $project }**. Its role: { $roles }.
       *[other] Now **{ $project }**. Its { $count } roles: { $roles }.
    }
projects-list =
    { $count ->
        [one] 1 project.
       *[other] { $count } projects.
    }
projects-line =
    { $here ->
        [yes] **{ $project }** (talked about now): roles { $roles }, cast { $cast }, people { $people }
       *[other] **{ $project }**: roles { $roles }, cast { $cast }, people { $people }
    }
projects-booked =
    { $count ->
        [one] 1 person has an audition for **{ $role }**. Closing the role tells nobody.
       *[other] { $count } people have an audition for **{ $role }**. Closing the role tells nobody.
    }
projects-cancel-auditions =
    { $count ->
        [one] Cancel 1 audition
       *[other] Cancel { $count } auditions
    }
projects-close-anyway = Close anyway
projects-leave-open = Leave it open
projects-closed = The role { $role } is closed.
projects-reopened = The role { $role } is open again.
projects-joined = { $by } put you on the team of **{ $project }**. "Status" shows how it stands.
projects-member-added =
    { $role ->
        [producer] { $name }, producer, is on the team of **{ $project }**{ $told ->
            [all] {" "}and has been told.
           *[some] . No message reaches them yet.
        }
       *[other] { $name } is on the team of **{ $project }**{ $told ->
            [all] {" "}and has been told.
           *[some] . No message reaches them yet.
        }
    }
projects-members-added = { $names } are on the team of **{ $project }**{ $told ->
        [all] {" "}and have been told.
       *[some] . No message reaches { $silent } yet.
    }
projects-member-already = { $name } is on the team of { $project } already.
projects-member-removed = { $name } is off the team of **{ $project }**.
projects-no-member = No { $name } is on the team of { $project }.
projects-undone = It is as before.
projects-team =
    { $count ->
        [0] Nobody is on the team of **{ $project }** yet. "Add Rohan to { $project } as producer" does it.
       *[other] **{ $project }**, the team:
    }
projects-team-line =
    { $role ->
        [casting_director] { $name }, casting director
        [owner] { $name }, owner
        [associate] { $name }, associate
        [producer] { $name }, producer
       *[other] { $name }
    }
projects-team-place = Shared with producers in a channel on { $channel }.
projects-place = What is shared with the producers of **{ $project }** now comes here.
projects-place-private = Say that in the channel itself, with a mention of me.
projects-place-taken = This chat belongs to { $project }. Say there that it does not any more, first.
projects-place-already = This is the channel of { $project } already.
projects-place-none = This chat belongs to no project.
projects-place-gone = Nothing of the project is shared here any more.
projects-name-one = Say which project: { $projects }.
projects-about-member = who joins the project
projects-who = Who of the team?
projects-which-member = Which { $name }?
projects-member-role =
    { $role ->
        [casting_director] { $name } is a casting director here. Leave out "as ..." to add them as they are.
        [associate] { $name } is an associate here. Leave out "as ..." to add them as they are.
        [producer] { $name } is a producer here. Leave out "as ..." to add them as they are.
       *[other] { $name } is something else here. Leave out "as ..." to add them as they are.
    }
projects-unknown-member = I know no { $name } on the team. Whoever runs the desk adds people with "castmatch people add".
projects-cast-of = { $cast } of { $count } cast
projects-called = { $inside ->
    [none] Everybody reads **{ $name }**; the team has no other name for it.
   *[other] Talent and agents read **{ $name }**; the team may say **{ $inside }**.
    }
projects-called-taken = { $name } is what { $role } is called already. Another name would do.
projects-audience =
    { $audience ->
        [team] team only
        [agents] for agents
       *[everyone] open to everyone
    }
projects-roles-made = { $count ->
    [one] 1 new role in **{ $project }**:
   *[other] { $count } new roles in **{ $project }**:
}
projects-role-revised =
    { $facts ->
        [none] **{ $role }** is changed.
       *[other] **{ $role }** now asks for: { $facts }.
    }
projects-revise-unread = I can read ages, gender, languages, city and shoot days there: "{ $role } age 22-26", "{ $role } needs Marathi too", "{ $role } is 35 shoot days". Nothing was changed.
projects-revise-nothing = What changes about { $project }? For example "{ $project } shoots 5 Jan to 2 Feb" or "{ $project } shoots in Goa".
projects-shoot-unread = Which days? For example "5 Jan to 2 Feb". Nothing was changed.
projects-not-closed = { $role } is not closed. "Show roles" tells which there are.
projects-revised = **{ $project }**{ $what ->
        [paused] {" is paused"}
        [wrapped] {" is wrapped up"}
        [active] {" goes on"}
        [name] {" is its name now"}
       *[other] {""}
    }{ $days ->
        [none] {""}
       *[other] {" "}· shoots { $days }
    }{ $place ->
        [none] {""}
       *[other] {" "}· { $place }
    }.
projects-revised-by = { $by } changed it: { $what }
projects-close-ask = Close **{ $project }**? This stays open:
projects-close-auditions =
    { $count ->
        [one] 1 audition
       *[other] { $count } auditions
    }
projects-close-offers =
    { $count ->
        [one] 1 offer that is not settled
       *[other] { $count } offers that are not settled
    }
projects-close-roles =
    { $count ->
        [one] 1 role that is not cast: { $names }
       *[other] { $count } roles that are not cast: { $names }
    }
projects-close-tells-nobody = Closing tells nobody. "Cancel auditions for ..." does, if people should hear of it first.
projects-close-it = Close it
projects-close-about = closing { $project }
projects-not-deleted =
    { $state ->
        [wrapped] Projects are closed here, not deleted, so that what was agreed stays on file. **{ $project }** is closed already; "reopen { $project }" brings it back.
       *[other] Projects are closed here, not deleted, so that what was agreed stays on file. Close **{ $project }**? It can be brought back.
    }
projects-renamed = The role { $role } is now called **{ $name }**.
projects-rename-role = The role { $role }
projects-rename-which = The role **{ $role }** or **{ $person }** from the directory?
projects-team-roles =
    { $count ->
        [0] No roles yet. "New role: Meera, female 25-30" makes one.
       *[other] Roles: { $roles }.
    }
projects-pass-preview = This goes to { $name }:
projects-pass-send = Send to { $name }
projects-pass-nobody = I know no colleague called "{ $name }". A status goes to the team only; write to others with "message { $name }: ...".
projects-pass-not-on = { $name } is not on { $project }, so I keep its status here. "add { $name } to { $project }" changes that.
