breakdowns-head = **{ $project }**{ $kind ->
        [none] {""}
       *[other] {" "}({ $kind })
    }{ $house ->
        [none] {""}
       *[other] , { $house }
    } ki casting:
breakdowns-rate = roz { $amount }
breakdowns-shoot = Shoot ke din: { $days }{ $place ->
        [none] {""}
       *[other] , { $place }
    }
breakdowns-how = Kisi ka naam dena ho to yahan likho: "submit Riya for { $role }", ya kai naam umar, height aur link ke saath. Hum kabhi paise nahi maangte.
breakdowns-publish = Agents ko bhejo
breakdowns-preview =
    { $count ->
        [one] Yeh 1 agent ko jayega: { $names }.
       *[other] Yeh { $count } agents ko jayega: { $names }.
    } Bilkul yahi, har ek ki bhasha mein:
breakdowns-missed =
    { $count ->
        [one] Yahan se nahi pahunch sakte: { $names }.
       *[other] Yahan se nahi pahunch sakte: { $names }.
    }
breakdowns-send = { $count } ko bhejo
breakdowns-with-rate = Rate ke saath
breakdowns-without-rate = Rate ke bina
breakdowns-sent =
    { $count ->
        [one] { $names } ko bhej diya.
       *[other] { $count } agents ko bhej diya: { $names }.
    } Naam aate hi yahan dikhenge.
breakdowns-repeated =
    { $count ->
        [one] 1 ke paas yahi pehle se tha.
       *[other] { $count } ke paas yahi pehle se tha.
    }
breakdowns-had-it = Unke paas yahi pehle se hai; dobara kuch nahi bheja.
breakdowns-nobody-reached = Inmein se kisi tak yahan se nahi pahunch sakte.
breakdowns-closed = Wahan abhi kisi role ke liye talaash nahi hai.
breakdowns-only-agents = { $name } yahan agent nahi hain. Breakdown agents ko jaata hai; ek talent ke liye "Riya se tape mangwao" ya "Riya free hai?" likho.
breakdowns-team-only = { $role } sirf team ke liye hai, isliye kuch publish nahi hua. "{ $role } agents ke liye" se khulega.
breakdowns-audience =
    { $audience ->
        [team] Bahar nahi: { $role } sirf team ke liye hai.
        [agents] Sirf agents ke liye: { $role }.
       *[everyone] Sabke liye khula: { $role }.
    }
