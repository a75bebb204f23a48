"""Words about time and the class each belongs to; one letter per class, see ``grammar``."""

from __future__ import annotations

from core.understanding.vocabulary import words

WEEKDAYS: dict[str, int] = {
    word: number
    for number, listed in enumerate(
        (
            "mon monday somvar somwar सोमवार",
            "tue tues tuesday mangal mangalvar mangalwar मंगल मंगलवार",
            "wed weds wednesday wednes budh budhvar budhwar बुध बुधवार बुद्धवार",
            "thu thur thurs thursday guruvar guruwar veervar brihaspativar brihaspatiwar गुरुवार "
            "बृहस्पतिवार वीरवार",
            "fri friday shukra shukravar shukrawar jumma शुक्रवार जुम्मा",
            "sat saturday shanivar shaniwar शनिवार शनि",
            "sun sunday ravivar raviwar itwar itvar रविवार इतवार",
        )
    )
    for word in listed.split()
}
MONTHS: dict[str, int] = {
    word: number
    for number, listed in enumerate(
        (
            "jan january janvari janwari जनवरी जनुअरी",
            "feb february farvari farwari फरवरी",
            "mar march मार्च",
            "apr april अप्रैल",
            "may मई",
            "jun june जून",
            "jul july जुलाई",
            "aug august agast अगस्त",
            "sep sept september सितंबर सितम्बर",
            "oct october अक्टूबर अक्तूबर",
            "nov november नवंबर नवम्बर",
            "dec december disambar दिसंबर दिसम्बर",
        ),
        1,
    )
    for word in listed.split()
}
DAYS: dict[str, int] = {
    **dict.fromkeys(words("aaj aj today tdy 2day आज"), 0),
    **dict.fromkeys(words("kal kl कल"), 1),
    **dict.fromkeys(
        words("""
            tomorrow tmrw tmr tmw tomo 2moro 2mrw tomrw tommorow tomorow tommorrow tomorro
            tommrow tmro tomm
            """),
        1,
    ),
    **dict.fromkeys(words("parso parson parsoo parsu परसों परसो"), 2),
    **dict.fromkeys(words("narso narson tarso tarson नरसों"), 3),
    **dict.fromkeys(words("yesterday ystrday yest"), -1),
}
BOTH_WAYS = words("kal kl कल parso parson parsoo parsu परसों परसो narso narson tarso tarson नरसों")
"""Yesterday or tomorrow alike: the tense of the verb decides."""

PARTS: dict[str, str] = {
    **dict.fromkeys(words("subah subeh savere sawere morning mrng सुबह सवेरे"), "morning"),
    **dict.fromkeys(words("dopahar dopehar dophar dopher dopahr afternoon दोपहर"), "afternoon"),
    **dict.fromkeys(words("shaam sham saam evening eve शाम"), "evening"),
    **dict.fromkeys(words("raat rat night nite रात"), "night"),
}
SPANS: dict[str, tuple[int, int]] = {
    "morning": (8 * 60, 12 * 60),
    "afternoon": (12 * 60, 16 * 60),
    "evening": (16 * 60, 20 * 60),
    "night": (20 * 60, 23 * 60 + 59),
}
"""Minutes of the day in which a part of the day starts and ends: four hours each, as the samples say."""

CLASSES: dict[str, str] = {
    **dict.fromkeys(WEEKDAYS, "w"),
    **dict.fromkeys(MONTHS, "m"),
    **dict.fromkeys(DAYS, "r"),
    **dict.fromkeys(PARTS, "p"),
    **dict.fromkeys(words("am pm a.m p.m"), "a"),
    **dict.fromkeys(words("baje bje bajey bajkar baj bajhe bajay oclock hrs बजे बजकर"), "b"),
    **dict.fromkeys(words("saade sadhe saadhe sade साढ़े साढे"), "h"),
    **dict.fromkeys(words("sava sawa savaa सवा"), "h"),
    **dict.fromkeys(words("paune pone पौने"), "h"),
    **dict.fromkeys(words("dedh डेढ़ डेढ dhai ढाई"), "d"),
    **dict.fromkeys(words("to - – — se से"), "-"),
    **dict.fromkeys(words("and n aur & और ya or"), "&"),
    **dict.fromkeys(
        words("""
            ko of on the ke ki ka k in me mein for wale wali wala को के की का में वाले around
            about
            """),
        "k",
    ),
    **dict.fromkeys(
        (
            "at",
            "@",
            "make",
            "after",
            "around",
            "about",
            "approx",
            "lagbhag",
            "karib",
            "kareeb",
            "लगभग",
            "करीब",
        ),
        "@",
    ),
    **dict.fromkeys(words("next nxt agle agla agli aanewale coming upcoming अगले अगला अगली"), "x"),
    **dict.fromkeys(
        words("last pichle pichla pichli pichhle pichhla pichhli previous पिछले पिछला पिछली"), "l"
    ),
    **dict.fromkeys(words("this is iss isi इस इसी"), "i"),
    **dict.fromkeys(words("week weeks wk hafte hafta haftey hafton haftay हफ्ते हफ्ता हफ्तों सप्ताह"), "W"),
    **dict.fromkeys(words("weekend weekends वीकेंड"), "Z"),
    **dict.fromkeys(words("month months mahine mahina mahiney महीने महीना"), "Y"),
    **dict.fromkeys(words("tak tk till until til by before deadline तक"), "T"),
    **dict.fromkeys(words("eod cob"), "e"),
    **dict.fromkeys(words("noon midday"), "N"),
    **dict.fromkeys(words("midnight"), "M"),
    **dict.fromkeys(words("tonight tonite 2nite"), "R"),
    **dict.fromkeys(words("tarikh tareekh tarik taarikh tareek tarikhko तारीख"), "g"),
    **dict.fromkeys(words("st nd rd th"), "o"),
    **dict.fromkeys(words("end ant aakhir"), "E"),
    **dict.fromkeys(words("between beech bich बीच"), "B"),
    **dict.fromkeys(words("baad bad बाद later"), "A"),
    **dict.fromkeys(
        words("""
            ghante ghanta ghanton ghnte hour hours hr घंटे घंटा min mins minute minutes minat
            मिनट
            """),
        "u",
    ),
    **dict.fromkeys(words("din day days दिन"), "D"),
    **dict.fromkeys(words("half aadhe aadha adhe adha आधे आधा"), "H"),
    **dict.fromkeys(words("quarter"), "Q"),
    **dict.fromkeys(words("past"), "P"),
    **dict.fromkeys(words("ish aas paas आस पास onwards onward sharp"), "~"),
    **dict.fromkeys(words("poora poore full whole pura"), "F"),
}
ORDINAL_WEEKS: dict[str, int] = {
    "first": 0, "1st": 0, "pehle": 0, "pahle": 0, "पहले": 0, "second": 1, "dusre": 1, "doosre": 1, "दूसरे": 1,
    "third": 2, "teesre": 2, "तीसरे": 2, "last": -1, "aakhri": -1, "akhri": -1, "आखिरी": -1,
}  # fmt: skip

NOT_A_TIME_BEFORE = words("""
    ep eps episode episodes scene scenes scn scns sc page pages pg part parts sides side take takes gate
    top room studio no number num class std standard version draft option number. rank season s flat
    floor wing building block sector platform bungalow section act reel shift v slot number नंबर एपिसोड
    सीन पेज पेज plus age aged size roll first floor lane
    """)
"""Words after which a number is a label, not a time."""

NOT_A_TIME_AFTER = words("""
    k l lakh lakhs lac lacs cr crore crores saal sal yrs yr year years log logo logon people ppl persons
    person slots slot min mins minute minutes minat hour hours hrs hr ghante ghanta din day days week
    weeks month months mahine mahina hafte takes take scenes scene scns pages page kg kgs cm ft feet
    foot inch inches percent % eps episodes ep options option girls boys ladki ladke ladkiya ladkiyan
    ladkiyon ladko actors actresses guys men women names naam rupees rs inr x times words bande logo
    roles role tapes tape profiles actor girl boy kids artists talents members choices wale wala wali
    walo walon members seats copies combos combination combinations लाख करोड़ साल लोग लड़के लड़की
    लड़कियां मिनट घंटे दिन हफ्ते महीने हजार हज़ार hazar hazaar thousand shifts callbacks auditions
    failed ones more baar times points marks stars messages msgs number sec seconds std class rounds
    units crores
    """)
