episodes-none = I find nothing like that in the decisions I may read. A role's or a person's name in the question helps.
episodes-found = The last like it:
episodes-line = { $day }: { $who } for { $role } ({ $project }): { $outcome }.
episodes-outcome =
    { $outcome ->
        [booked] booked
        [accepted] offer accepted
        [approve] approved
        [on_hold] on hold
        [pinned] pinned
        [sent] offer sent
        [held] auditioned
        [veto] vetoed
        [declined] offer declined
        [no_show] did not come
        [called_off] audition called off
        [released] released
       *[other] passed on
    }
episodes-source =
    { $kind ->
        [ladder] the ladder
        [review] the producers' decision
        [offer] the offer
       *[other] the audition list
    }
episodes-because = { $about }: { $kind }, { $day }, by { $who }
episodes-because-nobody = { $about }: { $kind }, { $day }
episodes-other = Not exactly that. What there is:
