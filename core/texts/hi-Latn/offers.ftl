offers-rate = { $amount }{ $unit ->
    [day] /din
    [shift] /shift
    [episode] /episode
   *[other] { "" } total
    }
offers-times = { $rate } × { $days } = **{ $total }**
offers-terms = Sharten: { $terms }
offers-gone = Woh offer ab nahi hai. Kya baaki hai dekhne ke liye "budget" likho.
offers-no-budget = **{ $role }** ka koi budget darj nahi.
offers-budget-left = Iske baad **{ $role }** ke budget mein bachega: { $amount }.
offers-budget-over = Yeh **{ $role }** ke budget se { $amount } **zyada** hai.
offers-usual = Pehle diya: { $low } se { $high } per { $unit } ({ $count } deals).
offers-usual-none = Ab tak { $least } se kam deals hui hain, itne se koi rate usual nahi kaha ja sakta. Har role ka budget dekhne ke liye "budget" likhein.
offers-instead = Inse kaam ban sakta hai: { $people }
offers-instead-backup = backup mein
offers-instead-less = { $amount } kam per din
offers-instead-more = { $amount } zyada per din
offers-instead-free = shoot ke din khaali
offers-drafted = { $name } ke liye **{ $role }** ka draft v{ $version }. Kuch bheja nahi gaya.
offers-send = Offer bhejo
offers-leave = Chhod do
offers-needs-director = Director ya producer se bhejne ko kaha hai.
offers-asks-to-send = { $by } ne { $name } ke liye **{ $role }** ka offer banaya: { $money }. Bhejein?
offers-which-rate = { $name } ke liye kya rate? Jaise "75k per day, 40 din".
offers-about-rate = offer ka rate
offers-for-whom = "{ $said }" ka offer: kiske liye? Abhi kuch banaya nahi.
offers-about-whom = offer kiske liye hai
offers-just-changed = Woh offer abhi badla hai. Jawab se pehle phir dekho.
offers-state = { $name } ka offer: { $state ->
    [draft] draft, abhi bheja nahi.
    [sent] bheja gaya, jawab baaki.
    [countered] counter aaya, faisla baaki.
    [accepted] maan liya gaya.
    [declined] mana kiya gaya.
   *[void] wapas liya gaya.
    }
offers-sent-told = { $by } ne { $name } ko **{ $role }** ka offer bheja: { $money }.
offers-sent = { $name } ke liye { $to } ko bheja. Jawab aate hi bataungi.
offers-sent-call = { $name } ka offer taiyaar hai, par unhe likha nahi ja sakta. Please call karo.
offers-letter = **{ $name }** ke liye offer: **{ $project }** mein **{ $role }**.
offers-letter-end = Chaho to yahin apni sharten likho, jaise "85k per day, 12h".
offers-letter-instead = { $theirs ->
    [yes] Yeh aapki sharton ka jawab hai: { $was }.
   *[no] Yeh pehle wale offer ki jagah hai: { $was }.
}
offers-draft-beside = { $theirs ->
    [yes] Jab tak yeh nahi jaata, unki sharten v{ $version } ({ $was }) khuli hain.
   *[no] Jab tak yeh nahi jaata, unke paas v{ $version } ({ $was }) chalta rahega.
}
offers-draft-dropped = { $theirs ->
    [yes] Draft hata diya. { $name } ki sharten v{ $version } ({ $was }) aapke faisle ka intezaar kar rahi hain.
   *[no] Draft hata diya. { $name } ke paas v{ $version } ({ $was }) ab bhi chal raha hai.
}
offers-choice-accept = Manzoor
offers-choice-counter = Aur sharten
offers-choice-decline = Mana karo
offers-accepted-already = { $name } ne woh offer maan liya hai, yahan se wapas nahi hoga. Pehle unse baat karo, phir { $name } ko release karo.
offers-only-directors = Bheja hua offer sirf director ya producer wapas le sakte hain. Unse kaho.
offers-withdrawn = { $name } ke liye **{ $project }** mein **{ $role }** ka offer wapas liya gaya. Time dene ke liye dhanyavaad.
offers-out-stays = Offer { $name } ke paas ja chuka hai aur waisa hi hai: kuch nahi badla. Wapas lena ho to likho "{ $first } ka offer cancel karo".
offers-voided = { $name } ke liye **{ $role }** ka offer ab nahi.
offers-accepted = Manzoor: { $name }, **{ $role }**. Team ko bata diya.
offers-accepted-told = { $by } ne { $name } ke liye maan liya, **{ $role }**.
offers-then-book = Ab: "book { $name }".
offers-counter-taken = { $name } ke liye aapki sharten maan li gayi.
offers-declined = Mana kiya: { $name }, **{ $role }**. Jinhe jaanna tha, jaan gaye.
offers-declined-told = { $by } ne { $name } ka offer mana kiya, **{ $role }**.
offers-counter-refused = { $name } ke liye **{ $project }** mein **{ $role }** ki yeh sharten hum nahi de paayenge. Dhanyavaad; aur sharten yahan likh sakte ho.
offers-about-counter = aapki sharten
offers-which-terms = { $name } ke liye kya sharten? Jaise "1.2L per day, business class, 12h".
offers-countered = { $name } ke liye aage bheja: { $money }. Pehla offer faisle tak ruka hai.
offers-none-open = Aapke kisi artist ka koi offer khula nahi hai. Aate hi yahin jawab do.
offers-which = Kaun sa offer?
offers-counter-told = { $by } ne { $name } ke liye counter kiya, **{ $role }**. v{ $before }: { $was }. v{ $version }:
offers-take = Yeh sharten maano
offers-refuse = Mana karo
offers-memo = Deal: **{ $name }**, **{ $project }** mein **{ $role }**
offers-memo-dates = Shoot: { $first } se { $last }
offers-memo-end = Yeh summary hai, contract nahi; paper aage aayega.
offers-budget-none = **{ $role }**: budget darj nahi, { $spoken } tay.
offers-budget-line = **{ $role }**: budget { $whole }, tay { $spoken }, { $over ->
    [yes] **{ $left } zyada**.
   *[no] { $left } baaki.
    }
