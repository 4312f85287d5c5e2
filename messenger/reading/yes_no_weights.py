"""Weights of the yes_no reader: written by ``python -m training.weights`` from 4428 texts; not by hand."""

KNOWN = """\

"""

LINES = """\
no other unsure yes
# b-43 c-49 d+22
#$ a+24 c-29
#_@medicine a-18 c-15 d+19
#__# a+24 b-16 c-18 d-26
#__@late a-22 c+25 d-26
#__and a-21 c-18 d+21
#__at a+16 d-15
#__clean a-29 c-16 d+27
#__morning a+18 d-19
#__nursing a+16 d-16
#__of d+16
#__old a-15
#__sober b-17 c-22
#_and a+20 d-23
#_anos a+24 b-16 c-22 d-17
#_days a-36 b-21 d+30
#_different a-15 d+16
#_meses a-39 b-21 c-23 d+35
#_minutes a+21 d-21
#_months a-26 b-17 c-18 d+27
#_over a+25 c-15 d-30
#_this a+18 d-19
#_weeks a-36 b-31 d+30
#_years a+15 c-27 d-26
= b-24 c-22 d+16
=short b-18 c-25
? a-28 b+31 c-22 d-33
@body a-19 b-57 c-28 d+33
@body$ b-28
@body__fine a+16 d-16
@body_cancer c-18 d+17
@body_infections a-16 c-20 d+18
@body_is a-22 b-20 c-25 d+24
@body_since c-16 d+15
@body_surgery c-16 d+20
@book a-21 b+23 c-24 d-21
@book$ a-21 b+23 c-24 d-21
@call a-17 b+38 c-26 d-51
@call__later a+19 b-17
@call_me a-18 b+34 c-37 d-46
@cancel a+34 b-31 c-29 d-34
@cancel$ a+34 b-31 c-29 d-34
@clinician a-60 c+26
@clinician$ a-35 b+22
@clinician__@medicine a-22 b-17 c-21 d+25
@clinician__bipolar b-24 c+24 d-28
@clinician__hypomania b-17 c+16
@clinician__mania b-16 c+17 d-17
@clinician__me b-18 c-26
@clinician__no a-16
@clinician__on c-18 d+18
@clinician__que b-20 c+17
@clinician_dijo b-19
@clinician_is b-18 c+18 d-18
@clinician_said c+17 d-20
@clinician_thought b-22 c+22 d-21
@clinician_wants d-16
@clinician_y c-17 d+18
@date a-17 b-40 c-20 d+22
@date$ a-15 b-31 c-30 d+21
@day c-16
@drink a+27 c-33 d-31
@drink$ a+30 b-28 c-26 d-29
@drive a+25 b-48 c-55
@drive$ a+21 b-42 c-51
@drive_me a-23 d+23
@drug a-19 b-19 c+30 d-24
@drug$ b-44 c+19 d-18
@drug_@drug c+16
@drug__# a+16
@drug__@drug a+22 c-20 d-16
@drug__@food a+16 d-15
@drug__a b-16 c-32 d+23
@drug__counts b-15
@drug__day a-19
@drug__is a+21 b-21 c-18
@drug__it a+21 b-21 c-18
@drug__little d-20
@drug__night a-16 d+15
@drug__problem a+15 b-19 c-30
@drug__sleep d-15
@drug__that b-18
@drug__the c+15 d-19
@drug_a b-23 c-22
@drug_count a-19 b+20 c-16 d-20
@drug_every a-20
@drug_if b-15
@drug_pot a-23 c+22 d-15
@drug_that a+21 b-21 c-18
@drug_to d-17
@drug_with a+16 d-15
@eat c-31
@eat$ a+19 b-32 c-28
@fetch a-17 b-23 d+23
@fetch$ a-16 b-22 d+21
@fetch__@relative d+15
@fetch_mi d+15
@food a+21 c-18 d-21
@holiday b-18 c-26
@holiday$ a+17 b-18 c-26
@howmuch a-34 b+34 c-30 d-34
@insurance a-32 b-19 c+33 d-25
@insurance$ a-29 b-15 c+29 d-19
@insurer b-34
@late a-25 b-45 c+46 d-59
@late$ a-23 b-42 c+42 d-54
@medicine c-19
@medicine$ c-18
@medicine_@medicine a-27 b-23 c-23 d+26
@medicine__@medicine a-31 b-21 c-29 d+30
@medicine__@treat b-15 d-16
@medicine__counseling d+15
@medicine__it b-20 c-15
@medicine__la d+17
@medicine__prescribed c-15
@medicine__presion d+17
@medicine__y a-16
@medicine_and a-21 b-17
@medicine_for c-22
@medicine_no d-24
@medicine_so c-19
@medicine_y a-32 b-18
@open b-45
@open$ a+18 b-30 d-34
@open__# a-19 c-19 d+20
@person a-18 c-24 d+18
@person$ c-22
@place d-23
@price a-27 b-27
@relative a-18 b+33 c-22
@relative$ a-71 b-38 c-20 d+52
@relative_@drive a-23 c-18 d+22
@relative__@fetch c-16 d+16
@relative__a c-24
@relative__bad b+15 d-15
@relative__be c-24 d+19
@relative__bipolar c-30 d-25
@relative__bring c-16 d+16
@relative__but b-42 c-35 d+16
@relative__can a-17
@relative__cirrosis d-17
@relative__drink c+16 d-19
@relative__el b-27
@relative__he a-23
@relative__i a+33 b-57 d-32
@relative__it d-24
@relative__la a+23 b-25 d-15
@relative__liver d-18
@relative__me a-16 b-47 d+19
@relative__mi a-22 c-17 d+20
@relative__no a+28 b-21 c-22 d-24
@relative__not a+28 b-56 c-25
@relative__on a-23 b+22 c-17 d-18
@relative__one d-15
@relative__out d-16
@relative__pero b-30 c-30 d+21
@relative__puede a+16 c-30
@relative__que b-47 c+23 d-24
@relative__say b-28 c+16
@relative__schizophrenia d-16
@relative__schizophrenic d-15
@relative__she a-27 b-24
@relative__si a-18 b-33 c+25 d-20
@relative__so c+17
@relative__working c-23
@relative__yes b-29
@relative__yo a+36 b-50 c-26 d-27
@relative_and c-35 d+23
@relative_can a-24 b-46 c+20
@relative_dice b-20 c+16
@relative_did a+23 c-17 d-22
@relative_does a+22 b-19 c-19 d-16
@relative_drinks c-21
@relative_es c-22 d-32
@relative_got b-22
@relative_had b+26 c-32 d-37
@relative_has d-43
@relative_if a-23 b-16 c+21 d-19
@relative_is b+20 c-24 d-24
@relative_me a-23 c-23 d+25
@relative_no b-21
@relative_puede a-22
@relative_said a-17 b-16 c-15 d+18
@relative_si c-39
@relative_tiene c-19 d-22
@relative_toma a-22 b+21 c-20 d-20
@relative_trabaja c-18
@relative_was c-23 d-24
@relative_will a-28 c-34 d+32
@relative_would b-32 c+18
@ride b-42
@ride$ a-20 b-27
@ride_is b-18 c-20 d+18
@sick a+23 b-45 d-17
@sick$ b-24
@stop a+16 b-42 c+20 d-39
@stop_@drug a+19 d-17
@stop__a b-15 c+19 d-28
@stop__mi c+15
@symptom a-52 d+19
@symptom$ a-32 b-32 c-40 d+40
@symptom__that c+23 d-21
@symptom_once a-16 c+20 d-17
@thanks a+39 b-29 c-35 d-36
@thanks$ a+29 b-16 c-24 d-26
@thanks_god a+16 d-16
@treat a-31 b-17
@treat$ a-19
@treat__# d+16
@treat__@medicine a-21 b-18 c+20
@treat__anos c-22 d+24
@treat__no a-28 c+23 d-20
@treat_for a-23 c-25 d+25
@treat_por d+15
@vehicle a+22 c-23 d-32
@vehicle$ a+28 c-48 d-45
@vehicle__me a-25 b-17 d+20
@visit c-19
@wrong b+20 c-19 d-25
^# b-63 c-29 d+28
^@body a-32 b-25 c-32 d+34
^@call a-19 b+34 c-36 d-45
^@clinician a-29 b-36 c+22
^@drive a+16 d-17
^@drug a-32 b-44 c+31
^@howmuch a-34 b+34 c-30 d-34
^@medicine a-67 b-53 d+20
^@relative a-33 b-51 c-52 d+48
^@stop b-32 c+21 d-44
^@treat a-35 b-24
^@vehicle a+34 b-43 c-27 d-30
^a a-23 c+25 d-38
^about a-22 b-20 c-18 d+21
^absolutely b-22 c-24
^afib a-21 b-23 c-24 d+24
^ahora b-16 c-18
^ahorita b-19 c-17
^all b-18 c-26
^allergic b-26 c-25
^ando b-44
^apenas b-22 c-25
^ask b+17 c-27 d-23
^at b-26
^bad a+15 b-42 c-34
^been b-38
^bipolar a-31 b-39 c+26 d-16
^blood a+24 b-16 c-21 d-25
^borderline a-22 b-22 c+24 d-24
^both b-41 c-38 d+17
^bp a-17 c-19 d+19
^broke a-18 b-18 d+19
^bueno a-23 b-23 c-20 d+24
^busy a+23 b-21 c-18 d-23
^can b+44 c-43 d-67
^cero a+26 b-25 c-22 d-26
^chronic a-16 b-19 c-20 d+19
^cirrhosis a-18 b-20 d+18
^cirrosis a-19 b-25 c-19 d+23
^claro b-31 c-36 d+29
^clean a+34 b-26 c-22 d-35
^como a-36 b+39 c-35 d-36
^could b-32 c+16 d-31
^creo a-28 b-37 c+33 d-26
^cual a-20 b+19 d-20
^currently a-20 b-19 c-19 d+21
^de a-26 c-46 d+27
^dejeme a-17 b-16 c+19 d-17
^del a+24 b-21 c-24
^depende a-35 b-34 c+36 d-36
^depends a-32 b-36 c+35 d-32
^diagnosed a-15 c-22 d+20
^did b-36
^digame a-15 d+18
^do b+33 d-56
^does a-53 b+32 d-54
^doubt b-23 d-21
^drank a-24 b-17 c-26 d+25
^due a-19 d+15
^el b+18 c-15 d-15
^en a+25 b-19 c-24 d-26
^eso a-15 b+26 c-31 d-26
^esta a-19 d+18
^estoy b-83 d+15
^estuve a-18 b-21 c-16 d+19
^felt b-21 d-31
^first b-28 c-29
^for a-22 b+15 c-24
^found a-24 c-15 d+22
^frequent d+15
^fui a-19 b-17
^getting a-37 b-22 c+35 d-32
^go a-23 b-27 c-19 d+24
^got a-23 b-44 d+27
^hace a-24 b-18 d+17
^had a+24 b-79 c-24
^have b-30 d-40
^having a-29 b-19
^he a-24 b-39 d+24
^heart b-19
^heck b-18 c-24
^hell b-17 c-20
^higado a-17 c-17 d+19
^hold a+21 d-20
^honestly c-15 d+16
^hoping a-21 b-20 c+23 d-20
^how a-32 b+31 d-39
^huh a-28 b+30 c-25 d-31
^i a-20 b-48 d+17
^in a+30 b-33 d-35
^irregular a-16 b-15 c-19 d+18
^is a-40 b+43 c-35 d-44
^it a-34 b-35 d+16
^jamas a+38 b-37 c-36 d-37
^just a+31 b-87 c-16 d-23
^kind a-32 b-34 c+35 d-35
^la a+16 c-40
^labs a+18 c-18 d-16
^las a-20 b+26 c-26 d-27
^last c-19 d+17
^later a+19 b-16 d-17
^le a-18 c-17 d+19
^let a-23 b-26 c+18
^like a-21 c-18
^liver b-29 c-23 d+15
^llevo b-24 c-33
^los a+24 c-28
^lost a-15 d+15
^low a+23 d-26
^mande a-25 c-19
^mania b-23 c-18 d+19
^mas b-26 d-21
^maybe a-55 b-54 c+60 d-59
^me b-44
^mi b+18 c-25 d-16
^might a-17 c+18 d-16
^mis a+16 b-22 d-21
^more a-20 b-19 c-27 d+26
^my c-16
^nada a+28 b-48 c-45
^nadie a+32 b-31 c-30 d-30
^nah a+53 b-47 c-47 d-49
^need a+19 b-39 d-36
^negative a+23 b-21 c-19 d-23
^neither a+33 b-28 c-28 d-34
^never a+40 b-67 d-42
^next a-30 b+32 c-31 d-32
^ni a+31 b-25 c-26 d-33
^ninguna a+29 b-32 c-31 d-21
^ninguno a+27 b-23 c-25 d-25
^no a+34 b-62 d-40
^nobody a+19 b-39 d-40
^nomas a+45 b-44 c-30 d-47
^none a+37 c-48 d-50
^nope a+45 b-39 c-41 d-44
^not b-31 c+21 d-83
^nothing a+27 b-37 c-40
^now a-23 b-18 c-16 d+23
^nunca a+32 b-45 d-56
^of a-17 d+17
^oh b-18 c-21 d+17
^ok a-23 b-21 c-21 d+25
^on b-39
^one b-43 c+21 d-49
^only a+46 b-82 c-28 d-35
^orino a-24 b-23 c+27 d-28
^padezco a-33 b-29 c-31 d+36
^para c-27 d-31
^perfect b-18 c-16
^por a-36 b+37 c-36 d-35
^possibly a-30 b-23 c+32 d-31
^prefiero a-28 b+26 c-24 d-21
^pregnant a-15
^probably a-40 b-32 c+45 d-45
^puede a-26 c+28 d-39
^puro a+27 b-24 c-23 d-25
^que a-54 b+54 c-41 d-50
^quien a-44 b+19 c+20 d-47
^rather a-21 b+23 c-24 d-17
^recai a-23 b-22 c-21 d+24
^relapsed d+16
^sale a-22 b-25 c-21 d+24
^sane a+28 b-28 c-25 d-27
^saw a-18 c+23 d-22
^schizoaffective a-18 b-22 c-16 d+21
^se a-30 b-24 c-38 d+35
^senti a-18 b-25 d+17
^seria a+23 b-19 c-22 d-22
^severe a-17 b-17 c-15 d+18
^she b-22 d-19
^si a-79 b-76 d+48
^skip a-33 b+36 c-34 d-37
^solamente a+41 b-35 c-37 d-41
^solo a+46 b-43 c-38 d-48
^soy b-45 c-45
^still a-37 b-38 c+30
^sure a-33 b-30 c-33 d+36
^tal a-28 b-21 c+32 d-31
^talked a-21 b-16
^tengo a-32 b-61 d+24
^terrible a+16 b-23 c-22
^test b-21
^that c-28
^the a-41 b-40 d+23
^they a-45 b-43 c+20
^this b-53 c-31
^those a+20 c-17 d-21
^thought a-18
^three a-29 b-21 d+17
^todavia a-24 b-23 c+19
^todo a+36 b-33 c-31 d-38
^tolerated a+19 b-16 d-21
^tome a-28 b-27
^tomo a-21 b-29 c-33 d+29
^too b-29 c-33
^took d-28
^traigo a-21 b-18 c+23 d-22
^tried b-47
^trying a-25 b-21 c+26 d-26
^tuve a-47 b-39 d+15
^two b-16
^uh a-21 b-24 c-19 d+25
^un b-31
^una b-46 c+18
^used a-17 b-22 c+27 d-29
^uso b-37
^utis a-40 b-45
^voy a-32 b-38
^waiting a-34 b-25 c+31 d-27
^was a-26 b-22 c+15
^we a-27 b-22
^well a-16 c+15
^went a-27 b-30 c-28 d+30
^what a-67 b+64 c-41 d-72
^which a-33 b+36 c-29 d-37
^who a-37 b+33 c-17 d-38
^why a-51 b+44 c-46 d-21
^will a-22 b+31 c-29 d-33
^worked a+25 b-16 d-29
^ya b-48 c-50
^yea a-19 c-16 d+19
^yeah a-51 b-53 c-49 d+55
^yep a-43 b-43 c-44 d+48
^yes a-54 b-63 c-60 d+62
^yessir a-19 b-19 c-19 d+20
^yo a-15 b-23
^you a-23 b-23 c-18 d+24
^yup a-28 b-29 c-26 d+29
a a-22 b-41 c+23
a_@body a-18
a_@clinician a-31 b-20
a_@drug a+17 b-16 d-20
a_@medicine c+22 d-24
a_@relative d-26
a_@ride a-21 b-17 c-30 d+27
a_@treat a-16
a__@drug a+24 c-27 d-17
a__@late a-20 c+18
a__@relative b-16 c+16 d-21
a__@sick a-19
a__@stop a-15 c+16
a__a b-32
a__after a-17
a__ago a-16 c+25 d-24
a__and b-16 c-22
a__at a+19 c-16 d-18
a__bebe a-20 c-22 d+21
a__but b-19 c+16 d-26
a__corazon a-16
a__day d+16
a__de b-24
a__del b-18
a__do a-15
a__does b-17 c+17
a__every a-19 d+16
a__from a-17
a__high a-21
a__hora a-22 b+22 c-21 d-17
a__i b-19
a__it b-16 c-21
a__me a-23 c+27 d-25
a__mejor a-32 b-20 c+31 d-30
a__mi c+21
a__never a-22 c+24 d-22
a__night a-18
a__no a+18 d-22
a__now a-19
a__of b-23 c-20
a__on b-20
a__once a-16 c+21 d-22
a__one a-19 c+16
a__pack a-17 c-18 d+20
a__salgo c-19
a__scare d-15
a__si c+25 d-25
a__since c-18
a__the d-17
a__this c-15
a__time a-17 b-29
a__times a-16
a__transplant c-18 d+17
a__trip d+16
a__valve a-16 b-17 c-19 d+19
a__week a+18 c-22
a__years d+16
a_baby c+19 d-17
a_bad a-34 c-19 d+18
a_bit a-16 c+18
a_bunch a-19 b-16 c-22 d+24
a_day a-26 c-24 d+26
a_dozen a-15 b-16 c-18 d+18
a_dude a+17 d-16
a_eso b-15
a_few b-31
a_fifth d+15
a_glass a+24 b-16 c-23 d-23
a_good c-16
a_guy a+15
a_heart a-15 c-21 d+19
a_ir c-20
a_la b-32 c-31
a_little b-25 c+24 d-38
a_lo a-32 b-20 c+31 d-30
a_lot a-37 b-33 c+22
a_male a+16 d-16
a_mi b-21
a_month a+28 c-27 d-26
a_nada a+27 c-17 d-26
a_nadie c-17
a_night a-18
a_pacemaker a-16 c-20 d+20
a_problem a-20
a_que c-29 d-29
a_seizure a-17 d+18
a_test c+15 d-16
a_veces a-42 b-40 c+25
a_ver c+24 d-22
a_week b-22
a_while d-23
aa a-23 c-18 d+22
aa$ a-19 c-16 d+19
about_my d-17
absol* b-22 c-24
absolutely b-22 c-24
absolutely_not a+25 b-20 c-23 d-24
abuela a+15
actua* a+20 b-16 c-16 d-18
actually a+20 b-16 c-16 d-18
acuer* a-30 c+25 d-21
acuerdo a-30 c+25 d-21
acuerdo$ a-23 c+20 d-19
addic* a-19 b-15 c-18 d+21
addict a-19 b-15 c-18 d+21
addict$ a-18 b-15 c-18 d+20
adela* a-19 b-18 c-17 d+21
adelante a-19 b-18 c-17 d+21
adelante$ a-19 b-18 c-17 d+21
adhd a+19 d-18
adhd$ a+17 d-16
afib a-33 b-33 c-17 d+31
afib$ a-28 b-28 c-30 d+33
after b-39
after_my a-19 b-17 c-15 d+20
again a-18 c-40 d+16
again$ a-41 c-34 d+22
ago b-25
ago$ b-23
agree a-17
ahead a-21 b-18 c-16 d+20
ahead$ a-21 b-18 c-16 d+20
ahi c-32
ahi$ c-24 d-24
ahora b-20 c-21
ahora__bien a-15
ahora_esta a-15
ahori* b-24 c-21
ahorita b-24 c-21
ahorita__puedo a+15 d-20
ahorita_no a+19 d-24
al a+15 b-56 c+17 d-36
al_@clinician a-20
al_rato a+24 b-19 c-23 d-23
alcoh* a-15
alcohol a-17 b-24 c-36 d+30
alcoholic a-15
alcoholic$ a-15
alerg* c-31
alergia c-18
alergica c-21
alergica$ c-17
alergica__nada a+17 d-16
algui* c+17 d-19
alguien c+17 d-19
alguien_me c+17 d-19
all b-54 c-36 d+17
all$ b-20 c-28
all__time a-24 b-20
all_clear a+19 c-17 d-20
all_good a+21 c-16 d-25
all_set a-23 d+24
all_the a-24 b-20
aller* b-34 c-35
allergic b-29 c-28
allergic__nothing a+16 d-20
allergic_to b-29 c-28
allergies a+21 c-19 d-22
allergies$ a+18 c-17 d-18
allergy: c-33 d+22
allergy:@body a-20 b-19
allergy:@medicine a-26 b+36 c-31 d-40
allergy:@place d-16
allergy:@relative a-29 b+28 d-33
allergy:@sick a-21
allergy:@symptom a-52 d+19
allergy:@symptom_once a-16 c+20 d-17
allergy:@treat c-29
allergy:a c-16
allergy:a_bad a-19
allergy:a_nada a+27 c-17 d-26
allergy:a_seizure a-17 d+18
allergy:acuer* a-18 c+16 d-15
allergy:acuerdo a-18 c+16 d-15
allergy:again a-25 c-18 d+15
allergy:al a+31 b-28 c-27 d-31
allergy:alerg* c-31
allergy:alergia c-18
allergy:alergica c-21
allergy:all a-17 d+16
allergy:aller* b-34 c-35
allergy:allergic b-29 c-28
allergy:allergic_to b-29 c-28
allergy:allergies a+21 c-19 d-22
allergy:am a-23
allergy:and c-26
allergy:at a+18 c-23
allergy:at_the c-17
allergy:bad a-28 d+17
allergy:bad_trip d+16
allergy:be a+22 c-22 d-27
allergy:been d-19
allergy:been_given c-16
allergy:befor* a+16 c-20
allergy:before a+16 c-20
allergy:bien b-16 d-20
allergy:broke a-19 b-18
allergy:broke_out a-18 b-18 d+19
allergy:but b-16 c+20 d-27
allergy:but_not d-21
allergy:can a-20 d-16
allergy:comezon b-16
allergy:como a-18 c-19
allergy:con a-30 b-24 c-24 d+29
allergy:con_eso a-30 b-24 c-24 d+29
allergy:count b-16 c+17
allergy:cual a-29 b+30 c-27 d-30
allergy:cual_@medicine a-20 b+19 d-20
allergy:cuent* d-29
allergy:de a-18
allergy:did b-26 c-33
allergy:did_great a+28 b-15 c-16 d-31
allergy:diero* c-17
allergy:dieron c-17
allergy:dio a-30 b-28
allergy:dio_@symptom a-17 b-16
allergy:do b-19 d-15
allergy:do_not b-19 d-15
allergy:does b-16 c+17
allergy:does_that b-16 c+17
allergy:en d-17
allergy:era a-30 b-27 c+33 d-29
allergy:es b+18 c-22 d-21
allergy:esa c-23 d+20
allergy:esa_vez c-23 d+20
allergy:eso a-18
allergy:estab* a-17 c+17 d-15
allergy:estaba a-17 c+17 d-15
allergy:ever d-20
allergy:exper* a-25 b-24 c-24 d+27
allergy:felt b-21 d-31
allergy:fine a+43 b-27 c-36 d-44
allergy:first a+27 b-23 c-20 d-27
allergy:first_time a+20 b-16 d-21
allergy:first_timer a+16
allergy:for a+19 b-19 c-23
allergy:for_me a+19 d-23
allergy:freak* a-15
allergy:freaked a-15
allergy:freaked_out a-15
allergy:from a-22
allergy:from_something d-16
allergy:gave a-17
allergy:given c-16
allergy:got b-29
allergy:great a+39 b-24 c-28 d-42
allergy:had c-58 d+23
allergy:had_# a+16 d-15
allergy:had_@symptom a-17 c-16 d+18
allergy:had_a c-20
allergy:had_it a+29 b-18 c-35 d-23
allergy:had_to a-17 b-15 c-17 d+18
allergy:hallu* a-29 b-28 c-26 d+31
allergy:hated a-16 b-17 d+18
allergy:hated_it a-16 b-17 d+18
allergy:have d-29
allergy:have_not a+27 c-24 d-23
allergy:he a+26 b-16 c-23 d-27
allergy:he_tomado a+19 d-21
allergy:heard a+17 c-15 d-16
allergy:heard_of a+17 c-15 d-16
allergy:heart a-27 b-20 c-27 d+28
allergy:here a+16
allergy:hives a-19 b-22 c-20 d+23
allergy:horri* a-21 c-18 d+20
allergy:horrible a-21 c-18 d+20
allergy:i a-17
allergy:i_am a-23
allergy:i_do c+17
allergy:i_had b-21 c-35
allergy:i_have d-15
allergy:i_know d-16
allergy:i_was a-26 b-18
allergy:in b-23
allergy:is a-30 b+30 c-23 d-27
allergy:is_it a-19 b+19 d-16
allergy:issue* a+21 c-17 d-15
allergy:issues a+21 c-17 d-15
allergy:it a+19 b-32 c-43
allergy:it_before c-16
allergy:it_made a-26 b-17 c-20 d+24
allergy:it_once a+18 c-16 d-18
allergy:it_was b-17
allergy:it_well a+17 d-18
allergy:itching a-15 b-15
allergy:just a+30 b-26 c-26 d-31
allergy:just_penicillin c-15
allergy:just_to a+16 d-17
allergy:ketamine c-23
allergy:kind d-18
allergy:kind_of d-18
allergy:know a-15 d-22
allergy:la a+39 b-42 c-46 d-21
allergy:la_he a+22 c-20 d-22
allergy:la_primera a+15
allergy:last b-25 c-33
allergy:last_time b-25 c-33
allergy:life b-19 c-23
allergy:made a-32 b-21 c-23 d+30
allergy:made_me a-23 c-16 d+21
allergy:made_my a-20 d+18
allergy:mal a-26 b-20 c-25 d+27
allergy:maris* a+17 c-16 d-15
allergy:maybe a-21 b-16 c+21 d-21
allergy:me a-17 b-36 c-19 d+28
allergy:me_acuerdo a-18 c+16 d-15
allergy:me_dio a-30 b-28
allergy:me_in c+17 d-17
allergy:me_la a+22 c-23 d-16
allergy:me_puse a-16
allergy:medicina a-23 b+22 c-18 d-21
allergy:medicine a-25 b+27 c-20 d-28
allergy:morph* c-19 d-23
allergy:morphine c-19 d-23
allergy:muy a-23 b-19 c+17
allergy:my a-27
allergy:my_@body a-19 b-18
allergy:my_life b-19 c-23
allergy:nada a+36 b-25 c-25 d-40
allergy:nauseas d-24
allergy:never a+24 b-47 c-18 d-19
allergy:never_been d-19
allergy:never_had a+18 c-19 d-16
allergy:never_heard a+17 c-15 d-16
allergy:never_taken c-16
allergy:never_tried a+23 c-21 d-20
allergy:new a+28 b-21 c-20 d-29
allergy:new_to a+28 b-21 c-20 d-29
allergy:no b-67 c+31 d-19
allergy:no_allergies a+21 c-19 d-22
allergy:no_issues a+21 c-17 d-15
allergy:no_me a-18 c+16 d-15
allergy:no_recuerdo a-24 c+24 d-18
allergy:no_se a-19 b-16 c+23 d-26
allergy:no_soy a+21 d-29
allergy:nomas a+28 b-24 c-26 d-28
allergy:nomas_a a+22 b-17 c-20 d-22
allergy:nope a+17 c-19
allergy:not a-35 b-64 c+41
allergy:not_had a+27 c-24 d-23
allergy:not_know a-18 b-24 c+19
allergy:not_say a-20 b-23 c+25 d-18
allergy:not_sure a-18 c+20 d-19
allergy:not_that b-17 d-22
allergy:nothi* a+16 d-20
allergy:nothing a+16 d-20
allergy:nunca a+23 b-17 c-22 d-25
allergy:nunca_la a+18 c-18 d-16
allergy:of_me c-15
allergy:of_my a-15 b-15 c-16 d+16
allergy:on c-39
allergy:on_it c-39
allergy:once b-15 d-23
allergy:one a-16 b+20 c-24 d-16
allergy:only a+48 b-39 c-47 d-43
allergy:out a-42 d+22
allergy:out_on a-16
allergy:panic a-23 b-24 c-20 d+24
allergy:panic* a-19 b-20 c-22 d+23
allergy:panicked a-17 b-19 c-20 d+21
allergy:passe* a-17
allergy:passed a-17
allergy:passed_out a-17
allergy:peanu* a+18 c-16 d-16
allergy:peanuts a+18 c-16 d-16
allergy:penic* a+26 b-17 c-23 d-24
allergy:penicillin a+24 b-15 c-21 d-21
allergy:polle* a+17 d-18
allergy:pollen a+17 d-18
allergy:prime* a+15
allergy:primera a+15
allergy:primera_vez a+15
allergy:proba* d-17
allergy:probl* a+34 b-17 c-25 d-36
allergy:puse a-16
allergy:que a-17
allergy:que_yo b-16
allergy:reacc* a-18 c-20
allergy:reaccion a-18 c-20
allergy:react* c-32
allergy:reaction c-24
allergy:recue* a-24 c+24 d-18
allergy:recuerdo a-24 c+24 d-18
allergy:recuerdo_bien a-17 c+17
allergy:say a-20 b-23 c+25 d-18
allergy:se a-32
allergy:se_me a-19 c-15 d+17
allergy:seizu* a-17 d+18
allergy:seizure a-17 d+18
allergy:senti a-18 b-25 d+17
allergy:sepa b-16
allergy:sever* d+15
allergy:severe d+15
allergy:shell* a+16 d-16
allergy:shellfish a+16 d-16
allergy:si a-18 b-18 d+15
allergy:si_me c-19 d+19
allergy:sick a-21
allergy:sin a+22 d-25
allergy:so a-16 c+16
allergy:solo a+19 b-16 c-15 d-18
allergy:solo_al a+19 b-16 c-15 d-18
allergy:somet* d-16
allergy:something d-16
allergy:soy b-26 c-21
allergy:soy_alergica b-23 c-18
allergy:stuff a-20 d+15
allergy:sulfa a+18 c-23 d-31
allergy:sure a-18 c+20 d-19
allergy:swell* a-17 b-21 c-20 d+21
allergy:swelled a-17 b-21 c-20 d+21
allergy:taken d-15
allergy:taken_it d-15
allergy:terri* b-16 d+16
allergy:terrible b-16 d+16
allergy:that b-37
allergy:that_count b-16 c+17
allergy:that_i b-22 d-23
allergy:the c-17
allergy:they a-26 b-22
allergy:they_gave a-15
allergy:they_had a-17 b-15 c-17 d+18
allergy:this a+21 c-19 d-23
allergy:thoug* a-22 b-15 c-19 d+21
allergy:thought a-22 b-15 c-19 d+21
allergy:thought_i a-22 b-15 c-19 d+21
allergy:time b-37
allergy:timer a+16
allergy:timer_here a+16
allergy:to c-15
allergy:to_it b-16 c-18
allergy:to_me b-19
allergy:to_nothing a+16 d-20
allergy:to_sulfa c-16 d-24
allergy:toler* a+20 b-17 d-22
allergy:tolerated a+20 b-17 d-22
allergy:tolerated_it a+20 b-17 d-22
allergy:tomad* a+19 d-21
allergy:tomado a+19 d-21
allergy:took a+16 c-15
allergy:tried a+23 c-21 d-20
allergy:tried_it a+23 c-21 d-20
allergy:trip d+16
allergy:una a-28 b-23
allergy:una_reaccion c-16 d+16
allergy:up a-39 b-34 c-37 d+39
allergy:vez b-18
allergy:vomiting a-22 b-26 c-24 d+25
allergy:was b-31
allergy:was_fine a+23 c-22 d-22
allergy:was_horrible c-15
allergy:was_out c+15 d-18
allergy:weird a-17 c+17 d-19
allergy:weird_but c+17 d-19
allergy:well b-19 c-25
allergy:went a-29 b-27 c-31 d+31
allergy:what a-24 b+25 c-23 d-24
allergy:when b-16
allergy:when_they c-17 d+17
allergy:which a-27 b+29 c-23 d-29
allergy:which_@medicine a-20 b+21 c-17 d-21
allergy:will a+19 c-20 d-24
allergy:worke* a+25 b-16 d-29
allergy:worked a+25 b-16 d-29
allergy:would d-21
allergy:y a+26 c-15 d-31
allergy:yes a-28 b-31 c-25 d+30
allergy:yo b-16
allergy:yo_sepa b-16
alone a+30 b-27 c-33 d-26
alone$ a+25 b-23 c-28 d-20
alta a-27
alta$ a-31
alway* b-25 c-24
always b-25 c-24
always_high a-18 b-18 c-19 d+21
am c-22
am_# b+17 c-33 d-47
am_@drive a+22 d-22
am__@date a-25 d+23
am__@medicine a-23 c-15 d+21
am__@relative a+20 d-20
am__a d+16
am__again a-18 b-19 d+17
am__dude a+17 d-16
am__guy a+15
am__in a-25 d+23
am__it b-21
am__lol a+17 d-17
am__male a+16 d-16
am__man a+15
am__my b-21 c-17 d+18
am__not d-16
am__old d-18
am__the a+23 d-24
am__to b-27
am__years d-18
am__you a-18 b+18 c-16
am_a a+28 b-45 c-16 d-24
am_asleep a+22 d-23
am_expecting a-17 b-19 c-16 d+20
am_free a-22 c-18 d+23
am_healthy a+20 c-18 d-16
am_in a+16 b-21 c-17
am_new a+20 b-20 c-19 d-17
am_not c-27 d-26
am_nursing a-35 c-19 d+27
am_ok a+19 b-16
am_on b-26 c-35
am_still a-28 b-22 c+16
am_with a+15
amama* a-32 b-23 c-29 d+30
amamantando a-18 c-17 d+19
amamantando$ a-18 c-17 d+19
amamanto a-23 b-18 c-21 d+23
amamanto$ a-23 b-18 c-21 d+23
an a-17 b-23
an_hour a+24 b-20 c-20 d-24
an_oops a-17 c+20
an_ultrasound a-18 c+20 d-20
anali* b-20 d-28
analisis b-20 d-28
analisis$ a-23 c+19 d-15
and a+16 b-37 c-29
and_@body a+20 d-18
and_@medicine a-43 b-33 c-39 d+43
and_@treat c-20 d+18
and__@medicine a-17 c-19 d+18
and__am a-16 d+18
and__both a+19 d-19
and__down c-19 d+16
and__fine a+17 d-20
and__for a-20
and__is c-18
and_counseling c-16
and_it a+16 c-21
and_no a+18 c-17
and_on c-16 d+17
and_she c-22 d+19
and_then a-21
ando b-48
ando__la a+24 d-27
ando_en a+21 b-19 c-29
ano a-19 b-18 c-20 d+21
ano$ a-17 b-16 c-18 d+19
anos a+17 b-45
anos$ b-32
anos__@drug a+17 c-18 d-17
anos_sin d-24
anoth* d-20
another d-20
ansie* a+30 b-28 c-27 d-30
ansiedad a+30 b-28 c-27 d-30
ansiedad$ a+28 b-26 c-25 d-28
answe* a-35 b+27 d-26
answer a-15 b+15 d-19
answer$ a-15 b+15 d-19
antidepresivos c-17 d+21
antidepressants a-22 d+18
anxie* a+22 c-30 d-29
anxiety a+22 c-30 d-29
anxiety$ a+25 b-19 c-20 d-23
any a+30 b-28 c-38
any$ a+19 b-17 c-26
any:i a-20 b-18 c+23 d-23
any:no d-18
any:not b-18 d-22
any_more c-19
any_of a+15 c-15
anybo* a+18 b-16 c-19
anybody a+18 b-16 c-19
anybody$ a+18 b-16 c-19
anyon* b-22 d-17
anyone b-22 d-17
anyone$ a+22 b-17 c-21
anyth* a+20 b-21 c-21
anything a+20 b-21 c-21
anything$ a+26 b-19 d-22
apena* b-22 c-25
apenas b-22 c-25
appointment a-19 b+19 d-19
are c-33
are_bad d-18
are_fine a+25 d-27
are_good a+23 b-17 c-18 d-27
aroun* b-22
around b-22
around$ b-17 d-23
arres* a-18 d+18
arrit* a-20 b-17 c-22 d+22
arritmia a-20 b-17 c-22 d+22
arritmia$ a-20 b-17 c-22 d+22
as a+23 d-36
as__@relative c+16 d-16
as__as a-16 d+19
as__baby c+19 d-17
as_a c+17 d-45
ask b+19 d-39
ask$ a-30 c+21 d-26
ask__@clinician a-19 b+25 c-29 d-18
ask_my a-19 b+25 c-29 d-18
asked c-17
asked__@relative c-17
asked__and c-17
asked_my c-17
askin* b-18 c+15 d-20
asking b-18 c+15 d-20
asking_around a-16 c+15
aslee* b-22
asleep b-22
asleep$ b-18 c-17
asthm* a+22 c-21 d-21
asthma a+22 c-21 d-21
asthma$ a+20 c-18 d-19
at b-65 d-25
at__@insurer d-26
at__but a-21
at_a a+22 c-18 d-23
at_all a+32 c-21 d-30
at_least a-19 b-16
at_night a-25 b-18 c+17
at_the b-21 c+20 d-29
at_work c-22
attac* b-15
attack d+15
away b-25 c-24 d+20
b c-20 d+17
baby a-21 c-16 d+18
baby$ a-31
back b-32 d-17
back$ a-23 b-18 c+23 d-21
bad a-23 c-27 d+21
bad$ a-37 d+25
bad__the d-16
bad_time b-19
bad_trip d+16
bajad* a-18 c+15
bajado a-18 c+15
be c+16
be$ a-32 c+24 d-29
be__first a+16 b-17
be_there a-24 c-20 d+25
be_waiting c-15
bebe a-34 b-33 d+16
bebe$ a-29 b-24
been b-33
been__# a+16
been__@treat c-22
been__a a-17
been__and a-19 c+20 d-20
been__that b-17 c-20
been__years a+17 d-18
been_checked a-24 c+22
been_given c-16
been_in a-16 d+17
been_on c-17
been_sober a+19 d-20
been_trying c+16 d-16
beer a+24 c-24 d-24
beers a+26 b-16 c-25 d-25
beers_at a+19 c-18 d-17
before$ c-22 d-15
bette* a+29 b-28 c-16 d-31
better a+29 b-28 c-16 d-31
better$ a+30 b-27 c-24 d-30
bf c-16
bien a+33 b-60 c-20 d-27
bien$ a+29 b-48 c-16 d-26
bien_de a+17 d-19
bill d-21
bipol* a-34 b-27
bipolar a-32 b-25 c+17
bipolar$ a-43 d+17
bipolar_# a-19 b-17
bipolar__# c-21 d+20
bipolar__no b-21
bipolar_disorder c-19 d+17
bipolaridad a-17 c-17 d+18
bipolaridad$ a-17 c-17 d+18
birth a+15
birth_control a+15
bit b-19 d-16
bit$ b-19
bladder b-50 c-27 d+23
block* c-19
blood b-32
blood__high c+17
blood__was c+16 d-18
blood_pressure b-24
blood_test d-16
book a-21 b+23 c-24 d-21
borde* a-26 b-24 c+28 d-27
borderline a-26 b-24 c+28 d-27
borderline$ a-22 b-22 c+24 d-23
born c-20
both b-49 c-47 d+17
both$ a-31 b-26 c-25 d+30
both__fine a+20 d-22
both__years a-17 d+16
both_fine a+15 d-16
both_for a-17 d+16
boyfriend a-22 c-17
bp b-43 c-29
bp$ b-18 c-18
bp_@medicine c-15 d+19
bp__high a-21 b-19 c-29 d+27
bp_is b-34 c-21
break a-30 b-23 c-27 d+31
break$ a-21 b-18 d+19
breas* a-32 b-32 c-30 d+34
breastfeed a-18 b-21 c-18 d+21
breastfeeding a-21 b-15 c-18 d+22
breastfeeding$ d+15
bring a-36 c-33 d+20
bring_me a-25 b-17 c-20 d+27
broke a-23 b-25
broke_out a-18 b-18 d+19
brote a-23 b-16 c-24 d+24
brother c-30
bueno a-23 b-23 c-20 d+24
bueno$ a-23 b-23 c-20 d+24
bunch a-19 b-16 c-22 d+24
bunch$ a-17 c-19 d+21
bus a+27 b-32 c-24 d-23
busca* a-37 b-34 c+36 d-32
buscando a-27 b-23 c+27 d-26
buscando$ a-27 b-23 c+27 d-26
buspirone a+21 b-18 c-22 d-19
busy a+36 b-30 c-28 d-37
busy$ a+29 b-23 c-22 d-30
but b-85 c+18 d-15
but__@relative a-17 b-18 c-37 d+30
but__am a+24 b-28 c-19 d-19
but__do b-16
but__is b-25 d-19
but__it a-25
but__me a+31 b-29 c-22 d-22
but__not b-28
but__ok a+19 b-16
but__sure a-16 c+18 d-18
but__those a+15 c-18
but__yes c-16 d+16
but_i b-39
but_it d-30
but_my a-24 b-21 c-43 d+37
but_never c+16 d-18
but_not a+15 b-36 d-38
but_ok a-20 c+23 d-25
but_she d-25
but_they c-19
but_yes a-19 d+18
bypas* a-19 b-18 c-18 d+20
bypass a-19 b-18 c-18 d+20
bypass$ a-19 b-18 c-18 d+20
c b-23
c$ a-19 b-19 c-35 d+29
cada a-17 b-32 c-47 d+37
cafe a+18 b-16 d-17
call a-26 b+39 c-20 d-49
calle* a-17 c+16 d-17
called a-17 c+16 d-17
came b-20 c-26
came_back b-20 c-26
camin* a+23 b-22 c-22 d-22
caminando a+23 b-22 c-22 d-22
caminando$ a+23 b-22 c-22 d-22
can b+33 d-29
can$ a-47 b-43 c+30
can__do a+18 c-19 d-27
can__find a+16 c-17
can__it c-33 d+24
can__me c-29
can__now c-15
can__someone b-17 d-22
can__talk c-24 d-27
can__to b+21 c-26 d-28
can_i a-44 b+45 c-39 d-38
can_not a+21 b-60 c-22
can_they a-17 b+18 c-19 d-16
can_we a+19 b-20 d-18
can_you a+17 b-21
cance* a-21 c-21
cancer a-21 c-21
cancer$ a-21 c-21
car a+15 c-26 d-16
car$ a+18 c-23 d-28
cardi* a-22 b-26 c-28 d+27
cardiologist a-22 b-26 c-28 d+27
casa b-17 c-19
casa$ b-16 c-17
cathe* c-20 d+20
cbd a-24 b-29 c+32 d-26
celexa c-15 d+16
cero a+26 b-25 c-22 d-26
cero$ a+26 b-25 c-22 d-26
cerve* a+35 b-22 c-35 d-29
cervecita a+18 c-19
checa* a-32 b-25 c+31 d-27
check b-27 d-30
check$ b-26 d-28
check* a-25 b-38 c+38 d-29
checked b-19 c+24 d-24
checked$ a-21 c+21 d-16
checking a-20 b-24 c+29 d-31
checking$ a-28 b-23 c+29 d-28
checkups a-17
checkups$ a-18
chole* a+20 c-28 d-26
cholesterol a+20 c-28 d-26
cholesterol$ a+26 b-19 c-21 d-24
chron* a-16 b-19 c-20 d+19
chronic a-16 b-19 c-20 d+19
chronic_utis c-15 d+17
churc* a-20 b-23 d+15
church a-20 b-23 d+15
cigarettes a+26 c-31 d-19
cirrh* a-16 c-27 d+20
cirrhosis a-16 c-27 d+20
cirrhosis$ a-26 c-22 d+17
cirro* a-18 c-29 d+21
cirrosis a-18 c-29 d+21
cirrosis$ a-29 c-26 d+23
claro a-24 b-33 d+28
claro$ a-34 b-17 c+23
clean a+37 b-45 c-44 d-20
clean$ a+20 b-33 c-31
clear a+19 c-17 d-20
clear$ a+19 c-17 d-20
clinic d-16
close b-23
closed a+16 b-33 c-31
come c-24 d-22
comezon b-16
comin* b-19 c-24
coming b-19 c-24
como a-47 b+40 c-28 d-17
como_# d+15
como_se a-17 d-22
como_tres d+16
con b-47 c-16 d+19
con_@clinician c-22 d+21
con_@medicine a+24 c-24 d-23
con__@clinician c+16 d-17
con__@drug a-15
con_el c-18
con_eso a-27 b-26 c-25 d+28
con_una c+16 d-17
condo* b-18 d-22
confi* a-42 b+18 c-31 d+15
confidential b+15 d-16
confidential$ b+15 d-16
conoz* a+20 c-15 d-19
conozco a+20 c-15 d-19
consi* b-19 c+20 d-27
consigo b-19 c+20 d-27
consigo_@ride d-19
conte* d-31
contr* a-34 b-29 c-50 d+42
control b-20 c-21
control$ c-17
controlada a-21 d+17
controlada$ a-21 d+17
copa a+19 c-18 d-19
coraz* c-24
corazon c-24
corazon$ a-22
corazon__anos a-18 d+19
corazon__bien d-15
corazon_en a-17 d+17
corazon_hace a-18 d+19
corazon_no c-16
cosas a-35 b-36 c-37 d+40
cosas$ a-27 b-28 c-26 d+28
could b-32 c+20 d-33
could__say c+15
could_be a-22 b-17 c+23 d-22
could_not b-19 d-17
couns* a-25 b-27
counseling a-25 b-27
counseling$ c-16
counseling__# a-15 d+16
counseling_count b-21 c+18 d-15
counselor a-23 b-15 c+30 d-30
count a-62 b+21 d-24
count$ a-62 b+21 d-24
count* a-17
counts d-34
counts$ a-20 c+18 d-27
counts_as a-18 b+18 c-18 d-16
cours* a-17 d+17
course a-17 d+17
cousin c-25
cover* c-19 d+20
covered c-19 d+20
crazy a+16 b-30 c-37
crazy$ a+16 b-20 c-24
creep* d-16
creeping d-16
creeping_up d-16
creo a-32 b-39 c+38 d-31
creo__no a-18 c+16
creo__si b-20 c+17 d-20
creo_que a-30 b-39 c+36 d-30
crist* b-16 c-20 d+17
cual a-29 b+30 c-27 d-30
cual_@medicine a-20 b+19 d-20
cuale* a-17 d-21
cuales a-17 d-21
cuales$ a-17 d-21
cuand* b-24
cuando b-24
cuando$ d-21
cuando__@relative d+16
cuando__mi c-16 d+15
cuando_me a-21
cuando_murio d+16
cuanto a-34 b+34 c-30 d-34
cuent* a-45 b+43 d-58
cuenta a-45 b+33 d-49
cuenta$ a-42 b+26 d-47
cuentan a-20 b+26 c-26 d-27
cuentan$ a-20 b+26 c-26 d-27
cuido a+20 c-19 d-21
curre* a-20 b-19 c-19 d+21
currently a-20 b-19 c-19 d+21
cutti* a-22 b-20 c+25 d-25
cutting a-22 b-20 c+25 d-25
cysti* a-23 b-24 c-24 d+25
cystitis a-23 b-24 c-24 d+25
cystitis$ a-23 b-24 c-24 d+25
da d-20
dad c-33
daily a-21
dando a-23 b-18 c-19 d+23
dando_pecho a-17 d+17
daughter a-31 c-39 d+32
day a-16 b-36
day$ b-34
days a-19 b-31 d+19
days_are a+19 c-15 d-20
days_clean a-23 d+21
de b-24
de__@body a-22 c-16 d+23
de__cuando d-21
de__dos a+17 c-16 d-16
de__en d-21
de__meses a-19 d+18
de__presion c-22
de_eso a+26 b-18 c-21 d-25
de_la b-26
de_las a+19 c-16 d-20
de_los a+20 c-20
de_mas a-25
de_problemas a-17
de_vez d-21
decir a-29 b+30 c-28 d-24
decir$ a-28 b+27 c-25 d-22
deje b-34 c+21 d-45
dejem* a-17 b-16 c+19 d-17
dejeme a-17 b-16 c+19 d-17
del b-15
del__en a-17 d+17
del__hace c-19
del__no a+18 d-16
del_corazon c-28
del_higado a-20 b-19
depen* a-55 b-57 c+55 d-48
depende a-35 b-34 c+36 d-36
depende$ a-22 b-21 c+24 d-24
depends a-38 b-43 c+38 d-30
depends$ a-22 b-22 c+20
depends__you b-20 c+16
depends_what a-15 b-23 c+18 d-16
depo a+26 b-22 c-23 d-26
depo$ a+18 c-16 d-17
depre* a+28 b-37 c-37
depresion a+21 b-18 c-18 d-22
depresion$ a+20 c-15 d-18
depression a+23 b-17 c-20 d-24
depression$ a+22 c-17 d-22
desde a-15 c-15 d+16
despu* a+18 d-17
despues a+18 d-17
detox a-19 b-16 c-18 d+20
detox$ a-17 c-16 d+19
diabe* a+21 c-19 d-21
diabetes a+21 c-19 d-21
diabetes$ a+17 c-17 d-16
diagn* a-31 b-40
diagnosed a-24 b-22 c+15
diagnosed__bipolar c-15
diagnosed_with c-25 d+18
diagnosticado d-15
diagnosticaron a-18 c-25 d+23
dias a-15 b-27
dias$ b-18 c-29
dice a-18 b-25 c+20 d-15
dice__si c+21
dice_que a-18 b-25 c+20 d-15
dicho c+16
did b-49 c-17
did__for a-18
did__me a+19 d-18
did__twice a-21 b-17
did_great a+28 b-15 c-16 d-31
did_not b-27 c-24 d+18
died a+27 b-27 c-31 d-21
died$ a+27 b-27 c-31 d-21
diffe* a-18 c-19
different a-19 b-16 d+20
digam* a-38 b-29 c-28 d+38
digame a-38 b-29 c-28 d+38
digame$ a-35 b-25 c-25 d+35
dijer* a-17 b-20 c+28 d-24
dijeron a-17 b-20 c+28 d-24
dijeron_que a-17 b-20 c+28 d-24
dijo a-15 b-26 c+21 d-18
dijo_que a-15 b-26 c+21 d-18
dinner a+16 d-15
dio a-18 b-33
dio_@symptom a-17 b-16
dio__hace a-15
dio_una a-16 d+16
dios a+21 c-19 d-19
disea* c-23
disease c-23
disor* a-17 b-19
disorder a-17 b-19
disorder$ c-18 d+16
diu a+23 b-17 c-22 d-23
diu$ a+23 b-17 c-22 d-23
divor* b-17 c-20 d+16
do a-16 b+34 d-41
do__a c-17
do__anyone a+18 c-17
do__ask b+17 c-18 d-16
do__count a-20 b+28 c-31 d-24
do__drink a+21 c-22
do__have c-25 d-30
do__it d-26
do__know a-30 b-46 c+35 d-24
do__need a-16
do__now b-17 c-18
do__remember a-17 c+18 d-18
do__so a-20 c+22
do__to a-24 b+19 d-20
do__tomorrow a+15 b-16
do__trust a-21 c+19
do_drugs a+21 b-17 c-19
do_i a-15 b+17 c-17
do_it c-21
do_not b-52 c+22 d-40
do_they a-15
do_you a-32 b+24 c-36
docto* a-17 b-15 c+18 d-16
doctor a-27 c+20 d-28
doctors a-17 b-15 c+18 d-16
doctors$ a-16 c+17
does a-38 b+30 d-73
does_@drug a-16 b+25 c-24 d-17
does__@drug b-21 c+19
does__counseling b-21 c+18 d-15
does__count a-52 c+20 d-55
does__matter b+15 c-16
does__me b+15 c-20 d-17
does_but a+19 c-16
does_it a-19 b+25 c-29 d-21
does_postpartum b-24 c+17
does_that a-36 c+17 d-37
doing a-33 b-31 c+36 d-35
done c-23
dormi* a-22 b-22 c+23 d-22
dos b-24
dos$ d-18
doubt b-37 c+27 d-36
doubt_it b-37 c+27 d-36
down a-18 b-26 c+20 d-17
down$ a-30 b-23 c+21
doy a-24 b-26 c-32 d+30
doy_pecho a-22 c-20 d+22
dozen a-15 b-16 c-18 d+18
dozen$ a-15 b-16 c-18 d+18
drank a-24 b-17 c-26 d+25
drink a+19 b-45
drink$ a+30 b-22 c-26 d-27
drink* d-26
drink__much a-23 b-16
drink__nights d-15
drink_a a-20
drink_socially a+19 c-19 d-18
drink_too a-17 d+17
drinking a-18 b-33 c-50 d+36
drinks a-15 d-22
drive a+23 b-27 c-34
drive* b-31 c-28 d+21
driver b-31 c-28 d+21
drives a-20 b-18 c-20 d+22
driving a+22 c-17 d-24
droga* c-23 d-20
drogas c-23 d-20
drogas$ c-22 d-18
drop c-21
drug a-18 c-19
drugs a+15 c-28 d-22
drugs$ c-23 d-16
drunk a-24 c-18 d+26
dude a+17 d-16
dude$ a+15
due a-28 b-18 c-17 d+24
due__@date a-20 d+19
due_in a-23 b-16 d+22
eat d-20
edge b-29 c+21 d-36
edge$ b-26 d-28
eithe* a+16
either a+16
el a+17 c-33
el_@drug c-17 d+16
el__cuenta a-26 b+27 c-29 d-23
el__la a+20 d-17
el__y a+18 d-18
el__yo b-22
el_corazon a-16
el_diu a+23 b-17 c-22 d-23
el_higado b-20 c-32
el_que b-19
el_rinon c-16
eleva* a-24 b-16
elevated a-24 b-16
else b-18
else$ a+17 b-16 d-21
em b-21 c-24
em$ c-16
embar* c-23
embarazada c-21
embarazada$ c-21
en a+24 b-64 c-25
en_# a-21 d+19
en__noche c+20 d-15
en__y d-17
en_cuando d-21
en_el a+18 d-19
en_la b-24
en_las a+16 d-16
en_rehabilitacion a-21 c-17 d+21
enalapril a-26 b-17 c-23 d+26
encue* b-17 c+16 d-26
encuentro b-17 c+16 d-26
encuentro_quien d-16
enlar* a-16 b-15 c-15 d+18
enlarged a-16 b-15 c-15 d+18
enlarged_heart a-16 b-15 c-15 d+18
enzym* a-17
enzymes a-17
episo* a-21 b-18 c-25 d+25
episode a-15 c-17 d+18
episodio d+15
era a-31 c+21 d-32
es b+34 d-54
es$ a-32 b+30 c-23 d-28
es__de a+15
es__del a+24 b-24
es__la a+15
es__primera c-15
es__vez c-15
es_bipolar c-17
es_el b-22
es_eso a-16
es_la a+24 b-28 c-17 d-21
esa c-23 d+20
esa_vez c-23 d+20
escuc* a-22 b-25 c-29 d+31
eso d-26
eso$ c-21
eso__es b+16 c-17
eso_cuenta a-18 b-39 c+34 d-33
eso_no a+17 c-16
eso_que a-21 b+22 c-23 d-17
esperando a-30 b-19
esperando_los a-18 c+16
esposa a-31 b+18 d-20
esposo c-37
esqui* a-18 b-19 c-20 d+20
esquizofrenia a-18 b-19 c-20 d+20
esquizofrenia$ a-20 b-19 c-18 d+21
esta a-25 c-30 d+21
esta_bien a-31 b-23 c-23 d+30
estab* a-19 c+15
estaba a-19 c+15
estan d-18
este a-24 b-22
este_ano a-17 b-16 c-18 d+19
estoy b-36
estoy_@insurance a-28 b-17 c+29 d-22
estoy__los a-18 c+16
estoy__una d-26
estoy_amamantando a-18 c-17 d+19
estoy_bien a+16 b-17
estoy_dando a-17 d+18
estoy_en b-23 c-34 d+21
estoy_esperando a-30 b-19
estoy_manejando a+23 c-17 d-23
estoy_operada a+17 c-16 d-18
estoy_sano a+17 d-17
estoy_segura a-26 c+23 d-16
estoy_tomando a-26 b-17 c-22 d+25
estoy_trabajando a+22 c-17 d-23
estre* a+30 b-29 c-25 d-30
estres a+30 b-29 c-25 d-30
estres$ a+30 b-29 c-25 d-30
estud* b-17 d-23
estudios b-17 d-23
estudios$ a-18 c+16
estuv* a-19 b-21 c-16 d+20
estuve a-19 b-21 c-16 d+20
even c-18
ever a+31 b-40 c-18 d-38
ever$ a+35 b-33 c-38 d-28
ever_took a+16 c-18
every a-43 b-36 d+25
every* c-31
every_day a-23
every_night a-22 b-15 c-19 d+24
everything c-31
everything__out a+18 c-17 d-16
ex d-19
ex_@clinician b-15 c+16
expec* a-27 c-28 d+23
expecting a-27 c-28 d+23
expecting$ a-17 c-18
exper* a-25 b-24 c-24 d+27
facto* a+18 b-16 c-16 d-17
factory a+18 b-16 c-16 d-17
failu* a-17 b-16 c-16 d+18
failure a-17 b-16 c-16 d+18
falta* a-15
faltan a-15
faltan_los a-15
famil* b+18 d-33
family b+21 c-22 d-30
family$ a-21 b+26 c-18 d-26
family_here b-16
far b-20 c-30
far$ b-20 c-30
fatty a-19 c-18 d+19
fatty_liver a-19 c-18 d+19
favor a+18 b-20 c-16
favor$ a+18 b-20 c-16
fell b-24 c-30
felt b-21 d-31
few b-33
fiest* a+16 d-15
fiestas a+16 d-15
fiestas$ a+16 d-15
fifth d+15
figur* b-22 d-20
figured a+16
find b-34 c+17 d-32
find_someone b-21 d-25
fine a+45 b-60 c-60 d-28
fine$ a+50 b-45 c-45 d-45
fine_it a+16 d-16
fines b-22 d-30
fines$ a-35 b-18 c+31 d-22
first a+30 b-38 c-35 d-21
first$ a+19
first__for a+19 d-21
first__here a+16
first_thing a+15
first_time a+28 b-21 c-21 d-32
first_timer a+16
fluoxetina b-21 c-25
folks a-30 b-22 c-21 d+31
for a-20
for_@drug a-21 b-15 c-21 d+22
for__@relative b-18
for__and a-24
for__bit c-17
for__week a-23 c-20 d+22
for__years a+20 c-18 d-18
for_a b-22 c-20
for_it b-17 c-30
for_mania c-15
for_me b-22
for_my b-21 c-16
for_sleep a-27 b-19 c+27 d-24
for_what a-22 b+25 c-18 d-28
for_years a-30 b-20 c-31 d+33
forge* a-22
forget a-22
found a-43 b-29 c-38 d+44
found_a c-17 d+17
found_out a-25 c-15 d+23
found_someone a-19 d+18
four a-21 b-19 c-23 d+23
four$ a-21 b-19 c-23 d+23
freak* a-15
freaked a-15
freaked_out a-15
free a-27 b-17
free$ a-27 b-17
frequ* d+15
frequent d+15
friends a+17 d-15
from a-23 b-30 d+23
from_something d-16
fui a-30 b-20 c+18
fui__@clinician a-19
fui__tiempo c+15 d-17
fui_un c+15 d-17
fumo b-41 c+26 d-34
fumo$ a+16 c-20
gave b-19 c+16 d-17
gave_it a-18
get_a c-23
get_manic c-16 d+18
get_off d-16
gets a-17 c+18 d-17
getti* a-37 b-22 c+35 d-32
getting a-37 b-22 c+35 d-32
getting_a a-22 c+22 d-22
gf a-22
give a+24 b-20 c-23 d-18
give_me a+24 b-20 c-23 d-18
given c-16
gives b-19 c-16
gives_me b-19 c-16
glass a+24 b-16 c-23 d-23
glass__@drug a+15 c-16
glass_of a+24 b-16 c-23 d-23
go a-51 d+24
go$ a-21 b-22 c-20 d+23
go_ahead a-21 b-18 c-16 d+20
god a+23 b-18 c-23 d-20
god$ a+16 d-16
god_no a+18 c-16
going a+18 b-23 c-28
going__@drive d-15
going__take a-18 d+19
going_to a+18 b-23 c-28
good a+32 b-51 c-47
good$ a+21 b-40 c-34
good__my a+25 d-29
good_time c-16
got a-35 b-75 c-21 d+46
got__covered c-19 d+20
got__my c-15
got__this a-22
got_a a-46 b-21 d+16
got_an c-18 d+19
got_it b-21
got_me a-19 d+18
got_my a+15 b-16 c-32
gracias a+23 c-19 d-22
grandpa a+25 c-20 d-25
graso a-19 c-18 d+19
great a+42 b-26 c-31 d-46
guess a-33 b-31 c+36 d-38
guess$ a-30 b-28 c+33 d-34
gummies a-15 b-23 c+24 d-16
guy a+15
ha a-34 b-16 c+18
ha_bajado a-18 c+15
habla* a-18 b-16
hace b-40
hace_# c-15
hace__anos c-15
hace_anos b-24
hace_mucho a+20 b-17 d-25
had b-37
had_# a+16 d-15
had_@symptom a-17 c-16 d+18
had_@treat a+19 c-21 d-16
had__@body a-18
had__a a-28 b-16 c+17
had__at a+16 d-15
had__bad a-20
had__before c-17
had__break c-18 d+19
had__but a+25 b-37 d-52
had__c c+17 d-27
had__cancer a-21 c-19
had__episode c-16 d+17
had__for c-19
had__heart c-27
had__hysterectomy a+17 c-19
had__in c-17
had__my b-15 c-17
had__not a+19 c-18
had__once d-21
had__oops a-17 c+20
had__out a+25 b-18 c-28 d-21
had__psychotic c-18 d+21
had__scare d-15
had__surgery c-22
had__transplant c-18 d+17
had__years c+17 d-17
had_a c-25
had_an a-34 b-23 d+28
had_it d-32
had_my a+36 b-39 c-21 d-41
had_one c-18
had_psychosis a-16 b-15 c-16 d+18
had_some a-24 b-17 c+29 d-29
had_that a+27 c-26 d-19
had_to a-17 b-15 c-17 d+18
hallu* a-30 b-30 c-25 d+30
hallucinations a-28 b-30 c-24 d+29
han b-22 d-28
han__eso a+20 c-18
han_diagnosticado d-15
han_dicho c+16
han_revisado a-18 c+18
has c-26
has__but a+17 b-19 c-17
has__do a+27 b-29
has__i a+25 b-32 c-19 d-16
has__not a+36 b-41 c-19 d-25
has__on a-16 c-16
has_it c-22
has_me d+16
has_schizophrenia d-16
hated a-16 b-17 d+18
hated_it a-16 b-17 d+18
have b-22 c-16 d+25
have__@ride c-21
have__been d-20
have__had d-21
have__it b-22
have__my a-21 c+19
have__tried a+25 c-26 d-20
have_a a-27 b-18 c-36 d+31
have_anyone a+15
have_never a+25 b-17 c-25 d-23
have_not b-42 c+16 d-43
have_to a-38 b+19
have_tried a-20 d+20
havin* a-19 b-21
having a-19 b-21
hay b-28 c-35 d+18
hay_@ride c-18
hay_quien b-17 c-24
he b-56
he__@treat c-19
he__but a-18
he__nada a+19 d-26
he__not c-16
he_can c-26
he_ido c-20
he_is b-27 d-16
he_probado c-22
he_tomado b-24
healt* a+37 b-33 c-32 d-34
healthy a+32 b-27 c-28 d-29
healthy$ a+28 b-21 c-25 d-26
hear a-22 b-22 d+18
hear__sometimes c-16
hear_things c-16 d+16
heard b-28
heard_of a+17 c-15 d-16
heart b-28
heart$ a+18 c-32
heart* b-18 c-23
heart:# a+20 b-36 c-44
heart:#_over a+25 c-15 d-30
heart:#_this a+18 d-19
heart:@clinician a-32 b-37 c+16
heart:@clinician_said c+17 d-20
heart:@medicine a-68 b-44 d+35
heart:@relative b+22 c-31 d-50
heart:@relative_does a+21 b-16
heart:@relative_es a+26 b-27 d-19
heart:@relative_had c-17 d-18
heart:@relative_has b+15 c-22 d-20
heart:a b-23
heart:a_bad a-16
heart:a_heart a-15 c-21 d+19
heart:a_little d-18
heart:a_pacemaker a-16 c-20 d+20
heart:a_veces a-23 c+27 d-25
heart:actua* a+20 b-16 c-16 d-18
heart:actually a+20 b-16 c-16 d-18
heart:afib a-33 b-33 c-17 d+31
heart:ago a-22 b-16
heart:al a-19 c+17
heart:al_@clinician a-16 c+18 d-18
heart:all a+17 b-17 c-23
heart:all_clear a+19 c-17 d-20
heart:alta a-27
heart:alway* b-16 c-17
heart:always b-16 c-17
heart:am b-38 c+15 d-28
heart:am_# a+15 c-16
heart:am_healthy a+20 c-18 d-16
heart:am_ok a+19 b-16
heart:am_on a-19 c-15 d+21
heart:an a-27 b-23 c-17 d+25
heart:and b-18 d-20
heart:anos a-22
heart:anxie* c-19
heart:anxiety c-19
heart:any c-20
heart:arrit* a-20 b-17 c-22 d+22
heart:arritmia a-20 b-17 c-22 d+22
heart:as a+18 c-26 d-15
heart:as_a a+24 b-26 c-18 d-23
heart:asthm* a+22 c-21 d-21
heart:asthma a+22 c-21 d-21
heart:at a-31 b-19 c+29 d-23
heart:at_the a-17 c+19 d-20
heart:bad a-28 c-19 d+18
heart:been a-22 b-27 c+29 d-26
heart:been_checked a-17 c+16
heart:bien a+27 b-26 c-24 d-25
heart:bien_de a+17 d-19
heart:blood b-23
heart:blood_pressure b-23
heart:borde* a-15 c+17 d-17
heart:borderline a-15 c+17 d-17
heart:both a-17 b-28 c-25 d+23
heart:bp b-43 c-29
heart:bp_@medicine c-15 d+19
heart:bp_is b-34 c-21
heart:but b-46 c-21
heart:but_i b-25
heart:bypas* a-19 b-18 c-18 d+20
heart:bypass a-19 b-18 c-18 d+20
heart:cardi* a-22 b-26 c-28 d+27
heart:cardiologist a-22 b-26 c-28 d+27
heart:check a+17 b-16 d-21
heart:check* b-21 c+18
heart:checked b-16 c+18 d-22
heart:checkups a-17
heart:chole* a+20 c-28 d-26
heart:cholesterol a+20 c-28 d-26
heart:clear a+19 c-17 d-20
heart:contr* a-26 b-17 c-21 d+24
heart:controlada a-19 d+15
heart:coraz* c-24
heart:corazon c-24
heart:corazon_en a-17 d+17
heart:corazon_hace a-18 d+19
heart:corazon_no c-16
heart:creep* d-16
heart:creeping d-16
heart:creeping_up d-16
heart:dad d-18
heart:de a+15 b-34 c-25
heart:de_la c-22
heart:del c-28
heart:del_corazon c-28
heart:diabe* a+19 c-18 d-18
heart:diabetes a+19 c-18 d-18
heart:diagn* a-33 b-22
heart:dio c-23
heart:dio_un c-18
heart:disea* c-18
heart:disease c-18
heart:do_not b-28
heart:docto* a-17 b-15 c+18 d-16
heart:doctor a-35 b-35
heart:doctors a-17 b-15 c+18 d-16
heart:does b+17 c-33 d-22
heart:does_but a+19 c-16
heart:el a-23
heart:el_corazon a-16
heart:en a-16 d+16
heart:enalapril a-26 b-17 c-23 d+26
heart:enlar* a-16 b-15 c-15 d+18
heart:enlarged a-16 b-15 c-15 d+18
heart:enlarged_heart a-16 b-15 c-15 d+18
heart:es a+16 d-21
heart:eso c-20 d-18
heart:estoy a+15 b-36
heart:estoy_sano a+17 d-17
heart:failu* a-17 b-16 c-16 d+18
heart:failure a-17 b-16 c-16 d+18
heart:fine a+20 b-28 c-27
heart:fine_it a+16 d-16
heart:for c-23 d+23
heart:for_it c-18 d+16
heart:good a+34 b-23 c-24 d-35
heart:got a-17 d+20
heart:hace a-27 d+21
heart:hace_anos a-16 d+20
heart:had_a c-30
heart:had_it a-27 c+27 d-16
heart:has c-27
heart:has_it c-20
heart:has_me d+16
heart:have b-27
heart:have_a a-16 c-22 d+20
heart:he a-20 c+18
heart:healt* a+30 b-28 c-29 d-24
heart:healthy a+23 b-19 c-24 d-18
heart:heart b-26
heart:heart* b-18 c-23
heart:heart_@medicine a-15 c-20 d+23
heart:heart_disease c-18
heart:heart_failure a-17 b-16 c-16 d+18
heart:heart_is b-17 c-15
heart:heart_problems c-32
heart:heart_trouble b-26 c-19
heart:heartbeat a-16 b-15 c-19 d+18
heart:high a-58 d+20
heart:high_at a-21
heart:high_blood a-21 c-22 d+24
heart:high_bp a-20 c-20 d+21
heart:high_but a-17 c-35 d+27
heart:hiper* a-21 b-16 c-15 d+20
heart:hipertenso a-17 d+16
heart:how b+19 c-20 d-19
heart:huh a-21 b-24 c-19 d+25
heart:husband c-19
heart:hyper* a-37 b-32 c-32 d+39
heart:hypertension a-37 b-32 c-32 d+39
heart:i a-21
heart:i_am b-38 c+15 d-28
heart:i_do b-22
heart:i_had a-18
heart:i_have b-18 c-16
heart:i_take a-17 c-26 d+25
heart:i_was c-16 d+16
heart:if_anything a+16 c-17
heart:in a-36 c-25
heart:in_# a-16 d+17
heart:in_my a-16 c-19
heart:irreg* a-23 b-26
heart:irregular a-23 b-26
heart:irregular_heartbeat a-16 b-15 c-19 d+18
heart:is c-16
heart:is_been a-16 c+18 d-19
heart:is_fine b-24 c-24
heart:is_good a+29 b-18 c-18 d-31
heart:is_high a-28
heart:is_it a-24 c-22 d+20
heart:is_my a+27 c-17 d-27
heart:is_normal c-19
heart:it a-25 c+25
heart:it_is b-39
heart:it_runs c-17 d-16
heart:it_was a-16 c+20 d-23
heart:just b-40
heart:keep c+22 d-21
heart:la b-56 c+22
heart:la_he a-17 c+15
heart:la_presion b-30 c-25 d+16
heart:la_tengo a+27 b-15 c-24 d-27
heart:la_ultima c+16 d-16
heart:last b-18
heart:last_year c-17
heart:latel* c+16 d-17
heart:lately c+16 d-17
heart:littl* d-18
heart:little d-18
heart:little_high c+18 d-18
heart:low a+45 b-36 c-37 d-44
heart:low_if a+16 c-17
heart:mama c-17 d-17
heart:marca* a-22 b-17 c-21 d+22
heart:marcapasos a-22 b-17 c-21 d+22
heart:me a-57 b-19 c+19 d+16
heart:me_dio c-20 d+19
heart:me_la a-27 c+24 d-18
heart:me_on c-21 d+21
heart:me_operaron a-24 d+22
heart:me_sube c+20 d-19
heart:medicine a-19 c-16 d+22
heart:meds a-40 b-23
heart:mi a+20 c-30 d-33
heart:mi_@relative c-25 d-33
heart:morni* a+18 d-19
heart:morning a+18 d-19
heart:my d-19
heart:my_@relative b+21 c-33 d-34
heart:my_bp b-27
heart:my_cardiologist a-18 b-23 c-23 d+23
heart:my_heart b-42 d-22
heart:my_twin c-16
heart:nada a+24 b-17 d-24
heart:nah a+15
heart:neith* a+19 c-15 d-20
heart:neither a+19 c-15 d-20
heart:never b-27 c+25 d-38
heart:never_had d-20
heart:ningu* a+20 b-18 c-17 d-20
heart:ninguna a+20 b-17 c-15 d-20
heart:no b-59 c+37 d-28
heart:no_@medicine a-30 b-18 c+25 d-18
heart:no_heart b-20 c-22 d+18
heart:no_padezco a+20 d-22
heart:none c-27 d-35
heart:nope a+17 d-17
heart:norma* a+22 d-38
heart:normal a+22 d-38
heart:not b-52 d-17
heart:not_me a+34 b-21 c-29 d-26
heart:not_that a+18 c-17
heart:nothi* a+30 b-23 c-21 d-32
heart:nothing a+30 b-23 c-21 d-32
heart:nunca a-29 c+26 d-19
heart:nunca_me a-29 c+26 d-19
heart:of c-34
heart:ok a+19 b-16
heart:on a-28 b-27
heart:on_@medicine a-16 c-24 d+23
heart:on_it c+17
heart:on_the b-20 c+22 d-19
heart:on_two d+16
heart:one a-16 b-21 c-21 d+20
heart:only b-41 d+16
heart:only_a c-18
heart:opera* a-24 d+22
heart:operaron a-24 d+22
heart:operaron_del a-21 d+22
heart:out a+17
heart:over a+25 c-15 d-30
heart:over_# a+25 c-15 d-30
heart:pacem* a-16 c-20 d+20
heart:pacemaker a-16 c-20 d+20
heart:padec* a+17
heart:padecia a+17
heart:padecia_yo a+17
heart:papa c-15 d-17
heart:para_la d+17
heart:perfe* a+40 b-31 c-26 d-42
heart:perfect a+20 d-22
heart:pero b-15
heart:pills a-23
heart:pregu* a-23 b+21 c-16 d-23
heart:presi* b-40 c-30
heart:presion b-40 c-30
heart:presion_alta c-16
heart:presion_la c-16 d+15
heart:presion_si a-22 d+20
heart:press* b-37 c-23 d+19
heart:pressure b-37 c-23 d+19
heart:pressure_is b-22 c-22
heart:probl* c-41
heart:problem a+16 c-18
heart:problems c-32
heart:que a-27 c+20 d-31
heart:revis* c+15
heart:revisado c+15
heart:runs c-27
heart:runs_in a-25 c-18
heart:runs_low a+19 b-20 c-18 d-17
heart:said b-15 c+22 d-25
heart:salio c+16 d-18
heart:salio_alta c+16 d-18
heart:sano a+26 b-19 c-17 d-28
heart:says a-24 b-32 c+27 d-20
heart:se a-17 c+20 d-19
heart:si a-25 b-28 c-32 d+31
heart:sin a-17 c+19 d-20
heart:since a-24 b-16
heart:somet* a-22 b-20 c+28 d-29
heart:sometimes a-20 b-18 c+25 d-27
heart:soplo a-27 b-16 c-23 d+28
heart:soy b-23 c-21
heart:soy_hipertenso a-17 d+16
heart:stres* d-23
heart:sube c+20 d-19
heart:sufro a-18 d+20
heart:sufro_de a-18 d+20
heart:take a-15 b-18 c-32 d+24
heart:tengo b-31
heart:tengo_la a-17 d+18
heart:textb* a+20 c-18 d-20
heart:textbook a+20 c-18 d-20
heart:that c-36
heart:that_is c-21 d+15
heart:the a-46 c+22
heart:the_blood a-24 c-15 d+23
heart:they a-23 b-23
heart:this c-18 d-22
heart:this_morning a+18 d-19
heart:ticke* b-20 c-18
heart:ticker b-20 c-18
heart:to d-29
heart:todo a+28 b-19 c-25 d-25
heart:todo_bien a+19 d-17
heart:todo_normal a+20 c-15
heart:tomo a-23 b-17 c-17 d+21
heart:tomo_@medicine a-21 d+17
heart:troub* b-26 c-19
heart:trouble b-26 c-19
heart:tuve a-22 b-17 c-26 d+25
heart:tuve_un a-22 b-17 c-26 d+25
heart:twin c-16
heart:twin_does a+16
heart:two a-19 c-30 d+26
heart:uh a-21 b-24 c-19 d+25
heart:uh_huh a-21 b-24 c-19 d+25
heart:ultim* c+16 d-16
heart:ultima c+16 d-16
heart:ultima_vez c+16 d-16
heart:un a-20 b-32 c-33 d+34
heart:un_soplo a-15 d+16
heart:up a-23 b-18 c+27 d-29
heart:used a-17 b-16 c+17 d-16
heart:used_to a-17 b-16 c+17 d-16
heart:valve a-23 b-21 c-22 d+25
heart:veces a-23 c+27 d-25
heart:veces_me a-19 c+26 d-24
heart:vez c+16 d-18
heart:watch b-19 c+23 d-23
heart:watch_says c+19 d-20
heart:what a-24 b+24 c-19 d-16
heart:when a-32 b-16 c+29 d-18
heart:when_i a-32 b-16 c+29 d-18
heart:with c-24 d+19
heart:with_@medicine a-17 d+15
heart:year c-17
heart:years a-27 b-20 c+16
heart:years_ago a-22 b-16
heart:yes a-29 b-24 c-32 d+32
heart:yo b-26 c-29 d+17
heart_@medicine a-15 c-20 d+23
heart_@price a-27 b-27
heart__but a-18 c-15 d+20
heart__high c+19 d-17
heart__in a-26
heart__never d-19
heart__runs a-22
heart_disease c-18
heart_failure a-17 b-16 c-16 d+18
heart_is b-17 c-15
heart_problems c-32
heart_trouble b-26 c-19
heartbeat a-16 b-15 c-19 d+18
heartbeat$ a-16 b-15 c-19 d+18
heck b-18 c-24
heck_no a+16
hell b-22 c-23 d+18
help c-16
help$ c-16
helpe* a-21 d+20
helped a-21 d+20
helped$ a-21 d+20
hep a-34 b-20
hep_c a-27 b-19
hepat* a-39 b-29 c+23
hepatitis a-39 b-29 c+23
hepatitis$ c-26 d+24
hepatitis_c c-20 d+16
her c-25 d-29
her_@relative b+17 c-17 d-21
here a+15 b-31 d-37
here$ b-29 d-31
here_and a+20 c-18 d-17
hermana a-17
hermano c+16 d-26
heroi* a-18 b-18 c-19 d+20
heroin a-18 b-18 c-19 d+20
hicie* a-17 c-24 d+21
hicieron a-17 c-24 d+21
higad* b-35 d+16
higado b-35 d+16
higado$ a-34 b-17 c+15
higado__@body a+18 d-19
higado_graso a-19 c-18 d+19
higado_si c-21 d+19
higado_y a+18 d-19
high a-68 d+28
high$ a-38
high__@medicine c-24 d+19
high__i a-17
high__no c-20 d+18
high__pressure a-21 c-21 d+24
high__the a-20 c+17
high__time a-15
high_at a-21
high_blood a-21 c-22 d+24
high_bp a-20 c-20 d+21
high_but a-17 c-35 d+27
hija a-17 b-35
hijo a-33
hiper* a-26 b-20 c-20 d+25
hipertenso a-17 d+16
hipertenso$ a-17 d+16
hives a-19 b-22 c-20 d+23
hold b-20 c-22
hold_on a+21 d-20
home b-32
home$ b-27
hones* a-28 b-27 d+22
honestly a-26 b-23 d+18
honestly$ a-24 b-20
honey b-19 c-18
honey$ b-17 c-16
hopin* a-21 b-20 c+23 d-20
hoping a-21 b-20 c+23 d-20
hora a-27 b+19 d-22
horri* a-21 c-18 d+20
horrible a-21 c-18 d+20
hospi* a-19 b-25
hour a+20 b-21 d-26
how a-35 b+30 d-41
how__is a-19 b+28 c-30 d-27
how__it a-21 d-26
how_long a-16 d-19
how_much a-15 b+21 c-23 d-20
huh a-38 b+21 c-35
huh$ a-33 b+26 c-30 d-18
husband c-24
hyper* a-37 b-32 c-32 d+39
hypertension a-37 b-32 c-32 d+39
hypertension$ a-24 b-24 c-22 d+26
hypom* a-18 b-29 c+16
hypomania b-27 c+21 d-17
hypomania$ b-17 c+16
hyste* a+17 c-19
hysterectomy a+17 c-19
hysterectomy$ a+17 c-19
i a-18
i_@clinician a-17 b-31 c-26 d+26
i_@drug b-17 d-18
i_@stop a+16 d-16
i__# c-30
i__@body a-20
i__@clinician c-24
i__@drive a+28 d-29
i__@drug b-24 c+26 d-26
i__@medicine a-30 b-20
i__@relative b-33 c+19 d-16
i__@vehicle c-24 d-22
i__a c-28 d+17
i__again a-18 b-19 d+17
i__all d-27
i__alone c-16
i__an b-16
i__and c-23
i__asleep a+17 d-29
i__be b-18
i__been c-26
i__bipolar c-21 d+18
i__blood d+16
i__but c+22 d-21
i__check a-22 b-19 c+22 d-22
i__coming a+22 b-15 c-19 d-18
i__drink a+15
i__dude a+17 d-16
i__ever d-17
i__every a-21 d+15
i__find a-27 b-18 c+25 d-20
i__for a-26 b-26 c+16
i__free a-22 c-18 d+23
i__going a+20 c-20 d-16
i__guy a+15
i__have c-18
i__healthy a+20 c-18 d-16
i__heart a-17 c-21 d+20
i__hepatitis c-21 d+20
i__i a-20
i__in c-27
i__it c+25 d-21
i__male a+16 d-16
i__manic c-18 d+21
i__most d-15
i__name d+17
i__never a+19 c-18 d-19
i__new a+20 b-20 c-19 d-17
i__not a+20 c-17 d-20
i__nursing a-32 c-16 d+25
i__of b-16 d-16
i__off d+17
i__ok a+19 b-16
i__on b-30 c-20
i__once c+16 d-23
i__one a-25
i__out a-15
i__pregnant a-16
i__psychotic a-19 c-27 d+25
i__so a-23 b-19 c+29 d-30
i__some a-25 c+21 d-16
i__someone a-41 d+21
i__sometimes a-24 b-15
i__still a-29 b-24 c+16
i__surgery d+15
i__take b-19 c-18
i__talk c-18
i__thc a-19 b-16 c+21 d-22
i__the d-16
i__things a-21 b-16
i__time a-23 c-17 d+23
i__too a-16
i__took a+16 c-18
i__tried c-24
i__trust a-21 c+19
i__use c-19
i__walk a+28 b-22 c-31 d-23
i__who a-16 b-16 c+20 d-19
i__with c-18 d+16
i__work c-16
i__years c+15 d-26
i__you a-19
i_am c-21
i_breastfeed a-18 b-21 c-18 d+21
i_can b-35 d+18
i_do b-15
i_doubt a-30 b-25 c+34 d-28
i_drink b-27
i_figured a+16
i_forget a-16
i_get c-30
i_got b-28 c-21 d+17
i_guess a-33 b-31 c+36 d-38
i_had b-50 d-22
i_have a-28 b-48 c-42 d+50
i_hear a-16 c-18 d+20
i_know d-18
i_lost a-16
i_need a-23 b+25 c-24 d-24
i_never b-20
i_only a+16 c-18
i_pump a-28 b-28 c-24 d+29
i_saw b-16
i_see a-16 b-18
i_should d+16
i_take a-27 b-19 d+20
i_talk a-17 b+17 c-16 d-16
i_think a-26 b-25 c+24 d-15
i_thought b-23 c-23
i_use a-30 b-26 c+19
i_used a-19 b-17
i_want a-18 b+17 d-20
i_was a-28 b-38
i_wear a-19 b-19 c-21 d+22
i_will d-18
ic a-19 b-20 c-22 d+22
ic$ a-19 b-20 c-22 d+22
idea a-26 c+26 d-20
ido c-20
ido__@treat c-19
ido_a c-20
if a-27 c+30 d-45
if__@relative c+15 d-15
if__am b+15
if__counts a-20 b-26 c+24 d-22
if__is a-19 b-19 c+22 d-20
if__not a-19
if_anything a+16 c-17
if_he a-22 c+19 d-16
if_i a-22 b+26 c-26 d-20
if_my c+15 d-15
if_that a-22 b-27 c+27 d-25
in c-24
in$ a-17
in_# b-27 c-33
in_@date b-27 c-24
in__but c-16
in__family a-20 b+23 c-18 d-23
in__for c-15
in__past a-24 b-26 d+19
in__while d-18
in_a b-16 d-23
in_an a+17 d-16
in_detox a-17 c-16 d+19
in_may a-22 b-23 c-20 d+23
in_my c-37
in_recovery a-15 d+16
incon* a-26 b-25 c-30 d+30
incontinencia c-19 d+19
incontinencia$ c-19 d+19
infec* a-36
infecciones a-21 c-30
infections a-16 c-20 d+18
inter* a-21 b-22 c-16 d+20
into a-15
into_it a-15
irreg* a-23 b-26
irregular a-23 b-26
irregular_heartbeat a-16 b-15 c-19 d+18
is a-16 b+34 c-25
is$ a-31 b+23 d-26
is_@treat a-16 b+20 c-21 d-20
is__@body a+23 d-23
is__@medicine a-21 c-16
is__and d-18
is__as a-16 d+17
is__bad a-20
is__but b-18 c-42 d+32
is__confidential b+15 d-16
is__first a+17 b-17 d-16
is__good a-15 d+15
is__high c-17 d+16
is__i a+15 b-30 c-17
is__low a+16
is__me b-17 c-19 d+16
is__my c-23
is__not a+20 b-20
is__of a+17 b-23 c-28
is__problem b-23
is__required a-18 b+19 c-18 d-18
is__that c-18
is__the d-15
is__to a-29 b+15
is__with d+15
is_a a-19 b-16 d+18
is_bad b-21 d+16
is_been a-18 c+21 d-22
is_but a+22 b-24
is_checking a-24 b-17 c+23 d-19
is_down c-19 d+16
is_fine b-30 c-26
is_good a+19 b-35 c-27
is_high a-28
is_it b+28 c-50
is_mania b+15 c-15
is_my a+19 c-33
is_normal c-19
is_off a-18 b-26
is_out a+17 b-23 c-28
is_psychosis d-23
is_shot a-17 b-15 d+18
is_that a-22 c+25 d-23
is_the a+20 c-25 d-19
is_this a-36 b+38 c-33 d-39
is_up b-17
is_working a+16 b-15 c-25
issue* a+33 b-20 c-29 d-32
issues a+33 b-20 c-29 d-32
issues$ a+21 c-17 d-15
it a-18
it__as a-15
it__bad b-18
it__be d-18
it__been a-18 c+21 d-22
it__but a-19
it__do a+19 b-15
it__fine b-17 c-28
it__high a-16 d+16
it__horrible c-15
it__in d-19
it__me a-16 b-37
it__my c-33
it__not b-22
it__on a-15
it__sometimes c+17 d-17
it__the b+17 d-27
it__to a-22 d-15
it__up d-15
it_before d-16
it_but b-21
it_covered c-19 d+20
it_i b-18 d+15
it_is b-54
it_made a-17 b-17 c-22 d+22
it_once a+18 c-16 d-18
it_runs c-17 d-16
it_take a-16 d-19
it_tomorrow a+15 b-16
it_was a-20 b-30 c+26 d-21
it_well a+17 d-18
itching a-15 b-15
jaja d-24
jamas a+38 b-37 c-36 d-37
jamas$ a+34 b-34 c-30 d-35
job a-17 c-20 d+19
job$ c-19 d+17
july a-22 d+17
june b-16 c-18
junta* a-22 b-17 c-20 d+23
juntas a-22 b-17 c-20 d+23
just a+44 b-53 c-31 d-35
just_@drink a+19 d-16
just_@drug b-21 d-25
just_@medicine a+15 c-16
just__and a+20 c-16 d-19
just__i c+18 d-20
just__liver c-16
just__my a+22 b-17 c-20 d-22
just__one a+17 c-16
just__out b-20 c-25
just__pot a-23 c+22 d-15
just__that b-16 c-25
just_adhd a+16
just_anxiety a+19 c-16 d-17
just_got a-27 c-24 d+27
just_my b-20 c-25
just_one a+27 b-20 c-33 d-20
just_penicillin c-15
just_prayer a+17 c-15 d-16
just_ptsd a+17 c-17 d-17
just_the c-27
just_to a+16 d-17
keep c+22 d-21
ketamine c-23
kid c+18 d-17
kidne* b+20 c-35 d-26
kidney a+15 c-30
kidney_stones d-16
kidneys d-21
kidneys__bad d-18
kidneys_are d-20
kind a-24 c+27 d-46
kind_of a-24 c+27 d-46
knock* a-22 b-15 d+15
knocked a-22 b-15 d+15
know a-28 c+20 d-41
know$ a-49 b+17 c+17 d-33
know__counts c+17
know_of b-16 d-16
knowl* b-18 d-19
knowledge b-18 d-19
knowledge$ b-18 d-19
knows a-26 b-34 c+26 d-16
knows$ a-26 b-34 c+26 d-16
la b-43
la_@body c-25
la_@drug a-16 d-19
la__alta a-27 c-21 d+28
la__bien a+31 c-19 d-31
la__en d-17
la__la c-19
la__me a-16
la__no a+25 d-23
la__normal a+19 c-15 d-19
la__si a-31 b-17 c-29 d+31
la__sin d-24
la__tomado d-18
la__tomo a-15
la__vez b-16 d-21
la_casa b-17 c-19
la_he d-24
la_menopausia a+16 d-19
la_noche c+20 d-15
la_orina a-23 c-27 d+25
la_presion b-31 c-27 d+18
la_primera a+17 c-18 d-15
la_prueba a-24
la_tengo a+24 b-17 c-27 d-21
la_ultima c+16 d-16
la_verdad a-19 b-21
la_vesicula a+22 c-17 d-18
labs b-32 c+18 d-45
labs$ b-18 c+19 d-25
labs__normal a+19 c-18
labs_are a+17 c-17 d-17
las a-18 b+18 c-31
las_@medicine d+17
las__cuentan a-20 b+26 c-26 d-27
last b-53
last__had a-21 d+19
last__it a-20
last_month b-23 c-27
last_time b-29
last_week c-19
last_year a-16 b-15 c+17
late a-39 b-32 c+42 d-42
latel* a-17
lately a-17
lately$ a-17
later a+21 c-19 d-23
later$ d-16
le b-28 c-28
le__dando a-17 d+18
le__eso a+19 c-17
le__pecho a-18 c-17 d+18
le_doy c-16
le_estoy a-17 d+18
leaky a-16 c-18 d+18
least a-19 b-16
let a-32 c+19
let__ask a-16 b-15 c+17 d-16
let_me a-20 b-23 c+19 d-16
life b-32
life$ b-19 c-23
like a-20 b+17 c-18
like_# a-24 c-15 d+22
line d-19
littl* b-29 c+21 d-20
little b-29 c+21 d-20
little_high c+19 d-22
liver b-31 c-21 d+25
liver$ a-40 b-32 d+21
liver__@body a+28 c-15 d-26
liver__a d-17
liver__are b-19 c-22
liver__good a+29 d-31
liver__me b-17
liver__shot a-19 d+18
liver_and a+16 d-16
liver_disease b-16
liver_is b-28 c-27
liver_numbers a-18 b-15 d+15
liver_or a+19 d-24
liver_scare d-15
liver_transplant c-18 d+17
livin* b-19 c-16
living b-19 c-16
living$ b-19 c-16
llama b+15 c-21 d-20
llevo b-34
llevo_# b-20 c-22
llevo__anos a+24 c-17 d-24
lo b-37 c+17 d-33
lo_mejor a-32 b-20 c+31 d-30
loca b-18 c-24
loca$ a+17 b-15 c-23
lol a+32 b-22 c-25 d-30
lol$ a+29 b-18 c-22 d-28
long a-21
long__it a-16 d-19
long__take a-20
looke* a-19 c+18 d-17
looked a-19 c+18 d-17
looki* a-17 b-19 c+19 d-18
looking a-17 b-19 c+19 d-18
looking$ c+15
lord c-17
los b-56 d-29
los_analisis a-29 c+25 d-24
los_estudios d-18
los_fines b-22 d-30
los_rinones a+17 c-16
lost b-19
lost_my c-17
lot a-37 b-33 c+22
lot$ a-28 b-25 c+38 d-40
lot_of c-18 d+16
low a+45 b-36 c-37 d-44
low$ a+21 b-19 d-21
low__anything a+16 c-17
low_if a+16 c-17
maam c-17
made a-24 b-22 c-25 d+27
made_me c-20 d+15
made_my a-20 d+18
make a-22 b-20 c-21 d+22
mal a-37 b-30 c-40 d+42
mal$ a-31 b-24 c-30 d+34
male a+16 d-16
male$ a+16 d-16
mama c-37
man a+18 c-19
man$ a+16 c-17
mande a-19 c-23
mande$ a-30 c-24
manej* a+23 c-17 d-23
maneja a-21 c-17 d+21
manejando a+23 c-17 d-23
manejando$ a+23 c-17 d-23
manejo a+22 b-15 c-17 d-25
mania a-45 c-25 d+31
mania$ a-38 c-24 d+26
mania_yes b-17
manic a-35 b-37 c-44 d+43
manic$ b-18 c-18 d+16
manic_once d+15
many a-22 b-21 d+20
marca* a-22 b-17 c-21 d+22
marcapasos a-22 b-17 c-21 d+22
marcapasos$ a-21 b-15 c-20 d+21
march a-18 d+15
marido c-20 d+17
marihuana a-33 c+20 d-27
marijuana b-29 d-31
maris* a+17 c-16 d-15
mas a+22 b-44 d-33
mas$ b-17
mas_@late a+25 b-19 c-29 d-19
mas_una a+15 c-15
matte* a-19 b+18 c-18 d-16
matter a-19 b+18 c-18 d-16
matter$ a-19 b+18 c-18 d-16
may a-25 b-25 d+21
may$ a-22 b-23 c-20 d+23
maybe a-63 b-64 c+74 d-75
maybe$ a-48 b-50 c+56 d-56
maybe_# a-19 c+21 d-21
maybe__a d-19
mayo a-17 d+18
me b-48 d+18
me$ c-62 d+18
me_@fetch a-40 b-20 d+29
me__@symptom a-17 b-20 c+18
me__a a-28
me__al a-31 b-21
me__bajado a-18 c+15
me__corazon a-23
me__cuando a-21
me__del b-15 c-23
me__diagnosticado d-15
me__dicho c+16
me__el b-18
me__en a+21 c-19 d-20
me__esa c-22 d+21
me__eso a+21 b-27 d-16
me__estudios a-17 c+15
me__hace d-20
me__he a-17 c+15
me__it c+16
me__la b-30
me__las b-17 c-26
me__los a-19 c+16 d-16
me__mal a-26 b-20 c-25 d+27
me__mi a-17 c-18 d+19
me__nada a-27 c+21
me__pero a-17 c+20 d-22
me__poco c+16 d-15
me__por a-22 b-16 c-16 d+21
me__presion a-18
me__psicosis d+22
me__que a-31 c+18 d-35
me__revisado a-23 c+24
me__un a-28 b-28 d+18
me__una a-18
me__y a+18 d-18
me_a d-22
me_acuerdo a-30 c+25 d-21
me_ask a-16 b-15 c+17 d-16
me_cuido a+20 c-19 d-21
me_diagnosticaron a-18 c-25 d+23
me_dieron a-25
me_dijeron a-17 b-20 c+28 d-24
me_dijo c+16
me_dio a-37 b-38
me_faltan a-15
me_fue c-17
me_ha a-34 b-16 c+18
me_han b-22 c+15 d-27
me_hicieron a-17 c-24 d+21
me_la b-18 d-24
me_later a+15 b-22
me_on c-21 d+21
me_operaron b-19 c-26
me_paso a-18 c+19 d-16
me_puede a+30 b-20 c-27 d-31
me_puse a-16
me_sirvio a-16 d+15
me_sube c+20 d-19
me_up a-15 d+15
me_voy a+20 c-21 d-18
mean b+17
mean$ b+17 c-16 d-16
medicina b+17 c-34 d-19
medicinas a-18 c-16 d+18
medicine a-39 b+22 c-33
meds a-26 b-44 d+16
mejor b-29 c+22 d-39
mejor$ b-18 c+20 d-24
menop* a+35 b-29 c-25 d-37
menopause a+21 b-17 c-16 d-20
menopause$ a+21 b-17 c-16 d-20
menopausia a+16 d-19
mes a+21 b-23 d-33
mes$ a+21 b-23 d-33
meses a-42 b-25 c-27 d+38
meses$ a-24 b-17 c-22 d+24
meth a-24
mi$ a-25 b-21 c-23 d+26
mi_@clinician b-19 c+19 d-21
mi_@relative a-17 b+18
mi__@drive a-21 c-17 d+21
mi__@fetch c-16 d+16
mi__bipolar d-27
mi__cirrosis d-17
mi__dice a-18 b-25 c+20 d-15
mi__el a+15 b-25
mi__es c-23 d-17
mi__esta d-21
mi__hace a-15
mi__la a+27 b-27 d-20
mi__me a-30 b-16
mi__no b-18
mi__pero c-17
mi__puede b-21 c-24
mi__que a-21 b-38 c+27 d-21
mi__si c-39
mi__tiene c-21 d-17
mi__toma b+20 c-25 d-22
mi__trabaja c-18
mi__yo a+24 b-21 c-19 d-18
mi_bebe b-17 d+17
might a-33 b-33 c+40 d-40
might_be a-23 b-21 c+25 d-24
minut* b-19 c-23
minutes b-16 c-20
minutes$ a+15 c-16
mis a+26 b-26 d-32
mom a+18 c-53 d-24
momen* a+26 b-21 c-21 d-25
month b-34 c-19
month$ b-32 c-19
month* a-30 b-21 c-23 d+31
months a-30 b-21 c-23 d+31
months_clean a-17 d+16
months_sober a-17 d+17
more b-35 c-18 d+23
more$ c-20
more__i a-21 b-22
more__than c-16
more_than a-25 b-24
morni* a+19 b-15 d-19
morning a+19 b-15 d-19
morning$ a+18 d-19
morph* c-19 d-23
morphine c-19 d-23
morphine$ c-18 d-24
most a-17 b-16 c+20 d-19
most_nights a-17 b-16 c+20 d-19
mother a-19 b+19 c-17 d-16
much a-40
much$ a-30 b-25 c+22
much_is a-15 b+21 c-23 d-20
mucho a-34 c+29 d-15
mucho$ d-21
murio a-24 c-17
murio__@relative d+16
murio_mi d+16
muy a+15 b-34 d-22
my c-17
my_# d+15
my_@body a-23 b-33
my_@clinician b+22 c-24 d-20
my_@drug a-20 b-30 d+18
my_@medicine a+16 b-17 c-27
my_@relative b+32 d-32
my_@ride b-26 c-35
my_@visit a-19 b+19 d-19
my__@body a+18 d-22
my__@clinician a-23 b-32
my__@drive a-32 b-16 c-19 d+29
my__@medicine a-22 c-17
my__a d-20
my__all c-21
my__and c-35
my__are c-32
my__at a-20
my__bad a-22 c-17
my__be a-19 c-23 d+23
my__bipolar d-22
my__bring c-16 d+16
my__but a+18 b-26
my__can a-20 b-47 c+19
my__count b-21 c+19
my__did a+17
my__does a+30 b-22 c-26 d-21
my__drinks c-21
my__fine a+21 d-21
my__gives b-19 c-16
my__good a+24 d-28
my__got b-35 c-25 d+16
my__had b+27 c-29 d-38
my__has c-20 d-26
my__have a-18 c-16
my__he b-15
my__high a-25 b-33 c-34 d+35
my__i b-32 d-28
my__if a-23 b-16 c+21 d-19
my__in b-17 c-17
my__it c-33
my__last a+17 c-15 d-17
my__liver d-18
my__me b-31 c-28 d+22
my__my a-31 b-28
my__normal a+20 b-17 c-18
my__not c-23
my__off a-24 b-26 d+20
my__on a-17
my__one a-17
my__out a+30 c-30 d-35
my__said a-17 b-16 c-15 d+18
my__say a-18 c+18 d-22
my__says a-30 b-37 c+34 d-25
my__schizophrenia d-16
my__schizophrenic d-15
my__she b-28
my__shot a-17 b-15 d+18
my__so b-20
my__swelled a-17 b-21 c-20 d+21
my__tell b-19 c+17
my__the a+23 b-31 d-21
my__they c-17
my__thought b-21 c+21 d-21
my__was d-20
my__week a+16 d-18
my__will a-35 b-22 c-22 d+35
my__working a+16 b-15 c-25
my__would a-17 c+21 d-26
my__yesterday a+18 c-18
my_baby a-20 b-25 c-23 d+26
my_blood b-16
my_bp b-27
my_car c-17
my_cardiologist a-18 b-23 c-23 d+23
my_ex d-19
my_family a-20 b+17 d-18
my_first a+18 b-21 d-16
my_heart b-41
my_knowledge b-18 d-19
my_labs a+20 c-19 d-20
my_life b-19 c-23
my_liver b-29
my_own a+24 b-21 c-23 d-21
my_period b-27 d-33
my_twin c-16
mysel* b-31 c-31
myself b-31 c-31
myself$ b-28 c-25
nada a+47 b-72 c-52 d-20
nada$ a+44 b-55 c-55 d-24
nada__a a+17 d-16
nada__eso a+21 b-15 c-16 d-20
nada__una a+15 c-15
nada_de a+26 b-19 c-20 d-25
nada_mas a+28 b-21 c-27 d-28
nada_todavia a+24 c-18 d-24
nadie a+38 b-36 c-39 d-34
nadie$ a+28 b-26 c-30 d-23
nadie_puede a+18 c-17
nah a+53 b-47 c-47 d-49
nah$ a+28 b-27 c-25 d-29
nah__that c-16
nah_i a+15
nah_never a+22 c-26 d-17
name a-20 b-17
nauseas d-24
neces* a-28 b+17 d-26
necesito a-21 d-21
need d-29
need$ b-18
need_a b+17 c-29 d-29
need_to a-27 c+19 d-15
negat* a+32 b-31 c-24 d-36
negative a+32 b-31 c-24 d-36
negative$ a+29 b-23 c-31 d-25
neighbor a-27
neith* a+33 b-28 c-28 d-34
neither a+33 b-28 c-28 d-34
neither_of a+19 b-15 c-15 d-20
nervi* d-20
nervios d-20
nervios$ d-20
never a+33 b-86 c+23 d-74
never$ a+28 b-19 c-28 d-25
never__@treat a+25 c-29 d-20
never__any a+24 c-22 d-24
never__anything a+17 c-21
never__checked a-24 c+23 d-15
never__given c-16
never__i a-24 c+22 d-16
never__it b-34 c+27 d-49
never__me c+16 d-22
never__of a+19 c-15 d-18
never__that a+26 c-23 d-19
never__with c-15
never_been a+15 b-25 d-33
never_diagnosed c+18 d-20
never_ever a+18 c-19 d-15
never_had a+19 b-27 d-31
never_heard a+23 c-20 d-24
never_taken a+22 c-25 d-17
never_told a-19 c+19 d-15
never_took d-18
never_tried a+21 c-21 d-20
new a+43 b-41 c-37 d-42
new__it a+17 b-19 d-15
new_to a+40 b-38 c-32 d-40
nexpl* a+22 b-18 c-21 d-21
nexplanon a+22 b-18 c-21 d-21
nexplanon$ a+20 b-18 c-18 d-20
next a-35 b+26 d-36
next_question a-20 b+21 c-20 d-21
ni a+39 b-34 c-23 d-40
ni__vez a+20 c-20 d-20
ni_fumo a+16 c-20
ni_una a+20 c-20 d-20
night a-43 b-39 d+20
night$ a-33 b-29 d+21
night* a-17 b-16 c+20 d-19
nights a-17 b-16 c+20 d-19
nights$ d-15
ningu* a+43 b-43 c-45 d-32
ninguna a+28 b-33 c-31 d-19
ninguna$ a+28 b-23 c-21 d-30
ninguna__sirvio a-16 d+15
ninguna_me a-16 d+15
ninguno a+31 b-25 c-30 d-27
ninguno$ a+20 b-16 c-19 d-18
nino a-26 b-22 c+28 d-21
nino$ a-26 b-22 c+28 d-21
no a+43 b-48 c+20 d-81
no$ a+55 b-32 c-27 d-71
no_@medicine b-24 c+23 d-29
no_@relative a+17
no_@thanks a+24 b-17 c-20 d-24
no_@treat a+21 d-18
no__@drive a+15
no__@insurance a-28 b-17 c+29 d-22
no__@relative b-16 d-16
no__@treat a+24 c-25
no__a a+27 c-25 d-25
no__acuerdo a-30 c+25 d-21
no__alergica a+19 d-25
no__am a+16 d-16
no__bajado a-18 c+15
no__bien a-22 b-18 c+24
no__con c-22
no__de a+26 c-20 d-23
no__either a+16
no__eso a+16
no__fumo a+16 c-20
no__ha a-24 c+25 d-21
no__han a-20 c+21
no__just a+23 c-23 d-16
no__la a-45 b-35 d+30
no__los a-21 c+21
no__me d-19
no__mi a-25
no__my c-18
no__nada a+16 c-22
no__nadie a+21 c-20
no__ni a+21 c-20
no__no a+42 b-28 c-34 d-38
no__pero c-19
no__problems b-18 c-26 d+17
no__que b-29 c+19
no__segura a-26 c+23 d-16
no__si d-20
no__significa b-15
no__there a+16 d-17
no__tiempo a+20 d-23
no__with a+27 c-17 d-31
no__yes a-15
no_allergies a+21 c-19 d-22
no_but c-18
no_eso a+19 c-16
no_estoy b-27 c+17 d-37
no_hay c-23
no_he d-18
no_heart b-20 c-22 d+18
no_i a+20 d-17
no_idea a-26 c+26 d-20
no_issues a+19 c-18 d-18
no_just c-16
no_le a+18 d-18
no_liver a+22 d-22
no_me a-33 b-25 c+38 d-29
no_nada a+24 c-22 d-22
no_never a+26 c-26 d-16
no_one a+27 b-15 c-24 d-20
no_padezco a+24 c-16 d-25
no_problem b-25 c-34
no_problems a+22 c-20 d-22
no_puede a+21 b-21 c-35
no_puedo a+22 d-27
no_que a+28 b-21 c-26 d-15
no_recuerdo a-35 b-22 c+34 d-28
no_se a-66 b-59 c+65 d-49
no_sir a+17 c-16
no_soy a+28 b-17 c-22 d-34
no_supe a-20 b-16 c+20 d-18
no_tengo a+31 b-19 c-27 d-32
no_tomo a+28 b-19 c-23 d-27
no_way a+16
nobod* a+20 b-40 d-41
nobody a+20 b-40 d-41
nobody$ a+23 b-18 c-27 d-19
nobody__it a-25 c+21
nobody__said a-22 c+21 d-17
noche a-28 b-32
noche$ a-24 b-29
nomas a+46 b-45 c-32 d-49
nomas__los a+20 b-16 c-20 d-18
nomas_a a+22 b-17 c-20 d-22
nomas_depresion a+16
none a+44 b-16 c-54 d-50
none$ a+46 b-50 c-34 d-45
none__those a+19 d-18
none_just a+15
none_of c-22
nonst* c-18 d+21
nonstop c-18 d+21
nonstop$ c-18 d+21
nope a+45 b-39 c-41 d-44
nope__good a+20 d-19
nope_all a+17 d-16
nope_just a+16 d-16
nope_not a+20 c-19
norma* a+34 c-18 d-45
normal a+34 c-18 d-45
normal$ a+40 c-36 d-40
not a+32 b-55 c+21 d-78
not$ a+31 b-30 c-28 d-23
not_# b-16 c+16 d-17
not__@drug a+18 c-20
not__@medicine a+17 c-17 d-15
not__@relative a-22 c-25 d+24
not__a a+18 b-21 c-18
not__all a+16 c-16
not__am b-15 d-19
not__any a+19 c-16 d-17
not__anybody a+18 b-16 c-19
not__anyone a+22 b-19 c-19
not__anything c-18
not__for a-15 c-15 d+16
not__good a+21 d-20
not__had a-16 c+19 d-15
not__here a+16 c-18
not__i b-32
not__in a+18 c-18 d-17
not__it a-28 b-30 c+16
not__just a+26 c-27 d-18
not__kind c-17
not__knowledge b-18 d-19
not__more c-19
not__my a-22 b-23 d+15
not__not a-19 c+19
not__now a+29 b-17 c-18 d-29
not__of a+16 c-19
not__or a+17
not__period a-21 c+19
not__so a-16
not__sure a-16 c+17
not__test a-16
not__that a-15 d-26
not__the c-15
not__this b-18 d-32
not__time b-23 c-25
not__to d-25
not__what a-16 b-18 c+18
not__yet c+15
not__you a-23 b+16 d-17
not_a a+17 b-17 c-23
not_agree a-17
not_any c-19
not_at a+18 c-18
not_but a-27 c-29 d+29
not_do a+27 b-21 c-17 d-26
not_drink a+21 c-22
not_find a+27 b-18 c-32 d-17
not_get b-19 d-19
not_go a-25 b-17
not_had d-21
not_have a+27 b-30 c-22 d-26
not_know a-33 b-52 c+39 d-27
not_me a+63 b-64 c-46 d-48
not_officially a-18 c+18
not_possible a+22 c-25
not_remember a-17 c+18 d-18
not_right a+18 d-17
not_say a-33 b+16 d-28
not_sure a-54 b-41 c+54 d-51
not_tested a-18 c+18
not_that b-28 d-27
not_this d-21
not_those a+15 c-18
not_to b-18 d-19
not_tried a+21 c-22 d-18
not_trust a-21 c+19
not_yet c+15 d-17
nothi* a+39 b-47 c-53 d-19
nothing a+39 b-47 c-53 d-19
nothing$ a+21 d-25
novio c-16
now b-50
now$ a+19 b-33 c-24
now: b-21 c-57 d+25
now:# a+32 b-26 c-18 d-35
now:@call a+27 b-28 c-24 d-19
now:@call_me a+18 b-21
now:@day d-18
now:@drive a+22 d-22
now:@eat a+22 b-33 c-28
now:@late a+25 b-19 c-29 d-19
now:@relative b-16 d+16
now:a b-22 c-27
now:a_few b-19 c-27
now:a_good c-16
now:a_la b-24 c-25
now:a_que a+18 c-24 d-27
now:about d-21
now:adela* a-19 b-18 c-17 d+21
now:adelante a-19 b-18 c-17 d+21
now:after a+27 b-21 c-18 d-30
now:again a+22 b-23 c-17 d-21
now:ahead a-21 b-18 c-16 d+20
now:ahora b-20 c-21
now:ahora_esta a-15
now:ahori* b-24 c-21
now:ahorita b-24 c-21
now:ahorita_no a+19 d-24
now:al a+24 b-19 c-23 d-23
now:al_rato a+24 b-19 c-23 d-23
now:am a+19 b-41 c-46
now:am_@drive a+22 d-22
now:am_asleep a+22 d-23
now:am_free a-22 c-18 d+23
now:am_in a+18 d-20
now:am_with a+15
now:an a+24 b-20 c-20 d-24
now:an_hour a+24 b-20 c-20 d-24
now:ando a+33 b-24 c-27 d-35
now:ando_en a+19 d-21
now:anoth* a+16 d-18
now:another a+16 d-18
now:aslee* b-19 c-17
now:asleep b-19 c-17
now:at a+36 b-22 c-30 d-38
now:at_work a+24 d-26
now:bad a+22 b-30 c-24 d-18
now:bad_time b-19
now:be b-17 c-20
now:bette* a+30 b-27 c-24 d-30
now:better a+30 b-27 c-24 d-30
now:bien a-31 b-23 c-23 d+30
now:bueno a-23 b-23 c-20 d+24
now:busy a+36 b-30 c-28 d-37
now:call a+18 b-21
now:can a+36 b-50 c-39 d-19
now:can_we a+19 b-20 d-18
now:can_you a+17 b-21
now:casa b-17 c-19
now:claro a-25 b-23 c-22 d+26
now:de a+17 c-29 d-29
now:depen* a-23 b-22 c+25 d-27
now:digam* a-38 b-29 c-28 d+38
now:digame a-38 b-29 c-28 d+38
now:do b-26
now:do_it b-21 c-18
now:driving a+22 d-22
now:en a+23 b-23 c-33 d-15
now:en_la c-24
now:esper* a+29 b-36 c-19 d-27
now:esta a-31 b-23 c-23 d+30
now:esta_bien a-31 b-23 c-23 d+30
now:estoy a+25 b-46 c-51
now:estoy_en c-20
now:estoy_manejando a+23 c-17 d-23
now:estoy_trabajando a+22 c-17 d-23
now:favor a+20 b-18 d-22
now:few b-19 c-27
now:fine a-30 b-24 c-21 d+30
now:for a-38 b+25 c-28
now:for_what a-22 b+25 c-18 d-28
now:free a-22 c-18 d+23
now:go a-34 b-35 c-29 d+34
now:go_ahead a-21 b-18 c-16 d+20
now:good a-30 b-32 c-29 d+33
now:good_time c-16
now:got a-41 b-20 c-32 d+39
now:guess a-27 b-22 c+30 d-31
now:have a-31 c-24 d+31
now:have_a a-23 d+22
now:hold a+21 d-20
now:hold_on a+21 d-20
now:hour a+24 b-20 c-20 d-24
now:i b-64
now:i_am a+19 b-41 c-46
now:i_can c-22
now:i_got a-19 d+19
now:i_guess a-27 b-22 c+30 d-31
now:i_have a-31 c-24 d+31
now:in a+42 b-45 d-50
now:in_the a+22 b-20 c-20 d-20
now:is a-47 c-46 d+35
now:is_good a-29 b-21 d+27
now:is_not a-22
now:is_this a-20 b+22 d-25
now:is_up b-17
now:it a-34 b-27 d+31
now:it_is a-17 b-17 c-19 d+19
now:it_tomorrow a+15 b-16
now:kids b-16 d+16
now:know a-20
now:la b-31 c-37
now:la_casa b-17 c-19
now:later a+23 b-30 c-17 d-19
now:mande a-30 c-24
now:manej* a+23 c-17 d-23
now:manejando a+23 c-17 d-23
now:mas a+28 b-22 c-31 d-23
now:mas_@late a+25 b-19 c-29 d-19
now:maybe a-23 b-17 c+22 d-21
now:me a+49 b-50 c-47 d-44
now:me_later a+15 b-22
now:mejor a+16 b-23 d-27
now:minut* b-18 c-21
now:minutes b-16 c-19
now:momen* a+26 b-21 c-21 d-25
now:my a-26 b+17 c-28
now:my_@relative a+15
now:nah a+17 d-17
now:need a+28 b-31 c-30
now:no a+20 b-51 c-18
now:no_i a+15
now:no_puedo a+22 d-27
now:no_tengo a+20 d-23
now:not d-17
now:not_a c-17
now:not_right a+18 d-17
now:now b-43 c-49 d+21
now:now_is a-26 b-17 d+25
now:ocupa* a+26 b-19 c-21 d-27
now:of b-22 d-20
now:off d+17
now:ok a-30 b-27 c-29 d+32
now:ok_what b-18
now:on b-35 c-33 d+16
now:perfe* a-19 d+18
now:perfect a-19 d+18
now:perfect_timing a-19 d+18
now:pleas* a+21 b-30 c-19
now:please a+21 b-30 c-19
now:por a+20 b-18 d-22
now:por_favor a+20 b-18 d-22
now:probl* a-28 c-15 d+27
now:puedo b-26 c-27
now:que b+34 c-46 d-48
now:rato a+26 b-21 c-24 d-27
now:right a+25 c-17 d-25
now:right_now a+23 c-16 d-23
now:sale a-22 b-25 c-21 d+24
now:se a-24 d-25
now:shoot a-18 b-18 d+19
now:si a-41 b-40 d+20
now:si_puedo a-18 b-16 c-19 d+19
now:so a-26 b-15
now:sorry a+24 b-21 c-18 d-24
now:sure a-36 b-32 d+34
now:tarde a+23 b-18 c-28 d-17
now:tengo b-26 c-27 d+19
now:tengo_tiempo b-21 c-18
now:text a+19 b-17 c-17 d-19
now:text_me a+17 b-15 d-17
now:the a+32 c-34 d-38
now:this a-21 c-30
now:this_is a-34 b-30 c-17 d+34
now:tiemp* c-23
now:tiempo c-23
now:till c-17 d-25
now:time a+17 c-44
now:timin* a-19 d+18
now:timing a-19 d+18
now:to d-18
now:tomor* a+27 b-26 c-21 d-26
now:tomorrow a+27 b-26 c-21 d-26
now:tonig* a+24 b-25 c-20 d-23
now:tonight a+24 b-25 c-20 d-23
now:traba* a+29 b-28 c-23 d-29
now:trabajando a+22 c-17 d-23
now:trabajo a+19 b-21 c-16 d-16
now:try a+26 b-22 c-20 d-26
now:un c-19
now:up b-17
now:we a+19 b-20 d-18
now:what a-39 b+31 c-40
now:who b+15
now:will a-22 b-25 c+18
now:with a+15
now:with_my a+15
now:work a+16 b-21 c-23
now:works a-15 b-24 c-21 d+20
now:yep a-21 b-17 c-16 d+21
now:yes a-26 b-26 c-20 d+27
now:you b-23 c-41 d+21
now:you_need b-18
now:yup a-21 b-21 c-18 d+22
now__good a-26 b-17 d+25
now_is a-26 b-17 d+25
numbe* a-31 c-18
numbers a-18 b-15 d+15
nunca a+29 b-47 d-58
nunca$ a+23 b-18 c-26 d-18
nunca__diagnosticado d-15
nunca__han b-20 d-28
nunca__he d-18
nunca__la d-20
nunca__revisado a-18 c+18
nunca__tomado a+17 d-18
nunca_he a+17 d-16
nunca_la a+18 c-18 d-16
nunca_me b-25 d-36
nurse a-23
nursi* c-27
nursing c-27
nursing$ b-20 c-17
o a-24 b-20 c+24 d-22
ocupa* a+26 b-19 c-21 d-27
of$ b-52 c+33 d-47
of_@drug c-21
of__liver c+23 d-27
of__my c-18
of__worked a-19 d+19
of_course a-17 d+17
of_em c-16
of_me c-15
of_my a-27 b-23
of_that a+16
of_them a-23 b-17 d+21
of_those b-23 c-18
off a-47 b-15 d+18
off$ a-35
offic* a-18 c+18
officially a-18 c+18
oh b-18 c-21 d+17
oia a-16 b-18 c-17 d+18
oia_voces a-16 b-18 c-17 d+18
ok a-19 b-33 d+17
ok$ b-31
ok__do b-18
ok__you b-18
ok_what b-18
old d-17
old$ c-18 d-18
on b-31
on$ b-23 c-21
on_@day b-25 c-37
on_@medicine a-31 b-16 c-30 d+33
on__@body a-17 c+24 d-24
on__@day d-18
on__@medicine c-29
on__@relative d-18
on__control a+15
on__for a-18 c-20 d+21
on__no c+16 d-19
on__own c-16
on__patch a+19 c-16 d-18
on__so c-20 d+15
on_a a-17
on_birth a+15
on_depo a+18 c-16 d-17
on_it a-16
on_results c+16
on_the b-40 c+29 d-27
on_two d+16
once a-18 b-51 c+28 d-16
once$ a-43 b-37 c+37 d-24
once__a d-16
once__while d-18
once_in b-24
one a+18 d-47
one$ b+16 c-53
one_@medicine a+32 b-26 c-35 d-29
one__a d-22
one__and a-21 c+21 d-19
one_for c+16 d-23
one_so a+15 d-18
ones a-20 b+17 c-19
ones$ a-20 b+17 c-19
only a+40 b-88 d-58
only$ a-21 b-25 c+30 d-34
only_@medicine a+18 d-21
only__@medicine b-21 d-31
only__depression a+15
only__far a+16 d-18
only__i d-21
only__my a+19 c-17 d-18
only__no a-22 d+21
only__one a+16 d-17
only__so a+16 d-18
only__that b-22 c-21
only__took a+16 c-18
only_a c-18
only_depression a+16
only_ever a+16 c-18
only_my a+30 b-24 c-30 d-29
only_on a+21 c-20 d-20
only_one a+18 c-20
oops a-17 c+20
opera* a+28 b-24 c-40 d-17
operada a+23 c-22 d-25
operada$ a+17 c-16 d-18
operaron b-25 c-32
operaron__corazon a-21 d+22
operaron_del a-21 d+22
or b-26 d-20
or_@body a+19 d-24
organ: a-32 b-26 c+18
organ:# a-21 b-15
organ:@body a-17 b-51 c-32 d+33
organ:@body_cancer c-18 d+17
organ:@body_infections a-16 c-20 d+18
organ:@body_is a-22 b-20 c-25 d+24
organ:@body_since c-16 d+15
organ:@body_surgery c-16 d+20
organ:@clinician a-21 d-30
organ:@clinician_is b-18 c+18 d-18
organ:@clinician_wants d-16
organ:@relative c-26 d-31
organ:@relative_has c-18 d-21
organ:@relative_tiene d-17
organ:@thanks a+17 d-16
organ:a a-56 b-49 c+47 d-31
organ:a_@body a-18
organ:a_baby c+19 d-17
organ:a_veces c+20 d-23
organ:a_while c+19 d-23
organ:ago a-16 c+25 d-24
organ:ahi a+20 d-18
organ:all b-26
organ:all_good a+17 d-20
organ:all_the a-22 b-17
organ:an a-18 c+20 d-20
organ:an_ultrasound a-18 c+20 d-20
organ:anali* b-20 d-28
organ:analisis b-20 d-28
organ:and a+27 b-30 d-35
organ:and_@body a+20 d-18
organ:are a+19 c-32
organ:are_bad d-18
organ:are_fine a+19 d-20
organ:are_good a+23 b-17 c-18 d-27
organ:as c+24 d-21
organ:as_a c+24 d-21
organ:b c-20 d+17
organ:baby c+19 d-17
organ:back b-16
organ:bad a-18 c-20
organ:bien a+47 b-30 c-44 d-41
organ:bladder b-50 c-27 d+23
organ:both a+23 b-27 c-29
organ:both_fine a+15 d-16
organ:but b-24 c+24 d-33
organ:but_it a-21 c+21 d-20
organ:but_not a+15 c-18
organ:c a-30 b-22 d+16
organ:came b-16 c-20
organ:came_back b-16 c-20
organ:can a-22 c-24
organ:cance* a-21 c-21
organ:cancer a-21 c-21
organ:cathe* c-20 d+20
organ:check* a-25 b-20 c+27 d-25
organ:checking a-18 b-18 c+22 d-23
organ:chron* a-16 b-19 c-20 d+19
organ:chronic a-16 b-19 c-20 d+19
organ:chronic_utis c-15 d+17
organ:cirrh* a-16 c-27 d+20
organ:cirrhosis a-16 c-27 d+20
organ:cirro* a-18 c-29 d+21
organ:cirrosis a-18 c-29 d+21
organ:cysti* a-23 b-24 c-24 d+25
organ:cystitis a-23 b-24 c-24 d+25
organ:de d-16
organ:de_eso a+18 c-15 d-17
organ:de_la a-22 c-16 d+23
organ:de_los a+20 c-20
organ:de_problemas a-17
organ:del b-20
organ:del_higado a-20 b-19
organ:diagn* c-16 d+16
organ:disea* b-16
organ:disease b-16
organ:do d-30
organ:do_not b-27
organ:doctor a-21 d-30
organ:eithe* a+16
organ:either a+16
organ:el c-36
organ:el_higado b-20 c-32
organ:el_rinon c-16
organ:eleva* a-18
organ:elevated a-18
organ:en c+20 d-30
organ:en_la a-21 c+25 d-26
organ:enzym* a-17
organ:enzymes a-17
organ:eso a+15 d-31
organ:esper* a-18 c+16
organ:esperando a-18 c+16
organ:esperando_los a-18 c+16
organ:estan d-18
organ:estoy c+17 d-21
organ:estoy_esperando a-18 c+16
organ:estud* b-17 d-23
organ:estudios b-17 d-23
organ:every a-15 b-15 d+18
organ:falta* a-15
organ:faltan a-15
organ:faltan_los a-15
organ:fatty a-19 c-18 d+19
organ:fatty_liver a-19 c-18 d+19
organ:fine a+33 b-24 c-27 d-35
organ:for a-20 b-16 c+17
organ:frequ* d+15
organ:frequent d+15
organ:good a+42 b-26 c-28 d-47
organ:graso a-19 c-18 d+19
organ:had a-25 b-16 c+30 d-28
organ:had_a a-24
organ:had_my a+34 b-26 c-28 d-31
organ:han a-17 c+16
organ:has c-18 d-21
organ:have a-37 c-19 d+35
organ:have_to a-20 c-28 d+24
organ:hep a-34 b-20
organ:hep_c a-27 b-19
organ:hepat* a-39 b-29 c+23
organ:hepatitis a-39 b-29 c+23
organ:hepatitis_c c-20 d+16
organ:higad* b-35 d+16
organ:higado b-35 d+16
organ:higado_graso a-19 c-18 d+19
organ:higado_si c-21 d+19
organ:higado_y a+18 d-19
organ:high a-29 b-32 d+21
organ:husband d-16
organ:i a-23 b-20 d+21
organ:i_do b-26
organ:i_had a-26 c+16
organ:i_have a-30 b-27 c-42 d+38
organ:ic a-19 b-20 c-22 d+22
organ:incon* a-26 b-25 c-30 d+30
organ:incontinencia c-19 d+19
organ:infec* a-36
organ:infecciones a-21 c-30
organ:infections a-16 c-20 d+18
organ:into a-15
organ:into_it a-15
organ:is a-17 b-21
organ:is_good a+25 d-27
organ:is_shot a-17 b-15 d+18
organ:issue* a+18 d-18
organ:issues a+18 d-18
organ:it a-37
organ:just b-21 c-30
organ:just_my b-18 c-23
organ:kidne* b+20 c-35 d-26
organ:kidney a+15 c-30
organ:kidney_stones d-16
organ:kidneys d-21
organ:kidneys_are d-20
organ:know d-15
organ:la a-43 b-33 d+30
organ:la_@body c-23
organ:la_orina a-23 c-27 d+25
organ:la_vesicula a+22 c-17 d-18
organ:labs b-32 c+18 d-45
organ:labs_are a+17 c-17 d-17
organ:las a-35 d+19
organ:last b-21 c+21 d-22
organ:last_time a-18
organ:last_year c+24 d-26
organ:liver b-31 c-21 d+25
organ:liver_and a+16 d-16
organ:liver_disease b-16
organ:liver_is b-28 c-27
organ:liver_numbers a-18 b-15 d+15
organ:liver_or a+19 d-24
organ:liver_scare d-15
organ:liver_transplant c-18 d+17
organ:los b-27 c+18 d-39
organ:los_analisis a-29 c+25 d-24
organ:los_estudios d-18
organ:los_rinones a+17 c-16
organ:mal a-20 c-24 d+24
organ:maybe c+20
organ:me a-52 b-43 c+40
organ:me_faltan a-15
organ:me_han a-17 c+16
organ:me_sale c-19 d+16
organ:mi c-19 d-25
organ:mi_@relative c-19 d-25
organ:my_@body a-27 b-23
organ:my_@relative c-22 d-27
organ:my_labs a+20 c-19 d-20
organ:my_liver b-29
organ:nada a+32 b-21 c-30 d-31
organ:nah a+26 b-22 c-24 d-28
organ:neith* a+23 b-21 c-22 d-23
organ:neither a+23 b-21 c-22 d-23
organ:never a-23 c+21 d-16
organ:ningu* a+21 c-19 d-16
organ:ninguno a+21 c-19 d-16
organ:no b-65 c-23
organ:no_estoy a-17 c+18
organ:no_liver a+22 d-22
organ:no_nada a+22 c-17 d-18
organ:no_problems a+17 c-15 d-17
organ:no_se a-18 c+20 d-22
organ:none a+21 b-19 c-18 d-21
organ:nonst* c-18 d+21
organ:nonstop c-18 d+21
organ:nope a+23 b-16 c-20 d-22
organ:norma* a+26 b-22 c-20 d-21
organ:normal a+26 b-22 c-20 d-21
organ:not a+16 b-47
organ:not_those a+15 c-18
organ:now a-22 b-16 c+30 d-32
organ:numbe* a-18 b-15 d+15
organ:numbers a-18 b-15 d+15
organ:nunca_me a-16
organ:of_my a-18 c+17
organ:off a-30 b-29
organ:on a-21 c+30 d-34
organ:on_my a-16 c+25 d-28
organ:once a-16 b-16 c+24 d-28
organ:one a-15 c+17 d-20
organ:only a+24 b-20 c-23 d-24
organ:only_my a+23 b-19 c-23 d-22
organ:or a+19 d-24
organ:or_@body a+19 d-24
organ:orina a-29 b-17 d+20
organ:orino a-24 b-23 c+27 d-28
organ:out a+25 b-23 c-23
organ:overa* a-16 c-16 d+18
organ:overactive a-16 c-16 d+18
organ:pee a-25 b-27 c+33 d-32
organ:perfe* a+19 c-18 d-16
organ:perfect a+19 c-18 d-16
organ:pero a+18 b-17 d-25
organ:pero_ya d-19
organ:por c-17
organ:probl* a+17 d-30
organ:problemas c-22
organ:problems a+20 c-22 d-27
organ:resul* a-17 c+18 d-18
organ:rinon c-18 d-16
organ:rinon* a+17 c-16
organ:rinones a+17 c-16
organ:said a-22
organ:sale c-19 d+16
organ:salie* d-27
organ:salieron d-27
organ:sano a+17 d-17
organ:scare d-15
organ:se a-27 b-20
organ:se_me a-16 b-15
organ:shot a-17 b-15 d+18
organ:si b-19 c-23 d+16
organ:since c-16 d+15
organ:so a-17 c+19
organ:somet* c+24 d-30
organ:stone* d-16
organ:stones d-16
organ:surge* a-16 c-19 d+18
organ:surgery a-16 c-19 d+18
organ:tengo a-36 b-25 c-44 d+38
organ:tengo_hepatitis c-26 d+20
organ:tests a-29 b-28
organ:that b-15 d-21
organ:the a-24 b-21
organ:the_time a-22 b-17
organ:there a+18 d-20
organ:they a-25 b-24
organ:those a+23 b-16 c-24 d-19
organ:tiene d-19
organ:tiene_cirrosis d-17
organ:time a-30 b-23
organ:to a-22
organ:todo a+33 b-28 c-29 d-34
organ:todo_bien a+28 b-20 c-22 d-28
organ:todo_sano a+17 d-17
organ:trans* c-18 d+17
organ:transplant c-18 d+17
organ:troub* b-22 c-18
organ:trouble b-22 c-18
organ:ultra* b-24 d-40
organ:ultrasound a+20 b-23 d-30
organ:up c+19 d-22
organ:use c-20 d+20
organ:use_a c-20 d+20
organ:uti a-24 b-18
organ:utis a-50 d+17
organ:veces c+20 d-23
organ:vejiga b-18 c-31 d+15
organ:vesic* a+22 c-17 d-18
organ:vesicula a+22 c-17 d-18
organ:waiti* a-22 b-18 c+23 d-22
organ:waiting a-22 b-18 c+23 d-22
organ:wants d-18
organ:was a+21 b-21 d-33
organ:wear a-16 b-17 c-25 d+23
organ:were d-19
organ:what b+16 d-15
organ:while c+19 d-23
organ:who a-17 d-20
organ:with a+18 c-22
organ:with_either a+16
organ:work a+17 c-18 d-16
organ:y a+18 d-19
organ:ya d-19
organ:year c+24 d-26
organ:yes a-25 b-19 c-26 d+29
orina a-29 b-17 d+20
orina$ a-27 b-15 d+15
orino a-24 b-23 c+27 d-28
other a+18 d-20
otra b-20 c-24 d+17
out b-23
out$ b-19
out__it a-16
out_last a-19 d+16
out_of b-29 c-36
out_on a-16
over b-34 c-34
over_# a+25 c-15 d-30
over_ten b-20 c-19
overa* a-16 c-16 d+18
overactive a-16 c-16 d+18
own a+24 b-21 c-23 d-21
own$ c-16
pacem* a-16 c-20 d+20
pacemaker a-16 c-20 d+20
pack a-17 c-18 d+20
pack_a a-16 c-15 d+18
padec* a+20
padecia a+17
padecia_yo a+17
padez* b-34 c-37 d+19
padezco b-34 c-37 d+19
padezco$ a+18 d-21
padezco_de c-18 d+17
panic a-22 b-24 c-20 d+24
panic* a-19 b-20 c-22 d+23
panicked a-17 b-19 c-20 d+21
panicked$ a-16 b-18 d+17
papa b+16 d-27
para__presion d+17
para_eso a+16 d-16
para_la d+17
para_nada a+26 b-23 c-19 d-26
paran* a-17 b-17
paranoid c+19 d-22
paroxetina d+15
pasa a-28 b+25 c-31
paso b-26 d-30
pass a-17 b+17 c-26
pass_out c-17
passe* a-17
passed a-17
passed_out a-17
past b-35
pastillas b-30 d-27
patch a+19 c-16 d-18
patch$ a+19 c-16 d-18
peanu* a+18 c-16 d-16
peanuts a+18 c-16 d-16
peanuts$ a+18 c-16 d-16
pecho a-29 b-31 c-20 d+30
pecho$ a-18 b-28 c-22 d+23
pee a-25 b-27 c+33 d-32
penic* a+26 b-17 c-23 d-24
penicillin a+24 b-15 c-21 d-21
people b-28 c-21 d+25
perfe* a+37 b-42 c-37 d-26
perfect a+18 b-27 c-29
perfect$ a+25 b-16 c-22 d-21
perfect_timing a-19 d+18
perio* b-30 d-35
period b-30 d-35
period$ a-28 c+26
period_is a-16 c+15
pero b-39 c+16
pero__la a-20
pero__me c+15
pero__no a+19 b-21
pero__se c+22 d-23
pero__si a-28 d+17
pero_no b-16 d-30
pero_ya d-19
pero_yo a+24 b-27 d-21
pill a+18 b-17 d-23
pills a-27 b-24 d+18
pleas* c-26 d-18
please c-26 d-18
please$ c-25 d-18
poco b-31 c+21 d-25
poco$ b-24 c-23
poco_de a-20 c+25 d-26
podia a-33 b-26 c-15 d+23
polle* a+17 d-18
pollen a+17 d-18
pollen$ a+17 d-18
por c-65
por__preguntan a-16 b+17 c-17 d-16
por_anos a-21 b-19 c-22 d+23
por_favor a+20 b-18 d-22
por_mi a-25 b-21 c-23 d+26
por_que a-36 b+37 c-36 d-35
por_un a+18 b-17 c-21
posit* a-37 b-31 c-35 d+38
possi* b-35 c+23 d-42
possible a+20 b-20 d-24
possibly a-30 b-23 c+32 d-31
postp* b-24 c+17
postpartum b-24 c+17
pot a-34 b-20 c+32 d-21
pot$ a-17 c+16
praye* a+17 c-15 d-16
prayer a+17 c-15 d-16
prayer$ a+17 c-15 d-16
prefi* a-28 b+26 c-24 d-21
prefiero a-28 b+26 c-24 d-21
prefiero_no a-28 b+26 c-24 d-21
pregn* c-29 d+16
pregnancy: a+31 b-43 d-16
pregnancy:# a-17 c-29 d+17
pregnancy:#_meses a-26 b-17 c-20 d+24
pregnancy:#_months a-16 d+17
pregnancy:#_weeks a-30 b-29 d+25
pregnancy:#_years d-18
pregnancy:@clinician a-17 b-31 c-26 d+26
pregnancy:@date b-18 c-17
pregnancy:@late a-56 b-39 c+56 d-54
pregnancy:@medicine a+30 b-28 c-22 d-37
pregnancy:@open a+25 b-25 c-24 d-24
pregnancy:@relative b+19 c-57 d-28
pregnancy:@relative_is a-16 b+26 c-22 d-33
pregnancy:@relative_si c-19 d-21
pregnancy:a b-63 d-28
pregnancy:a_dude a+17 d-16
pregnancy:a_guy a+15
pregnancy:a_lo a-15 c+15
pregnancy:a_male a+16 d-16
pregnancy:a_test c+15 d-16
pregnancy:a_week a-18 c+19
pregnancy:again a-21 b-23 d+20
pregnancy:am c-38
pregnancy:am_# b+19 c-26 d-47
pregnancy:am_a a+37 b-38 d-45
pregnancy:am_expecting a-17 b-19 c-16 d+20
pregnancy:am_not b+16 c-20 d-16
pregnancy:am_nursing a-35 c-19 d+27
pregnancy:am_on a+22 b-15 c-17 d-22
pregnancy:amama* a-32 b-23 c-29 d+30
pregnancy:amamantando a-18 c-17 d+19
pregnancy:amamanto a-23 b-18 c-21 d+23
pregnancy:an a-17 c+20
pregnancy:an_oops a-17 c+20
pregnancy:and a+20 b-18 c-28
pregnancy:ando b-26
pregnancy:anos a+17 d-18
pregnancy:are b-33
pregnancy:at a-31 b-15 c-25 d+30
pregnancy:at_night a-16 c-16 d+17
pregnancy:baby a-18 c-41 d+21
pregnancy:bajad* a-18 c+15
pregnancy:bajado a-18 c+15
pregnancy:be a-41 b-37 c+42 d-40
pregnancy:bebe a-34 b-33 d+16
pregnancy:been c+16 d-16
pregnancy:been_trying c+16 d-16
pregnancy:birth a+15
pregnancy:birth_control a+15
pregnancy:blood d-16
pregnancy:blood_test d-16
pregnancy:breas* a-32 b-32 c-30 d+34
pregnancy:breastfeed a-18 b-21 c-18 d+21
pregnancy:breastfeeding a-21 b-15 c-18 d+22
pregnancy:but b-26
pregnancy:but_i b-18
pregnancy:closed a+25 b-25 c-24 d-24
pregnancy:con a+25 c-21 d-27
pregnancy:condo* b-18 d-22
pregnancy:contr* a+15
pregnancy:control a+15
pregnancy:could a-22 b-17 c+23 d-22
pregnancy:could_be a-22 b-17 c+23 d-22
pregnancy:cuido a+20 c-19 d-21
pregnancy:dando a-23 b-18 c-19 d+23
pregnancy:dando_pecho a-17 d+17
pregnancy:days b-19 d-27
pregnancy:days_are a+19 c-15 d-20
pregnancy:de a-28 b-32 c+18
pregnancy:depo a+26 b-22 c-23 d-26
pregnancy:dias b-21 c+22 d-33
pregnancy:diu a+23 b-17 c-22 d-23
pregnancy:do a-30 c+20 d-18
pregnancy:do_not a-27 c+28
pregnancy:does a-19 b+20 c-20 d-19
pregnancy:done a+21 d-24
pregnancy:doubt b-29 d-27
pregnancy:doubt_it b-29 d-27
pregnancy:doy a-24 b-26 c-32 d+30
pregnancy:doy_pecho a-22 c-20 d+22
pregnancy:dude a+17 d-16
pregnancy:due a-28 b-18 c-17 d+24
pregnancy:due_in a-23 b-16 d+22
pregnancy:el a+27 b-20 c-22 d-30
pregnancy:el_diu a+23 b-17 c-22 d-23
pregnancy:embar* c-23
pregnancy:embarazada c-21
pregnancy:en b-25 c-43 d+24
pregnancy:en_la c-22
pregnancy:eso c-16 d-17
pregnancy:esper* a-22 c-22 d+22
pregnancy:esperando a-22 c-22 d+22
pregnancy:estoy a-17 d+16
pregnancy:estoy_amamantando a-18 c-17 d+19
pregnancy:estoy_dando a-17 d+18
pregnancy:estoy_en c-16
pregnancy:estoy_esperando a-22 c-22 d+22
pregnancy:estoy_operada a+17 c-16 d-18
pregnancy:expec* a-27 c-28 d+23
pregnancy:expecting a-27 c-28 d+23
pregnancy:facto* a+18 b-16 c-16 d-17
pregnancy:factory a+18 b-16 c-16 d-17
pregnancy:for d-15
pregnancy:for_my b-18
pregnancy:found a-25 c-15 d+23
pregnancy:found_out a-25 c-15 d+23
pregnancy:god a+21 c-19 d-16
pregnancy:god_no a+18 c-16
pregnancy:got b-33
pregnancy:guy a+15
pregnancy:ha a-18 c+15
pregnancy:ha_bajado a-18 c+15
pregnancy:had a+40 b-45 c-16 d-48
pregnancy:had_a a+38 b-30 c-34 d-32
pregnancy:had_an a-17 c+20
pregnancy:had_my a+18 b-20 d-27
pregnancy:have a-39 b-18 c+37 d-24
pregnancy:have_not a-37 b-16 c+35 d-22
pregnancy:heck a+16
pregnancy:heck_no a+16
pregnancy:hyste* a+17 c-19
pregnancy:hysterectomy a+17 c-19
pregnancy:i c-32
pregnancy:i_@clinician a-17 b-31 c-26 d+26
pregnancy:i_am c-36
pregnancy:i_breastfeed a-18 b-21 c-18 d+21
pregnancy:i_do a-17
pregnancy:i_had a+31 c-31 d-29
pregnancy:i_pump a-28 b-28 c-24 d+29
pregnancy:if b+15
pregnancy:if_i b+15
pregnancy:in b-38 c-33
pregnancy:in_@date b-18 c-17
pregnancy:is b+16 d-23
pregnancy:it d-44
pregnancy:june a+16
pregnancy:just c-16
pregnancy:la a+17 b-22 d-17
pregnancy:la_menopausia a+16 d-19
pregnancy:la_prueba a-24
pregnancy:last a+19 b-21 c-26
pregnancy:last_week c-19
pregnancy:late a-39 b-31 c+41 d-42
pregnancy:le b-19 c-24 d+21
pregnancy:le_doy c-16
pregnancy:le_estoy a-17 d+18
pregnancy:lo b-19 d-28
pregnancy:lo_mejor a-15 c+15
pregnancy:lol a+18 c-16
pregnancy:male a+16 d-16
pregnancy:man a+18 c-19
pregnancy:matte* a-18 b+16 c-16
pregnancy:matter a-18 b+16 c-16
pregnancy:may a-17
pregnancy:maybe a-16 c+16
pregnancy:me a+34 b-52 c-16 d-32
pregnancy:me_cuido a+20 c-19 d-21
pregnancy:me_ha a-18 c+15
pregnancy:mejor a-15 c+15
pregnancy:menop* a+35 b-29 c-25 d-37
pregnancy:menopause a+21 b-17 c-16 d-20
pregnancy:menopausia a+16 d-19
pregnancy:meses a-29 b-22 c-25 d+28
pregnancy:mi c-33
pregnancy:mi_@relative b+22 c-23 d-28
pregnancy:mi_bebe b-17 d+17
pregnancy:might a-23 b-21 c+25 d-24
pregnancy:might_be a-23 b-21 c+25 d-24
pregnancy:month b-20 d-16
pregnancy:month* a-16 d+17
pregnancy:months a-16 d+17
pregnancy:my a+16 c-18 d-18
pregnancy:my_@relative c-37 d-16
pregnancy:my_baby b-20 c-18 d+18
pregnancy:my_period b-27 d-33
pregnancy:negat* a+23 b-20 c-19 d-27
pregnancy:negative a+23 b-20 c-19 d-27
pregnancy:nexpl* a+22 b-18 c-21 d-21
pregnancy:nexplanon a+22 b-18 c-21 d-21
pregnancy:ni a+17 d-17
pregnancy:night a-16 c-16 d+17
pregnancy:no a+55 b-52 c-29 d-61
pregnancy:no_estoy d-16
pregnancy:no_me c+15
pregnancy:no_que a+24 b-20 c-24
pregnancy:no_way a+16
pregnancy:not c+24 d-58
pregnancy:not_possible a+22 c-25
pregnancy:not_sure a-20 c+21 d-15
pregnancy:not_tested a-18 c+18
pregnancy:nurse a-17 b-31 c-26 d+26
pregnancy:nursi* c-27
pregnancy:nursing c-27
pregnancy:old c-27
pregnancy:on a+32 b-45 c-27 d-22
pregnancy:on_birth a+15
pregnancy:on_depo a+18 c-16 d-17
pregnancy:on_the b-28 c-34
pregnancy:one a-16
pregnancy:oops a-17 c+20
pregnancy:opera* a+38 b-20 c-34 d-40
pregnancy:operada a+23 c-22 d-25
pregnancy:out b-19 c-27
pregnancy:para b-17 c-18
pregnancy:para_eso a+16 d-16
pregnancy:pastillas a+27 b-19 c-28 d-27
pregnancy:patch a+19 c-16 d-18
pregnancy:pecho a-25 b-30 c-34 d+32
pregnancy:perio* b-30 d-35
pregnancy:period b-30 d-35
pregnancy:period_is a-16 c+15
pregnancy:pill b-15 d-23
pregnancy:posit* a-37 b-31 c-35 d+38
pregnancy:possi* a+22 c-24
pregnancy:possible a+23 c-27
pregnancy:pregn* c-29
pregnancy:pregnant c-29
pregnancy:pregnant_with a-15
pregnancy:proba* a-22 c+19
pregnancy:probably a-22 c+19
pregnancy:probably_not a-22 c+19
pregnancy:prueb* a-24
pregnancy:prueba a-24
pregnancy:puede b-20 c+17 d-15
pregnancy:pump a-28 b-28 c-24 d+29
pregnancy:pumpi* a-26 b-23 c-21 d+26
pregnancy:pumping a-26 b-23 c-21 d+26
pregnancy:que b+19 d-43
pregnancy:que_no a+16 b-17
pregnancy:que_si b-25 c+19 d-19
pregnancy:retra* a-33 b-19 c+32 d-32
pregnancy:retraso a-33 b-19 c+32 d-32
pregnancy:se d-17
pregnancy:secon* a-18 d+19
pregnancy:second a-18 d+19
pregnancy:seman* a-43 b-26 d+18
pregnancy:semana a-20 c+21 d-22
pregnancy:shot a+20 b-17 c-16 d-21
pregnancy:si a-36
pregnancy:since d-19
pregnancy:singl* a+16 c-17
pregnancy:single a+16 c-17
pregnancy:so b-16 d-17
pregnancy:so_maybe a-16 c+16
pregnancy:son a-25 b-28 c-19 d+27
pregnancy:soy a+33 b-25 c-26 d-34
pregnancy:soy_varon a+22 d-22
pregnancy:still a-26 c-31 d+24
pregnancy:sure a-26 b-17
pregnancy:taken d-17
pregnancy:tengo b-44 c+15 d-32
pregnancy:tengo_# a-25 c-28 d+28
pregnancy:tengo_el a+19 c-18 d-19
pregnancy:tengo_retraso a-19 c+20 d-16
pregnancy:tengo_un a-16 c+17 d-17
pregnancy:test a-15 b-34
pregnancy:test_was b-15
pregnancy:teste* a-18 c+18
pregnancy:tested a-18 c+18
pregnancy:that a+24 c-36 d-40
pregnancy:that_matter a-18 b+16 c-16
pregnancy:the c-17
pregnancy:the_baby a-25 c-28
pregnancy:the_patch a+19 c-16 d-18
pregnancy:this a-19 c+19 d-15
pregnancy:this_month a-19 c+19 d-15
pregnancy:tied a+17 c-15 d-17
pregnancy:todav* a-21 c-18 d+19
pregnancy:todavia a-21 c-18 d+19
pregnancy:todavia_amamanto a-15 c-15
pregnancy:today a+36 b-23 c-31 d-33
pregnancy:too a+22 b-21 c-19 d-22
pregnancy:too_old a+22 b-21 c-19 d-22
pregnancy:traig* a-22 b-18 c+23 d-23
pregnancy:traigo a-22 b-18 c+23 d-23
pregnancy:trime* a-23 b-18 c-18 d+23
pregnancy:trimester a-23 b-18 c-18 d+23
pregnancy:tryin* a-30 b-22 c+32 d-34
pregnancy:trying a-30 b-22 c+32 d-34
pregnancy:tubal a+27 b-19 c-25 d-25
pregnancy:twins a-15
pregnancy:two a-22
pregnancy:un a-16 c+17 d-17
pregnancy:un_retraso a-16 c+17 d-17
pregnancy:una a-20 c+21 d-22
pregnancy:una_semana a-20 c+21 d-22
pregnancy:uso a+22 b-18 c-22 d-21
pregnancy:varon a+22 d-22
pregnancy:voy a-19 d+17
pregnancy:waiti* a-27 b-16 c+26 d-24
pregnancy:waiting a-27 b-16 c+26 d-24
pregnancy:waiting_on a-23 c+25 d-16
pregnancy:was b-17 c-15
pregnancy:was_negative d-19
pregnancy:way b-26 c-29
pregnancy:we a-28 b-22
pregnancy:we_are a-21 b-19
pregnancy:week b-18
pregnancy:week_@late a-25 c+25 d-19
pregnancy:weeks a-36 b-31 d+17
pregnancy:weeks_@late a-17 c+22 d-27
pregnancy:what b+15
pregnancy:wife d-18
pregnancy:with a-21 b-17 d+19
pregnancy:with_twins a-15
pregnancy:y c-26
pregnancy:ya a+41 b-29 c-34 d-45
pregnancy:ya_no a+18 c-15 d-22
pregnancy:yeah a-22 b-16 d+22
pregnancy:years c-22 d-27
pregnancy:years_old d-18
pregnancy:yes a-24 c-23 d+26
pregnancy:yes_nursing a-19 d+19
pregnancy:yeste* a+20 c-22 d-17
pregnancy:yesterday a+20 c-22 d-17
pregnancy:yet a-24 c+19
pregnancy:yo a+19
pregnant c-26
pregnant$ c-24
pregnant__twins a-15
pregnant_with a-15
pregu* a-40 b+20 c+15 d-39
pregunta a-19 b+21 c-23 d-20
pregunta$ a-19 b+21 c-23 d-20
preguntan a-16 b+17 c-17 d-16
preguntar a-23 b-25 c+22 d-18
preguntar$ a-23 b-25 c+22 d-18
preguntarle c+15 d-16
preguntarle__@relative c+15 d-16
preguntarle__mi c+15 d-16
preguntarle_a c+15 d-16
presc* b-15
prescribed b-15
prescribed$ c-23
presi* b-41 c-32
presion b-41 c-32
presion$ b-18
presion__@medicine a-15
presion_alta c-16
presion_la c-16 d+15
presion_si a-22 d+20
press* b-39 c-24 d+21
pressure b-39 c-24 d+21
pressure$ a-16 b-17 c-32 d+22
pressure__high a-23
pressure_is b-22 c-22
prett* c+18
pretty c+18
pretty__my c+18
prime* a+28 b-25 c-27 d-27
primera a+17 c-18 d-15
primera_vez a+17 c-18 d-15
prior: a-23 b-18 d+21
prior:# a-27 b-59 c-20 d+33
prior:#_@medicine a-18 c-15 d+19
prior:#_different a-15 d+16
prior:#_years a-16 d+19
prior:@clinician a-48 b-39 d+22
prior:@clinician_y c-17 d+18
prior:@drug a-36 c+27 d-34
prior:@medicine b-18
prior:@medicine_@medicine a-27 b-23 c-23 d+26
prior:@medicine_and a-21 b-17
prior:@medicine_for a+16 c-16
prior:@medicine_no d-24
prior:@medicine_y a-32 b-18
prior:@relative b+25 c-31 d-35
prior:@stop d-18
prior:@treat a-24 b-21
prior:@treat_for d+17
prior:@treat_por d+15
prior:a a-27
prior:a_@clinician a-29 b-19
prior:a_@medicine c+18 d-23
prior:a_@treat a-16
prior:a_bit c-17
prior:a_bunch a-19 b-16 c-22 d+24
prior:a_dozen a-15 b-16 c-18 d+18
prior:about a-22 b-20 c-19 d+22
prior:all b-22 c-24 d+15
prior:am b-15
prior:am_new b-15
prior:and a-39 b-44 d+34
prior:and_@medicine a-43 b-33 c-39 d+43
prior:and_@treat c-20 d+18
prior:and_counseling c-16
prior:anos a-31 b-25 c-42 d+41
prior:antidepresivos c-17 d+21
prior:antidepressants a-22 d+18
prior:any a+16 c-16 d-16
prior:anyth* a+21 c-26 d-15
prior:anything a+21 c-26 d-15
prior:at b-22
prior:at_least a-19 b-16
prior:been a-16 c-32 d+21
prior:been_on c-17
prior:bit c-17
prior:both a-17 d+16
prior:both_for a-17 d+16
prior:bunch a-19 b-16 c-22 d+24
prior:buspirone a+21 b-18 c-22 d-19
prior:but a-16 c+16
prior:can a-28
prior:can_not a-23
prior:cbd a-24 b-29 c+32 d-26
prior:celexa c-15 d+16
prior:como a-28
prior:como_# d+15
prior:como_tres d+16
prior:con a-21
prior:con_@clinician c-22 d+21
prior:con_una c+16 d-17
prior:couns* a-25 b-27
prior:counseling a-25 b-27
prior:counseling_count b-21 c+18 d-15
prior:counselor a-22 c+27 d-28
prior:count a-34
prior:count* d-15
prior:counts d-15
prior:cuale* a-17 d-21
prior:cuales a-17 d-21
prior:cuent* a-30 b+20 d-27
prior:cuenta a-26 d-21
prior:de a-32 b-26 c-27 d+32
prior:did a+17 b-23 d-19
prior:did_not a+23 c-18 d-23
prior:diffe* a-19 b-16 d+20
prior:different a-19 b-16 d+20
prior:do a-27 b+15 d-23
prior:do_not a-24 b-16 c+22
prior:does a-26 c+27 d-39
prior:does_my b-21 c+19
prior:does_that b-22 c+17
prior:done a-23 b-16 c-17 d+22
prior:dos a-24 b-18
prior:dozen a-15 b-16 c-18 d+18
prior:em a-22 c-17 d+21
prior:ever a+22 b-16 c-22 d-20
prior:ever_took a+16 c-18
prior:every* a-23 c-21 d+16
prior:everything a-23 c-21 d+16
prior:far b-20 c-30
prior:first a+26 b-24 c-22 d-28
prior:first_thing a+15
prior:first_time a+18 c-16 d-20
prior:fluoxetina b-21 c-25
prior:for a+15 b-32
prior:for_a a+22 c-15 d-18
prior:for_it c-17
prior:for_years a-27 b-15 c-25 d+29
prior:forge* a-22
prior:forget a-22
prior:four a-21 b-19 c-23 d+23
prior:fui a-30 b-20 c+18
prior:fui_un c+15 d-17
prior:gummies b-21 c+19
prior:had a+20 c-20 d-16
prior:has a-19 c-15
prior:have a+19 b-39 c-38
prior:have_been a-15 d+17
prior:have_not a+28 b-29 c-25 d-24
prior:have_tried a-20 d+20
prior:he b-19 c-30
prior:he_ido c-20
prior:he_probado c-17
prior:helpe* a-21 d+20
prior:helped a-21 d+20
prior:how a-16 d-18
prior:i_am b-15
prior:i_can c-17
prior:i_forget a-16
prior:i_have b-34 c-35
prior:i_only a+16 c-18
prior:i_see c-19 d+18
prior:i_think a-20 b-19
prior:i_was a-22
prior:ido c-20
prior:ido_a c-20
prior:is a+26 c-19 d-34
prior:it b-36 d-24
prior:just a+31 b-32 d-42
prior:just_@medicine a+15 c-16
prior:just_one a+27 b-20 c-33 d-20
prior:just_prayer a+17 c-15 d-16
prior:just_the a+17 c-16
prior:know a-21 c+16
prior:la a+15 b-28 d-32
prior:least a-19 b-16
prior:like a-28 c-22
prior:like_# a-24 c-15 d+22
prior:llevo a-26 b-24 d+18
prior:many a-22 b-21 d+20
prior:mas a+16 c-20
prior:mas_una a+15 c-15
prior:maybe a-32 b-27 c+33 d-31
prior:maybe_# a-19 c+21 d-21
prior:me a-37
prior:me_sirvio a-16 d+15
prior:medicina a+16 b-17 c-24
prior:medicinas a-18 c-16 d+18
prior:meds b-35
prior:more a-21 b-20 c-28 d+29
prior:more_than a-16 b-17 c-24 d+24
prior:my d-35
prior:my_@drug b-21 c+19
prior:my_@relative b+20 c-26 d-30
prior:my_first a+17 b-17
prior:nada b-44 c-49 d+23
prior:nada_mas a+17 c-17 d-16
prior:nada_todavia a+24 c-18 d-24
prior:name a-16
prior:never b-25 d-37
prior:never_had a+20 c-20 d-16
prior:never_taken c-19
prior:new a+28 b-28 c-24 d-27
prior:new_to a+28 b-28 c-24 d-27
prior:ni d-15
prior:ningu* a+18 b-24 c-24
prior:ninguna b-22 c-22
prior:ninguna_me a-16 d+15
prior:no b-51 c+35 d-48
prior:no_@medicine d-23
prior:no_@treat a+21 d-18
prior:no_he d-18
prior:no_just c-16
prior:nomas d-21
prior:none b-25 c-21
prior:none_of a-18 d+18
prior:not b-48 d-29
prior:not_know a-21 c+16
prior:not_sure a-16 c+15
prior:not_tried a+21 c-22 d-18
prior:nothi* b-24 c-31
prior:nothing b-24 c-31
prior:nunca a+16 c-16
prior:of a-37 c-36 d+29
prior:of_them a-23 b-17 d+21
prior:one a+28 b-50 d-62
prior:one_@medicine a+32 b-26 c-35 d-29
prior:one_for d-19
prior:ones a-20 b+17 c-19
prior:only a+18 b-29 d-49
prior:only_@medicine d-16
prior:only_ever a+16 c-18
prior:only_one a+18 c-20
prior:or b-22
prior:over a-25 b-20 c-19 d+24
prior:paroxetina d+15
prior:pastilla d-17
prior:pastillas a-29 c+18
prior:pero a-21 c+19 d-15
prior:pero_no a-15 c+16
prior:por c-37
prior:por_anos a-21 b-19 c-22 d+23
prior:praye* a+17 c-15 d-16
prior:prayer a+17 c-15 d-16
prior:prime* a+22 b-19 c-22 d-21
prior:proba* c-17
prior:probado c-17
prior:prozac b-21 c-27 d+18
prior:psicologa a-19
prior:psicologo a-18 b-19 c-27 d+27
prior:psiquiatra a-16 c-19 d+19
prior:que d-26
prior:quit d-18
prior:saw a-18 c+23 d-22
prior:se a-19 b-24 c+24 d-23
prior:see c-19 d+18
prior:see_a c-19 d+18
prior:seein* c-20 d+16
prior:seeing c-20 d+16
prior:seeing_a c-20 d+16
prior:sertralina b-17 c-24
prior:si a-32 b-27 c+19
prior:sirvi* a-16 d+15
prior:sirvio a-16 d+15
prior:six a-21 b-18 c-21 d+22
prior:so b-24
prior:so_far b-20 c-30
prior:solo a+28 b-24 c-18 d-30
prior:somet* a-28 b-19 c+19
prior:something a-28 b-19 c+19
prior:sure a-16 c+15
prior:taken a+15 c-33
prior:talk c-16 d+16
prior:talk_@treat c-16 d+16
prior:terapia a-38 b-29
prior:than a-16 b-17 c-24 d+24
prior:that b-36
prior:that_count b-22 c+17
prior:the b-39 d+16
prior:the_one a+20 c-19
prior:them a-19 c-22 d+17
prior:then a-16 d+15
prior:therapist a-16
prior:therapy a-21
prior:thing a+16
prior:think a-20 b-19
prior:this a+31 b-31 c-24 d-31
prior:this_is a+17 b-17 d-16
prior:three a-29 b-19 c-24 d+27
prior:three_@medicine a-23 d+19
prior:tiemp* a-20
prior:tiempo a-20
prior:time b-15 d-29
prior:tms a-23 c-28 d+16
prior:to b-41
prior:to_@treat a+26 c-27 d-23
prior:todav* a+34 b-20 c-29 d-34
prior:todavia a+34 b-20 c-29 d-34
prior:todo a-24 c-16 d+23
prior:tomado_nada d-20
prior:tome a-26 b-18 c+20
prior:too a-15 b-17 c-22 d+20
prior:took b-18 c+18 d-30
prior:treatment a+23 c-24 d-21
prior:tres a-26 b-25 c-30 d+29
prior:tried_# a+15 c-17
prior:tried_@medicine a+19 b-16 c-16 d-19
prior:tried_a d-17
prior:tried_everything a-20 b-19 c-18 d+21
prior:try a+22 c-21 d-22
prior:two a-21 b-27 c+19
prior:un b-27
prior:un_tiempo c+15 d-17
prior:una b-36 c+32 d-52
prior:una_@clinician c+16 d-17
prior:una_@medicine a+20 b-18 d-25
prior:una_vez a-25 c+22 d-19
prior:varia* c-18 d+17
prior:varias c-18 d+17
prior:vez d-22
prior:vitamins a-21 d-27
prior:voy b-20 c-44
prior:voy_con c-16 d+16
prior:was a-25 c+18
prior:week a-17
prior:wellbutrin a+23 b-20 c-32
prior:what a-21 b+25 c-22 d-26
prior:whole a-25 b-27 c-25 d+27
prior:worke* a-24 d+24
prior:worked a-24 d+24
prior:works a-24 d+23
prior:y a-58 b-43 d+38
prior:y_@medicine a-22 c-20 d+21
prior:y_@treat a-19 b-18 c-28 d+27
prior:y_nada a-36 b-21 c-24 d+34
prior:ya a-24 b-17 d+22
prior:years a-36 b-28 c-34 d+38
prior:years_of a-21 c-23 d+24
prior:yes a-24 b-19
prior:yet a+24 b-15 c-21 d-24
proba* a-32 b-37 c+41 d-29
probably a-40 b-32 c+45 d-45
probably_my a-17 c+25 d-25
probably_not a-28 b-16 c+26 d-19
probado c-22
probe c-16
probl* c-35
problem$ c-16 d+16
problema c-29
problema$ c-25
problemas c-31
problemas$ a+17 c-22 d-25
problems c-43
problems$ a-17 c-33
problems_no a+21 d-22
prozac b-24 c-30 d+22
prueb* a-27 c+17
prueba a-24
prueba$ a-24
psico* a-35 c-38 d+28
psicologa a-19
psicologo a-18 b-19 c-27 d+27
psicosis a-31 c-33 d+22
psicosis$ a-30 c-33 d+19
psiqu* a-20 b-15 c-20 d+21
psiquiatra a-16 b-24
psych* c-30
psychiatrist b-15 c+16
psychosis a-30
psychosis$ d-19
psychosis: c-16
psychosis:# a-35 b-32 d+20
psychosis:@clinician a-28 c+28 d-47
psychosis:@clinician_thought b-22 c+22 d-21
psychosis:@insurance a-19 c+20
psychosis:@medicine a-22 b-16 c-16 d+21
psychosis:@relative c-46 d-27
psychosis:@relative_es c-17
psychosis:@relative_has d-18
psychosis:@relative_is c-19 d-20
psychosis:@relative_si a+15
psychosis:@relative_was c-23 d-24
psychosis:a a-36 b-17
psychosis:a_veces a-25 b-27 d+16
psychosis:about b-15 d-17
psychosis:adhd a+19 d-18
psychosis:after a-16 b-17
psychosis:am b-27 c-33
psychosis:am_not a+19 c-17 d-19
psychosis:and c-25 d+20
psychosis:ansie* a+27 b-24 c-23 d-27
psychosis:ansiedad a+27 b-24 c-23 d-27
psychosis:answe* a-26 b+29 c-29 d-19
psychosis:anxie* a+25 b-19 c-20 d-23
psychosis:anxiety a+25 b-19 c-20 d-23
psychosis:ask b+17 c-17
psychosis:been b-16
psychosis:bien a-20 c+17
psychosis:bipol* a-34 b-27
psychosis:bipolar a-32 b-25 c+17
psychosis:bipolar_# a-19 b-17
psychosis:bipolar_disorder c-19 d+17
psychosis:bipolaridad a-17 c-17 d+18
psychosis:break a-15 d+15
psychosis:brote a-18 c-20 d+19
psychosis:brother c-20 d-21
psychosis:but b-35 d-23
psychosis:but_not b-26 d-27
psychosis:cosas a-31 b-33 c-35 d+37
psychosis:count a-20 b-43 c+36 d-21
psychosis:crazy a+26 b-21 c-25 d-27
psychosis:dad c-17 d-19
psychosis:de b-22 c-21 d+24
psychosis:decir a-23 b+24 c-22 d-17
psychosis:depre* a+28 b-37 c-37
psychosis:depresion a+21 b-18 c-18 d-22
psychosis:depression a+23 b-17 c-20 d-24
psychosis:diagn* b-26
psychosis:diagnosed a-21 b-19 c+17
psychosis:diagnosed_with c-21
psychosis:diagnosticado d-15
psychosis:dicho c+16
psychosis:did b-20 c-15
psychosis:dijo b-16 c+19 d-15
psychosis:dijo_que b-16 c+19 d-15
psychosis:dio d+17
psychosis:disor* a-17 b-19
psychosis:disorder a-17 b-19
psychosis:do a-17 d-19
psychosis:doctor a-22 c+18 d-28
psychosis:does a-28 c+20 d-28
psychosis:does_postpartum b-24 c+17
psychosis:does_that a-21 b+16 d-22
psychosis:episo* a-21 b-18 c-25 d+25
psychosis:episode a-15 c-17 d+18
psychosis:episodio d+15
psychosis:es b+16 d-26
psychosis:es_bipolar c-17
psychosis:escuc* a-22 b-25 c-29 d+31
psychosis:eso c-18 d-22
psychosis:eso_no a+19 c-16
psychosis:esqui* a-18 b-19 c-20 d+20
psychosis:esquizofrenia a-18 b-19 c-20 d+20
psychosis:estoy a+16 b-22 d-23
psychosis:estuv* b-16
psychosis:estuve b-16
psychosis:ever a+18 c-19 d-16
psychosis:ex d-19
psychosis:ex_@clinician b-15 c+16
psychosis:for a-29 b-22 c-33 d+32
psychosis:for_a a-21 c-19 d+21
psychosis:for_mania c-15
psychosis:from b-16 c-25
psychosis:get a-22 b-18 c-34 d+31
psychosis:get_manic c-16 d+18
psychosis:had a-39
psychosis:had_a a-18 c-20 d+20
psychosis:had_psychosis a-16 b-15 c-16 d+18
psychosis:had_some a-22 c+27 d-28
psychosis:han d-21
psychosis:han_diagnosticado d-15
psychosis:han_dicho c+16
psychosis:has d-18
psychosis:has_schizophrenia d-16
psychosis:hear a-21 b-20 c-21 d+23
psychosis:hear_things c-16 d+16
psychosis:heard b-24
psychosis:hermano c-23 d-17
psychosis:high d-17
psychosis:hospi* a-16 b-20 c-19 d+20
psychosis:hypom* a-18 b-29 c+16
psychosis:hypomania b-27 c+21 d-17
psychosis:i b-32
psychosis:i_am b-27 c-33
psychosis:i_get a-22 b-18 c-34 d+31
psychosis:i_had a-36 b-24 c+25 d-16
psychosis:i_have c-15
psychosis:i_hear a-16 c-18 d+20
psychosis:i_was a-26 b-19
psychosis:in a-38 b-24 d+30
psychosis:in_# a-21 c-21 d+24
psychosis:in_my a-24 c-22
psychosis:in_the a-27 b-36 d+21
psychosis:inter* b-16
psychosis:is d-27
psychosis:is_mania b+15 c-15
psychosis:is_psychosis d-23
psychosis:is_that c+15
psychosis:it a-24
psychosis:jamas a+34 b-34 c-30 d-35
psychosis:just a+43 b-35 c-39 d-44
psychosis:just_adhd a+16
psychosis:just_anxiety a+15
psychosis:just_ptsd a+17 c-17 d-17
psychosis:loca a+19 c-21
psychosis:mania a-45 c-25 d+31
psychosis:mania_yes b-17
psychosis:manic a-35 b-37 c-44 d+43
psychosis:manic_once d+15
psychosis:mas d-15
psychosis:maybe a-21 b-24 c+25 d-27
psychosis:me a-22 d+21
psychosis:me_dijo c+16
psychosis:me_dio d+17
psychosis:me_han d-21
psychosis:mi d-17
psychosis:mi_@relative c-22
psychosis:my b+17 d-22
psychosis:my_@clinician d-20
psychosis:my_@relative c-40 d-41
psychosis:my_ex d-19
psychosis:nada b-18 d-27
psychosis:nada_mas d-15
psychosis:nah a+20 c-23 d-17
psychosis:nah_never a+20 c-23 d-17
psychosis:never a+28 b-47 d-49
psychosis:never_been a+18 c-18 d-17
psychosis:never_diagnosed c+18 d-20
psychosis:never_ever a+18 c-19 d-15
psychosis:never_told a-15
psychosis:ni a+20 c-20 d-20
psychosis:ni_una a+20 c-20 d-20
psychosis:no d-55
psychosis:no_eso a+19 c-16
psychosis:no_estoy b-20 d-20
psychosis:no_me a-24 c+20
psychosis:no_never a+26 c-26 d-16
psychosis:no_se a-23 b-31 c+26
psychosis:nomas a+21 b-19 c-20 d-19
psychosis:nomas_depresion a+16
psychosis:none a+31 b-29 c-20 d-29
psychosis:none_of a+20 b-16 d-19
psychosis:not d-39
psychosis:not_me a+36 b-36 c-18 d-20
psychosis:not_officially a-18 c+18
psychosis:not_sure a-18 c+18 d-17
psychosis:nothi* a+19 b-18 c-15 d-19
psychosis:nothing a+19 b-18 c-15 d-19
psychosis:nunca b-24 d-27
psychosis:nunca_me d-17
psychosis:of a+22 b-20 c-24
psychosis:of_those a+19 d-18
psychosis:offic* a-18 c+18
psychosis:officially a-18 c+18
psychosis:oia a-16 b-18 c-17 d+18
psychosis:oia_voces a-16 b-18 c-17 d+18
psychosis:old b-20 d-19
psychosis:on a-32 b-27
psychosis:on_@medicine a-19 d+24
psychosis:once a-37 b-36 d+29
psychosis:only a+36 b-36 d-49
psychosis:only_depression a+16
psychosis:paran* a-17 b-17
psychosis:paranoid c+19 d-22
psychosis:pero b-16 d-17
psychosis:pero_yo a+20
psychosis:por a-22 c-20
psychosis:possi* c+18 d-19
psychosis:postp* b-24 c+17
psychosis:postpartum b-24 c+17
psychosis:psico* a-35 c-38 d+28
psychosis:psicosis a-31 c-33 d+22
psychosis:psiqu* a-20 b-15 c-20 d+21
psychosis:psych* c-30
psychosis:psychiatrist b-15 c+16
psychosis:psychosis a-30
psychosis:psychosis_once a-17 b-17 c-21 d+22
psychosis:psychotic b-23 c-31
psychosis:ptsd a+18 b-31 d-24
psychosis:que a-41 b+25 d-25
psychosis:que_es a-21 d-19
psychosis:quest* a-15 b+17 c-15 d-17
psychosis:question a-15 b+17 c-15 d-17
psychosis:quien b-18 c+15
psychosis:quien_sabe b-18 c+15
psychosis:quier* a-23 b+24 c-22 d-17
psychosis:reali* c-17
psychosis:reality c-17
psychosis:sabe b-18 c+15
psychosis:sad a+22 c-19 d-18
psychosis:said a-19 c+21
psychosis:sane a+28 b-28 c-25 d-27
psychosis:say a-16 b+23 c-26 d-19
psychosis:say_yes b+16 c-19 d-15
psychosis:says a-17 b-21 c+26 d-32
psychosis:schiz* a-30 c-39 d+35
psychosis:schizoaffective a-31 b-34 c-25 d+33
psychosis:se a-23 b-31 c+26
psychosis:se_que b-23
psychosis:seguro a-19 c+20
psychosis:si b-24 c-20 d+16
psychosis:significa_eso b-15
psychosis:sleep a-15
psychosis:solo a+26 b-20 c-22 d-24
psychosis:some a-22 c+27 d-28
psychosis:somet* a-31 b-28
psychosis:sometimes a-31 b-28
psychosis:soy a-24 b-20 c-27 d+28
psychosis:soy_bipolar a-15 c-18 d+20
psychosis:stero* a-17 b-16 c-19 d+19
psychosis:steroids a-17 b-16 c-19 d+19
psychosis:stuff a-15 b-24 c+21 d-18
psychosis:sure a-18 c+18 d-17
psychosis:tengo a-18 b-22 d+20
psychosis:that d-46
psychosis:that_count b-25 c+24
psychosis:that_is b-18 c+18
psychosis:the a-21
psychosis:they b-27 d-28
psychosis:they_never a-17 c+17 d-16
psychosis:thing* b-21
psychosis:things b-21
psychosis:things_sometimes c-16
psychosis:those b-20 d-21
psychosis:thoug* a-22 b-25 c+22
psychosis:thought a-18 b-23 c+16
psychosis:to a-19
psychosis:told a-18 c+23 d-20
psychosis:told_me a-15
psychosis:trist* a+17 c-16 d-17
psychosis:un a-24 b-19 d+22
psychosis:un_brote a-18 c-20 d+19
psychosis:un_episodio d+15
psychosis:una b-26 c-17
psychosis:una_vez b-26 c-17
psychosis:used a-15 b-17
psychosis:used_to a-15 b-17
psychosis:veces a-25 b-27 d+16
psychosis:vez b-28
psychosis:voces a-30 b-34 c-30 d+33
psychosis:voice* b-21 c-27 d+19
psychosis:voices b-21 c-27 d+19
psychosis:was_bipolar a+24 c-20
psychosis:was_high d-17
psychosis:was_schizophrenic d-15
psychosis:went a-15 b-16 c-18 d+18
psychosis:what a-33 c+17 d-36
psychosis:what_is a-18 d-28
psychosis:when a-19
psychosis:when_i a-17
psychosis:who a-16 b+16 d-15
psychosis:with_bipolar c-18 d+16
psychosis:wonde* a-19 c+20 d-20
psychosis:wondered a-20 c+21 d-17
psychosis:would c-18
psychosis:ya a-27 b-22 c-18 d+26
psychosis:yeah a-18 b-21 c-24 d+25
psychosis:yes a-23 c-33 d+19
psychosis:yo a+20 b-29
psychosis:yo_no a+20 b-29
psychosis_once a-17 b-17 c-21 d+22
psychotic b-23 c-31
psychotic$ a+21 c-19 d-21
ptsd a+18 b-31 d-24
puede b-21 d-34
puede$ a+20 b-37 d-15
puede_ser a-39 c+26 d-29
puedo b-28 c-28
puedo$ b-27 c-29 d+17
pues a-21 b-20 c-17 d+22
pump a-28 b-28 c-24 d+29
pumpi* a-26 b-23 c-21 d+26
pumping a-26 b-23 c-21 d+26
puro a+27 b-24 c-23 d-25
puse a-16
pusie* c-20
pusieron c-20
put c-19 d+17
put_me c-19 d+17
que a-55 b+63 d-89
que$ a-40 b+34 d-37
que__a b-23
que__alta d-19
que__de c-19 d-22
que__eso a-21 d-16
que__mania d-21
que__pero a-16 c+16
que__sepa b-18
que__yo b-21
que_cuenta b+17 c-21
que_es a-27 b+20 d-25
que_hora a-22 b+22 c-21 d-17
que_la d-21
que_me a-27 b-34 c-16 d+23
que_no b-24
que_pasa a-22 b+26 c-26 d-21
que_preguntan a-16 b+17 c-17 d-16
que_se d-19
que_si a-26 b-51 c+39 d-37
que_significa a-21 b+17 d-17
que_tengo b-16
que_tipo a-18 b+17 c-15 d-17
que_yo b-18
quest* a-27 b+29 c-24 d-31
question a-23 b+24 c-21 d-25
question$ a-23 b+24 c-21 d-25
quien a-25 c+17 d-15
quien$ a+26 b-31 d-24
quien_sabe a-30 b-42 c+38 d-38
quier* a-22 b+24 c-22 d-19
quit a+15 b-16 d-26
rate a-27 b-27
rathe* a-21 b+23 c-24 d-17
rather a-21 b+23 c-24 d-17
rather__say a-21 b+23 c-24 d-17
rather_not a-21 b+23 c-24 d-17
rato a+22 b-28 c-32
rato$ a+16 b-27 c-29
reacc* a-18 c-20
reaccion a-18 c-20
reaccion$ c-16
react* c-32
reaction c-24
reaction$ c-20
reali* c-17
reality c-17
recai a-23 b-22 c-21 d+24
recai* a-15 c-16 d+16
recaida a-15 c-16 d+16
recaida$ a-15 c-16 d+16
recal* a-27 c+24 d-17
recall a-27 c+24 d-17
recall$ a-27 c+24 d-17
recov* a-20 c-15 d+21
recovery a-15 d+16
recue* a-35 b-22 c+34 d-28
recuerdo a-35 b-22 c+34 d-28
recuerdo$ a-20 c+20 d-17
recuerdo_bien a-17 c+17
rehab a-36 b-35 c-35 d+39
rehab* a-21 c-17 d+21
rehabilitacion a-21 c-17 d+21
relap* a-20 b-19 c-24 d+24
relapsed a-16 b-17 c-19 d+19
relat* d-20
related d-20
remem* b-15 d-27
remember d-21
remember$ d-19
remov* c-19
removed c-19
requi* a-18 b+19 c-18 d-18
required a-18 b+19 c-18 d-18
required$ a-18 b+19 c-18 d-18
resul* a-28 b-23 c+28 d-26
results a-23 b-21 c+23 d-22
results$ a-23 b-21 c+23 d-22
retra* a-33 b-19 c+32 d-32
retraso a-33 b-19 c+32 d-32
retraso$ a-29 b-17 c+28 d-28
revis* a-23 c+24
revisado a-23 c+24
revisado$ c+15
ride b-42
ride: a+16 d-40
ride:@cancel a+34 b-31 c-29 d-34
ride:@drive a+23 b-45 c-53
ride:@drive_me a-23 d+23
ride:@fetch a-17 b-23 d+23
ride:@fetch_mi d+15
ride:@insurer a-27 b-21 c-20 d+25
ride:@person b-24 c-20 d+20
ride:@relative a-52 b-83 d+40
ride:@relative_@drive a-23 c-18 d+22
ride:@relative_and c-34 d+28
ride:@relative_can a-24 b-46 c+20
ride:@relative_if a-23 b-16 c+21 d-19
ride:@relative_is b-43
ride:@relative_me a-23 c-23 d+24
ride:@relative_no b-16
ride:@relative_puede a-22
ride:@relative_said a-17 b-16 c-15 d+18
ride:@relative_trabaja c-18
ride:@relative_will a-28 c-34 d+32
ride:@ride b-42
ride:@ride_is b-18 c-20 d+18
ride:@stop a-33 b-19 c+31 d-26
ride:@vehicle a+27 c-55 d-21
ride:a d-30
ride:a_@ride a-21 b-17 c-30 d+27
ride:a_ir c-20
ride:a_mi a-20 c+28 d-29
ride:a_nadie c-17
ride:a_ver c+21 d-21
ride:all b-21 c-25 d+20
ride:all_set a-23 d+24
ride:alone a+30 b-27 c-33 d-26
ride:am b-24 d-28
ride:an b-18
ride:and b-15 c-40 d+21
ride:and_she c-22 d+19
ride:answe* a-19 c+19
ride:anybo* a+18 b-16 c-19
ride:anybody a+18 b-16 c-19
ride:anyon* a+22 b-19 c-19
ride:anyone a+22 b-19 c-19
ride:aroun* b-21 d-26
ride:around b-21 d-26
ride:ask a-25 b-26 c+27 d-21
ride:asked c-17
ride:asked_my c-17
ride:askin* a-21 b-15 c+20 d-16
ride:asking a-21 b-15 c+20 d-16
ride:asking_around a-16 c+15
ride:be c-30
ride:be_there a-15 d+17
ride:bf c-16
ride:bring a-31 c-26
ride:bring_me a-23 b-16 c-18 d+24
ride:brother d+16
ride:bus a+27 b-32 c-24 d-23
ride:busca* a-29 b-26 c+28 d-23
ride:but b-30
ride:but_i a-22
ride:but_she d-25
ride:camin* a+23 b-22 c-22 d-22
ride:caminando a+23 b-22 c-22 d-22
ride:can b+22 d-29
ride:can_i a-25 b+23
ride:can_not a+30 b-33 c-57
ride:can_they a-17 b+18 c-19 d-16
ride:car a+20 c-24 d-29
ride:churc* a-19 c-19 d+20
ride:church a-19 c-19 d+20
ride:comin* b-19 c-24
ride:coming b-19 c-24
ride:consi* b-19 c+20 d-27
ride:consigo b-19 c+20 d-27
ride:consigo_@ride d-19
ride:cousin c-19 d+19
ride:cover* c-19 d+20
ride:covered c-19 d+20
ride:creo a-16 b-24 c+22 d-17
ride:creo_que a-16 b-24 c+22 d-17
ride:dad a-21 b-19 c-20 d+22
ride:daughter a-29 b-21 c-34 d+34
ride:day b-25
ride:deje a-33 b-19 c+31 d-26
ride:dejem* a-17 b-16 c+19 d-17
ride:dejeme a-17 b-16 c+19 d-17
ride:depen* a-35 b-34 c+34 d-30
ride:do b+20 c-30
ride:do_not a+19 c-18 d-28
ride:do_they a-15
ride:does b+21 c-25 d-19
ride:does_it b+17 c-21
ride:down c-19 d+16
ride:drive a+23 b-27 c-34
ride:drive* b-31 c-28 d+21
ride:driver b-31 c-28 d+21
ride:drives a-20 b-18 c-20 d+22
ride:driving d-15
ride:el b-21 c-20
ride:en a+25 b-21 c-25 d-24
ride:encue* b-17 c+16 d-26
ride:encuentro b-17 c+16 d-26
ride:encuentro_quien d-16
ride:esper* a-21 b+16 c-23
ride:esposo b-34 c-35
ride:estoy b-27 c+25 d-32
ride:famil* c-18
ride:family c-18
ride:family_here b-16
ride:figur* b-22 d-20
ride:figured a+16
ride:find b-34 c+17 d-32
ride:find_someone b-21 d-25
ride:folks a-30 b-22 c-21 d+31
ride:found a-25 c-20 d+24
ride:found_someone a-19 d+18
ride:friend b-26
ride:get d-20
ride:gets a-17 c+18 d-17
ride:going a+18 b-23 c-28
ride:going_to a+18 b-23 c-28
ride:got a-17 b-31 c-32 d+26
ride:got_it c-19 d+20
ride:got_me a-19 d+18
ride:got_my c-22
ride:have c-19
ride:have_a c-21
ride:have_anyone a+15
ride:have_to a-29 d-29
ride:hay b-25 c-33
ride:hay_@ride c-18
ride:hay_quien b-17 c-24
ride:he b-38 d-28
ride:he_can c-26
ride:he_is a+16 b-24 d-30
ride:here a+27 b-24 c-26 d-20
ride:hermana a-21 b-20
ride:hija a-20 b-34 d+18
ride:hijo a-34 b-16
ride:home a+21 b-28 c-27
ride:hora a-20 d-16
ride:how b+18 c-23
ride:husband b-41 c-15
ride:i d-44
ride:i_am b-24 d-28
ride:i_can b-19 d-24
ride:i_figured a+16
ride:i_got b-17 c-28
ride:i_have a-33 b-27 d+20
ride:i_was a+21 c-20 d-19
ride:i_will b-37 d-31
ride:if a-35 c+26 d-27
ride:if_he a-22 c+19 d-16
ride:if_my c+15 d-15
ride:in a-23
ride:ir c-20
ride:is_down c-19 d+16
ride:is_it b+15 c-16
ride:is_my a-27 c-21 d+18
ride:is_off a-18 b-26
ride:is_working a+16 b-15 c-25
ride:it a-19 d-35
ride:it_covered c-19 d+20
ride:just c-26 d-20
ride:know b-21 d-15
ride:let a-25 b-30 c+25 d-18
ride:let_me a-20 b-23 c+19 d-16
ride:looki* c+15
ride:looking c+15
ride:mama a-18 b-16 c-24 d+22
ride:maneja a-21 c-17 d+21
ride:manejo a+22 b-15 c-17 d-25
ride:marido c-20 d+17
ride:me a-21 c-25 d+21
ride:me_@fetch a-40 b-20 d+29
ride:me_ask a-16 b-15 c+17 d-16
ride:me_up a-15 d+15
ride:me_voy a+20 c-21 d-18
ride:mi a-20 b-78 d+22
ride:mi_@relative a-30 b-70 d+21
ride:mom a+24 b-39 c-40
ride:my b-85 d+22
ride:my_@relative a-26 b-112
ride:my_@ride b-26 c-35
ride:my_own a+24 b-21 c-23 d-21
ride:mysel* a+27 b-23 c-23 d-29
ride:myself a+27 b-23 c-23 d-29
ride:nadie a+38 b-36 c-39 d-34
ride:nadie_puede a+18 c-17
ride:neces* a-21 d-21
ride:necesito a-21 d-21
ride:need a-29 c+19 d-16
ride:neighbor a-27
ride:no a+29 d-39
ride:no_one a+27 b-15 c-24 d-20
ride:no_puede a+21 b-21 c-35
ride:no_se a-17 c+16 d-15
ride:no_tengo a+18 c-21 d-16
ride:nobod* a+39 b-32 c-44 d-32
ride:nobody a+39 b-32 c-44 d-32
ride:not a+20 b-27 d-20
ride:not_find a+27 b-18 c-32 d-17
ride:not_have a+27 b-30 c-22 d-26
ride:of a+18 b-23 c-30
ride:off a-28
ride:on b-28 c+21 d-36
ride:on_it c+19 d-18
ride:on_my c-16
ride:one a+16 d-20
ride:out c+16 d-37
ride:own a+24 b-21 c-23 d-21
ride:people b-24 c-20 d+20
ride:por a-28 c-30 d+23
ride:por_mi a-25 b-21 c-23 d+26
ride:pregu* a-26 b-28 c+28 d-26
ride:preguntar a-23 b-25 c+22 d-18
ride:preguntarle c+15 d-16
ride:preguntarle_a c+15 d-16
ride:proba* a-17 b-15 c+19 d-19
ride:probably a-17 b-15 c+19 d-19
ride:puede_ser a-26 d-16
ride:que a-49 b+29 d-44
ride:quien b-53
ride:ride b-42
ride:said b-22
ride:said_he a+16
ride:said_she c-25 d+22
ride:se a-25 b-22
ride:see b-26 c+18 d-25
ride:see_if c+15 d-15
ride:ser a-26 d-16
ride:set a-23 d+24
ride:she d-22
ride:she_can a-17
ride:she_gets a-17 c+18 d-17
ride:she_is b-23
ride:si a-57 c+22
ride:si_mi a-19 b-16
ride:sister a-51 b-46 c+28
ride:sola a+33 b-28 c-33 d-33
ride:someo* b-39 c-24
ride:someone b-39 c-24
ride:son a-48 b-40 c+30 d-17
ride:still a-40 b-34 c+37 d-31
ride:still_asking a-17 c+16
ride:still_looking c+15
ride:sure a-19 c+24 d-21
ride:take c-38
ride:take_me b-16 c-20
ride:taxi a+19 b-19 d-18
ride:tengo b-37
ride:tengo_@ride c-21
ride:tengo_que a-21 b-25 c+27 d-27
ride:tengo_quien c-32 d+23
ride:that c-22
ride:that_day c-22
ride:the a-19
ride:there a-15 d+17
ride:they b+23 c-28 d-32
ride:they_have a-15
ride:time a-23 b+16 d-22
ride:to c+17 d-30
ride:to_@drive c-21
ride:to_find a-18 c+17
ride:to_take b-21 c-23
ride:todav* a-29 b-17 c+26
ride:todavia a-29 b-17 c+26
ride:todavia_no a-29 b-17 c+26
ride:traba* a+23 b-22 c-24 d-16
ride:trabaja a+23 b-22 c-24 d-16
ride:tryin* a-22 b-18 c+21 d-21
ride:trying a-22 b-18 c+21 d-21
ride:uber b+26 c-36 d-31
ride:un b-25 c-26
ride:un_@relative a-21 c-21 d+23
ride:un_@vehicle a+19 b-19 d-19
ride:up a-22
ride:va a-25 b-20 c-26 d+27
ride:van a-25 b-17 d+20
ride:ver a-23 b-21 c+31 d-31
ride:ver_si c+23 d-28
ride:voy b-30 d-35
ride:voy_a b-21 c+18 d-27
ride:waiti* a-16 b-16
ride:waiting a-16 b-16
ride:walk a+30 b-24 c-32 d-25
ride:was a+21 c-20 d-19
ride:what a-27 d-19
ride:what_time c-16
ride:who a-17 d-17
ride:who_is a-17 d-17
ride:wife b-22 c-31 d+24
ride:will b-54
ride:will_@drive a+20 d-20
ride:will_be b-16 c-28
ride:will_walk a+20 c-21 d-16
ride:worki* b-21
ride:working b-21
ride:working_on c+19 d-18
ride:would c-21
ride:ya b-16 c-23 d+21
ride:yea a-19 c-16 d+19
ride:yep c-19 d+18
ride:yes a-18
ride:yet a-24 c+23
ride:yo a+25 b-22 d-32
ride:yo_@drive a+17 d-18
ride:you a-25 d-24
right a+34 b-17 c-29 d-32
right_now a+32 b-15 c-28 d-29
rinon c-18 d-16
rinon* a+17 c-16
rinones a+17 c-16
runs c-30 d-16
runs__family a-20 b+23 c-18 d-23
runs__my a-16 b+17 d-17
runs_in a-29 b+20 c-22
runs_low a+19 b-20 c-18 d-17
sabe a-30 b-42 c+38 d-38
sabe$ a-21 b-29 c+27 d-27
sad a+22 c-19 d-18
said a-33 b-40 c+18
said__can c-25
said__i c+17
said__is a-16 b-15
said__not a+16
said_he a+16
said_my a-15
said_she c-25 d+22
sale a-30 b-31 d+20
salgo c-23
salie* b-15 d-24
salieron b-15 d-24
salio a-26 b-23
salio_alta c+16 d-18
sane a+28 b-28 c-25 d-27
sano a+33 b-26 c-24 d-35
sano$ a+33 b-26 c-24 d-35
saw a-22 b-20 c+22 d-15
saw__the a-17 c+23 d-23
say a-46 b+27 d-46
say$ a-30 b+16 d-26
say_so b-16 c+19
say_yes d-25
says a-44 b-47 c+47 d-37
says__bipolar c+16 d-22
says__but a-28 c+20
scare d-15
schiz* a-30 c-39 d+35
schizoaffective a-31 b-34 c-25 d+33
schizoaffective$ a-20 b-26 c-19 d+24
schizophrenia$ a-17
schizophrenic$ a-16
se a-70 c+42
se$ a-45 b-36 c+45 d-42
se__es b-21
se__eso a-16 b-26 c+22 d-20
se__fue d-22
se__la b-17 c-32 d+19
se__las c-22 d+20
se__me a-16 c+16
se__significa b-15
se_llama b+15 c-21 d-20
se_me a-15 b-29 d+17
se_que b-23
se_si d-20
secon* a-24 b-25 c-21 d+25
second a-24 b-25 c-21 d+25
see a-21 b-16
see__@clinician c-19 d+18
see__@relative c+15 d-15
see__my c+15 d-15
see_a c-24 d+21
see_if c+15 d-15
seein* c-20 d+16
seeing c-20 d+16
seeing__@clinician c-20 d+16
seeing_a c-20 d+16
sees a-16 b+16 c-15 d-16
sees_this a-16 b+16 c-15 d-16
segur* a-26 c+23 d-16
segura a-26 c+23 d-16
segura$ a-20 c+18
seguro a-32 b-19 c+33 d-25
seizu* a-17 d+18
seizure a-17 d+18
seman* b-29 c-16 d+26
semana b-17
semana$ b-16
senor a+29 b-21 c-26 d-24
senor$ a+22 b-17 c-19 d-21
senti a-18 b-25 d+17
sepa b-18
ser a-40 c+29 d-33
ser$ a-24 b-32 c+27 d-23
seria a+23 b-19 c-22 d-22
sertralina b-17 c-24
set a-23 d+24
sever* a-23 b-19 c-18 d+22
severe a-17 b-17 c-15 d+18
she d-22
she__down c-19 d+16
she_can a-17
she_gets a-17 c+18 d-17
she_is b-23
shell* a+16 d-16
shellfish a+16 d-16
shoot a-18 b-18 d+19
shoot$ a-18 b-18 d+19
shot b-26 c-24
shot$ b-26 c-24
shoul* c-17
should d+16
should$ d+16
si a-91 b-26 d+37
si$ a-61 b-19 d+23
si__@medicine c-20 d+23
si__@relative a-19 b-16
si__@ride a-27 c+24 d-21
si__eso d-20
si__no a+18 b-37 d-30
si__quien a-27 b-20 c+16
si__yo a+33 b-22 c-22 d-20
si_me a-17 c-26 d+25
si_mi a-17 b-18
si_problemas d+16
si_puedo a-18 b-16 c-19 d+19
si_soy a-18 b-17 c-19 d+21
si_tengo a-24 c-36 d+29
si_un d+16
si_yo a+16 b-19 d-17
sick a+22 b-27 c-26
signi* a-21 b+17 d-17
significa a-21 b+17 d-17
significa$ a-18 b+19 c-21 d-16
significa_eso b-15
sin a+28 b-33 d-44
sin_@drug a+17 c-18 d-17
sin_problemas a+23 b-22 c-18 d-22
since b-38 c-17
since_# a+20 b-17 c-25
since__# a-16 c-17 d+18
since_i a-17 c-20 d+19
since_my b-16
singl* a+16 c-17
single a+16 c-17
sir b-17 c-20
sirvi* a-16 d+15
sirvio a-16 d+15
sirvio$ a-16 d+15
sister a-32 b-22 c+25
six a-23 b-20 c-25 d+25
skip a-33 b+36 c-34 d-37
skip$ a-27 b+28 c-27 d-29
sleep b-25
sleep$ a-20 c+19 d-16
smoke b-21 c+18 d-27
so a-25 b-56 c+30
so$ a-36 b-32 c+39 d-35
so__not a-18 c+18
so_but a-16 c+18
so_far b-20 c-30
so_maybe a-17 c+18
so_yes d+18
sober b-34 c-31
sober$ b-17 c-22
sober__years a+19 d-20
socia* a+19 c-19 d-18
socially a+19 c-19 d-18
socially$ a+19 c-19 d-18
sola a+33 b-28 c-33 d-33
sola$ a+33 b-28 c-33 d-33
solam* a+41 b-35 c-37 d-41
solamente a+41 b-35 c-37 d-41
solo a+53 b-48 c-48 d-51
solo_al a+19 b-16 c-15 d-18
solo_la a+19 c-16 d-16
some a-30 b-25 c+34 d-29
someo* c-16
someone c-16
someone$ a-18
somet* a-39 b-47 c+46 d-39
something a-17 b-22 c+28 d-29
something__do c+17
something__the d-17
sometimes a-39 b-44 c+35 d-22
sometimes$ a-36 b-39 c+29 d-18
son a-29 c+18
soplo a-27 b-16 c-23 d+28
soplo$ a-27 b-16 c-23 d+28
sorry a+24 b-21 c-18 d-24
sorry$ a+24 b-21 c-18 d-24
soy a+22 b-56 c-55
soy__a b-16 c-15
soy__nada a+20 d-19
soy_alergica b-23 c-18
soy_bipolar a-15 c-18 d+20
soy_hipertenso a-17 d+16
soy_varon a+22 d-22
sprin* c-17 d+17
spring c-17 d+17
spring$ c-17 d+17
stage a-16 d+17
stage_# a-16 d+17
start* b-37 c-38
stero* a-17 b-16 c-19 d+19
steroids a-17 b-16 c-19 d+19
steroids$ a-17 b-16 c-19 d+19
still a-56 b-19 c+36
still$ a-15 b-17
still__it a-25 b-21 c+26 d-25
still__my a-16 b-16 c-20 d+19
still_asking a-17 c+16
still_looking a-17 b-19 c+19 d-18
stone* d-16
stones d-16
stres* d-23
strug* a-19 b-18 c-16 d+21
stuff b-30
sube c+20 d-19
substance: c-17
substance:# a+20 b-44 c-48
substance:#_anos a+29 c-15 d-34
substance:#_days a-33 b-19 c-22 d+31
substance:#_meses a-25 d+22
substance:#_months a-23 d+22
substance:#_years a+34 b-18 c-17 d-38
substance:@date a-34 b-22 c-26 d+32
substance:@day b-37
substance:@drink a+31 b-30 c-28 d-31
substance:@drive a-18 d+20
substance:@drug b-24
substance:@drug_@drug c+16
substance:@drug_a b-23 c-22
substance:@drug_every a-20
substance:@drug_pot a-23 c+22 d-15
substance:@drug_that a+21 b-21 c-18
substance:@drug_to d-17
substance:@drug_with a+16 d-15
substance:@food a+16 d-15
substance:@holiday a+23 c-23 d-23
substance:@medicine b-30 c-38 d+21
substance:@relative d-50
substance:@relative_dice b-20 c+16
substance:@relative_drinks c-21
substance:@relative_is c-21 d-22
substance:@relative_would b-32 c+18
substance:@stop a+29 b-18 c-24 d-29
substance:@stop_@drug a+19 d-17
substance:a b-21 c-21 d+17
substance:a_@drug a+21 c-27 d-16
substance:a_couple d-24
substance:a_day a-21 c-21 d+22
substance:a_fifth d+15
substance:a_glass a+24 b-16 c-23 d-23
substance:a_little b-18 c+18 d-25
substance:a_night c-18 d+19
substance:a_problem a-18
substance:aa a-23 c-18 d+22
substance:absol* a+16
substance:absolutely a+16
substance:absolutely_not a+16
substance:addic* a-19 b-15 c-18 d+21
substance:addict a-19 b-15 c-18 d+21
substance:ago d-16
substance:alcoh* a-15
substance:alcohol a-17 b-24 c-36 d+30
substance:alcoholic a-15
substance:all a+23 c-19 d-22
substance:am b-35 c-39 d+35
substance:am_a a-25 c-21 d+26
substance:an a-26 c-25 d+19
substance:and c-20
substance:ano a-17 b-16 c-18 d+19
substance:anos a+34 b-16 c-24 d-38
substance:anos_sin a+17 c-18 d-17
substance:arres* a-18 d+18
substance:as c-23 d-21
substance:at a+18 b-32 d-39
substance:at_all a+17 c-16
substance:back b-21 c+22 d-30
substance:bad a-21 b-28 c-25 d+26
substance:been b-30 c-43
substance:been_sober a+19 d-20
substance:beer a+24 c-24 d-24
substance:beers a+26 b-16 c-25 d-25
substance:beers_at a+19 c-18 d-17
substance:bit d-19
substance:cada b-28 c-33 d+21
substance:cafe a+18 b-16 d-17
substance:cero a+26 b-25 c-22 d-26
substance:cerve* a+35 b-22 c-35 d-29
substance:cervecita a+18 c-19
substance:cigarettes a+26 c-31 d-19
substance:clean a+27 b-38 c-32
substance:con a-26 b-21 d+18
substance:con_el a-19 c-19 d+20
substance:confi* a-22 b+24 c-22 d-22
substance:copa a+19 c-18 d-19
substance:count a-21 b+17 d-19
substance:count* a-19
substance:counts a-17
substance:coupl* d-24
substance:couple d-24
substance:crist* b-16 c-20 d+17
substance:cuand* b-17
substance:cuando b-17
substance:cuando_murio d+16
substance:cuent* a-20 d-21
substance:cuenta a-20 d-21
substance:cutti* a-22 b-20 c+25 d-25
substance:cutting a-22 b-20 c+25 d-25
substance:day a-32 b-19
substance:days a-33 b-19 c-22 d+31
substance:days_clean a-23 d+21
substance:de b-28
substance:de_mas a-25
substance:de_vez d-21
substance:deje a+17 c-16
substance:del a+21 c-19 d-17
substance:depen* a-28 b-33 c+32 d-30
substance:depends a-19 b-25 c+23 d-19
substance:detox a-19 b-16 c-18 d+20
substance:dice a-18 b-25 c+20 d-15
substance:dice_que a-18 b-25 c+20 d-15
substance:dinner a+16 d-15
substance:divor* a-18 b-16 c-19 d+20
substance:do a+18 c-22 d-35
substance:do_drugs a+21 b-17 c-19
substance:do_not a+22 b-37 d-23
substance:does a-17 b+23 c-18 d-18
substance:does_that b-22 c+21
substance:down c+21 d-21
substance:drank a-24 b-17 c-26 d+25
substance:drink a+19 b-44
substance:drink* d-26
substance:drink_a a-19
substance:drink_socially a+19 c-19 d-18
substance:drink_too a-17 d+17
substance:drinking a-18 b-33 c-50 d+36
substance:drinks a-15 d-22
substance:droga* c-23 d-20
substance:drogas c-23 d-20
substance:drugs a+15 c-28 d-22
substance:drunk a-24 c-18 d+26
substance:el b-32 c-26 d+21
substance:el_@drug c-17 d+16
substance:en b-31
substance:en_cuando d-21
substance:en_las a+16 d-16
substance:en_rehabilitacion a-21 c-17 d+21
substance:es c-15 d-20
substance:eso d-26
substance:esposo d-15
substance:este a-17 b-16 c-18 d+19
substance:este_ano a-17 b-16 c-18 d+19
substance:estoy a-26 b-16 c-23 d+25
substance:estoy_en a-22 c-18 d+21
substance:every a-34 b-24
substance:every_day a-22
substance:every_night a-22 b-15 c-19 d+24
substance:fiest* a+16 d-15
substance:fiestas a+16 d-15
substance:fifth d+15
substance:fines b-22 d-30
substance:for b-36 c+17
substance:for_@drug a-21 b-15 c-21 d+22
substance:for_sleep a-20 c+19 d-16
substance:fumo b-41 c+26 d-34
substance:glass a+24 b-16 c-23 d-23
substance:glass_of a+24 b-16 c-23 d-23
substance:got a-23 b-16 c-22 d+23
substance:hace a+28 b-16 c-27 d-27
substance:have b-20 c-29
substance:have_not a+15 c-17
substance:he a-25 c-26 d+25
substance:he_tomado a-25 c-26 d+25
substance:here a-17 c+23 d-22
substance:heroi* a-18 b-18 c-19 d+20
substance:heroin a-18 b-18 c-19 d+20
substance:hijo c-19
substance:hones* a-21 b-21 c-29 d+27
substance:honestly a-20 b-17 c-26 d+23
substance:husband d-17
substance:i_@drug b-17 d-18
substance:i_@stop a+19 d-20
substance:i_am b-35 c-39 d+35
substance:i_do a+23 b-21 c-22
substance:i_drink b-26
substance:i_should d+16
substance:i_take a-19
substance:i_use a-27 b-23 c+27 d-26
substance:if a-15
substance:in c-38 d+16
substance:in_# a+26 c-16 d-28
substance:in_@date a-22 c-17 d+21
substance:in_detox a-17 c-16 d+19
substance:in_recovery a-15 d+16
substance:is c-23 d-16
substance:is_a a-19
substance:is_it a+28 b-29 c-24 d-17
substance:it c-18
substance:it_is b-18
substance:it_was a-19 c+21 d-22
substance:june a-16 d+16
substance:junta* a-22 b-17 c-20 d+23
substance:juntas a-22 b-17 c-20 d+23
substance:just a+17 b-39 d-33
substance:just_@drink a+19 d-16
substance:just_@drug b-21 d-25
substance:kids b-26 d-24
substance:know a-17 c+17
substance:la a-28 c-16 d+17
substance:la_@drug a-16 d-19
substance:las b-24 c-29 d+17
substance:las_@medicine d+17
substance:littl* b-18 c+18 d-25
substance:little b-18 c+18 d-25
substance:livin* b-19 c-16
substance:living b-19 c-16
substance:llevo b-17 c-22
substance:llevo_# c-16
substance:los b-36
substance:los_fines b-22 d-30
substance:lost c-17
substance:lost_my c-17
substance:mama d+16
substance:marihuana a-33 c+20 d-27
substance:mas a-19 b-25 c+22
substance:maybe b-23 c+23 d-28
substance:mayo a-17 d+18
substance:me a+18 b-50 c-27
substance:me_paso a-18 c+19 d-16
substance:meses a-25 d+22
substance:mi a-19 d-21
substance:mi_@relative a-16 d-18
substance:month b-18 c-25 d+21
substance:month* a-28 c-16 d+28
substance:months a-28 c-16 d+28
substance:months_clean a-17 d+16
substance:months_sober a-17 d+17
substance:more a-19 b-17
substance:more_than a-17 c+16
substance:most a-17 b-16 c+20 d-19
substance:most_nights a-17 b-16 c+20 d-19
substance:much a-35 b-31
substance:mucho c-17
substance:murio d+16
substance:murio_mi d+16
substance:my d-18
substance:my_@drug a-19 b-17 c-17 d+19
substance:my_@relative d-40
substance:nada a+20 c-19 d-21
substance:nah a+15 d-15
substance:never a+23 b-21 c-22 d-20
substance:ni a+18 c-21
substance:ni_fumo a+16 c-20
substance:night a-30 b-22 c-19 d+30
substance:night* a-17 b-16 c+20 d-19
substance:nights a-17 b-16 c+20 d-19
substance:no a+37 c-50 d-68
substance:no_problem a+27 c-25 d-21
substance:no_tomo a+28 b-19 c-25 d-27
substance:not a+41 b-21 c-28 d-50
substance:not_a a+19 c-18
substance:not_at a+18 c-18
substance:not_drink a+21 c-22
substance:not_know a-17 c+17
substance:not_sure a-17 c+20 d-16
substance:nunca a+23 c-23 d-20
substance:of b-45
substance:of_@drug c-21
substance:on c-20
substance:on_@day b-25 c-37
substance:on_my c-23 d-23
substance:one a+25 b-25 c-27 d-16
substance:only b-31 c+26 d-42
substance:only_on a+21 c-20 d-20
substance:out a-19 d+18
substance:out_of a-19 d+18
substance:pack a-17 c-18 d+20
substance:pack_a a-16 c-15 d+18
substance:paso a-18 c+19 d-16
substance:pastillas d+17
substance:pills a-17 c-16 d+18
substance:poco b-25 c+16 d-33
substance:por a-19 c-18
substance:pot a-34 b-20 c+32 d-21
substance:presc* c-23
substance:prescribed c-23
substance:probl* c-21
substance:problema a-22 c-25 d+22
substance:que a-15 c+23 d-31
substance:que_si a-20 b-35 c+27 d-22
substance:quien a-24 b+19 d-22
substance:quit a+22 c-16 d-23
substance:recai a-23 b-22 c-21 d+24
substance:recai* a-15 c-16 d+16
substance:recaida a-15 c-16 d+16
substance:recov* a-20 c-15 d+21
substance:recovery a-15 d+16
substance:rehab a-36 b-35 c-35 d+39
substance:rehab* a-21 c-17 d+21
substance:rehabilitacion a-21 c-17 d+21
substance:relap* a-20 b-19 c-24 d+24
substance:relapsed a-16 b-17 c-19 d+19
substance:say a-26 c+16 d-24
substance:say_so c+17
substance:say_yes c+18 d-18
substance:says c+16
substance:se a-23 b-17
substance:shoul* d+16
substance:should d+16
substance:si a-26 b-54 d+17
substance:sin a+17 c-18 d-17
substance:sin_@drug a+17 c-18 d-17
substance:since a+15 b-16 c-23
substance:sleep d-18
substance:smoke b-21 c+18 d-27
substance:so a-17 b-21 c+22
substance:sober b-34 c-31
substance:socia* a+19 c-19 d-18
substance:socially a+19 c-19 d-18
substance:solo d-16
substance:soy a+16
substance:strug* a-19 b-18 c-16 d+21
substance:sure a-17 c+20 d-16
substance:take a-19
substance:take_more c-16
substance:tell a-18 d-21
substance:tell_you b-19 c+17
substance:ten d-16
substance:ten_years d-16
substance:tengo b-17 c-27
substance:than a-19 b-17
substance:than_i a-16
substance:that d-39
substance:that_count b-22 c+21
substance:that_is c-25 d-31
substance:thc a-19 b-16 c+21 d-22
substance:there a+19 c-17 d-18
substance:this a-44 b+17 c-20 d+15
substance:this_year a-30 b-32 d+25
substance:to a-19
substance:to_rehab d+15
substance:toma c-18 d-16
substance:tomad* a-28 b-16 c-27 d+28
substance:tomado a-28 b-16 c-27 d+28
substance:toman* a-26 b-22 c-24 d+26
substance:tomando a-26 b-22 c-24 d+26
substance:tomando_mucho c-15 d+16
substance:tomar c-26
substance:tomo b-39
substance:too a-30 b-32
substance:too_much a-30 b-32
substance:touch a+17 b-17 c-19
substance:tuve a-21 b-16 c-21 d+22
substance:tuve_una a-15 c-16 d+16
substance:twice b-22 c-31 d+24
substance:ultim* a-19 c-18 d+20
substance:ultimamente a-19 c-18 d+20
substance:un b-26
substance:un_poco a-26 c+25 d-23
substance:un_vinito a+25 c-25 d-21
substance:una a+20 b-22 c-31
substance:una_cervecita a+18 c-19
substance:una_copa a+19 c-18 d-19
substance:una_recaida a-15 c-16 d+16
substance:until a-28 b-19 c-22 d+25
substance:use b-26 c+21 d-27
substance:use_@drug a-20 c+18
substance:used d-22
substance:used_to c+16 d-17
substance:uso a-21 b-33
substance:uso_drogas a+17 b-16 c-15
substance:vape c+16
substance:vez b-26 d-36
substance:vez_en d-21
substance:vinit* a+25 c-25 d-21
substance:vinito a+25 c-25 d-21
substance:voy a-17 c-17 d+18
substance:was a-35 b-35 d+16
substance:weed d-41
substance:weekends b-31
substance:went b-16 c-17 d+16
substance:went_to b-16 c-17 d+16
substance:were c-20
substance:what d-26
substance:when c-22
substance:wife b-23
substance:will b+28 c-31 d-35
substance:with b-28 c-24
substance:with_@food a+16 d-15
substance:would a-16 b-46 c+31 d-23
substance:would_say b-39 c+25 d-19
substance:would_tell b-19 c+17
substance:yeah a-32 b-30 c-28 d+32
substance:yeah_been d+15
substance:year a-30 b-32 d+25
substance:years a+44 b-25 c-25 d-50
substance:years_ago d-16
substance:yes a-25 b-17 c+19
substance:yo b-31
substance:yo_no b-31
substance:you a-32 b+17 d-33
substance:you_yes b-19 c+17
suegra b-16
sufro a-18 d+20
sufro_de a-18 d+20
sulfa a+18 c-23 d-31
sulfa$ c-21 d-26
supe a-20 b-16 c+20 d-18
supe$ a-20 b-16 c+20 d-18
sure a-70 b-59 c+48
sure$ a-50 b-38 c+38
sure_what b-19
surge* a-18 b-15
surgery a-18 b-15
surgery$ a-21 c-23 d+22
swell* a-17 b-21 c-20 d+21
swelled a-17 b-21 c-20 d+21
take b-25
take$ a-16 d-19
take_@medicine c-18 d+21
take__@medicine a-19 b-16 c-27 d+25
take__@vehicle a+19 b-19 c-16 d-17
take__than c-16
take_me b-16 c-20
take_more c-16
taken a+22 b-24 d-22
taken_it d-15
takes a-22 c-17
takin* a-16
taking a-16
tal a-33 b-25 c+39 d-34
tal_vez a-33 b-25 c+39 d-34
talk c-32
talk_@treat c-16 d+16
talk__a a-16 c-18
talk_to a-17 b+17 c-16 d-16
talke* a-21 b-16
talked a-21 b-16
talked_to a-21 b-16
tarde a+23 b-18 c-28 d-17
taxi a+19 b-19 d-18
tell a-25 d-30
tell__yes b-19 c+17
tell_the a-16 b+21 c-21 d-20
tell_you a-16 b-24 c+22 d-18
telli* a-19 b+18 d-16
telling a-19 b+18 d-16
ten b-20 c-20
ten_years d-16
tengo b-79 c-23 d+25
tengo$ b-21 d-17
tengo_# b-15 c-26 d+15
tengo_@ride c-21
tengo__alta a-17 d+18
tengo__anos a+21 c-15 d-25
tengo__c c-20 d+16
tengo__de a-28
tengo__diu a+19 c-18 d-19
tengo__meses a-18
tengo__presion a-17 d+18
tengo__retraso a-16 c+17 d-17
tengo__sin d-22
tengo_el a+19 c-18 d-19
tengo_hepatitis c-26 d+20
tengo_la c-22
tengo_que a-21 b-25 c+27 d-27
tengo_quien c-32 d+23
tengo_retraso a-19 c+20 d-16
tengo_tiempo b-21 c-18
tengo_un a-35 b-21
terapia a-38 b-29
terri* b-26 c-21
terrible b-26 c-21
test a-20
test$ a-34
test__negative d-26
test_was b-15
teste* a-33 b-17 c+31 d-22
tested a-33 b-17 c+31 d-22
tested$ a-28 c+27 d-18
tests a-29 b-28
tests$ a-18 b-23 c+26 d-27
text a+19 b-17 c-17 d-19
text_me a+17 b-15 d-17
textb* a+20 c-18 d-20
textbook a+20 c-18 d-20
than a-27 b-28 d+20
than__should d+16
than__to c+20 d-19
than_i a-19 b-21
thank a+22 b-16 c-21 d-21
that d-45
that$ c-30
that__# a+19 d-19
that__it b-42 c-39
that__know b-16 d-16
that__me a-26 c-22
that__of a+16 b-20 d-16
that__problem b-19 d-23
that_a a-16 d-19
that_count a-24 b-47 c+37 d-29
that_counts a-17 b-23 c+21 d-19
that_day c-22
that_ever c-18
that_i b-32 d-29
that_kind c-17
that_matter a-18 b+16 c-16
thc a-19 b-16 c+21 d-22
the a-23
the_@clinician b+16 d-20
the_@day a-21 b-17
the_@insurer b-19
the_@medicine d-16
the_@relative b-18 c-21
the__@medicine d-24
the__but d-17
the__does b-16 c+18
the__for c-21
the__i a+20 b-28
the__is a-21
the__it c-20
the__me b-18
the__no a-18
the__not b-18
the__pressure a-24 c-15 d+23
the__that a-20 b-23
the__the d-18
the__time a+18 c-23 d-20
the__waiting d-15
the_baby a-25 c-28
the_blood a-24 c-15 d+23
the_first a+16 d-15
the_one a+23 c-20 d-18
the_other a+18 d-20
the_past a-24 b-26 d+19
the_patch a+19 c-16 d-18
the_problem a+15 b-16 c-16
the_time a-29 b-26
the_whole a-21 c-21
them a-19 c-28 d+22
them$ a-19 c-20
then a-34 b-34
then$ a-29 b-28 c+26
therapist a-19
therapy a-21
there b-35 c-39 d+20
there$ b-26 c-31
they a-31
they__but a-16 c+21 d-16
they__it a-22
they__me a-25 c+15 d-26
they__to a-30
they__told a-16 c+16
they_found a-18 b-21 c-26 d+28
they_gave a-15
they_had a-17 b-15 c-17 d+18
they_have a-15
they_never a-21 c+22 d-21
thing b-19 c-22
thing$ b-19 c-22
thing* b-21
things b-21
things$ c-27 d+15
things_sometimes c-16
think b-32 c+27 d-20
think_so a-29 b-19 c+35 d-26
this b+30 c-41
this$ b+23 c-36 d-39
this__a a-23
this__be a+25 b-21 c-17 d-24
this__first a+17 b-17 d-16
this__my c-23 d-30
this__the a+16 d-15
this_confidential b+15 d-16
this_is a-16 b-38 c-21 d+24
this_month a-19 c+19 d-15
this_morning a+18 d-19
this_would a+16
this_year a-30 b-32 d+25
those a+21 b-37 c-19
those$ b-24 c-27
thoug* b-44
thought b-43
thought__was a-18
thought_i a-25 b-17 c-24 d+25
three a-23 b-27 d+23
three_@medicine a-23 d+19
throu* c-27
through c-27
ticke* b-20 c-18
ticker b-20 c-18
tied a+17 c-15 d-17
tied$ a+17 c-15 d-17
tiempo$ c-45
tiene b+27 c-33 d-24
tiene__no a+20 b-16
tiene__yo a+20 b-31
tiene_cirrosis d-17
tiene_que a-22 b+22 c-24 d-18
till c-20 d-27
time d-16
time$ a+18 b-44
time__had a-21 d+19
time__me c-15
time_but c+16 d-18
time_for d-23
time_is d-17
time_no d-15
timer a+16
timer_here a+16
times a-30 b-23 c+27
times$ a-23 b-20 c+26 d-26
timin* a-19 d+18
timing a-19 d+18
timing$ a-19 d+18
tipo a-22 b+17 c-22
tipo_de a-18 b+17 c-15 d-17
tms a-23 c-28 d+16
to d-25
to_@drive c-21
to_@treat b-21 c-29
to__@clinician d-17
to__@person c-17
to__@relative c-24 d+25
to__and c-27 d+22
to__but a+17
to__down c+15
to__it d-16
to__knowledge b-18 d-19
to__me a-16 b-23 c-23 d+23
to__my c+15 d-21
to__not a+17 d-17
to__this b-17 c-16
to_a a-23 c+19 d-28
to_be a-24
to_find a-18 c+17
to_hear a-15
to_it b-23
to_know b+19 c-22
to_me b-19
to_my b-20
to_nothing a+16 d-20
to_rehab d+15
to_sulfa c-16 d-24
to_take b-21 c-23
todav* b-30
todavia b-30
todavia$ a+27 b-17 c-25 d-26
todavia_amamanto a-15 c-15
todavia_no a-32 b-18 c+28
today b-29 c-38
today$ b-28 c-37
todo a+32 b-43 c-44 d-17
todo__ahi a+16
todo_bien a+40 b-25 c-30 d-36
todo_normal a+20 c-15
todo_sano a+17 d-17
told b-23 c+24 d-26
told_me a-21 c+20
toler* a+20 b-17 d-22
tolerated a+20 b-17 d-22
tolerated__well a+17 d-18
tolerated_it a+20 b-17 d-22
toma c-24
tomad* b-25
tomado b-25
tomado_nada d-20
toman* a-35 b-28 c-32 d+34
tomando a-35 b-28 c-32 d+34
tomando_mucho c-15 d+16
tome a-33 b-31 d+18
tomo b-48 d+19
tomo$ a+29 b-22 c-27 d-28
tomo_@medicine a-23 c-17 d+21
tomo_un a+18 d-17
tomor* a+18 b-25 d-27
tomorrow a+18 b-25 d-27
tomorrow$ a+18 b-25 d-27
tonig* a+21 b-26 d-25
tonight a+21 b-26 d-25
tonight$ a+20 b-25 d-25
too b-43
too_much a-30 b-32
too_old a+22 b-21 c-19 d-22
took b-23 d-17
took__a d-17
took__and a+17 c-22
took_it c+15 d-19
touch b-22 c-24
traba* a+40 b-39 c-36 d-35
trabaja a+23 b-22 c-24 d-16
trabajando a+22 c-17 d-23
trabajando$ a+22 c-17 d-23
trabajo a+19 b-21 c-16 d-16
trabajo$ a+19 b-21 c-16 d-16
traig* a-30 b-20 c+21
traigo a-30 b-20 c+21
trans* a-25 b-19 c-24 d+26
transplant a-23 b-19 c-25 d+27
transplant$ a-23 b-19 c-25 d+27
treatment b-21 c-31
tres a-26 b-25 c-30 d+29
tres$ a-20 b-20 c-20 d+21
tres__@treat c-19 d+20
tried a+18 c-16
tried_# a+15 c-17
tried_@medicine a+19 b-16 c-16 d-19
tried__all a-25 c-17 d+23
tried_a d-17
tried_everything a-20 b-19 c-18 d+21
tried_it b-16 c-26
trime* a-23 b-18 c-18 d+23
trimester a-23 b-18 c-18 d+23
trimester$ a-23 b-18 c-18 d+23
trip d+16
trist* a+17 c-16 d-17
troub* c-30
trouble c-30
trouble$ c-20
trust a-21 c+19
trust_it a-21 c+19
try a+37 b-29 c-32 d-37
tryin* a-44 b-34 c+39 d-31
trying a-44 b-34 c+39 d-31
trying$ a-26 b-22 c+28 d-25
trying_to a-19 c+19 d-19
tubal a+27 b-19 c-25 d-25
tubal$ a+27 b-19 c-25 d-25
tuesday d-17
tuve a-39 b-41 d+17
tuve__de c+18 d-17
tuve__hace a-17
tuve__recaida a-15 c-16 d+16
tuve_un a-29 b-22 d+21
tuve_una a-22 b-19 c-26 d+25
twice a-24 b-28
twice$ a-28 b-24
twin c-16
twin_does a+16
twins a-15
twins$ a-15
two a-22 b-47
two$ a-27 b-21 c+24
two__@medicine c-25 d+20
two__ago a-18 d+17
two_years a-18 d+17
uber b+26 c-36 d-31
uh b-33 c-29
uh_huh a-21 b-24 c-19 d+25
ultim* a-23 b-18
ultima c+16 d-16
ultima__salio c+16 d-16
ultima_vez c+16 d-16
ultimamente a-19 c-18 d+20
ultimamente$ a-19 c-18 d+20
ultra* b-24 d-40
ultrasound a+20 b-23 d-30
un b-72 d+18
un_@relative a-21 c-21 d+23
un_@vehicle a+19 b-19 d-19
un__a d-18
un__de b-18
un__hace a-16 c-21 d+19
un__los d-17
un_brote a-18 c-20 d+19
un_episodio d+15
un_poco a-29 b-16 c+32 d-33
un_retraso a-16 c+17 d-17
un_soplo a-15 d+16
un_tiempo c+15 d-17
un_vinito a+25 c-25 d-21
una b-67 c+28 d-36
una$ a+16 c-18
una_@clinician c+16 d-17
una_@medicine a+20 b-18 d-25
una__me c+15 d-18
una__un c-18
una__y c+17 d-16
una_cervecita a+18 c-19
una_copa a+19 c-18 d-19
una_reaccion c-16 d+16
una_recaida a-15 c-16 d+16
una_semana a-20 c+21 d-22
una_vez a-20 b-39 c+30 d-26
unas a+23 b-18 d-25
uncle b-22 c-16
under a-16 b-17 c-17 d+19
unles* d-20
unless d-20
until a-28 b-19 c-22 d+25
up a-48 b-51 d+22
up$ a-43 b-41 d+35
up__the a-17
up__time a-18
up_all d-22
use b-33
use_@drug a-20 c+18
use__for a-15 c+16 d-16
use_a c-20 d+20
used b-36 d-17
used__it c+19 d-20
used__years d-16
used_to a-27 b-31 c+22
uso b-45
uso__@medicine a+18 c-18 d-17
uso_drogas a+17 b-16 c-15
uti a-24 b-18
utis a-50 d+17
utis$ a-23 b-28 c-32 d+32
va b-35
valve a-23 b-21 c-22 d+25
valve$ a-16 b-17 c-19 d+19
van a-32 b-19
vape c+16
varia* c-18 d+17
varias c-18 d+17
varon a+22 d-22
varon$ a+22 d-22
veces a-44 b-42 c+31 d-18
veces$ a-17 b-21 d+16
veces__sube c+20 d-19
veces_me a-20 c+25 d-24
vejiga b-18 c-31 d+15
ver a-30 c+26 d-35
ver__@relative c+19 d-20
ver__mi c+19 d-20
ver_si c+23 d-28
verda* a-19 b-21
verdad a-19 b-21
verdad$ a-17 c+23 d-28
vesic* a+22 c-17 d-18
vesicula a+22 c-17 d-18
vesicula$ a+17 d-15
vez b-63 c+32 d-36
vez$ a+18 b-40 d-23
vez__alta c+16 d-18
vez__cuando d-21
vez_en d-21
vez_me c+19 d-22
vi a-22 b-20 c-21 d+23
vi_cosas a-22 b-20 c-21 d+23
vinit* a+25 c-25 d-21
vinito a+25 c-25 d-21
vitamins a-21 d-27
voces a-30 b-34 c-30 d+33
voces$ a-21 b-23 c-19 d+22
voice* b-21 c-27 d+19
voices b-21 c-27 d+19
voices$ c-16
vomiting a-22 b-26 c-24 d+25
voy b-48
voy__# a-19 d+17
voy__@clinician a-16
voy_a b-22
voy_con c-16 d+16
voy_en c-18
waiti* a-41 b-34 c+33 d-18
waiting a-41 b-34 c+33 d-18
waiting$ a-20 b-16
waiting__an c+16
waiting_on a-29 b-18 c+25 d-20
walk a+30 b-24 c-32 d-25
walk$ a+27 b-19 c-29 d-23
want a-19 b+23 d-28
want_to a-18 b+17 d-20
wants a-16 d-20
wants__know b+18 c-19
wants_to b+18 c-19
was b-48 c+21 d-17
was_# a-16 c-29 d+26
was__but a-17 b-16 c+23 d-26
was__for d+16
was__last a-16 c+17 d-18
was__not d-16
was__once c+20 d-21
was__the a-18 c+20 d-19
was__time a-16 c+17 d-18
was__when c+16 d-16
was__with c-15
was_bipolar a+24 c-20
was_fine a+23 c-22 d-22
was_high a-20 c+24 d-26
was_horrible c-15
was_in b-21 c-26 d+22
was_negative d-19
was_normal c-17
was_on a-18 c+24 d-22
was_out c+15 d-18
was_schizophrenic d-15
watch a-17 b-19 c+26 d-25
watch_says c+19 d-20
way b-26 c-29
way$ c-20 d+18
we b-33
we__trying a-15 c+19 d-20
we_are a-21 b-19
wear a-20 b-22 c-28 d+27
weed b+17 d-43
week b-32
week$ b-20
week_@late a-25 c+25 d-19
weekends b-31
weeks a-42 b-34 d+20
weeks$ a-24 b-15 c-26 d+26
weeks_@late a-17 c+22 d-27
weird a-22 c+24 d-25
weird_but c+17 d-19
well b-23
well$ b-19 c-25
wellbutrin a+23 b-20 c-32
went a-39 b-40 c-26 d+39
went__rehab d+15
went_to b-16 c-17 d+16
were b-27
were_a a-19
what a-69 b+64 c-15 d-63
what$ a-32 b+35 c-23 d-40
what__a a-20 d-16
what__as a-18 b+18 c-18 d-16
what__do a-17 b+17 c-18
what__i a-24 b+26 c-27 d-19
what__mania b+15 c-15
what__mean b+17 c-16 d-16
what__need b-18
what__of a-18 b+19 c-20 d-17
what__psychosis c-16
what__that a-18 c+16
what__up b-17
what__you c-18
what_counts a-22 b+23 c-24 d-20
what_do c-16
what_if a-19 b+20 c-19
what_is a-36 b+19 d-22
what_kind a-18 b+19 c-20 d-17
what_time c-16
when a-17 b-38
when__# a-16 c-24 d+23
when__am a-31 c+31 d-28
when__gave c-17 d+17
when__had c-24
when__high d-17
when__it c-23
when__was a-21
when_i a-23 b-30 c+28 d-17
when_they c-17 d+17
which a-33 b+36 c-29 d-37
which_@medicine a-20 b+21 c-17 d-21
while d-23
while$ d-18
who a-45 b+25 c+16 d-51
who__know b+18 c-19
who__this a-27 b+27 c-26 d-26
who__to b+18 c-19
who_is a-23 b+17 d-24
who_knows a-24 b-30 c+31 d-31
who_sees a-16 b+16 c-15 d-16
who_wants b+18 c-19
whole a-28 c-28 d+26
why a-52 b+44 c-44 d-21
why$ a-31 b+34 c-26 d-38
why__ask b+17 c-18 d-16
why__that b+15 c-15
why__you b+17 c-18 d-15
why_do a-18 b+19 c-20 d-17
will d-19
will$ b-18 c-31 d+16
will_@drive a+20 d-20
will__is a-21 b-17 c+18
will__me a-22 b-17 c-16 d+22
will__my c-22 d-16
will__the c-18 d-17
will__there a-24 c-20 d+25
will_be b-29 c-37
will_see d-16
will_walk a+20 c-21 d-16
with b-19 c-42 d+22
with_@food a+16 d-15
with_@medicine a-19 d+17
with__# a-15 d+15
with__@relative a+15
with__in c-26
with_a a-16
with_bipolar c-18 d+16
with_either a+16
with_it c-19
with_me a-22 c-15 d+21
with_my a+15
with_twins a-15
wonde* a-19 c+20 d-20
wondered a-20 c+21 d-17
work a+15 b-32
work$ b-19
worke* b-25 c-18
worked b-25 c-18
worked$ a-24 d+24
worki* a+19 b-30 d-17
working a+19 b-30 d-17
working$ a+30 b-20 c-26 d-31
working__it a-18
working__my a-29
working_on a-18
works a-23 b-31 c-18 d+28
works$ a-32 b-19 d+28
would d-20
would__know a-19 d-15
would__yes a-15 c+20 d-26
would__you b-19 c+17
would_be a+24 b-21 c-20 d-22
would_i b+16 c-19
would_say a-15 c+17 d-23
would_tell b-19 c+17
wrong b+20 c-19 d-25
y c-20
y_@medicine b-18 c-25
y_@treat a-19 b-18 c-28 d+27
y__pecho b-17 d+15
y_nada a-36 b-21 c-24 d+34
ya a+21 b-53 c-34
ya_lo a+19 c-19 d-18
ya_no a+19 d-29
ya_se d-22
yea a-19 c-16 d+19
yeah a-63 b-64 c-59 d+65
yeah$ a-36 b-38 c-39 d+40
yeah__bad b-17
yeah_a a-19 b-19 c-20 d+22
yeah_been d+15
yeah_in a-18 d+19
yeah_my c-15 d+16
year a-39 b-41
year$ a-36 b-39
years b-20
years$ a+20 b-35 c-44
years_ago b-24
years_of a-21 c-23 d+24
years_old d-18
yep a-43 b-43 c-44 d+48
yes a-85 b-32 c-22 d+68
yes$ a-45 d+25
yes__# d+17
yes__is a-17 b-19
yes_a c-17 d+17
yes_but a-17 c+16
yes_i c-20 d+22
yes_it d+15
yes_nursing a-19 d+19
yessi* a-19 b-19 c-19 d+20
yessir a-19 b-19 c-19 d+20
yeste* a+20 c-22 d-17
yesterday a+20 c-22 d-17
yesterday$ a+20 c-22 d-17
yet b-25 c+24 d-34
yet$ b-25 c+24 d-34
yo a+34 b-71 c-22 d-16
yo_@drive a+17 d-18
yo__no a-17 c+17
yo__que c+17
yo_no a+40 b-68 c-24 d-32
yo_sepa b-18
you a-46 b+36 c-22
you$ a-36 b+30 d-18
you__it c-18
you_ask a-16 d-19
you_yes b-19 c+17
yup a-28 b-29 c-26 d+29
yup$ a-23 b-24 c-21 d+24
"""
