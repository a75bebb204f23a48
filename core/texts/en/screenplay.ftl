screenplay-which-project = Which project is the script for? Write "use Gully Nights" first.
screenplay-send = Paste the scenes here, or send the script as .pdf, .fountain or .txt.
screenplay-pdf-locked = That PDF is locked. Save it without a password and send it again, or paste its scenes.
screenplay-pdf-broken = That PDF is damaged: I can't open it. Save it again from the program it was written in, or paste its scenes.
screenplay-pdf-pictures = That PDF holds pictures of pages, no letters. Send it as it was written, not scanned; .fountain and .txt work too.
screenplay-pdf-long = That PDF is too long for a script: { $pages } pages at most. Send the pages that are cast, or the script as .fountain or .txt.
screenplay-about = the script
screenplay-no-scenes = I see no scene heading in that (INT. or EXT. at the start of a line). Send the script as .fountain or .txt, or paste its scenes.
screenplay-no-text = That file is no plain text. Send the script as .fountain or .txt, or paste its scenes here.
screenplay-read = Read for **{ $project }**: { $scenes ->
    [one] 1 scene
   *[other] { $scenes } scenes
    }. Who speaks:
screenplay-character = { $name }: { $scenes ->
    [one] 1 scene
   *[other] { $scenes } scenes
    }, { $speeches ->
    [one] 1 speech
   *[other] { $speeches } speeches
    }
screenplay-make-role = New role { $name }
screenplay-dropped = That script is taken back.
screenplay-none = No script is here yet. Paste its scenes, or send it as .fountain or .txt.
screenplay-no-character = "{ $name }" does not speak in the script. There are { $names }.
screenplay-no-scene = There is no scene { $number }; the last one is { $last }.
screenplay-scene = Scene { $number }, { $heading }: { $names }.
screenplay-never = { $first } and { $second } never speak in one scene.
screenplay-both = { $first } and { $second } speak together in { $count ->
    [one] 1 scene
   *[other] { $count } scenes
    }, the richest first:
screenplay-place = Scene { $number }: { $heading }
screenplay-one = { $name } is in { $count } of { $total } scenes, { $speeches ->
    [one] 1 speech
   *[other] { $speeches } speeches
    }:
screenplay-count = { $scenes } scenes, { $characters } who speak:
screenplay-two-roles = Name the two roles, for example "chemistry reads for Meera and Kabir".
screenplay-nobody-listed = Nobody is on **{ $role }**'s shortlist yet. Put people on it first.
screenplay-pairs = { $count ->
    [one] 1 pair for **{ $first }** and **{ $second }**:
   *[other] { $count } pairs for **{ $first }** and **{ $second }**, the best placed first:
    }
screenplay-pair = { $n }. { $first } with { $second }
screenplay-pair-scene = To read: scene { $number }, { $heading }, where both say most.
screenplay-pair-no-script = Which scene to read I can't say without the script: paste it, or send it as .fountain or .txt.
screenplay-schedule = Plan { $first } + { $second }
