again-for-which = **{ $role }** ke liye kya karna hai?
again-for-search = { $role } ke liye search
again-for-plan = { $role } ki shortlist schedule karo
again-for-asked = { $count ->
    [1] { $names } ko **{ $role }** ki shortlist mein bhi rakhein?
   *[other] In { $count } ko **{ $role }** ki shortlist mein bhi rakhein: { $names }?
    }
again-for-put = { $count } ko rakho
again-for-all-there = Yeh sab { $role } ki shortlist mein pehle se hain, isliye kuch nahi badla.
again-for-list = Inhi logon ko { $role } ki list mein
