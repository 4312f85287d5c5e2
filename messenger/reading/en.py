"""What English texts say, as rules by meaning (the notation is that of :mod:`messenger.reading.words.phrases`)."""

from __future__ import annotations

LISTS = {
    "visit": "appointment appointments visit visits session sessions consult consultation consultations slot spot booking reservation "
    "treatment treatments infusion infusions cita citas consulta sesion appointmen",
    "day": "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun today "
    "tomorrow tonight "
    "lunes martes miercoles jueves viernes sabado domingo hoy manana mondays tuesdays wednesdays thursdays fridays",
    "relative": "hubby wifey bae babe moms pops mom mother mum mama dad father papa sister brother wife husband spouse partner "
    "girlfriend boyfriend gf bf fiance "
    "fiancee son "
    "daughter aunt uncle cousin friend roommate neighbor coworker niece nephew grandma grandson granddaughter grandpa kid sitter caregiver "
    "esposo esposa marido hijo hija hermano hermana padre madre tia tio primo prima sobrino sobrina amigo amiga vecino vecina cunado "
    "cunada suegra suegro yerno nuera novio novia pareja comadre compadre jefa roomie driver ride buddy bestie mami papi",
    "person": "person human someone somebody anyone anybody nurse doctor receptionist staff representative rep agent operator lady "
    "therapist "
    "provider clinician man woman people office desk supervisor owner manager",
    "eatable": "eat eating ate drink drinking drank food foods breakfast lunch dinner snack snacks coffee tea water gum juice soda alcohol "
    "beer wine smoke smoking vape weed fast fasting soup caffeine smoothie toast oatmeal protein shake gum cereal edible edibles "
    "marijuana cannabis",
    "medicine": "med meds medication medications medicine medicines pill pills prescription prescriptions inhaler vitamin vitamins "
    "supplements "
    "insulin metformin lexapro zoloft prozac sertraline thinner thinners antidepressant antidepressants adderall xanax ibuprofen tylenol "
    "advil lithium gabapentin dose statin lisinopril ssri benzo benzos",
    "texts": "text texts texting message messages messaging msg reminder reminders notification notifications alerts sms spam",
}

