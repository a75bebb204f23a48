dayof-here = आप दर्ज हो गए: नंबर **{ $number }**{ $room ->
    [none] { "" }
   *[other] { "" } ({ $room })
    }, { $wait ->
    [0] अगली बारी आपकी।
   *[other] करीब { $wait } मिनट।
    }
dayof-here-other = { $name } दर्ज: नंबर **{ $number }**{ $room ->
    [none] { "" }
   *[other] { "" } ({ $room })
    }, करीब { $wait } मिनट।
dayof-queue = नंबर **{ $number }**{ $room ->
    [none] { "" }
   *[other] { "" } ({ $room })
    }, { $wait ->
    [0] अगली बारी।
   *[other] करीब { $wait } मिनट।
    }
dayof-not-here-yet = अभी आपका आना दर्ज नहीं। आपका समय { $when }, { $minutes } मिनट का; पहुँचकर "reached" लिखें।
dayof-too-early = आपका अगला ऑडिशन { $when } है। उस दिन पहुँचकर "reached" लिखें।
dayof-team-here = { $name } आ गए, समय { $time }, नंबर { $number }{ $room ->
    [none] { "" }
   *[other] { "" } ({ $room })
    }। { $what }।
dayof-near = { $place } पर आपका { $time } का समय हो गया। आप पास हैं?
dayof-choice-here = आ गया/गई
dayof-choice-late = 15 मिनट देर
dayof-absent = { $name } { $time } पर नहीं आए। { $what }। आपके फ़ैसले तक समय उन्हीं का है।
dayof-choice-no-show = नहीं आए, लिखें
dayof-choice-wait = 10 मिनट रुकें
dayof-choice-call = कॉल करें
dayof-choice-fill = समय भरें
dayof-choice-came = वे आ गए
dayof-waits = { $name } के बारे में { $time } पर फिर पूछूँगी।
dayof-no-show = दर्ज: { $name } { $time } पर नहीं आए।
dayof-not-yet = { $name } का समय { $time } है, अभी शुरू नहीं हुआ। शुरू होने पर लिखें।
dayof-was-here = { $name } { $time } पर आ चुके थे। अगर यह ग़लत है तो ऑडिशन का समय बदलें।
dayof-team-no-show = { $by }: { $name } { $time } पर नहीं आए।
dayof-trouble-way = आपने जो लिखा वह टीम को बता दिया। जगह के बारे में मुझे यह पता है:
dayof-trouble-ride = आपने जो लिखा वह टीम को बता दिया। देर होगी तो बताइए कितने मिनट।
dayof-trouble-other = आपने जो लिखा वह टीम को बता दिया; जवाब यहीं आएगा।
dayof-too-early-other = { $name } का ऑडिशन { $when } पर है, इसलिए चेक-इन नहीं किया। उस दिन फिर लिखें; दूसरे समय के लिए "{ $name } को 5 बजे शिफ्ट करो"।
dayof-here-early = आप दर्ज हो गए: नंबर **{ $number }**{ $room ->
    [none] { "" }
   *[other] { "" } ({ $room })
    }। आप जल्दी आ गए: आपका समय { $time } है।
dayof-here-other-early = { $name } दर्ज: नंबर **{ $number }**{ $room ->
    [none] { "" }
   *[other] { "" } ({ $room })
    }। समय से पहले: समय { $time } का है।
dayof-queue-early = नंबर **{ $number }**{ $room ->
    [none] { "" }
   *[other] { "" } ({ $room })
    }। आपका समय { $time } है।
dayof-asked = { $state ->
    [checked_in] **{ $name }** { $since } से यहाँ हैं, नंबर { $number }।
    [left] **{ $name }** आए थे, अब जा चुके।
    [late] अभी नहीं: **{ $name }** ने करीब { $minutes } मिनट देर कहा, समय { $time } का है।
    [no_show] **{ $name }** { $time } के लिए नो-शो दर्ज हैं।
    [declined] **{ $name }** नहीं आ रहे: { $time } को ना कहा।
    [asked] अभी नहीं: **{ $name }** ने { $time } माँगा है, फ़ैसला बाकी है।
    [confirmed] अभी नहीं: **{ $name }** ने { $time } को हाँ कहा है।
   *[other] अभी नहीं: **{ $name }** ने { $time } का जवाब भी नहीं दिया।
    }
dayof-asked-then = आने पर "{ $name } आ गई" लिखें।
dayof-not-here-after-all = वापस लिया: { $name } अभी यहाँ नहीं। { $time } का समय उन्हीं का है।
dayof-team-not-here = { $by }: { $name } अभी आए नहीं, समय { $time } का है।
dayof-no-show-off = वापस लिया: { $name } अब नो-शो नहीं।
dayof-team-no-show-off = { $by }: { $name } { $time } के लिए नो-शो नहीं।
dayof-no-no-show = { $name } के लिए कोई नो-शो दर्ज नहीं है।
dayof-none-of-theirs = { $name } का आज या आगे कोई ऑडिशन नहीं। रखने के लिए: "{ $name } का ऑडिशन कल 11 बजे रखो"।
dayof-next = अगला{ $room ->
    [none] { "" }
   *[other] { "" } ({ $room })
    }: **{ $name }**, { $time }, { $state ->
    [here] यहाँ हैं।
    [late] करीब { $minutes } मिनट देर।
   *[other] अभी आए नहीं।
    }
dayof-nobody-next = आज के सब हो गए।
dayof-nothing-today = आज कुछ तय नहीं है। "क्या तय है" लिखें, आगे का दिखेगा।
dayof-came = { $count ->
    [0] { $day } को { $all } में से किसी का चेक-इन नहीं हुआ।
   *[other] { $day } को { $all } में से { $count } आए:
    }
dayof-came-line = **{ $name }**, { $since } पर आए, समय { $time }
dayof-came-not = नहीं आए: { $names }।
dayof-came-not-noted = { $names } का कुछ नोट नहीं है।
dayof-came-which-day = किस दिन? जैसे "कल कौन आया था" या "सोमवार को कौन आया था"।
dayof-came-none-planned = { $day } को कुछ तय नहीं था। आगे क्या है: "what's scheduled"।
dayof-came-shortlist = { $role ->
    [none] {""}
   *[other] { $role } के लिए{" "}
    }{ $count ->
    [1] 1 को शॉर्टलिस्ट करें
   *[other] सब { $count } को शॉर्टलिस्ट करें
    }
