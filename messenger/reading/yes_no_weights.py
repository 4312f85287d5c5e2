"""Weights of the yes_no reader: written by ``python -m training.weights`` from 5708 texts; not by hand."""

KNOWN = """\
1 10 100 11 12 14 19 1998 2 20 2011 2014 2015 2018 2019 24 27 3 30 4 40 45 5 50 58 6 60 7 70 8 9 90 a aa abilify ablation able
about absolutely abuela abuelo acid actually acuerdo adderall addict adelante adhd afib afraid after again age ago agree ahead ahi
ahora ahorita aide al alcohol alcoholic alergia alergica alergico algo alguien all allergic allergies allergy alone along already
alta altas always am amamantando amamanto amigo amor an analisis and andaba andele ando anexo ano anos another ansiedad answer
answered answering antes antidepresivos antidepressant anxiety anxious any anybody anyone anything apa apenas apple appointment
april aqui are arm army around arreglado arrested arritmia as ask asked asking asleep asthma asylum at ataque atrasada atraso
attack attacks august aun aunt available aware away ay ayer b baby back bad bag baja ball bano barely be beats bebe bebida bebo
because bed been beer beers bees before being believe benadryl best bestie bet beta better bf bfing bien bike bill bipolar
bipolaridad birth bit bladder blocker blood bloodwork bodas boob booze borderline born boss both bottle bottles boy boyfriend bp
break breakdown breast breastfeed breastfeeding breathing bring bro broke brote brother buddy bunch bus buscando buscar buspar
busy but by bypass c cab cada caffeine caida calculos call called came camion can cancer car cara cardiologist carnal carrier cars
casa casi cat cath catheter cayo cbd cbt celexa cero cerro cervecita cerveza chamba chance chaplain chart checado check checked
checking checkups chest cholesterol christmas chronic church cien cigarettes cigarro cinco cirrhosis cirrosis cistitis claro class
clean clear cleared close closed coca cocaine cocinando codeine coffee coke colesterol college come comes comezon coming como
compadre company con condom condon confidencial confidential confirmed conmigo conozco consigo contesto control controlada
controlan controlled controlo convulsiones copa corazon cosas could counseling counselor count counting counts couple course
cousin covered cowboys coworker crazy creeping creo cristal cristiana cual cuales cuando cuantas cuanto cuatro cuenta cuentan
cuido cut cutting cymbalta cystitis da dad dado dads daily dale dan dando daughter day days de dead dear decir deje dejeme del
dementia demons depende depends depo depresion depressed depression deprimida descansa desde despues detox dia diabetes diagnosed
diagnosticado diagnosticaron diagnostico diario dias dice dicen dicho did died dieron diez diferentes difference different digame
digo dijeron dijo dime dinner dio dios dip disease disorder diu divorce do doctor doctors does dog doing done dormida dormir dos
doubt down doy dozen drank drink drinker drinking drinks drive driver drives driving drogas drop dropped drug drugs drunk dry dude
due dui during duro dust early edge edibles effects effexor eggs eh either ekg el elevated eliquis ella else em embarazada
embarazo emdr emergency en enalapril ended enlarged enojo entere entro enzimas enzymes episode episodes episodio er era es esa
esas escitalopram escuchar ese eso esperando esperar espereme esposa esposo esquizofrenia esta estaba estamos estan este esto
estoy estres estudio estudios estuve even evening ever every everyone everything everywhere ex exactly expecting experience
expired eye face failure faint falla falta faltan familia family fan far fast fat fatty favor fea features feeding feel felt fetch
few fib field fiestas fifty fighting figure figured find fine fines first five fixed fluoxetina flutters folks follow followed for
forget found four freaked free frequent friend friends from fue fui full fumo gallbladder game garganta gatos gave gemelos get
gets getting gf girlfriend give given gives glass go god goes going gone good goodness got gotten gracias grande grandmother graso
great group groups grown guess gummies guy ha hablan hablar hable hace hacer hacerme haciendo had hago haha half hallucinated
hallucinations han hand happens hard hardly has hated have having hay he headache health healthy hear heard hearing heart
heartbeat hearts heavens hecho heck hell help helped hep hepatitis her here hermana hermano heroin hers hi hice hicieron higado
high hija hijo him hincho hipertensa hipertenso his hit hives hold hombre home honest honestly honey hope hoping hora horrible
horse hospital hospitalized hour hours how hs huh hurt husband husbands hypertension hypomania hysterectomy i ic idea ido if
iglesia ill implante in incontinencia infarto infeccion infecciones infections inflamado infusion insurance intentando internada
internaron interstitial into invega ir iraq irregular is issues it itch itching itchy jaja jamas jaundice job johns july june just
keep keeps ketamina ketamine kid kidney kidneys kids kind kinds knocked know knowledge knows la lab labs lactando las last late
lately later latex law le leaks leaky least leave let levanto lexapro libre license life like lil limpio line lined lines list
lithium little live liver livers lives llama llaman lleno lleva llevar lleve llevo lo loca loco lol long looked looking lord los
losartan lost lot lots low luego lyft ma maam made major make makes making mal mala male mama man manana mande maneja manejando
manejar manejo mania maniaco manic mano many marcapasos march margarita marido marihuana marijuana marisco mariscos marriage marzo
mas matter may maybe mayo me mean means med media medicaid medicamento medicina medicinas medicine medico medics meds mejor
menopausia menos mentioned mes meses meth metoprolol metro mexico mi middle might mine minute minutes mis misdiagnosed misma mismo
mo mom momento moms monitor month months monton more morning morphine most mota mother moved much muchas mucho mujer murio murmur
mushrooms muy my myself nacio nada nadie nah name names nausea nauseas nauseous navidad necesita necesito need negative negativo
neighbor neither nel nerves nervios never new nexplanon next ni nicotine night nightmares nights nine ninguna ninguno nino nkda no
nobody nobodys noche nomas nombres none nonstop nope normal nose not nothing novia novio now nrml nuera number numbers nunca nurse
nursing o ocd ocupado of off officially oh oi oia oiga oigo ok old on once one ones only oops open operada operaron opere or orina
orinar orino other otra otro out over overactive own oxys pacemaker pack padecia padezco pads pain pancreas panic panicked panico
papa para paranoid pareja paroxetina part parte partial parto pasa pasado pasar pase pasele paso pass passed past pastilla
pastillas pastor patch patient paxil peanuts pecho pee penicilina penicillin people perdi perf perfect perfecto period pero person
personal physical picks pido piedras pill pills pipi place planning please plus poco podia pollen polvo poquito por positive
posparto possible possibly postpartum pot prayer preg pregnancy pregnant pregunta preguntan preguntar preguntarle pregunto
prescribed presion pressure pretty prima primera primero primo private probably probado probe problem problema problemas problems
prostata prostate prozac prueba pruebas psicologa psicologo psicosis psicotico psiquiatra psiquiatrico psych psychiatrist
psychologist psychosis psychotic ptsd puede puedo pues puesto pump pumping puro puros puse pusieron put que question questions
quien quiere quieren quiero quit quitaron quizas race rapido rara rash rate rather ratito rato reaccion reaching reacted reaction
real reality really recai recaida recall recetaron recetas recheck recoge record recovering recovery recuerdo regla regular rehab
rehabilitacion relapsed related remember removed required resultados results retraso revisado ride right rinon rinones ronchas
room roommate rule running runs sabe sabria sacaron sad said sailed sale salgo sali salieron salio same sane sano saw say says
scan scare scared scarred schizo schizoaffective schizophrenia schizophrenic school se second see seeing sees segura seguro
seizure self semana semanas senor sent senti sepa ser seria seroquel sertralina service sessions set seventy severe sex shadows
she shell shellfish shift ship shoot shot should shoulder si sick side siento significa simon sin since sir sirvio sis sister six
sixty skip skips sleep small smoke snipped snri so sober sobrio social sola solamente solo some somebody someone something
sometimes son soplo sorry sort soy spasms spell spring ssri st stable stage started state stay stays stent stents steroids still
stones stop stopped store stoy stress stroke strong struggling stuff sube suboxone suegra sufro suits sulfa summer sun supe super
supper suppose supposed sure surgery suspected svt swelled taco take taken takes taking tal talk talked tambien taquicardia tarda
tarde taxi te teen tell telling ten tener tengo tenido tension terapia tercero termino terrible test tested tests text textbook
texting than thank that thc the them then therapist therapy there these they thing things think thinks this those though thought
three throat through tia ticker tied tiempo tiene till time timer times timing tipo tms to tobacco todas todavia today todo todos
together told tolerated toma tomado tomando tomar tome tomo tomorrow tonight too took touch touched trabaja trabajando trabajo
trae trago traigo trans transplant transport trastorno tratamiento treat treated treatment tres tried trimester trip triste
tristeza trouble truck trust try trying tubal tubes tuesday tuve tuvo twenties twice twin twins two uber uff uh ultima ultimamente
ultrasonido ultrasound un una unas under unless until up us usado usar use used using uso uterus uti utis va vale valve van vape
varias varios varon vasectomy ve veces vecina vecino veia vejiga ver verdad vesicula vet vez vi vieja viendo vinito vino violent
visit vitaminas vivo voces vodka voices vomiting voy vuelvo wait waiting walk want wants ward was wassup watch water way we weak
weaned wear weddings weed week weekend weekends weeks weird well wellbutrin went were what whatever when where which while who
whole why wife wild will wine with without woke women wondered words work worked working works worry wort would wrong wrote xanax
xarelto y ya yea yeah year years yellow yep yes yessir yesterday yet yo you young your yup zero zoloft ¿
"""

