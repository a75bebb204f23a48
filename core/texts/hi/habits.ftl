habits-step =
    { $tool ->
        [add_feedback] फ़ीडबैक लिखते
        [add_note] नोट लिखते
        [add_to_list] लोगों को सूची में रखते
        [analyze_script] स्क्रिप्ट पढ़वाते
        [approval_status] निर्माताओं का फ़ैसला देखते
        [backfill_slot] ख़ाली समय भरते
        [budget_query] बजट देखते
        [cancel_auditions] ऑडिशन रद्द करते
        [check_avails] उपलब्धता पूछते
        [compare_talent] लोगों की तुलना करते
        [contact_talent] नंबर देखते
        [create_role] रोल जोड़ते
        [decide_approval] फ़ैसला दर्ज करते
        [draft_offer] ऑफ़र बनाते
        [edit_profile] प्रोफ़ाइल बदलते
        [extend_tapes] टेप का समय बढ़ाते
        [find_free_times] ख़ाली समय देखते
        [judge_tape] टेप पर राय देते
        [list_auditions] ऑडिशन देखते
        [list_roles] रोल देखते
        [list_submissions] भेजे गए नाम देखते
        [make_client_link] क्लाइंट लिंक बनाते
        [mark_no_show] जो नहीं आए उन्हें नोट करते
        [message_list] सूची को संदेश भेजते
        [plan_chemistry] केमिस्ट्री रीड तय करते
        [profile_sheet] प्रोफ़ाइल शीट खोलते
        [project_status] प्रोजेक्ट का हाल देखते
        [push_session] सत्र आगे बढ़ाते
        [query_script] स्क्रिप्ट में देखते
        [remove_from_list] सूची से हटाते
        [request_tapes] सेल्फ़-टेप मँगवाते
        [reschedule_audition] ऑडिशन का समय बदलते
        [schedule_auditions] ऑडिशन तय करते
        [search_talent] खोजते
        [send_sides] साइड्स भेजते
        [set_availability] उपलब्धता नोट करते
        [set_reminder] रिमाइंडर लगाते
        [set_status] लैडर पर आगे बढ़ाते
        [share_list] निर्माताओं को भेजते
        [show_board] बोर्ड देखते
        [show_list] सूची खोलते
        [show_media] फ़ोटो और वीडियो देखते
        [show_talent] प्रोफ़ाइल खोलते
        [similar_before] पहले के फ़ैसले देखते
        [submit_talent] किसी का नाम आगे रखते
        [tag_people] टैग लगाते
        [tape_status] टेप देखते
        [tell_team] टीम को बताते
       *[other] कुछ और करते
    }
habits-do =
    { $tool ->
        [list_submissions] भेजे गए नाम
        [plan_chemistry] केमिस्ट्री रीड
        [show_media] फ़ोटो दिखाओ
        [share_list] भेजो
        [show_list] सूची खोलो
        [schedule_auditions] ऑडिशन तय करो
        [message_list] संदेश भेजो
        [check_avails] तारीख़ें पूछो
        [send_sides] साइड्स भेजो
        [request_tapes] टेप मँगवाओ
        [show_board] बोर्ड खोलो
        [list_auditions] ऑडिशन दिखाओ
        [approval_status] फ़ैसले दिखाओ
        [project_status] प्रोजेक्ट दिखाओ
        [find_free_times] ख़ाली समय
        [compare_talent] तुलना करो
        [profile_sheet] प्रोफ़ाइल शीट
        [tape_status] टेप दिखाओ
        [make_client_link] क्लाइंट लिंक
       *[other] हाँ, करो
    }
habits-next = इसके बाद आप अक्सर { $step } हैं।
habits-then = , फिर{" "}
habits-none = अभी कुछ नहीं दिखता: जो आप एक ही क्रम में कम से कम तीन बार, दो अलग बैठकों में करते हैं, वह यहाँ बताता हूँ और अगला क़दम पूछता हूँ।
habits-listed = आप अक्सर यह करते हैं:
habits-line = { $n } · { $steps } हैं ({ $began } में से { $times } बार, पिछली बार { $day })
habits-how = शुरू करते ही अगला क़दम पूछता हूँ; “यह सुझाव मत दो” से बंद हो जाता है।
habits-nothing-suggested = अभी ऐसा कुछ नहीं सुझाया था। “मैं अक्सर क्या करता हूँ?” से दिखेगा कि मैं किस पर चलता हूँ।
habits-stopped = यह फिर नहीं सुझाऊँगा: “{ $after }” के बाद “{ $step }”।
