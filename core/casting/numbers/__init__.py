"""How somebody is reached, changed by chat: by the casting with a yes, by the person with proof."""
