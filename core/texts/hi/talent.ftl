talent-language =
    { $code ->
        [hi] हिंदी
        [en] अंग्रेज़ी
        [pa] पंजाबी
        [mr] मराठी
        [gu] गुजराती
        [bn] बांग्ला
        [ta] तमिल
        [te] तेलुगु
        [kn] कन्नड़
        [ml] मलयालम
        [ur] उर्दू
        [as] असमिया
        [or] ओड़िया
        [ks] कश्मीरी
        [sd] सिंधी
        [ne] नेपाली
        [kok] कोंकणी
        [bho] भोजपुरी
        [mai] मैथिली
        [bgc] हरियाणवी
        [raj] राजस्थानी
        [doi] डोगरी
        [awa] अवधी
        [mni] मणिपुरी
        [bo] तिब्बती
        [lbj] लद्दाखी
        [tcy] तुलु
        [ar] अरबी
        [fr] फ़्रेंच
        [de] जर्मन
        [es] स्पेनिश
        [ru] रूसी
        [ja] जापानी
        [zh] चीनी
        [sa] संस्कृत
        [it] इतालवी
        [fa] फ़ारसी
        [ko] कोरियाई
        [pt] पुर्तगाली
        [sat] संथाली
        [brx] बोडो
        [hne] छत्तीसगढ़ी
        [gbm] गढ़वाली
        [kfy] कुमाऊँनी
        [mag] मगही
        [lus] मिज़ो
        [kha] खासी
        [si] सिंहली
        [th] थाई
        [tr] तुर्की
       *[other] { $code }
    }
talent-speaks =
    { $level ->
        [native] { $language } (मातृभाषा)
        [fluent] { $language } धाराप्रवाह
        [conversational] { $language }
       *[other] { $language } थोड़ी
    }
talent-gender =
    { $gender ->
        [female] महिला
        [male] पुरुष
        [non_binary] नॉन-बाइनरी
       *[other] { $gender }
    }
talent-credit-kind =
    { $kind ->
        [film] फ़िल्म
        [ott] सीरीज़
        [tv] टीवी
        [ad] विज्ञापन
        [theatre] नाटक
        [short] शॉर्ट फ़िल्म
        [music_video] म्यूज़िक वीडियो
       *[other] { $kind }
    }
talent-rate =
    { $unit ->
        [day] { $amount } प्रति दिन
        [shift] { $amount } प्रति शिफ़्ट
        [episode] { $amount } प्रति एपिसोड
        [project] पूरे प्रोजेक्ट का { $amount }
       *[other] { $amount }
    }
talent-rate-max =
    { $unit ->
        [day] { $amount } प्रति दिन तक
        [shift] { $amount } प्रति शिफ़्ट तक
        [episode] { $amount } प्रति एपिसोड तक
        [project] पूरे प्रोजेक्ट का { $amount } तक
       *[other] { $amount } तक
    }
talent-no-rate = रेट दर्ज नहीं
talent-up-to = { $value } तक
talent-among =
    { $count ->
        [one] जो एक दिखाया गया
       *[other] जो { $count } दिखाए गए
    }
talent-like = { $name } जैसे
talent-free = { $days } ख़ाली
talent-no-clash = { $days } कोई टकराव दर्ज नहीं
talent-tentative = { $days } शायद व्यस्त
talent-time-free = { $days } ख़ाली
talent-time-busy = { $days } व्यस्त
talent-time-tentative = { $days } शायद व्यस्त

talent-found =
    { $total ->
        [one] एक नाम मिला।
       *[other] { $total } में से { $shown }।
    }
talent-found-for =
    { $total ->
        [one] **{ $role }** के लिए एक नाम मिला।
       *[other] **{ $role }** के लिए { $total } में से { $shown }।
    }
talent-found-more =
    { $count ->
        [one] { $total } में से { $last }।
       *[other] { $total } में से { $first }–{ $last }।
    }
talent-found-more-for =
    { $count ->
        [one] **{ $role }** के लिए { $total } में से { $last }।
       *[other] **{ $role }** के लिए { $total } में से { $first }–{ $last }।
    }
