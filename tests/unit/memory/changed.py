"""Made-up talk in which something is decided twice: what was said first, what holds now, and what is
asked."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Changed:
    """``first`` and ``now``: who said what; the second holds. ``between``: talk of the day of the second."""

    first: tuple[str, str]
    now: tuple[str, str]
    asked: str
    between: tuple[tuple[str, str], ...] = ()


CASES = (
    Changed(
        ("Priya", "Let's give Tanvi the doctor, everyone agrees"),
        ("Priya", "Scrap that, Rhea plays the doctor now, Tanvi is out"),
        "who is playing the doctor?",
    ),
    Changed(
        ("Rohan", "Budget for the villain is 12 lakh, final"),
        ("Rohan", "Channel pushed back, villain budget is 9 lakh now"),
        "what is the budget for the villain?",
    ),
    Changed(
        ("Arjun", "Callbacks on Thursday at Aram Nagar"),
        ("Arjun", "Callbacks moved to Saturday, Aram Nagar is flooded"),
        "when are the callbacks?",
    ),
    Changed(
        ("Priya", "Kabir ke liye Devarsh final hai"),
        ("Priya", "Devarsh nahi, ab Mitul karega Kabir"),
        "Kabir kaun kar raha hai?",
        (("Arjun", "Devarsh ki dates nahi mil rahi"),),
    ),
    Changed(
        ("Rohan", "We shoot the wedding in Udaipur"),
        ("Rohan", "No Udaipur, the wedding happens in Nashik instead, half the cost"),
        "where do we shoot the wedding?",
    ),
    Changed(
        ("Priya", "Sunaina should have long hair in the film"),
        ("Priya", "Changed my mind about Sunaina, short hair it is"),
        "how should Sunaina's hair be?",
    ),
    Changed(
        ("Arjun", "Reader for the Bebe auditions is Vikram"),
        ("Arjun", "Vikram is down with work, Neha reads at the Bebe auditions instead"),
        "who reads at the Bebe auditions?",
    ),
    Changed(
        ("Rohan", "Ladakh schedule starts 4 March"),
        ("Rohan", "Ladakh start pushed to 18 March because of snow"),
        "when does the Ladakh schedule start?",
    ),
    Changed(
        ("Priya", "Minimum age for the Zoya role is 30"),
        ("Priya", "For Zoya let us go down to 26, thirty is too tight"),
        "what age do we want for Zoya?",
    ),
    Changed(
        ("Arjun", "Lunch vendor for the auditions is Sharma caterers"),
        ("Arjun", "Switched the audition lunch to Mehta tiffins, Sharma was late twice"),
        "who brings lunch for the auditions?",
    ),
    Changed(
        ("Rohan", "Gurleen gets 60k a day"),
        ("Rohan", "Gurleen's agent closed at 72k a day"),
        "what do we pay Gurleen?",
        (("Priya", "Her agent called again about money"),),
    ),
    Changed(
        ("Priya", "Self-tapes for Noor are due Friday"),
        ("Priya", "Give the Noor people till Monday for their self-tapes"),
        "when are the Noor tapes due?",
    ),
    Changed(
        ("Priya", "We want a theatre actor for the postmaster"),
        ("Priya", "Postmaster can be anybody from television too, theatre is no must any more"),
        "does the postmaster have to be from theatre?",
    ),
    Changed(
        ("Rohan", "Ishaan is a no for Veer, too green"),
        ("Rohan", "Watched it again, Ishaan for Veer is a yes"),
        "what did we decide about Ishaan?",
    ),
    Changed(
        ("Arjun", "Studio 4 is booked for the look tests"),
        ("Arjun", "Look tests go to studio 7, four has a leak"),
        "which studio are the look tests in?",
    ),
    Changed(
        ("Priya", "Dadi Punjabi bolegi"),
        ("Priya", "Director chahte hain ki Dadi Haryanvi bole, Punjabi nahi"),
        "Dadi kaunsi bhasha bolegi?",
    ),
    Changed(
        ("Rohan", "Poster has only Amit on it"),
        ("Rohan", "Amit and Leela both go on the poster, distributor wants the pair"),
        "who is on the poster?",
    ),
    Changed(
        ("Priya", "Choreographer for the sangeet is Bosco sir"),
        ("Priya", "Bosco sir is unavailable so Ruchi ma'am does the sangeet"),
        "who choreographs the sangeet?",
    ),
    Changed(
        ("Arjun", "Mandeep reads for the brother"),
        ("Arjun", "Mandeep is better as the cousin, take him off the brother"),
        "which part does Mandeep read for?",
    ),
    Changed(
        ("Rohan", "No smoking scenes in this series"),
        ("Rohan", "The censor says one smoking scene is fine after all"),
        "are smoking scenes allowed?",
    ),
    Changed(
        ("Priya", "फ़ातिमा का रोल शबनम करेगी"),
        ("Priya", "शबनम ने मना किया, फ़ातिमा अब आयशा करेगी"),
        "फ़ातिमा कौन करेगी?",
    ),
    Changed(
        ("Rohan", "Release is Diwali"),
        ("Rohan", "We shifted the release to Holi, three films come at Diwali"),
        "when is the release?",
    ),
    Changed(
        ("Arjun", "Kiran handles the extras"),
        ("Arjun", "From Monday Lata handles the extras, Kiran goes to costumes"),
        "who handles the extras now?",
    ),
    Changed(
        ("Priya", "Put the fight scene in the sides for Tejas"),
        ("Priya", "Tejas gets the hospital scene as sides and not the fight"),
        "which scene are the sides for Tejas?",
    ),
)

FILLER = (
    ("Arjun", "chai chahiye kisi ko?"),
    ("Priya", "who has the keys of the audition room"),
    ("Rohan", "the villain's horse is insured, finally"),
    ("Arjun", "somebody left a scarf at the callbacks"),
    ("Priya", "Doctor Rao from the insurance called about the crew"),
    ("Rohan", "new posters came from the printer, colours are off"),
    ("Arjun", "traffic on the highway is mad today"),
    ("Priya", "remind the boys to bring photos"),
    ("Rohan", "Udaipur hotel sent a bill from last year"),
    ("Arjun", "Neha's birthday cake at five"),
    ("Priya", "Kabir film dekhi kisi ne kal?"),
    ("Rohan", "channel wants the budget sheet in colour"),
    ("Arjun", "tapes folder is full, I moved the old ones"),
    ("Priya", "my phone dies at noon, write on Slack"),
    ("Rohan", "Ladakh permit copy is with the line producer"),
    ("Arjun", "who ate the lunch of the reader"),
    ("Priya", "studio wifi password is on the board"),
    ("Rohan", "release forms are in the second drawer"),
    ("Arjun", "extras ke liye do bus chahiye"),
    ("Priya", "Dadi ki saree press karwa do"),
)

HELD = (
    Changed(
        ("Rohan", "Pooja Nair is our line producer for Goa"),
        ("Rohan", "Pooja left, Sameer Khan is line producer for Goa from today"),
        "who is the line producer for Goa?",
    ),
    Changed(
        ("Priya", "The twins wear red in the mela"),
        ("Priya", "Costume wants blue for the twins in the mela, red bleeds on camera"),
        "what colour do the twins wear in the mela?",
    ),
    Changed(
        ("Arjun", "Parking for the test shoot is gate 2"),
        ("Arjun", "Gate 2 is closed, park at gate 5 for the test shoot"),
        "where do people park for the test shoot?",
    ),
    Changed(
        ("Priya", "Kavita ka role cut kar diya"),
        ("Priya", "Kavita ka role wapas aa gaya, writer maan gaye"),
        "Kavita ka role hai ya nahi?",
    ),
    Changed(
        ("Rohan", "Harpreet's offer goes out on Wednesday"),
        ("Rohan", "Hold Harpreet's offer back, Friday is better"),
        "when does Harpreet's offer go out?",
    ),
    Changed(
        ("Arjun", "Zubin reads scene 12"),
        ("Arjun", "Zubin ke liye scene 12 ki jagah scene 30 bhej do"),
        "which scene does Zubin read?",
    ),
    Changed(
        ("Priya", "Narrator is a woman"),
        ("Priya", "We want a man as the narrator after all"),
        "is the narrator a man or a woman?",
    ),
    Changed(
        ("Rohan", "Dubbing is at Sound City"),
        ("Rohan", "Dubbing cancelled at Sound City, Audiogarage has it"),
        "where is the dubbing?",
    ),
)
