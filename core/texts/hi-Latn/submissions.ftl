submissions-in = { $names } ka naam **{ $role }** ke liye de diya. Casting ke paas hai; koi vaada nahi, aage dekhna hua to yahin likhenge.
submissions-already = { $names } ka naam **{ $role }** ke liye pehle se hai. Kuch nahi badla.
submissions-undo = Wapas lo
submissions-back = Wapas liya.
submissions-gone = Woh pehle hi wapas liya ja chuka hai.
submissions-whom = Kiska naam dena hai? Naam aur role likho, jaise "Riya, Meera ke liye".
submissions-not-known = { $name } aapki list mein nahi hai. "kisi se baat karni hai" likho, team jod degi.
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
