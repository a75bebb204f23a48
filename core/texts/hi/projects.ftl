projects-roles =
    { $count ->
        [0] **{ $project }** में अभी कोई रोल नहीं। "नया रोल: मीरा, महिला 25-30" लिखें।
        [one] **{ $project }**: 1 रोल।
       *[other] **{ $project }**: { $count } रोल।
    }
projects-status =
    { $count ->
        [0] **{ $project }** में अभी कोई रोल नहीं।
        [one] **{ $project }**: 1 में से { $cast } रोल तय।
       *[other] **{ $project }**: { $count } में से { $cast } रोल तय।
    }
projects-empty-roles =
    { $count ->
        [one] { $roles } के लिए अभी कोई नहीं।
       *[other] { $roles } के लिए अभी कोई नहीं।
    }
projects-nobody-yet = अभी कोई नहीं
projects-state =
    { $state ->
        [draft] ड्राफ़्ट
        [casting] कास्टिंग जारी
        [cast] तय
        [attention] ध्यान चाहिए
        [archived] बंद
       *[other] { $state }
    }
projects-days =
    { $count ->
        [one] 1 दिन शूट
       *[other] { $count } दिन शूट
    }
projects-role-made = { $project } में नया रोल **{ $role }**।
projects-role-exists = { $project } में { $role } नाम का रोल पहले से है। दूसरा नाम दें।
projects-role-name-missing = नए रोल का नाम क्या है?
projects-about-role = नया रोल
projects-role-gone = यह रोल अब नहीं है।
projects-role-dropped = { $role } रोल वापस ले लिया।
projects-find-people = लोग खोजें
projects-undo = वापस लें
projects-which = कौन सा प्रोजेक्ट?
projects-which-role = किस रोल के लिए?
projects-unknown = "{ $name }" नाम का प्रोजेक्ट यहाँ नहीं है। ये हैं: { $projects }।
projects-unknown-role = "{ $name }" नाम का रोल नहीं है। ये हैं: { $roles }।
projects-none = आप अभी किसी प्रोजेक्ट में नहीं हैं। कास्टिंग डायरेक्टर जोड़ सकते हैं।
projects-no-roles = अभी कोई रोल नहीं है। "नया रोल: मीरा, महिला 25-30" लिखें।
