approvals-choice-approve = Approve
approvals-choice-pass = Pass
approvals-choice-comment = Comment
approvals-choice-change = Badlo
approvals-choice-veto = Veto
approvals-leave = Rehne do
approvals-no-reason = Koi wajah nahi

approvals-header =
    { $count ->
        [one] **{ $role }** ke liye casting se 1 naam. Faisla aapka.
       *[other] **{ $role }** ke liye casting se { $count } naam. Faisla aapka.
    }
approvals-header-by =
    { $count ->
        [one] **{ $role }** ke liye casting se 1 naam. Faisla { $by } tak.
       *[other] **{ $role }** ke liye casting se { $count } naam. Faisla { $by } tak.
    }
approvals-shared =
    { $count ->
        [one] **{ $role }** ke liye 1 naam { $project } ke producers ke paas hai, { $where } par.
       *[other] **{ $role }** ke liye { $count } naam { $project } ke producers ke paas hain, { $where } par.
    } Har faisla bataunga.
approvals-waiting-already =
    { $count ->
        [one] 1 naam pehle se unke paas hai, faisla baaki; dobara nahi bheja.
       *[other] { $count } naam pehle se unke paas hain, faisla baaki; dobara nahi bheje.
    }
approvals-settled-already =
    { $count ->
        [one] 1 ka faisla ho chuka; "status { $role }" likho.
       *[other] { $count } ka faisla ho chuka; "status { $role }" likho.
    }
approvals-empty = **{ $role }** ki shortlist khaali hai. Pehle naam daalo, phir bhejo.
approvals-not-listed =
    { $count ->
        [one] { $names } **{ $role }** ki shortlist mein nahi. Pehle daalo, phir bhejo.
       *[other] { $names } **{ $role }** ki shortlist mein nahi. Pehle daalo, phir bhejo.
    }
approvals-nobody-to-ask = { $project } ka koi shared chat nahi, aur koi producer mil nahi raha. Producer ya channel jodo, phir bhejo.
approvals-only-team = List main sirf { $project } ke producers ko bhejta hoon; "{ $to }" unme nahi. Producers ko bhejoon?
approvals-share-team = Producers ko bhejo

approvals-verdict =
    { $decision ->
        [approve] Approved
        [pass] Pass
       *[veto] Veto
    }: { $by }, { $at }
approvals-recorded =
    { $decision ->
        [approve] Approve ho gaya
        [pass] Pass ho gaya
       *[veto] Veto ho gaya
    }: { $names }, **{ $role }** ke liye.
approvals-news = { $name }, { $role } ke liye:
approvals-told =
    { $changed ->
        [yes] { $by } ne badla: { $role } ke liye { $name }
       *[no] { $by } ne { $role } ke liye { $name } ko
    } { $decision ->
        [approve] approve kiya.
        [pass] pass kiya.
       *[veto] veto kiya.
    }
approvals-told-reason = Wajah: { $reason }.
approvals-told-count = { $total } mein se { $done } ka faisla ho gaya.
approvals-already = { $role } ke liye { $name } ka faisla ho chuka: { $verdict }.
approvals-already-yours = Yeh aap kar chuke: { $name }, { $verdict }.
approvals-undecided = { $role } ke liye { $name } ka faisla abhi baaki hai.
approvals-change = { $role } ke liye { $name }: { $verdict }. Badalna hai?
approvals-why =
    { $decision ->
        [pass] { $names } ko pass kyun? Ek line kaafi hai; casting dekhegi.
       *[veto] { $names } ko veto kyun? Ek line kaafi hai; casting dekhegi.
    }
approvals-veto =
    { $count ->
        [0] { $role } ke liye { $name } ko veto?
       *[other] { $role } ke liye { $name } ko veto? Abhi tak: { $stakes }.
    }
approvals-veto-told = Casting ko wajah ke saath bataunga, woh aage ka rok degi; talent ko main kuch nahi kahunga. Veto karoon?
approvals-veto-quiet = Casting ko bata diya; talent ko nahi.
approvals-on-list = shortlist mein hai
approvals-has-audition = audition { $when }
approvals-was-approved = pehle { $by } ne approve kiya tha

approvals-which = { $count } ka faisla baaki hai. Kiski baat hai?
approvals-which-named = "{ $name }" naam ke { $count } hain. Kaun?
approvals-nothing-shown = Abhi aapke saamne koi nahi hai, isliye kuch note nahi hua. Casting list share karegi to cards yahin aayenge, aur aap aise hi bata sakte hain: "pehli haan, doosri nahi".
approvals-nothing-open = Kisi ka faisla baaki nahi. Badalna ho to naam likho: "pass on Riya".
approvals-not-shown = { $name } producers ke paas nahi, aur kisi shortlist mein bhi nahi dikha. Pehle list mein daalo.
approvals-say-role = { $name } kai shortlist mein hai. Role bhi likho: "approve { $name } for Meera".
approvals-one-by-one = Ek saath kai faisle samajh nahi aaye, abhi kuch darj nahi hua. Ek-ek line mein likho: "Riya approve", phir "Arjun pass, umar kam".
approvals-say-what = Approve, pass ya veto? Naam ke saath likho: "pass on Arjun, too young".
approvals-gone = Woh card ab nahi hai. Kiska baaki hai, "status" likho.
approvals-none = Abhi producers ke paas koi naam nahi. Pehle shortlist bhejo.
approvals-outside = Abhi batane layak kuch nahi hai. Pakka hote hi team aapko yahin likhegi.
approvals-status = **{ $role }**: { $total } mein se { $done } ka faisla ho gaya.
approvals-status-line-plain = **{ $role }**: { $total } mein se { $done } ka faisla ho gaya.
approvals-status-line = **{ $role }**: { $total } mein se { $done } ka faisla ho gaya. Baaki: { $waiting }.
approvals-status-open = Baaki: { $names }
approvals-count-shared = { $count } producers ke paas
approvals-count-approved = { $count } approved

approvals-comment-what = { $role } ke liye { $name } par kya likhoon? Casting aur producers dekhenge.
approvals-comment-kept = { $role } ke liye { $name } par likh diya. Casting ke paas hai.
approvals-comment-told = { $role } ke liye { $name } par { $by }: "{ $text }"
approvals-voted-plain = { $names } ke liye aapka vote likh diya; casting ke paas hai.
approvals-voted = { $names } ke liye aapka vote likh diya: { $votes }. Casting ke paas hai.
approvals-vote-told-plain = { $by } ka vote: { $name } ({ $role }).
approvals-vote-told = { $role } ke liye { $name } par { $by }: { $votes }. Yeh vote hai, faisla nahi.
approvals-vote-nobody = Vote kiske liye? Naam ke saath likho: "4/5 for Riya".
approvals-noted =
    { $names } par likh diya, { $visibility ->
        [me] sirf aapke liye.
        [casting] sirf casting office ke liye.
       *[production] casting aur producers ke liye.
    }
approvals-note-what = Naam aur note likho: "note on Riya: accha gaati hai".
approvals-note-health = Sehat ki baat main nahi rakhta, isliye note nahi kiya. Uske bina likho, ya khud bata do.
approvals-note-personal = Dharm, jaati, sehat jaisi baatein main kisi ke baare mein nahi rakhta, isliye note nahi kiya. Uske bina likho.
approvals-note-gone = Woh note pehle hi hat chuka hai.
approvals-note-taken = Note wapas le liya.
approvals-notes =
    { $count ->
        [0] { $name } par yahan dikhane layak koi note nahi.
        [one] { $name } par 1 note:
       *[other] { $name } par { $count } note:
    }
approvals-note-line =
    { $by ->
        [none] File, { $day }: { $text }
       *[other] { $by }, { $day }: { $text }
    }
approvals-notes-private = Aur bhi hai; aapko private mein bheja.
approvals-deadline =
    { $count ->
        [one] **{ $role }** ke liye 1 ka faisla baaki, { $by } tak bata do: { $names }
       *[other] **{ $role }** ke liye { $count } ka faisla baaki, { $by } tak bata do: { $names }
    }
approvals-reminded = Ek ghanta pehle ek baar yaad dilaunga.

approvals-form-title =
    { $decision ->
        [pass] { $name } ko pass
       *[veto] { $name } ko veto
    }
approvals-form-submit =
    { $decision ->
        [pass] Pass
       *[veto] Veto
    }
approvals-form-reason = Wajah
approvals-form-reason-hint = Ek line kaafi hai
approvals-form-comment = { $name } par comment
approvals-form-comment-what = { $name } par ({ $role }) kya note karun?
approvals-form-note = Note
approvals-form-audience = Kaun padh sakta hai
approvals-form-save = Note rakho
approvals-audience =
    { $visibility ->
        [me] Sirf main
        [casting] Casting office
       *[production] Casting aur producers
    }
approvals-priced = { $name } ko **{ $role }** ke liye is daam par approve karein?
approvals-choice-priced = Is daam par approve
approvals-stands = status: { $status }
approvals-has-offer = offer v{ $version } ({ $state ->
    [draft] draft hai
    [sent] bheja gaya
    [countered] counter aaya
   *[accepted] manzoor
    })
approvals-veto-fee = Cancellation fees lag sakti hai.
approvals-choice-cancel-audition = Audition cancel karo
approvals-veto-planned = Abhi bhi tay: audition { $when }.
approvals-wait-vetoed = Veto ho gaya, phir bhi bulaya hua: { $names }. "... ka audition cancel karo".
approvals-veto-instead = Inki jagah: { $people }
approvals-missing = approval (list share karo, ya producer "approve" likhe)

approvals-approver = **{ $role }** ka final **{ $name }** karte hain; baaki logon ka tap ya message vote gina jata hai.
approvals-approver-nobody = **{ $role }** ka final kisi ek ka nahi: producer ya director ka pehla faisla chalta hai. Kisi ek ko dena ho: "{ $role } ka final Rohan karenge".
approvals-approver-by = { $by } ne kaha.
approvals-approver-unknown = "{ $name }" naam ka koi producer ya director nahi hai. Naam waise likho jaise team jaanti hai.
approvals-approver-elsewhere = { $name } { $project } ki team mein nahi hain, unhe card nahi dikhega. Pehle likho "add { $name } to { $project }".
approvals-naming-not-yours = **{ $role }** ka final kaun karega yeh casting director batate hain. Unse kaho, ya jo abhi decide karte hain unse.
approvals-moved = Ab { $status }.
approvals-votes = { $count } { $decision ->
    [approve] approve ke liye
    [pass] pass ke liye
   *[veto] veto ke liye
    }
approvals-votes-line = Votes: { $votes }
approvals-votes-of = { $name } par votes: { $votes }
approvals-vote-kept = { $name } (**{ $role }**) par aapka vote likh liya ({ $votes }). Final { $approver } karenge.
approvals-vote-late = { $name } (**{ $role }**) par aapka vote likh liya ({ $votes }). Faisla ho chuka hai: { $verdict }. Sirf { $approver } badal sakte hain.
approvals-vote-only = { $name } (**{ $role }**) ka final { $approver } karenge. Aapka vote?
approvals-vote-news = { $by } ka vote: { $name } ({ $role }) { $decision ->
    [approve] approve
    [pass] pass
   *[veto] veto
    }.

approvals-several =
    { $count ->
        [one] **{ $role }** ke liye 1 faisla:
       *[other] **{ $role }** ke liye { $count } faisle:
    }
approvals-several-line =
    { $decision ->
        [approve] Haan
        [pass] Pass
       *[veto] Veto
    }: { $names }
approvals-several-open =
    { $count ->
        [one] { $names } par faisla baaki rahega.
       *[other] { $names } par faisla baaki rahega.
    }
approvals-several-bound = Saath mein likha jayega: "{ $said }". Faisla inhi shabdon ke saath darj hoga; shart poori hui ya nahi, aap dekhein.
approvals-several-yes = { $count } likh lo
approvals-several-role = Kai roles ke naam baaki hain. Kaunse role ke liye?
approvals-several-called = { $name } matlab { $names } mein se kaun? Poora naam likho.
approvals-would =
    { $decision ->
        [veto] { $role } ke liye veto karenge
       *[other] { $role } ke liye pass karenge
    }: { $reason }
approvals-would-told =
    { $decision ->
        [veto] { $by } { $role } ke liye { $name } ko veto karenge
       *[other] { $by } { $role } ke liye { $name } ko pass karenge
    }, aapne abhi share nahi kiya hai. Wajah: { $reason }.
approvals-would-kept = { $name } abhi **{ $role }** ke liye aapke paas nahi aaye hain, isliye decide karne ko kuch nahi. Casting ko aapka na aur wajah pata hai: { $reason }.
approvals-opinions = **{ $role }** ke liye main yeh samjha:
approvals-opinions-role = Kai roles ke naam baaki hain. Role likho, ya naam.
approvals-opinions-nobody = Kuch badla nahi. "pass on 2, too old" likhoge to na darj hogi.
approvals-opinions-liked = { $names } pasand hai. Shortlist mein rakhun?
approvals-opinions-list =
    { $role ->
        [none] Shortlist karo
       *[other] { $role } ki shortlist mein
    }
approvals-nothing-by = { $name } ne abhi kuch decide nahi kiya. Har decision aate hi bataunga.
approvals-wait-producers = Producers ke paas, faisla baaki: { $names }. "Approval status".
approvals-wait-decisions = Aapka faisla baaki: { $names }. "Approve ..." ya "pass on ..., too young".
approvals-more-asked = **{ $role }** ke liye casting ko bata diya; naye log cards mein aayenge.
approvals-more-told = { $by } **{ $role }** ke liye aur log dekhna chahte hain: "{ $said }". Ab tak { $shared } share kiye, { $approved } approve, { $passed } pass.
approvals-meant =
    Iski jagah:
    { $lines }
    { $back } phir se khula.
