list-moves-done =
    { $left ->
        [0] { $names }: **{ $source }** ki shortlist se (ab khaali) **{ $target }** ki shortlist mein ({ $size }).
       *[other] { $names }: **{ $source }** ki shortlist se ({ $left } bache) **{ $target }** ki shortlist mein ({ $size }).
    }
list-moves-taken-off = { $names } ko abhi kisi aur ne { $role } ki shortlist se hataya, isliye koi move nahi hua. Rakhna ho to pehle "add { $names } to { $role }" likho.
list-moves-on-none =
    { $count ->
        [one] { $names } kisi aur shortlist mein nahi hai, move karne ko kuch nahi. **{ $role }** ki shortlist mein daaloon?
       *[other] { $names } kisi aur shortlist mein saath nahi hain, move karne ko kuch nahi. **{ $role }** ki shortlist mein daaloon?
    }
list-moves-beyond = { $role } ki shortlist mein { $count } hain. Kuch nahi badla.
list-moves-not-together =
    { $count ->
        [one] { $names } us shortlist mein nahi hai. Kuch nahi badla.
       *[other] { $names } kisi shortlist mein saath nahi hain. Kuch nahi badla.
    }
list-moves-one-person = Dono { $name } hi hain. Do alag naam likho.
list-moves-order = **{ $role }** ki shortlist ab: { $order }.
list-moves-same-order = **{ $role }** ki shortlist pehle se aisi hai: { $order }.
list-moves-told-order = { $by } ne { $role } ki shortlist ka kram badla: { $order }.
