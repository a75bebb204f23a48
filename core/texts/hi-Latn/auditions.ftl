# Kya poocha ja raha hai
auditions-round = { $round ->
    [callback] Callback
    [chemistry_read] Chemistry read
    [look_test] Look test
   *[audition] Audition
    }
auditions-what = **{ $project }** mein **{ $role }** ka { $round }
auditions-what-project = **{ $project }** ka { $round }
auditions-channel = { $channel ->
    [whatsapp] WhatsApp
    [telegram] Telegram
    [slack] Slack
    [sms] SMS
    [email] e-mail
   *[other] { $channel }
    }
auditions-language = { $code ->
    [hi] Hindi
    [hi-Latn] Hinglish
   *[other] English
    }

# Session banana
auditions-ask-start = Pehla audition kab se? Jaise "kal subah 11 baje".
auditions-ask-clock = { $day }, kitne baje se?
auditions-ask-start-about = session shuru hone ka time
auditions-ask-place = Audition kahan hoga?
auditions-ask-place-about = session ki jagah
auditions-no-project = Kis role ke liye? Jaise "Meera shortlist kal 11 baje schedule karo".
auditions-past = { $time } nikal chuka hai. Aage ka time batao.
auditions-nobody = Us list mein abhi koi nahi hai. Pehle log jodo, jaise "1, 3 Meera mein add karo".
auditions-nobody-free = In times par is plan ka koi bhi nahi aa sakta. Time badal kar dobara dekho.
auditions-too-many = { $count } log ek session mein nahi aate; zyada se zyada { $most }. Kitne chahiye batao, jaise "pehle 20".
auditions-preview = **{ $count ->
    [1] 1 vyakti
   *[other] { $count } log
    }**: { $what }. { $day }, { $start } se { $end }, { $place }, { $together ->
    [yes] { $minutes } min saath mein.
    [group] { $per } log saath, { $minutes } min.
   *[no] har ek { $minutes } min.
    }
auditions-preview-more = aur { $rest } log
auditions-preview-changed = Jab tak aapne dekha, kuch badal gaya, isliye kuch nahi bheja. Ab aisa hai:
auditions-row = { $at } · { $name } · { $language }, { $channel }
auditions-row-through = { $at } · { $name } · { $through } ke zariye, { $language }, { $channel }
auditions-row-call = { $at } · { $name } · call karna hai ({ $why ->
    [opted_out] message band kiye hain
   *[other] koi channel nahi
    })
auditions-row-clash = { $at } · { $name } · clash: { $reason }
auditions-clash = { $kind ->
    [guardian] guardian darj nahi
    [twice] { $at } par doosra audition
    [busy] busy
    [same_room] { $at } kamra kisi aur ka hai
    [reader] { $at } reader kahin aur hai
    [school] school ka time
    [pause] { $at } break hai
    [travel] { $at } par doosri jagah, bahut paas ka time
    [tentative] shayad busy
    [room] jagah { $at } par li hui hai
    [again] pehle se { $at } mila hai
    [hours] subah 8 se raat 9 ke bahar
    [minor_hours] bachche ke time ke bahar
   *[no_time] time nahi bacha
    }
auditions-preview-days = **{ $count } log**: { $what }. { $days ->
    [row] { $first } se { $last }
   *[some] { $named }
    }, { $start } se { $end }, { $place }, { $per ->
    [1] har ek { $minutes } min.
   *[other] { $per } log saath, { $minutes } min.
    }
auditions-place-readers = { $place }, reader: { $names }
auditions-instead = { $reason }; { $time } ho sakta hai
auditions-blocked = { $count } ke liye koi time theek nahi baithta ({ $names }).
auditions-full = { $count } ke liye time nahi bacha ({ $names }). { $days ->
    [one] { $minutes } minute aur,
   *[other] in dinon mein { $minutes } minute aur,
    } ek aur kamra ya ek aur din ho to ho jayega.
auditions-holiday = { $day } ko chhutti hai: { $name }.
auditions-break = { $start } se { $end } koi nahi padhega.
auditions-few-readers = { $rooms } kamre aur { $readers } reader: utne hi kamre kaam mein aayenge. Baaki ke liye ek aur naam ke saath "readers" likho.
auditions-spare-readers = In kamron ke saath { $names } ki zaroorat nahi.
auditions-which-day = Kaun sa din? Date ke saath likho, jaise "27 Nov".
auditions-ask-days = Kin dinon mein? Jaise "Mon se Wed".
auditions-ask-days-about = audition ke din
auditions-ask-hours = Har din kab se kab tak? Jaise "10-6".
auditions-ask-hours-about = audition ke ghante
auditions-few-rooms = { $place } mein { $count } kamre hain: { $names }. Aur jodne ke liye likho "{ $place } mein kamre ... hain".
auditions-no-such-room = { $place } mein { $room } nahi hai. Wahan ke kamre: { $names }.
auditions-no-readers = Koi reader note nahi hai. Likho "readers: Vikram, Neha", ya ek naam: "reader Vikram".
auditions-passed = Is role ke liye ab race mein nahi: { $names }; Send unhe bhi bulayega.
auditions-clashes = { $count ->
    [1] Ek ka clash
   *[other] { $count } ka clash
    }: { $names }.
