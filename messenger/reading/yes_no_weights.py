"""Weights of the yes_no reader: written by ``python -m training.weights`` from 4911 texts; not by hand."""

KNOWN = """\

"""

LINES = """\
no other unsure yes
# b-32 c-55 d+22
#$ c-45
#_@visit d-15
#__# b-29
#__@late d-15
#__a a+21 c-23
#__and a-15 d+16
#__clean d+18
#__morning a+18 d-22
#__no d-17
#__sober a-18 d+19
#__the d-16
#_and a+19 d-19
#_anos a+22 d-24
#_days a-35 d+33
#_meses a-27 d+21
#_months a-28 b-17 d+23
#_over b-25
#_pack c-16 d+17
#_semanas d+17
#_so a+16 d-17
#_this a+15 d-16
#_weeks a-31 b-30 d+32
#_years a+19 c-21 d-28
= b-15
=said:allergy:ask c-22
=said:allergy:unsure a-51 c+33 d-33
=said:allergy:yes a-57 b-49 c-49 d+60
=said:any:ask a-41 b+43 c-40 d-45
=said:any:no a+41 b-36 c-34 d-43
=said:any:unsure a-27 b-24 c+28 d-27
=said:any:yes a-40 b-48 c-39 d+47
=said:ask b+35 c-20 d-17
=said:ask:a_question a-91 b+88 c-36 d-100
=said:ask:does_not_want_to_answer,_or_did_not_understand a-47 b+50 c-47 d-48
=said:ask:none_of_yes,_no,_unsure a+21 b-73
=said:ask:opens_with_no,_but_tells_otherwise a-22 b-16 c-26 d+25
=said:ask:signs_of_both b-51 c-35 d+16
=said:ask:someone_else's_condition a-38 b+36 d-58
=said:heart:ask b+15 d-28
=said:heart:no a+25 b-59 d-22
=said:heart:unsure a-42
=said:heart:yes b-25 c-35 d+22
=said:no a+66 b-66 c-42 d-54
=said:no:nobody_to_take_them a+39 b-29 c-44 d-33
=said:no:not_that_they_know_of a-20 b-22 c+24 d-32
=said:no:opens_with_no a+40 b-57 c-46
=said:no:someone_else_has_it,_the_person_does_not a+48 b-53 c-45 d-32
=said:no:the_last_word a-21
=said:no:the_last_word_after_all b-23 d-17
=said:no:what_the_text_says_about_the_question a+64 b-42 c-80 d-49
=said:now:ask c-46
=said:now:no a+21 b-34 c-78
=said:now:unsure a-55 b-52 c+25
=said:now:yes a-26 b-72 c-67 d+45
=said:organ:ask a-18
=said:organ:no a+22 b-67 d-26
=said:organ:unsure a-23 b-55 c+20
=said:organ:yes a-31 b-18
=said:pregnancy:ask c-17
=said:pregnancy:no a+47 b-20 c-40 d-47
=said:pregnancy:unsure a-21 b-53 c+31 d-39
=said:pregnancy:yes a-24 c-56 d+21
=said:prior:ask a-21
=said:prior:no b-77
=said:prior:unsure a-19 b-18 c+21 d-26
=said:prior:yes a-48 b-33 d+27
=said:psychosis:ask a-15
=said:psychosis:no a+40 b-23 c-29 d-44
=said:psychosis:unsure a-27 c+27 d-50
=said:psychosis:yes a-71 c-26 d+29
=said:ride:ask d-21
=said:ride:no a+25 b-58 d-36
=said:ride:unsure d-31
=said:ride:yes b-92
=said:substance:ask d-19
=said:substance:no b-24 c-26
=said:substance:unsure d-31
=said:substance:yes a-49 c-27 d+32
=said:unsure a-46 b-35 c+63 d-62
=said:unsure:others_think_so a-20 b-19 c+23 d-23
=said:unsure:words_of_doubt a-45 b-31 c+60 d-60
=said:yes a-74 b-60 c-50 d+75
=said:yes:an_idiom_that_agrees a-22 c-23 d+25
=said:yes:opens_with_yes a-91 c-91 d+64
=said:yes:the_last_word a-39 c-23 d+20
=said:yes:the_last_word_after_all a-25 c-22 d+25
=said:yes:two_or_more_of_them_named a-28 b-26 c-41 d+36
=said:yes:what_the_text_says_about_the_question a-40 b-63 c-24 d+39
=said:yes:what_the_text_says_after_all a-22 c-22 d+22
=said:yes:words_of_agreement a-26 b-26 c-26 d+30
=short c-33
? a-50 b+42 c-24 d-40
@body b-27 c-18 d+16
@body$ a-18
@body__fine d-15
@body__it c-19 d+16
@body_cancer c-19 d+24
@body_infections c-16 d+21
@body_is a-26 b-18 c-30 d+30
@body_no a+23 c-18 d-23
@body_since d+18
@call a-31 b+37 c-25 d-35
@call_me a-25 b+34 c-35 d-41
@clinician a-27 c+20 d-21
@clinician$ a-21 b+16
@clinician__@medicine a-20 b-18 c-23 d+29
@clinician__hypomania b-15
@clinician__mania d-15
@clinician__me a+21 b-37 c-22
@clinician__on c-18 d+16
@clinician__que b-21 d-17
@clinician__to b-21 c+18
@clinician_and c-22
@clinician_dijo a-21 b-17 c+23
@clinician_has b-19
@clinician_said b-15
@clinician_says c-19
@clinician_thought b-17 c+18 d-16
@clinician_y a-16 c-22 d+22
@date b-24 c-36 d+20
@date$ b-21 c-33 d+17
@day c-15
@day$ a-25 b+16
@drink a+16 c-29 d-28
@drive a+24 b-18 c-62
@drive$ a+20 b-38 c-44
@drive_me a-26 c-16 d+18
@drive_yo a+18 d-17
@drug b-17
@drug$ b-30
@drug_@drug a-22
@drug__# a+17 d-18
@drug__@drug a+22 c-19 d-16
@drug__ago a-17 d+15
@drug__count c+18
@drug__day a-21 d+15
@drug__is a+23 b-21 c-16 d-16
@drug__it a+24 b-19 c-24
@drug__little d-19
@drug__night a-16
@drug__of c-16
@drug__problem a+15 c-23
@drug__sleep a+19 c-15 d-16
@drug__that b-17 c+22
@drug__the d-18
@drug_count c+16
@drug_does c+18
@drug_only b-16 c+16 d-27
@drug_pot a-24 c+20
@drug_that a+21 b-18 c-20
@drug_to a+22 c-22
@eat b-18 c-19
@eat$ b-18 c-18
@fetch c-21 d+19
@fetch$ c-17 d+16
@food a+19 c-16 d-18
@holiday a+23 c-23
@holiday$ a+23 c-23
@hours a-16
@howmuch a-28 b+29 c-19 d-27
@howmuch_tarda a-17 b+18 c-15 d-16
@insurance a-19
@insurance$ a-17
@insurer c-29 d+16
@insurer_a c-24
@late c+23 d-29
@late$ a-23 c+32 d-37
@medicine a-16 c-19 d+18
@medicine_@medicine d+20
@medicine__@medicine a-17 c-21 d+19
@medicine__@treat b-25 d-21
@medicine__a a-22
@medicine__of a-17 c-17 d+19
@medicine__prescribed b-17
@medicine_and b-20
@medicine_as c-17
@medicine_count b+26 c-19 d-22
@medicine_no d-25
@medicine_por a+16
@medicine_y a-22 b-16
@move$ d-16
@open b-39
@open$ a+21 b-30 d-38
@open__# a-21 c-18 d+21
@person a-16
@person$ c-20
@price a-22 b-20
@relative b+16 d-20
@relative$ a-46 b-23 d+33
@relative_@drive a-30 c-26 d+32
@relative_@insurer c-18
@relative__@body a+22 b-16 d-19
@relative__@drive a+19 c-24 d-19
@relative__@fetch c-19 d+18
@relative__@medicine b+16 c-15
@relative__a b+18 c-32 d-18
@relative__bipolar c-32 d-15
@relative__born b-17 c-17
@relative__bring c-21 d+20
@relative__but a+17 b-29 c-38
@relative__cancer d-15
@relative__de d-28
@relative__del d-19
@relative__dia d-17
@relative__dio a+18 c-15
@relative__do a-18 b-19 d+16
@relative__drink d-16
@relative__drogas a-20 b+17 c-17
@relative__el a+30 b-30 c-20
@relative__embarazada a-15 b+16 d-15
@relative__ese d-17
@relative__he a-16 c+16
@relative__her b-17
@relative__i a+29 b-32 d-25
@relative__in c-24 d-19
@relative__it a-22 b+23 d-19
@relative__know b-21 c+20
@relative__la a+17 b-24
@relative__law d+17
@relative__me a-28 d+18
@relative__mi a-19 d+19
@relative__no a+23 c-24 d-18
@relative__not a+22 b-25 c-18
@relative__on a-15 b+17 d-19
@relative__pero c-32
@relative__pregnant a-17
@relative__puede c-31
@relative__que b-32 c+17 d-16
@relative__say b-15 c+19
@relative__she a-18
@relative__the a+17 c-16
@relative__them c-16 d-15
@relative__to b-16 c-20
@relative__with b-19
@relative__working a+16 c-25
@relative__yes b-18
@relative__yo a+30 b-24 c-30 d-19
@relative_and b-20 c-28 d+23
@relative_but c-18
@relative_can b-37 c+20 d-19
@relative_did c-18
@relative_does c-21 d-15
@relative_drinks a-19 b+21 c-20
@relative_es a+18 c-37 d-30
@relative_esta d-18
@relative_had b+18 c-34 d-25
@relative_has b+17 d-25
@relative_if c+20 d-19
@relative_in d+17
@relative_is b+29 c-23 d-22
@relative_me a-27 b-18 c-31 d+32
@relative_murio a-19 b+20 d-20
@relative_no d-20
@relative_puede a-20
@relative_said a-21 b-16 d+20
@relative_say c+16 d-15
@relative_takes b+16 c-15
@relative_toma a-21 b+22 c-25 d-16
@relative_trabaja a+16 c-23
@relative_tuvo a-16 b+22 c-21 d-22
@relative_was c-31
@relative_will a-16 c-26 d+24
@relative_would a-18 b-29 c+29 d-20
@ride b-31
@ride$ a-24 b-18
@ride__@relative a-17 d+19
@sick b-26
@stop b-46
@stop$ a-20
@stop__# d-16
@stop__@medicine a-16
@stop__a a-16 c+19 d-17
@stop_de a+20 d-20
@stop_the c+21 d-19
@symptom a-44
@symptom$ a-18 c-20 d+20
@symptom__it c-15 d+15
@symptom__that a-24 b-17 c+26 d-17
@symptom_but a-21 c+21
@symptom_once c+18 d-17
@thanks a+29 b-25 c-28 d-27
@thanks$ a+16
@thanks__dios a+21
@thanks_a a+21
@treat a-25 c+17 d-18
@treat__@medicine a-32 b-24 c+20
@treat__anos d+15
@treat__my d+16
@treat__no a-19 c+27 d-26
@treat_and c-23 d+24
@treat_dos c+18 d-17
@treat_for a-19 c-24 d+30
@treat_like a-17 d-15
@treat_por c-17 d+19
@treat_si c+17 d-17
@treat_y c-18 d+16
@treat_yes a-19 c+20 d-19
@vehicle a+27 c-49 d-19
@vehicle$ a+32 c-42 d-41
@vehicle_home a+17 b-19 d-17
@visit b+21 c-22 d-16
@visit__@day a-19 b+18 d-16
@visit_is a-15 b+16
@wrong a-17 b+20 c-16 d-23
^# b-47 c-34 d+22
^@body a-31 b-23 c-29 d+31
^@call a-27 b+35 c-35 d-41
^@clinician a-28 b-32
^@drive a+24 d-24
^@drug b-35 d-21
^@howmuch a-22 b+23 c-24 d-21
^@medicine a-47 b-35 d+32
^@relative a-20 b-32 c-43 d+42
^@stop b-26 c+27 d-29
^@symptom a-21 b-21 d+15
^@treat a-30 b-28
^@vehicle a+34 b-40 c-23 d-30
^a c+22 d-24
^about d+17
^absolutely a+18
^afib a-20 c-19 d+21
^after d-20
^ahora a+21 b-20 c-16 d-17
^ahorita b-17
^all c-19
^allergic c-20 d-39
^amamanto a-19 b-16 d+18
^ando b-29
^apenas a+19 b-22 c-26
^are b+15
^ask c-23 d-23
^asking a-16 b-15 c+17 d-15
^at b-20
^bad b-32 c-31 d+16
^bebo b-19 c-22
^been a-23 b-26 d+20
^bipolar a-20 b-22
^blood a+30 c-15 d-31
^borderline b-23 c+22 d-25
^both a+25 b-29 c-28 d-20
^bp c-18 d+18
^busy a+29 d-26
^can b+33 c-48 d-43
^casi b-19 c-23 d+16
^chronic c-16
^cirrhosis d+20
^cirrosis d+16
^claro b-16 c-25 d+19
^clean a+30 b-26 c-24 d-31
^como a-32 b+38 c-34 d-31
^could b-26
^creo a-18 c+16
^cual a-22 b+22 d-23
^cuando a-17 b-17
^de b-28 c-30 d+25
^dejeme c+15
^del a+19 c-16 d-16
^depende a-24 b-20 c+23 d-22
^depends a-20 c+23 d-31
^diagnosed d+17
^did a+19 b-22 d-16
^do b+36 c-17 d-50
^does a-47 d-44
^dos a-19 b-17 c-22 d+20
^doy a-22 b-16 c-20 d+23
^drank a-18 c-22 d+23
^eh a-26 b-24 c+26 d-25
^el c-18
^en a+32 b-26 c-28 d-33
^enlarged a-20 b-17 c-16 d+19
^era c+15 d-15
^eso b+29 c-39 d-29
^esta d+17
^estaba c+17 d-15
^estamos a-19 b-17 c+21 d-18
^este a+17 c-20
^estoy b-72 d+23
^estuve a-19 b-16 d+16
^every a-18 b-18 c-24 d+22
^everyone a+23 b-24 c-18 d-19
^everything a+19 b-16 c-15 d-19
^felt b-16 d-20
^first b-24 c-27
^for a-22 b+15 c-20
^fumo a-18 b-21 c+19
^get c+18
^getting a-29 b-23 c+34 d-35
^give a+17
^go a-24 b-20 c-19 d+24
^going d-16
^got a-27 b-34 d+30
^hace a-23 b-17 d+17
^had a+28 b-53 d-17
^have b-24 c+17 d-31
^having a-27 b-21
^he b-38 c-16 d+21
^heck c-17
^hep b-19 c-26 d+28
^hepatitis c-20 d+19
^high c-16 d+16
^hoping a-19 b-17 c+24 d-23
^how a-26 b+20 d-33
^huh a-27 b+28 c-22 d-30
^i b-17
^ic a-20 b-20 c-21 d+23
^if b-15
^in a+30 b-26 d-29
^infecciones a-16 b-17 c-19 d+19
^is a-53 b+55 c-47 d-48
^it a-27 b-37 c+20
^jaja a+17
^jamas a+28 b-20 c-20 d-28
^just a+30 b-81
^kidneys a+24 b-19 c-18 d-21
^kind a-29 b-20 c+30 d-28
^la c-28
^labs a+25 b-16 c-22 d-22
^las a-22 b+22 c-29
^le a-30 b-21 c+21 d-15
^like a-21 b+17 c-20
^liver b-31 c-31 d+19
^llevo b-20 c-28 d+19
^lol c-15 d-17
^los a+22 c-22
^low a+24 b-22 c-15 d-25
^luego a+22 d-18
^mania a-17 c-19 d+19
^maybe a-17 b-40 c+29 d-46
^me b-60
^mi b+19 c-22 d-26
^might a-16 d+17
^mis a+16 c-15
^more c-18 d+19
^muchas c-17 d+15
^my b+19 c-16 d-18
^nada b-35 c-43 d+19
^nadie a+18 c-17 d-18
^nah a+46 b-27 c-42 d-43
^need a+22 b-30 d-28
^negativo a+20 c-15 d-19
^neither a+21 c-19 d-23
^never b-44
^next a-28 b+29 c-28 d-29
^ni a+30 b-22 c-27 d-29
^ninguna b-25 c-23
^ninguno a+31 c-20 d-31
^no b-17
^nobody b-23 d-27
^nomas a+37 b-41 c-22 d-36
^none c-33
^nope a+42 b-28 c-32 d-42
^not b-39 d-29
^nothing b-29 c-36
^now a-24 d+25
^nunca b-42 d-44
^of d+16
^ok b-17 d+19
^on b-36 c+17
^once a-19 b-16 c-22 d+20
^one a+17 b-31 d-30
^only a+38 b-66 c-29 d-18
^orino a-16 b-15 c+19 d-20
^padezco a-18 c-21 d+20
^para c-20 d-23
^perfect b-20 c-15
^pido b-19
^por a-18 b+22 c-24 d-21
^possibly a-20 c+22 d-19
^pressure a-16 c-15 d+17
^probably a-28 b-20 c+27 d-26
^puede a-16 b-30 c+35 d-33
^pumping d+15
^puro a+17 b-17 d-17
^que a-45 b+28 d-20
^quien a-26 d-25
^quizas c+20 d-19
^rather b+17 c-18
^sane a+26 b-24 c-24 d-26
^saw c+18 d-17
^schizoaffective d+18
^se a-17 d+20
^senti a-19 b-19 c-16 d+19
^seria a+16 c-17 d-15
^severe a-18 b-17 d+17
^si a-62 b-52 c-17 d+39
^sin b-24 c-20
^skip a-22 b+22 c-19 d-23
^social a+18
^solamente a+29 b-27 c-23 d-29
^solo a+47 b-48 c-39 d-41
^sometimes a-20 b-16 c+20 d-17
^sort a-18 b-15 c+22 d-18
^soy c-39
^still a-27 b-27 c+17
^stopped a+24 c-19 d-24
^sure a-16 b-19 c-17 d+25
^take d+15
^tal a-25 c+21 d-20
^tengo a-30 b-60 d+18
^that a-18 c-33
^the a-17 d+16
^they b-49
^this a+16 b-27 c-17
^three a-18 b-20 c-17 d+19
^time b+16 d-18
^todavia a-26 b-19
^todo a+22 b-23 c-20 d-16
^tolerated a+17 d-15
^tome a-29 b-22
^tomo b-37 c-17
^too a+19 b-22 c-25
^took d-18
^traigo a-17 b-15 d+15
^tres d+15
^tried a-35 b-30
^trying a-16
^tuve a-45 b-33 c+16
^two a-23 b-17 d+21
^uh a-15 b-15 d+20
^un b-29
^una b-31 c+16 d-30
^used c+24 d-25
^uso b-33
^utis a-24 b-22 c+17
^voy b-36 d+17
^waiting a-22 b-20 c+24 d-22
^was b-21
^we a-20 b-36 c+17
^well a-20 c+19
^went a-24 b-21 d+16
^what a-47 b+39 c-27 d-47
^which a-27 b+30 c-28 d-29
^who a-24 b+31 c-23 d-33
^why a-43 b+18 c-45
^will b+16 d-34
^worked a+21 d-22
^working a-19 c+20
^works a-21 b-15 d+22
^y b+31 c-15 d-32
^ya a+28 b-49 c-49
^yea a-22 b-23 c-26 d+30
^yeah b-31 c-28
^yep a-19 b-20 c-23 d+24
^yes b-43 c-41 d+31
^yo a-21 b-21 c-16 d+18
^you b-24
^yup a-20 b-20 c-16 d+26
^¿ a-43 b+51 c-52 d-40
a a-22 b-23 c+25
a_# c-16 d+17
a_@body d-16
a_@drug a+15
a_@medicine c+18 d-19
a_@ride a-24 c-20 d+24
a__@body c-20
a__@date d+17
a__@drink c-16
a__@drug a+24 c-25 d-16
a__@late c+20
a__@medicine b-16
a__@relative b-25 c+18
a__@stop c+18
a__@treat b-22
a__a b-16 d-18
a__ago c+17 d-17
a__and b-21 c-15
a__at a+20 c-18
a__bebe a-21 c-22 d+23
a__but b-20 c+16 d-27
a__corazon d+18
a__de b-16
a__del c-18
a__from a-15
a__gatos d-19
a__heart c-16
a__high a-16
a__i b-23
a__in a-19 d+17
a__maybe a+15
a__monitor c-16 d+17
a__my a-34 b-18 d+21
a__never d-16
a__no d-17
a__nothing c-19
a__now a-25
a__on c-20
a__one c+16
a__pack c-18 d+18
a__por d+17
a__que c+18 d-16
a__salgo c-16
a__the d-25
a__things d-16
a__to a-17 d-17
a__transplant c-20 d+21
a__un a-16 c+16 d-16
a__valve d+17
a_baby d-15
a_bad a-17 c-17
a_bunch c-18 d+19
a_couple d-20
a_dios a+21
a_dozen c-16 d+16
a_eso b-19
a_few a-17 b-20 c+16
a_glass a+17 c-17
a_great a+20 b-16 d-18
a_guy a+18
a_hacer c+16 d-16
a_heart a-16 c-21 d+20
a_la b-37 c-31
a_leaky d+16
a_little b-18 c+18 d-25
a_liver a-16
a_los c-17 d-21
a_lot a-20
a_man a+17
a_mi a-18 b-19 c+20
a_month d-22
a_nada a+31 d-27
a_night a-15 d+16
a_problem a-16
a_que a+18 c-21 d-35
a_reaction a-15 b+15 d-16
a_seizure d+15
a_stroke c-16
a_test d-20
a_uti d-21
a_valve a-16
a_veces a-37 b-32 c+30 d-19
a_ver a-17 c+18 d-19
a_weak a+15
a_week b-24
a_while c+17 d-18
a_year a-19
aa d+19
aa$ d+17
ablat* d+18
ablation d+18
ablation__years d+16
about_# a-20 d+20
about_it b-19 d-25
about_my c-17
absol* a+18
absolutely a+18
absolutely_not a+23 d-20
abuela c-16
abuelo b+16 d-15
adderall b+16 c-17
addic* b-19 c-21 d+23
adela* d+19
adelante d+19
adelante$ d+19
adhd c-24 d-16
afib a-28 b-19
afib$ a-23 b-16 c-30 d+34
after b-32 c+21 d-16
after__better a+17 d-17
after_my a-17 b-16 c-19 d+22
again$ a-29 b+16 c-24 d+16
ago b-28 d-20
ago$ b-25
ahead a-17 d+18
ahead$ a-17 d+18
ahi c-17
ahora a+20 c-23
ahora__bien a-17 d+18
ahora_esta a-17 d+18
ahori* b-25 c-26
ahorita b-25 c-26
ahorita__puedo a+16 d-20
ahorita_no a+18 d-23
al d-22
al_@clinician d-17
al_bano c+15 d-16
al_polvo c-19 d-25
al_rato a+18 d-19
alcoh* a-21 b+20
alcohol b-18 c-29 d+19
alerg* a-23 b+20 c-32
alergia a+23 b-15
alergica c-19
alergica$ a+17 d-25
alergica__nada a+20 d-20
alergica_a b-24
alergico a-20 b+16
algo a-23 c+26 d-26
algui* a-21 b-20 c+24 d-22
alguien a-21 b-20 c+24 d-22
all c-53 d+17
all$ b-41 c-37
all__time a-20
all_good b-16
all_over a-17
all_set a-24 d+26
all_the a-20
aller* c-41
allergic a-18 c-30
allergic__it a-24 d+27
allergic__not a+22 b-21 d-17
allergic__nothing a+21 b-19 d-18
allergic__only a+25 b-22
allergic_to a-15 b+16 c-33
allergies a+25 c-16 d-28
allergies$ a+20 d-23
allergy d+16
allergy: a-18 c-16 d+21
allergy:# a+16
allergy:#_@visit d-15
allergy:@body a-22 b-18
allergy:@call a-18 b+16 d-18
allergy:@medicine b+28 c-25 d-35
allergy:@relative a-30 c+17 d-35
allergy:@relative_had b+16
allergy:@stop a-15 c-20 d+21
allergy:@symptom a-42
allergy:@symptom_but a-17 c+16
allergy:@symptom_once c+18 d-17
allergy:@treat c-36
allergy:a_la b-28 c-20
allergy:a_los c-17 d-21
allergy:a_nada a+31 d-27
allergy:a_reaction a-15 b+15 d-16
allergy:a_seizure d+15
allergy:again a-22 c-16 d+19
allergy:al c-24 d-32
allergy:al_polvo c-19 d-25
allergy:alerg* a-23 b+20 c-32
allergy:alergia a+23 b-15
allergy:alergica c-19
allergy:alergica_a b-24
allergy:alergico a-20 b+16
allergy:all_over a-17
allergy:aller* a-16 c-39
allergy:allergic a-19 c-27
allergy:allergic_to a-16 b+16 c-29
allergy:allergies a+25 c-16 d-28
allergy:allergy d+16
allergy:am a-24
allergy:am_allergic a-19 c-23
allergy:and c-34
allergy:at a+25 d-28
allergy:at_the a+16 d-17
allergy:bad a-25 c-19 d+19
allergy:be c-19 d-25
allergy:been d-18
allergy:bees b+16 d-18
allergy:befor* a+15 d-19
allergy:before a+15 d-19
allergy:bien a+16 b-16 d-15
allergy:breat* a-25 b-16 c-27 d+26
allergy:broke_out d+16
allergy:but b-27
allergy:but_not d-17
allergy:but_that a-17 c+16
allergy:call a-18 b+16 d-18
allergy:can a-18
allergy:can_not b-20
allergy:codei* a+22 b-18 d-17
allergy:codeine a+22 b-18 d-17
allergy:con a-26 c-23 d+17
allergy:con_eso a-26 c-23 d+17
allergy:could a-23
allergy:could_not a-19 d+17
allergy:crazy a-19 c-20 d+19
allergy:cual a-22 b+22 d-24
allergy:cual_@medicine a-22 b+22 d-24
allergy:cuent* d-28
allergy:cuentan b+17 d-16
allergy:did a+32 b-20 c-30 d-25
allergy:did_fine a+18 d-18
allergy:did_great a+17 d-18
allergy:diero* c-18
allergy:dieron c-18
allergy:dio a-24 b-21 d+18
allergy:do d-20
allergy:do_not b-15 d-19
allergy:era a-18 b-16 c+19 d-19
allergy:es c-16 d-17
allergy:esa c-17
allergy:eso a-19 d+17
allergy:estab* c+21 d-18
allergy:estaba c+21 d-18
allergy:exper* a-16 c-19 d+19
allergy:experience d+16
allergy:felt b-18 d-21
allergy:fine a+37 b-20 c-28 d-37
allergy:first a+27 b-20 c-19 d-27
allergy:first_time a+23 d-22
allergy:for a+17 b-20 c-28
allergy:for_me a+20 d-19
allergy:from_it c-17
allergy:gatos d-19
allergy:got b-21
allergy:got_it a+17 d-16
allergy:great a+31 b-21 c-25 d-30
allergy:had a+20 c-36
allergy:had_# a+16 d-17
allergy:had_@symptom c-15 d+19
allergy:had_@treat a+16
allergy:had_a c-22
allergy:had_it a+24 b-20 d-29
allergy:hallu* a-27 b-25 c-21 d+27
allergy:han d-17
allergy:have b-19 d-23
allergy:have_had d-16
allergy:have_not a+19 c-17
allergy:he a+21 c-19 d-21
allergy:heard a+20 d-16
allergy:heard_of a+20 d-16
allergy:heart a-23 b-17 c-24 d+25
allergy:hinch* a-21 c-18 d+21
allergy:horri* a-19 b-18 c-18 d+20
allergy:i a-15
allergy:i_am a-24
allergy:i_had b-21 c-29
allergy:i_have d-19
allergy:i_know d-21
allergy:i_was a-19 c+15
allergy:in b-20
allergy:is a-33 b+31 d-35
allergy:it b-21 c-19
allergy:it_before d-18
allergy:it_made a-17 c-18 d+20
allergy:it_once a+15
allergy:just a+20 b-18 c-17 d-19
allergy:ketamina d+15
allergy:ketamine c-22
allergy:know d-26
allergy:know_of d-15
allergy:la a+36 b-16 c-43 d-15
allergy:la_@treat d+15
allergy:la_he a+16 c-15 d-15
allergy:la_pusieron c-15
allergy:last b-16 c-24
allergy:last_time b-16 c-24
allergy:los c-18 d-22
allergy:los_gatos d-19
allergy:made a-27 b-19 c-22 d+27
allergy:made_me a-19 d+18
allergy:made_my a-16 c-15 d+18
allergy:mal a-21 c-16
allergy:maris* a+16 b-15
allergy:maybe c+24 d-18
allergy:me b-35 c-23 d+24
allergy:me_dio a-24 b-21 d+18
allergy:me_in c+15 d-16
allergy:me_la a+22 d-21
allergy:me_puse a-25 b-17 d+21
allergy:medicina a-22 b+22 d-24
allergy:medicine a-16 b+20 c-16 d-19
allergy:mi a-17 d-22
allergy:mi_@relative a-21 d-20
allergy:morph* c-16 d-23
allergy:morphine c-16 d-23
allergy:my a-35 d+19
allergy:my_@body a-21 b-18
allergy:my_@relative a-16 d-25
allergy:nada a+45 b-23 c-28 d-44
allergy:nauseas d-15
allergy:nauseous a-22 b-19 c+23 d-20
allergy:never b-34
allergy:never_been d-22
allergy:never_had a+27 c-29 d-20
allergy:never_heard a+20 d-16
allergy:never_taken a+21 c-20
allergy:never_tried c-16
allergy:ningu* a+18 d-25
allergy:ninguna a+18 d-25
allergy:ninguna_alergia a+17
allergy:ninguna_reaccion a+17 d-17
allergy:no b-60 c+15
allergy:no_allergies a+29 d-25
allergy:no_me d-18
allergy:no_reaction a+22 c-15 d-18
allergy:no_recuerdo c+15
allergy:no_sabria a-18 c+18 d-18
allergy:no_se c+20 d-16
allergy:no_soy a+27 b-18 d-29
allergy:nomas a+27 b-30 c-24 d-20
allergy:nomas_a a+19 b-20 c-17
allergy:not a-28 b-63 c+21
allergy:not_had a+18
allergy:not_say c+19
allergy:not_that b-25 c+18 d-35
allergy:not_to b-15 d-19
allergy:nothi* a+21 b-19 d-18
allergy:nothing a+21 b-19 d-18
allergy:nunca a+27 b-20 c-22 d-30
allergy:nunca_la a+26 c-24 d-19
allergy:nunca_me a+17
allergy:of_things d-16
allergy:on c-28
allergy:on_it c-28
allergy:once c+16 d-19
allergy:one c-27 d-23
allergy:only a+50 b-43 c-45 d-50
allergy:only_morphine a+16
allergy:only_to a+18 b-16 c-17 d-18
allergy:out a-32 d+20
allergy:over a-17
allergy:penic* a+20 c-23 d-16
allergy:penicillin a+16 c-17
allergy:polle* a+21 b-15 c-17 d-20
allergy:pollen a+21 b-15 c-17 d-20
allergy:polvo c-19 d-25
allergy:probl* a+23 c-21 d-23
allergy:problem a+18 c-18 d-18
allergy:puse a-25 b-17 d+21
allergy:que_me a-20 b-19 d+18
allergy:reacc* c-23
allergy:reaccion c-23
allergy:reaction d-23
allergy:recue* c+15
allergy:recuerdo c+15
allergy:remem* d-17
allergy:remember d-17
allergy:sabri* a-20 b-21 c+28 d-24
allergy:sabria a-20 b-21 c+28 d-24
allergy:say c+19
allergy:se a-18
allergy:seizu* d+15
allergy:seizure d+15
allergy:senti a-22 b-23
allergy:sever* a-18 b-17 d+17
allergy:severe a-18 b-17 d+17
allergy:sin a+16 d-17
allergy:sister c-16
allergy:solo a+18 b-16 d-18
allergy:soy a-20 c-21
allergy:soy_alergica c-17
allergy:stopp* a-19 b-15 c-17 d+20
allergy:stopped a-19 b-15 c-17 d+20
allergy:sulfa a+26 c-21 d-27
allergy:taken d-17
allergy:taken_it d-17
allergy:terrible d+16
allergy:that b-41
allergy:that_i b-22
allergy:they a-16 b-22
allergy:this a+22 b-21 c-19 d-18
allergy:time a+19 b-16
allergy:to_bees b+16 d-18
allergy:to_it a-20 d+23
allergy:to_me b-21
allergy:to_nothing a+21 b-19 d-18
allergy:todo d-16
allergy:todo_bien d-16
allergy:toler* a+18 d-17
allergy:tolerated a+18 d-17
allergy:tolerated_it a+18 d-17
allergy:took a+17 c-15
allergy:tried c-16
allergy:tried_it c-16
allergy:tuve_una c-20 d+19
allergy:un a-21
allergy:una a-19 b-17
allergy:una_reaccion a-16 c-18 d+18
allergy:una_vez d-15
allergy:up a-27 b-20 c-29 d+32
allergy:vomiting a-17 b-19 c-15 d+18
allergy:was a-17 b-23
allergy:was_fine a+28 c-15 d-27
allergy:weird c+17 d-18
allergy:weird_but c+16 d-17
allergy:what a-16 b+21 c-20 d-21
allergy:when b-17
allergy:when_i d-16
allergy:when_they a-18 c-17 d+21
allergy:which a-24 b+26 c-22 d-24
allergy:will a+20 c-18 d-20
allergy:worke* a+21 d-22
allergy:worked a+21 d-22
allergy:would a-17 d-18
allergy:y a+17 b-18 c-27
allergy:y_todo d-16
allergy:yes d+24
allergy:you b+20 c-16 d-18
alone a+26 b-22 c-25 d-24
alone$ a+24 b-20 c-23 d-22
alrea* a-17
already a-17
alta a-24
alta$ a-23
altas a-18 b-19
alway* b-20 c-25 d+15
always b-20 c-25 d+15
always_high a-17 b-16 c-21 d+19
am_# b+15 c-27 d-23
am_@drive a+20 d-18
am__@date d+21
am__@medicine d+16
am__@relative c-17
am__again d+18
am__by a-16 b+16 c-16
am__for a+20 d-16
am__guy a+18
am__in d+21
am__it a-22 b-41 d+33
am__lol a+26 d-19
am__my d+15
am__patch a+18 d-18
am__that a-21 b+19 d-17
am__the a+24 b-17 d-22
am__today a-15
am__yes d+16
am_a a+23 b-36 c-19
am_allergic a-19 c-23
am_asleep a+23 d-23
am_at d-15
am_bipolar c-19 d+25
am_expecting d+15
am_healthy a+15
am_his a-16
am_not a-16 c-23
am_nursing a-21 d+21
am_off a-15
am_ok b-16
am_on b-16 c-20
am_pregnant d+19
amama* a-27 b-23 c-22 d+26
amamanto a-24 b-21 c-19 d+23
amamanto$ a-21 b-18 c-20 d+22
an_ablation d+18
an_hour a+16 d-17
anali* b-18 c+18 d-20
analisis b-18 c+18 d-20
analisis$ a-23 b-15 c+21 d-17
and b-29 c-29 d+16
and_@body a+17 d-17
and_@medicine a-27 b-25 c-36 d+34
and_@treat c-18 d+18
and__@clinician c-17
and__@medicine c-17 d+17
and__@treat d-18
and__both a+19 d-20
and__did c-27
and__do a-16 c+17 d-16
and__fine a+20 d-22
and__is c-17
and__it b-16
and__no d-23
and__not a-25 d+25
and__on a-18 c-20 d+21
and__was d-15
and_a a-15
and_can a-19
and_down c+16 d-18
and_i c-26
and_it c-23 d-18
and_never a+18
and_no a+16
and_on d+16
and_one a-16 c+18 d-17
and_then a-15
and_they a-17 d+16
ando b-39 c-18
ando_@late c+17
ando__la a+21 d-22
ano b-21 c-28
ano$ a-35 b-18 c-19 d+26
ano__si a+17 c-20
anos b-33
anos$ b-26
anos__@drug a+19 d-19
anos__cosas c-18 d+16
anos_limpio a+17 d-18
anos_sin d-24
anoth* b-24 c-17
another b-24 c-17
another__no a+17 d-16
another_time a+18 b-18 d-19
ansie* a+23 b-20 c-21 d-20
ansiedad a+23 b-20 c-21 d-20
ansiedad$ a+22 b-19 c-19 d-19
answe* a-28 b+24 d-20
answer a-17 b+17 d-17
antes d-19
antes_si d-24
antic* a+19 b-16 c-17 d-18
antidepresivos d+19
antidepressant c-16
anxie* a+18 c-24 d-17
anxiety a+18 c-24 d-17
anxiety$ a+15
any a+22 b-26 c-31
any$ a+22 c-17 d-17
any: a-16 d-17
any:i a-15 c+22 d-17
any_of a+15
anybo* d-20
anybody d-20
anybody$ a+19 c-28 d-18
anyon* d-16
anyone d-16
anyone_here a+16 c-19
anyth* b-23
anything b-23
anything$ b-22
apena* a+19 b-22 c-26
apenas a+19 b-22 c-26
apenas__entere a-17 d+17
apenas_me a-17 d+17
appointment a-16 b+17 d-15
are_you a-20 b+23 c-22 d-21
aroun* b-20 c+16 d-17
around b-20 c+16 d-17
around$ b-15 d-16
arrit* a-19
arritmia a-19
arritmia$ c-18 d+21
as c-21
as_@treat b+20 c-21
as_a d-19
ask a-26 b+27 d-44
ask$ a-19 c+20 d-17
ask__@clinician b+21 c-21
ask__@relative a-15 d-16
ask_me d-16
ask_my a-22 b+21 c-17 d-19
asked a-23
askin* a-21 c+19 d-22
asking a-21 c+19 d-22
asking_around a-19 b-17 c+21 d-17
aslee* a-15 b-22 c+15
asleep a-15 b-22 c+15
asleep$ a-16 b-18
asthm* a+19 c-15 d-21
asthma a+19 c-15 d-21
asthma$ a+16 d-16
at_@holiday a+18 c-17
at__@insurer d-18
at__store d-16
at_a a+20 d-16
at_all c-18
at_least a-19 b-20 d+19
at_night a-23 b-18
at_the b-24 c+18 d-34
atras* c+19 d-15
atrasada a-19 c+23 d-19
atraso c+19 d-15
atraso$ c+19 d-15
attac* a-16 c-21 d+21
attack a-22 d+27
attacks c-17 d-18
august a-19 c-15 d+19
ayer c-22 d-20
ayer$ c-22 d-20
b c-23 d+24
b$ c-19 d+22
baby$ a-16
baby_is b-15
back b-17
back$ a-23 c+18 d-18
bad c-36 d+17
bad$ a-33 c-16 d+19
bad__the d-17
baja a+25 c-18 d-21
baja$ a+19 d-20
bano c+15 d-16
barel* a+18 c-16 d-15
barely a+18 c-16 d-15
barely_drink a+18 c-16 d-15
be$ a-25 c+21 d-22
be__i a-18 c-20 d+23
be__if a-15 c-18 d+19
be__to d-26
be_better a+19 d-21
be_there a-19 d+19
bebe a-30 b-30
bebe$ a-33 b-27
bebo a+18 b-20 c-24
been a-19 b-35
been__# a+19 d-17
been__@medicine c-16
been__@treat c-18
been__but d-16
been__down d-16
been__for a-19
been__it c-18
been__or a+17 c-18
been__that c-22
been__the d-16
been__years a+18 d-16
been_checked a-17 c+18
been_in d+19
been_on c-22
been_sober a+18 d-19
been_tested a-19 c+19
beer a+18
beers a+26 b-16 c-22 d-25
bees b+16 d-18
befor* b-17 c-20
before b-17 c-20
before$ c-15
being c-19
bestie d+15
bette* b-28 d-19
better a+24 b-22 c-30
better$ a+30 b-21 c-21 d-31
bf b-19 c-22
bien a+41 b-37 c-41 d-28
bien$ a+39 b-30 c-35 d-32
bien__presion d-17
bien_de d-19
bien_del a+17 d-15
bike a+21 b-17 c-22 d-20
bike$ a+21 b-17 c-22 d-20
bipol* a-27 b-21
bipolar a-25 b-19 c+18
bipolar$ a-21
bipolar__# c-16
bipolar__am b-19
bipolar__not b-16
bipolar_disorder c-15 d+15
bipolar_tipo c-19 d+18
bipolaridad c-17
bipolaridad$ c-17
bit b-15
bladder a-15 d+15
blood__i c+15 d-17
blood__is d+17
blood__up a-19 c-16
blood_pressure c-17
bodas a+15
borde* b-25 c+25 d-27
borderline b-25 c+25 d-27
borderline$ a-23 b-19 c+24 d-21
born b-17 c-20
born$ b-17 c-17
boss b-15
boss_is b-23 c-16
both a+30 b-36 c-41 d-16
both$ b-17 c-22 d+21
both__fine a+15 d-16
both__years d+15
both_for d+15
bottle c-16
boy a-25
boy_will a-16 b-19 c-15 d+19
bp b-17 c-32
bp$ b-15
bp__high a-19 c-24 d+28
bp_is b-18 c-21
break a-26 b-21 c-28 d+27
break$ b-16 d+16
breas* b-31 c-33 d+17
breastfeed a-24 b-19 c-17 d+25
breastfeeding c-21
breat* a-25 b-16 c-27 d+26
bring a-26 c-31 d+25
bring_me c-22 d+21
broke_out d+16
brote d+19
brother c-22
bunch c-18 d+19
bunch$ d+15
bus a+18 d-19
busca* a-24 b-18 c+21 d-16
buscando c+16
buscar a-16
buscar$ a-16
busy b-25
busy$ a+35 b-15 d-34
but b-85 c+21
but__@body c-16
but__@medicine a-18
but__@relative a-16 d+16
but__am a+19 b-25 c-19
but__can a-19 c-15 d+19
but__does a+16
but__found a-16
but__have a-20
but__in d+16
but__is b-34
but__it a-21
but__me b-16 c-17
but__not b-32 d-27
but__now d-17
but__ok b-16
but__one c+20 d-15
but__or c+16 d-16
but__that a+27 b-18 c-26 d-20
but__the c+18
but_he d-15
but_i b-42
but_it b-20
but_my a-31 b-19 d+26
but_never c+17
but_not a+15 b-33 d-38
but_nothing d-18
but_ok a-16 c+18 d-19
but_only c+20 d-15
but_she c-22
but_that b-25 c+17 d-25
but_the c-19
by b+16 d-20
by_myself a+16
bypas* a-16 d+22
bypass a-16 d+22
bypass$ d+17
c a-21
c$ c-25 d+19
cada b-35 c-39 d+25
caffeine a+15
call a-29 b+38 c-23 d-45
calle* d-15
called d-15
called_in c+19
came a+17 b-20 c-29
came_back a+17 b-20 c-29
can b+25 d-17
can$ a-36 b-29 c+27
can__@vehicle a-24 b+22 c-16
can__anybody c-22
can__be b+17 d-18
can__but a-21 c-21 d+22
can__do d-21
can__find c-21 d-17
can__it c-19
can__me c-29
can__my a-20 c-18 d+22
can__say b-18 c+18
can__someone b-15 d-16
can__talk d-17
can__that a-15 c-16
can__to c-16 d-17
can__wait d-16
can_i a-32 b+33 c-31 d-24
can_my d-15
can_not b-47 c-27
can_we a+25 b-30 d-19
can_you d-17
cance* a-18 c-24
cancer a-18 c-24
car c-26
car$ c-25
cardi* a-20 b-20 c-20 d+25
cardiologist a-17 b-17 c-21 d+24
casi b-21
casi__tomo a+20
cath a-17 b-16 c-16 d+18
cath$ d+15
cayo c-20
cayo_mal a+16 c-17 d-15
cbd b-21 d-22
cbt a-15 d+16
celexa d+16
cerve* a+26 c-22 d-18
chanc* b-18 d-19
chance b-18 d-19
chance$ b-18 d-19
chart a-16
checa* a-27 b-20 c+29 d-22
check a+18 b-21 d-26
check$ a+17 b-18 d-23
check* a-18 b-26 c+30 d-30
checked c+17 d-21
checked$ a-22 c+21
checked_out a+17 c-16
checking a-19 b-17 c+21 d-20
checking$ a-22 b-17 c+21 d-18
chole* a+19 d-21
cholesterol a+19 d-21
cholesterol$ a+16 d-18
christmas a+18 c-17
chron* c-16
chronic c-16
churc* b-22 c-22
church b-22 c-22
cigarettes a+21 c-19 d-18
cinco a-30 b-23
cirrh* c-22
cirrhosis c-22
cirrhosis$ a-20 c-16
cirro* c-22 d+22
cirrosis c-22 d+22
cirrosis$ a-18 c-20 d+24
cisti* c-15 d+19
cistitis c-15 d+19
claro a-22 b-16 d+18
claro$ a-21
claro__@relative c-17 d+17
claro_mi c-17 d+17
clean a+19 b-38 c-38
clean$ b-20 c-25
clear a+18 c-19 d-17
clear$ a+18 c-19 d-17
clear* a+16 b-22 d-26
cleared a+16 b-22 d-26
close b-24
closed a+19 b-26 c-26
codei* a+22 b-18 d-17
codeine a+22 b-18 d-17
coles* d-19
colesterol d-19
come d-18
come$ a+16 c-17 d-16
come_back a-18
como a-32 b+38 c-42 d-21
con b-22 c-18
con_@clinician c-17 d+16
con_@medicine a+24 c-25 d-23
con__@clinician a-20 c+20 d-18
con__@drug a-22
con__y d+15
con_el b-16 c-22
con_eso a-24 c-25 d+17
con_una d-21
confi* a-34 b+17
confidencial a-15 b+15
confidencial$ a-15 b+15
confirmed a-24 d+16
confirmed$ a-24 d+16
conoz* a+22 c-18 d-17
conozco a+22 c-18 d-17
consi* a-26 c+26 d-30
consigo c+17 d-18
conte* c+16 d-17
contr* a-31 c-30 d+26
controlada d+19
controlada$ d+19
controlo a-24 c-23 d+25
copa a+16
coraz* b-15 c-15
corazon b-15 c-15
corazon$ c-16
corazon__anos d+17
corazon_hace d+17
cosas a-29 b-28 d+21
could b-30 c+16
could_be c+16 d-15
could_not c-19
couns* b-17
counseling b-17
counselor c+20 d-23
count a-48 c+15 d-34
count$ a-53 d-33
count* a-16
counting a-16 d+16
counts d-18
counts$ c+15 d-19
coupl* d-20
couple d-20
cours* d+16
course d+16
cousin c-21
cover* a-17 c-18 d+19
covered a-17 c-18 d+19
covered$ a-17 c-16 d+18
crazy a+16 b-25 c-30
crazy$ c-17
creep* c+17 d-15
creeping c+17 d-15
creeping_up c+17 d-15
creo a-20 b-16 c+19 d-15
creo__no c+15
creo_que a-19 c+18
crist* b-19 c-25 d+18
cristal a-22 b-17 c-21 d+22
cual a-22 b+22 d-24
cual_@medicine a-22 b+22 d-24
cuale* a-20 d-23
cuales a-20 d-23
cuales$ a-17 c+17 d-22
cuand* a-18 b-26
cuando a-18 b-26
cuando__mi b-16 c-25 d+20
cuando_me a-17
cuanto a-27 b+27 c-16 d-28
cuatr* a-19 d+16
cuatro a-19 d+16
cuatro_meses a-19 d+16
cuent* a-46 b+36 d-23
cuenta a-43 b+25
cuenta$ a-42 b+22
cuentan a-21 b+29 c-26 d-29
cuentan$ a-20 b+28 c-25 d-28
cutti* a-20 c+21 d-19
cutting a-20 c+21 d-19
cysti* c-16 d+17
cystitis c-16 d+17
cystitis$ c-16 d+17
dad c-28
dads a-18 c-19 d+20
daily a-18
dale a-15 d+17
dale$ a-15 d+17
daughter a-35 d+19
day a-20 b-32 d+17
day$ b-23
days a-31 b-22 d+26
days_clean a-22 d+22
days_sober a-20 d+20
de__@body a-15 d+17
de__dos a+15
de__hace d-16
de__la a+15 d-15
de__me a-15
de__no a+21 d-18
de__presion a+23 b-16 d-25
de__y a-19
de_eso c-35 d-40
de_la b-25 c-26 d+15
de_los a+15 d-18
de_mas a-19
de_orina a-17 b-19
decir a-27 b+17 d-20
decir$ a-18 d-15
defin* b-18 c+18 d-26
deje b-30 c+30 d-43
dejem* c+15
dejeme c+15
dejeme__a c+15
dejeme__mi c+15
del b-20
del__no d-16
del_higado a-17
demen* d-17
depen* a-37 b-26 c+23
depende a-24 b-20 c+24 d-23
depende$ a-17 c+25 d-19
depends a-25 b-17
depends$ a-15
depends__day c+15
depends_if c+16
depo a+20 d-17
depre* a+18 c-30 d-24
depresion c-17
depresion$ a+16
depression c-16 d-16
desca* b-19 c+15 d-27
desde c-22 d+21
despu* d-20
despues d-20
dia d-17
dia$ d-17
diabe* a+17 d-18
diabetes a+16 d-17
diabetes$ a+20 c-20
diagn* a-16 b-27
diagnosed b-19
diagnosed$ a-18 c+17
diagnosed_with c-22 d+21
diagnosticaron c-15 d+18
dias a-20 d+16
dice d-15
dice_que d-15
did a+17 c-23
did__for a-21
did__i a+19 c-16
did_a a-16 c+17 d-16
did_but c-15
did_fine a+18 d-18
did_great a+17 d-18
did_not c-22
diero* b-20
dieron b-20
diez c-19
diez_anos c-19
digam* a-20 c-17 d+22
digame a-20 c-17 d+22
digame$ a-19 c-16 d+21
digo a-16 b+18
dijer* a-19
dijeron a-19
dijeron_que a-17
dijo a-22 b-17 c+20
dijo_que a-22 b-17 c+20
dio a-31
dio__y a-19 c-17 d+18
dios a+24 c-19 d-15
dios$ a+18
disea* a-18 b+21 c-23
disease a-18 b+21 c-23
disease$ a-18 b+19
disor* a-18 b-16
disorder a-18 b-16
disorder$ c-15 d+15
diu a+18
diu$ a+18
divor* a-17 b-16 c-20 d+21
do a-18 b+28
do__a c-20
do__any c-20
do__anyone a+17 c-20
do__count a-24 b+29 c-34 d-21
do__do a+18 c-15 d-16
do__drink a+23 c-19
do__have b+19 d-33
do__it c+18 d-26
do__know b-17 c+17 d-26
do__mean b+23 c-22
do__more a-15 d+16
do__need c-19
do__remember c+18 d-17
do__see c-16
do__so a-16 c+18
do__think d-15
do__to a-20 b+22 d-26
do__tomorrow a+18 b-16 d-17
do__trust c+15
do_i b+27 c-22 d-26
do_it c-30 d+19
do_not b-22 c+18 d-26
do_utis b+20 c-23 d-18
do_you a-28 b+29 c-29
docto* a-21 c+21 d-16
doctor d-54
doctors a-21 c+21 d-16
doctors$ a-19 c+18 d-15
does a-32 d-38
does$ c-17
does_@drug d-16
does__@drug b-15
does__@medicine b+25 c-25
does__count a-47 d-40
does__matter a-15 b+22 c-19 d-17
does__me c-20
does_a d-17
does_it b+21 c-20 d-20
does_postpartum b-20 c+20
does_that a-30 d-24
dog c-18 d-21
doing a-28 b-19 c+23
done c-30
done$ c-17
dormi* c+23 d-22
dormir a-15 c+16
dos a-16 b-25
dos$ b-19 c-17
doubt b-25 d-29
doubt_it b-25 d-29
down b-29 c+19 d-18
down$ a-30 b-22 c+15
down_for a+19 d-26
doy b-20 c-21 d+20
doy_pecho d+16
dozen c-16 d+16
dozen$ c-16 d+16
drank a-24 b-15 d+19
drink b-27 d-18
drink$ a+26 b-15 c-24 d-18
drink* d-29
drink__but c+17 d-16
drink_every c+15
drinker a+16
drinking c-32
drinks b+16 d-24
drinks$ a-19 b+21 c-20
drinks_a a+15
drive a+22 c-35 d-18
drive* d+16
driver d+16
drives a-24 d+16
driving c-16
droga* d-27
drogas d-27
drogas$ c-23 d-18
drop c-16
drug a-18
drugs c-16 d-28
drugs$ c-19 d-17
drunk a-18 d+16
due a-27 c-22 d+24
due__@date a-21
due_in a-25
edibles a+20 c-18 d-16
eh a-26 b-24 c+26 d-25
el c-21
el_@clinician b-19
el_@drug a-17
el__cuenta a-21 b+28 c-28 d-25
el__no a-19
el__que b-19
el__y a+17 d-15
el_diu a+18
el_higado b-18 c-19 d+15
el_que a+16 b-16
el_rinon d-15
el_test a-24 b-15
eleva* a-18
elevated a-18
em b-18 c-24 d+15
em$ a+18 c-22
embar* a-25 c-30 d+22
embarazada a-17 c-18
embarazada$ c-15
en b-15 c-29
en_# a-18 d+20
en_@date a-15 b-15 c-17 d+19
en_@treat c-25 d+25
en__bodas a+15
en__mejor d-16
en__noche d-15
en__rato d-16
en_el b-18
en_la b-20
en_las a+16 d-16
en_rehabilitacion a-19 c-17 d+19
en_una a+20 d-19
enalapril d+17
enlar* a-22 b-18 c-18 d+22
enlarged a-22 b-18 c-18 d+22
enlarged_heart a-22 b-18 c-18 d+22
enter* a-17 d+17
entere a-17 d+17
entra* a+17 c-16 d-16
enzim* b-17
enzimas b-17
enzym* a-18
enzymes a-18
episo* c-20 d+21
era d-16
era__no c+15 d-15
es b+19 d-42
es$ a-24 b+26 c-19 d-17
es__del a+18 b-18
es_bipolar c-16
es_confidencial a-15 b+15
es_el a+17 c-18 d-19
es_la a+23 b-24 d-19
es_rapido a-15 b-15 c+20 d-20
esa c-17
escuc* c-18 d+17
ese d-17
ese_dia d-17
eso b+27 c-30
eso$ c-33
eso__lo c-19
eso__personal a-19 b+18 d-16
eso_cuenta a-18 b-34 c+38 d-31
eso_es a-26 b+25 c-22 d-23
eso_no a+21 c-18
eso_que a-16 b+19 c-18
esper* c-24
esperando a-27 b-19 d+17
esposa d-23
esposo a+23 c-42
esqui* b-15 c-19 d+19
esta c-19
esta_bien a-25 d+24
esta_embarazada a-15 b+16 d-15
estab* a-21 b-19
estaba c+21 d-18
estam* a-19 b-17 c+22 d-19
estamos a-19 b-17 c+22 d-19
estamos_buscando c+16
estan d-15
este b-22 c-24
este__no a+22 c-19 d-20
este_ano b-21 c-28
estoy b-29
estoy__a a-18
estoy__de a+16
estoy__la a-23 d+16
estoy_bien a+24 d-19
estoy_en a-16 b-17 c-22 d+21
estoy_esperando a-27 b-19 d+17
estoy_manejando a+24 d-22
estoy_operada a+25 c-17 d-21
estoy_sano a+18 c-16
estoy_tomando a-17 c-20 d+21
estoy_trabajando a+23 d-20
estoy_viendo c+16
estre* a+20 b-19 c-17 d-19
estres a+20 b-19 c-17 d-19
estres$ a+18 b-18 c-15 d-18
estud* b-20 d-23
estudios b-20 d-19
estudios$ a-19 c+19
estuv* a-20 d+16
estuve a-19 b-16 d+16
even a+19 c-20 d-17
eveni* a+17
evening a+17
ever a+20 b-28 d-32
ever$ a+30 b-17 c-27 d-21
every a-38 b-37 d+20
every* a+20 b-18 c-44
every__but c+17 d-16
every_day a-18
every_night a-22 b-18
everyone a+17 c-21 d-22
everything a+18 c-34
everything__the d+16
ex d-25
ex__no a+19 c-19 d-15
exact* a-22 b-16 c+28
exactly a-22 b-16 c+28
exactly$ b-16 c+17
expec* a-22 c-26 d+22
expecting a-22 c-26 d+22
expecting$ a-18 c-22
exper* a-16 c-19 d+19
experience d+16
falla a-15 d+17
falta a-27 b-15 c+28 d-27
famil* d-30
family b+18 c-21 d-26
family$ b+24 c-17 d-20
family__me a+19 b-18
far a+22 c-21 d-19
far$ a+17 c-16 d-15
fatty a-25 b-22 d+19
feedi* a-16 d+17
feeding a-16 d+17
felt b-18 d-21
few a-19 b-23
figur* a-18 b-19 c+20 d-20
find b-20 c+17 d-32
find_someone b-18 c+16 d-20
fine a+27 b-45 c-51
fine$ a+41 b-39 c-45 d-22
fine__pressure a-22 d+22
fine_but a-16 d+15
fines d-15
fines$ a-16
first a+28 b-18 c-40 d-18
first_time a+33 b-19 c-19 d-32
five a-16 c-18
five$ a-16 c-18
fixed d+16
fluoxetina a+20 c-20 d-16
folks a-31 b-25 c-21 d+32
for_@drug d+22
for__@body c-16
for__it c-16 d+16
for__month d-20
for__week c-17 d+19
for_a a-17 b-24
for_it a+19 b-18 c-26
for_mania c-17 d+19
for_me b-17 c-16
for_my b-23 c-21
for_sleep a-25 c+23 d-20
for_this b+15 d-16
for_what a-25 b+28 c-21 d-30
for_years c-23 d+26
forge* a-20 b-21
forget a-20 b-21
forget$ a-17 b-17 c+22 d-24
found a-19 c-24 d+24
found_a a-15 c-20 d+21
found_out a-16
four b-21 c-26
four$ a-18 b-18 c-21 d+20
friends a+27 d-24
from a-33 b-29 d+30
from_it c-17
fui a-24 b-16 c+19
fui__@clinician a-18
fui_con a-17
fumo b-22 d-18
fumo$ a+16
fumo_@drug a-18 b-20 c+18
funci* a-21 d+21
gallb* c-25 d-21
gallbladder c-25 d-21
gallbladder__is c-16
gatos d-19
gatos$ d-19
gave b-21 c+15 d-20
gave__in d-18
gave_it b-16
gemel* d+17
gemelos d+17
gemelos$ d+17
get_a a-18
gets a-21 b-16 c+26
getti* a-29 b-25 c+30 d-17
getting a-29 b-25 c+30 d-17
getting_a a-18 b-17 c+25 d-28
gf a-19
glass a+17 c-17
glass__@drug a+18
glass_of a+17 c-17
go a-16 b-37 d+19
go$ a-16 b-28 c-26 d+23
go_to b-17 d-19
god a+21 d-15
goes a-28 c+21 d-31
goes_up a-16 d-16
going a+19 c-18 d-19
going__me d+16
going_to a+18 c-18 d-19
gone d-17
gone$ d-17
good a+27 b-15 c-40
good$ a+28 b-24 c-23 d-22
good__my a+15
goodn* a+17
goodness a+17
got a-30 b-48 d+43
got__@ride a-18 d+20
got__from d+17
got__right c-15 d+16
got_a a-28
got_me a-23 c-18 d+23
got_my a+16 b-16 c-25
got_two d+15
gracias a+22 d-15
grandmother a+19 b-17 d-16
graso c-17 d+21
graso$ d+15
great b-30 d-37
great$ a-15 c+17
guess a-24 b-24
guess$ a-19 b-19 c+34 d-38
gummies b-15
guy a+18
ha a-20
hace b-34
hace__anos c-26
hace_anos b-18
hace_diez c-19
hace_mucho d-17
hace_poco a-19
hacer a-20 c+21 d-21
hacie* a-17
haciendo a-17
had a+18 d-25
had_# a+16 d-17
had_@body c-20 d+26
had_@symptom c-15 d+19
had_@treat a+22
had__@visit a+19 d-19
had__ablation d+16
had__as d-21
had__before d-17
had__blood c+16 d-16
had__break c-17
had__but a+24 b-30 d-35
had__c d-17
had__cancer c-19 d+16
had__for c-17
had__heart a-16 c-18
had__liver a-16
had__once d-19
had__out a+17 b-18
had__surgery d+18
had__transplant c-20 d+21
had__uti a+19 c-22
had__valve a-16
had__years a-18 c+20 d-15
had_a c-25
had_an a-22
had_any a+19 d-19
had_heart d+17
had_hep a-22 c+19 d-21
had_it d-18
had_my a+30 b-23 c-24 d-24
had_some a-16 c+21 d-23
had_that a+22 c-15
hago a-16 c+17 d-19
haha a+18 c-15
hallu* a-25 b-28 c-27 d+28
hallucinations a-26 b-26 c-23 d+27
han d-25
han__eso a+18 c-17
han_revisado a-15
hardl* a+20 c-16 d-17
hardly a+20 c-16 d-17
has__disease d-17
has__do a+16
has__have a+18
has__i a+21 c-18 d-17
has__my c-17
has__not a+26 b-21 c-17
has__on a-15 c-22
has_been a-16
has_liver d-17
has_me a-15 b-21
has_the a+20 b-17 d-18
have b-21
have__a b-16 c-18
have__all b-18 c-17
have__asked a-19 c+19
have__blood c-16
have__for c-17 d+20
have__it b-21
have__my b-22 c+16
have__of c-16
have__pressure c-15
have__right b-15 d-17
have__the c-20
have__time a-17 d+18
have__to a-17
have__tried a+35 c-26 d-24
have_a b-23
have_been b-16
have_my a+19 b-18 c-26
have_never a+20 c-20
have_not b-15 c+26 d-46
have_to a-16 b+15
have_tried a-16 d+19
havin* b-24
having b-24
having__my c+17 d-22
hay a-16 c-36 d+21
hay_@ride c-16
hay_quien a+17 c-17
he a-18 b-25 c+16
he__@treat c-26 d+15
he__a b-18 c-27
he__but a-17
he__eso a+15
he__nada a+22 d-22
he__not c-18
he_can c-21
he_is b-31 d-17
he_probado c-16
he_usado a+15
healt* a+28 b-18 c-25 d-23
health a+21 b-15 c-19 d-18
healthy a+16
healthy$ a+16
hear b-15
hear__sometimes c-19 d+20
hear_things c-19 d+20
heard b-16
heard_of a+20 d-16
heart b-25 c-17
heart$ b-18 c-25
heart* a+19 b-23 c-27
heart:# c-28
heart:#_over b-25
heart:#_this a+15 d-16
heart:@clinician d-30
heart:@medicine a-50 b-37 d+18
heart:@relative b+18 c-28 d-31
heart:@relative_es a+18 c-16 d-24
heart:@relative_had c-17 d-18
heart:@relative_has c-16
heart:@relative_murio a-16 b+16
heart:@thanks a+22 c-17 d-17
heart:a a-34 d+24
heart:a_heart a-16 c-21 d+20
heart:a_leaky d+16
heart:a_mi c-16
heart:a_stroke c-16
heart:a_valve a-16
heart:a_veces d-16
heart:a_ver c+15
heart:ablat* d+18
heart:ablation d+18
heart:about a-24
heart:afib a-28 b-19
heart:ago a-20
heart:al a-26
heart:al_@clinician a-24 d-16
heart:all c-25
heart:alta a-24
heart:am b-34 c+16 d-23
heart:am_healthy a+15
heart:am_ok b-16
heart:an_ablation d+18
heart:and a-17 b-41
heart:and_down c+16 d-18
heart:antes a-16
heart:anxie* c-17
heart:anxiety c-17
heart:any_more a-17
heart:anyth* b-20
heart:anything b-20
heart:are c+17 d-17
heart:arrit* a-19
heart:arritmia a-19
heart:as a-18
heart:asthm* a+19 c-15 d-21
heart:asthma a+19 c-15 d-21
heart:at a-28 c+23 d-18
heart:at_the c+17 d-21
heart:attac* c-18 d+18
heart:attack a-19 d+23
heart:attacks c-16 d-18
heart:bad a-27 c-19 d+22
heart:baja a+19 d-20
heart:be a-16 c-20 d+23
heart:been b-21 c+23 d-24
heart:bien a+28 b-15 c-21 d-27
heart:bien_de d-19
heart:blood c-16
heart:blood_pressure c-16
heart:borde* c+18
heart:borderline c+18
heart:both a+15 b-27 c-24
heart:bp b-17 c-32
heart:bp_is b-18 c-21
heart:but b-38
heart:but_i b-21
heart:but_it a+16 d-20
heart:bypas* a-16 d+22
heart:bypass a-16 d+22
heart:cardi* a-20 b-20 c-20 d+25
heart:cardiologist a-17 b-17 c-21 d+24
heart:checa* c+16
heart:check a+24 b-17 c-20 d-23
heart:check* d-17
heart:checked d-17
heart:checked_out a+17 c-16
heart:chole* a+19 d-21
heart:cholesterol a+19 d-21
heart:coles* d-19
heart:colesterol d-19
heart:contr* a-18 c-21
heart:coraz* b-15 c-15
heart:corazon b-15 c-15
heart:corazon_hace d+17
heart:count b+21 c-24 d-17
heart:creep* c+17 d-15
heart:creeping c+17 d-15
heart:creeping_up c+17 d-15
heart:cuent* a-16 b+18 c-17
heart:cuenta a-16 b+18 c-17
heart:de a+16 d-17
heart:de_eso c-20 d-27
heart:de_la a+25 b-16 c-17 d-26
heart:diabe* a+17 d-18
heart:diabetes a+16 d-17
heart:diagn* a-17 c+17
heart:dijo a-18 b-16 c+20
heart:dio c-26
heart:dio_un c-20 d+18
heart:disea* a-18
heart:disease a-18
heart:do_not b-27
heart:docto* a-21 c+21 d-16
heart:doctor d-25
heart:doctors a-21 c+21 d-16
heart:does b+25 c-29 d-22
heart:down a-20 b-20
heart:el b-17
heart:el_@clinician b-19
heart:en a-16
heart:enalapril d+17
heart:enlar* a-22 b-18 c-18 d+22
heart:enlarged a-22 b-18 c-18 d+22
heart:enlarged_heart a-22 b-18 c-18 d+22
heart:es a+18 c-19 d-25
heart:es_el a+17 b-18
heart:eso b+19 c-28 d-24
heart:estoy a+16 b-18 d-22
heart:every* a+25 b-20 c-17 d-20
heart:famil* b+16 c-16 d-18
heart:family b+16 c-16 d-18
heart:fine b-23 c-28
heart:fixed d+16
heart:for a-27 b-18 d+17
heart:get c+16
heart:goes a-18 d-19
heart:goes_up a-16 d-16
heart:good a+23 b-24 c-19
heart:got d+18
heart:hace a-31 b-16 d+24
heart:had_a c-27 d+15
heart:had_any a+19 d-19
heart:had_heart d+17
heart:had_it d-23
heart:have b-33
heart:have_a a-21 c-20 d+24
heart:have_not a-19 c+17
heart:he a-24 c+16 d-16
heart:healt* a+28 b-18 c-25 d-23
heart:health a+21 b-15 c-19 d-18
heart:healthy a+16
heart:heart b-20
heart:heart* a+19 b-23 c-27
heart:heart_@medicine d+17
heart:heart_and a+15
heart:heart_attack a-19 d+23
heart:heart_checked a+17
heart:heart_disease a-18
heart:heart_is b-17 c-19
heart:heart_monitor c-16 d+17
heart:heart_problems c-25
heart:heart_skips a-21 b-19 c+23 d-23
heart:heart_trouble a+17 b-18 d-16
heart:hearts a+18 d-18
heart:hicieron_un a-15
heart:high a-37
heart:high_but a-21 c-29 d+27
heart:hiper* c-21 d+27
heart:hipertensa a-21
heart:hipertenso b-16
heart:huh a-15 b-15 d+20
heart:husband c-19
heart:hyper* a-32 b-22 c-20 d+32
heart:hypertension a-32 b-22 c-20 d+32
heart:i b-15
heart:i_am b-34 c+16 d-23
heart:i_do b-16
heart:i_had a-20 c+24 d-19
heart:i_have b-22
heart:i_take c-25 d+26
heart:i_was a-17
heart:i_would a-20
heart:idea c+16
heart:if c-24
heart:if_anything a+22 b-19 c-19 d-18
heart:if_i a-16 c-20 d+18
heart:in_# d+17
heart:in_me a-17 d+21
heart:irreg* a-23 b-20 c+16
heart:irregular a-23 b-20 c+16
heart:is_been a-15 c+16
heart:is_fine b-20 c-19
heart:is_good a+24 b-16 d-22
heart:is_high a-29 b-23 d+21
heart:is_it a-21 c-16 d+19
heart:is_my a+21 b-16 d-21
heart:is_normal c-16 d-16
heart:it a-21
heart:it_i a+15
heart:just b-35
heart:just_the a-20 d+19
heart:keep c+17
heart:la a-17 b-26 c+17
heart:la_@medicine a-16
heart:la_presion b-23 c-28 d+31
heart:la_tengo a+21 b-18 d-24
heart:last b-17 c-18
heart:last_year c-16
heart:le a+15
heart:le_dio a+18 c-15
heart:leaky d+16
heart:leaky_valve d+16
heart:low a+40 b-22 c-36 d-41
heart:low_if a+22 b-19 c-19 d-18
heart:mama d-17
heart:marca* a-16 d+19
heart:marcapasos a-16 d+19
heart:mas a-17 d+17
heart:matte* b+15
heart:matter b+15
heart:me a-37 b-16 c+18
heart:me_dio c-17 d+19
heart:me_la a-31 c+29 d-17
heart:me_on c-16 d+16
heart:me_operaron a-21 c-19 d+20
heart:me_pusieron d+16
heart:me_sube a-16 c+17 d-18
heart:me_to a-16
heart:meds a-24
heart:metoprolol d+18
heart:mi c-31
heart:mi_@relative c-27 d-28
heart:mom c-16
heart:more a-17
heart:morni* a+15
heart:morning a+15
heart:murio a-16 b+16
heart:my d-18
heart:my_@clinician b-23
heart:my_@relative b+26 c-28 d-33
heart:my_blood c-22
heart:my_bp b-16
heart:my_cardiologist c-16 d+20
heart:my_family d-17
heart:my_heart b-30
heart:nada b-21 c-19
heart:nada_de a+16
heart:nada_mas a-17 d+17
heart:neith* a+21 d-16
heart:neither a+21 d-16
heart:ningu* a+19 d-15
heart:ninguna a+19 d-15
heart:no b-19 d-20
heart:no_@medicine a-19
heart:no_heart c-17
heart:no_me a-24 c+27 d-21
heart:no_padezco a+23 d-23
heart:no_se c+20
heart:no_tomo a-16
heart:nobod* a-17 c+17
heart:nobody a-17 c+17
heart:none a+16 c-17 d-26
heart:norma* a+28 c-26 d-31
heart:normal a+28 c-26 d-31
heart:not b-53 d-21
heart:not_any a-17
heart:not_been a-20 c+20
heart:not_me a+32 c-25 d-21
heart:not_that a+25 b-16 c-25 d-18
heart:nothi* a+29 b-16 c-25 d-18
heart:nothing a+29 b-16 c-25 d-18
heart:nunca a-29 c+28 d-19
heart:nunca_me a-24 c+23
heart:nurse a-15
heart:of c-34
heart:of_those a-15 d+17
heart:ok b-16
heart:on a-29 b-37
heart:on_the a-17 b-24 c+30 d-35
heart:once a-16 c+21 d-21
heart:one b-23 d+17
heart:only b-38
heart:only_diabetes d-15
heart:opera* a-21 c-19 d+20
heart:operaron a-21 c-19 d+20
heart:operaron_del a-16
heart:out a+19 d-21
heart:over b-25
heart:over_# b-25
heart:padez* c-18
heart:padezco c-18
heart:panic c-15
heart:panic_attacks c-15
heart:para c-16
heart:pastilla a-17
heart:pastillas a-19 c+18 d-17
heart:perfe* a+27 b-22 c-24 d-18
heart:perfect a+16
heart:perfecto a+19 c-16 d-16
heart:poco a-19 c-18 d+19
heart:pregu* a-22 b+25 c-21 d-21
heart:pregunta a-19 b+22 c-23 d-19
heart:presi* b-24 c-27 d+25
heart:presion b-24 c-27 d+25
heart:press* c-18 d+15
heart:pressure c-18 d+15
heart:pressure_is b-18 c-17 d+19
heart:probl* c-30
heart:problem a+15
heart:problems c-25
heart:pusie* d+16
heart:pusieron d+16
heart:que d-25
heart:que_la a-21 b-17 c+19
heart:runs a-19 c-18
heart:runs_in a-22 b+20
heart:said a-25 b-21
heart:said_no a-18
heart:said_to c+15
heart:salio d-21
heart:salio_alta d-16
heart:sano a+20 d-18
heart:says a-24 b-29 c+31 d-29
heart:says_my c+16 d-19
heart:se a-20
heart:she b-17 c+15
heart:si a-18 b-19 d+16
heart:side d-16
heart:sin a-19 c+16
heart:since a-20
heart:skips a-21 b-19 c+23 d-23
heart:solo b-18 c-20
heart:somet* a-26 b-19 c+18
heart:sometimes a-18 b-15 c+25 d-21
heart:soplo a-27 b-19 c-28 d+29
heart:soy b-15 c-16
heart:still a-16 c-19 d+19
heart:stres* d-17
heart:strok* c-16
heart:stroke c-16
heart:stron* a+22 b-15 c-17 d-21
heart:strong a+22 b-15 c-17 d-21
heart:sube a-16 c+17 d-18
heart:suegra d-16
heart:svt d+17
heart:take a-25 c-16 d+27
heart:tbh c+17
heart:tell a-20
heart:tengo b-31 c-23 d+26
heart:tengo_arritmia c-15 d+17
heart:tengo_baja a+19 d-20
heart:textb* a+19 c-16 d-17
heart:textbook a+19 c-16 d-17
heart:that c-33
heart:that_is a-19 d+16
heart:the a-27
heart:the_@clinician c-28 d-19
heart:the_blood a-22 d+18
heart:they a-22 b-25
heart:this c-17 d-25
heart:this_morning a+15 d-16
heart:those a-15 d+17
heart:ticke* b-21 c-19
heart:ticker b-21 c-19
heart:to a-16 d-17
heart:todo a+24 b-18 c-18 d-21
heart:told d-17
heart:tomo a-28 b-15
heart:tomo_@medicine a-17
heart:troub* a+17 b-18 d-16
heart:trouble a+17 b-18 d-16
heart:tuve a-28 b-20
heart:tuve_un a-22 b-18 c-28 d+28
heart:two a-18
heart:uh a-15 b-15 d+20
heart:uh_huh a-15 b-15 d+20
heart:un a-33 b-33 c-30 d+41
heart:un_soplo a-17 c-18 d+19
heart:una a-18
heart:up a-24 d-25
heart:up_and c+16 d-18
heart:valve a-18 c-16 d+18
heart:veces d-16
heart:veces_me c+15 d-15
heart:ver c+15
heart:vez c+19 d-18
heart:was c+15
heart:watch a-18 b-17 c+19 d-17
heart:watch* a-16 b-15 d+17
heart:watch_it c+17
heart:what a-17 b+15
heart:what_is b+18 c-20
heart:when a-30 c+25 d-28
heart:when_i a-32 b-22 c+34 d-25
heart:with b-24 c-16 d+19
heart:would a-23
heart:would_be a-15 c-18 d+19
heart:y d-20
heart:y_me a-16
heart:y_no c+17
heart:ya_no d-16
heart:year c-16
heart:years a-29 b-18 c+16
heart:years_ago a-20
heart:yes a-32 b-22 c-17 d+29
heart:yo c-27
heart:you d-22
heart_@medicine d+17
heart_@price a-22 b-20
heart__a a-18 b-16
heart__but b-17
heart__fine c-19 d+16
heart__high a-16
heart__in a-23
heart__it d-17
heart__my a-18 d+19
heart__pressure a+22 d-21
heart__runs a-20
heart_and a+15
heart_attack a-19 d+23
heart_checked a+17
heart_disease a-18
heart_is b-17 c-19
heart_monitor c-16 d+17
heart_problems c-25
heart_skips a-21 b-19 c+23 d-23
heart_trouble a+17 b-18 d-16
hearts a+18 d-18
hearts__it a+18 d-18
hecho a-17
heck c-17
hell b-15
help c-16
help$ c-16
helpe* a-16 d+17
helped a-16 d+17
helped$ a-16 d+17
hep a-28
hep_b d+16
hep_c a-21
hepat* a-32 b-24 c+21 d-16
hepatitis a-32 b-24 c+21 d-16
hepatitis$ c-26 d+23
hepatitis_b c-18 d+17
hepatitis_c c-22 d+21
hepatitis_de c+18 d-18
her_@relative d-18
here a+17 b-31 d-29
here$ b-29 d-25
hermana a-24 d+15
hermano a-16 b+19 d-28
hice d-17
hicieron_un a-15
higad* c-23
higado c-23
higado$ a-24
higado__@body a+19 d-22
higado_graso c-17 d+21
higado_y a+19 d-22
high a-45 b-23
high$ a-34
high__@medicine d+16
high__i a-15
high_but a-23 d+18
hija a-16
him c-21
him$ d-20
hinch* a-21 c-18 d+21
hiper* c-23 d+30
hipertensa a-21
hipertensa$ a-19
hipertenso b-16
hipertenso$ b-16
his a-16
his_@relative a-16
hombr* a+19
hombre a+19
hombre$ a+19
home b-29 c-17
home$ a+16 b-19 d-19
hones* a-18 b-18 d+25
honestly a-17 b-16 d+20
honestly$ a-15 d+16
hope a-18 c+25 d-21
hopin* a-19 b-17 c+24 d-23
hoping a-19 b-17 c+24 d-23
hoping__@relative c+15
hoping__can c+15
hoping_my c+15
hora a+21 d-29
hora$ a+23 b-23 d-28
horri* a-19 b-18 c-18 d+20
hospi* a-20
hospital d-16
hospital$ d-17
hospitalized c-15 d+16
hour a+15 d-18
hour$ d-16
how a-30 d-36
how__i b+19 c-23
how__is b+18 c-21
how__it a-16 d-22
how__will d-17
how_long a-17 d-23
how_much b+16 c-17
huh a-31 b+27 c-27 d-19
huh$ a-29 b+28 c-24 d-24
hurt a-17 b+22 c-18 d-24
husba* d-15
husband a+21 c-23
husbands d-15
hyper* a-32 b-22 c-20 d+32
hypertension a-32 b-22 c-20 d+32
hypertension$ a-17 d+21
hypom* a-18 b-24
hypomania b-20
hypomania$ b-15
i_@clinician a-18 b-21 c-18 d+22
i_@drive a+19 d-18
i_@drug b-23 c-17
i_@stop b-22 c-21
i__# c-15 d-19
i__@body c+17 d-20
i__@clinician a-16
i__@drive a+20
i__@drug b-20
i__@medicine a-19 b-21 d+22
i__@relative a-36
i__a c-23
i__about a+16 b-21 d-20
i__again d+18
i__allergic a-19 c-23
i__alone a+21 b-16 c-20 d-19
i__an b-15
i__and c-24
i__any a-15 d+16
i__ask a-17 b+22 d-21
i__asleep c+16 d-26
i__at b-21
i__baby b-19
i__be b-22 c-20
i__been b-17
i__bipolar a-15 c-24 d+31
i__but b-18 c+19 d-21
i__by b+16 c-19 d-17
i__cancer d+16
i__cath a-15 d+16
i__do b-18 c-22
i__does c+16
i__drink a+17
i__ever d-16
i__find a-20
i__for a-30 d+18
i__get a-21 c+24 d-15
i__go a+17 d-16
i__guy a+18
i__had a-23
i__have b-26
i__healthy a+15
i__heart a-18 c-21 d+26
i__hepatitis d+16
i__here a-20 d+21
i__high c+15 d-17
i__his a-16
i__i a-22
i__in c-27
i__is a+23 b-18 d-26
i__it c+19 d-17
i__little a+18 c-19
i__liver a-16
i__lol d-20
i__lot b-16
i__more a-21 b-18
i__my d-19
i__never a+16 c-16
i__no a-18
i__not a-27
i__nursing a-19 d+19
i__of b-17
i__ok a+20 b-20 d-20
i__on b-24
i__one a-28 c+18
i__pregnant a-16
i__prescribed a-26 c+26
i__psychotic c-17
i__rather c-16 d-23
i__say b-21 d+15
i__so a-17 b-18 d+16
i__some a-29 b-22 c+27
i__someone a-34 d+22
i__something a-22 b-15 c+18
i__sometimes a-20
i__take b-22
i__talk c-19
i__things a-16
i__think a-19 c+19
i__three a-18 d+18
i__through a+15
i__time a-20 d+20
i__to c-27
i__today a-15
i__too a-15 b-15
i__took a+21 c-24 d-18
i__tried c-20
i__trust c+15
i__two b-15
i__up b-15 c-16
i__use c-16
i__walk a+19 c-15
i__with c-16
i__years d-18
i__yes c-27
i__you a-21 d-17
i_breastfeed a-24 b-19 c-17 d+25
i_did a-18
i_doubt a-27 b-18 c+31 d-23
i_drink a-27 b-18 c+17
i_forget a-18 b-19
i_get c-26
i_go c+17
i_got b-20
i_guess a-24 b-24
i_had b-38 c+25 d-18
i_have b-17 c-31 d+18
i_hope a-18 c+25 d-21
i_just b+23 c-27 d-26
i_know d-32
i_lost c-16
i_might a-21 b-16 c+22 d-21
i_need a-21 b+23 c-23 d-22
i_pump a-27 b-24 c-21 d+27
i_say d-16
i_see a-18 b-18
i_take a-25 b-24 d+18
i_think a-24 b-23 c+23
i_thought b-17 c-19
i_took d-16
i_use a-19
i_was b-33 c+16
i_wear a-20 b-18 c-21 d+22
i_will d-32
i_would c-24
ic a-20 b-20 c-21 d+23
idea a-19 c+24 d-16
ido__@treat c-24
ido_a c-25
if a-25
if__counts b-15 c+22
if__is a-16 d-20
if__not a-18
if_anything a+22 b-19 c-19 d-18
if_he a-17 c+20 d-19
if_i a-24 b+21 c-30
if_it a-18
if_that b-18 c+20
impos* b-20 d-22
in c-19
in$ c+19
in_# b-29 c-29
in_@date c-20
in__family b+15 c-18 d-19
in__life a+20 d-18
in__state c-16 d-16
in__while d-16
in_a b-20 d-26
in_law d+17
in_may d+18
in_me a-17 d+21
in_my c-28
incon* a-18 c-24 d+29
incontinencia c-17 d+19
incontinencia$ d+16
infec* a-31
infeccion c+23 d-23
infeccion__orina c+18 d-19
infeccion_de c+18 d-19
infecciones a-20 c-24
infections c-16 d+21
inter* a-15 c-15 d+16
into a-16
into_it c+17 d-16
inyec* a+22 c-16 d-21
irreg* a-23 b-20 c+16
irregular a-23 b-20 c+16
is b+28 c-15 d-20
is$ a-33 b+18
is_# a+18 b-25
is_@drug a-15 c-17
is_@open a+20 b-15 c-21 d-16
is_@treat a-15 b+20 c-22
is__@body c-16 d-22
is__@relative a-17 c-17 d+18
is__am b-17
is__but a-20 b-20 c-43 d+34
is__day d+15
is__drugs b+16 d-16
is__exactly b-16 c+17
is__high a-15
is__i b-26 c-22
is__if a+16
is__it d-20
is__me c-21
is__my b-17 c-23 d+20
is__of c-20
is__ok a-25 b+24 c-23 d-19
is__same a-18 b+19 c-16 d-16
is__the b+16 c-16 d-29
is__to a-22 b+16 c-16
is_a a-27
is_all a+24 b-26 c-23 d-19
is_bad b-16
is_been a-17 c+17 d-16
is_bipolar c-18
is_but a+17
is_checking a-22 b-17 c+21 d-18
is_fine b-23 c-20
is_going d+16
is_good a+25 b-25 c-22
is_high a-29 b-23 d+21
is_in c-16
is_it c-39
is_mania b+18
is_my a+21 b-16 c-29
is_normal d-22
is_not a-16
is_off b-18 c+16
is_on d-24
is_out c-19
is_pregnant a-17
is_shot d+18
is_that a-24 b-20 c+33 d-22
is_the c-15
is_this a-21 b+24 c-24 d-22
is_up b-17 d+20
is_working a+16 c-25
issue* a+35 c-22 d-32
issues a+35 c-22 d-32
it b-19
it__# c-15
it__@open c+17 d-21
it__a b-23
it__ago d-16
it__and b-22 c+18
it__be a+28 c-26 d-25
it__been d-16
it__but a-21 b-16
it__do a+17 c-16
it__fine c-18
it__for d-17
it__high a-18 c-17 d+20
it__i a-17
it__if d-19
it__in d-25
it__it c-18
it__low a+16
it__me a-19
it__my c-26
it__no a+18
it__not b-29 d-27
it__on c+18
it__once c+16 d-18
it__problem c-23 d+17
it__to a-17 b+16 d-15
it__up c+16 d-16
it__weird c+16 d-18
it_a c+16 d-16
it_before b-16 c-17
it_i c-15
it_made c-19
it_on a-18 b-16 d+16
it_this a-21
it_tomorrow a+18 b-16 d-17
it_was a-22 b-29 c+17
it_would a+18 c-19
jaja a-17 b-22
jaja$ a-27 b-18
jamas a+28 b-20 c-20 d-28
jamas$ a+21 c-16 d-19
jaund* a-18 c+18 d-17
jaundice a-18 c+18 d-17
job c-16
job$ c-16
july a-21 d+24
june a+18 b-17
just a+37 b-29 c-21 d-27
just_@drug d-17
just__@body c-18
just__@medicine a+16
just__a b+16 c-17 d-21
just__and a+22 d-19
just__hypertension a-15
just__i a-20 b-19 c+16
just__lol a+15
just__my d-15
just__no c-24 d+22
just__one a+21 c-16
just__pollen a+16
just__pot a-24 c+20
just__the d-17
just_a c-15
just_had c-18 d-25
just_me c-19 d-23
just_my b-25 c-28
just_one d-16
just_the a-17 b-19 c-29 d+23
keep c+17
keeps a-16
ketamina d+15
ketamine a-21 b+19 c-33
kid b-19
kidne* c-38 d-29
kidney c-27
kidney_stones c-15 d-17
kidneys c-24 d-25
kind$ b-21 c-20
kind_of d-28
knock* a-22 b-17 d+16
knocked a-22 b-17 d+16
know c+19 d-50
know$ a-37 c+20 d-30
know__here a+16 c-19
know__is c+17
know_about a+16 c-17
know_anyone a+16 c-19
know_of d-18
knowl* d-18
knowledge d-18
knowledge$ d-18
knows a-25
knows$ a-22 b-24 c+22
la b-23
la_@body a-17 b-18 c-27 d+22
la_@drug a-17 b+17 d-16
la_@medicine a+16 b-21
la_@treat d+15
la__alta a-16 d+18
la__baja a+19 d-20
la__bien a+20 d-23
la__cuenta b+22 c-25
la__en d-18
la__la a+19 b-18
la__me a-17 c-17 d+18
la__nomas a+20 b-18 c-20 d-19
la__normal a+15
la__salio d-18
la__si a-27 c-18 d+27
la__sin d-15
la__vez d-18
la__y a+23 c-20 d-25
la_cuenta a-25 b-22 d+16
la_he d-17
la_noche d-15
la_orina a-20 c-27 d+26
la_pipi c-16 d+16
la_pregunta b+18 c-17 d-16
la_presion b-23 c-28 d+31
la_prostata c-15
la_pusieron c-15
la_regla a+16 d-19
la_tengo a+21 b-18 d-23
la_vesicula a+20 c-17 d-16
labs a+21 b-27 d-32
labs$ c+19
lacta* a-20 b-17 c-18 d+21
lactando a-20 b-17 c-18 d+21
lactando$ a-20 c-16 d+20
las a-28 c-18 d+16
las_@medicine c-15
las__cuentan a-17 b+24 c-22 d-27
las_bodas a+15
las_enzimas b-17
last a+15 d-20
last_month c-17
last_one a-16 b+18 d-19
last_time b-18
last_week b-15
last_year b-15 d-23
late a-31 c+20 d-19
later d-20
later$ d-18
law d+17
le b-29 d-17
le__eso a+21 c-16
le__pecho d+19
le_dio a+18 c-15
le_estoy a-23 b-17
leaks c-16 d+19
leaks$ c-16 d+19
leaky c-15 d+17
leaky_valve d+16
least a-19 b-20 d+19
let a-24
let__know a-17
let_you a-17
life b-24
life$ c-17
like a-18 c-17
like_# c-21
like_that a+20 c-15 d-19
lined d+16
lined_up d+16
lines a-19 b-15 c-18 d+19
list b+15 c-19
lithium a-19 d+17
littl* b-20 c+17 d-21
little b-20 c+17 d-21
little_@drug a+18 c-19
little_high c+15
liver a-21 c-22 d+21
liver$ a-23 b-21 d+19
liver__@body a+28 d-35
liver__are c-27 d+21
liver__but a-19
liver__good a+25 d-22
liver__high c-20 d+15
liver__me a+20 b-17 c-16 d-16
liver__no a+17 d-19
liver_and a+16 d-20
liver_disease c-19
liver_enzymes c-29 d+26
liver_is b-20 c-24 d+15
liver_numbers d+16
liver_or a+16
liver_transplant c-20 d+21
llama d-15
llama* d-20
lleva a-15
llevo a-16 b-25 d+17
llevo__anos a+24 d-25
llevo__meses a-23 d+21
lo d-24
lo_@stop d-17
lo__@clinician a-15 b+18 c-16
lo_primero a+15 c-15
loca c-16
lol c-30
lol$ c-27
lol_no a+25 b-16 c-25 d-24
long a-21
long_will d-15
looke* a-18 c+20 d-16
looked a-18 c+20 d-16
looki* a-20 b-18 c+24 d-21
looking a-20 b-18 c+24 d-21
looking$ c+18
lord a+17 c-15
los d-44
los__bien a+20 c-21
los__de a+18 c-15
los_analisis a-16 b-16 c+17 d-17
los_estudios b-15 d-17
los_fines d-15
los_gatos d-19
lost b-17 c-20
lost_my a-16 c-16 d+16
lot a-22
lot$ a-22 b-22 c+27 d-29
lot_of c-22
low a+40 b-22 c-36 d-41
low__anything a+22 b-19 c-19 d-18
low_if a+22 b-19 c-19 d-18
luego a+22 b-18 c-18
made b-20 c-23 d+22
made_my a-16 c-15 d+18
make a-16 c-17 d+17
mal c-36
mal$ b-18 c-27
man a+23 c-16 d-18
man$ a+21 d-16
manan* b-25 d-31
manana b-25 d-31
manana$ b-23 d-29
manej* a+16
maneja c-26
manejando a+16
manejando$ a+24 d-22
manejo a+16
mania a-41 c-30 d+39
mania$ a-33 c-27 d+32
mania_si c-17 d+16
manic a-31 b-28 c-42 d+40
many a-19 d+19
marca* a-16 d+19
marcapasos a-16 d+19
marcapasos$ a-15 d+19
marido b-16 c-18
marihuana a-19 d-19
marijuana b-22 d-20
maris* a+16 b-15
mas b-29
mas$ b-16 d-21
mas_@late a+17
mas__menos c+15
mas_o c+15
matte* b+20 c-19 d-18
matter b+20 c-19 d-18
may a-17 d+18
may$ d+18
maybe b-50 c+28 d-60
maybe$ b-27 d-34
maybe_# a-23 c+25 d-21
maybe__is b-15 c+19
maybe__it b-15 c+19
maybe_my c+18 d-15
mayo a-26 d+20
me a-15 b-33
me$ c-53
me_@fetch a-19 c-18 d+22
me__@medicine b-19 c+15
me__@symptom d-16
me__a a-20 b-20
me__al a-21
me__analisis a-16
me__bien a-19
me__con b-20 c-17
me__corazon a-16
me__del c-15
me__el b-29
me__en b-20
me__esa c-17 d+19
me__eso a+16 b-18
me__estudios a-15 c+16 d-15
me__hacer a-20 c+21 d-21
me__hecho a-19
me__higado a-17 c-18 d+18
me__i d-18
me__la b-26 c+21 d-23
me__mal b-16 c-25
me__me a-16
me__mi a-21 c-25 d+25
me__mucho a-15
me__no d-19
me__pero a-18 c+18
me__por a-15 d+15
me__psicosis d+18
me__pusieron c-15
me__que a-26 c+16 d-21
me__revisado a-20 c+18
me__taquicardia a-16
me__time a+19 d-18
me__un a-31 b-21 c-20 d+28
me_cayo c-20
me_diagnosticaron c-15 d+18
me_dieron a-20 b-19
me_dijeron a-19
me_dio a-34 b-29
me_entere a-17 d+17
me_falla a-15 d+17
me_falta a-27 b-15 c+28 d-27
me_for a+19 c-18 d-19
me_ha a-20
me_han d-21
me_he a-18
me_la b-22 d-17
me_lo b-16 d-19
me_lol c-20 d-22
me_no a+20 c-17 d-17
me_on a-17 d+17
me_operaron a-20 b-16
me_puede a+25 c-20 d-25
me_puse a-25 b-17 d+21
me_quitaron d-19
me_salio a-25 d+18
me_sirvio a-16 d+16
me_sube a-16 c+17 d-18
me_to a-16
mean a-20 b+24 d-16
med d-18
media b-17 d-24
medicina a-21 b+19 c-32
medicinas c-19
medicine a-22 b+18
meds a-27
mejor a+17 b-19 d-25
mejor$ a+15 d-19
menop* a+27 b-16 d-21
menos c+15
menos$ c+15
menti* d-17
mentioned d-17
meses a-15 b-22
meses$ b-20 c-23
meth a-15 d+15
metoprolol d+18
metro a+17 d-17
mi$ a-15 c-18 d+22
mi_@clinician a-17 c+17 d-15
mi_@relative d-21
mi__@drive c-26
mi__@fetch c-17 d+17
mi__@insurer c-21
mi__a a-19 b+17 c-19
mi__del a-15 b+16 d-17
mi__dice a-16 c+17
mi__dio c-17
mi__el a+17 c-18 d-19
mi__embarazada a-15 b+16 d-15
mi__es c-41
mi__ese d-17
mi__esta d-16
mi__la a+16 d-21
mi__le a+18 c-15
mi__me a-27
mi__murio a-19 b+20 d-20
mi__no a+16 d-22
mi__pero c-19
mi__que a-17 c+19 d-15
mi__toma b+22 c-31 d-17
mi__tuvo a-16 b+22 c-21 d-22
mi__yo a+30 b-17 c-26
mi_bebe a-21 b-16 d+18
might a-33 b-32
might_be a-16 c+22 d-17
minut* b-18 c+18 d-24
minutes$ a+16 d-16
mis b-20 d-19
mis_analisis a+16 c-15
mom c+23 d-26
momen* a+21 d-23
momento a+18
monitor$ c-16 d+17
month b-26
month$ b-28
month* b-23 c-24 d+18
months b-23 c-24 d+18
months$ a-16
months_ago c-18
more b-26
more$ d-15
more__i a-22 b-16
more__prescribed a-16
more_than a-25 b-19
morni* b-18 c-17
morning b-18 c-17
morning$ b-18 c-16
morph* c-16 d-23
morphine c-16 d-23
morphine$ d-19
most a-20 b-15
most_nights a-18
mota a-23 c+18
mother c-19
moved a+22 c-17 d-17
much a-26
much$ a-22 b-19
much_is b+16 c-17
mucha* a-16 c-24
muchas a-16 c-24
muchas_y c-17 d+15
mucho a-35 b-15
mucho$ d-16
mucho__bano c+15 d-16
mucho__noche c+17 d-15
mucho_al c+15 d-16
mujer b-19
murio a-21 c-22
murio_del a-15 b+16 d-17
muy d-25
my d-21
my_# a-16
my_@body a-36 b-38
my_@drug b-20
my_@medicine b-19
my_@relative a-17 b+17 d-20
my_@ride a+23 b-20 c-38 d-17
my_@visit a-16 b+17 d-15
my__# b-20
my__@clinician a-21 b-23
my__@drive a-32 c-21 d+23
my__@medicine a-18 c-19
my__a d-19
my__all a-24
my__always a-16 b-15 c-19 d+18
my__and c-38 d+17
my__are a-18
my__as c-22
my__bad a-17
my__bipolar c-25
my__bring c-21 d+20
my__but b-22
my__can b-39 c+19 d-20
my__did c-16
my__does a+16 c-26 d-19
my__drinks a-19 b+21 c-20
my__fine a+28 d-25
my__goes a-15 d-17
my__good a+21 d-17
my__got b-25 c-27 d+23
my__had b+18 c-36 d-27
my__has b+19 d-21
my__have a-28 b-23
my__he a-21 d-16
my__high a-23 b-21
my__i b-18 c+17 d-26
my__if a-25
my__in c-30
my__is c-16
my__it b+15 c-29 d-16
my__keeps a-16
my__know b-21 c+20
my__last a+16 c-16
my__law d+17
my__leaks c-16 d+19
my__liver b+16 d-18
my__me b-47 d+27
my__my a-27 b-23
my__normal a+16
my__not a+15
my__of a-15
my__off a-16 b-17
my__on a-20
my__out a+23 c-28 d-16
my__pregnant a-17
my__pressure c-25
my__right a+18 d-16
my__said a-18
my__say d-29
my__says a-36 b-24 c+34 d-26
my__she a-20 b-26
my__shot d+18
my__skips d-15
my__takes b+16 c-15
my__tell c+17
my__the a+27 b-27 c-18
my__they a+18 c-16
my__thought b-17 c+18 d-16
my__tried c-18 d-18
my__up c-22 d+16
my__week a+16 c-15
my__will a-27 b-26 c-32 d+35
my__working a+16 c-25
my__would a-22 b-20 c+35 d-33
my__yes a+16 b-19 c-17
my_baby b-21 c-20 d+17
my_blood c-28
my_boss b-15
my_boy a-22 c-19
my_bp b-16
my_cardiologist c-16 d+20
my_chart a-16
my_dog c-16 d-20
my_ex d-25
my_family d-21
my_first a+20 d-15
my_heart b-32
my_husbands d-15
my_kidneys a-16
my_knowledge d-18
my_life c-16
my_liver a-25 b-24 d+15
my_old a-16 b-16 c+18 d-16
my_own a+23 b-19 c-22 d-23
my_pee a-22 b-24 c+18
my_period b-25 d-28
my_twin a+19 c-16
mysel* b-23 c-17
myself b-23 c-17
myself$ b-21
nada b-55 c-37
nada$ a+47 b-32 c-41 d-45
nada__eso a+26 b-17 c-18 d-19
nada_de a+34 b-22 c-22 d-29
nada_estoy a+18 d-16
nada_mas b-20 c-34
nada_todavia a+28 c-15 d-29
nadie a+24 b-17 c-24 d-23
nadie$ a+31 c-24 d-23
nah a+46 b-27 c-42 d-43
nah$ a+16 d-16
nah__am a+17
nah__that a+20 c-19
nah_i a+20
nah_just a+15
nah_never a+18
name a-18
nauseas d-15
nauseous a-22 b-19 c+23 d-20
neces* a-22 b+24 d-26
necesita b+16 d-15
necesita$ b+16 d-15
need c-24 d-32
need_to a-21
negat* a+29 b-23 c-27 d-27
negative a+19 d-18
negative$ a+16
negativo a+20 c-15 d-19
negativo$ a+19 d-18
neighbor a-21
neith* a+21 c-19 d-23
neither a+21 c-19 d-23
neither$ a+16 d-17
never b-51 c+19 d-37
never$ a+28 c-22 d-26
never__@medicine a+15
never__@treat a+24 c-27 d-17
never__any a+24 d-22
never__anything a+18 c-16 d-18
never__checked a-22 c+22
never__it b-22 c+17 d-44
never__of a+24 c-17 d-18
never__on a+18 c-16
never__tested a-19 c+19
never__that a+25 c-19
never__the c-15
never_been b-20 d-26
never_ever a+16
never_had b-22
never_heard a+23 c-16 d-20
never_taken a+28 c-25 d-20
never_took d-18
never_tried a+17 c-18 d-17
new a+30 b-27 c-25 d-27
new_to a+27 b-25 c-23 d-24
nexpl* a+17
nexplanon a+17
nexplanon$ a+16
next a-32 b+24 d-33
next_question a-16 b+17 c-16 d-17
ni a+38 b-31 c-21 d-44
ni__ni a+18 d-19
ni__vez a+15
ni_fumo a+16
ni_una a+19 c-18 d-17
nicotine c-19
night a-37 b-30
night$ a-33 b-28 d+25
night* a-18
nights a-18
ningu* a+22 b-36 c-36
ninguna b-26 c-26
ninguna$ a+33 c-18 d-37
ninguna__sirvio a-16 d+16
ninguna_alergia a+17
ninguna_de a+19
ninguna_me a-16 d+16
ninguna_reaccion a+17 d-17
ninguno a+31 b-16 c-26 d-17
ninguno$ a+25 c-17 d-25
nino c+18
nino$ c+18
no b-35 c+22 d-35
no$ a+50 b-64 d-52
no_@medicine c+17 d-22
no_@relative a+17
no_@thanks a+22 c-17 d-18
no_@treat a+16 d-22
no__@relative a+22 d-18
no__@treat a+24 c-26
no__a a+33 c-27 d-29
no__alergica a+24 b-17 d-26
no__all a+22 d-21
no__am a+29 d-26
no__bien c+18
no__but a-19 c-18 d+20
no__con c-15
no__cuenta c+19 d-22
no__de c-20 d-27
no__decir a-18 d-15
no__do c-16
no__el d-24
no__eso a+22
no__ha d-18
no__have a+28 c-25 d-21
no__he a-18
no__hecho a-16
no__here a+16
no__it a+15 d-20
no__la a-44 d+18
no__las c-18
no__me a+19 d-26
no__my a+24 c-26
no__nadie a+22 c-17 d-15
no__ni a+18 d-16
no__no a+42 b-18 c-35 d-36
no__not a+20 c-18
no__pero c-20 d+18
no__problems c-15
no__que c+15
no__si b-20
no__there a+26 d-24
no__trouble c-15
no__with a+20 d-22
no__yes a-28 b-20 d+21
no_allergies a+29 d-25
no_and a+16
no_bebo a+16
no_but a+16 c-21
no_es a+18
no_estoy b-20
no_hay a-16 c-26 d+18
no_he c+17 d-24
no_heart c-17
no_i b-15 c-36
no_idea a-18 c+23 d-15
no_just a+23 c-18
no_liver c-16
no_lo a-22 c+22
no_me c+19 d-24
no_nada a+39 c-26 d-33
no_ni a+22 c-15 d-18
no_nunca a+17 c-15
no_one a+25 c-20
no_padezco a+27 d-26
no_problem a+26 c-25
no_problems a+18
no_puede a+17 c-34
no_puedo d-33
no_que a+23 c-19
no_quiero a-17 b+19 c-16
no_reaction a+22 c-15 d-18
no_recuerdo a-20 c+23 d-16
no_sabria a-26 b-18 c+27 d-24
no_se a-39 b-32 c+45 d-45
no_sir a+16
no_soy a+34 b-22 c-19 d-35
no_supe a-17 c+16
no_tengo a+42 c-31 d-40
no_to c-17
no_trouble a+18 d-19
no_wait d+18
no_way a+19 c-19 d-16
nobod* b-28 c+22 d-38
nobody b-27 c+17 d-33
nobody$ c-18
nobody__it a-15
noche b-28
noche$ b-23
nomas a+32 b-49 d-50
nomas$ b-22 d-32
nomas__los a+20 b-21 c-16
nomas_a a+19 b-20 c-17
none a+21 c-39 d-19
none$ a+24 b-19 c-19 d-23
none__i c-16
none_of c-18
none_that c-16
nonst* d+16
nonstop d+16
nope a+42 b-28 c-32 d-42
nope$ a+16
nope_just a+21
norma* a+28 b-20 d-39
normal a+28 b-20 d-39
normal$ a+34 b-17 c-33 d-35
not b-52
not$ b-36 c-27
not:# b-19 d-23
not:@body a+21 d-19
not:@call a-16
not:@clinician d-17
not:@drive a+28 c-21 d-28
not:@drug a+15 b-17 c-22
not:@insurance a-18 c+15
not:@medicine b-26 c+18 d-21
not:@relative b-19 c-18 d+15
not:@thanks a+22 d-16
not:@treat a+34 b-20 c-22 d-29
not:a a+18 b-33
not:al a-18 c+15
not:alergia a+17
not:alergica a+24 b-17 d-26
not:all b-15 c-18
not:allergies a+25 c-16 d-28
not:am b-15 d-28
not:an c-16
not:any a+29 b-19 c-27 d-21
not:anybody b-21 d-18
not:anyone a+17 c-21
not:around a+18 c-20
not:asked a-19 c+19
not:at b-18
not:bebo a+16
not:been b-23 d-29
not:bien c+19 d-18
not:checked a-27 c+26 d-16
not:con c-15
not:conozco a+22 c-18 d-17
not:controlo a-24 c-23 d+25
not:crazy a+17 c-16
not:cuenta c+19 d-22
not:de c-28 d-38
not:decir a-18 d-15
not:dios a+15
not:drink a+17 c-16
not:drogas a+16 c-15
not:drugs a+22 c-20 d-19
not:el c+16
not:em a+22 c-20 d-17
not:eso c-17
not:estoy b-19
not:even a+19 c-20 d-18
not:ever b-20 d-32
not:find a+21 c-28 d-20
not:fumo a+23 c-21
not:good a+23 d-24
not:got a-18 c+20 d-15
not:great a-18 c+20 d-16
not:ha d-18
not:had b-27
not:han d-26
not:have a+17 b-30 d-36
not:hay c-28 d+17
not:he b-17 c+20 d-38
not:heard a+23 c-16 d-20
not:heart b-22 c-20 d+19
not:hecho a-16
not:here a+19 c-21
not:i b-34
not:idea a-19 c+24 d-16
not:ido d-15
not:in a+19 c-25
not:into d-16
not:ir a-16
not:is b-16
not:it b-40 c+25 d-27
not:just a+27 b-17 c-31 d-22
not:kind a+18 c-18
not:know b-33 c+20 d-29
not:knowledge d-18
not:la a-29
not:liver c-28
not:lo a-30 c+30 d-17
not:lol a+16 d-19
not:me b-35 c+26 d-30
not:nada b-17
not:now a+28 c-20 d-33
not:officially a-22 b-16 c+22 d-18
not:on c-24 d-32
not:one a+34 b-23 c-35 d-30
not:or a+26
not:out a-20 c+20
not:padezco a+27 d-26
not:possible a+21 c-21
not:pregnant b-15
not:presion a+17 d-19
not:problem a+20 b-20 c-24
not:problema b-16
not:problemas a+26 b-22 c-22 d-25
not:problems b-15 c-21 d+19
not:psychotic a+18 c-15 d-16
not:ptsd a+16
not:puede a+23 c-34 d-16
not:puedo d-33
not:que b-22 d-26
not:quien a+18 c-16 d-15
not:quiero a-17 b+19 c-16
not:reaccion a+17 d-17
not:reaction d-19
not:recall a-17 c+19 d-19
not:recuerdo a-20 c+23 d-16
not:remember d-20
not:revisado a-20 c+18
not:right a+22 d-20
not:sabria a-26 b-18 c+27 d-24
not:said a-28 b-17 c+21
not:say a-22 d-26
not:se a-37 b-34 c+23
not:see c-20
not:sepa a+16
not:si c+17
not:since b-16 c-18
not:sir a+16
not:sirvio a-16 d+16
not:soy a+32 b-21 c-16 d-33
not:still a-17 d+17
not:stuff a+18 c-19 d-18
not:supe a-17 c+16
not:sure a-36 b-30 c+43 d-42
not:take c-24
not:taken a+21 d-21
not:tbh c+19
not:tengo a+45 b-17 c-32 d-44
not:tenido a+20 c-15 d-16
not:tested a-22 c+23
not:that d-26
not:the b-18
not:them d+16
not:things a+19 c-17
not:think d-15
not:this d-41
not:those a+20 b-16 d-22
not:three a+17
not:till a-17
not:time b-16 c-17 d+18
not:to b-34
not:told a-15
not:tomado d-22
not:tomo b-16
not:took d-17
not:tried a+23 c-24 d-23
not:trouble c-21
not:trust c+15
not:una a+19 c-18 d-17
not:up d-15
not:usado a+15
not:use a+19
not:used a+27 c-25 d-20
not:uso a+19
not:vez a+15
not:way a+19 c-19 d-16
not:what a-18 b-18 c+18
not:with c-26
not:worked a-15 d+16
not:year a+16 d-23
not:yes a-18
not:yet c+17 d-15
not:yo a+16
not:you c-21 d-17
not_# b-16 d-25
not__@medicine c-15
not__@relative b-16 c-25 d+17
not__a b-16
not__any a+24 c-22 d-20
not__anybody b-21 d-18
not__anyone a+17 c-21
not__anything a-16 d+20
not__at a-16 d+17
not__but a-22 b-15 d+17
not__for a-24
not__good a+18 d-19
not__here a+17 c-20
not__i b-25
not__in a+19 c-15
not__it b-22 c+17
not__just c-23
not__kind a+18 c-18
not__knowledge d-18
not__lol a+22 c-20
not__my b-31 d+18
not__now a+18 d-20
not__of a+19 b-22 c-29
not__so a-18 c+20
not__sure c+17
not__that a-31 b+17
not__the a+20 d-18
not__this d-30
not__to d-30
not__what b-16
not__with c-17
not__year d-19
not__yet c+17
not__you c-21 d-17
not_asked a-19 c+19
not_at a+24 c-18 d-27
not_been a-20 c+20
not_but a-21 c-21 d+22
not_drink a+23 c-19
not_even a+19 c-20 d-18
not_find a+21 c-28 d-20
not_go a-19
not_have a+29 b-24 c-25 d-29
not_know b-30 c+19 d-25
not_liver a+19 c-16 d-18
not_me a+30 b-30 c-32 d-20
not_now a+21 c-18 d-23
not_officially a-22 b-16 c+22 d-18
not_pregnant b-15
not_remember a-16 c+23 d-19
not_say a-22 d-26
not_see c-20
not_sure a-33 b-25 c+40 d-39
not_take c-24 d+16
not_that b-43 d-47
not_think d-15
not_this b-20 d-21
not_to b-17 d-21
not_tried a+26 c-19
not_trust c+15
nothi* b-42 c-25
nothing b-42 c-25
nothing$ a+30 b-22 d-35
nothing__that a+20 c-15 d-19
nothing_but c-19
nothing_like a+20 c-15 d-19
now b-44
now$ b-34 c-19 d+17
now: b-19 c-47 d+30
now:# a+29 b-27 d-30
now:@call a+26 b-16 d-17
now:@call_me a+22 b-16
now:@clinician a+18 b-17 c-16 d-17
now:@day a-16 b+22 c-17 d-27
now:@drive a+17 d-20
now:@eat b-18 c-19
now:@howmuch a-21 b+18 d-18
now:@late d-23
now:@visit a-24 b+23 d-21
now:@visit_is a-15 b+16
now:a b-16 c-17
now:a_la b-20 c-20
now:adela* d+19
now:adelante d+19
now:after a+18 d-18
now:again a+20 b-20
now:ahead a-17 d+18
now:ahora a+21 b-24 c-21
now:ahora_esta a-17 d+18
now:ahori* b-17
now:ahorita b-17
now:ahorita_no a+18 d-23
now:al a+25 b-21 c-20 d-25
now:al_rato a+18 d-19
now:all a-23 d+24
now:am a+20 b-39 c-27
now:am_@drive a+20 d-18
now:am_asleep a+23 d-23
now:am_at a+17
now:am_not d+15
now:am_off a-15
now:an a+16 d-17
now:an_hour a+16 d-17
now:ando a+32 b-21 c-19 d-32
now:ando_en a+27 d-25
now:anoth* a+21 b-20 d-23
now:another a+21 b-20 d-23
now:another_time a+18 b-18 d-19
now:appointment a-15 b+16
now:are a-22 c-17
now:as a-17 b-16 c-22 d+25
now:ask d-25
now:aslee* b-15
now:asleep b-15
now:at b-23
now:at_all a-20 d+20
now:at_the a+23 d-17
now:at_work d-18
now:bad b-17
now:be b-20
now:be_better a+19 d-21
now:bette* a+30 b-21 c-21 d-31
now:better a+30 b-21 c-21 d-31
now:bien a-31 d+29
now:busy b-25
now:but d-16
now:call a+22 b-16
now:can a+26 b-38 c-23
now:can_not a+29 b-17 d-33
now:can_we a+25 b-30 d-19
now:could b-17
now:cuanto a-20 b+19 d-22
now:dale a-15 d+17
now:depen* a-17 b-21 c+24 d-25
now:depende c+20 d-16
now:depends c+16 d-17
now:did a-18 b+18 d-18
now:digam* a-20 c-17 d+22
now:digame a-20 c-17 d+22
now:do b-21
now:do_it b-21
now:doctor a+18 b-17 c-16 d-17
now:driving a+17 d-20
now:el d-15
now:en a+16 b-25 c-26
now:en_la c-16
now:en_un d-16
now:es a-19 d-26
now:es_rapido a-15 b-15 c+20 d-20
now:esper* a+32 b-28 c-22 d-34
now:esta a-25 d+24
now:esta_bien a-25 d+24
now:estoy b-28 c-32
now:estoy_manejando a+24 d-22
now:estoy_trabajando a+23 d-20
now:eveni* a+17
now:evening a+17
now:favor a+16 d-16
now:fine a-24 d+23
now:for b+32 c-30 d-36
now:for_what a-25 b+28 c-21 d-30
now:give a+17
now:give_me a+17
now:go b-39 c-35 d+25
now:good a-16 c-19 d+17
now:got a-20 c-16 d+21
now:guess a-23 b-23
now:have b-27 c-24
now:have_a a-20 d+18
now:here b-20 c-18
now:hora a+25 b-20 c-21 d-27
now:hour a+16 d-17
now:how a-19 c+15 d-25
now:how_long a-19 d-21
now:i c-27
now:i_am a+20 b-39 c-27
now:i_can a+21
now:i_guess a-23 b-23
now:i_have b-19 c-18
now:in a+26 b-23 d-38
now:in_a b-16 d-21
now:in_the d-21
now:is_fine a-20 d+21
now:is_good a-22 d+24
now:is_this d-15
now:is_up d+18
now:it b-33 d+25
now:it_tomorrow a+18 b-16 d-17
now:just c-17
now:kids b-15
now:kind a-18 c+21 d-16
now:kind_of a-18 c+21 d-16
now:know a-21 c+18 d-20
now:la b-26 c-27
now:later a+21 b-22 d-18
now:like a-16 d+17
now:long a-19 d-21
now:luego a+28 d-25
now:manan* a+27 b-21 c-23 d-24
now:manana a+27 b-21 c-23 d-24
now:manej* a+24 d-22
now:manejando a+24 d-22
now:mas a+17
now:mas_@late a+17
now:maybe a-16 b-16 c+17
now:me a+37 c-39 d-39
now:mejor a+21 b-15 d-21
now:mi a-16
now:might a-19 b-15 d+18
now:minut* b-18 c+18 d-24
now:momen* a+21 d-23
now:momento a+18
now:my a+19 c-23 d-17
now:my_@relative a+17 d-22
now:my_@visit a-15 b+16
now:nah a+18 d-15
now:neces* b+16 d-15
now:necesita b+16 d-15
now:need a+24 b-23 c-20 d-16
now:no b-43 c-22
now:no_i a+15
now:no_puedo a+22 d-26
now:not a-22 d+24
now:not_know a-15 c+23 d-16
now:not_now d-18
now:not_sure c+18 d-16
now:now b-28 c-29
now:now_is a-24 d+26
now:ocupa* a+29 b-17 c-17 d-28
now:ocupado a+15 d-16
now:of c+17 d-22
now:off_today a-15
now:ok b-19 d+21
now:on a-37 c-23 d+20
now:on_my a-20 b-20 c-20 d+21
now:out b+18 d-21
now:perfe* a-18 d+16
now:perfect a-18 d+16
now:perfect_timing a-18 d+16
now:pleas* a+16 b-17
now:please a+16 b-17
now:por a+16 d-16
now:por_favor a+16 d-16
now:probl* a-22 b-16 d+23
now:puedo b-21 c-20 d+16
now:que c-43 d-17
now:que_necesita b+16 d-15
now:rapid* a-15 b-15 c+20 d-20
now:rapido a-15 b-15 c+20 d-20
now:rato b-16
now:rato_mejor d-16
now:right a+25 d-27
now:right_now a+24 d-26
now:se d-16
now:si a-32 b-36 d+20
now:si_es a-15 b-15 c+20 d-20
now:so a-23 c-29 d+29
now:sorry a+25 b-17 d-25
now:sure a-26 b-24 d+26
now:talk a+20
now:tarde a+18 d-15
now:tengo a-37 b-32 c+21
now:tengo_tiempo b-17 c-27 d+15
now:tengo_un a-21 c-15 d+18
now:that a-19 d+18
now:the c-19
now:this c-21 d-15
now:this_evening a+17
now:tiemp* a-22 d-17
now:tiempo a-22 d-17
now:till d-25
now:time c-35
now:time_for a-17 b+18 d-20
now:time_no a+23 d-22
now:timin* a-18 d+16
now:timing a-18 d+16
now:to a+19 d-25
now:to_go a+19 d-19
now:tomor* a+23 b-20 d-23
now:tomorrow a+23 b-20 d-23
now:tonig* a+22 b-22 c-16 d-20
now:tonight a+22 b-22 c-16 d-20
now:traba* a+27 b-17 c-16 d-26
now:trabajando a+23 d-20
now:trabajo a+18 d-16
now:try a+21 b-21 d-16
now:try_again a+18 b-17
now:un b-16 c-18
now:una b-22 c-24
now:up a+24 b-18 c-20 d-19
now:wait a+19 b-17
now:we a+30 b-34 c-23 d-18
now:we_do b-17
now:well a-17 c-20 d+21
now:what a-32 b+27 c-19 d-20
now:who b+16 d-18
now:why a-18 b-26 c-21 d+28
now:why_not a-17 b-29 c-18 d+29
now:with a+22 d-22
now:with_my a+17 d-16
now:work a+19
now:works a-17 b-20 c-20 d+24
now:would b-24 c-20
now:would_be b-19 c-17
now:yeah b-17
now:you c-33
now:you_try a+15
now:yup d+15
now:¿ c-16
now__good a-24 d+26
now_and c+18 d-19
now_is a-24 d+26
numbe* a-24 b+20 d-18
number a-20 b+22 c-18 d-22
numbers b-16
nunca b-29 c+17 d-52
nunca$ d-26
nunca__han d-21
nunca__la d-15
nunca__lo a-18 c+18
nunca__revisado a-15
nunca__tomado a+21 c-19 d-15
nunca__usado a+15
nunca_he a+24 c-26 d-16
nunca_la a+26 c-24 d-19
nunca_me a-21 c+25 d-28
nunca_tomo a+18
nurse a-26 c-24
nursi* b-26 c-26
nursing b-26 c-26
o a-16
o_menos c+15
ocupa* a+29 b-17 c-17 d-28
ocupado a+15 d-16
ocupado$ a+15 d-16
of c-21 d+24
of$ b-34 c+15 d-33
of_@drug c-19
of__@medicine a-18
of__but d-16
of__count d-18
of__liver a-15 c+19 d-18
of__my d+16
of__pressure a-17
of_course d+16
of_it c-17
of_me c-17
of_my a-24 b-18
of_them a-21 d+20
of_things d-16
of_those b-15
off a-21 b-26
off$ a-21 c+15
off_today a-15
offic* a-22 b-16 c+22 d-18
officially a-22 b-16 c+22 d-18
officially$ a-21 b-16 c+21 d-18
oia c-20
oia_voces c-20
oigo a-18 b-18
ok a-21
ok$ d-30
on a-28
on_@day b-22 c-31 d+16
on__@body a-16 c+22 d-24
on__@day b-19 d-19
on__@relative a+18 d-24
on__it a-19
on__no a-17 c+20 d-24
on__own a+15 c-16 d-16
on__patch a+22 b-15 c-16 d-25
on__side d-16
on__so c-15
on__way a-20 d+16
on_drugs b+16 d-16
on_it c-16
on_me a-18 b+18 d-18
on_the b-40 c+26 d-22
once a-20 b-21 c+28
once$ a-32 c+19
once__a d-16
once__while d-16
once_but c+21 d-23
once_in b-20
one d-30
one_@medicine a+24 b-20 c-31
one__a a-16
one__and a-20 c+18
one__is a+19 c-18 d-18
one__on c-19 d-26
one__said c+15
one__that a+18 d-17
one_med a+17
one_time c+16
only a+35 b-73 d-39
only$ b-34 c+19 d-40
only_@drug d-21
only_@medicine a+17 d-16
only__@medicine d-15
only__i b-17
only__my a+21 c-19 d-21
only__one d-16
only__that b-20 c-21
only_diabetes d-15
only_morphine a+16
only_my a+21 c-23 d-20
only_one a+26 d-17
only_to a+18 b-16 c-17 d-18
only_when a-18
opera* a+15 b-32
operada a+25 c-17 d-21
operada$ a+25 c-17 d-21
operaron a-16 b-18
operaron$ d-19
operaron__corazon a-16
operaron_del a-16
or_@body a+16
organ: b-16
organ:@body b-23 c-26 d+17
organ:@body_cancer c-19 d+24
organ:@body_infections c-16 d+21
organ:@body_is a-26 b-18 c-30 d+30
organ:@body_no a+23 c-18 d-23
organ:@body_since d+18
organ:@clinician a-21 b-21 c+28 d-29
organ:@drug c-15
organ:@relative c-43
organ:@relative_had b+17 c-18
organ:@relative_has a+22 c-16 d-26
organ:@treat a-18 b+15 c-28
organ:a a-24 c+33 d-34
organ:a_@body d-16
organ:a_liver a-16
organ:a_lot a-19
organ:a_uti d-21
organ:a_veces c+19 d-22
organ:a_weak a+15
organ:a_while a-18 c+18 d-17
organ:ago d-19
organ:al c+15 d-17
organ:al_bano c+15 d-16
organ:all b-17
organ:all_good a+16
organ:all_the a-16
organ:altas a-18 b-19
organ:anali* b-18 c+18 d-20
organ:analisis b-18 c+18 d-20
organ:and b-17 d-32
organ:and_@body a+17 d-17
organ:as d-20
organ:as_a d-20
organ:b c-23 d+24
organ:back b-21 c-25
organ:bad c-27
organ:bano c+15 d-16
organ:bien a+36 b-22 c-33 d-26
organ:bladder a-15 d+15
organ:both a+27 c-23 d-26
organ:but b-31 d-29
organ:but_i c-17
organ:but_it a-21 c+18
organ:but_my a-16 d+17
organ:but_not a+28 c-26 d-23
organ:but_nothing d-18
organ:but_the a+19 c-17 d-19
organ:c a-24
organ:came a+16 b-18 c-29
organ:came_back a+16 b-18 c-29
organ:can a-21 b+16 c-23
organ:cance* a-18 c-24
organ:cancer a-18 c-24
organ:cath a-17 b-16 c-16 d+18
organ:check* a-20 c+20
organ:checked a-16 c+17
organ:chron* c-16
organ:chronic c-16
organ:cirrh* c-22
organ:cirrhosis c-22
organ:cirro* c-22 d+22
organ:cirrosis c-22 d+22
organ:cisti* c-15 d+19
organ:cistitis c-15 d+19
organ:contr* a-28 c-19 d+27
organ:count a-21 b+32 c-31 d-24
organ:cuent* a-16 b+21 c-19 d-23
organ:cuentan b+18 d-17
organ:cysti* c-16 d+17
organ:cystitis c-16 d+17
organ:de a-19
organ:de_eso a+20
organ:de_la a-15 d+17
organ:de_orina a-17 b-19
organ:del a-16
organ:del_higado a-17
organ:disea* c-19
organ:disease c-19
organ:do b+21 c-22 d-23
organ:do_utis b+20 c-23 d-18
organ:doctor a-19 b-17 c+25 d-26
organ:does b+19 c-22
organ:drinking c-15
organ:el c-27
organ:el_higado b-18 c-19 d+15
organ:el_rinon d-15
organ:enzim* b-17
organ:enzimas b-17
organ:enzym* a-18
organ:enzymes a-18
organ:eso d-23
organ:esper* c+17
organ:esperando c+17
organ:estan d-15
organ:estoy c+15 d-28
organ:estoy_bien a+18
organ:estoy_esperando c+17
organ:estud* b-20 d-19
organ:estudios b-20 d-19
organ:every c-19 d+20
organ:falla a-15 d+17
organ:fatty a-25 b-22 d+19
organ:fine a+28 b-19 c-31 d-17
organ:for a-22
organ:for_a c-15 d+16
organ:for_my c-15
organ:from c-17 d+17
organ:gallb* c-25 d-21
organ:gallbladder c-25 d-21
organ:go c+19 d-18
organ:good a+22 b-16 c-17 d-23
organ:got c-28 d+24
organ:graso c-17 d+21
organ:hace c+18 d-18
organ:had c+31 d-38
organ:had_@body c-20 d+26
organ:had_a d-20
organ:had_hep a-22 c+19 d-21
organ:had_my a+17
organ:han a-19 c+20
organ:has a+25 c-29 d-30
organ:has_liver d-17
organ:have a-16 b-28 c-27 d+28
organ:have_a a-16
organ:have_to a-19 b-18 c-27 d+27
organ:hep a-28
organ:hep_b d+16
organ:hep_c a-21
organ:hepat* a-32 b-24 c+21 d-16
organ:hepatitis a-32 b-24 c+21 d-16
organ:hepatitis_b c-18 d+17
organ:hepatitis_c c-22 d+21
organ:hepatitis_de c+18 d-18
organ:higad* c-23
organ:higado c-23
organ:higado_graso c-17 d+21
organ:higado_y a+19 d-22
organ:high a-24 b-23 d+15
organ:husband d-15
organ:i b-48
organ:i_go c+19 d-18
organ:i_had c+17 d-23
organ:i_have b-27 c-39 d+31
organ:i_wear a-18 b-16 c-19 d+19
organ:ic a-20 b-20 c-21 d+23
organ:in a-23
organ:incon* a-18 c-24 d+29
organ:incontinencia c-17 d+19
organ:infec* a-31
organ:infeccion c+23 d-23
organ:infeccion_de c+18 d-19
organ:infecciones a-20 c-24
organ:infections c-16 d+21
organ:into c+17 d-16
organ:into_it c+17 d-16
organ:is b-16 c+16
organ:is_good a+22 d-19
organ:is_shot d+18
organ:it c+22 d-19
organ:jaund* a-18 c+18 d-17
organ:jaundice a-18 c+18 d-17
organ:just b-23 c-30
organ:just_my b-17 c-21
organ:ketamine a-17 b+16 c-21
organ:kid c-17
organ:kidne* c-38 d-29
organ:kidney c-27
organ:kidney_stones c-15 d-17
organ:kidneys c-24 d-25
organ:kind a-19 c-17
organ:la a-25 b-35 d+23
organ:la_@body a-16 b-17 c-26 d+21
organ:la_orina a-20 c-27 d+26
organ:la_pipi c-16 d+16
organ:la_prostata c-15
organ:la_vesicula a+20 c-17 d-16
organ:labs a+21 b-27 d-32
organ:las a-27
organ:las_enzimas b-17
organ:last_year c+20 d-19
organ:leaks c-16 d+19
organ:like c-16
organ:liver a-21 c-22 d+21
organ:liver_and a+16 d-20
organ:liver_disease c-19
organ:liver_enzymes c-29 d+26
organ:liver_is b-20 c-24 d+15
organ:liver_numbers d+16
organ:liver_or a+16
organ:liver_transplant c-20 d+21
organ:los b-22 d-32
organ:los_analisis a-16 b-16 c+17 d-17
organ:los_estudios b-15 d-17
organ:lot a-19
organ:lot_of c-19
organ:mal b-17 d+17
organ:maybe c+16
organ:me a-42 b-46 c+29
organ:me_falla a-15 d+17
organ:me_han a-19 c+19
organ:mi d-26
organ:mi_@relative c-20 d-23
organ:mis_analisis a+16 c-15
organ:mom c-16
organ:mucho a-19 b-17 c+22 d-24
organ:mucho_al c+15 d-16
organ:my_@body a-37 b-28
organ:my_@relative c-33
organ:my_kidneys a-16
organ:my_liver a-25 b-24 d+15
organ:my_pee a-22 b-24 c+18
organ:nada a+20 c-16 d-25
organ:nah a+16 d-17
organ:neith* a+16 d-17
organ:neither a+16 d-17
organ:never a-23 c+23 d-18
organ:ningu* a+18 d-15
organ:ninguno a+18 d-15
organ:no b-43 c-21
organ:no_liver c-16
organ:no_nada a+18
organ:no_problems a+18
organ:no_tengo a+15
organ:no_trouble d-15
organ:nomas a+24 b-20 c-23 d-21
organ:none a+18 d-16
organ:nope a+17
organ:norma* a+16 d-15
organ:normal a+16 d-15
organ:not b-39
organ:not_liver a+19 c-16 d-18
organ:nothi* a+18 d-24
organ:nothing a+18 d-24
organ:now a-18 c+18
organ:numbe* b-16
organ:numbers b-16
organ:nunca_me a-16 c+17
organ:of_my a-17 b-15 c+17
organ:off a-15
organ:on a-22 b-17 c+19 d-16
organ:on_my a-20 c+19 d-17
organ:once b-19 c+26 d-30
organ:once_but d-17
organ:one c+16 d-16
organ:only a+26 b-21 c-27 d-24
organ:only_my a+21 c-23 d-20
organ:or a+16
organ:or_@body a+16
organ:orina a-28 b-22 d+20
organ:orino a-16 b-15 c+19 d-20
organ:out b-19 c-23
organ:pancr* a+15 c-15 d-16
organ:pancreas a+15 c-15 d-16
organ:pee a-27 b-28 c+22
organ:perfe* a+22 b-17 c-17 d-24
organ:perfect a+19 c-16 d-19
organ:pipi c-16 d+16
organ:probl* c-22 d-23
organ:problemas c-29
organ:problems_there a+15
organ:prost* a+17 c-25 d-26
organ:prostata c-15
organ:prostate c-20 d-18
organ:que a-28 b+15
organ:recur* c-18 d+21
organ:resul* a-15 c+19 d-15
organ:rinon c-21 d-25
organ:runni* d-15
organ:running d-15
organ:running_tests d-15
organ:said a-21
organ:salie* d-19
organ:salieron d-19
organ:sano a+17
organ:scan d-16
organ:self c-15 d+16
organ:self_cath d+15
organ:shot d+18
organ:si b-21 c-31
organ:since c-24 d+16
organ:so d-27
organ:so_maybe c+15
organ:somet* c+23 d-24
organ:sometimes c+19 d-18
organ:still a-17 b-19 c+19 d-17
organ:stone* c-15 d-17
organ:stones c-15 d-17
organ:tengo a-17 b-21 c-15 d+23
organ:tengo_cirrosis d+17
organ:tengo_hepatitis c-24 d+21
organ:tengo_incontinencia d+16
organ:tests a-34 b-29
organ:that d-28
organ:that_is a+18 c-21
organ:the_@body b-16
organ:the_time a-16
organ:there a+25 d-22
organ:they b-27
organ:they_are d-21
organ:they_said c-19 d+19
organ:time a-23 b-16
organ:to a-18 c-22 d+19
organ:todo a+17 c-15
organ:todo_bien d-15
organ:trans* a-16
organ:transplant c-23 d+23
organ:troub* b-18 c-20
organ:trouble b-18 c-20
organ:tuve a-17 c+30 d-29
organ:tuve_hepatitis c+23 d-23
organ:ultra* b-24 d-32
organ:ultrasound b-22 d-29
organ:una c+24 d-27
organ:una_vez c+21 d-23
organ:use c-16 d+17
organ:use_a c-16 d+17
organ:uti b-16 d-17
organ:utis a-36
organ:utis_count b+20 c-23 d-18
organ:veces c+19 d-22
organ:vejiga b-28 c-36
organ:vesic* a+20 c-17 d-16
organ:vesicula a+20 c-17 d-16
organ:vez c+21 d-23
organ:waiti* a-15 c+27 d-18
organ:waiting a-15 c+27 d-18
organ:waiting_for c+20
organ:wants d-17
organ:was b-28
organ:weak b-17 c-24
organ:weak_@body c-17
organ:wear a-20 b-19 c-26 d+28
organ:were c+20 d-20
organ:while a-18 c+18 d-17
organ:why d-17
organ:work a+16 d-20
organ:works a+21 b-15 d-21
organ:y a+19 d-22
organ:y_@body d-17
organ:year c+18 d-17
organ:yes b-23 c-23
organ:¿ b+18
orina a-28 b-22 d+20
orina$ a-27 b-21 d+22
orino a-16 b-15 c+19 d-20
otra c-20
out d-18
out$ c+19
out__me c-20 d-17
out_of b-19 c-23
out_on a-21 b+23 c-16 d-23
over b-40 c-29 d+18
over_# b-25
over__this c-18
over_ten b-15 c-15
overd* a-17
own a+23 b-19 c-22 d-23
own$ a+15 c-16 d-16
pack c-18 d+18
padez* b-15 c-25
padezco b-15 c-25
padezco$ a+22 d-22
padezco_de c-16 d+16
pain c+20
pancr* a+15 c-15 d-16
pancreas a+15 c-15 d-16
panic c-19
panic_attacks c-16
papa c-23
para a-18
para__estoy a+18 d-16
para_dormir a-15 c+16
para_eso d-18
para_nada a+23 c-16 d-21
paran* a-17 c+19 d-18
paranoid a-17 c+19 d-18
pareja b-22 d-18
pasa b+16 c-16
pasad* a+16 c-17
pasado a+16 c-17
paso$ b-22 c+18
passe* a-18
passed a-18
past b-15
pastillas b-38 d-22
patch a+22 b-15 c-16 d-25
patch$ a+22 b-15 c-16 d-25
pecho b-20 c-19
pecho$ b-16
pee a-27 b-28 c+22
penic* a+20 c-23 d-16
penicillin a+16 c-17
people b-19 d+18
perdi b-16 c-22
perfe* a+26 b-33 c-32
perfect b-28 c-27
perfect$ a+18 b-15 c-19
perfect_timing a-18 d+16
perfecto a+19 c-16 d-16
perio* b-26 d-29
period b-26 d-29
period$ a-24 c+25
pero a-25 b-27 c+19
pero__me c+15 d-16
pero__no a+21 b-16 d-22
pero__se c+16
pero__si a-23 c-18 d+22
pero_mi a-20 d+19
pero_no c+15 d-22
pero_yo a+17
perso* b+23 c-28 d-21
personal a-25 b+23 c-20 d-19
personal$ a-25 b+23 c-20 d-19
pido b-19
pido__@vehicle b-19
pido_un b-19
pills b-18
pipi c-16 d+16
pipi$ c-16 d+16
plann* a+20 d-17
planning a+15
pleas* c-20 d-20
please c-20 d-20
please$ c-18 d-19
plus a-16 c-18 d+17
poco b-32 c+17 d-30
poco$ a+23 b-25 c-21
poco_de a-20 c+26 d-29
podia a-33 b-17 d+24
polle* a+21 b-15 c-17 d-20
pollen a+21 b-15 c-17 d-20
pollen$ a+21 b-15 c-17 d-20
polvo c-19 d-25
polvo$ c-19 d-25
por a-24 c-49 d+25
por_anos a-17 c-24 d+23
por_favor a+16 d-16
por_la a-20 c-15 d+19
por_mi a-15 c-18 d+22
por_que a-22 b+25 c-25 d-25
por_un a+19
posit* a-35 b-29 c-31 d+37
positive a-18 b-15 c-21 d+20
possi* b-22 d-29
possible d-18
possibly a-20 c+22 d-19
postp* b-20 c+19
postpartum b-20 c+19
pot a-25 c+22
pregn* c-18
pregnancy: b-24
pregnancy:# a-22 c-26
pregnancy:#_meses a-25 d+19
pregnancy:#_months a-25 d+21
pregnancy:#_semanas d+17
pregnancy:#_weeks a-31 b-30 d+31
pregnancy:#_years d-18
pregnancy:@clinician a-20 b-23 d+19
pregnancy:@date c-15
pregnancy:@late a-34 b-32 c+41 d-36
pregnancy:@medicine a+26 b-19 d-31
pregnancy:@open a+30 b-26 c-29 d-29
pregnancy:@relative a+23 c-54 d-36
pregnancy:@relative_esta d-18
pregnancy:@relative_is a-26 b+26 c-26 d-19
pregnancy:@relative_si c-22 d-22
pregnancy:@stop a+17 c-16
pregnancy:a d-19
pregnancy:a_guy a+18
pregnancy:a_man a+17
pregnancy:a_test d-17
pregnancy:again b-17 d+22
pregnancy:ago a+19 d-20
pregnancy:am b+19 c-38 d-16
pregnancy:am_# b+17 c-22 d-19
pregnancy:am_a a+34 b-34 c-15 d-32
pregnancy:am_expecting d+15
pregnancy:am_not a-21 b+20 c-20
pregnancy:am_nursing a-21 d+21
pregnancy:am_on a+20 d-19
pregnancy:am_pregnant d+19
pregnancy:amama* a-27 b-23 c-22 d+26
pregnancy:amamanto a-24 b-21 c-19 d+23
pregnancy:an a-18
pregnancy:and b-19
pregnancy:ando a-23 b-17 d+17
pregnancy:ando_@late c+17
pregnancy:any c-16 d+15
pregnancy:apena* a-17 d+17
pregnancy:apenas a-17 d+17
pregnancy:apenas_me a-17 d+17
pregnancy:at c-19 d+18
pregnancy:at_night c-17 d+17
pregnancy:atras* c+19 d-15
pregnancy:atrasada a-19 c+23 d-19
pregnancy:atraso c+19 d-15
pregnancy:ayer c-22 d-20
pregnancy:baby c-32
pregnancy:baby_is b-15
pregnancy:be b-33 c+17 d-34
pregnancy:bebe a-30 b-30
pregnancy:breas* b-31 c-33 d+17
pregnancy:breastfeed a-24 b-19 c-17 d+25
pregnancy:breastfeeding c-21
pregnancy:busca* c+16
pregnancy:buscando c+16
pregnancy:chanc* b-18 d-19
pregnancy:chance b-18 d-19
pregnancy:closed a+24 b-22 c-23 d-23
pregnancy:con a+27 b-18 c-25 d-28
pregnancy:could a-16 c+24 d-15
pregnancy:could_be a-16 c+24 d-15
pregnancy:daughter a-23
pregnancy:de b-38 c-27
pregnancy:depo a+20 d-17
pregnancy:dio a-20 c-21
pregnancy:diu a+18
pregnancy:do a-27
pregnancy:do_not a-19 c+21
pregnancy:does a-15 c-19
pregnancy:done a+18 d-18
pregnancy:doubt a+15 b-18 d-17
pregnancy:doubt_it a+15 b-18 d-17
pregnancy:doy b-20 c-21 d+20
pregnancy:doy_pecho d+16
pregnancy:due a-27 c-22 d+24
pregnancy:due_in a-25
pregnancy:el b-34
pregnancy:el_diu a+18
pregnancy:el_test a-24 b-15
pregnancy:embar* a-25 c-30 d+22
pregnancy:embarazada a-17 c-18
pregnancy:en a-21 b-18 c-21 d+24
pregnancy:en_la d+18
pregnancy:enter* a-17 d+17
pregnancy:entere a-17 d+17
pregnancy:es a-22
pregnancy:eso c-18 d-25
pregnancy:esper* a-20 c-19 d+20
pregnancy:esperando a-20 c-19 d+20
pregnancy:esta d-18
pregnancy:esta_embarazada a-15 b+16 d-15
pregnancy:estam* a-19 b-17 c+22 d-19
pregnancy:estamos a-19 b-17 c+22 d-19
pregnancy:estamos_buscando c+16
pregnancy:estoy c-48
pregnancy:estoy_esperando a-20 c-19 d+20
pregnancy:estoy_operada a+25 c-17 d-21
pregnancy:estoy_segura c+16
pregnancy:every* d-15
pregnancy:expec* a-22 c-26 d+22
pregnancy:expecting a-22 c-26 d+22
pregnancy:feedi* a-16 d+17
pregnancy:feeding a-16 d+17
pregnancy:found d+16
pregnancy:found_out d+16
pregnancy:gemel* d+17
pregnancy:gemelos d+17
pregnancy:god a+17
pregnancy:got b-22
pregnancy:guy a+18
pregnancy:had a+22 c-23 d-35
pregnancy:had_a a+17 c-29 d-31
pregnancy:had_my a+19 c-17 d-17
pregnancy:have a-22 b-17 c+24 d-21
pregnancy:have_not a-20 c+19
pregnancy:hombr* a+19
pregnancy:hombre a+19
pregnancy:husband a+22 b-23
pregnancy:i c-26
pregnancy:i_@clinician a-18 b-21 c-18 d+22
pregnancy:i_am b+19 c-37 d-16
pregnancy:i_breastfeed a-24 b-19 c-17 d+25
pregnancy:i_pump a-27 b-24 c-21 d+27
pregnancy:impos* b-20 d-22
pregnancy:in c-26
pregnancy:in_@date d-15
pregnancy:inyec* a+22 c-16 d-21
pregnancy:is b+18 d-35
pregnancy:is_# b-30
pregnancy:is_a a-16 d-21
pregnancy:is_pregnant a-17
pregnancy:it d-43
pregnancy:it_is b-15 d-17
pregnancy:jaja b-18 c-23
pregnancy:july a-18 d+22
pregnancy:june a+22 d-22
pregnancy:just a-23 b+16 c-20
pregnancy:just_had d-21
pregnancy:kids a+16
pregnancy:la b-18
pregnancy:la_regla a+16 d-19
pregnancy:lacta* a-20 b-17 c-18 d+21
pregnancy:lactando a-20 b-17 c-18 d+21
pregnancy:last b-21 d-20
pregnancy:late a-25 b-25 c+32 d-27
pregnancy:lines a-19 b-15 c-18 d+19
pregnancy:lo c+18 d-24
pregnancy:lol a-20
pregnancy:lol_no a+16
pregnancy:man a+20 c-16
pregnancy:me a+22 b-16 d-30
pregnancy:me_entere a-17 d+17
pregnancy:menop* a+27 b-16 d-21
pregnancy:mes a-17
pregnancy:meses b-18 c-21
pregnancy:mi c-33
pregnancy:mi_@relative c-32 d-34
pregnancy:mi_bebe a-21 b-16 d+18
pregnancy:might c+18
pregnancy:might_be c+18
pregnancy:month* b-18 c-17
pregnancy:months b-18 c-17
pregnancy:my a+15 d-18
pregnancy:my_@relative c-27 d-16
pregnancy:my_baby b-18
pregnancy:my_period b-25 d-28
pregnancy:negat* a+19 c-19 d-16
pregnancy:nexpl* a+17
pregnancy:nexplanon a+17
pregnancy:ni a+19 d-15
pregnancy:night c-17 d+17
pregnancy:no_estoy a+22 d-29
pregnancy:no_que a+17
pregnancy:no_soy a+16
pregnancy:no_way a+19 c-19 d-16
pregnancy:not c+23 d-38
pregnancy:not_pregnant b-15
pregnancy:now c-22 d+15
pregnancy:nurse a-18 b-21 c-18 d+22
pregnancy:nursi* b-26 c-26
pregnancy:nursing b-26 c-26
pregnancy:old c-19
pregnancy:on b-29 c-26
pregnancy:on_the b-22 c-24
pregnancy:one a-17
pregnancy:opera* a+33 b-25 c-25 d-30
pregnancy:operada a+25 c-17 d-21
pregnancy:out b-17
pregnancy:para b-20 c-21
pregnancy:para_eso d-16
pregnancy:pastillas a+27 b-17 c-26 d-28
pregnancy:patch a+22 b-15 c-16 d-25
pregnancy:pecho b-19 c-19
pregnancy:perio* b-26 d-29
pregnancy:period b-26 d-29
pregnancy:pero a-16
pregnancy:perso* a-21 b+19 c-15 d-16
pregnancy:personal a-21 b+19 c-15 d-16
pregnancy:posit* a-35 b-29 c-31 d+37
pregnancy:positive a-18 b-15 c-21 d+20
pregnancy:possi* a+21 c-19
pregnancy:possible a+21 c-21
pregnancy:pregn* c-24
pregnancy:pregnant c-24
pregnancy:pregu* b+18 c-17
pregnancy:pregunta b+18 c-17
pregnancy:puede c+19
pregnancy:puede_que c+15
pregnancy:pump a-27 b-24 c-21 d+27
pregnancy:pumpi* b-19 d+21
pregnancy:pumping b-19 d+21
pregnancy:que a-17 b+23 d-31
pregnancy:regla a+16 d-19
pregnancy:retra* a-19 c+19 d-21
pregnancy:retraso a-19 c+19 d-21
pregnancy:saile* a+16 b-16 d-15
pregnancy:sailed a+16 b-16 d-15
pregnancy:salio b-19 c-23 d+17
pregnancy:segur* c+16
pregnancy:segura c+16
pregnancy:seman* a-24 d+18
pregnancy:semana a-16
pregnancy:semanas d+17
pregnancy:senor a+16 d-16
pregnancy:ser a-22 b-17 c+22 d-22
pregnancy:she a-22 d+18
pregnancy:she_is d+17
pregnancy:ship a+16 b-16 d-15
pregnancy:si a-28
pregnancy:si_yo a+16
pregnancy:so d-17
pregnancy:so_no a+26 c-28
pregnancy:soy a+37 b-31 c-25 d-34
pregnancy:soy_senor a+16 d-16
pregnancy:soy_varon a+17
pregnancy:still a-26 b-17 c-25 d+33
pregnancy:stopp* b-19 d-30
pregnancy:stopped b-19 d-30
pregnancy:tener b-20 c-25
pregnancy:tengo a+21 b-27 d-31
pregnancy:tengo_el a+22 c-19 d-23
pregnancy:tengo_retraso c+16
pregnancy:tengo_un d-16
pregnancy:test a-33 b-36 c+25
pregnancy:that b+18 c-34 d-39
pregnancy:that_is a-20 b+17
pregnancy:that_ship a+16 b-16 d-15
pregnancy:the c-32
pregnancy:the_baby c-18
pregnancy:the_patch a+22 b-15 c-16 d-25
pregnancy:this a-26
pregnancy:this_month a-15
pregnancy:to a-29
pregnancy:todav* a-20 b-16 c-17 d+19
pregnancy:todavia a-20 b-16 c-17 d+19
pregnancy:toma a-20 b-15 d+17
pregnancy:toma_pecho a-20 b-15 d+17
pregnancy:took a+15
pregnancy:traig* c+16
pregnancy:traigo c+16
pregnancy:trime* a-23 b-18 c-16 d+22
pregnancy:trimester a-23 b-18 c-16 d+22
pregnancy:tryin* a-22
pregnancy:trying a-22
pregnancy:tubal a+19
pregnancy:twins a-24 b-22 c-19 d+25
pregnancy:two a-20 b-17 d+19
pregnancy:two_lines a-19 b-15 c-18 d+19
pregnancy:un d-18
pregnancy:una a-17 c+19 d-15
pregnancy:uso a+20 c-19 d-21
pregnancy:varon a+17
pregnancy:vasec* a+24 b-25 c-17 d-18
pregnancy:vasectomy a+24 b-25 c-17 d-18
pregnancy:voy a-26 b-15 c-18 d+24
pregnancy:voy_para a-20 c-15 d+19
pregnancy:way b-23 c-24
pregnancy:we a-32 b-28 c+27
pregnancy:we_are a-24 b-21
pregnancy:week b-20
pregnancy:weeks a-31 b-32 d+30
pregnancy:weeks_@late c+20 d-18
pregnancy:what b+15
pregnancy:why a-23 b+23 c-17 d-20
pregnancy:with a-17 d+18
pregnancy:would a+16 c-19 d-19
pregnancy:y c-24
pregnancy:y_si b+19 d-18
pregnancy:y_toma a-18
pregnancy:ya a+45 b-33 c-35 d-42
pregnancy:ya_no a+22 c-21 d-17
pregnancy:yea d+17
pregnancy:years d-19
pregnancy:yes a-19 b-27 d+21
pregnancy:yeste* a+17 c-19
pregnancy:yesterday a+17 c-19
pregnancy:yo a+22
pregnancy:you a-26 b+26 c-22 d-17
pregnant c-17
pregnant$ c-16
pregu* a-41 b+31 d-32
pregunta a-28 b+34 c-34 d-29
pregunta$ a-27 b+32 c-32 d-28
preguntar c+15
preguntar$ c+15
prescribed$ c-21
prescribed__but a-20 c+20
presi* b-24 c-27 d+25
presion b-24 c-27 d+25
presion$ b-17 c-17
press* c-19 d+17
pressure c-19 d+17
pressure$ a-16 b-32 c-23 d+26
pressure__good a+19 d-19
pressure__i c+16 d-16
pressure__up a-19 c-16
pressure_is b-18 c-17 d+19
prett* c+17
pretty c+17
pretty__my c+17
prime* a+22 b-19 c-22 d-21
primero a+15 c-15
primero$ a+15 c-15
prior: a-18 b-23
prior:# b-39 c-21 d+29
prior:#_years d+18
prior:@clinician a-20 b-23
prior:@clinician_y a-16 c-22 d+22
prior:@drug b-32 c+31 d-31
prior:@drug_count b-22 c+22
prior:@medicine b-18
prior:@medicine_@medicine d+20
prior:@medicine_and b-20
prior:@medicine_count b+21 d-20
prior:@medicine_no d-25
prior:@medicine_y a-22 b-16
prior:@relative d-34
prior:@relative_has b+16 c-20 d-19
prior:@relative_takes b+16 c-15
prior:@stop a-19 b-17 c+15
prior:@treat a-16 c+24 d-25
prior:@treat_and c-23 d+24
prior:@treat_dos c+18 d-17
prior:@treat_for c-16 d+18
prior:@treat_por d+15
prior:@treat_si c+17 d-17
prior:@treat_y c-18 d+16
prior:@treat_yes a-19 c+20 d-19
prior:a a-34 c+24 d-20
prior:a_@medicine d-20
prior:a_bunch c-18 d+19
prior:a_dozen c-16 d+16
prior:a_month d-20
prior:a_week c+21 d-23
prior:about a+15 b-20 c-25
prior:algo a-20 c+24 d-26
prior:all c-21
prior:am a+15
prior:am_new a+15
prior:and b-43 c-20 d+20
prior:and_@medicine a-27 b-25 c-36 d+34
prior:and_@treat c-18 d+18
prior:and_never a+18
prior:anos a-29 b-24 d+16
prior:anoth* a-17
prior:another a-17
prior:antidepresivos d+19
prior:antidepressant c-16
prior:anyth* a+18 c-24
prior:anything a+18 c-24
prior:apena* a+24 b-17 c-22 d-26
prior:apenas a+24 b-17 c-22 d-26
prior:as a-17 b+16
prior:as_@treat b+20 c-21
prior:as_a a-15
prior:at c-19 d+15
prior:at_least a-19 b-20 d+19
prior:been_on c-22
prior:both a-19 c-16 d+23
prior:both_for d+15
prior:bunch c-18 d+19
prior:can d-17
prior:cbd a-18 b-18 c+23
prior:cbt a-15 d+16
prior:celexa d+16
prior:como a-24 c-24
prior:con b-17
prior:con_@clinician c-17 d+16
prior:con_una d-21
prior:couns* b-17
prior:counseling b-17
prior:counselor c+20 d-23
prior:count a-23 b-32 c+30
prior:creo c+19
prior:creo_que c+19
prior:cuale* a-20 d-23
prior:cuales a-20 d-23
prior:cuent* a-27
prior:cuenta a-24
prior:de a-24 b-18 c-26 d+27
prior:did a+24 b-16 d-18
prior:did_not a+16 c-22
prior:diero* c+16 d-17
prior:dieron c+16 d-17
prior:do a-25 b+23 d-20
prior:do_not a-17 c+22 d-18
prior:do_you b+18 c-17
prior:doctor b-18
prior:does a-18 b-34 c+35 d-25
prior:does_a b-24 c+19
prior:done a-18 c-17 d+19
prior:dos a-26 b-21
prior:dozen c-16 d+16
prior:el d-20
prior:em b-16 c-21 d+18
prior:eso c+16
prior:esposa a-19 c+16 d-15
prior:ever a+18 c-17 d-17
prior:every c-18 d+20
prior:every* a-25 c-24 d+20
prior:everything a-25 c-24 d+20
prior:far a+17 c-16 d-15
prior:first a+31 b-26 c-26 d-29
prior:first_time a+22 d-16
prior:five a-16 c-18
prior:fluoxetina a+20 c-20 d-16
prior:for b-27
prior:for_a b-17 d-15
prior:for_years c-22 d+25
prior:forge* a-20 b-21
prior:forget a-20 b-21
prior:four a-18 b-18 c-21 d+20
prior:fui a-24 b-16 c+19
prior:fui_con a-17
prior:funci* a-21 d+21
prior:gave d-17
prior:gave_me d-17
prior:gummies b-15
prior:hace a-16
prior:hace_anos a-16
prior:had c-15
prior:has a-20 c-24 d+15
prior:have_been a-16
prior:have_not a+28 c-35 d-23
prior:have_to d-21
prior:have_tried a-16 d+19
prior:he b-21 c-39 d+18
prior:he_ido c-25
prior:he_tomado c-19
prior:help a+16
prior:helpe* a-16 d+17
prior:helped a-16 d+17
prior:i d-17
prior:i_am a+15
prior:i_can a+15 c-19
prior:i_forget a-18 b-19
prior:i_have c-16
prior:i_see c-16 d+18
prior:i_think a-16 b-20
prior:ido c-25
prior:ido_a c-25
prior:if d-16
prior:in d+17
prior:is b+16 c-20 d-18
prior:is_@treat c-19
prior:it b-35
prior:just a+22 b-39 d-44
prior:just_one d-16
prior:just_the a+21 c-16
prior:know a-16 b-18 c+20
prior:la b-28
prior:la_@medicine a+21 c-16 d-22
prior:la_cuenta a-20 b-18
prior:las d-18
prior:least a-19 b-20 d+19
prior:like a-30
prior:like_# a-21 d+21
prior:list b+15 c-15
prior:llevo a-17
prior:lo d-20
prior:lo_primero a+15 c-15
prior:lol c-27
prior:many a-19 b-21 c-23 d+27
prior:mas a+18 c-19
prior:maybe a-34 b-19 c+35 d-26
prior:maybe_# a-23 c+25 d-21
prior:me_dieron c+16 d-17
prior:me_sirvio a-16 d+16
prior:mean b+15 c-16
prior:med a+17
prior:medicina c-23
prior:medicinas c-19
prior:meds a-15
prior:mi a-23 d-19
prior:mi_@relative a-23 d-19
prior:mom b-17
prior:month d-20
prior:more d+16
prior:mucha* a-16 c-24
prior:muchas a-16 c-24
prior:muchas_y c-17 d+15
prior:my_@clinician b-21
prior:my_@drug b-15
prior:my_@relative d-27
prior:my_first a+17
prior:nada b-26 c-55 d+24
prior:nada_mas a+19 d-18
prior:nada_todavia a+28 c-15 d-29
prior:need a-20 b+22 c-23 d-21
prior:never d-30
prior:never_been a+23 c-21 d-17
prior:never_taken a+16
prior:new a+18 b-16
prior:new_to a+18 b-16
prior:ningu* b-18 c-29
prior:ninguna c-22
prior:ninguna_me a-16 d+16
prior:ninguno a+17
prior:no b-40 c+28 d-42
prior:no_@medicine d-23
prior:no_@treat a+16 d-22
prior:no_he a+20 c-16
prior:no_just a+16
prior:no_nada a+23 d-17
prior:nomas d-18
prior:none b-18 c-24
prior:nope a+17
prior:not a+31 c-20 d-28
prior:not_tried a+26 c-19
prior:nothi* b-17 c-28 d+18
prior:nothing b-17 c-28 d+18
prior:nunca a+20 c-20 d-15
prior:nunca_he a+16 c-18
prior:of a-32 b-30 d+31
prior:of_them a-21 d+20
prior:on c-22
prior:one b-40 d-30
prior:one_@medicine a+24 b-20 c-31
prior:one_but a-18 c+18
prior:one_med a+17
prior:only b-25 c+25 d-43
prior:only_@medicine a+20 d-16
prior:only_one a+27 c-22 d-16
prior:or b-16 c-17
prior:over c-16
prior:pastilla d-15
prior:pastillas b-22
prior:pero c+16 d-16
prior:pills d-16
prior:plus a-16 c-18 d+17
prior:por c-31
prior:por_anos a-17 c-24 d+23
prior:presc* d-18
prior:prescribed d-18
prior:prime* a+18 c-20 d-16
prior:primero a+15 c-15
prior:probe c-20 d+16
prior:prozac a-19 b-21 d+19
prior:psicologa a-20
prior:psicologo c-21 d+21
prior:psiquiatra a-18 c-22 d+22
prior:que d-32
prior:quit a-17 b-16
prior:recet* a-18 c+19 d-19
prior:saw c+16
prior:se d-18
prior:see c-16 d+18
prior:see_a c-16 d+18
prior:seria a+15 c-15
prior:seria_lo a+15 c-15
prior:sertralina c-24
prior:si a-25 b-17 c+23
prior:sirvi* a-16 d+16
prior:sirvio a-16 d+16
prior:six c-18 d+21
prior:so b-16
prior:so_far a+17 c-16 d-15
prior:so_many d+16
prior:solo a+19 d-23
prior:somet* a-17 b-15
prior:something a-17 b-15
prior:son d-15
prior:ssri c-15 d+18
prior:take a+16 c-26
prior:take_@medicine c-15
prior:taken a+16 c-21
prior:taken_anything a+16
prior:takes b+16 c-15
prior:takes_@medicine b+16 c-15
prior:talk c-16
prior:talk_@treat c-16
prior:ten a-18 d+17
prior:terapia a-21
prior:that b-26
prior:the c-20
prior:the_one a+22 c-16
prior:them a-20 c-26
prior:therapist c-23 d+19
prior:therapy c+16 d-24
prior:there a-20 b-21 c-23 d+23
prior:they a-16
prior:think a-16 b-20
prior:this a+27 b-26 c-21 d-26
prior:three a-27 b-19 d+22
prior:time d-20
prior:to d-25
prior:to_@treat b-17
prior:todav* a+28 c-15 d-29
prior:todavia a+28 c-15 d-29
prior:todo a-24 c-19 d+24
prior:tomad* c-20
prior:tomado c-20
prior:tomado_nada a+20 d-15
prior:tome a-20 c+24 d-25
prior:tome_algo a-16 c+20 d-20
prior:tomo c-23
prior:took b-23 c+15 d-34
prior:treatment a+20 c-18
prior:tres a-16 c-23 d+23
prior:tried a-19
prior:tried_everything a-21 b-18 c-20 d+23
prior:tried_them c-16 d-15
prior:try a+20 b-17 c-16 d-19
prior:twice a-18 b-17 c+26 d-25
prior:two_@medicine a-16
prior:un b-20
prior:una a+16 b-34 c+19 d-48
prior:una_@clinician a-17 c+17
prior:una_@medicine d-19
prior:una_y d-24
prior:vario* d+15
prior:varios d+15
prior:voy a+16 b-15 c-28
prior:voy_con d+17
prior:was d-21
prior:week c+16 d-17
prior:wellbutrin a+23 b-18 c-25 d-20
prior:what a-22 b+23 d-28
prior:why b+17 d-18
prior:worke* a-15 d+16
prior:worked a-15 d+16
prior:works a-22 d+24
prior:would b-25
prior:would_have b-17
prior:y a-24 b-44 d+16
prior:y_@medicine a-29 b-25 c-36 d+33
prior:y_@treat b-16 c-29 d+35
prior:y_me a+16 c-18
prior:y_nada a-22 c-16 d+26
prior:ya a-24 b-19 c-25 d+25
prior:years a-19 b-17 d+22
prior:yes a-24 b-16
prior:yet a+24 c-16 d-22
prior:you a-17
prior:you_mean b+15 c-16
prior:zoloft c-15
priva* a-19 b+19 c-16 d-16
private a-19 b+19 c-16 d-16
private$ a-19 b+19 c-16 d-16
proba* b-24 c+21 d-19
probably a-17 b-22 c+26 d-30
probably$ d-16
probably_my c+21 d-18
probably_not a-19 c+15
probado c-16
probe c-20
probl* c-15
problem b-19
problem$ d-22
problem__not a-19 c+20
problem_but a+15
problemas c-32
problemas$ c-28
problems c-30
problems__my a-18 d+18
problems_no a+25 d-23
problems_there a+15
prost* a+17 c-25 d-26
prostata c-15
prostate c-20 d-18
prozac a-22 b-22 c-16 d+22
prueba$ a-33 c+17
psico* a-28 c-37
psicologa a-20
psicologo c-21 d+21
psicosis a-15 b+16 c-25
psicosis$ b+18 c-20
psiqu* a-21 b-17 c-16 d+21
psiquiatra a-23 b-21 d+18
psiquiatrico a-19 d+17
psych* c-22
psychiatrist b-19
psychosis:# a-26 b-18 c-22 d+29
psychosis:@clinician a-32 c+18 d-20
psychosis:@clinician_thought b-17 c+18 d-16
psychosis:@medicine a-33 b-21 c-20 d+31
psychosis:@relative c-16
psychosis:@relative_es c-17
psychosis:@relative_is b+19 c-24 d-20
psychosis:@relative_tuvo a-16 b+18 c-16
psychosis:@relative_was c-21
psychosis:@thanks a+17 b-18 c-16
psychosis:a a-38 b-35 c+17
psychosis:a_mi b-18
psychosis:a_veces a-26 b-23
psychosis:abuela c-15
psychosis:after a-18 b-16
psychosis:ago d+17
psychosis:all c-15
psychosis:am c-19
psychosis:am_bipolar c-19 d+25
psychosis:am_not a+18 b-25
psychosis:anos a-18 c-22 d+22
psychosis:ansie* a+21 d-15
psychosis:ansiedad a+21 d-15
psychosis:answe* b+22 c-23
psychosis:anxie* a+20
psychosis:anxiety a+20
psychosis:as a+15 c-17 d-16
psychosis:ask a-17 b+18 c-19
psychosis:been b-19
psychosis:bipol* a-27 b-21
psychosis:bipolar a-25 b-19 c+18
psychosis:bipolar_disorder c-15 d+15
psychosis:bipolar_tipo c-19 d+18
psychosis:bipolaridad c-17
psychosis:break c-17
psychosis:brother c-16 d-15
psychosis:but a+17 b-40 d-25
psychosis:but_i b-15
psychosis:but_not a+23 b-20 d-21
psychosis:by a-17 b+21 c-20 d-15
psychosis:confi* a-21 c+20 d-16
psychosis:cosas a-23 b-20
psychosis:count a-21 b-32 c+32 d-19
psychosis:crazy a+25 b-17 c-24 d-23
psychosis:de_eso c-18
psychosis:decir c-15
psychosis:demen* d-17
psychosis:depre* a+19 c-36 d-23
psychosis:depresion c-17
psychosis:depression c-24 d-15
psychosis:diagn* b-21
psychosis:diagnosed b-17
psychosis:diagnosed_with c-16
psychosis:disor* a-18 b-16
psychosis:disorder a-18 b-16
psychosis:do b+16 d-30
psychosis:do_not d-24
psychosis:doctor a-24 d-16
psychosis:does a-21 b-18 c+23 d-20
psychosis:does_postpartum b-20 c+20
psychosis:droga* c+19 d-18
psychosis:drogas c+19 d-18
psychosis:episo* c-20 d+21
psychosis:es a-18 b+19 d-22
psychosis:es_bipolar c-16
psychosis:escuc* c-18 d+17
psychosis:eso b+21 c-26 d-27
psychosis:esqui* b-15 c-19 d+19
psychosis:estab* c-18 d+16
psychosis:estoy a+23 c-20 d-21
psychosis:estre* a+17
psychosis:estres a+17
psychosis:ex d-21
psychosis:for b-30 c-19 d+18
psychosis:for_it c-16
psychosis:for_mania c-17 d+19
psychosis:from c-20
psychosis:get a-17 b-16 c-18 d+22
psychosis:hace a-18 c-22 d+22
psychosis:had a-30
psychosis:had_a a-16 c-17 d+16
psychosis:had_some a-15 c+20 d-22
psychosis:have b-16 d-21
psychosis:he b-17
psychosis:hear d+16
psychosis:hear_things c-19 d+20
psychosis:hermano c-19
psychosis:hijo c-18
psychosis:hospi* a-19 c-22
psychosis:hospitalized c-15 d+16
psychosis:hypom* a-18 b-24
psychosis:hypomania b-20
psychosis:i a-23
psychosis:i_am c-19
psychosis:i_do d-21
psychosis:i_get a-17 b-16 c-18 d+22
psychosis:i_had a-22 b-15 c+16
psychosis:i_have a+18 b-16 c-16
psychosis:i_used c-15
psychosis:i_was a-25 b-21 d+23
psychosis:in a-31 d+23
psychosis:in_# a-20 d+22
psychosis:in_my b-19 c-26 d+19
psychosis:in_the a-22
psychosis:is d-16
psychosis:is_bipolar c-18
psychosis:is_mania b+18
psychosis:is_that c+17
psychosis:it_is c-16
psychosis:jamas a+25 b-18 c-19 d-22
psychosis:just a+37 b-27 c-34 d-36
psychosis:know c+25
psychosis:lithium a-16
psychosis:lo b-21 d-21
psychosis:lol a+16 c-17
psychosis:mania a-41 c-30 d+39
psychosis:mania_si c-17 d+16
psychosis:manic a-31 b-28 c-42 d+40
psychosis:mas a+19 c-16 d-18
psychosis:me b-24
psychosis:me_lo b-16 d-19
psychosis:mean b+19 c-19
psychosis:meds a-15 c-21 d+22
psychosis:mi_@clinician c+16
psychosis:mom a+15 b-17
psychosis:my a-16 b+21 d-21
psychosis:my_@clinician a-16 b+17 c-18
psychosis:my_@medicine c-19 d+17
psychosis:my_@relative b+17 c-40 d-17
psychosis:my_ex d-21
psychosis:nada b-21 d-29
psychosis:nada_de a+18
psychosis:nada_mas a+19 c-16 d-18
psychosis:nah a+20
psychosis:name c+16 d-16
psychosis:never b-23 d-32
psychosis:never_ever a+16
psychosis:ni a+19 c-18
psychosis:ni_una a+15
psychosis:no c-22
psychosis:no_estoy a+17 d-16
psychosis:no_quiero a-17 b+19 c-16
psychosis:no_se b-16 c+17
psychosis:nobod* c+16 d-17
psychosis:nomas a+20
psychosis:none a+17
psychosis:none_of a+15
psychosis:nope a+18
psychosis:not a+19 c-20 d-23
psychosis:not_know c+25
psychosis:not_me a+17 c-16
psychosis:not_that a+22 b-17 c-22
psychosis:nunca d-22
psychosis:nunca_me a-18 c+18
psychosis:of b-19 d-23
psychosis:of_those a+18 d-16
psychosis:oia c-20
psychosis:oia_voces c-20
psychosis:oigo a-18 b-18
psychosis:on a-30 c+17
psychosis:once a-29 b-28 d+29
psychosis:only a+23 b-31
psychosis:out b-15 d-18
psychosis:paran* a-17 c+19 d-18
psychosis:paranoid a-17 c+19 d-18
psychosis:pero b-19 d-25
psychosis:perso* c-21
psychosis:por a-17 c-15
psychosis:possi* c+15 d-15
psychosis:postp* b-20 c+19
psychosis:postpartum b-20 c+19
psychosis:psico* a-18 c-29
psychosis:psicosis a-15 b+16 c-25
psychosis:psiqu* a-20 b-17 c-15 d+20
psychosis:psiquiatra c+16
psychosis:psiquiatrico a-19 d+17
psychosis:psych* c-22
psychosis:psychotic c-28
psychosis:ptsd b-24 d-16
psychosis:que a-37 b+16 d-16
psychosis:que_no a-16 d+15
psychosis:quest* b+17 c-16
psychosis:question b+17 c-16
psychosis:quier* a-20 b+23 c-18
psychosis:quiero a-17 b+19 c-16
psychosis:reali* c-16
psychosis:reality c-16
psychosis:said a-21 c+15
psychosis:sane a+26 b-24 c-24 d-26
psychosis:saw c+15 d-17
psychosis:say a-15 b+26 c-16 d-25
psychosis:say_yes b+21 c-19 d-20
psychosis:says a-21 b-22 c+18
psychosis:schiz* a-30 c-41 d+31
psychosis:schizo a-23
psychosis:schizoaffective a-24 b-20 c-27 d+35
psychosis:schizophrenia c-19 d+18
psychosis:se b-16 c+17
psychosis:see b+16
psychosis:see_things d-16
psychosis:shado* c+15
psychosis:shadows c+15
psychosis:si b-16 c-21 d+19
psychosis:solo a+26 b-20 c-22 d-23
psychosis:some a-15 c+20 d-22
psychosis:somet* a-30 b-23
psychosis:sometimes a-28 b-23
psychosis:son b+18 c-16
psychosis:soy c-15
psychosis:soy_bipolar c-15
psychosis:stero* d+17
psychosis:steroids d+17
psychosis:stuff b-19 c+16
psychosis:tengo b-16 c-21 d+21
psychosis:that d-25
psychosis:that_is b-18 d-16
psychosis:the a-25
psychosis:then a-18 c+22 d-22
psychosis:they b-30
psychosis:things_sometimes c-19 d+20
psychosis:those a+16 d-18
psychosis:thoug* a-22 b-20 c+16
psychosis:thought a-22 b-20 c+16
psychosis:three a+17
psychosis:tipo c-19 d+18
psychosis:to_hear c-15
psychosis:told c+20 d-17
psychosis:trast* c-19 d+17
psychosis:trastorno c-19 d+17
psychosis:trastorno_bipolar c-19 d+17
psychosis:trist* a+18 d-15
psychosis:tuve c-20
psychosis:tuvo a-16 b+18 c-16
psychosis:un a-17 d+16
psychosis:una b-20
psychosis:una_vez b-19
psychosis:veces a-26 b-23
psychosis:veia a-19
psychosis:veia_cosas a-19
psychosis:vez b-18
psychosis:voces a-17 b-17 c-29 d+24
psychosis:voice* b-16 c-25 d+18
psychosis:voices b-16 c-25 d+18
psychosis:was a-25
psychosis:was_bipolar a+17
psychosis:was_in c-15
psychosis:went a-19 c-22 d+20
psychosis:what a-25 d-28
psychosis:what_do b+15
psychosis:what_is d-21
psychosis:when a-26 b-18
psychosis:when_i a-23 b-16
psychosis:who b+15 c-15
psychosis:why b+22 d-16
psychosis:with b-15
psychosis:would b+18 c-20
psychosis:ya a-18 d+17
psychosis:yeah d+21
psychosis:years c-22 d+27
psychosis:years_ago d+17
psychosis:yes c-33
psychosis:yo a+23 b-15 c-18
psychosis:yo_no a+23 b-15 c-18
psychosis:you c-19
psychosis__my d+17
psychotic c-28
psychotic$ a+18 c-15 d-16
ptsd b-24 d-16
puede a+21 c-15 d-24
puede$ a+21 b-17 d-20
puede__@relative a-18 c-16
puede__me c+18 d-15
puede__si c+15
puede_en d-18
puede_que c+21
puede_ser a-23 d-28
puedo b-22
puedo$ b-19 c-16 d+19
pues a-20 b-20 c-17 d+21
pump a-27 b-24 c-21 d+27
pumpi* b-19 d+21
pumping b-19 d+21
puro a+19 b-19 c-17 d-19
puros a+23 d-19
puse a-25 b-17 d+21
pusie* c-16
pusieron c-16
put a-15
put__in c-16 d+16
put_a c-16 d+17
que a-29 b+29 c+19 d-50
que$ a-28 b+30 c-18 d-33
que__a a+19
que__con b-15
que__de c-20 d-23
que__la d-24
que__pero a-19 c+17
que__yo b-24 c+19
que_es a-17 b+16 d-18
que_estoy c-16
que_la d-18
que_me b-26 c-21 d+24
que_necesita b+16 d-15
que_no a-23
que_se d-24
que_si a-20 c+16
quest* a-24 b+20 d-26
question a-19 b+21 c-19 d-20
question$ a-17 b+22 c-21 d-19
quien a-25 d-25
quien$ d-28
quien_sabe a-20 b-23 c+24 d-22
quier* a-20 b+23 c-18
quiero a-17 b+19 c-16
quit b-24
quita* d-19
quitaron d-19
quitaron_la d-19
quiza* b-17 c+21 d-23
quizas b-17 c+21 d-23
quizas_un c+20 d-19
rapid* a-15 b-15 c+20 d-20
rapido a-15 b-15 c+20 d-20
rara a+18 b-16 d-20
rate a-22 b-20
rathe* b+20 c-23 d-27
rather b+20 c-23 d-27
rather__say b+17 c-18
rather__to a-18 b+15
rather_not b+17 c-18
rato b-26 c-26
rato$ b-23 c-24 d+20
rato_mejor d-16
reacc* c-23
reaccion c-23
reaccion$ a+17
reaction d-23
reaction$ d-18
reali* c-16
reality c-16
reality$ c-15
recal* a-17 c+19 d-19
recall a-17 c+19 d-19
recall$ c+17 d-23
recet* a-18 c+19 d-19
reche* a-16 c+18 d-16
recue* a-20 c+23 d-16
recuerdo a-20 c+23 d-16
recur* c-18 d+21
regla a+16 d-19
regla$ a+16 d-19
rehab a-21 c-24 d+18
rehab$ a-16 c-16
rehab* a-19 c-17 d+19
rehabilitacion a-19 c-17 d+19
relap* c-16 d+26
relapsed d+22
relat* d-18
related d-18
remem* b-20 c+29 d-30
remember b-16 c+18 d-23
remember$ d-20
resul* a-16 c+21 d-21
retra* a-19 c+19 d-21
retraso a-19 c+19 d-21
retraso$ a-18 c+17 d-17
revis* a-20 c+18
revisado a-20 c+18
ride b-31
ride: a+15 b-18 d-26
ride:# a-27 c+16 d-18
ride:@call a-20 c-17
ride:@drive a+24 b-24 c-57
ride:@drive_me a-23 d+22
ride:@drive_yo a+18 d-17
ride:@fetch c-19 d+21
ride:@howmuch a-15 b+17
ride:@howmuch_tarda a-15 b+17
ride:@insurer a-18 b-17 c-24 d+26
ride:@insurer_a c-17 d+23
ride:@late c-21
ride:@person b-16 c-21 d+17
ride:@relative a-26 b-54 d+16
ride:@relative_@drive a-30 c-26 d+32
ride:@relative_@insurer d+18
ride:@relative_and a-24 b-18 c-25 d+30
ride:@relative_can b-37 c+20 d-19
ride:@relative_if c+20 d-19
ride:@relative_in d+17
ride:@relative_is b-20
ride:@relative_me a-27 b-18 c-31 d+32
ride:@relative_no d-20
ride:@relative_puede a-20
ride:@relative_said a-21 b-16 d+20
ride:@relative_trabaja a+16 c-23
ride:@relative_will a-16 c-26 d+24
ride:@ride b-31
ride:@stop a-30 b-21 c+29 d-23
ride:@vehicle a+28 c-56 d-16
ride:@vehicle_home a+17 b-19 d-17
ride:a d-34
ride:a_@ride a-24 c-20 d+24
ride:a_mi a-22 c+28 d-28
ride:algui* a-20 b-18 c+23 d-21
ride:alguien a-20 b-18 c+23 d-21
ride:all b-19 c-26
ride:all_set a-24 d+26
ride:alone a+26 b-22 c-25 d-24
ride:am b-22
ride:an b-19
ride:and a-23 c-31 d+30
ride:answe* a-18 c+18 d-15
ride:anybo* d-20
ride:anybody d-20
ride:anyon* a+17 c-21
ride:anyone a+17 c-21
ride:anyone_here a+16 c-19
ride:aroun* b-19 c+16 d-20
ride:around b-19 c+16 d-20
ride:ask a-20 b-26 c+23 d-15
ride:asked a-23
ride:askin* a-20 b-18 c+21 d-17
ride:asking a-20 b-18 c+21 d-17
ride:asking_around a-19 b-17 c+21 d-17
ride:be a-22
ride:be_there a-18 d+18
ride:bestie d+15
ride:bf a-17 d+20
ride:bike a+21 b-17 c-22 d-20
ride:boy a-16 b-19 c-15 d+19
ride:boy_will a-16 b-19 c-15 d+19
ride:bring a-19 c-26 d+16
ride:bring_me c-22 d+21
ride:bus a+17 d-16
ride:busca* a-16
ride:buscar a-16
ride:but b-21
ride:but_he a+15 c-21
ride:but_my a-15 c-22 d+20
ride:but_she c-18
ride:by_myself a+16
ride:can a-17 b+24
ride:can_i a-24 b+22 c-16
ride:can_my d-15
ride:can_not a+22 b-23 c-51
ride:car c-25
ride:churc* a-24 b-18 c-19 d+23
ride:church a-24 b-18 c-19 d+23
ride:claro c-17 d+17
ride:claro_mi c-17 d+17
ride:come a-16 c-17
ride:con c-19
ride:consi* a-26 b-20 c+28 d-29
ride:consigo c+17 d-18
ride:could b-16 d-16
ride:cousin a-15 c-16 d+21
ride:cover* a-17 c-18 d+19
ride:covered a-17 c-18 d+19
ride:creo c+15
ride:creo_que c+15
ride:cuanto a-15 b+17
ride:dads a-18 c-19 d+20
ride:daughter a-28 b-16 c-16 d+31
ride:day b-17
ride:deje a-30 b-21 c+29 d-23
ride:dejem* c+15
ride:dejeme c+15
ride:depen* a-22 b-25 c+29 d-26
ride:depende c+17
ride:depends b-18 c+22 d-18
ride:depends_what c+15
ride:dia d-17
ride:do c-23
ride:do_it a-20 c-22 d+18
ride:do_not d-18
ride:does b+23 c-27 d-18
ride:drive a+22 c-35 d-18
ride:drive* d+16
ride:driver d+16
ride:drives a-20 b-16 d+21
ride:en a+23 c-24 d-29
ride:es a-17 b+17 c-16
ride:ese d-17
ride:ese_dia d-17
ride:esper* c-16
ride:esposa c-20
ride:esposo b-16 c-34
ride:estoy b-22 c+20 d-28
ride:estoy_viendo c+16
ride:every* b-16 c-20
ride:famil* c-18
ride:figur* a-16 b-19 c+19 d-20
ride:find b-17 d-31
ride:find_someone b-18 c+16 d-20
ride:folks a-31 b-25 c-21 d+32
ride:found a-19 c-18 d+21
ride:friend b-19
ride:from a-25 d+21
ride:gets a-18 c+20
ride:going a+21 b-21 c-20 d-16
ride:going_to a+21 b-21 c-20 d-16
ride:got a-19 b-31 c-41 d+33
ride:got_me a-23 c-18 d+23
ride:got_my c-24
ride:had a+29 c-33 d-26
ride:have_my c-24
ride:have_not a-24 c+23 d-17
ride:hay a+16 c-29
ride:hay_@ride c-16
ride:hay_quien a+17 c-17
ride:he b-24 c+17
ride:he_can c-21
ride:he_is b-28 d-22
ride:her a-17 c-17
ride:here a+20 c-23
ride:hermana a-24 b-15 d+21
ride:hermano a-20 c+19 d-17
ride:hija b-22
ride:him a-22 c-15 d+17
ride:home b-27 c-17
ride:hopin* c+15
ride:hoping c+15
ride:hoping_my c+15
ride:hora a-18
ride:how b+20 c-27 d-15
ride:how_long c-19
ride:husband b-16
ride:i a+16 d-45
ride:i_@drive a+19 d-18
ride:i_am b-22
ride:i_can a-20
ride:i_got c-18
ride:i_have b-26
ride:i_thought a+17
ride:i_will b-41 d-34
ride:i_would b-15 d-18
ride:if a-31
ride:if_he a-17 c+20 d-19
ride:in c-21
ride:in_law d+17
ride:is_going d+16
ride:is_my a-22 c-18 d+21
ride:is_off b-18 c+16
ride:is_working a+16 c-25
ride:it a-29 b+17
ride:it_take c-16
ride:just a+22 c-31 d-36
ride:just_me a+21 d-20
ride:know b-27 d-21
ride:know_anyone a+16 c-19
ride:late c-17
ride:law d+17
ride:let a-21 b-24 c+22
ride:lined d+16
ride:lined_up d+16
ride:lo a-22
ride:long c-20
ride:looki* c+18
ride:looking c+18
ride:mama a-23 c-19 d+23
ride:maneja c-26
ride:manejo a+16
ride:marido d+16
ride:maybe a-27 b-15 c+28 d-18
ride:me a-31 c-23 d+33
ride:me_@fetch a-19 c-18 d+22
ride:metro a+17 d-17
ride:mi b-62
ride:mi_@relative b-55
ride:mom c+16
ride:moved a+22 c-17 d-17
ride:my b-55
ride:my_@relative a-24 b-73
ride:my_@ride a+23 b-20 c-38 d-17
ride:my_boy a-16 b-19 c-15 d+19
ride:my_own a+23 b-19 c-22 d-23
ride:mysel* a+28 c-17 d-26
ride:myself a+28 c-17 d-26
ride:nadie a+24 b-17 c-24 d-23
ride:neces* d-18
ride:need a-17
ride:need_to a-20
ride:neighbor a-21
ride:no b-31 c+21 d-36
ride:no_one a+25 c-20
ride:no_puede a+17 c-34
ride:no_tengo a+17 c-16
ride:nobod* a+27 b-17 c-34 d-17
ride:nobody a+27 b-17 c-34 d-17
ride:not b-40
ride:not_asked a-19 c+19
ride:not_but a-21 c-21 d+22
ride:not_find a+21 c-28 d-20
ride:not_have a+28 c-24 d-16
ride:not_sure c+16
ride:of a+16 b-16 c-25
ride:off a-20
ride:ok b+15 c-16 d-20
ride:on b-28 d-29
ride:on_my a+15 c-16 d-16
ride:one c-17 d-18
ride:out d-35
ride:own a+23 b-19 c-22 d-23
ride:pareja a+16 c-22
ride:people b-16 c-21 d+17
ride:pido b-19
ride:pido_un b-19
ride:plann* a+16 d-16
ride:por a-21 c-25 d+20
ride:por_mi a-15 c-18 d+22
ride:pregu* a-29 b-18 c+30 d-18
ride:preguntar c+15
ride:proba* a-16 c+19 d-16
ride:probably a-16 c+19 d-16
ride:puede c-25
ride:que a-31 c+16 d-29
ride:quien b-24
ride:ride b-31
ride:said b-20 c-16
ride:said_he a+22 c-17 d-24
ride:se a-18
ride:see b-18
ride:set a-24 d+26
ride:she_can a-16 d+15
ride:she_gets c+17
ride:si a-45 b-33 d+23
ride:si_mi a-31 b-17 d+23
ride:sis a-20
ride:sister a-46 b-28 c+23
ride:sola a+21 b-17 c-17 d-22
ride:solo a+20 c-22 d-20
ride:someb* b-16
ride:somebody b-16
ride:someo* b-26 c-16
ride:someone b-26 c-16
ride:son b-26
ride:still a-23 b-23 c+25 d-23
ride:still_looking c+18
ride:sure a-20 c+21 d-19
ride:take c-25
ride:tarda a-15 b+17
ride:taxi a+23 b-23 c-21 d-17
ride:tengo a-16 b-30
ride:tengo_que a-21 b-19 c+27 d-23
ride:that b-19
ride:that_day c-19
ride:the a-26 c-22 d+17
ride:there a-18 d+18
ride:they b+17 c-36 d-41
ride:thoug* a+17
ride:thought a+17
ride:to_@drive b-19 c-18
ride:to_find a-21 b-16 c+23
ride:todav* a-19 c+20
ride:todavia a-19 c+20
ride:todavia_no a-19 c+20
ride:tomo a+15 b-16
ride:tomo_un a+15 b-16
ride:traba* a+19 b-21 d-17
ride:trabaja a+19 b-21 d-17
ride:tryin* c+15
ride:trying c+15
ride:uber b+24 c-40 d-35
ride:un c-23
ride:un_@relative a-24
ride:un_@vehicle a+22 b-27 c-19 d-20
ride:up d+15
ride:va a-20 c-23 d+27
ride:van a-21 d+17
ride:viend* c+16
ride:viendo c+16
ride:vivo a+16
ride:voy b-18 d-19
ride:voy_a c+16 d-16
ride:voy_en d-15
ride:waiti* a-19 b-18
ride:waiting a-19 b-18
ride:walk a+19 c-15
ride:was a+19 d-20
ride:was_going a+16 d-16
ride:what a-15
ride:what_day c+15
ride:who a-17
ride:wife b-17 c-30
ride:will a-18 b-35 d+20
ride:will_@drive a+19 d-18
ride:will_ask a-15 b-20 c+20
ride:will_be b-19 c-27 d+22
ride:will_take b-15 c-15
ride:will_walk a+19 c-15
ride:work d-18
ride:worki* b-17
ride:working b-17
ride:working_on a-19 c+20
ride:ya c-22
ride:yea c-18 d+18
ride:yep c-15
ride:yes a-18 d+21
ride:yet a-17 c+18
ride:yo a+26 c-31 d-19
ride:you a-22 d-16
ride:¿ a-23 b+24 c-19
right a+17 b-29 d-21
right__you a+15 b-15
right_now a+20
rinon c-21 d-25
runni* d-15
running d-15
running_tests d-15
runs a-19 c-18
runs_in a-22 b+20
sabe a-24 b-29 c+32 d-25
sabe$ b-17 c+17 d-15
sabri* a-27 b-23 c+35 d-29
sabria a-27 b-23 c+35 d-29
said a-39 b-39 c+20
said__and c+15
said__but c+18 d-19
said__can a+22 c-17 d-24
said__i a-18 c+21 d-20
said__not a+22 c-17 d-24
said_he a+22 c-17 d-24
said_no a-21
said_so a-20 c+20 d-19
said_to c+15
said_yes a-18
saile* a+16 b-16 d-15
sailed a+16 b-16 d-15
sailed$ a+16 b-16 d-15
salgo c-19 d-16
salie* d-18
salieron d-18
salio b-30
salio_alta d-16
same a-19 b+23 c-18 d-21
same_as b+16
sane a+26 b-24 c-24 d-26
sano a+26 b-16 c-18 d-25
sano$ a+23 c-16 d-22
saw a-18 b-18 c+20 d-17
saw__i d-16
saw__when d-16
say a-42 b+25
say$ a-24 c+16 d-28
say_i c+17 d-17
say_so c+16
say_yes b+16 c-16
says a-20 b-34 c+41 d-35
says__heart c+15 d-19
says_my c+16 d-19
scan d-16
scare* a-17
scared a-17
schiz* a-30 c-41 d+31
schizo a-23
schizo$ a-23
schizoaffective a-24 b-20 c-27 d+35
schizoaffective$ c-20 d+24
schizophrenia c-19 d+18
schizophrenia$ a-17
se a-32 c+22
se$ a-27 b-18 c+34 d-27
se__@vehicle a-15 b+15
se__la c-18
se__me c+21
se_llama d-15
se_lo a-16 b+18 c-16
se_me b-16
se_si c+17
secon* b-25 c-22 d+20
second b-25 c-22 d+20
see a-17
see__@clinician c-16 d+18
see_a c-19 d+19
see_things d-16
segur* a-26 b-19 c+24 d-21
segura$ a-16 c+20
seguro a-18 c+15
seizu* d+15
seizure d+15
self c-16
self_cath d+15
seman* a-16 b-18 d+23
semana b-15 d+16
semana$ c-19
semanas d+17
semanas$ d+17
senor a+23 b-17 c-23 d-21
senor$ a+20 b-15 c-16 d-19
senti a-22 b-23
ser a-32 c+22 d-32
ser$ a-25 b-22 c+25 d-24
seria a+16 c-17 d-16
seria__primero a+15 c-15
seria_lo a+15 c-15
sertralina c-24
servi* a-22 c-19
set a-24 d+26
sever* a-19 b-18 c-18 d+20
severe a-18 b-17 d+17
shado* c+15
shadows c+15
she b-18
she_can a-16 d+15
she_gets c+17
ship a+16 b-16 d-15
shot c-17
shot$ c-17
shoul* a-27 b-16 c+21
should a-25 b-16 c+22
should$ c-19 d+19
si a-46 b-28 d+22
si$ a-29 d+18
si__@relative a-31 b-17 d+24
si__no b-17 c+24 d-34
si__que b+17 c-18
si__quien c+18 d-18
si__rapido a-15 b-15 c+20 d-20
si__tomo a-16
si_es a-15 b-15 c+20 d-20
si_estoy b+18 d-18
si_mi a-31 b-17 d+24
si_tengo d+15
si_ya a-15
si_yo a+25 b-16 d-19
sick a+18 c-23
side$ d-16
sient* c+19 d-16
siento c+19 d-16
sin b-33
sin_@drug c-16
sin_problema b-16
sin_problemas a+19 b-18 d-19
since b-31 c-17
since$ c-16
since__@relative c-18 d+16
since_i d+16
since_my b-15 c-19 d+15
sirvi* a-16 d+16
sirvio a-16 d+16
sirvio$ a-16 d+16
sis a-28 b+17 c-17
sister a-24 c+19
six c-18 d+18
skip a-22 b+22 c-19 d-23
skip$ a-22 b+22 c-19 d-23
skips a-21 b-19 c+23 d-23
sleep b-23 d-23
sleep$ a-20 c+19 d-16
sleep__a c-21
sleep_and a-16 c+16
smoke b-18
so b-36
so$ a-22 b-20
so__i a-16
so__the a+17 c-16 d-19
so_but d-23
so_far a+22 c-21 d-19
so_maybe a-16
so_no a+31 c-34 d-22
sober b-20 c-23
sober$ a-18 d+19
sober__# a+19 d-20
sober__years a+16
sober_since a+15 d-16
socia* a+18
social a+18
sola a+31 b-24 c-30 d-30
sola$ a+31 b-24 c-30 d-30
solam* a+30 b-28 c-24 d-29
solamente a+30 b-28 c-24 d-29
solo a+55 b-51 c-50 d-50
solo$ a+20 c-22 d-20
some a-28 b-21 c+26 d-20
someb* a-22
somebody a-22
somebody$ b-16
someo* b-18
someone b-18
someone$ a-16
somet* a-36 b-42 c+44 d-33
something a-37 b-24 c+28
sometimes b-37 c+33 d-31
sometimes$ a-35 b-32 c+28
sometimes_i a-20 b-16 c+20 d-17
soplo a-27 b-19 c-28 d+29
soplo$ a-25 b-18 c-26 d+26
sorry a+25 b-17 d-25
sorry$ a+25 b-17 d-25
sort a-18 b-15 c+22 d-18
sort_of a-18 b-15 c+22 d-18
soy c-53
soy__a a-18 c-15 d+17
soy__la b-20 d+17
soy__nada a+25 d-23
soy__no a+16
soy_alergica c-17
soy_bipolar c-15
soy_senor a+16 d-16
soy_varon a+17
sprin* c-17 d+16
spring c-17 d+16
spring$ c-16
ssri c-15 d+18
stabl* c-16 d+19
stable c-16 d+19
stage d+17
stage_# d+17
start* a+18 b-18 c-23
started a+19 b-17 c-23
started__last c-17
started_my a+24 b-16 c-27 d-21
state c-16 d-16
stero* d+17
steroids d+17
steroids$ d+17
still a-40 b-21 d+29
still__at c-17 d+17
still__it a-15 c+16
still__night c-17 d+17
still_looking a-20 b-18 c+24 d-21
stone* c-15 d-17
stones c-15 d-17
stop a-23 c-22 d+23
stopp* b-28
stopped b-28
store d-16
stres* d-17
strok* c-16
stroke c-16
stron* a+22 b-15 c-17 d-21
strong a+22 b-15 c-17 d-21
stuff b-26
stuff$ a+22 c-22 d-24
sube a-16 c+17 d-18
substance:# a+16 b-38 c-45
substance:#_anos a+20 d-24
substance:#_days a-34 c-16 d+34
substance:#_pack c-16 d+17
substance:#_years a+18 d-27
substance:@date a-33 b-27 c-31 d+37
substance:@day b-32
substance:@drink a+23 b-19 c-18 d-21
substance:@drug_@drug a-22
substance:@drug_a b-22
substance:@drug_count c-15
substance:@drug_does c+16
substance:@drug_pot a-24 c+20
substance:@drug_that a+21 b-18 c-20
substance:@drug_to a+22 c-22
substance:@food a+16 d-16
substance:@holiday a+23 c-23
substance:@medicine c-18 d+16
substance:@relative d-22
substance:@relative_drinks a-19 b+21 c-20
substance:@relative_es a+15 c-18
substance:@relative_say c+16 d-15
substance:@relative_si b-21 c+16 d-21
substance:@relative_would b-18 c+21
substance:@stop b-19 c-21
substance:@treat d+19
substance:a b-24 c-31 d+27
substance:a_# c-16 d+17
substance:a_@drug a+15
substance:a_couple d-19
substance:a_glass a+17 c-17
substance:a_little b-17 d-24
substance:a_lot a-16
substance:a_night a-15 d+16
substance:a_problem a-20
substance:a_week a+20 c-18
substance:aa d+19
substance:about a-19
substance:absol* a+16
substance:absolutely a+16
substance:absolutely_not a+16
substance:adderall b+16 c-18
substance:addic* b-19 c-21 d+23
substance:after d+16
substance:after_my d+16
substance:ago c-17
substance:alcoh* a-21 b+20
substance:alcohol b-18 c-29 d+19
substance:all a+18 b-19 c-20
substance:am a-21 b-26 c-23 d+25
substance:an c-16
substance:and_can a-19
substance:ano b-21 c-28
substance:anos a+28 c-21 d-32
substance:anos_limpio a+17 d-18
substance:anos_sin a+19 d-19
substance:as c-16
substance:at a+27 b-18 d-37
substance:at_@holiday a+18 c-17
substance:at_all a+17 d-21
substance:august a-19 c-15 d+19
substance:back b-17
substance:barel* a+18 c-16 d-15
substance:barely a+18 c-16 d-15
substance:barely_drink a+18 c-16 d-15
substance:bebo a+18 b-20 c-24
substance:been c-20
substance:been_sober a+18 d-19
substance:beer a+18
substance:beers a+26 b-16 c-22 d-25
substance:bit a+16 c-16
substance:bodas a+15
substance:boss d-18
substance:bottl* c-16
substance:bottle c-16
substance:but b-23
substance:cada a-22 b-21 c-25 d+24
substance:caffeine a+15
substance:can a-22
substance:can_not a-19
substance:casi a+20
substance:cerve* a+26 c-22 d-18
substance:christmas a+18 c-17
substance:cigarettes a+21 c-19 d-18
substance:clean b-29 c-27
substance:con b-21
substance:con_el a-23 c-20 d+21
substance:confi* a-18 b+17
substance:copa a+16
substance:count a-20 b+23 c-20 d-16
substance:coupl* d-19
substance:couple d-19
substance:crist* b-19 c-25 d+18
substance:cristal a-22 b-17 c-21 d+22
substance:cuand* b-16
substance:cuando b-16
substance:cuent* a-25
substance:cuenta a-25
substance:cutti* a-20 c+21 d-19
substance:cutting a-20 c+21 d-19
substance:day a-28
substance:days a-34 d+31
substance:days_clean a-22 d+22
substance:days_sober a-20 d+20
substance:de b-23
substance:de_mas a-19
substance:decir a-19
substance:depen* b-24 c+21
substance:depends b-20 c+21
substance:desde d+15
substance:dias a-16 d+19
substance:dice a-16 c+17
substance:dice_que a-16 c+17
substance:divor* a-19 b-15 c-18 d+21
substance:do d-26
substance:do_not b-25 d-20
substance:do_you b+16 c-15
substance:does b+23 c-21 d-19
substance:does_@drug c-15
substance:does_that b-19 c+22
substance:dormi* a-15 c+16
substance:dormir a-15 c+16
substance:down c+17 d-16
substance:drank a-18 c-22 d+23
substance:drink b-27 d-18
substance:drink* d-29
substance:drink_every c+15
substance:drinker a+16
substance:drinking b-17 c-26
substance:drinks b+16 d-24
substance:drinks_a a+15
substance:droga* c-26 d-18
substance:drogas c-26 d-18
substance:drugs c-26 d-26
substance:drunk a-18 d+16
substance:edibles a+20 c-18 d-16
substance:el b-17 c-30 d+16
substance:el_@drug a-17
substance:en c-19
substance:en_las a+16 d-16
substance:en_rehabilitacion a-19 c-17 d+19
substance:es c-24 d-19
substance:es_el a+20 b-19
substance:eso d-21
substance:este b-21 c-28
substance:este_ano b-21 c-28
substance:estoy a-34 b-25
substance:estuv* a-17
substance:estuve a-17
substance:every a-33 b-24
substance:every_day a-18
substance:every_night a-22 b-18
substance:ex a+19 c-19 d-15
substance:fines d-15
substance:for a-16 b-21
substance:for_@drug d+22
substance:for_sleep a-20 c+19 d-16
substance:fumo b-22 d-18
substance:fumo_@drug a-18 b-20 c+18
substance:gave a+19 d-19
substance:glass a+17 c-17
substance:glass_of a+17 c-17
substance:got a-21 c-18 d+23
substance:hace a+18 c-19 d-16
substance:hace_mucho a+17
substance:had a-18 d+17
substance:have b-23 c-21
substance:have_not a+16 c-16
substance:here c+18 d-23
substance:hijo c-23
substance:hones* b-16 c-26 d+27
substance:honestly c-23 d+22
substance:husband c-19
substance:i a-16
substance:i_@drug b-23 c-17
substance:i_am a-21 b-26 c-23 d+25
substance:i_do a+23 b-17 c-16
substance:i_drink a-27 b-18 c+17
substance:i_had a-16 c-17 d+18
substance:i_take a-16 b-17
substance:i_use a-17 c+23
substance:i_would c-21
substance:in c-34
substance:in_# a+27 b-15 c-15 d-27
substance:in_@date a-19 d+19
substance:is b+24 c-27
substance:is_@drug a-15 c-17
substance:is_a a-17 d+17
substance:is_it a+24 b-22 c-25
substance:is_on b+16 d-16
substance:is_that a-16 c+17
substance:it b-27
substance:it_was a-18
substance:june d+17
substance:just a+29 b-30 d-29
substance:just_@drug d-17
substance:kids b-17 d-23
substance:kind b-18 d-17
substance:kind_of a-17 c+17
substance:la c-29
substance:la_@drug a-17 b+17 d-16
substance:las b-22 c-27 d+19
substance:las_@medicine d+17
substance:las_bodas a+15
substance:le a-16 b-18 c+22 d-23
substance:littl* b-17 d-24
substance:little b-17 d-24
substance:little_@drug a+18 c-19
substance:llevo b-16 c-18
substance:los_fines d-15
substance:lost a-16 c-16 d+16
substance:lost_my a-16 c-16 d+16
substance:lot a-16
substance:marihuana a-19 d-19
substance:mas a-16 b-21
substance:mas_o c+15
substance:maybe a+20 b-24 c-15 d-30
substance:me c-39 d+17
substance:menos c+15
substance:meses a-23 d+21
substance:mi a-16
substance:mi_@relative a-15
substance:month c-16
substance:month* a-24 d+23
substance:months a-24 d+23
substance:more b-21
substance:more_than a-23 b-16
substance:most a-18
substance:most_nights a-18
substance:mota a-23 c+18
substance:much a-25 b-21
substance:mucho a-18
substance:my d-19
substance:my_@medicine d-28
substance:my_@relative a-23
substance:my_boss d-18
substance:nada a+18 d-23
substance:nada_de a+19 d-15
substance:nada_mas a+16
substance:never a+21 c-21 d-17
substance:ni a+19 c-19 d-17
substance:ni_fumo a+16
substance:nicotine c-19
substance:night a-31 b-23 d+17
substance:night* a-18
substance:nights a-18
substance:no a+15 d-38
substance:no_bebo a+16
substance:no_problem a+24 c-23 d-16
substance:no_tomo a+18 c-16 d-24
substance:not a+19 b-24
substance:not_a d-17
substance:not_at a+16 d-20
substance:not_do d-19
substance:not_drink a+23 c-19
substance:not_this d-19
substance:nunca a+29 c-24 d-19
substance:nunca_tomo a+18
substance:o c+15
substance:o_menos c+15
substance:of b-28 d+16
substance:of_@drug c-19
substance:of_it c-16
substance:ok a-23 c-20
substance:on_@day b-22 c-31 d+16
substance:on_drugs b+16 d-16
substance:one a+24 b-17 d-23
substance:only b-21 c+18
substance:out a-17 d+17
substance:over c-18
substance:overd* a-17
substance:pack c-18 d+18
substance:pain a-16 c+24 d-22
substance:papa b+15 c-16
substance:para a-15 c+16
substance:para_dormir a-15 c+16
substance:paso b-16
substance:pills d+16
substance:poco a+19 b-27 d-35
substance:por a-16
substance:pot a-25 c+22
substance:presc* c-21
substance:prescribed c-21
substance:probl* a-15 b-23
substance:problem b-20
substance:puede a-17 c+18
substance:que b-29 c+28 d-15
substance:que_me b-16
substance:rathe* c-16 d-17
substance:rather c-16 d-17
substance:rehab a-21 c-24 d+18
substance:rehab* a-19 c-17 d+19
substance:rehabilitacion a-19 c-17 d+19
substance:relap* c-16 d+26
substance:relapsed d+22
substance:say a-29
substance:se a-23 b-16 c+16
substance:sees b+17
substance:si b-27
substance:sin c-16
substance:sin_@drug c-16
substance:since_# a+15 d-16
substance:sleep d-23
substance:smoke b-18
substance:so b-18 c+21 d-19
substance:so_but a-15 c+18
substance:sober b-20 c-23
substance:sober_since a+15 d-16
substance:socia* a+18
substance:social a+18
substance:solo a+27 b-24 c-22 d-28
substance:some c+19 d-17
substance:somet* b-16 d-25
substance:sometimes d-21
substance:sometimes_i a-18 c+18 d-18
substance:soy a+19
substance:take a-16 b-17
substance:take_my c+17 d-24
substance:tal a-21 c+24
substance:tal_vez a-21 c+24
substance:talk a-15
substance:talk_to a-15
substance:tell d-18
substance:tell_you c+17
substance:ten a+16 d-16
substance:ten_years a+16 d-16
substance:tengo c-19
substance:than a-29 b-22
substance:than_i a-20 b-17
substance:than_prescribed a-16
substance:that d-35
substance:that_a a-16 c+17
substance:that_count b-19 c+22
substance:that_is a+19 c-27 d-26
substance:the a+26 b-23 d-21
substance:there a+19 d-19
substance:this a-15 c-29 d+16
substance:this_year b-21 c-19
substance:to_sleep a+17
substance:tobac* c-18
substance:tobacco c-18
substance:toma c-27
substance:toman* a-26 b-18 c-25 d+24
substance:tomando a-26 b-18 c-25 d+24
substance:tomar c-20
substance:tomo b-25
substance:too a-23 b-21
substance:too_much a-23 b-21
substance:tuve a-18 c-20 d+19
substance:twice c-16
substance:ultim* d+16
substance:ultimamente d+16
substance:un b-21 d-17
substance:un_poco a-21 c+20 d-16
substance:un_vinito a+21 c-16 d-20
substance:una a+17 c-24
substance:una_copa a+16
substance:until c-18 d+17
substance:up a+19 d-19
substance:use b-18
substance:use_@drug a-16 c+22
substance:uso a-17 b-26
substance:uso_drogas a+19
substance:vape d-15
substance:vez a+16 b-21 d-28
substance:vinit* a+21 c-16 d-20
substance:vinito a+21 c-16 d-20
substance:vodka c-17 d+17
substance:vodka_every c-17 d+17
substance:voy a-18 c-21 d+19
substance:voy_a d+17
substance:was b-16
substance:was_a c-21
substance:week a+20 c-18
substance:weekends a-17 b-25
substance:when c-16
substance:who_sees b+17
substance:why d-16
substance:wife a-25 b-21
substance:will b+21 c-19 d-23
substance:will_you b+15
substance:with c-16
substance:with_it d+18
substance:would_say b-31
substance:would_tell c+17
substance:xanax a-15
substance:y a-17 b+22 d-25
substance:ya c-19
substance:yeah a-22 b-18 c-27 d+25
substance:yeah_it c-17
substance:year b-21 c-20
substance:years a+32 b-15 c-24 d-38
substance:years_ago a+19 d-19
substance:yes a-24 d+15
substance:yo b-27 c+23 d-16
substance:you a-21 d-27
substance:you_yes c+17
substance:¿ b+19 c-23
sulfa a+26 c-21 d-27
sulfa$ a+18 c-19 d-23
supe a-17 c+16
supe$ a-17 c+16
sure a-47 b-45 c+37
sure$ a-33 b-24 c+21
surge* b-16
surgery b-16
surgery$ c-25
svt d+17
svt$ d+17
take c-22
take_@medicine c-20
take__@medicine b-17
take__@vehicle a+16 b-17 c-16
take__for a-24
take__i a-15 c-16
take__pain c+20 d-20
take__than c-20 d+20
taken b-17
taken_anything a+16
taken_it d-17
takes a-16
takes_@medicine b+16 c-15
takin* d+15
taking d+15
tal a-26 c+21 d-20
tal_vez a-26 c+21 d-20
talk c-28
talk_@treat c-16
talk__a c-19
talk_to c-16 d-17
taqui* a-17
taquicardia a-17
tarda a-17 b+18 c-15 d-16
tarda$ a-17 b+18 c-15 d-16
tarde a+17 b-15
taxi a+23 b-23 c-21 d-17
tbh c+19
tbh$ c+19
tell a-25
tell__yes c+17
tell_the b+17 c-15
tell_you b-20 c+21 d-17
telli* a-19 d-17
telling a-19 d-17
ten b-16 c-16
ten_years a+16 d-16
tener b-20 c-25
tengo b-68 d+19
tengo__anos a+16 d-17
tengo__de a-15
tengo__diu a+17
tengo__meses d+18
tengo_arritmia c-15 d+17
tengo_baja a+19 d-20
tengo_cirrosis d+17
tengo_el a+20 c-20 d-20
tengo_hepatitis c-24 d+21
tengo_incontinencia d+16
tengo_que a-29 b-15 c+29 d-30
tengo_retraso c+16
tengo_tiempo b-17 c-27 d+15
tengo_un a-29 b-17 d+20
terapia a-21
termi* a+19 d-18
termino a+19 d-18
terri* b-15 c-16
test a-33 b-24 c+26
test$ a-23
teste* b-16 c+16 d-23
tested b-16 c+16 d-23
tested$ a-22 c+22
tests a-23 b-30
tests$ a-23 b-22 c+29 d-32
text c-20
text_me c-18 d-19
textb* a+19 c-16 d-17
textbook a+19 c-16 d-17
than a-31 b-25
than_i a-20 b-17
than_prescribed a-16
thank a+21 b-19 c-20 d-20
that d-20
that$ b+18 c-40 d-22
that__@clinician c-17
that__all a+18 b-15 c-15 d-18
that__has a+18 c-17
that__it a+21 b-31 c-35
that__know b-15 d-22
that__me a-18 c-17
that__of b-23 d-29
that__problem b-22 c+20 d-21
that__sailed a+16 b-16 d-15
that_a a-19 c+18 d-19
that_count a-20 b-30 c+31
that_counts c+17
that_day c-19
that_i b-27
that_is a+17 c-18 d-22
that_kind a+18 c-18
that_ship a+16 b-16 d-15
the c-19 d+19
the_@body b-16
the_@clinician a+15 c-25 d-32
the_@day a-18
the__as b+16
the__fine a+16 d-20
the__for c-17 d+16
the__i b-17 d-18
the__is a-22 b-27
the__kind b-21 c-20
the__me a+21 b-38 c-35
the__no a-19 c+23 d-28
the__of a-16 c-21 d+15
the__one a-30 c-21
the__pressure a-22 d+18
the__says d-19
the__side d-16
the__that a-21 b-18
the__the b-20
the__this a-17
the__was c-16
the_baby c-19
the_blood a-22 d+18
the_church c-15
the_drug a-17
the_last b+18 d-20
the_patch a+22 b-15 c-16 d-25
the_problem c-15
the_same a-19 b+23 c-18 d-21
the_second b-19 c-17
the_stuff c-16
the_time a-22 b-15
them a-20 c-26
them$ a-19 b+18 c-22
then a-28 b-24 c+20
then$ a-24 b-18 c+23
therapist c-18 d+17
therapy c+16 d-24
there a-20 b-24 d+16
there$ c-29
there_is a-20 b-24
they b-19
they__@treat a-16 d+18
they__a c-22 d+23
they__but d-17
they__is a-15
they__it a-19 b-21
they__on a-19
they__something c+16 d-17
they_are d-25
they_put a-15
they_said a-16 b-17
they_tested a+17 c-18 d-18
thing b-15 c-15
thing* b-19
things b-19
things__i c+16 d-16
things_sometimes c-19 d+20
think a-18 b-27 c+22 d-17
think__but a-19 c+19
think__not c+16 d-16
think_so c+20 d-17
this b+16 c-34
this$ b+28 c-30 d-34
this__my d-15
this__the a+15
this_evening a+17
this_is b-16
this_month a-15
this_morning b-19 c-16
this_year b-21 c-19
those a+18 b-17 c-18
those$ a+16 b-15 c-23
thoug* b-31
thought b-30
thought__but a+16 c-16 d-16
thought_i c-28 d+21
three a-30 b-25 d+27
three$ a+17
ticke* b-21 c-19
ticker b-21 c-19
tiene a-18 b+15 c-17
till c-24
time$ a+16 b-39
time__what a-17 b+18 d-20
time_for b+18 c-16 d-23
time_is d-17
time_no a+23 d-22
times b-17 c+16 d-23
times$ c+20 d-17
timin* a-18 d+16
timing a-18 d+16
timing$ a-18 d+16
tipo a-23 c-26
to d-25
to$ b-17
to_@drive b-19 c-18
to_@stop c-18 d+19
to_@treat b-17
to__@relative b-17
to__a b-20
to__and a+18 d-16
to__but a+16 c-20
to__i d-19
to__in a-17
to__knowledge d-18
to__me a-22 d+19
to__my d-24
to__not a+29 b-22 c-21 d-21
to__of d-18
to__one b-18
to__only a+25 b-22
to__this a+18 b-25 c-18
to__to b-15 c-17
to__with b+15
to__yes c-19
to__you b-15
to_a d-22
to_all a+19
to_ask a-17
to_be a-16
to_bees b+16 d-18
to_but d-19
to_do a-17
to_find a-21 b-18 c+24 d-18
to_go a+19 d-19
to_it a-17 c-18 d+19
to_know c-18
to_me b-21
to_nothing a+21 b-19 d-18
to_see c+17
to_sleep a+17
to_take a+18 d-21
to_the a-17
to_this a+18 c-19
tobac* c-18
tobacco c-18
todav* b-23
todavia b-23
todavia_no a-19 c+20
today b-21 c-29
today$ b-21 c-29
todo a+18 b-32 c-38
todo$ a-19 c-16 d+18
todo_bien a+19 b-15 c-19 d-16
told c+20 d-26
toler* a+18 d-17
tolerated a+18 d-17
tolerated_it a+18 d-17
toma c-30
toma$ c-23
toma_pecho a-20 b-15 d+17
tomad* b-16
tomado b-16
tomado_nada a+20 d-15
toman* a-27 b-19 c-27 d+26
tomando a-27 b-19 c-27 d+26
tomar c-20
tome a-31 b-22 c+16
tome_algo a-16 c+20 d-20
tomo b-26
tomo$ a+33 d-39
tomo_@medicine a-25
tomo__@vehicle a+15 b-16
tomo_un a+17 b-17 d-15
tomor* a+16 b-24 d-27
tomorrow a+16 b-24 d-27
tomorrow$ a+17 b-22 d-25
tonig* a+19 b-24 d-22
tonight a+19 b-24 d-22
tonight$ a+19 b-24 d-22
too__to a-16
too_much a-23 b-21
took b-31 d-27
took__and a+16
took_a a+16 c-16
took_it c+16 d-16
touch c-20
traba* a+26 b-21 c-22 d-22
trabaja a+19 b-21 d-17
trabaja$ a+20 b-18 d-22
trabajando a+23 d-20
trabajando$ a+23 d-20
trabajo a+16 c-15 d-17
trabajo$ a+16 c-15 d-17
traig* a-21 b-18 d+17
traigo a-21 b-18 d+17
trans* a-16 b-16
transplant a-18 c-24 d+28
transplant$ a-18 c-22 d+26
trast* c-19 d+17
trastorno c-19 d+17
trastorno_bipolar c-19 d+17
tratamiento c-16 d+18
treatment a+16 c-24
tres b-19 c-30
tres__@treat c-19 d+24
tres__y d+15
tried__all a-23 b-17 c-18 d+22
tried_everything a-21 b-18 c-20 d+23
tried_it c-19
tried_them c-16 d-15
trime* a-23 b-18 c-16 d+22
trimester a-23 b-18 c-16 d+22
trimester$ a-23 b-18 c-16 d+22
trist* a+18 d-15
troub* a+23 c-30
trouble a+23 c-30
trouble$ d-20
trust c+15
trust_it c+15
try a+30 b-28 c-23 d-26
try_again a+18 b-17
tryin* a-22 b-26
trying a-22 b-26
trying__one c+18 d-15
trying_to a-19
tubal a+19
tubal$ a+19
tuesday d-17
tuve a-36 b-33
tuve__de c+25 d-27
tuve_hepatitis c+23 d-23
tuve_un a-28 b-23 d+23
tuve_una a-25 b-17
tuvo a-16 b+22 c-21 d-22
twice b-25 d-21
twice$ a-24 b-21 c+18
twin a+19 c-16
twins a-24 b-22 c-19 d+25
two a-17 b-16 d+16
two$ a-18 d-17
two_@medicine a-16
two_lines a-19 b-15 c-18 d+19
uber b+24 c-40 d-35
uh b-25 c-22
uh_huh a-15 b-15 d+20
ultimamente d+16
ultimamente$ d+16
ultra* b-24 d-32
ultrasound b-22 d-29
un a-16 b-34 d+28
un_@relative a-24
un_@vehicle a+22 b-27 c-19 d-20
un__de a-31 b-23
un__hace a-19 c-22 d+23
un__las a+15
un__me a-16 c-15 d+19
un__mejor d-16
un_poco a-27 b-16 c+31 d-32
un_soplo a-17 c-18 d+19
un_vinito a+21 c-16 d-20
una b-59 c+21 d-27
una$ b-20 c-19
una_@clinician a-17 c+17
una_@medicine d-20
una__de d-15
una__me d-22
una__un c-15
una__y c+19 d-19
una_copa a+16
una_reaccion a-16 c-18 d+18
una_vez a-26 b-29 c+26 d-19
una_y d-24
unles* b-15 d-17
unless b-15 d-17
until c-18 d+17
up b-23
up$ a-37 b-36 d+27
up__down c+16 d-18
up_all d-16
up_and c+16 d-18
usado a+15
use b-20
use_@drug a-16 c+22
use__for c+16
use_a c-16 d+17
used b-18 d-16
used__hear c-15
used_to c+19
using a-25 b-21
uso b-36
uso__@medicine a+19 c-17 d-20
uso_drogas a+19
uti b-16 d-17
uti__a d-18
utis a-36
utis$ b-19 c-27 d+27
utis_count b+20 c-23 d-18
va c-26
valve a-18 c-16 d+18
valve$ d+17
van a-26
vape d-15
vario* d+15
varios d+15
varon a+17
varon$ a+17
vasec* a+24 b-25 c-17 d-18
vasectomy a+24 b-25 c-17 d-18
veces a-37 b-33 c+34 d-24
veces__de c+16
veces__que c+18 d-16
veces_me c+16 d-16
veia a-19
veia_cosas a-19
vejiga b-28 c-36
ver a-22 c+17 d-25
ver$ a-17 d-17
vesic* a+20 c-17 d-16
vesicula a+20 c-17 d-16
vez b-43 c+27 d-26
vez$ b-35
vez__alta d-16
vi a-18 b-18 c-24 d+23
vi_cosas a-18 b-18 c-24 d+23
vieja a+17 c-15
viend* c+16
viendo c+16
viendo$ c+16
vinit* a+21 c-16 d-20
vinito a+21 c-16 d-20
viole* a-18 c-16 d+17
violent a-18 c-16 d+17
vivo a+16
voces a-17 b-17 c-29 d+24
voces$ c-25 d+20
vodka c-17 d+17
vodka__night c-17 d+17
vodka_every c-17 d+17
voice* b-16 c-25 d+18
voices b-16 c-25 d+18
vomiting a-17 b-19 c-15 d+18
voy b-45
voy__# a-18 d+16
voy__@clinician b-21
voy__@vehicle d-15
voy__al b-20 d-23
voy__el c-15
voy_con c-20 d+23
voy_para a-20 c-15 d+19
wait c-24
waiti* a-27 b-27 c+19
waiting a-27 b-27 c+19
waiting_on a-18 b-15 c+19
walk a+19 c-15
want a-16 d-33
want_to c+15 d-26
wants d-19
was b-38 c+15
was__ago a+15
was__but d-29
was__for c-16 d+15
was__not a+21 d-21
was__once c+17 d-19
was__problem c-21
was__the a-20
was__to d-16
was_bipolar a+17
was_born a-17 d+19
was_fine a+28 c-15 d-27
was_going a+16 d-16
was_high c+16
was_in c-19
was_on d-17
watch a-18 b-17 c+19 d-17
watch* a-16 b-15 d+17
watch_it c+17
way b-26 c-20
we b-44
we_are a-24 b-21
we_do b-17
we_have a+17 d-22
weak b-17 c-24
weak_@body c-17
wear a-23 b-22 c-24 d+27
week b-34 d-19
week$ b-22 c+18 d-20
weekend b-15
weekends a-17 b-25
weeks a-34 b-37 d+19
weeks$ a-24 b-25 c-21 d+26
weeks_@late c+20 d-18
weird a-19 c+20 d-20
weird_but c+16 d-17
well a-15 b-23
well$ b-20 c-24 d+16
well_i c+20 d-22
wellbutrin a+23 b-18 c-25 d-20
went a-31 b-32 d+25
went_through a+15
went_to a-18 b-18
were b-24 d-24
were_a a-15
what a-62 b+46 d-58
what$ a-36 b+36 c-23 d-42
what__@treat b+19 c-19
what__exactly b-16 c+17
what__i a-16 b+18 d-17
what__mania b+18
what__psychosis c-17
what__the b+17
what__up d+18
what__you c-21
what_day c+15
what_do c-17
what_if a-22 b+20 c-16
what_is a-29 d-23
when a-16 b-19 c+18
when__@relative c-15
when__am a-31 b-23 c+31 d-25
when__gave a-18 c-17 d+21
when__had a+16 c-20
when__it c-26
when__my a-20
when__was c+19 d-17
when_i a-16 b-38 c+29 d-17
when_my c-18
when_they a-18 c-17 d+21
which a-27 b+30 c-28 d-29
while c+17 d-18
while$ d-16
who a-35 b+26
who__my b+17 c-16
who__to c-15
who_is a-17
who_knows a-20 b-21 c+25 d-18
who_sees b+17
whole c-17
why a-42 b+28 c-29
why$ a-33 b+34 d-38
why__you b+20 c-17 d-20
why_do b+16
why_not a-17 b-29 c-18 d+29
wife b-34
will$ c-17
will_@drive a+19 d-18
will__get a-17
will__me a-25 c-24 d+25
will__my b+20 c-22 d-17
will__take d-17
will__there a-19 d+19
will_ask a-17 d-16
will_be b-29 c-35
will_i b+16 c-16
will_it d-15
will_take b-15 c-15
will_walk a+19 c-15
will_you b+16 d-16
with b-27 c-34 d+17
with__@relative a+19 d-17
with_a a-16
with_it c-19
with_my a+19 b-15 c-18
with_the c-15
wonde* a-17 c+18 d-17
work a+33 b-28 c-25 d-32
work$ b-18
worke* b-17 c-20
worked b-17 c-20
worked$ a-15 d+16
worki* a+21 b-25 d-19
working a+21 b-25 d-19
working$ a+28 c-25 d-28
working_on a-22 b-15
works b-39 c-35 d+17
works$ b-32 c-28 d+22
would__a a+22 b-17 c-19 d-21
would__better a+19 d-21
would__if a-15 c-18 d+19
would__know c-16
would__my a+18
would__so c+15
would__to a-17 c+16
would__you c+17
would_be b-33 c-34
would_have a-15 b-29 c+21
would_know b-21 c+20
would_rather c-16 d-23
would_tell c+17
wrong a-17 b+20 c-16 d-23
xanax a-16
y d-18
y_@body d-17
y_@medicine b-27 c-38 d+25
y_@treat b-16 c-29 d+35
y__bien a+20 c-17 d-22
y__la a-17
y__pecho a-18
y__que a-17 b+20 c-16
y_me b-15
y_nada a-22 c-16 d+26
y_salio a+18 c-18 d-17
y_si b+19 d-18
y_todo d-16
y_toma a-18
y_tomo c-17 d+18
ya a+23 b-55 c-16
ya__de a+21 c-15 d-21
ya__la b-15 c-19 d+16
ya__me a+15 d-15
ya__mi a+16 c-16
ya_lo b-17 c-24
ya_no a+16 d-29
yea a-27 b-27 c-29 d+35
yeah b-40 c-45 d+28
yeah$ a-25 b-22 c-24 d+29
yeah_in d+15
yeah_it c-17
yeah_my d+17
year b-30
year$ b-26
years b-15
years$ b-21 c-29
years_ago b-23 d-15
yep a-19 b-20 c-23 d+24
yes a-54 b-23 c-18 d+51
yes$ a-48 d+25
yes__is d+20
yes__no b-25
yes_but a-18
yes_i a-18 d+22
yes_me a+20 c-17 d-17
yes_to d+16
yeste* a+17 c-19
yesterday a+17 c-19
yesterday$ a+16 c-16
yet b-15 c+18 d-31
yet$ c+22 d-29
yo a+25 b-39
yo$ a+19 b-27 d-27
yo_no a+24 b-19 c-25 d-18
you a-23 b+38 c-21 d-30
you$ b+16 d-21
you__at d-17
you__me b+22 c-28 d-31
you__to a-18 b+15 d-19
you_know a-17
you_mean b+19 c-17 d-15
you_text c-16 d-16
you_try a+15
you_yes b-16 c+15
your a-22 b+25 c-18 d-26
yup a-20 b-20 c-16 d+26
zoloft c-15
¿ a-44 b+48 c-45 d-36
¿__en a-15
¿__lo b+15
¿__que a-21 b+31 c-29 d-21
¿_el b+18 c-17
¿_por b+16
¿_se a-15 b+15
"""
