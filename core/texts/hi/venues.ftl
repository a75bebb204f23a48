venues-same = ऑडिशन पहले से { $place } पर हैं। कुछ नहीं बदला।
venues-shown = { $what }, { $day }: { $was } की जगह **{ $place }**, समय वही। { $count ->
        [one] 1 को बताते हैं; जिसने कन्फ़र्म किया, वह कन्फ़र्म रहेगा।
       *[other] { $count } को बताते हैं; जिसने कन्फ़र्म किया, वह कन्फ़र्म रहेगा।
    }
venues-against = { $at } · { $name }: { $reason }
venues-go = बदलें, { $count } को बताएँ
venues-done = अब { $place } पर। { $count } को बताया जा रहा है।
venues-team = { $who } ने जगह बदली: { $what }, { $day }, { $was } की जगह **{ $place }**। { $count } को बताया।