auditions-calls = { $count ->
    [1] Ek ko message nahi ja sakta, call karna hoga
   *[other] { $count } ko message nahi ja sakta, call karna hoga
    }: { $names }.
auditions-send = { $count } ko bhejo
auditions-book = { $count } book karo, message nahi
auditions-send-anyway = Phir bhi sab { $count } ko bhejo
auditions-edit-label = Badlo
auditions-cancel-label = Rehne do
auditions-discarded = Theek hai. Kuch likha ya bheja nahi.
auditions-edit = Kya badalna hai? Time likho, "20 min har ek", ya doosri jagah.
auditions-edit-nobody = Samajh nahi aaya kise chhodna hai. Upar ki list ka naam likho: "Riya ko hata do", ya "sirf Riya aur Sana".
auditions-edit-nobody-left = Phir koi nahi bachega. Likho kaun rahega: "sirf Riya".
auditions-edit-place = Kahan rakhein? Jagah likho, jaise "location Aram Nagar 2".
auditions-edit-unread = Yeh badlav samajh nahi aaya, kuch nahi badla. Time likho, "Riya 12:30", "Riya ko hata do", "Sana ko bhi daalo", "20 min har ek", ya doosri jagah.
auditions-edit-words = Abhi kuch nahi gaya: invite apne hi shabdon mein jaata hai. Pehle isse bhejo, phir likho "message everyone: { $body }", jaane se pehle woh dikhega.
auditions-edit-sides = Abhi kuch nahi gaya: sides alag se jaate hain. Pehle isse bhejo, phir likho "sides bhej do".
auditions-edit-later-send = Baad mein apne aap kuch nahi jaata. Yeh aise hi rahega: jab bhejna ho tab "bhejo" likho.
auditions-edit-first = Sabko ek saath bulaya jaata hai. Akele { $name } ke liye "sirf { $name }" likho; baaki ko uske baad phir schedule karo.
auditions-edit-length = Ek session mein sabke { $each } min hote hain. { $name } ko zyada time dene ke liye likho "{ $name } ke baad { $extra } min ka break", ya sabke liye "{ $minutes } min har ek".
auditions-edit-there = Ismein pehle se hain: { $names }.
auditions-edit-together = Yeh ek hi time par saath mein padhte hain. Sirf naya time likho, jaise "12 pm".
auditions-edit-when = { $name } ka time kya hai? "{ $said }" do time ho sakte hain.
auditions-edit-own-day = { $day } ka alag session hoga: yahan "{ $name } ko hata do" likho, aur iske baad { $name } ko { $day } ke liye schedule karo.
auditions-edit-channel = Har ek ko wahin likha jaata hai jahan woh milte hain, jaisa naam ke saath likha hai. Jab bhejna ho tab "bhejo" likho.
auditions-edit-free = Jo time ke khilaaf hai woh naam ke saath likha hai; jahan kuch nahi likha, wahan kuch pata nahi. Abhi kisi se poocha nahi gaya.
auditions-edit-unsent = Ismein se abhi kuch nahi bheja gaya.
auditions-edit-count = Upar wale sabko bhejne ke liye "bhejo" likho.
auditions-edit-about = session mein badlav
auditions-edit-later = 30 min baad
auditions-edit-tomorrow = Agle din, wahi time
auditions-edit-minutes = Har ek { $minutes } min
auditions-sent = **{ $count }** ko bulaya: { $start }, { $place }. Jawab aate hi bataunga, ek baar poochhunga aur yaad dilaunga.
auditions-sent-call = { $count ->
    [1] Call karna hai, message nahi pahunchta
   *[other] { $count } ko call karna hai, message nahi pahunchta
    }: { $names }.
auditions-sent-left = Nahi bulaya: { $names }.
auditions-sent-before = Yeh pehle hi ja chuka hai: { $count ->
    [1] 1 vyakti
   *[other] { $count } log
    }, { $start } se. Dobara kuch nahi gaya.
auditions-team-invited = { $who } ne { $count ->
    [1] 1 vyakti
   *[other] { $count } logon
    } ko bulaya: { $what }, { $time } se.