talent-no-more = बस इतने ही थे: कुल { $total }।
talent-plays = पार्ट: { $what }
talent-played =
    { $known ->
        [yes] { $what } पार्ट है, प्रोफ़ाइल में लिखा हुनर नहीं: जिसने ऐसा पार्ट किया है, वह पहले।
       *[no] { $what } पार्ट है, प्रोफ़ाइल में लिखा हुनर नहीं: उम्र, लुक और भाषा से चुनें।
    }
talent-played-by-whom = { $what } का पार्ट किसी की प्रोफ़ाइल में नहीं लिखा। बताइए कौन कर सके: उम्र, लड़का या लड़की, भाषा या शहर।
talent-wishes-unknown = प्रोफ़ाइल में नहीं लिखा: { $what }। फ़ोटो और रील से पता चलेगा।
talent-shortlist-all =
    { $count ->
        [one] शॉर्टलिस्ट करें
       *[other] सब शॉर्टलिस्ट
    }
talent-shortlist = शॉर्टलिस्ट करें
talent-shortlist-one = { $name } शॉर्टलिस्ट
talent-show-more = और दिखाएँ
talent-nobody =
    { $count ->
        [0] कोई नहीं मिला।
        [one] कोई नहीं मिला।
        [2] दोनों बातें किसी में नहीं।
       *[other] सारी { $count } बातें किसी में नहीं।
    }
talent-without =
    { $count ->
        [one] **{ $what }** हटाने पर 1 है।
       *[other] **{ $what }** हटाने पर { $count } हैं।
    }
talent-wider =
    { $count ->
        [one] उम्र { $ages } रखने पर 1 है।
       *[other] उम्र { $ages } रखने पर { $count } हैं।
    }
talent-drop = { $what } के बिना ({ $count })
talent-widen = उम्र { $what } ({ $count })
talent-only = सिर्फ़ { $what } ({ $count })
talent-alone =
    { $count ->
        [one] सिर्फ़ **{ $what }**, और कोई शर्त नहीं: 1।
       *[other] सिर्फ़ **{ $what }**, और कोई शर्त नहीं: { $count }।
    }
talent-directory-empty = डायरेक्टरी ख़ाली है, इसलिए अभी कोई नहीं मिलेगा। कलाकारों की सूची CSV फ़ाइल में यहीं भेजिए, या "castmatch import-talent list.csv" से भरवाइए; फिर पूछिए।
talent-nobody-speaks = डायरेक्टरी में { $languages } कोई नहीं बोलता।
talent-nobody-at-all = एक-दो शर्तें हटाने पर भी कोई नहीं। कम शब्दों में लिखें।
talent-change-what = यह समझ नहीं आया। खोज बदलनी हो तो ऐसे लिखिए: "सिर्फ़ मुंबई", "30 से 35", "जो नाचती हो", "12-16 दिसंबर ख़ाली"; "और दिखाओ" से सूची आगे। कुछ और हो तो "help"।
talent-not-asked = खोज में { $what } माँगा ही नहीं था: खोज वैसी ही है। बिल्कुल नहीं चाहिए तो लिखिए "no { $what }"।
talent-height-unknown = { $name } का क़द लिखा नहीं है, इसलिए लंबी या छोटी नहीं ढूँढ सकते। "{ $name } is 5'6" लिखिए तो दर्ज हो जाएगा।
talent-rate-unknown = { $name } का रेट लिखा नहीं है, इसलिए सस्ता नहीं ढूँढ सकते। "cheapest first" से जो दिख रहे हैं वे रेट से लग जाएँगे।
talent-one-at-a-time = ये कई लोग हैं: { $names }। एक बार में एक नाम लिखिए।
talent-kin-age = { $name } की उम्र क्या है? रोल में उम्र नहीं लिखी। बताइए कौन चाहिए, जैसे "45-55 की औरतें"।
talent-say-what = कौन चाहिए: उम्र, भाषा, क़द, शहर या हुनर लिखें। "25-30 की लड़की, पंजाबी, मुंबई" चलेगा।
talent-say-when = किस दिन से किस दिन तक ख़ाली चाहिए, लिखें: "12 से 16 दिसंबर"।

