habits-step =
    { $tool ->
        [add_feedback] write feedback
        [add_note] write a note
        [add_to_list] put people on the list
        [analyze_script] read a script
        [approval_status] see what the producers decided
        [backfill_slot] fill a freed time
        [budget_query] look at the budget
        [cancel_auditions] cancel auditions
        [check_avails] ask for availability
        [compare_talent] compare people
        [contact_talent] look up a number
        [create_role] add a role
        [decide_approval] record a decision
        [draft_offer] draft an offer
        [edit_profile] correct a profile
        [extend_tapes] give tapes more time
        [find_free_times] look for free times
        [judge_tape] judge a tape
        [list_auditions] look at the auditions
        [list_roles] look at the roles
        [list_submissions] look at who was put forward
        [make_client_link] make a link for the client
        [mark_no_show] note who did not come
        [message_list] write to everybody on the list
        [plan_chemistry] plan a chemistry read
        [profile_sheet] open a profile sheet
        [project_status] look at where the project stands
        [push_session] push the session
        [query_script] look into the script
        [remove_from_list] take people off the list
        [request_tapes] ask for self-tapes
        [reschedule_audition] move an audition
        [schedule_auditions] schedule auditions
        [search_talent] search
        [send_sides] send sides
        [set_availability] note who is free
        [set_reminder] set a reminder
        [set_status] move people on the ladder
        [share_list] share with the producers
        [show_board] look at the board
        [show_list] open the list
        [show_media] look at pictures and videos
        [show_talent] open a profile
        [similar_before] look at earlier decisions
        [submit_talent] put somebody forward
        [tag_people] tag people
        [tape_status] look at the tapes
        [tell_team] tell the team
       *[other] do something else
    }
habits-do =
    { $tool ->
        [list_submissions] Show submissions
        [plan_chemistry] Chemistry read
        [show_media] Show pictures
        [share_list] Share
        [show_list] Open the list
        [schedule_auditions] Schedule
        [message_list] Write to them
        [check_avails] Ask for dates
        [send_sides] Send sides
        [request_tapes] Ask for tapes
        [show_board] Open the board
        [list_auditions] Show auditions
        [approval_status] Show decisions
        [project_status] Show the project
        [find_free_times] Free times
        [compare_talent] Compare
        [profile_sheet] Profile sheet
        [tape_status] Show tapes
        [make_client_link] Client link
       *[other] Yes, do that
    }
habits-next = You usually { $step } next.
habits-then = , then{" "}
habits-none = Nothing shows yet: what you do in one order at least three times, in two sittings, I tell here and offer as a next step.
habits-listed = What you usually do:
habits-line = { $n } · { $steps } ({ $times } of { $began } times, last { $day })
habits-how = I offer the next step when you begin one; “stop suggesting that” ends an offer.
habits-nothing-suggested = Nothing of that kind was suggested just now. “What do I usually do?” shows what I go by.
habits-stopped = I won't suggest that again: “{ $step }” after “{ $after }”.
