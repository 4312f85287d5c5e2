"""Weights of the yes_no reader: written by ``python -m training.weights`` from 4282 texts; not by hand."""

KNOWN = """\

"""

LINES = """\
no other unsure yes
# b-33 c-47 d+21
#$ a+25 b-19 c-31
#_@medicine a-17 c-17 d+21
#__# a+25 b-18 c-22 d-23
#__@late a-18 c+21 d-21
#__and a-22 c-15 d+21
#__clean a-31 c-16 d+28
#__morning a+17 d-18
#__nursing a+16 d-16
#__sober b-17 c-20
#_and a+19 d-19
#_anos a+23 b-16 c-21 d-15
#_days a-37 b-21 d+30
#_different a-15 d+15
#_meses a-38 b-23 c-24 d+35
#_minutes a+17
#_months a-27 b-17 c-15 d+25
#_over a+26 b-16 c-18 d-27
#_this a+17 d-18
#_weeks a-40 b-28 d+29
#_years a+17 c-26 d-30
= b-29 c-25 d+18
=short b-15 c-24
? a-27 b+30 c-18 d-31
@body a-17 b-59 c-26 d+31
@body$ a-16 b-22
@body__a c+16 d-16
@body_cancer c-19 d+19
@body_infections a-19 c-21 d+19
@body_is a-25 b-22 c-27 d+29
@body_since c-17 d+16
@body_surgery c-17 d+19
@book a-20 b+23 c-24 d-21
@book$ a-20 b+23 c-24 d-21
@call a-16 b+33 c-21 d-48
@call__later b-17
@call_me a-19 b+35 c-36 d-45
@cancel a+34 b-31 c-29 d-34
@cancel$ a+34 b-31 c-29 d-34
@clinician a-58 c+25
@clinician$ a-39 b+21
@clinician__@medicine a-16 b-15 c-16 d+22
@clinician__a c+17 d-17
@clinician__bipolar b-27 c+25 d-26
@clinician__hypomania b-20 c+18 d-17
@clinician__mania b-16 c+17 d-18
@clinician__me b-19 c-23
@clinician__my c+16 d-16
@clinician__on c-16 d+16
@clinician__que b-22 c+21 d-17
@clinician_dijo b-21 c+19 d-16
@clinician_is b-19 c+16 d-16
@clinician_said c+20 d-20
@clinician_suspected c+17
@clinician_thought b-23 c+23 d-26
@clinician_y c-19 d+17
@date a-17 b-40 c-20 d+21
@date$ b-31 c-29 d+21
@drink a+26 c-34 d-31
@drink$ a+31 b-30 c-28 d-29
@drive a+25 b-54 c-49
@drive$ a+24 b-44 c-43
@drive_me a-22 d+22
@drive_yo d-15
@drug a-21 b-22 c+31 d-29
@drug$ b-47 c+21 d-20
@drug_@drug c+17
@drug__@drug a+21 c-20 d-15
@drug__@food a+15 c-18
@drug__a b-16 c-29 d+22
@drug__bad c-16 d+18
@drug__day a-23
@drug__is a+18 b-20 c-18
@drug__it a+18 b-20 c-18
@drug__little d-18
@drug__night a-19
@drug__problem a+16 b-20 c-29
@drug__sleep d-18
@drug__that b-21 c+16
@drug__the c+15 d-20
@drug_a b-23 c-19
@drug_count a-17 b+22 c-19 d-20
@drug_every a-20
@drug_that a+18 b-20 c-18
@drug_to d-16
@drug_with a+15 c-18
@eat a+17 c-26 d-28
@eat$ a+29 b-28 c-22 d-25
@fetch a-15 b-26 c-16 d+22
@fetch$ b-25 d+20
@food a+20 c-21 d-17
@holiday b-18 c-26
@holiday$ b-18 c-26
@howmuch a-34 b+34 c-31 d-33
@insurance a-32 b-17 c+30 d-22
@insurance$ a-28 c+27 d-20
@insurer b-35 c-15
@late a-28 b-46 c+50 d-58
@late$ a-25 b-42 c+45 d-51
@medicine c-21
@medicine$ a-15 c-19
@medicine_@medicine a-29 b-25 c-21 d+28
@medicine__@medicine a-27 b-23 c-30 d+29
@medicine__@treat b-17 d-24
@medicine__counseling c-16 d+17
@medicine__it b-20 c-16
@medicine__prescribed c-16
@medicine_and a-22 b-18
@medicine_for c-27
@medicine_no d-23
@medicine_so c-18
@medicine_y a-27 b-19
@open b-44
@open$ a+18 b-29 d-33
@open__# a-20 c-18 d+20
@person a-18 c-23 d+17
@person$ c-22
@place d-24
@price a-26 b-27
@relative a-16 b+31 c-21
@relative$ a-69 b-37 c-26 d+52
@relative_@drive a-25 c-16 d+24
@relative__@fetch c-15
@relative__a c-23 d-17
@relative__an d-15
@relative__bad d-16
@relative__be c-18 d+16
@relative__bipolar c-33 d-27
@relative__bring d+16
@relative__but b-52 c-33 d+18
@relative__can a-17
@relative__cirrosis d-16
@relative__del d-16
@relative__drink d-20
@relative__el b-27
@relative__he a-18
@relative__i a+33 b-56 d-35
@relative__it d-18
@relative__la a+22 b-26 d-16
@relative__liver d-19
@relative__me b-45 d+16
@relative__mi a-18 c-16 d+19
@relative__no a+21 b-19 c-18 d-21
@relative__not a+31 b-57 c-28
@relative__on a-23 b+22 c-17 d-18
@relative__one d-16
@relative__out d-17
@relative__pero b-27 c-30 d+19
@relative__puede a+19 c-27
@relative__que b-48 c+27 d-24
@relative__say b-27 c+17
@relative__schizophrenia d-15
@relative__schizophrenic d-15
@relative__she a-34 b-27
@relative__si a-18 b-34 c+25 d-19
@relative__them d-17
@relative__working c-20
@relative__yes b-29
@relative__yo a+31 b-47 c-25 d-22
@relative_and c-29 d+22
@relative_can a-23 b-39 c+17
@relative_dice b-20 c+16
@relative_did a+25 b-15 c-17 d-23
@relative_does a+24 b-18 c-17 d-20
@relative_drinks c-20 d-16
@relative_es a+17 c-26 d-31
@relative_got b-21
@relative_had b+25 c-32 d-38
@relative_has d-45
@relative_if a-19 b-17 c+24 d-25
@relative_is b+26 c-23 d-26
@relative_me a-26 c-26 d+28
@relative_no b-20
@relative_puede a-21
@relative_said a-23 b-17 d+18
@relative_si c-33
@relative_tiene c-18 d-26
@relative_toma a-21 b+21 c-18 d-22
@relative_trabaja c-17
@relative_tried d-17
@relative_was c-24 d-21
@relative_will a-28 c-27 d+28
@relative_would b-31 c+19
@ride b-47 c-16
@ride$ a-20 b-31
@ride_is b-19 c-19 d+18
@sick a+22 b-46 d-16
@sick$ b-25
@stop a+19 b-46 c+18 d-37
@stop_@drug a+19 d-17
@stop__a c+19 d-28
@symptom a-55 b-20 d+16
@symptom$ a-30 b-31 c-43 d+38
@symptom__that c+16
@symptom_once a-16 c+19 d-18
@thanks a+37 b-28 c-33 d-36
@thanks$ a+26 b-16 c-23 d-24
@thanks__dios a+17
@thanks_a a+17
@thanks_god a+17 d-16
@treat a-32 b-18
@treat$ a-19
@treat__# d+19
@treat__@medicine a-21 b-19 c+21 d-17
@treat__anos c-24 d+23
@treat__no a-30 c+24 d-20
@treat_and c-15 d+15
@treat_for a-24 b-15 c-24 d+26
@vehicle a+21 c-29 d-32
@vehicle$ a+29 c-47 d-49
@vehicle__me a-21 b-19 d+20
@visit b+15 c-20 d-19
@wrong b+20 c-20 d-25
^# b-71 c-25 d+28
^@body a-35 b-25 c-32 d+36
^@call a-21 b+35 c-35 d-44
^@clinician a-30 b-37 c+20
^@drive a+17 d-18
^@drug a-28 b-51 c+25
^@howmuch a-34 b+34 c-31 d-33
^@medicine a-65 b-59 d+21
^@relative a-36 b-53 c-49 d+48
^@stop b-38 c+21 d-38
^@treat a-33 b-23 d+15
^@vehicle a+37 b-45 c-30 d-31
^a a-22 c+25 d-42
^about a-21 b-21 c-19 d+22
^absolutely b-22 c-22
^afib a-23 b-24 c-24 d+25
^ahora b-15 c-18
^ahorita b-19 c-16
^all b-19 c-27
^allergic b-28 c-22
^ando b-43
^apenas b-23 c-24
^ask b+21 c-25 d-23
^at b-26
^baby b-18
^bad b-42 c-36
^been b-41
^bipolar a-32 b-39 c+26 d-19
^blood a+25 c-22 d-26
^borderline a-22 b-22 c+24 d-23
^both b-41 c-38 d+18
^bp a-17 c-20 d+19
^broke b-18 c-20 d+21
^busy a+23 b-21 c-19 d-23
^can b+46 c-45 d-68
^cero a+27 b-26 c-24 d-26
^chronic a-17 b-18 c-20 d+21
^claro b-30 c-37 d+29
^clean a+32 b-26 c-20 d-35
^como a-33 b+38 c-37 d-32
^could b-33 d-36
^creo a-31 b-39 c+37 d-27
^cual a-20 b+19 d-19
^currently a-19 b-19 c-20 d+21
^de a-18 c-46 d+20
^del a+25 b-21 c-21
^depende a-33 b-35 c+36 d-37
^depends a-31 b-37 c+35 d-33
^diagnosed c-21 d+19
^did b-34
^do a-20 b+29 d-55
^does a-50 b+33 d-55
^doubt b-23 d-21
^drank a-23 b-17 c-25 d+25
^due a-19 d+15
^el b+21 c-23
^en a+28 b-21 c-26 d-28
^eso b+25 c-33 d-26
^esta a-20 d+20
^estoy b-84
^estuve b-21 c-17 d+18
^felt b-22 d-30
^first b-26 c-28
^for a-22 c-24
^found a-24 c-15 d+21
^fui a-18 b-17
^getting a-37 b-24 c+37 d-34
^go a-23 b-26 c-20 d+24
^going d-16
^got a-26 b-43 d+26
^hace a-24 b-18
^had a+23 b-77 c-24
^have b-30 d-43
^having a-30 b-19
^he a-18 b-36 d+21
^heart b-19
^heck b-19 c-24
^hell b-17 c-20
^higado d+16
^hold a+21 d-21
^hoping a-20 b-20 c+24 d-25
^how a-31 b+31 d-40
^huh a-27 b+30 c-24 d-32
^i a-24 b-39 d+18
^ill a+16
^in a+33 b-31 d-37
^irregular a-16 b-15 c-19 d+18
^is a-42 b+42 c-34 d-41
^it a-43 b-39 d+18
^jamas a+38 b-36 c-34 d-37
^just a+29 b-89 d-24
^kind a-35 b-34 c+36 d-32
^la c-18
^labs a+18 c-18 d-16
^las a-20 b+27 c-27 d-28
^last c-18 d+17
^later a+19 b-16 d-16
^le c-16 d+16
^let a-21 b-25 c+17
^like a-23 b+16 c-19
^liver b-31 c-30 d+19
^llevo b-23 c-28
^los a+23 c-27 d-16
^low a+26 c-15 d-27
^mande a-26 c-23
^mania b-22 c-18 d+19
^mas b-25 c+16 d-20
^maybe a-55 b-55 c+61 d-60
^me b-41
^mi b+20 c-27 d-19
^might a-18 c+20 d-16
^mis a+18 b-22 d-21
^more a-19 b-19 c-25 d+24
^muchas d+15
^my c-16
^nada a+30 b-50 c-49
^nadie a+34 b-31 c-30 d-36
^nah a+52 b-45 c-44 d-51
^need a+18 b-38 d-36
^negative a+24 b-21 c-21 d-23
^neither a+32 b-29 c-28 d-32
^never a+41 b-71 c-18 d-44
^next a-30 b+31 c-31 d-31
^ni a+31 b-24 c-26 d-33
^ninguna a+26 b-31 c-29 d-16
^ninguno a+27 b-19 c-24 d-29
^no a+34 b-56 d-39
^nobody a+15 b-41 d-44
^nomas a+42 b-46 c-20 d-44
^none a+37 c-51 d-49
^nope a+44 b-39 c-41 d-43
^not b-29 c+26 d-86
^nothing a+29 b-39 c-41
^now a-24 b-16 d+22
^nunca a+35 b-43 d-56
^of a-17 d+17
^oh b-19 c-20 d+16
^ok a-16 b-24 d+21
^on b-42
^one b-45 c+27 d-51
^only a+46 b-82 c-27 d-35
^orino a-24 b-22 c+27 d-28
^padezco a-31 b-26 c-30 d+33
^para c-28 d-33
^perfect b-21 c-19
^por a-35 b+37 c-36 d-35
^possibly a-29 b-24 c+31 d-30
^prefiero a-27 b+26 c-25 d-22
^probably a-40 b-37 c+46 d-46
^puede a-25 c+28 d-39
^puro a+23 b-20 c-19 d-25
^que a-52 b+53 c-42 d-49
^quien a-42 b+20 c+20 d-47
^rather a-21 b+22 c-24 d-17
^recai a-23 b-23 c-22 d+24
^sale a-23 b-25 c-20 d+24
^sane a+28 b-28 c-25 d-26
^saw a-18 c+22 d-20
^schizoaffective a-17 b-22 c-17 d+20
^se a-29 b-27 c-38 d+36
^senti a-21 b-25 d+18
^seria a+22 b-19 c-21 d-21
^severe a-18 b-19 c-17 d+19
^she b-22 d-19
^si a-80 b-83 d+49
^skip a-33 b+36 c-35 d-37
^solamente a+42 b-36 c-39 d-41
^solo a+51 b-48 c-37 d-47
^soy b-45 c-44
^still a-33 b-37 c+27
^sure a-27 b-29 c-29 d+32
^tal a-28 b-22 c+34 d-32
^talked a-21 b-17
^tengo a-23 b-66 d+25
^terrible a+16 b-21 c-20
^test b-20 c-16
^that c-31
^the a-38 b-40 d+24
^they a-49 b-38 c+16
^this b-52 c-28
^those a+20 c-17 d-21
^thought a-19
^three a-28 b-20 d+18
^todavia a-29 b-23 c+20
^todo a+37 b-35 c-33 d-37
^tolerated a+18 b-16 d-19
^tome a-23 b-23
^tomo b-26 c-31 d+23
^too b-31 c-33
^took d-23
^traigo a-20 b-15 c+21 d-21
^tried b-45
^trying a-26 b-25 c+28 d-26
^tuve a-42 b-37 d+17
^two b-16
^un b-31
^una b-43 c+17 d-17
^used b-20 c+26 d-30
^uso b-39
^utis a-40 b-46
^voy a-35 b-46
^waiting a-34 b-25 c+31 d-27
^was a-26 b-25 c+16
^we a-24 b-20
^well a-18 c+19
^went a-27 b-31 c-27 d+30
^what a-67 b+64 c-43 d-66
^which a-33 b+36 c-28 d-37
^who a-37 b+33 d-39
^why a-48 b+44 c-45 d-20
^will a-18 b+30 c-27 d-35
^worked a+26 b-17 d-29
^ya b-50 c-50
^yeah a-54 b-52 c-48 d+56
^yep a-43 b-43 c-43 d+47
^yes a-60 b-60 c-56 d+62
^yessir a-24 b-17 c-21 d+23
^yo a-15 b-24
^you a-22 b-22 c-18 d+24
^yup a-28 b-29 c-25 d+29
a a-25 b-34 c+21
a_@body a-17
a_@clinician a-26 b-23 c+16
a_@drug a+17 b-16 d-20
a_@medicine c+22 d-23
a_@relative b-15 d-27
a_@ride a-20 b-16 c-31 d+26
a_@treat b-19
a__@drug a+24 c-27 d-16
a__@late a-21 c+16
a__@relative b-23 c+21 d-28
a__@sick a-20
a__@stop a-17 c+16
a__a b-29
a__after a-16
a__ago c+16 d-18
a__and b-20 c-22
a__as c+15
a__at a+21 c-16 d-20
a__attack d+15
a__bebe a-20 c-24 d+23
a__but b-20 c+16 d-25
a__corazon d+15
a__de b-23
a__del b-17
a__do a-16 c+16
a__does b-15
a__every a-15 d+15
a__from a-18
a__high a-21
a__hora a-23 b+21 c-22
a__i b-20 d+16
a__it b-15 c-17
a__last c+16
a__me a-20 c+26 d-28
a__mejor a-34 b-23 c+32 d-29
a__mi c+18
a__never a-21 c+24 d-22
a__night a-17
a__no a+17 d-22
a__not c+16 d-15
a__now a-19
a__of b-26 c-17
a__on b-23
a__once a-16 c+24 d-26
a__one a-20 c+16
a__pack c-17 d+17
a__por d+16
a__reaction a-16
a__salgo c-19
a__si c+28 d-30
a__since c-24
a__sure c+16
a__the d-17
a__this c-16 d+16
a__time a-22 b-30 c+16
a__times a-18
a__to c+16 d-17
a__transplant c-19 d+17
a__trip a-15 d+15
a__valve a-15 b-17 c-18 d+19
a__week a+17 c-24
a_bad a-33 d+16
a_bit b-16 c+16
a_bunch a-15 b-18 c-22 d+21
a_day a-27 c-23 d+26
a_dios a+17
a_dozen a-16 b-17 c-18 d+18
a_drop a+16 c-16
a_dude a+18 d-17
a_eso c-19
a_few b-27
a_glass a+26 b-18 c-25 d-23
a_guy a+17 d-16
a_heart a-17 c-22 d+23
a_ir c-18
a_la b-31 c-33
a_little b-25 c+25 d-39
a_liver a-15
a_lo a-34 b-23 c+32 d-29
a_lot a-39 b-31 c+23
a_man a+17 d-17
a_mi b-29 c+20 d-17
a_month a+27 c-26 d-26
a_nada a+24 c-16 d-26
a_nadie a+16 c-16
a_night a-18
a_pacemaker a-15 c-20 d+21
a_problem a-19
a_que c-29 d-28
a_seizure a-19 d+18
a_test d-21
a_veces a-40 b-38 c+25
a_ver c+26 d-24
a_week b-17
a_while d-22
aa a-24 c-19 d+23
aa$ a-21 c-17 d+21
absol* b-22 c-22
absolutely b-22 c-22
absolutely_not a+23 b-19 c-20 d-22
actua* a+20 b-18 c-17 d-16
actually a+20 b-18 c-17 d-16
acuer* a-28 c+26 d-22
acuerdo a-28 c+26 d-22
acuerdo$ a-21 c+20 d-19
addic* a-19 b-17 c-19 d+20
addict a-19 b-17 c-19 d+20
addict$ a-20 b-15 c-19 d+21
adela* a-20 b-18 c-17 d+21
adelante a-20 b-18 c-17 d+21
adelante$ a-20 b-18 c-17 d+21
adhd a+20 d-18
adhd$ a+18 d-16
afib a-30 b-31 c-18 d+28
afib$ a-30 b-30 c-25 d+31
after b-37
after_my a-19 b-18 c-16 d+20
again a-15 c-39
again$ a-39 c-33 d+22
ago b-27
ago$ b-26
agree a-17
ahead a-21 b-20 c-16 d+21
ahead$ a-21 b-20 c-16 d+21
ahi c-31
ahi$ b+15 c-21 d-21
ahora b-20 c-21
ahori* b-24 c-19
ahorita b-24 c-19
ahorita__puedo a+15 d-19
ahorita_no a+19 d-23
al b-53 c+21 d-30
al_@clinician a-18
al_rato a+23 b-19 c-23 d-22
alcoh* a-19
alcohol a-23 b-24 c-37 d+33
alcoholic a-19
alcoholic$ a-19
alerg* c-29
alergia c-21
alergica c-18
alergica__nada a+17 d-17
algui* b-15 c+20 d-20
alguien b-15 c+20 d-20
alguien_me b-15 c+20 d-20
all b-57 c-30
all$ b-19 c-30
all__time a-25 b-18
all_clear a+18 c-17 d-18
all_good a+21 b-15 c-16 d-25
all_set a-23 c-16 d+24
all_the a-25 b-18
aller* b-36 c-32
allergic b-31 c-24
allergic__nothing a+16 d-19
allergic_to b-31 c-24
allergies a+23 c-20 d-23
allergies$ a+20 c-17 d-19
allergy: c-38 d+19
allergy:@body a-23 b-22
allergy:@medicine a-23 b+35 c-27 d-39
allergy:@place a+17 d-18
allergy:@relative a-31 b+28 d-35
allergy:@sick a-20
allergy:@symptom a-55 b-20 d+16
allergy:@symptom_once a-16 c+19 d-18
allergy:@treat c-31
allergy:a c-18
allergy:a_bad a-22
allergy:a_nada a+24 c-16 d-26
allergy:a_seizure a-19 d+18
allergy:acuer* a-16 c+18 d-18
allergy:acuerdo a-16 c+18 d-18
allergy:again a-25 c-18 d+15
allergy:al a+30 b-26 c-30 d-28
allergy:alerg* c-29
allergy:alergia c-21
allergy:alergica c-18
allergy:all a-16 d+16
allergy:aller* b-36 c-32
allergy:allergic b-31 c-24
allergy:allergic_to b-31 c-24
allergy:allergies a+23 c-20 d-23
allergy:am a-21
allergy:and c-24
allergy:at a+20 c-23
allergy:at_the c-17
allergy:bad a-33
allergy:bad_trip a-15 d+15
allergy:be a+23 c-21 d-29
allergy:been d-20
allergy:been_given a+16 c-17
allergy:befor* a+18 c-21
allergy:before a+18 c-21
allergy:bien b-15 d-22
allergy:broke b-18
allergy:broke_out b-18 c-20 d+21
allergy:but b-15 c+19 d-29
allergy:but_not d-18
allergy:can a-20 d-16
allergy:comezon b-15
allergy:como a-19 b+16 c-21
allergy:con a-28 b-23 c-25 d+28
allergy:con_eso a-28 b-23 c-25 d+28
allergy:count b-16 c+16 d-15
allergy:cual a-30 b+30 c-27 d-29
allergy:cual_@medicine a-20 b+19 d-19
allergy:cuent* d-27
allergy:de a-19
allergy:did a+16 b-27 c-34
allergy:did_great a+27 b-16 c-15 d-29
allergy:diero* c-16
allergy:dieron c-16
allergy:dio a-28 b-26
allergy:dio_una c-22 d+19
allergy:do a-25 b-16 c+23 d-16
allergy:do_not a-25 b-16 c+23 d-16
allergy:does b-16 c+16 d-15
allergy:does_that b-16 c+16 d-15
allergy:en a+16 d-19
allergy:er b-17
allergy:era a-30 b-27 c+31 d-27
allergy:es b+18 c-19 d-20
allergy:esa a-16 c-24 d+22
allergy:esa_vez a-16 c-24 d+22
allergy:eso a-30
allergy:estab* c+17 d-18
allergy:estaba c+17 d-18
allergy:ever d-19
allergy:exper* a-25 b-24 c-24 d+27
allergy:felt b-22 d-30
allergy:fine a+45 b-29 c-33 d-49
allergy:first a+27 b-23 c-21 d-29
allergy:first_time a+18 d-21
allergy:for a+16 b-16 c-23
allergy:for_me a+18 d-22
allergy:from a-22
allergy:from_something c+18 d-21
allergy:gave a-16
allergy:given a+16 c-17
allergy:got b-29
allergy:great a+38 b-26 c-30 d-40
allergy:had c-53 d+21
allergy:had_@symptom a-18 c-16 d+16
allergy:had_@treat a+19 d-18
allergy:had_a a-16
allergy:had_it a+28 b-21 c-33 d-22
allergy:had_to a-20 c-18 d+19
allergy:hallu* a-27 b-29 c-25 d+29
allergy:han d-16
allergy:hated a-16 b-17 d+18
allergy:hated_it a-16 b-17 d+18
allergy:have a+17 d-21
allergy:have_not a+21 c-25 d-16
allergy:he a+22 c-22 d-23
allergy:he_tomado a+16 d-18
allergy:headache a-15 b-15
allergy:heard a+17 c-15 d-16
allergy:heard_of a+17 c-15 d-16
allergy:heart a-27 b-22 c-23 d+27
allergy:hives a-17 b-24 c-24 d+24
allergy:horri* a-20 c-19 d+21
allergy:horrible a-20 c-19 d+21
allergy:i a-22
allergy:i_am a-21
allergy:i_had b-24 c-35
allergy:i_know d-16
allergy:i_was a-22 b-17
allergy:in b-29
allergy:in_my a+19 d-19
allergy:in_the b-17
allergy:is a-29 b+28 c-22 d-25
allergy:is_it a-18 b+17
allergy:issue* a+19 c-18
allergy:issues a+19 c-18
allergy:it a+18 b-22 c-46
allergy:it_before a+15 c-18
allergy:it_made a-27 b-23 c-20 d+25
allergy:it_once a+18 c-18 d-16
allergy:it_was b-18
allergy:itching a-15
allergy:just a+29 b-28 c-26 d-27
allergy:just_to a+16 d-16
allergy:ketamine a-17 c-25
allergy:kind a-18 d-17
allergy:kind_of a-18 d-17
allergy:know a-17 d-23
allergy:la a+37 b-41 c-48
allergy:la_he a+18 c-18 d-19
allergy:last b-26 c-33
allergy:last_time b-26 c-33
allergy:life b-19 c-24
allergy:made a-33 b-27 c-22 d+29
allergy:made_me a-21 d+19
allergy:mal a-26 b-20 c-24 d+26
allergy:maris* a+17 c-15 d-16
allergy:maybe a-20 b-17 c+22 d-22
allergy:me a-23 b-38 d+26
allergy:me_acuerdo a-16 c+18 d-18
allergy:me_dio a-28 b-26
allergy:me_la a+26 b-16 c-26 d-18
allergy:me_puse a-16 d+17
allergy:medicina a-23 b+22 d-22
allergy:medicine a-25 b+26 c-21 d-27
allergy:morph* c-19 d-24
allergy:morphine c-19 d-24
allergy:muy a-25 b-19 c+17
allergy:my a-33
allergy:my_@body a-21 b-21
allergy:my_life b-19 c-24
allergy:nada a+36 b-28 c-23 d-40
allergy:nauseas d-24
allergy:never a+24 b-49 c-16 d-19
allergy:never_been d-20
allergy:never_had a+25 c-20 d-23
allergy:never_heard a+17 c-15 d-16
allergy:never_taken a+15 c-18
allergy:never_tried a+19 c-19 d-18
allergy:new a+29 b-22 c-22 d-29
allergy:new_to a+29 b-22 c-22 d-29
allergy:ningu* a+17
allergy:ninguna a+17
allergy:no a-16 b-74 c+31 d-18
allergy:no_allergies a+23 c-20 d-23
allergy:no_issues a+19 c-18
allergy:no_me a-16 c+18 d-18
allergy:no_recuerdo a-24 c+23 d-18
allergy:no_se a-17 b-16 c+21 d-22
allergy:no_soy a+17 d-23
allergy:nomas a+28 b-24 c-26 d-27
allergy:nomas_a a+21 b-17 c-20 d-22
allergy:not a-37 b-66 c+45 d-21
allergy:not_had a+21 c-25 d-16
allergy:not_know a-20 b-22 c+20
allergy:not_say a-20 b-23 c+24 d-18
allergy:not_sure c+17 d-18
allergy:not_that b-17 d-20
allergy:not_this a+18
allergy:nothi* a+16 d-19
allergy:nothing a+16 d-19
allergy:nunca a+24 b-17 d-26
allergy:nunca_la c-17
allergy:nunca_me d-16
allergy:of a-15
allergy:of_me c-16
allergy:of_my a-15 b-15 c-16 d+16
allergy:on c-40
allergy:on_it c-40
allergy:once b-16 d-25
allergy:one a-17 b+21 c-25 d-17
allergy:only a+48 b-39 c-47 d-44
allergy:only_morphine a+17
allergy:out a-41 d+18
allergy:out_on a-17
allergy:panic a-22 b-24 c-20 d+24
allergy:panic* a-24 b-20 c-30 d+31
allergy:panicked a-20 b-18 c-21 d+25
allergy:passe* a-17 d+18
allergy:passed a-17 d+18
allergy:passed_out a-17 d+18
allergy:peanu* a+18 c-15 d-16
allergy:peanuts a+18 c-15 d-16
allergy:penic* a+26 b-17 c-26 d-22
allergy:penicillin a+25 c-25 d-21
allergy:polle* a+19 c-16 d-19
allergy:pollen a+19 c-16 d-19
allergy:proba* d-16
allergy:probl* a+36 b-18 c-26 d-37
allergy:puse a-16 d+17
allergy:que a-16 c-16
allergy:que_yo b-16
allergy:reacc* a-17 c-20
allergy:reaccion a-17 c-20
allergy:react* c-34 d-19
allergy:reaction c-25
allergy:recue* a-24 c+23 d-18
allergy:recuerdo a-24 c+23 d-18
allergy:say a-20 b-23 c+24 d-18
allergy:se a-31
allergy:se_me a-19 c-18 d+19
allergy:seizu* a-19 d+18
allergy:seizure a-19 d+18
allergy:senti a-21 b-25 d+18
allergy:sepa b-16
allergy:shell* a+15
allergy:shellfish a+15
allergy:si a-22 b-17
allergy:si_me c-22 d+20
allergy:sick a-20
allergy:sin a+25 d-26
allergy:solo a+19 c-18 d-17
allergy:solo_al a+19 c-18 d-17
allergy:somet* c+18 d-21
allergy:something c+18 d-21
allergy:soy b-24 c-18
allergy:soy_alergica b-21 c-16
allergy:stuff a-18 d+16
allergy:sulfa a+19 c-26 d-32
allergy:sure c+17 d-18
allergy:swell* a-16 b-21 c-17 d+19
allergy:swelled a-16 b-21 c-17 d+19
allergy:terri* a-16 d+16
allergy:terrible a-16 d+16
allergy:that b-41
allergy:that_count b-16 c+16 d-15
allergy:that_i b-21 d-21
allergy:the c-17
allergy:the_er b-17
allergy:they a-26 b-20
allergy:they_had a-20 c-18 d+19
allergy:this a+21 c-19 d-21
allergy:thoug* a-22 b-16 c-20 d+22
allergy:thought a-22 b-16 c-20 d+22
allergy:thought_i a-22 b-16 c-20 d+22
allergy:time b-33
allergy:to_it b-16 c-18
allergy:to_me b-19
allergy:to_nothing a+16 d-19
allergy:to_sulfa c-17 d-20
allergy:toler* a+20 b-17 c-15 d-21
allergy:tolerated a+20 b-17 c-15 d-21
allergy:tolerated_it a+20 b-17 c-15 d-21
allergy:tomad* a+16 d-18
allergy:tomado a+16 d-18
allergy:took a+16 c-16
allergy:tried a+19 c-19 d-18
allergy:tried_it a+19 c-19 d-18
allergy:trip a-15 d+15
allergy:tuve b-15
allergy:una a-29 b-24
allergy:una_reaccion c-16 d+16
allergy:up a-38 b-33 c-38 d+40
allergy:vez b-18
allergy:vomiting a-22 b-28 c-26 d+27
allergy:was b-32
allergy:was_fine a+28 c-22 d-28
allergy:was_horrible c-16 d+15
allergy:weird a-16 c+17 d-19
allergy:weird_but d-17
allergy:well b-18 c-24
allergy:went a-29 b-27 c-31 d+31
allergy:what a-24 b+26 c-24 d-25
allergy:when b-16
allergy:when_they c-21 d+17
allergy:which a-28 b+29 c-23 d-28
allergy:which_@medicine a-20 b+21 c-16 d-21
allergy:will a+20 c-19 d-26
allergy:worke* a+26 b-17 d-29
allergy:worked a+26 b-17 d-29
allergy:would d-21
allergy:y a+28 c-18 d-32
allergy:yes a-35 b-36 c-28 d+38
allergy:yo b-16
allergy:yo_sepa b-16
alone a+30 b-27 c-28 d-28
alone$ a+26 b-23 c-28 d-21
alta a-34 c+19
alta$ a-33 c+16
alway* b-25 c-26 d+16
always b-25 c-26 d+16
always_high b-18 c-22 d+20
am c-22
am_# b+16 c-26 d-50
am_@drive a+21 d-21
am__@date a-26 d+25
am__@medicine a-23 c-15 d+23
am__@relative a+23 d-25
am__a a-16
am__again a-17 b-21 d+17
am__dude a+18 d-17
am__for a-17 d+17
am__guy a+17 d-16
am__in a-26 d+25
am__it b-19 d+17
am__lol a+16
am__man a+17 d-19
am__my b-20 c-16
am__not d-16
am__old d-17
am__on a-17
am__the a+26 c-20 d-26
am__to b-29
am__years d-17
am__you a-18 b+19 c-17 d-17
am_a a+24 b-42 c-17
am_asleep a+20 d-20
am_aware a-18 c+18
am_expecting b-20 c-18 d+19
am_free a-25 d+22
am_healthy a+20 c-18 d-15
am_in a+18 b-21 c-22
am_new a+22 b-19 c-19 d-20
am_not c-32 d-34
am_nursing a-29 c-20 d+24
am_ok a+17 b-16
am_on b-27 c-32
am_still a-29 b-23 c+18
am_working d+16
amama* a-32 b-30 c-33 d+34
amamantando a-16 c-15 d+17
amamantando$ a-16 c-15 d+17
an b-24
an_hour a+23 b-19 c-20 d-23
an_oops a-16 c+15
an_ultrasound a-19 c+20 d-20
anali* b-22 d-28
analisis b-22 d-28
analisis$ a-23 c+22 d-17
and b-37 c-25
and_@body a+16 c-16
and_@medicine a-41 b-34 c-36 d+40
and_@treat c-20 d+21
and__@medicine a-15 c-16 d+16
and__am a-20 c-16 d+22
and__both a+19 d-19
and__down c-19 d+20
and__fine a+18 d-21
and__for a-18
and__is c-22
and_counseling c-16
and_i c-22 d+17
and_it a+16 c-16
and_no a+17 c-17
and_on c-16 d+17
and_she c-16 d+16
and_then a-21
ando b-46
ando__la a+24 d-26
ando_en a+23 b-20 c-29 d-17
ano a-17 b-20 c-23 d+21
ano$ b-17 c-19 d+17
anos b-42
anos$ b-28
anos__@drug a+17 c-18 d-17
anos_sin d-24
anoth* b-17 d-23
another b-17 d-23
ansie* a+30 b-28 c-27 d-29
ansiedad a+30 b-28 c-27 d-29
ansiedad$ a+29 b-27 c-26 d-28
answe* a-36 b+27 d-25
answer a-16 d-19
answer$ a-16 d-19
answered a-15 c+15
antidepresivos c-17 d+20
antidepressants a-19 d+16
anxie* a+23 c-30 d-30
anxiety a+23 c-30 d-30
anxiety$ a+25 b-18 c-19 d-23
any a+31 b-25 c-41
any$ a+22 b-16 c-26 d-15
any:i a-19 b-18 c+22 d-22
any:no d-18
any:not b-18 d-22
any_more c-20
any_of a+18 c-17
anybo* a+19 b-19 c-19
anybody a+19 b-19 c-19
anybody$ a+19 b-19 c-19
anyon* b-21 d-20
anyone b-21 d-20
anyone$ b-16
anyone_here c-16
anyth* a+23 b-22 c-25
anything a+23 b-22 c-25
anything$ a+25 b-20 c-20 d-21
apena* b-23 c-24
apenas b-23 c-24
appointment a-19 b+18 d-17
are a+16 c-29
are_bad d-21
are_fine a+20 d-24
are_good a+26 b-16 c-20 d-27
aroun* b-23
around b-23
around$ b-18 d-18
arres* a-18 d+19
arrit* a-19 b-17 c-22 d+21
arritmia a-19 b-17 c-22 d+21
arritmia$ a-19 b-17 c-22 d+21
as a+25 d-42
as__@relative c+16
as_a c+21 d-46
ask a-22 b+22 d-39
ask$ a-28 c+16 d-27
ask__@clinician a-19 b+25 c-28 d-19
ask_my a-19 b+25 c-28 d-19
askin* b-18 c+17 d-21
asking b-18 c+17 d-21
asking_around a-16 c+16
aslee* b-25
asleep b-25
asleep$ b-16
asthm* a+22 c-22 d-20
asthma a+22 c-22 d-20
asthma$ a+20 c-19 d-19
at b-58 c+16 d-27
at__@insurer d-26
at__but a-23
at_a a+25 c-19 d-24
at_all a+31 c-23 d-28
at_least a-21 b-17
at_night a-26 b-17
at_the b-22 c+18 d-33
at_work c-21
attac* b-15 c-17
aware a-18 c+18
aware$ a-18 c+18
away b-26 c-27 d+21
b c-18 d+17
b_carrier c-15
baby a-24 d+16
baby$ a-29
baby_is b-18
back b-34 d-17
back$ a-21 b-18 c+23 d-24
bad a-26 c-30 d+22
bad$ a-40 d+25
bad__the d-17
bad_time b-18
bad_trip a-15 d+15
bajad* a-15
bajado a-15
be b-17 c+15
be$ a-32 c+24 d-31
be__a a-19 c+16
be__first a+17 b-17 d-16
be_there a-25 c-17 d+24
bebe a-35 b-33
bebe$ a-29 b-25
been b-35 c+17
been__# a+22 d-22
been__@treat c-23
been__and a-18 c+20 d-20
been__that b-17 c-20
been__years a+17 d-18
been_checked a-22 c+21
been_given a+16 c-17
been_in a-18 d+18
been_on c-17
been_sober a+19 d-20
been_trying c+17 d-17
beer a+25 c-24 d-24
beers a+24 c-25 d-23
beers_at a+16 c-18 d-16
before$ c-23 d-16
being a+17 c-19
bette* a+26 b-29 d-28
better a+26 b-29 d-28
better$ a+29 b-29 c-25 d-28
bf c-16 d+16
bien a+35 b-64 c-26 d-26
bien$ a+31 b-50 c-25 d-26
bien__presion a+17 d-16
bien_de a+20 d-20
bill d-19
bipol* a-44 b-27 c+16
bipolar a-41 b-25 c+19
bipolar$ a-33
bipolar_# a-17
bipolar__# c-21 d+21
bipolar__am a+17
bipolar__i a+17
bipolar__no a+20 b-23
bipolar_but a+16
bipolar_disorder c-18
bipolar_tipo c-15 d+15
bipolaridad a-17 c-19 d+20
bipolaridad$ a-17 c-19 d+20
birth d-16
birth_control d-16
bit b-22
bit$ b-19
bladder a-15 b-45 c-22 d+25
block* c-18
blood a+15 b-33
blood__high c+17
blood__was d-20
blood_pressure b-28
book a-20 b+23 c-24 d-21
borde* a-24 b-24 c+28 d-28
borderline a-24 b-24 c+28 d-28
borderline$ a-21 b-22 c+24 d-24
born c-18
both b-45 c-44
both$ a-31 b-27 c-25 d+30
both__fine a+21 d-23
both_fine d-15
bottl* d+16
bottle d+16
boyfriend a-23
bp b-38 c-31
bp$ b-20 c-21
bp__high a-23 b-19 c-31 d+28
bp_is b-32 c-23
break a-33 b-26 c-26 d+32
break$ a-22 b-19 d+21
breas* a-33 b-30 c-30 d+34
breastfeed a-20 b-22 c-17 d+22
breastfeeding a-19 c-20 d+21
bring a-38 c-33 d+21
bring_me a-24 b-18 c-20 d+25
broke a-23 b-26
broke_out b-18 c-20 d+21
brote a-22 c-24 d+23
brote$ d+16
brother c-27
bunch a-15 b-18 c-22 d+21
bunch$ a-19 b-16 c-19 d+21
bus a+30 b-34 c-27 d-24
busca* a-37 b-33 c+37 d-35
buscando a-28 b-23 c+27 d-26
buscando$ a-28 b-23 c+27 d-26
busy a+34 b-30 c-27 d-34
busy$ a+27 b-23 c-21 d-26
but b-87
but__@relative a-16 b-17 c-32 d+26
but__am a+31 b-34 c-23 d-21
but__is b-26 d-21
but__it a-18
but__me a+26 b-29 c-21 d-19
but__not b-34
but__ok a+17 b-16
but__sure a-15 c+19 d-19
but__those a+16 c-17
but__yes a-18 c-16 d+20
but_he d-15
but_i b-46
but_it d-29
but_my a-19 b-20 c-36 d+31
but_never d-18
but_not a+20 b-37 d-37
but_ok a-20 c+22 d-24
but_she d-26
but_they c-17
but_yes a-19 d+17
bypas* a-19 b-19 c-17 d+20
bypass a-19 b-19 c-17 d+20
bypass$ a-19 b-19 c-17 d+20
c b-23
c$ a-18 b-18 c-31 d+28
cada b-38 c-46 d+37
cafe a+18 b-17 d-16
call a-26 b+34 c-15 d-46
calle* a-19 c+15 d-20
called a-19 c+15 d-20
came b-21 c-28
came_back b-21 c-28
camin* a+24 b-22 c-22 d-23
caminando a+24 b-22 c-22 d-23
caminando$ a+24 b-22 c-22 d-23
can b+27 d-25
can$ a-50 b-36 c+29
can__do a+16 c-18 d-23
can__it c-30 d+23
can__me c-28
can__someone b-18 d-18
can__talk c-25 d-26
can__to b+19 c-23 d-28
can_i a-44 b+45 c-39 d-38
can_not a+26 b-61 c-30
can_they a-18 b+20 c-20 d-18
can_we a+18 b-21 d-15
can_you a+22 b-20 d-18
cance* a-21 c-23
cancer a-21 c-23
cancer$ a-21 c-23
car a+22 c-28 d-26
car$ a+20 c-23 d-28
cardi* a-24 b-23 c-29 d+28
cardiologist a-24 b-23 c-29 d+28
carri* c-15
carrier c-15
carrier$ c-15
casa b-17 c-19
casa$ b-16 c-18
cathe* c-21 d+21
cbd a-23 b-32 c+30 d-25
celexa a-16 d+17
cero a+27 b-26 c-24 d-26
cero$ a+27 b-26 c-24 d-26
cerve* a+37 b-20 c-41 d-29
cervecita a+19 c-19 d-15
checa* a-34 b-24 c+33 d-28
checado a-15
check b-28 d-33
check$ a+15 b-28 d-30
check* a-24 b-42 c+36 d-31
checked b-21 c+19 d-28
checked$ a-22 c+22 d-17
checking a-19 b-26 c+28 d-28
checking$ a-28 b-24 c+28 d-25
checkups a-24
checkups$ a-16
chole* a+21 c-27 d-27
cholesterol a+21 c-27 d-27
cholesterol$ a+26 b-19 c-22 d-23
chron* a-17 b-18 c-20 d+21
chronic a-17 b-18 c-20 d+21
chronic_utis d+16
churc* a-23 b-25 d+15
church a-23 b-25 d+15
cigarettes a+27 c-31 d-18
cirrh* c-23 d+18
cirrhosis c-23 d+18
cirrhosis$ a-25 c-26 d+22
cirro* a-17 c-25 d+17
cirrosis a-17 c-25 d+17
cirrosis$ a-24 c-23 d+18
claro a-24 b-32 d+28
claro$ a-34 b-17 c+22
clean a+38 b-45 c-44 d-22
clean$ a+20 b-32 c-31
clear a+18 c-17 d-18
clear$ a+18 c-17 d-18
clinic d-18
close a-16 b-24
closed a+19 b-32 c-32
come c-24 d-22
comezon b-15
comin* b-19 c-23
coming b-19 c-23
como a-45 b+40 c-30 d-19
como_se a-18 d-24
con b-48 d+18
con_@clinician c-20 d+16
con_@medicine a+23 c-23 d-23
con__@drug a-17
con_el b-17 c-24 d+19
con_eso a-23 b-24 c-27 d+27
condo* b-18 d-25
confi* a-40 b+18 c-29
confidential b+16 d-17
confidential$ b+16 d-17
conoz* a+20 d-19
conozco a+20 d-19
consi* b-19 c+20 d-27
consigo b-19 c+20 d-27
consigo_@ride d-19
conte* d-32
contr* a-27 b-32 c-49 d+42
control b-16 c-17
controlada a-18 c-16 d+20
controlada$ a-17 c-16 d+19
copa a+17 c-17 d-19
coraz* c-29
corazon c-29
corazon$ a-17
corazon__bien a+19 d-18
cosas a-35 b-37 c-37 d+39
cosas$ a-29 b-29 c-27 d+30
could b-34 c+16 d-37
could__say c+16
could_be a-23 b-18 c+25 d-23
could_not b-21 d-22
couns* a-22 b-34
counseling a-22 b-34
counseling$ c-16
counseling__# a-16 d+17
counselor a-18 b-16 c+27 d-29
count a-62 b+22 d-29
count$ a-62 b+22 d-29
counts d-29
counts$ d-24
counts_as a-17 b+17 c-18
cours* a-17 d+17
course a-17 d+17
cousin c-17
cover* c-18 d+18
covered c-18 d+18
crazy a+17 b-33 c-37
crazy$ a+16 b-22 c-24
creo a-35 b-41 c+43 d-34
creo__no a-17 c+17
creo__si b-19 c+19 d-18
creo_que a-33 b-41 c+41 d-34
crist* b-17 c-22 d+17
cual a-30 b+30 c-27 d-29
cual_@medicine a-20 b+19 d-19
cuale* a-19 d-19
cuales a-19 d-19
cuales$ a-19 d-19
cuand* b-23
cuando b-23
cuando$ d-21
cuando_me a-16
cuanto a-34 b+34 c-31 d-33
cuent* a-44 b+41 d-58
cuenta a-42 b+30 d-47
cuenta$ a-40 b+26 d-45
cuentan a-20 b+27 c-27 d-28
cuentan$ a-20 b+27 c-27 d-28
cuido a+22 c-19 d-21
curre* a-19 b-19 c-20 d+21
currently a-19 b-19 c-20 d+21
cut d-17
cutti* a-22 b-20 c+24 d-24
cutting a-22 b-20 c+24 d-24
cysti* a-24 b-26 c-25 d+26
cystitis a-24 b-26 c-25 d+26
cystitis$ a-24 b-26 c-25 d+26
da d-21
dad c-33
dado c-15
daily a-21 c+16
dando a-23 b-19 c-19 d+23
dando_pecho a-17 d+18
daughter a-35 c-32 d+33
day a-18 b-36
day$ a-16 b-34
days a-19 b-27 d+15
days_@late a-15
days_are a+19 c-15 d-20
days_clean a-24 d+22
de b-24
de_@drug a+16
de__@body a-18 d+16
de__cuando d-21
de__dos a+18 c-16 d-17
de__en d-21
de__meses c-16 d+16
de__presion c-25
de_eso a+24 b-18 c-19 d-25
de_la b-24
de_las a+20 c-17 d-20
de_los a+17 c-19
de_mas a-22
de_nada a+16 d-16
de_orina a-17
de_vez d-21
decir a-29 b+30 c-28 d-25
decir$ a-28 b+27 c-25 d-21
deje b-41 c+19 d-40
del__hace c-20
del__no a+20 d-20
del_corazon c-27
del_higado a-21 b-16
depen* a-53 b-59 c+55 d-48
depende a-33 b-35 c+36 d-37
depende$ a-22 b-22 c+24 d-23
depends a-37 b-44 c+38 d-31
depends$ a-22 b-23 c+19
depends__you b-21
depends_what b-23 c+18 d-17
depo a+26 b-21 c-22 d-26
depo$ a+19 c-15 d-18
depre* a+28 b-35 c-37
depresion a+21 b-17 c-18 d-22
depression a+22 c-21 d-23
depression$ a+23 c-21 d-21
despu* a+18 b-15 d-19
despues a+18 b-15 d-19
detox a-19 b-17 c-18 d+20
detox$ a-18 c-17 d+19
diabe* a+20 c-18 d-19
diabetes a+20 c-18 d-19
diabetes$ a+20 c-19 d-19
diagn* a-31 b-42 c+18
diagnosed a-27 b-23 c+15
diagnosed__bipolar c-17 d+16
diagnosed_with c-30 d+22
diagnosticado d-15
diagnosticaron a-21 b-16 c-26 d+26
dias a-17 b-29
dias$ b-19 c-30 d+15
dice a-18 b-25 c+20 d-16
dice__si c+15
dice_que a-18 b-25 c+20 d-16
dicho a-17 c+15
did b-48 c-21
did__for a-22 d+18
did__me a+20 d-19
did__twice a-22 b-16
did_great a+27 b-16 c-15 d-29
did_not a-16 b-28 c-22 d+22
died a+26 b-28 c-30 d-20
died$ a+26 b-28 c-30 d-20
diero* b-17
dieron b-17
difer* a-17 d+17
diferentes a-17 d+17
diffe* a-22 c-21
different a-19 b-16 d+19
digam* a-34 b-26 c-26 d+34
digame a-34 b-26 c-26 d+34
digame$ a-34 b-26 c-26 d+34
dijer* a-16 b-19 c+25 d-23
dijeron a-16 b-19 c+25 d-23
dijeron_que a-16 b-19 c+25 d-23
dijo a-17 b-28 c+26 d-22
dijo_que a-17 b-28 c+26 d-22
dinner a+15 c-18
dio b-40
dio__infarto c-16
dio__pero d-18
dio_una a-17 c-23 d+23
dios a+19 c-17 d-20
disea* c-24
disease c-24
disor* a-18 b-20
disorder a-18 b-20
disorder$ c-17
diu a+21 c-19 d-23
diu$ a+21 c-19 d-23
divor* b-16 c-20 d+16
do a-18 b+29 d-42
do__a c-18
do__anyone a+18 c-20
do__ask c-16
do__count a-20 b+28 c-29 d-25
do__do a+16
do__drink a+21 c-22
do__get a-25 c+16 d-20
do__have a+15 c-19 d-35
do__i a-19 c+15
do__if a-15
do__it d-20
do__know a-28 b-46 c+37 d-26
do__need a-16 c-16
do__now b-16
do__remember a-15 c+15 d-16
do__think a-20 c+17
do__to a-28 b+20 d-25
do__tomorrow b-15
do__touch b-15
do__trust a-19 c+19
do_drugs a+19 b-18 c-16
do_i b+18 c-17 d-17
do_it c-19
do_not b-42 c+27 d-48
do_they a-15 b+15 c-15
do_you a-30 b+26 c-37
docto* b-16 c+15
doctor a-27 c+20 d-29
doctors b-16 c+15
does a-39 b+33 d-72
does_@drug b+27 c-27 d-16
does__@drug b-20 c+19
does__count a-51 c+23 d-55
does__matter c-16
does__me b+15 c-23 d-16
does_but a+17 c-18
does_it a-18 b+25 c-29 d-21
does_not d-16
does_postpartum b-23 c+18
does_that a-33 c+21 d-35
doing a-32 b-31 c+34 d-34
done c-22
dormi* a-20 b-22 c+22 d-22
dos b-27
dos$ b-16 d-19
doubt b-37 c+26 d-36
doubt_it b-37 c+26 d-36
down b-25 c+19 d-22
down$ a-30 b-22 c+23 d-17
doy a-19 b-27 c-28 d+26
doy_pecho a-19 c-19 d+20
dozen a-16 b-17 c-18 d+18
dozen$ a-16 b-17 c-18 d+18
drank a-23 b-17 c-25 d+25
drink a+15 b-44
drink$ a+30 b-23 c-25 d-28
drink* d-28
drink__much a-20 b-17
drink_a a-21
drink_socially a+19 c-19 d-18
drink_too a-15 d+15
drinking a-17 b-36 c-50 d+37
drinks d-24
drive a+21 b-28 c-26
drive* b-30 c-28 d+23
driver b-30 c-28 d+23
drives a-16 b-17 c-19 d+20
driving a+24 c-19 d-24
droga* c-21 d-18
drogas c-21 d-18
drogas$ c-20 d-17
drop c-27
drug a-19 c-18
drugs a+20 c-29 d-24
drugs$ c-19 d-16
drunk a-26 c-19 d+27
dude a+18 d-17
due a-28 b-18 c-18 d+24
due__@date a-20 d+20
due_in a-24 b-15 d+22
eat d-19
edge b-29 c+22 d-37
edge$ b-26 d-28
el a+19 c-46
el_@drug c-18 d+16
el__cuenta a-25 b+26 c-28 d-24
el__la a+16 d-16
el__y a+16 d-17
el__yo a+15 b-22
el_corazon a-16
el_diu a+21 c-19 d-23
el_higado b-20 c-26
el_que a+20 b-19
el_rinon c-15 d-16
eleva* a-23 b-16
elevated a-23 b-16
else a+18 b-19
else$ a+20 b-17 d-23
em b-21 c-24
em$ c-16
embar* c-28
embarazada c-25
embarazada$ c-23
en a+18 b-62 c-25
en_# a-24 c-17 d+24
en__noche c+17
en__y a+16 d-19
en_cuando d-21
en_el a+18 d-22
en_la b-22
en_rehabilitacion a-21 c-18 d+21
enalapril a-23 b-16 c-26 d+28
encue* b-17 c+16 d-28
encuentro b-17 c+16 d-28
encuentro_quien d-16
enlar* a-16 b-15 d+17
enlarged a-16 b-15 d+17
enlarged_heart a-16 b-15 d+17
enzym* a-19
enzymes a-19
episo* a-21 b-17 c-27 d+25
episode c-16 d+15
episodio d+15
er b-17
era a-33 c+24 d-27
es a-17 b+34 d-53
es$ a-34 b+29 c-20 d-24
es__del a+18 b-26
es__primera a+15 c-16
es__vez a+15 c-16
es_bipolar c-21
es_el a+18 b-22
es_eso a-15
es_la a+27 b-30 c-22 d-22
esa a-16 c-24 d+22
esa_vez a-16 c-24 d+22
escuc* a-26 b-28 c-25 d+30
eso d-26
eso$ c-23
eso__es a-17 b+17 c-17
eso_cuenta a-17 b-41 c+33 d-30
eso_no a+23 c-21
eso_que a-21 b+22 c-23 d-17
esper* c-17
esperando a-33 b-24 d+20
esperando_los a-16 c+17 d-16
esposa a-30 b+17 d-19
esposo a+15 c-29
esqui* b-23 c-22 d+19
esquizofrenia b-23 c-22 d+19
esquizofrenia$ a-20 b-18 c-18 d+21
esta a-26 c-29 d+21
esta_bien a-32 b-24 c-23 d+31
estab* a-16 b-17 c+16
estaba a-16 b-17 c+16
estan d-19
este a-21 b-23
este_ano b-17 c-19 d+17
estoy b-39
estoy_@insurance a-31 b-16 c+29 d-21
estoy__los a-16 c+17 d-16
estoy__una d-28
estoy_amamantando a-16 c-15 d+17
estoy_bien a+15
estoy_dando a-16 d+16
estoy_embarazada c-15
estoy_en b-22 c-35 d+20
estoy_esperando a-33 b-24 d+20
estoy_manejando a+23 c-17 d-24
estoy_operada a+18 d-19
estoy_sano a+18 c-16 d-16
estoy_segura a-23 c+23 d-18
estoy_tomando a-24 b-18 c-26 d+27
estoy_trabajando a+21 c-16 d-22
estre* a+29 b-26 c-25 d-31
estres a+29 b-26 c-25 d-31
estres$ a+29 b-26 c-25 d-31
estud* b-16 d-23
estudios b-16 d-23
estudios$ a-22 c+22 d-17
estuv* b-21 c-17 d+18
estuve b-21 c-17 d+18
estuve__por d+16
even c-18
ever a+32 b-38 d-38
ever$ a+36 b-32 c-38 d-32
ever_took a+16 c-21
every a-38 b-37 d+26
every* c-30
every__not c+18
every_day a-22
every_night a-20 b-16 c-18 d+23
everything c-30
everything__out a+18 c-18 d-16
ex d-24
expec* a-27 c-25 d+20
expecting a-27 c-25 d+20
expecting$ a-19 c-17
exper* a-25 b-24 c-24 d+27
facto* a+18 b-16 c-15 d-17
factory a+18 b-16 c-15 d-17
failu* a-17 b-16 c-16 d+18
failure a-17 b-16 c-16 d+18
famil* b+18 d-33
family b+23 c-23 d-30
family$ a-22 b+26 c-18 d-26
family_here a+18 b-16 c-17
far b-21 c-30
far$ b-21 c-30
fatty a-19 b-16 c-18 d+20
fatty_liver a-19 b-16 c-18 d+20
favor a+17 b-21 c-19
favor$ a+17 b-21 c-19
fell b-24 c-29
felt b-22 d-30
few b-28
fiest* d-15
fiestas d-15
fiestas$ d-15
figur* b-22 d-18
figured b-15
find b-36 d-34
find_someone b-23 d-26
fine a+48 b-56 c-55 d-29
fine$ a+50 b-43 c-42 d-46
fine__my a+17
fine_it a+21 d-19
fines b-21 d-28
fines$ a-31 b-17 c+26 d-19
first a+32 b-42 c-38 d-21
first__for d-17
first_time a+27 b-22 c-21 d-30
fluoxetina b-23 c-27
folks a-30 b-23 c-22 d+30
for_@drug a-19 b-17 c-25 d+23
for__and a-24
for__week a-25 c-19 d+21
for__year a-22
for__years a+20 c-19 d-17
for_a b-20 c-19
for_it b-18 c-31
for_mania c-17 d+17
for_me b-20 c-15
for_my b-23 c-16
for_sleep a-25 b-16 c+25 d-25
for_what a-23 b+24 c-19 d-25
for_years a-31 b-20 c-30 d+34
forge* a-21
forget a-21
found a-42 b-30 c-37 d+43
found_a c-16 d+17
found_out a-25 c-16 d+23
found_someone a-19 d+18
four a-21 b-19 c-26 d+24
four$ a-21 b-19 c-26 d+24
free a-29 b-17
free$ a-29 b-17
friends a+16 d-17
from a-25 b-32 d+23
from_something c+18 d-21
fui a-26 b-19 c+15
fui__@clinician a-17
fui__tiempo c+18 d-18
fui_un c+18 d-18
fumo a-17 b-43 c+29 d-34
fumo$ a+23 c-22
gave c+19 d-15
gave__a a-16
gave_it a-20
get_a c-21
get_manic c-15
get_off d-16
gets a-19 c+21 d-20
getti* a-37 b-24 c+37 d-34
getting a-37 b-24 c+37 d-34
getting_a a-21 c+26 d-24
gf a-19
girlfriend a-19
give a+23 b-24 c-25 d-18
give_me a+23 b-24 c-25 d-18
given a+16 c-17
gives b-19 c-18
gives_me b-19 c-18
glass a+26 b-18 c-25 d-23
glass__@drug a+15 c-17
glass_of a+26 b-18 c-25 d-23
go a-51 d+27
go$ a-21 b-21 c-18 d+21
go_ahead a-21 b-20 c-16 d+21
god a+24 b-17 c-23 d-20
god$ a+17 d-16
god_no a+16 c-15
going b-21 c-26
going__@drive a+16 d-17
going__take d+15
going_to b-21 c-26
good a+37 b-54 c-48 d-18
good$ a+20 b-42 c-34
good__my a+21 c-16 d-22
got a-35 b-68 c-25 d+48
got__covered c-18 d+18
got__this a-23
got_a a-47 b-16
got_an c-18 d+18
got_it b-20
got_me a-16
got_my a+16 b-19 c-33
gracias a+26 c-18 d-25
grandpa a+27 c-20 d-28
graso a-18 c-18 d+19
graso$ a-15 c-16 d+17
great a+40 b-28 c-33 d-41
guess a-33 b-32 c+37 d-38
guess$ a-30 b-29 c+33 d-34
gummies b-23 c+24
guy a+17 d-16
ha a-31 b-17 c+21
ha_bajado a-15
habla* a-21 b-19
hace b-38
hace_anos b-25
hace_mucho a+19 b-19 d-26
had b-30
had_@symptom a-18 c-16 d+16
had_@treat a+26 c-21 d-24
had__@body a-17
had__@visit a+16
had__a a-31 c+16
had__attack d+15
had__bad a-18
had__before c-17
had__break a-16 c-18 d+20
had__but a+25 b-38 d-51
had__c c+16 d-26
had__cancer a-20 c-21
had__episode a-16 c-15 d+17
had__for c-18
had__heart c-24
had__hysterectomy a+20 c-20 d-18
had__in c-17
had__liver a-15
had__manic c-16 d+17
had__my b-15 c-18
had__once c+17 d-23
had__oops a-16 c+15
had__out a+27 b-19 c-31 d-21
had__psychotic c-18 d+21
had__reaction a-16
had__surgery c-24 d+18
had__transplant c-19 d+17
had__years a-16 c+20 d-20
had_a c-28
had_an a-33 b-24 d+25
had_it d-30
had_my a+36 b-42 c-17 d-47
had_one c-17
had_psychosis a-18 b-16 d+18
had_some a-25 b-17 c+30 d-31
had_that a+22 c-27
had_to a-20 c-18 d+19
hallu* a-29 b-29 c-25 d+29
hallucinations a-28 b-29 c-24 d+28
han b-24 d-29
han__eso a+15 d-17
han_dado c-15
han_diagnosticado d-15
han_dicho a-17 c+15
han_revisado a-16
has c-26
has__answered a-15 c+15
has__but a+19 b-20 c-17
has__do a+20 b-31
has__i a+25 b-34 c-19 d-16
has__not a+37 b-40 c-21 d-23
has__on a-16 c-16
has_it c-22
has_me d+16
has_not a-15 c+15
has_schizophrenia d-15
hated a-16 b-17 d+18
hated_it a-16 b-17 d+18
have b-18 c-20 d+23
have__@ride c-22
have__a b-17
have__been d-21
have__had b-15 d-21
have__it a-30 b-23 d+16
have__my a-17 c+17
have__tried a+23 c-28 d-17
have_a a-27 b-23 c-37 d+33
have_been b-18
have_cirrhosis d+16
have_never a+26 b-17 c-23 d-26
have_not b-37 c+17 d-45
have_to a-40 b+20
have_tried a-15 d+16
havin* a-18 b-21
having a-18 b-21
hay b-23 c-33 d+17
hay_@ride c-20
hay_quien c-21
he b-48
he__@treat c-16
he__but a-18
he__nada a+19 d-26
he_can c-22
he_ido c-16
he_is b-26 d-21
he_probado c-18
he_tomado b-23 c-15
headache a-15 b-15
healt* a+37 b-33 c-30 d-36
healthy a+34 b-27 c-27 d-32
healthy$ a+30 b-21 c-26 d-28
hear a-21 b-21 d+18
hear_things c-19 d+16
heard b-25
heard_of a+17 c-15 d-16
heart b-25
heart$ a+16 c-30
heart* b-18 c-23
heart:# a+27 b-39 c-45
heart:#_over a+26 b-16 c-18 d-27
heart:#_this a+17 d-18
heart:@clinician a-29 b-43
heart:@clinician_said c+20 d-20
heart:@medicine a-67 b-49 d+33
heart:@medicine_for c-16 d+19
heart:@relative b+21 c-31 d-55
heart:@relative_does a+18
heart:@relative_es a+23 b-27 d-19
heart:@relative_had c-17 d-19
heart:@relative_has b+15 c-20 d-17
heart:@relative_tiene d-17
heart:@stop a-17
heart:@thanks a+19 c-16
heart:@thanks_a a+19 c-16
heart:a b-23
heart:a_dios a+19 c-16
heart:a_heart a-17 c-22 d+23
heart:a_little d-17
heart:a_pacemaker a-15 c-20 d+21
heart:a_veces a-19 c+27 d-30
heart:actua* a+20 b-18 c-17 d-16
heart:actually a+20 b-18 c-17 d-16
heart:afib a-30 b-31 c-18 d+28
heart:ago a-22 b-17
heart:al a-17 c+17 d-16
heart:al_@clinician c+17 d-19
heart:all a+17 b-18 c-23
heart:all_clear a+18 c-17 d-18
heart:alta a-34 c+19
heart:alway* b-17 c-19
heart:always b-17 c-19
heart:am b-32 c+16 d-22
heart:am_# a+16 d-16
heart:am_healthy a+20 c-18 d-15
heart:am_ok a+17 b-16
heart:am_on a-22 c-16 d+21
heart:an a-28 b-23 c-15 d+25
heart:and b-18
heart:anos a-21
heart:anxie* c-20
heart:anxiety c-20
heart:any c-20
heart:arrit* a-19 b-17 c-22 d+21
heart:arritmia a-19 b-17 c-22 d+21
heart:as a+16 c-26
heart:as_a a+24 b-27 c-17 d-22
heart:asthm* a+22 c-22 d-20
heart:asthma a+22 c-22 d-20
heart:at a-31 b-17 c+30 d-21
heart:at_the a-17 c+19 d-19
heart:bad a-26 c-19 d+20
heart:been a-19 b-29 c+28 d-30
heart:been_checked a-16 c+15
heart:befor* a-15
heart:before a-15
heart:bien a+30 b-24 c-22 d-29
heart:bien_de a+20 d-20
heart:blood b-26
heart:blood_pressure b-25
heart:borde* a-17 c+18 d-18
heart:borderline a-17 c+18 d-18
heart:both a-16 b-30 c-26 d+24
heart:bp b-38 c-31
heart:bp_is b-32 c-23
heart:but b-40 c-22 d+17
heart:but_i a+15 b-24 c-15
heart:bypas* a-19 b-19 c-17 d+20
heart:bypass a-19 b-19 c-17 d+20
heart:cardi* a-24 b-23 c-29 d+28
heart:cardiologist a-24 b-23 c-29 d+28
heart:check a+16 b-18 d-25
heart:check* b-24 c+17
heart:checked b-17 d-25
heart:checkups a-24
heart:chole* a+21 c-27 d-27
heart:cholesterol a+21 c-27 d-27
heart:clear a+18 c-17 d-18
heart:contr* a-23 b-18 c-23 d+24
heart:controlada a-16 d+17
heart:coraz* c-29
heart:corazon c-29
heart:de a+18 b-34 c-23
heart:de_la c-25
heart:del c-27
heart:del_corazon c-27
heart:diabe* a+20 c-16 d-21
heart:diabetes a+20 c-16 d-21
heart:diagn* a-34 b-22
heart:dio c-21
heart:dio_un c-25 d+17
heart:dios a+19 c-16
heart:disea* a-17 c-17
heart:disease a-17 c-17
heart:do_not b-34
heart:docto* b-16 c+15
heart:doctor a-28 b-40
heart:doctors b-16 c+15
heart:does c-37 d-20
heart:does_but a+17 c-18
heart:el a-25
heart:el_corazon a-16
heart:eleva* a-15
heart:elevated a-15
heart:en a-17
heart:enalapril a-23 b-16 c-26 d+28
heart:enlar* a-16 b-15 d+17
heart:enlarged a-16 b-15 d+17
heart:enlarged_heart a-16 b-15 d+17
heart:es a+17 c-18 d-21
heart:eso c-18 d-17
heart:estoy b-38 d-17
heart:estoy_sano a+18 c-16 d-16
heart:failu* a-17 b-16 c-16 d+18
heart:failure a-17 b-16 c-16 d+18
heart:fine a+22 b-27 c-28
heart:fine_it a+21 d-19
heart:for a-22 c-25 d+26
heart:for_it c-19 d+18
heart:good a+33 b-22 c-20 d-34
heart:got a-19 d+21
heart:gracias a+19 c-16
heart:hace a-25 d+20
heart:had_a c-32
heart:had_it a-28 c+27 d-15
heart:has c-27
heart:has_it c-20
heart:has_me d+16
heart:have b-30
heart:have_a a-16 c-20 d+20
heart:have_been a+16 c-16
heart:he a-20 c+18
heart:healt* a+29 b-27 c-27 d-27
heart:healthy a+26 b-19 c-23 d-21
heart:heart b-22
heart:heart* b-18 c-23
heart:heart_@medicine c-19 d+19
heart:heart_disease a-17 c-17
heart:heart_failure a-17 b-16 c-16 d+18
heart:heart_is b-18
heart:heart_problems c-27
heart:heart_trouble b-26 c-18
heart:heartbeat a-16 b-15 c-19 d+18
heart:high a-59 d+18
heart:high_at a-20
heart:high_blood a-25 c-22 d+27
heart:high_bp a-19 b-15 c-20 d+21
heart:high_but a-20 c-33 d+28
heart:hiper* a-19 d+18
heart:hipertenso a-17 d+18
heart:how b+20 c-20 d-19
heart:husband c-17
heart:hyper* a-38 b-33 c-31 d+39
heart:hypertension a-38 b-33 c-31 d+39
heart:i_am b-32 c+16 d-22
heart:i_do b-25
heart:i_had a-21
heart:i_have b-21 c-16
heart:i_lost a-15
heart:i_take a-17 c-24 d+25
heart:i_was c-15
heart:if a+15 c-15
heart:if_anything a+16 c-17
heart:in a-28
heart:in_my a-15 c-17
heart:infar* c-19
heart:infarto c-19
heart:irreg* a-24 b-26
heart:irregular a-24 b-26
heart:irregular_heartbeat a-16 b-15 c-19 d+18
heart:is c-21
heart:is_been c+18 d-19
heart:is_fine b-24 c-25
heart:is_good a+28 b-17 c-15 d-30
heart:is_high a-33
heart:is_it a-24 c-23 d+20
heart:is_my a+23 c-15 d-26
heart:is_normal c-18
heart:it a-30 b-16 c+29
heart:it_is b-41
heart:it_runs c-18 d-19
heart:it_was a-16 c+20 d-21
heart:just b-40
heart:keep c+17 d-18
heart:la b-64 c+29
heart:la_he a-17 c+15
heart:la_presion b-30 c-27 d+17
heart:la_tengo a+30 c-27 d-29
heart:last b-21 c-18
heart:last_year c-15
heart:latel* c+20 d-20
heart:lately c+20 d-20
heart:littl* d-17
heart:little d-17
heart:little_high c+17 d-17
heart:lost a-15
heart:low a+43 b-38 c-34 d-39
heart:low_if a+16 c-17
heart:mama c-24 d-28
heart:marca* a-22 b-16 c-22 d+22
heart:marcapasos a-22 b-16 c-22 d+22
heart:me a-59 b-20 c+23
heart:me_dio a-19 c-19 d+23
heart:me_la a-25 c+23 d-17
heart:me_on c-21 d+20
heart:me_operaron a-23 d+20
heart:me_sube c+20 d-19
heart:medicine a-17 d+19
heart:meds a-40 b-22
heart:mi a+20 c-26 d-38
heart:mi_@relative c-22 d-38
heart:mom c-16
heart:morni* a+17 d-18
heart:morning a+17 d-18
heart:muy a+15
heart:muy_bien a+15
heart:my d-25
heart:my_@relative b+21 c-31 d-29
heart:my_bp b-28
heart:my_cardiologist a-25 b-24 c-26 d+29
heart:my_heart b-40 d-16
heart:my_twin a+17 c-18
heart:nada a+24 b-18 d-28
heart:neith* a+21 c-16 d-20
heart:neither a+21 c-16 d-20
heart:nervi* c+15
heart:nervios c+15
heart:never b-25 c+24 d-34
heart:never_had d-20
heart:ningu* a+23 b-18 c-17 d-24
heart:ninguna a+21 b-17 c-17 d-21
heart:no b-61 c+34 d-26
heart:no_@medicine a-31 b-17 c+23 d-16
heart:no_heart b-19 c-25 d+22
heart:no_padezco a+24 d-24
heart:none c-29 d-38
heart:nope a+19 d-19
heart:norma* a+21 d-43
heart:normal a+21 d-43
heart:not b-56 d-25
heart:not_me a+37 b-21 c-32 d-27
heart:not_that a+20 c-19
heart:nothi* a+28 b-19 c-23 d-30
heart:nothing a+28 b-19 c-23 d-30
heart:nunca a-26 c+25 d-19
heart:nunca_me a-26 c+25 d-19
heart:of c-37
heart:of_those b-16
heart:ok a+17 b-16
heart:on a-29 b-28 d+16
heart:on_@medicine a-19 c-26 d+27
heart:on_the b-18 c+23 d-18
heart:one a-17 b-21 c-21 d+21
heart:only b-37
heart:only_a c-18
heart:opera* a-23 d+20
heart:operaron a-23 d+20
heart:operaron_del a-15
heart:out a+17
heart:over a+26 b-16 c-18 d-27
heart:over_# a+26 b-16 c-18 d-27
heart:pacem* a-15 c-20 d+21
heart:pacemaker a-15 c-20 d+21
heart:padez* c-16
heart:padezco c-16
heart:papa d-16
heart:perfe* a+40 b-33 c-26 d-41
heart:perfect a+21 d-22
heart:pero b-19
heart:pills a-26 b-19 d+16
heart:pregu* a-22 b+22 c-18 d-22
heart:presi* b-42 c-34
heart:presion b-42 c-34
heart:presion_alta c-19 d+16
heart:presion_la c-19 d+16
heart:presion_si a-19 d+18
heart:press* b-43 c-26 d+20
heart:pressure b-43 c-26 d+20
heart:pressure_@medicine a-17 c-16 d+23
heart:pressure_is b-21 c-19
heart:probl* c-33
heart:problem a+22 c-18
heart:problems c-27
heart:que a-27 c+18 d-34
heart:runs c-28
heart:runs_in a-23 c-18
heart:runs_low a+22 b-22 c-18 d-19
heart:said a-18 b-16 c+24 d-25
heart:sano a+27 b-18 c-23 d-25
heart:says a-25 b-31 c+27 d-21
heart:se a-16 c+20 d-21
heart:se_me c+16 d-17
heart:si a-31 b-26 c-31 d+33
heart:si_tomo d+15
heart:sin a-18 c+22 d-22
heart:since a-20
heart:somet* a-22 b-20 c+28 d-28
heart:sometimes a-20 b-18 c+25 d-24
heart:soplo a-25 c-22 d+25
heart:soy b-22 c-20
heart:soy_hipertenso a-17 d+18
heart:stres* d-25
heart:sube c+20 d-19
heart:sufro a-21 d+20
heart:sufro_de a-21 d+20
heart:take a-25 b-17 c-28 d+31
heart:tengo b-28
heart:tengo_la a-18 d+19
heart:tengo_normal a+16
heart:that c-36
heart:that_i a+16 c-16 d-15
heart:that_is c-22 d+17
heart:the a-47 c+24
heart:the_blood a-23 c-15 d+21
heart:they a-20 b-21
heart:this c-17 d-21
heart:this_morning a+17 d-18
heart:those b-16
heart:ticke* b-21 c-18
heart:ticker b-21 c-18
heart:tiene d-17
heart:to a-32 c+22 d-34
heart:todo a+26 b-21 c-21 d-27
heart:todo_bien a+17 d-16
heart:told d-17
heart:tomo a-24 b-15 c-16 d+25
heart:tomo_@medicine a-18 d+21
heart:troub* b-26 c-18
heart:trouble b-26 c-18
heart:tuve a-21 b-18 c-27 d+25
heart:tuve_un a-21 b-18 c-27 d+25
heart:twin a+17 c-18
heart:twin_does a+16 c-17
heart:two a-21 c-29 d+24
heart:un a-32 b-36 c-39 d+39
heart:un_infarto c-19
heart:un_soplo a-15 d+16
heart:up a-24 b-18 c+29 d-31
heart:used a-15 b-17 c+20 d-17
heart:used_to a-15 b-17 c+20 d-17
heart:valve a-26 b-23 c-23 d+27
heart:veces a-19 c+27 d-30
heart:veces_me a-15 c+21 d-23
heart:watch b-17 c+23 d-26
heart:watch_says c+17 d-20
heart:what a-22 b+23 c-19
heart:when a-33 c+29 d-17
heart:when_i a-33 c+29 d-17
heart:who a-15
heart:with b-19 c-23 d+19
heart:with_@medicine a-17 d+18
heart:year c-15
heart:years a-27 b-24 c+15
heart:years_ago a-22 b-17
heart:yes a-29 b-25 c-33 d+33
heart:yo b-28 c-31 d+17
heart:yo_no a+18
heart_@medicine c-19 d+19
heart_@price a-26 b-27
heart__but d+16
heart__high b-15 c+18 d-16
heart__in a-21 c-15
heart__it a+17 d-16
heart__never d-17
heart__runs a-19
heart_disease a-17 c-17
heart_failure a-17 b-16 c-16 d+18
heart_is b-18
heart_problems c-27
heart_trouble b-26 c-18
heartbeat a-16 b-15 c-19 d+18
heartbeat$ a-16 b-15 c-19 d+18
heck b-19 c-24
heck_no a+16
hell b-22 c-23 d+19
help c-16
help$ c-16
helpe* a-22 d+20
helped a-22 d+20
helped$ a-22 d+20
hep a-35 b-25 c+18
hep_c a-25 b-18
hepat* a-37 b-29 c+24
hepatitis a-37 b-29 c+24
hepatitis$ c-23 d+22
hepatitis__carrier c-15
hepatitis_b c-15
hepatitis_c c-18 d+17
her c-25 d-29
her_@relative b+17 c-19 d-21
here b-41 d-44
here$ b-38 d-39
here_and a+20 c-19 d-18
hermana a-16
hermano c+19 d-31
heroi* a-16 b-18 c-18 d+18
heroin a-16 b-18 c-18 d+18
hicie* a-19 c-23 d+22
hicieron a-19 c-23 d+22
higad* b-34
higado b-34
higado$ a-28 b-15
higado__@body a+19 d-20
higado_graso a-18 c-18 d+19
higado_si a-16 c-17 d+18
higado_y a+19 d-20
high a-68 d+21
high$ a-38
high__@medicine c-22 d+18
high__i a-18
high__no c-19 d+16
high__pressure a-25 c-21 d+27
high__the a-21 c+16
high_at a-20
high_blood a-25 c-22 d+27
high_bp a-19 b-15 c-20 d+21
high_but a-20 c-33 d+28
high_last d-15
hija a-17 b-34
hijo a-33
hiper* a-24 b-18 c-18 d+23
hipertenso a-17 d+18
hipertenso$ a-17 d+18
hives a-17 b-24 c-24 d+24
hold b-20 c-24
hold_on a+21 d-21
hombr* a+16
hombre a+16
hombre$ a+16
home b-32
home$ b-27
hones* a-26 b-27 d+23
honestly a-24 b-23 d+17
honestly$ a-26 b-20
honey b-19 c-19
honey$ b-17 c-16
hopin* a-20 b-20 c+24 d-25
hoping a-20 b-20 c+24 d-25
hoping__@relative d-16
hoping__can d-16
hoping_my d-16
hora a-28 b+20 d-19
horri* a-20 c-19 d+21
horrible a-20 c-19 d+21
hospi* a-23 b-25 d+19
hospitalized d+17
hour a+22 b-19 c-18 d-23
how a-34 b+28 d-43
how__is a-19 b+28 c-30 d-28
how__it a-21 d-25
how_long a-16 d-19
how_much a-16 b+21 c-23 d-19
huh a-38 b+22 c-35
huh$ a-35 b+23 c-32
husband c-31
hyper* a-38 b-33 c-31 d+39
hypertension a-38 b-33 c-31 d+39
hypertension$ a-21 b-23 c-19 d+23
hypom* a-21 b-32
hypomania a-16 b-29 c+23 d-18
hypomania$ b-20 c+18 d-17
hyste* a+20 c-20 d-18
hysterectomy a+20 c-20 d-18
hysterectomy$ a+20 c-20 d-18
i a-16
i_@clinician a-24 b-29 c-25 d+31
i_@drug b-16 d-16
i_@stop a+17 d-18
i__# c-32 d-17
i__@body a-20
i__@clinician c-25
i__@drive a+20 d-27
i__@drug b-21 c+24 d-26
i__@medicine a-32 b-20 d+15
i__@relative b-32 c+25 d-18
i__@vehicle c-25 d-22
i__a c-28 d+15
i__again a-17 b-21 d+17
i__all c+17 d-25
i__an b-16
i__and c-17
i__asleep a+17 d-24
i__aware a-18 c+18
i__be b-19
i__been a+18 b-15 c-29
i__bipolar c-21 d+20
i__but c+23 d-20
i__check a-22 b-19 c+23 d-22
i__cirrhosis d+16
i__coming a+17 c-17
i__drink a+15
i__dude a+18 d-17
i__every a-20 d+18
i__few a-15
i__find a-30 b-17 c+26 d-20
i__for a-26 b-28 c+15
i__free a-25 d+22
i__going a+20 c-19 d-19
i__guy a+17 d-16
i__have b-16 c-19
i__healthy a+20 c-18 d-15
i__hear c-16
i__heart a-21 c-23 d+25
i__hepatitis c-20 d+19
i__it c+23 d-19
i__liver a-18
i__man a+17 d-17
i__manic c-22 d+20
i__more a-16
i__name c-15 d+17
i__never a+20 c-17 d-21
i__new a+22 b-19 c-19 d-20
i__not a+16 c-18
i__nursing a-31 c-20 d+26
i__of b-16 d-15
i__ok a+17 b-16
i__on b-32 c-21
i__once c+16 d-23
i__one a-22
i__out d-16
i__pacemaker d+16
i__psychotic a-23 c-29 d+34
i__so a-21 b-19 c+25 d-26
i__some a-21 c+20
i__someone a-41 d+20
i__sometimes a-21
i__still a-30 b-25 c+17
i__surgery c-16 d+17
i__take b-18 c-17
i__talk c-16
i__thc a-17 b-17 c+21 d-23
i__things a-21 b-17
i__time a-22 d+19
i__to d-16
i__took a+16 c-21
i__touch a+17
i__tried c-21
i__trust a-19 c+19
i__two b-17
i__use c-21
i__walk a+27 b-21 c-30 d-23
i__who a-15 c+18 d-18
i__with c-18
i__work c-17
i__working a-17
i__years d-28
i__you a-19
i_am c-21
i_breastfeed a-20 b-22 c-17 d+22
i_can b-35 d+16
i_doubt a-31 b-24 c+33 d-27
i_drink a-15 b-26
i_figured b-15
i_forget a-16
i_get c-27
i_got b-23 c-40 d+23
i_guess a-33 b-32 c+37 d-38
i_had b-56 c+16 d-20
i_have a-31 b-49 c-45 d+52
i_hear c-16 d+17
i_know d-18
i_lost a-18
i_need a-21 b+25 c-23 d-24
i_never b-20
i_only a+16 c-21
i_pump a-28 b-28 c-24 d+29
i_saw b-17
i_see a-16 b-18
i_take a-22 b-17 d+19
i_talk a-17 b+17 c-16 d-16
i_think a-27 b-25 c+34 d-34
i_thought b-23 c-25
i_use a-27 b-27 c+19
i_used a-17 b-19
i_want a-15 b+17 d-20
i_was a-30 b-39
i_wear a-19 b-19 c-21 d+22
i_will d-21
ic a-20 b-21 c-19 d+21
ic$ a-20 b-21 c-19 d+21
idea a-26 c+26 d-21
ido c-16
ido__@treat c-16
ido_a c-16
if a-24 c+35 d-54
if__am b+15
if__counts a-23 b-27 c+25 d-18
if__is a-19 b-27 c+31 d-35
if__not a-17
if_anything a+16 c-17
if_he a-17 c+21 d-22
if_i a-23 b+26 c-27 d-20
if_she c+15
if_that a-23 b-27 c+28 d-21
ill a+16
in b-21 c-23
in$ a-15
in_# b-26 c-35
in_@date b-28 c-27
in__but c-17
in__er b-17
in__family a-20 b+23 c-18 d-23
in__for c-18 d+17
in__life a+19 d-19
in__past a-25 b-23 d+22
in__since a-15 d+17
in__while d-16
in_a b-16 c+16 d-21
in_an a+15 d-15
in_detox a-18 c-17 d+19
in_may a-22 b-24 c-20 d+23
in_my c-30
in_recovery d+15
incon* a-23 b-23 c-27 d+27
incontinencia c-16 d+15
incontinencia$ c-16 d+15
infar* c-19
infarto c-19
infec* a-38
infecciones a-22 c-29
infections a-19 c-21 d+19
inter* a-20 b-23 c-18 d+22
into c+16
into_it c+16
ir d-15
irreg* a-24 b-26
irregular a-24 b-26
irregular_heartbeat a-16 b-15 c-19 d+18
is a-16 b+33 c-22
is$ a-28 b+23 d-26
is_# b-17
is_@treat a-18 b+20 c-20 d-19
is__@body a+24 d-25
is__@medicine a-20 c-17
is__and d-16
is__bad a-21 c-15
is__but a-27 b-18 c-39 d+36
is__confidential b+16 d-17
is__first a+19 b-17 d-17
is__good a-18 d+16
is__high c-20 d+18
is__i a+22 b-33 c-16
is__low a+15
is__me b-19 c-21
is__my c-27
is__not a+17 b-22
is__of a+19 b-23 c-30
is__problem b-25
is__required a-17 b+19 c-19 d-18
is__that c-16
is__time a-16 d+17
is__to a-26
is__with d+16
is_a a-29 b-17 d+23
is_bad b-22 c-17 d+18
is_been a-16 c+20 d-21
is_but a+16 b-21
is_checking a-23 b-18 c+22 d-17
is_down c-19 d+20
is_fine b-30 c-26
is_good a+20 b-35 c-26
is_high a-33
is_it b+24 c-50 d-16
is_mania b+16 c-16
is_my a+16 c-29
is_normal c-18
is_off a-21 b-26 c+15
is_out a+19 b-23 c-30
is_psychosis a-16 d-20
is_shot a-21 b-16 c-15 d+20
is_that a-19 c+26 d-27
is_the a+25 c-29 d-20
is_this a-37 b+38 c-35 d-38
is_up b-19 d+17
is_working a+16 b-15 c-22
issue* a+33 b-22 c-27 d-33
issues a+33 b-22 c-27 d-33
issues$ a+19 c-18
it a-21 c+19
it$ c-16
it__bad b-19 c-17 d+17
it__be c-15 d-21
it__been a-16 c+20 d-21
it__but a-19
it__do a+19 b-17
it__fine b-19 c-34
it__horrible c-16 d+15
it__in d-19
it__me b-34
it__my c-32
it__not b-24
it__on a-16
it__the b+15 d-27
it__to a-20 d-16
it__was d-15
it_before b-15 d-18
it_but b-20
it_covered c-18 d+18
it_i b-20
it_is b-57 d+15
it_made a-19 b-23 c-22 d+23
it_once a+18 c-18 d-16
it_runs c-18 d-19
it_take a-16 d-19
it_tomorrow b-15
it_was b-31 c+24 d-27
itching a-15
jaja b-15 d-24
jamas a+38 b-36 c-34 d-37
jamas$ a+34 b-34 c-28 d-35
job a-20 c-21 d+22
job$ a-20 c-21 d+22
july a-22 d+17
june b-16 c-17
junta* a-22 b-17 c-20 d+22
juntas a-22 b-17 c-20 d+22
just a+42 b-52 c-24 d-36
just_@drink a+17 d-15
just_@drug b-22 c+17 d-25
just__@medicine a+17 d-17
just__and a+21 c-16 d-20
just__i c+17 d-24
just__is c-16
just__liver c-17
just__lol a+18 c-17
just__my a+22 b-17 c-20 d-23
just__one a+18 c-18
just__out b-20 c-23
just__that c-25
just_adhd a+16 d-15
just_anxiety a+21 b-15 c-16 d-19
just_got a-28 c-25 d+28
just_had a+16 c-15
just_my b-20 c-25
just_one a+29 b-20 c-33 d-22
just_ptsd a+18 c-18 d-17
just_the c-27
just_to a+16 d-16
keep c+17 d-18
ketamine a-17 c-25
kid c+17 d-17
kidne* b+17 c-39 d-27
kidney a+17 c-38 d-19
kidney_stones c-17
kidneys d-21
kidneys__bad d-21
kidneys_are d-20
kind a-26 c+29 d-45
kind_of a-26 c+29 d-45
knock* a-18 d+17
knocked a-18 d+17
know a-22 c+20 d-44
know$ a-49 c+18 d-34
know__here c-16
know_anyone c-16
know_if a-15 c+20
know_of b-16 d-15
knows a-28 b-33 c+26 d-16
knows$ a-28 b-33 c+26 d-16
la b-48
la_@body c-27
la_@drug a-20 b+17 d-20
la__alta a-25 c-24 d+27
la__bien a+29 c-16 d-31
la__en a+16 d-19
la__la c-22
la__me a-16
la__no a+18 d-21
la__normal a+23 c-18 d-21
la__si a-25 b-16 c-30 d+30
la__sin d-26
la__tomado d-18
la__vez b-22 c+16 d-37
la_casa b-17 c-19
la_he d-23
la_menopausia a+18 d-19
la_noche c+17
la_orina a-21 c-28 d+24
la_presion b-31 c-29 d+19
la_primera a+18 c-19 d-16
la_prueba a-26
la_tengo a+21 b-17 c-30
la_verdad a-20 b-20
la_vesicula a+21 c-16 d-18
labs a+16 b-37 c+18 d-44
labs$ b-17 c+20 d-19
labs__normal a+19 c-18
labs_are a+19 c-18 d-17
las c-27
las_@medicine d+17
las__cuentan a-20 b+27 c-27 d-28
last b-57 c-15
last__had a-20 d+18
last__it a-19 d+16
last_month b-24 c-27
last_time b-31
last_week c-19
last_year a-18 c+16
late a-44 b-30 c+42 d-39
latel* a-19
lately a-19
lately$ a-19
later a+21 c-17 d-25
later$ d-18
le b-35 c-26
le__dando a-16 d+16
le__pecho a-16 c-17 d+18
le_estoy a-16 d+16
leaky a-17 c-17 d+20
least a-21 b-17
let a-29
let__ask a-16 b-17 c+17 d-16
let_me a-19 b-23 c+23 d-21
life b-33
life$ b-19 c-24
like c-18
like_# a-22 d+22
line d-20
littl* b-29 c+19 d-20
little b-29 c+19 d-20
little_high d-19
liver b-30 c-22 d+18
liver$ a-43 b-35 d+20
liver__@body a+24 c-16 d-25
liver__a d-17
liver__are b-19 c-24
liver__good a+27 c-17 d-28
liver__me b-18
liver__shot a-20 d+18
liver_disease b-16
liver_is b-27 c-25
liver_numbers a-19
liver_or a+18 d-21
liver_transplant c-19 d+17
livin* b-19 c-17
living b-19 c-17
living$ b-19 c-17
lleva a-16
llevo b-33
llevo_# b-19 c-17
llevo__anos a+23 d-25
lo b-41 c+16 d-32
lo_mejor a-34 b-23 c+32 d-29
loca b-18 c-25
loca$ a+17 b-15 c-23
lol a+29 b-23 c-22 d-23
lol$ a+24 b-19 c-19 d-19
long a-23
long__it a-16 d-19
long__take a-21
looke* a-17 c+17 d-16
looked a-17 c+17 d-16
looki* a-16 b-19 c+20 d-21
looking a-16 b-19 c+20 d-21
looking$ c+16 d-16
lord c-16
los b-58 c+15 d-32
los_analisis a-27 c+25 d-23
los_estudios d-17
los_fines b-21 d-28
los_rinones a+16 c-16
lost b-20
lost_my c-17
lot a-39 b-31 c+23
lot$ a-29 b-26 c+38 d-40
lot_of c-17 d+17
low a+43 b-38 c-34 d-39
low$ a+21 b-19 d-21
low__anything a+16 c-17
low_if a+16 c-17
maam b-16 c-16
made a-26 b-27 c-24 d+28
made_me c-16 d+17
mal a-35 b-28 c-31 d+36
mal$ a-30 b-23 c-28 d+30
mama c-35 d+17
man a+20 c-16 d-20
man$ a+22 c-18 d-18
mande a-16 c-21
mande$ a-31 c-26
manej* a+23 c-17 d-24
maneja a-25 c-16 d+24
manejando a+23 c-17 d-24
manejando$ a+23 c-17 d-24
manejo a+23 b-15 c-18 d-25
mania a-47 c-23 d+32
mania$ a-41 c-20 d+23
mania_yes b-18 d+16
manic a-38 b-40 c-43 d+45
manic$ b-20 c-21 d+18
many a-20 b-24 d+20
marca* a-22 b-16 c-22 d+22
marcapasos a-22 b-16 c-22 d+22
marcapasos$ a-20 b-16 c-21 d+21
march a-22 d+24
marihuana a-29 c+17 d-26
marijuana b-33 d-33
maris* a+17 c-15 d-16
mas a+20 b-45 d-32
mas$ b-18
mas_@late a+25 b-19 c-29 d-19
matte* a-18 b+18 c-18 d-15
matter a-18 b+18 c-18 d-15
matter$ a-18 b+18 c-18 d-15
may a-30 b-23
may$ a-22 b-24 c-20 d+23
maybe a-62 b-64 c+73 d-74
maybe$ a-50 b-47 c+53 d-51
maybe_# a-19 c+21 d-22
maybe__a d-19
me b-44
me$ c-50 d+17
me_@fetch a-36 b-26 d+29
me__@symptom a-17 b-17
me__a a-27 b-18
me__al a-31 b-21 c+16
me__bajado a-15
me__checado a-15
me__con b-16
me__corazon a-16
me__cuando a-16
me__dado c-15
me__del b-16 c-20
me__diagnosticado d-15
me__dicho a-17 c+15
me__el b-16
me__en a+19 d-23
me__esa c-23 d+20
me__eso a+16 b-27
me__estudios a-18 c+17
me__hace d-21
me__he a-17 c+15
me__infarto d+15
me__la b-33
me__las b-15 c-22
me__los a-20 c+21 d-18
me__mal a-26 b-20 c-24 d+26
me__mi a-18 c-15 d+18
me__nada a-32 c+24
me__pero a-22 c+23 d-21
me__poco c+17 d-17
me__por a-25 b-19 c-19 d+24
me__presion a-16
me__que a-27 c+18 d-35
me__revisado a-21 c+20
me__un a-34 b-27 d+17
me__una a-19
me__y a+19 d-23
me_a d-18
me_acuerdo a-28 c+26 d-22
me_ask a-16 b-17 c+17 d-16
me_cuido a+22 c-19 d-21
me_diagnosticaron a-21 b-16 c-26 d+26
me_dieron a-20
me_dijeron a-16 b-19 c+25 d-23
me_dijo c+18
me_dio a-46 b-37
me_fue a+16 c-22
me_ha a-31 b-17 c+21
me_han b-21 c+16 d-25
me_he a-18 c+18
me_hicieron a-19 c-23 d+22
me_la b-21 d-26
me_later a+16 b-21
me_on c-21 d+20
me_operaron b-19 c-24
me_puede a+31 b-18 c-24 d-35
me_puse a-16 d+17
me_sirvio a-16
me_sube c+20 d-19
me_up c-18 d+15
me_voy a+18 c-16 d-20
mean b+16
mean$ b+17 c-17 d-15
medicina b+20 c-32 d-22
medicinas a-17 c-17 d+18
medicine a-39 b+22 c-34
meds a-25 b-42 d+15
mejor b-33 c+23 d-40
mejor$ b-23 c+22 d-27
menop* a+36 b-30 c-28 d-37
menopause a+21 b-17 c-16 d-20
menopause$ a+21 b-17 c-16 d-20
menopausia a+18 d-19
menopausia$ d-15
menti* c+17 d-16
mentioned c+17 d-16
mes a+19 b-24 d-34
mes$ a+19 b-24 d-34
meses a-41 b-27 c-29 d+38
meses$ a-24 b-18 c-22 d+24
meth a-25
mi$ a-26 b-23 c-23 d+28
mi_@clinician b-19 c+21 d-20
mi_@relative a-19 b+17
mi__@drive a-25 c-16 d+24
mi__@fetch c-15
mi__@insurer d+18
mi__bipolar d-25
mi__cirrosis d-16
mi__dice a-18 b-25 c+20 d-16
mi__el a+19 b-25
mi__es c-29 d-17
mi__esta d-21
mi__hace d+15
mi__la a+25 b-28 d-20
mi__me a-30 b-17
mi__no b-17
mi__pero c-16
mi__puede b-20 c-20
mi__que a-21 b-39 c+27 d-22
mi__si c-33
mi__tiene c-19 d-23
mi__toma b+20 c-23 d-24
mi__trabaja c-17
mi__yo a+18 b-18 c-15
mi_bebe a-15 b-18 d+17
might a-38 b-34 c+44 d-42
might_be a-24 b-19 c+25 d-23
minut* b-17 c-19
minutes c-17
minutes$ a+16 b-16 c-19
mis a+29 b-26 d-33
mom a+17 c-51 d-22
momen* a+25 b-21 c-21 d-25
month b-35 c-17
month$ b-34 c-17
month* a-31 b-21 c-19 d+29
months a-31 b-21 c-19 d+29
months_clean a-18 d+17
months_sober a-17 d+18
more a-17 b-35 c-19 d+25
more$ c-21
more__i a-28 b-21
more__than c-15 d+15
more_than a-26 b-23
morni* a+18 d-18
morning a+18 d-18
morning$ a+17 d-18
morph* c-19 d-24
morphine c-19 d-24
morphine$ c-18 d-22
most a-18 b-17 c+19 d-16
most_nights a-18 b-17 c+19 d-16
mother a-20 b+19 c-17 d-16
much a-36
much$ a-26 b-28 c+23 d-16
much_is a-16 b+21 c-23 d-19
mucha* d+15
muchas d+15
muchas_y d+15
mucho a-32 c+25
mucho$ d-27
mujer c+16
murio a-22
muy b-33 d-22
muy_bien a+15
my c-18
my_@body a-21 b-29
my_@clinician b+21 c-25 d-21
my_@drug a-23 b-31 d+21
my_@medicine a+16 b-17 c-29
my_@relative b+27 d-31
my_@ride b-30 c-36
my_@visit a-19 b+18 d-17
my__@body a+24 c-15 d-21
my__@clinician a-22 b-33
my__@drive a-31 c-17 d+28
my__@medicine a-22 c-17
my__@relative d+16
my__a d-19
my__all c-21
my__and c-32
my__are c-36
my__at a-21
my__bad a-22 c-21
my__be a-15 c-16 d+16
my__bipolar d-24
my__bring d+16
my__but a+17 b-29 c-18
my__can a-20 b-40 c+17
my__count b-20 c+19
my__did a+17 b-15 c-15
my__does a+30 b-21 c-27 d-20
my__drinks c-20 d-16
my__fine a+19 d-21
my__gives b-19 c-18
my__good a+24 b-15 d-25
my__got b-34 c-24 d+18
my__had b+25 c-29 d-36
my__has c-20 d-28
my__have a-19 c-20 d+16
my__he b-16
my__high a-32 b-34 c-33 d+38
my__i b-33 d-32
my__if a-19 b-17 c+24 d-25
my__in b-17 c-20
my__is c-17
my__it c-35
my__last a+17 c-16 d-17
my__liver d-19
my__me b-31 c-28 d+25
my__my a-31 b-28
my__normal a+21 b-17 c-17
my__not c-23
my__off a-26 b-29
my__on a-20
my__one a-20
my__out a+34 c-30 d-39
my__said a-23 b-17 d+18
my__say a-18 c+17 d-25
my__says a-30 b-39 c+34 d-27
my__schizophrenia d-15
my__schizophrenic d-15
my__she b-30
my__shot a-21 b-16 c-15 d+20
my__so b-21
my__swelled a-16 b-21 c-17 d+19
my__tell b-19 c+16
my__that a+23 b-19
my__the a+24 b-32 d-21
my__them d-17
my__tried d-17
my__was d-21
my__week a+17 d-18
my__will a-34 b-21 c-29 d+32
my__working a+16 b-15 c-22
my__would a-16 c+19 d-29
my__yesterday a+16 c-16
my_baby a-16 b-27 c-22 d+24
my_blood b-17
my_bp b-28
my_car b-15 c-20
my_cardiologist a-25 b-24 c-26 d+29
my_ex d-24
my_family a-21 b+17 d-17
my_first a+21 b-22 d-19
my_heart b-43
my_labs a+21 b-17 c-22 d-17
my_life b-19 c-24
my_liver b-30
my_own a+23 b-23 c-19 d-23
my_period b-27 d-32
my_twin a+17 c-18
mysel* b-33 c-34
myself b-33 c-34
myself$ b-30 c-28
nada a+46 b-71 c-52 d-20
nada$ a+44 b-51 c-55 d-20
nada__a a+17 d-16
nada__eso a+19 d-19
nada_de a+25 b-19 c-18 d-26
nada_mas a+27 b-19 c-24 d-29
nada_todavia a+23 c-16 d-24
nadie a+39 b-36 c-36 d-39
nadie$ a+28 b-26 c-27 d-25
nadie_puede a+16 b-15 c-15
nah a+52 b-45 c-44 d-51
nah$ a+30 b-28 c-27 d-29
nah__good a+16 d-16
nah__that c-15
nah_never a+23 b-16 c-26 d-19
name a-22
name$ a-19
nauseas d-24
neces* a-29 b+15 d-21
necesito a-23 d-15
need d-30
need$ b-21 d+15
need_a b+20 c-27 d-30
need_to a-26 c+22 d-17
negat* a+32 b-32 c-23 d-37
negative a+32 b-32 c-23 d-37
negative$ a+26 b-24 c-23 d-25
neighbor a-27 b-19 c+15
neith* a+32 b-29 c-28 d-32
neither a+32 b-29 c-28 d-32
neither_of a+20 b-16 c-16 d-20
nervi* b-16 d-23
nervios b-16 d-23
nervios$ b-16 d-23
never a+27 b-84 c+26 d-75
never$ a+28 b-19 c-28 d-25
never__@treat a+28 c-29 d-22
never__any a+26 c-25 d-23
never__anything a+17 c-18
never__checked a-26 c+25 d-16
never__given a+16 c-17
never__i a-22 c+22 d-20
never__it b-35 c+27 d-48
never__me d-19
never__of a+20 c-17 d-18
never__that a+25 c-25 d-17
never_been b-26 d-31
never_diagnosed c+20 d-23
never_had a+20 b-29 d-35
never_heard a+21 c-18 d-23
never_taken a+23 b-16 c-26 d-20
never_told a-17 c+17
never_took d-19
never_tried a+22 b-15 c-22 d-21
new a+45 b-42 c-36 d-46
new__it a+17 b-19 d-17
new_to a+41 b-39 c-31 d-43
nexpl* a+22 b-18 c-19 d-21
nexplanon a+22 b-18 c-19 d-21
nexplanon$ a+20 b-17 c-17 d-21
next a-35 b+27 d-37
next_question a-20 b+21 c-20 d-21
next_week c+15
ni a+40 b-33 c-26 d-38
ni_fumo a+23 c-22
night a-45 b-37 d+18
night$ a-34 b-27 d+18
night* a-18 b-17 c+19 d-16
nights a-18 b-17 c+19 d-16
ningu* a+41 b-39 c-41 d-29
ninguna a+25 b-32 c-30
ninguna$ a+24 b-20 c-18 d-25
ninguna__sirvio a-16
ninguna__tomado a+15 d-15
ninguna_me a-16
ninguno a+31 b-21 c-27 d-33
ninguno$ a+20 b-18 c-20 d-17
nino a-25 b-21 c+28 d-25
nino$ a-25 b-21 c+28 d-25
no a+38 b-55 c+19 d-80
no$ a+58 b-32 c-26 d-78
no_@medicine b-21 c+23 d-30
no_@thanks a+30 b-17 c-26 d-26
no_@treat a+20 d-18
no__@drive a+15
no__@drug a+16 c-15
no__@insurance a-31 b-16 c+29 d-21
no__@relative d-21
no__@treat a+22 c-23
no__a a+26 c-24 d-26
no__acuerdo a-28 c+26 d-22
no__alergica d-19
no__am a+17 d-19
no__bajado a-15
no__bien a-23 b-18 c+25 d-18
no__con c-20 d+17
no__de a+20 c-17 d-22
no__fumo a+23 c-22
no__ha a-22 c+26 d-22
no__han a-21 c+24
no__just a+23 c-24 d-15
no__la a-46 b-31 d+32
no__los a-21 c+22
no__me d-15
no__mi a-24
no__my c-18
no__nada a+17 c-23
no__nadie a+16 c-18
no__ni c-16
no__no a+45 b-36 c-37 d-41
no__or d-15
no__pero c-17 d+16
no__problems b-18 c-24 d+16
no__que b-28 c+18
no__segura a-23 c+23 d-18
no__si c+16 d-18
no__there a+17 d-18
no__with a+27 c-15 d-33
no_allergies a+23 c-20 d-23
no_and a+15 c-15
no_but c-16
no_eso a+18 c-15
no_estoy b-36 c+20 d-45
no_hay c-22
no_he a+19 d-19
no_heart b-19 c-25 d+22
no_i a+21 d-20
no_idea a-26 c+26 d-21
no_issues a+19 c-17 d-18
no_just a+22 c-22
no_le a+15 d-17
no_liver a+16 d-19
no_me a-29 b-28 c+38 d-33
no_nada a+18 c-16 d-17
no_never a+24 c-25 d-15
no_one a+28 c-26 d-21
no_padezco a+26 d-28
no_problem b-27 c-31
no_problems a+24 c-21 d-22
no_puede a+24 b-19 c-32
no_puedo a+21 d-26
no_que a+21 b-20 c-22
no_recuerdo a-34 b-22 c+34 d-27
no_se a-65 b-51 c+65 d-56
no_sir a+16
no_soy a+24 c-20 d-28
no_supe a-24 b-16 c+24 d-21
no_tengo a+27 b-18 c-18 d-33
no_tomo a+22 b-17 c-20 d-23
no_way a+16
nobod* a+17 b-42 d-45
nobody a+17 b-42 d-45
nobody$ a+26 b-17 c-27 d-19
nobody__it a-24 c+22 d-15
nobody__said a-22 c+20 d-16
noche a-23 b-32
noche$ a-21 b-29
nomas a+44 b-47 c-21 d-45
nomas__los a+20 b-16 c-20 d-18
nomas_a a+21 b-17 c-20 d-22
nomas_depresion a+16
none a+44 c-57 d-49
none$ a+47 b-51 c-35 d-46
none__those a+19 d-18
none_of c-24
nonst* c-18 d+18
nonstop c-18 d+18
nonstop$ c-18 d+18
nope a+44 b-39 c-41 d-43
nope__the a+16
nope_just a+16 d-16
nope_not a+22 c-21
norma* a+33 c-20 d-50
normal a+33 c-20 d-50
normal$ a+39 c-40 d-45
not a+33 b-56 c+19 d-76
not$ a+29 b-25 c-25 d-22
not_# b-18 d-18
not__@drug a+19 c-20
not__@medicine a+21 c-22 d-17
not__@relative a-26 c-19 d+23
not__a a+22 b-32 c-15
not__all a+15 c-16
not__am d-17
not__any c-16
not__anybody a+19 b-19 c-19
not__anyone a+20 b-18 c-22
not__before c-16
not__drop a+16 c-16
not__for a-21 d+18
not__had a-17 c+18
not__have a-26 c+25 d-18
not__here a+18 c-20
not__i b-25
not__if a-20 c+27 d-16
not__in c-15
not__it a-22 b-32
not__kind a+15 c-19
not__more c-20
not__my a-35 b-22 d+18
not__not a-17 c+16
not__now a+26 b-16 c-19 d-23
not__of a+18 c-21
not__or a+17
not__period a-17 c+17
not__so a-18 c+15
not__test a-15
not__that a-15 d-22
not__the a+16 c-16
not__this b-17 d-31
not__time b-23 c-26
not__to b-17 d-22
not__what b-18
not__yet c+18 d-17
not__you a-24 d-19
not_a a+20 b-17 c-25
not_agree a-17
not_answered a-15 c+15
not_any c-20
not_but a-31 c-23 d+28
not_do a+28 b-21 c-17 d-25
not_drink a+21 c-22
not_get b-23 d-29
not_go a-26 b-19 d+15
not_had b-15 d-21
not_have a+28 b-33 c-22 d-26
not_know a-31 b-53 c+41 d-29
not_me a+57 b-66 c-39 d-44
not_officially a-20 c+21
not_possible a+21 c-26
not_remember a-15 c+15 d-16
not_right a+17
not_say a-33 b+16 d-27
not_sure a-57 b-40 c+56 d-51
not_tested a-18 c+19
not_that b-31 d-26
not_think a-20 c+17
not_this d-20
not_those a+16 c-17
not_touch b-15
not_tried a+21 c-23 d-18
not_trust a-19 c+19
not_yet c+15 d-17
nothi* a+40 b-48 c-55 d-17
nothing a+40 b-48 c-55 d-17
nothing$ a+22 d-25
now b-48
now$ a+19 b-33 c-23
now: b-20 c-60 d+21
now:# a+33 b-28 c-18 d-34
now:@call a+25 b-28 c-24 d-18
now:@call_me a+15 b-21
now:@day d-17
now:@drive a+21 d-21
now:@eat a+31 b-29 c-24 d-26
now:@late a+25 b-19 c-29 d-19
now:@relative b-17
now:a c-24
now:a_few b-18 c-27
now:a_la b-24 c-26
now:a_que a+18 c-21 d-26
now:about d-19
now:adela* a-20 b-18 c-17 d+21
now:adelante a-20 b-18 c-17 d+21
now:after a+26 b-23 c-21 d-26
now:again a+23 b-24 c-17 d-22
now:ahead a-21 b-20 c-16 d+21
now:ahora b-20 c-21
now:ahori* b-24 c-19
now:ahorita b-24 c-19
now:ahorita_no a+19 d-23
now:al a+23 b-19 c-23 d-22
now:al_rato a+23 b-19 c-23 d-22
now:am a+21 b-41 c-46
now:am_@drive a+21 d-21
now:am_asleep a+20 d-20
now:am_free a-25 d+22
now:am_in a+20 d-21
now:an a+23 b-19 c-20 d-23
now:an_hour a+23 b-19 c-20 d-23
now:ando a+34 b-24 c-27 d-36
now:ando_en a+21 d-23
now:anoth* a+17 d-17
now:another a+17 d-17
now:aslee* b-21 c-18
now:asleep b-21 c-18
now:at a+32 b-22 c-28 d-34
now:at_work a+18 d-19
now:bad a+23 b-30 c-24 d-19
now:bad_time b-18
now:be b-17 c-21
now:bette* a+29 b-29 c-25 d-28
now:better a+29 b-29 c-25 d-28
now:bien a-32 b-24 c-23 d+31
now:busy a+34 b-30 c-27 d-34
now:call a+15 b-21
now:can a+35 b-51 c-36 d-18
now:can_we a+18 b-21 d-15
now:can_you a+22 b-20 d-18
now:casa b-17 c-19
now:claro a-29 b-24 c-23 d+29
now:de a+15 c-29 d-26
now:depen* a-23 b-23 c+25 d-26
now:digam* a-34 b-26 c-26 d+34
now:digame a-34 b-26 c-26 d+34
now:do b-26
now:do_it b-20 c-16
now:driving a+21 d-21
now:en a+22 b-23 c-37 d-17
now:en_la c-23
now:esper* a+29 b-36 c-19 d-26
now:esta a-32 b-24 c-23 d+31
now:esta_bien a-32 b-24 c-23 d+31
now:estoy a+24 b-45 c-53
now:estoy_en c-20
now:estoy_manejando a+23 c-17 d-24
now:estoy_trabajando a+21 c-16 d-22
now:favor a+22 b-19 d-23
now:few b-18 c-27
now:fine a-32 b-25 c-19 d+31
now:for a-38 b+26 c-30
now:for_what a-23 b+24 c-19 d-25
now:free a-25 d+22
now:go a-35 b-37 c-30 d+35
now:go_ahead a-21 b-20 c-16 d+21
now:good a-31 b-30 c-26 d+34
now:got a-43 b-17 c-30 d+37
now:guess a-29 b-23 c+30 d-31
now:have a-31 c-19 d+27
now:have_a a-25 d+27
now:hold a+21 d-21
now:hold_on a+21 d-21
now:hour a+23 b-19 c-20 d-23
now:i b-56
now:i_am a+21 b-41 c-46
now:i_can c-18
now:i_got a-18
now:i_guess a-29 b-23 c+30 d-31
now:i_have a-31 c-19 d+27
now:in a+40 b-43 d-46
now:in_the a+21 b-18 c-20 d-19
now:is a-44 c-47 d+32
now:is_good a-32 b-20 d+30
now:is_not a-23
now:is_this a-21 b+22 d-23
now:is_up b-19 d+17
now:it a-29 b-33 d+27
now:it_is a-24 b-16 c-19 d+24
now:it_tomorrow b-15
now:kids b-17
now:know a-21
now:la b-30 c-37
now:la_casa b-17 c-19
now:later a+24 b-29 c-16 d-22
now:mande a-31 c-26
now:manej* a+23 c-17 d-24
now:manejando a+23 c-17 d-24
now:mas a+29 b-22 c-32 d-24
now:mas_@late a+25 b-19 c-29 d-19
now:maybe a-24 b-18 c+23 d-21
now:me a+49 b-55 c-47 d-40
now:me_later a+16 b-21
now:mejor a+19 b-24 d-28
now:minut* b-16 c-20
now:minutes c-18
now:momen* a+25 b-21 c-21 d-25
now:my a-25 b+16 c-26
now:nah a+18 d-16
now:need a+27 b-35 c-28
now:no a+19 b-52 c-19
now:no_puedo a+21 d-26
now:not d-18
now:not_a c-18
now:not_right a+17
now:now b-41 c-42 d+21
now:now_is a-28 d+25
now:ocupa* a+24 b-18 c-20 d-25
now:of b-20 d-19
now:ok a-26 b-33 c-22 d+30
now:ok_what b-21 d+15
now:on b-37 c-32 d+15
now:pleas* a+22 b-32 c-21
now:please a+22 b-32 c-21
now:por a+22 b-19 d-23
now:por_favor a+22 b-19 d-23
now:probl* a-28 c-17 d+27
now:puedo b-26 c-26
now:que b+32 c-42 d-46
now:rato a+28 b-22 c-28 d-28
now:right a+20 c-18 d-20
now:right_now a+19 c-16 d-19
now:sale a-23 b-25 c-20 d+24
now:se a-25 b+16 d-23
now:shoot a-18 b-18 c-15 d+19
now:si a-38 b-42 d+18
now:si_puedo a-19 b-16 c-20 d+21
now:so a-25 b-17 d+16
now:sorry a+24 b-22 c-18 d-23
now:sure a-35 b-32 d+29
now:tarde a+24 b-18 c-28 d-17
now:tengo b-25 c-28 d+20
now:tengo_tiempo b-20 c-19
now:text a+26 b-16 c-18 d-24
now:text_me a+22 d-20
now:the a+29 c-33 d-33
now:this a-18 c-32
now:this_is a-36 b-30 c-16 d+35
now:tiemp* c-24
now:tiempo c-24
now:till c-17 d-25
now:time a+17 b-17 c-47
now:time_no a+17
now:to c-17 d-19
now:tomor* a+25 b-26 c-20 d-24
now:tomorrow a+25 b-26 c-20 d-24
now:tonig* a+24 b-24 c-21 d-24
now:tonight a+24 b-24 c-21 d-24
now:traba* a+32 b-27 c-25 d-31
now:trabajando a+21 c-16 d-22
now:trabajo a+22 b-21 c-17 d-21
now:try a+24 b-23 c-19 d-23
now:un c-23
now:up b-19 d+17
now:we a+18 b-21 d-15
now:what a-40 b+31 c-38
now:what_is c-17
now:who a-16 b+19 c-17 d-16
now:will a-22 b-25 c+18
now:work a+16 b-17 c-21
now:works b-24 c-20 d+19
now:yep a-22 b-17 c-17 d+23
now:yes a-28 b-24 c-16 d+27
now:you b-24 c-38 d+25
now:you_need b-21 d+15
now:yup a-22 b-21 c-18 d+22
now__good a-28 d+25
now_is a-28 d+25
numbe* a-32
numbers a-19
nunca a+31 b-45 d-57
nunca$ a+23 b-18 c-25 d-18
nunca__diagnosticado d-15
nunca__han b-22 d-31
nunca__he d-18
nunca__la c+15 d-22
nunca__revisado a-16
nunca__tomado d-16
nunca_he d-15
nunca_la c-17
nunca_me b-28 c+17 d-39
nurse a-26
nursi* c-24
nursing c-24
nursing$ b-23 c-22
o a-22 b-22 c+23 d-22
ocupa* a+24 b-18 c-20 d-25
of b-15
of$ b-52 c+33 d-49
of_@drug c-23
of__@treat d+17
of__my c-16
of__worked a-17 d+18
of_course a-17 d+17
of_em c-16
of_it c-18
of_me c-16
of_my a-25 b-19
of_that a+16 c-15
of_them a-24 b-19 d+23
of_those b-24 c-21
off a-41 b-21 d+19
off$ a-37
offic* a-20 c+21
officially a-20 c+21
oh b-19 c-20 d+16
oia a-18 b-18 c-16 d+19
oia_voces a-18 b-18 c-16 d+19
ok a-16 b-42 d+16
ok$ b-31
ok__do b-21 d+15
ok__you b-21 d+15
ok_what b-21 d+15
old d-15
old$ c-17 d-17
on b-27
on$ b-24 c-21
on_@day b-26 c-34
on_@medicine a-36 b-18 c-32 d+38
on__@body a-17 c+24 d-24
on__@day c+15 d-19
on__@medicine c-28
on__@relative d-16
on__control d-16
on__for a-20 c-24 d+25
on__no c+16 d-19
on__own a+15 c-16
on__so c-21 d+15
on_a a-15
on_birth d-16
on_depo a+19 c-15 d-18
on_nexplanon a+16
on_results c+16
on_the b-48 c+25 d-24
once a-17 b-53 c+27
once$ a-42 b-39 c+36 d-22
once__while d-16
once_in b-23
one a+16 d-44
one$ c-55
one_@medicine a+32 b-28 c-34 d-28
one__a d-21
one__and a-18 c+18 d-19
one_for d-21
one_so a+16 d-20
ones a-19 b+17 c-18
ones$ a-19 b+17 c-18
only a+38 b-97 d-55
only$ a-21 b-22 c+28 d-34
only_@medicine a+18 d-21
only__@medicine b-21 d-28
only__depression a+15
only__far a+16 d-17
only__i d-21
only__my a+18 c-16 d-18
only__no a-22 d+21
only__one a+19 c-17 d-19
only__so a+16 d-17
only__that b-23
only__took a+16 c-21
only_a c-18
only_depression a+16
only_ever a+16 c-21
only_morphine a+17
only_my a+31 b-24 c-26 d-32
only_on a+21 c-19 d-20
only_one c-18
oops a-16 c+15
opera* a+27 b-32 c-35
operada a+24 b-15 c-19 d-26
operada$ a+18 d-19
operaron b-24 c-29
operaron__corazon a-15
operaron_del a-15
or b-27 d-20
or_@body a+18 d-21
or_@drug a+16 c-16
organ: a-33 b-33 c+16
organ:# a-17
organ:@body a-16 b-52 c-31 d+31
organ:@body_cancer c-19 d+19
organ:@body_infections a-19 c-21 d+19
organ:@body_is a-25 b-22 c-27 d+29
organ:@body_since c-17 d+16
organ:@body_surgery c-17 d+19
organ:@clinician a-23 d-29
organ:@clinician_is b-19 c+16 d-16
organ:@relative c-22 d-26
organ:@relative_has c-15 d-25
organ:@relative_tiene d-16
organ:@thanks a+16 d-17
organ:a a-55 b-48 c+48 d-33
organ:a_@body a-17
organ:a_liver a-15
organ:a_veces c+19 d-22
organ:a_while c+18 d-20
organ:ago c+16 d-18
organ:ahi a+23 d-21
organ:all b-25
organ:all_good a+17 d-20
organ:all_the a-22 b-15
organ:an a-19 c+20 d-20
organ:an_ultrasound a-19 c+20 d-20
organ:anali* b-22 d-28
organ:analisis b-22 d-28
organ:and a+22 b-28 d-28
organ:and_@body a+16 c-16
organ:and_no a+15 c-15
organ:are a+16 c-30
organ:are_bad d-21
organ:are_fine d-17
organ:are_good a+26 b-16 c-20 d-27
organ:as c+25 d-24
organ:as_a c+25 d-24
organ:b c-18 d+17
organ:b_carrier c-15
organ:back b-17
organ:bad a-18 c-23
organ:bien a+45 b-31 c-45 d-38
organ:bladder a-15 b-45 c-22 d+25
organ:both a+22 b-24 c-26
organ:both_fine d-15
organ:but b-23 c+24 d-32
organ:but_it a-20 c+20 d-19
organ:but_not a+16 c-17
organ:c a-29 b-21
organ:came b-17 c-21
organ:came_back b-17 c-21
organ:can a-23 c-24
organ:cance* a-21 c-23
organ:cancer a-21 c-23
organ:carri* c-15
organ:carrier c-15
organ:cathe* c-21 d+21
organ:check* a-24 b-20 c+25 d-23
organ:checking a-17 b-18 c+21 d-21
organ:chron* a-17 b-18 c-20 d+21
organ:chronic a-17 b-18 c-20 d+21
organ:chronic_utis d+16
organ:cirrh* c-23 d+18
organ:cirrhosis c-23 d+18
organ:cirro* a-17 c-25 d+17
organ:cirrosis a-17 c-25 d+17
organ:cysti* a-24 b-26 c-25 d+26
organ:cystitis a-24 b-26 c-25 d+26
organ:de d-18
organ:de_eso a+17 d-17
organ:de_la a-18 d+16
organ:de_los a+17 c-19
organ:de_orina a-17
organ:del a-18 b-16
organ:del_higado a-21 b-16
organ:diagn* c-16 d+15
organ:disea* b-16
organ:disease b-16
organ:do b+17 c-18 d-29
organ:do_not b-29
organ:doctor a-23 d-29
organ:el c-31
organ:el_higado b-20 c-26
organ:el_rinon c-15 d-16
organ:eleva* a-17
organ:elevated a-17
organ:en c+24 d-31
organ:en_la a-19 c+26 d-28
organ:enzym* a-19
organ:enzymes a-19
organ:eso d-32
organ:esper* a-16 c+17 d-16
organ:esperando a-16 c+17 d-16
organ:esperando_los a-16 c+17 d-16
organ:estan d-19
organ:estoy c+18 d-22
organ:estoy_esperando a-16 c+17 d-16
organ:estud* b-16 d-23
organ:estudios b-16 d-23
organ:every c-18 d+17
organ:fatty a-19 b-16 c-18 d+20
organ:fatty_liver a-19 b-16 c-18 d+20
organ:fine a+32 b-21 c-24 d-37
organ:for a-22 b-16 c+19
organ:good a+42 b-27 c-29 d-45
organ:graso a-18 c-18 d+19
organ:had a-26 b-17 c+28 d-23
organ:had_a a-25
organ:had_my a+33 b-27 c-27 d-30
organ:han a-20 c+18
organ:has c-15 d-25
organ:have a-38 b-15 c-20 d+35
organ:have_cirrhosis d+16
organ:have_to c-27 d+20
organ:hep a-35 b-25 c+18
organ:hep_c a-25 b-18
organ:hepat* a-37 b-29 c+24
organ:hepatitis a-37 b-29 c+24
organ:hepatitis_b c-15
organ:hepatitis_c c-18 d+17
organ:higad* b-34
organ:higado b-34
organ:higado_graso a-18 c-18 d+19
organ:higado_si a-16 c-17 d+18
organ:higado_y a+19 d-20
organ:high a-27 b-32 d+21
organ:husband d-19
organ:i a-28 b-22 d+16
organ:i_do b-28
organ:i_had a-25 b-16 c+16
organ:i_have a-29 b-35 c-38 d+38
organ:ic a-20 b-21 c-19 d+21
organ:incon* a-23 b-23 c-27 d+27
organ:incontinencia c-16 d+15
organ:infec* a-38
organ:infecciones a-22 c-29
organ:infections a-19 c-21 d+19
organ:into c+16
organ:into_it c+16
organ:is a-17 b-19
organ:is_good a+24 d-25
organ:is_shot a-21 b-16 c-15 d+20
organ:issue* a+18 d-18
organ:issues a+18 d-18
organ:it a-36
organ:just b-21 c-29
organ:just_my b-17 c-22
organ:kidne* b+17 c-39 d-27
organ:kidney a+17 c-38 d-19
organ:kidney_stones c-17
organ:kidneys d-21
organ:kidneys_are d-20
organ:la a-36 b-44 d+28
organ:la_@body c-26
organ:la_orina a-21 c-28 d+24
organ:la_vesicula a+21 c-16 d-18
organ:labs a+16 b-37 c+18 d-44
organ:labs_are a+19 c-18 d-17
organ:las a-34 d+16
organ:last b-21 c+23 d-22
organ:last_time a-21
organ:last_year a-16 c+26 d-26
organ:liver b-30 c-22 d+18
organ:liver_disease b-16
organ:liver_is b-27 c-25
organ:liver_numbers a-19
organ:liver_or a+18 d-21
organ:liver_transplant c-19 d+17
organ:los b-29 c+17 d-40
organ:los_analisis a-27 c+25 d-23
organ:los_estudios d-17
organ:los_rinones a+16 c-16
organ:mal a-19 c-17 d+19
organ:maybe a-16 c+16
organ:me a-57 b-55 c+39
organ:me_han a-20 c+18
organ:me_sale c-16 d+15
organ:mi d-19
organ:mi_@relative d-19
organ:my_@body a-28 b-17
organ:my_@relative c-18 d-32
organ:my_labs a+21 b-17 c-22 d-17
organ:my_liver b-30
organ:nada a+29 b-20 c-24 d-30
organ:nah a+26 b-22 c-23 d-28
organ:neith* a+23 b-20 c-21 d-23
organ:neither a+23 b-20 c-21 d-23
organ:never a-22 c+23 d-22
organ:next c+15
organ:next_week c+15
organ:ningu* a+19 c-17 d-17
organ:ninguno a+19 c-17 d-17
organ:no b-64 c-27
organ:no_and a+15 c-15
organ:no_estoy a-16 c+18
organ:no_liver a+16 d-19
organ:no_nada a+15
organ:no_problems a+19 d-18
organ:no_se a-21 c+25 d-27
organ:nomas a+15
organ:none a+24 b-19 c-19 d-23
organ:nonst* c-18 d+18
organ:nonstop c-18 d+18
organ:nope a+20 b-16 c-17 d-21
organ:norma* a+26 b-23 c-24 d-21
organ:normal a+26 b-23 c-24 d-21
organ:not b-53
organ:not_those a+16 c-17
organ:now a-20 c+28 d-29
organ:numbe* a-19
organ:numbers a-19
organ:nunca_me a-18 c+16
organ:of_my a-16 c+17
organ:off a-31 b-28
organ:on a-24 c+32 d-32
organ:on_my a-20 c+27 d-27
organ:once a-18 c+29 d-31
organ:one c+18 d-21
organ:only a+24 b-18 c-20 d-25
organ:only_my a+23 b-17 c-19 d-23
organ:or a+18 d-21
organ:or_@body a+18 d-21
organ:orina a-25 b-20 d+19
organ:orino a-24 b-22 c+27 d-28
organ:out a+27 b-27 c-28
organ:overa* a-17 d+17
organ:overactive a-17 d+17
organ:pee a-25 b-27 c+31 d-28
organ:perfe* a+18 c-19
organ:perfect a+18 c-19
organ:pero d-25
organ:pero_ya d-19
organ:por c-17
organ:probl* a+17 c-19 d-29
organ:problemas c-21 d-16
organ:problems a+20 c-23 d-28
organ:resul* a-15 c+18 d-19
organ:rinon c-17 d-17
organ:rinon* a+16 c-16
organ:rinones a+16 c-16
organ:runni* c+15 d-16
organ:running c+15 d-16
organ:running_tests c+15 d-16
organ:said a-21
organ:sale c-16 d+15
organ:sale_la c-16 d+15
organ:salie* b-15 c+15 d-26
organ:salieron b-15 c+15 d-26
organ:se a-29 b-22
organ:se_me a-17 b-16
organ:shot a-21 b-16 c-15 d+20
organ:si b-23 c-24
organ:since c-17 d+16
organ:so a-19 c+16
organ:somet* a-18 b-16 c+27 d-27
organ:stone* c-17
organ:stones c-17
organ:surge* a-17 c-20 d+19
organ:surgery a-17 c-20 d+19
organ:tengo a-33 b-29 c-46 d+41
organ:tengo_hepatitis c-22 d+20
organ:tests a-27 b-31 c+15
organ:that d-22
organ:the a-16 b-22
organ:the_time a-22 b-15
organ:there a+19 d-20
organ:they a-28 b-23 d+17
organ:those a+26 b-16 c-24 d-22
organ:tiene d-17
organ:tiene_cirrosis d-16
organ:time a-31 b-20
organ:to a-24
organ:todo a+33 b-29 c-30 d-33
organ:todo_bien a+24 b-19 c-20 d-24
organ:trans* c-19 d+17
organ:transplant c-19 d+17
organ:troub* b-23 c-24
organ:trouble b-23 c-24
organ:ultra* b-27 c+15 d-42
organ:ultrasound a+17 b-24 d-29
organ:up c+25 d-24
organ:use c-22 d+22
organ:use_a c-22 d+22
organ:uti a-24 b-18
organ:utis a-51 d+18
organ:veces c+19 d-22
organ:vejiga b-24 c-35 d+17
organ:vesic* a+21 c-16 d-18
organ:vesicula a+21 c-16 d-18
organ:waiti* a-24 b-19 c+26 d-22
organ:waiting a-24 b-19 c+26 d-22
organ:wants d-19
organ:was a+22 b-23 d-36
organ:was_perfect a+17 c-16
organ:wear a-16 b-17 c-25 d+24
organ:week c+15
organ:were d-17
organ:what b+16 d-15
organ:while c+18 d-20
organ:who a-17 d-21
organ:with a+17 c-20
organ:work a+18 c-16 d-19
organ:y a+19 d-20
organ:ya d-19
organ:year a-16 c+26 d-26
organ:yes a-23 b-19 c-27 d+28
orina a-25 b-20 d+19
orina$ a-24 b-16
orino a-24 b-22 c+27 d-28
other a+17 d-18
otra b-20 c-25 d+17
out b-27
out$ b-19 c+17
out__it a-17
out__liver c-17
out_last a-19 d+16
out_of b-29 c-33
out_on a-17
over b-40 c-37
over$ c-18
over_# a+26 b-16 c-18 d-27
over_ten b-21 c-20
overa* a-17 d+17
overactive a-17 d+17
own a+23 b-23 c-19 d-23
own$ a+15 c-16
pacem* a-15 c-20 d+21
pacemaker a-15 c-20 d+21
pack c-17 d+17
pack_a c-18 d+18
padez* b-30 c-35 d+17
padezco b-30 c-35 d+17
padezco_de c-17 d+16
panic a-17 b-25 c-22 d+21
panic* a-24 b-20 c-30 d+31
panicked a-20 b-18 c-21 d+25
panicked$ a-18 b-17 d+20
papa d-24
para_eso a+15 d-17
para_nada a+27 b-23 c-19 d-27
paran* a-19 b-18 c+17
paranoid c+21 d-21
pasa a-26 b+25 c-31
paso b-24 d-27
pass a-17 b+17 c-23
pass_out c-15
passe* a-17 d+18
passed a-17 d+18
passed_out a-17 d+18
past b-31 c-18
pastillas b-32 d-17
peanu* a+18 c-15 d-16
peanuts a+18 c-15 d-16
peanuts$ a+18 c-15 d-16
pecho a-27 b-34 c-21 d+27
pecho$ a-16 b-29 c-25 d+25
pee a-25 b-27 c+31 d-28
penic* a+26 b-17 c-26 d-22
penicillin a+25 c-25 d-21
people b-30 c-20 d+24
perfe* a+33 b-44 c-38 d-21
perfect b-29 c-30
perfect$ a+21 c-22 d-18
perio* b-29 d-34
period b-29 d-34
period$ a-27 c+25
period_is a-18 c+17
pero b-42
pero__la a-20
pero__no a+24 b-29 d-21
pero__se c+22 d-23
pero__si a-28 d+19
pero_no c+16 d-26
pero_ya d-19
pero_yo a+29 b-26 c-17 d-23
pill a+16 b-17 d-21
pills a-28 b-30 d+19
pleas* c-27 d-20
please c-27 d-20
please$ c-26 d-20
poco b-31 c+21 d-26
poco$ b-24 c-19
poco_de a-21 c+24 d-23
podia a-31 b-24 c-19 d+28
polle* a+19 c-16 d-19
pollen a+19 c-16 d-19
pollen$ a+19 c-16 d-19
por b+18 c-67
por__preguntan b+15 c-16
por_anos a-19 b-18 c-21 d+21
por_favor a+22 b-19 d-23
por_mi a-26 b-23 c-23 d+28
por_que a-35 b+37 c-36 d-35
por_un a+18 b-18 c-23 d-15
posit* a-36 b-31 c-38 d+38
possi* b-33 c+19 d-43
possible a+17 b-18 d-24
possibly a-29 b-24 c+31 d-30
postp* b-23 c+18
postpartum b-23 c+18
prefi* a-27 b+26 c-25 d-22
prefiero a-27 b+26 c-25 d-22
prefiero_no a-27 b+26 c-25 d-22
pregn* c-25
pregnancy: a+32 b-38 d-17
pregnancy:# a-15 c-28
pregnancy:#_meses a-25 b-18 c-20 d+24
pregnancy:#_months a-22 d+23
pregnancy:#_weeks a-34 b-26 d+24
pregnancy:#_years d-17
pregnancy:@clinician a-24 b-29 c-25 d+31
pregnancy:@date b-19 c-19
pregnancy:@late a-58 b-38 c+56 d-52
pregnancy:@medicine a+33 b-27 c-23 d-36
pregnancy:@open a+25 b-25 c-23 d-24
pregnancy:@relative b+22 c-53 d-28
pregnancy:@relative_is a-17 b+25 c-19 d-29
pregnancy:@relative_si c-20 d-22
pregnancy:a a+17 b-67 d-27
pregnancy:a_dude a+18 d-17
pregnancy:a_guy a+17 d-16
pregnancy:a_lo a-19 c+18
pregnancy:a_man a+17 d-17
pregnancy:a_test d-21
pregnancy:a_week a-18 c+20
pregnancy:again a-19 b-26 d+20
pregnancy:am c-36
pregnancy:am_# b+20 c-19 d-47
pregnancy:am_a a+42 b-33 d-51
pregnancy:am_expecting b-20 c-18 d+19
pregnancy:am_not b+16 c-19 d-19
pregnancy:am_nursing a-29 c-20 d+24
pregnancy:am_on a+22 d-27
pregnancy:amama* a-32 b-30 c-33 d+34
pregnancy:amamantando a-16 c-15 d+17
pregnancy:an a-16 c+15
pregnancy:an_oops a-16 c+15
pregnancy:and a+24 b-22 c-22 d-15
pregnancy:ando a-16 b-25
pregnancy:anos a+20 c-15 d-20
pregnancy:are a+18 b-36
pregnancy:at a-31 b-16 c-20 d+27
pregnancy:baby a-21 c-43 d+22
pregnancy:baby_is b-18
pregnancy:bajad* a-15
pregnancy:bajado a-15
pregnancy:be a-44 b-36 c+43 d-39
pregnancy:bebe a-35 b-33
pregnancy:been c+17 d-17
pregnancy:been_trying c+17 d-17
pregnancy:birth d-16
pregnancy:birth_control d-16
pregnancy:breas* a-33 b-30 c-30 d+34
pregnancy:breastfeed a-20 b-22 c-17 d+22
pregnancy:breastfeeding a-19 c-20 d+21
pregnancy:but b-23
pregnancy:closed a+25 b-25 c-23 d-24
pregnancy:con a+26 b-15 c-25 d-26
pregnancy:condo* b-18 d-25
pregnancy:contr* d-16
pregnancy:control d-16
pregnancy:could a-23 b-18 c+25 d-23
pregnancy:could_be a-23 b-18 c+25 d-23
pregnancy:cuido a+22 c-19 d-21
pregnancy:dando a-23 b-19 c-19 d+23
pregnancy:dando_pecho a-17 d+18
pregnancy:days b-17 d-23
pregnancy:days_@late a-15
pregnancy:days_are a+19 c-15 d-20
pregnancy:de a-26 b-28 c+18
pregnancy:depo a+26 b-21 c-22 d-26
pregnancy:dias b-21 c+20 d-36
pregnancy:diu a+21 c-19 d-23
pregnancy:do a-28 d-17
pregnancy:do_not a-25 c+20
pregnancy:does a-18 b+19 c-20 d-18
pregnancy:done a+21 d-20
pregnancy:doubt b-29 d-28
pregnancy:doubt_it b-29 d-28
pregnancy:doy a-19 b-27 c-28 d+26
pregnancy:doy_pecho a-19 c-19 d+20
pregnancy:dude a+18 d-17
pregnancy:due a-28 b-18 c-18 d+24
pregnancy:due_in a-24 b-15 d+22
pregnancy:el a+27 b-18 c-24 d-31
pregnancy:el_diu a+21 c-19 d-23
pregnancy:embar* c-28
pregnancy:embarazada c-25
pregnancy:en b-25 c-43 d+22
pregnancy:en_la c-23
pregnancy:eso c-16 d-19
pregnancy:estoy a-18 c-25 d+23
pregnancy:estoy_amamantando a-16 c-15 d+17
pregnancy:estoy_dando a-16 d+16
pregnancy:estoy_embarazada c-15
pregnancy:estoy_en c-16
pregnancy:estoy_operada a+18 d-19
pregnancy:expec* a-27 c-25 d+20
pregnancy:expecting a-27 c-25 d+20
pregnancy:facto* a+18 b-16 c-15 d-17
pregnancy:factory a+18 b-16 c-15 d-17
pregnancy:for d-16
pregnancy:found a-25 c-16 d+23
pregnancy:found_out a-25 c-16 d+23
pregnancy:god a+20 c-18 d-15
pregnancy:god_no a+16 c-15
pregnancy:got b-33
pregnancy:guy a+17 d-16
pregnancy:ha a-15
pregnancy:ha_bajado a-15
pregnancy:had a+39 b-48 d-49
pregnancy:had_a a+36 b-32 c-34 d-29
pregnancy:had_an a-16 c+15
pregnancy:had_my a+16 b-22 d-29
pregnancy:have a-38 b-18 c+40 d-28
pregnancy:have_not a-33 b-15 c+33 d-24
pregnancy:he a-16
pregnancy:heck a+16
pregnancy:heck_no a+16
pregnancy:hombr* a+16
pregnancy:hombre a+16
pregnancy:hyste* a+20 c-20 d-18
pregnancy:hysterectomy a+20 c-20 d-18
pregnancy:i c-30
pregnancy:i_@clinician a-24 b-29 c-25 d+31
pregnancy:i_am c-33
pregnancy:i_breastfeed a-20 b-22 c-17 d+22
pregnancy:i_do a-17
pregnancy:i_had a+28 b-17 c-31 d-25
pregnancy:i_pump a-28 b-28 c-24 d+29
pregnancy:if b+15
pregnancy:if_i b+15
pregnancy:in b-38 c-33
pregnancy:in_@date b-19 c-19
pregnancy:is b+21 d-23
pregnancy:is_# b-17
pregnancy:it d-42
pregnancy:june a+16
pregnancy:just c-18
pregnancy:la b-24
pregnancy:la_menopausia a+18 d-19
pregnancy:la_prueba a-26
pregnancy:last a+21 b-21 c-26
pregnancy:last_week c-19
pregnancy:late a-43 b-30 c+41 d-38
pregnancy:le b-19 c-21 d+17
pregnancy:le_estoy a-16 d+16
pregnancy:lo b-18 d-28
pregnancy:lo_mejor a-19 c+18
pregnancy:lol a+19 c-16 d-17
pregnancy:man a+20 c-16 d-20
pregnancy:matte* a-17 b+16
pregnancy:matter a-17 b+16
pregnancy:may a-21
pregnancy:maybe a-16 c+18
pregnancy:me a+35 b-56 c-16 d-30
pregnancy:me_cuido a+22 c-19 d-21
pregnancy:me_ha a-15
pregnancy:mejor a-19 c+18
pregnancy:menop* a+36 b-30 c-28 d-37
pregnancy:menopause a+21 b-17 c-16 d-20
pregnancy:menopausia a+18 d-19
pregnancy:meses a-28 b-22 c-25 d+28
pregnancy:mi c-31
pregnancy:mi_@relative b+22 c-23 d-30
pregnancy:mi_bebe a-15 b-18 d+17
pregnancy:might a-24 b-19 c+25 d-23
pregnancy:might_be a-24 b-19 c+25 d-23
pregnancy:month b-19
pregnancy:month* a-22 d+23
pregnancy:months a-22 d+23
pregnancy:my c-18
pregnancy:my_@relative c-33 d-17
pregnancy:my_baby b-20 c-16
pregnancy:my_period b-27 d-32
pregnancy:negat* a+23 b-21 c-19 d-27
pregnancy:negative a+23 b-21 c-19 d-27
pregnancy:nexpl* a+22 b-18 c-19 d-21
pregnancy:nexplanon a+22 b-18 c-19 d-21
pregnancy:ni a+18 d-19
pregnancy:no a+52 b-61 c-29 d-65
pregnancy:no_estoy a+15 d-19
pregnancy:no_me c+15
pregnancy:no_que a+20 b-19 c-21
pregnancy:no_way a+16
pregnancy:nope a+15
pregnancy:not c+25 d-60
pregnancy:not_possible a+21 c-26
pregnancy:not_sure a-20 c+19
pregnancy:not_tested a-18 c+19
pregnancy:nurse a-24 b-29 c-25 d+31
pregnancy:nursi* c-24
pregnancy:nursing c-24
pregnancy:old c-25
pregnancy:on a+35 b-42 c-22 d-26
pregnancy:on_birth d-16
pregnancy:on_depo a+19 c-15 d-18
pregnancy:on_nexplanon a+16
pregnancy:on_the a+18 b-32 c-41
pregnancy:one a-18
pregnancy:oops a-16 c+15
pregnancy:opera* a+41 b-26 c-30 d-43
pregnancy:operada a+24 b-15 c-19 d-26
pregnancy:out b-21 c-31
pregnancy:para b-15 c-17
pregnancy:para_eso a+15 d-17
pregnancy:pastillas a+28 b-19 c-28 d-28
pregnancy:pecho a-22 b-31 c-32 d+29
pregnancy:perio* b-29 d-34
pregnancy:period b-29 d-34
pregnancy:period_is a-18 c+17
pregnancy:pill d-22
pregnancy:posit* a-36 b-31 c-38 d+38
pregnancy:possi* a+21 c-25
pregnancy:possible a+22 c-28
pregnancy:pregn* c-29 d+16
pregnancy:pregnant c-29 d+16
pregnancy:proba* a-22 c+21
pregnancy:probably a-22 c+21
pregnancy:probably_not a-22 c+21
pregnancy:prueb* a-26
pregnancy:prueba a-26
pregnancy:puede b-20 c+18
pregnancy:pump a-28 b-28 c-24 d+29
pregnancy:pumpi* a-23 b-24 c-23 d+25
pregnancy:pumping a-23 b-24 c-23 d+25
pregnancy:que b+18 d-47
pregnancy:que_no b-18
pregnancy:que_si a-17 b-25 c+23 d-20
pregnancy:retra* a-33 b-19 c+33 d-34
pregnancy:retraso a-33 b-19 c+33 d-34
pregnancy:se d-17
pregnancy:secon* a-18 d+19
pregnancy:second a-18 d+19
pregnancy:seman* a-42 b-29 d+17
pregnancy:semana a-20 c+22 d-23
pregnancy:shot a+21 b-17 c-18 d-21
pregnancy:si a-43
pregnancy:since d-18
pregnancy:singl* a+18 c-17
pregnancy:single a+18 c-17
pregnancy:so b-16 d-19
pregnancy:so_maybe a-16 c+18
pregnancy:son a-25 b-27 c-19 d+26
pregnancy:soy a+33 b-26 c-27 d-33
pregnancy:soy_hombre a+16
pregnancy:soy_varon a+19 d-20
pregnancy:still a-30 c-25 d+26
pregnancy:sure a-25 b-17
pregnancy:taken d-17
pregnancy:tengo b-36 c+17 d-33
pregnancy:tengo_# a-26 c-30 d+29
pregnancy:tengo_el a+16 d-19
pregnancy:tengo_retraso a-17 c+19 d-18
pregnancy:tengo_un a-17 c+18 d-18
pregnancy:test a-15 b-36
pregnancy:teste* a-18 c+19
pregnancy:tested a-18 c+19
pregnancy:that a+26 c-34 d-40
pregnancy:that_matter a-17 b+16
pregnancy:the_baby a-24 c-26
pregnancy:this a-18 c+18 d-15
pregnancy:this_month a-18 c+18 d-15
pregnancy:tied a+15
pregnancy:todav* a-22 b-15 c-21 d+22
pregnancy:todavia a-22 b-15 c-21 d+22
pregnancy:today a+35 b-24 c-32 d-33
pregnancy:toma d+17
pregnancy:toma_pecho d+17
pregnancy:too a+22 b-20 c-18 d-22
pregnancy:too_old a+22 b-20 c-18 d-22
pregnancy:traig* a-23 b-18 c+24 d-24
pregnancy:traigo a-23 b-18 c+24 d-24
pregnancy:trime* a-23 b-18 c-18 d+23
pregnancy:trimester a-23 b-18 c-18 d+23
pregnancy:tryin* a-31 b-22 c+33 d-35
pregnancy:trying a-31 b-22 c+33 d-35
pregnancy:tubal a+27 b-20 c-26 d-25
pregnancy:two a-21
pregnancy:un a-17 c+18 d-18
pregnancy:un_retraso a-17 c+18 d-18
pregnancy:una a-20 c+22 d-23
pregnancy:una_semana a-20 c+22 d-23
pregnancy:uso a+22 b-19 c-22 d-21
pregnancy:varon a+19 d-20
pregnancy:voy a-20 c-15 d+19
pregnancy:waiti* a-29 b-17 c+27 d-25
pregnancy:waiting a-29 b-17 c+27 d-25
pregnancy:waiting_on a-21 c+16
pregnancy:was b-16
pregnancy:way b-26 c-27
pregnancy:we a-26 b-20
pregnancy:we_are a-21 b-18
pregnancy:week b-20
pregnancy:week_@late a-25 c+24 d-19
pregnancy:weeks a-38 b-30 d+19
pregnancy:why a-16 b+18 c-15
pregnancy:with a-26 b-22 c-17 d+26
pregnancy:y c-25
pregnancy:y_toma d+17
pregnancy:ya a+42 b-29 c-34 d-46
pregnancy:ya_no a+21 c-17 d-25
pregnancy:yeah a-21 b-16 d+22
pregnancy:years c-17 d-24
pregnancy:years_old d-17
pregnancy:yes a-26 c-23 d+26
pregnancy:yes_nursing a-20 c-15 d+19
pregnancy:yeste* a+21 c-22 d-19
pregnancy:yesterday a+21 c-22 d-19
pregnancy:yet a-22 c+19
pregnancy:yo a+18
pregnant c-25
pregnant$ c-24
pregu* a-43 b+21 c+19 d-40
pregunta a-20 b+23 c-24 d-21
pregunta$ a-20 b+23 c-24 d-21
preguntan b+15 c-16
preguntar a-25 b-29 c+26 d-23
preguntar$ a-25 b-29 c+26 d-23
preguntarle c+15 d-16
preguntarle__@relative c+15 d-16
preguntarle__mi c+15 d-16
preguntarle_a c+15 d-16
presc* b-17
prescribed b-17
prescribed$ c-23
presi* b-43 c-36
presion b-43 c-36
presion$ b-17
presion_alta c-19 d+16
presion_la c-19 d+16
presion_si a-19 d+18
press* b-45 c-26 d+21
pressure b-45 c-26 d+21
pressure$ a-15 c-30 d+20
pressure_@medicine a-17 c-16 d+23
pressure__high a-27
pressure_is b-21 c-19
prett* c+20 d-15
pretty c+20 d-15
pretty__my c+20 d-15
prime* a+28 b-25 c-27 d-27
primera a+18 c-19 d-16
primera_vez a+18 c-19 d-16
prior: a-23 b-15 d+18
prior:# a-24 b-56 c-20 d+30
prior:#_@medicine a-17 c-17 d+21
prior:#_different a-15 d+15
prior:#_years a-17 c-16 d+20
prior:@clinician a-43 b-39 d+19
prior:@clinician_y c-19 d+17
prior:@drug a-35 c+28 d-35
prior:@medicine b-27
prior:@medicine_@medicine a-29 b-25 c-21 d+28
prior:@medicine_and a-22 b-18
prior:@medicine_for c-16
prior:@medicine_no d-23
prior:@medicine_y a-27 b-19
prior:@relative b+24 c-30 d-36
prior:@relative_tried d-17
prior:@stop c+16 d-16
prior:@treat a-24 b-24
prior:@treat_and c-15 d+15
prior:a a-27
prior:a_@clinician a-27 b-22
prior:a_@medicine c+18 d-22
prior:a_@treat b-19
prior:a_bunch a-15 b-18 c-22 d+21
prior:a_dozen a-16 b-17 c-18 d+18
prior:about a-22 b-21 c-20 d+23
prior:all b-24 c-26
prior:and a-48 b-45 d+34
prior:and_@medicine a-41 b-34 c-36 d+40
prior:and_@treat c-20 d+21
prior:and_counseling c-16
prior:anos a-27 b-22 c-39 d+33
prior:antidepresivos c-17 d+20
prior:antidepressants a-19 d+16
prior:any a+16 c-17 d-15
prior:anyth* a+21 c-23 d-19
prior:anything a+21 c-23 d-19
prior:at b-23
prior:at_least a-21 b-17
prior:been a-18 c-32 d+23
prior:been_on c-17
prior:bunch a-15 b-18 c-22 d+21
prior:but c+17 d-17
prior:can a-27
prior:can_not a-22
prior:cbd a-23 b-32 c+30 d-25
prior:celexa a-16 d+17
prior:como a-28
prior:con a-18
prior:con_@clinician c-20 d+16
prior:couns* a-22 b-34
prior:counseling a-22 b-34
prior:counselor a-17 c+24 d-27
prior:count a-39
prior:count* a-17 d-15
prior:counts a-17 d-15
prior:creo b-16 c+16
prior:creo_que b-16 c+16
prior:cuale* a-19 d-19
prior:cuales a-19 d-19
prior:cuent* a-28 b+21 d-28
prior:cuenta a-24 d-24
prior:de a-34 b-26 c-30 d+35
prior:did a+18 b-24 d-17
prior:did_not a+25 c-19 d-25
prior:difer* a-17 d+17
prior:diferentes a-17 d+17
prior:diffe* a-19 b-16 d+19
prior:different a-19 b-16 d+19
prior:do a-25 d-25
prior:do_not a-20 c+19 d-16
prior:does a-27 b-21 c+30 d-41
prior:does_my b-20 c+19
prior:does_that b-24 c+18
prior:done a-19 b-15 c-15 d+19
prior:dos a-27 b-20
prior:dozen a-16 b-17 c-18 d+18
prior:em a-23 c-17 d+22
prior:ever a+22 b-16 c-23 d-20
prior:ever_took a+16 c-21
prior:every* a-24 c-23 d+19
prior:everything a-24 c-23 d+19
prior:far b-21 c-30
prior:first a+29 b-28 c-23 d-30
prior:first_time a+20 c-16 d-21
prior:fluoxetina b-23 c-27
prior:for b-29
prior:for_a a+17 c-17
prior:for_years a-25 b-16 c-24 d+27
prior:forge* a-21
prior:forget a-21
prior:four a-21 b-19 c-26 d+24
prior:fui a-26 b-19 c+15
prior:fui_un c+18 d-18
prior:gummies b-20 c+19
prior:had a+19 c-18
prior:has a-19
prior:have a+17 b-34 c-39
prior:have_not a+29 b-25 c-27 d-25
prior:have_tried a-15 d+16
prior:he b-17 c-28
prior:he_ido c-16
prior:help a+18 d-16
prior:helpe* a-22 d+20
prior:helped a-22 d+20
prior:how a-16 d-17
prior:i_can c-17
prior:i_forget a-16
prior:i_have b-35 c-30
prior:i_only a+16 c-21
prior:i_see c-19 d+18
prior:i_think a-20 b-20 c+27 d-29
prior:i_was a-20
prior:ido c-16
prior:ido_a c-16
prior:if c+16
prior:in a-16
prior:is a+25 c-19 d-35
prior:it b-35 d-19
prior:just a+39 b-39 c-17 d-49
prior:just_one a+29 b-20 c-33 d-22
prior:just_the a+18 c-18
prior:know a-18 c+19
prior:la a+17 b-30 d-34
prior:least a-21 b-17
prior:like a-26 c-25
prior:like_# a-22 d+22
prior:llevo a-25 b-24 d+16
prior:many a-20 b-24 d+20
prior:mas c-17
prior:maybe a-30 b-27 c+33 d-32
prior:maybe_# a-19 c+21 d-22
prior:me a-37
prior:me_sirvio a-16
prior:medicina a+17 b-17 c-26
prior:medicinas a-17 c-17 d+18
prior:meds b-30
prior:more a-21 b-20 c-26 d+27
prior:more_than a-17 b-17 c-21 d+21
prior:mucha* d+15
prior:muchas d+15
prior:muchas_y d+15
prior:my d-38
prior:my_@drug b-20 c+19
prior:my_@relative b+18 c-24 d-31
prior:my_first a+16 b-17
prior:nada b-39 c-52 d+26
prior:nada_mas a+15 d-16
prior:nada_todavia a+23 c-16 d-24
prior:never b-24 d-41
prior:never_had a+19 c-18
prior:never_taken a+16 c-18
prior:new a+28 b-29 c-22 d-29
prior:new_to a+28 b-29 c-22 d-29
prior:ningu* b-18 c-20
prior:ninguna b-19 c-18
prior:ninguna_me a-16
prior:no b-48 c+39 d-54
prior:no_@medicine d-25
prior:no_@treat a+20 d-18
prior:no_he a+19 d-19
prior:no_just a+19 c-20
prior:no_me a-16
prior:nomas d-17
prior:none b-26 c-21
prior:none_of a-17 d+18
prior:not a+19 b-45 d-30
prior:not_know a-18 c+19
prior:not_sure a-17 c+16
prior:not_tried a+21 c-23 d-18
prior:nothi* b-26 c-30
prior:nothing b-26 c-30
prior:nunca a+17 c-16 d-16
prior:of a-39 c-35 d+31
prior:of_them a-24 b-19 d+23
prior:one a+23 b-49 d-66
prior:one_@medicine a+32 b-28 c-34 d-28
prior:one_for d-18
prior:ones a-19 b+17 c-18
prior:only a+19 b-31 d-48
prior:only_@medicine d-16
prior:only_ever a+16 c-21
prior:only_one c-18
prior:or b-22
prior:over a-25 b-21 c-21 d+25
prior:pastilla d-18
prior:pastillas a-29 c+16
prior:pero a-18 c+19 d-17
prior:por c-34
prior:por_anos a-19 b-18 c-21 d+21
prior:prime* a+26 b-20 c-25 d-23
prior:prozac b-20 c-27
prior:psicologa a-16
prior:psicologo a-17 b-16 c-26 d+23
prior:psiquiatra c-23 d+20
prior:que a-23 d-24
prior:quit c+16 d-16
prior:saw a-18 c+22 d-20
prior:se a-27 b-25 c+27 d-18
prior:see c-19 d+18
prior:see_a c-19 d+18
prior:seein* c-19 d+18
prior:seeing c-19 d+18
prior:seeing_a c-19 d+18
prior:sertralina c-20
prior:si a-31 b-23 c+19
prior:sirvi* a-16
prior:sirvio a-16
prior:six a-18 b-18 c-21 d+21
prior:so b-27
prior:so_far b-21 c-30
prior:solo a+26 b-24 c-16 d-26
prior:somet* a-29 b-19 c+19
prior:something a-29 b-19 c+19
prior:son d-17
prior:sure a-17 c+16
prior:taken a+18 c-32
prior:terapia a-34 b-36
prior:than a-17 b-17 c-21 d+21
prior:that b-39
prior:that_count b-24 c+18
prior:the b-44
prior:the_one a+19 c-19 d-16
prior:them a-15 c-21
prior:then a-16 d+18
prior:therapist a-18
prior:therapy a-19
prior:thing a+17 c-17
prior:think a-20 b-20 c+27 d-29
prior:this a+32 b-32 c-25 d-31
prior:this_is a+19 b-17 d-17
prior:three a-28 b-20 c-22 d+25
prior:three_@medicine a-22 d+18
prior:tiemp* a-21
prior:tiempo a-21
prior:time b-17 d-30
prior:tms a-23 c-28 d+17
prior:to a+17 b-46
prior:to_@treat a+24 c-26 d-21
prior:todav* a+34 b-22 c-27 d-35
prior:todavia a+34 b-22 c-27 d-35
prior:todo a-23 c-16 d+22
prior:tomado_nada a+19 d-23
prior:tome a-25 b-16 c+19
prior:too a-18 b-18 c-22 d+22
prior:took b-19 c+22 d-28
prior:treatment a+22 c-21 d-20
prior:tres a-29 b-27 c-30 d+33
prior:tried_# a+16
prior:tried_@medicine a+20 b-15 c-18 d-20
prior:tried_them d-17
prior:try a+28 c-19 d-25
prior:two a-16 b-31 c+23 d-25
prior:un b-26
prior:un_tiempo c+18 d-18
prior:una b-38 c+33 d-52
prior:una_@medicine a+18 b-18 d-26
prior:una_vez a-23 c+22 d-23
prior:varia* c-18 d+16
prior:varias c-18 d+16
prior:vez c+17 d-25
prior:vitamins a-23 d-27
prior:voy b-25 c-41 d+16
prior:voy_con c-19 d+21
prior:was a-22 c+17
prior:week a-20
prior:wellbutrin a+25 b-20 c-35
prior:what a-25 b+25 c-23 d-24
prior:whole a-25 b-27 c-25 d+27
prior:worke* a-19 d+19
prior:worked a-19 d+19
prior:works a-24 d+22
prior:y a-59 b-44 d+38
prior:y_@medicine a-18 c-25 d+23
prior:y_@treat a-17 c-25 d+23
prior:y_nada a-37 b-21 c-22 d+33
prior:ya a-24 b-17 d+22
prior:years a-42 b-31 c-35 d+41
prior:years_of a-16 c-20 d+20
prior:yes a-22 b-18
prior:yet a+26 c-24 d-25
proba* a-24 b-35 c+38 d-26
probably a-40 b-37 c+46 d-46
probably_my a-17 c+25 d-26
probably_not a-28 b-18 c+27 d-21
probado c-18
probe c-16
probl* c-39
problem b-15
problem$ d+16
problema c-25
problema$ c-22
problemas c-31
problemas$ a+16 c-23 d-26
problems c-39
problems$ c-31
problems_no a+19 d-22
prozac b-23 c-29 d+16
prueb* a-24 c+18
prueba a-26
prueba$ a-26
psico* a-35 c-37 d+27
psicologa a-16
psicologo a-17 b-16 c-26 d+23
psicosis a-32 c-32 d+22
psicosis$ a-27 c-29 d+15
psiqu* a-20 b-15 c-22 d+22
psiquiatra a-18 b-24
psych* c-28
psychosis a-32
psychosis$ a-18 d-18
psychosis: c-18
psychosis:# a-35 b-28 d+20
psychosis:@clinician a-33 c+31 d-46
psychosis:@clinician_suspected c+17
psychosis:@clinician_thought b-23 c+23 d-26
psychosis:@insurance a-18 c+17
psychosis:@medicine a-25 b-17 c-16 d+22
psychosis:@person a-16 d+16
psychosis:@relative a+16 c-47 d-30
psychosis:@relative_es c-21
psychosis:@relative_has d-17
psychosis:@relative_is c-20 d-20
psychosis:@relative_was c-24 d-21
psychosis:a a-29 b-22
psychosis:a_veces a-27 b-29 d+16
psychosis:about b-16
psychosis:adhd a+20 d-18
psychosis:after a-17 b-18 d+15
psychosis:am a+16 b-33 c-39
psychosis:am_not a+30 c-20 d-23
psychosis:and c-21 d+19
psychosis:ansie* a+26 b-24 c-23 d-26
psychosis:ansiedad a+26 b-24 c-23 d-26
psychosis:answe* a-26 b+28 c-30 d-17
psychosis:anxie* a+25 b-18 c-19 d-23
psychosis:anxiety a+25 b-18 c-19 d-23
psychosis:ask b+18 c-16
psychosis:been b-17
psychosis:being a+17 c-19
psychosis:bien a-19 b-15 c+20
psychosis:bipol* a-44 b-27 c+16
psychosis:bipolar a-41 b-25 c+19
psychosis:bipolar_# a-17
psychosis:bipolar_but a+16
psychosis:bipolar_disorder c-18
psychosis:bipolar_tipo c-15 d+15
psychosis:bipolaridad a-17 c-19 d+20
psychosis:break a-15 d+15
psychosis:brote a-17 c-19 d+18
psychosis:brother c-18 d-19
psychosis:but b-39 d-24
psychosis:but_not b-23 d-23
psychosis:cosas a-33 b-35 c-35 d+39
psychosis:count a-22 b-42 c+36 d-20
psychosis:count* b-19
psychosis:counts b-19
psychosis:crazy a+28 b-22 c-25 d-27
psychosis:dad c-19 d-17
psychosis:de a-17 b-22 c-24 d+25
psychosis:decir a-23 b+25 c-22 d-18
psychosis:depre* a+28 b-35 c-37
psychosis:depresion a+21 b-17 c-18 d-22
psychosis:depression a+22 c-21 d-23
psychosis:diagn* b-26
psychosis:diagnosed a-22 b-19 c+19
psychosis:diagnosed_with c-23
psychosis:diagnosticado d-15
psychosis:dicho a-17 c+15
psychosis:did b-19 c-15
psychosis:dijo b-15 c+18 d-17
psychosis:dijo_que b-15 c+18 d-17
psychosis:dio d+17
psychosis:disor* a-18 b-20
psychosis:disorder a-18 b-20
psychosis:do a-16 d-17
psychosis:doctor a-20 d-24
psychosis:does a-25 c+20 d-27
psychosis:does_postpartum b-23 c+18
psychosis:does_that a-18 d-20
psychosis:episo* a-21 b-17 c-27 d+25
psychosis:episode c-16 d+15
psychosis:episodio d+15
psychosis:es a-19 b+16 d-24
psychosis:es_bipolar c-21
psychosis:escuc* a-26 b-28 c-25 d+30
psychosis:eso c-17 d-21
psychosis:eso_no a+18 c-15
psychosis:esqui* b-23 c-22 d+19
psychosis:esquizofrenia b-23 c-22 d+19
psychosis:estoy b-22 d-25
psychosis:estuv* b-15
psychosis:estuve b-15
psychosis:ever a+17 c-16
psychosis:ex d-24
psychosis:for a-33 b-26 c-29 d+34
psychosis:for_a a-23 c-18 d+21
psychosis:for_mania c-17 d+17
psychosis:from b-16 c-20
psychosis:get a-20 b-17 c-28 d+27
psychosis:get_manic c-15
psychosis:had a-41 b-15 c+15
psychosis:had_a a-20 c-19 d+20
psychosis:had_psychosis a-18 b-16 d+18
psychosis:had_some a-23 c+29 d-29
psychosis:han d-20
psychosis:han_diagnosticado d-15
psychosis:han_dicho a-17 c+15
psychosis:has d-17
psychosis:has_schizophrenia d-15
psychosis:hear a-18 b-19 c-24 d+23
psychosis:hear_things c-19 d+16
psychosis:heard b-22
psychosis:hermano c-21 d-17
psychosis:high d-15
psychosis:hospi* a-18 b-20 c-21 d+23
psychosis:hospitalized d+17
psychosis:hypom* a-21 b-32
psychosis:hypomania a-16 b-29 c+23 d-18
psychosis:i b-29
psychosis:i_am a+16 b-33 c-39
psychosis:i_get a-20 b-17 c-28 d+27
psychosis:i_had a-32 b-23 c+23
psychosis:i_hear c-16 d+17
psychosis:i_used c-16
psychosis:i_was a-30 b-22
psychosis:in a-30 b-22 d+28
psychosis:in_# a-21 c-24 d+25
psychosis:in_my a-23 c-23
psychosis:in_the a-30 b-32 d+19
psychosis:inter* b-18 d+16
psychosis:is a-17 d-24
psychosis:is_mania b+16 c-16
psychosis:is_psychosis a-16 d-20
psychosis:is_that c+18
psychosis:it a-23
psychosis:jamas a+34 b-34 c-28 d-35
psychosis:just a+42 b-34 c-39 d-43
psychosis:just_adhd a+16 d-15
psychosis:just_anxiety a+16
psychosis:just_ptsd a+18 c-18 d-17
psychosis:like d-15
psychosis:loca a+21 c-21 d-16
psychosis:mania a-47 c-23 d+32
psychosis:mania_yes b-18 d+16
psychosis:manic a-38 b-40 c-43 d+45
psychosis:mas a+15 d-15
psychosis:maybe a-21 b-24 c+26 d-27
psychosis:me a-20 d+16
psychosis:me_dijo c+18
psychosis:me_dio d+17
psychosis:me_han d-20
psychosis:meds a-16 d+15
psychosis:menti* c+17 d-16
psychosis:mentioned c+17 d-16
psychosis:mi d-17
psychosis:mi_@relative c-23
psychosis:my b+21 d-23
psychosis:my_@clinician a-15 d-22
psychosis:my_@relative c-40 d-39
psychosis:my_ex d-24
psychosis:nada b-19 d-26
psychosis:nada_mas a+15 d-15
psychosis:nah a+21 c-23 d-18
psychosis:nah_never a+21 c-23 d-18
psychosis:name a-15
psychosis:never a+27 b-43 d-49
psychosis:never_been a+18 c-17 d-18
psychosis:never_diagnosed c+20 d-23
psychosis:never_told a-16
psychosis:no d-57
psychosis:no_eso a+18 c-15
psychosis:no_estoy b-20 d-23
psychosis:no_me a-24 c+26 d-15
psychosis:no_never a+24 c-25 d-15
psychosis:no_se a-23 b-31 c+25
psychosis:nomas a+23 b-20 c-22 d-21
psychosis:nomas_depresion a+16
psychosis:none a+30 b-28 c-21 d-28
psychosis:none_of a+21 d-20
psychosis:nope a+16
psychosis:not d-38
psychosis:not_me a+35 b-34 c-19 d-20
psychosis:not_officially a-20 c+21
psychosis:not_sure a-20 c+19
psychosis:nothi* a+20 b-18 c-15 d-19
psychosis:nothing a+20 b-18 c-15 d-19
psychosis:nunca a+16 b-23 d-27
psychosis:nunca_me d-16
psychosis:of a+21 b-21 c-25
psychosis:of_those a+19 d-18
psychosis:offic* a-20 c+21
psychosis:officially a-20 c+21
psychosis:oia a-18 b-18 c-16 d+19
psychosis:oia_voces a-18 b-18 c-16 d+19
psychosis:old b-19 c+15 d-20
psychosis:on a-34 b-29
psychosis:on_@medicine a-19 d+24
psychosis:once a-32 b-34 c-15 d+27
psychosis:only a+37 b-37 d-48
psychosis:only_depression a+16
psychosis:paran* a-19 b-18 c+17
psychosis:paranoid c+21 d-21
psychosis:people a-16 d+16
psychosis:pero b-16 d-19
psychosis:por a-22 c-22 d+15
psychosis:possi* d-18
psychosis:postp* b-23 c+18
psychosis:postpartum b-23 c+18
psychosis:psico* a-35 c-37 d+27
psychosis:psicosis a-32 c-32 d+22
psychosis:psiqu* a-20 b-15 c-22 d+22
psychosis:psych* c-28
psychosis:psychosis a-32
psychosis:psychosis_once b-16 c-18 d+17
psychosis:psychotic b-27 c-30
psychosis:ptsd a+19 b-30 d-23
psychosis:que a-40 b+23 d-22
psychosis:que_es a-20 d-17
psychosis:quest* a-16 b+17 c-15 d-17
psychosis:question a-16 b+17 c-15 d-17
psychosis:quien b-17 c+17
psychosis:quien_sabe b-17 c+17
psychosis:quier* a-23 b+25 c-22 d-18
psychosis:reali* c-16
psychosis:reality c-16
psychosis:sabe b-17 c+17
psychosis:sad a+22 c-18 d-18
psychosis:said a-17 c+18
psychosis:sane a+28 b-28 c-25 d-26
psychosis:say a-15 b+24 c-26 d-21
psychosis:say_yes b+18 c-19 d-16
psychosis:says a-16 b-24 c+27 d-32
psychosis:schiz* a-33 c-38 d+32
psychosis:schizoaffective a-30 b-35 c-24 d+32
psychosis:se a-23 b-31 c+25
psychosis:se_que b-22
psychosis:seguro a-18 c+17
psychosis:si b-20 c-20
psychosis:sleep a-18
psychosis:solo a+20 b-17 c-19 d-20
psychosis:some a-23 c+29 d-29
psychosis:somet* a-30 b-27
psychosis:sometimes a-30 b-27
psychosis:soy a-21 b-19 c-29 d+28
psychosis:soy_bipolar c-19 d+18
psychosis:stero* a-16 b-16 c-17 d+17
psychosis:steroids a-16 b-16 c-17 d+17
psychosis:stuff a-20 b-24 c+24 d-17
psychosis:sure a-20 c+19
psychosis:suspe* c+17
psychosis:suspected c+17
psychosis:tengo a-18 b-24 d+17
psychosis:that d-46
psychosis:that_count b-24 c+20
psychosis:that_is b-17 c+16 d-16
psychosis:the a-22
psychosis:they b-25 d-27
psychosis:they_never a-17 c+15
psychosis:thing* b-22
psychosis:things b-22
psychosis:those b-20 d-21
psychosis:thoug* a-21 b-26 c+23 d-17
psychosis:thought a-18 b-24 c+18
psychosis:tipo c-15 d+15
psychosis:tipo_# c-15 d+15
psychosis:to a-18
psychosis:to_hear c-16
psychosis:told a-19 c+23 d-19
psychosis:told_me a-16
psychosis:trist* a+17 c-15 d-16
psychosis:un a-22 b-18 d+22
psychosis:un_brote a-17 c-19 d+18
psychosis:un_episodio d+15
psychosis:una b-26 c-20
psychosis:una_vez b-26 c-20
psychosis:used b-17
psychosis:used_to b-17
psychosis:veces a-27 b-29 d+16
psychosis:vez b-30
psychosis:voces a-33 b-35 c-29 d+35
psychosis:voice* b-24 c-27 d+21
psychosis:voices b-24 c-27 d+21
psychosis:was_bipolar a+18 c-18
psychosis:was_high d-15
psychosis:was_schizophrenic d-15
psychosis:went a-16 b-17 c-17 d+18
psychosis:what a-32 c+18 d-32
psychosis:what_is a-19 d-25
psychosis:when a-19
psychosis:when_i a-18
psychosis:who a-16 b+15
psychosis:with_bipolar c-20
psychosis:wonde* a-21 b-15 c+21 d-20
psychosis:wondered a-18 c+18 d-17
psychosis:would c-17
psychosis:yeah a-18 b-22 c-25 d+25
psychosis:yes a-26 c-36 d+22
psychosis:yo a+20 b-28 c-16
psychosis:yo_no a+20 b-28 c-16
psychosis_once b-16 c-18 d+17
psychotic b-27 c-30
psychotic$ a+21 c-16 d-21
ptsd a+19 b-30 d-23
ptsd$ c-16
puede a+17 b-20 d-33
puede$ a+21 b-37
puede_ser a-37 c+26 d-29
puedo b-30 c-29
puedo$ b-25 c-25 d+15
pues a-20 b-18 c-18 d+20
pump a-28 b-28 c-24 d+29
pumpi* a-23 b-24 c-23 d+25
pumping a-23 b-24 c-23 d+25
puro a+23 b-20 c-19 d-25
puse a-16 d+17
pusie* c-19
pusieron c-19
put c-17 d+17
put_me c-17 d+17
que a-56 b+66 d-90
que$ a-39 b+34 d-36
que__a b-21
que__alta d-18
que__de c-20 d-23
que__eso a-20 d-16
que__mania d-19
que__no a-18
que__pero a-19 c+20 d-16
que__sepa b-19 d-16
que__yo b-21
que_cuenta b+16 c-21
que_es a-28 b+19 d-23
que_hora a-23 b+21 c-22
que_la d-23
que_me a-22 b-33 d+23
que_no b-25 d-18
que_pasa a-21 b+25 c-26 d-23
que_preguntan b+15 c-16
que_se a-18 b+16 d-20
que_si a-32 b-51 c+41 d-33
que_significa a-23 b+15 d-17
que_tengo b-16
que_tipo a-16 b+18 c-16 d-18
que_yo b-19 d-16
quest* a-26 b+29 c-25 d-29
question a-22 b+24 c-22 d-24
question$ a-22 b+24 c-22 d-24
quien a-21 c+15 d-17
quien$ a+24 b-27 d-25
quien_sabe a-35 b-40 c+40 d-38
quier* a-22 b+25 c-22 d-20
quit a+18 b-15 d-29
rate a-26 b-27
rathe* a-21 b+22 c-24 d-17
rather a-21 b+22 c-24 d-17
rather__say a-21 b+22 c-24 d-17
rather_not a-21 b+22 c-24 d-17
rato a+22 b-30 c-31
rato$ a+16 b-27 c-28
reacc* a-17 c-20
reaccion a-17 c-20
react* c-34 d-19
reaction c-25
reaction$ c-21
reali* c-16
reality c-16
recai a-23 b-23 c-22 d+24
recai* c-16 d+16
recaida c-16 d+16
recaida$ c-16 d+16
recal* a-25 c+25 d-17
recall a-25 c+25 d-17
recall$ a-25 c+25 d-17
recov* a-25 b-17 c-16 d+23
recovery d+15
recue* a-34 b-22 c+34 d-27
recuerdo a-34 b-22 c+34 d-27
recuerdo$ a-22 c+22 d-18
rehab a-36 b-35 c-35 d+38
rehab* a-21 c-18 d+21
rehabilitacion a-21 c-18 d+21
relap* a-18 b-19 c-24 d+22
relapsed b-17 c-19 d+18
relat* d-20
related d-20
remem* d-26
remember d-19
remember$ d-17
remov* c-16
removed c-16
requi* a-17 b+19 c-19 d-18
required a-17 b+19 c-19 d-18
required$ a-17 b+19 c-19 d-18
resul* a-24 b-24 c+28 d-28
results a-23 b-21 c+25 d-23
results$ a-23 b-21 c+25 d-23
retra* a-33 b-19 c+33 d-34
retraso a-33 b-19 c+33 d-34
retraso$ a-28 b-17 c+29 d-29
revis* a-21 c+20
revisado a-21 c+20
ride b-47 c-16
ride: d-38
ride:@cancel a+34 b-31 c-29 d-34
ride:@drive a+22 b-50 c-48
ride:@drive_me a-22 d+22
ride:@drive_yo d-15
ride:@fetch a-15 b-26 c-16 d+22
ride:@insurer a-22 b-22 c-24 d+24
ride:@person b-24 c-20 d+20
ride:@relative a-51 b-80 d+40
ride:@relative_@drive a-25 c-16 d+24
ride:@relative_and c-28 d+26
ride:@relative_can a-23 b-39 c+17
ride:@relative_if a-19 b-17 c+24 d-25
ride:@relative_is b-49
ride:@relative_me a-26 c-25 d+27
ride:@relative_puede a-21
ride:@relative_said a-23 b-17 d+18
ride:@relative_trabaja c-17
ride:@relative_will a-28 c-27 d+28
ride:@ride b-47 c-16
ride:@ride_is b-19 c-19 d+18
ride:@stop a-36 b-23 c+31 d-22
ride:@vehicle a+24 c-60 d-23
ride:a d-35
ride:a_@ride a-20 b-16 c-31 d+26
ride:a_ir c-18
ride:a_mi a-23 b-17 c+31 d-32
ride:a_nadie a+16 c-16
ride:a_ver c+23 d-23
ride:all b-20 c-25 d+19
ride:all_set a-23 c-16 d+24
ride:alone a+30 b-27 c-28 d-28
ride:am b-25 d-32
ride:an b-18
ride:and b-16 c-33 d+17
ride:and_she c-16 d+16
ride:answe* a-20 b-15 c+19 d-15
ride:answered a-15 c+15
ride:anybo* a+19 b-19 c-19
ride:anybody a+19 b-19 c-19
ride:anyon* a+20 b-18 c-22
ride:anyone a+20 b-18 c-22
ride:anyone_here c-16
ride:aroun* b-22 d-21
ride:around b-22 d-21
ride:ask a-25 b-28 c+26 d-20
ride:askin* a-19 b-16 c+22 d-18
ride:asking a-19 b-16 c+22 d-18
ride:asking_around a-16 c+16
ride:be c-28
ride:be_there a-16
ride:bf c-16 d+16
ride:bring a-32 c-24
ride:bring_me a-24 b-17 c-16 d+23
ride:bus a+30 b-34 c-27 d-24
ride:busca* a-29 b-25 c+29 d-26
ride:but b-32
ride:but_he d-15
ride:but_i a-20
ride:but_she d-26
ride:camin* a+24 b-22 c-22 d-23
ride:caminando a+24 b-22 c-22 d-23
ride:can b+16 d-23
ride:can_i a-25 b+23
ride:can_not a+32 b-34 c-52
ride:can_they a-18 b+20 c-20 d-18
ride:car a+23 c-24 d-31
ride:churc* a-21 c-18 d+21
ride:church a-21 c-18 d+21
ride:comin* b-19 c-23
ride:coming b-19 c-23
ride:consi* b-19 c+20 d-27
ride:consigo b-19 c+20 d-27
ride:consigo_@ride d-19
ride:cover* c-18 d+18
ride:covered c-18 d+18
ride:creo a-19 b-24 c+26 d-18
ride:creo_que a-19 b-24 c+26 d-18
ride:dad a-22 b-19 c-20 d+23
ride:daughter a-35 b-21 c-28 d+33
ride:day b-24
ride:deje a-36 b-23 c+31 d-22
ride:depen* a-34 b-34 c+35 d-32
ride:do b+17 c-29 d-16
ride:do_not a+18 c-19 d-29
ride:do_they a-15 b+15 c-15
ride:does b+20 c-25 d-18
ride:does_it b+17 c-20
ride:down c-19 d+20
ride:drive a+21 b-28 c-26
ride:drive* b-30 c-28 d+23
ride:driver b-30 c-28 d+23
ride:drives a-16 b-17 c-19 d+20
ride:driving a+15 c-15 d-15
ride:el b-17 c-16
ride:en a+25 b-18 c-22 d-27
ride:encue* b-17 c+16 d-28
ride:encuentro b-17 c+16 d-28
ride:encuentro_quien d-16
ride:esper* a-19 b+16 c-22
ride:esposo b-33 c-36
ride:estoy b-27 c+25 d-32
ride:famil* c-19
ride:family c-19
ride:family_here a+18 b-16 c-17
ride:figur* b-22 d-18
ride:figured b-15
ride:find b-36 d-34
ride:find_someone b-23 d-26
ride:folks a-30 b-23 c-22 d+30
ride:found a-25 c-20 d+24
ride:found_someone a-19 d+18
ride:friend b-27
ride:get d-22
ride:gets a-19 c+21 d-20
ride:going b-21 c-26
ride:going_to b-21 c-26
ride:got a-21 b-37 c-20 d+25
ride:got_it c-18 d+18
ride:got_me a-16
ride:got_my c-23
ride:has a-15 c+15
ride:has_not a-15 c+15
ride:have_a c-22
ride:have_to a-35 c+17 d-32
ride:hay b-21 c-31
ride:hay_@ride c-20
ride:hay_quien c-21
ride:he b-34 d-24
ride:he_can c-22
ride:he_is b-26 d-36
ride:here a+29 b-23 c-30 d-20
ride:hermana a-21 b-19
ride:hija a-17 b-33
ride:hijo a-33 b-15
ride:home a+20 b-27 c-26
ride:hopin* d-16
ride:hoping d-16
ride:hoping_my d-16
ride:hora a-20 d-17
ride:how b+19 c-23
ride:husband b-38 c-24
ride:i d-53
ride:i_am b-25 d-32
ride:i_can b-18 d-21
ride:i_figured b-15
ride:i_got b-17 c-25
ride:i_have a-31 b-28 d+21
ride:i_was a+24 c-22 d-22
ride:i_will b-39 d-33
ride:if a-32 c+33 d-42
ride:if_he a-17 c+21 d-22
ride:if_she c+15
ride:ill a+16
ride:in a-22
ride:ir c-18
ride:is_down c-19 d+20
ride:is_it b+15 c-16
ride:is_my a-26 c-18 d+19
ride:is_off a-21 b-26 c+15
ride:is_working a+16 b-15 c-22
ride:it d-29
ride:it_covered c-18 d+18
ride:just c-30 d-26
ride:know b-23
ride:know_anyone c-16
ride:let a-23 b-32 c+28 d-24
ride:let_me a-19 b-23 c+23 d-21
ride:lleva a-16
ride:looki* c+16 d-16
ride:looking c+16 d-16
ride:mama a-22 b-17 c-26 d+28
ride:maneja a-25 c-16 d+24
ride:manejo a+23 b-15 c-18 d-25
ride:me a-16 c-37 d+25
ride:me_@fetch a-36 b-26 d+29
ride:me_ask a-16 b-17 c+17 d-16
ride:me_up c-18 d+15
ride:me_voy a+18 c-16 d-20
ride:mi a-22 b-79 d+21
ride:mi_@relative a-31 b-72 d+20
ride:mom a+20 b-39 c-37
ride:my b-81 d+22
ride:my_@relative a-27 b-108
ride:my_@ride b-30 c-36
ride:my_own a+23 b-23 c-19 d-23
ride:mysel* a+31 b-24 c-26 d-32
ride:myself a+31 b-24 c-26 d-32
ride:nadie a+39 b-36 c-36 d-39
ride:nadie_puede a+16 b-15 c-15
ride:neces* a-23 d-15
ride:necesito a-23 d-15
ride:need a-28 c+21 d-18
ride:neighbor a-27 b-19 c+15
ride:no a+29 d-48
ride:no_one a+28 c-26 d-21
ride:no_puede a+24 b-19 c-32
ride:no_se c+16 d-19
ride:no_tengo a+18 c-19 d-18
ride:nobod* a+40 b-33 c-41 d-35
ride:nobody a+40 b-33 c-41 d-35
ride:not a+21 b-25 d-18
ride:not_answered a-15 c+15
ride:not_have a+28 b-33 c-22 d-26
ride:of a+19 b-23 c-30
ride:off a-33 c+16 d-17
ride:on b-30 c+22 d-37
ride:on_it a-15 c+19 d-17
ride:on_my a+15 c-16
ride:one c-18 d-25
ride:out c+15 d-36
ride:own a+23 b-23 c-19 d-23
ride:people b-24 c-20 d+20
ride:por a-30 c-30 d+25
ride:por_mi a-26 b-23 c-23 d+28
ride:pregu* a-30 b-32 c+32 d-28
ride:preguntar a-25 b-29 c+26 d-23
ride:preguntarle c+15 d-16
ride:preguntarle_a c+15 d-16
ride:proba* a-17 b-16 c+20 d-19
ride:probably a-17 b-16 c+20 d-19
ride:puede_ser a-27 d-16
ride:que a-45 b+30 d-48
ride:quien b-47
ride:ride b-47 c-16
ride:said b-24
ride:said_he a+15 c-15
ride:said_she a-17 c-24 d+23
ride:se a-21 b-16
ride:see b-31 c+22 d-37
ride:ser a-27 d-16
ride:set a-23 c-16 d+24
ride:she d-21
ride:she_can a-17
ride:she_gets a-19 c+21 d-20
ride:she_is b-23
ride:si a-54 c+15
ride:si_mi a-16
ride:sister a-48 b-43 c+29
ride:sola a+33 b-29 c-32 d-32
ride:someo* b-43 c-23
ride:someone b-43 c-23
ride:son a-39 b-43 c+31 d-16
ride:still a-37 b-34 c+38 d-35
ride:still_asking c+17
ride:still_looking c+16 d-16
ride:sure a-19 c+25 d-22
ride:take c-34
ride:take_me b-16 c-17
ride:taxi a+19 b-20 d-18
ride:tengo b-35
ride:tengo_@ride c-19
ride:tengo_que a-21 b-24 c+27 d-28
ride:tengo_quien c-36 d+23
ride:that c-19
ride:that_day c-19
ride:the a-21
ride:there a-16
ride:they b+25 c-25 d-36
ride:they_have a-15 b+15 c-15
ride:time a-24 d-22
ride:to d-29
ride:to_@drive c-15
ride:to_find a-19 c+17
ride:to_take b-22 c-20
ride:todav* a-29 c+26 d-17
ride:todavia a-29 c+26 d-17
ride:todavia_no a-29 c+26 d-17
ride:traba* a+21 b-22 c-23 d-15
ride:trabaja a+21 b-22 c-23 d-15
ride:tryin* a-21 b-21 c+22 d-21
ride:trying a-21 b-21 c+22 d-21
ride:uber b+25 c-38 d-30
ride:un b-29 c-27
ride:un_@relative a-20 c-19 d+21
ride:un_@vehicle a+22 b-22 c-15 d-20
ride:up a-19 b-16 d+18
ride:va a-21 b-23 c-23 d+25
ride:van a-21 b-19 d+20
ride:ver a-27 b-26 c+30 d-26
ride:ver_si c+23 d-23
ride:voy b-24 d-39
ride:voy_a b-20 c+20 d-31
ride:waiti* a-16 b-15
ride:waiting a-16 b-15
ride:walk a+29 b-22 c-32 d-25
ride:was a+24 c-22 d-22
ride:was_going a+17
ride:what a-26 d-20
ride:what_time c-15
ride:wife b-24 c-25 d+19
ride:will b-57
ride:will_@drive a+19 d-18
ride:will_be b-15 c-21
ride:will_walk a+19 c-21 d-16
ride:work c+16
ride:worki* b-21
ride:working b-21
ride:working_on a-15 c+19 d-17
ride:would c-19
ride:ya c-21 d+18
ride:yep c-19 d+17
ride:yet a-25 c+23
ride:yo a+28 b-22 d-34
ride:yo_@drive a+17 d-18
ride:you a-24 d-23
right a+27 b-18 c-28 d-25
right_now a+26 b-16 c-27 d-23
rinon c-17 d-17
rinon* a+16 c-16
rinones a+16 c-16
runni* c+15 d-16
running c+15 d-16
running_tests c+15 d-16
runs c-31 d-16
runs__family a-20 b+23 c-18 d-23
runs__my a-16 b+17 d-17
runs_in a-27 b+20 c-22
runs_low a+22 b-22 c-18 d-19
sabe a-35 b-40 c+40 d-38
sabe$ a-26 b-30 c+30 d-28
sad a+22 c-18 d-18
said a-29 b-42 c+15
said__can c-24
said__i c+15 d-17
said__is a-19 b-15
said__not a+15 c-15
said_he a+15 c-15
said_my a-15
said_she a-17 c-24 d+23
sale a-28 b-32 d+18
sale_la c-16 d+15
salgo c-23 d-15
salie* b-16 d-23
salieron b-16 d-23
salio a-32 b-28 c+16
sane a+28 b-28 c-25 d-26
sano a+31 b-24 c-26 d-31
sano$ a+31 b-24 c-26 d-31
saw a-25 b-25 c+23
saw__the a-17 c+22 d-20
say a-46 b+28 c+15 d-49
say$ a-30 b+16 d-26
say_so b-16 c+16
say_yes d-27
says a-45 b-50 c+48 d-40
says__bipolar c+16 d-22
says__but a-28 c+26
says_i d-15
schiz* a-33 c-38 d+32
schizoaffective a-30 b-35 c-24 d+32
schizoaffective$ a-21 b-26 c-20 d+24
schizophrenia$ a-17
schizophrenic$ a-16
se a-70 c+44
se$ a-47 b-28 c+44 d-39
se__es b-21
se__eso a-16 b-25 c+22 d-19
se__fue d-23
se__la b-19 c-33 d+20
se__las c-19 d+18
se_me b-34 c-17 d+22
se_que b-22
se_si c+16 d-18
secon* a-26 b-27 c-24 d+28
second a-26 b-27 c-24 d+28
see a-17
see__@clinician c-19 d+18
see_a c-24 d+20
seein* c-19 d+18
seeing c-19 d+18
seeing__@clinician c-19 d+18
seeing_a c-19 d+18
sees a-15 b+17 c-17 d-16
sees_this a-15 b+17 c-17 d-16
segur* a-23 c+23 d-18
segura a-23 c+23 d-18
segura$ a-21 c+22
seguro a-32 b-17 c+30 d-22
seizu* a-19 d+18
seizure a-19 d+18
seman* a-16 b-37 c-16 d+28
semana b-21
semana$ b-20
senor a+29 b-22 c-24 d-25
senor$ a+22 b-17 c-20 d-20
senti a-21 b-25 d+18
sepa b-19 d-16
sepa$ a+16
ser a-37 c+28 d-31
ser$ a-25 b-31 c+27 d-23
seria a+22 b-19 c-21 d-21
sertralina c-20
set a-23 c-16 d+24
sever* a-24 b-21 c-20 d+25
severe a-18 b-19 c-17 d+19
she d-21
she__down c-19 d+20
she__off c+15
she_can a-17
she_gets a-19 c+21 d-20
she_is b-23
shell* a+15
shellfish a+15
shoot a-18 b-18 c-15 d+19
shoot$ a-18 b-18 c-15 d+19
shot b-27 c-25
shot$ b-27 c-25
shoul* c-16
si a-75 b-25 d+36
si$ a-54 b-17 d+27
si__@medicine c-19 d+22
si__@relative a-16
si__@ride a-25 c+25 d-21
si__eso c+16 d-18
si__me c+19 d-19
si__no b-32 d-31
si__quien a-25 b-19 c+19
si__yo a+16 b-21
si_me a-15 c-29 d+25
si_mi a-20 b-19
si_no b+15 c-16
si_problemas d+19
si_puedo a-19 b-16 c-20 d+21
si_soy a-17 b-16 c-19 d+19
si_tengo a-23 b-18 c-34 d+31
si_tomo d+15
si_un c-16 d+18
si_yo b-17
sick a+20 b-27 c-25
signi* a-23 b+15 d-17
significa a-23 b+15 d-17
significa$ a-19 b+19 c-20 d-16
sin a+32 b-36 d-47
sin_@drug a+17 c-18 d-17
sin_problemas a+24 b-22 c-18 d-22
since b-35
since_# a+22 b-20 c-27
since__# a-17 c-15 d+17
since_i a-17 c-20 d+19
singl* a+18 c-17
single a+18 c-17
sir b-16 c-18
sirvi* a-16
sirvio a-16
sirvio$ a-16
sister a-25 b-20 c+23
six a-20 b-21 c-26 d+25
skip a-33 b+36 c-35 d-37
skip$ a-27 b+28 c-27 d-29
sleep b-22
sleep$ a-20 c+20 d-18
smoke b-23 c+20 d-26
so a-29 b-53 c+28
so$ a-36 b-31 c+36 d-31
so_but c+16
so_far b-21 c-30
so_maybe a-16
sober b-35 c-33
sober$ b-17 c-20
sober_# a+16 d-16
sober__years a+19 d-21
socia* a+19 c-19 d-18
socially a+19 c-19 d-18
socially$ a+19 c-19 d-18
sola a+33 b-29 c-32 d-32
sola$ a+33 b-29 c-32 d-32
solam* a+42 b-36 c-39 d-41
solamente a+42 b-36 c-39 d-41
solo a+54 b-48 c-46 d-52
solo__@holiday a+17
solo__en a+20 c-15 d-18
solo_al a+19 c-18 d-17
solo_la a+22 c-16 d-18
some a-29 b-23 c+31 d-23
someo* c-16
someone c-16
somet* a-39 b-55 c+51 d-37
something a-17 b-26 c+33 d-31
something__do c+17
something__the c+17 d-19
sometimes a-39 b-43 c+34 d-20
sometimes$ a-34 b-38 c+28
son a-29 c+20
soplo a-25 c-22 d+25
soplo$ a-25 c-22 d+25
sorry a+24 b-22 c-18 d-23
sorry$ a+24 b-22 c-18 d-23
soy a+19 b-56 c-55
soy__a b-16
soy__nada a+21 d-21
soy_alergica b-21 c-16
soy_bipolar c-19 d+18
soy_hipertenso a-17 d+18
soy_hombre a+16
soy_varon a+19 d-20
sprin* c-17 d+19
spring c-17 d+19
spring$ c-17 d+19
start* b-37 c-39
stero* a-16 b-16 c-17 d+17
steroids a-16 b-16 c-17 d+17
steroids$ a-16 b-16 c-17 d+17
still a-56 b-18 c+34
still$ a-15 b-17
still__it a-23 b-21 c+24 d-23
still__my a-19 b-16 c-15 d+18
still_asking c+17
still_looking a-16 b-19 c+20 d-21
stone* c-17
stones c-17
stres* d-25
strug* a-18 b-18 d+19
stuff b-31
sube c+20 d-19
substance: c-19
substance:# a+21 b-51 c-49
substance:#_anos a+30 c-15 d-35
substance:#_days a-34 b-19 c-22 d+32
substance:#_meses a-24 d+24
substance:#_months a-20 d+17
substance:#_years a+37 b-21 c-21 d-39
substance:@date a-32 b-23 c-24 d+30
substance:@day b-38
substance:@drink a+33 b-31 c-29 d-31
substance:@drive a-18 d+19
substance:@drug b-19 c+18 d-19
substance:@drug_@drug c+17
substance:@drug_a b-23 c-19
substance:@drug_every a-20
substance:@drug_that a+18 b-20 c-18
substance:@drug_to d-16
substance:@drug_with a+15 c-18
substance:@food a+15 c-18
substance:@holiday a+23 c-23 d-23
substance:@medicine b-30 c-38 d+20
substance:@relative c+16 d-43
substance:@relative_dice b-20 c+16
substance:@relative_drinks c-20 d-16
substance:@relative_is c-21 d-23
substance:@relative_would b-31 c+19
substance:@stop a+31 b-19 c-29 d-28
substance:@stop_@drug a+19 d-17
substance:a b-28 c-16 d+18
substance:a_@drug a+23 b-16 c-26 d-17
substance:a_couple a+16 d-23
substance:a_day a-21 c-20 d+21
substance:a_drop a+16 c-16
substance:a_glass a+26 b-18 c-25 d-23
substance:a_little b-19 d-26
substance:a_night a-16 c-20 d+21
substance:a_problem a-17
substance:aa a-24 c-19 d+23
substance:addic* a-19 b-17 c-19 d+20
substance:addict a-19 b-17 c-19 d+20
substance:ago d-17
substance:alcoh* a-19
substance:alcohol a-23 b-24 c-37 d+33
substance:alcoholic a-19
substance:all a+22 c-22 d-21
substance:am b-37 c-38 d+34
substance:am_working d+16
substance:an a-25 c-24 d+18
substance:and c-22
substance:ano b-17 c-19 d+17
substance:anos a+35 b-17 c-25 d-39
substance:anos_sin a+17 c-18 d-17
substance:arres* a-18 d+19
substance:as a+15 c-22 d-22
substance:at b-28 d-34
substance:at_all a+15 c-16
substance:back b-20 c+22 d-33
substance:bad a-23 b-29 c-29 d+30
substance:been b-31 c-42
substance:been_sober a+19 d-20
substance:beer a+25 c-24 d-24
substance:beers a+24 c-25 d-23
substance:beers_at a+16 c-18 d-16
substance:bit d-22
substance:bottl* d+16
substance:bottle d+16
substance:boyfriend a-16
substance:cada b-27 c-31 d+19
substance:cafe a+18 b-17 d-16
substance:cero a+27 b-26 c-24 d-26
substance:cerve* a+37 b-20 c-41 d-29
substance:cervecita a+19 c-19 d-15
substance:cigarettes a+27 c-31 d-18
substance:clean a+27 b-38 c-32
substance:con a-29 b-24 d+17
substance:con_el a-21 b-15 c-21 d+23
substance:confi* a-22 b+22 c-21 d-21
substance:copa a+17 c-17 d-19
substance:count a-16 b+17 d-16
substance:count* a-19
substance:coupl* a+16 d-23
substance:couple a+16 d-23
substance:crist* b-17 c-22 d+17
substance:cuand* b-17
substance:cuando b-17
substance:cuent* a-19 d-18
substance:cuenta a-19 d-18
substance:cut d-17
substance:cutti* a-22 b-20 c+24 d-24
substance:cutting a-22 b-20 c+24 d-24
substance:day a-32 b-20
substance:days a-34 b-19 c-22 d+32
substance:days_clean a-24 d+22
substance:de b-29 d-15
substance:de_@drug a+16
substance:de_mas a-22
substance:de_vez d-21
substance:deje a+19 c-20
substance:del a+21 c-17 d-20
substance:depen* a-27 b-33 c+32 d-28
substance:depends a-19 b-25 c+22 d-18
substance:detox a-19 b-17 c-18 d+20
substance:dice a-18 b-25 c+20 d-16
substance:dice_que a-18 b-25 c+20 d-16
substance:dinner a+15 c-18
substance:divor* a-23 b-17 c-22 d+25
substance:do a+21 c-26 d-42
substance:do_drugs a+19 b-18 c-16
substance:do_not a+25 b-44 c-16 d-28
substance:does a-18 b+22 d-17
substance:does_that b-25 c+18
substance:down a-16 c+20 d-20
substance:drank a-23 b-17 c-25 d+25
substance:drink a+19 b-48
substance:drink* d-28
substance:drink_a a-19
substance:drink_socially a+19 c-19 d-18
substance:drink_too a-15 d+15
substance:drinking a-17 b-36 c-50 d+37
substance:drinks d-24
substance:droga* c-21 d-18
substance:drogas c-21 d-18
substance:drop a+16 c-16
substance:drugs a+20 c-29 d-24
substance:drunk a-26 c-19 d+27
substance:el b-34 c-31 d+20
substance:el_@drug c-18 d+16
substance:en b-33
substance:en_cuando d-21
substance:en_rehabilitacion a-21 c-18 d+21
substance:es c-20 d-20
substance:eso d-25
substance:esposo d-18
substance:este b-17 c-19 d+17
substance:este_ano b-17 c-19 d+17
substance:every a-32 b-25
substance:every_day a-21
substance:every_night a-20 b-16 c-18 d+23
substance:famil* a-15 c+16
substance:fiest* d-15
substance:fiestas d-15
substance:fines b-21 d-28
substance:for b-37 c+18
substance:for_@drug a-19 b-17 c-25 d+23
substance:for_sleep a-20 c+20 d-18
substance:fumo a-17 b-43 c+29 d-34
substance:glass a+26 b-18 c-25 d-23
substance:glass_of a+26 b-18 c-25 d-23
substance:got a-25 b-16 c-24 d+25
substance:hace a+28 b-19 c-29 d-26
substance:had a-15
substance:have a+17 b-22 c-30
substance:have_not a+18 c-20 d-16
substance:he a-24 b-16 c-27 d+25
substance:he_tomado a-23 b-16 c-26 d+25
substance:here a-23 b-19 c+28 d-27
substance:heroi* a-16 b-18 c-18 d+18
substance:heroin a-16 b-18 c-18 d+18
substance:hijo c-19 d-15
substance:hones* a-20 b-22 c-34 d+28
substance:honestly a-18 b-17 c-26 d+22
substance:husband d-18
substance:i_@drug b-16 d-16
substance:i_@stop a+20 c-16 d-20
substance:i_am b-37 c-38 d+34
substance:i_do a+25 b-26 c-19 d-21
substance:i_drink b-29
substance:i_take a-15
substance:i_use a-25 b-24 c+28 d-29
substance:in c-45
substance:in_# a+25 c-15 d-27
substance:in_@date a-21 b-16 c-18 d+22
substance:in_detox a-18 c-17 d+19
substance:in_recovery d+15
substance:is c-23 d-19
substance:is_a a-18
substance:is_it a+29 b-34 c-26 d-17
substance:it d-16
substance:it_is b-19
substance:it_was a-17 c+20 d-22
substance:junta* a-22 b-17 c-20 d+22
substance:juntas a-22 b-17 c-20 d+22
substance:just b-39 d-35
substance:just_@drink a+17 d-15
substance:just_@drug b-22 c+17 d-25
substance:kids b-26 d-28
substance:know a-23 c+24
substance:la a-29 c-21 d+18
substance:la_@drug a-20 b+17 d-20
substance:las b-22 c-26 d+16
substance:las_@medicine d+17
substance:littl* b-19 d-26
substance:little b-19 d-26
substance:livin* b-19 c-17
substance:living b-19 c-17
substance:llevo b-17 c-17
substance:los b-35
substance:los_fines b-21 d-28
substance:lost c-17
substance:lost_my c-17
substance:march a-17 d+19
substance:marihuana a-29 c+17 d-26
substance:mas a-21 b-26 c+22
substance:maybe b-23 c+23 d-30
substance:me a+21 b-51 c-16
substance:meses a-24 d+24
substance:mi a-20 d-16
substance:mi_@relative a-18
substance:month b-18 c-26 d+21
substance:month* a-24 d+22
substance:months a-24 d+22
substance:months_clean a-18 d+17
substance:months_sober a-17 d+18
substance:more a-21 b-18
substance:more_than a-15 c+16
substance:most a-18 b-17 c+19 d-16
substance:most_nights a-18 b-17 c+19 d-16
substance:much a-31 b-33
substance:mucho c-25
substance:mujer c+16
substance:my d-21
substance:my_@drug a-21 b-18 c-19 d+22
substance:my_@relative d-43
substance:nada a+22 c-19 d-23
substance:nah a+16
substance:never a+23 b-21 c-23 d-19
substance:ni a+18 c-22
substance:ni_fumo a+23 c-22
substance:night a-29 b-23 c-19 d+29
substance:night* a-18 b-17 c+19 d-16
substance:nights a-18 b-17 c+19 d-16
substance:no a+39 c-53 d-67
substance:no_problem a+27 b-15 c-25 d-22
substance:no_tomo a+23 b-17 c-23 d-23
substance:not a+43 b-18 c-33 d-52
substance:not_a a+18 c-18
substance:not_do a+16
substance:not_drink a+21 c-22
substance:not_know a-23 c+24
substance:not_sure a-15 c+17 d-16
substance:not_touch b-15
substance:nunca a+24 c-24 d-19
substance:of b-45
substance:of_@drug c-23
substance:on c-17
substance:on_@day b-26 c-34
substance:on_it d+16
substance:on_my c-21 d-22
substance:one a+31 b-30 c-27 d-22
substance:only b-39 c+28 d-43
substance:only_on a+21 c-19 d-20
substance:or a+16 c-16
substance:or_@drug a+16 c-16
substance:out a-18 d+16
substance:out_of a-18 d+16
substance:pack c-17 d+17
substance:pack_a c-18 d+18
substance:pastillas d+17
substance:pills a-19 d+18
substance:poco b-25 c+18 d-34
substance:por a-21 c-17
substance:presc* c-23
substance:prescribed c-23
substance:probl* c-20
substance:problema c-20
substance:que a-21 c+25 d-30
substance:que_si a-21 b-37 c+28 d-21
substance:quien a-22 b+19 d-22
substance:quit a+22 c-18 d-22
substance:recai a-23 b-23 c-22 d+24
substance:recai* c-16 d+16
substance:recaida c-16 d+16
substance:recov* a-25 b-17 c-16 d+23
substance:recovery d+15
substance:rehab a-36 b-35 c-35 d+38
substance:rehab* a-21 c-18 d+21
substance:rehabilitacion a-21 c-18 d+21
substance:relap* a-18 b-19 c-24 d+22
substance:relapsed b-17 c-19 d+18
substance:say a-26 c+18 d-25
substance:say_yes c+19 d-20
substance:says c+16
substance:se a-21 b-18
substance:si a-24 b-49 d+18
substance:sin a+17 c-18 d-17
substance:sin_@drug a+17 c-18 d-17
substance:since a+20 b-20 c-29
substance:sleep d-20
substance:smoke b-23 c+20 d-26
substance:so b-21 c+19
substance:sober b-35 c-33
substance:sober_# a+16 d-16
substance:socia* a+19 c-19 d-18
substance:socially a+19 c-19 d-18
substance:solo a+25 b-16 c-18 d-23
substance:soy a+16
substance:strug* a-18 b-18 d+19
substance:sure a-15 c+17 d-16
substance:take a-15
substance:take_more c-15 d+15
substance:tell a-20 d-21
substance:tell_you b-19 c+16
substance:ten a+15 d-17
substance:ten_years a+15 d-17
substance:tengo b-19 c-33
substance:than a-21 b-18
substance:than_i a-19
substance:that d-39
substance:that_count b-25 c+18
substance:that_is c-27 d-29
substance:thc a-17 b-17 c+21 d-23
substance:there a+20 c-18 d-19
substance:this a-41 b+16 c-21
substance:this_year a-28 b-31 d+25
substance:to a-17
substance:to_cut d-17
substance:toma c-20 d-16
substance:tomad* a-27 b-18 c-27 d+28
substance:tomado a-27 b-18 c-27 d+28
substance:toman* a-27 b-22 c-26 d+28
substance:tomando a-27 b-22 c-26 d+28
substance:tomando_mucho a-15 d+17
substance:tomar a+16 c-29
substance:tomo b-41
substance:too a-28 b-31
substance:too_much a-28 b-31
substance:touch a+19 b-18 c-17
substance:tryin* d-17
substance:trying d-17
substance:trying_to d-17
substance:tuve a-19 b-17 c-21 d+20
substance:tuve_una c-16 d+16
substance:twice b-21 c-32 d+24
substance:ultim* a-17 c-17 d+18
substance:ultimamente a-17 c-17 d+18
substance:un b-25
substance:un_poco a-30 c+27 d-24
substance:un_vinito a+25 c-26 d-21
substance:una a+21 b-20 c-35
substance:una_cervecita a+19 c-19 d-15
substance:una_copa a+17 c-17 d-19
substance:una_recaida c-16 d+16
substance:until a-28 b-20 c-21 d+26
substance:use b-27 c+21 d-30
substance:use_@drug a-20 c+20 d-17
substance:used d-21
substance:used_to d-17
substance:uso a-16 b-33
substance:vape c+16
substance:vez b-27 d-36
substance:vez_en d-21
substance:vinit* a+25 c-26 d-21
substance:vinito a+25 c-26 d-21
substance:voy a-16 c-17 d+17
substance:was a-32 b-33 d+16
substance:weed c+16 d-37
substance:weekends b-30
substance:went b-16 c-17 d+16
substance:went_to b-16 c-17 d+16
substance:were c-22
substance:what d-24
substance:when c-21
substance:wife b-21
substance:will b+29 c-29 d-34
substance:wine a+16 b-15
substance:with b-27 c-30
substance:with_@food a+15 c-18
substance:worki* d+16
substance:working d+16
substance:working_on d+16
substance:would a-16 b-47 c+32 d-27
substance:would_say b-39 c+27 d-22
substance:would_tell b-19 c+16
substance:ya a+16 c-18
substance:yeah a-34 b-33 c-31 d+35
substance:year a-28 b-31 d+25
substance:years a+41 b-25 c-19 d-51
substance:years_ago d-17
substance:yes a-25 b-17
substance:yo a+17 b-32
substance:yo_no a+20 b-31
substance:you a-33 b+16 d-30
substance:you_yes b-19 c+16
suegra b-16
sufro a-21 d+20
sufro_de a-21 d+20
sulfa a+19 c-26 d-32
sulfa$ c-22 d-27
supe a-24 b-16 c+24 d-21
supe$ a-24 b-16 c+24 d-21
sure a-72 b-60 c+50
sure$ a-52 b-37 c+38
sure_what b-20
surge* a-22 b-16
surgery a-22 b-16
surgery$ a-22 c-25 d+24
suspe* c+17
suspected c+17
swell* a-16 b-21 c-17 d+19
swelled a-16 b-21 c-17 d+19
take b-24
take$ a-16 d-19
take_@medicine c-19 d+21
take__@medicine a-20 c-28 d+28
take__@vehicle a+17 b-20 c-16
take__than c-15 d+15
take_me b-16 c-17
take_more c-15 d+15
taken a+19 b-25 d-18
takes a-20 c-15
takin* a-22 d+18
taking a-22 d+18
tal a-32 b-25 c+39 d-38
tal_vez a-32 b-25 c+39 d-38
talk c-29
talk__a a-18 c-16
talk_to a-17 b+17 c-16 d-16
talke* a-21 b-17
talked a-21 b-17
talked_to a-21 b-17
tarde a+24 b-18 c-28 d-17
taxi a+19 b-20 d-18
tell a-24 d-29
tell__yes b-19 c+16
tell_the a-16 b+21 c-22 d-20
tell_you b-25 c+20 d-17
telli* a-22 b+17 d-15
telling a-22 b+17 d-15
ten b-21 c-20
ten_years a+15 d-17
tengo b-87 c-21 d+25
tengo$ b-20 d-19
tengo_# b-19 c-34 d+16
tengo_@ride c-19
tengo__alta a-18 d+19
tengo__anos a+27 c-20 d-28
tengo__c c-18 d+17
tengo__de a-29 c+17
tengo__diu a+16 d-19
tengo__meses a-15 d+17
tengo__presion a-18 d+19
tengo__retraso a-17 c+18 d-18
tengo__sin d-24
tengo_el a+16 d-19
tengo_hepatitis c-22 d+20
tengo_la c-26
tengo_normal a+16
tengo_que a-21 b-24 c+27 d-28
tengo_quien c-36 d+23
tengo_retraso a-17 c+19 d-18
tengo_tiempo b-20 c-19
tengo_un a-30 b-19 d+18
terapia a-34 b-36
terri* b-24 c-21
terrible b-24 c-21
test a-18
test$ a-32
test__negative d-25
teste* a-32 b-16 c+31 d-22
tested a-32 b-16 c+31 d-22
tested$ a-27 c+26 d-17
tests a-27 b-31 c+15
tests$ a-20 b-23 c+27 d-29
text a+26 b-16 c-18 d-24
text_me a+22 d-20
than a-29 b-28 d+21
than__to c+19 d-19
than_i a-21 b-20
thank a+21 b-16 c-20 d-21
that a+16 d-44
that$ c-49
that__# a+15 d-18
that__aware a-18 c+18
that__it b-45 c-39
that__know b-16 d-15
that__me a-23 c-24
that__of a+16 b-23 d-17
that__problem b-20 d-27
that_a d-21
that_count a-26 b-51 c+39 d-29
that_counts a-19 b-24 c+22 d-17
that_day c-19
that_ever a+22 c-21
that_i b-27 d-27
that_kind a+15 c-19
that_matter a-17 b+16
thc a-17 b-17 c+21 d-23
the a-21
the_@clinician b+16 c-15 d-18
the_@day a-20 b-18
the_@insurer b-19
the_@medicine d-15
the_@relative b-17 c-23
the__@medicine d-22
the__does b-16 c+17
the__for c-17
the__i a+21 b-27 d-15
the__is a-18
the__it c-20
the__me b-19
the__no a-18
the__not b-18
the__pressure a-23 c-15 d+21
the__that b-21
the__the d-18
the__time c-20 d-18
the__waiting d-16
the_baby a-24 c-26
the_blood a-23 c-15 d+21
the_er b-17
the_hospital a-16
the_one a+23 c-19 d-19
the_other a+17 d-18
the_past a-25 b-23 d+22
the_problem b-16
the_time a-30 b-23
the_whole a-20 c-18
them a-16 c-29 d+19
them$ a-17 c-23
then a-35 b-34
then$ a-28 b-29 c+27
therapist a-21 b-17
therapy a-19
there b-37 c-37 d+20
there$ b-27 c-30
they a-34
they__but a-16 c+21 d-17
they__it a-21
they__me a-24 c+19 d-34
they__to a-33
they_found a-18 b-20 c-25 d+28
they_had a-20 c-18 d+19
they_have a-15 b+15 c-15
they_never a-20 c+19 d-18
thing b-19 c-25
thing$ b-19 c-25
thing* b-22
things b-22
things$ b-15 c-27
think a-36 b-27 c+40 d-39
think_so a-20 b-17 c+22 d-22
this b+24 c-39
this$ b+25 c-40 d-39
this__a a-26
this__be a+19 b-18 d-20
this__first a+19 b-17 d-17
this__my b+16 c-19 d-26
this_confidential b+16 d-17
this_is a-22 b-38 c-22 d+30
this_month a-18 c+18 d-15
this_morning a+17 d-18
this_year a-28 b-31 d+25
those a+22 b-41 c-20 d-16
those$ b-26 c-25
thoug* b-43
thought b-42
thought__was a-19
thought_i a-25 b-17 c-25 d+26
three a-22 b-28 d+20
three_@medicine a-22 d+18
throu* c-26
through c-26
ticke* b-21 c-18
ticker b-21 c-18
tied a+15
tied$ a+15
tiempo$ c-33
tiene b+29 c-32 d-30
tiene__no a+18 b-15
tiene__yo a+21 b-28 d-18
tiene_cirrosis d-16
tiene_que a-21 b+22 c-24 d-17
till c-20 d-26
time$ a+17 b-35
time__had a-20 d+18
time__that c+16 d-17
time_but a-16 c+17 d-16
time_for d-21
time_is d-18
time_no a+15 d-17
times a-31 b-25 c+28
times$ a-23 b-21 c+25 d-27
times_a a-16
tio a+17
tipo a-21 b+16 c-24
tipo_# c-15 d+15
tipo_de a-16 b+18 c-16 d-18
tms a-23 c-28 d+17
to d-23
to_@drive c-15
to_@treat b-20 c-28
to__@clinician d-17
to__@person a-15 c-18
to__@relative c-23 d+24
to__and c-25 d+22
to__but a+20 c-15 d-20
to__me b-22 c-24 d+24
to__my b-20 c+18 d-30
to__not d-18
to__this a+16 b-18 c-17
to_a a-19 c+20 d-32
to_be a-25
to_cut d-17
to_find a-19 c+17
to_hear a-15
to_it b-22
to_know b+19 c-20 d-15
to_me b-19
to_my a-22 b-19
to_nothing a+16 d-19
to_sulfa c-17 d-20
to_take b-22 c-20
todav* b-30
todavia b-30
todavia$ a+26 b-17 c-23 d-27
todavia_no a-32 c+28 d-19
today b-32 c-38
today$ b-31 c-39
todo a+33 b-46 c-43 d-19
todo__ahi a+18 d-16
todo_bien a+33 b-24 c-27 d-33
told b-22 c+22 d-32
told_me a-19 c+20 d-18
toler* a+20 b-17 c-15 d-21
tolerated a+20 b-17 c-15 d-21
tolerated_it a+20 b-17 c-15 d-21
toma b+17 c-27
toma_pecho d+17
tomad* b-25 c-16
tomado b-25 c-16
tomado_nada a+19 d-23
toman* a-34 b-30 c-36 d+38
tomando a-34 b-30 c-36 d+38
tomando_mucho a-15 d+17
tome a-31 b-27
tomo b-47 c-19 d+20
tomo$ a+26 b-20 c-25 d-27
tomo_@medicine a-19 c-18 d+19
tomo_un a+16 d-16
tomor* a+19 b-27 d-26
tomorrow a+19 b-27 d-26
tomorrow$ a+18 b-27 d-26
tonig* a+18 b-26 d-28
tonight a+18 b-26 d-28
tonight$ a+18 b-25 d-27
too b-46
too_much a-28 b-31
too_old a+22 b-20 c-18 d-22
took b-26
took__and a+17 c-18 d-15
took_it d-19
touch b-23 c-22
traba* a+39 b-37 c-35 d-31
trabaja a+21 b-22 c-23 d-15
trabajando a+21 c-16 d-22
trabajando$ a+21 c-16 d-22
trabajo a+22 b-21 c-17 d-21
trabajo$ a+22 b-21 c-17 d-21
traig* a-30 b-20 c+21
traigo a-30 b-20 c+21
trans* a-22 b-20 c-27 d+26
transplant a-22 b-19 c-26 d+26
transplant$ a-22 b-19 c-26 d+26
treatment b-21 c-31
tres a-29 b-27 c-30 d+33
tres$ a-20 b-21 c-20 d+22
tres__@treat c-16 d+16
tried a+16 b-16 c-16
tried_# a+16
tried_@medicine a+20 b-15 c-18 d-20
tried__all a-21 c-17 d+21
tried_it b-17 c-23
tried_them d-17
trime* a-23 b-18 c-18 d+23
trimester a-23 b-18 c-18 d+23
trimester$ a-23 b-18 c-18 d+23
trip a-15 d+15
trist* a+17 c-15 d-16
troub* c-38
trouble c-38
trouble$ b+15 c-26
trust a-19 c+19
trust_it a-19 c+19
try a+31 b-29 c-27 d-31
tryin* a-41 b-39 c+39 d-25
trying a-41 b-39 c+39 d-25
trying$ a-23 b-21 c+23 d-22
trying__cut d-17
trying__one a-16 c+17 d-16
trying_to a-17 c+20 d-22
tubal a+27 b-20 c-26 d-25
tubal$ a+27 b-20 c-26 d-25
tuesday d-17
tuve a-40 b-39 d+19
tuve__de c+17 d-20
tuve__el c-15
tuve__hace a-18
tuve__recaida c-16 d+16
tuve_un a-26 b-21 d+21
tuve_una a-21 b-19 c-26 d+24
twice a-24 b-26
twice$ a-28 b-23
twin a+17 c-18
twin_does a+16 c-17
two a-17 b-43 d+15
two$ a-27 b-21 c+21
two__@medicine c-23
two__ago a-17 d+16
two_years a-17 d+16
uber b+25 c-38 d-30
uh b-34 c-28
ultim* a-31 b-23 c+21
ultimamente a-17 c-17 d+18
ultimamente$ a-17 c-17 d+18
ultra* b-27 c+15 d-42
ultrasound a+17 b-24 d-29
un b-75 d+19
un_@relative a-20 c-19 d+21
un_@vehicle a+22 b-22 c-15 d-20
un__# a-16 d+17
un__a d-19
un__de b-20
un__hace a-18 c-21 d+21
un_brote a-17 c-19 d+18
un_episodio d+15
un_infarto c-19
un_poco a-33 b-16 c+33 d-33
un_retraso a-17 c+18 d-18
un_soplo a-15 d+16
un_tiempo c+18 d-18
un_vinito a+25 c-26 d-21
una b-69 c+25 d-34
una$ a+19 c-20 d-18
una_@medicine a+18 b-18 d-26
una__a d-15
una__me d-18
una__un c-18
una__y c+17 d-18
una_cervecita a+19 c-19 d-15
una_copa a+17 c-17 d-19
una_reaccion c-16 d+16
una_recaida c-16 d+16
una_semana a-20 c+22 d-23
una_vez a-20 b-37 c+28 d-23
unas a+28 b-19 c-17 d-24
uncle b-22 c-16
under a-16 b-16 c-16 d+17
unles* b-19 d-21
unless b-19 d-21
until a-28 b-20 c-21 d+26
up a-49 b-58 d+24
up$ a-40 b-47 d+36
up__the a-19
up__time a-21
up_all d-24
use b-35
use_@drug a-20 c+20 d-17
use__for a-16 c+18 d-18
use_a c-22 d+22
used b-32 d-22
used__hear c-16
used__it c+18 d-22
used__years d-16
used_to a-24 b-31 c+25 d-15
uso b-46
uso__@medicine a+18 c-18 d-18
uti a-24 b-18
utis a-51 d+18
utis$ a-24 b-28 c-29 d+32
va b-36
valve a-26 b-23 c-23 d+27
valve$ a-15 b-17 c-18 d+19
van a-26 b-23
vape c+16
varia* c-18 d+16
varias c-18 d+16
varon a+19 d-20
varon$ a+19 d-20
veces a-42 b-40 c+30 d-19
veces$ a-17 b-19
veces__sube c+20 d-19
veces_me a-17 c+23 d-25
vejiga b-24 c-35 d+17
ver a-29 c+23 d-31
ver__@relative c+16 d-16
ver__mi c+16 d-16
ver_si c+23 d-23
verda* a-20 b-20
verdad a-20 b-20
verdad$ a-17 c+22 d-28
vesic* a+21 c-16 d-18
vesicula a+21 c-16 d-18
vesicula$ a+16
vez b-66 c+39 d-43
vez$ b-42 d-26
vez__@treat d-15
vez__cuando d-21
vez_en d-21
vez_me c+21 d-26
vi a-21 b-20 c-18 d+21
vi_cosas a-21 b-20 c-18 d+21
vinit* a+25 c-26 d-21
vinito a+25 c-26 d-21
vitamins a-23 d-27
voces a-33 b-35 c-29 d+35
voces$ a-23 b-23 c-18 d+24
voice* b-24 c-27 d+21
voices b-24 c-27 d+21
vomiting a-22 b-28 c-26 d+27
voy b-49
voy__# a-20 c-15 d+19
voy__si c+16 d-16
voy__ver c+16 d-16
voy_a b-26
voy_con c-19 d+21
voy_en c-15
waiti* a-42 b-35 c+32
waiting a-42 b-35 c+32
waiting$ a-20 b-16
waiting__results c+16 d-16
waiting_on a-29 b-19 c+25 d-20
walk a+29 b-22 c-32 d-25
walk$ a+25 b-19 c-28 d-20
want a-18 b+22 d-26
want_to a-15 b+17 d-20
wants a-19 d-21
wants__know b+17 c-18
wants_to b+17 c-18
was b-46 c+18 d-18
was_# a-17 c-30 d+25
was__but a-18 b-16 c+23 d-25
was__for c-15 d+17
was__in a-16
was__last a-17 c+18 d-19
was__once a-17 c+20 d-19
was__the a-21 c+16
was__time a-17 c+18 d-19
was__with c-16
was_bipolar a+18 c-18
was_fine a+28 c-22 d-28
was_going a+17
was_high a-20 c+23 d-22
was_horrible c-16 d+15
was_in b-21 c-24 d+17
was_normal c-16
was_on a-17 c+24 d-23
was_perfect a+17 c-16
was_schizophrenic d-15
watch a-17 b-17 c+26 d-28
watch_says c+17 d-20
way b-26 c-27
way$ c-19 d+19
we b-32
we__trying c+16 d-19
we_are a-21 b-18
wear a-21 b-22 c-28 d+28
weed d-38
week b-33
week$ b-25
week_@late a-25 c+24 d-19
weekends b-30
weeks a-44 b-32 d+22
weeks$ a-23 b-16 c-25 d+25
weird a-20 c+24 d-24
weird_but d-17
well a-16 b-29
well$ b-18 c-24
wellbutrin a+25 b-20 c-35
went a-40 b-41 c-32 d+40
went__after d+15
went_to b-16 c-17 d+16
were b-24
were_a a-17
what a-68 b+65 d-62
what$ a-34 b+35 c-24 d-37
what__@medicine c-15
what__a a-19
what__as a-17 b+17 c-18
what__do a-16 b+17 c-18
what__i a-25 b+26 c-27 d-18
what__mania b+16 c-16
what__mean b+17 c-17 d-15
what__need b-21 d+15
what__of a-19 b+19 c-21 d-16
what__psychosis c-18
what__that a-18 c+17 d-15
what__the a-17 b+20 c-19 d-20
what__up b-19 d+17
what__you c-16
what_counts a-21 b+22 c-23 d-18
what_if a-19 b+20 c-20
what_is a-37 b+21 d-24
what_kind a-19 b+19 c-21 d-16
what_time c-15
when a-17 b-38
when__# a-17 c-26 d+24
when__am a-31 c+31 d-29
when__gave c-21 d+17
when__had c-23
when__high d-15
when__it c-29
when__was a-23
when_i a-19 b-30 c+25 d-19
when_they c-21 d+17
which a-33 b+36 c-28 d-37
which_@medicine a-20 b+21 c-16 d-21
while d-22
while$ d-16
who a-48 b+27 d-48
who__know b+17 c-18
who__this a-26 b+28 c-28 d-27
who__to b+17 c-18
who_is a-24 b+18 d-24
who_knows a-26 b-30 c+29 d-27
who_sees a-15 b+17 c-17 d-16
who_wants b+17 c-18
whole a-28 c-26 d+25
why a-49 b+44 c-44 d-20
why$ a-34 b+35 c-25 d-38
why__ask c-16
why__that a-16 b+16
why__you b+17 c-18 d-16
why_do a-17 b+20 c-21 d-18
will b+16
will$ b-19 c-33
will_@drive a+19 d-18
will__is a-21 c+19
will__me a-21 b-18 d+19
will__my c-19 d-17
will__the c-17
will__there a-25 c-17 d+24
will_be b-30 c-29
will_walk a+19 c-21 d-16
wine a+16 b-15
with b-17 c-41 d+22
with_@food a+15 c-18
with_@medicine a-18 d+18
with__in c-19
with_bipolar c-20
with_it c-20
with_me a-20 c-16 d+20
with_my a+18
wonde* a-21 b-15 c+21 d-20
wondered a-18 c+18 d-17
work a+18 b-27
worke* b-26 c-20
worked b-26 c-20
worked$ a-19 d+19
worki* a+18 b-31 d-17
working a+18 b-31 d-17
working$ a+31 b-20 c-27 d-30
working__it a-23
working__my a-29
working_on a-23
works a-24 b-33 c-18 d+28
works$ a-31 b-21 d+27
would d-27
would__know a-19
would__yes a-16 c+19 d-29
would__you b-19 c+16
would_be a+22 b-19 c-19 d-21
would_i b+17 c-19
would_say a-16 c+15 d-26
would_tell b-19 c+16
wrong b+20 c-20 d-25
y_@medicine b-19 c-29
y_@treat a-17 c-25 d+23
y__bien d-17
y__me a-16 d+17
y__no d-18
y__pecho a-16 b-17 d+19
y_nada a-37 b-21 c-22 d+33
y_toma d+17
ya a+15 b-55 c-30
ya__anos a+19 d-17
ya_lo a+21 b-16 c-22 d-19
ya_no d-33
ya_se d-26
ya_tengo c-15
yeah a-63 b-68 c-58 d+66
yeah$ a-35 b-37 c-38 d+39
yeah__bad b-16
yeah_a a-19 b-19 c-19 d+22
yeah_in a-18 d+19
yeah_my d+17
year a-37 b-39
year$ a-33 b-37
years$ a+16 b-34 c-26
years_ago b-27
years_of a-16 c-20 d+20
years_old d-17
yep a-43 b-43 c-43 d+47
yes a-79 b-36 c-22 d+68
yes$ a-45 d+26
yes__is a-23 b-17
yes_a c-17 d+16
yes_but c+18
yes_i c-22 d+17
yes_it d+19
yes_nursing a-20 c-15 d+19
yessi* a-24 b-17 c-21 d+23
yessir a-24 b-17 c-21 d+23
yeste* a+21 c-22 d-19
yesterday a+21 c-22 d-19
yesterday$ a+21 c-22 d-19
yet b-25 c+26 d-35
yet$ b-25 c+26 d-35
yo a+35 b-79 c-27 d-18
yo_@drive a+17 d-18
yo__no a-17 c+17
yo__que c+18
yo_no a+39 b-64 c-31 d-27
yo_sepa b-19 d-16
you a-53 b+33 c-19
you$ a-38 b+26 c-17
you__it c-17
you_ask d-17
you_yes b-19 c+16
yup a-28 b-29 c-25 d+29
yup$ a-24 b-24 c-21 d+24
"""
