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
projects-shoot = { $days ->
    [none] { $project } के शूट के दिन अभी नहीं लिखे। लिखिए "{ $project } shoots 12 to 16 Dec"।
   *[other] { $project } का शूट { $days }{ $place ->
        [none] {""}
       *[other] , { $place }
    }।
}
projects-shoot-role = { $role }: { $count ->
    [one] शूट का एक दिन
   *[other] शूट के { $count } दिन
}।
projects-shoot-whole = { $role ->
    [none] क्या ये { $project } के शूट के दिन हैं? अभी कुछ नहीं लिखा।
   *[other] शूट के दिन पूरे { $project } के रहते हैं, अकेले { $role } के नहीं। अभी कुछ नहीं लिखा।
}
projects-shoot-note = { $project } का शूट { $days }
projects-which = कौन सा प्रोजेक्ट?
projects-which-role = किस रोल के लिए?
projects-unknown = "{ $name }" नाम का प्रोजेक्ट यहाँ नहीं है। ये हैं: { $projects }। नया बनाना हो तो "नया प्रोजेक्ट { $name }"।
projects-is-role = {""}**{ $role }** **{ $project }** का रोल है, प्रोजेक्ट नहीं। "{ $project }" के साथ कहें।
projects-unknown-role = "{ $name }" नाम का रोल अभी नहीं है। ये हैं: { $roles }। कास्टिंग जोड़ सकती है: "नया रोल: { $name }, महिला 25-30"।
projects-none = आप अभी किसी प्रोजेक्ट में नहीं हैं। कास्टिंग डायरेक्टर जोड़ सकते हैं।
projects-no-roles = अभी कोई रोल नहीं है। "नया रोल: मीरा, महिला 25-30" लिखें।
projects-about-project = नया प्रोजेक्ट
projects-first = अभी कोई प्रोजेक्ट नहीं है, तो उसी से शुरू करते हैं। उसका नाम क्या है?
projects-name-missing = नए प्रोजेक्ट का नाम क्या है?
projects-made = नया प्रोजेक्ट **{ $project }**, आप उसकी टीम में हैं। आगे: "नया रोल: मीरा, महिला 25-30"।
projects-noted-days = शूट { $days }
projects-unread = यह नहीं लिखा: { $said }।
projects-add-role = रोल जोड़ें
projects-exists = { $project } नाम का प्रोजेक्ट पहले से है।
projects-gone = वह अब नहीं है।
projects-has-roles = { $project } में अब रोल हैं। पहले उन्हें बंद करें।
projects-dropped = { $project } प्रोजेक्ट वापस ले लिया।
projects-now =
    { $count ->
        [0] अब **{ $project }**। इसमें अभी कोई रोल नहीं।
        [one] अब **{ $project }**। रोल: { $roles }।
       *[other] अब **{ $project }**। { $count } रोल: { $roles }।
    }
projects-list =
    { $count ->
        [one] 1 प्रोजेक्ट।
       *[other] { $count } प्रोजेक्ट।
    }
projects-line =
    { $here ->
        [yes] **{ $project }** (अभी इसी की बात): रोल { $roles }, तय { $cast }, लोग { $people }
       *[other] **{ $project }**: रोल { $roles }, तय { $cast }, लोग { $people }
    }
projects-booked =
    { $count ->
        [one] **{ $role }** के लिए 1 व्यक्ति का ऑडिशन है। रोल बंद करने से किसी को ख़बर नहीं जाती।
       *[other] **{ $role }** के लिए { $count } लोगों के ऑडिशन हैं। रोल बंद करने से किसी को ख़बर नहीं जाती।
    }
projects-cancel-auditions =
    { $count ->
        [one] 1 ऑडिशन रद्द करें
       *[other] { $count } ऑडिशन रद्द करें
    }
projects-close-anyway = फिर भी बंद करें
projects-leave-open = खुला रहने दें
projects-closed = { $role } रोल बंद हो गया।
projects-reopened = { $role } रोल फिर खुला है।
projects-joined = { $by } ने आपको **{ $project }** की टीम में जोड़ा। "status" से हाल दिखेगा।
projects-member-added =
    { $role ->
        [producer] { $name } (निर्माता) अब **{ $project }** की टीम में हैं{ $told ->
            [all] {" "}और उन्हें बता दिया।
           *[some] । उन तक अभी कोई संदेश नहीं पहुँचता।
        }
       *[other] { $name } अब **{ $project }** की टीम में हैं{ $told ->
            [all] {" "}और उन्हें बता दिया।
           *[some] । उन तक अभी कोई संदेश नहीं पहुँचता।
        }
    }
projects-members-added = { $names } अब **{ $project }** की टीम में हैं{ $told ->
        [all] {" "}और उन्हें बता दिया।
       *[some] । { $silent } तक अभी कोई संदेश नहीं पहुँचता।
    }
projects-member-already = { $name } पहले से { $project } की टीम में हैं।
projects-member-removed = { $name } अब **{ $project }** की टीम में नहीं।
projects-no-member = { $project } की टीम में { $name } नहीं है।
projects-undone = पहले जैसा है।
projects-team =
    { $count ->
        [0] **{ $project }** की टीम में अभी कोई नहीं। "add Rohan to { $project } as producer" लिखें।
       *[other] **{ $project }** की टीम:
    }
projects-team-line =
    { $role ->
        [casting_director] { $name }, कास्टिंग डायरेक्टर
        [owner] { $name }, मालिक
        [associate] { $name }, सहयोगी
        [producer] { $name }, निर्माता
       *[other] { $name }
    }
