ties-whom = Whom do you mean? Write a name, for example “how are Riya and Simran connected?”.
ties-same = That is one and the same person. Write two names.
ties-connected = { $one } and { $other } are connected:
ties-apart = I see no connection between { $one } and { $other } in the projects you may see, their agents or their credits.
ties-together = Yes: { $one } and { $other } have worked together in { $where }.
ties-not-together = Not that I can see: { $one } and { $other } were booked for nothing together and share no credit.
ties-around = { $name }'s connections:
ties-nothing = I know of no connections of { $name } yet: no agent, no role, no shared credit.
ties-no-agent = { $name } has no agent on file and is written to directly.
ties-no-agent-so-called = { $name } is no agent here. “Who has worked with { $name }'s agent?” asks about their agent.
ties-nobody = { $agent } has brought nobody so far.
ties-nobody-else = { $agent } has brought nobody else so far.
ties-brought =
    { $count ->
        [one] One person is here through { $agent }:
       *[other] { $count } people are here through { $agent }:
    }
ties-beside =
    { $count ->
        [one] { $name } is with { $agent }. One other person is here through them:
       *[other] { $name } is with { $agent }. { $count } others are here through them:
    }
ties-client = { $n } · { $name }: { $what }
ties-put-forward = put forward on { $day }
ties-stood = { $role } ({ $project }): { $stood }
ties-nothing-yet = in the directory, not seen for a role yet
ties-listed = on the list
ties-both =
    { $kind ->
        [agent] Both are here through { $middle }.
        [work] Both were in “{ $middle }”.
        [person] { $middle } decided on both.
       *[other] Both belong to { $middle }.
    }
ties-both-role = Both were considered for { $middle }: { $one } { $first }, { $other } { $second }.
ties-both-project = Both are in { $middle }: { $one } for { $role }, { $other } for { $part }.
ties-seen = { $one } for { $other }: { $stood }
ties-hop =
    { $how ->
        [represents] { $one } represents { $other }
        [brought] { $one } put { $other } forward
        [listed] { $one } is on the list for { $other }
        [of] { $one } is a role of { $other }
        [credit] { $one } was in “{ $other }”
       *[decided] { $one } decided on { $other }
    }
ties-then = ;{" "}
ties-draw = As a picture
ties-kind =
    { $kind ->
        [talent] actor
        [agent] agent
        [person] team
        [role] role
        [project] project
       *[work] earlier work
    }
ties-line =
    { $how ->
        [represents] represents
        [brought] put forward
        [listed] on the list
        [of] role of
        [credit] was in
       *[decided] decided
    }
ties-source =
    { $kind ->
        [ladder] the ladder
        [review] the producers' decision
        [offer] the offer
        [slot] the audition list
        [list] the list
        [submission] put forward
        [role] the project's roles
       *[talent] the profile
    }
ties-because = { $one } – { $other }: { $kind }
ties-because-dated = { $one } – { $other }: { $kind }, { $day }
ties-because-by = { $one } – { $other }: { $kind }, { $day }, by { $who }
ties-only = { $name } is with { $agent }. Nobody else is here through them yet.
