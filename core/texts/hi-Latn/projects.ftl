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
projects-which = Kaun sa project?
projects-which-role = Kis role ke liye?
projects-unknown = "{ $name }" naam ka project yahan nahi hai. Yeh hain: { $projects }.
projects-unknown-role = "{ $name }" naam ka role nahi hai. Yeh hain: { $roles }.
projects-none = Aap abhi kisi project mein nahi hain. Casting director jod sakte hain.
projects-no-roles = Abhi koi role nahi hai. "Naya role: Meera, female 25-30" likhein.