"""Words before which a number is a count or an amount, not a time."""

HABITS = words("karta karti karte करता करती करते")
"""``Sunday ko kaam nahi karta``: what somebody does every week."""
TEXTED: dict[str, str] = {
    **dict.fromkeys(words("moro morow morrow mrw mro morro mor"), "tomorrow"),
    **dict.fromkeys(words("day dy"), "today"),
    **dict.fromkeys(words("nite night nyt"), "tonight"),
}
"""What follows a ``2`` that is part of a word."""
EACH = words("every har each हर")
"""They make a schedule of a day or a part of one that follows, not of ``har ek ko 15 minute``."""
RECURRING = words("""
    roz daily rozana weekly monthly weekdays weekday nightly everyday fortnightly hamesha
    mondays tuesdays wednesdays thursdays fridays saturdays sundays weekends रोज रोज़ रोजाना
    """)

NOT_CLOCK_AFTER = words("""
    k l lakh lakhs lac lacs cr crore crores kg kgs cm ft feet % percent long min mins minute minutes
    duration runtime length sec seconds gb mb hours hrs ghante x लाख करोड़ करोड मिनट घंटे version
    """)
"""Words after which two numbers with a point or colon are an amount or a length."""

PAST_VERBS = words("""
    hua hui hue huye huyi tha thi  thay gaya gayi gaye gya gyi gye kiya kia kari kiye diya dia diye
    liya lia liye aaya aayi aaye aya ayi bola boli bole kaha mila mili mile dekha dekhi dekhe suna suni
    likha likhi jeeta jeete jeeti haara haare bheja bheji bheje bataya batayi socha poocha pucha rakha
    rakhi laga lagi lage baitha chala chali chale padha padhi khela khele banaya banayi dikhaya dikhayi
    daala dala dali pahuncha pahunchi pahunche chhoda bulaya bulayi hatai hataya हुआ हुई हुए था थी थे
    गया गई गए गयी गये किया  किये किए दिया दिए लिया लिए आया आई आए बोला बोली कहा मिला मिली मिले देखा
    देखी सुना लिखा जीता हारा भेजा भेजी बताया सोचा पूछा रखा लगा लगी was were went did had came said told
    showed gave  met saw felt liked loved decided asked sent turned auditioned performed missed
    happened finished finalised agreed discussed wanted looked sounded
    """)
NOT_PAST_VERBS = words("""
    karo kro karna karni karne karenge karega karegi karunga karungi kardo krdo karlo kijiye hoga hogi
    honge hai hain hu hun hoon ho sakta sakti sakte paunga paungi payega aaunga aaungi aana aunga aungi
    jaunga jaungi rahega rahegi dena bhejo bhejna bhejdo batao batana rakho rakhna laga lagao milega
    milegi chahiye do dijiye shift move schedule book is are will can would should hasnt havent isnt
    need want करो करना करें कीजिए होगा होगी है हैं हूं हूँ हो सकता सकती सकते आऊंगा आऊंगी आऊँगी रखो रखना
    बताओ भेजो दो दीजिए चाहिए bulao dilana dilao banao lo lena le dekho lagega lagegi mangwao mangwa
    """)
ENGAGEMENT_VERBS = words("lag aa mil pad fix nikal आ लग मिल")
"""Before ``gaya``: something has come up, which says nothing about the past."""

CORRECTIONS = words("""
    sorry nahi nhi no not i mean matlab actually oops rather make it galti se wait नहीं माफ़ मतलब , . -
    nahin instead arre sry
    """)
NUMBERED_PLACES = words("""
    nagar nagr sector gate floor phase plot wing lane building bldg studio room hall gali नगर गेट गली सेक्टर
    बिल्डिंग स्टूडियो
    """)
"""A number right after one of them is part of an address."""

FLOORS = words("floor manzil manjil mala फ्लोर मंज़िल मंजिल माला")
"""A number right before one of them counts storeys."""
