imports-not-a-table = That is not a table. Send a CSV or an Excel (.xlsx) file.
imports-old-excel = That is an old Excel file, or one with a password. Save it as .xlsx or as CSV, without a password.
imports-damaged = That Excel file is damaged or locked. Open it, save it again as .xlsx, and send that.
imports-bomb = That Excel file unpacks to far more than a directory of people. Save only the sheet with the people as CSV.
imports-too-large = That file is too large here: up to { $most } MB. Split it, or leave pictures out.
imports-empty = There is nothing in that file.
imports-no-heading = No heading says which column holds the names. Row { $line } reads: { $said }. The first row needs headings such as name, phone, age, city.
imports-cli-dates = Dates such as { $example } can be day first or month first, and no row tells which. Add --dates dmy or --dates mdy.
imports-bad-no-name = there is no name
imports-bad-name = "{ $value }" is not a name
imports-bad-name-long = the name is longer than { $most } letters
imports-bad-ref = the reference is longer than { $most } letters
imports-bad-age = the age "{ $value }" cannot be
imports-bad-age-order = the ages "{ $value }" are the wrong way round
imports-bad-age-wide = the playing age "{ $value }" is too wide; up to { $most } years
imports-bad-date = the date "{ $value }" cannot be read
imports-bad-birth = the birth date "{ $value }" cannot be
imports-bad-height = the height "{ $value }" cannot be
imports-bad-height-points = the height "{ $value }" can be feet and inches or tenths of a foot; write 5'6" or 168 cm
imports-bad-phone = "{ $value }" is not a telephone number
imports-bad-email = "{ $value }" is not a mail address
imports-bad-money = the amount "{ $value }" cannot be read; write it in rupees
imports-bad-gender = the gender "{ $value }" is not known; write female, male or non-binary
imports-bad-link = "{ $value }" is not a web address
imports-bad-weight = the weight "{ $value }" cannot be; write kilograms
imports-bad-size = the size "{ $value }" cannot be
imports-bad-size-unit = the size "{ $value }" can be inches or centimetres; write 34 in or 86 cm
imports-bad-look = "{ $value }" says nothing about looks; a word or two, such as dark brown
imports-bad-yes-no = "{ $value }" is neither yes nor no
imports-bad-union = "{ $value }" is no union membership; write CINTAA 12345, or no
imports-bad-percent = "{ $value }" is no share; write 15 %
imports-bad-distance = "{ $value }" is no distance; write 50 km
imports-bad-site = "{ $value }" is a page of another site
imports-bad-cells = { $cells } cells under { $columns } headings; a comma inside a cell needs quotes around it
imports-bad-columns = more columns than any directory has
imports-bad-long = a cell is longer than a spreadsheet allows
imports-bad-nul = a cell holds a zero byte
imports-bad-bytes = some letters are damaged; save the file as CSV UTF-8
imports-bad-quote = a quotation mark is opened and never closed
imports-erased = asked to be forgotten, so stays out
imports-review-minor = under 18 without a guardian: nobody is written to before one is named
imports-review-note = a note about health, religion, caste or the like is left out
imports-review-number = the number or address belongs to { $name } too
imports-merged = is the same person as { $name }, who is in the directory
imports-review-same = may be the same person as { $name } ({ $id })
imports-kept-changed = was changed since
imports-kept-wrote = has written to the desk since
imports-kept-used = is on a list or in a schedule
imports-kept-gone = is not there any more
imports-undone =
    { $kept ->
        [0] Taken back: { $count ->
            [one] 1 row
           *[other] { $count } rows
        } of { $file }.
       *[other] Taken back: { $count ->
            [one] 1 row
           *[other] { $count } rows
        } of { $file }. { $kept } stay, because they were changed or used since.
    }
imports-row = row { $line }, { $name }: { $why }
imports-which-dates = In **{ $file }** dates such as { $example } can be read two ways, and no row tells which. Which day is that?
imports-preview =
    { $count ->
        [0] **{ $file }**: nobody in it can be taken in.
        [one] **{ $file }**: 1 person can go into the directory: { $names }. Nobody is written to.
       *[other] **{ $file }**: { $count } people can go into the directory, beginning with { $names }. Nobody is written to.
    }
imports-preview-bad =
    { $count ->
        [one] 1 row has a problem and stays out:
       *[other] { $count } rows have problems and stay out. The first:
    }
imports-preview-unused = Columns left out: { $names }.
imports-import = Import { $count }
imports-not-now = Not now
imports-started =
    { $count ->
        [one] Importing 1 row of { $file }. The result follows here.
       *[other] Importing { $count } rows of { $file }. The result follows here.
    }
imports-summary = the import of { $file }
imports-progress = { $done } of { $total } rows of { $file } done.
imports-done = **{ $file }** is in: { $counts }.
imports-count-added = { $count } added
imports-count-updated = { $count } updated
imports-count-skipped = { $count } known already
imports-count-review = { $count } added and to be looked at
imports-count-error = { $count } with problems
imports-show-review = Who to look at
imports-show-errors = Show problems
imports-undo = Take it back
imports-undoing = Taking back the import of { $file }. The result follows here.
imports-declined = { $file } stays out. Send it again when you want it in.
imports-none = There is no such import here.
imports-over = That is settled already for { $file }. Send the file again to begin anew.
imports-listed-error =
    { $count ->
        [0] No row of { $file } has a problem.
        [one] 1 row of { $file } stayed out:
       *[other] { $count } rows of { $file } stayed out:
    }
imports-listed-review =
    { $count ->
        [0] Nobody of { $file } needs a look.
        [one] 1 person of { $file } was added and needs a look:
       *[other] { $count } people of { $file } were added and need a look:
    }
imports-more = and { $count } more
file-too-large = That file is too large here: up to { $most } MB.
file-gone = The file { $name } cannot be fetched any more. Send it again.
imports-review-pairs = Review { $count } one by one
imports-typed-role = Once they are in: "shortlist { $names } for { $role }".
imports-typed = your message
imports-type-them = Write them here, a line each, name first: "Leena Das, 27, female, 5'5", Kolkata, Bengali, kathak, 98xxxxxxxx". Or send your spreadsheet as a CSV or Excel file. You see it before anything is put in.
imports-typed-unread = I could not read who that is. A line each, name first: "Leena Das, 27, female, Kolkata".
imports-wait-first = { $name } is not in the directory yet. Tap **{ $label }** first, then write it again.
imports-waits-no-more = That preview was answered already. Write the people again, or change who is in the directory by name.
imports-nothing-righted = Nothing of { $name } would change by that. For example "{ $name } 98200 00012" or "{ $name } is 26".
