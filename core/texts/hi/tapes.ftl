tapes-invitation = { $how ->
    [again] एक दिन बचा है: { $own ->
        [yes] आपके सेल्फ़-टेप
       *[no] **{ $name }** के सेल्फ़-टेप
        } का इंतज़ार है,
    [moved] और समय मिला: { $own ->
        [yes] आपका सेल्फ़-टेप
       *[no] **{ $name }** का सेल्फ़-टेप
        },
   *[new] { $own ->
        [yes] हमें आपका सेल्फ़-टेप चाहिए,
       *[no] हमें **{ $name }** का सेल्फ़-टेप चाहिए,
        }
    } **{ $project }** में **{ $role }** के लिए{ $house ->
    [none] { "" }
   *[other] { "" } ({ $house })
    }, **{ $due }** तक। वीडियो यहीं भेजें, या उसका लिंक। कुछ पैसा नहीं लगता, हम कभी पैसे नहीं माँगते।
tapes-more-time = और समय चाहिए
tapes-which-due = **{ $role }** के टेप कब तक चाहिए? जैसे "Friday 6pm"।
tapes-about-due = सेल्फ़-टेप की समय सीमा
tapes-due-wrong = { $due } निकल चुका है या बहुत दूर है। अगले { $most } दिन के अंदर का समय दें, जैसे "Friday 6pm"।
tapes-preview = { $count } लोगों से **{ $role }** का सेल्फ़-टेप { $due } तक माँगें? किसी को नहीं दिखेगा कि और किससे माँगा:
tapes-short = यह 48 घंटे से कम है; कई लोगों को दो दिन चाहिए।
tapes-nobody = कॉल करना होगा, लिख नहीं सकते
tapes-rest = और { $count }
tapes-ask = { $count } से माँगें
tapes-leave = रहने दें
tapes-asked = **{ $role }** का सेल्फ़-टेप { $due } तक माँगा: { $names }। एक दिन पहले एक बार याद दिलाऊँगा।
tapes-call = इन्हें कॉल करें, लिख नहीं सकते: { $names }।
tapes-gone = इस बीच कुछ बदल गया। "tape status" लिखकर देखें।
tapes-nobody-asked = अभी आपसे कोई सेल्फ़-टेप नहीं माँगा गया। अगर टीम ने फ़ोन पर कहा था तो वह लिखें, टीम देख लेगी।
tapes-send-it = ठीक है। वीडियो यहीं भेजें, या उसका लिंक।
tapes-whose = यह किसका टेप है, किस रोल का?
tapes-received = मिल गया, धन्यवाद। { $name } का **{ $role }** का सेल्फ़-टेप टीम के पास है।
tapes-received-told = { $name } का **{ $role }** का सेल्फ़-टेप आ गया ({ $kind ->
    [link] लिंक
    [voice] वॉइस नोट
    [audio] वॉइस नोट
   *[other] वीडियो
    }){ $late ->
    [yes] , समय सीमा के बाद
   *[no] { "" }
    }।
tapes-good = अच्छा
tapes-passed = पास
tapes-time-told = { $name } को **{ $role }** के सेल्फ़-टेप के लिए और समय चाहिए ({ $due } तक था)। { $said ->
    [none] { "" }
   *[other] "{ $said }"
    }
tapes-time-asked = टीम से पूछ लिया। उनके हाँ कहने तक { $due } ही है।
tapes-one-day = एक दिन और दें
tapes-missing = { $name } का **{ $role }** का सेल्फ़-टेप नहीं आया; समय सीमा निकल गई। एक दिन और दें, या कॉल करें।
tapes-extended = { $name } के पास **{ $role }** के लिए { $due } तक का समय है, बता दिया।
tapes-judged = { $names }, **{ $role }** का सेल्फ़-टेप: { $verdict ->
    [good] अच्छा
   *[passed] पास
    }। टैलेंट को मैं कुछ नहीं बताता।
