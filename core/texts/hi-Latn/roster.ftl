roster-nobody = Aapki taraf se yahan abhi koi nahi hai. Naam, umar, height aur role likhkar kisi ko aage badhao, woh aapki list mein aa jaata hai.
roster-head =
    { $count ->
        [one] Aapki list mein 1 naam:
       *[other] Aapki list mein { $count } naam:
    }
roster-line = **{ $name }**: { $stands }
roster-nothing = abhi kuch nahi
roster-audition = { $what }, { $when }, { $state ->
        [confirmed] confirm
        [change_requested] doosra time maanga
       *[other] jawab baaki
    }
roster-avail = { $dates } free hain ya nahi, poochha
roster-tape = self-tape { $due } tak
roster-offer = { $turn ->
        [theirs] { $role } ka offer, aapka counter production ke paas
       *[ours] { $role } ka offer, aapke jawab ka intezaar
    }
roster-leave = **{ $name }** ko aapki list se hata doon? Unka kuch bhi aapko nahi aayega, casting ko pata chalega.
roster-leave-yes = Haan, hata do
roster-left = { $name } aapki list se hat gaye, casting ko bata diya.
roster-left-told = { $agent } ab { $name } ko represent nahi karte. { $name } ko seedha likha jaayega; pooch lo ki ab kaun dekhta hai.
roster-agent = { $agent ->
    [none] { $name } ka ab koi agent nahi, seedha likha jaayega.
   *[other] { $name } ab { $agent } ke saath: sawaal, invitation aur offer pehle wahan jaate hain.
    }
roster-no-such-agent = { $agents ->
    [none] "{ $name }" naam ka agent nahi pata, abhi koi agent nahi hai. Woh yahan ek baar likhein, phir ho jaayega.
   *[other] "{ $name }" naam ka agent nahi pata. Yeh hain: { $agents }.
    }
roster-agent-left-ask = Casting ko bata doon ki { $agent } ab aapki taraf se nahi bolte? Phir seedha aapko likhenge. Aapke audition waise hi hain.
roster-agent-left-yes = Haan, bata do
roster-agent-left = Casting ko pata hai ki { $agent } ab aapki taraf se nahi bolte, aur woh badlenge ki kise likhna hai. Aapke audition waise hi hain.
roster-agent-left-told = **{ $name }** kehte hain ki { $agent } ab unke agent nahi hain. Abhi kuch badla nahi hai.
roster-write-directly = Seedha unhe likho
roster-not-your-agent = { $agent ->
    [none] Aapka koi agent likha nahi hai: hum aapko seedha likhte hain. Aur kuch nahi badla.
   *[other] { $agent } aapke agent ki tarah likhe nahi hain, to kuch nahi badla. Kaun hai? "mere agent ... hain" likho, team padhegi.
    }
roster-agent-named = Team ko bata diya ki { $agent } aapki taraf se bolte hain; woh set karenge ki kise likhna hai. Tab tak kuch nahi badla.
roster-agent-named-told = **{ $name }** kehte hain ki { $agent } unke agent hain. Yeh sirf kaha gaya hai.
roster-agent-named-phone = Unka diya number: { $phone }.
roster-agent-about = naya agent
roster-agent-which = Ab kaun hai? Naam likho, chaho to number bhi. Team ke set karne tak kuch nahi badlega.
roster-set-agent = Pehle { $agent } ko likho
