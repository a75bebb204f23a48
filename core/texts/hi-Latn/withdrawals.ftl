withdrawals-nobody = Yahan aapki taraf se koi profile nahi mila. "Kisi se baat karni hai" likho, team dekh legi.
withdrawals-ask = { $role ->
    [none] Jo yahan chal raha hai usse aapka naam hata doon? Casting ko pata chalega, aur aapke likhe bina koi nahi poochhega.
   *[other] { $role } se aapka naam hata doon? Casting ko pata chalega, aur aapke likhe bina koi nahi poochhega.
    }
withdrawals-audition = audition { $when } wapas
withdrawals-offer = offer mana
withdrawals-question = khula sawaal band
withdrawals-yes = Haan, hata do
withdrawals-no = Nahi, rehne do
withdrawals-about = naam hatana
withdrawals-done = Hata diya, casting ko bata diya. Profile waisi hi hai; "mera data hata do" se woh bhi hat jaati hai.
withdrawals-told = { $role ->
    [none] { $name } ab consider nahi hona chahte.
   *[other] { $name } ab **{ $role }** ke liye consider nahi hona chahte.
    }{ $note ->
    [none] {""}
   *[other] {" "}"{ $note }"
    }
withdrawals-take-off = List se hatao
withdrawals-freed = { $when } phir khaali hai.
