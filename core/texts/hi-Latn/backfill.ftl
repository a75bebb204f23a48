backfill-too-near = { $time } mein ek ghante se kam hai ya nikal gaya, kisi ko bulaya nahi ja sakta. Jo yahan hain unhe aage karo, ya session khiskao.
backfill-running = { $time } pehle se poocha ja raha hai. Kaun leta hai, bataungi.
backfill-nobody = List mein { $time } ke liye koi khaali nahi. Pehle list mein log jodo.
backfill-shown = { $time } khaali hai. Ek-ek karke, is order mein, 15-15 min: { $names }.
backfill-go = Poochna shuru karo
backfill-started = { $time } ke liye pehle { $name } se poocha. Kaun leta hai, bataungi.
backfill-none-free = Koi time khaali nahi hua. Kiska, batao, jaise "fill Riya's slot".
backfill-still-held = Woh time abhi kisi ka hai. Pehle cancel karo ya no-show likho.
backfill-letter = Ek time khaali hua: { $what }. { $when }, { $place }. { $until } tak aapke liye rakha hai. Hum kabhi paise nahi maangte.
backfill-take = Le lunga/lungi
backfill-pass = Yeh nahi
backfill-over = { $when } kisi ne nahi liya. { $what }. Time khaali hai.
backfill-gone = { $time } ab khaali nahi. Ab bhi aana ho to "another time" likho.
backfill-taken-told = { $name } ne { $when } liya. { $what }.
backfill-yours = Yeh aapka hai aur pakka: { $when }, { $place }. Pehle yaad dila dungi.
backfill-passed = Theek hai, dhanyavaad. Kisi aur se poochte hain.
backfill-waitlist =
    { $count ->
        [one] **{ $role }** ki waitlist: shortlist mein 1 ke paas time nahi. Time khaali ho to unse poochhte hain:
       *[other] **{ $role }** ki waitlist: shortlist mein { $count } ke paas time nahi. Time khaali ho to isi order mein poochhte hain:
    }
backfill-waitlist-empty = **{ $role }** ke liye koi time ka intezaar nahi kar raha: shortlist mein sabke paas time hai, ya koi nahi hai.
backfill-not-her = { $name } ko { $time } nahi mil sakta: { $why ->
    [has] unka is role ke liye time pehle se hai, ya unhone mana kiya hai.
    [unreached] unhe message nahi pahunchta, please call kijiye.
   *[busy] unke liye usi time kuch aur hai.
    } "Fill the slot" likhne se list ke baaki logon se poochha jayega.
