avails-dates = { $first } से { $last }
avails-question = { $again ->
    [yes] अभी जवाब बाकी:
   *[no] क्या
    } { $own ->
    [yes] आप
   *[no] **{ $name }**
    } { $dates } ख़ाली हैं? **{ $project }**{ $role ->
    [none] { "" }
   *[other] { " " }में **{ $role }**
    } के लिए{ $house ->
    [none] { "" }
   *[other] { "" } ({ $house })
    }। अभी कोई वादा नहीं।
avails-choice-free = ख़ाली
avails-choice-busy = ख़ाली नहीं
avails-choice-refusal = कहीं first refusal
avails-choice-hold = कहीं होल्ड पर
avails-which-dates = **{ $role }** के लिए कौन से दिन? जैसे "12-16 Dec"।
avails-about-dates = किन दिनों का पूछना है
avails-past = { $dates } निकल चुका है। आगे के दिन बताएँ।
avails-preview = { $dates } के बारे में { $count } लोगों से पूछें? हर सवाल उनकी तरफ़ से बोलने वाले को जाएगा:
avails-nobody = कॉल करें, लिखा नहीं जा सकता
avails-ask = { $count } से पूछें
avails-leave = रहने दें
avails-known = { $dates } { $kind ->
    [free] ख़ाली
    [busy] व्यस्त
   *[tentative] शायद व्यस्त
    }
avails-call = { $name }: लिखा नहीं जा सकता, कृपया कॉल करें।
avails-asked = avail पूछा, जवाब बाकी: { $name }, { $dates }। { $through ->
    [self] उन्हीं से पूछा।
    [guardian] अभिभावक { $to } से पूछा।
   *[agent] एजेंट { $to } से पूछा।
    }
avails-on-file = पहले से दर्ज: { $known }।
avails-in-it-already = वे इसमें पहले से हैं।
avails-asked-told =
    { $own ->
        [yes] { $by } ने { $name } से { $role ->
                [none] { "" }
               *[other] **{ $role }** के लिए{ " " }
            }{ $dates } पूछे। जवाब बाकी।
       *[no] { $by } ने { $to } से पूछा कि { $name } { $role ->
                [none] { "" }
               *[other] **{ $role }** के लिए{ " " }
            }{ $dates } ख़ाली हैं? जवाब बाकी।
    }
avails-gone = वह सवाल अब खुला नहीं है। कुछ करना नहीं है।
avails-none = हाल में तारीखें नहीं पूछी गईं। दिन लिखें, जैसे "12-16 Dec busy"।
avails-answered-before = { $name } का जवाब आ चुका है: { $status ->
    [free] ख़ाली।
    [busy] ख़ाली नहीं।
    [first_refusal] कहीं first refusal।
    [partly] कुछ दिन ख़ाली।
    [hold] कहीं होल्ड पर।
   *[other] अब पूछा नहीं जा रहा।
    }
avails-which = किसके बारे में?
avails-say = { $name }, { $dates }: इनमें से क्या? दिन-दिन अलग हो तो सबसे पास वाला चुनें और बाकी टीम को लिखें।
avails-noted = { $name }, { $dates } दर्ज: { $status ->
    [free] ख़ाली।
    [busy] ख़ाली नहीं।
    [first_refusal] कहीं first refusal।
    [partly] कुछ दिन ख़ाली, आपके शब्दों में।
   *[hold] कहीं होल्ड पर।
    } टीम को बता दिया। किसी तरफ़ कोई वादा नहीं।
avails-told = { $role ->
    [none] { "" }
   *[other] **{ $role }** के लिए{ " " }
    }{ $name }, { $dates }: { $status ->
    [free] **ख़ाली**।
    [busy] **ख़ाली नहीं**।
    [first_refusal] **कहीं first refusal**।
    [partly] **कुछ दिन ख़ाली**।
   *[hold] **कहीं होल्ड पर**।
    }
avails-told-by = { $by } ने बताया।
avails-told-note = "{ $note }"
avails-move = करें: { $status }
avails-expired = { $name } ({ $role ->
    [none] { "" }
   *[other] **{ $role }**,{ " " }
    }{ $dates }) का तीन दिन में जवाब नहीं। कॉल करें या फिर पूछें।
avails-again = फिर पूछें
avails-free-head = { $role ->
    [none] { "" }
   *[other] **{ $role }** की लिस्ट में{ " " }
    }{ $count } में से { $free } { $dates } फ्री, जो हमारे पास लिखा है उसके हिसाब से।
