"""What speaks for which intent: one line per rule, the weight first, then terms that must all hold.

A term is a concept (``lexicon``, ``phrases``), ``a|b`` for either, ``!a`` for neither, ``a>b`` for a
before b. ``+x`` is a feature of the text (``features``), ``@x`` the sender's side, ``?x`` what is pending.
"""

from __future__ import annotations

RULES = """
talent.search @staff
.94 who play|can|fit role|+rolename|guardian @staff !+name !audition
.92 tell|give|show person +crit !message
.66 +crit @staff
.62 person @staff
.66 find @staff
.91 find person +crit
.91 want person +crit !all|these !list
.87 want person !all !report !more|approve
.88 want person +crit
.86 find person !slot
.80 find +name !slot !+results !location
.84 find +crit
.84 show person +crit !audition !+refs
.72 show person !+name !+refs !audition
.80 person +crit !+results !newrole !submit !message
.84 person +crit2 !newrole !submit !message
.90 similar +name want|find|show|more|someone|older|younger !dislike !forget
.80 similar +name !forget !?any
.80 for role|+rolename +crit2 !newrole !submit
.76 +crit3 !newrole !submit !offer !+results
.84 who +crit have|for !audition !approve
.82 any person +crit
.70 +crit2 !newrole !submit !offer !+results !remove|only
.76 someone|who find|want +crit
.80 want +crit !offer !moretime
.78 give person +crit
.72 want|find role !newrole !cancel !script !sides !+date

talent.search.refine @staff
.90 +money +results only|below|money !+name !offer
.86 not these +results
.66 only +results
.64 +crit +results
.90 only +crit +results
.82 only +crit !want !newrole
.90 these +crit +results
.89 remove|except|drop +crit +results
.80 except|remove +crit person
.91 older|younger|taller +results !+name
.84 +adjective +results !+name
.82 +crit +results !+name !find
.80 fewer +adjective
.86 more|fewer|change older|younger|taller|+crit
.84 in +crit these !+name
.78 only +adjective
.86 +height +results !+name
.84 +crit +results +short !+name
.83 not +crit +results
.80 within these +crit
.86 broaden
.85 only free +results !+name
.80 only experience +results

talent.view
.93 tell profile|reel|photo +name @staff
.92 look video +name @staff
.93 tape|video +name @staff +q !ask !mangwa !request !want
.93 show again +name
.92 tellabout +refs|+name
.92 tell +refs about|more
.66 profile|reel|photo @staff
.62 show +name
.97 photo|reel|profile send|show +name photo|reel !sides_only
.88 show|give|send|look|want reel|photo|profile !approve !my|me @staff
.88 show|give|send|look|want reel|photo|profile +name @staff
.90 show|look +name reel|photo|profile|tape
.86 +refs profile|photo|reel !shortlist
.84 profile|reel|photo +name @staff !change !add !tape
.80 open|show +num +results +short !?any !+crit
.82 show +refs !shortlist !list !share !compare !remove
.80 show +name @staff !list !shortlist !slot
.74 look +name @staff !+date !free
.80 tellabout +name
.82 tell about +name @staff !audition

talent.compare @staff
.95 together show|look +name2
.95 show +name2 all|together
.97 sidebyside +name2|+refs2|+refs|+name|+results
.90 compare +name2|+refs2|+results
.93 compare !free|offer
.80 sidebyside
.84 which +name2 better|more
.86 better +name2|+refs2
.84 difference +name2
.86 or +name2 better|which

talent.contact @staff
.95 how reach|contact +name @staff !+date
.93 contact +name want|need
.66 contact @staff
.94 contactno +name|+anyname|pronoun|+refs @staff !wrongnumber !guardian !change !howmany !people
.93 contact +anyname manager|agent|give|share|what|send
.90 contact +name !change !confirm !guardian !wrongnumber
.93 contact +name give|share|send|want|what|show|find !wrongnumber !guardian
.84 contact pronoun give|share|send|want|what
.86 call how +name
.84 contact +refs
.80 contact guardian give|what|send|share !+phone +name

profile.update
.94 weight|height|age|hair +name now|is @agent
.93 weight|height|hair now|change @outside
.66 change @outside !?any
.92 contact|number change my|i @outside
.90 change profile|data @outside !call !?bulk !+bulk
.91 change height|weight|age|hair|city_word|name|contact|language|experience|skill|photo !role !slot !?bulk !+bulk
.92 my height|weight|age|hair|city_word|skill|contact|photo change|new|now !?bulk !+bulk
.86 change +height|+phone !guardian !?bulk !+bulk
.82 my height|weight|contact +num @outside !guardian !?bulk !+bulk
.86 profile add|change|wrong !?bulk !+bulk
.84 add language|skill|photo|reel|experience profile|my !?bulk !+bulk
.92 i moved|shifted +city|city_word|+crit !?bulk !+bulk
.80 wrong height|weight|age|city_word|name !?bulk !+bulk
.80 height|weight|age change|wrong +name !?bulk !+bulk
.84 my contact change|new !?bulk !+bulk
.93 child|guardian age change !?bulk !+bulk
.82 moved +crit my|i @outside !?bulk !+bulk
.80 photo|reel new add|upload|change @outside !?bulk !+bulk
.84 learnt my|i|add !?bulk !+bulk
.86 hair cut my|i|profile !?bulk !+bulk
.88 name wrong|change my|profile !?bulk !+bulk

availability.set
.93 shoot|busy +date @outside !?invitation !audition !tape !sides !pullout
.92 free +date @outside !?invitation !+q
.66 free|busy @outside
.93 away|travelling|busy +date @agent
.92 exam +date @outside !?invitation
.93 imfree +date @agent !+q
.90 busy @outside +date !?invitation !?availability
.88 free @outside +date !+q !?invitation !?availability
.82 away @outside +date !?invitation
.86 i busy +date @outside
.84 free after +time @outside !audition
.86 free till|after +date @outside !+q
.82 notworking +date @outside
.86 busy +date +name @agent
.88 free +date +name @agent !+q
.80 exam +date @outside !?invitation
.84 block +date @outside
.80 cant +date shoot @outside !?invitation !?availability !audition !location
.80 work|busy +date @outside !?any !+q
.80 date free @outside !?any !+q
.78 busy +date +name @staff !+q
.78 free +date +name @staff !+q !slot !ask !look !find
.84 i free @outside !+q !?any
.84 i busy @outside !?any

avail.request @staff
.66 free +name @staff
.93 can +name +date do|come|give +q !audition !slot @staff
.97 around +name +date +q|or|if @staff
.95 +name around|free|busy|stuck +q +date @staff !slot|audition
.92 free +name +q !slot|audition|earliest !who
.93 ask free +name|role|all
.90 free look|ask +name
.90 free +name +date if|+q !slot
.94 availcheck
.90 free +name +date ask|look|find|want|status
.86 free +name +date !i !slot !audition
.84 busy +name +date +q
.86 +name +date can +q !audition !slot !schedule
.86 firstrefusal ask|want|get +name
.84 around +name +q +date !location
.83 free +name +q
.94 ask date|free +name|agents|shortlist|list|role|all
.80 firstrefusal +name|+refs @staff

avail.report
.66 ?availability
.93 shoot|busy|travelling ?availability
.95 firstrefusal @outside
.94 free|busy|yes|no|coming ?availability
.92 cant|not ?availability
.90 date|+date ?availability !+money
.88 pullout ?availability
.90 hold|pin|book @agent +name|pronoun !offer !?invitation
.88 secondchoice @outside
.84 date clear|free|ok @outside
.84 blocked|busy @agent +name !+date
.80 date not|clash @outside !audition !?invitation
.80 free yes @outside !+date

shortlist.add @staff
.93 shortlist all +results !message !share !send !remind !schedule !show
.93 these|+pronounref list|shortlist keep|add|put +results
.93 keep +refs2 !why !when
.93 keep +refs +results !why !when
.93 select +refs|+name do|for|+anyname !+q !my !why !when
.94 like +refs add|put !why !when
.66 shortlist +name|+refs !why !when
.64 add +name|+refs|+pronounref !why !when
.95 add +firstn|+refs|+name list|shortlist|+anyname !remove !note !break !why !when
.93 shortlist +name|+refs|+pronounref !ask !remove !share !send !view !schedule !message|remind !show !why !when
.95 add +name|+refs|+pronounref|these list|shortlist !remove !why !when
.94 add +refs list|shortlist|role !remove !why !when
.93 add +refs !break !standby !note !offer !why !when
.90 shortlist do !remove !share|send !message !show !schedule !why !when
.86 add +name role|for +rolename !note !remind !break !guardian !change !newrole !team !why !when
.82 +refs yes|like|want|take !?choice !schedule !why !when
.82 keep +name|+refs !why !when
.80 like +refs !why !when
.88 +refs shortlist !remove !share !why !when
.80 add|take +pronounref|these !note !tape !why !when

shortlist.remove @staff
.93 scratch list|shortlist +name
.93 remove +refs +results !+crit !why !when
.93 remove list|shortlist +name !why !when
.66 remove +name !why !when
.95 remove +name|+refs|+pronounref|these list|shortlist !why !when
.88 remove +name|+refs !data !bulk_word !+crit !role !remember|memory !slot !audition !why !when
.90 remove list|shortlist !remember !why !when
.80 delete +name|+refs list|shortlist !why !when
.82 not +name|+refs list|shortlist !+q !message !why !remind
.80 cancel +name list|shortlist !why !when

shortlist.share
.95 put_channel shortlist|list !why !when
.93 show list|shortlist|these producer|director !why !when
.66 share @staff !why !when
.64 send producer|director !why !when
.97 shortlist|list +arrow !why !when
.95 share|send list|shortlist !all !remind !sides !message|tape|confirm !report !why !when
.93 share|send|give list|shortlist producer|director|+toname|team !why !when
.90 share top|+num|+refs|+results tape|photo|profile|+toname|producer|director @staff !why !when
.90 share +refs|these producer|director|team|+toname !why !when
.94 share|send producer|director list|shortlist|these|+refs|top !why !when
.88 share producer|director !sides !note !why !when
.90 list|shortlist producer|director send|share|show !why !when
.84 link list|shortlist !why !when
.84 show producer|director list|shortlist|these|+refs !why !when
.90 list|shortlist +arrow !why !when
.82 share @staff !contact !location !sides !profile !+q !report !why !when
.80 send +refs producer|director !why !when
.88 share top|+refs|these !why !when

status.set @staff
.93 unpinned +name
.66 pin|hold|release|lock|backup|book @staff
.93 pin +name|+refs|+pronounref|pronoun !location !remove
.93 hold +name|+refs|pronoun !waitpls !?bulk !wait_only !newrole !cancel
.93 release +name|+refs|pronoun !shortlist
.93 backup +name|+refs|pronoun
.95 lock +name|+refs|pronoun @casting !others
.92 lock +name|+refs|pronoun !approve_side !others
.90 book +name|+refs|pronoun !+date !callback !audition !slot !looktest !chemistry
.84 book +name !+time !callback !audition !slot
.82 status +name|+refs change|to|mark
.82 markas +name
.74 pass +name +refs
.80 firstchoice +name
.84 pin|hold|release|lock|backup +name2
.80 hold +name on

role.create @staff
.66 newrole|create role
.98 newrole +colon !cancelrole
.95 newrole !cancelrole
.92 create role|breakdown !+att
.84 role +crit2 new|create|add
.82 role need|want new|create
.86 breakdown +crit create|new|want|prepare
.80 role add +crit !+name2
.84 character new !cancel
.80 create role|breakdown

role.cancel @staff
.66 role cancel|remove|gone
.95 cancelrole
.92 cancel role !audition|slot|message
.84 role gone|delete !extract|analyse !howmany
.86 lastcut role|+rolename
.80 character gone|cancel !extract
.85 role stop !message
.93 role cut|gone|delete|remove !extract !list !shortlist !+refs !+name2
.92 +rolename cut !script
.84 close role|project_role

submission.create
.95 audition can i role|for|+rolename @outside !+minorage !?any
.95 suggest|submit|propose +name|+anyname @agent
.94 suggest +name for @agent
.66 role want @outside
.66 profile @agent
.96 me consider @outside role|for|+rolename
.96 name give|put @outside role|for|character
.95 give|send|put name role|character|for @outside
.92 experience role @outside
.94 put setup|up|forward +name @agent
.95 put for +name @agent !moretime
.94 setup +name @agent for|role
.94 sent|send|give for +name2 @agent !tape !sides !location
.95 sent|send|give for person +name @agent !tape !sides
.93 send|sent +name @agent role|for|+rolename !tape !sides !free !+date
.92 submit @outside role|+name|+rolename
.92 consider|submit|suggest +name @agent
.92 role want|do my|me|i @outside !+minorage !sides !tape
.90 i|me consider|submit|apply @outside role|for
.92 send|share +name profile|role|for @agent !tape !sides
.90 profile send @outside for|role !change !wrong
.88 interested role @outside !?invitation !free
.86 i role want|do @outside !+minorage !audition_get
.86 want give name @outside
.88 put|forward|suggest +name for|role @agent
.84 submit +name @agent
.86 new +name role|for @agent
.80 perfect|suit|right role @outside
.82 +name +crit2 @agent role|for
.84 name role|for give|send|put @outside
.80 my profile role @outside
.80 work want give @outside !wrongnumber !+minorage
.84 i audition want role|for @outside !move !cant
.80 +name +crit3 @agent

audition.schedule @staff
.93 setup +name +time|+date @staff
.92 online +time|+date audition|callback
.92 all|+rolename +time +dur every|slot|option_word @staff !move !break
.94 slot do|give|put|schedule list|+name|shortlist|+rolename +time|+date
.90 all|+anyname|+rolename +date +time @staff get|call|in|put !move !cancel !message !remind !break
.68 +time +name @staff !?any
.66 audition|callback +time|+date @staff
.64 schedule @staff
.90 audition|callback online|+name +date|+time !move !list !cancel !late !who !not !feedback !message !remind
.93 schedule audition|callback|looktest|chemistry !cancel !move !+who !whoisfree
.92 schedule +name +time|+date|+dayless !cancel !move !remind !note !free
.95 schedule audition|callback|looktest|chemistry|shortlist|list +date|+time
.90 schedule shortlist|list +date|+time
.88 audition|callback|looktest|chemistry +time +name|+rolename|shortlist|all !move !cancel !message !remind !who !not !late
.88 call +name +date|+time !remind !tape !standby !human !to_me !remember
.86 audition|callback|looktest|chemistry +date +name|+rolename|shortlist !move !cancel !message !remind !who !not !late !sides !feedback
.82 book +name +time !cancel
.90 book +name|slot callback|audition|looktest +date|+time
.80 schedule audition|callback
.86 schedule +rolename +time|+date
.84 schedule callback|looktest|chemistry
.84 callback|looktest|chemistry want|do|call +name|+refs !+q
.84 create audition|callback|session +date
.78 callback|looktest|chemistry +name !feedback !list !who !move !cancel !send !+past !tape
.80 invite +name|+refs|shortlist|list +date|+time|audition|callback
.82 invite audition|callback +name|+refs|shortlist

audition.reschedule @staff
.94 slot +name do +time
.66 move @staff
.66 change +time @staff
.95 move +time2 +name
.94 audition +name do +date|+time !schedule !want
.93 callback|looktest|chemistry +name do +date|+time !schedule
.93 goto_time +name
.93 move +name|audition|callback|slot +date|+time !all !break !deadline !session_all
.94 move audition|callback|slot|looktest +date|+time !all
.84 move audition|callback|slot|session|looktest !all !behind
.84 move +name !all !list !shortlist !+dur|session_all
.86 instead +time2 +name !session_all
.90 sametime +date
.82 +name +time2 change|make|to
.80 change time|slot|date +name|audition|callback
.84 audition|read to|from +date2 +name

audition.reschedule.request
.98 not +time2 ?invitation
.98 not +date2 ?invitation
.975 can_other ?invitation !coming
.975 if +time|+date ?invitation come|coming|do|can|possible|happen
.95 better +date|+time ?invitation
.94 slot|time partofday ?invitation +q|can|get|change|want
.94 partofday can|possible ?invitation +q|come
.93 +time|+date +q ?invitation !where
.66 +time ?invitation !yes
.66 move|change @outside
.94 only +time|+date ?invitation can|free|after
.97 slot later|earlier !+refs @outside !tape
.97 not|cant|pullout +time|+date can|do|but|works|free ?invitation +time2|+date2
.96 +time2 ?invitation|@outside cant|pullout|not !late_word !?choice
.97 instead ?invitation +num
.95 instead +time @outside !late_word
.93 instead +date @outside
.94 move audition|callback|slot|time|+date|+time @outside !tape
.92 can +time|+date @outside !?availability !+when !tape !audition_get ?invitation
.90 can +time|+date do|come|make|move|audition|slot @outside !tape
.93 slot|time other|change|later|earlier|new @outside !tape !late
.90 change time|slot|date|audition @outside !tape !profile|data|record|age|height
.92 not|cant +time2 @outside !tape
.90 cant +time|+date ?invitation can|free|instead|if
.88 before|after +time come|can|free @outside ?invitation
.86 do +time ?invitation @outside !coming !yes
.84 +time ?invitation +q @outside
.84 later|earlier slot|time|+q @outside !tape
.86 later|earlier can|come|audition @outside !tape !change
.84 busy|class|school till|after +time @outside ?invitation
.90 postpone @outside !tape
.84 audition +date can @outside
.88 aage audition @outside
.83 +time2 @outside ?invitation
.90 can_other @outside !tape
.80 another day|date|time|slot @outside !tape
.87 not +time but|only|after @outside ?invitation

audition.find_slot
.94 free howmany|when +date|studio|room|+time !+name @staff
.64 slot +q
.93 whoisfree !+namefree
.91 slot free|empty|open|which|what +q !call !fill
.90 slot free|which|what|any
.89 when fit|can|do audition|callback|+name|schedule @staff !remind
.88 earliest
.84 slot find|give|suggest !change !?choice !move
.84 when free slot|room|studio
.84 time which|what free|available
.84 empty slot|time !fill !call
.80 when can +name @staff

audition.list
.93 confirm|unconfirmed list show|give|send !+name
.93 which|who come|coming today_word|+date @staff
.93 lineup +date|today_word @staff !move !+dur
.93 undecided confirm !+name
.94 unconfirmed confirm
.92 callsheet send|show|give|tell|look|what|share +date|today_word !+name !list !move !change
.94 unconfirmed who|list|show|tell @staff
.93 audition any|is +date|today_word +q @staff !slot !free
.93 lineup today_word|+date show|tell|what|send|give
.66 audition @staff
.64 who +date @staff
.94 who not confirm !audition_all_cancel
.93 who confirm !who_first
.92 confirm howmany !message
.91 who audition|callback|slot|list +date|+part|today_word !+namefree
.90 howmany audition|callback !role
.90 show|give|tell|what schedule|lineup|callsheet !time_only @staff
.90 schedule what|who|show|today_word +date @staff !book
.88 who +date @staff come|coming|schedule !free !remind
.88 when audition|callback my|i|me @outside !move !result
.86 audition when|what_time @outside !change !instead
.88 who next|first audition|slot
.86 audition today_word|+date list|show|what|who|all !cancel !message !move !add !remind
.84 list audition|callback
.84 who come @staff !free
.82 undecided confirm|audition who|howmany
.84 noreply
.86 who declined|cancelled
.80 schedule +date show|what|tell|give

audition.confirm
.93 come|coming ?invitation yes|goahead !not !+q !if
.70 confirm|coming @outside
.66 ?invitation goahead
.95 coming ?invitation|?reminder !+q !not
.94 confirm ?invitation|?reminder !not !later !cant
.93 yes ?invitation|?reminder !not !cant !+time2 !instead !can !+q !later !later_reply
.92 come ?invitation|?reminder !not !cant !+q !can !late_word
.92 confirm @outside !not !cant !+q !tape !offer !role !later_reply !can
.88 confirm +name +date|+time @agent !not
.86 coming @outside +date|+time !not !+q !late_word !free
.88 goahead ?invitation|?reminder !not !+time2 !instead
.93 thumbsup ?invitation|?reminder !not
.80 thumbsup
.84 coming @outside !not !+q !late_word !arrived !?availability !free
.91 free ?invitation !not !+q !after !only

audition.decline
.92 shoot|busy|another ?invitation !+q !can_other !instead !+time2 !after !coming
.74 i +crit ?invitation !+q !yes !coming !can !+time !+date
.66 not ?invitation
.64 sick @outside
.91 pullout @outside !exam !tape !?availability !?offer !instead !+time2
.95 pullout ?invitation|?reminder !+time2 !instead !can_other
.94 cant ?invitation|?reminder !can_other !+time2
.93 no ?invitation|?reminder !+time2 !instead !can_other !+q
.93 not free|available|possible ?invitation|?reminder !can_other !+time2 !instead
.92 cancel ?invitation|?reminder !can_other
.92 busy|away|sick|travelling ?invitation|?reminder !can_other !+time2 !coming !instead
.90 cant come @outside !tape
.88 decline @outside !offer !tape
.86 not come @outside !late_word
.84 cancel my audition|slot @outside
.86 cancel audition|slot @outside !refund
.84 not interested @outside
.84 sick @outside !move !can !late
.88 mood_no ?invitation

audition.bulk_cancel @staff
.95 cancel all audition|slot|callback|+date|+time !message !bulk_word !list
.94 cancel all +date|+time !bulk_word !message
.90 cancel audition|callback|slot +date !+name
.90 cancel all audition|callback|slot
.88 cancel audition|callback|slot|session !+name !confirm
.84 cancel +name audition|callback|slot
.92 calloff +date|all|audition|session
.88 cancel +date all|session|everything
.86 nothappen audition|session +date
.80 cancel +name +time|+date

audition.backfill @staff
.97 slot free|empty +name someone|next|standby
.95 slot empty|free call|someone|fill !+q
.66 standby|fill @staff
.93 next call|pull|get !noshow_only
.92 someone next call|get|send
.94 standby call|fill|pull|take|get|from|use|someone|next !who_q
.93 fill slot|empty|+time
.92 empty slot|+time call|fill|pull|someone|use
.90 standby !mark !howmany !show
.90 fill !form
.88 instead someone call|find|fill !+q
.84 instead call next|someone
.84 empty +time +date

audition.mark_no_show @staff
.95 noshow !+q
.92 noshow mark|add|do|note
.86 not come +past !+q !?any @staff !list
.86 absent +name

audition.check_in
.975 arrived i|we @outside !late_word !draft !tape !+arrow !shortlist !list
.66 reached|arrived @outside !+arrow !shortlist !list
.96 arrived i|we|me where|what @outside !+arrow !shortlist !list
.94 arrived !late_word !how !where_only !draft !tape !message !+att !+arrow !shortlist !list
.93 checkin
.92 reached !late_word !will !not !+time !minute !how !+q !+arrow !shortlist !list
.88 reached +name @staff !late_word !+arrow !shortlist !list
.84 arrived +name @staff !+arrow !shortlist !list
.86 inside location|gate @outside

audition.running_late
.96 minute lagenge|+dur location|gate @outside
.66 late|traffic @outside
.88 runninglate +name !+q !free !around
.95 runninglate @outside
.94 late @outside !?any
.93 late @outside !slot !report !digest
.92 minute reached|come|late|more @outside !tape
.94 minute late
.92 late +name @staff @x
.90 onmyway @outside
.90 traffic @outside
.86 stuck @outside
.86 minute @outside +dur !tape !slot !break !?choice
.88 late +dur
.84 +time reached|there @outside late
.86 time lagega @outside !tape

audition.location
.96 wear @outside
.66 location|bring|wear|where @outside
.93 location +q|what|where|send|give @outside !late_word
.93 location +one @outside
.96 where studio|location|venue|+short !+name !?bulk !+bulk
.95 gate which|what|where|+q @outside !?bulk !+bulk
.94 location|gate +q what|which|name|where @outside !?bulk !+bulk
.95 name what|tell gate|location|studio @outside !?bulk !+bulk
.94 where audition|come|location|studio|reach|go !?bulk !+bulk
.92 location send|share|give|what|where|which|link !?bulk !+bulk
.90 location !change !shift @outside !+time !?bulk !+bulk
.86 location +q !whobehind !?bulk !+bulk
.90 wear|bring what|+q|should !+name !?bulk !+bulk
.88 wear|bring @outside !sides !+att !?bulk !+bulk
.86 how reach|come @outside !late !?bulk !+bulk
.88 where @outside !data !come_from !whobehind !?bulk !+bulk
.84 directions !?bulk !+bulk
.90 pinlocation !?bulk !+bulk
.84 location @staff what|where|send !?bulk !+bulk

audition.feedback @staff
.94 howitwent +name|audition|callback|pronoun|feedback|+refs
.90 feedback
.90 howitwent !+q
.92 feedback +name
.90 audition|callback|take +past +name note|good|bad|weak|strong|+rating
.88 +name +rating audition|read|take
.86 read|audition +name good|bad|weak|strong
.84 +name good|bad|weak|strong +past !+q !vote
.86 +name +goodbad tape|audition|read !+q
.80 +name +goodbad +past

session.shift @staff
.95 all +dur late|delay do|move @staff !remind
.66 move all
.66 all +dur
.95 move all +num !+date|+time !+name
.94 all move +num after|that !+refs !list
.95 move all +dur|+min !tape
.94 move all|session|lineup +dur
.92 move +dur !+name !tape !deadline
.90 behind all move
.90 move all !list !message !+date|+time
.92 delay all +dur
.90 behind +dur
.88 early +dur all|session|lineup
.90 before +dur lineup|all|session do|move
.86 late all +dur @staff !remind
.84 start +dur late all|session
.94 all|lineup|session +dur aage|later|postpone|pehle|earlier|before|move !tape !remind|yaaddila
.88 session late|move +dur

session.add_break @staff
.66 break @staff
.66 gap @staff
.94 gap add|put|insert|give !+q
.94 gap +dur !+q !slot_find
.94 break add|put|schedule|insert|need|want|take|+time|+dur !script !tape !character !analyse
.92 break +dur|+time|+clockspan !script
.86 break do|after|give !script
.90 gap +dur !slot
.85 break +name +dur
.82 break @staff !script !breakdown !role

reminder.set
.66 remind|yaaddila
.95 yaaddila !whatsaid
.94 remind me|+name|all|pronoun|role|list|shortlist !not|stop !whatsaid !memory_q
.93 remind +date|+time|+offset|before
.90 remind !stop !off !who !+q !whatsaid
.92 nudge
.95 message|tell|call me +time|+date !report !free !not !dont !night !after !before
.92 call me|+name remember
.86 alarm

sides.send @staff
.66 sides @staff
.95 send|share|give sides !again !notreceived !me !photo !reel
.93 sides +name|all|role|shortlist|list send|give|share|go|out|mail
.90 send scene|page +name|all
.86 sides to|for +name|all|role !+q !notreceived
.88 sides +arrow
.80 sides release|unlock
.80 send script +name|all|shortlist !+att

sides.resend
.66 sides|script|scene @outside
.95 sides notreceived @outside
.94 sides again|resend|once
.93 sides send|give|share|want|where|when|get @outside !tape
.92 script|scene notreceived|again|send|give @outside !tape
.90 notreceived script|sides|scene|pdf
.86 sides not @outside
.86 sides latest|new|old @outside
.80 sides @outside +q !tape
.86 opening_pdf
.90 notreceived ?any sides

selftape.request @staff
.94 tape get|from|want +name|all|+refs|+anyname @staff !share !show
.66 selftape|tape @staff
.95 ask|want|mangwa tape|selftape !mine !not_yet
.94 selftape send +name|all|+refs|top|+num|role|shortlist !share !mine !shared
.92 selftape request|schedule !extend
.93 request tape|selftape
.90 tape|selftape +name|+refs|all|top +date !share !extend !moretime !show !good !submitted
.86 selftape to|for +name|+refs|all !extend !share !moretime !show
.90 tape call_for|order
.84 selftape do|create @staff !extend !share !show !reject
.80 tape send +name +date @staff !share

selftape.submit
.92 here|sent|see +video @outside
.66 tape|selftape @outside
.95 tape +video @outside
.94 tape|selftape sent|upload|attached|here|done|link|see @outside !moretime !+later !notreceived !can !again
.93 tape|selftape my|here @outside !moretime !+q !cant !when !where !how
.92 +video @outside !?choice
.90 tape|selftape ?selftape !moretime !cant !+later !when
.88 sent ?selftape !moretime
.88 tape +name attached|upload|sent|here @agent
.86 tape send +past @outside
.84 done|upload ?selftape !moretime

selftape.extend @staff
.66 extend|moretime @staff
.95 extend tape|deadline|selftape
.94 tape|selftape more|moretime +dur|+date|time|day !want_more
.93 moretime give|allow|+name|all
.93 tape till|+date give|all|+name|deadline|gets|+rolename !ask|mangwa|request|want !+att
.90 deadline move|change|extend|new|+date !selftape_req
.92 lastdate +date
.88 tape time give
.90 extend +date|+dur|+name !offer
.86 tape +date gets|allow

selftape.extension.request
.94 can send ?selftape +date|till|+time|later
.94 can +date ?selftape
.66 moretime @outside
.96 moretime tape|selftape|deadline @outside
.94 moretime ?selftape @outside
.93 extend tape|deadline @outside
.96 tape till|after|by +date|+time can|give|time|want|late @outside
.91 tape late|delay|not_ready @outside
.90 moretime @outside want|give|can|need !late_word !?invitation
.88 tape cant +date @outside
.88 tape can +date|+time send @outside
.86 extend @outside !offer
.84 tape not ready|done @outside
.84 tape tomorrow|later @outside

approval.decide @staff
.95 isyes|like final @producer !+q
.93 pakka +anyname @producer
.92 confirm +name +anyname @producer !+date !+time !+q
.95 isyes +name|+refs !+q !who !others
.94 isyes +anyname @producer !+q
.95 isno +name|+refs|pronoun !+q !?bulk
.93 isno @producer !+q
.94 like +name final|isyes
.93 not +name isno
.66 approve|veto|pass @staff
.90 isyes|isno ?approval
.96 veto !who !when !why !+q !others
.94 approve +name|+refs|pronoun|role !+q !who !undecided !from_q !not !others
.93 approve ?approval !others
.93 approve frommyside !+q !others
.93 reject|pass +name|+refs|?approval !+q !who !message !on !others
.92 yes ?approval !not !others
.92 no ?approval !others
.94 pass|reject ?approval !others
.92 +name isyes !+q !who !others
.93 lock +name @producer !+q !others
.90 yes +name|+refs frommyside|final !+q !others
.88 approve @producer !+q !who !undecided !others
.86 not +name approve frommyside !others
.88 no +name frommyside !others
.86 not +name want @producer !others
.90 goahead +name @producer !+q !others
.86 like +name final|approve !others
.87 approve final +name !others
.86 reject +name|+refs !others
.84 pass +name @producer|@casting !+q !others
.88 +name pass frommyside !others
.90 goahead ?approval !others
.84 yes +name @producer !+q !others

approval.status
.96 veto who|when|why|+q
.975 producer|director +name say what !about !last @staff
.95 anynews @outside
.66 result|decision
.93 undecided|pending producer|director|approve
.95 approve come|reached|happen|again_get +q
.94 yes say +name +q|did
.93 select|result @outside +q my|i|me|has
.97 +name yes|approve|pass|say or|still|yet producer|director|+past
.96 producer|director or still|stuck|pending|yes|approve
.95 +name or stuck|still|pending @staff approve|yes|say|pass
.94 anynews @outside
.93 who approve|decision|undecided|sign !+date
.93 approve +q +name|role|has|who|+past
.92 approve undecided|still|status|pending|yet
.91 has approve|decision +name|producer|role +q
.90 decision +q|status|what|when !remember !whatsaid
.96 producer|director|+name say +q +past !last
.90 producer|director|+name yes|say|approve|like +q +past
.88 approve +q
.90 result @outside
.88 stuck approve|producer
.84 undecided producer|director
.84 signoff
.85 veto +q
.84 vote who|how|what +q

vote.cast @staff
.66 vote|+rating @staff
.93 +rating +anyname !audition !feedback !read
.94 vote +name|+refs|my|for !who !howmany !+q
.93 +rating +name|+refs|pronoun !audition !feedback !read !take !tape
.90 +rating frommyside
.89 vote @staff !+q !show
.92 outof +name
.92 cantsay
.84 maybe +name !+q
.86 rate +name +num !money !+money
.84 +name thumbs
.84 +name top|first|favourite my|for_me

note.add @staff
.95 put|add|write filing +colon +name
.96 remember that +name @staff !what
.97 noteit +name|that|remember
.66 note @staff
.95 noteit !+q !sides
.95 write note|name|+colon !message !sides !all !offer
.95 note +name|+refs|pronoun !noshow !+q !show !what
.94 note +colon
.93 note add|put|write|do|make|keep !+q
.90 note between|only|hide|private !+q
.90 remark
.85 note @staff !show !what !+q !understood
.86 write +name !message !sides
.84 remember +name that @staff

offer.draft
.66 offer @staff
.95 offer create|draft|prepare|send|make|write|letter|papers|terms !+q @staff
.93 offer +money|+name @staff !+q !counter
.90 contract|deal create|draft|prepare|send|make @staff !remind
.88 papers @staff
.84 offer @staff !+q !status !accept
.84 +name +money offer_verb @staff
.80 +name|pronoun +money +dur @staff !budget !want

offer.counter
.94 +money can do @agent|@talent
.94 rate|money increase|more|low|less|below @outside !others !verify
.66 +money @agent
.94 +money too|low|less|fewer @agent
.93 offer not|change|more|counter|but @outside
.95 +money @agent not|less|want|counter|min|below|do !verify !+q !free
.95 +money @outside not|less|want|counter|min|below|do !verify|pay_me !+q
.90 +money @outside +name|pronoun|i !+fraud !verify !+q
.92 rate|budget not|less|more|increase @outside !others !verify
.91 terms but|not|if|plus|with|only @outside !?invitation !tape
.93 counter @outside +money|offer|rate
.88 +money ?offer
.86 +money @outside !verify !+q !fraud !registration
.90 terms @outside ?offer
.84 rate ok|fine but|terms @outside
.86 accept offer|+money|terms @outside
.86 money ok|fine but|only|terms @outside

budget.query @staff
.93 spend what|howmany|total|so_far|+q @staff
.66 budget @staff
.64 spend
.95 howmuchleft !time|slot|audition !tape
.94 budget +q|what|howmany|left|over|show|status|tell !newrole !want
.92 budget !newrole !+crit2 !find !person !offer !cap_set
.92 over +money|budget
.90 spend +q|howmany|total|so_far
.90 howmany money|spend|budget
.86 cap over|within|cross
.90 money howmany|left|over
.86 howmany cost
.84 afford

report.project_status @staff
.66 status|wheresit @staff
.93 undecided role|+rolename what|which|who|+q @staff !approve
.93 role open which|what|howmany
.95 wheresit project|role|+projectname|casting|all !bulk_word !confirm !+namefree !message
.93 status project|+projectname|casting|role !change !pin|hold|release !message
.92 report !every !subscribe !tape
.91 howmany role|cast_done
.90 wheresit !+bulk !+name !audition !bulk_word !message !free
.88 status !+name !bulk_word !message !change !approve
.86 project howmany|status|update|where|how
.88 status +name !change !approve !set
.84 howmany lock|book|pin !+dur
.84 summary !every

report.subscribe @staff
.66 every report|update
.96 every report|summary|digest|update send|give|want|me|email
.94 every report|digest
.90 subscribe report
.92 every +time|+date report|summary|status|update|progress
.90 every status|list send|give|want|me
.86 weekly|daily send|me

bulk.message @staff
.97 all +colon list|shortlist @staff !+q
.66 message all|list|shortlist|agents @staff
.64 tell all @staff
.95 message all !+q !bulk_status !resume !retry
.94 tell all !+q !memory !status
.95 message|send +audience !+q !sides !tape !list_share !contact
.94 tell|message role|shortlist|list|agents|+audience !+q !one !+crit2 !person
.93 announce
.92 bulk_word message|send|all|+colon !stop !status !+q !resume !retry !cancel !pause
.93 inform all|agents|shortlist|list|role|+audience
.92 message +date all|who
.94 message|tell|inform|send all +colon
.92 message list|shortlist|role|audience +colon
.90 message agents|list|shortlist
.86 all write|say
.86 tell them all
.86 ask all !tape !free

bulk.status @staff
.96 bulk_word cancel|stop|pause|finish +q +past
.66 +bulk what|how|+q
.66 message +q @staff
.64 bulk_word
.95 whatsbulk !cast !role
.94 bulk_word status|what|how|+q|finish|where|done
.93 message all|everyone|howmany sent|reached|gone|go|went|got +q
.93 message howmany|who +q|sent|fail|got !confirm
.93 message sent|reached|finish|fail +q
.90 howmany fail|delivered|sent|got !confirm
.90 who got|fail|not_received message
.90 happen +bulk +q
.88 send finish|done +q
.86 delivered +q|howmany
.88 status message|sending|+bulk
.88 who read message

bulk.pause @staff
.66 stop +bulk
.94 stop|wait|pause +bulk @staff +short !cancelfull
.95 pause bulk_word|message|send|invite|+bulk|?bulk
.94 stop waitpls bulk_word|message|send|invite|+bulk|?bulk
.93 waitpls ?bulk|+bulk
.93 stop bulk_word !cancelfull !end
.92 stop send|message @staff !me !optout !all_done
.91 stop|wait|pause ?bulk|+bulk !cancelfull
.86 pause !break !shoot !+dur
.88 stop invite
.90 hold send|message|bulk_word|invite

bulk.resume @staff
.92 continue_word +bulk|?bulk
.92 start|resume again|now +bulk|?bulk
.95 resume bulk_word|message|send|rest|+bulk|?bulk
.94 carryon ?bulk|+bulk|bulk_word|rest|message
.92 resume ?bulk|+bulk
.90 again start|resume|run ?bulk|+bulk|bulk_word
.90 resume again
.86 resume !+q !tape !start_only
.90 rest send ?bulk|+bulk

bulk.cancel @staff
.95 cancel bulk_word|message|send|sending|invite_all !audition
.94 cancel ?bulk|+bulk !+q !audition
.95 stop cancelfull bulk_word|message|send|+bulk|?bulk
.94 cancelfull ?bulk|+bulk
.93 dont send rest
.92 rest dont|not message|send
.94 delete bulk_word|message

bulk.retry @staff
.66 fail @staff
.95 retry|again|send|call undeliveredones
.94 retry fail
.93 retry message|bulk_word|send !sides !start
.92 again send|try fail|undelivered|left|message !start !sides
.91 undeliveredones !+q
.88 retry !tape !sides !audition
.88 resend fail|message|undeliveredones
.90 fail again|resend

script.analyze @staff
.66 script @staff
.95 script analyse|read|extract|upload|breakdown|list !role_q
.94 character|role analyse|extract|list +att|script|upload
.94 +doc analyse|breakdown|read|role|list|extract
.92 +doc @staff
.92 breakdown script
.90 draft read|analyse|breakdown|extract
.90 analyse role|character
.86 upload script
.88 script @staff +att
.86 role|character extract
.86 ep analyse|upload|extract

script.query @staff
.66 script|scene @staff +q
.94 scene howmany|which|what|where|who !send !pair
.93 script what|which|howmany|who|where|does|+q !upload !analyse|extract !send !cut
.92 role|+rolename scene|ep howmany|which|+q
.92 together|meet script|scene +q
.91 age|say|die|love|wear script|ep|scene|story +q
.88 ep +q
.88 character what|who|howmany|which|does !new !cut !undecided
.90 written script|ep
.86 page which|howmany|what

chemistry.plan @staff
.66 pair|togetherread @staff
.95 who pair|match with|+name
.95 pair create|plan|suggest|give|find
.97 togetherread who|which|suggest|tell|+q !where
.96 together read who|which|+q|suggest
.94 who read with|opposite !+rolename|+name
.95 togetherread who|which|suggest|plan|+q|show|find
.94 pair who|which|suggest|find|best|try|what|make|scene !+time
.93 chemistry plan|suggest|who|which|combination|pair !schedule|+time
.92 pair !schedule !+time !free
.86 chemistry with +name who|top|best
.88 opposite who|+name
.84 togetherread !+time

consent.opt_in
.95 start message again|@outside !stop
.86 start @outside +short !session !audition !+time
.93 now|again can send|message @outside !remind
.93 ok|yes send message @outside !again !?any
.97 optin
.95 =start
.94 start message|notification !stop !+bulk !bulk_word !session
.93 message me again|can|yes|start|keep !not !remind !+time !human @outside
.93 send me message|audition|notification|casting !not !stop !sides !location !again @outside
.92 subscribe !report @outside
.92 yes send message @outside !?any
.90 casting_calls send|keep|start @outside !not
.88 resume message me @outside
.88 interested casting_calls @outside

consent.opt_out
.94 number remove|delete list|my @outside
.66 stop|dont message|send @outside
.93 not want message|notification @outside !location !sides
.90 dont send @outside +short !?confirmation !?choice
.93 stop message|notification do @outside
.97 optout !night !+part !keepquiet
.98 =stop !?confirmation !+bulk !?bulk
.98 =stop @outside
.97 stop all @outside +short
.96 unsubscribe
.96 dont|stop|not message me !night !+part !+bulk !sides !location !audition_only
.95 dont|stop|not message|send|call @outside !audition|slot|time !sides !tape !location !?confirmation !?choice !role
.95 stop|dont message|notification @outside
.94 stop all message|notification me
.94 every message not|stop @outside
.90 dont|stop notification|message i|me
.93 list remove me|my @outside
.92 number remove|delete my @outside
.90 stop @outside +one
.92 stop @outside please +short
.88 consent withdraw

privacy.access
.66 data @outside
.95 mydata what|which|show|give|send|copy|see|want|tell|how !delete !change !wrong
.94 data what|which|show|copy|see|keep|have i|my|me|you !delete !forget !+name @outside
.93 data my copy|send|give|show|export|download|see !delete !change
.92 data child what|see|show|copy|keep|have @outside
.90 data export|download
.92 mydata +q !delete !change
.90 keep what me|my @outside
.88 privacy data !delete
.90 data you have|hold|keep|store @outside !delete
.90 data see|want|everything about @outside !delete

privacy.erasure
.66 delete @outside
.96 forget me @outside
.96 delete everything|mydata|all @outside !message
.96 delete data|profile|account|mydata|photo my|me|i|child|all @outside
.95 delete mydata
.95 delete all data|photo|profile|account
.94 delete data|profile|account|photo @outside
.92 delete my|me @outside !audition !slot
.92 erase|delete @outside data
.90 remove data|profile|account|photo my|child @outside !change
.92 forget me @outside
.88 privacy delete
.90 delete record|history my @outside

identity.wrong_number
.96 not number +name @outside !change
.95 idontact @unknown
.66 wrong @unknown
.93 dontknow @unknown
.97 wrongnumber
.93 wrong person|human|number @unknown|@outside !change
.93 not number +name @outside
.94 not|no +name @unknown i|here|called|name
.93 not i +name @unknown
.90 number not +name|my @outside !+q
.90 who +name @unknown not|+q !role !casting !others
.90 dontknow +name|you @unknown
.92 not actor i|me @unknown
.90 mistaken @unknown
.86 number new owner
.90 not i actor|+name @outside !+time
.90 number someoneelse

guardian.link
.66 guardian
.92 legalguardian !+q !verify !whobehind !pay !pay !whobehind !verify
.96 guardian contact|+phone +name|child|my !whose !pay !whobehind !verify
.95 guardian +phone !pay !whobehind !verify
.94 guardian i @guardian !free !data|delete !pay !whobehind !verify
.94 guardian talk|contact|legal|name +name|child|my|minor|i !compare !pay !whobehind !verify
.92 guardian my @talent !cant !pay !whobehind !verify
.92 i guardian of|ki|ka +name|child !pay !whobehind !verify
.90 guardian +name child|+minorage|minor|legal !pay !whobehind !verify
.90 child guardian name|contact|legal !pay !whobehind !verify

minor.detected @outside
.66 minor @outside
.97 +minorage i|my|me|turned|still|role|audition|yet !child !experience !guardian_speaks
.95 +minorage @talent|@unknown !child
.96 undereighteen i|me|my|not|still|can|role|audition
.95 undereighteen
.92 minor_words i|me @talent|@unknown
.88 class_school @talent|@unknown !?invitation !busy

safety.verify
.66 verify|pay @outside
.96 +money +q @talent|@unknown|@guardian you|someone|real|verify !approve !offer !want !+dur
.96 +money someone|registration|pay|deposit|fee ask|want|take|give @talent|@unknown|@guardian
.96 verify +q|casting|you|pay|who|what|how !+rating @outside
.95 whobehind @outside|@unknown
.95 pay +q @outside !offer !rate !+namerate !when
.94 pay have|audition|how|any|need|take|charge|want @outside !offer !rate_ok !travel_ok
.93 verify @outside
.96 +money ask|pay|give @talent|@unknown|@guardian +q|someone|audition !offer
.93 scam
.92 +money ask|registration|deposit|pay|fraud @unknown|@talent|@guardian !rate
.90 registration @outside
.90 company which|what @outside
.86 how trust
.90 who you @outside +q !can

memory.recall
.94 when we +past !?any @staff
.94 when did @staff
.95 which|who like +past +name|+rolename|role @staff
.66 remember|decided +past @staff
.97 about say|decided|like +past director|producer|+name !undecided @staff
.96 director|producer about say|like|+past @staff
.95 whatsaid !+bulk @staff
.94 remember +q|what|who|which !dont|forget !set
.93 last what|who|which|+name say|like|decide|choose|discuss @staff !change !undo
.92 who like +past +q @staff
.92 decided what|who|which|when +q|+past @staff
.92 which like +past|director|producer @staff
.90 what like +past @staff
.90 recall
.88 last time|meeting|week say|like|discuss|show|choose
.86 history show|what
.86 what say +name|about +past @staff

memory.why
.95 why +past remove|shortlist|pass|veto|cancel|list
.66 why @staff
.94 why +name first|top|here|rank
.96 whythis !not_confirmed
.94 why show|suggest|list|send|say|+name|these|first @staff !late !not_come !cancel
.93 why @staff +q
.90 why !+neg_come @staff
.92 source
.90 how you know|say|decide|choose @staff|@outside !help
.88 reason show|suggest|rank
.90 not asked|want show

memory.forget
.66 forget @staff
.95 delete remember|memory|know about|+name @staff
.97 forget about|decided|say|+name|like|dislike !yourinstructions !lines !+q @staff
.96 forget !injection !yourinstructions !me_only !lines !nevermind @staff
.94 forget +name|that|project|last|all|+date !yourinstructions
.95 remember delete|remove|clear|wipe !dila
.94 delete|remove|clear memory|history|remember !data
.92 dont remember +name|that
.90 forget !yourinstructions !lines
.88 history delete|clear @staff

memory.settings
.95 stop remember|keep|save|store @staff
.96 dont|not remember @staff !yaaddila !that !+name
.97 dontremember !whatsaid
.95 remember stop|dont|not|off|only|everything|less !dila !yaaddila !whatsaid !what
.93 keep history|chat +dur|day|only|not|long
.93 delete history after|+dur|every|auto
.92 memory on|off|settings|stop|start
.90 history keep|save|store not|dont|stop|only
.88 remember how_much|long

team.tell
.96 lets know +name|team|producer|director|casting @outside
.95 tell +name @outside !+q !contact
.96 lets know +name @staff !all
.66 tell team|producer|director
.93 letknow @outside
.95 tellteam !all_send @outside
.94 tell team|producer|director|casting|+toname|agents @outside !+q !human
.94 tellteam +name|team|producer|director|casting !all !+bulk @staff
.92 team tell|message @outside
.90 message for|to team|+toname @outside !not !me
.88 tell +toname that @staff
.88 pass_on
.86 tell pronoun|director @outside
.86 tell +name @staff !+time_remind !remind !free !all !audition

settings.set
.66 language|notification
.95 message|notification|tell|call before|after|partofday not|dont|no|only|mute|stop !me_optout
.96 language talk|speak|reply|write !want_person !person !role !audition !+crit2 !script !submit
.96 lang_ask !person !role !script !+crit2 !submit
.96 digest my do|change|at !subscribe !send
.96 digest late|early|do +num !every_only
.95 notification not|stop|off|only|less|fewer|mute|no|every !me_optout @staff
.94 quiet
.97 keepquiet
.96 dont|not tell|message|notification|call night|+part
.93 notification !optout @staff
.94 digest|report change|time|at +time !every|send_new
.95 digest my +time
.92 change language|time|digest
.92 message after|before +time dont|not|no
.92 not message|call after|before +time
.90 not message night|morning|+part
.90 only message +time|morning|+part
.90 language change|set
.88 setting
.90 digest +time !every
.90 timezone

choice.pick
.96 +option ?choice
.94 +label ?choice
.90 +refs ?choice
.93 +one +num ?choice
.84 +option +short !?any !+results !+time
.86 +any ?choice

confirm.yes
.97 thumbsup ?confirmation
.95 send|do ?confirmation +short !not !dont
.96 yes ?confirmation !not !+q
.96 goahead ?confirmation !not
.95 confirm|approve|send ?confirmation !not !cancel
.97 +token ?confirmation
.66 yes +short !?any !thanks
.66 goahead +short !?any !thanks

confirm.no
.96 no ?confirmation
.96 not|dont|leaveit|stop|cancel|wait ?confirmation !+token
.97 leaveit ?confirmation
.66 no +short !?any
.66 leaveit +short !?any !+q

change.undo
.66 wrong again|last @staff
.96 undo !?bulk !+q_sched !notreceived
.94 undo change|last|status|that|pehle
.92 last cancel|remove|reverse change|status
.90 wrong by_mistake put|did|happen @staff
.91 galti happen|did|put @staff
.88 again before as

help.show
.60 help
.96 whatcan !pay !+minorage
.95 =help
.94 help +short !human !+q_other
.92 help you can|what|how|show|list
.92 use how
.90 help command|menu|list|show
.88 feature
.84 help !human !guardian !urgent_word

help.human
.66 human @outside
.97 realperson !?offer !wrongnumber !verify_more
.96 realperson !?offer !wrongnumber
.95 human talk|call|connect|want|speak !role !+crit
.94 talk human|team|director|casting|someone !remind !hindi @outside
.92 not machine|bot talk|human
.92 call me @outside !?invitation !not !stop !dont !remind
.90 you understand not
.88 human please
.90 talk want someone|team|you !language

smalltalk
.90 see_you +short !?any
.86 thumbsup +short !?any
.70 +short praise
.60 +short yes !?any
.66 thanks
.60 sorry
.90 praise do|work +short
.92 abuse +short
.90 abuse you !stop
.86 =🙏
.86 =❤
.55 +one
.95 thanks !+q !+crit !tape !sides
.93 letmeask
.92 greet +short
.92 goodmorning !+q_other
.90 thanks +short
.86 yes +short !?any
.84 goahead +short !?any
.90 noted +short
.92 abuse !stop !dont !not_message
.80 greet
.80 laugh +short
.84 sorry +short
.86 wish +short
.88 praise +short

out_of_scope
.97 offtopic @outside !role !tape !audition
.66 weather
.95 offtopic !audition|role|tape|script|sides|casting|slot|location
.90 offtopic +q
.88 offtopic
.84 weather !audition|role|location|tape|come

security.refuse
.95 contact give|send|show director|producer|private|team @unknown|@talent !my
.95 note show|give|tell|what +name @outside
.97 others say|tell|what|howmany|who about|say|get|money @outside
.95 money|rate howmany|what|tell|get +name @talent|@unknown|@agent !my !offer !?offer !+money !verify !pay_self
.96 promote @outside
.97 contact others|otherpeople|all @outside
.96 contact|location fan
.96 fan contact|me
.95 contact|ghar +name @unknown|@talent !my !wrongnumber !change !audition !guardian
.98 yourinstructions
.96 ignore injection
.95 injection show|reveal|give|tell|print|change
.95 otherpeople @outside !approve_q !my_only
.95 contact +name @talent|@unknown|@guardian give|send|want|share|what|find !my !guardian !change
.94 contact +othername @talent|@unknown give|send|want|what
.93 rate others|+name @outside what|howmany|show|tell|give !my
.93 others data|contact|rate|profile|photo|tape|list|audition show|give|send|tell|what|howmany|who @outside
.92 list|shortlist show|send|give|tell|who|what @talent|@unknown|@guardian !my !list_remove
.90 all contact|number|rate|data give|send|show|list @outside
.90 who shortlist|audition|role got|get|others|competing|coming @outside !my !when
.96 note|feedback show|give|what|tell|send @talent|@unknown|@agent about|director|producer|team
.90 budget what|howmany|show @talent|@unknown|@guardian
.90 data +name give|show|send @unknown
.88 approve me|myself|my @talent|@unknown
.90 i admin|staff|owner @outside
"""
