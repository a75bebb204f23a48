happenings-when = { $when ->
        [since] कल से
        [yesterday] कल
        [week] इस हफ़्ते
        [away] { $at } से
       *[today] आज
    }
happenings-none = { $about ->
        [none] {""}
       *[other] { $about }:{" "}
    }{ $when } अभी तक कुछ नहीं हुआ: न बदलाव, न फ़ैसला, न जवाब।
happenings-head = { $about ->
        [none] { $count ->
            [one] { $when } 1 बात हुई:
           *[other] { $when } { $count } बातें हुईं:
        }
       *[other] { $count ->
            [one] **{ $about }**, { $when }: 1 बात हुई।
           *[other] **{ $about }**, { $when }: { $count } बातें हुईं।
        }
    }
happenings-earlier = सबसे नई 20; { $count } उससे पहले हुईं।
happenings-listed = { $by } ने { $names } को { $role } की शॉर्टलिस्ट में डाला
happenings-unlisted = { $by } ने { $names } को { $role } की शॉर्टलिस्ट से हटाया
happenings-shared = { $by } ने { $role } के लिए { $names } को प्रोड्यूसर्स के सामने रखा
happenings-decided = { $by } ने { $role } के लिए { $names } को { $what ->
        [approve] मंज़ूर किया
        [pass] पास किया
        [veto] वीटो किया
       *[other] तय किया
    }
happenings-moved = { $by } ने { $role } के लिए { $names } को बदला: { $what }
happenings-answered = { $names } { $what ->
        [confirmed] ने हाँ कहा
        [declined] नहीं आ पाएँगे
        [change_requested] ने दूसरा समय माँगा
       *[other] का जवाब आया
    } ({ $role })
happenings-booked = { $by } ने { $role } के लिए { $names } को बुलाया
happenings-offered = { $role } के लिए { $names } का ऑफ़र: { $what ->
        [sent] भेजा गया
        [accepted] माना गया
        [declined] मना हुआ
        [countered] दूसरी शर्तें माँगीं
        [void] ख़त्म
       *[other] बदला
    }
happenings-taped = { $names } ने { $role } की सेल्फ़-टेप भेजी
happenings-submitted = { $by } ने { $names } का नाम { $role } के लिए दिया
happenings-nobody-on-it = { $about ->
    [none] पिछले आधे घंटे में किसी ने कुछ नहीं बदला।
   *[other] पिछले आधे घंटे में **{ $about }** पर किसी ने कुछ नहीं बदला।
    }
happenings-at-work = { $about ->
    [none] पिछले आधे घंटे में:
   *[other] पिछले आधे घंटे में **{ $about }** पर:
    }
happenings-part = { $own ->
    [yes] आप
   *[no] { $who }
    }, { $minutes ->
    [0] अभी
   *[other] { $minutes } मिनट पहले
    } ({ $names })
record-head = **{ $name }** का रिकॉर्ड, नया पहले:
record-none = **{ $name }** का अभी कुछ रिकॉर्ड में नहीं: न लिस्ट, न फ़ैसला, न ऑडिशन, न ऑफ़र।
record-not-that = { $by ->
        [none] **{ $name }** के रिकॉर्ड में यह नहीं है। जो है:
       *[other] **{ $name }** के रिकॉर्ड में { $by } का कुछ नहीं। जो है:
    }
record-why = { $line }: “{ $why }”
record-earlier = इससे पहले { $count } और।
happenings-sent-none = { $name } को अभी तक कुछ नहीं भेजा गया। "message { $name }: ..." लिखें तो पहले दिखेगा।
happenings-sent-head = { $count ->
    [1] **{ $name }** को आख़िरी संदेश:
   *[other] **{ $name }** को आख़िरी { $count } संदेश:
    }
happenings-sent-not-by = { $by } ने **{ $name }** को, जहाँ तक मुझे पता है, कुछ नहीं भेजा। औरों से:
happenings-sent-line = { $at } · { $by ->
    [none] अपने आप
   *[other] { $by } से
    } · { $state ->
    [pending] इंतज़ार में
    [sending] जा रहा है
    [uncertain] शायद पहुँचा
    [sent] भेज दिया
    [delivered] पहुँच गया
    [read] पढ़ लिया
    [expired] देर हो गई, नहीं गया
   *[other] नहीं गया
    }: "{ $text }"
