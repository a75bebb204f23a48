team-what = What should I pass on? I send it word for word.
team-from = **{ $name }**: { $text }
team-from-outside = **{ $name }** ({ $role }): { $text }
team-told = Passed on to { $names }.
team-missed = Not reached: { $names }. Call instead.
team-which = { $count } colleagues could be "{ $name }". Which one?
team-unknown = I know no colleague called "{ $name }". There are { $names }.
team-nobody = There is nobody else on the desk I could tell. Please call the casting office.
team-channel =
    { $channel ->
        [whatsapp] WhatsApp
        [sms] SMS
        [email] e-mail
        [web] the web
       *[other] { $name }
    }
team-is-talent = { $name } is in the directory, not on the team. Write it to them from the desk?
team-write-talent = Write to { $name }
team-errand = I do casting work only: I book no travel, rooms or food. Shall I pass it on, or remind you?
team-errand-tell = Tell { $name }
team-errand-remind = Remind me
