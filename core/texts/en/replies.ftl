replies-words = { $name }, { $at }: "{ $said }"
replies-none = Nothing from { $name } yet: no answer, and no words to the team.
replies-wait-audition = Invited for { $at }, not answered yet.
replies-wait-tape = Self-tape asked for by { $due }, not here yet.