# Talent kya padhte hain
auditions-invitation = { $what }. { $when }, { $minutes } min, { $place }. Hum kabhi paise nahi maangte.
auditions-moved = { $what } ka naya time: **{ $when }**, { $minutes } min, { $place } (pehle { $was } tha). Aa paoge?
auditions-moved-confirmed = Hum late chal rahe hain: { $what } ab **{ $when }** par, { $minutes } min, { $place } (pehle { $was } tha). Aapki haan bani hui hai; na ho paye to bata do.
auditions-granted = Time badal gaya: **{ $when }**, { $minutes } min, { $place }. Aapka confirm hai. { $what }.
auditions-offered = { $wanted } nahi ho payega. **{ $when }** ho sakta hai, { $minutes } min, { $place }. Aa paoge? { $what }.
auditions-kept = { $wanted } nahi ho payega. **{ $when }** ab bhi aapka hai, { $place }. Aa paoge? { $what }.
auditions-kept-none = Is baar { $wanted } nahi ho payega. { $what }: poochhne ke liye shukriya.
auditions-cancelled = Cancel ho gaya: { $what }, { $when }. Aane ki zaroorat nahi. Kuch naya hua to team likhegi.
auditions-choice-confirm = Haan, aa rahe hain
auditions-choice-change = Doosra time
auditions-choice-decline = Nahi aa payenge
auditions-confirmed = Confirm hai: **{ $when }**, { $place }. Pehle yaad dila dunga.
auditions-request-dropped = { $wanted } wali baat wapas le li hai.
auditions-confirmed-other = { $name } ka confirm hai: **{ $when }**, { $place }.
auditions-declined = Batane ke liye shukriya. { $when } wapas kar diya, team ko pata hai.
auditions-declined-choices = Batane ke liye shukriya. { $when } wapas kar diya, team ko pata hai. Koi aur time chalega?
auditions-declined-other = Likh liya: { $name } { $when } par nahi aa payenge. Time khaali hai.
auditions-unwell = Jaldi theek ho jaiye. Team ko abhi bata diya ki tabiyat theek nahi aur aap kya pooch rahe hain; jawab yahin aayega. Tab tak { $when } aapka hi hai.
auditions-team-unwell = {""}**{ $name }** ki tabiyat theek nahi, ya accident hua hai; { $when } shayad na aa payein. { $what }. Time unka hi hai.{ $said ->
    [none] {""}
   *[other] {" "}Pooch rahe hain: "{ $said }"
    }
auditions-see-you = Milte hain: { $when }.
auditions-declined-role = Batane ke liye shukriya. { $when } wapas kar diya. Team ne aapke shabdon mein padh liya ki baat is role ki hai; doosre roles ke liye pooch sakti hai.
auditions-declined-kind = Pehle apna khayal rakhiye. { $when } wapas kar diya, team ko pata hai. Jab doosra time chahiye ho, yahin likh dijiye.
auditions-declined-day = Batane ke liye shukriya. { $when } wapas kar diya, team ko pata hai. Jab koi aur din chahiye ho, yahin likh dijiye.
auditions-team-not-the-role = { $name } ko yeh role nahi karna.
auditions-request-nearby = Aapki baat team ko bata di. Unke jawab tak **{ $current }** aapka hi hai.{ $some ->
    [yes] {" "}Inmein se koi time chalega?
   *[no] {""}
    }
auditions-taken = { $when } ab nahi bacha. Doosra time maang sakte ho.
auditions-off = { $what }, { $when }: yeh ab nahi hai. Aane ki zaroorat nahi.
auditions-over = { $when } nikal gaya. Kuch baaki ho to team ko likho.
auditions-changed = Woh time badal kar **{ $when }** ho gaya.
auditions-which = Kaunsa wala?
auditions-whose = Kiska audition? Naam ke saath likho.
auditions-none-ahead-staff = Unka koi audition aage nahi hai. "Kisne confirm nahi kiya" se plan dikhega; "schedule Simran tomorrow 4 pm, Aram Nagar" se naya lagega.
auditions-none-ahead = Abhi iske liye koi audition tay nahi hai. Team book karegi to time aur jagah ke saath invite yahin aayega.
auditions-not-yours = Woh audition aapka nahi hai, isliye kuch nahi badla.
auditions-not-represented = { $name } un logon mein nahi hai jinke liye aap bolte ho. Naam dekh lo ya team ko likho.
auditions-request-which = { $current } ki jagah kaunsa time chalega?
auditions-request-past = Woh time nikal gaya. { $current } ki jagah kaunsa chalega?
auditions-request-same = { $current } aapka hi time hai.
auditions-request-hours = Audition { $opens } se { $closes } tak hote hain. { $current } ki jagah kaunsa time chalega?
auditions-request-twice = Us time aapka doosra audition hai. { $current } ki jagah aur kaunsa chalega?
auditions-request-about = doosra time
auditions-asked = Team se { $wanted } ke liye poocha hai. Unki haan tak **{ $current }** aapka hi hai.
auditions-asked-late = Ab chat se badalne ke liye bahut kam time hai. Team ko { $wanted } ka bata diya hai. Jawab na aaye to **{ $current }** hi rakho.
auditions-asked-free = Team se **{ $when }** ke liye poocha hai. Jo kahenge bata dunga.
auditions-asked-enough = Do baar poochh chuke ho, ab team khud dekhegi. **{ $current }** aapka hi hai.
auditions-asked-enough-free = Do baar poochh chuke ho, ab team khud dekhegi aur likhegi.
auditions-today = Aaj
auditions-reminder = { $answer ->
    [asked] { $at }, { $place }. { $what }. Doosre time par team ne abhi faisla nahi kiya; tab tak yahi aapka hai.
    [confirmed] { $soon ->
        [yes] { $at }, { $place }. { $what }. Late ho rahe ho? Bas likh do kitna.
       *[no] { $at }, { $place }. { $what }. Aapka confirm hai.
        }
   *[open] { $soon ->
        [yes] { $at }, { $place }. { $what }. Aapka jawab abhi nahi aaya: aa rahe ho?
       *[no] { $at }, { $minutes } min, { $place }. { $what }. Aa paoge?
        }
    }
