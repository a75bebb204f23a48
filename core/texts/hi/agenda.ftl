agenda-nothing = तब कुछ नहीं है: न ऑडिशन, न डेडलाइन, न रिमाइंडर। आगे, जैसे: "find 25-30 women, Punjabi, Mumbai" या "schedule the Meera shortlist tomorrow 11 am"।
agenda-free = तब कोई ऑडिशन तय नहीं है।
agenda-waits = आपका इंतज़ार है:
agenda-reminder = { $time }, रिमाइंडर: { $what }
