"""Weights of the slot_taken reader: written by ``python -m training.weights`` from 16176 texts; not by hand.

Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/words/pages.py). ``python -m training.weigh slot_taken word`` shows the lines with a word in plain order.
"""

from messenger.reading.words.pages import Pages

SEALED = "9c4290dffec213b3"

ANSWERS = "left taken"

KNOWN = b"""\

"""

PAGES = Pages(b"""
among:digo_el ab -15 15
b:ok_the ab -20 20
none:o ab 17 -17
oa0:for ab -21 21
oa:@thanks_you ab 27 -27
ob:with ab 30 -30
other:@relative_is ab 28 -28
other:libre ab 23 -23
xa0:a ab 24 -24

me:right ab -21 21
ob1:before ab -17 17
ob:sorry ab 16 -16
ob:supposed ab 29 -29

a0:horas ab 24 -24
a:con_la ab 21 -21
none:and_i ab 19 -19
none:like ab 31 -31
other:,_do ab 16 -16
other:the_week ab 20 -20

among:or_# ab -22 22
b:with_the ab -20 20
ob:me_down ab 23 -23
ob:tambien ab 34 -34
ob:what_is ab -19 19
xa:@date ab 25 -25

B:again ab -21 21
a:out_, ab 20 -20
a:pero_me ab 29 -29
b:who ab 24 -24
me:trabajo ab 26 -26
none:cualquiera ab -17 17
oa:got_my ab 15 -15
ob:: ab 17 -17
other:and_tell ab 16 -16
other:nomas$ ab 22 -22
other:to_# ab -19 19

a:tell ab -15 15
b1:will ab -24 24
me:will_do ab -25 25
none:got_the ab 31 -31
oa:,_can ab 20 -20
oa:._@relative ab -25 25
ob:,_yes ab 24 -24
ob:of_these ab 30 -30

a:already ab 16 -16
a:there_is ab -20 20
among:of_elimination ab 32 -32
b:mismo ab 15 -15
oa:payday ab -17 17
ob:says ab 15 -15
ob:see ab -15 15
other:@day_lol ab 21 -21
other:an ab 30 -30

a1:para ab 23 -23
a:el_de ab -24 24
a:since ab -17 17
among:ni ab 26 -26
b0:mismo ab 18 -18
me:cual_era ab 24 -24
none:do_i ab 44 -44
other:@body ab 32 -32

a1:perfect ab -15 15
none:whole ab 24 -24
other:#_y ab 47 -47

a:._@day ab -19 19
a:is_cutting ab 20 -20
among:otras ab 20 -20
me:esta_perfecto ab -26 26
me:first_one ab -19 19
me:following ab 26 -26
oa0:ese ab 26 -26
ob:@date_i ab 41 -41
other:@day_because ab 33 -33
other:^la ab 44 -44
other:no_el ab 21 -21
other:the_school ab 20 -20
other:troca ab 18 -18

a:away ab 18 -18
a:my_sons ab 26 -26
b:got_anything ab 25 -25
none:se ab 22 -22
none:semana_no ab 16 -16
oa:is_at ab 20 -20
other:not_# ab 43 -43
other:with_him ab 30 -30
other:works ab 50 -50

among:out_@day ab 19 -19
b1:that ab -22 22
b:._do ab -24 24
oa:so_no ab -17 17
other:llego ab 25 -25
other:puede$ ab 18 -18

me:#_esta ab -30 30
oa:el_@vehicle ab -26 26
oa:jk ab -26 26
oa:maam ab 25 -25
ob1:go ab 17 -17
xb0:but ab 24 -24

b:has_the ab 16 -16
oa:listo ab 18 -18
ob:me_quedo ab 19 -19
ob:ya_la ab -22 22
other:lol ab -16 16
other:need_to ab 16 -16

a:tengo_corte ab 24 -24
among:one_of ab 29 -29
b:not_at ab 29 -29
b:pero_mas ab 27 -27
oa0:are ab -15 15
ob:ok_but ab 27 -27
other:any_of ab -19 19
other:meant ab 21 -21
xa0:el ab 27 -27

B:esa ab -23 23
a:cole ab 22 -22
a:to_work ab 17 -17
b:with ab -15 15
me:#_am ab -23 23
xa0:o ab 16 -16

a1:alcanzo ab 15 -15
among:mas ab 16 -16
me:._i ab 27 -27
me:payday ab -26 26
none:that_one ab 16 -16
oa:con_el ab -23 23
ob:._you ab 28 -28
other:tampoco ab -33 33
xb:but_can ab 24 -24

B:more ab 24 -24
a:other_one ab 19 -19
b:after ab 43 -43
b:got ab 23 -23
b:haha ab -25 25
me:be_after ab 18 -18
me:but_@move ab 31 -31
me:la_ultima ab -29 29
me:to_early ab 29 -29
oa:de_mi ab -18 18
oa:que_es ab 18 -18
other:,_me ab 34 -34
xa0:que ab 19 -19

b:good_. ab 17 -17
b:is_a ab -17 17

a1:tipo ab 27 -27
me:#_not ab 19 -19
ob:ones ab 32 -32
other:except ab 24 -24
other:soon ab 19 -19

a:and ab 22 -22
me:mas_@late ab 28 -28
none:this ab 65 -65
oa:pero ab -19 19
other:^puedo ab 24 -24
other:great ab 16 -16
xa:at ab 20 -20

among:with_@day ab -16 16
me:is_that ab 23 -23
oa:bad ab 17 -17
oa:is_gone ab 17 -17
other:@day_ni ab -31 31
other:on_a ab 17 -17
other:one_lol ab -21 21
other:otro ab -22 22
other:would_be ab 30 -30

a:do_. ab 27 -27
a:one_sounds ab 17 -17
me:\xf0\x9f\x99\x8c$ ab -19 19
none:@relative_, ab 41 -41
none:we ab 28 -28
oa0:be ab 16 -16
oa:tendria_que ab -19 19
ob:@clinician_at ab -18 18
ob:wanted ab -21 21
other:am$ ab 28 -28
other:it_. ab 21 -21
xa:of_those ab 18 -18

B:day ab 20 -20
a0:can ab 24 -24
a:and_if ab -28 28
a:due ab 27 -27
me:got ab 15 -15
me:second$ ab -34 34
oa:still_@open ab 18 -18

a:@hours ab 31 -31
b0:every ab 25 -25
b0:option ab -15 15
b0:them ab 19 -19
b1:as ab 26 -26
oa:day_, ab 19 -19
oa:oclock ab 19 -19
oa:work ab -17 17
other:ask ab 28 -28
xb:all ab 17 -17

a:maybe ab 31 -31
among:after_# ab 23 -23
b0:muy ab 35 -35
b:,_in ab 36 -36
me:about_# ab -32 32
me:anything_after ab 18 -18
me:see_if ab 37 -37
me:work$ ab -19 19
ob:down_for ab 18 -18
other:are_during ab 28 -28
other:be_@day ab 19 -19

a0:they ab 22 -22
a1:no ab 21 -21
k:place:last ab -20 20
me:,_a ab -21 21
me:esos_dias ab 20 -20
me:the_fourth ab -18 18
oa1:when ab -27 27
oa:,_el ab 17 -17
other:@month ab 35 -35
xa:of_the ab 17 -17
xb:@date ab 20 -20

a1:better ab -22 22
a:long ab -17 17
oa:,_so ab -18 18
oa:and_if ab 26 -26
other:been ab 38 -38
other:que_@insurer ab 18 -18
other:that ab 18 -18

a:._yes ab -17 17
a:furnace ab 19 -19
b:no_sea ab 34 -34
b:puede_el ab 24 -24
me:^@howmuch ab 22 -22
me:the_two ab -28 28
ob:is_ok ab 24 -24
other:possible ab 34 -34

me:two_oclock ab -37 37
none:work ab 17 -17
oa:instead_of ab 17 -17
ob:hmm ab 20 -20
other:esos ab 24 -24
other:pero_el ab 23 -23

among:skip ab 16 -16
b:@relative_. ab -23 23
b:si_fuera ab 19 -19
me:#_for ab -26 26
me:,_my ab -21 21
none:the_afternoon ab -23 23
oa1:bien ab 29 -29
ob:,_the ab 17 -17
ob:got_anything ab 24 -24
other:#_a ab 23 -23
other:me_for ab 16 -16
xb:el ab 15 -15

among:funeral ab 16 -16
among:is_there ab 32 -32
b:will ab -16 16
ob1:had ab 16 -16
ob:like ab 19 -19
ob:week_. ab 30 -30

among:llega ab 20 -20
among:que_me ab 20 -20
me:be_there ab -36 36
me:can_not ab 29 -29
me:yes_to ab -23 23
oa:is_when ab -21 21
oa:tonight ab 21 -21
ob0:something ab 32 -32
other:^ay ab 28 -28
other:^first ab 65 -65
other:estare ab 18 -18

a:one_? ab 28 -28
among:^none ab 33 -33
me:please$ ab -40 40
none:those_are ab 70 -70
oa:is_there ab 15 -15
ob:is_fine ab 37 -37
other:^second ab 28 -28
other:eye ab 17 -17
other:has_the ab 36 -36
other:leave ab 38 -38
other:tercera_tengo ab 20 -20
other:we_are ab 15 -15

among:i_can ab -17 17
b1:pushed ab 23 -23
me:said$ ab -19 19
oa0:mejor ab 44 -44
oa1:voy ab -19 19
oa:will_be ab 22 -22
ob0:those ab -17 17
ob:clock ab 16 -16
other:con_mi ab 31 -31
others:me ab 17 -17
xb:make ab 24 -24

a:give_me ab -26 26
b:is_gone ab 24 -24
me:ya ab -17 17
ob:@food ab 26 -26
other:as ab 37 -37
other:had ab 32 -32

B:@clinician ab 22 -22
among:que_ya ab 34 -34
me:^lock ab -19 19
none:are_the ab 34 -34
oa0:opcion ab 18 -18
other:slept ab 24 -24

a:en_el ab 33 -33
among:anniversary ab -15 15
me:por_favor ab -42 42
me:same ab 15 -15
none:si ab 65 -65
oa:would_of ab -16 16
other:^antes ab -21 21
xb0:o ab 21 -21
xb:instead ab 20 -20

a:after ab 15 -15
a:but_@move ab 31 -31
a:is_not ab 31 -31
b:es_que ab 34 -34
me:^second ab -20 20
me:bet ab -42 42
none:time ab 19 -19
ob0:opsion ab 22 -22
ob:so_i ab 19 -19

me:^none ab 20 -20
me:but_it ab 28 -28
none:^para ab 20 -20
oa0:entonces ab 38 -38
oa0:o ab 16 -16
other:^anything ab -16 16
other:changed ab 25 -25
other:the_third ab 48 -48
xb1:just ab 18 -18

a:@pay ab 26 -26
a:is_to ab 42 -42
b:but_at ab 19 -19
me:,_ese ab -25 25
me:@day_one ab 20 -20
me:@price ab -23 23
oa:._anything ab 29 -29
oa:game ab 21 -21
other:las_dos ab 35 -35
xb:que ab 29 -29

me:media$ ab 16 -16
oa:hasta ab -17 17
oa:hon ab 24 -24
oa:no_porque ab -26 26
ob1:with ab 28 -28
ob:about ab 26 -26
ob:despues ab 17 -17
ob:hora_que ab 23 -23
other:dicho ab 17 -17

a1:tengo ab 15 -15
me:! ab -34 34
me:emojiyes ab -33 33
me:ok ab -29 29
none:other_times ab 21 -21
oa:@relative_can ab 15 -15
oa:man ab 24 -24
oa:nap ab -29 29
other:be_in ab 24 -24
other:so_either ab -16 16

a:a_la ab -28 28
a:pero_mas ab 35 -35
me:lovely ab -24 24
me:semana_del ab 23 -23
oa1:worse ab -25 25
oa:tempranito ab 17 -17
other:^# ab 45 -45
other:as_it ab 24 -24
other:la_troca ab 18 -18
xb1:one ab 23 -23

= ab 30 -30
B:way ab 21 -21
among:la_segunda ab 20 -20
b:the_baby ab -17 17
me:^esos ab 16 -16
me:what_the ab 33 -33

a:ni ab 33 -33
among:conviene ab -18 18
b:my_court ab 18 -18
me:esos ab 20 -20
other:el_cumple ab 18 -18

a1:@ride ab 20 -20
a:ahora ab 20 -20
among:the_road ab 25 -25
among:you_pick ab -17 17
oa:esta_bien ab 29 -29
ob:long ab 21 -21

B:our ab 16 -16
b:not_make ab 24 -24
none:eso ab 38 -38
oa:they ab -17 17

among:@day_verdad ab 19 -19
b:,_mejor ab -24 24
b:let ab -17 17
me:las_diez ab -16 16
none:se_me ab 33 -33
ob:@relative_. ab 26 -26
ob:the_truck ab -15 15
other:one_is ab 17 -17

a:@date_or ab 28 -28
a:boss ab 19 -19
a:ha ab 15 -15
a:loca ab 20 -20
a:tambien ab 39 -39
b:y_a ab 25 -25
none:ninguno ab 49 -49
ob:every ab -18 18

b0:puedo ab 24 -24
b:means ab 18 -18
me:carro ab -18 18
named1:no ab 66 -66
oa:do_the ab 32 -32
ob1:you ab 19 -19
ob:gave ab 24 -24
ob:sali ab 23 -23

B:pero ab 17 -17
B:your ab -18 18
a:no_me ab 27 -27
oa1:because ab 22 -22
ob:yes ab 26 -26

a:how ab 23 -23
me:no_hay ab -23 23
oa:._my ab 31 -31
other:ultima$ ab 24 -24

a:rent ab 31 -31
among:otro ab 24 -24
me:^agarro ab -31 31
none:reyes ab 21 -21
oa:wanted ab 24 -24
other:day_is ab -20 20
other:not_want ab -16 16
xa:get ab 24 -24
xb0:do ab 16 -16

b:got_a ab 32 -32
me:^any ab 20 -20
none:._la ab 17 -17
none:si$ ab 46 -46
oa:y_me ab 25 -25
ob:llego_. ab 20 -20
other:but ab 42 -42
other:off$ ab 18 -18
xb:after_the ab 21 -21
xb:did ab 37 -37

among:are_during ab -15 15
me:^yes ab -20 20
me:to_the ab -18 18
ob1:tight ab 21 -21
xa:or ab 23 -23

B:ooh ab 20 -20
a:till_noon ab 15 -15
b:,_so ab -40 40
me:past_nine ab -26 26
none:others_? ab 25 -25
ob0:that ab 20 -20
other:._they ab 16 -16
other:gets_in ab 25 -25
other:his ab 28 -28

a0:yo ab -15 15
a:@eat_? ab 20 -20
a:need ab -20 20
among:if_you ab 20 -20
ob:hold ab 18 -18
other:dos_me ab 23 -23

a:home_from ab 18 -18
a:one_i ab -19 19
b:to_work ab 16 -16
me:@relative_has ab -16 16
me:dura ab -15 15
me:send ab -25 25
none:none ab 55 -55
oa:if_not ab 25 -25
oa:si_me ab -19 19
oa:worse ab -25 25
ob0:leaves ab 23 -23
ob:deme ab 34 -34
other:minutes ab 16 -16

a:el_otro ab 21 -21
a:misma_hora ab 20 -20
a:sons ab 26 -26
among:esos ab 18 -18
b:had_to ab -18 18
b:pushed_to ab 23 -23
none:@date_# ab 35 -35
none:have_any ab 26 -26
oa0:oclock ab 19 -19
oa:how ab -17 17
ob:que ab -27 27

b0:choice ab -32 32
b:none ab 22 -22
b:when_i ab 18 -18
me:is_perfect ab -31 31
me:out ab 23 -23
oa:us ab -19 19
ob:me_if ab 22 -22
ob:si_puedo ab 29 -29
other:@day_i ab -21 21
other:yours ab 16 -16
xa1:day ab 22 -22

among:boy ab 18 -18
b:do_the ab -17 17
oa0:rather ab 16 -16
oa:and ab -22 22
oa:of_@date ab 34 -34
other:none_of ab 21 -21
other:on_all ab 21 -21

a:si_, ab -16 16
b0:by ab 16 -16
b:que_no ab 26 -26
b:si_no ab 25 -25
me:@holiday ab 18 -18
me:ill ab -23 23
me:pm_one ab -24 24
oa1:on ab 20 -20
oa:la ab -20 20
other:carro$ ab 21 -21
other:lock_me ab 20 -20
other:one_@drive ab 23 -23
other:week_of ab 17 -17
xb:just ab 24 -24

a:do_not ab -22 22
a:si ab -29 29
among:can_you ab 34 -34
b:anniversary ab -15 15
me:,_asi ab -35 35
me:before ab 16 -16
oa:,_after ab -25 25
ob:with_the ab 44 -44

among:depends ab 42 -42
me:not ab 52 -52
none:keep ab 39 -39
oa:ask ab 32 -32
ob:day_i ab 17 -17
other:^is ab 41 -41
other:me_lo ab 16 -16

other:no_# ab 27 -27

b:be_there ab -27 27
me:esta_perfecta ab -16 16
me:it_back ab 26 -26
me:no_puedo ab 31 -31
none:^nope ab 39 -39
ob0:these ab 21 -21
other:despues ab 20 -20
other:queda_bien ab 21 -21

a:domino ab 20 -20
me:la_que ab 19 -19
me:so_that ab -23 23
me:works_for ab -37 37
ob:@howmuch ab 28 -28
other:# ab 17 -17
other:did ab 20 -20
other:on$ ab 19 -19

a:pero_el ab 29 -29
among:day$ ab 35 -35
among:es_mi ab 19 -19
k:nd~:last ab 33 -33
me:confirmed ab -21 21
me:earlier$ ab 19 -19
ob1:does ab 32 -32

B:works ab 17 -17
a:emojithanks ab -28 28
a:en_vez ab 22 -22
me:one_please ab -34 34
none:esa_semana ab 27 -27
ob:un ab 19 -19
other:all_# ab 38 -38
other:for_a ab 25 -25

a:el_carro ab 37 -37
none:mi ab 15 -15
ob:vaya ab 34 -34
xb1:be ab -17 17

among:i ab -15 15
among:same_@day ab 16 -16
me:tienen ab -19 19
none:look ab 17 -17
none:queda ab 27 -27
oa0:. ab 24 -24
ob:sea_en ab -18 18
other:hmm ab 19 -19
other:so_i ab 28 -28
other:though$ ab 17 -17

a:,_please ab -33 33
a:@date_works ab 40 -40
among:#_es ab 17 -17
among:._either ab 17 -17
b:ni_la ab 28 -28
me:nine_thirty ab -19 19
me:un ab -32 32
oa:dia ab -26 26
oa:gets_her ab -16 16
other:better ab 30 -30
other:early$ ab 32 -32
other:when_i ab 29 -29

B:shop ab 21 -21
among:not_@day ab 17 -17
b:,_en ab 29 -29
none:to_see ab 30 -30
ob:no_es ab -24 24

a:it_back ab 24 -24
oa:?_no ab -19 19
oa:es_por ab 22 -22
ob:was_a ab 41 -41
other:#_minutes ab 16 -16
other:^two ab 21 -21
xb:la_semana ab 18 -18

a:,_en ab 16 -16
among:ya_no ab 27 -27
me:tell ab -27 27
oa0:will ab 27 -27
oa:does ab 18 -18
oa:possible ab -27 27
ob:era ab 15 -15
other:honey ab 22 -22
xb1:what ab 19 -19

a:igual ab 32 -32
a:y ab 16 -16
b:@relative_, ab -30 30
oa:fine ab 20 -20
oa:for_it ab -17 17

a:tonight ab 16 -16
b:despues_de ab 16 -16
b:following ab 26 -26
me:el_# ab 24 -24
me:our ab -30 30
me:y_media ab -16 16
none:got_anything ab 41 -41
none:that$ ab 21 -21
none:what_do ab 18 -18
oa:@date_right ab -16 16
oa:pero_en ab 19 -19
other:oclock ab 48 -48
other:then ab 45 -45
other:was_up ab 18 -18

a:ay_no ab 21 -21
a:if_there ab -15 15
b0:these ab 30 -30
none:,_que ab 29 -29
oa:hasta_las ab -22 22
ob:been ab 39 -39
ob:but ab 26 -26
other:@relative_no ab 26 -26
other:^esta ab 19 -19

B:oclock ab -15 15
a:if_that ab -23 23
b1:dame ab -19 19
b:yours ab -21 21
me:^pues ab -26 26
me:not_at ab 19 -19
other:@drive ab 22 -22
other:down$ ab 15 -15

a0:dios ab 15 -15
a:de_@date ab -30 30
a:thing ab -18 18
among:#_o ab 20 -20
me:either ab 30 -30
me:in_the ab 22 -22
oa:salgo_a ab 28 -28
other:@day_afternoon ab 26 -26

a:al ab 21 -21
among:by_noon ab -16 16
b:otherwise ab 22 -22
me:a_la ab 29 -29
me:favor ab -40 40
me:guess ab -36 36
none:de_esa ab 24 -24
none:tiene$ ab 28 -28
oa:depends ab 37 -37
ob0:numero ab 23 -23
ob1:through ab 26 -26
ob:nomas ab 35 -35

b0:next ab 22 -22
b:had ab 23 -23
b:yo_la ab -30 30
me:^nos ab -20 20
oa:quiero ab -21 21
ob:la_opcion ab 16 -16

a:could_you ab 18 -18
a:shop ab 18 -18
oa0:it ab 70 -70
oa:a_las ab 16 -16
oa:wait ab -36 36
other:at_the ab 35 -35

among:@drink ab 38 -38
among:runs ab -17 17
b:ponme ab 31 -31
me:it_would ab 28 -28
oa0:tempranito ab 17 -17
xa:._i ab 32 -32

B:any ab 32 -32
none:anything_in ab 19 -19
none:no_good ab -16 16
other:@open ab 40 -40
other:last_one ab 15 -15

a:cumple_de ab 22 -22
among:three_. ab 30 -30
me:# ab -16 16
me:tendra ab 31 -31
none:work_i ab 18 -18
ob:any_of ab -27 27
other:^mi ab -19 19
other:the_morning ab 18 -18

b0:anything ab -16 16
k:place:first ab 18 -18
me:#_del ab 15 -15
me:is_when ab 22 -22
none:nah_those ab 18 -18
oa:wait_that ab -15 15
ob:for_it ab -16 16
other:y_el ab -24 24

b0:@relative ab 26 -26
b0:same ab 23 -23
b:entonces ab -39 39
me:on$ ab -29 29
me:you_@move ab -15 15
ob:muy ab -15 15
other:but_# ab 18 -18
other:ok$ ab 19 -19
xa0:en ab 16 -16

a0:my ab 24 -24
among:em ab 17 -17
among:if_it ab 19 -19
among:let_me ab 30 -30
b1:when ab 19 -19
none:after$ ab 15 -15
ob0:en ab -16 16
ob:no_. ab 20 -20
other:@move_. ab -24 24
other:@thanks ab 30 -30

k:dated~:first ab -31 31
k:nhp:last ab -19 19
ob:el_mismo ab 16 -16
xa:puede ab 16 -16

a:make ab 28 -28
me:down_@day ab -24 24
none:en_@date ab 48 -48
none:\xc2\xbf ab 26 -26
oa:a_no ab -19 19
other:he_can ab 15 -15

b:pushed ab 23 -23
b:would_rather ab -23 23
me:^tiene ab 19 -19
oa:what_about ab 18 -18
other:lol_so ab 22 -22
other:these ab 46 -46
other:unless ab 26 -26

a:si_puedo ab -26 26
b0:otras ab 24 -24
me:do_# ab 23 -23
ob:._el ab 19 -19
other:@visit ab 22 -22
other:when_the ab 24 -24

a:trabajo_, ab 35 -35
b:but_can ab 23 -23
b:way ab 19 -19
me:i_need ab 16 -16
me:works ab -32 32
oa:._not ab -17 17
other:no_good ab 19 -19
xa:? ab 28 -28
xb:if_you ab 25 -25

a:@holiday ab 20 -20
b:permiso ab -22 22
me:a_# ab 32 -32
me:it_an ab 15 -15
me:quien ab 15 -15
oa:,_then ab 34 -34
oa:@open ab -23 23
oa:before ab 22 -22
ob:could_make ab -25 25
other:boss$ ab 19 -19
xa:hay ab 20 -20

B:instead ab 29 -29
a:is_gone ab -26 26
a:one_in ab 19 -19
a:sale ab -25 25
among:days$ ab -17 17
me:._# ab 28 -28
me:que ab 28 -28
oa:ni ab -26 26
oa:o_clock ab 15 -15
ob:good_, ab 18 -18
other:el ab 35 -35
other:every_@day ab 18 -18
other:otras_dos ab 26 -26

among:pero_mas ab 28 -28
among:viene ab 26 -26
b:might_@call ab 15 -15
b:you_can ab 25 -25
k:nhp:first ab -16 16
none:at_all ab 18 -18
oa0:puedo ab -15 15
oa:quien_me ab 19 -19
ob:misma_hora ab 26 -26
other:i_say ab 25 -25

a:is_out ab 50 -50
among:we ab 16 -16
b0:al ab -21 21
me:#_the ab 28 -28
me:^primero ab 24 -24
ob:after_. ab 25 -25
ob:entonces_el ab 36 -36
other:called ab 19 -19
xb:got_the ab 31 -31

a:but ab 18 -18
a:but_in ab 17 -17
a:sirve ab -27 27
b1:the ab 34 -34
b:wait_no ab -30 30
oa:trabajo ab -18 18
other:him ab 30 -30
other:i_was ab 16 -16
other:mejor$ ab 23 -23

a:tendria_que ab 24 -24
b:take ab -23 23
none:new_@year ab 37 -37
ob:que_es ab 48 -48
other:#_# ab 36 -36
other:^dos ab 21 -21
other:can_@move ab -16 16
other:something ab 28 -28

a:week ab 36 -36
b:always ab -15 15
b:go_with ab -16 16
oa:too ab -28 28
other:leaves ab -17 17

B:as ab 21 -21
other:em ab 23 -23
other:pregunto ab 24 -24
other:process_of ab -26 26

among:my_@ride ab 20 -20
b:miss ab -19 19
k:nd~:first ab -30 30
me:^those ab 16 -16

a:de ab 16 -16
b:for_my ab 24 -24
oa:me_lo ab 18 -18
oa:when ab -28 28
ob:same_day ab -16 16
other:^so ab 16 -16
other:tienen ab 19 -19

a:it_would ab 26 -26
among:@day_a ab -16 16
among:@holiday ab -19 19
me:say_@day ab -24 24
none:works$ ab 49 -49
other:@date_one ab 40 -40

a1:ok ab -20 20
a:you_do ab -27 27
among:starts ab -15 15
b:she_is ab -17 17
me:not_@day ab 35 -35
oa:the_@relative ab -17 17
ob:voy ab 20 -20
ob:was_going ab -18 18
ob:which_is ab 24 -24
other:fish_fry ab 25 -25

a1:voy ab -16 16
a:others ab 24 -24
among:@date_and ab 35 -35
among:si_puedo ab -18 18
b:esos ab 18 -18
other:^@day ab 26 -26
other:one ab -16 16
other:three_. ab 22 -22
other:week_. ab 18 -18

a:,_a ab -19 19
a:._either ab 23 -23
a:anything ab 21 -21
a:conflicts ab 35 -35
b:could_you ab 29 -29
me:@date_and ab 27 -27
none:aviso ab 37 -37
oa1:@open ab -16 16

a:conviene ab -19 19
b:@year ab -16 16
me:us_go ab -22 22
other:sooner ab 33 -33

B:half ab -17 17
b0:til ab 21 -21
me:for_@day ab -29 29
oa0:going ab -16 16
oa:of_been ab -16 16
oa:too_but ab -17 17
other:#_de ab 29 -29
xb1:. ab 30 -30
xb:la ab 18 -18

a1:like ab 21 -21
a:before ab 25 -25
a:instead_? ab 18 -18
oa:be_out ab 45 -45
other:@day_night ab 16 -16
other:says ab 55 -55

b:puedo_pero ab -21 21
b:that_. ab -22 22
me:anything_but ab 32 -32
me:nine ab -25 25
oa:one_with ab 18 -18
oa:pt ab -40 40

a:cae ab -17 17
b1:@ride ab -17 17
oa:preference ab 28 -28
oa:the_week ab -16 16
ob:@drive ab 20 -20
ob:can_do ab -22 22
ob:says_take ab 20 -20

B:something ab 35 -35
b:me_if ab -21 21
me:@date_please ab -18 18
me:@day_at ab -16 16
me:and_can ab -21 21
me:know ab 16 -16
none:el_que ab 23 -23
oa1:there ab 22 -22
other:cumple ab 20 -20
other:of_them ab 25 -25
other:suits ab 23 -23

B:con ab 22 -22
among:guess ab 17 -17
none:al ab 26 -26
ob0:like ab 19 -19

B:and ab -32 32
a:one_to ab 18 -18
among:to_me ab -27 27
me:mediodia ab 23 -23
oa:tampoco ab -27 27

b:can_come ab -24 24
b:have_the ab -21 21
me:^ok ab -39 39
me:that$ ab -16 16
ob:day_so ab 39 -39

a:._not ab 42 -42
a:after_the ab 19 -19
a:entonces_el ab 26 -26
a:no_alcanzo ab 20 -20
among:leaves_one ab 38 -38
b:._los ab 16 -16
none:than_that ab 16 -16
oa:libre ab 30 -30
oa:rent ab -17 17
other:go ab 34 -34
other:got_any ab 23 -23
other:ver ab 17 -17

a:is_my ab 34 -34
me:._the ab 24 -24
me:baby ab -35 35
me:hour ab 23 -23
me:of_em ab -22 22

a0:$ ab -25 25
a:este ab 36 -36
among:was_up ab 16 -16
b:queda ab -27 27
none:@date$ ab 29 -29
oa:pero_mi ab -15 15
other:modo ab 32 -32

a:,_you ab 19 -19
a:but_only ab -22 22
none:new ab 37 -37
xb:my_@vehicle ab 16 -16

me:quedo ab -19 19
none:back_to ab 15 -15
ob1:esa ab 20 -20
ob:got_a ab -30 30
other:@relative_will ab 16 -16
other:primero_dios ab 17 -17
other:primeros ab -16 16
other:yes$ ab 30 -30

a0:esta ab -16 16
a:out_of ab -19 19
a:will_not ab 30 -30
among:@late_, ab 22 -22
me:#_me ab -24 24
me:perfect$ ab -24 24
other:i_want ab 25 -25

none:^got ab 48 -48

among:y_la ab 16 -16
b:fall ab 31 -31
none:all ab 32 -32
oa:one_? ab -16 16
ob:will_do ab 21 -21
other:@relative$ ab 58 -58
other:con_la ab 33 -33
xb:i_get ab 18 -18

among:pero_si ab -21 21
b:tight ab -19 19
none:la_siguiente ab 26 -26
none:toda ab 18 -18
oa:but_is ab 19 -19
oa:de_@date ab 26 -26
other:jaja_. ab 19 -19

a1:emojiyes ab -24 24
a1:los ab -28 28
a:if ab -29 29
a:me_cae ab -32 32
b1:ni ab 24 -24
b:._mejor ab -33 33
b:habia_dicho ab 31 -31
b:ni ab 39 -39
me:got_a ab -21 21
me:what_is ab -22 22
oa:can_it ab 17 -17
other:now ab 34 -34
other:you_pick ab -18 18

b:,_same ab 15 -15
me:ninguna ab 36 -36
me:sea ab 21 -21
oa:ahi ab 18 -18
oa:puedo_pero ab -16 16
oa:que_ese ab 20 -20
other:,_ese ab 23 -23
other:early ab 18 -18
other:temprano ab -17 17
xb:me ab 33 -33

a:._no ab 21 -21
a:and_tell ab -17 17
a:noon ab 19 -19
among:^no ab 16 -16
among:others ab 33 -33
none:^uy ab 28 -28
none:at ab 30 -30
none:nothing ab 29 -29
oa1:til ab 24 -24
oa:fly ab -21 21
oa:with_me ab 25 -25
ob:do_you ab 18 -18
ob:good_but ab 19 -19

a0:tengo ab 48 -48
a:no ab 17 -17
b:of_em ab -27 27
me:el_que ab 16 -16
other:mejor_la ab 19 -19
other:quien_me ab 15 -15
xk:last ab 28 -28

among:instead_of ab 24 -24
me:not_that ab 26 -26

me:,_y ab -22 22
me:ese ab -29 29
oa:@relative ab -19 19
other:tengo_que ab 42 -42

a:lol_so ab 25 -25
a:the_shop ab 18 -18
among:tampoco ab 30 -30
b1:up ab 17 -17
me:esta ab -33 33
none:desde ab 29 -29
other:kept ab 27 -27
other:uno ab -18 18

a1:work ab 25 -25
a:,_and ab -27 27
b1:how ab -20 20
me:despues_del ab 22 -22
me:matter ab 25 -25
none:otra ab 59 -59
oa:\xc2\xbf ab 31 -31
ob1:entonces ab 36 -36
other:can_bring ab 19 -19
other:for_@day ab 24 -24
other:please$ ab 36 -36
xb:say ab 15 -15

none:afternoon ab -25 25
other:@date_? ab 29 -29
other:no_tengo ab 24 -24
other:what ab 46 -46

me:!$ ab -23 23
me:._si ab -21 21
me:primera_pero ab 27 -27
none:con_el ab 30 -30
none:esa$ ab 39 -39
none:following_week ab 34 -34
xa:instead ab 38 -38

B:court ab 25 -25
a1:they ab 24 -24
a:si_es ab -27 27
a:took ab 27 -27
b:da ab -19 19
me:good ab -21 21
oa1:too ab -19 19
oa:las_otras ab 28 -28
oa:yo_la ab -16 16
ob:ser ab 17 -17

b:dale_, ab -17 17
b:porque_el ab 19 -19
me:or_later ab 22 -22
ob:los ab -20 20

a0:primeras ab 23 -23
a:number ab 19 -19
among:el_otro ab 24 -24
b0:like ab 27 -27
me:i_guess ab -36 36
oa:dale ab 18 -18
oa:has_the ab 45 -45
oa:i_say ab 34 -34

among:none ab 33 -33
b:take_that ab -25 25
me:solo ab 18 -18
oa:one_! ab 26 -26

B:al ab -17 17
a0:so ab 21 -21
a:? ab 17 -17
among:,_mejor ab -16 16
among:digo ab -15 15
b:,_si ab -17 17
me:at_ten ab -16 16
oa:means ab -24 24
oa:tengo ab -30 30
ob0:choice ab 32 -32
other:digo ab 35 -35
other:que_el ab 54 -54

B:yo ab 25 -25
among:#_tengo ab -22 22
among:tengo_que ab -21 21
b1:is ab 49 -49
b:._you ab -27 27
b:though ab -17 17
none:dia ab 43 -43
none:para_@date ab 17 -17
none:pregunto ab 16 -16
oa:have_the ab -17 17
other:us ab 37 -37

B:los ab -19 19
a0:puedo ab 31 -31
a:if_you ab 27 -27
a:pt ab 41 -41
me:are ab 29 -29
ob1:be ab 31 -31
ob:tampoco ab 29 -29

b:@date_or ab 16 -16
b:bedtime ab -30 30
b:salgo_a ab 32 -32
me:es_mi ab -39 39
me:is_to ab 42 -42
me:primera_esta ab -18 18
me:semana ab 44 -44
me:want_the ab -21 21
ob:._put ab 30 -30
ob:puedo_pero ab 39 -39
other:am_free ab 20 -20
other:de_dia ab 20 -20

a:el_cumple ab 27 -27
a:me_da ab 44 -44
among:ask ab 37 -37
among:first_two ab 16 -16
b:oclock_, ab 21 -21
other:#_? ab 45 -45

me:@late ab 17 -17
me:be_the ab 20 -20
none:^ninguno ab 31 -31
none:afternoon_one ab -21 21
oa0:horas ab 32 -32
other:#_i ab 15 -15
other:tercera$ ab 32 -32

among:is_here ab -16 16
b:dame ab -20 20
me:down$ ab -25 25
me:nueve_y ab -24 24
oa0:only ab 41 -41
oa:lol_so ab 22 -22
other:needs ab 23 -23

a:el_que ab 19 -19
among:two$ ab 46 -46
b:mejor ab -26 26
ob1:? ab 36 -36
ob1:any ab 22 -22
ob:,_asi ab 29 -29
ob:,_in ab -21 21
other:,_mi ab 28 -28
other:early_for ab 15 -15
xa0:@date ab 23 -23

a:when ab 27 -27
a:yet ab -21 21
among:last_two ab 23 -23
b0:is ab -21 21
b:out_. ab -24 24
me:@insurer ab -28 28
ob:semana ab 17 -17
other:^pues ab 17 -17
other:with_me ab 23 -23

a1:@relative ab 47 -47
a:better_for ab -20 20
among:el_que ab 28 -28
oa:si ab 30 -30
other:pick$ ab -15 15

a0:a ab -19 19
among:me_sirve ab -17 17
among:till_# ab 17 -17
b1:mejor ab -18 18
b:menos_la ab 34 -34
me:noon_? ab 35 -35
ob0:ew ab -18 18
ob:@book ab 17 -17
other:el_ultimo ab 24 -24
other:ultima ab 41 -41

a:working ab 23 -23
oa0:yo ab 22 -22
oa1:anything ab -20 20
ob:las_de ab -19 19
other:@food ab 31 -31
other:till_# ab -17 17
xb1:the ab 20 -20

a:corte ab 24 -24
among:#_si ab 17 -17
b:before_the ab 17 -17
b:see ab 40 -40
me:@day_es ab -22 22
me:cualquiera_de ab 22 -22
me:of_# ab 19 -19
other:yo ab 46 -46

a1:or ab 34 -34
a1:same ab 24 -24
a:no_llego ab 22 -22
among:let ab 15 -15
b:that_leaves ab -16 16
me:el_mismo ab -16 16
me:la_noche ab 18 -18
me:primeros ab 22 -22
me:yea ab -34 34
oa0:means ab -25 25
oa:y_el ab -18 18
ob0:same ab 16 -16
ob:._my ab -22 22
other:if_the ab 17 -17
other:pm_is ab 15 -15
other:wait ab 61 -61

B:ni ab 31 -31
a0:porque ab -25 25
me:please ab -48 48
none:and ab -19 19
oa:no ab -34 34
ob:puedo ab 19 -19
ob:trabajo_, ab 24 -24
ob:yes_to ab 18 -18
other:ill ab 16 -16
other:third_is ab 19 -19

none:^nothing ab 26 -26
other:others ab 43 -43

B:has ab -28 28
a1:sorry ab -19 19
b:asi ab -33 33
oa:es_que ab 23 -23
other:am_working ab 24 -24
other:use ab 22 -22

among:you_got ab 20 -20
b0:your ab -19 19
b:the_following ab 26 -26
me:,_we ab -19 19
me:the_next ab 28 -28
none:back ab 29 -29
oa:!_! ab 26 -26
ob:nos ab 16 -16
other:those ab 56 -56

a1:hay ab 23 -23
b:fine ab -33 33
b:why ab 24 -24
me:@day_morning ab -31 31
me:opcion ab -29 29
oa1:does ab 38 -38
other:shop_til ab 16 -16

among:but_not ab -16 16
b0:not ab 57 -57
b0:only ab 20 -20
none:have_@day ab 32 -32
none:manana_no ab -25 25
oa0:tampoco ab -27 27
oa:literally ab -18 18
ob:pero ab 41 -41
other:cae ab -22 22
other:in ab -24 24

b:anything ab 19 -19
me:but_in ab 17 -17
ob0:was ab 36 -36
other:cobro ab 15 -15

a:salgo ab -27 27
b0:. ab -53 53
me:instead ab 21 -21
oa:que_@insurer ab -19 19
ob:,_it ab 34 -34
ob:entonces ab 48 -48

a1:en ab 45 -45
a:with_a ab 25 -25
among:@day_nomas ab -18 18
b1:semana ab 17 -17
me:i_do ab -25 25
ob:la_otra ab 32 -32
other:#_in ab 23 -23
other:so_not ab -16 16
xa0:instead ab 37 -37

B:@pay ab -20 20
a1:toca ab 26 -26
b:en_vez ab 20 -20
b:favor ab 27 -27
none:morning_one ab 41 -41
oa:@call_but ab -18 18
oa:girl ab 17 -17
oa:that_day ab 21 -21
oa:your ab -19 19

a:copy ab -28 28
among:get ab 16 -16
b:day_. ab -26 26
b:not_so ab 22 -22
none:en_el ab 17 -17
ob0:not ab -23 23
ob:@relative_can ab 18 -18
xb:start ab 16 -16

b:said_the ab 31 -31
b:what_the ab 33 -33
me:me_. ab -28 28
none:ask ab 31 -31
oa:said ab -17 17
other:voy ab 21 -21

b:it_is ab -16 16
b:oclock ab 26 -26
b:works_, ab 32 -32
me:are_fine ab 22 -22
other:dice ab 29 -29
other:means ab 20 -20

a:@year ab 30 -30
a:alcanzo ab 18 -18
a:nomas_que ab 19 -19
b0:^ ab -38 38
b:la_de ab -33 33
me:si_el ab 22 -22
oa1:jk ab -26 26
oa:always ab -19 19
ob0:is ab 27 -27
ob1:@vehicle ab 28 -28
ob:,_en ab 17 -17
ob:que_no ab -45 45
other:que_sea ab 34 -34

b:is_too ab 21 -21
me:other_two ab 28 -28
none:@clinician$ ab 52 -52
oa:._wait ab -33 33
oa:porque_el ab 23 -23

a0:not ab 31 -31
b:negative_on ab 31 -31
me:works_, ab -29 29
none:^y ab 20 -20
none:vos ab -30 30
oa1:please ab 33 -33
oa:is_literally ab -18 18
ob1:whichever ab 41 -41
other:of_@date ab 17 -17

me:say_the ab -23 23
oa:cuando ab 24 -24
oa:esa_hora ab -17 17
oa:ese_dia ab -25 25
ob:one_in ab 44 -44
other:@day_o ab 28 -28

B:yes ab -24 24
a1:out ab 29 -29
a:de_la ab 35 -35
a:meant ab 29 -29
a:no_. ab 29 -29
none:la_@late ab -31 31
none:one_i ab 23 -23
oa:@date_i ab 22 -22

among:i_would ab -16 16
among:stuck ab 23 -23
me:^no ab 24 -24
me:con_mi ab 20 -20
me:ew ab -18 18
none:de_trabajo ab 18 -18
ob:._make ab 21 -21
xb:can_we ab 23 -23
xb:for ab 18 -18

a:you_can ab 18 -18
b:then_i ab 17 -17
me:dale ab -36 36
none:voy_a ab 17 -17
oa:nomas ab 36 -36
ob0:ok ab 33 -33
other:^ok ab 30 -30
other:available ab 18 -18

B:make ab -22 22
b:preference ab -18 18
none:^later ab 34 -34
ob:._yes ab 16 -16
ob:actually ab 21 -21
ob:be_the ab 16 -16
other:#_please ab 20 -20
other:could ab 34 -34
other:that_day ab 32 -32
xa:and_it ab 22 -22

a:know ab 16 -16
me:to_@drive ab -18 18
oa0:! ab 32 -32
oa:,_@thanks ab 31 -31
oa:does_not ab 21 -21

B:you ab 17 -17
a:ya ab -31 31
b1:@body ab -19 19
b:@price ab 18 -18
k:first2 ab -33 33
me:#_pm ab -26 26
named0:no ab 52 -52
other:too_, ab 33 -33
other:y_si ab 19 -19

among:@visit ab 24 -24
me:mornin ab 15 -15
me:noche ab 18 -18
none:@day$ ab 21 -21
other:@holiday ab 27 -27

a:lovely_, ab -28 28
b:por_favor ab 27 -27
b:told_you ab 25 -25
none:to ab 30 -30
oa:time_but ab 17 -17
ob:yours ab 21 -21

a:but_she ab 17 -17
among:not_do ab 25 -25
b:sirve ab -26 26
b:there_at ab -18 18
none:^mejor ab 26 -26
ob0:meant ab 23 -23
ob1:about ab 22 -22
other:^yo ab 17 -17
xa:of ab 23 -23
xb:off_at ab 20 -20

me:that_the ab -30 30
none:again ab 37 -37
none:just ab 61 -61
none:times ab 30 -30
oa:dios ab -31 31
ob:o ab 22 -22
ob:whatever ab 34 -34
other:but_@day ab 25 -25
other:pues_la ab 16 -16

B:para ab -25 25
b:could_do ab -15 15
me:^@date ab -16 16
me:have_# ab 19 -19
ob:( ab -17 17
ob:me_la ab 29 -29
ob:next ab 23 -23
other:a_week ab 17 -17
other:one_but ab 25 -25
other:the_better ab 16 -16

a1:confirmed ab -17 17
a:saying ab -25 25
among:be_better ab 19 -19
b1:than ab 19 -19
b:been ab 32 -32
b:have_been ab 22 -22
b:have_said ab 21 -21
b:when_my ab -23 23
oa0:off ab 25 -25
oa:otras ab 31 -31
other:@day_si ab 53 -53
xb1:make ab 19 -19

b1:time ab 22 -22
me:@drive_me ab -24 24
me:dos_me ab -31 31
none:afternoon$ ab -19 19
oa0:porque ab 27 -27
oa:for_us ab -23 23
oa:lady_on ab -19 19
ob:ninguna ab -17 17

among:antes ab 38 -38
me:@move ab 15 -15
oa0:salgo ab 28 -28
ob:not ab -32 32
other:either_the ab 15 -15

a:literally ab 26 -26
b:goes ab 18 -18
b:was_going ab 18 -18
none:do_you ab 63 -63
ob0:want ab 15 -15
ob0:with ab 24 -24
other:emojiyes ab 33 -33
other:three_will ab 18 -18
xa:no_tienen ab 18 -18

a:not_go ab 30 -30
me:._@day ab -23 23
none:horas ab 23 -23
none:that_works ab 37 -37
oa1:possible ab -24 24
ob:around ab 23 -23
other:igual$ ab 31 -31
other:so_@day ab 58 -58

among:that_same ab 25 -25
b:better ab -27 27
me:after ab 52 -52
me:solo_si ab 19 -19
none:anything_else ab 30 -30

B:go ab -26 26
a:emojiyes ab -28 28
a:is_ok ab -20 20
me:told_you ab -19 19
none:^@thanks ab 40 -40
none:are_all ab 22 -22
oa:roger ab 31 -31
other:i_have ab 44 -44

a0:available ab -21 21
a0:yes ab -29 29
a:@drive_, ab -17 17
a:the_@insurer ab 22 -22
b:fine_but ab -27 27
b:guess ab -29 29
b:too_. ab -25 25
none:dias ab 32 -32
ob:no_el ab -16 16
other:both ab 44 -44

a:i_like ab 15 -15
a:viene ab 40 -40
b1:@visit ab 24 -24
b:._my ab 17 -17
me:otra_de ab 18 -18
ob:be ab 30 -30
ob:sea ab -20 20
other:@relative_me ab -18 18
other:cole ab 17 -17
other:day_so ab 21 -21
other:for_me ab 20 -20

a0:ni ab 17 -17
a:and_the ab 22 -22
b:,_asi ab -17 17
b:those_days ab 16 -16
oa:then_. ab 16 -16
ob:out_by ab -22 22
ob:quedo_con ab 26 -26
other:i_could ab 17 -17

a:no_porque ab 31 -31
b:._not ab 19 -19
b:those ab 29 -29
me:lock_me ab -19 19
ob0:say ab -16 16
other:@day_but ab 53 -53
other:got_a ab 38 -38
other:que_@fetch ab 21 -21
other:these_three ab 15 -15
xb0:. ab 25 -25

a:pues ab -29 29
b:you_make ab 25 -25

a:through_the ab 16 -16
me:^dale ab -24 24
none:me_ask ab 25 -25
none:us$ ab 42 -42
xa:@relative ab -20 20

a:cae_bien ab -32 32
a:voy_a ab 28 -28
among:libre ab -17 17
b:the_same ab 25 -25
k:place~:first ab 16 -16
none:dura ab 21 -21
oa:that_week ab -19 19
ob1:. ab 18 -18
other:@fetch$ ab 25 -25

a:girl ab -22 22
a:por_mi ab 16 -16
none:esos ab 33 -33
none:is_the ab 29 -29
ob1:y ab -21 21
ob:lol ab 22 -22

a:depends ab 25 -25
a:y_le ab 42 -42
oa:run ab 17 -17
other:@date_# ab 16 -16
other:@date_i ab 41 -41
other:^you ab 21 -21
other:y_yo ab 20 -20
xb:,_a ab 28 -28

B:thing ab -23 23
among:me_la ab 16 -16
b0:got ab 23 -23
b0:so ab -19 19
b1:good ab 18 -18
b:dead ab -20 20
b:only ab 29 -29
me:,_el ab -18 18
ob:bueno ab 16 -16
other:primero$ ab 35 -35

a:! ab -19 19
a:out ab 30 -30
among:@date_works ab 55 -55
b1:be ab -16 16
me:._and ab -18 18
me:emojithanks$ ab -28 28
me:one_if ab -22 22
oa:a_y ab 18 -18
ob:lowkey ab -28 28
other:? ab 17 -17
other:dice_que ab 24 -24
other:works$ ab 40 -40
other:you_all ab 23 -23

B:said ab -29 29
a:no_good ab 40 -40
b:muy ab 45 -45
b:so_yes ab -26 26
b:vaya ab -25 25
me:@day_afternoon ab -33 33
none:otras ab 47 -47
oa0:emojiyes ab 19 -19
ob:de_en ab -15 15
ob:else ab -19 19
other:@day_either ab -26 26
xb:be ab -16 16

a:coming_off ab 22 -22
me:has_to ab 16 -16
me:later ab 49 -49
me:pregunto ab 34 -34
oa1:better ab 25 -25
ob:haha ab 28 -28
ob:opcion ab 18 -18
other:nueve_y ab 17 -17
other:tampoco$ ab -32 32
xb:on ab 22 -22

a0:night ab 28 -28
me:@late$ ab 18 -18
me:otra_semana ab 27 -27
me:till ab 32 -32
none:@body ab 22 -22
other:middle_one ab 48 -48
xa:hay_? ab 18 -18

a:,_se ab 15 -15
a:el_@vehicle ab 28 -28
b0:after ab 37 -37
me:pregunto_a ab 25 -25
oa:confirmado ab 21 -21
ob:@insurer_, ab 36 -36

b:@late ab 40 -40
me:ask ab 15 -15
me:week ab 27 -27
ob:salgo_a ab -15 15
other:lock ab 21 -21
other:whatever ab 36 -36

a1:he ab -20 20
a:@food ab 19 -19
a:@treat ab 26 -26
b:not_, ab -17 17
oa0:ones ab -32 32
ob:es_la ab 33 -33
ob:is_there ab 34 -34
other:@relative_tiene ab 28 -28
other:let_us ab 26 -26
other:to_me ab 28 -28

a:._wait ab 20 -20
b:i_see ab 16 -16
ob:el_que ab -21 21
other:tres$ ab 26 -26

a0:ones ab 52 -52
a:whichever ab -19 19
among:verdad_? ab -18 18
me:can_we ab 30 -30
me:pero_mas ab 29 -29
none:#_@date ab 24 -24
oa:,_please ab 26 -26
ob:you_can ab 18 -18

a:._oh ab 23 -23
a:otro ab 21 -21
among:right$ ab 23 -23
me:#_please ab -18 18
me:going_to ab -16 16
oa:me_@fetch ab 33 -33
ob:nothing ab 15 -15
other:@book_it ab 17 -17
other:semana ab 19 -19
xa1:si ab -20 20

a:@relative_will ab -15 15
a:oh ab 23 -23
a:only_if ab 19 -19
a:you_see ab 21 -21
b:fish ab 16 -16
b:i_guess ab -27 27
b:sea ab 16 -16
b:yes ab -31 31
me:can_make ab -19 19
me:libre ab -23 23
oa0:es ab -17 17
ob:i_say ab -25 25
ob:mismo ab 18 -18
ob:through ab 18 -18
other:after_the ab 23 -23
other:but_can ab 15 -15
other:so_that ab 26 -26

a:despues ab 36 -36
a:would_of ab 19 -19
b0:but ab -19 19
b0:for ab 22 -22
me:about_@day ab 27 -27
oa1:@visit ab 20 -20
ob1:he ab -34 34
other:gave ab 25 -25

other:other_days ab 18 -18

a:work ab 19 -19
b1:hasta ab 27 -27
me:^not ab 30 -30
me:ultimo ab -29 29
none:hon ab -16 16
oa:de_los ab 16 -16
ob0:to ab -24 24
xb:any ab 17 -17

b0:ese ab 27 -27
me:^@insurer ab -20 20
me:one_i ab -29 29
oa0:no ab -28 28

a0:or ab -19 19
a1:to ab 20 -20
a:work_for ab 21 -21
among:day ab 16 -16
b0:the ab -18 18
b:that_same ab 15 -15
me:esa ab -27 27
ob:either ab 19 -19
other:@clinician$ ab -21 21
other:earlier_in ab -17 17
other:i_do ab 15 -15
other:one_on ab 29 -29

a1:through ab 17 -17
a:jaja ab -24 24
oa0:@open ab -18 18
oa1:days ab 20 -20
oa:puedo ab -29 29
other:de_en ab -16 16
xb:one ab 40 -40

among:^anything ab 21 -21
b:la ab -26 26
oa:unless_it ab 35 -35
other:@day_pero ab 46 -46
other:@day_works ab 32 -32

a:as_long ab -28 28
among:esta_bien ab 18 -18
b:was ab 24 -24
me:emojithanks ab -28 28
oa0:de ab 43 -43
ob:la_mas ab 38 -38
other:las_tres ab -27 27

a1:on ab 16 -16
a:got_the ab 27 -27
b1:decir ab 19 -19
ob1:is ab -18 18
ob:for_the ab 30 -30
other:,_a ab 30 -30
other:@day_tampoco ab -28 28
xb:se ab 20 -20

a:class ab 16 -16
a:i_have ab 26 -26
b:@move_the ab 15 -15
b:semana_, ab 27 -27
me:esa$ ab -32 32
me:none_of ab 27 -27
none:@clinician ab 17 -17
none:ver ab 37 -37
oa1:the ab 15 -15
oa:._actually ab -36 36
oa:home_from ab -17 17
ob:sale_a ab 16 -16
other:^con ab 24 -24
other:no_@relative ab 28 -28
other:text ab 17 -17
other:week$ ab 20 -20

B:primero ab -32 32
a:nap ab 33 -33
among:for_my ab 20 -20
none:bien ab 40 -40
ob:fuera ab 20 -20
ob:on_all ab 18 -18
ob:over ab 29 -29
other:make ab 51 -51

B:this ab 17 -17
a1:queda ab -21 21
b0:than ab 23 -23
b:las_de ab 47 -47
none:@holiday ab 15 -15
oa1:unless ab 17 -17
oa:,_si ab 19 -19
oa:can_leave ab 25 -25
oa:no_a ab 20 -20
other:^he ab 17 -17
other:^the ab 41 -41
other:es_que ab 26 -26
other:opcion ab 25 -25

a0:be ab 31 -31
b:baby ab -36 36
me:dos_de ab -23 23
none:bad ab 27 -27
other:que_@day ab 26 -26

a:oclock_is ab 18 -18
me:my_last ab 17 -17
me:nos_quedamos ab -20 20
none:none_of ab 54 -54
oa0:@insurer ab 21 -21
ob0:be ab 38 -38
ob1:which ab 25 -25
other:first_i ab 18 -18

a:what_is ab -15 15
b1:if ab -18 18
me:past$ ab 27 -27
none:no_sea ab -16 16
none:with_my ab 18 -18
xa0:$ ab 22 -22

a1:y ab -16 16
a:o_el ab 17 -17
a:off_a ab 22 -22
b:cualquiera ab 16 -16
b:how_long ab 20 -20
none:about_the ab 23 -23
none:after ab 21 -21
oa:trabajo_, ab -27 27
ob:we_do ab 24 -24
other:@call_me ab 18 -18
other:@parking ab 23 -23

b:run ab 29 -29
me:does_not ab -21 21
none:^one ab 26 -26
oa:is_the ab -15 15
xb0:^ ab 27 -27

a1:@thanks ab -21 21
a:pregunto_a ab 25 -25
me:account ab -25 25
me:the_girl ab -23 23
oa1:are ab -29 29
oa:please_, ab 23 -23
oa:with_the ab 25 -25
ob:about_the ab 37 -37
other:las_diez ab 29 -29
other:then$ ab 26 -26
xb:despues ab 25 -25

B:@howmuch ab 24 -24
a:cumple ab 29 -29
a:ustedes ab 26 -26
among:segunda ab 20 -20
b0:@call ab -16 16
b:nada ab -24 24
b:see_the ab 23 -23
me:so_no ab 16 -16
oa:@pay ab -16 16
other:than_# ab -16 16

a:advisor ab -16 16
a:none ab 26 -26
among:we_are ab 19 -19
me:que_el ab -17 17
me:si_puedo ab -17 17
oa:no_tengo ab 21 -21

B:if ab -22 22
a:name_is ab -23 23
b1:ahi ab 16 -16
b1:noon ab -20 20
me:so_i ab -22 22
oa0:home ab 29 -29
oa:at_work ab 19 -19
ob1:better ab 27 -27
ob:._what ab 24 -24
ob:fish ab -16 16
xa:,_the ab 18 -18

a1:good ab -26 26
among:least ab 21 -21
b:en_el ab 16 -16
b:trabaja ab 23 -23
b:work_the ab 25 -25
ob0:but ab 35 -35

B:: ab 21 -21
a1:by ab -15 15
a:espera ab 33 -33
me:.$ ab -17 17
me:is_my ab -18 18
me:on_account ab -25 25
oa:if_somebody ab 25 -25
oa:que_@fetch ab -16 16
ob1:dame ab 18 -18
other:said ab 56 -56

among:@treat ab 33 -33
b:else ab 29 -29
b:my_advisor ab -23 23
me:instead_? ab 19 -19
ob:the_week ab 19 -19
other:@relative_can ab 35 -35
other:una ab 43 -43
xb:for_the ab -15 15

a:pero_no ab 24 -24
b:pues_el ab -18 18
none:?$ ab 76 -76
other:church ab 25 -25

b:the_truck ab 27 -27
none:those_, ab -21 21
ob:would_rather ab 17 -17
other:._me ab -16 16
other:not_on ab 15 -15

me:drop ab -17 17
none:dan ab 31 -31
other:media ab 35 -35

a:oclock_. ab -24 24
none:@late ab -22 22
none:^what ab 24 -24
none:mornings ab -29 29
none:sorry ab 30 -30
ob:tiene ab 19 -19
other:not_matter ab 18 -18
xb0:y ab 28 -28
xb:._after ab 21 -21

a:esta_perfecta ab -16 16
b0:ok ab -30 30
b:but ab -18 18
b:day_before ab 17 -17
me:^cualquiera ab 27 -27
me:i_come ab 17 -17
oa:que_a ab 24 -24
oa:that_one ab 36 -36
ob:keep ab -23 23
ob:pero_no ab 15 -15
other:bien_, ab 20 -20
other:ok ab 55 -55

a0:. ab -28 28
a0:@hours ab 31 -31
other:dijo ab 20 -20

among:no_que ab 15 -15
b1:leave ab -19 19

b:@day_so ab -19 19
b:will_do ab -20 20
ob1:sorry ab 19 -19
ob:but_in ab 18 -18
ob:you_make ab 27 -27
other:fry ab 25 -25
other:guy ab 21 -21
other:is_fine ab 41 -41
xb:,_la ab 26 -26

among:no_porque ab -17 17
me:ahi ab -21 21
me:make ab 15 -15
none:aqui ab 18 -18
other:^hmm ab 19 -19
xb:does ab 18 -18

none:in_@date ab 20 -20
none:is_in ab -18 18
oa:if ab 41 -41
ob:cualquiera ab -17 17
other:cualquiera_menos ab -23 23
other:second$ ab 33 -33

a1:jk ab 30 -30
among:right_? ab 28 -28
b:llega ab 22 -22
none:let_me ab 54 -54
ob:puedo_, ab 43 -43

b:@holiday ab -24 24
none:early ab 42 -42
ob:ya ab -18 18
other:out_, ab -18 18
other:you_. ab 26 -26
other:you_have ab 19 -19

a1:worse ab 36 -36
a:and_she ab 25 -25
among:one_, ab 24 -24
b:go_to ab 30 -30
none:cuando ab 48 -48
none:me ab 18 -18
none:til ab 17 -17
oa1:wait ab -16 16
ob:@price_, ab 16 -16
other:@relative_que ab 21 -21
other:libre$ ab 18 -18

B:era ab -16 16
b1:porque ab 18 -18
b:no_me ab 16 -16
b:sleep ab -21 21
none:those_. ab 15 -15
oa1:town ab -22 22
ob:gave_me ab 25 -25

b:at_your ab 19 -19
none:any_of ab -22 22
oa:my ab -20 20
oa:si_se ab 33 -33
ob:pick ab 24 -24
other:^let ab 23 -23

a:perfect ab -18 18
a:that_week ab 37 -37
b:dije ab 16 -16
ob:when_i ab -20 20
other:juego ab 26 -26
other:lady ab 20 -20
other:no_se ab 22 -22

a0:nomas ab -23 23
a0:that ab 40 -40
among:all_# ab 29 -29
none:any_other ab 24 -24
oa:pushed ab 28 -28
oa:right ab 34 -34
oa:than_the ab 20 -20
other:^not ab 16 -16
other:pm$ ab 42 -42
other:work$ ab 21 -21

a0:lol ab 15 -15
b1:es ab 15 -15
b:same_day ab 16 -16
none:@day_and ab -26 26
oa:shop ab -17 17
other:?$ ab 25 -25
other:@hello ab 20 -20
other:which_is ab 15 -15

a1:us ab 15 -15
a:hay ab 46 -46
a:still_@open ab -19 19
b:i_said ab 33 -33
b:one_of ab 15 -15
me:del_# ab 19 -19
me:name_is ab -23 23
me:y_ya ab -24 24
none:need ab 33 -33
oa:keep ab 38 -38
oa:with_a ab -18 18
other:el_del ab 27 -27
other:el_tres ab 21 -21
other:never ab 18 -18

me:#_instead ab 42 -42
me:,_and ab -49 49
me:week_. ab 24 -24
other:el_otro ab -22 22
other:over ab 17 -17

a:after_a ab 21 -21
b:day_as ab 17 -17
me:los_@day ab -17 17
oa0:que ab 42 -42
oa:comes ab -21 21
oa:road ab -18 18
oa:you_got ab 34 -34
other:el_# ab 70 -70

b:but_the ab 27 -27
b:never ab -21 21
b:time ab 34 -34
me:se_puede ab 24 -24
none:dejeme ab 36 -36
none:no_, ab 42 -42
other:out_by ab 18 -18

a:pero_es ab -18 18
a:the_same ab -21 21
b:@date_? ab 24 -24
me:ando_en ab 17 -17
me:esas ab 24 -24
me:is_after ab 23 -23
me:ultima$ ab -24 24
none:@day_# ab 17 -17
none:other ab 24 -24
oa1:se ab -20 20
ob:here_. ab 18 -18
other:yo_la ab 18 -18

a:but_could ab -16 16
a:estoy_en ab 23 -23
a:in_town ab 17 -17
among:perfect$ ab -15 15
b:since ab 20 -20
me:quedamos ab -20 20
none:^is ab 47 -47
ob:,_si ab 16 -16
ob:@date_one ab 34 -34

a:le_pregunto ab 20 -20
a:menos ab 18 -18
a:tampoco ab 30 -30
me:anything ab 40 -40
none:esas_no ab 33 -33
none:think ab 36 -36
oa1:es ab 27 -27
oa:si_pero ab 15 -15
other:@hours ab 35 -35

a:queda_bien ab -28 28
me:ese_dia ab -33 33
oa1:mismo ab 20 -20
ob:before ab -18 18
other:@relative_trabaja ab 22 -22
other:negative_on ab 25 -25
other:that_leaves ab -18 18

B:her ab -27 27
a0:asi ab 20 -20
a:half_past ab 25 -25
among:estoy ab -19 19
oa1:mas ab 37 -37
oa:con_mi ab 39 -39
ob:rather ab 18 -18
other:and_@day ab -19 19
other:kindly ab 30 -30
other:wait_no ab 25 -25
xb:so ab 33 -33

a:,_is ab 18 -18
a:not_do ab 30 -30
a:suits ab -32 32
other:be_at ab 16 -16

among:misma_hora ab 23 -23
among:same_time ab 23 -23
b:me ab -21 21
b:on_that ab 31 -31
me:dos ab 17 -17
ob1:days ab 26 -26
ob:can_you ab 34 -34
other:^if ab 20 -20
xb:._el ab 19 -19

B:too ab 17 -17
a0:estoy ab 43 -43
a0:minutes ab 23 -23
me:._what ab -21 21
me:\xc2\xbf_y ab 16 -16
oa:fine_with ab 30 -30
ob:i_like ab 25 -25
ob:up_at ab -20 20
other:^put ab 34 -34
other:clases ab 19 -19
other:i_got ab 22 -22
other:light ab 17 -17
other:que_no ab 19 -19
other:the_fourth ab 17 -17
xa:@date_. ab -27 27

a:ask ab 16 -16
b:is_to ab 27 -27
me:available$ ab -22 22
me:good_. ab -30 30
me:pero_# ab 18 -18
me:que_sea ab 19 -19
oa:de ab -25 25

a:._what ab 36 -36
me:on_that ab 22 -22
none:el_@day ab 40 -40
none:else$ ab 29 -29
none:yo ab 16 -16
other:after_that ab 18 -18
other:dos_de ab 31 -31
other:wanted ab 31 -31

a:taken ab 15 -15
none:it_by ab 20 -20
none:que_no ab -19 19
other:de_mi ab 39 -39
xb:puede ab 20 -20

a:too ab 35 -35
me:i_got ab 15 -15
none:all_those ab 24 -24
none:muy ab 31 -31
oa:bien_, ab 31 -31
ob:la_de ab 36 -36
ob:trucks_in ab 23 -23

a:horas ab 27 -27
b:bank ab 17 -17
me:have_that ab 23 -23
none:following ab 39 -39
ob:,_mejor ab 24 -24
ob:days_, ab 28 -28
xb0:@date ab 21 -21

a1:anything ab 20 -20
a:ni_loca ab 20 -20
among:but_# ab 20 -20
b0:ni ab 38 -38
me:pues_el ab -32 32
none:how_long ab 34 -34
oa:nos ab -19 19
ob1:because ab 20 -20
ob:but_not ab -16 16
ob:queda ab 24 -24
other:#_oclock ab 35 -35

a:good_, ab -17 17
me:day ab 21 -21
me:me_puede ab -16 16
me:yet ab -21 21
ob0:yes ab 19 -19
ob1:queda ab 30 -30
other:the_@clinician ab -20 20

a:i_told ab -19 19
a:no_, ab 38 -38
a:si_pero ab 22 -22
a:that_the ab -23 23
among:\xc2\xbf_y ab 16 -16
b0:of ab 27 -27
me:@hours ab 26 -26
me:the_last ab 19 -19
none:week_after ab 41 -41
ob:that_is ab -26 26
other:@day_time ab 18 -18
xb:what_about ab 18 -18

a:minutes ab 23 -23
b:hold_the ab -19 19
me:manana$ ab 16 -16
none:de_esas ab 20 -20
oa:pero_me ab -24 24
other:at_my ab 19 -19

a:do_the ab -20 20
a:hits ab -16 16
b:quedamos_con ab -20 20
oa:despues ab 19 -19
other:and_not ab -17 17
other:better$ ab 21 -21
other:diez ab 35 -35
other:past ab 20 -20

b:at_work ab 20 -20
me:me$ ab -17 17
none:le_pregunto ab 16 -16
oa1:be ab 29 -29
other:@fetch ab -17 17
other:el_de ab 42 -42
other:hour ab 20 -20
other:i_had ab 17 -17
other:nine_thirty ab 28 -28
other:pero_si ab 37 -37

a:works ab -18 18
among:go_to ab 19 -19
among:mas_temprano ab 32 -32
b1:not ab 42 -42
b:menos ab 50 -50
me:ideal ab -20 20
ob:trucks ab 23 -23
ob:yo_la ab 18 -18
other:hora ab 31 -31

a:sirven ab 36 -36
k:dated~ ab 40 -40
none:,_the ab 19 -19
oa1:dios ab -24 24
oa:emojiyes ab 21 -21
oa:pero_mejor ab -15 15
ob0:. ab 35 -35
ob:no_good ab 17 -17
other:habia_dicho ab 17 -17

a:of_my ab 21 -21
among:have_# ab 18 -18
me:@clinician ab -16 16
none:something_in ab 37 -37
ob:the_@call ab 17 -17
xb:but_at ab 21 -21

among:que_a ab 23 -23
b:ha ab -26 26
b:of_these ab 19 -19
b:semana ab 38 -38
k:dated~:middle ab 29 -29
k:nh ab -16 16
me:@day_please ab -24 24
me:a_los ab -18 18
me:free ab -30 30
me:no_tendra ab 31 -31
oa:but_she ab -24 24
oa:dear ab 16 -16
ob:asleep ab 20 -20
ob:had_to ab 17 -17
ob:you_all ab 21 -21
other:no_wait ab 35 -35
other:so ab -17 17
xb:le ab 17 -17

b:agarro_la ab -19 19
b:podria ab 26 -26
none:@thanks ab 47 -47
ob:la_que ab -33 33
other:#_@day ab 32 -32
other:ni_@day ab -37 37

a0:no ab 45 -45
k:dated:middle ab -26 26
none:la_@visit ab 21 -21
none:mejor ab 19 -19
none:yes ab 46 -46
ob0:anything ab 43 -43
other:say ab 50 -50

a:me_, ab 23 -23
a:ok ab -32 32
a:one_of ab 31 -31
b0:ew ab 21 -21
b0:in ab 21 -21
me:primero_de ab -23 23
none:^you ab 16 -16
none:hay$ ab 25 -25
oa:right_? ab 18 -18
oa:tendria ab -19 19
ob:@date_and ab -17 17
ob:choice ab 32 -32
other:ni_modo ab 32 -32

a:be_out ab -19 19
a:mas_@late ab 18 -18
b1:then ab -16 16
me:fourth ab -25 25
ob1:til ab 35 -35

among:cut ab 28 -28
other:ese$ ab 17 -17
other:night ab 34 -34

B:later ab 33 -33
a:._can ab 29 -29
among:busy ab -16 16
b1:los ab 19 -19
b:de_en ab 27 -27
b:on_all ab 23 -23
ob:one_that ab -25 25
ob:out ab -28 28
other:be ab 17 -17
other:when ab 25 -25

a:._anything ab 22 -22
among:dias ab 35 -35
among:el_tres ab 26 -26
b0:yes ab -16 16
me:noon$ ab 15 -15
none:algo ab 49 -49
none:those_days ab 34 -34

a:me_the ab -16 16
me:#_el ab 23 -23
oa:conviene ab 25 -25
oa:opcion ab 20 -20
other:pero_me ab 24 -24

a:libre ab -37 37
among:,_entonces ab 18 -18
b1:hmm ab 30 -30
me:@day_me ab 24 -24
ob:how_about ab 18 -18
ob:see_the ab -21 21

a:esta ab -25 25
a:is_right ab 15 -15
a:no_that ab 21 -21
among:@open ab -24 24
among:find ab 22 -22
among:los ab 15 -15
me:please_. ab -32 32
none:morning$ ab -21 21
ob:nomas_que ab 33 -33
other:drop ab 21 -21
other:some ab 16 -16

b:desde ab 27 -27
me:do_it ab 25 -25
me:ese_@day ab 21 -21
me:none ab 27 -27
none:cual_me ab 16 -16
none:ninguna ab 22 -22
oa:only ab 63 -63
other:da ab 41 -41
other:pushed_to ab 21 -21
xa0:of ab 21 -21

B:three ab 21 -21
a:no_puedo ab 22 -22
among:@day_entonces ab -19 19
b:can_take ab -26 26
k:place~ ab -34 34
me:and_@day ab 21 -21
none:@howmuch_dura ab 21 -21
ob:@price ab -19 19
other:same ab 32 -32

a:all_right ab -26 26
a:off ab -19 19
among:no$ ab 18 -18
b1:we ab 41 -41
b:put_me ab -16 16
oa0:ok ab 26 -26
oa:conflicts ab -30 30

a1:despues ab 16 -16
b:have_that ab 23 -23
me:but_could ab -18 18
other:?_my ab 19 -19
other:ay ab 34 -34

a:following ab 18 -18
b1:ok ab -28 28
me:good_with ab -22 22
none:ok$ ab 41 -41
oa:guy ab -17 17
oa:i_have ab -20 20
ob:esos ab 19 -19
ob:possible ab 19 -19

a:,_ya ab -18 18
a:ando ab 33 -33
a:unless ab -30 30
other:day_i ab 28 -28

a0:@open ab 15 -15
a1:mas ab -18 18
among:got_my ab 21 -21
b:,_but ab -16 16
b:@relative_so ab 29 -29
none:brb ab 46 -46
oa:me_sirven ab -29 29
other:days$ ab 18 -18
other:o ab 50 -50

a:it_at ab 15 -15
among:si_no ab -15 15
b:si_pero ab 17 -17
me:dice ab -18 18
me:hasta ab 22 -22
none:tienen ab 18 -18
none:uy ab 28 -28
ob:?_? ab -25 25

a0:of ab -23 23
b:puedo_, ab 20 -20
b:que_es ab -31 31
me:account_of ab -25 25

b1:at ab -20 20
ob:ay ab -24 24
ob:cual ab 23 -23
other:have_a ab 24 -24
other:if_somebody ab 18 -18
other:o_@day ab 21 -21
other:todavia ab 34 -34

a:._actually ab 34 -34
among:what_else ab 23 -23
k:ndp:middle ab 38 -38
me:,_mi ab -24 24
none:^either ab 53 -53
oa1:tiene ab 27 -27
oa:,_@relative ab -20 20
ob:si_fuera ab 16 -16
ob:the_baby ab 16 -16
other:hora$ ab 16 -16
other:that_. ab 29 -29
xa:del ab 22 -22

B:guy ab -23 23
a0:suits ab -29 29
a:@open ab -15 15
b:hasta_las ab 26 -26
me:@day_the ab 16 -16
me:@day_works ab -25 25
oa:,_same ab 21 -21
other:free ab 32 -32
other:maybe ab 26 -26
other:since ab 33 -33
xb0:say ab 15 -15

a:worse ab 36 -36
among:#_that ab 38 -38
b1:birthday ab -21 21
b:is_my ab -28 28
me:@date_, ab 25 -25
none:quede ab 39 -39
none:vez ab 20 -20
oa1:tengo ab 17 -17
oa:bien ab 26 -26
oa:tell ab 22 -22
oa:thing ab 16 -16
ob1:got ab 19 -19
ob:she_can ab 24 -24
ob:\xc2\xbf ab 24 -24
other:@late ab 34 -34
other:start ab 20 -20
other:\xc2\xbf ab 23 -23

b:@place ab 38 -38
b:so_not ab 20 -20
k:ndp ab 26 -26
me:me_at ab 21 -21
other:again ab 26 -26
other:night_and ab 24 -24
other:we_do ab 17 -17
other:would ab 21 -21

a0:like ab 17 -17
b0:about ab -17 17
me:bad ab 20 -20
me:so_not ab 34 -34
none:the_same ab 23 -23
oa0:verdad ab 22 -22
oa:can ab 19 -19
ob:._so ab 30 -30
other:#_works ab 22 -22
other:third_one ab 36 -36
other:y_le ab 32 -32

B:asi ab 21 -21
b:fue ab 39 -39
b:hacen ab 30 -30
me:mejor ab 25 -25
me:ok_the ab -20 20
none:now ab 28 -28
oa:good_to ab 21 -21
oa:no_, ab -27 27
oa:ok ab 28 -28
ob:day_. ab 24 -24
other:._@relative ab 22 -22
other:._that ab -17 17
other:do_# ab 39 -39
other:ni_la ab -27 27

b:something_the ab 20 -20
b:the_one ab -20 20
oa:@date_if ab 20 -20
ob:go_with ab 25 -25
ob:rather_the ab 32 -32
other:esa ab 45 -45
other:out_at ab -19 19

a:,_la ab 28 -28
a:despues_de ab 20 -20
b:could_make ab 35 -35
me:^ten ab -25 25
me:got_anything ab 15 -15
me:hay ab 28 -28
me:in ab 27 -27
oa:no_wait ab -18 18
ob:i_need ab 30 -30
xb1:need ab 17 -17

a:si_ya ab -34 34
b:truck ab 28 -28
me:@parking ab -15 15
none:@thanks_you ab 36 -36
ob1:works ab 26 -26
ob:off_at ab -18 18
other:either_@day ab 23 -23
other:fine_but ab 15 -15

a:make_it ab 31 -31
me:ni ab -37 37
oa1:ser ab 16 -16
oa:misma_hora ab 20 -20
other:clock ab 16 -16
xb:. ab 47 -47

a:._she ab 22 -22
a:@date_through ab 17 -17
a:dios ab 27 -27
a:is_it ab -18 18
oa:boss ab -23 23
oa:but_my ab -25 25
ob0:make ab -23 23
ob:other ab 17 -17
other:check ab 25 -25

a:at ab 20 -20
b:man ab 25 -25
b:than ab 36 -36
ob:,_a ab -16 16
ob:it_is ab 16 -16
other:clase ab 27 -27
other:perfecto ab 17 -17
other:working ab 24 -24

me:@year ab 26 -26
ob:tight ab 21 -21
other:#_or ab 46 -46
other:like ab 31 -31
other:sale ab 35 -35

a0:trabajo ab 31 -31
me:!_! ab -19 19
oa0:, ab 25 -25
other:elimination ab -24 24
other:primera_pero ab 18 -18
other:the_@visit ab 17 -17

none:ok ab 46 -46
oa1:ella ab -17 17
oa:._after ab 20 -20
other:my_@move ab 33 -33
other:runs ab 21 -21

B:@price ab -16 16
a:i_guess ab -28 28
b:wait_is ab 28 -28
oa:so ab -21 21
ob:so_it ab 27 -27
other:instead$ ab 17 -17
other:instead_of ab 16 -16
other:que_hay ab 24 -24
other:un ab 26 -26

among:^\xc2\xbf ab 23 -23
b:up_at ab 28 -28
none:look_at ab 15 -15
none:the_morning ab 27 -27
ob:still ab 29 -29
other:place ab 20 -20
other:ya_me ab -15 15
xb:en ab 19 -19

a:que_se ab 20 -20
other:@day_to ab 18 -18
other:long ab 16 -16

a:,_so ab 18 -18
me:ew_mornings ab -18 18
oa:miss ab 16 -16
oa:ni_modo ab -21 21
other:two_of ab 21 -21

b:no_a ab 35 -35
none:anything_sooner ab 19 -19
none:on_a ab 30 -30
oa:clases ab -18 18
oa:out ab -18 18
ob0:too ab -25 25
ob:@vehicle_. ab 22 -22

a:for_me ab 16 -16
a:yes_. ab -23 23
b0:one ab 37 -37
b:._wait ab -22 22
b:with_my ab -17 17
k:dated~:last ab 60 -60
oa0:por ab 15 -15
other:her ab 33 -33
other:hold ab 41 -41

oa:still ab 28 -28
other:and_my ab -16 16
xb:no ab 19 -19

a0:it ab -48 48
a1:suit ab -19 19
a:please_, ab -28 28
a:time ab 22 -22
among:and_@day ab 19 -19
b1:was ab 27 -27
other:take_@day ab 22 -22

a0:will ab -16 16
a:y_la ab 17 -17
among:ando ab 19 -19
b:( ab 23 -23
b:put ab -18 18
ob:please_, ab -16 16
other:to_early ab 24 -24
xb:despues_de ab 17 -17

a:anyway ab 26 -26
among:than_# ab 33 -33
k:last4 ab -36 36
me:el_ultimo ab -29 29
me:manana_no ab -35 35
me:the_other ab 33 -33
me:todavia ab 29 -29
none:voy ab 17 -17
oa:perdon ab -39 39
ob:better ab 43 -43
other:@day_que ab 32 -32

a:trabajo_y ab 16 -16
among:tampoco$ ab 18 -18
b:day_so ab -26 26
b:nos_quedamos ab -20 20
oa0:suits ab 21 -21
oa:since ab 25 -25
ob1:would ab 24 -24
other:@place ab 32 -32

B:was ab 17 -17
a:we_are ab 16 -16
b:do_. ab 17 -17
me:^middle ab -29 29
me:es_por ab 17 -17
me:is_a ab -17 17
me:yes$ ab -27 27
oa:._oh ab -18 18
other:me_nothing ab 17 -17
other:po ab 20 -20
xb:what ab 18 -18

a:final ab -25 25
a:so_that ab -22 22
none:manana ab 17 -17
oa0:\xf0\x9f\x99\x8c ab 18 -18
oa:the_@call ab -27 27

among:^las ab 16 -16
among:dentista ab 16 -16
b1:@vehicle ab -22 22
b:otros ab 24 -24
none:a_@day ab 49 -49
none:hon$ ab -19 19
ob:me_in ab 20 -20
ob:podria ab -27 27
ob:soon ab 21 -21
other:^what ab 26 -26
other:because ab 38 -38
other:cumple_de ab 18 -18

a1:are ab 19 -19
a:instead_of ab 25 -25
a:long_as ab -28 28
a:vez ab 27 -27
b:perdon ab -17 17
me:pero_no ab 15 -15
ob1:want ab -22 22
ob:not_work ab 19 -19
ob:one_of ab 51 -51
other:la_tercera ab 46 -46
other:le_pregunto ab 18 -18
xa:the_one ab 20 -20

a:@month_, ab 20 -20
a:old ab -19 19
b:night_so ab 18 -18
me:to_# ab 23 -23
oa0:llego ab 40 -40
other:day_. ab 22 -22
other:good_. ab 19 -19
xb:going ab -17 17

a:someone ab -20 20
b:digo ab -25 25
me:la_de ab -35 35
none:^ugh ab 18 -18
ob:leaves ab 20 -20

a:can_i ab 19 -19
b:unless ab -22 22
me:but_i ab -21 21
me:hora ab 18 -18
me:pick ab 19 -19
ob:of_em ab 36 -36
other:pm ab 15 -15
other:si_me ab 27 -27

a:toca ab 33 -33
b:libre ab -31 31
k:nhp ab -26 26
me:antes$ ab -37 37
none:#_que ab 19 -19
oa1:para ab -16 16
other:@day_the ab 39 -39
other:and ab -28 28
other:that_the ab 19 -19
xa:are ab 20 -20

a:works_but ab 34 -34
among:pm$ ab -19 19
me:me_and ab -32 32
none:i_need ab 34 -34

a:not_, ab 29 -29
b:days ab 20 -20
k:last3 ab -33 33
me:please_, ab -17 17
oa:@relative_no ab 21 -21
ob1:told ab -22 22

among:can_come ab -23 23
none:at_# ab 37 -37
oa1:your ab -24 24
oa:por_favor ab 33 -33
oa:si_ya ab 34 -34
ob:de_mi ab 46 -46
other:cual ab 23 -23
other:no_, ab -18 18

a:soon ab 23 -23
b0:@date ab -20 20
b1:what ab 16 -16
me:^@day ab -27 27
me:am_good ab -28 28
me:want ab -24 24
ob0:al ab 28 -28
ob:@relative_said ab 23 -23
ob:lady ab 36 -36
other:@drive$ ab 27 -27
other:@drive_me ab 19 -19
other:^none ab 19 -19
other:boss ab 26 -26

a1:fine ab -16 16
oa:antes_de ab 24 -24
ob:@relative_so ab -15 15
ob:jaja_. ab 22 -22
ob:the_day ab 17 -17
other:@day_do ab 15 -15
other:algo ab 20 -20
xa1:the ab -18 18

me:^hmm ab 28 -28
me:deja ab 24 -24
me:those_are ab 16 -16
none:which_one ab 32 -32
oa:pero_mas ab 19 -19
ob0:guess ab 24 -24
other:mas_temprano ab -19 19
other:yes_to ab 31 -31

b:de_mi ab -27 27
other:says_@day ab 16 -16

a:con_mi ab 22 -22
me:#_# ab -20 20
me:is_good ab -34 34
none:@howmuch ab 47 -47
other:es_el ab 29 -29
other:is_all ab 18 -18

a:?_? ab -22 22
a:not_work ab 28 -28
b:if_it ab 17 -17
oa1:in ab 16 -16
oa:el_otro ab -17 17
oa:la_@relative ab -20 20
ob:ew ab -18 18
other:segunda$ ab 41 -41

a0:pero ab 43 -43
oa0:days ab 22 -22
oa:before_noon ab 17 -17
other:#_am ab 56 -56

among:#_but ab -15 15
among:,_she ab 24 -24
b:dicho ab 20 -20
b:i_take ab -18 18
none:hora ab 52 -52
oa:@treat ab 25 -25
oa:otro ab -17 17
ob:give ab 48 -48
ob:to ab -18 18
other:fine_with ab 21 -21

b:mean ab -21 21
oa:not_it ab 27 -27
ob:slept ab 31 -31
other:con_el ab -17 17
other:first$ ab 55 -55

a0:tampoco ab 30 -30
a1:not ab -16 16
among:last$ ab -21 21
b:es ab 17 -17
k:nh:last ab -16 16
oa0:unless ab 26 -26
oa1:pero ab -19 19
oa:is_good ab 26 -26
oa:so_i ab 17 -17
other:en_medio ab -16 16
other:will_be ab 38 -38

among:^he ab 20 -20
among:despues_de ab 20 -20
none:siguiente ab 30 -30
ob:the_@relative ab 28 -28
other:@day_for ab 32 -32

b0:hour ab 25 -25
me:emojiyes$ ab -27 27
me:see_you ab -22 22
none:@year ab 52 -52
none:nothing_there ab 28 -28
oa1:could ab -17 17
oa1:favor ab 32 -32
other:thing ab 23 -23

B:nueve ab 21 -21
a:ahi ab -27 27
me:with_my ab -21 21
ob:for_me ab 21 -21
other:can_we ab 24 -24
other:i_told ab 22 -22
other:of_those ab 45 -45

a:when_my ab 31 -31
none:@visit ab 50 -50
none:either ab 53 -53
oa1:with ab -20 20
oa:asleep ab -26 26
oa:you_pick ab -16 16
ob:llego ab 23 -23
other:@day_would ab 24 -24

named1:me ab -18 18
oa:@stop ab 29 -29
oa:lovely_, ab 27 -27
other:out ab -40 40
xa:se_puede ab 16 -16

a:,_que ab -16 16
a:nobody ab -17 17
among:later ab 41 -41
b1:puedo ab 22 -22
b:not ab 41 -41
me:but_later ab 20 -20
ob:una ab 42 -42
xb0:every ab 17 -17

a:deme ab 31 -31
b0:day ab 18 -18
b:: ab -17 17
b:good ab 21 -21
ob:no_hay ab 22 -22
ob:none ab 22 -22
other:it_to ab 26 -26
other:that_@day ab 39 -39

a0:time ab 33 -33
a:day_. ab -18 18
a:que_hay ab 18 -18
a:wait_no ab 36 -36
me:leaves ab -20 20
none:ahorita ab 42 -42
none:they ab 21 -21
none:what_about ab 32 -32
other:else ab -26 26
other:espera ab 16 -16
xa:those ab 18 -18

a:got_to ab 18 -18
a:name ab -23 23
a:please ab -19 19
b:@visit_is ab 23 -23
b:any ab 17 -17
b:instead ab 30 -30
b:says_take ab -21 21
me:minutos ab 19 -19
oa0:yes ab 32 -32
oa:the_other ab 20 -20
other:me_da ab 33 -33
xb:day ab 16 -16
xb:instead_of ab 18 -18

a:asleep ab 24 -24
among:ser ab 19 -19
b0:out ab 30 -30
b:could ab 16 -16
me:@insurer_, ab -23 23
me:que_la ab 27 -27
oa:@food ab -23 23
xa:@date_, ab 31 -31
xa:days ab 16 -16

none:el_# ab 28 -28
none:ese ab 24 -24
none:estoy ab 25 -25
ob1:@ride ab 21 -21
other:@day_then ab 16 -16
xb:puedo ab 17 -17

a:fine_, ab -17 17
b:antes ab 44 -44
b:let_us ab -27 27
me:#_asi ab 18 -18
me:@move_it ab 17 -17
me:ya_me ab -21 21
none:@day_? ab 23 -23
none:^@date ab 35 -35
oa0:so ab -15 15
ob:cualquiera_menos ab -23 23
ob:nada ab 19 -19
xb:one_but ab 17 -17

a:@open_the ab -18 18
a:sure ab -20 20
b:ando ab 29 -29
b:y_el ab 21 -21
me:primera$ ab -18 18
none:am_i ab 18 -18
oa0:of ab 20 -20
oa:goes ab -15 15
ob:jaja ab 46 -46
other:#$ ab 19 -19
other:#_work ab 23 -23
other:right ab 36 -36
xa:any ab 36 -36
xb:could_you ab 17 -17

a1:town ab 17 -17
b1:hold ab -19 19
b:@ride ab -20 20
b:no_. ab -29 29
b:si_puedo ab -18 18
me:keep ab 18 -18
oa:which ab -15 15
ob:fall ab -17 17

among:elimination ab 31 -31
b:i_told ab -20 20
b:payday ab -28 28
none:of_those ab -16 16
oa:gone ab 21 -21
ob:anything_but ab -17 17
ob:con_la ab 27 -27
other:@day_in ab 25 -25

a:del ab 34 -34
me:del_medio ab -32 32
oa:que_me ab 18 -18
ob:unless ab 29 -29
ob:when_my ab 25 -25
other:a_# ab 21 -21

a:pero_a ab 41 -41
among:@parking ab -20 20
among:third_i ab 25 -25
among:week ab -16 16
me:@drive_, ab -33 33
other:el_primero ab 35 -35
other:esta ab 35 -35
other:there ab 43 -43
xb:@date_and ab 19 -19

a:who ab 26 -26
none:^ok ab 46 -46
oa1:good ab 26 -26
oa:i_told ab 21 -21
other:jaja ab 32 -32

a0:confirmed ab -17 17
a:good_. ab -23 23
a:has ab 16 -16
among:any ab 23 -23
me:it$ ab -20 20
me:name ab -23 23
me:than ab 24 -24
oa:down ab 21 -21
ob0:of ab -16 16
other:baby ab 21 -21
other:bet ab 36 -36
other:was ab 62 -62
xa0:through ab -19 19
xa:if_it ab -23 23

a0:up ab -19 19
a:dentista ab 16 -16
me:half_past ab -15 15
none:^nah ab 31 -31
ob:@holiday ab 25 -25
other:leaves_one ab -19 19

among:your ab -15 15
b:pero_en ab 18 -18
b:us ab -24 24
me:#_a ab 16 -16
me:antes ab 20 -20
me:option ab -32 32
ob1:good ab -18 18
other:@day_hay ab 21 -21
other:before_the ab -16 16
other:de_@date ab 22 -22
other:sali ab 16 -16

a:,_tipo ab 23 -23
a:bad ab 21 -21
a:confirmado ab -31 31
a:so ab 20 -20
among:ya_me ab 23 -23
me:had ab 23 -23
other:me_sirve ab -16 16
other:of_elimination ab -26 26

a:the_@vehicle ab 19 -19
b:after_the ab 18 -18
none:got_any ab 35 -35
none:nah_none ab 21 -21
ob:._not ab -25 25
ob:otra_de ab 27 -27
other:@day_suits ab 16 -16
other:@relative_y ab 27 -27
other:a_las ab 62 -62
other:matter ab 20 -20
other:told ab 28 -28

a0:away ab 18 -18
a:otra ab 22 -22
b1:come ab 26 -26
b:so ab -20 20
ob:fine_but ab 32 -32
other:manana_, ab 43 -43
xa:through ab -19 19

a:@vehicle ab 44 -44
none:otro ab 37 -37
ob:in_on ab 25 -25
ob:payday ab 25 -25
other:@day_@visit ab 16 -16
other:^ese ab 30 -30

among:?_? ab -16 16
among:ese ab -18 18
among:pick$ ab -25 25
b:and ab 25 -25
me:,_i ab -20 20
me:tiene_algo ab 19 -19
oa1:con ab 17 -17
oa:suits ab 25 -25
other:free$ ab 21 -21
other:is_perfect ab 28 -28
other:ultimo ab 24 -24

b:?_i ab 26 -26
me:^my ab 21 -21
ob0:^ ab 31 -31
ob:._either ab 34 -34
other:nada ab 18 -18
other:of_these ab 39 -39

a:load ab 19 -19
b:el_de ab -32 32
b:pero_a ab 40 -40
me:is_not ab 34 -34
me:suits ab -24 24
oa:._@thanks ab 24 -24
oa:good_but ab 16 -16
ob:menos ab -22 22

B:second ab 20 -20
among:llega_el ab 30 -30
b:lock ab -27 27
me:ando ab 21 -21
me:we_do ab 25 -25
none:sigue ab 39 -39
oa:clear ab 28 -28
other:actually ab 26 -26
other:perfect$ ab 28 -28

a0:, ab -24 24
a1:as ab -18 18
a:entro ab -16 16
b:i_know ab 22 -22
oa:available ab 18 -18
oa:than ab 33 -33
other:^negative ab 25 -25
other:up ab 18 -18

a:suit ab -22 22
among:two_oclock ab -16 16
oa:! ab 45 -45
ob:works_but ab 26 -26
other:loca ab 33 -33
xb1:on ab 29 -29

a1:going ab 33 -33
a:) ab 23 -23
a:say ab -19 19
b:@relative_can ab -21 21
b:lock_me ab -19 19
b:possible ab 16 -16
oa:rest ab -22 22
ob:could_i ab 17 -17
ob:no_sea ab -33 33
other:#_mi ab 26 -26
other:is_on ab 21 -21

me:@relative_says ab -34 34
me:am_at ab 27 -27
none:tengo ab 16 -16
oa:@move ab -18 18
ob:no_llego ab 18 -18
ob:say ab -16 16
other:._my ab 30 -30
other:get_off ab 28 -28

a:were ab 24 -24
among:process ab 32 -32
b1:del ab -22 22
me:over ab 31 -31
none:i_get ab 37 -37
ob:are ab 19 -19

a:ando_en ab 18 -18
a:too_but ab 21 -21
among:trabajando ab -26 26
me:number_# ab 19 -19
oa:de_las ab 23 -23
oa:works_, ab 32 -32
ob:it_. ab 21 -21
ob:not_do ab -21 21
other:the_two ab 30 -30
other:we_will ab 17 -17

b:me_queda ab -16 16
b:week_of ab 24 -24
none:esos_dias ab 31 -31
other:._wait ab 27 -27
other:este ab 24 -24
xb:free ab 21 -21

a:,_can ab 19 -19
a:nada ab -27 27
b:._and ab 16 -16
b:i_want ab -22 22
me:@thanks_you ab -20 20
none:^those ab 33 -33
none:nope ab 39 -39
oa:anniversary ab -20 20
ob:opsion ab 22 -22
other:._he ab 19 -19
other:ese ab 19 -19

among:three_of ab 39 -39
me:los_otros ab -38 38
me:now ab -28 28
none:about ab 53 -53
none:me_queda ab 26 -26
ob:there_at ab 36 -36
other:@day_es ab 38 -38

a:delivery ab 23 -23
a:is_fine ab -27 27
a:than ab 22 -22
among:quedo_con ab 25 -25
b1:have ab 15 -15
none:^ya ab 33 -33
oa:favor ab 33 -33
other:middle ab 53 -53
xb:every ab 18 -18

a1:with ab 33 -33
among:good_but ab 25 -25
me:but_# ab 33 -33
ob:bien ab -17 17
ob:get_off ab -16 16
other:._not ab -18 18
other:in_on ab 32 -32
other:though ab 22 -22

none:number ab -21 21
ob:told_you ab -20 20
other:#_ya ab 29 -29
other:@move$ ab 21 -21
other:digo_el ab 29 -29

a1:free ab -28 28
a:school ab 38 -38
other:during ab 29 -29
other:si_el ab 41 -41

a0:please ab -18 18
a:but_at ab 28 -28
me:\xf0\x9f\x99\x8c ab -19 19
oa:@thanks ab 17 -17
oa:sleep ab -21 21
xa:._el ab 20 -20

a0:que ab -31 31
a:ser ab 16 -16
b:have_to ab -17 17
none:@date_, ab 22 -22
oa:tambien ab -24 24
ob:guess ab 33 -33
ob:said_the ab -23 23
ob:week ab 46 -46
xb1:? ab 15 -15

a:pagan ab 23 -23
me:do_that ab 18 -18
me:honey ab -26 26
oa:@relative_que ab -16 16
other:bad ab 28 -28

a:toda ab 26 -26
b0:to ab 54 -54
none:^no ab 46 -46

b0:any ab 16 -16
me:dia ab -46 46
oa:,_the ab 21 -21

B:trabajo ab -23 23
a:are_ok ab 23 -23
b:jaja_. ab -28 28
oa:pero_ella ab -18 18
ob:esa ab 29 -29
ob:let_us ab 20 -20
ob:right ab 21 -21

B:here ab -19 19
a:game ab 19 -19
a:too_soon ab 23 -23
among:can_make ab 15 -15
b0:leaves ab -24 24
me:right_? ab -27 27
me:y_el ab -26 26
none:a_la ab -19 19
oa1:ok ab 21 -21
other:^si ab 30 -30
other:^ya ab 36 -36
other:de ab -15 15
other:picked ab 21 -21

a0:all ab 20 -20
a:juego_domino ab 20 -20
a:si_me ab 15 -15
b:cualquiera_menos ab 40 -40
b:out ab 35 -35
me:dear ab -15 15
me:ultima ab -29 29
oa:los ab 25 -25
other:\xf0\x9f\x99\x8c$ ab 19 -19

me:@day_nomas ab -29 29
none:something_after ab 19 -19
oa:one_please ab 50 -50
other:antes ab -22 22
other:pm_@day ab 24 -24
other:primera$ ab 55 -55

a0:and ab 18 -18
a:juego ab 20 -20
a:no_tengo ab -28 28
among:not_# ab -22 22
me:^could ab 21 -21
me:otra ab 16 -16
oa1:us ab -28 28
oa:entonces_el ab -27 27
oa:lo_del ab -15 15
other:me_@day ab 15 -15
other:the_@vehicle ab 23 -23

me:esta_bien ab -37 37
me:estare ab -19 19
me:middle_one ab -22 22
none:more ab 63 -63
oa1:mi ab -20 20
oa:es_la ab -19 19
ob1:what ab 20 -20
ob:all ab 27 -27
ob:is_on ab 26 -26

a0:dias ab 28 -28
a1:mejor ab -15 15
a:pero_ella ab 25 -25
among:sorry ab -17 17
b:either_one ab 32 -32
none:ninguno_de ab 20 -20
oa:nada ab 45 -45
ob0:de ab -19 19
other:like_# ab 15 -15
other:ten_oclock ab 18 -18
xa:la ab -18 18
xa:libre ab -21 21

a1:ahora ab 20 -20
a:rough ab 25 -25
b:era_la ab 24 -24
b:not_the ab 31 -31
me:after_the ab 19 -19
me:can_@move ab 27 -27
me:first_available ab -21 21
none:ando ab 27 -27
ob1:need ab 36 -36
ob:i_want ab 20 -20

a1:when ab 33 -33
a:,_after ab 42 -42
a:ones ab 54 -54
among:@day_ni ab 18 -18
among:i_see ab -16 16
none:nah ab 31 -31
ob1:time ab 22 -22
other:uy ab 25 -25

me:maybe ab 22 -22
ob:by_noon ab -21 21
other:@date_of ab 19 -19
other:^they ab 28 -28
other:one_that ab 25 -25

a:verdad_? ab -22 22
me:that_morning ab 26 -26
me:those_days ab 18 -18
none:i_can ab -19 19
ob:us ab 32 -32
other:ew ab 21 -21
other:prefiero ab 20 -20

a0:works ab -16 16
a:anniversary ab 22 -22
b:no_pues ab 22 -22
b:not_a ab 35 -35

a0:@insurer ab -23 23
b:, ab -30 30
me:^el ab -19 19
me:la_manana ab 26 -26
me:perfecta ab -16 16
oa0:despues ab 16 -16
oa:,_yes ab -15 15
other:can_i ab 29 -29

a:fine_but ab -17 17
a:pregunto ab 28 -28
a:town ab 15 -15
among:for_the ab -21 21
b:but_i ab -15 15
b:date ab 18 -18
none:de_esos ab 20 -20
none:le_aviso ab 23 -23
oa:if_it ab 44 -44
ob:@date_at ab 47 -47
other:#_, ab 56 -56
other:anyway ab -19 19
xa:any_of ab 25 -25
xb1:and ab 41 -41

a0:despues ab 15 -15
b0:before ab 35 -35
me:go_with ab -24 24
oa1:will ab 34 -34
other:,_my ab 39 -39

a:bien ab -24 24
a:but_if ab -23 23
a:media ab 24 -24
among:habia_dicho ab 16 -16
none:we_do ab 24 -24
oa:a ab -22 22
ob0:mismo ab 16 -16
other:opsion ab 22 -22

a:court ab 16 -16
a:duty ab 28 -28
b:i_was ab 17 -17
me:pues ab -24 24

a0:good ab -22 22
a:good_with ab -20 20
a:not_at ab 29 -29
b1:pero ab 19 -19
me:,_@thanks ab -16 16
me:dios$ ab -17 17
none:con_mi ab 19 -19
none:of_these ab 28 -28
oa:@vehicle ab -25 25
other:@drink ab 19 -19

a:,_does ab 25 -25
b:for_the ab -19 19
b:pues ab -19 19
k:part:first ab -30 30
me:day$ ab 24 -24
me:those ab 18 -18
none:through ab 53 -53
oa:are_no ab -26 26
oa:perfecto ab 23 -23
oa:starts ab -18 18
oa:week_. ab 21 -21
other:@relative_says ab 36 -36
other:^sorry ab 19 -19
other:^that ab 36 -36
other:hasta_las ab 23 -23

b:is_after ab 23 -23
me:? ab 22 -22
me:@day_but ab 25 -25
oa0:hour ab 20 -20
oa:please ab 16 -16
oa:the_only ab 32 -32
ob:one_on ab 31 -31
other:ella ab 22 -22

a:me_. ab -18 18
among:leaves ab 24 -24
b:half_past ab -15 15
me:si_, ab -22 22
me:the_week ab 16 -16
other:sorry ab 31 -31
xa1:? ab 22 -22

among:quedan ab 23 -23
b:digo_el ab -15 15
b:y_si ab 23 -23
me:instead$ ab 32 -32
oa:and_tell ab 16 -16
ob0:? ab 30 -30
other:@vehicle_gets ab 24 -24
other:^@date ab 57 -57
other:sea ab 37 -37
other:with_the ab 24 -24
xa:yo ab 16 -16

a1:there ab -22 22
a:starts ab 18 -18
b:now ab 21 -21
b:the_@call ab -19 19
b:the_week ab 32 -32
ob:,_\xc2\xbf ab 19 -19
ob:instead ab 20 -20
ob:that_leaves ab 25 -25
other:fue ab 26 -26
other:nap ab 15 -15
xa:that_is ab 22 -22

a:la_otra ab 16 -16
among:be_# ab 17 -17
among:trabajo_y ab 21 -21
none:do_mornings ab -20 20
none:what ab 28 -28
ob0:take ab 38 -38
other:ew_mornings ab 21 -21
other:first_two ab -22 22
xb:vez ab 20 -20

a:tengo_que ab 29 -29
me:agarro_la ab -19 19
none:see ab 64 -64
oa:of ab -19 19
oa:out_. ab -16 16
ob1:ones ab 31 -31
other:@book ab 24 -24
other:ya ab -16 16
xa:o ab 16 -16

a:there ab -25 25
b:@day_. ab -38 38
me:any_of ab 20 -20
oa0:one ab 22 -22

B:choice ab 23 -23
a1:week ab 29 -29
among:y_@day ab 28 -28
b0:? ab 23 -23
b1:after ab 17 -17
other:amor ab 27 -27

a0:than ab 34 -34
a:!_! ab -17 17
a:me_@fetch ab -34 34
none:instead$ ab 19 -19
oa:,_my ab 16 -16
ob:preference ab 35 -35

among:cualquiera_de ab -21 21
b:que ab 15 -15
me:^si ab -16 16
me:might ab -31 31
none:is_not ab -17 17
oa:nobody ab 17 -17
ob:not_. ab 30 -30
other:@vehicle ab 20 -20
other:got_to ab 29 -29
other:me_. ab 36 -36

a:be_lovely ab -21 21
a:miss ab 24 -24
among:?$ ab 27 -27
none:to_be ab 19 -19
ob:did ab 29 -29
other:@stop ab 23 -23

a:@drink ab 39 -39
a:check ab -25 25
among:not_get ab 17 -17
me:hmm ab 28 -28
other:@day_morning ab 39 -39
other:does ab 35 -35
other:oclock$ ab 38 -38

a:is_good ab -39 39
a:one_you ab -28 28
a:tendria ab 24 -24
b:anything_but ab 32 -32
b:none_of ab 21 -21
none:was ab 18 -18
oa:este ab 24 -24
oa:ni_loca ab -27 27
oa:when_my ab -23 23
oa:you_can ab 18 -18
xb:? ab -19 19

B:. ab -22 22
a:night ab 23 -23
b:@relative_dice ab 21 -21
b:can_the ab 16 -16
me:later_? ab 20 -20
me:mejor$ ab 21 -21
oa:? ab 18 -18
other:confirmo ab 18 -18
other:right$ ab 20 -20

a:but_it ab 18 -18
among:am_the ab -17 17
among:out_by ab -17 17
me:media_, ab -25 25
me:see ab 51 -51
none:something ab 48 -48
other:copy ab 38 -38
other:pero_en ab 19 -19

a0:pues ab -39 39
a:week_, ab 16 -16
among:los_tres ab 19 -19
b1:lol ab -26 26
me:^ew ab -18 18
me:del ab 25 -25
oa:you ab -16 16
ob:only ab -16 16

oa:espera ab -28 28
oa:horas ab 32 -32
ob:that_day ab 26 -26

b:before ab 28 -28
me:era_la ab 24 -24
none:and_get ab 17 -17
none:do_@day ab 45 -45
oa1:never ab 21 -21
oa:@move_a ab 24 -24
oa:week ab -24 24
other:those_are ab 23 -23

a1:las ab -21 21
a:to_the ab -16 16
b:el_que ab 30 -30
me:not_have ab -18 18
oa0:@visit ab 27 -27
ob:on_@date ab 20 -20
ob:pero_mejor ab 38 -38
other:would_have ab 28 -28

B:past ab 15 -15
b:@day_and ab 39 -39
me:#_but ab -33 33
none:latest ab -18 18
oa:,_does ab 28 -28
oa:,_\xc2\xbf ab 31 -31
oa:@fetch_a ab 15 -15
oa:please_maam ab 25 -25

a:the_@call ab 29 -29
among:from_# ab 16 -16
b:get ab 23 -23
me:quedamos_con ab -20 20
none:@date ab 21 -21
none:es_que ab 23 -23
none:manana$ ab 34 -34
oa:no_me ab -27 27
ob:imposible ab 33 -33
ob:till_noon ab 28 -28
other:if_i ab 29 -29

a:available ab -17 17
a:yes ab -36 36
among:#_mi ab 18 -18
me:say ab -22 22
ob:,_los ab -27 27
ob:hasta ab 31 -31

a:during ab 25 -25
a:is_when ab 32 -32
a:para_la ab -27 27
b1:comes ab 24 -24
none:if_you ab 27 -27
none:que_otros ab 25 -25
ob:court ab 16 -16
other:not ab -16 16

me:#_no ab 44 -44
none:times$ ab 18 -18
ob:pero_a ab 23 -23
xb1:so ab 27 -27

a:- ab 19 -19
a:en ab 18 -18
b:@hours ab 25 -25
me:dale_, ab -17 17
me:que_# ab 20 -20
oa:modo ab -21 21

B:yeah ab 29 -29
a:any_others ab 17 -17
a:one_if ab -22 22
a:road ab 23 -23
among:road ab 16 -16
oa:is_perfect ab 33 -33
ob1:if ab -23 23
ob:dame ab 22 -22
ob:el ab 15 -15
ob:you_have ab 30 -30
other:same_day ab 17 -17
other:tendria ab 15 -15
xa:noon ab 22 -22

a:no_to ab 15 -15
b:si_el ab 28 -28
b:would_have ab 26 -26
me:a_week ab 16 -16
me:hasta_las ab 28 -28
none:^\xc2\xbf ab 24 -24
oa:@relative_is ab -23 23
oa:much ab 16 -16
oa:say ab 38 -38
other:game ab 35 -35

a:@relative_trabaja ab 33 -33
a:it_is ab -19 19
among:otra ab 15 -15
b1:dale ab -29 29
me:@day_then ab -19 19
me:nueve ab -24 24
none:mi_@relative ab 46 -46

a:a_week ab 32 -32
a:cutting ab 20 -20
a:primeras ab 23 -23
a:still_there ab -29 29
a:unless_it ab -34 34
among:#_on ab 18 -18
among:en_vez ab 23 -23
b1:tight ab -19 19
b:ya_el ab 23 -23
me:am_in ab 16 -16
oa:pues ab 30 -30
xa1:it ab 22 -22

among:you_for ab 15 -15
b:is_that ab 21 -21
oa0:tengo ab -32 32
oa:are ab -37 37
ob0:more ab 19 -19

b0:guess ab -22 22
me:noon ab 15 -15
none:you_all ab 24 -24
ob:bedtime ab 27 -27

B:none ab 15 -15
a:,_my ab -38 38
a:my_advisor ab -16 16
among:work_and ab 22 -22
me:^dos ab -29 29
me:week_after ab 16 -16
me:yo ab -27 27
none:@stop_le ab 16 -16
none:not_the ab 37 -37
oa:@date_works ab 42 -42
oa:look ab 21 -21
ob:y_si ab -19 19

a:._you ab -16 16
a:to_noon ab 24 -24
oa:ese ab -15 15
ob:not_a ab -31 31

among:cualquiera ab -18 18
b1:oh ab -17 17
b:,_put ab -21 21
b:me_at ab 15 -15
none:yes$ ab 49 -49
oa:@date_but ab 25 -25
oa:oclock_, ab 24 -24
oa:you_do ab 47 -47

a1:@vehicle ab 20 -20
a1:get ab 24 -24
a1:perfecta ab -15 15
among:manana ab 30 -30
b:bien ab 22 -22
b:leaves ab -26 26
b:whichever ab -17 17
me:pero_a ab 29 -29
none:@move ab 40 -40
none:^si ab 53 -53
none:how ab 34 -34
ob:day_before ab -15 15
ob:there_anything ab 21 -21
other:anything ab -18 18
xa:._any ab 21 -21

B:algo ab 26 -26
B:ese ab 17 -17
a1:will ab -26 26
a:permiso ab -17 17
me:you_said ab -19 19
none:instead ab 24 -24
none:is_there ab 44 -44
oa:\xf0\x9f\x99\x8c ab 19 -19
ob:means ab -20 20
other:#_but ab 24 -24
other:._@day ab 26 -26
other:._actually ab 20 -20
other:@day_a ab 36 -36
other:if ab 68 -68
other:y_no ab 25 -25

a:can_it ab 22 -22
a:nor ab 25 -25
a:with_my ab -21 21
a:work_, ab 28 -28
among:deme ab 18 -18
b1:esa ab -30 30
b:@insurer ab -25 25
none:^none ab 40 -40
none:queda_, ab 17 -17
oa:,_esa ab 24 -24
other:^uy ab 24 -24
other:anything_but ab -17 17
other:listo ab 16 -16
other:pero ab 17 -17

a1:esta ab -18 18
among:#_are ab 22 -22
me:but_not ab 35 -35
none:digo$ ab 35 -35
none:otro_dia ab 30 -30

a0:puede ab 23 -23
a1:porque ab 24 -24
among:time_but ab 18 -18
none:^how ab 31 -31
none:mas ab -17 17
oa:pagan ab -19 19
oa:que_hay ab -16 16
ob:como_a ab -16 16
other:two_oclock ab 24 -24

among:antes_de ab 27 -27
b1:had ab 23 -23
me:primeras ab 25 -25
oa:cualquiera ab 39 -39

B:meant ab 30 -30
me:despues ab 35 -35
me:el_primero ab -54 54
me:since ab 32 -32
other:already ab 29 -29

b0:with ab -34 34
me:^# ab -49 49
other:for$ ab 23 -23
other:send ab 32 -32

B:rent ab -16 16
b:es_muy ab 23 -23
other:bien ab 17 -17

b:dale ab -33 33
me:@day_pero ab 33 -33
me:could_you ab 30 -30
me:in_for ab -19 19
me:second ab -17 17
none:to_@eat ab 19 -19
other:@day_one ab 17 -17
other:every ab 23 -23

b:fuera ab 18 -18
me:lock ab -27 27
me:me_@day ab -17 17
me:you_had ab 24 -24
oa:._a ab 23 -23
oa:is_still ab 22 -22
ob:,_so ab 39 -39
other:el_que ab -18 18
other:rather ab 17 -17
other:taken ab 21 -21

B:do ab 38 -38
a1:corte ab 21 -21
a:they ab 36 -36
b0:, ab -40 40
me:@call_me ab -21 21
none:ahora ab 20 -20
none:todas_@relative ab 25 -25
none:una ab 24 -24
ob:but_on ab 31 -31

a0:the ab 20 -20
b:is_in ab -30 30
me:?_i ab 17 -17
me:on_@day ab 19 -19
me:trabaja ab 27 -27
oa:but_on ab 27 -27
oa:for_my ab 23 -23
other:on_my ab 16 -16

b:were ab 19 -19
me:^la ab -34 34
me:se ab 29 -29
none:em$ ab 19 -19
oa:days ab 17 -17
oa:nothing ab 18 -18
ob0:so ab 28 -28
xa:only ab 23 -23

a:dialysis ab 21 -21
among:la_otra ab 32 -32
me:^mi ab 16 -16
other:favor ab 36 -36

a1:have ab 21 -21
a:@date_if ab 20 -20
oa:esta ab 23 -23
oa:the_lady ab -19 19
ob:id ab -19 19
other:i_would ab 53 -53
other:primero_de ab 17 -17
other:too_soon ab 18 -18

a:,_las ab -16 16
a:clases ab 37 -37
b:nos ab 27 -27
me:other ab 36 -36
none:.$ ab 58 -58
none:^yes ab 42 -42
oa:,_esta ab -26 26
ob:,_de ab 21 -21
ob:work_and ab 24 -24
other:eso ab 25 -25
other:no ab -27 27

B:mas ab 28 -28
a:@fetch ab -21 21
among:ill ab 17 -17
b0:from ab 31 -31
b:choice ab -32 32
named2:no ab -28 28
oa1:only ab 21 -21
ob:more ab 23 -23
other:igual ab 31 -31

a:da ab 48 -48
a:i_could ab 35 -35
b:semana_del ab 17 -17
k:nd:last ab -18 18
me:cae ab -24 24
me:si$ ab 20 -20
none:@stop ab 22 -22
none:am_at ab 17 -17
none:ask_my ab 27 -27
oa:y_no ab 30 -30
ob:of_them ab 16 -16
ob:school ab 21 -21
ob:so_yes ab 17 -17
other:^could ab 18 -18

a:@relative_just ab 18 -18
b1:he ab 26 -26
me:not_# ab 27 -27
none:^that ab 22 -22
oa:sounds ab 21 -21
ob:at ab 21 -21
ob:bday ab 21 -21
other:is_good ab 45 -45

a:is_nothing ab -21 21
a:y_si ab -31 31
among:sali ab 17 -17
none:week ab 23 -23
oa:sale ab 21 -21
ob1:leave ab 19 -19
other:^third ab 28 -28
other:is$ ab 29 -29
other:permiso ab 25 -25

a:week_. ab -19 19
a:y_no ab -17 17
b:entonces_el ab -38 38
me:i_told ab -29 29
oa:any ab 25 -25
oa:something ab 16 -16
ob:cae ab -20 20
other:due ab 21 -21

a:more ab 21 -21
b:i_got ab 23 -23
ob1:del ab 27 -27
ob:take ab 26 -26
other:yesterday ab 27 -27

a:actually ab 38 -38
me:temprano$ ab 23 -23
none:ninguna_me ab 48 -48
none:these ab 33 -33
other:@ride$ ab 26 -26

a0:instead ab 17 -17
a1:dios ab 21 -21
a:hasta ab 33 -33
b1:go ab -18 18
me:@book_it ab -28 28
me:been ab 30 -30
oa:mejor ab 19 -19
oa:ones ab -28 28

b:you_said ab -22 22
me:@date_. ab -28 28
me:day_as ab 17 -17
me:one_in ab 22 -22
me:one_on ab -15 15
me:yes_. ab -22 22
oa:misma ab 36 -36
ob:maybe ab 34 -34
other:is_a ab 40 -40
other:works_for ab 21 -21

me:it_# ab 21 -21
none:what_else ab 49 -49
oa0:esta ab 38 -38
ob:@relative_dice ab -26 26
other:hasta ab 26 -26
other:the_@day ab 27 -27

a:like ab 16 -16
a:she ab 15 -15
among:^can ab 22 -22
b:@relative_says ab -16 16
b:is_there ab 22 -22
me:amor ab -28 28
me:hora$ ab 16 -16
none:semana$ ab 33 -33
oa:hour ab 20 -20
ob:ha ab 28 -28
ob:need_it ab 37 -37
ob:none_of ab 21 -21
other:is_to ab 30 -30
other:me_, ab 24 -24
xb:pero ab 28 -28

among:sirve ab -17 17
me:cualquiera_menos ab 40 -40
me:hour$ ab 38 -38
oa0:after ab 17 -17
oa:oh ab -18 18
ob:o_el ab 19 -19

among:se_me ab -17 17
b:mas_@late ab 23 -23
me:to_say ab -28 28
none:works ab 48 -48
ob:my_advisor ab 31 -31

b:,_and ab 20 -20

oa1:at ab 19 -19
oa:day_? ab 36 -36
other:and_if ab 16 -16

a:?_no ab 22 -22
b:till_noon ab -34 34
me:@call ab -39 39
me:^ninguna ab 22 -22
me:on ab 27 -27
ob:@relative_on ab 26 -26
ob:moved ab -16 16
other:la_@relative ab 27 -27
xa0:not ab 21 -21

a1:all ab -17 17
a:i_got ab 25 -25
a:que_la ab 17 -17
among:algo ab 24 -24
b:make_it ab -16 16
k:ng:first ab 50 -50
me:i_want ab -30 30
oa0:le ab -23 23
other:habia ab 25 -25

a:the_week ab 19 -19
me:got_to ab 23 -23
me:las_nueve ab -22 22
none:than ab 25 -25
oa:ser ab 16 -16
ob:la_@vehicle ab 23 -23
other:es_la ab 22 -22

a:are_no ab 38 -38
a:me_toca ab 26 -26
b:is_ok ab -30 30
none:else ab 65 -65
other:@day_not ab 21 -21
other:^los ab 19 -19
other:work_for ab -16 16
other:you_said ab 21 -21
xa:on_that ab 30 -30

me:?$ ab 41 -41
me:after$ ab 23 -23
me:later$ ab 24 -24
me:let_us ab -16 16
oa:sirven ab -29 29
other:roger ab 38 -38
other:si_no ab 35 -35

a:because_i ab 19 -19
a:que_@insurer ab 32 -32
among:anything ab 27 -27
among:que_tengo ab 15 -15
b1:all ab 29 -29
b:i_come ab 17 -17
me:con_la ab -28 28
me:dios ab -40 40
none:can_we ab 26 -26
none:run ab 28 -28
xa0:the ab 31 -31

oa:conflicts_with ab -30 30
other:am_in ab -25 25
other:am_off ab 15 -15
other:bring_me ab 24 -24

b:bring ab 30 -30
b:jaja ab -26 26
b:time_but ab 15 -15
me:^ya ab -30 30
oa1:@relative ab -21 21

b:jk ab -16 16
me:el_de ab -44 44
none:la_otra ab 56 -56
oa:others_are ab 23 -23
other:el_carro ab 23 -23

b:someone ab 19 -19
me:pm$ ab -25 25
none:after_that ab 27 -27
oa0:tambien ab -27 27
oa1:@date ab 36 -36
oa1:still ab 29 -29
oa:fine_, ab 36 -36
xk:first ab 20 -20

a:lovely ab -26 26
b0:de ab 36 -36
me:the_ten ab -21 21
other:instead ab 38 -38
other:one_and ab -21 21
other:perdon ab 25 -25

B:tiene ab 26 -26
b:asi_que ab -24 24
b:will_be ab -26 26
me:the_baby ab -21 21
me:thirty ab -19 19
other:que_ese ab 30 -30

b1:@call ab 22 -22
b:every ab 27 -27
none:lol ab 52 -52
none:siguiente_si ab 20 -20
oa:to_the ab 24 -24
other:,_si ab 19 -19
other:fine_. ab 33 -33

a:then_. ab 18 -18
b:anything_after ab 19 -19
b:que_puedo ab -27 27
me:favor$ ab -33 33
me:you$ ab -23 23
none:hay ab 36 -36
none:the_following ab 39 -39
xa:that_day ab 22 -22

b:rather ab -23 23
k:ng:middle ab 56 -56
me:^opcion ab -17 17
me:are_all ab 16 -16
me:days ab 17 -17
me:pero ab 26 -26
none:,_a ab 34 -34
oa:is_nothing ab 28 -28
oa:mismo ab 37 -37
oa:now ab 39 -39
other:i_said ab 28 -28

a1:ella ab 29 -29
a:,_do ab -16 16
among:on_all ab 23 -23
none:one_of ab 47 -47

b:one_at ab -25 25
b:well ab -18 18
me:ahi_estare ab -19 19
me:but_@day ab -35 35
none:digo ab 37 -37
oa0:en ab 30 -30
ob:is_in ab 24 -24
other:or_the ab 35 -35

a:as ab -19 19
a:can_leave ab -28 28
a:can_we ab 23 -23
a:past ab 37 -37
b:._i ab 17 -17
me:great ab -15 15
oa0:pues ab 50 -50
oa:yes_to ab -23 23
ob:you_got ab 22 -22
other:off_at ab 19 -19
other:so$ ab -19 19
xb0:el ab 36 -36

a1:entonces ab -17 17
a:no_a ab 24 -24
a:the_following ab 18 -18

a:@relative_que ab 28 -28
a:can_not ab 21 -21
b:@insurer_, ab -20 20
me:back_an ab 22 -22
me:is_@day ab -24 24
none:pues ab 27 -27

a:@date_and ab 43 -43
a:sin ab -23 23
a:would_have ab 35 -35
among:maybe ab 21 -21
b1:can ab 28 -28
b:is_it ab 30 -30
none:otros ab 31 -31
oa0:ni ab -17 17
oa:would_have ab -21 21
other:gave_me ab 24 -24

a:with_me ab -20 20
b:called ab 28 -28
b:quedamos ab -20 20
b:un ab -32 32
me:that_@day ab 21 -21
ob:asi ab 46 -46
other:@pay ab 33 -33
other:hon$ ab 15 -15
xa:eso ab -21 21
xb0:about ab 19 -19
xb:have ab -20 20

none:those_do ab 29 -29
ob:otra ab 26 -26
ob:something_the ab -16 16
xa:time ab 23 -23

a:promised ab 19 -19
b:@date_and ab 36 -36
ob0:# ab 25 -25
ob0:around ab 23 -23
other:ay_no ab 25 -25

a:you_have ab -18 18
b:cual_era ab 24 -24
me:girl ab -27 27
me:tiene ab 17 -17
other:tercera ab 48 -48

a:perdon ab 27 -27
a:the_@month ab 18 -18
among:#_days ab 21 -21
among:and_a ab 18 -18
among:otros_dos ab 17 -17
me:^a ab -16 16
me:and ab -18 18
other:entonces$ ab 20 -20
other:run_me ab 17 -17

a:?_a ab -16 16
a:are_during ab 34 -34
a:y_media ab 20 -20
b0:come ab 20 -20
me:#_to ab 35 -35
oa:is_right ab -21 21
oa:permiso ab 22 -22
ob:off ab 17 -17
other:#_days ab 17 -17
other:is_out ab -25 25

a1:noon ab 22 -22
a:con_el ab 22 -22
a:lol ab 22 -22
b:algo_mas ab 17 -17
me:#_por ab -23 23
other:got_the ab -17 17
other:numero ab 23 -23

a0:ok ab -28 28
a:@stop ab 30 -30
among:than ab 40 -40
me:^simon ab -20 20
oa:but_if ab 19 -19
ob:me_so ab 17 -17
other:at_two ab 17 -17
other:ir ab 16 -16
other:no_pues ab 18 -18

among:._anything ab 28 -28
me:the_following ab 26 -26
none:@drive$ ab 26 -26
oa:i_guess ab 24 -24
other:no_. ab 25 -25

a:one_but ab 21 -21
among:other_one ab 26 -26
b:you ab 15 -15
me:to_my ab -16 16
none:what_is ab 42 -42
oa:still_there ab 34 -34
ob1:mejor ab 36 -36
ob:asi_que ab 40 -40
other:@cancel ab 17 -17
other:^tengo ab 15 -15
other:el_@day ab 33 -33
other:yes ab 59 -59

a:good_but ab 16 -16
a:not_so ab 21 -21
b:got_something ab 20 -20
none:algo_mas ab 45 -45
none:any_@day ab 33 -33
none:ninguna_, ab 34 -34
oa:fuera ab -18 18
ob:baby ab 20 -20
other:@staff ab 22 -22
other:@thanks_you ab 17 -17
other:puedo_, ab 32 -32
other:si_, ab 19 -19

a:if_somebody ab -18 18
me:#_works ab -25 25
me:to_see ab 21 -21
oa0:instead ab 29 -29
oa:saying ab 25 -25
ob:can_we ab 25 -25
ob:have_the ab 38 -38
other:the_middle ab 41 -41
other:third ab 60 -60
other:us$ ab 15 -15
xb1:me ab 16 -16

a:a ab 23 -23
a:yes_to ab 29 -29
among:and_no ab 31 -31
b1:@clinician ab 24 -24
b1:before ab 16 -16
me:semana_, ab 27 -27
ob:el_de ab 45 -45
other:car$ ab 19 -19

a:not_going ab 32 -32
among:dicho ab 16 -16
among:mismo ab 34 -34
among:not_know ab 25 -25
none:there$ ab -21 21
oa0:nomas ab 35 -35
oa:is_my ab -28 28
ob:eso ab 43 -43
other:have_@day ab -22 22
other:horas ab 21 -21
other:juego_domino ab 26 -26

a0:off ab -25 25
a0:rather ab 17 -17
a:._a ab -16 16
a:@date_, ab 21 -21
none:@date_is ab 22 -22
oa:anyway ab -16 16
ob:i_take ab 33 -33
ob:que_puedo ab 29 -29
other:a_yes ab 20 -20
other:domino ab 26 -26

me:but_the ab 45 -45
me:estoy ab 33 -33
none:la_semana ab 18 -18
oa:le_pregunto ab 30 -30
oa:puede_a ab 16 -16
ob0:, ab 27 -27
ob:gone ab -22 22
other:,_# ab 16 -16
other:que_ya ab -17 17

me:cual ab 29 -29
me:entonces ab -17 17
none:^same ab 25 -25
oa0:like ab 32 -32
other:salgo ab 40 -40
xa:if ab -24 24

B:but ab 17 -17
a1:salgo ab -25 25
a:till ab 20 -20
b:that_the ab -23 23
me:^para ab -21 21
me:pm ab -27 27
ob:,_es ab 28 -28
other:@fetch_mi ab 30 -30
other:ni_loca ab 33 -33

B:pick ab 29 -29
among:#_or ab -23 23
among:@day_right ab 35 -35
b:with_him ab 21 -21
me:not_the ab 42 -42
oa1:si ab 19 -19
ob1:el ab 35 -35
ob:man ab -23 23
ob:mejor_la ab 24 -24
other:primero ab 64 -64

a:y_el ab 31 -31
among:these_three ab 21 -21
me:#_emojiyes ab -18 18
oa:best ab 24 -24
other:^either ab 51 -51
other:manana_y ab -15 15

a:la_@relative ab 27 -27
among:,_es ab 17 -17
among:@day_@date ab 21 -21
me:sale ab -36 36
oa0:still ab 26 -26
oa:al ab -21 21
oa:if_that ab 23 -23
oa:stay ab 22 -22
ob:my_@move ab 26 -26
ob:want_the ab -22 22
other:is_here ab 25 -25

a:same_time ab 22 -22
b:one_that ab 30 -30
me:^option ab -21 21
me:but_at ab 34 -34
me:you_hold ab -28 28
ob:quiero ab 23 -23
other:#_tengo ab 20 -20
other:@day_? ab 59 -59

me:cualquiera ab 45 -45
ob:._mejor ab 26 -26

a0:! ab -23 23
a0:unless ab -23 23
among:nap ab -16 16
me:works_but ab 22 -22
ob:nene ab 28 -28
other:nights ab 20 -20
xb:you ab 17 -17

b:,_y ab 25 -25
b:?_? ab 21 -21
b:negative ab 31 -31
me:option_# ab -21 21
oa1:perfecto ab 22 -22
oa:the_@insurer ab 15 -15
ob1:rather ab 32 -32
ob:pero_mas ab 20 -20
other:make_it ab 30 -30
xa1:las ab 18 -18
xb1:but ab 27 -27

b:._give ab -24 24
b:no_es ab 28 -28
me:hour_later ab 19 -19
me:too_, ab -24 24
oa1:after ab -26 26
other:first_of ab 23 -23

a:it_, ab -20 20
a:that_same ab 22 -22
among:misma ab 23 -23
b:the_@date ab -29 29
b:tiene_algo ab 18 -18
me:era ab 27 -27
none:@day_, ab 40 -40
oa1:antes ab 25 -25
ob:,_entonces ab 25 -25

a1:prefiero ab -22 22
a:i_say ab -25 25
among:pero_a ab 43 -43
b1:an ab 17 -17
ob0:one ab -18 18
other:^ew ab 21 -21
other:of_# ab 18 -18
other:y_me ab 32 -32
xa:got ab 37 -37

B:hearing ab 25 -25
a:hasta_las ab 32 -32
a:le ab 19 -19
b:,_the ab -20 20
b:el_mismo ab 19 -19
me:\xc2\xbf_no ab 19 -19
none:no_hay ab 18 -18
none:no_se ab 38 -38
none:pregunto_a ab 16 -16
oa0:asi ab -17 17
oa1:@thanks ab 25 -25
other:before ab -18 18
xa1:, ab 18 -18

a:coming ab 19 -19
among:first_is ab -23 23
me:with_the ab -30 30
oa:night_and ab 24 -24
oa:others ab 16 -16
other:good_for ab 33 -33

a:about ab -25 25
among:^ni ab 30 -30
none:la_manana ab 17 -17
ob:@date_or ab 18 -18
other:dios ab 35 -35
other:said$ ab 21 -21

a1:you ab -26 26
a:._my ab -34 34
me:agarro ab -31 31
none:dia_de ab 27 -27
oa1:puedo ab -16 16
ob:day_, ab 29 -29
other:dios$ ab 17 -17
other:on_@date ab 17 -17
xb:o ab 21 -21

a0:tambien ab 37 -37
among:do_you ab 25 -25
b1:entonces ab -38 38
b:porque ab 18 -18
me:^anything ab 43 -43
none:^do ab 78 -78
oa:work_and ab 26 -26

a:,_esta ab 20 -20
a:._@relative ab 25 -25
a:listo ab -26 26
among:._is ab 15 -15
b1:em ab -27 27
none:to_you ab 15 -15
oa:need_to ab 15 -15

among:yo ab -18 18
me:take_that ab -25 25
me:you_got ab 22 -22
ob:not_, ab 56 -56
xb:pero_a ab 17 -17

a:but_the ab 33 -33
among:at_ten ab 17 -17
among:work_for ab 34 -34
me:,_it ab -27 27
me:something ab 26 -26
none:la_de ab 17 -17
oa:is_ok ab 20 -20
other:do_you ab 16 -16

a:@late ab 18 -18
b1:y ab 35 -35
b:. ab -40 40
b:not_. ab -29 29
me:#_or ab 31 -31
me:hon ab -22 22
me:no ab 18 -18
me:pm_, ab -26 26
none:#_y ab 23 -23
none:@food ab -18 18
oa:to_go ab 20 -20
ob:any ab -18 18
other:you$ ab 25 -25

a:get_my ab 27 -27
among:for_# ab 18 -18
b:court_date ab 18 -18
b:so_i ab -20 20
ob:and ab -22 22
other:,_cualquiera ab 17 -17
other:dan ab 15 -15
other:era ab 20 -20
other:no_hay ab 32 -32

b1:@day ab -31 31
b:option ab -15 15
k:place~:last ab -37 37
me:great$ ab -15 15
me:mornings ab -29 29
none:^@howmuch ab 47 -47
none:si_puedo ab 17 -17
none:trabajo$ ab 25 -25
oa0:right ab 32 -32
oa:._she ab -17 17
oa:one_to ab 16 -16
ob:fine ab 47 -47
ob:if_you ab 20 -20
ob:that_. ab 31 -31

among:horas ab 34 -34
among:to_the ab 15 -15
b:not_that ab 23 -23
me:one_would ab -19 19
me:will_be ab -34 34
none:early$ ab 26 -26
none:ugh ab 18 -18
none:when_i ab 55 -55
oa:on_days ab 20 -20
oa:will_not ab -24 24
other:have_# ab 16 -16
other:oh ab 20 -20
xb:going_to ab -17 17

among:@move_. ab 18 -18
b:@open ab 19 -19
b:otras ab 24 -24
oa1:clock ab 15 -15
oa:about ab 36 -36
other:can_you ab 28 -28

a:possible ab 33 -33
oa:on_that ab -25 25
ob1:give ab 24 -24
other:@relative_@day ab 23 -23

a:one_would ab -19 19
b:keep ab 20 -20
me:temprano ab 18 -18
me:yes_the ab -18 18
oa:it_is ab 21 -21
ob:too_. ab 30 -30
other:saying ab 20 -20

a:man ab -27 27
a:ya_no ab -24 24
b:al ab -24 24
b:antes_de ab 24 -24
b:moved ab 29 -29
me:@stop ab 21 -21
me:menos_la ab 34 -34
me:one_, ab -17 17
oa:pregunto ab 33 -33
oa:the_shop ab -17 17
other:@day_at ab 22 -22
other:^i ab 28 -28
other:^yes ab 21 -21
other:others_are ab 23 -23
other:que_me ab 37 -37

among:^could ab 31 -31
among:is_past ab 32 -32
among:slept ab 15 -15
me:of_@date ab 23 -23
none:^esa ab 40 -40
none:class ab 25 -25
oa:para_la ab 25 -25
ob:either_of ab 17 -17
other:^primero ab 20 -20

B:than ab 35 -35
a:quedan ab 22 -22
k:day:last ab -52 52
none:,_en ab 36 -36
oa1:misma ab 30 -30
ob:how ab 33 -33
other:._# ab 46 -46
other:til_the ab 15 -15
xa:is ab 19 -19
xa:tienen ab 18 -18

a1:@move ab 19 -19
a:fuera ab 17 -17
b0:something ab 18 -18
b:cut ab 26 -26
b:yea ab -33 33
me:^the ab -50 50
me:puede ab 17 -17
oa:,_she ab 17 -17
oa:day_. ab 17 -17

a:fine ab -25 25
a:roger ab -32 32
a:would_suit ab -25 25
among:think ab 18 -18
me:me_@late ab -17 17
other:say_@day ab 36 -36

among:earlier ab 26 -26
b0:la ab -25 25
b1:out ab 18 -18
b:cual ab 16 -16
me:am_not ab 28 -28
me:then_. ab 19 -19
xb:to ab -16 16

a:here ab 20 -20
a:not_leave ab 21 -21
among:pt ab -16 16
b:uy ab -18 18
none:^que ab 29 -29
none:mas_tiene ab 26 -26
ob1:sea ab -16 16
other:@call ab 35 -35

a:conflicts_with ab 35 -35
b:either_of ab -21 21
b:wanted ab 23 -23
oa:otherwise ab 26 -26
ob:jk ab 39 -39
other:@symptom ab 26 -26
other:get ab -16 16
other:i_pick ab 15 -15
other:no_le ab 34 -34
other:por_favor ab 36 -36

b:you_do ab 24 -24
oa0:trabajo ab -16 16
oa:el_mismo ab 18 -18
ob:._give ab 34 -34
other:one_of ab 37 -37

b:otra_semana ab 27 -27
none:need_to ab 21 -21
ob:since ab 19 -19
other:@day_# ab 86 -86
other:negative ab 25 -25
other:ni ab -30 30

a0:working ab 20 -20
a:@relative_is ab 17 -17
among:sale_a ab 23 -23
b:y ab 20 -20
me:@day_y ab 21 -21
none:sooner$ ab 20 -20
other:\xf0\x9f\x99\x8c ab 19 -19

B:negative ab -22 22
a0:recien ab 17 -17
a:puedo_pero ab 31 -31
among:@day_tampoco ab 33 -33
b:,_entonces ab -19 19
me:perfect ab -28 28
none:can_i ab 23 -23
ob:dia ab 17 -17
ob:never ab 32 -32
ob:numero ab 23 -23
other:bill ab 16 -16
other:despierta ab 17 -17
other:fish ab 26 -26
other:o_la ab 16 -16
other:of_my ab 17 -17

a0:entonces ab -42 42
among:@day_puedo ab 17 -17
b:brunch ab -22 22
me:got_any ab 18 -18
none:days ab 18 -18
oa0:ya ab 23 -23
oa:is_payday ab -16 16
other:one_. ab 27 -27
other:rent ab 23 -23
xb:semana_del ab 18 -18

among:,_no ab 21 -21
none:con ab 26 -26
oa:con ab -26 26
oa:loca ab -27 27
ob1:us ab 27 -27
other:,_we ab 33 -33
other:ese_@day ab 22 -22
other:one_you ab 20 -20

a1:but ab 30 -30
among:los_otros ab 17 -17
among:still_there ab -18 18
b:@date_at ab -25 25
me:tengo ab 31 -31
none:tomorrow ab 41 -41
oa:cumple ab -16 16
oa:mejor_el ab -31 31
ob1:we ab 22 -22
ob:hacen ab -27 27
xb:about ab 18 -18

a:@relative_and ab 15 -15
a:toda_la ab 26 -26
among:que_la ab 15 -15
none:esas_me ab 19 -19
oa1:los ab 29 -29
oa:slept ab 27 -27
ob:have ab 19 -19
other:manager ab 18 -18
other:work_@day ab 20 -20

a:next ab 29 -29
a:to ab 18 -18
b:you_hold ab -19 19
me:no_me ab 30 -30
none:am ab 28 -28
ob:but_i ab 33 -33
other:bring ab 26 -26
other:that_is ab 73 -73
other:who ab 31 -31
xb1:instead ab 18 -18

a0:tempranito ab -23 23
a:wait ab 30 -30
among:none_of ab 33 -33
among:you_can ab 32 -32
b:ando_en ab 18 -18
none:me$ ab 34 -34
oa0:hay ab -18 18
oa1:porque ab -21 21
other:dale ab 23 -23
other:have_to ab 31 -31

b:guy ab -23 23
me:menos ab 50 -50
none:que_mas ab 35 -35
oa:be_better ab 20 -20
ob:@day_. ab 39 -39
ob:misma ab 26 -26
other:@day_only ab 20 -20
other:tell ab 33 -33
other:y_@day ab -17 17

among:^cualquiera ab -29 29
none:para ab 34 -34
oa:@date_of ab 19 -19
oa:so_that ab 30 -30
ob0:either ab 20 -20
ob0:muy ab -15 15
other:las_nueve ab 19 -19
other:pt ab 32 -32

me:^is ab 27 -27
none:dura_la ab 21 -21
oa:wait_no ab -25 25
other:is_no ab 15 -15
other:perfect ab 35 -35

a:gone ab -28 28
a:me_sirven ab 36 -36
me:queda_bien ab -27 27
oa:,_en ab 26 -26
oa:tengo_la ab -21 21
other:tulsa ab 17 -17

a:time_i ab 15 -15
b:._make ab -28 28
b:yes_to ab -16 16
none:antes ab 15 -15
none:la_que ab -18 18
oa1:now ab 16 -16
ob:supposed_to ab 29 -29
other:@day_nomas ab 21 -21
other:del_medio ab 23 -23
other:mismo ab 15 -15
other:sirve ab -16 16
other:sounds ab 29 -29
other:to_say ab 26 -26

b:puedo_el ab 21 -21
me:._same ab 20 -20
me:if_my ab -22 22
oa:copy ab 20 -20
oa:y_si ab 27 -27
other:first_or ab 21 -21
other:might ab 18 -18
xb:make_it ab 21 -21

B:dos ab -28 28
a:called ab -23 23
a:esa_no ab 28 -28
a:got_a ab 20 -20
among:ni_@day ab 38 -38
among:which$ ab -21 21
b:ew ab 21 -21
b:no_se ab 23 -23
b:something ab 31 -31
oa:antes ab 32 -32
other:haha ab -16 16

b0:make ab 31 -31
k:day ab -21 21
me:sounds ab -22 22
other:please ab 50 -50

B:good ab 28 -28
B:same ab 41 -41
a:of_been ab 19 -19
b:of_those ab 24 -24
me:am$ ab -28 28
me:go ab -28 28
none:@day_or ab 40 -40
none:oiga ab 15 -15
oa1:del ab 20 -20
ob:except ab 22 -22
ob:go_to ab -18 18
ob:hora ab 42 -42
ob:not_make ab -16 16
other:i_need ab 22 -22
other:tiene ab 33 -33

a:is_literally ab 26 -26
among:at_noon ab 17 -17
none:^@stop ab 18 -18
other:but_i ab 18 -18
other:noche ab 21 -21
other:y_media ab 32 -32
xb:be_there ab -18 18

a:confirmed ab -21 21
among:oclock$ ab 22 -22
b1:you ab 20 -20
me:hold_the ab -19 19
me:nomas_que ab 19 -19
oa:el_de ab 34 -34
oa:yes ab 17 -17
ob:. ab 33 -33
ob:is_good ab -20 20
ob:lock_me ab 20 -20
other:asleep ab 16 -16
other:thirty ab 29 -29
xa0:or ab 22 -22

a:a_no ab 32 -32
me:@thanks ab -36 36
ob:@thanks ab 38 -38
xb0:of ab 35 -35

a:jk ab 30 -30
a:me_sirve ab -27 27
b:rather_not ab -16 16
me:la_semana ab 19 -19
oa:day_i ab -16 16
ob0:since ab 21 -21
ob:home_. ab 19 -19

among:so_by ab 20 -20
b0:too ab 36 -36
none:time$ ab 19 -19
oa:sure ab 15 -15
oa:ya ab 34 -34
ob1:em ab 35 -35
ob:neither ab -17 17

among:@day_lo ab -15 15
b:._yes ab -18 18
ob1:that ab 28 -28
ob:quedo ab 16 -16
ob:yea ab 15 -15
other:me_to ab 21 -21
other:your ab 28 -28

other:._after ab 18 -18

B:get ab -16 16
a:look ab 17 -17
a:que_@fetch ab 21 -21
a:que_mas ab 16 -16
b:em ab -24 24
b:ninguna ab 35 -35
k:ng:last ab 23 -23
me:copy ab -28 28
none:did ab 42 -42
none:i_was ab 30 -30
oa:._they ab 15 -15
ob:i_guess ab 32 -32

a1:still ab -27 27
a:@date_please ab 24 -24
a:be_the ab 24 -24
b1:my ab 26 -26
b:._put ab -17 17
me:i_will ab -34 34
none:me_, ab -16 16
oa:actually ab -35 35
other:cualquiera ab -16 16
other:what_is ab 20 -20
xa:en ab 16 -16

among:de_mi ab -21 21
none:esas ab 39 -39
other:preference ab 20 -20

B:es ab -28 28
a:sirve_, ab -24 24
k:ng ab 66 -66
me:que_me ab -37 37
oa:someone ab 29 -29
oa:with ab -19 19
ob:mejor_el ab 32 -32
ob:tell ab 19 -19
other:@day_so ab 63 -63
other:si ab 18 -18

a:hold_on ab -17 17
a:otra_de ab 18 -18
a:prefiero ab -22 22
b:toca ab 16 -16
none:@call ab 28 -28
other:have_got ab 22 -22
other:no_can ab -20 20

a:me_quedan ab 22 -22
among:process_of ab 32 -32
me:ten ab -16 16
none:days$ ab 36 -36
none:those$ ab -18 18
ok:last ab 42 -42
other:#_por ab 23 -23
other:made ab 25 -25
other:third_i ab 16 -16

a0:salgo ab -17 17
a:i_would ab 20 -20
b:,_yes ab -20 20
b:el ab -15 15
b:these ab 33 -33
me:em ab -26 26
oa:@date_, ab -22 22
other:mejor ab 44 -44
other:not_the ab -15 15
other:too ab 17 -17

a1:@date ab -37 37
none:semana ab 17 -17
oa:the_road ab -15 15
other:cover ab 17 -17
other:fourth ab 30 -30

a:rest ab 27 -27
b:._so ab -16 16
oa:@traffic ab -24 24
ob:dentist ab 23 -23
other:y_ya ab 30 -30

a1:mismo ab 18 -18
a:@day ab -15 15
a:send ab -21 21
among:le ab 19 -19
b:than_the ab 19 -19
me:yes ab -43 43
ob:antes ab -25 25
ob:bank ab 16 -16
ob:espera ab 28 -28
other:run ab 30 -30
xb:mejor ab 30 -30

a:con ab 39 -39
a:day_but ab 27 -27
me:esa_no ab 16 -16

among:,_not ab 19 -19
me:about_the ab 25 -25
none:? ab 88 -88
ob:be_there ab 34 -34
other:es_mi ab 30 -30
xa1:hay ab 17 -17
xa:no_hay ab 16 -16

a0:de ab -21 21
a:@move ab 26 -26
me:have_been ab 18 -18
me:one_but ab 18 -18
me:out_at ab 24 -24
ob:week_of ab 17 -17

a:hora ab 22 -22
me:dale$ ab -24 24
oa0:mi ab 18 -18
oa0:please ab 22 -22
oa:@date_at ab 27 -27
oa:oclock_. ab 22 -22
ob:trabajo ab 35 -35
other:tendria_que ab 15 -15

oa:pero_a ab 35 -35
other:fall ab 21 -21
xa1:tienen ab 18 -18

a:have_the ab 29 -29
among:last_@day ab 32 -32
among:we_have ab -18 18
b:lowkey ab 27 -27
oa:for_the ab -15 15
ob:mejor ab 29 -29
other:afternoon$ ab 18 -18
other:dear ab 17 -17
other:tell_the ab 19 -19

b:please_. ab -24 24
me:dos_primeras ab 23 -23
none:._any ab 20 -20
none:same ab 42 -42
oa:no_. ab -17 17
ob1:not ab -17 17
ob:give_me ab 48 -48
other:@drive_, ab 34 -34

a1:too ab 25 -25
ob:em ab 47 -47
other:half ab 34 -34
other:nueve ab 22 -22
other:option ab 21 -21

a0:day ab 18 -18
a:that_one ab -27 27
among:primera_no ab 18 -18
b:you_got ab 22 -22
me:opcion_# ab -17 17
oa0:si ab 26 -26
ob:time ab 30 -30
other:first_, ab 23 -23
other:go_with ab 16 -16

a:and_can ab -21 21
a:the_road ab 23 -23
among:of_these ab 25 -25
none:,_yo ab 37 -37
none:all_got ab 17 -17
ob:# ab 30 -30
ob:._do ab 26 -26
xb1:, ab 25 -25

B:between ab 26 -26
among:ni_la ab 32 -32
b:long ab 24 -24
me:@day_tempranito ab -19 19
me:oclock$ ab -16 16
none:anything ab 25 -25
oa:,_a ab 35 -35
oa:,_is ab -24 24
ob1:one ab -27 27
ob:make_it ab 42 -42
other:and_you ab 19 -19
other:that$ ab 23 -23

b:espera ab -28 28
me:diez ab -16 16
me:muy_temprano ab 20 -20
me:or ab 28 -28

among:#_instead ab 22 -22
b0:since ab 36 -36
b:as_the ab 19 -19
b:was_up ab 29 -29
me:@relative_will ab -19 19
me:available ab -18 18
me:dame ab -16 16
me:told ab -33 33
ob:as ab 30 -30
ob:is_too ab -20 20
ob:please_. ab 19 -19
other:said_@day ab 21 -21

among:@day ab 17 -17
among:is_out ab 23 -23
b:@date_one ab 31 -31
none:nomas ab 25 -25
other:,_so ab -18 18
other:^nothing ab 18 -18
other:day_, ab 21 -21
other:the_others ab 32 -32

a:it_an ab 15 -15
among:@date_or ab 20 -20
among:better ab -16 16
me:any ab 17 -17
none:pero ab 27 -27
none:when ab 56 -56
oa:would_suit ab 15 -15
other:me_la ab 21 -21
xa0:? ab 22 -22

among:works_, ab 47 -47
b:,_de ab -21 21
me:simon ab -20 20
ob:what_about ab 22 -22
xb:@vehicle ab -17 17

B:@late ab 30 -30
a:is_the ab 20 -20
a:one_is ab 20 -20
among:tempranito ab 16 -16
none:._@day ab 17 -17
none:aviso$ ab 30 -30
other:,_\xc2\xbf ab 29 -29
other:hon ab 17 -17

a:half ab 21 -21
b1:para ab -16 16
b:still ab -21 21
me:quedo_con ab -17 17
none:@hours ab 26 -26
none:anything_the ab 39 -39
oa1:ahi ab 15 -15
oa:queda_bien ab 23 -23
ob:my_@ride ab -24 24
other:@day_@day ab 27 -27

me:#_if ab -35 35
me:,_me ab 29 -29
none:get_back ab 18 -18
none:long ab 34 -34
oa:instead ab 46 -46
other:#_to ab -25 25

a1:se ab 16 -16
a:@move_. ab 22 -22
a:the_furnace ab 19 -19
b:me_sirve ab -26 26
me:^that ab -15 15
me:day_. ab -15 15
none:^can ab 20 -20
other:conviene ab 17 -17
other:la_ultima ab 41 -41
xb:if ab 16 -16

B:last ab 20 -20
a1:cae ab -32 32
a:._ay ab 21 -21
a:can_make ab 25 -25
a:cobro ab 21 -21
a:senorita ab -25 25
b:,_not ab 29 -29
b:a_la ab -15 15
other:emojiyes$ ab 26 -26
other:hago ab 23 -23

a1:do ab -20 20
a:is_better ab -15 15
among:@day_the ab 22 -22
none:other_days ab 21 -21
oa:me ab -22 22
ob:lock ab 21 -21
other:from_# ab 25 -25
xa1:se ab 21 -21

a:@month ab 17 -17
a:to_see ab 21 -21
among:that_. ab -20 20
b0:take ab -35 35
b1:las ab 22 -22
b:el_del ab -18 18
none:tiene ab 39 -39
oa0:$ ab 31 -31
oa:@date_is ab -16 16
oa:unless ab 30 -30
ob1:now ab -16 16
ob:meant ab 35 -35

a1:either ab 29 -29
b:no_to ab 44 -44
me:lol ab 23 -23
me:sounds_good ab -23 23
none:thing ab 37 -37
oa:better_for ab 28 -28
ob0:i ab 25 -25
ob:is_gone ab -22 22
ob:she_is ab 29 -29
ob:wait_no ab 34 -34
other:love ab 17 -17
xa0:al ab 20 -20

a:pero ab 42 -42
among:otros ab 21 -21
b:one_on ab -18 18
me:de_@date ab -27 27
me:ver ab 31 -31
other:@date_and ab -20 20
other:payday ab 18 -18
other:process ab -25 25
other:ten ab 17 -17

a0:llego ab -30 30
a0:si ab -19 19
a:none_of ab 26 -26
none:no_. ab 23 -23
oa:suit ab 15 -15

a:perfecta ab -16 16
a:yes_please ab -18 18
b:simon ab -20 20
me:one$ ab -21 21
none:next ab 31 -31
oa0:than ab 23 -23
oa1:! ab 35 -35
oa:le ab -17 17
oa:like ab 20 -20
oa:lol ab -15 15
ob:before_the ab -18 18
other:,_i ab 61 -61
other:@date_at ab 22 -22

a:got_my ab 16 -16
a:had_the ab 23 -23
a:pero_si ab -25 25
among:favor$ ab -24 24
b:was_the ab 43 -43
oa1:by ab 18 -18
ob:,_put ab 28 -28
ob:good_. ab -24 24
ob:y_el ab -17 17
other:none ab 25 -25
other:puedo_pero ab 16 -16
other:pushed ab 21 -21

B:ew ab -18 18
a0:hay ab 31 -31
a:noon_? ab 35 -35
a:other ab 19 -19
among:@day_no ab 17 -17
among:trabaja ab 17 -17
b:una ab 28 -28
me:said ab -32 32
oa:@open_the ab 19 -19
ob:with_my ab 19 -19
other:#_not ab 22 -22
other:ugh ab 17 -17

a1:sirve ab -27 27
among:class ab 19 -19
ob:si_no ab -20 20
other:be_home ab 15 -15
xa:same ab 24 -24

B:; ab 21 -21
b:for_me ab -16 16
me:let_me ab 26 -26
me:listo ab -26 26
me:next ab 23 -23
none:los_@day ab 54 -54
ob:anniversary ab 16 -16

among:place ab 22 -22
b:right ab -28 28
other:@day_please ab 15 -15
other:se_puede ab 22 -22
other:the_@relative ab 26 -26

a:are ab 25 -25
among:con_mi ab 48 -48
b:not_do ab 51 -51
me:mismo ab -20 20
none:ninguno_me ab 32 -32
ob1:era ab 26 -26
ob:matter ab 29 -29
ob:oclock ab -22 22

a:is_perfect ab -25 25
among:#_esta ab 20 -20
among:#_unless ab -18 18
b:birthday ab -21 21
b:ser ab 17 -17
oa:have ab -19 19
oa:tiene_la ab -15 15
ob:need ab 50 -50
other:^lock ab 20 -20
xb0:on ab 34 -34

a:tengo ab 41 -41
b1:. ab -21 21
me:tengo_que ab 25 -25
me:with_a ab 18 -18
none:dia$ ab 26 -26
none:else_you ab 34 -34
other:@howmuch ab 31 -31
other:@person ab 24 -24
""")
