agenda-nothing = Tab kuch nahi hai: na audition, na deadline, na reminder. Aage, jaise: "find 25-30 women, Punjabi, Mumbai" ya "schedule the Meera shortlist tomorrow 11 am".
agenda-free = Tab koi audition tay nahi hai.
agenda-waits = Aapka intezaar hai:
agenda-reminder = { $time }, reminder: { $what }
