talent-language =
    { $code ->
        [hi] Hindi
        [en] English
        [pa] Punjabi
        [mr] Marathi
        [gu] Gujarati
        [bn] Bengali
        [ta] Tamil
        [te] Telugu
        [kn] Kannada
        [ml] Malayalam
        [ur] Urdu
        [as] Assamese
        [or] Odia
        [ks] Kashmiri
        [sd] Sindhi
        [ne] Nepali
        [kok] Konkani
        [bho] Bhojpuri
        [mai] Maithili
        [bgc] Haryanvi
        [raj] Rajasthani
        [doi] Dogri
        [awa] Awadhi
        [mni] Manipuri
        [bo] Tibetan
        [lbj] Ladakhi
        [tcy] Tulu
        [ar] Arabic
        [fr] French
        [de] German
        [es] Spanish
        [ru] Russian
        [ja] Japanese
        [zh] Chinese
        [sa] Sanskrit
        [it] Italian
        [fa] Persian
        [ko] Korean
        [pt] Portuguese
        [sat] Santali
        [brx] Bodo
        [hne] Chhattisgarhi
        [gbm] Garhwali
        [kfy] Kumaoni
        [mag] Magahi
        [lus] Mizo
        [kha] Khasi
        [si] Sinhala
        [th] Thai
        [tr] Turkish
       *[other] { $code }
    }
talent-speaks =
    { $level ->
        [native] { $language } native
        [fluent] { $language } fluent
        [conversational] { $language }
       *[other] { $language } basic
    }
talent-gender =
    { $gender ->
        [female] female
        [male] male
        [non_binary] non-binary
       *[other] { $gender }
    }
talent-credit-kind =
    { $kind ->
        [film] film
        [ott] series
        [tv] TV
        [ad] ad
        [theatre] theatre
        [short] short film
        [music_video] music video
       *[other] { $kind }
    }
talent-rate =
    { $unit ->
        [day] { $amount } a day
        [shift] { $amount } a shift
        [episode] { $amount } an episode
        [project] { $amount } for the project
       *[other] { $amount }
    }
talent-rate-max =
    { $unit ->
        [day] up to { $amount } a day
        [shift] up to { $amount } a shift
        [episode] up to { $amount } an episode
        [project] up to { $amount } for the project
       *[other] up to { $amount }
    }
talent-no-rate = rate not on file
talent-up-to = up to { $value }
talent-among =
    { $count ->
        [one] the one shown
       *[other] the { $count } shown
    }
talent-like = like { $name }
talent-free = free { $days }
talent-no-clash = no clash known { $days }
talent-tentative = maybe busy { $days }
talent-time-free = free { $days }
talent-time-busy = busy { $days }
talent-time-tentative = maybe busy { $days }

talent-found =
    { $total ->
        [one] One match.
       *[other] { $shown } of { $total }.
    }
talent-found-for =
    { $total ->
        [one] One match for **{ $role }**.
       *[other] { $shown } of { $total } for **{ $role }**.
    }
talent-found-more =
    { $count ->
        [one] { $last } of { $total }.
       *[other] { $first }–{ $last } of { $total }.
    }
talent-found-more-for =
    { $count ->
        [one] { $last } of { $total } for **{ $role }**.
       *[other] { $first }–{ $last } of { $total } for **{ $role }**.
    }
talent-no-more = That was all: { $total } in all.
talent-plays = as a part: { $what }
talent-played =
    { $known ->
        [yes] { $what } is the part, no skill in the profiles: who has played one comes first.
       *[no] { $what } is the part, no skill in the profiles: age, looks and language decide.
    }
talent-played-by-whom = Nobody's record tells of { $what } as a part. Say who could play it: age, gender, language or city.
talent-wishes-unknown = Not in the profiles: { $what }. The photos and reels will tell.
talent-shortlist-all =
    { $count ->
        [one] Shortlist
       *[other] Shortlist all
    }
