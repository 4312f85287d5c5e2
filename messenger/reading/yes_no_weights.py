"""Weights of the yes_no reader: written by ``python -m training.weights`` from 5843 texts; not by hand."""

KNOWN = """\
1 10 100 11 12 14 19 1998 2 20 2011 2014 2015 2018 2019 24 27 3 30 4 40 45 5 50 58 6 60 7 70 8 9 90 a aa abilify ablation able
about absolutely abuela abuelo acid actually acuerdo adderall addict adelante adhd afib afraid after again agarra age ago agree
aguanto ahead ahi ahora ahorita aide al alcohol alcoholic alergia alergica alergico algo alguien all allergic allergies allergy
alone along already alta altas always am amamantando amamanto amigo amor an analisis and andaba andele ando anexo ano anos another
ansiedad answer answered answering antes antidepresivos antidepressant anxiety anxious any anybody anyone anything apa aparato
apenas apple appointment april aqui are arm army around arreglado arrested arritmia as ask asked asking asleep asthma asylum at
ataque atrasada atraso attack attacks august aun aunt available aware away ay ayer b baby back bad bag baja bajado ball bano
barely be beats bebe bebida bebo because bed been beer beers bees before being believe benadryl best bestie bet beta better bf
bfing bien bike bill bipolar bipolaridad birth bit bladder blocker blood bloodwork blues bodas boob booze borderline born boss
both bottle bottles boy boyfriend bp break breakdown breast breastfeed breastfeeding breathing bring bro broke brote brother buddy
buen bunch bus buscando buscar buspar busy but by bypass c cab cada caffeine caida calculos call called came camion can cancer car
cara cardiologist carnal carrier cars casa casi cat cath catheter caught cayo cbd cbt celexa cero cerro cervecita cerveza chamba
chance changing chaplain chart checado check checked checking checkups chest cholesterol christmas chronic church cien cigarettes
cigarro cinco cirrhosis cirrosis cistitis claro class clean clear cleared close closed coca cocaine cocinando codeine coffee coke
colesterol college come comes comezon coming como compadre company con condom condon confidencial confidential confirmed conmigo
conozco consigo contesto control controlada controlan controlled controlo convulsiones cooking copa corazon cosas could counseling
counselor count counting counts couple course cousin covered cowboys coworker crazy creeping creo cristal cristiana cual cuales
cuando cuantas cuanto cuatro cuenta cuentan cuido cut cutting cymbalta cystitis da dad dado dads daily dale dan dando daughter day
days de dead dear decades decir define definition deje dejeme del dementia demons depende depends depo depresion depressed
depression deprimida descansa desde despues detox dia diabetes diagnosed diagnosticado diagnosticaron diagnostico diario dias dice
dicen dicho did died dieron diez diferentes difference different digame digo dijeron dijo dime dinner dio dios dip disease
disorder diu divorce do doctor doctors does dog doing done dormida dormir dos doubt down doy dozen drank drink drinker drinking
drinks drive driver drives driving drogas drop dropped drug drugs drunk dry dude due dui during duro dust early edge edibles
effects effexor eggs eh either ekg el elevated eliquis ella else em embarazada embarazo emdr emergency en enalapril ended enlarged
enojo entere entro enzimas enzymes episode episodes episodio er era es esa esas escitalopram escuchar ese eso espera esperando
esperar espereme esposa esposo esquizofrenia esta estaba estamos estan este esto estoy estres estudio estudios estuve even evening
ever every everyone everything everywhere ex exactly expecting experience expired eye fabrica face factory failure faint falla
falta faltan familia family fan far fast fat fatty favor fea features feeding feel felt fetch few fib field fiestas fifty fighting
figure figured find fine fines first fit five fixed fluoxetina flutters folks follow followed for forget found four freaked free
frequent friend friends from fue fuerte fui full fumo funciono gallbladder game garganta gatos gave gemelos get gets getting gf
girlfriend give given gives glass go god goes going gone good goodness got gotten gracias grande grandmother graso great group
groups grown guess gummies guy ha hablan hablar hable hace hacer hacerme haciendo had hago haha half hallucinated hallucinations
han hand handled hands happens hard hardly has hated have having hay he headache health healthy hear heard hearing heart heartbeat
hearts heavens hecho heck hell help helped hep hepatitis her here hermana hermano heroin hers hi hice hicieron higado high hija
hijo him hincho hinted hipertensa hipertenso his hit hives hizo hold hombre home honest honestly honey hope hoping hora horrible
horse hospital hospitalized hour hours how hs huh hurt husband husbands hypertension hypomania hysterectomy i ic idea ido if
iglesia ill implante in incontinencia infarto infeccion infecciones infections inflamado infusion insurance intentando internada
internaron interstitial into invega ir iraq irregular is issues it itch itching itchy jaja jamas january jaundice job johns joven
july june junta just keep keeps kept ketamina ketamine kid kidney kidneys kids kind kinds knocked know knowledge knows la lab labs
lactando las last late lately later latex law le leaks leaky least leave left let levanto lexapro libre license life like lil
limpio line lined lines list lithium little live liver livers lives llama llaman lleno lleva llevar lleve llevo lo loca loco lol
long looked looking lord los losartan lost lot lots low luego lyft ma maam made major make makes making mal mala male mama man
manana mande maneja manejando manejar manejo mania maniaco manic mano many marcapasos march margarita marido marihuana marijuana
marisco mariscos marriage marzo mas matter may maybe mayo me mean means med media medicaid medicamento medicina medicinas medicine
medico medics meds mejor menopausia menos mentioned mes meses meth metoprolol metro mexico mi middle might mine minute minutes mis
misdiagnosed misma mismo mo mom momento moms monitor month months monton more morning morphine most mota mother moved much muchas
mucho mujer murio murmur mushrooms muy my myself nace nacio nada nadie nah name names nausea nauseas nauseous navidad necesita
necesito need negative negativo neighbor neither nel nerves nervios never new nexplanon next ni nicotine night nightmares nights
nine ninguna ninguno nino niquel nkda no nobody nobodys noche nomas nombres none nonstop nope normal nose not nothing novia novio
now nrml nuera number numbers nunca nurse nursing o ocd ocupado of off officially oh oi oia oiga oigo ok old on once one ones only
oops open operada operaron opere or orina orinar orino other otra otro out over overactive own oxys pacemaker pack padecia padezco
pads pain pancreas panic panicked panico papa para paranoid pareja paroxetina part parte partial parto pasa pasado pasar pase
pasele paso pass passed past pastilla pastillas pastor patch patient paxil peanuts pecho pee penicilina penicillin people perdi
perf perfect perfecto period pero person personal physical picks pido piedras pill pills pipi place planning please plus poco
podia pollen polvo poquito por positive posparto possible possibly postpartum pot prayer preg pregnancy pregnant pregunta
preguntan preguntar preguntarle pregunto prescribed presion pressure pretty prima primera primero primo private probably probado
probe problem problema problemas problems prostata prostate prozac prueba pruebas psicologa psicologo psicosis psicotico
psiquiatra psiquiatrico psych psychiatrist psychologist psychosis psychotic ptsd puede puedo pues puesto pump pumping puro puros
puse pusieron put que question questions quien quiere quieren quiero quit quitaron quizas race rapido rara rash rate rather ratito
rato reaccion reaching reacted reaction real reality really recai recaida recall recetaron recetas recheck recoge record
recovering recovery recuerdo regla regreso regular rehab rehabilitacion relapsed related remember removed required resultados
results retraso revisado rhythm ride right rinon rinones ronchas room roommate rule running runs sabe sabria sacaron sad said
sailed sale salgo sali salieron salio same sane sano saw say says scan scare scared scarred schizo schizoaffective schizophrenia
schizophrenic school se second see seeing sees segura seguro seizure self semana semanas senor sent senti sepa ser seria seroquel
sertralina service sessions set seventy severe sex shadows she shell shellfish shift ship shoot shop shot should shoulder shower
shrink si sick side siento significa simon sin since sir sirvio sis sister six sixty skin skip skips sleep small smoke snipped
snri so sober sobrio social sola solamente solo some somebody someone something sometimes son soplo sorry sort soy spasms spell
spot spots spring ssri st stable stage started state stay stays stent stents steroids still stones stop stopped store stoy stress
stroke strong struggling stuff sube suboxone suegra sufro suits sulfa summer sun supe super supper suppose supposed sure surgery
suspected svt swelled taco take taken takes taking tal talk talked tambien taquicardia tarda tarde taxi te teen tell telling ten
tener tengo tenido tension terapia tercero termino terrible test tested tests text textbook texting than thank that thc the them
then therapist therapy there these they thing things think thinks this those though thought three throat through tia ticker tied
tiempo tiene till time timer times timing tipo tms to tobacco todas todavia today todo todos together told tolerated toma tomado
tomando tomar tome tomo tomorrow tonight too took touch touched trabaja trabajando trabajo trae trago traigo trans transplant
transport trastorno tratamiento treat treated treatment tres tried trimester trip triste tristeza trouble truck trust try trying
tubal tubes tuesday tuve tuvieron tuvo twenties twice twin twins two uber uff uh ultima ultimamente ultrasonido ultrasound un una
unas under unless until up us usado usar use used using uso uterus uti utis va vale valve van vape varias varios varon vasectomy
ve veces vecina vecino veia vejiga ver verdad vesicula vet vez vi vieja viendo vinito vino violent visions visit vitaminas
vitamins vivo voces vodka voices vomiting voy vuelvo wait waiting walk want wants ward was wassup watch watching water way we weak
weaned wear weddings weed week weekend weekends weeks weird well wellbutrin went were what whatever when where which while who
whole why wife wild will wine with without woke women wondered words work worked working works worry wort would wrong wrote xanax
xarelto y ya yea yeah year years yellow yep yes yessir yesterday yet yo you young your yup zero zoloft ¿
"""

