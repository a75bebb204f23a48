sheets-row =
    { $row ->
        [age] Playing age
        [height] Height
        [city] Shehar
        [languages] Bhashayein
        [accents] Accents
        [skills] Skills
        [union] Union
        [through] Sampark
       *[credits] Kaam
    }
sheets-guardian = 18 se kam, guardian ke zariye
sheets-agent = Agent ke zariye
sheets-direct = Casting desk ke zariye
sheets-shown = **{ $name }** ki profile sheet. Naap, rate aur number ismein nahi hain.
sheets-one = Ek baar mein ek sheet. Kiski?