CONSENT = {
    "optout": """
< stop|stopall|unsubscribe|end|quit|revoke|optout|cancel|stp|stpo|sotp|remove [please] [now] [thanks|thank] [you] >
< [please] [just] stop|stopp|stoppp [now|it|already|all|everything|please|this|bothering] [please] >
< stop all >
< opt - out|me >
< unsub >
opt me|us|this|my ~2 out
opt out [please] $
opt - out
opting out
optout
want|wanna|need|like ~2 to ~1 opt out|unsubscribe
unsubscribe|unsubscribed|unsubcribe|unsuscribe|unsubscrib* me|us|this|please|from|my
unsub me
unsubscribe $
stop|quit|cease ~3 texting|messaging|contacting|bothering|spamming|sending|harassing|blowing|sms|pestering|bugging|txting
stop ~2 @texts
stpo|stp|stopp ~2 texting|@texts
stop|end|cancel ~1 all|the|these|those|your|more|any|future ~3 @texts
no more|future ~3 @texts
< no more >
no more of|from this|these|those|you
end these|the|all ~1 @texts
no more ~3 @texts
no @texts $
no texting me
not text|message|contact|msg|bother|txt|sms me|us|this|my [any] [more|again|ever]
not ~1 ever text|message|contact
not ~2 texting|messaging|contacting me
never text|message|contact
not send ~3 @texts
not send me any*
not want|need|like|wish|care|interested ~1 to ~2 get|receive|be|hear ~4 @texts|texted|messaged|contacted|you
not want|need|like ~4 @texts
not want to be contacted|texted
no longer wish|want|need ~6 @texts|contacted
no longer wish|want to receive|get ~3
discontinue|cease|halt|suspend|terminate ~2 @texts|messages
do not text ~1 this|my ~1 number|phone
prefer not to ~5 @texts
rather not ~5 @texts
leave me|us alone|be
take|remove|delete|scratch|get|drop|pull me|us|my|this|her|him ~3 off|from ~3 list|lists|system|@texts|number|phone|database|contacts
take|remove|delete|lose|forget|erase|drop my|this|our number|phone|cell|contact|info
take my number off|out
take my name off|out ~1 list|your|this
take me off $
take|get|remove us|me off|from this|these|those|the|your $
remove me $
not interested [stop|please|thanks] $
get me off ~3
revoke ~2 consent|permission
withdraw ~2 consent|permission
block* this number|you
unenroll me
lose my number
reporting|report you|this
fuck off
enough with|of the|these|your @texts
knock it off
quit it
turn off ~3 @texts
turn ~3 @texts off
already said|told|asked ~2 stop
said stop
told you to stop
you can stop now|texting
cut it out
sick|tired of ~3 @texts
too many @texts
stop the madness
harass*|harassing|harassment ~4 stop
go away
please|im|i_am ~1 no more
delete my|me ~2 number|info|from|contact
< [ew|ugh|omg|dude|bro|bruh|pls|please|just] stop [it|bro|dude|man|already|now|please|thanks] >
< remove >
quit ~1 it
i did not ~2 sign up ~3
""",
    "keep": """
not stop|end|cancel|unsubscribe|revoke|opt ~6 @texts
not cancel
not stop
never said|texted|sent|asked|meant ~2 stop
not unsubscribe|remove me
not opting|unsubscribing out
not opt* ~ out
should|can|could|do|must|when|how|will|would|if i|we ~2 stop|quit|end|cancel
reply stop to
how do|can i stop|opt|unsubscribe
what happens if ~3 stop
bus|non|full|train|rest|pit - stop
bus|train|truck stop
stop by
stop at ~3
stop in $
wont|not|never|cannot stop
""",
    "optin": """
< start|unstop|subscribe|resubscribe|optin [please|again|now] >
< start again >
< alta >
< opt in|me >
< opt - in >
unstop
resubscrib*
re - subscrib*
subscribe|sign me|us again|back|up ~2 @texts
opt me ~2 in
opt|opting ~1 in
opt ~1 back in
< resume >
restart|resume|reactivate|reenable|re-enable ~3 @texts
start|begin|keep ~2 sending|texting|messaging|getting ~6 again|back|@texts
turn|switch|put ~4 back on
turn|switch them|it|@texts back on
turn ~4 @texts on
turn on ~3 @texts
want|need|like|get|have|send|receive|getting|miss ~6 @texts ~2 again|back
want|get|have ~4 @texts back
send me the|my|your ~1 @texts
need the @texts again
stop|unsubscribe*|stopped|cancel* ~4 accident|accidentally|mistake|accidently
accidentally|accidently|mistakenly ~3 stop|stopped|unsubscribed|out|blocked
not mean to ~3 stop|unsubscribe|opt|quit|block|cancel
undo that|stop|the
ok|okay|fine|agree to text|message me
you can text me again
can|could i ~2 get ~3 @texts again
sign me back up
unblock ~2
""",
    "help": """
< help|info|information|menu|commands|options|aide [please|me] [please] >
< help ~2 >
< need help >
< i need|want ~2 help [please] >
< can|could you help me|us|out >
< i am [so] confused|lost|stuck >
< confused >
help with|using|understanding ~3 this|text|texting|texts|app|thing|system|menu
how do|does|can|should i|this|we|it ~3 use ~2 this|it|thing|system
how ~2 work ~3 thing|texting|text|menu|system|phone|app|this
how does ~2 this ~2 texting|text|thing|system|app|menu|line
what ~4 i|we ~2 text|type|say|press|reply|send|answer|push|write|respond|ask|put
what ~2 my|the|are options|choices|commands
what are ~2 options|choices
what words|things|commands ~3 use|say|text|type
what ~1 the hell|fuck|heck ~1 do i ~2
what can you do|help
what ~3 do i press|type|put|say|do|reply|text|answer
< i am ~1 lost|confused [please|now] >
< lost >
< what do you mean >
what|which ~2 button|key|number ~4 press|push|reply|type
not know|understand|sure ~2 how|what ~3 use|work|press|text|reply|type|say|answer|respond|do|write
what am i supposed|meant|expected to
what i am supposed|meant to ~3
not get|know|understand|see how ~4 use|work|do|reply
confused ~3 type|press|do|say|text|reply|what|by
keeps saying ~3 understand
not understand ~3 texts|messages|menu|this|what|options|question
how do i answer|reply|respond
instructions
not ~1 sure what|how to ~2 text|say|reply|type|send
""",
}

