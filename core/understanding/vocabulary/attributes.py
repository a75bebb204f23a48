"""What people are like and where they live: languages, cities, skills, builds, looks, role nouns."""

from __future__ import annotations

from core.understanding.vocabulary import words

LANGUAGES: dict[str, str] = {
    word: code
    for code, listed in {
        "hi": "hindi हिंदी हिन्दी",
        "en": "english angrezi अंग्रेज़ी अंग्रेजी इंग्लिश inglish eng",
        "pa": "punjabi panjabi पंजाबी",
        "mr": "marathi मराठी",
        "gu": "gujarati gujrati गुजराती",
        "bn": "bengali bangla bangali बंगाली बांग्ला",
        "ta": "tamil तमिल",
        "te": "telugu telgu तेलुगु तेलुगू",
        "kn": "kannada kannad कन्नड़ कन्नड",
        "ml": "malayalam मलयालम",
        "or": "odia oriya उड़िया ओडिया",
        "as": "assamese asamiya असमिया",
        "ur": "urdu उर्दू",
        "bho": "bhojpuri भोजपुरी",
        "raj": "rajasthani marwari राजस्थानी मारवाड़ी",
        "bgc": "haryanvi हरियाणवी",
        "mai": "maithili मैथिली",
        "kok": "konkani कोंकणी",
        "sd": "sindhi सिंधी",
        "ks": "kashmiri कश्मीरी",
        "ne": "nepali नेपाली",
        "sa": "sanskrit संस्कृत",
        "doi": "dogri डोगरी",
        "mni": "manipuri मणिपुरी",
        "awa": "awadhi अवधी",
        "tcy": "tulu",
        "fr": "french",
        "de": "german",
        "es": "spanish",
        "it": "italian",
        "ru": "russian",
        "zh": "mandarin chinese",
        "ja": "japanese",
        "ar": "arabic",
        "fa": "persian farsi",
        "bo": "tibetan",
        "lbj": "ladakhi",
        "ko": "korean",
        "pt": "portuguese",
        "sat": "santali santhali संथाली",
        "brx": "bodo बोडो",
        "hne": "chhattisgarhi chattisgarhi छत्तीसगढ़ी",
        "gbm": "garhwali gadhwali गढ़वाली",
        "kfy": "kumaoni kumauni कुमाऊँनी",
        "mag": "magahi magadhi मगही",
        "lus": "mizo",
        "kha": "khasi",
        "si": "sinhala sinhalese",
        "th": "thai",
        "tr": "turkish",
    }.items()
    for word in listed.split()
}
CITIES: dict[str, str] = {
    **{
        name.lower(): name
        for name in words("""
            Mumbai Delhi Pune Kolkata Chennai Bengaluru Hyderabad Ahmedabad Jaipur Lucknow
            Indore Bhopal Chandigarh Surat Vadodara Nagpur Nashik Patna Ranchi Guwahati Kochi
            Thiruvananthapuram Goa Dehradun Shimla Srinagar Jammu Amritsar Ludhiana Kanpur
            Varanasi Agra Noida Gurgaon Ghaziabad Faridabad Raipur Bhubaneswar Cuttack
            Coimbatore Madurai Mysore Mangalore Visakhapatnam Vijayawada Udaipur Jodhpur Kota
            Rajkot Thane Kalyan Aurangabad Kolhapur Shillong Imphal Gangtok Leh Siliguri
            Allahabad Prayagraj Meerut Gwalior Jabalpur Panaji Panchkula Mohali London Dubai
            Kathmandu Rishikesh Nainital Jalandhar Patiala Dharamshala
            """)
    },
    "bombay": "Mumbai", "dilli": "Delhi", "calcutta": "Kolkata", "madras": "Chennai",
    "bangalore": "Bengaluru", "blr": "Bengaluru", "hyd": "Hyderabad", "gurugram": "Gurgaon",
    "baroda": "Vadodara",
    "banaras": "Varanasi",
    "benaras": "Varanasi", "kashi": "Varanasi", "cochin": "Kochi", "vizag": "Visakhapatnam", "poona": "Pune",
    "मुंबई": "मुंबई", "दिल्ली": "दिल्ली", "पुणे": "पुणे", "कोलकाता": "कोलकाता",
    "लखनऊ": "लखनऊ", "जयपुर": "जयपुर",
    "इंदौर": "इंदौर", "भोपाल": "भोपाल", "चंडीगढ़": "चंडीगढ़",
    "चंडीगढ": "चंडीगढ़", "पटना": "पटना",
    "अहमदाबाद": "अहमदाबाद", "हैदराबाद": "हैदराबाद",
    "चेन्नई": "चेन्नई", "बेंगलुरु": "बेंगलुरु", "नागपुर": "नागपुर", "वाराणसी": "वाराणसी", "बनारस": "वाराणसी",
    "कानपुर": "कानपुर", "गोवा": "गोवा",
    "सूरत": "सूरत", "गुवाहाटी": "गुवाहाटी", "रांची": "रांची", "देहरादून": "देहरादून",
    "बम्बई": "मुंबई", "ठाणे": "ठाणे", "नासिक": "नासिक",
}  # fmt: skip
LATIN_CITIES: dict[str, str] = {
    "मुंबई": "Mumbai", "दिल्ली": "Delhi", "पुणे": "Pune", "कोलकाता": "Kolkata",
    "लखनऊ": "Lucknow", "जयपुर": "Jaipur", "इंदौर": "Indore", "भोपाल": "Bhopal",
    "चंडीगढ़": "Chandigarh", "पटना": "Patna", "अहमदाबाद": "Ahmedabad", "हैदराबाद": "Hyderabad",
    "चेन्नई": "Chennai", "बेंगलुरु": "Bengaluru", "नागपुर": "Nagpur", "वाराणसी": "Varanasi",
    "कानपुर": "Kanpur", "गोवा": "Goa", "सूरत": "Surat", "गुवाहाटी": "Guwahati",
    "रांची": "Ranchi", "देहरादून": "Dehradun", "ठाणे": "Thane", "नासिक": "Nashik",
}  # fmt: skip
"""A city's name in the other script: one habit, however it was written."""
SKILLS: dict[str, str] = {
    phrase.strip(): skill
    for skill, listed in {
        "horse riding": "ride a horse,rides a horse,horse riding,horse-riding,horseriding,"
        "riding horses,ghudsawari,ghodsawari,ghoda chala,ghode pe,ghoda,घुड़सवारी,घोड़ा,"
        "horse rider,ride horses,equestrian",
        "wrestling": "wrestling,wrestler,wrestlers,pehelwan,pehlwan,kushti,पहलवान,कुश्ती",
        "swimming": "swim,swims,swimming,swimmer,tairna,tairaki,tair,तैराकी,तैरना,तैर",
        "driving": "drive a car,drive car,driving,drives,drive,gaadi chala,gadi chala,गाड़ी चला",
        "two-wheeler":
            "ride a bike,rides a bike,bike riding,bike chala,motorcycle,two wheeler,scooty,royal "
            "enfield,बाइक",
        "kathak": "kathak,कथक",
        "bharatanatyam": "bharatanatyam,bharatnatyam,भरतनाट्यम",
        "dancing": "dance,dancer,dancers,dancing,dances,nach,naach,नाच,डांस,डांसर,nachna",
        "singing": "sing,singer,singers,singing,sings,gaana,gana,gaa sake,gayak,गाना,गायक,गा सके,गायिका",
        "boxing": "boxing,boxer,boxers,मुक्केबाज,बॉक्सिंग,बॉक्सर",
        "martial arts": "martial arts,karate,taekwondo,kalaripayattu,judo,kung fu,कराटे",
        "sword fighting": "sword,sword fighting,talwar,talwarbazi,fencing,तलवार",
        "cricket": "cricketer,plays cricket,play cricket,cricket khel,क्रिकेटर",
        "guitar": "guitar,guitarist,गिटार",
        "piano": "piano,pianist",
        "tabla": "tabla,तबला",
        "sitar": "sitar",
        "yoga": "yoga,योग",
        "gymnastics": "gymnast,gymnastics,acrobat,acrobatics",
        "parkour": "parkour",
        "stunts": "stunts,stunt,stuntman,action sequences",
        "skating": "skate,skating,skater",
        "cycling": "cycle,cycling,cyclist",
        "football": "football,footballer,फुटबॉल",
        "mimicry": "mimicry,mimic",
        "stand-up comedy": "stand up,stand-up comedy,standup",
        "sign language": "sign language",
        "cooking": "cooks,cooking,chef skills",
    }.items()
    for phrase in listed.split(",")
}  # fmt: skip
FEMALE = words("""
    girl girls woman women lady ladies actress actresses female females ladki ladkiya ladkiyan ladkiyaan
    ladkiyo ladkiyon aurat aurte auratein mahila mahilaye heroine heroines abhinetri maa mother mothers
    dadi nani aunty bahu लड़की लड़कियां लड़कियाँ लड़कियों लडकी लडकियां औरत औरतें महिला महिलाएं अभिनेत्री
    एक्ट्रेस माँ मां दादी नानी बहू she ladies daughter sister widow ladkia ladkian larki ladkiyaa heroin
    sisters grandmother behen बहन बेटी actresse gal gals lass chick chicks bandi bandiyan
    """)
