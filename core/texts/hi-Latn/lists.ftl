lists-added =
    { $count ->
        [one] { $names } **{ $role }** ki shortlist mein (kul { $size }).
       *[other] **{ $role }** ki shortlist mein jude: { $names }. Ab kul { $size }.
    }
lists-already =
    { $count ->
        [one] { $names } pehle se list mein.
       *[other] { $names } pehle se list mein.
    }
lists-already-by =
    { $count ->
        [one] { $names } pehle se list mein, { $by } ne joda tha.
       *[other] { $names } pehle se list mein, { $by } ne joda tha.
    }
lists-nothing-changed = Kuch badla nahi.
lists-taken-off = { $by } ne { $name } ko hataya tha, { $at }. Wapas daalein?
lists-put-back = Wapas daalo
lists-removed =
    { $left ->
        [0] { $names } **{ $role }** ki shortlist se hataya. Ab list khaali hai.
       *[other] { $names } **{ $role }** ki shortlist se hataya. { $left } bache.
    }
lists-not-on =
    { $count ->
        [one] { $names } **{ $role }** ki shortlist mein nahi.
       *[other] { $names } **{ $role }** ki shortlist mein nahi.
    }
lists-already-off = { $by } ne { $name } ko pehle hi hata diya, { $at }.
lists-told-added = { $by } ne { $names } ko { $role } ki shortlist mein daala (kul { $size }).
lists-told-removed =
    { $size ->
        [0] { $by } ne { $names } ko { $role } ki shortlist se hataya. Ab list khaali hai.
       *[other] { $by } ne { $names } ko { $role } ki shortlist se hataya. { $size } bache.
    }
lists-share = Producers ko bhejo
lists-undo = Undo
lists-undo-add = { $names }, { $role } ki shortlist mein
lists-shown =
    { $count ->
        [one] **{ $role }** ki shortlist mein 1 vyakti.
       *[other] **{ $role }** ki shortlist mein { $count } log.
    }
lists-more = Aur: { $names }
lists-count = { $count } shortlisted
lists-nobody-yet = { $role } ki shortlist mein abhi koi nahi. Search karein, phir "1, 3 { $role } ke liye shortlist".
lists-none = Abhi koi shortlist nahi hai. Search karein, phir "1, 3 shortlist".
lists-which = Kaun si shortlist? Yeh hain: { $lists }.
lists-gone = Yeh list ab nahi hai.
lists-who = Kaun? List ke number likhein, ya naam.
lists-on-none =
    { $count ->
        [one] { $names } kisi shortlist mein nahi. Kuch badla nahi.
       *[other] { $names } kisi shortlist mein nahi. Kuch badla nahi.
    }
lists-not-shown =
    { $shown ->
        [one] { $numbers } nahi hai: 1 hi dikhaya hai. { $names } ko jodun?
       *[other] { $numbers } nahi hai: { $shown } log dikhaye hain. { $names } ko jodun?
    }
lists-add-those = { $names } jodo
lists-leave = Rehne do
lists-swapped = { $out } ki jagah { $into }
lists-swap-which = { $names } kai lists par hai. Kis role ke liye, batao, jaise "replace { $names } with Riya on Meera".
lists-swap-beyond = Jo dikhaya usmein { $number } nahi hai ({ $shown }). Kuch nahi badla.
lists-swapped-done = **{ $role }** ki shortlist mein { $out } ki jagah { $into } ({ $size }).
lists-thing = { $thing } hatana hai, ya insaan ko shortlist se? Kuch nahi badla. Tag ke liye "untag { $names }", note ke liye "notes on { $names }", reminder ke liye "my reminders".
lists-take-person = Shortlist se hatao
lists-swap-what = { $names } ka kya badalna hai? Abhi kuch nahi badla. Audition ke liye har ek ka time likho, jaise "move { $name } to 11:30".
lists-swap-places = { $role } ki list mein jagah
lists-swap-one = { $role }: { $out } ki jagah { $into }