talent-ambiguous = { $name } नाम के { $count } लोग हैं: { $people }। पूरा नाम लिखें।
talent-candidate = { $name } ({ $ages }, { $city })
talent-no-city = शहर दर्ज नहीं
talent-which =
    { $more ->
        [0] कौन से { $name }? { $people }।
       *[other] { $name } नाम के { $count } लोग हैं। पहले: { $people }। या पूरा नाम लिखें।
    }
talent-guessed = "{ $name }" नाम का कोई नहीं है। मिलते-जुलते: { $people }। पूरा नाम लिखें।
talent-did-you-mean =
    { $count ->
        [one] "{ $name }" नाम का कोई नहीं है। क्या आपका मतलब { $people } है?
       *[other] "{ $name }" नाम का कोई नहीं है। क्या इनमें से कोई? { $people }।
    }
talent-unknown = "{ $name }" नाम का कोई डायरेक्टरी में नहीं है। वर्तनी देख लें, या उम्र, भाषा, शहर से खोजें।
talent-counted =
    { $count ->
        [one] दिखाए { $shown } में से कौन? नंबर या नाम लिखिए।
       *[other] दिखाए { $shown } में से कौन से { $count }? नंबर लिखिए, जैसे "1 और 3"।
    }
talent-counted-few =
    { $shown ->
        [one] यहाँ एक ही दिखाया है। और कौन? नाम लिखिए।
       *[other] यहाँ { $shown } ही दिखाए हैं। और कौन? नाम लिखिए।
    }
talent-no-number =
    { $shown ->
        [one] सिर्फ़ 1 व्यक्ति दिखाया गया है, नंबर { $number } नहीं है।
       *[other] { $shown } लोग दिखाए गए हैं, नंबर { $number } नहीं है। 1 से { $shown } में से चुनें।
    }
talent-nobody-left = इनके बिना कोई नहीं बचता। लिखें कि कौन चाहिए, नंबर या नाम से।
talent-nobody-shown = यहाँ कोई सूची खुली नहीं है। पहले खोजें, या नाम लिखें।
talent-gone = यह प्रोफ़ाइल अब डायरेक्टरी में नहीं है।
talent-who = कौन? नाम लिखें, या सूची का नंबर।
talent-compare-two = तुलना के लिए कम से कम दो लोग बताएँ: "1 और 3 की तुलना"।
talent-compare-many = एक साथ { $most } तक ही। कौन से?

talent-profile = **{ $name }**
talent-accents = लहजा: { $accents }
talent-minor = 18 से कम: सब कुछ अभिभावक के ज़रिए।
talent-by-agent = पहले एजेंट से बात होती है।
talent-showreel = शोरील
talent-compared =
    { $count ->
        [2] { $names } आमने-सामने।
       *[other] { $count } लोग साथ में: { $names }।
    }
talent-in-common = सब में: { $what }
talent-why = { $names } क्यों: आपकी खोज पर प्रोफ़ाइल यह कहता है।
talent-why-not = अब मेल नहीं: प्रोफ़ाइल तब से बदला है
talent-lacks = { $what } नहीं
talent-order =
    { $order ->
        [youngest] सबसे छोटी उम्र पहले
        [oldest] सबसे बड़ी उम्र पहले
        [tallest] सबसे लंबे पहले
        [shortest] सबसे छोटे क़द पहले
        [cheapest] सबसे कम रेट पहले
       *[dearest] सबसे ज़्यादा रेट पहले
    }
talent-order-private = रेट की बात सिर्फ़ आपके और मेरे बीच है: यह क्रम अपनी निजी चैट में पूछिए।
talent-past =
    { $kind ->
        [auditioned] हमारे यहाँ ऑडिशन दे चुके
        [not_auditioned] हमारे यहाँ अभी ऑडिशन नहीं दिया
        [worked] हमारे साथ पहले बुक हुए
        [not_worked] हमारे साथ कभी बुक नहीं हुए
       *[last_time] पिछले ऑडिशन में आए
    }
