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
breaks-undo = break { $start } se { $end }
breaks-undo-label = Undo
breaks-gone = Woh break ab hai hi nahi.
breaks-none = Wahan koi break nahi hai. "Lunch break 1 to 2 tomorrow" likhne se lag jata hai.
breaks-which = Kaunsa break? { $times } pe hai. Undo se aakhri wala hat jata hai.
breaks-removed = Break { $start } se { $end } hat gaya. { $count ->
    [0] Kisi ka time nahi badla.
    [one] 1 insaan iski wajah se shift hua tha, uska naya time tab tak rahega jab tak aap wapas na karein.
   *[other] { $count } log iski wajah se shift hue the, unke naye time tab tak rahenge jab tak aap wapas na karein.
    }
breaks-back = { $count } ko wapas karo
breaks-team-removed = { $who } ne break { $start } se { $end } hata diya. Kisi ka time nahi badla.
