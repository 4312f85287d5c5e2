"""Weights of the slot_taken reader: written by ``python -m training.weights`` from 16674 texts; not by hand.

Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/words/pages.py). ``python -m training.weigh slot_taken word`` shows the lines with a word in plain order.
"""

from messenger.reading.words.pages import Pages

SEALED = "233c4314ef1f2258"

ANSWERS = "left taken"

KNOWN = b"""\

"""

PAGES = Pages(b"""
B:of ab 19 -19
a:tambien ab 38 -38
b0:@call ab -17 17
b:got_anything ab 28 -28
me:not_@day ab 40 -40
none:todas_@relative ab 23 -23
oa:._anything ab 26 -26
ob1:leave ab 16 -16

among:me_toca ab 17 -17
b0:otras ab 26 -26
me:^tiene ab 20 -20
oa:ni_loca ab -18 18
ob:one_of ab 48 -48
other:ese_@day ab 19 -19
other:que_ya ab -17 17

B:para ab -36 36
b0:by ab 15 -15
b:, ab -33 33
none:@day_and ab -28 28
ob:one_in ab 49 -49

a0:oclock ab -16 16
a:called ab -23 23
a:si_ya ab -35 35
among:@day_no ab 23 -23
b:these ab 45 -45
k:nhp:last ab -21 21
me:sale ab -37 37
none:afternoon ab -26 26
ob:rather_the ab 26 -26
other:for$ ab 22 -22

a:can_make ab 20 -20
a:possible ab 34 -34
none:mas ab -17 17
other:dice ab 29 -29
other:first_or ab 17 -17
other:send ab 32 -32
xb:going_to ab -17 17

a:,_mejor ab 17 -17
a:off ab -23 23
among:busy ab -19 19
b:@date_one ab 21 -21
me:one_in ab 24 -24
ob:for_the ab 32 -32
ob:trucks_in ab 25 -25
other:entro ab 16 -16

B:pues ab 16 -16
a:as_long ab -29 29
a:emojithanks ab -31 31
a:is_better ab -17 17
among:#_? ab 22 -22
oa:hold ab -18 18
ob:rather ab 20 -20

B:instead ab 21 -21
a0:a ab -17 17
a1:jk ab 27 -27
a:esta ab -29 29
oa:._after ab 19 -19

a:so_that ab -23 23
oa:but_she ab -20 20
other:noon$ ab 18 -18
other:roger ab 27 -27
other:third_one ab 39 -39
xb:que ab 17 -17

a1:you ab -25 25
a:le ab 20 -20
b:,_she ab 21 -21
b:puede_el ab 24 -24
me:#_por ab -26 26
me:@parking ab -20 20
me:home ab 18 -18
me:middle_one ab -17 17
none:ninguno_me ab 31 -31
oa:yes_to ab -20 20
ob:,_in ab -22 22
ob:yo_la ab 26 -26
other:yesterday ab 30 -30
xb1:off ab 20 -20

among:#_tengo ab -21 21
among:first_is ab -18 18
me:about_@day ab 30 -30
me:it_is ab -17 17
me:second$ ab -35 35
me:to_@drive ab -17 17
me:you_said ab -18 18
none:^si ab 52 -52
ob0:either ab 24 -24
ob:que_puedo ab 26 -26
other:jaja ab 35 -35

a:tell ab -16 16
me:? ab 25 -25
ob:that_is ab -30 30
other:some ab 17 -17

a0:, ab -24 24
a0:please ab -16 16
b1:es ab 18 -18
b:me ab -24 24
me:#_and ab 18 -18
me:thirty ab -17 17
oa:but_that ab 20 -20
ob:about_the ab 39 -39
ob:despues ab 19 -19
ob:down ab 17 -17
other:^not ab 22 -22
other:but_i ab 24 -24
other:suits ab 16 -16
other:uy ab 23 -23
xb:for ab 20 -20
xb:instead ab 21 -21

a:vos ab -25 25
among:@day_if ab 22 -22
me:semana ab 44 -44
none:._@day ab 20 -20
none:^ok ab 28 -28
other:\xf0\x9f\x99\x8c$ ab 18 -18

B:thing ab -25 25
a:and_if ab -27 27
b:espera ab -28 28
me:she ab -16 16
none:^do ab 72 -72
none:mas_@late ab 17 -17
oa1:both ab 20 -20
xb1:the ab 20 -20
xb:be ab -16 16

a:@open_, ab -22 22
b:is_that ab 23 -23
b:than ab 36 -36
me:dios$ ab -19 19
ob:jaja ab 55 -55
ob:there_anything ab 17 -17
other:no ab -29 29

a:cumple ab 29 -29
a:load ab 21 -21
among:ser ab 20 -20
among:your ab -20 20
b1:@door ab 16 -16
oa:gone ab 26 -26
oa:sleep ab -20 20

a:._either ab 22 -22
me:^ya ab -32 32
none:can_we ab 27 -27
other:copy ab 35 -35
other:quien_me ab 16 -16

B:algo ab 22 -22
me:^nos ab -18 18
me:down_@day ab -22 22
me:honey ab -31 31
oa:la_@relative ab -17 17
ob:you_got ab 20 -20
other:nomas$ ab 25 -25
xa:?_i ab 16 -16
xa:@date_, ab 19 -19

a:._ay ab 26 -26
a:viaje ab 15 -15
among:anything ab 19 -19
among:otras ab 18 -18
me:before_the ab 17 -17
oa0:only ab 42 -42
ob0:of ab -20 20
other:but_can ab 16 -16
other:de_@date ab 24 -24
other:out_at ab -18 18
other:week_. ab 19 -19

a:make_it ab 31 -31
a:that_same ab 19 -19
me:^is ab 26 -26
me:right ab -25 25
none:la_que ab -20 20
oa:,_please ab 25 -25
oa:lol_so ab 17 -17

a1:noon ab 20 -20
a:gone ab -29 29
a:no_llego ab 25 -25
me:#_am ab -19 19
oa:,_si ab 22 -22
oa:el_mismo ab 17 -17

b:entonces_el ab -27 27
oa:me_sirven ab -30 30
ob:good ab 15 -15
other:^i ab 30 -30

a:@fetch ab -15 15
a:pero_ella ab 24 -24
among:is_past ab 26 -26
b:tiene_algo ab 20 -20
k:dated~:last ab 67 -67
me:^dos ab -25 25
me:but_@move ab 30 -30
me:con_la ab -30 30
none:^esa ab 41 -41
ob:me_gustaria ab 19 -19
ob:please_. ab 18 -18
other:,_el ab 16 -16

among:right$ ab 26 -26
among:right_? ab 21 -21
me:too ab -16 16
none:what ab 31 -31
oa:no ab -32 32
ob0:choice ab 32 -32
ob:sea_en ab -16 16
other:ay ab 34 -34

a:my_advisor ab -16 16
among:and_@day ab 23 -23
b:please_. ab -20 20
none:times ab 25 -25
other:these ab 46 -46
other:third_i ab 16 -16
other:wait ab 51 -51

B:ni ab 28 -28
a:@pay ab 31 -31
a:trabajo_, ab 32 -32
b:otras ab 26 -26
me:^dale ab -23 23
oa:@pay ab -16 16
ob:de_mi ab 50 -50
ob:la_@vehicle ab 34 -34

me:._my ab -17 17
oa:week ab -32 32
other:@day_do ab 19 -19
other:dentist ab 21 -21
other:off$ ab 16 -16
xb:going ab -17 17

b:be_there ab -27 27
oa0:off ab 37 -37
oa:listo ab 18 -18
other:espera ab 15 -15
other:pues_el ab 22 -22

a:at_my ab 17 -17
a:vez ab 27 -27
b1:when ab 18 -18
b:cut ab 24 -24
oa:either ab -15 15
oa:the_@call ab -21 21
ob:means ab -23 23
ob:next ab 23 -23
ob:tell ab 15 -15
other:day_is ab -23 23

a:there_is ab -20 20
among:same_@day ab 16 -16
b:at_your ab 18 -18
none:^ugh ab 18 -18
oa:nos ab -20 20
other:me_sirve ab -16 16
xb1:. ab 33 -33

a1:fine ab -19 19
a:tengo ab 46 -46
b1:at ab -18 18
me:despues ab 36 -36
none:se ab 22 -22
oa:name_is ab 18 -18
ob1:for ab 20 -20
ob:mejor ab 31 -31

B:go ab -21 21
a0:ok ab -26 26
a:could_you ab 17 -17
b:not_do ab 56 -56
me:day$ ab 27 -27
other:one_and ab -17 17
other:y_ese ab 22 -22

B:rent ab -16 16
a1:but ab 30 -30
b:you_got ab 22 -22
me:but_it ab 23 -23
me:what_the ab 33 -33
none:anything_sooner ab 21 -21
ob:whatever ab 34 -34
other:clock ab 18 -18
other:del_medio ab 38 -38

among:en_vez ab 25 -25
b1:lol ab -22 22
b:@relative_me ab -20 20
b:y ab 23 -23
me:let_me ab 25 -25
oa1:si ab 17 -17

among:dentista ab 21 -21
b:._you ab -22 22
b:till_noon ab -31 31
b:us ab -19 19
me:dice ab -18 18
other:but_# ab 20 -20
other:for_me ab 20 -20
xa:got ab 34 -34

b:para_el ab -19 19
me:#_to ab 39 -39
oa:either_of ab -16 16
other:eso ab 22 -22
other:favor$ ab 16 -16
other:manager ab 15 -15
other:me_la ab 20 -20

a0:pues ab -32 32
a:ok ab -28 28
me:pm$ ab -25 25
none:after$ ab 16 -16
none:hora ab 56 -56
other:y_yo ab 21 -21

among:@day_puedo ab 17 -17
b1:time ab 25 -25
b:been ab 35 -35
other:so ab -17 17

me:^that ab -21 21
none:._got ab 21 -21
other:any_of ab -19 19

me:run ab 17 -17
none:to ab 26 -26
oa:confirmado ab 21 -21
oa:in_town ab -18 18
ob:lady ab 23 -23
other:^let ab 17 -17
other:and_you ab 24 -24

a1:are ab 26 -26
a:bien_, ab -15 15
a:cobro ab 17 -17
a:perfect ab -17 17
b:,_put ab -25 25
me:otra_de ab 16 -16
ob0:same ab 16 -16
other:^con ab 23 -23

B:again ab -17 17
a0:salgo ab -18 18
me:ese_dia ab -25 25
me:esos_dias ab 25 -25
none:do_@day ab 45 -45
oa:please_maam ab 27 -27
ob:not ab -33 33
ob:off ab 20 -20

a:entonces_el ab 29 -29
among:still_there ab -15 15
none:number ab -22 22
ob:@date_one ab 26 -26
ob:@vehicle_. ab 23 -23
ob:you_can ab 15 -15
other:one_at ab 18 -18
xa:yo ab 17 -17

B:here ab -15 15
a1:better ab -25 25
a:) ab 24 -24
k:place:first ab 18 -18
none:^nah ab 35 -35
ob:be_there ab 20 -20
other:si_el ab 41 -41

B:tiene ab 26 -26
among:last$ ab -22 22
b:,_y ab 31 -31
b:jaja ab -22 22
me:^any ab 22 -22
me:all_right ab -16 16
oa:suits ab 26 -26
other:@day_either ab -25 25

a1:week ab 22 -22
a:al ab 27 -27
a:too_but ab 20 -20
me:will_do ab -28 28
other:,_@thanks ab 15 -15
other:no_. ab 22 -22
other:then ab 51 -51

a:oclock ab -16 16
b:ya_la ab 18 -18
oa:ones ab -21 21
other:#_de ab 23 -23
other:right ab 33 -33
xb:can_you ab 18 -18

a1:sirve ab -31 31
a:sirve ab -31 31
me:out_at ab 28 -28
none:that$ ab 27 -27
oa1:the ab 23 -23
oa:to_noon ab -20 20
ob:hora ab 31 -31

a1:guess ab -17 17
a:out_, ab 17 -17
b:baby ab -31 31
me:^dame ab -21 21
ob:out ab -31 31
other:bet ab 29 -29
other:emojiyes ab 29 -29

a:off_a ab 25 -25
b0:yes ab -18 18
b:si_pero ab 19 -19
me:is_@day ab -22 22
none:ninguno ab 44 -44
oa:car ab 23 -23
ob:me_down ab 25 -25
other:@day_es ab 37 -37

B:this ab 16 -16
a:hora ab 20 -20
b1:@vehicle ab -22 22
none:any_of ab -22 22
none:days ab 16 -16
oa0:work ab -21 21
oa:if_not ab 27 -27
ob:other ab 19 -19
xb0:y ab 23 -23

b:is_my ab -36 36
me:._si ab -18 18
none:la_@late ab -31 31
none:those_. ab 21 -21
ob:oclock ab -20 20
other:can_we ab 21 -21

a1:anything ab 23 -23
among:#_but ab -17 17
b:entonces ab -31 31
none:sea ab -16 16
none:shortest_wait ab 35 -35
other:works$ ab 36 -36

a0:and ab 20 -20
a:time ab 21 -21
b:@insurer ab -30 30
me:quedo ab -25 25
none:need ab 34 -34
other:to_early ab 20 -20

a1:please ab -17 17
a:mismo ab 20 -20
among:pm$ ab -19 19
me:one_if ab -20 20
me:say_@day ab -24 24
none:dia ab 41 -41
oa:,_my ab 18 -18
ob:day_before ab -19 19
ob:take ab 24 -24
other:my_@late ab 16 -16
other:unless ab 28 -28

me:@hours ab 26 -26
oa:,_so ab -21 21
oa:@thanks ab 20 -20
oa:boss ab -23 23
oa:since ab 28 -28

none:any_others ab 28 -28
other:has_the ab 47 -47

a0:time ab 30 -30
a:same_time ab 21 -21
among:we_are ab 20 -20
b1:was ab 26 -26
b:,_las ab 18 -18
b:have_that ab 24 -24
me:?$ ab 39 -39
me:perfect ab -19 19
named0:no ab 51 -51
none:^no ab 63 -63
oa:and_tell ab 16 -16
oa:nap ab -25 25

b:at_work ab 24 -24
b:permiso ab -24 24
b:si_el ab 33 -33
b:tiene_para ab 20 -20
none:fuera ab 15 -15
ob:._so ab 27 -27
other:,_si ab 21 -21
xb:es ab -18 18

a1:ella ab 30 -30
a:still_@open ab -25 25
among:esta_bien ab 22 -22
b0:o ab 18 -18
b:hacen ab 24 -24
none:que_mas ab 44 -44
oa:us ab -19 19
other:better$ ab 20 -20

a:sale ab -26 26
b:,_si ab -27 27
k:part:first ab -29 29
none:those_are ab 25 -25
other:#_am ab 57 -57

a:the_following ab 18 -18
oa:trabajo ab -17 17
ob:keep ab -23 23
other:best ab 16 -16
other:dicho ab 15 -15

a1:same ab 22 -22
a:que_hay ab 18 -18
a:ya ab -34 34
k:dated~:first ab -35 35
me:past_nine ab -25 25
none:@date_is ab 22 -22
other:@day_works ab 28 -28
other:^simon ab 16 -16
other:con_la ab 31 -31
other:first_two ab -25 25
other:it_. ab 16 -16
other:so_the ab 16 -16

among:had_the ab 16 -16
b1:ni ab 24 -24
b1:porque ab 17 -17
b:and ab 25 -25
me:ya ab -17 17
oa1:del ab 19 -19

a:,_tipo ab 23 -23
a:for_me ab 20 -20
me:antes$ ab -37 37
oa0:ni ab -16 16

a:que_@fetch ab 21 -21
among:tampoco$ ab 18 -18
oa1:perfecto ab 22 -22
oa:roger ab 31 -31
ob:is_ok ab 20 -20
other:#_tengo ab 19 -19
other:tiene ab 28 -28

a:me_the ab -20 20
a:y ab 17 -17
ob:leaves ab 28 -28
other:be_in ab 25 -25

none:otras ab 36 -36
oa:be_better ab 23 -23
oa:but_on ab 31 -31
ob:need_it ab 39 -39
ob:on_all ab 24 -24
other:@thanks_you ab 16 -16
xb:me ab 31 -31

B:guy ab -24 24
B:way ab 22 -22
among:^anything ab 31 -31
among:good_but ab 29 -29
b:those ab 29 -29
me:los_@day ab -19 19
none:there$ ab -22 22
oa:@date_if ab 23 -23
ob1:we ab 26 -26
ob:not_work ab 16 -16

a:is_when ab 35 -35
among:ya_me ab 21 -21
b:muy ab 46 -46
me:,_just ab 18 -18
me:si_puedo ab -18 18
other:#_i ab 23 -23
other:._my ab 28 -28
other:again$ ab 19 -19
other:me_@late ab 15 -15

B:nah ab -16 16
a1:free ab -27 27
a:si ab -30 30
among:other_two ab 18 -18
b:not_. ab -27 27
me:^bet ab -34 34
ob:i_had ab 17 -17
other:sirve ab -16 16
other:the_@day ab 20 -20

a:dear ab -16 16
a:salgo ab -28 28
among:habia_dicho ab 16 -16
b0:these ab 30 -30
me:hour_later ab 19 -19
oa:hold_on ab -17 17
ob:cae ab -19 19

a:but_@move ab 30 -30
among:for_the ab -20 20
among:that_leaves ab 17 -17
among:viene ab 27 -27
me:@date_and ab 21 -21
oa:el_@vehicle ab -24 24
ob:this ab 16 -16
other:\xc2\xbf ab 32 -32

a:suit ab -20 20
me:,_el ab -16 16
none:^@thanks ab 40 -40
none:have_any ab 22 -22
oa:porque_el ab 20 -20
ob:._el ab 31 -31
other:^that ab 24 -24
other:long_as ab 17 -17
other:one_of ab 35 -35

among:but_# ab 16 -16
b0:but ab -19 19
b:asi_que ab -25 25
me:it_would ab 22 -22
me:those_are ab 21 -21
oa:._my ab 30 -30
oa:much ab 17 -17
other:@move_. ab -22 22
xb:it_is ab -16 16

a:para_el ab 16 -16
among:de_mi ab -16 16
none:them_work ab 26 -26
oa1:mi ab -20 20
oa:is_still ab 34 -34
ob:half ab 15 -15
other:@day_because ab 33 -33
other:le ab 16 -16
xa:through ab -17 17

a0:instead ab 15 -15
a:confirmed ab -32 32
b:i_got ab 25 -25
none:ahora ab 20 -20
ob:better ab 41 -41
ob:how ab 39 -39
ob:in_on ab 21 -21
other:^second ab 26 -26

a0:ones ab 49 -49
me:i_could ab 17 -17
me:no_puedo ab 29 -29
none:no_hay ab 19 -19
ob:salgo_a ab -17 17
other:@day_ok ab 15 -15
other:i_was ab 17 -17

a:._no ab 22 -22
a:i_fly ab 20 -20
other:@place ab 27 -27

a1:se ab 17 -17
a:home_from ab 21 -21
a:only_if ab 16 -16
b:none ab 21 -21
b:quedamos_con ab -18 18
me:#_minutes ab 16 -16
me:@day_right ab -16 16
none:one_i ab 24 -24
oa:bien ab 26 -26
oa:day_, ab 22 -22
other:light ab 17 -17
other:simon ab 16 -16
other:sounds ab 31 -31

none:sooner$ ab 18 -18
oa1:es ab 32 -32
oa:rest ab -22 22
other:^negative ab 24 -24

a:anything ab 17 -17
b1:could ab -16 16
b:cualquiera_menos ab 39 -39
me:@day_me ab 19 -19
me:and_it ab -17 17
me:pero_# ab 20 -20
ob:._make ab 18 -18
ob:nothing ab 20 -20
other:but_she ab 15 -15
other:esos ab 24 -24
other:that_is ab 72 -72

me:any ab 18 -18
oa:antes ab 35 -35
oa:please ab 18 -18
ob1:@ride ab 16 -16
ob:wait_no ab 32 -32
other:the_@clinician ab -20 20
other:up ab 23 -23

a1:when ab 37 -37
among:pero_a ab 45 -45
b:si_no ab 30 -30
me:ando_en ab 16 -16
me:y_el ab -26 26
oa:oh ab -20 20
ob:lol_the ab -19 19
ob:to_say ab -16 16
other:have_to ab 28 -28

a:hasta ab 39 -39
among:^id ab -25 25
me:^@day ab -26 26
other:third ab 59 -59
xa:night_so ab 17 -17

a:furnace ab 26 -26
among:ill ab 18 -18
b:will_be ab -28 28
me:#_# ab -17 17
none:@clinician$ ab 58 -58
none:@late ab -25 25
none:can_i ab 21 -21
none:esas_no ab 30 -30
oa1:only ab 23 -23
ob:._what ab 19 -19
ob:not_make ab -18 18
other:make_it ab 27 -27

a:instead_of ab 26 -26
other:._@relative ab 21 -21
other:conviene ab 18 -18

oa1:antes ab 28 -28
oa:le_pregunto ab 18 -18
ob1:@vehicle ab 27 -27
ob:,_el ab 17 -17
ob:asi ab 49 -49
ob:asleep ab 22 -22
ob:day_, ab 27 -27
other:la_troca ab 17 -17
other:pregunto ab 24 -24
other:so_that ab 34 -34

a:starts ab 19 -19
none:^not ab 18 -18
oa:para_la ab 21 -21

a:y_el ab 33 -33
among:verdad ab -16 16
me:one_on ab -23 23
none:got_anything ab 31 -31
oa1:with ab -16 16
ob1:be ab 30 -30
ob:,_mejor ab 30 -30
other:@day_then ab 19 -19
other:pushed_to ab 18 -18

a:._what ab 17 -17
a:ha ab 17 -17
b:?_? ab 24 -24
me:me_sirve ab -15 15
me:mismo ab -23 23
me:so_no ab 16 -16
oa:que_@fetch ab -17 17
ob:,_\xc2\xbf ab 20 -20
other:esta ab 48 -48
other:fall ab 22 -22
other:other_days ab 19 -19

B:@pay ab -18 18
a:@open ab -18 18
a:is_good ab -30 30
among:@day ab 18 -18
b:y_a ab 33 -33
me:minutos ab 20 -20
none:@day_# ab 16 -16
xa:@date_. ab -25 25

a0:@insurer ab -27 27
a:@date_or ab 25 -25
b:go_with ab -19 19
oa:lo_del ab -16 16
ob:be ab 25 -25

among:on_all ab 30 -30
among:tres ab 20 -20
me:esta ab -35 35
none:any_other ab 31 -31
oa0:salgo ab 17 -17
oa:anniversary ab -21 21
oa:one_please ab 34 -34
ob:ok ab 16 -16

me:have_# ab 18 -18
none:me_ask ab 26 -26
oa0:de ab 37 -37
oa:no_tengo ab 15 -15
ob:through ab 20 -20
other:either_@day ab 26 -26

a:de_la ab 30 -30
among:otros_dos ab 20 -20
b:digo_el ab -15 15
me:dios ab -45 45
none:#_y ab 24 -24
oa:i_guess ab 31 -31
other:este ab 26 -26

a1:there ab -21 21
a:if_you ab 19 -19
a:the_@month ab 15 -15
among:that_. ab -16 16
b1:hmm ab 29 -29
b:were ab 23 -23
me:las_nueve ab -25 25
me:pues_el ab -31 31
none:a_@day ab 42 -42

a:were ab 28 -28
b:of_them ab -23 23
none:look ab 17 -17
oa:clear ab 28 -28
oa:dale ab 19 -19
oa:mismo ab 31 -31
other:early$ ab 26 -26
other:fine_. ab 35 -35
other:is_a ab 47 -47
other:pero_me ab 28 -28
other:too_soon ab 16 -16
xa1:day ab 17 -17

among:for_my ab 17 -17
oa:@open_the ab 20 -20
xb:despues_de ab 19 -19

B:has ab -31 31
b:ay_no ab 18 -18
b:leaves ab -18 18
me:un ab -33 33
none:^either ab 45 -45
oa:man ab 28 -28
other:emojiyes$ ab 23 -23

a:coming ab 22 -22
among:not_do ab 28 -28
among:trabajando ab -27 27
me:#_but ab -34 34
me:@drive_, ab -32 32
me:emojiyes$ ab -35 35
me:quedan ab 18 -18
me:with_the ab -29 29
none:@date$ ab 27 -27
none:to_@eat ab 19 -19
ob:but_on ab 34 -34
other:de_mi ab 36 -36
other:puedo_pero ab 17 -17

a:fine_, ab -22 22
b:got_something ab 20 -20
b:of_these ab 25 -25
me:see_if ab 37 -37
oa1:town ab -22 22
oa:girl ab 17 -17
ob:we_do ab 28 -28

a:can_we ab 21 -21
a:no_tengo ab -32 32
me:@day_es ab -22 22
oa:the_lady ab -15 15
ob:not_, ab 52 -52
ob:nothing_the ab 15 -15
ob:works_but ab 27 -27
other:@day_? ab 60 -60
other:is_perfect ab 25 -25
xa:,_same ab 18 -18

b:porque ab 17 -17
none:mornings ab -26 26
xb:._el ab 21 -21

a:one_? ab 21 -21
me:^would ab 22 -22
me:leaves ab -22 22
oa0:verdad ab 21 -21
ob:espera ab 34 -34
other:@call ab 32 -32
other:@day_would ab 18 -18
other:@relative_@day ab 22 -22

b:._after ab 21 -21
me:antes ab 19 -19
me:quedo_con ab -22 22
other:@relative_no ab 24 -24
other:day_, ab 28 -28
other:otro ab -22 22
other:the_@visit ab 18 -18

B:have ab 15 -15
a:is_it ab -22 22
b:@hours ab 22 -22
me:got_anything ab 16 -16
oa:,_is ab -20 20
ob0:like ab 21 -21
ob:me_la ab 24 -24
ob:week_. ab 29 -29
other:el_cumple ab 18 -18
xb:@date_and ab 18 -18

a:good_, ab -22 22
among:horas ab 33 -33
among:verdad_? ab -20 20
b:before_the ab 19 -19
b:either_of ab -20 20
me:oh ab -17 17
oa:me ab -18 18
ob:not_a ab -30 30
other:@day_but ab 56 -56
other:negative ab 24 -24

me:tell ab -24 24
none:^none ab 52 -52
oa:but_if ab 21 -21
oa:is_right ab -16 16
ob0:want ab 15 -15
ob:is_gone ab -21 21
other:? ab 23 -23
other:always ab 15 -15
other:second$ ab 34 -34
other:whichever_one ab 15 -15
xb:could_you ab 17 -17

a:would_have ab 46 -46
b:,_if ab -16 16
none:algo ab 46 -46
oa:hour ab 22 -22
oa:is_when ab -25 25
oa:name ab 18 -18
other:on_@date ab 17 -17
other:ultima ab 40 -40
xa0:$ ab 21 -21

a:is_my ab 35 -35
b:me_sirve ab -21 21
other:#_works ab 28 -28
xb:about ab 17 -17

a:,_esta ab 24 -24
b:fine_but ab -27 27
none:la_@visit ab 23 -23
oa:with_the ab 20 -20
other:instead$ ab 17 -17
other:take_@day ab 22 -22

among:me_la ab 15 -15
b:que_es ab -35 35
b:quedamos ab -18 18
me:what_is ab -19 19
ob1:had ab 21 -21
ok:last ab 39 -39
other:had ab 29 -29

among:la_segunda ab 22 -22
b:,_it ab -16 16
other:#_oclock ab 34 -34

a:,_please ab -25 25
b0:your ab -16 16
b:i_take ab -18 18
b:says_take ab -18 18
none:of_those ab -15 15
none:us$ ab 40 -40
oa:@food ab -24 24
oa:one_but ab 16 -16

a:deme ab 31 -31
b0:said ab 17 -17
b1:not ab 44 -44
me:hour ab 21 -21
ob:mejor_el ab 22 -22
ob:the_baby ab 16 -16

a0:asi ab 25 -25
among:my_@ride ab 18 -18
b:deme ab -16 16
me:available ab -22 22
me:see ab 45 -45
ob:that_day ab 25 -25
other:,_# ab 17 -17
other:lol_so ab 24 -24

me:day_as ab 17 -17
none:pues ab 26 -26
none:this ab 66 -66
oa:unless ab 25 -25
other:#_? ab 48 -48
other:am_working ab 19 -19
other:got_a ab 36 -36

a:but_it ab 16 -16
b:@date_or ab 15 -15
b:one_but ab 22 -22
me:por_favor ab -42 42
me:so ab -15 15
none:vos ab -27 27
ob:@price_, ab 15 -15
ob:baby ab 19 -19
ob:dentist ab 36 -36
other:@date_and ab -23 23
other:other_one ab -17 17
other:ya_me ab -16 16

a:out_of ab -22 22
me:is_# ab 15 -15
me:off ab -16 16
none:it_by ab 25 -25
none:other ab 22 -22
other:every ab 27 -27
other:tercera_tengo ab 19 -19

B:@late ab 38 -38
a:._oh ab 16 -16
a:@drink ab 35 -35
b1:ok ab -36 36
b:is_not ab 20 -20
me:so_not ab 29 -29
me:then_. ab 21 -21
none:lol ab 46 -46
oa:junta ab -23 23
ob:el_que ab -21 21
ob:no_good ab 21 -21
other:las_dos ab 45 -45
other:none_of ab 25 -25

a:no_se ab -15 15
a:pero_si ab -23 23
b:if_somebody ab -20 20
b:the_same ab 26 -26
me:pero_mas ab 29 -29
none:o ab 15 -15
oa1:be ab 34 -34
ob:._after ab -17 17
ob:of_these ab 27 -27
other:an ab 22 -22
xb0:every ab 19 -19
xb:if ab 17 -17

a:long_as ab -29 29
among:other_one ab 26 -26
me:^ok ab -30 30
me:whichever ab -15 15
other:@relative$ ab 50 -50
other:changed ab 25 -25
other:pm_@day ab 17 -17
xb:la_semana ab 19 -19

a1:going ab 32 -32
a:with_me ab -20 20
among:@day_pero ab -16 16
among:so_# ab 18 -18
b:ninguna ab 37 -37
me:week_after ab 20 -20
none:got_the ab 29 -29
oa:._oh ab -20 20
oa:esta ab 17 -17
other:says_@day ab 16 -16

b:too_. ab -31 31
none:^what ab 26 -26
oa0:still ab 33 -33
oa1:@open ab -17 17
oa:,_dios ab -24 24
oa:you_got ab 36 -36
other:i_got ab 20 -20

a0:ni ab 25 -25
b0:with ab -38 38
me:,_@thanks ab -16 16
oa:muy ab 16 -16
ob:un ab 23 -23
other:._he ab 22 -22
other:process_of ab -21 21
other:something ab 30 -30

among:till_# ab 17 -17
b:simon ab -25 25
b:so_the ab -16 16
me:said$ ab -18 18
none:@thanks ab 48 -48
oa:available ab 24 -24
other:@relative_y ab 26 -26
other:@thanks$ ab 19 -19
other:fish_fry ab 22 -22

a:then_. ab 19 -19
b0:so ab -19 19
me:a_week ab 15 -15
me:ahi_estare ab -20 20
none:did ab 41 -41
none:go ab -15 15
oa0:@insurer ab 20 -20
ob:could_i ab 16 -16
ob:puedo_pero ab 28 -28
other:^give ab 39 -39
other:long ab 19 -19
other:one_that ab 29 -29

among:ni_la ab 33 -33
b:got ab 28 -28
none:back ab 41 -41
none:la_siguiente ab 20 -20
none:let_me ab 63 -63
ob:,_put ab 26 -26
ob:bday ab 26 -26
ob:la_opcion ab 19 -19
other:^mi ab -21 21
other:ni ab -33 33
xb:mejor ab 28 -28

me:ser ab 18 -18
none:la_semana ab 21 -21
ob:sorry ab 19 -19

a:yo_la ab 17 -17
b:._so ab -15 15
none:no_, ab 40 -40
ob:@howmuch ab 31 -31
xa:so_the ab 18 -18

a:one_if ab -20 20
b:@late ab 27 -27
b:advisor ab -15 15
me:@day_. ab -15 15
me:deja ab 23 -23
me:one_was ab 16 -16
me:the_fourth ab -20 20
oa:pregunto ab 20 -20
ob0:ew ab -19 19
ob:either ab 18 -18
ob:lowkey ab -30 30
ob:trabajo_, ab 23 -23
other:@drive ab 23 -23
xa:eso ab -19 19

a:for_the ab 16 -16
a:me_sirven ab 33 -33
a:miss ab 18 -18
b:._yes ab -17 17
none:si$ ab 47 -47
oa:comes ab -25 25
oa:no_. ab -17 17
ob:@relative_. ab 26 -26
ob:la_mas ab 40 -40
other:@day_for ab 29 -29
other:^# ab 39 -39
other:say_@day ab 35 -35
xb:le ab 24 -24

a1:para ab 20 -20
b:fue ab 42 -42
oa0:pues ab 44 -44
other:down ab 15 -15
other:fry ab 22 -22

among:@day_a ab -17 17
b:could_do ab -17 17
none:siguiente_si ab 16 -16
oa0:ya ab 19 -19
oa:esta_bien ab 27 -27
ob:find ab 17 -17
other:el_@day ab 18 -18

b:haha ab -29 29
me:,_i ab -21 21
me:about_# ab -32 32
me:mejor ab 25 -25
me:with_my ab -24 24
oa:lol ab -16 16
oa:which ab -23 23
ob:._either ab 27 -27
other:we_are ab 15 -15

B:asi ab 20 -20
a:me_cae ab -32 32
b:have_the ab -25 25
me:am_good ab -31 31
me:lovely ab -24 24
me:modo ab -26 26
oa:@thanks_you ab 30 -30
ob:of_them ab 42 -42
other:gave_me ab 23 -23
other:leave ab 34 -34

a:en_vez ab 20 -20
a:one_i ab -21 21
among:on_a ab -17 17
b:,_de ab -20 20
oa:a_no ab -21 21
oa:dear ab 18 -18
other:fourth ab 30 -30
other:work_@day ab 21 -21

a:check ab -23 23
a:esa_no ab 24 -24
b:@relative_dice ab 21 -21
oa:than_the ab 19 -19
ob:but_at ab 18 -18
ob:say_the ab 17 -17
other:digo_el ab 30 -30
other:sooner ab 31 -31

a:as ab -22 22
me:can_we ab 25 -25
other:@drink ab 18 -18
other:i_have ab 47 -47
xb:did ab 38 -38

b:@relative_can ab -20 20
b:so_not ab 19 -19
none:ninguna_, ab 43 -43
oa1:@visit ab 28 -28
oa:fine_, ab 29 -29
oa:work_and ab 20 -20
ob0:take ab 43 -43
other:going ab 16 -16
other:pick$ ab -19 19

a:otro ab 28 -28
among:@open ab -19 19
me:emojithanks$ ab -31 31
me:maam ab -16 16
oa1:of ab -16 16
oa:unless_it ab 31 -31
ob:@relative_dice ab -25 25
ob:clock ab 15 -15
other:^pues ab 15 -15
other:habia_dicho ab 15 -15

B:yes ab -23 23
a:si_es ab -25 25
b:maybe ab 21 -21
none:de_esos ab 17 -17
ob:the_week ab 24 -24
xb1:and ab 41 -41

a:all_right ab -32 32
a:me_quedan ab 27 -27
a:not_, ab 36 -36
among:good_for ab -18 18
b:@day_and ab 28 -28
b:better ab -32 32
b:oclock_, ab 25 -25
me:muy_temprano ab 15 -15
me:yea ab -33 33
ob:you ab 18 -18
xa1:se ab 20 -20

among:at_ten ab 22 -22
among:una ab 26 -26
among:which ab -17 17
me:instead ab 18 -18
me:on$ ab -24 24
none:like ab 28 -28
none:nothing ab 33 -33
oa:the_road ab -17 17
other:._si ab 19 -19
other:been ab 32 -32
other:have_got ab 22 -22
other:so_i ab 33 -33

b:wanted ab 21 -21
me:is_not ab 37 -37
none:esas ab 40 -40
none:esos ab 41 -41
none:ugh ab 18 -18
ob0:since ab 27 -27
other:se_puede ab 22 -22
other:with_him ab 31 -31

a:half ab 21 -21
among:no$ ab 20 -20
b:,_mejor ab -29 29
b:el_del ab -25 25
b:ha ab -15 15
me:back_an ab 19 -19
none:not_the ab 38 -38
ob:good_but ab 18 -18
other:of_# ab 18 -18
other:or_# ab 22 -22
xa:instead_, ab 17 -17
xb0:one ab 17 -17
xb1:be ab -17 17

a0:puedo ab 32 -32
a1:@ride ab 23 -23
a:but ab 16 -16
a:is_not ab 32 -32
among:#_esta ab 22 -22
among:sale_a ab 20 -20
me:at_ten ab -24 24
me:otras ab 18 -18
none:after_that ab 30 -30
none:dias ab 34 -34
none:toda ab 20 -20
ob:if_we ab 17 -17
other:primera_pero ab 18 -18

b1:@visit ab 21 -21
b:please_, ab 20 -20
b:you_all ab -15 15
me:temprano ab 21 -21
ob:bedtime ab 30 -30
ob:need ab 45 -45
xa:of ab 25 -25

a:,_a ab -19 19
a:igual ab 22 -22
b:is_ok ab -30 30
b:nada ab -22 22
me:no ab 16 -16
me:you_hold ab -31 31
none:@year ab 44 -44
ob:i_say ab -20 20
other:@stop ab 24 -24
xa:days ab 16 -16
xb:,_a ab 34 -34

a0:so ab 21 -21
a:week ab 32 -32
among:is_like ab -16 16
me:send ab -24 24
ob:ha ab 24 -24
other:segunda$ ab 38 -38

a:junta ab 20 -20
a:other ab 20 -20
a:que_@insurer ab 29 -29
b0:since ab 40 -40
b:i_know ab 24 -24
me:good_. ab -31 31
oa0:going ab -18 18
ob1:dame ab 19 -19
ob:@thanks ab 41 -41

a:a_la ab -22 22
a:depends ab 23 -23
among:._anything ab 26 -26
among:one_of ab 32 -32
b:but_at ab 21 -21
ob:does ab 19 -19
ob:not_at ab 15 -15

a0:igual ab 21 -21
a:no_es ab 26 -26
b1:them ab -36 36
me:#_en ab 20 -20
oa:._either ab 16 -16
oa:opcion ab 21 -21
other:that_the ab 17 -17

a:noon ab 22 -22
a:one_you ab -34 34
among:pero_mas ab 21 -21
oa:is_nothing ab 29 -29
oa:keep ab 40 -40
ob:guess ab 31 -31
other:on_my ab 17 -17

B:these ab 22 -22
a0:one ab -16 16
a:do_the ab -17 17
a:i_guess ab -29 29
b:menos_el ab 18 -18
none:^ninguno ab 29 -29
none:early ab 27 -27
oa0:tengo ab -32 32
oa:sounds ab 22 -22
ob:,_so ab 33 -33
ob:time ab 33 -33
other:._that ab -19 19
other:@fetch_mi ab 28 -28
other:have_a ab 25 -25
xb:can_i ab 28 -28

a:thing ab -20 20
among:you_can ab 27 -27
b:digo ab -25 25
oa:@open ab -21 21
oa:can_it ab 15 -15
ob:quedo ab 16 -16
other:#_in ab 22 -22
other:i_said ab 28 -28

a:@eat_? ab 17 -17
b:who ab 26 -26
none:^you ab 30 -30
oa:a_y ab 19 -19
ob:wanted ab -20 20
other:the_two ab 34 -34

a:conflicts_with ab 34 -34
a:for_my ab 16 -16
a:me_da ab 40 -40
a:you_have ab -20 20
among:got_# ab 19 -19
b0:day ab 19 -19
me:it_an ab 15 -15
me:tiene_para ab 20 -20
oa:no_good ab -18 18
ob1:does ab 23 -23
ob1:which ab 30 -30
ob:none_of ab 22 -22
other:@day_i ab -18 18
other:actually ab 22 -22
other:night ab 36 -36
xa:any_of ab 25 -25
xb:so ab 22 -22

a0:tengo ab 51 -51
among:@day_pues ab 18 -18
b:semana ab 35 -35
none:^nothing ab 29 -29
oa0:instead ab 27 -27
oa0:o ab 18 -18
xb0:by ab -16 16

a0:de ab -27 27
a0:off ab -19 19
me:,_my ab -25 25
me:@date_or ab 16 -16
me:going ab -16 16
none:one_of ab 43 -43
oa:is_fine ab 17 -17
other:last_@day ab 19 -19

a:para_la ab -29 29
b1:come ab 18 -18
b:one_at ab -29 29
me:are_fine ab 24 -24
none:@call ab 47 -47
none:on_a ab 25 -25
oa1:out ab -16 16
ob0:o ab 15 -15
other:a_las ab 77 -77

a:about_the ab 16 -16
a:can_i ab 21 -21
a:is_nothing ab -17 17
a:pero ab 41 -41
a:someone ab -20 20
b:@place ab 37 -37
b:anything ab 15 -15
none:ahorita ab 51 -51
oa0:one ab 25 -25
oa:maam ab 27 -27
ob1:any ab 25 -25
other:@day_que ab 42 -42

me:tiene ab 16 -16
none:other_days ab 20 -20
none:week_, ab 16 -16
oa0:days ab 19 -19
ob0:numero ab 25 -25
ob:?_i ab -18 18
other:^dos ab 27 -27
other:get ab -19 19

a:@relative_no ab -21 21
a:lol ab 24 -24
a:pero_el ab 28 -28
me:#_for ab -26 26
me:none ab 22 -22
oa:trabajo_, ab -23 23
ob:do_not ab -16 16
ob:haha ab 19 -19
other:ay_no ab 26 -26
other:hasta ab 30 -30

me:#_if ab -35 35
named1:no ab 63 -63
none:and_i ab 37 -37
none:when_i ab 51 -51
oa:do_the ab 37 -37
other:boss$ ab 20 -20

a:is_cutting ab 19 -19
oa:right_? ab 20 -20
ob:here_. ab 16 -16

B:day ab 20 -20
a:be_lovely ab -23 23
a:do_. ab 27 -27
me:entonces ab -19 19
none:^nope ab 34 -34
oa:lady_on ab -15 15
other:now ab 33 -33
other:the_middle ab 41 -41
other:thirty ab 31 -31

a:following ab 18 -18
among:ay ab -17 17
oa:no_, ab -27 27
ob1:ok ab 29 -29
other:perdon ab 29 -29

a:@relative_que ab 30 -30
a:jk ab 27 -27
among:i_clock ab 16 -16
b1:las ab 22 -22
b:i_see ab 15 -15
k:dated~ ab 49 -49
me:@relative_has ab -19 19
none:ask_my ab 44 -44
none:estoy ab 22 -22
oa:i ab -19 19
oa:so_i ab 15 -15
ob:._do ab 28 -28
other:as_it ab 29 -29

a:asleep ab 24 -24
a:primeras ab 23 -23
me:quedamos_con ab -18 18
none:they ab 18 -18
oa1:voy ab -18 18
oa1:would ab 20 -20
ob:@insurer_, ab 34 -34
other:@day_nomas ab 26 -26
other:bring_me ab 23 -23
other:las_tres ab -29 29
other:me_to ab 26 -26

a:._my ab -39 39
b:._my ab 19 -19
none:again ab 38 -38
none:my_@move ab 17 -17
oa1:too ab -20 20
ob0:ok ab 26 -26
other:@price_me ab 21 -21
other:@staff ab 17 -17
other:^la ab 41 -41
other:a_week ab 27 -27

a:el_que ab 20 -20
me:esos ab 25 -25
ob:,_es ab 24 -24
ob:just_give ab 25 -25
other:^either ab 55 -55
other:ese ab 22 -22

me:los_otros ab -35 35
ob:payday ab 31 -31

among:maybe ab 25 -25
among:way ab 21 -21
k:nh ab -17 17
me:^anything ab 38 -38
me:ultimo ab -30 30
oa1:worse ab -28 28
oa:favor ab 35 -35
ob1:. ab 18 -18
ob1:wait ab 25 -25
other:ew ab 23 -23
other:me_nothing ab 24 -24
xb:? ab -19 19

b1:fuera ab 17 -17
oa:ask ab 32 -32

a:due ab 22 -22
b0:one ab 27 -27
none:see ab 61 -61
ob1:say ab 17 -17
ob:una ab 43 -43
other:^what ab 28 -28
xa:,_the ab 17 -17
xa:in_the ab 16 -16

a:,_so ab 17 -17
b:was_going ab 19 -19
me:do_you ab 16 -16
me:dos_primeras ab 23 -23
oa:espera ab -28 28
ob:them ab 17 -17
other:^primero ab 20 -20
other:go ab 34 -34

a:before ab 21 -21
a:me_sirve ab -31 31
a:one_is ab 28 -28
b1:tight ab -22 22
other:@day_# ab 58 -58

B:negative ab -23 23
among:digo_el ab -18 18
me:a_# ab 34 -34
me:ese_mismo ab -22 22
me:menos ab 51 -51
me:tengo ab 32 -32
none:._la ab 15 -15
none:next ab 38 -38
ob:can_we ab 33 -33
ob:past ab 16 -16
other:game ab 37 -37
other:in_on ab 25 -25
other:negative_on ab 24 -24
other:over ab 16 -16
xa:on_that ab 27 -27

a:@date_please ab 21 -21
a:@food ab 23 -23
among:so_by ab 22 -22
b:date ab 18 -18
b:for_the ab -19 19
none:at ab 31 -31
ob1:not ab -21 21
ob:please_, ab -21 21
ob:which_is ab 35 -35
ob:ya ab -16 16
xa:only ab 23 -23
xb:all ab 16 -16

a:have_the ab 31 -31
k:place:last ab -20 20
me:^last ab -17 17
me:later$ ab 26 -26
me:todavia ab 28 -28
oa:there_is ab 15 -15
ob0:de ab -18 18
ob1:want ab -19 19
other:no_, ab -17 17

a1:good ab -22 22
a:sirve_, ab -28 28
b:,_yes ab -25 25
b:around ab -15 15
me:por ab -16 16
oa:,_el ab 25 -25
ob1:tight ab 25 -25
ob:# ab 30 -30
ob:soon ab 17 -17
other:how ab 16 -16

among:fish ab -17 17
among:permiso ab -17 17
b:than_the ab 17 -17
me:^option ab -18 18
me:is_to ab 42 -42
me:on_account ab -30 30
me:said ab -31 31
ob1:says ab 19 -19
other:@fetch$ ab 24 -24
other:@symptom ab 26 -26
other:after_the ab 22 -22
other:perfecto$ ab 16 -16

a:saying ab -21 21
b:las_de ab 55 -55
b:ok ab -23 23
me:cual ab 28 -28
none:the_morning ab 18 -18
oa:de ab -26 26
oa:home_from ab -18 18
ob:si_puedo ab 27 -27
other:before_the ab -19 19

B:@fetch ab 17 -17
a:sin ab -29 29
a:toca ab 25 -25
among:what_else ab 29 -29
b:el_@vehicle ab 23 -23
me:free ab -28 28
oa0:si ab 35 -35

a1:dentista ab 18 -18
a:pero_me ab 32 -32
b:time ab 20 -20
ob:?_if ab -20 20
other:@day_night ab 17 -17
other:@relative_says ab 36 -36
other:during ab 28 -28

b1:@day ab -24 24
b:de_en ab 32 -32
b:el_de ab -31 31
me:otra_semana ab 28 -28
ob:on_@date ab 20 -20
ob:pick ab 25 -25
other:@day_tampoco ab -28 28
other:la_tercera ab 44 -44
other:la_ultima ab 40 -40
other:they ab 19 -19

a0:confirmed ab -16 16
a:it_at ab 18 -18
me:^no ab 23 -23
me:tiene_algo ab 20 -20
me:to_see ab 24 -24
me:yes_to ab -26 26
none:@day_or ab 39 -39
none:@hours ab 33 -33
oa:on_days ab 17 -17
other:@relative_too ab 19 -19
other:ok$ ab 23 -23

a:tendria ab 23 -23
a:viene ab 38 -38
a:you_see ab 28 -28
b:she_is ab -21 21
none:semana ab 16 -16
oa:have ab -20 20
ob0:is ab 34 -34
ob0:leaves ab 27 -27
other:@vehicle_gets ab 22 -22
other:middle ab 50 -50

a:and_it ab -15 15
a:are ab 19 -19
a:hits ab -16 16
among:go_to ab 16 -16
none:@holiday ab 16 -16
oa0:llego ab 43 -43
oa:anyway ab -17 17
oa:would_have ab -24 24
ob:got_a ab -31 31
ob:menos_el ab -31 31

B:choice ab 25 -25
a:despues_de ab 21 -21
among:fine_but ab -17 17
b:after ab 40 -40
me:@thanks ab -47 47
me:oclock$ ab -32 32
none:cuando ab 47 -47
oa:._@thanks ab 27 -27
other:cae ab -18 18
other:that_. ab 33 -33

a:when_my ab 27 -27
b:the_eye ab -16 16
b:truck ab 21 -21
me:is_good ab -35 35
none:nope ab 34 -34
oa:no_me ab -26 26
xb:say ab 17 -17
xb:se ab 24 -24

a:of_been ab 22 -22
me:works_, ab -30 30
none:is_the ab 27 -27
oa:you_pick ab -17 17
other:,_if ab 20 -20
other:available ab 24 -24

a0:porque ab -26 26
a1:@vehicle ab 17 -17
a:._she ab 26 -26
b0:more ab 15 -15
oa:an ab 19 -19
oa:en_el ab -16 16
oa:queda_bien ab 25 -25
ob:but_i ab 20 -20
other:#_or ab 46 -46

B:fuera ab 18 -18
B:our ab 16 -16
among:pick ab -18 18
b0:about ab -18 18
me:#_so ab 15 -15
me:pm_, ab -19 19
me:pregunto_a ab 20 -20
ob:simon ab 16 -16
other:rest ab 17 -17

b:make_that ab 24 -24
b:the_following ab 28 -28
k:last4 ab -37 37
oa:por_favor ab 34 -34
other:go_with ab 16 -16

a:pero_mas ab 31 -31
b:out_, ab 16 -16
me:#_please ab -27 27
none:none ab 24 -24
none:sorry$ ab 18 -18
other:and ab -26 26

a0:it ab -45 45
b:fine ab -31 31
b:la_misma ab 16 -16
me:#_a ab 19 -19
oa:payday ab -17 17
ob:my_@ride ab -35 35
ob:not_in ab -35 35

a:digo ab 16 -16
a:have ab 17 -17
among:#_mejor ab 15 -15
none:tiene$ ab 24 -24
oa:depends ab 38 -38
other:si_no ab 36 -36
xb:but_at ab 18 -18

B:shop ab 23 -23
a1:los ab -21 21
a:._@day ab -20 20
a:that_week ab 40 -40
b:no_sea ab 34 -34
b:puedo_el ab 23 -23
me:la_de ab -39 39
ob:,_los ab -28 28
ob:when_i ab -20 20
other:apuntame ab 19 -19

B:last ab 18 -18
a:but_could ab -16 16
oa:good_but ab 21 -21

a1:mismo ab 18 -18
a1:or ab 31 -31
among:be_better ab 20 -20
among:of_elimination ab 30 -30
b:antes_de ab 25 -25
me:go_with ab -20 20
me:ni_modo ab -26 26
none:@howmuch ab 46 -46
none:just ab 61 -61
oa0:of ab 23 -23
ob:. ab 29 -29
xa:instead ab 41 -41

a:recien ab 16 -16
among:@visit ab 26 -26
b:@ride ab -19 19
other:though$ ab 15 -15
xb0:o ab 18 -18

me:one$ ab -21 21
none:work_for ab 18 -18
ob1:meeting ab 16 -16
ob1:que ab -19 19
ob:so_yes ab 20 -20
other:,_es ab 16 -16
other:more ab 18 -18
other:option ab 19 -19

a:el_carro ab 29 -29
a:lovely_, ab -31 31
among:no_me ab 17 -17
ob0:, ab 34 -34
ob0:every ab -16 16
ob:del ab 17 -17
other:^puedo ab 30 -30
other:called ab 21 -21
other:would ab 27 -27

a:is_out ab 46 -46
among:the_fourth ab 15 -15
b:days_i ab 21 -21
me:#_or ab 33 -33
me:first_of ab -17 17
me:ultima ab -25 25
ob:despues_de ab 18 -18
ob:is_good ab -22 22
other:is$ ab 26 -26
xa:of_those ab 17 -17

b0:choice ab -33 33
b:day_before ab 18 -18
none:antes ab 19 -19
none:muy ab 25 -25
none:otro_dia ab 30 -30

B:dos ab -26 26
B:semana ab 16 -16
a:misma_hora ab 23 -23
a:other_one ab 18 -18
a:pt ab 36 -36
b:man ab 29 -29
me:bueno ab -17 17
me:pick ab 15 -15
oa:is_gone ab 21 -21
oa:meant ab -17 17
oa:possible ab -28 28
ob:bueno ab 18 -18
other:you_. ab 26 -26

a:en_el ab 36 -36
among:?$ ab 30 -30
among:second$ ab -17 17
among:tengo_dentista ab 16 -16
among:third_one ab 18 -18
b0:for ab 18 -18
b:since ab 25 -25
b:wait_no ab -21 21
me:emojiyes ab -41 41
oa1:us ab -29 29
ob:all ab 26 -26
ob:que_es ab 50 -50
other:every_@day ab 19 -19
other:is_all ab 16 -16
other:listed ab 19 -19
other:ni_loca ab 31 -31

among:process_of ab 30 -30
b1:los ab 19 -19
oa:is_literally ab -18 18

a:through_the ab 18 -18
b0:out ab 27 -27
oa1:@relative ab -17 17
oa1:misma ab 23 -23
ob0:guess ab 25 -25
ob:hmm ab 18 -18
other:@relative_tiene ab 23 -23
other:lock ab 21 -21

a0:all ab 18 -18
a0:lol ab 16 -16
a1:he ab -19 19
a:._can ab 29 -29
among:que_me ab 23 -23
b:oclock ab 25 -25
oa:will_not ab -27 27

among:do_you ab 18 -18
among:now ab 19 -19
among:pero_si ab -21 21
me:so_@day ab -19 19
oa0:que ab 50 -50
oa0:yo ab 25 -25
oa1:mismo ab 15 -15
oa:for_it ab -17 17
oa:y_si ab 26 -26
ob:about ab 25 -25
other:diez ab 24 -24
other:get_off ab 34 -34

B:era ab -15 15
a:yes_. ab -16 16
among:,_mejor ab -21 21
b:what_the ab 33 -33
none:earliest ab -17 17
oa:cover ab -15 15
ob1:menos ab -27 27
ob:no_llego ab 17 -17
other:mejor ab 42 -42

a0:! ab -22 22
among:can_you ab 38 -38
none:was ab 20 -20
oa0:for ab -20 20
oa:if_somebody ab 29 -29
oa:\xc2\xbf ab 32 -32
other:rent ab 22 -22
other:tres$ ab 27 -27
other:will_be ab 41 -41
xb:mi_@relative ab 16 -16

ob:._can ab 23 -23
ob:day_. ab 27 -27
other:y_media ab 27 -27
xb:despues ab 26 -26

B:any ab 33 -33
among:@day_tampoco ab 36 -36
among:@late_, ab 16 -16
b:@date_at ab -22 22
b:i_guess ab -36 36
me:but_could ab -16 16
me:esas ab 27 -27
me:estare ab -22 22
ob:?_? ab -26 26
other:out_, ab -16 16

a:@month_, ab 16 -16
me:,_ese ab -28 28
me:._what ab -20 20
none:ninguno_de ab 17 -17
oa:loca ab -18 18
oa:tambien ab -24 24
oa:tendria ab -20 20

among:from_# ab 25 -25
among:mismo ab 40 -40
me:willing ab -25 25
oa0:tambien ab -29 29
ob0:but ab 38 -38
ob0:opcion ab 18 -18
xa0:instead ab 40 -40
xb:para ab 22 -22

a0:primeras ab 23 -23
among:last_@day ab 28 -28
me:^my ab 17 -17
me:\xc2\xbf_no ab 17 -17
oa0:ando ab -18 18
oa:@date_at ab 28 -28
other:leaves_one ab -21 21
xa:el ab 19 -19

among:leaves ab 26 -26
b:ser ab 22 -22
me:account_of ab -30 30
me:me_at ab 22 -22
none:got_any ab 49 -49
oa:la_del ab -15 15
ob:podria ab -28 28
ob:us ab 39 -39

a:ando_en ab 16 -16
a:if_there ab -16 16
among:think ab 18 -18
b:dame ab -25 25
b:tan ab 15 -15
b:viaje ab 19 -19
none:one_you ab -19 19
oa1:mas ab 33 -33
oa:mejor_el ab -25 25
oa:perdon ab -41 41
ob1:us ab 28 -28
other:@date_# ab 19 -19
other:but_they ab 15 -15
other:load ab 15 -15

among:three_. ab 41 -41
b:payday ab -26 26
oa1:lo ab 15 -15
ob:that_. ab 27 -27
other:no_es ab 23 -23
xa0:not ab 26 -26

a:@stop ab 21 -21
a:night ab 22 -22
none:week_after ab 50 -50
oa:ni_modo ab -19 19

a0:estoy ab 47 -47
a:cole ab 19 -19
b:,_el ab -16 16
b:i_want ab -25 25
me:noon_? ab 35 -35
ob1:works ab 24 -24
ob:maybe ab 26 -26
other:@drive_, ab 37 -37

b1:pushed ab 23 -23
ob1:el ab 42 -42
ob:yes_to ab 27 -27
other:#_to ab -26 26
other:es_el ab 31 -31
xb1:just ab 17 -17

a:day_but ab 25 -25
among:ya_no ab 30 -30
b0:not ab 55 -55
b:not_a ab 37 -37
b:podria ab 29 -29
me:confirmed ab -32 32
other:week$ ab 23 -23
xa:in ab 18 -18
xb1:instead ab 20 -20

b:not_that ab 26 -26
k:day ab -21 21
me:ok ab -29 29
me:si$ ab 21 -21
oa1:ahi ab 15 -15
ob1:del ab 23 -23

B:good ab 24 -24
a1:town ab 16 -16
me:#_instead ab 32 -32
none:^yes ab 41 -41
other:and_if ab 19 -19
other:till_# ab -16 16
other:you_all ab 17 -17
xa1:i ab 15 -15

among:manana ab 33 -33
none:the_following ab 41 -41
oa:ay_no ab -16 16

a1:toca ab 16 -16
a:rest ab 33 -33
none:new_@year ab 31 -31
ob:gustaria ab 19 -19
ob:quiero ab 20 -20
ob:want_the ab -19 19
other:can_i ab 39 -39
other:hago ab 24 -24

a0:away ab 18 -18
among:@holiday ab -19 19
b1:hold ab -19 19
b:is_out ab 16 -16
b:mean ab -22 22
oa1:option ab 16 -16
oa:called ab 17 -17
other:nada ab 23 -23
xa:._el ab 23 -23
xa:is ab 20 -20

among:@day_porque ab -15 15
among:out_at ab 16 -16
b:hasta_las ab 26 -26
me:las_otras ab 18 -18
oa:pero_a ab 41 -41
ob0:these ab 22 -22
ob:voy ab 19 -19
other:me_lo ab 17 -17
other:process ab -21 21
xa0:or ab 27 -27

B:los ab -18 18
a:away ab 18 -18
a:no_good ab 27 -27
among:and_no ab 22 -22
b:no_pues ab 21 -21
b:\xc2\xbf_y ab 16 -16
me:@day_works ab -28 28
me:hon ab -19 19
me:that_the ab -35 35
me:you_got ab 25 -25
none:de_esas ab 24 -24
oa:a ab -27 27
ob:choice ab 32 -32
other:day_. ab 23 -23
xb:pero_a ab 19 -19

a0:working ab 23 -23
b:day_so ab -23 23
k:place:middle ab -17 17
oa0:available ab 18 -18
ob:before ab -22 22

b0:come ab 26 -26
b:it_is ab -19 19
me:@thanks$ ab -25 25
me:^ew ab -19 19
ob:menos ab -29 29

b:got_a ab 32 -32
b:half_past ab -19 19
me:the_following ab 28 -28
none:esta ab 18 -18
none:ninguna ab 22 -22
other:._yes ab 19 -19
other:permiso ab 27 -27
other:slept ab 21 -21
xa:._any ab 26 -26

a:make ab 28 -28
a:would_of ab 22 -22
none:^later ab 37 -37
none:algo_mas ab 37 -37
ob1:ones ab 26 -26
ob:._you ab 24 -24
ob:ay ab -20 20
ob:long ab 26 -26
other:@day_si ab 47 -47
other:make ab 49 -49

a0:ando ab 25 -25
a:,_can ab 16 -16
k:first2 ab -32 32
none:@day_, ab 35 -35
other:@day_only ab 24 -24
other:@day_please ab 19 -19
other:^tengo ab 16 -16
other:perfect$ ab 36 -36

a:and_the ab 22 -22
a:past ab 37 -37
among:not_@day ab 19 -19
b:al ab -17 17
me:either_of ab 23 -23
me:in_the ab 26 -26
none:trabajo$ ab 28 -28
ob:mejor_la ab 24 -24
other:is_out ab -23 23

B:primero ab -31 31
a:dentista ab 21 -21
among:,_se ab 19 -19
b:said_the ab 33 -33
b:up_at ab 26 -26
me:#_not ab 23 -23
me:could_you ab 18 -18
me:told ab -31 31
none:week ab 21 -21
oa0:ok ab 27 -27
oa:of_@date ab 26 -26
other:^@day ab 21 -21
other:be_@day ab 16 -16

among:algo ab 25 -25
b0:ni ab 38 -38
me:^pues ab -25 25
none:._any ab 25 -25
none:siguiente ab 44 -44
other:jaja_. ab 21 -21
other:prefiero ab 19 -19

a:hasta_las ab 32 -32
a:they ab 32 -32
among:boy ab 22 -22
among:ni ab 25 -25
b:after_the ab 32 -32
b:lock_me ab -19 19
me:era_la ab 23 -23
none:all_during ab 16 -16
oa:el_otro ab -17 17
ob:you_have ab 27 -27
other:@relative_will ab 17 -17
other:cualquiera ab -23 23
xb:can_we ab 21 -21

B:esa ab -21 21
b:lock ab -28 28
me:on ab 25 -25
me:que_sea ab 24 -24
none:,_que ab 22 -22
oa:night_and ab 25 -25
ob:she_is ab 24 -24
other:#_please ab 18 -18
other:said ab 55 -55
other:tell ab 29 -29

b1:noon ab -25 25
b:anything_after ab 23 -23
none:run ab 33 -33
ob:@relative_, ab 16 -16
xa:? ab 32 -32

b:instead_, ab 17 -17
none:#_@date ab 30 -30
none:sorry ab 34 -34

a:name_is ab -22 22
a:nobody ab -19 19
b:will_do ab -25 25
k:dated:middle ab -24 24
me:is_my ab -20 20
other:first$ ab 56 -56
other:have_@day ab -19 19
other:too_, ab 33 -33
xa0:is ab 16 -16

a:about ab -24 24
a:if ab -25 25
oa1:days ab 17 -17
ob:too_. ab 26 -26

a:del ab 30 -30
b:,_in ab 33 -33
b:@relative_. ab -28 28
none:horas ab 25 -25
ob:la_que ab -32 32
other:favor ab 39 -39
xb:got_the ab 29 -29

a:on_my ab 17 -17
none:^uy ab 25 -25
oa:actually ab -34 34
oa:pushed ab 25 -25
ob1:what ab 23 -23

a:day_. ab -20 20
a:sirven ab 33 -33
a:voy_a ab 27 -27
among:@day_@date ab 20 -20
b:antes ab 44 -44
b:so_i ab -18 18
me:,_me ab 27 -27
me:ese_@day ab 27 -27
me:go ab -24 24
me:que_el ab -15 15
oa:still ab 28 -28
ob0:more ab 22 -22
ob1:days ab 29 -29
xa0:que ab 20 -20

a:at ab 18 -18
a:la_@vehicle ab 18 -18
among:misma_hora ab 22 -22
b:never ab -21 21
ob:but_not ab -15 15
ob:tampoco ab 35 -35

a:._anything ab 20 -20
b1:ya ab 20 -20
b:@relative_so ab 31 -31
b:@visit_is ab 19 -19
ob:pero ab 45 -45
other:puedo_el ab 18 -18

a0:tempranito ab -24 24
a1:to ab 30 -30
a:the_road ab 31 -31
among:@parking ab -17 17
k:dated~:middle ab 35 -35
me:@thanks_you ab -28 28
none:dia$ ab 22 -22
other:fine_but ab 19 -19
other:primera$ ab 59 -59

a1:cae ab -32 32
b0:muy ab 36 -36
b:take_that ab -21 21
me:,_mi ab -25 25
oa:any ab 32 -32
other:of_those ab 44 -44
xb0:do ab 17 -17

B:none ab 26 -26
a:there ab -28 28
a:y_le ab 39 -39
a:yes ab -38 38
a:yes_to ab 30 -30
b1:be ab -16 16
b1:birthday ab -27 27
b:day_. ab -32 32
b:you_make ab 25 -25
none:es_que ab 26 -26
oa:@day_. ab 20 -20
ob:they ab -19 19

a0:they ab 24 -24
a:not_do ab 36 -36
b:we_@move ab 17 -17
me:me_@late ab -19 19
none:instead$ ab 17 -17
other:._wait ab 21 -21
other:honey ab 20 -20

B:said ab -24 24
a:and_she ab 34 -34
a:me_@fetch ab -37 37
among:quedo_con ab 22 -22
me:keep ab 21 -21
oa:when_my ab -22 22
ob:la_otra ab 35 -35

a0:@open ab 18 -18
among:third_i ab 24 -24
none:^mejor ab 22 -22
none:manana$ ab 37 -37

b:nos ab 27 -27
me:#_the ab 28 -28
me:sounds ab -25 25
oa:wanted ab 22 -22
other:one_lol ab -21 21

a:boss ab 22 -22
a:pero_no ab 24 -24
a:so_the ab 17 -17
b0:@date ab -18 18
other:@clinician$ ab -20 20
other:kindly ab 30 -30
other:o ab 44 -44
xb:@relative ab -19 19

a:after ab 16 -16
b:brunch ab -27 27
me:dame ab -24 24
oa0:are ab -21 21
oa1:possible ab -25 25

B:get ab -19 19
a0:available ab -21 21
a1:lo ab 22 -22
a:menos ab 23 -23
b1:before ab 18 -18
b:not ab 42 -42
me:option ab -33 33
oa1:bien ab 26 -26
oa:my_anniversary ab -15 15
other:@day_not ab 24 -24
other:because ab 44 -44
xb1:one ab 18 -18

a:fuera ab 18 -18
among:#_are ab 20 -20
among:^could ab 33 -33
b:works_, ab 33 -33
me:want_the ab -26 26
oa0:la ab -17 17
oa0:oclock ab 19 -19
ob:was_a ab 43 -43
other:@howmuch ab 30 -30
other:please$ ab 29 -29

a:dios ab 17 -17
among:@day_right ab 36 -36
none:@day$ ab 23 -23
none:a_la ab -17 17
other:sorry ab 31 -31

a:@relative_and ab 15 -15
among:@day_ni ab 19 -19
among:digo ab -18 18
me:lock_me ab -19 19
oa:de_los ab 15 -15
oa:with_a ab -18 18
other:whatever ab 43 -43
other:you_listed ab 19 -19
xb:day ab 16 -16
xb:to_be ab -17 17

a:@late ab 18 -18
a:but_at ab 34 -34
a:lovely ab -27 27
among:^\xc2\xbf ab 28 -28
me:time_i ab 16 -16

a1:with ab 31 -31
among:i_get ab 17 -17
b:one_that ab 21 -21
me:el_del ab -17 17
me:semana_del ab 23 -23
none:bien$ ab 36 -36
none:than ab 31 -31
oa:conflicts ab -30 30
oa:so ab -24 24
ob:the_@call ab 16 -16
ob:yea ab 17 -17
other:#_pm ab 21 -21
xb0:but ab 22 -22
xb1:para ab 18 -18

a:lol_so ab 18 -18
a:not_going ab 32 -32
a:say ab -22 22
b:@date_? ab 19 -19
k:ng:middle ab 52 -52
none:do_you ab 60 -60
oa:@call_but ab -15 15
oa:is_perfect ab 35 -35
other:baby ab 22 -22

a:bien ab -27 27
among:clock_out ab 16 -16
me:be_after ab 16 -16
me:era ab 27 -27
oa0:, ab 31 -31
xb:every ab 20 -20

b:@relative_at ab 15 -15
b:put_me ab -16 16
k:ng:last ab 28 -28
none:#_que ab 19 -19
none:at_all ab 20 -20
none:digo ab 35 -35
ob:by_noon ab -22 22
other:,_a ab 33 -33
other:ella ab 21 -21
other:two_of ab 23 -23
other:ultima$ ab 24 -24

me:matter ab 29 -29
none:otros_? ab 19 -19
oa0:will ab 24 -24
oa:@treat ab 20 -20
oa:not_, ab -19 19
ob:gave_me ab 23 -23
other:@hours ab 41 -41

a1:ok ab -18 18
a:good_but ab 18 -18
b:me_queda ab -16 16
k:nh:last ab -16 16
me:@day_nomas ab -31 31
none:instead ab 32 -32
none:something_after ab 20 -20
oa:@date_is ab -17 17
ob:days_, ab 32 -32
other:,_\xc2\xbf ab 27 -27

a:old ab -20 20
me:sounds_good ab -30 30
none:following_week ab 34 -34
none:these ab 28 -28
oa:,_the ab 16 -16
ob0:make ab -32 32
ob:around ab 25 -25
other:tengo_que ab 38 -38

a:preference ab 16 -16
among:let_me ab 26 -26
b:but_the ab 26 -26
b:keep ab 28 -28
me:despues_del ab 24 -24
me:lol ab 22 -22
none:de_esa ab 23 -23
other:dos_me ab 22 -22

a:?_? ab -22 22
b:off ab -17 17
none:that_works ab 40 -40
oa:,_can ab 27 -27
oa:you_can ab 22 -22
ob:brunch ab 19 -19
ob:gone ab -17 17
other:#_you ab 32 -32
other:boss ab 25 -25

a1:suit ab -23 23
a:confirmado ab -31 31
a:give ab -20 20
me:does_not ab -16 16
none:afternoon_one ab -17 17
oa:es_por ab 16 -16

a1:dios ab 23 -23
a:alcanzo ab 29 -29
among:^can ab 21 -21
b:. ab -43 43
me:of_@date ab 23 -23
me:\xc2\xbf_y ab 19 -19
none:class ab 25 -25
oa:,_a ab 32 -32
ob0:^ ab 32 -32
ob:pero_mejor ab 26 -26
ob:till_noon ab 27 -27
other:church ab 26 -26

a1:wait ab 17 -17
a:@relative_trabaja ab 30 -30
a:here ab 17 -17
a:the_furnace ab 26 -26
b0:any ab 32 -32
me:have_that ab 21 -21
me:hour$ ab 31 -31
oa:the_car ab 19 -19
ob1:? ab 37 -37
ob:fine_but ab 34 -34
other:#_@hours ab 22 -22
other:hon$ ab 16 -16
other:por_favor ab 39 -39

a:after_a ab 24 -24
b1:. ab -21 21
me:but_i ab -28 28
me:is_a ab -19 19
oa1:se ab -23 23
oa:conflicts_with ab -30 30
oa:for_my ab 20 -20
oa:ser ab 16 -16
ob:pero_a ab 22 -22

me:but_in ab 17 -17
me:de_@date ab -42 42
me:hold_the ab -19 19
oa:is_it ab 15 -15
ob1:til ab 36 -36
other:,_i ab 51 -51
other:anything ab -16 16
other:due ab 20 -20
other:that_@day ab 37 -37
other:tienen ab 21 -21

a1:@thanks ab -27 27
among:last_two ab 24 -24
b:otra_semana ab 28 -28
me:i_told ab -35 35
oa:._a ab 23 -23
ob1:era ab 22 -22
ob:got_anything ab 23 -23
other:no_tengo ab 25 -25
other:tercera$ ab 29 -29

among:two$ ab 50 -50
me:suits ab -23 23
me:trabaja ab 26 -26
none:le_aviso ab 18 -18
none:time ab 19 -19
other:you_got ab 15 -15
xa:no_tienen ab 17 -17
xb1:on ab 30 -30

among:ask ab 33 -33
me:days ab 15 -15
other:bueno ab 17 -17
other:told ab 28 -28

a:._not ab 48 -48
b:you ab 15 -15
me:@drive$ ab 17 -17
none:tiene ab 33 -33
other:libre$ ab 20 -20

a:already_. ab 16 -16
ob:the_@relative ab 31 -31

among:,_can ab 17 -17
b1:@call ab 19 -19
b1:we ab 52 -52
none:something ab 49 -49
oa:and ab -26 26
oa:antes_de ab 22 -22
other:que_me ab 33 -33
other:semana ab 21 -21
xb1:make ab 23 -23

b:el ab -16 16
other:check ab 23 -23
other:cualquiera_menos ab -30 30
other:todavia ab 31 -31

b:i_come ab 18 -18
b:well ab -16 16
me:cualquiera_de ab 22 -22
oa:can ab 21 -21
oa:sure ab 15 -15
ob0:that ab 28 -28
ob:bien ab -16 16
other:dan ab 15 -15

a:el_cumple ab 25 -25
me:new ab 15 -15
me:next ab 31 -31
me:the_other ab 33 -33
none:^\xc2\xbf ab 28 -28
oa:ahi ab 18 -18
oa:instead_of ab 16 -16
oa:time_but ab 15 -15
oa:with ab -24 24
ob0:around ab 25 -25
ob1:because ab 21 -21
other:picked ab 18 -18

a:y_no ab -21 21
b0:puedo ab 15 -15
b:but_can ab 18 -18
b:none_of ab 33 -33
b:ponme ab 30 -30
oa:@date_of ab 19 -19
ob:cualquiera_menos ab -30 30
other:los_@day ab 22 -22
other:place ab 19 -19
xa1:yo ab 16 -16
xa:la ab -23 23

B:hay ab -16 16
a:el_de ab -29 29
b:ando ab 33 -33
me:que_la ab 26 -26
oa:horas ab 36 -36
ob:wait_that ab -20 20
other:maybe ab 26 -26
other:tendria ab 17 -17

oa:no_a ab 17 -17
oa:tell ab 20 -20

a:@open_the ab -18 18
a:yes_please ab -15 15
b1:decir ab 20 -20
me:a_los ab -18 18
me:hmm ab 23 -23
oa:fly ab -22 22
oa:que_hay ab -16 16
ob:let_us ab 25 -25
other:^if ab 22 -22
other:might ab 20 -20
other:would_have ab 25 -25

a0:. ab -24 24
a:horas ab 25 -25
b:que_puedo ab -28 28
ob:none ab 23 -23
other:@day_entonces ab 19 -19
other:^ya ab 35 -35

b0:ese ab 34 -34
b:night_so ab 21 -21
oa:at_work ab 22 -22
other:puede$ ab 16 -16

among:have_# ab 21 -21
b:un ab -32 32
none:work_i ab 20 -20
ob:opcion ab 22 -22
ob:queda ab 26 -26
other:^sorry ab 19 -19

among:@day_the ab 21 -21
among:by_noon ab -20 20
b1:esa ab -32 32
me:media$ ab 21 -21
oa:works_for ab -17 17
ob0:with ab 30 -30
ob:las_de ab -18 18
other:dios ab 29 -29
other:troca ab 17 -17

a:are_no ab 39 -39
b:good_. ab 21 -21
me:dale ab -35 35
none:@visit ab 32 -32
oa:is_my ab -31 31
ob1:y ab -21 21
ob:entonces_el ab 39 -39
other:made ab 22 -22

a:be_the ab 21 -21
a:estoy_en ab 21 -21
b0:mismo ab 19 -19
me:not_have ab -20 20
oa1:porque ab -20 20
other:^cualquiera ab -23 23

B:es ab -20 20
a:fine ab -28 28
a:nor ab 21 -21
among:._me ab 18 -18
b:bien ab 26 -26
b:eye_@clinician ab -16 16
b:soon ab -19 19
oa:need_to ab 15 -15
oa:puedo ab -24 24
oa:tempranito ab 19 -19
oa:tengo_quien ab 16 -16
ob:not_do ab -25 25
other:cumple ab 20 -20
other:same_day ab 17 -17

B:@insurer ab -16 16
among:primera_no ab 15 -15
me:hasta_las ab 28 -28
none:@date ab 23 -23
none:have_@day ab 34 -34
none:sigue ab 40 -40
oa:,_same ab 18 -18
oa:lovely_, ab 31 -31
ob0:be ab 35 -35
other:was ab 66 -66

a1:alcanzo ab 20 -20
a:!_! ab -23 23
a:the_@relative ab 24 -24
b0:al ab -17 17
none:@drive$ ab 22 -22
none:mi ab 16 -16
ob0:yes ab 15 -15
ob:._my ab -23 23
ob:dale ab 15 -15
other:antes$ ab 16 -16

a:good_. ab -21 21
among:is_out ab 25 -25
me:pregunto ab 32 -32
me:with_a ab 18 -18
ob:is_out ab -20 20
ob:let ab 15 -15
other:and_my ab -17 17
other:the_one ab 17 -17
xa:the_one ab 22 -22

a:my_sons ab 24 -24
a:queda_bien ab -33 33
among:day$ ab 37 -37
b:la ab -23 23
b:still ab -24 24
me:am_at ab 25 -25
me:but_not ab 26 -26
me:se_puede ab 17 -17
none:^y ab 19 -19
none:none_of ab 23 -23
oa:end ab -16 16
other:despues ab 18 -18

B:nueve ab 23 -23
a:are_during ab 36 -36
me:the_ten ab -25 25
oa:is_no ab 19 -19
other:my_@move ab 24 -24

among:despues_de ab 19 -19
among:sirve ab -19 19
b:day_as ab 17 -17
me:,_a ab -22 22
oa:oclock_. ab 26 -26
oa:salgo_a ab 28 -28
other:if_the ab 17 -17
xb1:, ab 20 -20

b:on_that ab 27 -27
b:salgo_a ab 32 -32
me:dos_de ab -27 27
oa:road ab -19 19
ob1:dale ab 19 -19
other:,_we ab 31 -31
other:those_days ab 16 -16
other:you_can ab 15 -15

me:fuera ab 18 -18
me:libre ab -28 28
oa:libre ab 32 -32
oa:puede_a ab 17 -17
other:first_available ab 18 -18

a:because_i ab 21 -21
a:copy ab -28 28
among:you_got ab 23 -23
other:good_. ab 17 -17
other:none ab 27 -27
xb0:el ab 35 -35

a0:que ab -30 30
a:@relative_is ab 20 -20
me:\xf0\x9f\x99\x8c$ ab -22 22
none:other_times ab 20 -20
oa:! ab 46 -46
ob:._mejor ab 27 -27
ob:nomas_que ab 35 -35
other:#_work ab 22 -22
other:^ok ab 33 -33
other:is_here ab 19 -19

a:road ab 31 -31
b:might_@call ab 18 -18
me:am_not ab 25 -25
me:please$ ab -31 31
none:do_mornings ab -20 20
oa:perfecto ab 23 -23
oa:pero_el ab -18 18
other:le_pregunto ab 18 -18
xb:by ab -16 16

a:,_que ab -20 20
a:tengo_que ab 30 -30
among:._either ab 18 -18
among:segunda ab 22 -22
b:you_do ab 30 -30
k:nd:last ab -19 19
me:@call_me ab -15 15
oa1:ok ab 27 -27
other:juego_domino ab 39 -39
other:use ab 21 -21
xb0:say ab 17 -17

B:. ab -21 21
among:not_get ab 16 -16
b:not_in ab 53 -53
b:porque_el ab 19 -19
b:said ab 19 -19
me:._same ab 18 -18
me:two_oclock ab -28 28
ob:was_going ab -20 20
other:@relative_trabaja ab 24 -24
xb:after_the ab 20 -20

a1:too ab 16 -16
a:man ab -28 28
a:trabajo_y ab 16 -16
a:unless_it ab -33 33
among:y_@day ab 28 -28
b:is_a ab -19 19
b:something ab 25 -25
me:?_i ab 20 -20
none:dura ab 23 -23
oa:con_mi ab 36 -36
other:._after ab 18 -18
other:^ew ab 23 -23
other:others_are ab 33 -33
other:that$ ab 27 -27

a:._@relative ab 26 -26
a:o_el ab 17 -17
b:long ab 22 -22
b:us_do ab -15 15
me:,_y ab -24 24
me:day_. ab -17 17
none:keep ab 41 -41
ob:puedo_, ab 44 -44
other:@relative_que ab 21 -21
other:nap ab 17 -17
other:no_good ab 19 -19

B:give ab 21 -21
a:@hours ab 33 -33
a:it_back ab 19 -19
me:@price_, ab -15 15
me:ok_the ab -15 15
none:esa$ ab 39 -39
other:first_of ab 25 -25
other:guy ab 17 -17

B:between ab 30 -30
B:goes ab -15 15
a:ni_loca ab 23 -23
among:earlier ab 24 -24
b1:will ab -25 25
me:at_# ab 15 -15
none:en ab 18 -18
ob:i_need ab 28 -28
ob:the_day ab 16 -16
other:@relative_dice ab 16 -16
other:hon ab 17 -17

a0:llego ab -31 31
a:,_after ab 26 -26
a:,_and ab -30 30
a:pero_a ab 39 -39
k:nhp:first ab -16 16
me:cualquiera_menos ab 39 -39
none:que_no ab -17 17
oa0:ese ab 24 -24
oa:wait ab -31 31

a0:si ab -20 20
a:esta_perfecto ab -17 17
a:minutes ab 22 -22
me:anything ab 41 -41
me:me$ ab -15 15
none:new ab 31 -31
oa:!_! ab 28 -28
other:@food ab 36 -36
other:^middle ab 15 -15

a1:las ab -19 19
b0:of ab 21 -21
b:._mejor ab -24 24
me:too_, ab -29 29
none:anything_in ab 29 -29
oa:si_ya ab 34 -34
ob:the_truck ab -17 17
other:you_said ab 18 -18

a:por_mi ab 19 -19
a:the_week ab 21 -21
b:i_would ab -22 22
oa:que_a ab 20 -20
other:#_y ab 47 -47
other:available$ ab 18 -18

a:no_that ab 21 -21
me:copy ab -28 28
me:quedamos ab -18 18
oa:,_not ab 19 -19
other:@open ab 42 -42
other:one_@drive ab 24 -24
other:tercera ab 46 -46
other:ver ab 20 -20

a:no_to ab 20 -20
among:week ab -21 21
me:^yes ab -27 27
none:^que ab 42 -42
ob:hasta ab 30 -30
other:@ride$ ab 27 -27
other:a_# ab 26 -26
other:esa ab 35 -35
other:you$ ab 25 -25
other:your ab 33 -33

a:how ab 19 -19
a:nap ab 33 -33
b:llega ab 19 -19
b:no_es ab 16 -16
b:of_those ab 19 -19
none:reyes ab 18 -18
other:bring ab 24 -24

B:same ab 38 -38
a:lady ab 18 -18
a:school ab 41 -41
among:these ab 17 -17
none:in_@date ab 29 -29
other:@day_o ab 26 -26
other:since ab 29 -29

a:domino ab 18 -18
b:cualquiera ab 15 -15
b:menos_la ab 37 -37
me:^cualquiera ab 28 -28
me:after_# ab 20 -20
me:el_de ab -38 38
none:either ab 45 -45
oa1:still ab 20 -20
oa:too_but ab -21 21
ob:,_the ab 22 -22

among:yo ab -16 16
b:why ab 26 -26
me:@date_, ab 31 -31
me:@day_please ab -19 19
other:,_me ab 35 -35
xb:,_la ab 28 -28

a:hay ab 29 -29
a:please_, ab -28 28
b:could_make ab 32 -32
b:do_. ab 19 -19
b:nothing ab -19 19
me:mediodia ab 23 -23
none:otra$ ab 40 -40
other:name_is ab 18 -18

B:meant ab 32 -32
a1:option ab -18 18
among:#_instead ab 29 -29
b:class ab -17 17
me:@day_afternoon ab -29 29
me:one_i ab -32 32
oa0:mi ab 20 -20
oa:dia ab -28 28
ob:,_entonces ab 21 -21
ob:just ab 18 -18
other:@day_the ab 34 -34
other:of_elimination ab -21 21

b:but_that ab -16 16
me:bring ab 16 -16
other:pm_one ab 16 -16
xa:@date ab 21 -21

none:no_sea ab -15 15
ob:do_. ab -16 16
xa:after ab 19 -19

a0:that ab 15 -15
b0:tan ab 15 -15
b:more ab 16 -16
me:primeras ab 26 -26
none:about ab 52 -52
none:at_# ab 35 -35
ob:esa ab 26 -26
ob:numero ab 25 -25
other:am$ ab 32 -32
xa:del ab 29 -29
xb:@vehicle ab -18 18

me:favor ab -43 43
oa0:$ ab 29 -29
oa:@date_works ab 39 -39
xa:same ab 23 -23

among:none_of ab 32 -32
b:@day_. ab -32 32
b:asi ab -35 35
b:my_advisor ab -22 22
b:though ab -20 20
me:ver ab 31 -31
none:?$ ab 74 -74

a1:@move ab 16 -16
a:it_an ab 15 -15
b:y_el ab 22 -22
b:yea ab -32 32
none:para ab 31 -31
oa0:tampoco ab -29 29
ob1:one ab -23 23
ob:tambien ab 24 -24
other:^first ab 53 -53
other:oclock$ ab 30 -30

a1:let ab -16 16
a1:worse ab 33 -33
b:is_gone ab 25 -25
me:digo ab 15 -15
none:bad ab 27 -27
oa:mejor ab 17 -17
oa:say ab 42 -42
ob1:them ab 37 -37
ob:que_sea ab 17 -17

a:@year ab 32 -32
a:in_town ab 16 -16
a:no_alcanzo ab 17 -17
b:about_the ab 19 -19
me:is_after ab 17 -17
none:uy ab 25 -25
ob:is_on ab 24 -24
other:el_que ab -21 21
other:los_nenes ab 15 -15

b1:out ab 19 -19
me:@year ab 30 -30
me:anything_after ab 17 -17
me:earlier ab 18 -18
me:need ab 16 -16
oa:asleep ab -24 24
oa:day_. ab 16 -16
oa:that_one ab 36 -36
other:^bet ab 25 -25

a:ahora ab 23 -23
b:birthday ab -27 27
b:way ab 22 -22
me:la_noche ab 19 -19
other:at_my ab 21 -21
other:but_at ab 16 -16

b:perdon ab -17 17
me:^lock ab -19 19
me:me_on ab -16 16
me:out ab 23 -23
none:during ab 16 -16
none:voy ab 17 -17
ob:lol ab 23 -23
other:@drive$ ab 29 -29
other:before ab -15 15
other:carro$ ab 20 -20
other:si_me ab 30 -30
xb0:^ ab 22 -22

a:prefiero ab -24 24
b:sea ab 19 -19
b:y_si ab 22 -22
oa:@date_, ab -26 26
oa:con_el ab -21 21
ob:matter ab 35 -35
ob:sali ab 22 -22
other:dice_que ab 27 -27

me:las_diez ab -17 17
none:tomorrow ab 38 -38
oa:hasta_las ab -25 25
oa:nomas ab 37 -37
other:pero_mi ab 15 -15
other:queda_bien ab 24 -24

a:none_of ab 30 -30
b:@vehicle_. ab -24 24
me:^the ab -42 42
me:me_. ab -28 28

a:ustedes ab 17 -17
b1:y ab 32 -32
me:#_emojiyes ab -18 18
me:@day_one ab 21 -21
me:the ab 15 -15
oa:,_en ab 36 -36
oa:right ab 32 -32
ob:i_want ab 23 -23
other:nueve_y ab 16 -16

a:taken ab 16 -16
other:@day_time ab 16 -16
other:not_@drive ab 15 -15
xb:@date ab 28 -28

a:sons ab 24 -24
among:after_# ab 23 -23
among:funeral ab 17 -17
b0:, ab -38 38
b:cual ab 16 -16
me:and_@day ab 20 -20
none:else_you ab 31 -31
oa:is_the ab -15 15
ob:y_si ab -20 20
other:his ab 29 -29
other:o_la ab 16 -16

a1:hay ab 18 -18
b:you_can ab 18 -18
none:following ab 41 -41
oa0:en ab 33 -33
oa:al ab -19 19
ob:cualquiera ab -23 23
other:#_es ab 17 -17

B:car ab 20 -20
B:early ab -16 16
a:el_otro ab 28 -28
other:o_@day ab 17 -17

a0:entonces ab -35 35
among:?_? ab -16 16
among:dias ab 34 -34
me:manana_no ab -28 28
other:el ab 18 -18
other:pero ab 15 -15
other:solo ab -15 15
xa0:to ab -15 15

a:no ab 17 -17
a:worse ab 33 -33
among:first_two ab 16 -16
none:anything_else ab 21 -21
ob:ok_but ab 18 -18
other:#_days ab 18 -18
other:dame ab 16 -16
other:el_ultimo ab 27 -27

a:end ab 25 -25
a:guy ab 18 -18
a:what_is ab -15 15
b:vez_del ab 15 -15
me:available$ ab -24 24
me:been ab 22 -22
me:please ab -55 55
oa:._wait ab -25 25
ob:yes ab 43 -43

b:see ab 38 -38
me:si_, ab -23 23
none:till_the ab 35 -35
oa:bien_, ab 38 -38
ob:me_lo ab 16 -16
other:el_otro ab -22 22
other:no_hay ab 30 -30

a1:queda ab -21 21
a:is_gone ab -27 27
b:de_mi ab -25 25
b:sirve ab -21 21
me:@insurer ab -24 24
me:del ab 22 -22
oa:rent ab -16 16
ob:jk ab 36 -36
other:eye ab 17 -17
other:work$ ab 17 -17
xb:one ab 36 -36

a:than_that ab 16 -16
among:out_@day ab 16 -16
k:nd~:first ab -31 31
none:to_see ab 26 -26
ob:._give ab 33 -33
ob:@holiday ab 27 -27
xk:first ab 24 -24

a:,_you ab 19 -19
among:those_, ab 26 -26
none:can_not ab 19 -19
ob:good_, ab 19 -19
other:@day_suits ab 16 -16
other:start ab 17 -17

a:@date_if ab 27 -27
among:can_come ab -23 23
b1:@body ab -25 25
me:agarro ab -26 26
me:opcion_# ab -17 17
oa0:does ab 18 -18
other:are_during ab 28 -28
other:oclock ab 46 -46

a:porque_el ab -16 16
me:primera$ ab -17 17
oa1:sorry ab 16 -16
oa:good_to ab 19 -19
other:,_either ab -19 19
other:@pay ab 29 -29
other:dos_de ab 30 -30
xb:._after ab 20 -20

a:delivery ab 23 -23
among:^ni ab 37 -37
among:none ab 32 -32
b:en_el ab 21 -21
b:was_up ab 43 -43
me:are ab 36 -36
none:mas_tiene ab 21 -21
oa:like ab 21 -21
other:last ab 16 -16
xb:vez ab 19 -19

a:with_my ab -20 20
b0:around ab -15 15
b:week_after ab 16 -16
ob:,_asi ab 31 -31
ob:after_. ab 16 -16
ob:imposible ab 31 -31
other:all_# ab 35 -35
other:those_are ab 21 -21

a0:unless ab -24 24
a:@vehicle ab 42 -42
oa:@stop ab 31 -31
other:@date_i ab 41 -41
other:at_the ab 34 -34

a:got_a ab 21 -21
a:with_a ab 21 -21
a:you_can ab 17 -17
me:nomas_que ab 20 -20
oa0:it ab 63 -63
oa1:los ab 33 -33
oa:y_me ab 22 -22
ob:hora_que ab 22 -22
other:menos_el ab -31 31

a1:no ab 23 -23
a:of_my ab 22 -22
among:#_@relative ab 18 -18
among:of_them ab 30 -30
b1:you ab 23 -23
b:@date_and ab 34 -34
oa1:tiene ab 28 -28
ob1:that ab 30 -30
ob:slept ab 28 -28
other:yes_to ab 30 -30

a:con_la ab 20 -20
a:permiso ab -18 18
a:the_shop ab 16 -16
among:others ab 34 -34
b:me_lol ab -23 23
me:^primero ab 26 -26
me:a_la ab 24 -24
me:even ab -15 15
me:or_later ab 24 -24
other:@relative_me ab -22 22

B:and ab -32 32
B:her ab -25 25
a:girl ab -16 16
b0:only ab 23 -23
b:she ab 20 -20
none:nothing_there ab 24 -24
oa:tengo ab -29 29
other:@date_one ab 40 -40
other:@parking ab 20 -20

b:is_after ab 17 -17
b:puedo_pero ab -28 28
k:nd~:last ab 30 -30
me:#_el ab 21 -21
me:,_the ab 16 -16
me:^esos ab 19 -19
me:^he ab -17 17
none:i_need ab 29 -29
other:fine_with ab 24 -24

among:the_@ride ab -18 18
b:not_so ab 22 -22
me:not_# ab 35 -35
none:anything_the ab 41 -41
other:perfect ab 31 -31

a:puede_? ab 20 -20
k:ndp:middle ab 32 -32
me:@date_please ab -16 16
none:aviso$ ab 31 -31
ob:of_my ab -16 16
other:#$ ab 20 -20

a:ay_no ab 26 -26
a:ones ab 51 -51
among:to_me ab -27 27
me:perfect$ ab -24 24
oa:please_, ab 27 -27
oa:that_day ab 16 -16
ob:llego_. ab 18 -18
other:@day_hay ab 24 -24
xb:instead_of ab 20 -20

me:queda_bien ab -31 31
oa:@relative_can ab 15 -15
oa:one_? ab -18 18

a:que_la ab 22 -22
a:would_suit ab -21 21
among:los_otros ab 20 -20
b:dicho ab 24 -24
oa1:better ab 28 -28
oa1:when ab -26 26
other:,_same ab 17 -17
other:except ab 23 -23

among:got_the ab 18 -18
oa:nada ab 44 -44
other:ni_@day ab -36 36
other:there ab 34 -34

a0:minutes ab 22 -22
b:me_at ab 18 -18
b:there_at ab -20 20
me:might ab -26 26
me:que_me ab -39 39
me:semana_, ab 28 -28
me:starts ab -23 23
none:^ya ab 33 -33
oa0:right ab 28 -28
oa:to_the ab 25 -25
ob0:about ab 19 -19
other:,_mi ab 28 -28
other:en_la ab 18 -18
other:so$ ab -18 18
other:what_is ab 20 -20

among:#_days ab 22 -22
among:^las ab 20 -20
named2:no ab -25 25
none:the_afternoon ab -21 21
oa:,_@relative ab -17 17
ob:preference ab 34 -34

me:^@insurer ab -22 22
me:hora$ ab 19 -19
none:^ninguna ab 16 -16
none:is_there ab 44 -44
oa0:emojiyes ab 23 -23
oa1:because ab 27 -27
other:^yo ab 18 -18
other:but_on ab 15 -15
other:fish ab 22 -22

a:but_she ab 24 -24
b:unless ab -17 17
b:would_have ab 28 -28
me:ultima$ ab -21 21
none:^is ab 52 -52
oa1:dios ab -21 21
oa:worse ab -28 28
ob:out_by ab -18 18
ob:puedo ab 20 -20
ob:that_leaves ab 27 -27
other:^two ab 24 -24
other:ir ab 17 -17

B:ooh ab 19 -19
a:one_of ab 38 -38
me:early_for ab 16 -16
me:if_my ab -20 20
none:@move ab 39 -39
xb:but_can ab 24 -24

a:send ab -19 19
b:means ab 17 -17
b:on_all ab 27 -27
me:that$ ab -16 16
none:de_trabajo ab 20 -20
oa0:! ab 30 -30
ob:would_rather ab 18 -18
other:out ab -38 38

among:i_would ab -16 16
among:que_sea ab -17 17
b1:nothing ab -17 17
b:dame_el ab -23 23
me:on_@day ab 19 -19
none:al ab 30 -30
other:no_@relative ab 28 -28
other:oh ab 16 -16
other:pero_el ab 27 -27

a:final ab -17 17
me:baby ab -27 27
none:times$ ab 21 -21

a:not_leave ab 18 -18
b:trabaja ab 21 -21
me:about_the ab 26 -26
none:the_shortest ab 35 -35
ob0:i ab 19 -19

b:._give ab -29 29
none:,_yo ab 35 -35
none:^@date ab 35 -35
none:time$ ab 18 -18
ob:o ab 23 -23
other:^ay ab 27 -27
other:el_carro ab 24 -24
other:sale ab 34 -34

b0:? ab 23 -23
other:one_, ab -15 15
xa:or ab 27 -27

a:till ab 22 -22
among:#_or ab -25 25
b1:comes ab 20 -20
me:but_# ab 37 -37
oa:not_at ab 15 -15

a:be_out ab -20 20
a:me_, ab 19 -19
a:rent ab 34 -34
among:that_same ab 23 -23
b1:if ab -16 16
b:guess ab -37 37
none:tengo ab 21 -21
oa:means ab -25 25
other:was_up ab 15 -15
other:work_for ab -17 17

a0:good ab -23 23
a:it_is ab -16 16
among:tampoco ab 30 -30
me:after_the ab 19 -19
me:la_semana ab 19 -19
none:todas ab 15 -15
oa:es_la ab -18 18
ob:now ab -15 15
other:# ab 21 -21
other:de_dia ab 23 -23
other:que_ese ab 25 -25
other:y_@day ab -17 17

b:that_the ab -28 28
oa:pagan ab -15 15
other:as ab 37 -37
other:hasta_las ab 26 -26

a:not_work ab 27 -27
b0:nothing ab 18 -18
b:algo_mas ab 19 -19
b:me_if ab -25 25
me:pero_no ab 16 -16
oa:literally ab -18 18
ob:dame_el ab 18 -18
ob:otra ab 24 -24
other:nine_thirty ab 29 -29
other:the_week ab 25 -25

a:done_by ab -17 17
a:hold ab -18 18
me:el_# ab 33 -33
none:hay ab 35 -35
oa:sale ab 19 -19
ob:eso ab 41 -41
ob:pongame ab 21 -21
other:#_si ab 21 -21
other:is_there ab 16 -16

a:half_past ab 19 -19
a:i_do ab -19 19
a:la_@relative ab 26 -26
a:soon ab 20 -20
b:semana_del ab 17 -17
me:el_ultimo ab -30 30
me:ew ab -19 19
me:is_that ab 21 -21
oa1:ay ab -16 16
ob:make_that ab 21 -21
ob:nos ab 19 -19
ob:when_my ab 18 -18

among:@day_and ab 15 -15
among:que_la ab 18 -18
b1:vez ab 15 -15
b:bedtime ab -29 29
b:not_at ab 28 -28
me:yours ab -18 18

b1:he ab 30 -30
me:^hmm ab 23 -23
oa:the_only ab 34 -34
other:am_at ab 16 -16
other:digo ab 36 -36
other:la_@relative ab 24 -24

me:esta_perfecto ab -26 26
me:mas_@late ab 21 -21
none:ese ab 28 -28
none:shortest ab 35 -35
oa:now ab 38 -38
other:@body ab 33 -33
xb0:@date ab 30 -30

among:esos ab 17 -17
among:out_by ab -22 22
me:^ninguna ab 22 -22
none:them$ ab 17 -17
oa:cuando ab 29 -29
oa:ok ab 33 -33
other:first_i ab 19 -19
other:i_need ab 15 -15
other:us ab 38 -38
xa:noon ab 20 -20

B:hearing ab 28 -28
a:@move_it ab 17 -17
oa:de_las ab 21 -21
ob:@traffic ab 16 -16
ob:get_off ab -17 17
other:first_, ab 21 -21
xa:that ab 15 -15

a:despues ab 38 -38
among:time_but ab 18 -18
b1:i ab 16 -16
b:before ab 30 -30
oa:others_are ab 33 -33
oa:preference ab 30 -30
ob:said_the ab -17 17
other:is_to ab 27 -27
other:name ab 18 -18

a:con ab 35 -35
me:good_with ab -18 18
oa:es_que ab 20 -20
ob:no_sea ab -32 32

a:i_have ab 21 -21
a:me_toca ab 17 -17
among:#_unless ab -17 17
among:out_, ab 16 -16
b:do_the ab -19 19
b:else ab 34 -34
me:el_primero ab -62 62
none:^para ab 21 -21
none:pero ab 23 -23
none:see_if ab 37 -37
oa:,_las ab 18 -18
ob:with ab 28 -28
ob:you_all ab 26 -26
other:though ab 24 -24

a:who ab 27 -27
a:ya_no ab -30 30
b:right ab -23 23
me:either ab 30 -30
ob:era ab 22 -22
ob:jaja_. ab 26 -26
other:meant ab 21 -21
other:media ab 30 -30
other:that_leaves ab -18 18

a:@drive_, ab -20 20
a:bad ab 18 -18
among:all_# ab 36 -36
among:otros ab 21 -21
me:before_noon ab -21 21
me:bet ab -36 36
oa0:no ab -29 29
oa:when ab -26 26
ob:lock_me ab 20 -20
ob:que_no ab -43 43
other:el_# ab 63 -63
other:me_. ab 24 -24
other:watch ab 15 -15

a:game ab 20 -20
a:you_do ab -21 21
b:pongame ab -26 26
oa1:noon ab -20 20
ob:make_it ab 47 -47
xb1:me ab 17 -17

a:still_there ab -30 30
a:to_see ab 24 -24
b:get ab 29 -29
b:no_to ab 43 -43
me:can_@drive ab -20 20
me:down$ ab -26 26
me:el_que ab 20 -20
me:y_ya ab -27 27
oa0:le ab -21 21
oa:,_either ab -36 36
other:agarro ab 15 -15
other:habia ab 25 -25
other:not_matter ab 25 -25

a:mas_@late ab 18 -18
b0:than ab 29 -29
me:@price ab -23 23
none:those_do ab 29 -29
other:domino ab 39 -39

a0:trabajo ab 27 -27
a:@insurer ab 16 -16
among:,_she ab 19 -19
b:is_in ab -32 32
b:make_it ab -20 20
me:con_mi ab 19 -19
me:it$ ab -16 16
me:ni ab -36 36
other:do_# ab 40 -40

b0:hour ab 26 -26
oa:week_. ab 21 -21
other:._they ab 20 -20
other:?_my ab 20 -20
other:gave ab 24 -24
xb1:? ab 17 -17

B:@howmuch ab 24 -24
a1:will ab -25 25
a:wait_no ab 33 -33
among:later ab 40 -40
b:( ab 24 -24
none:esos_dias ab 33 -33
none:no_se ab 45 -45
ob:dame ab 21 -21
ob:except ab 21 -21
ob:she_can ab 32 -32
other:before_noon ab 16 -16
other:ese$ ab 17 -17
xb:o ab 26 -26

a:not_at ab 28 -28
among:place ab 18 -18
b0:guess ab -27 27
b:now ab 20 -20
me:la_ultima ab -25 25
oa0:so ab -17 17
ob:did ab 22 -22
other:do_you ab 16 -16
other:him ab 28 -28
other:que_no ab 21 -21

b1:how ab -15 15
me:^oh ab -15 15
me:is_perfect ab -19 19
other:,_my ab 24 -24
other:and_tell ab 16 -16
other:ten ab 22 -22

among:cut ab 25 -25
me:opcion ab -39 39
oa0:sounds ab 16 -16
oa:saying ab 26 -26
oa:tampoco ab -29 29
other:on$ ab 18 -18

a0:the ab 18 -18
a:ando ab 42 -42
a:do_not ab -19 19
a:if_that ab -25 25
oa:no_porque ab -24 24
ob:is_not ab -21 21

a:but_the ab 38 -38
b1:the ab 35 -35
me:diez ab -18 18
me:not_at ab 20 -20
me:you$ ab -30 30
oa:@relative_que ab -17 17

B:yeah ab 32 -32
a:,_la ab 30 -30
b:negative ab 37 -37
me:#_pm ab -26 26
oa1:at ab 23 -23
oa:still_there ab 25 -25
other:@late ab 47 -47
other:chevere ab 18 -18
other:the_@relative ab 26 -26
other:un ab 20 -20
xa0:the ab 33 -33

among:,_not ab 24 -24
among:le ab 18 -18
b:@insurer_, ab -23 23
b:sali ab 18 -18
me:after ab 48 -48
ob0:too ab -28 28
other:lady ab 21 -21
other:the_third ab 45 -45

a1:corte ab 18 -18
a:got_my ab 19 -19
a:i_told ab -27 27
a:wait ab 40 -40
b:hora_que ab 16 -16
me:@holiday ab 21 -21
me:be_the ab 19 -19
none:despues ab 16 -16
other:y_si ab 23 -23

a1:emojiyes ab -20 20
a1:like ab 19 -19
a:is_perfect ab -29 29
among:class ab 21 -21
b:@relative_, ab -31 31
b:go_to ab 27 -27
me:two_is ab -19 19
none:eso ab 30 -30
none:how_long ab 30 -30
none:what_else ab 50 -50
ob:,_me ab 31 -31
ob:see_the ab -20 20
other:week_of ab 20 -20

among:you_pick ab -16 16
b0:on ab 18 -18
me:@relative_says ab -22 22
me:noche ab 19 -19
none:else ab 51 -51
oa:con ab -28 28
oa:down ab 20 -20
ob:not_. ab 24 -24
other:@insurer$ ab 16 -16
other:be_at ab 18 -18
other:which_is ab 20 -20

among:three_of ab 35 -35
me:del_medio ab -23 23
me:that_@day ab 21 -21
none:una ab 21 -21
other:cover ab 17 -17
other:did ab 20 -20
other:the_morning ab 16 -16
xa:those ab 17 -17

a:corte ab 19 -19
a:cumple_de ab 19 -19
me:to_say ab -29 29
me:want ab -26 26
none:brb ab 44 -44
other:you_pick ab -20 20
xb:any ab 18 -18

a:next ab 30 -30
b0:from ab 34 -34
b:turno ab 17 -17
none:now ab 32 -32

a:coming_off ab 25 -25
a:supposed_to ab 16 -16
me:something ab 26 -26
none:puedo ab -16 16
oa:wait_no ab -19 19
other:@book_it ab 16 -16
xa:libre ab -18 18

B:if ab -30 30
none:,_the ab 19 -19
oa:cualquiera ab 44 -44
oa:ya ab 29 -29
other:soon ab 17 -17
other:taken ab 20 -20

b:time_but ab 17 -17
me:can_@move ab 27 -27
me:pues ab -26 26
oa:best ab 15 -15
oa:if_it ab 19 -19
ob:and ab -24 24
other:^the ab 40 -40
other:like ab 33 -33
xb0:on ab 34 -34

among:llega ab 24 -24
me:si_el ab 23 -23
none:pregunto_a ab 15 -15
oa0:after ab 19 -19
oa:,_mejor ab -18 18
ob:whichever_one ab -16 16
other:a_no ab -15 15
other:bien ab 16 -16

a1:have ab 20 -20
b:goes ab 18 -18
oa1:anything ab -17 17
oa:pero ab -20 20
ob:._put ab 33 -33
other:you_have ab 22 -22

a:tendria_que ab 23 -23
b:dead ab -22 22
b:jaja_. ab -25 25
me:!$ ab -20 20
none:mornings_, ab 23 -23
none:through ab 50 -50
oa:de_@date ab 38 -38
other:@day_morning ab 31 -31
other:hora ab 20 -20
xb:just ab 21 -21

B:stay ab 16 -16
a1:still ab -27 27
a:shop ab 16 -16
a:will_not ab 26 -26
a:yet ab -24 24
among:pick$ ab -28 28
me:esta_bien ab -44 44
oa:permiso ab 22 -22
ob0:? ab 23 -23
ob0:anything ab 42 -42
other:@day ab 17 -17

B:works ab 18 -18
a:._mejor ab -18 18
a:are_ok ab 24 -24
among:days$ ab -17 17
none:la_de ab 17 -17
ob1:he ab -27 27
other:dark ab 15 -15
other:end ab -16 16
other:no_pues ab 21 -21

B:home ab -15 15
a:when ab 32 -32
among:work_and ab 17 -17
me:for_@day ab -26 26
none:during_my ab 16 -16
oa:too ab -30 30
oa:will_be ab 25 -25
ob1:told ab -24 24
ob:no_hay ab 21 -21

a:@treat ab 24 -24
a:the_@call ab 21 -21
among:@date_works ab 53 -53
among:misma ab 22 -22
b1:para ab -17 17
b:so ab -21 21
other:does_not ab 20 -20
other:si_mi ab 20 -20

b:dale ab -26 26
b:no_a ab 34 -34
me:name_is ab -22 22
none:any_@day ab 29 -29
none:esa_semana ab 29 -29
other:got_any ab 20 -20
other:off_at ab 17 -17
other:ten_oclock ab 19 -19
other:the_better ab 16 -16

a:week_. ab -21 21
b0:too ab 40 -40
b1:del ab -21 21
b1:is ab 39 -39
me:._yes ab -15 15
none:el_que ab 19 -19
none:thing ab 36 -36

b:._make ab -22 22
b:those_days ab 18 -18
me:dia ab -42 42
me:se ab 27 -27
none:early$ ab 31 -31
none:else$ ab 37 -37
ob:my_advisor ab 32 -32
other:^hmm ab 19 -19
other:middle_one ab 46 -46
other:pushed ab 18 -18
xa0:through ab -17 17

a0:yes ab -28 28
a:media ab 22 -22
a:to_noon ab 19 -19
b:have_said ab 22 -22
b:must ab 16 -16
me:@date_# ab -16 16
me:agarro_la ab -17 17
none:what_about ab 38 -38
oa:fine_with ab 33 -33
other:^put ab 29 -29

b1:my ab 22 -22
b:mas_@late ab 22 -22
b:the_@date ab -28 28
me:am$ ab -23 23
me:they ab 18 -18
oa:you_do ab 41 -41
ob1:better ab 30 -30
ob1:sorry ab 17 -17
ob:,_yes ab 23 -23
other:is_no ab 16 -16

B:oclock ab -18 18
among:con_mi ab 35 -35
among:el_tres ab 30 -30
among:quedan ab 39 -39
b0:to ab 53 -53
b:could_you ab 16 -16
b:how_long ab 21 -21
b:instead ab 32 -32
none:ninguna_me ab 41 -41
oa:misma_hora ab 16 -16
ob:el_@vehicle ab -16 16
other:@call_me ab 17 -17
other:am_free ab 23 -23
other:deja ab 18 -18
other:lol ab -19 19

a0:horas ab 23 -23
b:one_on ab -17 17
me:those ab 21 -21
none:look_at ab 16 -16
none:semana$ ab 28 -28
oa:be_out ab 43 -43
ob:have_the ab 42 -42
other:^do ab -17 17
xa:a_la ab 17 -17

a1:ahora ab 23 -23
ob0:meant ab 24 -24
ob:so_i ab 18 -18
other:@day_to ab 20 -20
other:but_my ab 18 -18

a:nomas_que ab 20 -20
b:choice ab -32 32
none:le_pregunto ab 15 -15
ob:week_of ab 21 -21
other:libre ab 29 -29
other:ni_la ab -27 27

a0:esta ab -19 19
among:see_the ab -16 16
b1:all ab 30 -30
me:._# ab 25 -25
me:esa$ ab -25 25
me:ya_me ab -23 23
ob:more ab 24 -24
other:es_la ab 24 -24
xb:one_but ab 16 -16

B:something ab 27 -27
among:says ab 15 -15
b1:dale ab -25 25
k:dated ab -20 20
none:yes$ ab 54 -54
oa:las_otras ab 34 -34
ob:: ab 20 -20
other:#_# ab 36 -36
xa0:@date ab 20 -20
xa:no ab 16 -16

B:@hours ab -20 20
a:advisor ab -16 16
among:one_@drive ab 17 -17
b:,_not ab 30 -30
oa:game ab 18 -18
ob:so_the ab 16 -16

b:es_en ab -15 15
none:se_me ab 34 -34
none:we_do ab 25 -25
oa1:on ab 19 -19
other:for_@day ab 24 -24
other:mejor_la ab 18 -18

a1:work ab 23 -23
a:a_week ab 25 -25
a:can_leave ab -30 30
me:those_days ab 23 -23
oa:que_@insurer ab -21 21
other:i_want ab 30 -30
other:to_say ab 21 -21

a0:despues ab 18 -18
among:^none ab 32 -32
none:esas_me ab 23 -23
oa:@vehicle ab -19 19
ob1:esa ab 19 -19
ob1:would ab 17 -17
ob:hacen ab -20 20
other:#_and ab -15 15
other:got_to ab 35 -35

a:si_puedo ab -32 32
among:find ab 18 -18
b:run ab 29 -29
me:other_two ab 29 -29
none:all_those ab 27 -27
none:something_in ab 31 -31
oa:fine ab 22 -22
oa:my ab -19 19

among:@move_. ab 18 -18
among:i ab -18 18
b0:de ab 47 -47
me:works ab -35 35
none:el_@day ab 49 -49
oa0:ones ab -22 22

among:afternoons ab 16 -16
none:than_that ab 21 -21
oa:@relative ab -24 24
ob0:al ab 34 -34
other:@day_so ab 60 -60
xb0:it ab 26 -26

a:supposed ab 16 -16
me:#_works ab -25 25
me:over ab 28 -28
ob1:got ab 21 -21
ob:unless ab 24 -24
xb:make ab 27 -27

a1:they ab 22 -22
me:cualquiera ab 46 -46

a0:hay ab 36 -36
me:@late ab 17 -17

b:next ab 16 -16
b:with_him ab 21 -21
me:no_hay ab -16 16
me:say ab -24 24
oa:en_la ab 19 -19
ob:con_la ab 27 -27
ob:ninguna ab -17 17
ob:with_the ab 29 -29

none:,_what ab 19 -19
oa:clases ab -17 17
other:no_can ab -20 20

B:pero ab 19 -19
a:pues ab -33 33
b:queda ab -26 26
none:me_queda ab 31 -31
none:que_otros ab 23 -23
oa:copy ab 19 -19
oa:misma ab 30 -30
ob:it_. ab 16 -16
other:one_. ab 29 -29
xa1:, ab 19 -19

B:@price ab -20 20
B:than ab 33 -33
among:not_know ab 24 -24
me:@insurer_, ab -23 23
none:digo$ ab 32 -32
oa:so_that ab 29 -29
ob:- ab -16 16
other:^none ab 20 -20
other:does ab 38 -38

b0:the ab -21 21
b:yes ab -30 30

a1:hasta ab 17 -17
a:good_with ab -16 16
b:la_de ab -34 34
b:libre ab -27 27
b:that_day ab -17 17
me:,_asi ab -29 29
me:^ten ab -23 23
oa:los ab 21 -21
ob:supposed_to ab 25 -25
other:es_que ab 28 -28
other:primero$ ab 33 -33

among:in$ ab -17 17
b1:entonces ab -27 27
me:got ab 16 -16
me:noon ab 17 -17
none:,_a ab 32 -32
oa:than ab 29 -29
ob:llego ab 19 -19
other:._# ab 31 -31
other:^si ab 35 -35
xb0:of ab 32 -32

among:si_puedo ab -22 22
oa0:yes ab 28 -28
other:let_us ab 23 -23

a1:either ab 34 -34
a:pero_es ab -16 16
among:first_. ab 16 -16
b:would_rather ab -17 17
me:nueve_y ab -28 28
oa1:prefiero ab 18 -18
oa:at_my ab -18 18
ob:entonces ab 47 -47
other:el_del ab 47 -47
other:tampoco$ ab -29 29

B:was ab 16 -16
a:@call_but ab 16 -16
a:@date_and ab 45 -45
a:my_anniversary ab 18 -18
among:fourth ab 15 -15
b1:hasta ab 26 -26
b:favor ab 24 -24
b:someone ab 15 -15
ob:trabajo ab 31 -31
other:@day_@day ab 21 -21

a:if_somebody ab -24 24
b:court_date ab 18 -18
oa0:like ab 37 -37
oa:can_leave ab 27 -27
ob:else ab -20 20
other:para ab 18 -18
other:with_the ab 23 -23

B:trabajo ab -20 20
me:nine ab -25 25
me:of_the ab 17 -17
me:yes_. ab -15 15
none:days$ ab 38 -38
oa:hon ab 31 -31
oa:la ab -21 21
other:cual ab 24 -24
other:que_sea ab 40 -40
xa1:it ab 29 -29

a1:esta ab -21 21
among:than_# ab 31 -31
me:and_can ab -19 19
oa:tendria_que ab -20 20
ob:que ab -23 23
other:@person ab 25 -25
other:no_i ab 15 -15
other:out_by ab 17 -17

B:later ab 28 -28
a0:than ab 39 -39
a:out ab 24 -24
a:quedan ab 27 -27
among:instead_of ab 21 -21
b:._i ab 24 -24
other:days$ ab 25 -25

a0:dias ab 28 -28
a0:nomas ab -23 23
a:one_in ab 16 -16
b:ni_la ab 32 -32
none:mi_@relative ab 50 -50
other:rather ab 19 -19

a:si_me ab 17 -17
a:unless ab -27 27
among:the_afternoon ab 19 -19
among:works_, ab 44 -44
me:la_manana ab 26 -26
oa1:now ab 17 -17
ob:possible ab 20 -20
other:@relative_can ab 35 -35
other:free$ ab 27 -27

b:my_court ab 18 -18
none:@stop ab 20 -20
none:works ab 45 -45
ob:ya_la ab -20 20
other:igual$ ab 32 -32
other:me_# ab 23 -23
other:shop_til ab 18 -18

a:cae_bien ab -32 32
a:emojiyes ab -24 24
a:we_are ab 18 -18
among:el_otro ab 29 -29
none:pregunto ab 15 -15
oa:have_the ab -17 17
ob:at ab 21 -21
ob:is_fine ab 34 -34

among:could_i ab 16 -16
b:@move_the ab 16 -16
k:place~ ab -33 33
oa:\xf0\x9f\x99\x8c ab 18 -18
ob:sea ab -22 22
other:@fetch ab -20 20
other:dale ab 20 -20
other:i_could ab 19 -19
other:que_@fetch ab 22 -22
xa:any ab 25 -25

a:not_go ab 27 -27
among:not_# ab -21 21
me:are_all ab 21 -21
me:solo ab 18 -18
oa1:dead ab 15 -15
oa:is_good ab 30 -30
ob:pero_no ab 16 -16
other:tendria_que ab 17 -17

B:) ab -21 21
a0:suits ab -25 25
among:libre ab -20 20
b:pushed ab 23 -23
me:#_no ab 36 -36
ob:but_in ab 17 -17
ob:school ab 23 -23
other:#_but ab 28 -28
other:#_not ab 24 -24
other:ask ab 27 -27

among:la_otra ab 38 -38
among:leaves_one ab 37 -37
b:for_me ab -19 19
me:earlier$ ab 24 -24
me:pm_one ab -26 26
none:.$ ab 39 -39
oa1:@thanks ab 27 -27
ob:say ab -16 16
other:^you ab 18 -18
other:primero_dios ab 15 -15

a:conviene ab -19 19
among:i_can ab -19 19
me:ando ab 21 -21
me:pero_a ab 29 -29
oa:._actually ab -35 35
other:opcion ab 28 -28
xa1:si ab -19 19

a0:@hours ab 33 -33
a:it_, ab -23 23
me:one_please ab -33 33
ob:neither ab -17 17
other:says ab 54 -54

a:actually ab 35 -35
b:pero_a ab 44 -44
k:ng ab 70 -70
me:ill ab -23 23
oa1:ser ab 16 -16
ob0:to ab -19 19
other:bien_, ab 23 -23

b0:is ab -28 28
me:me_and ab -33 33
oa:,_after ab -24 24
ob0:those ab -19 19
other:hold ab 42 -42

among:^he ab 30 -30
b:the_truck ab 29 -29
me:it_# ab 26 -26
me:not_the ab 40 -40
oa0:away ab 15 -15
oa:look ab 19 -19
ob:._not ab -17 17
other:con_el ab -18 18
other:the_@vehicle ab 20 -20

k:place~:last ab -40 40
me:._the ab 25 -25
me:ew_mornings ab -19 19
me:is_when ab 24 -24
none:^that ab 18 -18
other:@eat ab 15 -15
other:instead_of ab 15 -15

a:mi_@relative ab 16 -16
me:anything_but ab 31 -31
other:saying ab 22 -22
other:who ab 34 -34
xb:be_there ab -19 19

a:she ab 17 -17
among:get ab 17 -17
among:if_you ab 20 -20
among:oclock$ ab 23 -23
me:#_asi ab 20 -20
me:say_the ab -18 18
none:con_el ab 34 -34
ob:misma_hora ab 22 -22
ob:ones ab 26 -26
other:^is ab 41 -41
other:is_on ab 20 -20
other:of_my ab 18 -18
other:these_three ab 17 -17

a:work ab 22 -22
me:other ab 37 -37
none:bien ab 41 -41
oa:you ab -17 17
other:what ab 48 -48
xa:of_the ab 19 -19

a:work_for ab 22 -22
among:got_others ab 19 -19
b:following ab 28 -28
b:lowkey ab 30 -30
none:otros ab 34 -34
oa1:! ab 37 -37
oa:si ab 31 -31
oa:told ab 17 -17
ob:vaya ab 39 -39
other:when_i ab 36 -36

a:is_ok ab -18 18
me:number_# ab 22 -22
none:el_# ab 29 -29
none:queda ab 32 -32
other:if ab 67 -67
other:thing ab 25 -25

me:we_do ab 22 -22
ob:ew ab -19 19

among:be_# ab 20 -20
b:can_the ab 22 -22
b:yours ab -22 22
none:nah ab 35 -35

a:@relative_just ab 22 -22
a:number ab 18 -18
b0:leaves ab -17 17
me:media_, ab -25 25
me:nos_quedamos ab -18 18
none:nah_none ab 27 -27
oa:tonight ab 19 -19
other:last_one ab 16 -16
other:no_se ab 22 -22

a:working ab 27 -27
among:@treat ab 25 -25
me:^not ab 27 -27
oa:ay ab -16 16
other:cole ab 19 -19
other:else ab -28 28

a:,_either ab 28 -28
a:rough ab 21 -21
none:latest ab -21 21
oa:,_\xc2\xbf ab 31 -31
other:#_ya ab 31 -31
other:already ab 29 -29
other:down$ ab 21 -21
other:maam ab 18 -18
other:make_@day ab 16 -16
xa1:las ab 20 -20

a1:en ab 34 -34
b:bring ab 24 -24
oa:ese_dia ab -29 29
other:@date_at ab 21 -21
other:hmm ab 19 -19
other:then$ ab 27 -27

a0:be ab 32 -32
a1:as ab -19 19
a:i_would ab 19 -19
b1:semana ab 17 -17
b:when_my ab -21 21
me:before ab 20 -20
none:^one ab 17 -17
ob:i_guess ab 31 -31
other:dios$ ab 15 -15

a:jaja ab -23 23
among:que_a ab 25 -25
me:menos_la ab 37 -37
oa:fuera ab -17 17

a:took ab 29 -29
b:let_us ab -22 22
none:aviso ab 36 -36
none:ver ab 45 -45
oa0:porque ab 27 -27
other:payday ab 24 -24

b0:got ab 27 -27
b0:same ab 21 -21
me:esa ab -25 25
me:later_? ab 19 -19
me:\xf0\x9f\x99\x8c ab -22 22
none:are_no ab -16 16
none:manana_no ab -26 26
ob:over ab 25 -25
other:^los ab 17 -17
other:can_watch ab 15 -15
other:llego ab 26 -26

a0:like ab 19 -19
a1:get ab 20 -20
a:no_. ab 25 -25
a:too_soon ab 20 -20
me:to_# ab 34 -34
none:those_, ab -25 25
other:perfecto ab 22 -22
xk:last ab 30 -30

me:primero_de ab -32 32
none:we ab 31 -31
oa1:will ab 32 -32
oa:._that ab -16 16
oa:hasta ab -17 17
oa:pero_mi ab -16 16
other:^anything ab -16 16
other:^yes ab 26 -26
other:am_in ab -27 27
other:two_oclock ab 23 -23

= ab 32 -32
among:@drink ab 34 -34
b0:. ab -50 50
b:i_said ab 35 -35
me:nueve ab -28 28
me:so_i ab -23 23
oa:,_then ab 27 -27
other:@date_of ab 19 -19

B:; ab 25 -25
a:no_puedo ab 31 -31
among:which$ ab -37 37
b:@holiday ab -24 24
other:@day_lol ab 21 -21
other:^third ab 29 -29
other:gets_in ab 22 -22
other:igual ab 35 -35
other:needs ab 25 -25
other:second ab 16 -16
other:three_. ab 21 -21
xa0:? ab 21 -21

a0:have ab 18 -18
me:told_you ab -23 23
other:^antes ab -22 22
xa:and_it ab 19 -19

a:loca ab 23 -23
b:out_. ab -25 25
me:me_quedo ab -19 19
oa:?_no ab -27 27
oa:oclock ab 19 -19
ob1:through ab 25 -25
ob:el_del ab 24 -24

none:manana ab 15 -15
ob:have_to ab 19 -19
other:be ab 19 -19
other:day_i ab 28 -28
other:her ab 36 -36

me:que_# ab 21 -21
oa:otras ab 38 -38
xb:semana_del ab 19 -19

a1:despues ab 16 -16
among:elimination ab 36 -36
b1:puedo ab 22 -22
oa1:despues ab 16 -16
oa:,_pero ab -19 19
oa:out ab -18 18
ob:@price ab -22 22
other:am_good ab 20 -20
xa:get ab 23 -23

a:nada ab -30 30
me:hasta ab 22 -22
me:la_que ab 24 -24
oa:only ab 65 -65
ob:is_too ab -16 16
other:el_de ab 43 -43
other:three_will ab 20 -20

B:yo ab 31 -31
b:,_but ab -20 20
me:do_it ab 21 -21
oa0:despues ab 22 -22
oa:,_@thanks ab 27 -27
oa:still_@open ab 18 -18
ob:go_to ab -19 19

a:a ab 19 -19
among:@fetch_la ab 17 -17
b:you_hold ab -19 19
me:nine_thirty ab -17 17
ob:said ab -23 23

a1:por ab 16 -16
a1:salgo ab -23 23
a:need ab -15 15
a:y_la ab 16 -16
xa:tienen ab 17 -17
xb:on ab 15 -15

b:days ab 19 -19
b:nos_quedamos ab -18 18
oa:otherwise ab 26 -26
ob:same_day ab -18 18
xa0:al ab 21 -21

a:a_no ab 36 -36
a:literally ab 23 -23
b:yo_la ab -22 22
oa0:tempranito ab 18 -18
oa:are ab -33 33
oa:not_it ab 27 -27
ob:@day_. ab 40 -40
ob:asi_que ab 44 -44
other:otras_dos ab 24 -24

among:these_three ab 21 -21
b:menos ab 51 -51
b:otros ab 23 -23
oa:how ab -25 25
other:me_da ab 36 -36

among:no_wait ab -16 16
k:day:last ab -53 53
none:ask ab 47 -47
none:those$ ab -20 20
oa:that_week ab -18 18
ob:,_de ab 22 -22
ob:be_the ab 16 -16
other:estare ab 15 -15

a:,_my ab -32 32
a:toda_la ab 21 -21
b:had_to ab -23 23
none:hasta ab 16 -16
oa:,_esta ab -27 27
oa:slept ab 25 -25
other:fue ab 27 -27
other:third_is ab 17 -17

among:dicho ab 16 -16
among:got_my ab 24 -24
b1:fine ab -26 26
b1:good ab 21 -21
b:fall ab 37 -37
b:fish ab 18 -18
me:@day_tempranito ab -23 23
me:no_me ab 30 -30
me:temprano$ ab 21 -21
me:to_early ab 27 -27
named1:me ab -19 19
none:am ab 24 -24
none:town ab 35 -35
oa:works_, ab 32 -32
other:good_for ab 31 -31
xa:if ab -22 22

me:! ab -45 45
none:when ab 52 -52
oa:._@relative ab -22 22
other:@day_@visit ab 22 -22
other:both ab 40 -40
other:if_somebody ab 18 -18

a:had_the ab 21 -21
me:da ab -19 19
oa0:suits ab 25 -25
ob:@relative_can ab 26 -26
ob:before_the ab -22 22
ob:instead ab 19 -19
ob:supposed ab 25 -25
other:when ab 26 -26

a0:night ab 27 -27
among:cualquiera_de ab -22 22
b:si_puedo ab -21 21
me:option_# ab -22 22
oa:better_for ab 31 -31
oa:can_not ab -17 17
ob:one_that ab -24 24
other:@day_in ab 25 -25
other:one_you ab 18 -18

a:that_one ab -24 24
b:era_la ab 23 -23
k:nhp ab -23 23
me:payday ab -25 25
oa:@relative_needs ab 17 -17
ob:deme ab 31 -31
other:nights ab 17 -17

among:sea ab -17 17
among:than ab 38 -38
me:@day_but ab 20 -20
me:cual_era ab 23 -23
me:es_por ab 18 -18
me:now ab -27 27
me:ones ab 19 -19
ob0:something ab 27 -27

me:you_had ab 22 -22
none:con ab 23 -23
none:is_all ab 16 -16
oa:si_, ab 18 -18
ob:what_about ab 26 -26
other:half ab 26 -26
other:night_and ab 25 -25

among:be_out ab -16 16
among:mas_temprano ab 27 -27
b:away ab -16 16
me:ninguna ab 39 -39
oa1:in ab 18 -18
other:#_@day ab 28 -28
other:afternoon$ ab 24 -24

a:@clinician ab 16 -16
a:can_not ab 27 -27
a:is_fine ab -29 29
a:roger ab -30 30
b:called ab 22 -22
b:only ab 27 -27
b:pero_mas ab 20 -20
me:instead_of ab -18 18
none:others_? ab 18 -18
ob:otra_de ab 30 -30

B:mas ab 29 -29
among:see ab 15 -15
b:could ab 20 -20
me:._@day ab -19 19
oa0:than ab 17 -17
oa1:please ab 39 -39
oa:yes ab 26 -26
other:no_# ab 26 -26

B:watch ab -16 16
a:! ab -24 24
among:#_o ab 25 -25
me:tienen ab -15 15
oa:@date_but ab 21 -21
other:el_primero ab 32 -32

a:listo ab -26 26
a:senorita ab -23 23
b:is_too ab 25 -25
oa:me_@fetch ab 28 -28
ob1:before ab -22 22
ob:@year ab 17 -17
other:@vehicle ab 22 -22
other:good ab 15 -15

b0:like ab 20 -20
me:dear ab -17 17
none:@day_? ab 32 -32
oa:is_like ab -24 24
oa:one_! ab 25 -25
other:one_is ab 16 -16

a:entro ab -18 18
a:suits ab -29 29
among:,_no ab 24 -24
among:sali ab 23 -23
me:estoy ab 27 -27
me:me_quedan ab 18 -18
ob:hold ab 15 -15
ob:tight ab 25 -25
other:@day_at ab 20 -20
other:kept ab 26 -26
other:said$ ab 17 -17
xa0:a ab 28 -28

b:el_mismo ab 20 -20
b:es_que ab 21 -21
oa1:after ab -31 31
oa:someone ab 22 -22
ob:can_do ab -29 29
other:antes ab -22 22
other:bad ab 29 -29
other:clases ab 18 -18
other:said_@day ab 24 -24

b:let ab -16 16
me:to_the ab -16 16
none:need_to ab 19 -19
oa:entro ab 20 -20
other:@book ab 40 -40
other:^nothing ab 22 -22
other:anything_in ab 19 -19
other:cumple_de ab 18 -18

me:^@date ab -17 17
ob:nomas ab 39 -39
other:manana_, ab 34 -34

a1:confirmed ab -28 28
me:apuntame ab -32 32
me:dale$ ab -25 25
me:fourth ab -30 30
me:than ab 24 -24
oa:away ab 15 -15
oa:if_that ab 23 -23
ob:me_lol ab 16 -16
other:ultimo ab 27 -27
other:works_for ab 21 -21

a0:tampoco ab 30 -30
me:but_the ab 44 -44
me:girl ab -26 26
me:no_tendra ab 30 -30
none:@body ab 20 -20
oa:pero_mejor ab -18 18
other:mas_temprano ab -17 17
other:nueve ab 18 -18
xa:that_day ab 19 -19

a1:prefiero ab -24 24
a:cae ab -16 16
b:the_@call ab -20 20
oa:?_if ab -16 16
ob0:one ab -18 18
ob:o_el ab 18 -18
other:i_say ab 25 -25
other:morning ab 16 -16

me:first_available ab -21 21
me:mornings ab -24 24
none:? ab 90 -90
ob:\xc2\xbf ab 34 -34

a1:perfect ab -18 18
a:de ab 23 -23
a:el_@vehicle ab 27 -27
a:work_, ab 26 -26
b0:make ab 31 -31
none:\xc2\xbf ab 30 -30
ob0:say ab -18 18
other:preference ab 21 -21
other:sure ab 20 -20
other:would_rather ab 16 -16
xb:no ab 20 -20

a:and_can ab -19 19
a:noon_? ab 35 -35
a:not_so ab 21 -21
me:i_guess ab -35 35

a1:@date ab -42 42
me:^middle ab -28 28
me:instead$ ab 26 -26
me:let ab 15 -15
none:@date_, ab 21 -21
none:i_was ab 29 -29
none:no_. ab 24 -24
ob1:whichever ab 41 -41
other:can_bring ab 17 -17
xa0:el ab 23 -23

among:one_, ab 30 -30
b:._put ab -21 21
me:ten ab -18 18
other:#_, ab 64 -64
other:@date_or ab 21 -21
other:great ab 17 -17
other:tampoco ab -33 33

none:@clinician ab 22 -22
none:@food ab -18 18
oa:._ay ab -16 16
oa:@move_a ab 30 -30
oa:are_no ab -27 27
ob1:with ab 28 -28

a:i_got ab 18 -18
b:una ab 30 -30
b:ya_el ab 23 -23
ob0:# ab 24 -24
other:listo ab 23 -23
other:on_a ab 19 -19

among:those_# ab 20 -20
b:have_to ab -18 18
me:later ab 45 -45
none:think ab 36 -36
other:to_me ab 28 -28

a:? ab 19 -19
a:is_literally ab 23 -23
a:juego ab 18 -18
b:._do ab -23 23
b:bet ab -34 34
b:desde ab 28 -28
none:con_mi ab 20 -20
oa:it_is ab 21 -21
oa:modo ab -19 19
other:so_@day ab 48 -48

a:no_, ab 42 -42
among:but_not ab -19 19
me:of_# ab 19 -19
ob:,_it ab 32 -32
other:,_ese ab 28 -28
other:el_tres ab 21 -21

B:after ab -19 19
a:give_me ab -23 23
b1:go ab -19 19
b:not_make ab 21 -21
b:out ab 35 -35
me:trabajo ab 24 -24
none:@thanks_you ab 36 -36
none:dura_la ab 23 -23
other:^@date ab 61 -61
other:matter ab 27 -27

among:,_es ab 16 -16
b0:past ab -16 16
b1:than ab 17 -17
b:is_there ab 18 -18
b:no_se ab 23 -23
none:i_get ab 38 -38
none:si ab 67 -67
oa0:nomas ab 37 -37
oa:emojiyes ab 29 -29
xb0:. ab 18 -18
xb:,_i ab -16 16

a:fine_but ab -18 18
a:that_the ab -28 28
me:^@howmuch ab 22 -22
none:^@howmuch ab 46 -46
oa0:@open ab -16 16
ob:me_quedo ab 21 -21
ob:right ab 20 -20
other:#_mi ab 23 -23
other:yo_la ab 19 -19

a1:porque ab 27 -27
b:tight ab -22 22
oa:,_she ab 22 -22
other:pt ab 30 -30
other:with_me ab 25 -25

B:: ab 24 -24
a:name ab -22 22
me:^el ab -16 16
none:how ab 30 -30
oa0:mejor ab 51 -51
oa:sirven ab -30 30
other:possible ab 33 -33

a:perdon ab 25 -25
oa1:are ab -33 33
oa:@relative_is ab -21 21
ob:week ab 17 -17
other:es_mi ab 31 -31
other:pm_is ab 16 -16
xa:if_it ab -18 18

B:make ab -21 21
b:cual_era ab 23 -23
me:primera_pero ab 23 -23
me:till ab 29 -29
none:^got ab 38 -38
none:la_otra ab 51 -51
none:works$ ab 50 -50
other:primero ab 51 -51

among:work_for ab 35 -35
me:^a ab -15 15
me:^opcion ab -17 17
none:dejeme ab 34 -34
oa:,_yes ab -20 20

a:is_to ab 42 -42
b:,_en ab 37 -37
oa1:does ab 48 -48
xa0:si ab 16 -16
xa1:tienen ab 17 -17

B:second ab 19 -19
b:bday ab -18 18
me:@move_it ab 18 -18
me:yo ab -39 39
none:afternoon$ ab -15 15
oa0:means ab -16 16
oa:at ab -17 17
oa:if ab 32 -32
other:@visit ab 21 -21
other:menos ab -20 20
other:modo ab 37 -37
other:one ab -18 18
other:po ab 21 -21

a0:$ ab -28 28
a:@date_works ab 28 -28
b0:ok ab -25 25
b:see_the ab 24 -24
oa1:favor ab 33 -33
ob:is_in ab 38 -38
other:mejor$ ab 24 -24
xb:have ab -17 17

B:con ab 29 -29
B:o ab -20 20
a:can_it ab 24 -24
a:juego_domino ab 18 -18
me:@move_the ab 17 -17
none:los_@day ab 56 -56
oa1:@date ab 38 -38
oa:guy ab -18 18
ob:esos ab 19 -19

me:emojithanks ab -31 31
none:morning$ ab -21 21
other:free ab 33 -33
other:of_these ab 41 -41
other:run ab 20 -20
other:too ab 27 -27
xa:puede ab 15 -15

a:clases ab 37 -37
b:agarro_la ab -17 17
b:not_, ab -26 26
b:semana_, ab 28 -28
other:wait_no ab 20 -20

a1:. ab -16 16
a:but_only ab -18 18
a:le_pregunto ab 15 -15
me:make ab 16 -16
me:same ab 18 -18
none:all_got ab 23 -23
oa:jk ab -30 30
xb:para_el ab 18 -18

none:quede ab 41 -41
ob:@relative_said ab 23 -23
ob:no_es ab -26 26
other:dijo ab 21 -21

among:usted ab 17 -17
b:good ab 18 -18
me:#_esta ab -27 27

b:can_we ab 15 -15
b:mejor ab -26 26
b:with_the ab -21 21
me:but_@day ab -19 19
ob:i_like ab 26 -26
ob:misma ab 22 -22
other:y_le ab 35 -35

B:do ab 30 -30
a:- ab 21 -21
a:is_the ab 28 -28
a:it_would ab 25 -25
among:is_there ab 31 -31
none:@date_# ab 24 -24
oa:._got ab 17 -17
oa:dios ab -23 23
ob:@date_and ab -22 22
other:#_a ab 21 -21
other:despierta ab 16 -16
other:lock_me ab 20 -20
other:quiero ab 23 -23

a0:not ab 29 -29
a:better_for ab -20 20
me:week ab 24 -24
me:yet ab -25 25
oa:is_payday ab -15 15
other:elimination ab -22 22

a:is_like ab 22 -22
b:@year ab -18 18
me:@clinician ab -16 16
me:ahi ab -24 24
none:^all ab 18 -18
oa:is_ok ab 23 -23
other:@day_ni ab -31 31
other:las_diez ab 32 -32
xa0:en ab 19 -19

a0:sounds ab -21 21
a1:do ab -17 17
b:have_been ab 19 -19
b:sleep ab -20 20
me:^those ab 19 -19
me:please_. ab -31 31
me:solo_si ab 18 -18
other:,_dios ab 21 -21
other:^uy ab 22 -22
xb:make_it ab 28 -28

b:por_favor ab 24 -24
b:\xc2\xbf ab -23 23
me:@day_would ab -17 17
me:menos_el ab 18 -18
none:do_i ab 37 -37
other:y_me ab 30 -30

a:este ab 26 -26
b0:next ab 27 -27
b:ni ab 40 -40
me:@day_pero ab 41 -41
me:^simon ab -25 25
me:on_that ab 19 -19
oa:y_el ab -21 21
other:of_@date ab 19 -19

among:@date_and ab 36 -36
b1:@clinician ab 29 -29
me:@call ab -37 37
me:^para ab -21 21
oa:same_day ab 18 -18
ob0:not ab -28 28
other:better ab 28 -28

me:minutes ab 16 -16
oa:no_wait ab -17 17
ob:is_there ab 29 -29
other:i_told ab 23 -23
xa1:the ab -19 19

a:y_si ab -27 27
b:was ab 23 -23
me:will_be ab -34 34
oa:si_se ab 33 -33
ob:bet ab 25 -25
other:una ab 47 -47
xb:i_get ab 17 -17

a0:pero ab 39 -39
a:dialysis ab 19 -19
b:@relative_says ab -18 18
oa:instead ab 42 -42
ob:told_you ab -19 19
other:juego ab 39 -39
other:willing ab 20 -20

a1:entonces ab -16 16
a:during ab 28 -28
a:the_@insurer ab 19 -19
b:?_if ab 26 -26
b:either_one ab 31 -31
b:week_of ab 31 -31
me:dos_me ab -36 36
me:simon ab -25 25
none:en_@date ab 43 -43
none:those_days ab 30 -30
oa0:esta ab 36 -36
ob1:need ab 36 -36
other:@day_afternoon ab 28 -28
other:in ab -21 21

a:._actually ab 31 -31
a:ahi ab -28 28
a:but_if ab -25 25
a:no_porque ab 26 -26
among:antes ab 39 -39
among:new ab 16 -16
b1:pero ab 19 -19
me:that_morning ab 19 -19
other:is_at ab 16 -16
other:ni_modo ab 37 -37
xb:start ab 15 -15

a0:of ab -19 19
a:._wait ab 24 -24
a:but_in ab 17 -17
a:ni ab 35 -35
b:is_it ab 31 -31
k:ng:first ab 47 -47
none:^can ab 21 -21
oa:go_to ab 17 -17
ob:es_la ab 33 -33

a:?_a ab -15 15
b1:@ride ab -19 19
b1:con ab -19 19
me:favor$ ab -34 34
none:@relative_, ab 35 -35
none:^despues ab 32 -32
none:are_the ab 26 -26
oa0:opcion ab 19 -19
oa:stay ab 22 -22
other:would_sooner ab 16 -16

a:da ab 32 -32
me:bad ab 17 -17
none:me ab 18 -18
oa0:if ab 17 -17
ob:are ab 19 -19
other:pm$ ab 42 -42

a0:up ab -18 18
a1:tipo ab 27 -27
a:cutting ab 19 -19
oa:cole ab -18 18
oa:pero_me ab -17 17
ob:no_. ab 27 -27
other:algo ab 21 -21

a0:tambien ab 35 -35
a:available ab -19 19
among:any ab 25 -25
b:for_my ab 19 -19
b:had ab 21 -21
b:hold_the ab -19 19
me:in ab 28 -28
ob:since ab 21 -21
other:or_the ab 33 -33
other:que_hay ab 22 -22

a:con_el ab 17 -17
a:i_say ab -23 23
b:go ab 16 -16
b:no_. ab -22 22
me:hay ab 21 -21
me:primeros ab 21 -21
none:cual_me ab 17 -17
ob:day_i ab 19 -19
other:mismo ab 17 -17
other:no_le ab 35 -35
other:we_will ab 16 -16
xb:puede ab 25 -25

b:el_que ab 28 -28
b:the_one ab -20 20
b:times ab 20 -20
me:@drive_me ab -23 23
me:but_at ab 31 -31
me:it_back ab 20 -20
me:none_of ab 35 -35
none:wait$ ab 35 -35
oa1:tengo ab 21 -21
other:yo ab 44 -44

a:pregunto_a ab 20 -20
k:ndp ab 25 -25
none:if_you ab 22 -22
ob:@date_at ab 51 -51
ob:good_. ab -24 24
other:asleep ab 17 -17
other:not ab -23 23
other:y_el ab -23 23

B:- ab -18 18
B:pick ab 25 -25
a0:no ab 43 -43
a:week_, ab 19 -19
oa:what_about ab 24 -24
ob:any ab -18 18

B:ew ab -19 19
a:got_the ab 31 -31
among:and_a ab 16 -16
none:^same ab 24 -24
oa:el_de ab 34 -34
ob:me_so ab 15 -15
other:._@day ab 25 -25
other:?$ ab 25 -25
xb:off_at ab 21 -21

a:god ab -16 16
me:in_for ab -18 18
me:sea ab 23 -23
oa:to_go ab 16 -16
ob:la_de ab 37 -37
other:^esta ab 16 -16
xa:._i ab 28 -28

a:oh ab 16 -16
a:than ab 21 -21
among:me_in ab 15 -15
b:ando_en ab 26 -26
b:despues_de ab 17 -17
me:maybe ab 17 -17
none:nah_those ab 18 -18
oa0:\xf0\x9f\x99\x8c ab 18 -18
oa1:unless ab 16 -16
oa:i_think ab 17 -17
oa:me_on ab 19 -19
ob:cual ab 23 -23
other:not_# ab 46 -46
other:one_on ab 28 -28

B:@door ab 23 -23
a:verdad_? ab -23 23
me:cae ab -22 22
me:pm ab -26 26
oa:me_queda ab 15 -15
oa:pt ab -40 40

a:espera ab 42 -42
a:oclock_. ab -27 27
among:the_day ab 15 -15
me:segunda$ ab -16 16
oa:about ab 39 -39
oa:i_say ab 35 -35
other:past ab 23 -23

among:depends ab 39 -39
b0:after ab 42 -42
me:one_. ab -21 21
oa0:hay ab -16 16
oa:@relative_no ab 17 -17
ob:you_make ab 24 -24

a:si_pero ab 24 -24
b0:^ ab -36 36
b:work_the ab 23 -23
me:got_a ab -22 22
ob1:rather ab 26 -26
ob:you_said ab 19 -19
ob:yours ab 27 -27
other:y_ya ab 31 -31

a:tengo_dentista ab 18 -18
b:es_muy ab 23 -23
b:esos ab 17 -17
b:not_the ab 30 -30
me:i_do ab -25 25
none:anything ab 21 -21
oa0:es ab -19 19
ob:dia ab 17 -17

B:your ab -16 16
a:no_me ab 26 -26
among:^a ab 17 -17
b:que_no ab 25 -25
me:guess ab -35 35
none:the_latest ab -15 15
oa1:never ab 20 -20
oa:of ab -20 20

a:otra ab 21 -21
me:hora ab 17 -17
me:the_girl ab -26 26
me:the_next ab 27 -27
none:otra ab 57 -57
ob:at_the ab 16 -16
other:@hello ab 20 -20
xa:that_is ab 19 -19

a:one_but ab 21 -21
b0:la ab -24 24
b:anything_but ab 31 -31
none:the_same ab 24 -24
ob:actually ab 23 -23
other:after_that ab 19 -19
other:can_you ab 29 -29
xb:mi ab 18 -18

among:mas ab 20 -20
b:habia_dicho ab 23 -23
b:slept ab 19 -19
me:,_we ab -19 19
none:about_the ab 22 -22
none:dan ab 27 -27
none:de ab 16 -16
none:of_these ab 24 -24
other:from_# ab 23 -23
other:is_good ab 44 -44
other:need_to ab 18 -18

a:more ab 23 -23
a:puedo_pero ab 32 -32
none:si_puedo ab 16 -16
ob:for_me ab 21 -21
ob:nene ab 30 -30
other:salgo ab 35 -35

a:much ab -18 18
a:works_but ab 24 -24
among:cualquiera ab -19 19
b1:can ab 35 -35
b:fuera ab 23 -23
me:^la ab -37 37
me:do_# ab 19 -19
none:lol$ ab 45 -45
oa:despues ab 17 -17
oa:prefiero ab 18 -18
other:three$ ab -17 17
other:when_the ab 24 -24
xb:if_you ab 31 -31

a:meant ab 29 -29
among:on_my ab 30 -30
among:que_ya ab 42 -42
me:past$ ab 29 -29
oa1:than ab 18 -18
oa:ni ab -24 24
other:@relative_is ab 26 -26
other:confirmo ab 17 -17
other:please ab 45 -45
xb:pero ab 37 -37

a:conflicts ab 34 -34
a:the_same ab -19 19
me:works_for ab -27 27
oa:i_have ab -16 16
ob1:give ab 29 -29
ob:trucks ab 25 -25
other:antes_de ab -15 15

me:listo ab -25 25
me:sirve ab -15 15
oa0:entonces ab 29 -29
oa:otro ab -17 17
oa:y_no ab 24 -24
ob1:she ab 21 -21
other:la_@vehicle ab 15 -15
other:right$ ab 19 -19

among:@date_but ab 16 -16
b:moved ab 36 -36
b:take ab -21 21
none:whole ab 34 -34
oa:@traffic ab -21 21
oa:but_my ab -16 16
ob:if_you ab 20 -20
other:day_and ab 15 -15
other:drop ab 22 -22
other:si_, ab 23 -23
other:y_no ab 27 -27

b:,_and ab 17 -17
b:ew ab 23 -23
b:possible ab 18 -18
me:._i ab 30 -30
me:del_# ab 16 -16
none:me$ ab 43 -43
oa:run ab 15 -15
other:,_cualquiera ab 23 -23
other:^so ab 17 -17
other:could ab 28 -28
other:\xf0\x9f\x99\x8c ab 18 -18

a:maybe ab 41 -41
me:quien ab 16 -16
ob1:good ab -16 16

a:@move_. ab 22 -22
among:of_these ab 19 -19
b0:every ab 32 -32
me:yes ab -35 35
oa:este ab 26 -26
other:@day_pero ab 50 -50

a1:all ab -17 17
among:en ab 15 -15
among:ni_@day ab 38 -38
among:slept ab 19 -19
b:lo_puede ab 15 -15
k:part:last ab 18 -18
none:to_be ab 18 -18
oa:,_esa ab 25 -25
ob:so_it ab 23 -23
other:anyway ab -19 19
other:horas ab 24 -24
other:numero ab 25 -25
other:que_@insurer ab 18 -18

a:too ab 33 -33
among:#_that ab 32 -32
among:me_sirve ab -19 19
b:?_i ab 32 -32
me:not_that ab 26 -26
none:long ab 30 -30
oa1:jk ab -30 30
oa:que_se ab -16 16
ob0:so ab 41 -41
ob1:time ab 25 -25
other:me_, ab 20 -20
xb:what_about ab 17 -17

me:our ab -24 24
none:morning_one ab 51 -51
other:pm ab 23 -23

a1:@relative ab 45 -45
among:los_tres ab 27 -27
b0:@relative ab 25 -25
b0:ew ab 23 -23
b:can_come ab -28 28
me:i_come ab 18 -18
none:what_do ab 18 -18
none:what_is ab 39 -39
oa:es_cuando ab 15 -15
ob:el ab 18 -18
other:ok ab 40 -40
xb:puedo ab 18 -18

a:no_wait ab 16 -16
b:@day_so ab -20 20
b:negative_on ab 37 -37
ob1:mejor ab 29 -29
ob:make ab -15 15
ob:never ab 34 -34
other:would_be ab 27 -27

a:otra_de ab 16 -16
b:is_to ab 28 -28
none:vez ab 19 -19
oa:day_? ab 33 -33
ob:@date_i ab 42 -42
ob:work_and ab 23 -23
other:^they ab 27 -27
other:if_i ab 38 -38
other:that_day ab 55 -55

b:wedding ab 17 -17
me:lock ab -28 28
oa:with_me ab 32 -32
ob:._la ab 26 -26
ob:@relative_on ab 22 -22
ob:my_@move ab 19 -19
other:@thanks ab 34 -34
other:amor ab 25 -25
other:say ab 42 -42
other:sea ab 46 -46

none:i_can ab -18 18
none:yes ab 45 -45
oa:over ab 19 -19
xa:@relative ab -20 20

me:#_me ab -23 23
me:@day_morning ab -32 32
oa:i_fly ab -24 24
oa:not_go ab -16 16

a:._@thanks ab -18 18
a:@date_, ab 21 -21
a:duty ab 23 -23
among:antes_de ab 26 -26
b:so_yes ab -24 24
oa:has_the ab 41 -41
oa:oclock_, ab 27 -27

a:others ab 22 -22
b:,_asi ab -19 19
b:get_off ab 21 -21
b:was_the ab 36 -36
me:right_? ab -26 26
me:tengo_que ab 26 -26
ob:anything_the ab 16 -16
ob:been ab 38 -38
other:it_to ab 25 -25
other:to_# ab -21 21
xb1:but ab 30 -30

B:we ab -15 15
a:get_my ab 30 -30
me:@late$ ab 21 -21
me:drop ab -17 17
me:instead_, ab 16 -16
me:que ab 25 -25
oa:but_at ab 16 -16
other:primeros ab -16 16

a:@date_through ab 18 -18
a:anyway ab 26 -26
me:any_of ab 21 -21
me:of_these ab -17 17
none:voy_a ab 17 -17
oa0:hour ab 18 -18
oa:@clinician_. ab -19 19
ob:home_. ab 22 -22
ob:there_at ab 39 -39
ob:these ab 16 -16
ob:wait ab 15 -15
other:dear ab 19 -19

a1:out ab 30 -30
b0:in ab 18 -18
b:toca ab 20 -20
me:so_that ab -19 19
ob:but_that ab 16 -16
ob:can_you ab 32 -32
ob:will_do ab 24 -24
other:^ese ab 24 -24
other:on_all ab 20 -20
other:which$ ab 25 -25

a0:can ab 27 -27
a:please ab -24 24
none:@relative_y ab 15 -15
oa:pues ab 30 -30
ob0:was ab 28 -28
ob:day_so ab 37 -37

a:de_@date ab -35 35
me:am_in ab 17 -17
ob:@date_, ab 19 -19
ob:but ab 26 -26
other:@month ab 32 -32
other:era ab 21 -21
other:i_would ab 47 -47

b:: ab -18 18
k:last3 ab -39 39
me:i_will ab -29 29
me:or ab 23 -23
none:desde ab 27 -27
oa:but_is ab 22 -22
oa:entonces_el ab -18 18
ob:quedo_con ab 27 -27
other:anything_the ab 16 -16
xb:what ab 17 -17

B:ok ab -15 15
a:tengo_corte ab 19 -19
a:y_media ab 19 -19
among:the_road ab 21 -21
me:pero ab 27 -27
oa:@date_right ab -19 19
ob:antes ab -26 26
other:day_so ab 22 -22
other:do_not ab -17 17

a:que_se ab 18 -18
b:en_vez ab 24 -24
b:pushed_to ab 23 -23
me:is ab 19 -19
none:more ab 67 -67
oa:they ab -16 16
ob1:you ab 17 -17

a1:mas ab -18 18
among:if_it ab 20 -20
b1:an ab 18 -18
me:,_and ab -48 48
me:tendra ab 30 -30
oa0:horas ab 37 -37
oa0:please ab 20 -20
oa1:there ab 24 -24
ob:el_de ab 41 -41
ob:meant ab 34 -34
other:am_the ab 16 -16
other:the_school ab 20 -20

a:las ab 17 -17
b:then_i ab 16 -16
me:since ab 29 -29
me:us_go ab -17 17
none:@howmuch_dura ab 23 -23
other:no_el ab 24 -24
other:no_wait ab 32 -32

a:anniversary ab 25 -25
a:antes_de ab 16 -16
me:@book_it ab -28 28
me:account ab -30 30
me:take_that ab -21 21
none:otro ab 34 -34
oa:take_the ab -16 16
ob:could_make ab -24 24
ob:man ab -26 26
ob:still ab 32 -32
other:^ni ab -31 31
other:of_them ab 33 -33
other:runs ab 21 -21

a:be_coming ab 16 -16
a:none ab 30 -30
a:pagan ab 19 -19
b:when_i ab 20 -20
me:^none ab 16 -16
none:ok$ ab 51 -51
ob:down_for ab 20 -20
ob:los ab -19 19
ob:one_on ab 35 -35

other:^lock ab 20 -20

none:^dejeme ab 16 -16
none:hay$ ab 24 -24
oa0:. ab 29 -29
other:for_a ab 23 -23
other:primero_de ab 21 -21

a:and ab 27 -27
a:libre ab -40 40
b:put ab -20 20
me:^# ab -52 52
me:ese ab -32 32
me:i_want ab -31 31
none:same ab 35 -35
ob:got_to ab 22 -22

a:tampoco ab 30 -30
among:y_el ab 16 -16
b:you_said ab -21 21
ob:go_with ab 21 -21
other:noche ab 21 -21

B:as ab 18 -18
B:furnace ab -17 17
a:toda ab 21 -21
among:otro ab 29 -29
b:gone ab 18 -18
me:be_there ab -35 35
oa1:good ab 31 -31
oa:i_told ab 21 -21
oa:si_me ab -20 20
ob:as ab 33 -33
ob:how_about ab 23 -23
other:means ab 26 -26
other:one_but ab 31 -31

oa:@date_i ab 23 -23
oa:tengo_la ab -20 20
other:same ab 36 -36

b1:that ab -23 23
me:amor ab -28 28
me:name ab -22 22
oa0:unless ab 22 -22
oa:before ab 28 -28
ob0:. ab 41 -41
ob1:entonces ab 39 -39
ob:like ab 21 -21
other:con_mi ab 31 -31

among:^cualquiera ab -28 28
among:asleep ab -17 17
among:el_que ab 31 -31
me:following ab 28 -28
oa:for_us ab -21 21
ob:i_take ab 30 -30
ob:si_fuera ab 16 -16
ob:si_no ab -20 20
other:,_do ab 20 -20
other:que_el ab 55 -55
other:wanted ab 29 -29
other:working ab 19 -19

a0:works ab -20 20
a:find ab 17 -17
b:,_otherwise ab 15 -15
me:week_. ab 25 -25
none:nomas ab 28 -28
oa:que_me ab 17 -17
ob:the_@date ab 26 -26
other:again ab 24 -24
other:pero_si ab 39 -39
xb:. ab 42 -42

a:to_work ab 18 -18
me:please_, ab -16 16
oa0:rather ab 21 -21
other:loca ab 31 -31
xb:@date_or ab 18 -18

among:process ab 30 -30
me:es_mi ab -36 36
me:yes_the ab -20 20
ob:,_but ab 16 -16
other:uno ab -18 18

B:court ab 25 -25
a:and_he ab -22 22
a:pregunto ab 21 -21
b1:dame ab -20 20
me:@date_. ab -24 24
me:can_not ab 33 -33
oa0:home ab 30 -30
other:@holiday ab 26 -26
other:early ab 22 -22
other:instead ab 34 -34
other:solo_si ab -15 15

among:pt ab -16 16
b0:take ab -37 37
b:,_so ab -35 35
b:the_week ab 36 -36
b:vaya ab -33 33
oa:both ab 24 -24
other:those ab 51 -51

a:no_a ab 26 -26
among:dialysis ab 19 -19
b:to_work ab 17 -17
oa:out_. ab -16 16
ob:lock ab 21 -21
other:da ab 44 -44
other:nenes ab 15 -15

a:@move ab 29 -29
me:not ab 54 -54
me:the_last ab 19 -19
none:^how ab 27 -27
ob1:queda ab 27 -27
other:works ab 55 -55
xb:free ab 15 -15

a1:through ab 18 -18
a:con_mi ab 20 -20
a:works ab -18 18
among:llega_el ab 30 -30
among:stuck ab 22 -22
b:neither ab 17 -17
b:puedo_, ab 23 -23
b:told_you ab 23 -23
none:dia_de ab 25 -25
none:ok ab 28 -28
oa:@clinician ab 20 -20
ob:any_of ab -24 24
ob:fine ab 48 -48
other:ew_mornings ab 23 -23
other:if_it ab 18 -18

B:more ab 22 -22
b0:before ab 27 -27
me:^agarro ab -26 26
me:good ab -24 24
oa:get_off ab 19 -19
other:que_@day ab 22 -22
xa:en ab 21 -21
""")
