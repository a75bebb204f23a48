roster-nobody = You speak for nobody here yet. Put somebody forward with a name, age, height and the role, and they are on your list.
roster-head =
    { $count ->
        [one] You speak for 1 person:
       *[other] You speak for { $count } people:
    }
roster-line = **{ $name }**: { $stands }
roster-nothing = nothing is open
roster-audition = { $what }, { $when }, { $state ->
        [confirmed] confirmed
        [change_requested] another time is asked for
       *[other] not answered yet
    }
roster-avail = asked whether free { $dates }
roster-tape = self-tape due { $due }
roster-offer = { $turn ->
        [theirs] offer for { $role }, your counter is with the production
       *[ours] offer for { $role } waits for your answer
    }
roster-leave = Take **{ $name }** off your list? Nothing of theirs comes to you any more, and casting hears it.
roster-leave-yes = Yes, take off
roster-left = { $name } is off your list, and casting knows.
roster-left-told = { $agent } no longer represents { $name }. What is written to { $name } goes to them directly now; please ask who speaks for them.
roster-agent = { $agent ->
    [none] { $name } has no agent on file now and is written to directly.
   *[other] { $name } is with { $agent } now: questions, invitations and offers go there first.
    }
roster-no-such-agent = { $agents ->
    [none] I know no agent "{ $name }", and none at all yet. They write here once, then it works.
   *[other] I know no agent "{ $name }". There is { $agents }.
    }
roster-agent-left-ask = Tell casting that { $agent } does not speak for you any more? Then they write to you directly. Your auditions stand.
roster-agent-left-yes = Yes, tell them
roster-agent-left = Casting knows that { $agent } does not speak for you any more, and changes whom we write to. Your auditions stand.
roster-agent-left-told = **{ $name }** says that { $agent } is not their agent any more. Nothing is changed yet.
roster-write-directly = Write to them directly
roster-not-your-agent = { $agent ->
    [none] No agent is on file for you: we write to you directly. Nothing else is changed.
   *[other] { $agent } is not on file as your agent, so nothing is changed. Who is? Write "my agent is ..." and the team reads it.
    }
roster-agent-named = The team has it that { $agent } speaks for you, and sets whom we write to. Nothing is changed before they do.
roster-agent-named-told = **{ $name }** says that { $agent } is their agent. It is only said.
roster-agent-named-phone = Number as they give it: { $phone }.
roster-agent-about = the new agent
roster-agent-which = Who is it now? Write the name, and the number if you like. Nothing is changed before the team sets it.
roster-set-agent = Write to { $agent } first
