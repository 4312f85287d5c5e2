"""Weights of the yes_no reader: written by ``python -m training.weights`` from 5064 texts; not by hand."""

KNOWN = """\

"""

LINES = """\
no other unsure yes
# b-32 c-44 d+18
#$ c-28
#__# b-29
#__@late c+19 d-16
#__a a+22 c-22 d-19
#__ago c-16
#__and a-18 d+21
#__clean a-20 d+23
#__morning a+18 b-15 d-19
#__sober a-20 d+20
#_and a+21 d-22
#_anos a+23 c-18 d-24
#_days a-32 b-15 d+31
#_just a+16
#_lol a+21 b-19 d-17
#_meses a-25 d+21
#_months a-32 b-17 d+26
#_over a+16 b-25 c-23
#_semanas d+17
#_so a+16 d-15
#_this a+16 d-18
#_weeks a-35 b-27 d+30
#_years c-23 d-26
= b-18
=said:allergy:ask c-25
=said:allergy:unsure a-51 c+33 d-30
=said:allergy:yes a-62 b-47 c-44 d+56
=said:any:ask a-41 b+43 c-42 d-44
=said:any:no a+43 b-38 c-32 d-44
=said:any:unsure a-34 b-29 c+38 d-32
=said:any:yes a-39 b-49 c-38 d+46
=said:ask a-16 b+31 c-18 d-15
=said:ask:a_question a-93 b+83 c-30 d-100
=said:ask:does_not_want_to_answer,_or_did_not_understand a-47 b+49 c-42 d-47
=said:ask:none_of_yes,_no,_unsure a+15 b-75
=said:ask:opens_with_no,_but_tells_otherwise a-28 b-15 c-21 d+28
=said:ask:signs_of_both b-50 c-30
=said:ask:someone_else's_condition a-23 b+30 d-40
=said:heart:ask d-30
=said:heart:no a+25 b-81 c-15
=said:heart:unsure a-45
=said:heart:yes b-29 c-34 d+19
=said:no a+61 b-58 c-43 d-52
=said:no:nobody_to_take_them a+37 b-30 c-40 d-32
=said:no:not_that_they_know_of a-23 b-25 c+25 d-36
=said:no:opens_with_no a+36 b-64 c-40
=said:no:someone_else_has_it,_the_person_does_not a+44 b-35 c-39 d-48
=said:no:the_last_word_after_all b-23 d-15
=said:no:what_the_text_says_about_the_question a+63 b-45 c-66 d-48
=said:no:words_of_denial a-17
=said:now:ask c-52
=said:now:no b-29 c-44
=said:now:unsure a-59 b-54 c+26
=said:now:yes a-28 b-74 c-58 d+44
=said:organ:ask a-22
=said:organ:no a+21 b-75 d-21
=said:organ:unsure a-21 b-56 c+21
=said:organ:yes a-37
=said:pregnancy:ask c-15
=said:pregnancy:no a+35 c-37 d-55
=said:pregnancy:unsure b-73 c+28 d-42
=said:pregnancy:yes a-28 c-54 d+22
=said:prior:ask a-22
=said:prior:no a+15 b-71
=said:prior:unsure a-16 c+16 d-20
=said:prior:yes a-46 b-22 d+25
=said:psychosis:ask a-19
=said:psychosis:no a+33 b-18 c-15 d-39
=said:psychosis:unsure a-28 c+29 d-57
=said:psychosis:yes a-80 c-36 d+37
=said:ride:ask d-19
=said:ride:no a+26 b-64 d-37
=said:ride:unsure c+16 d-36
=said:ride:yes b-91
=said:substance:no b-28 c-15
=said:substance:unsure b-15 d-33
=said:substance:yes a-52 b-16 c-28 d+35
=said:unsure a-52 b-41 c+61 d-65
=said:unsure:never_looked_into a-16 c+16
=said:unsure:others_think_so a-17 b-27 c+22 d-18
=said:unsure:words_of_doubt a-49 b-38 c+57 d-62
=said:yes a-75 b-65 c-46 d+76
=said:yes:an_idiom_that_agrees a-28 c-25 d+28
=said:yes:opens_with_yes a-90 b-23 c-84 d+65
=said:yes:the_last_word a-45 d+15
=said:yes:the_last_word_after_all a-25 c-22 d+26
=said:yes:two_or_more_of_them_named a-35 b-32 c-40 d+42
=said:yes:what_the_text_says_about_the_question a-41 b-59 c-20 d+40
=said:yes:what_the_text_says_after_all a-23 c-21 d+22
=said:yes:words_of_agreement a-25 b-28 d+23
=short c-34
? a-55 b+48 c-29 d-43
@body b-21 c-22
@body__fine a+16 d-16
@body__it c-16 d+17
@body_cancer c-15 d+17
@body_infections c-19 d+22
@body_is a-23 c-27 d+23
@body_no a+20 d-23
@body_since d+20
@body_surgery d+17
@call a-33 b+39 d-43
@call__later a+16
@call_me a-18 b+35 c-37 d-36
@clinician a-23 c+16 d-18
@clinician$ a-26 b+18
@clinician__@medicine a-15 b-19 d+27
@clinician__hypomania c+17
@clinician__me a+22 b-35 c-19
@clinician__on c-18 d+19
@clinician__que b-18
@clinician__to b-17 c+22
@clinician_and c-21
@clinician_dijo b-15 c+15
@clinician_has a-18 b-20
@clinician_is b-15
@clinician_mentioned c+15
@clinician_said a-16 c+18
@clinician_says c-20
@clinician_thought b-17 c+22 d-19
@clinician_wants c+20 d-18
@clinician_y a-15 c-21 d+20
@date b-17 c-32 d+16
@date$ c-31
@day c-16
@drink a+19 c-29 d-29
@drink$ a+18 d-16
@drive a+24 b-21 c-55
@drive$ a+27 b-40 c-41
@drive_me a-26 c-17 d+18
@drive_yo a+18 d-17
@drug b-16
@drug$ b-31
@drug_@drug a-23
@drug__# a+21 d-22
@drug__@drug a+26 c-21
@drug__a c-17
@drug__count c+18
@drug__day a-22 d+15
@drug__is a+24 b-22 c-18 d-20
@drug__it a+25 b-18 c-23
@drug__night a-17
@drug__of c-16
@drug__problem a+17 c-27
@drug__sleep a+19 c-17 d-18
@drug__that b-18 c+22
@drug__the c+15 d-19
@drug_count c+15
@drug_does c+18
@drug_only b-21 c+18 d-28
@drug_pot a-23 c+22
@drug_that a+23 b-18 c-21
@drug_to a+21 c-21
@eat b-18 c-18
@eat$ b-17 c-17
@fetch c-22 d+16
@fetch$ c-16
@food a+22 b-22 c-19 d-17
@food$ a+21 b-17 c-16 d-15
@holiday a+22 b-16 c-23
@holiday$ a+22 b-16 c-23
@howmuch a-29 b+23 d-27
@howmuch_tarda a-17 b+18 c-15 d-16
@insurance d-16
@insurer c-30
@insurer_a c-25
@late a-19 c+23 d-32
@late$ a-18 c+23 d-32
@medicine a-18 c-16 d+15
@medicine$ c-18
@medicine__@medicine a-18 b-15 c-20 d+22
@medicine__@treat b-24
@medicine__a a-24
@medicine__is a-15
@medicine__it a-15 d+16
@medicine__of a-16 d+18
@medicine__prescribed b-16
@medicine__yes a-16
@medicine_and b-18
@medicine_count b+23 c-16
@medicine_luego d+15
@medicine_no d-22
@medicine_para a-16
@medicine_y a-26 b-20
@move$ d-18
@open b-39
@open$ a+18 b-30 d-36
@open__# a-21 c-19 d+20
@open_up d+15
@person a-17 d+16
@person$ c-19
@price a-22 b-20
@relative b+16 d-17
@relative$ a-34 b-17 c-16 d+27
@relative_@drive a-33 c-23 d+33
@relative_@insurer c-20
@relative__# b-24
@relative__@body a+18 b-19 d-17
@relative__@drive a+15 c-20 d-15
@relative__@fetch c-16 d+21
@relative__a c-34
@relative__and a-17
@relative__bad d-15
@relative__bipolar c-24 d-19
@relative__born c-16
@relative__bring c-16
@relative__but a+24 b-40 c-32
@relative__cancer d-16
@relative__de d-24
@relative__del d-16
@relative__dia d-17
@relative__do a-18 b-18
@relative__drink c+22 d-20
@relative__drinker a+16
@relative__drogas a-16 b+17 c-19
@relative__el a+27 b-32
@relative__embarazada a-16 b+16 d-15
@relative__ese d-17
@relative__he c+17
@relative__heart d-15
@relative__her b-21
@relative__him b-15
@relative__i a+24 b-29 d-20
@relative__if a-17
@relative__in c-24 d-17
@relative__is a-22
@relative__it b+19
@relative__know b-25 c+21
@relative__la a+22 b-19 d-17
@relative__law c-17
@relative__lol a+21 b-20 d-17
@relative__me a-29 d+19
@relative__mi a-21 d+23
@relative__no a+22 b-17 c-21 d-17
@relative__not a+18 b-33
@relative__on a-18 b+18 d-20
@relative__patient b-29 d+16
@relative__pero c-33 d+19
@relative__pregnant a-17 b+15
@relative__puede c-30
@relative__que b-34 c+15 d-17
@relative__say b-22 c+22 d-18
@relative__she a-22 b-17
@relative__snipped a+15
@relative__the a+15 c-18 d-17
@relative__to b-16 c-23 d+15
@relative__with b-17
@relative__working c-20
@relative__yes b-20
@relative__yo a+32 b-28 c-28 d-20
@relative_and b-18 c-27 d+22
@relative_can b-30 c+19
@relative_dice b-15
@relative_did a+19 b-19 c-22
@relative_died a-16
@relative_does c-23 d-20
@relative_drinks a-19 b+20 c-20
@relative_es a+19 c-30 d-29
@relative_esta d-18
@relative_got c-15
@relative_had c-28 d-33
@relative_has d-25
@relative_if c+21 d-21
@relative_in c-17
@relative_is b+26 c-37 d-28
@relative_me a-23 c-23 d+24
@relative_might c+16
@relative_murio a-20 b+20 d-17
@relative_no d-20
@relative_not b-16
@relative_puede a-21 d+17
@relative_said a-19 c-15 d+21
@relative_the b-28 d+16
@relative_toma a-17 b+19 c-21
@relative_trabaja a+16 c-23
@relative_tuvo a-16 b+19 c-20 d-20
@relative_was c-19
@relative_will a-26 b-24 d+22
@relative_would b-31 c+28 d-16
@ride b-31 c-15
@ride$ a-35 b-18
@ride__@relative a-17 d+21
@sick b-23
@stop b-44
@stop$ a-19
@stop__# a+18 d-19
@stop__@drug a+16 d-16
@stop__@medicine a-16
@stop__a c+22 d-25
@stop__mi c+15
@stop_de a+25 d-24
@stop_the c+19 d-20
@symptom a-45
@symptom$ a-20 c-32 d+24
@symptom__it c-18 d+17
@symptom__that a-20 b-16 c+23 d-21
@symptom_but a-19 c+20 d-19
@symptom_once c+15
@thanks a+32 b-28 c-31 d-28
@thanks__dios a+16
@thanks_a a+16
@thanks_god a+16
@treat a-31
@treat__@medicine a-31 b-25 c+17
@treat__anos d+17
@treat__no a-19 c+28 d-28
@treat_and c-16
@treat_dos c+22 d-20
@treat_for c-18 d+18
@treat_like a-17 d-16
@treat_si c+16 d-16
@treat_y c-18 d+19
@treat_yes a-18 c+19 d-19
@vehicle a+31 b+17 c-45 d-26
@vehicle$ a+37 c-43 d-40
@vehicle_home a+20 b-17 c-18 d-15
@visit b+23 c-16 d-25
@visit$ d-17
@visit__@day a-21 b+20
@visit_is a-16 b+16
@wrong a-16 b+20 c-16 d-23
^# b-51 c-39 d+23
^@body a-28 b-28 c-27 d+30
^@call a-19 b+35 c-37 d-35
^@clinician a-26 b-36
^@drive a+23 d-23
^@drug b-32 d-24
^@howmuch a-24 b+24 c-25 d-20
^@insurer d+16
^@medicine a-48 b-41 d+31
^@relative b-50 c-54 d+34
^@stop b-24 c+25 d-34
^@symptom a-16 b-21
^@treat a-29 b-25
^@vehicle a+34 b-38 c-27 d-26
^a a-16 c+17 d-27
^about d+17
^absolutely a+16
^afib a-21 b-15 c-22 d+29
^after a+16 d-17
^ahora a+19 b-18 c-17 d-17
^ahorita b-17 c-15
^all a+19 c-22
^allergic c-23 d-42
^amamanto a-19 b-16 c-15 d+19
^ando b-27
^apenas a+15 b-23 c-28
^ask c-20 d-20
^asking a-18 c+17
^at a+16 b-24 c-16
^bad b-29 c-30 d+18
^bebo b-19 c-21
^been a-24 b-26 d+22
^bipolar a-22 b-24 d+19
^blood a+28 d-29
^borderline b-25 c+20 d-26
^both a+24 b-29 c-31 d-19
^bp c-17 d+19
^busy a+30 d-28
^can b+31 c-44 d-39
^casi b-19 c-24 d+16
^chronic c-15 d+17
^cirrhosis d+18
^cirrosis d+19
^claro b-20 c-28 d+27
^clean a+28 b-25 c-22 d-29
^como a-31 b+36 c-36 d-29
^could b-26
^creo a-19 b-19 c+27
^cual a-21 b+21 c-16 d-21
^cuando a-19 b-19
^de a-15 b-26 c-30 d+23
^del a+20 c-19 d-18
^depende a-22 b-22 c+24 d-23
^depends a-22 c+20 d-33
^diagnosed d+16
^did b-21 d-17
^do b+43 c-18 d-44
^does a-49 d-44
^dos a-19 b-18 c-24 d+23
^doy a-24 b-17 c-19 d+23
^drank a-18 c-21 d+25
^eh a-26 b-24 c+27 d-24
^el a-16
^en a+37 b-29 c-31 d-35
^enlarged a-18 b-18 c-17 d+19
^era a-16 c+18
^eso a-21 b+34 c-38 d-33
^estaba c+15
^estamos a-18 b-16 c+18 d-17
^este a+17 c-16 d-17
^estoy b-68 d+19
^estuve a-21 d+19
^every a-17 b-18 c-23 d+21
^everyone a+23 b-23 c-18 d-20
^everything a+18 b-16 d-19
^felt b-17 d-19
^first b-25 c-27
^for a-21 b+18 c-21
^fumo a-23 b-22 c+28
^get c+17
^getting a-28 b-22 c+32 d-30
^give a+18 d-16
^go a-25 b-20 c-19 d+29
^going d-15
^got a-30 b-31 d+22
^hace a-20 b-17 d+17
^had a+26 b-58 d-19
^have b-24 c+18 d-30
^having a-27 b-21
^he b-74 c-22 d+20
^heart a+17
^heck c-17
^hep b-21 c-28 d+30
^hepatitis c-21 d+21
^her a-17 b-15
^higado c-17
^hoping a-19 b-18 c+24 d-23
^how a-30 b+18 d-32
^huh a-27 b+28 c-23 d-29
^i b-16
^ic a-19 b-18 c-19 d+20
^if a-24 b-21 c+23
^in a+29 b-26 d-31
^infecciones a-16 b-17 c-19 d+19
^irregular d+17
^is a-56 b+55 c-48 d-48
^it a-24 b-45 c+16
^jaja a+18
^jamas a+27 b-20 c-19 d-29
^just a+34 b-86 c-16 d-15
^kidneys a+19 b-19 d-18
^kind a-29 b-19 c+31 d-26
^la a+15 c-30
^labs a+22 c-23 d-19
^las a-22 b+22 c-28
^le a-26 b-19 c+24 d-20
^let b-16
^like a-19 b+16 c-19
^liver b-33 c-37 d+25
^llevo b-21 c-28
^lol c-18 d-19
^los a+20 c-22
^lost d+17
^low a+24 b-22 c-18 d-23
^luego a+24 d-20
^mania a-17 c-22 d+22
^maybe a-22 b-40 c+35 d-48
^me b-85
^mi b+25 c-16 d-36
^might a-17 b-15
^mis a+17 c-16
^more c-19 d+22
^muchas c-16
^my b+24 d-18
^nada b-42 c-50 d+19
^nadie a+23 b-16 c-18 d-20
^nah a+52 b-30 c-43 d-47
^need a+22 b-31 d-28
^negativo a+22 c-16 d-20
^neither a+27 b-16 c-21 d-25
^never b-46
^next a-27 b+28 c-27 d-28
^ni a+35 b-27 c-28 d-32
^ninguna b-23 c-24
^ninguno a+34 c-20 d-32
^nobody b-27 d-32
^nomas a+32 b-38 c-16 d-33
^none c-37
^nope a+44 b-28 c-36 d-43
^not b-39 d-28
^nothing b-27 c-32
^now a-21 d+22
^nunca b-36 c+16 d-50
^oh b-17
^ok d+16
^on b-36 c+21
^once a-19 b-16 c-22 d+20
^one b-35 d-22
^only a+40 b-70 c-33 d-20
^orino a-18 b-16 c+23 d-22
^padezco a-21 d+17
^para c-19 d-24
^perfect b-20 c-18
^pido b-18
^por a-17 b+21 c-25 d-20
^possibly a-18 c+17
^pressure c-21 d+16
^probably a-31 b-22 c+32 d-27
^puede a-17 b-31 c+33 d-32
^puro a+19 b-16 c-16 d-17
^que a-48 b+27
^quien a-30 d-28
^quizas c+21 d-19
^rather a-16 b+17 c-19
^recai d+17
^sane a+26 b-24 c-24 d-26
^schizoaffective d+19
^se d+20
^senti a-17 b-19 c-17 d+19
^seria a+16 d-16
^severe a-17 b-17 c-16 d+18
^she b-47
^si a-57 b-51 d+39
^sin b-24 c-19
^skip a-22 b+23 c-20 d-23
^social a+20 d-15
^solamente a+32 b-29 c-26 d-29
^solo a+43 b-45 c-39 d-39
^sometimes a-25 b-19 c+20
^sort a-17 c+22 d-18
^soy c-33
^still a-27 b-26 c+22
^stopped a+23 c-22 d-23
^sure a-17 b-17 c-15 d+18
^take d+16
^tal a-27 b-18 c+29 d-23
^tengo a-30 b-67 d+16
^that c-37
^the a-17 d+15
^they b-55
^this a+20 b-25 c-17
^three a-19 b-20 c-16 d+20
^time a-16 b+17 d-17
^todavia a-27 b-18
^todo a+25 b-24 c-22 d-20
^tolerated a+19 d-16
^tome a-28 b-23
^tomo b-41
^too a+23 b-23 c-28
^took d-16
^traigo a-18 d+18
^tried a-32 b-28
^try a+16 d-16
^trying a-18
^tuve a-43 b-33 c+16
^two b-18 d+20
^uh d+18
^un b-28
^una b-37 c+18 d-26
^used c+22 d-25
^uso b-38
^utis a-22 b-21 c+19 d-16
^voy b-39 d+21
^waiting a-25 b-22 c+31 d-26
^was b-17
^we b-38 c+18
^well a-20 c+19
^went a-23 b-23 d+17
^what a-43 b+39 c-22 d-51
^where b+16
^which a-29 b+32 c-29 d-28
^who a-28 b+33 c-26 d-32
^why a-45 b+18 c-37
^will b+20 d-32
^worked a+21 d-23
^working a-19 c+16
^works a-19 b-15 d+19
^y a-18 b+31 c-19 d-31
^ya a+26 b-46 c-45
^yea a-18 b-22 c-24 d+25
^yeah b-32 c-31
^yep a-20 b-19 c-21 d+23
^yes a-15 b-39 c-33 d+29
^yessir d+17
^yo a-24 b-20 c-16 d+22
^yup a-19 b-18 c-16 d+27
^¿ a-43 b+50 c-49 d-41
a b-19 c+20
a_@body d-18
a_@drug a+19
a_@ride a-24 c-22 d+25
a__@body c-21
a__@date d+19
a__@drink c-15 d-15
a__@drug a+27 c-27
a__@late c+15
a__@relative b-29 d-19
a__@stop c+16 d-17
a__@treat b-24
a__ago c+16 d-16
a__and b-21
a__at a+22 c-16
a__bebe a-21 c-23 d+23
a__but b-18 d-28
a__from a-15
a__gatos d-17
a__heart c-21
a__here a+17
a__i b-22
a__in a-17 d+16
a__maybe a+17 c-16 d-20
a__me c+20 d-16
a__mejor a-15 c+16
a__mi a-18
a__monitor c-15
a__my a-26 b-20 d+19
a__never d-23
a__no a+17
a__nothing c-15
a__now a-28
a__on b-16 c-20
a__one c+16 d-15
a__pack c-18 d+17
a__right a-16
a__si d-15
a__the d-19
a__things d-16
a__to a-16 d-18
a__transplant c-20 d+17
a__un a-16
a__valve d+15
a__week c-16 d+17
a_baby d-16
a_bad a-15
a_blood c+17 d-16
a_bunch c-19 d+21
a_catheter c-17 d+20
a_couple d-18
a_dios a+16
a_dozen c-16 d+18
a_eso b-21
a_few b-19
a_glass a+16 c-16
a_hacer a-15 c+15
a_heart a-19 c-19 d+20
a_la b-39 c-32
a_little b-16 c+20 d-28
a_liver a-16
a_lo a-15 c+16
a_los c-17 d-20
a_lot a-31
a_man c-17
a_mi a-16 b-23 c+21
a_month d-22
a_nada a+27 d-28
a_night a-15 d+16
a_problem d+16
a_que a+20 c-19 d-32
a_seizure d+15
a_stroke c-18
a_test d-21
a_uti b-15 d-26
a_veces a-34 b-35 c+31 d-16
a_ver a-23 c+20 d-20
a_weak a+15
a_week b-21
a_while c+17 d-19
a_year a-23 d+18
aa d+15
ablat* c-15 d+17
ablation c-15 d+17
ablation__years d+16
about_# a-24 d+23
about_it b-21 d-26
about_my d-17
absol* a+16
absolutely a+16
absolutely_not a+19 d-19
abuela c-18
abuelo a-17 b+16
actua* b-15
actually b-15
acuer* a-17 c+19
acuerdo a-17 c+19
adderall b+17 c-17
addic* b-18 c-23 d+25
adela* d+17
adelante d+17
adelante$ d+17
adhd a+18 c-26 d-18
afib a-29 b-21
afib$ a-20 b-15 c-29 d+35
after b-36 c+16
after__better a+16 d-16
after_my a-15 c-16 d+18
again c-15
again$ a-28 b+16 c-27 d+19
ago b-28
ago$ b-25
ahead a-17 d+20
ahead$ a-17 d+20
ahi c-22
ahi$ c-15 d-18
ahora a+16 c-24
ahora__bien a-15 d+17
ahora_esta a-15 d+17
ahori* b-25 c-27
ahorita b-25 c-27
ahorita__puedo a+16 d-20
ahorita_no a+19 d-22
aide a-27 b-21 c-30 d+30
al d-19
al_@clinician d-16
al_bano c+16 d-16
al_polvo c-20 d-25
al_rato a+22 d-20
alcohol b-23 c-31 d+28
alerg* a-19 c-31
alergica a-17 c-22
alergica$ c-15 d-24
alergica__nada a+21 d-20
alergica_a b-25
alergico a-17
algo a-23 b-15 c+25 d-23
algui* a-20 b-18 c+22 d-22
alguien a-20 b-18 c+22 d-22
all c-51 d+18
all$ b-38 c-35
all__and d+16
all__time a-21
all_over a-20 d+17
all_set a-25 d+27
all_the a-21
aller* c-41
allergic a-18 b+17 c-34
allergic__it a-20 d+25
allergic__not a+21 b-23
allergic__nothing a+24 b-20 d-18
allergic__only a+26 b-25 d-16
allergic__sulfa a+21 b-19
allergic_to a-17 b+17 c-35
allergies a+25 c-17 d-26
allergies$ a+22 c-16 d-21
allergy: a-18 c-19 d+19
allergy:# a+15
allergy:@body a-27 b-20
allergy:@call a-18 d-20
allergy:@medicine b+33 c-31 d-37
allergy:@open d+15
allergy:@open_up d+15
allergy:@relative a-38 c+21 d-23
allergy:@relative_es b+16
allergy:@relative_had a-17 b+17 d-16
allergy:@stop a-16 c-21 d+22
allergy:@symptom a-44
allergy:@symptom_once c+15
allergy:@treat c-25
allergy:a_la b-29 c-20
allergy:a_los c-17 d-20
allergy:a_nada a+27 d-28
allergy:a_seizure d+15
allergy:again a-20 c-15 d+20
allergy:al c-25 d-32
allergy:al_polvo c-20 d-25
allergy:alerg* a-19 c-31
allergy:alergica a-17 c-22
allergy:alergica_a b-25
allergy:alergico a-17
allergy:all_over a-17
allergy:aller* c-39
allergy:allergic a-19 b+17 c-31
allergy:allergic_to a-19 b+17 c-31
allergy:allergies a+25 c-17 d-26
allergy:am a-21
allergy:am_allergic a-17 c-20
allergy:an a-20 d+17
allergy:and c-32
allergy:arm c+18 d-17
allergy:at a+21 d-21
allergy:at_all a+19 d-16
allergy:bad a-27 c-16
allergy:be c-19 d-24
allergy:been d-18
allergy:bees d-19
allergy:befor* a+20 d-21
allergy:before a+20 d-21
allergy:bien b-19
allergy:breat* a-25 b-17 c-25 d+27
allergy:breathing a-17 d+17
allergy:broke_my c+15
allergy:but a-16 b-26 c+17
allergy:but_not d-17
allergy:call a-18 d-20
allergy:can a-25
allergy:can_not a-16 b-17
allergy:codei* a+22 b-20 c-16 d-17
allergy:codeine a+22 b-20 c-16 d-17
allergy:como a-15
allergy:con a-27 c-24 d+21
allergy:con_eso a-27 c-24 d+21
allergy:could a-22 d+16
allergy:could_not a-20 d+18
allergy:crazy a-18 c-19 d+18
allergy:cual a-22 b+24 c-17 d-23
allergy:cual_@medicine a-22 b+24 c-17 d-23
allergy:cuand* a-18
allergy:cuando a-18
allergy:cuando_me a-18
allergy:cuent* d-29
allergy:cuentan b+17 d-16
allergy:dado a+16 c-15
allergy:did a+28 b-21 c-32 d-24
allergy:did_fine a+19 d-20
allergy:did_great a+19 c-17 d-20
allergy:diero* c-17
allergy:dieron c-17
allergy:dio a-25 b-22 d+19
allergy:do d-22
allergy:do_not b-17 d-20
allergy:era a-20 b-17 c+23 d-19
allergy:es b+16 c-18 d-18
allergy:esa c-16
allergy:eso a-21 d+21
allergy:estab* a-17 c+20 d-16
allergy:estaba a-17 c+20 d-16
allergy:exper* c-20 d+20
allergy:experience d+16
allergy:felt b-19 d-22
allergy:fine a+36 b-23 c-30 d-37
allergy:first a+26 b-19 c-19 d-26
allergy:first_time a+21 d-21
allergy:first_timer a+15 d-16
allergy:for b-25
allergy:for_me a+20 d-19
allergy:from_it c-16
allergy:gatos d-17
allergy:got b-22
allergy:got_it a+16
allergy:great a+31 b-21 c-28 d-30
allergy:had a+19 c-41
allergy:had_# a+16 d-15
allergy:had_@symptom d+18
allergy:had_a c-16
allergy:had_it a+25 c-21 d-28
allergy:hallu* a-26 b-26 c-23 d+27
allergy:han a+17 d-16
allergy:han_dado a+16 c-15
allergy:have b-21 d-27
allergy:have_had d-18
allergy:have_not a+22 c-18
allergy:he c-29
allergy:he_tomado a+22 d-16
allergy:heard a+20 d-19
allergy:heard_of a+20 d-19
allergy:heart a-20 b-16 c-21 d+20
allergy:here a+15 d-16
allergy:hinch* a-21 c-18 d+22
allergy:hives c-18 d+18
allergy:horri* a-20 b-17 c-20 d+23
allergy:i a-18
allergy:i_am a-21
allergy:i_had b-20 c-26
allergy:i_have d-21
allergy:i_know d-21
allergy:i_was a-20
allergy:in b-24
allergy:is a-26 b+24 d-30
allergy:it c-26
allergy:it_before a+18 d-20
allergy:it_made a-17 c-20 d+20
allergy:it_once a+17
allergy:it_was a-15
allergy:it_well a+16
allergy:just a+23 b-22 c-19 d-20
allergy:just_to a+17 b-16
allergy:ketamina b-17
allergy:ketamine c-15
allergy:know d-28
allergy:know_of d-16
allergy:la a+37 b-21 c-46 d-18
allergy:la_@treat b-17
allergy:la_he a+23 c-18 d-19
allergy:la_pusieron c-17
allergy:last b-18 c-26
allergy:last_time b-18 c-26
allergy:latex d-16
allergy:los c-20 d-23
allergy:los_gatos d-17
allergy:made a-22 b-18 c-20 d+23
allergy:made_me a-16
allergy:made_my c-16 d+17
allergy:mal a-23 c-18
allergy:maris* a+17 b-17 c-16 d-15
allergy:maybe c+25 d-17
allergy:me b-34 c-25 d+24
allergy:me_dio a-25 b-22 d+19
allergy:me_la a+23 c-20 d-20
allergy:me_operaron c+15 d-15
allergy:me_puse a-23 b-16 c-17 d+23
allergy:medicina a-22 b+24 c-17 d-23
allergy:medicine a-15 b+19 d-17
allergy:mi d-25
allergy:mi_@relative a-24 c+16 d-25
allergy:morph* d-21
allergy:morphine d-21
allergy:muy a-16 c+17
allergy:my a-40 d+23
allergy:my_@body a-25 b-19
allergy:my_@relative a-23 d-19
allergy:nada a+38 b-20 c-25 d-42
allergy:nauseous a-19 b-19 c+23 d-23
allergy:never b-35
allergy:never_been d-17
allergy:never_had a+37 c-31 d-23
allergy:never_heard a+20 d-19
allergy:never_taken a+22 c-19
allergy:never_took a+16
allergy:never_tried a+18 c-17 d-19
allergy:ningu* a+32 c-15 d-27
allergy:ninguna a+32 c-15 d-27
allergy:ninguna_alergia a+18
allergy:ninguna_reaccion a+19 d-15
allergy:no b-71 c+20
allergy:no_allergies a+22 d-23
allergy:no_me d-17
allergy:no_problem a+20 d-20
allergy:no_reaction a+23 c-17 d-18
allergy:no_recuerdo a-16 c+19
allergy:no_sabria a-18 c+19 d-18
allergy:no_se c+20
allergy:no_soy a+28 b-18 d-28
allergy:nomas a+25 b-30 c-22 d-20
allergy:nomas_a a+18 b-21 c-16
allergy:nope a+15
allergy:not a-29 b-59 c+26
allergy:not_had a+19
allergy:not_say c+16
allergy:not_that b-28 c+17 d-32
allergy:not_to b-16 d-19
allergy:nothi* a+24 b-20 d-18
allergy:nothing a+24 b-20 d-18
allergy:nunca a+35 b-19 c-30 d-31
allergy:nunca_la a+26 c-22 d-19
allergy:nunca_me a+21 c-19
allergy:of b-15
allergy:of_things d-16
allergy:on c-32
allergy:on_it c-31
allergy:one c-25 d-23
allergy:only a+52 b-45 c-50 d-49
allergy:only_morphine a+16
allergy:only_to a+19 b-16 c-19 d-18
allergy:opera* c+15 d-15
allergy:operaron c+15 d-15
allergy:out a-36
allergy:out_of a-18 d+17
allergy:over a-17
allergy:passe* d+16
allergy:passed d+16
allergy:passed_out d+16
allergy:peanu* a+15
allergy:peanuts a+15
allergy:penic* a+21 c-21 d-16
allergy:penicillin a+20 c-16
allergy:polle* a+20 b-16 c-18 d-18
allergy:pollen a+20 b-16 c-18 d-18
allergy:polvo c-20 d-25
allergy:probl* a+30 c-25 d-26
allergy:problem a+24 c-21 d-20
allergy:puse a-23 b-16 c-17 d+23
allergy:que a-24 d+16
allergy:que_me a-17 b-19 c-15 d+18
allergy:reacc* c-22 d+16
allergy:reaccion c-22 d+16
allergy:reaction d-21
allergy:recue* a-16 c+19
allergy:recuerdo a-16 c+19
allergy:remem* d-15
allergy:remember d-15
allergy:sabri* a-23 b-21 c+28 d-22
allergy:sabria a-23 b-21 c+28 d-22
allergy:say c+16
allergy:screa* a-21 c-18 d+22
allergy:se a-22
allergy:seizu* d+15
allergy:seizure d+15
allergy:senti a-19 b-22 d+16
allergy:sever* a-16 b-17 c-15 d+18
allergy:severe a-16 b-17 c-15 d+18
allergy:she a-20
allergy:sin a+19 d-18
allergy:so c+16 d-15
allergy:solo a+19 b-17 c-16 d-19
allergy:soy a-22 c-23
allergy:soy_alergica a-15 c-18
allergy:stopp* c-15 d+16
allergy:stopped c-15 d+16
allergy:sulfa a+25 c-21 d-27
allergy:taken d-17
allergy:taken_it d-17
allergy:terri* c-15 d+16
allergy:terrible d+16
allergy:that b-45
allergy:that_i b-23
allergy:they a-16 b-27
allergy:this a+19 b-20 c-16 d-18
allergy:time a+19 b-17 c-17
allergy:timer a+15 d-16
allergy:timer_here a+15 d-16
allergy:to_bees d-19
allergy:to_it a-19 d+24
allergy:to_me b-19
allergy:to_nothing a+24 b-20 d-18
allergy:toler* a+16
allergy:tolerated a+16
allergy:tolerated_it a+16
allergy:tomad* a+22 d-16
allergy:tomado a+22 d-16
allergy:took a+20 c-17
allergy:tried a+18 c-17 d-19
allergy:tried_it a+18 c-17 d-19
allergy:tuve_una c-20 d+17
allergy:un a-23
allergy:una a-18 b-15
allergy:una_reaccion a-16 c-19 d+19
allergy:up a-21 b-25 c-27 d+31
allergy:used a+20 c-16 d-15
allergy:used_it a+20 c-16 d-15
allergy:vomiting a-15 b-19 c-19 d+19
allergy:was a-16 b-27 c+22
allergy:was_fine a+27 c-17 d-23
allergy:weird c+15 d-18
allergy:weird_but d-17
allergy:well c-17
allergy:went a-20 b-16 c-21 d+20
allergy:what b+16 c-15 d-18
allergy:when b-18 c-16
allergy:when_i a+15 d-20
allergy:when_they a-17 c-18 d+18
allergy:which a-24 b+26 c-22 d-23
allergy:will a+20 c-18 d-21
allergy:worke* a+21 d-23
allergy:worked a+21 d-23
allergy:would c+16 d-17
allergy:y a+16 b-21 c-26
allergy:yes d+23
allergy:you a-16 b+24 c-16 d-22
alone a+28 b-22 c-28 d-28
alone$ a+24 b-19 c-24 d-23
alrea* a-17
already a-17
alta a-22
alta$ a-27
altas a-17 b-20
alway* b-21 c-23 d+17
always b-21 c-23 d+17
always_high a-17 b-16 c-20 d+21
am c-18
am_# b+19 c-27 d-26
am_@drive a+17 d-16
am__@date d+17
am__@relative c-15
am__a a+24 b-16 c-17 d-22
am__by a-17 b+17 c-15 d-16
am__for a+18
am__her b-20 c-21
am__in d+17
am__it a-19 b-39 d+30
am__lol a+24 d-20
am__male a+17
am__man a+17
am__my b-21 c-15 d+15
am__old d-16
am__on a-16
am__that a-21 b+19 d-21
am__the a+16 b-19 d-21
am__to c-16
am__today a-18 d+16
am__years d-25
am_a a+15 b-40 c-16
am_allergic a-17 c-20
am_asleep a+26 d-26
am_at a+22 d-23
am_bipolar c-22 d+30
am_not a-19
am_nursing a-21 d+21
am_off a-18 d+16
am_on b-20 c-21
am_pregnant d+20
am_still a-18 c+17
amama* a-26 b-23 c-24 d+27
amamanto a-24 b-21 c-21 d+24
amamanto$ a-20 b-17 c-18 d+20
an_ablation c-15 d+17
an_hour b-20 c-17
anali* b-19 c+18 d-19
analisis b-19 c+18 d-19
analisis$ a-22 b-17 c+22 d-17
and b-25 c-35 d+24
and_@body a+19
and_@medicine a-25 b-25 c-25 d+27
and__@clinician d+17
and__@medicine d+15
and__@treat d-19
and__a c-18
and__do c+16 d-19
and__else a+17 b-19 c-18
and__fine a+27 d-26
and__is c-20
and__it b-18
and__no d-23
and__not a-29 b-15 d+24
and__on a-16 c-19 d+18
and__the a-21
and_adhd a+17 b-16
and_can a-16
and_down a-17 c+22 d-21
and_he c-17 d+15
and_i c-24
and_it c-23 d-20
and_never a+18 d-16
and_no a+19 d-18
and_one d-17
and_then a-18
and_there a+17
and_they a-22 d+17
ando b-36
ando__la a+28 d-29
ano b-19 c-28
ano$ a-35 b-15 c-19 d+27
ano__si a+17 c-16 d-17
anos b-39
anos$ b-25
anos__@drug a+19 d-24
anos__cosas c-21 d+19
anos_limpio a+21 d-20
anos_sin d-24
anoth* b-24
another b-24
another__no d-16
another_time a+18 b-17 d-15
ansie* a+25 b-21 c-21 d-24
ansiedad a+25 b-21 c-21 d-24
ansiedad$ a+28 b-20 c-24 d-22
answe* a-29 b+27 d-24
answer a-17 b+21 d-18
answer$ a-17
antes d-23
antes_si d-25
antic* a+19 b-16 c-20 d-18
antidepresivos c-15 d+15
antidepressant c-17
anxie* a+16 c-20 d-17
anxiety a+16 c-20 d-17
any a+18 b-23 c-25
any$ a+21 c-15 d-15
any: c-26
any:i a-15 c+21 d-17
any_of a+15 d-16
anybo* d-21
anybody d-21
anybody$ a+17 c-27 d-19
anyon* d-18
anyone d-18
anyone_here a+16 c-16
anyth* b-26
anything b-26
anything$ b-26
apena* a+15 b-23 c-28
apenas a+15 b-23 c-28
apenas__entere a-16
apenas_me a-16
appointment b+16 d-22
are__the a+23 b-16 c-15 d-25
are_fine a+16
are_you b+18 c-21 d-16
arm c+18 d-17
aroun* b-21 c+17 d-17
around b-21 c+17 d-17
around$ b-15 d-15
arrit* a-19
arritmia a-19
arritmia$ c-19 d+22
as c-16
as_@treat b+21 c-22
as__as d+17
as_a d-17
ask a-20 b+30 d-37
ask$ a-24 c+23 d-19
ask__@clinician b+20 c-20
ask__@relative d-16
ask_my a-18 b+20 d-20
asked a-23
askin* a-19 c+17 d-18
asking a-19 c+17 d-18
asking_around a-19 b-15 c+18 d-15
aslee* a-29 b-28 c+24
asleep a-29 b-28 c+24
asleep$ a-28 b-26 c+19
asthm* a+16 d-19
asthma a+16 d-19
asthma$ a+18 d-18
at b-19 c-20
at_@holiday a+16 c-15
at__store d-17
at_least a-24 b-21 d+17
at_my c-16
at_night a-24 b-19
at_the b-25 d-40
atras* c+18 d-16
atrasada a-19 c+20 d-17
atraso c+18 d-16
atraso$ c+18 d-16
attac* a-17 c-24 d+25
attack a-23 c-16 d+28
attacks c-15
august a-21 b-16 c-16 d+22
ayer c-21 d-20
ayer$ c-21 d-20
b c-25 d+27
b$ c-19 d+21
baby$ a-17
back d-18
back$ a-24 c+20 d-19
back_fine a+21 c-20 d-19
bad a-19 c-34 d+20
bad$ a-30 d+27
bad__the d-17
bag a-20 b-17 c-16 d+20
bag$ a-16 b-17 c-16 d+18
baja a+24 c-22 d-21
baja$ a+17 d-20
bano c+16 d-16
barel* a+18
barely a+18
barely_drink a+18
be$ a-23 c+21 d-20
be__i a-16 c-17 d+17
be__if c-15
be__is c+16
be__to d-27
be_better a+23 d-24
be_she c+16
be_there d+18
bebe a-31 b-33
bebe$ a-32 b-26
bebo b-22 c-21
bebo$ a+15
bed a+19 d-16
been b-37
been__# a+21 d-16
been__@treat c-18
been__down c+18 d-18
been__for b-15
been__it c-20
been__or c-21
been__that b-16 c-22
been__years a+17
been_checked a-18 c+18
been_in d+19
been_on c-24
been_sober a+19 d-18
been_tested a-20 c+21
been_through d+15
been_told d-15
beer a+21 d-16
beers a+19 d-24
bees d-19
befor* b-18 c-24
before b-18 c-24
before$ c-18
being c-22 d+19
bestie d+17
bette* b-26 d-20
better a+23 b-21 c-25
better$ a+27 b-20 c-22 d-27
bf b-21
bien a+40 b-43 c-41 d-26
bien$ a+39 b-35 c-35 d-35
bien__la a+16
bien__presion a+17 d-16
bien_de a+18 d-19
bike a+22 b-17 c-21 d-21
bike$ a+22 b-17 c-21 d-21
bipol* a-22 b-17 c+17
bipolar a-21 b-16 c+19
bipolar$ a-28
bipolar__# c-17 d+19
bipolar__am b-19
bipolar__not b-15
bipolar_tipo c-17
bipolaridad c-16 d+20
bipolaridad$ c-16 d+20
bit b-18
bit$ b-17
blood c-17
blood__i c+16 d-17
blood__is c-16
blood__up a-15
blood_pressure c-20
bodas d-15
borde* b-26 c+22 d-28
borderline b-26 c+22 d-28
borderline$ a-22 b-20 c+24 d-21
born c-17 d+15
born$ c-16
boss b-17
boss_is b-22 c-18
both a+30 b-40 c-45 d-20
both$ b-19 c-26 d+26
both__fine a+17 d-18
both__years d+15
both_for d+15
bottle c-17
boy a-25
boy_will a-16 b-18 c-15 d+18
bp c-34
bp__high a-17 c-20 d+23
bp_is b-19 c-20
break a-29 b-25 c-31 d+31
break$ a-17 b-15 d+17
breas* b-28 c-28 d+16
breastfeed a-25 b-19 c-17 d+23
breastfeeding c-17
breastfeeding_my d+19
breat* a-25 b-17 c-25 d+27
breathing a-17 d+17
bring a-25 c-27 d+17
bring* a-23 b-18 c-18 d+22
bring_me c-17 d+16
broke__@body c+15
broke_my c+15
brother c-22
bunch c-19 d+21
bunch$ d+15
bus a+25 d-19
busca* a-23 b-20 c+22 d-17
buscando c+15
buscar a-16
buscar$ a-16
busy b-26
busy$ a+36 b-16 d-34
but b-93
but__@medicine a-21
but__@relative d+21
but__am a+15 b-22
but__can a-20 c-19 d+20
but__does a+16 c-17
but__has c+16
but__have a-18
but__is b-41
but__it a-25
but__me b-19
but__not b-28
but__now d-15
but__one a-19 c+22 d-17
but__or d-16
but__that a+23 b-16 c-23 d-20
but_he d-20
but_i a-17 b-36
but_it b-21
but_my a-27 b-20 d+25
but_never c+17 d-17
but_not b-37 d-40
but_nothing d-17
but_ok c+17 d-21
but_only a-21 c+19
but_she c-21
but_that b-25 c+17 d-25
but_the c-20
by d-27
bypas* a-16 d+20
bypass a-16 d+20
bypass$ d+17
c a-22
c$ c-26 d+18
cada b-35 c-37 d+24
call a-29 b+33 d-44
called_in c+19 d-15
came b-21 c-29
came__fine a+21 c-20 d-19
came_back a+16 b-17 c-27
can b+21 d-22
can$ a-33 b-25 c+29
can__@vehicle a-27 b+21
can__anybody c-25 d-17
can__be a-17 b+20 d-18
can__but a-20 c-23 d+23
can__do d-21
can__find a+16
can__her d-17
can__it c-21
can__just a-17
can__me c-25
can__my a-17 c-18 d+17
can__say c+19
can__someone d-17
can__take c-18
can__talk d-16
can__that a-15 c-17
can__to c-17 d-16
can__wait d-15
can_do a-16
can_i a-38 b+34 c-26 d-26
can_my a-17 b+15
can_not b-24 c-29
can_we a+24 b-30 d-20
can_you d-19
cance* a-24 c-23
cancer a-24 c-23
cancer$ a-18 c-19 d+16
car c-23
car$ c-26
cardi* a-21 b-20 c-24 d+27
cardiologist a-18 b-18 c-21 d+22
casa d+15
casi b-21
casi__tomo a+19
cath a-18 b-17 c-20 d+20
cath$ a-16 c-16 d+18
cathe* a-15 b-15 c-18 d+21
catheter c-17 d+20
cayo a+15 c-20
cayo_mal a+16 c-17
cbd b-19 d-24
cbt a-17 c-17 d+18
cerve* a+26 c-22 d-19
cervecita a+16
chanc* b-19 c+15 d-18
chance b-19 c+15 d-18
chance$ b-19 c+15 d-18
checa* a-31 b-19 c+29 d-25
checado a-15
check a+19 b-20 d-27
check$ a+17 b-18 d-23
check* a-26 b-30 c+35 d-28
checked b-17 c+18 d-27
checked$ a-22 c+24
checked_out a+16
checking a-20 b-16 c+22 d-21
checking$ a-23 b-15 c+22 d-19
chole* a+21 c-19 d-21
cholesterol a+21 c-19 d-21
cholesterol$ a+18 c-16 d-18
christmas a+16 c-15
chron* c-15 d+17
chronic c-15 d+17
churc* b-20 c-24
church b-20 c-24
church$ b-15 c-18
cigarettes a+21 c-18 d-18
cinco a-28 b-24
cirrh* c-25 d+19
cirrhosis c-25 d+19
cirrhosis$ a-16 c-20 d+16
cirro* c-21 d+25
cirrosis c-21 d+25
cirrosis$ a-17 c-20 d+26
cisti* d+17
cistitis d+17
claro a-22 b-21 d+25
claro$ a-17 c+17
claro__@relative c-16 d+18
claro_mi c-16 d+18
class a+16
class$ a+16
clean a+19 b-39 c-37
clean$ b-21 c-25
clear a+21 c-17 d-19
clear$ a+21 c-17 d-19
clear* a+16 b-23 d-26
cleared a+16 b-23 d-26
close b-23
closed a+21 b-25 c-26
codei* a+22 b-20 c-16 d-17
codeine a+22 b-20 c-16 d-17
coles* d-17
colesterol d-17
come d-18
come$ c-19 d-18
come_back a-17
comin* c-18
coming c-18
como a-32 b+37 c-43 d-25
compa* d-22
company d-22
con b-27
con_@clinician c-16
con_@medicine a+22 c-25 d-21
con__@clinician a-16 b-17 c+20 d-20
con__@drug a-22
con__@relative d+17
con_el b-16 c-19
con_eso a-27 c-25 d+21
con_la b-16
con_mi a-17
con_una b-16 d-23
condo* d-17
condon d-16
confi* a-36
confirmed a-23 d+16
confirmed$ a-23 d+16
conoz* a+22 c-18 d-17
conozco a+22 c-18 d-17
consi* a-28 c+28 d-29
consigo c+20 d-18
conte* d-19
contr* a-31 c-29 d+29
controlada d+16
controlada$ d+16
controlo a-25 c-23 d+26
copa a+16
corazon$ c-22
cosas a-26 b-29 d+21
cosas$ a-17
could b-29
could__been d-16
could_be a-18 b-15 c+23 d-17
could_have d-16
could_not c-20
couns* b-16
counseling b-16
counselor c+16 d-19
count a-43 d-38
count$ a-52 c+16 d-34
count* a-19
counting a-16 c-16 d+16
counts d-24
counts$ c+22 d-17
counts_as c-16
coupl* d-18
couple d-18
cousin c-26 d+16
cover* a-15 c-18 d+22
covered a-15 c-18 d+22
covered$ c-15 d+20
coworker d+15
crazy a+16 b-27 c-27
crazy$ c-18
creep* c+15 d-16
creeping c+15 d-16
creeping_up c+15 d-16
creo a-24 b-21 c+31 d-17
creo_que a-21 b-21 c+29 d-17
crist* b-19 c-24 d+18
cristal a-22 b-16 c-20 d+22
cual a-22 b+24 c-17 d-23
cual_@medicine a-22 b+24 c-17 d-23
cuale* a-22 d-23
cuales a-22 d-23
cuales$ a-22 d-22
cuand* a-16 b-30 c+15
cuando a-16 b-30 c+15
cuando__@relative c-17
cuando__la d+18
cuando__mi a-15 c-26 d+21
cuando__operaron c+15 d-15
cuando__pusieron d+18
cuando_me a-20 c+18
cuando_murio c-16
cuanto a-27 b+25 d-28
cuatr* a-16 d+16
cuatro a-16 d+16
cuatro_meses a-16 d+16
cuent* a-47 b+41 c-21 d-26
cuenta a-41 b+24
cuenta$ a-40 b+21
cuentan a-21 b+29 c-26 d-31
cuentan$ a-20 b+29 c-26 d-29
cutti* a-19 c+18 d-15
cutting a-19 c+18 d-15
cysti* c-16 d+20
cystitis c-16 d+20
cystitis$ c-16 d+20
dad c-28
dado a+16 c-16
dads a-23 c-22 d+25
daily a-22
dale d+16
dale$ d+16
dando d+15
dando_pecho d+15
daughter a-37
day a-16 b-34 d+16
day$ b-25
days a-32 b-27 c+19
days_clean a-22 d+24
days_sober a-20 d+19
de_# a-15
de__@body c-15 d+16
de__dos a+17
de__me a-16
de__meses a-16
de__no a+19 d-18
de__presion a+24 b-16 d-20
de__y a-19
de_eso c-34 d-38
de_la b-27 c-23
de_mas a-19
de_nino c+16 d-16
de_orina a-19 b-19
dead b-15 c+17
dead_@relative b-15 c+17
dear a+17 b-21
decir a-19 b+18 c+15 d-24
decir$ a-17
defin* b-22 c+20 d-23
deje b-29 c+31 d-45
del b-18
del__no d-17
del_higado a-15
demen* d-18
depen* a-37 b-23 c+19
depende a-23 b-22 c+25 d-24
depende$ a-17 c+23 d-19
depends a-29
depends__day c+16
depends_if c+20
depo a+22 d-17
depre* a+27 c-35 d-26
depresion a+17 c-20
depresion$ a+16
depression c-24
depression$ a+18
desca* b-18 d-22
desde c-20
despu* b-16 d-16
despues b-16 d-16
dia d-17
dia$ d-17
diabe* a+22 c-20 d-20
diabetes a+20 c-18 d-18
diabetes$ a+19 c-16
diagn* a-19 b-30
diagnosed b-21 d+15
diagnosed$ a-21 c+21
diagnosed__bipolar d+16
diagnosed_with c-20 d+19
dias a-20 d+17
dice b-20
dice_que b-20
did a+16 d-21
did__for a-20
did__i a+18 c-17
did_a c+18 d-19
did_but a+16 c-18
did_fine a+19 d-20
did_great a+19 c-17 d-20
died a-16
diero* b-24
dieron b-24
dieron_@medicine b-17
diez c-21
diez_anos c-21
digam* a-19 c-17 d+24
digame a-19 c-17 d+24
digame$ a-17 d+22
dijer* a-18 c+16
dijeron a-18 c+16
dijo a-16 b-18 c+18
dijo_que a-16 b-18 c+18
dio a-26 d+18
dio__cuando d+17
dio__pero d-16
dio__y a-18 c-20 d+20
dios a+19 c-18
dios$ a+16
disea* a-16 b+19 c-23
disease a-16 b+19 c-23
disease$ a-18 b+15
disor* a-19 b-15
disorder a-19 b-15
divor* a-16 b-16 c-15 d+17
do a-18 b+31 d-20
do__a c-19
do__any c-20
do__anyone a+17 c-16
do__count a-26 b+30 c-35 d-22
do__do a+22 c-18 d-16
do__have b+19 d-26
do__i d-18
do__it a-16 c+18 d-25
do__know b-27
do__mean b+20 c-18 d-16
do__my c+17
do__remember d-16
do__so a-16 c+18
do__the c-15
do__to a-24 b+20 d-22
do__tomorrow a+17 b-15 d-17
do__trust c+16 d-16
do__what c+16
do_have c-17
do_i a-23 b+33 c-29 d-30
do_it c-32 d+18
do_not b-23 d-19
do_they b+17 c-16
do_utis b+19 c-22 d-17
do_you a-27 b+27 c-27
docto* a-17 b-15 c+18 d-17
doctor d-52
doctors a-17 b-15 c+18 d-17
doctors$ a-17 c+17 d-17
does a-38 b+16 d-35
does$ c-17
does_@drug d-15
does__@medicine b+24 c-24
does__count a-43 d-37
does__matter b+23 c-19 d-15
does__me c-19
does_but a+16
does_it a-17 b+21 c-17 d-19
does_not a+16
does_postpartum b-21 c+21
does_that a-29 d-23
dog b+19 c-19 d-20
doing a-30 b-20 c+22
done c-28
dormi* b-15 c+20 d-23
dormir c+17
dos a-17 b-28
dos$ b-19 c-20
doubt b-24 d-31
doubt_it b-24 d-31
down b-29 c+19
down$ a-30 b-20 c+18
down_for a+16 d-26
doy a-16 b-21 c-25 d+22
dozen c-16 d+18
dozen$ c-16 d+18
drank b-17 d+18
drink b-17 d-16
drink$ a+26 b-16 c-26 d-18
drink__but c+17 d-18
drinker a+22 b-15
drinking c-30
drinks$ a-19 b+20 c-20
drinks_a c-22
drive a+25 c-31 d-20
drives a-27 c-21 d+22
driving c-17
droga* d-30
drogas d-30
drogas$ c-30 d-23
drug a-19
drugs c-22 d-25
drugs$ a+16 c-19 d-16
drunk a-17 d+18
due a-27 d+19
due__@date a-21
due_in a-16
edibles a+16
effexor d+15
eh a-26 b-24 c+27 d-24
either$ a+18
el c-16
el_@clinician b-16
el_@drug a-18 d+19
el__cuenta a-24 b+27 c-21 d-26
el__la d-15
el__no a-16
el__que b-17
el__y a+18 d-19
el_higado b-18 c-25 d+19
el_que a+18 b-20
el_test a-25 b-15
eleva* a-19
elevated a-19
else a+16 b-20 c-15
else$ b-15
em b-16 c-19
em$ a+17 c-16
embar* a-27 c-35 d+21
embarazada a-18 c-22
embarazada$ c-16 d-16
en b-22 c-30
en_# a-16 d+17
en_@date a-17 b-18 c-21 d+24
en_@treat c-19 d+16
en_@vehicle c-18
en__bodas d-15
en_el b-19 d-23
en_la b-19
en_las d-16
en_rehabilitacion a-21 d+18
en_una a+19 d-19
enalapril d+16
enlar* a-21 b-19 c-19 d+21
enlarged a-21 b-19 c-19 d+21
enlarged_heart a-21 b-19 c-19 d+21
enter* a-16
entere a-16
entra* c-16 d-18
enzim* b-17
enzimas b-17
enzym* a-18
enzymes a-18
episo* c-21 d+20
era a-16 b-21 c+21 d-21
era__no a-16 c+18
es b+22 c-16 d-43
es$ a-21 b+19 c-16 d-15
es__de a+16
es__la a+16
es_bipolar c-16
es_el a+17 d-19
es_la a+30 b-19 c-19 d-27
es_rapido a-15 b-16 c+20 d-20
esa c-16
escuc* c-22 d+19
ese d-17
ese_dia d-17
eso b+26 c-32 d-18
eso$ c-31
eso__lo c-16
eso__personal a-17 b+17
eso_cuenta a-16 b-39 c+40 d-31
eso_es a-24 b+23 c-21 d-20
eso_no a+21 c-17
eso_que a-16 b+16 c-16
esper* b-24 c-18
esperando a-27 b-17 d+19
esposa d-15
esposo a+19 c-40
esqui* b-15 c-20 d+21
esta c-24
esta_bien a-26 d+23
esta_embarazada a-16 b+16 d-15
estab* a-26 b-18
estaba a-19 c+17
estam* a-18 b-17 c+18 d-17
estamos a-18 b-17 c+18 d-17
estamos_buscando c+15
estan d-16
este b-20 c-24
este__no a+19 c-16 d-20
este_ano b-19 c-28
esto b+17
estoy b-32
estoy_@insurance a-16 c+19
estoy__a a-21
estoy__eso a+17 d-16
estoy__la a-16 d+18
estoy__pecho d+15
estoy__pero a+17
estoy_bien a+17 d-16
estoy_dando d+15
estoy_en a-18 b-16 c-15 d+23
estoy_esperando a-27 b-17 d+19
estoy_manejando a+23 d-23
estoy_operada a+21 c-17 d-18
estoy_sano a+18 c-18
estoy_segura a-18 c+17
estoy_tomando d+15
estoy_trabajando a+22 d-21
estre* a+24 b-20 c-22 d-21
estres a+24 b-20 c-22 d-21
estres$ a+21 b-19 c-18 d-20
estud* b-19 c+15 d-26
estudios b-19 d-22
estudios$ a-17 c+17
estuv* a-23 d+17
estuve a-21 d+19
estuve__en d+15
even a+19 c-20 d-17
eveni* b-15
evening b-15
ever a+23 b-30 d-35
ever$ a+23 b-16 c-22 d-18
ever_took a+18 c-18 d-17
every a-37 b-35 d+17
every* a+24 c-40
every__but c+17 d-18
every_day a-19
every_month c-22 d+23
every_night a-20 b-18
everyone a+15 c-20 d-23
everything a+19 c-31
everything__the d+16
ex a+16 d-30
ex__no a+18 c-17
exact* a-26 b-16 c+30
exactly a-26 b-16 c+30
exactly$ b-16 c+18
expec* a-25 c-27 d+21
expecting a-25 c-27 d+21
expecting$ a-20 c-23
exper* c-20 d+20
experience d+16
falta a-28 c+26 d-25
famil* b+16 d-26
family b+19 c-23 d-23
family$ b+24 c-19 d-19
family__me a+19 b-18
far a+25 b-15 c-25 d-19
far$ a+20 c-19 d-16
fatty a-24 b-19 d+18
fatty_liver a-15
feedi* a-17 d+17
feeding a-17 d+17
felt b-19 d-22
few a-17 b-22
figur* a-15 b-19 c+22 d-22
find d-25
find_out c+18
find_someone b-16 d-20
fine a+20 b-42 c-48
fine$ a+43 b-43 c-47 d-25
fine__is b-15 c-15 d+18
fine__pressure a-22 d+21
fine_but a-16
fine_it d-17
fines d-18
fines$ a-17 c+19
first a+32 b-35 c-42
first$ a+19 d-16
first__here a+15 d-16
first_time a+31 b-16 c-18 d-30
first_timer a+15 d-16
five b-18 c-23
five$ a-16 c-17
fluoxetina a+22 c-22 d-16
folks a-29 b-22 c-20 d+28
for_@drug a-16
for__@body c-17 d+16
for__@relative c-17
for__in a-15
for__month d-20
for__pressure c-15
for__week d+16
for__years a+16 b-16
for_a a-17 b-25
for_an a-17
for_days c+15 d-17
for_it b-18 c-23
for_me a+18 c-17 d-19
for_my c-18
for_schizophrenia d+16
for_sleep a-20 c+20 d-19
for_this a-17 b+18 d-17
for_what a-29 b+29 c-23 d-29
for_years a-16 c-19 d+22
forge* a-21 b-21
forget a-21 b-21
forget$ a-18 b-18 c+21 d-22
found b-18 d+23
found_a a-17 c-17 d+20
four b-22 c-26
four$ a-20 b-19 c-21 d+21
friends a+21 d-22
from a-28 b-18 d+26
from_it c-16
fui a-17 b-17 c+18
fui__@clinician a-18
fui_con a-16
full a+16 d-15
fumo b-25 c+15 d-23
fumo_@drug a-22 b-21 c+27
funci* a-22 d+24
gallb* c-21 d-21
gallbladder c-21 d-21
gatos d-17
gatos$ d-17
gave b-24 c+16 d-17
gave_it b-15
get_a a-20 d+16
gets a-19 c+18
getti* a-29 b-23 c+28 d-17
getting a-29 b-23 c+28 d-17
getting_a a-18 b-18 c+26 d-28
gf a-22
glass a+16 c-16
glass__@drug a+16
glass_of a+16 c-16
go a-17 b-40 d+22
go$ a-19 b-28 c-27 d+26
go_on a-18 c-17 d+16
go_to b-16 d-16
god a+24
goes a-24 c+18 d-32
goes_up d-18
going a+18 c-21 d-17
going__me a-18 d+18
going_to a+17 c-20 d-16
good a+24 b-21 c-38
good$ a+27 b-27 c-22 d-23
good__is a+16
good__my a+18 d-15
good_it a+16
goodn* a+17
goodness a+17
got a-30 b-51 d+39
got__@relative d+17
got__@ride a-19 d+22
got__from d+19
got__right c-19 d+18
got_a a-24
got_me a-24 b-15 c-17 d+22
got_my a+21 b-15 c-30
got_snipped a+15
gracias a+18
graso c-16 d+20
graso$ d+15
great b-29 d-31
great$ a-18 c+20
guess a-24 b-24
guess$ a-19 b-19 c+31 d-33
ha a-20
hablar b+18
hace b-34
hace__anos c-27
hace_anos b-16
hace_diez c-21
hace_mucho d-17
hace_poco a-18
hacer a-21 c+19 d-17
hacie* a-17
haciendo a-17
had a+17 d-32
had_# a+16 d-15
had_@body c-17 d+19
had_@symptom d+18
had_@treat a+20 d-15
had__@visit a+19 d-15
had__ablation d+16
had__as d-19
had__attacks b-17
had__before a+21 d-18
had__blood c+16 d-16
had__break a-16 c-19 d+19
had__but a+25 b-32 d-31
had__c a-16 d-18
had__cancer c-15
had__for c-19
had__heart a-22 c-20 d+19
had__liver a-15
had__of a+16
had__once d-19
had__out a+17 b-16 d-17
had__period a+21 c-22
had__surgery d+16
had__transplant c-20 d+17
had__uti a+18 c-20
had__years a-18 c+18
had_a c-20
had_an a-22
had_any a+20 d-20
had_anything a+18
had_hep a-24 c+16 d-19
had_hepatitis a-15
had_it d-18
had_me a-17 d+17
had_my a+25 b-21 c-26 d-19
had_some a-19 b-17 c+21 d-21
had_surgery c-15
had_that a+17
had_two a-16 d+15
hago c+15 d-17
haha a+17 c-15
hallu* a-25 b-29 c-29 d+31
hallucinations a-25 b-26 c-23 d+28
han b-16 c+15 d-21
han__eso a+16
han_dado a+16 c-16
hardl* a+23 c-19 d-16
hardly a+23 c-19 d-16
has c-22
has__but a+20
has__disease d-17
has__do a+17
has__have a+18
has__i d-15
has__it c+15 d-16
has__my c-15 d+16
has__not a+29 b-24
has__on c-25
has_been a-20
has_it c-25
has_liver c-15
has_me a-20 b-20 d+16
has_not d-16
has_the a+17 b-15 d-19
hated d+16
hated_it d+16
have b-35
have__@body c-16
have__a c-17
have__all b-16 c-18
have__anything a+16 d-15
have__asked a-19 c+18
have__blood c-16
have__but c+18 d-22
have__car a+17 c-16
have__for c-15 d+16
have__heart d+17
have__it b-21
have__my b-17 c+19
have__on c-16 d+17
have__the c-18
have__time a-17 d+17
have__tried a+33 c-26 d-20
have_a b-24
have_been b-17
have_had b-16
have_high c-16
have_my a+18 b-19 c-29
have_not c+26 d-44
have_to a-20
have_tried a-19 c-17 d+22
havin* b-25
having b-25
having__my c+16 d-21
hay c-36 d+20
hay_quien a+20 c-17
he b-22
he__@treat c-27 d+18
he__a c-30
he__been a+20 c-19 d-15
he__but a-21
he__had c-15
he__i d-22
he__it c-19
he__nada d-16
he__of b-17 c-24
he__out b-19
he__tres d+19
he_can c-22
he_drinks a-19
he_has b-23
he_is d-23
he_passed a-18 c+17 d-16
he_probado c-18
healt* a+31 b-21 c-27 d-26
health a+21 c-19 d-17
healthy a+20 b-15 d-15
hear__sometimes c-16 d+16
hear_things c-16 d+16
heard b-17 d-18
heard_of a+20 d-19
heart c-18
heart$ c-21
heart* a+21 b-22 c-24
heart:# c-38
heart:#_over a+16 b-25 c-23
heart:#_this a+16 d-18
heart:@clinician d-30
heart:@clinician_said a-16 c+18
heart:@medicine a-50 b-34 d+24
heart:@relative b+15 c-32 d-17
heart:@relative_es a+21 b-15 c-17 d-21
heart:@relative_had d-19
heart:@relative_has c-16
heart:@relative_murio a-17 b+16
heart:@thanks a+18 c-16 d-16
heart:a a-33 d+26
heart:a_heart a-19 c-19 d+20
heart:a_stroke c-18
heart:a_veces c+21 d-21
heart:ablat* c-15 d+17
heart:ablation c-15 d+17
heart:about a-25
heart:actua* b-15
heart:actually b-15
heart:afib a-29 b-21
heart:ago a-20
heart:al a-29
heart:al_@clinician a-27
heart:all c-32
heart:alta a-22
heart:am b-32 c+15 d-26
heart:am_# a+16
heart:an_ablation c-15 d+17
heart:and a-16 b-41
heart:and_down a-17 c+22 d-21
heart:antes a-17
heart:anxie* c-17
heart:anxiety c-17
heart:any_more a-16
heart:anyth* b-19
heart:anything b-19
heart:arrit* a-19
heart:arritmia a-19
heart:asthm* a+16 d-19
heart:asthma a+16 d-19
heart:at a-32 c+26 d-21
heart:at_the c+18 d-22
heart:attac* c-20 d+18
heart:attack a-19 d+24
heart:attacks c-15
heart:bad a-23 c-17 d+18
heart:baja a+17 d-20
heart:be c-17 d+19
heart:been a-15 b-22 c+25 d-32
heart:been_told d-15
heart:bien a+26 c-22 d-26
heart:bien_de a+18 d-19
heart:blood c-19
heart:blood_pressure c-19
heart:both a+18 b-27 c-24
heart:bp c-34
heart:bp_is b-19 c-20
heart:but b-42 c-18 d+17
heart:but_i b-20
heart:but_it d-21
heart:bypas* a-16 d+20
heart:bypass a-16 d+20
heart:cardi* a-21 b-20 c-24 d+27
heart:cardiologist a-18 b-18 c-21 d+22
heart:checa* c+16 d-18
heart:check a+25 b-16 c-19 d-24
heart:check* b-18
heart:checked d-22
heart:checked_out a+16
heart:chole* a+21 c-19 d-21
heart:cholesterol a+21 c-19 d-21
heart:coles* d-17
heart:colesterol d-17
heart:contr* a-16 c-20
heart:count b+20 c-24 d-19
heart:creep* c+15 d-16
heart:creeping c+15 d-16
heart:creeping_up c+15 d-16
heart:cuent* a-15 b+17 d-17
heart:cuenta a-15 b+17 d-17
heart:dad d-24
heart:de a+18
heart:de_eso c-17 d-26
heart:de_la a+27 b-17 c-17 d-21
heart:diabe* a+22 c-20 d-20
heart:diabetes a+20 c-18 d-18
heart:diagn* a-18 b-16 c+18
heart:dio c-22
heart:dio_un c-20
heart:disea* a-16
heart:disease a-16
heart:do_not b-32
heart:docto* a-17 b-15 c+18 d-17
heart:doctor d-25
heart:doctors a-17 b-15 c+18 d-17
heart:does b+24 c-27 d-21
heart:does_but a+16
heart:down a-25 b-21 c+18
heart:el_@clinician b-16
heart:en a-16
heart:enalapril d+16
heart:enlar* a-21 b-19 c-19 d+21
heart:enlarged a-21 b-19 c-19 d+21
heart:enlarged_heart a-21 b-19 c-19 d+21
heart:es a+18 c-20 d-22
heart:es_el a+17 b-18
heart:eso b+19 c-28 d-30
heart:estoy a+18 b-24 d-26
heart:estoy_sano c-16
heart:every* a+22 b-21 d-18
heart:famil* b+18 c-17 d-20
heart:family b+18 c-17 d-20
heart:find d-15
heart:fine b-17 c-25
heart:fine_it d-17
heart:for a-19 d+18
heart:get c+15
heart:goes a-15 d-20
heart:goes_up d-18
heart:good a+22 b-24 c-25
heart:good_it a+16
heart:got c-16 d+15
heart:hace a-26 b-15 d+20
heart:had d-15
heart:had_a c-25
heart:had_any a+20 d-20
heart:had_it d-25
heart:has_it c-24
heart:have b-38
heart:have_a a-24 c-22 d+28
heart:have_high c-16
heart:have_not a-22 c+20
heart:he a-27 c+15
heart:he_has c-17
heart:healt* a+31 b-21 c-27 d-26
heart:health a+21 c-19 d-17
heart:healthy a+20 b-15 d-15
heart:heart c-15
heart:heart* a+21 b-22 c-24
heart:heart_and a+17 d-16
heart:heart_attack a-19 d+24
heart:heart_attacks b-17
heart:heart_disease a-16
heart:heart_is c-17
heart:heart_monitor c-15
heart:heart_problems c-26
heart:heart_skips a-20 b-21 c+24 d-25
heart:heart_trouble a+18 b-19 d-16
heart:heartbeat d+17
heart:hearts a+20 c-16 d-21
heart:her b-15
heart:high a-41 b-23
heart:high_but a-16 c-29 d+25
heart:high_when a-16 c+15
heart:him d+16
heart:hiper* c-22 d+28
heart:hipertensa a-21
heart:hipertenso b-17
heart:huh d+18
heart:husband c-20
heart:hyper* a-30 b-21 c-24 d+34
heart:hypertension a-30 b-21 c-24 d+34
heart:i b-21
heart:i_am b-32 c+15 d-26
heart:i_had a-19 c+25 d-21
heart:i_have b-28
heart:i_take c-17
heart:i_would a-19 c-16
heart:idea c+18
heart:if c-24
heart:if_anything a+19 b-18 c-18 d-18
heart:if_i a-15 c-17
heart:in_me a-17 d+21
heart:irreg* a-23 b-19
heart:irregular a-23 b-19
heart:irregular_heartbeat d+17
heart:is_been a-16 c+17 d-16
heart:is_good a+27 c-15 d-26
heart:is_high a-26 b-21 d+16
heart:is_it a-25 c-19 d+21
heart:is_my a+19 b-17 d-21
heart:is_normal c-16 d-16
heart:is_up a-15
heart:it a-17
heart:it_at d-15
heart:it_i a+16
heart:it_was b-16
heart:just_asthma a+15
heart:just_the a-18 d+19
heart:keep c+16
heart:la a-24 c+16
heart:la_@medicine a-17
heart:la_he a-15
heart:la_presion b-29 c-26 d+24
heart:la_tengo a+20 b-18 d-25
heart:last b-21 c-22
heart:last_year c-17 d+16
heart:lol c-18
heart:low a+38 b-22 c-37 d-36
heart:low_bp c-17
heart:low_if a+19 b-18 c-18 d-18
heart:mama c-20 d-20
heart:mas a-16 d+16
heart:me a-28 c+18
heart:me_dio d+17
heart:me_la a-33 c+28 d-17
heart:me_on c-18 d+18
heart:me_operaron a-22 c-17 d+19
heart:me_sube c+15 d-16
heart:meds a-25 b-16
heart:mi c-19
heart:mi_@relative c-30 d-34
heart:mine b-17
heart:mom c-15
heart:more a-16
heart:morni* a+15 d-15
heart:morning a+15 d-15
heart:murio a-17 b+16
heart:my d-17
heart:my_@clinician b-22
heart:my_@relative b+22 c-24 d-35
heart:my_blood c-16
heart:my_bp b-16
heart:my_cardiologist c-15 d+16
heart:my_family d-18
heart:my_heart b-17
heart:my_twin a+15
heart:nada b-20 c-19
heart:nada_de a+18
heart:nada_mas a-16 d+16
heart:never b-19
heart:ningu* a+18 d-18
heart:ninguna a+18 d-18
heart:no d-21
heart:no_@medicine a-21
heart:no_heart b-15 c-17
heart:no_me a-25 c+24 d-16
heart:no_padezco a+21 d-22
heart:no_tomo a-17
heart:nobod* a-15 c+16
heart:nobody a-15 c+16
heart:none a+16 c-18 d-25
heart:norma* a+26 c-22 d-37
heart:normal a+26 c-22 d-37
heart:not a+17 b-53 d-16
heart:not_any a-16
heart:not_been a-19 c+17
heart:not_me a+30 c-23 d-20
heart:not_that a+22 b-15 c-22 d-17
heart:nothi* a+28 b-17 c-25 d-25
heart:nothing a+28 b-17 c-25 d-25
heart:nunca a-32 c+28 d-18
heart:nunca_me a-27 c+23
heart:of c-36
heart:of_it d-15
heart:of_those d+17
heart:on a-28 b-36
heart:on_something c-15
heart:on_the b-24 c+30 d-31
heart:once a-20 c+22 d-21
heart:one b-26 c-19 d+17
heart:only b-34 d+15
heart:only_diabetes a+15 d-15
heart:opera* a-22 c-17 d+19
heart:operaron a-22 c-17 d+19
heart:operaron_del a-17 c-16 d+18
heart:out d-24
heart:over a+16 b-25 c-23
heart:over_# a+16 b-25 c-23
heart:padez* c-16
heart:padezco c-16
heart:pastilla a-18
heart:pastillas a-18 c+18 d-18
heart:perfe* a+29 b-20 c-22 d-24
heart:perfect a+18
heart:perfecto a+19 d-16
heart:poco a-18 c-20 d+21
heart:pregu* a-22 b+18 d-19
heart:pregunta a-19 b+22 c-22 d-21
heart:presi* b-31 c-28 d+24
heart:presion b-31 c-28 d+24
heart:presion_alta d+22
heart:pressure_is b-19
heart:probl* c-27
heart:problem c-17
heart:problems c-26
heart:que d-28
heart:que_la a-17 c+17
heart:runs a-18 c-17
heart:runs_in a-21 b+19
heart:said a-22 b-20
heart:said_no a-16
heart:salio d-21
heart:salio_alta c+17 d-16
heart:sano a+19 c-17 d-16
heart:says a-22 b-30 c+31 d-27
heart:says_my d-19
heart:se a-17
heart:she b-20
heart:si a-21 b-20 c-16 d+22
heart:sin a-18 c+17
heart:since a-20
heart:skips a-20 b-21 c+24 d-25
heart:solo b-18 c-16
heart:somet* a-28 b-20
heart:something a-21
heart:sometimes a-16 c+23 d-21
heart:soplo a-26 b-18 c-28 d+28
heart:soy b-16
heart:still a-15 c-18 d+17
heart:stres* d-20
heart:strok* c-18
heart:stroke c-18
heart:stron* a+20 b-17 c-18 d-21
heart:strong a+20 b-17 c-18 d-21
heart:sube c+15 d-16
heart:suegra d-17
heart:surge* a-17 d+18
heart:surgery a-17 d+18
heart:svt d+19
heart:tengo b-35 c-26 d+24
heart:tengo_arritmia d+18
heart:tengo_baja a+17 d-20
heart:textb* a+19 c-15 d-17
heart:textbook a+19 c-15 d-17
heart:that c-36
heart:that_is b-15 d+16
heart:the a-23
heart:the_@clinician c-25 d-23
heart:the_@medicine a-16
heart:the_blood a-20 d+19
heart:the_family b+17 d-15
heart:they a-25 b-30
heart:this c-19 d-24
heart:this_morning a+16 d-18
heart:those d+17
heart:thoug* d-16
heart:ticke* b-21 c-18
heart:ticker b-21 c-18
heart:to a-21 c+21 d-32
heart:todo a+25 b-19 c-21 d-23
heart:told d-21
heart:tomo a-28 b-16 d+19
heart:tomo_@medicine a-21
heart:troub* a+19 b-20 c-16 d-17
heart:trouble a+19 b-20 c-16 d-17
heart:tuve a-24 b-18 d+17
heart:tuve_un a-21 b-16 c-29 d+26
heart:twin a+15
heart:two a-20 b-16
heart:two_heart d+16
heart:uh d+18
heart:uh_huh d+18
heart:un a-36 b-27 c-29 d+39
heart:un_soplo a-16 c-19 d+20
heart:una a-17
heart:up a-27 c+21 d-26
heart:up_and a-17 c+22 d-21
heart:valve a-17 c-18 d+22
heart:veces c+21 d-21
heart:veces_me c+16 d-15
heart:vez c+22 d-18
heart:was b-18 c+19 d-18
heart:watch a-17 b-17 c+19 d-16
heart:watch* a-15 b-15
heart:watch_it c+17
heart:watch_says c+17 d-18
heart:what a-24 b+28 d-17
heart:what_is a-18 b+20 c-18
heart:when a-29 c+23 d-26
heart:when_i a-32 b-21 c+32 d-24
heart:with_the c-17
heart:would a-20
heart:would_be c-15
heart:y c+18 d-21
heart:y_me a-17
heart:y_no c+20 d-18
heart:ya a-19 c+18
heart:ya_no a-18 c+19
heart:year c-19 d+19
heart:years a-28 b-17 c+16
heart:years_ago a-20
heart:yes a-33 b-26 c-25 d+36
heart:yo b-20 c-30 d+18
heart:yo_no a+18
heart:you d-21
heart_@price a-22 b-20
heart__a a-16 b-17
heart__blood a-16 d+16
heart__but b-18
heart__fine c-17
heart__in a-21
heart__is a-16 c+15 d-19
heart__it d-17
heart__my a-18 d+18
heart__pressure a+19 d-19
heart__runs a-20
heart__they c-15
heart_and a+17 d-16
heart_attack a-19 d+24
heart_attacks b-17
heart_disease a-16
heart_is c-17
heart_monitor c-15
heart_problems c-26
heart_skips a-20 b-21 c+24 d-25
heart_trouble a+18 b-19 d-16
heartbeat d+17
heartbeat$ d+17
hearts a+20 c-16 d-21
hearts__it a+20 c-16 d-21
heck c-17
helpe* a-16 d+18
helped a-16 d+18
helped$ a-15 d+18
hep a-29
hep_b d+16
hep_c a-21
hepat* a-33 b-25 c+21 d-16
hepatitis a-33 b-25 c+21 d-16
hepatitis$ c-29 d+29
hepatitis__nino c+16 d-16
hepatitis_b c-18 d+19
hepatitis_c c-22 d+21
hepatitis_de c+16 d-16
her$ c-24
here a+15 b-32 d-17
here$ b-31
here__there a+17
hermana a-26
hermano b+17 d-27
hice d-18
hice__y a+16
higad* c-22
higado c-22
higado$ a-21
higado__@body a+20 d-24
higado_graso c-16 d+20
higado_si d+15
higado_y a+20 d-24
high a-48 b-36 d+15
high$ a-33 b-15
high__@medicine c-16 d+17
high__am a-16 c+15
high_but a-16 c-18 d+20
high_when a-16 c+15
hija a-24
him d+16
him$ d-18
hinch* a-21 c-18 d+22
hiper* c-25 d+31
hipertensa a-21
hipertensa$ a-18 b+16
hipertenso b-17
hipertenso$ b-17
his d-24
his__not a+19 b-18 c-16 d-17
hives c-18 d+18
hombr* a+17
hombre a+17
hombre$ a+17
home b-26 c-24
home$ b-19 c-16
hones* a-19 b-19 d+18
honestly a-18 b-17 d+16
honestly$ a-16
honey b-21 c-16
hope b-17 d-22
hope_not d-19
hopin* a-19 b-18 c+24 d-23
hoping a-19 b-18 c+24 d-23
hoping__@relative c+16 d-15
hoping__can c+16 d-15
hoping_my c+16 d-15
hora a+16 d-30
hora$ a+21 b-26 d-29
horri* a-20 b-17 c-20 d+23
hospi* a-24
hour b-21
hour$ b-19 c-17
how a-33 b+17 d-35
how__i b+16 c-17
how__is b+17 c-19
how__it a-18 d-20
how__will a-15 d-18
how_long a-20 d-23
how_much c-16
huh a-33 b+23 c-29
huh$ a-28 b+28 c-26 d-25
hurt a-17 b+22 c-18 d-24
husband a+19 c-33
hyper* a-30 b-21 c-24 d+34
hypertension a-30 b-21 c-24 d+34
hypertension$ a-16 d+21
hypom* a-16 b-22
hypomania b-18 c+17
hypomania$ c+17
i_@clinician a-20 b-21 d+20
i_@drive a+19 d-17
i_@drug b-25 c-17
i_@stop b-21 c-22
i__# c-18 d-16
i__@body c+16 d-18
i__@date c-17
i__@drive a+23 d-20
i__@drug b-20
i__@medicine a-18 b-20 d+18
i__@relative a-21
i__a c-22
i__about a+17 b-25 d-19
i__allergic a-17 c-20
i__alone a+21 b-15 c-20 d-20
i__and c-21
i__ask a-17 b+19 d-19
i__asleep d-27
i__at b-24
i__baby b-23
i__be b-21 c-19
i__been b-18
i__bipolar a-16 c-26 d+30
i__blood c+15
i__but b-17 c+15 d-23
i__by b+15 c-20 d-22
i__cath a-16 c-17 d+18
i__do b-20 c-18
i__does c+16
i__drink a+20
i__every a-16
i__find a-17
i__for a-30 d+16
i__get a-23 c+24
i__go a+16
i__had a-25
i__have a+19 b-27 d-15
i__heart a-16 c-19 d+21
i__hepatitis c-21 d+21
i__her b-20 c-23
i__high c+17 d-17
i__i a-18 b-18
i__in c-26
i__is a+19 b-17 d-24
i__it b-24 c+21 d-20
i__little a+17 c-16
i__lol c+15 d-21
i__lot b-18
i__male a+17
i__more a-20 b-20
i__my b-19
i__no a-16
i__not a-22
i__nursing a-21 d+20
i__ok a+19 b-17 d-20
i__on b-32
i__one a-28 c+18
i__out a-16
i__prescribed a-26 c+25
i__psychotic c-21 d+23
i__pumping d+17
i__rather c-19 d-23
i__say b-22 d+15
i__so a-20 b-19 d+20
i__some a-30 c+22
i__someone a-28
i__something a-21 c+18
i__sometimes a-22
i__still a-18 c+17
i__take b-21
i__talk c-18
i__think a-23 c+24
i__through a+17
i__time a-19 d+21
i__to c-21
i__today a-18 d+16
i__too a-18 b-18
i__took a+20 c-22 d-15
i__tried c-21
i__trust c+16 d-16
i__up b-20 c-16
i__use c-16
i__walk a+19 c-16
i__with c-15
i__years d-21
i__yes a-15 c-27 d+16
i__you a-22 d-18
i_am c-18
i_be c-15
i_breastfeed a-25 b-19 c-17 d+23
i_did a-15
i_doubt a-30 b-17 c+33 d-25
i_drink a-29
i_forget a-20 b-20
i_get c-23
i_go c+17
i_got b-16 c-15
i_guess a-24 b-24
i_had a-17 b-49 c+20
i_have b-18 c-31 d+19
i_hope a-29 c+25 d-20
i_just b+20 c-23 d-24
i_know d-32
i_lost b-17 c-16
i_might a-22 b-16 c+24 d-23
i_need a-21 b+23 c-25 d-20
i_pump a-25 b-26 c-21 d+27
i_say b+16 d-16
i_see a-18 b-19
i_take a-19 b-16
i_think a-25 b-26 c+23
i_thought b-18 c-24
i_used a-15
i_was b-35 c+20
i_wear a-15 c-19 d+18
i_would c-19
ic a-19 b-18 c-19 d+20
idea a-16 c+20 d-17
ido__@treat c-25 d+16
ido_a c-25
if a-33 d-17
if__counts b-16 c+26
if__is a-16 d-25
if__not a-17
if__say b+16 d-15
if__yes b+16 d-15
if_anything a+19 b-18 c-18 d-18
if_he a-24 c+30 d-33
if_i a-27 b+21 c-24
if_it d-18
if_that b-16
if_you b-15
impos* b-20 c+16 d-18
in c-26
in$ c+18
in_# a+18 b-29 c-30
in_@treat d+16
in__family c-18 d-19
in__for c-15
in__life a+22 d-20
in__state c-18
in__while d-16
in_a a+15 b-23 d-22
in_class a+16
in_law c-17
in_may a-17 d+22
in_me a-17 d+21
in_my c-25
in_rehab a-16
incon* c-21 d+19
infec* a-34
infeccion c+18 d-18
infeccion__orina c+15 d-16
infeccion_de c+15 d-16
infecciones a-20 c-23
infections c-19 d+22
inter* b-15 c-17 d+18
into_it c+16
inyec* a+22 c-18 d-20
irreg* a-23 b-19
irregular a-23 b-19
irregular_heartbeat d+17
is b+27 d-22
is$ a-34 b+20 c-20
is_# a+22 b-39 d-20
is_@drug a-17 b+15 c-16
is_@open a+18 c-20 d-15
is_@treat b+16 c-17
is__@body d-20
is__@day d-16
is__@relative a-24 c-19 d+22
is__am b-19
is__and d-23
is__but a-19 b-19 c-38 d+34
is__drinker a+16
is__drugs b+15 d-15
is__exactly b-16 c+18
is__for c-18
is__i b-27 c-20 d+20
is__is d-21
is__it d-23
is__lol c-20 d-22
is__me c-20
is__months a-18
is__my a-17 c-21 d+20
is__not b-20 c-20
is__nothing b-16
is__of c-16
is__ok a-27 b+24 c-22 d-20
is__right a-20
is__same a-20 b+22 c-16 d-16
is__that a+18 b-22 c-15
is__the b+18 c-22 d-22
is__to a-19
is__two b-18 c-21
is__way d-17
is__week a-17 c+17
is_a a-19
is_all a+23 b-25 c-24 d-18
is_bad b-17 d+15
is_been b-18 c+16 d-24
is_but a+20
is_checking a-24 b-16 c+22 d-19
is_fine b-17 c-17
is_going a-18 d+18
is_good a+29 b-22 c-24
is_high a-26 b-21 d+16
is_in b+15
is_it c-37
is_mania b+17
is_my a+16 b-20 c-23
is_normal d-21
is_not a-20
is_off a-15 b-16
is_on a-15 d-24
is_out c-15
is_pregnant a-17 b+15
is_prescribed b-16 d-18
is_psychosis a-16
is_shot d+21
is_that a-24 b-17 c+31 d-28
is_the c-20
is_this a-23 b+25 c-25 d-23
is_up a-18 b-19
is_working c-20
issue* a+31 c-16 d-32
issues a+31 c-16 d-32
it b-16
it$ c-21
it__# c-19
it__@open c+17 d-20
it__a b-26
it__and a-17 b-24 c+19
it__be a+29 c-27 d-26
it__been d-15
it__but a-22 b-15
it__do a+17 b-16 c-18
it__for d-19
it__high a-18 d+15
it__his d-16
it__i a-20 d+15
it__if d-19
it__in d-20
it__low a+16 c-15
it__no a+19
it__not b-29 d-29
it__on c+16
it__once d-17
it__problem c-19 d+16
it__the c-19
it__up c+19 d-19
it__weird c+15 d-17
it__year a-17 c-15 d+19
it_a d-15
it_at d-15
it_before b-16 c-19
it_i b-15 c-15
it_made b-15 c-19
it_now a-16
it_on b-16
it_this a-18 b-15
it_tomorrow a+17 b-15 d-17
it_was a-19 b-31 c+22
it_well a+16
it_would a+18 c-19
jaja a-15 b-24
jaja$ a-27 b-18
jamas a+27 b-20 c-19 d-29
jamas$ a+26 b-15 c-19 d-21
jaund* c+16 d-15
jaundice c+16 d-15
job c-16 d+17
job$ c-16 d+17
july a-21 d+23
june a+18 b-20
just a+34 c-25 d-31
just_@day c-16
just_@drink a+16
just_@drug b-17
just_@medicine a+19 d-17
just__@body b-15 c-19
just__a b+16 c-15
just__and a+18 b-17 d-19
just__hypertension a-16 d+15
just__i a-18 b-18 c+18
just__lol a+19 c-15
just__my d-17
just__no c-20 d+22
just__one a+21 c-18
just__out d+16
just__pot a-23 c+22
just__the d-17
just_a a+15
just_anxiety a+17
just_asthma a+15
just_had c-23 d-17
just_me d-24
just_my b-25 c-23
just_one d-21
just_prayer a+17
just_the b-23 c-32 d+22
just_to a+17 b-16
keep c+16
keeps a-16 c+17
ketamina b-17
ketamine a-22 b+18 c-25
kid b-17
kidne* a+18 c-39 d-39
kidney c-26 d-16
kidney_stones c-16 d-19
kidneys c-26 d-33
kidneys__the a+16 d-15
kidneys_are d-15
kind b-18
kind$ b-20 c-23
kind_of d-37
kinds a-23 c-18 d+24
kinds$ a-17 d+18
knock* a-20 b-15 d+18
knocked a-20 b-15 d+18
know d-35
know$ a-34 c+22 d-30
know__here a+16 c-16
know__is a-20 d-15
know__it c+17
know_anyone a+16 c-16
know_my c+17
know_of d-18
know_yet c+16
knowl* d-18
knowledge d-18
knowledge$ d-18
knows a-25
knows$ a-21 b-24 c+18
la b-22
la_@body a-17 b-20 c-28 d+24
la_@drug a-20 b+17 d-21
la_@medicine a+21 b-22
la_@treat b-17
la__alta a-16 d+22
la__baja a+17 d-20
la__bien a+23 d-24
la__cuenta b+20 c-19 d-16
la__en d-17
la__la b-19
la__me c-16 d+21
la__no a+15
la__nomas a+20 b-17 c-20 d-19
la__normal a+16 d-17
la__salio d-17
la__si a-20 c-18 d+22
la__sin d-17
la__tomado d-17
la__vez d-19
la__y a+24 c-22 d-23
la_casa d+15
la_cuenta a-23 b-25 d+16
la_he d-17
la_orina a-20 c-25 d+25
la_pipi c-17
la_pregunta c-15
la_presion b-29 c-26 d+24
la_primera a+23 c-15
la_prostata c-15 d-15
la_pusieron c-17
la_regla a+16 d-20
la_tengo a+20 b-18 d-24
la_vesicula a+17 c-17
labs a+19 b-26 d-33
labs$ c+17
lacta* a-21 b-19 c-21 d+23
lactando a-21 b-19 c-21 d+23
lactando$ a-21 b-16 c-18 d+22
las a-24 c-16
las_@medicine c-15
las__cuentan a-17 b+24 c-22 d-26
las_bodas d-15
las_enzimas b-17
last d-17
last_month a+16 c-23
last_one a-20 b+18
last_time b-21
last_week b-18
last_year b-15 d-24
late a-34 c+25 d-25
later d-20
later$ d-18
latex d-16
law c-17
le b-29 c+21 d-28
le__a c+15 d-18
le__dando d+15
le__pecho d+21
le_estoy a-21 b-17 c+18
leaks c-16 d+18
leaks$ c-16 d+18
leaky d+16
least a-24 b-21 d+17
let a-18
let__know a-17
let__see c+16
let_you a-17
lexapro c-16
life b-20
life$ b-15 c-23
like c-18
like_# c-18
like_that a+19 d-17
like_the d+15
lines a-22 b-16 c-18 d+22
list a-16 b+20 c-24
lithium a-17
littl* b-18 c+19 d-25
little b-18 c+19 d-25
little_@drug a+20 c-20
little__no a+19 c-18
live d-17
liver a-22 c-24 d+24
liver$ a-15 b-25 d+16
liver__@body a+34 d-37
liver__a c+17
liver__are c-23 d+20
liver__but a-19
liver__good a+24 d-23
liver__high c-17
liver__i d+16
liver__me a+23 b-17 c-17 d-17
liver__no a+18 d-18
liver__shot d+15
liver_and a+21 d-20
liver_disease c-17
liver_enzymes c-22 d+21
liver_is b-20 c-22
liver_transplant c-20 d+17
lives a+17 c-16 d-18
llama d-16
llama* d-19
llevo b-30
llevo_# c-16
llevo__anos a+20 d-25
llevo__meses a-17 d+17
lo d-31
lo_@stop d-16
lo_mejor a-15 c+16
loca c-17
loca$ c-16
lol c-31
lol$ c-29
lol_no a+34 c-27 d-26
long a-24 d-15
long$ b+16
long__it a-16
long_will d-16
looke* a-20 c+21 d-18
looked a-20 c+21 d-18
looked__it c+16
looki* a-19 b-17 c+21 d-22
looking a-19 b-17 c+21 d-22
los d-39
los__bien a+22 c-22
los__de a+22 c-17
los_analisis a-16 b-17 c+18 d-17
los_estudios d-18
los_fines d-18
los_gatos d-17
lost b-23 c-21
lost_my d+19
lot a-33
lot$ a-23 b-23 c+30 d-29
low a+42 b-26 c-43 d-39
low__anything a+19 b-18 c-18 d-18
low_bp c-17
low_if a+19 b-18 c-18 d-18
luego a+19 b-20 c-19
made b-20 c-22 d+18
made_my c-16 d+17
make a-19 b-16 c-16 d+19
mal c-33
mal$ b-16 c-26
male a+17
male$ a+17
mama a-28 d+15
man c-23 d-18
man$ a+28 b-23 d-15
manan* b-23 d-30
manana b-23 d-30
manana$ b-21 d-29
manej* a+17 c-16
maneja c-24
manejando a+17 c-16
manejando$ a+23 d-23
manejo a+15
mania a-39 c-29 d+37
mania$ a-33 c-26 d+32
mania_si c-20 d+19
manic a-32 b-29 c-37 d+37
manic_once c-17 d+17
many a-25 d+25
march a-20
marido b-20 c-17
marihuana a-24 d-24
marijuana b-21 d-18
maris* a+17 b-17 c-16 d-15
marzo a+19
mas b-38
mas$ b-20 d-24
mas_@late a+21 c-15 d-17
mas_de b-15 d+15
matte* b+22 c-19 d-18
matter b+22 c-19 d-18
may$ a-17 d+22
maybe b-52 c+27 d-63
maybe$ b-30 d-37
maybe_# a-22 c+25 d-19
maybe__@relative c+18
maybe__is b-15 c+18
maybe__it b-16 c+20
maybe__little a-18 c+18
mayo a-26 c-16 d+26
me b-29
me$ c-61
me_@fetch a-20 c-17 d+21
me_@insurer d+16
me__@medicine b-23
me__@symptom c+18 d-15
me__a a-23 b-21
me__al a-21
me__checado a-15
me__con b-16 c-18
me__corazon a-17 d+17
me__cuando d+16
me__dado a+16 c-16
me__del c-18 d+17
me__el b-28
me__en b-22
me__eso b-20
me__estudios c+15 d-15
me__hacer a-21 c+19 d-17
me__have a-17
me__he a-15
me__higado a-16 c-16 d+17
me__la b-38 c+21 d-24
me__mal c-23
me__mi a-18 c-20 d+19
me__no d-19
me__pero c+21 d-21
me__por d+16
me__psicosis d+20
me__pusieron c-17
me__que a-26 c+21 d-20
me__revisado a-17 c+19
me__taquicardia a-15
me__the a-17
me__un a-36 b-20 c-20 d+31
me_acuerdo a-17 c+19
me_and a-18
me_cayo a+15 c-20
me_dieron a-24 b-22
me_dijeron a-18 c+16
me_dio a-36 b-31
me_entere a-16
me_falta a-28 c+26 d-25
me_for a+19 c-16 d-19
me_ha a-20
me_han a-16 c+18 d-18
me_i c-19
me_la b-21 d-19
me_later b-16
me_lo d-18
me_lol c-18 d-21
me_no a+20 b-16 c-17 d-16
me_on a-19 d+18
me_operaron a-20 b-16
me_puede a+23 c-20 d-23
me_puse a-23 b-16 c-17 d+23
me_quitaron d-17
me_salio a-21 d+19
me_see c+16
me_sirvio a-15 d+15
me_sube c+15 d-16
me_to a-16
me_up c-16
mean a-21 b+22 d-22
media b-18 c+16 d-24
medicina a-19 c-32
medicinas a-16 c-18 d+16
medicine a-26
meds a-24 b-15
mejor b-23 d-29
mejor$ d-19
menop* a+21 b-17 d-17
menti* d-18
mentioned d-18
meses a-17 b-24
meses$ b-16 c-18
metro a+16 d-18
mi d-18
mi$ c-19 d+18
mi_@clinician a-16 b-17 c+19 d-15
mi_@relative d-20
mi__@drive c-24
mi__@fetch d+18
mi__@insurer c-22
mi__a a-20 b+15 c-20
mi__de a-15
mi__del b+15 d-16
mi__dice a-15 b-18 c+18
mi__el a+18 b-15 d-19
mi__embarazada a-16 b+16 d-15
mi__es c-34
mi__ese d-17
mi__esta d-19
mi__la a+19 c-16 d-26
mi__me a-34
mi__murio a-20 b+20 d-17
mi__no a+17 d-23
mi__pero c-19
mi__puede c-30
mi__que a-16 b-22 c+20
mi__tiene c-18
mi__toma b+18 c-27 d-16
mi__tuvo a-16 b+19 c-20 d-20
mi__yo a+24 b-19 c-22
mi_bebe a-20 b-17 c-15 d+21
might a-39 b-32
might__a c+15
might__is c+16
might__she c+16
might_be a-16 c+22 d-21
might_have c+21 d-16
mine c-17
minut* b-19 d-23
minutes c-17
minutes$ a+16 d-16
mis b-19 d-18
mis_analisis a+17 c-16
mom b-20 c+19 d-25
momen* a+27 c-16 d-24
momento a+18
monitor$ c-15
month b-30
month$ b-28
month* a-15 b-23 c-24 d+20
months a-15 b-23 c-24 d+20
months$ a-18
months_ago c-18
more b-22
more$ d-17
more__i a-19 b-18
more__prescribed a-19
more__than c-16 d+17
more_than a-22 b-19
morni* b-22 c-19
morning b-22 c-19
morning$ b-22 c-18
morph* d-21
morphine d-21
morphine$ d-18
most a-19 b-18
most_nights a-18 b-15
mota a-16 c+17
mother d-17
moved a+15 d-16
much a-27
much$ a-23 b-22
much_is c-16
mucha* c-23
muchas c-23
muchas_y c-16
mucho a-35 d+18
mucho$ d-15
mucho__bano c+16 d-16
mucho_al c+16 d-16
mujer b-20
murio a-23 c-24
murio__@relative c-16
murio_del b+15 d-16
murio_mi c-16
muy d-27
my d-23
my_@body a-32 b-39
my_@drug b-20
my_@medicine b-17
my_@relative a-16 b+22 d-22
my_@ride a+21 b-18 c-39
my_@visit a-17 b+17 d-15
my__# b-20
my__@clinician a-19 b-23 c+15
my__@drive a-33 c-23 d+21
my__@medicine c-17
my__a d-19
my__all a-22 c-15 d+16
my__always a-15 c-18 d+17
my__and c-35 d+18
my__are a-18 d-15
my__as c-20
my__at a-18 b-20
my__bad a-16
my__bipolar c-18 d-16
my__bring c-16
my__but b-28 d-17
my__can b-32 c+19
my__did a+17 b-18 c-20
my__died a-16
my__does a+20 c-29 d-26
my__drinks a-19 b+20 c-20
my__fine a+26 d-25
my__goes d-16
my__good a+19 d-17
my__got b-29 c-25 d+25
my__had b+20 c-35 d-33
my__has b+20 d-33
my__have a-24 b-19 d+16
my__he a-18 d-16
my__heart d-20
my__high a-19 b-19
my__i b-25 c+19 d-19
my__if a-22 b-15
my__in c-32
my__is c-22
my__it c-29 d-16
my__keeps a-16 c+17
my__know b-25 c+21
my__last a+21 c-22
my__law c-17
my__leaks c-16 d+18
my__liver b+18 d-19
my__me b-33 d+23
my__might c+16
my__my a-25 b-21
my__normal a+19 b-16
my__not b-23
my__now d-17
my__of a-17
my__off a-21 b-17
my__on a-20
my__one c-21
my__out a+24 c-23 d-18
my__patient b-28 d+16
my__pregnant a-17 b+15
my__pressure c-21
my__right a+21 d-18
my__say d-27
my__says a-33 b-26 c+34 d-25
my__she a-20 b-24
my__shot d+21
my__skips c+16 d-17
my__snipped a+15
my__sure a-17
my__tell c+18
my__that b-15
my__the a+18 b-36 c-20
my__thinks c+20 d-17
my__this a-15
my__thought b-16 c+18 d-17
my__tried c-16 d-18
my__up c-23 d+18
my__week a+21 c-21 d-16
my__were c+17 d-16
my__will a-32 b-31 d+32
my__working c-20
my__would a-18 b-19 c+33 d-31
my__yes a+17 b-20 c-18
my__yesterday c-17
my_baby b-19 c-16 d+16
my_blood c-26
my_boss b-17
my_boy a-22 c-18
my_bp b-16
my_car d-18
my_cardiologist c-15 d+16
my_dog c-17 d-19
my_ex d-28
my_family d-15
my_first a+18
my_heart b-18
my_knowledge d-18
my_life c-17
my_liver a-26 b-34
my_numbers c+17 d-16
my_old b-17 c+16
my_own a+24 c-26 d-26
my_pee a-22 b-25 c+18
my_period b-25 d-27
my_record a-16
my_twin a+20 c-16
mysel* b-24 c-21
myself b-24 c-21
myself$ b-22 c-20
nada b-53 c-38
nada$ a+47 b-31 c-44 d-34
nada__eso a+27 c-18 d-18
nada__he a+18 d-17
nada_de a+36 b-19 c-23 d-29
nada_estoy a+18 d-17
nada_mas b-18 c-27
nada_todavia a+31 d-29
nadie a+32 b-21 c-26 d-27
nadie$ a+26 c-21 d-20
nah a+52 b-30 c-43 d-47
nah$ a+18 d-16
nah__that a+20 c-20
nah_i a+19
nah_just a+16
name a-17
nauseous a-19 b-19 c+23 d-23
neces* a-23 b+26 d-21
necesita b+17 d-15
necesita$ b+17 d-15
need b+18 c-23 d-32
need_to a-17 d-16
negat* a+31 b-20 c-30 d-29
negative a+18 c-16 d-17
negative$ a+22 c-17
negativo a+22 c-16 d-20
negativo$ a+21 d-19
neighbor a-22
neith* a+27 b-16 c-21 d-25
neither a+27 b-16 c-21 d-25
neither$ a+26 c-17 d-22
never b-64 d-38
never$ a+30 c-22 d-26
never__@medicine c-15
never__@treat a+25 c-28 d-20
never__any a+24 c-16 d-22
never__anything a+30 c-23 d-23
never__checked a-22 c+21
never__he a+18 c-18
never__it b-23 c+17 d-47
never__of a+27 c-20 d-23
never__on a+16 c-15
never__tested a-20 c+21
never__that a+22 c-17
never__the a+24 c-16
never_been b-18 d-24
never_had b-25
never_heard a+24 c-16 d-22
never_said c+16
never_taken a+29 c-25 d-19
never_took d-18
never_tried a+21 c-19 d-21
new a+28 b-26 c-23 d-27
new_to a+26 b-24 c-20 d-25
nexpl* a+19
nexplanon a+19
nexplanon$ a+17
next a-32 b+26 d-33
next_question b+17 d-17
next_week a-16
ni a+36 b-35 c-16 d-46
ni__ni a+23 d-21
ni_una a+21 c-20 d-16
nicotine c-18
night a-37 b-31
night$ a-33 b-29 d+25
night* a-18 b-15
nights a-18 b-15
nights$ a-15
nine a+23 c-19 d-16
ningu* a+20 b-34 c-38
ninguna b-25 c-27
ninguna$ a+35 c-18 d-39
ninguna__sirvio a-15 d+15
ninguna_alergia a+18
ninguna_me a-15 d+15
ninguna_reaccion a+19 d-15
ninguno a+33 b-17 c-27 d-15
ninguno$ a+27 c-16 d-25
nino c+20 d-15
nino$ c+19 d-15
no b-31 c+20 d-44
no$ a+47 b-71 d-50
no_@medicine c+19 d-23
no_@thanks a+18 d-16
no_@treat a+18 d-21
no__@insurance a-16 c+19
no__@relative a+27 c-19 d-17
no__@treat a+23 c-23
no__a a+31 b-16 c-27 d-26
no__acuerdo a-17 c+19
no__alergica a+29 b-16 d-26
no__all a+26 d-23
no__am a+28 d-23
no__at a+19 d-16
no__but a-19 c-17 d+19
no__con c-18
no__cuenta c+19 d-23
no__de c-18 d-26
no__decir a-17
no__do c-18 d+18
no__el d-26
no__ha c+17 d-19
no__have a+25 c-24 d-18
no__he a-17 c+16
no__here a+18
no__i c-17
no__it d-19
no__just a+18
no__la a-39 d+16
no__las c-17
no__me d-20
no__my a+27 c-24
no__nada c-16
no__nadie a+18
no__ni a+20 d-17
no__no a+30 b-17 c-16 d-29
no__not a+21 c-20
no__pero a-19 c-21 d+22
no__que b-18 c+17
no__segura a-18 c+17
no__si b-20
no__take a+18 d-16
no__the d+16
no__there a+24 d-24
no__with a+19 d-20
no__would c+18 d-16
no__yes a-29 b-20 d+21
no_allergies a+22 d-23
no_and a+17 c-16
no_bebo a+16
no_but a+16 c-19
no_es a+17
no_estoy b-30
no_hay c-24 d+17
no_he c+17 d-21
no_heart b-15 c-17
no_i b-19 c-24
no_idea a-15 c+19 d-16
no_issues a+16
no_just a+24 c-17
no_le a+17
no_liver c-15
no_lo a-24 c+25
no_me b-21 c+21 d-26
no_nada a+40 c-27 d-31
no_never a+23 c-19
no_ni a+18 d-18
no_nunca a+20 c-17
no_one d-16
no_padezco a+26 d-24
no_problem a+30 c-32
no_problems a+16
no_puede a+16 c-33
no_puedo d-32
no_que a+20 c-20
no_quiero a-19 b+20
no_reaction a+23 c-17 d-18
no_recuerdo a-18 c+19
no_sabria a-26 b-18 c+27 d-24
no_se a-31 b-34 c+37 d-36
no_sir a+18
no_soy a+34 b-23 c-19 d-33
no_supe a-16 c+17
no_tengo a+32 c-26 d-36
no_to c-18
no_tomo a+18
no_trouble a+23 d-18
no_way a+20 c-18 d-16
nobod* b-32 c+20 d-41
nobody b-30 d-36
nobody$ a+15 c-17
nobodys d-16
noche b-28
noche$ b-23
nomas a+31 b-47 d-49
nomas$ b-21 d-32
nomas__@medicine a+16
nomas__los a+16 b-19
nomas_a a+18 b-21 c-16
none a+25 c-44 d-21
none$ a+23 b-19 c-20 d-21
none__i a+18 c-17
none_of c-20
none_that a+18 c-17
nonst* d+15
nonstop d+15
nope a+44 b-28 c-36 d-43
nope_just a+17
norma* a+28 b-18 d-38
normal a+28 b-18 d-38
normal$ a+34 b-16 c-26 d-35
not a+17 b-47 d-25
not$ a+21 b-39 c-39
not:# b-20 d-22
not:@body a+26 b-16 c-17 d-28
not:@call a-18
not:@clinician b-18
not:@drive a+24 c-18 d-23
not:@drug b-20 c-21
not:@medicine b-27 c+16 d-19
not:@relative b-19 c-22
not:@treat a+38 b-22 c-22 d-31
not:a b-34 d-16
not:about a+15
not:acuerdo a-17 c+19
not:al a-21 c+16
not:alergia a+18
not:alergica a+29 b-16 d-26
not:all c-16
not:allergies a+25 c-17 d-26
not:am b-15 d-25
not:an c-16
not:and c-16
not:any a+26 b-17 c-23
not:anybody b-18 d-18
not:anyone c-20
not:around a+21 c-21
not:asked a-19 c+18
not:at b-18
not:bebo a+16
not:been b-20 d-32
not:bien d-18
not:can c-16
not:checado a-15
not:checked a-29 c+29 d-16
not:con c-18
not:conozco a+22 c-18 d-17
not:controlo a-25 c-23 d+26
not:crazy a+18 c-15
not:cuenta c+19 d-23
not:dado a+16 c-15
not:de c-22 d-30
not:decir a-17
not:diagnosed d-19
not:do b-22
not:drogas a+26 b-16 c-18 d-16
not:drugs a+23 c-20 d-18
not:either a+20 c-16
not:em a+17 c-16
not:eso c-17
not:estoy b-29
not:even a+19 c-20 d-17
not:ever b-21 d-28
not:figured a-15 c+16
not:find a+15 d-22
not:for a-16
not:fumo a+23 c-21
not:good a+26 d-24
not:great a-17 c+19 d-15
not:ha c+17 d-19
not:had b-31 d-15
not:han b-16 d-21
not:have a+22 b-34 d-42
not:hay c-27 d+16
not:he b-21 c+17 d-41
not:heard a+24 c-16 d-22
not:heart b-23 c-19 d+20
not:her d-18
not:here a+18 c-18
not:him b-16
not:i b-39 c+16
not:idea a-16 c+20 d-17
not:ido d-18
not:in a+24 c-24 d-19
not:ir a-18
not:is b-18 d-17
not:issues a+16
not:it a-19 b-44 c+29 d-24
not:just a+43 b-20 c-38 d-31
not:kind a+16 c-15
not:know a-16 b-45 c+19
not:knowledge d-18
not:la a-35
not:le a+17
not:liver c-26
not:lo a-25 c+29
not:loca a+17
not:looked c+16
not:maybe a-22 c+23
not:me b-24 c+25 d-31
not:my c-22
not:nada b-17
not:now a+36 c-22 d-36
not:officially a-22 b-16 c+22 d-19
not:on d-26
not:one a+30 b-25 c-24 d-31
not:or a+22
not:out a-19 c+19
not:padezco a+26 d-24
not:possible a+21 c-19
not:pregnant c-17
not:presion a+20 d-20
not:probado a+17
not:problem a+17 b-23 c-17
not:problema c-15
not:problemas a+22 b-20 c-19 d-23
not:problems b-18 c-21 d+19
not:psychotic d-16
not:ptsd a+19
not:puede a+22 b-17 c-36
not:puedo d-32
not:pusieron d-16
not:que a+16 b-27 d-21
not:quien a+21 c-15
not:quiero a-19 b+20
not:reaccion a+19 d-15
not:recall a-16 c+21 d-23
not:recuerdo a-18 c+19
not:remember d-20
not:revisado a-17 c+19
not:right a+19 d-19
not:sabria a-26 b-18 c+27 d-24
not:said a-27 b-16 c+21
not:say a-25 d-25
not:se a-34 b-36 c+24
not:see c-19
not:segura a-18 c+17
not:sepa a+17
not:si c+17
not:since b-16
not:sir a+18
not:sirvio a-15 d+15
not:soy a+32 b-22 c-17 d-31
not:still a-19 d+16
not:stuff a+22 c-18 d-20
not:supe a-16 c+17
not:sure a-44 b-31 c+47 d-33
not:take a+15 c-28
not:taken a+19 d-20
not:talk a+15
not:tengo a+34 b-17 c-27 d-39
not:tested a-25 c+27
not:that d-25
not:there a+19 c-15
not:things a+18 c-16
not:this d-40
not:those a+18 b-18 d-18
not:three a+17
not:till a-17
not:time a-15 b-16 c-18 d+20
not:to b-34
not:tomado d-19
not:tomo a+19 b-20
not:took d-23
not:touch a+16 d-15
not:tried a+26 c-25 d-27
not:trouble c-18
not:trust c+16 d-16
not:una a+21 c-20 d-16
not:unless a+17 c-15
not:up d-19
not:use a+21 c-17
not:used a+20 c-20 d-15
not:uso a+16
not:way a+20 c-18 d-16
not:what a-19 b-21 c+26
not:worked a-16 d+17
not:year d-18
not:yes a-19
not:yet a-16 c+21 d-16
not:yo a+17
not:you c-15 d-15
not_# b-17 c+15 d-26
not__@body a+16
not__@drug a+15
not__@medicine a+21 c-18 d-16
not__@relative b-18 c-20
not__a b-17
not__am d-20
not__and a-16
not__any a+20 c-20 d-22
not__anybody b-18 d-18
not__anyone c-20
not__anything a-16 d+18
not__at d+15
not__but a-22 b-15 d+18
not__for a-22
not__good a+23 d-19
not__here a+16 c-16
not__i a-21 b-29 c+16
not__in a+16
not__it a-22 b-25 c+23
not__just a+19 b-18 c-24
not__kind a+16 c-15
not__knowledge d-18
not__my b-30 d+23
not__now a+20 d-20
not__of a+19 b-20 c-25
not__out a-15 c+15
not__she c-18
not__so a-18 c+19
not__sure c+16
not__that a-34
not__the a+18 c-17
not__this d-30
not__to b-17 d-25
not__what b-17 c+24
not__year d-18
not__yet c+20
not__you c-15 d-15
not_asked a-19 c+18
not_at a+19 d-26
not_been a-19 c+17
not_but a-20 c-23 d+23
not_do b-16
not_even a+19 c-20 d-17
not_find a+15 d-22
not_go a-19
not_have a+39 b-23 c-34 d-24
not_him c-19
not_know b-40
not_liver a+19 c-16 d-18
not_me a+19 c-24 d-38
not_now a+26 c-20 d-23
not_officially a-22 b-16 c+22 d-19
not_pregnant c-17
not_recall c+20 d-18
not_remember a-15 c+19 d-19
not_say a-25 d-25
not_see c-19
not_sure a-40 b-26 c+43 d-35
not_take c-27
not_talk a+15
not_that b-43 d-48
not_this b-19 d-20
not_to b-18 d-22
not_tried d-15
not_trust c+16 d-16
not_unless a+17 c-15
nothi* b-47 c-32
nothing b-47 c-32
nothing$ a+22 b-25 d-28
nothing__that a+19 d-17
nothing_but c-18
nothing_like a+19 d-17
novia a-16 b+17 d-17
now b-44
now$ b-33 c-23 d+21
now: b-18 c-46 d+25
now:# a+29 b-30 c-20 d-26
now:@call c-15
now:@call_me b-20
now:@clinician a+18 b-17 c-17 d-17
now:@day a-23 b+20 c-24
now:@drive a+20 d-19
now:@eat b-18 c-18
now:@food a+16 b-19
now:@howmuch a-20 d-17
now:@late d-19
now:@visit a-18 b+24 c-18 d-23
now:@visit_is a-16 b+16
now:a b-22 c-26
now:a_la b-21 c-20
now:adela* d+17
now:adelante d+17
now:after a+17 d-16
now:again a+16 b-18
now:ahead a-17 d+20
now:ahora a+17 b-22 c-22
now:ahora_esta a-15 d+17
now:ahori* b-17 c-15
now:ahorita b-17 c-15
now:ahorita_no a+19 d-22
now:al a+22 b-19 c-19 d-22
now:al_rato a+22 d-20
now:all a-21 d+21
now:am a+23 b-43 c-27
now:am_@drive a+17 d-16
now:am_asleep a+26 d-26
now:am_at a+23 d-22
now:am_not a-17
now:am_off a-18 d+16
now:an a+16 d-19
now:an_hour a+16 d-19
now:ando a+28 b-21 c-18 d-30
now:ando_en a+26 d-26
now:anoth* a+21 b-18 d-19
now:another a+21 b-18 d-19
now:another_time a+18 b-17 d-15
now:appointment b+15 d-19
now:are c-28
now:as a-17 c-24 d+25
now:ask d-17
now:aslee* a-24 b-25
now:asleep a-24 b-25
now:at b-30 c-22
now:at_all a-20 d+20
now:at_the a+21 d-18
now:at_work a+19 d-17
now:bad a+18 b-18
now:bad_time b-15
now:be b-26
now:be_better a+23 d-24
now:bed a+19 d-16
now:bette* a+27 b-20 c-22 d-27
now:better a+27 b-20 c-22 d-27
now:bien a-33 d+28
now:bit a-16
now:busy b-26
now:call b-20
now:can a+25 b-39 c-20
now:can_do a-16
now:can_not a+34 b-19 d-36
now:can_we a+24 b-30 d-20
now:casa d+15
now:claro d+19
now:class a+16
now:could b-16
now:cuanto a-19 b+16 d-21
now:dale d+16
now:depen* a-16 b-21 c+22 d-24
now:depends b-17 c+22 d-20
now:despu* a+16
now:despues a+16
now:did b+15 d-16
now:digam* a-19 c-17 d+24
now:digame a-19 c-17 d+24
now:do b-25
now:do_it b-20
now:do_not c+16
now:doctor a+18 b-17 c-17 d-17
now:driving a+20 d-19
now:el d-20
now:en a+17 b-29 c-34
now:en_la c-18
now:es a-23 d-27
now:es_rapido a-15 b-16 c+20 d-20
now:esper* a+30 b-26 c-20 d-33
now:esta a-26 d+23
now:esta_bien a-26 d+23
now:estoy b-31 c-41
now:estoy_manejando a+23 d-23
now:estoy_trabajando a+22 d-21
now:eveni* b-15
now:evening b-15
now:favor a+17 d-17
now:fine a-31 b-20 c-15 d+31
now:for b+30 c-32 d-31
now:for_what a-29 b+29 c-23 d-29
now:give a+18 d-16
now:give_me a+18 d-16
now:go b-40 c-37 d+28
now:go_on a-17 d+17
now:good a-22 c-17 d+16
now:got a-24 c-19 d+26
now:guess a-24 b-23
now:have b-27 c-24
now:have_a a-21 d+18
now:he a-16 c+17 d-18
now:her d-20
now:here b-21
now:hora a+25 b-21 c-22 d-26
now:hour a+16 d-19
now:how a-20 d-27
now:how_long a-17 d-22
now:i b-15 c-28
now:i_am a+23 b-43 c-27
now:i_guess a-24 b-23
now:i_have b-21 c-17 d+15
now:if a-20 b-17 c+22
now:in a+28 b-33 d-30
now:in_a b-16 d-21
now:in_class a+16
now:in_the a+16 b-16 d-15
now:is_fine a-16
now:is_good a-18 d+19
now:is_not a-15
now:it a-15 b-35 d+27
now:it_is b-17
now:it_now a-16
now:it_tomorrow a+17 b-15 d-17
now:just b-22 c-29
now:kids b-15 c-18
now:kind a-16 c+18
now:kind_of a-16 c+18
now:know a-21 c+21 d-22
now:la b-27 c-30
now:la_casa d+15
now:later a+18 b-21 d-17
now:like a-18 d+18
now:long a-17 d-22
now:luego a+21 d-22
now:manan* a+24 b-20 c-23 d-22
now:manana a+24 b-20 c-23 d-22
now:manej* a+23 d-23
now:manejando a+23 d-23
now:mas a+21 c-15 d-17
now:mas_@late a+21 c-15 d-17
now:maybe a-22 b-17 c+25 d-17
now:me a+37 c-40 d-40
now:me_later b-16
now:mejor a+20 b-19 d-23
now:mi a-19
now:might a-19 b-16
now:minut* b-19 d-23
now:minutes c-17
now:momen* a+27 c-16 d-24
now:momento a+18
now:my a+22 c-22 d-18
now:my_@relative d-23
now:my_@visit a-16 b+16
now:nah a+20 d-16
now:neces* b+17 d-15
now:necesita b+17 d-15
now:need a+24 b-22 c-19 d-17
now:no b-48 c-32
now:no_i a+18 d-17
now:no_puedo a+23 d-27
now:no_se c+21 d-15
now:not a-19 c-16 d+24
now:not_know a-16 c+24 d-19
now:not_now a+19 d-20
now:not_sure c+17 d-17
now:not_talk a+15
now:now b-28 c-29
now:now_is a-20 d+21
now:ocupa* a+29 b-17 c-17 d-28
now:ocupado a+19 d-17
now:of d-20
now:off_today a-18 d+16
now:ok b-17 d+19
now:on a-23 c-28 d+17
now:on_my a-24 b-21 c-18 d+24
now:out b+18 d-21
now:perfe* a-17 d+17
now:perfect a-17 d+17
now:perfect_timing a-17 d+17
now:pleas* b-17
now:please b-17
now:por a+17 d-17
now:por_favor a+17 d-17
now:probl* a-22 b-16 d+22
now:puedo b-20 c-20 d+15
now:que c-44 d-18
now:que_necesita b+17 d-15
now:rapid* a-15 b-16 c+20 d-20
now:rapido a-15 b-16 c+20 d-20
now:rato b-16
now:right a+26 c-17 d-25
now:right_now a+27 c-16 d-28
now:se c+20 d-16
now:see c-17
now:shoot d+18
now:si a-28 b-33 d+17
now:si_es a-15 b-16 c+20 d-20
now:so a-27 c-32 d+31
now:sorry a+25 b-18 d-26
now:sure a-30 b-23 d+26
now:talk a+18
now:tengo a-37 b-32 c+18
now:tengo_tiempo b-15 c-21
now:tengo_un a-21 c-16 d+19
now:that a-17 d+17
now:the c-35 d-16
now:this b+18 c-23 d-17
now:this_evening b-15
now:tiemp* a-22
now:tiempo a-22
now:till c-18
now:time c-38
now:time_for a-20 b+20 c-16 d-20
now:time_no a+24 d-21
now:timin* a-17 d+17
now:timing a-17 d+17
now:to a+24 b-18 d-24
now:to_go a+18 d-18
now:tomor* a+22 b-18 c-16 d-22
now:tomorrow a+22 b-18 c-16 d-22
now:tonig* a+25 b-23 c-17 d-25
now:tonight a+25 b-23 c-17 d-25
now:traba* a+27 b-17 c-18 d-28
now:trabajando a+22 d-21
now:trabajo a+18 d-16
now:try a+20 b-19 d-20
now:try_again a+15 b-17
now:try_me a+16 d-16
now:un b-15 c-19
now:una b-23 c-26
now:up a+22 b-20 d-18
now:wait a+16 b-19
now:we a+30 b-38 c-30 d-16
now:we_do b-16
now:well a-16 c-21 d+22
now:what a-37 b+27 c-15 d-18
now:who a-15 b+17 d-17
now:why a-22 b-22 c-20 d+27
now:why_not a-19 b-30 c-19 d+30
now:with a+18 b-16 d-16
now:work a+21 c-16 d-17
now:works a-17 b-20 c-20 d+21
now:would b-25 c-20
now:would_be b-20 c-19
now:yeah b-16
now:you c-35
now:you_try a+16
now:¿ c-15
now__good a-20 d+21
now_and c+18 d-17
now_is a-20 d+21
nuera a-18
numbe* a-26 b+19
number a-20 b+22 c-17 d-22
numbers_are c-17 d+18
numbers_were c+18 d-17
nunca b-43 d-60
nunca$ d-22
nunca__han d-19
nunca__la d-19
nunca__lo a-18 c+18
nunca__tomado a+16
nunca_he a+24 c-21 d-23
nunca_la a+26 c-22 d-19
nunca_me a-25 b-19 c+27 d-28
nunca_tomo a+18
nurse a-16 c-25
nursi* b-19 c-25
nursing b-19 c-25
o a-16 c+15
ocd a+15 b-15
ocupa* a+29 b-17 c-17 d-28
ocupado a+19 d-17
ocupado$ a+19 d-17
of b-16 c-19 d+23
of$ b-36 d-42
of_@drug c-16
of__@medicine a-19
of__but d-21
of__liver a-16 c+25 d-21
of_it a-19 c-21
of_my a-22 b-18
of_that d-15
of_the c-16
of_them a-18 b-17 c-18 d+20
of_things d-16
of_those b-15
off a-28 b-25
off$ a-18
off__it c-15 d+16
off_today a-18 d+16
offic* a-22 b-16 c+22 d-19
officially a-22 b-16 c+22 d-19
officially$ a-21 b-16 c+20 d-18
oh a+15 b-17
oh__i a+19 d-19
oia c-20 d+18
oia_voces c-20 d+18
oigo a-17 b-17
oigo_voces d+15
ok c-15
ok$ b+15 c-15 d-30
old d-20
on a-29
on$ a-20 b-19 c-19 d+22
on_@day b-21 c-33
on_@medicine c-18
on__@body a-16 c+23 d-24
on__@day b-19 d-20
on__@medicine c-15
on__@relative a+16 d-19
on__and a-15
on__but a-18
on__for d+17
on__it a-20
on__no a-17 c+20 d-23
on__own a+18 c-19 d-16
on__patch a+21 b-15 c-17 d-20
on__record a-16
on__so c-16
on__way a-19 d+16
on_drugs b+15 d-15
on_it a-16
on_me a-19 b+18 d-16
on_something a-17
on_the b-46 c+30 d-30
once a-23 b-21 c+29 d-22
once$ a-30 c+20
once__a d-15
once__while d-16
once_but c+23 d-24
once_in b-20
one d-31
one_@medicine a+23 b-21 c-29
one__and a-19 c+19
one__is a+18 c-18 d-16
one__on b+16 c-16 d-22
one_med a+16
one_time c+16 d-15
ones b+18 c-15 d-15
ones$ b+16
only a+33 b-76 d-38
only$ b-36 c+20 d-38
only_@drug d-20
only_@medicine a+19 d-17
only__@day c-16
only__@medicine d-21
only__i b-15
only__my a+21 b-17 c-21 d-20
only__of d+15
only__one d-22
only__that b-19
only__took a+18 c-18 d-17
only_diabetes a+15 d-15
only_ever a+18 c-18 d-17
only_morphine a+16
only_my a+25 b-16 c-25 d-21
only_on c-16
only_one a+16 d-17
only_to a+19 b-16 c-19 d-18
only_when a-18
opera* b-32
operada a+21 c-17 d-18
operada$ a+21 c-17 d-18
operaron a-16 b-18
operaron$ d-22
operaron__corazon a-17 c-16 d+18
operaron_del a-17 c-16 d+18
or b+16 d-17
organ: b-16
organ:@body b-18 c-26 d+15
organ:@body_cancer c-15 d+17
organ:@body_infections c-19 d+22
organ:@body_is a-23 c-27 d+23
organ:@body_no a+20 d-23
organ:@body_since d+20
organ:@body_surgery d+17
organ:@clinician a-23 b-24 c+31 d-31
organ:@clinician_is b-15
organ:@clinician_wants c+20 d-18
organ:@relative c-40
organ:@relative_had b+16 c-18
organ:@relative_has a+18 d-24
organ:@relative_si a+16
organ:@treat a-19 b+15 c-29
organ:a a-23 c+32 d-30
organ:a_@body d-18
organ:a_catheter c-17 d+20
organ:a_liver a-16
organ:a_lot a-17
organ:a_uti b-15 d-26
organ:a_veces c+22 d-20
organ:a_weak a+15
organ:a_while a-18 c+19 d-18
organ:ago d-18
organ:ahi a+19 d-16
organ:al c+16 d-16
organ:al_bano c+16 d-16
organ:all b-21
organ:all_good a+17
organ:all_the a-19
organ:altas a-17 b-20
organ:an c+18 d-15
organ:anali* b-19 c+18 d-19
organ:analisis b-19 c+18 d-19
organ:and b-21 d-31
organ:and_@body a+19
organ:as d-18
organ:as_a d-18
organ:b c-25 d+27
organ:back b-18
organ:back_fine a+21 c-20 d-19
organ:bad c-25
organ:bag a-16 b-17 c-16 d+18
organ:bano c+16 d-16
organ:bien a+39 b-23 c-36 d-30
organ:both a+29 c-25 d-25
organ:but b-38 d-24
organ:but_i c-17 d+15
organ:but_it a-23 c+15
organ:but_not a+24 c-21 d-24
organ:but_nothing d-17
organ:but_the a+19 c-16 d-19
organ:c a-25
organ:came a+16 b-16 c-27
organ:came_back a+16 b-16 c-27
organ:can a-21 b+16 c-22
organ:cance* a-24 c-23
organ:cancer a-24 c-23
organ:cath a-18 b-17 c-20 d+20
organ:cathe* a-15 b-15 c-18 d+21
organ:catheter c-17 d+20
organ:check* a-19 c+20
organ:checked c+16
organ:chron* c-15 d+17
organ:chronic c-15 d+17
organ:cirrh* c-25 d+19
organ:cirrhosis c-25 d+19
organ:cirro* c-21 d+25
organ:cirrosis c-21 d+25
organ:cisti* d+17
organ:cistitis d+17
organ:contr* a-26 c-26 d+26
organ:count a-24 b+31 c-35 d-21
organ:cuent* a-16 b+21 c-19 d-22
organ:cuentan b+18 d-16
organ:cysti* c-16 d+20
organ:cystitis c-16 d+20
organ:dad b-16
organ:de a-19 d-16
organ:de_eso a+18
organ:de_la c-15 d+16
organ:de_los a+20 c-16
organ:de_nino c+16 d-16
organ:de_orina a-19 b-19
organ:del_higado a-15
organ:dio c+18 d-18
organ:disea* c-17
organ:disease c-17
organ:do b+19 c-18 d-23
organ:do_utis b+19 c-22 d-17
organ:doctor a-20 b-20 c+27 d-26
organ:does b+22 c-24
organ:el c-33
organ:el_higado b-18 c-25 d+19
organ:enzim* b-17
organ:enzimas b-17
organ:enzym* a-18
organ:enzymes a-18
organ:eso d-19
organ:estan d-16
organ:estoy d-24
organ:estud* b-19 d-22
organ:estudios b-19 d-22
organ:every c-19 d+20
organ:every_month c-19 d+20
organ:fatty a-24 b-19 d+18
organ:fatty_liver a-15
organ:fine a+27 b-20 c-26
organ:for a-25 d+16
organ:for_my c-17 d+16
organ:from c-16
organ:gallb* c-21 d-21
organ:gallbladder c-21 d-21
organ:go c+18 d-17
organ:good a+23 b-17 c-16 d-26
organ:got c-32 d+30
organ:graso c-16 d+20
organ:hace c+18 d-18
organ:had c+21 d-40
organ:had_@body c-17 d+19
organ:had_a b-16
organ:had_hep a-24 c+16 d-19
organ:had_hepatitis a-15
organ:han a-20 c+20
organ:has a+17 c-24 d-17
organ:has_liver c-15
organ:have a-26 b-27 c-22 d+31
organ:have_a a-21
organ:have_to a-18 b-16 c-21 d+23
organ:he b-20
organ:he_has b-16
organ:hep a-29
organ:hep_b d+16
organ:hep_c a-21
organ:hepat* a-33 b-25 c+21 d-16
organ:hepatitis a-33 b-25 c+21 d-16
organ:hepatitis_b c-18 d+19
organ:hepatitis_c c-22 d+21
organ:hepatitis_de c+16 d-16
organ:higad* c-22
organ:higado c-22
organ:higado_graso c-16 d+20
organ:higado_si d+15
organ:higado_y a+20 d-24
organ:high a-26 b-25
organ:husband d-19
organ:i b-47
organ:i_go c+18 d-17
organ:i_had b-18 c+17 d-25
organ:i_have a-17 b-24 c-31 d+32
organ:i_wear c-16 d+16
organ:ic a-19 b-18 c-19 d+20
organ:in a-21
organ:incon* c-21 d+19
organ:infec* a-34
organ:infeccion c+18 d-18
organ:infeccion_de c+15 d-16
organ:infecciones a-20 c-23
organ:infections c-19 d+22
organ:into c+16
organ:into_it c+16
organ:is a-17
organ:is_good a+20 d-20
organ:is_shot d+21
organ:it c+17
organ:jaund* c+16 d-15
organ:jaundice c+16 d-15
organ:just b-28 c-33
organ:just_my b-18 c-23
organ:ketamine a-18 b+16 c-21
organ:kid c-19
organ:kidne* a+18 c-39 d-39
organ:kidney c-26 d-16
organ:kidney_stones c-16 d-19
organ:kidneys c-26 d-33
organ:kidneys_are d-15
organ:kind a-22
organ:la a-22 b-28 d+21
organ:la_@body a-16 b-19 c-26 d+23
organ:la_orina a-20 c-25 d+25
organ:la_pipi c-17
organ:la_prostata c-15 d-15
organ:la_vesicula a+17 c-17
organ:labs a+19 b-26 d-33
organ:las a-27
organ:las_enzimas b-17
organ:last b-16 c+17
organ:last_year a-15 c+20 d-20
organ:leaks c-16 d+18
organ:like a+16 c-16
organ:liver a-22 c-24 d+24
organ:liver_and a+21 d-20
organ:liver_disease c-17
organ:liver_enzymes c-22 d+21
organ:liver_is b-20 c-22
organ:liver_transplant c-20 d+17
organ:looki* c+16 d-16
organ:looking c+16 d-16
organ:los b-24 d-30
organ:los_analisis a-16 b-17 c+18 d-17
organ:los_estudios d-18
organ:lot a-17
organ:lot_of c-21
organ:mal b-17 d+16
organ:maybe a-17 c+21
organ:me a-42 b-44 c+31
organ:me_dio c+18 d-18
organ:me_han a-20 c+20
organ:mi d-26
organ:mi_@relative b+15 c-17 d-21
organ:mis_analisis a+17 c-16
organ:mom c-17
organ:month c-19 d+20
organ:mucho a-20 b-19 c+23 d-22
organ:mucho_al c+16 d-16
organ:my b-16
organ:my_@body a-34 b-30
organ:my_@relative c-25
organ:my_liver a-26 b-34
organ:my_numbers c+17 d-16
organ:my_pee a-22 b-25 c+18
organ:nada a+32 c-18 d-30
organ:nah a+19 d-18
organ:neith* a+24 c-17 d-21
organ:neither a+24 c-17 d-21
organ:never a-25 c+28 d-16
organ:next a-16
organ:next_week a-16
organ:ningu* a+22 c-15 d-16
organ:ninguno a+22 c-15 d-16
organ:nino c+16 d-16
organ:no b-44 c-23
organ:no_liver c-15
organ:no_nada a+19
organ:no_problems a+16
organ:no_se c+19
organ:no_tengo a+16
organ:no_trouble a+17
organ:noche c+15
organ:nomas a+24 b-18 c-23 d-20
organ:none a+19 d-20
organ:norma* a+24
organ:normal a+24
organ:not b-43
organ:not_know c+17
organ:not_liver a+19 c-16 d-18
organ:nothi* a+15 d-24
organ:nothing a+15 d-24
organ:now a-21 c+19
organ:numbers_were c+18 d-17
organ:nunca_me a-16 c+16
organ:of_my c+16
organ:off a-16
organ:on a-21 b-16 c+18
organ:on_my a-19 c+18
organ:once b-19 c+25 d-32
organ:once_but d-16
organ:one c+17 d-17
organ:only a+30 b-23 c-30 d-25
organ:only_my a+25 b-16 c-25 d-21
organ:orina a-26 b-24 d+17
organ:orino a-18 b-16 c+23 d-22
organ:out b-18 c-21
organ:overa* d+20
organ:overactive d+20
organ:pads a-15 c-15 d+16
organ:pancr* c-16 d-17
organ:pancreas c-16 d-17
organ:pee a-23 b-26 c+19
organ:perfe* a+24 b-17 c-18 d-25
organ:perfect a+16 c-15 d-17
organ:pero d-17
organ:pipi c-17
organ:probl* c-17 d-23
organ:problemas c-26 d-18
organ:problems c-17
organ:prost* a+17 c-29 d-26
organ:prostata c-15 d-15
organ:prostate c-23 d-19
organ:que a-26 b+20 d-22
organ:recur* c-18 d+20
organ:resul* a-16 c+18
organ:rinon c-21 d-25
organ:runni* d-15
organ:running d-15
organ:running_tests d-15
organ:said a-23
organ:salie* d-20
organ:salieron d-20
organ:scan d-18
organ:self a-16 c-17 d+19
organ:self_cath a-16 c-16 d+18
organ:she a-16
organ:shot d+21
organ:si b-21 c-28
organ:since c-26 d+17
organ:so d-27
organ:so_maybe c+17
organ:solo a+16
organ:somet* c+24 d-26
organ:sometimes c+20 d-20
organ:still a-17 b-20 c+19 d-16
organ:stone* c-16 d-19
organ:stones c-16 d-19
organ:surge* a-18 c-19 d+23
organ:surgery a-18 c-19 d+23
organ:tengo a-20 b-24 c-22 d+28
organ:tengo_hepatitis c-25 d+25
organ:tests a-22 b-30
organ:tests_came c-18
organ:that d-36
organ:that_is a+18 c-19
organ:the_time a-19
organ:there a+26 d-22
organ:they b-24 d+15
organ:they_are c+18 d-21
organ:they_said d+15
organ:time a-24 b-17
organ:to a-22 c-19 d+17
organ:to_wear c-17 d+19
organ:todo a+19 c-16
organ:todo_bien a+22 d-18
organ:trans* a-15
organ:transplant c-22 d+19
organ:troub* b-16 c-20
organ:trouble b-16 c-20
organ:tuve a-17 c+28 d-28
organ:tuve_hepatitis c+23 d-23
organ:ultra* b-26 d-28
organ:ultrasound b-23 d-27
organ:una a-15 c+22 d-21
organ:una_vez c+22 d-26
organ:up c+15
organ:uti b-18 d-16
organ:utis a-35 d-15
organ:utis_count b+19 c-22 d-17
organ:veces c+22 d-20
organ:vejiga b-32 c-35
organ:vesic* a+17 c-17
organ:vesicula a+17 c-17
organ:vez c+22 d-26
organ:waiti* c+24 d-18
organ:waiting c+24 d-18
organ:waiting_for c+18
organ:wants d-19
organ:was b-26
organ:weak b-18 c-23
organ:weak_@body c-19
organ:wear a-22 b-20 c-21 d+25
organ:wear_pads a-15 c-15 d+16
organ:were c+25 d-24
organ:what b+15 d-15
organ:while a-18 c+19 d-18
organ:why d-16
organ:with c-18
organ:work a+17 d-20
organ:works a+19 b-15 d-21
organ:y a+20 d-24
organ:y_@body a+15 d-19
organ:year a-15 c+18 d-17
organ:yes b-22 c-24 d+22
organ:yo a+20
organ:yo_no a+20
organ:¿ b+16
orina a-26 b-24 d+17
orina$ a-24 b-22 c-18 d+28
orino a-18 b-16 c+23 d-22
otra c-20
out$ b-23 d-18
out__it a-17
out__me c-17 d-21
out__so d-16
out_in c-16
out_last d+16
out_of b-20 c-20
out_on a-20 b+22 d-22
over b-43 c-32 d+21
over_# a+16 b-25 c-23
over_ten b-16 c-18
overa* d+20
overactive d+20
own a+24 c-26 d-26
own$ a+18 c-19 d-16
pack c-18 d+17
padez* b-20 c-22
padezco b-20 c-22
padezco$ a+20 d-20
pads a-15 c-15 d+16
pads$ a-15 c-15 d+16
pain a-16 c+20 d-22
pain_@medicine c+18 d-18
pancr* c-16 d-17
pancreas c-16 d-17
panic c-18
papa c-18
para__estoy a+18 d-17
para_dormir c+17
para_eso d-16
para_nada a+22 c-15 d-22
paran* a-18 c+19 d-17
paranoid a-18 c+19 d-17
pareja b-24 d-15
pasa b+17 c-17 d-16
pasad* a+18 c-18
pasado a+18 c-18
paso$ b-23 c+17
passe* a-21
passed a-21
past b-18
past_that a+16
pastillas b-35 c+18 d-19
patch a+21 b-15 c-17 d-20
patch$ a+21 b-15 c-17 d-20
patie* d+17
patient d+17
patient__in b-17
peanu* a+15
peanuts a+15
peanuts$ a+15
pecho b-23 c-26
pecho$ b-18 c-21
pee a-23 b-26 c+19
penic* a+21 c-21 d-16
penicillin a+20 c-16
people a-15 b-22 d+22
perdi b-16 c-20
perfe* a+25 b-34 c-32
perfect b-27 c-25
perfect$ a+15 c-17
perfect_timing a-17 d+17
perfecto a+19 d-16
perio* b-26 d-27
period b-26 d-27
period$ a-21 c+17
pero a-19 b-34 c+18
pero__me c+18
pero__no b-18 d-16
pero__se c+21 d-18
pero__si a-19 c-16 d+19
pero_mi a-20 d+19
pero_no c+17 d-19
pero_yo a+18
perso* b+23 c-25 d-23
personal a-24 b+24 c-21 d-21
personal$ a-24 b+24 c-21 d-21
pido b-18
pido__@vehicle b-18
pido_un b-18
pills b-25
pipi c-17
pipi$ c-17
plann* a+22 c-18 d-19
planning a+17 c-15
pleas* c-23 d-18
please c-23 d-18
please$ c-21 d-16
plus a-18 c-19 d+20
poco b-35 d-23
poco$ a+21 b-29
poco_de a-20 c+24 d-25
podia a-30 b-22 d+25
polle* a+20 b-16 c-18 d-18
pollen a+20 b-16 c-18 d-18
pollen$ a+20 b-16 c-18 d-18
polvo c-20 d-25
polvo$ c-20 d-25
por a-21 c-48 d+24
por_anos a-15 c-24 d+22
por_favor a+17 d-17
por_la a-19 c-16 d+21
por_mi c-19 d+18
por_que a-19 b+24 c-26 d-23
posit* a-34 b-31 c-40 d+38
positive a-17 b-16 c-21 d+19
possi* b-19 d-26
possible d-18
possibly a-18 c+17
postp* b-23 c+17
postpartum b-23 c+17
pot a-25 c+25
praye* a+17
prayer a+17
prayer$ a+17
preg a-16 d+19
pregn* c-17
pregnancy: a+16 b-18 c-17
pregnancy:# a-16 c-33
pregnancy:#_and a+19 d-19
pregnancy:#_meses a-23 d+19
pregnancy:#_months a-30 b-15 d+24
pregnancy:#_semanas d+17
pregnancy:#_weeks a-33 b-27 d+30
pregnancy:#_years d-17
pregnancy:@clinician a-20 b-22 d+20
pregnancy:@date c-25
pregnancy:@late a-39 b-30 c+42 d-35
pregnancy:@medicine a+25 b-22 d-28
pregnancy:@open a+29 b-26 c-29 d-28
pregnancy:@relative a+18 c-21 d-27
pregnancy:@relative_esta d-18
pregnancy:@relative_got a+15
pregnancy:@relative_is b+23 c-33 d-24
pregnancy:@relative_si c-21 d-23
pregnancy:@stop a+16
pregnancy:a d-21
pregnancy:a_man c-17
pregnancy:a_test d-17
pregnancy:again b-15 d+18
pregnancy:ago a+22 c-19 d-21
pregnancy:am c-41 d-16
pregnancy:am_# a-15 b+20 c-22 d-22
pregnancy:am_a a+22 b-35 d-19
pregnancy:am_not a-21 b+19 c-18
pregnancy:am_nursing a-21 d+21
pregnancy:am_pregnant d+20
pregnancy:amama* a-26 b-23 c-24 d+27
pregnancy:amamanto a-24 b-21 c-21 d+24
pregnancy:an a-17
pregnancy:and d-18
pregnancy:ando a-27 b-18
pregnancy:any c-18
pregnancy:apena* a-16
pregnancy:apenas a-16
pregnancy:apenas_me a-16
pregnancy:at b-19 c-30 d+18
pregnancy:at_night d+16
pregnancy:atras* c+18 d-16
pregnancy:atrasada a-19 c+20 d-17
pregnancy:atraso c+18 d-16
pregnancy:ayer c-21 d-20
pregnancy:baby c-37
pregnancy:be b-31 c+20 d-34
pregnancy:bebe a-31 b-33
pregnancy:breas* b-28 c-28 d+16
pregnancy:breastfeed a-25 b-19 c-17 d+23
pregnancy:breastfeeding c-17
pregnancy:breastfeeding_my d+19
pregnancy:busca* c+15
pregnancy:buscando c+15
pregnancy:but b-16
pregnancy:chanc* b-19 c+15 d-18
pregnancy:chance b-19 c+15 d-18
pregnancy:closed a+23 b-22 c-22 d-22
pregnancy:con a+26 b-16 c-27 d-25
pregnancy:condo* d-17
pregnancy:condon d-16
pregnancy:could a-16 c+19
pregnancy:could_be a-16 c+19
pregnancy:dando d+15
pregnancy:dando_pecho d+15
pregnancy:daughter a-26
pregnancy:days d-16
pregnancy:de b-35 c-27
pregnancy:de_# a-15
pregnancy:depo a+22 d-17
pregnancy:dio a-22 c-21
pregnancy:do a-34
pregnancy:do_not a-17 c+19
pregnancy:does a-22 b+21
pregnancy:done a+18 d-21
pregnancy:doubt b-17 d-18
pregnancy:doubt_it b-17 d-18
pregnancy:doy a-16 b-21 c-25 d+22
pregnancy:due a-26 c-25 d+22
pregnancy:due_in a-16
pregnancy:el b-37
pregnancy:el_test a-25 b-15
pregnancy:embar* a-27 c-35 d+21
pregnancy:embarazada a-18 c-22
pregnancy:en a-18 b-22 c-28 d+27
pregnancy:en_@date c-16
pregnancy:enter* a-16
pregnancy:entere a-16
pregnancy:es a-20
pregnancy:eso c-16 d-23
pregnancy:esper* a-23 c-18 d+22
pregnancy:esperando a-23 c-18 d+22
pregnancy:esta d-18
pregnancy:esta_embarazada a-16 b+16 d-15
pregnancy:estam* a-18 b-17 c+18 d-17
pregnancy:estamos a-18 b-17 c+18 d-17
pregnancy:estamos_buscando c+15
pregnancy:estoy c-43
pregnancy:estoy_dando d+15
pregnancy:estoy_esperando a-23 c-18 d+22
pregnancy:estoy_operada a+21 c-17 d-18
pregnancy:expec* a-25 c-27 d+21
pregnancy:expecting a-25 c-27 d+21
pregnancy:feedi* a-17 d+17
pregnancy:feeding a-17 d+17
pregnancy:found d+17
pregnancy:found_out d+17
pregnancy:god a+19
pregnancy:got b-23
pregnancy:got_snipped a+15
pregnancy:had a+23 c-19 d-35
pregnancy:had_a a+16 c-26 d-25
pregnancy:had_my a+28 b-17 c-28 d-16
pregnancy:have a-26 b-20 c+30 d-25
pregnancy:have_not a-22 c+23 d-16
pregnancy:he_is c-29
pregnancy:hombr* a+17
pregnancy:hombre a+17
pregnancy:honey a+17 b-19
pregnancy:hope d-19
pregnancy:hope_not d-19
pregnancy:husband a+25 b-24 c-15
pregnancy:i c-29
pregnancy:i_@clinician a-20 b-21 d+20
pregnancy:i_am c-40 d-17
pregnancy:i_breastfeed a-25 b-19 c-17 d+23
pregnancy:i_do a-17
pregnancy:i_pump a-25 b-26 c-21 d+27
pregnancy:impos* b-20 c+16 d-18
pregnancy:in c-33
pregnancy:inyec* a+22 c-18 d-20
pregnancy:is b+16 d-28
pregnancy:is_# a+20 b-35 c-18
pregnancy:is_a d-30
pregnancy:is_not a-21 c+17 d-19
pregnancy:is_pregnant a-17 b+15
pregnancy:it d-45
pregnancy:it_is b-16 c+16 d-16
pregnancy:jaja b-20 c-24
pregnancy:july a-18 d+22
pregnancy:june a+22 b-15 d-22
pregnancy:just a-27 b+18 c-24
pregnancy:just_had b+15 c-19
pregnancy:kids a+18
pregnancy:know a-21 b+18
pregnancy:la b-28
pregnancy:la_regla a+16 d-20
pregnancy:lacta* a-21 b-19 c-21 d+23
pregnancy:lactando a-21 b-19 c-21 d+23
pregnancy:last b-22 d-20
pregnancy:last_month a+16 c-15
pregnancy:last_week b-17
pregnancy:late a-31 b-24 c+40 d-29
pregnancy:le c-20
pregnancy:le_estoy d+15
pregnancy:lines a-22 b-16 c-18 d+22
pregnancy:lo d-20
pregnancy:lol b-18
pregnancy:lol_no a+16
pregnancy:male a+17
pregnancy:man c-22
pregnancy:march a-15
pregnancy:maybe a-18 c+16
pregnancy:me d-34
pregnancy:me_entere a-16
pregnancy:menop* a+21 b-17 d-17
pregnancy:mes a-18
pregnancy:meses b-19 c-23
pregnancy:mi c-46
pregnancy:mi_@relative c-32 d-34
pregnancy:mi_bebe a-20 b-17 c-15 d+21
pregnancy:month d-20
pregnancy:month* b-18 c-18
pregnancy:months b-18 c-18
pregnancy:my d-16
pregnancy:my_baby b-17
pregnancy:my_period b-25 d-27
pregnancy:negat* a+21 c-22 d-18
pregnancy:nexpl* a+19
pregnancy:nexplanon a+19
pregnancy:ni a+18 c-16
pregnancy:night d+16
pregnancy:no d-18
pregnancy:no_estoy a+24 b-15 d-29
pregnancy:no_i d+15
pregnancy:no_way a+20 c-18 d-16
pregnancy:not c+25 d-42
pregnancy:not_pregnant c-17
pregnancy:not_say b-18 c+18
pregnancy:now b-15 c-22
pregnancy:nurse a-20 b-21 d+20
pregnancy:nursi* b-19 c-25
pregnancy:nursing b-19 c-25
pregnancy:old c-20
pregnancy:on a+18 b-35 c-32
pregnancy:on_the b-25 c-29
pregnancy:one a-17
pregnancy:opera* a+35 b-25 c-27 d-29
pregnancy:operada a+21 c-17 d-18
pregnancy:out b-17
pregnancy:para b-18 c-17
pregnancy:para_eso a+15 d-16
pregnancy:past a+16
pregnancy:past_that a+16
pregnancy:pastillas a+27 b-18 c-28 d-26
pregnancy:patch a+21 b-15 c-17 d-20
pregnancy:pecho b-23 c-26
pregnancy:perio* b-26 d-27
pregnancy:period b-26 d-27
pregnancy:perso* a-20 b+20 c-16 d-17
pregnancy:personal a-20 b+20 c-16 d-17
pregnancy:posit* a-34 b-31 c-40 d+38
pregnancy:positive a-17 b-16 c-21 d+19
pregnancy:possi* a+20 c-17
pregnancy:possible a+21 c-19
pregnancy:preg a-16 d+19
pregnancy:pregn* c-30
pregnancy:pregnant c-30
pregnancy:pregu* a-16 b+18 c-18 d-15
pregnancy:pregunta c-16
pregnancy:proba* a-16
pregnancy:probably a-16
pregnancy:probably_not a-16
pregnancy:prueb* b-16
pregnancy:prueba b-16
pregnancy:puede c+15
pregnancy:pump a-25 b-26 c-21 d+27
pregnancy:pumpi* a-18 b-17 d+24
pregnancy:pumping a-18 b-17 d+24
pregnancy:que b+25 d-36
pregnancy:que_si c+15
pregnancy:regla a+16 d-20
pregnancy:retra* a-22 c+24 d-22
pregnancy:retraso a-22 c+24 d-22
pregnancy:saile* a+16 b-16
pregnancy:sailed a+16 b-16
pregnancy:salio b-18 c-28 d+17
pregnancy:say b-18 c+18
pregnancy:seman* a-25 d+19
pregnancy:semana a-16
pregnancy:semanas d+17
pregnancy:senor a+16 d-16
pregnancy:ser a-24 b-21 c+25 d-22
pregnancy:she b-24 c-18
pregnancy:she_is b-22 c-18
pregnancy:ship a+16 b-16
pregnancy:si a-29 b+20 c-24
pregnancy:si_yo a+16
pregnancy:snipp* a+15
pregnancy:snipped a+15
pregnancy:so_no c-18
pregnancy:soy a+35 b-34 c-24 d-31
pregnancy:soy_senor a+16 d-16
pregnancy:soy_varon a+20
pregnancy:still a-27 b-20 c-19 d+34
pregnancy:stopp* b-19 d-29
pregnancy:stopped b-19 d-29
pregnancy:tener b-20 c-28
pregnancy:tengo a+23 b-34 d-30
pregnancy:tengo_el a+25 c-24 d-25
pregnancy:tengo_un c+16 d-16
pregnancy:test a-30 b-37 c+23
pregnancy:that b+20 c-38 d-42
pregnancy:that_is a-19 b+18 d-15
pregnancy:that_ship a+16 b-16
pregnancy:the a-17 c-45 d+23
pregnancy:the_baby c-21
pregnancy:the_patch a+21 b-15 c-17 d-20
pregnancy:this a-27
pregnancy:to a-28
pregnancy:todav* a-22 b-16 c-21 d+24
pregnancy:todavia a-22 b-16 c-21 d+24
pregnancy:toma a-19 b-17 d+20
pregnancy:toma_pecho a-19 b-17 d+20
pregnancy:tres c-15
pregnancy:tres_meses c-15
pregnancy:trime* a-23 b-17 c-17 d+22
pregnancy:trimester a-23 b-17 c-17 d+22
pregnancy:tryin* a-27 b-15
pregnancy:trying a-27 b-15
pregnancy:tubal a+21
pregnancy:twins a-28 b-22 c-20 d+29
pregnancy:two b-24 c-23
pregnancy:two_lines a-22 b-16 c-18 d+22
pregnancy:un c+15 d-19
pregnancy:una_semana c+17
pregnancy:unles* a+18
pregnancy:unless a+18
pregnancy:uso a+24 b-16 c-22 d-22
pregnancy:varon a+20
pregnancy:vasec* a+24 b-23 c-17 d-18
pregnancy:vasectomy a+24 b-23 c-17 d-18
pregnancy:voy a-26 d+22
pregnancy:voy_para a-20 d+17
pregnancy:way b-22 c-23
pregnancy:we a-24 b-24 c+22
pregnancy:we_are a-27 b-21 c+16
pregnancy:weane* b-17 c-16
pregnancy:weaned b-17 c-16
pregnancy:week b-22 c+17 d-16
pregnancy:week_@late c+20
pregnancy:weeks a-34 b-29 d+29
pregnancy:weeks_@late c+20 d-17
pregnancy:what a-18 b+22 d-16
pregnancy:why a-21 b+20 c-16 d-15
pregnancy:with d+15
pregnancy:would c-22 d-20
pregnancy:y c-31
pregnancy:y_si b+22 d-21
pregnancy:y_toma a-17 b-15 d+17
pregnancy:ya a+45 b-32 c-35 d-39
pregnancy:ya_no a+26 c-21 d-18
pregnancy:yea d+18
pregnancy:years c-22 d-30
pregnancy:years_old d-25
pregnancy:yes a-20 b-22
pregnancy:yeste* a+22 c-24
pregnancy:yesterday a+22 c-24
pregnancy:yo a+20 b-15
pregnancy:you a-28 b+28 c-23
pregnant$ c-21
pregu* a-42 b+27 c+16 d-36
pregunta a-25 b+29 c-28 d-29
pregunta$ a-25 b+29 c-28 d-29
prescribed$ b-15
prescribed__but a-20 c+20
presi* b-31 c-28 d+24
presion b-31 c-28 d+24
presion$ b-22 c-16 d+18
presion_alta d+22
press* b-18 c-16 d+16
pressure b-18 c-16 d+16
pressure$ b-27 c-21 d+18
pressure__good a+18 d-18
pressure__i c+16 d-16
pressure__up a-19
pressure_is b-19
prett* a-15 c+18 d-16
pretty a-15 c+18 d-16
pretty__my a-15 c+18 d-16
prime* a+22 b-18 c-21 d-21
prior: a-16 b-19
prior:# b-44 c-28 d+32
prior:#_just a+16
prior:#_years d+18
prior:@clinician a-18 b-23
prior:@clinician_y a-15 c-21 d+20
prior:@drug b-28 c+28 d-31
prior:@drug_count b-22 c+22
prior:@medicine_and b-18
prior:@medicine_count b+16
prior:@medicine_luego d+15
prior:@medicine_no d-22
prior:@medicine_y a-26 b-20
prior:@relative a-22 d-36
prior:@relative_has b+15 c-19 d-19
prior:@stop a-17 b-15
prior:@treat a-22 c+19 d-20
prior:@treat_and c-16
prior:@treat_dos c+22 d-20
prior:@treat_for d+16
prior:@treat_por d+17
prior:@treat_si c+16 d-16
prior:@treat_y c-18 d+19
prior:@treat_yes a-18 c+19 d-19
prior:a a-31 c+23 d-20
prior:a_@medicine d-22
prior:a_bunch c-19 d+21
prior:a_dozen c-16 d+18
prior:a_month d-20
prior:a_week c+18 d-20
prior:about a+17 b-19 c-26
prior:algo a-19 c+23 d-22
prior:all c-21
prior:and b-43 c-23 d+21
prior:and_@medicine a-25 b-25 c-25 d+27
prior:and_never a+18 d-16
prior:anos a-26 b-22
prior:anoth* a-18
prior:another a-18
prior:antidepresivos c-15 d+15
prior:antidepressant c-17
prior:anyth* a+21 c-23
prior:anything a+21 c-23
prior:apena* a+25 b-17 c-23 d-25
prior:apenas a+25 b-17 c-23 d-25
prior:as b+17
prior:as_@treat b+21 c-22
prior:at a-15 c-19 d+18
prior:at_least a-24 b-21 d+17
prior:been a-18 d+22
prior:been_on c-24
prior:been_through d+15
prior:both a-20 c-17 d+24
prior:both_for d+15
prior:bunch c-19 d+21
prior:but a-18 b-19
prior:but_no c+16
prior:cbd a-19 b-18 c+24
prior:cbt a-17 c-17 d+18
prior:como a-25 c-23
prior:con b-19
prior:con_@clinician c-16
prior:con_una b-16 d-23
prior:couns* b-16
prior:counseling b-16
prior:counselor c+16 d-19
prior:count a-22 b-27 c+29
prior:creo c+16
prior:creo_que c+16
prior:cuale* a-22 d-23
prior:cuales a-22 d-23
prior:cuent* a-28
prior:cuenta a-22
prior:de a-17 b-18 c-26 d+23
prior:did a+23 b-18 d-18
prior:did_not a+18 c-20
prior:diero* b-17 c+18 d-17
prior:dieron b-17 c+18 d-17
prior:do a-35 b+28 d-30
prior:do_i b+22 c-18 d-22
prior:do_not a-21 b-18 c+22 d-17
prior:do_you b+16
prior:doctor d-17
prior:does a-18 b-33 c+34 d-20
prior:does_a b-21 c+19
prior:done a-18 c-16 d+19
prior:dos a-26 b-23 c+16
prior:dozen c-16 d+18
prior:effexor d+15
prior:el d-18
prior:em c-18 d+16
prior:eso b-16 c+16
prior:eso_cuenta b-15
prior:ever a+22 c-20 d-20
prior:ever_took a+18 c-18 d-17
prior:every c-16 d+15
prior:every* a-25 c-23 d+21
prior:everything a-25 c-23 d+21
prior:far a+20 c-19 d-16
prior:first a+33 b-24 c-27 d-30
prior:first_time a+21 d-17
prior:five a-19 c-20 d+16
prior:fluoxetina a+22 c-22 d-16
prior:for b-25
prior:for_a b-17
prior:for_years a-15 c-19 d+21
prior:forge* a-21 b-21
prior:forget a-21 b-21
prior:four a-20 b-19 c-21 d+21
prior:fui a-17 b-17 c+18
prior:fui_con a-16
prior:funci* a-22 d+24
prior:gave d-16
prior:hace a-16
prior:hace_anos a-16
prior:had c-16
prior:has c-27
prior:has_been a-16
prior:have_not a+29 c-28 d-25
prior:have_to a-16 c+16 d-18
prior:have_tried a-19 c-17 d+22
prior:he b-22 c-30
prior:he_ido c-26 d+15
prior:he_tomado c-18
prior:help a+17
prior:helpe* a-16 d+18
prior:helped a-16 d+18
prior:i b+16 d-26
prior:i_can c-17
prior:i_forget a-20 b-20
prior:i_think a-17 b-20
prior:ido c-26 d+15
prior:ido_a c-25
prior:in a-17 c+16
prior:in_@treat d+16
prior:is b+16 c-20
prior:is_@treat c-16
prior:it b-32
prior:just a+23 b-40 d-46
prior:just_@medicine a+19 d-17
prior:just_one d-21
prior:just_prayer a+17
prior:just_the a+21 c-18
prior:kinds a-23 c-18 d+24
prior:know a-15 b-19 c+17
prior:la b-27
prior:la_@medicine a+23 c-18 d-22
prior:la_cuenta a-19 b-20
prior:las d-18
prior:least a-24 b-21 d+17
prior:lexapro c-16
prior:like a-27
prior:like_# a-21 d+24
prior:list b+20 c-21 d-16
prior:llevo a-16 b-16
prior:lo d-19
prior:lol c-28
prior:luego d+15
prior:many a-20 b-22 c-19 d+28
prior:mas a+18 c-20
prior:maybe a-34 b-20 c+36 d-25
prior:maybe_# a-22 c+25 d-19
prior:me a-20
prior:me_dieron b-17 c+18 d-17
prior:me_sirvio a-15 d+15
prior:med a+16
prior:medicina b-15 c-22 d+15
prior:medicinas a-16 c-18 d+16
prior:mi a-19 d-17
prior:mi_@relative a-19 d-17
prior:mom b-16 c+15
prior:month d-20
prior:more d+16
prior:more_than d+15
prior:mucha* c-23
prior:muchas c-23
prior:muchas_y c-16
prior:my d-19
prior:my_@clinician b-17
prior:my_@relative d-30
prior:nada b-18 c-39 d+24
prior:nada_mas a+20 d-19
prior:nada_todavia a+31 d-29
prior:need a-20 b+22 c-24 d-20
prior:never b-18 c+16 d-32
prior:never_been a+22 c-21
prior:never_had a+18
prior:never_took d-16
prior:new a+16 b-16
prior:new_to a+16 b-16
prior:ningu* b-19 c-29
prior:ninguna c-22
prior:ninguna_me a-15 d+15
prior:no b-34 c+26 d-48
prior:no_@medicine d-27
prior:no_@treat a+18 d-21
prior:no_me c-16
prior:no_nada a+21
prior:no_se c+16
prior:nomas d-19
prior:none b-18 c-22
prior:not a+36 c-20 d-37
prior:not_# a+16
prior:not_know a-16 c+21
prior:not_remember d-15
prior:not_take a+20 c-19
prior:not_tried d-15
prior:nothi* b-15 c-20 d+18
prior:nothing b-15 c-20 d+18
prior:nunca a+22 c-19 d-24
prior:nunca_he a+17 c-16 d-16
prior:of a-29 b-28 d+27
prior:of_them a-18 b-17 c-18 d+20
prior:on c-16
prior:one b-42 d-26
prior:one_@medicine a+23 b-21 c-29
prior:one_but a-17 c+17
prior:one_med a+16
prior:ones b+18 c-15 d-15
prior:only b-27 c+19 d-50
prior:only_@medicine a+16
prior:only_ever a+18 c-18 d-17
prior:only_one a+26 c-24 d-17
prior:or c-23
prior:over b-15 c-18
prior:pastilla d-16
prior:pastillas b-21
prior:plus a-18 c-19 d+20
prior:por c-32
prior:por_anos a-15 c-24 d+22
prior:por_que b+16
prior:praye* a+17
prior:prayer a+17
prior:presc* d-15
prior:prescribed d-15
prior:prime* a+17 c-17 d-17
prior:probe c-16 d+15
prior:prozac a-20 b-18 d+20
prior:psicologa a-17
prior:psicologo c-20 d+19
prior:psiquiatra a-17 c-21 d+21
prior:que d-27
prior:quit a-16
prior:recet* a-16 c+18 d-18
prior:remem* d-15
prior:remember d-15
prior:se d-18
prior:sertralina a+16 c-24
prior:si a-24 b-16 c+24 d-19
prior:sirvi* a-15 d+15
prior:sirvio a-15 d+15
prior:six c-18 d+18
prior:so a+18 b-19 c-17
prior:so_far a+20 c-19 d-16
prior:solo d-17
prior:somet* a-19 b-16
prior:something a-19 b-16
prior:take a+25 c-25
prior:take_@medicine c-21
prior:taken a+19 c-21
prior:talk c-17 d+19
prior:talk_@treat c-17 d+19
prior:ten a-18 c-16 d+18
prior:terapia a-23
prior:than d+15
prior:that b-27
prior:the c-17
prior:the_one a+16 c-16
prior:them a-17 c-26
prior:therapist c-23 d+16
prior:therapy a-16 d-24
prior:there a-21 b-20 c-22 d+22
prior:they a-16 b-15
prior:thing a+17 d-17
prior:think a-17 b-20
prior:this a+25 b-23 c-20 d-25
prior:three a-29 b-23 d+27
prior:throu* d+15
prior:through d+15
prior:time d-19
prior:to d-16
prior:to_@treat b-17
prior:to_a b-17
prior:todav* a+31 d-29
prior:todavia a+31 d-29
prior:todo a-23 c-16 d+20
prior:tomad* c-19
prior:tomado c-19
prior:tome a-17 c+21 d-22
prior:tome_algo a-17 c+21 d-18
prior:tomo c-21
prior:took b-25 d-29
prior:took_@medicine c-17
prior:treatment a+20 c-17
prior:tres c-20 d+17
prior:tried_everything a-20 b-17 c-19 d+22
prior:try a+19 b-15 c-17 d-18
prior:twice a-15 b-17 c+28 d-32
prior:two c-16
prior:two_@medicine a-17 d+17
prior:un b-20
prior:una a+19 b-31 c+16 d-47
prior:una_@medicine d-17
prior:una_y d-22
prior:varia* d+16
prior:varias d+16
prior:voy b-17 c-24
prior:was d-20
prior:week c+16 d-17
prior:wellbutrin a+24 b-19 c-24
prior:went a-16 c+17 d-15
prior:went_to a-16 c+17 d-15
prior:what a-21 b+24 c-20 d-25
prior:which b+16
prior:which_ones b+16
prior:why b+18 c-16 d-19
prior:worke* a-16 d+17
prior:worked a-16 d+17
prior:works a-22 d+25
prior:would b-24 c+19
prior:would_have b-16 c+18
prior:y a-23 b-45 d+18
prior:y_@medicine a-28 b-26 c-33 d+32
prior:y_@treat c-21 d+17
prior:y_me a+16 c-18
prior:y_nada a-24 c-17 d+29
prior:ya a-24 b-20 c-21 d+24
prior:years a-28 b-17 c-31 d+35
prior:years_of c-17 d+21
prior:yes a-26 b-18
prior:yet a+16 d-18
prior:you a-23
prior:zoloft c-16
prior:¿ d-15
priva* a-19 b+19 c-16 d-17
private a-19 b+19 c-16 d-17
private$ a-19 b+19 c-16 d-17
proba* b-27 c+24 d-26
probably a-18 b-24 c+28 d-31
probably_my c+20 d-17
probably_not a-21 c+21
probado c-18
probe c-17
problem$ d-19
problem__not a-20 c+20
problema c-15 d+16
problemas c-32
problemas$ c-26 d-17
problemas_con a-17 d+22
problems c-33
problems$ c-16
problems__my a-18 d+18
problems_no a+24 d-22
prost* a+17 c-29 d-26
prostata c-15 d-15
prostate c-23 d-19
prostate$ d-19
prozac a-24 b-19 d+22
prueb* b-16
prueba b-16
prueba$ a-25 c+16
psico* a-24 c-30
psicologa a-17
psicologo c-20 d+19
psicosis a-16 c-24
psicosis$ b+18 c-20 d-16
psiqu* a-20 c-16 d+19
psiquiatra a-22 b-22 d+20
psiquiatrico a-19 c-16 d+17
psych* c-21
psychiatrist a-16 b-20
psychosis:# a-30 b-26 d+17
psychosis:@clinician a-30 c+18 d-25
psychosis:@clinician_thought b-17 c+22 d-19
psychosis:@medicine a-29 b-19 c-21 d+26
psychosis:@relative c-15
psychosis:@relative_es c-17
psychosis:@relative_is b+20 c-18 d-26
psychosis:@relative_tuvo b+15 c-16
psychosis:@relative_was d-18
psychosis:@thanks a+17 b-19 c-19
psychosis:a a-33 b-41 c+26
psychosis:a_mi b-16
psychosis:a_veces a-22 b-23
psychosis:about b-16 d-16
psychosis:abuela c-17
psychosis:adhd a+19 b-17 d-16
psychosis:after a-23 b-19
psychosis:ago d+15
psychosis:am_bipolar c-22 d+30
psychosis:am_not a+16 b-25 d-16
psychosis:and_adhd a+17 b-16
psychosis:anos c-22 d+20
psychosis:ansie* a+16
psychosis:ansiedad a+16
psychosis:answe* a-16 b+22 c-21
psychosis:as a+15 c-16 d-16
psychosis:ask a-16 b+18 c-19
psychosis:been b-21
psychosis:bipol* a-22 b-17 c+17
psychosis:bipolar a-21 b-16 c+19
psychosis:bipolar_tipo c-17
psychosis:bipolaridad c-16 d+20
psychosis:break a-16 c-20 d+19
psychosis:brote d+16
psychosis:brother c-19
psychosis:but a+17 b-38 d-25
psychosis:but_not a+19 b-19 d-20
psychosis:by a-20 b+21 c-15 d-17
psychosis:confi* a-22 c+20
psychosis:cosas a-21 b-22
psychosis:count a-16 b-27 c+29 d-15
psychosis:crazy a+25 b-20 c-21 d-21
psychosis:cuand* a-19 b-17
psychosis:cuando a-19 b-17
psychosis:dad c-19 d-18
psychosis:de_eso c-19
psychosis:dead b-15 c+17
psychosis:dead_@relative b-15 c+17
psychosis:demen* d-18
psychosis:depre* a+28 c-36 d-26
psychosis:depresion a+17 c-20
psychosis:depression c-25
psychosis:diagn* b-23
psychosis:diagnosed b-19
psychosis:did b-17
psychosis:disor* a-19 b-15
psychosis:disorder a-19 b-15
psychosis:do d-25
psychosis:do_not d-20
psychosis:doctor a-23
psychosis:does a-24 b-18 c+22 d-22
psychosis:does_postpartum b-21 c+21
psychosis:does_that b+15
psychosis:droga* c+17 d-17
psychosis:drogas c+17 d-17
psychosis:episo* c-21 d+20
psychosis:es a-19 b+19 d-21
psychosis:es_bipolar c-16
psychosis:escuc* c-22 d+19
psychosis:eso b+21 c-31 d-30
psychosis:eso_no a+17
psychosis:esqui* b-15 c-20 d+21
psychosis:estab* a-15 c-21 d+19
psychosis:estoy a+26 c-22 d-20
psychosis:ex d-23
psychosis:for b-32 c-20
psychosis:for_schizophrenia d+16
psychosis:from c-20
psychosis:get a-17 b-16 c-18 d+19
psychosis:hace c-22 d+20
psychosis:had a-27
psychosis:had_a a-20 d+17
psychosis:had_some a-18 b-16 c+20 d-21
psychosis:have a+15 b-20 d-16
psychosis:he b-22
psychosis:hear_things c-16 d+16
psychosis:heard b-15
psychosis:hermano c-18
psychosis:hijo c-18 d+16
psychosis:hospi* a-18 c-19 d+15
psychosis:hypom* a-16 b-22
psychosis:hypomania b-18 c+17
psychosis:i a-16
psychosis:i_do d-17
psychosis:i_get a-17 b-16 c-18 d+19
psychosis:i_had a-24 b-21
psychosis:i_have a+20 b-21 c-22
psychosis:i_used c-15 d+17
psychosis:i_was a-25 b-20 d+28
psychosis:in a-32 b-15 d+24
psychosis:in_# a-22 c-17 d+22
psychosis:in_my b-19 c-24 d+19
psychosis:in_the a-20
psychosis:is d-26
psychosis:is_mania b+17
psychosis:is_psychosis a-16
psychosis:is_that b-18 c+19
psychosis:it_is c-19 d+19
psychosis:jamas a+23 b-18 c-17 d-23
psychosis:just a+49 b-34 c-41 d-39
psychosis:la c-17
psychosis:lithium a-16
psychosis:lo b-21 d-19
psychosis:loca a+17
psychosis:lol a+21 c-18
psychosis:mania a-39 c-29 d+37
psychosis:mania_si c-20 d+19
psychosis:manic a-32 b-29 c-37 d+37
psychosis:manic_once c-17 d+17
psychosis:mas a+16 d-17
psychosis:me b-18
psychosis:me_lo d-18
psychosis:mean b+19 c-18
psychosis:mom a+15 b-17
psychosis:mother d-23
psychosis:my b+20
psychosis:my_@clinician a-15 b+15
psychosis:my_@medicine c-18 d+16
psychosis:my_@relative c-31
psychosis:my_ex d-23
psychosis:nada b-20 d-28
psychosis:nada_de a+20 c-16
psychosis:nada_mas a+16 d-17
psychosis:nah a+16
psychosis:name c+16 d-18
psychosis:negat* a+16
psychosis:never b-26 d-33
psychosis:never_said c+15
psychosis:ni a+19 c-18
psychosis:no c-16
psychosis:no_estoy a+22 c-17 d-17
psychosis:no_never a+23 c-19
psychosis:no_nunca a+15
psychosis:no_quiero a-19 b+20
psychosis:no_se b-19 c+18
psychosis:nobod* c+16 d-20
psychosis:nobody d-16
psychosis:nomas a+22 c-16
psychosis:none a+17
psychosis:none_of a+16
psychosis:nope a+15
psychosis:not d-24
psychosis:not_me b-17
psychosis:not_that a+21 c-20
psychosis:nunca b-20 d-27
psychosis:nunca_me a-18 c+20 d-15
psychosis:ocd a+15 b-15
psychosis:of b-20 d-26
psychosis:of_those a+17 d-17
psychosis:oia c-20 d+18
psychosis:oia_voces c-20 d+18
psychosis:oigo a-17 b-17
psychosis:oigo_voces d+15
psychosis:on a-24
psychosis:once a-27 b-26 d+30
psychosis:only a+32 b-32 d-17
psychosis:out b-15 d-23
psychosis:paran* a-18 c+19 d-17
psychosis:paranoid a-18 c+19 d-17
psychosis:pero b-18 d-23
psychosis:pero_yo a+17
psychosis:perso* c-17
psychosis:por a-16 c-17 d+16
psychosis:postp* b-23 c+17
psychosis:postpartum b-23 c+17
psychosis:psico* a-18 c-28
psychosis:psicosis a-16 c-24
psychosis:psiqu* a-19 c-16 d+18
psychosis:psiquiatrico a-19 c-16 d+17
psychosis:psych* c-21
psychosis:psychotic c-25
psychosis:ptsd a+19 b-23 d-17
psychosis:que a-35 b+15 d-18
psychosis:que_no a-17
psychosis:quest* b+15 c-17
psychosis:question b+15 c-17
psychosis:quier* a-21 b+26 c-18
psychosis:quiero a-19 b+20
psychosis:reali* c-18
psychosis:reality c-18
psychosis:sad a+16
psychosis:said a-19
psychosis:sane a+26 b-24 c-24 d-26
psychosis:say b+22 c-21 d-23
psychosis:say_yes b+21 c-19 d-20
psychosis:says a-20 b-19 c+18
psychosis:schiz* a-22 c-30 d+28
psychosis:schizo a-25 c-18
psychosis:schizoaffective a-23 b-21 c-26 d+33
psychosis:schizophrenia c-20
psychosis:se b-19 c+18
psychosis:sees a-18
psychosis:shado* c+16 d-16
psychosis:shadows c+16 d-16
psychosis:si b-17 c-19 d+16
psychosis:so c+15
psychosis:solo a+31 b-20 c-24 d-23
psychosis:some a-18 b-16 c+20 d-21
psychosis:somet* a-28 b-25 c+16
psychosis:sometimes a-31 b-24
psychosis:soy c-15 d+19
psychosis:soy_bipolar c-15 d+19
psychosis:stero* d+16
psychosis:steroids d+16
psychosis:stuff b-19 c+16
psychosis:tengo d+16
psychosis:teste* d-15
psychosis:tested d-15
psychosis:thank c-15
psychosis:that d-33
psychosis:that_is b-20 d-22
psychosis:the a-26
psychosis:then a-19 c+25 d-20
psychosis:they b-32
psychosis:they_never a-18 c+19
psychosis:thing* b-15
psychosis:things b-15
psychosis:things_sometimes c-16 d+16
psychosis:this c-16
psychosis:those a+16 d-19
psychosis:thoug* a-23 b-20 c+18
psychosis:thought a-23 b-20 c+18
psychosis:three a+17
psychosis:tipo c-17
psychosis:to_hear c-15 d+17
psychosis:told a-15 c+20
psychosis:trast* c-19 d+16
psychosis:trastorno c-19 d+16
psychosis:trastorno_bipolar c-19 d+16
psychosis:trist* a+18
psychosis:tuve c-19 d+17
psychosis:tuvo b+15 c-16
psychosis:un a-16
psychosis:un_brote d+16
psychosis:una b-20
psychosis:una_vez b-19
psychosis:veces a-22 b-23
psychosis:veia a-16 b-17
psychosis:veia_cosas a-16 b-17
psychosis:vez b-21
psychosis:voces a-18 b-18 c-29 d+26
psychosis:voice* b-21 c-19 d+20
psychosis:voices b-21 c-19 d+20
psychosis:was a-19
psychosis:was_bipolar a+18 c-15
psychosis:went a-18 b-16 c-23 d+21
psychosis:what a-25 d-28
psychosis:what_is a-15 d-20
psychosis:when a-24 b-17
psychosis:when_i a-23
psychosis:who b+15 c-15
psychosis:why d-20
psychosis:with b-15
psychosis:wonde* c+19
psychosis:wondered c+19
psychosis:would b+19 c-19 d-17
psychosis:ya a-19 b-16 d+22
psychosis:yeah d+20
psychosis:years_ago d+15
psychosis:yes c-32
psychosis:yo a+19 b-16 c-18
psychosis:yo_no a+19 b-16 c-18
psychosis:you c-18 d-15
psychosis__my d+15
psychotic c-25
psychotic$ d-16
ptsd a+19 b-23 d-17
puede a+21 d-22
puede$ a+23 b-20 c-21 d-18
puede__@relative a-16 c-19
puede__me c+17 d-15
puede_en d-16
puede_que c+19
puede_ser a-24 d-27
puedo b-24
puedo$ a-15 b-18 c-17 d+21
pues a-20 b-20 c-17 d+21
pump a-25 b-26 c-21 d+27
pumpi* a-18 b-17 d+24
pumping a-18 b-17 d+24
puro a+23 b-19 c-19 d-20
puros a+23 d-19
puse a-23 b-16 c-17 d+23
pusie* c-18
pusieron c-18
put__in c-20 d+21
put_a d+16
que a-34 b+35 c+18 d-55
que$ a-29 b+29 c-18 d-32
que__a a+19
que__de c-19 d-19
que__la d-22
que__mi a-16 b-15
que__pero a-16 c+16
que__yo b-24 c+19
que_es d-16
que_estoy a+16 c-17
que_la c+15 d-17
que_me b-30 c-21 d+24
que_necesita b+17 d-15
que_no a-22
que_se d-23
que_si a-17 c+20
quest* a-23 b+26 c-22 d-26
question a-18 b+22 c-22 d-19
question$ b+19 c-21 d-17
quien a-28 d-25
quien$ d-21
quien_sabe a-20 b-26 c+27 d-23
quier* a-24 b+28 c-20 d-16
quiero a-19 b+20
quit b-24
quita* d-17
quitaron d-17
quitaron_la d-17
quiza* a-15 b-16 c+25 d-21
quizas a-15 b-16 c+25 d-21
quizas_un c+21 d-19
rapid* a-15 b-16 c+20 d-20
rapido a-15 b-16 c+20 d-20
rara a+17 b-18 d-20
rate a-22 b-20
rathe* b+22 c-27 d-28
rather b+22 c-27 d-28
rather__say a-16 b+17 c-19
rather__to a-17 b+15
rather_not a-16 b+17 c-19
rato b-26 c-25
rato$ b-22 c-23 d+20
reacc* c-22 d+16
reaccion c-22 d+16
reaccion$ a+18
reaction d-21
reaction$ d-18
reali* c-18
reality c-18
reality$ c-16
recai d+17
recal* a-16 c+21 d-23
recall a-16 c+21 d-23
recall$ a-16 c+21 d-23
recet* a-16 c+18 d-18
reche* c+20 d-17
recor* a-16
record a-16
record$ a-16
recov* d+16
recue* a-18 c+19
recuerdo a-18 c+19
recur* c-18 d+20
regla a+16 d-20
regla$ a+16 d-20
rehab a-26 c-23 d+27
rehab$ a-19 d+17
rehab* a-21 d+18
rehabilitacion a-21 d+18
relap* c-18 d+26
relapsed d+22
relat* d-19
related d-19
remem* b-19 c+25 d-31
remember b-16 d-23
remember$ d-23
resul* a-17 c+20 d-18
retra* a-22 c+24 d-22
retraso a-22 c+24 d-22
retraso$ a-20 c+21 d-18
revis* a-17 c+19
revisado a-17 c+19
ride b-31 c-15
ride: b-17 d-24
ride:# a-26 c+16 d-15
ride:@call a-22
ride:@drive a+23 b-29 c-51
ride:@drive_me a-23 d+22
ride:@drive_yo a+18 d-17
ride:@fetch c-19 d+20
ride:@howmuch a-17 b+18 c-16 d-16
ride:@insurer a-20 b-18 c-26 d+27
ride:@insurer_a c-17
ride:@late b+16 c-21
ride:@person b-17 c-22 d+18
ride:@relative a-26 b-43 d+17
ride:@relative_@drive a-33 c-23 d+33
ride:@relative_@insurer d+16
ride:@relative_and a-30 c-25 d+32
ride:@relative_can b-30 c+19
ride:@relative_if c+21 d-21
ride:@relative_in c-16 d+18
ride:@relative_is b-25 c-22
ride:@relative_me a-23 c-23 d+24
ride:@relative_no d-19
ride:@relative_puede a-21 d+17
ride:@relative_said a-19 c-15 d+21
ride:@relative_trabaja a+16 c-23
ride:@relative_will a-20 c-25 d+26
ride:@ride b-31 c-15
ride:@stop a-28 b-19 c+29 d-27
ride:@vehicle a+33 b+17 c-51 d-22
ride:@vehicle_home a+20 b-17 c-18 d-15
ride:a d-33
ride:a_@ride a-24 c-22 d+25
ride:a_mi a-29 c+29 d-27
ride:a_ver c+17
ride:aide a-27 b-21 c-30 d+30
ride:algui* a-20 b-17 c+21 d-22
ride:alguien a-20 b-17 c+21 d-22
ride:all b-19 c-24
ride:all_set a-25 d+27
ride:alone a+28 b-22 c-28 d-28
ride:am b-34
ride:an b-18
ride:and c-31 d+19
ride:answe* a-19 c+20
ride:anybo* d-21
ride:anybody d-21
ride:anyon* c-20
ride:anyone c-20
ride:anyone_here a+16 c-16
ride:are c-20
ride:aroun* b-20 c+17 d-20
ride:around b-20 c+17 d-20
ride:ask a-24 b-28 c+27 d-16
ride:asked a-23
ride:askin* a-21 b-16 c+19 d-16
ride:asking a-21 b-16 c+19 d-16
ride:asking_around a-19 b-15 c+18 d-15
ride:back a-17
ride:be a-17
ride:be_there d+16
ride:bestie d+17
ride:bf a-16 d+17
ride:bike a+22 b-17 c-21 d-21
ride:both a-17 d+19
ride:boy a-16 b-18 c-15 d+18
ride:boy_will a-16 b-18 c-15 d+18
ride:bring a-17 c-22
ride:bring* a-23 b-18 c-18 d+22
ride:bring_me c-17 d+16
ride:brother a-18 d+15
ride:bus a+22 d-15
ride:busca* a-16
ride:buscar a-16
ride:but b-21
ride:but_he a+16 c-16
ride:but_my a-21 c-22 d+25
ride:but_she c-21
ride:by d-16
ride:call a-19 d-19
ride:can a-17 b+21 d-26
ride:can_i a-29 b+22
ride:can_my a-17 b+15
ride:can_not a+25 c-44
ride:car c-23
ride:churc* a-24 b-17 c-20 d+23
ride:church a-24 b-17 c-20 d+23
ride:claro c-16 d+18
ride:claro_mi c-16 d+18
ride:come a-17 c-20
ride:con c-19
ride:con_mi d+17
ride:consi* a-27 b-22 c+31 d-28
ride:consigo c+20 d-18
ride:could d-19
ride:cousin a-16 c-18 d+24
ride:cover* a-15 c-18 d+22
ride:covered a-15 c-18 d+22
ride:coworker d+15
ride:cuanto a-17 b+18 c-16 d-16
ride:dads a-18 c-19 d+20
ride:daughter a-30 b-16 d+24
ride:day b-18
ride:deje a-28 b-19 c+29 d-27
ride:depen* a-27 b-29 c+38 d-27
ride:depende c+20
ride:depends a-17 b-21 c+30 d-19
ride:depends_if c+15
ride:depends_what c+16
ride:dia d-17
ride:do c-24
ride:do_it a-22 c-23 d+16
ride:do_not b-23 d-28
ride:do_they b+17 c-16
ride:does b+24 c-26 d-16
ride:drive a+25 c-31 d-20
ride:drives a-24 b-19 c-17 d+25
ride:en a+24 c-29 d-28
ride:en_@vehicle c-18
ride:es a-18 b+20 c-17
ride:ese d-17
ride:ese_dia d-17
ride:esper* c-19
ride:esposa c-22
ride:esposo b-19 c-43
ride:estoy a-21 b-23 c+26 d-27
ride:every* c-16
ride:famil* c-21
ride:figur* b-18 c+21 d-22
ride:find d-26
ride:find_someone b-16 d-20
ride:folks a-29 b-22 c-20 d+28
ride:found a-19 d+18
ride:friend b-21
ride:from a-24 b-17 d+22
ride:gets a-16
ride:going a+19 b-19 c-19 d-15
ride:going_to a+19 b-19 c-19 d-15
ride:got b-27 c-36 d+26
ride:got_me a-24 b-15 c-17 d+22
ride:got_my c-22
ride:had a+33 c-32 d-28
ride:has a-16
ride:have a-16
ride:have_my c-23
ride:have_not a-24 c+23 d-16
ride:have_to a-19 d-16
ride:hay a+15 c-29
ride:hay_quien a+20 c-17
ride:he b-26 c+24 d-16
ride:he_can c-22
ride:he_is b-23 d-29
ride:her a-25 c-28 d+19
ride:here a+22 c-22
ride:hermana a-24 b-15 d+18
ride:hermano a-24 c+19 d-17
ride:hija a-20 b-23
ride:him a-23 c-15 d+19
ride:home b-24 c-26
ride:hopin* c+16 d-15
ride:hoping c+16 d-15
ride:hoping_my c+16 d-15
ride:how b+21 c-27
ride:how_long b+16 c-21
ride:husband b-20
ride:i d-25
ride:i_@drive a+19 d-17
ride:i_am b-34
ride:i_be c-15
ride:i_have b-26
ride:i_thought a+19 b-16 c-16 d-16
ride:i_was a+15 c-16
ride:i_will b-39 c+16 d-16
ride:i_would d-16
ride:if a-29
ride:if_he c+22 d-21
ride:in c-19
ride:in_law c-16 d+18
ride:is c-20
ride:is_going a-18 d+18
ride:is_my a-22 d+18
ride:is_off a-15 b-16
ride:is_working c-20
ride:it a-33
ride:it_take c-15
ride:just a+22 c-22 d-34
ride:just_me a+22 d-21
ride:know a+21 b-32 d-24
ride:know_anyone a+16 c-16
ride:late b+17 c-16
ride:law c-16 d+18
ride:le c+15
ride:let a-20 b-23 c+23 d-19
ride:lives a+17 c-16 d-18
ride:lo a-23
ride:long b+15 c-23
ride:long_will b+18 c-21
ride:mama a-22 c-21 d+26
ride:maneja c-24
ride:manejo a+15
ride:maybe a-26 b-15 c+32 d-17
ride:me a-33 c-39 d+39
ride:me_@fetch a-20 c-17 d+21
ride:me_@insurer d+16
ride:me_see c+16
ride:metro a+16 d-18
ride:mi b-65
ride:mi_@relative b-58
ride:mom b-16
ride:moved a+15 d-16
ride:my b-54
ride:my_@relative a-22 b-70 c+19
ride:my_@ride a+21 b-18 c-39
ride:my_boy a-16 b-18 c-15 d+18
ride:my_car d-18
ride:my_own a+26 b-22 c-25 d-25
ride:mysel* a+26 d-28
ride:myself a+26 d-28
ride:nadie a+32 b-21 c-26 d-27
ride:neces* b+15
ride:need a-21
ride:need_to a-20
ride:neighbor a-22
ride:no b-34 c+19 d-41
ride:no_puede a+16 c-33
ride:no_tengo a+17 c-16
ride:nobod* a+29 b-19 c-34 d-20
ride:nobody a+29 b-19 c-34 d-20
ride:not b-28
ride:not_asked a-19 c+18
ride:not_but a-20 c-23 d+23
ride:not_find a+18 c-20 d-18
ride:not_have a+25 c-21 d-15
ride:not_sure a-15 c+17
ride:of c-24
ride:off a-30
ride:ok b+16 c-16 d-18
ride:on b-34 c+20 d-34
ride:on_my a+18 c-19 d-16
ride:one c-20
ride:out d-37
ride:own a+26 b-22 c-25 d-25
ride:pareja c-22
ride:people b-17 c-22 d+18
ride:pido b-18
ride:pido_un b-18
ride:plann* a+18 d-18
ride:por a-17 c-26 d+16
ride:por_mi c-19 d+18
ride:pregu* a-25 b-16 c+33 d-20
ride:proba* a-16 c+17
ride:probably a-16 c+17
ride:puede c-33
ride:que a-28 d-26
ride:quien b-18
ride:ride b-31 c-15
ride:said b-19 c-19 d+18
ride:said_he a+21 c-15 d-23
ride:says d-18
ride:se a-18
ride:see b-17 d-24
ride:set a-25 d+27
ride:she_can a-16 d+17
ride:she_gets c+18
ride:si a-45 b-28 d+23
ride:si_mi a-33 b-17 d+24
ride:sis a-21
ride:sister a-51 b-31 c+23
ride:sola a+21 b-16 c-17 d-22
ride:solo a+20 c-19 d-22
ride:someb* a-16
ride:somebody a-16
ride:someo* b-24
ride:someone b-24
ride:son b-25
ride:still a-23 b-19 c+23 d-21
ride:sure a-23 c+22 d-19
ride:take c-25
ride:taxi a+23 b-22 c-21 d-18
ride:tengo a-19 b-28
ride:tengo_que a-22 b-18 c+24 d-18
ride:that b-19
ride:the a-24
ride:the_@vehicle b-16
ride:there d+16
ride:they a+19 b+16 c-39 d-42
ride:thoug* a+19 b-16 c-16 d-16
ride:thought a+19 b-16 c-16 d-16
ride:time a-18
ride:to b-23 d-17
ride:to_@drive b-19 c-20
ride:to_do a-17 c-17 d+18
ride:to_find a-15 c+17
ride:todav* a-18 c+19
ride:todavia a-18 c+19
ride:todavia_no a-18 c+19
ride:toget* a-16 c-17 d+18
ride:together a-16 c-17 d+18
ride:tomo a+16
ride:tomo_un a+16
ride:traba* a+20 b-19 d-17
ride:trabaja a+20 b-19 d-17
ride:tryin* c+15
ride:trying c+15
ride:uber b+23 c-40 d-30
ride:un c-24
ride:un_@relative a-21
ride:un_@vehicle a+21 b-26 c-18 d-19
ride:up a-17 d+19
ride:va a-18 b-15 c-23 d+24
ride:van a-23
ride:ver a-17 c+20 d-17
ride:ver_si c+16 d-16
ride:voy b-17 d-22
ride:voy_a d-19
ride:waiti* a-20
ride:waiting a-20
ride:waiting_on b-16
ride:walk a+19 c-16
ride:was a+21 c-19 d-19
ride:was_going a+17 c-16 d-15
ride:we c-24
ride:what a-17
ride:what_day c+16
ride:where b+16
ride:wife c-29
ride:will a-16 b-40 d+15
ride:will_@drive a+18 d-18
ride:will_ask a-16 b-19 c+19
ride:will_be b-24 c-31 d+25
ride:will_i c-15
ride:will_take b-15
ride:will_walk a+19 c-16
ride:with c-20
ride:with_me a-20 c-17 d+18
ride:work b-16 d-21
ride:worki* b-17
ride:working b-17
ride:working_on a-19 c+16
ride:works d-15
ride:would c-15
ride:ya c-22
ride:yea c-21 d+23
ride:yeah d+15
ride:yeah_my d+15
ride:yes a-20 d+22
ride:yes_my d+18
ride:yet a-19 c+21
ride:yo a+21 c-24 d-18
ride:you a-23 d-17
ride:¿ a-22 b+22 c-21
right d-25
right$ a-20
right_now a+28 b-16 c-18 d-16
rinon c-21 d-25
runni* d-15
running d-15
running_tests d-15
runs a-18 c-19
runs_in a-21 b+19
sabe a-23 b-28 c+32 d-26
sabe$ b-19 c+19 d-16
sabri* a-27 b-23 c+34 d-27
sabria a-27 b-23 c+34 d-27
sad a+16
said a-38 b-43 c+20
said__but c+16 d-19
said__can a+21 c-15 d-23
said__i a-16 c+18 d-19
said__is a-15
said__not a+21 c-15 d-23
said_he a+21 c-15 d-23
said_no a-19
said_so a-22 c+21 d-19
saile* a+16 b-16
sailed a+16 b-16
sailed$ a+16 b-16
salie* d-19
salieron d-19
salio b-29
salio_alta c+17 d-16
same a-23 b+20 d-20
sane a+26 b-24 c-24 d-26
sano a+25 b-15 c-22 d-22
sano$ a+22 c-19 d-19
saw a-17 b-19 c+20 d-17
say a-44 b+19 d-19
say$ a-28 c+21 d-28
say_i c+16
say_yes a-19 b+20 c-20
says a-16 b-39 c+42 d-38
says__heart d-18
says__i c+24 d-18
says_i c+16
says_my d-19
scan d-18
scare* a-17
scared a-17
schiz* a-22 c-30 d+28
schizo a-25 c-18
schizo$ a-25 c-18
schizoaffective a-23 b-21 c-26 d+33
schizoaffective$ b-15 c-19 d+23
schizophrenia c-20
schizophrenia$ a-16
screa* a-21 c-18 d+22
se a-35 c+25
se$ a-19 b-18 c+23 d-22
se__@vehicle a-16
se_llama d-16
se_lo b+18 c-18
se_me b-17
se_si c+17
secon* a-18 b-25 c-26 d+24
second a-18 b-25 c-26 d+24
see_a c-18 d+18
sees a-27
segur* a-27 b-19 c+24 d-21
segura a-18 c+17
seizu* d+15
seizure d+15
self c-17
self_cath a-16 c-16 d+18
seman* a-18 b-18 c-20 d+27
semana d+16
semana$ c-19
semanas d+17
semanas$ d+17
senor a+25 b-17 c-25 d-21
senor$ a+20 b-16 c-17 d-19
senti a-19 b-22 d+16
sepa$ a+16
ser a-27 c+23 d-37
ser$ a-26 b-24 c+27 d-23
seria a+16 d-17
sertralina a+16 c-24
servi* a-22 c-20 d+15
set a-25 d+27
sever* a-17 b-18 c-24 d+21
severe a-17 b-17 c-16 d+18
shado* c+16 d-16
shadows c+16 d-16
she a-17 b-19 d+21
she__for a-21 b-15
she__had a+17
she__her d-16
she__in b-15
she__me a-16 b-21
she__with a-16 b-21
she_can a-16 d+17
she_gets c+18
she_goes c+16
she_has c-17
she_is b-32
she_never a+17
ship a+16 b-16
shoot d+18
shoot$ d+18
shot b-16 c-21
shot$ c-17
shoul* a-23
should a-24 c+17 d-15
should$ c-17 d+19
si a-41 b-27 d+24
si$ a-27 b-16 d+16
si__@relative a-33 b-18 d+25
si__la d+15
si__no b-30 c+20 d-29
si__pero a+15
si__que b+17 c-18 d-15
si__rapido a-15 b-16 c+20 d-20
si__tomo a-17
si_el d+15
si_es a-16 b-16 c+20 d-20
si_estoy b+17 d-17
si_mi a-34 b-19 d+27
si_soy d+18
si_ya a-18
si_yo a+23 b-19 c-17 d-18
sick a+17 c-18
sient* c+17
siento c+17
sin b-34
sin_@drug c-15
sin_problema c-15
sin_problemas a+19 b-18 d-20
since b-29
since$ c-16
since__@relative c-18 d+17
since_my b-16 c-18 d+18
sir c-16
sirvi* a-15 d+15
sirvio a-15 d+15
sirvio$ a-15 d+15
sis a-25 b+17
sister b-16 d-20
six a-15 c-17 d+19
skip a-22 b+23 c-20 d-23
skip$ a-22 b+23 c-20 d-23
skips a-20 b-21 c+24 d-25
sleep b-23 d-16
sleep$ a-24 c+27 d-17
sleep__a c-18
sleep_and d-16
smoke b-16
snipp* a+15
snipped a+15
snipped$ a+15
so b-31
so$ a-25 b-24
so__i a-16
so__the a+17 d-20
so_but d-21
so_far a+25 b-15 c-25 d-19
so_maybe a-20 c+22 d-16
so_no a+24 c-27 d-22
sober b-16 c-17
sober$ a-20 d+20
sober__# a+21 d-20
sober_since a+16 d-16
socia* a+20 d-15
social a+20 d-15
sola a+30 b-23 c-29 d-30
sola$ a+30 b-23 c-29 d-30
solam* a+33 b-30 c-27 d-30
solamente a+33 b-30 c-27 d-30
solo a+51 b-48 c-47 d-49
solo$ a+20 c-19 d-22
solo__en a+16
some a-36 c+29 d-19
someb* a-21
somebody a-21
somebody$ a-16
someo* b-20
someone b-20
somet* a-37 b-47 c+45 d-33
something a-35 b-27 c+28
something__do c+16
something__my d-18
something__the c+15 d-16
something_in c+19 d-17
sometimes b-40 c+31 d-31
sometimes$ a-32 b-30 c+28 d-21
sometimes_i a-25 b-19 c+20
soplo a-26 b-18 c-28 d+28
soplo$ a-25 b-17 c-25 d+26
sorry a+25 b-18 d-26
sorry$ a+25 b-18 d-26
sort a-17 c+22 d-18
sort_of a-17 c+22 d-18
soy c-53
soy__a a-16 c-16
soy__la b-21 d+15
soy__nada a+22 d-23
soy_alergica a-15 c-18
soy_bipolar c-15 d+19
soy_senor a+16 d-16
soy_varon a+20
sprin* b-21 c-19 d+19
spring b-21 c-19 d+19
spring$ b-20 c-19 d+18
stabl* c-18 d+20
stable c-18 d+20
start* a+20 b-17 c-28
started a+21 b-16 c-30
started__last a+18 c-19
started_my a+25 b-16 c-28 d-21
state c-18
stays a-16
stero* d+16
steroids d+16
steroids$ d+16
still a-44 b-18 d+25
still__at d+16
still__it a-15
still__night d+16
still_looking a-15 c+18 d-18
stone* c-16 d-19
stones c-16 d-19
stones__not a+17
stop a-23 c-25 d+26
stopp* b-26
stopped b-26
store d-17
stres* d-20
strok* c-18
stroke c-18
stron* a+20 b-17 c-18 d-21
strong a+20 b-17 c-18 d-21
stuff b-26
stuff$ a+27 c-20 d-27
sube c+15 d-16
substance:# a+17 b-40 c-44
substance:#_anos a+23 d-26
substance:#_days a-31 c-18 d+32
substance:#_months d+15
substance:#_years a+27 d-30
substance:@date a-33 b-31 c-24 d+36
substance:@day b-29 c-15
substance:@drink a+25 b-19 c-18 d-21
substance:@drug_@drug a-23
substance:@drug_does c+16
substance:@drug_pot a-23 c+22
substance:@drug_that a+23 b-18 c-21
substance:@drug_to a+21 c-21
substance:@food a+17
substance:@holiday a+23 c-22
substance:@medicine c-15
substance:@relative d-31
substance:@relative_dice b-15
substance:@relative_drinks a-19 b+20 c-20
substance:@relative_has a+18 b-16 d-20
substance:@relative_si b-21 c+18 d-19
substance:@relative_would b-16 c+19
substance:@stop a+18 b-23 c-33
substance:a b-27 c-22 d+21
substance:a_@drug a+19
substance:a_couple a+16 d-17
substance:a_few a-15
substance:a_glass a+16 c-16
substance:a_little d-19
substance:a_lot a-27 b-16 d+16
substance:a_night a-15 d+16
substance:a_problem d+16
substance:a_veces c+18
substance:a_week c-23
substance:aa d+15
substance:about a-20 d-17
substance:adderall b+17 c-18
substance:addic* b-18 c-23 d+25
substance:ago c-15
substance:alcohol b-23 c-31 d+28
substance:all b-19 c-24
substance:am a-23 b-28 c-27 d+31
substance:am_a c-18 d+20
substance:an c-17
substance:and_can a-16
substance:and_there a+17
substance:ano b-19 c-28
substance:anos a+30 c-19 d-35
substance:anos_limpio a+21 d-20
substance:anos_sin a+19 d-24
substance:as c-16
substance:at a+24 b-16 d-30
substance:at_@holiday a+16 c-15
substance:at_all d-22
substance:august a-21 b-16 c-16 d+22
substance:back b-19
substance:barel* a+18
substance:barely a+18
substance:barely_drink a+18
substance:bebo b-22 c-21
substance:been b-20 c-19
substance:been_sober a+19 d-18
substance:beer a+21 d-16
substance:beers a+19 d-24
substance:bodas d-15
substance:bottl* c-20
substance:bottle c-17
substance:brother d-18
substance:but b-22 c+16
substance:but_i c+15
substance:cada a-20 b-22 c-26 d+23
substance:can a-20
substance:can_not a-16
substance:casi a+19
substance:cerve* a+26 c-22 d-19
substance:cervecita a+16
substance:christmas a+16 c-15
substance:cigarettes a+21 c-18 d-18
substance:clean b-30 c-24
substance:con b-23
substance:con_el a-22 c-15 d+19
substance:confi* a-16 b+16 c-15
substance:copa a+16
substance:count a-21 b+22 c-16 d-16
substance:coupl* a+16 d-17
substance:couple a+16 d-17
substance:crist* b-19 c-24 d+18
substance:cristal a-22 b-16 c-20 d+22
substance:cuand* b-16
substance:cuando b-16
substance:cuando_murio c-16
substance:cuent* a-27
substance:cuenta a-27
substance:cutti* a-19 c+18 d-15
substance:cutting a-19 c+18 d-15
substance:day a-29
substance:days a-32 d+29
substance:days_clean a-22 d+24
substance:days_sober a-20 d+19
substance:de b-30
substance:de_mas a-19
substance:decir a-16 c+15
substance:deje a+15
substance:depen* a-18 b-28 c+29 d-19
substance:depende c+21
substance:depends b-23 c+21
substance:dias a-17 d+19
substance:dice a-15 b-18 c+18
substance:dice_que a-15 b-18 c+18
substance:divor* a-17 d+16
substance:do d-22
substance:do_not b-26 d-17
substance:does b+22 c-18 d-18
substance:does_that b-19 c+18
substance:dormi* c+17
substance:dormir c+17
substance:drank b-15 c-24 d+22
substance:drink b-17 d-16
substance:drinker a+22 b-15
substance:drinking b-20 c-23 d+16
substance:drinks_a c-22
substance:droga* c-31 d-23
substance:drogas c-31 d-23
substance:drugs c-24 d-24
substance:drunk a-17 d+18
substance:edibles a+16
substance:el c-26
substance:el_@drug a-18 d+19
substance:en c-20
substance:en_@date d+16
substance:en_las d-16
substance:en_rehabilitacion a-21 d+18
substance:es c-19 d-17
substance:es_el a+18 b-20
substance:eso d-23
substance:este b-19 c-28
substance:este_ano b-19 c-28
substance:estoy a-35 b-25
substance:estoy_en a-17
substance:estuv* a-18
substance:estuve a-18
substance:every a-29 b-25
substance:every_day a-19
substance:every_night a-20 b-18
substance:ex a+18 c-17
substance:few a-15
substance:fines d-18
substance:for b-21
substance:for_@drug a-16
substance:for_sleep a-24 c+27 d-17
substance:fumo b-25 c+15 d-23
substance:fumo_@drug a-22 b-21 c+27
substance:gave a+17 d-18
substance:glass a+16 c-16
substance:glass_of a+16 c-16
substance:got a-19 d+17
substance:hace a+21 c-20 d-17
substance:had a-24 d+21
substance:has a+16 b-17 c-16
substance:has_a b-16
substance:have b-21 c-19
substance:he_drinks a-19
substance:here a-21 c+21 d-19
substance:here_and a+17
substance:him d-17
substance:hones* a-15 b-16 c-18 d+20
substance:honestly c-16 d+17
substance:husband b+16 c-25 d-18
substance:i_@drug b-25 c-17
substance:i_am a-23 b-28 c-27 d+31
substance:i_do b-22
substance:i_drink a-29
substance:i_had a-16 c-19 d+19
substance:i_take a-17 b-17
substance:i_would c-20
substance:in c-30
substance:in_# a+27 c-16 d-27
substance:in_@date a-19 d+16
substance:in_may d+17
substance:in_rehab a-16
substance:is b+21 c-28
substance:is_@drug a-17 b+15 c-16
substance:is_a a-15 c-16 d+20
substance:is_it a+24 b-22 c-25
substance:is_on b+15 d-15
substance:is_prescribed b-16 d-18
substance:is_that c+16 d-19
substance:is_the a+16
substance:it b-26
substance:it_was a-19
substance:june d+19
substance:just a+30 b-31 d-33
substance:just_@drink a+16
substance:just_@drug b-17
substance:kids b-20 c+16 d-25
substance:kind b-16 d-16
substance:kind_of a-17 c+17
substance:know a-16
substance:la c-31 d+17
substance:la_@drug a-20 b+17 d-21
substance:las b-23 c-22 d+20
substance:las_bodas d-15
substance:le a-16 b-18 c+19 d-19
substance:life a+16
substance:like d-15
substance:littl* d-19
substance:little d-19
substance:little_@drug a+20 c-20
substance:llevo b-18 c-19
substance:los_fines d-18
substance:lost d+19
substance:lost_my d+19
substance:lot a-27 b-16 d+16
substance:mama c-16
substance:marihuana a-24 d-24
substance:mas a-15 b-26
substance:may d+17
substance:maybe a+22 b-24 c-17 d-34
substance:me c-39 d+18
substance:meses a-17 d+17
substance:mi a-17
substance:mi_@relative a-16
substance:mom d-21
substance:month c-16
substance:month* a-21 d+20
substance:months a-21 d+20
substance:more a-23 b-24
substance:more_than a-22 b-16
substance:most a-18 b-15
substance:most_nights a-18 b-15
substance:mota a-16 c+17
substance:much a-26 b-25
substance:mucho a-18
substance:murio c-16
substance:murio_mi c-16
substance:my d-21
substance:my_@medicine d-23
substance:my_@relative a-26
substance:nada a+26 c-17 d-28
substance:nada_de a+20 d-16
substance:never a+23 c-19 d-23
substance:ni a+26 c-21 d-20
substance:nicotine c-18
substance:night a-30 b-23 d+16
substance:night* a-18 b-15
substance:nights a-18 b-15
substance:no a+15 d-34
substance:no_bebo a+16
substance:no_i a+16 d-28
substance:no_problem a+26 c-25 d-18
substance:no_tomo a+39 c-27 d-33
substance:not a+19 b-28
substance:not_a d-17
substance:not_at d-21
substance:not_do d-19
substance:not_sure c+17
substance:not_this d-18
substance:nunca a+30 c-26 d-18
substance:nunca_tomo a+18
substance:of b-29
substance:of_@drug c-16
substance:of_it c-17
substance:ok a-20 c-21 d+17
substance:on_@day b-21 c-33
substance:on_drugs b+15 d-15
substance:one a+15 b-20 d-21
substance:only b-21 c+18
substance:only_on c-16
substance:out a-20 d+18
substance:over c-18
substance:pack c-18 d+17
substance:pain a-15 c+20 d-23
substance:pain_@medicine c+18 d-18
substance:papa c-15
substance:para c+17
substance:para_dormir c+17
substance:paso b-16
substance:pastillas a-18
substance:pills c-16 d+17
substance:poco a+19 b-28 d-32
substance:pot a-25 c+25
substance:presc* a+16 c-20
substance:prescribed a+16 c-20
substance:probl* b-17
substance:problem b-17
substance:problemas a-17 d+22
substance:problemas_con a-17 d+22
substance:puede a-18 c+20
substance:que b-30 c+23
substance:que_me b-16
substance:quit c-18
substance:rathe* c-18 d-17
substance:rather c-18 d-17
substance:recai d+17
substance:recov* d+16
substance:rehab a-26 c-23 d+27
substance:rehab* a-21 d+18
substance:rehabilitacion a-21 d+18
substance:relap* c-18 d+26
substance:relapsed d+22
substance:say a-25
substance:say_yes a-15
substance:says c+20 d-27
substance:se a-23 c+17
substance:si b-29
substance:sin c-15
substance:sin_@drug c-15
substance:since_# a+16 d-16
substance:sleep d-22
substance:smoke b-16
substance:so b-18 c+16
substance:sober b-16 c-17
substance:sober_since a+16 d-16
substance:socia* a+20 d-15
substance:social a+20 d-15
substance:solo a+26 b-26 c-22 d-24
substance:somet* b-18 d-27
substance:sometimes b-16 d-23
substance:sometimes_i a-20 c+21 d-20
substance:soy a+17
substance:sure c+17
substance:take a-17 b-17
substance:take_more c-16 d+17
substance:take_my d-19
substance:takes b-16 d-18
substance:tal a-19 c+22
substance:tal_vez a-19 c+22
substance:tell a-16 d-15
substance:tell_you c+18
substance:tengo a+20 c-20
substance:than a-27 b-23
substance:than_i a-18 b-18
substance:than_prescribed a-19
substance:that d-43
substance:that_a c+16 d-19
substance:that_count b-19 c+18
substance:that_is a+17 c-30 d-27
substance:the a+21 b-22
substance:the_drinker a+16
substance:there a+22 d-20
substance:this a-17 c-24 d+16
substance:this_year b-23 c-16
substance:to_sleep a+17
substance:tobac* c-15
substance:tobacco c-15
substance:toma c-20
substance:toman* a-26 b-16 c-25 d+25
substance:tomando a-26 b-16 c-25 d+25
substance:tomar b-16 c-20
substance:tomo b-34
substance:too a-24 b-25
substance:too_much a-24 b-25
substance:tuve a-17 c-17 d+18
substance:two d-16
substance:ultim* d+16
substance:ultimamente d+16
substance:un b-21 d-19
substance:un_poco a-20 c+17
substance:un_vinito a+20 c-16 d-19
substance:una a+23 c-30
substance:una_cervecita a+16
substance:una_copa a+16
substance:until c-18 d+22
substance:until_@date d+16
substance:up a+17 d-18
substance:uso a-16 b-31
substance:uso_drogas a+16
substance:veces c+18
substance:vez a+16 b-25 d-30
substance:vinit* a+20 c-16 d-19
substance:vinito a+20 c-16 d-19
substance:vodka c-17 d+17
substance:vodka_every c-17 d+17
substance:voy a-22 c-21 d+24
substance:was b-21
substance:was_a c-18 d+18
substance:was_in d+15
substance:week c-23
substance:weekends a-19 b-24 d+18
substance:went d+15
substance:went_to d+15
substance:were c-16
substance:what d-24
substance:what_you b-17 c+15
substance:when c-18
substance:why a-16 b+22 c-19 d-21
substance:wife a-21 b-21
substance:will b+21 c-19 d-24
substance:would_say a-18 b-40
substance:would_tell c+18
substance:xanax a-18
substance:y a-16 b+21 d-24
substance:ya a+17 c-19
substance:yeah a-23 b-19 c-26 d+28
substance:year b-23 c-17
substance:years a+38 b-22 c-29 d-38
substance:yes a-23 b-18 d+19
substance:yo b-24 c+20 d-15
substance:yo_no a+22 c-18
substance:you a-24 d-21
substance:you_yes c+18
substance:¿ b+23 c-21 d-17
sulfa a+25 c-21 d-27
sulfa$ a+16 c-18 d-23
supe a-16 c+17
supe$ a-16 c+17
sure a-24 b-43 c+17
sure$ a-36 b-25 c+23
sure__not a+16
surge* b-22
surgery b-22
svt d+19
svt$ d+19
take b-18 c-18
take_@medicine c-27
take__@medicine b-16
take__@vehicle a+15 b-17 c-15
take__and c-16
take__i c-16
take__pain c+16
take__than c-22 d+22
take_more c-16 d+17
taken b-17 d-18
taken_it d-17
takes c-16
tal a-28 b-18 c+28 d-22
tal_vez a-28 b-18 c+28 d-22
talk c-27
talk_@treat c-17 d+19
talk__a c-17
talk_to c-15 d-17
taqui* a-17
taquicardia a-17
tarda a-17 b+18 c-15 d-16
tarda$ a-17 b+18 c-15 d-16
taxi a+23 b-22 c-21 d-18
tell a-25
tell__yes c+18
tell_the b+15
tell_you c+22 d-16
telli* a-17 b+15 d-18
telling a-17 b+15 d-18
ten b-17 c-20
tener b-20 c-28
tengo b-75 d+16
tengo_# c-15
tengo__anos a+17 d-19
tengo__de a-17
tengo__meses d+18
tengo__sin d-15
tengo_arritmia d+18
tengo_baja a+17 d-20
tengo_el a+24 c-26 d-20
tengo_hepatitis c-25 d+25
tengo_que a-28 b-18 c+30 d-26
tengo_tiempo b-15 c-21
tengo_un a-29 b-17 d+23
terapia a-23
termi* d-16
termino d-16
terri* b-15 c-17
terrible c-15
test a-31 b-25 c+25
test$ a-25
teste* b-17 c+16 d-25
tested b-17 c+16 d-25
tested$ a-23 c+24
tested__it d-15
tests b-31
tests$ a-23 b-22 c+28 d-30
tests__back c-18
tests_came c-18
text c-18
text_me c-17 d-17
textb* a+19 c-15 d-17
textbook a+19 c-15 d-17
than a-27 b-26
than_i a-18 b-18
than_prescribed a-19
thank a+21 b-19 c-24 d-18
that d-29
that$ b+19 c-44 d-21
that__@clinician c-15
that__all a+17 d-18
that__am d-16
that__has a+15 c-18
that__it a+19 b-35 c-33
that__know b-16 d-22
that__me a-18 c-17
that__not a-16
that__of b-21 d-26
that__problem b-22 d-24
that__sailed a+16 b-16
that_a a-15 c+19 d-23
that_count a-18 b-31 c+30
that_counts c+21
that_ever a+19
that_i b-29
that_is c-18 d-22
that_kind a+16 c-15
that_matter b+16 c-15
that_ship a+16 b-16
that_was d-16
the c-20
the_@clinician a+18 c-28 d-36
the_@day a-18
the_@vehicle b-16
the__at d-19
the__fine a+17 d-18
the__for c-20 d+15
the__i a+16 b-18
the__in a+17 b-16
the__is a-27 d+17
the__it c-17
the__kind b-19 c-20
the__me a+16 b-35 c-28
the__no a-17 c+22 d-27
the__of c-20
the__one a-30 c-24
the__pressure a-20 d+19
the__says d-22
the__then a-16 c+17
the__this a-16
the__was c-17
the_baby c-22 d-15
the_blood a-20 d+19
the_drinker a+16
the_drug a-17
the_family b+20 d-17
the_first d-15
the_last b+17 d-19
the_one c-21
the_patch a+21 b-15 c-17 d-20
the_patient d+17
the_same a-23 b+20 d-20
the_second b-18 c-20 d+15
the_stuff a+19 d-16
the_time a-22
them a-17 c-28
them$ a-16 b+18 c-24
then a-30 b-25 c+21
then$ a-24 b-18 c+25 d-21
therapy a-16 d-24
there a-18 b-27 d+19
there$ c-29
there_is a-23 b-24
they b-22
they__@relative c-17 d+16
they__a c-17 d+19
they__but d-16
they__for d-18
they__is a-16
they__it a-15 b-22
they__not d-18
they__on a-15
they__something c+16 d-20
they__to a-19
they_are c+21 d-25
they_found d+17
they_have a-16 c-18
they_never a-20 c+19
they_said a-19 b-17
they_tested a+19 c-17 d-19
thing b-16 c-17
thing* b-22
things b-22
things_sometimes c-16 d+16
think a-24 b-31 c+25
think* c+17
think__but a-19 c+20 d-17
think__not c+17 d-16
think_i d-17
think_so c+23 d-17
thinks c+17
thinks_i c+20 d-17
this b+18 c-38
this$ b+26 c-32 d-35
this__the a+16
this_evening b-15
this_is b-21
this_morning b-18 c-16
this_year b-23 c-16
those a+18 b-19 c-19
those$ a+16 b-19 c-20
thoug* b-33
thought b-32
thought__but a+16 c-16
thought__was a-21 d+16
thought_i b-15 c-29 d+20
three a-25 b-33 d+26
three$ a+17 d-15
throu* c-15
through c-15
ticke* b-21 c-18
ticker b-21 c-18
tiene a-18 b+18 c-19
till c-27 d+20
time$ a+21 b-41
time__what a-20 b+20 c-16 d-20
time_for a-16 b+20 c-17 d-22
time_is c+16
time_no a+24 d-21
timer a+15 d-16
timer_here a+15 d-16
times b-18 c+18 d-25
times$ a-18 c+20 d-20
timin* a-17 d+17
timing a-17 d+17
timing$ a-17 d+17
tipo a-21 c-24
to d-25
to$ a-17 b-22
to_@drive b-19 c-20
to_@stop c-15 d+18
to_@treat b-17
to__a b-18 d-15
to__and b-15 d-17
to__but c-16
to__first a+18 d-16
to__i d-19
to__in a-20
to__knowledge d-18
to__me a-24 d+22
to__my d-25
to__not a+25 b-24 c-19 d-18
to__one b-16
to__only a+26 b-25 d-16
to__out c+18
to__she d-15
to__that d-15
to__this a+20 b-23 c-18
to__to c-16
to__up c+19 d-17
to__with b+17
to__yes c-20
to_a d-23
to_all a+18
to_ask a-15
to_be a-16 c+15
to_bees d-19
to_but d-18
to_do a-20
to_find a-17 b-16 c+20 d-16
to_go a+18 d-18
to_it a-17 c-19 d+20
to_me b-19
to_nothing a+24 b-20 d-18
to_see c+16
to_sleep a+17
to_take a+18 d-22
to_the a-17
to_this a+18 b-15 c-20
to_wear a-16 d+17
tobac* c-15
tobacco c-15
todav* b-25
todavia b-25
todavia$ a+16 c-20
todavia_no a-18 c+19
today b-23 c-33
today$ b-23 c-33
todo b-32 c-34
todo$ a-20 d+18
todo_bien a+21 b-17 c-20 d-16
toget* a-16 c-17 d+18
together a-16 c-17 d+18
told d-28
toler* a+16
tolerated a+16
tolerated__well a+16
tolerated_it a+16
toma c-31
toma$ c-19
toma_pecho a-19 b-17 d+20
toman* a-27 b-17 c-27 d+26
tomando a-27 b-17 c-27 d+26
tomar b-16 c-20
tome a-28 b-26
tome_algo a-17 c+21 d-18
tomo b-26
tomo$ a+27 d-37
tomo_@medicine a-23
tomo__@vehicle a+16
tomo_un a+19 b-16 c-18 d-15
tomor* b-21 d-26
tomorrow b-21 d-26
tomorrow$ b-20 d-24
tonig* a+22 b-25 d-26
tonight a+22 b-25 d-26
tonight$ a+22 b-25 d-26
too$ d-16
too_much a-24 b-25
took b-30 d-19
took_@medicine c-17
took_a a+15 c-16
took_it c+18 d-18
touch c-20
traba* a+27 b-18 c-18 d-23
trabaja a+20 b-19 d-17
trabaja$ a+18 b-17 d-27
trabajando a+22 d-21
trabajando$ a+22 d-21
trabajo d-18
trabajo$ d-18
traig* a-21 b-17 d+18
traigo a-21 b-17 d+18
trans* a-23 b-18 d+18
transplant a-15 c-24 d+23
transplant$ c-22 d+21
trast* c-19 d+16
trastorno c-19 d+16
trastorno_bipolar c-19 d+16
treatment c-24
tres b-16 c-26
tres__@treat c-15
tres_meses c-15
tried__all a-25 b-19 c-19 d+24
tried_everything a-20 b-17 c-19 d+22
tried_it c-20
trime* a-23 b-17 c-17 d+22
trimester a-23 b-17 c-17 d+22
trimester$ a-23 b-17 c-17 d+22
trist* a+18
troub* a+22 c-29 d-16
trouble a+22 c-29 d-16
trouble$ d-19
trust c+16 d-16
trust_it c+16 d-16
try a+28 b-26 c-20 d-28
try_again a+15 b-17
try_me a+16 d-16
tryin* a-22 b-30
trying a-22 b-30
trying__one c+20 d-15
trying_to a-22
tubal a+21
tubal$ a+21
tuesday d-17
tuve a-38 b-36
tuve__con d+16
tuve__de c+21 d-22
tuve_hepatitis c+23 d-23
tuve_un a-27 b-19 d+17
tuve_una a-23 b-16
tuvo a-16 b+19 c-20 d-20
twent* c-18
twice b-24 d-19
twice$ a-20 b-19 c+18
twin a+20 c-16
twins a-28 b-22 c-20 d+29
twins$ a-16 d+18
two b-23
two$ d-29
two_@medicine a-17 d+17
two_heart d+16
two_lines a-22 b-16 c-18 d+22
uber b+23 c-40 d-30
uh b-27 c-24
uh_huh d+18
ultimamente d+16
ultimamente$ d+16
ultra* b-26 d-28
ultrasound b-23 d-27
un a-17 b-38 d+27
un_@relative a-21
un_@vehicle a+21 b-26 c-18 d-19
un__de a-31 b-23
un__el d+16
un__hace a-18 c-22 d+22
un__las d-15
un__me a-17 d+16
un_brote d+16
un_poco a-25 b-16 c+27 d-26
un_soplo a-16 c-19 d+20
un_vinito a+20 c-16 d-19
una b-60 c+23 d-27
una$ b-18 c-20
una_@medicine d-17
una__me d-18
una__un c-18
una__y c+19 d-20
una_cervecita a+16
una_copa a+16
una_reaccion a-16 c-19 d+19
una_semana c+17
una_vez a-19 b-29 c+27 d-16
una_y d-22
under d+18
unles* a+18 b-19 d-23
unless a+18 b-19 d-23
until c-18 d+22
until_@date d+16
up b-23
up$ a-40 b-39 d+33
up__down a-17 c+22 d-21
up_all d-17
up_and a-17 c+22 d-21
up_in c-15
use b-20
used b-16 c+17 d-24
used__hear c-15 d+17
used_it a+20 c-16 d-15
used_to c+21 d-19
using a-27 b-17
uso b-42
uso__@medicine a+20 c-19 d-19
uso_drogas a+16
uti b-18 d-16
uti__a d-15
utis a-35 d-15
utis$ b-23 c-29 d+31
utis_count b+19 c-22 d-17
va c-28
valve a-17 c-18 d+22
van a-27
varia* d+16
varias d+16
varon a+20
varon$ a+20
vasec* a+24 b-23 c-17 d-18
vasectomy a+24 b-23 c-17 d-18
veces a-35 b-37 c+35 d-20
veces__de c+15
veces_me c+19 d-18
veia a-16 b-17
veia_cosas a-16 b-17
vejiga b-32 c-35
ver a-26 c+18 d-26
ver$ a-15 d-19
ver_si c+16 d-16
vesic* a+17 c-17
vesicula a+17 c-17
vez b-47 c+24 d-16
vez$ b-33
vez__alta c+17 d-16
vez_me c+16
vi a-19 b-18 c-23 d+24
vi_cosas a-19 b-18 c-23 d+24
vinit* a+20 c-16 d-19
vinito a+20 c-16 d-19
viole* a-18 c-17 d+19
violent a-18 c-17 d+19
voces a-18 b-18 c-29 d+26
voces$ a-15 c-25 d+22
vodka c-17 d+17
vodka__night c-17 d+17
vodka_every c-17 d+17
voice* b-21 c-19 d+20
voices b-21 c-19 d+20
voices$ c-17
vomiting a-15 b-19 c-19 d+19
voy b-48
voy__# a-17
voy__@clinician b-22
voy__al b-21 d-22
voy__el c-18
voy__ver c+18
voy_a b-15
voy_con c-17 d+16
voy_en c-18
voy_para a-20 d+17
wait c-20
waiti* a-31 b-16 c+21
waiting a-31 b-16 c+21
waiting__an c+15
waiting_on a-19 b-19 c+22 d-17
walk a+19 c-16
want d-30
want_to c+16 d-24
wants d-26
wants_to d-18
was b-39 c+16 d-21
was__# c-16
was__ago a+15
was__but d-30
was__i a-15
was__not a+18 b-17 d-23
was__once d-17
was__problem c-18 d+18
was__the a-22
was_bipolar a+18 c-15
was_born a-17 d+17
was_fine a+27 c-17 d-23
was_going a+17 c-16 d-15
was_high c+15
was_in c-16
was_normal a+17 c-15
was_on c+19 d-16
was_too c+17
watch a-17 b-17 c+19 d-16
watch* a-15 b-15
watch_it c+17
watch_says c+17 d-18
way b-21 c-21
way$ b-17 c-19
we b-51 d-18
we__together a-16 c-17 d+18
we_are b-29
we_do b-16
we_have a+16 b-15 d-24
we_will a-16
weak b-18 c-23
weak_@body c-19
weane* b-17 c-16
weaned b-17 c-16
wear a-24 b-23 c-20 d+25
wear_pads a-15 c-15 d+16
week b-34
week$ a-20 b-28
week_@late c+20
weekend d-15
weekends a-19 b-24 d+18
weeks a-39 b-33 d+22
weeks$ a-29 b-22 c-17 d+27
weeks_@late c+20 d-17
weird a-17 c+20 d-20
weird_but d-17
well b-29
well$ b-19 c-24 d+18
well_i c+20 d-19
wellbutrin a+24 b-19 c-24
went a-27 b-35 d+21
went_through a+17 d-15
went_to a-19 b-17
were b-24 c+21 d-28
were__but c+17 d-16
what a-48 b+49 c-18 d-62
what$ a-39 b+39 c-26 d-39
what__as c-16
what__exactly b-16 c+18
what__high b+21 c-20
what__i a-16 b+16 d-17
what__mania b+17
what__reaction b+17
what__that b-15 c+18
what__the d-17
what__you a-15 b+17 c-18
what_counts b+16 c-17 d-16
what_day c+16
what_do c-15
what_if a-16
what_is d-25
what_you b-17 c+15
when a-19 b-18 c+18
when__@relative a+18 c-18
when__am a-32 b-22 c+32 d-26
when__broke d-17
when__gave a-16 c-17 d+17
when__had a+17 c-22
when__it c-27
when__my a-20
when__was c+21 d-16
when_i a-22 b-37 c+33 d-18
when_my c-16
when_they a-17 c-18 d+18
where b+16
which a-29 b+32 c-29 d-28
which_ones b+16
while c+17 d-18
while$ d-16
who a-43 b+24 d-18
who__my b+20 c-20
who__this b+15 c-15
who__to a-15
who_is a-20
who_knows a-19 b-21 c+21
whole c-16
why a-48 b+24 c-24
why$ a-32 b+33 d-39
why__that c-16
why__you d-17
why_not a-19 b-30 c-19 d+30
wife b-36
will$ c-20
will_@drive a+18 d-18
will__be c-15
will__get a-16
will__in a-15
will__know a-18
will__me a-22 c-23 d+22
will__my b+18 c-17
will__take d-21
will__the c-16
will__there d+18
will_ask a-18
will_be b-34 c-38 d+16
will_i b+15 c-16
will_not b-20 d-17
will_take b-15
will_walk a+19 c-16
will_you b+17 d-18
with c-19
with__@relative a+17 d-17
with__in c-16
with_it c-20
with_me d+15
with_my b-20 c-17
with_the c-18
wonde* a-18 c+18 d-17
wondered c+19
work a+28 b-29 c-16 d-26
work$ b-19
worke* b-20 c-21
worked b-20 c-21
worked$ a-16 d+17
worki* a+17 b-25 d-18
working a+17 b-25 d-18
working$ a+29 c-24 d-29
working__my a-15
working_on a-24
works b-36 c-31 d+15
works$ b-31 c-25 d+18
would__a a+22 b-17 c-20 d-20
would__better a+23 d-24
would__if a-16 c-18
would__it d-16
would__to d-21
would__yes a-20
would__you c+18
would_be b-31 c-33
would_have a-21 b-25 c+27 d-16
would_know b-25 c+21
would_rather c-19 d-23
would_say a-22
would_tell c+18
wrong a-16 b+20 c-16 d-23
xanax a-18
y d-17
y_@body a+15 d-19
y_@medicine b-29 c-37 d+24
y_@treat c-21 d+17
y__bien a+19 c-16 d-21
y__la a-18
y__pecho a-17 b-15 d+17
y__que a-17 b+20
y_me d-15
y_nada a-24 c-17 d+29
y_no c+16
y_salio a+19 c-20 d-17
y_si b+21 d-18
y_toma a-17 b-15 d+17
ya a+28 b-51 c-22
ya__de a+22 d-22
ya__la b-16 c-19 d+16
ya__me a+16
ya__mi c-17
ya_estoy a+16
ya_lo a+16 b-16 c-21
ya_no a+22 b-17 d-27
yea a-22 b-27 c-27 d+29
yea$ d+16
yea__is d+15
yeah b-44 c-45 d+33
yeah$ a-26 b-22 c-25 d+35
yeah__@relative d+15
yeah_my d+18
year b-34
year$ b-29
years b-21
years$ b-27 c-27
years__@medicine c-15 d+17
years_ago b-23
years_of c-17 d+21
years_old d-25
yep a-20 b-19 c-21 d+23
yes a-56 b-30 c-15 d+46
yes$ a-49 d+24
yes__@medicine a-17
yes__@relative c-16 d+23
yes__is d+20
yes__no b-27
yes_but a-19
yes_i a-16
yes_me a+20 b-16 c-17 d-16
yes_my c-16 d+22
yes_to c-15
yessi* d+17
yessir d+17
yeste* a+22 c-24
yesterday a+22 c-24
yesterday$ a+19 c-20
yet c+17 d-27
yet$ c+20 d-25
yo a+28 b-30
yo$ a+22 b-28 d-29
yo__no c+16
yo_no a+40 b-31 c-38 d-23
you a-37 b+44 c-19 d-30
you$ b+18 d-22
you__at d-18
you__it d+18
you__me b+22 c-23 d-29
you__to a-18 d-20
you_know a-21 d-15
you_mean b+16 d-17
you_text d-15
you_try a+16
you_yes c+17
your a-23 b+26 c-18 d-27
yup a-19 b-18 c-16 d+27
yup$ d+16
zoloft c-16
¿ a-44 b+48 c-46 d-36
¿__en a-16
¿__que a-16 b+19 c-20
¿_a b+17
¿_se a-16
"""