auditions-reminder-again = { $when }, { $minutes } min, { $place }. { $what }. Aapka jawab abhi nahi aaya: aa paoge? { $until } ko ek baar aur poochhunga.
auditions-reminder-last = { $when }, { $minutes } min, { $place }. { $what }. Aapka jawab abhi nahi aaya, aakhri baar poochh raha hoon: aa paoge? **{ $until }** tak bata do; uske baad team call karegi ya yeh time wapas le legi.
auditions-map = Map: { $url }
auditions-contact = Pahunch kar { $name } ko poochho.
auditions-own = { $what }: **{ $when }**, { $place }. { $state ->
    [confirmed] Aapka confirm hai.
    [change_requested] Team doosra time dekh rahi hai.
   *[other] Aapka jawab abhi nahi aaya.
    }
auditions-where = **{ $place }**, { $when }.
auditions-none-today = Agle kuch ghanton mein aapka koi audition nahi dikhta. "mera audition kab hai" poochho to dikha dunga.
auditions-late-about = kitna late
auditions-late-how = Team ko bata diya. Kitne minute?
auditions-late-told = Team ko bata diya: { $minutes } min late. Seedhe andar aa jao.
auditions-on-time = Shukriya, note kiya: { $time } ke liye time par hai. Der ho to kitne minute, likh dijiye.
auditions-late-passed = Team ko bata diya. { $when } aapka hi hai.
auditions-team-on-time = {""}**{ $name }** ab { $time } par time se pahunch rahe hain. { $what }.

# Team kya padhti hai
auditions-board = { $what }, { $day }, { $place }:
auditions-board-off = ab koi book nahi hai
auditions-state = { $rsvp ->
    [confirmed] confirm
    [declined] nahi aa payenge
    [change_requested] doosra time maanga
   *[invited] jawab nahi aaya
    }
auditions-state-asked = { $time } maanga
auditions-state-call = call karna hai
auditions-team-confirmed = **{ $name }** ne { $when } confirm kiya. { $what }.
auditions-team-withdrawn = { $wanted } ki baat wapas le li gayi, ab kuch tay nahi karna.
auditions-team-declined = **{ $name }** { $when } par nahi aa payenge. { $what }. Time khaali hai.{ $reason ->
    [none] {""}
   *[other] {" "}Wajah: { $reason }.
    }
auditions-could-take = Ye time le sakte hain: { $names }.
auditions-could-come =
    { $said ->
        [yes] { $name } ne kaha hai ki is time khaali hain: { $times }.
       *[no] Khaali time, { $name } se poochne ke liye: { $times }.
    }
auditions-choice-ask = { $name } se { $time } poocho
auditions-choice-tape = Self-tape mango
auditions-choice-sides = Mere panne dobara bhejo
auditions-team-through = ({ $name } ne bataya)
auditions-team-third = **{ $name }** teesri baar badalna chahte hain: { $current } ki jagah { $wanted }. { $what }. Maine kaha hai ki team jawab degi.
auditions-team-lapsed = **{ $name }** ka { $when } ke liye jawab nahi aaya, ek se zyada baar poocha. { $what }. Call kar lo, ya time wapas le lo.
auditions-team-call = **{ $name }** ko { $when } ke baare mein message nahi ja sakta. Call kar lo. { $what }.
auditions-team-late = **{ $name }** { $time } ke liye late hain{ $minutes ->
    [unknown] {""}
   *[other] {""}, kareeb { $minutes } min
    }.{ $reason ->
    [none] {""}
   *[other] {" "}{ $reason }.
    } { $what }.
