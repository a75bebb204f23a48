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
sheets-sizes = Sizes of **{ $name }**: { $known }. They are on no sheet and for the casting office alone.
sheets-no-sizes = No sizes of **{ $name }** are on file{ $known ->
    [none] { "" }
   *[other] , only: { $known }
    }. { $through ->
    [agent] "ask { $first }'s agent for measurements" asks for them
   *[own] Ask { $first } for them
    }; "{ $first } waist 70 cm" keeps one.
sheets-size = { $size ->
    [chest] chest
    [waist] waist
    [hips] hips
    [inseam] inseam
    [collar] collar
    [hat] hat
    [shoe] shoe
    [jacket] jacket
    [shirt] shirt
    [trouser] trouser
    [dress] dress
   *[glove] glove
    }
