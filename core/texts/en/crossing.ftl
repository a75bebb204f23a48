crossing-asked = { $who } changed the same at { $at }: { $theirs }. Nothing of yours is done yet ({ $mine }). Do it over that?
crossing-anyway = Do it anyway
crossing-about = changing what { $who } just changed
