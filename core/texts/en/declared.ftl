declared-kind =
    { $kind ->
        [religion] religion
        [caste] caste
        [ethnicity] ethnicity
        [sexuality] sexuality
        [health] health
        [disability] disability
       *[all] sealed statements
    }
declared-ask = You said something about your { $what }. I can keep it sealed: only you can see it. Nobody is searched, ranked or chosen by it and no colleague or model reads it; it counts only in numbers of { $least } people or more. You can take it back any time. Keep it?
declared-about = keeping it sealed
declared-yes = Keep it sealed
declared-no = No, keep nothing
declared-kept = Kept sealed. "What do you have about me" shows it to you; "forget what I said about my { $what }" erases it.
declared-gone = Erased: { $what }. Nothing of it is left here.
declared-nothing = Nothing of yours is kept about that.
declared-summary = what you said about your { $what }
declared-held = Sealed, only for you ({ $what }, { $day }): { $said }
declared-how = Write it in one short sentence about yourself, for example "my religion is ...", and I ask before I keep anything.
declared-only-self = Only the person may say that, about themselves and from their own chat. I kept nothing of it.
declared-minor = Of anyone under 18 nothing of that kind is kept, whoever says it.
declared-no-search = Nobody is found or sorted by religion, caste, ethnicity, sexuality, health or disability here. Say what the part needs: language, accent, playing age, skills, look. For a whole project I can say "diversity counts for Gully Nights".
declared-counts = **{ $project }**, as people said of themselves, groups of { $least } or more only:
declared-count = { $what }: { $groups }
declared-too-few = **{ $project }**: fewer than { $least } people said the same of themselves, so there is no number to give. Groups under { $least } are never shown.
declared-which-project = For which project? Write "diversity counts for Gully Nights".
