minors-whose-number = Batane ke liye thanks. 18 se kam umar mein hum pehle parent ya guardian se baat karte hain. Unka number bhejo.
minors-about-number = parent ya guardian ka number
minors-grown-up = Theek hai. Aapke liye kuch nahi badalta.
minors-guardian-known = Thanks. Aapke guardian darj hain, hum unhi ko likhte hain.
minors-told = { $name } ne bataya ki umar 18 se kam hai. Profile roki, photos hatayi, guardian ki haan tak kuch nahi bheja jaayega.
minors-cancel-asked = { $count ->
    [one] Yeh audition abhi tay hai. Cancel karein?
   *[other] Yeh { $count } audition abhi tay hain. Cancel karein?
    }
minors-cancel-go = { $count ->
    [one] Cancel karo
   *[other] Sabhi { $count } cancel karo
    }
minors-cancel-about = { $name } ke auditions
minors-withdrawn-told = { $name } ke guardian ne apni haan wapas le li. Unke liye kuch tay mat karo.
minors-no-number = Ismein koi phone number nahi dikha. Poora number bhejo, jaise 98200 00010.
minors-thanks = Thank you. Team se koi unhe likhega. Unki haan tak hum aur kuch nahi rakhte.
minors-suggested = { $child } ne guardian ka number diya. Sirf bataya hai, saabit nahi. Notice ke saath likhein?
minors-write-guardian = Guardian ko likho
minors-has-guardian = { $name } ke guardian pehle se darj hain.
minors-number-taken = Woh number kisi aur ka hai jise hum jaante hain. Call karke doosra number lo.
minors-guardian-of = { $name } ke guardian
minors-notice = Aapko **{ $name }** ke parent ya guardian ke roop mein bataya gaya hai. Aapki haan par hum unka naam, umar, photos aur tapes roles ke liye rakhenge, sirf aapko likhenge, kabhi paise nahi maangenge, aur aapke kehne par sab mita denge. Call par aapki ID dekhi jaayegi. Kya aap sehmat hain?
minors-agree = Sehmat hoon
minors-refuse = Nahi
minors-invited = { $name } ke guardian ko likha. Jawab bataungi; usse pehle kuch tay nahi.
minors-call-guardian = { $name } ke guardian ko likha nahi ja sakta. Please call karo.
minors-other-guardian = Is bachche ke doosre guardian darj hain. Team se call karne ko kaho.
minors-agreed = Thank you, word for word darj. Ab { $name } ki har baat aapko aayegi. Kabhi bhi "delete" likho.
minors-agreed-told = { $by } ne { $name } ke guardian ke roop mein haan kaha. Call par ID dekho. Pehle din se pehle production ko chahiye:
minors-permit = { $kind ->
    [consent] guardian ki likhit consent
    [permit] District Magistrate ki permission
    [deposit] fees ke kam se kam 20 % ki FD
   *[person] set par ek zimmedaar vyakti, din mein zyada se zyada 5 ghante, 3 ke baad aaram
    }
minors-refused = Theek hai. { $name } ke baare mein yahan kuch nahi hoga.
minors-refused-told = { $name } ke guardian ne mana kiya. Unke liye kuch tay mat karo.
minors-gone = Woh bachcha ab darj nahi hai. Kuch karna nahi hai.
minors-stopped = Batane ke liye thanks. Ab koi aapse nahi poochega. Team aur aapke guardian ko bata diya.
minors-stopped-team = **{ $name } nahi karna chahte.** Bachche ki ichchha ke khilaaf kabhi nahi: { $count ->
    [one] audition wapas liya
   *[other] { $count } auditions wapas liye
    }, pehle jo bhi kaha gaya ho. Phir mat poocho.
minors-stopped-guardian = { $name } ne bataya ki woh yeh nahi karna chahte, isliye audition wapas liya. Koi baat nahi; kisi ke khilaaf kuch nahi.
minors-chaperone = Aaj { $name } ke saath zimmedaar vyakti kaun hai? Naam bhejo.
minors-chaperone-about = bachche ke saath kaun hai
minors-chaperone-noted = Darj: { $name } ke saath { $person }.
minors-hours = { $name } ko yahan { $hours } ghante ho gaye. { $kind ->
    [rest] Bachche ko ab aaram chahiye.
   *[limit] Din mein bachcha isse zyada nahi ruk sakta; jaane do.
    }
