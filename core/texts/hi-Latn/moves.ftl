moves-none-ahead = { $name } ka aage koi audition nahi hai. "Who hasn't confirmed" likho to jo plan hai dikhega.
moves-twice = { $name } do baar likha hai. Har naam ek baar, uske time ke saath likho.
moves-which-clock = Exact kitne baje? { $name } abhi { $current } pe hai; "{ $said }" se baje pata nahi chalte. Kuch nahi badla: aise likho, "{ $name } ko 5 baje shift karo".
moves-shown = { $count ->
    [one] Ye time badlega, sirf inhi ko bataya jayega:
   *[other] Ye { $count } time badlenge, sirf inhi ko bataya jayega:
    }{ $hard ->
    [yes] {" "}aise nahi ho sakta. Kuch nahi badla.
   *[no] {""}
    }
moves-row = **{ $name }**: { $was } se { $at }{ $reason ->
    [none] {""}
   *[other] {" "}· clash: { $reason }
    }
moves-said = { $rsvp ->
    [confirmed] Haan keh chuke hain.
    [declined] Mana kar chuke hain.
    [change_requested] Doosra time maanga hai.
   *[other] Abhi jawab nahi aaya.
}
moves-note = Phir unke liye message: "{ $note }"
moves-tell = { $count ->
    [one] { $name } ko message
   *[other] { $count } ko message
    }
moves-go = { $count } shift karo
moves-done-before = { $count ->
    [one] Ye pehle hi ho chuka hai.
   *[other] Ye pehle hi ho chuka hai; sab { $count } inhi time pe hain.
    }
moves-gone = { $name } ka audition shuru ho chuka hai ya cancel hai, isliye koi shift nahi hua.
moves-one = **{ $name }** { $at } pe
moves-done = Shift ho gaya: { $moved }. { $count ->
    [one] Unhe bata diya, confirm karne ko kaha hai.
   *[other] Sabko bata diya, confirm karne ko kaha hai.
    }
moves-team = { $who } ne shift kiya: { $moved }. { $what }.
moves-back = Naya time unhe bata diya gaya hai, isliye chupchaap wapas nahi hota. Wapas shift karein?
moves-in-a-row = Ek hi room hai, isliye ek ke baad ek:
