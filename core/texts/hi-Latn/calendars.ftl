calendars-kept = { $names }: { $days }.
calendars-days = { $kind ->
    [busy] { $days } busy
   *[free] { $days } khaali
    }
calendars-hours = { $start } se { $end } tak
calendars-from = { $first } se aage
calendars-not-yours = { $names }: inke liye aap yahan nahi bolte, isliye inke din nahi likhe.
calendars-undo = Wapas lo
calendars-about = din
calendars-which-days = Kaunse din? Jaise "12-16 Dec busy" ya "Sunday ko free".
calendars-whose = Kiske din? Naam ke saath likho, jaise "Riya 12-16 Dec busy hai".
calendars-asked = Kaun khali hai, yeh casting team dekhti hai. Apne din batao to main rakh lunga: "12-16 Dec free hoon".
calendars-clash = Aapka audition { $time } usi waqt hai. "nahi aa paungi" likho ya doosra time maango.
calendars-clash-staff = Audition { $time } usi waqt hai, aur jab tak aap na badlo wahi rahega.
calendars-told = { $name }: { $days }.
calendars-forgotten = Wapas liya; calendar pehle jaisa hai.
calendars-none = { $name }: koi khaali ya busy din nahi likhe hain.
calendars-change = Badalne ke liye likho, jaise "12-16 Dec busy" ya "20 Dec se free".