offers-part = { $name }: { $money } ({ $state ->
    [sent] offer gaya
    [countered] unka counter
   *[accepted] manzoor
    })
offers-missing = offer (rate aur din ke saath "offer" likho)
offers-missing-yes = unki taraf se offer par haan
offers-budget-which = **{ $role }**: yeh roz ka hai ya kul?
offers-budget-by-day = { $amount } roz
offers-budget-in-all = { $amount } kul
offers-budget-about-days = shoot ke kitne din
offers-budget-days = **{ $role }** ke shoot ke kitne din? Bas number likhiye.
offers-budget-days-unread = Shoot ke din likhiye, 1 se { $most } tak.
offers-budget-set = **{ $role }** ka budget: { $days ->
    [0] { $day } roz
    [one] 1 din ke { $whole }
   *[other] { $day } roz, { $days } din ke { $whole }
}. Ab tak tay: { $spoken }.
offers-cheaper = **{ $role }** ki list mein { $count } log { $name } ke { $rate } roz se kam mein:
offers-cheaper-none = **{ $role }** ki list mein koi { $name } ke { $rate } roz se kam mein nahi dikhta.
offers-cheaper-search = { $rate } roz tak search karo
offers-cheaper-which = Kisse sasta? Jaise "Riya se sasta", ya pehle search karke phir poochho.
offers-cheaper-no-rate = { $name } ka din ka rate likha nahi hai, isliye compare nahi ho sakta. Jodo: "{ $name } rate 40k a day".
offers-cheaper-unknown = Dikhaye gaye { $count } mein se kisi ka din ka rate likha nahi hai. Rate poochho, ya rate ke saath search karo: "50k a day tak".
offers-by-rate = Din ke rate se, sabse kam pehle:{ $more ->
    [0] { "" }
   *[other] { "" } ({ $more } aur ka rate likha nahi hai)
    }
offers-awaiting = **{ $role }** ke liye offer
offers-no-guardian = { $name } 18 se kam hain aur kisi guardian ki haan nahi hai, isliye offer nahi ho sakta. Likho "{ $name } ke guardian ..., 98200 00010" aur main poochta hoon.
offers-why-none = { $name } ko abhi kuch offer nahi hua, isliye unka kuch budget se upar nahi. { $rate ->
    [none] Unka rate likha nahi hai.
   *[other] Unka rate { $rate } hai.
    } "budget" se har role ka haal dikhega.
offers-none-made = Abhi koi offer nahi bana. Jaise "offer Amrita 75k/day for 40 days".
offers-no-memo = { $named ->
    [yes] { $name } ke saath abhi kuch tay nahi hua, isliye deal memo nahi hai. "Offers" se haal dikhta hai.
   *[no] Abhi kuch tay nahi hua, isliye deal memo nahi hai. "Offers" se haal dikhta hai.
    }
offers-none-to-withdraw = { $named ->
    [yes] { $name } ka koi offer khula nahi hai. "Offers" se haal dikhta hai.
   *[no] Koi offer khula nahi hai. "Offers" se haal dikhta hai.
    }
