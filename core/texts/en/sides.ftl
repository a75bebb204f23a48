sides-title = sides for { $role }
sides-title-link = sides for { $role } (a link)
sides-title-scene = sides for { $role }, scene { $number }
sides-which = Which pages for **{ $role }**? Paste them here, give a link, or name a scene of the script.
sides-no-scene = The script has no scene { $number }. Paste the pages for **{ $role }** here, or give a link.
sides-no-script = No script is here yet, so I don't have scene { $number }. Paste the pages for **{ $role }** here, or give a link.
sides-about = the pages for { $role }
sides-preview = Send the { $title } to { $count } people? Each copy carries its reader's name:
sides-nobody = to call, nobody can be written to
sides-send = Send to { $count }
sides-leave = Leave it
sides-sent = Sent the { $title }: { $names }.
sides-call = Please call, nobody can be written to: { $names }.
sides-letter = { $own ->
    [yes] Your { $title }
   *[no] For **{ $name }**: { $title }
    }{ $house ->
    [none] { "" }
   *[other] { "" }, from { $house }
    }. Please don't pass them on.
sides-mark = Copy of { $name }
sides-again = Sent again: { $title }.
sides-whose = Whose sides? Write the name with it.
sides-never = { $name } was sent no sides yet. Write "send { $name } the sides" with the pages or a scene.
sides-none-here = No sides are waiting for you here. When there is an audition, they come with it.
sides-asked = Nothing was sent yet. I asked the team; the sides come here.
sides-asked-told = { $name } waits for the sides for **{ $role }**.
sides-send-now = Send them
sides-locked = { $count ->
    [one] Kept the { $title } for **{ $names }**: they go by themselves when { $name } confirms { $when }.
   *[other] Kept the { $title } for { $names }: each gets them on confirming. One of them sooner: "send sides to { $name } now".
    }
sides-release = Send to { $name } now
sides-after-yes = after they confirm
sides-confirm-first = The pages come by themselves as soon as { $when } is confirmed. Will you come?
sides-confirm-meanwhile = The pages are not here yet: I asked the team. They come once { $when } is confirmed. Will you come?
sides-attached = The { $title } are attached: whoever confirms gets a copy with their name. One person sooner: "send sides to ... now".
sides-attached-confirmed = { $count ->
    [one] The { $title } are attached: whoever confirms gets a copy with their name. { $names } has confirmed already.
   *[other] The { $title } are attached: whoever confirms gets a copy with their name. { $names } have confirmed already.
    }
sides-none-anywhere = No role has sides yet. Paste them with the role: "sides for Meera: ...", or name a scene of the script.
sides-none-for = No sides for **{ $role }** yet. Paste them here, give a link, or name a scene of the script; whoever confirms an audition then gets a copy.
sides-line = **{ $role }**: { $title }, sent to { $count }.
sides-there = { $title }{ $attached ->
    [yes] , attached: whoever confirms an audition gets a copy.
   *[no] . They go out only when you send them.
    }
sides-had = { $names ->
    [none] Nobody has been sent them yet.
   *[other] Sent to { $names }.
    }
sides-send-list = Send to the list
sides-attach = Attach to auditions
