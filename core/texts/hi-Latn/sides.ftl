sides-title = { $role } ke sides
sides-title-link = { $role } ke sides (link)
sides-title-scene = { $role } ke sides, scene { $number }
sides-which = **{ $role }** ke kaunse pages? Yahan paste karo, link do, ya script ka scene batao.
sides-no-scene = Script mein scene { $number } nahi hai. **{ $role }** ke pages yahan paste karo, ya link do.
sides-no-script = Abhi script nahi hai, isliye scene { $number } mere paas nahi. **{ $role }** ke pages yahan paste karo, ya link do.
sides-about = { $role } ke pages
sides-preview = { $title }, { $count } logon ko bhejein? Har copy par uske naam ka nishaan:
sides-nobody = call karna padega, likh nahi sakte
sides-send = { $count } ko bhejo
sides-leave = Rehne do
sides-sent = { $title } bhej diye: { $names }.
sides-call = Inhe call karo, likh nahi sakte: { $names }.
sides-letter = { $own ->
    [yes] Aapke liye { $title }
   *[no] **{ $name }** ke liye: { $title }
    }{ $house ->
    [none] { "" }
   *[other] , { $house } ki taraf se
    }. Aage mat bhejna.
sides-mark = { $name } ki copy
sides-again = Phir bheje: { $title }.
sides-whose = Kiske sides? Naam ke saath likho.
sides-never = { $name } ko abhi koi sides nahi gaye. Pages ya scene ke saath likho: "send { $name } the sides".
sides-none-here = Aapke liye abhi koi sides nahi hain. Audition hoga to saath aayenge.
sides-asked = Abhi kuch nahi gaya tha. Team se kaha hai; sides yahin aayenge.
sides-asked-told = { $name } ko **{ $role }** ke sides ka intezaar hai.
sides-send-now = Bhej do
sides-locked = { $count ->
    [one] { $title } **{ $names }** ke liye rakhe hain: { $when } confirm hote hi apne aap jaayenge.
   *[other] { $title } inke liye rakhe hain: { $names }. Confirm karte hi milenge. Kisi ek ko pehle: "{ $name } ko sides abhi bhejo".
    }
sides-release = { $name } ko abhi bhejo
sides-after-yes = confirm hone par
sides-confirm-first = { $when } confirm hote hi pages apne aap aa jaayenge. Aap aayenge?
sides-confirm-meanwhile = Pages abhi yahan nahi hain: maine team se pooch liya hai. { $when } confirm hone ke baad aayenge. Aap aayenge?
sides-attached = { $title } jod diye: jo confirm kare, usko uske naam ki copy milegi. Kisi ek ko pehle: "... ko sides abhi bhejo".
sides-attached-confirmed = { $title } jod diye: jo confirm kare, usko uske naam ki copy milegi. Pehle se confirm ({ $count }): { $names }.
sides-none-anywhere = Kisi role ke sides abhi nahi hain. Role ke saath paste karo: "sides for Meera: ...", ya script ka scene batao.
sides-none-for = **{ $role }** ke sides abhi nahi hain. Yahan paste karo, link do, ya script ka scene batao; phir jo audition confirm kare use copy jaati hai.
sides-line = **{ $role }**: { $title }, { $count } ko bheje.
sides-there = { $title }{ $attached ->
    [yes] , lage hue hain: jo audition confirm kare use copy milti hai.
   *[no] . Tabhi jaate hain jab aap bhejo.
    }
sides-had = { $names ->
    [none] Abhi kisi ko nahi bheje.
   *[other] { $names } ko bheje.
    }
sides-send-list = List ko bhejo
sides-attach = Auditions ke saath lagao
