edits-field =
    { $field ->
        [height] height
        [weight] weight
        [city] city
        [playing_age] playing age
        [age] age
        [build] build
        [hair] hair
        [eyes] eyes
        [facial_hair] facial hair
        [rate] rate
        [union] union
        [showreel] showreel
        [instagram] Instagram
        [skills] skills
        [languages] languages
        [accents] accents
        [shoe] shoe size
       *[other] { $field }
    }
edits-set = **{ $name }**: { $field } { $before } → { $after }
edits-set-first = **{ $name }**: { $field } { $after } (nothing was on file)
edits-added = **{ $name }**: { $what } added to { $field }. Now: { $now }
edits-removed = **{ $name }**: { $what } taken off { $field }. Now: { $now }
edits-same = **{ $name }**: nothing to change, { $field } on file: { $now }
edits-undo = Undo
edits-summary = { $name }: { $what }
edits-restored = **{ $name }** is as before.
edits-changed-since = **{ $name }** was changed again since, so nothing was taken back.
edits-wrong = { $why }. Nothing was changed.
edits-what = I did not catch what to change. Write one fact: "Riya's height is 5'6", "Riya has moved to Pune", "add kathak to Riya's skills". Names and numbers too: "rename Riya Shrma to Riya Sharma", "Riya's new number is ...".
edits-what-others = I can't change that by myself. Shall I pass your words on to the team? What I can take: "my height is 5'6", "I moved to Pune", "add kathak", "remove swimming".
edits-who = Whose profile? Write the name: "Riya's height is 5'6".
edits-one-of-yours = person
edits-none = There is no profile of yours here yet. Send your code from the invitation, or ask the casting team to add you.
edits-not-yours = I can change only your own profile and those of the people you answer for. For anybody else, write to the casting team.
edits-minor = For anyone under 18, a parent or guardian changes the profile. Ask them to write to me.
edits-age-child = { $name } is on file as under 18; only the casting team can change that
edits-age-adult = { $name } is on file as an adult; somebody under 18 needs a guardian first, so write to the casting team
edits-bad-city = the city "{ $value }" cannot be read; write its name alone
edits-bad-skill = the list "{ $value }" cannot be read; write short names with commas
edits-bad-language = I know no language called "{ $value }"
edits-not-a-list = that is one value, so it can be changed but not taken off a list
edits-sensitive-others = Religion, caste, ethnicity, sexuality, health and disability are only for the person to say, so I kept nothing of it. Height, city, skills and the like I can change.
edits-sensitive = Religion, caste, ethnicity, sexuality, health and disability stand in no profile, and nothing was changed. If you want it to count without your name, say it in one sentence about yourself, for example "my religion is ..."; I ask before I keep anything, sealed.
edits-height-which = "{ $value }" can be feet and inches or tenths of a foot. Which?
edits-smaller = **{ $name }** is { $before } on file, so { $now } would be smaller than before. Which is right?
edits-smaller-yes = { $now } is right
edits-smaller-no = Keep { $before }