talent-joined = { $day } से डायरेक्टरी में
talent-unsearched =
    { $kind ->
        [papers] पासपोर्ट, वीज़ा और पहचान के काग़ज़ प्रोफ़ाइल में नहीं होते, इसलिए उनसे कोई नहीं मिलता। जो ठीक लगें उन्हें शॉर्टलिस्ट करके पूछिए: "message everyone on the Meera list: पासपोर्ट है?"
        [licence] लाइसेंस प्रोफ़ाइल में नहीं होता; कौन चलाता है, यह होता है। शॉर्टलिस्ट करके पूछिए: "message everyone on the Meera list: लाइसेंस है?"
        [trans] ट्रांस कलाकार का रोल यहाँ सम्मान से कास्ट हो सकता है: ब्रेकडाउन निकालिए या एजेंटों से पूछिए, लोग ख़ुद आगे आते हैं। जेंडर के अतीत से किसी को नहीं खोजा जाता; उम्र, भाषा, शहर, हुनर से खोजिए, और "non-binary" से जहाँ लोगों ने ख़ुद कहा हो।
       *[skin] यहाँ किसी को रंग से नहीं खोजा जाता। रोल को क्या चाहिए बताइए: उम्र, भाषा, शहर, क़द, हुनर; फ़ोटो शॉर्टलिस्ट में मिलते हैं।
    }
talent-who-drives = कौन चलाता है
talent-apart =
    { $by ->
        [taller] **{ $name }** { $count ->
            [2] ज़्यादा लंबे
           *[other] सबसे लंबे
        } हैं:
        [shorter] **{ $name }** का क़द { $count ->
            [2] कम
           *[other] सबसे कम
        } है:
        [older] **{ $name }** उम्र में { $count ->
            [2] बड़े
           *[other] सबसे बड़े
        } हैं:
        [younger] **{ $name }** उम्र में { $count ->
            [2] छोटे
           *[other] सबसे छोटे
        } हैं:
        [cheaper] **{ $name }** का दिन का रेट { $count ->
            [2] कम
           *[other] सबसे कम
        } है:
       *[dearer] **{ $name }** का दिन का रेट { $count ->
            [2] ज़्यादा
           *[other] सबसे ज़्यादा
        } है:
    }
talent-apart-same = पहले दोनों में कोई फ़र्क दर्ज नहीं:
talent-unknown-of =
    { $what ->
        [rate] दिन का रेट पता नहीं: { $names }।
        [height] क़द पता नहीं: { $names }।
       *[age] उम्र पता नहीं: { $names }।
    }
talent-preferred = { $what } पहले, ज़रूरी नहीं

talent-contact = **{ $name }**
talent-contact-self = सीधा: { $way }
talent-contact-agent = एजेंट { $name }: { $way }
talent-contact-guardian = अभिभावक { $name }: { $way }
talent-contact-none = { $name } का नंबर दर्ज नहीं है। डायरेक्टरी में जोड़ें, या एजेंट से पूछें।
talent-contact-sent = नंबर आपको निजी चैट में भेज दिया।
talent-contact-no-private = साझा चैट में नंबर नहीं दिए जाते। मुझे निजी चैट में लिखें।

talent-suggested = शायद { $skill }: “{ $said }”
talent-unmentioned = { $what } का कोई ज़िक्र नहीं
talent-says = लिखा है: “{ $said }”
talent-also-called = { $names } नाम से भी
talent-colleague = { $role ->
    [casting_director] { $name } यहाँ कास्टिंग डायरेक्टर हैं।
    [owner] { $name } यहाँ मालिक हैं।
    [associate] { $name } यहाँ असोसिएट हैं।
    [producer] { $name } यहाँ निर्माता हैं।
    [agent] { $name } एजेंट हैं।
   *[other] { $name } अभिभावक हैं।
}
talent-one-can = **{ $name }**: { $what }।
talent-one-unknown = **{ $name }** की प्रोफ़ाइल { $what } के बारे में कुछ नहीं कहती। पूछने के लिए: "message { $first }: ..."।
talent-untold-only = खोज इससे नहीं होती: { $what }। फ़ोटो और रील ही बताएँगे। उम्र, भाषा, क़द, शहर या हुनर बताइए, जो ठीक बैठते हैं दिखाता हूँ।
