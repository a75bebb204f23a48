breaks-about = break
breaks-when = Kab se, kitni der? Jaise "lunch 1:30-2:15".
breaks-past = { $time } nikal chuka hai. Aage ka time do.
breaks-no-session = { $day } ko kuch schedule nahi hai, to break ki zaroorat nahi.
breaks-shown = Break { $start } se { $end }. { $what }. { $count ->
    [0] Kisi ko nahi hatna.
   *[other] { $count } logon ka time badlega, unhe bata dunga:
    }
breaks-row = { $was } ki jagah { $at } · { $name }
breaks-go = { $count ->
    [0] Daal do
   *[other] Daal do, { $count } badlo
    }
breaks-done = Break { $start } se { $end } daal diya. { $count ->
    [0] Kisi ka time nahi badla.
   *[other] { $count } ka time badla.
    }
breaks-team = { $who } ne { $start } se { $end } break daala. { $count ->
    [0] Kisi ka time nahi badla.
   *[other] { $count } ka time badla.
    }
breaks-ones-time = Yeh kisi ek ke time ki baat lagti hai, break ki nahi: kuch nahi badla. Naam ke saath likho, jaise "Simran ko 2:45 pm pe shift karo".
