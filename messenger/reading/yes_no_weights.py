"""Weights of the yes_no reader: written by ``python -m training.weights`` from 5357 texts; not by hand."""

KNOWN = """\
1 10 100 11 12 14 19 1998 2 20 2011 2014 2015 2018 2019 24 27 3 30 4 40 5 50 58 6 60 7 70 8 9 90 a aa abilify ablation able about
absolutely abuela abuelo acid actually acuerdo adderall addict adelante adhd afib afraid after again age ago agree ahead ahi ahora
ahorita aide al alcohol alcoholic alergia alergica alergico algo alguien all allergic allergies allergy alone along already alta
altas always am amamantando amamanto amigo amor an analisis and ando ano anos another ansiedad answer answered answering antes
antidepresivos antidepressant anxiety anxious any anybody anyone anything apenas apple appointment april aqui are arm around
arreglado arrested arritmia as ask asked asking asleep asthma asylum at ataque atrasada atraso attack attacks august aun aunt
available aware away ay ayer b baby back bad bag baja ball bano barely be beats bebe bebida bebo because bed been beer beers bees
before being believe benadryl best bestie bet beta better bf bfing bien bike bipolar bipolaridad birth bit bladder blocker blood
bodas boob booze borderline born boss both bottle bottles boy boyfriend bp break breakdown breastfeed breastfeeding breathing
bring bro broke brote brother bunch bus buscando buscar buspar busy but by bypass c cab cada caffeine caida calculos call called
came camion can cancer car cara cardiologist carrier cars casa casi cat cath catheter cayo cbd cbt celexa cero cerro cervecita
cerveza chance chart checado check checked checking checkups chest cholesterol christmas chronic church cigarettes cigarro cinco
cirrhosis cirrosis cistitis claro class clean clear cleared close closed coca cocaine cocinando codeine coffee coke colesterol
college come comes comezon coming como compadre company con condom condon confidencial confidential confirmed conmigo conozco
consigo contesto control controlada controlan controlled controlo convulsiones copa corazon cosas could counseling counselor count
counting counts couple course cousin covered cowboys coworker crazy creeping creo cristal cristiana cual cuales cuando cuantas
cuanto cuatro cuenta cuentan cuido cut cutting cymbalta cystitis da dad dado dads daily dale dando daughter day days de dead dear
decir deje dejeme del dementia demons depende depends depo depresion depressed depression deprimida desde despues detox dia
diabetes diagnosed diagnosticado diagnosticaron diagnostico dias dice dicho did died dieron diez diferentes difference different
digame digo dijeron dijo dime dinner dio dios disease disorder diu divorce do doctor doctors does dog doing done dormida dormir
dos doubt down doy dozen drank drink drinker drinking drinks drive driver drives driving drogas drop drug drugs drunk dry dude due
dui during dust early edge edibles effects effexor eggs eh either ekg el elevated eliquis ella else em embarazada embarazo emdr
emergency en enalapril ended enlarged enojo entere enzimas enzymes episode episodes episodio er era es esa esas escitalopram
escuchar ese eso esperando esperar espereme esposa esposo esquizofrenia esta estaba estamos estan este esto estoy estres estudios
estuve even evening ever every everyone everything everywhere ex exactly expecting experience expired eye face failure faint falla
falta faltan familia family fan far fast fat fatty favor fea features feeding feel felt fetch few fib fiestas fifty fighting
figure figured find fine fines first five fixed fluoxetina flutters folks followed for forget found four freaked free frequent
friend friends from fue fui full fumo gallbladder game garganta gatos gave gemelos get gets getting gf girlfriend give given gives
glass go god goes going gone good goodness got gotten gracias grande grandmother graso great grown guess gummies guy ha hablan
hablar hable hace hacer haciendo had hago haha half hallucinated hallucinations han hand happens hardly has hated have having hay
he headache health healthy hear heard hearing heart heartbeat hearts heavens hecho heck hell help helped hep hepatitis her here
hermana hermano heroin hers hi hice hicieron higado high hija hijo him hincho hipertensa hipertenso his hives hold hombre home
honest honestly honey hope hoping hora horrible horse hospital hospitalized hour hours how hs huh hurt husband husbands
hypertension hypomania hysterectomy i ic idea ido if iglesia ill implante in incontinencia infarto infeccion infecciones
infections inflamado infusion intentando internada internaron interstitial into invega ir iraq irregular is issues it itch itching
itchy jaja jamas jaundice job johns july june just keep keeps ketamina ketamine kid kidney kidneys kids kind kinds knocked know
knowledge knows la labs lactando las last late lately later latex law le leaks leaky least leave let levanto lexapro libre license
life like lil limpio line lined lines list lithium little live liver lives llama llaman lleno lleva llevar lleve llevo lo loca lol
long looked looking lord los losartan lost lot lots low luego lyft ma maam made major make makes making mal male mama man manana
mande maneja manejando manejar manejo mania maniaco manic many marcapasos march margarita marido marihuana marijuana marisco
mariscos marriage marzo mas matter may maybe mayo me mean means med media medicaid medicamento medicina medicinas medicine medico
meds mejor menopausia menos mentioned mes meses meth metoprolol metro mexico mi middle might mine minute minutes mis misdiagnosed
misma mismo mo mom momento moms monitor month months monton more morning morphine most mota mother moved much muchas mucho mujer
murio murmur muy my myself nacio nada nadie nah name names nausea nauseas nauseous navidad necesita necesito need negative
negativo neighbor neither nel nerves nervios never new nexplanon next ni nicotine night nights nine ninguna ninguno nino no nobody
nobodys noche nomas nombres none nonstop nope normal nose not nothing novia novio now nrml nuera number numbers nunca nurse
nursing o ocd ocupado of off officially oh oia oigo ok old on once one ones only oops open operada operaron opere or orina orinar
orino other otra otro out over overactive own oxys pacemaker pack padecia padezco pads pain pancreas panic panicked panico papa
para paranoid pareja paroxetina part partial pasa pasado pasar pase pasele paso pass passed past pastilla pastillas pastor patch
patient paxil peanuts pecho pee penicilina penicillin people perdi perf perfect perfecto period pero person personal physical
picks pido piedras pill pills pipi place planning please plus poco podia pollen polvo poquito por positive posparto possible
possibly postpartum pot prayer preg pregnancy pregnant pregunta preguntan preguntar preguntarle pregunto prescribed presion
pressure pretty prima primera primero primo private probably probado probe problem problema problemas problems prostata prostate
prozac prueba pruebas psicologa psicologo psicosis psicotico psiquiatra psiquiatrico psych psychiatrist psychologist psychosis
psychotic ptsd puede puedo pues puesto pump pumping puro puros puse pusieron put que question questions quien quiere quieren
quiero quit quitaron quizas race rapido rara rash rate rather rato reaccion reaching reacted reaction reality really recai recaida
recall recetaron recetas recoge record recovering recovery recuerdo regla regular rehab rehabilitacion relapsed related remember
removed required resultados results retraso revisado ride right rinon rinones ronchas room roommate rule running runs sabe sabria
sad said sailed sale salgo salieron salio same sane sano saw say says scan scare scared scarred schizo schizoaffective
schizophrenia schizophrenic school se second see seeing sees segura seguro seizure self semana semanas senor sent senti sepa ser
seria seroquel sertralina service sessions set seventy severe sex shadows she shell shellfish shift ship shoot shot should
shoulder si sick side siento significa simon sin since sir sirvio sis sister six sixty skip skips sleep small smoke snipped snri
so sober sobrio social sola solamente solo some somebody someone something sometimes son soplo sorry sort soy spasms spell spring
ssri st stable stage started state stay stays stent stents steroids still stones stop stopped store stoy stress stroke strong
struggling stuff sube suegra sufro suits sulfa summer sun supe super supper suppose supposed sure surgery suspected svt swelled
taco take taken takes taking tal talk talked tambien taquicardia tarda tarde taxi te teen tell telling ten tener tengo tenido
tension terapia tercero termino terrible test tested tests text textbook texting than thank that thc the them then therapist
therapy there these they thing things think thinks this those though thought three throat through tia ticker tied tiempo tiene
till time timer times timing tipo tms to tobacco todavia today todo todos together told tolerated toma tomado tomando tomar tome
tomo tomorrow tonight too took touch touched trabaja trabajando trabajo trae trago traigo trans transplant transport trastorno
tratamiento treatment tres tried trimester trip triste trouble trust try trying tubal tubes tuesday tuve tuvo twenties twice twin
twins two uber uff uh ultima ultimamente ultrasonido ultrasound un una unas under unless until up us usado usar use used using uso
uterus uti utis va vale valve van vape varias varios varon vasectomy ve veces vecina vecino veia vejiga ver verdad vesicula vet
vez vi vieja viendo vinito vino violent visit vitaminas vivo voces vodka voices vomiting voy vuelvo wait waiting walk want wants
ward was wassup watch water way we weak weaned wear weddings weed week weekend weekends weeks weird well wellbutrin went were what
whatever when where which while who whole why wife wild will wine with without woke women wondered words work worked working works
worry wort would wrong wrote xanax xarelto y ya yea yeah year years yellow yep yes yessir yesterday yet yo you young your yup
zoloft ¿
"""

