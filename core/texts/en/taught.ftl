taught-noted = Noted for the whole team: "{ $said }" means "{ $means }". To end it: "forget { $said }".
taught-undo = Undo
taught-one = "{ $said }" = "{ $means }"
taught-gone = Forgotten: "{ $said }" is read as it is written again.
taught-listed =
    { $count ->
        [one] One phrase taught:
       *[other] { $count } phrases taught:
    }
taught-nothing = Nothing is taught yet. Write: when I say "mj list" I mean "show Meera list".
taught-unteachable = "{ $said }" cannot be taught: two to { $most } letters, six words at most, and no word such as yes, stop or undo.
taught-no-meaning = Say what it stands for in up to { $most } letters, without the word itself: when I say "mj list" I mean "show Meera list".
taught-full = { $most } phrases are taught, which is all I keep. Forget one first: "what did I teach you" lists them.
taught-no-misses = In the last 30 days nothing was left that I did not understand.
taught-misses =
    { $count ->
        [one] One message in 30 days was not understood:
       *[other] { $count } messages in 30 days were not understood. The last:
    }
taught-miss = "{ $said }" ({ $time })
taught-how = Teach me: when I say X I mean Y.
