declared-kind =
    { $kind ->
        [religion] धर्म
        [caste] जाति
        [ethnicity] समुदाय
        [sexuality] यौन रुझान
        [health] सेहत
        [disability] विकलांगता
       *[all] बंद रखी बातें
    }
declared-ask = आपने अपने बारे में कुछ बताया ({ $what })। मैं इसे बंद रख सकता हूँ: सिर्फ़ आप देख पाएँगे। इससे न कोई ढूँढा जाता है, न चुना, न कोई सहकर्मी या मॉडल पढ़ता है; यह सिर्फ़ { $least } या ज़्यादा लोगों की गिनती में आता है। कभी भी वापस ले सकते हैं। रखूँ?
declared-about = इसे बंद रखना
declared-yes = हाँ, बंद रखो
declared-no = नहीं, कुछ मत रखो
declared-kept = बंद रख लिया। "मेरे बारे में क्या है" से आपको दिखेगा; "मेरी { $what } हटा दो" से मिट जाएगा।
declared-gone = मिटा दिया: { $what }। यहाँ कुछ नहीं बचा।
declared-nothing = इस बारे में आपका कुछ नहीं रखा है।
declared-summary = आपकी बताई बात ({ $what })
declared-held = बंद, सिर्फ़ आपके लिए ({ $what }, { $day }): { $said }
declared-how = अपने बारे में एक छोटा वाक्य लिखिए, जैसे "मेरा धर्म ... है"; रखने से पहले मैं पूछूँगा।
declared-only-self = यह सिर्फ़ व्यक्ति ख़ुद, अपनी चैट से, अपने बारे में बता सकता है। मैंने कुछ नहीं रखा।
declared-minor = 18 से कम उम्र के किसी का ऐसा कुछ नहीं रखा जाता, कोई भी बताए।
declared-no-search = यहाँ धर्म, जाति, समुदाय, यौन रुझान, सेहत या विकलांगता से न कोई ढूँढा जाता है न छाँटा। रोल को क्या चाहिए वह कहिए: भाषा, लहजा, उम्र, हुनर, लुक। पूरे प्रोजेक्ट के लिए: "diversity counts for Gully Nights"।
declared-counts = **{ $project }**, जैसा लोगों ने ख़ुद बताया, सिर्फ़ { $least } या ज़्यादा के समूह:
declared-count = { $what } की गिनती: { $groups }
declared-too-few = **{ $project }**: { $least } से कम लोगों ने एक जैसी बात बताई, इसलिए कोई गिनती नहीं। { $least } से छोटे समूह कभी नहीं दिखते।
declared-which-project = किस प्रोजेक्ट के लिए? लिखिए "diversity counts for Gully Nights"।