auditions-team-cancelled = { $who } ne { $count ->
    [1] 1 audition
   *[other] { $count } audition
    } cancel kiye, { $time } se. { $what }.
auditions-decide = **{ $name }** { $current } ki jagah **{ $wanted }** chahte hain. { $what }.
auditions-decide-urgent = Jaldi: **{ $name }** { $current } ki jagah **{ $wanted }** chahte hain, 3 ghante se kam bache hain. Aapke faisle tak slot unka hai. { $what }.
auditions-decide-again = Woh time is beech le liya gaya. **{ $name }** { $current } ki jagah **{ $wanted }** chahte the. { $what }.
auditions-decide-unanswered = Abhi tak kisi ne jawab nahi diya: **{ $name }** { $current } ki jagah **{ $wanted }** chahte hain. { $what }.
auditions-decide-reason = Wajah: { $reason }.
auditions-decide-against = Dhyan: { $reasons }.
auditions-decide-declined = Apna time woh chhod chuke hain.
auditions-choice-move = { $time } par le jao
auditions-choice-keep = { $time } hi rakho
auditions-choice-no = Nahi ho payega
auditions-request-gone = Woh request ab khuli nahi hai. "list auditions" likho to haal dikha dunga.
auditions-decided = { $status ->
    [moved] { $who } ne { $name } ka time pehle hi badal diya: { $when }.
    [kept] { $who } ne { $name } ka time pehle hi wahi rakha: { $when }.
    [withdrawn] { $name } ne { $wanted } ki baat wapas le li: { $rsvp ->
        [confirmed] { $when } pakka hai.
        [declined] { $when } par bhi nahi aa payenge.
       *[other] { $when } hi rahega.
    }
   *[other] Woh request ab khuli nahi hai. { $name }: { $when }.
    }
auditions-decided-off = { $name } ka { $when } wala audition ab nahi hai.
auditions-team-moved = { $who } ne **{ $name }** ko { $when } par rakha. { $what }.
auditions-team-kept = { $who } ne **{ $name }** ka time wahi rakha: { $when }. { $what }.
auditions-team-moved-self = **{ $name }** ab { $when } par. { $told ->
    [yes] Unhe bata diya.
    [ask] Unhe bata diya, aur confirm karne ko kaha.
   *[no] Message nahi pahunchta: call kar lo.
    }
auditions-team-kept-self = **{ $name }** { $when } par hi. { $told ->
    [yes] Unhe bata diya, aur confirm karne ko kaha.
   *[no] Message nahi pahunchta: call kar lo.
    }

# Team ke badlav
auditions-move-when = Kab? { $name } abhi { $current } par hai.
auditions-move-same = { $name } { $time } par hi hai.
auditions-move-against = { $name } ke liye { $time } nahi chalega: { $reasons }. { $free ->
    [yes] Yeh time khaali hain:
   *[no] Is session mein aas paas koi khaali time nahi dikhta.
    }
auditions-choice-anyway = Phir bhi badlo
auditions-no-session = Aage koi session nahi hai. Kaunsa, batao, ya pehle schedule karo.
auditions-shift-about = kitne minute khiskana hai
auditions-shift-how-much = Kitne minute? Jaise "30", ya "15 pehle".
auditions-shift-nobody = Khiskane ko koi nahi bacha: sab shuru ho chuke ya hat chuke hain.
auditions-shift = { $count ->
    [1] 1 vyakti
   *[other] { $count } log
    } { $minutes } min baad, { $day }. { $what }. Sirf unhe bataya jayega:
auditions-shift-earlier = { $count ->
    [1] 1 vyakti
   *[other] { $count } log
    } { $minutes } min pehle, { $day }. { $what }. Sirf unhe bataya jayega:
auditions-shift-row = { $was } se { $at } · { $name }{ $reason ->
    [none] {""}
   *[other] {" "}· clash: { $reason }
    }
auditions-shift-go = { $count } ko khiskao
auditions-leave = Rehne do
auditions-shift-done = **{ $count }** khiska diye, pehla ab { $start } par.
auditions-shift-done-before = Yeh pehle hi ho chuka hai. Session { $start } se hai.
auditions-team-shift = { $who } ne { $count ->
    [1] 1 vyakti
   *[other] { $count } logon
    } ko { $minutes } min baad kiya, pehla { $start } par. { $what }.
auditions-team-shift-earlier = { $who } ne { $count ->
    [1] 1 vyakti
   *[other] { $count } logon
    } ko { $minutes } min pehle kiya, pehla { $start } par. { $what }.