LINES = """\
no other unsure yes
# b-39 c-37 d+19
#$ a+21 c-30
#_@date a+24 c-19 d-24
#_@medicine d+16
#_@month a-34 b-26 c-35 d+38
#_@year a+21 c-28 d-37
#__# b-24
#__a a+25 c-23 d-17
#__ago c-15
#__and a-21 d+22
#__clean a-20 d+25
#__morning a+20 b-15 d-22
#__nada a-18 d+18
#__no a+19 c-18 d-17
#__nothing a-17 d+17
#__old a-17
#__one a+20 d-18
#__sober a-20 d+21
#__the a+17 d-17
#_and b-15
#_days a-33 d+25
#_just a+18
#_lol a+20 b-20 d-17
#_over b-23 c-20
#_pack c-17 d+16
#_semanas a-16
#_this a+16 d-17
#_weeks a-28 b-30 d+30
#_y a-22 d+21
= b-25
=said:allergy:ask c-26
=said:allergy:unsure a-46 c+31 d-29
=said:allergy:yes a-70 b-56 c-38 d+60
=said:any:ask a-42 b+43 c-42 d-42
=said:any:no a+40 b-35 c-35 d-40
=said:any:unsure a-32 b-25 c+31 d-27
=said:any:yes a-44 b-47 c-37 d+47
=said:ask b+32 c-20 d-21
=said:ask:a_question a-99 b+90 c-39 d-94
=said:ask:does_not_want_to_answer,_or_did_not_understand a-46 b+50 c-48 d-45
=said:ask:none_of_yes,_no,_unsure a+16 b-72
=said:ask:opens_with_no,_but_tells_otherwise a-27 c-19 d+26
=said:ask:signs_of_both a+16 b-52 c-39
=said:ask:someone_else's_condition a-26 b+29 d-37
=said:heart:ask d-23
=said:heart:no a+22 b-77 d-23
=said:heart:unsure a-46
=said:heart:yes b-29 c-34 d+17
=said:no a+61 b-60 c-42 d-52
=said:no:nobody_to_take_them a+47 b-34 c-52 d-38
=said:no:not_that_they_know_of a-18 b-27 c+22 d-38
=said:no:opens_with_no a+39 b-60 c-29 d-20
=said:no:someone_else_has_it,_the_person_does_not a+38 b-33 c-30 d-36
=said:no:the_last_word_after_all b-20
=said:no:what_the_text_says_about_the_question a+61 b-46 c-73 d-42
=said:no:words_of_denial a-16
=said:now:ask c-54
=said:now:no b-29 c-24
=said:now:unsure a-61 b-54 c+29
=said:now:yes a-34 b-78 c-76 d+54
=said:organ:ask a-23
=said:organ:no a+22 b-70 d-21
=said:organ:unsure a-18 b-56
=said:organ:yes a-30 b-15
=said:pregnancy:ask b-18
=said:pregnancy:no a+38 c-40 d-57
=said:pregnancy:unsure b-62 c+29 d-42
=said:pregnancy:yes a-35 c-58 d+28
=said:prior:no b-76
=said:prior:unsure c+17 d-21
=said:prior:yes a-53 b-22 d+26
=said:psychosis:no a+40 b-18 c-27 d-44
=said:psychosis:unsure a-26 c+27 d-53
=said:psychosis:yes a-74 c-31 d+29
=said:ride:no a+32 b-62 d-46
=said:ride:unsure c+17 d-36
=said:ride:yes b-83
=said:substance:ask c-20 d-16
=said:substance:no b-24
=said:substance:unsure b-18 d-39
=said:substance:yes a-22 b-23 c-31 d+27
=said:unsure a-46 b-35 c+61 d-62
=said:unsure:never_looked_into a-16 c+16
=said:unsure:no,_in_doubt d-15
=said:unsure:others_think_so a-24 b-26 c+30 d-22
=said:unsure:words_of_doubt a-46 b-34 c+60 d-60
=said:yes a-64 b-62 c-46 d+72
=said:yes:an_idiom_that_agrees a-23 c-24 d+25
=said:yes:opens_with_yes a-39 b-22 c-108 d+54
=said:yes:the_last_word a-44 c-22 d+25
=said:yes:the_last_word_after_all a-28 c-27 d+30
=said:yes:two_or_more_of_them_named a-27 b-26 c-42 d+37
=said:yes:what_the_text_says_about_the_question a-38 b-57 c-21 d+39
=said:yes:what_the_text_says_after_all a-19 c-27 d+24
=said:yes:words_of_agreement a-27 b-25
=short c-20
? a-48 b+48 c-33 d-43
@animal a-27 b+37 c-20 d-41
@animal$ b+18 c-21 d-29
@animal__it b+16 c-16 d-15
@animal_got b+15 d-17
@body b-22 c-23 d+22
@body__fine a+19 d-19
@body__it c-19 d+19
@body_cancer c-18 d+19
@body_infections c-16 d+19
@body_is a-25 c-29 d+23
@body_me a-17
@body_no a+22 d-24
@body_since d+16
@call a-31 b+37 d-45
@call_me a-19 b+32 c-39 d-38
@clinician a-24 c+19 d-21
@clinician$ a-28 b+19
@clinician__@medicine a-16 b-18 d+21
@clinician__@year d+18
@clinician__hypomania c+18
@clinician__mania b-17 c+15
@clinician__me a+21 b-35 c-18
@clinician__on d+15
@clinician__que b-19
@clinician_and c-22
@clinician_dijo a-19 b-17 c+15
@clinician_has a-17 b-19
@clinician_por c-16 d+19
@clinician_said a-16 c+19
@clinician_says c-20
@clinician_thought b-18 c+21 d-21
@clinician_wants d-17
@clinician_y c-24 d+18
@date b-28 c-37 d+18
@date$ b-20 c-43 d+22
@day c-24
@day$ a-16
@drink a+17 c-32 d-29
@drink$ a+22 c-17 d-16
@drive a+25 b-22 c-58
@drive$ a+22 b-33 c-41
@drive_him a-16 d+16
@drive_me a-23 c-16 d+16
@drive_yo a+17 d-17
@drug b-26
@drug$ a+17 b-38 d-28
@drug_@drug a-31
@drug__# a+22 d-22
@drug__@day d-20
@drug__@drug a+25 c-20 d-15
@drug__@food a+17
@drug__and c-15
@drug__day a-18
@drug__is a+23 b-21 c-18 d-22
@drug__it a+24 b-18 c-22 d-15
@drug__las a-19 d+18
@drug__little d-20
@drug__night a-18 d+15
@drug__of c-16
@drug__problem c-24
@drug__sleep a+18 d-18
@drug__sometimes a+15
@drug__that b-17 c+16
@drug_count c+16
@drug_cuenta b+20 c-20 d-16
@drug_every a-18
@drug_on b-18 d-19
@drug_only b-20 c+19 d-26
@drug_that a+22 b-18 c-20
@drug_to a+23 c-22
@eat b-18 c-19
@eat$ b-17 c-18
@fetch$ c-19 d+18
@food b-44
@food$ b-27 c-39 d+18
@hello a-25 b-19
@holiday a+22 b-16 c-23
@holiday$ a+22 b-16 c-23
@howmuch a-28 b+26 c-21 d-21
@howmuch_tarda a-16 b+15 c-15
@insurance a-19
@insurance$ a-16 c+15
@insurer a-19 b-16 d+17
@insurer$ b-19 c-20 d+16
@insurer__@relative a-17 b-20 c+15
@insurer_a c-25
@insurer_mi a-17 b-20 c+15
@late a-15 c+25 d-31
@late$ a-16 c+26 d-30
@medicine a-18 d+16
@medicine$ c-20
@medicine_@medicine c-17 d+22
@medicine__@medicine a-17 b-16 c-21 d+20
@medicine__@treat b-27 d-18
@medicine__@year c-17 d+17
@medicine__a a-18
@medicine__did c-16
@medicine__is a-17
@medicine__it a-16
@medicine__of a-17 d+18
@medicine__prescribed b-16
@medicine__y a-17
@medicine__yes a-16
@medicine_and b-17
@medicine_as c-16
@medicine_count d-18
@medicine_no d-22
@medicine_para a-15
@medicine_y a-24 b-19
@month a-16 b-51 d+22
@month$ b-39
@month__@drug a-17 d+17
@month__@stop d-15
@month_ago c-17
@month_and c-26 d+16
@month_sin a-17 d+17
@open b-40
@open$ a+19 b-31 d-39
@open__# a-22 c-19 d+22
@parking c-17
@person a-19
@price a-25 b-24
@relative$ a-29 d+25
@relative_@drive a-35 c-24 d+32
@relative_@insurer c-22
@relative__# b-24
@relative__@body a+20 b-22
@relative__@drive a+16 c-24 d-21
@relative__@fetch c-21 d+23
@relative__@medicine c-15
@relative__@treat b+22 c-25
@relative__a c-37
@relative__alcoholic a-15
@relative__and a-17 c-17
@relative__as b+17 c-18
@relative__bipolar c-24
@relative__bring c-18 d+15
@relative__but a+30 b-34 c-47
@relative__can d+16
@relative__de d-21
@relative__del b+15 d-20
@relative__dia d-18
@relative__do a-16 b-16 d+16
@relative__drinker a+16
@relative__drogas a-21 b+19 c-17
@relative__el a+27 b-29
@relative__embarazada a-16 b+15 d-17
@relative__ese d-18
@relative__for c-17 d+15
@relative__he a-19
@relative__heart d-17
@relative__her b-24
@relative__him b-16 c-16
@relative__i a+23 b-28 d-23
@relative__if a-19
@relative__in c-25 d-18
@relative__is a-19
@relative__it a-16 b+21 d-17
@relative__know b-23 c+22
@relative__la a+23 b-18
@relative__law c-17
@relative__lol a+20 b-19 d-15
@relative__me a-19
@relative__mi a-19 c-19 d+24
@relative__no a+21 b-16 c-23 d-18
@relative__not a+16 b-30
@relative__ok a-16 d+16
@relative__patient b-30 d+16
@relative__pero c-35 d+26
@relative__pregnant a-17
@relative__puede c-31
@relative__que b-31
@relative__say b-22 c+22 d-16
@relative__snipped a+16 b-17
@relative__that b-16
@relative__the a+15 c-18 d-17
@relative__them c-15 d-16
@relative__tiene b-16
@relative__to b-16 c-19
@relative__tried b+17
@relative__up c-15
@relative__working c-23
@relative__would c-15 d+16
@relative__yes b-19
@relative__yo a+22 b-27 c-29
@relative_and a-18 b-21 c-24 d+29
@relative_but c-17
@relative_can b-29 c+23 d-15
@relative_dice b-16
@relative_did a+22 b-16 c-23 d-15
@relative_died a-15
@relative_does c-21
@relative_drinks a-21 b+19 c-18
@relative_es a+22 c-34 d-31
@relative_esta d-21
@relative_got b-18 c-20
@relative_had b+18 c-37 d-31
@relative_has d-24
@relative_if c+19 d-22
@relative_in c-17
@relative_is b+22 c-34 d-28
@relative_me a-28 b-17 c-37 d+42
@relative_murio a-19 b+20 d-20
@relative_no d-21
@relative_not a+15 b-18
@relative_puede a-25
@relative_said a-31 b-24 c-31 d+34
@relative_say d-15
@relative_she b-18
@relative_takes c-15
@relative_the b-15 c-17
@relative_tiene d-16
@relative_toma a-22 b+22 c-21 d-17
@relative_trabaja a+16 c-23
@relative_tuvo a-20 b+18 c-16 d-16
@relative_was c-27
@relative_will a-25 b-22 d+22
@relative_would b-30 c+28 d-20
@relative_y a-16 d+19
@ride b-30
@ride$ a-23 b-17
@ride__@relative a-17 d+19
@sick a+17 b-27
@sick__@stop a+15
@staff c-19
@stop b-50
@stop__# a+19 d-21
@stop__@drug a+16 d-15
@stop__a a-19 c+23 d-20
@stop_de a+21 d-21
@symptom a-32 b-17
@symptom$ b-21 c-40
@symptom__it b-17 d+18
@symptom__that a-21 b-18 c+27 d-23
@symptom_a a-17
@symptom_but a-19 c+21 d-20
@thanks a+33 b-27 c-33 d-28
@thanks$ a+17
@thanks_god a+16
@treat a-29 b+16 d-15
@treat$ c-16
@treat__@medicine a-27 b-27 c+21
@treat__@year d+17
@treat__my b-18
@treat__no c+27 d-28
@treat_and c-22 d+23
@treat_dos c+23 d-22
@treat_for a-22 c-21 d+27
@treat_like a-18
@treat_por d+18
@treat_si c+16 d-16
@treat_y c-17 d+16
@treat_yes a-17 c+18 d-19
@vehicle a+26 c-46 d-18
@vehicle$ a+42 c-44 d-47
@vehicle__@relative a-19 c+18
@vehicle__me d+17
@vehicle__my a-19 c+18
@vehicle_home a+19 b-16 c-16
@vehicle_or a-19 c+18
@visit b+21 d-22
@visit$ d-24
@visit__@day a-19 b+18
@wrong b+19 c-18 d-23
@year b-33
@year$ b-52 c-16
@year__@drug a+23 d-24
@year__@medicine c-17 d+19
@year__@treat c-18
@year__cosas c-18 d+15
@year__si c-17
@year_ago b-18
@year_no a+19 c-20 d-18
@year_of a-17 c-22 d+22
@year_old c-17 d-23
@year_sin d-28
^# b-71 c-54 d+18
^@body a-37 b-28 c-26 d+36
^@call a-20 b+33 c-37 d-37
^@clinician a-22 b-31
^@drive a+23 d-24
^@drug a-16 b-45
^@howmuch a-25 b+24 c-27 d-19
^@insurer a-28 b-28
^@medicine a-47 b-36 d+29
^@relative b-62 c-26 d+34
^@stop b-25 c+27 d-35
^@symptom a-22 b-22 d+17
^@treat a-24 b-28
^@vehicle a+34 b-40 c-19 d-30
^a d-22
^about d+15
^absolutely a+17 c-15
^afib a-24 b-16 c-24 d+30
^afraid a+16 d-16
^after a+23 b-24 d-22
^ahora a+18 b-17 c-15 d-17
^ahorita b-16 c-16
^al d-15
^all a+21 c-24
^allergic c-22 d-41
^amamanto a-19 b-16 c-16 d+19
^ando b-24
^apenas a+16 b-23 c-27
^ask b+16 c-21 d-23
^asking a-18 c+17 d-17
^at b-22 c-19
^bad b-34 c-31 d+19
^bebo b-20 c-20
^been a-19 b-29 d+16
^bipolar a-25 b-27 d+24
^blood a+28 c-19 d-27
^borderline b-23 c+17 d-24
^both a+24 b-29 c-34 d-18
^bp a-18
^busy a+30 d-29
^can b+36 c-46 d-41
^casi b-20 c-22 d+17
^cero a+32 b-29 c-31 d-31
^chronic c-17 d+18
^cirrhosis d+18
^cirrosis d+19
^claro b-18 c-27 d+28
^clean b-28 c-28
^como a-32 b+37 c-36 d-32
^could b-26
^creo a-18 b-20 c+20
^cual a-22 b+22 c-18 d-21
^cuando a-20 b-18
^de b-26 c-29 d+23
^del a+19 c-21
^depende a-27 b-26 c+35 d-27
^depends a-23 c+18 d-29
^despues a+19 d-17
^did a+18 b-22 d-18
^do b+45 c-29 d-48
^does a-49 d-41
^dos a-28 b-21 c-32 d+32
^doy a-22 b-16 c-18 d+21
^drank a-20 b-15 c-21 d+24
^eh a-24 b-25 c+25 d-24
^el b+16
^en a+36 b-28 c-30 d-36
^enlarged a-20 b-18 c-17 d+20
^era a-16 c+18
^es a+17
^eso a-17 b+32 c-37 d-34
^estamos a-18 b-15 c+21 d-18
^este c-17
^estoy b-66 d+16
^estuve a-18 b-17 d+20
^every a-19 b-19 c-25 d+23
^everyone a+22 b-23 c-18 d-19
^everything a+19 b-16 c-16 d-19
^fatty c-15 d+18
^felt b-18 d-21
^fine a-24 b-18 d+25
^first b-28 c-32
^for a-20 c-19
^fumo a-23 b-21 c+28
^getting a-27 b-21 c+30 d-29
^give d-15
^go a-27 b-21 c-21 d+27
^going a+20 d-19
^got a-34 b-38 d+30
^hace a-17
^had a+23 b-58
^have b-20 c+17 d-31
^having a-26 b-20
^he b-73 c-23 d+20
^heart a+18 d-17
^heck c-15
^hep b-21 c-31 d+30
^hepatitis c-20 d+20
^her a-17
^higado c-16
^high c-15 d+18
^hoping a-21 b-18 c+22 d-17
^how a-28 b+18 d-25
^huh a-27 b+28 c-23 d-29
^i b-27
^ic a-18 b-19 c-21 d+20
^if a-19 b-20 c+21
^ill d-17
^in a+26 b-25 d-28
^infecciones b-17 c-21 d+19
^irregular d+17
^is a-54 b+54 c-46 d-49
^it a-19 b-49 c+17
^jaja a+17
^jamas a+25 b-20 c-23 d-24
^just a+35 b-86 c-17
^kidneys a+18 b-17 c-17
^kind a-29 b-20 c+29 d-23
^la c-22
^labs a+24 b-19 c-19 d-23
^las a-20 b+22 c-30
^le a-25 b-21 c+23 d-18
^let b-17
^like a-20 b+17 c-20
^liver b-33 c-18 d+17
^llevo c-23 d+16
^lol c-20 d-21
^los a+21 c-23
^lost d+16
^low a+21 b-19 c-16 d-20
^luego a+20 d-19
^mania a-19 b-16 c-23 d+25
^maybe a-25 b-41 c+38 d-43
^me b-80
^mi b+27 c-32 d-33
^might a-18 b-15 d+16
^mis a+15
^more c-20 d+22
^muchas c-16 d+15
^my b+26 c-21 d-20
^nada b-39 c-47
^nadie a+22 b-16 c-22 d-19
^nah a+50 b-29 c-51 d-40
^need a+24 b-31 d-29
^negativo a+25 c-19 d-21
^neither a+31 b-15 c-24 d-30
^nel a+25 b-17 c-21 d-24
^never b-50
^next a-26 b+28 c-29 d-27
^ni a+32 b-26 c-29 d-28
^ninguna a+20 b-24 c-27
^ninguno a+32 c-22 d-31
^no b-18
^nobody b-26 d-29
^nomas a+33 b-42 c-18 d-32
^none c-40
^nope a+42 b-29 c-38 d-40
^nose a-38 b-38 c+39 d-38
^not b-42 d-29
^nothing b-26 c-37
^now a-22 d+25
^nunca b-39 d-50
^of d+17
^ok b-17 d+18
^on b-42 d-15
^once c-19 d+17
^one a+19 b-33 d-31
^only a+39 b-72 c-34 d-19
^orino a-17 c+23 d-22
^padezco a-22 b-16 c-20 d+25
^para a+15 c-19 d-25
^perfect b-20 c-18
^por a-26 b+20 c-31
^possibly a-18 c+19
^pressure c-21 d+17
^probably a-30 b-25 c+36 d-36
^puede b-28 c+27 d-27
^puro a+17 b-17 c-16 d-16
^puros a+26 b-20 c-24 d-24
^que a-47 b+30 d-21
^quien a-29 d-27
^quizas c+20 d-19
^rather b+15 c-19
^recai a-15 d+21
^salio b-16 c-15
^sane a+26 b-24 c-24 d-26
^saw c+19 d-17
^schizoaffective d+17
^se a-21 c-20 d+26
^senti a-18 b-19 c-18 d+20
^seria a+19 c-18 d-17
^severe a-18 b-18 c-16 d+19
^she b-48
^should a-16 c+18 d-23
^si b-60 c-16 d+17
^simon d+16
^sin b-24 c-19
^skip a-23 b+23 c-23 d-22
^social a+19 d-16
^solamente a+29 b-30 c-24 d-26
^solo a+44 b-45 c-42 d-39
^sometimes a-30 b-19 c+25 d-17
^sort a-16 c+22 d-17
^soy c-39
^still a-32 b-28 c+20
^stopped a+23 c-20 d-22
^super a+25 b-22 c-17 d-26
^sure a-28 b-17 c-16 d+28
^svt a-17 c-15 d+21
^tal a-25 c+22 d-19
^tengo a-38 b-62 d+22
^that c-37
^they b-30
^this b-27 c-17
^three a-22 b-21 c-18 d+22
^time a-16 b+17 d-17
^todavia a-26 b-16
^todo a+29 b-29 c-28 d-23
^tolerated a+19 d-16
^tome a-19 b-22
^tomo b-46 c-20
^too a+23 b-24 c-25
^tried a-30 b-29 d+20
^trying a-22
^tuve a-42 b-34
^two b-18 c-15 d+20
^uh a-15 b-15 d+17
^un b-30
^una b-36 d-26
^used c+23 d-24
^uso b-38
^uti a-17 c-24 d+24
^utis a-22 b-17 c+17
^voy b-37 d+21
^waiting a-20 b-19 c+23 d-23
^was b-19
^we b-41 c+18
^well a-21 c+18
^went a-23 b-24 d+17
^what a-49 b+45 c-24 d-52
^where b+15
^which a-28 b+27 c-30 d-22
^who a-30 b+34 c-27 d-32
^why a-39 b+19 c-47
^will b+16 d-38
^worked a+21 b-17 c-15 d-21
^working a-16
^works a-24 b-20 d+23
^y a-22 b+31 c-17 d-31
^ya a+29 b-44 c-49
^yea a-26 b-22 c-24 d+31
^yeah b-31 c-33
^yep a-23 b-20 c-23 d+29
^yes a-20 b-46 c-44 d+36
^yessir d+19
^yo b-20 c-24 d+18
^yup a-24 b-19 c-19 d+30
^¿ a-41 b+50 c-48 d-42
a a-15 b-16 c+26 d-19
a_# c-17 d+16
a_@body d-18
a_@clinician a-17
a_@drug c-17
a_@food c-21
a_@ride a-19 c-23 d+21
a_@vehicle d-17
a_@year a-20
a__@date d+16
a__@drink c-15
a__@drug a+24 c-24 d-18
a__@late c+19
a__@relative b-31 c+22 d-20
a__@stop a-17 c+16
a__@treat b-26
a__after a-17
a__ago c+16 d-16
a__and b-23
a__as c-17
a__at a+24 c-18
a__attack c-19
a__bebe a-20 c-23 d+24
a__but b-22 c+20 d-28
a__corazon a-16 d+18
a__del c-18
a__every d+16
a__gatos d-17
a__heart c-24
a__i b-28
a__le b-16
a__maybe a+15 d-20
a__mejor c+18
a__monitor a-15 c-17 d+18
a__my a-21 b-18 d+21
a__never c+15 d-23
a__no a+16 d-17
a__nothing c-19
a__now a-27
a__on a+16 c-21
a__one a-15 c+20 d-18
a__pack c-20 d+18
a__right a-16
a__scare c+16
a__the d-21
a__this d+16
a__to d-16
a__transplant c-21 d+17
a__un a-16 c+19 d-19
a__valve c-19 d+17
a__week c-17
a_baby d-16
a_bad a-17 c-17
a_blood c+15
a_bunch c-18 d+20
a_bypass a-15
a_catheter c-17 d+18
a_couple d-19
a_dozen c-17
a_eso b-21 d+17
a_few b-21
a_great a+20 c-16 d-16
a_guy a+19
a_hacer a-15 c+16 d-17
a_heart b-17 c-24
a_la b-39 c-27
a_leaky c-16 d+15
a_little b-22 c+20 d-22
a_liver a-19
a_lo c+18
a_los c-17 d-21
a_lot a-29
a_man c-17
a_mi c+19 d-22
a_nada a+23 d-23
a_night a-15 d+15
a_pacemaker a-15
a_problem a-19 b-15 d+18
a_que c-20 d-29
a_stent a-17 d+17
a_stroke c-18
a_test d-15
a_uti a+15 d-27
a_valve a-16 d+18
a_vasectomy a+17
a_veces a-38 b-35 c+29 d-16
a_ver a-24 c+23 d-25
a_week b-19
a_while c+17 d-19
aa a-15 d+19
aa$ d+16
ablation__@year d+18
about_# a-16 b-16 c-18 d+19
about_it b-19 d-21
about_my c-15
absol* a+17 c-15
absolutely a+17 c-15
absolutely_not a+23 d-19
abuelo a-16 b+16
acuer* a-19 c+19
acuerdo a-19 c+19
acuerdo$ c+15
adderall b+16 c-20
addic* a-19 b-18 c-23 d+27
adhd c-27
afib a-30 b-20
afib$ a-22 c-22 d+24
afrai* a+22 d-23
afraid a+22 d-23
afraid_not a+20 d-21
after b-39 c+21 d-18
after__better a+18 b-20
after__is b-17
after_my a-17 c-17 d+22
after_work a+21 b-16 c-15 d-20
again a-15 c-18 d+15
again$ a-27 c-26 d+16
agarr* c-16
agent c-19
ago b-22 d-19
ago$ b-20
ahead a-17 d+19
ahead$ a-17 d+19
ahi c-19
ahi$ d-16
ahora a+19 c-23 d-16
ahori* b-25 c-28
ahorita b-25 c-28
ahorita__puedo a+21 d-21
ahorita_no a+27 d-27
aide a-24 b-20 c-31 d+30
al d-22
al_@clinician d-18
al_bano d-16
al_polvo c-21 d-26
al_rato a+18 d-19
alcoh* a-17
alcohol b-22 c-29 d+23
alcoholic a-17
alcoholic$ a-17
alerg* a-20 c-30
alergica c-19
alergica$ a+18 c-17 d-22
alergica__nada a+15 d-17
alergica_a b-28
alergico a-21
alergico_a a-16
algo a-22 c+22 d-21
algui* a-19 b-19 c+26 d-24
alguien a-19 b-19 c+26 d-24
alguien_me c+15
all c-51 d+19
all$ b-38 c-34
all__and c-15 d+15
all__time a-22
all_clear a+18
all_good b-17 c-16
all_over a-17 d+16
all_set a-26 d+26
all_the a-22
aller* a-15 c-45
allergic a-18 b+17 c-35
allergic__it a-24 b-16 d+26
allergic__not a+25 b-24 d-16
allergic__nothing a+21 b-19 d-19
allergic__only a+21 b-23 d-16
allergic__sulfa a+15 b-18
allergic_to a-17 b+17 c-34
allergies a+26 c-20 d-25
allergies$ a+23 c-18 d-21
allergy b-17 d+16
allergy: a-21
allergy:# a+26 b-21 c-20 d-25
allergy:#_@date a+17 d-17
allergy:@animal a-31 b+39 c-34 d-39
allergy:@animal_got b+15 d-17
allergy:@body a-24 b-22
allergy:@call a-18 d-19
allergy:@date a+17 d-17
allergy:@food a-25 b-18
allergy:@medicine b+27 c-32 d-28
allergy:@relative a-33 c+19 d-27
allergy:@relative_had a-16
allergy:@stop a-17 c-20 d+21
allergy:@symptom a-29
allergy:@symptom_but c+15
allergy:@treat c-31
allergy:a_la b-30 c-19
allergy:a_los c-17 d-21
allergy:a_nada a+23 d-23
allergy:again a-21 c-16 d+21
allergy:al c-28 d-27
allergy:al_polvo c-21 d-26
allergy:alerg* a-20 c-30
allergy:alergica c-19
allergy:alergica_a b-28
allergy:alergico a-21
allergy:alergico_a a-16
allergy:all c-16
allergy:aller* a-18 c-43
allergy:allergic a-20 b+17 c-32
allergy:allergic_to a-20 b+17 c-32
allergy:allergies a+26 c-20 d-25
allergy:allergy b-17 d+16
allergy:am a-17
allergy:am_allergic a-21 c-21
allergy:an a-21 b-15 d+18
allergy:and c-35
allergy:at a+15 c-16 d-25
allergy:at_all a+19 d-16
allergy:at_the d-20
allergy:bad a-23 c-16 d+15
allergy:be d-25
allergy:been d-21
allergy:been_given a+17 c-18
allergy:bees b+16 d-18
allergy:befor* a+18 d-19
allergy:before a+18 d-19
allergy:bien a+15 b-19
allergy:breat* a-18 c-16 d+18
allergy:breathing a-18 c-16 d+18
allergy:broke_out c-15 d+15
allergy:but a-16 b-28 c+17
allergy:but_not d-15
allergy:c c+16
allergy:call a-18 d-19
allergy:can a-24
allergy:can_not a-16 b-17
allergy:codei* a+18 b-19 c-16
allergy:codeine a+18 b-19 c-16
allergy:con a-25 c-25 d+21
allergy:con_eso a-25 c-25 d+21
allergy:could a-20 d+17
allergy:could_not a-19 c-16 d+19
allergy:crazy a-20 b-16 c-20 d+21
allergy:cual a-22 b+22 c-18 d-22
allergy:cual_@medicine a-22 b+22 c-18 d-22
allergy:cuand* a-17
allergy:cuando a-17
allergy:cuando_me a-17
allergy:cuent* a-15 d-28
allergy:cuentan b+18 d-16
allergy:dado_eso c-16
allergy:did a+26 b-22 c-33 d-21
allergy:did_fine a+17 d-18
allergy:did_great a+16 c-16
allergy:diero* c-21
allergy:dieron c-21
allergy:dio a-21 b-22 d+16
allergy:en a+20 d-18
allergy:era a-19 b-16 c+22 d-18
allergy:es c-19
allergy:esa c-19 d+18
allergy:esa_vez a-16 c-18 d+19
allergy:eso a-20 d+20
allergy:estab* a-16 c+18
allergy:estaba a-16 c+18
allergy:exper* a-15 c-18 d+19
allergy:experience a-15 c-18 d+19
allergy:felt b-19 d-22
allergy:fine a+37 b-27 c-30 d-36
allergy:first a+29 b-24 c-22 d-28
allergy:first_time a+21 d-21
allergy:first_timer a+19 b-16 c-16 d-18
allergy:for b-30
allergy:for_me a+17 d-17
allergy:from a-16
allergy:from_it c-16 d+17
allergy:gatos d-17
allergy:gave_me a-15
allergy:given a+17 c-18
allergy:got a-27
allergy:got_it d-21
allergy:great a+30 b-23 c-27 d-28
allergy:had a+21 c-46 d-15
allergy:had_@symptom c-17 d+22
allergy:had_@treat a+16
allergy:had_a c-21
allergy:had_it a+22 c-23 d-29
allergy:had_to a-18 d+20
allergy:hallu* a-27 b-27 c-23 d+28
allergy:han a+17
allergy:have b-22 d-31
allergy:have_had d-19
allergy:he c-27
allergy:he_tomado a+21 c-17 d-16
allergy:heard a+19 d-17
allergy:heard_of a+19 d-17
allergy:heart a-20 b-18 c-20 d+21
allergy:hinch* a-18 c-19 d+19
allergy:hives c-16 d+17
allergy:horri* a-17 b-18 c-22 d+20
allergy:horrible d+16
allergy:horse a-16 b+17
allergy:i_am a-17
allergy:i_do c+15
allergy:i_had b-26 c-28
allergy:i_have d-22
allergy:i_was a-15
allergy:in b-28
allergy:in_my b-16
allergy:in_the b-16
allergy:is a-27 b+24 d-29
allergy:is_it b+21
allergy:it c-25
allergy:it_before a+17 d-19
allergy:it_made a-17 b-16 c-17 d+19
allergy:it_on b+15 d-18
allergy:it_once c-19 d-17
allergy:it_was b-17
allergy:it_well a+16
allergy:just a+20 b-19 c-20 d-17
allergy:ketamina a-15 b-18 d+17
allergy:ketamine c-19
allergy:know d-20
allergy:la a+28 c-36 d-20
allergy:la_@treat a-15 b-18 d+17
allergy:la_dieron d-20
allergy:la_he a+27 c-21 d-19
allergy:la_pusieron c-19
allergy:la_use a+15
allergy:last b-18 c-27
allergy:last_time b-18 c-27
allergy:latex d-19
allergy:life c-16
allergy:los c-18 d-22
allergy:los_gatos d-17
allergy:made a-24 b-21 c-21 d+25
allergy:made_me a-17 d+17
allergy:made_my d+15
allergy:mal a-20 c-17
allergy:maris* a+16 b-17 c-16
allergy:maybe c+24 d-17
allergy:me b-36 c-24 d+20
allergy:me_@symptom c-19
allergy:me_dio a-21 b-22 d+16
allergy:me_in a-15
allergy:me_la a+23 d-20
allergy:me_puse a-22 b-17 c-17 d+22
allergy:medicina a-22 b+22 c-18 d-22
allergy:medicine b+16 c-17
allergy:mi a-25 d-31
allergy:mi_@animal a-19 b+18 c-15 d-15
allergy:mi_@relative a-22 d-21
allergy:morph* c-19 d-17
allergy:morphine c-19 d-17
allergy:muy a-18 c+16
allergy:my a-37
allergy:my_@animal c-17
allergy:my_@body a-22 b-21
allergy:my_@relative a-21 d-17
allergy:my_life c-16
allergy:nada a+39 b-22 c-30 d-36
allergy:nauseous a-19 b-21 c+22 d-21
allergy:never b-41 c-21
allergy:never_been d-22
allergy:never_had a+29 b-17 c-34 d-18
allergy:never_heard a+19 d-17
allergy:never_taken a+19 c-18
allergy:never_tried a+24 c-19 d-20
allergy:new a+22 b-21 c-17 d-20
allergy:new_to a+22 b-21 c-17 d-20
allergy:ningu* a+22 d-24
allergy:ninguna a+22 d-24
allergy:ninguna_reaccion a+18
allergy:no b-68 c+17
allergy:no_allergies a+27 c-18 d-24
allergy:no_c c+16
allergy:no_problem a+15 d-17
allergy:no_reaction a+21 c-18 d-18
allergy:no_recuerdo c+18
allergy:no_sabria a-18 c+17
allergy:no_se c+26
allergy:no_soy a+32 b-16 c-15 d-29
allergy:nomas a+26 b-32 c-21 d-19
allergy:nomas_a a+19 b-23 c-15
allergy:not a-25 b-57 c+23
allergy:not_say c+15
allergy:not_that b-29 c+16 d-33
allergy:not_to b-16
allergy:nothi* a+21 b-19 d-19
allergy:nothing a+21 b-19 d-19
allergy:nunca a+38 b-23 c-36 d-27
allergy:nunca_la a+26 c-22 d-17
allergy:nunca_me a+22 c-22
allergy:on c-33
allergy:on_it c-27
allergy:one c-27 d-19
allergy:only a+52 b-47 c-54 d-46
allergy:only_to a+20 b-17 c-19 d-18
allergy:out a-34 b-15 d+21
allergy:out_of a-17 d+17
allergy:passe* d+17
allergy:passed d+17
allergy:passed_out d+17
allergy:penic* a+23 c-17 d-19
allergy:penicillin a+19 c-17
allergy:polle* a+19 b-16 c-17 d-17
allergy:pollen a+19 b-16 c-17 d-17
allergy:polvo c-21 d-26
allergy:prime* a+18
allergy:primera a+18
allergy:primera_vez a+18
allergy:probl* a+27 c-20 d-30
allergy:problem a+22 c-18 d-23
allergy:puse a-22 b-17 c-17 d+22
allergy:pusie* c-17
allergy:pusieron c-17
allergy:que d+16
allergy:que_me a-19 b-19 c-17 d+20
allergy:reacc* c-23
allergy:reaccion c-23
allergy:reaction d-19
allergy:recue* c+18
allergy:recuerdo c+18
allergy:remem* b-21 c+16 d-22
allergy:remember b-21 c+16 d-22
allergy:sabri* a-20 b-24 c+28 d-18
allergy:sabria a-20 b-24 c+28 d-18
allergy:say b-15
allergy:screa* a-19 c-17 d+19
allergy:se a-24
allergy:se_me d+17
allergy:senti a-21 b-24 d+17
allergy:sever* a-17 b-17 c-15 d+18
allergy:severe a-17 b-17 c-15 d+18
allergy:she a-21
allergy:si a-16
allergy:sin a+18 d-18
allergy:solo a+18 b-18 c-16 d-17
allergy:solo_a a+15
allergy:soy a-23 c-22
allergy:soy_alergica c-18
allergy:soy_alergico a-16
allergy:st a+17 d-17
allergy:stopp* a-18 b-17 c-17 d+19
allergy:stopped a-18 b-17 c-17 d+19
allergy:sulfa a+26 b-17 c-22 d-24
allergy:taken d-16
allergy:taken_it d-16
allergy:terri* d+15
allergy:terrible d+15
allergy:that b-21
allergy:that_i b-20
allergy:they a-16
allergy:they_gave b-18
allergy:they_had a-18 d+20
allergy:this a+21 b-21 c-18
allergy:time a+22 b-24 c-25
allergy:timer a+24 b-20 c-19 d-24
allergy:to_bees b+16 d-18
allergy:to_it b-19 c-16 d+17
allergy:to_me b-20
allergy:to_my a-22
allergy:to_nothing a+21 b-19 d-19
allergy:toler* a+21 d-18
allergy:tolerated a+21 d-18
allergy:tolerated_it a+21 d-18
allergy:tomad* a+21 c-17 d-16
allergy:tomado a+21 c-17 d-16
allergy:took a+15
allergy:tried a+24 c-19 d-20
allergy:tried_it a+24 c-19 d-20
allergy:tuve_una c-18 d+15
allergy:un a-23
allergy:una_reaccion c-19 d+16
allergy:una_vez d-16
allergy:up a-27 b-24 c-30 d+33
allergy:use c-17 d-23
allergy:used a+18 c-17
allergy:used_it a+18 c-17
allergy:vez b-15
allergy:vomiting a-17 b-20 c-17 d+20
allergy:was b-29 c+19 d-20
allergy:was_fine a+22 c-15 d-27
allergy:was_out d-15
allergy:weird c+16 d-18
allergy:weird_but c+16 d-18
allergy:well c-17
allergy:went a-20 b-18 c-20 d+21
allergy:what a-17 b+23 c-18 d-20
allergy:when b-22
allergy:when_i b-16
allergy:when_they c-21 d+17
allergy:which a-23 b+22 c-23 d-18
allergy:will a+20 c-19 d-21
allergy:worke* a+21 b-17 c-15 d-21
allergy:worked a+21 b-17 c-15 d-21
allergy:y a+15 b-21 c-28
allergy:you a-16 b+25 c-17 d-21
allergy:¿ b+21
alone a+26 b-19 c-26 d-26
alone$ a+23 b-17 c-23 d-23
alta a-15
alta$ a-30
altas a-17 b-18
alway* b-20 c-23
always b-20 c-23
always_high a-17 b-15 c-19 d+18
am_# b+19 c-26 d-24
am_@drive a+18 d-16
am__@date a-15 d+21
am__@medicine d+19
am__@relative c-17
am__@year d-18
am__a a+22 b-17 c-16 d-21
am__addict d+16
am__alone a+16 d-16
am__and a+21 b-17 d-18
am__by b+17 c-17 d-18
am__for a+17 b-16
am__guy a+19
am__her b-20 c-20
am__in a-15 d+21
am__it b-41 d+24
am__lol a+17 d-15
am__male a+15
am__my b-17
am__on a-17
am__that a-21 b+17 d-22
am__the a+16 b-21 d-22
am__to c-16
am__today a-15 d+15
am_a a+25 b-46 c-23 d-15
am_allergic a-21 c-21
am_asleep a+23 d-24
am_at a+18 d-18
am_bipolar a-16 b-17 c-21 d+31
am_coming a+16
am_new a+23 b-21 c-18 d-21
am_not a-19
am_nursing d+18
am_off a-15 d+15
am_ok a+17 b-16
am_on b-18 c-24
am_pregnant d+19
am_pumping d+16
am_sixty a+24 b-27 d-24
am_still a-21 c+20
amama* a-28 b-24 c-26 d+29
amamanto a-24 b-21 c-23 d+24
amamanto$ a-22 b-17 c-20 d+23
an b-15
an_@vehicle b-17
an_hour b-20 c-21
anali* b-19 c+17 d-17
analisis b-19 c+17 d-17
analisis$ a-23 b-17 c+21 d-15
and b-21 c-35 d+19
and_@body a+25 c-15 d-20
and_@medicine a-22 b-26 c-35 d+32
and_@stop a+18 c-17
and_@treat c-24 d+27
and__# c+18 d-20
and__@clinician c-17 d+20
and__@medicine c-19 d+17
and__@treat d-19
and__a c-16
and__both a+18 c-17
and__do a-18 c+16
and__else a+16 b-19 c-18
and__fine a+26 d-25
and__is c-18
and__it b-18
and__no d-22
and__not a-27 d+24
and__on c-20 d+18
and__the a-21
and_a a-15
and_adhd b-16
and_can a-19
and_counting d+15
and_done a+20 b-16 d-19
and_down a-16 c+19 d-19
and_he c-18 d+15
and_i c-29
and_it c-20 d-20
and_never a+18 d-17
and_no a+20 c-16 d-17
and_one c+15 d-15
and_she c-17 d+18
and_then a-20
and_they a-24 d+19
ando b-34
ando__la a+26 d-25
ano a-15 b-22 c-33 d+21
anos b-26
anoth* b-25
another b-25
another__no d-16
another_time a+21 b-19 d-18
ansie* a+27 b-21 c-24 d-24
ansiedad a+27 b-21 c-24 d-24
ansiedad$ a+24 b-20 c-21 d-22
answe* a-30 b+28 d-23
answer a-17 b+20 d-17
answer$ b+16
answering b+15
answering_that b+15
antes d-20
antes_si d-23
antic* a+18 c-21
antidepressant c-15
anxie* a+18 c-25 d-18
anxiety a+18 c-25 d-18
anxiety$ a+16 c-15
any a+22 b-30 c-29
any$ a+21 c-17 d-15
any: a-16 c-20
any:i a-17 c+21 d-17
any_of a+18 d-16
anybo* d-19
anybody d-19
anybody$ a+19 c-28 d-17
anyone_here a+18 c-17
anyth* b-27
anything b-27
anything$ b-24
anything__possible a-15
anything_is a-15
apena* a+16 b-23 c-27
apenas a+16 b-23 c-27
apenas__entere a-17 d+16
apenas_me a-17 d+16
appointment a-16 d-18
are__the a+22 b-16 c-17 d-23
are_fine a+15
are_you b+17 c-18 d-15
aroun* b-23
around b-23
around$ b-19 d-18
arrit* a-25 b-18
arritmia a-25 b-18
arritmia$ a-22 b-17
as c-18
as_@treat b+21 c-22
as__as a-16 d+20
as_a d-18
ask a-20 b+29 d-43
ask$ a-21 b-16 c+22 d-16
ask__@clinician b+21 c-21
ask__@relative d-17
ask_me d-16
ask_my a-19 b+22 c-18 d-21
asked a-24
askin* a-17 d-23
asking a-17 d-23
asking_around a-19 b-16 c+18 d-17
aslee* a-25 b-26 c+19
asleep a-25 b-26 c+19
asleep$ a-25 b-24 c+17
asthm* a+18 c-17 d-18
asthma a+18 c-17 d-18
asthma$ a+19 c-16 d-17
at c-18
at_# c-17
at_@holiday a+17 c-16
at__@insurer d-18
at_all b-15 c-21
at_least a-25 b-22 d+19
at_night a-21 b-20
at_the d-40
atras* c+17
atrasada a-20 c+21 d-17
atraso c+17
atraso$ c+17
attac* c-27
attack c-20
attack__it d+17
attacks c-16
august b-17 c-21 d+16
aun a-28 c+27
ayer c-22 d-23
ayer$ c-22 d-23
b c-23 d+25
b$ c-19 d+22
baby b-18
back d-17
back$ a-24 c+18 d-16
back_fine a+16 d-22
back_perf a+16
bad a-24 c-32 d+23
bad$ a-28 d+26
bag a-21 b-17 c-17 d+21
bag$ a-18 b-16 c-17 d+19
baja a+22 c-16 d-20
baja$ a+18 d-18
bano d-16
be$ a-21 c+18 d-21
be__i a-16 b-16
be__to d-22
be_better a+19 b-18 d-20
be_there a-16 d+15
be_waiting c-18
bebe a-30 b-33
bebe$ a-31 b-26
bebo b-24 c-17
bebo__de b-15
bebo_mas b-15
becau* b-16 c-22
because b-16 c-22
bed a+19 d-16
been a-17 b-19
been__# a+15 c-17
been__@treat c-18
been__@year a+19 d-18
been__for c-16
been__it a+17 c-25
been__or c-19
been__that b-16 c-25
been_checked a-17 c+19
been_given a+17 c-18
been_in d+18
been_on c-24
been_sober a+18
been_tested a-19 c+20
been_through d+16
been_trying c+17
beer a+18 d-17
beers a+19 c-17 d-21
bees b+16 d-18
befor* b-21 c-22
before b-21 c-22
before$ c-17
being c-22 d+19
bestie d+17
bet d+17
bet$ d+17
bette* d-27
better c-26 d-19
better$ a+19 c-21 d-28
bf b-23 c-29
bien a+39 b-44 c-44 d-21
bien$ a+34 b-36 c-37 d-21
bien__presion a+16 d-17
bien_de a+18 d-20
bien_del a+17 d-17
bike a+16
bipol* a-26
bipolar a-26
bipolar$ a-25
bipolar_# d+18
bipolar__# c-25 d+28
bipolar__am a+20 b-20
bipolar__not b-16
bipolar_disorder c-16
bipolar_tipo c-16 d+18
bipolaridad c-17 d+20
bipolaridad$ c-17 d+20
bit b-19
bit$ b-18
bladder c-18 d+20
blood c-17
blood__i c+16 d-17
blood__is b-15 c-20 d+16
blood__up a-17
blood_pressure c-20
bodas a+15 d-16
borde* b-25 c+22 d-27
borderline b-25 c+22 d-27
borderline$ a-23 b-20 c+24 d-21
born a-19 b-18 c-27 d+27
born$ c-16
boss b-20
boss_is a+15 b-22 c-18
both a+25 b-34 c-45
both$ c-23 d+18
both__fine a+17 d-19
bottle c-15
bottles a-16
boy a-20
boy_will b-16 c-15 d+15
boyfriend a-16
bp b-29 c-24
bp$ b-28 c-31
bp_@medicine d+19
bp__high c-21 d+23
bp_is b-20 c-20 d+16
bp_was d-16
break a-28 b-27 c-30 d+32
break$ a-16 b-16 d+17
breas* b-28 c-33 d+21
breastfeed a-22 b-20 c-19 d+23
breastfeed$ a-19 d+19
breastfeeding b-16 c-21
breastfeeding$ a-17 d+17
breat* a-18 c-16 d+18
breathing a-18 c-16 d+18
bring a-28 c-30 d+23
bring* a-22 b-18 c-18 d+22
bring_me c-20 d+20
bro a-17 c-16
broke_out c-15 d+15
brote c-17 d+20
brother c-25
bunch c-18 d+20
bunch$ d+17
bus a+16 c-15
busca* a-21 b-18 c+19 d-16
buscando c+15
buscar a-15
buscar$ a-15
busy b-22
busy$ a+21 d-25
but b-88 c+20
but__@body c-16
but__@relative d+21
but__am a+18 b-24 c-18
but__can c-16 d+16
but__do b-18
but__does a+16 c-19
but__had a+15
but__is b-38
but__it a-22
but__me a+23 b-21 c-21
but__not b-26
but__ok a+17 b-16
but__one a-19 c+22
but__that a+27 b-18 c-28 d-19
but_i b-41
but_it b-21
but_my a-23 b-23 d+27
but_never a-16 c+22 d-19
but_not b-35 d-39
but_nothing d-16
but_ok a-18 c+20 d-19
but_only a-22 c+20
but_she c-16
but_that b-24 c+15 d-29
but_the c-21
by_me a-18 b-18 d+19
by_myself a+16 d-15
bypas* a-23
bypass a-23
bypass$ d+17
c a-55 c+47
c$ a-50 c+42
cada b-32 c-37 d+25
call a-25 b+32 d-44
called_in c+17 d-17
came a+20 b-28 c-34
came__fine a+16 d-22
came__perf a+16
came_back a+25 b-24 c-33
can b+22 d-15
can$ a-31 b-26 c+26
can__@vehicle a-27 b+22
can__anybody c-24 d-16
can__be a-18 b+19 d-17
can__but a-26 c-21 d+29
can__day a+15
can__do d-23
can__find a+16 c-20 d-17
can__her d-23
can__it c-24
can__just a-17
can__me c-24
can__my a-16 c-18 d+16
can__say b-15 c+19
can__take c-17
can__text a+17
can__that c-17
can__to c-18
can__wait d-17
can_do a-16 d+16
can_i a-37 b+33 c-25 d-22
can_my a-16 b+17
can_not a+18 b-41 c-36
can_that a+15
can_we a+25 b-26 d-23
can_you d-19
cance* a-26 c-26
cancer a-26 c-26
cancer$ a-19 c-17 d+17
car c-24
car$ c-28
cardi* a-22 b-20 c-27 d+28
cardiologist a-19 b-18 c-23 d+23
casa d+16
casi b-21
casi__tomo a+19
cath a-19 b-16 c-19 d+20
cath$ a-15 c-16 d+18
cathe* a-16 b-16 c-19 d+21
catheter c-17 d+18
cayo c-18
cbd b-19 c+16 d-21
cero a+32 b-29 c-31 d-31
cero$ a+32 b-29 c-31 d-31
chanc* b-19 d-17
chance b-19 d-17
chance$ b-19 d-17
change c-16
chart a-16 b-16
checa* a-29 b-19 c+31 d-25
checado c+16
check a+17 b-21 d-28
check$ a+16 b-18 d-24
check* a-23 b-28 c+30 d-38
checked b-17 c+15 d-27
checked$ a-23 c+25
checked_out a+16
checking a-20 b-16 c+21 d-23
checking$ a-22 b-16 c+21 d-20
chole* a+23 c-20 d-21
cholesterol a+23 c-20 d-21
cholesterol$ a+19 c-18 d-18
christmas a+17 c-16
chron* c-17 d+18
chronic c-17 d+18
churc* b-20 c-27
church b-20 c-27
church$ b-16 c-19
cigarettes a+19 c-17
cinco a-30 b-24
cirrh* c-26 d+19
cirrhosis c-26 d+19
cirrhosis$ a-19 c-20 d+17
cirro* c-23 d+24
cirrosis c-23 d+24
cirrosis$ a-17 c-22 d+25
cisti* c-16 d+19
cistitis c-16 d+19
claro a-21 b-19 d+26
claro$ a-18 c+17
claro__@relative c-16 d+18
claro_mi c-16 d+18
class a+17
class$ a+17
clean b-43 c-48
clean$ a+16 b-23 c-30
clean__@month a-17 d+17
clean__@year a+17 d-16
clean_since a-21 d+21
clear a+23 c-18 d-20
clear$ a+23 c-18 d-20
clear* a+16 b-23 d-28
cleared a+16 b-23 d-28
close b-24
closed a+20 b-26 c-26
codei* a+18 b-19 c-16
codeine a+18 b-19 c-16
coles* c-16 d-17
colesterol c-16 d-17
come$ c-18 d-19
come_back a-18
comes a-18 b-16 c+18 d-17
comes_and a-18 b-16 c+18 d-17
comin* c-20
coming c-20
como a-33 b+38 c-45 d-26
como_tres d+17
compa* d-22
company d-22
con b-29
con_@clinician c-18 d+20
con_@medicine a+23 c-26 d-21
con__@clinician a-18 b-17 c+19 d-17
con__@drug a-21
con__@relative d+17
con__y c-16 d+20
con_el c-18
con_eso a-24 c-25 d+21
con_la b-16
con_mi a-16
con_una d-20
confi* a-30 b+20
confidencial a-15 b+17
confidencial$ a-15 b+17
confirmed a-24 d+18
confirmed$ a-24 d+18
conmi* c-15
conmigo c-15
conmigo$ c-15
conoz* a+24 c-18 d-17
conozco a+24 c-18 d-17
consi* a-27 c+23 d-21
consigo a-20
conte* d-18
contr* a-29 c-41 d+28
controlada d+17
controlada$ d+17
controlo a-26 c-24 d+26
copa a+16 d-16
coraz* c-17
corazon c-17
corazon$ c-20
corazon__padezco a+18 d-17
cosas a-25 b-27 d+22
could b-30
could__been d-16
could_be a-20 b-16 c+30 d-18
could_have d-16
could_not c-23
counselor b-17 c+18 d-18
count a-45 d-27
count$ a-55 d-34
count* a-19
counting a-17 b-16 c-18 d+18
counting$ d+15
counts d-19
cours* d+17
course d+17
cover* a-16 c-18 d+19
covered a-16 c-18 d+19
covered$ c-15 d+17
crazy b-30 c-32
crazy$ b-16 c-18
creep* c+15 d-15
creeping c+15 d-15
creeping_up c+15 d-15
creo a-22 b-22 c+23 d-15
creo__no c+16
creo_que a-20 b-22 c+22 d-15
crist* a-17 b-18 c-24 d+21
cristal a-25 b-17 c-21 d+25
cual a-22 b+22 c-18 d-22
cual_@medicine a-22 b+22 c-18 d-22
cuale* a-24 d-24
cuales a-24 d-24
cuales$ a-22 d-22
cuand* a-20 b-31
cuando a-20 b-31
cuando__la d+17
cuando__mi b-17 c-23 d+22
cuando__pusieron d+17
cuando_me a-21
cuant* a-19 c+18 d-19
cuantas a-19 c+18 d-19
cuantas$ a-17 b-15 c+20 d-16
cuanto a-25 b+25 c-16 d-25
cuent* a-47 b+38 d-22
cuenta a-41 b+27
cuenta$ a-40 b+24
cuentan a-19 b+26 c-26 d-28
cuentan$ a-19 b+26 c-25 d-27
cutti* a-21 c+22 d-16
cutting a-21 c+22 d-16
cutting_down a-16 c+16
cysti* c-17 d+20
cystitis c-17 d+20
cystitis$ c-17 d+20
dad c-35
dado_eso c-16
dads a-24 c-21 d+25
daily a-20 c+18
dale a-16 d+17
dale$ a-16 d+17
dando a-20 c-21
daughter a-34
day a-18 b-29 d+18
day$ b-25
days a-28 b-26 c+17
days_clean a-24 d+24
days_sober a-18 d+18
de__@body a-21 c-17 d+22
de__hace d-19
de__no d-16
de__presion a+23 b-19 d-17
de__y a-15
de_eso c-33 d-26
de_la b-29 c-24
de_mas a-21 c+19
de_orina a-21 b-20
dead_@relative c+16
decir a-23 d-17
decir$ a-20
defin* b-22 c+18 d-24
deje b-33 c+24 d-40
del b-19
del__padezco a+18 d-17
del_higado a-16
demon* a-17 c-16
demons a-17 c-16
demons$ a-17 c-16
depen* a-46 b-19 c+16
depende a-28 b-26 c+36 d-28
depende$ c+20 d-15
depends a-32
depends$ a-16 b-15
depends__day c+16
depends_if c+20
depends_on c+15
depo a+21 d-16
depre* a+29 c-26 d-25
depresion a+20
depresion$ a+16
depression c-26
depression$ a+18
desca* b-18 d-25
desde c-21 d+15
despu* b-19
despues b-19
despues$ a+17
detox d+17
dia d-18
dia$ d-18
diabe* a+24 c-21 d-18
diabetes a+22 c-19 d-17
diabetes$ a+19 c-17
diagn* a-19 b-31 d+15
diagnosed b-23 d+18
diagnosed$ a-22 c+25
diagnosed_with c-19 d+17
diagnosticaron c-18 d+22
dias a-22 d+15
dice b-23 d-19
dice_que b-23 d-19
did a+17 c-22 d-25
did__for a-18
did_a a-16 c+17 d-16
did_but a+19 c-17
did_fine a+17 d-18
did_great a+16 c-16
died a-17
dieron_@medicine b-16
diez c-18
diez_@year c-18
digam* a-20 c-16 d+21
digame a-20 c-16 d+21
digame$ a-20 c-15 d+22
digo b+17
dijer* a-16 c+17
dijeron a-16 c+17
dijeron_que c+19
dijo a-24 b-21
dijo__si c-18 d+18
dijo_que a-24 b-21
dio a-27 d+17
dio__y a-18 c-20 d+20
dio_un a-17
dios a+18 c-19
dios$ a+20
disea* a-15 b+20 c-16
disease a-15 b+20 c-16
disease$ a-17 b+18
disor* a-20 b-17
disorder a-20 b-17
disorder$ c-16
divor* c-15
divorce c-15
do a-31 b+35 d-18
do__a c-20
do__any c-23
do__anyone a+21 c-20
do__ask b+17
do__count a-24 b+30 c-37 d-22
do__do a+22 c-19 d-17
do__drink a+16 c-20
do__have b+17 c-16 d-30
do__i d-19
do__it d-24
do__know b-30
do__mean b+19 c-19
do__more c-15
do__my c+17
do__to a-25 b+23 d-23
do__tomorrow a+16 b-15 d-16
do__trust c+16
do_have c-19
do_i a-16 b+30 c-25 d-29
do_it c-32 d+18
do_not b-18 c+22 d-20
do_they b+21 c-16
do_utis b+19 c-22 d-17
do_you a-24 b+25 c-27
docto* a-19 b-15 c+20
doctor d-47
doctors a-19 b-15 c+20
doctors$ a-18 c+17
does a-30 b+17 d-36
does$ c-18
does_@drug d-17
does_@medicine b-18 c+18
does__@medicine b+27 c-27
does__count a-46 d-36
does__i a+15
does__matter b+17 c-16 d-16
does__me c-17
does_but a+17
does_it a-17 b+21 c-19 d-18
does_postpartum b-20 c+20
does_that a-21 d-18
dog b+16 c-19 d-22
doing a-28 b-20 c+19
done c-28
done$ d-19
dormi* c+21 d-20
dormida d-16
dormir a-15 c+17
dos b-31
dos$ b-19 c-17
doubt b-24 d-32
doubt_it b-24 d-32
down b-35 c+20
down$ a-35 b-24 c+18
down_for a+15 d-25
doy b-20 c-23 d+21
doy_pecho d+16
dozen$ c-17
drank a-16 b-18 d+19
drink a+20 b-23 d-21
drink$ a+21 b-16 c-23 d-17
drink__but a-15 c+16 d-15
drink__i a-18
drink__than a-18
drink_every a-16
drink_more a-18
drinker a+26 b-22 c-19 d-22
drinking c-34 d+17
drinks$ a-21 b+19 c-18
drinks_a c-21
drive a+27 b-16 c-39 d-23
drive* d+15
driver d+15
drives a-26 c-19 d+20
driving c-19
droga* d-34
drogas d-34
drogas$ c-23 d-24
drop c-19
drug a-16
drugs c-20 d-25
drugs$ c-18 d-16
drunk a-24 d+23
dry a+21 b-17 c-18 d-20
due a-26 d+20
due__@date a-22
edge b-26 c+25 d-34
edge$ b-23 d-27
edibles a+16
eh a-24 b-25 c+25 d-24
el_@clinician b-18
el_@drug a-19 d+16
el__cuenta a-22 b+27 c-26 d-23
el__la d-15
el__no a-17
el__que b-19
el__y a+18 d-19
el_corazon a-18 d+18
el_higado b-21 c-28 d+17
el_part a+16 c-19
el_que a+19 b-20
el_test a-23
eleva* a-17
elevated a-17
ella b-23
else a+16 b-19 c-17
else$ b-15
em c-21
em$ a+17 c-16
embar* a-32 c-34 d+26
embarazada a-24 c-24 d+16
embarazada$ a-16 c-20
en b-23 c-30
en_# a-16
en_@date c-16 d+18
en_@treat c-24 d+22
en_@vehicle c-18
en__bodas a+15 d-16
en__mejor d-16
en__noche d-17
en__rato d-16
en__y a+20 d-18
en_el b-17 d-16
en_la b-20
en_las a+17 d-18
en_rehabilitacion a-20 c-16 d+19
enalapril c-17 d+21
enlar* a-21 b-19 c-19 d+22
enlarged a-21 b-19 c-19 d+22
enlarged_heart a-21 b-19 c-19 d+22
enter* a-17 d+17
entere a-17 d+17
enzim* b-16
enzimas b-16
enzym* a-17
enzymes a-17
episo* c-19 d+20
episode$ d+15
era b-18 c+18 d-17
era__no a-16 c+18
es b+25 d-46
es$ a-19 b+17 d-16
es__de a+17 b-16 d-17
es__del a+17 b-17
es__la a+17 b-16 d-17
es__primera a+19
es__vez a+19
es_bipolar c-16
es_confidencial a-15 b+17
es_el a+19 c-18 d-24
es_la a+31 b-25 c-16 d-22
es_mania b+16
es_rapido a-16 b-15 c+18 d-18
esa c-19 d+18
esa_vez a-16 c-18 d+19
escuc* c-22 d+20
ese d-18
ese_dia d-18
eso b+21 c-32
eso$ c-30
eso__lo c-18
eso__personal a-18 b+17
eso_cuenta a-20 b-38 c+39 d-30
eso_es a-25 b+24 c-21 d-20
eso_no a+16 c-18
eso_que b+15 c-15
esperando a-26 b-19 d+16
esposa d-19
esposo a+22 b-18 c-42
esqui* b-16 c-18 d+19
esta c-21
esta_bien a-27 d+26
esta_embarazada a-16 b+15 d-17
estab* a-20 b-16
estaba a-17 c+21
estam* a-19 b-16 c+21 d-18
estamos a-19 b-16 c+21 d-18
estamos_buscando c+15
este b-21 c-19
este_@year b-20 c-29 d+16
este__no a+20 c-17 d-19
estoy b-27
estoy__de a+18
estoy__digame d+16
estoy__la d+16
estoy_bien a+15 d-18
estoy_en a-17 b-18 c-23 d+21
estoy_esperando a-26 b-19 d+16
estoy_loca a+15
estoy_manejando a+22 d-24
estoy_operada a+22 c-17 d-20
estoy_sano a+21 c-19
estoy_segura a-18 c+20
estoy_tomando a-15 c-19 d+17
estoy_trabajando a+19 d-21
estre* a+24 b-20 c-23 d-21
estres a+24 b-20 c-23 d-21
estres$ a+22 b-20 c-19 d-20
estud* b-18 d-26
estudios b-18 d-22
estudios$ a-19 c+20
estuv* a-22 d+21
estuve a-21 b-19 d+22
estuve__en d+16
even a+21 c-21 d-17
eveni* a+17 b-16
evening a+17 b-16
ever a+23 b-29 d-32
ever$ a+28 b-17 c-27 d-23
ever_took c-16
every a-42 b-33 d+23
every* a+19 c-43
every_@month c-18 d+18
every__but a-15 c+16 d-15
every_day a-20
every_night a-23 b-16
everyone a+18 c-19 d-21
everything c-34
ex a+16 d-28
ex__no a+18 c-17
exact* a-26 b-17 c+30
exactly a-26 b-17 c+30
exactly$ b-17 c+18
expec* a-23 c-27 d+21
expecting a-23 c-27 d+21
expecting$ a-22 c-23
exper* a-15 c-18 d+19
experience a-15 c-18 d+19
falta a-25 c+26 d-26
famil* b+16 c-15 d-28
familia__que c+16
familia_dice c+16
family b+16 c-20 d-26
family$ b+22 c-16 d-22
family__me a+19 b-19
far a+22 b-15 c-24 d-19
far$ a+19 c-21
fatty a-25 b-20 d+22
fatty_liver a-18
favor a+15
favor$ a+15
feedi* a-18 d+20
feeding a-18 d+20
felt b-19 d-22
few b-23
fifty a+22 b-16 c-22
figur* b-19 c+20 d-16
figure a-18 c+16
figure__out a-18 c+16
find b-23 c+21 d-29
find_out c+19
find_someone d-18
fine b-50 c-51
fine$ a+37 b-49 c-40 d-17
fine__is c-18 d+18
fine__me a-20 b-16 d+20
fine__my c-17
fine__pressure a-20 d+20
fine_but a-15
fine_it a+16 d-17
fines d-18
fines$ a-18 c+19
first a+32 b-36 c-42 d-18
first_time a+32 b-18 c-20 d-30
first_timer a+19 b-16 c-16 d-18
five c-22
five$ c-17
fixed a-17
fluoxetina a+18 c-19 d-16
folks a-28 b-22 c-22 d+28
for_# d-15
for_@drug d+15
for_@year a-16 c-22 d+25
for__@body c-16 d+18
for__@relative d+16
for__@year b-16
for__and b-17
for__pressure c-18 d+17
for__week d+17
for_a a-18 b-24
for_an a-17
for_it b-17 c-22
for_mania c-15 d+16
for_me c-19 d-18
for_sleep a-24 b-16 c+27 d-20
for_this b+15
for_what a-28 b+29 c-24 d-28
forge* a-20 b-19 c+17
forget a-20 b-19 c+17
forget$ a-18 b-16 c+20 d-21
found a-15 b-19 c-15 d+22
found_a a-16 c-16 d+19
found_out d+15
four b-27 c-30
four$ b-25 c-25
free a-15
friday c-17
friend d-17
friends a+24 d-22
from a-31 b-25 d+27
from_it c-16 d+17
fui a-20 c+18
fui__@clinician a-19
fui_con a-16
full a+17 d-18
fumo b-24 c+15 d-22
fumo$ a+16
fumo_@drug a-23 b-20 c+27
funci* a-22 d+24
gallb* c-24 d-19
gallbladder c-24 d-19
gallbladder__is c-16
gatos d-17
gatos$ d-17
gave_me b-17
get_a a-19
gets a-18 c+18
getti* a-27 b-22 c+26 d-19
getting a-27 b-22 c+26 d-19
getting_a a-18 b-15 c+22 d-23
gf a-23
go b-46 d+24
go$ a-19 b-28 c-27 d+26
go__it a-15
go_on a-20 c-16 d+17
go_to c+15 d-21
god a+22
goes a-25 c+16 d-30
goes_up d-18
going a+15 c-21
going__me a-19 d+19
going_to a+16 c-19 d-17
good a+25 b-20 c-39
good$ a+28 b-26 c-28 d-23
got a-32 b-33 c-18 d+40
got__@relative d+16
got__@ride a-17 d+21
got__@stop d-18
got__period a+15
got__right c-18 d+18
got_a a-22 b-16
got_it d-19
got_me a-19 c-17 d+21
got_my a+20 c-29
got_snipped a+16 b-17
got_someone a-15 c-20 d+19
gracias a+16
grandmother a+16
graso c-16 d+16
great b-30 d-32
great$ c+18
guess a-30 b-19
guess$ a-26 b-16 c+32 d-32
guy a+19
ha a-20
habla* d-16
hace b-34
hace__@year c-24
hace_diez c-18
hace_poco a-18
hacer a-20 c+20 d-21
hacer_un c+15 d-16
hacie* a-18
haciendo a-18
had d-24
had_@body c-16
had_@symptom c-17 d+22
had_@treat a+22
had__@symptom a-17 d+18
had__@visit a+15
had__@year a-17 c+16
had__a a-16
had__ablation d+18
had__as d-19
had__attacks b-17
had__bad a-16
had__before a+16 d-17
had__break a-16 c-19 d+19
had__but a+25 b-32 d-34
had__c d-18
had__cancer c-18
had__for c-19
had__heart c-27
had__i a+15 b-16
had__liver a-18
had__me b-19
had__of a+17 d-16
had__on a-17 b-16
had__once d-20
had__out a+18 b-18 c-19
had__period a+21 c-22
had__scare c+16
had__transplant c-21 d+17
had__uti a+19 c-22
had__valve a-16 d+18
had_a c-30
had_an a-24
had_any a+20 d-19
had_anything a+16
had_hep a-17 d-20
had_it d-20
had_my a+29 b-22 c-31 d-22
had_some a-19 b-17 c+21 d-21
had_that c-16
had_to a-18 d+20
had_two d+17
hago a-15 c+17 d-17
haha a+16
hallu* a-25 b-30 c-28 d+29
hallucinations a-27 b-28 c-25 d+29
han b-17 d-20
hardl* c-17
hardly c-17
has c-23
has__but a+20
has__disease d-16
has__i c-18
has__it c+15 d-15
has__not a+18 b-21 c-16
has__on c-24
has_it c-28
has_liver c-16
has_me a-17 b-16
has_not d-17
has_the a+18 b-15 d-20
has_tried b+17
hated d+18
hated_it d+18
have b-23
have_@relative c-18
have__a c-18
have__all b-17 c-19
have__anything a+15 d-17
have__asked a-18 c+18
have__blood c-17
have__for c-17 d+19
have__heart a-18 c-16 d+20
have__it b-22
have__my b-16 c+19
have__on c-20 d+19
have__pressure c-17
have__the c-17
have__time a-18 d+18
have__tried a+29 c-22 d-24
have_a a-21 b-24 d+25
have_been b-18
have_high c-19
have_low a+16 d-16
have_my a+16 b-19 c-28
have_not c+27 d-43
have_someone a-22
have_to a-16
have_tried a-19 d+18
havin* b-25
having b-25
having__my c+18 d-25
hay c-36 d+22
hay_@ride c-16
hay_quien c-17
he__@treat c-27
he__a c-39 d+19
he__been a+19 c-17
he__but a-22
he__had c-17
he__i d-25
he__it c-18
he__man c-15
he__nada a+28 d-24
he__of b-19 c-24
he__out b-20
he__to d-17
he__tres d+17
he_can c-19
he_drinks a-21
he_has b-23
he_is d-18
he_passed a-17 c+17 d-17
he_probado a+15 c-17
he_tomado b-19
healt* a+33 b-21 c-28 d-29
health a+23 b-15 c-20 d-21
healthy a+20 d-16
hear__sometimes c-18 d+17
hear_things c-18 d+17
heard b-19 c+15 d-17
heard_of a+19 d-17
heart b-18 c-18
heart$ c-16
heart* b-19 c-22
heart:# c-35
heart:#_over b-23 c-20
heart:#_this a+16 d-17
heart:@clinician d-23
heart:@clinician_said c+17
heart:@hello a-25 b-19
heart:@medicine a-55 b-39 d+22
heart:@relative c-36
heart:@relative_es a+21 b-15 d-23
heart:@relative_had c-21 d-22
heart:@relative_has c-18
heart:@relative_murio a-17 b+16
heart:@relative_she b-18
heart:@thanks a+16 c-16
heart:@year a-32 b-24
heart:@year_ago a-19
heart:a a-17 d+18
heart:a_@relative a-17
heart:a_bad a-17
heart:a_heart b-17 c-24
heart:a_leaky c-16 d+15
heart:a_mi b-15
heart:a_pacemaker a-15
heart:a_stent a-17 d+17
heart:a_stroke c-18
heart:a_valve a-16 d+18
heart:a_veces c+33 d-25
heart:about a-26 d+17
heart:afib a-30 b-20
heart:ago a-19
heart:al a-23
heart:al_@clinician a-21 d-17
heart:all c-30
heart:all_clear a+18
heart:alta a-15
heart:am b-37 c+16 d-24
heart:am_ok a+17 b-16
heart:am_on d+16
heart:and b-42
heart:and_down a-16 c+19 d-19
heart:antes a-16
heart:anxie* c-16
heart:anxiety c-16
heart:any_more a-16
heart:anyth* b-18
heart:anything b-18
heart:arrit* a-25 b-18
heart:arritmia a-25 b-18
heart:as_a a-17
heart:ask d-15
heart:asthm* a+18 c-17 d-18
heart:asthma a+18 c-17 d-18
heart:at a-29 c+24 d-24
heart:at_the c+18 d-21
heart:attac* c-24
heart:attack c-18
heart:back b-16
heart:bad a-29 c-23 d+26
heart:baja a+18 d-18
heart:be a-19 b-16 d+15
heart:been a-15 b-21 c+23 d-23
heart:bien a+28 c-18 d-30
heart:bien_de a+18 d-20
heart:blood c-18
heart:blood_pressure c-16
heart:borde* c+20
heart:borderline c+20
heart:both a+15 b-27 c-23
heart:bp b-29 c-24
heart:bp_@medicine d+19
heart:bp_is b-20 c-20 d+16
heart:bp_was d-16
heart:but b-45 d+17
heart:but_i b-21
heart:but_it a+16 d-23
heart:bypas* a-20 c-17 d+23
heart:bypass a-20 c-17 d+23
heart:cardi* a-22 b-20 c-27 d+28
heart:cardiologist a-19 b-18 c-23 d+23
heart:checa* a-15 c+18 d-15
heart:check a+22 b-16 c-17 d-24
heart:check* b-16 d-19
heart:checked d-21
heart:checked_out a+16
heart:chole* a+23 c-20 d-21
heart:cholesterol a+23 c-20 d-21
heart:clear a+18
heart:coles* c-16 d-17
heart:colesterol c-16 d-17
heart:contr* a-18 c-18
heart:coraz* c-17
heart:corazon c-17
heart:count b+20 c-29
heart:creep* c+15 d-15
heart:creeping c+15 d-15
heart:creeping_up c+15 d-15
heart:cuent* a-17 b+20 c-16 d-17
heart:cuenta a-17 b+20 c-16 d-17
heart:dad c-15 d-18
heart:de_eso c-17 d-18
heart:de_la a+25 b-19 c-20 d-18
heart:diabe* a+24 c-21 d-18
heart:diabetes a+22 c-19 d-17
heart:diagn* a-18 c+17
heart:dijer* c+15
heart:dijeron c+15
heart:dijeron_que c+15
heart:dijo a-16 b-16
heart:dio c-20
heart:dio_un c-18 d+18
heart:disea* a-15
heart:disease a-15
heart:do_not b-30
heart:docto* a-19 b-15 c+20
heart:doctor d-18
heart:doctors a-19 b-15 c+20
heart:does b+24 c-29 d-21
heart:does_but a+17
heart:down a-26 b-22
heart:el b-17
heart:el_@clinician b-18
heart:el_corazon a-18 d+18
heart:enalapril c-17 d+21
heart:enlar* a-21 b-19 c-19 d+22
heart:enlarged a-21 b-19 c-19 d+22
heart:enlarged_heart a-21 b-19 c-19 d+22
heart:es a+16 d-25
heart:es_el a+17 b-18
heart:eso b+16 c-30 d-22
heart:estoy a+19 b-23 d-25
heart:estoy_sano a+16 c-16
heart:every* a+23 b-22 d-20
heart:famil* d-19
heart:family d-19
heart:find c+15 d-16
heart:fine b-16 c-31
heart:fine_it a+16 d-17
heart:fixed a-15
heart:for a-24 d+19
heart:goes a-15 d-21
heart:goes_up d-18
heart:good a+16 b-23 c-18
heart:got c-16
heart:hace a-30 b-15 d+23
heart:had_a c-35
heart:had_any a+20 d-19
heart:had_it d-22
heart:has_it c-27
heart:have a+16 b-42
heart:have_a a-30 c-24 d+33
heart:have_high c-19
heart:have_low a+16 d-16
heart:have_not a-17 c+17
heart:he a-23 c+17
heart:he_has c-15
heart:healt* a+33 b-21 c-28 d-29
heart:health a+23 b-15 c-20 d-21
heart:healthy a+20 d-16
heart:heart c-15
heart:heart* b-19 c-22
heart:heart_@medicine d+17
heart:heart_and a+22 d-21
heart:heart_attack c-18
heart:heart_attacks b-17
heart:heart_disease a-15
heart:heart_is c-20
heart:heart_monitor a-15 c-17 d+18
heart:heart_problems c-25
heart:heart_skips a-19 b-20 c+22 d-24
heart:heart_trouble a+17 b-16 d-16
heart:heartbeat d+17
heart:hearts a+19 b-15 d-21
heart:her b-18
heart:hi a-25 b-19
heart:high a-40 b-21
heart:high_blood a-17
heart:high_but a-22 c-26 d+25
heart:high_when d-16
heart:him d+18
heart:hiper* c-18 d+15
heart:hipertensa a-19
heart:hipertenso b-19
heart:huh a-15 b-15 d+17
heart:husband c-20
heart:hyper* a-34 c-27 d+33
heart:hypertension a-34 c-27 d+33
heart:i b-17
heart:i_am b-37 c+16 d-24
heart:i_had a-26 c+24 d-19
heart:i_have b-33
heart:i_take c-18 d+22
heart:i_would a-18 c-16
heart:if c-25
heart:if_anything a+21 b-17 c-18 d-19
heart:if_i c-17
heart:in a-18
heart:in_# a-22 d+24
heart:in_me a-17 d+21
heart:irreg* a-21 b-15
heart:irregular a-21 b-15
heart:irregular_heartbeat d+17
heart:is c-17
heart:is_been a-16 c+16 d-15
heart:is_fine c-19
heart:is_good a+16 d-16
heart:is_high a-25 b-23 d+20
heart:is_it a-25 c-19 d+19
heart:is_my a+16 b-16 d-16
heart:is_normal c-16
heart:is_up a-16
heart:it a-22
heart:it_i a+18 c-16
heart:it_runs c-18 d-21
heart:just b-17
heart:just_the a-18 d+17
heart:keep c+15
heart:kid a-17
heart:knows b-17
heart:la a-27 b-19
heart:la_presion b-26 c-26 d+21
heart:la_tengo a+22 b-18 d-22
heart:last b-18 c-22
heart:last_@year c-21 d+22
heart:leaky c-16 d+15
heart:leaky_valve c-16 d+15
heart:long a-16 c-16 d+18
heart:low a+45 b-24 c-40 d-39
heart:low_blood a+21 d-20
heart:low_bp c-16
heart:low_if a+21 b-17 c-18 d-19
heart:mama c-18
heart:marca* a-19 b-19 c-15 d+22
heart:marcapasos a-19 b-19 c-15 d+22
heart:mas a-19 d+21
heart:maybe c+20
heart:me a-21
heart:me_dijeron c+15
heart:me_dio c-16 d+18
heart:me_la a-27 c+27 d-19
heart:me_on a-16 c-15 d+17
heart:me_operaron a-21 c-21 d+21
heart:me_to a-15
heart:meds a-24 b-17
heart:metoprolol d+21
heart:mi a+19 c-32 d-16
heart:mi_@relative c-29
heart:might a-15 b-15 c+19 d-17
heart:mine b-20 d+17
heart:mom c-19
heart:monit* a-16
heart:monitor a-16
heart:more a-16
heart:morni* a+15 d-17
heart:morning a+15 d-17
heart:mother c-16
heart:murio a-17 b+16
heart:my d-20
heart:my_@clinician b-21
heart:my_@relative b+21 c-33 d-29
heart:my_bp b-17 d+19
heart:my_cardiologist c-16 d+16
heart:my_family d-17
heart:my_heart b-25
heart:my_twin a+15
heart:nada a+16 b-26
heart:nada_de a+20
heart:nada_mas a-19 d+21
heart:neith* a+18 d-15
heart:neither a+18 d-15
heart:never b-17
heart:no b-18 d-23
heart:no_@medicine a-18
heart:no_me a-26 c+26 d-17
heart:no_padezco a+17 d-21
heart:no_que a+15
heart:no_tomo a-15
heart:nobod* c+15
heart:nobody c+15
heart:none c-18 d-24
heart:norma* a+24 c-15 d-32
heart:normal a+24 c-15 d-32
heart:not a+16 b-58 d-15
heart:not_any a-16
heart:not_been a-19 c+19
heart:not_me a+29 c-23 d-18
heart:not_my a+16
heart:not_sure c+16
heart:not_that a+26 b-16 c-25 d-19
heart:nothi* a+30 b-25 c-30 d-23
heart:nothing a+30 b-25 c-30 d-23
heart:now a-17
heart:nrml a+25 b-21 c-22 d-25
heart:nunca a-26 c+26 d-19
heart:nunca_me a-22 c+21
heart:of c-36
heart:of_those d+17
heart:ok a+17 b-16
heart:on a-28 b-35
heart:on_something c-16 d+16
heart:on_the a-16 b-24 c+29 d-27
heart:once a-25 b-19 c+24 d-22
heart:one b-33 c-19
heart:only b-36 c-16 d+17
heart:only_diabetes a+16
heart:opera* a-21 c-21 d+21
heart:operaron a-21 c-21 d+21
heart:out b-18 d-17
heart:over b-23 c-20
heart:over_# b-23 c-20
heart:pacem* a-15
heart:pacemaker a-15
heart:padez* c-18
heart:padezco c-18
heart:panic d-16
heart:panic_attacks d-16
heart:para c-17
heart:pastilla a-16
heart:pastillas a-19 c+18 d-16
heart:patie* b-17
heart:patient b-17
heart:perfe* a+23 b-19 c-24 d-21
heart:perfect c-15
heart:perfecto a+16 c-16
heart:pero b-15
heart:poco a-17 d+19
heart:por b-16 d+18
heart:pregu* a-22 b+24 c-20 d-23
heart:pregunta a-20 b+23 c-23 d-22
heart:presi* b-27 c-30 d+22
heart:presion b-27 c-30 d+22
heart:presion_si d+16
heart:pressure_@medicine d+16
heart:pressure_is b-23
heart:probl* c-26
heart:problems c-25
heart:que d-25
heart:que_la a-21 b-16 c+18
heart:runs c-24
heart:runs_in a-23 b+20
heart:runs_low a+17 b-18 d-16
heart:said a-24 b-21
heart:said_no a-15
heart:salio d-24
heart:salio_alta c+16 d-18
heart:sano a+22 c-18 d-17
heart:says a-17 b-29 c+28 d-27
heart:says_my c+15 d-21
heart:se a-15
heart:she b-23 d+15
heart:si a-28 b-19 d+22
heart:sin a-20 c+18
heart:since a-27
heart:sister d-15
heart:skips a-19 b-20 c+22 d-24
heart:so c-16
heart:solo b-17 c-16
heart:somet* a-29 b-21
heart:something a-20 d+17
heart:something_for c-17 d+16
heart:sometimes a-17 b-16 c+21 d-18
heart:soplo a-28 b-19 c-28 d+29
heart:soy b-15 c-18
heart:soy_hipertensa d+17
heart:still c-20 d+17
heart:store a-21
heart:stres* d-21
heart:strok* c-18
heart:stroke c-18
heart:stron* a+21 b-17 c-16 d-21
heart:strong a+21 b-17 c-16 d-21
heart:sufro c-15 d+17
heart:sufro_de c-15 d+17
heart:surge* a-18 d+18
heart:surgery a-18 d+18
heart:svt a-20 c-18 d+24
heart:take a-20
heart:tell c-17
heart:tengo b-30 c-33 d+27
heart:tengo_arritmia c-19 d+22
heart:tengo_baja a+18 d-18
heart:textb* a+16 d-15
heart:textbook a+16 d-15
heart:that c-39
heart:that_i a+19
heart:that_is b-15 d+17
heart:the a-25
heart:the_@clinician c-24 d-26
heart:the_@medicine a-15
heart:the_blood a-21 b-16 d+21
heart:the_patient b-17
heart:they a-25 b-29
heart:this c-18 d-19
heart:this_morning a+16 d-17
heart:those d+17
heart:thoug* d-18
heart:ticke* b-22 c-16
heart:ticker b-22 c-16
heart:to a-20 c+23 d-25
heart:todo a+25 b-20 c-22 d-21
heart:told d-18
heart:tomo a-27 d+17
heart:tomo_@medicine a-20
heart:traig* d+16
heart:traigo d+16
heart:troub* a+18 b-17 d-17
heart:trouble a+18 b-17 d-17
heart:tuve a-25 b-17 d+17
heart:tuve_un a-21 b-16 c-30 d+26
heart:twin a+15
heart:two a-20 b-18
heart:two_heart d+17
heart:uh a-15 b-15 d+17
heart:uh_huh a-15 b-15 d+17
heart:un b-31 c-26 d+28
heart:un_soplo a-17 c-19 d+20
heart:una a-17
heart:up a-22 c+20 d-29
heart:up_and a-16 c+19 d-19
heart:valve a-24 b-17
heart:veces c+33 d-25
heart:veces_me c+23 d-17
heart:vez c+19 d-17
heart:was b-17 c+18
heart:watch a-18 b-18 c+19 d-16
heart:watch_it c+15
heart:well d+15
heart:what a-24 b+24
heart:what_is a-18 b+27 c-21 d-18
heart:when a-28 c+21 d-22
heart:when_i a-30 b-19 c+29 d-20
heart:with_the c-16
heart:would a-19
heart:y a-18 c+18 d-15
heart:y_no c+18
heart:ya a-19
heart:ya_no a-17 c+16
heart:year c-20 d+20
heart:years a-25
heart:yes a-31 b-27 c-20 d+32
heart:yo b-22 c-30
heart:yo_nada a+18 d-18
heart:yo_no a+21
heart:you c-16 d-20
heart_@medicine d+17
heart_@price a-22 b-22
heart__@year d+16
heart__a a-19 b-16
heart__but b-18
heart__fine c-21
heart__have d-16
heart__in a-23
heart__is a-16 c+16 d-21
heart__it d-20
heart__my a-19 d+20
heart__pressure a+24 d-23
heart__runs a-20
heart_and a+22 d-21
heart_attack c-18
heart_attacks b-17
heart_disease a-15
heart_is c-20
heart_monitor a-15 c-17 d+18
heart_problems c-25
heart_skips a-19 b-20 c+22 d-24
heart_trouble a+17 b-16 d-16
heartbeat d+17
heartbeat$ d+17
hearts a+19 b-15 d-21
hearts__it a+19 b-15 d-21
heck c-15
hell c-16
helpe* a-15 d+17
helped a-15 d+17
helped$ a-15 d+17
hep a-22
hep_b d+17
hep_c a-16
hepat* a-33 b-24 c+19
hepatitis a-33 b-24 c+19
hepatitis$ c-28 d+27
hepatitis_b c-17 d+17
hepatitis_c c-26 d+25
hepatitis_de c+16 d-17
her$ a-15 c-23
her_@relative c-18
here a+18 b-34 d-24
here$ b-32 d-19
hermana a-27
hermano d-28
hi a-25 b-19
hice d-21
hice__y c-15
hicieron__y d-16
higad* c-24
higado c-24
higado$ a-26
higado__@body a+22 d-24
higado_graso c-16 d+16
higado_si d+16
higado_y a+22 d-24
high a-51 b-34
high$ a-31
high__i a-17
high__pressure a-25
high_blood a-17
high_but a-23 c-15 d+20
high_when d-16
hija a-19
him c-18
hinch* a-18 c-19 d+19
hiper* c-21 d+19
hipertensa a-19
hipertensa$ a-16
hipertenso b-19
hipertenso$ b-19
his$ a-22 c-21
his_@relative c-15
his__not a+21 b-19 c-17 d-18
hives c-16 d+17
home b-28 c-18
home$ b-19
hones* a-27 b-22 d+21
honestly a-22 b-16 d+19
honestly$ a-20 d+15
honey b-20
hope b-15 d-22
hope_not d-18
hopin* a-21 b-18 c+22 d-17
hoping a-21 b-18 c+22 d-17
hora a+18 c-15 d-27
hora$ a+24 b-23 d-27
horri* a-17 b-18 c-22 d+20
horrible d+16
horse a-16 b+17
hospi* a-21
hospital$ d-16
hospitalized c-15
hour a+22 b-26 c-24
hour$ b-19 c-21
how a-31 b+16 d-28
how__i c-18
how__is b+19 c-21
how__it a-20 d-22
how__will d-18
how_long a-23 d-25
how_much b+16 c-18
huh a-33 b+24 c-28
huh$ a-30 b+28 c-26 d-23
hurt a-17 b+22 c-17 d-22
husba* d-17
husband a+17 c-25
husbands d-17
hyper* a-34 c-27 d+33
hypertension a-34 c-27 d+33
hypertension$ a-18 c-18 d+18
hypom* a-19 b-24
hypomania b-19 c+19
hypomania$ c+18
i_@clinician a-20 b-21 c-16 d+21
i_@drive a+17 d-16
i_@drug b-19
i_@stop b-21
i_@vehicle a-15
i__# b+15 c-17
i__@body c+18 d-19
i__@drug b-23
i__@medicine a-25 b-23 d+25
i__@relative a-15 c+18 d-15
i__@vehicle a+16 c-18 d-25
i__@year d-20
i__a c-31
i__about a+17 b-26 d-17
i__allergic a-21 c-21
i__alone a+19 c-18 d-20
i__and c-27
i__any c-15
i__ask a-15 b+21 d-20
i__asleep d-30
i__at b-22
i__baby b-21
i__be b-21 c-24 d+16
i__been b-17
i__bipolar a-18 b-18 c-27 d+36
i__blood d-20
i__but b-19 d-27
i__by c-26 d-25
i__can c+16
i__cancer d+15
i__cath a-17 c-17 d+18
i__detox d+17
i__do b-16 c-19
i__doing a-16 c-18 d+22
i__drink d-16
i__every a-19
i__find a-22 c+20 d-19
i__for a-22 d+16
i__get a-19 c+22 d-23
i__go a+16 d-17
i__guy a+19
i__had a-34 d+19
i__have a+16 b-25
i__heart a-26 c-24 d+30
i__hepatitis c-21 d+21
i__her b-20 c-21
i__here a-23 d+24
i__high c+17 d-20
i__i b-16
i__in c-25
i__is a+20 b-20 d-22
i__it b-37 c+19
i__just c+15
i__little a+17 c-17
i__liver a-20
i__lol d-17
i__long c-16
i__lot b-16
i__low a+16 d-16
i__male a+15
i__manic d+15
i__more a-18 b-19
i__my b-20
i__new a+23 b-21 c-18 d-21
i__no a-16
i__not a-18
i__nursing d+18
i__ok a+24 b-20 d-21
i__on b-33
i__one a-19 c+20 d-17
i__out a-16
i__prescribed a-25 c+26
i__psychotic c-20 d+19
i__pumping d+20
i__rather c-18 d-22
i__right b-16
i__say a-16 b-23
i__sixty a+24 b-27 d-24
i__so a-20 b-23 d+20
i__some a-28 c+18
i__someone a-34 d+17
i__something a-24 c+15
i__sometimes a-18
i__still a-21 c+20
i__take b-21
i__talk c-19
i__than a-18
i__through a+16
i__time a-20 d+21
i__to c-17
i__today a-15 d+15
i__too a-16 b-16
i__took a+15 c-21
i__tried c-18 d+16
i__trouble a-16
i__trust c+16
i__two a-15
i__up b-20 c-17
i__use c-18
i__yes c-26
i__you a-21 d-18
i_breastfeed a-20 b-18 c-17 d+21
i_doubt a-35 b-17 c+38 d-27
i_forget a-19 b-17
i_get c-23
i_go b-20 d-17
i_got b-20 c-16
i_guess a-30 b-19
i_had a-15 b-54 c+30 d-18
i_have b-25 c-27 d+16
i_hope a-27 c+26 d-21
i_just b+22 c-20 d-24
i_know d-22
i_might a-19 c+25 d-27
i_need a-22 b+22 c-22 d-20
i_pump a-24 b-24 c-23 d+26
i_see a-18 b-18
i_suppose c+19
i_take a-24 b-22 d+15
i_think a-25 b-23 c+26
i_thought c-21
i_took a+21 c-19 d-20
i_use a-15
i_was a-15 b-28
i_wear c-18 d+16
i_will d-22
i_would c-18
ic a-18 b-19 c-21 d+20
idea a-18 c+20 d-16
idea$ c+18
ido__@treat c-23 d+16
ido_a c-24
if a-37 b+15
if__counts b-18 c+25
if__is d-24
if__not a-16
if_anything a+21 b-17 c-18 d-19
if_he a-22 c+28 d-32
if_i a-27 b+23 c-28
if_it d-19
if_that b-19 c+23
if_you b-15
ill d-17
impos* b-20 c+16 d-17
in c-27
in$ c+16 d-15
in_# b-27 c-29
in_@date c-20
in_@treat d+17
in__family d-19
in__life a+16 d-15
in__so a+16 c-16
in__state c-19
in__while d-17
in_a b-23 d-22
in_class a+17
in_law c-17
in_may a-18 d+22
in_me a-17 d+21
in_my c-26
in_rehab a-18
incon* a-16 c-27 d+24
incontinencia c-18
incontinencia$ c-16
infec* a-28
infeccion c+19 d-19
infeccion__orina c+16 d-16
infeccion_de c+16 d-16
infecciones a-19 c-26
infections c-16 d+19
inter* b-24 c-26
internada b-18 c-19
internada__@clinician a+16 c-16
into_it c+16
inyec* a+22 c-18 d-21
irreg* a-25 b-18
irregular a-25 b-18
irregular_heartbeat d+17
is b+30 d-28
is$ a-29 b+19 c-21
is_# a+19 b-38 d-21
is_@drug a-17 b+15 c-15
is_@open a+20 b-16 c-18 d-18
is_@treat a-16 b+19 c-17 d-16
is__# a-19 d+16
is__@body d-21
is__@day d-15
is__@month a-24 d+25
is__@relative a-28 c-19 d+18
is__about a-15
is__am a+16 b-18
is__an a+16 c-15
is__and d-23
is__but a-24 b-20 c-39 d+36
is__drinker a+16
is__exactly b-17 c+18
is__first a+18
is__i b-25 c-20 d+20
is__is d-16
is__it d-18
is__lol c-23 d-21
is__man c-15
is__me c-22
is__my a-16 c-26 d+21
is__not b-22 c-18
is__nothing a+18 b-16 c-16
is__of c-21
is__ok a-22 b+24 c-23 d-16
is__right a-20
is__same a-19 b+20 c-16 d-16
is__that a+16 b-20 c-16
is__the b+20 c-15 d-25
is__time d+16
is__to a-25
is__two b-18 c-20
is__way b-15 d-15
is__week a-15
is_a a-20
is_all a+20 b-25 c-18 d-15
is_been b-16 c+16 d-21
is_better d-20
is_bipolar c-18
is_checking a-22 b-16 c+22 d-21
is_down d+17
is_fine b-16 c-22
is_going a-21 d+18
is_good a+18 b-21 c-16
is_high a-25 b-23 d+20
is_his d-17
is_in b+15 c-15
is_it c-37
is_mania b+16
is_my b-18 c-21
is_normal d-20
is_not a-17
is_on d-24
is_out c-19
is_possible a-15
is_pregnant a-17
is_prescribed b-16 d-22
is_psychosis a-17
is_schizo b+16 d-16
is_shot d+17
is_that a-24 b-15 c+29 d-28
is_the c-19
is_this a-23 b+24 c-20 d-23
is_up a-19 b-19
is_working c-23
issue* a+34 c-25 d-30
issues a+34 c-25 d-30
it$ c-21
it__# c-16
it__@animal a-18 b+18 d-19
it__@open d-23
it__a b-24
it__and a-15 b-24 c+18
it__bad d+16
it__be a+22 c-26 d-23
it__been d-16
it__but a-21
it__do a+19 c-18
it__fine c-17
it__for d-16
it__high a-21 d+17
it__i a-16
it__if d-19
it__in d-18
it__low a+22 b-22 c-19 d-21
it__my c-25
it__never a+15 c-16
it__not a+18 b-32 d-35
it__problem a-18 c-16 d+17
it__sometimes c+15
it__the c-16
it__up c+21 d-21
it__weird c+18 d-19
it_a c+16 d-15
it_before b-19 c-18
it_i a+16 c-18
it_made b-17 c-21
it_now a-16 d+16
it_on a-21
it_once d-20
it_runs c-18 d-21
it_take d-15
it_this a-20
it_tomorrow a+16 b-15 d-16
it_was a-23 b-31 c+22
it_well a+16
it_would a+18 c-18 d-15
jaja a-17 b-23
jaja$ a-25 b-19
jamas a+25 b-20 c-23 d-24
jamas$ a+19 c-18 d-17
jaund* a-16 c+15
jaundice a-16 c+15
job a-17 c-16 d+18
job$ c-16 d+17
joint a+17 d-15
july a-18 d+21
june a+16 b-18
just a+37 b-20 c-24 d-29
just_@day c-16
just_@drug d-20
just_@medicine a+17 d-18
just_@vehicle a-27
just__@body c-17
just__@drug a-21 c+20
just__a b+16 c-16 d-19
just__about a+22 b-16 c-22 d-20
just__and a+20 b-18 d-18
just__for a+16
just__i a-25 b-20 c+20
just__lol a+17
just__no c-20 d+23
just__one a+21
just__out d+16
just__pollen a+17 d-15
just_a a+17 c-20
just_got a-15
just_had c-22 d-21
just_me d-24
just_my b-23 c-24
just_one d-23
just_prayer a+16
just_the a-17 b-22 c-25 d+22
keep c+15
keeps c+15
ketamina a-15 b-18 d+17
ketamine a-25 b+19 c-29
kid b-16
kidne* a+18 c-41 d-35
kidney c-30
kidney_stones c-16 d-16
kidneys a+15 c-27 d-30
kidneys__the a+17 d-16
kind b-26
kind$ b-19 c-22
kind_of d-36
kinds a-23 c-16 d+21
kinds$ a-20 d+18
knock* a-19 c-16 d+18
knocked a-19 c-16 d+18
know c+17 d-30
know$ a-34 c+20 d-33
know__here a+18 c-17
know__is a-18
know_about a+16 c-17
know_anyone a+18 c-17
know_my c+17
knowl* d-17
knowledge d-17
knowledge$ d-17
knows d-18
knows$ b-30 d-17
la b-22
la_@body a-18 b-20 c-28 d+24
la_@drug a-18 b+15 d-19
la_@medicine a+18 b-21
la_@sick a+18 b-17
la_@stop a+16
la_@treat a-15 b-18 d+17
la__baja a+18 d-18
la__bien a+24 b-15 d-24
la__cuenta b+20 c-20 d-16
la__en d-22
la__la a+18 b-18
la__me a-22 c-16 d+22
la__no d-17
la__nomas a+19 b-17 c-18 d-18
la__normal a+17 d-16
la__salio d-16
la__si a-26 c-21 d+28
la__tomado d-15
la__tomo c-15 d+21
la__y a+24 b-17 c-18 d-24
la_casa d+16
la_cuenta a-23 b-26 d+16
la_dieron d-20
la_he d-21
la_noche d-17
la_orina a-20 c-26 d+24
la_pipi c-17
la_pregunta b+16 c-16 d-16
la_presion b-26 c-26 d+21
la_prostata d-15
la_pusieron c-19
la_regla d-22
la_tengo a+20 b-19 d-18
la_use a+15
la_verdad a-16
la_vesicula c-15
labs a+22 b-29 d-38
labs$ c+17
labs__back d-16
labs__perfect a+16 c-17
labs_came a+17 c-17
lacta* a-23 b-18 c-22 d+26
lactando a-23 b-18 c-22 d+26
lactando$ a-23 b-15 c-20 d+25
las a-28 c-21 d+18
las_@medicine c-16
las__cuentan a-18 b+24 c-23 d-27
las_bodas a+15 d-16
las_enzimas b-16
last d-21
last_@month c-22
last_@year b-17 d-17
last_one a-20 b+16
last_time b-20
late a-29 c+21 d-22
later a+20 d-31
later$ a+19 c-15 d-25
latex d-19
law c-17
le b-35 c+19 d-24
le__pecho d+17
le_estoy a-22 b-18 c+17
leaks c-16 d+17
leaks$ c-16 d+17
leaky c-19 d+17
leaky_valve c-16 d+15
least a-25 b-22 d+19
let a-18
let__know a-16
let_me c+16 d-17
let_you a-16
lexapro c-16
life b-20
life$ b-16 c-23
like c-20
like_# c-18
like_that a+19 d-18
like_the a-16 c-15 d+17
lined d+16
lined_up d+16
lines a-22 b-16 c-18 d+22
list a-17 b+20 c-25
lithium a-15
littl* b-24 c+19 d-19
little b-24 c+19 d-19
little_@drug a+17 c-17
little__no a+17 c-16
live d-19
liver a-19 b-19 c-22 d+25
liver$ a-16 b-23 d+18
liver__@body a+33 d-38
liver__are b-16 c-24 d+18
liver__but a-19
liver__good a+25 d-22
liver__high c-19 d+16
liver__me a+23 b-15 c-16 d-18
liver__no a+17 d-17
liver_and a+23 d-22
liver_disease c-20
liver_enzymes c-25 d+25
liver_is b-20 c-24
liver_scare c+16
liver_transplant c-21 d+17
lives a+18 c-17 d-19
llama d-16
llama* d-19
lleno b-16 d+15
lleva a-16 d+16
llevo b-20 d+16
llevo__@year d-20
lo c+18 d-27
lo_@stop d-17
lo__@clinician b+18 c-17
lo_mejor c+18
loca c-17
loca$ c-15
lol c-29
lol$ c-25
lol_no a+28 c-28 d-21
long__i a-16 c-18 d+17
long__it a-20
long__take a-15
long_will a-15 d-18
looke* a-19 c+20 d-16
looked a-19 c+20 d-16
looki* b-27 d-30
looking b-27 d-30
looking$ b-21 d-23
lord c-17
los d-35
los__bien a+21 c-25
los__de a+17 c-16 d-16
los_analisis a-16 b-17 c+17 d-16
los_dos a+16
los_estudios d-17
los_fines d-18
los_gatos d-17
lost b-21 c-19
lost_my a-16 d+18
lot a-30
lot$ a-24 b-23 c+29 d-30
lot_of c-15
lots c-16
low a+49 b-27 c-46 d-43
low$ a+16 b-16 d-16
low__anything a+21 b-17 c-18 d-19
low__pressure a+21 d-20
low_blood a+21 d-20
low_bp c-16
low_if a+21 b-17 c-18 d-19
luego a+25 b-18 c-21
lyft a-25
ma b-18 c-24 d+19
made b-22 c-24 d+20
made_me c-17
made_my d+15
make a-21 b-17 c-18 d+22
mal c-33 d+16
mal$ b-16 c-25
male a+15
male$ a+15
mama a-25 d+15
man c-23 d-18
man$ a+24 b-22
manan* b-24 d-32
manana b-24 d-32
manana$ b-22 d-29
mande a+18 c-15
manej* c-18
maneja c-24
manejando c-18
manejando$ a+22 d-24
mania a-43 c-25 d+35
mania$ a-37 c-21 d+29
mania_si a-16 c-20 d+21
manic a-32 b-30 c-43 d+39
manic_once c-19 d+17
many a-20 d+19
marca* a-19 b-19 c-15 d+22
marcapasos a-19 b-19 c-15 d+22
marcapasos$ a-19 b-19 c-15 d+22
march a-18
marido a+15 b-19 c-17
marihuana a-26 d-24
marijuana b-21 d-18
maris* a+16 b-17 c-16
marzo a+16
mas b-34
mas$ b-20 d-19
mas_@late a+17 d-15
mas_de b-16
matte* b+19 c-18 d-18
matter b+19 c-18 d-18
matter$ b+15
may a-25 b-18 d+23
may$ a-23 b-17 c-18 d+25
maybe b-50 c+28 d-62
maybe$ b-31 c+16 d-44
maybe_# a-20 c+18 d-15
maybe__@relative c+16
maybe__@vehicle a-30 c+28
maybe__is c+17
maybe__it c+17
maybe__little a-19 c+22
maybe_my c+20 d-16
mayo a-23 d+22
me b-24
me$ c-68 d+17
me_@fetch a-23 c-20 d+25
me_@symptom c-19
me__@medicine b-23
me__@relative c-17 d+18
me__@symptom c+18
me__@vehicle a+15
me__a a-24 b-21
me__al a-21
me__bad d-16
me__checado c+16
me__con b-17 c-16
me__del c-16
me__el b-27
me__en b-22
me__esa c-18 d+18
me__eso b-20
me__estudios a-16 c+15
me__for a-15
me__hacer a-20 c+20 d-21
me__higado a-20 c-18 d+20
me__i d-22
me__la b-38 c+26 d-30
me__mal c-23
me__me a-17
me__mi a-23
me__no a+20 d-23
me__pero a-20 c+22 d-17
me__por a-16 b-15 c-15 d+18
me__psicosis d+21
me__pusieron c-16
me__que c+16 d-28
me__revisado c+15
me__time b-16
me__un a-38 b-22 c-15 d+31
me_acuerdo c+15
me_and a-18
me_cayo c-18
me_diagnosticaron c-18 d+22
me_dieron a-22 b-22
me_dijeron a-16 c+17
me_dio a-29 b-33 d+16
me_entere a-17 d+17
me_falta a-25 c+26 d-26
me_for a+18 c-16 d-18
me_ha a-20
me_han d-19
me_i c-16
me_in a-16
me_la b-19 d-17
me_later a+22 b-19
me_lo b-15 d-20
me_lol c-19 d-22
me_no a+20 b-16 c-17 d-18
me_on a-22
me_operaron a-19 b-18
me_puede a+28 d-32
me_puse a-22 b-17 c-17 d+22
me_quitaron d-16
me_salio a-26 d+19
me_sirvio a-15 d+16
me_super d+15
me_to a-15
me_up c-17
me_voy a+15
mean a-19 b+19 d-18
med d-18
media b-18 c+15 d-24
medicina a-23 b+17 c-35
medicinas a-18 c-20
medicine a-24
meds a-24 d+16
mejor a+19 b-21 d-28
mejor$ a+18 d-21
menop* a+22 d-19
menos a-18
menti* d-17
mentioned d-17
mes c-20
meses b-18
meters a+17
metoprolol d+21
metro a+16 d-17
mi$ c-24 d+28
mi_@animal a-19 b+18 c-15 d-15
mi_@clinician a-19 c+20 d-17
mi_@relative d-21
mi__@drive c-24
mi__@fetch c-23 d+25
mi__@insurer c-24
mi__a a-16 b+17 c-19
mi__de a-15
mi__del b+17 d-18
mi__dice b-21 c+16 d-18
mi__dijo c-18 d+18
mi__el a+19 b-15 d-21
mi__ella b-17
mi__embarazada a-16 b+15 d-17
mi__es c-38 d-15
mi__ese d-18
mi__esta d-23
mi__la c-27 d-27
mi__le a+16
mi__me a-34 d+19
mi__murio a-19 b+20 d-20
mi__no d-23
mi__pero c-21
mi__puede b-17 c-16
mi__que b-29
mi__tiene c-17
mi__toma b+21 c-29 d-18
mi__tuvo b+18 c-17 d-24
mi__yo b-18 c-21
mi_bebe a-19 b-18 d+20
mi_familia c+16
mi_ma a-20 b-18 c-22 d+22
might a-18 b-31
might__a c+16
might_be a-21 b-18 c+26 d-25
might_have c+21 d-17
mine a-15 c-18
minutes$ a+19 d-18
mis b-19 d-19
mis_analisis a+15
mo a-23 d+24
mom b-15 d-24
momen* a+24 c-16 d-20
momento a+24 c-16 d-20
momento_no a+17
monit* a-16
monitor a-16
monitor$ a-15 c-17 d+18
month b-25
months b-21 c-33 d+17
more a-18 b-30
more$ d-16
more__i a-19 b-17
more__prescribed a-19
more__than d+15
more_than a-28 b-20
morni* b-23 c-19
morning b-23 c-19
morning$ b-22 c-19
morph* c-19 d-17
morphine c-19 d-17
morphine$ c-17 d-21
most a-21 b-20
most_nights a-20 b-16
mota a-22 c+19
moved a+20 c-17 d-17
much a-30
much$ a-26 b-25
much_is b+16 c-18
mucha* c-25
muchas c-25
muchas_y c-16 d+15
mucho a-37 b-16 d+20
mucho$ a-15
mucho__bano d-16
mucho_al d-16
mujer b-21
murio a-22 b+17 c-20
murio_del b+17 d-18
muy d-25
my d-21
my_@animal b+17 c-25 d-23
my_@body a-31 b-41 c+16
my_@clinician a-15 b+17
my_@drug b-18
my_@food a-17
my_@medicine b-17
my_@relative a-19 b+26 d-24
my_@ride a+23 b-21 c-37 d-17
my_@vehicle b-20 c-21
my__# a+15 b-20
my__@animal a-18 b+17
my__@clinician a-20 b-28
my__@drive a-30 c-20 d+18
my__@medicine a-16 c-17
my__a d-16
my__all a-22
my__always a-16 c-17 d+17
my__and c-33 d+17
my__are a-17
my__as c-20
my__at a-16 b-21
my__bad a-19 b+17 c-16
my__bipolar a+15 c-18
my__bring c-18 d+15
my__but a+17 b-28 d-21
my__can b-30 c+23 d-16
my__did a+19 b-16 c-21
my__died a-15
my__does c-27 d-15
my__drinks a-21 b+19 c-18
my__fine a+26 d-28
my__for d+19
my__goes d-15
my__good a+23 d-20
my__got c-32 d+15
my__had b+20 c-42 d-34
my__has b+20 d-34
my__have a-26 b-20
my__he d-17
my__heart d-21
my__high a-19 b-20
my__i b-29 c+16 d-20
my__if a-17
my__in c-31
my__is b+22 c-25
my__it b+18 c-35 d-21
my__keeps c+15
my__know b-23 c+22
my__last c-16
my__law c-17
my__leaks c-16 d+17
my__liver b+16 d-18
my__me b-34 d+21
my__might d-17
my__my a-27 b-21
my__normal a+18
my__not b-21
my__now d-18
my__of a-16
my__off a-20 b-15
my__on a-18
my__one c-20
my__or c-16
my__out a+28 c-31 d-26
my__patient b-29 d+16
my__pregnant a-17
my__pressure c-16
my__right a+19 d-18
my__say c+17 d-25
my__says a-27 b-27 c+30 d-27
my__she a-23 b-25
my__shot d+17
my__skips d-16
my__snipped a+16 b-17
my__so a-16
my__sure a-17 c-18 d+20
my__takes c-15
my__tell b-16 c+18
my__the a+19 b-37 c-28
my__they a+18
my__this a-16
my__thought b-17 c+20 d-18
my__tried c-19 d-20
my__up c-23 d+16
my__week c-15
my__were d-20
my__will a-27 b-29 d+25
my__working c-23
my__would a-20 b-20 c+34 d-31
my__yes a+16 b-20 c-18
my__yesterday a+18 c-17
my_baby b-23 c-18 d+16
my_blood c-16
my_boss b-20
my_boy a-18 c-17
my_bp b-17 d+19
my_car a+15 d-17
my_cardiologist c-16 d+16
my_chart a-16 b-16
my_ex d-27
my_family d-21
my_first a+16
my_heart a-15 b-27
my_husbands d-17
my_kidneys a-17 b+17
my_knowledge d-17
my_life c-18
my_liver a-27 b-30 d+15
my_numbers c+16 d-16
my_old b-21 c+16 d-20
my_own a+24 c-28 d-24
my_pee a-20 b-24
my_period b-26 d-26
my_twin a+20 c-15
mysel* b-23 c-23
myself b-23 c-23
myself$ b-20 c-21
nada a+22 b-65 c-46
nada$ a+41 b-44 c-51 d-22
nada__eso a+26 c-19 d-18
nada__he a+17 d-17
nada_de a+34 b-17 c-23 d-28
nada_estoy a+17
nada_mas b-18 c-28
nada_todavia a+26 d-29
nadie a+29 b-19 c-31 d-24
nadie$ a+32 b-15 c-26 d-24
nah a+50 b-29 c-51 d-40
nah$ a+20 c-15 d-18
nah__am a+16
nah__that a+24 c-23
nah_i a+22
nah_never a+17
name a-16
nauseous a-19 b-21 c+22 d-21
neces* a-19 b+18 d-18
necesita d-15
necesita$ d-15
need b+22 c-25 d-33
need_to a-17 d-16
negat* a+30 b-22 c-30 d-26
negative a+24 c-20 d-19
negative$ a+19 c-16
negativo a+21 c-21 d-19
negativo$ a+20 c-20 d-18
neighbor a-24
neith* a+27 b-16 c-25 d-17
neither a+27 b-16 c-25 d-17
neither$ a+24 c-19 d-21
neither_of a+15
nel a+25 b-17 c-21 d-24
nerve* b-21 c+17 d-16
nerves b-21 c+17 d-16
nerves$ a-20 b-16 c+18
nerves__not c-15
never b-64 c+17 d-30
never$ a+29 c-24 d-25
never__@medicine c-16
never__@treat a+25 c-26 d-18
never__any a+24 d-22
never__anything a+30 c-21 d-23
never__checked a-21 c+23
never__he a+15 c-16
never__it b-26 c+18 d-52
never__of a+25 c-19 d-21
never__on a+16 c-16
never__tested a-19 c+20
never__that c-18
never__the a+19 c-16
never_been b-18 d-24
never_had b-26
never_have a+15 c-16
never_heard a+23 c-17 d-21
never_taken a+26 c-23 d-19
never_took d-16
never_tried a+24 c-21 d-22
new a+32 b-29 c-28 d-30
new__it a+17 b-16
new_to a+29 b-27 c-25 d-27
nexpl* a+18
nexplanon a+18
nexplanon$ a+16
next a-32 b+26 d-32
next_question a-16 b+17 c-16 d-16
ni a+44 b-35 c-32 d-44
ni__ni a+25 d-21
ni__vez c-16
ni_fumo a+16
ni_una a+20 c-20 d-16
nicotine c-18
night a-34 b-32
night$ a-30 b-30 d+25
night* a-20 b-16
nights a-20 b-16
nine a+21 c-17
ningu* a+28 b-36 c-44
ninguna a+18 b-26 c-32
ninguna$ a+34 c-20 d-37
ninguna__sirvio a-15 d+16
ninguna_me a-15 d+16
ninguna_reaccion a+18
ninguno a+34 b-17 c-29 d-17
ninguno$ a+26 c-19 d-24
nino c+18
nino$ c+18
no b-38 c+21 d-42
no$ a+50 b-75 d-52
no_@medicine c+18 d-22
no_@relative a+17
no_@thanks a+24 c-19 d-17
no_@treat a+18 d-20
no__@relative a+25 c-18 d-17
no__@treat a+27 c-28
no__a a+35 c-30 d-27
no__acuerdo c+15
no__alergica a+27 d-24
no__all a+26 c-16 d-22
no__am a+24 d-24
no__at a+19 d-16
no__but a-21 d+19
no__con c-19
no__cuenta c+19 d-22
no__de c-22 d-25
no__decir a-20
no__do c-20 d+18
no__el d-24
no__ha c+16 d-20
no__have a+27 c-24 d-19
no__he c+16
no__here a+17
no__i c-21
no__it d-16
no__just a+17 c-16
no__la a-35 d+23
no__las c-16
no__loca a+15
no__me a+20 d-25
no__mi a-15 d+16
no__my a+28 c-26
no__nadie a+20 c-18
no__ni a+20
no__no a+35 b-16 c-24 d-32
no__not a+23 c-20
no__pero a-18 c-23 d+25
no__problems c-16
no__que b-18 c+26
no__segura a-18 c+20
no__si b-17
no__take a+16
no__that a+15
no__there a+19 d-21
no__to d-16
no__with a+24 c-15 d-21
no__would d-17
no__yes a-30 b-22 d+21
no_allergies a+27 c-18 d-24
no_and a+19 c-18
no_but a+16 c-19
no_c a-52 b-33 c+54 d-39
no_es a+17
no_estoy b-25
no_hay c-29 d+16
no_he c+17 d-25
no_i b-19 c-23
no_idea a-17 c+20 d-16
no_issues a+15
no_just a+18 c-16
no_le a+15 d-15
no_lo a-25 c+24
no_me b-20 c+22 d-29
no_nada a+32 c-25 d-33
no_never a+26 c-23
no_ni a+25 c-16 d-18
no_nunca c-17
no_one a+20 d-17
no_padezco a+19 d-23
no_problem a+27 c-30
no_puede a+19 c-34
no_puedo d-34
no_que a+24 c-22
no_quiero a-18 b+19 c-16
no_reaction a+21 c-18 d-18
no_recuerdo a-21 c+24
no_sabria a-25 c+25 d-18
no_se a-29 b-41 c+38 d-38
no_sir a+17
no_soy a+36 b-21 c-22 d-34
no_supe a-17 c+18
no_tengo a+32 c-35 d-31
no_to c-19
no_trouble a+26 d-22
no_way a+20 c-18
nobod* b-32 c+19 d-41
nobody b-29 d-35
nobody$ a+22 c-22
nobodys c+15 d-16
noche b-26
noche$ b-22
nomas a+37 b-51 d-52
nomas$ a+17 b-24 d-38
nomas__los a+17 b-21
nomas_a a+19 b-23 c-15
none a+24 c-48 d-20
none$ a+26 b-18 c-22 d-24
none__i a+23 c-19
none_of c-20
none_that a+23 c-19
nope a+42 b-29 c-38 d-40
nope__the a+16
norma* a+43 b-31 c-22 d-40
normal a+38 b-25 c-18 d-39
normal$ a+43 b-22 c-31 d-35
nose a-38 b-38 c+39 d-38
nose$ a-34 b-33 c+35 d-34
not a+17 b-44 d-25
not$ a+26 b-51 c-38
not:# b-21 c+16 d-23
not:@body a+24 c-16 d-28
not:@call a-20 b+15
not:@clinician b-18 d-19
not:@drive a+25 c-25 d-23
not:@drug b-17 c-25
not:@insurance a-18 c+17
not:@medicine b-32 c+18 d-23
not:@relative a+17 b-22 c-22
not:@thanks a+24 c-17 d-16
not:@treat a+40 b-21 c-24 d-31
not:@year a+19 d-21
not:a a+18 b-32
not:about a+16
not:acuerdo c+15
not:al a-16 c+16
not:alergica a+27 d-24
not:all b-17 c-19
not:allergies a+26 c-20 d-25
not:am b-16 d-33
not:an c-16
not:and c-18
not:answering b+15
not:any a+34 b-22 c-23 d-18
not:anybody b-20 d-16
not:anyone a+19 c-21
not:around c-17
not:asked a-18 c+18
not:at b-18
not:been b-21 d-32
not:bien c+16 d-17
not:bit a+19 c-18 d-16
not:c a-52 b-33 c+54 d-39
not:can c-16
not:checado c+16
not:checked a-28 c+31 d-16
not:con c-19
not:conozco a+24 c-18 d-17
not:controlo a-26 c-24 d+26
not:crazy a+17
not:cuenta c+19 d-22
not:dado a+17 c-18
not:day a+15
not:de c-27 d-34
not:decir a-20
not:diagnosed d-22
not:do b-22
not:drink a+17 c-20
not:drogas a+24 b-16 c-19 d-16
not:drugs a+25 c-22 d-20
not:em a+17 c-16
not:embarazada c-17
not:eso c-17
not:estoy b-24
not:even a+21 c-21 d-17
not:ever b-22 d-31
not:find a+18 d-21
not:fumo a+27 c-24
not:get d-18
not:given a+17 c-18
not:good a+22 d-22
not:great a-15 c+18 d-16
not:ha c+16 d-20
not:had b-30
not:han b-16 d-24
not:have a+23 b-30 d-36
not:hay c-28
not:he b-31 c+19 d-51
not:heard a+23 c-17 d-21
not:heart b-23 c-23 d+20
not:her d-19
not:here a+22 c-22
not:him b-17
not:i b-41
not:idea a-18 c+20 d-16
not:ido d-19
not:in a+21 c-23 d-18
not:into d-18
not:ir a-17
not:is b-16 d-19
not:issues a+15
not:it a-21 b-41 c+34 d-28
not:just a+37 b-19 c-33 d-32
not:kind a+16 c-16
not:know a-17 b-43 c+20
not:knowledge d-17
not:la a-31
not:le a+15 d-15
not:life a+18 d-15
not:like a-20 d+18
not:live d-16
not:liver c-27
not:lo a-30 c+31
not:lol d-23
not:maybe a-18 c+21
not:me b-26 c+29 d-42
not:my c-26
not:nada b-20
not:now a+33 c-23 d-37
not:of c-21
not:officially a-21 c+22 d-18
not:on d-25
not:one a+29 b-20 c-26 d-27
not:only a+19 c-16
not:or a+18
not:out c+16
not:padezco a+19 d-23
not:patient d-17
not:possible a+24 c-21
not:pregnant b-17 c-18
not:presion a+16 d-18
not:probado a+17
not:problem a+21 b-21 c-25
not:problemas a+27 b-21 c-21 d-25
not:problems b-16 c-19 d+18
not:psychotic d-16
not:ptsd a+19 c-16
not:puede a+22 b-18 c-38
not:puedo d-34
not:que a+24 b-30 d-26
not:quien c-16
not:quiero a-18 b+19 c-16
not:reaccion a+18
not:reaction d-19
not:recall a-17 c+21 d-23
not:recuerdo a-21 c+24
not:revisado c+15
not:right a+22 d-22
not:sabria a-25 c+25 d-18
not:said a-28 b-19 c+20
not:say a-22 d-23
not:se a-33 b-34 c+23
not:see c-19
not:segura a-18 c+20
not:si c+15
not:since c-16
not:sir a+17
not:sirvio a-20 d+20
not:soy a+35 b-19 c-20 d-32
not:still a-19 d+16
not:stuff a+26 c-20 d-20
not:supe a-17 c+18
not:sure a-31 b-25 c+33 d-25
not:take a+18 c-27
not:taken a+22 c-15 d-20
not:talk a+16
not:tengo a+33 b-15 c-33 d-33
not:tenido a+17
not:tested a-24 c+23
not:that d-24
not:the c-18
not:them d+15
not:there a+16 c-19
not:things a+18 c-17
not:this d-39
not:those a+17 b-17 d-17
not:till a-17
not:time c-20 d+19
not:to b-35 d-16
not:tomado d-25
not:tomo b-15
not:took d-22
not:touch a+19
not:tried a+24 c-30 d-20
not:trouble c-22
not:trust c+16
not:una a+20 c-20 d-16
not:unless a+19 c-19
not:up d-18
not:use a+20 c-17
not:used a+20 c-19
not:uso a+16
not:vez c-16
not:way a+20 c-18
not:what a-17 b-20 c+23 d-16
not:worked a-18 d+19
not:yes a-19
not:yet c+17 d-18
not:you c-20 d-17
not_# c+19 d-26
not__@medicine a+20 c-18 d-16
not__@relative b-22 c-19
not__@year d-22
not__a b-16
not__am d-18
not__and a-18
not__any a+27 c-22 d-23
not__anybody b-20 d-16
not__anyone a+19 c-21
not__anything a-15 d+17
not__at a-16 d+17
not__but b-18 d+17
not__for a-19
not__good a+18 d-18
not__had c+15
not__here a+20 c-20
not__i a-26 b-30 c+17
not__in a+18
not__it a-19 b-22 c+22
not__just c-22
not__kind a+16 c-16
not__knowledge d-17
not__lol a+21 c-19
not__my b-29 c-18 d+22
not__not a-18
not__now a+17 d-20
not__of a+19 b-21 c-30
not__she c-15 d+16
not__sure c+18
not__that a-27
not__the a+23 b-16 c-17
not__this d-24
not__to b-17 d-30
not__what b-17 c+16
not__yet a-16 c+19
not__you c-20 d-17
not_answering b+15
not_asked a-18 c+18
not_at a+22 c-19 d-24
not_been a-19 c+19
not_but a-26 c-21 d+29
not_do b-16
not_drink a+16 c-20
not_even a+21 c-21 d-17
not_find a+18 d-21
not_get d-18
not_go a-19
not_have a+33 b-23 c-32 d-25
not_him b-17 c-19
not_know b-39
not_liver a+17 c-17 d-16
not_me a+28 c-42 d-36
not_now a+25 c-20 d-25
not_officially a-21 c+22 d-18
not_possible a+17
not_pregnant b-17 c-18
not_recall c+18 d-18
not_remember c+17
not_say a-22 d-23
not_see c-19
not_sorry a+19 b-17 d-20
not_sure a-29 b-21 c+30 d-29
not_take c-26
not_talk a+16
not_that a+17 b-45 d-53
not_this a+15 b-16 d-21
not_to b-17 d-16
not_tried c-19
not_trust c+16
not_unless a+19 c-19
nothi* a+17 b-52 c-28
nothing a+17 b-52 c-28
nothing$ b-32
nothing__that a+19 d-18
nothing_but c-19
nothing_like a+19 d-18
novia c-20
novio c-17 d+17
now b-42
now$ b-37 c-23
now: b-20 c-54 d+29
now:# a+26 b-33 c-20 d-16
now:@body a+15 d-17
now:@call c-18 d-16
now:@call_me b-16
now:@clinician a+17 c-15 d-17
now:@day a-18 b+19 c-20
now:@drive a+21 d-20
now:@drug a+22 d-22
now:@eat b-18 c-19
now:@food b-21 c+18 d-32
now:@howmuch a-21
now:@late d-20
now:@visit a-15 b+21 c-16 d-28
now:a a+19 b-18 c-31
now:a_la b-19 c-19
now:afrai* a+22 d-23
now:afraid a+22 d-23
now:afraid_not a+20 d-21
now:after a+24 b-24 c-18 d-21
now:after_work a+21 b-16 c-15 d-20
now:again a+17 b-17
now:ahead a-17 d+19
now:ahora a+20 b-21 c-22
now:ahori* b-17 c-18
now:ahorita b-17 c-18
now:ahorita_no a+27 d-27
now:al a+24 b-18 c-19 d-24
now:al_rato a+18 d-19
now:all a-23 d+24
now:am a+24 b-42 c-30
now:am_@drive a+18 d-16
now:am_asleep a+23 d-24
now:am_at a+20 d-18
now:am_not a-19
now:am_off a-15 d+15
now:an a+20 d-20
now:an_hour a+20 d-20
now:ando a+26 b-19 c-17 d-29
now:ando_en a+24 d-25
now:anoth* a+23 b-21 d-21
now:another a+23 b-21 d-21
now:another_time a+21 b-19 d-18
now:are c-31
now:as a-20 c-24 d+26
now:ask d-21
now:aslee* a-23 b-23
now:asleep a-23 b-23
now:at b-25 c-18
now:at_all a-20 d+20
now:at_the a+22 d-17
now:at_work a+16 d-16
now:bad c-16
now:be b-27
now:be_better a+19 b-18 d-20
now:bed a+19 d-16
now:bet d+17
now:bette* c-22 d-32
now:better c-22 d-32
now:bien a-29 b-21 c-16 d+30
now:bit a-16
now:busy b-22
now:by a-18 b-18 d+19
now:by_me a-18 b-18 d+19
now:can a+24 b-35 c-28
now:can_do a-16 d+16
now:can_not a+33 b-16 d-35
now:can_we a+25 b-26 d-23
now:casa d+16
now:claro d+19
now:class a+17
now:could b-17
now:cuanto a-19 b+16 d-21
now:dale a-16 d+17
now:depen* a-20 b-21 c+28 d-27
now:depende c+17
now:depends b-15 c+20 d-19
now:despu* a+22 d-20
now:despues a+22 d-20
now:digam* a-20 c-16 d+21
now:digame a-20 c-16 d+21
now:do b-17
now:do_it b-18 c-16
now:doctor a+17 c-15 d-17
now:doing d+16
now:driving a+21 d-20
now:el d-22
now:en a+17 b-26 c-32
now:en_la c-19
now:en_un d-16
now:es a-20 c+16 d-23
now:es_rapido a-16 b-15 c+18 d-18
now:esta a-27 d+26
now:esta_bien a-27 d+26
now:estoy b-36 c-38
now:estoy_manejando a+22 d-24
now:estoy_trabajando a+19 d-21
now:eveni* a+17 b-16
now:evening a+17 b-16
now:favor a+18 d-19
now:fine a-39 b-31 c-27 d+40
now:for b+35 c-35 d-36
now:for_me a-16
now:for_what a-28 b+29 c-24 d-28
now:give d-15
now:give_me d-15
now:go a-23 b-42 c-41 d+33
now:go_on a-18 d+18
now:good a-24 c-19 d+20
now:got a-23 d+20
now:guess a-23 b-23
now:have b-29 c-26
now:have_a a-21 d+18
now:he a-15 c+18 d-19
now:her a+15 d-19
now:here b-20 c-17
now:hora a+25 b-21 c-20 d-26
now:hour a+30 b-20 c-21 d-31
now:how a-21 d-25
now:how_long a-20 d-21
now:i c-30
now:i_am a+24 b-42 c-30
now:i_guess a-23 b-23
now:i_have a-15 b-23 c-19 d+20
now:if a-18 b-17 c+19
now:in a+30 b-32 d-40
now:in_a b-17 d-21
now:in_class a+17
now:in_the a+20 d-21
now:is a-18 b+15 c-18
now:is_better d-20
now:is_fine a-15 d+16
now:is_good a-20 d+22
now:is_not c-16
now:it b-23 d+18
now:it_is b-24 c-16
now:it_now a-16 d+16
now:it_tomorrow a+16 b-15 d-16
now:just b-20 c-22
now:kids c-21
now:kind a-17 c+18
now:kind_of a-17 c+18
now:know a-18 c+22 d-23
now:la b-26 c-31
now:la_casa d+16
now:later a+33 b-30 d-26
now:like d+15
now:long d-31
now:luego a+27 c-16 d-26
now:manan* a+27 b-21 c-26 d-25
now:manana a+27 b-21 c-26 d-25
now:manej* a+22 d-24
now:manejando a+22 d-24
now:mas a+17 d-15
now:mas_@late a+17 d-15
now:maybe a-21 b-17 c+24 d-16
now:me a+26 c-52 d-26
now:me_later a+22 b-19
now:mejor a+23 b-17 d-25
now:mi a-28 d+17
now:might a-16 b-17
now:momen* a+24 c-16 d-20
now:momento a+24 c-16 d-20
now:momento_no a+17
now:my c-27 d-21
now:my_@relative d-20
now:nah a+18 d-18
now:neces* d-15
now:necesita d-15
now:need a+23 b-20 c-22 d-16
now:no b-47
now:no_i a+18 d-16
now:no_puedo a+29 c-15 d-28
now:no_se c+15
now:not a-17 c-23 d+19
now:not_know c+25 d-19
now:not_now d-16
now:not_sorry a+19 b-17 d-20
now:not_sure c+15 d-18
now:not_talk a+16
now:now b-28 c-33
now:now_is a-22 d+24
now:ocupa* a+28 b-16 c-17 d-27
now:ocupado a+20 d-18
now:of d-20
now:off_today a-15 d+15
now:ok a-18 b-18 d+22
now:ok_what b-15
now:on a-18 c-29
now:on_my a-21 b-21 c-19 d+22
now:out b+17 d-19
now:para b+15
now:para_que b+15
now:perfe* a-18 d+17
now:perfect a-18 d+17
now:perfect_timing a-18 d+17
now:pleas* b-18
now:please b-18
now:por b-19
now:por_favor a+18 d-19
now:por_mi a-17 d+18
now:probl* a-20 d+19
now:puedo b-21 c-24 d+19
now:que c-47 d-25
now:que_necesita d-15
now:rapid* a-16 b-15 c+18 d-18
now:rapido a-16 b-15 c+18 d-18
now:rato b-17 c-18
now:rato_mejor d-16
now:right a+18 b-16 c-17
now:right_now a+19 b-15 c-16
now:shoot d+18
now:si a-33 b-33 d+17
now:si_es a-16 b-15 c+18 d-18
now:so a-29 c-35 d+29
now:sorry a+28 b-21 c-19 d-27
now:suits a-21 b-16 d+20
now:suits_me a-21 b-16 d+20
now:super a+25 b-22 c-17 d-26
now:sure a-28 b-24 d+23
now:talk a+18
now:tengo a-35 b-34 c+22
now:tengo_tiempo b-17 c-31
now:tengo_un a-20 c-17 d+19
now:text_me a+17
now:texti* a-17 b+17 d-15
now:texting a-17 b+17 d-15
now:that a-18 d+18
now:the c-35 d-18
now:this c-26
now:this_evening a+17 b-16
now:tiemp* a-21 d-17
now:tiempo a-21 d-17
now:till c-18
now:time c-47
now:time_for a-19 b+20 c-16 d-19
now:time_no a+23 d-20
now:timin* a-18 d+17
now:timing a-18 d+17
now:to a+25 d-31
now:to_go a+18 d-18
now:tomor* a+23 b-18 c-16 d-22
now:tomorrow a+23 b-18 c-16 d-22
now:tonig* a+25 b-20 c-22 d-27
now:tonight a+25 b-20 c-22 d-27
now:traba* a+29 b-19 c-17 d-31
now:trabajando a+19 d-21
now:trabajo a+21 d-18
now:try a+21 b-18 d-19
now:try_again a+16 b-17
now:un b-16 c-20
now:una b-21 c-23
now:up a+17 b-20
now:wait a+15 b-19
now:wassu* a-19 b-16 d+21
now:wassup a-19 b-16 d+21
now:we a+31 b-32 c-39 d-17
now:we_do a+16 b-16
now:well c-21 d+23
now:what a-40 b+28 c-15 d-18
now:who a-17 b+19 d-20
now:why a-20 b-24 c-19 d+29
now:why_not a-19 b-32 c-17 d+30
now:will a-15
now:with b-21
now:with_my a+19 d-19
now:work a+26 b-21 c-20 d-19
now:works a-22 b-24 c-18 d+23
now:would b-26 c-18
now:would_be b-23 c-16
now:yeah b-15 c-16
now:yes b-17
now:you c-28
now:¿ a-17 c-15
now__can d-16
now__good a-22 d+24
now__not d-16
now_and c+19 d-20
now_is a-22 d+24
nrml a+39 b-34 c-35 d-38
nrml$ a+33 b-29 c-30 d-31
numbe* a-27 b+21
number a-22 b+23 d-24
numbers a-15
numbers_are c-18 d+18
numbers_were c+17 d-17
nunca b-44 d-57
nunca$ b-17 d-24
nunca__dado c-16
nunca__han d-19
nunca__la d-15
nunca__lo a-17 c+17
nunca__tomado a+16
nunca_he a+24 c-20 d-23
nunca_la a+26 c-22 d-17
nunca_me a-21 b-21 c+26 d-28
nurse a-17 c-25
nursi* c-26
nursing c-26
nursing$ b-16
ocd a+16 b-16
ocupa* a+28 b-16 c-17 d-27
ocupado a+20 d-18
ocupado$ a+20 d-18
of c-22 d+18
of$ b-30 c+15 d-33
of__@medicine a-20
of__but c+15 d-24
of__liver c+21 d-17
of__my d+16
of__pressure a-17 d+17
of_course d+17
of_it a-20 c-20
of_my a-22 b-22
of_that d-15
of_them a-18 b-16 c-17 d+20
of_those c-15
off a-19 b-24
off$ a-16
off_today a-15 d+15
offic* a-21 c+22 d-18
officially a-21 c+22 d-18
officially$ a-21 c+22 d-18
oh c-16
oh__no a+15
oia c-18 d+18
oia_voces c-18 d+18
oigo a-17 b-17
ok a-19 c-19
ok$ b+18 c-21
ok__do b-15
ok__you b-15
ok_what b-15
old d-25
old$ c-15 d-20
on a-26
on$ a-22 b-21 c-18 d+23
on_@day b-22 c-29
on_@medicine b-16 c-18
on__@body c+21 d-24
on__@day c+16 d-22
on__@medicine c-19
on__@relative a+18 d-22
on__but a-20
on__for c-16 d+17
on__it a-23
on__no a-18 c+20 d-21
on__of d+18
on__own a+21 c-21 d-20
on__patch a+21 c-16 d-21
on__way a-20
on_it a-16 c-25 d+19
on_me a-19 b+18
on_something a-19
on_the b-47 c+24 d-29
once a-27 b-18 c+35 d-27
once$ a-38 c+25 d-19
once__a d-16
once__while d-17
once_but c+24 d-25
once_in b-19
one d-34
one_@medicine a+23 b-19 c-32
one__# a+20 c-22 d-18
one__@month c-26
one__and c+17 d-18
one__for c-17
one__on d-23
one_but c+15
one_kind a+17 d-17
one_med a+16
one_time a-15 c+20 d-18
ones b+19 c-17
ones$ b+16
only a+36 b-78 d-40
only$ b-42 c+21 d-46
only_@drug d-19
only_@medicine a+18 d-19
only__@day c-17
only__@medicine d-19
only__my a+21 b-18 c-23 d-17
only__of d+17
only__one d-18
only__that b-16 c-22
only__took c-16
only_diabetes a+16
only_ever c-16
only_my a+18 c-18 d-17
only_on c-17
only_one a+17 d-15
only_to a+20 b-17 c-19 d-18
opera* b-28
operada a+22 c-17 d-20
operada$ a+22 c-17 d-20
operaron b-20
operaron$ d-16
or d-23
or__@relative a-21
or_my a-20 c+17
organ:@body b-21 c-28 d+22
organ:@body_cancer c-18 d+19
organ:@body_infections c-16 d+19
organ:@body_is a-25 c-29 d+23
organ:@body_me a-17 d+16
organ:@body_no a+22 d-24
organ:@body_since d+16
organ:@clinician a-20 b-22 c+29 d-30
organ:@clinician_wants d-17
organ:@drug c-16
organ:@month c-21 d+21
organ:@relative a+16 c-47
organ:@relative_had c-18
organ:@relative_has a+22 c-17 d-28
organ:@relative_si a+16
organ:@treat a-20 b+17 c-28
organ:@vehicle a-19 b-18
organ:@year b-16 c+24 d-28
organ:a a-25 b-16 c+33 d-26
organ:a_@body d-18
organ:a_catheter c-17 d+18
organ:a_liver a-19
organ:a_lot a-19
organ:a_uti a+15 d-27
organ:a_veces c+16
organ:a_while a-18 c+18 d-18
organ:ago d-18
organ:ahi a+21
organ:al a-16 c+18 d-19
organ:al_bano d-16
organ:all a+19 b-21
organ:all_good a+16
organ:all_the a-20
organ:altas a-17 b-18
organ:an c+16
organ:anali* b-19 c+17 d-17
organ:analisis b-19 c+17 d-17
organ:and b-19 d-37
organ:and_@body a+25 c-15 d-20
organ:as d-19
organ:as_a d-19
organ:b c-23 d+25
organ:back b-22 c-16
organ:back_fine a+16 d-22
organ:bad c-25
organ:bag a-18 b-16 c-17 d+19
organ:bano d-16
organ:bien a+41 b-23 c-39 d-36
organ:bladder c-18 d+20
organ:both a+26 c-27 d-24
organ:but b-34 d-31
organ:but_i c-17
organ:but_it a-22 c+15
organ:but_not a+24 c-23 d-23
organ:but_nothing d-16
organ:but_that d-16
organ:but_the a+19 c-18 d-16
organ:c a-23
organ:came a+18 b-19 c-28
organ:came_back a+18 b-19 c-28
organ:can a-20 b+15 c-21
organ:cance* a-26 c-26
organ:cancer a-26 c-26
organ:cath a-19 b-16 c-19 d+20
organ:cathe* a-16 b-16 c-19 d+21
organ:catheter c-17 d+18
organ:check* a-16 c+17
organ:chron* c-17 d+18
organ:chronic c-17 d+18
organ:cirrh* c-26 d+19
organ:cirrhosis c-26 d+19
organ:cirro* c-23 d+24
organ:cirrosis c-23 d+24
organ:cisti* c-16 d+19
organ:cistitis c-16 d+19
organ:clean a+28 b-18 c-28 d-28
organ:contr* a-27 c-27 d+28
organ:count a-23 b+32 c-36 d-24
organ:cuent* a-16 b+20 c-20 d-20
organ:cysti* c-17 d+20
organ:cystitis c-17 d+20
organ:de a-16 d-18
organ:de_eso a+15
organ:de_la a-20 c-16 d+23
organ:de_orina a-21 b-20
organ:del_higado a-16
organ:dio c+16 d-16
organ:disea* c-20
organ:disease c-20
organ:do b+19 d-23
organ:do_not b-17
organ:do_utis b+19 c-22 d-17
organ:doctor a-18 b-18 c+25 d-26
organ:does b+20 c-26
organ:dos a+16
organ:drinking c-15
organ:el c-34
organ:el_higado b-21 c-28 d+17
organ:en b-15
organ:enzim* b-16
organ:enzimas b-16
organ:enzym* a-17
organ:enzymes a-17
organ:eso d-21
organ:estoy d-26
organ:estoy_bien a+18 d-16
organ:estud* b-18 d-22
organ:estudios b-18 d-22
organ:every c-15 d+16
organ:every_@month c-16 d+16
organ:fatty a-25 b-20 d+22
organ:fatty_liver a-18
organ:fine a+22 b-18 c-18 d-18
organ:for a-18
organ:from c-16 d+19
organ:gallb* c-24 d-19
organ:gallbladder c-24 d-19
organ:go c+18 d-17
organ:good a+24 b-16 c-22 d-24
organ:got c-31 d+30
organ:graso c-16 d+16
organ:hace c+19 d-19
organ:had c+22 d-30
organ:had_@body c-16
organ:had_a d-16
organ:had_hep a-17 d-20
organ:had_my a+17
organ:han a-17 c+17
organ:has a+19 c-25 d-18
organ:has_liver c-16
organ:have a-22 b-27 c-21 d+29
organ:have_to a-20 b-17 c-23 d+26
organ:he b-21
organ:he_has b-17
organ:hep a-22
organ:hep_b d+17
organ:hep_c a-16
organ:hepat* a-33 b-24 c+19
organ:hepatitis a-33 b-24 c+19
organ:hepatitis_b c-17 d+17
organ:hepatitis_c c-26 d+25
organ:hepatitis_de c+16 d-17
organ:higad* c-24
organ:higado c-24
organ:higado_graso c-16 d+16
organ:higado_si d+16
organ:higado_y a+22 d-24
organ:high a-26 b-25
organ:husband d-19
organ:i a-17 b-49 d+16
organ:i_do b-15
organ:i_go c+18 d-17
organ:i_had b-17 c+19 d-26
organ:i_have b-24 c-33 d+31
organ:i_wear c-15
organ:ic a-18 b-19 c-21 d+20
organ:in a-22
organ:incon* a-16 c-27 d+24
organ:incontinencia c-18
organ:infec* a-28
organ:infeccion c+19 d-19
organ:infeccion_de c+16 d-16
organ:infecciones a-19 c-26
organ:infections c-16 d+19
organ:into c+16
organ:into_it c+16
organ:is b-17
organ:is_good a+21 d-20
organ:is_shot d+17
organ:it c+19 d-22
organ:jaund* a-16 c+15
organ:jaundice a-16 c+15
organ:just b-25 c-33
organ:just_my b-17 c-23
organ:ketamine a-19 b+17 c-19
organ:kid c-21
organ:kidne* a+18 c-41 d-35
organ:kidney c-30
organ:kidney_stones c-16 d-16
organ:kidneys a+15 c-27 d-30
organ:kind a-18 c-18 d+16
organ:la b-31 d+20
organ:la_@body a-17 b-19 c-26 d+23
organ:la_orina a-20 c-26 d+24
organ:la_pipi c-17
organ:la_prostata d-15
organ:la_vesicula c-15
organ:labs a+20 b-27 d-38
organ:labs_came a+17 c-17
organ:las a-30
organ:las_enzimas b-16
organ:last c+16 d-15
organ:last_@year a-16 c+20 d-19
organ:leaks c-16 d+17
organ:like a+16 c-18
organ:liver a-19 b-19 c-22 d+25
organ:liver_and a+23 d-22
organ:liver_disease c-20
organ:liver_enzymes c-25 d+25
organ:liver_is b-20 c-24
organ:liver_scare c+16
organ:liver_transplant c-21 d+17
organ:lol c-19
organ:looki* c+15 d-16
organ:looking c+15 d-16
organ:los b-24 d-26
organ:los_analisis a-16 b-17 c+17 d-16
organ:los_dos a+16
organ:los_estudios d-17
organ:lot a-19
organ:lot_of c-22
organ:mal a-17 b-17 c-15 d+19
organ:maybe c+17
organ:me a-36 b-43 c+36 d-18
organ:me_dio c+16 d-16
organ:me_han a-17 c+17
organ:mi d-24
organ:mi_@relative c-21 d-19
organ:mis_analisis a+15
organ:mom c-17
organ:month c-16 d+16
organ:mucho a-22 b-19 c+27 d-27
organ:mucho_al d-16
organ:my_@body a-32 b-30
organ:my_@relative c-31
organ:my_kidneys a-17 b+17
organ:my_liver a-27 b-30 d+15
organ:my_numbers c+16 d-16
organ:my_pee a-20 b-24
organ:nada a+35 c-21 d-30
organ:nah a+22 c-16 d-20
organ:neith* a+23 c-18 d-21
organ:neither a+23 c-18 d-21
organ:never a-27 c+27 d-17
organ:ningu* a+21 c-17 d-16
organ:ninguno a+21 c-17 d-16
organ:no b-41 d+16
organ:no_nada a+20
organ:no_tengo a+16
organ:no_trouble a+20 d-15
organ:noche c+18 d-18
organ:nomas a+20 b-17 c-20 d-19
organ:none a+21 c-15 d-21
organ:norma* a+22
organ:normal a+22
organ:not b-41
organ:not_liver a+17 c-17 d-16
organ:not_sure c+15
organ:nothi* d-22
organ:nothing d-22
organ:now a-24 c+23
organ:numbers_were c+17 d-17
organ:of_my b-15 c+18
organ:off a-16
organ:on a-20 b-17 c+17
organ:on_my a-18 c+16
organ:once b-19 c+24 d-30
organ:once_but c+15 d-16
organ:one a-15 c+19 d-20
organ:only a+23 b-19 c-23 d-21
organ:only_my a+18 c-18 d-17
organ:orina a-28 b-24 d+18
organ:orino a-17 c+23 d-22
organ:out b-19 c-23
organ:overa* d+19
organ:overactive d+19
organ:pads c-16 d+16
organ:pancr* d-16
organ:pancreas d-16
organ:pee a-22 b-27 c+22
organ:perfe* a+24 b-17 c-20 d-23
organ:perfect a+17 c-18 d-15
organ:pero d-18
organ:pipi c-17
organ:proba* a-17
organ:probably a-17
organ:probl* c-19 d-27
organ:problemas c-29 d-19
organ:problems c-17
organ:prost* a+18 c-31 d-26
organ:prostata d-15
organ:prostate c-25 d-19
organ:que a-24 b+19 d-19
organ:recur* c-18 d+20
organ:resul* c+17
organ:right a-17
organ:right_now a-17
organ:rinon c-21 d-23
organ:runni* a-16 c+17 d-17
organ:running a-16 c+17 d-17
organ:running_tests a-16 c+17 d-17
organ:said a-22
organ:salie* d-20
organ:salieron d-20
organ:sano a+17
organ:scare a-17 c+19 d-17
organ:se c+15
organ:self a-17 c-18 d+20
organ:self_cath a-15 c-16 d+18
organ:she a-16
organ:shot d+17
organ:si b-25 c-24
organ:since c-28
organ:so d-27
organ:so_maybe c+16
organ:somet* c+21 d-24
organ:sometimes c+19 d-19
organ:still a-17 b-20 c+19
organ:stone* c-16 d-16
organ:stones c-16 d-16
organ:sure c+15
organ:surge* c-16
organ:surgery c-16
organ:tengo a-19 b-25 c-24 d+29
organ:tengo_hepatitis c-28 d+27
organ:tests a-16 b-29
organ:tests_came c-21
organ:that d-30
organ:that_is a+19 c-22
organ:the_time a-20
organ:there a+18 d-20
organ:they b-28
organ:they_are c+19 d-18
organ:they_said c-15 d+15
organ:time a-26 b-16
organ:to a-22 d+21
organ:to_wear c-18 d+19
organ:todo a+29 b-22 c-26 d-28
organ:todo_bien a+16 d-15
organ:transplant c-24 d+20
organ:troub* b-16 c-21
organ:trouble b-16 c-21
organ:tuve c+28 d-29
organ:tuve_hepatitis c+22 d-23
organ:ultra* b-24 d-32
organ:ultrasound b-23 d-30
organ:una a-18 c+24 d-23
organ:una_vez a-18 c+20 d-19
organ:uti b-21 d-15
organ:uti_right a-17
organ:utis a-35 d-17
organ:utis_count b+19 c-22 d-17
organ:veces c+16
organ:vejiga b-35 c-37
organ:vesic* c-15
organ:vesicula c-15
organ:vez a-18 c+20 d-19
organ:waiti* a-16 c+20 d-17
organ:waiting a-16 c+20 d-17
organ:waiting_on c+16
organ:wants d-18
organ:was b-23
organ:weak b-19 c-23
organ:weak_@body c-16
organ:wear a-19 b-18 c-22 d+24
organ:wear_pads c-16 d+16
organ:week d-16
organ:were b-15 c+17 d-20
organ:what a-18 b+16 d-17
organ:while a-18 c+18 d-18
organ:with c-18
organ:work a+21 d-22
organ:works a+20 b-16 c-15 d-21
organ:y a+22 d-24
organ:y_@body a+17 d-18
organ:year c+18 d-17
organ:yes b-21 c-23 d+19
organ:yo a+19
organ:yo_no a+19
organ:¿ b+17
orina a-28 b-24 d+18
orina$ a-27 b-23 d+20
orino a-17 c+23 d-22
otra c-21
out b-16 d-17
out$ b-22 c+17 d-16
out__it a-15
out__me c-17 d-20
out_in c-16
out_last d+18
out_of b-24 c-28
out_on a-21 b+23 d-22
over b-43 c-33 d+17
over_# b-23 c-20
over_ten b-16 c-18
overa* d+19
overactive d+19
overd* a-17
own a+24 c-28 d-24
own$ a+21 c-21 d-20
pacem* a-15
pacemaker a-15
pack c-20 d+18
padez* b-19 c-26
padezco b-19 c-26
padezco$ a+16 d-21
padezco_de c-16 d+16
padre a-31 c+22 d-29
pads b-15 c-18 d+17
pads$ c-16 d+16
pain a-19 c+23 d-20
pain_@medicine c+16 d-15
pancr* d-16
pancreas d-16
panic c-17
panic_attacks d-17
papa d-17
para__@month a-19 c-15 d+18
para__estoy a+17
para_dormir a-15 c+17
para_nada a+22 d-20
para_que a-15 b+16
paran* a-32 b-20
paranoid a-32 b-20
pareja b-21 d-20
part c-25
part$ a+16 c-19
pasa a-15 b+16 c-19
pasad* a+17 c-17
pasado a+17 c-17
paso$ a-15 b-23 c+18
passe* a-21
passed a-20
past b-18
pastilla a-16
pastillas b-37 d-19
patch a+21 c-16 d-21
patch$ a+21 c-16 d-21
patie* c-16 d+17
patient c-16 d+17
patient$ a-15
patient__in b-17
pecho b-25 c-25
pecho$ b-20 c-18
pee a-22 b-27 c+22
penic* a+23 c-17 d-19
penicillin a+19 c-17
people b-22 d+20
perdi b-29 c-28 d+19
perf a+16 d-16
perf$ a+16 d-16
perfe* a+26 b-32 c-36
perfect b-25 c-28
perfect$ a+15 c-20
perfect_timing a-18 d+17
perfecto a+16 c-16
perio* b-25 d-28
period b-24 d-27
period$ a-18 c+19
pero b-43 d-29
pero__me a-15 c+18
pero__se c+17 d-18
pero__si a-26 c-21 d+28
pero_mi a-27 c-19 d+27
pero_no c+18 d-20
perso* b+23 c-26 d-22
personal a-26 b+24 c-20 d-20
personal$ a-26 b+24 c-20 d-20
pills b-21
pipi c-17
pipi$ c-17
plann* a+19 c-18 d-17
planning a+17 c-15
pleas* c-22 d-15
please c-22 d-15
please$ c-21
plus c-17
poco b-36 d-27
poco$ a+21 b-30 c-20
poco_de a-20 c+27 d-29
podia a-31 b-19 d+25
polle* a+19 b-16 c-17 d-17
pollen a+19 b-16 c-17 d-17
pollen$ a+19 b-16 c-17 d-17
polvo c-21 d-26
polvo$ c-21 d-26
poqui* b-19 c+15 d-29
poquito b-19 c+15 d-29
por c-60 d+28
por_@year c-21 d+23
por__bien a-17 d+18
por_favor a+18 d-19
por_la a-16 d+16
por_mi a-25 b-26 c-25 d+32
por_que a-24 b+30 c-28 d-29
por_un c-16
posit* a-29 b-24 c-34 d+31
positive a-29 b-24 c-34 d+31
positive$ a-20 b-17 c-20 d+21
possi* b-23 d-28
possible b-16 d-22
possible$ a-15
possibly a-18 c+19
postp* b-23 c+18
postpartum b-23 c+18
pot a-24 c+24
praye* a+16
prayer a+16
prayer$ a+16
preg a-26 b-23 c-22 d+27
preg$ a-16 d+18
pregn* c-18
pregnancy: b-27
pregnancy:# a-23 c-25 d+17
pregnancy:#_@month a-35 b-17 c-22 d+32
pregnancy:#_@year d-16
pregnancy:#_and a+15
pregnancy:#_semanas a-16
pregnancy:#_weeks a-39 b-28 d+33
pregnancy:@clinician a-21 b-22 d+21
pregnancy:@date c-19
pregnancy:@late a-33 b-27 c+34 d-32
pregnancy:@medicine a+26 b-24 d-33
pregnancy:@month b-33
pregnancy:@month_and d+16
pregnancy:@open a+29 b-25 c-29 d-27
pregnancy:@relative d-29
pregnancy:@relative_esta d-21
pregnancy:@relative_got a+16 b-17
pregnancy:@relative_is b+23 c-28 d-30
pregnancy:@relative_si c-20
pregnancy:@stop a+17
pregnancy:@year c-23 d-29
pregnancy:@year_old c-17 d-23
pregnancy:a_guy a+19
pregnancy:a_man c-17
pregnancy:a_vasectomy a+17
pregnancy:ago a+18 c-17 d-17
pregnancy:am c-36
pregnancy:am_# a-19 b+22 c-21 d-17
pregnancy:am_a a+28 b-34 d-30
pregnancy:am_not a-23 b+19 c-19
pregnancy:am_nursing d+18
pregnancy:am_on d-15
pregnancy:am_pregnant d+19
pregnancy:am_pumping d+16
pregnancy:am_sixty a+24 b-27 d-24
pregnancy:amama* a-28 b-24 c-26 d+29
pregnancy:amamanto a-24 b-21 c-23 d+24
pregnancy:an a-17
pregnancy:and d-22
pregnancy:and_done a+20 b-16 d-19
pregnancy:ando a-25 b-16
pregnancy:any c-17
pregnancy:anyth* a-15
pregnancy:anything a-15
pregnancy:anything_is a-15
pregnancy:apena* a-17 d+16
pregnancy:apenas a-17 d+16
pregnancy:apenas_me a-17 d+16
pregnancy:at b-20 c-28 d+20
pregnancy:at_night a-15 c-16 d+19
pregnancy:atras* c+17
pregnancy:atrasada a-20 c+21 d-17
pregnancy:atraso c+17
pregnancy:ayer c-22 d-23
pregnancy:baby c-33
pregnancy:be b-33 c+20 d-36
pregnancy:bebe a-30 b-33
pregnancy:been_trying c+17
pregnancy:bf b-21 c-19
pregnancy:breas* b-28 c-33 d+21
pregnancy:breastfeed a-22 b-20 c-19 d+23
pregnancy:breastfeeding b-16 c-21
pregnancy:busca* c+15
pregnancy:buscando c+15
pregnancy:c c+16
pregnancy:chanc* b-19 d-17
pregnancy:chance b-19 d-17
pregnancy:closed a+23 b-22 c-21 d-22
pregnancy:come a-19
pregnancy:con a+27 b-17 c-25 d-27
pregnancy:could a-17 c+25
pregnancy:could_be a-17 c+25
pregnancy:daughter a-22
pregnancy:de b-33 c-22
pregnancy:depo a+21 d-16
pregnancy:dio a-18 c-16
pregnancy:do a-26
pregnancy:do_not c+16
pregnancy:does a-22 b+21
pregnancy:done a+22 b-19 d-23
pregnancy:doubt a+17 b-16 c-15 d-18
pregnancy:doubt_it a+17 b-16 c-15 d-18
pregnancy:doy b-20 c-23 d+21
pregnancy:doy_pecho d+16
pregnancy:due a-26 c-22 d+22
pregnancy:el b-33 d-16
pregnancy:el_test a-23
pregnancy:embar* a-32 c-34 d+26
pregnancy:embarazada a-24 c-24 d+16
pregnancy:en a-21 b-19 c-26 d+26
pregnancy:enter* a-17 d+16
pregnancy:entere a-17 d+16
pregnancy:es a-21
pregnancy:eso d-21
pregnancy:esper* a-21 b-16 c-17 d+20
pregnancy:esperando a-21 b-16 c-17 d+20
pregnancy:esta d-21
pregnancy:esta_embarazada a-16 b+15 d-17
pregnancy:estam* a-19 b-16 c+21 d-18
pregnancy:estamos a-19 b-16 c+21 d-18
pregnancy:estamos_buscando c+15
pregnancy:estoy c-47
pregnancy:estoy_esperando a-21 b-16 c-17 d+20
pregnancy:estoy_operada a+22 c-17 d-20
pregnancy:expec* a-23 c-27 d+21
pregnancy:expecting a-23 c-27 d+21
pregnancy:feedi* a-18 d+20
pregnancy:feeding a-18 d+20
pregnancy:fifty a+23 c-19 d-18
pregnancy:found d+19
pregnancy:found_out d+19
pregnancy:god a+17
pregnancy:got b-25
pregnancy:got_my a+15
pregnancy:got_snipped a+16 b-17
pregnancy:guy a+19
pregnancy:had a+24 c-24 d-34
pregnancy:had_a a+18 c-33 d-31
pregnancy:had_my a+22 c-25 d-15
pregnancy:have a-22 b-16 c+22 d-18
pregnancy:have_not a-20 c+19
pregnancy:he d-17
pregnancy:he_is c-25 d-16
pregnancy:honey b-16
pregnancy:hope d-18
pregnancy:hope_not d-18
pregnancy:husband a+24 b-25 c-16 d-16
pregnancy:i c-32
pregnancy:i_@clinician a-20 b-21 c-16 d+21
pregnancy:i_am c-35
pregnancy:i_breastfeed a-20 b-18 c-17 d+21
pregnancy:i_pump a-24 b-24 c-23 d+26
pregnancy:impos* b-20 c+16 d-17
pregnancy:in c-30
pregnancy:inyec* a+22 c-18 d-21
pregnancy:is d-36
pregnancy:is_# a+18 b-34
pregnancy:is_a d-30
pregnancy:is_not a-21 c+17 d-17
pregnancy:is_possible a-15
pregnancy:is_pregnant a-17
pregnancy:it d-28
pregnancy:it_is b-16 c+16
pregnancy:jaja b-20 c-25
pregnancy:july a-20 d+24
pregnancy:june a+22 d-22
pregnancy:just a-21 b+16 c-21
pregnancy:just_had c-19 d-18
pregnancy:kids a+18 c-15
pregnancy:know a-20 b+18
pregnancy:la b-27
pregnancy:la_regla d-22
pregnancy:lacta* a-23 b-18 c-22 d+26
pregnancy:lactando a-23 b-18 c-22 d+26
pregnancy:last b-21 d-20
pregnancy:late a-26 b-22 c+27 d-25
pregnancy:le c-16
pregnancy:lines a-22 b-16 c-18 d+22
pregnancy:lo d-24
pregnancy:lol a-16 b-15
pregnancy:lol_no a+18
pregnancy:male a+15
pregnancy:man c-21 d-16
pregnancy:march a-16
pregnancy:maybe a-16 c+16
pregnancy:me a+17 d-35
pregnancy:me_entere a-17 d+16
pregnancy:menop* a+22 d-19
pregnancy:mes a-16
pregnancy:meses c-24
pregnancy:mi c-40
pregnancy:mi_@relative c-28 d-27
pregnancy:mi_bebe a-19 b-18 d+20
pregnancy:might c+17
pregnancy:might_be c+17
pregnancy:month d-20
pregnancy:months c-20
pregnancy:my_baby b-21 c-16
pregnancy:my_period b-26 d-26
pregnancy:nah a+17
pregnancy:negat* a+19 c-21
pregnancy:negative a+17 c-16
pregnancy:nexpl* a+18
pregnancy:nexplanon a+18
pregnancy:ni a+18 c-16 d-15
pregnancy:night a-15 c-16 d+19
pregnancy:no d-17
pregnancy:no_estoy a+26 d-30
pregnancy:no_que a+18 c-16
pregnancy:no_way a+20 c-18
pregnancy:not c+19 d-40
pregnancy:not_possible a+17
pregnancy:not_pregnant b-17 c-18
pregnancy:not_say b-18 c+19
pregnancy:now c-18
pregnancy:nurse a-20 b-21 c-16 d+21
pregnancy:nursi* c-26
pregnancy:nursing c-26
pregnancy:old c-23
pregnancy:on a+32 b-38 c-38 d-17
pregnancy:on_the b-23 c-26
pregnancy:one a-20
pregnancy:opera* a+30 b-16 c-24 d-28
pregnancy:operada a+22 c-17 d-20
pregnancy:out b-16
pregnancy:para c-19
pregnancy:past a+17 b-15
pregnancy:pastillas a+28 b-19 c-29 d-27
pregnancy:patch a+21 c-16 d-21
pregnancy:pecho b-24 c-26
pregnancy:perdi a+25 b-20 d-23
pregnancy:perio* b-25 d-28
pregnancy:period b-24 d-27
pregnancy:perso* a-21 b+20 c-17 d-17
pregnancy:personal a-21 b+20 c-17 d-17
pregnancy:posit* a-29 b-24 c-34 d+31
pregnancy:positive a-29 b-24 c-34 d+31
pregnancy:possi* a+16 d-18
pregnancy:possible a+17 d-18
pregnancy:preg a-26 b-23 c-22 d+27
pregnancy:pregn* c-29
pregnancy:pregnant c-29
pregnancy:pregu* b+15 c-17
pregnancy:pregunta c-17
pregnancy:pump a-24 b-24 c-23 d+26
pregnancy:pumpi* a-18 b-17 d+20
pregnancy:pumping a-18 b-17 d+20
pregnancy:que a-18 b+25 d-32
pregnancy:regla d-22
pregnancy:retra* a-19 c+21 d-23
pregnancy:retraso a-19 c+21 d-23
pregnancy:saile* a+16 b-16
pregnancy:sailed a+16 b-16
pregnancy:salio c-26
pregnancy:say b-18 c+19
pregnancy:seman* a-23 d+17
pregnancy:semanas a-16
pregnancy:senor a+18 d-16
pregnancy:ser a-21 b-19 c+22 d-20
pregnancy:seven* a+19 b-20 c-15
pregnancy:seventy a+19 b-20 c-15
pregnancy:she b-25 c-16
pregnancy:she_is a+15 b-22 c-19
pregnancy:ship a+16 b-16
pregnancy:shot a+16
pregnancy:si a-19 b+16 c-22
pregnancy:sixty a+24 b-27 d-24
pregnancy:snipp* a+16 b-17
pregnancy:snipped a+16 b-17
pregnancy:so b-21 d-25
pregnancy:so_no a+26 c-23
pregnancy:soy a+38 b-38 c-29 d-37
pregnancy:soy_hombre a+19
pregnancy:soy_senor a+18 d-16
pregnancy:soy_varon a+19
pregnancy:still a-32 b-21 c-23 d+40
pregnancy:stopp* b-18 d-28
pregnancy:stopped b-18 d-28
pregnancy:stoy b-19 c-20
pregnancy:tener b-20 c-26
pregnancy:tengo a+22 b-31 d-24
pregnancy:tengo_el a+24 c-22 d-24
pregnancy:tengo_retraso c+16
pregnancy:tengo_un a-16 c+24 d-22
pregnancy:test a-29 b-33 c+23
pregnancy:that b+19 c-36 d-39
pregnancy:that_is a-19 b+18
pregnancy:that_ship a+16 b-16
pregnancy:the c-46 d+21
pregnancy:the_baby c-19
pregnancy:the_patch a+21 c-16 d-21
pregnancy:this a-28
pregnancy:this_@month a-16 c+15
pregnancy:to a-30
pregnancy:todav* a-20 b-17 c-20 d+21
pregnancy:todavia a-20 b-17 c-20 d+21
pregnancy:toma a-19 b-18 d+19
pregnancy:toma_pecho a-19 b-18 d+19
pregnancy:took a+17 d-15
pregnancy:tres a+16 d-15
pregnancy:tres_@month a+16 d-15
pregnancy:trime* a-24 b-17 c-16 d+22
pregnancy:trimester a-24 b-17 c-16 d+22
pregnancy:tryin* a-19
pregnancy:trying a-19
pregnancy:tubal a+21
pregnancy:twins a-25 b-22 c-17 d+24
pregnancy:two b-25 c-21
pregnancy:two_lines a-22 b-16 c-18 d+22
pregnancy:un c+18 d-22
pregnancy:un_retraso c+20 d-17
pregnancy:una a-18 c+23 d-19
pregnancy:una_semana c+18
pregnancy:unles* a+19
pregnancy:unless a+19
pregnancy:uso a+24 b-17 c-22 d-22
pregnancy:varon a+19
pregnancy:vasec* a+26 b-23 c-19 d-21
pregnancy:vasectomy a+26 b-23 c-19 d-21
pregnancy:voy a-25 c-18 d+23
pregnancy:voy_para a-19 c-15 d+18
pregnancy:waiti* c+16
pregnancy:waiting c+16
pregnancy:was_negative a+17
pregnancy:way b-18 c-23
pregnancy:we a-32 b-25 c+23
pregnancy:we_are a-27 b-19
pregnancy:weane* c-16
pregnancy:weaned c-16
pregnancy:week b-18
pregnancy:week_@late a-17 c+20
pregnancy:weeks a-40 b-31 d+32
pregnancy:weeks_@late c+17 d-18
pregnancy:what b+16 c-16 d-17
pregnancy:why a-22 b+23 c-16 d-19
pregnancy:would c-21 d-19
pregnancy:y c-27
pregnancy:y_si b+18 d-19
pregnancy:y_toma a-16 d+16
pregnancy:ya a+45 b-28 c-36 d-40
pregnancy:ya_no a+24 c-22 d-21
pregnancy:years c-24 d-27
pregnancy:yes a-23 b-23 d+17
pregnancy:yeste* a+20 c-18 d-17
pregnancy:yesterday a+20 c-18 d-17
pregnancy:you a-31 b+26 c-23
pregnant c-15
pregnant$ c-21
pregu* a-44 b+29 c+16 d-32
pregunta a-25 b+30 c-31 d-28
pregunta$ a-25 b+30 c-31 d-28
prescribed$ c-16
prescribed__but a-20 c+20
presi* b-27 c-30 d+22
presion b-27 c-30 d+22
presion$ b-21 c-17
presion_si d+16
press* b-16
pressure b-16
pressure$ b-30 c-19 d+17
pressure_@medicine d+16
pressure__good a+23 d-22
pressure__i c+16 d-16
pressure__up a-22
pressure_is b-23
prett* c+19
pretty c+19
pretty__my c+19
prime* a+29 b-22 c-27 d-24
primera a+22 c-19 d-17
primera_vez a+22 c-19 d-17
prior: a-21 b-18
prior:# b-60 c-37 d+19
prior:#_@medicine d+16
prior:#_and a-22 d+24
prior:#_just a+18
prior:#_y a-22 d+21
prior:@clinician a-19 b-22
prior:@clinician_y c-24 d+18
prior:@date a+18 d-19
prior:@day c-16
prior:@drug b-31 c+30 d-31
prior:@drug_count b-22 c+22
prior:@medicine b-24
prior:@medicine_@medicine c-17 d+22
prior:@medicine_and b-17
prior:@medicine_count d-16
prior:@medicine_no d-22
prior:@medicine_y a-24 b-19
prior:@month b-15 d-24
prior:@month_and c-23
prior:@month_y d-15
prior:@relative a-19 d-34
prior:@relative_has c-22
prior:@relative_takes c-15
prior:@sick a+15
prior:@stop b-19
prior:@treat a-21 c+22 d-24
prior:@treat_and c-22 d+23
prior:@treat_dos c+23 d-22
prior:@treat_for d+16
prior:@treat_si c+16 d-16
prior:@treat_y c-17 d+16
prior:@treat_yes a-17 c+18 d-19
prior:@year a-24 b-27 d+22
prior:@year_of a-17 c-22 d+22
prior:a a-29 c+17
prior:a_@medicine d-20
prior:a_bunch c-18 d+20
prior:a_couple c+16 d-15
prior:a_dozen c-17
prior:a_week a-16 c+18 d-21
prior:about a+17 b-20 c-29
prior:algo a-19 c+21 d-22
prior:all c-23
prior:and a-23 b-43 c-28 d+34
prior:and_@medicine a-22 b-26 c-35 d+32
prior:and_@stop a+18 c-17
prior:and_@treat c-24 d+27
prior:and_it a+17
prior:and_never a+18 d-17
prior:and_then a-16 d+18
prior:anos a-23 b-15
prior:anoth* a-17 d+17
prior:another a-17 d+17
prior:antidepressant c-15
prior:anyth* a+23 c-28
prior:anything a+23 c-28
prior:apena* a+24 b-17 c-22 d-25
prior:apenas a+24 b-17 c-22 d-25
prior:as a-16
prior:as_@treat b+21 c-22
prior:at c-18
prior:at_least a-25 b-22 d+19
prior:been a-15
prior:been_on c-24
prior:been_through d+16
prior:both a-16
prior:bunch c-18 d+20
prior:but a-20
prior:cbd a-20 b-16 c+24 d-15
prior:cero a+25 b-23 c-24 d-25
prior:como a-25 c-26
prior:como_tres d+17
prior:con b-16
prior:con_@clinician c-18 d+20
prior:con_una d-20
prior:counselor b-17 c+18 d-18
prior:count a-26 b-26 c+27
prior:count* a-17
prior:counting a-15 c-17 d+16
prior:creo c+20
prior:creo_que c+20
prior:cuale* a-24 d-24
prior:cuales a-24 d-24
prior:cuant* a-17 b-15 c+20 d-16
prior:cuantas a-17 b-15 c+20 d-16
prior:cuent* a-28
prior:cuenta a-24
prior:de a-24 b-18 c-27 d+27
prior:did a+29 b-23 d-18
prior:did_not a+18 c-19
prior:diero* b-17
prior:dieron b-17
prior:do a-25 b+27 d-32
prior:do_i b+23 c-18 d-22
prior:do_not b-16 c+19 d-17
prior:do_you c-16
prior:does a-21 b-28 c+32 d-22
prior:does_@medicine b-18 c+18
prior:does_a b-17 c+16
prior:done a-19 b-15 c-17 d+19
prior:dos b-27
prior:dozen c-17
prior:el d-16
prior:em c-21
prior:eso b-16 c+16
prior:eso_cuenta b-16
prior:esposa a-16 c+15
prior:ever a+17 c-19 d-16
prior:ever_took c-16
prior:every c-18 d+19
prior:every* a-19 c-20
prior:everything a-19 c-20
prior:far a+19 c-21
prior:first a+29 b-25 c-25 d-27
prior:first_time a+22 d-17
prior:five a-17 c-20 d+16
prior:fluoxetina a+18 c-19 d-16
prior:for b-29 d-16
prior:for_# a+16 c-17
prior:for_@year c-21 d+24
prior:for_a b-16
prior:for_it a+16
prior:forge* a-20 b-19 c+17
prior:forget a-20 b-19 c+17
prior:four a-22 b-19 c-22 d+22
prior:fui a-20 c+18
prior:fui_con a-16
prior:funci* a-22 d+24
prior:got c+18 d-22
prior:had c-17
prior:has c-31
prior:has_tried b+17
prior:have_not a+27 c-40 d-22
prior:have_to a-15 d-19
prior:have_tried a-19 d+18
prior:he a+20 b-26 c-30
prior:he_ido c-24
prior:help a+17
prior:helpe* a-15 d+17
prior:helped a-15 d+17
prior:his a-24 c-22
prior:i d-18
prior:i_@stop c-17
prior:i_can c-16
prior:i_forget a-19 b-17
prior:i_see c-16 d+18
prior:i_think a-17 b-18
prior:i_took a+18 c-15 d-17
prior:i_would c+18
prior:ido c-24
prior:ido_a c-24
prior:if d-16
prior:in a-17
prior:in_@treat d+17
prior:is b+18 c-29
prior:it b-33 d-18
prior:just a+25 b-38 d-52
prior:just_@medicine a+17 d-18
prior:just_one d-23
prior:just_prayer a+16
prior:just_the a+21
prior:kind a+17 d-17
prior:kinds a-23 c-16 d+21
prior:know b-19 c+19
prior:la b-28
prior:la_@medicine a+19 c-17 d-20
prior:la_@stop a+16
prior:la_cuenta a-17 b-19
prior:least a-25 b-22 d+19
prior:lexapro c-16
prior:like a-30
prior:like_# a-30 d+30
prior:list a-16 b+21 c-22 d-17
prior:llevo a-18
prior:lo d-16
prior:lol c-27
prior:many a-18 b-22 c-17 d+25
prior:mas a+16 c-16
prior:maybe a-29 b-16 c+25 d-20
prior:maybe_# a-20 c+18 d-15
prior:me_dieron b-17
prior:me_sirvio a-15 d+16
prior:med a+16
prior:medicina c-24 d+18
prior:medicinas a-18 c-20
prior:mes a+18 c-15 d-16
prior:mi a-24 d-24
prior:mi_@relative a-24 d-24
prior:more d+18
prior:more_than d+17
prior:mucha* a-17 c-23
prior:muchas a-17 c-23
prior:muchas_y c-16 d+15
prior:my d-19
prior:my_@relative b+16 d-23
prior:nada b-25 c-49 d+31
prior:nada_mas a+17 d-20
prior:nada_todavia a+26 d-29
prior:need a-22 b+24 c-25 d-22
prior:never b-17 d-35
prior:never_been a+22 c-22
prior:never_had a+18
prior:ningu* b-19 c-31
prior:ninguna c-23
prior:ninguna_me a-15 d+16
prior:ninguno a+17
prior:no b-42 c+25 d-37
prior:no_@medicine d-26
prior:no_@treat a+18 d-20
prior:no_he a+19 d-16
prior:no_nada a+18 d-19
prior:no_se c+15
prior:nomas a+20 d-26
prior:none b-17 c-24
prior:nope a+19 d-16
prior:not a+34 b-20 c-16 d-32
prior:not_# a+18
prior:not_sure c+16
prior:not_take a+21 c-20
prior:not_tried c-19
prior:nothi* a-24 b-17 c-31 d+26
prior:nothing a-24 b-17 c-31 d+26
prior:now c-17
prior:nunca a+22 c-19 d-21
prior:nunca_he a+17 c-15
prior:of a-32 b-20 d+28
prior:of_them a-18 b-16 c-17 d+20
prior:on c-20
prior:one a+20 b-44 d-34
prior:one_@medicine a+23 b-19 c-32
prior:one_but a-17 c+17
prior:one_kind a+17 d-17
prior:one_med a+16
prior:ones b+19 c-17
prior:only b-28 c+16 d-53
prior:only_ever c-16
prior:only_one a+22 c-20
prior:over b-16 c-19
prior:pastilla d-17
prior:pastillas b-19
prior:por c-36
prior:por_@year c-21 d+23
prior:praye* a+16
prior:prayer a+16
prior:presc* d-17
prior:prescribed d-17
prior:prime* a+22 b-15 c-21 d-17
prior:probe c-21 d+18
prior:prozac a-17 b-17 d+19
prior:psicologa a-17
prior:psicologo c-22 d+17
prior:psiquiatra a-17 c-22 d+21
prior:puros a+26 b-20 c-24 d-24
prior:que d-31
prior:quit b-16
prior:recet* a-18 c+19 d-20
prior:saw c+17
prior:se d-18
prior:see c-16 d+18
prior:see_a c-16 d+18
prior:seman* c-20
prior:sertralina c-21
prior:si a-26 b-16 c+20
prior:sick a+15
prior:sirvi* a-27 c-25 d+29
prior:sirvio a-20 d+20
prior:six c-17 d+18
prior:sleep c+18
prior:so b-23
prior:so_far a+19 c-21
prior:sola a+20 c-23 d-18
prior:solo a+18 d-19
prior:somet* a-17 b-18 c+17
prior:something a-17 b-18 c+17
prior:ssri c-16 d+18
prior:st a+18 d-19
prior:sure c+16
prior:take a+24 c-27
prior:take_@medicine c-18
prior:taken a+16 c-21
prior:takes c-15
prior:takes_@medicine c-15
prior:talk c-16 d+19
prior:talk_@treat c-16 d+19
prior:ten a-18 c-17 d+19
prior:terapia a-22 c+18
prior:than d+17
prior:that b-27
prior:the_one a+22
prior:them a-16 c-29
prior:then a-17 c-15 d+21
prior:therapist c-19 d+18
prior:therapy a-16 c+16 d-26
prior:there a-20 b-21 c-22 d+22
prior:they a-17 b-18 d+16
prior:think a-17 b-18
prior:this a+23 b-24 c-21 d-20
prior:this_is a+18
prior:three a-25 b-23 d+25
prior:throu* d+16
prior:through d+16
prior:time d-17
prior:to d-20
prior:to_@treat b-17
prior:todav* a+26 d-29
prior:todavia a+26 d-29
prior:todo a-26 c-20 d+26
prior:tomad* c-16
prior:tomado c-16
prior:tomado_nada a+17 d-18
prior:tome c+19
prior:tome_algo a-18 c+20 d-19
prior:tomo a-16 c-22
prior:took b-22 d-30
prior:took_@medicine c-17
prior:took_one d-22
prior:treatment a+19 c-17
prior:tres a-17 c-25 d+35
prior:tried_everything a-17 b-16 c-17 d+18
prior:tried_one c-20
prior:tried_them c-15 d-16
prior:try a+19 b-17 c-16 d-17
prior:twice a-18 b-16 c+28 d-27
prior:two_@medicine a-19 c-16 d+20
prior:un b-20
prior:un_@month a+18 c-15 d-16
prior:una a+20 b-34 c+18 d-47
prior:una_@clinician a-16
prior:una_@medicine d-21
prior:una_sola a+20 c-23 d-18
prior:una_y d-21
prior:voy b-16 c-27
prior:voy_con c-16 d+18
prior:was d-22
prior:week c+15 d-16
prior:weeks a+17
prior:wellbutrin a+23 b-18 c-26 d-16
prior:went a-17
prior:went_to a-17
prior:what a-20 b+22 d-25
prior:which b+16
prior:which_ones b+16
prior:why b+17 c-15 d-18
prior:worke* a-18 d+19
prior:worked a-18 d+19
prior:works a-22 d+24
prior:would b-24 c+16 d-16
prior:y a-43 b-47 d+35
prior:y_@medicine a-27 b-25 c-38 d+34
prior:y_@treat c-27 d+32
prior:y_me c-16
prior:y_nada a-25 c-17 d+26
prior:y_no a-19 c-26 d+23
prior:ya a-25 b-21 c-23 d+26
prior:years d+27
prior:yes a-22 b-18
prior:yet a+25 c-17 d-23
prior:you a-18
prior:zoloft c-15
prior:¿ b+15 d-16
priva* a-21 b+22 c-16 d-17
private a-21 b+22 c-16 d-17
private$ a-21 b+22 c-16 d-17
proba* a-16 b-32
probably a-23 b-30
probably$ d-21
probably_my c+25 d-23
probably_not a-17 c+17 d-16
probado a+15 c-17
probe b-17 c-23 d+15
probl* c-23
problem b-19
problem$ d-19
problem__not a-20 c+21
problemas c-35
problemas$ c-28 d-19
problemas_con a-15
problems c-32
problems$ c-16
problems__my a-19 d+19
problems_no a+22 d-22
prost* a+18 c-31 d-26
prostata d-15
prostate c-25 d-19
prostate$ d-17
prozac a-20 b-18 d+21
prueba$ a-22 c+19
psico* a-28 c-35
psicologa a-17
psicologo c-22 d+17
psicosis a-16 b+16 c-23
psicosis$ b+17 c-18 d-15
psiqu* a-17 d+17
psiquiatra a-22 b-22 d+21
psiquiatrico a-17 d+16
psych* c-24
psychiatrist b-18
psychosis:# a-35 b-29
psychosis:@body a-15
psychosis:@clinician a-30 c+17 d-23
psychosis:@clinician_thought b-18 c+21 d-21
psychosis:@medicine a-27 b-22 c-22 d+29
psychosis:@relative_es c-17
psychosis:@relative_is c-16 d-20
psychosis:@relative_tuvo a-17
psychosis:@relative_was c-25 d-18
psychosis:@thanks a+22 b-19 c-19 d-17
psychosis:@year a-17 b-16 c-27 d+22
psychosis:a a-34 b-36 c+22
psychosis:a_mi b-20
psychosis:a_veces a-27 b-23
psychosis:about b-16
psychosis:adhd a+15 b-17
psychosis:after a-21 b-18
psychosis:am_bipolar a-16 b-17 c-21 d+31
psychosis:am_not a+15 b-25
psychosis:and_adhd b-16
psychosis:anos c-21 d+17
psychosis:ansie* a+17 d-15
psychosis:ansiedad a+17 d-15
psychosis:answe* a-16 b+25 c-24
psychosis:anxie* a+17
psychosis:anxiety a+17
psychosis:as c-16 d-16
psychosis:ask a-17 b+18 c-18
psychosis:been b-21
psychosis:bipol* a-26
psychosis:bipolar a-26
psychosis:bipolar_# d+18
psychosis:bipolar_disorder c-16
psychosis:bipolar_tipo c-16 d+18
psychosis:bipolaridad c-17 d+20
psychosis:break a-16 c-20 d+20
psychosis:brote d+16
psychosis:but a+21 b-38 d-18
psychosis:but_i b-17
psychosis:but_not a+28 b-19 c-19 d-21
psychosis:by a-19 b+21 d-18
psychosis:confi* a-18 c+17
psychosis:cosas a-17 b-18
psychosis:count a-15 b-26 c+28
psychosis:crazy a+27 b-21 c-23 d-20
psychosis:cuand* a-18 b-16
psychosis:cuando a-18 b-16
psychosis:dad c-19 d-19
psychosis:de a-16
psychosis:de_eso c-19
psychosis:dead c+16
psychosis:dead_@relative c+16
psychosis:depre* a+30 c-27 d-24
psychosis:depresion a+20
psychosis:depression c-28
psychosis:diagn* b-25
psychosis:diagnosed b-21
psychosis:did b-15
psychosis:dio d+16
psychosis:disor* a-20 b-17
psychosis:disorder a-20 b-17
psychosis:do b+17 d-26
psychosis:do_not d-27
psychosis:doctor a-24 d-15
psychosis:does a-23 b-17 c+20 d-22
psychosis:does_postpartum b-20 c+20
psychosis:does_that b+17
psychosis:droga* c+19 d-19
psychosis:drogas c+19 d-19
psychosis:episo* c-19 d+20
psychosis:es b+17 c-21 d-21
psychosis:es_bipolar c-16
psychosis:es_mania b+16
psychosis:escuc* c-22 d+20
psychosis:eso b+21 c-41 d-32
psychosis:esqui* b-16 c-18 d+19
psychosis:estab* c-18 d+15
psychosis:estoy a+20 c-17 d-20
psychosis:estoy_loca a+15
psychosis:ex d-21
psychosis:for b-33 c-23 d+17
psychosis:for_it c-16
psychosis:for_mania c-15 d+16
psychosis:from c-19
psychosis:get a-19 b-16 c-20 d+22
psychosis:hace c-21 d+17
psychosis:had a-29 b-15
psychosis:had_a a-19 d+18
psychosis:had_some a-18 b-15 c+20 d-21
psychosis:have d-18
psychosis:he b-23
psychosis:hear d+16
psychosis:hear_things c-18 d+17
psychosis:heard a-16 b-17
psychosis:hermano c-18
psychosis:hijo c-15
psychosis:hospi* a-18 c-20
psychosis:hospitalized c-15
psychosis:hypom* a-19 b-24
psychosis:hypomania b-19 c+19
psychosis:i a-20
psychosis:i_do d-24
psychosis:i_get a-19 b-16 c-20 d+22
psychosis:i_had a-23 b-22 c+17
psychosis:i_have a+15 c-18
psychosis:i_used c-16 d+19
psychosis:i_was a-25 b-19 d+20
psychosis:in a-23 b-18 d+19
psychosis:in_# a-21 c-16 d+21
psychosis:in_my b-17 c-21 d+16
psychosis:in_the a-21
psychosis:inter* a-15 d+17
psychosis:is d-20
psychosis:is_bipolar c-18
psychosis:is_mania b+16
psychosis:is_psychosis a-17
psychosis:is_schizo b+16 d-16
psychosis:is_that b-19 c+20
psychosis:it_is c-20 d+19
psychosis:jamas a+21 b-17 c-20 d-18
psychosis:just a+41 b-33 c-40 d-37
psychosis:know c+24
psychosis:lo b-22 d-22
psychosis:lol a+19 c-18 d-16
psychosis:mama b-17
psychosis:mania a-43 c-25 d+35
psychosis:mania_si a-16 c-20 d+21
psychosis:manic a-32 b-30 c-43 d+39
psychosis:manic_once c-19 d+17
psychosis:mas d-16
psychosis:me b-28
psychosis:me_dio d+16
psychosis:me_lo b-15 d-20
psychosis:mean b+16
psychosis:meds c-16
psychosis:menti* c+17
psychosis:mentioned c+17
psychosis:mi_@clinician c+16
psychosis:mom a+15 b-17
psychosis:mother d-21
psychosis:my b+20 c-16
psychosis:my_@clinician a-15 b+16 c-16
psychosis:my_@medicine c-19 d+16
psychosis:my_@relative c-38
psychosis:my_ex d-21
psychosis:nada b-20 d-32
psychosis:nada_de a+19 c-17
psychosis:nada_mas d-16
psychosis:name c+16 d-17
psychosis:never b-26 d-37
psychosis:never_said d-15
psychosis:ni a+17 c-17
psychosis:ni_una c-16
psychosis:no_estoy a+17 d-17
psychosis:no_never a+26 c-23
psychosis:no_nunca a+16
psychosis:no_quiero a-18 b+19 c-16
psychosis:no_se b-18 c+27
psychosis:nobod* c+16 d-17
psychosis:nomas a+21 c-17
psychosis:none a+15
psychosis:nope a+17
psychosis:not c-17 d-21
psychosis:not_know c+24
psychosis:not_me a+30 b-18 c-18
psychosis:not_that a+24 c-24
psychosis:nunca b-18 d-21
psychosis:nunca_me a-20 c+22 d-15
psychosis:ocd a+16 b-16
psychosis:of a+16 b-18 d-22
psychosis:of_those a+16
psychosis:oia c-18 d+18
psychosis:oia_voces c-18 d+18
psychosis:oigo a-17 b-17
psychosis:on a-21 c+21 d-16
psychosis:once a-30 b-29
psychosis:only a+26 b-31 d-16
psychosis:out d-22
psychosis:paran* a-17 c+19 d-19
psychosis:paranoid a-17 c+19 d-19
psychosis:pero b-16 d-21
psychosis:perso* c-19
psychosis:por a-21 d+16
psychosis:possi* c+15
psychosis:postp* b-23 c+18
psychosis:postpartum b-23 c+18
psychosis:psico* a-18 b+15 c-28
psychosis:psicosis a-16 b+16 c-23
psychosis:psiqu* a-17 d+16
psychosis:psiquiatra b-16
psychosis:psiquiatrico a-17 d+16
psychosis:psych* c-24
psychosis:psychotic b-16 c-27
psychosis:ptsd a+21 b-24 d-18
psychosis:que a-31
psychosis:que_es b+17 d-16
psychosis:quest* b+15 c-17
psychosis:question b+15 c-17
psychosis:quier* a-18 b+21 c-19 d-16
psychosis:quiero a-18 b+19 c-16
psychosis:reali* c-17
psychosis:reality c-17
psychosis:sad a+16
psychosis:said a-20
psychosis:sane a+26 b-24 c-24 d-26
psychosis:saw c+28 d-28
psychosis:saw_things c+19 d-19
psychosis:say b+22 c-20 d-23
psychosis:say_yes b+19 c-17 d-20
psychosis:says a-17 b-19 c+18
psychosis:schiz* a-35 c-39 d+33
psychosis:schizo a-26 c-23 d+19
psychosis:schizoaffective a-23 b-20 c-27 d+33
psychosis:se b-18 c+27
psychosis:se_que c+17
psychosis:sees a-16
psychosis:shado* c+16 d-15
psychosis:shadows c+16 d-15
psychosis:si b-19 c-26 d+24
psychosis:solo a+22 b-17 c-19 d-20
psychosis:some a-18 b-15 c+20 d-21
psychosis:somet* a-29 b-21
psychosis:sometimes a-28 b-21
psychosis:soy c-15 d+22
psychosis:soy_bipolar c-15 d+22
psychosis:stuff a-15 b-18 c+23 d-18
psychosis:tengo b-16 c-22 d+17
psychosis:thank a+17 b-15 c-16
psychosis:that d-28
psychosis:that_is b-21 d-18
psychosis:the a-20
psychosis:then a-21 c+23 d-21
psychosis:they b-37
psychosis:thing* b-16
psychosis:things b-16
psychosis:things_sometimes c-18 d+17
psychosis:this c-19
psychosis:those a+16 d-16
psychosis:thoug* a-19 b-21 c+17
psychosis:thought a-19 b-21 c+17
psychosis:time c+23 d-21
psychosis:tipo c-16 d+18
psychosis:to_hear c-16 d+19
psychosis:told c+19
psychosis:took d-15
psychosis:trast* c-19 d+20
psychosis:trastorno c-19 d+20
psychosis:trastorno_bipolar c-19 d+20
psychosis:tuve c-18 d+19
psychosis:tuvo a-17
psychosis:un a-16
psychosis:un_brote d+16
psychosis:una b-22
psychosis:una_vez b-22
psychosis:veces a-27 b-23
psychosis:veia a-16
psychosis:veia_cosas a-16
psychosis:vez b-22
psychosis:voces a-21 b-20 c-31 d+29
psychosis:voice* b-20 c-21 d+19
psychosis:voices b-20 c-21 d+19
psychosis:was a-17
psychosis:was_bipolar a+17
psychosis:was_in c-15
psychosis:went a-18 b-17 c-23 d+21
psychosis:what a-21 d-26
psychosis:what_is a-16 d-21
psychosis:when a-25 b-17
psychosis:when_i a-22
psychosis:who b+15 c-15
psychosis:why b+22 d-21
psychosis:wonde* a-17 c+16
psychosis:wondered a-17 c+16
psychosis:words d-17
psychosis:would b+20 c-21 d-15
psychosis:ya a-16 d+16
psychosis:yeah d+21
psychosis:years c-17 d+16
psychosis:yes c-29
psychosis:yo a+20 b-16 c-18
psychosis:yo_no a+20 b-16 c-18
psychosis:you c-16 d-16
psychosis__my d+16
psychotic b-16 c-27
psychotic$ d-16
ptsd a+21 b-24 d-18
puede a+21 d-31
puede$ a+22 b-19 c-31
puede_@fetch d-19
puede__@relative a-22
puede__me c+17 d-15
puede__mi a-20
puede_en d-19
puede_ser a-25 d-26
puedo b-18
puedo$ b-19 c-17 d+22
pues a-21 b-20 c-18 d+22
pump a-24 b-24 c-23 d+26
pumpi* a-18 b-17 d+20
pumping a-18 b-17 d+20
puro a+20 b-19 c-21 d-18
puros a+28 b-24 c-23 d-26
puse a-22 b-17 c-17 d+22
pusie* c-23
pusieron c-23
pusieron$ c-17
put a-21
put__in c-16 d+17
que a-36 b+33 c+22 d-50
que$ a-26 b+31 c-20 d-35
que__a a+16
que__con b-15
que__de c-20 d-18
que__la d-20
que__mania d-15
que__me c+17
que__mi b-15
que__pero a-17 c+19
que__yo b-24 c+21
que_es a-15 b+17 d-18
que_estoy a+16 c-16
que_la a-19 c+16
que_me b-30 c-17 d+24
que_necesita d-15
que_se d-22
que_si a-18
quest* a-23 b+26 c-21 d-25
question a-18 b+20 c-19 d-19
question$ a-16 b+19 c-21 d-16
quien a-19 d-28
quien$ b-16 d-26
quien__@fetch d+16
quien_me d+16
quien_sabe a-25 b-25 c+29 d-22
quier* a-18 b+21 c-19 d-16
quiero a-18 b+19 c-16
quit b-25
quita* d-16
quitaron d-16
quitaron_la d-16
quiza* b-15 c+25 d-21
quizas b-15 c+25 d-21
quizas_un c+20 d-19
rapid* a-16 b-15 c+18 d-18
rapido a-16 b-15 c+18 d-18
rara a+17 b-17 d-19
rate a-22 b-22
rathe* b+20 c-28 d-26
rather b+20 c-28 d-26
rather__say b+15 c-19
rather__to a-17 b+15
rather_not b+15 c-19
rato b-26 c-27
rato$ b-23 c-25 d+18
rato_mejor d-16
reacc* c-23
reaccion c-23
reaccion$ a+17
reaction d-19
reaction$ d-16
reali* c-17
reality c-17
reality$ c-16
really_bad d+15
recai a-15 d+21
recal* a-17 c+21 d-23
recall a-17 c+21 d-23
recall$ a-17 c+20 d-22
recet* a-20 c+19
reche* c+18 d-15
recov* d+15
recue* a-21 c+24
recuerdo a-21 c+24
recur* c-18 d+20
regla d-22
regla$ d-22
rehab a-30 c-23 d+28
rehab$ a-23 c-17 d+22
rehab* a-20 c-16 d+19
rehabilitacion a-20 c-16 d+19
relap* a-19 c-17 d+25
relapsed c-15 d+21
relat* d-18
related d-18
remem* b-26 c+29 d-34
remember b-23 c+21 d-26
remember$ b-22 c+20 d-26
resul* a-16 c+20 d-20
retra* a-23 b-16
retraso a-23 b-16
retraso$ a-22 b-16
revis* c+15
revisado c+15
ride b-30
ride: b-21 d-20
ride:# a-19 d-18
ride:@call a-21
ride:@drive a+25 b-34 c-55
ride:@drive_him a-16 d+16
ride:@drive_me a-20 d+20
ride:@drive_yo a+17 d-17
ride:@fetch a-17 b-16
ride:@howmuch a-16 b+16 c-16
ride:@howmuch_tarda a-15 b+15
ride:@insurer a-20 b-17 c-28 d+30
ride:@insurer_a d+16
ride:@late c-18
ride:@person b-22
ride:@relative a-25 b-55 d+22
ride:@relative_@drive a-35 c-24 d+32
ride:@relative_@insurer d+18
ride:@relative_and a-30 b-16 c-23 d+31
ride:@relative_can b-29 c+23 d-15
ride:@relative_got d+16
ride:@relative_if c+19 d-22
ride:@relative_in d+17
ride:@relative_is b-21
ride:@relative_me a-28 b-17 c-37 d+42
ride:@relative_no d-20
ride:@relative_puede a-25
ride:@relative_said a-31 b-24 c-31 d+34
ride:@relative_si a-24
ride:@relative_trabaja a+16 c-23
ride:@relative_was d-18
ride:@relative_will a-17 c-29 d+27
ride:@ride b-30
ride:@sick c-20
ride:@stop a-27 b-20 c+30 d-26
ride:@vehicle a+33 c-46 d-38
ride:@vehicle_home a+19 b-16 c-16
ride:@vehicle_or a-19 c+18
ride:a d-30
ride:a_@ride a-19 c-23 d+21
ride:a_@vehicle d-17
ride:a_mi a-26 c+27 d-26
ride:a_ver a-16 b-17 c+20
ride:aide a-24 b-20 c-31 d+30
ride:algui* a-18 b-17 c+25 d-24
ride:alguien a-18 b-17 c+25 d-24
ride:all b-19 c-21
ride:all_set a-26 d+26
ride:alone a+26 b-19 c-26 d-26
ride:am b-35
ride:am_coming a+16
ride:an b-20
ride:an_@vehicle b-17
ride:and c-34
ride:and_she c-16 d+16
ride:answe* a-17 c+17
ride:any a+17
ride:any_more a+17
ride:anybo* d-19
ride:anybody d-19
ride:anyon* a+19 c-21
ride:anyone a+19 c-21
ride:anyone_here a+18 c-17
ride:are c-20
ride:aroun* b-21 d-22
ride:around b-21 d-22
ride:ask a-24 b-26 c+27 d-17
ride:asked a-24
ride:askin* a-20 b-16 c+19 d-18
ride:asking a-20 b-16 c+19 d-18
ride:asking_around a-19 b-16 c+18 d-17
ride:aun a-28 c+27
ride:back a-18
ride:be a-18
ride:be_waiting c-18
ride:bestie d+17
ride:bf a-20 c-19 d+23
ride:bike a+16
ride:both a-17 d+18
ride:boy b-16 c-15 d+15
ride:boy_will b-16 c-15 d+15
ride:bring a-19 c-24
ride:bring* a-22 b-18 c-18 d+22
ride:bring_me c-20 d+20
ride:brother a-16 d+16
ride:bus a+15
ride:busca* a-15
ride:buscar a-15
ride:but b-16 c-15
ride:but_he c-19
ride:but_i a-19
ride:but_my a-21 c-24 d+26
ride:but_she c-21
ride:by a+21 b-18
ride:by_myself a+16 d-15
ride:call a-19 d-20
ride:can b+25 d-28
ride:can_i a-29 b+23
ride:can_my a-16 b+17
ride:can_not a+29 b-21 c-50
ride:can_that a+15
ride:car c-24
ride:churc* a-23 b-17 c-24 d+26
ride:church a-23 b-17 c-24 d+26
ride:claro c-16 d+18
ride:claro_mi c-16 d+18
ride:come c-18
ride:comin* c-16
ride:coming c-16
ride:con c-18
ride:con_mi d+17
ride:conmi* c-15
ride:conmigo c-15
ride:consi* a-27 b-19 c+24 d-20
ride:consigo a-20
ride:could d-16
ride:count b+18 c-23
ride:cousin a-24 d+21
ride:cover* a-16 c-18 d+19
ride:covered a-16 c-18 d+19
ride:cuanto a-16 b+16 c-16
ride:dads a-18 c-18 d+20
ride:daughter a-28 b-15 c-16 d+25
ride:day b-18
ride:deje a-27 b-20 c+30 d-26
ride:depen* a-25 b-28 c+37 d-26
ride:depende c+19
ride:depends a-15 b-22 c+29 d-19
ride:depends_what c+16
ride:dia d-18
ride:dijo c-18 d+18
ride:dijo_que c-18 d+18
ride:do c-29
ride:do_it a-20 c-24 d+17
ride:do_not a+21 b-25 d-28
ride:do_they b+21 c-16
ride:does b+22 c-30
ride:down d+17
ride:drive a+27 b-16 c-39 d-23
ride:drive* d+15
ride:driver d+15
ride:drives a-23 b-17 c-15 d+22
ride:driving c-16
ride:ella d-21
ride:en a+26 c-25 d-29
ride:en_@vehicle c-18
ride:es a-16 b+20 c-17
ride:ese d-18
ride:ese_dia d-18
ride:esposa c-22
ride:esposo c-39
ride:estoy a-19 b-19 c+22 d-23
ride:every* c-16
ride:famil* c-17
ride:figur* b-19 c+18 d-16
ride:figure a-18 c+16
ride:find b-21 c+16 d-29
ride:find_someone d-18
ride:folks a-28 b-22 c-22 d+28
ride:found a-18 c-17 d+19
ride:friend b-18
ride:from a-22 b-16 c-16 d+22
ride:gets c+19
ride:gf a-16
ride:go a+18 b-16 c-18
ride:going a+19 b-18 c-18
ride:going_to a+19 b-18 c-18
ride:got b-31 c-43 d+33
ride:got_me a-19 c-17 d+21
ride:got_my c-23
ride:got_someone a-15 c-20 d+19
ride:got_to c+16
ride:had a+28 c-33 d-23
ride:have a-17
ride:have_my c-22
ride:have_not a-23 c+23 d-17
ride:have_someone a-22
ride:hay c-29
ride:hay_@ride c-16
ride:hay_quien c-17
ride:he b-29 c+19
ride:he_can c-19
ride:he_is b-23 d-25
ride:her a-23 c-28 d+15
ride:her_@relative a-16
ride:here a+26 c-24
ride:hermana a-27 b-17
ride:hermano a-22 c+19 d-18
ride:hija a-16 b-24
ride:him a-25 c-17 d+23
ride:home b-26 c-23
ride:how a-15 b+22 c-29 d-16
ride:how_long b+17 c-24
ride:husband b-16
ride:i d-28
ride:i_@drive a+17 d-16
ride:i_@vehicle a-15
ride:i_am b-35
ride:i_got c-17
ride:i_have b-21 d+17
ride:i_thought a+16
ride:i_was d-16
ride:i_will b-37 c+24 d-23
ride:if a-25
ride:if_he c+20 d-22
ride:ill d-17
ride:in c-17
ride:in_law d+17
ride:is_down d+17
ride:is_going a-19 d+19
ride:is_it b+15
ride:is_my a-22 c-17 d+20
ride:is_working c-23
ride:it a-33
ride:it_take c-16
ride:just d-33
ride:just_@vehicle a-27
ride:just_me a+21 d-21
ride:know a+19 b-27 d-20
ride:know_anyone a+18 c-17
ride:law d+17
ride:let a-20 b-23 c+27 d-19
ride:let_me c+19
ride:lined d+16
ride:lined_up d+16
ride:lives a+18 c-17 d-19
ride:lleva d+17
ride:lo a-21
ride:long b+16 c-27
ride:long_will b+17 c-20
ride:looki* b-21 d-23
ride:looking b-21 d-23
ride:lyft a-22
ride:ma a-20 b-18 c-22 d+22
ride:mama a-23 c-24 d+27
ride:maneja c-24
ride:marido d+18
ride:maybe a-35 b-19 c+38 d-23
ride:me a-23 c-33 d+31
ride:me_@fetch a-23 c-20 d+25
ride:me_puede d-19
ride:me_up d+16
ride:me_voy a+15
ride:metro a+16 d-17
ride:mi b-64
ride:mi_@relative b-52
ride:mi_ma a-20 b-18 c-22 d+22
ride:mom b-18
ride:more a+17
ride:moved a+20 c-17 d-17
ride:my b-66
ride:my_@relative b-68 c+16
ride:my_@ride a+23 b-21 c-37 d-17
ride:my_boy b-16 c-15 d+15
ride:my_car a+15 d-17
ride:my_own a+26 b-22 c-28 d-22
ride:mysel* a+29 c-16 d-29
ride:myself a+29 c-16 d-29
ride:nadie a+29 b-19 c-31 d-24
ride:neces* b+15
ride:need a-21
ride:need_to a-17
ride:neighbor a-24
ride:no b-25 c+22 d-40
ride:no_one a+28 c-24
ride:no_puede a+19 c-34
ride:no_tengo a+21 c-20
ride:nobod* a+29 b-18 c-37 d-19
ride:nobody a+29 b-18 c-37 d-19
ride:norma* a+18 b-16 c-17
ride:not b-40
ride:not_any a+16
ride:not_asked a-18 c+18
ride:not_but a-26 c-21 d+29
ride:not_find a+21 c-27 d-17
ride:not_have a+24 c-22
ride:not_know a+16
ride:novio c-16 d+17
ride:now a+16 d-21
ride:of c-23
ride:off a-28
ride:ok c-25
ride:on b-30 c+17 d-35
ride:on_my a+21 c-21 d-20
ride:one c-26
ride:or a-19 c+18
ride:or_my a-19 c+18
ride:out d-38
ride:own a+26 b-22 c-28 d-22
ride:pareja a+16 c-23
ride:people b-16 c-24 d+17
ride:plann* a+17 d-16
ride:por a-19 c-28 d+25
ride:por_mi c-24 d+28
ride:pregu* a-28 c+30 d-20
ride:primo c+15
ride:proba* a-26 b-19 c+29 d-24
ride:probably a-26 b-19 c+29 d-24
ride:puede d-20
ride:puede_@fetch d-19
ride:puedo d-16
ride:que a-31 d-18
ride:que_si c-18 d+18
ride:quien b-23
ride:quien_me d+16
ride:ride b-30
ride:roommate a-22 d+20
ride:said b-27 c-25 d+26
ride:said_he c-26
ride:said_ok a-16 d+16
ride:says d-17
ride:se a-19
ride:see d-16
ride:set a-26 d+26
ride:she c-21
ride:she_can c-19
ride:she_gets c+19
ride:she_said a+25 d-25
ride:shoul* c+21 d-22
ride:should c+21 d-22
ride:si a-62 b-35 d+21
ride:si_mi a-41 b-19 c-18 d+28
ride:sis a-22 c-16
ride:sister a-48 b-28 c+22
ride:sola a+25 b-18 c-20 d-24
ride:solo a+26 c-29 d-26
ride:someb* a-18 b-18
ride:somebody a-18 b-18
ride:someo* b-28
ride:someone b-28
ride:son b-26
ride:still a-21 b-17 c+21 d-20
ride:still_looking a-22 c+22
ride:sure a-24 c+18
ride:take a+16 c-27
ride:tarda a-15 b+15
ride:taxi a+22 b-22 c-21 d-18
ride:tengo a-18 b-26
ride:tengo_que a-20 b-19 c+24 d-24
ride:that b-15
ride:the a-23
ride:the_@vehicle b-15
ride:they a+22 b+16 c-40 d-38
ride:thoug* a+16
ride:thought a+16
ride:time a-17 c-15
ride:to_@drive b-22 c-23
ride:to_do a-17 c-16 d+17
ride:todav* a-17
ride:todavia a-17
ride:todavia_no a-17
ride:toget* a-20 c-17 d+18
ride:together a-20 c-17 d+18
ride:tomo a+15
ride:tomo_un a+15
ride:traba* a+19 b-17 d-18
ride:trabaja a+19 b-17 d-18
ride:tryin* a-15 c+17
ride:trying a-15 c+17
ride:uber a+17 b+15 c-36 d-31
ride:un c-23
ride:un_@relative a-26
ride:un_@vehicle a+19 b-18 c-19 d-15
ride:up a-18 d+21
ride:va a-18 c-25 d+29
ride:van a-21 d+16
ride:ver a-18 b-18 c+22 d-16
ride:vivo a+19 c-16 d-16
ride:voy b-21
ride:voy_en a+18
ride:waiti* a-18
ride:waiting a-18
ride:was a+21 c-16 d-26
ride:was_going a+16 d-18
ride:we c-25
ride:what a-19 b+16
ride:what_day c+16
ride:where b+15
ride:who a-17
ride:wife b-16 c-35 d+16
ride:will a-22 b-35
ride:will_@drive a+18 d-17
ride:will_ask b-16 c+17
ride:will_be b-24 c-36 d+25
ride:will_find a-20 b-17 c+22 d-22
ride:will_take c-16
ride:with c-19
ride:with_me a-18 c-19 d+17
ride:work b-16 d-21
ride:worki* d-16
ride:working d-16
ride:working_on a-16
ride:ya c-22
ride:yea c-15 d+17
ride:yeah d+16
ride:yeah_my d+16
ride:yep d+16
ride:yes b-15
ride:yet a-19 c+21
ride:yo a+23 c-33 d-18
ride:you a-22 d-18
ride:¿ a-25 b+23 c-18 d-17
right$ a-20
right_now a+17 b-20 c-19
rinon c-21 d-23
roommate a-22 d+20
runni* a-16 c+17 d-17
running a-16 c+17 d-17
running_tests a-16 c+17 d-17
runs a-16 c-26
runs_in a-23 b+20
runs_low a+17 b-18 d-16
sabe a-27 b-32 c+35 d-24
sabe$ a-18 b-19 c+21 d-16
sabri* a-27 b-25 c+33 d-22
sabria a-27 b-25 c+33 d-22
sad a+16
said a-44 b-46 c+19
said__and d-22
said__but c+17 d-19
said__can c-22
said__i a-17 c+20 d-21
said__is a-16
said__not a+27 d-26
said__would c-15 d+16
said_he c-26
said_no a-19
said_ok a-16 d+16
said_so a-22 c+21 d-19
saile* a+16 b-16
sailed a+16 b-16
sailed$ a+16 b-16
sale a-16
salgo c-16
salie* d-18
salieron d-18
salio b-28
salio_alta c+16 d-18
salio_bien a+20 c-16 d-22
same a-21 b+22 d-20
sane a+26 b-24 c-24 d-26
sano a+28 c-23 d-24
sano$ a+24 c-20 d-20
saw a-21 b-22 c+31 d-26
saw_things c+19 d-19
say a-43 b+21 d-20
say$ a-25 c+20 d-26
say_i c+21 d-18
say_yes b+18 c-19
says a-18 b-40 c+39 d-39
says__heart d-21
says__i c+23 d-18
says_my c+15 d-21
scare a-17 c+19 d-17
scare* a-17
scared a-17
schiz* a-35 c-39 d+33
schizo a-26 c-23 d+19
schizo$ a-26 c-23 d+19
schizoaffective a-23 b-20 c-27 d+33
schizoaffective$ b-15 c-19 d+23
screa* a-19 c-17 d+19
se a-39 c+22 d-17
se$ a-19 b-16 c+21 d-20
se__@vehicle a-15
se__eso c+18
se__la c-25 d+18
se_llama d-16
se_lo b+15 c-17
se_me b-19 d+15
se_que c+22
se_si c+17
secon* a-18 b-25 c-24 d+23
second a-18 b-25 c-24 d+23
see__@clinician c-16 d+18
see_a c-21 d+21
sees a-25
segur* a-26 b-18 c+28 d-21
segura a-18 c+20
segura$ c+16
seguro a-18 c+17
self b-15 c-20
self_cath a-15 c-16 d+18
seman* b-22 c-25
semana b-16
semana$ c-18
semanas c-18
semanas$ c-18
senor a+31 b-16 c-26 d-27
senor$ a+24 c-20 d-20
senti a-21 b-24 d+17
ser a-32 c+20 d-31
ser$ a-23 b-23 c+23 d-20
seria a+16 c-19 d-18
sertralina c-21
servi* a-21 c-19 d+18
set a-26 d+26
seven* a+19 b-20 c-15
seventy a+19 b-20 c-15
sever* a-18 b-19 c-23 d+22
severe a-18 b-18 c-16 d+19
shado* c+16 d-15
shadows c+16 d-15
she b-28 d+21
she__# a-20
she__for a-21 b-15
she__had a+17
she__her a-16 d-17
she__me b-19
she__not a+16 d-20
she__with b-19
she_can c-19
she_gets c+19
she_goes c+17
she_has c-19
she_is b-32
she_never a+19 d-17
she_said a+25 d-25
ship a+16 b-16
shoot d+18
shoot$ d+18
shot b-16 c-19
shot$ c-17
shoul* a-27 c+21 d-20
should a-25 c+22 d-23
should$ c-17 d+18
should_have a-18 c+21 d-21
si a-23 b-23
si$ a-35
si__@fetch c+25 d-25
si__@medicine d+17
si__@relative a-41 b-18 d+26
si__corazon a-16 d+17
si__no b-26 c+18 d-31
si__pasa b+17
si__pero a+22 c-18 d-21
si__puede c+24 d-23
si__que b+17 d-15
si__quien c+19 d-17
si__rapido a-16 b-15 c+18 d-18
si__tomo a-15
si_es a-16 b-16 c+18 d-18
si_la d+16
si_me a-22
si_mi a-42 b-20 c-19 d+28
si_pero d-25
si_tengo d+20
si_tomo a+17 c-24
si_ya a-16
si_yo a+17 b-17 c-17
sick a+20 c-24 d-15
simon d+16
simon$ d+16
sin b-34
sin_problemas a+18 b-17 c-15 d-19
since a-19 b-28 d+20
since$ c-20
since_# a+18
since_@date a-15 d+16
since__@relative c-17 d+18
since_i d+18
since_my b-16 c-17 d+17
sir c-16
sirvi* a-27 c-25 d+29
sirvio a-20 d+20
sirvio$ a-20 d+20
sis a-28 b+18 c-23
sister b-18 c+17 d-17
six a-16 b-15 c-19 d+20
six$ d+16
sixty a+24 b-27 d-24
skip a-23 b+23 c-23 d-22
skip$ a-23 b+23 c-23 d-22
skips a-19 b-20 c+22 d-24
sleep b-27 d-21
sleep$ a-22 c+24 d-15
sleep__a c-21
sleep_and a-18 c+17 d-15
smoke b-21
snipp* a+16 b-17
snipped a+16 b-17
snipped$ a+16 b-17
so b-15
so$ a-24 b-25
so__i a-17
so__not a-16 d-15
so__the a+18 c-16 d-16
so_but d-22
so_far a+22 b-15 c-24 d-19
so_i c+16
so_maybe a-21 c+24
so_no a+34 b-18 c-32 d-25
so_who c+15
sober b-16 c-29 d+18
sober$ a-20 d+21
sober__# a+24 d-24
sober__@year a+21 d-21
socia* a+19 d-16
social a+19 d-16
sola a+30 b-24 c-33 d-26
sola$ a+32 b-23 c-29 d-29
solam* a+30 b-31 c-26 d-27
solamente a+30 b-31 c-26 d-27
solo a+53 b-46 c-54 d-49
solo$ a+26 c-29 d-26
solo__la a+15
solo_a a+15
some a-36 c+30 d-19
someb* a-23
somebody a-23
somebody$ a-18 b-18
someo* b-21
someone b-21
someone$ a-19
somet* a-36 b-53 c+44 d-32
something a-35 b-31 c+28
something__pressure c-17 d+16
something__sleep a-15 c+16
something__the c+19
something_for d+15
something_in c+19 d-17
sometimes a-23 b-40 c+37 d-34
sometimes$ a-35 b-34 c+25
sometimes_i a-23 b-15 c+16
soplo a-28 b-19 c-28 d+29
soplo$ a-27 b-18 c-25 d+27
sorry a+28 b-21 c-19 d-27
sorry$ a+28 b-21 c-19 d-27
sort a-16 c+22 d-17
sort_of a-16 c+22 d-17
soy c-55
soy__a a-16 c-15 d+16
soy__la b-22 d+17
soy__nada a+18 d-20
soy_alergica c-18
soy_alergico a-16
soy_bipolar c-15 d+22
soy_hipertensa d+17
soy_hombre a+19
soy_senor a+18 d-16
soy_varon a+19
sprin* b-22 c-19 d+19
spring b-22 c-19 d+19
spring$ b-21 c-17 d+17
ssri c-16 d+18
st a+26 b-20 d-27
stabl* c-15 d+19
stable c-15 d+19
stage d+19
stage_# d+19
start* a+20 b-17 c-25
started a+21 b-16 c-25
started_my a+22 b-16 c-23 d-20
state c-19
stays a-15 c+17
still a-45 b-21 d+30
still__at d+15
still__it a-15
still__night d+15
still_looking a-27 b-16 c+26 d-20
stone* c-16 d-16
stones c-16 d-16
stop a-22 c-28 d+28
stopp* b-27
stopped b-27
stopped__@month a+19 c-19 d-19
store a-19
store$ a-16 d+20
stoy b-19 c-20
stres* d-21
strok* c-18
stroke c-18
stron* a+21 b-17 c-16 d-21
strong a+21 b-17 c-16 d-21
stuff b-25
stuff$ a+32 c-22 d-28
substance:# b-37 c-30
substance:#_@month a-30 c-16 d+29
substance:#_@year a+29 c-15 d-41
substance:#_days a-30 c-18 d+30
substance:#_pack c-17 d+16
substance:@date a-31 b-31 c-37 d+37
substance:@day b-29
substance:@drink a+27 b-17 c-22 d-21
substance:@drug b-16 c-25
substance:@drug_@drug a-31
substance:@drug_a b-21
substance:@drug_count c-16
substance:@drug_cuenta b+20 c-20 d-16
substance:@drug_every a-18
substance:@drug_on b-18 d-19
substance:@drug_only a+19 c-19
substance:@drug_that a+22 b-18 c-20
substance:@drug_to a+23 c-22
substance:@food a+18 c-17 d-17
substance:@holiday a+23 c-21
substance:@medicine a-17 c-19 d+16
substance:@month a-23 b-22 c-26 d+37
substance:@month_sin a-17 d+17
substance:@move a-21
substance:@relative d-33
substance:@relative_dice b-16
substance:@relative_drinks a-21 b+19 c-18
substance:@relative_has a+19 b-18 d-19
substance:@relative_say d-15
substance:@relative_si b-20 c+15
substance:@relative_would b-17 c+19
substance:@stop a+15 b-20 c-29
substance:@vehicle a-15
substance:@year a+27 b-34 c-42
substance:@year_ago a+16
substance:@year_sin a+23 d-24
substance:a b-22 c-35 d+16
substance:a_# c-17 d+16
substance:a_@drug c-17
substance:a_couple a+16 d-17
substance:a_few a-15
substance:a_little d-25
substance:a_lot a-25 b-15 d+16
substance:a_night d+15
substance:a_problem a-20 d+17
substance:a_week c-23
substance:aa a-15 d+19
substance:about a-17 d-15
substance:absol* a+16
substance:absolutely a+16
substance:absolutely_not a+16
substance:adderall b+16 c-20
substance:addic* a-19 b-18 c-23 d+27
substance:after d+17
substance:after_my d+17
substance:alcoh* a-17
substance:alcohol b-22 c-29 d+23
substance:alcoholic a-17
substance:all b-18 c-26
substance:am b-42 c-42
substance:am_a b-26 c-24
substance:an c-16
substance:and_can a-19
substance:ano b-20 c-29 d+16
substance:anos a+22 d-30
substance:as a+19 c-21 d-24
substance:as_a c-19 d-20
substance:at a+25 d-29
substance:at_@holiday a+17 c-16
substance:at_all a+17 d-21
substance:august b-17 c-21 d+16
substance:back b-18
substance:bebo b-24 c-17
substance:bebo_mas b-15
substance:been b-20 c-21
substance:been_sober a+18
substance:beer a+18 d-17
substance:beers a+19 c-17 d-21
substance:bodas a+15 d-16
substance:bottl* c-17
substance:bottle c-15
substance:brother c-16
substance:but a-16 b-26 c+19
substance:but_i c+16
substance:cada a-21 b-21 c-24 d+24
substance:can a-21
substance:can_not a-19
substance:casi a+19
substance:change a-21
substance:christmas a+17 c-16
substance:cigarettes a+19 c-17
substance:clean b-30 c-33 d+16
substance:clean_since a-21 d+21
substance:con b-19
substance:con_el a-19 d+18
substance:confi* a-16 b+17 c-15
substance:copa a+16 d-16
substance:count a-20 b+21 d-18
substance:coupl* a+16 d-17
substance:couple a+16 d-17
substance:crist* a-17 b-18 c-24 d+21
substance:cristal a-25 b-17 c-21 d+25
substance:cuand* b-17
substance:cuando b-17
substance:cuent* a-23
substance:cuenta a-23
substance:cutti* a-21 c+22 d-16
substance:cutting a-21 c+22 d-16
substance:cutting_down a-16 c+16
substance:day a-26
substance:days a-30 d+26
substance:days_clean a-24 d+24
substance:days_sober a-18 d+18
substance:de b-30
substance:de_mas a-21 c+19
substance:decir a-18
substance:deje a+17 d-16
substance:depen* a-21 b-32 c+31 d-18
substance:depende c+19
substance:depends b-27 c+24
substance:depends_what b-16
substance:detox d+17
substance:dias a-19 d+20
substance:dice b-21 c+16 d-18
substance:dice_que b-21 c+16 d-18
substance:do d-23
substance:do_not b-29 d-17
substance:do_you b+16
substance:does b+21 c-17 d-21
substance:does_@drug c-16
substance:does_that b-15
substance:dormi* a-15 c+17
substance:dormir a-15 c+17
substance:down a-17 c+18
substance:drank b-17 c-22 d+22
substance:drink a+20 b-22 d-21
substance:drink_every a-16
substance:drink_more a-18
substance:drinker a+26 b-22 c-19 d-22
substance:drinking b-20 c-30 d+17
substance:drinks_a c-21
substance:droga* c-30 d-24
substance:drogas c-30 d-24
substance:drugs c-24 d-24
substance:drunk a-24 d+23
substance:dry a+21 b-17 c-18 d-20
substance:edibles a+16
substance:eh a-22 b-21 c+22 d-22
substance:el b-16 c-25
substance:el_@drug a-19 d+16
substance:en c-23
substance:en_@date d+17
substance:en_las a+17 d-18
substance:en_rehabilitacion a-20 c-16 d+19
substance:es c-22 d-19
substance:es_el a+20 b-18
substance:eso d-28
substance:esposo d-15
substance:este b-20 c-29 d+16
substance:este_@year b-20 c-29 d+16
substance:estoy a-33 b-26
substance:estoy_en a-16 d+16
substance:estuv* a-18 d+18
substance:estuve a-18 d+18
substance:every a-33 b-23
substance:every_day a-20
substance:every_night a-23 b-16
substance:ex a+18 c-17
substance:famil* c+16
substance:familia c+16
substance:familia_dice c+16
substance:few a-15
substance:fines d-18
substance:for b-23 c+16
substance:for_@drug d+15
substance:for_sleep a-22 c+24 d-15
substance:fumo b-24 c+15 d-22
substance:fumo_@drug a-23 b-20 c+27
substance:gave a+18 d-17
substance:got a-18 c-16 d+19
substance:hace a+22 c-20 d-18
substance:hace_mucho a+19
substance:had a-23 d+21
substance:has a+17 b-18
substance:has_a a+15 b-17
substance:have b-18 c-21
substance:he c-15
substance:he_drinks a-21
substance:here a-23 c+24 d-23
substance:hija c+16
substance:hijo c-18
substance:him b-15 d-17
substance:hones* a-19 b-17 c-24 d+26
substance:honestly a-18 c-19 d+21
substance:husband b+18 c-26 d-15
substance:i_@drug b-19
substance:i_am b-42 c-42
substance:i_do b-20
substance:i_had a-16 c-19 d+17
substance:i_take a-16 b-16
substance:i_would c-18
substance:in c-38
substance:in_# a+30 c-16 d-30
substance:in_@date a-16 d+17
substance:in_may d+18
substance:in_rehab a-18
substance:is b+23 c-33
substance:is_@drug a-17 b+15 c-15
substance:is_a a-17 d+22
substance:is_it a+24 b-21 c-25
substance:is_prescribed b-16 d-22
substance:is_that c+16 d-19
substance:is_the a+16
substance:it b-25
substance:it_is c-18
substance:it_was a-17
substance:july d+15
substance:june d+20
substance:just a+35 b-37 d-42
substance:just_@drug d-20
substance:kids b-19 d-19
substance:kind b-15 d-16
substance:kind_of a-16 c+16
substance:know a-16
substance:la c-31
substance:la_@drug a-18 b+15 d-19
substance:las a-16 b-19 c-21 d+21
substance:las_bodas a+15 d-16
substance:le a-15 b-19 c+19 d-21
substance:life a+19 d-17
substance:like a+18 d-18
substance:littl* d-25
substance:little d-25
substance:little_@drug a+17 c-17
substance:los_fines d-18
substance:lost a-16 d+18
substance:lost_my a-16 d+18
substance:lot a-25 b-15 d+16
substance:marihuana a-26 d-24
substance:mas a-19 b-23
substance:mas_de b-15
substance:may a-20 d+21
substance:maybe a+25 b-22 c-22 d-29
substance:me c-34 d+15
substance:mean c+15
substance:meses a-19 d+19
substance:mi a-20
substance:mi_@relative a-16
substance:mi_familia c+16
substance:mo a-19 d+19
substance:mom d-20
substance:months a-26 d+26
substance:more a-17 b-24
substance:more_than a-28 b-17
substance:most a-20 b-16
substance:most_nights a-20 b-16
substance:mota a-22 c+19
substance:much a-27 b-27
substance:mucho a-19 c-27 d+18
substance:my d-29
substance:my_@medicine d-22
substance:my_@relative a-18
substance:nada a+28 c-21 d-27
substance:nada_de a+19
substance:nada_mas a+15
substance:never a+23 c-17 d-26
substance:ni a+30 c-23 d-19
substance:ni_fumo a+16
substance:nicotine c-18
substance:night a-27 b-22 d+18
substance:night* a-20 b-16
substance:nights a-20 b-16
substance:no d-33
substance:no_i d-23
substance:no_problem a+24 c-23 d-18
substance:no_tomo a+36 c-25 d-25
substance:norma* a+22 c-22 d-18
substance:normal a+22 c-22 d-18
substance:not b-22
substance:not_a d-20
substance:not_at a+16 d-21
substance:not_do d-19
substance:not_drink a+16 c-20
substance:not_this d-20
substance:nrml a+22 b-17 c-20 d-21
substance:nunca a+23 c-24
substance:of b-32
substance:of_it c-18
substance:ok a-21 c-22 d+17
substance:on_@day b-22 c-29
substance:one a+20 b-19 d-18
substance:only b-21 c+19
substance:only_on c-17
substance:out a-21 c-18 d+22
substance:overd* a-17
substance:pack c-20 d+18
substance:pain a-19 c+23 d-21
substance:pain_@medicine c+16 d-15
substance:para a-15 c+17
substance:para_dormir a-15 c+17
substance:paso b-15
substance:pastillas a-20
substance:pero a+30 b-17 d-34
substance:pills d+16
substance:poco a+18 b-29 d-37
substance:pot a-24 c+24
substance:presc* c-22
substance:prescribed c-22
substance:probl* a-20
substance:problem b-24
substance:problemas a-15
substance:problemas_con a-15
substance:puede a-16 c+16
substance:que b-24 c+27
substance:que_me b-15
substance:quit c-16
substance:rathe* c-17 d-18
substance:rather c-17 d-18
substance:recai a-15 d+21
substance:recov* d+15
substance:rehab a-30 c-23 d+28
substance:rehab* a-20 c-16 d+19
substance:rehabilitacion a-20 c-16 d+19
substance:relap* a-19 c-17 d+25
substance:relapsed c-15 d+21
substance:say a-25
substance:say_yes a-17
substance:says c+21 d-24
substance:se a-17
substance:si a+18 b-31 d-24
substance:si_pero d-20
substance:si_tomo a+18 c-21 d-16
substance:since b-15 c-20 d+19
substance:since_# a+21 d-21
substance:since_@date a-15 d+16
substance:sleep d-23
substance:smoke b-21
substance:so b-19
substance:sober b-21 c-28 d+19
substance:socia* a+19 d-16
substance:social a+19 d-16
substance:solo a+22 b-21 c-18 d-21
substance:somet* b-22 c+19 d-33
substance:sometimes b-21 d-30
substance:sometimes_i a-19 c+19 d-18
substance:take a-16 b-16
substance:take_more d+15
substance:take_my d-17
substance:takes b-16 d-22
substance:tal a-20 c+21
substance:tal_vez a-20 c+21
substance:tell a-15 d-15
substance:tell_you b-16 c+18
substance:ten a+16 d-16
substance:ten_@year a+16 d-16
substance:than a-22 b-23
substance:than_i a-17 b-18
substance:than_prescribed a-19
substance:that d-40
substance:that_a c+16 d-19
substance:that_count b-15
substance:that_is c-29 d-24
substance:the a+18 b-17 d-15
substance:the_drinker a+16
substance:there a+17 d-18
substance:think d-15
substance:this a-21 c-24 d+21
substance:this_@year b-21 d+21
substance:to_sleep a+19
substance:tobac* a+15 c-18 d-16
substance:tobacco a+15 c-18 d-16
substance:todos a-22 c-17 d+22
substance:toma a+17 c-25 d-16
substance:toman* a-28 b-22 c-24 d+29
substance:tomando a-28 b-22 c-24 d+29
substance:tomar c-17
substance:tomo a+22 b-45 d-15
substance:tomo_de a-15
substance:tomo_pero a+27 c-20 d-26
substance:tomo_un d+15
substance:too a-21 b-23
substance:too_much a-21 b-23
substance:tuve a-18 c-20 d+22
substance:twice c-15
substance:ultim* d+16
substance:ultimamente d+16
substance:un b-21
substance:un_poco a-22 c+21 d-19
substance:un_vinito a+18 d-19
substance:una a+22 c-24
substance:una_copa a+16 d-16
substance:until c-15 d+18
substance:up a+18 d-17
substance:use b-17
substance:uso a-16 b-31
substance:uso_drogas a+16
substance:vez b-24 d-30
substance:vinit* a+18 d-19
substance:vinito a+18 d-19
substance:vodka c-19 d+17
substance:voy a-23 c-21 d+25
substance:voy_a d+16
substance:was b-25
substance:was_a a-16 c-16 d+18
substance:was_in d+16
substance:week c-23
substance:weekends a-17 b-23
substance:were_born a+17
substance:what d-22
substance:what_you b-18
substance:when c-17
substance:why b+17 c-16 d-18
substance:wife b-20
substance:will b+22 c-20 d-25
substance:would_say a-20 b-38
substance:would_tell b-16 c+18
substance:xanax a-19
substance:y a-18 b+21 d-24
substance:ya c-20
substance:yeah a-28 b-18 c-24 d+30
substance:yeah_it d+15
substance:year b-21
substance:years a+44 c-27 d-43
substance:yes a-27 b-23 d+18
substance:yo b-24 c+20 d-18
substance:yo_no a+20 c-16
substance:you a-22 d-26
substance:you_yes b-16 c+18
substance:¿ b+18 c-22
sufro c-15 d+17
sufro_de c-15 d+17
suits a-21 b-16 d+20
suits_me a-21 b-16 d+20
sulfa a+26 b-17 c-22 d-24
sulfa$ a+19 c-20 d-20
supe a-17 c+18
supe$ a-17 c+18
super a+21 b-24 c-24 d-17
suppose c+19
sure a-22 b-42 c+21
sure$ a-38 b-27
surge* b-16
surgery b-16
surgery__@year d+16
surgery_i c+16
svt a-20 c-18 d+24
svt$ a-20 c-18 d+24
take a+17 c-21
take$ d-15
take_@medicine c-23
take__@medicine b-17
take__@vehicle a+18 c-19
take__for a-19
take__i a-16 c-18
take__than c-23 d+21
take_more d+15
take_something a-16
taken a+15 b-16
taken_it d-16
takes_@medicine c-15
tal a-25 c+23 d-19
tal_vez a-25 c+23 d-19
talk c-27
talk_@treat c-16 d+19
talk__a c-17
talk_to c-17
taqui* a-15
taquicardia a-15
tarda a-16 b+15 c-15
tarda$ a-16 b+15 c-15
tarde b-15
taxi a+22 b-22 c-21 d-18
tell a-26
tell__yes b-16 c+18
tell_you c+22 d-19
telli* a-20 d-16
telling a-20 d-16
ten b-16 c-20
ten_@year a+16 d-15
tener b-20 c-26
tengo b-67 d+20
tengo_# c-18
tengo__@year a+23 d-23
tengo__de a-15
tengo__retraso c+20 d-17
tengo__sin d-18
tengo_arritmia c-19 d+22
tengo_baja a+18 d-18
tengo_el a+22 c-24 d-19
tengo_hepatitis c-28 d+27
tengo_que a-30 c+30 d-31
tengo_retraso c+16
tengo_tiempo b-17 c-31
tengo_un a-27 b-17 d+23
tenid* a+28 c-16 d-19
tenido a+28 c-16 d-19
terapia a-22 c+18
termi* d-16
termino d-16
test a-30 b-24 c+24
test$ a-28
test__positive c-17 d+15
teste* b-15 c+16 d-24
tested b-15 c+16 d-24
tested$ a-24 c+23
tests b-29
tests$ a-22 b-22 c+27 d-30
tests__back c-21
tests_came c-21
text c-20 d-16
text_me c-16 d-19
textb* a+16 d-15
textbook a+16 d-15
texti* a-18 b+16
texting a-18 b+16
than a-31
than__to a-18
than_i a-17 b-18
than_prescribed a-19
thank a+23 b-20 c-24 d-20
that d-28
that$ c-36 d-19
that__@clinician c-18
that__has c-19
that__it a+17 b-34 c-26
that__know d-17
that__me a-15 c-16
that__my c-15
that__of b-19 d-21
that__problem b-19 d-21
that__sailed a+16 b-16
that_a a-15 c+19 d-24
that_count a-16 b-25 c+24
that_counts c+20
that_ever a+17
that_i b-24
that_is c-19 d-16
that_kind a+16 c-16
that_ship a+16 b-16
that_was b-15
thc a-21 c+24 d-24
the a-16 c-26
the_@body c-15
the_@clinician a+17 c-25 d-34
the_@day a-16
the_@vehicle b-15
the__@medicine d-17
the__a d-15
the__at d-17
the__born a+17
the__fine a+21 d-22
the__for c-22 d+16
the__i b-20
the__in a+17
the__is a-27 b-27 d+19
the__it a-17 c-19
the__kind b-19 c-20
the__me a+16 b-35 c-25
the__no a-18 c+21 d-27
the__of a-15 c-21
the__one a-34 c-25
the__pressure a-21 b-16 d+21
the__says d-21
the__the b-19
the__then c+16 d-16
the__this a-16
the__was c-17
the_baby c-20
the_blood a-21 b-16 d+21
the_drinker a+16
the_drug a-16
the_first d-15
the_last b+15 d-17
the_one c-20
the_patch a+21 c-16 d-21
the_patient c-16 d+17
the_same a-21 b+22 d-20
the_second b-18 c-21 d+15
the_stuff a+23 c-17 d-16
the_time a-23
the_way a-17
them a-19 c-28
them$ a-24 c-24
then a-31 b-21 c+18
then$ a-27 b-17 c+26 d-21
therapy a-16 c+16 d-26
there a-19 b-23 d+19
there$ c-26
there_is a-24 b-24
they b-19
they__@relative b-16 c-17 d+18
they__@treat a-16 b-16 d+17
they__but d-18
they__for d-16
they__is a-17
they__it a-16
they__not d-18
they__on a-20
they__so d-16
they_are c+19 d-22
they_gave b-21
they_had a-18 d+20
they_have c-21
they_never a-16
they_put a-19
they_said a-20 b-16
they_tested a+17 c-17 d-17
they_thought d-16
thing b-16 c-17
thing* b-21
things b-21
things_sometimes c-18 d+17
think a-20 b-27 c+23 d-16
think__but a-17 c+18 d-17
think__not c+18 d-15
think_so d-16
this b+18 c-38 d-17
this$ b+25 c-30 d-32
this_@month a-16 c+15
this_@year b-21 d+21
this__first a+18
this_evening a+17 b-16
this_is b-21
this_morning b-18 c-16
those a+18 b-18 c-23
those$ b-17 c-21
thoug* b-31
thought b-30
thought__but a+17 c-16
thought_i c-29 d+22
three a-19 b-31 d+23
three$ a+17 d-16
throu* c-17
through c-17
ticke* b-22 c-16
ticker b-22 c-16
tiemp* d-15
tiempo d-15
tiene c-24
till a-15 c-27 d+22
time$ a+19 b-41 d-15
time__what a-19 b+20 c-16 d-19
time_for a-15 b+20 c-17 d-21
time_no a+23 d-20
timer a+24 b-20 c-19 d-24
timer$ a+18 d-19
times b-19 c+18 d-22
times$ a-17 c+20 d-17
timin* a-18 d+17
timing a-18 d+17
timing$ a-18 d+17
tipo a-20 c-25
to d-22
to$ a-15 b-21
to_@drive b-22 c-23
to_@medicine b-16
to_@stop d+17
to_@treat b-17
to__@relative b-19 c+17
to__and a+18 d-18
to__but a+19
to__in a-21 c+15
to__knowledge d-17
to__me a-26 b-15 d+25
to__my d-19
to__not a+29 b-24 c-18 d-21
to__one b-16
to__only a+21 b-23 d-16
to__out c+19
to__that d-18
to__this a+18 b-23 c-16
to__to b-15
to__up c+16 d-16
to__yes c-18
to_a d-19
to_all a+19
to_be a-22
to_bees b+16 d-18
to_both c-15
to_but d-20
to_do a-17
to_go a+18 d-18
to_it c-23
to_know c-17
to_me b-20
to_nothing a+21 b-19 d-19
to_sleep a+19
to_take a+18 d-21
to_the a-17
to_this a+17 c-20
to_wear a-15 d+18
tobac* a+15 c-18 d-16
tobacco a+15 c-18 d-16
todav* b-21
todavia b-21
todavia$ c-19
todavia_no a-17
today b-23 c-28
today$ b-23 c-28
todo a+26 b-38 c-44
todo$ b-19 c-22
todo_bien a+16 c-16
todo_nrml a+18 b-16 c-16 d-17
todos a-22 c-17 d+22
toget* a-20 c-17 d+18
together a-20 c-17 d+18
told a-18 c+21 d-29
told__am c-16
toler* a+21 d-18
tolerated a+21 d-18
tolerated__well a+16
tolerated_it a+21 d-18
toma c-35
toma$ c-20
toma_pecho a-19 b-18 d+19
tomado_nada a+17 d-18
toman* a-29 b-23 c-26 d+31
tomando a-29 b-23 c-26 d+31
tomar a+21 b-15 c-21 d-16
tome a-22 b-24
tome__@year a-21
tome__un c-18
tome_algo a-18 c+20 d-19
tomo a+24 b-29 c-21
tomo$ a+22 d-27
tomo_@medicine a-25 b-17 c+15
tomo__@vehicle a+15
tomo__mas a-15
tomo__para a-16
tomo_de a-15
tomo_pero a+27 c-20 d-26
tomo_un b-15 c-16
tomor* b-21 d-23
tomorrow b-21 d-23
tomorrow$ b-20 d-22
tonig* a+23 b-22 d-29
tonight a+23 b-22 d-29
tonight$ a+22 b-22 d-29
too$ d-15
too_much a-21 b-23
took b-33 d-28
took_@medicine c-17
took__and a+20 c-18
took__for a+19 c-22
took_a a+17 c-16
took_it c+18 d-16
took_one d-22
touch c-22
traba* a+26 c-20 d-25
trabaja a+19 b-17 d-18
trabaja$ a+21 d-26
trabajando a+19 d-21
trabajando$ a+19 d-21
trabajo d-15
trabajo$ d-15
traig* a-16 b-16
traigo a-16 b-16
trans* a-23 b-17
transplant a-18 c-27 d+26
transplant$ a-17 c-25 d+24
trast* c-19 d+20
trastorno c-19 d+20
trastorno_bipolar c-19 d+20
tratamiento c-17 d+19
treatment c-23
tres b-18 c-33
tres$ d+20
tres_@month a+16 d-15
tres__@treat c-18 d+22
tried c-18
tried__all a-24 b-18 c-18 d+23
tried__on a-20 d+18
tried__the a-21 c-16 d+20
tried_everything a-17 b-16 c-17 d+18
tried_it c-25
tried_one c-20
tried_them c-15 d-16
trime* a-24 b-17 c-16 d+22
trimester a-24 b-17 c-16 d+22
trimester$ a-24 b-17 c-16 d+22
troub* a+18 c-32
trouble a+18 c-32
trouble$ c-17
trust c+16
trust_it c+16
try a+28 b-22 c-25 d-27
try_again a+16 b-17
tryin* a-24 b-23
trying a-24 b-23
trying__one c+22 d-17
trying_to a-21
tubal a+21
tubal$ a+21
tuesday c-15 d-21
tuve a-40 b-37
tuve__de c+22 d-22
tuve_hepatitis c+22 d-23
tuve_un a-27 b-19 d+22
tuve_una a-24 b-16
tuvo b+18 c-17 d-24
tuvo__yo a+16
twent* c-18
twice b-27 d-21
twice$ a-28 b-21 c+17
twin a+20 c-15
twins a-32 b-30 c-30 d+33
twins$ a-24 b-25 c-27 d+27
two b-21
two$ d-27
two_@medicine a-19 c-16 d+20
two__and c-16
two_heart d+17
two_lines a-22 b-16 c-18 d+22
uber a+17 b+15 c-36 d-31
uh b-27 c-23
uh_huh a-15 b-15 d+17
ultimamente d+16
ultimamente$ d+16
ultra* b-24 d-32
ultrasound b-23 d-30
un b-36 c-15 d+25
un_@month a+18 c-15 d-16
un_@relative a-26
un_@vehicle a+19 b-18 c-19 d-15
un__a d-17
un__de a-31 b-24
un__hace a-20 c-21 d+23
un__las c-16
un__me a-19 d+16
un__mejor d-16
un_brote d+16
un_poco a-28 b-16 c+34 d-33
un_retraso c+20 d-17
un_soplo a-17 c-19 d+20
un_vinito a+18 d-19
una b-60 c+20 d-26
una$ b-20 c-19
una_@clinician a-16
una_@drug a+18 d-20
una_@medicine c+16 d-22
una__@month a+21 c-15 d-18
una__por c-17
una__y d-24
una_copa a+16 d-16
una_reaccion c-19 d+16
una_semana c+18
una_sola a+20 c-23 d-18
una_vez b-28 c+23 d-18
una_y d-21
unas a+16 d-18
under a-20
unles* a+19 b-18 d-23
unless a+19 b-18 d-23
until c-15 d+18
up b-24
up$ a-39 b-40 d+35
up__down a-16 c+19 d-19
up_all d-16
up_and a-16 c+19 d-19
used b-19 c+17 d-18
used__hear c-16 d+19
used_it a+18 c-17
used_to b-16 c+21 d-16
using a-31 b-24 c+20
uso__@medicine a+20 b-15 c-20 d-20
uso_drogas a+16
uti b-21 d-15
uti__now a-17
uti_right a-17
utis a-35 d-17
utis$ a-17 b-22 c-27 d+29
utis_count b+19 c-22 d-17
va c-31 d+21
valve a-26 b-17
valve$ a-16
van a-24
varon a+19
varon$ a+19
vasec* a+26 b-23 c-19 d-21
vasectomy a+26 b-23 c-19 d-21
vasectomy$ a+17
veces a-41 b-36 c+35 d-23
veces_me d-15
veia a-16
veia_cosas a-16
vejiga b-35 c-37
ver a-27 c+18 d-30
ver$ a-15 d-19
verda* a-16
verdad a-16
verdad$ c+17
vesic* c-15
vesicula c-15
vez b-48 c+26 d-23
vez$ b-37
vez__alta c+16 d-18
vez_me a-15 c+17
vi a-17 b-19 c-22 d+20
vi_cosas a-17 b-19 c-22 d+20
vinit* a+18 d-19
vinito a+18 d-19
viole* a-20 c-18 d+20
violent a-20 c-18 d+20
vivo a+19 c-16 d-16
voces b-21 c-32 d+22
voces$ b-17 c-28 d+18
vodka c-19 d+17
voice* b-20 c-21 d+19
voices b-20 c-21 d+19
vomiting a-17 b-20 c-17 d+20
voy b-49
voy__# a-17
voy__@clinician b-18
voy__@vehicle a+18
voy__al b-19 d-23
voy__el c-17
voy_con c-19 d+23
voy_en c-17
voy_para a-19 c-15 d+18
wait c-23
waiti* a-28 b-19 c+24
waiting a-28 b-19 c+24
waiting__labs c+16
waiting_on a-18 b-17 c+19 d-17
walk$ a+15
want d-30
want_to c+20 d-21
wants d-27
wants_to d-19
was b-43 c+22 d-18
was__but b-16 d-31
was__not a+18 b-18 d-18
was__once a-17 b-15 c+20 d-21
was__problem a-16 c-16 d+18
was__the a-23
was__to d-18
was_bipolar a+17
was_born d+16
was_but a+19 d-18
was_fine a+22 c-15 d-27
was_going a+16 d-18
was_in c-19
was_negative a+17
was_normal c-16
was_on c+17 d-18
was_out d-15
wassu* a-19 b-16 d+21
wassup a-19 b-16 d+21
wassup$ a-19 b-16 d+21
watch a-18 b-18 c+19 d-16
watch_it c+15
way b-21 c-15
way$ b-15
we b-48 c+15
we__no a+20 c-20
we__together a-20 c-17 d+18
we_are b-27
we_do a+16 b-16
we_have a+18 b-17 d-25
we_just a-16
weak b-19 c-23
weak_@body c-16
weane* c-16
weaned c-16
wear a-22 b-21 c-20 d+25
wear_pads c-16 d+16
week b-33
week$ a-16 b-27 c+15
week_@late a-17 c+20
weekends a-17 b-23
weeks a-29 b-37 d+18
weeks$ a-18 b-26 c-30 d+26
weeks_@late c+17 d-18
weird a-19 c+21 d-21
weird_but c+16 d-18
well a-20 b-29
well$ b-19 c-22 d+21
well_i c+20 d-16
wellbutrin a+23 b-18 c-26 d-16
went a-27 b-37 d+20
went_through a+16 d-15
went_to a-21 b-17
were b-23 c+19 d-27
were__but c+16
were_born a+17
what a-48 b+52 d-58
what$ a-39 b+37 d-44
what__exactly b-17 c+18
what__high b+20 c-19
what__i a-17 b+18 c-19
what__mania b+16
what__of b+15
what__that b-17 c+19
what__you c-18
what_counts b+16 c-16
what_day c+16
what_do c-16
what_if b+19 c-21
what_is d-28
what_kind b+15
what_you b-18
when a-18 b-17
when__@relative a+19 c-18 d-16
when__am a-28 b-22 c+28 d-24
when__gave c-20 d+15
when__had a+17 c-22
when__it b-18 c-28
when__my a-21
when__was c+21
when_i a-19 b-35 c+24
when_they c-21 d+17
which a-28 b+27 c-30 d-22
which_ones b+16
while c+17 d-18
while$ d-17
who a-44 b+25 d-19
who__my b+20 c-19
who__to a-16 c-15
who_is a-20
who_knows a-21 b-21 c+24 d-16
whole c-18
why a-46 b+27 c-26
why$ a-33 b+33 d-39
why__ask b+16
why__you b+16 c-15
why_do b+16
why_not a-19 b-32 c-17 d+30
wife b-40
will$ c-25 d+18
will_@drive a+18 d-17
will__do a-15 c+17
will__i a-22
will__know a-17
will__me a-20 c-23 d+19
will__my b+20 c-24
will__someone a-20 c+21 d-21
will__take d-23
will__the a-15 c-17
will__there a-16 d+15
will__waiting c-18
will_ask a-17
will_be b-32 c-41 d+16
will_find a-20 b-17 c+22 d-22
will_i b+16 c-16
will_it d-16
will_not b-19 d-18
will_take c-16
will_you b+18 d-17
with c-18
with__@relative a+15 d-15
with__in c-15 d+16
with_a a-16
with_me a-16 b-16 d+16
with_my a+25 b-20 c-19 d-17
with_the c-17
wonde* a-17 c+16
wondered a-17 c+16
words a-18
words$ d-16
work a+36 b-34 c-16 d-37
work$ a+19 b-23 d-19
worke* b-22 c-23
worked b-22 c-23
worked$ a-18 d+19
worki* a+16 b-20 d-21
working a+16 b-20 d-21
working$ a+28 b-15 c-24 d-29
working__my a-17 d+16
working_on a-21
works b-35 c-34
works$ b-27 c-28
worry a-19 c+18 d-17
would$ c-15 d+16
would__a a+22 b-16 c-19 d-20
would__better a+19 b-18 d-20
would__if a-18 c-18
would__to a-21 c+15 d-20
would__yes a-22
would__you b-16 c+18
would_be b-35 c-35
would_have a-17 b-24 c+22
would_know b-23 c+22
would_rather c-18 d-22
would_say a-23
would_tell b-16 c+18
wrong b+19 c-18 d-23
xanax a-19
y_@body a+17 d-18
y_@medicine b-29 c-42 d+25
y_@treat c-27 d+32
y__bien a+18 c-15 d-21
y__la a-20
y__pecho a-16 d+16
y__que a-17 b+17 c-15
y_la c-19
y_nada a-25 c-17 d+26
y_no a-15
y_salio a+17 c-18 d-17
y_si b+18 d-17
y_toma a-16 d+16
y_tomo c-18 d+22
ya a+28 b-51 c-28
ya$ a-23 c-18 d+20
ya__de a+23 d-23
ya__la b-16 c-18 d+16
ya__me d-16
ya__mi c-17
ya_lo a+18 b-17 c-23
ya_no a+19 b-15 d-27
ya_se d-15
yea a-30 b-28 c-28 d+35
yea_my d+16
yeah b-43 c-43 d+32
yeah$ a-25 b-22 c-28 d+32
yeah__@relative d+16
yeah_in d+16
yeah_it d+15
yeah_my d+18
year b-34
years d-18
yep a-23 b-20 c-23 d+29
yes a-55 c-24 d+48
yes$ a-48 d+26
yes__@relative d+19
yes__a d+19
yes__is d+16
yes__no b-26 c-17
yes_a d+16
yes_and d-21
yes_but a-15
yes_me a+20 b-16 c-17 d-18
yes_my c-16 d+19
yes_to b-16
yessi* d+19
yessir d+19
yessir$ d+18
yeste* a+20 c-18 d-17
yesterday a+20 c-18 d-17
yesterday$ a+22 c-20 d-15
yet b-17 c+18 d-33
yet$ c+21 d-31
yo a+32 b-41 c-16 d-20
yo$ a+22 b-28 d-27
yo_nada a+18 d-18
yo_no a+28 b-25 c-35
you a-35 b+41 c-22 d-28
you$ a-16 b+17 d-27
you__at d-15
you__me b+23 c-24 d-33
you__to a-21 b+17 d-22
you_know a-18 b+16 d-16
you_mean b+16 c-16
you_text d-15
you_yes b-17 c+17
your a-24 b+26 c-17 d-25
yup a-24 b-19 c-19 d+30
yup$ d+16
zoloft c-15
¿ a-41 b+48 c-45 d-37
¿__cuenta d-16
¿__en a-16
¿__que a-18 b+20 c-19 d-16
¿_se a-15
"""