INTENT = {
    "wrong_number": """
just got this ~1 phone|number
who ~2 looking for
there is|are no|nobody ~1 at|by|in|with|named|called ~2
meant|trying|wanted to ~1 text|reach|message|get|contact ~2 else|another|different
wrong|wrng number|num|person|guy|phone|lady|man|woman|gal|party|contact|cell|people
wrong number
have|got|texted|reached|texting|messaged ~2 wrong
not sign up for ~3
never signed ~2 up
never heard of you
not ~1 a|your|the patient
no_one|nobody ~2 by that name
no_one|nobody ~2 here
there is no ~3 here
no ~1 here [by|named|called]
not|no ~2 live|lives|work|works here
< this is not ~1 >
this is not ~1 phone|number|cell|anymore
this is not ~2 any more|anymore
is not ~2 number any more
you ~3 want|mean|looking|looking|texting for ~ somebody|someone else
want somebody|someone else
reach another
another party
not know|recognize any|this|your ~2 clinic|number
not know who this|that|she|he|it is
changed|switched|new numbers|number ~4
new phone who
new number who
had|have this number ~3 now|for|since
number used to belong
number is not ~1 hers|his|theirs|them
used to be ~3 number
used to be her|his|their ~3
this|text|it is ~1 for someone|somebody|another ~1 else|person
for someone|somebody else $
changed|has|got her|his|their|a new|number number
changed her|his|their number
you|got|have ~1 the wrong one
< wrong one >
not me ~1 wrong one
split
my late husband* number
passed|died ~4 fix|update|remove your
split phones
you want my ex
this is ~4 store|shop|church|propane|restaurant|company|pizza|school|office phone|you
not a patient
you are texting ~2 stranger
do not know you
not ~2 number for
""",
    "opt_in": "",
    "human": """
callback|call_back
nurse|someone|somebody|doctor|person|staff ~1 text|message|reach me|us|back
get|give|find me ~1 someone|somebody|human|person|anyone
is there ~2 number ~3 call
number ~3 can call
refill*
send|call|fax|renew|transfer|email|forward ~3 prescription|records|script|rx|chart|letter|form
medical records
letter|note for ~2 work|school|job|court
have ~1 a question|questions ~2 for|about ~3 nurse|doctor|staff
speak|talk|chat|talking|speaking|text|communicate to|with ~4 @person|you|him|her
front desk
speak|talk ~2 person|human|someone|somebody|nurse|doctor
connect|transfer|patch|put me ~3 to|with|through ~3 @person|$
anybody|anyone real
not ~1 a bot
live chat
let me talk ~2
real|live|actual|living|breathing ~2 person|human|people|agent|voice|operator|someone
want|need|prefer|get|give|like|have ~3 human|person|operator|agent|receptionist|representative|nurse
< [a] human|operator|agent|representative|receptionist|nurse|person|staff [please] >
< front desk [please] >
call|ring|phone me ~3
phone number ~2 where|to|for|i
reach somebody|someone|a_person|a_human
call|ring|phone|dial me [back|please|later|asap|now|today] $
not text ~2 call
call us back|instead
give me|us|him|her a call|ring|buzz
have|get|ask|tell|let|need|want ~4 call|phone|ring ~1 me|us|him|her|my|back
someone|somebody|anyone|nurse|doctor|person|you ~3 call|phone|ring me|us|back|the
can|could|would|may|will ~3 call me|us|my
want|need|like|rather|prefer ~5 call|phone|telephone
over|on|by the|tele* ~1 phone|telephone
phone call
what is ~3 phone number
number ~2 to|i call
can i call
leave ~3 message for
is ~1 nurse|doctor|receptionist|office|staff|manager|lady there $
who is in charge
is anyone|anybody|someone|somebody there
anybody|anyone there|home
sick of ~4 robot|bot|machine|computer
not ~3 robot|machine|bot|computer|menu
instead of ~2 robot|machine|bot|computer
better on ~1 phone|telephone
may i speak
complaint|complain
talk to them
""",
    "cancel_appointment": """
not ~1 doing|do this|it ~1 $
forget it ~1 not ~3
please|pls|just [go] [ahead] [and] cancel $
please|pls cancel it|that|everything|mine|me|this
^ cancel [it|that|everything|me] [please] $
not ~1 think ~3 go through
not ~4 go through with it|this|that
cancel* ~6 @visit|@day
cancel* ~1 my|his|her|our|the|it|on|this|that|everything ~2 @visit|@day|thing|one|time|$|please|3rd|1st|2nd|for
cancel* it|that|everything|on
< [please] [i] [need|want|have] [to] cancel [it|me|please|that] [for] [please] >
< can|could|may i|we|you [please] cancel ~2 >
need|have|want|going|got|like|wish ~1 to cancel
a cancel
call|calling ~1 it|this|that ~1 off
call|calling off ~3
take my name off for|of|thursday|the
calling it off
call it off
take|taking|remove|removing|pull|get|drop ~3 off|from|out ~3 schedule|calendar|books|book|sched|appointment|roster|@day|3rd|1st|2nd
take me|him|her|us off the
not|never ~2 need|want ~4 @visit ~2 any|anymore|more
not|no ~1 need|want ~2 another|different|new day|time|date|one|appointment
not|no ~1 want to ~1 reschedule
not|no need|want ~3 my|the|that|our @visit
no longer need|want|coming|interested|able
will|can not ~2 make it|come|need
not going to ~4 make it|come|need|be
will not be coming
will not be needing
not be there|coming|attending|needing
can|could not make|come|attend
not make it
not ~1 coming|attending
not show*
going to have to miss|pass
have to miss|pass
changed|change my mind
give|lose|free|release ~2 my|the spot|slot|appointment|time|place
give it to someone|somebody
scratch ~1 @day|that|it|my
back|backing out
bail|bailing on|out
pass on|for ~2 @visit|it|this|@day
going to pass
take me off for|on ~2
not ~1 need it
never mind ~4 cancel
not go|going through with
decided not|against
this|it is|was not for me
drop|dropping my|the ~1 @visit
drop|dropping out
going|went with another|the|a|different other|clinic|doctor|place
changed my mind
nix
scrap|kill|drop|ditch it|that $
scrap|kill|drop|ditch the|my|that ~2 @visit|thing|one
not ~1 hold my
not coming
^ nah ~1 cancel
not do|doing it any more
""",
    "reschedule": """
old|original|earlier ~1 time|slot|day|appointment back
not|cannot ~1 make ~3 what|which|anything else|other
what else is|do ~2 there|have|got
reschedul*
re - schedul*
re schedule
postpone*
rebook*
move|change|switch|swap|push|bump|shift|moving|changing|delay|trade|adjust|modify ~5 @visit|time|times|date|day|days|week|hour|month
move|change|switch|push|bump|shift|put|slide ~1 it|me|us|him|her|mine|that|things ~2 to|back|up|out|until|for|later|earlier|on|sooner
push|move|bump|put ~2 back|out|up|forward
move|moving up|back
need|have|want|like|got ~1 to ~1 change|move|switch|swap|reschedule it|my|the|our|his|her|appointment|that|you|things|times|days
any|a|possible|chance|way ~6 instead
later|earlier in the day
can|could|may i|we|you ~1 switch|swap|move|change
change|move|switch ~1 my|mine|our
different|another|new|diff|alternate|better|other ~1 day|time|date|slot|week|appointment|days|times
earlier|later|sooner ~1 slot|appointment|time|opening|one|day|date|spot|visit
come|be|get|fit|see|move|anything|something|in ~4 earlier|sooner
do|make|come|have|be|but ~3 later $
can ~3 be sooner|earlier|later
not ~2 at [1|2|3|4|5|6|7|8|9|10|11|12] $
not going to work
will not work ~3
not going to work
@day is not ~2 fine|good
@day ~1 not work* ~5
does|will not work ~3 any more
no good ~3 another
rain check
raincheck
put me on|down ~3 instead
@day|time|later|sooner|then instead $
same ~1 day|time ~3 but|later|earlier
something ~2 came|come up
conflict*
changed|switched|moved ~1 my|the ~1 schedule|shift|shifts|hours
can not ~1 do ~2 any more|longer
can not ~1 do ~1 @day|that|the|it ~3
picked up ~1 shift
boss|work|job|they ~2 put|scheduled me
got|get|called called|scheduled in|to
later that|the day
double booked
have|need ~4 moved
not cancel ~3 just|but
make it ~2 later|earlier|@day
instead of ~3
move|bump|switch me
need|want|prefer a ~1 later|earlier|different|diff ~1 time|slot|day|one
^ diff|different|another day|time
can|could we|i do ~4 instead|later|earlier|@day
not want to cancel ~3 but
still come ~3 not|but
""",
    "running_late": """
get there ~3 past|late|after|in
be a few minutes
just parked
parked ~2 coming|up|walking|now
walking in ~1
be there at|around|like|by ~2
be ~2 minutes|few late
delayed ~2 but|still|coming|soon
bus|train is|was ~2 late|delayed|behind ~4 coming|there|way
run|running|runnin|ran ~3 late|behind|minutes|tardy
going|will|might|may|am|be|are|is ~3 late|tardy ~2
late ~1 by|for ~3
minutes ~2 late|behind|away|out|delayed
hour late
late $
stuck|caught|held ~2 in|behind|at|on|up ~4
traffic|gridlock|wreck
accident on
on ~1 my|our|the way
on route
en route
heading|headed|driving over|there|now|in
be there|over|in ~1 in|by|soon|shortly|asap|around
there in ~3 minutes|ten|five
there soon
almost|nearly there
around the corner
still coming
leaving|left ~2 now|house|home
flat tire
had|got a flat
car ~3 start|broke|broken|died
hold my spot|appointment|place
got pulled over
more like ~3 is that ok*
overslept
slept|sleeping in|through
lil|little|bit late
finding|find|looking ~2 parking
woke up late
parking now
# minutes|min|blocks|stops out|away|late|behind
minutes out|away|late
missed ~2 bus|train|exit
lost ~3 be there
wait for me
eta
looking for ~3 parking|park
""",
    "ride_problem": """
how ~4 getting|get home
so no ride
@relative|he|she|they|friend ~3 can not ~1 get|grab|collect|fetch me
you ~2 have|got|offer|run|send ~2 van|bus|shuttle|driver|drivers|ride|rides
not ~3 anyone|anybody|someone ~5 take|drive|home|ride
no_one|nobody ~3 ask ~3
backed|backing out ~2 driving|ride|taking
no|lost|need|without ~1 a|my|way|any ~1 ride|driver|transportation
no|lost|need|needed ride|driver|transportation|way
no way home|there|back
not have|got|find|found|secured|get|arrange ~4 ride|driver|drive|way|transportation|home
not find|have|got|get ~4 drive|take|pick|bring|get me
not have ~1 ride|driver|anyone|anybody
ride|driver|@relative|van|uber ~4 fell|cancel*|bailed|flaked|backed|ditched|sick|quit
ride|driver|van|@relative ~3 cancel*|bailed|flaked ~2 on|me
@relative ~2 not|cannot|can ~2 drive|take|pick|bring|make ~3
@relative can not ~5 drive|driving|take|bring|pick
not ~2 drive|bring|pick me ~3 any more
no_one|nobody|noone ~5 drive|take|pick|bring|get|fetch|home|off|ride
nobody ~1 can
not ~2 anyone|anybody|anyone|someone ~3 drive|take|pick|bring|get|home
drive|driving|drove myself ~4
can|may|could|should|am|do|will ~2 i|allowed|able ~3 drive|driving ~3
i|ill drive ~3 myself
do i have|need to ~1 have ~1 driver|ride|someone
need|have to have ~1 driver|ride|someone
what if ~5 ride|driver
if i ~1 can not find|get ~3 ride|driver|someone
do ~2 i ~1 really|actually ~2 need|have ~3 driver|ride|someone|drive
need|have ~3 someone|somebody ~3 drive|take|pick
shuttle
uber|lyft|taxi|cab|rideshare|medicab|transport|transportation|paratransit
take|ride|on ~1 the|a bus|train|subway|metro
bus home
ride fell|falling|is|isn|did|will ~3 through|not|out
ride ~1 fell
need|find|get|arrange|provide|offer ~3 a|any ride|transportation|lift
do you ~4 rides|transport*|pick|driver
pick up|me ~3 ?
drop me off but
not see to drive
walk home
ride ~2 ghosted|dipped|bounced|canceled|dropped|unavailable|broke
@relative ~2 ghosted|dipped
not have|own|got ~1 a|any car|license|ride
have no_one|nobody|noone ~3
no one to|who ~2
ride|driver|@relative ~1 can not ~3
ride|driver ~2 not|sick|work|working|fell|out
is|are uber|lyft|taxi ~2
@relative ~3 can not|no_longer ~3 drive|take|bring|pick
no car
take myself home
get|getting home ~3 ?
how ~3 get home
car ~3 shop|broke
what ~3 do without a ride
take the|a bus|train|subway
wait it out
""",
    "side_effect": """
feel* ~2 like trash|ass|hell|death|dirt|poop|zombie|walking
head is|was ~1 killing|pounding|splitting|throbbing
sick to|on ~2 stomach
seeing ~1 colors|stuff|spots|double|trails
cried|crying|cry|sobbing ~4 session|treatment|since|after|visit
felt|feels|feel|feeling sick ~3
nausea|nauseous|nauseated|naseous|queasy|dizzy|dizziness|woozy|lightheaded|vomit*|puke*|puking|throwing|headache|migraine|rash|hives|itchy|itching
throw|threw|thrown|throwing ~1 up
light headed
head hurts|aches|pounding|ache|spinning
hurts|hurting|aches|aching|sore|swollen|swelling|numb|numbness|tingling|tingly|bruise*|cramps|cramping|shaky|trembling|jittery
blurry|blurred|foggy|groggy|floaty|spacey|spacy|loopy|wobbly|unsteady|drowsy|sleepy|dissociat*|disoriented|hungover|zonked|zombie
double vision
brain fog
feel|feeling|felt|been|feels ~3 sick|weird|off|funny|strange|ill|bad|awful|terrible|worse|right|out|crappy|shitty|odd|gross|\
lousy|rough|anxious|high
feel* ~2 like crap|garbage|shit
out of it|head
trouble|hard|difficulty|not|cannot|could ~2 sleep|sleeping|focus|peeing|urinating|breathe|concentrate|swallow ~3
sleep* ~3 since ~3 visit|session|treatment|last
heart ~2 racing|pounding|fluttering|beating
ears ringing
ringing
is|are ~2 normal|expected ~1 to|that|if|for
is that|this|it ~1 normal
is that ~2 expected
side effect*
reaction
everything looked|looks
mouth|throat|stomach|tummy|belly ~4 dry|sore|upset|hurts|weird|sick
dry mouth
upset stomach
metallic taste
weird|bad|vivid|strange|crazy dreams|nightmares
nightmare*
still ~2 high|dizzy|foggy|nauseous|tired|sick|loopy|drunk|numb|sore|off|weird
is that|this|it ok|okay|normal|bad $
is that ~1 ok|okay|normal [?] $
can not ~1 feel my
peeing
super|so|really|very|extremely|wicked tired|exhausted|sleepy|drowsy|nauseous|dizzy|foggy|weak since|after|today|from|rn|now
high lol
hallucinat*
seeing|saw ~1 things
talked out of ~1 head
since|after ~2 last|the|my|that|yesterday|first|second ~1 @visit|shot|dose|injection
exhausted|wiped|wiped_out since|after
blood pressure ~2 high|up|low
fever|chills|sweating|sweats|bleeding|diarrhea|constipated
pain will|is|got|getting|wont|back ~2 stop|worse|back
tired ~2 since|after
""",
    "prep_question": """
@eatable ~1 ok|okay|allowed|fine|cool ~4
does|do|can|should|must ~1 @relative ~2 need|have to ~2 stay|wait|come|be|sit
does|do|can|should|must ~1 @relative stay|wait|come|sit
can|could|should|may|do|does|am|will|is|ok|okay|if|what|when|how|allowed|supposed|need|must ~7 eat|drink|fast|eating|drinking|fasting
can|should|do|may|could|is|if|ok|okay|what|how|does|will|did|no|much|any ~6 @eatable ~4 before|morning|day|prior|ahead|night|\
after|allowed|ok|okay|?|beforehand|count|matter
no food|water|liquids
allowed|supposed|ok|okay|fine to ~1 have|drink|eat|take ~3 @eatable|it|that|anything
take ~1 my addy|@medicine
empty stomach
nothing by mouth
can|may|should|could|do|does ~3 have|skip|drink|eat|smoke|chew|use ~4 @eatable
can|should|do|does|may|could|will|would|am|is|if|when|must|which|what ~6 @medicine
@medicine ~4 ?
take|hold|skip|stop|keep|continue|pause|quit|taking|stay ~4 @medicine
what|anything|should|do|does|can|need|may ~5 bring|wear|pack|carry ~4
bring|wear ~4 ?
what ~4 bring|wear|pack|expect|prepare
prepare|prep|preparation for
get|getting|be ready for
get ready
how ~4 prepare|prep|ready
before ~1 my|the ~1 @visit ~3 ?
stop|quit eating
eat|drink|food|eating ~4 before|ahead|midnight|beforehand|prior
how ~1 hours|long|soon|early|late ~4 eat|eating|food|drink|drinking|fast|without
how early ~3 get|arrive|come|be|show
bring ~4 kid*|kids|husband|wife|friend|someone|mom|music|headphones|dog|blanket|list
@relative ~3 sit|come|stay|wait with|in|me
sit with me
mess|interfere|interact|mix|affect ~1 with|it ~3
be sober
playlist|music|eye_mask|blanket ~3
stop smoking|drinking|vaping|using ~3 before
what ~2 do before|beforehand|prior
what to ~1 expect|bring|wear|eat|do
pre workout
hit the gym
makeup|contacts|dentures|glasses|jewelry|teeth|headphones ~5 ?
need|want ~2 list ~3 @medicine
is|are ~1 @eatable ~2 ok|okay|allowed|fine|safe|bad
does|do ~2 @eatable|@medicine count|matter
shower|shave|deodorant|lotion
red bull|energy
go|going|go_back|return|back to ~1 work|school ~3 after|afterwards|same|next
can i ~2 work|exercise|gym|lift|fly|travel|party|swim|drive_the ~3 after|before|that|same
instructions|guidelines ~3 before
""",
    "cost": """
consult*|visit|session|appointment ~1 free
free for|to ~2
is|are it|this|you ~1 free
can|could not ~1 pay|afford
how much ~2 is|does|do|would|will|are|for|it|you|this|to|i|each ~5 cost|charge|charged|run|pay|owe|@visit|it|this|that|price|\
set|you|per|first|out
how much ~2 @visit
how much $
how much ~1 it|this|that|each|per
how much [is|are|for|does|do] it|this|that|you|they|the @visit|cost|$
cost* ~3 @visit|?|$|much|me|of|for|first|per
what ~4 cost|costs|charge|charges|price|prices|rates|fee|fees|pricing|copay|owe|pay
what ~2 it|this|that ~3 cost*|run*
price*|pricing|fee|fees|rates|copay|copays|deductible|coinsurance|financing|finance
insurance|insured|medicare|medicaid|tricare|aetna|cigna|bcbs|humana|uhc|kaiser|medi-cal|obamacare|anthem
blue cross
united health*
take|accept|bill|cover* ~3 insurance|medicare|medicaid|the va|hsa|fsa|plan|my|cards|cash
is it|this|that ~2 covered
$$

does|will|do ~4 cover|pay ~3
out of pocket
payment plan*
payments
pay ~4 month|cash|installments|card|check|later|some|over|now|today|upfront
can|could i|we pay
how ~2 pay
hsa|fsa|carecredit
care credit
sliding scale
discount*
the damage
venmo|klarna|afterpay|affirm|zelle|cashapp|paypal
bankrupt
sticker price
afford|expensive|cheaper|cheap|broke
got|get|have|received|question ~2 a|my|this|about bill|invoice|charge
billing|bill|invoice|refund
deposit
would i owe
cancellation fee
superbill
free ~1 consult*|visit|first|?
""",
    "location": """
wya
where you|u|yall at
entrance|door|lobby ~4 back|front|side|street
where esta|queda|estan
drop ~2 addy|address|pin|location
where ~2 are|is|r|do|can|should ~1 you|your|yall|clinic|office|place|it|this|located|building|guys|the ~2 office|clinic|\
located|at|place|$|?|exactly|entrance|all|in|based
where ~1 you|u|yall ~1 at|located|$
where are you ~2
where ~4 park|located|go|entrance|come|meet|parking|clinic|office|building
where ~2 i ~1 go|park|come
address|adress|addres|addresss|directions|located|location
place|spot|somewhere|anywhere to park
where ~2 leave ~1 car|truck
parking|valet
park ~3 truck|car|?|there|here|my|street
which|what ~1 door|floor|building|suite|side|street|entrance|room|office|exit|town|city|part|address
what side
how far|close ~2 you|clinic|it|office|yall|there|from
how far is it|this|that
how|best|getting|way do|does|to ~3 get ~2 there|clinic|you|office|yall|here
are you|yall|is|it|clinic|this|the ~6 near|by|close|next|across|behind|inside|off|downtown ~1 to|the|from|walmart|mall
are you in ~3 building|mall|plaza|hospital|town|downtown
are you the ~2 by|on|near|building
building by
is this the ~1 place|building|one ~4
where ~4 used to be
is ~3 used to be a|the
not see|find ~4 sign|building|door|entrance|place|you|office|it|suite|clinic
find|finding ~3 door|place|building|office|entrance|you|clinic
which location|bldg|building|one is
where is it
^ where ~1 is|are it|you|this|yall
near|by the l|train|subway|metro|bus
what|which bus|train|subway|metro
^ address|location|addy|directions $
ur|your|the|whats addy
^ addy
gps|google maps|map|maps
send|drop ~3 pin|address|location|directions
cross street*
zip code
elevator|ramp|wheelchair
bus ~1 stop|line|route near|close|by|to
what ~2 look* like ~3 building
in the parking lot
""",
    "hours": """
what days ~4 there|open|in|work|available
are|is ~1 you|yall|they|anyone|office|folks ~1 there|in on ~2 @day|saturdays|sundays|weekends|mondays|fridays
what|when|how|until|til|till ~5 open|close|opens|closes|closing
what|when ~2 time|hours ~2 you|yall|office|clinic ~2 open|close|there|here
what|when ~2 time do|does you|yall|the ~2 leave|start|finish|get
hours $
hours ~1 of operation|operations|today|are|on|for|tomorrow|business
your|office|business|clinic|saturday|sunday|weekend|evening|holiday|regular hours
are|r|is|will ~3 open|closed ~4
are|is ~1 you|yall|office|clinic|it ~3 open|closed
open late
open|closed|close ~3 @day|weekends|weekend|christmas|thanksgiving|holidays|late|now|evenings|eve|right|tomorrow|?
you ~2 open|closed|close ?
do|does you|yall|office|clinic|they ~3 saturdays|sundays|weekends|weekend|evenings|sunday|saturday|holidays|fridays
do|does ~1 you|yall|guys ~1 work|operate ~2 @day|weekends|sundays|saturdays
how late ~4
you|yall|guys open ~2
how early ~2 open|you
weekend|evening|saturday|sunday ~1 hours|appointments|availability
lunch break|hour
last appointment of
""",
    "what_is_this": """
am i getting ~3 @texts
is|are ~1 it|this|these ~2 iv|shot|pill|injection|spray|nasal|drip
is|are ~1 it|this ~1 safe|dangerous
what ~2 is|are this|these|dis|ket
what does ~1 ket|ketamine|special_k ~1 feel|do
does it|this|that ~1 hurt
will|would|do|can|could i|he|she lose control
will|would|could i|he|she say|do something|anything
how long|many ~4 @visit ~2 last|take|run|need|usually|total|have
how long does ~2 last|take
addictive|addicting ?
what ~1 happens|happen to me
wtf|tf is|are ~1 this|these|you
will|would i trip|hallucinate|die|feel|black|sleep|be_high|be_awake|remember
is|are ~1 it|this ~1 legal|safe|fda|experimental|addictive|real|permanent|worth
is|are ~1 this|it|these like ~3
what|whats|how ~1 is|does|do|will ~1 it|this ~1 feel|like
like therapy
is it ~2 therapy|trip|tripping|high|drug|medication
who ~1 is|are|r this|you|texting|messaging|it|dis|these|sending
who dis
who|whos ~1 texting|messaging|contacting|sending
what|whats ~1 is|are ~1 this|these|it|that|ketamine|spravato|you ~2 about|for|$|?|text|number|exactly|called|treatment|\
program|clinic|place|all
what is ~2 this
what is it
what ~2 this|it ~1 about|for|do|does|treat
what|which ~2 clinic|company|program|treatment|therapy|service ~3 is|are|this|it|you
what|which ~1 kind|type|sort of ~1 clinic|place|treatment|medicine|therapy|doctor|doctors|program|drug|thing|service|appointment|facility
what do you ~1 do|offer|treat|guys
what does ~2 do|treat|involve|entail
what happens ~3 @visit|during|there|at|if|when
what ~2 @visit ~1 like
how ~2 does|do|will ~3 work $
how does ~2 work
how did you get ~2 number
why ~3 texting|messaging|contacting|sending|getting|text|message|asking
is|are ~1 this|you|it|these ~3 robot|bot|ai|human|real|scam|legit|spam|fake|computer|automated|person|machine|phishing
who am i ~1 talking|texting|speaking
am i ~2 talking|texting|speaking ~3 robot|bot|human|person|machine|computer|real
talking to a robot|bot|machine|computer
horse
special k
tell me ~2 more|about
more|some info|information|details
information about
learn more
does ~2 it|this|ketamine|that ~1 really|actually ~1 work|help
does it ~2 work|help
will ~1 this|it ~2 make|help|work|hurt|cure
how many ~2 @visit|times
never heard of
is it|this ~1 ketamine|the
is|this ~1 the ~2 thing|stuff|drug|tranquilizer
what ~1 is ~2 ketamine
ketamine ~4 ?
i|we ~2 got|get ~2 a text|message
ad|flyer|commercial ~3 about
what are you
""",
    "ride_confirmed": """
got|has me for ~2 ride
ride is|s set|good|on|handled
agreed|offered to ~1 drive|take|pick|bring
@relative|he|she|someone|somebody|they|van|family ~3 will|is|are|can|going|gonna|to|s|has ~4 drive|driving|take|taking|pick|\
picking|bring|bringing|drop|get|carry|carrying|me
@relative ~1 drives|driving|takes|taking|bringing|brings|picking|agreed|said
@relative is|are|will ~2 my|the ride|driver
@relative ~1 be|sitting ~3 there|waiting ~4
have|got|found|has|arranged|lined|booked|gotten|secured ~2 ride|driver|lift
have|got|found|arranged ~2 someone|somebody|friend|@relative ~4 drive|take|pick|bring|get|ride|driving|home|me|back|up
found|got somebody|someone ~2
all set ~2 ride
ride is|s ~1 a_go|good|set
is|be my driver|ride
@relative is|are|will ~1 taking|driving|getting|picking|bringing
ride ~3 good|set|confirmed|sorted|covered|arranged|ready|secured|booked|done|there|lined|ok|okay|handled
i am covered
got|have ~1 a|my ride
@relative|she|he|they got|has|have me
roomies|homies|roommates|homie|boy|girl|fam ~2 driving|taking|picking|scooping|got|bringing
ride ~1 locked|lined|good|secured
@relative ~3 scoop*|grab*|collect* ~1 me
ride ~1 is ~1 @relative
driver|ride ~1 confirmed
yes ~3 have|got ~1 a|my ride
someone|somebody will|is ~3 pick*|driv*|tak*|bring*
moms|dads|sisters|brothers|husbands|wifes|hubbys|boyfriends|girlfriends|daughters|sons|friends|roommates ~2 driving|taking|\
picking|bringing|coming|gonna
picking me up
will ~2 wait|be ~2 for me|outside|there
getting a ride
riding with
dropping me off and picking
""",
    "book": """
interested $
set|setting something|anything up|a_time
set|setting ~2 up for
get|getting seen|started
spots|slots|openings|spaces ~1 left|open|available
any|have|got ~2 spots|slots|spaces
ought|should|need to ~2 come|be|get see|seen|in
book|schedule|make|arrange|request|schedual|scheduling|booking ~5 @visit
book|schedule|sign ~1 me|us|him|her|it|my ~4 in|up|for|$|please
book|schedule me $
book|schedule me in|for|asap|now|please|then|@day
set|setup up|an|a ~4 @visit|consult|something|time
want|need|like|get|have|take|find|looking|try|for ~3 a|an|another|first|new|next|some|my ~3 @visit ~3
how do|can|would|does i|we|he|she|someone ~4 @visit $
how do|can|would|does i|we ~2 become ~2 patient
become a|your ~1 patient
soonest|earliest|first ~4 come|get|in|appointment|see|available
to book|schedule
get|see|fit|squeeze|work me|us|him|her|my ~2 in|seen|started
how ~4 sign|get|set ~1 up|started|in|scheduled|seen|going
sign ~3 up
get|getting started
get on ~2 schedule|calendar|books|list
got|have anything ~2 @day|week|open|soon|sooner|available|this|next
get|come|go in asap|now|today|tomorrow
get in asap|soon|this|next|sometime|today|tomorrow|@day
< consult*|appointment [please] >
come ~1 in $
any|have|got|what|next|soonest|first|your|earliest ~3 availability|openings|opening|available|slots|appointments|open|\
appointment|times|avail
availability
new patient*|client*
take|taking|accept|accepting|see|seeing ~1 new ~1 patients|people|clients
be seen
see ~1 a|the|doctor|someone|you ~2 doctor|about|for|soon
interested ~2 in|$|please
would like to ~3 start|try|come|begin|book|schedule|see
like|want|love to ~1 try|start ~1 again|it|this
want to ~2 start|try|begin|come|do|book
ready to ~1 start|try|set|begin|book|schedule
start|begin|try ~2 treatment|treatments|therapy|ketamine|program|infusions
referred|referral|refer ~3
doctor|therapist|psychiatrist|gp ~3 sent|referred ~3
doctor|therapist|psychiatrist|gp ~3 recommended|suggested ~3 you|this|ketamine|it|coming|clinic|place|here|treatment|yall
doctor|therapist|psychiatrist|gp ~3 told|gave|said|says|thinks ~4 call|contact|come|reach|text|number|you|ketamine|here
can|could i|we|he|she ~1 come|get ~2 in
what is the|your next ~1 opening|step|available|appointment
next step
how soon can
wants|needs ~1 an|a @visit|consult
count me in
how do i ~1 start|begin|join|enroll|register
enroll|register ~2 me|for|in
down|willing|ready to try
want|wanna|like|love ~1 to ~1 come|get in
wait list
waitlist
slots|openings|availability ?
fit me in
have|got any|anything ~2 ?
i am in
put me|us|him|her ~1 down|on ~3
""",
    "thanks": """
thank*|thanks|thankyou|appreciate*|thanx|tks|grateful|kudos
preciate*
much obliged
bless you|u|your|yall
god bless
you ~1 are|rock|re ~2 best|awesome|amazing|great|rock
you|your ~1 the best
you rock|rule|rocked
that is all i needed
so|very kind|helpful|sweet
have|enjoy a|your ~1 good|great|nice|blessed ~1 day|one|weekend|night|evening|thanksgiving
emojithanks
cheers
""",
    "greeting": """
holaa
heyy
heyyy
hiya
howdy
hi ~1 there
< yo $
^ morning|evening|afternoon $
hi|hello|hey|heya|hiya|howdy|greetings|sup|hii|helo|hallo|wassup|hola|emojihello|heyo
good morning|afternoon|evening|day
what is up
happy thanksgiving|holidays|new|christmas
""",
}
