submission-links-made = **{ $role }** के लिए एजेंटों का फ़ॉर्म। जिसके पास लिंक है, वह { $until } तक नाम भेज सकता है; हर नाम आपको मिलेगा। फ़ॉर्म पर सिर्फ़ भूमिका का नाम और प्रोजेक्ट दिखता है।
submission-links-open = फ़ॉर्म खोलें
submission-links-stop = यह लिंक बंद करें
submission-links-stop-all = सब बंद करें
submission-links-too-long = सबमिशन लिंक ज़्यादा से ज़्यादा { $most } दिन चलता है। जैसे: "submission link for { $role } for 3 days"।
submission-links-closed = { $role } अभी किसी को नहीं ढूँढ रहा, इसलिए फ़ॉर्म नहीं है।
submission-links-team-only = { $role } सिर्फ़ टीम के लिए है। "{ $role } एजेंट्स के लिए" से खुलेगा, फिर लिंक माँगें।
submission-links-none = कोई सबमिशन लिंक खुला नहीं है। "मीरा का सबमिशन लिंक दो" से बनता है।
submission-links-stopped =
    { $count ->
        [one] **{ $role }** का सबमिशन लिंक बंद है।
       *[other] **{ $role }** के { $count } सबमिशन लिंक बंद हैं।
    } अब खोलने पर लिखा आएगा कि ख़त्म हो गया।
submission-links-line = **{ $role }**: { $count ->
        [0] अभी कोई नहीं
       *[other] { $count } लोग
    }; { $until } तक।
submission-links-told = फ़ॉर्म से: **{ $role }** के लिए { $name }। { $note ->
    [none] { "" }
   *[other] "{ $note }"
    }
submission-links-page-title = { $role } के लिए नाम भेजें
submission-links-page-about = { $project }, कास्टिंग { $house }। हर व्यक्ति के लिए एक फ़ॉर्म। { $until } तक खुला।
submission-links-page-send = भेजें
submission-links-page-safe = जिसका नाम लिखा है उसे कुछ नहीं जाता, और यह कोई वादा नहीं है। हम कभी पैसे नहीं माँगते। 18 से कम: अभिभावक के नंबर के साथ कास्टिंग ऑफ़िस को लिखें।
submission-links-page-again = एक और नाम
submission-links-page-old = पेज बहुत देर खुला रहा। एक बार देखकर दोबारा भेजें।
submission-links-page-faults =
    { $count ->
        [one] एक चीज़ समझ नहीं आई। नीचे दिखाई है।
       *[other] { $count } चीज़ें समझ नहीं आईं। नीचे दिखाई हैं।
    }
submission-links-page-in = { $name } का नाम भेज दिया
submission-links-page-in-do = { $role } की कास्टिंग के पास है। और देखना हो तो वे लिखेंगे।
submission-links-page-already = { $name } पहले से भेजा हुआ है
submission-links-page-already-do = कुछ नहीं बदला। { $role } की कास्टिंग के पास है।
submission-links-page-child = इस फ़ॉर्म से नहीं
submission-links-page-child-do = { $name } 18 से कम है, इसलिए कुछ रखा नहीं गया। { $role } के कास्टिंग ऑफ़िस को अभिभावक के नंबर के साथ लिखें।
submission-links-page-full = यह फ़ॉर्म इतना नहीं ले सकता
submission-links-page-full-do = बाक़ी नाम कास्टिंग ऑफ़िस को शीट या संदेश में भेजें।
submission-links-page-busy = एक मिनट
submission-links-page-busy-do = एक साथ बहुत फ़ॉर्म आए। वापस जाएँ, एक मिनट रुकें और फिर भेजें।
submission-links-page-unknown = लिंक पूरा नहीं है
submission-links-page-unknown-do = संदेश से पूरा लिंक कॉपी करें, या कास्टिंग ऑफ़िस से दोबारा माँगें।
submission-links-page-ended = यह फ़ॉर्म बंद हो गया है
submission-links-page-ended-do = जिसने भेजा, उस कास्टिंग ऑफ़िस से नया लिंक माँगें।
submission-links-page-later = फ़ॉर्म अभी नहीं खुल रहा
submission-links-page-later-do = लिंक ठीक है। वापस जाएँ और एक मिनट में दोबारा करें।
submission-links-field-name = नाम
submission-links-field-age = उम्र या प्लेइंग एज
submission-links-field-height = क़द (5'6" या 168 cm)
submission-links-field-phone = फ़ोन
submission-links-field-city = शहर
submission-links-field-link = रील या प्रोफ़ाइल का लिंक
submission-links-field-note = कास्टिंग के लिए नोट
submission-links-fault-name = नाम लिखें, बिना अंक या निशान के।
submission-links-fault-age = अंक लिखें, जैसे 26 या 24-28।
submission-links-fault-height = 5'6" या 168 cm लिखें।
submission-links-fault-phone = दस अंक लिखें, या देश के कोड के साथ।
submission-links-fault-city = बहुत लंबा है। सिर्फ़ शहर काफ़ी है।
submission-links-fault-link = लिंक https:// से शुरू होता है, पूरा कॉपी करें।
submission-links-fault-note = बहुत लंबा है। 300 अक्षर काफ़ी हैं।
