"""Facts of a profile changed by chat: by the person, by who answers for them, or by the casting."""
