offers-rate = { $amount }{ $unit ->
    [day] /दिन
    [shift] /शिफ़्ट
    [episode] /एपिसोड
   *[other] { "" } कुल
    }
offers-times = { $rate } × { $days } = **{ $total }**
offers-terms = शर्तें: { $terms }
offers-gone = वह ऑफ़र अब नहीं है। क्या बाकी है देखने के लिए "budget" लिखें।
offers-no-budget = **{ $role }** का कोई बजट दर्ज नहीं।
offers-budget-left = इसके बाद **{ $role }** के बजट में बचेगा: { $amount }।
offers-budget-over = यह **{ $role }** के बजट से { $amount } **ज़्यादा** है।
offers-usual = पहले दिया: { $low } से { $high } प्रति { $unit } ({ $count } सौदे)।
offers-usual-none = अब तक { $least } से कम सौदे हुए हैं: इतने से कोई रेट आम नहीं कहा जा सकता। हर रोल का बजट देखने के लिए "बजट" लिखें।
offers-instead = इनसे काम बन सकता है: { $people }
offers-instead-backup = बैकअप
offers-instead-less = { $amount } कम प्रति दिन
offers-instead-more = { $amount } ज़्यादा प्रति दिन
offers-instead-free = शूट के दिन ख़ाली
offers-drafted = { $name } के लिए **{ $role }** का ड्राफ़्ट v{ $version }। कुछ भेजा नहीं गया।
offers-send = ऑफ़र भेजें
offers-leave = छोड़ दें
offers-needs-director = डायरेक्टर या प्रोड्यूसर से भेजने को कहा है।
offers-asks-to-send = { $by } ने { $name } के लिए **{ $role }** का ऑफ़र बनाया: { $money }। भेजें?
offers-which-rate = { $name } के लिए क्या रेट? जैसे "75k per day, 40 din"।
offers-about-rate = ऑफ़र का रेट
offers-for-whom = "{ $said }" का ऑफ़र: किसके लिए? अभी कुछ बनाया नहीं।
offers-about-whom = ऑफ़र किसके लिए है
offers-just-changed = वह ऑफ़र अभी बदला है। जवाब से पहले फिर देखें।
offers-state = { $name } का ऑफ़र: { $state ->
    [draft] ड्राफ़्ट, अभी भेजा नहीं।
    [sent] भेजा गया, जवाब बाकी।
    [countered] काउंटर आया, फ़ैसला बाकी।
    [accepted] मान लिया गया।
    [declined] मना किया गया।
   *[void] वापस लिया गया।
    }
