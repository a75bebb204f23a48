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
projects-which = Which project?
projects-which-role = For which role?
projects-unknown = No project "{ $name }" here. There is { $projects }.
projects-unknown-role = No role "{ $name }". There is { $roles }.
projects-none = You are in no project yet. The casting director can add you.
projects-no-roles = There are no roles yet. "New role: Meera, female 25-30" makes one.
