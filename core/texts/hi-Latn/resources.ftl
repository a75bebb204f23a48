resources-room = kamra { $name }
resources-rooms = { $count ->
    [0] { $place } ke kamre note nahi hain. Jaise "{ $place } mein kamre A aur B hain".
   *[other] { $place } mein: { $names }.
    }
resources-readers = { $count ->
    [0] Koi reader note nahi hai. Jaise "readers: Vikram, Neha".
   *[other] Readers hain: { $names }.
    }
resources-next = { $kind ->
    [room] "Meera list kal 11 baje rakho, do kamre" se kaam aayenge.
   *[reader] "Meera list kal 11 baje rakho, reader Vikram" se tay honge.
    }
resources-known = Ye pehle se note hai. { $what }
resources-dropped = { $kind ->
    [room] Hataya: { $names }. Wahan jo tay hai, wo aapke badalne tak rahega.
   *[reader] Hataya: { $names }. Jahan wo tay hain, wo waisa hi rahega.
    }
resources-forgotten = Wapas le liya.
resources-unknown = Aisa kuch note nahi hai. { $what }
resources-no-place = Kaun si jagah? Jaise "Aram Nagar mein kamre A aur B hain".
resources-no-names = Naam kya hain? Jaise "Aram Nagar mein kamre A aur B hain", ya "readers: Vikram, Neha".
resources-too-many = Ek jagah mein itne nahi hote; zyada se zyada { $most }.