offers-no-counter = { $named ->
    [yes] { $name } ka koi khula counter nahi hai. "Offers" se haal dikhta hai.
   *[no] Koi khula counter nahi hai. "Offers" se haal dikhta hai.
    }
offers-list =
    { $count ->
        [one] 1 offer.
       *[other] { $count } offers.
    }
offers-list-line = **{ $name }**, **{ $role }**, v{ $version }: { $money }. { $state ->
    [draft] Draft, bheja nahi.
    [sent] Bheja, unka jawab baaki.
    [theirs] Unka counter, aapka faisla baaki.
    [countered] Counter hua.
    [accepted] Tay hua.
   *[declined] Mana kiya.
    }
offers-none-for-you = Aapke liye yahan koi offer nahi hai.
offers-own-state = { $state ->
    [theirs] Aapka counter production ke paas hai.
   *[sent] Aapke jawab ka intezaar hai.
    }
offers-wait-counters = { $names }: unke counter par aapka faisla baaki. "Offers", phir "accept ... counter" ya "counter with 78k".
offers-wait-drafts = Offer bana hai, bheja nahi: { $names }. "Offers" se dikhta hai.
offers-wait-answers = Offer gaya, jawab baaki: { $names }.
offers-counter-words = Unke shabdon mein: "{ $said }"
offers-asked-told = { $by } ne { $name } ke offer ke baare mein poocha, **{ $role }** ({ $money }): "{ $said }"
offers-asked =
    { $own ->
        [yes] Aapke offer ka sawaal production ke paas hai. Jawab yahin aayega; offer waisa hi hai.
       *[no] { $name } ke offer ka aapka sawaal production ke paas hai. Jawab yahin aayega; offer waisa hi hai.
    }
offers-elsewhere = { $by ->
    [none] **{ $project }** mein **{ $role }** ka offer kisi aise ke intezaar mein hai jo jawab de sake. Team se poocho.
   *[other] **{ $project }** mein **{ $role }** ka offer { $by } ke paas gaya hai, jawab wahi denge.
    }
offers-figure = { $name }, **{ $role }** ke liye production ko yeh bhej doon: { $money }? Pehle { $was } tha.
offers-figure-yes = Yeh terms bhejo
offers-accept-ask =
    { $own ->
        [yes] Aapka **{ $role }** ka offer manzoor karoon: { $money }?
       *[no] { $name }, **{ $role }** ka offer manzoor karoon: { $money }?
    }
offers-decline-ask =
    { $own ->
        [yes] Aapka **{ $role }** ka offer mana karoon: { $money }?
       *[no] { $name }, **{ $role }** ka offer mana karoon: { $money }?
    }
offers-about-answer = offer ka jawab
offers-none-for-them = Abhi aapke paas { $name } ka koi offer nahi hai. "Offer status" likho to jo hai woh bataunga.
offers-rate-asked = Team ke paas aapka rate aapke shabdon mein hai: { $money }. Isse koi offer apne aap nahi badalta; jab aaye, yahin apni terms likho.
offers-rate-asked-none = Team ke paas yeh aapke shabdon mein hai. Kitna rate chahiye? Jaise "mera rate 80k per day".
offers-rate-told = **{ $name }** apne rate par: "{ $said }" Likhna ho to: "{ $name } ka rate ... per day". Unhe koi offer nahi gaya hai.
offers-same-as-what = Kiske jaisa offer? Yahan koi offer khula nahi hai. "offer { $name } 60k per day for 30 days" se ek banta hai.
offers-change-nothing = { $name } ke offer mein isse kuch nahi badalta. Jo badalna hai wo likhiye, jaise "50k a day karo, no vanity".
offers-change-whose = Kai offer khule hain. Kiska badle? Jaise "change Amrita's offer to 50k a day".
offers-none-to-send = { $named ->
    [yes] { $name } ke liye koi draft nahi hai. Jaise "offer { $name } 60k/day for 40 days".
   *[no] Koi draft nahi hai. "Offers" se dikhega kaun sa kahan hai.
    }
offers-only-directors-send = Offer director ya producer bhejte hain. Wo "send the offer" likh sakte hain, ya draft ke neeche tap kar sakte hain.
offers-not-over = **{ $role }** budget se upar nahi hai.
offers-who-decides = In sharton par director ya producer haan ya na kehte hain.
offers-then-director = Aage: casting director { $name } ko book karte hain.
offers-none-open-own = { $withdrawn ->
    [yes] Aapka offer wapas liya gaya hai, abhi koi khula nahi hai.
   *[no] Abhi aapke liye koi offer khula nahi hai.
    } Aapki baat casting team tak pahunch gayi, jawab yahin aayega.
