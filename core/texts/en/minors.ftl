minors-whose-number = Thanks for saying so. For anyone under 18 we talk to a parent or guardian first. Please share their number.
minors-about-number = a parent's or guardian's number
minors-grown-up = Noted. Nothing changes for you.
minors-guardian-known = Thanks for saying so. Your guardian is on file, and we write to them.
minors-told = { $name } says they are under 18. The profile is frozen, pictures are removed, and nothing goes to them until a guardian agrees.
minors-cancel-asked = { $count ->
    [one] This audition stands. Cancel it?
   *[other] These { $count } auditions stand. Cancel them?
    }
minors-cancel-go = { $count ->
    [one] Cancel it
   *[other] Cancel all { $count }
    }
minors-cancel-about = { $name }'s auditions
minors-withdrawn-told = The guardian of { $name } took their agreement back. Nothing may be planned for them.
minors-no-number = I see no telephone number in that. Please send it with the area code, for example 98200 00010.
minors-thanks = Thank you. A person of the team will write to them. Until they agree we keep nothing more.
minors-suggested = { $child } gave a guardian's number. It is only said, not proved. Write to them with the notice?
minors-write-guardian = Write to the guardian
minors-has-guardian = { $name } has a guardian on file already.
minors-number-taken = That number belongs to somebody else we know, so it cannot be the guardian's by itself. Call and ask for another number.
minors-guardian-of = Guardian of { $name }
minors-notice = You are named as parent or guardian of **{ $name }**. If you agree we keep their name, age, photos and tapes to suggest them for parts, write only to you, never ask for money, and delete everything when you say so. A person will check your ID on a call. Do you agree?
minors-agree = I agree
minors-refuse = No
minors-invited = Written to { $name }'s guardian. I'll tell you what they say; nothing is planned before.
minors-call-guardian = { $name }'s guardian cannot be written to. Please call them.
minors-other-guardian = Another guardian is on file for this child. Please ask the team to call you.
minors-agreed = Thank you, noted word for word. From now on everything about { $name } comes to you. Say "delete" any time.
minors-agreed-told = { $by } agreed as guardian of { $name }. Check their ID on a call. Before the first day production needs:
minors-permit = { $kind ->
    [consent] the guardian's written consent
    [permit] the District Magistrate's permission
    [deposit] a fixed deposit for at least 20 % of the fee
   *[person] one named responsible person on set, at most 5 hours a day, a rest after 3
    }
minors-refused = All right. Nothing about { $name } goes on here.
minors-refused-told = The guardian of { $name } said no. Nothing may be planned for them.
minors-gone = That child is not on file any more. Nothing to do.
minors-stopped = Thank you for saying so. Nobody will ask you again. The team and your guardian know.
minors-stopped-team = **{ $name } does not want to.** Never against the child's will: { $count ->
    [one] the audition is
   *[other] { $count } auditions are
    } taken back, whatever was said before. Please do not ask again.
minors-stopped-guardian = { $name } told us they do not want to do this, so their audition is taken back. That is all right; nothing is held against anybody.
minors-chaperone = Who is the one responsible person with { $name } today? Please send a name.
minors-chaperone-about = who is with the child
minors-chaperone-noted = Noted: { $person } is with { $name }.
minors-hours = { $name } has been here { $hours } hours. { $kind ->
    [rest] A child needs a rest now.
   *[limit] That is the most a child may be there in a day; please let them go.
    }
minors-left = Noted: { $name } has left.
minors-about-child = whose guardian it is
minors-whose-guardian = Whose guardian is that? Write the child's name.
minors-suggested-staff = That number is kept nowhere yet. Write to it as { $child }'s guardian, with the notice? Their own yes is needed before anything is planned.
minors-taken-back = Thanks, the team now knows that you say you are { $age }. A person looks at it; until then nothing is planned for you here.
minors-taken-back-told = { $name } said they are under 18 and now says { $age }. The profile stays frozen until a person has looked at it. Call them.
minors-withdraw = Take back your agreement for { $name }? Then nothing about { $name } goes on here.
minors-withdraw-yes = Take it back
minors-waits = Waiting for your yes:
minors-waits-team = Asked of { $name } and stopped until a guardian agrees:
minors-still-open = Still open for { $name }:
minors-nothing-asked = Nothing waits for your agreement right now. When something does, it comes here with its reasons.
minors-agree-which = For which child do you agree?
minors-ended-team = What else was asked of { $name } has ended:
minors-rule = What the law says (Child Labour Rules, Rule 2C): at most **{ $day } hours a day**, never more than { $rest } hours without a rest, no more than { $row } days in a row. The District Magistrate permits it before the shoot, one named person is responsible for the child, at least a fifth of the pay goes into a deposit in the child's name, and nothing happens against the child's will. A production may promise less than this, never more. The hours of this part are the team's to say.
minors-ask-person = Ask the team
minors-whose-age = Is that your own age, or a part's or somebody else's? Who is under 18 themselves is looked after differently here.
minors-grown = I am { $adult } or older
minors-own-age = I am { $age } myself
minors-with-child = The team has this in your words. You stay the one we write to about { $names }; another number is kept nowhere but in your message to the team.
minors-with-child-told = { $by } (guardian) about who is with **{ $names }**, or another number: "{ $said }" They are no guardian on file. Note the name for the day, or ask { $by }.
minors-most-hours = By law a child works at most { $day } hours a day, never more than { $rest } hours without a rest. The hours of this part are the team's to say.
minors-number-for = { $by } gave a number for { $name }'s guardian: { $phone }. It is only said, not proved. { $has ->
    [yes] Another guardian is on file; call before anything changes.
   *[no] A tap writes to them with the notice.
    }
minors-number-whose = { $by } gave a guardian's number: "{ $said }" I cannot tell whose child it is, so nobody is written to. Ask { $by }, or write "the guardian of ... is ..., 98200 00010".
minors-number-noted = Thank you. The team has the number for { $name }'s guardian; a person writes to them. Until they agree nothing more is kept.
minors-number-passed-on = Thank you, the team reads it in your words. It helps to write it once more in one line with the child's full name, so that the right person is written to.
