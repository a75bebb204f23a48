sheets-row =
    { $row ->
        [age] खेलने की उम्र
        [height] क़द
        [city] शहर
        [languages] भाषाएँ
        [accents] लहजे
        [skills] हुनर
        [union] यूनियन
        [through] संपर्क
       *[credits] काम
    }
sheets-guardian = 18 से कम, अभिभावक के ज़रिए
sheets-agent = एजेंट के ज़रिए
sheets-direct = कास्टिंग डेस्क के ज़रिए
sheets-shown = **{ $name }** की प्रोफ़ाइल शीट। नाप, रेट और नंबर इसमें नहीं हैं।
sheets-one = एक बार में एक शीट। किसकी?
