memory-noted = Note kar liya: “{ $text }”. Ab se yahi maanunga, jab tak aap kuch aur na kahein.
memory-noted-shared = Team ke liye note kar liya: “{ $text }”. Ab se yahi maanunga, jab tak aap mein se koi kuch aur na kahe.
memory-is-off = Yahan aapki memory band hai, isliye main na kuch rakhta hoon na istemal karta hoon. “Sab yaad rakho” se chalu hogi.
memory-nothing-found = Jo main padh sakta hoon usmein iske baare mein kuch nahi mila. Sawaal mein naam ya din ho to madad milti hai.
memory-found = Yeh kaha gaya tha:
memory-said = { $who }, { $day } ko: “{ $text }”
memory-said-sometime = { $who } ne kaha: “{ $text }”
memory-fact-private =
    { $count ->
        [one] { $n } · “{ $text }” (aapka)
       *[other] { $n } · “{ $text }” (aapka, { $count } baar kaha)
    }
memory-fact-shared =
    { $count ->
        [one] { $n } · “{ $text }” (team ka)
       *[other] { $n } · “{ $text }” (team ka, { $count } baar kaha)
    }
memory-no-facts = Abhi tak koi pasand ya note nahi. “Mujhe hamesha Mumbai ke log chahiye” likhne se ban jaayega.
memory-level =
    { $turns ->
        [0] Kya rakhta hoon: { $level }. { $reads ->
            [yes] Aapka koi message abhi usme nahi; baat karte-karte jaate hain.
           *[no] Aapka koi message usme nahi.
        } Jo aapne aage bhejwaya, woh padhne wale ke paas rehta hai.
        [one] Kya rakhta hoon: { $level }. aapka 1 message shabd-shabd rakha hai. “Pichle hafte ka bhool jao” ya “yeh bhool jao” se hat jaayega.
       *[other] Kya rakhta hoon: { $level }. aapke { $turns } message shabd-shabd rakhe hain. “Pichle hafte ka bhool jao” ya “yeh bhool jao” se hat jaayenge.
    }
memory-change-level = Kitna rakhna hai, badlo
memory-which-level = Aap jo likhte hain usmein se kitna yaad rakhun?
memory-level-name =
    { $level ->
        [full] Sab kuch
        [selective] Jo zaroori hai
        [minimal] Sirf abhi ki baat
       *[off] Kuch nahi
    }
memory-level-set =
    { $level ->
        [full] Ab se aap yahan jo likhenge sab yaad rakhunga, sirf aapke liye.
        [selective] Ab se sirf zaroori baatein yaad rakhunga: faisle, pasand, jo aap note karne ko kahein.
        [minimal] Ab se abhi ki baat ke alawa kuch nahi rakhunga, aur pehle ka kuch istemal nahi karunga. Jo pehle se hai woh hai, jab tak aap na hatayein.
       *[off] Ab se na kuch rakhunga, na pehle ka kuch istemal karunga. Jo pehle se hai woh hai, jab tak aap na hatayein.
    }
memory-forget-that = Note hata do
memory-forget-them = Haan, hamesha ke liye hatao
memory-forget-all = Jo rakha hai hata do
memory-forget-sure =
    { $count ->
        [one] Yeh { $what } hai. Wapas nahi aayega. Bhool jaun?
       *[other] Yeh { $what } hain. Wapas nahi aayenge. Bhool jaun?
    }
memory-forgotten = Hamesha ke liye bhula diya: { $what }.
memory-turns =
    { $count ->
        [one] ek message
       *[other] { $count } message
    }
memory-facts =
    { $count ->
        [one] ek note
       *[other] { $count } note
    }
memory-nothing-to-forget = Iske baare mein aapka yahan kuch nahi hai. “Tumhe kya yaad hai” se sab dikhega.
memory-because = Iski wajah se:
memory-not-used = Ismein memory nahi lagi, sirf jo poocha gaya. “Tumhe kya yaad hai” se dikhega ki main kya jaanta hoon.
memory-habit = Jaisa aapko pasand hai: “{ $text }” ({ $day }).
memory-why = Kyun?
memory-in-mind = Hum yahan the:
memory-nothing-in-mind = Pichle aadhe ghante ki koi baat khuli nahi hai. “... ke baare mein kya decide kiya tha” se aur peeche dekh sakte hain.
memory-own-words = Yeh to maine hi likha tha; ek baar note hai. Kuch jodna ho to apne shabdon mein kahiye.
memory-place = Aam taur pe: “{ $text }”.
memory-no-place = Koi usual jagah note nahi hai. “Hum hamesha ... mein audition karte hain” se note ho jayegi.
memory-export = Aapki poori memory ek file mein: har message aur note tareekh ke saath, aur jaanch ke liye hashes ki list. Link sirf aapke liye hai aur ek ghante mein khatam hota hai. Desk chalane wale "castmatch memory import" se ise wapas padhte hain.
memory-file = Download
memory-no-address = Is desk ka koi bahar se khulne wala pata nahi, isliye link nahi hai: desk chalane wale "castmatch memory export" se wahi likhte hain.
memory-not-forgotten = Kuch nahi bhulaya. “Yaad rakhna ki hum ...” se hamesha ke liye note ho jayega.