LINES = """\
no other unsure yes
# b-30 c-50 d+17
#$ c-37
#_@date a+24 b-16 c-19 d-26
#_@medicine d+16
#_@month a-37 b-28 c-32 d+41
#_@year a+25 c-25 d-37
#__# b-29
#__@late c+19 d-18
#__a a+19 c-22
#__ago c-16
#__and a-24 d+25
#__clean d+19
#__do d-16
#__morning a+19 d-20
#__nada a-19 d+20
#__neither d+15
#__no a+26 c-17 d-20
#__nothing a-17 d+17
#__old a-17
#__one a+17 c-16
#__so a-16
#__sober a-19 d+20
#_days a-33 b-16 d+28
#_it a-16
#_just a+17
#_lol a+17 b-18
#_or a-16 c+16
#_over b-24 c-18
#_pack c-16 d+16
#_semanas a-15 d+18
#_this d-15
#_weeks a-26 b-28 c-16 d+27
#_y a-21 d+22
118/7* a+20 d-21
= b-15
=said:allergy:ask c-19
=said:allergy:no c-17
=said:allergy:unsure a-33 b-18 c+33 d-25
=said:allergy:yes a-64 b-56 c-41 d+57
=said:any:ask a-42 b+43 c-42 d-43
=said:any:no a+41 b-36 c-35 d-41
=said:any:unsure a-28 b-25 c+29 d-27
=said:any:yes a-48 b-49 c-36 d+49
=said:ask b+30 c-19 d-19
=said:ask:a_question a-102 b+91 c-38 d-98
=said:ask:does_not_want_to_answer,_or_did_not_understand a-46 b+49 c-48 d-44
=said:ask:none_of_yes,_no,_unsure a+19 b-84
=said:ask:opens_with_no,_but_tells_otherwise a-16 b-21 c-23 d+23
=said:ask:signs_of_both b-46 c-33
=said:ask:someone_else's_condition a-28 b+31 d-50
=said:heart:ask d-26
=said:heart:no a+22 b-81 d-22
=said:heart:unsure a-51 b-21
=said:heart:yes b-33 c-36 d+23
=said:no a+62 b-69 c-45 d-51
=said:no:nobody_to_take_them a+48 b-34 c-53 d-39
=said:no:not_that_they_know_of a-24 b-24 c+27 d-37
=said:no:opens_with_no a+39 b-65 c-33 d-22
=said:no:someone_else_has_it,_the_person_does_not a+55 b-66 c-37 d-49
=said:no:the_last_word_after_all b-21
=said:no:what_the_text_says_about_the_question a+60 b-42 c-70 d-42
=said:now:ask b+15 c-54
=said:now:no a+18 b-43 c-34
=said:now:unsure a-58 b-54 c+27
=said:now:yes a-25 b-78 c-67 d+46
=said:organ:ask a-21
=said:organ:no a+19 b-70 d-22
=said:organ:unsure b-52
=said:organ:yes a-30 b-18
=said:pregnancy:ask b-16
=said:pregnancy:no a+40 c-41 d-62
=said:pregnancy:unsure a-15 b-64 c+31 d-46
=said:pregnancy:yes a-30 c-50 d+28
=said:prior:no b-79 c-19
=said:prior:unsure a-20 c+18 d-22
=said:prior:yes a-52 b-20 d+26
=said:psychosis:ask a-17
=said:psychosis:no a+34 b-22 c-17 d-44
=said:psychosis:unsure a-36 c+32 d-50
=said:psychosis:yes a-53 c-17 d+17
=said:ride:ask c-19
=said:ride:no a+30 b-63 d-49
=said:ride:unsure d-38
=said:ride:yes b-86
=said:substance:ask c-28
=said:substance:no b-25 c-18
=said:substance:unsure d-38
=said:substance:yes b-22 c-43 d+23
=said:unsure a-44 b-39 c+64 d-58
=said:unsure:others_think_so a-23 b-27 c+29 d-24
=said:unsure:words_of_doubt a-43 b-37 c+61 d-56
=said:yes a-59 b-68 c-40 d+71
=said:yes:an_idiom_that_agrees a-30 c-24 d+29
=said:yes:opens_with_yes a-36 b-32 c-106 d+53
=said:yes:the_last_word a-47 c-22 d+25
=said:yes:the_last_word_after_all a-29 c-25 d+29
=said:yes:two_or_more_of_them_named a-26 b-26 c-38 d+36
=said:yes:what_the_text_says_about_the_question a-39 b-57 c-16 d+40
=said:yes:what_the_text_says_after_all a-28 c-29 d+31
=said:yes:words_of_agreement a-27 b-23 d+15
=short c-20
? a-55 b+49 c-29 d-46
@animal a-27 b+41 c-20 d-43
@animal$ b+18 c-22 d-28
@animal__it b+17 c-15 d-16
@animal_got b+15 d-18
@body b-27 c-25 d+20
@body__fine a+18 d-18
@body__it c-17 d+17
@body_cancer c-16 d+21
@body_is a-24 c-20 d+22
@body_me a-15
@body_no a+20 c-15 d-21
@body_since d+17
@body_spasms d+16
@body_surgery d+17
@call a-28 b+42 d-52
@call$ c-16 d-18
@call_me a-24 b+32 c-39 d-40
@clinician a-24 c+17 d-26
@clinician$ a-28 b+18 d-18
@clinician__@medicine a-21 b-17 c-23 d+30
@clinician__@year d+16
@clinician__i c-16
@clinician__mania b-18
@clinician__me a+19 b-33 c-16
@clinician__que b-21
@clinician__to b-16 c+20
@clinician_and c-21
@clinician_dijo a-19 b-18 c+18
@clinician_has a-17 b-17
@clinician_por c-16 d+17
@clinician_said c+15
@clinician_says c-19
@clinician_thought b-18 c+19 d-19
@clinician_wants c+16 d-17
@clinician_y c-24 d+25
@date b-28 c-32 d+18
@date$ a-16 b-21 c-44 d+25
@day c-26
@day$ c-17
@day_it c-17
@drink c-25 d-28
@drink$ a+24 c-16
@drive a+23 b-17 c-57
@drive$ a+23 b-31 c-41
@drive_him a-15 d+16
@drive_me a-23 c-15 d+16
@drive_myself a+16
@drive_yo d-16
@drug b-23
@drug$ b-39 d-20
@drug_@drug a-35
@drug__# a+20 d-20
@drug__@day d-20
@drug__@drug a+24 c-19
@drug__@food a+17
@drug__and c-15
@drug__day a-20
@drug__en b-19 c+19 d-18
@drug__is a+23 b-23 c-20 d-21
@drug__it a+25 b-20 c-24
@drug__las a-20 d+20
@drug__little d-19
@drug__lot a-17
@drug__night a-22 d+20
@drug__of c-17
@drug__problem c-24
@drug__sleep a+16
@drug__that b-20 c+18
@drug_count b-16 c+18
@drug_cuenta a-15 b+18 d-24
@drug_every a-17
@drug_on b-16 d-16
@drug_only b-19 c+19 d-25
@drug_that a+19 b-20 c-19
@drug_to a+21 c-21
@eat b-19 c-19
@eat$ b-19 c-19
@fetch$ c-16 d+18
@food b-44
@food$ b-28 c-33 d+18
@hello a-25 b-17
@holiday a+21 c-22
@holiday$ a+21 c-22
@howmuch a-28 b+27 c-20 d-26
@howmuch_tarda b+16
@insurance a-18 c+17
@insurance$ c+17
@insurer b-16 d+16
@insurer$ b-20 c-21
@insurer__@relative b-18 c+16
@insurer_a c-27
@insurer_mi b-18 c+16
@late a-20 c+28 d-28
@late$ a-20 c+27 d-30
@medicine a-17 b-15 c-17 d+19
@medicine$ c-17
@medicine_@medicine c-17 d+23
@medicine__@medicine a-18 b-15 c-21 d+23
@medicine__@treat b-20 d-16
@medicine__@year d+16
@medicine__a a-18
@medicine__and d+16
@medicine__did c-17
@medicine__is a-16
@medicine__it a-16
@medicine__me c-20
@medicine__of a-16 c-15 d+17
@medicine__prescribed b-15
@medicine__yes a-16
@medicine_and b-18
@medicine_as c-16
@medicine_count d-18
@medicine_no d-22
@medicine_para a-21
@medicine_y a-24 b-16
@month b-50 d+18
@month$ b-37
@month__@drug a-21 d+18
@month__@stop d-16
@month_ago c-16
@month_and c-26 d+18
@month_sin a-21 d+18
@move$ b-19
@open b-39
@open$ a+18 b-31 d-38
@open__# a-23 c-18 d+22
@parking c-18
@person a-19
@price a-22 b-21
@relative$ a-28 b-19 d+28
@relative_@drive a-35 b-17 c-27 d+35
@relative_@insurer c-18
@relative__# b-25
@relative__@body a+16 b-21
@relative__@drive a+17 c-19 d-22
@relative__@fetch d+16
@relative__@treat b+21 c-22
@relative__a c-34
@relative__alcoholic a-15
@relative__and a-20 c-19
@relative__as c-17
@relative__bad a-17 d-17
@relative__bipolar c-19 d-16
@relative__bring c-19 d+18
@relative__but a+28 b-33 c-43
@relative__can c-15
@relative__de d-22
@relative__del b+17 d-18
@relative__dia d-17
@relative__do a-18 b-15 d+16
@relative__drink c+16 d-19
@relative__drogas a-19 b+18 c-18
@relative__el a+29 b-29 c-18
@relative__embarazada a-22 b+17
@relative__ese d-17
@relative__eso b+15
@relative__for c-16
@relative__he a-19 b-18
@relative__heart d-16
@relative__her b-22
@relative__him b-15
@relative__i a+16 b-25 d-23
@relative__if a-15
@relative__in c-22
@relative__is a-19
@relative__it b+20 d-16
@relative__know b-23 c+21
@relative__la c-16
@relative__law c-18
@relative__lol a+19 b-22 d-17
@relative__me a-20
@relative__mi a-18 c-16 d+19
@relative__no a+21 c-20 d-20
@relative__not a+16 b-30
@relative__ok c-16
@relative__patient b-23
@relative__pero a-18 c-27 d+24
@relative__pregnant b+16 d-15
@relative__puede a+17 c-30
@relative__que b-30
@relative__say a-16 b-23 c+24 d-16
@relative__si d+15
@relative__snipped a+15 b-18
@relative__so c+17
@relative__the a+17 c-16
@relative__to c-21
@relative__tried b+17
@relative__up c-17
@relative__working a+16 c-26
@relative__would d+16
@relative__yes b-16
@relative__yo a+22 b-24 c-29
@relative_and a-15 b-21 c-28 d+26
@relative_but c-16
@relative_can b-32 c+24 d-17
@relative_dice b-16 c+15
@relative_did a+22 b-16 c-21 d-17
@relative_dijo c-18
@relative_does c-20
@relative_drinks a-19 b+19 c-21
@relative_es a+21 c-27 d-25
@relative_esta d-16
@relative_got b-21 c-18
@relative_had b+19 c-34 d-29
@relative_has d-32
@relative_if c+19 d-22
@relative_in c-18
@relative_is b+19 c-37 d-21
@relative_le a+17
@relative_me a-29 b-15 c-30 d+36
@relative_murio a-18 b+21 d-20
@relative_no d-20
@relative_not b-17
@relative_puede a-25
@relative_said a-27 b-24 c-30 d+30
@relative_say c+18
@relative_si d-15
@relative_thinks c+17
@relative_toma a-18 b+20 c-22 d-16
@relative_trabaja a+15 c-23
@relative_tuvo a-21 b+20 c-18 d-18
@relative_was c-23
@relative_will a-28 b-21 d+27
@relative_would b-33 c+28
@relative_y a-16 d+17
@ride b-28
@ride$ a-29 b-18
@ride__@relative a-16 d+20
@sick a+18 b-29
@staff c-19
@stop b-52
@stop__# a+15
@stop__@drug a+17 d-17
@stop__@medicine a-16
@stop__a a-17 c+23 d-24
@stop_de a+20 d-21
@stop_the c+16 d-16
@symptom a-29 b-16
@symptom$ b-22 c-44
@symptom__no d-17
@symptom__that a-21 b-19 c+25 d-21
@symptom_but d-24
@thanks a+36 b-27 c-35 d-26
@thanks_god a+16
@treat a-30 c+16 d-15
@treat__@medicine a-28 b-26 c+18
@treat__@year d+15
@treat__my b-16
@treat__no a-16 c+26 d-27
@treat_and c-21 d+17
@treat_dos c+18 d-17
@treat_for a-19 c-21 d+26
@treat_like a-18
@treat_si d-16
@treat_y c-17 d+18
@treat_yes a-17 c+18 d-19
@vehicle a+29 c-44
@vehicle$ a+35 c-36 d-57
@vehicle__@relative a-19 c+19
@vehicle__my a-19 c+19
@vehicle_home a+17 c-16
@vehicle_or a-19 c+19
@visit b+18 d-26
@visit$ d-25
@visit__@day a-19 b+19 d-16
@visit_is b+15
@wrong b+19 c-18 d-23
@year b-27
@year$ b-53
@year__@drug a+18 d-18
@year__@medicine c-15
@year__@treat c-20 d+23
@year__cosas c-20 d+19
@year__si c-15
@year_ago b-18
@year_limpio a+19 d-18
@year_no a+19 c-19 d-19
@year_of a-17 c-19 d+19
@year_old c-18 d-19
@year_sin d-21
@year_sober a+19 d-19
^# c-56 d+20
^@body a-39 b-30 c-33 d+43
^@call a-26 b+33 c-37 d-39
^@clinician a-16 b-33
^@day b-21
^@drive a+22 d-27
^@drug a-20 b-46
^@howmuch a-23 b+24 c-25 d-22
^@insurer a-30 b-32 d+19
^@medicine a-49 b-41 d+32
^@relative b-68 c-27 d+34
^@stop b-27 c+28 d-31
^@symptom b-21
^@treat a-25 b-26
^@vehicle a+33 b-44 c-20 d-36
^a a-15 c+20 d-22
^about d+18
^afib a-22 b-15 c-22 d+28
^afraid a+16 d-17
^after a+29 b-28 c-17 d-29
^ahora a+24 b-17 c-18 d-20
^ahorita b-17 c-16
^alguien c+16
^all b-16 c-16
^allergic c-22 d-40
^amamanto a-20 d+18
^andele a-17 d+19
^ando b-28 d+16
^apenas a+17 b-21 c-27
^ask c-20 d-22
^asking a-16 c+16 d-16
^at a+19 b-23 c-20
^bad b-37 c-40 d+24
^bebo b-18 c-23
^been a-24 b-32 d+19
^bipolar a-18 b-27 d+23
^blood a+29 c-20 d-28
^borderline b-23 c+22 d-23
^both a+25 b-25 c-33 d-16
^bp b-23
^busy a+27 d-28
^can b+37 c-47 d-32
^casi b-20 c-23
^cero a+32 b-29 c-31 d-31
^chronic c-17 d+20
^cirrhosis d+23
^cirrosis d+18
^claro b-18 c-25 d+23
^clean b-27 c-27
^como a-32 b+36 c-34 d-26
^could b-32 c+20
^couple c-19
^creo a-22 b-18 c+31 d-15
^cual a-21 b+22 c-17 d-23
^cuando b-23
^de c-43
^del a+17 c-19
^depende a-27 b-26 c+32 d-27
^depends a-20 c+20 d-26
^despues a+16 d-16
^diagnosed c-16 d+17
^did a+16 b-23 d-20
^do b+44 c-22 d-51
^does a-45 b+19 d-46
^dos a-30 b-22 c-32 d+33
^doy a-21 b-16 c-19 d+21
^drank a-16 c-16 d+17
^eh a-26 b-25 c+27 d-25
^el b+16
^en a+29 b-27 d-34
^enlarged a-19 b-17 c-17 d+19
^era a-17 c+20
^es a+18
^eso b+30 c-35 d-33
^esta d+17
^estamos a-19 b-15 c+20 d-18
^este c-15
^estoy b-68 d+19
^estuve a-18 b-15 d+18
^every a-18 b-18 c-23 d+22
^everyone a+24 b-24 c-19 d-21
^everything a+19 b-15 c-15 d-19
^felt b-16 d-19
^fine a-24 b-18 d+26
^first a+26 b-33 c-39
^for a-19 b+17 c-19
^fui a-16 c+19
^fumo a-17 b-19 c+19
^get c+17
^getting a-26 b-23 c+32 d-30
^go a-34 b-26 c-27 d+33
^going d-17
^got a-25 b-52 d+27
^hace a-22 b-15 d+18
^had a+26 b-62 d-20
^hard b-16 c+18
^have b-22 d-30
^having a-28 b-21
^he b-71 c-17 d+22
^heart d-15
^heck c-18
^hep b-24 c-34 d+34
^hepatitis c-18 d+18
^her a-18
^high a-17
^hoping a-21 b-17 c+22 d-18
^how a-25 b+19 d-29
^huh a-27 b+29 c-22 d-31
^i b-21
^ic a-20 b-19 c-19 d+20
^if a-25 b-25 c+27
^in a+28 b-29 c-16 d-31
^infecciones c-22 d+19
^irregular c-16 d+21
^is a-55 b+53 c-44 d-49
^it a-15 b-46 c+22
^jaja a+19 d-15
^jamas a+31 b-20 c-24 d-27
^just a+40 b-86 c-23 d-16
^kidneys c-17 d-18
^kind a-27 b-20 c+30 d-25
^la c-21
^labs a+21 b-21 d-21
^las a-22 b+20 c-27
^later a+20 d-16
^le a-36 b-26 c+19
^let b-17
^like a-22 b+16 c-19
^liver b-32 c-33 d+24
^livers a-17 d+17
^llevo b-16 c-31 d+17
^lol c-20 d-19
^los a+21 c-24
^low a+21 b-18 c-17 d-20
^luego a+22 d-20
^mania a-20 b-16 c-23 d+24
^maybe a-26 b-44 c+39 d-47
^me b-90
^mi b+22 c-28 d-20
^might a-21 b-19
^more d+16
^muchas c-16 d+17
^my b+25 c-18 d-17
^nada b-37 c-48 d+18
^nadie a+28 b-19 c-25 d-22
^nah a+48 b-27 c-46 d-43
^need a+23 b-31 d-28
^negative a+29 b-20 c-23 d-28
^negativo a+17 d-16
^neither a+33 b-16 c-25 d-31
^nel a+27 b-17 c-21 d-24
^never b-44
^next a-26 b+28 c-29 d-27
^ni a+29 b-20 c-28 d-28
^ninguna a+29 b-26 c-32 d-20
^ninguno a+24 c-20 d-29
^nkda a+24 b-18 c-15 d-22
^no a-17 b-24
^nobody b-26 d-30
^nomas a+39 b-41 c-22 d-38
^none c-38
^nope a+42 b-27 c-38 d-43
^nose a-39 b-37 c+39 d-38
^not b-41 d-28
^nothing b-23 c-34
^now a-20
^nunca b-33 d-51
^oi c+20 d-19
^oia c-19 d+21
^ok b-18 d+19
^on a+22 b-51 d-27
^once a-15 c-21 d+18
^one a+27 b-37 d-34
^only a+39 b-69 c-31 d-20
^orino a-20 b-17 c+24 d-25
^padezco a-21 b-17 c-20 d+23
^para c-17 d-24
^passed a+15 c-19
^pee c+16 d-17
^perfect b-18 c-16
^pido b-16
^por a-26 c-24
^possibly c+17
^pressure c-21 d+15
^probably a-32 b-23 c+33 d-32
^psicosis d+19
^puede a-17 b-30 c+33 d-30
^puro a+25 b-24 c-24 d-24
^puros a+25 b-20 c-22 d-25
^que a-50 b+35 d-24
^quien a-27 d-28
^quizas c+16 d-17
^rather b+16 c-17
^recai a-16 d+21
^sali c-17
^salio c-16
^sane a+25 b-23 c-25 d-25
^saw c+19
^schizoaffective d+23
^se a-16 c-19 d+21
^senti a-18 b-19 c-17 d+19
^seria a+15 c-15
^severe a-18 b-17 c-18 d+20
^she b-46
^should a-18 c+16 d-22
^si b-67 c-18 d+22
^simon a-17 d+21
^sin b-25 c-20
^skip a-24 b+23 c-21 d-22
^social a+19 d-15
^solamente a+28 b-26 c-23 d-26
^solo a+43 b-42 c-38 d-42
^somebody c+22 d-19
^sometimes a-32 b-22 c+23 d-16
^sort c+18 d-16
^soy c-41
^still a-25 b-28 c+17
^stopped a+20 b-18 c-20 d-16
^strong a+21 b-18 c-18 d-21
^super a+28 b-21 c-16 d-28
^sure a-30 b-22 c-22 d+33
^svt a-17 d+21
^tal a-26 b-16 c+29 d-22
^talked b-18
^tengo a-35 b-62 d+22
^tests a+18 c-15
^that c-39
^the a-17 c-18 d+23
^they b-27
^this a+19 b-28 c-17
^three a-25 b-23 c-21 d+24
^time a-16 b+17 d-16
^todavia a-24 b-17
^todo a+32 b-31 c-34 d-26
^tolerated a+20 d-17
^tome a-25 b-22
^tomo a+16 b-44 c-21
^too b-25
^traigo a-17
^tried a-34 b-30 d+24
^trying a-21
^tuve a-48 b-36 c+18
^two a-30 b-23 c-18 d+26
^uh a-16 d+17
^un b-30
^una b-41 c+23 d-30
^used c+26 d-26
^uso b-40
^uti c-19 d+17
^utis a-21 b-15 c+16
^vi a-17 b-16
^voy a-18 b-35 d+22
^waiting a-26 b-20 c+28 d-25
^was b-18
^we a-22 b-42 c+19
^well a-24 c+16
^went a-26 b-24 d+20
^what a-50 b+41 c-23 d-49
^where b+16
^which a-26 b+27 c-23 d-26
^who a-28 b+31 c-24 d-30
^why a-39 b+18 c-44
^will b+17 d-38
^worked a+21 b-16 d-23
^working a-23 b-16 c+22 d-17
^works a-24 b-20 c-16 d+25
^y a-24 b+34 c-18 d-33
^ya a+29 b-48 c-47
^yea a-25 b-17 c-20 d+23
^yeah b-29 c-35
^yep a-27 b-21 c-24 d+33
^yes b-42 c-40 d+23
^yessir d+16
^yo b-28 c-23
^yup a-21 b-19 c-18 d+21
^zero a+26 b-23 c-25 d-27
^¿ a-39 b+50 c-48 d-40
a b-22 c+21
a_# c-16 d+15
a_@body d-18
a_@clinician a-16
a_@drug a+16 c-22
a_@food c-23
a_@ride a-20 c-22 d+23
a_@vehicle d-17
a_@year a-19
a__@date d+18
a__@drink d-17
a__@drug a+19 c-29
a__@relative b-32 c+19
a__@stop a-17 c+15
a__@treat b-19
a__a b-19
a__ago c+16 d-16
a__and b-21 c-15
a__at a+24 c-20
a__attack c-16
a__bebe a-19 c-20 d+20
a__break d+16
a__but b-18 d-24
a__corazon d+16
a__del c-16
a__every d+15
a__from a-16
a__gatos d-19
a__heart c-24
a__i b-23
a__in a-26
a__maybe d-21
a__me c+23 d-19
a__mejor a-19 c+22
a__monitor c-16
a__my a-25 b-16 d+21
a__never c+16 d-18
a__no a+20
a__nothing c-17
a__now a-23
a__on b-17 c-22
a__one a-17 c+20 d-18
a__pack c-19 d+19
a__que c+16
a__quien a-16 c+16
a__rato a-17 b-16
a__se a-16 d-16
a__sulfa a+16 d-15
a__test a-19
a__to d-16
a__transplant c-19 d+20
a__un a-16 c+18 d-15
a__valve c-17 d+15
a__week c-20 d+18
a_baby d-18
a_bad a-19
a_bunch c-20 d+22
a_cada a-17 b-16
a_catheter a-16 b-15 c-17 d+20
a_chance b-18 d-17
a_couple c+15 d-18
a_eso b-20
a_few b-17
a_great a+19 c-16 d-16
a_hacer c+16
a_heart b-16 c-18
a_la b-39
a_leaky c-15
a_little b-21 c+20 d-22
a_liver a-22
a_lo a-19 c+22
a_los c-18 d-23
a_lot a-22
a_man c-19 d-15
a_mi a-17 c+17
a_nada a+29 d-26
a_night d+16
a_psychotic d+16
a_que a+20 c-18 d-29
a_reaction d-16
a_scan c+21
a_stent a-16 d+15
a_stroke c-17
a_test c+16 d-21
a_uti d-25
a_vasectomy a+18
a_veces a-39 b-35 c+29 d-16
a_ver a-22 b-16 c+25 d-26
a_week b-20
a_while c+17 d-17
aa a-17 c-15 d+21
aa$ a-16 d+19
ablat* c-16 d+17
ablation c-16 d+17
about a-18
about_# a-16 b-15 c-18 d+20
about_it b-19 d-23
about_my c-15
absolutely_not a+18 d-18
abuelo a-16 b+16
acuer* c+23 d-21
acuerdo c+23 d-21
acuerdo$ c+24 d-19
adderall b+16 c-15
addic* a-22 b-18 c-22 d+29
adela* d+19
adelante d+19
adelante$ d+19
adhd a+16 c-25 d-16
afib a-34 b-22 d+17
afib$ a-25 b-16 c-21 d+27
afrai* a+20 d-20
afraid a+20 d-20
afraid_not a+19 d-19
after b-44
after_@move c-16
after__better a+17 b-20
after__is b-19
after_my a-19 c-22 d+24
after_work a+25 b-17 c-16 d-24
again a-19 d+16
again$ a-29 c-29 d+19
agarr* c-16
agent c-19
ago b-24 d-17
ago$ b-22
ahead a-16 d+17
ahead$ a-16 d+17
ahi$ c-16
ahora a+22 c-26
ahora__bien a-16 d+18
ahora_esta a-16 d+18
ahori* a+15 b-25 c-28
ahorita a+15 b-25 c-28
ahorita__puedo a+23 d-21
ahorita_no a+24 d-29
aide a-21 b-21 c-30 d+28
al d-35
al_@clinician d-20
al_cien a+15 c-15
al_polvo c-19 d-24
al_rato a+19 d-20
alcoh* a-17
alcohol a-20 b-20 c-30 d+29
alcoholic a-17
alcoholic$ a-17
alerg* a-22 b+19 c-28
alergia a+19
alergica c-23
alergica$ a+17 c-16 d-19
alergica__nada a+20 d-19
alergica_a b-22
alergico a-18
algo a-23 b-15 c+26 d-24
algo__el c+15 d-17
algo_en c+15 d-17
algui* a-26 b-25 c+33 d-30
alguien a-26 b-25 c+33 d-30
alguien_me c+15
alivi* a-23 c-18 d+23
all c-56 d+19
all$ b-36 c-34
all__and a-16 c-17 d+18
all__time a-21
all_clear a+19
all_good b-17 c-17
all_over a-16
all_set a-25 d+26
all_the a-21
aller* c-45
allergic a-18 b+16 c-33
allergic__it a-26 d+26
allergic__not a+24 b-23 d-16
allergic__nothing a+22 b-20 d-20
allergic__only a+20 b-21 d-16
allergic__sulfa b-16
allergic_to a-18 b+16 c-32
allergies a+30 b-19 c-23 d-30
allergies$ a+27 b-17 c-22 d-26
allergy b-16 d+15
allergy: a-22
allergy:# a+21 b-22 c-20 d-17
allergy:#_@date a+18 d-19
allergy:@animal a-32 b+39 c-34 d-41
allergy:@animal_got b+15 d-18
allergy:@body a-20 b-19
allergy:@call a-15 d-20
allergy:@date a+18 d-19
allergy:@food a-25 b-17
allergy:@medicine b+24 c-29 d-23
allergy:@relative a-29 c+19 d-32
allergy:@relative_had a-19 b+16 d-15
allergy:@stop a-16 c-21 d+23
allergy:@symptom a-32
allergy:@symptom_but a-16 c+17
allergy:@treat c-31
allergy:a_la b-27 c-21
allergy:a_los c-18 d-23
allergy:a_nada a+29 d-26
allergy:a_reaction d-16
allergy:again a-21 c-15 d+20
allergy:al c-23 d-29
allergy:al_polvo c-19 d-24
allergy:alerg* a-22 b+19 c-28
allergy:alergia a+19
allergy:alergica c-23
allergy:alergica_a b-22
allergy:alergico a-18
allergy:aller* a-16 c-43
allergy:allergic a-20 b+17 c-30
allergy:allergic_to a-20 b+17 c-29
allergy:allergies a+30 b-19 c-23 d-30
allergy:allergy b-16 d+15
allergy:am a-18
allergy:am_allergic a-22 c-19
allergy:an a-21 d+19
allergy:and c-34
allergy:and_i c-17
allergy:at a+17 c-17 d-28
allergy:at_all a+19 d-16
allergy:at_the d-20
allergy:bad a-33 d+20
allergy:be d-26
allergy:been b-16 c+17 d-27
allergy:been_given c-15
allergy:bees c-19 d-25
allergy:befor* a+23 c-15 d-21
allergy:before a+23 c-15 d-21
allergy:before_and a+16 d-16
allergy:bien b-22
allergy:breat* a-22 b-17 c-20 d+21
allergy:breathing a-22 b-17 c-20 d+21
allergy:but b-28 c+16
allergy:but_not d-16
allergy:but_that a-16 c+16
allergy:c c+16
allergy:call a-15 d-20
allergy:can a-20
allergy:can_not b-18
allergy:codei* a+22 b-19 c-17 d-16
allergy:codeine a+22 b-19 c-17 d-16
allergy:con a-26 c-23 d+22
allergy:con_eso a-26 c-23 d+22
allergy:conoz* a+18
allergy:conozco a+18
allergy:could a-24 b-16
allergy:could_have d-16
allergy:could_not a-19 c-18 d+19
allergy:crazy a-18 c-16 d+17
allergy:cual a-22 b+22 d-24
allergy:cual_@medicine a-22 b+23 c-17 d-23
allergy:cuand* a-22
allergy:cuando a-22
allergy:cuando_me a-22
allergy:cuent* d-27
allergy:cuentan b+17 d-16
allergy:dado_eso a+18 c-17
allergy:did a+28 b-21 c-32 d-24
allergy:did_fine a+20 d-21
allergy:did_great a+16 c-16
allergy:diero* c-19
allergy:dieron c-19
allergy:dio a-25 b-21 d+16
allergy:do b-17 c+16 d-25
allergy:do_not b-22 c+16 d-24
allergy:drug c-15
allergy:era a-21 b-16 c+24 d-18
allergy:esa c-19
allergy:esa_vez c-17
allergy:eso a-21 d+22
allergy:estab* c+18 d-16
allergy:estaba c+18 d-16
allergy:exper* c-19 d+19
allergy:experience c-19 d+19
allergy:felt b-18 d-22
allergy:fine a+41 b-26 c-33 d-41
allergy:first a+38 b-28 c-28 d-38
allergy:first_time a+20 d-20
allergy:first_timer a+18 c-15 d-18
allergy:for b-26
allergy:for_me a+18 d-20
allergy:gatos d-19
allergy:given c-15
allergy:go a+16 c-19
allergy:got a-28
allergy:got_it d-21
allergy:great a+29 b-22 c-29 d-28
allergy:had a+15 c-38
allergy:had_# a+16 d-16
allergy:had_@symptom c-16 d+21
allergy:had_a c-16
allergy:had_it a+21 c-18 d-32
allergy:had_to a-16 d+16
allergy:hallu* a-27 b-25 c-26 d+28
allergy:han d-18
allergy:have b-28 d-37
allergy:have_been d-16
allergy:have_had d-21
allergy:have_not a+18 c-19
allergy:he c-23
allergy:he_tomado a+24 c-18 d-15
allergy:heard a+20 d-17
allergy:heard_of a+20 d-17
allergy:heart a-20 b-16 c-18 d+19
allergy:hinch* a-19 c-19 d+20
allergy:horri* a-20 b-18 c-27 d+27
allergy:horse a-16 b+18 d-15
allergy:i a-18
allergy:i_am a-18
allergy:i_do c+15
allergy:i_had b-22 c-25
allergy:i_have d-23
allergy:i_know d-18
allergy:i_was a-16
allergy:in b-29
allergy:in_the b-20
allergy:is a-29 b+28 d-31
allergy:is_it b+23
allergy:it c-33
allergy:it_before a+22 d-21
allergy:it_made a-24 b-15 c-22 d+28
allergy:it_on b+15 d-18
allergy:it_was a-16 b-16
allergy:it_well a+17
allergy:just a+30 b-27 c-24 d-28
allergy:just_to a+15
allergy:ketamina b-16 d+16
allergy:ketamine c-20
allergy:know d-26
allergy:know_of d-16
allergy:la a+24 c-45 d-23
allergy:la_@treat b-16 d+16
allergy:la_conozco a+18
allergy:la_he a+27 c-22 d-17
allergy:la_pusieron c-19
allergy:la_sulfa a+16 d-15
allergy:last b-19 c-29
allergy:last_time b-19 c-29
allergy:latex c-16 d-19
allergy:life c-17
allergy:los c-19 d-25
allergy:los_gatos d-19
allergy:made a-29 b-21 c-22 d+30
allergy:made_me a-19 c-15 d+21
allergy:made_my a-18 c-17 d+22
allergy:mal a-17
allergy:maris* a+16 b-17
allergy:maybe c+25 d-17
allergy:me b-42 c-21 d+25
allergy:me_@symptom c-17
allergy:me_dio a-25 b-21 d+16
allergy:me_la a+20 d-19
allergy:me_puse a-22 b-16 c-17 d+20
allergy:medicina a-22 b+23 c-17 d-23
allergy:medicine a-16 b+23 c-18 d-20
allergy:mi a-25 d-30
allergy:mi_@animal a-19 b+19 c-16 d-17
allergy:mi_@relative d-22
allergy:morph* c-19 d-23
allergy:morphine c-19 d-23
allergy:muy a-17
allergy:my a-38
allergy:my_@animal b+15 c-16 d-15
allergy:my_@body a-19 b-19
allergy:my_@relative a-23 d-23
allergy:my_life c-17
allergy:nada a+45 b-21 c-29 d-42
allergy:nauseas d-16
allergy:nauseous a-21 b-21 c+22 d-21
allergy:never b-37 c-15
allergy:never_been d-18
allergy:never_had a+42 b-21 c-37 d-28
allergy:never_heard a+20 d-17
allergy:never_tried a+24 c-16 d-19
allergy:new a+22 b-19 c-17 d-23
allergy:new_to a+22 b-19 c-17 d-23
allergy:ningu* a+27 c-16 d-25
allergy:ninguna a+27 c-16 d-25
allergy:ninguna_alergia a+16
allergy:ninguna_reaccion a+17 d-15
allergy:nkda a+24 b-18 c-15 d-22
allergy:no a-17 b-68 c+20 d-17
allergy:no_allergies a+21 d-21
allergy:no_c c+16
allergy:no_problem a+17 d-17
allergy:no_reaction a+20 c-17 d-19
allergy:no_sabria a-16 c+17
allergy:no_soy a+30 b-18 d-28
allergy:nomas a+27 b-30 c-23 d-20
allergy:nomas_a a+19 b-21 c-17
allergy:not a-25 b-61 c+22
allergy:not_had a+15 c-15
allergy:not_know c+18
allergy:not_say c+17
allergy:not_that b-27 d-32
allergy:not_to b-15 d-17
allergy:nothi* a+22 b-20 d-20
allergy:nothing a+22 b-20 d-20
allergy:nunca a+27 b-18 c-19 d-25
allergy:nunca_la a+27 c-24 d-16
allergy:on a-18 c-35
allergy:on_it c-29 d+16
allergy:one c-25 d-20
allergy:only a+50 b-44 c-46 d-49
allergy:only_morphine a+15
allergy:only_to a+17 b-16 c-16 d-16
allergy:out a-33 d+18
allergy:out_of a-19 d+17
allergy:out_when d+17
allergy:passe* d+18
allergy:passed d+18
allergy:passed_out d+18
allergy:peanu* a+15
allergy:peanuts a+15
allergy:penic* a+23 c-22 d-17
allergy:penicillin a+21 c-18
allergy:polle* a+18 c-15 d-18
allergy:pollen a+18 c-15 d-18
allergy:polvo c-19 d-24
allergy:prime* a+19 d-15
allergy:primera a+19 d-15
allergy:primera_vez a+19 d-15
allergy:proba* d-16
allergy:probl* a+31 c-22 d-30
allergy:problem a+23 c-20 d-22
allergy:puse a-22 b-16 c-17 d+20
allergy:puse_bien a-16
allergy:pusie* c-17
allergy:pusieron c-17
allergy:que c-22
allergy:que_me a-19 b-19 c-16 d+19
allergy:reacc* c-22 d+16
allergy:reaccion c-22 d+16
allergy:reaction d-16
allergy:recal* c+16
allergy:recall c+16
allergy:remem* b-20 c+17 d-24
allergy:remember b-20 c+17 d-24
allergy:right a-17
allergy:sabri* a-18 b-22 c+28 d-22
allergy:sabria a-18 b-22 c+28 d-22
allergy:screa* a-20 c-17 d+21
allergy:se a-17
allergy:senti a-22 b-23
allergy:sever* a-17 b-17 c-16 d+19
allergy:severe a-17 b-17 c-16 d+19
allergy:si a-18
allergy:sin d-19
allergy:solo a+18 b-17 d-18
allergy:soy a-16 c-25
allergy:soy_alergica c-20
allergy:st a+18 d-19
allergy:stopp* a-22 b-19 c-18 d+21
allergy:stopped a-22 b-19 c-18 d+21
allergy:stuff c-19
allergy:sulfa a+28 b-18 c-24 d-28
allergy:taken d-15
allergy:taken_it d-15
allergy:terri* d+18
allergy:terrible d+18
allergy:that_i b-24
allergy:that_is a-17
allergy:the c-16
allergy:they_had a-16 d+16
allergy:this a+22 b-21 c-18 d-17
allergy:throat d+15
allergy:time a+25 b-24 c-22 d-16
allergy:timer a+23 b-19 c-19 d-23
allergy:to_bees b+16 d-17
allergy:to_it b-18 c-16 d+18
allergy:to_me b-20
allergy:to_my a-22
allergy:to_nothing a+22 b-20 d-20
allergy:todo a+15 d-16
allergy:todo_bien a+15 d-16
allergy:toler* a+16 d-17
allergy:tolerated a+16 d-17
allergy:tolerated_it a+16 d-17
allergy:tomad* a+24 c-18 d-15
allergy:tomado a+24 c-18 d-15
allergy:took a+19
allergy:tried a+24 c-16 d-19
allergy:tried_it a+24 c-16 d-19
allergy:tuve_una c-18 d+18
allergy:un a-23
allergy:una b-17
allergy:una_reaccion a-16 c-19 d+19
allergy:una_vez d-17
allergy:up a-24 b-23 c-30 d+30
allergy:use c-18 d-23
allergy:used a+18 c-15
allergy:used_it a+18 c-15
allergy:vez b-19
allergy:vomiting a-18 b-17 c-17 d+19
allergy:was b-27 c+21 d-17
allergy:was_fine a+32 c-20 d-29
allergy:was_out c+16 d-16
allergy:weird c+15 d-19
allergy:weird_but d-18
allergy:well c-16
allergy:went a-21 b-19 c-20 d+21
allergy:what c-16
allergy:what_is b+17
allergy:when b-20
allergy:when_i a+17
allergy:when_they c-16
allergy:which a-22 b+26 c-24 d-24
allergy:which_@medicine b+16
allergy:will a+18 c-18 d-19
allergy:worke* a+21 b-16 d-23
allergy:worked a+21 b-16 d-23
allergy:y a+19 b-25 c-30
allergy:y_todo a+15 d-16
allergy:yes d+25
allergy:you a-16 b+23 d-20
alone a+29 b-20 c-27 d-29
alone$ a+25 b-18 c-23 d-24
alta$ a-31
altas a-20 b-19
alway* b-20 c-22
always b-20 c-22
always_high a-16 b-16 c-19 d+18
am c-17
am_# b+20 c-27 d-19
am_@drive a+16
am__@date d+16
am__@relative c-17
am__a a+23 c-16 d-22
am__addict d+15
am__alone d-15
am__and a+18 b-16
am__by a-16 b+17 c-16 d-17
am__for a+15
am__her b-20 c-20
am__in d+16
am__it b-38 d+25
am__lol a+27 d-20
am__man a+19 b-16
am__my b-16 c-17 d+15
am__that a-23 b+20 d-21
am__the b-23
am__today a-17 d+17
am_a a+23 b-48 d-19
am_allergic a-22 c-19
am_asleep a+21 d-23
am_at a+21 d-21
am_bipolar a-18 b-19 c-21 d+29
am_free a-18
am_in d+17
am_new a+23 b-19 c-16 d-23
am_not a-19
am_nursing a-20 d+17
am_on b-17
am_pregnant d+19
am_sixty a+22 b-26 d-23
am_still a-19 c+18
amama* a-27 b-21 c-22 d+26
amamanto a-25 b-20 c-20 d+24
amamanto$ a-21 b-17 c-17 d+20
an_@vehicle b-17
an_ablation c-16 d+17
an_hour b-20 c-22
anali* b-20 d-21
analisis b-20 d-21
analisis$ a-23 b-17 c+22 d-16
and b-22 c-26 d+20
and_@body a+23 d-19
and_@medicine a-24 b-24 c-33 d+31
and_@stop a+19
and_@treat c-20
and__# c+18 d-20
and__@clinician c-18 d+22
and__@medicine a-17 c-22 d+24
and__@treat d-19
and__a c-16
and__another a-16
and__back d-16
and__both a+17 c-16
and__do a-18 c+17 d-16
and__else b-17 c-15
and__fine a+28 d-27
and__is c-23
and__it b-19
and__no d-21
and__not a-28 d+23
and__on a-16 c-19 d+19
and__one a-18 d+17
and__the a-19
and__to c-16
and__will d+16
and_can a-20
and_done a+24 b-19 c-20 d-23
and_down a-16 c+19 d-19
and_he c-18 d+16
and_i c-26
and_it c-25 d-20
and_neither d+15
and_never a+18 d-17
and_no a+24 c-18 d-17
and_now a+16 d-15
and_on d+17
and_one c+15
and_she c-18 d+17
and_still a-17 c-19 d+18
and_then a-19
and_they a-22 d+17
andab* c+20 d-19
andaba c+20 d-19
andel* a-17 d+19
andele a-17 d+19
ando b-46 c-34 d+17
ando_@late c+19
ando__la a+30 d-30
anexo a-20
ano b-21 c-34 d+22
anos b-31
anoth* b-27 c-16
another b-27 c-16
another$ a-16
another_time a+24 b-21 d-20
ansie* a+24 b-19 c-23 d-21
ansiedad a+24 b-19 c-23 d-21
ansiedad$ a+21 b-17 c-21 d-19
answe* a-32 b+28 d-25
answer a-20 b+19 d-18
answer$ a-16 b+16
answering a-15 b+16 c-16
answering_that a-15 b+16 c-16
antes d-16
antes$ c-16
antes_si d-23
antic* a+18 c-21 d-15
anxie* c-20
anxiety c-20
anxiety$ c-15
any a+20 b-21 c-24
any$ a+20 c-18
any: a-15 b+18 c-17 d-19
any:i a-15 c+18 d-17
any_of c-15
anybo* d-22
anybody d-22
anybody$ a+20 c-30 d-18
anyon* d-17
anyone d-17
anyone_here a+18 c-18
anyth* b-25
anything b-25
anything$ b-22
anything__possible a-15
anything_is a-15
apena* a+17 b-21 c-27
apenas a+17 b-21 c-27
apenas__entere a-18 d+16
apenas_me a-18 d+16
appointment a-16 b+15 d-19
aqui b-17 c-18 d+18
are__back a-15
are__the a+23 c-17 d-23
are_not a-17
are_you a-18 b+19 c-19 d-16
aroun* b-21
around b-21
around$ b-18 c+18 d-20
arrit* a-24 b-18
arritmia a-24 b-18
arritmia$ a-21 b-16
as c-19
as_@treat c-18
as_a d-23
as_long d+18
ask a-28 b+30 c-16 d-44
ask$ a-21 c+21 d-17
ask__@clinician b+20 c-21
ask_me d-15
ask_my a-17 b+19 c-17 d-20
asked a-22
askin* a-16 c+16 d-23
asking a-16 c+16 d-23
asking_around a-19 b-16 c+20 d-19
aslee* a-26 b-27 c+21
asleep a-26 b-27 c+21
asleep$ a-27 b-25 c+19
asthm* b-18 c-22
asthma b-18 c-22
asthma$ b-17 c-19
at c-18
at_# c-17
at_@holiday a+17 c-16
at__@insurer d-19
at__i a+18
at__store d-16
at_a a+20 d-18
at_all b-16 c-22
at_least a-24 b-22 d+16
at_night a-23 b-20
at_the d-47
atras* c+18 d-15
atrasada a-20 c+23 d-19
atraso c+18 d-15
atraso$ c+18 d-15
attac* c-25
attack c-17
attacks c-17
august b-17 c-22 d+19
aun a-27 c+27
ayer c-22 d-22
ayer$ c-22 d-22
b c-23 d+22
b$ c-18 d+20
baby b-16
baby$ a-15
back b-18 d-19
back$ c+20 d-26
back_fine a+18 c-16 d-22
back_perf a+15 c-16
bad a-19 c-25 d+23
bad$ a-30 d+24
bad__the c-16
bad_heart a-16
bag a-21 b-19 c-17 d+21
bag$ a-18 b-18 c-16 d+19
baja a+18 d-20
baja$ a+17 d-18
be$ a-25 c+24 d-24
be__if c-16
be__is c+15 d-15
be__to d-26
be_better a+25 b-18 d-25
be_waiting c-15
bebe a-32 b-32
bebe$ a-32 b-25
bebo a+16 b-21 c-25
becau* c-22
because c-22
bed a+19 d-16
been a-19 b-25 c+19
been__# c-18
been__@month a-21 d+22
been__@treat c-18
been__@year a+21 d-19
been__for c-18
been__it a+15 c-23
been__or c-19
been__that b-17 c-24
been_checked a-18 c+20
been_given c-15
been_on c-20
been_sober a+17
been_tested a-20 c+21
been_told d-16
beer a+24 c-15 d-21
beers a+26 c-19 d-24
bees c-19 d-25
bees$ c-17 d-22
befor* b-21 c-27
before b-21 c-27
before$ c-18
before_and a+16 d-16
being c-21 d+17
bet d+16
bet$ d+16
bette* d-28
better c-27 d-19
better$ a+21 c-19 d-29
bf b-25 c-27
bien a+38 b-50 c-39 d-15
bien$ a+31 b-38 c-29 d-16
bien__presion a+15 d-16
bien_de a+17 d-20
bien_del d-15
bike a+22 b-20 c-18 d-20
bipol* a-25
bipolar a-24
bipolar$ d-16
bipolar_# d+19
bipolar__# c-26 d+28
bipolar__am a+19 b-18
bipolar__not b-16
bipolar_disorder c-17 d+16
bipolar_tipo c-16 d+17
bipolaridad c-17 d+19
bipolaridad$ c-17 d+19
bit b-17
bit$ b-17
bladder c-24 d+18
blood c-17
blood* d-17
blood__good a+16
blood__i d-18
blood__is c-19 d+18
blood__up a-16
blood_pressure c-23
bloodwork d-17
bodas d-17
borde* a-17 b-25 c+25 d-25
borderline a-17 b-25 c+25 d-25
borderline$ a-21 b-19 c+21 d-20
born b-19 c-24 d+22
boss b-22 d-18
boss_is b-22 c-16
both a+31 b-42 c-47
both$ b-24 c-26
both__fine d-17
bottle c-17
bottles a-16
boy a-18
boy_will b-16 c-16 d+15
bp b-36 c-21
bp$ b-26 c-31
bp_@medicine d+20
bp__high a-18 c-22 d+23
bp__up a-18
bp_is b-30 c-32 d+15
bp_was c+15 d-16
break a-27 b-23 c-18 d+27
break$ a-18 b-16
breas* b-28 c-32 d+22
breastfeed a-26 b-20 c-18 d+25
breastfeed$ a-17 d+18
breastfeeding c-21
breastfeeding$ a-18 d+16
breat* a-22 b-17 c-20 d+21
breathing a-22 b-17 c-20 d+21
breathing$ a-19 b-16 c-19 d+19
bring a-29 c-30 d+24
bring* a-22 b-18 c-18 d+22
bring_me c-21 d+20
bro c-15
brote c-15
brother c-28
buddy a-18
bunch c-20 d+22
bunch$ d+17
bus a+23 b-15 d-19
busca* a-25 b-19 c+21 d-15
buscando c+16
buscar a-18
buscar$ a-16
busy b-25
busy$ a+30 b-16 c-16 d-33
but b-94 c+16
but__@medicine a-16
but__@relative d+19
but__am a+19 b-23 c-17
but__can c-21
but__does a+17 c-19
but__had a+15
but__have a-16
but__is b-41
but__it a-23
but__me a+17 b-18 c-18
but__not b-26
but__one a-21 c+21
but__pressure a-17 d+17
but__that a+30 b-20 c-31 d-20
but__will d+16
but_i a-16 b-39
but_it b-20
but_my a-18 b-23 d+24
but_never c+19
but_not a+17 b-33 d-39
but_nothing d-18
but_ok a-18 c+20 d-20
but_only a-23 c+19
but_she c-16
but_that b-25 c+19 d-19
but_the c-20
by c-18
by_me a-17 b-17 d+18
by_myself a+20
bypas* a-23
bypass a-23
bypass$ d+17
c a-52 c+45
c$ a-48 c+41
cada b-32 c-18 d+21
cada_rato a-17 b-16
call b+29 d-52
called_in a-15 c+19 d-16
came a+20 b-25 c-37
came__fine a+18 c-16 d-22
came__perf a+15 c-16
came_back a+23 b-22 c-36
can b+23 d-17
can$ a-29 b-25 c+26
can__@vehicle a-24 b+21 c-15
can__anybody c-24 d-17
can__be a-17 b+20 d-19
can__but a-26 c-21 d+29
can__do d-21
can__find a+15 c-24 d-18
can__her d-22
can__hold a-15 d+16
can__it c-20 d+16
can__just a-18 b+18
can__me c-25
can__my a-17 d+16
can__say c+19
can__take c-18
can__talk d-16
can__that c-16
can__to c-18 d-18
can_do a-16
can_i a-31 b+32 c-25 d-28
can_my b+17 d-16
can_not a+17 b-38 c-40
can_we a+26 b-27 d-20
can_you d-16
cance* a-24 c-25
cancer a-24 c-25
cancer$ a-17 c-17 d+16
car c-21
car$ c-25
cardi* a-25 b-21 c-20 d+26
cardiologist a-21 b-19 c-25 d+27
carnal b-19
casa c-20 d+17
casi b-21
cath a-19 b-17 c-21 d+23
cath$ a-15 c-15 d+17
cathe* a-16 b-16 c-17 d+20
catheter a-16 b-15 c-17 d+20
cayo c-19
cayo_mal a+16
cbd b-20 c+16 d-20
cero a+32 b-29 c-31 d-31
cero$ a+32 b-29 c-31 d-31
chamb* a+18 d-18
chamba a+18 d-18
chamba$ a+18 d-18
chanc* b-19 d-18
chance b-19 d-18
chance$ b-19 d-18
change c-16
chart a-16
checa* a-27 b-19 c+30 d-25
check a+16 b-20 d-24
check$ b-18 d-21
check* a-24 b-28 c+32 d-30
checked b-18 c+18 d-27
checked$ a-23 c+24
checked_out a+20 c-17
checking a-18 b-18 c+20 d-21
checking$ a-20 b-17 c+20 d-20
chole* a+22 c-19 d-20
cholesterol a+22 c-19 d-20
cholesterol$ a+19 c-17 d-17
christmas a+17 c-16
chron* c-17 d+20
chronic c-17 d+20
chronic_utis d+17
churc* b-19 c-28
church b-19 c-28
church$ b-15 c-19
cien a+15 c-15
cien$ a+15 c-15
cigarettes a+17 c-15 d-16
cigarro a+18 d-18
cinco a-29 b-23
cirrh* c-20 d+15
cirrhosis c-20 d+15
cirrhosis$ a-19 c-16
cirrhosis__do a+15
cirro* c-21 d+24
cirrosis c-21 d+24
cirrosis$ a-16 c-21 d+25
cisti* c-16 d+20
cistitis c-16 d+20
claro a-21 b-19 d+22
claro$ a-17 c+16
claro__@relative c-17 d+22
claro_mi c-17 d+22
class a+17
class$ a+17
clean b-39 c-44
clean$ a+17 b-22 c-30
clean__@month a-17 d+17
clean__@year d-15
clean_since a-18 d+18
clear a+22 c-16 d-19
clear$ a+22 c-16 d-19
clear* a+15 d-30
cleared a+16 b-23 d-29
close b-25
closed a+18 b-26 c-26
codei* a+22 b-19 c-17 d-16
codeine a+22 b-19 c-17 d-16
coles* c-17 d-16
colesterol c-17 d-16
come$ c-18 d-16
come_back a-16
comes a-18 b-16 c+17 d-16
comes_and a-18 b-16 c+17 d-16
comin* b-18
coming b-18
como a-35 b+34 c-46 d-17
como_# d+15
compa* b-16 d-23
company b-16 d-23
con b-22
con_@clinician c-16 d+16
con_@medicine a+24 c-27 d-20
con__@clinician a-22 b-16 c+21 d-16
con__@drug a-19
con__@relative d+17
con__y c-16
con_el c-21
con_eso a-26 c-24 d+22
con_la b-16
con_una d-24
condo* d-16
confi* a-33 b+21
confidencial a-16 b+17
confidencial$ a-16 b+17
confirmed a-24 d+17
confirmed$ a-24 d+17
conoz* a+23 c-18 d-17
conozco a+23 c-18 d-17
conozco$ a+18
consi* a-29 c+27 d-23
consigo a-19 c+15
conte* c+16 d-17
contr* a-27 c-44 d+32
controlada d+21
controlada$ d+21
controlo a-25 c-25 d+26
coraz* b-15
corazon b-15
corazon__@year d+16
corazon_hace d+16
cosas a-32 b-32
cosas$ a-20 b-17
could b-36 c+23
could__been a-19 c+20 d-20
could_be a-19 b-17 c+25 d-22
could_have a-19 c+20 d-20
could_not c-20
couns* b-16
counseling b-16
counselor b-17 c+18 d-16
count a-45 d-28
count$ a-51 d-32
count* a-24
counting a-19 b-15 c-16 d+19
counts d-19
counts$ d-18
coupl* d-16
couple d-16
couple_beers a+16
cousin c-17
cover* a-16 c-17 d+20
covered a-16 c-17 d+20
covered$ a-15 c-15 d+18
crazy b-26 c-32
crazy$ b-15 c-20
creep* d-16
creeping d-16
creeping_up d-16
creo a-34 b-27 c+39 d-29
creo$ a-24 c+24 d-17
creo_que a-25 b-20 c+30 d-18
crist* a-19 b-20 c+15
cristal a-23 b-19 c+16
cual a-22 b+22 d-24
cual_@medicine a-22 b+23 c-17 d-23
cuale* a-18 d-25
cuales a-18 d-25
cuales$ a-18 d-24
cuand* b-36
cuando b-36
cuando__@relative c-16 d+17
cuando__la a-18 c-17 d+20
cuando__mi a-17 b-17 c-30 d+30
cuando_me a-27 c+16
cuant* a-18 c+18 d-18
cuantas a-18 c+18 d-18
cuantas$ a-16 c+19 d-16
cuanto a-24 b+24 c-15 d-25
cuent* a-55 b+34 d-20
cuenta a-46 b+25 d-19
cuenta$ a-44 b+24 d-16
cuentan a-23 b+32 c-30 d-32
cuentan$ a-21 b+30 c-28 d-29
cutti* a-17 c+16
cutting a-17 c+16
cysti* c-16 d+18
cystitis c-16 d+18
cystitis$ c-16 d+18
dad c-29
dado c-16
dado_eso a+18 c-17
dads a-26 c-23 d+28
daily a-21 c+18
dale a-17 d+17
dale$ a-17 d+17
dando a-17 c-19
daughter a-34
day a-17 b-30 d+17
day$ b-23
days a-27 b-27 c+18
days_clean a-23 d+23
days_sober a-17 d+18
de__dos a+17
de__no a+21 d-18
de__presion a+21 b-20 d-17
de__si c-15 d+19
de_eso c-36 d-24
de_la b-31 c-28
de_los d-15
de_mas a-23 c+16
de_nino c+16 d-16
de_orina a-18 b-18
de_parte a-20 b+23 d-22
de_todo d+15
dead a-19 d-18
dead_@relative b-16 c+17
decir a-23 b+17
decir$ a-17
defin* b-16 c+17 d-25
deje b-33 c+27 d-39
del b-23
del__en a-17 d+16
del__no d-18
del_higado a-17
demon* a-17 c-16
demons a-17 c-16
demons$ a-17 c-16
depen* a-41 b-17 c+20
depende a-28 b-26 c+33 d-28
depende$ c+17 d-15
depends a-28
depends__day c+16
depends_if c+20
depo a+20 d-16
depre* a+21 c-33 d-19
depresion c-18
depressed a+15
depression c-22
desca* b-18 d-22
desde c-22 d+18
despu* b-17 d-17
despues b-17 d-17
dia a+16 d-17
dia$ a+16 d-17
diabe* a+20 c-18 d-19
diabetes a+19 c-16 d-19
diabetes$ a+21 c-18 d-16
diagn* b-28
diagnosed b-21
diagnosed$ a-23 c+23
diagnosed__bipolar c-16 d+15
diagnosed_with c-20
diagnosticaron c-17 d+19
diari* a-15 d+16
diario a-15 d+16
diario$ a-15 d+16
dias a-20 d+17
dice b-22 c+16 d-16
dice_que b-22 c+16 d-16
did a+16 c-20
did__for a-19
did__with a+16
did_a c+19 d-19
did_but a+18 c-16 d-15
did_fine a+20 d-21
did_great a+16 c-16
did_not a-21 d+18
died a-16
dieron_@medicine b-17
diez c-18
diez_@year c-18
digam* a-20 c-19 d+26
digame a-20 c-19 d+26
digame$ a-19 c-16 d+24
digo a-15
dijer* a-20 c+16
dijeron a-20 c+16
dijeron_que a-18 c+18 d-16
dijo a-24 b-23
dijo__si c-22 d+18
dijo_que a-24 b-23
dime d+15
dime$ d+15
dio a-32 d+19
dio__pero d-18
dio__y a-16 c-21 d+19
dios a+19 c-20
dip c-15 d-16
disea* b+19 c-24
disease b+19 c-24
disease$ a-18 b+18 c-17
disor* a-21 b-16
disorder a-21 b-16
disorder$ c-17 d+16
diu a+18 d-16
diu$ a+18 d-16
divor* c-16 d+15
divorce c-16 d+15
do a-29 b+40 d-24
do__a c-20
do__any c-22
do__anyone a+22 c-21
do__ask b+16
do__count a-21 b+29 c-33 d-23
do__do a+22 c-19 d-16
do__drink a+19 c-18
do__have b+18 c-18 d-29
do__i d-17
do__it a-19 c+16 d-21
do__know b-32
do__mean b+18 c-19
do__remember c+16
do__to a-21 b+21 d-24
do__tomorrow a+16 d-17
do__trust a-18 c+19
do__what c+17
do_have c-19
do_i a-19 b+34 c-27 d-30
do_it b-15 c-30 d+17
do_not b-23 c+22 d-26
do_utis b+19 c-21 d-17
do_you a-24 b+24 c-26
docto* a-21 b-15 c+20
doctor d-44
doctors a-21 b-15 c+20
doctors$ a-18 c+17
does a-26 b+17 d-39
does$ c-20
does_@medicine b-21 c+21
does__@drug b-16 c+16
does__@medicine b+25 c-25
does__count a-43 d-36
does__matter b+21 c-18 d-16
does__me c-20
does__to b+15 d-15
does_it a-19 b+23 c-21 d-19
does_postpartum b-21 c+21
does_that a-24 d-22
dog c-18 d-21
doing a-26 b-19 c+19
done c-34
done$ a+22 c-22 d-26
dormi* c+21 d-22
dormir a-16 c+16
dos a-18 b-32 d+15
dos$ b-19
dos_y a-24 c-21 d+25
doubt b-24 d-30
doubt_it b-24 d-30
down b-27 c+19
down$ a-29 b-19 c+17
down_for a+15 d-24
doy a-20 b-23 c-31 d+27
drink a+30 b-25 d-34
drink$ a+23 c-21 d-17
drink__a a+21 d-19
drink__but a-17 c+16 d-15
drink__i a-21
drink__much a-16
drink__problem a+18 d-16
drink__than a-21
drink_but a+20 c-17 d-17
drink_every a-19
drink_more a-21
drinker a+24 b-21 c-18 d-21
drinking c-31 d+15
drinks$ a-19 b+19 c-21
drinks_a c-22
drive a+27 b-16 c-34 d-24
drives a-25 c-16 d+19
driving b-20 c-21
droga* d-28
drogas d-28
drogas$ c-29 d-21
drop c-17
drugs c-19 d-24
drugs$ c-19
drunk a-26 d+25
dry a+21 b-17 c-19 d-19
due a-30 d+20
due__@date a-21
due_in a-21
duro a-18 c-16 d+19
early a-17
edge b-23 c+24 d-32
edge$ b-21 d-26
edibles a+15
eh a-26 b-25 c+27 d-25
either$ a+16
el_@clinician b-19
el_@day c-21 d-23
el_@drug a-18 d+16
el__cuenta a-24 b+27 c-23 d-24
el__no a-23 d+19
el__que b-20
el__y a+17 d-15
el_corazon a-20 d+15
el_diu a+18 d-16
el_higado c-30 d+15
el_que a+17 b-17
el_test a-23
eleva* a-18
elevated a-18
ella b-16 d-19
else a+20 b-21 c-18
else$ a+19 b-20 c-17
em c-22
em$ a+17 c-18
embar* a-28 c-34 d+25
embarazada a-19 c-30 d+16
embarazada$ c-26
en b-24 c-18
en_# a-17 d+18
en_@date a-18 c-21 d+20
en_@holiday a+18 d-15
en_@treat c-23 d+24
en_@vehicle c-17
en__chamba a+18 d-18
en__noche b-22 d-21
en_el b-24 d-29
en_la b-31
en_las a+15
en_mi a+19 c-17 d-20
en_rehabilitacion a-19 c-16 d+19
enalapril d+17
enlar* a-21 b-18 c-19 d+21
enlarged a-21 b-18 c-19 d+21
enlarged_heart a-21 b-18 c-19 d+21
enter* a-18 d+16
entere a-18 d+16
entro a-15 d+15
enzim* a-16 b-17
enzimas a-16 b-17
enzym* a-15
enzymes a-15
episo* a-16 c-25 d+25
episode d+20
episodio c-16
era a-22 b-20 c+28 d-21
era__no a-17 c+20
es b+29 c-15 d-50
es$ a-19 b+15
es__del a+19 b-17
es__la b-18
es__primera a+17
es__vez a+17
es_bipolar b+18 c-22 d-16
es_confidencial a-16 b+17
es_el a+20 c-18 d-17
es_la a+32 b-28 c-15 d-23
es_rapido a-16 c+17 d-17
esa c-19
esa_vez c-17
escuc* c-17 d+20
ese a+16 d-17
ese_dia a+16 d-17
eso b+18 c-26
eso$ c-28
eso__lo c-16
eso__personal a-18 b+17
eso_cuenta b-38 c+37 d-30
eso_es a-25 b+24 c-21 d-20
eso_no a+29 b-18 c-25 d-16
eso_que b+18 c-17
esperando a-28 b-18 d+17
esperando_los c+16
esposo a+25 b-18 c-41
esqui* a-16 c-29
esquizofrenia c-21
esquizofrenia$ c-17
esta c-19
esta_bien a-24 d+16
esta_embarazada a-22 b+17
estab* a-26 b-21 c+15
estaba a-21 b-16 c+23 d-17
estam* a-19 b-16 c+21 d-19
estamos a-19 b-16 c+21 d-19
estamos_buscando c+16
estan d-17
este b-21 c-18
este_@year b-19 c-29 d+17
este__no a+17 c-15 d-17
estoy b-33
estoy_@insurance c+17
estoy__a a-20
estoy__de a+17
estoy__eso a+17 d-15
estoy__la a-19 d+20
estoy__los c+16
estoy_bien a+18 d-18
estoy_en a-20 b-18 c-24 d+23
estoy_esperando a-28 b-18 d+17
estoy_manejando a+23 d-22
estoy_operada a+18 c-15 d-19
estoy_sano a+20 c-18
estoy_segura c+16
estoy_trabajando a+17 d-20
estoy_viendo c+15
estre* a+21 b-17 c-20 d-17
estres a+21 b-17 c-20 d-17
estres$ a+17 b-16 c-16
estud* b-25 d-22
estudio a-17
estudios b-20 d-19
estudios$ d-18
estuv* a-19 d+18
estuve a-18 b-16 d+18
estuve__por d+15
even a+20 c-21 d-16
eveni* a+16 b-16
evening a+16 b-16
ever a+20 b-28 d-17
ever$ a+22 b-16 c-20
ever_took a+16 c-15
every a-39 b-34 d+22
every* a+24 c-38
every_@month c-21 d+22
every__but a-17 c+16 d-15
every_day a-18
every_night a-26 b-16
everyone a+17 c-21 d-24
everything a+19 c-30
ex d-28
ex__no a+17 c-17
exact* a-24 b-19 c+31
exactly a-24 b-19 c+31
exactly$ b-19 c+19
expec* a-23 c-24 d+20
expecting a-23 c-24 d+20
expecting$ a-20 c-25
exper* c-19 d+19
experience c-19 d+19
falta a-25 c+20
famil* b+16 d-31
family b+18 c-21 d-28
family$ b+24 c-17 d-24
family__me a+19 b-18
far a+28 b-17 c-24 d-22
far$ a+22 c-19 d-16
fatty a-26 b-22 d+20
fatty_liver a-16
favor a+16
favor$ a+16
feedi* a-20 d+21
feeding a-20 d+21
felt b-18 d-22
few b-20
fifty a+22 c-21
figur* a-18 b-15 c+20 d-18
figure a-15
figure__out a-15
find b-22 c+22 d-33
find_out c+17
find_someone b-19 d-23
fine b-50 c-42
fine$ a+38 b-49 c-39 d-25
fine__is a-16 c-19 d+19
fine__me a-18 b-15 d+19
fine__pressure a-20 d+20
fine_it a+16 d-17
fines d-19
first a+40 b-43 c-43 d-24
first__for a+15
first_one a+15 d-15
first_time a+30 b-16 c-18 d-29
first_timer a+18 c-15 d-18
five c-23 d+17
five$ c-16
fluoxetina a+19 c-20 d-17
folks a-27 b-22 c-23 d+29
for a-19
for_@drug a-16 d+21
for_@year c-18 d+18
for__@body c-17 d+18
for__@relative c-16 d+16
for__@year b-15
for__and b-15
for__in d+16
for__pressure a-17 c-18 d+18
for__week d+17
for_a a-22
for_an a-17
for_blood a-17
for_it b-18 c-19
for_mania c-19 d+18
for_me c-24 d-20
for_sleep a-25 c+27 d-19
for_this a-18 b+19 d-16
for_what a-28 b+29 c-23 d-29
forge* a-20 b-18 c+16
forget a-20 b-18 c+16
forget$ a-18 b-15 c+21 d-23
found a-16 b-17 d+22
found_a a-16 c-20 d+21
four b-26 c-31
four$ b-24 c-27
free a-19
friday c-15
friend d-17
friends a+15 d-19
from a-30 b-16 d+21
fui b-19 c+20 d-19
fui__@clinician a-19
fui__tiempo c+15
fui_con a-16
fui_un c+15
full a+18 d-19
fumo b-32 c+16 d-25
fumo_@drug a-16 b-18 c+19
funci* a-23 d+25
gallb* c-24 d-22
gallbladder c-24 d-22
gatos d-19
gatos$ d-19
gave__in d-15
gave_me b-17
get a-17
get_a a-17
gets a-17
getti* a-27 b-24 c+28 d-19
getting a-27 b-24 c+28 d-19
getting_a a-18 c+23 d-23
gf a-18
go b-48 d+23
go$ b-34 c-27 d+23
go__it a-16 d+18
go_on a-20 c-16 d+17
go_to d-20
god a+23 c-15
goes a-27 c+17 d-33
goes_up d-18
going a+16 c-18 d-18
going__me a-23 d+19
going_to a+16 c-17 d-22
good a+28 b-24 c-39
good$ a+35 b-30 c-28 d-29
goodn* a+15
goodness a+15
got a-28 b-28 d+37
got__@medicine c+18 d-17
got__@relative a-15 c-20 d+22
got__@ride a-20 d+24
got__@stop d-18
got__from d+16
got__of d+16
got__right c-19 d+20
got_a a-24 b-19 c+17
got_it d-16
got_me a-21 b-15 c-18 d+23
got_my a+26 b-20 c-40 d-16
got_snipped a+15 b-18
got_someone c-20 d+16
got_two d+16
gracias a+16
graso c-16 d+18
graso$ d+18
great b-28 d-31
great$ c+17
group a-18 c-27 d+16
guess a-29 b-26
guess$ a-27 b-22 c+36 d-33
gummies b-16 c+16
ha a-17 b-17
hablar a-17 b+17
hace b-32
hace__@year c-25
hace_diez c-18
hace_mucho d-17
hace_poco a-19
hacer a-18 c+19 d-18
hacer* a-17 c+19 d-20
hacerme a-17 c+19 d-20
hacerme__prueba d-15
hacerme_la d-15
hacie* a-20
haciendo a-20
had d-25
had_# a+16 d-16
had_@body c-18 d+21
had_@symptom c-16 d+21
had_@treat a+16
had__@visit a+16 d-15
had__@year a-18 c+16
had__a a-16
had__as d-18
had__attacks b-17
had__bad a-21
had__before a+21 d-19
had__break c-21 d+18
had__but a+28 b-31 d-35
had__c d-19
had__cancer c-16
had__episode d+19
had__for c-18
had__four c-17
had__heart c-19
had__i a+16
had__liver a-22
had__me b-19
had__of a+20 d-16
had__on a-20
had__once d-18
had__out a+19 b-19 c-15 d-15
had__period c-16
had__psychotic c-15 d+19
had__transplant c-19 d+20
had__uti a+19 c-22
had_a c-27
had_an a-23
had_any a+19 d-19
had_anything a+16
had_heart d+16
had_hep a-19 d-18
had_it d-24
had_my a+26 b-23 c-24 d-20
had_some a-15 c+19 d-21
had_that c-23
had_to a-16 d+16
had_two d+16
hago d-21
hago_a c-15
haha a+16
hallu* a-27 b-30 d+17
hallucinations a-27 b-27 c-30 d+31
han b-16
han__de c-22
hard b-16 c+18
hard_to b-16 c+18
hardl* a+19 c-18 d-16
hardly a+19 c-18 d-16
has c-23
has__but a+16
has__disease d-16
has__i c-16
has__it d-16
has__not a+20 b-20
has__on c-22
has_it c-25
has_liver c-16
has_me a-18 b-17
has_not d-18
has_the a+17 b-16 d-16
has_tried b+17
hated d+18
hated_it d+18
have b-26
have_@relative c-16
have__all b-15
have__anything d-16
have__asked a-18 c+19 d-16
have__but c+17
have__few d+15
have__for c-16 d+18
have__it b-21
have__like d+16
have__my c+15
have__of c-15
have__on c-20 d+16
have__that b-15 c+16 d-18
have__the c-19
have__time a-18 d+18
have__tried a+32 c-22 d-22
have_a a-21 b-22 d+24
have_been a-17 b-21 c+16
have_got a-17 d+19
have_had b-16
have_high c-18
have_low a+16 d-16
have_my a+18 b-16 c-26
have_never c-17
have_not a-17 c+26 d-42
have_someone a-22
have_to a-17 c-18
have_tried a-15 d+15
have_wondered a-15 c+17
havin* b-25
having b-25
having__my c+17 d-23
hay c-38 d+22
hay_@ride c-15
hay_quien a+19 c-20
he__@treat c-28 d+18
he__a c-34 d+15
he__been a+19 c-17
he__but a-23
he__eso a+15
he__i d-22
he__it c-17
he__me d-15
he__nada d-17
he__not c-16
he__of b-17 c-24
he__out b-18
he__to c-15
he_can c-24
he_drinks a-19
he_has b-22
he_is d-21
he_passed a-18 c+17 d-16
he_tenido a+16
he_tomado b-20
healt* a+30 b-20 c-26 d-25
health a+19 c-19
healthy a+21 d-16
healthy$ a+16
hear__sometimes c-17 d+17
hear_things c-17 d+17
heard b-18 c+16 d-16
heard_my a-16 c+16 d-15
heard_of a+20 d-17
heard_things d+17
heart b-22 c-17
heart* b-19 c-23
heart:# c-40
heart:#_over b-24 c-18
heart:#_this d-15
heart:118/7* a+20 d-21
heart:@call a-16 b+18 c-16 d-15
heart:@clinician d-27
heart:@food d-16
heart:@hello a-25 b-17
heart:@medicine a-56 b-35 d+24
heart:@price c+18 d-20
heart:@relative b+16 c-35
heart:@relative_does c-16
heart:@relative_es a+20 b-16 d-18
heart:@relative_had c-21 d-19
heart:@relative_le a+17
heart:@relative_murio a-16 b+17
heart:@symptom d-20
heart:@thanks a+17 c-17
heart:@year a-36 b-22 c+16
heart:@year_ago a-19
heart:a a-19 d+20
heart:a_bad a-16
heart:a_heart b-16 c-18
heart:a_leaky c-15
heart:a_mi c-18
heart:a_stent a-16 d+15
heart:a_stroke c-17
heart:a_veces c+18 d-18
heart:a_ver a-15
heart:ablat* c-16 d+17
heart:ablation c-16 d+17
heart:about a-28 d+15
heart:afib a-34 b-22 d+17
heart:ago a-19
heart:al d-27
heart:al_@clinician a-25
heart:all c-27
heart:all_clear a+19
heart:am b-29 c+17 d-22
heart:am_good a+16
heart:an_ablation c-16 d+17
heart:and b-39
heart:and_down a-16 c+19 d-19
heart:ando d+15
heart:antes a-16 d-16
heart:anyth* b-16
heart:anything b-16
heart:arrit* a-24 b-18
heart:arritmia a-24 b-18
heart:as_a b-17
heart:asthm* a+25 c-18 d-24
heart:asthma a+25 c-18 d-24
heart:at a-31 c+25 d-25
heart:at_# a-17
heart:at_the c+20 d-23
heart:attac* c-23
heart:attack c-15
heart:attacks c-17
heart:back b-20 d-18
heart:bad a-28 c-20 d+24
heart:bad_heart a-16
heart:baja a+17 d-18
heart:be a-18 b-20
heart:been b-25 c+22 d-24
heart:been_told d-16
heart:bien a+31 b-22 c-28 d-29
heart:bien_de a+17 d-20
heart:blood c-22
heart:blood_pressure c-18
heart:borde* c+19
heart:borderline c+19
heart:both a+22 b-27 c-30
heart:bp b-36 c-21
heart:bp_@medicine d+20
heart:bp_is b-30 c-32 d+15
heart:bp_was c+15 d-16
heart:but b-47
heart:but_i b-21
heart:but_it a+15 d-19
heart:but_my d+15
heart:bypas* a-19 c-16 d+22
heart:bypass a-19 c-16 d+22
heart:call a-16 b+18 c-16 d-15
heart:cardi* a-25 b-21 c-20 d+26
heart:cardiologist a-21 b-19 c-25 d+27
heart:checa* c+16
heart:check a+20 b-16 c-18 d-20
heart:check* b-16
heart:checked d-21
heart:checked_out a+20 c-17
heart:chole* a+22 c-19 d-20
heart:cholesterol a+22 c-19 d-20
heart:clear a+19
heart:coles* c-17 d-16
heart:colesterol c-17 d-16
heart:contr* a-21 c-19
heart:coraz* b-15
heart:corazon b-15
heart:corazon_hace d+16
heart:count b+19 c-32
heart:creep* d-16
heart:creeping d-16
heart:creeping_up d-16
heart:cuent* b+17 c-19
heart:cuenta b+17 c-19
heart:dad c-18 d-22
heart:de d-18
heart:de_eso c-20 d-17
heart:de_la a+25 b-21 c-16 d-19
heart:diabe* a+20 c-18 d-19
heart:diabetes a+19 c-16 d-19
heart:diagn* a-18 c+17
heart:did_not d-15
heart:dijo a-19 b-17 c+16
heart:dio c-24
heart:dio_un c-18 d+18
heart:do_not b-28
heart:docto* a-21 b-15 c+20
heart:doctor d-23
heart:doctors a-21 b-15 c+20
heart:does b+24 c-33 d-21
heart:down a-26 b-19 c+17
heart:el_@clinician b-19
heart:el_corazon a-20 d+15
heart:enalapril d+17
heart:enlar* a-21 b-18 c-19 d+21
heart:enlarged a-21 b-18 c-19 d+21
heart:enlarged_heart a-21 b-18 c-19 d+21
heart:es a+20 c-17 d-18
heart:es_el a+16 b-19
heart:eso b+16 c-29 d-20
heart:estab* a-17 c+18 d-15
heart:estaba a-17 c+18 d-15
heart:estoy a+17 b-26 d-18
heart:estoy_sano a+16 c-15
heart:every* a+24 b-21 c-16 d-20
heart:famil* b+15 c-17 d-18
heart:family b+15 c-17 d-18
heart:find c+15 d-15
heart:fine c-21
heart:fine_it a+16 d-17
heart:fixed d+15
heart:for a-28 b-16 d+21
heart:for_blood a-17
heart:get c+16
heart:goes d-21
heart:goes_up d-18
heart:going c-15
heart:good a+20 b-23 c-29
heart:got a-19 c-22 d+26
heart:hace a-32 d+28
heart:had_a c-26
heart:had_any a+19 d-19
heart:had_heart d+16
heart:had_it d-23
heart:has_it c-23
heart:have b-32
heart:have_a a-20 c-19 d+21
heart:have_high c-18
heart:have_low a+16 d-16
heart:have_not a-20 c+21
heart:he a-20
heart:healt* a+30 b-20 c-26 d-25
heart:health a+19 c-19
heart:healthy a+21 d-16
heart:heart b-19
heart:heart* b-19 c-23
heart:heart_@medicine d+17
heart:heart_and a+19 d-19
heart:heart_attack c-15
heart:heart_attacks b-17
heart:heart_checked a+16
heart:heart_is c-19
heart:heart_monitor c-16
heart:heart_problems c-24
heart:heart_skips a-20 b-20 c+23 d-25
heart:heart_stuff a+15
heart:heart_trouble a+17 b-17 d-15
heart:heartbeat c-16 d+21
heart:hearts a+19 d-21
heart:hi a-25 b-17
heart:high a-47
heart:high_blood a-20
heart:high_bp d+15
heart:high_but a-23 c-28 d+28
heart:high_when a-19 c+19 d-18
heart:him d+19
heart:hiper* c-17 d+15
heart:hipertensa a-18
heart:hipertenso b-16
heart:huh a-16 d+17
heart:husband c-16
heart:hyper* a-32 c-25 d+30
heart:hypertension a-32 c-25 d+30
heart:i b-24
heart:i_am b-29 c+17 d-22
heart:i_had a-27 c+24 d-18
heart:i_have b-30
heart:i_take c-23 d+24
heart:i_would a-16 c-15
heart:if c-26
heart:if_anything a+17 c-16 d-17
heart:if_i c-18
heart:in a-17
heart:in_# a-23 d+27
heart:in_me d+20
heart:irreg* a-22 b-16
heart:irregular a-22 b-16
heart:irregular_heartbeat c-16 d+21
heart:is b-18 c-21
heart:is_been c+15 d-15
heart:is_fine c-19
heart:is_good a+21 d-23
heart:is_high a-28 b-22 d+22
heart:is_it a-27 c-20 d+21
heart:is_my a+20 d-21
heart:is_up a-26 b-16
heart:it a-20
heart:it_i a+17
heart:it_runs c-20 d-21
heart:it_was b-17
heart:just b-26
heart:just_the a-18 d+16
heart:la a-23 c+16
heart:la_presion b-32 c-30 d+18
heart:la_tengo a+19 b-17 d-21
heart:last b-18 c-15
heart:last_@year c-20 d+20
heart:le d-16
heart:leaky c-15
heart:leaky_valve c-15
heart:lol c-17
heart:long c-16 d+15
heart:low a+42 b-23 c-36 d-40
heart:low_blood a+21 d-20
heart:low_if a+17 c-16 d-17
heart:mama c-20
heart:marca* a-19 d+25
heart:marcapasos a-19 d+25
heart:mas a-20 d+21
heart:maybe c+18
heart:me a-32 c+19
heart:me_dio c-16 d+19
heart:me_la a-28 b-15 c+31 d-23
heart:me_on a-16 c-16 d+17
heart:me_operaron a-24 c-22 d+23
heart:me_salio c+16
heart:me_sube a-16 c+21 d-17
heart:medicine d+17
heart:meds a-27
heart:metoprolol d+20
heart:mi a+20 c-40 d-22
heart:mi_@relative c-35 d-21
heart:might c+20 d-18
heart:mine a-15 b-19 d+19
heart:mom c-17
heart:murio a-16 b+17
heart:my d-26
heart:my_@clinician b-20
heart:my_@relative b+25 c-28 d-27
heart:my_back a+20 c-16 d-16
heart:my_bp b-16 d+20
heart:my_cardiologist c-18 d+21
heart:my_family d-18
heart:my_heart b-34
heart:nada b-26 c-27
heart:nada_de a+16
heart:nada_mas a-20 d+21
heart:negat* a+21 c-17 d-20
heart:neith* a+18 d-15
heart:neither a+18 d-15
heart:never b-18
heart:ningu* a+21 d-20
heart:ninguna a+18 d-18
heart:no b-23 c+17 d-21
heart:no_@medicine a-20
heart:no_heart c-25
heart:no_me a-22 c+24 d-20
heart:no_padezco a+21 d-20
heart:no_que a+15
heart:none c-15 d-25
heart:norma* a+28 c-23 d-33
heart:normal a+28 c-23 d-33
heart:not b-57
heart:not_been a-20 c+21
heart:not_me a+30 c-24 d-23
heart:not_that a+28 b-16 c-27 d-19
heart:nothi* a+32 b-22 c-24 d-28
heart:nothing a+32 b-22 c-24 d-28
heart:now a-19
heart:nrml a+25 b-20 c-23 d-25
heart:nunca a-30 c+31 d-21
heart:nunca_me a-22 c+22
heart:of c-37
heart:of_those d+16
heart:on a-23 b-37
heart:on_the a-21 b-21 c+28 d-28
heart:once a-25 b-17 c+24 d-21
heart:one b-30 c-17
heart:only b-36 c-17 d+17
heart:only_diabetes d-15
heart:opera* a-24 c-22 d+23
heart:operaron a-24 c-22 d+23
heart:operaron_del a-16 d+16
heart:out d-19
heart:over b-24 c-18
heart:over_# b-24 c-18
heart:padez* c-18
heart:padezco c-18
heart:para c-20
heart:para_la d+18
heart:passe* d-18
heart:passed d-18
heart:passed_my a+17 c-16
heart:pastillas a-25 c+16
heart:perfe* a+22 b-17 c-24 d-18
heart:perfect c-16
heart:perfecto a+16
heart:pills a-16
heart:poco a-20 c-19 d+21
heart:por a-15 d+16
heart:pregu* a-21 b+23 c-21 d-21
heart:pregunta a-19 b+22 c-23 d-20
heart:presi* b-34 c-35 d+19
heart:presion b-34 c-35 d+19
heart:presion_si a-15
heart:pressure_is b-22
heart:probl* c-31
heart:problem a+17
heart:problems c-24
heart:puro a+25 b-16 c-18 d-25
heart:que d-30
heart:que_la a-23 b-17 c+19
heart:quien b+15 c-16
heart:runs a-15 c-26
heart:runs_in a-21 b+21
heart:runs_low a+18 b-19 c-16 d-16
heart:said a-21 b-21
heart:said_i c-16
heart:salio d-20
heart:sano a+21 c-17 d-18
heart:says b-28 c+24 d-31
heart:says_my d-22
heart:se a-24
heart:she b-19 d+15
heart:si a-19 b-17 c-17 d+21
heart:side d-16
heart:sin a-19 c+17 d-15
heart:since a-23
heart:skips a-20 b-20 c+23 d-25
heart:so c-16
heart:solo b-16
heart:somet* a-23 b-19
heart:something a-15
heart:sometimes a-15 c+24 d-22
heart:soplo a-27 b-17 c-28 d+29
heart:soy b-16 c-17
heart:soy_hipertenso d+18
heart:still c-18 d+17
heart:store a-21
heart:stres* d-23
heart:stress c-22 d-19
heart:strok* c-17
heart:stroke c-17
heart:stron* a+25 b-19 c-21 d-24
heart:strong a+25 b-19 c-21 d-24
heart:strong_as a+17 c-16
heart:stuff a+15
heart:sube a-16 c+21 d-17
heart:suegra d-16
heart:sufro d+17
heart:sufro_de d+17
heart:surge* d+15
heart:surgery d+15
heart:svt a-19 c-18 d+25
heart:take a-21
heart:tell a-16 c-15
heart:tengo b-31 c-29 d+30
heart:tengo_arritmia c-17 d+17
heart:tengo_baja a+17 d-18
heart:tengo_normal a+18
heart:textb* a+17 c-16 d-16
heart:textbook a+17 c-16 d-16
heart:that c-35
heart:that_i a+15
heart:that_is a-22 b-16 d+21
heart:the a-30
heart:the_@clinician c-25 d-25
heart:the_@medicine a-18
heart:the_blood a-25 d+24
heart:they a-27 b-27
heart:this d-19
heart:this_morning d-15
heart:those d+16
heart:thoug* d-17
heart:ticke* b-20 c-18
heart:ticker b-20 c-18
heart:to a-22 c+22 d-25
heart:to_watch b-15
heart:todo a+24 b-19 c-23 d-21
heart:told d-20
heart:tomo a-26 d+16
heart:tomo_@medicine a-20
heart:troub* a+18 b-17 d-16
heart:trouble a+18 b-17 d-16
heart:tuve a-29 b-18
heart:tuve_un a-24 b-16 c-29 d+28
heart:two a-23 b-16 d+19
heart:two_heart d+16
heart:uh a-16 d+17
heart:uh_huh a-16 d+17
heart:un b-32 c-25 d+32
heart:un_soplo a-15 c-18 d+19
heart:una a-19
heart:up a-29 c+18 d-15
heart:up_and a-18 c+20 d-19
heart:uso a-16 d+21
heart:valve a-21 b-17
heart:veces c+18 d-18
heart:veces_me c+17 d-15
heart:ver a-15
heart:vez c+17 d-16
heart:vez_me c+16
heart:was a-17 b-22 c+23 d-19
heart:was_a d-16
heart:watch a-19 b-20 c+22 d-18
heart:watch_says d-17
heart:what a-23 b+26
heart:what_is a-17 b+27 c-25 d-16
heart:when a-31 c+29 d-34
heart:when_i a-34 b-21 c+36 d-31
heart:why a-15 b+18 d-17
heart:with_the c-15
heart:would a-17
heart:would_be c-16
heart:y a-24 c+21 d-19
heart:y_no c+18
heart:ya a-17 c+17
heart:ya_no c+18 d-17
heart:year c-20 d+19
heart:years a-31
heart:yes a-35 b-26 c-25 d+38
heart:yo a+16 b-21 c-29
heart:yo_nada a+21 d-21
heart:you d-22
heart:¿ c-17
heart_@medicine d+17
heart_@price a-21 b-19
heart__# d+15
heart__a a-23 b-17
heart__but b-17
heart__fine c-23
heart__have d-18
heart__i d-15
heart__in a-23
heart__is d-19
heart__my a-21 d+22
heart__pressure a+23 d-23
heart__runs a-19
heart__they c-15 d+17
heart_and a+19 d-19
heart_attack c-15
heart_attacks b-17
heart_checked a+16
heart_is c-19
heart_monitor c-16
heart_problems c-24
heart_skips a-20 b-20 c+23 d-25
heart_stuff a+15
heart_trouble a+17 b-17 d-15
heartbeat c-16 d+21
heartbeat$ d+16
hearts a+19 d-21
hearts__it a+19 d-21
heck c-18
hell c-17
hell_no a+16
help c-16
help$ c-16
helpe* a-15 d+17
helped a-15 d+17
helped$ a-15 d+17
hep a-24
hep_c a-18
hepat* a-32 b-25 c+17
hepatitis a-32 b-25 c+17
hepatitis$ c-28 d+28
hepatitis__nino c+16 d-16
hepatitis_b c-16
hepatitis_c c-23 d+22
hepatitis_de c+17 d-17
her$ c-25
her_@relative c-17
here b-36 d-20
here$ b-35 d-17
here_and a+15
hermana a-25
hermano b+19 d-29
hi a-25 b-17
hice d-19
hicieron__y d-15
higad* c-24
higado c-24
higado$ a-24
higado__@body a+22 d-23
higado_graso c-16 d+18
higado_si d+16
higado_y a+22 d-23
high a-54 b-25 d+15
high$ a-28
high__@medicine c-15 d+16
high__am a-16 c+17 d-15
high__i a-22
high__pressure a-17
high_blood a-20
high_bp d+15
high_but a-24 c-22 d+25
high_when a-19 c+19 d-18
hija a-21
him$ d-16
hinch* a-19 c-19 d+20
hiper* c-19 d+18
hipertensa a-18
hipertensa$ a-17
hipertenso b-16
hipertenso$ b-16
his$ a-26 b+17 c-24
his_@relative c-16
his__not a+20 b-18 c-18 d-17
hit a+19 d-21
hold d+15
hombr* a+22 d-16
hombre a+22 d-16
hombre$ a+16
home b-27 c-15
home$ a+18 b-17 d-15
hones* a-25 b-19 d+24
honestly a-20 d+22
honestly$ a-17 d+16
honey b-20 c-16
hope b-15 d-23
hope_not d-18
hopin* a-21 b-17 c+22 d-18
hoping a-21 b-17 c+22 d-18
hora a+22 c-15 d-29
hora$ a+24 b-24 d-28
horri* a-20 b-18 c-27 d+27
horse a-16 b+18 d-15
hospi* a-18
hospitalized a-15 c-15 d+15
hour b-26
hour$ b-19 c-21
how a-27 b+18 d-32
how__i b+16 c-18
how__is c-18
how__it d-18
how__will d-16
how_long a-18 d-22
how_much c-16
huh a-31 b+27 c-28 d-15
huh$ a-29 b+27 c-25 d-20
hurt a-19 b+21 c-18 d-20
husband a+16 c-27 d-17
hyper* a-32 c-25 d+30
hypertension a-32 c-25 d+30
hypertension$ a-18 c-17 d+17
hypom* a-15 b-24
hypomania b-20 c+16
i_@clinician a-22 b-22 c-16 d+22
i_@drive a+18 d-17
i_@drug b-21 c-15
i_@stop b-21 c-16
i_@vehicle a-16
i__# b+17
i__@body c+18 d-19
i__@drive a+16
i__@drug b-24
i__@medicine a-23 b-22 d+20
i__@relative a-26 c+15 d-17
i__@vehicle a+17 c-22 d-22
i__@year a-17 d-16
i__a c-20
i__about a+16 b-25 d-17
i__allergic a-22 c-19
i__alone a+21 c-19 d-21
i__and c-24
i__ask a-18 b+22 d-21
i__asleep d-24
i__at b-22
i__baby b-20
i__be b-21 c-18 d+17
i__been b-17
i__bipolar a-20 b-20 c-26 d+34
i__blood d-20
i__but a+16 b-16 d-26
i__by c-25 d-23
i__cath a-17 c-17 d+19
i__do b-17
i__doing a-18 c-19 d+20
i__every a-21
i__find a-22 c+20 d-20
i__for a-20 d+16
i__free a-18
i__get a-24 c+28 d-24
i__go a+17 d-18
i__going a+16
i__got a-17 d+19
i__had a-31 d+17
i__have a+19 b-24
i__heart c-19 d+17
i__hepatitis c-21 d+19
i__her b-20 c-21
i__here a-26 d+26
i__high c+17 d-20
i__i a-24 b-16
i__in c-28
i__is a+20 b-19 d-21
i__it b-38 c+17
i__just b-19
i__little a+17 c-17
i__liver a-20
i__lol c+18 d-23
i__long c-17
i__lot a-18 b-17
i__low a+16 d-16
i__manic d+17
i__maybe a-17 c+15
i__more a-21 b-20 d+16
i__new a+23 b-19 c-16 d-23
i__nursing a-20 d+17
i__of b-15
i__off b-15
i__ok a+22 b-18 c-17 d-22
i__on b-31
i__one a-21 c+20 d-19
i__pregnant a-16
i__prescribed a-26 c+26 d-16
i__psychotic c-18 d+18
i__pumping d+15
i__rather c-17 d-24
i__say a-15 b-24
i__sixty a+22 b-26 d-23
i__so a-21 b-23 d+21
i__some a-30 c+18
i__somebody c+16
i__someone a-31 d+16
i__something a-23
i__sometimes a-18
i__still a-19 c+18
i__take b-19
i__talk c-16
i__than a-21
i__the c-17
i__things a-17
i__think a-16 c+16
i__through a+16
i__time a-20 d+22
i__today a-17 d+17
i__too a-17
i__took a+17 c-17
i__trust a-18 c+19
i__up b-19
i__use c-16
i__walk a+21 c-20
i__wondered a-15 c+17
i__yes a-18 c-24 d+17
i__you a-21 d-17
i_am c-16
i_breastfeed a-22 b-18 c-16 d+22
i_doubt a-33 b-18 c+32 d-25
i_drink d-24
i_forget a-19 b-16
i_get c-20
i_go b-21 d-17
i_got b-20 c-21
i_guess a-29 b-26
i_had b-49 c+24
i_have b-19 c-26 d+17
i_hope a-27 c+27 d-22
i_just b+21 c-22 d-26
i_know d-28
i_lost b-16 c-18
i_might a-20 c+24 d-26
i_need a-24 b+25 c-23 d-22
i_pump a-24 b-25 c-21 d+26
i_see a-18 b-18
i_suppose c+20 d-15
i_take a-24 b-25
i_think a-27 b-27 c+24
i_thought c-21
i_took a+22 c-16 d-23
i_used a-16
i_was a-17 b-33 c+19
i_wear a-18 c-19 d+21
i_will d-24
i_would c-17
ic a-20 b-19 c-19 d+20
idea a-17 c+23 d-15
idea$ c+18
ido__@treat c-25
ido_a c-25
if a-33 c+17
if__counts b-17 c+25
if__do d-18
if__is a-18 c+19 d-23
if__not a-18
if__off c+16
if_anything a+17 c-16 d-17
if_he a-22 c+26 d-31
if_i a-25 b+24 c-23
if_it d-18
if_that b-18 c+24
impos* b-20 c+16 d-16
in c-18
in$ c+19 d-15
in_# a+15 b-25 c-30
in_@date c-21
in__family b+15 c-19 d-19
in__for c-17 d+18
in__it d+15
in__life a+20 d-18
in__since a-18 d+21
in__so a+16 c-15
in__state c-18
in_a b-19 d-22
in_class a+17
in_law c-18
in_may a-15 d+22
in_me d+20
in_my c-22
incon* a-18 c-24 d+27
incontinencia c-16 d+17
incontinencia$ d+16
infec* a-25
infeccion c+21 d-20
infeccion__orina c+16 d-15
infeccion_de c+16 d-15
infecciones a-15 c-26
inter* b-24 c-28
internada b-17 c-19
internada__@clinician b-15 c-17
into_it c+16 d-15
inyec* a+22 c-18 d-20
irreg* a-25 b-18
irregular a-25 b-18
irregular_heartbeat c-16 d+21
is a-16 b+31 d-23
is$ a-31 b+18 c-18
is_# a+28 b-41 d-25
is_@drug a-17 b+16 c-15
is_@open a+21 b-15 c-22 d-17
is_@treat b+22 c-23 d-15
is__# a-18 d+18
is__@body d-17
is__@month a-26 d+27
is__@relative a-23
is__am b-16
is__an a+16 c-16
is__and d-23
is__but a-25 b-20 c-40 d+38
is__drugs b+15 d-15
is__exactly b-19 c+19
is__first a+17
is__i b-25 c-18 d+22
is__is d-19
is__it d-22
is__lol d-22
is__me c-19
is__my a-17 c-27 d+24
is__not a+15 b-22 c-23
is__of c-21
is__ok a-25 b+24 c-22 d-22
is__right a-17
is__same a-18 b+19 c-16
is__so d-16
is__that b-19 c-16
is__the b+18 d-29
is__time d+15
is__to a-22
is__two b-18 c-20
is__week c+15
is_a a-17
is_all a+20 b-22 c-19
is_been b-16 c+18 d-24
is_better d-20
is_bipolar c-17
is_but a+16
is_checking a-20 b-17 c+21 d-20
is_fine c-22
is_going a-20 d+18
is_good a+23 b-21 c-21 d-16
is_high a-28 b-22 d+22
is_in b+15
is_it c-30
is_just d-16
is_mania b+15
is_my a+19 b-17 c-26
is_normal d-18
is_off a-17 b-17
is_on d-22
is_out c-20
is_possible a-15
is_pregnant b+16 d-15
is_prescribed d-19
is_schizo b+18 d-19
is_shot d+18
is_that a-23 c+28 d-29
is_the c-22
is_this a-21 b+23 c-22 d-22
is_up a-28 b-27
is_working a+16 c-26
issue* a+34 c-24 d-32
issues a+34 c-24 d-32
it a-18
it$ c-28
it__# c-15
it__@animal a-19 b+19 c-16 d-19
it__@open c+15 d-23
it__and a-16 b-28
it__bad a-16 d+15
it__be a+20 c-26 d-27
it__been d-18
it__but a-18 b-15
it__do a+18 c-18
it__fine c-16
it__for d-18
it__high a-20 d+16
it__i a-20
it__if d-20
it__in d-16
it__it c-17
it__low a+20 b-20 c-19 d-20
it__my c-20
it__never a+17 c-17
it__no a+17
it__not a+18 b-31 d-36
it__once c+17 d-15
it__problem a-16 c-16 d+17
it__up c+22 d-21
it__weird d-19
it_a d-15
it_at d-15
it_before b-18 c-20
it_i c-16
it_in b-16
it_is b-17
it_made b-17 c-18
it_now a-16
it_on a-22
it_out a-25 b-17 c+23 d-20
it_runs c-20 d-21
it_this a-19
it_tomorrow a+16 d-17
it_was a-26 b-35 c+22
it_well a+17
it_would a+17 c-18
itching c+17
jaja a-20 b-25
jaja$ a-26 b-18
jamas a+31 b-20 c-24 d-27
jamas$ a+24 c-19 d-19
jaund* a-17
jaundice a-17
job b-16 c-21
job$ b-16 c-21
july a-19 d+21
june a+17 b-19 c-16
just a+37 b-18 c-30 d-26
just_@drink a+16
just_@drug d-20
just_@medicine d-15
just_@vehicle a-22
just__@body c-17
just__@drug a-21 c+22
just__@medicine a+19 d-16
just__a b+16 d-18
just__about a+21 b-16 c-20 d-21
just__and a+23 b-17 d-21
just__i a-27 b-20 c+21
just__little d+15
just__lol a+18 c-15
just__no a-16 c-18 d+23
just__out d+17
just__pollen a+15
just_a a+16 c-19
just_got a-15
just_had b+15 c-17 d-21
just_me c-16 d-25
just_my b-25 c-28
just_one d-25
just_the b-18 c-22 d+18
just_to a+15
keeps c+16
ketamina b-16 d+16
ketamine a-19 b+18 c-31
kid b-15
kidne* a+16 b+16 c-42 d-35
kidney c-31 d-15
kidney_stones c-17 d-16
kidneys c-30 d-32
kidneys__the a+15
kind$ b-20 c-23
kind_of d-25
kinds a-24 c-16 d+22
kinds$ a-20 d+19
knock* a-20 b-16 c-17 d+19
knocked a-20 b-16 c-17 d+19
know d-29
know$ a-31 c+18 d-23
know__here a+18 c-18
know__is a-18
know__it c+17
know_anyone a+18 c-18
know_of d-19
know_what c+16
knowl* d-17
knowledge d-17
knowledge$ d-17
knows d-17
knows$ b-26 c+17
la b-15
la_@body b-19 c-28 d+20
la_@drug a-24
la_@medicine a+18 b-21
la_@sick a+22 b-19
la_@treat b-16 d+16
la__baja a+17 d-18
la__bien a+22 d-23
la__cuenta a-16 b+18 d-24
la__el a-20 d+16
la__en d-17
la__la a+18 b-17
la__me c-19 d+23
la__nomas a+18 b-15 c-18 d-17
la__normal a+21 d-18
la__si a-28 c-16 d+25
la__sin d-18
la__tomado d-15
la__y a+22 b-20 d-34
la_casa c-20 d+17
la_chamba a+18 d-18
la_conozco a+18
la_cuenta a-23 b-24 d+16
la_he d-21
la_noche b-22 d-21
la_orina a-19 c-28 d+22
la_pipi c-15
la_pregunta b+18 c-18
la_presion b-32 c-30 d+18
la_primera a+16
la_pusieron c-19
la_regla a+17 d-19
la_sulfa a+16 d-15
la_tengo a+19 b-17 d-20
la_vesicula a+19 c-18 d-18
lab c+21 d-21
labs a+17 b-29 d-36
labs__back d-18
labs__perfect a+17 c-18
labs_came a+19 c-20
labs_were a+17 c-16
lacta* a-22 b-17 c-22 d+25
lactando a-22 b-17 c-22 d+25
lactando$ a-20 c-19 d+21
las a-30 c-17 d+20
las_@medicine c-19
las__cuentan a-19 b+24 c-24 d-25
las_enzimas a-16 b-17
last d-23
last_@month c-17
last_@year b-18
last_one a-20 b+17
last_time b-21
last_week b-15
late a-30 c+24 d-21
later a+18 d-25
later$ a+18 d-22
latex c-16 d-19
law c-18
le b-25
le__a b-15
le__pecho d+16
le_doy c-20
le_estoy a-23 b-18
le_hago c-15
leaks c-15 d+18
leaks$ c-15 d+18
leaky c-17 d+16
leaky_valve c-15
least a-24 b-22 d+16
let a-18
let__know a-16
let_me d-18
let_you a-16
lexapro c-21
life b-21
life$ b-15 c-23
like c-22
like_# c-15
like_that a+15
like_the c-18 d+16
lined d+17
lined_up d+17
lines a-22 b-15 c-18 d+21
list b+19 c-24
lithium a-16
littl* b-24 c+16 d-15
little b-24 c+16 d-15
little_@drug a+17 c-17
little__no a+17 c-17
live d-17
liver a-22 b-16 c-18 d+26
liver$ a-16 b-23 c-18 d+20
liver* a-17 d+17
liver__@body a+33 d-41
liver__are b-16 c-26 d+18
liver__but a-20
liver__good a+23 d-23
liver__i a-15 c-15 d+17
liver__me a+22 c-17 d-18
liver__no a+19 d-20
liver_and a+22 d-22
liver_disease c-20
liver_enzymes c-24 d+24
liver_is b-20 c-25
liver_transplant c-19 d+20
livers a-17 d+17
lives a+19 c-17 d-20
llama* a+15 d-19
lleva a-17 c-16 d+19
llevar d-15
llevo a-17 b-25
llevo__@month a-20 d+21
llevo__@year a+20 d-21
lo c+16 d-29
lo_@stop d-16
lo__@clinician b+17 c-16
lo_mejor a-19 c+22
loca c-21
loca$ c-20
loco c-19
lol c-39
lol$ c-34 d+18
lol_no a+31 c-26 d-27
long__i a-18 c-22
long_as d+18
looke* a-17 c+19 d-18
looked a-17 c+19 d-18
looki* b-26 d-30
looking b-26 d-30
looking$ b-21 d-22
lord c-19
los d-31
los__bien a+19 c-23
los__de a+22 c-19 d-17
los_analisis a-17 b-17 c+18 d-16
los_dos a+17
los_estudios a+16 d-18
los_fines d-19
los_gatos d-19
lost b-21 c-21
lot a-23
lot$ b-24 c+23 d-33
lots c-16
low a+45 b-25 c-42 d-43
low$ a+17 b-15 c-15 d-16
low__anything a+17 c-16 d-17
low__pressure a+21 d-20
low_blood a+21 d-20
low_if a+17 c-16 d-17
luego a+24 b-19 c-23
lyft a-29
ma a-16 b-17 c-22 d+20
maam a+19 c-15
made b-22 c-21 d+19
made_me c-15
made_my a-18 c-17 d+22
make a-21 b-16 c-18 d+22
mal c-37 d+18
mal$ c-28
mama a-29 b-16 d+17
man c-16 d-23
man$ c-19 d-17
manan* b-23 d-32
manana b-23 d-32
manana$ b-22 d-30
mande a+17
manej* a+15 c-18
maneja c-26
manejando a+15 c-18
manejando$ a+28 d-26
mania a-45 c-30 d+41
mania$ a-39 c-24 d+34
mania_si a-17 c-21 d+21
manic a-35 b-30 c-47 d+43
manic_once c-20 d+17
many a-21 d+21
marca* a-19 d+25
marcapasos a-19 d+25
marcapasos$ a-19 d+25
march a-17
marido b-16 c-16
marihuana a-18 d-23
marijuana b-21 d-19
maris* a+16 b-17
marzo a+16
mas b-39
mas$ b-21 d-16
mas_@late a+22 c-17 d-17
mas__menos c+15
mas_de d+15
mas_o c+15
matte* a-17 b+23 c-19 d-18
matter a-17 b+23 c-19 d-18
may a-25 b-17 d+26
may$ a-23 b-16 c-17 d+28
maybe b-53 c+33 d-63
maybe$ b-31 c+15 d-40
maybe_# a-23 c+22 d-19
maybe__@vehicle a-24 c+20
maybe__is b-17 c+17
maybe__it b-17 c+17
maybe__little a-18 c+18
maybe_my c+16 d-16
mayo a-27 c-17 d+27
me b-21
me$ a-17 c-59 d+22
me_@fetch a-25 c-18 d+27
me_@symptom c-17
me__@drug a+19 c-16 d-18
me__@fetch d-15
me__@medicine b-24
me__@relative a-16
me__@symptom c+16
me__@vehicle a+17
me__a a-28 b-25
me__al a-20
me__algo c+15 d-17
me__alta c+15
me__bad d-16
me__bien a-16
me__cada a+16 d-16
me__con b-16 c-17
me__corazon a-18
me__dado c-16
me__de a-16
me__del c-17 d+15
me__el b-29
me__en b-21 d-20
me__eso b-18
me__estudios a-20 c+16
me__hacer a-18 c+19 d-18
me__hacerme a-17 c+19 d-20
me__higado a-19 c-21 d+21
me__i c-16
me__la b-34 c+18 d-17
me__mal c-22
me__mania a-17 c-17 d+21
me__me a-16
me__no d-23
me__pero a-21 c+27 d-25
me__por a-20 c-18 d+25
me__que c+16 d-32
me__solo a+22 b-15 c-18 d-22
me__time a+17 b-16
me__un a-41 b-22 c-18 d+36
me__una c-17
me__y b-18
me_and a-22
me_cayo c-19
me_da a-16
me_diagnosticaron c-17 d+19
me_dieron a-19 b-21
me_dijeron a-20 c+16
me_dio a-35 b-31 d+17
me_entere a-18 d+16
me_falta a-25 c+20
me_for a+18 c-22
me_han a-16 b-19
me_he a-17 c+17
me_i c-17
me_la b-23 d-17
me_later b-17
me_lo d-20
me_lol c-19 d-22
me_no a+20 b-15 c-18 d-16
me_on a-25 b-15 d+18
me_operaron a-20 b-16 d+15
me_puede a+24 d-29
me_puse a-22 b-16 c-17 d+20
me_pusieron a-15
me_quitaron d-19
me_salio a-28 d+21
me_sirvio a-17 d+19
me_sube a-16 c+21 d-17
me_up c-24
me_voy a+17 c-17
mean a-22 b+19 d-22
media b-17 d-24
medic* b-18
medicina a-20 b+21 c-34
medicinas a-15 c-19
medicine a-28 b+20
meds a-25
mejor b-22 d-24
mejor$ d-17
menop* a+24 d-19
menos a-21 b-17
menos$ c+15
menti* d-17
mentioned d-17
mes c-22
meses b-19
meters a+16
meth a-17 d+15
metoprolol d+20
metro a+17 d-18
mi$ a-16 c-23 d+26
mi_@animal a-19 b+19 c-16 d-17
mi_@clinician a-17 b-16 c+17
mi_@relative d-19
mi__@drive c-26
mi__@fetch c-20 d+22
mi__@insurer a-15 c-21 d+15
mi__a a-20 b+18 c-20
mi__de a-18
mi__del a-17 b+18 d-17
mi__dice a-16 b-20 c+19
mi__dijo c-22 d+18
mi__el a+20 c-19 d-18
mi__ella c+16
mi__embarazada a-22 b+17
mi__es c-32
mi__ese d-17
mi__esta c-15 d-18
mi__la c-26 d-22
mi__le a+19 c-16
mi__me a-34 d+19
mi__murio a-18 b+21 d-20
mi__no a+20 d-24
mi__pero c-16
mi__puede b-16 c-17
mi__que a-20 b-26
mi__si d-19
mi__tengo a+16
mi__toma b+20 c-26 d-18
mi__tuvo b+20 c-19 d-24
mi__yo a+18 b-17 c-22
mi_bebe a-22 b-18 c-15 d+24
mi_ma a-19 b-17 c-21 d+21
might a-32 b-35 c+16
might__a c+17 d-18
might__is c+15 d-15
might_be b-21 c+24 d-28
might_have c+17 d-18
mine a-16 c-17
minut* a+16 b-15
minutes a+15
minutes$ a+18 d-18
mis b-23 d-23
mo a-20 d+19
mom b-18 c+17 d-22
momen* a+24 c-16 d-20
momento a+24 c-16 d-20
momento_no a+17
monitor$ c-16
month b-25 d-16
months b-23 c-30 d+18
monto* d+16
monton d+16
monton$ d+16
more b-24
more__i a-22 b-19
more__prescribed a-16
more__than c-17 d+16
more_than a-29 b-22
morni* b-21 c-21
morning b-21 c-21
morning$ b-20 c-20
morph* c-19 d-23
morphine c-19 d-23
morphine$ c-17 d-19
most a-22 b-17
most_nights a-21 c+15
mota a-21 b-20 c+23 d-18
moved a+19 c-15 d-16
much a-36
much$ a-33 b-29 c+20
much_is c-16
mucha* c-26
muchas c-26
muchas_y c-16 d+17
mucho a-40 b-15 d+18
mucho$ a-17
mucho__@year d+15
mucho__noche c+16
mucho_este d+15
mujer b-16
murio a-24 c-20
murio_del a-17 b+18 d-17
muy d-16
my d-19
my_@animal b+17 c-24 d-23
my_@body a-29 b-43
my_@clinician a-15 b+15
my_@drug b-18
my_@medicine b-16
my_@relative a-19 b+21 d-19
my_@ride a+24 b-20 c-38 d-18
my_@vehicle b-19 c-19
my_@visit a-15 b+16
my__# a+16 b-19
my__@animal a-17 b+17 d-17
my__@clinician a-18 b-26 c+15
my__@drive a-28 c-17 d+17
my__@medicine a-22
my__@vehicle a-17 d+16
my__a d-22
my__always c-16 d+16
my__and c-33 d+20
my__are a-16
my__as c-21
my__at a-17 b-20
my__bad a-18 b+16 c-18
my__bipolar c-16
my__bring c-19 d+18
my__but b-30 d-16
my__can b-34 c+24 d-18
my__did a+19 c-18
my__does c-25 d-17
my__drinks a-19 b+19 c-21
my__fine a+17 d-21
my__for a-23 b-16
my__goes d-17
my__good a+20 d-19
my__got c-32 d+17
my__had b+25 c-33 d-40
my__has b+21 d-33
my__have a-22 b-18 d+15
my__he d-19
my__heart d-19
my__high a-19 b-18
my__i b-29 c+18 d-22
my__if a-17
my__in c-29
my__is b+18 c-24
my__it b+16 c-30 d-16
my__keeps c+16
my__know b-23 c+21
my__last a+17 c-17
my__law c-18
my__leaks c-15 d+18
my__liver d-18
my__me b-33 d+20
my__might c+18 d-19
my__my a-24 b-20
my__not b-19
my__now d-19
my__off a-21 b-15
my__on a-23 b+16 d-16
my__one c-18
my__out a+32 c-32 d-29
my__patient b-20
my__pregnant b+16 d-15
my__pressure c-17
my__right a+17 d-18
my__say a-18 c+17 d-25
my__says a-26 b-29 c+31 d-29
my__she a-18 b-20
my__shot d+18
my__skips d-17
my__snipped a+15 b-18
my__sure d+16
my__tell c+17
my__that d-15
my__the a+23 b-34 c-26
my__thought b-18 c+19 d-18
my__tried d-18
my__up c-23 d+16
my__was d-16
my__week a+16 c-16
my__will a-23 b-29 d+25
my__with a+16
my__working a+16 c-26
my__would a-18 b-22 c+32 d-28
my__yes b-17 c-17
my__yesterday a+18 c-16
my_baby b-22 c-16 d+19
my_blood c-18
my_boss b-19
my_boy a-16 c-18
my_bp b-16 d+20
my_break a-21 b-18 d+16
my_car a+15 d-18
my_cardiologist c-18 d+21
my_chart a-15
my_ex d-27
my_family d-19
my_heart a-16 b-36
my_kidneys a-17 b+17
my_knowledge d-17
my_labs c-16
my_life c-19
my_liver a-26 b-28
my_numbers c+15
my_old b-21 c+16 d-27
my_own a+25 c-27 d-29
my_pee a-22 b-24
my_period b-26 d-29
my_tubes a+16
my_twin a+18
mysel* b-23 c-21
myself b-23 c-21
myself$ b-22 c-25
nada a+18 b-60 c-37
nada$ a+43 b-41 c-58 d-25
nada__eso a+26 c-20 d-18
nada__he a+16 d-16
nada_de a+31 b-18 c-24 d-26
nada_estoy a+17 d-16
nada_mas b-18 c-36
nada_todavia a+29 c-17 d-28
nadie a+36 b-21 c-35 d-27
nadie$ a+27 c-25 d-19
nah a+48 b-27 c-46 d-43
nah$ a+15 d-15
nah__that a+22 c-22
nah_i a+20
nah_never a+17
name a-22
name$ a-18
names a-15 d-17
names$ d-15
nauseas d-16
nauseous a-21 b-21 c+22 d-21
navidad a+18 d-15
neces* a-21 b+23 d-19
necesita b+16
necesita$ b+16
need b+22 c-24 d-34
negat* a+40 b-30 c-34 d-38
negative a+31 b-24 c-23 d-32
negative$ a+26 c-20 d-22
negativo a+22 c-22 d-19
negativo$ a+21 c-21 d-19
neighbor a-19
neith* a+28 b-16 c-26 d-17
neither a+28 b-16 c-26 d-17
neither$ a+24 c-19 d-22
neither_of a+16
nel a+27 b-17 c-21 d-24
nerve* b-17 c+18 d-15
nerves b-17 c+18 d-15
nerves$ a-21 c+18
nervi* d-15
nervios d-15
never b-59 c+15 d-37
never$ a+29 c-24 d-25
never__@medicine c-15
never__@treat a+24 c-28 d-18
never__any a+23 d-24
never__anything a+28 c-22 d-21
never__checked a-21 c+22
never__he a+18 c-17
never__it b-22 c+19 d-49
never__of a+26 c-19 d-21
never__tested a-20 c+21
never__that a+21 c-18
never__the a+17 c-17
never_been a+15 b-19 d-24
never_did d-16
never_had a+16 b-31
never_heard a+24 c-17 d-20
never_taken a+17 c-17 d-17
never_told a-16
never_took d-16
never_tried a+26 c-19 d-22
new a+34 b-29 c-27 d-34
new__it a+17 d-16
new_to a+32 b-28 c-25 d-32
nexpl* a+17
nexplanon a+17
nexplanon$ a+15
next a-31 b+26 d-32
next_question a-16 b+17 c-16 d-16
next_week c+16
ni a+32 b-31 c-21 d-27
ni_@drug a+18
ni__ni a+24 d-20
ni__vez a+17 c-18
ni_una c-24
nicotine c-17
night a-38 b-32 d+17
night$ a-29 b-28 d+23
night* a-21 c+15
nightmares c-21
nights a-21 c+15
nine a+21 c-17
ningu* a+22 b-35 c-47
ninguna b-30 c-40
ninguna$ c-21
ninguna_alergia a+16
ninguna_de a+18
ninguna_reaccion a+17 d-15
ninguno a+25 b-17 c-26 d-20
ninguno$ a+29 c-20 d-27
nino a-16 c+19
nino$ c+16
nkda a+24 b-18 c-15 d-22
nkda$ a+24 b-18 c-15 d-22
no b-36 c+26 d-48
no$ a+55 b-81 d-50
no_@medicine c+19 d-22
no_@relative a+15
no_@thanks a+22 c-18 d-17
no_@treat a+18 d-21
no__@insurance c+17
no__@relative a+22 b-17 c-19 d-17
no__@treat a+27 c-27
no__a a+25 c-27 d-20
no__alergica a+27 b-17 d-25
no__all a+26 c-15 d-22
no__am a+24 d-21
no__at a+19 d-16
no__but a-22 c-20 d+23
no__con c-21 d+15
no__cuenta c+18 d-21
no__de c-24 d-24
no__decir a-17
no__do c-16 d+17
no__el d-22
no__embarazada a+28 d-27
no__eso a+22
no__ha d-19
no__hago c-15
no__have a+27 c-26 d-22
no__he a-17 c+17
no__here a+17 c-16
no__i c-16
no__just a+19 c-16
no__la a-30 d+24
no__las c-19 d+16
no__me d-25
no__mi c-17 d+16
no__my a+17 c-18
no__nada c-21
no__nadie a+23 c-18
no__ni a+19 d-16
no__no a+44 b-16 c-31 d-41
no__not a+22 c-21
no__pero a-28 d+22
no__problems c-16
no__que a-15 b-22 c+23
no__quien a+19 c-16
no__segura c+16
no__si b-20
no__stuff a+15
no__take a+19
no__that a+17
no__the c-16 d+16
no__there a+23 d-23
no__to d-16
no__with a+24 c-16 d-21
no__would c+16 d-16
no__yes a-31 b-20 d+23
no_allergies a+21 d-21
no_and a+24 c-21
no_ando a+21 d-20
no_bebo a+17
no_c a-50 b-36 c+53 d-46
no_car a+16
no_es c-17
no_estoy b-21
no_hay c-29 d+17
no_he a-16 c+19 d-25
no_heart c-25
no_i b-20 c-28
no_idea a-15 c+22
no_issues a+20
no_just a+25 c-21
no_le a+19 c-19 d-19
no_lo a-22 c+23
no_maam a+20
no_me b-23 c+23 d-33
no_mi c-17
no_nada a+38 c-32 d-33
no_never a+26 c-24
no_ni a+21 c-18 d-19
no_nunca a+20 c-19
no_one a+21 d-18
no_padezco a+25 d-23
no_problem a+27 c-27
no_problems a+16
no_puede a+21 c-32
no_puedo d-33
no_que a+24 c-22
no_quiero a-16 b+19 c-16
no_reaction a+20 c-17 d-19
no_recuerdo a-16 c+17
no_sabria a-24 c+24 d-21
no_se a-27 b-39 c+34 d-37
no_sir a+21 c-20
no_soy a+37 b-23 c-22 d-33
no_supe a-15 c+17
no_tengo a+47 c-43 d-38
no_to c-21
no_trouble a+21 d-21
no_way a+23 c-21 d-18
no_ya a+16
nobod* b-31 d-42
nobody b-29 d-37
nobody$ a+19 c-20
nobodys c+15 d-15
noche b-31
noche$ b-29
nomas a+42 b-52 d-57
nomas$ a+18 b-26 d-38
nomas__los a+18 b-20 c-16
nomas_a a+19 b-21 c-17
none a+28 c-48 d-24
none$ a+32 b-23 c-24 d-28
none__i a+22 c-20
none__that a+16
none_of c-20
none_that a+22 c-20
nope a+42 b-27 c-38 d-43
nope$ a+16
nope_just a+18
norma* a+40 b-30 c-24 d-40
normal a+36 b-25 c-18 d-40
normal$ a+38 b-17 c-30 d-35
nose a-39 b-37 c+39 d-38
nose$ a-34 b-33 c+34 d-33
not a+18 b-49 d-18
not$ a+25 b-43 c-31
not:# b-22 c+18 d-24
not:@body a+24 c-15 d-26
not:@call a-19
not:@clinician b-17 d-17
not:@drive a+24 c-18 d-25
not:@drug b-19 c-23
not:@insurance a-17 c+20
not:@medicine b-27 c+16 d-26
not:@relative b-21 c-24
not:@thanks a+19 c-16 d-15
not:@treat a+38 b-18 c-24 d-32
not:@year a+16 d-20
not:a a+27 b-29 c-17 d-22
not:al a-19 c+18
not:alergia a+16
not:alergica a+27 b-17 d-25
not:all b-17 c-24
not:allergies a+30 b-19 c-23 d-30
not:am b-15 d-32
not:an c-17
not:and c-16
not:ando a+21 d-20
not:answering a-15 b+16 c-16
not:any a+28 b-16 c-20 d-20
not:anybody b-21 d-17
not:anyone a+19 c-23
not:around a+22 c-22
not:asked a-18 c+19 d-16
not:at b-18
not:back a-18 c+16
not:bad a-19
not:bebo a+17
not:been b-22 d-33
not:bit a+19 c-18 d-15
not:c a-50 b-36 c+53 d-46
not:car a+16
not:chance a+25 c-25
not:checked a-28 c+29 d-16
not:con c-21 d+15
not:conozco a+23 c-18 d-17
not:controlo a-25 c-25 d+26
not:crazy a+19 c-17
not:cuenta c+18 d-21
not:dado a+19 c-26
not:de c-32 d-37
not:decir a-17
not:dios a+15
not:do b-21
not:drink a+19 c-17
not:drogas a+30 b-15 c-21 d-16
not:drugs a+26 c-21 d-18
not:either a+17
not:em a+18 c-17 d-15
not:embarazada b-16 c-20
not:es b-19
not:eso c-16
not:estoy b-27
not:even a+20 c-21 d-17
not:ever b-22 d-28
not:figured a-16 c+16
not:find a+17 d-23
not:for a-15
not:fumo a+22 c-25
not:get d-17
not:given c-15
not:good a+21 d-21
not:great a-17 c+19
not:ha d-19
not:had b-29 d-17
not:hago c-15
not:han d-22
not:have a+24 b-26 d-37
not:hay c-30
not:he b-33 c+19 d-51
not:heard a+24 c-17 d-20
not:heart b-22 c-28 d+24
not:her a+16 d-17
not:here a+23 c-22
not:him b-17
not:hold a-15 d+16
not:i b-41
not:idea a-17 c+23 d-15
not:ido d-20
not:if c+19
not:in a+25 c-23 d-18
not:into d-17
not:is b-19
not:issues a+20
not:it a-17 b-43 c+26 d-18
not:just a+29 b-17 c-32 d-24
not:kind a+17 c-17
not:know a-16 b-46 c+22
not:knowledge d-17
not:la a-25
not:las c-19
not:le a+19 c-19 d-19
not:life a+17
not:like a-19 d+19
not:liver c-25
not:lo a-27 c+29
not:loca a+20 c-17
not:lol d-22
not:maam a+20
not:maybe a-15 c+15
not:me b-24 c+28 d-39
not:my c-23
not:nada b-21
not:now a+31 d-33
not:of c-22
not:officially a-22 c+23 d-19
not:on c-21 d-22
not:one a+30 b-22 c-23 d-27
not:only a+18
not:or a+16 d-16
not:out a-17 c+17
not:padezco a+25 d-23
not:possible a+21 c-21
not:pregnant b-17 c-18
not:presion a+18 d-19
not:probado a+17
not:problem a+26 b-20 c-21
not:problema c-17
not:problemas a+26 b-22 c-21 d-24
not:problems a-15 b-16 c-21 d+20
not:ptsd a+17
not:puede a+23 c-35
not:puedo d-33
not:que a+18 b-35 d-28
not:quien a+20 c-18
not:quiero a-16 b+19 c-16
not:reaccion a+17 d-15
not:reaction d-19
not:recall a-18 c+24 d-26
not:recuerdo a-16 c+17
not:remember d-19
not:right a+24 d-22
not:sabria a-24 c+24 d-21
not:said a-27 b-16 c+22
not:say a-24 d-24
not:se a-29 b-40 c+24
not:see b-17
not:segura c+16
not:si a-16 c+19
not:sir a+21 c-20
not:sirvio a-20 d+21
not:soy a+34 b-21 c-19 d-31
not:still a-20 d+17
not:stuff a+26 c-23 d-23
not:supe a-15 c+17
not:sure a-37 b-23 c+33 d-26
not:take a+18 c-32
not:taken d-17
not:talk a+15
not:tell c+16
not:tengo a+38 b-17 c-19 d-39
not:tenido a+19
not:tested a-25 c+23
not:that c-15 d-22
not:the c-20
not:them a-16 d+17
not:there c-18
not:things a+19 c-17
not:this d-37
not:those a+15 b-16
not:three a+16
not:till a-18
not:time b-16 c-22 d+21
not:to a+17 b-37 d-19
not:todavia d-22
not:tomado d-25
not:tomo b-15
not:took d-21
not:touch a+17
not:tried a+25 c-25 d-26
not:trouble c-21
not:trust a-18 c+19
not:una c-24
not:unless a+16
not:up d-19
not:use a+20 c-17
not:used a+21 c-20
not:uso a+20
not:vez a+17 c-18
not:voices a+19 c-17 d-19
not:way a+23 c-21 d-18
not:what a-17 b-20 c+18
not:work a-17 d+17
not:worked a-16 d+17
not:yes a-20
not:yet a-18 c+20 d-17
not:you d-19
not_# a-15 c+19 d-27
not__@body b-16 c-17
not__@relative b-19 c-20
not__@year d-18
not__all d+16
not__am d-18
not__and a-17
not__any a+29 c-24 d-22
not__anybody b-21 d-17
not__anyone a+19 c-23
not__anything d+15
not__at d+16
not__bad a-17
not__but b-16 d+17
not__for a-21
not__good a+21 d-18
not__here a+19 c-19
not__i a-17 b-27
not__if c+18
not__it a-19 b-26 c+19
not__just c-19
not__kind a+17 c-17
not__knowledge d-17
not__lol a+15 c-15
not__my b-30 d+25
not__not a-16
not__now d-16
not__of a+18 b-22 c-31
not__she d+16
not__sure c+19
not__that a-30 b+17
not__the a+18 b-16
not__this d-28
not__to b-16 d-27
not__what b-16 c+26
not__yet a-19 c+21
not__you d-19
not_a b-16 c-16
not_answering a-15 b+16 c-16
not_asked a-18 c+19 d-16
not_at a+28 c-20 d-29
not_back a-18 c+16
not_been a-20 c+21
not_but a-26 c-21 d+29
not_do b-15
not_drink a+19 c-18
not_even a+20 c-21 d-17
not_find a+17 d-23
not_get d-17
not_go a-18
not_have a+36 b-24 c-32 d-25
not_him b-16 c-20
not_hold a-15 d+16
not_know b-42 c+16
not_liver a+18 c-16 d-19
not_me a+26 c-35 d-37
not_my c-15
not_now a+32 c-22 d-28
not_officially a-22 c+23 d-19
not_pregnant b-17 c-18
not_recall a-18 c+23 d-22
not_remember a-16 c+21 d-17
not_say a-24 d-24
not_see b-17
not_sorry a+21 b-16 c-16 d-21
not_sure a-33 b-19 c+31 d-29
not_take c-28
not_talk a+15
not_tell c+16
not_that b-45 d-49
not_this b-16 d-18
not_to b-18 d-20
not_tried a+15 c-16 d-15
not_trust a-18 c+19
not_unless a+16
nothi* a+16 b-48 c-20
nothing a+16 b-48 c-20
nothing$ b-32
nothing__that a+15
nothing_but c-18
nothing_like a+15
novia c-21
novio c-19
now b-43
now$ b-35 c-16
now: c-45 d+32
now:# c-23 d-25
now:@call c-22 d-25
now:@call_me a+20 b-20
now:@clinician a+20 b-15 c-17 d-19
now:@day a-26 c-25
now:@drive a+27 d-26
now:@drug a+24 d-23
now:@eat b-19 c-19
now:@food b-20 d-32
now:@howmuch a-18 b+15
now:@late d-20
now:@visit b+21 c-21 d-30
now:@visit_is b+15
now:a a+24 b-19 c-31
now:a_la b-20 c-19
now:about a-15
now:adela* d+19
now:adelante d+19
now:afrai* a+20 d-20
now:afraid a+20 d-20
now:afraid_not a+19 d-19
now:after a+30 b-28 c-23 d-28
now:after_work a+21 d-22
now:again a+17 b-17
now:ahead a-16 d+17
now:ahora a+23 b-21 c-24
now:ahora_esta a-16 d+18
now:ahori* b-18 c-18
now:ahorita b-18 c-18
now:ahorita_no a+24 d-29
now:al a+24 b-19 c-19 d-25
now:al_rato a+19 d-20
now:all a-21 d+22
now:am a+28 b-45 c-33
now:am_@drive a+16
now:am_asleep a+21 d-23
now:am_at a+21 d-21
now:am_free a-18
now:am_not a-18 d+17
now:an a+21 d-21
now:an_hour a+21 d-21
now:andel* a-17 d+19
now:andele a-17 d+19
now:ando a+18 b-29 c-28
now:ando_en a+27 d-28
now:anoth* a+25 b-22 d-24
now:another a+25 b-22 d-24
now:another_time a+24 b-21 d-20
now:appointment d-16
now:are a-15 c-30
now:as a-18 c-25 d+25
now:ask c-16 d-23
now:ask_me a+15
now:aslee* a-22 b-23
now:asleep a-22 b-23
now:at b-27 c-18
now:at_# a+17 d-20
now:at_all a-20 d+20
now:at_the a+21 d-19
now:at_work d-16
now:bad c-17
now:bad_time b-17
now:be b-27
now:be_better a+25 b-18 d-25
now:bed a+19 d-16
now:bet d+16
now:bette* c-21 d-32
now:better c-21 d-32
now:bien a-34 b-18 d+27
now:bit a-16
now:boss b-25 d-24
now:break a-22 b-18 d+16
now:busy b-25
now:by a-17 b-17 d+18
now:by_me a-17 b-17 d+18
now:call a+18 c-20 d-22
now:can a+27 b-35 c-26
now:can_do a-16
now:can_not a+28 d-30
now:can_we a+26 b-27 d-20
now:chamb* a+18 d-18
now:chamba a+18 d-18
now:claro d+16
now:class a+17
now:could b-16
now:cuanto a-16 b+16 d-18
now:dale a-17 d+17
now:de a-20 c-17
now:de_parte a-20 b+23 d-22
now:del a+20 c-17 d-21
now:depen* a-15 b-23 c+23 d-23
now:depende c+17
now:depends b-15 c+15 d-16
now:despu* a+18 d-19
now:despues a+18 d-19
now:did b+15 d-16
now:digam* a-20 c-19 d+26
now:digame a-20 c-19 d+26
now:dime d+15
now:do b-15
now:do_it b-18 c-15
now:do_not a-19
now:doctor a+20 b-15 c-17 d-19
now:doing a-18 d+18
now:driving a+27 d-26
now:el d-21
now:en b-28 c-16
now:en_la c-21
now:en_un d-19
now:es a-24 b+17 d-27
now:es_rapido a-16 c+17 d-17
now:esta a-24 d+16
now:esta_bien a-24 d+16
now:estoy b-34 c-41
now:estoy_manejando a+23 d-22
now:estoy_trabajando a+17 d-20
now:eveni* a+16 b-16
now:evening a+16 b-16
now:favor a+19 d-18
now:fine a-43 b-34 c-33 d+46
now:for b+35 c-38 d-31
now:for_me a-15
now:for_what a-28 b+29 c-23 d-29
now:free a-18
now:from a-20 c-17 d+17
now:go a-28 b-41 c-33 d+37
now:go_on a-18 d+19
now:good a-30 d+19
now:got a-31 b-20 c-19 d+29
now:guess a-21 b-21
now:have b-31 c-30
now:have_a a-19 d+16
now:have_got d+16
now:he c+17 d-17
now:her d-17
now:here b-20
now:hora a+25 b-21 c-20 d-27
now:hour a+30 b-21 c-22 d-29
now:how a-18 d-22
now:how_long a-16 d-18
now:i a+15 b-18 c-31
now:i_am a+28 b-45 c-33
now:i_guess a-21 b-21
now:i_have a-18 b-24 c-22 d+24
now:if a-21 b-23 c+25 d-17
now:in a+33 b-35 d-41
now:in_a b-15 d-17
now:in_class a+17
now:in_the a+29 b-22 c-20 d-29
now:is c-23
now:is_better d-20
now:is_fine a-17 d+18
now:is_good a-24 d+27
now:is_not c-17
now:is_up b-17 d+20
now:it b-36 d+27
now:it_is b-24 c-17
now:it_now a-16
now:it_tomorrow a+16 d-17
now:just b-21 c-26
now:kids c-20
now:kind a-16 c+19
now:kind_of a-16 c+19
now:know a-16 c+17 d-19
now:la b-28 c-32
now:la_chamba a+18 d-18
now:later a+23 b-27 d-22
now:le c-16
now:like a-18 d+19
now:long d-27
now:luego a+29 c-16 d-28
now:manan* a+25 b-21 c-21 d-26
now:manana a+25 b-21 c-21 d-26
now:manej* a+28 d-26
now:manejando a+28 d-26
now:mas a+22 c-17 d-17
now:mas_@late a+22 c-17 d-17
now:maybe a-23 b-20 c+32 d-27
now:me a+25 c-49 d-27
now:me_later b-17
now:mejor a+19 b-19 d-20
now:mi a-25
now:might a-19 b-15
now:minut* a+16 b-15
now:minutes a+15
now:momen* a+24 c-16 d-20
now:momento a+24 c-16 d-20
now:momento_no a+17
now:my a+16 c-17 d-26
now:my_@relative d-23
now:my_@visit b+15
now:my_break a-21 b-18 d+16
now:nah a+21 d-19
now:neces* b+16
now:necesita b+16
now:need a+24 b-22 c-22 d-15
now:no b-47
now:no_i a+20 d-20
now:no_puedo a+27 d-27
now:no_se c+16
now:not a-15 d+20
now:not_know c+20 d-17
now:not_now a+21 d-19
now:not_sorry a+21 b-16 c-16 d-21
now:not_sure c+17 d-17
now:not_talk a+15
now:now b-26 c-27 d+16
now:now_is a-21
now:ocupa* a+30 b-16 c-17 d-29
now:ocupado a+18 d-18
now:of d-18
now:off b-16
now:off_today a-20 d+21
now:ok b-20 d+20
now:on c-31
now:on_a a+25 b-23 c-19 d-25
now:on_my a-23 b-18 d+17
now:on_the a+29 b-21 c-23 d-31
now:out b+18 d-21
now:parte a-20 b+23 d-22
now:perfe* a-18 d+16
now:perfect a-18 d+16
now:perfect_timing a-18 d+16
now:pleas* a+15 b-18
now:please a+15 b-18
now:por b-18
now:por_favor a+19 d-18
now:por_mi a-17 d+15
now:probl* a-22 d+21
now:puedo b-20 c-22 d+18
now:que b+16 c-41 d-17
now:que_necesita b+16
now:que_se b+15
now:quiza* c+16
now:quizas c+16
now:rapid* a-16 c+17 d-17
now:rapido a-16 c+17 d-17
now:rato b-17 c-22
now:right a+20 d-20
now:right_now a+21 d-23
now:salgo a+20 c-17 d-21
now:salgo_del a+20 c-17 d-21
now:se a-16 d-17
now:see a-16 b-18
now:she a-15
now:she_is a-15
now:si a-29 b-34 d+17
now:si_es a-16 c+17 d-17
now:so a-32 c-36 d+28
now:sorry a+29 b-20 c-20 d-28
now:suits a-21 b-16 d+20
now:suits_me a-21 b-16 d+20
now:super a+28 b-21 c-16 d-28
now:sure a-29 b-23 d+23
now:talk a+16
now:tarde a+18 b-17 d-16
now:tengo a-34 b-33 c+19
now:tengo_tiempo b-17 c-30
now:tengo_un a-18 c-20 d+18
now:texti* a-16 b+16 d-16
now:texting a-16 b+16 d-16
now:that a-17 d+17
now:the a+16 d-30
now:this b+17 c-23 d-18
now:this_evening a+16 b-16
now:this_is a-17
now:tiemp* a-21 d-16
now:tiempo a-21 d-16
now:till a+20 c-19 d-21
now:time c-47 d+15
now:time_for a-20 b+20 c-16 d-19
now:time_no a+20 d-20
now:timin* a-18 d+16
now:timing a-18 d+16
now:to a+23 d-24
now:to_go a+18 d-18
now:tomor* a+22 b-18 d-23
now:tomorrow a+22 b-18 d-23
now:tonig* a+26 b-21 c-23 d-27
now:tonight a+26 b-21 c-23 d-27
now:traba* a+19 d-22
now:trabajando a+17 d-20
now:try a+22 b-21 d-18
now:try_again a+16 b-17
now:un b-17
now:un_rato c-17
now:una b-25 c-25
now:up a+18 b-23 d-16
now:wait a+26 b-18 d-21
now:wait_till a+25 b-16 d-23
now:wassu* a-18 b-16 d+20
now:wassup a-18 b-16 d+20
now:we a+30 b-32 c-37
now:we_do a+16 b-16
now:well c-23 d+23
now:what a-37 b+29 c-17 d-22
now:who a-18 b+22 d-22
now:why a-23 b-23 c-23 d+27
now:why_not a-20 b-30 c-22 d+31
now:with b-20
now:with_my a+20 d-19
now:work a+24 b-19 c-17 d-22
now:works a-24 b-25 c-21 d+29
now:would b-25 c-16
now:would_be b-23 c-18
now:yeah b-16 c-15
now:yes b-19 c-17
now:you c-33
now__good a-21
now_and c+18 d-17
now_is a-21
nrml a+36 b-32 c-32 d-36
nrml$ a+30 b-26 c-26 d-29
numbe* a-29 b+18
number a-20 b+22 c-18 d-22
numbers a-17
numbers_are c-18 d+19
numbers_were c+16 d-16
nunca b-37 d-58
nunca$ a+19 b-19 d-27
nunca__dado a+18 c-17
nunca__han d-19
nunca__lo a-17 c+17
nunca__tomado a+16
nunca_he a+24 c-21 d-21
nunca_la a+27 c-24 d-16
nunca_me a-20 b-16 c+25 d-26
nurse a-17 c-25
nursi* c-25
nursing c-25
o a-16 c+16
o_menos c+15
ocd a+15 c-16
ocupa* a+30 b-16 c-17 d-29
ocupado a+18 d-18
ocupado$ a+18 d-18
of d+21
of$ b-32 c+19 d-40
of_@drug c-16
of__@medicine a-22
of__but c+19 d-23
of__liver c+20 d-15
of__my c-15 d+17
of__pressure a-16 d+16
of_it a-16 c-21
of_my a-23 b-21
of_them a-21 b-18 c-20 d+24
of_those c-16
off b-26
off$ d-18
off_the d+17
off_today a-20 d+21
offic* a-22 c+23 d-19
officially a-22 c+23 d-19
officially$ a-22 c+23 d-19
oh c-16
oi c+20 d-19
oia a-17
oigo a-18 b-17 d+17
oigo_voces c-15 d+15
ok a-23 c-24 d+19
ok$ c-20
old$ c-16
old_man a+16 d-18
on a-16
on$ a-22 b-20 c-18 d+24
on_@day b-22 c-26
on_@medicine b-16 c-16
on_@move c+15
on__@body a-16 c+21 d-22
on__@call b-20
on__@day c+16 d-22
on__@medicine c-23 d+19
on__@relative d-18
on__break a-21 b-18 d+16
on__but a-20
on__it a-23
on__no a-18 c+19 d-20
on__of d+17
on__own a+22 b-16 c-22 d-21
on__patch a+19 d-20
on__side d-16
on__way a-18
on_a a+23 b-26 d-23
on_drugs b+15 d-15
on_it a-21 c-25 d+22
on_me a-18 b+18 c-15
on_the b-47 c+25 d-35
once a-25 b-17 c+37 d-32
once$ a-41 c+28 d-22
once_and d-15
once_but c+21 d-23
once_in b-17
one d-34
one$ c-20
one_@medicine a+20 b-16 c-26
one__# a+17 c-19 d-16
one__@month c-25
one__and c+17 d-19
one__on c-18 d-23
one__said c+15
one_and a+17 d-24
one_but a-15 c+16
one_kind a+17 c-15 d-17
one_med a+16
one_time a-17 c+20 d-18
only a+38 b-73 d-42
only$ a+15 b-42 c+17 d-48
only_@drug d-20
only_@medicine a+21 d-19
only__@medicine d-19
only__for a+16
only__my a+24 b-18 c-22 d-23
only__of c-17 d+18
only__one d-19
only__that b-18 c-25
only__took a+16 c-15
only_diabetes d-15
only_ever a+16 c-15
only_morphine a+15
only_my a+19 c-18 d-17
only_one d-18
only_to a+17 b-16 c-16 d-16
opera* b-21
operada a+18 c-15 d-19
operada$ a+18 c-15 d-19
operaron a-15 b-18
operaron$ d-20
operaron__corazon a-16 d+16
operaron_del a-16 d+16
or b+16 d-16
or_# a-16 c+16
or__@relative a-21
or_my a-20 c+17
organ: a-16 b-16
organ:@body b-21 c-34 d+20
organ:@body_cancer c-16 d+21
organ:@body_is a-24 c-20 d+22
organ:@body_me a-15
organ:@body_no a+20 c-15 d-21
organ:@body_since d+17
organ:@body_spasms d+16
organ:@body_surgery d+17
organ:@clinician a-21 b-23 c+28 d-28
organ:@clinician_wants c+16 d-17
organ:@drug a-15
organ:@relative a+19 c-43
organ:@relative_had c-17
organ:@relative_has a+21 d-25
organ:@treat a-21 b+16 c-26
organ:@vehicle a-17 b-16
organ:@year c+24 d-29
organ:a a-22 b-16 c+37 d-34
organ:a_@body d-18
organ:a_baby c+16
organ:a_cada a-17 b-16
organ:a_catheter a-16 b-15 c-17 d+20
organ:a_liver a-22
organ:a_lot a-19
organ:a_scan c+21
organ:a_uti d-25
organ:a_veces c+16 d-18
organ:a_while a-17 c+18 d-17
organ:ago d-18
organ:al b-19 d-21
organ:all a+17 b-21
organ:all_good a+21 d-17
organ:all_the a-19
organ:altas a-20 b-19
organ:an c+16
organ:anali* b-20 d-21
organ:analisis b-20 d-21
organ:and b-18 d-33
organ:and_@body a+23 d-19
organ:and_no a+16
organ:are_not a-15
organ:as d-19
organ:as_a d-19
organ:b c-23 d+22
organ:baby c+16
organ:back b-24
organ:back_fine a+18 c-16 d-22
organ:bad c-23
organ:bag a-18 b-18 c-16 d+19
organ:bien a+41 b-25 c-43 d-30
organ:bladder c-24 d+18
organ:blood* d-17
organ:bloodwork d-17
organ:both a+29 c-26 d-27
organ:but b-33 d-25
organ:but_i c-17 d+16
organ:but_it a-18 c+18 d-17
organ:but_not a+22 c-22 d-22
organ:but_nothing d-18
organ:but_the a+22 c-17 d-21
organ:c a-25 d+16
organ:cada a-17 b-16
organ:cada_rato a-17 b-16
organ:came a+20 b-20 c-31
organ:came_back a+20 b-20 c-31
organ:can a-22 c-21
organ:can_not a-15 d+16
organ:cance* a-24 c-25
organ:cancer a-24 c-25
organ:cath a-20 b-16 c-19 d+21
organ:cathe* a-16 b-16 c-17 d+20
organ:catheter a-16 b-15 c-17 d+20
organ:check* c+17
organ:chron* c-17 d+20
organ:chronic c-17 d+20
organ:chronic_utis d+17
organ:cirrh* c-20 d+15
organ:cirrhosis c-20 d+15
organ:cirro* c-21 d+24
organ:cirrosis c-21 d+24
organ:cisti* c-16 d+20
organ:cistitis c-16 d+20
organ:clean a+28 b-20 c-29 d-26
organ:contr* a-25 c-30 d+26
organ:count a-25 b+30 c-34 d-20
organ:cuent* a-19 b+25 c-23 d-24
organ:cuentan b+18 c-15 d-17
organ:cysti* c-16 d+18
organ:cystitis c-16 d+18
organ:dad b-16 c-15
organ:de a-19
organ:de_eso a+20
organ:de_los a+16
organ:de_nino c+16 d-16
organ:de_orina a-18 b-18
organ:del a-17
organ:del_higado a-17
organ:dio c+15
organ:disea* c-20
organ:disease c-20
organ:do b+20 c-16 d-21
organ:do_utis b+19 c-21 d-17
organ:doctor a-19 b-18 c+25 d-25
organ:does b+25 c-24
organ:dos a+17
organ:el c-22
organ:el_higado c-30 d+15
organ:enzim* a-16 b-17
organ:enzimas a-16 b-17
organ:enzym* a-15
organ:enzymes a-15
organ:eso d-21
organ:esper* c+18
organ:esperando c+18
organ:esperando_los c+16
organ:estan d-17
organ:estoy c+15 d-27
organ:estoy_bien a+15 d-15
organ:estoy_esperando c+18
organ:estud* b-20 d-22
organ:estudios b-18 d-18
organ:every c-18 d+19
organ:every_@month c-19 d+19
organ:falta a-17 c+21 d-22
organ:fatty a-26 b-22 d+20
organ:fatty_liver a-16
organ:fine a+25 b-19 c-22 d-16
organ:for a-26 d+16
organ:for_a d+15
organ:for_my c-15 d+16
organ:from d+15
organ:gallb* c-24 d-22
organ:gallbladder c-24 d-22
organ:go a-15 c+19 d-17
organ:good a+30 b-19 c-20 d-36
organ:got a-20
organ:graso c-16 d+18
organ:hace c+17 d-17
organ:had c+27 d-42
organ:had_@body c-18 d+21
organ:had_a d-17
organ:had_hep a-19 d-18
organ:han a-16 c+16
organ:has a+17 c-27
organ:has_liver c-16
organ:have a-22 b-25 c-17 d+27
organ:have_a a-18
organ:have_to a-19 b-17 c-22 d+24
organ:he b-21
organ:he_has b-17
organ:hep a-24
organ:hep_c a-18
organ:hepat* a-32 b-25 c+17
organ:hepatitis a-32 b-25 c+17
organ:hepatitis_b c-16
organ:hepatitis_c c-23 d+22
organ:hepatitis_de c+17 d-17
organ:higad* c-24
organ:higado c-24
organ:higado_graso c-16 d+18
organ:higado_si d+16
organ:higado_y a+22 d-23
organ:high a-23 b-24
organ:hold a-15 d+16
organ:husband d-17
organ:i a-20 b-46 d+18
organ:i_go a-15 c+19 d-17
organ:i_had b-17 c+16 d-23
organ:i_have a-17 b-26 c-33 d+32
organ:i_wear c-16 d+16
organ:ic a-20 b-19 c-19 d+20
organ:in a-19
organ:in_a c+16 d-15
organ:incon* a-18 c-24 d+27
organ:incontinencia c-16 d+17
organ:infec* a-25
organ:infeccion c+21 d-20
organ:infeccion_de c+16 d-15
organ:infecciones a-15 c-26
organ:into c+16 d-15
organ:into_it c+16 d-15
organ:is_good a+21 d-20
organ:is_shot d+18
organ:it b-19 c+19
organ:jaund* a-17
organ:jaundice a-17
organ:just b-23 c-30
organ:just_my b-15 c-19
organ:ketamine a-20 b+17 c-20
organ:kid c-19
organ:kidne* a+16 b+16 c-42 d-35
organ:kidney c-31 d-15
organ:kidney_stones c-17 d-16
organ:kidneys c-30 d-32
organ:kids d+16
organ:kind a-20 c-17 d+15
organ:la a-24 b-35 d+19
organ:la_@body b-18 c-27 d+19
organ:la_orina a-19 c-28 d+22
organ:la_pipi c-15
organ:la_vesicula a+19 c-18 d-18
organ:lab c+21 d-21
organ:labs b-27 d-37
organ:labs_came a+19 c-20
organ:labs_were a+17 c-16
organ:las a-24
organ:las_enzimas a-16 b-17
organ:last d-18
organ:last_@year c+21 d-21
organ:leaks c-15 d+18
organ:like a+16 c-18
organ:liver a-22 b-16 c-18 d+26
organ:liver* a-17 d+17
organ:liver_and a+22 d-22
organ:liver_disease c-20
organ:liver_enzymes c-24 d+24
organ:liver_is b-20 c-25
organ:liver_transplant c-19 d+20
organ:livers a-17 d+17
organ:lol c-17
organ:looki* c+16 d-16
organ:looking c+16 d-16
organ:los d-31
organ:los_analisis a-17 b-17 c+18 d-16
organ:los_dos a+17
organ:los_estudios a+16 d-18
organ:lot a-19
organ:lot_of c-21
organ:mal a-19 b-18 c-17 d+23
organ:maybe a-18 c+15
organ:me a-36 b-48 c+35
organ:me_dio c+15
organ:me_falta a-17 c+21 d-22
organ:me_han a-16 c+16
organ:mi d-23
organ:mi_@relative c-19 d-20
organ:mom c-16
organ:mucho a-19 b-17 c+21 d-21
organ:my_@body a-32 b-33
organ:my_@relative c-27
organ:my_kidneys a-17 b+17
organ:my_labs c-16
organ:my_liver a-26 b-28
organ:my_numbers c+15
organ:my_pee a-22 b-24
organ:nada a+31 c-22 d-28
organ:nah a+16 d-17
organ:neith* a+24 c-19 d-21
organ:neither a+24 c-19 d-21
organ:never a-26 c+27 d-16
organ:next c+16
organ:next_week c+16
organ:ningu* a+25 c-18 d-18
organ:ninguno a+25 c-18 d-18
organ:nino c+16 d-16
organ:no b-49 c-17
organ:no_and a+16
organ:no_me a-16 c+16
organ:no_nada a+19
organ:no_problems a+16
organ:no_trouble d-15
organ:nomas a+20 b-17 c-21 d-18
organ:none a+22 c-15 d-20
organ:norma* a+18
organ:normal a+18
organ:not b-39
organ:not_back a-18 c+16
organ:not_hold a-15 d+16
organ:not_liver a+18 c-16 d-19
organ:not_that d-16
organ:nothi* d-21
organ:nothing d-21
organ:now a-22
organ:numbe* a-15
organ:numbers a-15
organ:numbers_were c+16 d-16
organ:of_my c+18
organ:off a-17
organ:on a-21 b-17 c+17
organ:on_my a-18 c+16
organ:once b-18 c+27 d-29
organ:once_but c+15 d-16
organ:one a-17 c+18 d-21
organ:only a+25 b-20 c-24 d-21
organ:only_my a+19 c-18 d-17
organ:orina a-23 b-22 d+19
organ:orino a-20 b-17 c+24 d-25
organ:out a+15 b-20 c-21
organ:overa* d+17
organ:overactive d+17
organ:pads c-16 d+15
organ:pancr* c-16 d-18
organ:pancreas c-16 d-18
organ:pee a-29 b-31 c+25
organ:perfe* a+26 b-19 c-20 d-26
organ:perfect a+19 c-19 d-16
organ:pero d-16
organ:pipi c-15
organ:proba* a-17
organ:probably a-17
organ:probl* a+17 c-24 d-27
organ:problemas c-32 d-17
organ:problems a+16 c-21
organ:prost* a+19 c-30 d-22
organ:prostate c-24 d-16
organ:que a-29 b+23 d-21
organ:rato a-17 b-16
organ:recur* c-19 d+22
organ:resul* a-24 c+28 d-19
organ:resultados a-17 c+20
organ:rinon a+22 c-29 d-29
organ:runni* c+15
organ:running c+15
organ:running_tests c+15
organ:said a-20
organ:salie* d-18
organ:salieron d-18
organ:salieron_bien a+18 c-18
organ:sano a+15
organ:scan d-21
organ:scare c+16 d-16
organ:self a-16 c-16 d+18
organ:self_cath a-15 c-15 d+17
organ:shot a-19 b-17 c-21 d+23
organ:si a+15 b-22 c-33
organ:since c-23
organ:so d-24
organ:so_maybe c+15
organ:somet* c+20 d-23
organ:sometimes c+17 d-19
organ:spasm* d+16
organ:spasms d+16
organ:still a-20 b-20 c+20 d-18
organ:stone* c-17 d-16
organ:stones c-17 d-16
organ:surge* a-16 c-17 d+21
organ:surgery a-16 c-17 d+21
organ:tengo a-16 b-23 c-18 d+32
organ:tengo_hepatitis c-28 d+27
organ:tests b-30
organ:tests_came c-21
organ:that d-24
organ:that_is a+17 c-22
organ:the_time a-19
organ:there a+22 d-23
organ:they b-26
organ:they_are c+19 d-19
organ:time a-27 b-16
organ:to c-23 d+16
organ:to_wear c-19 d+19
organ:todo a+37 b-26 c-32 d-32
organ:todo_bien a+24 d-16
organ:too c+15 d-19
organ:transplant c-22 d+23
organ:troub* b-17 c-19
organ:trouble b-17 c-19
organ:tuve c+28 d-28
organ:tuve_hepatitis c+22 d-22
organ:ultra* b-25 d-30
organ:ultrasound b-23 d-27
organ:una a-17 c+23 d-23
organ:una_vez a-16 c+20 d-20
organ:up a-16 b-15 c+22 d-22
organ:utis a-39
organ:utis_count b+19 c-21 d-17
organ:veces c+16 d-18
organ:vejiga b-32 c-39
organ:vesic* a+19 c-18 d-18
organ:vesicula a+19 c-18 d-18
organ:vez a-16 c+20 d-20
organ:waiti* a-16 c+20 d-16
organ:waiting a-16 c+20 d-16
organ:wants d-18
organ:was a+17 b-27
organ:was_clean a+21 c-22 d-19
organ:weak b-21 c-24
organ:weak_@body c-16
organ:wear a-17 b-17 c-23 d+24
organ:wear_pads c-15 d+15
organ:week d-16
organ:were b-15 c+19 d-21
organ:what a-15 b+17 c-15
organ:while a-17 c+18 d-17
organ:with a+17 c-17
organ:work a+22 d-22
organ:works a+20 d-21
organ:y a+22 d-23
organ:y_@body a+19 d-19
organ:ya a-15
organ:year c+18 d-18
organ:yes b-19 c-21 d+20
organ:¿ b+16
orina a-23 b-22 d+19
orina$ a-23 b-21 c-17 d+24
orino a-20 b-17 c+24 d-25
otra a+15 b-15 c-26
otra$ c-24
out d-16
out$ b-18 c+26 d-21
out__gave d+17
out__it a-20
out__me c-19 d-20
out_last a-15 d+18
out_of b-22 c-30
out_on a-22 b+22 d-22
out_when d+17
over b-42 c-30 d+17
over_# b-24 c-18
over_ten b-16 c-18
overa* d+17
overactive d+17
overd* a-16
own a+25 c-27 d-29
own$ a+22 b-16 c-22 d-21
pack c-19 d+19
padez* b-22 c-26
padezco b-22 c-26
padezco$ a+20 d-20
padre a-35 c+23 d-34
pads a-16 c-17 d+17
pads$ c-15 d+15
pain a-18 c+23 d-21
pain_@medicine c+18 d-16
pancr* c-16 d-18
pancreas c-16 d-18
panic c-17
papa c-21
para a-16
para__@month a-16 d+16
para__estoy a+17 d-16
para_dormir a-16 c+16
para_el a-16 d+17
para_la d+18
para_nada a+23 c-15 d-22
paran* a-29 b-18
paranoid a-29 b-18
pareja b-20 d-17
part a+15 c-24
parte a-20 b+23 d-22
pasa a-18 b+17 c-18
pasad* c-18
pasado c-18
paso$ b-23 c+17
passe* b-21
passed b-20
passed_my a+17 c-16
passed_out a-16
past b-21
past_that a+15
pastilla a-15
pastillas b-35 d-16
patch a+19 d-20
patch$ a+19 d-20
patie* c-15
patient c-15
peanu* a+15
peanuts a+15
peanuts$ a+15
pecho b-24 c-22
pecho$ b-19 c-16
pee a-29 b-31 c+25
penic* a+23 c-22 d-17
penicillin a+21 c-18
people b-22
perdi b-28 c-29 d+18
perf a+15 c-17
perf$ a+15 c-17
perfe* a+27 b-33 c-35
perfect b-27 c-28
perfect$ a+17 b-16 c-21
perfect_timing a-18 d+16
perfecto a+16
perio* b-28 d-31
period b-27 d-30
period$ a-19 c+20
pero a+15 b-39 d-27
pero__me c+17
pero__no a+15 d-19
pero__se c+20 d-16
pero__si a-28 c-15 d+21
pero_mi a-26 c-20 d+24
pero_no c+24 d-23
pero_poco a+15
perso* a-17 b+23 c-27 d-21
personal a-25 b+23 c-20 d-19
personal$ a-25 b+23 c-20 d-19
pido b-16
pido__@vehicle b-16
pido_un b-16
pills b-24
pipi c-15
pipi$ c-15
plann* a+20 c-18 d-17
planning a+16 c-15
pleas* c-22 d-18
please c-22 d-18
please$ c-21 d-15
plus c-16
poco b-34 c+17 d-27
poco$ a+25 b-28 c-17
poco_de a-23 c+28 d-30
podia a-32 b-20 d+24
polle* a+18 c-15 d-18
pollen a+18 c-15 d-18
pollen$ a+18 c-15 d-18
polvo c-19 d-24
polvo$ c-19 d-24
poqui* b-18 c+16 d-29
poquito b-18 c+16 d-29
por a-23 c-59 d+31
por_@year c-21 d+22
por__bien a-17 d+15
por_favor a+19 d-18
por_la a-17 d+17
por_mi a-25 b-21 c-23 d+27
por_psicosis d+16
por_que a-19 b+24 c-25 d-23
posit* a-29 b-23 c-31 d+31
positive a-29 b-23 c-31 d+31
positive$ a-21 b-17 c-19 d+21
pospa* d+19
posparto d+19
possi* b-23 d-27
possible b-16 d-20
possible$ a-15
possibly c+17
postp* b-24 c+18
postpartum b-24 c+18
pot a-23 c+23
preg a-25 b-23 c-19 d+25
pregn* a-17
pregnancy: b-23
pregnancy:# a-20 c-34 d+19
pregnancy:#_@month a-40 b-19 c-22 d+35
pregnancy:#_semanas a-15 d+18
pregnancy:#_weeks a-37 b-26 d+31
pregnancy:@clinician a-25 b-23 d+21
pregnancy:@date c-23
pregnancy:@late a-34 b-31 c+38 d-36
pregnancy:@medicine a+27 b-22 d-30
pregnancy:@month b-33
pregnancy:@month_and a-20 d+21
pregnancy:@open a+28 b-25 c-28 d-26
pregnancy:@relative d-31
pregnancy:@relative_esta d-16
pregnancy:@relative_got a+15 b-18
pregnancy:@relative_is b+21 c-25 d-33
pregnancy:@relative_si c-22 d-20
pregnancy:@stop a+17 c-15
pregnancy:@year a+17 c-20 d-29
pregnancy:@year_old c-18 d-19
pregnancy:a d-17
pregnancy:a_chance b-18 d-17
pregnancy:a_man c-19 d-15
pregnancy:a_test d-18
pregnancy:a_vasectomy a+18
pregnancy:again b-16
pregnancy:ago a+18 c-17 d-17
pregnancy:alivi* a-23 c-18 d+23
pregnancy:am c-27
pregnancy:am_# a-18 b+21 c-23 d-17
pregnancy:am_a a+26 b-37 d-28
pregnancy:am_not a-23 b+21 c-19
pregnancy:am_nursing a-20 d+17
pregnancy:am_on a+16 d-17
pregnancy:am_pregnant d+19
pregnancy:am_sixty a+22 b-26 d-23
pregnancy:amama* a-27 b-21 c-22 d+26
pregnancy:amamanto a-25 b-20 c-20 d+24
pregnancy:an a-16
pregnancy:and d-19
pregnancy:and_done a+16 d-16
pregnancy:ando b-20
pregnancy:ando_@late c+19
pregnancy:any a-15 c-18 d+17
pregnancy:anyth* a-15
pregnancy:anything a-15
pregnancy:anything_is a-15
pregnancy:apena* a-18 d+16
pregnancy:apenas a-18 d+16
pregnancy:apenas_me a-18 d+16
pregnancy:at b-18 c-29 d+18
pregnancy:at_night c-19 d+20
pregnancy:atras* c+18 d-15
pregnancy:atrasada a-20 c+23 d-19
pregnancy:atraso c+18 d-15
pregnancy:ayer c-22 d-22
pregnancy:baby c-31
pregnancy:be b-32 c+19 d-36
pregnancy:bebe a-32 b-32
pregnancy:bf b-22 c-19
pregnancy:breas* b-28 c-32 d+22
pregnancy:breastfeed a-26 b-20 c-18 d+25
pregnancy:breastfeeding c-21
pregnancy:busca* c+16
pregnancy:buscando c+16
pregnancy:c c+15
pregnancy:chanc* b-19 d-18
pregnancy:chance b-19 d-18
pregnancy:closed a+23 b-22 c-20 d-21
pregnancy:come a-17
pregnancy:con a+27 b-16 c-27 d-26
pregnancy:condo* d-16
pregnancy:daughter a-23
pregnancy:de a+16 b-37 c-24
pregnancy:depo a+20 d-16
pregnancy:dio a-19
pregnancy:diu a+18 d-16
pregnancy:do a-32
pregnancy:do_not a-17 c+21
pregnancy:does b+15
pregnancy:done a+20 b-18 d-21
pregnancy:doubt a+18 b-17 c-16 d-19
pregnancy:doubt_it a+18 b-17 c-16 d-19
pregnancy:doy a-20 b-23 c-31 d+27
pregnancy:due a-30 c-19 d+22
pregnancy:due_in a-21
pregnancy:el b-30 d-16
pregnancy:el_diu a+18 d-16
pregnancy:el_test a-23
pregnancy:embar* a-28 c-34 d+25
pregnancy:embarazada a-19 c-30 d+16
pregnancy:en a-19 b-17 c-30 d+24
pregnancy:en_@date c-15
pregnancy:enter* a-18 d+16
pregnancy:entere a-18 d+16
pregnancy:es a-20
pregnancy:eso c-17 d-21
pregnancy:esper* a-21 c-20 d+21
pregnancy:esperando a-21 c-20 d+21
pregnancy:esta d-16
pregnancy:esta_embarazada a-22 b+17
pregnancy:estam* a-19 b-16 c+21 d-19
pregnancy:estamos a-19 b-16 c+21 d-19
pregnancy:estamos_buscando c+16
pregnancy:estoy c-37
pregnancy:estoy_esperando a-21 c-20 d+21
pregnancy:estoy_operada a+18 c-15 d-19
pregnancy:expec* a-23 c-24 d+20
pregnancy:expecting a-23 c-24 d+20
pregnancy:feedi* a-20 d+21
pregnancy:feeding a-20 d+21
pregnancy:fifty a+22 c-19
pregnancy:for a-18
pregnancy:for_a d-16
pregnancy:found a-16 d+18
pregnancy:found_out a-16 d+18
pregnancy:god a+18
pregnancy:got b-27
pregnancy:got_my a+20 c-19 d-17
pregnancy:got_snipped a+15 b-18
pregnancy:hacer* d-15
pregnancy:hacerme d-15
pregnancy:hacerme_la d-15
pregnancy:had a+22 c-24 d-34
pregnancy:had_a c-26 d-29
pregnancy:had_my a+20 c-19
pregnancy:have a-24 c+23 d-19
pregnancy:have_not a-19 c+18
pregnancy:he_is c-21
pregnancy:hell a+16
pregnancy:hell_no a+16
pregnancy:hombr* a+22 d-16
pregnancy:hombre a+22 d-16
pregnancy:honey a+16 b-17
pregnancy:hope d-18
pregnancy:hope_not d-18
pregnancy:husband a+25 b-25 c-15
pregnancy:i c-26
pregnancy:i_@clinician a-22 b-22 c-16 d+22
pregnancy:i_am c-26 d-15
pregnancy:i_breastfeed a-22 b-18 c-16 d+22
pregnancy:i_pump a-24 b-25 c-21 d+26
pregnancy:impos* b-20 c+16 d-16
pregnancy:in c-32
pregnancy:inyec* a+22 c-18 d-20
pregnancy:is b+15 d-47
pregnancy:is_# a+21 b-35
pregnancy:is_a d-28
pregnancy:is_not a-22 c+17 d-16
pregnancy:is_possible a-15
pregnancy:is_pregnant b+16 d-15
pregnancy:it d-26
pregnancy:it_is b-19 d-16
pregnancy:jaja b-19 c-19
pregnancy:july a-18 d+16
pregnancy:june a+22 d-22
pregnancy:just a-22 b+18 c-19
pregnancy:just_had b+16 c-16 d-19
pregnancy:kids a+18
pregnancy:know a-21 b+18
pregnancy:la b-26
pregnancy:la_regla a+17 d-19
pregnancy:lacta* a-22 b-17 c-22 d+25
pregnancy:lactando a-22 b-17 c-22 d+25
pregnancy:last b-20 d-18
pregnancy:late a-26 b-26 c+30 d-28
pregnancy:le c-25 d+17
pregnancy:le_doy c-20
pregnancy:lines a-22 b-15 c-18 d+21
pregnancy:lo d-21
pregnancy:lol b-17
pregnancy:man c-25 d-19
pregnancy:march a-15
pregnancy:matte* b+16
pregnancy:matter b+16
pregnancy:maybe a-16 c+17
pregnancy:me a+15 d-28
pregnancy:me_entere a-18 d+16
pregnancy:menop* a+24 d-19
pregnancy:mes a-21 d+17
pregnancy:meses c-28
pregnancy:mi c-45
pregnancy:mi_@relative c-33 d-28
pregnancy:mi_bebe a-22 b-18 c-15 d+24
pregnancy:might c+16
pregnancy:might_be c+16
pregnancy:month d-19
pregnancy:months c-22
pregnancy:my_baby b-20 d+17
pregnancy:my_period b-26 d-29
pregnancy:my_tubes a+16
pregnancy:nah a+17
pregnancy:negat* a+21 c-20 d-17
pregnancy:nexpl* a+17
pregnancy:nexplanon a+17
pregnancy:ni a+23 c-17 d-19
pregnancy:night c-19 d+20
pregnancy:no d-23
pregnancy:no_estoy d-20
pregnancy:no_que a+19 c-16
pregnancy:no_way a+23 c-21 d-18
pregnancy:no_ya a+16
pregnancy:nope a+17
pregnancy:not c+17 d-45
pregnancy:not_pregnant b-17 c-18
pregnancy:not_say b-18 c+19
pregnancy:now c-21
pregnancy:nurse a-22 b-22 c-16 d+22
pregnancy:nursi* c-25
pregnancy:nursing c-25
pregnancy:old c-26
pregnancy:on a+31 b-35 c-33 d-19
pregnancy:on_the b-20 c-25
pregnancy:one a-19
pregnancy:opera* a+24 c-21 d-26
pregnancy:operada a+18 c-15 d-19
pregnancy:out a+16 b-20 c-17
pregnancy:para b-18 c-27
pregnancy:para_eso a+15 d-15
pregnancy:past a+21 b-15
pregnancy:past_that a+15
pregnancy:pastillas a+28 b-18 c-30 d-27
pregnancy:patch a+19 d-20
pregnancy:pecho b-22 c-26
pregnancy:perdi a+22 b-20 d-23
pregnancy:perio* b-28 d-31
pregnancy:period b-27 d-30
pregnancy:pero a-20
pregnancy:perso* a-21 b+19 c-16 d-16
pregnancy:personal a-21 b+19 c-16 d-16
pregnancy:posit* a-29 b-23 c-31 d+31
pregnancy:positive a-29 b-23 c-31 d+31
pregnancy:possi* a+16 d-16
pregnancy:possible a+16 d-16
pregnancy:preg a-25 b-23 c-19 d+25
pregnancy:pregn* c-29
pregnancy:pregnant c-29
pregnancy:pregu* b+17 c-16
pregnancy:pregunta b+16 c-16
pregnancy:puede c+19
pregnancy:puede_que c+16
pregnancy:pump a-24 b-25 c-21 d+26
pregnancy:pumpi* a-19 b-17 d+21
pregnancy:pumping a-19 b-17 d+21
pregnancy:que b+27 d-35
pregnancy:que_si c+18
pregnancy:regla a+17 d-19
pregnancy:retra* a-19 c+26 d-29
pregnancy:retraso a-19 c+26 d-29
pregnancy:saile* a+16 b-16
pregnancy:sailed a+16 b-16
pregnancy:salio c-23
pregnancy:say b-18 c+19
pregnancy:seman* a-21 d+15
pregnancy:semanas a-15 d+18
pregnancy:senor a+17 d-15
pregnancy:ser a-22 b-19 c+24 d-21
pregnancy:seven* a+19 b-19 d-15
pregnancy:seventy a+19 b-19 d-15
pregnancy:she b-25
pregnancy:she_is b-22
pregnancy:ship a+16 b-16
pregnancy:shot a+18 d-17
pregnancy:si a-29 b+15 c-27
pregnancy:si_yo a+15
pregnancy:sixty a+22 b-26 d-23
pregnancy:snipp* a+15 b-18
pregnancy:snipped a+15 b-18
pregnancy:so b-23 d-26
pregnancy:so_no a+26 c-26 d-17
pregnancy:soy a+41 b-39 c-29 d-38
pregnancy:soy_hombre a+18
pregnancy:soy_senor a+17 d-15
pregnancy:soy_varon a+21
pregnancy:still a-33 b-22 c-26 d+39
pregnancy:still_breastfeeding a-16 d+16
pregnancy:stopp* b-17 d-30
pregnancy:stopped b-17 d-30
pregnancy:stopped_nursing d-15
pregnancy:stoy b-20 c-20
pregnancy:tell a-16 c+16
pregnancy:tener b-20 c-24
pregnancy:tengo a+20 b-31 d-35
pregnancy:tengo_el a+22 c-23 d-20
pregnancy:tengo_un c+23 d-21
pregnancy:test a-31 b-32 c+25
pregnancy:that b+18 c-35 d-35
pregnancy:that_is a-19 b+18
pregnancy:that_ship a+16 b-16
pregnancy:the c-35 d+17
pregnancy:the_baby c-20
pregnancy:the_patch a+19 d-20
pregnancy:this a-26
pregnancy:to a-33
pregnancy:todav* a-26 b-19 c-26 d+27
pregnancy:todavia a-26 b-19 c-26 d+27
pregnancy:toma a-18 b-16 d+19
pregnancy:toma_pecho a-18 b-16 d+19
pregnancy:too b-18 d-16
pregnancy:took a+19 c-16
pregnancy:traig* c+16
pregnancy:traigo c+16
pregnancy:tres a+16
pregnancy:tres_@month a+16
pregnancy:trime* a-25 b-17 c-16 d+23
pregnancy:trimester a-25 b-17 c-16 d+23
pregnancy:tryin* a-22
pregnancy:trying a-22
pregnancy:tubal a+20
pregnancy:tubes a+16
pregnancy:twins a-25 b-22 c-16 d+24
pregnancy:two b-24 c-21
pregnancy:two_lines a-22 b-15 c-18 d+21
pregnancy:un_retraso c+18 d-16
pregnancy:una_semana c+16
pregnancy:uso a+24 b-17 c-22 d-22
pregnancy:varon a+21
pregnancy:vasec* a+24 b-22 c-20 d-18
pregnancy:vasectomy a+24 b-22 c-20 d-18
pregnancy:voy a-27 c-19 d+26
pregnancy:voy_para a-16 d+16
pregnancy:waiti* c+15
pregnancy:waiting c+15
pregnancy:way b-18 c-24
pregnancy:we a-36 b-28 c+27
pregnancy:we_are a-27 b-20
pregnancy:weane* b-16 c-17
pregnancy:weaned b-16 c-17
pregnancy:week b-19 d-16
pregnancy:weeks a-38 b-28 d+30
pregnancy:weeks_@late c+21 d-18
pregnancy:what b+16 c-16
pregnancy:why a-21 b+21 d-19
pregnancy:would a+16 c-18 d-19
pregnancy:y c-27
pregnancy:y_si b+18 d-18
pregnancy:ya a+45 b-33 c-32 d-42
pregnancy:ya_no a+21 c-17 d-19
pregnancy:yea d+16
pregnancy:year d-17
pregnancy:years c-24 d-21
pregnancy:yes a-22 b-18
pregnancy:yeste* a+20 c-20 d-15
pregnancy:yesterday a+20 c-20 d-15
pregnancy:yo a+21
pregnancy:you a-32 b+28 c-18
pregnancy:¿ b+17
pregnant a-16
pregnant$ c-21
pregu* a-36 b+31 c+15 d-31
pregunta a-27 b+32 c-32 d-28
pregunta$ a-27 b+32 c-31 d-28
preguntar c+17
preguntar$ c+17
prescribed__but a-21 c+21
presi* b-34 c-35 d+19
presion b-34 c-35 d+19
presion$ b-24 c-19 d+19
presion_si a-15
press* b-17
pressure b-17
pressure$ b-27 c-23 d+16
pressure__good a+21 d-20
pressure__up a-21
pressure_is b-22
prett* c+19 d-17
pretty c+19 d-17
pretty__my c+19 d-17
prime* a+29 b-22 c-27 d-24
primera a+23 c-18 d-18
primera_vez a+23 c-18 d-18
prior: a-16
prior:# b-68 c-43 d+18
prior:#_@medicine d+16
prior:#_and a-25 d+25
prior:#_just a+17
prior:#_or a-16 c+16
prior:#_y a-21 d+22
prior:@clinician a-22
prior:@clinician_y c-24 d+25
prior:@date d-20
prior:@day c-15
prior:@drug a-15 b-26 c+32 d-31
prior:@drug_count b-24 c+24
prior:@insurer c-15
prior:@medicine b-33
prior:@medicine_@medicine c-17 d+23
prior:@medicine_and b-18
prior:@medicine_count d-16
prior:@medicine_no d-22
prior:@medicine_y a-24 b-16
prior:@month b-16 d-21
prior:@month_and c-22
prior:@month_y d-16
prior:@relative a-19 d-39
prior:@relative_has d-15
prior:@stop b-17
prior:@treat a-23 c+23 d-23
prior:@treat_and c-21 d+17
prior:@treat_dos c+18 d-17
prior:@treat_for c-15 d+17
prior:@treat_si d-16
prior:@treat_y c-17 d+18
prior:@treat_yes a-17 c+18 d-19
prior:@year a-37 b-26 c-16 d+29
prior:@year_of a-17 c-19 d+19
prior:a a-34 c+21
prior:a_@medicine d-20
prior:a_bunch c-20 d+22
prior:a_couple c+16 d-16
prior:a_week a-17 c+18 d-19
prior:about a+18 b-20 c-27
prior:algo a-20 c+24 d-27
prior:algo_en c+15 d-17
prior:all c-26
prior:and a-22 b-40 c-32 d+33
prior:and_@medicine a-24 b-24 c-33 d+31
prior:and_@stop a+19
prior:and_@treat c-20
prior:and_it a+17
prior:and_neither d+15
prior:and_never a+18 d-17
prior:and_then d+17
prior:anos a-20 b-15
prior:anoth* a-19
prior:another a-19
prior:anyth* a+27 c-23 d-20
prior:anything a+27 c-23 d-20
prior:apena* a+24 b-16 c-22 d-25
prior:apenas a+24 b-16 c-22 d-25
prior:army d-16
prior:as a-16
prior:as_@treat c-18
prior:at c-15
prior:at_least a-24 b-22 d+16
prior:been a-17 d+17
prior:been_on c-19
prior:both d+15
prior:bunch c-20 d+22
prior:but a-20
prior:can d-16
prior:cayo a+16 c-15
prior:cayo_mal a+16 c-15
prior:cbd a-21 b-16 c+25
prior:cero a+25 b-22 c-24 d-25
prior:como a-28 c-25
prior:como_# d+15
prior:con b-16
prior:con_@clinician c-16 d+16
prior:con_una d-24
prior:couns* b-16
prior:counseling b-16
prior:counselor b-17 c+18 d-16
prior:count a-25 b-25 c+23
prior:count* a-19
prior:counting a-17 c-15 d+17
prior:creo a-24 b-17 c+27 d-21
prior:creo_que c+16
prior:cuale* a-18 d-25
prior:cuales a-18 d-25
prior:cuant* a-16 c+19 d-16
prior:cuantas a-16 c+19 d-16
prior:cuent* a-29
prior:cuenta a-26
prior:cuentan b+17
prior:dado d+15
prior:de a-28 b-20 c-29 d+30
prior:de_todo d+15
prior:deje d-15
prior:did b-24
prior:did_a c+18 d-19
prior:did_not c-29
prior:diero* b-16
prior:dieron b-16
prior:do a-32 b+29 d-32
prior:do_i b+22 c-18 d-21
prior:do_not a-22 c+27 d-17
prior:does a-21 b-28 c+30 d-27
prior:does_@medicine b-21 c+21
prior:does_a b-20 c+18
prior:done b-20 c-26 d+17
prior:dos a-19 b-28
prior:dos_y a-24 c-21 d+25
prior:el a-18 d-23
prior:em c-21
prior:en_el c+15 d-17
prior:eso b-16
prior:eso_cuenta b-16
prior:esposa a-17
prior:ever a+19 c-18 d-17
prior:ever_took a+16 c-15
prior:every c-18 d+19
prior:every* a-21 c-16 d+15
prior:everything a-21 c-16 d+15
prior:far a+22 c-19 d-16
prior:first a+31 b-27 c-26 d-31
prior:first_one a+15 d-15
prior:first_time a+21 d-15
prior:five a-20 c-21 d+20
prior:fluoxetina a+19 c-20 d-17
prior:for b-31
prior:for_@year c-17 d+17
prior:for_a b-16
prior:forge* a-20 b-18 c+16
prior:forget a-20 b-18 c+16
prior:four a-24 b-19 c-23 d+24
prior:fui b-19 c+20 d-19
prior:fui_con a-16
prior:fui_un c+15
prior:funci* a-23 d+25
prior:got c+17 d-23
prior:group a-15 c-25
prior:gummies b-16 c+16
prior:hace d-15
prior:hace_@year d-15
prior:had c-19
prior:han d+15
prior:han_dado d+15
prior:has c-25
prior:has_tried b+17
prior:have_been a-16
prior:have_not a+22 c-23 d-27
prior:have_to a-18 d-19
prior:have_tried a-15 d+15
prior:he a+18 b-24 c-39
prior:he_ido c-27 d+16
prior:he_tomado c-19
prior:help a+16
prior:helpe* a-15 d+17
prior:helped a-15 d+17
prior:his a-25 c-19
prior:i d-17
prior:i_forget a-19 b-16
prior:i_see c-16 d+17
prior:i_think a-19 b-21
prior:i_took a+17 d-20
prior:i_would c+17
prior:ido c-27 d+16
prior:ido_a c-25
prior:if d-17
prior:in a-17 b-16
prior:in_the d-16
prior:is b+16 c-24
prior:is_@treat b+17 c-19
prior:it b-31 d-15
prior:just a+24 b-37 d-50
prior:just_@medicine d-15
prior:just_one d-25
prior:kind a+17 c-15 d-17
prior:kinds a-24 c-16 d+22
prior:know b-22 c+17
prior:la b-29
prior:la_@medicine a+20 c-16 d-20
prior:la_cuenta a-19 b-19
prior:las b+15 c-17
prior:las_@medicine a+16 c-16
prior:least a-24 b-22 d+16
prior:lexapro c-21
prior:like a-34
prior:like_# a-33 d+32
prior:list b+19 c-22 d-16
prior:lo d-21
prior:lol c-26
prior:mal a+16 c-15
prior:many a-17 b-24 d+26
prior:mas a+21 c-23 d-16
prior:maybe a-29 b-17 c+30 d-24
prior:maybe_# a-23 c+22 d-19
prior:me a-24 d+16
prior:me_cayo a+16 c-15
prior:me_dieron b-16
prior:me_han d+15
prior:me_on d+16
prior:me_sirvio a-17 d+19
prior:med a+16
prior:medicina c-22
prior:medicinas a-15 c-19
prior:mes a+23 d-19
prior:mi a-26 d-23
prior:mi_@relative a-26 d-23
prior:mom b-18
prior:monto* d+16
prior:monton d+16
prior:more d+18
prior:more_than d+17
prior:mucha* a-18 c-23
prior:muchas a-18 c-23
prior:muchas_y c-16 d+17
prior:my d-21
prior:my_@drug b-16 c+16
prior:my_@relative b+17 d-28
prior:nada b-23 c-49 d+24
prior:nada_mas a+21 c-20 d-20
prior:nada_todavia a+29 c-17 d-28
prior:names a-15 d-17
prior:need a-21 b+21 c-21 d-20
prior:neith* d+15
prior:neither d+15
prior:never b-18 c+15 d-37
prior:never_been a+18 c-20
prior:never_had a+17
prior:new a+17
prior:new_to a+17
prior:ningu* b-19 c-27
prior:ninguna b-16 c-26
prior:no b-41 c+27 d-36
prior:no_@medicine d-25
prior:no_@treat a+18 d-21
prior:no_he a+16 d-16
prior:no_just a+17
prior:no_nada a+21 c-16 d-19
prior:no_se c+15
prior:nomas a+21 b-15 d-27
prior:none b-21 c-25
prior:nope a+16 d-16
prior:not a+26 b-18 c-24
prior:not_# a+17
prior:not_know a-17 c+24
prior:not_take a+22 c-20 d-20
prior:not_tried a+15 c-16 d-15
prior:nothi* a-19 b-18 c-29 d+24
prior:nothing a-19 b-18 c-29 d+24
prior:now c-17
prior:nunca a+29 c-27 d-28
prior:nunca_he a+16 c-15
prior:of a-34 b-23 d+25
prior:of_them a-21 b-18 c-20 d+24
prior:one a+23 b-46 d-40
prior:one_@medicine a+20 b-16 c-26
prior:one_and a+17 d-24
prior:one_but a-18 c+18
prior:one_kind a+17 c-15 d-17
prior:one_med a+16
prior:only b-31 c+21 d-52
prior:only_@medicine a+18 d-15
prior:only_ever a+16 c-15
prior:only_one a+17 c-17
prior:or c-18
prior:or_# a-16 c+16
prior:over b-16 c-19
prior:pastilla c+15 d-16
prior:pastillas b-16
prior:pero c+15 d-15
prior:pills d-16
prior:por c-32
prior:por_@year c-21 d+22
prior:presc* d-22
prior:prescribed d-22
prior:prime* a+20 b-15 c-20 d-16
prior:probe c-20 d+17
prior:prozac a-17 d+18
prior:psicologa a-21
prior:psicologo a-19 b-18
prior:psiquiatra a-17 c-20 d+21
prior:puros a+25 b-20 c-22 d-25
prior:que d-26
prior:recet* a-20 c+20 d-20
prior:recetas a-16 d-15
prior:saw c+17
prior:see c-16 d+17
prior:see_a c-16 d+17
prior:seman* c-25
prior:sertralina c-19
prior:si a-23 c+18
prior:sirvi* a-25 c-24 d+27
prior:sirvio a-20 d+21
prior:six c-18 d+20
prior:sleep c+18
prior:so b-25 c-17
prior:so_far a+22 c-19 d-16
prior:sola a+20 c-21 d-19
prior:solo a+17 d-20
prior:somet* a-18 b-15
prior:something a-18 b-15
prior:ssri d+16
prior:st d-20
prior:stuff d-16
prior:take a+23 c-30
prior:take_@medicine c-19
prior:taken a+15 c-19
prior:talk c-16 d+19
prior:talk_@treat c-16 d+19
prior:talke* b-18 c+17 d-16
prior:talked b-18 c+17 d-16
prior:talked_to b-18 c+17 d-16
prior:ten a-19 c-16 d+18
prior:terapia a-24 c+16
prior:than d+17
prior:that b-26
prior:the_army d-16
prior:them c-21
prior:then a-16 c-17 d+24
prior:therapist c-17 d+15
prior:therapy a-18 d-22
prior:there a-22 b-21 c-23 d+24
prior:they a-19 b-18 d+17
prior:thing a+17 c-17 d-16
prior:think a-19 b-21
prior:this a+24 b-24 c-20 d-23
prior:this_is a+17
prior:three a-26 b-24 d+26
prior:three_or a-19 b-17 c-20 d+20
prior:tiemp* a-16
prior:tiempo a-16
prior:time d-15
prior:to b-16 d-18
prior:todav* a+34 c-20 d-35
prior:todavia a+34 c-20 d-35
prior:todo a-27 b-16 c-19 d+27
prior:tomad* c-21
prior:tomado c-21
prior:tomado_nada a+19 d-17
prior:tome a-16 c+19 d-17
prior:tome_algo a-15 c+19 d-18
prior:tomo c-20
prior:took b-21 d-31
prior:took_@medicine c-17
prior:took_one d-25
prior:treatment a+17 c-16
prior:tres a-21 c-23 d+25
prior:tres_y c-16 d+16
prior:tried_everything a-19 b-16 c-18 d+21
prior:tried_one c-18
prior:try a+18 b-16 d-20
prior:twice a-16 c+27 d-27
prior:two a-16 d+16
prior:two_@medicine a-18 d+21
prior:un b-17
prior:un_@month a+23 d-19
prior:un_monton d+16
prior:un_tiempo c+15
prior:una a+22 b-37 c+23 d-47
prior:una_@clinician a-19 c+17
prior:una_@medicine d-20
prior:una_sola a+20 c-21 d-19
prior:una_y d-23
prior:unas c+18 d-19
prior:va c-15
prior:vario* d+15
prior:varios d+15
prior:veces c+21 d-20
prior:voy a+15 c-22
prior:was d-18
prior:was_prescribed d-17
prior:week a-16
prior:weeks a+16
prior:wellbutrin a+21 c-22 d-17
prior:went d-19
prior:went_to a-16
prior:what a-24 b+25 c-22 d-23
prior:why b+18 c-15 d-18
prior:will d-16
prior:worke* a-16 d+17
prior:worked a-16 d+17
prior:works a-24 d+24
prior:would b-26 c+17
prior:would_have c+17
prior:y a-50 b-47 d+37
prior:y_@medicine a-25 b-22 c-33 d+30
prior:y_@treat c-22 d+22
prior:y_me c-17
prior:y_nada a-29 c-20 d+32
prior:y_ninguna a-20 d+21
prior:y_no c-23 d+17
prior:ya a-26 b-19 c-23 d+26
prior:years a-22 c-28 d+29
prior:yes a-24 b-16
prior:yes_to d+17
prior:yet a+25 c-18 d-23
prior:you a-18 d-16
prior:zero a+26 b-23 c-25 d-27
prior:zoloft c-18
prior:¿ b+20 d-20
priva* a-21 b+21 d-16
private a-21 b+21 d-16
private$ a-21 b+21 d-16
proba* b-29
probably a-25 b-27
probably$ d-22
probably_my c+28 d-25
probably_not a-19 c+16
probe b-16 c-23
probl* c-19
problem b-20
problem__not a-21 c+21
problemas c-40
problemas$ c-29 d-20
problemas_con d+16
problems c-35
problems$ b+15 c-17
problems__my a-19 d+20
problems_no a+25 d-24
prost* a+19 c-30 d-22
prostate c-24 d-16
prozac a-21 d+20
prueba$ a-26 c+19
psico* a-24 c-31
psicologa a-21
psicologo a-19 b-18
psicosis a-18 c-29
psicosis$ b+17 c-22
psicosis_posparto d+19
psiqu* a-21 c-18 d+20
psiquiatra a-24 b-20 d+17
psiquiatrico a-18 c-15 d+17
psych* c-26
psychiatrist b-16
psychosis c-15
psychosis: d-18
psychosis:# a-32 b-31
psychosis:@body a-16
psychosis:@clinician a-32 c+16 d-16
psychosis:@clinician_thought b-18 c+19 d-19
psychosis:@medicine a-30 b-25 c-23 d+31
psychosis:@relative c-22
psychosis:@relative_had a-15 b+18
psychosis:@relative_is c-16 d-22
psychosis:@relative_si c-21
psychosis:@relative_tuvo a-19 b+16
psychosis:@relative_was c-17
psychosis:@thanks a+20 b-17 c-18 d-15
psychosis:@year a-25 b-19 c-35 d+32
psychosis:a a-40 b-34
psychosis:a_mi b-17
psychosis:a_psychotic d+16
psychosis:a_veces a-25 b-22
psychosis:about b-17
psychosis:acuer* c+16 d-15
psychosis:acuerdo c+16 d-15
psychosis:adhd a+17 b-15
psychosis:after a-22 b-17
psychosis:after_my d+17
psychosis:am c-17
psychosis:am_bipolar a-18 b-19 c-21 d+29
psychosis:am_not a+20 b-23 d-15
psychosis:and_then c+16
psychosis:anos a-17 c-24 d+25
psychosis:ansie* a+15
psychosis:ansiedad a+15
psychosis:answe* a-17 b+24 c-21
psychosis:as a+15 c-17 d-15
psychosis:ask b+19 c-21 d-16
psychosis:at b-16
psychosis:been b-19
psychosis:bipol* a-25
psychosis:bipolar a-24
psychosis:bipolar_# d+19
psychosis:bipolar_disorder c-17 d+16
psychosis:bipolar_tipo c-16 d+17
psychosis:bipolaridad c-17 d+19
psychosis:break c-22 d+19
psychosis:but a+21 b-44 d-35
psychosis:but_i b-15
psychosis:but_no a+19 c-19 d-15
psychosis:but_not a+23 b-20 c-20 d-19
psychosis:by a-22 b+21 d-19
psychosis:can d-15
psychosis:con c+26 d-25
psychosis:confi* a-21 c+20
psychosis:cosas a-27 b-25
psychosis:count b-28 c+30
psychosis:crazy a+28 b-20 c-26 d-21
psychosis:cuand* a-21 b-17
psychosis:cuando a-21 b-17
psychosis:dad d-17
psychosis:de a-16
psychosis:de_eso c-19
psychosis:dead b-16 c+17
psychosis:dead_@relative b-16 c+17
psychosis:decir b+16 c-17
psychosis:depre* a+21 c-34 d-19
psychosis:depresion c-18
psychosis:depressed a+15
psychosis:depression c-23
psychosis:diagn* b-24
psychosis:diagnosed b-20
psychosis:diagnosed_with c-16
psychosis:disor* a-21 b-16
psychosis:disorder a-21 b-16
psychosis:do b+17 d-22
psychosis:do_not d-26
psychosis:doctor a-25
psychosis:does a-20 b-20 c+24 d-21
psychosis:does_postpartum b-21 c+21
psychosis:does_that b+16
psychosis:droga* c+15 d-16
psychosis:drogas c+15 d-16
psychosis:episo* a-16 c-25 d+25
psychosis:episode d+20
psychosis:episodio c-16
psychosis:es a-21 b+32 c-19 d-30
psychosis:es_bipolar b+18 c-22 d-16
psychosis:escuc* c-17 d+20
psychosis:eso b+23 c-43 d-32
psychosis:eso_no a+23 c-19
psychosis:esqui* a-16 c-29
psychosis:esquizofrenia c-21
psychosis:estab* c-22 d+19
psychosis:estoy a+18 c-22
psychosis:estre* a+19
psychosis:estres a+19
psychosis:ever a+18 c-16
psychosis:ex d-22
psychosis:for b-34 c-26 d+20
psychosis:for_it c-17
psychosis:for_mania c-19 d+18
psychosis:get a-20 b-16 c-22 d+26
psychosis:hace a-17 c-24 d+25
psychosis:hace_@year d+19
psychosis:had a-31
psychosis:had_a a-16 d+19
psychosis:had_some c+18 d-20
psychosis:hallucinated d-17
psychosis:have_wondered a-15 c+17
psychosis:he a-16 b-18
psychosis:hear c-16 d+15
psychosis:hear_things c-17 d+17
psychosis:heard a-18 b-17 c+15
psychosis:heard_my a-16 c+16 d-15
psychosis:heard_things d+17
psychosis:high c+16
psychosis:hijo c-24 d+24
psychosis:hospi* a-19 c-21
psychosis:hospitalized a-15 c-15 d+15
psychosis:hypom* a-15 b-24
psychosis:hypomania b-20 c+16
psychosis:i a-26
psychosis:i_am c-17
psychosis:i_do d-21
psychosis:i_get a-20 b-16 c-22 d+26
psychosis:i_had b-17 c+17
psychosis:i_have a+18 c-22
psychosis:i_used c-18 d+20
psychosis:i_was a-22 b-18 d+15
psychosis:in a-28 d+20
psychosis:in_# a-18 c-19 d+19
psychosis:in_my b-18 d+15
psychosis:in_the a-19
psychosis:inter* a-17 c-16 d+19
psychosis:is d-20
psychosis:is_bipolar c-17
psychosis:is_mania b+15
psychosis:is_schizo b+18 d-19
psychosis:is_that b-19 c+19
psychosis:it_is c-18
psychosis:jamas a+27 b-17 c-21 d-21
psychosis:just a+43 b-32 c-41 d-39
psychosis:know c+20
psychosis:last a-17 c-16 d+18
psychosis:lo b-21 d-22
psychosis:loca a+20 c-17
psychosis:lol a+16 c-15
psychosis:mania a-45 c-30 d+41
psychosis:mania_si a-17 c-21 d+21
psychosis:manic a-35 b-30 c-47 d+43
psychosis:manic_once c-20 d+17
psychosis:mas a+17 c-16
psychosis:me_for c-19
psychosis:me_lo d-20
psychosis:meds c-19 d+19
psychosis:menti* c+16
psychosis:mentioned c+16
psychosis:mi_@clinician c+16
psychosis:mother d-16
psychosis:my a-19 b+24
psychosis:my_@clinician a-16 b+17 c-17
psychosis:my_@medicine c-21 d+17
psychosis:my_@relative c-34
psychosis:my_ex d-22
psychosis:nada b-20 d-28
psychosis:nada_de a+18 c-16
psychosis:nada_mas a+17 c-16
psychosis:nah a+22 c-16
psychosis:name a-17 c+18 d-16
psychosis:never b-25 d-34
psychosis:never_had a+16
psychosis:never_told a-16
psychosis:ni a+20 c-20
psychosis:ni_una a+17 c-18
psychosis:no d-17
psychosis:no_estoy a+23 c-16 d-15
psychosis:no_never a+26 c-24
psychosis:no_nunca a+15
psychosis:no_quiero a-16 b+19 c-16
psychosis:no_se b-22 c+23
psychosis:nobod* a-16 c+19 d-16
psychosis:nobody c+16
psychosis:nomas a+23 b-15 c-26 d-19
psychosis:none a+21 c-15 d-17
psychosis:none_of a+19
psychosis:nope a+16
psychosis:not d-20
psychosis:not_know c+20
psychosis:not_me a+16 b-16
psychosis:not_that a+26 b-16 c-27
psychosis:nunca b-19 d-23
psychosis:nunca_me c+16
psychosis:ocd a+15 c-16
psychosis:of b-18 d-19
psychosis:of_those a+20 d-16
psychosis:oi c+20 d-19
psychosis:oia a-17
psychosis:oigo a-18 b-17 d+17
psychosis:oigo_voces c-15 d+15
psychosis:on a-28 c+19 d-15
psychosis:once a-33 b-32 c+19
psychosis:only a+30 b-31 d-16
psychosis:out b-16 d-24
psychosis:paran* c+15 d-15
psychosis:paranoid c+15 d-15
psychosis:perso* c-20
psychosis:por a-21 c-17 d+21
psychosis:por_psicosis d+16
psychosis:pospa* d+19
psychosis:posparto d+19
psychosis:postp* b-24 c+18
psychosis:postpartum b-24 c+18
psychosis:psico* a-21 c-29
psychosis:psicosis a-18 c-29
psychosis:psicosis_posparto d+19
psychosis:psiqu* a-18 c-15 d+17
psychosis:psiquiatrico a-18 c-15 d+17
psychosis:psych* c-26
psychosis:psychosis c-15
psychosis:psychotic b-16 c-30
psychosis:psychotic_break d+16
psychosis:ptsd a+23 b-26 d-19
psychosis:ptsd_only a+17 c-21
psychosis:que a-43 b+22 d-25
psychosis:que_es b+25 d-23
psychosis:quest* c-16
psychosis:question c-16
psychosis:quien_sabe c+18
psychosis:quier* a-19 b+24 c-19
psychosis:quiero a-16 b+19 c-16
psychosis:reali* c-18
psychosis:reality c-18
psychosis:sabe c+18
psychosis:said a-17
psychosis:sane a+25 b-23 c-25 d-25
psychosis:saw c+27 d-25
psychosis:saw_things c+22 d-21
psychosis:say b+22 c-19 d-24
psychosis:say_yes b+20 c-19 d-20
psychosis:says a-20 b-21 c+16
psychosis:schiz* a-34 c-43 d+31
psychosis:schizo a-28 c-24 d+16
psychosis:schizoaffective a-27 b-24 c-28 d+36
psychosis:se b-22 c+23
psychosis:se_que b-16 c+20
psychosis:si b-24
psychosis:solo a+25 b-17 c-23 d-20
psychosis:some c+18 d-20
psychosis:somet* a-28 b-24
psychosis:sometimes a-30 b-23
psychosis:soy c-19 d+24
psychosis:soy_bipolar c-19 d+24
psychosis:steroids d+17
psychosis:stuff b-20 c+22 d-16
psychosis:tengo b-21 c-25 d+28
psychosis:tengo_esquizofrenia d+18
psychosis:thank a+17
psychosis:that d-29
psychosis:that_is b-18 d-18
psychosis:the a-25
psychosis:then a-20 c+21 d-18
psychosis:they b-36
psychosis:they_never a-19 c+18
psychosis:things_sometimes c-17 d+17
psychosis:this c-17
psychosis:those a+19 d-18
psychosis:thoug* a-18 b-21
psychosis:thought a-18 b-21
psychosis:three a+16
psychosis:time c+21 d-20
psychosis:tipo c-16 d+17
psychosis:to_hear c-18 d+20
psychosis:told a-21 b-17 c+23
psychosis:told_me a-16
psychosis:took d-17
psychosis:trast* c-17 d+16
psychosis:trastorno c-17 d+16
psychosis:trastorno_bipolar c-17 d+16
psychosis:tuve c-26 d+25
psychosis:tuvo a-19 b+16
psychosis:un a-17
psychosis:un_episodio c-16
psychosis:una b-21
psychosis:una_vez b-20
psychosis:used b-15
psychosis:used_to b-15
psychosis:veces a-25 b-22
psychosis:veia a-18
psychosis:veia_cosas a-18
psychosis:vez b-21
psychosis:voces a-28 b-23
psychosis:voice* b-21 c-22 d+17
psychosis:voices b-21 c-22 d+17
psychosis:was a-19
psychosis:was_on c+16
psychosis:went a-19 b-15 c-23 d+21
psychosis:what a-24 d-27
psychosis:what_is a-16 d-21
psychosis:when a-23 b-16
psychosis:when_i a-21 c+16
psychosis:why d-18
psychosis:will b+18 c-17
psychosis:wonde* a-17 c+21
psychosis:wondered a-17 c+21
psychosis:words d-19
psychosis:would b+18 c-20 d-16
psychosis:ya a-18 d+18
psychosis:yeah d+23
psychosis:years c-16 d+19
psychosis:yes a-15 c-36
psychosis:yo a+17 b-20 c-26
psychosis:yo_no a+17 b-20 c-26
psychosis:you c-16 d-17
psychosis:¿ b+16 c-15
psychotic b-16 c-30
psychotic_break d+16
ptsd a+23 b-26 d-19
ptsd_only a+17 c-21
puede a+22 d-30
puede$ a+24 c-31 d-17
puede_@fetch d-16
puede__@relative a-22
puede__me c+16
puede__mi a-19
puede__si c+16
puede_en d-19
puede_que a-15 c+21
puede_ser a-23 d-26
puedo b-16
puedo$ a-17 b-18 c-17 d+21
pues a-17 d+17
pump a-24 b-25 c-21 d+26
pumpi* a-19 b-17 d+21
pumping a-19 b-17 d+21
puro a+35 b-28 c-30 d-35
puros a+28 b-23 c-23 d-27
puse a-22 b-16 c-17 d+20
puse_bien a-16
pusie* c-24
pusieron c-24
pusieron$ c-16
put a-19
put__in c-19 d+19
que a-35 b+40 d-54
que$ a-22 b+27 c-21 d-32
que__a b-16
que__bipolar d-17
que__con b-16
que__de b+15 c-21 d-19
que__la d-21
que__pero a-18 c+18
que__recetas a-16 d-15
que__yo b-22 c+24
que_es a-17 b+28 c-16 d-25
que_estoy a+18 c-16
que_la d-17
que_me b-30 c-22 d+24
que_necesita b+16
que_se b-16 c+16 d-16
que_si a-21
que_significa b+18 d-18
quest* a-22 b+25 c-21 d-25
question a-17 b+21 c-20 d-20
question$ a-16 b+20 c-21 d-17
quien a-27 c+16 d-26
quien$ b-16 c+17 d-29
quien_sabe a-20 b-27 c+25 d-19
quier* a-22 b+24 c-19
quiero a-16 b+19 c-16
quit b-26
quita* d-19
quitaron d-19
quitaron_la d-19
quiza* a-19 b-16 c+24 d-25
quizas a-19 b-16 c+24 d-25
quizas$ c+16
quizas_un c+16 d-17
rapid* a-16 c+17 d-17
rapido a-16 c+17 d-17
rara a+17 b-17 d-19
rate a-21 b-19
rathe* b+20 c-25 d-28
rather b+20 c-25 d-28
rather__say b+16 c-17
rather__to a-18 b+15
rather_not b+16 c-17
rato b-27
rato$ b-23
reacc* c-22 d+16
reaccion c-22 d+16
reaccion$ a+17
reaction d-16
reaction$ d-17
reali* c-18
reality c-18
reality$ c-17
really_bad d+15
recai a-16 d+21
recai* d+17
recaida d+17
recal* a-18 c+24 d-26
recall a-18 c+24 d-26
recall$ a-18 c+24 d-25
recet* a-23 b-16 c+18
recetas a-16 d-15
recetas$ a-16 d-15
reche* c+20 d-17
recheck c+16
recue* a-16 c+17
recuerdo a-16 c+17
recur* c-19 d+22
regla a+17 d-19
regla$ a+17 d-19
rehab a-22 c-21 d+21
rehab$ a-25 c-18 d+23
rehab* a-19 c-16 d+19
rehabilitacion a-19 c-16 d+19
relap* a-19 c-17 d+24
relapsed a-16 d+22
relat* d-16
related d-16
remem* b-27 c+29 d-36
remember b-23 c+23 d-29
remember$ b-22 c+21 d-28
resul* a-25 c+28 d-22
resultados a-17 c+20
retra* a-22 b-17
retraso a-22 b-17
retraso$ a-21 b-17
ride b-28
ride: b-16 d-16
ride:# a-20 c+18 d-20
ride:@call a-19 d-16
ride:@drive a+24 b-34 c-55
ride:@drive_him a-15 d+16
ride:@drive_me a-20 c-16 d+21
ride:@drive_myself a+16
ride:@drive_yo d-16
ride:@fetch a-20
ride:@howmuch a-15 b+16 c-15
ride:@howmuch_tarda b+15
ride:@insurer c-22 d+21
ride:@insurer_a c-17 d+19
ride:@late c-18
ride:@person b-22
ride:@relative a-27 b-56 d+23
ride:@relative_@drive a-35 b-17 c-27 d+35
ride:@relative_and a-28 b-16 c-26 d+30
ride:@relative_can b-32 c+24 d-17
ride:@relative_dijo c-18
ride:@relative_got d+16
ride:@relative_if c+19 d-22
ride:@relative_in c-15 d+18
ride:@relative_is b-23 c-21
ride:@relative_me a-29 b-15 c-30 d+36
ride:@relative_no d-20
ride:@relative_puede a-25
ride:@relative_said a-27 b-24 c-30 d+30
ride:@relative_si a-26
ride:@relative_trabaja a+15 c-23
ride:@relative_was d-16
ride:@relative_will a-20 c-30 d+32
ride:@ride b-28
ride:@stop a-29 b-21 c+33 d-29
ride:@vehicle a+33 c-41 d-35
ride:@vehicle_home a+17 c-16
ride:@vehicle_or a-19 c+19
ride:a c+20 d-34
ride:a_@ride a-20 c-22 d+23
ride:a_@vehicle d-17
ride:a_mi a-17 c+30 d-30
ride:a_ver a-16 b-17 c+18 d-17
ride:aide a-21 b-21 c-30 d+28
ride:algui* a-25 b-22 c+29 d-29
ride:alguien a-25 b-22 c+29 d-29
ride:all b-21 c-25
ride:all_set a-25 d+26
ride:alone a+29 b-20 c-27 d-29
ride:am b-16
ride:an b-21
ride:an_@vehicle b-17
ride:and c-36 d+16
ride:and_she c-17
ride:answe* a-18 c+18 d-15
ride:any a+17
ride:any_more a+17
ride:anybo* d-19
ride:anybody d-19
ride:anyon* a+19 c-23
ride:anyone a+19 c-23
ride:anyone_here a+18 c-18
ride:are c-21
ride:aroun* b-21 c+19 d-24
ride:around b-21 c+19 d-24
ride:ask a-26 b-28 c+31 d-19
ride:asked a-22
ride:askin* a-21 b-17 c+21 d-19
ride:asking a-21 b-17 c+21 d-19
ride:asking_around a-19 b-16 c+20 d-19
ride:aun a-27 c+27
ride:be a-17
ride:be_waiting c-15
ride:bf a-18 c-17 d+20
ride:bike a+22 b-20 c-18 d-20
ride:both a-17 d+20
ride:boy b-16 c-16 d+15
ride:boy_will b-16 c-16 d+15
ride:bring a-18 c-24
ride:bring* a-22 b-18 c-18 d+22
ride:bring_me c-21 d+20
ride:brother a-18 d+18
ride:buddy a-16 d+16
ride:bus a+21 d-16
ride:busca* a-18
ride:buscar a-18
ride:but b-17
ride:but_he c-18
ride:but_i a-17
ride:but_my a-21 c-25 d+28
ride:but_she c-19
ride:by a+23 b-19 d-21
ride:by_myself a+20
ride:call a-18 d-20
ride:can b+25 d-25
ride:can_i a-24 b+21 c-16
ride:can_my b+17 d-16
ride:can_not a+28 b-19 c-52
ride:car c-20
ride:carnal a-21 b-15 d+18
ride:churc* a-23 b-17 c-26 d+27
ride:church a-23 b-17 c-26 d+27
ride:claro c-17 d+22
ride:claro_mi c-17 d+22
ride:come a-15 c-19
ride:con c-20 d+15
ride:con_mi d+17
ride:consi* a-29 b-23 c+28 d-23
ride:consigo a-19 c+15
ride:could a+16 d-16
ride:count b+18 c-21
ride:cousin a-27 d+21
ride:cover* a-16 c-17 d+20
ride:covered a-16 c-17 d+20
ride:cuanto a-15 b+16 c-15
ride:dad c-18
ride:dads a-22 c-18 d+22
ride:daughter a-21 d+22
ride:day b-18
ride:de a-16
ride:deje a-29 b-21 c+33 d-29
ride:depen* a-27 b-28 c+34 d-26
ride:depende c+20
ride:depends a-17 b-22 c+25 d-18
ride:depends_what c+16
ride:dia a+16 d-17
ride:dijo c-22 d+18
ride:dijo_que c-22 d+18
ride:do c-22
ride:do_it a-24 c-22 d+19
ride:do_not a+16 b-25 d-22
ride:does b+20 c-31 d-16
ride:drive a+27 b-16 c-34 d-24
ride:drives a-24 b-19 c-15 d+24
ride:driving c-18
ride:ella d-23
ride:en a+22 c-27 d-28
ride:en_@vehicle c-17
ride:en_mi a+19 c-17 d-20
ride:es c-15
ride:ese a+16 d-17
ride:ese_dia a+16 d-17
ride:esposa c-26
ride:esposo c-34
ride:estoy a-15 b-22 c+21 d-28
ride:estoy_viendo c+15
ride:every* c-16
ride:famil* c-18
ride:figur* a-16 c+18 d-18
ride:figure a-15
ride:find b-20 c+17 d-35
ride:find_someone b-19 d-23
ride:folks a-27 b-22 c-23 d+29
ride:found a-17 c-18 d+19
ride:friend b-16
ride:from a-22 b-15 c-15 d+22
ride:gets c+20
ride:girlfriend c-18 d+18
ride:go a+20 b-17 c-17
ride:going a+23 b-22 c-19 d-15
ride:going_to a+23 b-22 c-19 d-15
ride:got c-39 d+22
ride:got_me a-21 b-15 c-18 d+23
ride:got_my a+19 b-16 c-32
ride:got_someone c-20 d+16
ride:ha a-20 c+21 d-18
ride:had a+29 c-32 d-26
ride:have a-16
ride:have_my c-22
ride:have_not a-22 c+23 d-19
ride:have_someone a-22
ride:hay a+17 c-30
ride:hay_@ride c-15
ride:hay_quien a+19 c-20
ride:he c+22
ride:he_can c-24
ride:he_is b-25 d-26
ride:her a-22 c-29
ride:here a+27 b-16 c-25 d-16
ride:hermana a-23 b-16
ride:hermano a-20 c+23 d-21
ride:hija a-18 b-21
ride:him a-22 c-16 d+20
ride:home b-23 c-23
ride:hora a-17
ride:how b+21 c-29 d-16
ride:how_long b+16 c-23
ride:i d-28
ride:i_@drive a+18 d-17
ride:i_@vehicle a-16
ride:i_am b-36
ride:i_got c-16
ride:i_have b-18 d+17
ride:i_was a+17 d-15
ride:i_will b-48 c+25 d-24
ride:if a-25
ride:if_he c+19 d-22
ride:in c-19
ride:in_law c-15 d+18
ride:is c-19
ride:is_going a-21 d+21
ride:is_my a-20 c-15 d+18
ride:is_off a-17 b-17
ride:is_working a+16 c-26
ride:it a-41
ride:it_out a-23 b-15 c+20 d-17
ride:just d-36
ride:just_@vehicle a-22
ride:just_me a+22 b-15 d-22
ride:know a+20 b-31 d-25
ride:know_anyone a+18 c-18
ride:la a-16
ride:law c-15 d+18
ride:le c+15 d-15
ride:let a-21 b-25 c+27 d-21
ride:let_me c+17
ride:lined d+17
ride:lined_up d+17
ride:lives a+19 c-17 d-20
ride:lleva a-16 c-15 d+20
ride:llevar d-15
ride:lo a-23 d+16
ride:long b+16 c-25
ride:long_will b+20 c-20
ride:looki* b-21 d-22
ride:looking b-21 d-22
ride:lyft a-24 d-15
ride:ma a-19 b-17 c-21 d+21
ride:mama a-15 c-22 d+22
ride:maneja c-26
ride:marido d+16
ride:maybe a-30 b-19 c+28 d-21
ride:me a-21 c-37 d+29
ride:me_@fetch a-25 c-18 d+27
ride:me_puede d-16
ride:me_up c-20
ride:me_voy a+17 c-17
ride:metro a+17 d-18
ride:mi b-60
ride:mi_@relative b-54
ride:mi_ma a-19 b-17 c-21 d+21
ride:mom b-15
ride:more a+17
ride:moved a+19 c-15 d-16
ride:my b-71
ride:my_@relative a-17 b-65
ride:my_@ride a+24 b-20 c-38 d-18
ride:my_boy b-16 c-16 d+15
ride:my_car a+15 d-18
ride:my_own a+27 b-20 c-27 d-28
ride:mysel* a+29 c-17 d-29
ride:myself a+29 c-17 d-29
ride:nadie a+36 b-21 c-35 d-27
ride:neces* b+16
ride:need a-17
ride:need_to a-15
ride:neighbor a-19
ride:no b-26 c+18 d-41
ride:no_car a+16
ride:no_hay a+28 c-22 d-22
ride:no_one a+30 c-25
ride:no_puede a+21 c-32
ride:no_tengo a+21 c-21
ride:nobod* a+27 b-18 c-33 d-19
ride:nobody a+27 b-18 c-33 d-19
ride:norma* a+18 b-16 c-16
ride:not b-36
ride:not_any a+15
ride:not_asked a-18 c+19 d-16
ride:not_but a-26 c-21 d+29
ride:not_find a+21 c-30 d-19
ride:not_have a+25 c-22
ride:not_know a+15
ride:novio c-17 d+18
ride:now a+16 d-18
ride:of a+15 c-25
ride:ok c-23
ride:old a-18 b-16 c-21 d+19
ride:on b-34 d-37
ride:on_my a+22 b-16 c-22 d-21
ride:one c-30
ride:or a-19 c+19
ride:or_my a-19 c+19
ride:out b-19 c+16 d-41
ride:own a+27 b-20 c-27 d-28
ride:padre a-17 b-16 c+19 d-19
ride:pareja a+16 c-22
ride:people b-17 c-25 d+17
ride:pido b-16
ride:pido_un b-16
ride:plann* a+17 d-16
ride:por a-19 c-28 d+22
ride:por_mi a-16 c-23 d+26
ride:pregu* a-25 b-18 c+32 d-18
ride:preguntar c+17
ride:proba* a-25 b-20 c+30 d-25
ride:probably a-25 b-20 c+30 d-25
ride:puede d-18
ride:puede_@fetch d-16
ride:puedo d-17
ride:que a-27 d-16
ride:que_si c-22 d+18
ride:quien b-26
ride:ride b-28
ride:roommate a-18 c-19 d+20
ride:said b-26 c-25 d+23
ride:said_he c-25
ride:said_ok c-16
ride:se a-18
ride:see b-17 d-21
ride:set a-25 d+26
ride:she c-22
ride:she_gets c+19
ride:she_said a+24 d-25
ride:shoul* a-17 c+21 d-18
ride:should a-17 c+21 d-18
ride:si a-55 b-37 d+22
ride:si_mi a-32 b-20 d+27
ride:sis a-20 c-16 d+18
ride:sister a-33 b-22 c+23
ride:sola a+23 b-17 c-19 d-23
ride:solo a+29 c-31 d-32
ride:someb* a-24 b-22 c+24
ride:somebody a-24 b-22 c+24
ride:someo* b-31
ride:someone b-31
ride:son b-23
ride:still a-26 b-19 c+25 d-21
ride:still_looking a-23 c+22
ride:sure c+16
ride:take a+16 c-28
ride:tarda b+15
ride:taxi a+22 b-22 c-21 d-17
ride:tengo a-19 b-24
ride:tengo_que a-19 b-17 c+23 d-26
ride:that b-16
ride:that_day c-18
ride:the a-24 c-18 d+18
ride:the_@vehicle b-18
ride:there c-15
ride:they a+20 b+16 c-41 d-45
ride:to d-18
ride:to_@drive a+15 b-22 c-22
ride:to_ask a-15 b-16 c+19
ride:to_do a-15 c-16 d+16
ride:to_find c+18
ride:todav* a-16 c+16
ride:todavia a-16 c+16
ride:todavia_no a-16 c+16
ride:toget* a-16 c-17 d+16
ride:together a-16 c-17 d+16
ride:traba* a+17 b-16 d-20
ride:trabaja a+17 b-16 d-20
ride:truck a+20 c-15 d-24
ride:uber a+17 c-32 d-32
ride:un c-22
ride:un_@relative a-25
ride:un_@vehicle a+21 b-23 c-19 d-17
ride:up a-19
ride:va a-20 c-19 d+24
ride:van a-19 d+16
ride:ver a-17 b-18 c+20 d-19
ride:ver_quien a-16 c+16
ride:viend* c+15
ride:viendo c+15
ride:vivo a+17 c-15
ride:voy b-16 d-18
ride:voy_a c+15
ride:voy_en a+17 c-17
ride:wait c-17
ride:waiti* a-15
ride:waiting a-15
ride:walk a+21 c-20
ride:was a+25 c-17 d-23
ride:was_going a+19 c-15 d-15
ride:we c-26
ride:what a-18 b+16 d-16
ride:what_day c+16
ride:what_time b+17 c-15
ride:where b+16
ride:who a-17
ride:wife b-16 c-35 d+16
ride:will a-20 b-42 c+18
ride:will_@drive a+17 d-17
ride:will_ask b-16 c+20
ride:will_be b-21 c-35 d+21
ride:will_find a-19 b-16 c+20 d-21
ride:will_take c-17
ride:will_walk a+21 c-20
ride:work b-17 d-23
ride:worki* b-20 d-17
ride:working b-20 d-17
ride:works d-16
ride:would c-17
ride:ya c-17
ride:yea c-19 d+20
ride:yeah d+15
ride:yeah_my d+15
ride:yep d+18
ride:yet a-21 c+23
ride:yo a+28 c-28 d-25
ride:yo_me a+16
ride:you a-22 d-18
ride:¿ a-20 b+22 c-22
right$ a-22 b+16 d-15
right__you b-15
right_now b-19 c-21
rinon a+22 c-29 d-29
rinon$ a+18 b-18 c-17 d-16
roommate a-18 c-19 d+20
runni* c+15
running c+15
running_tests c+15
runs a-16 c-28
runs_in a-21 b+21
runs_low a+18 b-19 c-16 d-16
sabe a-23 b-31 c+33 d-21
sabe$ a-19 b-21 c+26 d-18
sabri* a-25 b-24 c+33 d-27
sabria a-25 b-24 c+33 d-27
said a-40 b-44 c+19
said__and d-22
said__but c+16 d-18
said__can c-20
said__i c+18 d-21
said__not a+25 d-26
said__would d+16
said_he c-25
said_no a-18
said_ok c-16
said_so a-22 c+21 d-19
saile* a+16 b-16
sailed a+16 b-16
sailed$ a+16 b-16
salgo a+18 c-22 d-22
salgo_del a+20 c-17 d-21
sali c-17
sali__en c-17
salie* d-16
salieron d-16
salieron_bien a+18 c-18
salio b-27
salio_bien a+20 c-16 d-21
same a-20 b+18 d-17
sane a+25 b-23 c-25 d-25
sano a+27 c-20 d-23
sano$ a+24 c-18 d-20
saw a-23 b-24 c+34 d-26
saw_things c+22 d-21
say a-43 b+22 d-19
say$ a-26 c+19 d-26
say__do c+16
say_i c+23 d-20
say_so c+22
say_yes a-21 b+18 c-21
says a-18 b-44 c+40 d-42
says__heart d-21
says__i a-16 c+25 d-17
says_i c+15 d-16
says_my d-22
scan d-21
scare c+16 d-16
scare* a-16
scared a-16
schiz* a-34 c-43 d+31
schizo a-28 c-24 d+16
schizo$ a-25 c-23 d+20
schizoaffective a-27 b-24 c-28 d+36
schizoaffective$ b-17 c-20 d+23
screa* a-20 c-17 d+21
se a-35 c+24 d-16
se$ a-23 b-18 c+26 d-24
se__al a-15
se__es b-15
se__eso b-17 c+17
se__la c-16 d+16
se_me b-18
se_que b-17 c+24
secon* b-25 c-21 d+21
second b-25 c-21 d+21
see a-20
see$ a-16 b-16 c+20 d-21
see__@clinician c-16 d+17
see_a c-21 d+22
sees a-21
segur* a-21 b-15 c+24 d-21
segura c+16
seguro a-17 c+19
self c-18 d+16
self_cath a-15 c-15 d+17
seman* b-23 c-26 d+15
semana b-17 c-18 d+18
semana$ c-21 d+17
semanas c-17
semanas$ c-17
senor a+31 b-16 c-26 d-26
senor$ a+24 c-20 d-19
senti a-22 b-23
ser a-35 c+24 d-36
ser$ a-25 b-23 c+25 d-22
seria a+15 c-16
sertralina c-19
servi* a-21 c-17 d+18
set a-25 d+26
seven* a+19 b-19 d-15
seventy a+19 b-19 d-15
sever* a-19 b-19 c-26 d+23
severe a-18 b-17 c-18 d+20
she b-30 d+25
she__# a-20
she__for a-22
she__her a-15 d-17
she__not a+19 d-26
she_gets c+19
she_has c-18
she_is b-27
she_never a+20 d-17
she_said a+24 d-25
shift d-16
ship a+16 b-16
shot b-23 c-28 d+17
shot$ b-21 c-24 d+17
shoul* a-23 c+23 d-20
should a-22 c+24 d-23
should$ c-17 d+16
should_have a-15 c+22 d-21
si a-28 b-34
si$ a-27
si__@fetch c+22 d-22
si__@relative a-32 b-19 d+26
si__corazon a-18 d+18
si__descansa a-16
si__la a-17
si__me d+17
si__no b-22 c+22 d-30
si__pasa b+17
si__pero a+27 c-22 d-25
si__puede c+21 d-20
si__que a-17 b+16 c-17
si__rapido a-16 c+17 d-17
si__tomo a-15
si__voces c+16 d-15
si_el a-20 d+20
si_es a-17 b-15 c+19 d-18
si_estoy a-16 b+17 d-16
si_la d+17
si_me a-23
si_mi a-33 b-20 d+27
si_pero a+18 d-24
si_soy d+17
si_tengo d+21
si_tomo c-22
si_ya a-17
si_yo a+24 b-16 c-18 d-19
sick a+21 c-22 d-18
side$ d-16
sient* c+17 d-16
siento c+17 d-16
signi* b+18 d-18
significa b+18 d-18
simon a-17 d+21
simon$ a-17 d+21
sin b-38
sin_problema d+15
sin_problemas a+20 b-18 d-19
since a-20 b-34 d+24
since$ c-19
since_# a+27 d-22
since_i d+15
since_summer a-17
sir a+18 c-22
sirvi* a-25 c-24 d+27
sirvio a-20 d+21
sirvio$ a-20 d+21
sis a-27 b+18 c-22
sister c+18 d-18
six a-16 c-21 d+22
six$ d+16
sixty a+22 b-26 d-23
skip a-24 b+23 c-21 d-22
skip$ a-24 b+23 c-21 d-22
skips a-20 b-20 c+23 d-25
sleep b-30 d-29
sleep$ d-20
sleep__a c-19
sleep_and a-18 c+17 d-15
smoke b-19
snipp* a+15 b-18
snipped a+15 b-18
snipped$ a+15 b-18
so$ a-32 b-29 d+19
so__i a-19
so__not a-17 c+16 d-16
so__the a+18 d-19
so_but d-22
so_far a+28 b-17 c-24 d-22
so_i c+16
so_maybe a-20 c+22
so_no a+38 b-22 c-38 d-30
so_yes a-16 d+19
sober a-17 b-21 c-23 d+20
sober$ a-19 d+20
sober__# a+25 d-25
sober__@month a-15
sober__@year a+28 d-27
socia* a+20 d-16
social a+19 d-15
sola a+33 b-24 c-31 d-32
sola$ a+30 b-21 c-26 d-28
solam* a+29 b-26 c-25 d-27
solamente a+29 b-26 c-25 d-27
solo a+55 b-43 c-53 d-54
solo$ a+26 c-27 d-29
some a-32 c+29 d-20
someb* a-31 c+25
somebody a-31 c+25
somebody$ a-21 b-20
someo* b-21
someone b-21
someone$ a-18
somet* a-38 b-51 c+42 d-27
something a-32 b-28 c+23
something__sleep c+16
something__the c+20 d-19
something_in c+16 d-15
sometimes a-26 b-39 c+36 d-32
sometimes$ a-34 b-28 c+24
sometimes_i a-24 b-17 c+16
soplo a-27 b-17 c-28 d+29
soplo$ a-26 b-16 c-27 d+27
sorry a+29 b-20 c-20 d-28
sorry$ a+29 b-20 c-20 d-28
sort c+18 d-16
sort_of c+18 d-16
soy c-59
soy__a c-17
soy__la b-18
soy__nada a+23 d-22
soy_alergica c-20
soy_bipolar c-19 d+24
soy_hipertenso d+18
soy_hombre a+18
soy_senor a+17 d-15
soy_varon a+21
spasm* d+16
spasms d+16
spasms$ d+16
sprin* a-21 b-17 c-18 d+23
spring a-21 b-17 c-18 d+23
spring$ b-15 c-16 d+18
ssri d+16
st a+24 b-20 d-31
stabl* d+18
stable d+18
stage d+21
stage_# d+21
start* a+23 b-16 c-25
started a+24 c-25
started__last a+16 c-17
started_my a+23 c-26 d-20
state c-18
stays a-16
steroids d+17
still a-49 b-18 d+30
still__at c-16 d+16
still__night c-16 d+16
still__the d+15
still_breastfeeding a-16 d+16
still_looking a-27 b-17 c+26 d-20
still_on c-21 d+16
stone* c-17 d-16
stones c-17 d-16
stop a-21 c-27 d+29
stopp* b-28
stopped b-28
stopped__@month a+20 d-21
stopped_nursing d-15
store a-19
store$ d+16
stoy b-20 c-20
stres* d-23
stress c-22 d-19
strok* c-17
stroke c-17
stron* a+25 b-19 c-21 d-24
strong a+25 b-19 c-21 d-24
strong_as a+17 c-16
stuff b-18 c+20 d-16
stuff$ a+31 c-26 d-29
sube a-16 c+21 d-17
substance:# b-41 c-30
substance:#_@month a-34 b-15 c-15 d+32
substance:#_@year a+32 d-40
substance:#_days a-32 c-16 d+32
substance:#_pack c-16 d+16
substance:@date a-36 b-33 c-37 d+42
substance:@day b-33
substance:@drink a+27 b-17 c-20 d-24
substance:@drug c-19
substance:@drug_@drug a-35
substance:@drug_a b-18
substance:@drug_cuenta a-15 b+18 d-24
substance:@drug_every a-17
substance:@drug_on b-16 d-16
substance:@drug_only a+18 c-19
substance:@drug_that a+19 b-20 c-19
substance:@drug_to a+21 c-21
substance:@food a+25 c-20 d-22
substance:@holiday a+28 c-22 d-18
substance:@insurer a-20 c+16 d-18
substance:@medicine a-18
substance:@month a-21 b-22 c-25 d+35
substance:@month_sin a-21 d+18
substance:@move a-23 d+17
substance:@relative d-39
substance:@relative_dice b-16 c+15
substance:@relative_drinks a-19 b+19 c-21
substance:@relative_es a+17
substance:@relative_has a+18 b-16 d-18
substance:@relative_say c+18
substance:@relative_si b-19 d-15
substance:@relative_thinks c+17
substance:@relative_would b-18 c+20
substance:@stop b-21 c-28
substance:@treat d+19
substance:@year a+29 b-36 c-36
substance:@year_ago a+19 d-15
substance:@year_limpio a+19 d-18
substance:@year_sin a+18 d-18
substance:@year_sober a+19 d-19
substance:a b-43 c-31 d+17
substance:a_# c-16 d+16
substance:a_@drug a+16 c-22
substance:a_little d-24
substance:a_lot a-16 d+16
substance:a_night d+16
substance:a_week c-25
substance:aa a-17 c-15 d+21
substance:about a-18
substance:absol* a+17
substance:absolutely a+17
substance:absolutely_not a+17
substance:adderall b+16 c-18
substance:addic* a-22 b-18 c-22 d+29
substance:after c-18 d+17
substance:after_my a-15 d+17
substance:ago c-16
substance:alcoh* a-17
substance:alcohol a-20 b-20 c-30 d+29
substance:alcoholic a-17
substance:all b-18 c-25
substance:am b-42 c-39
substance:am_a b-23 c-25
substance:am_in a-21 d+22
substance:an c-18
substance:and_can a-20
substance:ando a-19 d+20
substance:ano b-19 c-29 d+17
substance:anos a+27 c-16 d-27
substance:as a+19 c-21 d-24
substance:as_a c-19 d-19
substance:at a+26 b-20 d-37
substance:at_@holiday a+17 c-16
substance:at_all a+23 d-25
substance:at_night c+16
substance:august b-17 c-22 d+19
substance:back b-19
substance:bad c-16
substance:bebo a+16 b-21 c-25
substance:been b-16
substance:been_sober a+17
substance:beer a+24 c-15 d-21
substance:beers a+26 c-19 d-24
substance:bodas d-17
substance:bottl* c-19
substance:bottle c-17
substance:but b-25 c+18
substance:but_i c+16
substance:but_not a-16 c+17
substance:cada a-22 b-17 c-25 d+23
substance:can a-23
substance:can_not a-20
substance:change a-22 d+16
substance:christmas a+17 c-16
substance:cigarettes a+17 c-15 d-16
substance:cigarro a+18 d-18
substance:clean b-28 c-28 d+15
substance:clean_since a-18 d+18
substance:con b-20 c-16 d+18
substance:con_el a-21 c-17 d+21
substance:confi* a-18 b+21 c-16 d-16
substance:count a-22 b+24 d-17
substance:count* a-15
substance:coupl* a+15 d-15
substance:couple a+15 d-15
substance:couple_beers a+16
substance:crist* a-18 b-19 c-27 d+22
substance:cristal a-22 b-18 c-25 d+24
substance:cuent* a-27
substance:cuenta a-27
substance:cutti* a-17 c+16
substance:cutting a-17 c+16
substance:day a-28
substance:days a-34 b-16 d+25
substance:days_clean a-23 d+23
substance:days_sober a-17 d+18
substance:de b-29
substance:de_mas a-23 c+16
substance:decir a-15
substance:deje a+18 d-15
substance:depen* a-24 b-30 c+35 d-22
substance:depende c+18
substance:depends a-15 b-25 c+27
substance:depends_what c+15
substance:diari* a-15 d+16
substance:diario a-15 d+16
substance:dias a-17 d+19
substance:dice a-16 b-20 c+19
substance:dice_que a-16 b-20 c+19
substance:dip c-19 d-15
substance:divor* d+15
substance:divorce d+15
substance:do d-23
substance:do_not b-30 d-16
substance:does b+25 c-17 d-21
substance:does_that b-18 c+16
substance:dormi* a-16 c+16
substance:dormir a-16 c+16
substance:drank c-18 d+15
substance:drink a+32 b-24 d-32
substance:drink_but a+20 c-17 d-17
substance:drink_every a-19
substance:drink_more a-21
substance:drinker a+24 b-21 c-18 d-21
substance:drinking b-20 c-26 d+16
substance:drinks_a c-22
substance:droga* c-31 d-21
substance:drogas c-31 d-21
substance:drugs c-26 d-22
substance:drunk a-26 d+25
substance:dry a+21 b-17 c-19 d-19
substance:duro a-18 c-16 d+19
substance:edibles a+15
substance:eh a-21 b-21 c+22 d-21
substance:el a+16 c-21
substance:el_@drug a-18 d+16
substance:else a+19 b-19 c-18
substance:en d+19
substance:en_@date a-17 d+16
substance:en_@holiday a+18 d-15
substance:en_las a+15
substance:en_rehabilitacion a-19 c-16 d+19
substance:es c-25 d-18
substance:es_el a+20 b-18
substance:eso d-25
substance:esposo d-16
substance:este b-19 c-29 d+17
substance:este_@year b-19 c-29 d+17
substance:estoy a-29 b-22 c+17
substance:estoy_en a-16 d+17
substance:estuv* a-16
substance:estuve a-16
substance:every a-32 b-22
substance:every_day a-18
substance:every_night a-26 b-16
substance:ex a+17 c-17
substance:fines d-19
substance:for b-25 c+20 d-17
substance:for_@drug a-16 d+21
substance:for_sleep a-22 c+24
substance:fumo b-32 c+16 d-25
substance:fumo_@drug a-16 b-18 c+19
substance:gave a+19 d-19
substance:got a-25 c-21 d+29
substance:hace a+23 c-20 d-17
substance:hace_mucho a+18
substance:had a-24 d+21
substance:hard b-16 c+18
substance:hard_to b-16 c+18
substance:has b-17
substance:has_a b-16
substance:have b-16
substance:have_not a+15 c-15
substance:he_drinks a-19
substance:here a-22 c+24 d-23
substance:hija c+15
substance:hijo c-17
substance:him b-15 d-16
substance:hones* a-21 b-15 c-29 d+29
substance:honestly a-18 c-22 d+23
substance:husband c-23
substance:i b-17
substance:i_@drug b-21 c-15
substance:i_am b-42 c-39
substance:i_do b-18
substance:i_drink d-22
substance:i_had a-15 c-18 d+17
substance:i_take a-17 b-19
substance:i_would c-20
substance:in c-36
substance:in_# a+25 d-25
substance:in_@date a-26 d+25
substance:is b+24 c-27
substance:is_@drug a-17 b+16 c-15
substance:is_a a-19 d+21
substance:is_it a+23 b-25 c-20 d-15
substance:is_on b+15 d-15
substance:is_prescribed d-19
substance:is_that a-15 c+15 d-23
substance:it b-20
substance:it_is c-15
substance:it_was a-20
substance:june a-20 d+24
substance:just a+36 b-39 d-42
substance:just_@drink a+16
substance:just_@drug d-20
substance:kids b-20 c+16 d-22
substance:kind b-16 d-18
substance:kind_of c+15
substance:know a-17
substance:la a-21 c-25 d+23
substance:la_@drug a-24
substance:las a-16 b-19 c-24 d+20
substance:las_@medicine d+17
substance:le a-16 b-21
substance:life a+19 d-16
substance:like a+19 d-18
substance:littl* d-24
substance:little d-24
substance:little_@drug a+17 c-17
substance:llevo c-17
substance:los_fines d-19
substance:lot a-16 d+16
substance:marihuana a-18 d-23
substance:mas a-22 b-26 c+18
substance:mas_o c+15
substance:may a-21 d+24
substance:maybe a+25 b-22 c-19 d-31
substance:mayo a-18 d+18
substance:me c-28
substance:menos c+15
substance:meses a-23 d+21
substance:mi a-22
substance:mi_@relative a-17
substance:mo a-15 d+16
substance:mom d-20
substance:month c-16
substance:months a-30 d+27
substance:more b-20
substance:more_than a-28 b-19
substance:most a-21 c+15
substance:most_nights a-21 c+15
substance:mota a-21 b-20 c+23 d-18
substance:much a-30 b-27
substance:mucho a-23 c-18 d+19
substance:mucho_este d+15
substance:my d-21
substance:my_@medicine a+16 d-26
substance:my_@relative a-27
substance:nada a+27 c-20 d-27
substance:nada_mas a+17 d-15
substance:navidad a+18 d-15
substance:never a+27 c-22 d-28
substance:ni a+20 c-21 d-19
substance:ni_@drug a+18
substance:nicotine c-17
substance:night a-32 b-22 d+20
substance:night* a-21 c+15
substance:nights a-21 c+15
substance:no d-34
substance:no_bebo a+17
substance:no_i d-24
substance:no_problem a+24 c-23
substance:no_tomo a+30 c-24 d-23
substance:noche a-27 b-26 d+23
substance:norma* a+22 c-18 d-20
substance:normal a+22 c-18 d-20
substance:not a+17 b-20 d-22
substance:not_a d-21
substance:not_at a+22 d-24
substance:not_do d-17
substance:not_drink a+19 c-18
substance:not_know c+18
substance:not_this d-17
substance:nrml a+18 c-17 d-17
substance:nunca a+21 c-24
substance:o c+15
substance:o_menos c+15
substance:of b-31
substance:of_@drug c-16
substance:of_it c-19
substance:off d+17
substance:off_the d+17
substance:ok a-23 c-19 d+15
substance:on_@day b-22 c-26
substance:on_drugs b+15 d-15
substance:one a+17 b-17 d-18
substance:only b-20 c+17
substance:out a-23 c-19 d+26
substance:over c-15
substance:overd* a-16
substance:pack c-19 d+19
substance:pain a-18 c+23 d-22
substance:pain_@medicine c+18 d-16
substance:para a-16 c+16
substance:para_dormir a-16 c+16
substance:pastillas a-20
substance:pero a+34 b-15 d-37
substance:pero_poco a+15
substance:pills a-18
substance:poco a+23 b-27 d-34
substance:pot a-23 c+23
substance:presc* c-23
substance:prescribed c-23
substance:probl* b-26
substance:problem b-23
substance:problemas d+16
substance:problemas_con d+16
substance:puede a-17 c+19
substance:que b-23 c+24
substance:quit c-17
substance:rathe* c-18 d-19
substance:rather c-18 d-19
substance:recai a-16 d+21
substance:recai* d+17
substance:recaida d+17
substance:rehab a-22 c-21 d+21
substance:rehab* a-19 c-16 d+19
substance:rehabilitacion a-19 c-16 d+19
substance:relap* a-19 c-17 d+24
substance:relapsed a-16 d+22
substance:say a-27
substance:say_so c+17
substance:say_yes a-17
substance:says d-23
substance:se a-20 b-20 c+24
substance:si a+19 b-32 d-27
substance:si_pero d-20
substance:si_tomo a+17 c-22
substance:since b-20 c-25 d+17
substance:since_# a+31 d-32
substance:sleep d-21
substance:smoke b-19
substance:so b-24 c+17 d-17
substance:so_but c+17
substance:so_no a+20 c-17 d-17
substance:sober a-17 b-22 c-23 d+20
substance:socia* a+20 d-16
substance:social a+19 d-15
substance:solo a+24 b-20 c-21 d-22
substance:some a-15
substance:somet* b-24 c+25 d-33
substance:sometimes b-22 c+20 d-29
substance:sometimes_i a-20 c+19 d-18
substance:sprin* d+15
substance:spring d+15
substance:summe* d+18
substance:summer d+18
substance:take a-17 b-19
substance:take_more c-17 d+16
substance:take_my d-21
substance:takes d-19
substance:tal a-18 c+21
substance:tal_vez a-18 c+21
substance:tell a-16 c+17
substance:tell_you c+17
substance:ten a+17 d-17
substance:ten_@year a+17 d-17
substance:tengo c-19
substance:test c-18
substance:than a-26 b-24
substance:than_i a-21 b-19
substance:than_prescribed a-16
substance:that d-42
substance:that_a c+16 d-21
substance:that_count b-18 c+16
substance:that_is c-22 d-27
substance:the a+15 c-17
substance:there a+19 d-17
substance:think* c+17
substance:thinks c+17
substance:this a-22 c-23 d+17
substance:this_@year b-22 d+19
substance:thoug* c-18
substance:to c-16
substance:to_sleep a+18
substance:tobac* c-18 d-15
substance:tobacco c-18 d-15
substance:toma c-23 d-16
substance:toman* a-22 b-16 c-21 d+24
substance:tomando a-22 b-16 c-21 d+24
substance:tomando_diario a-15 d+16
substance:tomar c-18
substance:tomo a+26 b-47 d-19
substance:tomo_pero a+30 c-23 d-30
substance:too a-20 b-21
substance:too_much a-20 b-21
substance:treatment d+17
substance:tuve a-17 c-20 d+20
substance:tuve_una d+17
substance:twice c-17
substance:ultim* a-17 d+20
substance:ultimamente a-17 d+20
substance:un b-21
substance:un_poco a-21 c+21 d-18
substance:un_vinito a+22 c-17 d-21
substance:una a+34 b-23 c-42 d-27
substance:una_@drug a+21 c-21
substance:una_recaida d+17
substance:until c-16 d+17
substance:up a+19 d-19
substance:use b-17
substance:uso a-19 b-30
substance:uso_drogas a+20
substance:vez a+18 b-23 d-29
substance:vinit* a+22 c-17 d-21
substance:vinito a+22 c-17 d-21
substance:vodka c-19 d+16
substance:voy a-17 c-17 d+20
substance:voy_a a-16 d+19
substance:was b-22
substance:was_a a-19 d+17
substance:was_in d+16
substance:week c-25
substance:weekends a-20 b-17 d+17
substance:were c-16
substance:what d-24
substance:what_you b-17 c+17
substance:when c-16
substance:why a-16 b+21 c-16 d-19
substance:wife a-22 b-19
substance:will b+22 c-18 d-25
substance:would b-16
substance:would_rather d-16
substance:would_say a-20 b-32
substance:would_tell c+17
substance:xanax a-16
substance:y a-15 b+21 d-26
substance:ya c-20
substance:yeah b-18 c-25 d+26
substance:year b-21
substance:years a+32 c-23 d-29
substance:yes a-16
substance:yo b-23 c+20 d-17
substance:yo_no a+16
substance:you a-24 d-19
substance:you_yes c+17
substance:¿ a-16 b+16 d-15
sufro d+17
sufro_de d+17
suits a-21 b-16 d+20
suits_me a-21 b-16 d+20
sulfa a+28 b-18 c-24 d-28
sulfa$ a+19 c-20 d-20
summe* a-18
summer a-18
summer$ a-18
sunday a-19 b-16 c-16 d+19
supe a-15 c+17
supe$ a-15 c+17
super a+23 b-23 c-24 d-17
suppose c+20 d-15
sure a-25 b-39 c+18
sure$ a-33 b-26
surge* b-19
surgery b-19
svt a-19 c-18 d+25
svt$ a-19 c-18 d+25
take c-16
take_@medicine c-25
take__@medicine a-16 b-19
take__@vehicle a+23 b-16 c-21
take__and c-16
take__for a-20
take__i c-18
take__than c-23 d+20
take_more c-17 d+16
take_my d-19
take_something a-16
taken a+17
taken_it d-15
tal a-27 b-17 c+31 d-23
tal_vez a-27 b-17 c+31 d-23
talk c-25
talk_@treat c-16 d+19
talk__a c-17
talk_to c-17 d-18
talke* b-18
talked b-18
talked_to b-18
tarda b+16
tarda$ b+16
tarde a+17 b-17
taxi a+22 b-22 c-21 d-17
tell a-35 c+18
tell$ a-19 b-18 c+21 d-18
tell__yes c+17
tell_you a-16 b-15 c+21 d-15
telli* a-20
telling a-20
ten b-16 c-19
ten_@year a+17 d-17
tener b-20 c-24
tengo b-74 d+19
tengo_# c-20
tengo__de a-16
tengo__diu a+18
tengo__retraso c+18 d-16
tengo__semanas d+17
tengo_arritmia c-17 d+17
tengo_baja a+17 d-18
tengo_el a+17 c-25
tengo_esquizofrenia d+18
tengo_hepatitis c-28 d+27
tengo_normal a+18
tengo_que a-26 b-20 c+29 d-30
tengo_tiempo b-17 c-30
tengo_un a-23 d+22
tenid* a+27 c-17 d-22
tenido a+27 c-17 d-22
terapia a-24 c+16
termi* a+19 d-19
termino a+19 d-19
terri* c-18
terrible c-18
test a-20 b-28 c+20
test__positive c-15
teste* c+16 d-22
tested c+16 d-22
tested$ a-24 c+22
tests b-31
tests$ a-24 b-22 c+27 d-28
tests__back c-23
tests_came c-21
text c-21 d-17
text_me c-18 d-17
textb* a+17 c-16 d-16
textbook a+17 c-16 d-16
texti* a-18 b+15
texting a-18 b+15
than a-32
than__to a-21
than_i a-21 b-19
than_prescribed a-16
thank a+29 b-20 c-25 d-25
that d-30
that$ b+16 c-31 d-22
that__am d-16
that__has c-18
that__it a+19 b-37 c-27
that__know b-16 d-23
that__me c-16
that__my c-18
that__of b-20 d-29
that__problem b-20 c+15 d-27
that__sailed a+16 b-16
that__the b+18 c-16 d-16
that_a a-16 c+19 d-22
that_count a-15 b-25 c+21
that_counts c+20
that_day c-18
that_ever a+20 c-16
that_i b-29
that_is c-20
that_kind a+17 c-17
that_ship a+16 b-16
that_was b-15
thc a-22 c+24 d-23
the a-23 c-16 d+19
the_@clinician a+19 c-26 d-37
the_@day a-16
the_@vehicle b-18
the__@medicine d-17
the__at d-20
the__do c+19 d-22
the__fine a+21 d-22
the__for c-21
the__i a+15 b-18 d-15
the__in a+17
the__is a-27 b-16 d+17
the__it a-18 c-18
the__kind b-20 c-21
the__me a+16 b-35 c-27
the__no c+20 d-30
the__not b-16 c+16 d-21
the__of c-22
the__one a-30 c-25
the__pressure a-25 d+24
the__says d-24
the__side d-16
the__that a-25
the__the b-19
the__this a-19 b+17
the__was c-17
the_baby c-21
the_blood a-25 d+24
the_church c-16
the_family b+15
the_last b+17
the_one c-18
the_patch a+19 d-20
the_patient c-15
the_same a-20 b+18 d-17
the_second b-18 c-15
the_stuff a+19 c-16
the_time a-22
the_way a-17
them c-21
them$ a-17 c-16
then a-30 b-23 c+19
then$ a-24 b-16 c+22 d-19
therapy a-18 d-22
there a-31 b-16 d+23
there$ c-37
there_is a-25 b-22 c+16
they b-18
they__@relative b-16 c-16 d+16
they__@treat a-16 d+17
they__a c-17 d+17
they__but d-17
they__for d-17
they__is a-16
they__it a-16
they__not d-18
they__on a-19
they__so a+17 d-19
they__told a-16
they_are c+22 d-25
they_gave b-17
they_had a-16 d+16
they_have c-19
they_never a-21 c+20
they_put a-17
they_said a-16
they_tested a+17 c-18 d-17
thing c-20
thing$ a+16 c-18
thing* b-20
things b-20
things__not c-15
things_sometimes c-17 d+17
think a-24 b-31 c+25 d-16
think* a-20 c+20
think__but a-18 c+18 d-17
think__not c+16
think_so c+20 d-19
thinks a-20 c+20
this b+19 c-28 d-17
this$ a-16 b+29 c-33 d-36
this_@year b-22 d+19
this__a a-16
this__first a+17
this__for b-15
this_evening a+16 b-16
this_is b-22 c-16
this_morning b-17 c-16
those b-16 c-21
those$ b-16 c-21
thoug* b-30
though a+18
thought b-29
thought__but a+16 c-16
thought_i c-30 d+22
three a-26 b-32 d+28
three$ a+17
three_or a-19 b-17 c-20 d+20
throat d+15
throu* c-15
through c-15
ticke* b-20 c-18
ticker b-20 c-18
tiene b+18 c-21
till c-28
time$ a+17 b-25 d-19
time__what a-20 b+20 c-16 d-19
time_but c+16
time_for a-15 b+20 c-17 d-21
time_no a+20 d-20
timer a+23 b-19 c-19 d-23
timer$ a+18 d-18
times b-16 c+17 d-23
times$ a-17 c+21 d-18
timin* a-18 d+16
timing a-18 d+16
timing$ a-18 d+16
tipo a-23 c-24
to d-21
to$ a-18 b-21
to_@drive a+15 b-22 c-22
to_@stop c-15 d+18
to__@clinician a-16
to__@person c-15
to__@relative a-16 b-17
to__a b-18
to__and b-17
to__but a+17 c-16
to__in a-18
to__knowledge d-17
to__me a-23 c-19 d+22
to__my c+17 d-21
to__not a+29 b-23 c-19 d-19
to__one b-17
to__only a+20 b-21 d-16
to__that d-15
to__the d-20
to__this a+16 b-22
to__to c-17
to__up c+19 d-17
to__yes c-22
to_a d-21
to_all a+18
to_ask a-16
to_be a-22
to_bees b+16 d-17
to_both c-16
to_but d-18
to_do a-16
to_find a-17 c+25 d-17
to_go a+18 d-18
to_hear d+15
to_it c-18
to_know c-18
to_me b-20
to_nothing a+22 b-20 d-20
to_see c+15
to_sleep a+18
to_take a+22 d-22
to_tell a-21 c+16 d-22
to_the a-24
to_this a+18 c-20
to_watch b-15
to_wear c-17 d+18
tobac* c-18 d-15
tobacco c-18 d-15
todas a-24 b-15 c-20 d+25
todav* a-16 b-27
todavia a-16 b-27
todavia$ b-16
todavia_no a-16 c+16
today b-23 c-36
today$ b-23 c-36
todo a+30 b-45 c-53
todo$ b-18 c-22 d+17
todo_bien a+19 c-21
todo_nrml a+20 b-15 c-17 d-19
toget* a-16 c-17 d+16
together a-16 c-17 d+16
told a-21 c+23 d-30
told_me a-20 c+16
toler* a+16 d-17
tolerated a+16 d-17
tolerated__well a+17
tolerated_it a+16 d-17
toma c-34
toma$ c-19
toma_pecho a-18 b-16 d+19
tomado_nada a+19 d-17
toman* a-24 b-19 c-24 d+26
tomando a-24 b-19 c-24 d+26
tomando_diario a-15 d+16
tomar a+20 b-16 c-24 d-15
tome a-27 b-24
tome__@year a-18
tome__un c-18
tome_algo a-15 c+19 d-18
tomo a+20 b-31 c-24
tomo$ a+18 d-23
tomo_@medicine a-27
tomo__para a-18
tomo__poco a+15
tomo_pero a+30 c-23 d-30
tomo_un c-17
tomor* a+15 b-21 d-26
tomorrow a+15 b-21 d-26
tomorrow$ b-19 d-25
tonig* a+22 b-22 d-29
tonight a+22 b-22 d-29
tonight$ a+22 b-22 d-29
too b-17
too$ d-15
too__to a-18 b-19
too_much a-25 b-26
took a+15 b-34 d-27
took_@medicine c-17
took__and a+17 c-15
took__for a+18 c-19
took_a a+20 c-20
took_it a-16 c+21 d-19
took_one d-25
touch c-23
traba* a+29 b-18 c-21 d-28
trabaja a+17 b-16 d-20
trabaja$ a+18 d-26
trabajando a+17 d-20
trabajando$ a+17 d-20
traig* b-17
traigo b-17
transplant a-20 c-24 d+29
transplant$ a-19 c-21 d+25
trast* c-17 d+16
trastorno c-17 d+16
trastorno_bipolar c-17 d+16
tratamiento c-16 d+18
treatment c-22
tres b-18 c-30
tres$ d+19
tres_@month a+16
tres_y c-16 d+16
tried b-15 c-16
tried__all a-22 b-18 c-17 d+22
tried__on a-20 d+20
tried__the a-23 c-17 d+23
tried_everything a-19 b-16 c-18 d+21
tried_it c-15
tried_one c-18
trime* a-25 b-17 c-16 d+23
trimester a-25 b-17 c-16 d+23
trimester$ a-25 b-17 c-16 d+23
troub* a+21 c-31
trouble a+21 c-31
trouble$ c-15
truck a+27 b-19 c-20 d-30
truck$ a+27 b-19 c-20 d-30
trust a-18 c+19
trust_it a-18 c+19
try a+30 b-25 c-22 d-28
try_again a+16 b-17
tryin* a-22 b-27
trying a-22 b-27
trying__one c+20 d-16
tubal a+20
tubal$ a+20
tubes a+16
tuesday d-18
tuve a-47 b-38
tuve__de c+21 d-21
tuve__infarto d+15
tuve__recaida d+17
tuve_hepatitis c+22 d-22
tuve_un a-32 b-20 d+25
tuve_una a-25 b-15
tuvo b+20 c-19 d-24
twent* c-17
twice b-24 d-22
twice$ a-26 b-19 c+16
twin a+18
twins a-31 b-30 c-31 d+34
twins$ a-24 b-25 c-28 d+28
two b-24 c-15 d+18
two$ d-28
two_@medicine a-18 d+21
two_heart d+16
two_lines a-22 b-15 c-18 d+21
uber a+17 c-32 d-32
uh b-26 c-24
uh_huh a-16 d+17
ultim* a-15
ultimamente a-17 d+20
ultimamente$ a-17 d+20
ultra* b-25 d-30
ultrasound b-23 d-27
un b-38 c-18 d+31
un_@month c-20
un_@relative a-25
un_@vehicle a+21 b-23 c-19 d-17
un__a d-18
un__de a-32 b-21 c+20
un__el a-16 d+20
un__en c-15
un__hace a-21 c-24 d+25
un__la d-16
un__las c-15
un__me a-16 d+17
un_episodio c-16
un_monton d+16
un_poco a-29 b-16 c+32 d-32
un_rato c-17
un_retraso c+18 d-16
un_soplo a-15 c-18 d+19
un_tiempo c+15
un_vinito a+22 c-17 d-21
una a+15 b-66 c+21 d-22
una$ b-23 c-23
una_@clinician a-19 c+17
una_@drug a+25 c-22 d-18
una_@medicine d-20
una__@month a+22 c-16 d-17
una__cayo a+16 c-15
una__con c+19 d-18
una__me d-18
una__por c-17
una__un c-16
una__y d-23
una_que a+19 c-19 d-17
una_reaccion a-16 c-19 d+19
una_recaida d+17
una_semana c+16
una_sola a+20 c-21 d-19
una_vez a-22 b-29 c+25 d-15
una_y d-23
unas d-24
under a-22
unles* a+17 b-18 d-24
unless a+17 b-18 d-24
until c-16 d+17
up a-20 b-22
up$ a-38 b-19 d+23
up__down a-16 c+19 d-19
up__i c+18 d-16
up_and a-18 c+20 d-19
us c-16
used b-24
used__hear c-18 d+20
used_it a+18 c-15
used_to a-19 b-20 c+15
using a-30 b-23 c+17
uso__@medicine a+20 c-20 d-19
uso__la d+18
uso_drogas a+20
utis a-39
utis$ a-15 b-21 c-22 d+26
utis_count b+19 c-21 d-17
va c-24 d+16
valve a-23 b-17
valve$ a-17
van a-22
vario* d+15
varios d+15
varon a+21
varon$ a+21
vasec* a+24 b-22 c-20 d-18
vasectomy a+24 b-22 c-20 d-18
vasectomy$ a+18
veces a-41 b-38 c+39 d-28
veces__de c+15 d-17
veces__me c+17 d-16
veces__que c+16
veces_me c+17 d-15
veia a-18
veia_cosas a-18
vejiga b-32 c-39
ver a-27 c+23 d-31
ver$ a-20 d-20
ver_quien a-16 c+16
vesic* a+19 c-18 d-18
vesicula a+19 c-18 d-18
vez b-50 c+27 d-21
vez$ b-39
vez__salio c+16
vez_con c+22 d-20
vez_me a-16 c+20 d-16
vi a-21 b-21
vi_cosas a-21 b-21
viend* c+15
viendo c+15
viendo$ c+15
vinit* a+22 c-17 d-21
vinito a+22 c-17 d-21
viole* a-22 c-19 d+22
violent a-22 c-19 d+22
vivo a+17 c-15
voces a-16 b-24
voces$ b-19
vodka c-19 d+16
voice* b-21 c-22 d+17
voices b-21 c-22 d+17
voices$ c-24
vomiting a-18 b-17 c-17 d+19
voy b-42
voy__# a-21 d+20
voy__@clinician b-20
voy__@vehicle a+16
voy__al b-19 d-22
voy_con c-18 d+20
voy_en c-19
voy_para a-16 d+16
wait c-21
wait_till a+25 b-16 d-23
waiti* a-24 b-19 c+24
waiting a-24 b-19 c+24
waiting_on a-18 b-19 c+23 d-19
walk a+21 c-20
want a-15 c+15 d-28
want_to c+20 d-22
wants_to d-21
was b-30 c+19 d-19
was_# d+17
was__@relative b-15
was__at d-16
was__but d-27
was__i a-17
was__not b-20 d-18
was__once a-16 c+18 d-20
was__problem a-19 d+17
was__the a-20
was__to d-16
was_born d+15
was_but a+19 d-18
was_clean a+21 c-22 d-19
was_fine a+32 c-20 d-29
was_going a+19 c-15 d-15
was_in c-17
was_normal c-17
was_on c+15 d-17
was_out c+16 d-16
was_prescribed d-17
was_up c+16
wassu* a-18 b-16 d+20
wassup a-18 b-16 d+20
wassup$ a-18 b-16 d+20
watch a-19 b-20 c+22 d-18
watch_says d-17
way b-23 c-18
way$ b-18
we b-47
we__no a+21 c-21
we__together a-16 c-17 d+16
we_are b-27
we_do a+16 b-16
we_have a+15 b-17 d-27
weak b-21 c-24
weak_@body c-16
weane* b-16 c-17
weaned b-16 c-17
wear a-21 b-19 c-23 d+25
wear_pads c-15 d+15
week b-35
week$ a-15 b-27
weekends a-20 b-17 d+17
weeks a-26 b-32 d+18
weeks$ a-21 b-24 c-23 d+25
weeks_@late c+21 d-18
weird a-16 c+19 d-21
weird_but d-18
well a-21 b-28
well$ b-19 c-22 d+20
well_i a-19 c+18 d-16
wellbutrin a+21 c-22 d-17
went a-20 b-36 d+21
went_through a+16
went_to a-21 b-17
were b-25 c+22 d-28
were__but c+16
were_a a-16
what a-49 b+50 d-59
what$ a-41 b+39 c-28 d-43
what_@medicine b+15
what__a a-18 b+17
what__exactly b-19 c+19
what__high c-16
what__i a-20 b+22 c-18
what__it d-18
what__mania b+15
what__psychosis b+21 c-21
what__that c+17
what__the b+18 c-16
what__up b-17 d+20
what_counts a-16 b+16
what_day c+16
what_if a-16 b+19 c-21
what_is d-26
what_time b+17 c-15
what_you b-17 c+17
when a-20 b-21
when__@relative a+21 c-19 d-15
when__am a-31 b-19 c+29 d-22
when__had a+19 c-24
when__it b-16 c-25
when__my a-20
when__on c+18 d-16
when__was c+27 d-27
when_i a-20 b-36 c+27
when_my c-16
when_they c-16
when_you a-15
where b+16
which a-26 b+27 c-23 d-26
which_@medicine b+16
while c+16 d-16
who a-41 b+26 d-18
who__my b+17 c-16
who__to c-16
who_is a-20
who_knows a-22 b-20 c+27 d-17
whole c-16
why a-47 b+25 c-25
why$ a-34 b+34 d-36
why_not a-20 b-30 c-22 d+31
wife b-37
will a-17
will_@drive a+17 d-17
will__@vehicle b-17
will__i a-23
will__in a-15
will__know a-17
will__me a-18 c-25 d+19
will__my b+23 c-23 d-17
will__someone a-18 c+18 d-17
will__take d-21
will__the c-17
will__waiting c-15
will_ask a-16
will_be b-28 c-40 d+16
will_find a-19 b-16 c+20 d-21
will_i b+18 c-17 d-15
will_not b-19 d-18
will_take c-17
will_walk a+21 c-20
will_you d-17
with b-16 c-21
with_@medicine d+16
with__@relative a+19 d-18
with__in d+15
with_a a-15
with_me a-17 d+18
with_my a+17 b-18 c-17
with_the c-16
wonde* a-17 c+21
wondered a-17 c+21
wondered$ a-15 c+17
words a-19
words$ d-17
work a+21 b-37 c-19
work$ b-30
worke* b-20 c-18
worked b-20 c-18
worked$ a-16 d+17
worki* a+16 b-25 d-25
working a+16 b-25 d-25
working$ a+28 c-27 d-28
working__my a-16 d+17
working_on a-19
works b-39 c-35 d+18
works$ b-30 c-27 d+18
works__me d+16
worry c+17 d-16
would$ d+16
would__a a+22 b-17 c-19 d-23
would__better a+25 b-18 d-25
would__if a-17 c-16
would__it d-15
would__to a-16 c+15 d-19
would__yes a-22
would__you c+17
would_be b-34 c-33
would_have a-17 b-22 c+25 d-16
would_know b-23 c+21
would_rather c-17 d-24
would_say a-23
would_tell c+17
wrong b+19 c-18 d-23
xanax a-16
y_@body a+19 d-19
y_@medicine b-26 c-37 d+21
y_@treat c-22 d+22
y__bien a+24 c-18 d-25
y__cayo a+16 c-15
y__la a-19
y__mal a+16 c-15
y__me a-16 c-18 d+21
y__pecho a-17 d+18
y__que a-19 b+20
y_la c-20
y_nada a-29 c-20 d+32
y_ninguna a-20 d+21
y_no a-18 c+17
y_salio a+18 c-19 d-17
y_si a-17 b+18 c-15 d-16
y_todo a+15 d-16
ya a+26 b-52 c-29
ya$ a-20 c-23 d+23
ya__de a+22 d-23
ya__la b-19 c-22
ya__mi a+16 c-18
ya_lo a+17 c-22
ya_no a+16 d-29
yea a-30 b-22 c-24 d+28
yea$ d+21
yea_my d+17
yeah b-42 c-45 d+31
yeah$ a-31 b-24 c-24 d+31
yeah__@relative d+15
yeah__i d+15
yeah_my d+18
year b-35
years d-18
yep a-27 b-21 c-24 d+33
yes a-47 b-22 c-22 d+45
yes$ a-44 d+28
yes__@medicine a-18 d+15
yes__@relative d+18
yes__a a-17 d+20
yes__both d+17
yes__drink c-17
yes__has d+15
yes__is a-15 d+22
yes__no b-25 c-16
yes__not d-15
yes_a d+16
yes_and d-20
yes_but a-18
yes_me a+20 b-15 c-18 d-16
yes_my d+18
yes_to b-15 c-19 d+18
yessi* d+16
yessir d+16
yeste* a+20 c-20 d-15
yesterday a+20 c-20 d-15
yesterday$ a+18 c-17
yet b-17 c+20 d-32
yet$ c+22 d-30
yo a+37 b-44 c-15 d-19
yo$ a+21 b-27 d-28
yo_me a+16
yo_nada a+21 d-21
yo_no a+35 b-27 c-41 d-24
you a-29 b+38 c-26 d-24
you$ a-16 b+21 d-26
you__at d-17
you__me b+18 c-25 d-29
you__to a-20 d-20
you_know a-18 b+17 d-16
you_mean b+15
you_text c-16 d-15
you_yes a-15 b-15 c+17
your a-25 b+25 c-15 d-25
yup a-21 b-19 c-18 d+21
yup$ d+16
zero a+26 b-23 c-25 d-27
zero$ a+26 b-23 c-25 d-27
zoloft c-18
¿ a-40 b+48 c-46 d-34
¿__cuenta d-17
¿__en a-17
¿__lo b+17
¿__que b+18 c-21 d-16
¿_quien b+18
"""
