episodes-none = जो फ़ैसले मैं पढ़ सकता हूँ उनमें ऐसा कुछ नहीं मिला। सवाल में रोल या व्यक्ति का नाम हो तो मदद मिलती है।
episodes-found = पिछली बार ऐसा:
episodes-line = { $day }: { $who }, { $role } ({ $project }) के लिए: { $outcome }।
episodes-outcome =
    { $outcome ->
        [booked] बुक हुए
        [accepted] ऑफ़र मान लिया
        [approve] अप्रूव हुए
        [on_hold] होल्ड पर
        [pinned] पिन हुए
        [sent] ऑफ़र भेजा
        [held] ऑडिशन हुआ
        [veto] वीटो हुआ
        [declined] ऑफ़र मना किया
        [no_show] नहीं आए
        [called_off] ऑडिशन रद्द हुआ
        [released] रिलीज़ हुए
       *[other] पास किया
    }
episodes-source =
    { $kind ->
        [ladder] लैडर
        [review] निर्माताओं का फ़ैसला
        [offer] ऑफ़र
       *[other] ऑडिशन सूची
    }
episodes-because = { $about }: { $kind }, { $day }, { $who } ने
episodes-because-nobody = { $about }: { $kind }, { $day }
episodes-other = बिल्कुल वैसा नहीं। जो है:
