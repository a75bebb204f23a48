reminding-set = { $name ->
    [none] { $time } को याद दिलाऊँगा: "{ $body }"।
   *[other] { $name } को { $time } पर याद दिलाऊँगा: "{ $body }"। उन्हें दिखेगा कि आपने कहा।
    }
reminding-undo = वापस लें
reminding-what = क्या याद दिलाना है? आपके शब्दों में भेजूँगा।
reminding-about-what = क्या याद दिलाना है
reminding-when = कब? जैसे "कल सुबह 9 बजे"।
reminding-about-when = कब याद दिलाना है
reminding-past = { $time } निकल चुका है या बहुत दूर है। अगले साल तक का समय दें।
reminding-many = यह कई लोगों को संदेश है। "message Meera list: ..." लिखिए, जाने से पहले दिखेगा; "remind 24h and 2h before" ऑडिशन के रिमाइंडर लगाता है।
reminding-nobody = "{ $name }" को लिख नहीं सकता। किसी साथी का नाम दें, या डायरेक्टरी में जिनका चैट है।
reminding-own-only = आपको याद दिला सकता हूँ; दूसरों के लिए टीम को लिखिए।
reminding-own = आपने याद दिलाने को कहा था: { $body }
reminding-other = { $by } की तरफ़ से रिमाइंडर{ $house ->
    [none] { "" }
   *[other] { "" } ({ $house })
    }: { $body }
reminding-failed = आपका रिमाइंडर { $name } तक नहीं पहुँचा: "{ $body }"। कॉल कर लीजिए।
reminding-dropped = वह रिमाइंडर हटा दिया।
reminding-gone = वह जा चुका है, या हट चुका है।
reminding-none = आपका कोई रिमाइंडर बाक़ी नहीं।
reminding-line = { $time }: { $body }
reminding-drop = { $time } हटाएँ
reminding-before-what = किससे पहले? अभी ऐसा कुछ तय नहीं है जिससे गिन सकूँ। समय के साथ कहिए: "मुझे 10:30 बजे याद दिलाना ..."।
reminding-of-session = { $role ->
    [none] ऑडिशन
   *[other] { $role } के ऑडिशन
    } { $time } से{ $place ->
    [none] { "" }
   *[other] { "" }, { $place }
    }
reminding-off = हटा दिया: "{ $body }", { $time }।
