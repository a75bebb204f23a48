audience-is =
    { $audience ->
        [team] **{ $role }** is for the team only. Agents and talent read nothing of it.
        [agents] **{ $role }** is for agents: breakdowns and forms go to them, nobody puts themselves forward.
        [everyone] **{ $role }** is open to everyone: agents, and whoever asks for it by name.
       *[unsaid] Nobody has said who may see **{ $role }**. Breakdowns go to agents when you publish them. "Meera is for agents only" narrows it.
    }
audience-choice-team = Team only
audience-choice-agents = Agents
audience-choice-everyone = Everyone
