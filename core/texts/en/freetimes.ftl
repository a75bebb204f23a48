freetimes-head = Free for { $minutes } min{ $names ->
    [none] { "" }
   *[other] { "" } with { $names }
    }{ $place ->
    [none] { "" }
   *[other] , { $place }
    }:
freetimes-line = { $time }
freetimes-none = Nothing is free { $days } between 10 and 7. Name another day, or move somebody first.
freetimes-own = Your time is { $time }. Also free then; casting decides:
freetimes-none-own = Nothing else is free then. { $time } stays yours; write what you need and casting reads it.