offers-sent-told = { $by } ने { $name } को **{ $role }** का ऑफ़र भेजा: { $money }।
offers-sent = { $name } के लिए { $to } को भेजा। जवाब आते ही बताऊँगी।
offers-sent-call = { $name } का ऑफ़र तैयार है, पर उन्हें लिखा नहीं जा सकता। कृपया कॉल करें।
offers-letter = **{ $name }** के लिए ऑफ़र: **{ $project }** में **{ $role }**।
offers-letter-end = चाहें तो यहीं अपनी शर्तें लिखें, जैसे "85k per day, 12h"।
offers-letter-instead = { $theirs ->
    [yes] यह आपकी शर्तों का जवाब है: { $was }।
   *[no] यह पहले वाले ऑफ़र की जगह है: { $was }।
}
offers-draft-beside = { $theirs ->
    [yes] जब तक यह नहीं जाता, उनकी शर्तें v{ $version } ({ $was }) खुली हैं।
   *[no] जब तक यह नहीं जाता, उनके पास v{ $version } ({ $was }) चलता रहेगा।
}
offers-draft-dropped = { $theirs ->
    [yes] ड्राफ़्ट हटा दिया। { $name } की शर्तें v{ $version } ({ $was }) आपके फ़ैसले का इंतज़ार कर रही हैं।
   *[no] ड्राफ़्ट हटा दिया। { $name } के पास v{ $version } ({ $was }) अब भी चल रहा है।
}
offers-choice-accept = मंज़ूर
offers-choice-counter = और शर्तें
offers-choice-decline = मना करें
offers-accepted-already = { $name } ने वह ऑफ़र मान लिया है, यहाँ से वापस नहीं होगा। पहले उनसे बात करें, फिर { $name } को रिलीज़ करें।
offers-only-directors = भेजा हुआ ऑफ़र सिर्फ़ डायरेक्टर या प्रोड्यूसर वापस ले सकते हैं। उनसे कहें।
offers-withdrawn = { $name } के लिए **{ $project }** में **{ $role }** का ऑफ़र वापस लिया गया। समय देने के लिए धन्यवाद।
offers-out-stays = ऑफ़र { $name } के पास जा चुका है और वैसा ही है: कुछ नहीं बदला। वापस लेना हो तो लिखिए "{ $first } का ऑफ़र कैंसल करो"।
offers-voided = { $name } के लिए **{ $role }** का ऑफ़र अब नहीं।
offers-accepted = मंज़ूर: { $name }, **{ $role }**। टीम को बता दिया।
offers-accepted-told = { $by } ने { $name } के लिए मान लिया, **{ $role }**।
offers-then-book = अब: "book { $name }"।
offers-counter-taken = { $name } के लिए आपकी शर्तें मान ली गईं।
offers-declined = मना किया: { $name }, **{ $role }**। जिन्हें जानना था, जान गए।
offers-declined-told = { $by } ने { $name } का ऑफ़र मना किया, **{ $role }**।
offers-counter-refused = { $name } के लिए **{ $project }** में **{ $role }** की ये शर्तें हम नहीं दे पाएँगे। धन्यवाद; और शर्तें यहाँ लिख सकते हैं।
offers-about-counter = आपकी शर्तें
offers-which-terms = { $name } के लिए क्या शर्तें? जैसे "1.2L per day, business class, 12h"।
offers-countered = { $name } के लिए आगे भेजा: { $money }। पहला ऑफ़र फ़ैसले तक रुका है।
offers-none-open = आपके किसी कलाकार का कोई ऑफ़र खुला नहीं है। आते ही यहीं जवाब दें।
offers-which = कौन सा ऑफ़र?
offers-counter-told = { $by } ने { $name } के लिए काउंटर किया, **{ $role }**। v{ $before }: { $was }। v{ $version }:
offers-take = ये शर्तें मानें
offers-refuse = मना करें
offers-memo = सौदा: **{ $name }**, **{ $project }** में **{ $role }**
offers-memo-dates = शूट: { $first } से { $last }
offers-memo-end = यह सार है, करार नहीं; काग़ज़ आगे आएगा।
offers-budget-none = **{ $role }**: बजट दर्ज नहीं, { $spoken } तय।
offers-budget-line = **{ $role }**: बजट { $whole }, तय { $spoken }, { $over ->
    [yes] **{ $left } ज़्यादा**।
   *[no] { $left } बाकी।
    }
offers-part = { $name }: { $money } ({ $state ->
    [sent] ऑफ़र गया
    [countered] उनका काउंटर
   *[accepted] मंज़ूर
    })
offers-missing = ऑफ़र (रेट और दिन के साथ "offer" लिखें)
offers-missing-yes = उनकी तरफ़ से ऑफ़र पर हाँ
offers-budget-which = **{ $role }**: यह रोज़ का है या कुल?
offers-budget-by-day = रोज़ { $amount }
offers-budget-in-all = कुल { $amount }
offers-budget-about-days = शूट के कितने दिन
offers-budget-days = **{ $role }** के शूट के कितने दिन? बस संख्या लिखिए।
offers-budget-days-unread = शूट के दिन लिखिए, 1 से { $most } तक।
offers-budget-set = **{ $role }** का बजट: { $days ->
    [0] रोज़ { $day }
    [one] 1 दिन के { $whole }
   *[other] रोज़ { $day }, { $days } दिन के { $whole }
}। अब तक तय: { $spoken }।
offers-cheaper = **{ $role }** की लिस्ट में { $count } लोग { $name } के { $rate } रोज़ से कम में:
offers-cheaper-none = **{ $role }** की लिस्ट में कोई { $name } के { $rate } रोज़ से कम में नहीं दिखता।
offers-cheaper-search = { $rate } रोज़ तक खोजें
offers-cheaper-which = किससे सस्ता? जैसे "Riya से सस्ता", या पहले खोजकर फिर पूछें।
offers-cheaper-no-rate = { $name } का रोज़ का रेट लिखा नहीं है, इसलिए तुलना नहीं हो सकती। जोड़ें: "{ $name } rate 40k a day"।
offers-cheaper-unknown = दिखाए गए { $count } में से किसी का रोज़ का रेट लिखा नहीं है। रेट पूछें, या रेट के साथ खोजें: "50k a day तक"।
offers-by-rate = रोज़ के रेट से, सबसे कम पहले:{ $more ->
    [0] { "" }
   *[other] { "" } ({ $more } और का रेट लिखा नहीं है)
    }
