declared-kind =
    { $kind ->
        [religion] dharm
        [caste] jaati
        [ethnicity] samuday
        [sexuality] sexuality ki baat
        [health] sehat
        [disability] disability ki baat
       *[all] band rakhi baatein
    }
declared-ask = Aapne apne baare mein kuch bataya ({ $what }). Main ise band rakh sakta hoon: sirf aap dekh payenge. Isse na koi dhoonda jaata hai, na chuna, na koi colleague ya model padhta hai; yeh sirf { $least } ya zyada logon ki ginti mein aata hai. Kabhi bhi wapas le sakte hain. Rakhoon?
declared-about = ise band rakhna
declared-yes = Haan, band rakho
declared-no = Nahi, kuch mat rakho
declared-kept = Band rakh liya. "Mere baare mein kya hai" se aapko dikhega; "forget my { $what }" se mit jaayega.
declared-gone = Mita diya: { $what }. Yahan kuch nahi bacha.
declared-nothing = Is baare mein aapka kuch nahi rakha hai.
declared-summary = aapki batayi baat ({ $what })
declared-held = Band, sirf aapke liye ({ $what }, { $day }): { $said }
declared-how = Apne baare mein ek chhota vaakya likhiye, jaise "mera dharm ... hai"; rakhne se pehle main poochhunga.
declared-only-self = Yeh sirf vyakti khud, apne chat se, apne baare mein bata sakta hai. Maine kuch nahi rakha.
declared-minor = 18 se kam umar ke kisi ka aisa kuch nahi rakha jaata, koi bhi bataye.
declared-no-search = Yahan dharm, jaati, ethnicity, sexuality, sehat ya disability se na koi dhoonda jaata hai na chhanta. Role ko kya chahiye woh kahiye: bhasha, accent, playing age, skills, look. Poore project ke liye: "diversity counts for Gully Nights".
declared-counts = **{ $project }**, jaisa logon ne khud bataya, sirf { $least } ya zyada ke group:
declared-count = { $what } ki ginti: { $groups }
declared-too-few = **{ $project }**: { $least } se kam logon ne ek jaisi baat batayi, isliye koi ginti nahi. { $least } se chhote group kabhi nahi dikhte.
declared-which-project = Kis project ke liye? Likhiye "diversity counts for Gully Nights".
