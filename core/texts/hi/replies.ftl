replies-words = { $name }, { $at }: "{ $said }"
replies-none = { $name } से अभी कुछ नहीं आया: न जवाब, न टीम के लिए कोई बात।
replies-wait-audition = { $at } का न्योता गया है, जवाब अभी नहीं आया।
replies-wait-tape = सेल्फ़ टेप { $due } तक माँगा है, अभी नहीं आया।