talent-shortlist = Shortlist
talent-shortlist-one = Shortlist { $name }
talent-show-more = Show more
talent-nobody =
    { $count ->
        [0] Nobody matches.
        [one] Nobody matches.
        [2] Nobody matches both.
       *[other] Nobody matches all { $count }.
    }
talent-without =
    { $count ->
        [one] Without **{ $what }** there is 1.
       *[other] Without **{ $what }** there are { $count }.
    }
talent-wider =
    { $count ->
        [one] With age { $ages } there is 1.
       *[other] With age { $ages } there are { $count }.
    }
talent-drop = Without { $what } ({ $count })
talent-widen = Age { $what } ({ $count })
talent-only = Only { $what } ({ $count })
talent-alone =
    { $count ->
        [one] Only **{ $what }**, nothing else: 1.
       *[other] Only **{ $what }**, nothing else: { $count }.
    }
talent-directory-empty = The directory is empty, so there is nobody to find yet. Send me your list of talent as a CSV file here, or have it read in with "castmatch import-talent list.csv"; then ask again.
talent-nobody-speaks = Nobody in the directory speaks { $languages }.
talent-nobody-at-all = Dropping one or two of these finds nobody either. Try fewer words.
talent-change-what = I did not catch that. To change the search, say it like "only Mumbai", "30 to 35", "who can dance", "free 12-16 Dec"; "show more" goes on with the list. For anything else, "help".
talent-not-asked = The search does not ask for { $what } anyway, so it stays as it is. To rule it out, say "no { $what }".
talent-height-unknown = No height is on file for { $name }, so nobody can be taller or shorter. "{ $name } is 5'6" notes it.
talent-rate-unknown = No rate is on file for { $name }, so nobody can be cheaper. "cheapest first" sorts those who are shown.
talent-one-at-a-time = That is several people: { $names }. One at a time, please.
talent-kin-age = How old is { $name }? No age is noted for the role. Say who you need, for example "women 45-55".
talent-say-what = Say who you need: age, language, height, city or skill. "Women 25-30, Punjabi, Mumbai" works.
talent-say-when = Say from which day to which day they must be free, such as "12 to 16 Dec".

talent-ambiguous = { $count } people are called { $name }: { $people }. Write the full name.
talent-candidate = { $name } ({ $ages }, { $city })
talent-no-city = city not on file
talent-which =
    { $more ->
        [0] Which { $name }? { $people }.
       *[other] { $count } people are called { $name }. The first: { $people }. Or write the full name.
    }
talent-guessed = Nobody is called "{ $name }". Close: { $people }. Write the full name.
talent-did-you-mean =
    { $count ->
        [one] Nobody is called "{ $name }". Did you mean { $people }?
       *[other] Nobody is called "{ $name }". Did you mean one of these? { $people }.
    }
talent-unknown = Nobody called "{ $name }" is in the directory. Check the spelling, or search by age, language or city.
talent-counted =
    { $count ->
        [one] Which one of the { $shown } shown? Write the number or the name.
       *[other] Which { $count } of the { $shown } shown? Write their numbers, for example "1 and 3".
    }
talent-counted-few =
    { $shown ->
        [one] Only one person is shown. Who else is meant? Write names.
       *[other] Only { $shown } people are shown. Who else is meant? Write names.
    }
talent-no-number =
    { $shown ->
        [one] Only 1 person is shown, so there is no number { $number }.
       *[other] { $shown } people are shown, so there is no number { $number }. Pick 1 to { $shown }.
    }
talent-nobody-left = Without them nobody is left. Write who is meant, by number or name.
talent-nobody-shown = No list is open here. Search first, or write names.
talent-gone = That profile is not in the directory any more.
talent-who = Who? Write a name, or a number from the list.
talent-compare-two = Name at least two people to put side by side: "compare 1 and 3".
talent-compare-many = At most { $most } side by side. Which ones?

