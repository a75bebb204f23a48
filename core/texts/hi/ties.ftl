ties-whom = किसकी बात है? नाम लिखिए, जैसे “रिया और सिमरन कैसे जुड़े हैं?”।
ties-same = यह एक ही व्यक्ति है। दो नाम लिखिए।
ties-connected = { $one } और { $other } ऐसे जुड़े हैं:
ties-apart = जो प्रोजेक्ट आप देख सकते हैं, उनके एजेंट या क्रेडिट में { $one } और { $other } का कोई संबंध नहीं दिखता।
ties-together = हाँ: { $one } और { $other } ने { $where } में साथ काम किया है।
ties-not-together = नहीं दिखता: { $one } और { $other } किसी काम में साथ बुक नहीं हुए, और कोई क्रेडिट भी साथ नहीं है।
ties-around = { $name } के संबंध:
ties-nothing = { $name } का अभी कोई संबंध पता नहीं: न एजेंट, न रोल, न साथ का क्रेडिट।
ties-no-agent = { $name } का कोई एजेंट दर्ज नहीं है, उन्हें सीधा लिखा जाता है।
ties-no-agent-so-called = { $name } यहाँ एजेंट नहीं हैं। “{ $name } के एजेंट के साथ किसने काम किया है?” से उनके एजेंट का पता चलेगा।
ties-nobody = { $agent } अभी तक किसी को नहीं लाए।
ties-nobody-else = { $agent } अभी तक किसी और को नहीं लाए।
ties-brought =
    { $count ->
        [one] { $agent } के ज़रिए एक व्यक्ति यहाँ है:
       *[other] { $agent } के ज़रिए { $count } लोग यहाँ हैं:
    }
ties-beside =
    { $count ->
        [one] { $name } { $agent } के साथ हैं। उनके ज़रिए एक और व्यक्ति यहाँ है:
       *[other] { $name } { $agent } के साथ हैं। उनके ज़रिए { $count } और लोग यहाँ हैं:
    }
ties-client = { $n } · { $name }: { $what }
ties-put-forward = { $day } को नाम भेजा
ties-stood = { $role } ({ $project }): { $stood }
ties-nothing-yet = डायरेक्टरी में, अभी किसी रोल के लिए नहीं देखा
ties-listed = सूची में
ties-both =
    { $kind ->
        [agent] दोनों { $middle } के ज़रिए यहाँ हैं।
        [work] दोनों “{ $middle }” में थे।
        [person] दोनों पर फ़ैसला { $middle } ने किया।
       *[other] दोनों { $middle } के हैं।
    }
ties-both-role = दोनों { $middle } के लिए देखे गए: { $one } { $first }, { $other } { $second }।
ties-both-project = दोनों { $middle } में हैं: { $one } { $role } के लिए, { $other } { $part } के लिए।
ties-seen = { $one }, { $other } के लिए: { $stood }
ties-hop =
    { $how ->
        [represents] { $other } के एजेंट { $one } हैं
        [brought] { $one } ने { $other } का नाम भेजा
        [listed] { $one } { $other } की सूची में हैं
        [of] { $one } { $other } का रोल है
        [credit] { $one } “{ $other }” में थे
       *[decided] { $other } पर फ़ैसला { $one } ने किया
    }
ties-then = ;{" "}
ties-draw = तस्वीर दिखाओ
ties-kind =
    { $kind ->
        [talent] कलाकार
        [agent] एजेंट
        [person] टीम
        [role] रोल
        [project] प्रोजेक्ट
       *[work] पहले का काम
    }
ties-line =
    { $how ->
        [represents] एजेंट हैं
        [brought] नाम भेजा
        [listed] सूची में
        [of] इसका रोल
        [credit] में थे
       *[decided] फ़ैसला किया
    }
ties-source =
    { $kind ->
        [ladder] लैडर
        [review] निर्माताओं का फ़ैसला
        [offer] ऑफ़र
        [slot] ऑडिशन सूची
        [list] सूची
        [submission] भेजा गया नाम
        [role] प्रोजेक्ट के रोल
       *[talent] प्रोफ़ाइल
    }
ties-because = { $one } – { $other }: { $kind }
ties-because-dated = { $one } – { $other }: { $kind }, { $day }
ties-because-by = { $one } – { $other }: { $kind }, { $day }, { $who } ने
ties-only = { $name } { $agent } के साथ हैं। उनके ज़रिए अभी कोई और यहाँ नहीं है।