auditions-cancel-what = Kaunse audition? Naam, role ya din batao, jaise "Monday ke saare Meera audition cancel karo".
auditions-cancel-when = Kaunsa din? Jaise "Saturday ke saare audition cancel karo".
auditions-cancel-none = Aage koi audition isse nahi milta. "list auditions" likho to dikha dunga.
auditions-cancel-about = cancel karna
auditions-cancel-one = **{ $name }**, { $time } cancel karna hai? Unhe turant bataya jayega.
auditions-cancel-one-go = Cancel karo
auditions-cancel-many = Isse **{ $count }** audition cancel honge ({ $confirmed } confirm), { $first } se { $last }, aur { $told } logon ko message jayega: { $names }. { $children ->
    [0] { "" }
   *[other] { $children } bachche hain, unke guardian ko bataya jayega.
    }{ $agents ->
    [0] { "" }
   *[other] { " " }{ $agents } agent ko unke logon ke liye bataya jayega.
    } Gaya hua message wapas nahi aata. Aage badhne ke liye **{ $phrase }** likho.
auditions-cancel-before = { $count ->
    [1] Woh pehle hi cancel hai.
   *[other] Woh { $count } pehle hi cancel hain.
    }
auditions-cancelled-done = **{ $count }** cancel; { $told ->
    [1] 1 vyakti
   *[other] { $told } logon
    } ko bataya ja raha hai.
auditions-list = **{ $count ->
    [1] 1 audition
   *[other] { $count } audition
    }** aage, { $confirmed } confirm.
auditions-list-open = **{ $count }** ki haan baaki hai.
auditions-list-missing = **{ $count }** abhi aaye nahi.
auditions-list-all-here = Aaj ke sab aa gaye.
auditions-list-none = Wahan kuch schedule nahi hai. Jaise "Meera shortlist kal 11 baje schedule karo".
auditions-list-none-planned = Abhi koi audition tay nahi hai, isliye kisi ka jawab baaki nahi. Jaise "Meera shortlist kal 11 baje schedule karo".
auditions-list-answered = { $answer ->
    [yes] { $count ->
        [0] Aage ke audition ke liye abhi kisi ne **haan** nahi bola.
       *[other] Aage ke audition ke liye **{ $count }** ne haan bola.
    }
   *[no] { $count ->
        [0] Aage ke audition ke liye kisi ne **na** nahi bola.
       *[other] Aage ke audition ke liye **{ $count }** ne na bola.
    }
    }
auditions-list-decided = **{ $role }** ke liye team ka faisla, { $answer ->
    [yes] haan
   *[no] na
    }: { $names }.
auditions-list-producers = Approval status
auditions-wish-none = { $names ->
    [none] Doosre time ke liye kisi ka jawab baaki nahi.
   *[other] { $names } ne doosra time nahi maanga. Kya baaki hai: "kya pending hai mera?"
    }
auditions-wish-which = Kiski request?
auditions-list-none-then = { $day } ko kisi ko nahi bulaya hai. { $when ->
    [none] Aage koi audition plan nahi hai.
   *[other] Agla audition: { $when }, { $name }.
    }
auditions-policy-shown = **{ $project }**: har audition se { $hours } pehle yaad dilate hain{ $own ->
    [yes] {""}
   *[no] {", aur paanch din pehle book ho to 72 h pehle bhi"}
    }. Jo jawab na de usse ek baar phir poochhte hain. Badalne ke liye: "remind 48h and 3h before for { $project }".
auditions-unsettled-kept = { $state ->
    [confirmed] Note kiya: { $when } confirm hai.
   *[open] Pakka kar loon: { $when } aap aayenge? Jab tak aap kuch aur na kahein, yeh time aapka hai.
    }
auditions-unsettled-undecided = Aapki baat team ko bata di. Tay hone tak { $when } aapka hai; tay hote hi yahin likh dijiye.
auditions-undecided-for = Team ko bata diya. { $name }: tay hone tak { $when } unka hi hai; tay hote hi yahin likh dijiye.
auditions-told-no = { $name }: { $what }, { $when }. Nahi aayenge likh doon, ya doosra time dekhein?
auditions-told-time = { $name }: { $what }, { $when }. { $wanted } par le jaayein?
auditions-told-move = { $wanted } par le jao
auditions-unsettled-unclear = Aapki baat team ko bata di. { $state ->
    [confirmed] { $when } confirm hi hai; na aa payein to "nahi aa paungi" likhiye.
   *[open] Pakka kar loon: { $when } aap aayenge? Jab tak aap kuch aur na kahein, yeh time aapka hai.
    }
auditions-unsettled-condition = Aapki baat team ko jaisi likhi waisi bata di. { $state ->
    [confirmed] Jab tak aap kuch aur na kahein, { $when } confirm hai.
   *[open] Tab tak { $when } aapka hai. Kya aise hi haan hai?
    }