offers-later = Theek hai. { $name } ka **{ $role }** wala offer khula hai, production ko bata diya ki jawab baad mein aayega.
offers-later-told = { $by }, { $name } ke **{ $role }** wale offer par: "{ $said }" Offer khula hai.
offers-sum-asked = { $name } ka rate: { $money }.
offers-sum-offered = { $state ->
    [theirs] **{ $role }** ke liye { $name } ka counter: { $money }.
    [accepted] **{ $role }** ke liye tay: { $money }.
   *[sent] **{ $role }** ke liye offer: { $money }.
}
offers-sum-unknown = { $name } ka koi rate darj nahi, aur koi offer bhi nahi. Unse poocho, ya draft ke liye likho: "offer { $name } 60k/day for 35 days".
offers-with-counter = { $name } ke counter ke saath **{ $role }** { $whole } mein se { $at } par hoga, { $by } { $over ->
    [yes] **zyada**
   *[no] kam
} (maan liya jaaye to).
offers-with-counter-alone = { $name } ke counter ke saath **{ $role }** { $at } par hoga (maan liya jaaye to). Uska budget darj nahi: "{ $role } budget 80k/day" likho.
offers-with-counter-out = Baaki offers jo bahar hain: { $out }, gine nahi.
offers-answer-by = Jawab { $until } tak.
offers-about-time = jawab ka time
offers-which-time = { $name } kab tak jawab de sakte hain? Jaise "Monday 6pm".
offers-time-wrong = { $until } jawab ka time nahi ho sakta: woh aage ka ho, aur { $most } din ke andar.
offers-time-none = { $state ->
    [draft] { $name } ke liye jawab ka koi time tay nahi; bhejne ke baad offer jawab aane ya wapas lene tak khula rahega.
    [theirs] Unki sharten aapke jawab ka intezaar kar rahi hain; koi time tay nahi. Aap maano ya mana karo, tab tak khuli hain.
   *[sent] Jawab ka koi time tay nahi: { $name } ke jawab ya aapke wapas lene tak offer khula hai.
    } Tay karne ke liye: "Monday 6pm tak ka time do".
offers-time-stands = { $state ->
    [draft] Bhejne ke baad { $name } ke paas { $until } tak ka time hai.
    [theirs] { $name } ke paas { $until } tak tha aur counter aaya; ab unki sharten aapke jawab ka intezaar kar rahi hain.
   *[sent] { $name } ke paas jawab ke liye { $until } tak ka time hai.
    } Uske baad bhi offer khula rahega, jab tak aap wapas na lo.
offers-time-theirs = { $name } ke liye **{ $role }** ka offer: jawab ke liye { $until } tak ka time hai.
offers-time-told = { $by } ne { $name } ko **{ $role }** ke offer par { $until } tak ka time diya.
offers-time-set = { $name }, **{ $role }**: { $until } Jinhe likha ja sakta hai unhe bata diya.
offers-memo-not-yet = { $name }, **{ $role }**: abhi deal memo nahi. { $state ->
    [draft] Offer ({ $money }) draft hai. Pehle bhejo; manzoor hone par memo aayega.
    [theirs] Unki sharten ({ $money }) aapka intezaar kar rahi hain. Maan lo to dono taraf memo jaata hai.
   *[sent] Offer ({ $money }) unke jawab ka intezaar kar raha hai. Haan hone par dono taraf memo jaata hai.
    }
offers-wish-told = { $by }, { $name } ke **{ $role }** offer ({ $money }) par, { $about ->
    [dates] dates ke baare mein
    [passes] passes ke baare mein
    [money] payment ke baare mein
    [travel] travel aur stay ke baare mein
    [people] saath ke logon ke baare mein
   *[other] ek baat
    }: "{ $said }" Isse kuch manzoor nahi hua.
offers-wish = { $own ->
    [yes] Aapki yeh baat production tak pahunch gayi.
   *[no] { $name } ki yeh baat production tak pahunch gayi.
    } { $state ->
    [agreed] Jo tay hua woh waisa hi hai; jawab yahin aayega.
   *[open] Isse offer manzoor nahi hua: woh waisa hi khula hai, jawab yahin aayega.
    }
offers-wish-early-told = { $by }, abhi koi offer bheja nahi gaya, { $about ->
    [dates] dates ke baare mein
    [passes] passes ke baare mein
    [money] payment ke baare mein
    [travel] travel aur stay ke baare mein
    [people] saath ke logon ke baare mein
   *[other] offer ke baare mein
    }: "{ $said }" Unhe bataya ki abhi offer nahi bheja gaya.
offers-wish-early = Abhi aapko koi offer nahi bheja gaya, isliye kuch tay nahi hai. Aapki baat casting team ke paas hai; jawab yahin aayega.
