crossing-asked = { $who } ne { $at } par yehi badla: { $theirs }. Aapka abhi nahi hua ({ $mine }). Uske upar kar dein?
crossing-anyway = Phir bhi karo
crossing-about = jo { $who } ne abhi badla, use badalna