auditions-unsettled-question = Team se pooch liya hai; jawab yahin aayega. { $state ->
    [confirmed] { $when } confirm hi hai.
   *[open] Tab tak { $when } aapka hai. Kya aap aayenge?
    }
auditions-unsettled-told = {""}**{ $name }** ne { $when }, { $what } ke baare mein likha: "{ $said }". { $state ->
    [confirmed] Time confirm hi hai.
   *[open] Yeh confirm nahi hai.
    }
auditions-passed-on = Aapki baat team ko bhi bata di.
auditions-team-said = Unke shabd: "{ $said }"
auditions-list-none-open = Sabka jawab aa gaya.
auditions-list-read = , { $time } par padha
auditions-list-failed = , message nahi pahuncha
auditions-count-invited = { $count } bulaye
auditions-count-confirmed = { $count } confirm
auditions-choice-give-back = Time wapas lo
auditions-choice-comes = { $name } aa rahe hain
auditions-choice-stays-away = { $name } nahi aa rahe
auditions-free-at = Yeh time khaali hain:
auditions-state-day = { $attendance ->
    [late] late chal rahe hain{ $minutes ->
        [0] { "" }
       *[other] { "" } ({ $minutes } min)
    }
    [checked_in] aa gaye
    [no_show_pending] abhi nahi aaye
    [left] chale gaye
   *[no_show] nahi aaye
    }
auditions-choice-fill = Yeh time bharo
auditions-calendar = Calendar mein jodo
auditions-policy-which = Kis project ke liye? Jaise "remind 48h and 3h before for Gully Nights".
auditions-policy-apart = Ek pehle ka reminder (36 ghante ya zyada), ek paas ka (6 se 35) aur ek thik pehle (1 se 5), do hafte ke andar. Jaise "remind 48h and 3h before".
auditions-policy-set = **{ $project }**: har audition se { $hours } pehle reminder. Jo { $count } book hain unpar bhi.
auditions-policy-usual = **{ $project }**: reminder hamesha jaise, 72, 24 aur 2 ghante pehle. Jo { $count } book hain unpar bhi.
auditions-no-usual = Abhi koi hamesha wale slots nahi dikhte: kam se kam do session ek hi samay aur length ke hon. Samay dijiye, jaise "kal subah 11 baje, 15-15 min".
auditions-ask-day = Kis din? Jaise "24 Nov".
auditions-usual = Hamesha wale slots: { $start }, { $minutes }-{ $minutes } min, pichhle { $of } mein se { $times } session jaise (pichhla { $last }).
auditions-ask-which-day = Kaunsa din?
auditions-unable = { $name } ka { $current } nahi ho sakta ({ $what }). Kya karna hai?
auditions-unable-other = { $name } ka { $said } par kuch nahi hai: { $what }, { $current }. Kya karna hai?
auditions-unable-move = Doosra time
auditions-unable-out = Bilkul nahi aana
auditions-unable-asked = { $name } ne { $said } maanga tha. Woh nahi ho sakta to { $what } { $current } par hi rahega. Kya karna hai?
auditions-unable-keep = { $current } hi rakho
auditions-none-approved = Producers ne is list mein abhi kisi ko approve nahi kiya. Bina "approved" likhe sabka time tay hoga.
auditions-entries =
    { $count ->
        [one] Calendar ke liye:
       *[other] Calendar ke liye, har ek ki apni entry:
    }
auditions-entry = { $what }, { $when }, { $place }
auditions-entries-more =
    { $count ->
        [one] Aur 1 baaki: naam ke saath poochho.
       *[other] Aur { $count } baaki: naam ke saath poochho.
    }
auditions-entries-no-address = Is desk ka koi bahar ka address nahi hai (CASTMATCH_PUBLIC_URL), isliye calendar file nahi ban sakti; time khud likh lo.
auditions-wait-wishes =
    { $count ->
        [one] { $names } doosra time chahte hain: "audition list" se dikhta hai, Move ya Keep se faisla.
       *[other] { $names } doosra time chahte hain: "audition list" se dikhte hain, Move ya Keep se faisla.
    }
auditions-wait-calls = Audition ke baare mein likh nahi sakte, phone karo: { $names }.
auditions-wait-answers = Audition ka jawab baaki: { $names }. "Jinhone reply nahi kiya unko yaad dila do".
auditions-placed = Jagah badli, time wahi: { $what } ab **{ $place }** par ({ $was } nahi), { $when }, { $minutes } min. { $answer ->
    [stays] Aapka confirm bana hua hai; na ho paye to bata do.
   *[ask] Aa paoge?
    }