offers-awaiting = **{ $role }** के लिए ऑफ़र
offers-no-guardian = { $name } 18 से कम हैं और किसी अभिभावक की सहमति नहीं है, इसलिए ऑफ़र नहीं हो सकता। लिखें "{ $name } के अभिभावक ..., 98200 00010" और मैं पूछता हूँ।
offers-why-none = { $name } को अभी कुछ ऑफ़र नहीं हुआ, इसलिए उनका कुछ बजट से ऊपर नहीं। { $rate ->
    [none] उनका रेट लिखा नहीं है।
   *[other] उनका रेट { $rate } है।
    } "budget" से हर रोल का हाल दिखेगा।
offers-none-made = अभी कोई ऑफ़र नहीं बना। जैसे "offer Amrita 75k/day for 40 days"।
offers-no-memo = { $named ->
    [yes] { $name } के साथ अभी कुछ तय नहीं हुआ, इसलिए डील मेमो नहीं है। "Offers" से हाल दिखता है।
   *[no] अभी कुछ तय नहीं हुआ, इसलिए डील मेमो नहीं है। "Offers" से हाल दिखता है।
    }
offers-none-to-withdraw = { $named ->
    [yes] { $name } का कोई ऑफ़र खुला नहीं है। "Offers" से हाल दिखता है।
   *[no] कोई ऑफ़र खुला नहीं है। "Offers" से हाल दिखता है।
    }
offers-no-counter = { $named ->
    [yes] { $name } का कोई खुला काउंटर नहीं है। "Offers" से हाल दिखता है।
   *[no] कोई खुला काउंटर नहीं है। "Offers" से हाल दिखता है।
    }
offers-list =
    { $count ->
        [one] 1 ऑफ़र।
       *[other] { $count } ऑफ़र।
    }
offers-list-line = **{ $name }**, **{ $role }**, v{ $version }: { $money }। { $state ->
    [draft] ड्राफ़्ट, भेजा नहीं।
    [sent] भेजा, उनका जवाब बाक़ी।
    [theirs] उनका काउंटर, आपका फ़ैसला बाक़ी।
    [countered] काउंटर हुआ।
    [accepted] तय हुआ।
   *[declined] मना किया।
    }
offers-none-for-you = आपके लिए यहाँ कोई ऑफ़र नहीं है।
offers-own-state = { $state ->
    [theirs] आपका काउंटर प्रोडक्शन के पास है।
   *[sent] आपके जवाब का इंतज़ार है।
    }
offers-wait-counters = { $names }: उनके काउंटर पर आपका फ़ैसला बाक़ी। "Offers", फिर "accept ... counter" या "counter with 78k"।
offers-wait-drafts = ऑफ़र बना है, भेजा नहीं: { $names }। "Offers" से दिखता है।
offers-wait-answers = ऑफ़र गया, जवाब बाक़ी: { $names }।
offers-counter-words = उनके शब्दों में: "{ $said }"
offers-asked-told = { $by } ने { $name } के ऑफ़र के बारे में पूछा, **{ $role }** ({ $money }): "{ $said }"
offers-asked =
    { $own ->
        [yes] आपके ऑफ़र का सवाल प्रोडक्शन के पास है। जवाब यहीं आएगा; ऑफ़र वैसा ही है।
       *[no] { $name } के ऑफ़र का आपका सवाल प्रोडक्शन के पास है। जवाब यहीं आएगा; ऑफ़र वैसा ही है।
    }
offers-elsewhere = { $by ->
    [none] **{ $project }** में **{ $role }** का ऑफ़र किसी ऐसे के इंतज़ार में है जो जवाब दे सके। टीम से पूछिए।
   *[other] **{ $project }** में **{ $role }** का ऑफ़र { $by } के पास गया है, जवाब वही देंगे।
    }