MALE = words("""
    boy boys man men guy guys male males ladka ladke ladko ladkon larka larke mard mardo aadmi hero
    heroes father fathers dada chacha uncle लड़का लड़के लड़कों लडका लडके मर्द आदमी पुरुष नायक पिता दादा
    चाचा gentleman gents pehelwan pehlwan brothers grandfather brother bhai husband purush पहलवान
    dude dudes chap chaps lad lads fella fellow fellows banda bande
    """)
BUILDS: dict[str, str] = {
    word: build
    for build, listed in {
        "slim": "slim thin lean patla patli patle dubla dubli पतला पतली skinny petite",
        "athletic": "athletic fit muscular toned gym-fit bodybuilder kasrati sporty gym-body six-pack"
        " well-built ripped",
        "heavy": "heavy plus-size plus chubby mota moti mote bulky मोटा मोटी heavyset overweight healthy",
        "average": "average medium",
        "broad": "broad stocky hefty",
        "tall": "tall lamba lambi lambe लंबा लंबी लंबे",
        "short": "short chhota-kad",
    }.items()
    for word in listed.split()
}
ROLE_NOUNS = words("""
    inspector constable cop police policeman policewoman commissioner officer nurse doctor lawyer judge
    teacher professor principal student villain hero heroine lead mother father sister brother wife
    husband widow maid driver guide guard soldier major captain colonel general minister politician
    journalist reporter anchor singer dancer boxer wrestler hawaldar havaldar sarpanch thakur zamindar
    munshi pandit maulvi priest sadhu chaiwala chai-wala waiter chef cook hostess pilot engineer
    scientist thief don gangster goon beggar king queen prince princess grandmother grandfather dadi
    dada nani nana maa baap bahu saas beti beta bhabhi devar chacha uncle aunty mausi landlord tenant
    neighbour neighbor friend bestie receptionist secretary boss manager peon clerk shopkeeper farmer
    kisan fisherman sailor boatman spy agent detective hacker bhoot ghost vamp sidekick comic narrator
    coach cricketer model influencer bride groom dulha dulhan warden jailer prisoner lawyer's advocate
    vakil daktar sipahi colleague rival bully kid child boy girl son daughter patient ward-boy
    compounder bartender barman rickshaw auto-driver taxi-driver postman dhobi halwai kirana sardar
    nawab begum rani raja इंस्पेक्टर कांस्टेबल पुलिस कमिश्नर दादी दादा नानी नाना माँ मां पिता बहन भाई
    खलनायक विलेन नायक नायिका डॉक्टर नर्स वकील जज मास्टर सरपंच ठाकुर पंडित मौलवी नौकर नौकरानी ड्राइवर
    गार्ड सिपाही हवलदार मंत्री नेता पत्रकार
    """)
