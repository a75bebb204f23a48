watch-waits = Yahan kuch bahut der se atka hai:
watch-line = { $stage ->
    [turn] Aaye hue messages ka { $minutes } minute se jawab nahi gaya.
    [send] { $channel }: { $minutes } minute se messages nahi gaye.
   *[due] Reminders { $minutes } minute late hain.
    }
watch-dead =
    { $count ->
        [one] Ek message kai koshishon ke baad chhod diya. Dikhaoon?
       *[other] { $count } messages kai koshishon ke baad chhod diye. Dikhaoon?
    }
watch-show = Dikhao kya atka hai
watch-budget = Claude ka aaj ka budget khatm hua. Aadhi raat tak desk apne niyamon se jawab dega; kuch nahi chhootega.
