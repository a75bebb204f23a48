ties-whom = Kiski baat hai? Naam likhiye, jaise “Riya aur Simran kaise connected hain?”.
ties-same = Yeh ek hi vyakti hai. Do naam likhiye.
ties-connected = { $one } aur { $other } aise jude hain:
ties-apart = Jo projects aap dekh sakte hain, unke agents ya credits mein { $one } aur { $other } ka koi connection nahi dikhta.
ties-together = Haan: { $one } aur { $other } ne { $where } mein saath kaam kiya hai.
ties-not-together = Nahi dikhta: { $one } aur { $other } kisi kaam mein saath book nahi hue, aur koi credit bhi saath nahi hai.
ties-around = { $name } ke connections:
ties-nothing = { $name } ka abhi koi connection pata nahi: na agent, na role, na saath ka credit.
ties-no-agent = { $name } ka koi agent darj nahi hai, unhe seedha likha jaata hai.
ties-no-agent-so-called = { $name } yahan agent nahi hain. “{ $name } ke agent ke saath kisne kaam kiya hai?” se unke agent ka pata chalega.
ties-nobody = { $agent } abhi tak kisi ko nahi laaye.
ties-nobody-else = { $agent } abhi tak kisi aur ko nahi laaye.
ties-brought =
    { $count ->
        [one] { $agent } ke zariye ek vyakti yahan hai:
       *[other] { $agent } ke zariye { $count } log yahan hain:
    }
ties-beside =
    { $count ->
        [one] { $name } { $agent } ke saath hain. Unke zariye ek aur vyakti yahan hai:
       *[other] { $name } { $agent } ke saath hain. Unke zariye { $count } aur log yahan hain:
    }
ties-client = { $n } · { $name }: { $what }
ties-put-forward = { $day } ko naam bheja
ties-stood = { $role } ({ $project }): { $stood }
ties-nothing-yet = directory mein, abhi kisi role ke liye nahi dekha
ties-listed = list par
ties-both =
    { $kind ->
        [agent] Dono { $middle } ke zariye yahan hain.
        [work] Dono “{ $middle }” mein the.
        [person] Dono par faisla { $middle } ne kiya.
       *[other] Dono { $middle } ke hain.
    }
ties-both-role = Dono { $middle } ke liye dekhe gaye: { $one } { $first }, { $other } { $second }.
ties-both-project = Dono { $middle } mein hain: { $one } { $role } ke liye, { $other } { $part } ke liye.
ties-seen = { $one }, { $other } ke liye: { $stood }
ties-hop =
    { $how ->
        [represents] { $other } ke agent { $one } hain
        [brought] { $one } ne { $other } ka naam bheja
        [listed] { $one } { $other } ki list par hain
        [of] { $one } { $other } ka role hai
        [credit] { $one } “{ $other }” mein the
       *[decided] { $other } par faisla { $one } ne kiya
    }
ties-then = ;{" "}
ties-draw = Picture dikhao
ties-kind =
    { $kind ->
        [talent] kalakar
        [agent] agent
        [person] team
        [role] role
        [project] project
       *[work] pehle ka kaam
    }
ties-line =
    { $how ->
        [represents] agent hain
        [brought] naam bheja
        [listed] list par
        [of] iska role
        [credit] mein the
       *[decided] faisla kiya
    }
ties-source =
    { $kind ->
        [ladder] ladder se
        [review] producers ka faisla
        [offer] offer se
        [slot] audition list
        [list] list se
        [submission] naam bheja gaya
        [role] project ke roles
       *[talent] profile se
    }
ties-because = { $one } – { $other }: yeh { $kind }
ties-because-dated = { $one } – { $other }: { $kind }, { $day } ko
ties-because-by = { $one } – { $other }: { $kind }, { $day }, { $who } ne
ties-only = { $name } { $agent } ke saath hain. Unke zariye abhi koi aur yahan nahi hai.
