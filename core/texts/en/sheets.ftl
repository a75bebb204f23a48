sheets-row =
    { $row ->
        [age] Playing age
        [height] Height
        [city] City
        [languages] Languages
        [accents] Accents
        [skills] Skills
        [union] Union
        [through] Contact
       *[credits] Credits
    }
sheets-guardian = Under 18, through the guardian
sheets-agent = Through the agent
sheets-direct = Through the casting desk
sheets-shown = Profile sheet of **{ $name }**. Sizes, rates and numbers are not on it.
sheets-one = One sheet at a time. Whose?
