episodes-none = Jo faisle main padh sakta hoon unmein aisa kuch nahi mila. Sawaal mein role ya vyakti ka naam ho to madad milti hai.
episodes-found = Pichli baar aisa:
episodes-line = { $day }: { $who }, { $role } ({ $project }) ke liye: { $outcome }.
episodes-outcome =
    { $outcome ->
        [booked] book hua
        [accepted] offer maan liya
        [approve] approve hua
        [on_hold] hold par
        [pinned] pin hua
        [sent] offer bheja
        [held] audition hua
        [veto] veto hua
        [declined] offer mana kiya
        [no_show] nahi aaye
        [called_off] audition cancel hua
        [released] release hua
       *[other] pass kiya
    }
episodes-source =
    { $kind ->
        [ladder] ladder
        [review] producers ka faisla
        [offer] offer
       *[other] audition list
    }
episodes-because = { $about }: { $kind }, { $day }, { $who } ne
episodes-because-nobody = { $about }: { $kind }, { $day }
episodes-other = Bilkul waisa nahi. Jo hai:
