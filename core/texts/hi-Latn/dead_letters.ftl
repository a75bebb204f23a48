dead-letters =
    { $count ->
        [one] Ek message atka hai.
       *[other] { $count } message atke hain.
    }
dead-letters-more = Naye neeche hain; { $count } aur purane hain.
dead-letters-next = Pehle kaaran theek karein, phir yahin dobara chalayein ya "requeue" aur uska naam likhein.
dead-letters-none = Kuch nahi atka hai.
dead-letters-all-again = Sab dobara chalao
dead-letters-sure = { $count } dobara chalayein? { $out ->
    [0] Koi bhi waisa ka waisa nahi jaata; har ek naye sire se padha jaata hai.
    [one] Ek jaisa likha tha waisa jaayega.
   *[other] { $out } jaise likhe the waise jaayenge.
    }
dead-letters-queued =
    { $count ->
        [0] Koi dobara nahi chal sakta: unka content ab rakha nahi hai.
        [one] Ek dobara chal raha hai.
       *[other] { $count } dobara chal rahe hain.
    }
dead-letter-again = Dobara chalao
dead-letter-what = { $kind ->
    [in-dead] Aaya tha, chhod diya
    [in-quarantined] Aaya tha, alag rakha
    [out-dead] Jaana tha, chhod diya
   *[due-dead] Samay aaya, likha nahi ja saka
    }: { $why }
dead-letter-no-reason = kaaran likha nahi hai
dead-letter-words = "{ $text }"
dead-letter-tried =
    { $count ->
        [one] Ek baar koshish hui.
       *[other] { $count } baar koshish hui.
    }
dead-letter-queued = { $letter } dobara chal raha hai. Phir fail hua to yahin wapas aayega.
dead-letter-unknown = { $letter } (ab) atka nahi hai. Dekhne ke liye "dead letters" likhein.
dead-letter-empty = { $letter } dobara nahi chal sakta: uska content ab rakha nahi hai.