approvals-meant-yes = Likh lo
approvals-not-your-word = { $name } par faisla kisi aur ka hai, isliye wahi rahega. Card ka Change batata hai kiska.
approvals-reopened = { $role } ke liye { $name } par faisla phir se khula hai.
approvals-told-reopened = { $by } ne wapas liya: { $role } ke liye { $name } par faisla phir se khula hai.
approvals-dates-told = { $by } casting se pooch rahe hain{ $role ->
    [none] {""}
   *[other] {" "}(**{ $role }**)
}: "{ $said }". Naam se dekho, naya ho to jodo, ya "tell { $by } ..." se jawab do.
approvals-dates-asked = Aapke shabdon mein casting ko bata diya{ $role ->
    [none] .
   *[other] , **{ $role }** ke liye.
} Jawab yahin aayega.
approvals-back-sure = { $role } ke liye **{ $name }** par apna pass wapas lein? Phir unpar koi faisla nahi rahega, aur casting ko pata chalega.
approvals-back-yes = Wapas lo
approvals-back-which = { $name } par kis role ka pass?
approvals-no-pass = { $name } par aapka koi pass nahi hai jo wapas liya jaye.
approvals-note-take = Hata do
approvals-note-take-asked = **{ $name }** pe aapka note, { $day }: “{ $text }”. Hata dein?
approvals-note-take-which = Aapke { $count } note milte hain. Kaunsa hatana hai?
approvals-note-take-line = **{ $name }**, { $day }: “{ $text }”
approvals-note-of-another = **{ $name }** ka yeh note ({ $day }: “{ $text }”) { $by ->
    [none] kisi aur ka
   *[other] { $by } ka
    } hai, wahi hata sakte hain.
approvals-of-whom = Kiski baat hai? Naam ke saath likho, jaise "Riya ka self-tape".
approvals-wants-told = { $by }, **{ $role }** ke liye { $name } par: "{ $said }"
approvals-wants = Casting ko bata diya: { $thing ->
    [tape] { $name } ka self-tape
    [clip] { $name } ka audition clip
    [reel] { $name } ki reel
    [photos] { $name } ki photos
   *[rate] { $name } ka rate
    }. Aate hi yahin bataungi.
approvals-wants-ask-tape = { $name } se tape maango
approvals-wants-write = { $name } ko likho
approvals-rate = { $rate ->
    [none] { $name } ka rate darj nahi hai.
   *[other] { $name } ka darj rate: { $rate }.
    }
approvals-rate-offer = Unka offer: { $money } ({ $state ->
    [sent] bheja hai, jawab baaki
    [countered] counter aaya
   *[accepted] manzoor
    }).
approvals-rate-ask = Casting se puchwao
approvals-sum-told = { $by }, **{ $role }** ke liye { $name } par, jo approved hai: "{ $said }" Yaani { $money }.
approvals-sum = { $name } **{ $role }** ke liye approved hai. Rakam casting ke paas hai: { $money }. Bhejne tak offer draft rahega.
approvals-sum-draft = Offer draft karo
approvals-remark-told = { $by }, **{ $role }** par, { $names } ko lekar pakka nahi: "{ $said }" Isse kuch tay nahi hua.
approvals-remark = { $count ->
    [one] { $names } par aapka comment rakh liya, casting ke paas hai. Kuch tay nahi hua.
   *[other] { $names } par aapka comment rakh liya, casting ke paas hai. Kuch tay nahi hua.
    }
approvals-remark-approve = { $name } approve
approvals-remark-pass = { $name } pass
approvals-note-whom = Yeh note kiske baare mein hai? Naam kaafi hai.
approvals-note-undo = Wapas lein
approvals-note-none-shown = Abhi yahan koi note nahi dikhaya gaya. "notes on Simran" likhne par unke note dikhenge.
approvals-note-not-yours = { $name ->
    [none] Wo note ek file se aaya hai, use yahan koi nahi badal sakta. Aap apna note saath mein likh sakte hain.
   *[other] Wo note { $name } ka hai, wahi use badal sakte hain. Aap apna note saath mein likh sakte hain.
    }
approvals-note-which = Aapka kaun sa note?
approvals-note-deleted = Hata diya: "{ $text }".
approvals-note-back = Note wapas aa gaya.
approvals-note-reworded = Note mein ab yeh hai: "{ $text }".
