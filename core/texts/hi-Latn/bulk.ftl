bulk-what = Message mein kya likhoon? Jaisa likhoge waisa hi jayega, pehle preview dikhaunga.
bulk-preview =
    { $count ->
        [one] **1 insaan** ko jayega ({ $channels }).
       *[other] **{ $count } logon** ko jayega ({ $channels }).
    }
bulk-by-channel = { $channel } { $count }
bulk-not =
    { $count ->
        [one] 1 ko nahi: { $names }.
       *[other] { $count } ko nahi: { $names }.
    }
bulk-state =
    { $state ->
        [opted_out] message band karwa diye
        [no_channel] desk se chat nahi
        [no_guardian] minor, guardian nahi pata
        [blocked] hume block kiya
        [gone] number ya account band
        [window_closed] WhatsApp window band
        [too_large] channel ke liye lamba
        [not_allowed] wahan allowed nahi
        [uncertain] pahuncha ya nahi, pata nahi
       *[failed] nahi pahuncha
    }
bulk-via-guardian =
    { $count ->
        [one] { $names } ke liye 1 guardian padhenge.
       *[other] { $names } ke liye { $count } guardian padhenge.
    }
bulk-via-agent =
    { $count ->
        [one] { $names } ke liye 1 agent padhenge.
       *[other] { $names } ke liye { $count } agent padhenge.
    }
bulk-night =
    { $count ->
        [one] { $total } mein se 1 ke yahan raat hai: uska { $at } tak rukega.
       *[other] { $total } mein se { $count } ke yahan raat hai: unka { $at } tak rukega.
    }
bulk-text = Bilkul yahi:
bulk-text-languages = Bilkul yahi, pehli aur aakhri line padhne wale ki bhasha mein:
bulk-type = Bhejne ke liye **{ $phrase }** likho.
bulk-question =
    { $count ->
        [one] 1 insaan ko message
       *[other] { $count } logon ko message
    }
bulk-send = Bhejo
bulk-cancel = Rehne do
bulk-changed = Dekhne ke baad list badal gayi, isliye kuch nahi bheja. Ab aisa hai:
bulk-nobody = Us list mein abhi koi nahi. Pehle naam daalo.
bulk-nobody-reachable =
    { $count ->
        [one] Wahan ek hi hai aur pahunch nahi sakta: { $names }. Call karo.
       *[other] { $count } mein se kisi tak pahunch nahi sakta: { $names }. Call karo.
    }
bulk-no-agents = Abhi koi agent desk se nahi juda.
bulk-too-many = { $count } log hain; ek baar mein { $most } tak bhejta hoon. List chhoti karo.
bulk-too-long = Text { $count } akshar ka hai; { $most } tak jaata hai. Chhota karke phir bhejo.

bulk-from-role = { $house } ke casting desk se, **{ $project }** mein **{ $role }** ke liye:
bulk-from-project = { $house } ke casting desk se, **{ $project }** ke baare mein:
bulk-from = { $house } ke casting desk se:
bulk-from-desk = Casting desk se:
bulk-about = { $names } ke liye:
bulk-stop = Message band karne ke liye STOP bhejo.
bulk-template-desk = aapki casting team
bulk-template-about = aapki casting
bulk-template-role = { $project } mein { $role }

bulk-sending =
    { $count ->
        [one] **1 insaan** ko bhej raha hoon
       *[other] **{ $count } logon** ko bhej raha hoon
    }
bulk-paused = Ruka hua: **{ $count }** mein se { $left } baaki
bulk-stopped = Band: **{ $count } mein se { $reached }** ko mil chuka, aur kisi ko nahi jayega
bulk-done = Ho gaya: **{ $count } mein se { $reached }** ko mila
bulk-delivered = { $count } pahunche
bulk-sent = { $count } bheje, receipt nahi
bulk-opted-out = { $count } ne band karwaya
bulk-no-channel = { $count } ki chat nahi
bulk-uncertain = { $count } pata nahi
bulk-failed = { $count } fail
bulk-waiting =
    { $count ->
        [one] 1 subah ka intezaar, { $at }.
       *[other] { $count } subah ka intezaar, { $at }.
    }