offers-figure = { $name }, **{ $role }** के लिए प्रोडक्शन को यह भेज दूँ: { $money }? पहले { $was } था।
offers-figure-yes = ये शर्तें भेजिए
offers-accept-ask =
    { $own ->
        [yes] आपका **{ $role }** का ऑफ़र मंज़ूर करूँ: { $money }?
       *[no] { $name }, **{ $role }** का ऑफ़र मंज़ूर करूँ: { $money }?
    }
offers-decline-ask =
    { $own ->
        [yes] आपका **{ $role }** का ऑफ़र मना करूँ: { $money }?
       *[no] { $name }, **{ $role }** का ऑफ़र मना करूँ: { $money }?
    }
offers-about-answer = ऑफ़र का जवाब
offers-none-for-them = अभी आपके पास { $name } का कोई ऑफ़र नहीं है। "offer status" लिखिए तो जो है वह बताऊँगा।
offers-rate-asked = टीम के पास आपका रेट आपके शब्दों में है: { $money }। इससे कोई ऑफ़र अपने आप नहीं बदलता; जब आए, यहीं अपनी शर्तें लिखिए।
offers-rate-asked-none = टीम के पास यह आपके शब्दों में है। कितना रेट चाहिए? जैसे "मेरा रेट 80k per day"।
offers-rate-told = **{ $name }** अपने रेट पर: "{ $said }" लिखना हो तो: "{ $name } ka rate ... per day"। उन्हें कोई ऑफ़र नहीं गया है।
offers-same-as-what = किसके जैसा ऑफ़र? यहाँ कोई ऑफ़र खुला नहीं है। "offer { $name } 60k per day for 30 days" से एक बनता है।
offers-change-nothing = { $name } के ऑफ़र में इससे कुछ नहीं बदलता। जो बदलना है वह लिखिए, जैसे "50k a day करो, no vanity"।
offers-change-whose = कई ऑफ़र खुले हैं। किसका बदले? जैसे "change Amrita's offer to 50k a day"।
offers-none-to-send = { $named ->
    [yes] { $name } के लिए कोई ड्राफ़्ट नहीं है। जैसे "offer { $name } 60k/day for 40 days"।
   *[no] कोई ड्राफ़्ट नहीं है। "Offers" से दिखेगा कौन सा कहाँ है।
    }
offers-only-directors-send = ऑफ़र डायरेक्टर या प्रोड्यूसर भेजते हैं। वे "send the offer" लिख सकते हैं, या ड्राफ़्ट के नीचे टैप कर सकते हैं।
offers-not-over = **{ $role }** बजट से ऊपर नहीं है।
offers-who-decides = इन शर्तों पर डायरेक्टर या प्रोड्यूसर हाँ या ना कहते हैं।
offers-then-director = आगे: कास्टिंग डायरेक्टर { $name } को बुक करते हैं।
offers-none-open-own = { $withdrawn ->
    [yes] आपका ऑफ़र वापस लिया गया है, अभी कोई खुला नहीं है।
   *[no] अभी आपके लिए कोई ऑफ़र खुला नहीं है।
    } आपकी बात कास्टिंग टीम तक पहुँच गई, जवाब यहीं आएगा।
