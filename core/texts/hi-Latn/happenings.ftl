happenings-when = { $when ->
        [since] kal se
        [yesterday] kal
        [week] is hafte
        [away] { $at } se
       *[today] aaj
    }
happenings-none = { $about ->
        [none] {""}
       *[other] { $about }:{" "}
    }{ $when } abhi tak kuch nahi hua: na koi badlaav, na faisla, na jawab.
happenings-head = { $about ->
        [none] { $count ->
            [one] { $when } 1 baat hui:
           *[other] { $when } { $count } baatein huin:
        }
       *[other] { $count ->
            [one] **{ $about }**, { $when }: 1 baat hui.
           *[other] **{ $about }**, { $when }: { $count } baatein huin.
        }
    }
happenings-earlier = Sabse nayi 20; { $count } usse pehle huin.
happenings-listed = { $by } ne { $names } ko { $role } ki shortlist mein daala
happenings-unlisted = { $by } ne { $names } ko { $role } ki shortlist se hataya
happenings-shared = { $by } ne { $role } ke liye { $names } producers ke saamne rakhe
happenings-decided = { $by } ne { $role } ke liye { $names } ko { $what ->
        [approve] approve kiya
        [pass] pass kiya
        [veto] veto kiya
       *[other] tay kiya
    }
happenings-moved = { $by } ne { $role } ke liye { $names } ko badla: { $what }
happenings-answered = { $names } { $what ->
        [confirmed] ne haan kaha
        [declined] nahi aa payenge
        [change_requested] ne doosra time maanga
       *[other] ka jawab aaya
    } ({ $role })
happenings-booked = { $by } ne { $role } ke liye { $names } ko bulaya
happenings-offered = { $role } ke liye { $names } ka offer: { $what ->
        [sent] bheja gaya
        [accepted] maana gaya
        [declined] mana hua
        [countered] doosri sharten maangi
        [void] khatam
       *[other] badla
    }
happenings-taped = { $names } ne { $role } ki self-tape bheji
happenings-submitted = { $by } ne { $names } ka naam { $role } ke liye diya
happenings-nobody-on-it = { $about ->
    [none] Pichhle aadhe ghante mein kisi ne kuch nahi badla.
   *[other] Pichhle aadhe ghante mein **{ $about }** par kisi ne kuch nahi badla.
    }
happenings-at-work = { $about ->
    [none] Pichhle aadhe ghante mein:
   *[other] Pichhle aadhe ghante mein **{ $about }** par:
    }
happenings-part = { $own ->
    [yes] aap
   *[no] { $who }
    }, { $minutes ->
    [0] abhi
   *[other] { $minutes } min pehle
    } ({ $names })
record-head = **{ $name }** ka record, naya pehle:
record-none = **{ $name }** ka abhi kuch record mein nahi: na list, na decision, na audition, na offer.
record-not-that = { $by ->
        [none] **{ $name }** ke record mein ye nahi hai. Jo hai:
       *[other] **{ $name }** ke record mein { $by } ka kuch nahi. Jo hai:
    }
record-why = { $line }: “{ $why }”
record-earlier = Isse pehle { $count } aur.
happenings-sent-none = { $name } ko abhi tak kuch nahi bheja gaya. "message { $name }: ..." likho to pehle dikhega.
happenings-sent-head = { $count ->
    [1] **{ $name }** ko aakhri message:
   *[other] **{ $name }** ko aakhri { $count } message:
    }
happenings-sent-not-by = { $by } ne **{ $name }** ko, jahan tak mujhe pata hai, kuch nahi bheja. Doosron se:
happenings-sent-line = { $at } · { $by ->
    [none] apne aap
   *[other] { $by } se
    } · { $state ->
    [pending] wait mein
    [sending] ja raha hai
    [uncertain] shayad pahuncha
    [sent] bhej diya
    [delivered] pahunch gaya
    [read] padh liya
    [expired] der ho gayi, nahi gaya
   *[other] nahi gaya
    }: "{ $text }"
