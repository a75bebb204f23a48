team-what = Kya bata doon? Jaisa likhoge waisa hi bhejunga.
team-from = **{ $name }**: { $text }
team-from-outside = **{ $name }** ({ $role }): { $text }
team-told = { $names } ko bata diya.
team-missed = { $names } tak nahi pahuncha. Call karo.
team-which = "{ $name }" naam ke { $count } colleague hain. Kaun?
team-unknown = "{ $name }" naam ka koi colleague nahi mila. Yahan hain { $names }.
team-nobody = Desk par aur koi nahi jisko bata sakoon. Casting office ko call karo.
team-channel =
    { $channel ->
        [whatsapp] WhatsApp
        [sms] SMS
        [email] e-mail
        [web] web
       *[other] { $name }
    }
team-is-talent = { $name } directory mein hain, team mein nahi. Desk ki taraf se unhe likh doon?
team-write-talent = { $name } ko likho
team-errand = Main sirf casting ka kaam karta hoon; gaadi, ticket, kamra ya khana book nahi karta. Kisi saathi ko bata doon, ya aapko yaad dilaun?
team-errand-tell = { $name } ko batayein
team-errand-remind = Mujhe yaad dilayein
