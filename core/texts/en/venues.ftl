venues-same = The auditions are at { $place } already. Nothing was changed.
venues-shown = { $what }, { $day }: **{ $place }** instead of { $was }, times unchanged. { $count ->
        [one] 1 person is told; who confirmed stays confirmed.
       *[other] { $count } people are told; who confirmed stays confirmed.
    }
venues-against = { $at } · { $name }: { $reason }
venues-go = { $count ->
        [one] Change it, tell 1
       *[other] Change it, tell { $count }
    }
venues-done = { $count ->
        [one] Now at { $place }. 1 person is being told.
       *[other] Now at { $place }. { $count } people are being told.
    }
venues-team = { $who } moved the place: { $what }, { $day }, **{ $place }** instead of { $was }. { $count ->
        [one] 1 person is told.
       *[other] { $count } people are told.
    }