talent-profile = **{ $name }**
talent-accents = Accents: { $accents }
talent-minor = Under 18: everything goes through the guardian.
talent-by-agent = Goes through the agent first.
talent-showreel = Showreel
talent-compared =
    { $count ->
        [2] { $names } side by side.
       *[other] { $count } side by side: { $names }.
    }
talent-in-common = In common: { $what }
talent-why = Why { $names }: what their record says to your search.
talent-why-not = no longer fits: the profile has changed since
talent-lacks = no { $what }
talent-order =
    { $order ->
        [youngest] youngest first
        [oldest] oldest first
        [tallest] tallest first
        [shortest] shortest first
        [cheapest] lowest rate first
       *[dearest] highest rate first
    }
talent-order-private = What people cost is between you and me: ask for that order in your own chat with the desk.
talent-past =
    { $kind ->
        [auditioned] auditioned for us before
        [not_auditioned] not auditioned for us yet
        [worked] booked by us before
        [not_worked] never booked by us
       *[last_time] came to the last audition
    }
talent-joined = in the directory since { $day }
talent-unsearched =
    { $kind ->
        [papers] Passports, visas and ID papers are not in the profiles, so nobody can be found by them. Shortlist who fits, then ask them: "message everyone on the Meera list: do you have a valid passport?"
        [licence] Licences are not in the profiles; who drives is. Shortlist who fits, then ask them: "message everyone on the Meera list: do you have a valid licence?"
        [trans] A part for a trans person can be cast here with care: publish its breakdown or ask agents, and people put themselves forward. Nobody is searched by gender history; search by playing age, language, city or skills, and "non-binary" where people said so themselves.
       *[skin] Nobody is found by the colour of their skin here. Say what the part needs: playing age, language, city, height, skills; photos come with the shortlist.
    }
talent-who-drives = Who drives
talent-apart =
    { $by ->
        [taller] **{ $name }** is { $count ->
            [2] taller
           *[other] the tallest
        }:
        [shorter] **{ $name }** is { $count ->
            [2] shorter
           *[other] the shortest
        }:
        [older] **{ $name }** plays { $count ->
            [2] older
           *[other] the oldest
        }:
        [younger] **{ $name }** plays { $count ->
            [2] younger
           *[other] the youngest
        }:
        [cheaper] **{ $name }** costs { $count ->
            [2] less
           *[other] least
        } a day:
       *[dearer] **{ $name }** costs { $count ->
            [2] more
           *[other] most
        } a day:
    }
talent-apart-same = No difference on file between the first two:
talent-unknown-of =
    { $what ->
        [rate] No day rate known for { $names }.
        [height] No height known for { $names }.
       *[age] No playing age known for { $names }.
    }
talent-preferred = { $what } first, no must

talent-contact = **{ $name }**
talent-contact-self = Direct: { $way }
talent-contact-agent = Agent { $name }: { $way }
talent-contact-guardian = Guardian { $name }: { $way }
talent-contact-none = No number is on file for { $name }. Add one in the directory, or ask their agent.
talent-contact-sent = Sent you the number in private.
talent-contact-no-private = Numbers are not given in a shared chat. Write to me in private and ask again.

talent-suggested = maybe { $skill }: “{ $said }”
talent-unmentioned = no word of { $what }
talent-says = says: “{ $said }”
talent-also-called = also known as { $names }
talent-colleague = { $role ->
    [casting_director] { $name } is a casting director here.
    [owner] { $name } is the owner here.
    [associate] { $name } is an associate here.
    [producer] { $name } is a producer here.
    [agent] { $name } is an agent.
   *[other] { $name } is a guardian.
}
talent-one-can = **{ $name }**: { $what }.
talent-one-unknown = The profile of **{ $name }** says nothing about { $what }. To ask: "message { $first }: ...".
talent-untold-only = No search goes by this: { $what }. The photos and reels will tell. Say age, language, height, city or skill, and I'll show who fits.
