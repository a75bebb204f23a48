edits-field =
    { $field ->
        [height] height
        [weight] wazan
        [city] shehar
        [playing_age] playing age
        [age] umar
        [build] build
        [hair] baal
        [eyes] aankhein
        [facial_hair] dadhi-mooch
        [rate] rate
        [union] union
        [showreel] showreel
        [instagram] Instagram
        [skills] skills
        [languages] languages
        [accents] accents
        [shoe] joote ka size
       *[other] { $field }
    }
edits-set = **{ $name }**: { $field } { $before } → { $after }
edits-set-first = **{ $name }**: { $field } { $after } (pehle kuch nahi likha tha)
edits-added = **{ $name }**: { $field } mein { $what } joda. Ab: { $now }
edits-removed = **{ $name }**: { $field } se { $what } hataya. Ab: { $now }
edits-same = **{ $name }**: kuch badalna nahi tha, { $field }: { $now }
edits-undo = Undo
edits-summary = { $name }: { $what }
edits-restored = **{ $name }** pehle jaisa hai.
edits-changed-since = **{ $name }** ka profile uske baad phir badla, isliye kuch wapas nahi liya.
edits-wrong = { $why }. Kuch nahi badla.
edits-what = Samajh nahi aaya kya badalna hai. Ek baat likhiye: "Riya ki height 5'6 hai", "Riya ab Pune mein rehti hai", "Riya ki skills mein kathak jod do". Naam aur number bhi: "Riya ka naam Riya Sharma kar do", "Riya ka naya number ... hai".
edits-what-others = Yeh main khud nahi badal sakta. Aapki baat team tak pahucha du? Yeh main kar sakta hoon: "meri height 5'6 hai", "main Pune shift ho gayi", "kathak jod do", "swimming hata do".
edits-who = Kiska profile? Naam likhiye: "Riya ki height 5'6 hai".
edits-one-of-yours = person
edits-none = Aapka profile yahan abhi nahi hai. Invitation ka code bhejiye, ya casting team se kahiye ki aapko jodein.
edits-not-yours = Main sirf aapka apna profile badal sakta hoon, aur unka jinke liye aap bolte hain. Baaki ke liye casting team ko likhiye.
edits-minor = 18 se kam umar ka profile mata-pita ya guardian badalte hain. Unse kahiye mujhe likhein.
edits-age-child = { $name } yahan 18 se kam likhe hain; yeh sirf casting team badal sakti hai
edits-age-adult = { $name } yahan adult likhe hain; 18 se kam ho to pehle guardian chahiye, casting team ko likhiye
edits-bad-city = shehar "{ $value }" padha nahi jaata; sirf naam likhiye
edits-bad-skill = list "{ $value }" padhi nahi jaati; chhote naam comma ke saath likhiye
edits-bad-language = "{ $value }" naam ki koi bhasha nahi pata
edits-not-a-list = yeh ek hi value hai; badal sakti hai, list se hat nahi sakti
edits-sensitive-others = Dharm, jaati, ethnicity, sexuality, sehat aur disability sirf vyakti khud bata sakta hai, isliye kuch nahi rakha. Height, shehar, skills jaisi baatein badal sakta hoon.
edits-sensitive = Dharm, jaati, ethnicity, sexuality, sehat aur disability kisi profile mein nahi likhe jaate, aur kuch nahi badla. Bina naam ke ginti mein aana chahein to apne baare mein ek vaakya likhiye, jaise "mera dharm ... hai"; band rakhne se pehle main poochhunga.
edits-height-which = "{ $value }" feet-inch bhi ho sakta hai aur decimal feet bhi. Kaunsa?
edits-smaller = **{ $name }** ki height { $before } likhi hai, { $now } usse kam hogi. Sahi kaun si hai?
edits-smaller-yes = { $now } sahi hai
edits-smaller-no = { $before } rehne do