avails-free-free = फ्री: { $people }
avails-free-partly = इनमें से कुछ दिन फ्री: { $people }
avails-free-tentative = शायद बिज़ी: { $people }
avails-free-unknown = अभी पता नहीं: { $people }
avails-free-busy = बिज़ी: { $people }
avails-not-before-you = { $name } आपको दिखाई गई किसी लिस्ट में नहीं हैं, इसलिए तारीखें कास्टिंग के पास हैं।
avails-ask-casting = कास्टिंग से पूछो
avails-free-when = किन दिनों में? जैसे "12-16 Dec"।
avails-about-free = दिन
avails-awaiting = { $role ->
    [none] { "" }
   *[other] **{ $role }** के लिए{ " " }
    }तारीख़ें: { $first } से { $last }
avails-no-guardian = { $name } 18 से कम हैं और किसी अभिभावक की सहमति नहीं है, इसलिए किसी से नहीं पूछा। पहले लिखें "{ $name } के अभिभावक ..., 98200 00010"।
avails-undecided = { $name }, { $dates }: अभी पक्का नहीं, नोट कर लिया। सवाल खुला है; पता चले तो "फ्री" या "फ्री नहीं" लिखिए।
avails-undecided-told = { $name }, { $role ->
    [none] { "" }
   *[other] **{ $role }**,{ " " }
    }{ $dates }: **अभी पक्का नहीं**। सवाल खुला है।
avails-none-asked = अभी तक किसी से तारीख़ें नहीं पूछी गईं। जैसे "Riya free hai 12-16 dec?"।
avails-all-answered =
    { $count ->
        [one] जिनसे तारीख़ें पूछी थीं, जवाब आ गया। "Avail status" से दिखता है।
       *[other] जिनसे तारीख़ें पूछी थीं, सब { $count } के जवाब आ गए। "Avail status" से दिखते हैं।
    }
avails-overview =
    { $waiting ->
        [0] { $count } से तारीख़ें पूछीं, सबने जवाब दिया।
       *[other] { $count } से तारीख़ें पूछीं, { $waiting } का जवाब बाक़ी है।
    }
avails-overview-one = { $name } ({ $role ->
    [none] { "" }
   *[other] { $role },{ " " }
    }{ $dates })
avails-overview-line = { $status ->
    [open] **जवाब बाक़ी**
    [free] **फ्री**
    [busy] **फ्री नहीं**
    [first_refusal] **कहीं और पहला हक़**
    [hold] **कहीं और होल्ड**
    [partly] **कुछ दिन फ्री**
   *[expired] **जवाब नहीं आया**
    }: { $people }
avails-again-name = { $name } से फिर पूछिए
avails-wait = तारीख़ों का जवाब बाक़ी: { $names }। "Avail status"।
avails-none-of = { $names } से अभी आपके ज़रिए कोई तारीख़ नहीं पूछी गई।
avails-noted-days = { $name } लिखा: { $days }। टीम को बता दिया। किसी तरफ़ कोई वादा नहीं; दिन बदले तो उसकी तारीख़ लिखिए।
avails-not-sure = अभी पक्का नहीं{ $note ->
    [none] { "" }
   *[other] , "{ $note }"
    }
avails-come = क्या आप { $day } को आ पाएँगे{ $purpose ->
    [none] { "" }
   *[other] { "" }, { $purpose } के लिए
    }? हाँ या ना यहीं लिख दीजिए।
avails-come-when = किस दिन के लिए? जैसे "सिमरन से पूछो शुक्रवार को फ़िटिंग के लिए आ सकती है क्या"।
avails-come-who = किससे पूछूँ? एक नाम लिखिए।
avails-one = **{ $name }**, { $dates }: { $standing ->
    [free] ख़ाली, जितना दर्ज है।
    [busy] ख़ाली नहीं ({ $when })।
    [partly] इनमें से कुछ ही दिन ख़ाली ({ $when })।
    [tentative] अभी पक्का नहीं ({ $when })।
   *[unknown] अभी कुछ दर्ज नहीं है।
    }
avails-one-all = { $count ->
    [0] **{ $name }** के दिनों के बारे में अभी कुछ दर्ज नहीं है। कुछ दिन पूछने हों तो: "is { $name } free 12-16 Dec?"।
   *[other] **{ $name }**: { $when }।
    }
avails-one-ask = { $name } से पूछें
