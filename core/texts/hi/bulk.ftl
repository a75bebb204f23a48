bulk-what = संदेश में क्या लिखूँ? जैसा लिखेंगे वैसा ही जाएगा, पहले झलक दिखाऊँगा।
bulk-preview =
    { $count ->
        [one] **1 व्यक्ति** को जाएगा ({ $channels })।
       *[other] **{ $count } लोगों** को जाएगा ({ $channels })।
    }
bulk-by-channel = { $channel } { $count }
bulk-not =
    { $count ->
        [one] 1 को नहीं: { $names }।
       *[other] { $count } को नहीं: { $names }।
    }
bulk-state =
    { $state ->
        [opted_out] संदेश बंद करवाए
        [no_channel] डेस्क से चैट नहीं
        [no_guardian] नाबालिग, अभिभावक पता नहीं
        [blocked] हमें ब्लॉक किया
        [gone] नंबर या खाता बंद
        [window_closed] WhatsApp का समय बंद
        [too_large] चैनल के लिए लंबा
        [not_allowed] वहाँ अनुमति नहीं
        [uncertain] पहुँचा या नहीं, पता नहीं
       *[failed] नहीं पहुँचा
    }
bulk-via-guardian =
    { $count ->
        [one] { $names } के लिए 1 अभिभावक पढ़ेंगे।
       *[other] { $names } के लिए { $count } अभिभावक पढ़ेंगे।
    }
bulk-via-agent =
    { $count ->
        [one] { $names } के लिए 1 एजेंट पढ़ेंगे।
       *[other] { $names } के लिए { $count } एजेंट पढ़ेंगे।
    }
bulk-night =
    { $count ->
        [one] { $total } में से 1 के यहाँ रात है: उनका { $at } तक रुकेगा।
       *[other] { $total } में से { $count } के यहाँ रात है: उनका { $at } तक रुकेगा।
    }
bulk-text = बिल्कुल यही:
bulk-text-languages = बिल्कुल यही, पहली और आख़िरी पंक्ति पढ़ने वाले की भाषा में:
bulk-type = भेजने के लिए **{ $phrase }** लिखिए।
bulk-question =
    { $count ->
        [one] 1 व्यक्ति को संदेश
       *[other] { $count } लोगों को संदेश
    }
bulk-send = भेजें
bulk-cancel = रहने दें
bulk-changed = देखने के बाद सूची बदल गई, इसलिए कुछ नहीं भेजा। अब ऐसा है:
bulk-nobody = उस सूची में अभी कोई नहीं। पहले नाम डालिए।
bulk-nobody-reachable =
    { $count ->
        [one] वहाँ एक ही हैं और पहुँच नहीं सकता: { $names }। फ़ोन कीजिए।
       *[other] { $count } में से किसी तक नहीं पहुँच सकता: { $names }। फ़ोन कीजिए।
    }
bulk-no-agents = अभी कोई एजेंट डेस्क से नहीं जुड़ा।
bulk-too-many = { $count } लोग हैं; एक बार में { $most } तक भेजता हूँ। सूची छोटी कीजिए।
bulk-too-long = पाठ { $count } अक्षर का है; { $most } तक जाता है। छोटा करके फिर भेजिए।

bulk-from-role = { $house } के कास्टिंग डेस्क से, **{ $project }** में **{ $role }** के लिए:
bulk-from-project = { $house } के कास्टिंग डेस्क से, **{ $project }** के बारे में:
bulk-from = { $house } के कास्टिंग डेस्क से:
bulk-from-desk = कास्टिंग डेस्क से:
bulk-about = { $names } के लिए:
bulk-stop = संदेश बंद करने के लिए STOP भेजिए।
bulk-template-desk = आपकी कास्टिंग टीम
bulk-template-about = आपकी कास्टिंग
bulk-template-role = { $project } में { $role }

bulk-sending =
    { $count ->
        [one] **1 व्यक्ति** को भेज रहा हूँ
       *[other] **{ $count } लोगों** को भेज रहा हूँ
    }
bulk-paused = रुका हुआ: **{ $count }** में से { $left } बाकी
bulk-stopped = बंद: **{ $count } में से { $reached }** को मिल चुका, और किसी को नहीं जाएगा
bulk-done = हो गया: **{ $count } में से { $reached }** को मिला
bulk-delivered = { $count } पहुँचे
bulk-sent = { $count } भेजे, रसीद नहीं
bulk-opted-out = { $count } ने बंद करवाया
bulk-no-channel = { $count } की चैट नहीं
bulk-uncertain = { $count } पता नहीं
bulk-failed = { $count } असफल
bulk-waiting =
    { $count ->
        [one] 1 को सुबह का इंतज़ार, { $at }।
       *[other] { $count } को सुबह का इंतज़ार, { $at }।
    }
