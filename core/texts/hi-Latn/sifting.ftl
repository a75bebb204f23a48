sifting-nobody = Abhi koi dikhaya nahi hai aur koi list khuli nahi hai. Pehle search karo, ya list ka naam likho: "drop the singers from Meera".
sifting-none = { $keep ->
    [yes] { $role } ki shortlist mein sab ke paas { $what } hai, kisi ko hatana nahi padega.
   *[no] { $role } ki shortlist mein kisi ke paas { $what } nahi likha hai.
    }
sifting-asked = { $keep ->
    [yes] Jinke paas { $what } nahi likha: { $names }. { $role } ki shortlist se { $count ->
        [1] inhe hata dein?
       *[other] in { $count } ko hata dein?
        }
   *[no] Jinke paas { $what } likha hai: { $names }. { $role } ki shortlist se { $count ->
        [1] inhe hata dein?
       *[other] in { $count } ko hata dein?
        }
    }
sifting-stay = { $names } rahenge.
sifting-go = { $count } hatao
