again-for-which = **{ $role }** के लिए क्या करना है?
again-for-search = { $role } के लिए खोजें
again-for-plan = { $role } की शॉर्टलिस्ट का समय रखें
again-for-asked = { $count ->
    [1] { $names } को **{ $role }** की शॉर्टलिस्ट में भी रखें?
   *[other] इन { $count } को **{ $role }** की शॉर्टलिस्ट में भी रखें: { $names }?
    }
again-for-put = { $count } को रखें
again-for-all-there = ये सब { $role } की शॉर्टलिस्ट में पहले से हैं, इसलिए कुछ नहीं बदला।
again-for-list = इन्हीं लोगों को { $role } की लिस्ट में
