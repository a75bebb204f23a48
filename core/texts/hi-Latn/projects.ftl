projects-roles =
    { $count ->
        [0] **{ $project }** mein abhi koi role nahi. "New role: Meera, female 25-30" likhein.
        [one] **{ $project }**: 1 role.
       *[other] **{ $project }**: { $count } roles.
    }
projects-status =
    { $count ->
        [0] **{ $project }** mein abhi koi role nahi.
        [one] **{ $project }**: 1 mein se { $cast } role cast.
       *[other] **{ $project }**: { $count } mein se { $cast } role cast.
    }
projects-empty-roles =
    { $count ->
        [one] { $roles } ke liye abhi koi nahi.
       *[other] { $roles } ke liye abhi koi nahi.
    }
projects-nobody-yet = abhi koi nahi
projects-state =
    { $state ->
        [draft] draft
        [casting] casting chal rahi
        [cast] cast ho gaya
        [attention] dhyan chahiye
        [archived] band
       *[other] { $state }
    }
projects-days =
    { $count ->
        [one] 1 din shoot
       *[other] { $count } din shoot
    }
projects-role-made = { $project } mein naya role **{ $role }**.
projects-role-exists = { $project } mein { $role } naam ka role pehle se hai. Doosra naam dein.
projects-role-name-missing = Naye role ka naam kya hai?
projects-about-role = naya role
projects-role-gone = Yeh role ab nahi hai.
projects-role-dropped = { $role } role wapas le liya.
projects-find-people = Log dhundo
projects-undo = Undo
projects-shoot = { $days ->
    [none] { $project } ke shoot ke din abhi nahi likhe. Likho "{ $project } shoots 12 to 16 Dec".
   *[other] { $project } ka shoot { $days }{ $place ->
        [none] {""}
       *[other] , { $place }
    }.
}
projects-shoot-role = { $role }: { $count ->
    [one] shoot ka ek din
   *[other] shoot ke { $count } din
}.
projects-shoot-whole = { $role ->
    [none] Kya yeh { $project } ke shoot ke din hain? Abhi kuch nahi likha.
   *[other] Shoot ke din poore { $project } ke rehte hain, akele { $role } ke nahi. Abhi kuch nahi likha.
}
projects-shoot-note = { $project } ka shoot { $days }
projects-which = Kaun sa project?
projects-which-role = Kis role ke liye?
projects-unknown = "{ $name }" naam ka project yahan nahi hai. Yeh hain: { $projects }. Naya banana ho to "new project { $name }".
projects-is-role = {""}**{ $role }** **{ $project }** ka role hai, project nahi. "{ $project }" ke saath bolo.
projects-unknown-role = "{ $name }" naam ka role abhi nahi hai. Yeh hain: { $roles }. Casting jod sakti hai: "naya role: { $name }, female 25-30".
projects-none = Aap abhi kisi project mein nahi hain. Casting director jod sakte hain.
projects-no-roles = Abhi koi role nahi hai. "Naya role: Meera, female 25-30" likhein.
projects-about-project = naya project
projects-first = Abhi koi project nahi hai, toh usi se shuru karte hain. Uska naam kya hai?
projects-name-missing = Naye project ka naam kya hai?
projects-made = Naya project **{ $project }**, aap uski team mein hain. Aage: "new role: Meera, female 25-30".
projects-noted-days = shoot { $days }
projects-unread = Yeh note nahi kiya: { $said }.
projects-add-role = Role jodo
projects-exists = { $project } naam ka project pehle se hai.
projects-gone = Woh ab nahi hai.
projects-has-roles = { $project } mein ab roles hain. Pehle unhe band karein.
projects-dropped = { $project } project wapas le liya.
projects-now =
    { $count ->
        [0] Ab **{ $project }**. Ismein abhi koi role nahi.
        [one] Ab **{ $project }**. Role: { $roles }.
       *[other] Ab **{ $project }**. { $count } roles: { $roles }.
    }
projects-list =
    { $count ->
        [one] Ek project.
       *[other] Kul { $count } projects.
    }
projects-line =
    { $here ->
        [yes] **{ $project }** (abhi isi ki baat): roles { $roles }, cast { $cast }, log { $people }
       *[other] **{ $project }**: roles { $roles }, cast { $cast }, log { $people }
    }
projects-booked =
    { $count ->
        [one] **{ $role }** ke liye 1 ka audition hai. Role band karne se kisi ko khabar nahi jaati.
       *[other] **{ $role }** ke liye { $count } logon ke audition hain. Role band karne se kisi ko khabar nahi jaati.
    }
projects-cancel-auditions =
    { $count ->
        [one] 1 audition cancel karo
       *[other] { $count } auditions cancel karo
    }
projects-close-anyway = Phir bhi band karo
projects-leave-open = Khula rehne do
projects-closed = { $role } role band ho gaya.
projects-reopened = { $role } role phir khula hai.
projects-joined = { $by } ne aapko **{ $project }** ki team mein joda. "Status" se haal dikhega.
projects-member-added =
    { $role ->
        [producer] { $name } (producer) ab **{ $project }** ki team mein hain{ $told ->
            [all] , unhe bata diya.
           *[some] . Un tak abhi koi message nahi pahunchta.
        }
       *[other] { $name } ab **{ $project }** ki team mein hain{ $told ->
            [all] , unhe bata diya.
           *[some] . Un tak abhi koi message nahi pahunchta.
        }
    }
projects-members-added = { $names } ab **{ $project }** ki team mein hain{ $told ->
        [all] , unhe bata diya.
       *[some] . { $silent } tak abhi koi message nahi pahunchta.
    }
