"""How people shorten and run together words in texts, English and Spanish, and what their emoji say."""

from __future__ import annotations

_PLAIN = {
    # English contractions, with and without the apostrophe
    "im": "i am", "ive": "i have", "dont": "do not", "doesnt": "does not", "didnt": "did not", "cant": "can not", "cannot": "can not",
    "couldnt": "could not", "wont": "will not", "wouldnt": "would not", "shouldnt": "should not", "isnt": "is not", "arent": "are not",
    "wasnt": "was not", "werent": "were not", "havent": "have not", "hasnt": "has not", "hadnt": "had not", "aint": "am not",
    "its": "it is", "thats": "that is", "theres": "there is", "whats": "what is", "wheres": "where is", "whos": "who is",
    "ths": "th is", "nds": "nd is", "rds": "rd is", "hows": "how is", "whens": "when is", "hes": "he is", "shes": "she is", "theyre": "they are", "youre": "you are", "youve": "you have",
    "youll": "you will", "theyll": "they will", "itll": "it will", "lets": "let us", "gonna": "going to", "wanna": "want to",
    "gotta": "got to", "hafta": "have to", "kinda": "kind of", "sorta": "sort of", "lemme": "let me", "gimme": "give me",
    "dunno": "do not know", "idk": "do not know", "idrk": "do not know", "idr": "do not remember", "donno": "do not know",
    "yall": "you all", "ya'll": "you all", "cmon": "come on", "finna": "going to", "imma": "i will", "ima": "i will", "tryna": "trying to",
    # texting
    "u": "you", "r": "are", "ur": "your", "y'all": "you all", "pls": "please", "plz": "please", "plse": "please", "pleas": "please",
    "thx": "thanks", "ty": "thanks", "tysm": "thanks", "thnx": "thanks", "tks": "thanks", "thanx": "thanks", "thks": "thanks",
    "appt": "appointment", "appts": "appointments", "appmt": "appointment", "apptmt": "appointment", "apt": "apt",
    "appointmnt": "appointment", "apointment": "appointment", "appointement": "appointment", "appoinment": "appointment",
    "bc": "because", "bcuz": "because", "cuz": "because", "cus": "because", "becuz": "because", "coz": "because",
    "w/": "with", "w/e": "whatever", "w/o": "without", "2day": "today", "2nite": "tonight", "2moro": "tomorrow", "2morrow": "tomorrow", "w": "with",
    "wo": "without", "b4": "before", "msg": "message", "msgs": "messages", "txt": "text", "txts": "texts",
    "txting": "texting", "txted": "texted", "rn": "right now", "omw": "on my way", "otw": "on my way", "wdym": "what do you mean",
    "gm": "good morning", "hmu": "hit me up", "abt": "about", "tho": "though", "thru": "through",
    "btwn": "between", "bw": "between", "bout": "about", "prolly": "probably", "prob": "probably", "probs": "probably",
    "def": "definitely", "ppl": "people", "perf": "perfect", "sched": "schedule", "ins": "insurance", "meds": "meds", "avail": "available",
    "asap": "as soon as possible", "lmk": "let me know", "ttyl": "talk to you later", "nvm": "never mind", "nevermind": "never mind",
    "wrk": "work", "wrks": "works", "cld": "could", "wld": "would", "shld": "should", "srry": "sorry", "sry": "sorry", "ofc": "of course",
    "somethin": "something", "nothin": "nothing", "mins": "minutes", "min": "minutes", "hrs": "hours", "hr": "hour", "yrs": "years",
    "yr": "years", "wk": "week", "wks": "weeks", "wknd": "weekend", "wkend": "weekend", "wknds": "weekends", "dr": "doctor",
    "doc": "doctor", "wat": "what", "wut": "what", "wen": "when", "wer": "where", "n": "and", "sumthin": "something",
    "resched": "reschedule", "resch": "reschedule", "cxl": "cancel", "cancl": "cancel", "cancle": "cancel", "cancell": "cancel",
    "reshedule": "reschedule", "reschedual": "reschedule", "hse": "house", "alot": "a lot", "alright": "all right", "okey": "okay",
    "noone": "no one", "nobody": "nobody", "anymore": "any more", "evry": "every", "evryday": "every day", "everyday": "every day",
    "anyday": "any day", "gd": "good", "gud": "good", "cud": "could", "wud": "would", "luv": "love", "tht": "that", "dat": "that",
    "rm8": "roommate", "sum1": "someone", "sm1": "someone", "some1": "someone", "any1": "anyone", "l8": "late", "l8r": "later", "gr8": "great", "w8": "wait", "every1": "everyone",
    "dw": "do not worry", "wats": "what is", "wuts": "what is", "tlk": "talk", "ppt": "appointment", "tmw": "tomorrow",
    "smth": "something", "smthn": "something", "sth": "something", "ngl": "not going to lie", "ikr": "i know right", "iirc": "if i remember",
    "afaik": "as far as i know", "imo": "in my opinion", "tbh": "to be honest", "cb": "call back", "hubbs": "hubby",
    # Spanish
    "q": "que", "k": "que", "ke": "que", "xq": "porque", "pq": "porque", "porq": "porque", "xk": "porque", "porke": "porque",
    "xfa": "por favor", "xfavor": "por favor", "porfa": "por favor", "porfis": "por favor", "porfavor": "por favor", "pf": "por favor",
    "porfas": "por favor", "pa": "para", "pal": "para el", "toy": "estoy", "ta": "esta", "tamos": "estamos", "tan": "tan", "tb": "tambien",
    "tmb": "tambien", "tbn": "tambien", "d": "de", "pos": "pues", "pue": "pues", "nomas": "nomas", "nms": "nomas", "aki": "aqui",
    "grax": "gracias", "grcs": "gracias", "grasias": "gracias", "kiero": "quiero", "qiero": "quiero", "aser": "hacer", "ase": "hace",
    "asta": "hasta", "oy": "hoy", "outta": "out of", "hlaf": "half", "mnn": "manana", "mnna": "manana", "dsps": "despues",
    "dps": "despues", "prox": "proxima", "midle": "middle", "whatevers": "whatever is", "whenevr": "whenever", "bok": "book",
    "hubs": "hubby", "comin": "coming", "goin": "going", "textin": "texting", "blowin": "blowing", "runnin": "running",
    "drivin": "driving", "feelin": "feeling", "takin": "taking", "gettin": "getting", "askin": "asking", "workin": "working",
    "thinkin": "thinking", "tryin": "trying", "doin": "doing", "sayin": "saying", "pickin": "picking", "bringin": "bringing",
    "waitin": "waiting", "leavin": "leaving", "callin": "calling", "sendin": "sending", "botherin": "bothering", "messin": "messing",
    "stoppin": "stopping", "cancelin": "canceling", "movin": "moving", "changin": "changing", "sleepin": "sleeping",
    "eatin": "eating", "drinkin": "drinking",  "rly": "really", "rlly": "really", "lookin": "looking", "nite": "night",
    "hbp": "high blood pressure", "depues": "despues", "dispues": "despues", "despue": "despues", "desp": "despues", "na": "nada",
    "miercole": "miercoles", "vierne": "viernes", "ora": "hora", "voi": "voy", "ai": "hay", "sita": "cita", "cita's": "citas",
    "kien": "quien", "kienes": "quienes", "keda": "queda", "qda": "queda", "kda": "queda", "kedo": "quedo", "kede": "quede", "kita": "quita",
    "kiten": "quiten", "kitenme": "quitenme", "kitar": "quitar", "kiere": "quiere", "kieren": "quieren", "kisiera": "quisiera",
    "kambiar": "cambiar", "kmbiar": "cambiar", "kambio": "cambio", "kmbio": "cambio", "kancelar": "cancelar", "kancelen": "cancelen",
    "komo": "como", "komer": "comer", "kuando": "cuando", "kuanto": "cuanto", "kual": "cual", "kasa": "casa", "grasia": "gracias",
    "yegar": "llegar", "yego": "llego", "yevo": "llevo", "ablar": "hablar", "ekivocado": "equivocado", "ola": "hola",
    "bno": "bueno", "num": "numero", "tmpoco": "tampoco", "tdv": "todavia", "tdvia": "todavia", "tmbn": "tambien", "dnde": "donde",
    "cdn": "cuando", "cnd": "cuando", "cm": "como", "cmo": "como", "bn": "bien", "vdd": "verdad", "alg": "algo",
    "salu2": "saludos", "tngo": "tengo", "dnd": "donde", "cdo": "cuando", "msj": "mensaje", "msjs": "mensajes", "tel": "tel",
    "dias": "dias", "osea": "o sea", "talves": "tal vez", "talvez": "tal vez", "quisas": "quizas", "haber": "haber",
    "asi": "asi", "si'": "si", "sii": "si", "sip": "si", "sipi": "si",
}  # fmt: skip

SHORT_FORMS: dict[str, tuple[str, ...]] = {short: tuple(long.split()) for short, long in _PLAIN.items()}
"""A short form (folded, without apostrophes) -> the words it stands for."""

SPOKEN_MARKS = frozenset({"comma", "period", "mark", "exclamation"})

EMOJI: dict[str, str] = {
    **dict.fromkeys("👍👌✅✔☑💯🆗🙆🤙", "emojiyes"),
    **dict.fromkeys("👎❌🚫🙅✖⛔🛑", "emojino"),
    **dict.fromkeys("🤷🤔😕❓", "emojiunsure"),
    **dict.fromkeys("🙏❤♥😊🥰😘💕🤗💙💜💚🧡", "emojithanks"),
    **dict.fromkeys("👋", "emojihello"),
}
"""An emoji without its tone -> the word that stands for it."""
