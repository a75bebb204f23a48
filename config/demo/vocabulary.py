"""Words that generated profiles are made of. Names are common ones, mixed by region."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Region:
    """Where a family comes from: names, mother tongue and home towns that go together."""

    tongue: str
    weight: int
    women: tuple[str, ...]
    men: tuple[str, ...]
    families: tuple[str, ...]
    towns: tuple[str, ...]
    accent: str = ""


def _region(
    tongue: str, weight: int, women: str, men: str, families: str, towns: str, accent: str = ""
) -> Region:
    named = [tuple(part.split()) for part in (women, men, families, towns)]
    return Region(tongue, weight, named[0], named[1], named[2], named[3], accent)


REGIONS = (
    _region(
        "pa",
        30,
        "Gurleen Manpreet Navneet Kirandeep Rupinder Jaspreet Prabhleen Harpreet Mehak Japji Ravneet Anmol "
        "Sukhmani Ishleen Simar Neha Komal",
        "Gurpreet Manjot Harkirat Jasbir Ranbir Tejinder Arshdeep Karan Navtej Sahib Inder Jagjit Paramveer",
        "Gill Grewal Bajwa Sandhu Brar Randhawa Sidhu Ghuman Bains Chahal Mangat Virk Thind Sodhi",
        "Amritsar Ludhiana Chandigarh Delhi",
        "Punjabi",
    ),
    _region(
        "mr",
        18,
        "Sayali Rucha Mrunmayee Gauri Vaidehi Ketaki Aditi Shalaka Manasi Anagha Riya Tanvi Ashwini Madhura",
        "Omkar Siddhesh Ninad Prathamesh Ameya Tejas Mandar Sanket Ajinkya Rohit Swapnil Chinmay Saurabh",
        "Sabnis Kotwal Gokhale Phadke Bhide Deshmukh Jadhav Shelar Kelkar Nimkar Sathe Wagh Mhatre Bendre",
        "Mumbai Pune Nagpur",
        "Marathi",
    ),
    _region(
        "hi",
        24,
        "Shreya Garima Pooja Nidhi Swati Shivani Anushree Bhavna Ritika Vandana Neelam Preeti Kavya Sneha "
        "Ruchi Rashmi Deepika",
        "Abhinav Vikas Ankit Saurabh Mayank Prateek Devendra Shivam Ashutosh Nitin Gaurav Himanshu Deepak",
        "Tripathi Dubey Srivastava Shukla Mishra Pandey Rathore Chauhan Bisht Negi Saxena Tiwari Awasthi",
        "Lucknow Delhi Bhopal Indore Varanasi Jaipur Dehradun Patna",
        "Awadhi",
    ),
    _region(
        "gu",
        8,
        "Hetal Krupa Dhwani Janki Urvi Mansi Khushboo Foram Riddhi Bhoomi",
        "Parth Jigar Dhruv Hardik Mitul Chirag Kunal Yash Mihir Devarsh",
        "Shah Mehta Vora Parekh Trivedi Solanki Zaveri Dholakia Bhavsar Gadhvi",
        "Ahmedabad Surat",
        "Gujarati",
    ),
    _region(
        "bn",
        9,
        "Sohini Ananya Debjani Mousumi Srijita Paroma Rituparna Ishita Moumita Trina",
        "Arko Sayan Debashish Souvik Anirban Rudra Subhro Indranil Kaushik Arijit",
        "Mukherjee Sengupta Bhattacharya Ghoshal Majumdar Lahiri Bagchi Dutta Nandy Guha",
        "Kolkata",
        "Bengali",
    ),
    _region(
        "ta",
        6,
        "Nivedita Kavitha Janani Abirami Sowmya Aishwarya Harini Meenakshi",
        "Karthik Arvind Vignesh Saravanan Bharath Prasanna Ashwin Madhavan",
        "Ramanathan Subramanian Iyengar Venkatesan Natarajan Sundaram Balaji Krishnan",
        "Chennai",
        "Tamil",
    ),
    _region(
        "ml",
        4,
        "Anju Lakshmi Reshma Gayathri Sreelakshmi Devika",
        "Vivek Jithin Arun Sreejith Nikhil Rahul",
        "Menon Kurup Panicker Varghese Nambiar Warrier",
        "Kochi Thiruvananthapuram",
        "Malayalam",
    ),
    _region(
        "te",
        4,
        "Sirisha Divya Harika Keerthana Mounika Sravani",
        "Praneeth Rakesh Srikanth Vamsi Tarun Naveen",
        "Reddy Chowdary Gollapudi Yarlagadda Kandukuri Vemuri",
        "Hyderabad",
        "Telugu",
    ),
    _region(
        "ur",
        8,
        "Zoya Sana Nazia Aaliya Mehreen Sabiha Rukhsar Hina Afreen Shaista",
        "Faizan Imran Junaid Rehan Sameer Yusuf Adil Zaid Kashif Danish",
        "Siddiqui Ansari Shaikh Qureshi Mirza Naqvi Rizvi Sayyed Khatri Hashmi",
        "Mumbai Lucknow Hyderabad Delhi Bhopal",
        "Urdu",
    ),
    _region(
        "as",
        3,
        "Jyotimala Barsha Nilakshi Pallavi",
        "Mrinal Bhaskar Pranjal Dhruba",
        "Baruah Gogoi Saikia Hazarika Phukan",
        "Guwahati Shillong",
        "Assamese",
    ),
    _region(
        "kn",
        3,
        "Bhavana Spoorthi Rachana Vinutha",
        "Pramod Chethan Girish Raghav",
        "Hegde Shetty Gowda Bhandary Kamath",
        "Bengaluru",
        "Kannada",
    ),
    _region(
        "en",
        3,
        "Maria Sharon Nicole Rachel Alisha Perin",
        "Joel Savio Craig Rohan Darius Cyrus",
        "Pereira Fernandes Menezes Rodrigues Batliwala Daruwalla",
        "Goa Mumbai",
        "Goan",
    ),
)

KNOWN_NAMES = frozenset(
    {
        "Aditi Sharma",
        "Aishwarya Rai",
        "Ananya Chatterjee",
        "Ankit Tiwari",
        "Arijit Singh",
        "Danish Sait",
        "Deepika Padukone",
        "Deepika Chauhan",
        "Divya Dutta",
        "Ishita Dutta",
        "Karan Singh",
        "Komal Jha",
        "Lakshmi Menon",
        "Madhavan Krishnan",
        "Neha Dhupia",
        "Nikhil Dwivedi",
        "Nidhi Shah",
        "Parth Bharat",
        "Pooja Hegde",
        "Rashmi Desai",
        "Riddhi Dogra",
        "Ritika Singh",
        "Rohit Shetty",
        "Sana Shaikh",
        "Shreya Dhanwanthary",
        "Sneha Reddy",
        "Tanvi Hegde",
        "Yash Shah",
    }
)
"""Full names that belong to somebody well known: never made."""

SKILL_WEIGHTS = {
    "dance": 10,
    "dance-kathak": 8,
    "dance-bhangra": 7,
    "dance-bharatanatyam": 6,
    "dance-contemporary": 6,
    "dance-hip-hop": 4,
    "dance-lavani": 3,
    "dance-garba": 4,
    "singing": 12,
    "singing-classical": 6,
    "singing-folk": 4,
    "music-guitar": 6,
    "music-tabla": 3,
    "music-harmonium": 3,
    "music-dhol": 2,
    "horse-riding": 7,
    "swimming": 12,
    "boxing": 5,
    "wrestling": 3,
    "martial-arts-karate": 5,
    "martial-arts-kalaripayattu": 2,
    "stunts": 3,
    "sword-fighting": 3,
    "archery": 2,
    "motorcycle": 12,
    "driving": 14,
    "driving-tractor": 3,
    "driving-truck": 1,
    "cycling": 5,
    "cricket": 8,
    "football": 5,
    "kabaddi": 4,
    "badminton": 4,
    "yoga": 10,
    "gymnastics": 2,
    "parkour": 1,
    "climbing": 2,
    "mimicry": 6,
    "improv": 7,
    "stand-up": 4,
    "comedy": 5,
    "puppetry": 1,
    "magic": 1,
    "voice-over": 8,
    "anchoring": 6,
    "poetry": 5,
    "sign-language": 2,
    "cooking": 5,
}
ACCENTS = ("Mumbaiya", "Haryanvi", "Bhojpuri", "Bihari", "Lucknowi", "Rajasthani", "British", "Hyderabadi")
BUILDS = {"slim": 5, "average": 6, "athletic": 4, "broad": 2, "plus": 2}
TRAINING = (
    "Three-year acting diploma, Pune",
    "Drama school, Delhi, 2019",
    "Street theatre group, five years",
    "Weekend scene study, Mumbai",
    "Masters in theatre arts",
    "On-camera workshop, Andheri",
    "Folk theatre with the family troupe",
    "",
    "",
)
_FIRST = "Monsoon Silver Paper Last Broken Second Blue Midnight Empty Salt Neon Dusty Borrowed Quiet Lost"
_SECOND = "Platform Ledger Bazaar Letters Rooftop Signal Verandah Harvest Tram Lantern Canal Kitchen"
_PARTS = (
    "lead neighbour teacher constable journalist sister brother shopkeeper nurse lawyer cousin "
    "hostel-mate mechanic singer doctor clerk friend politician villager"
)
FIRST, SECOND, PARTS = _FIRST.split(), _SECOND.split(), _PARTS.split()
"""Titles of invented productions, word by word, and the parts played in them."""
KINDS = {"film": 3, "ott": 5, "tv": 4, "ad": 6, "theatre": 5, "short": 4, "music_video": 2}
BIOS = (
    "Grew up in {town} and moved for the stage.",
    "Known for warm comic timing and long takes.",
    "Prefers rooted, small-town parts.",
    "Plays tired and tender well; big laugh.",
    "Comes from a family of folk performers.",
    "Worked as a schoolteacher before acting.",
    "Quiet presence, strong with silences.",
    "Played a police officer twice.",
    "Comfortable with night shoots and travel.",
    "Does not do swimming scenes.",
    "No smoking on camera.",
    "Can carry a scene in two languages.",
)
