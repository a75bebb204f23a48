resources-room = room { $name }
resources-rooms = { $count ->
    [0] No rooms of { $place } are noted. For example "{ $place } has rooms A and B".
   *[other] { $place }: { $names }.
    }
resources-readers = { $count ->
    [0] No readers are noted. For example "readers: Vikram, Neha".
    [one] Reader: { $names }.
   *[other] Readers: { $names }.
    }
resources-next = { $kind ->
    [room] "Schedule the Meera list tomorrow 11am, 2 rooms" uses them.
   *[reader] "Schedule the Meera list tomorrow 11am, reader Vikram" books one.
    }
resources-known = That is noted already. { $what }
resources-dropped = { $kind ->
    [room] Taken off: { $names }. What is planned there stays until you move it.
   *[reader] Taken off: { $names }. What they read at stays as planned.
    }
resources-forgotten = Taken back.
resources-unknown = There is nothing of that to take off. { $what }
resources-no-place = Which place? For example "Aram Nagar has rooms A and B".
resources-no-names = What are they called? For example "Aram Nagar has rooms A and B", or "readers: Vikram, Neha".
resources-too-many = That is more than one place has; { $most } is the most.
