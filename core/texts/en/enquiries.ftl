enquiries-role = **{ $role }** in { $project }{ $facts ->
    [none] .
   *[other] : { $facts }.
    }
enquiries-money = What a role pays is talked about with an offer, after the audition. Nobody ever asks you for money.
enquiries-length = { $minutes } minutes are planned: you should be free by { $until }.
enquiries-asked = I have asked the team; the answer comes here.
enquiries-and-you = { $when } stays yours meanwhile. Will you come?
enquiries-told = { $name } asks{ $whom ->
    [none] {""}
   *[other] {" "}for { $whom }
    }{ $role ->
    [none] {""}
   *[other] {" "}about the audition for **{ $role }**
    }: "{ $said }"
enquiries-kind = That is only natural: everybody in the room wants it to go well for you. Breathe, and take your time.
enquiries-kind-when = It is { $when }, { $place }. If anything is unclear, write it here and I ask the team.
enquiries-interest = Your time is { $when }. Will you come?
