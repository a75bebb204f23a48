nudging-preview = { $count ->
    [one] Ek jan ko audition yaad dilaya jaayega, jawab ke button ke saath:
   *[other] **{ $count } logon** ko audition yaad dilaya jaayega, jawab ke button ke saath:
    }
nudging-send = { $count ->
    [one] Yaad dilao
   *[other] { $count } ko yaad dilao
    }
nudging-about = yaad dilana
nudging-nobody = Kisi ka jawab baaki nahi. "Kisne confirm nahi kiya" se dikhta hai kya tay hai; "message Meera list: ..." se list ko likha jaata hai.
nudging-done = { $count ->
    [0] Kisi ko yaad nahi dilaya.
    [one] Ek jan ko yaad dilaya ja raha hai.
   *[other] { $count } logon ko yaad dilaya ja raha hai.
    }
nudging-left = { $count ->
    [one] Ek chhoot gaya: is beech time badal gaya.
   *[other] { $count } chhoot gaye: is beech time badal gaye.
    }
nudging-more = aur { $count } aur
