duplicates-progress = **{ $number } of { $total }** from { $file }: one person or two?
duplicates-heads = Row { $line } · on file ({ $percent } % alike)
duplicates-row = { $same ->
        [yes] =
       *[no] ≠
    } { $field ->
        [name] name
        [age] age
        [gender] gender
        [city] city
        [height] height
        [languages] languages
        [number] number
        [agent] agent
       *[ref] reference
    }: { $left } · { $right }
duplicates-same = Same person
duplicates-different = Different people
duplicates-later = Later
duplicates-about = whether { $name } is there twice
duplicates-none = Nothing is waiting to be looked at: nobody seems to be there twice.
duplicates-gone = That pair is not there any more. "Review duplicates" shows what is open.
duplicates-settled = That pair is settled already. "Undo" takes the last one back.
duplicates-said-same = One person now: **{ $name }**. Nothing was deleted.
duplicates-said-different = Noted: two people.
duplicates-said-later = Put off.
duplicates-summary = what row { $line } is
duplicates-end = That was the last: { $same } the same, { $different } different, { $left } for later.
duplicates-go-on = Look at those
duplicates-both-used = Both are on lists or in a schedule, so they can't become one by a tap. Take { $name } off there first, or choose Later.
duplicates-changed-since = The profile was changed since, so it stays one.
duplicates-reopened = Open again, as before.
duplicates-wait = The last import holds people who may be on file already: "review duplicates".
