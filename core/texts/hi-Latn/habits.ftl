habits-step =
    { $tool ->
        [add_feedback] feedback likhte
        [add_note] note likhte
        [add_to_list] log list par rakhte
        [analyze_script] script padhwate
        [approval_status] producers ka faisla dekhte
        [backfill_slot] khaali slot bharte
        [budget_query] budget dekhte
        [cancel_auditions] audition cancel karte
        [check_avails] availability poochte
        [compare_talent] logon ko compare karte
        [contact_talent] number dekhte
        [create_role] role banate
        [decide_approval] faisla darj karte
        [draft_offer] offer banate
        [edit_profile] profile badalte
        [extend_tapes] tape ka time badhate
        [find_free_times] khaali time dekhte
        [judge_tape] tape par rai dete
        [list_auditions] audition dekhte
        [list_roles] roles dekhte
        [list_submissions] submissions dekhte
        [make_client_link] client link banate
        [mark_no_show] jo nahi aaye unhe note karte
        [message_list] list ko message karte
        [plan_chemistry] chemistry read plan karte
        [profile_sheet] profile sheet kholte
        [project_status] project ka haal dekhte
        [push_session] session aage badhate
        [query_script] script mein dekhte
        [remove_from_list] list se hatate
        [request_tapes] self-tape mangwate
        [reschedule_audition] audition ka time badalte
        [schedule_auditions] audition schedule karte
        [search_talent] search karte
        [send_sides] sides bhejte
        [set_availability] availability note karte
        [set_reminder] reminder lagate
        [set_status] ladder par badhate
        [share_list] producers ko bhejte
        [show_board] board dekhte
        [show_list] list kholte
        [show_media] photo aur video dekhte
        [show_talent] profile kholte
        [similar_before] pehle ke faisle dekhte
        [submit_talent] kisi ka naam aage rakhte
        [tag_people] tag lagate
        [tape_status] tapes dekhte
        [tell_team] team ko batate
       *[other] kuch aur karte
    }
habits-do =
    { $tool ->
        [list_submissions] Submissions dikhao
        [plan_chemistry] Chemistry read
        [show_media] Photo dikhao
        [share_list] Bhejo
        [show_list] List kholo
        [schedule_auditions] Schedule karo
        [message_list] Message karo
        [check_avails] Dates poocho
        [send_sides] Sides bhejo
        [request_tapes] Tape mangwao
        [show_board] Board kholo
        [list_auditions] Audition dikhao
        [approval_status] Faisle dikhao
        [project_status] Project dikhao
        [find_free_times] Khaali time
        [compare_talent] Compare karo
        [profile_sheet] Profile sheet
        [tape_status] Tapes dikhao
        [make_client_link] Client link
       *[other] Haan, karo
    }
habits-next = Iske baad aap aksar { $step } hain.
habits-then = , phir{" "}
habits-none = Abhi kuch nahi dikhta: jo aap ek hi kram mein kam se kam teen baar, do alag baithkon mein karte hain, woh yahan batata hoon aur agla kadam poochta hoon.
habits-listed = Aap aksar yeh karte hain:
habits-line = { $n } · { $steps } hain ({ $began } mein se { $times } baar, pichli baar { $day })
habits-how = Shuru karte hi agla kadam poochta hoon; “yeh suggest mat karo” se band ho jaata hai.
habits-nothing-suggested = Abhi aisa kuch suggest nahi kiya tha. “Main aksar kya karta hoon?” se dikhega ki main kis par chalta hoon.
habits-stopped = Yeh phir suggest nahi karunga: “{ $after }” ke baad “{ $step }”.