offers-later = ठीक है। { $name } का **{ $role }** वाला ऑफ़र खुला है, प्रोडक्शन को बता दिया कि जवाब बाद में आएगा।
offers-later-told = { $by }, { $name } के **{ $role }** वाले ऑफ़र पर: "{ $said }" ऑफ़र खुला है।
offers-sum-asked = { $name } का रेट: { $money }।
offers-sum-offered = { $state ->
    [theirs] **{ $role }** के लिए { $name } का काउंटर: { $money }।
    [accepted] **{ $role }** के लिए तय: { $money }।
   *[sent] **{ $role }** के लिए ऑफ़र: { $money }।
}
offers-sum-unknown = { $name } का कोई रेट दर्ज नहीं, और कोई ऑफ़र भी नहीं। उनसे पूछें, या ड्राफ़्ट के लिए लिखें: "offer { $name } 60k/day for 35 days"।
offers-with-counter = { $name } के काउंटर के साथ **{ $role }** { $whole } में से { $at } पर होगा, { $by } { $over ->
    [yes] **ज़्यादा**
   *[no] कम
} (मान लिया जाए तो)।
offers-with-counter-alone = { $name } के काउंटर के साथ **{ $role }** { $at } पर होगा (मान लिया जाए तो)। उसका बजट दर्ज नहीं: "{ $role } budget 80k/day" लिखें।
offers-with-counter-out = बाक़ी ऑफ़र जो बाहर हैं: { $out }, गिने नहीं।
offers-answer-by = जवाब { $until } तक।
offers-about-time = जवाब का समय
offers-which-time = { $name } कब तक जवाब दे सकते हैं? जैसे "Monday 6pm"।
offers-time-wrong = { $until } जवाब का समय नहीं हो सकता: वह आगे का हो, और { $most } दिन के अंदर।
offers-time-none = { $state ->
    [draft] { $name } के लिए जवाब का कोई समय तय नहीं; भेजने के बाद ऑफ़र जवाब आने या वापस लेने तक खुला रहेगा।
    [theirs] उनकी शर्तें आपके जवाब का इंतज़ार कर रही हैं; कोई समय तय नहीं। आप मानें या मना करें, तब तक खुली हैं।
   *[sent] जवाब का कोई समय तय नहीं: { $name } के जवाब या आपके वापस लेने तक ऑफ़र खुला है।
    } तय करने के लिए: "Monday 6pm तक का टाइम दो"।
offers-time-stands = { $state ->
    [draft] भेजने के बाद { $name } के पास { $until } तक का समय है।
    [theirs] { $name } के पास { $until } तक था और काउंटर आया; अब उनकी शर्तें आपके जवाब का इंतज़ार कर रही हैं।
   *[sent] { $name } के पास जवाब के लिए { $until } तक का समय है।
    } उसके बाद भी ऑफ़र खुला रहेगा, जब तक आप वापस न लें।
offers-time-theirs = { $name } के लिए **{ $role }** का ऑफ़र: जवाब के लिए { $until } तक का समय है।
offers-time-told = { $by } ने { $name } को **{ $role }** के ऑफ़र पर { $until } तक का समय दिया।
offers-time-set = { $name }, **{ $role }**: { $until } जिन्हें लिखा जा सकता है उन्हें बता दिया।
offers-memo-not-yet = { $name }, **{ $role }**: अभी डील मेमो नहीं। { $state ->
    [draft] ऑफ़र ({ $money }) ड्राफ़्ट है। पहले भेजें; मंज़ूर होने पर मेमो आएगा।
    [theirs] उनकी शर्तें ({ $money }) आपका इंतज़ार कर रही हैं। मान लें तो दोनों तरफ़ मेमो जाता है।
   *[sent] ऑफ़र ({ $money }) उनके जवाब का इंतज़ार कर रहा है। हाँ होने पर दोनों तरफ़ मेमो जाता है।
    }
offers-wish-told = { $by }, { $name } के **{ $role }** ऑफ़र ({ $money }) पर, { $about ->
    [dates] तारीख़ों के बारे में
    [passes] पास के बारे में
    [money] पेमेंट के बारे में
    [travel] आने-जाने और रहने के बारे में
    [people] साथ के लोगों के बारे में
   *[other] एक बात
    }: "{ $said }" इससे कुछ मंज़ूर नहीं हुआ।
offers-wish = { $own ->
    [yes] आपकी यह बात प्रोडक्शन तक पहुँच गई।
   *[no] { $name } की यह बात प्रोडक्शन तक पहुँच गई।
    } { $state ->
    [agreed] जो तय हुआ वह वैसा ही है; जवाब यहीं आएगा।
   *[open] इससे ऑफ़र मंज़ूर नहीं हुआ: वह वैसा ही खुला है, जवाब यहीं आएगा।
    }
offers-wish-early-told = { $by }, अभी कोई ऑफ़र भेजा नहीं गया, { $about ->
    [dates] तारीख़ों के बारे में
    [passes] पास के बारे में
    [money] पेमेंट के बारे में
    [travel] आने-जाने और रहने के बारे में
    [people] साथ के लोगों के बारे में
   *[other] ऑफ़र के बारे में
    }: "{ $said }" उन्हें बताया कि अभी ऑफ़र नहीं भेजा गया।
offers-wish-early = अभी आपको कोई ऑफ़र नहीं भेजा गया, इसलिए कुछ तय नहीं है। आपकी बात कास्टिंग टीम के पास है; जवाब यहीं आएगा।
