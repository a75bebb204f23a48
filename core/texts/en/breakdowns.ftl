breakdowns-head = **{ $project }**{ $kind ->
        [none] {""}
       *[other] {" "}({ $kind })
    }{ $house ->
        [none] {""}
       *[other] , { $house }
    } is casting:
breakdowns-rate = { $amount } a day
breakdowns-shoot = Shoot: { $days }{ $place ->
        [none] {""}
       *[other] , { $place }
    }
breakdowns-how = To put somebody forward write here: "submit Riya for { $role }", or paste several with age, height and a link. We never ask for money.
breakdowns-publish = Publish to agents
breakdowns-preview =
    { $count ->
        [one] This goes to 1 agent: { $names }.
       *[other] This goes to { $count } agents: { $names }.
    } Exactly this, in each one's language:
breakdowns-missed =
    { $count ->
        [one] Not reached from here: { $names }.
       *[other] Not reached from here: { $names }.
    }
breakdowns-send = Send to { $count }
breakdowns-with-rate = With the rate
breakdowns-without-rate = Without the rate
breakdowns-sent =
    { $count ->
        [one] Sent to { $names }.
       *[other] Sent to { $count } agents: { $names }.
    } Submissions come here as they arrive.
breakdowns-repeated =
    { $count ->
        [one] 1 had this very text before.
       *[other] { $count } had this very text before.
    }
breakdowns-had-it = They have had this very text already; nothing was sent again.
breakdowns-nobody-reached = None of them can be reached from here.
breakdowns-closed = No role there is looking for anybody now.
breakdowns-only-agents = { $name } is no agent here. A breakdown goes to agents; for one talent write "ask Riya for a self tape" or "is Riya free".
breakdowns-team-only = { $role } is for the team only, so nothing was published. "{ $role } is for agents" opens it to them.
breakdowns-audience =
    { $audience ->
        [team] Not for outside: { $role } is for the team only.
        [agents] For agents only: { $role }.
       *[everyone] Open to everyone: { $role }.
    }
