submission-links-made = **{ $role }** ke liye agents ka form. Jiske paas link hai, woh { $until } tak naam bhej sakta hai; har naam aapko milega. Form par sirf role ka naam aur project dikhta hai.
submission-links-open = Form kholo
submission-links-stop = Yeh link band karo
submission-links-stop-all = Sab band karo
submission-links-too-long = Submission link zyada se zyada { $most } din chalta hai. Jaise: "submission link for { $role } for 3 days".
submission-links-closed = { $role } abhi kisi ko nahi dhoondh raha, isliye form nahi hai.
submission-links-team-only = { $role } sirf team ke liye hai. "{ $role } agents ke liye" se khulega, phir link maango.
submission-links-none = Koi submission link khula nahi hai. "Meera ka submission link do" se banta hai.
submission-links-stopped =
    { $count ->
        [one] **{ $role }** ka submission link band hai.
       *[other] **{ $role }** ke { $count } submission link band hain.
    } Ab kholne par likha aayega ki khatam ho gaya.
submission-links-line = **{ $role }**: { $count ->
        [0] abhi koi nahi
       *[other] { $count } log
    }; { $until } tak.
submission-links-told = Form se: **{ $role }** ke liye { $name }. { $note ->
    [none] { "" }
   *[other] "{ $note }"
    }
submission-links-page-title = { $role } ke liye naam bhejo
submission-links-page-about = { $project }, casting { $house }. Har insaan ke liye ek form. { $until } tak khula.
submission-links-page-send = Bhejo
submission-links-page-safe = Jiska naam likha, use kuch nahi jaata, aur koi vaada nahi hai. Hum kabhi paise nahi maangte. 18 se kam: guardian ke number ke saath casting office ko likho.
submission-links-page-again = Ek aur naam
submission-links-page-old = Page bahut der khula tha. Ek baar dekhkar dobara bhejo.
submission-links-page-faults =
    { $count ->
        [one] Ek cheez samajh nahi aayi. Neeche dikhayi hai.
       *[other] { $count } cheezein samajh nahi aayi. Neeche dikhayi hain.
    }
submission-links-page-in = { $name } ka naam chala gaya
submission-links-page-in-do = { $role } ki casting ke paas hai. Aur dekhna ho to woh likhenge.
submission-links-page-already = { $name } pehle se bheja hua hai
submission-links-page-already-do = Kuch badla nahi. { $role } ki casting ke paas hai.
submission-links-page-child = Is form se nahi
submission-links-page-child-do = { $name } 18 se kam hai, isliye kuch rakha nahi. { $role } ke casting office ko guardian ke number ke saath likho.
submission-links-page-full = Form itna nahi le sakta
submission-links-page-full-do = Baaki naam casting office ko sheet ya message mein bhejo.
submission-links-page-busy = Ek minute
submission-links-page-busy-do = Ek saath bahut form aaye. Wapas jao, ek minute ruko aur phir bhejo.
submission-links-page-unknown = Link poora nahi hai
submission-links-page-unknown-do = Message se poora link copy karo, ya casting office se dobara maango.
submission-links-page-ended = Yeh form band ho gaya hai
submission-links-page-ended-do = Jisne bheja, us casting office se naya link maango.
submission-links-page-later = Form abhi nahi khul raha
submission-links-page-later-do = Link theek hai. Wapas jao aur ek minute mein dobara karo.
submission-links-field-name = Naam
submission-links-field-age = Umar ya playing age
submission-links-field-height = Height (5'6" ya 168 cm)
submission-links-field-phone = Phone
submission-links-field-city = Sheher
submission-links-field-link = Reel ya profile ka link
submission-links-field-note = Casting ke liye note
submission-links-fault-name = Naam likho, bina number ya nishaan ke.
submission-links-fault-age = Number likho, jaise 26 ya 24-28.
submission-links-fault-height = 5'6" ya 168 cm likho.
submission-links-fault-phone = Das digit likho, ya country code ke saath.
submission-links-fault-city = Bahut lamba hai. Sirf sheher kaafi hai.
submission-links-fault-link = Link https:// se shuru hota hai, poora copy karo.
submission-links-fault-note = Bahut lamba hai. 300 akshar kaafi hain.
