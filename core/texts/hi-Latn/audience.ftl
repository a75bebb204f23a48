audience-is =
    { $audience ->
        [team] **{ $role }** sirf team ke liye hai. Agents aur talent ko kuch nahi dikhega.
        [agents] **{ $role }** agents ke liye hai: breakdown aur form unhe jaate hain, koi khud apply nahi kar sakta.
        [everyone] **{ $role }** sabke liye khula hai: agents, aur jo naam lekar pooche.
       *[unsaid] **{ $role }** kaun dekhe, yeh kisi ne kaha nahi. Publish karne par breakdown agents ko jaata hai. "Meera sirf agents ke liye" se had lagti hai.
    }
audience-choice-team = Sirf team
audience-choice-agents = Agents
audience-choice-everyone = Sab