TITLES = words("""
    captain inspector officer dcp acp ssp sho ips ias constable major colonel havaldar hawaldar doctor
    dr professor prof nurse judge minister thakur pandit maulvi rani raja begum nawab sardar
    commissioner sister father mother maharaja maharani princess prince queen king detective agent
    sub-inspector lieutenant general havildar subedar
    """)
HONORIFICS = words("mr mrs ms dr miss shri shrimati smt prof श्री श्रीमती डॉ")
AFTER_NAMES = words("""
    ji jee sir saab sahab saheb madam mam maam ma'am bhai bhaiya didi जी साहब मैडम सर भाई दीदी
    """)

ROLE_TYPES: dict[str, str] = {
    "lead": "lead", "leads": "lead", "supporting": "supporting", "support": "supporting", "cameo": "cameo",
    "featured": "featured", "background": "background", "junior artist": "background", "extras": "background",
    "parallel lead": "parallel lead", "second lead": "second lead", "day player": "day player",
    "day players": "day player", "guest": "guest", "recurring": "recurring",
    "series regular": "series regular",
    "principal": "principal", "stand in": "stand_in", "stunt double": "double",
    "लीड": "lead", "मुख्य": "lead",
    "sahayak": "supporting", "सहायक": "supporting", "character role": "character",
}  # fmt: skip
ADJECTIVES = words("""
    glam glamorous glamour gori fair fairer dusky saanwli saawli sanwli darker lighter thinner slimmer
    fatter rough rougher raw innocent mature softer edgier simpler simple desi urban rural earthy funny
    funnier serious cuter prettier handsome fresher experienced expressive intense lived-in natural
    quirky stronger muscular bearded clean-shaven fitter heavier leaner sweeter tougher meaner grittier
    polished believable young old theatre television tv filmy commercial popular known unknown senior
    junior सांवली गोरी मासूम सादा
    """)