auditions-policy-was = Pehle { $hours } tha.
auditions-several-ask = Yeh likh doon?
auditions-several-comes = **{ $name }**: aayenge, { $when }
auditions-several-not = **{ $name }**: nahi aa payenge, { $when } wapas khaali
auditions-several-left = **{ $name }**: waisa hi, { $when } ka jawab baaki
auditions-several-wish = **{ $name }**: { $when } ki jagah { $wanted } chahiye; team tay karegi
auditions-several-none = Abhi aapke zariye koi audition nahi: { $names }.
auditions-several-yes = Haan, likh do
auditions-several-about = aapke logon ke jawab
auditions-no-such-time = { $said } ghadi mein hota hi nahi, to kuch nahi badla. Aise likho: "5 pm" ya "17:30".
auditions-shift-to-about = session kab shuru ho
auditions-shift-when = Kitne baje se? Pehla abhi { $current } pe hai.
auditions-shift-same = Pehle se { $start } pe hi shuru hai.
auditions-shift-note = Phir unke liye message: "{ $note }"
auditions-shift-tell = { $count } ko message
auditions-shift-to = { $start } se { $count ->
    [one] 1 insaan
   *[other] { $count } log
    }, jo abhi { $day } ko hain. { $what }. Sirf inhi ko bataya jayega:
auditions-team-shift-to = { $who } ne { $count ->
    [one] 1 insaan
   *[other] { $count } log
    } shift kiye, pehla { $start } pe. { $what }.
auditions-move-about = { $name } ka naya time
auditions-late-noted = Note kar liya: { $name } { $time } ke liye karib { $minutes } min late. Team ko pata hai; kisi ka time nahi badla.
auditions-late-far = { $name } ka audition { $when } pe hai, isliye abhi kisi ko nahi bataya. Doosre time ke liye likho "{ $name } ko 5 baje shift karo".
auditions-hours-backwards = { $hours } shuru hone se pehle khatam hota hai, isliye kuch plan nahi hua. Kab se kab tak?
auditions-no-such-round = Main audition, callback, chemistry read aur look test plan karta hoon, { $said } nahi: kuch plan nahi hua. Inmein se kisi naam se plan karoon? Invitation mein wahi likha hoga.
auditions-round-offered = { $round ->
    [look_test] Look test
    [callback] Callback
   *[audition] Audition
    }
auditions-day-how = Plan karne ke liye: "schedule the Meera shortlist tomorrow 11 am, Aram Nagar".
auditions-day-unscheduled = List pe hain, schedule nahi hue: { $lists }. "schedule the { $role } shortlist tomorrow 11 am, Aram Nagar" likho, pehle dikhega.
auditions-day-list = { $role } ({ $count })
auditions-kept-hours = { $kind ->
    [not_after] Yeh { $clock } ke baad khatam hota hai, aur “{ $text }” note hai. “Forget that” se woh hat jayega.
   *[other] Yeh { $clock } se pehle shuru hota hai, aur “{ $text }” note hai. “Forget that” se woh hat jayega.
    }
auditions-kept-hours-offer = { $at } se rakho
auditions-second = { $state ->
    [after] Haan: **{ $name }** { $first } ke liye { $when } pe padhenge, uske turant baad { $time } khaali hai.
    [later] Haan: **{ $name }** { $first } ke liye { $when } pe padhenge. Turant baad room khaali nahi hai; { $time } khaali hai.
   *[none] Us din nahi: **{ $name }** { $first } ke liye { $when } pe padhenge, uske baad koi time khaali nahi hai.
    }
auditions-second-lists = { $lists ->
    [none] Kisi shortlist pe nahi.
   *[other] { $lists } ki shortlist pe hain.
    }{ $there ->
    [yes] {""}
   *[other] {" "}{ $role } ki pe abhi nahi.
    }
auditions-second-go = { $role } { $time } pe
auditions-invited = **{ $role }**: { $count ->
        [one] 1 ko bulaya.
       *[other] { $count } logon ko bulaya.
    }
auditions-invited-so = { $answer ->
        [confirmed] Haan kaha
        [declined] Na kaha
        [off] Humne radd kiya
       *[open] Jawab baaki
    }: { $count }{ $names ->
        [none] { "" }
       *[other] { "" } ({ $names })
    }
auditions-invited-none = { $role ->
        [none] { "" }
       *[other] { $role } ke liye{ " " }
    }abhi kisi ko nahi bulaya gaya. "schedule ... shortlist tomorrow 11am" likhiye, bhejne se pehle dikhaunga.
auditions-break-after-whom = Break kiske baad, ya kab? Jaise "doosri ke baad 15 min break" ya "break 12:30-12:45".
auditions-break-too-late = Kul { $count } turn hain, uske baad koi nahi aata.
