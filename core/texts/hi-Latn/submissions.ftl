submissions-in = { $names } ka naam **{ $role }** ke liye de diya. Casting ke paas hai; koi vaada nahi, aage dekhna hua to yahin likhenge.
submissions-already = { $names } ka naam **{ $role }** ke liye pehle se hai. Kuch nahi badla.
submissions-undo = Wapas lo
submissions-back = Wapas liya.
submissions-gone = Woh pehle hi wapas liya ja chuka hai.
submissions-whom = Kiska naam dena hai? Naam aur role likho, jaise "Riya, Meera ke liye".
submissions-not-known = { $name } aapki list mein nahi hai. Har ek ke baare mein apni line mein likho, main padhkar sunata hoon: "For Meera: naam, 27, 5'6, Punjabi, link".
submissions-about-role = role
submissions-which-role = Kis role ke liye?
submissions-no-role = "{ $role }" naam ka koi khula role nahi hai. Kaunsa role?
submissions-told = { $by } ne **{ $role }** ke liye { $names } ka naam diya. { $note ->
    [none] { "" }
   *[other] "{ $note }"
    }
submissions-shortlist = Shortlist karo
submissions-none = Abhi kisi ka naam nahi aaya.
submissions-head = { $count } naam aaye:
submissions-line = { $n } · { $name }, { $role } ke liye, { $by } ne diya
submissions-read =
    { $count ->
        [0] **{ $role }** ke liye kisi ko aage nahi rakh sakte:
        [one] **{ $role }** ke liye 1 naam, jaisa padha:
       *[other] **{ $role }** ke liye { $count } naam, jaisa padha:
    }
submissions-entry = { $n } · { $facts }{ $missing ->
        [none] {""}
       *[other] . Nahi likha: { $missing }
    }
submissions-child = { $n } · { $name } 18 se kam: bachche ka naam guardian ke number ke saath aata hai. Uske liye "talk to a person" likho.
submissions-missing-age = umar
submissions-missing-height = height
submissions-missing-link = link
submissions-submit = { $count } naam do
submissions-too-many = Yeh { $most } se zyada naam hain. Spreadsheet bhejo, ya kai message mein.
submissions-nobody-written =
    { $count ->
        [one] Unhe kuch nahi bheja jaata: sab aapke zariye.
       *[other] Unmein se kisi ko kuch nahi bheja jaata: sab aapke zariye.
    }
submissions-maybe = { $name } shayad { $other } hain jo pehle se hain. "duplicates dikhao" ya dono ko dekhne se pata chalega.
submissions-zip-damaged = Yeh zip khul nahi rahi. Dobara pack karo, ya photos ek ek karke bhejo.
submissions-zip-empty = Zip khaali hai. Photos ke saath dobara bhejo.
submissions-zip-many = Zip mein bahut files hain: ek baar mein { $most } photos tak. Hisson mein bhejo.
submissions-zip-bomb = Yeh zip photos se kahin zyada badi khulti hai, isliye kholi nahi. Photos ek ek karke bhejo.
submissions-zip-locked = Zip par password hai. Bina password ke bhejo.
submissions-zip-nobody = Zip mein kisi photo par naam nahi hai. File ka naam "Naina Gill 1.jpg" rakho, ya us naam ke folder mein daalo.
submissions-photos = { $count } photo.
submissions-there-already = Pehle se bheja hua.
submissions-same-photo = { $names } ke liye ek hi photo hai.
submissions-left-out = Chhoda: { $name }, { $why }.
submissions-left-more = Aur { $count } chhode.
submissions-left-path = path zip ke bahar jaata hai
submissions-left-locked = password laga hai
submissions-left-kind = photo nahi hai
submissions-left-large = bahut badi
submissions-left-damaged = kharab hai ya photo nahi
submissions-left-nameless = naam nahi likha
submissions-left-heic = HEIC yahan nahi khulta, JPEG chalega
submissions-left-small = bahut chhoti
submissions-by-agents = { $role } ki casting agents ke zariye hai. Apne agent se kaho ki yahan naam bhejein.
submissions-wait = Naam aaye, dekhe nahi: { $names }. "Submissions".
submissions-not-to-correct = { $name } ki umar yahan se nahi badal sakta: ya woh aapki list mein nahi, ya apni profile khud dekhte hain. Team ko likho.
submissions-corrected = Theek kar diya: { $name } { $age } ki hai. Casting ko pata hai.
submissions-corrected-told = { $by } ne **{ $name }** (**{ $role }** ke liye diya naam) theek kiya: { $age } saal.
submissions-back-of = Wapas liya: { $roles } ke liye { $name }. Casting ko pata hai.
submissions-back-told = { $by } ne **{ $name }** ka naam wapas liya: **{ $role }** ke liye ab nahi.
submissions-take-off = List se hatao
submissions-none-of = { $name } ka naam aapne nahi diya hai, to kuch wapas nahi liya. Audition ke liye "{ $name } nahi aa payegi" likho.