tapes-none = अभी किसी से सेल्फ़-टेप नहीं माँगा। जैसे "ask the Meera list for self tapes by Friday 6pm"।
tapes-none-open = उनके किसी सेल्फ़-टेप का इंतज़ार नहीं है। "tape status" लिखकर देखें।
tapes-none-came = उनका कोई सेल्फ़-टेप अभी नहीं आया। "tape status" लिखकर देखें।
tapes-status = **{ $role }**: { $count } में से { $came } सेल्फ़-टेप आए।
tapes-line = { $name }: { $status ->
    [asked] { $due } तक इंतज़ार
    [late] देर हो गई, { $due } तक था
    [received] आ गया, देखना बाक़ी
    [declined] नहीं भेजेंगे
    [good] अच्छा
   *[passed] पास
    }
tapes-show = दिखाएँ
tapes-ask-again = दोबारा माँगें
tapes-shown = { $name } का सेल्फ-टेप, **{ $role }**, { $day }: { $status ->
    [good] अच्छा
    [passed] पास
    [asked] दोबारा माँगा गया
   *[received] अभी तय नहीं
    }।
tapes-not-kept = { $kind ->
    [voice] वॉइस नोट उसी चैट में है जिसमें आया; मैं सिर्फ़ वीडियो रखता हूँ।
    [audio] आवाज़ उसी चैट में है जिसमें आई; मैं सिर्फ़ वीडियो रखता हूँ।
   *[other] फ़ाइल उसी चैट में है जिसमें आई; यहाँ रखी नहीं जा सकी।
    }
tapes-fault = { $fault ->
    [upright] वीडियो खड़ा है; हमें आड़ा (लैंडस्केप) चाहिए।
    [slate] शुरू में स्लेट नहीं है: नाम, क़द और शहर, कैमरे में देखकर।
    [sound] आवाज़ समझ नहीं आती।
    [dark] बहुत अँधेरा है, चेहरा नहीं दिखता।
    [large] यहाँ रखने के लिए फ़ाइल बड़ी है (16 MB); छोटी फ़ाइल या लिंक चलेगा।
   *[format] यह यहाँ नहीं चलता; MP4, MOV या लिंक भेजें।
    }
tapes-fault-told = { $fault ->
    [upright] वीडियो खड़ा है।
    [slate] स्लेट नहीं है।
    [sound] आवाज़ ठीक नहीं है।
    [dark] बहुत अँधेरा है।
    [large] यहाँ रखने के लिए बड़ा था।
   *[format] यहाँ नहीं चलता।
    }
tapes-fault-name = { $fault ->
    [upright] खड़ा है
    [slate] स्लेट नहीं
    [sound] आवाज़ ठीक नहीं
   *[dark] बहुत अँधेरा
    }
tapes-which-fault = { $name } के टेप में क्या ठीक नहीं?
tapes-again-if = यह वाला रख लिया है। हो सके तो { $due } तक दोबारा भेजें।
tapes-again = { $own ->
    [yes] **{ $role }** के आपके सेल्फ-टेप के लिए धन्यवाद।
   *[no] **{ $name }** के **{ $role }** वाले सेल्फ-टेप के लिए धन्यवाद।
    }
tapes-again-by = यह वाला रख लिया है; **{ $due }** तक दोबारा भेजें।
tapes-asked-again = { $names } से { $due } तक दूसरा टेप माँगा। जो आया, वह रखा है।
tapes-awaiting = **{ $role }** के लिए सेल्फ़-टेप, { $due } तक
tapes-wait = सेल्फ़-टेप देखने बाक़ी: { $names }। "... ka tape dikhao"।
tapes-which-day = **{ $role }** के टेप के लिए कौन सा दिन?
tapes-none-of = { $names } से कोई सेल्फ़-टेप नहीं माँगा गया। "ask Riya for a self tape by Friday 6pm" से माँगते हैं।
tapes-declined = नोट किया, अब टेप का इंतज़ार नहीं है। आपने जो लिखा वह टीम को बता दिया।
tapes-declined-told = { $name } **{ $role }** के लिए सेल्फ़-टेप नहीं भेजेंगे। उनके शब्द: "{ $said }"
tapes-question = टीम से पूछ लिया; जवाब यहीं आएगा।
tapes-question-told = { $name } ने **{ $role }** के सेल्फ़-टेप के बारे में पूछा: "{ $said }"
tapes-in-time = ठीक है, नोट किया: आख़िरी समय { $due } है। वीडियो या उसका लिंक यहीं भेजिए।
tapes-how = कैसे: { $how }
