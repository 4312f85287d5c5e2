"""Weights of the yes_no reader: written by ``python -m training.weights`` from 5156 texts; not by hand."""

KNOWN = """\

"""

LINES = """\
no other unsure yes
# b-38 c-42 d+21
#$ c-29
#__# b-26 c-16
#__@drug a+16 d-16
#__@late c+16 d-17
#__a a+23 c-23 d-18
#__and a-19 d+20
#__clean a-21 d+24
#__morning a+20 d-20
#__no a+25 c-20 d-21
#__old a-17
#__sin a+16 d-16
#__sober a-17 d+19
#_anos a+22 c-16 d-21
#_days a-32 b-16 d+31
#_just a+19
#_lol a+18 b-18
#_meses a-24 c-17 d+23
#_months a-16 b-22 c-22 d+21
#_over a+15 b-23 c-20
#_pack c-16 d+15
#_so a+16 d-16
#_this a+17 d-18
#_weeks a-25 b-30 c-15 d+28
#_years c-22 d-16
= b-17
=said:allergy:ask c-28
=said:allergy:unsure a-48 c+32 d-29
=said:allergy:yes a-57 b-50 c-51 d+57
=said:any:ask a-41 b+43 c-42 d-42
=said:any:no a+41 b-36 c-35 d-41
=said:any:unsure a-29 b-29 c+32 d-26
=said:any:yes a-41 b-49 c-35 d+45
=said:ask b+32 c-22 d-19
=said:ask:a_question a-98 b+87 c-29 d-101
=said:ask:does_not_want_to_answer,_or_did_not_understand a-45 b+50 c-48 d-46
=said:ask:none_of_yes,_no,_unsure a+19 b-73
=said:ask:opens_with_no,_but_tells_otherwise a-28 c-23 d+28
=said:ask:signs_of_both a+18 b-47 c-39
=said:ask:someone_else's_condition a-30 b+30 d-38
=said:heart:ask d-21
=said:heart:no a+25 b-79 c-17 d-17
=said:heart:unsure a-46
=said:heart:yes b-32 c-34 d+18
=said:no a+63 b-60 c-49 d-54
=said:no:nobody_to_take_them a+46 b-33 c-51 d-33
=said:no:not_that_they_know_of a-20 b-27 c+23 d-35
=said:no:opens_with_no a+39 b-59 c-43
=said:no:someone_else_has_it,_the_person_does_not a+42 b-26 c-45 d-42
=said:no:the_last_word_after_all b-23 d-18
=said:no:what_the_text_says_about_the_question a+63 b-45 c-66 d-51
=said:now:ask c-49
=said:now:no a+15 b-29 c-41
=said:now:unsure a-57 b-60 c+28
=said:now:yes a-29 b-68 c-66 d+47
=said:organ:ask a-21
=said:organ:no a+24 b-64 d-25
=said:organ:unsure a-16 b-43 c+16
=said:organ:yes a-32
=said:pregnancy:ask c-17
=said:pregnancy:no a+41 c-47 d-57
=said:pregnancy:unsure b-67 c+29 d-43
=said:pregnancy:yes a-30 c-55 d+27
=said:prior:ask a-23
=said:prior:no a+16 b-75 c-17
=said:prior:unsure a-17 d-23
=said:prior:yes a-50 b-22 d+26
=said:psychosis:ask a-20
=said:psychosis:no a+36 b-20 c-17 d-46
=said:psychosis:unsure a-22 c+23 d-54
=said:psychosis:yes a-73 c-37 d+34
=said:ride:ask c-20 d-18
=said:ride:no a+29 b-64 d-46
=said:ride:unsure d-32
=said:ride:yes b-86
=said:substance:ask c-16 d-16
=said:substance:no b-21
=said:substance:unsure b-18 d-37
=said:substance:yes a-55 c-21 d+35
=said:unsure a-46 b-38 c+59 d-61
=said:unsure:never_looked_into a-18 c+18
=said:unsure:others_think_so a-17 b-27 c+25 d-22
=said:unsure:words_of_doubt a-46 b-36 c+58 d-59
=said:yes a-64 b-56 c-45 d+78
=said:yes:an_idiom_that_agrees a-29 c-24 d+29
=said:yes:opens_with_yes a-94 b-22 c-99 d+69
=said:yes:the_last_word a-43 c-18 d+21
=said:yes:the_last_word_after_all a-27 c-22 d+27
=said:yes:two_or_more_of_them_named a-28 b-30 c-39 d+38
=said:yes:what_the_text_says_about_the_question a-35 b-54 c-21 d+43
=said:yes:what_the_text_says_after_all a-23 c-23 d+23
=said:yes:words_of_agreement a-27 b-28 d+24
=short c-36
? a-47 b+48 c-29 d-41
@animal a-24 b+40 c-40 d-44
@animal$ b+18 c-21 d-28
@animal__it b+16 c-17 d-16
@animal_got d-17
@body b-22 c-19 d+16
@body__fine a+19 d-18
@body__it c-18
@body_cancer c-16
@body_infections c-17 d+19
@body_is a-25 c-26 d+21
@body_me a-16
@body_no a+21 c-16 d-23
@body_since d+16
@body_spasms d+16
@body_surgery d+19
@call a-31 b+43 d-41
@call__later a+18 b-15
@call_me a-17 b+33 c-37 d-36
@clinician a-22 c+18 d-17
@clinician$ a-24 b+17
@clinician__@medicine a-18 b-16 c-22 d+25
@clinician__bipolar c+16
@clinician__hypomania c+18
@clinician__me a+20 b-31 c-19
@clinician__on c-16 d+17
@clinician__que b-19
@clinician__to b-16
@clinician_and c-22
@clinician_dijo a-16 b-16 c+16
@clinician_has a-20 b-21 d+15
@clinician_said a-18 c+17
@clinician_says c-19
@clinician_thought b-16 c+20 d-19
@clinician_wants d-19
@clinician_y c-21 d+17
@date b-23 c-37 d+20
@date$ b-19 c-38 d+17
@day$ a-16
@drink c-26 d-28
@drink$ a+21 c-15 d-16
@drive a+21 b-23 c-47
@drive$ a+24 b-37 c-32
@drive_me a-21 c-17 d+16
@drive_yo a+16
@drug$ b-37
@drug__# a+20 d-23
@drug__@drug a+25 c-19
@drug__count c+19
@drug__day a-22
@drug__in a+17 d-16
@drug__is a+17 b-21 d-19
@drug__it a+24 b-18 c-22 d-15
@drug__little d-19
@drug__night a-17
@drug__of c-15
@drug__problem c-26
@drug__sleep a+20 c-18
@drug__that b-17 c+23
@drug__the d-19
@drug_count c+16
@drug_does c+19
@drug_only b-20 c+17 d-28
@drug_pot a-22 c+21
@drug_that a+19 b-18 c-17
@drug_to a+24 c-25
@eat b-20 c-19
@eat$ b-18 c-19
@fetch$ c-20 d+20
@food a+26 b-22 c-23 d-24
@food$ a+20 b-18 c-19 d-19
@holiday a+22 c-22
@holiday$ a+22 c-22
@howmuch a-30 b+30 c-22 d-27
@howmuch_tarda a-17 b+17 d-15
@insurance a-18
@insurance$ a-16 c+17
@insurer c-29
@insurer_a c-20
@late a-16 c+26 d-24
@late$ a-15 c+29 d-34
@medicine a-16 c-17 d+18
@medicine$ c-23
@medicine__@medicine a-15 c-19 d+20
@medicine__@treat b-22 d-17
@medicine__a a-17
@medicine__did c-17
@medicine__is a-16
@medicine__me c-20
@medicine__of a-16 c-17 d+18
@medicine__prescribed b-16
@medicine__y a-16
@medicine_and b-17
@medicine_count b+24 c-18 d-17
@medicine_luego d+16
@medicine_no d-19
@medicine_para a-17
@medicine_por a+15
@medicine_y a-20 b-17
@move$ d-17
@open b-36
@open$ a+18 b-27 d-37
@open__# a-21 c-19 d+20
@person a-17
@person$ c-20
@place a+17 d-16
@price a-19 b-20
@relative$ a-41 d+28
@relative_@drive a-31 c-19 d+27
@relative_@insurer c-21
@relative__# b-23
@relative__@body a+19 b-17 d-19
@relative__@drive a+18 c-24 d-21
@relative__@fetch c-22 d+20
@relative__a c-36
@relative__and a-18 c-18 d+15
@relative__bad a-15
@relative__bipolar c-31 d-19
@relative__born c-16
@relative__bring c-19 d+18
@relative__but a+25 b-29 c-38
@relative__cancer a-16 b+17 d-17
@relative__de d-24
@relative__del d-16
@relative__dia d-20
@relative__dio a+16
@relative__do a-16 b-18
@relative__drink d-18
@relative__drinker a+16
@relative__drogas a-22 b+20 c-17
@relative__el a+27 b-31 c-16
@relative__embarazada a-17 b+16
@relative__ese d-20
@relative__eso b+15
@relative__for c-20
@relative__heart d-16
@relative__her b-21
@relative__him b-17
@relative__i a+15 b-27 d-21
@relative__if a-17
@relative__in c-18 d-17
@relative__is a-21
@relative__it b+18
@relative__know b-24 c+22
@relative__la a+18 b-19
@relative__law c-18
@relative__lol a+17 b-18
@relative__me a-19
@relative__mi a-19 d+19
@relative__no a+24 c-21 d-22
@relative__not a+21 b-33
@relative__on d-17
@relative__patient b-28 d+17
@relative__pero c-36 d+22
@relative__pregnant b+17 d-16
@relative__puede a+15 c-33
@relative__que b-31 c+16
@relative__say b-21 c+22 d-18
@relative__snipped a+16 b-17
@relative__the a+18 d-15
@relative__them c-16
@relative__tiene b-15
@relative__to b-15 c-22
@relative__tried b+18
@relative__up c-17
@relative__with b-16
@relative__working c-23
@relative__yes b-18
@relative__yo a+27 b-24 c-26 d-18
@relative_and b-18 c-25 d+23
@relative_can b-35 c+22
@relative_dice b-16
@relative_did a+19 b-16 c-20 d-15
@relative_died a-16
@relative_does c-21 d-19
@relative_drinks a-19 b+18 c-19
@relative_es a+22 c-31 d-25
@relative_esta d-18
@relative_got a+16 b-17
@relative_had b+17 c-35 d-29
@relative_has d-28
@relative_if c+20 d-22
@relative_in c-18
@relative_is b+24 c-45 d-29
@relative_le a+17
@relative_me a-25 b-19 c-39 d+37
@relative_might c+15
@relative_murio a-21 b+20 d-16
@relative_no a+15 d-20
@relative_not b-18
@relative_puede a-26
@relative_said a-15 d+17
@relative_she b-18
@relative_the b-28 d+18
@relative_toma a-20 b+23 c-24 d-17
@relative_trabaja c-23
@relative_tuvo a-19 b+21 c-19 d-19
@relative_was c-24
@relative_were d-15
@relative_will a-23 b-22 d+22
@relative_would b-31 c+29 d-18
@ride b-28 c-15
@ride$ a-28 b-18
@ride__@relative a-16 d+20
@sick a+18 b-25
@sick__@stop d-15
@stop b-44
@stop$ b-16
@stop__# d-19
@stop__@drug a+17 d-16
@stop__a c+21 d-25
@stop__mi c+16
@stop_de a+23 d-22
@symptom a-42
@symptom$ a-16 b-17 c-28 d+23
@symptom__it b-16
@symptom__that a-22 b-16 c+24 d-20
@symptom_but a-20 c+20 d-16
@symptom_once c+17
@thanks a+30 b-27 c-33 d-24
@thanks$ a+15
@thanks_god a+15
@treat a-27 b+16
@treat__@medicine a-30 b-28 c+21
@treat__anos d+16
@treat__my b-17
@treat__no a-19 c+27 d-26
@treat_and c-22 d+18
@treat_dos c+18 d-18
@treat_for a-19 c-22 d+23
@treat_like a-18
@treat_por c-15 d+20
@treat_si d-16
@treat_y c-18 d+18
@treat_yes a-17 c+18 d-19
@vehicle a+31 c-43 d-29
@vehicle$ a+35 c-41 d-45
@vehicle__@relative a-17 c+19
@vehicle__my a-17 c+19
@vehicle_home a+21 b-16 c-18
@vehicle_or a-17 c+19
@visit b+23 c-17 d-21
@visit__@day a-20 b+19
@visit_is a-15
@wrong a-17 b+20 c-16 d-22
^# b-53 c-36 d+23
^@body a-31 b-26 c-28 d+32
^@call a-18 b+33 c-36 d-35
^@clinician a-24 b-33
^@drive a+23 d-22
^@drug b-42 c+16
^@howmuch a-24 b+22 c-26 d-18
^@medicine a-41 b-38 d+32
^@relative b-49 c-57 d+33
^@stop b-23 c+24 d-36
^@symptom a-18 b-21
^@treat a-26 b-27
^@vehicle a+34 b-43 c-18 d-30
^a c+22 d-27
^about d+18
^absolutely a+18
^afib a-23 b-15 c-23 d+30
^after a+19 b-23 d-21
^ahora a+20 b-19 c-18 d-16
^ahorita b-17 c-16
^all a+17 c-22
^allergic c-25 d-40
^amamanto a-18 b-16 c-16 d+18
^ando b-25
^apenas a+18 b-22 c-28
^ask c-24 d-22
^asking a-18 b-15 c+17 d-16
^at a+17 b-23 c-19
^bad b-35 c-33 d+19
^bebo b-21 c-24
^been a-21 b-27 d+16
^bipolar a-20 b-23
^blood a+28 c-19 d-27
^borderline b-25 c+21 d-24
^both a+24 b-29 c-29 d-18
^bp c-19 d+18
^busy a+30 d-27
^can b+36 c-50 d-40
^casi b-19 c-23 d+16
^chronic c-16
^cirrhosis d+21
^cirrosis d+18
^claro c-24 d+17
^clean a+28 b-25 c-22 d-28
^como a-34 b+40 c-34 d-31
^could b-25
^creo a-22 b-19 c+27 d-16
^cual a-19 b+21 c-16 d-22
^cuando a-17 b-17
^de b-26 c-31 d+23
^del a+17 b-15 c-21
^depende a-25 b-26 c+29 d-26
^depends a-24 c+21 d-30
^diagnosed d+16
^did b-21 d-19
^do b+44 c-22 d-50
^does a-43 d-44
^dos a-21 b-19 c-23 d+24
^doy a-22 b-16 c-19 d+23
^drank a-19 c-20 d+23
^eh a-24 b-24 c+24 d-22
^en a+34 b-26 c-29 d-34
^enlarged a-18 b-18 c-17 d+19
^era a-17 c+17
^eso b+30 c-39 d-31
^estaba c+16 d-16
^estamos a-19 b-16 c+20 d-19
^este a+16 c-19
^estoy b-69 d+19
^estuve a-18 b-19 d+19
^every a-18 b-18 c-24 d+21
^everyone a+23 b-23 c-19 d-21
^everything a+19 b-16 c-16 d-18
^felt b-18 d-20
^fine a-23 b-18 d+24
^first b-26 c-29
^for a-22 c-16
^fumo a-23 b-20 c+26 d-15
^get d-16
^getting a-25 b-23 c+32 d-36
^give a+19 d-17
^go a-23 b-18 c-17 d+23
^going d-17
^got a-30 b-30 d+24
^hace a-17 b-18
^had a+26 b-57 d-21
^have b-23 d-28
^having a-25 b-20
^he b-67 c-18 d+20
^heart a+16 d-16
^heck c-17
^hep b-20 c-27 d+30
^hepatitis c-19 d+19
^her a-18
^higado c-18
^high d+16
^hoping a-19 b-17 c+23 d-18
^how a-27 b+18 d-26
^huh a-27 b+28 c-23 d-29
^i b-26
^ic a-19 b-19 c-19 d+20
^if a-23 b-20 c+20
^in a+28 b-26 c-15 d-28
^infecciones a-17 b-18 c-19 d+19
^irregular d+18
^is a-59 b+56 c-47 d-46
^it a-15 b-45 c+19
^jaja a+18
^jamas a+29 b-22 c-22 d-27
^just a+35 b-83 c-17
^kidneys a+23 b-19 c-17 d-20
^kind a-26 b-19 c+28 d-24
^la c-22
^labs a+23 b-16 c-23 d-20
^las a-22 b+22 c-31
^last d+15
^le a-28 b-22 c+24 d-17
^let b-16
^like a-18 b+17 c-20
^liver b-34 c-19 d+18
^llevo b-22 c-35 d+21
^lol c-18 d-17
^los a+20 c-26
^lost d+15
^low a+25 b-19 c-18 d-23
^luego a+22 d-19
^mania a-18 b-16 c-23 d+26
^maybe a-26 b-43 c+37 d-41
^me b-88
^mi b+31 c-25 d-41
^might a-18 b-15 d+16
^mis a+17 c-16
^more c-17
^muchas c-17 d+18
^my b+27 d-26
^nada b-38 c-45
^nadie a+24 b-16 c-22 d-18
^nah a+45 b-26 c-41 d-43
^need a+23 b-30 d-28
^negativo a+22 c-16 d-19
^neither a+28 b-16 c-23 d-26
^never b-49
^next a-26 b+28 c-28 d-26
^ni a+29 b-25 c-24 d-29
^ninguna b-20 c-25
^ninguno a+26 c-19 d-27
^no b-17
^nobody b-26 d-26
^nomas a+39 b-40 c-19 d-36
^none c-40 d-16
^nope a+38 b-25 c-33 d-40
^not b-34 d-33
^nothing b-23 c-33
^now a-21 d+20
^nunca b-39 c+18 d-51
^of c-16 d+16
^ok b-17 d+18
^on b-36 c+15
^once a-18 b-15 c-21 d+19
^one a+22 b-37 d-27
^only a+39 b-70 c-28 d-21
^orino a-19 b-16 c+23 d-23
^padezco a-19 c-16 d+17
^para c-15 d-19
^perfect b-20 c-17
^pido b-16
^por a-27 b+20 c-29
^possibly a-18 c+19 d-16
^pressure a-17 c-20 d+18
^probably a-29 b-27 c+34 d-31
^psicosis d+16
^puede b-30 c+31 d-28
^puro a+20 b-17 c-17 d-18
^que a-48 b+30 d-21
^quien a-27 d-27
^quizas c+20 d-19
^rather b+17 c-20
^sane a+26 b-24 c-24 d-26
^se c-17 d+17
^senti a-18 b-19 c-16 d+18
^seria a+17 c-17 d-16
^severe a-17 b-18 d+18
^she b-46
^si a-61 b-61 d+31
^sin b-25 c-19
^skip a-22 b+23 c-23 d-21
^social a+18 d-15
^solamente a+29 b-29 c-25 d-27
^solo a+43 b-46 c-43 d-36
^sometimes a-23 c+21 d-16
^sort a-17 c+22 d-18
^soy c-37
^still a-27 b-27 c+19
^stopped a+24 c-20 d-24
^sure a-16 b-18 c-15 d+20
^tal a-24 b-17 c+25 d-21
^tengo a-34 b-66 d+21
^that c-36
^they b-24
^this a+17 b-24 c-16
^three a-20 b-21 c-17 d+21
^time a-16 b+17 d-17
^todavia a-29 b-18 d+15
^todo a+23 b-22 c-20
^tolerated a+20 d-16
^tome a-24 b-24
^tomo b-40 c-15
^too a+21 b-21 c-25
^tried a-23 b-30 d+17
^try a+16 d-17
^trying a-17
^tuve a-42 b-32 c+18
^two a-23 b-19 d+19
^uh b-15 d+18
^un b-30
^una b-29 c+18 d-26
^used c+23 d-24
^uso b-37
^utis a-22 b-20 c+17
^voy b-38 d+23
^waiting a-17 b-18 c+19 d-20
^was b-20
^we a-16 b-44 c+18
^well a-20 c+19
^went a-23 b-22 d+15
^what a-43 b+39 c-20 d-47
^where b+16
^which a-26 b+30 c-27 d-29
^who a-33 b+33 c-22 d-36
^why a-46 b+22 c-50
^will b+20 d-31
^worked a+21 b-16 d-22
^working a-18 c+21
^works a-25 b-21 d+24
^y a-17 b+31 c-18 d-31
^ya a+28 b-47 c-48
^yea a-18 b-19 c-24 d+24
^yeah b-31 c-31
^yep a-16 b-21 c-20 d+25
^yes b-40 c-40 d+31
^yessir d+18
^yo b-21 c-22 d+22
^yup a-19 b-18 c-15 d+27
^¿ a-42 b+50 c-50 d-40
a b-19 c+22 d-17
a_# c-16 d+15
a_@body d-15
a_@drug a+17
a_@ride a-23 c-20 d+23
a__@body c-20
a__@clinician c+15
a__@drink c-16 d-15
a__@drug a+25 c-26
a__@relative b-28 c+19 d-18
a__@stop a-15 c+16
a__@treat b-22
a__a b-18
a__ago c+16 d-17
a__and b-22 c-16
a__as c-15
a__at a+25 c-21
a__attack c-18
a__bebe a-19 c-21 d+21
a__but b-21 c+16 d-25
a__de b-15
a__del c-18
a__every d+16
a__from a-15
a__gatos d-19
a__heart c-24
a__here a+17
a__i b-28
a__in a-16 d+16
a__maybe a+18 c-17 d-19
a__mi a-18
a__my a-22 b-20 d+18
a__never d-19
a__no d-15
a__nothing c-17
a__now a-24
a__on c-24
a__once d-18
a__one a-16 c+17 d-16
a__pack c-19 d+18
a__por d+17
a__right a-15
a__salgo c-16
a__scare c+17
a__the d-21
a__things a+15
a__to d-16
a__transplant c-20 d+18
a__un a-16 c+18 d-16
a__valve d+17
a__week c-23 d+16
a_baby d-17
a_bad a-22
a_blood a-16
a_bunch c-18 d+20
a_catheter c-16 d+19
a_couple d-18
a_eso b-18
a_few b-20
a_glass a+16 c-15
a_great a+20 c-15 d-17
a_hacer d-15
a_heart b-17 c-22
a_la b-37 c-31
a_little b-20 c+18 d-22
a_liver a-21
a_los c-18 d-19
a_lot a-28
a_man c-19
a_mi c+22 d-19
a_month b-16
a_nada a+27 d-26
a_name c+18
a_night d+16
a_pacemaker a-15
a_pastor d-17
a_problem a-16 d+19
a_que a+23 c-23 d-32
a_stroke c-20
a_test d-20
a_uti d-25
a_valve d+15
a_veces a-35 b-30 c+29 d-19
a_ver a-19 c+16 d-20
a_week b-19
a_while c+18 d-20
a_year a-17 d+17
aa d+19
aa$ d+17
ablation__years d+18
able c+15
able_to c+15
about_# a-19 b-18 c-18 d+21
about_it b-20 d-25
about_my c-16 d-15
absol* a+18
absolutely a+18
absolutely_not a+22 d-19
abuela c-17
abuelo b+18
actua* a+17
actually a+17
adderall b+15 c-15
addic* b-20 c-21 d+19
addict$ d+16
adhd c-25 d-18
afib a-31 b-22
afib$ a-23 b-16 c-22 d+25
afrai* a+20 d-21
afraid a+20 d-21
afraid_not a+19 d-20
after b-39 c+17
after__better a+20 b-21 d-18
after__is a+16 b-18
after_my a-17 c-15 d+20
again c-19
again$ a-26 b+19 c-26 d+16
agarr* c-16
ago b-23 d-16
ago$ b-20
ahead a-16 d+17
ahead$ a-16 d+17
ahi c-22
ahi$ c-17 d-18
ahora a+16 c-25
ahora__bien d+15
ahora_esta d+15
ahori* b-24 c-27
ahorita b-24 c-27
ahorita__puedo a+22 d-22
ahorita_no a+24 d-24
aide a-23 b-22 c-31 d+30
al d-18
al_@clinician d-19
al_bano c+16 d-16
al_polvo c-20 d-25
al_rato a+17 d-17
alcoh* a-22 b+18
alcohol b-23 c-32 d+23
alerg* a-21 b+18 c-29
alergia a+22
alergica c-20
alergica$ a+21 d-24
alergica__nada a+20 d-19
alergica_a b-23 d+15
alergico a-19
algo a-26 b-16 c+27 d-21
algui* a-21 b-19 c+27 d-25
alguien a-21 b-19 c+27 d-25
alguien_me c+17 d-15
all c-53 d+20
all$ b-36 c-36
all__time a-21
all_clear a+16
all_good b-15
all_over a-20 d+17
all_set a-25 d+27
all_the a-21
aller* c-39
allergic a-16 b+17 c-30
allergic__it a-20 b-15 d+25
allergic__not a+25 b-23 d-16
allergic__nothing a+22 b-19 d-16
allergic__only a+24 b-24
allergic__sulfa a+18 b-19
allergic_to a-16 b+17 c-41
allergies a+31 c-19 d-27
allergies$ a+26 c-17 d-22
allergy b-16 d+15
allergy: a-24 c-18 d+18
allergy:@animal a-32 b+39 c-34 d-40
allergy:@animal_got d-17
allergy:@body a-20 b-20
allergy:@call a-15 d-19
allergy:@medicine b+27 c-32 d-34
allergy:@place a+17 d-16
allergy:@relative a-32 c+19 d-26
allergy:@relative_had a-17
allergy:@stop c-18 d+17
allergy:@symptom a-40
allergy:@symptom_once c+17
allergy:@treat c-34
allergy:a_la b-29 c-18
allergy:a_los c-18 d-19
allergy:a_nada a+27 d-26
allergy:again a-21 c-15 d+20
allergy:al c-28 d-31
allergy:al_polvo c-20 d-25
allergy:alerg* a-21 b+18 c-29
allergy:alergia a+22
allergy:alergica c-20
allergy:alergica_a b-23 d+15
allergy:alergico a-19
allergy:all_over a-17
allergy:aller* a-16 c-37
allergy:allergic a-18 b+17 c-27
allergy:allergic_to a-17 b+17 c-37
allergy:allergies a+31 c-19 d-27
allergy:allergy b-16 d+15
allergy:am a-23
allergy:am_allergic a-18 c-23
allergy:an a-20 d+18
allergy:and c-35
allergy:arm c+15
allergy:at d-24
allergy:at_all a+20 d-17
allergy:at_the d-21
allergy:bad a-29
allergy:be c-16 d-27
allergy:been d-23
allergy:been_given c-18
allergy:bees d-18
allergy:befor* a+22 c-16 d-21
allergy:before a+22 c-16 d-21
allergy:bien a+18 b-22 d-17
allergy:blood d+16
allergy:blood_pressure d+16
allergy:breat* a-23 b-18 c-27 d+26
allergy:breathing a-17 d+17
allergy:broke_out d+15
allergy:but b-28
allergy:but_not d-16
allergy:call a-15 d-19
allergy:can a-25
allergy:can_not a-17 b-18
allergy:codei* a+19 b-18 c-17
allergy:codeine a+19 b-18 c-17
allergy:con a-21 c-25 d+20
allergy:con_eso a-21 c-25 d+20
allergy:could a-22
allergy:could_not a-20 d+18
allergy:crazy a-17 b-15 c-20 d+19
allergy:cual a-20 b+22 c-17 d-22
allergy:cual_@medicine a-20 b+22 c-17 d-22
allergy:cuand* a-17
allergy:cuando a-17
allergy:cuando_me a-17
allergy:cuent* d-25
allergy:dado c-15
allergy:de a-18
allergy:did a+28 b-22 c-32 d-23
allergy:did_fine a+18 d-19
allergy:did_great a+19 c-17 d-18
allergy:diero* c-18
allergy:dieron c-18
allergy:dio a-27 b-21 d+20
allergy:do d-20
allergy:do_not b-16 d-18
allergy:era a-23 b-15 c+23 d-17
allergy:es c-17
allergy:esa c-20
allergy:esa_vez c-18 d+15
allergy:eso a-17
allergy:estab* a-16 c+21 d-17
allergy:estaba a-16 c+21 d-17
allergy:exper* a-16 c-18 d+20
allergy:experience d+16
allergy:felt b-21 d-23
allergy:fine a+37 b-28 c-31 d-37
allergy:first a+27 b-19 c-20 d-26
allergy:first_time a+26 d-23
allergy:first_timer a+15
allergy:for b-29
allergy:for_me a+17 d-17
allergy:from a-15
allergy:from_it c-15 d+16
allergy:gatos d-19
allergy:gave_me a-17
allergy:given c-18
allergy:got a-20
allergy:got_it d-22
allergy:great a+31 b-23 c-29 d-30
allergy:had a+16 c-37
allergy:had_# d-15
allergy:had_@symptom d+15
allergy:had_a c-17
allergy:had_it a+23 c-21 d-34
allergy:hallu* a-29 b-28 c-25 d+30
allergy:han a+16 c-16
allergy:han_dado c-15
allergy:have a+15 b-22 d-31
allergy:have_had d-19
allergy:have_not c-17
allergy:he c-30
allergy:he_tomado a+19 d-17
allergy:heard a+19 d-18
allergy:heard_of a+19 d-18
allergy:heart a-20 b-19 c-20 d+21
allergy:here a+15
allergy:hinch* a-20 c-20 d+23
allergy:hives c-16 d+18
allergy:horri* a-17 b-17 c-21 d+20
allergy:horse a-15 b+17
allergy:i a-18
allergy:i_am a-23
allergy:i_had b-21 c-22
allergy:i_have b-16 d-24
allergy:i_know d-16
allergy:i_was a-20 c+16
allergy:in b-27
allergy:in_the b-16
allergy:is a-28 b+24 d-27
allergy:is_it b+20
allergy:it c-26
allergy:it_before a+21 d-20
allergy:it_made a-18 c-19 d+22
allergy:it_on b+15 d-18
allergy:it_once c-17
allergy:it_was a-15 b-16
allergy:it_well a+16
allergy:just a+25 b-21 c-19 d-22
allergy:just_to a+17 b-15
allergy:ketamina a-15 b-17 d+16
allergy:ketamine c-20
allergy:know d-21
allergy:know_of d-15
allergy:la a+29 c-51 d-16
allergy:la_@treat a-15 b-17 d+16
allergy:la_dieron a+16 d-20
allergy:la_he a+21 c-19 d-18
allergy:la_pusieron c-19
allergy:la_use a+16
allergy:last b-19 c-27
allergy:last_time b-19 c-27
allergy:latex d-20
allergy:life c-15
allergy:los c-18 d-19
allergy:los_gatos d-19
allergy:made a-24 b-20 c-15 d+23
allergy:made_me a-16 d+15
allergy:made_my d+16
allergy:mal a-23 c-19
allergy:maris* a+16 b-17 c-15
allergy:maybe c+25 d-19
allergy:me b-43 c-17 d+22
allergy:me_dio a-27 b-21 d+20
allergy:me_la a+24 b-17 c-25 d-18
allergy:me_operaron c+15
allergy:me_puse a-22 b-16 c-16 d+21
allergy:medicina a-20 b+22 c-17 d-22
allergy:medicine a-16 b+22 c-16 d-20
allergy:mi a-27 d-27
allergy:mi_@animal a-19 b+18
allergy:mi_@relative a-21 d-20
allergy:morph* c-19 d-20
allergy:morphine c-19 d-20
allergy:muy a-17 c+15
allergy:my a-38 d+17
allergy:my_@animal b+15 c-17 d-16
allergy:my_@body a-18 b-18
allergy:my_@relative a-19 d-19
allergy:my_life c-15
allergy:nada a+46 b-21 c-29 d-43
allergy:nauseous a-20 b-21 c+22 d-21
allergy:never b-40
allergy:never_been d-21
allergy:never_had a+42 c-32 d-25
allergy:never_heard a+19 d-18
allergy:never_taken a+23 c-20
allergy:never_took a+16
allergy:never_tried a+17 c-17 d-16
allergy:ningu* a+27 d-26
allergy:ninguna a+27 d-26
allergy:ninguna_alergia a+16
allergy:ninguna_reaccion a+16 d-15
allergy:no b-54 c+17
allergy:no_allergies a+27 d-24
allergy:no_reaction a+22 c-17 d-19
allergy:no_sabria a-18 c+19 d-18
allergy:no_se c+16
allergy:no_soy a+31 b-17 d-28
allergy:nomas a+27 b-30 c-23 d-20
allergy:nomas_a a+20 b-21 c-17
allergy:not a-21 b-61 c+21
allergy:not_know c+20
allergy:not_that b-29 c+17 d-34
allergy:not_to d-18
allergy:nothi* a+22 b-19 d-16
allergy:nothing a+22 b-19 d-16
allergy:nunca a+32 b-20 c-33 d-26
allergy:nunca_la a+24 c-23 d-20
allergy:nunca_me a+18 c-21
allergy:of b-17
allergy:of_things a+15
allergy:on c-29
allergy:on_it c-23
allergy:once d-21
allergy:one c-28 d-23
allergy:only a+53 b-44 c-56 d-50
allergy:only_to a+19 b-17 c-20 d-16
allergy:opera* c+15
allergy:operaron c+15
allergy:out a-35 b-17 d+17
allergy:out_of a-19 d+16
allergy:over a-17
allergy:panic* c-15 d+15
allergy:passe* d+16
allergy:passed d+16
allergy:passed_out d+16
allergy:peanu* a+16
allergy:peanuts a+16
allergy:penic* a+20 c-20 d-16
allergy:penicillin a+21 c-18
allergy:polle* a+20 b-16 c-18 d-19
allergy:pollen a+20 b-16 c-18 d-19
allergy:polvo c-20 d-25
allergy:press* d+16
allergy:pressure d+16
allergy:probl* a+24 c-21 d-26
allergy:problem a+19 c-19 d-20
allergy:puse a-22 b-16 c-16 d+21
allergy:pusie* c-16
allergy:pusieron c-16
allergy:que a-18 d+16
allergy:que_me a-18 b-19 c-16 d+19
allergy:reacc* c-21
allergy:reaccion c-21
allergy:reaction d-20
allergy:sabri* a-20 b-21 c+29 d-24
allergy:sabria a-20 b-21 c+29 d-24
allergy:say c+17
allergy:screa* a-21 c-17 d+21
allergy:se a-23
allergy:senti a-21 b-21 d+16
allergy:sever* a-17 b-18 d+18
allergy:severe a-17 b-18 d+18
allergy:she a-20
allergy:sin a+20 d-18
allergy:so c+16
allergy:solo a+18 b-17 d-18
allergy:somet* d-16
allergy:something d-16
allergy:soy a-21 c-23
allergy:soy_alergica c-18
allergy:stopp* a-17 b-16 c-15 d+18
allergy:stopped a-17 b-16 c-15 d+18
allergy:sulfa a+30 b-17 c-23 d-28
allergy:taken d-17
allergy:taken_it d-17
allergy:terri* c-16 d+16
allergy:that b-25 c+16
allergy:that_i b-19
allergy:they a-16
allergy:they_gave b-19
allergy:thing* a+15
allergy:things a+15
allergy:this a+19 b-15 d-18
allergy:time a+21 b-18 c-17
allergy:timer a+15
allergy:timer_here a+15
allergy:to_bees d-18
allergy:to_it a-19 d+24
allergy:to_me b-23
allergy:to_my a-21
allergy:to_nothing a+22 b-19 d-16
allergy:toler* a+21 d-18
allergy:tolerated a+21 d-18
allergy:tolerated_it a+21 d-18
allergy:tomad* a+19 d-17
allergy:tomado a+19 d-17
allergy:took c-15
allergy:tried a+17 c-17 d-16
allergy:tried_it a+17 c-17 d-16
allergy:tuve_una c-21 d+20
allergy:un a-20
allergy:una a-18 b-18
allergy:una_reaccion a-17 c-18 d+20
allergy:up a-23 b-23 c-27 d+29
allergy:use d-20
allergy:used a+19 c-17 d-15
allergy:used_it a+19 c-17 d-15
allergy:vez b-17
allergy:vomiting b-20 d+17
allergy:was b-30 c+24 d-19
allergy:was_fine a+27 c-18 d-23
allergy:weird d-17
allergy:weird_but d-16
allergy:well c-17
allergy:went a-19 b-18 c-22 d+21
allergy:what a-19 b+26 c-18 d-21
allergy:when b-23
allergy:when_i b-15 d-18
allergy:when_they a-18 c-22 d+23
allergy:which a-23 b+26 c-22 d-23
allergy:will a+22 c-19 d-23
allergy:worke* a+21 b-16 d-22
allergy:worked a+21 b-16 d-22
allergy:y a+19 b-25 c-31
allergy:yes d+17
allergy:you a-16 b+23 c-16 d-22
allergy:¿ b+19
alone a+27 b-19 c-26 d-27
alone$ a+24 b-17 c-23 d-23
alta$ a-29
altas a-18 b-19
alway* b-22 c-24
always b-22 c-24
always_high a-16 b-17 c-20 d+19
am c-18
am_# b+22 c-28 d-22
am__# d+16
am__@relative c-16
am__a a+25 b-17 c-17 d-22
am__and b-16
am__by a-18 b+18 d-16
am__for a+18 b-16
am__her b-20 c-22
am__it a-20 b-36 d+29
am__lol a+18 d-15
am__man a+18
am__my b-18 c-17
am__old d-17
am__on a-16
am__that a-23 b+20 d-19
am__the a+16 b-20 d-24
am__today a-18
am__years d-21
am_a a+26 b-44 c-21
am_afraid a+18 d-16
am_allergic a-18 c-23
am_asleep a+20 d-21
am_at a+19 d-20
am_bipolar c-22 d+31
am_not a-17 c-16
am_off a-18
am_ok b-16
am_on b-21 c-27
am_pregnant d+18
am_sixty a+24 b-24 c-17 d-22
am_still a-18 c+17
amama* a-28 b-23 c-26 d+30
amamanto a-23 b-21 c-22 d+24
amamanto$ a-22 b-18 c-19 d+22
an_@vehicle b-19
an__years c-16
an_hour b-20 c-20
anali* b-21 c+17 d-22
analisis b-21 c+17 d-22
analisis$ a-23 b-18 c+22 d-18
and b-22 c-20 d+21
and_@body a+23 c-16 d-17
and_@medicine a-24 b-24 c-35 d+32
and_@stop c-18
and_@treat c-17 d+17
and__@clinician c-18 d+20
and__@medicine a-15 c-19 d+20
and__@treat d-19
and__a c-16
and__can a+19
and__do a-17 c+18 d-17
and__else a+17 b-18 c-17
and__fine a+24 d-23
and__is c-21
and__it b-19
and__no d-22
and__not a-25 d+25
and__on a-17 c-21 d+22
and__the a-18
and__was d-15
and_can a-20
and_done a+19 d-19
and_down a-15 c+19 d-20
and_he c-15
and_i c-22 d+15
and_it c-21 d-20
and_never a+19 d-17
and_no a+21 c-16 d-18
and_one c+16 d-17
and_she c-18
and_then a-20
and_there a+17
and_they a-24 d+18
ando b-36 c-17
ando_@late c+17
ando__de a+15 d-15
ando__la a+22
ando_bien a+15 d-15
ano b-26 c-35 d+18
ano$ a-28 b-19 c-19 d+26
ano__si a+16 c-19
anos b-33
anos$ b-21
anos__@drug a+20 d-21
anos__cosas c-18 d+17
anos_limpio a+18 d-18
anos_sin d-25
anoth* b-24 c-21
another b-24 c-21
another_time a+20 b-18 d-20
ansie* a+29 b-22 c-25 d-24
ansiedad a+29 b-22 c-25 d-24
ansiedad$ a+26 b-20 c-22 d-22
answe* a-27 b+25 d-25
answer a-17 b+18 d-16
antes d-25
antes_si d-23
antic* a+20 b-16 c-21 d-17
antidepresivos d+18
antidepressant c-17
anxie* a+17 c-25 d-16
anxiety a+17 c-25 d-16
anxiety$ c-15
any a+22 b-27 c-27
any$ a+20 c-17
any: c-15 d-18
any:i c+17
any_of a+17 c-15
anybo* d-18
anybody d-18
anybody$ a+17 c-29 d-17
anyone_here a+18 c-18
anyth* b-30
anything b-30
anything$ b-26
apena* a+18 b-22 c-28
apenas a+18 b-22 c-28
apenas__entere a-16 d+17
apenas_me a-16 d+17
appointment a-15 d-18
are__the a+25 b-17 c-18 d-24
are_bad d-16
are_fine a+17
are_you b+16 c-16
arm c+15
aroun* b-21 c+18 d-18
around b-21 c+18 d-18
around$ b-16 d-17
arrit* a-18
arritmia a-18
arritmia$ a-15 c-17 d+18
as c-19
as_@treat b+22 c-22
as__as d+22
as_a d-18
as_long d+16
ask a-26 b+30 d-43
ask$ a-22 b-15 c+24 d-17
ask__@clinician b+20 c-21
ask__@relative d-19
ask_me d-17
ask_my a-16 b+21 c-18 d-21
asked a-23
askin* a-19 d-20
asking a-19 d-20
asking_around a-18 b-16 c+18 d-17
aslee* a-24 b-25 c+22
asleep a-24 b-25 c+22
asleep$ a-30 b-22 c+20
asthm* a+18 c-15 d-18
asthma a+18 c-15 d-18
asthma$ a+20 c-15 d-18
at_# c-18
at_@holiday a+16 c-16
at__@insurer d-17
at__store d-16
at_a d-17
at_all b-17 c-23
at_least a-24 b-22 d+18
at_night a-22 b-16
at_the d-41
atras* c+17 d-16
atrasada a-20 c+24 d-19
atraso c+17 d-16
atraso$ c+17 d-16
attac* c-27 d+15
attack c-19
attack__it d+15
attacks c-17
august a-17 b-16 c-16 d+18
ayer c-21 d-23
ayer$ c-21 d-23
b c-24 d+26
b$ c-20 d+23
baby b-17
baby$ a-16
back d-15
back$ a-24 c+18 d-17
back_fine a+21 c-18 d-26
bad a-21 c-23 d+20
bad$ a-26 d+24
bad__the d-19
bad_heart a-15
bag a-21 b-18 c-17 d+20
bag$ a-18 b-17 c-16 d+18
baja a+23 c-20 d-19
baja$ a+16 d-18
bano c+16 d-16
barel* a+16 d-16
barely a+16 d-16
barely_drink a+16 d-16
be$ a-22 c+22 d-22
be__first a+16
be__i a-16
be__if c-18 d+16
be__to d-26
be_able c+15
be_better a+20 b-19 d-22
be_waiting c-16
bebe a-30 b-31
bebe$ a-31 b-25
bebo b-23 c-24
bebo$ a+15
bed a+19 d-16
been a-20 b-24
been__# a+22 d-16
been__@medicine c-15
been__@treat c-17
been__for c-18
been__it a+17 c-25
been__or c-22
been__that b-17 c-25
been__the d-17
been__years a+17 d-15
been_checked a-17 c+18
been_given c-18
been_on c-21
been_sober a+21 d-22
been_tested a-19 c+19
been_told d-15
been_trying c+18
beer a+19 d-16
beers a+26 c-21 d-23
bees d-18
befor* b-18 c-27
before b-18 c-27
before$ c-19
being c-22 d+21
bestie d+16
bette* d-27
better c-27 d-18
better$ a+23 c-22 d-32
bf b-19 c-25
bien a+34 b-44 c-41 d-15
bien$ a+36 b-38 c-37 d-23
bien__la a+18 d-16
bien__presion a+20 d-19
bien_de a+22 d-21
bien_del a+16 d-15
bike a+20 c-20 d-18
bike$ a+20 c-20 d-18
bipol* a-28 b-20 c+15
bipolar a-26 b-19 c+19
bipolar$ a-23
bipolar__# c-16 d+20
bipolar__am a+20 b-20
bipolar__not b-16
bipolar_disorder c-17 d+18
bipolar_tipo c-16
bit b-19
bit$ b-17
blood__good a+15
blood__i c+16 d-18
blood__is c-19 d+18
blood__up a-16
blood_pressure c-19
bodas d-15
borde* b-26 c+22 d-25
borderline b-26 c+22 d-25
borderline$ a-22 b-19 c+21 d-20
born b-15 c-17
born$ c-16
boss b-21
boss_is b-22 c-18
both a+29 b-36 c-35 d-15
both$ b-18 c-28 d+28
both__fine a+17 d-19
both__years d+16
both_for d+16
bottle c-16
bottles a-15
boy a-21
boy_will b-16 d+16
bp b-16 c-36
bp__high a-17 c-25 d+25
bp_is b-19 c-22 d+16
break a-30 b-27 c-31 d+33
break$ a-17 b-17 d+20
breas* b-27 c-29 d+18
breastfeed a-24 b-19 c-18 d+23
breastfeeding c-17
breastfeeding_my d+18
breat* a-23 b-18 c-27 d+26
breathing a-17 d+17
bring a-27 c-30 d+24
bring* a-22 b-18 c-19 d+22
bring_me c-21 d+19
broke_out d+15
brote d+20
brother c-29
bunch c-18 d+20
bunch$ d+16
bus a+16 d-15
busca* a-25 b-20 c+20 d-16
buscar a-17
buscar$ a-17
busy b-26
busy$ a+32 b-16 d-32
but b-84 c+22
but__@medicine a-19
but__@relative d+17
but__am a+18 b-25 c-19
but__can c-21 d+16
but__do b-18
but__does c-20
but__had a+16
but__in d+15
but__is b-39
but__it a-24
but__me c-18
but__not b-32
but__ok b-16
but__one a-17 c+22
but__that a+27 b-19 c-26 d-20
but_i b-43
but_it b-22
but_my a-23 b-20 d+24
but_never c+17
but_not b-30 d-38
but_nothing d-18
but_ok c+16 d-18
but_only a-20 c+20
but_she c-17 d+16
but_that b-23 c+18 d-26
but_the b-17 c-22
by c-16
by_me a-19 b-18 d+19
by_myself a+16 d-15
bypas* a-16
bypass a-16
bypass$ d+19
c a-21
c$ c-24
cada b-35 c-36 d+23
call a-23 b+37 d-41
called_in c+17 d-17
came b-21 c-30
came__fine a+21 c-18 d-26
came_back a+19 b-18 c-28
can b+23 d-21
can$ a-33 b-27 c+30
can__@vehicle a-26 b+22
can__anybody c-20
can__be a-16 b+17 d-16
can__but a-26 c-20 d+27
can__do d-21
can__find c-23 d-18
can__her d-23
can__it c-25
can__just a-16
can__me c-26
can__my a-20 c-16 d+20
can__say c+17
can__someone d-18
can__take c-17
can__that c-17
can__to c-18 d-16
can__wait d-18
can_do a-15
can_i a-38 b+36 c-29 d-21
can_my a-16 b+16
can_not a+15 b-41 c-25
can_we a+28 b-27 d-24
cance* a-24 c-24
cancer a-24 c-24
cancer$ a-18 c-16 d+15
car c-23
car$ c-28
cardi* a-23 b-21 c-21 d+26
cardiologist a-20 b-19 c-22 d+24
casa d+15
casi b-21
casi__tomo a+20
cath a-15 b-15 c-19 d+18
cath$ a-16 c-16 d+18
cathe* a-15 c-18 d+20
catheter c-16 d+19
cayo c-19
cayo_mal a+15
cbd b-18 d-23
cbt c-17 d+17
cerve* a+26 c-24 d-17
chanc* b-18 c+16 d-19
chance b-18 c+16 d-19
chance$ b-18 c+16 d-19
chart a-17 b-16
checa* a-26 b-20 c+28 d-25
check a+17 b-19 d-27
check$ a+16 b-18 d-24
check* a-24 b-30 c+33 d-34
checked b-18 c+17 d-26
checked$ a-21 c+21
checked_out a+16 c-16
checking a-21 b-17 c+22 d-20
checking$ a-24 b-16 c+22 d-19
chole* a+22 c-18 d-21
cholesterol a+22 c-18 d-21
cholesterol$ a+19 c-16 d-18
christmas a+16 c-16
chron* c-16
chronic c-16
churc* b-19 c-24
church b-19 c-24
church$ b-15 c-17
cigarettes a+18 c-16 d-17
cinco a-30 b-23
cirrh* c-24 d+15
cirrhosis c-24 d+15
cirrhosis$ a-21 c-18
cirro* c-21 d+24
cirrosis c-21 d+24
cirrosis$ a-16 c-20 d+25
claro a-22 b-15 d+17
claro$ a-17 c+16
claro_que c-16
clean a+19 b-40 c-45
clean$ b-22 c-29
clear a+23 c-19 d-19
clear$ a+23 c-19 d-19
clear* a+17 b-21 d-28
cleared a+17 b-21 d-28
close b-25
closed a+16 b-25 c-28
codei* a+19 b-18 c-17
codeine a+19 b-18 c-17
coles* d-20
colesterol d-20
come$ c-17 d-16
come_back a-16
comes a-17 b-15 c+18 d-17
comes_and a-17 b-15 c+18 d-17
comin* c-17
coming c-17
como a-30 b+37 c-43 d-24
como_tres d+17
compa* d-22
company d-22
con b-31
con_@clinician c-18
con_@medicine a+22 c-25 d-20
con__@clinician a-15 c+18 d-20
con__@drug a-24
con__@relative d+20
con__y c-16
con_el c-18
con_eso a-20 c-26 d+20
con_la b-16
con_una d-26
condo* d-16
confi* a-32
confidencial b+17
confidencial$ b+17
confirmed a-23 d+19
confirmed$ a-23 d+19
conoz* a+23 c-17 d-18
conozco a+23 c-17 d-18
consi* a-29 c+27 d-31
consigo c+19 d-16
conte* c+16 d-17
contr* a-33 c-35 d+31
controlada d+18
controlada$ d+18
controlo a-27 c-17 d+22
copa a+15
corazon_no c-16
cosas a-29 b-26 d+22
could b-27 c+16
could__been d-17
could_be a-17 b-15 c+25 d-17
could_have d-17
could_not c-23
couns* b-16
counseling b-16
counseling_count b-15
counselor c+17 d-18
count a-45 d-32
count$ a-49 d-29
count* a-19
counting a-16 c-16 d+16
counts d-20
counts$ d-16
counts_as c-16
coupl* d-18
couple d-18
cours* c-16 d+16
course c-16 d+16
cousin a-17
cover* a-16 c-19 d+22
covered a-16 c-19 d+22
covered$ a-15 c-16 d+19
crazy b-29 c-29
crazy$ c-18
creep* c+16 d-16
creeping c+16 d-16
creeping_up c+16 d-16
creo a-27 b-21 c+31 d-19
creo__no c+18
creo_que a-24 b-20 c+29 d-18
crist* a-17 b-20 c-24 d+21
cristal a-24 b-18 c-20 d+24
cual a-20 b+22 c-17 d-22
cual_@medicine a-20 b+22 c-17 d-22
cuale* a-24 d-24
cuales a-24 d-24
cuales$ a-22 d-22
cuand* a-24 b-30
cuando a-24 b-30
cuando__@relative d+15
cuando__mi b-17 c-23 d+23
cuando__operaron c+15
cuando_me a-20 c+16
cuanto a-27 b+28 c-18 d-29
cuatr* a-19 d+18
cuatro a-19 d+18
cuatro_meses a-19 d+18
cuent* a-47 b+37 d-24
cuenta a-43 b+25
cuenta$ a-41 b+22
cuentan a-18 b+26 c-25 d-29
cuentan$ a-18 b+26 c-24 d-28
cutti* a-19 c+20 d-17
cutting a-19 c+20 d-17
cutting_down a-16 c+17
cysti* c-16 d+20
cystitis c-16 d+20
cystitis$ c-16 d+20
dad c-32
dado c-16
dads a-22 c-21 d+24
daily a-20
daughter a-29
day a-24 b-31 d+17
day$ b-26
days a-28 b-26 d+17
days_clean a-25 d+26
days_sober a-20 d+20
de__@body a-17 c-15 d+19
de__hace d-17
de__me a-16
de__no a+22 d-17
de__presion a+23 b-20 d-18
de__y a-18
de_eso c-37 d-37
de_la b-29 c-25
de_los d-18
de_mas a-18
de_nino d-15
de_orina a-18 b-19
de_todo d+18
dead a-15 d-15
dead_@relative b-16 c+17
decir a-23 b+16 c+16 d-15
decir$ a-17 d-15
defin* b-22 c+19 d-24
deje b-30 c+23 d-39
del b-15 c-16
del_higado a-16
demen* d-15
depen* a-37 b-22 c+21
depende a-23 b-26 c+27 d-25
depende$ c+16 d-16
depende_de c+15
depends a-30
depends__day c+16
depends__you d-16
depends_if c+20
depends_on c+16
depends_what d-16
depo a+21 d-16
depre* a+28 c-29 d-28
depresion a+18
depresion$ a+16
depression c-27 d-16
depression$ a+16
desca* b-19 c+15 d-25
desde c-23 d+18
despu* b-17 d-16
despues b-17 d-16
dia d-20
dia$ d-20
diabe* a+24 c-21 d-20
diabetes a+22 c-19 d-19
diabetes$ a+18 c-17 d-15
diagn* a-16 b-28
diagnosed b-20 d+16
diagnosed$ a-21 c+22
diagnosed__bipolar d+15
diagnosed_with c-18 d+18
diagnosticaron c-16 d+16
dias a-21
dice b-19
dice_que b-19
did a+16 d-24
did__for a-21
did_a c+18 d-20
did_but a+17 c-18
did_fine a+18 d-19
did_great a+19 c-17 d-18
died a-19 c-16
dieron_@medicine b-17
diez c-19
diez_anos c-19
digam* a-20 c-17 d+23
digame a-20 c-17 d+23
digame$ a-19 c-15 d+22
digo b+16
dijer* a-16 c+15
dijeron a-16 c+15
dijeron_que c+17
dijo a-20 b-20 c+22 d-16
dijo_que a-20 b-20 c+22 d-16
dio a-34 d+20
dio__y a-19 c-19 d+21
dio_un a-17 d+16
dios c-19
disea* b+20 c-20
disease b+20 c-20
disease$ b+17
disor* a-19 b-17
disorder a-19 b-17
disorder$ c-16 d+17
diu a+18
diu$ a+18
divor* a-16 c-16 d+19
do a-29 b+39 d-17
do__a c-19
do__any c-18
do__anyone a+19 c-19
do__ask b+17
do__count a-22 b+30 c-34 d-24
do__do a+22 c-19 d-16
do__drink a+16 c-16
do__have b+18 d-26
do__it a-17 c+17 d-27
do__know b-28
do__mean b+18 c-17
do__my c+17
do__need c-15
do__remember d-16
do__to a-21 b+20 d-23
do__tomorrow a+16
do__trust a-16 c+17 d-16
do__what c+16
do_have c-17
do_i a-19 b+31 c-21 d-31
do_it c-31 d+18
do_not b-21 c+19 d-20
do_they b+20 c-16
do_utis b+19 c-20 d-19
do_you a-25 b+27 c-29
docto* a-20 b-15 c+21 d-15
doctor d-49
doctors a-20 b-15 c+21 d-15
doctors$ a-17 c+16
does a-32 d-37
does$ c-16
does__@drug b-15 c+15
does__@medicine b+24 c-26
does__counseling b-15
does__count a-43 d-37
does__matter b+19 c-18
does__me c-16
does_but a+15
does_it a-17 b+23 c-23 d-21
does_marriage b-15
does_postpartum b-20 c+20
does_that a-27 d-22
dog b+16 c-19 d-21
doing a-29 b-19 c+20
done b-17 c-31
done$ a+15 c-17 d-16
dormi* b-15 c+20 d-23
dos b-28
dos$ b-17 c-20
doubt b-24 d-32
doubt_it b-24 d-32
down b-33 c+17
down$ a-29 b-23 c+16
down_for a+16 d-25
doy b-21 c-24 d+20
drank b-17 d+18
drink b-16 d-17
drink$ a+22 b-16 c-23 d-18
drink__but c+15 d-16
drink__i a-15
drink__than a-15
drink_more a-15
drinker a+27 b-22 c-19 d-21
drinking c-33
drinks$ a-19 b+18 c-19
drinks_a c-20
drive a+27 c-41 d-21
drive* d+16
driver d+16
drives a-26 c-18 d+19
driving c-17
droga* d-30
drogas d-30
drogas$ b+16 c-29 d-24
drop c-16
drugs c-21 d-24
drugs$ c-18
drunk a-27 d+25
dry a+22 b-19 c-20 d-20
due a-26 d+18
due__@date a-22
due_in a-16
edge b-24 c+23 d-33
edge$ b-22 d-27
edibles a+21 c-20
eh a-24 b-24 c+24 d-22
either$ a+16
el c-19
el_@clinician b-17
el_@drug a-17 d+19
el__cuenta a-21 b+28 c-26 d-27
el__que b-18
el__y a+19 d-18
el_corazon a-17 d+16
el_diu a+18
el_higado b-17 c-25
el_que a+19 b-20
el_rinon c-15 d-17
el_test a-24 b-16
eleva* a-18
elevated a-18
ella b-22
else a+16 b-19
else$ b-16
em b-15 c-19
em$ a+17 c-17
embar* a-28 c-34 d+20
embarazada a-19 c-21
embarazada$ c-15
en b-26 c-38
en_# a-17 d+18
en_@date a-17 b-16 c-20 d+22
en_@treat c-24 d+27
en_@vehicle c-18 d-16
en__bodas d-15
en__mejor d-15
en__rato d-15
en_el b-16 d-20
en_la b-21
en_las a+15 d-17
en_rehabilitacion a-20 c-16 d+20
en_una a+21 d-20
enalapril c-17 d+18
enlar* a-21 b-19 c-19 d+22
enlarged a-21 b-19 c-19 d+22
enlarged_heart a-21 b-19 c-19 d+22
enter* a-16 d+17
entere a-16 d+17
entra* c-18 d-18
enzim* a-16 b-17
enzimas a-16 b-17
enzym* a-16
enzymes a-16
episo* c-20 d+15
episode d+17
era a-17 b-17 c+22 d-18
era__no a-17 c+17
es b+24 c-16 d-39
es$ a-23 b+23 c-16 d-16
es__de a+17 b-19
es__del a+17 b-17
es__la a+17 b-19
es_confidencial b+17
es_el a+19 c-19 d-17
es_la a+26 b-25 c-16 d-21
es_rapido a-15 c+19 d-19
esa c-20
esa_vez c-18 d+15
escuc* c-17 d+17
ese d-20
ese_dia d-20
eso b+25 c-23 d-17
eso$ c-34
eso__lo c-18
eso__personal a-18 b+17
eso_cuenta a-17 b-38 c+34 d-28
eso_es a-23 b+24 c-21 d-21
eso_no a+24 c-19 d-16
eso_que a-15 b+17 c-18
esper* b-23 c-22
esperando a-24 b-16 d+19
esperando_los c+16
esposa d-19
esposo a+23 b-20 c-37
esqui* c-19 d+18
esta c-24
esta_bien a-26 d+22
esta_embarazada a-17 b+16
estab* a-26 b-19 c+15
estaba a-18 c+23 d-15
estam* a-19 b-16 c+20 d-19
estamos a-19 b-16 c+20 d-19
estan d-16
este b-25 c-27
este__no a+22 c-18 d-21
este_ano b-24 c-30
estoy b-31
estoy__de a+17
estoy__digame a-15 d+16
estoy__eso a+17 d-15
estoy__la a-19 d+20
estoy__los c+16
estoy_bien a+17 d-20
estoy_en a-20 b-18 c-24 d+22
estoy_esperando a-24 b-16 d+19
estoy_manejando a+21 d-21
estoy_operada a+17 d-19
estoy_sano c-16
estoy_segura a-17 c+21
estoy_tomando a-17 c-18 d+20
estoy_trabajando a+18 d-20
estoy_viendo c+15
estre* a+21 b-19 c-20 d-21
estres a+21 b-19 c-20 d-21
estres$ a+20 b-19 c-18 d-20
estud* b-17 d-23
estudios b-17 d-19
estudios$ a-17 c+18
estuv* a-19 d+18
estuve a-18 b-19 d+19
even a+20 c-21 d-17
eveni* b-16
evening b-16
ever a+17 b-29 d-19
ever$ a+27 b-17 c-26 d-23
ever__@medicine c-16
ever_took a+16 c-18
every a-41 b-36 d+22
every* a+18 c-39
every__but c+15 d-16
every_day a-18
every_month c-20 d+20
every_night a-24 b-18
everyone a+16 c-17 d-23
everything a+16 c-31
everything__the d+17
ex d-27
ex_@clinician c+16
ex__no a+16 c-15
exact* a-25 c+26
exactly a-25 c+26
exactly$ c+15
expec* a-26 c-28 d+22
expecting a-26 c-28 d+22
expecting$ a-19 c-24
exper* a-16 c-18 d+20
experience d+16
falla d+16
falta a-26 c+27 d-26
famil* d-32
family b+17 c-20 d-27
family$ b+23 d-23
family__me a+19 b-18
far a+23 b-16 c-24 d-20
far$ a+18 c-19 d-16
fatty a-25 b-20 d+18
fatty_liver a-16
favor a+16
favor$ a+16
feedi* a-16 d+18
feeding a-16 d+18
felt b-21 d-23
few b-23
fifty a+23 c-20
figur* a-17 b-18 c+21 d-21
find b-17 c+16 d-26
find_out c+17
find_someone b-17 c+16 d-22
fine b-46 c-52 d+16
fine$ a+37 b-44 c-41
fine__is c-17 d+18
fine__me a-21 b-17 d+20
fine__pressure a-22 d+21
fine_but a-16
fines d-16
fines$ a-18 c+20
first a+29 b-34 c-42 d-15
first__here a+15
first_time a+35 b-18 c-20 d-32
first_timer a+15
five c-22
five$ c-18
fixed a-16
fluoxetina a+15 c-17
folks a-29 b-23 c-24 d+29
for c-16
for_# d-17
for__@body c-17 d+18
for__@relative c-16
for__and b-16 c-16
for__pressure c-20
for__week d+16
for__years a+15
for_a b-25
for_an a-17
for_days d-17
for_it b-17 c-24
for_mania c-17 d+19
for_me c-19 d-19
for_my c-19
for_sleep a-26 b-15 c+26 d-21
for_this a-17 b+16
for_what a-29 b+30 c-23 d-29
for_years a-16 c-20 d+19
forge* a-19 b-21
forget a-19 b-21
forget$ a-19 b-17 c+22 d-23
found b-20 d+18
found_a a-17 c-17 d+19
four b-26 c-31
four$ b-24 c-25
friend d-16
friends a+26 d-24
from a-32 c-17 d+26
from_it c-15 d+16
fui a-19 c+21
fui__@clinician a-19
fui_con a-17
full a+19 d-17
fumo b-23 c+16 d-22
fumo_@drug a-22 b-19 c+25
funci* a-23 d+25
gallb* c-24 d-22
gallbladder c-24 d-22
gatos d-19
gatos$ d-19
gave d-16
gave__in d-16
gave_me b-17
get_a a-18
gets a-17
getti* a-23 b-25 c+25 d-18
getting a-23 b-25 c+25 d-18
getting_a a-18 b-17 c+25 d-29
gf a-23
glass a+16 c-15
glass_of a+16 c-15
go a-15 b-44 d+22
go$ a-19 b-28 c-27 d+28
go_on a-22 c-16 d+17
go_to b-15 c+15 d-21
god a+18
goes a-24 c+16 d-30
goes_up d-18
going c-25 d-19
going__me a-19 d+20
going_to c-25 d-18
good a+24 b-19 c-37
good$ a+30 b-30 c-29 d-19
goodn* a+16
goodness a+16
got a-32 b-31 d+39
got__@relative d+17
got__@ride a-17 d+21
got__@stop d-18
got__from d+15
got__period a+16 c-15
got__right c-18 d+19
got_a a-28 b-16
got_it d-20
got_me a-23 b-17 c-18 d+22
got_my a+21 c-31
got_snipped a+16 b-17
gracias c-15
grandmother a+16
graso c-16 d+17
great b-31 d-36
great$ a-18 c+20
guess a-27 b-27
guess$ a-25 b-23 c+35 d-36
gummies b-15 c+15
ha a-18
habla* d-17
hace b-30
hace__anos c-24
hace_anos b-18
hace_diez c-19
hace_poco a-20 d+15
hacer a-19 c+21 d-20
hacie* a-18
haciendo a-18
had a+19 d-27
had_# d-15
had_@body a-15 c-20 d+24
had_@symptom d+15
had__@visit a+15
had__ablation d+18
had__as d-16
had__attacks b-18
had__before a+19 d-17
had__blood c+17 d-17
had__break a-15 c-18 d+18
had__but a+20 b-29 d-33
had__c d-19
had__cancer c-17
had__episode d+17
had__for c-19
had__heart c-24
had__i a+18 b-16 d-16
had__liver a-20
had__me b-17
had__on a-19
had__once d-22
had__out a+21 b-19 c-18 d-15
had__period a+15 c-22
had__scare c+17
had__surgery d+16
had__transplant c-20 d+18
had__uti a+18 c-21
had__valve d+15
had__years a-19 c+18
had_a c-20
had_an a-24
had_any a+19 d-19
had_anything a+18
had_hep a-24 c+15 d-19
had_it d-17
had_me a-17 d+16
had_my a+27 b-22 c-32 d-18
had_some a-19 b-17 c+22 d-22
had_two a-15 d+16
hago a-16 c+17 d-20
haha c-16
hallu* a-19 b-31 c-29 d+28
hallucinations a-26 b-27 c-25 d+28
han b-18 d-24
han__eso a+16
han_dado c-16
han_dicho c+15
han_revisado c+17
hardl* a+18 c-17 d-15
hardly a+18 c-17 d-15
has__but a+20 c-15
has__disease d-17
has__do a+16
has__have a+16
has__i c-15 d-17
has__it c+15 d-15
has__my c-15 d+16
has__not a+25 b-24 c-16
has__on c-23
has_a c-16
has_helped d+15
has_it c-26
has_liver c-15
has_me a-20 b-20 d+15
has_not d-17
has_the a+16 d-18
has_tried b+18
have b-26
have_@relative c-19
have__a c-17
have__all b-16 c-19
have__anything a+16 d-16
have__asked a-19 c+19
have__blood c-19
have__but c+15
have__for c-16 d+18
have__heart a-22 c-18 d+24
have__it b-23
have__my b-17 c+19
have__on c-23 d+17
have__pressure c-18
have__the c-17
have__time a-17 d+17
have_a a-15 b-24 c-19 d+22
have_been b-15
have_had b-16
have_high c-19
have_low a+16 d-16
have_my a+19 b-18 c-28
have_never a+17 c-17
have_not b-18 c+26 d-45
have_to a-17
have_tried a-18 c-18 d+22
havin* b-23
having b-23
having__my c+18 d-24
hay a-16 c-37 d+21
hay_@ride c-15
hay_quien a+18 c-17
he a-20 b-16 c+15
he__@treat c-24 d+16
he__a c-34 d+19
he__been a+19 c-17
he__but a-22
he__eso a+16
he__had c-16
he__i d-19
he__it c-17
he__man c-15
he__nada a+23 d-21
he__of b-18 c-24
he__out b-19
he__to d-16
he__tres d+18
he_can c-19
he_drinks a-20
he_has b-18
he_is d-23
he_passed a-19 c+17 d-16
he_probado c-16
he_tenido a+17
he_tomado b-17
healt* a+29 b-19 c-28 d-27
health a+20 c-20 d-18
healthy a+18 d-17
healthy$ a+16
heard b-18 d-16
heard_of a+19 d-18
heart b-16 c-21
heart$ c-21
heart* a+22 b-23 c-26
heart:# c-36
heart:#_over a+15 b-23 c-20
heart:#_this a+17 d-18
heart:@clinician d-26
heart:@clinician_said a-17
heart:@medicine a-53 b-41 d+23
heart:@relative c-32
heart:@relative_es a+21 d-20
heart:@relative_had c-22 d-19
heart:@relative_has c-18
heart:@relative_le a+17
heart:@relative_murio a-17 b+16
heart:@relative_she b-18
heart:@thanks c-17
heart:a a-25 b-18 d+19
heart:a_@relative a-16
heart:a_bad a-17
heart:a_heart b-17 c-22
heart:a_pacemaker a-15
heart:a_stroke c-20
heart:a_valve d+15
heart:a_ver c+15
heart:about a-25 d+16
heart:actua* a+17
heart:actually a+17
heart:afib a-31 b-22
heart:ago a-21
heart:al a-26
heart:al_@clinician a-25 d-17
heart:all c-28
heart:all_clear a+16
heart:am b-32 c+16 d-19
heart:am_# a+19
heart:am_ok b-16
heart:and a-19 b-41
heart:and_down a-15 c+19 d-20
heart:and_they a-17
heart:ando_bien a+15 d-15
heart:antes a-18 d-16
heart:anxie* c-17
heart:anxiety c-17
heart:any_more a-17
heart:anyth* b-19
heart:anything b-19
heart:arrit* a-18
heart:arritmia a-18
heart:as a-16
heart:as_a a-16
heart:ask d-16
heart:asthm* a+18 c-15 d-18
heart:asthma a+18 c-15 d-18
heart:at a-31 c+23 d-22
heart:at_the c+16 d-19
heart:attac* c-26
heart:attack c-17
heart:attacks c-17
heart:bad a-29 c-22 d+25
heart:bad_heart a-15
heart:baja a+16 d-18
heart:be a-16 d+17
heart:been a-15 b-21 c+21 d-21
heart:been_told d-15
heart:bien a+25 c-21 d-26
heart:bien_de a+22 d-21
heart:blood c-17
heart:blood_pressure c-17
heart:both a+19 b-27 c-22
heart:bp b-16 c-36
heart:bp_is b-19 c-22 d+16
heart:but b-43 c-20 d+15
heart:but_i b-21
heart:but_it a+16 d-19
heart:bypas* a-16
heart:bypass a-16
heart:cardi* a-23 b-21 c-21 d+26
heart:cardiologist a-20 b-19 c-22 d+24
heart:checa* a-16 c+17
heart:check a+23 b-15 c-18 d-24
heart:check* b-17 c+15 d-20
heart:checked d-22
heart:checked_out a+16 c-16
heart:chole* a+22 c-18 d-21
heart:cholesterol a+22 c-18 d-21
heart:clear a+16
heart:coles* d-20
heart:colesterol d-20
heart:contr* a-16
heart:controlada d+16
heart:corazon_no c-16
heart:count b+23 c-30 d-21
heart:creep* c+16 d-16
heart:creeping c+16 d-16
heart:creeping_up c+16 d-16
heart:cuent* b+17 c-17
heart:cuenta b+17 c-17
heart:dad c-17 d-25
heart:de_eso c-19 d-26
heart:de_la a+24 b-20 c-17 d-19
heart:diabe* a+24 c-21 d-20
heart:diabetes a+22 c-19 d-19
heart:diagn* a-20 c+16
heart:did_not d-15
heart:dijo a-15 b-15 c+15
heart:dio c-23
heart:dio_un c-18 d+18
heart:disea* a-16
heart:disease a-16
heart:do_not b-30
heart:docto* a-20 b-15 c+21 d-15
heart:doctor d-22
heart:doctors a-20 b-15 c+21 d-15
heart:does b+25 c-36 d-25
heart:does_but a+15
heart:down a-24 b-20
heart:el b-16
heart:el_@clinician b-17
heart:el_corazon a-17 d+16
heart:en a-21
heart:enalapril c-17 d+18
heart:enlar* a-21 b-19 c-19 d+22
heart:enlarged a-21 b-19 c-19 d+22
heart:enlarged_heart a-21 b-19 c-19 d+22
heart:es a+21 c-18 d-21
heart:es_el a+17 b-20
heart:eso b+20 c-30 d-24
heart:estoy a+18 b-20 d-24
heart:ever c-16
heart:every* a+22 b-22 c-15 d-18
heart:famil* d-18
heart:family d-18
heart:find c+16 d-16
heart:fine b-17 c-29
heart:for a-23 d+20
heart:for_it d+15
heart:goes d-21
heart:goes_up d-18
heart:good a+19 b-23 c-23
heart:got c-15
heart:hace a-27 b-17 d+27
heart:had_a c-32
heart:had_any a+19 d-19
heart:had_it d-21
heart:has_it c-24
heart:have b-41
heart:have_a a-26 c-23 d+28
heart:have_high c-19
heart:have_low a+16 d-16
heart:have_not a-23 c+22 d-15
heart:he a-18
heart:healt* a+29 b-19 c-28 d-27
heart:health a+20 c-20 d-18
heart:healthy a+18 d-17
heart:heart c-17
heart:heart* a+22 b-23 c-26
heart:heart_and a+19 d-19
heart:heart_attack c-17
heart:heart_attacks b-18
heart:heart_disease a-16
heart:heart_is c-20
heart:heart_problems c-24
heart:heart_skips a-19 b-21 c+23 d-24
heart:heart_trouble a+17 b-15 d-17
heart:heartbeat d+18
heart:hearts a+20 b-15 d-22
heart:her b-16
heart:high a-38 b-19
heart:high_blood a-25
heart:high_but a-18 c-34 d+29
heart:him d+17
heart:hiper* a-17 c-22 d+26
heart:hipertensa a-17
heart:hipertenso b-19
heart:huh b-15 d+18
heart:husband c-20
heart:hyper* a-31 b-21 c-24 d+33
heart:hypertension a-31 b-21 c-24 d+33
heart:i b-16
heart:i_am b-32 c+16 d-19
heart:i_had a-24 c+24 d-20
heart:i_have b-33
heart:i_take c-19 d+16
heart:i_would a-18 c-16
heart:idea c+16
heart:if c-32
heart:if_anything a+18 b-18 c-19
heart:if_i c-20 d+16
heart:in a-17
heart:in_# a-16
heart:in_me a-17 d+21
heart:irreg* a-24 b-19
heart:irregular a-24 b-19
heart:irregular_heartbeat d+18
heart:is b-17
heart:is_been a-15
heart:is_fine c-18
heart:is_good a+20 d-19
heart:is_high a-24 b-21 d+19
heart:is_it a-27 c-21 d+20
heart:is_my a+19 b-17 d-18
heart:is_normal c-16 d-16
heart:is_up a-15
heart:it a-20
heart:it_at d-17
heart:it_down a-16
heart:it_runs c-18 d-21
heart:just b-24
heart:just_asthma a+16
heart:just_the a-17 d+18
heart:keep c+16
heart:kid a-16
heart:la a-18 b-19
heart:la_@medicine a-17
heart:la_presion b-28 c-26 d+21
heart:la_tengo a+19 b-15 d-24
heart:last b-19 c-18
heart:last_year c-18 d+16
heart:le a+16
heart:le_dio a+16
heart:low a+45 b-26 c-40 d-40
heart:low_blood a+21 d-19
heart:low_bp c-16
heart:low_if a+18 b-18 c-19
heart:mama c-21
heart:marca* a-17 b-19 c-16 d+22
heart:marcapasos a-17 b-19 c-16 d+22
heart:mas a-19 d+20
heart:me a-26 c+18
heart:me_dio a-15 c-15 d+18
heart:me_la a-30 c+29 d-18
heart:me_on a-16 c-16 d+17
heart:me_operaron a-24 c-20 d+22
heart:me_pusieron a-15 d+17
heart:me_salio c+16
heart:me_sube c+17 d-16
heart:meds a-24
heart:metoprolol d+19
heart:mi a+17 c-38
heart:mi_@relative c-35
heart:might a-16 b-16 c+20 d-18
heart:mine b-19
heart:mom c-22
heart:more a-17
heart:murio a-17 b+16
heart:my d-25
heart:my_@clinician b-21
heart:my_@relative b+22 c-31 d-35
heart:my_bp b-16
heart:my_cardiologist c-17 d+18
heart:my_family d-18
heart:my_heart b-27
heart:nada b-27 c-17
heart:nada_mas a-19 d+20
heart:never b-16
heart:ningu* a+21 d-17
heart:ninguna a+21 d-17
heart:no b-20 c+16 d-19
heart:no_@medicine a-19
heart:no_heart c-18
heart:no_me a-26 c+29 d-21
heart:no_padezco a+25 d-25
heart:no_que a+16
heart:no_tomo a-17
heart:nobod* c+15
heart:nobody c+15
heart:none c-16 d-27
heart:norma* a+31 c-25 d-33
heart:normal a+31 c-25 d-33
heart:not a+15 b-55
heart:not_any a-17
heart:not_been a-18 c+17
heart:not_me a+26 c-22 d-19
heart:not_my a+16 d-16
heart:not_that a+28 b-16 c-27 d-18
heart:nothi* a+29 b-24 c-26 d-23
heart:nothing a+29 b-24 c-26 d-23
heart:now a-15
heart:nunca a-28 c+30 d-22
heart:nunca_me a-22 c+21
heart:of c-36
heart:of_it d-17
heart:of_those d+16
heart:ok b-16
heart:on a-33 b-36
heart:on_the a-17 b-21 c+27 d-30
heart:once a-21 c+19 d-17
heart:one b-31 c-19 d+18
heart:only b-34
heart:only_diabetes a+18 d-15
heart:opera* a-24 c-20 d+22
heart:operaron a-24 c-20 d+22
heart:operaron_del a-17
heart:out b-19 d-19
heart:over a+15 b-23 c-20
heart:over_# a+15 b-23 c-20
heart:pacem* a-15
heart:pacemaker a-15
heart:panic d-15
heart:panic_attacks d-15
heart:para c-18
heart:pastilla a-19
heart:pastillas a-20 c+18 d-15
heart:perfe* a+27 b-21 c-24 d-23
heart:perfect a+16
heart:perfecto a+19 c-15 d-17
heart:poco a-17 d+21
heart:pregu* a-22 b+24 c-20 d-22
heart:pregunta a-20 b+23 c-24 d-20
heart:presi* b-30 c-30 d+21
heart:presion b-30 c-30 d+21
heart:presion_si a-16 d+18
heart:pressure_is b-19
heart:probl* c-29
heart:problem a+17
heart:problems c-24
heart:que d-22
heart:que_la a-18 b-16 c+19 d-15
heart:runs a-16 b+16 c-22
heart:runs_in a-22 b+20
heart:runs_low a+17 b-18 d-16
heart:said a-22 b-22
heart:said_no a-16
heart:salio d-23
heart:salio_alta d-16
heart:sano a+17 c-16 d-16
heart:says a-21 b-30 c+28 d-25
heart:says_my c+15 d-18
heart:se a-16
heart:she b-22
heart:si a-26 b-19 c-16 d+23
heart:side d-16
heart:sin a-18 c+18 d-17
heart:since a-23
heart:skips a-19 b-21 c+23 d-24
heart:solo b-20 c-18
heart:somet* a-24 b-18 c+17
heart:something a-17
heart:something_for c-19
heart:sometimes a-17 c+24 d-21
heart:soplo a-26 b-17 c-29 d+29
heart:soy b-17 c-18
heart:stent* d+16
heart:stents d+16
heart:still c-19 d+18
heart:stres* d-19
heart:strok* c-21
heart:stroke c-20
heart:stron* a+22 b-16 c-17 d-21
heart:strong a+22 b-16 c-17 d-21
heart:sube c+17 d-16
heart:suegra d-17
heart:sufro d+15
heart:sufro_de d+15
heart:surge* a-18 d+20
heart:surgery a-18 d+20
heart:svt a-16 d+21
heart:take a-16
heart:tbh c+16
heart:tell a-17 c-18
heart:tengo b-35 c-30 d+25
heart:tengo_baja a+16 d-18
heart:tengo_normal a+18
heart:textb* a+18 c-16
heart:textbook a+18 c-16
heart:that c-42
heart:that_i a+18
heart:that_is a-18 b-16 d+21
heart:the a-27
heart:the_@clinician c-28 d-22
heart:the_@medicine a-16
heart:the_blood a-20 b-16 d+21
heart:they a-23 b-30
heart:this c-18 d-20
heart:this_morning a+17 d-18
heart:those d+16
heart:ticke* b-22 c-17
heart:ticker b-22 c-17
heart:to a-15 c+19 d-28
heart:todo a+27 b-17 c-21 d-23
heart:told d-19
heart:tomo a-29 b-16 d+22
heart:tomo_@medicine a-22
heart:traig* d+15
heart:traigo d+15
heart:troub* a+18 b-16 d-18
heart:trouble a+18 b-16 d-18
heart:tuve a-25 b-17 d+18
heart:tuve_un a-24 b-19 c-31 d+30
heart:two a-20 b-17
heart:two_heart d+16
heart:uh b-15 d+18
heart:uh_huh b-15 d+18
heart:un b-35 c-26 d+27
heart:un_soplo a-17 c-20 d+20
heart:up a-23 c+19 d-23
heart:up_and a-15 c+19 d-20
heart:valve a-21 c-20 d+26
heart:ver c+15
heart:vez a-15 c+18 d-16
heart:vez_me c+16
heart:was b-15
heart:watch a-20 b-19 c+21 d-18
heart:watch* a-15 b-18
heart:what a-17 b+19 d-17
heart:what_is a-16 b+19 c-19
heart:when a-32 c+24 d-23
heart:when_i a-34 b-21 c+32 d-22
heart:with_the c-16
heart:would a-18
heart:would_be c-18 d+16
heart:y c+16
heart:y_me a-17
heart:y_no c+15
heart:ya a-21 c+18
heart:ya_no a-19 c+18
heart:year c-21 d+20
heart:years a-31 b-18 c+16
heart:years_ago a-21
heart:yes a-31 b-24 c-23 d+33
heart:yo a+16 b-19 c-31
heart:yo_nada a+17 d-18
heart:yo_no a+16
heart:you d-21
heart:¿ c-16
heart_@price a-19 b-20
heart__a a-17 b-16
heart__but b-18
heart__fine c-20
heart__have d-17
heart__in a-19
heart__is a-16 c+15 d-17
heart__my a-20 d+21
heart__pressure a+20 d-20
heart__runs a-20
heart__they c-16
heart_and a+19 d-19
heart_attack c-17
heart_attacks b-18
heart_disease a-16
heart_is c-20
heart_problems c-24
heart_skips a-19 b-21 c+23 d-24
heart_trouble a+17 b-15 d-17
heartbeat d+18
heartbeat$ d+18
hearts a+20 b-15 d-22
hearts__it a+20 b-15 d-22
heck c-17
helpe* a-16 d+18
helped a-16 d+18
helped$ a-15 d+17
hep a-30
hep_b d+17
hep_c a-22
hepat* a-27 b-21 c+20
hepatitis a-27 b-21 c+20
hepatitis$ c-29 d+29
hepatitis__nino d-15
hepatitis_b c-17 d+17
hepatitis_c c-19 d+17
hepatitis_de c+16 d-16
her$ c-24
her_@relative c-20
here a+22 b-37 d-26
here$ a+17 b-35 d-20
here__there a+17
hermana a-21
hermano b+19 d-27
hice d-20
hicie* c-15
hicieron c-15
hicieron__y d-15
higad* c-23
higado c-23
higado$ a-23
higado__@body a+22 d-22
higado_graso c-16 d+17
higado_si d+18
higado_y a+22 d-22
high a-46 b-35 d+15
high$ a-31
high__@medicine c-16 d+17
high__i a-16
high__pressure a-24
high_blood a-25
high_but a-19 c-17 d+22
hija a-21
him c-15
him$ d-17
hinch* a-20 c-20 d+23
hiper* a-17 c-24 d+29
hipertensa a-17
hipertenso b-19
hipertenso$ b-19
his d-23
his__not a+19 b-19 c-17 d-16
hives c-16 d+18
hombr* a+19
hombre a+19
hombre$ a+19
home b-26 c-22
home$ b-18 c-15
hones* a-20 b-19 d+23
honestly a-18 b-16 d+18
honestly$ a-16
honey b-17
hope d-23
hope_not d-18
hopin* a-19 b-17 c+23 d-18
hoping a-19 b-17 c+23 d-18
hora a+18 d-30
hora$ a+19 b-25 d-29
horri* a-17 b-17 c-21 d+20
horse a-15 b+17
hospi* a-16
hospital$ d-16
hospitalized a-16 d+17
hour b-22
hour$ b-19 c-19
how a-30 b+17 d-28
how__i c-17
how__is b+17 c-21
how__it a-19 d-20
how__will a-17 d-18
how_long a-21 d-22
how_much c-18
huh a-32 b+27 c-29 d-17
huh$ a-30 b+28 c-27 d-23
hurt b+21 c-17 d-24
husba* d-16
husband a+18 c-30
husbands d-16
hyper* a-31 b-21 c-24 d+33
hypertension a-31 b-21 c-24 d+33
hypertension$ a-19 d+21
hypom* a-18 b-23
hypomania b-19 c+19
hypomania$ c+18
i_@clinician a-20 b-20 c-17 d+21
i_@drive a+17 d-15
i_@drug b-21
i_@stop b-21 c-17
i__# a-16 b+17
i__@body d-16
i__@drive a+24 c-16 d-20
i__@drug b-21
i__@medicine a-19 b-20 d+17
i__@relative a-27 c+19
i__@vehicle c-16 d-19
i__a c-19
i__about b-27 d-16
i__afraid a+18 d-16
i__allergic a-18 c-23
i__alone a+20 c-19 d-20
i__and c-28
i__ask a-17 b+22 c-16 d-18
i__asleep d-26
i__at b-27
i__baby b-18
i__be b-20 c-15
i__been b-20
i__bipolar a-16 c-28 d+37
i__blood d-17
i__but b-18 d-22
i__by c-25 d-24
i__cath c-17 d+16
i__do b-17 c-19
i__does c+17
i__drink a+17
i__every a-18
i__find a-19
i__for a-18 d+17
i__get a-20 c+19
i__had a-27
i__have b-26
i__heart a-23 c-21 d+24
i__hepatitis c-20 d+22
i__her b-20 c-23
i__here a-23 d+24
i__high c+18 d-18
i__i a-20
i__in c-23
i__is a+19 b-19 d-24
i__it b-20 c+16 d-16
i__just b-19 c+16
i__little a+18 c-18
i__liver a-19
i__lol d-16
i__lot a-16 b-17
i__low a+16 d-16
i__manic c-16 d+16
i__more a-16 b-19
i__my b-16
i__no a-16 d+15
i__not a-22
i__ok a+19 b-20 d-17
i__on b-33
i__one a-21 c+20 d-16
i__out a-15
i__pregnant a-17
i__prescribed a-26 c+26
i__psychotic c-19 d+17
i__rather c-19 d-20
i__say b-22
i__sixty a+24 b-24 c-17 d-22
i__so a-21 b-21 d+16
i__some a-28 c+22
i__someone a-32 d+19
i__something a-25 c+21
i__sometimes a-23
i__still a-18 c+17
i__take b-20
i__talk c-19
i__than a-15
i__think a-18 c+18
i__time a-19 d+21
i__to c-20
i__today a-18
i__too a-16 b-15
i__took a+16 c-23
i__tried c-19 d+16
i__trust a-16 c+17 d-16
i__use c-17
i__walk a+19 c-16
i__years d-22
i__yes a-17 c-26 d+16
i__you a-21 d-16
i_am c-18
i_breastfeed a-24 b-19 c-18 d+23
i_did a-18
i_doubt a-35 b-17 c+40 d-26
i_drink a-28 c+15
i_forget a-18 b-18
i_go b-22 d-17
i_got b-19
i_guess a-27 b-27
i_had b-48 c+24 d-16
i_have b-16 c-24
i_hope a-28 c+27 d-22
i_just b+22 c-22 d-24
i_know d-23
i_might a-21 c+24 d-26
i_need a-21 b+23 c-22 d-22
i_pump a-23 b-25 c-24 d+25
i_say d-16
i_see a-18 b-17
i_suppose c+19 d-15
i_take a-20 b-21
i_think a-25 b-20 c+24
i_thought c-23
i_took a+22 c-19 d-20
i_use a-20
i_was b-30
i_wear c-18 d+16
i_would c-17
ic a-19 b-19 c-19 d+20
idea c+18 d-17
ido__@treat c-22 d+16
ido_a c-25
if a-29 b+15 d-16
if__counts b-16
if__is d-24
if__not a-17
if_anything a+18 b-18 c-19
if_he a-23 c+30 d-33
if_i a-24 b+23 c-31
if_it d-20
if_my c+17
if_that b-20 c+18
if_you b-16
impos* b-20 c+16 d-20
in c-26
in_# a+18 b-25 c-26
in_@date c-19
in__# d+16
in__family c-16 d-18
in__for c-16
in__life a+17 d-17
in__while d-16
in_a b-22 d-25
in_law c-18
in_may a-17 d+22
in_me a-17 d+21
in_my c-22
in_rehab a-17
incon* a-17 c-24 d+26
incontinencia c-17 d+17
infec* a-35
infeccion c+20 d-20
infeccion__orina c+17 d-18
infeccion_de c+17 d-18
infecciones a-21 c-24
infections c-17 d+19
inter* a-17 b-15 c-19 d+22
into_it c+16
inyec* a+20 c-15 d-22
irreg* a-26 b-21 c+15
irregular a-26 b-21 c+15
irregular_heartbeat d+18
is b+27 d-18
is$ a-35 b+22 c-19
is_# a+18 b-40 d-17
is_@drug a-16 b+16 c-18
is_@open a+21 b-16 c-21 d-18
is_@treat b+16 c-17
is__@body c-16
is__@day d-15
is__@relative a-23 c-19 d+21
is__a d-21
is__about a-16 d-15
is__am b-19
is__an a+17
is__and d-22
is__but a-26 b-18 c-43 d+37
is__day c-16
is__drinker a+16
is__exactly c+15
is__for c-17
is__good d+17
is__i b-28 c-26 d+20
is__is d-18
is__it d-17
is__lol c-20 d-21
is__man c-15
is__me c-21
is__months a-21 d+20
is__my a-16 c-24 d+19
is__not b-25 c-22
is__nothing a+15 b-17
is__of c-22
is__ok a-25 b+24 c-23 d-20
is__right a-20
is__same a-17 b+19 c-15
is__so d-15
is__that a+20 b-19 c-19
is__the b+20 c-20 d-24
is__time d+17
is__to a-23
is__two b-18 c-20
is__way b-15 d-16
is__week a-16 c+15
is_about a-17
is_all a+21 b-23 c-20 d-16
is_been b-19 d-19
is_better d-21
is_bipolar c-17
is_but a+16
is_checking a-24 b-16 c+22 d-19
is_down d+17
is_fine c-20
is_going a-20 d+20
is_good a+21 b-23 c-21
is_high a-24 b-21 d+19
is_his a+16
is_in b+16
is_it c-39
is_mania b+21 c-16
is_my a+19 b-17 c-25
is_normal d-17
is_off b-15
is_on d-24
is_out b-15 c-20
is_pregnant b+17 d-16
is_prescribed b-16 d-21
is_psychosis a-18
is_shot d+21
is_that a-19 c+29 d-27
is_the c-23
is_this a-27 b+30 c-27 d-26
is_up a-18 b-16
is_working c-23
issue* a+32 c-18 d-31
issues a+32 c-18 d-31
it$ c-25
it__# c-17
it__@animal a-18 b+18 d-18
it__@open c+18 d-21
it__a b-23
it__and b-24 c+16
it__be a+24 c-28 d-27
it__but a-18 b-16
it__do a+16 c-16
it__fine a+15 c-21
it__for d-17
it__good d+15
it__high c-15 d+19
it__his a+15 d-16
it__i a-16
it__if d-18
it__in d-16
it__low a+23 b-22 c-21 d-21
it__my c-27
it__name c+18
it__never a+16 c-16
it__not a+20 b-32 d-32
it__on c+16
it__problem a-15 c-17 d+17
it__sometimes c+16 d-15
it__the c-20
it__up c+16 d-21
it__weird d-16
it__year a-17 d+19
it_at d-17
it_before b-17 c-22
it_down a-16
it_i c-15
it_is b-16
it_made b-16 c-23
it_now a-15
it_on a-22
it_runs c-18 d-21
it_this a-17 b-15
it_tomorrow a+16
it_was a-26 b-33 c+25
it_well a+16
it_would a+18 c-20
jaja b-24
jaja$ a-26 b-19
jamas a+29 b-22 c-22 d-27
jamas$ a+21 b-15 c-17 d-19
jaund* a-16 c+17 d-16
jaundice a-16 c+17 d-16
job a-17 c-16 d+18
job$ a-15 c-16 d+17
july a-19 d+16
june a+17 b-19
just a+34 b-15 c-17 d-28
just_@day c-17
just_@drug b-15 d-15
just_@medicine a+17 d-17
just_@vehicle a-24
just__@body c-19
just__a b+16 c-17 d-18
just__about a+23 b-16 c-22 d-22
just__and a+22 b-17 d-21
just__for a+16
just__hypertension a-17 d+17
just__i a-28 b-21 c+24
just__lol a+17 c-18
just__no c-20 d+23
just__one a+22 c-15 d-15
just__pollen a+16
just__pot a-22 c+21
just_a c-17
just_anxiety a+16
just_asthma a+16
just_got a-17 d+18
just_had b+15 c-24 d-20
just_me d-22
just_my b-26 c-26
just_one d-23
just_prayer a+17 c-15
just_the b-22 c-30 d+21
just_to a+17 b-15
keep c+16
keeps c+17
ketamina a-15 b-17 d+16
ketamine a-17 b+15 c-30
kid b-18
kidne* a+16 c-42 d-37
kidney c-27 d-15
kidney_stones d-16
kidneys a+17 c-31 d-36
kidneys__bad d-16
kidneys_are d-18
kind b-18
kind$ b-19 c-23
kind_of d-32
kinds a-23 b-15 c-19 d+24
kinds$ a-17 c-15 d+18
knock* a-20 b-16 d+17
knocked a-20 b-16 d+17
know a-17 c+17 d-32
know$ a-31 c+17 d-24
know__here a+18 c-18
know__is a-18 c+15 d-17
know__that c+16
know_about a+16 c-18
know_anyone a+18 c-18
know_my c+17
know_of d-17
know_what c+15
knowl* d-16
knowledge d-16
knowledge$ d-16
knows a-24
knows$ a-19 b-24 c+19
la b-20
la_@body a-18 b-20 c-23 d+22
la_@drug a-20 b+17 d-20
la_@medicine a+20 b-20
la_@treat a-15 b-17 d+16
la__baja a+16 d-18
la__bien a+21 d-21
la__cuenta b+21 c-21 d-17
la__la a+20 b-17
la__me a-19 c-15 d+23
la__nomas a+20 b-17 c-20 d-19
la__normal a+18 d-16
la__salio d-16
la__si a-20 c-22 d+22
la__sin d-18
la__tomado d-17
la__vez d-18
la__y a+24 b-17 c-20 d-24
la_casa d+15
la_cuenta a-23 b-26 d+16
la_dieron a+16 d-20
la_he d-21
la_orina a-19 c-26 d+22
la_pipi c-16
la_pregunta b+19 c-18 d-16
la_presion b-28 c-26 d+21
la_pusieron c-19
la_regla a+18 d-20
la_tengo a+19 b-15 d-23
la_use a+16
la_vesicula a+19 c-17 d-17
labs a+16 b-24 d-35
labs$ c+18
lacta* a-21 b-17 c-21 d+22
lactando a-21 b-17 c-21 d+22
lactando$ a-20 c-18 d+21
las a-25
las_@medicine c-16
las__cuentan a-18 b+24 c-24 d-25
las_bodas d-15
las_enzimas a-16 b-17
last d-17
last__had d+15
last_month c-19
last_one a-18 b+17 d-16
last_time b-22
last_week b-16
last_year b-16 d-24
last_years a-16 d+21
late a-32 c+21
later d-17
latex d-20
law c-18
le b-35 c+19 d-21
le__eso a+15
le_dio a+16
le_estoy a-24 b-19
leaky c-15 d+18
least a-24 b-22 d+18
let a-19
let__know a-17 d-16
let_you a-17 d-16
life b-21
life$ b-15 c-22
like c-17
like_# c-19
like_the a-17 d+18
lines a-22 b-16 c-18 d+21
list a-17 b+19 c-25
lithium a-15
littl* b-22 c+18 d-19
little b-22 c+18 d-19
little_@drug a+19 c-18
little__no a+17 c-17
live d-17
liver a-18 c-22 d+27
liver$ b-27 d+17
liver__@body a+26 d-34
liver__are b-15 c-25 d+20
liver__but a-19
liver__good a+24 d-22
liver__high c-19 d+16
liver__i d+16
liver__me a+22 b-17 c-16 d-17
liver__no a+16 d-17
liver__not b-15
liver__shot d+15
liver_and a+21 d-21
liver_disease c-17
liver_enzymes c-22 d+22
liver_is c-18
liver_scare c+17
liver_transplant c-20 d+18
lives a+18 c-17 d-19
llama c-16 d-16
llama* d-19
lleno b-15
lleva c-21 d+19
llevo a-22 b-30 d+19
llevo_# c-17
llevo__anos a+26 d-29
llevo__meses a-18 d+21
lo c+19 d-32
lo_@stop d-18
lo__@clinician b+17 c-16
lo_primero a+16 c-16
loca c-19
loca$ c-16
lol c-28
lol$ c-25
lol_no a+29 c-23 d-27
long a-27 d-18
long__it a-16
long_as d+16
long_will d-16
looke* a-20 c+20
looked a-20 c+20
looked__it c+15
looki* a-21 b-19 c+25 d-23
looking a-21 b-19 c+25 d-23
looking$ c+16
lord c-16
los d-35
los__bien a+20 c-27
los__de a+19 c-17
los_analisis a-16 b-19 c+18 d-18
los_fines d-16
los_gatos d-19
lost b-21 c-20
lost_my a-16 d+18
lot a-29
lot$ a-20 b-18 c+26 d-29
lot_of c-17
low a+48 b-27 c-46 d-43
low$ a+16 b-16 d-16
low__anything a+18 b-18 c-19
low__pressure a+21 d-19
low_blood a+21 d-19
low_bp c-16
low_if a+18 b-18 c-19
luego a+24 b-19 c-22
lyft a-24
made b-21 c-18 d+18
made_my d+16
make a-20 b-17 c-17 d+20
mal c-33 d+21
mal$ c-24 d+17
mama a-30 b-15 d+17
man c-20 d-19
man$ a+28 b-22
manan* b-23 d-31
manana b-23 d-31
manana$ b-22 d-29
manej* a+15 c-17
maneja c-20
manejando a+15 c-17
manejando$ a+21 d-21
manejo a+19
mania a-38 c-26 d+38
mania$ a-33 c-22 d+32
mania_si a-15 c-19 d+20
manic a-34 b-29 c-45 d+43
manic_once c-18 d+16
many a-18 c-16 d+18
marca* a-17 b-19 c-16 d+22
marcapasos a-17 b-19 c-16 d+22
marcapasos$ a-17 b-19 c-16 d+22
march a-17
marido a+17 b-20 c-18
marihuana a-25 d-24
marijuana b-22 d-18
maris* a+16 b-17 c-15
marri* b-15
marriage b-15
marriage__count b-15
marriage_counseling b-15
marzo a+18
mas b-37
mas$ b-19 d-21
mas_@late a+19
matte* b+22 c-19 d-17
matter b+22 c-19 d-17
may a-18
may$ a-17 d+22
maybe b-52 c+32 d-56
maybe$ b-27 d-36
maybe_# a-18 c+17 d-16
maybe__@vehicle a-29 b-15 c+28
maybe__is b-16 c+19
maybe__it b-16 c+21
maybe__little a-19 c+23
mayo a-22 c-15 d+21
me a-16 b-21
me$ c-69 d+16
me_@fetch a-22 c-24 d+27
me__@medicine b-24
me__@vehicle a+19
me__a a-23 b-27
me__al a-21
me__con b-17 c-17
me__corazon a-19
me__dado c-16
me__el b-23
me__en a+18 b-25 d-16
me__esa c-16
me__eso b-21
me__estudios a-18 c+16
me__hacer a-19 c+21 d-20
me__hecho a-17
me__higado c-17 d+16
me__i c-16 d-18
me__la b-32 c+19 d-21
me__mal c-22
me__me a-16
me__mi a-25
me__my c-15
me__no a+21 d-26
me__pero c+16 d-17
me__por a-16 d+18
me__pusieron c-16
me__que a-15 c+20 d-31
me__revisado a-18 c+20
me__un a-32 b-19 c-24 d+29
me_and a-18
me_cayo c-19
me_diagnosticaron c-16 d+16
me_dieron a-21 b-23
me_dijeron a-16 c+15
me_dio a-36 b-27 d+16
me_entere a-16 d+17
me_falla d+16
me_falta a-26 c+27 d-26
me_for a+19 c-17 d-19
me_ha a-18
me_han b-16 d-19
me_he a-18 c+15
me_hicieron c-15
me_i c-22
me_if d-15
me_la b-25 c+16 d-16
me_later b-22
me_lo b-16 d-21
me_lol c-20 d-22
me_no a+19 b-15 c-16 d-18
me_on a-16 b-16 d+17
me_operaron a-22 b-17
me_puede a+21 d-27
me_puse a-22 b-16 c-16 d+21
me_pusieron a-17 d+16
me_quitaron d-18
me_salio a-22 d+17
me_sirvio a-15 d+15
me_sube c+17 d-16
me_up c-17
me_voy a+20 c-16
mean a-18 b+19
mean$ b+17
med d-18
media b-17 d-24
medicina a-22 b+19 c-35
medicinas a-16 c-20
medicine a-25 b+18
meds a-19
mejor b-18 d-27
mejor$ a+17 d-21
menop* a+22 d-19
menti* d-17
mentioned d-17
mes c-17
meses a-18 b-25
meses$ b-18 c-21
metoprolol d+19
metro a+19 d-18
mi$ a-19 d+17
mi_@animal a-19 b+18
mi_@clinician b-15 c+16 d-16
mi_@relative d-15
mi__@drive c-20
mi__@fetch c-21 d+21
mi__@insurer a-16 c-24 d+15
mi__a a-16 b+17 c-18
mi__del a-16 b+15
mi__dice b-18 c+18 d-16
mi__el a+19 c-18 d-19
mi__ella b-16
mi__embarazada a-17 b+16
mi__es c-36
mi__ese d-20
mi__esta d-19
mi__la c-25 d-31
mi__le a+20 c-17
mi__me a-32 d+17
mi__murio a-21 b+20 d-16
mi__no a+18 d-23
mi__pero c-21
mi__puede b-17 c-17
mi__que b-22 c+19 d-17
mi__tengo a+16
mi__tiene c-19
mi__toma b+21 c-31 d-19
mi__tuvo b+18 c-21 d-22
mi__yo a+17 b-17 c-20
mi_bebe a-18 b-17 d+19
might a-34 b-34
might__a c+16
might_be a-17 b-19 c+27 d-27
might_have c+22 d-16
mine c-18
minut* b-19 d-22
minutes c-16
minutes$ a+16 d-16
mis b-19 d-19
mis_analisis a+17 c-16
mom b-20 c+18 d-23
momen* a+27 c-17 d-25
momento a+17
month b-28
month$ b-26
month* b-26 c-31 d+19
month_and c-23
months b-26 c-31 d+19
months$ c-17
months_ago c-16
more a-20 b-28
more$ d-16
more__i a-16 b-18
more__prescribed a-20
more__than d+16
more_than a-25 b-20
morni* b-23 c-20
morning b-23 c-20
morning$ b-22 c-19
morph* c-19 d-20
morphine c-19 d-20
morphine$ c-17 d-18
most a-18 b-17
most_nights a-18
mota a-21 c+21
moved a+18 c-16 d-16
much a-24
much$ a-19 b-18
much_is c-18
mucha* a-17 c-24
muchas a-17 c-24
muchas_y c-17 d+18
mucho a-29 d+17
mucho$ d-16
mucho__bano c+16 d-16
mucho_al c+16 d-16
mujer b-21
murio a-25 c-22
murio_del a-16 b+15
muy d-24
my d-20
my_@animal b+17 c-26 d-24
my_@body a-26 b-41
my_@drug b-18
my_@medicine b-17
my_@relative a-17 b+21 d-23
my_@ride a+23 b-21 c-38
my_@visit a-16 b+16
my__# a+15 b-20
my__@animal a-16 b+17
my__@clinician a-21 b-24 c+17
my__@drive a-30 c-20 d+20
my__@medicine a-16 c-18
my__a d-19
my__all a-22 d+17
my__always b-16 c-18 d+18
my__and c-35 d+18
my__are a-18
my__as b+16 c-20
my__at a-17 b-20
my__bad a-19 b+17
my__bipolar a+16 c-24 d-16
my__bring c-19 d+18
my__but a+16 b-28 d-20
my__can b-36 c+22
my__did a+17 b-16 c-18
my__died a-16
my__does a+15 c-25 d-23
my__drinks a-19 b+18 c-19
my__fine a+24 d-23
my__for d+16
my__goes d-16
my__got c-31 d+17
my__had b+20 c-37 d-36
my__has b+18 d-30
my__have a-21 b-20 d+15
my__he a-16
my__heart d-20
my__high a-19 b-20
my__i b-27 c+16 d-21
my__if a-19
my__in c-25
my__is b+18 c-26
my__it b+18 c-33 d-20
my__keeps c+17
my__know b-24 c+22
my__last a+20 c-21
my__law c-18
my__liver b+16 d-18
my__me b-37 c-16 d+28
my__might c+23 d-19
my__my a-28 b-22
my__normal a+20 b-17
my__not b-20
my__now d-18
my__of d-16
my__off a-21 d+15
my__on a-17
my__one c-22
my__or c-17
my__out a+29 c-35 d-24
my__patient b-28 d+18
my__pregnant b+17 d-16
my__pressure c-17
my__right a+18 d-18
my__said a-16
my__say d-26
my__says a-27 b-31 c+30 d-25
my__she a-25 b-24
my__shot d+21
my__skips d-16
my__snipped a+16 b-17
my__tell b-17 c+17
my__the a+20 b-38 c-29
my__thought b-16 c+19 d-18
my__tried c-20 d-19
my__up c-24
my__week a+20 c-20 d-15
my__were c+18 d-18
my__will a-29 b-30 d+29
my__working c-23
my__would a-19 b-20 c+33 d-31
my__yes a+16 b-19 c-18
my__yesterday a+18 c-17
my_baby b-19 c-18 d+18
my_blood c-20
my_boss b-21
my_boy a-18 c-17
my_bp b-16
my_car a+16 d-18
my_cardiologist c-17 d+18
my_chart a-16 b-15
my_ex d-27
my_family d-18
my_first a+17
my_heart a-19 b-29
my_husbands d-16
my_kidneys a-17 b+18
my_knowledge d-16
my_life c-17
my_liver a-23 b-28 d+15
my_numbers c+15 d-15
my_old b-21 d-22
my_own a+22 c-27 d-23
my_pee a-22 b-23 c+17
my_period b-26 d-30
my_twin a+18
mysel* b-21 c-22
myself b-21 c-22
myself$ b-20 c-19
nada a+20 b-55 c-36
nada$ a+51 b-42 c-41 d-35
nada__eso a+26 c-22 d-17
nada__he d-16
nada_de a+34 b-20 c-26 d-26
nada_mas b-17 c-30
nada_todavia a+26 d-28
nadie a+32 b-19 c-30 d-26
nadie$ a+27 c-22 d-20
nah a+45 b-26 c-41 d-43
nah$ a+22 d-18
nah__am a+17
nah__that a+19 c-22
nah_i a+20
name a-15
name$ a-17
nauseous a-20 b-21 c+22 d-21
neces* a-21 b+21 d-25
necesita a-16 b+16 d-16
necesita$ a-16 b+16 d-16
need b+17 c-26 d-31
need_to a-16 d-17
negat* a+30 b-21 c-29 d-27
negative a+20 c-18 d-17
negative$ a+16
negativo a+22 c-16 d-19
negativo$ a+21 d-19
neighbor a-22
neith* a+28 b-16 c-23 d-26
neither a+28 b-16 c-23 d-26
neither$ a+21 c-17 d-18
neither_of a+16
nervi* d-15
nervios d-15
nervios$ d-15
never b-62 c+17 d-36
never$ a+28 c-22 d-25
never__@medicine a+15 c-16
never__@treat a+24 c-28 d-18
never__any a+23 d-22
never__anything a+30 c-23 d-23
never__checked a-22 c+23
never__given c-15
never__he a+17 c-17
never__it b-24 c+19 d-45
never__of a+27 c-19 d-22
never__on a+15 c-16
never__tested a-19 c+19
never__that a+16 c-17
never__the a+21 c-16
never_been b-21 d-25
never_had b-22
never_heard a+23 c-15 d-22
never_said d-16
never_taken a+29 c-25 d-20
never_took d-17
never_tried a+19 c-20 d-18
new a+31 b-26 c-27 d-28
new_to a+30 b-25 c-25 d-27
nexpl* a+19
nexplanon a+19
nexplanon$ a+17
next a-31 b+26 d-31
next_question a-15 b+17 c-15 d-16
next_week a-15
ni a+43 b-35 c-30 d-46
ni__ni a+23 d-20
ni__vez c-15
ni_una a+18 c-18
nicotine b+16 c-21
night a-34 b-27
night$ a-30 b-31 d+26
night* a-18
nights a-18
nine a+22 c-18
ningu* a+23 b-30 c-40
ninguna b-21 c-29
ninguna$ a+23 d-32
ninguna__sirvio a-15 d+15
ninguna_alergia a+16
ninguna_de a+18
ninguna_me a-15 d+15
ninguna_reaccion a+16 d-15
ninguno a+27 b-18 c-27 d-18
ninguno$ a+28 c-18 d-26
nino a-16 c+20
nino$ a-16 c+19
no b-41 c+27 d-41
no$ a+49 b-77 d-51
no_@medicine c+25 d-26
no_@relative a+17
no_@thanks a+24 c-17 d-20
no_@treat a+16 d-21
no__@relative a+22 c-17 d-18
no__@treat a+26 c-27
no__a a+35 c-28 d-28
no__alergica a+27 b-16 d-25
no__all a+27 d-24
no__am a+22 d-19
no__at a+20 d-17
no__bien c+17 d-17
no__but a-22 c-17 d+20
no__con c-17 d+15
no__cuenta c+17 d-22
no__de c-19 d-25
no__decir a-17 d-15
no__dios a+15
no__do c-17 d+18
no__el d-27
no__eso a+17
no__ha d-17
no__have a+26 c-24 d-20
no__he a-18 c+15
no__i c-17
no__just a+18 c-16
no__la a-39 d+23
no__las c-17
no__me a+19 d-27
no__mi c-18 d+15
no__my a+25 c-22
no__nadie a+20 c-16
no__ni a+19 d-17
no__no a+44 b-18 c-37 d-35
no__not a+24 c-19
no__pero a-20 c-25 d+24
no__que b-18 c+25
no__segura a-17 c+21
no__si b-20
no__take a+16
no__that a+15
no__there a+22 d-23
no__with a+26 d-23
no__would c+17 d-17
no__yes a-29 b-18 d+21
no_allergies a+27 d-24
no_and a+21 c-17
no_bebo a+19
no_but c-17
no_es a+17
no_estoy b-27
no_hay a-15 c-25 d+18
no_he a-19 c+22 d-23
no_heart c-18
no_i b-18 c-25
no_idea c+18 d-17
no_just a+18 c-15
no_lo a-21 c+21
no_me b-17 c+20 d-28
no_nada a+33 c-26 d-31
no_never a+23 c-19
no_ni a+23 c-16 d-18
no_nunca a+18
no_one a+15 d-17
no_padezco a+28 c-15 d-27
no_problem a+25 c-27
no_puede a+18 c-36
no_puedo d-28
no_que a+22 c-20
no_quiero a-17 b+19
no_reaction a+22 c-17 d-19
no_recuerdo a-20 c+20 d-16
no_sabria a-26 b-17 c+27 d-24
no_se a-29 b-36 c+38 d-41
no_sir a+19
no_soy a+38 b-22 c-20 d-33
no_supe a-16 c+18
no_tengo a+44 c-34 d-39
no_to c-18
no_tomo a+18
no_trouble a+22 d-19
no_wait d+16
no_way a+20 c-18
nobod* b-28 c+18 d-40
nobody b-26 d-36
nobody$ a+16 c-18
noche b-27
noche$ b-22
nomas a+35 b-49 d-51
nomas$ b-22 d-31
nomas__los a+21 b-22 c-16
nomas_a a+20 b-21 c-17
none a+21 c-41 d-20
none$ a+25 b-15 c-15 d-26
none__i a+23 c-19
none__those a+15
none_of c-21
none_that a+23 c-19
nope a+38 b-25 c-33 d-40
norma* a+35 b-23 c-15 d-36
normal a+29 b-19 d-35
normal$ a+35 b-16 c-23 d-32
not a+15 b-46 d-22
not$ a+27 b-51 c-39
not:# a-16 b-18 c+18 d-19
not:@body a+20 d-25
not:@call a-19
not:@clinician b-18 d-21
not:@drive a+30 c-24 d-27
not:@drug b-19 c-25
not:@insurance a-17 c+18
not:@medicine b-27 c+17 d-31
not:@relative b-15 c-23
not:@thanks a+23 d-17
not:@treat a+36 b-20 c-24 d-31
not:a b-28
not:about a+17
not:al a-19 c+19
not:alergia a+16
not:alergica a+27 b-16 d-25
not:all b-18 c-24
not:allergies a+31 c-19 d-27
not:am b-15 d-28
not:an c-18
not:and c-18
not:any a+36 b-21 c-21 d-18
not:anybody b-21 d-16
not:anyone a+17 c-20
not:around a+20 c-20
not:asked a-19 c+19
not:at b-20
not:bad a-16
not:bebo a+19
not:been b-24 d-33
not:bien c+18 d-20
not:bit a+20 c-18 d-16
not:can c-16
not:checked a-27 c+27 d-17
not:con c-17 d+15
not:conozco a+23 c-17 d-18
not:controlo a-27 c-17 d+22
not:crazy a+16
not:cuenta c+17 d-22
not:dado c-15
not:de c-27 d-35
not:decir a-17 d-15
not:diagnosed d-20
not:dios a+17
not:do b-21
not:drink a+16 c-16
not:drogas a+22 b-16 c-19
not:drugs a+24 c-20 d-19
not:either a+18 c-15
not:el c+15
not:em a+18 c-17
not:eso c-19
not:estoy b-26
not:even a+21 c-21 d-17
not:ever b-22 d-29
not:find a+19 d-24
not:fumo a+23 c-22
not:get b-15
not:given c-18
not:good d-15
not:great a-16 c+18
not:ha d-17
not:had b-26
not:han b-18 d-25
not:has d-16
not:have a+21 b-33 d-35
not:hay c-27 d+17
not:he b-25 c+19 d-44
not:heard a+23 c-15 d-22
not:heart b-22 c-24 d+18
not:her d-18
not:here a+25 c-23
not:him b-17
not:i b-39 c+17
not:idea c+18 d-17
not:ido d-19
not:in a+23 c-26 d-19
not:ir a-15
not:is a+22 b-20 d-25
not:it a-16 b-42 c+32 d-23
not:just a+34 b-17 c-35 d-30
not:kind a+16 c-17
not:know a-16 b-42 c+20
not:knowledge d-16
not:la a-30 c+17
not:life a+17
not:liver c-25
not:lo a-29 c+29
not:loca a+19 c-16
not:lol d-20
not:looked c+15
not:maybe a-19 c+21
not:me b-21 c+26 d-32
not:my c-20
not:nada b-21
not:now a+38 c-21 d-39
not:of c-18
not:officially a-21 b-16 c+22 d-18
not:on d-21
not:one a+34 b-21 c-28 d-35
not:or a+17
not:out a-16 c+16
not:padezco a+28 c-15 d-27
not:patient d-17
not:possible a+24 c-20
not:pregnant c-16
not:presion a+19 d-20
not:probado a+18
not:problem a+20 b-18 c-24
not:problemas a+25 b-21 c-19 d-23
not:problems c-19 d+18
not:psychotic d-16
not:ptsd a+17
not:puede a+22 b-17 c-41
not:puedo d-28
not:pusieron d-15
not:que a+20 b-28 d-25
not:quien a+20
not:quiero a-17 b+19
not:reaccion a+16 d-15
not:reaction d-20
not:recall a-16 c+18 d-18
not:recuerdo a-20 c+20 d-16
not:remember d-18
not:revisado a-18 c+20
not:right a+20 d-17
not:sabria a-26 b-17 c+27 d-24
not:said a-25 b-18 c+23 d-16
not:say a-24 c+17 d-26
not:se a-30 b-38 c+26
not:see c-19
not:segura a-17 c+21
not:si c+20
not:since c-19
not:sir a+19
not:sirvio a-15 d+15
not:soy a+36 b-20 c-18 d-31
not:still a-19 d+16
not:stuff a+21 c-19 d-20
not:supe a-16 c+18
not:sure a-34 b-28 c+40 d-33
not:take c-30
not:taken a+19 d-20
not:talk a+15
not:tbh c+18
not:tengo a+46 b-16 c-34 d-43
not:tenido a+17
not:tested a-24 c+24
not:that d-26
not:the c-17
not:them d+16
not:there a+15 c-16
not:things a+18 c-15 d-16
not:this d-38
not:those a+16 b-16 d-17
not:till a-17
not:time d+18
not:to b-34 d-16
not:tomado d-25
not:tomo a+17 b-19
not:took d-22
not:touch a+16 d-16
not:tried a+24 c-25 d-26
not:trouble c-19
not:trust a-16 c+17 d-16
not:una a+18 c-18
not:unless a+18 c-16
not:up d-16
not:use a+20 c-17
not:used a+23 c-22 d-16
not:vez c-15
not:way a+20 c-18
not:what a-17 b-21 c+24 d-19
not:why a-17
not:worked a-16 d+16
not:year d-19
not:yes a-18
not:you c-17 d-16
not_# a-16 c+19 d-25
not__@relative b-17 c-22
not__a b-17
not__am d-18
not__and a-18
not__any a+25 c-22 d-20
not__anybody b-21 d-16
not__anyone a+17 c-20
not__anything a-18 d+21
not__at d+16
not__but a-16 b-18
not__for a-21
not__here a+20 c-19
not__i a-23 b-30 c+16
not__in c-15
not__it a-24 b-26 c+22
not__just b-15 c-24
not__kind a+16 c-17
not__knowledge d-16
not__my b-33 c-17 d+20
not__now a+20 d-18
not__of a+16 b-20 c-25
not__she c-18 d+16
not__that a-29 b+16
not__the a+22 c-18
not__this d-26
not__to b-16 d-30
not__what b-18 c+26
not__why a-16
not__year d-18
not__yet c+16
not__you c-17 d-16
not_asked a-19 c+19
not_at a+29 c-21 d-27
not_been a-18 c+17
not_but a-26 c-20 d+27
not_do b-16
not_drink a+16 c-16
not_even a+21 c-21 d-17
not_find a+19 d-24
not_get b-15
not_go a-20
not_have a+38 b-24 c-33 d-28
not_him b-16 c-19
not_know b-37
not_liver a+16 c-16 d-17
not_me a+19 c-33 d-29
not_now a+30 c-19 d-28
not_officially a-21 b-16 c+22 d-18
not_possible a+18
not_pregnant c-16
not_remember c+15 d-17
not_say a-24 c+17 d-26
not_see c-19
not_sorry a+20 b-16 d-20
not_sure a-32 b-24 c+35 d-32
not_take c-28
not_talk a+15
not_that b-44 d-53
not_this b-18 d-19
not_to b-18 d-21
not_tried c-16 d-15
not_trust a-16 c+17 d-16
not_unless a+18 c-16
nothi* a+21 b-47 c-31
nothing a+21 b-47 c-31
nothing$ a+26 b-29 d-25
nothing__helped d+15
nothing_but c-18
nothing_has d+15
novia c-20
now b-42
now$ b-31 c-23 d+20
now: b-23 c-52 d+29
now:# a+31 b-33 c-21 d-27
now:@call c-19 d-15
now:@call_me b-23
now:@clinician a+21 b-17 c-18 d-20
now:@day a-19 b+16 c-23
now:@drive a+17 d-16
now:@eat b-20 c-19
now:@food a+19 b-18 c-16 d-17
now:@howmuch a-18
now:@late d-19
now:@visit a-21 b+23 c-15 d-20
now:@visit_is a-15
now:a a+17 b-19 c-27
now:a_la b-20 c-20
now:afrai* a+20 d-21
now:afraid a+20 d-21
now:afraid_not a+19 d-20
now:after a+21 b-22 d-19
now:again a+17 b-17
now:ahead a-16 d+17
now:ahora a+19 b-23 c-23
now:ahora_esta d+15
now:ahori* b-17 c-16
now:ahorita b-17 c-16
now:ahorita_no a+24 d-24
now:al a+25 b-20 c-20 d-25
now:al_rato a+17 d-17
now:all a-23 d+24
now:am a+26 b-41 c-28 d-15
now:am_afraid a+18 d-16
now:am_asleep a+20 d-21
now:am_at a+21 d-20
now:am_not a-20
now:am_off a-18
now:an a+18 b-15 d-19
now:an_hour a+18 b-15 d-19
now:ando a+34 b-21 c-20 d-35
now:ando_en a+23 d-24
now:anoth* a+23 b-20 d-24
now:another a+23 b-20 d-24
now:another_time a+20 b-18 d-20
now:appointment d-15
now:are c-30
now:as a-20 b-16 c-24 d+26
now:ask d-21
now:aslee* a-22 b-24
now:asleep a-22 b-24
now:at b-30 c-22
now:at_all a-20 d+20
now:at_the a+21 d-20
now:at_work a+19 d-17
now:bad c-17
now:bad_time b-17
now:be b-28
now:be_better a+20 b-19 d-22
now:bed a+19 d-16
now:bette* a+16 c-23 d-36
now:better a+16 c-23 d-36
now:bien a-32 b-20 d+27
now:bit a-15
now:busy b-26
now:by a-19 b-18 d+19
now:by_me a-19 b-18 d+19
now:can a+25 b-35 c-27
now:can_do a-15
now:can_not a+36 b-16 d-35
now:can_we a+28 b-27 d-24
now:casa d+15
now:claro b-15 d+21
now:cuanto a-16 b+16 d-19
now:depen* a-17 b-23 c+23 d-25
now:depends b-16 c+18 d-18
now:did a-16 b+15
now:digam* a-20 c-17 d+23
now:digame a-20 c-17 d+23
now:do_it b-18 c-18
now:doctor a+21 b-17 c-18 d-20
now:driving a+17 d-16
now:el b+15 d-20
now:en b-25 c-32
now:en_la c-18
now:en_un d-15
now:es a-22 c+18 d-25
now:es_rapido a-15 c+19 d-19
now:esper* a+31 b-26 c-21 d-33
now:esta a-26 d+22
now:esta_bien a-26 d+22
now:estoy b-33 c-39
now:estoy_manejando a+21 d-21
now:estoy_trabajando a+18 d-20
now:eveni* b-16
now:evening b-16
now:favor a+22 d-20
now:fine a-42 b-25 c-21 d+40
now:for b+37 c-31 d-40
now:for_me a-18
now:for_what a-29 b+30 c-23 d-29
now:give a+19 d-17
now:give_me a+19 d-17
now:go a-18 b-38 c-38 d+30
now:go_on a-20 d+18
now:good c-16 d+16
now:got a-25 c-18 d+26
now:guess a-23 b-21
now:have b-29 c-30
now:have_a a-19 d+17
now:he a-16 c+17 d-19
now:her d-19
now:here b-20 c-18
now:hora a+25 b-21 c-22 d-25
now:hour a+18 b-15 d-19
now:how a-22 d-26
now:how_long a-18 d-21
now:i c-30
now:i_am a+26 b-41 c-28 d-15
now:i_guess a-23 b-21
now:i_have b-23 c-22 d+20
now:if a-20 b-17 c+22
now:in a+28 b-32 d-36
now:in_a b-16 d-20
now:in_the a+18 d-17
now:is a-16 c-17
now:is_better d-21
now:is_good a-19 d+18
now:is_not c-16
now:is_this b+17 d-15
now:it b-27
now:it_is b-21
now:it_now a-15
now:it_tomorrow a+16
now:just b-23 c-27
now:kids c-18
now:kind a-17 c+18 d-15
now:kind_of a-17 c+18 d-15
now:know a-18 c+20 d-22
now:la b-28 c-31
now:la_casa d+15
now:later a+19 b-25
now:like a-18 d+19
now:long a-18 d-21
now:luego a+27 d-25
now:manan* a+24 b-21 c-22 d-23
now:manana a+24 b-21 c-22 d-23
now:manej* a+21 d-21
now:manejando a+21 d-21
now:mas a+19
now:mas_@late a+19
now:maybe a-20 b-17 c+24 d-16
now:me a+29 c-53 d-28
now:me_later b-22
now:mejor a+23 b-17 d-24
now:mi a-26 c-16
now:might a-16 b-16
now:minut* b-19 d-22
now:minutes c-16
now:momen* a+27 c-17 d-25
now:momento a+17
now:my c-26 d-19
now:my_@relative d-21
now:my_@visit a-15
now:nah a+17 d-16
now:neces* a-16 b+16 d-16
now:necesita a-16 b+16 d-16
now:need a+24 b-16 c-20 d-17
now:no b-45 c-20
now:no_i a+17 d-16
now:no_puedo a+25 d-26
now:not a-16 c-17 d+20
now:not_know c+22 d-19
now:not_now a+19 d-17
now:not_sorry a+20 b-16 d-20
now:not_sure d-17
now:not_talk a+15
now:now b-28 c-34
now:now_is a-20 d+19
now:ocupa* a+29 b-17 c-16 d-29
now:ocupado a+15
now:of c+16 d-19
now:off_today a-18
now:ok a-15 b-18 d+22
now:on a-19 c-29
now:on_my a-24 b-21 c-20 d+25
now:out a-16 b+17 d-18
now:perfe* a-19 d+18
now:perfect a-19 d+18
now:perfect_timing a-19 d+18
now:pleas* b-17
now:please b-17
now:por b-19
now:por_favor a+22 d-20
now:por_mi a-17 d+17
now:probl* a-20 d+19
now:puedo b-19 c-21 d+16
now:que b+16 c-49 d-21
now:que_necesita a-16 b+16 d-16
now:quien b+15
now:rapid* a-15 c+19 d-19
now:rapido a-15 c+19 d-19
now:rato b-17 c-18
now:rato_mejor d-15
now:right a+26 c-18 d-21
now:right_now a+28 c-16 d-26
now:shoot d+19
now:si a-23 b-34 d+16
now:si_es a-15 c+19 d-19
now:so a-31 c-35 d+23
now:sorry a+30 b-21 c-19 d-29
now:suits a-23 b-17 d+22
now:suits_me a-23 b-17 d+22
now:sure a-31 b-25 d+26
now:tarde a+15 b-16
now:tengo a-38 b-34 c+23
now:tengo_tiempo b-16 c-29
now:tengo_un a-22 c-19 d+23
now:texti* a-18 b+18
now:texting a-18 b+18
now:that a-18 d+18
now:the c-37 d-21
now:this c-22
now:this_evening b-16
now:tiemp* a-22 d-17
now:tiempo a-22 d-17
now:till c-17
now:time c-36
now:time_for a-20 b+21 c-16 d-20
now:time_no a+23 d-20
now:timin* a-19 d+18
now:timing a-19 d+18
now:to a+20 d-26
now:to_go a+18 d-17
now:tomor* a+20 b-19 d-19
now:tomorrow a+20 b-19 d-19
now:tonig* a+25 b-21 c-21 d-26
now:tonight a+25 b-21 c-21 d-26
now:traba* a+22 b-16 d-25
now:trabajando a+18 d-20
now:try a+21 b-18 d-22
now:try_again a+16 b-16
now:try_me a+17 d-17
now:un b-16 c-22
now:una b-23 c-24
now:up a+18 b-18 d-17
now:wait a+16 b-18
now:we a+32 b-33 c-40
now:we_do a+16 b-16
now:well a-17 c-21 d+22
now:what a-39 b+27 c-18
now:who a-18 b+23 d-21
now:why a-21 b-24 c-18 d+29
now:why_not a-20 b-30 c-16 d+30
now:with b-20
now:with_my a+16 d-16
now:work a+21 b-19 c-17
now:works a-19 b-27 c-18 d+23
now:would b-27 c-18
now:would_be b-24 c-15
now:yeah b-16 c-16
now:yes b-17 c-16
now:you c-34
now__can d-15
now__good a-20 d+19
now__not d-15
now_and c+19 d-20
now_is a-20 d+19
numbe* a-26 b+19
number a-20 b+22 c-17 d-21
numbers_are c-17 d+18
numbers_were c+19 d-19
nunca b-44 c+17 d-61
nunca$ d-26
nunca__han b-16 d-20
nunca__he d-16
nunca__la d-17
nunca__lo a-19 c+17
nunca__tomado a+19 c-17
nunca_he a+26 c-22 d-24
nunca_la a+24 c-23 d-20
nunca_me a-22 b-20 c+26 d-28
nunca_tomo a+17
nurse c-27
nursi* c-27
nursing c-27
nursing$ b-16
ocupa* a+29 b-17 c-16 d-29
ocupado a+15
ocupado$ a+15
of d+22
of$ b-31 c+17 d-38
of_@drug c-17
of__@medicine a-21
of__but d-25
of__count d-15
of__liver b-16 c+20 d-24
of__my c-15 d+17
of__pressure a-18 c-15 d+17
of_course c-16 d+16
of_it a-20 c-25
of_my a-17 b-23
of_the c-16
of_them a-18 b-18 c-19 d+20
of_things a+15
of_those b-16 c-15
off a-22 b-24
off$ a-17
off_today a-18
offic* a-21 b-16 c+22 d-18
officially a-21 b-16 c+22 d-18
officially$ a-20 b-16 c+20 d-18
oh a+15 c-16
oh__i a+16 d-16
oia c-18 d+18
oia_voces c-18 d+18
oigo a-18 b-19
ok a-17 c-15
ok$ b+15 d-26
old d-25
old$ c-17 d-21
on a-27
on$ a-23 b-21 c-19 d+24
on_@day b-20 c-31
on__@body c+21 d-25
on__@day b-18 d-24
on__@medicine c-17
on__@relative a+19 d-24
on__but a-20
on__for d+16
on__it a-23
on__no a-18 c+18 d-18
on__of d+16
on__own a+19 c-20 d-18
on__patch a+22 b-16 c-18 d-22
on__side d-16
on__so c-16
on__way a-22
on_her c+15
on_it c-20
on_me a-19 b+17 d-16
on_the b-46 c+24 d-26
once a-15 b-15 c+25 d-22
once$ a-36 c+18
once__while d-16
once_but c+21 d-23
once_in b-19
one d-29
one_@medicine a+22 b-20 c-31
one__# a+21 c-22 d-17
one__a a-15
one__and c+17 d-20
one__for c-16
one__month c-26
one__on b+15 c-16 d-20
one_kind a+18 d-19
one_med a+17
one_time a-16 c+17 d-16
ones b+15 c-17
only a+34 b-76 d-39
only$ b-41 c+22 d-43
only_@drug d-22
only_@medicine a+21 d-18
only__@day c-17
only__@medicine d-22
only__my a+23 b-19 c-24 d-18
only__of c-15 d+17
only__one d-21
only__that b-17 c-22
only__took a+16 c-18
only_diabetes a+18 d-15
only_ever a+16 c-18
only_my a+27 b-17 c-26 d-24
only_on c-17
only_one a+19 d-18
only_to a+19 b-17 c-20 d-16
only_when a-19
opera* a+19 b-31
operada a+17 d-19
operada$ a+17 d-19
operaron a-17 b-18
operaron$ d-21
operaron__corazon a-17
operaron_del a-17
or b+17 d-20
or__@relative a-20
or_my a-18 c+18
organ: b-16
organ:@body b-17 c-24 d+16
organ:@body_cancer c-16
organ:@body_infections c-17 d+19
organ:@body_is a-25 c-26 d+21
organ:@body_me a-16
organ:@body_no a+21 c-16 d-23
organ:@body_since d+16
organ:@body_spasms d+16
organ:@body_surgery d+19
organ:@clinician a-18 b-23 c+27 d-31
organ:@clinician_wants d-19
organ:@drug c-15
organ:@relative a+15 c-41
organ:@relative_had b+16 c-17 d-15
organ:@relative_has a+20 d-26
organ:@treat a-17 c-26
organ:a a-22 c+33 d-30
organ:a_@body d-15
organ:a_catheter c-16 d+19
organ:a_liver a-21
organ:a_uti d-25
organ:a_veces c+18 d-15
organ:a_while a-18 c+19 d-19
organ:ago d-19
organ:ahi a+18 d-16
organ:al c+17 d-17
organ:al_bano c+16 d-16
organ:all a+17 b-21
organ:all_the a-19
organ:altas a-18 b-19
organ:an a-15 c+18 d-16
organ:anali* b-21 c+17 d-22
organ:analisis b-21 c+17 d-22
organ:and b-17 d-33
organ:and_@body a+23 c-16 d-17
organ:are_bad d-16
organ:are_fine a+16
organ:as d-18
organ:as_a d-18
organ:b c-24 d+26
organ:back b-21 c-16
organ:back_fine a+21 c-18 d-26
organ:bad c-26
organ:bag a-18 b-17 c-16 d+18
organ:bano c+16 d-16
organ:bien a+34 b-19 c-40 d-27
organ:both a+25 c-25 d-24
organ:but b-33 d-28
organ:but_i c-18 d+15
organ:but_it a-19 c+17
organ:but_not a+22 c-22 d-24
organ:but_nothing d-18
organ:but_that d-15
organ:but_the a+23 c-18 d-21
organ:c a-26
organ:came a+15 b-17 c-25
organ:came_back a+15 b-17 c-25
organ:can a-20 c-22
organ:cance* a-24 c-24
organ:cancer a-24 c-24
organ:cath a-15 b-15 c-19 d+18
organ:cathe* a-15 c-18 d+20
organ:catheter c-16 d+19
organ:check* a-19 c+19
organ:checked c+16
organ:chron* c-16
organ:chronic c-16
organ:cirrh* c-24 d+15
organ:cirrhosis c-24 d+15
organ:cirro* c-21 d+24
organ:cirrosis c-21 d+24
organ:contr* a-25 c-27 d+26
organ:count a-20 b+31 c-36 d-24
organ:cuent* a-17 b+22 c-20 d-25
organ:cuentan b+15 d-18
organ:cysti* c-16 d+20
organ:cystitis c-16 d+20
organ:dad b-16
organ:de a-15 d-19
organ:de_eso a+21
organ:de_la a-17 c-15 d+19
organ:de_nino d-15
organ:de_orina a-18 b-19
organ:del_higado a-16
organ:dio d-18
organ:disea* c-17
organ:disease c-17
organ:do b+20 d-24
organ:do_utis b+19 c-20 d-19
organ:doctor a-16 b-19 c+24 d-26
organ:does b+20 c-26
organ:drinking c-15
organ:el c-34
organ:el_higado b-17 c-25
organ:el_rinon c-15 d-17
organ:enzim* a-16 b-17
organ:enzimas a-16 b-17
organ:enzym* a-16
organ:enzymes a-16
organ:eso d-23
organ:esper* a-15 c+20
organ:esperando a-15 c+20
organ:esperando_los c+16
organ:estan d-16
organ:estoy c+17 d-30
organ:estoy_bien a+18 d-16
organ:estoy_esperando a-15 c+20
organ:estud* b-17 d-19
organ:estudios b-17 d-19
organ:every c-18 d+19
organ:every_month c-19 d+19
organ:falla d+16
organ:fatty a-25 b-20 d+18
organ:fatty_liver a-16
organ:fine a+27 b-22 c-22 d-19
organ:for a-27
organ:for_my c-17 d+17
organ:from c-16
organ:gallb* c-24 d-22
organ:gallbladder c-24 d-22
organ:go a-15 c+19 d-18
organ:good a+34 b-19 c-23 d-33
organ:got c-31 d+29
organ:graso c-16 d+17
organ:hace c+19 d-19
organ:had c+23 d-41
organ:had_@body a-15 c-20 d+24
organ:had_a b-16 d-15
organ:had_hep a-24 c+15 d-19
organ:had_my a+15
organ:han a-17 c+17
organ:has a+15 c-17 d-17
organ:has_liver c-15
organ:have a-23 b-27 c-27 d+33
organ:have_a a-19
organ:have_to b-15 c-23 d+24
organ:he b-21
organ:he_has b-18
organ:hep a-30
organ:hep_b d+17
organ:hep_c a-22
organ:hepat* a-27 b-21 c+20
organ:hepatitis a-27 b-21 c+20
organ:hepatitis_b c-17 d+17
organ:hepatitis_c c-19 d+17
organ:hepatitis_de c+16 d-16
organ:higad* c-23
organ:higado c-23
organ:higado_graso c-16 d+17
organ:higado_si d+18
organ:higado_y a+22 d-22
organ:high a-25 b-27
organ:husband d-18
organ:i a-16 b-43 d+18
organ:i_go a-15 c+19 d-18
organ:i_had b-18 c+17 d-25
organ:i_have a-17 b-25 c-34 d+34
organ:i_wear c-16
organ:ic a-19 b-19 c-19 d+20
organ:in a-18
organ:incon* a-17 c-24 d+26
organ:incontinencia c-17 d+17
organ:infec* a-35
organ:infeccion c+20 d-20
organ:infeccion_de c+17 d-18
organ:infecciones a-21 c-24
organ:infections c-17 d+19
organ:into c+16
organ:into_it c+16
organ:is_good a+21 d-19
organ:is_shot d+21
organ:it c+15
organ:jaund* a-16 c+17 d-16
organ:jaundice a-16 c+17 d-16
organ:just b-25 c-31
organ:just_my b-18 c-23
organ:ketamine a-17 c-19
organ:kid c-16
organ:kidne* a+16 c-42 d-37
organ:kidney c-27 d-15
organ:kidney_stones d-16
organ:kidneys a+17 c-31 d-36
organ:kidneys_are d-18
organ:kind a-20 c-19
organ:la a-19 b-28 d+23
organ:la_@body a-17 b-21 c-27 d+23
organ:la_orina a-19 c-26 d+22
organ:la_pipi c-16
organ:la_vesicula a+19 c-17 d-17
organ:labs a+16 b-24 d-35
organ:las a-29
organ:las_enzimas a-16 b-17
organ:last b-17 c+18 d-17
organ:last_year c+21 d-21
organ:like c-17
organ:liver a-18 c-22 d+27
organ:liver_and a+21 d-21
organ:liver_disease c-17
organ:liver_enzymes c-22 d+22
organ:liver_is c-18
organ:liver_scare c+17
organ:liver_transplant c-20 d+18
organ:looki* c+15 d-16
organ:looking c+15 d-16
organ:los d-32
organ:los_analisis a-16 b-19 c+18 d-18
organ:lot_of c-23
organ:mal b-17 c-16 d+17
organ:me a-36 b-41 c+34
organ:me_dio d-18
organ:me_falla d+16
organ:me_han a-17 c+17
organ:mi d-26
organ:mi_@relative b+16 c-21 d-21
organ:mis_analisis a+17 c-16
organ:mom c-16
organ:month c-19 d+19
organ:mucho a-21 b-19 c+24 d-24
organ:mucho_al c+16 d-16
organ:my b-16
organ:my_@body a-32 b-31 d+15
organ:my_@relative c-29
organ:my_kidneys a-17 b+18
organ:my_liver a-23 b-28 d+15
organ:my_numbers c+15 d-15
organ:my_pee a-22 b-23 c+17
organ:nada a+33 c-17 d-28
organ:nah a+24 c-16 d-20
organ:neith* a+24 c-17 d-21
organ:neither a+24 c-17 d-21
organ:never a-24 c+26 d-17
organ:next a-15
organ:next_week a-15
organ:ningu* a+16 d-15
organ:ninguno a+16 d-15
organ:nino d-15
organ:no b-44 c-19 d+15
organ:no_nada a+19
organ:no_se c+18
organ:no_trouble a+16
organ:nomas a+24 b-19 c-23 d-22
organ:none a+18 d-18
organ:norma* a+18
organ:normal a+18
organ:not b-37
organ:not_liver a+16 c-16 d-17
organ:nothi* a+15 d-25
organ:nothing a+15 d-25
organ:now a-16 c+20 d-17
organ:numbers_were c+19 d-19
organ:of_my b-18 c+18 d-17
organ:off a-15
organ:on a-19 b-16 c+16
organ:on_my a-17 c+15
organ:once b-21 c+27 d-31
organ:once_but d-16
organ:one c+19 d-18
organ:only a+32 b-23 c-30 d-28
organ:only_my a+27 b-17 c-26 d-24
organ:orina a-24 b-23 d+20
organ:orino a-19 b-16 c+23 d-23
organ:out a+17 b-21 c-24
organ:overa* d+17
organ:overactive d+17
organ:pads a-15 c-16 d+17
organ:pancr* a+15 d-17
organ:pancreas a+15 d-17
organ:pee a-24 b-26 c+21
organ:perfe* a+24 b-17 c-19 d-24
organ:perfect a+17 c-16 d-17
organ:pero d-15
organ:pipi c-16
organ:probl* c-23 d-28
organ:problemas c-29 d-18
organ:problems c-18
organ:prost* a+18 c-29 d-26
organ:prostate c-24 d-19
organ:que a-25 b+23 d-22
organ:recur* c-18 d+22
organ:resul* d-17
organ:rinon c-23 d-27
organ:runni* c+16 d-16
organ:running c+16 d-16
organ:running_tests c+16 d-16
organ:said a-22
organ:salie* d-16
organ:salieron d-16
organ:sano a+15
organ:scan d-23
organ:scare c+17
organ:self a-17 c-18 d+20
organ:self_cath a-16 c-16 d+18
organ:she a-15
organ:shot d+21
organ:si b-24 c-33
organ:since b-16 c-25 d+18
organ:so d-26
organ:somet* c+23 d-24
organ:sometimes c+19 d-20
organ:spasm* d+16
organ:spasms d+16
organ:still a-16 b-20 c+20 d-18
organ:stone* d-16
organ:stones d-16
organ:surge* a-17 c-17 d+19
organ:surgery a-17 c-17 d+19
organ:tengo a-15 b-22 d+26
organ:tengo_hepatitis c-24 d+20
organ:tests a-20 b-29
organ:tests_came c-18
organ:that d-28
organ:that_is a+16 c-20
organ:the_time a-19
organ:there a+19 d-20
organ:they b-22 d+15
organ:they_are c+19 d-17
organ:they_said c-16
organ:time a-26 b-18
organ:to a-16
organ:to_wear c-17 d+19
organ:todo a+25 c-19 d-18
organ:todo_bien a+23 d-21
organ:transplant c-22 d+21
organ:troub* b-16 c-19
organ:trouble b-16 c-19
organ:tuve c+30 d-31
organ:tuve_hepatitis c+24 d-25
organ:ultra* b-27 d-33
organ:ultrasound a+16 b-24 d-30
organ:una a-15 c+24 d-26
organ:una_vez c+20 d-22
organ:uti b-19 d-19
organ:utis a-27
organ:utis_count b+19 c-20 d-19
organ:veces c+18 d-15
organ:vejiga b-35 c-40 d+16
organ:vesic* a+19 c-17 d-17
organ:vesicula a+19 c-17 d-17
organ:vez c+20 d-22
organ:waiti* a-15 c+29 d-19
organ:waiting a-15 c+29 d-19
organ:waiting_for c+21
organ:wants d-20
organ:was a+16 b-27
organ:weak b-20 c-23
organ:weak_@body c-18
organ:wear a-20 b-18 c-21 d+25
organ:wear_pads a-15 c-16 d+17
organ:were c+20 d-20
organ:what a-15 b+17 c-17
organ:while a-18 c+19 d-19
organ:with a+15 c-18
organ:work a+18 d-20
organ:works a+20 b-15 d-22
organ:y a+22 d-22
organ:y_@body a+18 d-18
organ:year c+20 d-19
organ:yes b-20 c-23 d+21
organ:yo a+17
organ:yo_no a+17
orina a-24 b-23 d+20
orina$ a-23 b-22 d+22
orino a-19 b-16 c+23 d-23
otra c-20
out$ c+15 d-15
out__it a-16
out__me c-20 d-19
out_in c-15
out_last d+15
out_of b-23 c-29
out_on a-20 b+20 d-20
over b-42 c-31 d+19
over_# a+15 b-23 c-20
over_ten b-17 c-19
overa* d+17
overactive d+17
overd* a-16
own a+22 c-27 d-23
own$ a+19 c-20 d-18
pacem* a-15
pacemaker a-15
pack c-19 d+18
padez* b-19 c-19
padezco b-19 c-19
padezco$ a+23 d-23
pads a-15 c-16 d+17
pads$ a-15 c-16 d+17
pain a-23 c+28 d-24
pain_@medicine c+20 d-19
pancr* a+15 d-17
pancreas a+15 d-17
panic c-16
panic* c-15 d+15
panic_attacks d-16
papa c-19
para_eso a+15 d-18
para_nada d-16
paran* a-18 c+21 d-19
paranoid a-18 c+21 d-19
pareja b-22
pasa b+16
pasad* a+16 c-18
pasado a+16 c-18
paso$ b-22 c+15
passe* a-23
passed a-22
past b-16
past_that a+16
pastilla a-20
pastillas b-37 c+17 d-17
pasto* d-17
pastor d-17
patch a+22 b-16 c-18 d-22
patch$ a+22 b-16 c-18 d-22
patie* c-18 d+18
patient c-18 d+18
patient__in b-16
peanu* a+16
peanuts a+16
peanuts$ a+16
pecho b-23 c-22
pecho$ b-17 c-20
pee a-24 b-26 c+21
penic* a+20 c-20 d-16
penicillin a+21 c-18
people b-17 d+17
perdi b-16 c-19
perfe* a+24 b-34 c-36
perfect b-26 c-27
perfect$ c-18
perfect_timing a-19 d+18
perfecto a+19 c-15 d-17
perio* b-28 c+15 d-32
period b-27 d-31
period$ a-18 c+18
pero a-24 b-32 c+19
pero__me c+16 d-16
pero__no d-18
pero__se c+15 d-17
pero__si a-22 c-20 d+22
pero_mi a-23 c-22 d+24
pero_no c+18 d-21
perso* b+21 c-24 d-24
personal a-26 b+25 c-20 d-21
personal$ a-26 b+25 c-20 d-21
pido b-16
pido__@vehicle b-16
pido_un b-16
pills b-24
pipi c-16
pipi$ c-16
pleas* c-21 d-16
please c-21 d-16
please$ c-21 d-15
plus c-16
poco b-36 c+18 d-26
poco$ a+18 b-30 c-20
poco_de a-20 c+24 d-25
podia a-31 b-19 d+28
polle* a+20 b-16 c-18 d-19
pollen a+20 b-16 c-18 d-19
pollen$ a+20 b-16 c-18 d-19
polvo c-20 d-25
polvo$ c-20 d-25
por a-24 c-53 d+34
por__bien a-17 d+17
por_anos c-22 d+18
por_favor a+22 d-20
por_la a-15
por_mi a-25 b-25 c-18 d+30
por_que a-19 b+25 c-25 d-25
por_un c-18
posit* a-35 b-29 c-34 d+36
positive a-18 c-20 d+19
pospa* d+16
posparto d+16
possi* b-23 d-29
possible b-15 d-22
possibly a-18 c+19 d-16
postp* b-22 c+18
postpartum b-22 c+18
pot a-23 c+24
praye* a+17 c-15
prayer a+17 c-15
prayer$ a+17 c-15
preg a-17 d+20
pregn* c-15
pregnancy: b-18
pregnancy:# a-23 c-29 d+19
pregnancy:#_and a+16 d-16
pregnancy:#_meses a-23 d+21
pregnancy:#_months a-30 b-16 c-16 d+29
pregnancy:#_weeks a-34 b-28 d+32
pregnancy:#_years d-18
pregnancy:@clinician a-21 b-20 c-15 d+21
pregnancy:@date c-20
pregnancy:@late a-34 b-29 c+38 d-33
pregnancy:@medicine a+28 b-22 d-33
pregnancy:@open a+29 b-24 c-30 d-28
pregnancy:@relative a+19 c-23 d-31
pregnancy:@relative_esta d-18
pregnancy:@relative_got a+16 b-17
pregnancy:@relative_is b+24 c-30 d-38
pregnancy:@relative_si c-20 d-20
pregnancy:@stop a+18
pregnancy:a d-19
pregnancy:a_man c-19
pregnancy:a_test d-17
pregnancy:again b-15 d+18
pregnancy:ago a+19 c-17 d-19
pregnancy:am b+15 c-36
pregnancy:am_# a-17 b+22 c-22 d-20
pregnancy:am_a a+28 b-32 d-28
pregnancy:am_not a-23 b+20 c-18
pregnancy:am_on a+15 d-15
pregnancy:am_pregnant d+18
pregnancy:am_sixty a+24 b-24 c-17 d-22
pregnancy:amama* a-28 b-23 c-26 d+30
pregnancy:amamanto a-23 b-21 c-22 d+24
pregnancy:an a-16
pregnancy:and d-19
pregnancy:and_done a+19 d-19
pregnancy:ando a-23 b-16
pregnancy:ando_@late c+17
pregnancy:any c-17 d+15
pregnancy:apena* a-16 d+17
pregnancy:apenas a-16 d+17
pregnancy:apenas_me a-16 d+17
pregnancy:at b-19 c-28 d+22
pregnancy:at_night c-17 d+19
pregnancy:atras* c+17 d-16
pregnancy:atrasada a-20 c+24 d-19
pregnancy:atraso c+17 d-16
pregnancy:ayer c-21 d-23
pregnancy:baby c-36
pregnancy:be b-29 c+20 d-34
pregnancy:bebe a-30 b-31
pregnancy:been d-16
pregnancy:been_trying c+18
pregnancy:breas* b-27 c-29 d+18
pregnancy:breastfeed a-24 b-19 c-18 d+23
pregnancy:breastfeeding c-17
pregnancy:breastfeeding_my d+18
pregnancy:but b-16
pregnancy:chanc* b-18 c+16 d-19
pregnancy:chance b-18 c+16 d-19
pregnancy:closed a+23 b-21 c-22 d-23
pregnancy:con a+27 b-15 c-24 d-29
pregnancy:condo* d-16
pregnancy:could c+20
pregnancy:could_be c+20
pregnancy:daughter a-21
pregnancy:days d-16
pregnancy:de b-33 c-24
pregnancy:depo a+21 d-16
pregnancy:dio a-21 c-21
pregnancy:diu a+18
pregnancy:do a-29
pregnancy:do_not a-15 c+16
pregnancy:does a-21 b+21
pregnancy:done a+22 b-19 d-22
pregnancy:doubt a+17 b-17 c-16 d-18
pregnancy:doubt_it a+17 b-17 c-16 d-18
pregnancy:doy b-21 c-24 d+20
pregnancy:due a-25 c-22 d+21
pregnancy:due_in a-16
pregnancy:el b-33
pregnancy:el_diu a+18
pregnancy:el_test a-24 b-16
pregnancy:embar* a-28 c-34 d+20
pregnancy:embarazada a-19 c-21
pregnancy:en a-20 b-21 c-27 d+27
pregnancy:enter* a-16 d+17
pregnancy:entere a-16 d+17
pregnancy:es a-21
pregnancy:eso c-19 d-24
pregnancy:esper* a-21 c-19 d+21
pregnancy:esperando a-21 c-19 d+21
pregnancy:esta d-18
pregnancy:esta_embarazada a-17 b+16
pregnancy:estam* a-19 b-16 c+20 d-19
pregnancy:estamos a-19 b-16 c+20 d-19
pregnancy:estoy c-38
pregnancy:estoy_esperando a-21 c-19 d+21
pregnancy:estoy_operada a+17 d-19
pregnancy:every* d-17
pregnancy:everything a+15
pregnancy:expec* a-26 c-28 d+22
pregnancy:expecting a-26 c-28 d+22
pregnancy:feedi* a-16 d+18
pregnancy:feeding a-16 d+18
pregnancy:fifty a+23 c-20
pregnancy:found d+17
pregnancy:found_out d+17
pregnancy:got b-27
pregnancy:got_my a+16 c-15
pregnancy:got_snipped a+16 b-17
pregnancy:had a+26 c-29 d-37
pregnancy:had_a a+16 c-32 d-29
pregnancy:had_my a+21 c-27
pregnancy:have a-19 b-18 c+22 d-22
pregnancy:have_not a-17 c+18
pregnancy:he d-19
pregnancy:he_is c-24 d-15
pregnancy:hombr* a+19
pregnancy:hombre a+19
pregnancy:hope d-18
pregnancy:hope_not d-18
pregnancy:husband a+26 b-25 d-16
pregnancy:i c-26
pregnancy:i_@clinician a-20 b-20 c-17 d+21
pregnancy:i_am b+16 c-35 d-16
pregnancy:i_breastfeed a-24 b-19 c-18 d+23
pregnancy:i_do a-16
pregnancy:i_had a+16
pregnancy:i_pump a-23 b-25 c-24 d+25
pregnancy:impos* b-20 c+16 d-20
pregnancy:in c-29
pregnancy:in_@date d-15
pregnancy:inyec* a+20 c-15 d-22
pregnancy:is d-33
pregnancy:is_# a+16 b-35 c-15
pregnancy:is_a d-32
pregnancy:is_not a-22 c+17 d-20
pregnancy:is_pregnant b+17 d-16
pregnancy:it d-41
pregnancy:it_is b-16 c+16 d-18
pregnancy:jaja b-19 c-24
pregnancy:july a-16
pregnancy:june a+22 d-22
pregnancy:just a-28 b+19 c-21
pregnancy:just_had b+17 c-19 d-17
pregnancy:kids a+15
pregnancy:know a-20 b+17
pregnancy:la b-25
pregnancy:la_regla a+18 d-20
pregnancy:lacta* a-21 b-17 c-21 d+22
pregnancy:lactando a-21 b-17 c-21 d+22
pregnancy:last b-23 d-22
pregnancy:last_month a+16 c-16
pregnancy:last_week b-15
pregnancy:late a-26 b-22 c+30 d-26
pregnancy:le c-18
pregnancy:lines a-22 b-16 c-18 d+21
pregnancy:lo a-16 c+20 d-23
pregnancy:man c-24 d-16
pregnancy:march a-16
pregnancy:me d-30
pregnancy:me_entere a-16 d+17
pregnancy:menop* a+22 d-19
pregnancy:mes a-17
pregnancy:meses b-21 c-26
pregnancy:mi c-38
pregnancy:mi_@relative c-27 d-31
pregnancy:mi_bebe a-18 b-17 d+19
pregnancy:month b-15 d-20
pregnancy:month* b-18 c-23
pregnancy:months b-18 c-23
pregnancy:my b-17 d-16
pregnancy:my_baby b-17
pregnancy:my_period b-26 d-30
pregnancy:negat* a+22 c-24 d-18
pregnancy:negative c-16
pregnancy:nexpl* a+19
pregnancy:nexplanon a+19
pregnancy:ni a+24 c-16 d-15
pregnancy:night c-17 d+19
pregnancy:no d-20
pregnancy:no_estoy a+23 d-29
pregnancy:no_se a-16 c+17
pregnancy:no_soy a+15
pregnancy:no_way a+20 c-18
pregnancy:nope a+19
pregnancy:not c+20 d-40
pregnancy:not_possible a+18
pregnancy:not_pregnant c-16
pregnancy:not_say b-18 c+19
pregnancy:now c-20
pregnancy:nurse a-20 b-20 c-17 d+21
pregnancy:nursi* c-27
pregnancy:nursing c-27
pregnancy:old c-24
pregnancy:on a+17 b-33 c-28
pregnancy:on_the b-25 c-29
pregnancy:one a-18
pregnancy:opera* a+31 b-25 c-20 d-29
pregnancy:operada a+17 d-19
pregnancy:out b-17 c-16
pregnancy:para b-18 c-19
pregnancy:para_eso a+19 d-17
pregnancy:past a+16
pregnancy:past_that a+16
pregnancy:pastillas a+28 b-18 c-28 d-28
pregnancy:patch a+22 b-16 c-18 d-22
pregnancy:pecho b-23 c-24
pregnancy:perio* b-28 c+15 d-32
pregnancy:period b-27 d-31
pregnancy:pero a-16
pregnancy:perso* a-21 b+20 c-16 d-18
pregnancy:personal a-21 b+20 c-16 d-18
pregnancy:posit* a-35 b-29 c-34 d+36
pregnancy:positive a-18 c-20 d+19
pregnancy:possi* a+16 d-19
pregnancy:possible a+17 d-18
pregnancy:preg a-17 d+20
pregnancy:pregn* c-28
pregnancy:pregnant c-28
pregnancy:pregu* c-17
pregnancy:pregunta c-16
pregnancy:prueb* b-15
pregnancy:prueba b-15
pregnancy:puede c+18
pregnancy:puede_que c+15
pregnancy:pump a-23 b-25 c-24 d+25
pregnancy:pumpi* b-18 d+18
pregnancy:pumping b-18 d+18
pregnancy:que b+27 d-31
pregnancy:que_si c+17
pregnancy:regla a+18 d-20
pregnancy:retra* a-22 c+28 d-23
pregnancy:retraso a-22 c+28 d-23
pregnancy:saile* a+16 b-16 d-15
pregnancy:sailed a+16 b-16 d-15
pregnancy:salio b-18 c-25 d+16
pregnancy:say b-18 c+19
pregnancy:seman* a-21 d+15
pregnancy:senor a+16 d-16
pregnancy:ser a-21 b-19 c+21 d-21
pregnancy:seven* a+19 b-19 c-15 d-17
pregnancy:seventy a+19 b-19 c-15 d-17
pregnancy:she b-25 c-17
pregnancy:she_is b-22 c-23
pregnancy:ship a+16 b-16 d-15
pregnancy:shot a+17
pregnancy:si a-23 c-17
pregnancy:sixty a+24 b-24 c-17 d-22
pregnancy:snipp* a+16 b-17
pregnancy:snipped a+16 b-17
pregnancy:so b-20 d-24
pregnancy:so_no a+22 c-25
pregnancy:soy a+30 b-29 c-24 d-28
pregnancy:soy_senor a+16 d-16
pregnancy:soy_varon a+21
pregnancy:still a-27 b-20 c-22 d+35
pregnancy:stopp* b-19 d-30
pregnancy:stopped b-19 d-30
pregnancy:stopped_nursing a+16 d-16
pregnancy:tener b-20 c-27
pregnancy:tengo a+22 b-28 d-24
pregnancy:tengo_el a+24 c-23 d-24
pregnancy:tengo_un c+21 d-18
pregnancy:test a-28 b-37 c+23
pregnancy:that b+18 c-34 d-39
pregnancy:that_is a-20 b+18
pregnancy:that_ship a+16 b-16 d-15
pregnancy:the a-16 c-49 d+24
pregnancy:the_baby c-19
pregnancy:the_patch a+22 b-16 c-18 d-22
pregnancy:this a-25
pregnancy:to a-25
pregnancy:todav* a-21 b-17 c-19 d+22
pregnancy:todavia a-21 b-17 c-19 d+22
pregnancy:toma a-18 b-16 d+18
pregnancy:toma_pecho a-18 b-16 d+18
pregnancy:took a+18
pregnancy:tres a+17 d-18
pregnancy:tres_meses a+17 d-18
pregnancy:trime* a-22 b-17 c-17 d+22
pregnancy:trimester a-22 b-17 c-17 d+22
pregnancy:tryin* a-25
pregnancy:trying a-25
pregnancy:tubal a+21
pregnancy:twins a-26 b-23 c-19 d+28
pregnancy:two b-24 c-21
pregnancy:two_lines a-22 b-16 c-18 d+21
pregnancy:un c+21 d-21
pregnancy:un_retraso c+15
pregnancy:una a-19 c+20 d-16
pregnancy:unles* a+16
pregnancy:unless a+16
pregnancy:uso a+24 b-17 c-21 d-23
pregnancy:varon a+21
pregnancy:vasec* a+24 b-23 c-18 d-18
pregnancy:vasectomy a+24 b-23 c-18 d-18
pregnancy:voy a-26 b-16 c-21 d+26
pregnancy:voy_para a-20 c-16 d+19
pregnancy:waiti* c+16
pregnancy:waiting c+16
pregnancy:was_negative a+16
pregnancy:way b-20 c-23
pregnancy:we a-31 b-28 c+24
pregnancy:we_are a-29 b-21 c+16
pregnancy:weane* b-16 c-16
pregnancy:weaned b-16 c-16
pregnancy:week b-19 d-17
pregnancy:weeks a-35 b-30 d+31
pregnancy:weeks_@late c+18 d-16
pregnancy:why a-21 b+20 c-16 d-17
pregnancy:would a+16 c-21 d-17
pregnancy:y c-25
pregnancy:y_si b+22 d-21
pregnancy:y_toma a-17 b-15 d+17
pregnancy:ya a+47 b-29 c-34 d-40
pregnancy:ya_no a+21 c-19
pregnancy:year d-16
pregnancy:years c-27 d-30
pregnancy:years_old c-19 d-26
pregnancy:yes a-19 b-20
pregnancy:yeste* a+23 c-19 d-16
pregnancy:yesterday a+23 c-19 d-16
pregnancy:you a-29 b+27 c-19
pregnant$ c-19
pregu* a-38 b+31 d-36
pregunta a-23 b+29 c-33 d-26
pregunta$ a-23 b+29 c-33 d-26
prescribed$ c-16
prescribed__but a-20 c+20
presi* b-30 c-30 d+21
presion b-30 c-30 d+21
presion$ b-20
presion_si a-16 d+18
press* b-17 c-16
pressure b-17 c-16
pressure$ b-26 c-17 d+15
pressure__good a+20 d-20
pressure__i c+17 d-16
pressure__up a-22
pressure_is b-19
prett* c+18
pretty c+18
pretty__my c+18
prime* a+24 b-20 c-25 d-20
primera a+15 c-16
primera_vez a+15 c-16
primero a+16 c-16
primero$ a+16 c-16
primo d-15
prior: a-21 b-19 d+16
prior:# b-43 c-17
prior:#_just a+19
prior:@clinician a-24 b-22
prior:@clinician_y c-21 d+17
prior:@drug b-31 c+31 d-32
prior:@drug_count b-22 c+22
prior:@medicine b-22
prior:@medicine_and b-17
prior:@medicine_count d-16
prior:@medicine_luego d+16
prior:@medicine_no d-19
prior:@medicine_y a-20 b-17
prior:@relative a-18 d-39
prior:@relative_has c-17 d-16
prior:@sick d-15
prior:@stop b-22
prior:@treat a-24 c+21 d-23
prior:@treat_and c-22 d+18
prior:@treat_dos c+18 d-18
prior:@treat_for c-16
prior:@treat_por d+16
prior:@treat_si d-16
prior:@treat_y c-18 d+18
prior:@treat_yes a-17 c+18 d-19
prior:a a-32 c+21
prior:a_@medicine d-21
prior:a_bunch c-18 d+20
prior:a_pastor d-17
prior:a_week c+18 d-21
prior:a_year c-16
prior:about a+18 b-21 c-29
prior:algo a-20 b-15 c+25 d-25
prior:all c-21
prior:and b-43 c-16 d+25
prior:and_@medicine a-24 b-24 c-35 d+32
prior:and_@stop c-18
prior:and_@treat c-17 d+17
prior:and_never a+19 d-17
prior:and_then a-16 d+16
prior:anos a-22 b-19
prior:anoth* a-16 d+16
prior:another a-16 d+16
prior:antidepresivos d+18
prior:antidepressant c-17
prior:anyth* a+25 c-28
prior:anything a+25 c-28
prior:apena* a+25 b-16 c-23 d-26
prior:apenas a+25 b-16 c-23 d-26
prior:as a-17 b+16
prior:as_@treat b+22 c-22
prior:at a-16 c-21 d+17
prior:at_least a-24 b-22 d+18
prior:been a-20 d+18
prior:been_on c-20
prior:both a-23 c-20 d+27
prior:both_for d+16
prior:bunch c-18 d+20
prior:but a-20 b-18
prior:can d-17
prior:cayo a+16
prior:cayo_mal a+16
prior:cbd a-19 c+23 d-16
prior:cbt c-17 d+17
prior:como a-24 b+15 c-24
prior:como_tres d+17
prior:con b-16
prior:con_@clinician c-18
prior:con_una d-26
prior:couns* b-16
prior:counseling b-16
prior:counseling_count b-15
prior:counselor c+17 d-18
prior:count a-20 b-28 c+29
prior:creo c+15
prior:creo_que c+15
prior:cuale* a-24 d-24
prior:cuales a-24 d-24
prior:cuent* a-25
prior:cuenta a-23
prior:cuentan b+15
prior:de a-24 b-17 c-27 d+30
prior:de_todo d+18
prior:did a+26 b-16 d-19
prior:did_not a+21 c-23
prior:diero* b-17 c+22 d-18
prior:dieron b-17 c+22 d-18
prior:do a-21 b+25 d-27
prior:do_i b+22 c-19 d-22
prior:do_not b-15 c+17 d-18
prior:does a-16 b-29 c+33 d-23
prior:does_a b-20 c+18
prior:does_marriage b-15
prior:done a-19 c-17 d+20
prior:dos a-15 b-22
prior:el d-19
prior:em c-18
prior:eso b-17 c+17
prior:eso_cuenta b-16
prior:esposa a-17 c+15
prior:ever a+19 c-20 d-18
prior:ever_took a+16 c-18
prior:every c-17 d+16
prior:every* a-21 c-19 d+17
prior:everything a-21 c-19 d+17
prior:far a+18 c-19 d-16
prior:first a+30 b-25 c-27 d-26
prior:first_time a+19 d-16
prior:five a-18 c-20 d+16
prior:fluoxetina a+15 c-17
prior:for b-30
prior:for_# a+16 c-16
prior:for_a b-17
prior:for_it a+16
prior:for_years c-19 d+17
prior:forge* a-19 b-21
prior:forget a-19 b-21
prior:four a-21 b-19 c-22 d+21
prior:fui a-19 c+21
prior:fui_con a-17
prior:funci* a-23 d+25
prior:got c+17 d-22
prior:gummies b-15 c+15
prior:has c-28
prior:has_helped d+15
prior:has_tried b+18
prior:have_been a-15
prior:have_not a+24 c-33 d-22
prior:have_to d-20
prior:have_tried a-18 c-18 d+22
prior:he a+22 b-27 c-37
prior:he_ido c-26
prior:he_tomado a+15 c-19
prior:helpe* a-16 d+18
prior:helped a-16 d+18
prior:i d-21
prior:i_@stop c-18
prior:i_can c-19
prior:i_forget a-18 b-18
prior:i_have c-17
prior:i_see c-16 d+17
prior:i_think a-18 b-19
prior:i_took a+15 d-19
prior:ido c-26
prior:ido_a c-25
prior:if a-17 d-18
prior:in a-16
prior:is b+17 c-26
prior:it b-34
prior:just a+26 b-40 d-53
prior:just_@medicine a+17 d-17
prior:just_one d-23
prior:just_prayer a+17 c-15
prior:just_the a+22 c-15 d-15
prior:kind a+18 d-19
prior:kinds a-23 b-15 c-19 d+24
prior:know b-18 c+18
prior:la a+17 b-30 d-17
prior:la_@medicine a+21 c-17 d-21
prior:la_cuenta a-18 b-20
prior:least a-24 b-22 d+18
prior:like a-26
prior:like_# a-23 d+25
prior:list a-16 b+20 c-23 d-17
prior:lo b-15 d-20
prior:lo_primero a+16 c-16
prior:lol c-25
prior:luego d+16
prior:mal a+16
prior:many b-16 c-18 d+20
prior:marri* b-15
prior:marriage b-15
prior:marriage_counseling b-15
prior:mas a+19 c-18
prior:maybe a-26 b-15 c+23 d-21
prior:maybe_# a-18 c+17 d-16
prior:me a-17
prior:me_cayo a+16
prior:me_dieron b-17 c+22 d-18
prior:me_sirvio a-15 d+15
prior:med a+17
prior:medicina c-23 d+16
prior:medicinas a-16 c-20
prior:mes a+24 d-20
prior:mi a-24 d-25
prior:mi_@relative a-24 d-25
prior:mom c+15
prior:month_and c-23
prior:mucha* a-17 c-24
prior:muchas a-17 c-24
prior:muchas_y c-17 d+18
prior:my d-19
prior:my_@clinician b-16
prior:my_@drug b-15 c+15
prior:my_@relative d-29
prior:nada b-26 c-45 d+27
prior:nada_mas a+20 d-20
prior:nada_todavia a+26 d-28
prior:need a-20 b+22 c-23 d-22
prior:never b-17 d-36
prior:never_been a+21 c-21 d-15
prior:never_had a+18
prior:new a+22 b-17 c-16 d-16
prior:new_to a+22 b-17 c-16 d-16
prior:ningu* b-16 c-23
prior:ninguna c-17
prior:ninguna_me a-15 d+15
prior:ninguno a+17 c-15
prior:no b-39 c+30 d-47
prior:no_@medicine c+16 d-27
prior:no_@treat a+16 d-21
prior:no_he a+15
prior:no_nada a+22 d-18
prior:nomas d-17
prior:none b-18 c-23
prior:nope a+18
prior:not a+32 b-20 d-41
prior:not_# a+19
prior:not_know c+19
prior:not_remember d-16
prior:not_take a+22 c-20 d-16
prior:not_tried c-16 d-15
prior:nothi* a-20 b-18 c-27 d+22
prior:nothing a-20 b-18 c-27 d+22
prior:nothing_has d+15
prior:nunca a+23 c-18 d-24
prior:nunca_he a+17 c-15 d-17
prior:of a-32 b-25 d+29
prior:of_them a-18 b-18 c-19 d+20
prior:on c-16
prior:on_@medicine c-16
prior:on_something c+15
prior:one a+18 b-46 d-31
prior:one_@medicine a+22 b-20 c-31
prior:one_but a-18 c+18
prior:one_kind a+18 d-19
prior:one_med a+17
prior:ones b+15 c-17
prior:only b-30 c+21 d-50
prior:only_@medicine a+20
prior:only_ever a+16 c-18
prior:only_one a+21 c-20 d-15
prior:or c-25
prior:over b-16 c-19
prior:pastilla d-15
prior:pastillas b-19
prior:pasto* d-17
prior:pastor d-17
prior:pills d-16
prior:plus c-16
prior:por c-38
prior:por_anos c-22 d+18
prior:praye* a+17 c-15
prior:prayer a+17 c-15
prior:presc* d-17
prior:prescribed d-17
prior:prime* a+21 b-15 c-20 d-18
prior:primero a+16 c-16
prior:probe c-20 d+15
prior:prozac a-18 d+19
prior:psicologa a-16
prior:psicologo c-21 d+20
prior:psiquiatra a-17 c-21 d+19
prior:que d-33
prior:quit b-17
prior:recet* a-16 c+18 d-19
prior:remem* d-16
prior:remember d-16
prior:se d-21
prior:see c-16 d+17
prior:see_a c-16 d+17
prior:seman* c-19
prior:seria a+16 c-16
prior:seria_lo a+16 c-16
prior:sertralina c-18
prior:si a-19 b-16 c+20 d-17
prior:sick d-15
prior:sirvi* a-15 d+15
prior:sirvio a-15 d+15
prior:six c-18 d+19
prior:sleep c+18
prior:so b-16
prior:so_far a+18 c-19 d-16
prior:sola a+21 c-22 d-20
prior:solo a+18 d-21
prior:solo_@medicine a+16
prior:somet* b-17
prior:something b-17
prior:ssri c-16 d+17
prior:take a+22 c-27
prior:take_@medicine c-18
prior:taken a+16 c-20
prior:talk c-16 d+20
prior:talk_@treat c-16 d+20
prior:ten a-18 c-16 d+18
prior:terapia a-21 c+16
prior:that b-29
prior:the b-15
prior:the_one a+22 c-15 d-16
prior:them a-18 c-34
prior:then a-17 d+18
prior:therapist c-20 d+19
prior:therapy a-20 d-22
prior:there a-21 b-21 c-23 d+23
prior:they a-19 b-18
prior:thing a+18 d-19
prior:think a-18 b-19
prior:this a+27 b-25 c-23 d-23
prior:three a-25 b-23 d+24
prior:time d-21
prior:to_@treat b-19
prior:to_a b-15 d-16
prior:todav* a+26 d-28
prior:todavia a+26 d-28
prior:todo a-22 c-18 d+21
prior:tomad* a+18 c-21
prior:tomado a+18 c-21
prior:tomado_nada a+15
prior:tome a-17 b-16 c+16
prior:tome_algo a-17 c+21 d-19
prior:tomo c-24
prior:took b-24 c+16 d-32
prior:took_@medicine c-19
prior:took_one d-25
prior:treatment a+19 c-17
prior:tres a-18 c-26 d+32
prior:tried_everything a-18 b-18 c-20 d+21
prior:tried_one c-20
prior:tried_them c-16
prior:try a+18 b-16 c-17 d-16
prior:twice a-15 b-16 c+28 d-29
prior:two c-19
prior:two_@medicine a-20 c-15 d+20
prior:un b-21
prior:un_mes a+24 d-20
prior:una a+23 b-38 c+21 d-55
prior:una_@clinician a-16 c+19 d-16
prior:una_@medicine d-18
prior:una_sola a+21 c-22 d-20
prior:una_vez c+15
prior:una_y d-24
prior:voy b-15 c-26
prior:was d-22
prior:was_on c+15
prior:week c+16 d-19
prior:weeks a+17
prior:wellbutrin a+23 b-17 c-25 d-19
prior:went a-16
prior:went_to a-16
prior:what a-21 b+23 c-21 d-23
prior:why b+18 c-15 d-18
prior:will d-16
prior:worke* a-16 d+17
prior:worked a-16 d+17
prior:works a-22 d+25
prior:would b-24 c+16 d-17
prior:y a-33 b-48 d+24
prior:y_@medicine a-25 b-25 c-36 d+32
prior:y_@treat c-28 d+31
prior:y_me a+15 c-15
prior:y_nada a-23 c-15 d+22
prior:ya a-25 b-21 c-24 d+25
prior:year c-16
prior:years a-21 b-17 c-30 d+28
prior:years_of c-17 d+18
prior:yes a-22 b-15
prior:yet d-19
prior:you a-18
prior:zoloft c-17
prior:¿ b+18 d-17
priva* a-22 b+23 c-16 d-18
private a-22 b+23 c-16 d-18
private$ a-22 b+23 c-16 d-18
proba* b-33 c+26 d-21
probably a-21 b-29 c+31 d-35
probably_my c+19 d-17
probably_not a-17 c+17
probado c-16
probe c-21
problem b-17
problem$ d-16
problem__not a-20 c+20
problemas c-38
problemas$ c-29 d-18
problemas_con d+18
problems c-33
problems__my a-19 d+19
problems_no a+21 d-21
prost* a+18 c-29 d-26
prostate c-24 d-19
prostate$ d-17
prozac a-22 d+22
prueb* b-15
prueba b-15
prueba$ a-31 c+17
psico* a-28 c-35
psicologa a-16
psicologo c-21 d+20
psicosis a-15 c-22
psicosis$ b+16 c-18
psicosis_posparto d+16
psiqu* a-23 c-16 d+20
psiquiatra a-22 b-21 d+19
psiquiatrico a-20 d+16
psych* c-29
psychiatrist a-16 b-20
psychosis c-17
psychosis:# a-28 b-22 d+18
psychosis:@clinician a-29 c+18 d-22
psychosis:@clinician_thought b-16 c+20 d-19
psychosis:@medicine a-25 b-20 d+25
psychosis:@relative_es c-16
psychosis:@relative_has d-16
psychosis:@relative_is b+19 c-23 d-26
psychosis:@relative_tuvo a-16 b+16
psychosis:@relative_was c-15 d-15
psychosis:@thanks a+18 b-18 c-18 d-17
psychosis:a a-36 b-20 c+17
psychosis:a_mi b-18
psychosis:a_name c+18
psychosis:a_veces a-24 b-21
psychosis:about b-17
psychosis:abuela c-16
psychosis:adhd a+18 b-16 d-16
psychosis:after a-22 b-18 c+16
psychosis:am_bipolar c-22 d+31
psychosis:am_not a+24 b-25 d-15
psychosis:anos a-15 c-20 d+19
psychosis:ansie* a+20 c-16 d-15
psychosis:ansiedad a+20 c-16 d-15
psychosis:answe* b+21 c-23
psychosis:anxie* a+16
psychosis:anxiety a+16
psychosis:as a+15 c-16 d-16
psychosis:ask b+19 c-22
psychosis:been b-19
psychosis:bien c+18
psychosis:bipol* a-28 b-20 c+15
psychosis:bipolar a-26 b-19 c+19
psychosis:bipolar_disorder c-17 d+18
psychosis:bipolar_tipo c-16
psychosis:break a-16 c-20 d+20
psychosis:brote d+15
psychosis:brother c-17
psychosis:but b-35 d-24
psychosis:but_i b-17
psychosis:but_not a+19 b-18 c-18 d-16
psychosis:by a-20 b+21 d-17
psychosis:chart c+16
psychosis:confi* a-20 c+18
psychosis:cosas a-22 b-19
psychosis:count a-19 b-27 c+29 d-17
psychosis:crazy a+26 b-22 c-22 d-21
psychosis:cuand* a-15 b-16
psychosis:cuando a-15 b-16
psychosis:dad c-18 d-20
psychosis:de a-16
psychosis:de_eso c-21
psychosis:dead b-16 c+17
psychosis:dead_@relative b-16 c+17
psychosis:decir b+15
psychosis:demen* d-15
psychosis:depre* a+28 c-29 d-28
psychosis:depresion a+18
psychosis:depression c-28 d-16
psychosis:diagn* b-22
psychosis:diagnosed b-18
psychosis:dicho c+15
psychosis:did b-16
psychosis:disor* a-19 b-17
psychosis:disorder a-19 b-17
psychosis:do b+17 d-25
psychosis:do_not d-27
psychosis:doctor a-24
psychosis:does a-25 b-18 c+21 d-23
psychosis:does_postpartum b-20 c+20
psychosis:droga* c+16 d-18
psychosis:drogas c+16 d-18
psychosis:episo* c-20 d+15
psychosis:episode d+17
psychosis:es b+20 c-20 d-22
psychosis:escuc* c-17 d+17
psychosis:eso b+25 c-35 d-31
psychosis:esqui* c-19 d+18
psychosis:estab* c-19 d+19
psychosis:estoy a+20 c-21 d-20
psychosis:ex d-22
psychosis:ex_@clinician c+16
psychosis:for b-32
psychosis:for_it c-16
psychosis:for_mania c-17 d+19
psychosis:from c-19
psychosis:get a-19 b-15 c-22 d+25
psychosis:hace a-15 c-20 d+19
psychosis:hace_anos d+18
psychosis:had a-20
psychosis:had_a a-19 d+16
psychosis:had_some a-18 b-16 c+21 d-22
psychosis:han_dicho c+15
psychosis:have d-18
psychosis:he b-19
psychosis:heard b-16
psychosis:hermano c-19
psychosis:hijo c-15
psychosis:hospi* a-20 c-18
psychosis:hospitalized a-16 d+17
psychosis:hypom* a-18 b-23
psychosis:hypomania b-19 c+19
psychosis:i a-23
psychosis:i_do d-24
psychosis:i_get a-19 b-15 c-22 d+25
psychosis:i_had a-22 b-22
psychosis:i_used c-17 d+20
psychosis:i_was a-25 b-18 d+24
psychosis:in a-29 d+21
psychosis:in_# a-19 c-16 d+20
psychosis:in_my b-18 c-25 d+19
psychosis:in_the a-21
psychosis:inter* d+16
psychosis:is d-23
psychosis:is_bipolar c-17
psychosis:is_mania b+21 c-16
psychosis:is_psychosis a-18
psychosis:is_that b-18 c+18
psychosis:it_a c+18
psychosis:it_is c-16 d+16
psychosis:jamas a+24 b-19 c-20 d-21
psychosis:just a+40 b-31 c-39 d-38
psychosis:know c+26
psychosis:lo b-23 d-23
psychosis:loca a+19 c-16
psychosis:mama b-15
psychosis:mania a-38 c-26 d+38
psychosis:mania_si a-15 c-19 d+20
psychosis:manic a-34 b-29 c-45 d+43
psychosis:manic_once c-18 d+16
psychosis:mas d-16
psychosis:me b-21
psychosis:me_lo b-16 d-21
psychosis:mean b+16
psychosis:meds c-16 d+15
psychosis:menti* c+16
psychosis:mentioned c+16
psychosis:mi_@clinician c+19
psychosis:mom a+18 b-17
psychosis:mother d-20
psychosis:my b+19 c-16
psychosis:my_@clinician b+17 c-18
psychosis:my_@medicine c-20 d+17
psychosis:my_@relative c-35
psychosis:my_chart c+16
psychosis:my_ex d-22
psychosis:nada b-18 d-27
psychosis:nada_de a+20 c-18
psychosis:nada_mas d-16
psychosis:nah a+15 d-15
psychosis:negat* a+15
psychosis:never b-27 d-32
psychosis:ni a+16 c-17
psychosis:ni_una c-15
psychosis:no c-30
psychosis:no_estoy a+23 c-17 d-19
psychosis:no_never a+23 c-19
psychosis:no_quiero a-17 b+19
psychosis:no_se a-15 b-19 c+26
psychosis:nobod* c+15 d-18
psychosis:nomas a+21 c-16
psychosis:none a+17
psychosis:none_of a+16
psychosis:not a+16 c-20 d-24
psychosis:not_know c+26
psychosis:not_that a+21 b-16 c-21
psychosis:nunca b-19 d-22
psychosis:of b-20 d-25
psychosis:of_those a+18 d-18
psychosis:oia c-18 d+18
psychosis:oia_voces c-18 d+18
psychosis:oigo a-18 b-19
psychosis:on a-25
psychosis:once a-22 b-28 d+28
psychosis:only a+30 b-32
psychosis:out d-27
psychosis:paran* a-18 c+21 d-19
psychosis:paranoid a-18 c+21 d-19
psychosis:pero d-22
psychosis:pero_yo a+16
psychosis:perso* c-18
psychosis:por a-21 c-16 d+21
psychosis:pospa* d+16
psychosis:posparto d+16
psychosis:postp* b-22 c+18
psychosis:postpartum b-22 c+18
psychosis:psico* a-18 c-26
psychosis:psicosis a-15 c-22
psychosis:psicosis_posparto d+16
psychosis:psiqu* a-22 c-15 d+19
psychosis:psiquiatra c+19
psychosis:psiquiatrico a-20 d+16
psychosis:psych* c-29
psychosis:psychiatrist c+16
psychosis:psychosis c-17
psychosis:psychotic c-27
psychosis:ptsd a+18 b-23 d-17
psychosis:que a-36 b+15 d-18
psychosis:que_no a-16 d+15
psychosis:quest* b+16
psychosis:question b+16
psychosis:quier* a-19 b+23 c-17 d-15
psychosis:quiero a-17 b+19
psychosis:sad a+16
psychosis:said a-18 b-15 c+15
psychosis:sane a+26 b-24 c-24 d-26
psychosis:say b+22 c-21 d-23
psychosis:say_yes b+21 c-19 d-20
psychosis:says a-21 b-19 c+16
psychosis:schiz* a-25 c-37 d+30
psychosis:schizo a-23 c-16
psychosis:schizoaffective a-21 c-23 d+23
psychosis:schizophrenia c-19
psychosis:se a-15 b-19 c+26
psychosis:se_que c+16
psychosis:shado* d-15
psychosis:shadows d-15
psychosis:si b-17 c-25 d+20
psychosis:solo a+25 b-19 c-22 d-23
psychosis:some a-18 b-16 c+21 d-22
psychosis:somet* a-21 b-22 c+16
psychosis:sometimes a-29 b-20
psychosis:son c-15
psychosis:soy d+15
psychosis:soy_bipolar d+15
psychosis:stero* d+16
psychosis:steroids d+16
psychosis:stuff c+16
psychosis:tengo b-15 c-18 d+22
psychosis:teste* d-15
psychosis:tested d-15
psychosis:that d-35
psychosis:that_is b-18 d-18
psychosis:the a-23
psychosis:then a-18 c+25 d-23
psychosis:they b-35
psychosis:thing* b-15
psychosis:things b-15
psychosis:this c-17
psychosis:those a+17 d-19
psychosis:thoug* a-20 b-19
psychosis:thought a-20 b-19
psychosis:tipo c-16
psychosis:to_hear c-17 d+20
psychosis:told c+20
psychosis:trast* c-19 d+16
psychosis:trastorno c-19 d+16
psychosis:trastorno_bipolar c-19 d+16
psychosis:tuve c-16
psychosis:tuvo a-16 b+16
psychosis:un_brote d+15
psychosis:una b-18
psychosis:una_vez b-18
psychosis:veces a-24 b-21
psychosis:veia a-19
psychosis:veia_cosas a-19
psychosis:vez b-20
psychosis:voces a-19 b-19 c-27 d+25
psychosis:voice* b-20 c-22 d+20
psychosis:voices b-20 c-22 d+20
psychosis:was_bipolar a+16
psychosis:went a-18 b-16 c-22 d+20
psychosis:what a-21 d-31
psychosis:what_is a-18 c+15 d-24
psychosis:when a-20 b-16
psychosis:when_i a-19
psychosis:who b+15 c-15
psychosis:why b+16 d-18
psychosis:would b+19 c-19 d-17
psychosis:ya a-20 b-16 d+19
psychosis:yeah d+21
psychosis:years a-15 c-15
psychosis:yes c-31
psychosis:yo a+19 c-19
psychosis:yo_no a+19 c-19
psychosis:you c-17 d-16
psychosis__my d+16
psychotic c-27
psychotic$ d-16
ptsd a+18 b-23 d-17
puede a+21 d-29
puede$ a+20 b-20 c-26
puede_@fetch d-16
puede__@relative a-21
puede__me c+17
puede__mi a-18
puede__si c+15
puede_en d-17
puede_que c+21
puede_ser a-22 d-25
puedo b-23
puedo$ a-16 b-18 c-16 d+20
pues a-21 b-20 c-17 d+22
pump a-23 b-25 c-24 d+25
pumpi* b-18 d+18
pumping b-18 d+18
puro a+25 b-19 c-22 d-21
puros a+23 c-15 d-20
puse a-22 b-16 c-16 d+21
pusie* c-23
pusieron c-23
put__in c-18 d+19
put_a d+15
que a-32 b+29 c+21 d-53
que$ a-33 b+35 c-22 d-35
que__a a+19
que__de c-21 d-22
que__la d-23
que__pero c+16
que__yo b-24 c+18
que_es a-17 b+17 d-15
que_estoy a+15 c-15
que_la a-18 c+18 d-17
que_me b-32 c-16 d+21
que_necesita a-16 b+16 d-16
que_se b-20 c+20 d-20
que_si a-18
quest* a-23 b+26 c-19 d-26
question a-19 b+23 c-19 d-20
question$ a-16 b+21 c-17 d-17
quien a-26 d-26
quien$ d-26
quien__@fetch d+16
quien_me d+16
quien_sabe a-21 b-25 c+26 d-21
quier* a-19 b+24 c-18 d-16
quiero a-17 b+19
quit b-25
quita* d-18
quitaron d-18
quitaron_la d-18
quiza* a-15 b-16 c+24 d-21
quizas a-15 b-16 c+24 d-21
quizas_un c+20 d-19
rapid* a-15 c+19 d-19
rapido a-15 c+19 d-19
rara a+15 b-18 d-21
rate a-19 b-20
rathe* b+21 c-29 d-26
rather b+21 c-29 d-26
rather__say b+17 c-20
rather__to a-17 b+15
rather_not b+17 c-20
rato b-28 c-28
rato$ b-25 c-25 d+17
rato_mejor d-15
reacc* c-21
reaccion c-21
reaction d-20
reaction$ d-17
recai* d+15
recaida d+15
recal* a-16 c+18 d-18
recall a-16 c+18 d-18
recall$ a-16 c+17 d-17
recet* a-16 c+18 d-19
reche* c+18
recue* a-20 c+20 d-16
recuerdo a-20 c+20 d-16
recuerdo$ c+16
recur* c-18 d+22
regla a+18 d-20
regla$ a+18 d-20
rehab a-26 c-24 d+28
rehab$ a-20 c-15 d+17
rehab* a-20 c-16 d+20
rehabilitacion a-20 c-16 d+20
relap* a-16 c-18 d+24
relapsed c-15 d+20
relat* d-17
related d-17
remem* b-20 c+22 d-29
remember b-16 d-22
remember$ b-15 d-22
resul* c+15 d-22
retra* a-22 c+28 d-23
retraso a-22 c+28 d-23
retraso$ a-19 c+25 d-20
revis* a-18 c+20
revisado a-18 c+20
ride b-28 c-15
ride: b-21 d-21
ride:# a-26 c+16 d-18
ride:@call a-21
ride:@drive a+24 b-32 c-43
ride:@drive_me a-18 d+18
ride:@drive_yo a+16
ride:@fetch b-16
ride:@howmuch a-18 b+18 d-17
ride:@howmuch_tarda a-16 b+16
ride:@insurer a-20 b-18 c-25 d+25
ride:@insurer_a d+18
ride:@late c-19
ride:@person b-18 c-21 d+17
ride:@relative a-27 b-47 d+18
ride:@relative_@drive a-31 c-19 d+27
ride:@relative_@insurer d+18
ride:@relative_and a-30 b-16 c-23 d+30
ride:@relative_can b-35 c+22
ride:@relative_has a-15
ride:@relative_if c+20 d-22
ride:@relative_in c-16 d+19
ride:@relative_is b-23 c-24
ride:@relative_me a-25 b-19 c-39 d+37
ride:@relative_no d-20
ride:@relative_puede a-26
ride:@relative_said a-15 d+17
ride:@relative_si a-23
ride:@relative_trabaja c-23
ride:@relative_was a+16 d-18
ride:@relative_will a-17 c-25 d+25
ride:@ride b-28 c-15
ride:@stop a-28 b-21 c+29 d-27
ride:@vehicle a+31 c-45 d-26
ride:@vehicle_home a+21 b-16 c-18
ride:@vehicle_or a-17 c+19
ride:a d-29
ride:a_@ride a-23 c-20 d+23
ride:a_mi a-25 c+29 d-28
ride:a_ver c+18
ride:able c+15
ride:able_to c+15
ride:aide a-23 b-22 c-31 d+30
ride:algui* a-20 b-18 c+24 d-24
ride:alguien a-20 b-18 c+24 d-24
ride:all b-21 c-26
ride:all_set a-25 d+27
ride:alone a+27 b-19 c-26 d-27
ride:am b-32
ride:an b-22 d-17
ride:an_@vehicle b-19
ride:and c-33 d+21
ride:and_she c-16 d+18
ride:answe* a-17 c+18 d-15
ride:anybo* d-18
ride:anybody d-18
ride:anyon* a+17 c-20
ride:anyone a+17 c-20
ride:anyone_here a+18 c-18
ride:are c-21
ride:aroun* b-20 c+19 d-21
ride:around b-20 c+19 d-21
ride:ask a-22 b-28 c+27 d-19
ride:asked a-23
ride:askin* a-19 b-17 c+19 d-17
ride:asking a-19 b-17 c+19 d-17
ride:asking_around a-18 b-16 c+18 d-17
ride:back a-16
ride:be a-19
ride:be_able c+15
ride:be_waiting c-16
ride:bestie d+16
ride:bf a-16 c-16 d+21
ride:bike a+20 c-20 d-18
ride:both a-16
ride:boy b-16 d+16
ride:boy_will b-16 d+16
ride:bring a-19 c-25
ride:bring* a-22 b-18 c-19 d+22
ride:bring_me c-21 d+19
ride:brother a-16 d+16
ride:busca* a-17
ride:buscar a-17
ride:but b-18
ride:but_he a+16 c-16
ride:but_my a-19 c-21 d+23
ride:but_she c-23
ride:by a+21 b-20 d-21
ride:by_myself a+16 d-15
ride:call a-19 d-19
ride:can b+24 d-23
ride:can_i a-28 b+23
ride:can_my a-16 b+16
ride:can_not a+27 b-22 c-52
ride:car c-23
ride:churc* a-24 b-17 c-21 d+26
ride:church a-24 b-17 c-21 d+26
ride:come a-15 c-17
ride:con c-19
ride:con_mi d+20
ride:consi* a-27 b-22 c+31 d-29
ride:consigo c+19 d-16
ride:could d-17
ride:cousin a-22 d+18
ride:cover* a-16 c-19 d+22
ride:covered a-16 c-19 d+22
ride:cuanto a-18 b+18 d-17
ride:dads a-16 c-18 d+19
ride:daughter a-27 b-16 c-17 d+27
ride:day b-18
ride:deje a-28 b-21 c+29 d-27
ride:depen* a-22 b-28 c+29 d-23
ride:depends a-17 b-22 c+30 d-20
ride:depends_if c+15
ride:depends_what c+16
ride:dia d-20
ride:do c-28
ride:do_it a-20 c-23 d+18
ride:do_not b-24 d-26
ride:do_they b+20 c-16
ride:does b+26 c-30 d-16
ride:down d+17
ride:drive a+27 c-41 d-21
ride:drive* d+16
ride:driver d+16
ride:drives a-23 b-18 c-17 d+23
ride:ella d-22
ride:en a+24 c-26 d-30
ride:en_@vehicle c-18 d-16
ride:es a-18 b+21 c-17
ride:ese d-20
ride:ese_dia d-20
ride:esper* c-17
ride:esposa c-22
ride:esposo b-20 c-32
ride:estoy a-25 b-23 c+28 d-28
ride:estoy_viendo c+15
ride:every* c-17
ride:figur* b-16 c+18 d-19
ride:find d-31
ride:find_someone b-17 c+16 d-22
ride:folks a-29 b-23 c-24 d+29
ride:for c-18
ride:for_me d+18
ride:found a-16 c-17 d+19
ride:friend b-17
ride:from a-22 b-16 d+20
ride:gets c+19
ride:go a+20 b-18 c-18
ride:going a+21 b-19 c-21
ride:going_to a+21 b-19 c-21
ride:got a-15 b-32 c-39 d+32
ride:got_me a-23 b-17 c-18 d+22
ride:got_my c-24
ride:had a+32 c-30 d-30
ride:has a-16
ride:have_my c-22
ride:have_not a-23 c+23 d-19
ride:hay a+17 c-30
ride:hay_@ride c-15
ride:hay_quien a+18 c-17
ride:he b-27 c+22
ride:he_can c-19
ride:he_is b-25 d-29
ride:her a-22 c-28
ride:her_@relative a-16
ride:here a+27 c-26
ride:hermana a-22
ride:hermano a-22 c+20 d-18
ride:hija a-16 b-26
ride:hijo a-16
ride:him a-22 c-15 d+19
ride:home b-24 c-24
ride:how a-15 b+21 c-28
ride:how_long b+15 c-22
ride:husband b-19
ride:i a+18 d-28
ride:i_@drive a+17 d-15
ride:i_am b-32
ride:i_can d-16
ride:i_got c-15
ride:i_have b-23
ride:i_thought a+17 c-16
ride:i_will b-39 c+17 d-17
ride:if a-28
ride:if_he c+21 d-22
ride:if_my c+17
ride:in c-21
ride:in_law c-16 d+19
ride:in_the a-16
ride:is_down d+17
ride:is_going a-19 d+20
ride:is_my a-21 c-16 d+21
ride:is_off b-15
ride:is_working c-23
ride:it a-33
ride:it_take c-15
ride:just d-36
ride:just_@vehicle a-24
ride:just_me a+21 b-15 d-20
ride:know a+24 b-31 d-27
ride:know_anyone a+18 c-18
ride:late c-15
ride:law c-16 d+19
ride:let a-21 b-24 c+23 d-18
ride:lives a+18 c-17 d-19
ride:lleva c-21 d+20
ride:lo a-22 d+15
ride:long c-24
ride:long_will b+15 c-19
ride:looki* c+16
ride:looking c+16
ride:lyft a-24
ride:mama a-21 c-22 d+25
ride:maneja c-20
ride:manejo a+19
ride:marido d+17
ride:maybe a-33 b-20 c+29 d-15
ride:me a-36 c-23 d+35
ride:me_@fetch a-22 c-24 d+27
ride:me_puede d-16
ride:me_voy a+20 c-16
ride:metro a+19 d-18
ride:mi b-56
ride:mi_@relative b-49
ride:mom c+15
ride:moved a+18 c-16 d-16
ride:my b-67
ride:my_@relative a-23 b-74
ride:my_@ride a+23 b-21 c-38
ride:my_boy b-16 d+16
ride:my_car a+16 d-18
ride:my_own a+25 b-22 c-26 d-22
ride:mysel* a+27 c-15 d-28
ride:myself a+27 c-15 d-28
ride:nadie a+32 b-19 c-30 d-26
ride:neces* d-17
ride:need a-21
ride:need_to a-18
ride:neighbor a-22
ride:no b-30 c+17 d-37
ride:no_one a+18
ride:no_puede a+18 c-36
ride:no_tengo a+17 c-16
ride:nobod* a+31 b-19 c-37 d-18
ride:nobody a+31 b-19 c-37 d-18
ride:norma* a+18 b-16 c-16
ride:not b-44
ride:not_any a+17
ride:not_asked a-19 c+19
ride:not_but a-26 c-20 d+27
ride:not_find a+22 c-31 d-20
ride:not_have a+26 b-15 c-22 d-15
ride:not_know a+17 c-16
ride:now a+16 d-20
ride:of a+15 c-24
ride:off a-27
ride:ok c-16 d-17
ride:on b-34 c+19 d-30
ride:on_my a+19 c-20 d-18
ride:one c-21
ride:or a-17 c+19
ride:or_my a-17 c+19
ride:out d-38
ride:own a+25 b-22 c-26 d-22
ride:pareja a+16 c-23
ride:people b-18 c-21 d+17
ride:pido b-16
ride:pido_un b-16
ride:por a-16 c-19
ride:por_mi a-19 d+17
ride:pregu* a-24 b-17 c+33 d-22
ride:proba* a-22 b-19 c+24 d-15
ride:probably a-22 b-19 c+24 d-15
ride:puede d-18
ride:puede_@fetch d-16
ride:que a-30 c+16 d-31
ride:quien b-23
ride:quien_me d+16
ride:ride b-28 c-15
ride:said b-18 c-18
ride:said_he d-17
ride:says d-19
ride:se a-17
ride:see b-16 d-20
ride:see_if c+17
ride:set a-25 d+27
ride:she c-16
ride:she_can c-22
ride:she_gets c+20
ride:she_said a+23 d-21
ride:si a-55 b-38 d+17
ride:si_mi a-37 b-20 c-19 d+27
ride:sis a-20
ride:sister a-49 b-30 c+21
ride:sola a+24 b-16 c-20 d-21
ride:solo a+20 c-22 d-21
ride:someb* a-17
ride:somebody a-17
ride:someo* b-29 c-19 d+15
ride:someone b-29 c-19 d+15
ride:son b-24
ride:still a-21 b-18 c+23 d-22
ride:still_looking c+16
ride:sure a-18 c+27 d-21
ride:take c-25
ride:tarda a-16 b+16
ride:taxi a+23 b-22 c-21 d-17
ride:tengo a-20 b-28
ride:tengo_que a-22 b-19 c+28 d-24
ride:that b-19
ride:that_day c-18
ride:the a-19 d+17
ride:the_@vehicle b-17
ride:they a+23 c-39 d-40
ride:thoug* a+17 c-16
ride:thought a+17 c-16
ride:time a-16
ride:to d-17
ride:to_@drive b-19 c-24
ride:to_come b+16
ride:to_do a-16 c-17 d+17
ride:to_find a-19 c+21
ride:todav* a-19 c+23
ride:todavia a-19 c+23
ride:todavia_no a-19 c+23
ride:toget* a-18 c-17 d+17
ride:together a-18 c-17 d+17
ride:traba* a+19 b-17 d-18
ride:trabaja a+19 b-17 d-18
ride:uber a+17 b+18 c-34 d-35
ride:un c-24
ride:un_@relative a-23
ride:un_@vehicle a+21 b-23 c-19
ride:up a-16 c-16 d+18
ride:va a-18 b-15 c-23 d+24
ride:van a-22
ride:ver c+22 d-17
ride:ver_si c+18 d-16
ride:viend* c+15
ride:viendo c+15
ride:vivo a+19 c-16
ride:voy b-18 d-18
ride:voy_en a+17 c-17
ride:waiti* a-19
ride:waiting a-19
ride:waiting_on b-16 c+15
ride:walk a+19 c-16
ride:was a+22 c-17 d-21
ride:was_going a+16 d-17
ride:we c-24
ride:what a-20 b+15
ride:what_day c+16
ride:where b+16
ride:wife b-17 c-32 d+16
ride:will a-22 b-39 d+21
ride:will_@drive a+18 d-17
ride:will_ask b-18 c+19
ride:will_be b-20 c-35 d+21
ride:will_walk a+19 c-16
ride:with a-17 c-20
ride:with_me a-16 c-16 d+17
ride:work b-17 d-20
ride:worki* b-17
ride:working b-17
ride:working_on a-18 c+21
ride:works d-15
ride:ya c-22
ride:yea c-18 d+19
ride:yet a-20 c+22
ride:yo a+24 c-26 d-18
ride:you a-23 d-19
ride:¿ a-24 b+27 c-25 d-15
right d-23
right$ a-20
right_now a+23 b-17 c-16 d-17
rinon c-23 d-27
runni* c+16 d-16
running c+16 d-16
running_tests c+16 d-16
runs a-18 c-25
runs_in a-22 b+20
runs_low a+17 b-18 d-16
sabe a-24 b-31 c+33 d-23
sabe$ a-16 b-18 c+21 d-15
sabri* a-26 b-22 c+35 d-30
sabria a-26 b-22 c+35 d-30
sad a+16
said a-38 b-35 c+18
said__and d-24
said__but c+15 d-16
said__can d-17
said__i a-16 c+18 d-19
said__is a-16
said__it b-15
said__not d-17
said_he d-17
said_no a-17
said_so a-21 c+20 d-18
saile* a+16 b-16 d-15
sailed a+16 b-16 d-15
sailed$ a+16 b-16 d-15
salgo c-18
salio b-28
salio_alta d-16
same a-20 b+22 d-19
sane a+26 b-24 c-24 d-26
sano a+22 c-20 d-21
sano$ a+20 c-18 d-20
saw a-17 b-18
say a-43 b+20 d-21
say$ a-27 c+24 d-29
say_i c+19 d-17
say_yes a-21 b+20 c-20
says a-18 b-43 c+39 d-37
says__heart d-18
says__i c+23 d-18
says_my c+15 d-18
scan d-23
scare c+17
scare* a-15
scared a-15
schiz* a-25 c-37 d+30
schizo a-23 c-16
schizo$ a-23 c-16
schizoaffective a-21 c-23 d+23
schizoaffective$ b-16 c-18 d+22
schizophrenia c-19
screa* a-21 c-17 d+21
se a-41 c+21
se$ a-16 b-16 c+21 d-24
se__eso c+18
se__la c-17
se__me a-16 c+22
se_llama c-16 d-16
se_lo a-15 b+18 c-17
se_me b-16
se_que c+19
se_si c+20
secon* a-17 b-24 c-26 d+23
second a-17 b-24 c-26 d+23
see__@clinician c-16 d+17
see__@relative c+19
see__my c+19
see_a c-18 d+17
see_if c+17
sees a-23
segur* a-26 b-18 c+26 d-21
segura a-17 c+21
segura$ c+16
seguro a-17 c+18
self c-20 d+16
self_cath a-16 c-16 d+18
seman* b-22 c-18
semanas c-19
semanas$ c-19
senor a+23 b-16 c-24 d-21
senor$ a+19 b-15 c-17 d-19
senti a-21 b-21 d+16
ser a-32 c+26 d-35
ser$ a-26 b-24 c+27 d-24
seria a+17 c-17 d-16
seria__primero a+16 c-16
seria_lo a+16 c-16
sertralina c-18
servi* a-19 c-18
set a-25 d+27
seven* a+19 b-19 c-15 d-17
seventy a+19 b-19 c-15 d-17
sever* a-17 b-19 c-22 d+21
severe a-17 b-18 d+18
shado* d-15
shadows d-15
she b-29 d+21
she__# a-18
she__for a-21
she__had a+18
she__her a-16 d-16
she__me b-19
she__not a+20 d-29
she__with b-19
she_can c-22
she_gets c+20
she_goes c+17
she_has c-20
she_is b-32
she_never a+19 d-16
she_said a+23 d-21
ship a+16 b-16 d-15
shoot d+19
shoot$ d+19
shot b-16 c-20
shot$ c-17
shoul* a-19 c+15
should a-19 c+17
si a-39 b-21 d+19
si$ a-27
si__@fetch c+18 d-19
si__@relative a-37 b-20 c-19 d+28
si__la c-19 d+19
si__no b-23 c+21 d-33
si__pasa b+16
si__puede c+22 d-22
si__que b+16
si__quien c+17
si__rapido a-15 c+19 d-19
si__tomo a-17
si_es a-15 c+20 d-19
si_estoy b+17 d-17
si_mi a-37 b-21 c-19 d+28
si_no c-15 d+16
si_soy d+16
si_ya a-17
si_yo a+19 b-17 c-17 d-15
sick a+22 c-15 d-20
side$ d-16
sin b-37
sin_@drug c-18
sin_problemas a+19 b-19 d-19
since b-30 d+18
since$ c-19
since__@relative c-19 d+15
since_i d+16
since_my b-16 c-20 d+18
sir c-16
sirvi* a-15 d+15
sirvio a-15 d+15
sirvio$ a-15 d+15
sis a-26 b+21 c-18
sister b-16 c+16 d-17
six c-18 d+19
sixty a+24 b-24 c-17 d-22
skip a-22 b+23 c-23 d-21
skip$ a-22 b+23 c-23 d-21
skips a-19 b-21 c+23 d-24
sleep b-24 d-22
sleep$ a-22 c+22 d-16
sleep__a a+15 c-20
sleep_and a-18 c+18 d-16
smoke b-19
snipp* a+16 b-17
snipped a+16 b-17
snipped$ a+16 b-17
so b-18
so$ a-25 b-24
so__not d-18
so__the a+19 c-16 d-21
so_but b-15 d-22
so_far a+23 b-16 c-24 d-20
so_i c+17
so_maybe a-19 c+21 d-16
so_no a+32 b-17 c-34 d-25
so_who c+15
sober b-19 c-26
sober$ a-17 d+19
sober__# a+23 d-23
sober_since a+19 d-19
socia* a+18 d-15
social a+18 d-15
sola a+34 b-24 c-31 d-32
sola$ a+28 b-21 c-27 d-26
solam* a+30 b-30 c-27 d-27
solamente a+30 b-30 c-27 d-27
solo a+53 b-50 c-55 d-46
solo$ a+20 c-22 d-21
solo_@medicine a+16
some a-37 c+35 d-21
someb* a-18
somebody a-18
somebody$ a-17
someo* b-21
someone b-21
someone$ a-20
somet* a-40 b-51 c+46 d-30
something a-35 b-31 c+29
something__my c+18 d-17
something__pressure c-19
something__sleep c+16
something__the c+16 d-19
something_in c+18 d-17
sometimes a-19 b-35 c+31 d-27
sometimes$ a-35 b-30 c+26 d-16
sometimes__it a-15
sometimes_i a-23 c+21 d-16
soplo a-26 b-17 c-29 d+29
soplo$ a-25 b-17 c-27 d+27
sorry a+30 b-21 c-19 d-29
sorry$ a+30 b-21 c-19 d-29
sort a-17 c+22 d-18
sort_of a-17 c+22 d-18
soy c-55
soy__a a-17 d+18
soy__la b-19 d+17
soy__nada a+25 d-23
soy__no a+17
soy__tomo a+16
soy_alergica c-18
soy_bipolar d+15
soy_senor a+16 d-16
soy_varon a+21
spasm* d+16
spasms d+16
spasms$ d+16
sprin* b-20 c-17 d+19
spring b-20 c-17 d+19
spring$ b-19 c-18 d+18
ssri c-16 d+17
stabl* c-16 d+19
stable c-16 d+19
stage d+17
stage_# d+17
start* a+24 b-17 c-27
started a+25 b-16 c-26
started__last a+16 c-18
started_my a+27 b-16 c-29 d-22
stays a-19
stent* d+16
stents d+16
stero* d+16
steroids d+16
steroids$ d+16
still a-45 b-19 d+27
still__at d+15
still__night d+15
still_looking a-18 b-16 c+22 d-20
stone* d-16
stones d-16
stop a-23 c-23 d+25
stopp* b-28
stopped b-28
stopped_nursing a+16 d-16
store d-16
stres* d-19
strok* c-21
stroke c-20
stron* a+22 b-16 c-17 d-21
strong a+22 b-16 c-17 d-21
stuff b-24
stuff$ a+25 c-21 d-27
sube c+17 d-16
substance:# b-32 c-41
substance:#_anos a+21 d-32
substance:#_days a-31 c-19 d+32
substance:#_pack c-16 d+15
substance:#_years a+30 d-31
substance:@date a-32 b-28 c-31 d+34
substance:@day b-29
substance:@drink a+26 b-19 c-20 d-22
substance:@drug c-17
substance:@drug_a b-19
substance:@drug_count b+15 c-16
substance:@drug_does c+17
substance:@drug_pot a-22 c+21
substance:@drug_that a+19 b-18 c-17
substance:@drug_to a+24 c-25
substance:@holiday a+22 c-22
substance:@relative d-32
substance:@relative_dice b-16
substance:@relative_drinks a-19 b+18 c-19
substance:@relative_es c-16
substance:@relative_has a+18 b-16 d-20
substance:@relative_si b-21 d-18
substance:@relative_were d-15
substance:@relative_would b-18 c+20
substance:@stop b-16 c-24
substance:a a+15 b-40 c-30 d+16
substance:a_# c-16 d+15
substance:a_@drug a+17
substance:a_couple d-16
substance:a_glass a+16 c-15
substance:a_little d-25
substance:a_lot a-21 d+18
substance:a_night d+16
substance:a_problem a-17 d+17
substance:a_veces c+19
substance:a_week c-21
substance:aa d+19
substance:about a-18 d-16
substance:absol* a+15
substance:absolutely a+15
substance:absolutely_not a+15
substance:adderall b+15 c-19
substance:addic* b-20 c-21 d+19
substance:after d+16
substance:after_my d+16
substance:alcoh* a-22 b+18
substance:alcohol b-23 c-32 d+23
substance:all a+17 b-20 c-19
substance:am b-39 c-38
substance:am_a b-23 c-26
substance:am_in a-16 d+18
substance:an c-18
substance:and_can a-20
substance:and_there a+17
substance:ano b-24 c-30
substance:anos a+28 c-16 d-36
substance:anos_limpio a+18 d-18
substance:anos_sin a+20 d-21
substance:as a+20 c-18 d-23
substance:as_a c-19 d-19
substance:at a+24 b-18 d-35
substance:at_@holiday a+16 c-16
substance:at_all a+23 d-24
substance:august a-17 b-16 c-16 d+18
substance:back b-17
substance:barel* a+16 d-16
substance:barely a+16 d-16
substance:barely_drink a+16 d-16
substance:bebo b-23 c-24
substance:been b-21 c-21
substance:been_sober a+21 d-22
substance:beer a+19 d-16
substance:beers a+26 c-21 d-23
substance:bodas d-15
substance:bottl* c-19
substance:bottle c-16
substance:but b-24
substance:but_i c+15
substance:cada a-23 b-21 c-24 d+24
substance:can a-23
substance:can_not a-20
substance:casi a+20
substance:cerve* a+26 c-24 d-17
substance:christmas a+16 c-16
substance:cigarettes a+18 c-16 d-17
substance:clean b-30 c-34
substance:con b-21 d+16
substance:con_el a-20 c-18 d+20
substance:confi* a-18 b+19 c-16 d-16
substance:copa a+15
substance:count a-24 b+25 c-15 d-17
substance:coupl* d-16
substance:couple d-16
substance:crist* a-17 b-20 c-24 d+21
substance:cristal a-24 b-18 c-20 d+24
substance:cuent* a-21
substance:cuenta a-21
substance:cutti* a-19 c+20 d-17
substance:cutting a-19 c+20 d-17
substance:cutting_down a-16 c+17
substance:day a-29
substance:days a-31 b-15 d+29
substance:days_clean a-25 d+26
substance:days_sober a-20 d+20
substance:de b-28
substance:de_mas a-18
substance:decir a-16 c+15
substance:deje d-15
substance:depen* a-18 b-32 c+29 d-18
substance:depende c+15
substance:depends b-27 c+26
substance:depends_what b-16 c+16
substance:dias a-18 d+18
substance:dice b-18 c+18 d-16
substance:dice_que b-18 c+18 d-16
substance:divor* a-17 c-16 d+19
substance:do d-27
substance:do_not b-29 d-22
substance:do_you b+16 c-15
substance:does b+23 c-19 d-19
substance:does_@drug b+15 c-16
substance:does_that b-18 c+19
substance:down a-17 c+19
substance:drank b-15 c-22 d+21
substance:drink b-16 d-17
substance:drink_more a-15
substance:drinker a+27 b-22 c-19 d-21
substance:drinking b-20 c-29 d+16
substance:drinks_a c-20
substance:droga* c-31 d-24
substance:drogas c-31 d-24
substance:drugs c-24 d-24
substance:drunk a-27 d+25
substance:dry a+22 b-19 c-20 d-20
substance:edibles a+21 c-20
substance:el c-23
substance:el_@drug a-17 d+19
substance:en c-22
substance:en_@date d+16
substance:en_las a+15 d-17
substance:en_rehabilitacion a-20 c-16 d+20
substance:es c-23 d-18
substance:es_el a+19 b-17
substance:eso d-24
substance:esposo a-16
substance:este b-24 c-30
substance:este_ano b-24 c-30
substance:estoy a-31 b-26
substance:estoy_en d+15
substance:estuv* a-15 d+16
substance:estuve a-15 d+16
substance:every a-33 b-25
substance:every_day a-17
substance:every_night a-24 b-18
substance:ex a+16 c-15
substance:fines d-16
substance:for b-25 c+17
substance:for_sleep a-22 c+22 d-16
substance:fumo b-23 c+16 d-22
substance:fumo_@drug a-22 b-19 c+25
substance:gave a+18 d-17
substance:glass a+16 c-15
substance:glass_of a+16 c-15
substance:got a-16 c-17 d+17
substance:hace a+16 c-15 d-17
substance:had a-23 d+21
substance:has a+16 b-16 c-16
substance:has_a a+15 b-16
substance:have b-19 c-21
substance:have_not a+16 c-17
substance:he_drinks a-20
substance:here a-21 c+24 d-23
substance:here_and a+17
substance:hija c+15
substance:hijo c-18
substance:him b-15 d-16
substance:hones* a-16 b-16 c-23 d+26
substance:honestly c-19 d+21
substance:husband c-23
substance:i_@drug b-21
substance:i_am b-39 c-38
substance:i_do b-21
substance:i_drink a-28 c+15
substance:i_had a-16 c-20 d+17
substance:i_take a-16 b-16
substance:i_use a-19 c+20
substance:i_would c-19
substance:in c-32
substance:in_# a+28 d-31
substance:in_@date d+15
substance:in_may d+18
substance:in_rehab a-17
substance:is b+19 c-24
substance:is_@drug a-16 b+16 c-18
substance:is_a a-15 c-15 d+20
substance:is_it a+24 b-25 c-25
substance:is_prescribed b-16 d-21
substance:is_that c+15 d-17
substance:is_the a+16
substance:it b-27
substance:it_was a-17
substance:june d+18
substance:just a+29 b-33 d-30
substance:just_@drug b-15 d-15
substance:kids b-16 d-24
substance:kind b-17 d-17
substance:kind_of a-16 c+15
substance:la c-29
substance:la_@drug a-20 b+17 d-20
substance:las b-24 c-28 d+16
substance:las_bodas d-15
substance:le b-19 c+19 d-22
substance:life a+18 d-16
substance:littl* d-25
substance:little d-25
substance:little_@drug a+19 c-18
substance:llevo b-18 c-23
substance:los_fines d-16
substance:lost a-16 d+18
substance:lost_my a-16 d+18
substance:lot a-21 d+18
substance:marihuana a-25 d-24
substance:mas b-26
substance:may d+18
substance:maybe a+25 b-21 c-21 d-28
substance:me c-34 d+15
substance:meses a-18 d+21
substance:mi a-20
substance:mom d-21
substance:month c-19
substance:month* a-24 d+24
substance:months a-24 d+24
substance:more a-19 b-23
substance:more_than a-26 b-18
substance:most a-18
substance:most_nights a-18
substance:mota a-21 c+21
substance:much a-20 b-19
substance:mucho c-27 d+16
substance:my d-27
substance:my_@medicine d-26
substance:my_@relative a-26
substance:nada a+24 c-20 d-25
substance:nada_de a+20
substance:never a+25 c-18 d-26
substance:ni a+28 c-22 d-19
substance:nicotine b+16 c-21
substance:night a-29 b-24 d+18
substance:night* a-18
substance:nights a-18
substance:no a+18 c-16 d-38
substance:no_bebo a+19
substance:no_i d-23
substance:no_problem a+24 c-22 d-18
substance:no_tomo a+36 c-26 d-30
substance:not a+15 b-30 d-15
substance:not_at a+22 d-23
substance:not_do d-19
substance:not_drink a+16 c-16
substance:not_sure c+17
substance:not_this d-18
substance:nunca a+30 c-27 d-18
substance:nunca_tomo a+17
substance:of b-33
substance:of_@drug c-17
substance:of_it c-20
substance:ok a-21 c-23 d+17
substance:on_@day b-20 c-31
substance:one a+17 b-20 d-18
substance:only b-26 c+22
substance:only_on c-17
substance:out a-20 c-19 d+21
substance:over c-18
substance:overd* a-16
substance:pack c-19 d+18
substance:pain a-23 c+28 d-25
substance:pain_@medicine c+20 d-19
substance:papa b+16 c-16
substance:paso a-16 b-15
substance:pastillas a-18
substance:poco b-29 d-31
substance:pot a-23 c+24
substance:presc* a+16 c-22
substance:prescribed a+16 c-22
substance:probl* b-17
substance:problem b-16
substance:problemas d+18
substance:problemas_con d+18
substance:puede a-17 c+18
substance:que b-20 c+23
substance:que_me a-16 b-15
substance:rathe* b+15 c-19 d-17
substance:rather b+15 c-19 d-17
substance:recai* d+15
substance:recaida d+15
substance:rehab a-26 c-24 d+28
substance:rehab* a-20 c-16 d+20
substance:rehabilitacion a-20 c-16 d+20
substance:relap* a-16 c-18 d+24
substance:relapsed c-15 d+20
substance:say a-25
substance:say_yes a-16
substance:says c+20 d-25
substance:se a-19 b-18 c+18
substance:si b-15 d-18
substance:sin c-18
substance:sin_@drug c-18
substance:since_# a+19 d-19
substance:sleep d-23
substance:smoke b-19
substance:so b-18 c+16
substance:so_but c+15
substance:sober b-19 c-26
substance:sober_since a+19 d-19
substance:socia* a+18 d-15
substance:social a+18 d-15
substance:solo a+27 b-26 c-23 d-24
substance:some d-16
substance:somet* b-19 d-29
substance:sometimes b-18 d-25
substance:sometimes_i a-19 b-15 c+20 d-19
substance:soy a+19
substance:sure c+17
substance:take a-16 b-16
substance:take_more d+16
substance:take_my c+15 d-21
substance:takes b-16 d-21
substance:tal a-19 c+21
substance:tal_vez a-19 c+21
substance:talk a-15
substance:talk_to a-15
substance:tell a-15 d-15
substance:tell_you b-17 c+17
substance:ten d-15
substance:ten_years d-15
substance:tengo c-17
substance:tengo_# a+16 d-15
substance:than a-20 b-23
substance:than_i b-18
substance:than_prescribed a-20
substance:that d-37
substance:that_a c+15 d-17
substance:that_count b-18 c+19
substance:that_is a+19 c-29 d-22
substance:the a+26 b-22 c-15 d-17
substance:the_@relative d-15
substance:the_drinker a+16
substance:there a+23 d-19
substance:this a-18 c-34 d+18
substance:this_year b-25 c-21 d+19
substance:to_rehab d+15
substance:to_sleep a+19 d-15
substance:tobac* c-17
substance:tobacco c-17
substance:toma c-26 d-15
substance:toman* a-24 b-21 c-24 d+27
substance:tomando a-24 b-21 c-24 d+27
substance:tomar b-15 c-24
substance:tomo b-35
substance:too a-19 b-19
substance:too_much a-19 b-19
substance:tuve a-19 c-20 d+25
substance:tuve_una d+15
substance:twice c-17
substance:two d-16
substance:un b-20 d-21
substance:un_poco a-20 c+17
substance:un_vinito a+16 d-16
substance:una a+18 c-28
substance:una_@drug a+15
substance:una_copa a+15
substance:una_recaida d+15
substance:until a-16 d+18
substance:until_@date d+16
substance:up a+18 d-17
substance:use b-19
substance:use_@drug a-18 c+19
substance:uso b-31
substance:veces c+19
substance:vez b-24 d-32
substance:vinit* a+16 d-16
substance:vinito a+16 d-16
substance:vodka c-17 d+17
substance:vodka_every c-17 d+17
substance:voy a-20 c-22 d+25
substance:voy_a d+17
substance:was b-24
substance:was_a c-15
substance:was_in d+16
substance:week c-21
substance:weekends a-16 b-24 d+17
substance:went d+16
substance:went_to d+16
substance:were c-16
substance:what d-26
substance:what_you b-19 c+19
substance:when c-17
substance:why a-16 b+20 c-19 d-20
substance:wife a-21 b-22
substance:will b+21 c-20 d-23
substance:would_say a-18 b-38
substance:would_tell b-17 c+17
substance:xanax a-18
substance:y a-17 b+21 d-24
substance:ya c-18
substance:yeah a-24 b-20 c-22 d+27
substance:yeah_it c-15 d+15
substance:year b-26 c-22
substance:years a+33 b-21 d-39
substance:years_ago d-19
substance:yes a-21 b-20 d+16
substance:yo b-23 c+16 d-18
substance:yo_no a+23 c-19
substance:you a-21 d-23
substance:you_yes b-17 c+17
substance:¿ b+17 c-19
sufro d+15
sufro_de d+15
suits a-23 b-17 d+22
suits_me a-23 b-17 d+22
sulfa a+30 b-17 c-23 d-28
sulfa$ a+21 c-20 d-23
supe a-16 c+18
supe$ a-16 c+18
suppose c+19 d-15
sure a-21 b-44 c+25
sure$ a-32 b-25 c+19
surge* b-21
surgery b-21
surgery_i c+15
svt a-16 d+21
svt$ a-16 d+21
take c-27
take_@medicine c-22
take__@medicine b-15
take__@vehicle a+17 b-15 c-16
take__and c-17
take__i a-15 c-17
take__pain c+18 d-15
take__than c-22 d+20
take_more d+16
take_my d-17
taken b-17 d-16
taken_it d-17
tal a-23 b-17 c+24 d-22
tal_vez a-23 b-17 c+24 d-22
talk c-28
talk_@treat c-16 d+20
talk__a c-17
talk_to c-17 d-19
taqui* a-17
taquicardia a-17
tarda a-17 b+17 d-15
tarda$ a-17 b+17 d-15
tarde b-16
taxi a+23 b-22 c-21 d-17
tbh c+18
tbh$ c+18
tell a-27
tell__yes b-17 c+17
tell_you c+21 d-16
telli* a-19 d-18
telling a-19 d-18
ten b-17 c-20
tener b-20 c-27
tengo b-76 d+20
tengo_# a+16 c-16
tengo__anos a+19 d-19
tengo__de a-16
tengo__diu a+19
tengo__retraso c+15
tengo__semanas d+15
tengo__sin d-16
tengo_baja a+16 d-18
tengo_el a+22 c-26 d-19
tengo_hepatitis c-24 d+20
tengo_normal a+18
tengo_que a-24 b-18 c+29 d-32
tengo_tiempo b-16 c-29
tengo_un a-30 b-18 c-15 d+27
tenid* a+17
tenido a+17
terapia a-21 c+16
termi* a+18 d-18
termino a+18 d-18
terri* c-18
test a-29 b-31 c+24
test$ a-26
teste* b-17 c+16 d-25
tested b-17 c+16 d-25
tested$ a-24 c+24
tested__it d-15
tests b-30
tests$ a-21 b-22 c+27 d-31
tests__back c-18
tests_came c-18
text b+16 c-22
text_me c-17
textb* a+18 c-16
textbook a+18 c-16
texti* a-19 b+17
texting a-19 b+17
than a-31
than__to a-15
than_i b-18
than_prescribed a-20
thank a+24 b-19 c-23 d-24
that d-30
that$ b+17 c-44 d-19
that__@clinician c-19
that__all d-16
that__am d-15
that__has c-19
that__it a+19 b-34 c-33
that__know b-16 d-20
that__me a-18
that__of a+16 b-21 d-25
that__problem b-19 d-27
that__sailed a+16 b-16 d-15
that_a a-15 c+18 d-23
that_count a-19 b-28 c+30
that_counts c+16
that_day c-18
that_ever a+18
that_i b-23
that_is a+15 c-22 d-19
that_kind a+16 c-17
that_matter b+17 c-15
that_ship a+16 b-16 d-15
that_was b-16
the a-22 c-16 d+20
the_@clinician c-21 d-31
the_@day a-17
the_@insurer b-17
the_@relative d-15
the_@vehicle b-17
the__a d-16
the__at d-17
the__fine a+20 d-21
the__for c-20 d+16
the__i a+16 b-18
the__in a+17
the__is a-26 b-17 d+16
the__it a-16 c-18
the__kind b-19 c-20
the__me a+17 b-32 c-28
the__no a-17 c+20 d-23
the__of c-22
the__one a-31 c-25
the__pressure a-20 b-16 d+21
the__says d-20
the__side d-16
the__that a-24
the__the b-18
the__then a-15 c+17 d-16
the__this a-16
the__was c-18
the__were d-15
the_baby c-20
the_blood a-20 b-16 d+21
the_drinker a+16
the_drug a-16
the_first a+15 d-16
the_last b+17 d-21
the_one c-22
the_patch a+22 b-16 c-18 d-22
the_patient c-18 d+18
the_same a-20 b+22 d-19
the_second b-18 c-19
the_stuff a+18 c-16 d-17
the_time a-23
them a-18 c-24
them$ a-16 b+16 c-22
then a-28 b-25
then$ a-24 b-18 c+26 d-16
therapist c-17 d+18
therapy a-20 d-22
there b-30 d+15
there$ c-29
there_is a-22 b-23
they b-19
they__@relative b-16 c-18 d+16
they__@treat a-17 d+18
they__a d+16
they__but d-18
they__for d-19
they__is a-16
they__it a-16
they__not d-19
they__on a-19
they__so d-16
they__something c+16 d-20
they_are a-17 c+23 d-24
they_gave b-21
they_have c-23
they_never c+16 d-15
they_said a-16
they_tested a+19 c-18 d-19
thing b-17 c-18
thing* b-20
things b-20
think a-25 b-24 c+28 d-19
think__but a-21 c+21 d-17
think__not d-17
this b+15 c-31
this$ a-17 b+26 c-24 d-29
this__a a-15
this__the a+17 d-15
this_evening b-16
this_is b-19
this_morning b-18 c-18
this_year b-25 c-21 d+19
those a+16 b-17 c-20
those$ b-16 c-20
thoug* b-29
thought b-29
thought__but a+17 c-17 d-15
thought__was a-18
thought_i c-31 d+23
thought_so d-15
three a-23 b-30 d+25
three$ a+17 d-17
throu* c-16
through c-16
ticke* b-22 c-17
ticker b-22 c-17
tiemp* d-15
tiempo d-15
tiene c-25
till c-27 d+21
time$ a+19 b-40
time__had d+15
time__what a-20 b+21 c-16 d-20
time_for a-17 b+20 c-17 d-22
time_is d-16
time_no a+23 d-20
timer a+15
timer_here a+15
times b-19 c+16 d-24
times$ c+19 d-19
timin* a-19 d+18
timing a-19 d+18
timing$ a-19 d+18
tipo a-23 c-25
to d-22
to$ b-20
to_@drive b-19 c-24
to_@stop c-16 d+16
to_@treat b-19
to__a b-18
to__and a+19 d-17
to__but a+17
to__i d-18
to__in a-24 c+20 d-16
to__knowledge d-16
to__me a-22 c-16 d+23
to__my d-21
to__not a+26 b-24 c-18 d-21
to__one b-15
to__only a+24 b-24
to__out c+17
to__she d-16
to__that d-17
to__this a+17 b-22 c-18
to__up c+15
to__with b+15
to__yes c-18 d+18
to_a d-22
to_all a+19
to_ask a-16
to_be a-19
to_bees d-18
to_but d-21
to_come b+16
to_find a-21 b-17 c+26 d-18
to_go a+18 d-17
to_it a-17 c-17 d+20
to_know c-17
to_me b-23
to_nothing a+22 b-19 d-16
to_rehab d+15
to_see c+17 d-15
to_sleep a+19 d-15
to_take a+19 d-21
to_the a-17
to_this a+20 c-22
to_wear d+17
tobac* c-17
tobacco c-17
todav* b-24
todavia b-24
todavia$ c-19
todavia_no a-19 c+23
today b-21 c-29
today$ b-21 c-29
todo b-31 c-38
todo$ a-19 c-15 d+18
todo_bien a+19 c-19
toget* a-18 c-17 d+17
together a-18 c-17 d+17
told a-15 c+18 d-32
toler* a+21 d-18
tolerated a+21 d-18
tolerated__well a+16
tolerated_it a+21 d-18
toma c-40
toma$ c-21
toma_pecho a-18 b-16 d+18
tomad* b-18
tomado b-18
tomado_nada a+15
toman* a-28 b-23 c-27 d+33
tomando a-28 b-23 c-27 d+33
tomar b-15 c-24
tome a-26 b-25
tome__un c-17
tome_algo a-17 c+21 d-19
tomo b-28 c-20
tomo$ a+20 d-34
tomo_@medicine a-28
tomo__para a-17
tomo_un a+17 c-15
tomor* b-21 d-22
tomorrow b-21 d-22
tomorrow$ b-20 d-21
tonig* a+25 b-21 d-27
tonight a+25 b-21 d-27
tonight$ a+24 b-21 d-26
too_much a-19 b-19
took a+15 b-31 d-25
took_@medicine c-19
took__and a+15 c-16
took__for a+20 c-23
took_a a+18 c-18
took_it c+17
took_one d-25
touch c-21
traba* a+31 b-20 c-20 d-29
trabaja a+19 b-17 d-18
trabaja$ a+20 d-24
trabajando a+18 d-20
trabajando$ a+18 d-20
traig* a-21 b-16 d+19
traigo a-21 b-16 d+19
trans* a-21 b-16 d+19
transplant a-18 c-25 d+26
transplant$ a-17 c-22 d+23
trast* c-19 d+16
trastorno c-19 d+16
trastorno_bipolar c-19 d+16
tratamiento d+18
treatment c-22
tres b-16 c-28
tres__@treat c-19 d+22
tres_meses a+17 d-18
tried b-17 c-17
tried__all a-21 b-18 c-21 d+22
tried_everything a-18 b-18 c-20 d+21
tried_it c-22
tried_one c-20
tried_them c-16
trime* a-22 b-17 c-17 d+22
trimester a-22 b-17 c-17 d+22
trimester$ a-22 b-17 c-17 d+22
troub* a+22 c-27
trouble a+22 c-27
trouble$ c-16 d-21
trust a-16 c+17 d-16
trust_it a-16 c+17 d-16
try a+29 b-27 c-25 d-26
try_again a+16 b-16
try_me a+17 d-17
tryin* a-27 b-30
trying a-27 b-30
trying__one c+17 d-17
trying_to a-21
tubal a+21
tubal$ a+21
tuesday d-19
tuve a-41 b-35
tuve__con a-15 d+18
tuve__de c+23 d-23
tuve__recaida d+15
tuve_hepatitis c+24 d-25
tuve_un a-30 b-22 d+23
tuve_una a-20
tuvo b+18 c-21 d-22
twent* c-18
twice b-25 c+16 d-19
twice$ a-22 b-20 c+17
twice_a c-15
twin a+18
twins a-26 b-23 c-19 d+28
twins$ d+17
two b-22
two$ d-28
two_@medicine a-20 c-15 d+20
two__and c-16
two_heart d+16
two_lines a-22 b-16 c-18 d+21
uber a+17 b+18 c-34 d-35
uh b-27 c-23
uh_huh b-15 d+18
ultra* b-27 d-33
ultrasound a+16 b-24 d-30
un b-39 c-20 d+24
un_@relative a-23
un_@vehicle a+21 b-23 c-19
un__de a-28 b-19
un__el a-16 d+18
un__hace a-21 c-23 d+25
un__las c-18
un__me a-17
un__mejor d-15
un_brote d+15
un_mes a+24 d-20
un_poco a-24 b-16 c+27 d-26
un_retraso c+15
un_soplo a-17 c-20 d+20
un_vinito a+16 d-16
una b-56 c+19 d-23
una$ b-22 c-17
una_@clinician a-16 c+19 d-16
una_@drug a+15
una_@medicine d-18
una__cayo a+16
una__de d-18
una__dos d-16
una__me d-20
una__mes a+21 c-15 d-16
una__por c-16
una__y c+18 d-21
una_copa a+15
una_reaccion a-17 c-18 d+20
una_recaida d+15
una_sola a+21 c-22 d-20
una_vez a-19 b-28 c+24 d-15
una_y d-24
unles* a+18 b-17 d-25
unless a+18 b-17 d-25
until a-16 d+18
until_@date d+16
up b-19
up$ a-38 b-36 d+31
up__down a-15 c+19 d-20
up_all d-17
up_and a-15 c+19 d-20
use_@drug a-18 c+19
used b-22 c+18 d-20
used__hear c-17 d+20
used_it a+19 c-17 d-15
used_to b-17 c+21 d-18
using a-25 b-18
uso__@medicine a+20 c-19 d-20
uti b-19 d-19
uti__a d-17
utis a-27
utis$ b-17 c-25 d+24
utis_count b+19 c-20 d-19
va c-27
valve a-21 c-20 d+26
valve$ d+16
van a-26
varon a+21
varon$ a+21
vasec* a+24 b-23 c-18 d-18
vasectomy a+24 b-23 c-18 d-18
veces a-36 b-31 c+32 d-23
veces__me c+19 d-15
veia a-19
veia_cosas a-19
vejiga b-35 c-40 d+16
ver a-23 d-26
ver$ a-16 d-19
ver_si c+18 d-16
verdad$ c+15
vesic* a+19 c-17 d-17
vesicula a+19 c-17 d-17
vez b-49 c+28 d-20
vez$ b-37
vez__alta d-16
vez__salio c+16
vez_me c+18 d-15
vi a-17 b-17 c-22 d+20
vi_cosas a-17 b-17 c-22 d+20
viend* c+15
viendo c+15
viendo$ c+15
vinit* a+16 d-16
vinito a+16 d-16
viole* a-20 c-17 d+20
violent a-20 c-17 d+20
vivo a+19 c-16
voces a-19 b-19 c-27 d+25
voces$ a-16 b-15 c-23 d+22
vodka c-17 d+17
vodka__night c-17 d+17
vodka_every c-17 d+17
voice* b-20 c-22 d+20
voices b-20 c-22 d+20
vomiting b-20 d+17
voy b-48
voy__# a-17 d+16
voy__@clinician b-20
voy__@vehicle a+17 c-17
voy__al b-20 d-23
voy__el c-16
voy__ver c+16
voy_a b-16
voy_con c-19 d+15
voy_en c-19
voy_para a-20 c-16 d+19
wait c-28
waiti* a-26 b-15 c+20
waiting a-26 b-15 c+20
waiting_for c+18
waiting_on a-19 b-18 c+21 d-17
walk a+19 c-16
want d-30
want_to c+18 d-22
wants d-26
wants__of c+15
wants_to d-19
was b-31 d-17
was__but d-31
was__i a-17
was__not a+19 b-16 c-18 d-16
was__problem c-15
was__something c+15
was__the a-24
was__to b-17 d-15
was_bipolar a+16
was_born a-17 d+18
was_but a+19 d-18
was_fine a+27 c-18 d-23
was_going a+16 d-17
was_high c+16
was_negative a+16
was_normal c-18
was_on c+23 d-20
watch a-20 b-19 c+21 d-18
watch* a-15 b-18
way b-22 c-18
way$ b-16 c-18
we b-51
we__no a+18 c-19
we__together a-18 c-17 d+17
we_are b-29
we_do a+16 b-16
we_have a+19 b-16 d-24
we_just a-16 d+15
we_will a-16
weak b-20 c-23
weak_@body c-18
weane* b-16 c-16
weaned b-16 c-16
wear a-21 b-21 c-23 d+26
wear_pads a-15 c-16 d+17
week b-31
week$ a-18 b-28 c+15
weekends a-16 b-24 d+17
weeks a-25 b-36 d+18
weeks$ a-16 b-24 c-26 d+22
weeks_@late c+18 d-16
weird a-16 c+19 d-19
weird_but d-16
well a-19 b-28
well$ b-19 c-22 d+20
well_i c+20 d-19
wellbutrin a+23 b-17 c-25 d-19
went a-25 b-36 d+17
went_through a+16
went_to a-19 b-17
were b-24 c+19 d-26
were__but c+16
what a-47 b+48 c-16 d-52
what$ a-40 b+39 c-26 d-44
what__a b+15
what__as c-16
what__exactly c+15
what__high b+20 c-20
what__i b+17 c-20
what__mania b+21 c-16
what__psychosis b+20 c-17
what__reaction b+16
what__that b-17 c+18
what__you c-18
what_counts b+15 c-18
what_day c+16
what_do c-16
what_if b+16 c-23
what_is d-17
what_you b-19 c+19
when a-17 b-18
when__@relative a+18 c-19
when__am a-33 b-22 c+31 d-26
when__gave a-17 c-21 d+22
when__had a+18 c-24
when__it b-19 c-30
when__my a-21
when__was c+21
when_i a-18 b-35 c+27
when_my c-16
when_they a-18 c-22 d+23
where b+16
which a-26 b+30 c-27 d-29
while c+18 d-19
while$ d-16
who a-41 b+22 d-16
who__my b+17 c-16
who__this b+19 c-16 d-16
who__to a-15 c-15
who_is a-20
who_knows a-18 b-21 c+22 d-16
whole c-17
why a-46 b+23
why$ a-34 b+29 d-41
why__you b+15
why_do b+17 c-15
why_not a-20 b-30 c-16 d+30
wife b-36
will$ c-21 d+16
will_@drive a+18 d-17
will__@vehicle b-17
will__i a-19
will__in a-15
will__know a-18
will__me a-22 c-24 d+22
will__my b+20 c-23 d-18
will__take d-24
will__the c-16
will__waiting c-16
will_ask a-16 d-17
will_be b-30 c-43
will_i a-16 b+19 c-18
will_it d-15
will_not b-19 d-19
will_walk a+19 c-16
will_you b+17 d-18
with b-16 c-20 d+18
with_@medicine d+16
with_a a-15
with_it c-22
with_me a-16 b-17 d+22
with_my a+21 b-18 c-18 d-16
with_the c-17
wonde* a-19 c+18 d-16
work a+32 b-34 d-34
work$ b-20
worke* b-21 c-22
worked b-21 c-22
worked$ a-16 d+17
worki* a+21 b-25 d-21
working a+21 b-25 d-21
working$ a+28 b-15 c-23 d-29
working__my a-17 d+15
working_on a-17 c+16
works b-39 c-35 d+19
works$ b-29 c-27 d+17
works__me a-15 d+17
would__a a+22 b-16 c-21 d-19
would__better a+20 b-19 d-22
would__if a-18 c-20
would__to a-17 c+19 d-22
would__yes a-20
would__you b-17 c+17
would_be b-33 c-36
would_have a-17 b-22 c+22 d-17
would_know b-24 c+22
would_rather c-19 d-20
would_say a-21
would_tell b-17 c+17
wrong a-17 b+20 c-16 d-22
xanax a-18
y d-20
y_@body a+18 d-18
y_@medicine b-29 c-39 d+26
y_@treat c-28 d+31
y__bien a+21 c-17 d-21
y__cayo a+16
y__la a-22
y__mal a+16
y__me d+16
y__pecho a-17 b-15 d+17
y__que a-17 b+17 c-16
y_la c-18
y_nada a-23 c-15 d+22
y_no a-16 c+18
y_salio a+19 c-19 d-18
y_si b+22 d-19
y_toma a-17 b-15 d+17
y_tomo c-18
ya a+27 b-51 c-15
ya__de a+23 d-23
ya__la b-16 c-18 d+16
ya__me d-17
ya__mi c-17
ya_estoy a+15
ya_lo a+18 b-16 c-24
ya_no a+21 d-24
ya_se d-16
yea a-23 b-22 c-27 d+28
yeah b-42 c-39 d+29
yeah$ a-23 b-22 c-22 d+26
yeah_it c-15 d+15
yeah_my d+17
year b-38
year$ b-33
years b-16
years$ a+17 b-26 c-37
years__@medicine c-16 d+18
years_ago b-17
years_of c-17 d+18
years_old c-19 d-26
yep a-16 b-21 c-20 d+25
yes a-50 b-28 d+49
yes$ a-50 d+28
yes__@medicine a-18
yes__@relative d+20
yes__a d+17
yes__is d+20
yes__no b-25 c-15
yes_and d-23
yes_but a-17
yes_i a-20 d+21
yes_me a+19 b-15 c-16 d-18
yes_my d+21
yes_to d+16
yessi* d+18
yessir d+18
yessir$ d+16
yeste* a+23 c-19 d-16
yesterday a+23 c-19 d-16
yesterday$ a+22 c-21
yet d-26
yet$ c+15 d-24
yo a+34 b-42 c-19 d-18
yo$ a+19 b-27 d-25
yo_nada a+17 d-18
yo_no a+32 b-23 c-34 d-20
you a-30 b+42 c-25 d-32
you$ b+17 d-24
you__at d-18
you__it d+17
you__me b+19 c-26 d-22
you__problem c+15
you__to a-17 b+15 d-20
you_know a-20 b+16 d-18
you_mean b+16 d-16
you_text c-17
you_yes a-15 b-18 c+16
your a-22 b+25 c-17 d-28
yup a-19 b-18 c-15 d+27
zoloft c-17
¿ a-42 b+48 c-48 d-35
¿__cuenta b+16 d-16
¿__que a-15 b+20 c-24 d-15
¿_a b+16
¿_el b+17 c-16
"""