projects-member-already = { $name } pehle se { $project } ki team mein hain.
projects-member-removed = { $name } ab **{ $project }** ki team mein nahi.
projects-no-member = { $project } ki team mein { $name } nahi hai.
projects-undone = Pehle jaisa hai.
projects-team =
    { $count ->
        [0] **{ $project }** ki team mein abhi koi nahi. "Add Rohan to { $project } as producer" likhein.
       *[other] **{ $project }** ki team:
    }
projects-team-line =
    { $role ->
        [casting_director] { $name } (casting ke director)
        [owner] { $name } (owner)
        [associate] { $name } (associate)
        [producer] { $name } (producer)
       *[other] { $name }
    }
projects-team-place = Producers ke saath { $channel } ke channel mein share hota hai.
projects-place = **{ $project }** ke producers ke liye jo share hoga, ab yahan aayega.
projects-place-private = Yeh usi channel mein mujhe mention karke kahein.
projects-place-taken = Yeh chat { $project } ki hai. Pehle wahan kahein ki ab nahi hai.
projects-place-already = Yeh pehle se { $project } ka channel hai.
projects-place-none = Yeh chat kisi project ki nahi hai.
projects-place-gone = Ab yahan project ka kuch share nahi hoga.
projects-name-one = Project ka naam batayein: { $projects }.
projects-about-member = project mein kaun
projects-who = Team mein se kaun?
projects-which-member = Kaun se { $name }?
projects-member-role =
    { $role ->
        [casting_director] { $name } yahan casting director hain. "as ..." hatakar likhein.
        [associate] { $name } yahan associate hain. "as ..." hatakar likhein.
        [producer] { $name } yahan producer hain. "as ..." hatakar likhein.
       *[other] { $name } yahan kuch aur hain. "as ..." hatakar likhein.
    }
projects-unknown-member = Team mein { $name } ko main nahi jaanta. Desk chalane wale "castmatch people add" se logon ko jodte hain.
projects-cast-of = { $count } mein se { $cast } cast
projects-called = { $inside ->
    [none] Sab **{ $name }** padhte hain; team ka alag naam nahi hai.
   *[other] Talent aur agents **{ $name }** padhte hain; team **{ $inside }** bol sakti hai.
    }
projects-called-taken = { $name } naam { $role } ka hai. Koi doosra naam chalega.
projects-audience =
    { $audience ->
        [team] sirf team
        [agents] agents ke liye
       *[everyone] sabke liye
    }
projects-roles-made = **{ $project }** mein { $count ->
    [one] 1 naya role:
   *[other] { $count } naye roles:
}
projects-role-revised =
    { $facts ->
        [none] **{ $role }** badal diya.
       *[other] **{ $role }** mein ab chahiye: { $facts }.
    }
projects-revise-unread = Umar, gender, bhasha, sheher aur shoot ke din padh sakta hoon: "{ $role } ki age 22-26", "{ $role } ko Marathi bhi aani chahiye", "{ $role } 35 shoot days". Kuch nahi badla.
projects-revise-nothing = { $project } mein kya badalna hai? Jaise "{ $project } ka shoot 5 Jan se 2 Feb" ya "{ $project } ka shoot Goa mein hai".
projects-shoot-unread = Kaun se din? Jaise "5 Jan se 2 Feb". Kuch nahi badla.
projects-not-closed = { $role } band nahi hai. "Roles dikhao" se sab dikhte hain.
projects-revised = **{ $project }**{ $what ->
        [paused] {" ruka hua hai"}
        [wrapped] {" khatam"}
        [active] {" phir chalu hai"}
        [name] {" ab iska naam hai"}
       *[other] {""}
    }{ $days ->
        [none] {""}
       *[other] {" "}· shoot { $days }
    }{ $place ->
        [none] {""}
       *[other] {" "}· { $place }
    }.
projects-revised-by = { $by } ne badla: { $what }
projects-close-ask = **{ $project }** band karein? Yeh khula reh jayega:
projects-close-auditions =
    { $count ->
        [one] 1 audition
       *[other] { $count } auditions
    }
projects-close-offers =
    { $count ->
        [one] 1 offer jo tay nahi hua
       *[other] { $count } offer jo tay nahi hue
    }
projects-close-roles =
    { $count ->
        [one] 1 role jo cast nahi hua: { $names }
       *[other] { $count } role jo cast nahi hue: { $names }
    }
projects-close-tells-nobody = Band karne se kisi ko khabar nahi jaati. Pehle batana ho to "cancel auditions for ..." likhein.
projects-close-it = Band karo
projects-close-about = { $project } band karna
projects-not-deleted =
    { $state ->
        [wrapped] Project yahan band hote hain, delete nahi, taaki jo tay hua woh record mein rahe. **{ $project }** pehle se band hai; "reopen { $project }" se wapas khulega.
       *[other] Project yahan band hote hain, delete nahi, taaki jo tay hua woh record mein rahe. **{ $project }** band karein? Wapas khul sakta hai.
    }
projects-renamed = Role { $role } ka naam ab **{ $name }** hai.
projects-rename-role = Role { $role }
projects-rename-which = Role **{ $role }** ya directory wale **{ $person }**?
projects-team-roles =
    { $count ->
        [0] Abhi koi role nahi. "New role: Meera, female 25-30" se banega.
       *[other] Role: { $roles }.
    }
projects-pass-preview = { $name } ko yeh jayega:
projects-pass-send = { $name } ko bhejein
projects-pass-nobody = "{ $name }" naam ka koi saathi mujhe nahi mila. Status sirf team ko jata hai; baaki logon ko "message { $name }: ..." se likhiye.
projects-pass-not-on = { $name } { $project } ki team mein nahi hai, to status yahin rakhta hoon. "add { $name } to { $project }" se jod sakte hain.