RELATIONS: dict[str, str] = {
    **dict.fromkeys(words("mother mom mum mummy mumma mummi maa mataji ammi amma मम्मी माँ मां माता"), "mother"),
    **dict.fromkeys(words("father dad papa daddy pita pitaji abbu baba पापा पिता"), "father"),
    **dict.fromkeys(words("aunt aunty mausi bua chachi मौसी बुआ"), "aunt"),
    **dict.fromkeys(words("uncle chacha mama चाचा मामा"), "uncle"),
    **dict.fromkeys(words("grandmother dadi nani granny दादी नानी"), "grandmother"),
    **dict.fromkeys(words("grandfather dada nana दादा नाना"), "grandfather"),
    **dict.fromkeys(words("sister didi behen दीदी बहन"), "sister"),
    **dict.fromkeys(words("brother bhai bhaiya भाई"), "brother"),
    **dict.fromkeys(words("guardian parent abhibhavak अभिभावक"), "guardian"),
}
PLACES = words("""
    aram nagar andheri versova bandra juhu goregaon lokhandwala malad oshiwara khar powai dadar kandivali
    borivali madh santacruz worli kurla chembur vashi thane colaba churchgate vile parle jogeshwari mira
    bhayandar virar marol saki naka sion matunga mahim lonavala alibaug georgia ladakh kashmir punjab
    gujarat rajasthan kerala assam bihar jharkhand haryana himachal uttarakhand maharashtra karnataka
    telangana odisha nagaland manipur meghalaya sikkim tripura mizoram nepal bhutan singapore thailand
    bangkok america usa uk canada australia bali mauritius switzerland paris film-city filmcity jvlr bkc
    sv-road highway
    """)
"""Places of work and travel: never names of people."""
