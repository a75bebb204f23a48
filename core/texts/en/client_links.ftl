client-links-made = Client link for **{ $role }**{ $kind ->
    [pinned] { "" }, the chosen people
   *[shortlist] { "" }, the shortlist
    }: { $count ->
    [one] 1 person
   *[other] { $count } people
    } now, always as the list stands. Whoever has it can look until { $until }; nobody needs an account, and no phone numbers, rates or notes are on it.
client-links-open = Open the page
client-links-stop = Stop this link
client-links-stop-all = Stop all of them
client-links-nobody = { $kind ->
    [pinned] Nobody is pinned for **{ $role }** yet. Pin somebody first, or say "client link for { $role }" for the shortlist.
   *[shortlist] Nobody on **{ $role }**'s shortlist can be shown yet. Add people first, for example "add 1, 3 to { $role }".
    }
client-links-too-long = A client link holds { $most } days at most. Say, for example, "client link for { $role } for 2 days".
client-links-none = No client link is open. To make one: "client link for" and the role's name.
client-links-stopped = { $count ->
    [one] The client link for **{ $role }** is off.
   *[other] { $count } client links for **{ $role }** are off.
    } Whoever opens it now reads that it has ended.
client-links-count = { $count ->
    [one] 1 client link is open.
   *[other] { $count } client links are open.
    }
client-links-line = **{ $role }** ({ $kind ->
    [pinned] chosen people
   *[shortlist] shortlist
    }): { $count ->
    [0] not opened yet
    [one] opened once, { $last }
   *[other] opened { $count } times, last { $last }
    }; until { $until }.
client-links-no-address = This desk has no address that others can open (CASTMATCH_PUBLIC_URL), so there is no link to pass on.
client-links-title = { $role } · { $project }
client-links-about = { $kind ->
    [pinned] Chosen so far
   *[shortlist] Shortlist
    } by { $house } · { $count ->
    [one] 1 person
   *[other] { $count } people
    }
client-links-ends = This page is only for you, shows the list as it stands, and ends { $when }.
client-links-empty = Nobody is on this list at the moment. Look again later, or ask the casting office.
client-links-skills = Skills: { $skills }
client-links-credits = Seen in: { $credits }
client-links-chosen = Pinned
client-links-photo = Photo of { $name }
client-links-page-unknown = This link is not complete
client-links-page-unknown-do = Copy the whole link from the message you got, or ask the casting office to send it again.
client-links-page-ended = This link has ended
client-links-page-ended-do = Ask the casting office that sent it for a new one; it takes them a moment.
client-links-page-later = The page cannot be shown just now
client-links-page-later-do = Nothing is wrong with your link. Try again in a minute.
client-links-no-file = I make no Excel or PDF of lists. A client link shows **{ $role }** as a page that anybody can open, print or save, without rates and numbers. The list itself I can show here, to copy.
client-links-make = Client link
client-links-show-list = Show the list