bulk-failed-names = असफल: { $names }।
bulk-call-list = फ़ोन कीजिए: { $names }।
bulk-choice-pause = रोकें
bulk-choice-stop = बंद करें
bulk-choice-resume = चालू करें
bulk-choice-retry = असफल फिर से
bulk-choice-failed = असफल दिखाएँ
bulk-retrying =
    { $count ->
        [one] 1 असफल फिर से भेज रहा हूँ। जिन्हें मिला उन्हें दोबारा नहीं।
       *[other] { $count } असफल फिर से भेज रहा हूँ। जिन्हें मिला उन्हें दोबारा नहीं।
    }
bulk-nothing-failed = कोई असफल नहीं हुआ, तो दोबारा की ज़रूरत नहीं।
bulk-unreached =
    { $count ->
        [0] सबको मिल गया।
        [one] 1 को नहीं मिला:
       *[other] { $count } को नहीं मिला:
    }
bulk-unreached-line = { $name }: { $why }
bulk-unreached-more = और { $count }
bulk-none = अभी तक कई लोगों को कुछ नहीं भेजा। लिखिए "Meera list को संदेश: ..."।
bulk-none-running = अभी कुछ नहीं जा रहा।
bulk-over = वह भेजना ख़त्म हो चुका। कितनों को गया, पूछ लीजिए।
bulk-agent-question = { $name } के बारे में एक सवाल: { $what }?
bulk-no-agent = { $name } की बात कोई एजेंट नहीं करता। उनसे पूछने के लिए लिखिए "message { $first }: ...", या पहुँचने के तरीके के लिए "{ $first } contact"।
bulk-nobody-so = अभी ऐसा कोई नहीं है, इसलिए कुछ नहीं जाएगा। "who hasn't confirmed" बताता है किसने क्या जवाब दिया।
bulk-only-nobody = इन { $count } में से ऐसा कोई नहीं मिला, इसलिए सब वैसा ही है। नाम लिखिए, या "सिर्फ़ जिन्होंने confirm किया"।
bulk-not-amended = क्या बदलना है समझ नहीं आया, इसलिए सब वैसा ही है। नए शब्द उद्धरण चिह्नों में लिखिए।
bulk-rest-nobody-chosen = **{ $role }** के लिए अभी कोई अप्रूव, पिन या बुक नहीं, इसलिए "बाक़ी" कौन हैं यह तय नहीं। पहले फ़ैसला करें, या लिखें "message the { $role } list: ..."।
bulk-rest-nobody-else = **{ $role }** की लिस्ट पर और कोई इंतज़ार में नहीं।
bulk-rest-body = { $project } में { $role } के लिए आपके समय और मेहनत का शुक्रिया। यह रोल अब किसी और दिशा में गया है। आपसे मिलकर अच्छा लगा; कुछ ठीक बना तो ज़रूर लिखेंगे।
bulk-rest-head = { $count ->
    [one] **{ $role }** की लिस्ट पर एक और: { $names }।
   *[other] **{ $role }** की लिस्ट के बाक़ी { $count }: { $names }।
    } इन्हें नहीं जाएगा: { $stay }। दूसरे शब्द चाहिए? लिखें: 'instead "..."'।
bulk-rest-mark = { $count ->
    [one] जाने दिया, मार्क करें
   *[other] { $count } को जाने दिया, मार्क करें
    }
bulk-seen = { $count } में से { $read } ने “{ $title }” पढ़ लिया है।
bulk-seen-read = पढ़ा: { $names }।
bulk-seen-unread = पढ़ने का कोई निशान अभी नहीं: { $names }।
bulk-seen-missed = नहीं पहुँचा: { $names }।
bulk-seen-receipts = हर ऐप पढ़ने की ख़बर नहीं देता, तो हो सकता है कुछ ने देख लिया हो।
bulk-seen-again = { $count } को फिर भेजें
bulk-seen-all = जिन्हें मिला, सबने पढ़ लिया है; किसी को दोबारा भेजने की ज़रूरत नहीं।
bulk-again-to =
    { $count ->
        [one] एक बार फिर, { $names } को, जिनके पढ़ने का कोई निशान नहीं है।
       *[other] एक बार फिर, इन { $count } को, जिनके पढ़ने का कोई निशान नहीं है: { $names }।
    }
bulk-again-write-anew = वह एजेंटों को गया था। "message agents: ..." लिखिए, भेजने से पहले दिखाऊँगा।
