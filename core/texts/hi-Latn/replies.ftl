replies-words = { $name }, { $at }: "{ $said }"
replies-none = { $name } se abhi kuch nahi aaya: na jawab, na team ke liye koi baat.
replies-wait-audition = { $at } ka invite gaya hai, jawab abhi nahi aaya.
replies-wait-tape = Self-tape { $due } tak maanga hai, abhi nahi aaya.