bulk-failed-names = Fail: { $names }.
bulk-call-list = Phone karo: { $names }.
bulk-choice-pause = Roko
bulk-choice-stop = Band karo
bulk-choice-resume = Chalu karo
bulk-choice-retry = Fail wale phir se
bulk-choice-failed = Fail wale dikhao
bulk-retrying =
    { $count ->
        [one] 1 fail wala phir se bhej raha hoon. Jisko mila usko dobara nahi.
       *[other] { $count } fail wale phir se bhej raha hoon. Jinko mila unko dobara nahi.
    }
bulk-nothing-failed = Koi fail nahi hua, to dobara ki zaroorat nahi.
bulk-unreached =
    { $count ->
        [0] Sabko mil gaya.
        [one] 1 ko nahi mila:
       *[other] { $count } ko nahi mila:
    }
bulk-unreached-line = { $name }: { $why }
bulk-unreached-more = aur { $count }
bulk-none = Abhi tak sabko kuch nahi bheja. Likho "Meera list ko message: ...".
bulk-none-running = Abhi kuch nahi ja raha.
bulk-over = Woh bhejna khatam ho chuka. Kitno ko gaya, poochh lo.
bulk-agent-question = { $name } ke baare mein ek sawaal: { $what }?
bulk-no-agent = { $name } ki baat koi agent nahi karta. Unse puchne ke liye likho "message { $first }: ...", ya pahunchne ke tareeke ke liye "{ $first } contact".
bulk-nobody-so = Abhi aisa koi nahi hai, isliye kuch nahi jaayega. "who hasn't confirmed" batata hai kisne kya jawab diya.
bulk-only-nobody = In { $count } mein se aisa koi nahi mila, isliye sab waisa hi hai. Naam likho, ya "sirf jinhone confirm kiya".
bulk-not-amended = Kya badalna hai samajh nahi aaya, isliye sab waisa hi hai. Naye shabd quotes mein likho.
bulk-rest-nobody-chosen = **{ $role }** ke liye abhi koi approved, pinned ya booked nahi, isliye "baaki" kaun hain yeh tay nahi. Pehle faisla karo, ya likho "message the { $role } list: ...".
bulk-rest-nobody-else = **{ $role }** ki list par aur koi intezaar mein nahi.
bulk-rest-body = { $project } mein { $role } ke liye aapke time aur mehnat ka shukriya. Yeh role ab kisi aur disha mein gaya hai. Aapse milkar achha laga; kuch theek bana to zaroor likhenge.
bulk-rest-head = { $count ->
    [one] **{ $role }** ki list par ek aur: { $names }.
   *[other] **{ $role }** ki list ke baaki { $count }: { $names }.
    } Inhe nahi jaayega: { $stay }. Doosre shabd chahiye? Likho: 'instead "..."'.
bulk-rest-mark = { $count ->
    [one] Jaane diya, mark karo
   *[other] { $count } ko jaane diya, mark karo
    }
bulk-seen = { $count } mein se { $read } ne “{ $title }” padh liya hai.
bulk-seen-read = Padha: { $names }.
bulk-seen-unread = Padhne ka koi nishaan abhi nahi: { $names }.
bulk-seen-missed = Nahi pahuncha: { $names }.
bulk-seen-receipts = Har app padhne ki khabar nahi deta, to ho sakta hai kuch ne dekh liya ho.
bulk-seen-again = { $count } ko phir bhejein
bulk-seen-all = Jinhe mila, sabne padh liya hai; kisi ko dobara bhejne ki zaroorat nahi.
bulk-again-to =
    { $count ->
        [one] Ek baar phir, { $names } ko, jinke padhne ka koi nishaan nahi hai.
       *[other] Ek baar phir, in { $count } ko, jinke padhne ka koi nishaan nahi hai: { $names }.
    }
bulk-again-write-anew = Wo agents ko gaya tha. "message agents: ..." likhiye, bhejne se pehle dikhaunga.