minors-left = Darj: { $name } chale gaye.
minors-about-child = kiske guardian hain
minors-whose-guardian = Yeh kiske guardian hain? Bachche ka naam likho.
minors-suggested-staff = Yeh number abhi kahin nahi rakha. { $child } ke guardian ke roop mein notice ke saath likhein? Unke haan ke bina kuch plan nahi hoga.
minors-taken-back = Shukriya, team ko bata diya ki aap { $age } ke ho. Koi insaan dekhega; tab tak yahan aapke liye kuch tay nahi hoga.
minors-taken-back-told = { $name } ne pehle 18 se kam kaha tha, ab { $age } kehte hain. Jab tak koi insaan na dekhe, profile ruki rahegi. Unhe call karo.
minors-withdraw = { $name } ke liye apni haan wapas lein? Phir { $name } ke liye yahan kuch aage nahi badhega.
minors-withdraw-yes = Wapas lo
minors-waits = Aapki haan ka intezaar:
minors-waits-team = { $name } se yeh poocha gaya tha, guardian ki haan tak ruka hai:
minors-still-open = { $name } ke liye abhi khula hai:
minors-nothing-asked = Abhi aapki sehmati kisi cheez ke liye nahi chahiye. Jab chahiye hogi, yahan wajah ke saath likhenge.
minors-agree-which = Kis bachche ke liye aapki sehmati hai?
minors-ended-team = { $name } se aur jo poochha tha, khatam:
minors-rule = Kanoon (Child Labour Rules, Rule 2C): din mein zyada se zyada **{ $day } ghante**, { $rest } ghante se zyada bina aaram nahi, lagataar { $row } din se zyada nahi. Shoot se pehle District Magistrate ki permission, bachche ke liye ek tay zimmedar vyakti, kam se kam paanchva hissa bachche ke naam deposit, aur bachche ki marzi ke khilaf kuch nahi. Production isse kam rakh sakta hai, zyada nahi. Is role ke ghante team batayegi.
minors-ask-person = Team se poochho
minors-whose-age = Yeh aapki apni umar hai, ya kisi role ki ya kisi aur ki? 18 se kam walon ka yahan alag dhyan rakhte hain.
minors-grown = Main { $adult } ya zyada
minors-own-age = Main khud { $age }
minors-with-child = Team ke paas yeh aapke shabdon mein hai. { $names } ke baare mein hum aapko hi likhte hain; doosra number sirf team ko bheje aapke message mein hai.
minors-with-child-told = { $by } (guardian) ne bataya **{ $names }** ke saath kaun hai, ya doosra number: "{ $said }" Woh guardian ki tarah likhe nahi hain. Us din ke liye naam likh lo, ya { $by } se poocho.
minors-most-hours = Kanoon ke hisaab se bachcha din mein zyada se zyada { $day } ghante kaam karta hai, { $rest } ghante se zyada bina aaram ke nahi. Is role ke ghante team batayegi.
minors-number-for = { $by } ne { $name } ke guardian ka number diya: { $phone }. Sirf bataya hai, saabit nahi. { $has ->
    [yes] Pehle se ek guardian darj hain; kuch badalne se pehle call karo.
   *[no] Ek tap se unhe notice ke saath likha jayega.
    }
minors-number-whose = { $by } ne guardian ka number diya: "{ $said }" Kiske bachche ka hai, pata nahi chala, isliye kisi ko nahi likha. { $by } se poochho, ya likho "... ke guardian ..., 98200 00010".
minors-number-noted = Shukriya. { $name } ke guardian ka number team ke paas hai; team se koi unhe likhega. Unki haan tak aur kuch nahi rakhte.
minors-number-passed-on = Shukriya, team aapke shabdon mein padhegi. Ek line mein bachche ke poore naam ke saath phir se likh do, taaki sahi insaan ko likha jaye.