projects-team-place = निर्माताओं के साथ { $channel } के चैनल में साझा होता है।
projects-place = **{ $project }** के निर्माताओं के लिए जो साझा होगा, अब यहाँ आएगा।
projects-place-private = यह उसी चैनल में मुझे मेंशन करके कहें।
projects-place-taken = यह चैट { $project } की है। पहले वहाँ कहें कि अब नहीं है।
projects-place-already = यह पहले से { $project } का चैनल है।
projects-place-none = यह चैट किसी प्रोजेक्ट की नहीं है।
projects-place-gone = अब यहाँ प्रोजेक्ट का कुछ साझा नहीं होगा।
projects-name-one = प्रोजेक्ट का नाम बताएँ: { $projects }।
projects-about-member = प्रोजेक्ट में कौन
projects-who = टीम में से कौन?
projects-which-member = कौन से { $name }?
projects-member-role =
    { $role ->
        [casting_director] { $name } यहाँ कास्टिंग डायरेक्टर हैं। "as ..." हटाकर लिखें।
        [associate] { $name } यहाँ सहयोगी हैं। "as ..." हटाकर लिखें।
        [producer] { $name } यहाँ निर्माता हैं। "as ..." हटाकर लिखें।
       *[other] { $name } यहाँ कुछ और हैं। "as ..." हटाकर लिखें।
    }
projects-unknown-member = टीम में { $name } को मैं नहीं जानता। डेस्क चलाने वाले "castmatch people add" से लोगों को जोड़ते हैं।
projects-cast-of = { $count } में से { $cast } तय
projects-called = { $inside ->
    [none] सब **{ $name }** पढ़ते हैं; टीम का अलग नाम नहीं है।
   *[other] टैलेंट और एजेंट **{ $name }** पढ़ते हैं; टीम **{ $inside }** बोल सकती है।
    }
projects-called-taken = { $name } नाम { $role } का है। कोई दूसरा नाम चलेगा।
projects-audience =
    { $audience ->
        [team] सिर्फ़ टीम
        [agents] एजेंटों के लिए
       *[everyone] सबके लिए
    }
projects-roles-made = **{ $project }** में { $count ->
    [one] 1 नई भूमिका:
   *[other] { $count } नई भूमिकाएँ:
}
projects-role-revised =
    { $facts ->
        [none] **{ $role }** बदल दिया।
       *[other] **{ $role }** में अब चाहिए: { $facts }।
    }
projects-revise-unread = उम्र, जेंडर, भाषा, शहर और शूट के दिन पढ़ सकता हूँ: "{ $role } की उम्र 22-26", "{ $role } को मराठी भी आनी चाहिए"। कुछ नहीं बदला।
projects-revise-nothing = { $project } में क्या बदलना है? जैसे "{ $project } का शूट 5 Jan से 2 Feb"।
projects-shoot-unread = कौन से दिन? जैसे "5 Jan से 2 Feb"। कुछ नहीं बदला।
projects-not-closed = { $role } बंद नहीं है। "रोल दिखाओ" से सब दिखते हैं।
projects-revised = **{ $project }**{ $what ->
        [paused] {" रुका हुआ है"}
        [wrapped] {" पूरा हुआ"}
        [active] {" फिर चालू है"}
        [name] {" अब इसका नाम है"}
       *[other] {""}
    }{ $days ->
        [none] {""}
       *[other] {" "}· शूट { $days }
    }{ $place ->
        [none] {""}
       *[other] {" "}· { $place }
    }।
projects-revised-by = { $by } ने बदला: { $what }
projects-close-ask = **{ $project }** बंद करें? यह खुला रह जाएगा:
projects-close-auditions =
    { $count ->
        [one] 1 ऑडिशन
       *[other] { $count } ऑडिशन
    }
projects-close-offers =
    { $count ->
        [one] 1 ऑफ़र जो तय नहीं हुआ
       *[other] { $count } ऑफ़र जो तय नहीं हुए
    }
projects-close-roles =
    { $count ->
        [one] 1 रोल जो कास्ट नहीं हुआ: { $names }
       *[other] { $count } रोल जो कास्ट नहीं हुए: { $names }
    }
projects-close-tells-nobody = बंद करने से किसी को ख़बर नहीं जाती। पहले बताना हो तो "cancel auditions for ..." लिखें।
projects-close-it = बंद करो
projects-close-about = { $project } बंद करना
projects-not-deleted =
    { $state ->
        [wrapped] प्रोजेक्ट यहाँ बंद होते हैं, डिलीट नहीं, ताकि जो तय हुआ वह रिकॉर्ड में रहे। **{ $project }** पहले से बंद है; "reopen { $project }" से वापस खुलेगा।
       *[other] प्रोजेक्ट यहाँ बंद होते हैं, डिलीट नहीं, ताकि जो तय हुआ वह रिकॉर्ड में रहे। **{ $project }** बंद करें? वापस खुल सकता है।
    }
projects-renamed = रोल { $role } का नाम अब **{ $name }** है।
projects-rename-role = रोल { $role }
projects-rename-which = रोल **{ $role }** या डायरेक्टरी वाले **{ $person }**?
projects-team-roles =
    { $count ->
        [0] अभी कोई रोल नहीं। "New role: Meera, female 25-30" से बनेगा।
       *[other] रोल: { $roles }।
    }
projects-pass-preview = { $name } को यह जाएगा:
projects-pass-send = { $name } को भेजें
projects-pass-nobody = "{ $name }" नाम का कोई साथी मुझे नहीं मिला। स्टेटस सिर्फ़ टीम को जाता है; बाकी लोगों को "message { $name }: ..." से लिखिए।
projects-pass-not-on = { $name } { $project } की टीम में नहीं है, तो स्टेटस यहीं रखता हूँ। "add { $name } to { $project }" से जोड़ सकते हैं।
