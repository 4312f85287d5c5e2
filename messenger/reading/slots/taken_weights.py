"""Weights of the slot_taken reader: written by ``python -m training.weights`` from 16566 texts; not by hand.

Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/words/pages.py). ``python -m training.weigh slot_taken word`` shows the lines with a word in plain order.
"""

from messenger.reading.words.pages import Pages

SEALED = "2b84780b030bbe9f"

ANSWERS = "left taken"

KNOWN = b"""\

"""

PAGES = Pages(b"""
a:@hours ab 29 -29
a:de_@date ab -31 31
b:you_said ab -21 21
oa1:perfecto ab 21 -21
other:so_@day ab 52 -52

a0:puedo ab 38 -38
a:oh ab 22 -22
oa:._that ab -16 16
other:me_@day ab 16 -16
xb1:make ab 22 -22

among:que_ya ab 45 -45
b:?_? ab 16 -16
b:only ab 28 -28
me:make ab 18 -18
me:works ab -43 43
none:anything_in ab 29 -29
none:need_to ab 19 -19
oa:libre ab 33 -33
other:@date_of ab 20 -20
other:^if ab 20 -20
other:three_will ab 19 -19
xb:one ab 30 -30

a0:works ab -18 18
a:alcanzo ab 20 -20
among:maybe ab 22 -22
me:dos_me ab -36 36
me:hay ab 29 -29
me:los_otros ab -35 35
none:instead ab 25 -25
oa:if_there ab 16 -16
ob1:despues ab 15 -15
ob:whatever ab 32 -32
other:permiso ab 26 -26

a:,_you ab 19 -19
me:^ya ab -32 32
me:pm$ ab -33 33
me:that_morning ab 26 -26
ob:still ab 32 -32
other:am$ ab 34 -34

a1:confirmed ab -27 27
a:me_da ab 48 -48
b:but ab -16 16
me:@date_i ab -16 16
me:@price_, ab -20 20
me:entonces ab -22 22
none:any_other ab 23 -23
ob0:until ab 19 -19
ob:those_are ab 16 -16
other:opcion ab 26 -26
other:to_me ab 27 -27

a0:ones ab 47 -47
among:not_know ab 32 -32
me:yes_@day ab -17 17
other:._@relative ab 23 -23
other:@drive_me ab 17 -17

a:are_during ab 35 -35
a:are_ok ab 29 -29
a:la_@relative ab 23 -23
a:to_the ab -16 16
a:work ab 25 -25
b:si_pero ab 28 -28
me:^not ab 23 -23
none:hon$ ab -17 17
oa0:ese ab 22 -22
ob:do_not ab -16 16
other:@fetch_la ab -15 15

a:she ab 24 -24
b:antes_de ab 25 -25
b:desde ab 31 -31
b:i_got ab 26 -26
b:la ab -24 24
me:any ab 22 -22
oa:too_but ab -21 21
other:day_i ab 29 -29
other:listed ab 17 -17
other:manana_, ab 38 -38

me:with_a ab 16 -16
none:cualquiera ab -15 15
oa0:days ab 23 -23
other:and_tell ab 17 -17
other:que_@insurer ab 19 -19
xb1:? ab 20 -20

a0:pues ab -34 34
a1:emojiyes ab -22 22
b1:@move ab 18 -18
b:@insurer_, ab -22 22
b:una ab 25 -25
me:,_y ab -25 25
ob:i_need ab 28 -28
ob:is_out ab -21 21
xa:i_can ab -17 17

b:._mejor ab -16 16
b:fall ab 36 -36
b:que_puedo ab -26 26
me:dame ab -18 18
me:not_the ab 39 -39
none:#_que ab 18 -18
none:@day_or ab 41 -41
none:^nah ab 33 -33

among:got_others ab 20 -20
me:the_baby ab -22 22
none:ninguna_, ab 38 -38
oa:@date_, ab -25 25
ob:good_, ab 26 -26
other:,_a ab 32 -32
other:could ab 36 -36
other:if ab 68 -68
other:the_middle ab 40 -40
other:works$ ab 30 -30

a:de ab 18 -18
a:sirve_, ab -22 22
k:place:middle ab -17 17
me:la_ultima ab -30 30
none:be ab 17 -17
none:de_esa ab 23 -23
other:suits ab 27 -27

a:el_de ab -30 30
a:quedan ab 26 -26
b:@relative_so ab 34 -34
b:what_the ab 33 -33
none:after_that ab 29 -29
oa:._after ab 17 -17
oa:miss ab 15 -15
other:will_be ab 35 -35

a:el_@vehicle ab 29 -29
b:es_muy ab 27 -27
b:tight ab -27 27
me:oh ab -17 17
ob:otra ab 27 -27
ob:quiero ab 21 -21
ob:trucks ab 22 -22
other:media ab 33 -33

a:at ab 21 -21
a:thing ab -19 19
among:me_sirve ab -17 17
b:@relative_can ab -27 27
me:honey ab -29 29
me:\xf0\x9f\x99\x8c$ ab -22 22
oa0:tampoco ab -27 27
oa:,_\xc2\xbf ab 23 -23
oa:despues_de ab 17 -17
oa:el_mismo ab 16 -16
other:^they ab 30 -30
other:gave ab 25 -25
other:like_# ab 18 -18
other:or_the ab 37 -37

a:cole ab 20 -20
a:yes_. ab -19 19
b:para_el ab -21 21
b:y ab 26 -26
me:no_me ab 32 -32
none:@day_, ab 36 -36
oa:puedo ab -20 20
ob:on_@date ab 21 -21
ob:the_week ab 21 -21
ob:with ab 30 -30
other:anyway ab -18 18

a:fuera ab 22 -22
a:yet ab -23 23
b:,_but ab -18 18
b:man ab 24 -24
oa:y_no ab 24 -24
ob:,_el ab 18 -18
ob:supposed_to ab 23 -23

a0:igual ab 18 -18
oa:no_me ab -29 29
other:si_, ab 21 -21

a:pero_el ab 29 -29
b:que_es ab -33 33
oa:ask ab 36 -36
oa:but_my ab -24 24
ob:go_to ab -18 18
other:let_us ab 27 -27
other:long_as ab 16 -16

among:tengo_que ab -18 18
b:em ab -24 24
b:muy ab 50 -50
b:us ab -21 21
ob1:y ab -24 24
other:fry ab 28 -28
xa:libre ab -23 23

a0:be ab 27 -27
me:me_quedo ab -20 20
oa:._@thanks ab 29 -29
oa:mejor_el ab -22 22
oa:si_se ab 37 -37
ob:get_off ab -21 21

B:es ab -27 27
B:guy ab -17 17
among:me_toca ab 16 -16
among:sali ab 26 -26
other:@day_either ab -25 25
other:am_free ab 22 -22
other:apuntame ab 19 -19

a1:better ab -23 23
a:but_they ab 17 -17
a:fine ab -29 29
a:is_not ab 35 -35
me:._same ab 17 -17
none:^@day ab -19 19
none:semana ab 16 -16
oa:is_at ab 21 -21
ob1:menos ab -24 24
other:despierta ab 19 -19
xa:en ab 19 -19

a:for_me ab 23 -23
among:than_# ab 36 -36
b1:@clinician ab 22 -22
b:@move_the ab 16 -16
b:means ab 23 -23
b:payday ab -24 24
k:place:last ab -17 17
oa:at_work ab 21 -21
oa:for_us ab -23 23
ob:con_la ab 28 -28
other:one_. ab 26 -26
other:that_day ab 53 -53

b:mejor_la ab -16 16
me:works_for ab -33 33
none:aqui ab 16 -16
none:wait ab 21 -21
oa:about ab 36 -36
oa:and_tell ab 17 -17
oa:anniversary ab -18 18
ob:puedo_, ab 48 -48
other:el_@day ab 17 -17
other:of_my ab 18 -18

among:out_@day ab 17 -17
b1:we ab 35 -35
me:hmm ab 24 -24
me:ok ab -30 30
me:there$ ab 17 -17
none:bad ab 25 -25
oa:,_pero ab -18 18
ob1:at ab 16 -16
other:,_dios ab 21 -21
other:^lock ab 22 -22
other:solo ab -15 15
other:who ab 37 -37

a:rough ab 24 -24
oa:quiero ab -18 18
ob:could_make ab -25 25
other:@date_and ab -24 24
other:half ab 29 -29
other:lady ab 23 -23
xa:no ab 15 -15

a:@clinician ab 17 -17
a:lovely ab -26 26
among:let_me ab 25 -25
b1:not ab 43 -43
me:^ninguna ab 23 -23
me:good_with ab -22 22
me:suits ab -30 30
oa0:mi ab 16 -16
oa:otherwise ab 29 -29
oa:tendria_que ab -20 20
ob0:of ab -22 22
other:you_. ab 26 -26

B:later ab 31 -31
among:los_otros ab 19 -19
among:mismo ab 37 -37
me:to_see ab 20 -20
other:first_two ab -25 25

B:@insurer ab -16 16
a:me_quedan ab 26 -26
a:pero_ella ab 31 -31
among:ill ab 15 -15
b:el_mismo ab 20 -20
b:pushed ab 22 -22
me:como_a ab 16 -16
me:yo ab -26 26
ob1:em ab 32 -32
other:primero_dios ab 18 -18
other:queda_bien ab 24 -24
other:something ab 32 -32
xa0:the ab 29 -29
xa1:si ab -18 18

a:name ab -22 22
a:with_a ab 21 -21
b0:choice ab -31 31
b:oclock_, ab 17 -17
b:those_are ab 17 -17
oa0:si ab 31 -31
ob0:not ab -27 27
ob1:? ab 38 -38
ob:ay ab -19 19
other:^none ab 16 -16
other:ew_mornings ab 23 -23
other:pero_en ab 18 -18

among:boy ab 18 -18
oa:pero_mas ab 16 -16
ob:when_my ab 19 -19
other:ni_la ab -27 27

B:@late ab 36 -36
B:tiene ab 25 -25
b:puede_el ab 25 -25
oa0:unless ab 18 -18
oa:if ab 31 -31
xa1:day ab 29 -29

B:primero ab -32 32
oa1:are ab -29 29
oa:los ab 29 -29
oa:nomas ab 38 -38
ob:lock ab 22 -22
other:rather_not ab 16 -16

a0:hay ab 37 -37
a:is_nothing ab -24 24
among:none_of ab 22 -22
me:#_at ab 16 -16
none:vos ab -25 25
ob:about_the ab 26 -26
ob:is_there ab 35 -35
other:solo_si ab -15 15

a:as_long ab -26 26
a:do_not ab -17 17
a:si ab -32 32
among:that_day ab 15 -15
b:called ab 19 -19
none:otra ab 56 -56
oa:pt ab -41 41
ob:._la ab 22 -22
other:and_not ab -16 16
other:on_@date ab 19 -19

among:other_one ab 27 -27
b:still ab -20 20
none:de_trabajo ab 22 -22
none:something_in ab 39 -39
oa:el_otro ab -17 17
ob:salgo_a ab -19 19
ob:whichever_one ab -18 18
other:does_not ab 18 -18
other:others_are ab 34 -34
other:salgo ab 40 -40
xa:de_la ab -16 16

a:work_, ab 31 -31
a:y ab 18 -18
among:@day_@date ab 24 -24
b:hold_the ab -19 19
me:segunda$ ab -19 19
me:the_ten ab -21 21
ob0:to ab -21 21
other:any_of ab -19 19
other:me_la ab 20 -20
xb1:, ab 26 -26

a1:salgo ab -21 21
me:menos_el ab 19 -19
none:desde ab 29 -29
none:hora ab 56 -56
oa:oclock ab 19 -19
ob:but_on ab 31 -31
other:\xf0\x9f\x99\x8c ab 20 -20

b:so_yes ab -19 19
oa0:asi ab -16 16
other:^bet ab 26 -26
other:either_the ab 17 -17
other:nap ab 17 -17
xa:and_it ab 20 -20

a:wait_no ab 38 -38
among:pm_@day ab -16 16
b:not_a ab 36 -36
b:said_the ab 23 -23
me:am_at ab 25 -25
oa0:salgo ab 20 -20
other:dentist ab 19 -19
other:pick$ ab -16 16
other:tendria_que ab 16 -16
other:tres$ ab 24 -24

a1:queda ab -19 19
me:number_# ab 18 -18
none:following ab 35 -35
oa:lovely_, ab 25 -25
other:^could ab 19 -19
other:third_one ab 38 -38
xb:la_semana ab 21 -21

among:days$ ab -16 16
me:is_to ab 39 -39
ob:sorry ab 17 -17

a1:@date ab -39 39
a:and_if ab -26 26
b:y_a ab 33 -33
me:have_that ab 23 -23
oa:keep ab 39 -39

a:._my ab -40 40
a:instead_of ab 19 -19
a:the_@call ab 34 -34
ob:work_and ab 18 -18
other:minutes ab 18 -18

a:are ab 22 -22
among:got_my ab 28 -28
among:have_# ab 18 -18
among:process ab 26 -26
b:us_say ab -20 20
me:on$ ab -29 29
me:say_@day ab -26 26
none:me_queda ab 24 -24
oa:opcion ab 20 -20
other:cumple ab 19 -19
other:when_the ab 27 -27

a:despues ab 37 -37
a:el_cumple ab 22 -22
among:ni ab 24 -24
b:habia_dicho ab 29 -29
b:neither ab 18 -18
me:ando_en ab 19 -19
none:otras ab 39 -39
none:when_i ab 55 -55
oa0:nomas ab 38 -38
oa0:still ab 30 -30
ob:cualquiera_menos ab -30 30
ob:need ab 50 -50
other:us$ ab 15 -15

a:@open_the ab -17 17
a:had_the ab 19 -19
a:permiso ab -20 20
b:ninguna ab 35 -35
me:ultima ab -30 30
none:mas_@late ab 18 -18
oa1:bien ab 34 -34
oa:y_el ab -19 19
ob0:so ab 32 -32
other:saying ab 23 -23
other:tiene ab 32 -32

a:already_. ab 20 -20
b0:those ab 15 -15
me:carro ab -23 23
none:nah ab 33 -33
ob0:opcion ab 16 -16
ob:y_el ab -16 16
other:este ab 24 -24
other:start ab 18 -18

B:make ab -21 21
b:nos_quedamos ab -18 18
me:days ab 20 -20
ob0:is ab 29 -29
ob:they ab -17 17

a:) ab 25 -25
a:._@day ab -18 18
among:or_# ab -21 21
b0:mismo ab 18 -18
b:you_all ab -17 17
me:queda_bien ab -29 29
ob:one_in ab 51 -51
ob:si_puedo ab 30 -30
other:with_me ab 22 -22
others:me ab 18 -18

a:no_that ab 27 -27
among:,_she ab 22 -22
among:leaves ab 26 -26
b1:good ab 20 -20
b:those_days ab 18 -18
k:nhp ab -27 27
me:on ab 24 -24
me:pero_# ab 19 -19
none:keep ab 39 -39
ob:man ab -26 26
other:thirty ab 24 -24
other:you_have ab 25 -25

a:esta_perfecta ab -15 15
among:horas ab 28 -28
among:one_of ab 32 -32
among:till_# ab 18 -18
oa1:your ab -20 20
ob:era ab 16 -16
other:copy ab 34 -34

a:porque_el ab -15 15
a:toda ab 27 -27
b:of_these ab 30 -30
me:!$ ab -20 20
none:do_you ab 47 -47
oa0:\xf0\x9f\x99\x8c ab 18 -18
other:instead_of ab 16 -16
xb:but_can ab 21 -21

among:misma ab 24 -24
b0:puedo ab 23 -23
me:^agarro ab -27 27
me:so_that ab -21 21
none:something ab 51 -51
none:una ab 25 -25
oa:is_no ab 18 -18
other:three$ ab -17 17

a:day_but ab 26 -26
among:was_up ab 19 -19
b:instead ab 30 -30
none:they ab 19 -19
ob:me_quedo ab 20 -20

a:time_i ab 15 -15
b:not_do ab 59 -59
b:on_@date ab -20 20
oa:girl ab 17 -17
other:@ride$ ab 31 -31

a:prefiero ab -24 24
among:de_mi ab -19 19
among:not_do ab 25 -25
b0:el ab -15 15
b:have_been ab 20 -20
me:before ab 20 -20
none:lol ab 49 -49
ob:._do ab 26 -26

B:) ab -18 18
b0:from ab 33 -33
b:not_that ab 21 -21
me:a_la ab 28 -28
none:^what ab 24 -24
oa1:se ab -24 24
oa:confirmado ab 23 -23
other:emojiyes ab 26 -26
xb0:it ab 23 -23
xb0:say ab 16 -16

a:past ab 37 -37
me:@book_it ab -27 27
me:^dale ab -30 30
none:week_after ab 43 -43
ob:que_no ab -43 43
other:@body ab 34 -34
other:later$ ab 15 -15
other:me_lo ab 17 -17
other:no ab -26 26

B:: ab 19 -19
b1:that ab -19 19
b:get_off ab 26 -26
none:esa ab 17 -17
oa:._ay ab -17 17
oa:game ab 19 -19
ob:how ab 24 -24
other:ultima ab 40 -40

B:start ab -15 15
k:nhp:first ab -21 21
oa:i_say ab 27 -27
other:@date_i ab 40 -40
other:esta_bien ab 17 -17

me:do_it ab 24 -24
oa:queda_bien ab 26 -26
other:@food ab 33 -33
other:cae ab -19 19
other:primero$ ab 40 -40

a:and_she ab 25 -25
me:simon ab -28 28
none:back ab 37 -37
none:manana_no ab -29 29

a:me_@fetch ab -36 36
among:habia_dicho ab 16 -16
among:week ab -24 24
b0:of ab 28 -28
b:porque_el ab 20 -20
me:esta_perfecto ab -29 29
me:la_que ab 22 -22
none:is_in ab -16 16
oa0:en ab 31 -31
ob:supposed ab 23 -23
other:changed ab 22 -22

a1:prefiero ab -24 24
a:not_so ab 20 -20
me:matter ab 26 -26
me:none_of ab 33 -33
none:dia_de ab 27 -27
oa:yes_to ab -16 16
ob:got_to ab 27 -27
ob:long ab 25 -25
xa:yo ab 17 -17

a:del ab 31 -31
among:but_is ab 15 -15
among:no$ ab 21 -21
me:^is ab 27 -27
me:^ok ab -36 36
none:i_need ab 29 -29
oa:but_they ab -16 16
other:me_, ab 23 -23

a:can_not ab 32 -32
a:no_me ab 27 -27
among:your ab -16 16
b1:con ab -20 20
b:@relative_said ab -18 18
b:un ab -33 33
b:ya_el ab 23 -23
me:@day_one ab 18 -18
ob:have_the ab 43 -43
ob:not_in ab -36 36

a:delivery ab 26 -26
a:nor ab 23 -23
among:way ab 19 -19
me:yet ab -24 24
none:other ab 22 -22
oa:@relative ab -21 21
oa:home_from ab -16 16
ob:fish ab -18 18
other:ask ab 30 -30
other:fine_but ab 16 -16
other:if_the ab 17 -17

among:slept ab 16 -16
me:ni_modo ab -23 23
me:tell ab -26 26
oa:since ab 27 -27
other:sooner ab 27 -27

a:@relative_and ab 16 -16
a:viene ab 49 -49
oa:@open ab -22 22
oa:too ab -31 31
other:leave ab 37 -37
other:nada ab 24 -24
xb1:just ab 16 -16

B:again ab -21 21
b1:y ab 33 -33
me:are_all ab 17 -17
none:^y ab 22 -22
oa:unless ab 25 -25
other:bring ab 25 -25

a0:so ab 18 -18
a1:mismo ab 18 -18
a:recien ab 16 -16
a:rest ab 35 -35
a:sale ab -24 24
a:they ab 36 -36
b:ew ab 23 -23
b:though ab -19 19
me:am_not ab 25 -25
none:those_days ab 34 -34
oa:,_my ab 21 -21
other:fine_with ab 20 -20
other:temprano$ ab 16 -16
other:the_third ab 43 -43
other:when_i ab 33 -33
xa:y_el ab -17 17

a:away ab 17 -17
a:starts ab 21 -21
b:please_, ab 21 -21
me:since ab 31 -31
me:the_two ab -38 38
ob:is_in ab 23 -23
ob:la_@vehicle ab 32 -32
other:^mi ab -18 18
other:^the ab 41 -41

a:only_if ab 20 -20
among:three_of ab 29 -29
b1:. ab -24 24
b:she_is ab -16 16
me:despues ab 34 -34
me:que ab 22 -22
none:@howmuch ab 46 -46
oa0:horas ab 30 -30
oa:but_is ab 24 -24
other:an ab 24 -24
other:i_was ab 17 -17
other:rent ab 23 -23

a:one_? ab 28 -28
b:: ab -23 23
b:you_can ab 22 -22
oa:tambien ab -21 21
other:dios ab 37 -37
other:uy ab 22 -22

me:but_the ab 45 -45
oa:hold_on ab -18 18
ob:es_la ab 29 -29
ob:take ab 18 -18
other:hon$ ab 16 -16

among:tampoco$ ab 17 -17
me:?$ ab 39 -39
me:esas ab 25 -25
none:do_mornings ab -18 18
ob0:take ab 43 -43
ob:dentist ab 22 -22
other:yes ab 19 -19

a:horas ab 27 -27
b:porque ab 18 -18
me:but_in ab 17 -17
me:is ab 18 -18
oa:tonight ab 24 -24
other:and_you ab 23 -23
other:on_all ab 18 -18

a:._actually ab 34 -34
a:no_good ab 28 -28
a:no_porque ab 22 -22
a:still_there ab -30 30
me:i_do ab -25 25
oa:a_y ab 18 -18
oa:hon ab 21 -21
other:clases ab 20 -20

me:be_there ab -26 26

me:ahi ab -18 18
me:primeros ab 21 -21

b:could_do ab -16 16
me:,_and ab -46 46
none:^ya ab 32 -32
oa:ay_no ab -17 17
oa:espera ab -30 30
oa:still_there ab 33 -33

b:pero_a ab 35 -35
me:,_just ab 16 -16
me:^@day ab -26 26
me:the_fourth ab -22 22
oa0:please ab 20 -20
ob1:with ab 32 -32
other:^si ab 35 -35
other:digo ab 36 -36
other:tempranito ab 16 -16

me:got_a ab -20 20
none:at ab 27 -27
none:times$ ab 16 -16
none:toda ab 20 -20
ob:got_anything ab 29 -29
other:conviene ab 15 -15
other:day_is ab -19 19
other:it_. ab 18 -18

a:toda_la ab 27 -27
b0:ok ab -27 27
none:dura_la ab 21 -21
other:#_# ab 37 -37
other:else ab -23 23
other:got_anything ab 18 -18

b:was_the ab 42 -42
me:^anything ab 39 -39
none:,_yo ab 33 -33
ob:day_, ab 20 -20
ob:opsion ab 22 -22
other:slept ab 23 -23
other:tienen ab 21 -21

a:be_lovely ab -21 21
a:could_you ab 17 -17
b:out_. ab -28 28
me:hora$ ab 19 -19
none:has ab 16 -16
none:siguiente_si ab 17 -17
oa0:es ab -18 18
oa1:puedo ab -15 15
oa:\xf0\x9f\x99\x8c ab 20 -20
other:@day_! ab 16 -16

me:payday ab -29 29
me:temprano ab 18 -18
oa0:que ab 45 -45
oa:con_el ab -23 23
ob:._either ab 33 -33
ob:si_no ab -23 23
other:load ab 15 -15

B:nueve ab 20 -20
a:que_la ab 21 -21
among:every ab -16 16
among:otros ab 21 -21
among:work_for ab 36 -36
me:diez ab -22 22
me:muy_@late ab 16 -16
me:nueve_y ab -20 20
none:what ab 29 -29
oa:are ab -33 33
oa:saying ab 27 -27
ob0:ok ab 35 -35
ob:means ab -21 21
ob:menos ab -29 29
ob:queda ab 22 -22
other:@day_o ab 22 -22
other:loca ab 28 -28
other:yo ab 44 -44
other:\xf0\x9f\x99\x8c$ ab 20 -20
xb:can_you ab 20 -20

a:is_when ab 37 -37
among:you_can ab 30 -30
me:era ab 30 -30
me:hon ab -21 21
oa:@date_of ab 20 -20
other:#_por ab 24 -24
other:as ab 33 -33
other:ew ab 23 -23
other:prefiero ab 21 -21

b0:than ab 29 -29
me:ill ab -19 19
none:el_@day ab 39 -39
oa:is_perfect ab 32 -32
other:#_works ab 28 -28
other:@day_for ab 31 -31
other:negative_on ab 21 -21
other:perfect ab 39 -39
xa:._any ab 24 -24

a:tendria_que ab 23 -23
b:right ab -22 22
k:ng ab 67 -67
me:pero_no ab 16 -16
none:again ab 31 -31
ob1:any ab 22 -22
ob1:better ab 22 -22
ob:do_the ab 20 -20
other:la_ultima ab 40 -40
other:y_ya ab 31 -31

a0:yes ab -29 29
a:me_sirven ab 34 -34
among:any ab 28 -28
b:llega ab 16 -16
me:we_do ab 17 -17
none:^later ab 37 -37
oa:,_el ab 16 -16
ob0:ew ab -19 19
ob:mejor_la ab 23 -23
ob:the_@relative ab 28 -28
other:thing ab 24 -24

me:no ab 18 -18
me:noon_? ab 34 -34
none:my_@move ab 15 -15
oa:a ab -25 25
oa:de_@date ab 34 -34
other:lol_so ab 24 -24
other:menos ab -23 23

a:a_no ab 40 -40
a:and_can ab -21 21
a:too ab 35 -35
a:you_do ab -32 32
b:guess ab -29 29
b:jaja ab -27 27
k:nd~:first ab -29 29
me:,_me ab 28 -28
me:at_ten ab -16 16
oa:dia ab -27 27
oa:no_. ab -19 19
other:@pay ab 30 -30
other:made ab 24 -24

a:pero ab 44 -44
me:and_it ab -18 18
none:afternoon ab -27 27
none:run ab 33 -33
ob:before_the ab -21 21
other:car ab -16 16

a1:sirve ab -25 25
among:corte ab 16 -16
among:know ab 16 -16
none:and ab -20 20
none:can_we ab 25 -25
oa:still_@open ab 17 -17
ob1:or ab -19 19
other:@place ab 28 -28
other:fish_fry ab 28 -28
xb1:off ab 18 -18

among:you_pick ab -18 18
k:dated:middle ab -26 26
me:a_week ab 20 -20
oa0:home ab 34 -34
ob:are ab 21 -21
other:and ab -24 24
other:i_would ab 53 -53
other:was ab 65 -65
other:when ab 23 -23
xb:._after ab 23 -23

a:@late ab 15 -15
a:no_, ab 39 -39
b:asi_que ab -33 33
ob:pero_mejor ab 26 -26
other:@day_lol ab 21 -21
other:say_@day ab 37 -37

a1:@thanks ab -21 21
a:,_que ab -19 19
b1:my ab 25 -25
b1:then ab -18 18
other:@insurer$ ab 17 -17
other:pushed ab 19 -19
xb:@relative ab -18 18

a:entro ab -19 19
a:took ab 29 -29
a:work_for ab 22 -22
b:bien ab 24 -24
b:ni ab 41 -41
me:told ab -32 32
none:esa$ ab 36 -36
oa:will_not ab -28 28
xb:para ab 18 -18

B:does ab 15 -15
a:o_el ab 21 -21
b:off ab -20 20
b:permiso ab -20 20
oa:please ab 19 -19
ob:actually ab 23 -23

a:but_if ab -26 26
a:then_. ab 17 -17
me:perfect ab -26 26
none:@body ab 27 -27
oa:is_my ab -31 31
ob:any_of ab -26 26

B:esa ab -21 21
a:no_alcanzo ab 20 -20
b:go_with ab -18 18
me:if_my ab -22 22
other:segunda$ ab 43 -43

among:,_se ab 17 -17
among:after_# ab 26 -26
b:@day_and ab 37 -37
b:@open ab 20 -20
b:could_you ab 19 -19
b:goes ab 20 -20
me:but_i ab -26 26
none:que_otros ab 25 -25
oa:ni_loca ab -18 18
other:for_me ab 25 -25
other:to_# ab -19 19

me:modo ab -23 23
me:those ab 19 -19
oa:@clinician_. ab -17 17
oa:tengo ab -30 30
oa:with_the ab 19 -19
other:#_but ab 27 -27

me:later_? ab 18 -18
oa:fine_, ab 30 -30
ob:sali ab 23 -23
other:before ab -18 18

B:way ab 23 -23
a:es_que ab -17 17
a:y_media ab 21 -21
b:half_past ab -16 16
oa1:mi ab -16 16
oa1:porque ab -20 20
oa:pero_ella ab -18 18
other:^la ab 43 -43
other:me_sirve ab -16 16
other:with_my ab 15 -15

a:!_! ab -18 18
a:are_no ab 43 -43
b:for_my ab 22 -22
other:do_not ab -18 18
other:si_me ab 20 -20
xb:have ab -21 21

a:@drink ab 35 -35
a:is_like ab 23 -23
me:^the ab -45 45
me:but_# ab 30 -30
none:need ab 36 -36
oa:roger ab 27 -27
other:@day_at ab 18 -18
other:con_mi ab 35 -35
other:puedo_pero ab 18 -18
other:third ab 57 -57

a1:week ab 22 -22
among:^las ab 15 -15
among:right_? ab 26 -26
b:digo ab -28 28
me:account_of ab -30 30
none:if_you ab 20 -20
ob:home_. ab 24 -24
other:primera_pero ab 16 -16
other:would ab 23 -23

a:my_sons ab 26 -26
among:algo ab 24 -24
me:^tiene ab 28 -28
me:apuntame ab -28 28
other:listo ab 22 -22
other:whatever ab 40 -40

a:meant ab 31 -31
a:si_puedo ab -27 27
b:,_pero ab 15 -15
b:turno ab 19 -19
b:wait_no ab -27 27
none:same ab 39 -39
ob0:these ab 22 -22
ob1:dame ab 18 -18
ob:bet ab 26 -26
other:no_pues ab 22 -22
other:no_wait ab 33 -33
xa:._el ab 21 -21

B:past ab 15 -15
a0:$ ab -27 27
a0:working ab 18 -18
b0:. ab -55 55
ob1:@vehicle ab 29 -29
ob:despues_del ab 15 -15
other:bad ab 29 -29

B:instead ab 20 -20
me:work$ ab -26 26
other:puede$ ab 16 -16
xb:if_you ab 29 -29

none:^none ab 54 -54
other:ten_oclock ab 22 -22

a1:as ab -18 18
a:sirve ab -25 25
b:semana ab 34 -34
me:mismo ab -16 16
none:algo_mas ab 37 -37
ob:,_\xc2\xbf ab 22 -22
ob:at ab 22 -22
other:you_pick ab -17 17

a:an_hour ab 18 -18
a:i_would ab 18 -18
a:nap ab 29 -29
none:dia$ ab 24 -24
oa:oclock_. ab 25 -25
oa:the_other ab 18 -18
ob:@relative_. ab 23 -23
ob:if_you ab 20 -20
other:primero ab 56 -56
xb:one_but ab 16 -16

a0:@open ab 15 -15
b:how_long ab 22 -22
me:las_diez ab -24 24
oa:,_a ab 28 -28
other:^los ab 18 -18

a1:he ab -20 20
a:listo ab -31 31
among:had_the ab 15 -15
b1:if ab -15 15
b:._los ab 15 -15
me:,_mi ab -26 26

a0:minutes ab 21 -21
a:available ab -15 15
a:is_to ab 39 -39
me:hour$ ab 33 -33
me:week_after ab 20 -20
ob:good_. ab -23 23
other:elimination ab -24 24

B:til ab -17 17
a:you_see ab 18 -18
among:#_unless ab -16 16
b0:day ab 16 -16
b:is_it ab 31 -31
me:sounds_good ab -29 29
none:algo ab 54 -54
none:those_do ab 34 -34

B:said ab -17 17
me:do_# ab 17 -17
me:girl ab -26 26
none:how ab 33 -33
none:semana$ ab 31 -31
ob:jaja ab 51 -51

a:?_? ab -21 21
a:off_a ab 21 -21
b:no_es ab 20 -20
oa:to_noon ab -20 20
other:y_@day ab -17 17

among:me_to ab 15 -15
none:us$ ab 36 -36
oa:,_si ab 21 -21
oa:either ab -15 15
other:#_minutes ab 18 -18

a:cae_bien ab -32 32
me:del ab 21 -21
oa:toda ab -16 16
ob:ser ab 16 -16
other:is_a ab 45 -45

a:esta_perfecto ab -17 17
a:si_es ab -23 23
none:else ab 64 -64
oa:not_it ab 30 -30
other:no_good ab 17 -17

b:semana_, ab 27 -27
me:@call_me ab -26 26
me:^@howmuch ab 22 -22
me:primero_de ab -28 28
none:the_following ab 35 -35
oa:) ab -15 15
ob:days_, ab 31 -31
ob:puedo_pero ab 29 -29
other:@relative_que ab 19 -19
other:o ab 40 -40

B:her ab -26 26
among:ando ab 17 -17
b0:@call ab -17 17
b1:las ab 21 -21
b:after_the ab 23 -23
oa1:ok ab 27 -27
other:that_the ab 16 -16
other:the_@relative ab 24 -24
xb:pero_a ab 20 -20

a:too_but ab 21 -21
b0:@relative ab 37 -37
me:^last ab -17 17
none:hasta ab 18 -18
none:till_the ab 36 -36
oa:good_but ab 19 -19
other:but_my ab 18 -18
other:on_my ab 15 -15

B:go ab -25 25
among:three_. ab 34 -34
b:por_favor ab 30 -30
me:not ab 56 -56
me:one_please ab -33 33
oa:so ab -18 18
ob:antes ab -26 26
ob:i_would ab 17 -17
ob:no_. ab 23 -23
other:#_. ab -15 15
other:good_. ab 16 -16
other:of_# ab 18 -18
xa0:al ab 24 -24
xb:can_we ab 20 -20

among:tempranito ab 16 -16
b:nada ab -22 22
me:in_for ab -16 16
none:es_que ab 24 -24
ob1:leave ab 19 -19
ob:with_my ab 17 -17
other:available ab 20 -20

a:old ab -25 25
b0:them ab 17 -17
none:nothing_there ab 27 -27
oa0:le ab -20 20
oa0:so ab -16 16
oa:,_@relative ab -21 21
ob:find ab 16 -16
ob:lady ab 31 -31
ob:misma ab 27 -27

a:?_no ab 21 -21
a:conflicts_with ab 34 -34
a:lady ab 25 -25
among:,_es ab 17 -17
b:sorry ab -19 19
none:para ab 33 -33
oa:is_literally ab -19 19
ob:pero_no ab 16 -16
other:a_week ab 20 -20
other:antes ab -21 21
other:other_one ab -18 18
xb:can_i ab 27 -27

a:@relative_will ab -16 16
a:hits ab -19 19
among:still_there ab -18 18
b1:lol ab -23 23
b:quedamos_con ab -18 18
oa:a_las ab 16 -16

B:pero ab 19 -19
a0:horas ab 25 -25
me:one_in ab 25 -25
none:^\xc2\xbf ab 28 -28
ob:me_in ab 19 -19
other:hold ab 43 -43
other:i_need ab 21 -21

b:pues_el ab -17 17
me:que_sea ab 19 -19
me:sea ab 19 -19
ob1:not ab -19 19
ob:,_in ab -26 26
other:#_@hours ab 21 -21
other:boss ab 26 -26
other:second$ ab 34 -34

a1:perfect ab -15 15
b:will_be ab -24 24
me:@drive_me ab -23 23
me:me$ ab -17 17
me:middle_one ab -19 19
none:le ab 16 -16
none:nomas ab 26 -26
none:that_works ab 39 -39
ob:de_mi ab 43 -43
xa:days ab 15 -15

among:si_puedo ab -21 21
me:^opcion ab -17 17
me:but_could ab -18 18
none:otro ab 38 -38
ob1:had ab 17 -17
ob:off_at ab -15 15

B:para ab -35 35
a:boss ab 21 -21
a:y_si ab -29 29
b:otherwise ab 17 -17
me:#_to ab 39 -39
me:ver ab 29 -29
none:no_, ab 38 -38
oa0:right ab 27 -27
ob1:want ab -19 19
ob:,_entonces ab 29 -29
other:both ab 42 -42
other:make ab 51 -51
other:si_mi ab 17 -17

a:good_. ab -23 23
none:instead$ ab 15 -15
oa0:oclock ab 19 -19
oa0:off ab 35 -35
oa:@relative_can ab 15 -15
ob0:guess ab 26 -26
ob:on_all ab 21 -21

ob:i_guess ab 31 -31
other:one_was ab 15 -15

a0:instead ab 19 -19
a:in_town ab 17 -17
a:time ab 20 -20
among:@day_tampoco ab 38 -38
b:till_noon ab -31 31
oa:wanted ab 24 -24
other:for$ ab 23 -23
other:hasta_las ab 30 -30

a:one_but ab 19 -19
among:my_@ride ab 21 -21
named2:no ab -22 22
other:be_in ab 25 -25

B:too ab 15 -15
a1:como ab -20 20
a:ando ab 41 -41
me:despues_del ab 21 -21
none:no_. ab 30 -30
oa:literally ab -19 19
other:@day_but ab 53 -53
other:@stop ab 20 -20
xb0:y ab 18 -18

b0:by ab 15 -15
me:^hmm ab 24 -24
me:but_not ab 36 -36
oa:advisor ab 18 -18
oa:ok ab 32 -32
oa:the_lady ab -17 17
ob:guess ab 32 -32
other:#_or ab 46 -46
other:^two ab 24 -24
other:working ab 22 -22

none:no_se ab 47 -47
ob:nada ab 17 -17
other:@day_hay ab 24 -24
other:me_# ab 20 -20

B:con ab 26 -26
a:is_my ab 30 -30
a:ok ab -32 32
among:see ab 16 -16
me:my_@relative ab -16 16
other:bien ab 15 -15

b:sali ab 28 -28
none:._@day ab 18 -18
none:mas ab -17 17
oa0:porque ab 25 -25
oa:esta ab 17 -17
oa:unless_it ab 30 -30
other:@person ab 27 -27
other:take_@day ab 22 -22

a0:ni ab 20 -20
among:?$ ab 30 -30
b:de_en ab 27 -27
none:._got ab 19 -19
none:^si ab 51 -51
ob0:something ab 33 -33
ob:would_rather ab 15 -15
other:day_, ab 29 -29
other:si ab 19 -19

a:day_. ab -16 16
a:ya_no ab -28 28
b:preference ab -16 16
me:right ab -23 23
none:to ab 31 -31
ob:please_, ab -16 16
ob:that_leaves ab 26 -26
xb:mi ab 17 -17

a1:still ab -27 27
b:digo_el ab -17 17
me:but_at ab 27 -27
other:place ab 19 -19

a1:fine ab -20 20
a1:possible ab 15 -15
a:the_road ab 25 -25
among:viene ab 29 -29
me:libre ab -30 30
me:tiene_algo ab 28 -28
oa1:never ab 15 -15
oa:one_! ab 18 -18
ob:be_there ab 31 -31
ob:me_down ab 27 -27
other:pt ab 29 -29

a:no_to ab 17 -17
b:rather ab -17 17
me:down$ ab -23 23
other:possible ab 34 -34

among:libre ab -16 16
me:y_el ab -25 25
none:@year ab 42 -42
other:in ab -21 21
other:pm$ ab 40 -40
xb:@date ab 22 -22

B:when ab -16 16
a:mismo ab 16 -16
among:ya_me ab 24 -24
b:but_at ab 22 -22
me:pero_que ab 15 -15
ob:i_can ab -15 15
other:que_el ab 58 -58
other:the_@visit ab 21 -21

a:ahi ab -33 33
a:others ab 23 -23
b:@date_one ab 22 -22
b:days ab 21 -21
me:on_account ab -30 30
other:process_of ab -26 26

a:is_good ab -31 31
a:other_one ab 20 -20
among:cualquiera_de ab -19 19
among:trabajo_y ab 19 -19
b:than ab 36 -36
none:else$ ab 35 -35
none:those$ ab -20 20
oa:! ab 41 -41
oa:town ab -16 16
oa:us ab -17 17
ob:,_mejor ab 28 -28
ob:it_. ab 18 -18
other:bet ab 29 -29

a0:que ab -28 28
a:pero_las ab 16 -16
among:@visit ab 21 -21
b:fine ab -34 34
b:is_my ab -32 32
k:first2 ab -33 33
me:emojiyes$ ab -33 33
oa:but_if ab 21 -21
oa:ese_dia ab -26 26
ob:pick ab 24 -24
other:past ab 21 -21
xa:got ab 32 -32

a1:hasta ab 17 -17
among:can_make ab 16 -16
b:la_otra ab -15 15
ob:wait_no ab 37 -37

among:pm$ ab -19 19
me:i_come ab 16 -16
other:es_el ab 29 -29
xa:a_la ab 18 -18

a0:one ab -16 16
among:we_are ab 20 -20
b1:dame ab -16 16
b:have_to ab -22 22

oa:dios ab -24 24
oa:on_days ab 15 -15
ob0:about ab 17 -17
ob:entonces_el ab 43 -43
other:@fetch ab -16 16
other:are_during ab 26 -26

b:do_. ab 19 -19
me:me_. ab -30 30
oa:me_on ab 21 -21
other:after_the ab 25 -25
other:but_they ab 15 -15
other:dice ab 30 -30
other:more ab 18 -18

b1:come ab 22 -22
oa:name ab 17 -17
xb:make_it ab 25 -25

a:good_, ab -20 20
a:send ab -15 15
me:#_minutes ab 16 -16
none:,_a ab 30 -30
oa1:ella ab -17 17
oa:@stop ab 26 -26
oa:the_others ab -19 19
ob0:anything ab 38 -38
other:y_si ab 23 -23
xa:through ab -15 15
xb1:the ab 20 -20
xb:for ab 19 -19

a:@move_. ab 23 -23
a:corte ab 17 -17
among:dias ab 32 -32

a:de_la ab 24 -24
among:@day_puedo ab 17 -17
me:@day_works ab -28 28
me:pick ab 18 -18
oa0:than ab 23 -23
oa1:when ab -23 23
oa:,_please ab 25 -25
ob:cual ab 17 -17
ob:rather_the ab 28 -28
other:,_ese ab 27 -27
other:have_@day ab -23 23
other:troca ab 17 -17

a0:entonces ab -24 24
among:despues_de ab 21 -21
b:,_put ab -22 22
b:good ab 18 -18
oa:loca ab -18 18
ob1:whichever ab 43 -43
ob:dame ab 22 -22
ob:my_@ride ab -35 35
ob:there_at ab 35 -35
other:i_want ab 22 -22
other:la_@relative ab 29 -29

B:primera ab 17 -17
a:con ab 41 -41
me:favor ab -52 52
me:media_, ab -22 22
none:^how ab 29 -29
oa0:ya ab 17 -17
ob1:mejor ab 31 -31
other:fourth ab 28 -28
other:unless ab 27 -27

B:run ab -17 17
a:deme ab 32 -32
a:pero_si ab -24 24
b:i_guess ab -28 28
none:semana_no ab 17 -17
oa:@relative_no ab 19 -19

among:is_past ab 24 -24
among:ni_la ab 32 -32
among:not_@day ab 16 -16
b:not_, ab -26 26
me:primera_pero ab 21 -21
none:mejor ab 18 -18
oa1:del ab 19 -19
oa1:so ab -15 15
oa:@date_at ab 25 -25
ob:._my ab -20 20
other:?$ ab 23 -23
other:@day_afternoon ab 28 -28

among:not_# ab -18 18
b:can_the ab 15 -15
me:@day_but ab 22 -22
me:ninguna ab 38 -38
none:anything_the ab 28 -28
none:esas ab 40 -40
oa:others_are ab 34 -34
ob:be ab 28 -28
ob:just_give ab 25 -25
ob:somebody ab 16 -16

a1:dios ab 24 -24
b1:birthday ab -23 23
k:nhp:last ab -21 21
me:esa ab -25 25
me:esos_dias ab 18 -18
me:might ab -29 29
oa0:it ab 63 -63
oa1:at ab 18 -18
other:at_my ab 16 -16

a1:get ab 22 -22
a:._she ab 22 -22
a:one_if ab -25 25
b:birthday ab -23 23
me:not_that ab 26 -26
me:to_me ab -15 15
ob:,_los ab -27 27
other:other_days ab 19 -19

a:ay_no ab 18 -18
a:este ab 38 -38
b:do_you ab 16 -16
k:ng:middle ab 48 -48
me:! ab -46 46
none:^dejeme ab 22 -22
none:time ab 22 -22
oa:ya ab 30 -30
ob:, ab 16 -16
ob:@date_at ab 53 -53
ob:is_fine ab 28 -28
other:que_sea ab 26 -26
xa1:it ab 26 -26

a1:jk ab 32 -32
a1:porque ab 23 -23
b:got_anything ab 28 -28
me:dice ab -21 21
none:ok$ ab 40 -40
oa:all_right ab 16 -16
oa:rest ab -25 25
ob:about ab 30 -30
other:asleep ab 16 -16
other:el_de ab 46 -46

a:coming_off ab 21 -21
a:my_advisor ab -17 17
b:good_. ab 20 -20
b:so_not ab 21 -21
none:at_# ab 41 -41
ob:leaves ab 24 -24
other:amor ab 27 -27
other:first_or ab 23 -23
other:though ab 21 -21
xb:,_la ab 26 -26

B:pick ab 21 -21
a:advisor ab -17 17
ob:esa ab 29 -29
ob:pero ab 44 -44
xa0:instead ab 34 -34

a:any ab 15 -15
a:if_you ab 23 -23
among:pick$ ab -25 25
b:._make ab -28 28
me:can_@drive ab -22 22
me:too_, ab -30 30
none:@thanks ab 48 -48
ob:too_. ab 32 -32
ob:you_can ab 18 -18
other:pm_one ab 15 -15
other:we_do ab 16 -16

B:good ab 29 -29
among:anything ab 20 -20
me:mornings ab -23 23
me:primera_esta ab -21 21
me:take_that ab -26 26
me:will_do ab -28 28
none:to_@eat ab 19 -19
oa:preference ab 20 -20
ob:?_? ab -24 24
other:up_. ab 16 -16

a:con_la ab 24 -24
a:me_, ab 19 -19
a:no_llego ab 25 -25
a:que_hay ab 22 -22
oa1:free ab 18 -18
other:#_si ab 23 -23

me:pm_, ab -25 25
oa:despues ab 15 -15
other:since ab 37 -37

among:permiso ab -16 16
me:of_the ab 18 -18
oa1:still ab 26 -26
ob:up_at ab -18 18
ob:want_the ab -19 19
other:@day_because ab 36 -36

a:actually ab 38 -38
a:that_same ab 18 -18
me:#_the ab 28 -28
me:emojiyes ab -39 39
none:nah_those ab 20 -20
oa:no_porque ab -24 24
ob:us ab 37 -37
ob:week_of ab 19 -19

me:@day_. ab -17 17
me:out ab 26 -26
me:temprano$ ab 30 -30
none:manana$ ab 37 -37
none:nah_none ab 24 -24
oa0:tempranito ab 24 -24
oa:one_please ab 45 -45
ob:,_asi ab 27 -27
ob:not_do ab -19 19
ob:un ab 21 -21
other:not_matter ab 26 -26

a0:all ab 15 -15
among:ask ab 32 -32
b:el_que ab 29 -29
me:anything_the ab 16 -16
me:el_primero ab -63 63
me:tiene_para ab 18 -18
none:through ab 50 -50
ob:how_about ab 15 -15
other:cualquiera ab -23 23
xa:in ab 18 -18

a:but ab 18 -18
among:llega ab 20 -20
b:day_before ab 19 -19
b:en_el ab 16 -16
none:la_siguiente ab 22 -22
none:than ab 28 -28
oa:you ab -16 16
other:ni_modo ab 37 -37

among:all_# ab 41 -41
b0:ew ab 23 -23
me:ew_mornings ab -19 19
oa:suits ab 26 -26
other:send ab 33 -33

B:hearing ab 30 -30
a0:that ab 21 -21
b0:with ab -36 36
b1:all ab 31 -31
me:dos ab 18 -18
me:manana_no ab -30 30
oa0:entonces ab 42 -42
ob:after_. ab 26 -26
other:@day_only ab 20 -20
other:nueve ab 20 -20
other:que_@day ab 28 -28

a1:will ab -26 26
a:the_@vehicle ab 21 -21
b:too_. ab -27 27
me:#_en ab 18 -18
oa1:antes ab 25 -25
oa:they ab -16 16
other:dios$ ab 19 -19
other:not ab -16 16
other:pm_is ab 17 -17

a:loca ab 27 -27
among:favor$ ab -27 27
b:so_that ab -17 17
none:is_there ab 46 -46
none:not_the ab 35 -35
oa:ya_sali ab 16 -16
ob:ya ab -16 16
other:@holiday ab 19 -19

me:^same ab 20 -20
oa:week_. ab 20 -20
ob:for_the ab 28 -28
ob:otra_de ab 30 -30
other:o_@day ab 15 -15
other:with_him ab 27 -27

me:@eat_? ab 16 -16
me:^# ab -55 55
me:agarro ab -27 27
none:til_the ab 16 -16
oa:._anything ab 20 -20
ob:my_advisor ab 30 -30
ob:ok_but ab 24 -24
other:afternoon$ ab 27 -27
other:have_# ab 16 -16

a:but_the ab 39 -39
among:el_tres ab 28 -28
among:otro ab 28 -28
me:el_# ab 31 -31
me:ese_dia ab -34 34
none:de_esos ab 16 -16
ob:not_, ab 54 -54
other:#_to ab -26 26
other:?_my ab 19 -19
other:@clinician$ ab -20 20
other:but ab 23 -23
other:i_told ab 20 -20

oa:i_fly ab -24 24
other:igual$ ab 34 -34
other:these ab 46 -46

a:que_@fetch ab 19 -19
among:and_no ab 19 -19
none:^all ab 23 -23
none:^para ab 22 -22
ob:say_the ab 18 -18
other:dos_me ab 22 -22
xb0:about ab 17 -17
xb:instead_of ab 17 -17

B:semana ab 16 -16
a1:cae ab -32 32
a:jk ab 32 -32
a:number ab 19 -19
a:week_, ab 16 -16
b:queda ab -26 26
me:#_am ab -19 19
oa1:! ab 30 -30
other:favor ab 40 -40
other:jaja_. ab 20 -20
other:tendria ab 16 -16

B:; ab 19 -19
B:trabajo ab -20 20
a:suit ab -25 25
none:days ab 20 -20
other:fall ab 24 -24

B:works ab 19 -19
among:@day_ni ab 18 -18
b0:something ab 16 -16
b:dale ab -28 28
me:anything_but ab 32 -32
me:es_por ab 17 -17
me:that_the ab -34 34
ob:el_que ab -19 19

a1:las ab -22 22
a:if_my ab -17 17
among:@date_works ab 55 -55
among:los_tres ab 19 -19
oa1:@date ab 37 -37
oa:i_guess ab 23 -23
other:@date_# ab 23 -23
other:me_da ab 34 -34
other:name ab 17 -17
other:on$ ab 21 -21
xa0:is ab 15 -15

oa:@move_a ab 34 -34
oa:look ab 17 -17
oa:no_, ab -25 25
oa:que_@insurer ab -20 20
ob0:de ab -21 21
other:,_es ab 15 -15
other:fue ab 28 -28

B:by ab 19 -19
a:working ab 25 -25
me:#_# ab -21 21
me:,_my ab -20 20
me:bet ab -41 41
oa:fly ab -21 21
oa:there_is ab 16 -16
ob:make_that ab 23 -23
other:y_salgo ab 18 -18
xa0:el ab 27 -27
xa0:through ab -15 15
xb:el ab 17 -17

among:otra ab 17 -17
me:estare ab -16 16
me:one_and ab 16 -16
oa:@vehicle ab -23 23
other:ella ab 23 -23
other:one_that ab 25 -25
other:then$ ab 25 -25

among:#_tengo ab -26 26
b:ponme ab 34 -34
b:pushed_to ab 22 -22
me:el_de ab -45 45
oa:on_that ab -17 17
ob:._put ab 34 -34
ob:every ab -21 21
other:dos_de ab 24 -24
other:is_good ab 33 -33
other:shop_til ab 17 -17

a:da ab 29 -29
me:^dos ab -29 29
me:is_# ab 19 -19
ob0:leaves ab 22 -22
ob:that_. ab 29 -29
ob:yours ab 23 -23
other:can_i ab 37 -37

a1:@relative ab 44 -44
a1:esta ab -20 20
me:otra_de ab 18 -18
none:number ab -22 22
ob1:says ab 16 -16

a1:work ab 20 -20
a:jaja ab -20 20
b:and ab 26 -26
b:there_at ab -18 18
me:minutos ab 17 -17
oa0:can ab 15 -15
oa1:only ab 19 -19
oa:,_so ab -19 19
other:tercera ab 46 -46

a:and_tell ab -16 16
among:que_me ab 21 -21
b:el_de ab -33 33
me:sale ab -36 36
ob0:# ab 25 -25
ob1:what ab 24 -24
ob:tell ab 17 -17

a:be_the ab 23 -23
a:night ab 22 -22
b:get ab 30 -30
none:voy ab 18 -18
other:first_available ab 17 -17
other:last_one ab 15 -15
other:told ab 25 -25

a:man ab -27 27
a:puede_? ab 19 -19
among:no_wait ab -18 18
b1:are ab 15 -15
b:truck ab 25 -25
b:were ab 25 -25
none:got_the ab 31 -31
oa:modo ab -16 16
ob:yes ab 39 -39
other:despues ab 19 -19
other:noon$ ab 18 -18

a1:ella ab 38 -38
a1:toca ab 16 -16
a:si_pero ab 20 -20
b:either_one ab 24 -24
me:yes_. ab -22 22
none:morning_one ab 51 -51
oa:cualquiera ab 44 -44
other:oh ab 19 -19
other:which_is ab 21 -21

B:era ab -15 15
among:,_mejor ab -20 20
me:lock ab -21 21
ob:do_. ab -16 16
xa:or ab 33 -33

a:dear ab -16 16
among:esos ab 16 -16
among:third_i ab 24 -24
me:@day_morning ab -34 34
me:cae ab -18 18
me:esos ab 18 -18
ob:em ab 43 -43
other:#_in ab 22 -22

B:do ab 32 -32
a0:work ab 19 -19
a:make_it ab 30 -30
a:no_tengo ab -28 28
among:last$ ab -19 19
b:none_of ab 38 -38
ob1:give ab 29 -29
other:can_you ab 31 -31

a:but_in ab 17 -17
among:manana ab 36 -36
b:could_make ab 30 -30
k:dated~:middle ab 36 -36
none:yes$ ab 50 -50
ob:@price_, ab 17 -17
other:one_is ab 16 -16

a:cutting ab 18 -18
me:day$ ab 21 -21
none:^nothing ab 31 -31
other:from_# ab 21 -21
other:instead ab 34 -34
other:then ab 48 -48

a:furnace ab 25 -25
among:@treat ab 30 -30
me:to_early ab 24 -24
none:en_@date ab 40 -40
ob:the_@call ab 21 -21
other:,_if ab 19 -19
other:@drive_, ab 33 -33

b1:he ab 22 -22
me:emojithanks ab -31 31
none:ask ab 45 -45
ob:is_gone ab -22 22
ob:misma_hora ab 27 -27
ob:what_about ab 25 -25
other:dale ab 24 -24

= ab 30 -30
a:but_could ab -18 18
a:primeras ab 27 -27
b:esos ab 16 -16
b:me_sirve ab -24 24
none:^@howmuch ab 46 -46
none:esta ab 22 -22
oa:right_? ab 16 -16
ob:,_but ab 20 -20
ob:dame_el ab 17 -17
ob:del ab 16 -16
other:the_morning ab 16 -16

b:,_otherwise ab 16 -16
b:half ab -16 16
none:@howmuch_dura ab 21 -21
oa:comes ab -19 19
oa:do_the ab 34 -34
other:picked ab 18 -18
other:pm ab 17 -17

a1:dentista ab 17 -17
a:las ab 16 -16
among:could_i ab 21 -21
b:is_not ab 21 -21
me:next ab 25 -25
none:like ab 26 -26
other:@day_ni ab -29 29

B:between ab 30 -30
named1:no ab 65 -65
none:either ab 49 -49
oa:but_she ab -25 25
ob:._mejor ab 22 -22
other:,_do ab 17 -17
other:so$ ab -19 19

B:o ab -18 18
a0:@relative ab -19 19
a:rent ab 33 -33
b:one_of ab 21 -21
b:with_him ab 21 -21
me:it_back ab 21 -21
me:no_tendra ab 32 -32
me:tendra ab 32 -32
me:the_next ab 28 -28
ob:: ab 18 -18
other:^third ab 29 -29

b:cut ab 29 -29
me:ese_@day ab 26 -26
me:is_a ab -17 17
me:see_if ab 37 -37
oa:,_esta ab -24 24
ob1:you ab 22 -22
ob:mejor ab 27 -27

a1:hay ab 20 -20
among:verdad_? ab -25 25
b:puedo_pero ab -23 23
ob0:? ab 32 -32
ob0:those ab -19 19
other:anything_in ab 20 -20

a:vez ab 30 -30
among:,_no ab 21 -21
b:never ab -20 20
me:all_right ab -21 21
me:free ab -30 30
none:todas_@relative ab 17 -17
oa1:lo ab 16 -16
other:#_a ab 24 -24
other:._actually ab 18 -18

me:opcion ab -34 34
none:thing ab 36 -36
ob1:queda ab 27 -27
ob:can_you ab 36 -36
other:^ay ab 29 -29
other:mejor ab 45 -45
other:que_no ab 23 -23

b:puedo_, ab 20 -20
me:one_would ab -21 21
other:dijo ab 21 -21
other:emojiyes$ ab 21 -21

b:dame ab -20 20
b:put_me ab -15 15
oa:me_@fetch ab 35 -35
ob1:be ab 33 -33
other:#_, ab 58 -58
other:perfect$ ab 32 -32
other:puedo_el ab 18 -18

a0:asi ab 21 -21
among:instead_of ab 24 -24
b:got_a ab 30 -30
b:please_. ab -17 17
me:amor ab -30 30
other:bueno ab 17 -17
other:po ab 17 -17
xb:mi_@relative ab 15 -15

a:no ab 19 -19
a:por_mi ab 19 -19
b1:the ab 35 -35
b:anything_the ab 16 -16
me:ok_the ab -23 23
none:^ok ab 46 -46
none:ninguno_me ab 31 -31
ob:can_do ab -25 25
ob:just ab 17 -17

a:cobro ab 17 -17
a:so_that ab -18 18
a:y_no ab -16 16
b:comes_at ab 16 -16
me:,_i ab -21 21
oa0:but ab 22 -22
oa:@day ab -18 18
ob:# ab 31 -31
other:am_off ab 17 -17
other:antes$ ab 18 -18
other:drop ab 23 -23
other:em ab 24 -24

b:es_que ab 24 -24
b:no_to ab 41 -41
me:@date_and ab 23 -23
me:does ab 17 -17
me:us_go ab -20 20
none:en_el ab 17 -17
oa1:@thanks ab 29 -29
ob:these ab 17 -17
other:^antes ab -21 21
xb:o ab 26 -26

a:no_. ab 29 -29
b:que ab 16 -16
b:will ab -18 18
b:would_have ab 29 -29
me:puede ab 16 -16
none:new ab 32 -32
other:,_el ab 19 -19
other:@thanks$ ab 16 -16
other:that_leaves ab -19 19

a:about ab -25 25
a:need ab -21 21
b:?_i ab 17 -17
none:antes ab 23 -23
ob0:with ab 23 -23
other:be_@day ab 17 -17
other:ultima$ ab 23 -23
xa:if_it ab -22 22
xb:mejor ab 33 -33

a:@year ab 30 -30
a:good_with ab -20 20
b1:how ab -19 19
b1:on ab 16 -16
b:,_asi ab -24 24
me:not_@day ab 39 -39
none:than_that ab 18 -18
oa0:hay ab -16 16
oa0:pues ab 46 -46
ob1:. ab 22 -22
other:@day_then ab 18 -18
other:middle ab 51 -51

B:choice ab 21 -21
among:de_los ab 15 -15
b:got_something ab 21 -21
b:the_same ab 21 -21
b:wanted ab 23 -23
ob1:she ab 20 -20

a:tengo_dentista ab 17 -17
a:worse ab 34 -34
among:runs ab -15 15
me:name_is ab -22 22
oa:con_mi ab 38 -38
oa:gone ab 19 -19
ob:except ab 20 -20
other:@vehicle ab 16 -16

a:is_better ab -18 18
a:miss ab 27 -27
among:these_three ab 18 -18
b:not_at ab 25 -25
me:@insurer ab -24 24
me:hasta ab 19 -19
me:yes ab -34 34
none:@date_# ab 34 -34
oa1:the ab 20 -20
other:is_all ab 20 -20
other:is_out ab -25 25

B:was ab 17 -17
a0:de ab -22 22
a:again ab -15 15
b:one_at ab -23 23
me:ando ab 24 -24
me:ese_mismo ab -19 19
me:us_say ab -20 20
oa1:@open ab -19 19
oa1:too ab -15 15
ob:@day_. ab 42 -42
ob:but_in ab 17 -17
ob:no ab -15 15

a:a ab 24 -24
a:el_que ab 21 -21
b:let ab -15 15
b:told_you ab 25 -25
other:entro ab 20 -20

a1:ok ab -17 17
a:as ab -17 17
b:maybe ab 24 -24
me:than ab 26 -26
oa:@thanks_you ab 32 -32
oa:jk ab -29 29
oa:me_the ab 20 -20
ob0:either ab 21 -21
ob:hacen ab -18 18
ob:i_like ab 33 -33

B:you ab 18 -18
a:,_la ab 33 -33
a:through_the ab 16 -16
b0:before ab 27 -27
b:no_sea ab 41 -41
me:#_el ab 16 -16
me:after ab 52 -52
oa:salgo_a ab 20 -20
ob0:like ab 30 -30
other:already ab 29 -29
other:tampoco ab -32 32

b0:hour ab 25 -25
b:._give ab -18 18
b:i_see ab 17 -17
me:dale$ ab -27 27
me:pm ab -29 29
oa:copy ab 19 -19
oa:is_ok ab 24 -24
other:you$ ab 25 -25

a:._anything ab 24 -24
b:@place ab 43 -43
ob:jk ab 38 -38
ob:oclock ab -22 22
xa0:or ab 32 -32

a:to_work ab 19 -19
a:yes_please ab -16 16
b0:meant ab -17 17
b:@relative_says ab -19 19
b:someone ab 17 -17
oa0:trabajo ab -17 17
ob:entonces ab 58 -58
other:no_@relative ab 27 -27

me:noche ab 21 -21
none:sorry$ ab 18 -18
xb:all ab 20 -20

a:@date_or ab 21 -21
a:bring_me ab -18 18
me:a_los ab -19 19
me:be_the ab 17 -17
me:esta ab -39 39
me:solo ab 16 -16
none:no_sea ab -17 17
oa1:voy ab -22 22
ob1:sorry ab 18 -18

a:pues ab -38 38
among:me_in ab 15 -15
b1:@vehicle ab -26 26
b:@date_at ab -23 23
b:else ab 24 -24
none:ninguno ab 43 -43
oa:._they ab 22 -22
ob:@thanks ab 36 -36
other:digo_el ab 28 -28
other:y_le ab 29 -29

a0:trabajo ab 27 -27
among:otras ab 18 -18
b:i_said ab 33 -33
me:@date_, ab 31 -31
me:know ab 17 -17
ob0:muy ab -16 16
other:^yes ab 30 -30
other:please$ ab 39 -39

B:these ab 27 -27
a1:you ab -19 19
a:minutes ab 21 -21
a:sons ab 26 -26
a:week ab 27 -27
a:y_la ab 15 -15
me:.$ ab -17 17
me:cualquiera_de ab 22 -22
ob0:o ab 16 -16
ob:hora ab 46 -46

a1:going ab 33 -33
a1:have ab 22 -22
a:juego_domino ab 19 -19
among:funeral ab 16 -16
among:ni_@day ab 42 -42
me:over ab 28 -28
oa:can_do ab 17 -17
oa:not_, ab -18 18
other:am_in ab -25 25
other:her ab 36 -36
other:of_those ab 47 -47
xa1:tienen ab 18 -18

B:thing ab -23 23
b1:para ab -21 21
b:,_y ab 33 -33
b:of_those ab 25 -25
b:that_day ab -23 23
oa:is_like ab -24 24
oa:misma ab 32 -32

a:entonces_el ab 30 -30
a:hold ab -18 18
b:not_make ab 17 -17
b:who ab 27 -27
me:#$ ab -15 15
me:la_de ab -32 32
none:con_el ab 29 -29
oa0:work ab -17 17
oa:could ab 16 -16
oa:me_sirven ab -30 30
ob:till_noon ab 27 -27
other:can_we ab 21 -21
other:perfecto ab 23 -23

a0:pero ab 40 -40
a:can_make ab 25 -25
a:were ab 31 -31
oa:dale ab 17 -17
ob:deme ab 29 -29
other:^give ab 40 -40
other:libre$ ab 19 -19

a1:by ab -16 16
among:but_# ab 19 -19
among:the_road ab 18 -18
b1:@call ab 21 -21
b:either_of ab -20 20
me:^cualquiera ab 32 -32
me:day_. ab -22 22
other:baby ab 22 -22

a:and_no ab 15 -15
me:mejor ab 25 -25
none:else_you ab 32 -32
oa0:no ab -27 27
ob:la_de ab 42 -42
other:#_oclock ab 26 -26
other:off_at ab 15 -15

a:me_toca ab 28 -28
among:one_@drive ab 18 -18
among:time_but ab 16 -16
b:day_. ab -28 28
b:lock_me ab -16 16
b:me_lol ab -24 24
b:the_@date ab -28 28
none:do_i ab 38 -38
oa:estare ab 15 -15
other:pero_el ab 26 -26

a:@date_please ab 20 -20
a:after_a ab 21 -21
a:and ab 27 -27
me:me_and ab -29 29
me:of_these ab -15 15
me:option ab -28 28
none:esos ab 38 -38
oa:que_@fetch ab -18 18

B:car ab 16 -16
a1:tipo ab 26 -26
b:you_got ab 20 -20
me:pero_mas ab 22 -22
me:say_the ab -24 24
none:see_if ab 40 -40
oa:._@relative ab -19 19
other:hasta ab 33 -33
other:wanted ab 33 -33

among:is_out ab 23 -23
oa0:ando ab -18 18
oa:like ab 15 -15

b:anything ab 18 -18
b:now ab 23 -23
me:@day_please ab -23 23
me:earlier$ ab 25 -25
none:got_anything ab 47 -47
oa1:noon ab -22 22
ob:be_the ab 20 -20
ob:is_a ab 16 -16
other:las_tres ab -25 25
other:needs ab 24 -24
other:sali ab 16 -16
other:that ab 20 -20
xb:. ab 40 -40

B:if ab -25 25
a:,_could ab 15 -15
k:nh ab -17 17
none:days$ ab 44 -44
oa:stay ab 20 -20
ob:slept ab 31 -31
other:@relative_trabaja ab 23 -23

B:any ab 32 -32
a:none_of ab 29 -29
among:estoy ab -19 19
b1:@day ab -30 30
me:guess ab -36 36
oa0:means ab -29 29
oa:is_it ab 17 -17

me:la_semana ab 17 -17
ob:trabajo_y ab 17 -17
other:as_it ab 27 -27
other:domino ab 37 -37

b:none ab 29 -29
b:y_el ab 21 -21
none:@drive$ ab 25 -25
none:@relative_y ab 16 -16
oa:the_only ab 32 -32
ob:me_lol ab 20 -20
other:those ab 57 -57

b:semana_del ab 16 -16
none:any_@day ab 39 -39
ob:i_take ab 28 -28
ob:nos ab 20 -20

me:back_an ab 17 -17
me:que_la ab 25 -25
none:yes ab 45 -45
oa0:of ab 29 -29
ob:ones ab 23 -23
other:fine_. ab 33 -33
other:hora ab 31 -31
other:would_rather ab 17 -17

among:#_are ab 21 -21
among:depends ab 31 -31
b:is_too ab 22 -22
me:it_# ab 26 -26
none:those_, ab -23 23
other:,_either ab -22 22
other:@open ab 43 -43
other:before_noon ab 17 -17
other:get ab -17 17
other:the_two ab 32 -32

among:pero_mas ab 23 -23
oa0:esta ab 46 -46
oa1:los ab 24 -24
oa:@date_works ab 36 -36
oa:no_wait ab -19 19
ob:lowkey ab -30 30
ob:off ab 22 -22
other:^nah ab 17 -17
xb:vez ab 22 -22

a:one_is ab 25 -25
b0:same ab 22 -22
b:._so ab -16 16
ob0:same ab 20 -20

a:one_you ab -39 39
me:us_out ab 15 -15
other:@book ab 41 -41
other:ill ab 15 -15

a1:of ab 20 -20
a:i_say ab -21 21
none:trabajo$ ab 26 -26
oa1:days ab 15 -15
oa:of_@date ab 26 -26
ob:nothing ab 19 -19
ob:opcion ab 20 -20
other:el_carro ab 23 -23
other:pero_mi ab 15 -15

a0:estoy ab 44 -44
me:want_the ab -25 25
ob1:he ab -26 26
other:@day_tampoco ab -26 26
other:@fetch_mi ab 27 -27
xb:could_you ab 18 -18
xb:en ab 19 -19

among:#_o ab 19 -19
b:antes ab 46 -46
b:is_after ab 23 -23
me:^middle ab -25 25

a:confirmado ab -31 31
a:emojiyes ab -24 24
a:noon_? ab 34 -34
b:._after ab 18 -18
me:? ab 20 -20
ob:imposible ab 32 -32
other:at_the ab 33 -33

a:i_guess ab -29 29
b:not_. ab -26 26
b:tiene_algo ab 28 -28
me:^ten ab -27 27
none:@move ab 33 -33
oa1:does ab 43 -43
oa:needs ab 15 -15
other:las_nueve ab 16 -16
other:ya_me ab -16 16
xa1:se ab 17 -17

B:rent ab -17 17
a1:through ab 19 -19
among:home_. ab 18 -18
me:of_em ab -29 29
none:digo ab 46 -46
oa:when_my ab -24 24
oa:with ab -27 27
ob:go_with ab 23 -23

among:@holiday ab -17 17
oa1:tiene ab 28 -28
oa:lady_on ab -17 17
other:habia ab 26 -26

B:algo ab 20 -20
a:will_not ab 23 -23
among:of_these ab 24 -24
b:bedtime ab -28 28
me:._@day ab -19 19
none:class ab 27 -27
oa:ahi ab 22 -22
oa:permiso ab 19 -19
other:#_am ab 49 -49
other:@call ab 36 -36
other:menos_el ab -28 28

a:free ab -16 16
b0:yes ab -15 15
oa1:with ab -16 16
oa:._my ab 35 -35
other:a_las ab 59 -59

b:trabaja ab 22 -22
k:last3 ab -39 39
me:first_available ab -19 19
me:please ab -55 55
me:so_# ab -19 19
ob1:meeting ab 16 -16
other:,_i ab 62 -62
other:._they ab 18 -18

a:@move ab 26 -26
among:first_is ab -29 29
me:none ab 26 -26
oa:,_same ab 16 -16
oa:listo ab 18 -18
ob:no_sea ab -32 32
other:@price_me ab 18 -18
other:is_perfect ab 33 -33
other:y_ese ab 21 -21

a:hora ab 24 -24
a:the_following ab 18 -18
oa:otras ab 31 -31
other:^that ab 29 -29
other:go_with ab 16 -16

among:que_la ab 20 -20
among:that_. ab -19 19
b:._i ab 20 -20
me:^el ab -16 16
oa:sirven ab -30 30
ob:me_gustaria ab 21 -21
other:da ab 43 -43
other:every ab 29 -29
other:mejor$ ab 25 -25
other:que_ya ab -18 18

a1:noon ab 18 -18
a:puedo_pero ab 33 -33
a:wait ab 32 -32
b:,_yes ab -19 19
me:@parking ab -16 16
me:the_other ab 32 -32
oa:,_mejor ab -17 17
ob:@insurer_, ab 23 -23
xb0:but ab 30 -30

a1:either ab 26 -26
a:esta ab -22 22
me:la_noche ab 21 -21
me:se ab 29 -29
none:^is ab 53 -53
oa:@date_but ab 21 -21
other:^he ab 16 -16
other:verdad ab 16 -16
xb:about ab 17 -17

a:@date_if ab 23 -23
a:the_same ab -16 16
me:@relative_has ab -15 15
me:hour ab 26 -26
me:one_but ab 16 -16
none:la_@visit ab 21 -21
ob:neither ab -18 18
ob:trabajo ab 33 -33
other:el_que ab -20 20
xb:say ab 16 -16

a:if_somebody ab -25 25
ob0:al ab 34 -34
ob:?_if ab -22 22
ob:mismo ab 16 -16
ob:my_@move ab 23 -23
other:@hello ab 19 -19
other:because ab 36 -36
other:el_cumple ab 17 -17
other:said_@day ab 23 -23

a0:si ab -21 21
a:esa_no ab 24 -24
b:for_me ab -17 17
me:las_nueve ab -28 28
me:oclock$ ab -21 21
none:^uy ab 30 -30
none:those_are ab 29 -29
oa:depends ab 33 -33
other:cualquiera_menos ab -30 30

a:dialysis ab 29 -29
a:is_fine ab -31 31
a:too_soon ab 20 -20
b:favor ab 30 -30
me:^simon ab -28 28
none:._any ab 23 -23
none:@date$ ab 26 -26
none:^got ab 51 -51
none:am_i ab 18 -18
none:have_@day ab 29 -29
oa:over ab 17 -17
ob:time ab 27 -27
other:nomas$ ab 24 -24
xb:solo ab -16 16

a0:primeras ab 27 -27
k:dated~:last ab 62 -62
me:era_la ab 26 -26
none:^nope ab 41 -41
oa:bien_, ab 34 -34
ob:._what ab 24 -24

a:,_my ab -31 31
among:be_# ab 21 -21
b:so ab -20 20
b:was ab 26 -26
none:all_those ab 25 -25
oa:is_still ab 34 -34

a:clases ab 33 -33
me:thirty ab -20 20
other:@date_? ab 27 -27

a:asleep ab 17 -17
among:#_days ab 19 -19
b1:ya ab 17 -17
me:second$ ab -36 36
oa:no_a ab 16 -16
ob1:home ab 18 -18
ob:@date_and ab -18 18
other:work$ ab 20 -20
other:work_for ab -17 17

among:is_there ab 34 -34
b:,_not ab 26 -26
b:guy ab -18 18
me:works$ ab -18 18
other:got_to ab 25 -25
other:ni_loca ab 28 -28

b:ando ab 29 -29
me:es_mi ab -43 43
me:que_# ab 26 -26
none:go ab -16 16
oa:,_then ab 22 -22

a:@date_through ab 19 -19
a:domino ab 19 -19
among:._anything ab 26 -26
b:i_want ab -23 23
me:bad ab 16 -16
none:these ab 37 -37
ob:@holiday ab 26 -26
ob:is_too ab -20 20
other:middle_one ab 47 -47
other:por_favor ab 40 -40

among:tres ab 17 -17
me:and ab -15 15
none:dejeme ab 41 -41
oa0:are ab -19 19
oa:el_de ab 22 -22
oa:one_? ab -17 17
ob:. ab 28 -28
other:ese ab 20 -20
xa:any ab 41 -41

a1:para ab 21 -21
a:@relative_trabaja ab 29 -29
a:que_@insurer ab 22 -22
b0:de ab 45 -45
oa:with_a ab -16 16
ob:- ab -17 17
ob:either_of ab 16 -16
other:el_otro ab -21 21
xa:so ab -21 21

a:but_she ab 22 -22
a:tengo ab 44 -44
b:ando_en ab 25 -25
me:#_a ab 18 -18
me:,_same ab 17 -17
me:in ab 25 -25
oa:to_the ab 30 -30
ob:._not ab -22 22
ob:ew ab -19 19

B:might ab 17 -17
a0:tempranito ab -26 26
b:with_my ab -18 18
me:starts ab -15 15
none:voy_a ab 18 -18
oa0:despues ab 23 -23
oa:instead_of ab 20 -20
ob1:ones ab 23 -23
xb:@date_and ab 21 -21

a:ya ab -32 32
b0:is ab -26 26
b:en_vez ab 23 -23
b:run ab 29 -29
k:ng:last ab 26 -26
me:instead$ ab 40 -40
ob:what_is ab -16 16
other:i_say ab 28 -28

b0:got ab 22 -22
b:._you ab -22 22
none:afternoon_one ab -18 18
none:at_all ab 21 -21
oa:what_about ab 23 -23
ob0:choice ab 32 -32
ob1:esa ab 16 -16
ob:not_a ab -33 33
ob:you_got ab 21 -21
other:too_soon ab 18 -18
xb:he ab 20 -20

a0:can ab 27 -27
a:night_and ab 16 -16
among:@move_. ab 22 -22
b1:comes ab 25 -25
oa0:suits ab 24 -24
ob1:@ride ab 20 -20
ob:,_a ab -16 16
ob:@relative_said ab 26 -26
ob:maybe ab 28 -28
ob:o_el ab 23 -23
ob:wait_that ab -25 25

B:@pay ab -18 18
b1:hold ab -19 19
b:and_it ab -19 19
other:@day_si ab 50 -50
other:runs ab 22 -22
xb:que ab 17 -17

a:not_work ab 24 -24
a:works ab -18 18
b:._do ab -23 23
me:@day_es ab -23 23
me:@drive_, ab -33 33
me:good ab -23 23
me:on_@day ab 17 -17
ob:yo_la ab 26 -26

B:this ab 22 -22
a:during ab 39 -39
among:sirve ab -17 17
b1:porque ab 19 -19
b:otros ab 25 -25
me:about_# ab -32 32
other:^@day ab 20 -20

a:already ab 17 -17
among:works_, ab 39 -39
b0:your ab -19 19
b:up_at ab 20 -20
me:,_asi ab -38 38
me:@insurer_, ab -23 23
me:go ab -25 25
oa:toda_la ab -16 16
other:available$ ab 17 -17
other:hour ab 20 -20

me:cualquiera_menos ab 39 -39
me:favor$ ab -42 42
oa:at_my ab -20 20
ob:not ab -30 30
other:@day_so ab 56 -56
other:over ab 15 -15

a:@call_but ab 19 -19
a:el_otro ab 21 -21
none:get_back ab 15 -15
oa:and_if ab 22 -22
oa:get_off ab 22 -22
oa:it_is ab 19 -19
oa:perdon ab -36 36
oa:than_the ab 16 -16

a:after_the ab 22 -22
a:ni_loca ab 27 -27
b0:, ab -39 39
b:tiene_para ab 18 -18
me:si_puedo ab -17 17
none:@call ab 27 -27
none:tengo_que ab 15 -15
oa:@clinician ab 17 -17
oa:clear ab 21 -21
oa:mismo ab 26 -26
oa:pushed ab 23 -23
ob:nene ab 27 -27

a0:the ab 19 -19
a:before ab 22 -22
a:voy_a ab 30 -30
b:el_@vehicle ab 21 -21
b:of_em ab -27 27
oa0:, ab 25 -25
oa0:. ab 24 -24
xb:se ab 23 -23

a:off ab -24 24
among:^can ab 22 -22
me:cual ab 31 -31
me:un ab -40 40
oa:@fetch_mi ab 18 -18
other:nueve_y ab 17 -17
xb:,_i ab -16 16

a:perfecta ab -15 15
among:busy ab -18 18
me:._the ab 24 -24
me:^oh ab -16 16
none:@clinician ab 21 -21
none:@day_and ab -29 29
oa:available ab 20 -20
ob:either ab 20 -20
ob:espera ab 32 -32
other:last_@day ab 19 -19
other:out_by ab 15 -15

a:? ab 19 -19
among:if_you ab 24 -24
none:how_long ab 33 -33
other:nights ab 19 -19
other:se_puede ab 25 -25
other:works ab 51 -51
xb1:be ab -17 17

among:es_mi ab 15 -15
among:those_# ab 17 -17
oa:._oh ab -22 22
oa:@date_is ab -20 20
ob1:entonces ab 43 -43

b:can ab -15 15
ob:como_a ab -16 16
other:#_@day ab 32 -32
other:@day_morning ab 30 -30
other:ugh ab 15 -15

a:than ab 24 -24
b:one_that ab 26 -26
me:#_not ab 17 -17
me:for_@day ab -22 22
none:esa_no ab 19 -19
oa:emojiyes ab 20 -20
ob:perdon ab 15 -15
other:eso ab 17 -17

a:name_is ab -22 22
among:em ab 21 -21
among:prefiero ab -15 15
among:so$ ab 17 -17
among:ya_no ab 22 -22
none:si$ ab 47 -47
oa:oh ab -22 22
oa:road ab -20 20
ob:haha ab 27 -27
ob:podria ab -27 27
other:get_off ab 31 -31
other:one_but ab 37 -37

a:dentista ab 21 -21
a:one_of ab 26 -26
me:._yes ab -16 16
me:has_to ab 19 -19
me:week ab 27 -27
oa:es_por ab 15 -15
ob:choice ab 32 -32
ob:la_otra ab 33 -33
other:guy ab 18 -18
other:no_le ab 36 -36

a:do_. ab 27 -27
a:got_a ab 22 -22
b:day_so ab -28 28
me:@thanks$ ab -18 18
me:ew ab -19 19
me:hasta_las ab 27 -27
oa0:opcion ab 18 -18
ob:@relative_on ab 26 -26
xa:._i ab 27 -27

a:my_@move ab 17 -17
a:nomas_que ab 24 -24
oa:done_by ab 18 -18
other:@day_mejor ab 17 -17
other:early ab 22 -22

a:i_got ab 21 -21
among:#_instead ab 27 -27
b:those ab 37 -37
me:._what ab -18 18
ob:._los ab -16 16
ob:and ab -21 21
ob:do_you ab 15 -15
other:no_can ab -20 20
other:pues_el ab 26 -26
xa:that_is ab 19 -19

b:@day_so ab -19 19
me:does_not ab -18 18
none:@visit ab 29 -29
none:when ab 57 -57
oa0:will ab 17 -17
oa:para_la ab 19 -19
ob:al ab 16 -16
other:^you ab 22 -22

among:^cualquiera ab -26 26
none:^do ab 58 -58
none:el_# ab 29 -29
oa:,_can ab 33 -33
ob:anniversary ab 17 -17
ob:good ab 18 -18
xa0:$ ab 19 -19

a:good_but ab 16 -16
a:pero_es ab -16 16
b:@day_. ab -23 23
me:@date_or ab 17 -17
none:la_que ab -15 15
ob:by_noon ab -22 22
other:@day_the ab 22 -22
other:^puedo ab 29 -29
other:llego ab 25 -25

a:otro ab 21 -21
b:the_week ab 30 -30
oa:antes ab 34 -34
oa:best ab 23 -23
ob:@date_i ab 45 -45

a:no_se ab -16 16
me:something ab 28 -28
none:ese ab 26 -26
oa1:si ab 18 -18
oa:@date_if ab 22 -22
oa:conviene ab 22 -22
ob:rather ab 17 -17
other:no_hay ab 30 -30
xa:of_those ab 16 -16

a:lol_so ab 26 -26
b:@hours ab 20 -20
b:the_@call ab -19 19
me:of_@date ab 22 -22
none:nope ab 41 -41
none:work_for ab 21 -21
oa:name_is ab 17 -17
other:chevere ab 20 -20
other:now ab 38 -38
xb:any ab 20 -20

among:afternoons ab 18 -18
b1:semana ab 16 -16
b:had ab 18 -18
b:would_rather ab -20 20
none:brb ab 50 -50
other:we_are ab 18 -18
other:yes_to ab 27 -27

a:there ab -29 29
b:be_there ab -24 24
b:me_if ab -26 26
none:el_de ab 17 -17
none:lol$ ab 48 -48
ob:gustaria ab 21 -21
ob:right ab 20 -20
other:@late ab 40 -40

a0:up ab -19 19
b:@year ab -16 16
b:yours ab -26 26
none:@hours ab 28 -28
none:digo$ ab 42 -42
other:of_them ab 26 -26

oa:i_@open ab -16 16
other:@book_it ab 16 -16
other:carro$ ab 21 -21
xb1:so ab 16 -16

B:mas ab 27 -27
a0:ando ab 22 -22
among:^el ab 15 -15
b:ser ab 21 -21
none:tiene$ ab 28 -28
oa:exam ab -15 15
oa:is_fine ab 20 -20
ob:is_good ab -16 16
ob:pero_mas ab 16 -16

a1:los ab -22 22
k:dated~:first ab -30 30
me:fourth ab -31 31
me:quedamos_con ab -18 18
none:dia ab 44 -44
oa:,_dios ab -24 24
oa:que_a ab 18 -18
oa:so_that ab 27 -27
ob:gone ab -22 22

a:more ab 24 -24
a:whichever_is ab -17 17
b:._my ab 17 -17
me:dia ab -45 45
me:dos_primeras ab 27 -27
me:manana$ ab 19 -19
me:muy_temprano ab 18 -18
oa0:yes ab 23 -23
oa1:mas ab 34 -34
ob:,_yes ab 25 -25
ob:clock ab 18 -18
other:@relative_no ab 27 -27
xb:what ab 17 -17

a1:mejor ab -16 16
oa:the_@call ab -19 19
ob:asi_que ab 45 -45
ob:you_have ab 29 -29
other:early$ ab 30 -30

a1:do ab -17 17
me:following ab 26 -26
none:earliest ab -16 16
other:week_. ab 18 -18

a:dia ab 17 -17
b:said ab 16 -16
ob0:since ab 24 -24
ob:los ab -19 19
ob:not_make ab -20 20

a:sirven ab 34 -34
among:pero_si ab -21 21
k:nd:last ab -22 22
me:those_are ab 17 -17
none:dan ab 32 -32
none:sorry ab 31 -31
ob:gave_me ab 23 -23
other:^@date ab 66 -66
other:wait_no ab 22 -22
xb:off_at ab 18 -18

b:work_the ab 25 -25
me:^any ab 26 -26
ob0:i ab 16 -16

a:not_going ab 32 -32
me:maybe ab 22 -22
me:till ab 30 -30
oa0:! ab 28 -28
oa:es_la ab -21 21
ob0:every ab -16 16
xb1:what ab 17 -17

B:court ab 24 -24
me:have_# ab 20 -20
none:hay ab 36 -36
none:otro_dia ab 33 -33
ob:ha ab 30 -30
other:same ab 28 -28
xa1:? ab 16 -16

k:place~:last ab -42 42
me:#_for ab -25 25
me:our ab -25 25
none:con ab 15 -15
none:me ab 18 -18
oa0:o ab 19 -19
oa:me ab -18 18
oa:say ab 34 -34
ob:@relative_dice ab -24 24
other:#_pm ab 16 -16
other:y_el ab -22 22

among:una ab 25 -25
b:i_was ab 17 -17
b:same_day ab 17 -17
me:@day_nomas ab -30 30
me:a_# ab 32 -32
me:ni ab -35 35
oa:bien ab 17 -17
ob:hora_que ab 23 -23
other:,_mi ab 31 -31
other:do_# ab 26 -26
other:libre ab 28 -28
xb:after_the ab 23 -23

B:could ab 17 -17
b:slept ab 20 -20
none:anything_else ab 28 -28
none:time$ ab 21 -21
oa0:tambien ab -24 24
oa:than ab 32 -32

a:verdad_? ab -21 21
me:ahi_estare ab -15 15
me:can_not ab 31 -31
me:hour_later ab 21 -21
me:what_the ab 33 -33
oa1:worse ab -28 28
oa:@book ab 16 -16
oa:which ab -17 17
ob:have_to ab 27 -27
other:oclock ab 38 -38

me:^yes ab -26 26
none:works ab 46 -46
oa:@date_i ab 26 -26
oa:esa_hora ab -18 18
oa:maam ab 29 -29
oa:si ab 30 -30
ob:one_of ab 53 -53
other:kept ab 26 -26

B:day ab 18 -18
a:tell ab -18 18
b:espera ab -29 29
ob:cae ab -19 19
other:que_@fetch ab 21 -21
other:sorry ab 30 -30
xa:of ab 29 -29
xb:us ab 15 -15

a:at_my ab 18 -18
a:week_. ab -21 21
among:._me ab 20 -20
among:otros_dos ab 19 -19
b:me ab -20 20
me:so_i ab -38 38
none:^no ab 54 -54
oa:for_my ab 20 -20
ob1:we ab 22 -22
other:@day_i ab -20 20

none:hon ab -16 16
oa:sali ab 16 -16
other:#_you ab 30 -30
other:free ab 32 -32
other:need_to ab 17 -17

a:no_a ab 22 -22
among:,_not ab 17 -17
b1:when ab 17 -17
me:estoy ab 32 -32
none:^you ab 16 -16
ob:see_the ab -16 16
other:@day_please ab 19 -19
other:no_el ab 26 -26

a:,_como ab -15 15
a:ustedes ab 25 -25
b:, ab -31 31
k:nh:last ab -15 15
oa0:going ab -18 18
oa:to_go ab 17 -17
ob:asi ab 43 -43
ob:llego_. ab 19 -19
other:._wait ab 23 -23
other:ese$ ab 18 -18
other:love ab 16 -16
other:to_say ab 22 -22

oa0:does ab 15 -15
oa0:la ab -21 21
oa:hasta_las ab -25 25
other:^middle ab 16 -16
other:make_@day ab 16 -16

none:work_i ab 19 -19
ob0:say ab -18 18

oa:please_maam ab 29 -29
other:him ab 27 -27
other:igual ab 38 -38

among:sorry ab -16 16
me:and_can ab -21 21
me:you_had ab 20 -20
none:next ab 34 -34

a:en_el ab 22 -22
among:can_come ab -18 18
among:dentista ab 22 -22
b:,_the ab -18 18
b:is_a ab -20 20
b:viaje ab 17 -17
none:all_got ab 25 -25
oa:yes_. ab 19 -19
other:use ab 20 -20
xa1:the ab -20 20
xb:of ab 15 -15

a:give ab -19 19
among:#_? ab 19 -19
among:esta_bien ab 18 -18
none:dura ab 21 -21
none:queda ab 25 -25
none:what_is ab 34 -34
ob1:would ab 22 -22
other:either_@day ab 29 -29
other:matter ab 28 -28
other:otras_dos ab 24 -24

a:juego ab 19 -19
a:oclock_. ab -34 34
me:with_the ab -25 25
oa:better_for ab 24 -24

among:@fetch_la ab 16 -16
among:tres_, ab 15 -15
me:^he ab -16 16
me:lovely ab -23 23
me:si_el ab 21 -21
me:to_say ab -27 27
oa0:ones ab -30 30
other:._# ab 45 -45

a:anniversary ab 22 -22
a:digo ab 16 -16
b:is_to ab 25 -25
b:soon ab -18 18
b:you_hold ab -19 19
me:early_for ab 16 -16
none:ninguna_me ab 39 -39
oa:of ab -23 23

B:get ab -18 18
b:advisor ab -19 19
me:la_manana ab 27 -27
none:can_i ab 27 -27
oa:can_not ab -18 18
oa:pero_me ab -18 18
ob:through ab 17 -17
ob:tiene ab 21 -21
other:!_! ab 16 -16

a:but_only ab -17 17
a:clock_. ab 16 -16
a:is_cutting ab 18 -18
b1:as ab 18 -18
me:is_after ab 23 -23
oa:en_la ab 22 -22
other:light ab 16 -16
other:si_no ab 34 -34

b0:come ab 21 -21
oa:if_that ab 25 -25
ob:more ab 24 -24
other:check ab 23 -23
xa1:yo ab 16 -16

B:dos ab -22 22
a:with_me ab -23 23
b:time ab 27 -27
me:ultimo ab -29 29
xb:day ab 18 -18

a0:and ab 18 -18
a:@treat ab 29 -29
among:@call ab -16 16
k:part:last ab 22 -22
me:got_anything ab 17 -17
none:tengo ab 24 -24

a:,_esta ab 22 -22
a:@thanks ab -16 16
a:same_time ab 21 -21
b1:time ab 25 -25
me:@relative_says ab -28 28
ob:asleep ab 23 -23
other:^ese ab 27 -27
other:^ew ab 23 -23
other:no_. ab 26 -26

b0:past ab -17 17
b:better ab -34 34
k:place~ ab -38 38
me:later ab 48 -48
me:que_me ab -32 32
none:aviso ab 31 -31
none:tomorrow ab 38 -38
other:called ab 19 -19
other:oclock$ ab 36 -36
xa:no_tienen ab 18 -18
xa:on_that ab 30 -30
xa:the_one ab 24 -24

a1:corte ab 16 -16
none:dias ab 31 -31
oa:is ab -18 18
other:is_to ab 29 -29
other:to_early ab 23 -23
other:yo_la ab 15 -15

among:got_# ab 15 -15
b:do_the ab -20 20
oa:lol ab -16 16
other:^not ab 18 -18

b:menos_el ab 19 -19
me:can_we ab 34 -34
oa:,_she ab 18 -18
oa:goes ab -16 16
oa:tell ab 24 -24
ob:wanted ab -19 19
other:hago ab 24 -24
other:wait ab 55 -55

a:pt ab 36 -36
a:tampoco ab 29 -29
a:toca ab 25 -25
oa:si_me ab -18 18
oa:si_ya ab 33 -33
other:i_got ab 24 -24
other:instead$ ab 17 -17

a1:or ab 30 -30
me:@late$ ab 19 -19
none:^esa ab 38 -38
oa:down ab 15 -15
other:#_please ab 27 -27
other:all_# ab 34 -34

a:to_see ab 20 -20
a:yes_to ab 22 -22
me:listo ab -25 25
me:nueve ab -20 20
me:off ab -16 16
none:nothing ab 30 -30
oa0:tengo ab -28 28
other:@date_one ab 41 -41
other:@visit ab 20 -20
other:night ab 35 -35
other:these_three ab 16 -16
xb0:@date ab 25 -25

a:pero_me ab 40 -40
b:bring ab 30 -30
me:have_been ab 15 -15
me:name ab -22 22
none:que_mas ab 30 -30
oa:in_town ab -18 18

a1:por ab 16 -16
a1:worse ab 34 -34
a:be_out ab -22 22
b:ay_no ab 23 -23
me:^no ab 21 -21
other:actually ab 24 -24

among:stuck ab 24 -24
me:^@insurer ab -24 24
none:otros ab 29 -29
oa:good_to ab 19 -19
ob0:opsion ab 22 -22
ob:but_at ab 17 -17
other:have_to ab 37 -37
other:sea ab 28 -28

a0:suits ab -25 25
a:but_at ab 28 -28
a:road ab 25 -25
among:you_got ab 24 -24
b:had_to ab -20 20
b:times ab 17 -17
me:do_you ab 17 -17
me:need ab 16 -16
me:ya_me ab -24 24
none:new_@year ab 32 -32
oa:perfecto ab 25 -25
other:@day_in ab 24 -24
other:free$ ab 24 -24

b1:is ab 40 -40
me:before_the ab 16 -16
me:could_you ab 22 -22
me:let_me ab 26 -26
ob1:about ab 17 -17
ob1:before ab -20 20
other:^simon ab 16 -16
other:moved ab 16 -16
other:ni_@day ab -35 35

B:none ab 31 -31
a1:anything ab 23 -23
b:quedamos ab -18 18
b:see_the ab 18 -18
me:on_that ab 22 -22
none:me$ ab 44 -44
oa:no ab -31 31
ob:sea ab -19 19
other:algo ab 24 -24
other:you_all ab 21 -21

a1:tengo ab 16 -16
a:make ab 25 -25
a:para_la ab -27 27
b:long ab 24 -24
b:me_queda ab -15 15
b:whichever ab -15 15
me:am$ ab -27 27
me:is_good ab -36 36
oa1:us ab -26 26
oa:if_not ab 21 -21
oa:ones ab -28 28
other:is$ ab 26 -26
other:process ab -25 25

B:@clinician ab 17 -17
a:me_cae ab -32 32
oa0:for ab -25 25
oa1:favor ab 36 -36
oa:is_when ab -22 22
other:be ab 16 -16
other:ok$ ab 21 -21
xb:despues ab 22 -22

a:@eat_? ab 20 -20
a:home_from ab 19 -19
a:load ab 17 -17
a:soon ab 20 -20
b0:? ab 22 -22
oa1:please ab 30 -30
other:noche ab 16 -16

a:i_have ab 25 -25
b1:out ab 19 -19
b:choice ab -30 30
b:i_know ab 27 -27
me:antes$ ab -36 36
me:opcion_# ab -17 17
none:,_the ab 18 -18
none:los_@day ab 55 -55
ob:@relative_can ab 21 -21
ob:que_puedo ab 32 -32
other:day_. ab 24 -24

me:mediodia ab 25 -25
none:others_? ab 25 -25
ob1:dale ab 17 -17
ob1:era ab 27 -27
ob:,_so ab 26 -26
ob:around ab 21 -21
other:me_at ab 16 -16

a1:alcanzo ab 21 -21
a:someone ab -20 20
a:when_the ab 16 -16
among:on_all ab 36 -36
none:tiene ab 39 -39
oa1:be ab 33 -33
oa:out ab -19 19
ob:one_that ab -24 24
other:am_the ab 17 -17
other:esa ab 46 -46
other:la_tercera ab 44 -44

a:@insurer ab 18 -18
a:still_@open ab -18 18
b:anything_after ab 16 -16
b:fine_but ab -27 27
me:@day_pero ab 37 -37
oa:@food ab -23 23
ob:all ab 26 -26
ob:trucks_in ab 22 -22
other:@relative_can ab 32 -32
other:go ab 35 -35
other:rather ab 20 -20

a:for_the ab 17 -17
among:mas_temprano ab 21 -21
b0:next ab 24 -24
b:jaja_. ab -21 21
me:or ab 23 -23
none:none_of ab 22 -22
oa:el_@vehicle ab -25 25
other:simon ab 16 -16

a:lovely_, ab -28 28
me:quedo_con ab -22 22
oa:out_. ab -18 18
ob:meant ab 37 -37
other:is_on ab 23 -23

B:after ab -21 21
a1:out ab 31 -31
a:vos ab -26 26
among:el_que ab 29 -29
among:out_by ab -20 20
me:deja ab 27 -27
ob1:got ab 21 -21
ob:._you ab 18 -18
other:either_of ab -17 17
other:el_primero ab 39 -39
xb0:is ab -19 19

a0:available ab -19 19
a:bien ab -26 26
b:gone ab 19 -19
me:,_we ab -21 21
me:but_@move ab 29 -29
me:nos_quedamos ab -18 18
me:the_girl ab -25 25
none:uy ab 30 -30
oa0:like ab 38 -38
oa:lol_so ab 18 -18
ob:cualquiera ab -24 24
other:juego ab 37 -37
xa:@date ab 27 -27

a0:not ab 25 -25
me:^my ab 17 -17
oa0:only ab 50 -50
oa1:dios ab -24 24
oa:!_! ab 32 -32

a0:a ab -16 16
a:and_the ab 25 -25
among:^\xc2\xbf ab 28 -28
k:ndp ab 24 -24
me:me_at ab 19 -19
none:what_about ab 37 -37
oa:._wait ab -28 28
oa:la_@relative ab -20 20
other:boss$ ab 20 -20
other:fish ab 29 -29
xa:can ab -17 17
xa:la ab -27 27
xb:? ab -20 20

oa:are_no ab -27 27
ob1:through ab 21 -21
other:las_diez ab 28 -28
other:week_of ab 19 -19

none:later ab 16 -16
oa:has_the ab 39 -39
other:i_could ab 19 -19
other:perdon ab 25 -25
xa:@relative ab -22 22
xa:time ab 24 -24

a:,_please ab -23 23
a:long_as ab -26 26
a:saying ab -28 28
among:#_or ab -23 23
among:misma_hora ab 24 -24
among:to_me ab -27 27
b1:fine ab -29 29
me:@year ab 27 -27
me:that_@day ab 23 -23
other:no_, ab -20 20
other:soon ab 18 -18
other:y_la ab -15 15

b1:esa ab -30 30
none:reyes ab 21 -21
ob:,_it ab 35 -35
ob:got_a ab -26 26
other:better ab 24 -24
other:due ab 21 -21
other:negative ab 21 -21
other:run ab 31 -31

a:,_tipo ab 22 -22
a:none ab 29 -29
a:works_but ab 32 -32
b:before ab 28 -28
b:nos ab 25 -25
b:was_up ab 39 -39
oa:tampoco ab -27 27
ob:so ab 18 -18
other:es_la ab 23 -23
other:one_and ab -18 18
other:pero_si ab 39 -39

me:?_i ab 18 -18
me:^lock ab -16 16
me:copy ab -28 28
none:ver ab 43 -43
oa:anyway ab -15 15
ob:since ab 20 -20
other:^is ab 29 -29
other:ultimo ab 25 -25
xb:pero ab 24 -24

a:._mejor ab -15 15
b:make_it ab -20 20
k:ndp:middle ab 35 -35
none:bien ab 46 -46
other:cual ab 18 -18

a:no_puedo ab 30 -30
a:so_the ab 17 -17
b:@date_? ab 17 -17
k:dated ab -16 16
me:^how ab -16 16
oa:pregunto ab 20 -20
other:de_dia ab 22 -22
other:like ab 35 -35
other:one_you ab 17 -17
other:roger ab 31 -31
xb:@vehicle ab -19 19

a0:tambien ab 37 -37
a:ando_en ab 17 -17
a:still ab -17 17
among:tengo_corte ab 16 -16
me:one_i ab -30 30
other:^con ab 26 -26
other:hon ab 17 -17
other:preference ab 22 -22
other:puedo_, ab 19 -19

B:los ab -20 20
a:conflicts ab 34 -34
oa:day_, ab 24 -24
other:ni ab -29 29

among:^could ab 32 -32
me:pues_el ab -19 19
none:let_me ab 56 -56
oa:and ab -21 21
oa:nap ab -32 32

a:half_past ab 17 -17
a:if_that ab -24 24
a:is_ok ab -18 18
a:with_my ab -23 23
among:i_can ab -22 22
other:@drive ab 24 -24
other:if_i ab 36 -36
other:too_, ab 34 -34
xb:on ab 18 -18

b:( ab 23 -23
b:pero_mas ab 18 -18
oa:\xc2\xbf ab 23 -23

a:please_. ab -19 19
b:unless ab -17 17
me:that$ ab -16 16
ob:down_for ab 23 -23
other:and_my ab -16 16
other:primera$ ab 54 -54
other:though$ ab 15 -15

among:@day_a ab -18 18
me:instead ab 19 -19
ob1:if ab -19 19
ob:she_is ab 25 -25
other:._that ab -18 18
other:us ab 35 -35
xb:free ab 16 -16

a:at_noon ab -16 16
a:half ab 23 -23
b0:otras ab 22 -22
b1:@visit ab 21 -21
b:but_the ab 30 -30
b:comes ab -15 15
b:have_said ab 26 -26
oa1:prefiero ab 17 -17
oa:oclock_, ab 19 -19
ob0:meant ab 26 -26
ob:said_the ab -20 20
other:me_. ab 34 -34

a:if_there ab -19 19
a:noon ab 22 -22
a:that_one ab -23 23
among:quedo_con ab 28 -28
b1:rather ab -16 16
oa:llego_. ab -15 15
oa:que_hay ab -17 17
other:es_mi ab 28 -28
other:yours ab 17 -17
xa0:en ab 18 -18
xk:last ab 32 -32

a1:ahora ab 18 -18
me:menos ab 49 -49
other:@day_would ab 29 -29
other:was_up ab 15 -15
xa:same ab 23 -23
xa:you ab 16 -16

a:._not ab 37 -37
a:look ab 18 -18
a:pero_mas ab 31 -31
b0:around ab -19 19
b:@price ab 17 -17
ob:que ab -26 26
other:about_the ab 16 -16
other:ninguna ab 17 -17
other:pm_@day ab 21 -21
other:said$ ab 17 -17

b1:an ab 17 -17
b:no_a ab 30 -30
me:de_@date ab -41 41
me:say ab -23 23
oa:?_if ab -18 18
ob:any ab -16 16
other:la_troca ab 17 -17
xa:on_the ab -16 16

a:._wait ab 18 -18
a:not_go ab 18 -18
b1:before ab 15 -15
b:@price_, ab -18 18
me:^mi ab 16 -16
none:._la ab 16 -16
oa:can_leave ab 29 -29
oa:esta_bien ab 35 -35

b0:said ab 16 -16
b:da ab -23 23
me:pero_las ab 16 -16
oa:conflicts ab -30 30
oa:de ab -24 24

among:good_but ab 31 -31
me:#_please ab -25 25
me:lock_me ab -16 16
none:@thanks_you ab 36 -36
oa:trabajo ab -18 18
oa:you_can ab 19 -19
other:@day_? ab 57 -57
other:@day_pero ab 32 -32

among:@day_no ab 19 -19
b0:ese ab 32 -32
b:about_the ab 16 -16

a:depends ab 19 -19
a:do_the ab -20 20
a:igual ab 34 -34
a:next ab 29 -29
b0:la ab -26 26
k:last4 ab -40 40
me:tengo_que ab 22 -22
none:@late ab -23 23
ob1:good ab -18 18

a:the_shop ab 17 -17
me:primera$ ab -20 20
me:trabaja ab 24 -24
none:^@date ab 29 -29
none:el_que ab 22 -22
none:ninguno_de ab 16 -16
oa:can ab 21 -21
oa:es_que ab 17 -17
ob:give_me ab 21 -21
xa:@date_. ab -26 26

a:a_week ab 27 -27
b1:@ride ab -16 16
b:@relative_. ab -24 24
b:brunch ab -27 27
b:got ab 29 -29
me:we_@move ab 17 -17
none:that$ ab 22 -22
ob:@price ab -21 21
ob:\xc2\xbf ab 30 -30
other:have_a ab 26 -26

a1:with ab 34 -34
among:one_, ab 31 -31
me:one_if ab -25 25
me:you$ ab -26 26
none:ahorita ab 43 -43
oa:trabajo_, ab -27 27
other:^either ab 54 -54

B:meant ab 32 -32
a:! ab -23 23
a:,_after ab 39 -39
a:can_leave ab -29 29
b1:noon ab -25 25
b:agarro_la ab -17 17
none:^either ab 49 -49
other:._@day ab 34 -34
other:^let ab 23 -23
other:yesterday ab 26 -26

a:para_el ab 16 -16
me:other_two ab 29 -29
none:@day_? ab 19 -19
oa:es_cuando ab 16 -16
other:@drive$ ab 31 -31
other:game ab 36 -36

a1:are ab 24 -24
a:si_ya ab -34 34
b:the_truck ab 28 -28

B:@hours ab -20 20
a0:ok ab -27 27
a:there_is ab -25 25
b:pero_en ab 16 -16
me:dear ab -16 16
me:del_# ab 17 -17
me:other ab 35 -35
me:ultima$ ab -28 28
me:yes_the ab -15 15
none:the_afternoon ab -21 21
ob0:. ab 37 -37
ob:here_. ab 15 -15
ob:no_, ab 15 -15

B:yo ab 32 -32
a1:when ab 34 -34
a:other ab 18 -18
among:two$ ab 48 -48
me:dale ab -39 39
none:con_mi ab 26 -26
oa:payday ab -20 20
other:make_it ab 29 -29
xa:at ab 17 -17

a:all_right ab -36 36
among:let ab 18 -18
b0:any ab 27 -27
b:fue ab 39 -39
none:ahora ab 16 -16
ob0:too ab -26 26
other:mas_temprano ab -20 20
other:three_. ab 18 -18

a:,_can ab 18 -18
b:time_but ab 23 -23
me:day ab 18 -18
me:the_last ab 19 -19
oa:now ab 32 -32
ob:day_before ab -18 18
other:#_ya ab 30 -30
other:@relative_says ab 40 -40
other:means ab 28 -28
other:name_is ab 17 -17

a:the_furnace ab 25 -25
b0:to ab 47 -47
b:cual_era ab 26 -26
b:put ab -19 19
none:are_the ab 26 -26
none:none ab 22 -22
ob0:make ab -28 28
ob1:because ab 19 -19
xa:@date_, ab 23 -23

B:yes ab -19 19
a:confirmed ab -28 28
b:haha ab -28 28
me:told_you ab -22 22
ob:._so ab 28 -28
other:lock_me ab 22 -22
xb:is_there ab 15 -15

b:@relative_dice ab 20 -20
b:go_to ab 31 -31
me:#_me ab -23 23
none:sigue ab 38 -38
oa:,_esa ab 28 -28
ob:que_es ab 56 -56
xb:instead ab 17 -17

a:salgo ab -28 28
among:la_otra ab 39 -39
me:minutes ab 16 -16
ob:lol ab 18 -18
ob:which_is ab 33 -33

B:furnace ab -16 16
among:right$ ab 28 -28
among:work_and ab 21 -21
b:dicho ab 25 -25
me:^ew ab -19 19
me:but_it ab 17 -17
none:other_times ab 23 -23

a0:tengo ab 48 -48
a:hay ab 41 -41
b0:these ab 28 -28
b:so_it ab -16 16
me:i_could ab 17 -17
other:@hours ab 39 -39
xb:just ab 23 -23

a0:night ab 26 -26
a:i_do ab -18 18
b:mean ab -21 21
oa:de_las ab 21 -21
other:no_es ab 18 -18
other:opsion ab 22 -22
xb:so ab 22 -22

a:hasta ab 39 -39
a:perfect ab -21 21
among:@drink ab 31 -31
b:es_en ab -19 19
me:._# ab 29 -29
me:@holiday ab 27 -27
none:me_ask ab 27 -27
other:of_elimination ab -26 26
other:one_of ab 40 -40
other:payday ab 24 -24
other:your ab 35 -35

among:find ab 21 -21
none:i_can ab -15 15
none:morning$ ab -19 19
oa:porque_el ab 21 -21
ob:i_want ab 35 -35
other:@staff ab 17 -17
other:night_and ab 24 -24
other:que_hay ab 19 -19
xa:get ab 29 -29
xb1:instead ab 17 -17

B:as ab 21 -21
a1:but ab 29 -29
a:@vehicle ab 39 -39
a:when_my ab 28 -28
me:please_, ab -20 20
oa:con ab -22 22
oa:i_told ab 19 -19

a1:se ab 15 -15
a:called ab -24 24
a:due ab 27 -27
a:one_works ab -19 19
b1:dale ab -23 23
me:,_el ab -24 24
named0:no ab 50 -50
oa:lo_del ab -16 16
ob:nomas_que ab 34 -34
other:can_bring ab 20 -20
other:hora$ ab 17 -17
xa0:? ab 27 -27
xa:those ab 16 -16
xb1:on ab 31 -31

a:can_we ab 20 -20
a:for_us ab 16 -16
k:day ab -20 20
me:primeras ab 27 -27
me:see_you ab -18 18
none:and_i ab 36 -36
none:what_do ab 19 -19
ob:works_but ab 29 -29
other:#_i ab 19 -19
other:third_i ab 16 -16
xb:every ab 15 -15
xb:i_get ab 16 -16

b:moved ab 27 -27
b:salgo_a ab 32 -32
me:otras ab 19 -19
me:second ab -18 18
other:^sorry ab 20 -20
other:again$ ab 20 -20
other:but_# ab 21 -21

b:date ab 19 -19
me:carro$ ab -15 15
me:not_at ab 18 -18
none:? ab 87 -87
none:@date_? ab 16 -16
none:pues ab 28 -28
oa:works_for ab -16 16
ob:bien ab -17 17
other:de_en ab -16 16
other:watch ab 15 -15

among:later ab 32 -32
me:perfect$ ab -23 23
none:early ab 25 -25
other:great ab 16 -16

a:girl ab -19 19
b:pongame ab -27 27
b:yes ab -31 31
me:first_one ab -17 17
me:past$ ab 27 -27
me:same ab 18 -18
none:did ab 44 -44
oa:fine ab 21 -21
other:@relative_tiene ab 26 -26

b:._wait ab -17 17
oa:possible ab -29 29
other:@symptom ab 27 -27
other:ahi_estare ab 16 -16

a1:to ab 21 -21
xb1:. ab 35 -35

b:algo_mas ab 19 -19
b:i_would ab -18 18
b:is_there ab 27 -27
b:then_i ab 18 -18
me:pm_one ab -23 23
ob:no_good ab 26 -26
other:out ab -37 37
xa:that_day ab 28 -28

a0:away ab 17 -17
a:me_the ab -20 20
me:please$ ab -31 31
oa:misma_hora ab 17 -17
ob:will_do ab 24 -24

a0:? ab 17 -17
b0:not ab 54 -54
b:podria ab 37 -37
me:@day_y ab 16 -16
none:,_what ab 19 -19
none:any_of ab -22 22
none:during ab 17 -17
oa:,_@thanks ab 29 -29
ob:mejor_el ab 30 -30
ob:there_anything ab 22 -22
other:do_you ab 20 -20
other:era ab 22 -22

B:@door ab 22 -22
a:shop ab 17 -17
b:before_the ab 17 -17
b:pero_las ab 16 -16
other:los_tres ab 15 -15
other:rest ab 17 -17
other:the_@vehicle ab 22 -22

b:every ab 30 -30
me:account ab -30 30
none:those_. ab 23 -23
oa1:unless ab 22 -22
ob:is_not ab -24 24
other:tengo_que ab 40 -40
xa1:, ab 18 -18

a:despues_de ab 21 -21
among:^anything ab 35 -35
k:part:first ab -29 29
none:whole ab 26 -26
oa:means ab -29 29
oa:ni_modo ab -16 16
ob:la_mas ab 40 -40

B:iba ab -15 15
B:ooh ab 19 -19
a:@fetch ab -20 20
a:nada ab -27 27
b0:every ab 27 -27
b1:had ab 16 -16
b:menos_la ab 34 -34
none:#_@date ab 21 -21
ob:of_em ab 33 -33
xa:i_got ab 19 -19

b0:out ab 26 -26
me:nomas_que ab 24 -24
other:no_tengo ab 29 -29
xa0:que ab 18 -18

a1:suit ab -21 21
b:bet ab -37 37
me:antes ab 17 -17
none:the_same ab 21 -21
other:his ab 27 -27
other:which$ ab 26 -26

a:hold_on ab -21 21
a:sin ab -22 22
a:tambien ab 41 -41
b1:em ab -30 30
b:hasta_las ab 27 -27
b:you_do ab 19 -19
me:,_@thanks ab -20 20
me:then_. ab 18 -18
oa:@pay ab -18 18
ob:else ab -19 19
ob:fine ab 44 -44
ob:out ab -31 31
ob:voy ab 18 -18
other:; ab -15 15
other:and_@day ab -16 16
other:every_@day ab 19 -19
other:gave_me ab 23 -23
other:that_@day ab 33 -33
xb0:by ab -15 15

a:._oh ab 22 -22
b1:at ab -21 21
b:las_de ab 48 -48
me:^nos ab -18 18
me:i_can ab 16 -16
oa:and_you ab -17 17
other:#_tengo ab 21 -21
other:please ab 45 -45
other:quien_me ab 18 -18
other:un ab 28 -28

a:espera ab 39 -39
a:that_the ab -25 25
among:that_same ab 21 -21
b1:oh ab -15 15
me:and_@day ab 18 -18
none:,_que ab 21 -21
oa:that_week ab -21 21
ob:was_going ab -16 16
ob:when_i ab -18 18
other:on_a ab 19 -19
other:out_at ab -18 18
other:those_are ab 25 -25

B:second ab 20 -20
among:preference ab 15 -15
b:asi ab -41 41
b:leaves ab -19 19
ob:la_opcion ab 15 -15
other:._el ab 16 -16

a:after ab 17 -17
among:by_noon ab -20 20
among:pt ab -15 15
b:since ab 23 -23
me:^bet ab -37 37
oa:,_after ab -21 21
other:if_it ab 20 -20
other:mejor_la ab 20 -20
other:some ab 17 -17

a:fine_, ab -18 18
oa:cuando ab 29 -29
ob1:time ab 20 -20
other:@day_time ab 16 -16
other:dice_que ab 25 -25
other:if_somebody ab 17 -17
other:taken ab 18 -18

a:yes ab -34 34
me:am_good ab -33 33
none:@clinician$ ab 51 -51
xa:y ab -17 17

a:can_it ab 17 -17
a:pregunto ab 18 -18
b:possible ab 17 -17
b:y_si ab 25 -25
me:._my ab -19 19
none:^one ab 23 -23
none:^ugh ab 18 -18
none:mi_@relative ab 43 -43
oa:if_my ab 16 -16
oa:puede_a ab 16 -16
ob:despues_de ab 18 -18
other:esos ab 23 -23
other:i_had ab 16 -16
other:kindly ab 30 -30

among:mas ab 19 -19
b:not_the ab 30 -30
me:let_us ab -16 16
ob:numero ab 22 -22
other:manager ab 15 -15
other:no_# ab 26 -26
other:say ab 47 -47

a0:@insurer ab -27 27
a:@date_, ab 22 -22
a:it_at ab 16 -16
among:cut ab 26 -26
b1:you ab 18 -18
b:menos ab 49 -49
none:^que ab 30 -30
oa:actually ab -33 33
oa:is_good ab 29 -29
ob:el_del ab 28 -28
ob:next ab 23 -23
ob:ya_la ab -17 17

a:al ab 22 -22
a:lol ab 24 -24
b1:go ab -16 16
b:,_en ab 44 -44
me:dice_que ab -19 19
me:se_puede ab 20 -20
oa:be_better ab 24 -24
oa:is_nothing ab 29 -29
oa:slept ab 22 -22
oa:tiene_la ab -18 18
other:habia_dicho ab 16 -16
other:never ab 15 -15
other:todavia ab 31 -31

among:do_you ab 22 -22
b:my_advisor ab -25 25
me:dos_de ab -19 19
none:^yes ab 44 -44
oa:pero_en ab 18 -18
other:meant ab 21 -21
other:that_. ab 31 -31

among:with ab -17 17
b:keep ab 27 -27
me:y_ya ab -24 24
none:si ab 67 -67
oa1:llego ab -17 17
oa:week ab -28 28
ob1:del ab 25 -25
ob:trabajo_, ab 24 -24
other:one_lol ab -20 20
other:y_no ab 27 -27

among:i_get ab 17 -17
among:what_else ab 34 -34
b:. ab -41 41
me:after_# ab 17 -17

a:,_and ab -28 28
among:@day_pues ab 17 -17
among:en_vez ab 26 -26
b:will_do ab -23 23
me:want ab -27 27
oa:sounds ab 22 -22
other:las_dos ab 43 -43
other:tampoco$ ab -31 31
xa:,_the ab 15 -15

a0:llego ab -32 32
a:got_my ab 22 -22
b:de_mi ab -26 26
me:@price ab -25 25
none:ask_my ab 42 -42
none:cuando ab 46 -46
oa1:because ab 26 -26
oa1:misma ab 26 -26
ob1:tight ab 26 -26
other:horas ab 23 -23

B:has ab -28 28
oa:._actually ab -33 33
oa:la ab -27 27
oa:worse ab -28 28
ob:for_me ab 17 -17

a:ones ab 49 -49
among:dialysis ab 21 -21
among:que_a ab 22 -22
me:semana ab 42 -42
ob:@book ab 20 -20
ob:so_it ab 25 -25

a:@relative_is ab 17 -17
a:one_in ab 19 -19
b:she ab 16 -16
me:^@date ab -21 21
me:after_the ab 26 -26
me:is_@day ab -25 25
me:said ab -35 35
oa0:ni ab -21 21
ob:?_i ab -17 17
other:^second ab 26 -26
other:first_, ab 21 -21

a1:they ab 25 -25
a:it_, ab -23 23
b:for_the ab -18 18
ob0:be ab 42 -42
other:honey ab 23 -23
other:la_# ab 18 -18
other:with_the ab 23 -23

a:@drive_, ab -20 20
b:no_se ab 23 -23
me:^primero ab 24 -24
me:noon ab 17 -17
me:works_, ab -23 23
oa:meant ab -19 19
ob:that_day ab 27 -27
ob:the_truck ab -15 15
other:#_not ab 23 -23
other:ese_@day ab 22 -22
other:two_of ab 24 -24

a:duty ab 27 -27
a:since ab -17 17
among:same_time ab 21 -21
b:entonces ab -31 31
b:la_de ab -31 31
me:the_following ab 26 -26
me:trabajo ab 27 -27
other:got_any ab 22 -22
other:quiero ab 22 -22
other:would_have ab 31 -31
other:you_listed ab 17 -17

B:ya ab 17 -17
me:see ab 50 -50
ob:las_de ab -19 19
other:@day_# ab 76 -76
other:had ab 37 -37
other:sale ab 31 -31

a:._ay ab 18 -18
b:@relative_, ab -28 28
me:drop ab -17 17
ob:did ab 24 -24
ob:instead ab 18 -18

among:digo ab -19 19
b:si_puedo ab -19 19
none:#_y ab 26 -26
oa:tempranito ab 26 -26
ob:yes_to ab 28 -28

b:si_el ab 33 -33
k:dated~ ab 40 -40
me:ser ab 17 -17
none:^not ab 20 -20
ob0:but ab 34 -34
ob:@date_one ab 25 -25
other:long ab 19 -19
other:they ab 18 -18
xb1:one ab 23 -23

a:ha ab 16 -16
a:the_@insurer ab 16 -16
b:dame_el ab -17 17
b:week_after ab 18 -18
me:in_the ab 23 -23
me:what_is ab -21 21
oa1:by ab 19 -19
oa:pero ab -21 21
ob:no_hay ab 26 -26
other:none ab 20 -20

a0:than ab 37 -37
a1:there ab -26 26
a:cumple_de ab 18 -18
other:el_ultimo ab 25 -25
other:eye ab 18 -18

b:ni_la ab 29 -29
me:#_instead ab 35 -35
me:go_with ab -21 21
me:perfecta ab -15 15
none:anything ab 24 -24
ob:muy ab -15 15
ob:said ab -19 19
other:run_me ab 16 -16

a1:lo ab 20 -20
a1:same ab 19 -19
a:pero_no ab 24 -24
a:please ab -21 21
b1:@open ab 16 -16
b:,_de ab -25 25
none:about_the ab 19 -19
ob:no_es ab -25 25
ob:unless ab 23 -23
other:@relative_is ab 28 -28

b:lowkey ab 30 -30
b:rather_not ab -17 17
me:not_have ab -23 23
oa:much ab 17 -17
ob1:days ab 29 -29
ob:with_the ab 29 -29
other:^negative ab 21 -21

a:estoy_en ab 21 -21
among:be_better ab 26 -26
among:llega_el ab 24 -24
b1:entonces ab -25 25
b:@visit_is ab 15 -15
me:i_guess ab -36 36
none:one_of ab 54 -54
oa0:@open ab -16 16
other:,_we ab 36 -36
other:ay_no ab 28 -28
xb:be_there ab -16 16

a:conviene ab -20 20
b:._not ab 17 -17
b:court_date ab 19 -19
none:@date ab 23 -23
oa:my ab -20 20
ob:bday ab 21 -21
other:lock ab 22 -22

among:@day_entonces ab -20 20
among:day$ ab 37 -37
b1:@door ab 21 -21
me:nine_thirty ab -20 20
oa:me_lo ab 18 -18
xb:make ab 25 -25

among:^ni ab 36 -36
b:yes_to ab -17 17
me:^a ab -17 17
oa:@relative_is ab -18 18
oa:asleep ab -24 24
other:down$ ab 19 -19

a:: ab -16 16
a:is_gone ab -27 27
among:and_@day ab 22 -22
among:third_one ab 15 -15
b1:ni ab 23 -23
b:at_work ab 22 -22
me:las_otras ab 19 -19
none:mas_tiene ab 25 -25
oa:,_either ab -39 39
other:@relative$ ab 52 -52
other:dicho ab 16 -16

a:because_i ab 21 -21
among:^id ab -16 16
b:rather_the ab -16 16
me:either_of ab 24 -24
none:latest ab -20 20
none:we ab 27 -27
oa:._a ab 21 -21
other:days$ ab 21 -21
xa:instead ab 35 -35

B:our ab 16 -16
a:,_either ab 26 -26
a:to_noon ab 17 -17
ob:el_de ab 37 -37
other:tercera$ ab 29 -29

b:works_, ab 29 -29
me:but_@day ab -22 22
me:not_# ab 28 -28
me:the_@relative ab -18 18
none:.$ ab 36 -36
none:la_@late ab -30 30
oa:that_day ab 19 -19
other:too ab 25 -25

b:mas_@late ab 18 -18
b:puedo_el ab 21 -21
b:pues ab -17 17
me:hora ab 17 -17
me:tengo ab 31 -31
other:before_the ab -21 21
other:there ab 42 -42
xb:despues_de ab 17 -17

B:and ab -32 32
a:pagan ab 17 -17
among:which$ ab -38 38
me:con_la ab -28 28
none:think ab 38 -38
oa:tendria ab -20 20
ob:hasta ab 28 -28
other:@day_que ab 44 -44
other:the_week ab 23 -23

a:but_@move ab 29 -29
k:place:first ab 20 -20
oa0:one ab 24 -24
ob0:more ab 23 -23
other:,_# ab 19 -19

a:out_of ab -21 21
me:she ab -16 16
oa:man ab 25 -25
ob:soon ab 23 -23
other:#_mi ab 25 -25
other:during ab 27 -27
other:el ab 20 -20

a0:tampoco ab 29 -29
b:lock ab -21 21
me:available ab -16 16
me:can_make ab -18 18
oa0:llego ab 45 -45
oa:pero_a ab 33 -33

a1:too ab 22 -22
a:senorita ab -25 25
b:your ab 17 -17
me:todavia ab 30 -30
me:you_got ab 32 -32
ob:keep ab -22 22

a:get_my ab 27 -27
b:can_take ab -21 21
b:have_the ab -24 24
me:first_of ab -18 18
oa1:ay ab -17 17

a0:porque ab -28 28
a:@date_and ab 50 -50
a:much ab -15 15
a:que_a ab 19 -19
me:available$ ab -22 22
me:i_want ab -32 32
none:i_was ab 28 -28
none:vez ab 22 -22
oa1:will ab 31 -31
oa:,_not ab 16 -16
oa:starts ab -19 19
ob:better ab 44 -44
other:@day_to ab 19 -19
other:@day_works ab 25 -25
xb:and ab -17 17

among:none ab 22 -22
me:^la ab -34 34
oa:y_me ab 21 -21
other:y_me ab 36 -36

a:menos ab 20 -20
among:so_that ab -17 17
b:not_so ab 24 -24
none:aviso$ ab 26 -26
oa:pagan ab -15 15
other:#_? ab 49 -49
other:@relative_y ab 21 -21
other:ten ab 18 -18

B:@howmuch ab 25 -25
a1:us ab 16 -16
among:least ab 22 -22
b:i_come ab 16 -16
me:works_but ab 20 -20
none:esas_me ab 19 -19
oa:any ab 32 -32
oa:only ab 63 -63
oa:right ab 36 -36
ob:gave ab 23 -23
other:@date_or ab 22 -22
other:mornin ab 15 -15

B:fuera ab 20 -20
among:^none ab 22 -22
among:at_ten ab 19 -19
among:is_fine ab -15 15
me:^those ab 16 -16
me:por_favor ab -53 53
oa:,_is ab -22 22
oa:got_my ab 16 -16
oa:ni ab -26 26
other:#_de ab 27 -27
other:gets_in ab 23 -23

a0:! ab -25 25
a0:no ab 45 -45
b:yo_la ab -17 17
me:#_por ab -24 24
me:pregunto_a ab 17 -17
none:al ab 27 -27
none:do_not ab -15 15
oa1:@relative ab -16 16
ob0:around ab 21 -21
ob:over ab 30 -30
other:uno ab -15 15
other:we_will ab 19 -19

none:@food ab -16 16
oa1:better ab 25 -25
ob1:does ab 27 -27
ob1:one ab -20 20
other:@fetch$ ab 19 -19
other:in_on ab 28 -28
xb0:^ ab 27 -27

a:bad ab 17 -17
me:#_no ab 32 -32
me:now ab -27 27
none:ugh ab 18 -18
oa:will_be ab 27 -27
other:,_si ab 18 -18
other:me_to ab 28 -28

a:hasta_las ab 33 -33
a:que_se ab 17 -17
among:#_that ab 30 -30
me:con_mi ab 19 -19
me:los_@day ab -19 19
none:do_@day ab 33 -33
none:we_do ab 23 -23
oa1:possible ab -24 24
ob1:works ab 23 -23
ob:jaja_. ab 25 -25
other:con_el ab -16 16
other:so ab -16 16

b1:ok ab -25 25
b1:was ab 26 -26
b:that_the ab -25 25
me:option_# ab -18 18
me:run ab 20 -20
none:eso ab 35 -35
ob:never ab 33 -33
ob:so_yes ab 22 -22

a:con_el ab 24 -24
b:work_and ab 15 -15
me:^would ab 21 -21
me:past_nine ab -21 21
ob:you_make ab 26 -26
other:first$ ab 52 -52

B:. ab -20 20
a0:nomas ab -23 23
among:others ab 33 -33
b:._put ab -20 20
me:em ab -27 27
me:esa$ ab -36 36
other:^cualquiera ab -23 23

among:earlier ab 24 -24
me:keep ab 19 -19
none:@relative_, ab 39 -39
xa:eso ab -20 20

a0:@hours ab 29 -29
a:than_that ab 16 -16
a:till ab 21 -21
b0:one ab 28 -28
none:dias_? ab 18 -18
oa:works_, ab 30 -30
ob:week ab 40 -40
other:church ab 27 -27
xb0:of ab 28 -28

a:is_out ab 50 -50
a:of_my ab 20 -20
among:from_# ab 28 -28
b:day_as ab 21 -21
b:so_i ab -20 20
me:sounds ab -19 19
ob:esos ab 22 -22
ob:make_it ab 48 -48
other:anything ab -18 18

me:send ab -22 22
me:yes_to ab -24 24
none:look ab 16 -16
oa:ay ab -17 17
other:@day_@visit ab 20 -20

a:bring ab -18 18
a:el_carro ab 36 -36
b:cual ab 16 -16
oa:no_puedo ab -16 16

a:is_the ab 25 -25
a:that_day ab 20 -20
me:dios ab -35 35
me:to_# ab 25 -25
none:no_hay ab 21 -21
none:pero ab 27 -27
none:see ab 59 -59
oa:boss ab -22 22
ob:,_es ab 29 -29
ob:@body_. ab 18 -18
other:@call_me ab 17 -17
other:except ab 23 -23
other:me_nothing ab 22 -22
xb:got_the ab 31 -31

B:here ab -17 17
a:how ab 18 -18
among:leaves_one ab 29 -29
b0:like ab 21 -21
oa1:es ab 25 -25

a:nobody ab -16 16
b:dead ab -20 20
b:night_so ab 22 -22
b:was_going ab 20 -20
me:leaves ab -21 21
none:la_semana ab 19 -19
none:times ab 32 -32
oa0:de ab 36 -36
other:^ni ab -36 36
other:it_to ab 26 -26

a0:good ab -16 16
me:mas_@late ab 22 -22
me:you_hold ab -29 29
none:\xc2\xbf ab 30 -30
ob:like ab 16 -16
other:primeros ab -16 16

B:ni ab 32 -32
a:._either ab 20 -20
me:yea ab -35 35
oa:but_on ab 36 -36
oa:prefiero ab 17 -17
ob1:say ab 18 -18
xb:he_is ab 18 -18

a:._can ab 33 -33
a:perdon ab 27 -27
a:the_@relative ab 19 -19
b:era_la ab 26 -26
oa:wait ab -35 35
ob0:want ab 23 -23
ob:none ab 18 -18
ob:preference ab 30 -30
ob:simon ab 16 -16
other:._not ab -21 21
xa0:a ab 19 -19
xa:noon ab 21 -21

a:would_suit ab -26 26
b:cualquiera_menos ab 39 -39
me:mornin ab 16 -16
ob:menos_el ab -28 28
other:,_cualquiera ab 23 -23
other:but_can ab 17 -17
other:perfecto$ ab 16 -16

b:@date_and ab 27 -27
b:at_your ab 18 -18
b:on_that ab 28 -28
me:out_at ab 30 -30
none:week ab 28 -28
oa:she ab -17 17

among:@open ab -18 18
b1:pushed ab 22 -22
me:those_days ab 23 -23
oa:still ab 25 -25
ob0:, ab 28 -28
ob0:that ab 23 -23
ob:the_day ab 17 -17

among:segunda ab 23 -23
b:?_if ab 21 -21
k:day:last ab -51 51
oa1:would ab 19 -19
oa:@open_the ab 22 -22

none:hay$ ab 26 -26
other:for_a ab 27 -27

a:nomas ab -16 16
a:that_week ab 32 -32
b:,_so ab -41 41
b:following ab 26 -26
b:have_that ab 24 -24
none:now ab 37 -37
oa:that_one ab 37 -37
other:best ab 17 -17
other:cole ab 16 -16
xb0:on ab 24 -24

b1:tight ab -27 27
b:toca ab 16 -16
me:solo_si ab 16 -16
none:^mejor ab 21 -21
oa:@treat ab 18 -18
oa:instead ab 34 -34
ob1:need ab 38 -38
other:@relative_me ab -21 21
other:maam ab 19 -19

a:coming ab 18 -18
among:get ab 18 -18
me:del_medio ab -25 25
none:one_i ab 22 -22
other:^dos ab 27 -27
other:out_, ab -17 17
other:the_@clinician ab -19 19

among:._either ab 17 -17
b:out ab 33 -33
me:so_not ab 28 -28
oa1:there ab 24 -24
oa:day_. ab 17 -17
other:first_of ab 26 -26
other:me_@late ab 17 -17
other:primero_de ab 20 -20

a:sure ab -19 19
me:@hours ab 26 -26
none:about ab 49 -49
oa:._not ab -18 18
ob1:us ab 26 -26
ob:have ab 16 -16
other:._after ab 17 -17
other:es ab 17 -17
other:one_@drive ab 26 -26
other:pregunto ab 18 -18
other:tell ab 24 -24

a1:despues ab 16 -16
a:cumple ab 27 -27
a:pero_a ab 37 -37
b:oclock ab 19 -19
me:do_that ab 18 -18
ob1:that ab 36 -36

a0:have ab 28 -28
a:._@relative ab 21 -21
a:possible ab 31 -31
none:@day_# ab 15 -15
oa:have ab -21 21
ob1:@pay ab -15 15
ob:,_put ab 27 -27
ob:out_by ab -21 21
ob:we_do ab 33 -33
other:cover ab 15 -15

a:is_literally ab 25 -25
among:for_# ab 19 -19
ob:not_work ab 20 -20
other:^first ab 57 -57
other:not_# ab 45 -45
other:of_@date ab 21 -21

a:mas_@late ab 15 -15
a:misma_hora ab 22 -22
b:entonces_el ab -25 25
me:@day_afternoon ab -32 32
none:following_week ab 29 -29
oa:sale ab 28 -28
oa:with_me ab 32 -32
ob:was_a ab 41 -41

a:._what ab 38 -38
a:give_me ab -25 25
me:#_but ab -33 33
ob:@relative_so ab -17 17
other:bring_me ab 24 -24
other:off$ ab 18 -18
other:so_i ab 32 -32
xb:puedo ab 16 -16

a:pregunto_a ab 17 -17
me:anything ab 37 -37
me:otra_semana ab 27 -27
me:please_. ab -31 31
me:unless ab -17 17
oa1:after ab -30 30
ob:need_it ab 39 -39
other:@day_es ab 38 -38
other:mismo ab 19 -19
other:two_oclock ab 29 -29

a:have_the ab 36 -36
a:literally ab 25 -25
among:pick ab -16 16
me:baby ab -33 33
me:good_. ab -29 29
me:tienen ab -17 17
none:@stop ab 16 -16
none:of_these ab 32 -32
ob:could_i ab 21 -21

a:not_, ab 35 -35
a:y_el ab 43 -43
among:el_otro ab 28 -28
among:quedan ab 36 -36
b0:after ab 40 -40
me:#_emojiyes ab -19 19
none:si_puedo ab 16 -16
other:one_on ab 30 -30

a1:free ab -27 27
a:._a ab -17 17
b:can_come ab -30 30
b:no_. ab -28 28
me:@day_the ab 16 -16
none:a_la ab -19 19
none:the_morning ab 20 -20
other:y_yo ab 16 -16

b1:can ab 29 -29
b:,_in ab 29 -29
oa0:instead ab 30 -30
ob:been ab 38 -38
ob:the_baby ab 17 -17
ob:vaya ab 40 -40
other:numero ab 22 -22

among:,_can ab 15 -15
among:@day ab 19 -19
me:pero ab 28 -28
me:week_. ab 24 -24
none:there$ ab -16 16

B:yeah ab 26 -26
a:anyway ab 25 -25
a:not_leave ab 21 -21
b:@relative_me ab -16 16
ob:the_@date ab 26 -26
other:what_is ab 23 -23

a1:@ride ab 20 -20
a:- ab 20 -20
a:en_vez ab 23 -23
a:queda_bien ab -29 29
ob:si_fuera ab 17 -17

a:school ab 44 -44
among:are_during ab -15 15
among:can_you ab 20 -20
none:la_otra ab 53 -53
oa1:@visit ab 18 -18
oa:entonces_el ab -19 19
ob:not_. ab 33 -33
ob:see ab -17 17
other:and_if ab 17 -17
other:modo ab 37 -37

a1:good ab -23 23
a:@food ab 20 -20
b:wedding ab 16 -16
none:have_any ab 32 -32
oa:tengo_la ab -22 22
oa:your ab -21 21
other:@move_. ab -25 25
other:@vehicle_gets ab 23 -23
other:juego_domino ab 37 -37
xb0:el ab 42 -42

a:to ab 18 -18
a:unless ab -29 29
me:are_fine ab 25 -25
me:semana_, ab 27 -27
oa0:$ ab 28 -28
other:ok ab 53 -53

a:libre ab -31 31
among:when_the ab 20 -20
b:simon ab -28 28
b:week_of ab 28 -28
me:@call ab -31 31
me:is_that ab 20 -20
ob1:wait ab 18 -18
ob:of_these ab 27 -27

a0:it ab -46 46
a:check ab -26 26
me:,_ese ab -29 29
me:later$ ab 31 -31
ob:pongame ab 26 -26
other:de_@date ab 25 -25

B:his ab -18 18
a:one_i ab -22 22
me:cual_era ab 26 -26
me:is_when ab 21 -21
me:nine ab -18 18
none:se_me ab 23 -23
ob:quedo ab 18 -18
xb:puede ab 25 -25

among:digo_el ab -19 19
b0:leaves ab -17 17
b:sale_a ab 15 -15
b:so_let ab -19 19
b:why ab 28 -28
me:two_oclock ab -35 35
none:got_any ab 36 -36
oa1:good ab 30 -30
oa:pues ab 29 -29
other:good_for ab 33 -33
xb:let ab 16 -16

a:was ab -18 18
b1:del ab -22 22
b:something ab 26 -26
b:way ab 22 -22
none:^ninguno ab 28 -28
oa:que_es ab 17 -17
other:._si ab 17 -17
other:^ok ab 29 -29
other:sirve ab -16 16

a1:all ab -19 19
among:of_elimination ab 26 -26
b:a_week ab 21 -21
b:libre ab -28 28
oa:y_si ab 27 -27
ob:can_we ab 35 -35
ob:now ab -20 20
other:clase ab 20 -20
other:not_on ab 15 -15

a:@stop ab 22 -22
a:that_leaves ab 15 -15
me:#_or ab 39 -39
oa:hold ab -20 20
ob0:numero ab 22 -22
ob:that_is ab -23 23
other:#_es ab 18 -18
other:nine_thirty ab 23 -23

me:@relative_will ab -17 17
none:all ab 16 -16
other:que_ese ab 27 -27
other:so_that ab 29 -29
other:works_for ab 22 -22

a:@relative_que ab 26 -26
me:#_works ab -30 30
me:@day_tempranito ab -20 20
me:me_on ab -18 18
ob:el ab 17 -17
ob:hmm ab 18 -18

B:in ab 17 -17
a:@month_, ab 20 -20
among:@day_right ab 34 -34
b:vaya ab -34 34
me:#_if ab -33 33
ob0:was ab 31 -31
ob:please_. ab 17 -17
ob:so_i ab 16 -16
other:._my ab 27 -27
other:my_@move ab 30 -30
other:tulsa ab 17 -17

a:it_an ab 17 -17
b:despues_de ab 17 -17
none:look_at ab 15 -15
other:^primero ab 16 -16
other:de_mi ab 37 -37
other:esta ab 39 -39
xa0:@date ab 23 -23

a:better_for ab -16 16
b:around ab -19 19
none:ok ab 46 -46
oa:for_it ab -17 17
ob0:^ ab 31 -31
other:been ab 41 -41
other:how ab 16 -16
other:right ab 37 -37
other:said ab 48 -48
other:y_media ab 29 -29
other:you_said ab 18 -18

a:got_the ab 22 -22
a:tengo_que ab 27 -27
a:the_week ab 24 -24
among:@day_the ab 23 -23
among:than ab 39 -39
b:these ab 47 -47
me:about_@day ab 28 -28
none:?$ ab 75 -75
none:siguiente ab 26 -26
none:works$ ab 50 -50
oa:when ab -24 24
other:si_el ab 43 -43
xa:del ab 25 -25

among:el_primero ab 15 -15
b:anything_but ab 32 -32
b:fuera ab 21 -21
b:que_no ab 27 -27
b:sea ab 16 -16
b:si_no ab 28 -28
other:no_se ab 17 -17
other:sounds ab 31 -31
xa:if ab -25 25

b:no_pues ab 21 -21
k:ng:first ab 49 -49
me:@date_. ab -28 28
me:it_an ab 17 -17
me:or_later ab 25 -25
none:de_esas ab 20 -20
none:was ab 21 -21
oa:wait_no ab -25 25
ob1:which ab 22 -22
other:of_these ab 37 -37

a:it_back ab 20 -20
b0:only ab 17 -17
k:nd~:last ab 29 -29
oa0:available ab 17 -17
ob:no_llego ab 16 -16
xb:if ab 19 -19

a:@relative_no ab -20 20
among:have_said ab 16 -16
b:was_a ab -16 16
me:^that ab -20 20
none:^can ab 18 -18
oa:@thanks ab 21 -21
oa:night_and ab 24 -24
oa:someone ab 26 -26
ob:( ab -17 17
other:con_la ab 33 -33

a1:en ab 30 -30
among:same_@day ab 18 -18
b1:hasta ab 25 -25
b:the_one ab -24 24
ob:week_. ab 29 -29
other:day_so ab 22 -22

B:al ab -20 20
among:better ab -16 16
among:last_@day ab 30 -30
b0:ni ab 42 -42
b:let_us ab -24 24
b:take ab -20 20
me:i_will ab -30 30
me:quedamos ab -18 18
oa:conflicts_with ab -30 30
ob:of_them ab 17 -17
ob:until ab 19 -19
other:@day_nomas ab 26 -26

me:any_of ab 28 -28
none:muy ab 23 -23

a:copy ab -28 28
b1:fuera ab 15 -15
oa1:jk ab -29 29
other:^put ab 34 -34

a:gone ab -28 28
me:@thanks_you ab -20 20
me:confirmed ab -28 28
me:\xf0\x9f\x99\x8c ab -22 22
ok:last ab 40 -40
other:for_@day ab 25 -25
xa:is ab 21 -21

among:estoy_en ab 21 -21
me:but_later ab 17 -17
none:todas ab 15 -15
oa:pero_el ab -18 18
ob:despues ab 28 -28
ob:one_on ab 34 -34
other:._ay ab 16 -16
other:el_tres ab 21 -21

a0:my ab 15 -15
among:pero_a ab 38 -38
oa:antes_de ab 25 -25
ob0:one ab -19 19
ob:._after ab -16 16
ob:day_so ab 34 -34
ob:fine_but ab 30 -30
ob:me_la ab 28 -28
other:ay ab 36 -36
other:but_i ab 23 -23
other:leaves ab -17 17
xb:._el ab 24 -24

a:is_perfect ab -34 34
among:^he ab 29 -29
me:ese ab -30 30
none:estoy ab 20 -20
none:one_you ab -17 17
oa0:verdad ab 20 -20
ob:but ab 31 -31

none:more ab 65 -65
oa:is_gone ab 18 -18
ob:in_on ab 21 -21
ob:para_el ab 17 -17
other:una ab 37 -37

a:tendria ab 23 -23
among:process_of ab 26 -26
b:el_del ab -27 27
me:@day_then ab -15 15
me:@thanks ab -35 35
me:so_@day ab -19 19

a:maybe ab 36 -36
a:payday ab 16 -16
among:y_@day ab 27 -27
b:lol_the ab 16 -16
none:early$ ab 28 -28
none:long ab 33 -33
other:#_y ab 49 -49
other:does ab 36 -36
other:my_@late ab 16 -16
other:pushed_to ab 19 -19
other:the_@day ab 22 -22

b0:@date ab -24 24
b1:@body ab -21 21
b:might_@call ab 20 -20
b:negative ab 35 -35
me:about_the ab 27 -27
me:is_perfect ab -28 28
oa:yes ab 19 -19
other:,_my ab 41 -41

a:tengo_la ab 16 -16
b1:los ab 21 -21
none:@day$ ab 18 -18
none:what_else ab 49 -49
other:? ab 22 -22
other:para ab 21 -21
xa0:not ab 19 -19
xa:tienen ab 18 -18
xb:me ab 30 -30

a0:, ab -27 27
a:@date_works ab 41 -41
a:media ab 25 -25
a:you_have ab -21 21
among:@late_, ab 19 -19
among:last_two ab 23 -23
b:baby ab -30 30
me:lol ab 24 -24
oa1:on ab 19 -19
oa:por_favor ab 37 -37
ob:give ab 21 -21
ob:let_us ab 29 -29

a:find ab 16 -16
among:not_get ab 17 -17
b:not_in ab 51 -51
me:all ab 19 -19
ob:quedo_con ab 27 -27
ob:you_all ab 22 -22

me:cualquiera ab 48 -48
none:^same ab 29 -29
none:after ab 20 -20
oa:clases ab -20 20
ob:eso ab 26 -26
xb:what_about ab 17 -17

a:i_told ab -25 25
a:it_would ab 17 -17
b0:in ab 21 -21
me:#_asi ab 17 -17
me:^option ab -16 16
oa:better ab 15 -15
other:@howmuch ab 29 -29
other:@month ab 33 -33
other:says ab 52 -52

b:been ab 31 -31
me:^none ab 17 -17
none:mornings ab -29 29
ob:llego ab 22 -22
other:._yes ab 19 -19
other:otro ab -21 21
other:week$ ab 19 -19

a0:time ab 32 -32
among:now ab 17 -17
among:oclock$ ab 26 -26
b:,_and ab 20 -20
none:it_by ab 24 -24
ob:payday ab 22 -22
ob:que_sea ab 18 -18
ob:tampoco ab 33 -33
other:@day_do ab 18 -18
other:might ab 19 -19
xb0:do ab 17 -17

a:@pay ab 31 -31
named1:me ab -17 17
oa:if_somebody ab 28 -28
ob:as ab 32 -32
other:@day_@day ab 30 -30
other:@drink ab 16 -16
other:^pues ab 17 -17

a:the_@month ab 16 -16
among:@date_but ab 16 -16
among:tampoco ab 38 -38
b0:the ab -18 18
b:ok_the ab -23 23
me:no_hay ab -24 24
oa:otro ab -17 17
oa:you_got ab 35 -35
other:hmm ab 19 -19

a0:they ab 18 -18
among:no_that ab 18 -18
b0:since ab 37 -37
none:afternoon$ ab -19 19
none:em$ ab 23 -23
oa:you_do ab 43 -43
other:que_me ab 34 -34
xb0:one ab 20 -20

b0:but ab -22 22
b:hold ab -15 15
b:my_court ab 19 -19
me:agarro_la ab -17 17
me:it_would ab 18 -18
me:pero_a ab 29 -29
oa:@relative_que ab -17 17
other:es_que ab 27 -27
xb:by ab -15 15

B:shop ab 24 -24
b:sleep ab -17 17
me:mejor$ ab 17 -17
oa1:town ab -23 23
ob1:el ab 48 -48
ob:la_que ab -29 29
other:espera ab 15 -15
xb0:. ab 19 -19

B:same ab 41 -41
a:ni ab 31 -31
b1:be ab -17 17
me:#_esta ab -29 29
none:this ab 58 -58
none:to_see ab 24 -24
ob:tambien ab 26 -26
other:^hmm ab 19 -19
other:^nothing ab 19 -19

a:we_are ab 19 -19
oa:the_road ab -16 16
ob:tight ab 26 -26
other:am_good ab 20 -20
other:have_got ab 26 -26
other:ver ab 15 -15

a:._no ab 24 -24
b:is_that ab 22 -22
b:when_my ab -24 24
me:emojithanks$ ab -31 31
me:one_on ab -19 19
me:ya ab -18 18
none:horas ab 17 -17
other:@day_night ab 16 -16

other:^i ab 31 -31
other:am_working ab 22 -22
other:none_of ab 19 -19

a:long ab -15 15
b0:take ab -36 36
b:but_can ab 18 -18
b:mejor ab -29 29
me:are ab 34 -34
oa0:mejor ab 42 -42
oa:mejor ab 18 -18
other:#_work ab 23 -23
other:,_me ab 36 -36
other:what ab 35 -35
other:you_can ab 15 -15
xa:any_of ab 24 -24
xa:got_to ab 20 -20

among:@date_and ab 38 -38
b:@late ab 31 -31
other:i_have ab 48 -48
other:leaves_one ab -22 22

a0:dias ab 28 -28
among:dicho ab 16 -16
none:i_get ab 40 -40
oa:en_el ab -20 20
other:#_days ab 19 -19

among:la_segunda ab 23 -23
b:@vehicle_. ab -23 23
me:el_del ab -19 19
me:the_@visit ab -15 15
none:#_de ab 18 -18
ob:she_can ab 19 -19
other:got_the ab -15 15
xb:es ab -15 15

a:otra ab 22 -22
b:coming ab 18 -18
b:otras ab 22 -22
b:see ab 41 -41
me:._i ab 28 -28
none:@date_is ab 22 -22
ob:._make ab 15 -15
ob:lock_me ab 22 -22
ob:none_of ab 18 -18
ob:o ab 23 -23
other:maybe ab 28 -28
other:work_@day ab 22 -22

B:ew ab -19 19
a:no_wait ab 22 -22
among:con_mi ab 40 -40
b0:muy ab 40 -40
b1:will ab -21 21
b:bday ab -26 26
me:hold_the ab -19 19
none:se ab 25 -25
oa:an ab 15 -15
other:estare ab 19 -19
other:ir ab 16 -16

B:asi ab 21 -21
a0:off ab -23 23
a:following ab 18 -18
none:a_@day ab 50 -50
oa:please_, ab 21 -21
ob:day_. ab 18 -18
ob:is_ok ab 25 -25

a:preference ab 18 -18
b0:guess ab -29 29
b1:hmm ab 30 -30
me:can_@move ab 27 -27
oa:voy_a ab -17 17

B:than ab 40 -40
a:@relative_just ab 18 -18
b:is_ok ab -33 33
none:in_@date ab 21 -21
none:sooner$ ab 23 -23
oa:@date_right ab -17 17
ob:._give ab 34 -34
other:after_that ab 16 -16
other:is_here ab 26 -26
other:tercera_tengo ab 20 -20
xb:le ab 19 -19

among:think ab 18 -18
b:sirve ab -24 24
b:when_i ab 21 -21
me:esta_bien ab -57 57
none:is_the ab 26 -26
oa:car ab 23 -23
ob1:til ab 31 -31
ob:una ab 36 -36
other:,_\xc2\xbf ab 31 -31
other:first_i ab 19 -19
other:i_said ab 31 -31
other:says_@day ab 18 -18

a:guy ab 26 -26
b:@insurer ab -28 28
me:so_no ab 16 -16
oa:a_no ab -23 23
oa:favor ab 37 -37
ob:and_she ab -16 16
other:el_# ab 60 -60

me:going ab -18 18
oa:before ab 22 -22
other:that_is ab 72 -72

a:final ab -16 16
a:please_, ab -25 25
b:class ab -15 15
none:quede ab 45 -45
oa1:of ab -17 17
other:cumple_de ab 17 -17
other:diez ab 31 -31

a1:@vehicle ab 17 -17
b:i_will ab -15 15
b:take_that ab -26 26
me:with_my ab -25 25
none:am ab 24 -24
oa:le_pregunto ab 19 -19
oa:one_to ab 19 -19
ob:._el ab 26 -26
other:same_day ab 18 -18

B:@price ab -18 18
B:hold ab -16 16
a:emojithanks ab -31 31
b:not ab 44 -44
me:no_puedo ab 28 -28
me:pues ab -20 20
other:- ab -16 16
other:@parking ab 23 -23
other:^yo ab 18 -18
xb:semana_del ab 21 -21

a:le ab 19 -19
among:antes_de ab 26 -26
b:@holiday ab -23 23
b:on_all ab 36 -36
me:!_! ab -19 19
me:either ab 33 -33
none:esos_dias ab 31 -31
xb:,_a ab 35 -35
xb:did ab 37 -37

b0:too ab 33 -33
oa:be_out ab 45 -45
oa:how ab -23 23
ob:pero_a ab 16 -16
other:@relative_@day ab 19 -19
other:^ya ab 30 -30
other:third_is ab 19 -19

among:so_by ab 18 -18
b:after ab 36 -36
me:si_, ab -22 22
me:will_be ab -27 27
ob1:sea ab -16 16
ob:ninguna ab -19 19

a1:no ab 16 -16
a:ahora ab 18 -18
a:not_at ab 25 -25
among:#_not ab 19 -19
b0:^ ab -38 38
b:otra_semana ab 27 -27
me:menos_la ab 34 -34
me:one$ ab -20 20
oa:,_en ab 43 -43
oa:is_right ab -26 26
ob:,_de ab 22 -22
ob:@vehicle_. ab 21 -21
other:got_a ab 37 -37

a0:day ab 19 -19
a:tengo_corte ab 17 -17
a:unless_it ab -32 32
b1:puedo ab 19 -19
me:,_it ab -26 26
me:i_told ab -34 34
ob:puedo ab 19 -19
other:again ab 24 -24
other:jaja ab 33 -33
other:option ab 18 -18
xa:? ab 31 -31

among:antes ab 37 -37
me:,_a ab -23 23
ob:me_if ab 20 -20
other:@day_not ab 22 -22
other:@thanks_you ab 15 -15
other:^uy ab 22 -22

a:con_mi ab 23 -23
b:,_si ab -22 22
me:esta_perfecta ab -15 15

B:something ab 33 -33
me:el_ultimo ab -29 29
me:quedo ab -22 22
me:si$ ab 22 -22
oa:nada ab 47 -47
other:pero_me ab 26 -26

a0:of ab -17 17
a:y_le ab 38 -38
among:elimination ab 29 -29
b1:pero ab 16 -16
me:los ab 16 -16
oa:fine_with ab 28 -28
ob1:que ab -17 17
other:^# ab 42 -42

a:otra_de ab 18 -18
a:would_have ab 34 -34
b:de_las ab -18 18
b:hacen ab 24 -24
me:yours ab -17 17
none:all_during ab 16 -16
oa0:emojiyes ab 16 -16
oa0:ok ab 26 -26
oa:las_otras ab 28 -28

a:if ab -27 27
a:my ab 16 -16
among:@parking ab -21 21
other:did ab 18 -18
other:has_the ab 44 -44

a:out_, ab 20 -20
a:what_is ab -15 15
oa:este ab 24 -24
ob1:but ab -16 16
ob:baby ab 22 -22
other:^so ab 19 -19
other:del_medio ab 36 -36
other:that$ ab 23 -23
xb1:and ab 37 -37

me:pregunto ab 27 -27
none:just ab 55 -55
other:better$ ab 19 -19

a:trabajo_, ab 33 -33
me:bueno ab -17 17
me:me_@day ab -15 15
oa0:working ab -18 18
oa1:option ab 17 -17
oa:day_? ab 28 -28
oa:hasta ab -16 16
ob:matter ab 34 -34
ob:nomas ab 35 -35
other:@relative_too ab 16 -16
other:deja ab 19 -19
other:right$ ab 17 -17
xb:but_at ab 18 -18

b:,_mejor ab -29 29
b:is_gone ab 24 -24
me:digo ab 15 -15
none:other_days ab 19 -19
oa:my_advisor ab 18 -18
ob1:now ab -19 19
ob1:told ab -27 27
ob:bedtime ab 30 -30
xb:@date_or ab 19 -19

a:i_fly ab 25 -25
a:me_sirve ab -25 25
among:class ab 17 -17
b:the_following ab 26 -26
none:esa_semana ab 30 -30
ob:i_say ab -20 20
other:@thanks ab 29 -29
other:^what ab 20 -20
other:cobro ab 16 -16
other:nah ab 17 -17

me:,_the ab 16 -16
me:am_in ab 18 -18
me:been ab 30 -30
oa:work_and ab 22 -22
ob:told_you ab -19 19
other:\xc2\xbf ab 39 -39
xa:so_the ab 19 -19
xb:start ab 16 -16

B:more ab 25 -25
B:negative ab -27 27
a0:unless ab -23 23
among:#_esta ab 18 -18
b:negative_on ab 35 -35
me:is_not ab 40 -40
none:on_a ab 29 -29
none:que_no ab -20 20
ob:@howmuch ab 32 -32
other:^do ab -18 18
other:bien_, ab 26 -26

a:pero_que ab 15 -15
a:who ab 23 -23
among:no_@relative ab -16 16
b0:make ab 24 -24
b:uy ab -17 17
none:^@thanks ab 41 -41
oa:?_no ab -23 23
xb1:but ab 31 -31

a:it_is ab -17 17
a:when ab 34 -34
b1:menos ab 15 -15
b:not_get ab 15 -15
b:with_the ab -15 15
me:day_as ab 21 -21
other:@day_entonces ab 20 -20
other:favor$ ab 15 -15
xb0:o ab 20 -20

among:trabajando ab -27 27
b:is_in ab -32 32
b:that_. ab -20 20
oa:nos ab -23 23
other:._he ab 23 -23
other:would_be ab 34 -34

a0:. ab -25 25
a:not_do ab 44 -44
a:say ab -22 22
a:suits ab -29 29
b:al ab -18 18
oa:the_car ab 17 -17
ob:is_on ab 20 -20
other:el_del ab 44 -44

a:roger ab -27 27
among:ser ab 19 -19
among:starts ab -15 15
me:#_pm ab -28 28
none:esas_no ab 32 -32
none:ninguna ab 26 -26
none:oiga ab 15 -15
oa:@call ab -15 15
oa:la_del ab -16 16
oa:would_have ab -20 20
ob1:rather ab 28 -28
ob:._can ab 25 -25
ob:antes_de ab -16 16
other:# ab 22 -22
other:semana ab 17 -17
other:the_school ab 21 -21

a:out ab 22 -22
b:hora_que ab 16 -16
oa:does_not ab 15 -15
xk:first ab 22 -22

among:place ab 21 -21
b:yea ab -29 29
me:right_? ab -29 29
me:semana_del ab 22 -22
oa:anything ab 17 -17
oa:horas ab 27 -27
xb:one_to ab 15 -15
""")