LINES = """\
no other unsure yes
# b-29 c-39 d+17
#$ c-43
#_@date a+25 b-15 c-19 d-26
#_@medicine d+17
#_@month a-33 b-27 c-20 d+43
#_@year a+23 c-31 d-32
#__# b-28
#__@late d-16
#__a a+18 c-24
#__and a-20 d+19
#__clean a-18 d+21
#__i a-17
#__morning a+19 d-20
#__nada a-18 d+18
#__no a+26 c-18 d-19
#__nothing a-18 d+18
#__one a+16 c-17
#__sober a-21 d+23
#_days a-30 b-16 d+27
#_it a-16
#_just a+17
#_lol a+17 b-17
#_or a-16 c+16
#_over b-24 c-18
#_semanas a-16 d+18
#_so a+15
#_this d-15
#_weeks a-30 b-32 d+30
#_y a-20 d+20
118/7* a+20 d-20
= b-20
=said:allergy:ask c-18
=said:allergy:unsure a-62 c+41 d-33
=said:allergy:yes a-62 b-50 c-34 d+56
=said:any:ask a-42 b+44 c-41 d-44
=said:any:no a+45 b-36 c-37 d-43
=said:any:unsure a-33 b-28 c+39 d-32
=said:any:yes a-41 b-40 c-30 d+39
=said:ask b+29 c-18
=said:ask:a_question a-110 b+97 c-45 d-100
=said:ask:does_not_want_to_answer,_or_did_not_understand a-48 b+48 c-35 d-45
=said:ask:none_of_yes,_no,_unsure a+16 b-74
=said:ask:opens_with_no,_but_tells_otherwise b-21 c-25 d+21
=said:ask:signs_of_both b-46 c-30
=said:ask:someone_else's_condition a-27 b+29 d-51
=said:heart:ask d-23
=said:heart:no a+22 b-68 d-22
=said:heart:unsure a-48 b-18
=said:heart:yes b-36 c-40 d+24
=said:no a+61 b-59 c-39 d-42
=said:no:nobody_to_take_them a+47 b-34 c-54 d-36
=said:no:not_that_they_know_of a-19 b-27 c+23 d-37
=said:no:opens_with_no a+42 b-66 c-36 d-25
=said:no:someone_else_has_it,_the_person_does_not a+55 b-58 c-44 d-42
=said:no:the_last_word_after_all b-21
=said:no:what_the_text_says_about_the_question a+56 b-37 c-69 d-36
=said:no:words_of_denial a-18
=said:now:ask c-58
=said:now:no a+21 b-42 c-28
=said:now:unsure a-62 b-59 c+30
=said:now:yes a-31 b-75 c-71 d+50
=said:organ:ask a-17
=said:organ:no a+20 b-66 d-19
=said:organ:unsure a-16 b-49
=said:organ:yes a-32 b-17
=said:pregnancy:ask b-18
=said:pregnancy:no a+38 c-39 d-64
=said:pregnancy:unsure a-16 b-69 c+32 d-47
=said:pregnancy:yes a-35 c-52 d+27
=said:prior:no b-80 c-23
=said:prior:unsure a-19 c+17 d-22
=said:prior:yes a-50 b-24 c-19 d+28
=said:psychosis:ask a-19
=said:psychosis:no a+41 b-20 c-17 d-48
=said:psychosis:unsure a-30 c+32 d-57
=said:psychosis:yes a-54
=said:ride:no a+29 b-68 d-50
=said:ride:unsure d-26
=said:ride:yes b-96
=said:substance:ask c-20
=said:substance:no b-31 c-16
=said:substance:unsure b-20 d-39
=said:substance:yes b-18 c-34 d+23
=said:unsure a-49 b-41 c+63 d-60
=said:unsure:never_looked_into a-16 c+16
=said:unsure:others_think_so a-25 b-28 c+28 d-23
=said:unsure:words_of_doubt a-47 b-38 c+59 d-57
=said:yes a-68 b-66 c-38 d+71
=said:yes:an_idiom_that_agrees a-31 c-26 d+30
=said:yes:opens_with_yes a-32 b-29 c-101 d+55
=said:yes:the_last_word a-47 b-16 c-30 d+32
=said:yes:the_last_word_after_all a-31 c-24 d+29
=said:yes:two_or_more_of_them_named a-26 b-24 c-33 d+31
=said:yes:what_the_text_says_about_the_question a-46 b-55 c-24 d+39
=said:yes:what_the_text_says_after_all a-26 c-28 d+31
=said:yes:words_of_agreement a-24 b-21 d+17
=short c-20
? a-58 b+49 c-34 d-43
@animal a-28 b+43 c-24 d-42
@animal$ b+18 c-23 d-29
@animal__it b+17 d-17
@animal_got b+16 d-18
@body b-32 c-24
@body$ a-16
@body__fine d-16
@body__it c-18 d+15
@body_are b-16
@body_cancer c-18 d+21
@body_full a+19 d-18
@body_infections c-17 d+20
@body_is a-19 c-30 d+23
@body_me a-16 d+16
@body_no a+24 c-16 d-23
@body_since d+20
@body_spasms d+16
@body_surgery c-15 d+17
@body_yes d+16
@call a-31 b+41 c-18 d-47
@call$ c-15 d-17
@call__later a+15
@call_me a-23 b+34 c-35 d-38
@clinician a-23 c+18 d-23
@clinician$ a-30
@clinician__@medicine a-23 b-15 c-25 d+24
@clinician__@year d+16
@clinician__bipolar c+17
@clinician__i c-18
@clinician__me a+21 b-31 c-17
@clinician__que b-19 c+17 d-17
@clinician__to c+18
@clinician_and c-20
@clinician_dijo a-20 b-16 c+22
@clinician_ever a+16 c-16
@clinician_has a-19 b-16
@clinician_is c+16 d-16
@clinician_mentioned c+15
@clinician_por c-16 d+18
@clinician_says c-21
@clinician_thought c+17 d-16
@clinician_wants c+18 d-16
@clinician_y a-15 c-18 d+17
@date b-33 c-32 d+17
@date$ a-20 b-23 c-41 d+28
@day c-17
@day$ c-20
@day__is d+16
@day__it d+16
@day_it c-18
@drink c-30 d-20
@drink$ b-16 c-19
@drive a+24 b-18 c-57
@drive$ a+25 b-32 c-40
@drive_me a-24 c-19 d+19
@drive_yo a+19 d-16
@drug b-26
@drug$ b-33 d-22
@drug_@drug a-32
@drug__# a+19 d-20
@drug__@day d-19
@drug__@drug a+23 c-21
@drug__and c-17
@drug__day a-23
@drug__en b-17 c+18 d-19
@drug__is a+22 b-21 c-18 d-19
@drug__it a+24 b-18 c-24
@drug__las a-20 d+20
@drug__little d-19
@drug__night a-23 d+18
@drug__of c-17
@drug__problem c-26
@drug__that b-21 c+16
@drug_count c+17
@drug_cuenta b+17 d-23
@drug_every a-19
@drug_on b-17 d-19
@drug_only b-19 c+20 d-27
@drug_that a+19 b-18 c-19
@drug_to a+22 c-22
@eat b-19 c-15
@eat$ b-19 c-15
@fetch$ b-15 c-19 d+15
@food b-40
@food$ b-24 c-36 d+20
@hello a-24 b-18
@holiday a+18 b-20 c-20
@holiday$ a+15 b-17 c-19
@howmuch a-28 b+27 c-21 d-25
@howmuch_tarda a-16 b+18 c-15 d-16
@insurance a-17
@insurance$ a-16 c+19
@insurer a-22 d+16
@insurer$ b-23 c-26 d+17
@insurer__@relative a-16 b-17 c+15
@insurer__me d+16
@insurer_a c-23
@insurer_mi a-16 b-17 c+15
@late a-19 c+26 d-30
@late$ a-21 c+25 d-30
@medicine a-18 d+16
@medicine$ c-22
@medicine__@medicine a-21 b-16 c-24 d+27
@medicine__@treat b-22 d-16
@medicine__@year c-16 d+16
@medicine__a a-20
@medicine__and a-15 c-15 d+19
@medicine__did c-17
@medicine__is a-18
@medicine__me c-18
@medicine__of d+16
@medicine__then d+15
@medicine__y a-17
@medicine__yes a-16
@medicine_and b-19 c-18
@medicine_as c-15
@medicine_count d-18
@medicine_no d-17
@medicine_para a-19
@medicine_y a-21 b-15
@month b-50 d+16
@month$ b-35
@month__@drug a-17 d+17
@month__@stop d-17
@month__i a-16
@month_ago c-20
@month_and c-29 d+18
@month_sin a-17 d+17
@move$ b-20
@open b-38
@open$ a+16 b-27 d-36
@open__# a-22 c-19 d+22
@open_up c-20
@parking c-20
@person a-18 d+17
@place a+16
@price a-23 b-21
@relative d-18
@relative$ a-27 d+20
@relative_@drive a-32 b-17 c-25 d+33
@relative_@insurer c-21
@relative__# b-24
@relative__@body a+16 b-24
@relative__@drive a+15 c-18 d-19
@relative__@fetch c-15
@relative__@treat b+22 c-25
@relative__a c-34
@relative__alcoholic a-16
@relative__and a-21
@relative__as c-18
@relative__at a-16
@relative__bad b+15 d-17
@relative__bipolar c-27 d-17
@relative__bring c-17
@relative__but a+29 b-31 c-48
@relative__can c-16 d+15
@relative__cancer d-16
@relative__de d-23
@relative__del d-18
@relative__dia d-17
@relative__do a-16 b-15 d+17
@relative__drogas a-22 b+18
@relative__el a+29 b-31 c-16
@relative__embarazada a-17
@relative__ese d-17
@relative__for c-17 d+16
@relative__he a-24 b-18
@relative__her b-21
@relative__hipertensa a-16
@relative__i a+19 b-28 d-20
@relative__if a-18
@relative__in c-20
@relative__is a-21
@relative__it a-16 b+20
@relative__know b-21 c+21
@relative__la a+20 b-17 c-20
@relative__law c-19
@relative__lol a+17 b-19 d-16
@relative__me a-20 d+16
@relative__mi a-18 c-16 d+22
@relative__no a+24 c-23 d-21
@relative__not a+17 b-31
@relative__ok c-17 d+17
@relative__on a-15 b+15 d-16
@relative__patient b-23
@relative__pero c-25 d+22
@relative__pregnant a-18
@relative__puede c-26
@relative__que b-31 c+19
@relative__say b-23 c+21
@relative__si d+20
@relative__snipped a+16 b-17
@relative__that c-21
@relative__the a+20 d-16
@relative__to b-16 c-16
@relative__tried b+15
@relative__working c-24
@relative__yes a-15 b-19
@relative__yo a+22 b-26 c-25
@relative_and a-18 b-19 c-23 d+27
@relative_but c-17
@relative_can b-29 c+22 d-21
@relative_count b-15 c+15
@relative_dice a-16 b-15 c+21
@relative_did a+19 c-27
@relative_dijo c-18 d+19
@relative_does c-19 d-18
@relative_drinks a-19 b+19 c-20
@relative_es a+25 c-30 d-31
@relative_esta d-19
@relative_got b-21 c-17
@relative_had b+22 c-36 d-36
@relative_has d-27
@relative_if c+23 d-21
@relative_in c-19
@relative_is b+22 c-37 d-25
@relative_le a+18
@relative_left a-17 d+17
@relative_me a-23 b-15 c-29 d+29
@relative_might a-16 c+20
@relative_murio a-21 b+20 d-19
@relative_no a+16 d-18
@relative_not b-17
@relative_puede a-27
@relative_said a-34 b-27 c-26 d+35
@relative_say c+16
@relative_toma a-21 b+23 c-23 d-18
@relative_trabaja a+16 c-22
@relative_tuvo a-20 b+21 c-17 d-20
@relative_was c-20
@relative_will a-27 b-20 d+25
@relative_would a-15 b-34 c+30 d-16
@relative_y d+17
@ride b-31
@ride$ a-21 b-15
@ride__@relative a-17 d+21
@sick a+22 b-27
@sick$ b-15
@stop b-48 d-17
@stop__# a+19 d-20
@stop__@medicine a-18
@stop__a a-22 c+20 d-18
@stop_de a+26 d-25
@stop_the c+21 d-19
@symptom a-29
@symptom$ b-20 c-35
@symptom__that a-19 b-16 c+23 d-19
@symptom_but c+16 d-21
@symptom_once c+16
@thanks a+34 b-24 c-32 d-31
@treat a-31 b+16 c+15 d-17
@treat__@medicine a-30 b-25 c+18
@treat__@year d+16
@treat__my b-16 c-15
@treat__no c+26 d-27
@treat_and c-23 d+18
@treat_dos c+21 d-21
@treat_for a-20 c-23 d+28
@treat_like a-18 d-17
@treat_si c+15
@treat_y c-18 d+18
@treat_yes a-17 c+18 d-18
@vehicle a+30 c-46 d-21
@vehicle$ a+38 c-41 d-53
@vehicle__@relative a-18 c+19
@vehicle__me d+19
@vehicle__my a-18 c+19
@vehicle_home a+18 b-15 c-17
@vehicle_or a-18 c+19
@visit b+21 d-21
@visit$ d-23
@visit__@day a-20 b+18
@visit_is a-15
@wrong b+18 d-20
@year b-28
@year$ b-50
@year__@drug a+20 d-22
@year__@treat c-18 d+20
@year__cosas c-18 d+17
@year__si c-15
@year_ago b-16
@year_limpio a+19 d-18
@year_no a+19 c-18 d-19
@year_of a-19 c-22 d+24
@year_old c-19 d-21
@year_sin d-23
@year_sober a+19 d-19
^# b-21 c-52 d+18
^@body a-23 b-38 c-31 d+36
^@call a-27 b+34 c-33 d-37
^@clinician a-17 b-34
^@day b-19
^@drive a+31 c-15 d-29
^@drug b-43
^@howmuch a-24 b+23 c-25 d-20
^@insurer a-35 b-31 d+17
^@late c+15
^@medicine a-52 b-41 d+36
^@relative b-62 c-23 d+37
^@stop b-25 c+23 d-24
^@symptom b-21
^@treat a-25 b-25
^@vehicle a+31 b-44 c-19 d-28
^a a-17 c+21 d-24
^about d+18
^absolutely a+15
^afib a-23 b-16 c-24 d+28
^afraid d-16
^after a+28 b-22 d-30
^ahora a+16 b-15
^ahorita b-15 c-15
^all b-16 c-16
^allergic c-23 d-44
^amamanto a-21 b-16 c-18 d+21
^andele a-16 d+19
^ando b-30
^apenas a+17 b-20 c-27
^ask b+16 c-21 d-23
^asking a-16 c+16 d-16
^at a+17 b-24 c-18
^baby b-16
^bad b-37 c-39 d+16
^bebo b-17 c-21
^been a-24 b-29 d+18
^bipolar a-23 b-26 d+26
^blood a+31 c-18 d-30
^borderline b-23 c+17 d-24
^both a+25 b-24 c-36 d-17
^bp b-24
^busy a+21 d-24
^can b+35 c-55 d-36
^casi b-19 c-23 d+16
^cero a+31 b-29 c-30 d-31
^chronic c-16 d+19
^cirrhosis c-15 d+23
^cirrosis d+17
^claro b-18 c-28 d+30
^clean b-25 c-26
^como a-34 b+36 c-36 d-28
^could b-34
^couple c-18
^creo a-16 b-18 c+22 d-16
^cual a-22 b+23 c-19 d-22
^cuando b-21
^de a-18 c-41
^define a-24 b-19 c+23 d-21
^del a+21 c-18 d-18
^depende a-25 b-27 c+32 d-28
^depends a-24 c+21 d-30
^despues a+18 d-16
^diagnosed c-17 d+20
^did b-22 d-21
^do b+40 c-21 d-53
^does a-43 b+17 d-48
^dos a-25 b-21 c-33 d+31
^doy a-20 c-18 d+19
^drank a-17 d+15
^drink a+20 b-15 c-18 d-16
^eh a-24 b-25 c+25 d-23
^el c-22
^en a+33 b-30 d-38
^enlarged a-20 b-17 c-17 d+20
^es a+18
^eso b+32 c-35 d-32
^esta d+17
^estamos a-18 c+19 d-17
^este c-15
^estoy b-66
^estuve a-19 b-16 d+16
^every a-18 b-18 c-24 d+23
^everyone a+23 b-24 c-18 d-20
^everything a+15 b-17 c-16
^fatty c-21 d+24
^felt b-17 d-20
^fine a-26 b-18 d+27
^first a+25 b-32 c-33
^for a-20 b+18 c-20
^fui a-19 b-15 c+18
^fumo a-19 b-20 c+23
^get c+15
^getting a-28 b-23 c+33 d-30
^give a+15 d-16
^go a-35 b-24 c-19 d+32
^going d-17
^got a-27 b-53 d+30
^hace a-23 b-16 d+16
^had a+24 b-57
^have b-20 d-27
^having a-27 b-17
^he b-70 c-21 d+23
^heart a+15 d-16
^heck c-18
^hep b-24 c-33 d+32
^hepatitis c-20 d+20
^her a-19
^higado c-15
^hoping a-21 b-18 c+22 d-20
^how a-27 b+21 d-31
^huh a-28 b+29 c-24 d-29
^i b-25 d+17
^ic a-19 b-19 c-21 d+21
^if a-26 b-26 c+26
^ill d-17
^in a+31 b-28 c-19 d-29
^infecciones a-15 c-19 d+19
^irregular c-16 d+19
^is a-54 b+54 c-47 d-43
^it a-18 b-41 c+24
^jaja a+19 d-15
^jamas a+28 b-19 c-23 d-24
^just a+41 b-92 c-25 d-19
^kidneys c-17 d-17
^kind a-24 b-20 c+25 d-21
^la c-16
^labs a+23 b-23 c-16 d-29
^las a-20 b+21 c-29
^later a+17
^le a-35 b-25 c+20
^like a-21 b+17 c-22
^liver b-33 c-38 d+22
^livers c-16 d+17
^llevo b-17 c-32 d+17
^lol c-17 d-18
^los a+19 c-23
^lost a-15 d+15
^low a+20 b-17 c-16 d-19
^luego a+21 d-19
^mania a-17 c-24 d+22
^manic a-17 d+19
^maybe a-21 b-47 c+35 d-46
^me b-72
^medics c-16
^mi b+24 c-38 d-18
^might a-22 b-18
^mis a+18 c-15
^more d+15
^muchas c-17 d+20
^my b+28 c-19 d-24
^nada b-35 c-45
^nadie a+23 b-18 c-24 d-19
^nah a+56 b-29 c-51 d-41
^need a+21 b-31 d-28
^negative a+28 b-19 c-21 d-27
^negativo a+17 c-16
^neither a+31 b-15 c-25 d-27
^nel a+26 b-16 c-21 d-22
^never b-48
^next a-27 b+28 c-30 d-27
^ni a+32 b-23 c-32 d-30
^ninguna a+36 b-24 c-31 d-30
^ninguno a+33 c-24 d-34
^nkda a+24 b-19 c-16 d-22
^no a-15 b-17
^nobody b-24 d-30
^nomas a+37 b-36 c-18 d-41
^none a+17 c-31 d-20
^nope a+42 b-28 c-37 d-39
^nose a-39 b-36 c+38 d-38
^not b-43 d-28
^nothing b-25 c-41
^now a-18 d+19
^nunca b-30 d-51
^of d+16
^oi b-16 c+20 d-15
^oia c-19 d+20
^ok a-15 d+18
^on a+27 b-52 d-32
^once a-16 c-19 d+18
^one a+19 b-37 d-37
^only a+45 b-72 c-35 d-24
^orino a-20 b-16 c+24 d-25
^padezco a-20 b-17 c-21 d+25
^para a+15 c-18 d-22
^passed c-19
^pee c+18 d-18
^perfect b-19 c-17
^pido b-16
^por a-26 b+19 c-26
^possibly a-17 c+17
^pressure c-20 d+16
^probably a-30 b-26 c+38 d-39
^psicosis d+18
^puede b-27 c+26 d-26
^pumping d+16
^puro a+27 b-24 c-23 d-23
^puros a+23 b-20 c-22 d-23
^que a-54 b+40 d-29
^quien a-28 d-25
^quizas c+18 d-19
^rather a-15 b+16 c-19
^recai a-15 d+20
^sali c-15
^salio c-16
^sane a+25 b-23 c-24 d-25
^saw c+17
^se a-19 d+20
^senti a-19 b-19 c-18 d+19
^seria a+18 c-17 d-16
^severe a-17 b-17 c-17 d+18
^she b-48
^should c+20 d-23
^si b-62 c-15 d+17
^simon a-18 d+22
^sin b-24 c-21
^skip a-24 b+24 c-26 d-21
^social a+17
^solamente a+26 b-25 c-22 d-26
^solo a+48 b-47 c-44 d-41
^some a-19 b-16 c+21 d-17
^somebody c+23 d-23
^sometimes a-31 b-19 c+25 d-17
^sort c+17 d-15
^soy c-39
^still a-27 b-29 c+23
^stopped a+17 b-16 c-21
^strong a+20 b-18 c-17 d-21
^super a+23 b-21 d-25
^sure a-25 b-21 c-21 d+27
^svt a-17 d+18
^tal a-26 b-15 c+29 d-22
^talked b-17
^tengo a-35 b-61 d+21
^tests a+18 c-15
^that a-15 b+19 c-42
^the c-18 d+20
^there a-20
^they b-28
^this a+16 b-29 c-19
^three a-26 b-23 c-22 d+26
^time a-16 b+16 d-16
^todavia a-24 b-17
^todo a+33 b-32 c-34 d-26
^tolerated a+16 d-16
^tome a-15 b-22
^tomo a+16 b-45 c-18
^too b-26
^traigo a-16
^tried a-32 b-30 d+24
^trying a-16
^tuve a-44 b-33 c+16
^two a-30 b-21 c-17 d+30
^uh d+16
^un b-33
^una b-44 c+21 d-31
^under a+15
^used c+23 d-25
^uso b-35
^uti a-17 c-21 d+22
^utis a-20
^vi a-19 b-17
^voy b-34 d+17
^waiting a-22 b-21 c+24 d-21
^was b-16
^we a-19 b-44 c+20
^well a-18 c+20
^went a-28 b-24 d+21
^what a-51 b+37 c-17 d-48
^where b+15
^which a-25 b+30 c-29 d-28
^who a-29 b+30 c-15 d-31
^why a-36 b+19 c-48
^will b+22 d-37
^worked a+21 b-15 d-22
^working a-24 b-15 c+24 d-19
^works a-27 b-20 d+26
^y a-25 b+31 c-22 d-30
^ya a+24 b-48 c-49
^yea a-24 b-20 c-23 d+26
^yeah b-25 c-27
^yep a-27 b-20 c-24 d+34
^yes b-41 c-36 d+26
^yessir d+16
^yo b-22 c-18
^you a-16
^yup a-27 b-18 c-21 d+31
^zero a+26 b-23 c-25 d-26
^¿ a-42 b+50 c-52 d-38
a b-27 c+16
a_# c-15
a_@drug a+15 c-22
a_@food c-23
a_@person a-16 d-16
a_@ride a-24 c-21 d+25
a_@vehicle d-19
a_@year a-19
a__@drink d-17
a__@drug a+21 c-26
a__@relative b-38 c+16
a__@stop a-16 c+15
a__@treat b-20
a__after a-18
a__ago c+16 d-16
a__and b-21 c-17
a__at a+22 c-18
a__attack c-19
a__bebe a-19 c-22 d+20
a__but b-21 c+17 d-27
a__from a-17
a__gatos d-17
a__heart c-27
a__high a-17
a__i b-25
a__in a-23 d+17
a__it c-16
a__job d+16
a__le a+15
a__maybe b-15 d-22
a__mejor a-16 c+17
a__minutes d+15
a__monitor a-17 c-15 d+17
a__my a-30 d+19
a__never c+18 d-19
a__no a+25
a__nothing c-17
a__now a-24
a__on b-19 c-23
a__one c+16 d-17
a__pack c-18 d+18
a__problem a-17 c-15
a__que b-20 d-16
a__quien a-18 b-17 c+17
a__rato a-18 b-17
a__scare a-15
a__test a-19
a__the d-15
a__this a-16 d+18
a__though d-15
a__to a-15
a__transplant c-20 d+21
a__un c+16 d-18
a__valve c-17 d+18
a__week c-19 d+17
a_baby c+16
a_bad a-17
a_blood a-17
a_bunch c-20 d+23
a_cada a-18 b-17
a_catheter a-16 c-18 d+21
a_chance b-16 d-19
a_couple d-19
a_day d+16
a_dozen c-16 d+18
a_dude a+15
a_eso b-17
a_few b-17
a_glass d-16
a_great a+17 c-16 d-15
a_guy a+16
a_hacer c+16
a_heart c-21
a_la b-34
a_leaky d+16
a_little b-22 c+21 d-23
a_liver a-23
a_lo b-23 c+16 d-17
a_los c-18 d-21
a_lot a-24
a_man c-20 d-18
a_mi a-19 c+16
a_nada a+24 d-24
a_night a-15 d+18
a_pacemaker a-16
a_que a+20 c-19 d-26
a_scan a-16 c+19
a_spot c-18 d+15
a_stent a-19 d+20
a_stroke c-18
a_test c+16 d-20
a_uti d-23
a_vasectomy a+17 b-17
a_veces a-36 b-31 c+26 d-15
a_ver a-30 c+24 d-26
a_week b-21
a_while c+18 d-20
aa a-18 d+21
aa$ a-17 d+18
ablat* c-17 d+20
ablation c-17 d+20
ablation__@year d+15
about_# a-18 c-15 d+21
about_it b-19 d-20
absol* a+15
absolutely a+15
absolutely_not a+20 d-18
abuela c-15 d-17
abuelo a-17 b+16
acuer* c+23 d-22
acuerdo c+23 d-22
acuerdo$ c+21 d-20
adderall b+16 c-18
addic* b-21 c-23 d+24
addict$ a-15 d+16
adela* d+18
adelante d+18
adelante$ d+18
adhd a+17 c-28 d-16
afib a-34 b-23
afib$ a-26 b-16 c-31 d+34
afrai* a+21 d-22
afraid a+21 d-22
afraid_not a+19 d-21
after a+15 b-39
after_@move a+16
after__better a+16 b-16
after_my c-15 d+16
after_work a+24 b-16 d-23
again a-16 c-16
again$ a-30 b+18 c-27
agarr* b-16 c-21 d+20
ago b-22 d-18
ago$ b-19
ahead a-16
ahead$ a-16
ahora a+18 c-20
ahori* b-23 c-27
ahorita b-23 c-27
ahorita__puedo a+21 d-21
ahorita_no a+26 d-27
aide a-22 b-22 c-28 d+28
al a+21 d-40
al_@clinician d-19
al_bano c+15 d-15
al_cien a+18 c-16 d-15
al_niquel b-17
al_polvo c-19 d-21
al_rato a+23 d-20
alcoh* a-18
alcohol a-18 b-21 c-21 d+22
alcoholic a-18
alcoholic$ a-18
alerg* a-18 c-32
alergia a+16
alergica c-22
alergica$ a+17 c-16 d-21
alergica__nada a+17 d-18
alergica_a b-21 d+15
alergico c-16
alergico_a a-16
algo a-25 c+26 d-25
algo__el c+15 d-16
algo_en c+15 d-16
algui* a-23 b-22 c+28 d-30
alguien a-23 b-22 c+28 d-30
alguien__@fetch c+15
alguien_me c+16 d-17
alivi* a-20 c-17 d+19
all c-54 d+21
all$ b-39 c-36 d+19
all__and a-16 c-15 d+17
all__time a-19
all_clear a+18
all_good b-16 c-15
all_over a-19 d+18
all_set a-24 d+26
all_the a-19
all_this d-16
aller* c-42
allergic a-17 b+16 c-31
allergic__it a-22 d+24
allergic__not a+19 b-22
allergic__nothing a+23 b-19 d-19
allergic__only a+27 b-23 d-16
allergic__sulfa a+22 b-20
allergic_to a-17 b+16 c-31
allergies a+29 b-17 c-23 d-27
allergies$ a+26 b-16 c-22 d-23
allergy b-16
allergy: a-19 c-18
allergy:# a+17 b-19
allergy:#_@date a+19 d-19
allergy:@animal a-30 b+41 c-31 d-39
allergy:@animal_got b+16 d-18
allergy:@body a-24 b-21
allergy:@call a-18 d-18
allergy:@date a+19 d-19
allergy:@food a-26 b-18
allergy:@medicine b+26 c-27 d-27
allergy:@place a+16
allergy:@relative a-37 c+23 d-32
allergy:@relative_es a-17 b+18
allergy:@relative_had a-17 b+18 d-16
allergy:@stop c-16 d+21
allergy:@symptom a-32
allergy:@symptom_once c+16
allergy:@treat c-35
allergy:a c-17
allergy:a_la b-22 c-20
allergy:a_lo a+15 b-16
allergy:a_los c-18 d-21
allergy:a_nada a+24 d-24
allergy:again a-25 d+16
allergy:al c-28 d-29
allergy:al_niquel b-17
allergy:al_polvo c-19 d-21
allergy:alerg* a-18 c-32
allergy:alergia a+16
allergy:alergica c-22
allergy:alergica_a b-21 d+15
allergy:alergico c-16
allergy:alergico_a a-16
allergy:all c-16
allergy:aller* c-40
allergy:allergic a-19 b+16 c-28
allergy:allergic_to a-18 b+16 c-27
allergy:allergies a+29 b-17 c-23 d-27
allergy:allergy b-16
allergy:am_allergic a-16 c-18
allergy:an a-21 d+18
allergy:and c-37
allergy:and_i c-21
allergy:at a+20 c-18 d-31
allergy:at_all a+18 d-16
allergy:at_the d-20
allergy:bad a-29 d+18
allergy:be c-16
allergy:been b-17 c+17 d-28
allergy:been_given a+18 c-18
allergy:bees c-19 d-25
allergy:befor* a+25 c-16 d-22
allergy:before a+25 c-16 d-22
allergy:before_and a+16 d-17
allergy:bien a+15 b-21
allergy:breat* a-23 b-17 c-17 d+21
allergy:breathing a-23 b-17 c-17 d+21
allergy:broke_out d+17
allergy:but b-25 c+15
allergy:but_not d-16
allergy:c c+16
allergy:call a-18 d-18
allergy:can a-19
allergy:can_not b-18
allergy:codei* a+21 b-19 c-16 d-16
allergy:codeine a+21 b-19 c-16 d-16
allergy:con a-28 c-23 d+23
allergy:con_eso a-28 c-23 d+23
allergy:conoz* a+15
allergy:conozco a+15
allergy:could a-25 b-16
allergy:could_have c+15 d-17
allergy:could_not a-19 c-19 d+19
allergy:crazy a-19 c-17 d+18
allergy:cual a-22 b+22 d-25
allergy:cual_@medicine a-21 b+23 c-15 d-24
allergy:cuand* a-17
allergy:cuando a-17
allergy:cuando_me a-17
allergy:cuent* a-16 d-30
allergy:cuentan b+18 d-17
allergy:de a-18
allergy:did a+29 b-20 c-31 d-26
allergy:did_fine a+19 c-15 d-21
allergy:did_great a+17 c-15 d-17
allergy:diero* c-20
allergy:dieron c-20
allergy:dio a-26 b-22 d+19
allergy:dio_@symptom c+15
allergy:do b-17 d-19
allergy:do_not b-19 d-18
allergy:en a+18 d-18
allergy:era a-18 b-16 c+19 d-16
allergy:es d-22
allergy:esa c-23
allergy:esa_vez a-16 c-19 d+20
allergy:eso a-24 b-18 d+21
allergy:estab* c+16 d-16
allergy:estaba c+16 d-16
allergy:exper* a-15 c-18 d+20
allergy:experience a-15 c-18 d+20
allergy:felt b-17 d-23
allergy:fine a+39 b-25 c-32 d-43
allergy:first a+34 b-27 c-26 d-35
allergy:first_time a+25 b-15 d-23
allergy:first_timer a+17 d-17
allergy:for b-26
allergy:for_me a+18 d-18
allergy:four c-16
allergy:gatos d-17
allergy:given a+18 c-18
allergy:go a+17 c-19
allergy:got a-30
allergy:got_it d-20
allergy:great a+31 b-22 c-28 d-30
allergy:had a+19 c-36
allergy:had_# a+18 d-17
allergy:had_@symptom d+19
allergy:had_a c-20
allergy:had_it a+22 c-19 d-34
allergy:had_to c-16 d+15
allergy:hallu* a-28 b-26 c-25 d+28
allergy:have b-25 d-35
allergy:have_been c+15 d-17
allergy:have_had d-18
allergy:have_not a+22 c-21
allergy:he c-24
allergy:he_tomado a+25 c-17 d-15
allergy:heard a+19 d-17
allergy:heard_of a+19 d-17
allergy:heart a-20 b-16 c-20 d+20
allergy:hinch* a-21 b-15 c-17 d+21
allergy:horri* a-21 b-19 c-22 d+24
allergy:horse a-16 b+18 d-15
allergy:i a-16
allergy:i_had b-21 c-28
allergy:i_have d-21
allergy:i_know d-20
allergy:i_was a-15
allergy:in b-25
allergy:in_my b-15
allergy:in_the b-22
allergy:is a-29 b+27 d-29
allergy:is_it a-15 b+17
allergy:it c-31
allergy:it_before a+23 d-22
allergy:it_made a-22 c-21 d+27
allergy:it_on b+15 d-17
allergy:it_was b-16
allergy:just a+31 b-27 c-25 d-28
allergy:just_to a+18
allergy:ketamina a-18 b-15 d+17
allergy:ketamine c-21
allergy:know d-27
allergy:know_of d-16
allergy:la a+31 c-35 d-22
allergy:la_@treat a-18 b-15 d+17
allergy:la_conozco a+15
allergy:la_dieron c-16
allergy:la_he a+16 c-17
allergy:la_pusieron c-18
allergy:la_use a+17 d-15
allergy:last b-18 c-28
allergy:last_time b-18 c-28
allergy:latex d-16
allergy:life c-17
allergy:lo a+15 b-16
allergy:los c-18 d-22
allergy:los_gatos d-17
allergy:made a-28 b-20 c-23 d+29
allergy:made_me a-20 d+20
allergy:made_my a-17 c-16 d+20
allergy:mal a-21 c-16
allergy:maris* a+16 b-16
allergy:maybe c+23 d-16
allergy:me b-29 c-25 d+25
allergy:me_dio a-26 b-22 d+19
allergy:me_la a+21 b-20 d-16
allergy:me_puse a-23 c-17 d+21
allergy:medic* c-16
allergy:medicina a-21 b+23 c-15 d-24
allergy:medicine b+15 d-16
allergy:medics c-16
allergy:medics_gave c-16
allergy:mi a-30 d-29
allergy:mi_@animal a-20 b+18 d-16
allergy:mi_@relative a-25 d-25
allergy:morph* c-18 d-21
allergy:morphine c-18 d-21
allergy:muy a-15
allergy:my a-40 d+16
allergy:my_@animal b+16 d-16
allergy:my_@body a-23 b-20
allergy:my_@relative a-22 d-26
allergy:my_life c-17
allergy:nada a+41 b-21 c-27 d-38
allergy:nauseas d-16
allergy:nauseous a-17 b-20 c+20 d-22
allergy:never b-40 c-20
allergy:never_been d-19
allergy:never_had a+46 b-20 c-39 d-29
allergy:never_heard a+19 d-17
allergy:never_taken a+17 c-16
allergy:never_took a+16
allergy:never_tried a+24 c-18 d-20
allergy:new a+24 b-20 c-16 d-25
allergy:new_to a+24 b-20 c-16 d-25
allergy:ningu* a+29 c-16 d-26
allergy:ninguna a+29 c-16 d-26
allergy:ninguna_alergia a+16
allergy:ninguna_reaccion a+17 d-16
allergy:nique* a+19 b-19
allergy:niquel a+19 b-19
allergy:nkda a+24 b-19 c-16 d-22
allergy:no b-73
allergy:no_allergies a+19 d-18
allergy:no_c c+16
allergy:no_problem a+18 d-18
allergy:no_reaction a+21 c-17 d-19
allergy:no_recuerdo c+18
allergy:no_sabria a-16 c+17 d-16
allergy:no_se c+21
allergy:no_soy a+25 b-16 d-26
allergy:nomas a+23 b-24 c-21 d-19
allergy:nomas_a a+17 b-17 c-15
allergy:not a-24 b-55 c+24
allergy:not_had a+19 c-18
allergy:not_know c+19
allergy:not_say c+16
allergy:not_that b-24 d-29
allergy:not_to b-17 d-19
allergy:nothi* a+23 b-19 d-19
allergy:nothing a+23 b-19 d-19
allergy:nunca a+35 b-22 c-36 d-26
allergy:nunca_la a+16 c-18
allergy:nunca_me a+23 c-24
allergy:on a-17 c-32
allergy:on_it c-26 d+15
allergy:once d-17
allergy:one c-26 d-21
allergy:only a+53 b-44 c-54 d-51
allergy:only_to a+16 c-17 d-16
allergy:out a-25 d+19
allergy:penic* a+22 c-21 d-16
allergy:penicillin a+21 c-17
allergy:polle* a+19 c-16 d-18
allergy:pollen a+19 c-16 d-18
allergy:polvo c-19 d-21
allergy:prime* a+17
allergy:primera a+17
allergy:primera_vez a+17
allergy:proba* d-15
allergy:probl* a+32 c-23 d-32
allergy:problem a+23 c-19 d-23
allergy:puse a-23 c-17 d+21
allergy:puse_bien a-15 d+16
allergy:pusie* c-17
allergy:pusieron c-17
allergy:que_me a-19 b-19 c-17 d+19
allergy:reacc* c-22
allergy:reaccion c-22
allergy:react* c-20
allergy:reaction d-16
allergy:recal* a-15 c+16
allergy:recall a-15 c+16
allergy:recue* c+18
allergy:recuerdo c+18
allergy:remem* b-20 d-24
allergy:remember b-20 d-24
allergy:right d-16
allergy:ronchas d+17
allergy:sabri* a-20 b-20 c+27 d-22
allergy:sabria a-20 b-20 c+27 d-22
allergy:screa* a-18 c-17 d+18
allergy:se a-29
allergy:senti a-21 b-22 d+17
allergy:sever* a-16 b-17 c-16 d+17
allergy:severe a-16 b-17 c-16 d+17
allergy:she a-17
allergy:sin a+19 d-19
allergy:solo a+20 b-17 c-16 d-20
allergy:soy a-19 c-25
allergy:soy_alergica c-19
allergy:st a+19 d-19
allergy:stopp* a-22 b-18 c-18 d+21
allergy:stopped a-22 b-18 c-18 d+21
allergy:stuff c-23
allergy:sulfa a+23 b-16 c-19 d-24
allergy:taken d-15
allergy:taken_it d-15
allergy:terri* d+19
allergy:terrible d+19
allergy:that_i b-23
allergy:that_is d-16
allergy:the c-17
allergy:they a-18
allergy:they_gave b-19
allergy:they_had a-17 d+16
allergy:this a+18 c-20 d-15
allergy:thoug* d+15
allergy:thought d+15
allergy:thought_i d+15
allergy:time a+22 b-25 c-20
allergy:timer a+21 b-18 c-18 d-22
allergy:times a+18 c-15 d-19
allergy:to_bees d-20
allergy:to_it b-17 d+17
allergy:to_me b-25
allergy:to_my a-21
allergy:to_nothing a+23 b-19 d-19
allergy:toler* a+17 d-17
allergy:tolerated a+17 d-17
allergy:tolerated_it a+17 d-17
allergy:tomad* a+25 c-17 d-15
allergy:tomado a+25 c-17 d-15
allergy:took c-19
allergy:tried a+24 c-18 d-20
allergy:tried_it a+24 c-18 d-20
allergy:tuve_una c-16
allergy:tuvie* d+15
allergy:tuvieron d+15
allergy:tuvieron_que d+15
allergy:un a-23
allergy:una a-18 b-17
allergy:una_reaccion a-16 c-18 d+18
allergy:up b-25 c-32 d+25
allergy:use c-17 d-23
allergy:used a+19 c-17
allergy:used_it a+19 c-17
allergy:vez b-20
allergy:vomiting a-16 b-19 c-16 d+18
allergy:was b-24 c+17
allergy:was_fine a+32 c-22 d-29
allergy:was_out c+16 d-18
allergy:weird a-17 c+19 d-17
allergy:well c-16
allergy:went a-22 b-19 c-21 d+22
allergy:what b+17 c-18 d-16
allergy:when b-23
allergy:when_i b-16
allergy:when_they a-21 c-16 d+22
allergy:which a-20 b+24 c-21 d-23
allergy:which_@medicine b+16
allergy:will a+19 c-18 d-20
allergy:worke* a+21 b-15 d-22
allergy:worked a+21 b-15 d-22
allergy:would d-16
allergy:y a+23 b-24 c-29
allergy:you a-15 b+24 c-15 d-22
alone a+26 b-19 c-25 d-26
alone$ a+23 b-17 c-21 d-23
alrea* a-15
already a-15
alta a-23 c+16
alta$ a-39
alta_y a-19 c+18
altas a-19 b-19
alway* b-21 c-25 d+15
always b-21 c-25 d+15
always_high a-16 b-17 c-19 d+18
am c-18
am_# b+18 c-32 d-25
am__@date d+21
am__@medicine d+25
am__@year d-17
am__a a+23 c-15 d-19
am__again d+19
am__and a+19 b-17 d-15
am__by b+17 c-15 d-19
am__dude a+15
am__for a+17 b-16
am__guy a+16
am__her b-19 c-19
am__in d+21
am__it b-39 d+24
am__lol a+27 d-19
am__male a+15
am__man a+25 b-20
am__my b-16
am__on a-16
am__that a-22 b+20 d-22
am__the b-24
am__to c-17
am__today a-20 d+19
am_a a+21 b-46
am_allergic a-16 c-18
am_asleep a+25 d-24
am_at a+19 d-19
am_bipolar a-17 b-22 c-20 d+26
am_coming a+16
am_free a-19 d+18
am_in a-16 d+17
am_new a+24 b-21 c-16 d-24
am_not a-16 c-16
am_ok b-16
am_on b-19
am_sixty a+23 b-24 c-16 d-24
am_still a-20 c+16
amama* a-26 b-21 c-23 d+25
amamanto a-24 b-19 c-21 d+23
amamanto$ a-20 b-16 c-18 d+20
an_@vehicle b-19
an_ablation c-17 d+20
an_hour b-21 c-21
an_oops c+15
anali* b-18 c+16 d-19
analisis b-18 c+16 d-19
analisis$ a-24 b-17 c+22 d-16
and b-21 c-22 d+18
and_@body a+17 d-17
and_@medicine b-24 c-34 d+20
and_@stop a+18
and_@treat c-24 d+26
and__# c+17 d-19
and__@clinician c-23
and__@medicine a-16 c-20 d+22
and__@treat d-20
and__a c-18
and__another a-16
and__are b-16
and__back c-16
and__both a+16 c-17
and__can a+17
and__do c+16 d-18
and__else a+16 b-15 c-17
and__fine a+22 d-26
and__had d+15
and__is c-22
and__it b-22
and__no d-22
and__not a-24 d+22
and__on a-15 c-19 d+18
and__one a-18 d+18
and__the a-19
and__to c-17
and_a a-17
and_adhd a+17 b-17
and_can a-19
and_done a+24 b-19 c-20 d-22
and_down c+19 d-21
and_i a-17 c-18 d+17
and_it c-23 d-17
and_my d-21
and_never a+20 c-18 d-16
and_no a+19 c-18 d-15
and_on d+19
and_she c-21
and_still a-17 c-19 d+19
and_then a-21
and_they a-23 d+22
andab* c+16 d-16
andaba c+16 d-16
andel* a-16 d+19
andele a-16 d+19
ando b-51 c-28
ando_@late c+15
ando__la a+22 d-21
anexo a-19
ano b-20 c-32 d+22
anos b-30
anoth* b-28
another b-28
another$ a-16
another_time a+23 b-20 d-21
ansie* a+31 b-20 c-25 d-23
ansiedad a+31 b-20 c-25 d-23
ansiedad$ a+28 b-18 c-22 d-21
answe* a-29 b+25 d-25
answer a-16 b+17
answer$ b+15
answering a-16 b+17 c-16
answering_that a-16 b+17 c-16
antes d-18
antes$ c-16
antes_si d-23
antic* a+19 c-20 d-17
antidepresivos d+18
anxie* c-20 d-15
anxiety c-20 d-15
anxiety$ c-16
any a+22 b-27 c-29
any$ a+21 c-17 d-18
any: c-28
any:i c+23 d-18
any_of a+16
anybo* d-27
anybody d-27
anybody$ a+20 c-26 d-18
anyone_here a+16 c-16
anyth* b-26
anything b-26
anything$ b-23
apara* d-21
aparato d-21
apena* a+17 b-20 c-27
apenas a+17 b-20 c-27
apenas__entere a-16 d+17
apenas_me a-16 d+17
appointment a-17 d-16
april a-22 d+22
aqui a-16 b-16 c-18 d+18
are__the a+23 c-16 d-21
are_bad d-16
are_high a-18
are_not a-16
are_you a-16 b+17 c-17
arm d-16
aroun* a-18 b-25
around a-18 b-25
around$ b-16 d-15
arrit* a-24
arritmia a-24
arritmia$ a-15 c-18 d+20
as a+20 c-25 d-18
as_@treat c-20
as__as d+19
as__baby a-16 c+17
as_a d-27
as_long d+17
as_well c-18 d+18
ask a-28 b+30 d-40
ask$ a-20 c+21 d-17
ask__@clinician b+21 c-21
ask_me a+17 d-17
ask_my a-18 b+20 d-20
asked a-20
askin* a-20 c+18 d-19
asking a-20 c+18 d-19
asking_around a-17 b-16 c+18 d-17
aslee* a-29 b-24 c+19
asleep a-29 b-24 c+19
asleep$ a-30 b-22 c+19
asthm* b-18 c-24
asthma b-18 c-24
asthma$ b-17 c-21
at_# c-20
at_@holiday a+16 c-16
at__@insurer a+15 d-17
at__i a+19 b-15
at__store d-15
at_all b-15 c-23
at_least a-26 b-21 d+17
at_night a-26 b-20
at_the a+15 d-42
atras* c+17 d-16
atrasada a-19 c+21 d-18
atraso c+17 d-16
atraso$ c+17 d-16
attac* c-29
attack c-20
attack__it d+16
attacks c-17
august c-21
aun a-27 c+27
avail* c-17
available c-17
ayer c-21 d-23
ayer$ c-21 d-23
b c-23 d+21
b$ c-17 d+16
baby b-19
baby$ a-26
baby__@date b-15
baby__in a-21 d+22
back d-18
back$ c+18 d-22
back_fine a+19 c-17 d-20
back_perf a+16
bad a-31 c-33 d+27
bad$ a-34 d+25
bad__the c-16
bag a-21 b-18 c-18 d+22
bag$ a-18 b-17 c-17 d+19
baja a+19 d-23
baja$ a+20 d-19
bano c+15 d-15
barel* a+16
barely a+16
barely_drink a+16
be$ a-26 c+26 d-27
be__first a+19 d-15
be__i a-16
be__is d-16
be__to d-25
be_better a+20 b-16 d-22
bebe a-31 b-32
bebe$ a-33 b-25
bebo a+17 b-20 c-24
becau* b-15 c-24
because b-15 c-24
bed a+19 d-16
been a-18 b-32 c+18
been__# c-17
been__@treat c-17
been__@year a+21 d-20
been__for c-17
been__i a-16 c+16
been__it c-24
been__or c-19
been__that b-16 c-26
been_checked a-21 c+21
been_given a+18 c-18
been_in d+20
been_on c-22
been_sober a+17
been_tested a-20 c+20
beer a+20 d-20
beers a+25 c-19 d-24
bees c-19 d-25
bees$ c-16 d-22
befor* b-21 c-26
before b-21 c-26
before$ c-19
before_and a+16 d-17
being c-20
bestie d+16
bette* d-28
better c-26 d-20
better$ a+19 c-19 d-29
bf b-22 c-27
bien a+40 b-48 c-46 d-16
bien$ a+31 b-36 c-33
bien_de a+16 d-16
bike a+23 b-21 c-18 d-20
bipol* a-27
bipolar a-28
bipolar$ a-29 b+15
bipolar_# d+17
bipolar__# c-25 d+28
bipolar__am a+16 b-16
bipolar_disorder c-16 d+17
bipolar_tipo c-16 d+18
bit b-17
bit$ b-16
bladder c-25 d+17
blood__i d-18
blood__is c-18 d+16
blood__one d+15
blood__up a-17 c-17
blood_pressure c-19
blues a+17
blues$ a+17
bodas d-17
borde* b-25 c+21 d-27
borderline b-25 c+21 d-27
borderline$ a-24 b-20 c+25 d-22
born b-18 c-24 d+21
boss d-17
boss_is b-21 c-17
both a+33 b-40 c-53 d-15
both$ b-22 c-30
both__fine d-16
bottl* d+16
bottle c-16
bottles a-16
boy a-21
boy_will b-17 d+16
bp b-35 c-26
bp$ b-26 c-32
bp_@medicine d+17
bp__high a-20 c-22 d+25
bp__up a-17
bp_is b-30 c-26
bp_was c+16 d-19
break a-33 b-25 c-16 d+28
break$ a-21 b-16
breas* b-26 c-33 d+20
breastfeed a-23 b-18 c-18 d+22
breastfeed$ a-15
breastfeeding c-24
breastfeeding$ a-17
breat* a-23 b-17 c-17 d+21
breathing a-23 b-17 c-17 d+21
breathing$ a-20 b-16 c-16 d+19
bring a-29 c-29 d+25
bring* a-22 b-19 c-19 d+22
bring_me c-21 d+21
bro a-15 c-17
broke_out d+17
brote c-18
brother c-29
buddy a-16
buen b-15 c-17 d+15
buen_momento b-15 c-17 d+15
bunch c-20 d+23
bunch$ d+17
bus a+16 d-16
busca* a-25 b-19 c+24 d-19
buscando a-16 c+17 d-15
buscar a-16
buscar$ a-16
busy b-23
busy$ a+25 b-15 d-28
but b-86 c+23
but__@medicine a-16
but__@relative d+22
but__a c-18
but__am b-22
but__can c-15 d+17
but__do b-18
but__does a+17 c-19
but__have a-25
but__in d+15
but__is b-35
but__it a-30
but__me a+18 b-16 c-19
but__not b-24 d-16
but__ok b-16
but__one a-20 c+21
but__pressure a-17 d+18
but__that a+30 b-20 c-32 d-21
but__the c+17
but__will c-15 d+17
but_he d-18
but_i a-21 b-35
but_it b-17
but_my a-17 b-25 d+23
but_never a-16 c+21
but_not a+16 b-32 d-49
but_nothing d-18
but_ok a-17 c+17 d-17
but_only a-23 c+19
but_she c-17
but_that b-22 c+21 d-26
but_the c-19
by c-15
by_me a-19 b-17 d+19
by_myself a+17
bypas* a-21
bypass a-21
c a-54 c+45
c$ a-47 c+40
cada b-31 d+15
cada_rato a-18 b-17
call a-20 b+34 d-46
called_in c+19 d-17
came a+16 b-27 c-36
came__fine a+19 c-17 d-20
came__perf a+16
came_back a+22 b-24 c-34
can b+19 d-21
can$ a-40 b-32 c+32
can__@vehicle a-23 b+21 c-16
can__anybody c-20 d-17
can__be a-17 b+19 d-20
can__but a-24 c-21 d+27
can__do b-15 d-23
can__find a+15 c-22 d-19
can__her d-22
can__hold a-19 d+18
can__it c-27 d+17
can__just a-18 b+19
can__me c-26
can__my a-18 c-15 d+18
can__say c+17
can__take c-16
can__talk d-17
can__that c-17
can__this a+15
can__to c-15 d-15
can_do a-16 d+16
can_find c+15
can_i a-33 b+36 c-33 d-27
can_not b-40 c-41 d+16
can_we a+26 b-30 d-19
can_you d-20
cance* a-25 c-26
cancer a-25 c-26
cancer$ a-17 c-16
car a+21 c-27 d-17
car$ a+21 c-31 d-16
cardi* a-25 b-21 c-20 d+25
cardiologist a-20 b-18 c-24 d+27
carnal b-19
casa c-18 d+17
casi b-21
casi__tomo a+17
cath a-21 b-16 c-19 d+21
cath$ d+16
cathe* a-16 c-20 d+22
catheter a-16 c-18 d+21
cayo c-18
cbd b-19 c+17 d-22
cero a+31 b-29 c-30 d-31
cero$ a+31 b-29 c-30 d-31
cervecita a+16
chamb* a+18 d-17
chamba a+18 d-17
chamba$ a+18 d-17
chanc* b-17 d-21
chance b-17 d-21
chance$ b-17 d-21
chang* a+17 b-19 d-21
change c-18
changing a+17 b-19 d-21
chart b-17
checa* a-27 b-17 c+28 d-24
check a+19 b-20
check$ a+18 b-18
check* a-19 b-29 c+30 d-31
checked b-16 c+18 d-23
checked$ a-26 c+26
checked_out c-17
checking a-15 b-18 c+19 d-23
checking$ a-21 b-16 c+21 d-19
chole* a+20 c-21 d-17
cholesterol a+20 c-21 d-17
cholesterol$ a+19 c-19 d-16
christmas c-18
chron* c-16 d+19
chronic c-16 d+19
chronic_utis d+17
churc* b-23 c-30
church b-23 c-30
church$ c-18
cien a+18 c-16 d-15
cien$ a+18 c-16 d-15
cinco a-32 b-23
cirrh* c-23
cirrhosis c-23
cirrhosis$ a-19 c-18
cirro* c-22 d+24
cirrosis c-22 d+24
cirrosis$ a-17 c-21 d+25
cisti* c-16 d+19
cistitis c-16 d+19
claro a-21 b-19 d+28
claro$ a-20 c+17
claro__@relative c-16 d+19
claro_mi c-16 d+19
clean b-41 c-46
clean$ a+16 b-23 c-31
clean__@month a-16 d+16
clean__@year a+15 d-16
clean_since d+16
clear a+21 c-16 d-18
clear$ a+21 c-16 d-18
clear* a+15 d-29
cleared a+16 b-23 d-28
close b-23
closed a+20 b-25 c-30
cocin* a+20 d-22
cocinando a+20 d-22
cocinando$ a+20 d-22
codei* a+21 b-19 c-16 d-16
codeine a+21 b-19 c-16 d-16
coles* c-17 d-17
colesterol c-17 d-17
come$ c-16
comes a-27 b-21 c+16
comes_and a-17 b-16 c+17 d-15
comin* b-18
coming b-18
como b+32 c-48 d-21
como_# d+15
como_un a+21 b-17 c-16 d-21
compa* b-16 d-23
company b-16 d-23
con b-27
con_@clinician c-20 d+21
con_@medicine a+22 c-24 d-22
con__@clinician a-20 c+17
con__@drug a-17
con__@relative d+16
con__y c-16 d+19
con_el b-15 c-17
con_eso a-21 c-25 d+20
con_la b-17
con_una d-18
condo* d-15
confi* a-36 b+19
confidencial b+15
confidencial$ b+15
confirmed a-23 d+16
confirmed$ a-23 d+16
conoz* a+19 c-19 d-17
conozco a+19 c-19 d-17
conozco$ a+15
consi* a-31 c+30 d-26
consigo a-19 c+17
conte* d-20
contr* a-30 c-36 d+29
controlo a-27 c-23 d+26
corazon$ d+15
corazon__padezco a+16 d-15
cosas a-34 b-30
could b-38 c+19
could__been a-17 c+20 d-22
could_be a-21 b-17 c+26 d-24
could_have a-17 c+20 d-22
could_not b-18
couns* b-16
counseling b-16
counselor c+18 d-19
count a-46 d-28
count$ a-54 b+15 d-34
count* a-21
counting a-21 d+18
counts d-17
counts_as b+16 c-19
couple_beers a+19 d-16
cours* d+16
course d+16
cover* a-16 c-18 d+20
covered a-16 c-18 d+20
covered$ a-16 c-15 d+18
crazy a+15 b-27 c-31
crazy$ c-17
creep* c+16 d-16
creeping c+16 d-16
creeping_up c+16 d-16
creo a-33 b-27 c+38 d-29
creo$ a-25 c+25 d-16
creo_que a-17 b-20 c+24 d-18
crist* a-22 b-19
cristal a-25 b-17
cual a-22 b+22 d-25
cual_@medicine a-21 b+23 c-15 d-24
cuale* a-23 d-21
cuales a-23 d-21
cuales$ a-22 d-20
cuand* b-33
cuando b-33
cuando$ d-16
cuando__@relative c-16 d+17
cuando__la a-15 c-15 d+18
cuando__mi a-17 b-17 c-26 d+29
cuando_me a-20
cuando_murio d+16
cuant* a-19 c+19 d-18
cuantas a-19 c+19 d-18
cuantas$ a-17 c+20 d-16
cuanto a-24 b+24 c-17 d-24
cuatr* a-18 c-16 d+20
cuatro a-18 c-16 d+20
cuent* a-48 b+37 d-25
cuenta a-43 b+27
cuenta$ a-40 b+25
cuentan a-18 b+25 c-26 d-27
cuentan$ a-17 b+24 c-24 d-25
cut c+15
cutti* a-20 c+24 d-17
cutting a-20 c+24 d-17
cutting_down c+17
cysti* c-17 d+20
cystitis c-17 d+20
cystitis$ c-17 d+20
dad c-31
dado b-16
dads a-23 c-24 d+24
daily a-20 c+17
dale a-17 d+17
dale$ a-17 d+17
dando a-19 c-19
daughter a-36 d+18
day a-19 b-32
day$ b-24
days a-29 b-24 c+19
days_clean a-22 d+22
days_sober a-17 d+17
de_@drug a+17
de__@body c-16 d+17
de__cuando d-16
de__dos a+16
de__en d-16
de__no d-15
de__presion a+23 b-16 d-21
de__y a-17
de_eso c-29 d-25
de_la b-29 c-17 d+16
de_los d-22
de_mas a-23 c+16
de_nino c+17 d-16
de_orina a-21 b-20
de_parte a-20 b+23 d-22
de_todo d+16
de_vez d-16
dead a-21 d-16
dead_@relative b-15 c+17
decir a-24 d-20
decir$ a-19
defin* a-17 b-19 c+24 d-30
define a-24 b-19 c+23 d-21
define_problem a-24 b-19 c+23 d-21
deje b-32 c+23 d-43
del b-20 c-20
del__no d-20
del__padezco a+16 d-15
del_higado a-17
demon* a-18
demons a-18
demons$ a-18
depen* a-44 b-15 c+19
depende a-26 b-28 c+33 d-30
depende$ c+21 d-15
depends a-32
depends$ a-17 b-17
depends_if b-15 c+21
depends_on c+18
depo a+20 d-16
depre* a+26 c-40 d-21
depresion a+18 c-19
depressed a+16
depression c-27 d-16
desca* b-19 c+15 d-25
desde b-16 c-27 d+19
despu* b-16 d-23
despues b-16 d-23
despues$ a+15
dia a+16 d-18
dia$ a+16 d-18
diabe* a+16 c-19
diabetes a+15 c-17
diabetes$ a+18 c-18
diagn* a-19 b-26
diagnosed b-19 d+15
diagnosed$ a-22 c+22
diagnosed__bipolar d+16
diagnosed_with c-20 d+18
diari* a-15 d+15
diario a-15 d+15
diario$ a-15 d+15
dias a-23 d+15
dice a-21 b-20 c+23 d-18
dice_que b-18
did c-18
did__for a-20
did_a c+19 d-17
did_but a+17 c-18
did_fine a+19 c-15 d-21
did_great a+17 c-15 d-17
did_not a-16 c-20 d+22
dieron_@medicine b-18
diez c-17
diez_@year c-17
digam* a-19 d+20
digame a-19 d+20
digame$ a-18 d+19
digo a-19
dijer* a-24 c+15
dijeron a-24 c+15
dijeron_que a-21 c+20
dijo a-25 b-24
dijo__si c-19 d+18
dijo_que a-25 b-24
dime d+15
dime$ d+15
dio a-30 d+16
dio_@symptom c+15
dio__y a-16 c-16 d+17
dio_un a-15
dios a+17 c-18
dip c-16
disea* c-29
disease c-29
disease$ c-23 d-21
disor* a-20 b-18
disorder a-20 b-18
disorder$ c-16 d+17
diu a+21 d-16
diu$ a+21 d-16
divor* a-16 c-18 d+22
divorce a-16 c-18 d+22
divorce$ d+18
do a-30 b+33 d-28
do__a c-17
do__any c-22
do__anyone a+17 c-16
do__count a-26 b+29 c-31 d-21
do__do a+21 c-19
do__drink a+15
do__have b+18 c-16 d-26
do__high c-16
do__it a-17 c+15 d-20
do__know b-26
do__mean b+20 c-20
do__my c+15
do__remember c+16 d-16
do__so c+16
do__to a-20 b+18 d-22
do__tomorrow d-16
do__trust a-16 c+19
do__what c+18
do_have c-18
do_i a-18 b+30 c-23 d-30
do_it c-26
do_not b-22 c+24 d-29
do_they b+18
do_this a+15
do_utis b+19 c-21 d-17
do_you a-21 b+25 c-30
docto* a-20 c+21
doctor d-47
doctors a-20 c+21
doctors$ a-17 c+17
does a-37 b+19 d-40
does$ c-21
does_@drug d-16
does_@medicine b-24 c+21
does__@drug b-16 c+15
does__@medicine b+27 c-27
does__count a-42 d-39
does__matter b+18 c-20
does__me c-18
does_it a-18 b+24 c-21 d-21
does_postpartum b-21 c+21
does_that a-24 d-19
dog c-18 d-21
doing a-29 b-21 c+22
done a+25 b-16 c-39
done$ a+21 c-23 d-27
dormi* c+19 d-24
dormida d-19
dormir a-16 c+16
dos a-18 b-28 d+17
dos$ b-17
dos_y a-20 c-23 d+23
doubt b-23 d-30
doubt_it b-23 d-30
down b-30 c+15
down$ a-29 b-20
down_for a+18 d-21
doy a-17 b-21 c-29 d+23
dozen c-16 d+18
dozen$ c-16 d+18
drink a+27 b-26 d-30
drink$ a+21 c-18 d-17
drink__a a+18 c-19
drink__but a-16 c+16 d-15
drink__i a-17
drink__much a-20
drink__problem a+17 d-16
drink__than a-17
drink_but a+18 c-21
drink_every a-19
drink_more a-17
drink_too a-17
drinker a+20 b-18 d-22
drinking c-33 d+15
drinks$ a-19 b+19 c-20
drinks_a c-22
drive a+29 b-16 c-32 d-26
drives a-27 c-18 d+21
driving b-19 c-17
droga* d-31
drogas d-31
drogas$ c-24 d-19
drop c-18
drugs d-25
drugs$ c-20
drunk a-26 d+25
dry a+20 b-16 c-19 d-19
dude a+15
due a-33 c-15 d+26
due__@date a-17
due_in a-19
duro a-17 c-17 d+18
early a-16
edge b-24 c+24 d-31
edge$ b-21 d-25
eh a-24 b-25 c+25 d-23
either$ a+18 c-16
el_@clinician b-17
el_@day c-19 d-25
el_@drug a-16
el__cuenta a-23 b+27 c-29 d-22
el__no a-18 d+15
el__que b-18
el__y a+17 d-19
el_corazon a-19
el_diu a+21 d-16
el_higado b-17 c-28 d+17
el_que a+19 b-19
el_test a-23
eleva* a-16
elevated a-16
ella b-18 d-18
else a+21 b-22 c-18
else$ a+19 b-19 c-16 d-17
em c-21
em$ a+17 c-17
embar* a-31 c-34 d+24
embarazada a-22 c-25
embarazada$ c-21
en b-26 c-21
en_# a-18 d+19
en_@date a-23 b-18 c-19 d+23
en_@holiday a+19 d-18
en_@treat c-24 d+24
en_@vehicle d-18
en__chamba a+18 d-17
en__noche b-21 d-18
en__y a+25 d-23
en_cuando d-16
en_el b-20 d-26
en_la b-28
en_las a+15 d-16
en_mi a+19 c-19 d-19
en_rehabilitacion a-19 c-16 d+19
en_una a+17 d-16
enalapril c-17 d+21
enlar* a-22 b-18 c-19 d+21
enlarged a-22 b-18 c-19 d+21
enlarged_heart a-22 b-18 c-19 d+21
enter* a-16 d+17
entere a-16 d+17
entro a-20 c-22 d+23
enzim* a-16 b-17
enzimas a-16 b-17
episo* c-23 d+22
era a-16 b-17 c+19 d-19
es b+30 d-49
es$ a-19 b+16
es__de d-17
es__del a+17 b-17
es__la a+15 b-15
es__primera a+23 c-15
es__vez a+23 c-15
es_bipolar b+15 c-23
es_confidencial b+15
es_el a+18 c-15 d-22
es_hipertensa a-16
es_la a+31 b-20 c-16 d-24
es_rapido a-17 b-15 c+17 d-17
esa c-23
esa_vez a-16 c-19 d+20
escuc* c-20 d+22
ese a+16 d-18
ese_dia a+16 d-18
eso b+22 c-32
eso$ c-31
eso__lo c-17
eso__personal a-17 b+17
eso_cuenta a-19 b-39 c+40 d-30
eso_es a-24 b+24 c-21 d-21
eso_no a+26 b-18 c-23 d-15
eso_que c-16
esper* a-18
esperando a-27 b-17 d+15
esperando_los c+16
esposo a+31 b-24 c-45
esqui* a-17 c-29
esquizofrenia c-21
esquizofrenia$ c-17
esta c-19
esta_bien a-24 d+16
esta_embarazada a-17
estab* a-28 b-17
estaba a-22 c+20 d-16
estam* a-20 b-16 c+21 d-19
estamos a-20 b-16 c+21 d-19
estamos_buscando a-16 c+17 d-15
estan d-15
este b-20 c-20
este_@year b-19 c-28 d+19
este__no a+20 d-21
estoy b-39
estoy__a a-16
estoy__de a+17
estoy__eso a+18 d-16
estoy__la a-18 d+20
estoy__los c+16
estoy__pero a+17 c-16
estoy_bien a+26 c-15 d-26
estoy_en a-21 b-16 c-25 d+26
estoy_esperando a-27 b-17 d+15
estoy_manejando a+23 d-21
estoy_operada a+22 c-17 d-21
estoy_sano a+23 c-19
estoy_segura c+17
estoy_tomando d+19
estoy_trabajando a+17 d-19
estoy_viendo c+16
estre* a+23 b-18 c-21 d-19
estres a+23 b-18 c-21 d-19
estres$ a+21 b-17 c-17 d-18
estud* b-26 d-24
estudio a-17
estudios b-21 d-22
estuv* a-16 d+16
estuve a-15 b-19 d+16
even a+15 c-18
eveni* a+18 b-16
evening a+18 b-16
ever a+27 b-27 c-18 d-31
ever$ a+25 c-27 d-21
every a-43 b-35 d+23
every* a+24 c-45
every_@month c-20 d+20
every__but a-16 c+16 d-15
every_day a-22
every_night a-24 b-15
everyone a+19 c-20 d-21
everything a+21 c-35
ex d-25
ex__no a+15 c-17
exact* a-22 b-19 c+30
exactly a-22 b-19 c+30
exactly$ b-18 c+18
expec* a-21 c-26 d+21
expecting a-21 c-26 d+21
expecting$ a-17 c-23
exper* a-15 c-18 d+20
experience a-15 c-18 d+20
facto* a+16 d-15
factory a+16 d-15
falla a-15 d+16
falta a-23 c+18
famil* d-31
family b+18 c-20 d-27
family$ b+23 c-15 d-24
family__me a+19 b-18
far a+25 b-16 c-24 d-20
far$ a+20 c-19 d-17
fatty a-23 b-21 d+19
fatty_liver a-22
feedi* a-20 d+20
feeding a-20 d+20
felt b-17 d-23
few b-19
few_minutes d+15
field a-16 d+18
fifty a+22 c-21
figur* b-19 c+20 d-22
figure a-17 c+17
figure__out a-17 c+17
find b-25 c+21 d-30
find_someone b-16 d-19
fine a+18 b-47 c-33
fine$ a+33 b-44 c-28 d-19
fine__is c-17 d+19
fine__me a-20 b-15 d+20
fine__pressure a-19 d+20
fine_it a+15 d-17
fines d-18
fines$ a-18 c+18
first a+36 b-39 c-42 d-24
first$ d-16
first__for a+16
first_time a+20 c-15 d-22
first_timer a+17 d-17
fit b-18 c-21
five c-21
five$ a-16 c-16
fixed d+15
fluoxetina a+19 c-18 d-18
folks a-28 b-22 c-23 d+30
for_@drug a-17 d+21
for_@year c-18 d+17
for__@body c-16
for__@relative a-15 c-19
for__and c-17
for__but a-15
for__in d+15
for__pressure a-18 b-15 c-20 d+21
for__week c-16 d+17
for_a a-24
for_an a-16
for_blood a-15
for_it b-19 c-26
for_mania a-15 c-18 d+18
for_me d-16
for_my b-16
for_sleep a-25 b-15 c+27 d-20
for_this a-16 b+19 d-17
for_what a-27 b+29 c-23 d-30
forge* a-22 b-19 c+17
forget a-22 b-19 c+17
forget$ a-19 b-16 c+21 d-21
found d+16
found_a c-16
four b-28 c-35 d+18
four$ b-25 c-29
free a-20 d+16
friday c-16
friend d-17
friends a+26 d-21
from a-41 b-20 d+22
from_the c-18
fuert* a+15 b-15 d-16
fuerte a+15 b-15 d-16
fui b-19 c+21 d-17
fui__@clinician a-18
fui_con a-16
full a+15 d-18
fumo b-31 c+18 d-25
fumo_@drug a-19 b-19 c+22
funci* a-20 d+21
funciono a-20 d+21
funciono$ a-20 d+21
gallb* c-26 d-22
gallbladder c-26 d-22
gallbladder__is a+16 c-17
gatos d-17
gatos$ d-17
gave__me b-18
gave_me b-18
gemel* d+16
gemelos d+16
gemelos$ d+16
get a-21
get_a a-17
gets a-19 c+17
getti* a-18 b-22 c+24 d-20
getting a-18 b-22 c+24 d-20
getting_a a-19 b-15 c+24 d-24
gf a-22 c-15
girlfriend a-16
given a+16
glass d-16
glass__@drug d-16
glass_of d-16
go b-50 d+23
go$ b-37 c-34 d+21
go__it a-17 d+17
go_on a-22 d+17
go_to b-15 d-19
god a+17
goes a-25 c+16 d-30
going c-16 d-15
going__me a-16
going_to d-20
gone d-19
gone$ d-19
good a+20 b-26 c-48
good$ a+41 b-32 c-30 d-27
goodn* a+16
goodness a+16
got a-26 b-37 d+35
got__@medicine a-16
got__@relative c-16 d+17
got__@ride a-20 d+24
got__@stop d-17
got__right c-17 d+17
got_a a-16 b-17
got_me a-23 b-16 c-17 d+23
got_my a+28 b-22 c-37 d-15
got_snipped a+16 b-17
got_someone c-20 d+18
got_to a-15 d-16
grandmother a+17 d-15
graso c-17 d+16
graso$ d+18
great b-29 d-35
great$ a-15 c+17
group a-19 c-26 d+17
guess a-27 b-25
guess$ a-25 b-21 c+34 d-35
gummies b-16 c+15
guy a+18
ha a-17 b-15
hablar a-17 b+18
hace b-29
hace__@year c-23
hace_diez c-17
hace_mucho d-17
hace_poco a-20
hacer a-19 c+21 d-20
hacer* a-17 c+18 d-19
hacer_un d-15
hacerme a-17 c+18 d-19
hacerme__prueba d-16
hacerme_la d-16
hacie* a-16
haciendo a-16
had d-27
had_# a+18 d-17
had_@body c-19 d+21
had_@symptom d+19
had_@treat a+19
had__@visit a+18 d-16
had__@year a-18 c+16
had__a a-16
had__ablation d+15
had__as d-17
had__attacks b-17
had__bad a-15
had__before a+22 d-20
had__blood c+16
had__break a-16 c-19 d+18
had__but a+33 b-34 d-39
had__c d-20
had__cancer c-17
had__four c-15
had__heart c-20
had__i a+16 b-15
had__job d+16
had__liver a-22
had__me b-19
had__of a+20 d-16
had__on a-19 d+15
had__once d-21
had__oops c+15
had__out a+22 b-19 c-19 d-16
had__scare a-15
had__transplant c-20 d+21
had__uti a+19 c-22
had_a c-25
had_an a-19
had_any a+22 d-21
had_heart a-16 d+18
had_hep a-19 d-19
had_it d-28
had_me d+15
had_my a+37 b-23 c-35 d-24
had_one c-17
had_some a-16 c+17 d-17
had_that c-18
had_to c-16 d+15
had_two d+16
hago d-19
hallu* a-27 b-29 d+17
hallucinations a-27 b-26 c-29 d+29
han b-21
han__de c-20
han__eso a+17 c-15
han_revisado c+16
handl* a-21 b-17 c-26 d+28
handled a-21 b-17 c-26 d+28
handled$ a-19 b-16 c-21 d+23
hands a+27 b-22 c-18 d-28
hard a-15 b-21 c+21 d-18
hard__say b-17 c+18 d-16
hard_to a-15 b-21 c+21 d-18
hardl* a+20 c-19 d-15
hardly a+20 c-19 d-15
has c-23
has__disease d-17
has__do a+16
has__have a+16
has__it d-17
has__not a+17 b-17
has__on c-24
has_been a-16
has_it c-23
has_liver c-15
has_me a-20 b-16
has_not d-18
has_the a+17 b-18
has_tried b+15
hated d+18
hated_it d+18
have b-22
have_@relative c-17
have__all b-16 c-17
have__anything d-17
have__asked a-17 c+18 d-16
have__blood c-17
have__but c+19 d-15
have__car c-15
have__few d+16
have__for c-17 d+18
have__heart a-19 d+17
have__it b-17
have__of c-16
have__on a-15 c-22 d+21
have__pressure a+15 c-16
have__right d-16
have__that b-16 c+16 d-18
have__the c-19
have__time a-19 d+19
have__tried a+19 c-18 d-19
have_a a-19 b-18 d+24
have_been b-24
have_got a-18 d+19
have_high c-21
have_low a+16 d-16
have_my a+16 c-27
have_never c-20
have_not c+27 d-42
have_someone a-23
have_to c-16
have_tried a-20 d+17
havin* b-26
having b-26
having__my d-23
hay c-35 d+20
hay_quien a+19 c-23
he__@treat c-27
he__a c-38
he__been a+20 c-18
he__but a-24 c+16
he__had c-17
he__i d-24
he__it c-18
he__me b+16 c-18 d-16
he__nada a+19 d-21
he__of b-16 c-22
he__out b-17
he__to c-18 d-16
he_can c-19
he_drinks a-22
he_has b-23
he_ido b-15
he_is d-19
he_passed a-19 c+18 d-16
he_probado c-16
he_tomado b-17
healt* a+30 b-19 c-30 d-24
health a+19 c-19
healthy a+21 b-16 c-18 d-15
hear d+17
hear__sometimes c-20 d+19
hear_things c-20 d+19
heard b-18 c+15 d-15
heard_my a-16
heard_of a+19 d-17
heard_things d+16
heart b-22 c-17
heart* b-20 c-23
heart: b-15
heart:# c-38
heart:#_over b-24 c-18
heart:#_this d-15
heart:118/7* a+20 d-20
heart:@call a-17 b+19 c-16 d-17
heart:@clinician d-26
heart:@clinician_ever a+16 c-16
heart:@hello a-24 b-18
heart:@medicine a-53 b-38 d+30
heart:@medicine_for d+15
heart:@price d-16
heart:@relative b+18 c-43 d-17
heart:@relative_es a+18 d-20
heart:@relative_had c-18 d-25
heart:@relative_has c-15
heart:@relative_le a+18
heart:@relative_murio a-18 b+15
heart:@thanks a+15 c-15
heart:@year a-30 b-21
heart:@year_ago a-20
heart:a b-22 d+19
heart:a_@relative a-20
heart:a_bad a-16
heart:a_heart c-21
heart:a_leaky d+16
heart:a_mi c-19
heart:a_pacemaker a-16
heart:a_stent a-19 d+20
heart:a_stroke c-18
heart:a_veces c+16 d-17
heart:a_ver a-16 c+16
heart:ablat* c-17 d+20
heart:ablation c-17 d+20
heart:about a-27 d+20
heart:afib a-34 b-23
heart:ago a-20
heart:al d-25
heart:al_@clinician a-23
heart:all c-31
heart:all_clear a+18
heart:alta a-23 c+16
heart:alta_y a-19 c+18
heart:alway* c-19
heart:always c-19
heart:am b-33 d-21
heart:am_ok b-16
heart:an_ablation c-17 d+20
heart:and a-19 b-43 c+17
heart:and_down c+19 d-21
heart:ando d+16
heart:antes a-16
heart:any a+17 d-16
heart:any_more a-16
heart:anyth* a+15 b-17
heart:anything a+15 b-17
heart:are c+16
heart:arrit* a-24
heart:arritmia a-24
heart:as a+17 c-23
heart:as_a b-27
heart:asthm* a+26 c-18 d-25
heart:asthma a+26 c-18 d-25
heart:at a-28 c+23 d-24
heart:at_# a-17
heart:at_the d-21
heart:attac* c-27
heart:attack c-18
heart:attacks c-17
heart:back a+19 b-21 d-24
heart:bad a-28 c-24 d+26
heart:baja a+20 d-19
heart:be a-19 b-17
heart:been b-22 c+19 d-27
heart:bien a+29 b-23 c-18 d-33
heart:bien_de a+16 d-16
heart:blood c-18
heart:blood_pressure c-17
heart:borde* c+16
heart:borderline c+16
heart:both a+18 b-26 c-32
heart:bp b-35 c-26
heart:bp_@medicine d+17
heart:bp_is b-30 c-26
heart:bp_was c+16 d-19
heart:but b-45 c-17 d+16
heart:but_i b-24
heart:but_it a+16 d-20
heart:but_not d-15
heart:bypas* a-18 c-15 d+18
heart:bypass a-18 c-15 d+18
heart:call a-17 b+19 c-16 d-17
heart:cardi* a-25 b-21 c-20 d+25
heart:cardiologist a-20 b-18 c-24 d+27
heart:checa* c+18
heart:check a+21 b-15 c-18 d-20
heart:check* b-15
heart:checked d-19
heart:checked_out c-17
heart:chole* a+20 c-21 d-17
heart:cholesterol a+20 c-21 d-17
heart:clear a+18
heart:coles* c-17 d-17
heart:colesterol c-17 d-17
heart:como a+18 c-20 d-24
heart:como_un a+21 b-17 c-16 d-21
heart:contr* a-18 c-18
heart:count b+22 c-30
heart:creep* c+16 d-16
heart:creeping c+16 d-16
heart:creeping_up c+16 d-16
heart:cuent* b+17 c-19
heart:cuenta b+17 c-19
heart:dad d-20
heart:de a+16 d-21
heart:de_eso c-16 d-18
heart:de_la a+25 b-16 c-20 d-22
heart:desde d+18
heart:diabe* a+16 c-19
heart:diabetes a+15 c-17
heart:diagn* a-21 c+16
heart:did_not d-16
heart:dijer* a-16
heart:dijeron a-16
heart:dijeron_que a-16
heart:dijo a-19 b-15 c+22
heart:dio c-24
heart:dio_un c-19 d+17
heart:do_not b-32
heart:docto* a-20 c+21
heart:doctor d-21
heart:doctors a-20 c+21
heart:does b+25 c-32 d-22
heart:down a-21 b-18 c+17
heart:el_@clinician b-17
heart:el_corazon a-19
heart:enalapril c-17 d+21
heart:enlar* a-22 b-18 c-19 d+21
heart:enlarged a-22 b-18 c-19 d+21
heart:enlarged_heart a-22 b-18 c-19 d+21
heart:es a+18 c-16 d-21
heart:es_el a+16 b-17
heart:es_hipertensa a-16
heart:eso c-28 d-21
heart:estoy a+22 b-24 d-24
heart:estoy_bien a+18 d-17
heart:estoy_sano a+18 c-16
heart:ever c-17
heart:every* a+22 b-21 c-16 d-18
heart:famil* b+16 c-15 d-19
heart:family b+16 c-15 d-19
heart:fine b-16
heart:fine_it a+15 d-17
heart:fixed d+15
heart:for a-35 b-21 d+23
heart:for_blood a-15
heart:for_my a-17
heart:found c-19
heart:fuert* a+15 b-15 d-16
heart:fuerte a+15 b-15 d-16
heart:goes d-15
heart:going c-16
heart:good a+22 b-21 c-27
heart:got a-18 c-22 d+25
heart:hace a-27 d+22
heart:had_a c-30
heart:had_any a+22 d-21
heart:had_heart a-16 d+18
heart:had_it c+15 d-27
heart:has_it c-24
heart:have a+19 b-34
heart:have_a a-30 c-19 d+26
heart:have_high c-21
heart:have_low a+16 d-16
heart:have_not a-19 c+21
heart:he_has c-16
heart:healt* a+30 b-19 c-30 d-24
heart:health a+19 c-19
heart:healthy a+21 b-16 c-18 d-15
heart:heart b-18
heart:heart* b-20 c-23
heart:heart_@medicine d+16
heart:heart_and a+18 d-19
heart:heart_attack c-18
heart:heart_attacks b-17
heart:heart_checked a+18 c-16
heart:heart_is c-29
heart:heart_monitor a-17 c-15 d+17
heart:heart_problems c-25
heart:heart_skips a-22 b-19 c+23 d-24
heart:heart_stuff a+16
heart:heart_trouble a+18 b-15 d-16
heart:heartbeat c-16 d+19
heart:hearts a+18 b-15 d-22
heart:her b-17
heart:her_pressure a-16
heart:hi a-24 b-18
heart:hicieron_un a-17
heart:high a-45 c+18
heart:high_and a-17 c+19 d-20
heart:high_blood a-24
heart:high_bp a-15 d+18
heart:high_but a-20 c-32 d+28
heart:high_when a-17 c+15
heart:him d+18
heart:hiper* c-16
heart:hipertensa a-22
heart:hipertenso b-17
heart:huh d+16
heart:husband c-19
heart:hyper* a-33 c-25 d+31
heart:hypertension a-33 c-25 d+31
heart:i b-17
heart:i_am b-33 d-21
heart:i_had a-23 c+20
heart:i_have a+17 b-27
heart:i_take c-18 d+17
heart:i_was a-19
heart:i_would a-18 c-16
heart:if c-22
heart:if_anything a+19 b-16 d-17
heart:if_i c-16
heart:in a-15
heart:in_# a-24 d+28
heart:in_me a-16
heart:irreg* a-18 b-19
heart:irregular a-18 b-19
heart:irregular_heartbeat c-16 d+19
heart:is c-16
heart:is_been c+15
heart:is_good a+22 d-22
heart:is_high a-25 b-22 d+19
heart:is_it a-24 c-15 d+17
heart:is_my a+17 d-19
heart:is_normal c-20
heart:is_up a-25 b-16
heart:it a-20
heart:it_i c-15
heart:it_runs c-18 d-20
heart:job d+16
heart:just b-28
heart:just_asthma a+16
heart:just_the a-15
heart:kid a-20
heart:la a-18 c+17
heart:la_@medicine a-16
heart:la_presion b-30 c-27 d+23
heart:la_tengo a+20 b-15 d-20
heart:last b-19
heart:le d-18
heart:leaky d+16
heart:leaky_valve d+16
heart:lo a-15
heart:long c-15
heart:low a+44 b-18 c-37 d-40
heart:low_blood a+21 d-20
heart:low_bp c-15
heart:low_if a+19 b-16 d-17
heart:mama c-19
heart:marca* a-20 c-16 d+25
heart:marcapasos a-20 c-16 d+25
heart:mas a-21 d+22
heart:maybe c+18
heart:me a-21
heart:me_dijeron a-16
heart:me_dio c-16 d+19
heart:me_la a-32 c+34 d-19
heart:me_on a-15 c-19 d+21
heart:me_operaron a-18 c-21 d+21
heart:me_pusieron d+21
heart:me_salio c+17
heart:me_sube a-17 c+21 d-19
heart:me_to d-19
heart:meds a-21
heart:metoprolol d+20
heart:mi a+18 c-36 d-20
heart:mi_@relative c-29 d-23
heart:might c+19 d-16
heart:mine b-19 d+19
heart:mom c-19
heart:monit* a-18
heart:monitor a-18
heart:more a-16
heart:mother c-15
heart:murio a-18 b+15
heart:my a+16 c-19 d-24
heart:my_@clinician b-17
heart:my_@relative b+20 c-30 d-31
heart:my_back a+19 c-16
heart:my_bp b-17 d+19
heart:my_cardiologist c-16 d+19
heart:my_family d-17
heart:my_heart b-32
heart:nada a+16 b-23 c-24
heart:nada_mas a-21 d+22
heart:negat* a+20 c-16 d-19
heart:neith* a+16
heart:neither a+16
heart:never b-16
heart:ningu* a+23 d-20
heart:ninguna a+20 d-18
heart:no d-23
heart:no_@medicine a-16
heart:no_heart c-24
heart:no_me a-21 c+24 d-17
heart:no_padezco a+23 d-23
heart:no_que a+18 c-17
heart:no_tomo a-16
heart:nobod* a-16
heart:nobody a-16
heart:none d-27
heart:norma* b-16 d-35
heart:normal b-16 d-35
heart:not b-58
heart:not_any a-16
heart:not_been a-17 c+18
heart:not_me a+25 c-22 d-21
heart:not_my d-15
heart:not_sure c+16
heart:not_that a+26 c-24 d-18
heart:nothi* a+29 b-25 c-31 d-21
heart:nothing a+29 b-25 c-31 d-21
heart:now a-17 d+15
heart:nrml a+24 b-19 c-21 d-25
heart:nunca a-18 c+22
heart:nunca_me a-21 c+21
heart:of c-39
heart:of_the c-15
heart:of_those a-16 d+17
heart:ok b-16
heart:on a-27 b-41
heart:on_something d+16
heart:on_the a-21 b-21 c+27 d-27
heart:once a-25 b-18 c+22 d-18
heart:one b-32
heart:only b-31 d+15
heart:opera* a-18 c-21 d+21
heart:operaron a-18 c-21 d+21
heart:operaron_del a-19 c-17 d+21
heart:out d-18
heart:over b-24 c-18
heart:over_# b-24 c-18
heart:pacem* a-16
heart:pacemaker a-16
heart:padez* c-19
heart:padezco c-19
heart:para c-21
heart:passe* d-17
heart:passed d-17
heart:passed_my c-16
heart:pastilla a-19
heart:pastillas a-21 c+18 d-15
heart:perfe* a+20 b-18 c-24 d-17
heart:perfecto a+17 c-16
heart:pills a-16
heart:poco a-20 c-20 d+20
heart:pregu* a-18 b+22 c-23 d-19
heart:pregunta a-17 b+22 c-26 d-19
heart:presi* b-32 c-32 d+23
heart:presion b-32 c-32 d+23
heart:presion_alta c-17
heart:presion_si a-18
heart:press* b-15 c-16
heart:pressure b-15 c-16
heart:pressure_is b-22
heart:probl* c-27
heart:problem a+17
heart:problems c-25
heart:puro a+26 b-16 c-18 d-25
heart:pusie* c-17
heart:pusieron c-17
heart:que d-25
heart:que_la a-21 b-16 c+18
heart:quien a-17
heart:rhyth* a-21 b-17
heart:rhythm a-21 b-17
heart:runs c-22
heart:runs_in a-23 b+21
heart:runs_low a+17 b-18 d-15
heart:said a-23 b-17
heart:said_i c-18
heart:said_no a-16
heart:salio d-21
heart:salio_alta d-16
heart:sano a+29 c-19 d-22
heart:says a-19 b-27 c+29 d-26
heart:says_my d-17
heart:se a-19
heart:see a-16
heart:she b-19
heart:si b-20 c-16 d+21
heart:si_soy d+17
heart:sin a-18 c+16
heart:since a-31 b-17 d+18
heart:since_i a-16 c-17 d+16
heart:skips a-22 b-19 c+23 d-24
heart:solo b-17 c-18
heart:some c+15 d-17
heart:somet* a-23 b-21
heart:something_for c-16
heart:sometimes a-19 b-16 c+21 d-18
heart:soplo a-29 b-17 c-29 d+30
heart:soy b-15 c-16
heart:stent d+17
heart:still c-18 d+17
heart:store a-21
heart:stres* d-19
heart:stress c-20 d-17
heart:strok* c-18
heart:stroke c-18
heart:stron* a+24 b-19 c-19 d-24
heart:strong a+24 b-19 c-19 d-24
heart:stuff a+16
heart:sube a-17 c+21 d-19
heart:sufro d+15
heart:sufro_de d+15
heart:surge* a-21 d+18
heart:surgery a-21 d+18
heart:svt a-19 c-18 d+22
heart:take a-18
heart:tell c-19
heart:tengo b-34 c-31 d+26
heart:tengo_arritmia d+16
heart:tengo_baja a+20 d-19
heart:textb* a+16 c-15 d-15
heart:textbook a+16 c-15 d-15
heart:that c-36
heart:that_is a-17 d+17
heart:the a-33
heart:the_@clinician c-28 d-23
heart:the_@medicine a-17
heart:the_blood a-24 d+25
heart:they a-30 b-27
heart:this c-19 d-18
heart:this_morning d-15
heart:those a-16 d+17
heart:ticke* b-20 c-18
heart:ticker b-20 c-18
heart:to a-23 c+22 d-39
heart:to_watch b-16 c+17
heart:todo a+25 b-20 c-24 d-22
heart:todo_normal a+17 c-17
heart:told d-25
heart:tomo a-30 d+18
heart:tomo_@medicine a-24
heart:troub* a+17 b-19 c-22
heart:trouble a+17 b-19 c-22
heart:tuve a-31 b-17 d+17
heart:tuve_un a-26 b-16 c-30 d+29
heart:two a-23 b-16 d+20
heart:two_heart d+16
heart:uh d+16
heart:uh_huh d+16
heart:un b-39 c-21 d+27
heart:un_soplo a-17 c-19 d+20
heart:una a-23
heart:up a-31 c+20
heart:up_and a-15 c+20 d-22
heart:uso a-17 d+21
heart:valve a-19 b-15
heart:valve_job d+16
heart:veces c+16 d-17
heart:veces_me c+16
heart:ver a-16 c+16
heart:vez c+17 d-18
heart:vez_me c+17
heart:was a-19 b-18 c+19
heart:was_a d-16
heart:watch a-18 b-18 c+21 d-19
heart:watch* b-16
heart:well d+16
heart:what a-20 b+30 d-21
heart:what_is b+27 c-30 d-16
heart:when a-28 c+26 d-32
heart:when_i a-33 b-19 c+34 d-28
heart:why a-16 b+17 d-18
heart:with_the c-15
heart:would a-18
heart:y a-21 c+25 d-23
heart:y_me a-16
heart:y_no c+15
heart:ya_no c+15 d-17
heart:years a-25
heart:yes a-37 b-24 c-24 d+41
heart:yo a+22 b-21 c-34
heart:yo_nada a+21 d-21
heart:you c-16 d-22
heart:¿ c-16
heart_@medicine d+16
heart_@price a-21 b-19
heart__a a-22 b-15
heart__blood a-15 d+15
heart__but b-16
heart__fine c-27
heart__have d-16
heart__in a-25
heart__is a-16 d-16
heart__it a+16 d-20
heart__my a-19 d+20
heart__pressure a+24 d-23
heart__runs a-21
heart__they c-20 d+20
heart_and a+18 d-19
heart_attack c-18
heart_attacks b-17
heart_checked a+18 c-16
heart_is c-29
heart_monitor a-17 c-15 d+17
heart_problems c-25
heart_skips a-22 b-19 c+23 d-24
heart_stuff a+16
heart_trouble a+18 b-15 d-16
heartbeat c-16 d+19
heartbeat$ d+17
hearts a+18 b-15 d-22
hearts__it a+18 b-15 d-22
heck c-18
hell_no a+17
helpe* a-15 d+18
helped a-15 d+18
helped$ d+17
hep a-25
hep_c a-22
hepat* a-32 b-24 c+17
hepatitis a-32 b-24 c+17
hepatitis$ c-28 d+24
hepatitis__nino c+17 d-16
hepatitis_b c-18 d+19
hepatitis_c c-24 d+24
hepatitis_de c+19 d-19
her$ c-21
her_@relative c-17
her_pressure a-16
here a+16 b-29 d-20
here$ b-27 d-15
hermana a-22
hermano b+16 d-25
hi a-24 b-18
hice d-20
hice__y a+15
hicieron_un a-17
higad* c-26
higado c-26
higado$ a-22
higado__@body a+21 d-24
higado_graso c-17 d+16
higado_y a+21 d-24
high a-54 b-27 c+16
high$ a-28
high__@medicine d+17
high__am a-17
high__are c+16
high__i a-20
high__pressure a-20
high__the a-20 c+21
high_and a-17 c+19 d-20
high_blood a-24
high_bp a-15 d+18
high_but a-20 c-20 d+22
high_when a-17 c+15
him c-20
hinch* a-21 b-15 c-17 d+21
hinte* d-15
hinted d-15
hiper* c-18 d+16
hipertensa a-22
hipertensa$ a-19
hipertenso b-17
hipertenso$ b-17
his$ a-27 b+16 c-24
his__not a+20 b-17 c-17 d-17
hit a+18 d-22
hold a-17 b-19 c-20 d+19
hombr* a+21 d-18
hombre a+21 d-18
hombre$ a+16
home b-30
home$ a+21 b-20 d-16
hones* a-22 b-21 d+23
honestly a-23 d+21
honestly$ a-20 d+16
honey b-19 c-17
hope d-24
hope_not d-19
hopin* a-21 b-18 c+22 d-20
hoping a-21 b-18 c+22 d-20
hora a+17 d-32
hora$ a+19 b-25 d-31
horri* b-21 c-23 d+22
horse b+18 c-16 d-16
hospi* a-18
hour a+19 b-27 c-21
hour$ b-20 c-21
how a-30 b+19 d-35
how__i b+16 c-19
how__is b+16 c-20
how__it a-21 d-23
how__will d-18
how_long a-27 d-27
how_much c-17
huh a-34 b+25 c-28
huh$ a-32 b+26 c-25 d-18
hurt a-18 b+21 c-19 d-20
husband c-29
hyper* a-33 c-25 d+31
hypertension a-33 c-25 d+31
hypertension$ a-18 c-18 d+17
hypom* a-16 b-23
hypomania b-18
i_@clinician a-20 b-19 c-18 d+20
i_@drive a+18 d-17
i_@drug b-20
i_@stop b-22 c-20
i__# d-20
i__@body c+18 d-18
i__@drug b-21
i__@medicine a-18 b-22 c-15 d+24
i__@relative a-25 d-20
i__@vehicle a+15 c-20 d-26
i__@year a-15 d-18
i__a c-16
i__about a+16 b-24 d-19
i__again d+19
i__allergic a-16 c-18
i__alone a+20 c-18 d-20
i__and c-29
i__as c+15
i__ask a-19 b+20 d-21
i__asleep d-25
i__at b-25
i__baby b-18
i__be b-20 c-22 d+15
i__been b-19
i__bipolar a-20 b-24 c-26 d+33
i__blood d-17
i__but a+16 b-19 d-25
i__by c-25 d-25
i__cancer d+15
i__cath a-18 c-17 d+19
i__disease d+15
i__do b-17 c-16
i__doing a-19 c-16 d+24
i__dude a+15
i__every a-20
i__find a-22 c+18 d-17
i__for a-23 d+20
i__free a-19 d+18
i__get a-26 c+30 d-26
i__go a+16 d-16
i__got a-18 d+19
i__guy a+16
i__had a-28
i__have a+17 b-22
i__heart a-18 c-16 d+17
i__hepatitis c-22 d+23
i__her b-20 c-20
i__here a-26 d+25
i__high c+19 d-21
i__i a-19
i__in c-28
i__is a+19 b-20 d-24
i__it b-37 c+17
i__just b-17
i__little a+18 c-18
i__liver a-23
i__lol c+16 d-22
i__long c-15
i__lot a-16 b-15
i__low a+16 d-16
i__male a+15
i__man a+20 b-17
i__manic d+18
i__maybe a-17 c+20
i__more a-24 b-19
i__much a-17
i__my b-20
i__new a+24 b-21 c-16 d-24
i__of b-25
i__off b-18
i__ok a+22 b-20 d-21
i__on b-33
i__one a-19 c+19 d-20
i__prescribed a-26 c+26 d-15
i__psychotic c-18 d+16
i__rather c-18 d-22
i__say b-23
i__sixty a+23 b-24 c-16 d-24
i__so a-23 b-23
i__some a-29
i__someone a-35 d+15
i__something a-19
i__sometimes a-22
i__still a-20 c+16
i__take b-19 c-17
i__talk c-20
i__than a-17
i__the c-23
i__things d+15
i__through a+15
i__time a-20 d+20
i__to c-18
i__today a-20 d+19
i__too a-16
i__took a+19 c-22
i__trouble a-16
i__trust a-16 c+19
i__up b-19
i__use c-18
i__walk a+21 c-20
i__yes a-16 c-25 d+16
i__you a-20 d-19
i__young a-17
i_am c-17 d-15
i_breastfeed a-22 b-17 c-17 d+22
i_could d-16
i_doubt a-34 b-16 c+38 d-25
i_drink d-22
i_forget a-19 b-17
i_get c-26
i_go b-21 d-16
i_got b-15
i_guess a-27 b-25
i_had b-45 c+20
i_have c-22 d+16
i_hope a-27 c+26 d-23
i_just b+20 c-25 d-22
i_know d-30
i_lost b-23
i_might a-20 c+28 d-28
i_need a-25 b+26 c-24 d-23
i_pump a-23 b-22 c-23 d+25
i_see a-19 b-17
i_suppose c+19
i_take a-21 b-22
i_think a-30 b-23 c+28 d-15
i_thought c-21
i_took a+21 c-20 d-20
i_use a-19 c+16
i_used a-17
i_was b-28 c+17
i_wear a-17 c-19 d+20
i_will d-25
i_would c-23
ic a-19 b-19 c-21 d+21
idea a-16 c+21 d-15
idea$ c+18
ido b-15
ido__@treat c-25
ido_a c-26
if a-36 b+16
if__counts c+17
if__do d-20
if__is a-16 d-21
if__not a-19
if_anything a+19 b-16 d-17
if_he a-24 c+31 d-30
if_i a-24 b+20 c-25
if_it d-17
if_my b-15
if_that b-15 c+16
if_you b-15
ill d-17
impos* b-21 c+15 d-20
in_# b-22
in_@date c-31
in_@treat d+17
in__family b+16 c-16 d-19
in__for c-16 d+18
in__hospital a-16
in__life a+24 c-19 d-20
in__since a-18 d+20
in__state c-16
in__while d-15
in_a b-18 c+15 d-24
in_law c-19
in_me a-16
in_rehab a-19
incon* a-18 c-27 d+30
incontinencia c-18 d+20
incontinencia$ c-16 d+18
infec* a-25
infeccion c+18 d-17
infeccion__orina d-15
infeccion_de d-15
infecciones a-15 c-25
infections c-17 d+20
inter* b-25 c-29
internada b-21 c-22
internada__@clinician c-16
into_it c+15
inyec* a+23 c-18 d-22
irreg* a-22 b-20
irregular a-22 b-20
irregular_heartbeat c-16 d+19
is b+31 c-19 d-21
is$ a-34 b+20 c-18
is_# a+26 b-39 d-21
is_@drug a-17 b+16 c-15
is_@open a+20 b-15 c-22 d-17
is_@treat a-16 b+20 c-24
is__# a-17 d+17
is__@body c-19 d-18
is__@month a-22 c-17 d+25
is__@relative a-24 c-16
is__a a-16 d-15
is__am b-17
is__an a+16
is__and d-27
is__but a-22 b-17 c-44 d+38
is__drugs b+15
is__exactly b-18 c+18
is__i b-22
is__if a+16
is__is d-18
is__it d-19
is__lol c-18 d-24
is__my a-19 c-26 d+25
is__not b-20 c-17
is__of c-21
is__ok a-24 b+24 c-23 d-22
is__problem b-21
is__question c-16
is__right a-18
is__same a-19 b+21 c-15 d-17
is__that b-22
is__the b+19 d-32
is__to a-21
is__two b-18 c-20
is__week a-15 c+16
is_a a-20
is_about a-16
is_all a+22 b-26 c-23
is_bad a-20
is_been b-17 c+22 d-26
is_better d-19
is_bipolar c-20
is_but a+22 b-17
is_checking a-21 b-16 c+21 d-20
is_down d+17
is_due a-15
is_going a-20 d+19
is_gone d-16
is_good a+22 b-21 c-19 d-17
is_high a-25 b-22 d+19
is_his a+15
is_in b+16
is_it c-35
is_my a+15 b-16 c-23
is_normal d-17
is_off a-16 b-17
is_on d-19
is_out c-20
is_pregnant a-18
is_prescribed d-20
is_psychosis a-17 b+17
is_schizo b+15 d-16
is_shot d+16
is_that a-27 c+29 d-29
is_the c-26
is_this a-22 b+24 c-23 d-21
is_up a-28 b-26 d+19
is_working c-24
issue* a+35 c-23 d-33
issues a+35 c-23 d-33
it$ c-17
it__# c-16
it__@animal a-20 b+19 c-16 d-19
it__@open c+15 d-23
it__a c-15
it__and a-19 b-27 c+18
it__be a+23 c-25 d-26
it__been b-15 d-21
it__but a-19 b-16
it__do a+18
it__for d-21
it__high a-17 d+20
it__his d-18
it__if d-18
it__in d-21
it__low a+21 b-21 c-18 d-20
it__never a+17 c-17
it__no a+18
it__not a+20 b-30 d-39
it__once a-15 c+17 d-17
it__problem a-18 c-16 d+17
it__sometimes c+16
it__the c-15
it__weird a-17 c+19 d-17
it_at d-16
it_before b-17 c-20
it_handled a-15 d+18
it_i c-18
it_is b-15
it_made b-16 c-15
it_now a-16 d+16
it_on a-23
it_out a-26 b-19 c+22
it_runs c-18 d-20
it_take d-15
it_this a-18
it_tomorrow d-16
it_was a-24 b-27 c+20
it_would a+17 c-19
jaja a-17 b-24
jaja$ a-24 b-18
jamas a+31 b-23 c-25 d-27
jamas$ a+24 b-16 c-19 d-21
jaund* a-17 c+16
jaundice a-17 c+16
job b-16 c-16
job$ c-15
joven b-17 c-25 d+28
july a-19 d+21
june a+18 b-17
junta a+20 d-18
just a+40 b-26 c-30 d-33
just_@drink a+16
just_@drug d-21
just_@medicine d-15
just_@vehicle a-22
just__@body c-17
just__@drug a-20 c+20
just__@medicine a+17 d-16
just__a c-15 d-19
just__about a+20 c-20 d-19
just__and a+23 b-18 c-17 d-22
just__for a+15
just__hypertension a-15
just__i a-27 b-18 c+22
just__lol a+18 c-15
just__my d-16
just__no c-20 d+23
just__one a+21 c-15 d-19
just__out d+17
just__pollen a+15
just_a a+15 c-18
just_anxiety a+16
just_asthma a+16
just_found d+15
just_got a-16 d+15
just_had c-20 d-21
just_me a+16 c-19 d-23
just_my b-28 c-24
just_one d-25
just_prayer c-15
just_the b-22 c-27 d+19
just_to a+18
keeps c+17
ketamina a-18 b-15 d+17
ketamine a-22 b+16 c-33
kidne* a+16 b+16 c-42 d-36
kidney c-27 d-18
kidney_stones c-16 d-17
kidneys c-30 d-31
kidneys__bad d-16
kind$ b-20 c-22
kind_of d-29
kinds a-24 c-19 d+25
kinds$ a-20 d+19
knock* a-18 b-15 c-17 d+18
knocked a-18 b-15 c-17 d+18
know d-31
know$ a-31 c+18 d-26
know__here a+16 c-16
know__is a-15 c+19 d-17
know__it c+18
know_about c-16
know_anyone a+16 c-16
know_my c+15
know_of d-21
know_what c+18
knowl* d-18
knowledge d-18
knowledge$ d-18
knows$ b-23
la b-20 c-16
la_@body b-18 c-27 d+21
la_@drug a-22
la_@medicine a+18 b-19
la_@sick a+21 b-16
la_@treat a-18 b-15 d+17
la__baja a+20 d-19
la__bien a+22 d-26
la__cuenta a-16 b+18 d-23
la__desde c-17
la__el a-16
la__la b-17
la__me c-15 d+22
la__no d-15
la__nomas a+18 b-16 c-18 d-16
la__normal c-16
la__salio d-17
la__si a-25 c-16 d+26
la__sin d-16
la__tomado d-16
la__tomo a-15 d+18
la__vez d-18
la__y a+22 b-19 d-33
la_casa c-18 d+17
la_chamba a+18 d-17
la_conozco a+15
la_cuenta a-21 b-24
la_dieron c-16
la_he d-16
la_noche b-21 d-18
la_orina c-24 d+18
la_paso c-15
la_pipi c-16 d+15
la_pregunta b+15 c-19
la_presion b-30 c-27 d+23
la_primera a+16
la_pusieron c-18
la_regla a+17 d-19
la_tengo a+19 b-15 d-19
la_use a+17 d-15
la_vesicula a+16 c-17
lab a-15 c+21 d-20
labs b-30 d-36
labs__back d-18
labs__good a+15
labs__perfect a+17 c-18
labs_came a+21 c-21
labs_were a+16 c-16
lacta* a-23 b-18 c-21 d+26
lactando a-23 b-18 c-21 d+26
lactando$ a-20 c-22 d+22
las a-23 c-22
las_@medicine c-22
las__cuentan a-16 b+23 c-22 d-25
las_enzimas a-16 b-17
last_@year b-18
last_one a-22
last_time b-21
last_week b-15 d-15
late a-27 c+21 d-21
later a+15 d-26
later$ d-23
latex d-16
law c-19
le b-21 c+17
le__a b-16
le__pecho d+15
le_doy c-20
le_estoy a-24 b-18
leaks c-17 d+19
leaks$ c-17 d+19
leaky c-17 d+19
leaky_valve d+16
least a-26 b-21 d+17
left a-17 d+17
let__know a-16
let_me c+15 d-20
let_you a-16
lexapro c-19
life b-23
life$ a+19 b-16 c-26
like c-21
like_# c-15
like_that a+20 c-16 d-18
like_the d+17
lines a-21 c-18 d+21
list a-17 b+20 c-26
lithium a-17
littl* b-25 c+17 d-15
little b-25 c+17 d-15
little_@drug a+18 c-18
little__no a+16 c-15
live d-17
liver a-20 b-15 c-19 d+24
liver$ a-18 b-25 d+17
liver* c-16 d+17
liver__@body a+28 d-35
liver__are b-16 c-30 d+18
liver__but a-20
liver__good a+17 d-19
liver__i d+16
liver__me a+22 b-16 c-17 d-19
liver__no a+16 d-17
liver_and a+16 d-20
liver_disease c-21
liver_enzymes c-28 d+25
liver_is b-20 c-25
liver_scare a-15
liver_transplant c-20 d+21
livers c-16 d+17
lives a+18 c-16 d-19
llama* d-16
lleva a-15 c-15
llevo a-22 b-25 d+19
llevo_# c-16
llevo__@month a-18 d+20
llevo__@year a+26 d-26
lo c+18 d-28
lo_@stop d-18
lo__@clinician a-16 b+18 c-16
lo__soy b-18 c-17 d+16
lo_mejor a-16 c+17
loca c-21
loca$ c-19
loco c-19
lol c-30
lol$ c-23
lol_no a+29 b-15 c-25 d-26
long__i a-16 c-19
long__it a-20
long_as d+17
long_will d-16
looke* a-17 c+21 d-19
looked a-17 c+21 d-19
looki* b-26 d-30
looking b-26 d-30
looking$ b-21 d-22
lord c-16
los d-36
los__bien a+20 c-25
los__de a+16 c-15
los_analisis b-17 c+15 d-17
los_estudios d-15
los_fines d-18
los_gatos d-17
lost b-27
lost_my a-15
lot a-26
lot$ b-23 c+24 d-31
low a+48 b-20 c-42 d-44
low$ a+16 b-16 d-15
low__anything a+19 b-16 d-17
low__pressure a+21 d-20
low_blood a+21 d-20
low_bp c-15
low_if a+19 b-16 d-17
luego a+23 b-21 c-21
luego$ a+21 d-19
lyft a-23
ma a-18 b-17 c-19 d+20
maam a+18
made b-22 c-19 d+20
made_my a-17 c-16 d+20
make a-20 b-16 c-18 d+20
mal c-38 d+17
mal$ b-16 c-28
mala c-15 d+17
male a+15
male$ a+15
mama a-25 b-17 d+18
man c-26 d-19
man$ c-19 d-20
manan* b-23 d-30
manana b-23 d-30
manana$ b-21 d-28
manej* a+16 c-18
maneja c-23
manejando a+16 c-18
manejando$ a+26 d-25
manejo a+18
mania a-46 c-38 d+42
mania$ a-38 c-31 d+35
mania_si a-15 c-22 d+20
manic a-40 b-31 c-46 d+46
manic_once c-18 d+16
many a-19 d+21
marca* a-20 c-16 d+25
marcapasos a-20 c-16 d+25
marcapasos$ a-20 c-16 d+25
march a-16
marido a+17 b-17 c-22
marihuana a-21 d-25
marijuana b-20 d-19
maris* a+16 b-16
marzo d-20
mas b-39
mas$ b-22 d-20
mas_@late a+20 c-16 d-15
mas__menos c+15
mas_de d+16
mas_o c+15
matte* a-16 b+20 c-19 d-17
matter a-16 b+20 c-19 d-17
may a-28 d+26
may$ a-26 d+27
maybe b-46 c+33 d-67
maybe$ b-29 c+25 d-47
maybe_# a-22 c+24 d-19
maybe__@relative c+19
maybe__@vehicle a-25 c+24
maybe__a d-16
maybe__is b-16 c+17
maybe__it b-16 c+18
maybe__little a-19 c+19
maybe_my c+23 d-17
mayo a-24 d+21
me a-18 b-22 d+18
me$ b+16 c-52
me_@fetch a-25 c-20 d+23
me__@drug a+19 d-17
me__@medicine b-25
me__@parking c-17
me__@relative a-15 c-18 d+15
me__@symptom c+20
me__@vehicle a+16 b-15 d-17
me__a a-24 b-28
me__al a-20
me__algo c+15 d-17
me__bad a+17 d-21
me__cada a+17 d-17
me__con b-17 c-19
me__corazon a-17
me__cuando d+17
me__dado b-16
me__de a-18
me__del c-20 d+20
me__el b-27
me__en b-22 d-17
me__esa c-18 d+19
me__eso a+16 b-17
me__estudios a-18 c+17 d-16
me__for a-18
me__hacer a-19 c+21 d-20
me__hacerme a-17 c+18 d-19
me__have c-16
me__hecho a-16 c+15
me__higado a-21 c-22 d+24
me__la b-34 c+21 d-22
me__los a-18 c+17
me__mal c-22
me__me a-17
me__my c-24
me__no d-26
me__pero a-21 c+25 d-20
me__por a-15 d+16
me__psicosis d+21
me__pusieron c-19
me__que d-22
me__revisado c+16
me__solo a+18 d-18
me__time a+18 d-18
me__un a-38 b-21 c-20 d+32
me__was d-15
me__y b-19
me_and c-24
me_cayo c-18
me_dieron a-20 b-19
me_dijeron a-24 c+15
me_dio a-37 b-30 d+16
me_entere a-16 d+17
me_falla a-15 d+16
me_falta a-23 c+18
me_for a+18 b-15 c-21 d-15
me_han b-18
me_he a-15 c+15
me_i c-21
me_la b-30 c+18 d-17
me_later b-19
me_lo b-16 d-21
me_lol c-20 d-22
me_no a+19 c-17 d-17
me_on a-23 d+18
me_operaron a-16
me_puede a+28 d-26
me_puse a-23 c-17 d+21
me_quitaron d-19
me_regreso a+17 d-16
me_salio a-27 d+20
me_sirvio a-15
me_sube a-17 c+21 d-19
me_to d-18
me_up c-22
me_voy a+16 d-19
mean a-21 b+19 d-20
mean$ b+20 c-15
med d-17
media b-17 c+15 d-23
medic* b-18
medicina a-21 b+20 c-32
medicinas a-17 c-20
medicine a-23 d-17
medics c-16
medics_gave c-16
meds a-25 d+17
mejor b-22 d-27
mejor$ a+16 d-19
menop* d-15
menos a-21 b-17
menos$ c+15
menti* d-18
mentioned d-18
mes c-24
meses b-17
meth d+16
metoprolol d+20
mi$ c-24 d+26
mi_@animal a-20 b+18 d-16
mi_@clinician a-16
mi_@relative d-18
mi__@drive c-23
mi__@fetch a-15 c-18 d+18
mi__@insurer c-25 d+15
mi__a a-18 b+16 c-17
mi__de a-17
mi__del a-15 b+16 d-16
mi__dice a-17 b-17 c+18
mi__dijo c-19 d+18
mi__el a+20 b-16 c-16 d-23
mi__ella c+16
mi__embarazada a-17
mi__es c-35
mi__ese d-17
mi__esta d-21
mi__hipertensa a-16
mi__la c-26 d-25
mi__le a+19 c-16
mi__me a-32
mi__murio a-21 b+20 d-19
mi__no a+18 d-20
mi__pero c-17
mi__puede b-16 c-18
mi__que a-19 b-21
mi__tengo a+17
mi__toma a-16 b+22 c-28 d-18
mi__tuvo b+21 c-18 d-22
mi__yo a+17 b-19 c-20
mi_bebe a-21 b-17 d+23
mi_ma a-21 b-17 c-18 d+21
might a-39 b-32 c+17
might__a c+18 d-16
might__is d-16
might__well c-18 d+18
might_as c-18 d+18
might_be a-17 b-19 c+28 d-30
might_have a-15 c+26 d-19
mine a-16
minutes a+15
minutes$ a+18 d-16
mis b-22 d-22
mis_analisis a+18 c-15
mo a-16 d+17
mom b-16 c+15 d-26
momen* b-18 c-20
momento b-18 c-20
momento$ b-15 c-17 d+15
momento_no a+16 d-19
monit* a-18
monitor a-18
monitor$ a-17 c-15 d+17
month b-22
months b-29 d+16
more a-27 b-27 d+17
more__i a-25 b-18
more__prescribed a-17
more_than a-30 b-20
morni* b-24 c-16
morning b-24 c-16
morning$ b-22 c-16
morph* c-18 d-21
morphine c-18 d-21
morphine$ c-16 d-19
most a-20 b-15
most_nights a-19
mota a-22 b-20 c+26 d-20
moved a+20 c-16 d-16
much a-40
much$ a-36 b-29 c+23
much__it b+16
much_is c-17
mucha* c-27
muchas c-27
muchas_y c-17 d+20
mucho a-40 d+18
mucho$ a-15
mucho__bano c+15 d-15
mucho_al c+15 d-15
mujer b-17
murio a-23 b+17 c-19
murio__@relative d+16
murio_del a-15 b+16 d-16
murio_mi d+16
muy d-21
my d-17
my_@animal b+18 c-19 d-24
my_@body a-22 b-48
my_@clinician c-18
my_@drug b-22
my_@food a-18
my_@medicine b-16
my_@relative a-19 b+23 d-21
my_@ride a+23 b-21 c-38 d-16
my_@vehicle b-19 c-19
my_@visit a-16 b+15
my__# a+15 b-19
my__@animal a-17 b+17 d-16
my__@clinician a-17 b-22 c+17
my__@drive a-30 c-19 d+20
my__@medicine a-20
my__a d-17
my__all a-17
my__always b-16 c-17 d+17
my__and c-21
my__are d-18
my__as c-19
my__at a-20 b-19
my__bad a-17 b+15 c-17
my__bipolar a+16 c-21
my__bring c-17
my__but a+15 b-27 d-15
my__can b-31 c+21 d-22
my__count b-16 c+17
my__did a+17 c-24
my__does a+16 c-24 d-23
my__drinks a-19 b+19 c-20
my__fine a+28 d-24
my__for a-23
my__good a+23 d-20
my__got c-31 d+21
my__had b+26 c-40 d-32
my__has b+21 d-31
my__have a-18 b-17 d+19
my__he a-17 c+16 d-15
my__heart d-18
my__high a-18 b-20
my__i b-28 c+18 d-18
my__if a-25
my__in c-27
my__is b+21 c-23
my__it b+18 c-25 d-18
my__keeps c+17
my__know b-21 c+21
my__last a+18 c-20
my__law c-19
my__leaks c-17 d+19
my__left a-17 d+17
my__liver b+16 d-21
my__me b-31 d+23
my__might a-18 c+25 d-19
my__my a-22 b-18
my__normal a+19
my__not b-19
my__now d-19
my__of a-15
my__off b-16
my__on a-21
my__one c-17
my__out a+30 c-35 d-23
my__patient b-20
my__physical a-15
my__pregnant a-18
my__right a+16 d-19
my__said a-19
my__say d-28
my__says a-35 b-28 c+33 d-23
my__she a-21 b-20 c+15
my__shot d+16
my__skips d-16
my__snipped a+16 b-17
my__sure a-17 d+16
my__tell b-17 c+18 d-17
my__the a+25 b-37 c-23
my__they c-18
my__thought c+16 d-16
my__tried d-16
my__up b-16 c-23 d+17
my__week a+18 c-19
my__will a-28 b-29 d+27
my__working c-24
my__would a-20 b-25 c+34 d-35
my__yes b-19 c-15
my__yesterday c-16
my_baby b-20 c-18 d+19
my_blood c-15
my_boy a-19 c-16
my_bp b-17 d+19
my_break a-25 b-19
my_car d-16
my_cardiologist c-16 d+19
my_chart b-16
my_ex d-25
my_family d-20
my_first a+19
my_heart b-34
my_kidneys a-16 b+17
my_knowledge d-18
my_labs a+21 c-18
my_life c-21
my_liver a-25 b-33
my_old b-18 c+17 d-23
my_own a+24 c-25 d-26
my_pee a-19 b-23
my_period b-25 d-29
my_truck a+21 c-18 d-22
my_twin a+17 c-16
mysel* b-23 c-22
myself b-23 c-22
myself$ b-21 c-24
nace a-27 b-16 c-18 d+26
nada a+20 b-54 c-46
nada$ a+40 b-37 c-55 d-23
nada__eso a+17 c-19
nada__he a+17 d-16
nada_de a+23 c-23 d-20
nada_estoy a+18 d-15
nada_mas b-19 c-33
nada_todavia a+28 c-18 d-28
nadie a+28 b-20 c-32 d-22
nadie$ a+24 c-25 d-18
nah a+56 b-29 c-51 d-41
nah$ a+17
nah__that a+23 c-22
nah_never a+17
name a-22
name$ a-16
nauseas d-16
nauseous a-17 b-20 c+20 d-22
navidad a+19 d-18
neces* a-19 b+19 d-24
need b+21 c-24 d-31
need_to d-16
negat* a+40 b-29 c-30 d-40
negative a+34 b-23 c-23 d-32
negative$ a+26 c-18 d-21
negativo a+21 c-18 d-21
negativo$ a+21 c-18 d-20
neighbor a-27
neith* a+25 b-16 c-27
neither a+25 b-16 c-27
neither$ a+24 c-19 d-20
nel a+26 b-16 c-21 d-22
nerve* b-17 c+18 d-16
nerves b-17 c+18 d-16
nerves$ a-22 c+19
never b-62 c+21 d-38
never$ a+29 c-25 d-24
never__@medicine c-16
never__@treat a+24 c-27 d-18
never__any a+24 d-23
never__anything d-17
never__checked a-22 c+22
never__given a+17
never__he a+16 c-19
never__it b-25 c+20 d-47
never__of a+26 c-20 d-21
never__tested a-20 c+20
never__that a+25 c-20
never__the a+21 c-21
never_been a+16 b-22 d-25
never_did d-18
never_had b-27 c-19
never_heard a+22 c-16 d-19
never_taken a+23 c-21 d-17
never_told a-18 c+15
never_took d-18
never_tried a+27 c-20 d-22
new a+39 b-34 c-24 d-40
new__it a+17 d-18
new_to a+35 b-29 c-26 d-34
nexpl* a+17
nexplanon a+17
nexplanon$ a+16
next a-34 b+24 c+15 d-38
next_question a-15 b+17 c-16 d-16
next_week c+16
ni a+32 b-32 c-31 d-18
ni_@drug a+18
ni__ni a+20 c-19 d-21
ni__vez a+17 c-16
ni_una c-23
nicotine c-15
night a-41 b-30 d+16
night$ a-34 b-28 d+24
night* a-19
nightmares c-18
nights a-19
nine a+20 c-17
ningu* b-40 c-56
ninguna b-30 c-41
ninguna$ c-21
ninguna_alergia a+16
ninguna_de a+18
ninguna_me a-17 d+17
ninguna_reaccion a+17 d-16
ninguno b-19 c-32
ninguno$ c-22
nino b-19 c+16 d-26
nino$ b-18 d-25
nique* a+19 b-19
niquel a+19 b-19
niquel$ a+19 b-19
nkda a+24 b-19 c-16 d-22
nkda$ a+24 b-19 c-16 d-22
no b-34 c+29 d-42
no$ a+55 b-79 c-17 d-49
no_@medicine c+19 d-23
no_@relative a+18
no_@thanks a+21 c-18 d-17
no_@treat a+19 d-20
no__@relative a+26 b-19 c-26 d-18
no__@treat a+26 c-27
no__a a+32 c-27 d-26
no__alergica a+23 b-15 d-23
no__all a+25 d-22
no__am a+23 d-20
no__at a+18 d-16
no__but a-21 c-18 d+23
no__con c-22 d+15
no__cuenta c+16 d-21
no__de c-19 d-20
no__decir a-19
no__do c-16 d+18
no__el d-24
no__embarazada a+27 d-26
no__en a+15
no__ha d-18
no__have a+26 c-27 d-19
no__he a-17 c+17
no__here a+18 c-15
no__i c-16
no__it d-17
no__just a+17
no__la a-37 d+21
no__las c-20 d+16
no__me a+16 d-21
no__my a+28 c-26
no__nada c-22
no__nadie a+22 c-19
no__ni d-17
no__no a+43 b-17 c-33 d-36
no__not a+22 c-21
no__orina c-17 d+16
no__pero a-20 c-19 d+23
no__problems c-16
no__que b-21 c+16
no__quien a+21 c-18
no__segura c+17
no__si b-20
no__stuff a+16
no__that c-16
no__the c-15 d+15
no__there a+26 c-15 d-24
no__todavia a+15
no__with a+27 c-16 d-19
no__would c+17 d-16
no__yes a-32 b-21 d+23
no_allergies a+19 d-18
no_and a+18 c-20
no_ando a+20 d-19
no_bebo a+16
no_but a+17 c-21
no_c a-53 b-34 c+53 d-40
no_es a+18 c-18 d-17
no_estoy b-25
no_hay c-26 d+15
no_he c+20 d-27
no_heart c-24
no_i b-21 c-29
no_idea a-15 c+21 d-15
no_just a+26 c-20
no_le a+20 c-17 d-19
no_lo a-24 c+24
no_maam a+19
no_me b-24 c+24 d-34
no_mi a+15
no_nada a+25 c-27 d-27
no_never a+26 c-25
no_ni a+20 c-17 d-18
no_nunca a+19 c-18
no_one a+16
no_padezco a+28 d-27
no_problem a+24 c-29
no_problems a+17
no_puede a+18 c-28
no_puedo d-31
no_que a+26 c-23
no_quiero a-19 b+20 c-16
no_reaction a+21 c-17 d-19
no_recuerdo a-19 c+22
no_sabria a-27 c+26 d-16
no_se a-29 b-37 c+34 d-32
no_sir a+17 c-17
no_soy a+32 b-20 c-21 d-30
no_supe a-15 c+15
no_tengo a+46 c-43 d-36
no_to c-17
no_trouble a+23 d-21
no_way a+22 c-19 d-17
nobod* b-33 c+21 d-35
nobody b-31 c+16 d-29
nobody$ a+23 c-20
nobody__day a+17
nobody__it a-16 c+15
nobody__that a+17
nobodys c+16 d-16
noche b-29
noche$ b-27
nomas a+41 b-45 d-58
nomas$ a+15 b-26 d-37
nomas__los b-15
nomas_a a+17 b-17 c-15
none a+24 c-40 d-18
none$ a+31 b-21 c-27 d-28
none__that a+18
none_of c-23
nonst* d+15
nonstop d+15
nope a+42 b-28 c-37 d-39
nope$ a+19
norma* a+31 b-34 d-47
normal a+27 b-30 d-46
normal$ a+32 b-22 c-16 d-42
nose a-39 b-36 c+38 d-38
nose$ a-35 b-32 c+34 d-34
not a+18 b-46 d-16
not$ a+26 b-48 c-33
not:# b-23 c+20 d-28
not:@body a+26 b-16 c-19 d-25
not:@call a-17 d-16
not:@clinician b-16
not:@drive a+25 c-17 d-25
not:@drug c-18
not:@insurance a-16 c+16
not:@medicine b-28 c+16 d-24
not:@month a-16 c+16
not:@relative b-22 c-17
not:@thanks a+18 c-15
not:@treat a+41 b-20 c-25 d-32
not:@year a+16 d-19
not:a a+24 b-29 d-22
not:al a-18
not:alergia a+16
not:alergica a+23 b-15 d-23
not:all b-18 c-20 d+15
not:allergies a+29 b-17 c-23 d-27
not:am b-17 d-31
not:an c-17
not:and c-15
not:ando a+20 d-19
not:answering a-16 b+17 c-16
not:any a+32 b-23 c-25 d-19
not:anybody b-23 d-18
not:anyone a+17 c-17
not:around a+19 c-20
not:asked a-17 c+18 d-16
not:at b-19
not:back a-18 c+18
not:bad a-18
not:bebo a+16
not:been b-22 d-31
not:before a+15
not:bien d-17
not:bit a+19 c-18 d-15
not:c a-53 b-34 c+53 d-40
not:can c-17
not:chance a+24 c-24
not:checked a-32 c+32 d-18
not:con c-22 d+15
not:conozco a+19 c-19 d-17
not:controlo a-27 c-23 d+26
not:crazy a+16 c-16
not:cuenta c+16 d-21
not:dado a+24 c-25
not:day c-17
not:de c-20 d-27
not:decir a-19
not:diagnosed d-15
not:dios a+18
not:do b-20
not:drink a+16
not:drogas a+29 b-16 c-21 d-16
not:drugs a+26 c-22 d-17
not:either a+20 c-17
not:em a+18 c-17 d-16
not:embarazada b-16 c-22
not:es b-17 d-21
not:eso c-15
not:estoy b-24
not:even a+15 c-17
not:ever b-20 d-28
not:find a+19 d-23
not:fumo a+19 c-23
not:get d-17
not:given a+18 c-18
not:good a+26 d-27
not:great a-15 c+17
not:ha d-18
not:had b-28
not:han b-16 d-26
not:have a+21 b-30 d-36
not:hay c-28
not:he b-20 d-39
not:heard a+22 c-16 d-19
not:heart b-22 c-28 d+22
not:her d-17
not:here a+22 c-21
not:him b-17
not:hold a-19 d+18
not:i b-34
not:idea a-16 c+21 d-15
not:ido d-20
not:if c+16
not:in d-23
not:into d-15
not:is a+16 b-20
not:it b-37 c+28 d-21
not:just a+27 c-31 d-21
not:kind a+17 c-17
not:know b-37 c+18
not:knowledge d-18
not:la a-27
not:las c-16
not:le a+20 c-17 d-19
not:life a+18
not:like a-22 d+17
not:liver a+18 c-26
not:lo a-31 c+31
not:loca c-19
not:lol d-24
not:maam a+19
not:maybe a-16 c+16
not:me b-28 c+30 d-33
not:my c-17
not:nada b-16
not:name a-16
not:now a+43 c-22 d-41
not:of c-23
not:officially a-23 c+23 d-19
not:on c-22 d-22
not:one a+31 b-23 c-27 d-25
not:or a+18 d-18
not:orina c-17 d+16
not:out a-15
not:padezco a+28 d-27
not:patient d-15
not:period a-19 c+19
not:possible a+25 c-22
not:presion a+22 d-21
not:probado a+18
not:problem a+16 b-19 c-20
not:problema b-15 c-18
not:problemas a+22 b-19 c-18 d-24
not:problems a-19 b-16 c-21 d+22
not:ptsd a+16
not:puede a+26 c-34
not:puedo d-31
not:que b-33 d-25
not:quien a+22 c-20 d-15
not:quiero a-19 b+20 c-16
not:reaccion a+17 d-16
not:reaction d-20
not:recall a-17 c+21 d-23
not:recuerdo a-19 c+22
not:remember d-20
not:revisado c+16
not:right a+22 d-19
not:sabria a-27 c+26 d-16
not:said a-26 b-16 c+20
not:say a-24 d-22
not:se a-31 b-38 c+23
not:see b-15
not:segura c+17
not:sepa a+15
not:sir a+17 c-17
not:sirvio a-18 d+17
not:soy a+30 b-19 c-18 d-28
not:still a-20 d+17
not:stuff a+18 c-16 d-20
not:supe a-18 c+19 d-18
not:sure a-36 b-24 c+37 d-35
not:take a+17 c-34
not:taken a+18 d-18
not:talk a+16
not:tell c+17
not:tengo a+45 b-17 c-32 d-40
not:tested a-28 c+28
not:that d-21
not:the c-21
not:them a-18
not:there a+22 c-17
not:things a+21 c-20
not:this d-35
not:those a+21 b-16 d-19
not:till a-20 d+15
not:time c-17 d+17
not:to b-32 d-17
not:todavia d-21
not:tomado d-29
not:took d-24
not:tried a+25 c-25 d-24
not:trouble c-20
not:trust a-16 c+19
not:una c-23
not:unless a+18 c-19
not:use a+18
not:used a+20 c-19
not:uso a+19
not:vez a+17 c-16
not:voices a+21 c-17 d-20
not:way a+22 c-19 d-17
not:what a-17 b-19 c+20
not:why a-16
not:work a-19 d+18
not:worked a-18 d+18
not:yes a-20
not:yet a-17 c+19 d-18
not:yo a+15
not:you d-18
not_# c+16 d-28
not__@body c-20
not__@medicine c-16
not__@relative b-21 c-16
not__@year d-19
not__a b-16
not__all d+19
not__am d-19
not__and a-17
not__any a+29 c-23 d-23
not__anybody b-23 d-18
not__anyone a+17 c-17
not__anything c-17
not__at d+15
not__bad a-17
not__but b-18 d+19
not__for a-22
not__good a+29 d-26
not__here a+20 c-19
not__i a-19 b-25
not__in a+18 c-17
not__it a-20 b-19 c+19
not__just c-20
not__kind a+17 c-17
not__knowledge d-18
not__lol a+17 c-16
not__my a-18 b-35 d+24
not__not a-15
not__now a+21 d-21
not__of a+20 b-21 c-27
not__one d-15
not__she d+16
not__so a-15 c+18
not__sure c+15
not__that a-28 b+17
not__the a+19 b-16
not__this d-24
not__to d-23
not__what b-17 c+29
not__why a-15
not__yet a-20 c+21 d-15
not__you d-18
not_a a+15 c-16
not_answering a-16 b+17 c-16
not_asked a-17 c+18 d-16
not_at a+30 c-20 d-29
not_back a-18 c+18
not_been a-17 c+18
not_but a-24 c-21 d+27
not_drink a+15
not_even a+15 c-17
not_find a+19 d-23
not_get d-17
not_go a-19
not_have a+34 b-23 c-33 d-24
not_him b-16 c-17
not_hold a-19 d+18
not_know b-34
not_liver a+19 c-16 d-17
not_me a+25 c-32 d-39
not_now a+31 c-18 d-28
not_officially a-23 c+23 d-19
not_possible a+18
not_recall c+17 d-21
not_remember a-15 c+23 d-18
not_say a-24 d-22
not_see b-15
not_sorry a+22 b-16 d-22
not_sure a-33 b-21 c+35 d-34
not_take c-30
not_talk a+16
not_tell c+17
not_that b-41 d-49
not_this b-17 d-19
not_to b-20 d-23
not_tried a+17 c-17 d-16
not_trust a-16 c+19
not_unless a+18 c-19
nothi* a+18 b-48 c-26
nothing a+18 b-48 c-26
nothing$ b-31
nothing__that a+20 c-16 d-18
nothing_but c-18
nothing_like a+20 c-16 d-18
novia a-17 b+18 c-20
novio c-19 d+17
now b-42
now$ b-32 c-25
now: b-19 c-54 d+26
now:# a+16 c-29 d-28
now:@body a+31 b-23 c-22 d-33
now:@body_full a+19 d-18
now:@call c-24 d-25
now:@call_me a+25 b-22 d-16
now:@clinician a+18 c-15 d-16
now:@day a-21 b+18 c-23
now:@drive a+26 d-24
now:@drug a+22 d-22
now:@eat b-19 c-15
now:@food b-17 c+15 d-31
now:@howmuch a-18 b+16
now:@late d-19
now:@visit a-18 b+22 c-18 d-24
now:@visit_is a-15
now:a a+32 b-27 c-38 d-21
now:a_few d+15
now:a_la b-18 c-18
now:a_lo c+16
now:about a-16
now:adela* d+18
now:adelante d+18
now:afrai* a+21 d-22
now:afraid a+21 d-22
now:afraid_not a+19 d-21
now:after a+31 b-23 c-25 d-30
now:after_work a+20 d-20
now:again a+18 b-19
now:ahead a-16
now:ahora a+19 b-18 c-18
now:ahori* b-16 c-17
now:ahorita b-16 c-17
now:ahorita_no a+26 d-27
now:al a+29 b-23 c-26 d-30
now:al_rato a+23 d-20
now:all a-24 d+24
now:am a+31 b-44 c-34 d-21
now:am_asleep a+25 d-24
now:am_at a+20 d-18
now:am_free a-19 d+18
now:am_not a-21 d+16
now:an a+21 d-21
now:an_hour a+21 d-21
now:andel* a-16 d+19
now:andele a-16 d+19
now:ando a+20 b-33 c-31
now:ando_en a+21 d-25
now:anoth* a+27 b-23 d-27
now:another a+27 b-23 d-27
now:another_time a+23 b-20 d-21
now:are c-33
now:as a-22 c-22 d+26
now:as_well c-18 d+18
now:ask c-17 d-26
now:ask_me a+17 d-16
now:aslee* a-27 b-23
now:asleep a-27 b-23
now:at b-33 c-24
now:at_# a+18 d-18
now:at_all a-20 d+20
now:at_the a+21 d-18
now:at_work a+17 d-18
now:bad c-17
now:be b-24
now:be_better a+20 b-16 d-22
now:bed a+19 d-16
now:bette* c-21 d-32
now:better c-21 d-32
now:bien a-33 b-17 d+26
now:bit a-17
now:boss b-21 d-25
now:break a-27 b-20 d+17
now:buen b-15 c-17 d+15
now:buen_momento b-15 c-17 d+15
now:busy b-23
now:by a-19 b-17 d+19
now:by_me a-19 b-17 d+19
now:call a+16 c-18 d-19
now:can a+25 b-38 c-25
now:can_do a-16 d+16
now:can_not a+30 d-32
now:can_we a+26 b-30 d-19
now:car a+16 d-17
now:chamb* a+18 d-17
now:chamba a+18 d-17
now:claro a-16 d+24
now:cocin* a+20 d-22
now:cocinando a+20 d-22
now:could b-16
now:cuanto a-17 b+16 d-18
now:dale a-17 d+17
now:de c-18
now:de_parte a-20 b+23 d-22
now:del a+22 b-16 c-16 d-21
now:depen* a-20 b-22 c+31 d-28
now:depende c+20
now:depends c+21 d-20
now:despu* a+20 d-18
now:despues a+20 d-18
now:did a-18 b+21 d-19
now:digam* a-19 d+20
now:digame a-19 d+20
now:dime d+15
now:do b-19
now:do_it b-17
now:do_not a-22
now:do_this a+15
now:doctor a+18 c-15 d-16
now:doing a-17 d+18
now:driving a+26 d-24
now:el d-21
now:en b-31
now:en_la c-21
now:en_un d-19
now:es a-20 b+17 d-33
now:es_rapido a-17 b-15 c+17 d-17
now:esta a-24 d+16
now:esta_bien a-24 d+16
now:estoy b-34 c-44
now:estoy_en d+15
now:estoy_manejando a+23 d-21
now:estoy_trabajando a+17 d-19
now:eveni* a+18 b-16
now:evening a+18 b-16
now:favor a+17 d-17
now:few d+15
now:few_minutes d+15
now:fine a-40 b-34 c-31 d+42
now:for a-18 b+35 c-34 d-29
now:for_me a-19
now:for_what a-27 b+29 c-23 d-30
now:free a-19 d+18
now:from a-20 c-16 d+17
now:full a+19 d-18
now:give a+15 d-16
now:give_me a+15 d-16
now:go a-31 b-42 c-34 d+39
now:go_on a-21 d+18
now:good a-35 c-22 d+29
now:got a-30 b-20 c-19 d+29
now:guess a-23 b-21
now:hands a+27 b-22 c-18 d-28
now:have b-30 c-29
now:have_a a-19 d+18
now:have_got a-16 d+17
now:he c+17 d-17
now:here b-18 c-17
now:hora a+25 b-20 c-21 d-26
now:hour a+30 b-21 c-21 d-28
now:how a-20 d-24
now:how_long a-20 d-21
now:i b-17 c-29
now:i_am a+31 b-44 c-34 d-21
now:i_guess a-23 b-21
now:i_have a-17 b-23 c-22 d+21
now:if a-22 b-22 c+25 d-17
now:in a+46 b-46 d-50
now:in_a d-15
now:in_the a+28 b-20 c-20 d-26
now:is c-23
now:is_better d-19
now:is_fine a-18 d+18
now:is_good a-19 d+18
now:is_not c-15
now:is_up b-16 d+19
now:it b-36 d+28
now:it_is b-22
now:it_now a-16 d+16
now:it_tomorrow d-16
now:junta a+20 d-18
now:just b-20 c-24
now:kids c-19
now:kind a-16 c+17
now:kind_of a-16 c+17
now:know a-18 c+21 d-20
now:la b-25 c-31
now:la_chamba a+18 d-17
now:later a+25 b-29 d-22
now:like a-18 d+19
now:lo c+16
now:lo_mejor c+16
now:long d-28
now:luego a+31 b-17 c-17 d-30
now:manan* a+24 b-20 c-25 d-23
now:manana a+24 b-20 c-25 d-23
now:manej* a+26 d-25
now:manejando a+26 d-25
now:mas a+20 c-16 d-15
now:mas_@late a+20 c-16 d-15
now:maybe a-23 b-20 c+28 d-26
now:me a+20 c-57 d-15
now:me_later b-19
now:mejor a+22 b-19 d-22
now:mi a-26 d+16
now:might a-18 b-15
now:might_as c-18 d+18
now:minutes a+15
now:momen* b-18 c-20
now:momento b-18 c-20
now:momento_no a+16 d-19
now:my a+19 c-17 d-30
now:my_@body a+17 b-15 d-17
now:my_@relative a+17 d-24
now:my_@visit a-15
now:my_break a-25 b-19
now:nah a+15
now:need a+23 b-18 c-22
now:no b-47
now:no_puedo a+28 c-15 d-27
now:not a-17 d+18
now:not_know c+23 d-17
now:not_now a+20 d-17
now:not_see a-17
now:not_sorry a+22 b-16 d-22
now:not_sure c+17 d-17
now:not_talk a+16
now:now b-25 c-35 d+22
now:now_is a-20 d+19
now:numbe* a-19 b+20 c-15 d-20
now:number a-19 b+20 c-15 d-20
now:ocupa* a+31 b-16 c-19 d-32
now:ocupado a+18 d-16
now:of d-23
now:off b-19
now:off_today a-21 d+21
now:ok b-17 d+20
now:on c-30
now:on_a a+28 b-23 c-24 d-29
now:on_my a-28 b-19 d+16
now:on_the a+27 b-21 c-25 d-27
now:out b+16 d-20
now:parte a-20 b+23 d-22
now:perfe* a-20 d+18
now:perfect a-20 d+18
now:perfect_timing a-20 d+18
now:pleas* b-17
now:please b-17
now:por b-19
now:por_favor a+17 d-17
now:por_mi a-16 d+17
now:probl* a-24 d+23
now:puedo b-19 c-22 d+19
now:que b+19 c-46 d-19
now:quiza* c+16
now:quizas c+16
now:rapid* a-17 b-15 c+17 d-17
now:rapido a-17 b-15 c+17 d-17
now:ratit* a-15
now:ratito a-15
now:rato b-17 c-23
now:right a+21
now:right_now a+23 d-18
now:salgo a+22 b-16 c-16 d-21
now:salgo_del a+22 b-16 c-16 d-21
now:se d-18
now:see a-20 b-18
now:she a-16
now:she_is a-16
now:shoot d+15
now:si a-32 b-32 d+19
now:si_es a-17 b-15 c+17 d-17
now:so a-32 c-37 d+24
now:sorry a+28 b-19 c-18 d-28
now:suits a-21 b-16 d+20
now:suits_me a-21 b-16 d+20
now:super a+23 b-21 d-25
now:sure a-32 b-23 d+26
now:talk a+17
now:tarde a+16 b-17
now:tengo a-32 b-29 c+20
now:tengo_tiempo b-16 c-27
now:tengo_un a-20 d+16
now:texti* a-18 b+17 d-16
now:texting a-18 b+17 d-16
now:that a-18 d+18
now:the d-27
now:this b+18 c-29
now:this_evening a+18 b-16
now:tiemp* a-24 d-16
now:tiempo a-24 d-16
now:till a+20 c-18 d-21
now:time c-41
now:time_for a-19 b+20 c-16 d-21
now:time_no a+21 d-19
now:timin* a-25 b-19 d+23
now:timing a-25 b-19 d+23
now:to a+22 d-23
now:to_go a+17 d-17
now:tomor* a+20 b-18 d-22
now:tomorrow a+20 b-18 d-22
now:tonig* a+26 b-22 c-20 d-25
now:tonight a+26 b-22 c-20 d-25
now:traba* a+25 d-26
now:trabajando a+17 d-19
now:trabajo a+17
now:try a+22 b-21 d-18
now:try_again a+16 b-17
now:un_ratito a-15
now:un_rato c-17
now:una b-25 c-23
now:up a+18 b-21 d-18
now:wait a+23 b-20 d-19
now:wait_till a+24 b-17 d-20
now:wassu* a-18 b-15 d+18
now:wassup a-18 b-15 d+18
now:we a+31 b-36 c-35 d-15
now:we_do a+17 b-16
now:well a-18 c-18 d+19
now:what a-36 b+29 c-22 d-18
now:when b-16
now:who a-23 b+28 c-18 d-24
now:why a-23 b-24 c-22 d+30
now:why_not a-21 b-32 c-20 d+32
now:with b-20 c-17
now:with_my a+20 d-20
now:work a+26 b-18 c-17 d-22
now:works a-24 b-25 c-18 d+27
now:would b-25
now:would_be b-20 c-17
now:yeah b-16 c-16
now:yes b-18 c-17
now:you c-39 d+17
now:you_try a+16
now__can d-16
now__good a-20 d+19
now__not d-16
now_and c+19 d-20
now_is a-20 d+19
nrml a+36 b-31 c-32 d-36
nrml$ a+30 b-26 c-27 d-29
nuera a-15
numbe* a-27 b+19
number a-20 b+21 c-18 d-20
number$ a-19 b+20 c-15 d-20
numbers a-16
numbers_are c-21 d+22
numbers_were c+15 d-15
nunca b-34 d-56
nunca$ b-19 d-27
nunca__han d-23
nunca__la d-19
nunca__lo a-17 c+17
nunca__tomado a+21 c-17
nunca_he a+18 c-20 d-16
nunca_la a+16 c-18
nunca_me a-22 b-20 c+27 d-33
nurse a-16 c-25
nursi* c-26
nursing c-26
nursing$ b-16
o a-16 c+16 d-16
o_menos c+15
ocupa* a+31 b-16 c-19 d-32
ocupado a+18 d-16
ocupado$ a+18 d-16
of$ b-33 c+16 d-36
of_@drug c-17
of__@medicine a-21
of__but c+19 d-23
of__count d-15
of__liver a-15 c+20 d-16
of__pressure a-16 c-17 d+19
of__time c+15
of_course d+16
of_it c-22
of_my a-28 b-21
of_that b-17 d-17
of_the c-17
of_them a-19 b-17 c-23 d+23
of_those c-16
off a-21 b-26
off$ d-17
off_the a-15 d+19
off_today a-21 d+21
offic* a-23 c+23 d-19
officially a-23 c+23 d-19
officially$ a-22 c+23 d-18
oi b-16 c+20 d-15
oia a-21
oia_voces a-19
oigo a-19 b-16
oigo_voces c-17 d+19
ok a-20 c-19 d+15
ok$ b+15 c-16
old$ c-16 d-17
old_@clinician b-16 c+17 d-17
old_man a+15 d-16
on$ a-24 b-19 c-17 d+25
on_@day b-18 c-25
on_@medicine b-18 c-15
on__@body a-19 c+24 d-24
on__@call b-17
on__@day d-16
on__@medicine c-23 d+16
on__@relative a+15 d-22
on__break a-25 b-19
on__but a-21
on__for d+17
on__it a-22
on__no a-20 c+19 d-17
on__of d+15
on__own a+19 c-20 d-19
on__patch a+19 c-17 d-18
on__so c-17
on__way a-17
on_a a+22 b-27 d-29
on_drugs b+15
on_it a-20 c-22 d+20
on_me a-20 b+18 c-15
on_something a-16
on_the b-49 c+29 d-37
once a-22 b-22 c+37 d-33
once$ a-48 c+29 d-21
once__while d-15
once_but c+17 d-19
once_in b-18
one d-38
one$ c-22
one_@medicine a+21 b-17 c-25
one__# a+17 c-19
one__@month c-25
one__and c+17 d-16
one__for c-15
one__is d-20
one__it d-19
one__on c-18 d-23
one__said c+15
one__that a+15
one_and d-22
one_kind a+17 c-16 d-17
one_med a+16
one_time c+16 d-17
ones b+19 c-16
ones$ b+16
only a+43 b-79 d-44
only$ b-43 c+15 d-42
only_@drug d-20
only_@medicine a+21 d-18
only__@day c-16
only__@medicine d-28
only__and a+24 c-18 d-24
only__my a+23 b-19 c-22 d-19
only__of c-17 d+18
only__one d-21
only__that b-16 c-21
only_a c-23
only_my c-16
only_on c-16
only_one d-17
only_the a-27 c-20 d+27
only_to a+16 c-17 d-16
oops c+15
opera* b-22
operada a+22 c-17 d-21
operada$ a+22 c-17 d-21
operaron b-16
operaron$ d-21
operaron__corazon a-19 c-17 d+21
operaron_del a-19 c-17 d+21
or b+20 d-21
or_# a-16 c+16
or__@relative a-21
or_my a-20
organ: b-20
organ:@body b-20 c-31 d+17
organ:@body_cancer c-18 d+21
organ:@body_infections c-17 d+20
organ:@body_is a-19 c-30 d+23
organ:@body_me a-16 d+16
organ:@body_no a+24 c-16 d-23
organ:@body_since d+20
organ:@body_spasms d+16
organ:@body_surgery c-15 d+17
organ:@body_yes d+16
organ:@clinician a-23 b-23 c+29 d-29
organ:@clinician_is c+16 d-16
organ:@clinician_wants c+18 d-16
organ:@relative a+17 c-41
organ:@relative_had c-19
organ:@relative_has a+22 c-16 d-24
organ:@treat a-20 c-28
organ:@vehicle a-16 b-18
organ:@year c+24 d-29
organ:a a-17 b-18 c+33 d-27
organ:a_cada a-18 b-17
organ:a_catheter a-16 c-18 d+21
organ:a_liver a-23
organ:a_lot a-22
organ:a_scan a-16 c+19
organ:a_spot c-18 d+15
organ:a_uti d-23
organ:a_veces c+18 d-20
organ:a_while a-16 c+18 d-16
organ:ago d-18
organ:ahi a+17
organ:al b-18 d-21
organ:al_bano c+15 d-15
organ:all a+17 b-22 d-17
organ:all_good a+20 d-19
organ:all_the a-17
organ:altas a-19 b-19
organ:an a-15 c+16
organ:anali* b-18 c+16 d-19
organ:analisis b-18 c+16 d-19
organ:and b-16 d-32
organ:and_@body a+17 d-17
organ:are_bad d-16
organ:are_good a+17
organ:as d-17
organ:as_a d-17
organ:b c-23 d+21
organ:back b-23 c-19
organ:back_fine a+19 c-17 d-20
organ:bad c-23
organ:bag a-18 b-17 c-17 d+19
organ:bano c+15 d-15
organ:bien a+38 b-23 c-38 d-35
organ:bladder c-25 d+17
organ:both a+27 c-24 d-27
organ:but b-35 d-25
organ:but_i c-17 d+15
organ:but_it a-20 c+17 d-16
organ:but_not a+27 c-24 d-24
organ:but_nothing d-18
organ:but_the a+22 c-16 d-21
organ:c a-18
organ:cada a-18 b-17
organ:cada_rato a-18 b-17
organ:came a+19 b-19 c-32
organ:came_back a+19 b-19 c-32
organ:can a-25 c-19
organ:can_not a-19 d+18
organ:cance* a-25 c-26
organ:cancer a-25 c-26
organ:cath a-19 b-16 c-19 d+20
organ:cathe* a-16 c-20 d+22
organ:catheter a-16 c-18 d+21
organ:check* a-18 c+18
organ:checked a-16 c+19
organ:chron* c-16 d+19
organ:chronic c-16 d+19
organ:chronic_utis d+17
organ:cirrh* c-23
organ:cirrhosis c-23
organ:cirro* c-22 d+24
organ:cirrosis c-22 d+24
organ:cisti* c-16 d+19
organ:cistitis c-16 d+19
organ:clean a+26 b-18 c-29 d-24
organ:contr* a-28 c-26 d+27
organ:count a-24 b+30 c-33 d-21
organ:cuent* a-17 b+20 c-21 d-20
organ:cysti* c-17 d+20
organ:cystitis c-17 d+20
organ:dad b-16
organ:de a-21
organ:de_la c-16 d+17
organ:de_nino c+17 d-16
organ:de_orina a-21 b-20
organ:del a-15
organ:del_higado a-17
organ:dio c+18 d-18
organ:disea* c-21
organ:disease c-21
organ:do b+18 c-21 d-22
organ:do_utis b+19 c-21 d-17
organ:doctor a-22 b-19 c+30 d-32
organ:does b+22 c-23
organ:el c-19
organ:el_higado b-17 c-28 d+17
organ:enzim* a-16 b-17
organ:enzimas a-16 b-17
organ:eso d-18
organ:esperando_los c+16
organ:estan d-15
organ:estoy d-25
organ:estoy_bien a+16 d-16
organ:estud* b-21 d-24
organ:estudios b-19 d-21
organ:every c-18 d+18
organ:every_@month c-19 d+19
organ:falla a-15 d+16
organ:falta a-18 c+21 d-22
organ:fatty a-23 b-21 d+19
organ:fatty_liver a-22
organ:fine a+26 b-18 c-24 d-19
organ:for a-16
organ:for_a d+15
organ:for_my c-15
organ:gallb* c-26 d-22
organ:gallbladder c-26 d-22
organ:go a-16 c+19 d-16
organ:good a+36 b-21 c-23 d-37
organ:got a-23
organ:got_a a-16
organ:graso c-17 d+16
organ:hace c+19 d-20
organ:had c+28 d-41
organ:had_@body c-19 d+21
organ:had_a d-18
organ:had_hep a-19 d-19
organ:had_my a+17
organ:han a-22 c+22
organ:has a+16 c-31
organ:has_liver c-15
organ:have a-21 b-26 c-19 d+27
organ:have_to a-20 b-18 c-20 d+23
organ:he b-20
organ:he_has b-17
organ:hep a-25
organ:hep_c a-22
organ:hepat* a-32 b-24 c+17
organ:hepatitis a-32 b-24 c+17
organ:hepatitis_b c-18 d+19
organ:hepatitis_c c-24 d+24
organ:hepatitis_de c+19 d-19
organ:higad* c-26
organ:higado c-26
organ:higado_graso c-17 d+16
organ:higado_y a+21 d-24
organ:high a-23 b-26
organ:hold a-19 d+18
organ:i a-21 b-45 d+19
organ:i_go a-16 c+19 d-16
organ:i_had b-16 c+17 d-23
organ:i_have a-15 b-24 c-33 d+30
organ:i_wear c-16 d+16
organ:ic a-19 b-19 c-21 d+21
organ:in_a c+17 d-16
organ:incon* a-18 c-27 d+30
organ:incontinencia c-18 d+20
organ:infec* a-25
organ:infeccion c+18 d-17
organ:infeccion_de d-15
organ:infecciones a-15 c-25
organ:infections c-17 d+20
organ:into c+15
organ:into_it c+15
organ:is_good a+15 d-17
organ:is_shot d+16
organ:it c+19 d-15
organ:jaund* a-17 c+16
organ:jaundice a-17 c+16
organ:just b-32 c-40
organ:just_my b-17 c-23
organ:ketamine a-19 c-21
organ:kid c-18
organ:kidne* a+16 b+16 c-42 d-36
organ:kidney c-27 d-18
organ:kidney_stones c-16 d-17
organ:kidneys c-30 d-31
organ:kids d+16
organ:kind a-19 c-19 d+16
organ:la a-15 b-28 d+20
organ:la_@body b-17 c-25 d+20
organ:la_orina c-24 d+18
organ:la_pipi c-16 d+15
organ:la_vesicula a+16 c-17
organ:lab a-15 c+21 d-20
organ:labs b-27 d-37
organ:labs_came a+21 c-21
organ:labs_were a+16 c-16
organ:las a-29
organ:las_enzimas a-16 b-17
organ:last c+16 d-18
organ:last_@year a-15 c+20 d-18
organ:leaks c-17 d+19
organ:like c-16
organ:liver a-20 b-15 c-19 d+24
organ:liver* c-16 d+17
organ:liver_and a+16 d-20
organ:liver_disease c-21
organ:liver_enzymes c-28 d+25
organ:liver_is b-20 c-25
organ:liver_scare a-15
organ:liver_transplant c-20 d+21
organ:livers c-16 d+17
organ:lol c-18
organ:looki* c+16 d-16
organ:looking c+16 d-16
organ:los b-25 d-31
organ:los_analisis b-17 c+15 d-17
organ:los_estudios d-15
organ:lot a-22
organ:lot_of c-21
organ:mal a-15 b-18 c-16 d+18
organ:maybe a-17
organ:me a-41 b-50 c+38 d-16
organ:me_dio c+18 d-18
organ:me_falla a-15 d+16
organ:me_falta a-18 c+21 d-22
organ:me_han a-22 c+22
organ:mi d-22
organ:mi_@relative c-20 d-24
organ:mis_analisis a+18 c-15
organ:mom c-16
organ:mucho a-22 b-17 c+25 d-24
organ:mucho_al c+15 d-15
organ:my_@body a-30 b-34
organ:my_@relative c-26
organ:my_kidneys a-16 b+17
organ:my_labs a+21 c-18
organ:my_liver a-25 b-33
organ:my_pee a-19 b-23
organ:nada a+32 c-21 d-28
organ:nah a+19 c-15 d-17
organ:neith* a+23 c-18 d-20
organ:neither a+23 c-18 d-20
organ:never a-21 c+22 d-17
organ:next c+16
organ:next_week c+16
organ:ningu* a+25 c-18 d-22
organ:ninguno a+25 c-18 d-22
organ:nino c+17 d-16
organ:no b-34
organ:no_nada a+19 d-15
organ:no_problems a+17
organ:no_trouble a+19 d-16
organ:nobod* a-17 c+16
organ:nobody a-17 c+16
organ:nomas a+20 b-18 c-21 d-18
organ:none a+22 d-18
organ:nope a+18
organ:norma* a+26
organ:normal a+26
organ:not b-45
organ:not_back a-18 c+18
organ:not_hold a-19 d+18
organ:not_know c+16
organ:not_liver a+19 c-16 d-17
organ:not_that d-17
organ:nothi* d-18
organ:nothing d-18
organ:now a-24 c+19
organ:numbe* a-15
organ:numbers a-15
organ:numbers_were c+15 d-15
organ:nunca a-21 c+21 d-16
organ:nunca_me a-19 c+19
organ:of_my a-17 c+19
organ:on a-26 b-16 c+18
organ:on_my a-23
organ:once b-17 c+22 d-30
organ:once_but d-16
organ:one a-17 c+17 d-15
organ:only a+28 b-22 c-31 d-24
organ:only_my c-16
organ:orina a-21 b-24 d+17
organ:orino a-20 b-16 c+24 d-25
organ:out a+18 b-21 c-25
organ:overa* d+21
organ:overactive d+21
organ:pads c-18
organ:pee a-28 b-31 c+27
organ:perfe* a+26 b-19 c-24 d-24
organ:perfect a+18 c-20
organ:pipi c-16 d+15
organ:proba* a-16
organ:probably a-16
organ:probl* c-26 d-20
organ:problemas c-31
organ:problems c-21
organ:prost* a+19 c-28 d-25
organ:prostate c-22 d-19
organ:que a-26 b+18 d-19
organ:rato a-18 b-17
organ:recur* c-19 d+22
organ:resul* a-20 c+21 d-17
organ:resultados c+15
organ:results a-16 c+19
organ:right a-18
organ:right_now a-18
organ:rinon a+18 c-29 d-29
organ:runni* a-15 c+15
organ:running a-15 c+15
organ:running_tests a-15 c+15
organ:said a-20
organ:salie* d-21
organ:salieron d-21
organ:salieron_bien a+16 c-15
organ:sano a+16
organ:scan d-17
organ:scare a-17 c+17 d-16
organ:se a-15 c+16
organ:self c-16 d+17
organ:self_cath d+16
organ:shot a-21 b-18 c-21 d+25
organ:si b-22 c-29
organ:since c-21
organ:so d-23
organ:so_maybe c+17
organ:somet* c+21 d-21
organ:sometimes c+18 d-17
organ:spasm* d+16
organ:spasms d+16
organ:spot c-18 d+15
organ:spot_on c-18 d+15
organ:still a-19 b-19 c+19 d-16
organ:stone* c-16 d-17
organ:stones c-16 d-17
organ:surge* c-19 d+18
organ:surgery c-19 d+18
organ:tengo a-17 b-21 d+24
organ:tengo_cirrosis d+16
organ:tengo_hepatitis c-27 d+24
organ:tests b-32
organ:tests_came c-20
organ:that d-23
organ:that_is a+17 c-21
organ:the_time a-17
organ:there a+23 c-16
organ:they b-24
organ:they_are c+16 d-16
organ:time a-26 b-15
organ:to c-22 d+15
organ:to_wear c-17 d+19
organ:todo a+34 b-27 c-31 d-30
organ:todo_bien a+15
organ:too d-21
organ:trans* a-18
organ:transplant c-23 d+24
organ:troub* b-19 c-19
organ:trouble b-19 c-19
organ:tuve a-18 c+30 d-30
organ:tuve_hepatitis c+23 d-24
organ:ultra* b-24 d-29
organ:ultrasound b-22 d-27
organ:una a-17 c+22 d-20
organ:una_vez a-16 c+19 d-16
organ:up a-17 c+25 d-23
organ:uti b-19
organ:uti_right a-18
organ:utis a-37
organ:utis_count b+19 c-21 d-17
organ:veces c+18 d-20
organ:vejiga b-31 c-40
organ:vesic* a+16 c-17
organ:vesicula a+16 c-17
organ:vez a-16 c+19 d-16
organ:waiti* c+15
organ:waiting c+15
organ:waiting_for c+21
organ:wants d-18
organ:was a+18 b-23
organ:was_clean a+21 c-22 d-18
organ:weak b-20 c-24
organ:weak_@body c-16
organ:wear a-18 b-18 c-20 d+24
organ:wear_pads c-16 d+16
organ:week d-16
organ:were c+17 d-23
organ:what b+19 c-18 d-18
organ:while a-16 c+18 d-16
organ:with a+16 c-18
organ:work a+20 d-20
organ:works a+22 b-15 c-15 d-21
organ:y a+16 d-26
organ:y_@body a+18 d-18
organ:year c+18 d-17
organ:yello* a-15 c+17 d-16
organ:yellow a-15 c+17 d-16
organ:yes b-20 c-22 d+21
organ:¿ b+19
orina a-21 b-24 d+17
orina$ a-24 b-21 d+16
orino a-20 b-16 c+24 d-25
otra c-21
otra$ c-20
otro a-17 c+17
out d-22
out$ c+21 d-21
out__me c-19 d-19
out__my d+16
out_in c-15
out_last a-16 d+20
out_of b-24 c-28
out_on a-23 b+22 d-21
over b-41 c-30 d+18
over_# b-24 c-18
over_ten b-16 c-18
overa* d+21
overactive d+21
overd* a-16
own a+24 c-25 d-26
own$ a+19 c-20 d-19
pacem* a-16
pacemaker a-16
pack c-18 d+18
padez* b-22 c-27
padezco b-22 c-27
padezco$ a+22 d-22
padezco_de d+17
padre a-33 c+26 d-32
pads b-16 c-20 d+15
pads$ c-16 d+16
pain a-22 c+23 d-21
pain_@medicine c+17 d-18
panic c-18
papa c-21
para a-22
para__@month a-15 d+16
para__estoy a+18 d-15
para_dormir a-16 c+16
para_el c-16 d+18
para_eso a+18 d-18
para_nada a+25 d-21
paran* a-27 b-18
paranoid a-27 b-18
pareja b-19 d-17
parte a-20 b+23 d-22
pasa a-18 c-19
pasad* a+15 c-17
pasado a+15 c-17
paso$ b-23 c+17
passe* b-20
passed b-19
passed_my c-16
passed_out a-16
past b-22
past_that a+18
pastilla a-16
pastillas b-36 c+16 d-23
patch a+19 c-17 d-18
patch$ a+19 c-17 d-18
patie* c-18
patient c-18
pecho b-22 c-24
pecho$ b-18 c-18
pee a-28 b-31 c+27
penic* a+22 c-21 d-16
penicillin a+21 c-17
people a-18 b-21 d+20
perdi b-25 c-30 d+21
perf a+16 c-15 d-15
perf$ a+16 c-15 d-15
perfe* a+26 b-34 c-38
perfect b-28 c-30
perfect$ b-15 c-22
perfect_timing a-20 d+18
perfecto a+17 c-16
perio* b-27 c+19 d-32
period b-26 c+18 d-32
period$ a-19 c+19
pero b-37 d-21
pero__me a-15
pero__no a+19 d-17
pero__se a-18 c+20 d-16
pero__si a-30 d+22
pero_mi a-25 d+19
pero_no c+22 d-24
pero_poco a+16
perso* b+20 c-28 d-23
personal a-24 b+23 c-20 d-20
personal$ a-24 b+23 c-20 d-20
pido b-16
pido__@vehicle b-16
pido_un b-16
pills b-24
pipi c-16 d+15
pipi$ c-16 d+15
plann* a+16 d-15
pleas* c-22 d-16
please c-22 d-16
please$ c-21
plus a-15 c-17 d+15
poco b-37 c+18 d-28
poco$ a+20 b-30 c-18
poco_de a-21 c+27 d-28
podia a-29 b-21 c-24 d+28
polle* a+19 c-16 d-18
pollen a+19 c-16 d-18
pollen$ a+19 c-16 d-18
polvo c-19 d-21
polvo$ c-19 d-21
poqui* b-19 d-31
poquito b-19 d-31
por a-33 c-57 d+36
por_@drug a-18 d+18
por_@year c-20 d+21
por__bien a-16 d+17
por__y d+15
por_favor a+17 d-17
por_la a-20 d+22
por_mi a-25 b-25 c-26 d+35
por_psicosis d+16
por_que a-19 b+24 c-25 d-24
posit* a-28 b-22 c-31 d+30
positive a-28 b-22 c-31 d+30
positive$ a-20 b-16 c-19 d+20
pospa* d+18
posparto d+18
possi* b-23 d-26
possible b-16 d-22
possibly a-17 c+17
postp* b-25 c+17
postpartum b-25 c+17
pot a-21 c+21
praye* c-15
prayer c-15
prayer$ c-15
preg a-23 b-24 c-22 d+25
pregn* a-15
pregnancy: b-21
pregnancy:# a-20 c-19 d+20
pregnancy:#_@month a-36 b-19 d+36
pregnancy:#_and a+15
pregnancy:#_semanas a-16 d+18
pregnancy:#_weeks a-37 b-29 d+31
pregnancy:@clinician a-22 b-21 d+19
pregnancy:@date c-31
pregnancy:@late a-31 b-28 c+33 d-31
pregnancy:@medicine a+26 b-19 d-31
pregnancy:@month b-35
pregnancy:@month_and a-16 d+18
pregnancy:@open a+30 b-24 c-29 d-30
pregnancy:@relative d-35
pregnancy:@relative_esta d-19
pregnancy:@relative_got a+16 b-17
pregnancy:@relative_is b+21 c-28 d-25
pregnancy:@relative_si c-21 d-19
pregnancy:@stop a+17
pregnancy:@year a+16 c-16 d-31
pregnancy:@year_old c-19 d-21
pregnancy:a d-18
pregnancy:a_chance b-16 d-19
pregnancy:a_dude a+15
pregnancy:a_guy a+16
pregnancy:a_man c-20 d-18
pregnancy:a_test d-17
pregnancy:a_vasectomy a+17 b-17
pregnancy:after d-16
pregnancy:again b-16 d+22
pregnancy:ago a+19 c-21 d-17
pregnancy:alivi* a-20 c-17 d+19
pregnancy:am c-16
pregnancy:am_# b+20 c-28 d-22
pregnancy:am_a a+30 b-36 d-29
pregnancy:am_not a-22 b+20 c-20
pregnancy:am_on a+17 d-17
pregnancy:am_sixty a+23 b-24 c-16 d-24
pregnancy:amama* a-26 b-21 c-23 d+25
pregnancy:amamanto a-24 b-19 c-21 d+23
pregnancy:an a-16
pregnancy:an_oops c+15
pregnancy:and_done a+17 d-16
pregnancy:ando b-20
pregnancy:ando_@late c+15
pregnancy:any c-17 d+15
pregnancy:apena* a-16 d+17
pregnancy:apenas a-16 d+17
pregnancy:apenas_me a-16 d+17
pregnancy:at b-18 c-29 d+19
pregnancy:at_night c-19 d+20
pregnancy:atras* c+17 d-16
pregnancy:atrasada a-19 c+21 d-18
pregnancy:atraso c+17 d-16
pregnancy:ayer c-21 d-23
pregnancy:baby c-35
pregnancy:be b-31 c+19 d-33
pregnancy:bebe a-31 b-32
pregnancy:bf b-20 c-18
pregnancy:breas* b-26 c-33 d+20
pregnancy:breastfeed a-23 b-18 c-18 d+22
pregnancy:breastfeeding c-24
pregnancy:busca* a-16 c+17 d-15
pregnancy:buscando a-16 c+17 d-15
pregnancy:but b-18
pregnancy:c c+16
pregnancy:chanc* b-17 d-21
pregnancy:chance b-17 d-21
pregnancy:closed a+26 b-21 c-24 d-27
pregnancy:con a+26 c-26 d-28
pregnancy:condo* d-15
pregnancy:could a-16 c+23
pregnancy:could_be a-16 c+23
pregnancy:daughter a-26
pregnancy:de b-32 c-25
pregnancy:depo a+20 d-16
pregnancy:dio a-18
pregnancy:dios a+15
pregnancy:diu a+21 d-16
pregnancy:do a-32
pregnancy:do_not a-16 c+20
pregnancy:does b+16 c-18
pregnancy:done a+29 b-23 c-20 d-30
pregnancy:doubt a+18 c-16 d-18
pregnancy:doubt_it a+18 c-16 d-18
pregnancy:doy a-17 b-21 c-29 d+23
pregnancy:dude a+15
pregnancy:due a-32 c-27 d+27
pregnancy:due_in a-19
pregnancy:early c+15
pregnancy:el b-28
pregnancy:el_diu a+21 d-16
pregnancy:el_test a-23
pregnancy:embar* a-31 c-34 d+24
pregnancy:embarazada a-22 c-25
pregnancy:en a-17 b-23 c-34 d+28
pregnancy:en_@date c-20 d+16
pregnancy:enter* a-16 d+17
pregnancy:entere a-16 d+17
pregnancy:es a-19
pregnancy:eso c-18 d-26
pregnancy:esper* a-21 c-19 d+20
pregnancy:esperando a-21 c-19 d+20
pregnancy:esta d-19
pregnancy:esta_embarazada a-17
pregnancy:estam* a-20 b-16 c+21 d-19
pregnancy:estamos a-20 b-16 c+21 d-19
pregnancy:estamos_buscando a-16 c+17 d-15
pregnancy:estoy c-45
pregnancy:estoy_esperando a-21 c-19 d+20
pregnancy:estoy_operada a+22 c-17 d-21
pregnancy:expec* a-21 c-26 d+21
pregnancy:expecting a-21 c-26 d+21
pregnancy:facto* a+16 d-15
pregnancy:factory a+16 d-15
pregnancy:feedi* a-20 d+20
pregnancy:feeding a-20 d+20
pregnancy:fifty a+22 c-19 d-17
pregnancy:for a-21
pregnancy:found a-16 d+20
pregnancy:found_out a-16 d+20
pregnancy:four a+21 c-16 d-22
pregnancy:gemel* d+16
pregnancy:gemelos d+16
pregnancy:got a+17 b-28
pregnancy:got_my a+20 c-19 d-18
pregnancy:got_snipped a+16 b-17
pregnancy:guy a+18
pregnancy:hacer* d-16
pregnancy:hacerme d-16
pregnancy:hacerme_la d-16
pregnancy:had a+20 c-17 d-40
pregnancy:had_a d-32
pregnancy:had_an c+15
pregnancy:had_my a+31 c-29 d-17
pregnancy:have a-24 c+24 d-18
pregnancy:have_not a-21 c+20
pregnancy:havin* b-21 c-26
pregnancy:having b-21 c-26
pregnancy:he_is c-29
pregnancy:hell a+17
pregnancy:hell_no a+17
pregnancy:hombr* a+21 d-18
pregnancy:hombre a+21 d-18
pregnancy:honey a+18 b-17
pregnancy:hope d-19
pregnancy:hope_not d-19
pregnancy:husband a+23 b-25
pregnancy:i c-17
pregnancy:i_@clinician a-20 b-19 c-18 d+20
pregnancy:i_am c-16
pregnancy:i_breastfeed a-22 b-17 c-17 d+22
pregnancy:i_pump a-23 b-22 c-23 d+25
pregnancy:impos* b-21 c+15 d-20
pregnancy:in_@date c-19
pregnancy:inyec* a+23 c-18 d-22
pregnancy:is d-44
pregnancy:is_# a+18 b-32 c-17
pregnancy:is_@open a+16
pregnancy:is_a d-32
pregnancy:is_not a-22 c+17 d-18
pregnancy:is_pregnant a-18
pregnancy:it d-39
pregnancy:it_is b-19 c+16 d-18
pregnancy:jaja b-19 c-23
pregnancy:june a+24 d-25
pregnancy:just a-24 b+17 c-26
pregnancy:just_found d+15
pregnancy:just_had c-19 d-22
pregnancy:kids a+23 b-16 c-22 d-22
pregnancy:know a-21 b+20
pregnancy:la a+17 b-23
pregnancy:la_regla a+17 d-19
pregnancy:lacta* a-23 b-18 c-21 d+26
pregnancy:lactando a-23 b-18 c-21 d+26
pregnancy:last b-19
pregnancy:late a-23 b-23 c+26 d-25
pregnancy:le c-24 d+16
pregnancy:le_doy c-20
pregnancy:lines a-21 c-18 d+21
pregnancy:lo c+20 d-25
pregnancy:lol b-24
pregnancy:lol_no a+17
pregnancy:male a+15
pregnancy:man c-26 d-22
pregnancy:me d-37
pregnancy:me_entere a-16 d+17
pregnancy:menop* d-15
pregnancy:mes a-19 d+17
pregnancy:meses c-28
pregnancy:mi c-36
pregnancy:mi_@relative c-24 d-30
pregnancy:mi_bebe a-21 b-17 d+23
pregnancy:month d-19
pregnancy:months b-22
pregnancy:my d-17
pregnancy:my_baby b-18 d+16
pregnancy:my_period b-25 d-29
pregnancy:nace a-27 b-16 c-18 d+26
pregnancy:nah a+16
pregnancy:negat* a+23 c-19 d-20
pregnancy:negative a+17
pregnancy:nexpl* a+17
pregnancy:nexplanon a+17
pregnancy:ni a+24 c-17 d-19
pregnancy:night c-19 d+20
pregnancy:no d-28
pregnancy:no_estoy a+21 d-27
pregnancy:no_i d+16
pregnancy:no_que a+21 c-18
pregnancy:no_soy a+16
pregnancy:no_way a+22 c-19 d-17
pregnancy:nope a+18
pregnancy:not d-34
pregnancy:not_possible a+18
pregnancy:not_say b-17 c+19
pregnancy:now c-18
pregnancy:nurse a-20 b-19 c-18 d+20
pregnancy:nursi* c-26
pregnancy:nursing c-26
pregnancy:old c-28
pregnancy:on a+28 b-34 c-25 d-20
pregnancy:on_the b-21 c-29
pregnancy:one a-22
pregnancy:oops c+15
pregnancy:opera* a+30 b-16 c-24 d-30
pregnancy:operada a+22 c-17 d-21
pregnancy:out a+16 b-20
pregnancy:para b-20 c-26
pregnancy:para_eso a+20 d-19
pregnancy:past a+19 b-18
pregnancy:past_that a+18
pregnancy:pastillas a+27 b-17 c-27 d-29
pregnancy:patch a+19 c-17 d-18
pregnancy:pecho b-22 c-25
pregnancy:perdi a+25 b-19 d-25
pregnancy:perio* b-27 c+19 d-32
pregnancy:period b-26 c+18 d-32
pregnancy:pero a-19
pregnancy:perso* a-20 b+19 c-16 d-17
pregnancy:personal a-20 b+19 c-16 d-17
pregnancy:posit* a-28 b-22 c-31 d+30
pregnancy:positive a-28 b-22 c-31 d+30
pregnancy:possi* b-16 d-18
pregnancy:possible a+16 b-15 d-17
pregnancy:preg a-23 b-24 c-22 d+25
pregnancy:pregn* c-25
pregnancy:pregnant c-25
pregnancy:pregu* a-15 b+18 c-17
pregnancy:pregunta a-15 b+18 c-17
pregnancy:puede c+20
pregnancy:puede_que c+16
pregnancy:pump a-23 b-22 c-23 d+25
pregnancy:pumpi* a-16 b-17 d+15
pregnancy:pumping a-16 b-17 d+15
pregnancy:que a-17 b+26 d-34
pregnancy:regla a+17 d-19
pregnancy:retra* a-24 c+34 d-32
pregnancy:retraso a-24 c+34 d-32
pregnancy:saile* a+16 b-17
pregnancy:sailed a+16 b-17
pregnancy:salio c-21 d+15
pregnancy:say a-19 b-23 c+26 d-19
pregnancy:seman* a-21 d+19
pregnancy:semanas a-16 d+18
pregnancy:senor a+15
pregnancy:ser a-20 b-18 c+20 d-20
pregnancy:seven* a+19 b-20 d-17
pregnancy:seventy a+19 b-20 d-17
pregnancy:she b-23
pregnancy:she_is b-21
pregnancy:ship a+16 b-17
pregnancy:shop a+19 c-17 d-20
pregnancy:shot a+21 d-19
pregnancy:si a-30 b+16 c-27
pregnancy:sixty a+23 b-24 c-16 d-24
pregnancy:snipp* a+16 b-17
pregnancy:snipped a+16 b-17
pregnancy:so b-27 d-27
pregnancy:so_no a+23 c-27
pregnancy:soy a+46 b-42 c-31 d-43
pregnancy:soy_hombre a+21
pregnancy:soy_senor a+15
pregnancy:soy_varon a+21
pregnancy:still a-32 b-20 c-28 d+38
pregnancy:stopp* b-16 d-31
pregnancy:stopped b-16 d-31
pregnancy:stopped_nursing a+15 d-17
pregnancy:stoy b-18 c-19
pregnancy:tener b-19 c-26
pregnancy:tengo a+19 b-27 d-22
pregnancy:tengo_el a+22 c-23 d-21
pregnancy:tengo_un c+21 d-21
pregnancy:test a-33 b-32 c+27
pregnancy:that b+19 c-20 d-36
pregnancy:that_is a-21 b+19 d-15
pregnancy:that_ship a+16 b-17
pregnancy:the c-36 d+18
pregnancy:the_baby c-19
pregnancy:the_patch a+19 c-17 d-18
pregnancy:this a-27
pregnancy:to a-35 c+19
pregnancy:todav* a-25 b-19 c-25 d+25
pregnancy:todavia a-25 b-19 c-25 d+25
pregnancy:toma a-18 b-16 d+20
pregnancy:toma_pecho a-18 b-16 d+20
pregnancy:too b-18 d-18
pregnancy:too_early c+15
pregnancy:took a+18 c-16
pregnancy:traig* c+17
pregnancy:traigo c+17
pregnancy:tres c-16
pregnancy:tres_@month c-16
pregnancy:trime* a-24 b-16 c-18 d+23
pregnancy:trimester a-24 b-16 c-18 d+23
pregnancy:tryin* a-20
pregnancy:trying a-20
pregnancy:tubal a+20
pregnancy:twins a-25 b-22 c-18 d+25
pregnancy:two b-24 c-20
pregnancy:two_lines a-21 c-18 d+21
pregnancy:un_retraso c+19 d-17
pregnancy:una a-16 c+17 d-17
pregnancy:una_semana c+18
pregnancy:unles* a+19
pregnancy:unless a+19
pregnancy:up b-17 c-24
pregnancy:uso a+20 c-19 d-21
pregnancy:varon a+21
pregnancy:vasec* a+26 b-25 c-17 d-20
pregnancy:vasectomy a+26 b-25 c-17 d-20
pregnancy:voy a-25 c-21 d+25
pregnancy:voy_para a-15 d+16
pregnancy:way b-18 c-23
pregnancy:we a-28 b-29 c+27
pregnancy:we_are a-27 b-20
pregnancy:week b-17 d-16
pregnancy:weeks a-39 b-31 d+30
pregnancy:weeks_@late d-17
pregnancy:who a-15
pregnancy:why a-23 b+23 c-17 d-20
pregnancy:would c-20 d-18
pregnancy:y c-22 d-16
pregnancy:y_si b+19 d-18
pregnancy:y_toma a-17 d+17
pregnancy:ya a+38 b-34 c-37 d-24
pregnancy:ya_no a+24 c-19 d-23
pregnancy:yea d+16
pregnancy:year d-15
pregnancy:years c-27 d-23
pregnancy:yes a-21 b-20 d+15
pregnancy:yeste* a+19 c-21
pregnancy:yesterday a+19 c-21
pregnancy:yo a+18
pregnancy:you a-31 b+32 c-23 d-15
pregnant$ c-17
pregu* a-39 b+28 c+19 d-36
pregunta a-24 b+29 c-34 d-26
pregunta$ a-24 b+29 c-33 d-25
prescribed__but a-21 c+20
presi* b-32 c-32 d+23
presion b-32 c-32 d+23
presion$ b-21 d+18
presion_alta c-17
presion_si a-18
press* b-18 c-18
pressure b-18 c-18
pressure$ b-30 c-23 d+18
pressure__good a+20 d-20
pressure__i c+16 d-16
pressure__up a-22
pressure__when c-16
pressure_is b-22
prett* c+21 d-18
pretty c+21 d-18
pretty__my c+21 d-18
prime* a+26 b-21 c-26 d-23
primera a+21 c-19 d-16
primera_vez a+21 c-19 d-16
prior: b-19
prior:# b-59 c-44 d+20
prior:#_@medicine d+17
prior:#_and a-25 d+23
prior:#_just a+17
prior:#_or a-16 c+16
prior:#_y a-20 d+20
prior:@clinician a-23
prior:@clinician_y a-15 c-18 d+17
prior:@date a+18 d-21
prior:@drug a-19 b-26 c+34 d-31
prior:@drug_count b-24 c+23
prior:@insurer c-20
prior:@medicine b-32
prior:@medicine_and b-19 c-18
prior:@medicine_count d-16
prior:@medicine_no d-17
prior:@medicine_y a-21 b-15
prior:@month b-16 d-24
prior:@month_and c-22
prior:@month_y d-17
prior:@relative a-16 d-41
prior:@relative_has c-20 d-19
prior:@stop b-18
prior:@treat a-23 c+22 d-28
prior:@treat_and c-23 d+18
prior:@treat_dos c+21 d-21
prior:@treat_for c-16 d+17
prior:@treat_si c+15
prior:@treat_y c-18 d+18
prior:@treat_yes a-17 c+18 d-18
prior:@year a-38 b-27 c-18 d+30
prior:@year_of a-19 c-22 d+24
prior:a a-33 c+23 d-18
prior:a_@medicine d-18
prior:a_bunch c-20 d+23
prior:a_couple c+16 d-16
prior:a_dozen c-16 d+18
prior:a_week a-19 c+20 d-20
prior:about a+19 b-18 c-25
prior:algo a-23 c+25 d-25
prior:algo_en c+15 d-16
prior:all c-27
prior:and b-45 c-37 d+33
prior:and_@medicine b-24 c-34 d+20
prior:and_@stop a+18
prior:and_@treat c-24 d+26
prior:and_a a-15
prior:and_never a+20 c-18 d-16
prior:and_then d+20
prior:anos a-24
prior:anoth* a-19
prior:another a-19
prior:antidepresivos d+18
prior:anyth* a+20 c-18 d-19
prior:anything a+20 c-18 d-19
prior:apena* a+24 b-15 c-23 d-24
prior:apenas a+24 b-15 c-23 d-24
prior:as a-16
prior:as_@treat c-20
prior:at c-18 d+16
prior:at_least a-26 b-21 d+17
prior:been a-17 d+17
prior:been_on c-22
prior:both a-27 c-18 d+27
prior:bunch c-20 d+23
prior:but a-19 c+16
prior:cbd a-20 b-16 c+25
prior:cero a+25 b-22 c-24 d-24
prior:cinco a-21 b-19 c-23 d+24
prior:como a-24 c-25
prior:como_# d+15
prior:con_@clinician c-20 d+21
prior:con_una d-18
prior:couns* b-16
prior:counseling b-16
prior:counselor c+18 d-19
prior:count a-23 b-21 c+20
prior:count* a-20
prior:counting a-19 d+17
prior:creo a-24 b-17 c+27 d-21
prior:creo_que c+16
prior:cuale* a-23 d-21
prior:cuales a-23 d-21
prior:cuant* a-17 c+20 d-16
prior:cuantas a-17 c+20 d-16
prior:cuent* a-30
prior:cuenta a-26
prior:de a-30 b-21 c-28 d+33
prior:de_todo d+16
prior:did b-24
prior:did_a c+18 d-17
prior:did_not c-27 d+15
prior:do a-25 b+27 d-32
prior:do_i b+22 c-20 d-22
prior:do_not a-15 c+17 d-18
prior:do_you b+16 c-17
prior:does a-20 b-25 c+27 d-24
prior:does_@medicine b-24 c+21
prior:does_a b-21 c+18
prior:done b-19 c-24
prior:dos a-17 b-27
prior:dos_y a-20 c-23 d+23
prior:dozen c-16 d+18
prior:el a-20 d-23
prior:em c-21
prior:en a-16
prior:en_el c+15 d-16
prior:eso b-17 c+20
prior:eso_cuenta b-16 c+18
prior:esposa a-19 c+16
prior:ever a+17 c-16 d-16
prior:every c-18 d+19
prior:every* a-24 c-21 d+19
prior:everything a-24 c-21 d+19
prior:far a+20 c-19 d-17
prior:first a+28 b-24 c-26 d-27
prior:five a-19 c-19 d+17
prior:fluoxetina a+19 c-18 d-18
prior:for b-27
prior:for_@year c-17 d+16
prior:for_a b-15
prior:forge* a-22 b-19 c+17
prior:forget a-22 b-19 c+17
prior:four a-20 b-20 c-23 d+23
prior:fui b-19 c+21 d-17
prior:fui_con a-16
prior:funci* a-20 d+21
prior:funciono a-20 d+21
prior:got c+16 d-21
prior:group a-16 b+16 c-24
prior:gummies b-16 c+15
prior:hace c+15 d-16
prior:had c-17
prior:has c-28
prior:has_tried b+15
prior:have_not a+24 c-30 d-24
prior:have_to a-18 d-19
prior:have_tried a-20 d+17
prior:he b-26 c-40
prior:he_ido c-27
prior:he_tomado c-19
prior:helpe* a-15 d+18
prior:helped a-15 d+18
prior:his a-25 c-21
prior:i d-22
prior:i_forget a-19 b-17
prior:i_see c-17 d+18
prior:i_think a-20 b-19
prior:i_took a+16 d-17
prior:ido c-27
prior:ido_a c-26
prior:in a-20 b-16 c+17
prior:in_@treat d+17
prior:in_the c+16 d-16
prior:is b+16 c-16 d-17
prior:is_@treat c-20
prior:it a+16 b-30 d-22
prior:just a+21 b-38 d-49
prior:just_@medicine d-15
prior:just_one d-25
prior:just_prayer c-15
prior:just_the a+21 c-15 d-19
prior:kind a+17 c-16 d-17
prior:kinds a-24 c-19 d+25
prior:know b-17 c+17
prior:la b-29
prior:la_@medicine a+19 c-16 d-20
prior:la_cuenta a-18 b-20
prior:las c-18
prior:las_@medicine a+17 c-16
prior:least a-26 b-21 d+17
prior:lexapro c-19
prior:like a-32
prior:like_# a-26 d+15
prior:list a-16 b+21 c-23 d-17
prior:llevo a-18
prior:lo d-20
prior:lol c-28
prior:many a-15 b-24 c-20 d+26
prior:mas a+22 c-22
prior:maybe a-29 b-16 c+32 d-24
prior:maybe_# a-22 c+24 d-19
prior:me a-28
prior:me_sirvio a-15
prior:med a+16
prior:medicina c-23
prior:medicinas a-17 c-20
prior:mes d-17
prior:mi a-27 d-23
prior:mi_@relative a-27 d-23
prior:more d+16
prior:more_than d+16
prior:mucha* a-17 c-25
prior:muchas a-17 c-25
prior:muchas_y c-17 d+20
prior:my d-17
prior:my_@drug b-16 c+15
prior:my_@relative b+16 d-30
prior:my_first a+16
prior:nada b-27 c-58 d+25
prior:nada_mas a+25 c-19 d-25
prior:nada_todavia a+28 c-18 d-28
prior:need a-22 b+23 c-23 d-22
prior:never b-17 d-38
prior:never_been a+18 c-22
prior:never_took d-15
prior:new a+18 c-16
prior:new_to a+18 c-16
prior:ningu* b-23 c-34
prior:ninguna b-17 c-27
prior:ninguna_me a-17 d+17
prior:no b-37 c+31 d-44
prior:no_@medicine d-24
prior:no_@treat a+19 d-20
prior:no_he a+21 d-17
prior:no_just a+16
prior:no_nada a+24 c-17 d-19
prior:nomas a+19 b-17 d-27
prior:none b-19 c-26
prior:nope a+18 d-15
prior:not a+23 b-18 d-17
prior:not_# a+17
prior:not_remember d-15
prior:not_take a+22 c-19 d-21
prior:not_tried a+17 c-17 d-16
prior:nothi* a-19 b-17 c-27 d+23
prior:nothing a-19 b-17 c-27 d+23
prior:now c-18
prior:nunca a+31 c-26 d-29
prior:nunca_he a+17 c-15 d-15
prior:of a-37 b-35 d+22
prior:of_them a-19 b-17 c-23 d+23
prior:on c-25 d+16
prior:one a+22 b-46 d-37
prior:one_@medicine a+21 b-17 c-25
prior:one_and d-22
prior:one_but a-17 c+17
prior:one_kind a+17 c-16 d-17
prior:one_med a+16
prior:ones b+19 c-16
prior:only b-30 c+21 d-55
prior:only_@medicine a+19 d-16
prior:only_one a+16 c-17
prior:or c-19
prior:or_# a-16 c+16
prior:over b-16 c-20
prior:pastilla d-16
prior:pastillas b-19
prior:pero a-15 c+15
prior:plus c-16 d+16
prior:por c-35
prior:por_@year c-20 d+21
prior:praye* c-15
prior:prayer c-15
prior:presc* d-21
prior:prescribed d-21
prior:prime* a+17 c-19
prior:probado_nada a+16 d-16
prior:probe a-15 c-19 d+19
prior:prozac a-18 b-17 d+22
prior:psicologa a-20
prior:psicologo a-15 b-16
prior:psiquiatra a-16 c-16 d+16
prior:puros a+23 b-20 c-22 d-23
prior:que d-30
prior:recet* a-19 b-16 c+20 d-19
prior:recetas a-15
prior:remem* c+17 d-19
prior:remember c+17 d-19
prior:se d-16
prior:see c-17 d+18
prior:see_a c-17 d+18
prior:seman* c-26
prior:si a-22 c+19 d-16
prior:sirvi* a-23 c-23 d+24
prior:sirvio a-18 d+17
prior:six c-18 d+20
prior:sleep c+17
prior:so b-27 c-21
prior:so_far a+20 c-19 d-17
prior:sola a+20 c-22 d-18
prior:solo a+21 d-23
prior:somet* a-17
prior:something a-17
prior:ssri c-16 d+18
prior:st a+18 d-21
prior:start* a+15
prior:started a+15
prior:stuff d-15
prior:take a+22 c-30
prior:take_@medicine c-17
prior:taken a+18 c-18
prior:talk c-17 d+19
prior:talk_@treat c-17 d+19
prior:talke* b-17 c+16
prior:talked b-17 c+16
prior:talked_to b-17 c+16
prior:ten a-18 c-17 d+18
prior:terapia a-26 c+16
prior:than d+16
prior:that b-31
prior:the_names c+17
prior:the_one a+22 c-16 d-19
prior:then a-17 c-18 d+23
prior:therapist c-20
prior:therapy a-18 d-26
prior:there a-23 b-20 c-23 d+24
prior:they a-28 b-25
prior:thing a+16 c-16
prior:think a-20 b-19
prior:this a+27 b-24 c-21 d-24
prior:three a-27 b-24 d+27
prior:three_or a-19 b-17 c-21 d+21
prior:tiemp* a-17
prior:tiempo a-17
prior:to b-22 d-17
prior:to_@treat b-16
prior:todav* a+33 c-21 d-33
prior:todavia a+33 c-21 d-33
prior:todo a-25 c-18 d+25
prior:tomad* c-21
prior:tomado c-21
prior:tome c+17 d-18
prior:tome_algo a-16 c+22 d-18
prior:tomo a-17 c-23
prior:took b-18 d-26
prior:took_@medicine c-16
prior:took_a a+16 c-16
prior:took_one d-25
prior:treatment a+16 c-16
prior:tres a-22 c-21 d+24
prior:tres_y a-17 c-16 d+19
prior:tried_everything a-20 b-15 c-18 d+21
prior:tried_one c-19
prior:try a+22 b-16 c-16 d-22
prior:twice a-18 b-15 c+27 d-26
prior:two a-17 c-18 d+19
prior:two_@medicine a-18 d+21
prior:un b-20
prior:un_@month d-17
prior:una a+17 b-36 c+20 d-42
prior:una_@clinician a-19 c+17
prior:una_@medicine d-19
prior:una_sola a+20 c-22 d-18
prior:una_y d-22
prior:unas c+19 d-19
prior:va c-20
prior:veces c+22 d-22
prior:vitamins c-17 d-19
prior:voy c-27
prior:voy_con c-16 d+17
prior:was d-22
prior:was_prescribed d-16
prior:week a-17 c+17
prior:weeks a+17
prior:wellbutrin a+21 b-16 c-25 d-17
prior:went d-19
prior:what a-28 b+22 d-27
prior:what_they a-16 c+16
prior:which b+16
prior:which_ones b+16
prior:why b+19 d-18
prior:worke* a-18 d+18
prior:worked a-18 d+18
prior:works a-22 d+25
prior:would b-21 c+19 d-18
prior:would_have c+16
prior:y a-42 b-51 c-17 d+42
prior:y_@medicine a-30 b-23 c-33 d+34
prior:y_@treat c-24 d+25
prior:y_me c-16
prior:y_nada a-28 c-19 d+28
prior:y_ninguna a-22 d+22
prior:y_no c-24 d+19
prior:ya a-28 b-21 c-24 d+29
prior:years a-20 c-29 d+28
prior:yes a-25 b-18
prior:yet a+24 c-17 d-22
prior:you a-16
prior:zero a+26 b-23 c-25 d-26
prior:zoloft c-19
prior:¿ b+15 d-18
priva* a-21 b+22 c-16 d-17
private a-21 b+22 c-16 d-17
private$ a-21 b+22 c-16 d-17
proba* a-18 b-34
probably a-27 b-30
probably$ d-23
probably_my c+25 d-25
probably_not a-17 c+18 d-18
probado c-16
probado_nada a+16 d-16
probe c-20 d+17
problem b-20
problem__not a-21 c+21
problem_though d-15
problema c-15
problemas c-32
problemas$ c-30
problemas_con a-19 d+17
problems c-36
problems$ c-17
problems__my a-19 d+19
problems_no a+25 d-24
prost* a+19 c-28 d-25
prostate c-22 d-19
prostate$ d-16
prozac a-21 b-19 d+24
prueba$ a-28 c+18
psico* a-28 c-37
psicologa a-20
psicologo a-15 b-16
psicosis a-21 b+17 c-26
psicosis$ b+19 c-20
psicosis_posparto d+18
psiqu* a-19 c-16 d+19
psiquiatra a-23 b-20 d+16
psiquiatrico a-19 d+17
psych* c-28
psychiatrist a-16 b-17
psychosis c-17
psychosis:# a-42 b-31
psychosis:@body a-18
psychosis:@clinician a-31 c+16 d-19
psychosis:@clinician_thought c+17 d-16
psychosis:@medicine a-33 b-27 c-24 d+34
psychosis:@relative c-22
psychosis:@relative_is c-18 d-22
psychosis:@relative_si a+20 c-19 d-16
psychosis:@relative_tuvo a-18 b+17
psychosis:@relative_was c-24 d-22
psychosis:@symptom d-15
psychosis:@thanks a+17 b-16 c-16 d-16
psychosis:@year a-26 b-19 c-31 d+29
psychosis:a a-38 b-32
psychosis:a_mi a-17 b-15
psychosis:a_veces a-24 b-21
psychosis:about b-18
psychosis:abuela d-17
psychosis:acuer* c+19 d-17
psychosis:acuerdo c+19 d-17
psychosis:adhd a+17 b-17
psychosis:after a-24 b-15
psychosis:after_my d+16
psychosis:all c-16
psychosis:am c-17
psychosis:am_bipolar a-17 b-22 c-20 d+26
psychosis:am_not a+17 b-21
psychosis:and_adhd a+17 b-17
psychosis:anos a-17 c-23 d+21
psychosis:ansie* a+22
psychosis:ansiedad a+22
psychosis:answe* a-16 b+21 c-21
psychosis:anxie* a+15
psychosis:anxiety a+15
psychosis:as c-17 d-16
psychosis:ask b+18 c-22
psychosis:at a-18 b-18
psychosis:been b-18
psychosis:bipol* a-27
psychosis:bipolar a-28
psychosis:bipolar_# d+17
psychosis:bipolar_disorder c-16 d+17
psychosis:bipolar_tipo c-16 d+18
psychosis:blues a+17
psychosis:break a-16 c-20 d+19
psychosis:but a+20 b-37 d-18
psychosis:but_no a+17 c-18
psychosis:but_not a+24 b-17 c-21 d-22
psychosis:by a-21 b+21 d-19
psychosis:con c+26 d-26
psychosis:confi* a-22 c+20
psychosis:cosas a-27 b-23
psychosis:count a-18 b-29 c+30 d-17
psychosis:crazy a+25 b-21 c-24 d-18
psychosis:cuand* a-20 b-16
psychosis:cuando a-20 b-16
psychosis:dad c-18 d-17
psychosis:de_eso c-23
psychosis:dead b-15 c+17
psychosis:dead_@relative b-15 c+17
psychosis:depre* a+27 c-42 d-21
psychosis:depresion a+18 c-19
psychosis:depressed a+16
psychosis:depression c-28 d-16
psychosis:diagn* b-22
psychosis:diagnosed b-18
psychosis:disor* a-20 b-18
psychosis:disorder a-20 b-18
psychosis:do a-16 b+17 d-20
psychosis:do_not d-22
psychosis:doctor a-24
psychosis:does a-24 b-21 c+24 d-21
psychosis:does_postpartum b-21 c+21
psychosis:droga* c+17 d-20
psychosis:drogas c+17 d-20
psychosis:episo* c-23 d+22
psychosis:es a-18 b+26 d-26
psychosis:es_bipolar b+15 c-23
psychosis:escuc* c-20 d+22
psychosis:eso b+24 c-27 d-30
psychosis:eso_no a+21 c-18
psychosis:esqui* a-17 c-29
psychosis:esquizofrenia c-21
psychosis:estab* c-20 d+18
psychosis:estoy a+20 d-18
psychosis:estre* a+16
psychosis:estres a+16
psychosis:ex d-21
psychosis:for b-32 c-24 d+17
psychosis:for_it c-19
psychosis:for_mania a-15 c-18 d+18
psychosis:get a-19 b-16 c-21 d+24
psychosis:hace a-17 c-23 d+21
psychosis:had a-34
psychosis:had_a a-20 d+17
psychosis:had_some a-16 c+17 d-17
psychosis:hallucinated d-16
psychosis:have d-15
psychosis:he a-17 b-19
psychosis:hear d+18
psychosis:hear_things c-20 d+19
psychosis:heard a-19 b-17
psychosis:heard_my a-16
psychosis:heard_things d+16
psychosis:high c+17
psychosis:hijo c-19 d+18
psychosis:hospi* a-20 c-21 d+16
psychosis:hypom* a-16 b-23
psychosis:hypomania b-18
psychosis:i a-16
psychosis:i_am c-17
psychosis:i_do d-19
psychosis:i_get a-19 b-16 c-21 d+24
psychosis:i_had a-22 b-18
psychosis:i_have c-20
psychosis:i_used d+16
psychosis:i_was a-27 b-18 d+16
psychosis:in a-34 b-19 d+22
psychosis:in_# a-23 c-23 d+25
psychosis:in_my b-19
psychosis:in_the a-21
psychosis:inter* b-16 c-17
psychosis:is_bipolar c-20
psychosis:is_psychosis a-17 b+17
psychosis:is_schizo b+15 d-16
psychosis:is_that b-18 c+19
psychosis:is_the b+15
psychosis:it_is c-19 d+16
psychosis:jamas a+27 b-19 c-22 d-22
psychosis:just a+42 b-32 c-42 d-38
psychosis:just_the a+15
psychosis:know c+22
psychosis:la c-16
psychosis:last a-18 c-16 d+21
psychosis:last_@year a-16 d+19
psychosis:lithium a-15
psychosis:lo b-22 d-25
psychosis:loca c-19
psychosis:lol c-16
psychosis:mama b-15
psychosis:mania a-46 c-38 d+42
psychosis:mania_si a-15 c-22 d+20
psychosis:manic a-40 b-31 c-46 d+46
psychosis:manic_once c-18 d+16
psychosis:mas a+17 c-15 d-16
psychosis:maybe c+19
psychosis:me b-31
psychosis:me_for c-18
psychosis:me_lo b-16 d-20
psychosis:meds c-15 d+16
psychosis:menti* c+16
psychosis:mentioned c+16
psychosis:mi_@relative c-18
psychosis:mother d-19
psychosis:my a-18 b+21
psychosis:my_@clinician b+16 c-19
psychosis:my_@medicine c-19 d+17
psychosis:my_@relative c-35
psychosis:my_ex d-21
psychosis:my_old b-16 c+17 d-17
psychosis:nada b-17 d-25
psychosis:nada_de a+22 c-19
psychosis:nada_mas a+17 c-15 d-16
psychosis:nah a+21
psychosis:name c+17 d-17
psychosis:never b-26 d-31
psychosis:never_had a+17
psychosis:never_told a-18 c+15
psychosis:ni a+21 c-24 d-16
psychosis:ni_una a+17 c-16
psychosis:no d-21
psychosis:no_never a+26 c-25
psychosis:no_nunca a+16
psychosis:no_quiero a-19 b+20 c-16
psychosis:no_se b-21
psychosis:nobod* a-17 c+20 d-17
psychosis:nobody a-15 c+16
psychosis:nomas a+26 b-17 c-26 d-22
psychosis:none a+18 c-15 d-15
psychosis:none_of a+16
psychosis:nope a+21 c-15
psychosis:not a+19 c-21 d-23
psychosis:not_know c+22
psychosis:not_me a+17 c-17
psychosis:not_that a+26 b-17 c-26
psychosis:nunca b-18 d-22
psychosis:nunca_me a-18 c+18
psychosis:of a+21 b-20 d-24
psychosis:of_those a+18
psychosis:oi b-16 c+20 d-15
psychosis:oia a-21
psychosis:oia_voces a-19
psychosis:oigo a-19 b-16
psychosis:oigo_voces c-17 d+19
psychosis:old b-16 c+17 d-17
psychosis:old_@clinician b-16 c+17 d-17
psychosis:on a-25 c+19 d-19
psychosis:once a-34 b-37 c+21
psychosis:one a-16
psychosis:only a+34 b-33 d-17
psychosis:out b-17 d-24
psychosis:paran* d-15
psychosis:paranoid d-15
psychosis:pero b-16 d-20
psychosis:perso* c-19
psychosis:por a-16 c-16 d+16
psychosis:por_psicosis d+16
psychosis:pospa* d+18
psychosis:posparto d+18
psychosis:possi* c+15
psychosis:postp* b-25 c+17
psychosis:postpartum b-25 c+17
psychosis:psico* a-19 c-30
psychosis:psicosis a-21 b+17 c-26
psychosis:psicosis_posparto d+18
psychosis:psiqu* a-19 d+17
psychosis:psiquiatrico a-19 d+17
psychosis:psych* c-28
psychosis:psychosis c-17
psychosis:psychotic b-16 c-29
psychosis:ptsd a+25 b-26 d-20
psychosis:ptsd_only a+19 c-21
psychosis:que a-39 b+27 d-25
psychosis:que_es b+20 d-24
psychosis:que_no a-17 d+15
psychosis:quest* b+16 c-15
psychosis:question b+16 c-15
psychosis:quien_sabe c+16
psychosis:quier* a-21 b+25 c-19
psychosis:quiero a-19 b+20 c-16
psychosis:reali* c-16
psychosis:reality c-16
psychosis:sabe c+16
psychosis:sad a+15
psychosis:said a-17
psychosis:sane a+25 b-23 c-24 d-25
psychosis:saw c+29 d-26
psychosis:saw_things c+22 d-21
psychosis:say b+22 c-19 d-24
psychosis:say_yes b+20 c-19 d-20
psychosis:says a-21 b-20 c+21 d-15
psychosis:schiz* a-33 c-49 d+36
psychosis:schizo a-28 c-23 d+16
psychosis:schizoaffective a-24 b-21 c-27 d+30
psychosis:schizophrenia c-20
psychosis:se b-21
psychosis:se_que b-16
psychosis:sees a-15
psychosis:si b-22
psychosis:solo a+22 c-19 d-18
psychosis:some a-16 c+17 d-17
psychosis:somet* a-24 b-23
psychosis:sometimes a-31 b-21
psychosis:soy c-18 d+24
psychosis:soy_bipolar c-18 d+24
psychosis:steroids d+17
psychosis:stuff b-20 c+22
psychosis:tengo b-23 c-26 d+28
psychosis:tengo_esquizofrenia d+19
psychosis:that d-33
psychosis:that_is b-18 d-17
psychosis:the a-15
psychosis:the_blues a+17
psychosis:then a-21 c+19 d-17
psychosis:they b-35
psychosis:they_never a-21 c+18
psychosis:thing* b-17
psychosis:things b-17
psychosis:things_sometimes c-20 d+19
psychosis:this c-19
psychosis:those a+17 d-16
psychosis:thoug* a-25 b-18
psychosis:thought a-25 b-18
psychosis:time c+22 d-21
psychosis:tipo c-16 d+18
psychosis:to_hear d+16
psychosis:told a-24 b-17 c+22 d-15
psychosis:told_me a-18 c+15
psychosis:trast* c-19 d+20
psychosis:trastorno c-19 d+20
psychosis:trastorno_bipolar c-19 d+20
psychosis:trist* a+16
psychosis:tuve c-23 d+22
psychosis:tuvo a-18 b+17
psychosis:un a-17
psychosis:una b-21
psychosis:una_vez b-21
psychosis:used b-17
psychosis:used_to b-17
psychosis:veces a-24 b-21
psychosis:veia a-19
psychosis:veia_cosas a-19
psychosis:vez b-22
psychosis:visio* b-18 d-18
psychosis:visions b-18 d-18
psychosis:voces b-30
psychosis:voice* b-20 c-27 d+18
psychosis:voices b-20 c-27 d+18
psychosis:was a-29
psychosis:was_bipolar a+15
psychosis:was_in c-17
psychosis:went a-18 b-15 c-22 d+21
psychosis:what a-29 d-25
psychosis:what_is a-19 d-21
psychosis:when a-25 b-16
psychosis:when_i a-22 c+15
psychosis:who b+15 c-15
psychosis:why b+21 d-18
psychosis:will b+17 c-16
psychosis:wonde* c+15
psychosis:wondered c+15
psychosis:words d-16
psychosis:would b+18 c-19
psychosis:ya a-16 d+18
psychosis:yeah d+23
psychosis:years c-16 d+19
psychosis:yes c-28
psychosis:yo a+27 b-21 c-23 d-19
psychosis:yo_no a+24 b-18 c-22 d-17
psychosis:you d-17
psychosis:¿ c-15
psychotic b-16 c-29
ptsd a+25 b-26 d-20
ptsd_only a+19 c-21
puede a+22 d-33
puede$ a+25 b-16 c-29 d-18
puede_@fetch d-15
puede__@relative a-25
puede__me c+18 d-15
puede__mi a-21
puede__si c+16
puede_en c-17 d-18
puede_que c+21
puede_ser a-20 d-23
puedo b-20
puedo$ a-18 b-18 c-17 d+23
pues a-18 b-16 d+20
pump a-23 b-22 c-23 d+25
pumpi* a-16 b-17 d+15
pumping a-16 b-17 d+15
puro a+40 b-29 c-32 d-35
puro_estres a+17
puros a+24 b-21 c-22 d-24
puse a-23 c-17 d+21
puse_bien a-15 d+16
put a-15
put__in c-15
que a-31 b+33 c+19 d-56
que$ a-26 b+34 c-28 d-36
que__a a+16 b-17
que__de c-21 d-20
que__la d-23
que__no a-19 c+19
que__pero a-18 c+16
que__recetas a-15
que__yo b-24 c+24
que_es b+22 d-24
que_estoy c-17
que_la d-17
que_me b-26 c-22 d+27
que_se b-15 c+19 d-18
que_si a-23
que_significa a-15 b+16
quest* a-23 b+25 c-19 d-25
question a-19 b+23 c-25 d-19
question$ a-16 b+19 c-20 d-17
quien a-33 d-24
quien$ b-15 c+17 d-31
quien_sabe a-22 b-29 c+32 d-23
quier* a-23 b+25 c-21
quiero a-19 b+20 c-16
quit b-26 c-17
quita* d-19
quitaron d-19
quitaron_la d-19
quiza* a-19 b-18 c+27 d-27
quizas a-19 b-18 c+27 d-27
quizas$ c+16
quizas_un c+18 d-19
rapid* a-17 b-15 c+17 d-17
rapido a-17 b-15 c+17 d-17
rara a+17 b-17 d-20
rate a-21 b-19
rathe* b+21 c-28 d-26
rather b+21 c-28 d-26
rather__say a-15 b+16 c-19
rather__to a-15 b+15 c-15
rather_not a-15 b+16 c-19
ratit* a-15
ratito a-15
rato b-27
rato$ b-24
reacc* c-22
reaccion c-22
reaccion$ a+17
react* c-20
reaction d-16
reaction$ d-18
reali* c-16
reality c-16
recai a-15 d+20
recaida$ d+16
recal* a-17 c+21 d-23
recall a-17 c+21 d-23
recall$ a-17 c+21 d-23
recet* a-20 b-16 c+20
recetas a-15
recetas$ a-15
reche* c+19 d-16
recheck c+16
recov* a-16 d+17
recue* a-19 c+22
recuerdo a-19 c+22
recur* c-19 d+22
regla a+17 d-19
regla$ a+17 d-19
regre* a+17 d-16
regreso a+17 d-16
rehab a-31 c-20 d+26
rehab$ a-23 c-18 d+22
rehab* a-19 c-16 d+19
rehabilitacion a-19 c-16 d+19
relap* a-21 c-15 d+20
relapsed a-16 d+16
relat* d-17
related d-17
remem* a-17 b-27 c+32 d-35
remember b-24 c+23 d-32
remember$ b-23 c+22 d-32
resul* a-21 c+22 d-20
resultados c+15
results a-16 c+19
results$ c+15
retra* a-23 b-15
retraso a-23 b-15
retraso$ a-22 b-15
revis* c+16
revisado c+16
rhyth* a-21 b-17
rhythm a-21 b-17
ride b-31
ride: b-22
ride:# a-22 d-21
ride:@call a-19
ride:@drive a+25 b-34 c-54
ride:@drive_me a-25 d+24
ride:@drive_yo a+19 d-16
ride:@fetch a-18
ride:@howmuch b+15
ride:@howmuch_tarda b+15
ride:@insurer a-17 b-16 c-25 d+25
ride:@late c-17
ride:@person b-21
ride:@relative a-28 b-55 d+26
ride:@relative_@drive a-32 b-17 c-25 d+33
ride:@relative_@insurer d+16
ride:@relative_and a-30 c-22 d+28
ride:@relative_can b-29 c+22 d-21
ride:@relative_dijo c-18 d+19
ride:@relative_has a-20
ride:@relative_if c+23 d-21
ride:@relative_in c-15 d+18
ride:@relative_is b-21 c-24
ride:@relative_me a-23 b-15 c-29 d+29
ride:@relative_might c+16
ride:@relative_no d-18
ride:@relative_puede a-27
ride:@relative_said a-34 b-27 c-26 d+35
ride:@relative_si a-26
ride:@relative_trabaja a+16 c-22
ride:@relative_was d-17
ride:@relative_will a-21 c-25 d+28
ride:@ride b-31
ride:@stop a-31 b-21 c+28 d-21
ride:@vehicle a+34 c-45 d-39
ride:@vehicle_home a+18 b-15 c-17
ride:@vehicle_or a-18 c+19
ride:a c+18 d-31
ride:a_@ride a-24 c-21 d+25
ride:a_@vehicle d-19
ride:a_mi a-18 c+30 d-32
ride:a_ver a-21 b-18 c+22 d-19
ride:aide a-22 b-22 c-28 d+28
ride:algui* a-20 b-20 c+24 d-27
ride:alguien a-20 b-20 c+24 d-27
ride:alguien_me c+15
ride:all b-22 c-27
ride:all_set a-24 d+26
ride:alone a+26 b-19 c-25 d-26
ride:am b-26
ride:am_coming a+16
ride:an b-22
ride:an_@vehicle b-19
ride:and c-36
ride:and_my a+17 d-17
ride:and_she c-18 d+19
ride:answe* a-17 c+19 d-18
ride:any a+18
ride:any_more a+18
ride:anybo* d-21
ride:anybody d-21
ride:anyon* a+17 c-17
ride:anyone a+17 c-17
ride:anyone_here a+16 c-16
ride:are c-21
ride:aroun* b-20 c+17 d-20
ride:around b-20 c+17 d-20
ride:ask a-24 b-28 c+31 d-21
ride:asked a-20
ride:askin* a-19 b-17 c+19 d-17
ride:asking a-19 b-17 c+19 d-17
ride:asking_around a-17 b-16 c+18 d-17
ride:aun a-27 c+27
ride:be a-18
ride:bestie d+16
ride:bf a-19 c-17 d+20
ride:bike a+23 b-21 c-18 d-20
ride:both a-16 d+17
ride:boy b-17 d+16
ride:boy_will b-17 d+16
ride:bring a-19 c-24
ride:bring* a-22 b-19 c-19 d+22
ride:bring_me c-21 d+21
ride:brother a-16 d+17
ride:buddy d+16
ride:busca* a-16
ride:buscar a-16
ride:but b-18 c-18
ride:but_he a+17 c-17
ride:but_i a-17
ride:but_my a-20 c-25 d+26
ride:but_she c-19
ride:by a+22 b-20 d-21
ride:by_myself a+17
ride:call a-19 d-19
ride:can b+24 d-28
ride:can_find c+15
ride:can_i a-26 b+25 c-18
ride:can_not a+26 b-18 c-47
ride:car c-23
ride:carnal a-23 b-16
ride:churc* a-23 b-18 c-26 d+27
ride:church a-23 b-18 c-26 d+27
ride:claro c-16 d+19
ride:claro_mi c-16 d+19
ride:come c-18
ride:comin* c-17
ride:coming c-17
ride:con c-20
ride:con_mi d+16
ride:consi* a-31 b-24 c+31 d-25
ride:consigo a-19 c+17
ride:could a+15 d-15
ride:count b+17 c-20
ride:cousin a-23 b-15
ride:cover* a-16 c-18 d+20
ride:covered a-16 c-18 d+20
ride:cuanto b+15
ride:dads a-20 c-20 d+20
ride:daughter a-20 c-20 d+23
ride:day b-20
ride:deje a-31 b-21 c+28 d-21
ride:depen* a-22 b-28 c+31 d-27
ride:depende c+16
ride:depends a-16 b-22 c+27 d-20
ride:depends_if c+16
ride:dia a+16 d-18
ride:dijo c-19 d+18
ride:dijo_que c-19 d+18
ride:do c-29
ride:do_it a-17 c-21
ride:do_not a+18 b-26 d-27
ride:do_they b+18
ride:does b+23 c-27 d-20
ride:down d+17
ride:drive a+29 b-16 c-32 d-26
ride:drives a-24 b-18 d+23
ride:ella d-22
ride:en a+25 c-25 d-31
ride:en_@vehicle d-18
ride:en_mi a+19 c-19 d-19
ride:es a-16 b+20 c-17
ride:ese a+16 d-18
ride:ese_dia a+16 d-18
ride:esposa c-26
ride:esposo b-16 c-41
ride:estoy a-19 b-21 c+25 d-28
ride:estoy_viendo c+16
ride:every* c-17
ride:figur* b-19 c+19 d-22
ride:figure a-17 c+17
ride:find b-22 c+16 d-30
ride:find_someone b-16 d-19
ride:folks a-28 b-22 c-23 d+30
ride:for c-17
ride:for_me d+18
ride:found a-18 c-18 d+19
ride:friend b-18
ride:from a-20 b-15 c-17 d+21
ride:gets a-16 c+20
ride:gf d+17
ride:girlfriend c-15
ride:go a+19 b-17 c-18
ride:going a+21 b-23 c-16 d-15
ride:going_to a+21 b-23 c-16 d-15
ride:got b-17 c-39 d+26
ride:got_me a-21 c-15 d+19
ride:got_my b-16 c-29
ride:got_someone c-20 d+18
ride:got_to d-15
ride:ha a-16 c+21 d-21
ride:had a+32 c-30 d-26
ride:handl* a-19 b-16 c-21 d+23
ride:handled a-19 b-16 c-21 d+23
ride:has a-20
ride:have a-16
ride:have_my c-22
ride:have_not a-22 c+23 d-18
ride:have_someone a-23
ride:hay c-29
ride:hay_quien a+19 c-23
ride:he c+17
ride:he_can c-19
ride:he_is b-26 d-29
ride:her a-24 c-25 d+16
ride:here a+28 b-16 c-24 d-17
ride:hermana a-25 b-16
ride:hermano a-17 c+20 d-20
ride:hija b-22
ride:him a-22 c-16 d+20
ride:home b-25 c-23
ride:how a-17 b+26 c-30 d-19
ride:how_long b+22 c-25
ride:husband b-17
ride:i d-26
ride:i_@drive a+18 d-17
ride:i_am b-37
ride:i_got c-18
ride:i_have b-23 d+16
ride:i_thought a+16
ride:i_was a+15
ride:i_will b-47 c+25 d-26
ride:if a-32
ride:if_he c+24 d-22
ride:if_my b-15
ride:ill d-17
ride:in c-17
ride:in_law c-15 d+18
ride:is_down d+17
ride:is_going a-21 d+22
ride:is_my a-21 d+17
ride:is_off a-16 b-17
ride:is_working c-24
ride:it a-45
ride:it_is b-20
ride:it_out a-24 b-17 c+24 d-19
ride:it_take c-17
ride:just d-34
ride:just_@vehicle a-22
ride:just_me a+22 b-17 c-16 d-21
ride:know a+18 b-32 d-25
ride:know_anyone a+16 c-16
ride:la a-15
ride:law c-15 d+18
ride:le c+15 d-17
ride:let a-20 b-23 c+27 d-21
ride:let_me c+17
ride:lives a+18 c-16 d-19
ride:lo a-18
ride:long a-18 b+21 c-27
ride:long_will b+16 c-18
ride:looki* b-21 d-22
ride:looking b-21 d-22
ride:lyft a-23
ride:ma a-21 b-17 c-18 d+21
ride:mama a-18 c-27 d+25
ride:maneja c-23
ride:manejo a+18
ride:marido c-18 d+22
ride:maybe a-30 b-21 c+33 d-25
ride:me a-20 c-33 d+30
ride:me_@fetch a-25 c-20 d+23
ride:me_and c-16
ride:me_puede d-15
ride:me_regreso a+17 d-16
ride:me_up a-19 c-19
ride:me_voy a+16 d-19
ride:mi b-63
ride:mi_@relative b-57
ride:mi_ma a-21 b-17 c-18 d+21
ride:might c+16
ride:more a+18
ride:moved a+20 c-16 d-16
ride:my b-64
ride:my_@relative a-16 b-74
ride:my_@ride a+23 b-21 c-38 d-16
ride:my_boy b-17 d+16
ride:my_car d-16
ride:my_own a+26 b-23 c-24 d-25
ride:my_truck a+21 c-18 d-22
ride:mysel* a+33 c-17 d-30
ride:myself a+33 c-17 d-30
ride:nadie a+28 b-20 c-32 d-22
ride:neces* d-17
ride:need a-18
ride:need_to a-16 c+15
ride:neighbor a-27
ride:no b-29 c+21 d-45
ride:no_hay a+17 c-20
ride:no_one a+19 c-24
ride:no_puede a+18 c-28
ride:no_tengo a+20 c-19
ride:nobod* a+38 b-18 c-41 d-25
ride:nobody a+38 b-18 c-41 d-25
ride:norma* a+19 b-16 c-17
ride:not b-41
ride:not_any a+15
ride:not_asked a-17 c+18 d-16
ride:not_but a-24 c-21 d+27
ride:not_find a+22 c-26 d-19
ride:not_have a+22 c-22
ride:novio c-17 d+19
ride:now d-21
ride:of c-23
ride:off a-21 b-15
ride:ok c-22
ride:old a-19 b-15 c-19 d+19
ride:on b-32 d-30
ride:on_my a+19 c-20 d-19
ride:one c-28
ride:or a-18 c+19
ride:or_my a-18 c+19
ride:out b-20 c+17 d-44
ride:own a+26 b-23 c-24 d-25
ride:padre a-16 b-16 c+18 d-19
ride:pareja a+16 c-22
ride:people b-17 c-25 d+18
ride:pido b-16
ride:pido_un b-16
ride:por c-24
ride:por_mi c-24 d+26
ride:pregu* a-26 b-16 c+34 d-23
ride:proba* a-23 b-20 c+29 d-26
ride:probably a-23 b-20 c+29 d-26
ride:puede a+17 d-21
ride:puede_@fetch d-15
ride:puedo d-15
ride:que a-29 d-18
ride:que_si c-19 d+18
ride:quien b-26
ride:regre* a+17 d-16
ride:regreso a+17 d-16
ride:ride b-31
ride:roommate a-25 b-15 d+27
ride:said b-31 c-24 d+24
ride:said_he c-24
ride:said_ok c-17 d+17
ride:says d-16
ride:se a-17
ride:see b-16 d-23
ride:see_who d-15
ride:set a-24 d+26
ride:she c-27
ride:she_can c-19
ride:she_gets c+18
ride:she_said a+25 d-23
ride:shoul* c+21 d-22
ride:should c+21 d-22
ride:si a-66 b-36 d+19
ride:si_alguien c+15
ride:si_mi a-41 b-19 c-17 d+27
ride:sis a-21 c-17
ride:sister a-45 b-26 c+23
ride:sola a+24 b-16 c-20 d-23
ride:solo a+29 c-28 d-29
ride:someb* a-22 b-24 c+21
ride:somebody a-22 b-24 c+21
ride:someo* b-32
ride:someone b-32
ride:son b-25
ride:still a-31 b-21 c+31 d-25
ride:still_looking a-21 c+20
ride:sure a-19 c+19
ride:take a+16 c-27
ride:tarda b+15
ride:taxi a+23 b-21 c-22 d-16
ride:tengo a-16 b-29
ride:tengo_que a-21 b-19 c+28 d-24
ride:that b-20
ride:the a-30 c-17 d+23
ride:the_@vehicle b-17
ride:they a+22 b+16 c-41 d-44
ride:thoug* a+16
ride:thought a+16
ride:time a-16 b+15 c-17
ride:to d-17
ride:to_@drive a+15 b-19 c-21
ride:to_ask b-16 c+16
ride:to_do a-15 c-15 d+16
ride:todav* a-15
ride:todavia a-15
ride:todavia_no a-15
ride:toget* a-15 c-17 d+16
ride:together a-15 c-17 d+16
ride:traba* a+20 b-17 d-18
ride:trabaja a+20 b-17 d-18
ride:truck a+24 c-21 d-24
ride:tryin* c+17
ride:trying c+17
ride:uber b+17 c-33 d-33
ride:un c-25
ride:un_@relative a-21
ride:un_@vehicle a+21 b-24 c-19 d-16
ride:up a-28
ride:va c-22 d+22
ride:van a-20 d+17
ride:ver a-22 b-18 c+23 d-21
ride:ver_quien a-18 b-17 c+17
ride:viend* c+16
ride:viendo c+16
ride:vivo a+20 c-16 d-16
ride:voy b-17 d-23
ride:voy_a c+18 d-19
ride:voy_en a+18 c-16 d-18
ride:wait c-19
ride:waiti* a-18
ride:waiting a-18
ride:waiting_on b-15 c+15
ride:walk a+21 c-20
ride:was a+23 c-18 d-23
ride:was_going a+17 d-15
ride:we c-26
ride:what a-21 b+18 d-16
ride:what_time b+17 c-16
ride:where b+15
ride:who a-20
ride:who_is d-16
ride:wife b-17 c-34 d+16
ride:will a-19 b-35 c+20
ride:will_@drive a+17 d-16
ride:will_ask b-17 c+21
ride:will_be b-23 c-33 d+22
ride:will_find a-22 b-18 c+23 d-21
ride:will_get c+17 d-16
ride:will_take c-18
ride:will_walk a+21 c-20
ride:with c-19
ride:with_me a-17 c-17 d+17
ride:work b-17 d-23
ride:worki* b-20
ride:working b-20
ride:working_on a-16 c+18
ride:works d-15
ride:would c-18
ride:ya c-22
ride:yea a-15 c-21 d+24
ride:yep d+16
ride:yet a-18 c+18
ride:yo a+25 c-25 d-23
ride:you a-22 d-18
ride:¿ a-26 b+29 c-22 d-17
right c-16 d-18
right$ a-22 b+16 d-17
right_now b-18 c-20
rinon a+18 c-29 d-29
rinon$ a+22 b-19 c-18 d-19
ronchas d+17
roommate a-25 b-15 d+27
runni* a-15 c+15
running a-15 c+15
running_tests a-15 c+15
runs c-25
runs_in a-23 b+21
runs_low a+17 b-18 d-15
sabe a-27 b-34 c+39 d-26
sabe$ b-20 c+21 d-16
sabri* a-30 b-25 c+35 d-21
sabria a-30 b-25 c+35 d-21
said a-43 b-42 c+19
said__and d-20
said__but c+18 d-20
said__can c-20
said__i a-17 c+22 d-22
said__is a-18
said__not a+25 d-26
said_he c-24
said_no a-19
said_ok c-17 d+17
said_so a-20 c+20 d-18
saile* a+16 b-17
sailed a+16 b-17
sailed$ a+16 b-17
salgo a+19 c-22 d-24
salgo_del a+22 b-16 c-16 d-21
sali c-15
sali__en c-15
salie* d-19
salieron d-19
salieron_bien a+16 c-15
salio b-29
salio_alta d-16
salio_bien a+18 d-20
same a-21 b+19 c-15 d-16
sane a+25 b-23 c-24 d-25
sano a+35 b-16 c-23 d-27
sano$ a+28 c-19 d-20
saw a-24 b-24 c+28 d-21
saw__on c+15
saw_things c+22 d-21
say a-47 b+19 d-21
say$ a-27 c+22 d-30
say_i c+22 d-19
say_yes a-19 b+17 c-18
says a-21 b-40 c+41 d-39
says__heart d-16
says__i a-16 c+26 d-17
says_my d-17
scan d-17
scare a-17 c+17 d-16
scare* a-18
scared a-18
schiz* a-33 c-49 d+36
schizo a-28 c-23 d+16
schizo$ a-28 c-22 d+16
schizoaffective a-24 b-21 c-27 d+30
schizoaffective$ b-16 c-20 d+20
schizophrenia c-20
schizophrenia$ a-15
screa* a-18 c-17 d+18
se a-44 c+25 d-16
se$ a-19 b-16 c+20 d-19
se__@vehicle a-15
se__eso b-16
se__la c-22 d+15
se__me c+16
se__pusieron a-16
se_lo a-16 b+17 c-17
se_me b-18
se_que b-17
secon* a-20 b-23 c-26 d+24
second a-20 b-23 c-26 d+24
see a-16
see$ b-16 c+19 d-22
see__@clinician c-17 d+18
see__is d-15
see_a c-22 d+22
see_who d-15
sees a-22
segur* a-22 c+24 d-19
segura c+17
seguro a-16 c+16
self c-18 d+15
self_cath d+16
seman* b-22 c-29 d+17
semana c-20 d+18
semana$ c-23
semanas c-19
semanas$ c-19
senor a+25 b-16 c-26 d-23
senor$ a+20 c-20 d-17
senti a-21 b-22 d+17
ser a-29 c+21 d-32
ser$ a-25 b-23 c+25 d-23
seria a+18 c-18 d-16
servi* a-21 c-19 d+18
set a-24 d+26
seven* a+19 b-20 d-17
seventy a+19 b-20 d-17
sever* a-17 b-19 c-24 d+21
severe a-17 b-17 c-17 d+18
she b-28 d+21
she__# a-20
she__for a-22 b-16
she__had a+16
she__her a-16 d-16
she__me b-15
she__not a+17 d-22
she__with b-15
she_can c-19
she_gets c+18
she_has c-18
she_is b-29
she_never a+19 d-16
she_said a+25 d-23
shift d-21
ship a+16 b-17
shoot d+15
shoot$ d+15
shop a+19 c-17 d-20
shot b-23 c-28 d+20
shot$ b-22 c-23 d+20
shoul* a-23 c+23 d-18
should a-22 c+24 d-20
should_have c+21 d-20
si a-27 b-30
si$ a-29
si__@fetch c+19 d-18
si__@relative a-41 b-18 d+25
si__corazon a-18 d+18
si__de a-17 d+17
si__me c-18 d+18
si__no b-24 c+17 d-32
si__pasa b+18 d-16
si__pero a+26 c-21 d-25
si__puede c+21 d-20
si__que a-17 c-19
si__quien c+18 d-16
si__rapido a-17 b-15 c+17 d-17
si__tomo a-16
si__voces c+20 d-19
si_alguien c+15
si_el d+15
si_es a-17 b-15 c+17 d-17
si_estoy a-16 b+18 d-17
si_me a-16
si_mi a-42 b-19 c-18 d+27
si_pero a+18 d-22
si_soy a-18 d+26
si_tengo d+21
si_tomo a+17 c-27
si_ya a-17
si_yo a+20 b-19 d-17
sick a+23 c-21 d-17
sient* d-15
siento d-15
signi* a-15 b+16
significa a-15 b+16
simon a-18 d+22
simon$ a-18 d+22
sin b-37
sin_problemas a+23 b-19 c-17 d-21
since a-22 b-34 c-18 d+29
since$ c-17
since_# a+25 d-21
since_@date d+15
since__was a-15 c-17 d+16
since_i a-18 c-20 d+19
since_summer a-18
sir c-19
sirvi* a-23 c-23 d+24
sirvio a-18 d+17
sirvio$ a-18 d+17
sis a-26 b+18 c-22
sister b-17 c+19 d-19
six a-15 c-20 d+22
six$ d+16
sixty a+23 b-24 c-16 d-24
skip a-27 b+22 d-27
skip$ a-24 b+24 c-26 d-21
skips a-22 b-19 c+23 d-24
sleep b-28 d-27
sleep$ d-18
sleep__a c-18
sleep_and a-15 c+16 d-16
smoke b-19
snipp* a+16 b-17
snipped a+16 b-17
snipped$ a+16 b-17
so b-17
so$ a-31 b-29 d+18
so__i a-17
so__is a-16
so__not d-17
so__say b-17 c+17 d-19
so__the a+18 c-17 d-18
so_but d-22
so_far a+25 b-16 c-24 d-20
so_i c+17
so_maybe a-16 c+17
so_no a+31 b-19 c-35 d-24
so_yes d+18
sober a-16 c-28 d+20
sober$ a-21 d+23
sober__# a+23 d-25
sober__@month a-18 d+19
sober__@year a+27 d-26
socia* a+18 d-16
social a+17
sola a+36 b-24 c-33 d-32
sola$ a+31 b-20 c-28 d-28
solam* a+27 b-26 c-23 d-26
solamente a+27 b-26 c-23 d-26
solo a+58 b-48 c-57 d-50
solo$ a+26 c-24 d-25
solo__@medicine a+16
some a-37 b-17 c+33 d-20
someb* a-27 c+22 d-17
somebody a-27 c+22 d-17
somebody$ a-20 b-21
someo* b-22
someone b-22
someone$ a-19
somet* a-34 b-50 c+45 d-34
something a-31 b-27 c+25
something__pressure c-16
something__the c+18 d-15
something_in c+18 d-15
sometimes a-25 b-40 c+35 d-30
sometimes$ a-41 b-33 c+24
sometimes_i a-24 c+17
soplo a-29 b-17 c-29 d+30
soplo$ a-27 b-17 c-28 d+28
sorry a+28 b-19 c-18 d-28
sorry$ a+28 b-19 c-18 d-28
sort c+17 d-15
sort_of c+17 d-15
soy c-55
soy__a a-17
soy__al a-15 b+17 d-20
soy__la b-18 d+16
soy__nada a+20 d-20
soy_alergica c-19
soy_bipolar c-18 d+24
soy_hombre a+21
soy_senor a+15
soy_varon a+21
spasm* d+16
spasms d+16
spasms$ d+16
spot c-18 d+15
spot__liver c-18 d+15
spot__my c-18 d+15
spot_on c-18 d+15
sprin* a-20 b-19 c-17 d+23
spring a-20 b-19 c-17 d+23
spring$ a-18 b-18 d+19
ssri c-16 d+18
st a+28 b-21 d-31
stabl* c-16 d+18
stable c-16 d+18
stage d+19
stage_# d+19
start* a+23 b-16 c-25
started a+25 c-25
started__last c-16
started_my a+24 c-26 d-21
state c-16
stays c+16
stent d+17
steroids d+17
still a-48 b-19 d+31
still__at c-16 d+16
still__it a-15
still__night c-16 d+16
still__the a-15 d+16
still_looking a-26 b-16 c+25 d-20
still_on c-22 d+15
stone* c-16 d-17
stones c-16 d-17
stop a-24 c-28 d+29
stopp* b-26
stopped b-26
stopped__@month a+21 c-16 d-22
stopped_nursing a+15 d-17
store a-16
store$ d+17
stoy b-18 c-19
stres* d-19
stress c-20 d-17
strok* c-18
stroke c-18
stron* a+24 b-19 c-19 d-24
strong a+24 b-19 c-19 d-24
stuff d-20
stuff$ a+21 c-18 d-26
sube a-17 c+21 d-19
substance:# b-49 c-36
substance:#_@month a-37 b-15 c-20 d+37
substance:#_@year a+32 c-16 d-39
substance:#_days a-30 c-18 d+30
substance:@date a-38 b-30 c-31 d+40
substance:@day b-26
substance:@drink a+25 b-16 c-20 d-23
substance:@drug c-22
substance:@drug_@drug a-32
substance:@drug_a b-17
substance:@drug_cuenta b+17 d-23
substance:@drug_every a-19
substance:@drug_on b-17 d-19
substance:@drug_only a+19 c-18 d-16
substance:@drug_that a+19 b-18 c-19
substance:@drug_to a+22 c-22
substance:@food a+27 c-24 d-25
substance:@holiday a+23 c-18 d-21
substance:@insurer a-16 d-18
substance:@medicine a-21
substance:@month a-20 b-24 c-28 d+43
substance:@month_sin a-17 d+17
substance:@move a-22 d+19
substance:@relative d-39
substance:@relative_dice a-16 b-15 c+21
substance:@relative_drinks a-19 b+19 c-20
substance:@relative_has a+17 b-15 d-20
substance:@relative_left a-17 d+17
substance:@relative_say c+16
substance:@relative_si b-17 d-15
substance:@relative_would b-21 c+17
substance:@stop b-18 c-30
substance:@treat a-16 d+19
substance:@year a+31 b-41 c-44
substance:@year_ago a+19 d-17
substance:@year_limpio a+19 d-18
substance:@year_sin a+20 d-22
substance:@year_sober a+19 d-19
substance:a b-25 c-25 d+16
substance:a_@drug a+15 c-22
substance:a_day d+16
substance:a_glass d-16
substance:a_little d-24
substance:a_lot a-18 d+16
substance:a_night a-15 d+18
substance:a_veces c+18
substance:a_week c-25
substance:aa a-18 d+21
substance:about a-17 d-16
substance:adderall b+16 c-20
substance:addic* b-21 c-23 d+24
substance:alcoh* a-18
substance:alcohol a-18 b-21 c-21 d+22
substance:alcoholic a-18
substance:all b-18 c-26
substance:am b-42 c-40
substance:am_a b-23 c-24
substance:am_in a-20 d+20
substance:an c-18
substance:and_can a-19
substance:ando a-18 d+19
substance:ano b-19 c-28 d+19
substance:anos a+26 d-30
substance:as a+18 c-18 d-22
substance:as_a c-21 d-17
substance:at a+30 b-21 d-40
substance:at_@holiday a+16 c-16
substance:at_all a+25 d-25
substance:at_night c+17
substance:august c-21
substance:back b-19
substance:barel* a+16
substance:barely a+16
substance:barely_drink a+16
substance:bebo a+17 b-20 c-24
substance:been b-20 c-20
substance:been_sober a+17
substance:beer a+20 d-20
substance:beers a+25 c-19 d-24
substance:bodas d-17
substance:boss d-17
substance:bottl* c-18 d+16
substance:bottle c-16
substance:but b-22 c+18
substance:but_i c+17
substance:but_not a-16 c+17
substance:cada a-21 b-16 c-24 d+23
substance:can a-21
substance:can_not a-19
substance:casi a+17
substance:cervecita a+16
substance:change a-22 d+18
substance:christmas a+16 c-16
substance:clean b-33 c-36 d+18
substance:clean_since d+16
substance:con b-22
substance:con_el a-17 d+16
substance:confi* a-19 b+21 c-16 d-16
substance:count a-19 b+25 c-16 d-17
substance:counts b+15
substance:coupl* a+18 d-17
substance:couple a+18 d-17
substance:couple_beers a+19 d-16
substance:crist* a-21 b-17 c-24 d+23
substance:cristal a-24 b-16 c-22 d+24
substance:cuand* b-16
substance:cuando b-16
substance:cuando_murio d+16
substance:cuent* a-30
substance:cuenta a-30
substance:cut c+15
substance:cutti* a-20 c+24 d-17
substance:cutting a-20 c+24 d-17
substance:cutting_down c+17
substance:day a-32
substance:days a-33 d+25
substance:days_clean a-22 d+22
substance:days_sober a-17 d+17
substance:de b-29
substance:de_@drug a+17
substance:de_mas a-23 c+16
substance:de_vez d-16
substance:decir a-18
substance:defin* a-27 b-23 c+28 d-24
substance:define a-24 b-19 c+23 d-21
substance:define_problem a-24 b-19 c+23 d-21
substance:depen* a-22 b-26 c+32 d-24
substance:depende c+20
substance:depends b-22 c+24
substance:diari* a-15 d+15
substance:diario a-15 d+15
substance:dias a-19 d+20
substance:dice a-17 b-17 c+18
substance:dice_que a-17 b-17 c+18
substance:dip c-20
substance:divor* a-18 c-17 d+20
substance:divorce a-18 c-17 d+20
substance:do d-25
substance:do_not b-24 d-17
substance:does b+24 c-20 d-20
substance:does_that b-18
substance:dormi* a-16 c+16
substance:dormir a-16 c+16
substance:down a-17 c+20
substance:drink a+27 b-26 d-29
substance:drink_but a+18 c-21
substance:drink_every a-19
substance:drink_more a-17
substance:drink_too a-17
substance:drinker a+20 b-18 d-22
substance:drinking b-23 c-28 d+16
substance:drinks_a c-22
substance:droga* c-26 d-20
substance:drogas c-26 d-20
substance:drugs c-27 d-23
substance:drunk a-26 d+25
substance:dry a+20 b-16 c-19 d-19
substance:duro a-17 c-17 d+18
substance:eh a-22 b-20 c+22 d-21
substance:el b-19 c-30
substance:el_@drug a-16
substance:else a+19 b-18 c-16 d-17
substance:en c-18 d+17
substance:en_@date a-17
substance:en_@holiday a+19 d-18
substance:en_cuando d-16
substance:en_las a+15 d-16
substance:en_rehabilitacion a-19 c-16 d+19
substance:entro a-15 c-16 d+17
substance:es c-24 d-18
substance:es_el a+19 b-18
substance:eso d-27
substance:esposo d-17
substance:este b-19 c-28 d+19
substance:este_@year b-19 c-28 d+19
substance:estoy a-29 b-25
substance:estoy_en a-16 d+16
substance:estuv* a-17
substance:estuve a-17
substance:every a-37 b-23
substance:every_day a-22
substance:every_night a-24 b-15
substance:ex a+15 c-17
substance:fines d-18
substance:for b-24 c+24
substance:for_@drug a-17 d+21
substance:for_sleep a-22 c+23 d-16
substance:fumo b-31 c+18 d-25
substance:fumo_@drug a-19 b-19 c+22
substance:gave a+18 d-18
substance:glass d-16
substance:glass_of d-16
substance:got a-22 c-17 d+23
substance:hace a+16 c-17
substance:hace_mucho a+18
substance:had a-21 d+21
substance:has b-16
substance:have a+17 b-17 c-18
substance:have_not a+18 c-17
substance:he_drinks a-22
substance:here a-20 c+22 d-24
substance:hijo c-19
substance:him b-15 d-17
substance:hones* a-21 b-16 c-26 d+29
substance:honestly a-19 c-21 d+24
substance:husband c-19
substance:i b-20
substance:i_@drug b-20
substance:i_am b-42 c-40
substance:i_do b-20
substance:i_drink d-22
substance:i_say d-15
substance:i_take a-16 b-17
substance:i_use a-18 c+21
substance:i_would c-22
substance:in c-41
substance:in_# a+27 d-27
substance:in_@date a-27 b-15 c-19 d+31
substance:in_rehab a-19
substance:is b+17 c-22 d-15
substance:is_@drug a-17 b+16 c-15
substance:is_a a-23 b-17 d+22
substance:is_it a+23 b-24 c-20 d-16
substance:is_on b+15
substance:is_prescribed d-20
substance:is_that a-18 c+16 d-19
substance:it b-19
substance:it_is c-16
substance:it_was a-23
substance:june a-20 d+20
substance:just a+32 b-38 d-40
substance:just_@drink a+16
substance:just_@drug d-21
substance:kids b-19 d-18
substance:kind d-16
substance:la a-22 c-20 d+21
substance:la_@drug a-22
substance:las b-21 c-25 d+17
substance:las_@medicine a-17 d+20
substance:le a-24 b-22
substance:left a-17 d+17
substance:life a+18 d-15
substance:like a+19 c-15 d-19
substance:littl* d-24
substance:little d-24
substance:little_@drug a+18 c-18
substance:llevo c-17
substance:lol d+15
substance:los_fines d-18
substance:lost a-15
substance:lost_my a-15
substance:lot a-18 d+16
substance:mama d+16
substance:marihuana a-21 d-25
substance:mas b-26
substance:mas_o c+15
substance:may a-25 d+25
substance:maybe a+24 b-21 d-37
substance:me c-34
substance:menos c+15
substance:meses a-22 d+23
substance:mi a-23
substance:mi_@relative a-18
substance:mo d+15
substance:mom d-22
substance:month a+16 c-17
substance:months a-32 c-19 d+33
substance:more a-26 b-22
substance:more_than a-25 b-17
substance:most a-19
substance:most_nights a-19
substance:mota a-22 b-20 c+26 d-20
substance:much a-34 b-26
substance:mucho a-22 c-21 d+19
substance:murio d+16
substance:murio_mi d+16
substance:my d-25
substance:my_@medicine d-26
substance:my_@relative a-24
substance:my_boss d-17
substance:nada a+23 c-18 d-23
substance:nada_de a+20
substance:navidad a+19 d-18
substance:never a+29 c-23 d-28
substance:ni a+27 b-16 c-25 d-23
substance:ni_@drug a+18
substance:nicotine c-15
substance:night a-35 b-21 d+19
substance:night* a-19
substance:nights a-19
substance:no a+16 d-37
substance:no_bebo a+16
substance:no_i d-21
substance:no_problem a+25 c-24 d-16
substance:no_tomo a+35 c-25 d-23
substance:noche a-29 b-24 d+23
substance:norma* a+23 c-23 d-20
substance:normal a+23 c-23 d-20
substance:not a+23 b-22 d-24
substance:not_a d-21
substance:not_at a+24 d-24
substance:not_do d-18
substance:not_drink a+15
substance:not_this d-18
substance:nrml a+20 c-16 d-21
substance:nunca a+31 c-25
substance:o c+15
substance:o_menos c+15
substance:of b-30
substance:of_@drug c-17
substance:of_it c-17
substance:off a-15 d+19
substance:off_the a-15 d+19
substance:ok a-22 c-23 d+17
substance:on_@day b-18 c-25
substance:on_drugs b+15
substance:one a+18 b-17 d-19
substance:only b-23 c+22
substance:only_on c-16
substance:out a-22 c-20 d+24
substance:over c-16
substance:overd* a-16
substance:pack c-18 d+18
substance:pain a-22 c+24 d-23
substance:pain_@medicine c+17 d-18
substance:para a-16 c+16
substance:para_dormir a-16 c+16
substance:paso a-16 b-16
substance:pastillas a-17
substance:perdi a-22 d+22
substance:pero a+27 b-15 d-33
substance:pero_poco a+16
substance:pills a-15 b-15
substance:poco a+19 b-30 d-37
substance:por a-26 c-19 d+24
substance:por_@drug a-18 d+18
substance:pot a-21 c+21
substance:presc* a+15 c-21
substance:prescribed a+15 c-21
substance:probl* b-16
substance:problem b-17
substance:problem_though d-15
substance:problemas a-19 d+17
substance:problemas_con a-19 d+17
substance:puede a-15
substance:que b-30 c+24 d-17
substance:que_me a-16 b-16
substance:quit c-17
substance:rathe* b+15 c-19 d-19
substance:rather b+15 c-19 d-19
substance:recai a-15 d+20
substance:recov* a-16 d+17
substance:rehab a-31 c-20 d+26
substance:rehab* a-19 c-16 d+19
substance:rehabilitacion a-19 c-16 d+19
substance:relap* a-21 c-15 d+20
substance:relapsed a-16 d+16
substance:say a-25
substance:say_yes a-16
substance:says d-20
substance:se a-23
substance:si a+21 b-29 d-27
substance:si_pero a+17 d-21
substance:si_tomo a+21 c-25 d-18
substance:since b-20 c-25
substance:since_# a+29 d-32
substance:since_@date d+15
substance:sleep d-24
substance:smoke b-19
substance:so b-18 c+15 d-16
substance:so_but a-17 c+15
substance:so_no a+19 c-17 d-15
substance:sober b-24 c-28 d+21
substance:socia* a+18 d-16
substance:social a+17
substance:solo a+26 b-21 c-18 d-25
substance:somet* b-23 c+20 d-30
substance:sometimes b-21 c+16 d-25
substance:sometimes_i a-18 c+19 d-20
substance:summe* a-16 d+18
substance:summer a-16 d+18
substance:take a-16 b-17
substance:take_my c+16 d-21
substance:takes d-20
substance:tal a-18 c+23
substance:tal_vez a-18 c+23
substance:tell c+15 d-21
substance:tell_you b-17 c+18 d-17
substance:ten a+16 d-16
substance:ten_@year a+16 d-16
substance:tengo c-18
substance:test c-17
substance:than a-29 b-22
substance:than_i a-24 b-19
substance:than_prescribed a-17
substance:that d-42
substance:that_a a-16 c+18 d-17
substance:that_count b-18
substance:that_is c-23 d-28
substance:the c-15
substance:there a+17 d-17
substance:this a-17 c-25 d+19
substance:this_@year b-19 d+20
substance:though d-15
substance:to_cut c+15
substance:to_sleep a+16
substance:tobac* a+16 c-18 d-18
substance:tobacco a+16 c-18 d-18
substance:toma c-23
substance:tomad* d+17
substance:tomado d+17
substance:toman* a-22 b-18 c-21 d+23
substance:tomando a-22 b-18 c-21 d+23
substance:tomando_diario a-15 d+15
substance:tomar b-18 c-20
substance:tomo a+23 b-44 d-18
substance:tomo_de a-16
substance:tomo_pero a+28 c-25 d-27
substance:tomo_un a-17 d+18
substance:too a-25 b-20
substance:too_much a-25 b-20
substance:traba* a-18
substance:trabajo a-18
substance:treatment d+16
substance:tryin* c+15
substance:trying c+15
substance:trying_to c+15
substance:tuve a-15 c-16 d+17
substance:tuve_problemas d+15
substance:twice c-15
substance:two d-16
substance:ultim* a-17 d+18
substance:ultimamente a-17 d+18
substance:un b-21
substance:un_poco a-20 c+20 d-18
substance:un_vinito a+21 c-16 d-22
substance:una a+30 b-23 c-35 d-22
substance:una_@drug a+24 c-21
substance:until d+19
substance:up a+18 d-18
substance:use b-17
substance:use_@drug a-17 c+20
substance:uso a-18 b-29
substance:uso_drogas a+19
substance:veces c+18
substance:vez a+18 b-21 d-30
substance:vez_en d-16
substance:vinit* a+21 c-16 d-22
substance:vinito a+21 c-16 d-22
substance:vodka c-18 d+17
substance:voy a-15 c-17 d+16
substance:voy_a a-17 d+18
substance:was b-24
substance:was_a a-18 c-17 d+19
substance:was_in d+16
substance:week c-25
substance:weekends a-21 b-21 d+16
substance:what d-18
substance:what_is b-18
substance:why a-15 b+19 c-16 d-18
substance:wife a-23 b-20
substance:will b+21 c-17 d-25
substance:will_you d-15
substance:with_it d+16
substance:would b-16
substance:would_rather d-15
substance:would_say b-34
substance:would_tell b-17 c+18 d-17
substance:xanax a-18
substance:y b+20 d-28
substance:ya c-16
substance:yeah b-22 c-27 d+21
substance:yeah_it d+15
substance:year b-19
substance:years a+45 b-17 c-31 d-44
substance:yes a-16 b-17 d+16
substance:yo b-25 c+22
substance:you a-18 d-28
substance:you_yes b-17 c+18 d-17
substance:¿ a-16 b+20 c-18 d-17
sufro d+15
sufro_de d+15
suits a-21 b-16 d+20
suits_me a-21 b-16 d+20
sulfa a+23 b-16 c-19 d-24
sulfa$ a+16 c-17 d-19
summe* a-19
summer a-19
summer$ a-19
sunday a-18 b-18 c-20 d+21
supe a-18 c+19 d-18
supe$ a-18 c+19 d-18
super a+22 b-23 c-16 d-19
suppo* a-16
suppose c+19
sure a-28 b-43 c+18
sure$ a-35 b-24
surge* b-16
surgery b-16
surgery_i c+15
svt a-19 c-18 d+22
svt$ a-19 c-18 d+22
take b-17 c-16
take$ d-15
take_@medicine c-22
take__@vehicle a+20 b-16 c-18
take__and c-17
take__for a-17
take__i c-18
take__than c-18 d+19
take_my d-17
taken_it d-15
takes c-17
tal a-26 b-16 c+26 d-21
tal_vez a-26 b-16 c+26 d-21
talk c-27
talk_@treat c-17 d+19
talk__a c-17
talk_to c-15 d-19
talke* b-17
talked b-17
talked_to b-17
tarda a-16 b+18 c-15 d-16
tarda$ a-16 b+18 c-15 d-16
tarde a+15 b-17
taxi a+23 b-21 c-22 d-16
tell a-28 c+17 d-17
tell$ a-18 b-17 c+20 d-19
tell__yes b-17 c+18 d-17
tell_the b+16
tell_you c+23 d-21
telli* a-19 d-17
telling a-19 d-17
ten b-16 c-21 d+15
ten_@year a+16 d-16
tener b-19 c-26
tengo b-70 d+22
tengo_# c-18
tengo__@year a+17 d-18
tengo__diu a+18
tengo__retraso c+19 d-17
tengo_arritmia d+16
tengo_baja a+20 d-19
tengo_cirrosis d+16
tengo_el a+21 c-26 d-16
tengo_esquizofrenia d+19
tengo_hepatitis c-27 d+24
tengo_que a-27 b-19 c+29 d-29
tengo_tiempo b-16 c-27
tengo_un a-28 d+21
tenid* a+19 d-25
tenido a+19 d-25
terapia a-26 c+16
terri* c-18
terrible c-18
test a-19 b-22 c+20
test__positive c-15
teste* b-15 c+18 d-22
tested b-15 c+18 d-22
tested$ a-27 c+27
tests b-33
tests$ a-26 b-23 c+28 d-28
tests__back c-22
tests__normal c-15
tests_came c-20
text c-21 d-17
text_me c-18 d-18
textb* a+16 c-15 d-15
textbook a+16 c-15 d-15
texti* a-21
texting a-21
than a-38
than__to a-17
than_i a-24 b-19
than_prescribed a-17
thank a+25 b-18 c-23 d-25
that d-29
that$ b+18 c-28 d-22
that__@clinician c-17
that__all a+16 d-15
that__am d-16
that__has c-16
that__it a+18 b-32 c-31
that__know b-17 d-23
that__me a-15 c-17
that__my c-17
that__of b-22 d-30
that__problem b-20 c+16 d-27
that__sailed a+16 b-17
that__the b+17 c-18 d-18
that_a a-19 c+21 d-23
that_count a-16 b-31 c+25
that_i b-27
that_is c-18
that_kind a+17 c-17
that_ship a+16 b-17
thc a-21 c+23 d-23
the a-21 c-16 d+16
the_@clinician a+16 c-26 d-33
the_@day a-17
the_@vehicle b-17
the__@medicine d-15
the__at d-17
the__do c+18 d-22
the__fine b-15 d-24
the__for c-22 d+20
the__i b-17
the__in a+19 d-16
the__is a-24 b-16
the__it a-16
the__kind b-20 c-20
the__me a+16 b-34 c-30
the__no c+19 d-25
the__not b-15 d-24
the__of c-17 d+15
the__one a-30 c-26
the__pressure a-24 d+25
the__says d-23
the__so d-15
the__stuff c-16 d-18
the__that a-21
the__the b-17
the__this a-18 b+16
the__voices a-15
the__was c-19
the_baby c-20
the_blood a-24 d+25
the_blues a+17
the_church c-17
the_family b+16
the_first a+16 d-16
the_names c+17
the_next a-15 c+17
the_one c-21
the_patch a+19 c-17 d-18
the_patient c-18
the_same a-21 b+19 c-15 d-16
the_second b-18 c-21 d+16
the_time a-20
the_way a-17
them c-17
them$ a-19
then a-31 b-22 c+18
then$ a-21 b-15 c+21 d-18
therapist c-18
therapy a-18 d-26
there a-25 b-18 d+23
there$ c-37
there__a a-20
there_is a-23 b-21
they b-20
they__@relative b-15 c-17 d+18
they__@treat a-17 d+18
they__but d-17
they__for d-19
they__is a-16
they__it a-16
they__not d-18
they__on a-23
they__so a+17 c-15 d-18
they__told a-18 c+15
they_are c+18 d-20
they_gave b-22
they_had a-17 d+18
they_have a-17 c-21
they_never a-22 c+19 d-16
they_said a-17
they_tested a+16 c-17 d-16
thing b-16 c-19
thing$ a+15 c-17
thing* b-23
things b-23
things__i d-16
things_sometimes c-20 d+19
think a-24 b-26 c+26 d-17
think* a-20
think__but a-18 c+19 d-16
think__not c+17 d-16
think_so a-16 c+28 d-16
thinks a-20
this b+23 c-25 d-18
this$ a-16 b+28 c-33 d-40
this_@year b-19 d+20
this__a a-16
this__be a+18
this__my c-15
this__the a+17
this_evening a+18 b-16
this_is b-19 c-16
this_morning b-17 c-17
those a+19 b-17 c-24
those$ a+16 b-17 c-23
thoug* b-31
though b-15 d-16
thought b-26
thought__but a+16 c-17
thought__was a-17 d+18
thought_i c-31 d+19
three a-21 b-33 d+26
three$ a+18 d-16
three_or a-19 b-17 c-21 d+21
throu* b-15 c-16
through b-15 c-16
ticke* b-20 c-18
ticker b-20 c-18
tiene b+16 c-20
till c-27
time d-17
time$ b-48 d-17
time__what a-19 b+20 c-16 d-21
time_but c+17
time_for b+20 c-17 d-23
time_is d-16
time_no a+21 d-19
timer a+21 b-18 c-18 d-22
timer$ a+17 d-18
times b-17 d-30
times$ b-16 c+17 d-26
timin* a-25 b-19 d+23
timing a-25 b-19 d+23
timing$ a-25 b-19 d+23
tipo a-22 c-23
to d-24
to$ a-20 b-21
to_@drive a+15 b-19 c-21
to_@stop c-16 d+18
to_@treat b-16
to__@relative b-19
to__a b-18 d-16
to__and b-18
to__but a+18 c-19
to__first d-15
to__in a-15 c+15
to__it c-17
to__knowledge d-18
to__me a-27 c-23 d+20
to__my c+16 d-25
to__not a+27 b-22 c-22 d-17
to__one b-17
to__only a+27 b-23 d-16
to__that d-16
to__the d-16
to__this a+19 b-23 c-17
to__to c-16
to__up c+15 d-16
to__yes c-21 d+16
to_ask a-19 d-15
to_be a-20
to_bees d-20
to_but d-19
to_cut c+15
to_do a-22
to_go a+17 d-17
to_it c-20
to_know c-17
to_me b-25
to_nothing a+23 b-19 d-19
to_say b-17 c+18 d-16
to_see c+19 d-16
to_sleep a+16
to_take a+18 d-21
to_tell a-19 c+16 d-21
to_the a-22
to_this a+20 c-20
to_watch b-16 c+17
to_wear d+17
tobac* a+16 c-18 d-18
tobacco a+16 c-18 d-18
todas a-23 c-17 d+25
todav* a-17 b-27
todavia a-17 b-27
todavia$ b-16
todavia_no a-15
today b-23 c-36
today$ b-22 c-35
todo a+33 b-44 c-50
todo$ b-16 c-21 d+17
todo_bien a+20 c-20
todo_normal a+17 c-17
todo_nrml a+16 d-15
toget* a-15 c-17 d+16
together a-15 c-17 d+16
told c+20 d-33
told__it a+15 c-15
told_me a-20 c+19
toler* a+17 d-17
tolerated a+17 d-17
tolerated_it a+17 d-17
toma c-38
toma$ c-21
toma_pecho a-18 b-16 d+20
toman* a-24 b-19 c-23 d+25
tomando a-24 b-19 c-23 d+25
tomando_diario a-15 d+15
tomar a+16 b-20 c-26
tome a-18 b-25
tome__@year a-17
tome_algo a-16 c+22 d-18
tomo a+25 b-32 c-23
tomo$ a+28 d-28
tomo_@medicine a-29 b-16
tomo__mas a-16
tomo__para a-16
tomo__poco a+16
tomo_de a-16
tomo_pero a+28 c-25 d-27
tomor* b-22 d-25
tomorrow b-22 d-25
tomorrow$ b-20 d-22
tonig* a+25 b-22 d-26
tonight a+25 b-22 d-26
tonight$ a+25 b-22 d-26
too b-19
too__to a-22 b-21
too_early c+15
too_much a-28 b-25
took b-31 d-19
took_@medicine c-16
took__and a+15
took__for a+19 c-23
took_a a+24 c-24
took_one d-25
touch c-20
traba* a+25 c-19 d-21
trabaja a+20 b-17 d-18
trabaja$ a+21 d-24
trabajando a+17 d-19
trabajando$ a+17 d-19
trabajo$ d-15
traig* b-18
traigo b-18
trans* b-17 d+16
transplant a-20 c-26 d+30
transplant$ a-19 c-23 d+28
trast* c-19 d+20
trastorno c-19 d+20
trastorno_bipolar c-19 d+20
tratamiento c-18 d+19
treatment c-22
tres b-18 c-29
tres_@month c-16
tres__@treat d+15
tres_y a-17 c-16 d+19
tried c-18 d+17
tried__all a-25 b-18 c-18 d+24
tried__on a-19 d+20
tried__the a-22 c-16 d+22
tried_everything a-20 b-15 c-18 d+21
tried_it c-20
tried_one c-19
trime* a-24 b-16 c-18 d+23
trimester a-24 b-16 c-18 d+23
trimester$ a-24 b-16 c-18 d+23
trist* a+16
troub* a+20 c-35
trouble a+20 c-35
trouble$ c-16
trouble__i a-21 c-21 d+21
truck a+25 b-27 d-33
truck$ a+28 b-21 c-26 d-28
trust a-16 c+19
trust_it a-16 c+19
try a+31 b-26 c-25 d-27
try_again a+16 b-17
tryin* a-25 b-27
trying a-25 b-27
trying__cut c+15
trying_to a-22
tubal a+20
tubal$ a+20
tuesday d-18
tuve a-44 b-36
tuve__de c+24 d-25
tuve_hepatitis c+23 d-24
tuve_problemas d+15
tuve_un a-28 b-20 c-15 d+24
tuve_una a-25
tuvie* d+15
tuvieron d+15
tuvieron_que d+15
tuvo b+21 c-18 d-22
twent* c-17
twice b-22 d-20
twice$ a-29 b-19 c+16
twin a+17 c-16
twins a-31 b-30 c-29 d+34
twins$ a-24 b-24 c-27 d+27
two b-22 c-18 d+19
two$ d-27
two_@medicine a-18 d+21
two_heart d+16
two_lines a-21 c-18 d+21
uber b+17 c-33 d-33
uh b-27 c-23
uh_huh d+16
ultimamente a-17 d+18
ultimamente$ a-17 d+18
ultra* b-24 d-29
ultrasound b-22 d-27
un b-39 c-20 d+28
un_@month c-19
un_@relative a-21
un_@vehicle a+21 b-24 c-19 d-16
un__de a-33 b-24 c+19
un__hace a-20 c-21 d+20
un__la d-17
un__me d+16
un__yo a+16
un_poco a-25 b-17 c+31 d-31
un_ratito a-15
un_rato c-17
un_retraso c+19 d-17
un_soplo a-17 c-19 d+20
un_vinito a+21 c-16 d-22
una a+17 b-71 c+22 d-30
una$ b-21 c-21
una_@clinician a-19 c+17
una_@drug a+24 c-21
una_@medicine d-19
una__dos d-17
una__me d-19
una__por a+17 c-17
una__un c-18
una__y d-23
una_que c-15
una_reaccion a-16 c-18 d+18
una_semana c+18
una_sola a+20 c-22 d-18
una_vez a-26 b-30 c+26 d-16
una_y d-22
unas a+15 d-23
under b-20
unles* a+17 b-17 d-23
unless a+17 b-17 d-23
until d+19
up b-21
up$ a-43 b-20 d+21
up__down c+19 d-21
up__time a-15
up_a c+16
up_all d-15
up_and a-15 c+20 d-22
us c-17
use_@drug a-17 c+20
use__for c+16
used b-25 c+16 d-19
used__hear d+16
used_it a+19 c-17
used_to b-21 c+20 d-16
using a-30 b-25 c+16
uso__@medicine a+19 c-18 d-20
uso__la a-16 d+20
uso_drogas a+19
uti b-19
uti__now a-18
uti_right a-18
utis a-37
utis$ a-16 b-21 c-29 d+32
utis_count b+19 c-21 d-17
va c-18 d+16
valve a-20 b-16
valve$ a-20
valve_job d+16
van a-25
varias$ d+16
varon a+21
varon$ a+21
vasec* a+26 b-25 c-17 d-20
vasectomy a+26 b-25 c-17 d-20
vasectomy$ a+17 b-17
veces a-38 b-34 c+35 d-28
veces__de c+18
veces__me c+19 d-17
veces_me c+19 d-16
veia a-19
veia_cosas a-19
vejiga b-31 c-40
ver a-31 c+17 d-29
ver$ a-16 d-18
ver_quien a-18 b-17 c+17
vesic* a+16 c-17
vesicula a+16 c-17
vez b-52 c+28 d-26
vez$ b-36
vez__alta d-16
vez__cuando d-16
vez__salio c+17
vez_con c+16 d-15
vez_en d-16
vi a-21 b-21
vi_cosas a-21 b-21
viend* c+16
viendo c+16
viendo$ c+16
vinit* a+21 c-16 d-22
vinito a+21 c-16 d-22
viole* a-20 c-18 d+19
violent a-20 c-18 d+19
visio* d-23
visions d-23
visions$ c-20 d-15
vitamins c-17 d-19
vivo a+20 c-16 d-16
voces b-30
voces$ a-15 b-19
vodka c-18 d+17
voice* b-20 c-27 d+18
voices b-20 c-27 d+18
voices$ c-19
vomiting a-16 b-19 c-16 d+18
voy b-46
voy__# a-19 d+19
voy__@clinician b-19
voy__@vehicle a+15
voy__al b-19 d-21
voy_con c-22 d+23
voy_en c-17
voy_para a-15 d+16
wait c-23
wait_till a+24 b-17 d-20
waiti* a-29 b-17 c+24
waiting a-29 b-17 c+24
waiting_for a-16 c+16
waiting_on a-23 b-21 c+23 d-18
walk a+21 c-20
want d-31
want_to c+21 d-25
wants d-18
wants_to d-20
was b-44 c+21 d-22
was__@relative b-16
was__a a-16
was__at d-15
was__but d-28
was__i a-15
was__not a+16 b-16 d-21
was__once a-23 b-17 c+24 d-23
was__problem a-18 c-17 d+19
was__the a-22
was__to d-16
was_bipolar a+15
was_but a+20 d-18
was_clean a+21 c-22 d-18
was_fine a+32 c-22 d-29
was_going a+17 d-15
was_in c-19
was_normal a+16 c-18
was_on c+21 d-21
was_out c+16 d-18
was_prescribed d-16
wassu* a-18 b-15 d+18
wassup a-18 b-15 d+18
wassup$ a-18 b-15 d+18
watch a-18 b-18 c+21 d-19
watch* a-18 b-18 d+19
way a+17 b-22 c-20
way$ b-18
we b-51
we__no a+21 c-21
we__together a-15 c-17 d+16
we_are b-25
we_do a+17 b-16
we_have b-17 d-29
we_just a-18 d+16
we_will a-15 d+15
weak b-20 c-24
weak_@body c-16
wear a-20 b-21 c-18 d+24
wear_pads c-16 d+16
week b-34
week$ a-16 b-26
weekends a-21 b-21 d+16
weeks a-30 b-35 d+20
weeks$ a-21 b-28 c-30 d+30
weeks_@late d-17
weird a-21 c+22 d-20
well b-25
well$ b-17 c-22
well_i c+22 d-24
wellbutrin a+21 b-16 c-25 d-17
went a-17 b-37 d+18
went_through a+16 d-15
went_to b-17
were b-32 c+20 d-31
were_a a-18
what a-57 b+44 d-65
what$ a-40 b+39 c-30 d-42
what__@treat c-17
what__a a-29 d-20
what__as b+16 c-19
what__exactly b-18 c+18
what__high b+16 c-20
what__i b+17 c-18
what__it d-17
what__psychosis b+25 c-19
what__that c+17
what__the b+17 c-19
what__up b-16 d+19
what__you c-16
what_counts c-18
what_do c-16
what_if b+16 c-19
what_is d-28
what_they a-18 b-15 c+21 d-18
what_time b+17 c-16
when a-18 b-18 c+17
when__@relative a+18 c-17
when__am a-31 b-21 c+29 d-24
when__gave a-16 c-15 d+19
when__had a+19 c-22
when__it b-17 c-26
when__my a-23
when__on c+16 d-17
when__was c+23 d-24
when_i a-23 b-33 c+29
when_they a-21 c-16 d+22
when_you a-15 c-15
where b+15 d-15
which a-25 b+30 c-29 d-28
which_@medicine b+16
which_ones b+16
while c+18 d-19
while$ d-15
who a-45 b+21 d-23
who__my b+17 c-16
who__this b+16 d-17
who__to c-16
who_is a-23
who_knows a-17 b-16 c+17
whole c-16
why a-48 b+28 c-27
why$ a-36 b+38 d-37
why__you b+16
why_do b+17
why_not a-21 b-32 c-20 d+32
wife b-36
will a-15
will_@drive a+17 d-16
will__@vehicle b-18
will__i a-20
will__know a-17
will__me a-22 c-22 d+19
will__my b+23 c-23 d-18
will__someone a-19 c+18 d-16
will__take d-22
will__the c-16
will_ask a-15 d-15
will_be b-32 c-38 d+15
will_find a-22 b-18 c+23 d-21
will_get c+17 d-16
will_i b+16
will_not b-17 d-20
will_take c-18
will_walk a+21 c-20
with c-17 d+18
with_@medicine d+17
with__@relative a+19 d-19
with__in c-16 d+15
with_it c-18
with_me d+20
with_my a+17 b-16
with_the c-16
wonde* c+15
wondered c+15
words a-20
words$ d-16
work a+23 b-35 c-21
work$ b-27 c-15
worke* b-20 c-22
worked b-20 c-22
worked$ a-18 d+18
worki* a+17 b-27 d-20
working a+17 b-27 d-20
working$ a+28 c-26 d-27
working__my a-17
working_on a-15
works b-40 c-34 d+18
works$ b-29 c-28 d+17
works__me a-15 d+16
worry a-18 c+18 d-17
would__a a+21 b-16 c-20 d-21
would__better a+20 b-16 d-22
would__if a-16 c-17
would__to a-16 c+17 d-18
would__yes a-20
would__you b-17 c+18 d-17
would_be b-31 c-32
would_have a-17 b-18 c+22
would_know b-21 c+21
would_rather c-18 d-22
would_say a-15
would_tell b-17 c+18 d-17
wrong b+18 d-20
y a-18
y_@body a+18 d-18
y_@medicine b-27 c-36 d+26
y_@treat c-24 d+25
y__bien a+18 d-23
y__la a-20
y__me c-20 d+16
y__pecho a-17 d+18
y__que a-17 b+21 d-19
y_la c-16
y_nada a-28 c-19 d+28
y_ninguna a-22 d+22
y_no a-17
y_otro a-17 c+17
y_salio a+17 c-17 d-16
y_si a-16 b+18 c-15
y_toma a-17 d+17
y_tomo c-17 d+21
ya a+20 b-56 c-23
ya$ c-20 d+18
ya__de a+22 c-15 d-21
ya__la b-20 c-24
ya__mi a+16 c-17
ya_estoy a+15
ya_lo b-17 c-17
ya_no b-16 d-29
yea a-27 b-26 c-28 d+31
yea$ d+16
yea__is d+18
yea_my d+17
yeah b-36 c-41 d+27
yeah$ a-32 b-23 c-24 d+30
yeah__i d+16
yeah_it d+15
year b-34
years d-20
yello* a-15 c+17 d-16
yellow a-15 c+17 d-16
yep a-27 b-20 c-24 d+34
yes a-52 b-17 c-21 d+49
yes$ a-53 d+28
yes__@medicine a-20 d+17
yes__@relative d+15
yes__a a-17 d+19
yes__drink c-17
yes__no b-24
yes_a d+16
yes_and d-17
yes_but a-15
yes_i c-16
yes_me a+19 c-17 d-17
yes_my d+16
yes_to a-17 c-16 d+19
yessi* d+16
yessir d+16
yessir$ d+15
yeste* a+19 c-21
yesterday a+19 c-21
yesterday$ a+17 c-18
yet b-17 c+19 d-32
yet$ b-15 c+21 d-31
yo a+34 b-36 d-25
yo$ a+25 b-26 d-29
yo_nada a+21 d-21
yo_no a+32 b-26 c-33 d-24
you a-38 b+43 c-24 d-28
you$ b+15 d-25
you__it d+17
you__me b+21 c-23
you__to a-17 d-19
you_know a-18 b+17 d-16
you_mean b+17 c-15
you_text d-15
you_try a+16
you_yes b-18 c+17
young a-17
your a-24 b+25 d-24
yup a-27 b-18 c-21 d+31
yup$ d+16
zero a+26 b-23 c-25 d-26
zero$ a+26 b-23 c-25 d-26
zoloft c-19
¿ a-43 b+48 c-48 d-33
¿__cuenta b+17 d-17
¿__en a-16
¿__que a-16 b+23 c-27 d-17
¿_el b+16 c-15
¿_se a-15
"""
