"""Weights of the slot_taken reader: written by ``python -m training.weights`` from 17610 texts; not by hand.

Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/words/pages.py). ``python -m training.weigh slot_taken word`` shows the lines with a word in plain order.
"""

from messenger.reading.words.pages import Pages

SEALED = "53a54a9b7ef6b854"

ANSWERS = "left taken"

KNOWN = b"""\

"""

PAGES = Pages(b"""
me:!_! ab -20 20
me:^bet ab -35 35
me:in_on ab 18 -18
none:segunda ab 38 -38
ob1:got ab 24 -24
ob:._not ab -19 19
ob:does ab 16 -16
other:tipo ab 17 -17

B:as ab 23 -23
a0:. ab -25 25
a:porque ab -16 16
none:^next ab 36 -36
oa0:, ab 30 -30
ob0:something ab 25 -25
ob:no_. ab 33 -33
ob:nothing ab 24 -24
other:._that ab -19 19

B:none ab 18 -18
among:quedan ab 33 -33
b:let_us ab -22 22
b:mas_@late ab 23 -23
b:vaya ab -21 21
b:y_si ab 24 -24
me:nomas_que ab 23 -23
me:que_el ab -19 19
none:the_latest ab -17 17
none:toda ab 21 -21
ob:._el ab 26 -26
other:bet ab 27 -27
other:road ab -15 15

= ab 34 -34
among:semana ab 19 -19
among:third_i ab 23 -23
b:anything_the ab 17 -17
none:^need ab 15 -15
oa:mi_amor ab 16 -16
ob:nor ab -23 23

a1:still ab -26 26
a:con_el ab 22 -22
among:these ab 19 -19
b:court_date ab 19 -19
b:tight ab -26 26
me:can_@drive ab -24 24
me:still_@open ab -20 20

B:mas ab 27 -27
among:#_tengo ab -23 23
me:^opcion ab -18 18
me:like_the ab 18 -18
me:quedo ab -22 22
me:with_my ab -20 20
ob:la ab 15 -15
ob:not_make ab -17 17
other:day_of ab 20 -20
other:drop ab 24 -24
other:or_the ab 34 -34

B:es ab -22 22
a:perdon ab 27 -27
among:one_left ab 19 -19
b:for_the ab -17 17
b:had_to ab -22 22
me:,_mi ab -18 18
me:^primero ab 25 -25
ob1:one ab -19 19
other:though ab 23 -23
other:you_listed ab 18 -18

among:que_nomas ab 27 -27
k:nhp ab -25 25
me:good_. ab -26 26
me:got_anything ab 17 -17
none:#_que ab 16 -16
oa0:for ab -23 23
oa0:if ab 21 -21
oa:entro ab 19 -19
oa:fine_, ab 28 -28
other:days_i ab 20 -20
other:out ab -40 40
xb:one_but ab 20 -20

a0:horas ab 26 -26
a1:rough ab 34 -34
a:sorry_, ab 26 -26
b:that_. ab -26 26
me:._my ab -22 22
me:@hours ab 29 -29
none:,_que ab 25 -25
other:@day_my ab -19 19

a:but_she ab 27 -27
a:rough ab 35 -35
b0:pero ab 21 -21
me:with_the ab -27 27
none:how_long ab 34 -34
other:and ab -24 24
other:as_it ab 27 -27
other:domino ab 42 -42
other:eye ab 15 -15

b0:otras ab 26 -26
oa1:good ab 31 -31
other:three_. ab 22 -22

b:me_sirve ab -24 24
me:esta_bien ab -45 45
me:hora$ ab 21 -21
ob:@price_, ab 17 -17
other:#_minutes ab 20 -20
other:^@visit ab 21 -21
other:la_semana ab 21 -21

b:who ab 28 -28
ob:asi_que ab 47 -47
other:you$ ab 29 -29

b:either_of ab -21 21
oa1:es ab 31 -31
other:can_bring ab 20 -20
other:up ab 23 -23

B:yes ab 17 -17
a0:! ab -23 23
me:other_two ab 29 -29
none:^do ab 77 -77
none:semana_no ab 16 -16
ob:,_digo ab 26 -26
other:@relative_too ab 29 -29
other:has_the ab 21 -21
other:yes_@day ab 20 -20

a:car ab -15 15
a:off_a ab 20 -20
a:were ab 30 -30
b:said_the ab 34 -34
none:am_in ab 15 -15
other:two_of ab 22 -22

a0:have ab 27 -27
among:antes_de ab 25 -25
oa1:never ab 21 -21
ob1:good ab -17 17
ob:what_is ab -15 15
other:^sorry ab 23 -23
other:maam ab 15 -15
other:not_the ab -16 16

a:not_leave ab 16 -16
a:queda_bien ab -20 20
among:first_is ab -19 19
none:^all ab 24 -24
none:any_others ab 31 -31
ob1:about ab 21 -21
ob1:had ab 22 -22
ob:but_on ab 37 -37
other:of_them ab 25 -25
other:pero_si ab 40 -40

a0:? ab 17 -17
a:do ab -15 15
b0:your ab -17 17
b:lock_me ab -19 19
b:more ab 17 -17
me:,_same ab 19 -19
me:in ab 28 -28
oa0:@open ab -19 19
ob:,_de ab 22 -22
other:antes ab -19 19
xb0:. ab 20 -20
xb0:do ab 22 -22

a:she ab 18 -18
me:pero_a ab 34 -34
me:sorry ab -18 18
none:on_a ab 25 -25
oa:a_y ab 19 -19
oa:pero_me ab -21 21
other:,_me ab 39 -39
other:el_otro ab -25 25

a0:@visit ab 17 -17
a:@holiday ab 18 -18
a:already_. ab 17 -17
a:with_my ab -20 20
a:would_have ab 43 -43
among:^ni ab 23 -23
b:out_. ab -28 28
me:^pues ab -24 24
me:matter ab 28 -28
none:dia ab 38 -38
none:look ab 18 -18
none:when_i ab 55 -55
oa:tendria_que ab -20 20

a1:good ab -29 29
a:cutting ab 18 -18
a:depends ab 27 -27
a:tendria ab 19 -19
among:till_# ab 27 -27
me:#_pm ab -29 29
me:before_the ab 16 -16
me:libre ab -28 28
none:wait$ ab 31 -31
oa:,_please ab 25 -25
ob:us ab 38 -38
other:@pay ab 26 -26
other:cualquiera_menos ab -32 32
other:de_dia ab 23 -23
xb:i ab -19 19

a:digo ab 19 -19
b1:leave ab -21 21
me:como_a ab 23 -23
me:days ab 22 -22
me:ese_@day ab 30 -30
ob:please_, ab -22 22
other:^if ab 26 -26

me:one_in ab 25 -25
me:puede ab 21 -21
oa0:@insurer ab 17 -17
oa:a_no ab -22 22
other:do_# ab 25 -25
xb:para_el ab 16 -16

a:work_for ab 19 -19
among:days$ ab -15 15
among:none_of ab 39 -39
b:antes ab 43 -43
me:when_my ab 21 -21
none:i_can ab -19 19
ob:clase ab 15 -15

a:one_is ab 28 -28
me:salgo ab -17 17
none:something ab 43 -43
none:sorry ab 36 -36
ob:sorry ab 19 -19
other:#_? ab 52 -52
xa:@date_, ab 25 -25
xa:at_the ab 18 -18

b:y ab 20 -20
none:we_do ab 28 -28
oa:can_do ab 20 -20
oa:tampoco ab -29 29
ob0:to ab -22 22
ob:down_for ab 25 -25
ob:it_. ab 17 -17
other:@holiday ab 27 -27
other:@relative_dice ab 16 -16
other:option ab 24 -24
other:y_yo ab 19 -19

b1:. ab -19 19
me:ese ab -32 32
oa1:ok ab 27 -27

a:mean ab 17 -17
b:no_a ab 32 -32
b:not_do ab 61 -61
none:la_otra ab 55 -55
oa:a ab -25 25
other:._@relative ab 23 -23

a1:cae ab -32 32
among:be_# ab 21 -21
b1:go ab -20 20
me:name_is ab -24 24
me:on_@day ab 19 -19
oa:right_? ab 18 -18

b1:@ride ab -17 17
b:._my ab 19 -19
b:not_, ab -19 19
me:^is ab 28 -28
me:later_? ab 18 -18
none:nomas ab 25 -25
oa0:es ab -19 19
oa:would_have ab -26 26

a:too_but ab 24 -24
among:right$ ab 25 -25
me:go ab -26 26
me:got ab 20 -20
none:neither_of ab -16 16
oa:,_mejor ab -21 21
ob:._after ab -16 16
ob:these ab 18 -18
xa0:through ab -18 18

a:i_got ab 24 -24
among:maybe ab 27 -27
b:?_if ab 30 -30
none:until ab 22 -22
oa:@date_i ab 21 -21
oa:they ab -24 24
ob:._make ab 16 -16
other:^la ab 36 -36

a:._ay ab 25 -25
b:got_anything ab 25 -25
b:week_of ab 25 -25
me:@thanks$ ab -23 23
other:listed ab 18 -18
xb:did ab 38 -38

a:pues ab -24 24
me:fourth ab -32 32
none:con_mi ab 33 -33
oa:,_esta ab -25 25
oa:i_say ab 34 -34
ob:birthday ab 16 -16
ob:nada ab 20 -20
other:#_tengo ab 26 -26

a:@date_or ab 26 -26
me:^ninguna ab 23 -23
me:nos_quedamos ab -20 20
ob:same_day ab -16 16
other:las_diez ab 28 -28
other:out_, ab -17 17
other:que_hay ab 25 -25

a:boss ab 25 -25
a:perfecta ab -15 15
b:said ab 17 -17
me:pm$ ab -37 37
none:shortest_wait ab 31 -31
none:show_me ab 39 -39
oa:either ab -19 19
other:@date_and ab -28 28
other:emojithanks$ ab 16 -16
other:one_of ab 35 -35

a1:confirmed ab -26 26
b:must ab 19 -19
oa:!_! ab 26 -26
oa:work_and ab 24 -24
ob:is_a ab 15 -15
other:._he ab 25 -25

B:later ab 28 -28
b1:an ab 19 -19
b:is_not ab 21 -21
k:place:first ab 24 -24
oa:._got ab 16 -16
ob:slept ab 18 -18
other:one_was ab 16 -16
other:which_is ab 19 -19

a:please ab -21 21
a:trabajo_y ab 17 -17
among:manana ab 32 -32
b:be_there ab -26 26
me:._# ab 20 -20
me:it_# ab 26 -26
me:oclock ab -17 17
none:? ab 84 -84
none:again ab 34 -34
oa1:both ab 17 -17
ob:eso ab 35 -35
ob:supposed ab 23 -23
other:am_off ab 18 -18
other:the_@day ab 21 -21
xb:can_we ab 19 -19
xb:going ab -17 17
xb:puede ab 26 -26

a0:si ab -31 31
a1:like ab 19 -19
a:as ab -18 18
b:@relative_said ab -24 24
me:agarro ab -29 29
none:esas ab 37 -37
oa:@call_but ab -17 17
ob1:@date ab 18 -18
other:changed ab 23 -23
other:cumple ab 21 -21
xb0:y ab 27 -27

a:@move_. ab 26 -26
among:instead_, ab 16 -16
b:since ab 25 -25
me:do_it ab 20 -20
oa:comes ab -28 28
ob:@traffic ab 17 -17
ob:mejor_la ab 35 -35
ob:would_rather ab 18 -18
other:@relative_trabaja ab 26 -26
other:gave_me ab 24 -24
other:would_rather ab 18 -18

a:due ab 26 -26
a:is_the ab 23 -23
b0:guess ab -24 24
b1:all ab 29 -29
b:lol_the ab 16 -16
b:slept ab 20 -20
ob1:esa ab 15 -15
ob:hora ab 50 -50
other:all_# ab 37 -37
other:dear ab 15 -15

B:algo ab 18 -18
b:way ab 18 -18
none:third ab 28 -28
ob:no_, ab 22 -22
other:@day_o ab 28 -28
other:no$ ab 16 -16
other:on_@date ab 20 -20

a0:confirmed ab -16 16
a1:anything ab 27 -27
me:#_en ab 19 -19
none:that_works ab 44 -44
ob:,_put ab 21 -21
other:^puedo ab 33 -33

among:la_otra ab 33 -33
among:tipo ab 26 -26
b1:entonces ab -30 30
b:es_por ab -19 19
b:never ab -24 24
me:you_hold ab -28 28
oa0:are ab -19 19
other:her ab 35 -35
other:let_us ab 20 -20

a:de_las ab 17 -17
a:mi_@relative ab 16 -16
me:does_not ab -20 20
ob0:, ab 25 -25

among:by_noon ab -19 19
among:is_past ab 24 -24
b:bring ab 25 -25
me:perfect$ ab -23 23
none:@call ab 51 -51
ob1:meeting ab 18 -18
ob:is_good ab -19 19

a1:@treat ab 18 -18
a:sale ab -26 26
b:llega ab 16 -16
b:quedamos_con ab -20 20
me:menos ab 51 -51

b:@year ab -18 18
oa0:$ ab 24 -24
oa:the_@call ab -17 17
ob1:because ab 18 -18
ob:es_que ab -17 17
ob:jk ab 39 -39
other:same_day ab 17 -17
other:was ab 52 -52

a0:estoy ab 37 -37
a0:sorry ab 21 -21
a:emojiyes ab -27 27
me:anything_the ab 17 -17
oa0:no ab -25 25
ob:nomas_que ab 32 -32
other:nine_thirty ab 22 -22

B:has ab -37 37
a:loca ab 25 -25
among:can_make ab 18 -18
b:pushed ab 20 -20
none:like ab 31 -31
none:to_you ab 25 -25
other:hour ab 24 -24

a:,_please ab -18 18
a:actually ab 41 -41
b0:muy ab 41 -41
b:long ab 27 -27
me:i_guess ab -38 38
oa:is_ok ab 24 -24
oa:something ab 22 -22
ob:yeah ab 16 -16
other:but_can ab 16 -16
other:no_se ab 19 -19
other:these_three ab 16 -16

a0:one ab -16 16
among:#_that ab 32 -32
me:@day_only ab 26 -26
none:de_esos ab 21 -21
none:eso ab 22 -22
oa:conviene ab 21 -21
oa:over ab 16 -16
ob:bet ab 24 -24
ob:make_it ab 39 -39
other:@clinician$ ab -19 19
other:bueno ab 15 -15

among:,_perdon ab -20 20
among:none ab 39 -39
me:day ab 17 -17
none:^para ab 28 -28
none:more ab 34 -34
oa:,_same ab 26 -26
oa:pregunto ab 24 -24
ob:._you ab 23 -23
ob:pongame ab 26 -26
other:@late ab 38 -38

a:no_se ab -19 19
among:._me ab 23 -23
b:@date_? ab 26 -26
me:^tiene ab 22 -22
me:opcion ab -38 38
none:^one ab 22 -22
none:these ab 29 -29
oa:el_otro ab -21 21
ob:now ab -16 16
other:good_for ab 29 -29
xb:make_it ab 25 -25

a:alcanzo ab 32 -32
a:la_@relative ab 21 -21
a:one_you ab -34 34
b:,_mejor ab -22 22
oa:please ab 21 -21
ob:of_these ab 24 -24
ob:you ab 21 -21
other:be_at ab 18 -18

a1:better ab -21 21
b:@day_so ab -27 27
ob1:not ab -15 15
other:fry ab 27 -27
other:semana ab 28 -28
xa:any ab 34 -34

a:literally ab 27 -27
among:out_by ab -18 18
b1:dame ab -21 21
me:._el ab 17 -17
me:us_go ab -20 20
ob:,_in ab -21 21
other:#_works ab 34 -34
other:@day_to ab 18 -18
other:busy ab 19 -19
xa:of ab 36 -36

a:the_shop ab 18 -18
b0:them ab 17 -17
me:is_# ab 25 -25
none:others_? ab 25 -25
oa1:on ab 20 -20
ob:day_before ab -17 17

B:car ab 17 -17
a:name_is ab -24 24
b:will ab -19 19
me:#_el ab 22 -22
me:same ab 16 -16
none:semana ab 20 -20
oa:so_that ab 34 -34
ob0:meant ab 20 -20
other:^yo ab 21 -21
other:because ab 34 -34
other:that$ ab 31 -31

among:la_segunda ab 18 -18
b0:@call ab -16 16
k:first2 ab -26 26
oa0:! ab 33 -33
ob:can_do ab -21 21
ob:whichever_one ab -18 18
other:i_do ab 16 -16
other:igual ab 35 -35

a:got_my ab 20 -20
a:ni ab 37 -37
b:@open ab 20 -20
me:._and ab -19 19
me:i_do ab -31 31
none:any_@day ab 34 -34
oa0:going ab -21 21
ob1:o ab 19 -19
other:,_do ab 18 -18

me:down_@day ab -25 25
me:later$ ab 27 -27
me:modo ab -24 24
none:^show ab 39 -39
oa0:que ab 48 -48
oa:in ab -17 17
ob:haha ab 20 -20
other:@howmuch ab 32 -32
other:shop_til ab 18 -18
other:would_have ab 30 -30
other:yo ab 55 -55
xb1:@date ab 17 -17
xb:,_i ab -24 24

a0:they ab 22 -22
a:know ab 15 -15
among:otros ab 18 -18
b:._mejor ab -24 24
b:@drive ab -18 18
me:are_fine ab 25 -25
me:choir ab 23 -23
me:in_for ab -19 19
ob:digo_, ab 23 -23
ob:one_of ab 46 -46

among:preference ab 16 -16
among:those_, ab 28 -28
oa:sale ab 25 -25
ob1:deme ab 25 -25
ob:la_mas ab 42 -42

a:will_do ab -19 19
among:sali ab 20 -20
me:can_make ab -15 15
me:mornings ab -32 32
me:pregunto ab 28 -28
none:anything ab 31 -31
ob:entonces ab 63 -63
other:fish_fry ab 27 -27

b:is_too ab 25 -25
me:dale ab -42 42
me:know ab 16 -16
me:leaves ab -18 18
oa:rest ab -23 23
ob:llego_. ab 20 -20

a:away ab 21 -21
among:^none ab 39 -39
b:puedo_, ab 16 -16
me:on ab 25 -25
me:one$ ab -23 23
none:show ab 39 -39
oa0:ya ab 22 -22
other:el_# ab 61 -61
other:y_salgo ab 23 -23

a:and_the ab 19 -19
b:on_that ab 26 -26
me:bet ab -38 38
none:dia_de ab 16 -16
none:esas_me ab 21 -21
oa1:ser ab 16 -16
oa:bien ab 25 -25
oa:for_us ab -23 23
other:says ab 59 -59
other:the_better ab 17 -17

among:usted ab -21 21
b0:puedo ab 21 -21
b1:here ab 36 -36
me:keep ab 15 -15
me:with_a ab 18 -18
none:now ab 34 -34
oa:misma ab 25 -25
oa:suits ab 27 -27

among:tengo_@treat ab 27 -27
b:truck ab 33 -33
ob:ew ab -18 18
ob:si_fuera ab 18 -18
other:called ab 17 -17
other:instead$ ab 17 -17
other:instead_of ab 16 -16
other:more ab 22 -22
other:please ab 35 -35

a:da ab 40 -40
a:trabajo_, ab 33 -33
b:get ab 33 -33
me:,_we ab -15 15
none:nah_none ab 27 -27
oa:only ab 44 -44
other:@drive_me ab 26 -26
other:bien_, ab 22 -22
other:i_say ab 26 -26

a:end ab 24 -24
among:in$ ab -21 21
b:jk ab -17 17
me:estare ab -19 19
none:^@date ab 37 -37
ob:ha ab 23 -23
other:there ab 42 -42

a0:primeras ab 25 -25
a:._anything ab 22 -22
a:please_, ab -28 28
among:los_tres ab 17 -17
b0:every ab 30 -30
b:cual ab 17 -17
b:mean ab -34 34
b:the_@date ab -24 24
none:en_@date ab 31 -31

a1:quedan ab 17 -17
a:week_, ab 20 -20
among:@day_ni ab 24 -24
among:these_three ab 21 -21
b1:pushed ab 20 -20
me:girl ab -26 26
me:take_that ab -16 16
none:esa$ ab 34 -34
ob:._do ab 30 -30
other:of_these ab 34 -34
other:ten ab 16 -16

a:@late ab 21 -21
a:week ab 32 -32
b0:los ab 17 -17
b:@date_at ab -28 28
b:asi ab -41 41
ob:quedo_con ab 25 -25
other:and_you ab 15 -15

me:^any ab 27 -27
me:dios$ ab -17 17
me:noon$ ab 15 -15
oa:trabajo ab -18 18

a:?_? ab -20 20
among:ese_dia ab -18 18
b0:by ab 17 -17
b:i_mean ab -34 34
none:^y ab 21 -21
none:no_. ab 29 -29
ob:good_. ab -25 25
other:^ew ab 21 -21

a0:it ab -42 42
b:fuera ab 26 -26
b:us ab -19 19
oa:one_with ab 17 -17
ob1:any ab 31 -31
other:bien ab 19 -19
other:mejor$ ab 27 -27
other:so_not ab -16 16
xk:first ab 22 -22

a:no_a ab 17 -17
b1:las ab 20 -20
me:good ab -17 17
none:,_yo ab 36 -36
oa:mejor_el ab -24 24
oa:pero_es ab -17 17
ob:by_noon ab -17 17
ob:give ab 17 -17
other:my_@late ab 16 -16
other:perfecto$ ab 15 -15
other:said ab 51 -51

a:suits ab -34 34
among:@day_no ab 22 -22
among:dicho ab 18 -18
b:# ab -15 15
b:brunch ab -19 19
b:so_yes ab -23 23
me:am_good ab -26 26
none:mejor ab 16 -16
none:otra ab 61 -61
none:voy_a ab 16 -16
oa:cualquiera ab 41 -41
ob:i_want ab 37 -37
other:all_of ab 15 -15
other:si_me ab 27 -27

b:ni_la ab 21 -21
me:lovely ab -26 26
none:@day_? ab 36 -36
oa:._after ab 21 -21
oa:._wait ab -26 26
other:at_two ab 15 -15
other:church ab 20 -20
other:ese ab 16 -16

a0:i ab 15 -15
a:tampoco ab 31 -31
among:your ab -16 16
me:@day_nights ab 15 -15
oa:available ab 17 -17
oa:clases ab -23 23
other:^negative ab 26 -26
other:clock ab 16 -16
xb:semana_del ab 19 -19

a:we_do ab 15 -15
a:whole ab 17 -17
me:if_my ab -21 21
me:pm_, ab -25 25
none:esos ab 48 -48
oa:,_ya ab -17 17
oa:es_por ab 22 -22
ob:que_sea ab 17 -17
other:go ab 35 -35

a:can_it ab 20 -20
a:girl ab -20 20
b:otherwise ab 16 -16
k:ng:middle ab 44 -44
me:time$ ab 18 -18
ob:say ab -16 16
ob:times ab 17 -17
other:again ab 26 -26

a:dios ab 16 -16
a:works_but ab 26 -26
b1:if ab -18 18
b:guess ab -25 25
oa:estare ab 16 -16
ob:los ab -18 18
other:it_. ab 17 -17
other:one_on ab 33 -33
other:three_will ab 22 -22

a:de_la ab 23 -23
a:el_@vehicle ab 25 -25
a:me_sirve ab -23 23
a:the_@relative ab 19 -19
me:for_@day ab -25 25
none:is_the ab 23 -23
oa:@call_me ab -15 15
other:no_le ab 33 -33

a:tendria_que ab 19 -19
b:la_de ab -38 38
none:morning_one ab 45 -45
xa:@date ab 25 -25

me:da ab -27 27
none:anything_in ab 24 -24
none:me_ask ab 31 -31
oa:ni_loca ab -19 19
ob:time ab 35 -35
other:._@day ab 18 -18
xb0:it ab 23 -23
xb:be_there ab -22 22

a:y_la ab 21 -21
among:i_get ab 18 -18
b0:something ab 17 -17
none:lol$ ab 40 -40
oa:@month ab 25 -25
other:media ab 36 -36

a:nor ab 31 -31
among:^cualquiera ab -31 31
me:out_at ab 23 -23
me:pero_# ab 24 -24
me:the_other ab 36 -36
none:can_not ab 17 -17
none:segunda_quincena ab 26 -26
other:yesterday ab 25 -25

b:@relative_can ab -29 29
b:puedo_el ab 21 -21
oa:how ab -25 25

a0:entonces ab -33 33
a:@food ab 21 -21
a:jk ab 30 -30
me:#_it ab -19 19
me:is_that ab 21 -21
none:did ab 37 -37
ob:,_pero ab 15 -15

b:man ab 27 -27
b:mejor_la ab -19 19
b:you_hold ab -19 19
me:those ab 24 -24
none:am ab 24 -24
oa:yes_. ab 16 -16
other:bad ab 28 -28
other:dios$ ab 17 -17

a:sorry ab 19 -19
b1:agarro ab 16 -16
me:hasta_las ab 28 -28
none:siguiente ab 45 -45
oa:entonces_el ab -21 21
other:@day_nomas ab 28 -28
other:no_hay ab 27 -27

a1:option ab -16 16
b:,_las ab 19 -19
b:lo_puede ab 22 -22
b:time_as ab 19 -19
me:amor$ ab -18 18
none:all_week ab 25 -25
ob:miss ab 18 -18

a1:town ab 17 -17
b0:? ab 30 -30
ob:,_but ab 21 -21
other:a_# ab 23 -23
other:troca ab 22 -22
xb:@relative ab -18 18

a:can_not ab 32 -32
me:guess ab -38 38
oa1:is ab 16 -16
oa:._oh ab -19 19
ob:el_del ab 27 -27
other:que_@day ab 24 -24

among:last$ ab -18 18
among:no_that ab 16 -16
among:pero_a ab 48 -48
b0:al ab -22 22
me:so_i ab -21 21
none:._got ab 22 -22
oa:please_, ab 25 -25

none:todas_@relative ab 28 -28
oa:loca ab -19 19
ob:cualquiera ab -24 24
ob:otra_de ab 30 -30
other:@day_i ab -23 23
other:an_hour ab 15 -15
other:i_need ab 19 -19
other:pues_el ab 23 -23

B:her ab -27 27
a:no_. ab 17 -17
among:anything ab 18 -18
b:at_your ab 24 -24
none:@relative ab -15 15
oa:the_@relative ab -17 17
oa:time_but ab 19 -19
other:does_not ab 20 -20

among:estoy ab -25 25
among:let_me ab 25 -25
b:la ab -24 24
b:though ab -18 18
me:^dale ab -30 30
me:those_are ab 19 -19
none:^@day ab -18 18
none:work_for ab 18 -18
oa:?_if ab -19 19
other:start ab 17 -17

a:furnace ab 24 -24
ob1:til ab 37 -37
ob:un ab 24 -24
ob:wait_is ab 21 -21
other:@day_que ab 47 -47
xa1:same ab 18 -18

a:@date_and ab 39 -39
b1:mejor ab -15 15
b:me_lol ab -25 25
me:#_por ab -21 21
me:^dame ab -18 18
none:\xc2\xbf ab 26 -26
oa1:there ab 21 -21
oa:con_mi ab 30 -30
other:oclock$ ab 47 -47
other:said_@day ab 22 -22

among:can_you ab 22 -22
among:than_# ab 35 -35
among:una$ ab 39 -39
b1:good ab 20 -20
ob:es_la ab 34 -34
ob:unless ab 27 -27
other:^you ab 17 -17
other:mi_amor ab 16 -16

B:you ab 16 -16
a:is_gone ab -25 25
a:it_would ab 25 -25
a:no_, ab 47 -47
b0:hour ab 28 -28
none:con_el ab 18 -18
none:tiene ab 24 -24
oa1:better ab 31 -31
other:i_pick ab 15 -15

a:!_! ab -20 20
a:._is ab 20 -20
a:for_me ab 19 -19
a:that_the ab -23 23
a:time_but ab 17 -17
among:^anything ab 24 -24
b:oclock_, ab 21 -21
b:yes ab -32 32
none:@food ab -18 18
none:think ab 17 -17
oa1:ahi ab 15 -15
oa1:your ab -15 15
ob:rather ab 19 -19
other:be ab 19 -19

B:ooh ab 18 -18
b1:time ab 28 -28
oa:since ab 27 -27
other:^hmm ab 19 -19

among:#_y ab -16 16
me:#_works ab -29 29
me:to_# ab 27 -27
none:^tengo ab 24 -24
oa1:only ab 26 -26
ob:so ab 18 -18
ob:tampoco ab 33 -33
other:they ab 23 -23

a:ando ab 36 -36
a:school ab 45 -45
among:you_got ab 26 -26
b1:i ab 18 -18
b:es_en ab -20 20
b:not_in ab 52 -52
b:un ab -35 35
me:now ab -29 29
oa:right ab 33 -33
ob:ninguna ab -18 18
ob:not_in ab -36 36
other:@day_do ab 22 -22
other:do_not ab -17 17
other:last_@day ab 19 -19

B:way ab 17 -17
a0:instead ab 16 -16
a:me_@fetch ab -37 37
among:en_vez ab 26 -26
named1:me ab -18 18
oa:@thanks ab 18 -18
oa:is_my ab -32 32
ob:you_all ab 25 -25
other:puedo_, ab 17 -17

B:@price ab -22 22
k:ndp:middle ab 38 -38
none:are_the ab 28 -28
oa:not_so ab 15 -15
other:during ab 28 -28

among:that_leaves ab 21 -21
b:birthday ab -29 29
me:,_ese ab -29 29
me:ahi ab -20 20
none:bien$ ab 33 -33
oa1:@relative ab -16 16
oa:antes_de ab 25 -25
oa:prefiero ab 16 -16
ob1:tight ab 22 -22
ob:tight ab 22 -22
other:half ab 35 -35
xb:was ab -17 17

a:about ab -21 21
among:#_days ab 22 -22
b:._yes ab -15 15
oa:este ab 30 -30

a0:porque ab -25 25
a:pero_me ab 42 -42
b1:than ab 19 -19
me:is_to ab 40 -40
oa1:mismo ab 15 -15
ob:my_@move ab 22 -22
xa:the_one ab 19 -19

other:either_the ab 18 -18
other:for_a ab 26 -26
xa:instead ab 34 -34

a:conflicts ab 37 -37
among:of_them ab 33 -33
b:semana_, ab 28 -28
b:were ab 22 -22
oa0:tengo ab -27 27
oa:both ab 17 -17
oa:pero_el ab -16 16
other:day_. ab 24 -24
other:free$ ab 26 -26
other:no_. ab 30 -30

B:make ab -26 26
a0:can ab 28 -28
me:@relative_says ab -29 29
me:name ab -24 24
me:say_the ab -28 28
none:pregunto_a ab 22 -22
oa:perdon ab -40 40
ob:gave_me ab 25 -25
other:asi_que ab -17 17
other:i_got ab 21 -21
xb:could_you ab 17 -17

B:could ab 16 -16
among:not_be ab 18 -18
b:day_as ab 19 -19
me:^my ab 17 -17
me:temprano$ ab 28 -28
oa:oh ab -19 19
oa:then ab 18 -18
oa:usted ab -25 25
other:#_and ab -16 16
other:@day_tampoco ab -26 26

a:perfect ab -22 22
b:fine_but ab -25 25
me:tengo_que ab 26 -26
oa:ay_no ab -20 20
ob:@book ab 16 -16
ob:guess_the ab 17 -17
other:have_to ab 35 -35

a:a ab 21 -21
b0:got ab 21 -21
b:negative_on ab 26 -26
b:the_truck ab 23 -23
oa:be_out ab 46 -46
other:i_told ab 22 -22

a0:, ab -21 21
a1:works ab -17 17
a:tengo_dentista ab 17 -17
b0:like ab 19 -19
ob:,_es ab 25 -25
ob:wait ab 18 -18

b0:make ab 32 -32
b:days ab 20 -20
me:good_with ab -20 20
me:two_oclock ab -42 42
ob1:which ab 25 -25
other:@body ab 36 -36
other:so_i ab 27 -27

b1:puedo ab 19 -19
b:el_@vehicle ab 20 -20
me:,_@thanks ab -16 16
none:long ab 34 -34
oa:it_is ab 24 -24
ob1:era ab 27 -27

a:good_. ab -22 22
b:cualquiera_menos ab 40 -40
b:despues_de ab 16 -16
b:mejor ab -32 32
me:after_the ab 22 -22
me:yes_. ab -21 21
oa0:still ab 39 -39
oa:the_road ab -17 17
other:^ok ab 28 -28
other:puede$ ab 17 -17
xa1:yo ab 16 -16
xb:for ab 20 -20

me:please ab -50 50
me:see_if ab 36 -36
none:all ab 16 -16
oa:but_is ab 17 -17
other:@date_i ab 39 -39
other:nada ab 29 -29
xb:what ab 20 -20

a:primeras ab 25 -25
a:vez ab 29 -29
among:me_lo ab 16 -16
b0:, ab -37 37
b:no_sea ab 35 -35
me:me_and ab -29 29
none:them_work ab 27 -27
oa0:en ab 39 -39
ob:have_to ab 27 -27
ob:said_the ab -25 25
other:but_my ab 17 -17
other:es_mi ab 32 -32
other:este ab 30 -30
other:que_el ab 49 -49
other:would ab 29 -29

b:the_week ab 36 -36
oa0:. ab 24 -24
ob0:leaves ab 26 -26
other:#_me ab -16 16

B:mornings ab -15 15
a:._give ab 16 -16
a:better_for ab -25 25
among:stuck ab 23 -23
ob:@food ab 21 -21
other:is$ ab 25 -25

among:@treat ab 31 -31
among:primera_no ab 18 -18
b1:hmm ab 33 -33
me:instead$ ab 27 -27
none:and_i ab 28 -28
none:me_queda ab 28 -28
oa:,_\xc2\xbf ab 31 -31
ob:@insurer_, ab 39 -39
other:i_have ab 36 -36

b:not_make ab 21 -21
me:@day_time ab 21 -21
me:available ab -15 15
ob:not_, ab 53 -53
other:leaves ab -16 16
other:place ab 20 -20

a:not_a ab 30 -30
a:say ab -24 24
me:? ab 20 -20
me:@hello ab -21 21
none:^not ab 16 -16
oa1:del ab 20 -20
other:^# ab 45 -45
other:el_primero ab 36 -36

a:._what ab 17 -17
b:,_put ab -30 30
me:down$ ab -21 21
none:a_morning ab -22 22
none:to_@eat ab 23 -23
oa:nap ab -33 33
other:bring_me ab 25 -25
xb1:para ab 16 -16

a:toda ab 25 -25
among:entro ab -19 19
b:yo_la ab -26 26
me:mejor ab 22 -22
none:?$ ab 74 -74
none:que_otros ab 25 -25
none:work_i ab 20 -20
oa:?_i ab 18 -18
oa:porque_el ab 23 -23
other:^middle ab 20 -20
other:made ab 22 -22
other:one_lol ab -22 22

a1:no ab 18 -18
among:ni ab 21 -21
b:agarro_la ab -20 20
b:i_see ab 17 -17
me:a_la ab 23 -23
none:ok ab 29 -29
other:@day_morning ab 41 -41
other:@day_would ab 24 -24
other:a_las ab 80 -80
other:habia ab 23 -23
other:numero ab 24 -24
other:o ab 51 -51

B:era ab -20 20
among:horas ab 30 -30
b:._make ab -16 16
me:.$ ab -16 16
none:dejeme ab 41 -41
none:need ab 31 -31
oa:car ab 22 -22
ob:bday ab 23 -23
other:y_si ab 21 -21

among:es_mi ab 17 -17
b:good_. ab 18 -18
me:is_@day ab -26 26
me:past$ ab 30 -30
me:yes_to ab -23 23
none:tienen ab 15 -15
oa:@move_a ab 34 -34
other:@day_then ab 20 -20
other:me_lo ab 15 -15

among:left$ ab 34 -34
b0:from ab 35 -35
b:._do ab -15 15
me:^would ab 17 -17
oa0:it ab 70 -70
other:am_good ab 25 -25
xa1:? ab 19 -19

b1:el ab -19 19
me:@holiday ab 18 -18
me:want ab -19 19
oa:,_a ab 36 -36
oa:got_my ab 16 -16
oa:town ab -16 16
ob:any_of ab -23 23
ob:can_you ab 32 -32
other:._they ab 22 -22
other:hasta ab 33 -33

B:here ab -15 15
a:ahi ab -32 32
oa:@date_at ab 30 -30

a0:of ab -24 24
a:ando_en ab 18 -18
among:que_ya ab 38 -38
b:otra_semana ab 28 -28
b:those_days ab 21 -21
me:@insurer ab -24 24
me:lock_me ab -19 19
oa:work ab -17 17
ob1:yes ab 19 -19
other:@relative_says ab 45 -45
other:@staff ab 22 -22
other:me_nothing ab 22 -22

a:,_you ab 15 -15
a:media_hora ab 16 -16
among:que_tengo ab 16 -16
b0:ni ab 40 -40
b1:del ab -26 26
k:place~ ab -37 37
me:need ab 19 -19
none:at_all ab 18 -18
none:need_to ab 21 -21
oa:clock_. ab 16 -16
other:pick$ ab -19 19

a:a_week ab 27 -27
a:menos ab 27 -27
a:one_of ab 34 -34
a:una_hora ab 17 -17
b0:for ab 23 -23
me:@date_# ab -16 16
me:es_mi ab -20 20
oa:goes ab -16 16
ob0:but ab 23 -23
ob0:opcion ab 18 -18
other:digo ab 42 -42
other:which$ ab 25 -25

a:got_a ab 21 -21
among:after_that ab -16 16
b:got_something ab 21 -21
me:later_than ab 20 -20
oa:otherwise ab 27 -27
ob:imposible ab 29 -29
ob:is_not ab -25 25

a:otra ab 21 -21
among:^\xc2\xbf ab 27 -27
me:@parking ab -18 18
none:la_@late ab -34 34
ob:find ab 18 -18
other:,_dios ab 19 -19
other:me_# ab 26 -26
other:not_matter ab 23 -23
other:primero ab 62 -62

a:is_cutting ab 18 -18
me:@move_it ab 19 -19
me:^@date ab -20 20
me:can_not ab 35 -35
me:instead ab 20 -20
none:those_days ab 37 -37
oa:conflicts_with ab -31 31
oa:gone ab 23 -23
oa:no_me ab -27 27
other:got_any ab 16 -16
other:ninguna ab 16 -16
other:test ab -19 19

a0:away ab 19 -19
a:at_my ab 19 -19
a:none ab 24 -24
a:send ab -21 21
among:afternoons ab 15 -15
among:to_me ab -26 26
b:if_it ab 21 -21
me:estoy ab 21 -21
oa:but_on ab 28 -28
other:#_mi ab 25 -25

me:^@book ab -22 22
oa:el_mismo ab 16 -16
ob1:through ab 30 -30
other:._not ab -17 17
other:^bet ab 24 -24
other:anything ab -17 17
other:sooner ab 29 -29

b0:out ab 32 -32
b:._i ab 19 -19
b:esta_bien ab -20 20
me:not_that ab 22 -22
none:la_siguiente ab 23 -23
none:look_at ab 17 -17
oa0:than ab 28 -28
ob:i_guess ab 35 -35
other:igual$ ab 32 -32

B:his ab -18 18
a:dia_de ab 28 -28
a:than ab 24 -24
oa:@date_, ab -23 23
oa:dios ab -24 24
oa:no ab -33 33
oa:wanted ab 26 -26
other:chevere ab 19 -19

a0:sounds ab -19 19
b:@relative_so ab 33 -33
me:las_diez ab -25 25
oa:,_esa ab 28 -28
ob1:que ab -19 19
ob:yea ab 17 -17
other:of_# ab 17 -17

a:that_week ab 38 -38
b1:lol ab -16 16
b:el_que ab 25 -25
b:porque_el ab 19 -19
ob:just_give ab 21 -21
other:el ab 19 -19
other:the_middle ab 36 -36

among:llega ab 24 -24
b:day_. ab -21 21
b:run ab 30 -30
b:with_him ab 20 -20
none:was ab 20 -20
other:carro$ ab 26 -26

among:,_no ab 19 -19
none:is_all ab 22 -22
oa0:means ab -16 16
oa1:one ab 16 -16
oa1:wait ab -16 16
oa:slept ab 30 -30
ob:day_. ab 23 -23
ob:home_. ab 25 -25
ob:ok_but ab 20 -20

a:maybe ab 37 -37
a:ustedes ab 19 -19
among:#_or ab -25 25
among:third_one ab 22 -22
me:mi_amor ab -18 18
me:nine_thirty ab -16 16
none:half_of ab 25 -25
none:same ab 43 -43
oa:?_no ab -21 21
other:entro ab 17 -17

a:? ab 20 -20
a:works ab -23 23
among:?$ ab 35 -35
me:but_is ab 16 -16
me:but_the ab 48 -48
me:one_if ab -22 22
none:aviso$ ab 28 -28
ob:told_you ab -20 20
other:too_, ab 33 -33
other:ultimo ab 25 -25

a:horas ab 28 -28
a:ni_la ab 16 -16
among:^las ab 24 -24
b:puede_el ab 21 -21
ob:give_me ab 17 -17
other:#_de ab 24 -24
other:got_to ab 29 -29

b:@relative_, ab -24 24
none:todas ab 17 -17
oa:._a ab 19 -19
ob1:queda ab 28 -28
ob1:same ab 33 -33
other:ew_mornings ab 21 -21

me:on$ ab -24 24
oa0:o ab 16 -16
oa:is_his ab 17 -17
oa:tambien ab -20 20
ob:lady ab 26 -26
other:^second ab 30 -30

none:to_be ab 17 -17
oa:preference ab 16 -16
ob0:is ab 30 -30
other:dos_me ab 20 -20
other:nah ab 18 -18
other:que_me ab 36 -36
xa0:@date ab 23 -23

among:not_do ab 27 -27
b:we_@move ab 16 -16
me:let_us ab -16 16
xb:o ab 21 -21

none:got_the ab 29 -29
ob:._what ab 21 -21
ob:bueno ab 16 -16
ob:the_day ab 16 -16
other:the_two ab 29 -29

a1:come ab 17 -17
a:anything ab 15 -15
ob:got_a ab -22 22
other:da ab 42 -42
xa:la ab -20 20

a:el_de ab -29 29
me:minutes ab 18 -18
other:?$ ab 26 -26
other:jaja_. ab 19 -19
other:juego_domino ab 42 -42
other:tercera$ ab 28 -28
xa:._any ab 21 -21

a0:minutes ab 27 -27
a:,_sorry ab 15 -15
a:wait ab 39 -39
a:yet ab -24 24
me:cualquiera_de ab 19 -19
none:those_, ab -22 22
oa:the_car ab 20 -20
ob1:ok ab 33 -33
ob:lock_me ab 21 -21
ob:ya_la ab -17 17

among:cualquiera_de ab -21 21
b0:more ab 16 -16
b:muy ab 49 -49
b:than_the ab 19 -19
me:but_@day ab -25 25
me:then_. ab 17 -17
oa0:but ab 20 -20
oa:y_si ab 25 -25
ob0:# ab 26 -26
ob:can_we ab 26 -26
other:^they ab 26 -26
other:is_perfect ab 30 -30
xb:any ab 18 -18

a:till ab 22 -22
b:cut ab 16 -16
b:has_the ab 18 -18
me:you_said ab -18 18
none:that_one ab 16 -16
oa:@relative_que ab -19 19
other:^ese ab 29 -29
other:of_those ab 27 -27
other:works$ ab 48 -48
xb0:one ab 20 -20
xb1:the ab 19 -19

a:nap ab 28 -28
a:they_are ab 17 -17
b:not ab 43 -43
me:drop ab -18 18
me:entonces ab -20 20
ob0:tipo ab 18 -18
ob:el ab 19 -19
other:when ab 23 -23

me:after_# ab 16 -16
me:ew_mornings ab -18 18
oa:pero_mas ab 20 -20

a:sons ab 26 -26
a:unless_it ab -28 28
b0:day ab 18 -18
b:que_es ab -37 37
me:clock ab -16 16
me:cualquiera_menos ab 40 -40
me:ver ab 29 -29
none:ninguna_me ab 41 -41
none:que_no ab -16 16
none:till_the ab 36 -36
oa:,_not ab 23 -23
ob:\xc2\xbf ab 41 -41
other:@day_es ab 39 -39
xb0:but ab 43 -43

b:would_love ab 26 -26
none:@stop ab 25 -25
none:do_mornings ab -20 20
oa:if_not ab 24 -24
other:#_@visit ab 19 -19
other:@day_afternoon ab 33 -33
other:otro ab -17 17

a:for_sure ab -24 24
b:i_said ab 35 -35
me:,_it ab -21 21
other:my_class ab -19 19

a:just_the ab 25 -25
a:pero_ella ab 19 -19
among:una ab 36 -36
b:@day ab 17 -17
k:last3 ab -34 34
none:me$ ab 45 -45
oa1:ay ab -19 19
ob1:in ab -15 15
other:tell ab 29 -29
xb:salgo ab -18 18

a:ay ab 19 -19
a:pregunto ab 18 -18
b:,_the ab -20 20
me:the_ten ab -21 21
ob1:days ab 27 -27
ob:be ab 31 -31

a1:let ab -16 16
a:ya ab -39 39
among:a_# ab 15 -15
k:dated:last ab -16 16
k:ng ab 65 -65
me:el_ultimo ab -29 29
ob:me_la ab 26 -26
other:#_# ab 38 -38
other:conviene ab 19 -19
other:to_# ab -18 18

a:prefiero ab -23 23
b:?_i ab 24 -24
b:simon ab -29 29
me:! ab -43 43
me:noche ab 18 -18
none:got_anything ab 37 -37
oa:ay ab -19 19
other:is_a ab 45 -45

a1:as ab -16 16
a:can_leave ab -26 26
a:dejo ab -15 15
b:,_asi ab -26 26
b:,_de ab -20 20
me:cual ab 29 -29
me:dale$ ab -28 28
oa:stay ab 21 -21
other:second$ ab 18 -18
other:y_ya ab 29 -29

a:no_es ab 23 -23
a:none_of ab 24 -24
among:runs ab -17 17
me:got_any ab 20 -20
oa:before_that ab 15 -15
ob0:mas ab 17 -17
other:de_en ab -17 17
other:primero_de ab 17 -17
other:ver ab 20 -20
other:y_no ab 22 -22

a:do_. ab 25 -25
a:with_me ab -20 20
b1:noon ab -25 25
none:#_@date ab 22 -22
none:pick ab -15 15
oa:con_el ab -24 24
oa:de ab -24 24
oa:para_la ab 22 -22

b0:work ab 21 -21
b:make_it ab -18 18
oa:good_to ab 21 -21
other:so$ ab -21 21

a:@relative_is ab 20 -20
among:^he ab 30 -30
me:baby ab -34 34
oa0:emojiyes ab 19 -19
other:early$ ab 32 -32
other:mi_reina ab 16 -16

a:and_she ab 25 -25
a:dentista ab 25 -25
b:is_a ab -19 19
oa:jk ab -28 28
ob1:with ab 36 -36
ob:@date_, ab 15 -15
ob:is_fine ab 40 -40
other:@vehicle_gets ab 22 -22

a:._mejor ab -16 16
b:,_and ab 17 -17
oa:on_that ab -20 20
ob:no_hay ab 29 -29
ob:que_no ab -42 42
other:told ab 26 -26

a1:when ab 45 -45
among:^could ab 37 -37
b:dicho ab 22 -22
me:ultima$ ab -31 31
none:ese ab 31 -31
other:^none ab 16 -16
other:early_for ab 16 -16
other:honey ab 23 -23
xa:hay ab 16 -16
xk:last ab 32 -32

me:@relative_will ab -24 24
oa1:are ab -30 30
ob1:now ab -17 17
other:y_media ab 33 -33
xb:instead_of ab 19 -19

a:old ab -16 16
a:time_i ab 17 -17
among:got_others ab 19 -19
b:been ab 33 -33
me:the_car ab 18 -18
oa:lovely_, ab 28 -28
ob:whatever ab 41 -41
other:says_@day ab 19 -19

a:bien_, ab -17 17
among:later ab 45 -45
among:si_puedo ab -22 22
among:they_are ab 15 -15
me:be_after ab 20 -20
oa:when ab -26 26
ob1:for ab 17 -17
ob:need_it ab 24 -24
other:@relative_will ab 18 -18

a:the_week ab 30 -30
a:work_, ab 27 -27
b:en_vez ab 21 -21
b:my_advisor ab -23 23
xb1:just ab 20 -20

a:my_@move ab 17 -17
a:we_are ab 21 -21
other:that_leaves ab -17 17

a1:ay ab 19 -19
b:puedo_pero ab -25 25
me:am$ ab -26 26
me:take ab -16 16
oa0:instead ab 30 -30
oa:has_the ab 43 -43
oa:is_perfect ab 38 -38
oa:nor ab -15 15
xa:i_got ab 19 -19

a:good_with ab -18 18
b:means ab 17 -17
me:@late$ ab 27 -27
none:hay ab 41 -41
oa:._ay ab -20 20
oa:you_got ab 36 -36
ob:._give ab 31 -31
other:one_you ab 15 -15
other:week_. ab 18 -18

a1:. ab -21 21
a:@relative_trabaja ab 32 -32
me:esta ab -28 28
other:,_either ab -22 22
other:@day_pero ab 60 -60
other:day_so ab 23 -23
other:process ab -22 22

b1:at ab -26 26
b:might_@call ab 16 -16
b:my_court ab 19 -19
me:copy ab -28 28
me:out ab 24 -24

a0:salgo ab -16 16
a1:sure ab -21 21
b:get_off ab 29 -29
me:media_hora ab 16 -16
me:there$ ab 15 -15
other:if_i ab 28 -28

me:a_week ab 20 -20
me:amor ab -23 23
me:ni_modo ab -24 24
oa:one_? ab -18 18
oa:pero ab -23 23
ob:good ab 16 -16
ob:the_@date ab 27 -27
other:and_@day ab -16 16
other:copy ab 33 -33
other:one_. ab 19 -19

a:confirmed ab -32 32
b:habia_dicho ab 32 -32
me:#_not ab 20 -20
me:muy_temprano ab 17 -17
me:ninos ab 19 -19
none:@year ab 45 -45
none:do_@day ab 43 -43
none:not_the ab 51 -51
oa:can_leave ab 22 -22
ob1:@ride ab 19 -19
ob:negative_on ab -18 18
other:off_at ab 25 -25
xb0:of ab 31 -31

a:._can ab 29 -29
a:._she ab 23 -23
a:amor ab -18 18
b1:then ab -21 21
me:cual_era ab 24 -24
oa:,_after ab -21 21
ob0:like ab 28 -28
ob1:we ab 16 -16
ob:dia ab 17 -17
other:hold ab 42 -42

a0:asi ab 22 -22
a:esta_perfecta ab -15 15
b:neither_of ab 28 -28
me:any ab 19 -19
me:send ab -23 23
oa:el_@vehicle ab -26 26
ob1:sorry ab 15 -15
ob:we_do ab 25 -25
xb:mejor ab 30 -30

a:._not ab 35 -35
a:when ab 35 -35
me:^# ab -60 60
me:when_i ab 16 -16
none:anything_sooner ab 16 -16
none:one_you ab -16 16
oa:,_then ab 27 -27
oa:mejor ab 24 -24

a:and_if ab -27 27
among:gone ab -16 16
b:yes_to ab -19 19
me:about_the ab 25 -25
me:la_de ab -36 36
ob:i_say ab -22 22
ob:what_about ab 16 -16
other:._yes ab 20 -20
other:minutes ab 20 -20
xb:vez ab 22 -22

B:. ab -28 28
a:@relative_no ab -19 19
a:is_when ab 42 -42
a:not_going ab 32 -32
a:viene ab 42 -42
xb1:instead ab 19 -19

a:if_you ab 20 -20
a:on_my ab 23 -23
a:rest ab 32 -32
among:be_out ab -15 15
among:with_@day ab -15 15
b:after_the ab 20 -20
me:#_# ab -18 18
none:what_do ab 17 -17
ob:@fetch_el ab -16 16
ob:whatever_is ab 24 -24
other:@day_for ab 33 -33
other:^give ab 42 -42

a:otro ab 25 -25
a:yes ab -40 40
b1:this ab -20 20
b:@insurer_, ab -23 23
none:sigue ab 45 -45
oa0:tampoco ab -29 29
other:^antes ab -21 21
other:after_that ab 19 -19
other:could ab 39 -39

a:del ab 29 -29
b:called ab 23 -23
me:we_@move ab 20 -20
none:sorry$ ab 19 -19
ob:sea_en ab -17 17
other:asi ab -16 16

a0:no ab 44 -44
a:y_el ab 34 -34
b:is_to ab 25 -25
me:got_a ab -21 21
none:la_semana ab 19 -19
oa:nada ab 47 -47
ob1:do ab -15 15
ob:those_are ab 15 -15
other:every_@day ab 21 -21

me:._@day ab -23 23
me:willing ab -23 23
none:no_se ab 45 -45
oa:tengo ab -25 25
xb:despues_de ab 15 -15

a:good_but ab 18 -18
among:the_@day ab 15 -15
b:put ab -18 18
none:@move$ ab 32 -32
other:than_# ab -16 16

a:._oh ab 21 -21
a:me_, ab 18 -18
a:o_el ab 22 -22
b0:anything ab -17 17
b0:same ab 37 -37
b:@place ab 33 -33
b:dale ab -24 24
none:mas_tiene ab 27 -27
ob:so_the ab 17 -17
other:as ab 38 -38
other:can_you ab 28 -28
other:not_# ab 44 -44

b:that_the ab -23 23
me:tiene_para ab 24 -24
me:yea ab -36 36
oa:pero_a ab 37 -37
other:and_if ab 18 -18
other:me_da ab 34 -34

a:igual ab 33 -33
b:menos_el ab 17 -17
b:possible ab 17 -17
me:anything_but ab 32 -32
none:back ab 42 -42
oa:@date_works ab 33 -33
oa:nomas ab 23 -23
other:have_a ab 27 -27
other:si_el ab 37 -37

none:this ab 61 -61
oa:._@relative ab -20 20
oa:thing ab 20 -20
other:fine_with ab 22 -22
other:might ab 17 -17
other:so_that ab 30 -30
other:til_the ab 16 -16
xb:it_is ab -16 16

B:@body ab -16 16
none:quincena ab 30 -30
none:through ab 51 -51
oa:about ab 31 -31
ob:more ab 22 -22
ob:will_do ab 22 -22
other:ask ab 28 -28
other:es ab 15 -15

a:@hours ab 34 -34
none:@clinician$ ab 49 -49
none:to ab 33 -33
none:what ab 30 -30
oa:for_it ab -15 15
ob1:@hours ab 21 -21
ob1:would ab 26 -26
other:day_, ab 28 -28
other:third_i ab 16 -16

B:nueve ab 19 -19
a:preference ab 17 -17
a:to_see ab 22 -22
b:work_so ab -23 23
oa:days ab 17 -17
ob:leaves ab 28 -28
ob:ok ab 17 -17
other:@day_en ab 16 -16
other:me_, ab 20 -20

a:i_guess ab -32 32
a:pero_mi ab 16 -16
a:yes_to ab 29 -29
among:^can ab 22 -22
me:be_the ab 19 -19
none:next_week ab 26 -26
ob:con_la ab 29 -29
ob:got_anything ab 25 -25
other:#_pm ab 18 -18
other:@date_? ab 24 -24

a1:voy ab -17 17
a:copy ab -28 28
a:in_town ab 19 -19
me:#_but ab -26 26
me:@book_it ab -20 20
named2:no ab -23 23
none:keep ab 53 -53
ob:confundi ab -15 15
other:^si ab 32 -32
other:game ab 20 -20

a1:dentista ab 17 -17
among:los_otros ab 17 -17
b:@day_and ab 33 -33
none:otro_dia ab 33 -33
oa:got_a ab -17 17
ob1:this ab 20 -20
other:is_there ab 15 -15

b:@relative_me ab -17 17

B:three ab 16 -16
a:no_puedo ab 34 -34
a:that_same ab 20 -20
b:haha ab -25 25
b:someone ab 16 -16
me:._is ab 16 -16
ob:how ab 41 -41
other:^@date ab 61 -61
other:day_i ab 32 -32
other:pero_me ab 23 -23
xb:@vehicle ab -16 16

a:cae_bien ab -32 32
k:ndp ab 22 -22
me:one_would ab -15 15
me:sounds ab -22 22
none:@howmuch ab 46 -46
oa:llego_. ab -16 16
ob:except ab 19 -19
ob:through ab 20 -20
other:,_\xc2\xbf ab 29 -29

a:@move ab 25 -25
a:@year ab 36 -36
a:if_somebody ab -20 20
a:much ab -16 16
me:._could ab 23 -23
me:be_there ab -33 33
me:me_@late ab -18 18
none:time ab 18 -18
other:@date_or ab 19 -19
other:guy ab 20 -20

B:yeah ab 36 -36
a:still_@open ab -26 26
me:told_you ab -21 21
ob1:you ab 20 -20
other:@parking ab 23 -23
other:ella ab 20 -20
other:end ab -17 17
xb1:make ab 23 -23

a1:suit ab -23 23
among:con_mi ab 42 -42
among:esta_bien ab 18 -18
among:leaves_one ab 28 -28
me:@day_afternoon ab -43 43
none:they ab 19 -19
oa:better_for ab 31 -31

a:._they ab 20 -20
a:when_my ab 33 -33
me:otra_semana ab 28 -28
oa:the_lady ab -17 17
other:me_@day ab 25 -25
other:not ab -17 17
xb:on ab 22 -22

a:) ab 28 -28
a:give_me ab -19 19
among:que_sea ab -16 16
me:any_of ab 26 -26
me:have_the ab -17 17
me:que_sea ab 21 -21
ob1:leave ab 15 -15
other:at_my ab 17 -17
xa0:not ab 23 -23

a:one_but ab 19 -19
a:si ab -40 40
b1:be ab -16 16
b:have_said ab 23 -23
b:have_to ab -16 16
me:dos_de ab -28 28
me:primeros ab 16 -16
none:^none ab 51 -51
ob1:does ab 20 -20
xb1:so ab 20 -20

b:el ab -16 16
me:^the ab -44 44
me:free ab -25 25
me:you_got ab 25 -25
none:time$ ab 16 -16
oa:gets_her ab -17 17
oa:le_pregunto ab 22 -22
oa:means ab -26 26
ob0:so ab 35 -35
ob:but ab 23 -23
other:^dos ab 27 -27
other:o_la ab 17 -17

B:@fetch ab 15 -15
B:por ab -16 16
a:@vehicle ab 34 -34
among:^no ab 19 -19
among:i ab -17 17
b:done ab 31 -31
me:solo ab 18 -18
none:that$ ab 28 -28
oa1:let ab 17 -17
other:one_but ab 39 -39
other:\xf0\x9f\x99\x8c$ ab 21 -21

among:._deme ab 22 -22
among:ya_me ab 15 -15
k:dated:first ab 25 -25
me:make_the ab -22 22
me:than ab 27 -27
other:clear ab 18 -18

b0:tan ab 16 -16
ob:about ab 30 -30
ob:but_i ab 18 -18
ob:mejor_el ab 25 -25
ob:perdon ab 22 -22
other:yo_la ab 19 -19
xa0:el ab 30 -30

B:something ab 29 -29
a:domino ab 18 -18
a:same_time ab 19 -19
b:fine ab -42 42
b:no_. ab -25 25
b:nos_quedamos ab -20 20
b:not_that ab 26 -26
b:sorry ab -19 19
k:dated~:middle ab 39 -39
me:^agarro ab -29 29
none:after$ ab 17 -17
oa1:voy ab -18 18
ob0:that ab 28 -28
ob:pero_no ab 28 -28
other:^the ab 35 -35
other:el_que ab -18 18
other:i_mean ab 19 -19

B:second ab 16 -16
a1:@relative ab 42 -42
among:ya_no ab 29 -29
b:,_y ab 43 -43
b:unica ab -32 32
me:@day_please ab -21 21
oa:is_at ab 15 -15
oa:libre ab 28 -28
oa:possible ab -31 31
oa:salgo_a ab 19 -19
ob0:be ab 35 -35
ob1:better ab 22 -22
ob:que_es ab 55 -55

a0:ando ab 26 -26
a:cole ab 20 -20
a:hay ab 35 -35
other:#_i ab 19 -19
other:do_i ab 16 -16
xa:through ab -18 18

a1:@ride ab 19 -19
a:then_. ab 16 -16
among:and_no ab 21 -21
b:fue ab 30 -30
b:libre ab -20 20
oa:week ab -25 25
ob:with ab 25 -25
other:i_would ab 48 -48

a0:unless ab -23 23
b0:since ab 39 -39
me:^simon ab -29 29
oa0:tambien ab -25 25
ob:payday ab 34 -34
ob:yes_to ab 34 -34

a:ahora ab 19 -19
among:@open ab -18 18
oa0:trabajo ab -19 19
other:willing ab 22 -22

a:,_perdon ab 21 -21
a:las ab 17 -17
b:the ab -16 16
me:are_all ab 16 -16
me:ya ab -21 21
none:nah_those ab 18 -18
oa:,_either ab -38 38
oa:not_a ab -28 28

a:! ab -19 19
a:long_as ab -26 26
b:i_work ab 32 -32
b:nos ab 21 -21
me:are ab 28 -28
me:can_we ab 34 -34
me:fuera ab 18 -18
ob0:work ab -16 16
ob:the_week ab 19 -19
other:then ab 51 -51

b1:wait ab -16 16
b:is_it ab 34 -34
me:deja ab 28 -28
none:just ab 55 -55
oa0:porque ab 31 -31
other:is_all ab 16 -16

B:con ab 26 -26
k:part:last ab 17 -17
oa:no_, ab -24 24
other:apuntame ab 17 -17
other:birthday ab 18 -18

B:oclock ab -15 15
a:@move_it ab 18 -18
a:out ab 26 -26
b:what_the ab 31 -31
me:lock ab -27 27
none:si$ ab 49 -49
oa:@stop ab 30 -30
ob:can_@drive ab 22 -22
ob:meeting ab 19 -19
other:id ab 15 -15

a:junta ab 20 -20
a:man ab -28 28
b:and ab 24 -24
none:o ab 16 -16
oa0:ones ab -23 23

among:#_are ab 23 -23
among:estoy_en ab 23 -23
b:por_favor ab 27 -27
b:when_i ab 18 -18
me:is_when ab 35 -35
oa:best ab 20 -20
other:eso ab 23 -23

among:no_que ab 16 -16
b:make_that ab 16 -16
b:salgo_a ab 35 -35
none:one_i ab 16 -16
oa:we_are ab 16 -16
ob:puedo_pero ab 40 -40
other:@day_# ab 75 -75

a0:the ab 19 -19
a:@call_but ab 25 -25
b:date ab 19 -19
me:ninguna ab 37 -37
me:past_nine ab -28 28
oa:si_se ab 39 -39
oa:sorry_, ab -20 20
oa:tengo_la ab -22 22
other:first_two ab -28 28
other:rent ab 19 -19

B:too ab 15 -15
b:semana_del ab 17 -17
ob1:need ab 24 -24
other:,_we ab 23 -23
other:and_it ab 15 -15
other:la_@vehicle ab 19 -19

a:puedo_pero ab 31 -31
oa:en_la ab 21 -21
ob:need ab 39 -39
other:._# ab 43 -43
other:already ab 29 -29
other:le ab 21 -21
xa:en ab 23 -23

a:suit ab -27 27
among:^id ab -21 21
me:is_there ab 16 -16
oa0:unless ab 26 -26
oa0:yo ab 22 -22
oa:in_my ab -16 16
oa:no_. ab -26 26
ob:means ab -23 23
ob:since ab 17 -17
other:mejor ab 46 -46
other:needs ab 21 -21
other:perdon ab 43 -43

me:#_if ab -31 31
me:^para ab -24 24
me:el_de ab -55 55
me:no_me ab 28 -28
none:digo ab 42 -42

B:do ab 30 -30
b:want_to ab -15 15
b:wanted ab 24 -24
me:esta_perfecto ab -27 27
none:^ok ab 29 -29
none:than ab 26 -26
none:them$ ab 20 -20
oa:,_my ab 19 -19
ob:that_leaves ab 27 -27

a1:esta ab -24 24
a:@month_, ab 18 -18
k:nh:last ab -15 15
me:se_puede ab 25 -25
none:have_any ab 26 -26
oa:@move ab -18 18
other:none ab 21 -21
other:those ab 34 -34

b:pues_el ab -19 19
me:sea ab 23 -23
none:else_you ab 39 -39
none:en ab 16 -16
oa:conflicts ab -31 31
oa:ni_modo ab -22 22
other:#_es ab 16 -16

B:@pay ab -20 20
a:i_say ab -26 26
b:not_a ab 37 -37
k:dated:middle ab -26 26
k:nd~:last ab 34 -34
me:not_at ab 22 -22
none:pues ab 30 -30
other:me_dijo ab 15 -15
other:primero$ ab 36 -36
other:wanted ab 25 -25

among:ni_la ab 21 -21
me:^got ab 21 -21
me:los ab 23 -23
me:me_. ab -31 31
none:vos ab -29 29
oa:to_go ab 20 -20
oa:when_my ab -23 23
other:#_or ab 42 -42
other:like ab 35 -35
other:wait ab 54 -54

a:cobro ab 22 -22
a:off ab -22 22
a:shop ab 18 -18
me:primera$ ab -25 25
ob1:dame ab 21 -21
other:@place ab 28 -28

me:@person ab -32 32
me:about_@day ab 29 -29
none:tengo_que ab 21 -21
oa:not_it ab 26 -26

me:please$ ab -35 35
none:can_we ab 25 -25
ob:muy ab -22 22

a:worse ab 29 -29
among:sea ab -16 16
among:that_same ab 24 -24
b1:menos ab 16 -16
me:el_# ab 25 -25
oa:,_is ab -22 22
oa:end ab -17 17
oa:pushed ab 18 -18
other:elimination ab -24 24
other:say_@day ab 33 -33

among:my_@ride ab 20 -20
among:one_, ab 24 -24
b0:neither ab 20 -20
b:with_the ab -16 16
ob:antes ab -25 25
other:on$ ab 18 -18
xb:one ab 18 -18

b:,_si ab -27 27
b:go_to ab 28 -28
b:me_at ab 18 -18
b:night_so ab 17 -17
b:take_that ab -16 16
b:than ab 37 -37
none:@date$ ab 53 -53
oa0:does ab 17 -17
oa:,_yes ab -17 17
oa:yes_to ab -20 20
other:am_free ab 22 -22

a:one_if ab -22 22
a:to_noon ab 22 -22
a:tonight ab 17 -17
a:wait_no ab 42 -42
among:we_are ab 20 -20
b:@day_. ab -34 34
b:on ab 17 -17
ob:# ab 31 -31
other:^do ab -20 20

among:quedo_con ab 27 -27
b:my ab 15 -15
me:nomas ab -16 16
oa:@date_is ab -17 17
other:favor$ ab 19 -19
other:right$ ab 19 -19

among:._anything ab 28 -28
me:account_of ab -29 29
me:por_favor ab -45 45
none:hon ab -15 15
ob:do_. ab -17 17
other:light ab 17 -17
other:night ab 36 -36

a:._wait ab 27 -27
among:could_i ab 16 -16
b:queda ab -28 28
b:si_puedo ab -21 21
me:#_pero ab 15 -15
me:too_, ab -30 30
none:town ab 29 -29
oa:that_week ab -19 19

a:@relative_que ab 29 -29
a:me_cae ab -32 32
b:go_with ab -25 25
b:i_guess ab -24 24

a1:free ab -23 23
a:mismo ab 19 -19
a:only_one ab -17 17
among:neither ab 19 -19
among:so_only ab 35 -35
b:ok ab -27 27
me:._same ab 18 -18
oa:cover ab -18 18
ob:hold ab 19 -19
other:@hello ab 23 -23
other:due ab 18 -18
other:sorry ab 46 -46

B:more ab 19 -19
a1:he ab -17 17
a:me_da ab 46 -46
me:dos_primeras ab 25 -25
none:@relative_y ab 20 -20
none:si_puedo ab 15 -15
ob:la_opcion ab 18 -18
other:but_i ab 24 -24

a:tengo_que ab 34 -34
me:perfect ab -25 25
none:#_y ab 24 -24
other:the_fourth ab 18 -18

none:shortest ab 31 -31
oa:i_fly ab -25 25
oa:too_but ab -23 23
oa:y_el ab -19 19
ob0:about ab 16 -16
other:have_@day ab -22 22
other:quiero_la ab 18 -18
other:would_be ab 27 -27

other:use ab 22 -22

a:night ab 24 -24
b1:he ab 30 -30
ob0:take ab 47 -47
ob:is_on ab 26 -26
ob:none ab 28 -28
ob:what ab 17 -17
other:works ab 28 -28

b1:is ab 48 -48
oa:only_if ab 16 -16
ob0:want ab 21 -21
other:days$ ab 16 -16

b1:we ab 41 -41
b:got ab 23 -23
b:y_el ab 22 -22
none:otro ab 39 -39
ob:not_a ab -36 36

a1:lo ab 26 -26
a:miss ab 22 -22
a:my_advisor ab -18 18
a:the_@call ab 18 -18
among:minutes ab -17 17
me:dear ab -18 18
none:see_if ab 31 -31
oa:,_do ab 19 -19
oa:than_the ab 22 -22
oa:yes ab 37 -37
xa:got_to ab 20 -20

b0:mismo ab 20 -20
me:honey ab -21 21
none:^ninguna ab 16 -16
oa:las_otras ab 37 -37
other:sea ab 38 -38

a0:ok ab -24 24
me:hon ab -22 22
none:hon$ ab -15 15
none:ones_are ab -19 19
oa:but_my ab -26 26
oa:toda_la ab -15 15
other:does ab 34 -34

a:esta ab -23 23
me:media_, ab -24 24
me:todavia ab 27 -27
me:\xf0\x9f\x99\x8c ab -17 17
ob:no_es ab -27 27
other:@relative_@day ab 16 -16

a:one_left ab 25 -25
b:one_on ab -18 18
k:ng:last ab 26 -26
me:number_# ab 16 -16
me:ya_me ab -22 22
oa:de_las ab 23 -23
other:neither ab -33 33
other:y_me ab 35 -35
xb:,_la ab 27 -27

a:lovely_, ab -28 28
b:habia ab 17 -17
me:one_i ab -31 31
other:@date_at ab 18 -18
other:quien_me ab 15 -15
xb0:about ab 16 -16

a:,_do ab -17 17
a:si_es ab -27 27
a:toda_la ab 25 -25
among:entonces_el ab -15 15
b:hasta_las ab 30 -30
none:@hours ab 33 -33
none:de_esas ab 23 -23
none:de_trabajo ab 18 -18
none:dia$ ab 24 -24
none:dura ab 21 -21
ob:asi ab 47 -47
ob:on_all ab 22 -22
other:hago ab 27 -27
xb:have ab -24 24

a0:ones ab 54 -54
a:._@day ab -18 18
a:quedan ab 30 -30
none:it_by ab 29 -29
none:sooner$ ab 19 -19
ob0:around ab 19 -19
ob:@howmuch ab 24 -24
other:@day_mejor ab 17 -17
other:algo ab 16 -16
other:hmm ab 19 -19
other:one ab -17 17

among:que_a ab 32 -32
ob:not_do ab -26 26
other:#_y ab 51 -51
other:^same ab 17 -17
other:emojiyes$ ab 25 -25

a:@open_, ab -21 21
me:,_que ab -18 18
other:libre ab 20 -20
other:verdad_? ab 16 -16

among:despues_de ab 22 -22
among:from_# ab 18 -18
b:@ride ab -21 21
me:la_que ab 23 -23
me:works$ ab -19 19
oa:@clinician_. ab -17 17
other:@fetch$ ab 25 -25
other:first_of ab 23 -23

me:but_not ab 32 -32
oa:for_sure ab 16 -16
oa:of_@date ab 22 -22
other:taken ab 19 -19

a1:will ab -20 20
a:me_toca ab 27 -27
among:@day_right ab 33 -33
among:preference$ ab 29 -29
b0:choice ab -32 32
b:que_puedo ab -26 26
me:me_quedan ab 19 -19
me:oclock$ ab -20 20
me:ten ab -20 20
me:yo ab -28 28
oa:still_there ab 24 -24
other:lock ab 21 -21
other:pm_, ab -15 15

among:boy ab 18 -18
b:got_a ab 21 -21
me:day_. ab -16 16
oa1:@open ab -20 20
oa1:after ab -25 25
oa:sleep ab -16 16
other:@relative_y ab 24 -24
other:the_@relative ab 24 -24

a:and_tell ab -17 17
me:bueno ab -18 18
me:primera_esta ab -22 22
me:starts ab -15 15
none:do_i ab 43 -43
oa:you_pick ab -21 21
ob1:rather ab 28 -28
ob1:says ab 19 -19
ob:,_los ab -27 27
other:for_@day ab 26 -26

me:pero_que ab 16 -16
oa:night_and ab 25 -25
other:same ab 39 -39
other:si_no ab 32 -32

a1:@vehicle ab 16 -16
a1:but ab 31 -31
a:instead_of ab 24 -24
a:tell ab -17 17
b:you_can ab 19 -19
me:los_ninos ab 19 -19
none:^same ab 38 -38
none:how ab 33 -33
other:permiso ab 25 -25
other:reina$ ab 16 -16
other:your ab 33 -33
xb:works ab 17 -17

b0:before ab 38 -38
b:bet ab -35 35
b:pero_mejor ab -21 21
me:^that ab -20 20
oa1:! ab 36 -36
other:@relative_que ab 26 -26
other:except ab 22 -22
other:mas_temprano ab -19 19

b:do_. ab 21 -21
b:time ab 20 -20
me:will_do ab -20 20
none:le_aviso ab 22 -22
other:please_, ab 15 -15

a:y ab 20 -20
me:nights ab 15 -15
ob:day_so ab 39 -39

B:any ab 32 -32
B:works ab 16 -16
a1:sounds ab 16 -16
among:cualquiera ab -18 18
b1:@door ab 17 -17
k:place~:last ab -40 40
me:me$ ab -17 17
ob1:say ab 17 -17
ob:one_but ab 19 -19
other:@day_not ab 15 -15
other:anything_in ab 19 -19
xb:about ab 19 -19

a:are_out ab 19 -19
me:over ab 29 -29
oa:confirmado ab 20 -20
other:since ab 35 -35
other:solo ab -19 19
xb:la ab 15 -15

a:espera ab 35 -35
among:have_test ab 15 -15
me:it_would ab 26 -26

a:- ab 21 -21
a:week_after ab 20 -20
among:any ab 22 -22
none:semana$ ab 30 -30
ob0:with ab 29 -29
xb1:me ab 16 -16

B:rent ab -17 17
a:no_tengo ab -27 27
a:noon_? ab 37 -37
among:@date_works ab 45 -45
among:conviene ab -15 15
among:instead_of ab 24 -24
b:right ab -28 28
none:when ab 55 -55
oa1:perfecto ab 24 -24
oa:esta_bien ab 33 -33
ob:better ab 38 -38
other:favor ab 39 -39

a:delivery ab 22 -22
a:ya_no ab -25 25
among:three_of ab 34 -34
b1:can ab 30 -30
b:@holiday ab -21 21
me:,_y ab -20 20
me:^ok ab -32 32

B:meant ab 25 -25
b:ponme ab 28 -28
me:era ab 27 -27
me:i_could ab 21 -21
other:option$ ab 18 -18

a1:are ab 26 -26
me:._the ab 22 -22
me:@date_, ab 26 -26
none:else ab 57 -57

b:wait_no ab -26 26
b:will_be ab -25 25
none:esa ab 18 -18
oa:sorry ab -23 23

a0:so ab 22 -22
a:minutes ab 27 -27
b:but ab -15 15
b:ninguna ab 39 -39
b:si_fuera ab 19 -19
me:middle_one ab -18 18
me:works ab -42 42
none:something_after ab 19 -19
oa:junta ab -20 20
other:pero_el ab 26 -26
xb:despues ab 23 -23

a:are_ok ab 23 -23
b:\xc2\xbf ab -15 15
oa:nina ab -15 15
ob0:numero ab 24 -24
ob:misma ab 27 -27
ob:trabajo ab 21 -21
xb:got_the ab 29 -29

a:._a ab -16 16
b:._give ab -22 22
b:pues_la ab -18 18
b:you_do ab 23 -23
oa:so ab -19 19
ob:that_day ab 28 -28
other:dark ab 16 -16
other:it_was ab 19 -19
xa:? ab 33 -33
xb:all ab 18 -18

a:._my ab -30 30
b0:to ab 44 -44
b:ha ab -18 18
me:hour ab 20 -20
me:would_do ab 16 -16
none:instead ab 27 -27
oa:all_right ab 22 -22
other:el_tres ab 26 -26

a1:worse ab 29 -29
b0:after ab 44 -44
b:not_get ab 16 -16
me:#_ese ab -17 17
none:@day_, ab 27 -27
none:@howmuch_dura ab 21 -21
oa:@vehicle ab -24 24
other:that_the ab 17 -17

among:process ab 28 -28
me:los_@day ab 18 -18
oa0:\xf0\x9f\x99\x8c ab 20 -20
oa:,_en ab 35 -35
ob:did ab 20 -20

a:puede_? ab 24 -24
among:me_quedan ab 26 -26
among:tampoco ab 35 -35
me:#_or ab 35 -35
oa:is_still ab 32 -32
oa:reina ab 16 -16
other:libre$ ab 15 -15
xb1:it ab -16 16

me:si_el ab 24 -24
none:have_you ab 15 -15
none:of_@date ab 28 -28
oa0:yes ab 51 -51
oa1:los ab 32 -32
ob:@relative_dice ab -26 26
ob:the_truck ab -20 20

b1:porque ab 18 -18
b:fall ab 31 -31
b:on_all ab 17 -17
b:those ab 35 -35
none:queda ab 28 -28
oa0:after ab 17 -17
oa:is_right ab -20 20
oa:tonight ab 24 -24
ob1:entonces ab 45 -45
other:la_tercera ab 47 -47
other:uy_no ab 17 -17

a:ok ab -30 30
me:what_the ab 31 -31
other:me_conviene ab 16 -16
other:tendria_que ab 17 -17

B:tiene ab 27 -27
b:can_@drive ab -29 29
b:entonces_el ab -30 30
b:otros ab 24 -24
me:dame ab -23 23
me:of_@date ab 26 -26
me:y_el ab -28 28
none:#_de ab 16 -16
none:@thanks_you ab 36 -36
none:en_el ab 44 -44

a:nomas_que ab 23 -23
a:only_if ab 25 -25
a:since ab -16 16
among:menos ab 18 -18
me:ando ab 18 -18
other:primera_pero ab 16 -16

a:do_not ab -17 17
a:porque_el ab -16 16
oa:suit ab 16 -16
ob1:@vehicle ab 16 -16
ob:my_@ride ab -33 33
xb:can_i ab 30 -30

B:@late ab 34 -34
b:@relative_. ab -29 29
me:@day_pero ab 23 -23
me:no_tendra ab 29 -29
none:no_puedo ab -15 15

a0:ni ab 30 -30
a:fine ab -29 29
a:something ab -16 16
b:well ab -18 18
ob1:wait ab 29 -29
ob:before_the ab -21 21
ob:una ab 40 -40
other:@book_it ab 16 -16
other:modo ab 37 -37

a:le ab 19 -19
b:as_the ab 20 -20
b:wedding ab 19 -19
me:later ab 49 -49
none:^what ab 26 -26
none:manana_no ab -32 32
oa:,_perdon ab -17 17
other:down$ ab 17 -17

a:if_that ab -23 23
me:#_esta ab -29 29
me:esa ab -34 34
me:que_la ab 23 -23
ob1:del ab 26 -26
other:unless ab 27 -27

none:^ninguno ab 31 -31
oa:roger ab 30 -30
ob:la_de ab 43 -43
ok:last ab 37 -37
xa:to ab -16 16

b1:oh ab -16 16
b:could_you ab 21 -21
me:nine ab -23 23
me:none_of ab 32 -32
oa:el_que ab -16 16
other:._my ab 31 -31
other:horas ab 22 -22
xa1:is ab 17 -17

b:was ab 21 -21
me:#_asi ab 20 -20
me:del ab 27 -27
none:@move ab 48 -48
none:days$ ab 37 -37
oa:worse ab -28 28
ob0:de ab -17 17
ob:@date_and ab -24 24
ob:lowkey ab -34 34
other:amor$ ab 16 -16
other:puede ab 16 -16
others:no ab 16 -16

a0:puedo ab 21 -21
a1:@thanks ab -17 17
me:car ab 17 -17
none:le_pregunto ab 22 -22
none:manana$ ab 35 -35
ob:them ab 21 -21
other:a_half ab 16 -16

a:,_can ab 17 -17
a:the_following ab 16 -16
me:@thanks ab -49 49
me:not_the ab 36 -36
oa1:because ab 28 -28
oa:now ab 29 -29
ob:pero_mejor ab 40 -40
other:the_school ab 19 -19
other:third_is ab 19 -19

b:negative ab 26 -26
me:noon_? ab 37 -37
me:primeras ab 26 -26
oa:,_@relative ab -19 19
oa:be_better ab 29 -29
oa:le ab -16 16
oa:maam ab 22 -22
oa:say ab 40 -40
other:am$ ab 35 -35

a:jaja ab -22 22
among:on_all ab 17 -17
b0:. ab -53 53
b:porque ab 17 -17
oa:._actually ab -32 32
ob1:menos ab -27 27
other:^ya ab 43 -43

a:anniversary ab 22 -22
among:ay ab -17 17
me:week ab 16 -16
oa1:tengo ab 16 -16
other:@fetch_mi ab 29 -29

B:@hours ab -19 19
a:until ab 20 -20
b:bday ab -21 21
other:menos ab -20 20
other:who ab 30 -30

a0:despues ab 15 -15
among:all_# ab 41 -41
ob:for_me ab 22 -22
ob:so_i ab 20 -20
other:@day_si ab 38 -38

among:works_, ab 46 -46
b1:ok ab -41 41
b:could_make ab 35 -35
b:ew ab 21 -21
b:sleep ab -20 20
b:us_say ab -18 18
me:been ab 28 -28
me:me_on ab -17 17
me:of_# ab 16 -16
oa:la_@relative ab -18 18
ob1:dale ab 25 -25
other:work_@day ab 23 -23
xa:no ab 16 -16

a:._either ab 15 -15
a:unless ab -33 33
among:loca ab -17 17
among:y_@day ab 21 -21
b:will_do ab -19 19
me:@day_would ab -15 15
me:noon ab 22 -22
me:so ab -16 16
other:cae ab -18 18
other:queda_bien ab 30 -30
xb:say ab 17 -17

a0:tempranito ab -26 26
b:is_in ab -30 30
me:half_past ab -15 15
me:the_next ab 30 -30
oa:me_queda ab 20 -20
xa:?_i ab 21 -21

a:@stop ab 27 -27
a:asleep ab 21 -21
a:hold ab -18 18
b:sea ab 19 -19
other:clases ab 20 -20
other:other_one ab -19 19

a1:salgo ab -26 26
a:but_could ab -17 17
b:de_en ab 19 -19
none:am_at ab 17 -17
none:brb ab 44 -44
ob:brunch ab 18 -18
other:that_@day ab 41 -41

B:yo ab 26 -26
a0:time ab 29 -29
a:mas_@late ab 21 -21
b:semana ab 38 -38
ob:@date_one ab 29 -29
other:dos_de ab 33 -33

B:asi ab 17 -17
B:goes ab -22 22
a:but_after ab 27 -27
a:is_out ab 44 -44
among:ni_loca ab -17 17
b:the_@call ab -18 18
me:el_primero ab -57 57
ob:actually ab 22 -22
ob:say_the ab 17 -17
ob:you_said ab 16 -16
other:long ab 19 -19
xb1:what ab 16 -16

b:permiso ab -20 20
b:que_no ab 27 -27
me:@insurer_, ab -18 18

a0:dios ab 15 -15
none:.$ ab 40 -40
oa:o_clock ab 16 -16
other:@day_the ab 38 -38
other:^that ab 33 -33
other:actually ab 28 -28
other:rather_not ab 16 -16

a:not_work ab 29 -29
b1:same ab -29 29
me:!$ ab -21 21
me:emojiyes ab -30 30
oa:,_las ab 18 -18

a0:que ab -29 29
a:juego_domino ab 18 -18
b:dead ab -21 21
oa:at_work ab 22 -22
ob:when_i ab -22 22
other:del_medio ab 43 -43

a:y_media ab 20 -20
b:that_leaves ab -26 26
none:una ab 22 -22
ob0:. ab 37 -37

a:but_@move ab 35 -35
a:cae ab -16 16
me:ok ab -31 31
me:quedo_con ab -19 19
ob:fine ab 52 -52
other:@move_. ab -23 23
xb:going_to ab -17 17

a:out_of ab -20 20
a:someone ab -20 20
among:least ab 16 -16
ob:asleep ab 18 -18
ob:menos_el ab -29 29
other:emojiyes ab 34 -34
other:you_pick ab -23 23

oa:day_, ab 20 -20
other:#_oclock ab 33 -33
other:check ab 20 -20
other:take_@day ab 21 -21
other:y_el ab -21 21

a:con ab 44 -44
b:dame ab -23 23
me:confirmed ab -32 32
me:early_for ab 15 -15
none:^nah ab 36 -36
none:any_other ab 29 -29
ob:me_at ab -17 17
ob:que_puedo ab 35 -35

a:but_only ab -27 27
a:nobody ab -26 26
me:minutos ab 24 -24
none:^nothing ab 27 -27
oa0:de ab 43 -43
oa:depends ab 36 -36
ob:,_entonces ab 30 -30
ob:,_the ab 20 -20
ob:@date_at ab 50 -50
ob:so_it ab 16 -16
other:^que ab 17 -17
other:is_on ab 20 -20
other:me_la ab 21 -21
other:que_@insurer ab 16 -16
xb:se ab 23 -23

B:@howmuch ab 19 -19
among:otros_dos ab 17 -17
b:none ab 18 -18
b:one_at ab -24 24
b:something_the ab 17 -17
me:^esos ab 17 -17
me:earlier ab 17 -17
none:maybe ab 16 -16
none:no_, ab 16 -16
oa1:misma ab 31 -31
oa:ones_are ab -22 22
oa:when_the ab 16 -16
xb:en ab 19 -19

a:had_the ab 25 -25
b1:as ab 18 -18
b1:ya ab 21 -21
b:el_mismo ab 25 -25
b:now ab 17 -17
k:dated~ ab 36 -36
me:puedo_, ab 17 -17
ob1:ones ab 35 -35
other:@day_either ab -23 23
other:of_@date ab 27 -27
xb0:say ab 17 -17
xb:off_at ab 16 -16

B:if ab -24 24
me:but_it ab 26 -26
me:me_@day ab -15 15
me:semana_del ab 24 -24
none:desde ab 24 -24
none:para ab 29 -29

among:still_there ab -16 16
b0:those ab 20 -20
me:make ab 21 -21
me:trabaja ab 26 -26
other:^quiero ab 18 -18
other:pushed_to ab 19 -19
other:que_nomas ab -22 22
other:you_. ab 25 -25
xa:same ab 35 -35

among:me_toca ab 16 -16
b0:past ab -17 17
b:is_ok ab -22 22
b:menos ab 51 -51
b:take ab -24 24
b:there_at ab -18 18
none:something_in ab 34 -34
oa0:ok ab 33 -33
ob0:at ab 16 -16
ob:yes ab 18 -18
other:him ab 23 -23
other:to_you ab 25 -25
xb0:and ab 27 -27

a1:perfect ab -16 16
a1:tipo ab 27 -27
a:perdon_, ab 24 -24
a:still_there ab -29 29
b0:said ab 17 -17
b1:semana ab 17 -17
b:was_the ab 40 -40
oa0:suits ab 26 -26
oa:@relative_is ab -20 20
ob1:dentist ab 23 -23
ob:esos ab 17 -17
other:@ride$ ab 27 -27
other:day_and ab 17 -17
other:got_a ab 32 -32

among:el_otro ab 27 -27
among:that_. ab -18 18
b:ando ab 29 -29
me:^those ab 19 -19
me:i_need ab 18 -18
none:@thanks ab 50 -50
none:muy ab 18 -18
none:se_me ab 34 -34
oa:mediodia ab 17 -17
other:make ab 41 -41
other:perfect ab 38 -38
other:that_. ab 35 -35

a:of_my ab 22 -22
b:a_week ab 21 -21
me:menos_el ab 17 -17
other:suits ab 21 -21
other:week$ ab 24 -24

a0:works ab -19 19
a1:was ab 22 -22
me:#_@relative ab -25 25
me:#_minutes ab 18 -18
none:^@stop ab 21 -21
oa:payday ab -16 16
other:,_my ab 40 -40
other:the_third ab 52 -52
other:time$ ab 25 -25

b:i_know ab 20 -20
none:^ugh ab 18 -18
none:tiene$ ab 29 -29
ob1:works ab 38 -38
other:what_is ab 21 -21

a1:wait ab 21 -21
a:,_la ab 28 -28
b:i_got ab 25 -25
b:si_pero ab 24 -24
me:following ab 27 -27
other:#_work ab 26 -26
other:leaves_one ab -20 20
other:the_@vehicle ab 22 -22
other:todavia ab 31 -31

b:trabajo_y ab 18 -18
none:otros_? ab 17 -17
oa0:pues ab 46 -46
oa1:se ab -17 17
oa:ese_dia ab -22 22
oa:of ab -23 23
ob0:too ab -27 27
ob1:time ab 21 -21
xa:on_that ab 25 -25

b0:any ab 28 -28
none:run ab 39 -39
oa:me_on ab 16 -16
ob:la_@vehicle ab 23 -23
ob:which_is ab 32 -32
other:afternoon$ ab 24 -24
other:am_at ab 15 -15

a0:yo ab -17 17
among:que_la ab 17 -17
b:practice ab 26 -26
none:^nope ab 39 -39
oa:before ab 32 -32
oa:that_one ab 37 -37
ob:in_on ab 17 -17
other:#_, ab 59 -59
other:is_good ab 50 -50

me:^@visit ab -33 33
me:dia ab -28 28
me:pues_el ab -33 33
oa0:ese ab 25 -25
oa:is_when ab -24 24
oa:road ab -18 18
ob:one_that ab -23 23
other:@symptom ab 32 -32
other:con_la ab 33 -33
other:matter ab 25 -25
other:payday ab 22 -22

B:between ab 24 -24
a:hasta ab 35 -35
among:depends ab 44 -44
among:tipo_# ab 26 -26
b:yours ab -19 19
none:earliest ab -19 19
none:morning$ ab -19 19
other:,_so ab -25 25

b:better ab -27 27
b:not_work ab -16 16
me:ando_en ab 18 -18
me:con_mi ab 19 -19
me:cualquiera ab 45 -45
me:not_@day ab 42 -42
oa0:days ab 28 -28
oa:you_do ab 41 -41
other:._deme ab 19 -19
other:cual ab 19 -19

a:who ab 27 -27
me:bad ab 22 -22
me:mas_@late ab 20 -20
none:else_is ab 24 -24
ob:me_@fetch ab -16 16
other:night_and ab 25 -25

b:, ab -32 32
oa1:si ab 19 -19
oa:ask ab 34 -34
ob:deme ab 34 -34
other:^ten ab 16 -16
other:left$ ab -22 22
other:sounds ab 29 -29
xb:but_at ab 22 -22

B:@call ab 16 -16
a:too ab 25 -25
among:llega_el ab 29 -29
b1:hold ab -19 19
me:#_to ab 43 -43
me:las_otras ab 18 -18
ob:pero_mas ab 22 -22
other:de_mi ab 16 -16
other:el_ultimo ab 25 -25
other:for_me ab 25 -25
other:pero_la ab 17 -17
other:pero_mi ab 20 -20

a:sirve_, ab -21 21
me:first_@visit ab 24 -24
me:or ab 22 -22
none:let_me ab 54 -54
ob0:i ab 17 -17
ob:tipo ab 18 -18
other:es_la ab 20 -20
xb:._el ab 18 -18

none:all_those ab 27 -27
oa1:ella ab -18 18
oa:@date_but ab 21 -21
oa:@relative ab -24 24
other:@eat ab 15 -15
other:lady ab 23 -23
other:so ab -18 18
other:something ab 25 -25

b:too_. ab -28 28
me:hay_algo ab 22 -22
oa:they_are ab -15 15
ob:one_in ab 56 -56
other:despierta ab 16 -16
other:dijo ab 23 -23
other:had ab 36 -36
other:lock_me ab 21 -21
other:si ab 15 -15
other:verdad ab 18 -18

among:trabajando ab -29 29
b0:nothing ab 16 -16
none:none ab 20 -20
ob:,_asi ab 28 -28
other:but_on ab 19 -19
other:no_tengo ab 19 -19

among:leaves ab 30 -30
among:work_and ab 23 -23
oa1:favor ab 34 -34
oa1:in ab 16 -16
other:hon$ ab 16 -16

among:^a ab 22 -22
b:desde ab 29 -29
me:ahi_estare ab -17 17
me:no ab 19 -19
none:@relative_, ab 40 -40
oa:works_for ab -15 15
other:if_somebody ab 20 -20
xb1:need ab 17 -17

B:good ab 30 -30
B:hearing ab 29 -29
a:entonces_el ab 32 -32
a:no ab 29 -29
b:advisor ab -18 18
b:do_the ab -18 18
me:,_@day ab -17 17
me:,_just ab 16 -16
none:anything_else ab 31 -31
oa:._either ab 18 -18
oa:ser ab 16 -16
other:negative ab 26 -26

a0:de ab -31 31
a0:night ab 28 -28
a1:they ab 28 -28
none:about_the ab 16 -16
other:hora ab 27 -27

a:so_that ab -24 24
none:ok$ ab 45 -45
ob0:al ab 33 -33
other:@price_me ab 19 -19
other:make_it ab 26 -26

a:bring_me ab -16 16
among:i_would ab -16 16
among:right_? ab 30 -30
b:me ab -24 24
me:so_not ab 25 -25
none:week_after ab 47 -47
xa:of_those ab 20 -20

a:al ab 19 -19
oa1:the ab 20 -20
ob:podria ab -28 28
other:ni_modo ab 37 -37

B:pick ab 21 -21
a:home_from ab 20 -20
among:so_by ab 21 -21
b:las_de ab 46 -46
b:please_. ab -29 29
k:dated~:first ab -28 28
none:than_that ab 16 -16
oa:esta ab 17 -17
other:#_but ab 25 -25
xb:just ab 18 -18

b:told_you ab 27 -27
oa:sirven ab -28 28
ob:choice ab 28 -28
other:de_@date ab 29 -29

b:come_at ab 17 -17
b:one_that ab 23 -23
b:out ab 39 -39
me:dice ab -19 19
none:other_days ab 16 -16
ob:good_, ab 16 -16
ob:sali ab 18 -18
other:uno ab -15 15

a:de ab 22 -22
a:digo_, ab 20 -20
a:make_it ab 29 -29
a:nomas ab -15 15
me:do_# ab 21 -21
me:otra_de ab 17 -17
oa:@relative_. ab -17 17
oa:ahi_estare ab 16 -16
other:@day_ni ab -32 32
other:slept ab 18 -18

among:place ab 30 -30
b:you_make ab 17 -17
me:?_i ab 19 -19
me:@year ab 30 -30
me:is ab 19 -19
none:ver ab 54 -54
oa0:ni ab -17 17
oa:down ab 17 -17
other:cualquiera ab -22 22

me:earlier$ ab 23 -23
me:not_# ab 35 -35
none:afternoon_one ab -19 19
oa:nobody ab 22 -22
ob:,_yes ab 27 -27
ob:._mejor ab 18 -18
other:if_it ab 22 -22
xa:got ab 48 -48

a1:same ab 22 -22
a:,_esta ab 16 -16
none:ahorita ab 50 -50
oa:ni ab -24 24
ob1:them ab 34 -34
ob:dale ab 18 -18
ob:day_, ab 18 -18
ob:mejor ab 28 -28
other:estare ab 18 -18
xb:day ab 19 -19

a:number ab 19 -19
among:of_elimination ab 28 -28
b:no_to ab 36 -36
me:pm_one ab -25 25
ob:had_to ab 23 -23

a0:please ab -20 20
a:bill ab 16 -16
me:suits ab -28 28
ob:about_the ab 39 -39
other:not_, ab 17 -17

a1:get ab 24 -24
a:mi_amor ab -18 18
b1:es ab 25 -25
b1:fine ab -25 25
b:keep ab 25 -25
b:yea ab -36 36
me:^last ab -19 19
me:in_the ab 28 -28
other:no_pues ab 20 -20

a:hasta_las ab 30 -30
among:@date_and ab 36 -36
b:so_not ab 20 -20
none:mornings ab -28 28
ob1:told ab -22 22
other:when_i ab 36 -36

a:@date_, ab 17 -17
a:esta_perfecto ab -20 20
b:could ab 16 -16
b:payday ab -25 25
me:,_asi ab -37 37
me:next ab 27 -27
none:those_. ab 21 -21
oa:,_dios ab -22 22

among:you_can ab 26 -26
me:to_say ab -25 25
none:al ab 26 -26
none:new_@year ab 35 -35
oa:ok ab 38 -38

a0:oclock ab -15 15
a:que_se ab 21 -21
among:el_tres ab 31 -31
me:works_for ab -22 22
me:yes ab -43 43
oa1:worse ab -28 28
other:out_by ab 18 -18
other:prefiero ab 19 -19

a:can_we ab 19 -19
among:two$ ab 45 -45
among:week ab -23 23
among:what_else ab 30 -30
k:last4 ab -36 36
me:es_por ab 16 -16
oa:left ab -16 16
ob1:give ab 23 -23
other:noche ab 17 -17
other:right ab 33 -33
xb1:? ab 20 -20

a:@date_but ab 15 -15
a:not_go ab 18 -18
among:me_to ab 15 -15
none:tomorrow ab 43 -43
oa0:please ab 22 -22
ob:all ab 27 -27
ob:mean ab 34 -34
other:manager ab 16 -16
other:on_@day ab 17 -17

B:at ab -17 17
a:next ab 30 -30
a:verdad_? ab -22 22
among:otro ab 28 -28
b:is_my ab -31 31
me:@day_then ab -17 17
ob1:that ab 31 -31

a:all_right ab -36 36
a:is_nothing ab -15 15
a:thing ab -19 19
none:la_segunda ab 38 -38
oa:and ab -22 22
ob:that_is ab -26 26
other:#_si ab 18 -18
other:fall ab 20 -20
xa0:al ab 19 -19

a0:tambien ab 34 -34
b:pongame ab -28 28
me:day$ ab 23 -23
ob:despues ab 19 -19
ob:pero_a ab 26 -26
other:leave ab 34 -34

among:._either ab 21 -21
b:after ab 40 -40
oa:de_los ab 15 -15
ob:could_i ab 16 -16
ob:ya_el ab -18 18
other:always ab 16 -16
xb0:be ab 16 -16

B:furnace ab -21 21
among:@day_if ab 21 -21
b0:@relative ab 31 -31
none:ugh ab 18 -18
oa0:entonces ab 24 -24
oa0:too ab -16 16
ob:llego ab 25 -25
ob:lo ab -20 20
ob:see_the ab -17 17
other:quiero ab 23 -23
xb:church ab 36 -36

B:might ab 16 -16
b:,_in ab 26 -26
me:esos_dias ab 22 -22
me:say_@day ab -24 24
oa:que_@insurer ab -20 20
ob:,_sorry ab 19 -19
other:#_@day ab 29 -29

a:,_a ab -18 18
among:#_esta ab 20 -20
me:i_come ab 18 -18
none:^no ab 40 -40
oa:is_nothing ab 28 -28

among:clock ab 16 -16
among:ill ab 16 -16
among:time_but ab 23 -23
me:@day_tempranito ab -24 24
me:ni ab -33 33

B:; ab 22 -22
a:day_but ab 19 -19
b0:@date ab -28 28
me:dice_que ab -17 17
other:tampoco ab -32 32

a:there ab -29 29
among:new ab 17 -17
b:@vehicle_. ab -32 32
b:of_those ab 23 -23
none:all_got ab 27 -27
ob:la_otra ab 34 -34
other:ok$ ab 21 -21
other:we_will ab 20 -20

among:@drink ab 29 -29
among:fourth ab 16 -16
none:new ab 35 -35
oa:if_somebody ab 23 -23
other:#_ya ab 24 -24
other:deja ab 18 -18
other:las_dos ab 55 -55
xb:para ab 20 -20

b:si_el ab 37 -37
me:tendra ab 29 -29
ob0:same ab 19 -19
other:,_i ab 65 -65

a:no_good ab 20 -20
among:@visit ab 21 -21

a0:dias ab 22 -22
b1:birthday ab -29 29
me:time_but ab 25 -25
named0:no ab 52 -52
none:half ab 36 -36
oa0:tempranito ab 19 -19
oa:antes ab 34 -34
other:^so ab 18 -18

a1:mismo ab 21 -21
a:con_la ab 19 -19
a:no_me ab 23 -23
among:@day_time ab 21 -21
b:?_? ab 15 -15
oa0:llego ab 38 -38
oa:a_las ab 19 -19
oa:boss ab -22 22
oa:keep ab 34 -34
oa:oclock_. ab 21 -21
other:preference ab 18 -18
xa:any_of ab 22 -22

a1:despues ab 15 -15
a:it_, ab -31 31
among:@parking ab -15 15
me:@day_morning ab -35 35
me:anything_after ab 16 -16
none:hasta ab 18 -18
ob1:he ab -31 31
ob:espera ab 36 -36
ob:no_sea ab -32 32
other:@drive ab 16 -16
other:the_road ab -15 15

a:._actually ab 38 -38
a:misma_hora ab 20 -20
b:@howmuch ab 15 -15
me:thing ab -18 18
ob:i_like ab 29 -29
other:up_. ab 17 -17

among:which$ ab -37 37
b1:hasta ab 20 -20
me:can ab 18 -18
me:media$ ab 19 -19
oa:are_no ab -27 27
oa:lol ab -18 18
ob0:was ab 30 -30
ob:day_i ab 19 -19
ob:ones ab 37 -37
other:no_can ab -19 19
xa1:the ab -24 24

a0:off ab -22 22
a:@visit ab 17 -17
a:is_perfect ab -28 28
b1:the ab 33 -33
oa:semana ab 33 -33
other:otras_dos ab 27 -27

a:are_during ab 31 -31
a:long ab -20 20
a:not_do ab 37 -37
me:listo ab -29 29
oa:toda ab -15 15
ob:lol_the ab -23 23
other:^what ab 26 -26

a1:either ab 39 -39
a:is_my ab 46 -46
a:oh ab 21 -21
b:era_la ab 24 -24
oa0:mejor ab 45 -45
oa:._anything ab 22 -22
oa:unless ab 27 -27
ob:i_take ab 28 -28

B:these ab 16 -16
a0:rather ab 16 -16
a:@treat ab 38 -38
a:fuera ab 20 -20
a:no_that ab 26 -26
a:past ab 35 -35
b0:with ab -32 32
b:not_. ab -28 28
none:cual_me ab 19 -19
other:a_week ab 20 -20
other:love ab 21 -21

B:and ab -29 29
a0:nights ab 29 -29
b:._could ab 22 -22
b:for_my ab 25 -25
b:quedan ab 18 -18
me:^@insurer ab -21 21
me:a_# ab 28 -28
none:in_@date ab 25 -25
other:with_the ab 29 -29

a1:ok ab -22 22
a:final ab -22 22
b0:the ab -20 20
me:dale_, ab -15 15
me:will_have ab -15 15
none:to_see ab 28 -28
oa:instead_of ab 22 -22
ob:lock ab 21 -21
other:cole ab 21 -21
other:dios ab 35 -35

a:corte ab 18 -18
a:en_el ab 18 -18
a:out_, ab 19 -19
among:way ab 16 -16
b1:out ab 19 -19
b:hay ab -18 18
me:la_manana ab 26 -26
me:la_ultima ab -33 33
me:pregunto_a ab 18 -18
oa:guy ab -19 19
oa:trabajo_, ab -19 19
ob:._put ab 32 -32
ob:take ab 23 -23
ob:vaya ab 39 -39

a0:yes ab -38 38
b:did ab 16 -16
me:the_fourth ab -23 23
me:y_ya ab -22 22
oa:o_la ab 15 -15
oa:please_maam ab 22 -22
oa:y_no ab 15 -15
ob1:home ab 19 -19
other:oclock ab 47 -47
other:whichever_one ab 15 -15

b1:con ab -19 19
none:,_a ab 41 -41
other:@day_so ab 51 -51
other:noon$ ab 17 -17
other:se_puede ab 22 -22
other:tercera_tengo ab 17 -17

a:one_in ab 15 -15
b:,_same ab 17 -17
me:^could ab 16 -16
me:but_# ab 44 -44
me:none ab 27 -27
none:ninguno_de ab 21 -21
oa:perfecto ab 26 -26
ob:@thanks ab 40 -40
ob:i_mean ab 34 -34
other:el_cumple ab 19 -19

B:thing ab -22 22
a:but_is ab 18 -18
a:through ab 22 -22
me:?$ ab 38 -38
me:@drive$ ab 16 -16
me:ones ab 18 -18
none:is_there ab 40 -40
none:no_sea ab -17 17

a:i_do ab -21 21
a:left ab 25 -25
b1:was ab 30 -30
b:mismo ab 19 -19
none:nothing ab 30 -30
oa:and_if ab 23 -23
ob:none_of ab 28 -28
ob:nos ab 20 -20
other:con_el ab -18 18
other:i_had ab 20 -20

B:ni ab 23 -23
a:para_el ab 18 -18
among:esos ab 16 -16
b0:around ab -19 19
b:me_queda ab -16 16
me:@date_and ab 23 -23
me:that_the ab -30 30
ob:negative ab -18 18
ob:tambien ab 25 -25
other:not_on ab 17 -17

a:town ab 17 -17
among:be_better ab 23 -23
b:no_pues ab 20 -20
b:not_the ab 36 -36
none:,_what ab 22 -22
oa:y_me ab 21 -21
other:ir ab 22 -22

b:lowkey ab 34 -34
me:going ab -19 19
none:^later ab 38 -38
oa0:of ab 29 -29
ob:see ab -17 17
other:thing ab 26 -26
other:tienen ab 19 -19
xa:hay_? ab 15 -15

me:us_say ab -18 18
oa1:dead ab 18 -18
other:middle_one ab 42 -42
other:of_elimination ab -22 22

a:it_back ab 22 -22
b0:ew ab 21 -21
oa:does_not ab 20 -20
other:@day_only ab 20 -20

a:good_, ab -22 22
me:^ya ab -20 20
oa1:jk ab -28 28
oa:someone ab 22 -22
ob:jaja ab 52 -52
other:#_too ab 26 -26
other:can_we ab 22 -22
other:si_, ab 20 -20
xa1:las ab 21 -21

b:favor ab 27 -27
b:si_no ab 31 -31
b:tan ab 16 -16
me:primero_de ab -27 27
oa:good_but ab 19 -19
oa:it_, ab 18 -18
ob:on_@date ab 22 -22

among:@day_only ab -16 16
b1:them ab -36 36
b:@insurer ab -28 28
me:._yes ab -16 16
me:una_hora ab 17 -17

a:noon ab 24 -24
among:at_noon ab 19 -19
b:dale_, ab -15 15
me:despues_del ab 23 -23
none:@date_# ab 27 -27
ob:si_no ab -20 20
other:#_to ab -25 25

a0:@relative ab -24 24
among:elimination ab 34 -34
b:was_going ab 21 -21
me:hora ab 17 -17
oa:is_gone ab 20 -20
oa:is_good ab 25 -25
ob:so_yes ab 31 -31

a1:hay ab 18 -18
a:after_a ab 23 -23
a:is_literally ab 27 -27
oa:por_favor ab 35 -35
ob:,_\xc2\xbf ab 22 -22
ob:neither_of ab -30 30
other:an ab 26 -26
other:dia_de ab 18 -18
other:i_want ab 30 -30
other:with_me ab 23 -23
xa0:the ab 32 -32

among:last_two ab 30 -30
among:pick$ ab -26 26
me:go_with ab -22 22
none:ninguno_me ab 36 -36
oa0:home ab 28 -28
ob:digo ab 26 -26
ob:gone ab -21 21
other:day_is ab -21 21
other:pm_is ab 18 -18
xa:those ab 20 -20

a:@clinician ab 24 -24
b0:as ab 17 -17
none:._la ab 16 -16
none:ask_my ab 41 -41
ob:not_. ab 20 -20
ob:sea ab -23 23
other:starts ab 17 -17

b:pushed_to ab 20 -20
none:bien ab 35 -35
none:ninguna ab 24 -24
ob:,_me ab 31 -31

a:yes_. ab -23 23
among:@day_@date ab 23 -23
among:cut ab 16 -16
among:others ab 40 -40
b:when_my ab -24 24
b:works_, ab 32 -32
me:hay ab 26 -26
me:to_see ab 22 -22
oa:,_pero ab -16 16
ob0:one ab -19 19

a:pero_si ab -28 28
b0:leaves ab -32 32
b:al ab -20 20
b:and_it ab -20 20
none:el_# ab 27 -27
oa:but_she ab -16 16
ob:are ab 31 -31
other:can_i ab 30 -30

a:el_otro ab 24 -24
me:let_me ab 26 -26
me:tell ab -30 30
none:^uy ab 17 -17
none:hora ab 35 -35
oa:are ab -34 34

b:,_but ab -19 19
me:please_. ab -27 27
me:quedan ab 19 -19
me:the_girl ab -23 23
none:anything_the ab 32 -32
oa:pero_mi ab -19 19
other:emojithanks ab 16 -16
xb:do ab 15 -15

a:pero_el ab 26 -26
a:salgo ab -34 34
me:del_medio ab -35 35
none:there$ ab -19 19
oa:girl ab 17 -17
other:tendria ab 17 -17

a:it_is ab -15 15
oa:pt ab -40 40
oa:que_ese ab 16 -16
other:pronto ab -25 25

a1:emojiyes ab -21 21
a:others ab 26 -26
b:choice ab -30 30
ob:._my ab -21 21
other:all ab 17 -17
other:am_the ab 16 -16
other:hora$ ab 18 -18
xb:@date_or ab 16 -16

a:roger ab -35 35
b:. ab -43 43
me:^la ab -42 42
none:of_these ab 24 -24
oa:lady_on ab -17 17
other:roger ab 24 -24
other:to_early ab 26 -26

a0:trabajo ab 28 -28
a:el_carro ab 32 -32
b:,_not ab 37 -37
oa:wait ab -32 32
other:gets_in ab 22 -22
other:pm$ ab 39 -39

a:de_@date ab -15 15
a:goes ab 15 -15
a:no_llego ab 26 -26
a:time ab 16 -16
b:tiene_para ab 24 -24
oa:asleep ab -21 21
ob0:more ab 21 -21
ob:. ab 30 -30
ob:is_there ab 29 -29
ob:let_us ab 24 -24
xa0:a ab 29 -29

a1:jk ab 30 -30
k:place:last ab -19 19
oa:can ab 21 -21
oa:ya ab 33 -33
other:#_my ab 30 -30
other:@vehicle_. ab 16 -16
other:la_# ab 28 -28
other:me_. ab 32 -32
other:nueve ab 20 -20
xa:en_la ab 25 -25

a:advisor ab -18 18
none:que_mas ab 41 -41
oa:@thanks_you ab 29 -29
oa:es_cuando ab 16 -16
ob:week_. ab 29 -29
other:menos_el ab -29 29
xb0:o ab 15 -15

a:my_sons ab 26 -26
k:nhp:last ab -17 17
oa:si_ya ab 33 -33
ob:dentist ab 27 -27
ob:puedo_, ab 40 -40
other:saying ab 22 -22

a0:@hours ab 34 -34
a1:to ab 29 -29
a:it_an ab 17 -17
me:@day_one ab 16 -16
me:it_back ab 24 -24
me:si_puedo ab -17 17
none:whole ab 33 -33
oa:instead ab 49 -49
oa:misma_hora ab 17 -17
ob:hora_que ab 30 -30

a:test_, ab 15 -15
me:^y ab 19 -19
oa1:does ab 38 -38
oa:much ab 15 -15
other:@day_because ab 31 -31
other:@visit$ ab 25 -25
other:better ab 26 -26

B:said ab -23 23
b:,_en ab 20 -20
b:go ab 18 -18
me:^si ab -16 16
oa:still_@open ab 17 -17

a0:not ab 29 -29
a1:@move ab 15 -15
none:is_too ab 34 -34
oa:i_told ab 24 -24
oa:your ab -18 18
other:^ay ab 23 -23
other:of_my ab 17 -17
other:with_him ab 22 -22
xa1:se ab 17 -17

a:@date_please ab 21 -21
a:media ab 26 -26
a:oclock_. ab -25 25
a:para_la ab -33 33
a:will_not ab 35 -35
b:i_would ab -19 19
me:account ab -29 29
me:yet ab -25 25
other:like_# ab 16 -16

a:to_be ab -16 16
among:digo_el ab -25 25
among:trabajo_y ab 28 -28
none:ninguna_, ab 40 -40
other:@drink ab 17 -17
xa:days ab 19 -19

a:conflicts_with ab 37 -37
a:half_past ab 22 -22
b0:come ab 24 -24
b:leaves ab -36 36
none:past ab 16 -16
none:the_following ab 38 -38
ob:like ab 15 -15
other:los_@day ab 15 -15

among:@day ab 17 -17
me:@day_works ab -27 27
ob:queda ab 26 -26
ob:that_. ab 16 -16
other:can_@drive ab 18 -18
other:es_el ab 34 -34

a1:ella ab 25 -25
b1:you ab 17 -17
b:anything_but ab 32 -32
oa:copy ab 19 -19
ob:is_in ab 27 -27

a:not_have ab -16 16
b:trabaja ab 21 -21
me:#_please ab -23 23
me:que_# ab 25 -25
none:hay$ ab 23 -23
oa0:le ab -18 18
other:@day_lol ab 22 -22
other:some ab 15 -15
xa:night_so ab 18 -18

a:sure ab -22 22
among:,_she ab 23 -23
b0:ok ab -24 24
b1:digo ab -21 21
none:i_was ab 21 -21
ob:and_it ab 18 -18

me:la_semana ab 20 -20
oa1:tiene ab 25 -25
oa:one_left ab -16 16

B:ew ab -18 18
a:as_long ab -26 26
b:good ab 19 -19
b:the_one ab -22 22
me:,_my ab -23 23
me:@move_the ab 18 -18
me:love ab -21 21
me:otras ab 18 -18
none:other_times ab 23 -23
oa:have ab -20 20
oa:i_think ab 20 -20
oa:me_sirven ab -28 28
ob1:whatever ab 24 -24
ob:there_is ab -18 18
other:es_que ab 29 -29
other:we_are ab 18 -18

among:but_is ab 17 -17
b:i_want ab -16 16
b:podria ab 34 -34
oa1:@thanks ab 29 -29
oa:es_que ab 20 -20
oa:one_please ab 36 -36
ob:how_about ab 19 -19
xb:what_about ab 19 -19

a:through_the ab 24 -24
me:antes$ ab -33 33
me:on_that ab 23 -23
me:or_later ab 26 -26
none:^is ab 55 -55
oa:with_me ab 31 -31
ob:is_gone ab -21 21

b:._after ab 24 -24
b:es_que ab 21 -21
b:have_that ab 22 -22
me:muy_@late ab 18 -18
none:^are ab 39 -39
none:^got ab 45 -45
none:algo_mas ab 34 -34
none:number ab -23 23
oa1:please ab 31 -31
ob:guess ab 38 -38
ob:wanted ab -18 18
other:@hours ab 36 -36
other:from_# ab 22 -22
other:have_got ab 30 -30

among:not_# ab -19 19
me:pero_no ab 15 -15
none:la_que ab -17 17
other:^@day ab 16 -16
other:pero ab 17 -17

a:clases ab 35 -35
none:@stop_le ab 20 -20
oa:@open ab -18 18
oa:is_free ab 16 -16
ob:next ab 22 -22

a:you_see ab 17 -17
b:@date_and ab 30 -30
none:the_same ab 16 -16
other:despues ab 23 -23
other:ew ab 21 -21
other:none_of ab 20 -20

me:los_otros ab -34 34
me:might ab -30 30
oa0:nights ab 18 -18
oa:de_@date ab 40 -40
ob:bedtime ab 29 -29
other:,_# ab 17 -17
xb1:be ab -15 15

a1:with ab 30 -30
b:away ab -20 20
b:unless ab -17 17
oa:,_we ab 16 -16
other:@relative_me ab -19 19
other:free ab 33 -33
other:no_# ab 25 -25
other:one_is ab 18 -18
other:y_ese ab 21 -21

b0:is ab -26 26
me:ese_mismo ab -19 19
me:me_quedo ab -16 16
none:week_, ab 18 -18
oa:all_day ab 17 -17
oa:will_not ab -31 31
ob:hasta ab 31 -31
other:any_of ab -19 19
other:never ab 16 -16
other:salgo ab 40 -40
xb:? ab -22 22

a:guess_the ab 15 -15
among:dialysis ab 21 -21
me:@day_the ab 15 -15
none:el_que ab 26 -26
ob:,_so ab 29 -29

a:que_@insurer ab 26 -26
b:so_i ab -21 21
none:you$ ab 26 -26
oa0:salgo ab 19 -19
ob:works_but ab 33 -33
other:fish ab 28 -28
other:i_could ab 18 -18
other:others_are ab 34 -34

B:shop ab 29 -29
a:listo ab -26 26
among:after_# ab 32 -32
me:is_perfect ab -24 24
me:say ab -24 24
ob:hacen ab -20 20
other:con_mi ab 31 -31
other:ensayo ab 16 -16
other:rather ab 20 -20

a:is_like ab 22 -22
a:otra_de ab 17 -17
among:tengo_la ab -16 16
b:@relative_says ab -18 18
me:@drive_, ab -29 29
me:see_you ab -17 17
none:^how ab 30 -30
oa1:be ab 28 -28
ob:?_if ab -25 25
ob:too_. ab 29 -29
other:._wait ab 20 -20
xb:,_a ab 37 -37

me:can_@move ab 29 -29
me:esa$ ab -33 33
other:both ab 45 -45
other:hasta_las ab 28 -28

me:,_es ab -18 18
me:week_. ab 23 -23
ob:@relative_can ab 20 -20
ob:jaja_. ab 29 -29
other:amor ab 15 -15
other:left ab -24 24

among:,_es ab 16 -16
b1:when ab 18 -18
k:ng:first ab 43 -43
me:manana$ ab 17 -17
ob:can_the ab 19 -19
other:queda_una ab -25 25

a1:noon ab 26 -26
a:oclock ab -15 15
a:tengo_@treat ab 18 -18
b:before_the ab 17 -17
other:._ay ab 16 -16
other:say ab 43 -43

a1:por ab 17 -17
me:all_right ab -20 20
oa0:hour ab 16 -16
oa:get_off ab 26 -26
oa:voy ab -16 16
other:ok ab 56 -56

a:pero_que ab 16 -16
b:cual_era ab 24 -24
b:of_them ab -26 26
b:para_el ab -16 16
other:are_during ab 28 -28

a:._@relative ab 29 -29
b:no_se ab 21 -21
none:quede ab 44 -44
oa:oclock_, ab 27 -27
oa:the_only ab 26 -26
xa:@drive ab -17 17

a0:hay ab 39 -39
a:load ab 20 -20
a:name ab -24 24
among:busy ab -19 19
among:earlier ab 22 -22
me:lol ab 23 -23
oa:is_literally ab -18 18
ob1:@drive ab 20 -20
ob:could_make ab -26 26
other:^put ab 35 -35
other:a_car ab 18 -18
xb:can_be ab -19 19

me:something ab 16 -16
none:otras ab 53 -53
oa0:si ab 34 -34
oa:horas ab 27 -27
ob:la_que ab -23 23
ob:que ab -22 22

a:coming_off ab 20 -20
b:esos ab 16 -16
b:espera ab -31 31
me:hon$ ab -20 20
none:@date ab 27 -27
none:trabajo$ ab 24 -24
ob:si_puedo ab 28 -28
other:sure$ ab 16 -16

b1:come ab 24 -24
me:nueve_y ab -31 31
me:so_that ab -19 19
none:days ab 19 -19
ob:el_que ab -23 23
other:@drive_, ab 39 -39
other:possible ab 32 -32

a:working ab 29 -29
me:se ab 29 -29
oa:if_it ab 18 -18

a:of_been ab 17 -17
a:pero_mas ab 38 -38
me:si$ ab 18 -18
ob0:those ab -19 19
ob:be_there ab 31 -31
other:po ab 21 -21

a0:hour ab -19 19
a1:do ab -22 22
me:favor ab -46 46
ob:man ab -25 25
other:ese$ ab 19 -19
other:fourth ab 32 -32
other:opcion ab 27 -27
other:un ab 26 -26
xb:la_semana ab 19 -19

B:instead ab 21 -21
a:during ab 37 -37
me:opcion_# ab -18 18
oa1:would ab 18 -18
oa:mi_reina ab 16 -16
ob:@day_. ab 42 -42
other:la_@relative ab 31 -31
other:maybe ab 29 -29
other:nights ab 19 -19

a1:las ab -22 22
a:salgo_a ab -26 26
a:sin ab -24 24
me:but_later ab 20 -20
none:@relative$ ab 18 -18
oa:pues ab 27 -27
ob:dame_el ab 20 -20
other:^con ab 21 -21
other:^primero ab 19 -19
other:ya_la ab 23 -23

B:this ab 17 -17
a1:se ab 18 -18
among:if_you ab 23 -23
b:can_the ab 22 -22
oa0:esta ab 37 -37
other:segunda$ ab 38 -38
xb:be ab -16 16

b:was_a ab -18 18
me:primera_pero ab 26 -26
oa:no_porque ab -22 22
oa:ones ab -22 22
ob:menos ab -30 30
other:primero_dios ab 17 -17

b1:tight ab -26 26
b:el_de ab -27 27
me:#_am ab -21 21
me:semana ab 47 -47
none:dias ab 17 -17
ob:,_el ab 18 -18
other:is_out ab -22 22
other:one_left ab -25 25
xb1:. ab 26 -26

B:day ab 18 -18
a:could_you ab 15 -15
a:por_mi ab 21 -21
a:would_suit ab -27 27
among:#_minutes ab -17 17
b:deme ab -18 18
me:@clinician ab -16 16
none:mas ab -20 20
ob:._so ab 25 -25
ob:o ab 19 -19
ob:same ab 20 -20
other:las_tres ab -31 31

me:a_los ab -25 25
me:sounds_good ab -26 26
none:none_of ab 20 -20
ob:after_. ab 25 -25
ob:she_can ab 30 -30
xb:but_can ab 21 -21
xb:get ab -16 16

among:dentista ab 25 -25
ob:with_the ab 41 -41

a0:igual ab 15 -15
among:on_my ab 19 -19
b1:not ab 42 -42
me:about_# ab -32 32
me:dos_me ab -36 36
oa:let_us ab -15 15
oa:with ab -22 22
ob:you_got ab 20 -20
other:@drive$ ab 32 -32
other:@relative_no ab 27 -27
other:ultima ab 37 -37

B:dos ab -22 22
a1:prefiero ab -23 23
a:is_not ab 27 -27
b:me_if ab -26 26
ob:de_en ab -18 18
other:,_si ab 17 -17
other:kept ab 26 -26

a:before ab 25 -25
a:not_, ab 30 -30
b:pero_a ab 43 -43
me:era_la ab 24 -24
oa:! ab 50 -50
oa:take_the ab -16 16
oa:which ab -22 22

B:court ab 23 -23
a0:working ab 27 -27
a:toca ab 26 -26
other:@day_nights ab 15 -15
other:middle ab 47 -47

me:our ab -25 25
oa:puede_a ab 15 -15
ob:@hello ab -21 21
xa1:si ab -15 15

a:got_the ab 32 -32
a:more ab 22 -22
me:^option ab -19 19
me:hasta ab 24 -24
me:new ab 19 -19
none:any_of ab -17 17
none:vez ab 26 -26
oa:es_la ab -20 20
oa:fine_with ab 32 -32
other:dia$ ab 20 -20
other:y_@day ab -20 20

b:._los ab 16 -16
b:see ab 37 -37
me:^@howmuch ab 23 -23
me:^anything ab 43 -43
me:with ab -15 15
none:^can ab 19 -19
none:otra$ ab 35 -35
other:@day_entonces ab 21 -21

a:pregunto_a ab 18 -18
a:tengo_corte ab 18 -18
none:@late ab -26 26
none:see ab 65 -65
ob:no_good ab 15 -15
other:off$ ab 24 -24

a:pagan ab 19 -19
among:queda_una ab 33 -33
b:ok_the ab -15 15
me:but_i ab -28 28
other:@day_at ab 30 -30
other:i_said ab 27 -27
other:on_a ab 18 -18
other:puedo_pero ab 19 -19

among:not_@day ab 21 -21
me:am_in ab 20 -20
me:before ab 25 -25
me:i_want ab -20 20
none:@day_or ab 43 -43
none:mas_@late ab 20 -20
oa0:@relative ab 20 -20
oa0:one ab 24 -24
ob:dame ab 25 -25
other:yes_to ab 27 -27
xa:at ab 23 -23

a1:porque ab 25 -25
k:day ab -24 24
ob:truck ab -25 25
other:the_@clinician ab -18 18

a:,_either ab 32 -32
a:be_the ab 22 -22
among:@date_or ab 16 -16
among:think ab 19 -19
me:pero_si ab -24 24
me:simon ab -29 29
oa0:off ab 43 -43
oa1:dios ab -22 22
oa:@food ab -23 23
oa:at_my ab -22 22
oa:favor ab 35 -35
ob1:el ab 47 -47
ob:is_ok ab 21 -21
other:manana_, ab 47 -47
other:una$ ab -24 24
other:what ab 39 -39

a:no_porque ab 24 -24
a:work ab 17 -17
among:#_unless ab -18 18
b:then_i ab 16 -16
b:was_up ab 32 -32
me:not ab 55 -55
oa1:possible ab -24 24
oa:en_el ab -17 17
ob:by ab -15 15
other:^either ab 49 -49
other:la_troca ab 22 -22
other:nomas ab -16 16
other:wait_no ab 22 -22

a:other_one ab 18 -18
b0:too ab 36 -36
me:perfecto ab -17 17
ob:salgo_a ab -18 18
other:perfecto ab 21 -21

a:saying ab -19 19
me:one_please ab -31 31
none:si ab 59 -59
oa0:working ab -16 16
ob:to_say ab -16 16

B:than ab 37 -37
a1:como ab -20 20
a:with_a ab 23 -23
me:@call_me ab -20 20
none:^yes ab 36 -36
oa:permiso ab 17 -17
ob:do_you ab 21 -21
other:bring ab 26 -26

b:es_muy ab 24 -24
me:^@day ab -23 23
me:same_@day ab 24 -24
oa:cole ab -16 16
oa:el_de ab 29 -29
oa:with_the ab 25 -25
other:too_soon ab 15 -15

a:._no ab 20 -20
b0:one ab 28 -28
me:other ab 41 -41
ob:yo_la ab 18 -18
other:^los ab 21 -21

a:took ab 20 -20
b1:ahi ab 16 -16
me:@cancel ab -19 19
none:evenings ab 29 -29
ob:misma_hora ab 27 -27

a:ask ab 15 -15
among:ask ab 32 -32
b0:de ab 42 -42
me:any_time ab -15 15
oa:than ab 33 -33
ob:esa ab 19 -19

among:oclock$ ab 30 -30
me:emojithanks ab -29 29
none:latest ab -22 22
none:tengo ab 31 -31
oa0:hay ab -16 16

among:road ab 17 -17
none:following_week ab 33 -33
ob:numero ab 24 -24
other:kindly ab 28 -28
other:soon ab 16 -16

B:@move ab 18 -18
a:if ab -26 26
oa0:only ab 52 -52
oa:fly ab -21 21
other:reina ab 16 -16

a:is_to ab 40 -40
b1:deme ab -24 24
b1:will ab -19 19
me:hmm ab 27 -27
me:second ab -19 19
me:that_@day ab 21 -21
oa:if ab 38 -38
oa:sounds ab 18 -18
ob0:either ab 23 -23
ob:before ab -18 18
ob:fine_but ab 36 -36
other:o_@day ab 20 -20
xb0:there ab 19 -19

a:cumple_de ab 17 -17
a:duty ab 22 -22
b:at_work ab 28 -28
oa:que_@fetch ab -16 16
oa:till_noon ab -16 16
ob0:^ ab 32 -32

a:are_no ab 44 -44
b:i_come ab 19 -19
b:moved ab 38 -38
me:las_nueve ab -27 27
none:de_esa ab 20 -20
none:week_of ab 18 -18
oa:look ab 24 -24
other:@day_time ab 31 -31

a:day_? ab -17 17
a:ones_are ab 19 -19
a:pero_no ab 16 -16
a:too_soon ab 24 -24
me:have_that ab 22 -22
me:nueve ab -31 31
none:a_la ab -17 17
oa1:when ab -23 23
other:on_my ab 20 -20

among:for_the ab -20 20
none:._any ab 21 -21
none:dura_la ab 21 -21
none:those_are ab 21 -21
none:uy ab 17 -17
oa:any ab 26 -26
other:diez ab 32 -32
other:he_can ab 16 -16

among:libre ab -16 16
ob:@holiday ab 23 -23
ob:but_that ab 24 -24
other:if ab 57 -57
other:me_at ab 16 -16

a:bring ab -19 19
a:juego ab 18 -18
among:#_? ab 18 -18
b0:on ab 16 -16
b1:how ab -18 18
b:you_said ab -15 15
none:@day$ ab 17 -17
none:ask ab 44 -44
ob1:mejor ab 31 -31
other:ay_no ab 32 -32
other:baby ab 19 -19

a1:toca ab 19 -19
a:este ab 39 -39
a:have_the ab 32 -32
among:out$ ab 18 -18
none:yes ab 40 -40
oa:modo ab -22 22

B:time ab 15 -15
a1:work ab 22 -22
a:day_. ab -17 17
b:none_of ab 25 -25
me:@thanks_you ab -28 28
me:available$ ab -26 26
none:digo$ ab 36 -36
other:,_a ab 23 -23

a:but_they ab 19 -19
a:conviene ab -22 22
a:the_furnace ab 24 -24
among:process_of ab 28 -28
among:work_for ab 36 -36
me:pick ab 17 -17
oa:one_! ab 25 -25
oa:puedo ab -22 22
ob:just ab 18 -18
other:._give ab 22 -22
other:down ab 18 -18
other:esa ab 40 -40
other:means ab 28 -28
other:study ab 17 -17

B:esa ab -20 20
a:._@thanks ab -22 22
a:en_vez ab 22 -22
a:rent ab 34 -34
a:si_pero ab 25 -25
among:habia_dicho ab 18 -18
b:lock ab -27 27
me:#_me ab -21 21
me:emojiyes$ ab -25 25
ob:there_at ab 26 -26
other:@relative_can ab 31 -31
other:his ab 27 -27
other:juego ab 42 -42
other:now ab 33 -33
other:queda ab -24 24
other:sure ab 25 -25
other:work_for ab -17 17
xb:if_you ab 34 -34

B:when ab -17 17
a:game ab 18 -18
a:my_@ride ab 18 -18
among:pick ab -17 17
b:ando_en ab 27 -27
b:not_so ab 23 -23
none:el_@day ab 36 -36
none:pregunto ab 22 -22
other:one_@drive ab 24 -24
xa0:to ab -16 16

B:half ab -21 21
a:@relative_have ab 16 -16
among:#_o ab 30 -30
among:@day_puedo ab 19 -19
me:^nos ab -20 20
me:esas ab 24 -24
me:payday ab -23 23
none:mornings_, ab 20 -20
oa:hon ab 28 -28
other:el_carro ab 26 -26
other:got_anything ab 17 -17
other:have_# ab 16 -16
other:oh ab 17 -17

B:comes ab -18 18
among:ser ab 23 -23
b:is_there ab 16 -16
none:yes$ ab 53 -53
other:dice ab 31 -31
other:nights$ ab 18 -18
other:past ab 25 -25

b:oclock ab 18 -18
me:esta_perfecta ab -15 15
me:no_hay ab -23 23
other:nap ab 19 -19

a:anyway ab 27 -27
a:vos ab -26 26
b0:these ab 31 -31
b:coming ab 20 -20
me:@price_, ab -23 23
none:i_get ab 33 -33
oa:emojiyes ab 23 -23
other:been ab 37 -37

a1:out ab 24 -24
a:is_ok ab -18 18
me:i_can ab 17 -17
oa:nena ab -23 23
ob:never ab 31 -31
ob:the_only ab 36 -36
other:#_means ab 15 -15
other:meant ab 21 -21
other:week_of ab 22 -22

a:,_then ab -16 16
a:@eat_? ab 17 -17
me:see ab 50 -50
none:at ab 21 -21
oa:,_sorry ab -15 15
ob0:guess ab 28 -28
other:loca ab 32 -32
other:pregunto ab 18 -18

a:tengo ab 45 -45
b0:yes ab -16 16
me:either ab 26 -26
ob:bien ab -18 18
ob:not_work ab 29 -29
other:diga ab 31 -31
other:third_one ab 33 -33

a0:$ ab -23 23
a:a_no ab 37 -37
a:esa_no ab 23 -23
b:pero_mas ab 25 -25
me:^ten ab -21 21
me:no_puedo ab 35 -35
none:^si ab 47 -47
none:nope ab 39 -39
oa:out_. ab -20 20

B:: ab 18 -18
b0:ese ab 39 -39
b:@price ab 21 -21
b:is_on ab -15 15
me:@day_. ab -16 16
none:those$ ab -26 26
other:@day_please ab 21 -21
other:^first ab 50 -50
other:you_have ab 21 -21
xa:if ab -19 19

among:of_these ab 21 -21
none:los_@day ab 48 -48
other:esta ab 33 -33
other:thirty$ ab 19 -19

me:^yes ab -29 29
ob:week ab 22 -22
other:#_you ab 30 -30
other:no ab -24 24

b1:dale ab -21 21
b:either_one ab 33 -33
b:till_noon ab -26 26
me:but_could ab -18 18
ob:at ab 23 -23
ob:me_if ab 17 -17
other:^uy ab 19 -19
other:first_or ab 21 -21
xa:@date_. ab -25 25

B:hay ab -17 17
a:,_que ab -17 17
a:lovely ab -25 25
a:meant ab 31 -31
a:not_at ab 28 -28
a:pt ab 45 -45
me:hour$ ab 24 -24
none:esa_semana ab 30 -30
ob:yours ab 24 -24
other:^is ab 40 -40
other:esos ab 23 -23
other:fine_. ab 31 -31
other:make_@day ab 16 -16
xa:._i ab 28 -28
xb0:^ ab 23 -23

a:ni_loca ab 25 -25
among:^same ab 29 -29
none:@day_and ab -18 18
none:early$ ab 28 -28
oa1:option ab 16 -16
oa:@date_if ab 15 -15
oa:starts ab -16 16
ob:off ab 22 -22
ob:the_@relative ab 32 -32
other:el_del ab 46 -46
other:else ab -23 23
other:one_that ab 28 -28
other:whatever ab 37 -37

among:for_# ab 25 -25
me:but_only ab -20 20
none:@day_# ab 19 -19
oa:me_the ab 17 -17
oa:too ab -20 20
other:? ab 22 -22
other:it_to ab 25 -25

a:and_can ab -18 18
me:^middle ab -34 34

among:get ab 17 -17
me:^a ab -23 23
me:hold_the ab -19 19
me:morning_ones ab 16 -16
xa:if_it ab -19 19
xa:yo ab 17 -17
xb0:los ab 25 -25

a:i_have ab 25 -25
a:would_of ab 17 -17
among:?_i ab 20 -20
among:que_me ab 16 -16
b:how_long ab 19 -19
me:at_ten ab -21 21
other:primeros ab -15 15

a:en ab 17 -17
among:^ay ab -16 16
among:one_@drive ab 18 -18
b0:so ab -19 19
none:what_else ab 42 -42
oa1:porque ab -18 18
ob:and_my ab -18 18
other:@vehicle ab 20 -20

among:got_# ab 17 -17
b:@date_one ab 27 -27
b:something ab 27 -27
none:es_que ab 39 -39
oa:hasta_las ab -22 22
oa:wait_no ab -22 22
ob:de_mi ab 30 -30
other:mas ab -16 16
other:that_is ab 79 -79
xb:puedo ab 20 -20

B:guy ab -23 23
a:be_lovely ab -20 20
a:how ab 22 -22
a:pero ab 37 -37
a:that_one ab -24 24
b:antes_de ab 25 -25
ob:out_by ab -21 21
other:then$ ab 31 -31

among:home_. ab 17 -17
among:same_@day ab 23 -23
me:since ab 28 -28
named1:no ab 68 -68
oa1:bien ab 32 -32
ob1:y ab -18 18
other:@day_in ab 20 -20
other:be_in ab 23 -23
other:other_days ab 18 -18
xa0:que ab 16 -16
xb:can_you ab 23 -23

a1:dios ab 24 -24
a:i_told ab -21 21
among:had_the ab 16 -16
b1:@body ab -17 17
b:around ab -19 19
none:@drive$ ab 29 -29
oa:pero_mejor ab -20 20
ob:again ab 17 -17
other:; ab -15 15
xb0:on ab 29 -29

among:,_can ab 20 -20
among:day ab 18 -18
among:segunda ab 18 -18
b:,_she ab 21 -21
b:half ab -17 17
me:the_baby ab -17 17
me:trabajo ab 16 -16
none:either ab 28 -28
none:if_you ab 27 -27
oa1:still ab 22 -22
ob:opcion ab 21 -21
other:do_that ab 16 -16
other:to_say ab 25 -25

b:anything_after ab 19 -19
me:que_me ab -38 38
none:here ab 28 -28
none:you_do ab 20 -20
oa0:ando ab -16 16
other:pt ab 28 -28
other:that_day ab 56 -56
other:when_the ab 23 -23
xa:libre ab -19 19
xb:. ab 39 -39

B:have ab 15 -15
a:@cancel ab -19 19
a:and ab 21 -21
a:be_out ab -20 20
a:one_? ab 21 -21
a:que_hay ab 20 -20
among:one_of ab 22 -22
oa:but_if ab 17 -17
ob:cae ab -20 20
ob:preference ab 35 -35
ob:was_a ab 43 -43
other:^cualquiera ab -23 23

a1:whichever ab 17 -17
among:no_@relative ab -18 18
me:either_of ab 19 -19
me:tengo ab 31 -31
oa:hold ab -15 15
ob:long ab 33 -33
ob:perdon_, ab 31 -31
other:these ab 41 -41

a:dialysis ab 27 -27
among:@late_, ab 25 -25
among:misma ab 25 -25
among:tres ab 18 -18
none:horas ab 22 -22
other:@date_# ab 18 -18

a0:and ab 18 -18
a:might ab -15 15
a:que_a ab 27 -27
b:y_a ab 35 -35
me:tiene_algo ab 22 -22
me:ultima ab -33 33
oa1:prefiero ab 16 -16
oa:( ab 17 -17
other:fine_but ab 24 -24
other:la_ultima ab 37 -37

a:possible ab 31 -31
among:was_up ab 18 -18
b:asi_que ab -33 33
me:emojithanks$ ab -29 29
me:menos_la ab 37 -37
oa:actually ab -31 31
xb:if ab 18 -18

among:the_@ride ab -17 17
b:had ab 15 -15
other:^@hello ab 18 -18

b:the_same ab 26 -26
b:una ab 24 -24
me:could_you ab 23 -23
none:is_that ab 33 -33
oa:queda_bien ab 31 -31
other:two_oclock ab 25 -25
xb:you_can ab 28 -28

a:hago ab 19 -19
among:ese ab -20 20
me:it$ ab -17 17
me:second$ ab -37 37
me:yes_the ab -18 18
ob1:be ab 28 -28

B:> ab 22 -22
a0:work ab 22 -22
among:@date_but ab 17 -17
among:last_@day ab 29 -29
b:entonces ab -28 28
b:hacen ab 29 -29
b:is_gone ab 27 -27
me:que ab 27 -27
me:said$ ab -18 18
me:to_my ab -16 16
ob:i_would ab 18 -18
ob:matter ab 26 -26
ob:was_going ab -21 21

a:,_my ab -34 34
a:hora ab 21 -21
a:is_good ab -35 35
a:the_@insurer ab 22 -22
me:^cualquiera ab 29 -29
me:you_had ab 21 -21
oa:next ab -16 16
oa:saying ab 32 -32
ob:me_down ab 30 -30
other:ay ab 39 -39
other:better$ ab 18 -18
other:tercera ab 49 -49

B:dije ab -16 16
a:half ab 28 -28
b:._you ab -24 24
b:@late ab 30 -30
k:place~:middle ab -18 18
me:en ab 22 -22
none:those_do ab 32 -32
none:times$ ab 22 -22
oa0:verdad ab 16 -16
oa:@date_of ab 16 -16
oa:hold_on ab -18 18
ob:wait_no ab 41 -41

b:dame_el ab -22 22
k:nd:last ab -17 17
k:nd~:first ab -37 37
oa:is_no ab 16 -16
ob:baby ab 28 -28
ob:here_. ab 16 -16
ob:the_@call ab 18 -18

a:but_at ab 32 -32
a:make ab 24 -24
a:y_si ab -29 29
b:toca ab 21 -21
me:so_@day ab -29 29
none:@day_en ab 25 -25
oa0:away ab 17 -17
other:am_in ab -22 22

a:i_would ab 20 -20
a:senorita ab -23 23
b:about_the ab 17 -17
me:^ew ab -18 18
me:^yo ab -18 18
me:to_@drive ab -16 16
none:@clinician ab 22 -22
oa:is_it ab 17 -17
other:^two ab 22 -22
other:listo ab 21 -21
other:though$ ab 18 -18
xb:make ab 27 -27

a:because_i ab 19 -19
a:despues ab 38 -38
among:only_one ab 20 -20
b1:los ab 18 -18
b:( ab 24 -24
b:@hours ab 23 -23
me:@day_me ab 22 -22
me:back_an ab 19 -19
me:that_morning ab 22 -22
oa0:despues ab 21 -21
other:@relative_is ab 27 -27
other:no_el ab 19 -19

a1:going ab 33 -33
a:fine_with ab -17 17
b:guy ab -20 20
oa:listo ab 19 -19
ob:@vehicle_. ab 19 -19
other:@ride ab 18 -18
other:\xc2\xbf ab 29 -29
xb0:el ab 39 -39

b0:next ab 22 -22
ob:,_la ab 18 -18
ob:@relative_on ab 18 -18
ob:you_make ab 24 -24
other:@book ab 39 -39
other:first_available ab 18 -18
other:lol_so ab 27 -27
other:third ab 56 -56
xa:of_the ab 17 -17

a0:available ab -25 25
a0:pero ab 31 -31
among:day$ ab 40 -40
among:find ab 20 -20
b1:@vehicle ab -22 22
b:,_yes ab -24 24
b:me_lo ab 19 -19
me:ill ab -20 20
none:got_any ab 53 -53
oa:emojithanks ab 16 -16
other:por_favor ab 39 -39
other:tampoco$ ab -34 34
xb:after_the ab 21 -21

b:one_of ab 20 -20
me:is_not ab 35 -35
oa:opcion ab 20 -20
ob:quedo ab 16 -16
xb:me ab 32 -32

among:@day_a ab -18 18
me:thirty ab -16 16
ob:._either ab 29 -29
ob:of_those ab -15 15
ob:y_si ab -16 16
other:work$ ab 22 -22

a0:nor ab 23 -23
me:#_and ab 19 -19
none:^either ab 53 -53
oa:dale ab 18 -18
oa:los ab 19 -19
other:que_usted ab 21 -21

me:so_no ab 18 -18
none:se ab 26 -26
none:week ab 22 -22
oa:,_si ab 19 -19
oa:to_the ab 20 -20
ob0:? ab 24 -24
ob0:choice ab 28 -28
ob:?_? ab -21 21
ob:como_a ab -17 17
xa:._el ab 23 -23

among:miss ab 16 -16
me:am_not ab 26 -26
none:^@howmuch ab 46 -46
none:one_of ab 50 -50
oa:@date_right ab -19 19
ob:maybe ab 29 -29
ob:over ab 35 -35
other:@stop ab 25 -25
xb:pero_a ab 16 -16

a:i_fly ab 19 -19
a:nada ab -30 30
me:pero ab 27 -27
none:no_hay ab 40 -40

a1:@date ab -44 44
a:but_if ab -24 24
a:is_it ab -19 19
among:out_@day ab 18 -18
me:quedamos ab -20 20
oa:,_can ab 27 -27
oa:unless_it ab 25 -25
ob:go_with ab 22 -22
other:for$ ab 23 -23
other:pm_@day ab 20 -20
xb1:on ab 28 -28

a:can_make ab 26 -26
a:following ab 16 -16
a:si_puedo ab -28 28
a:the_same ab -22 22
among:no_puedo ab 16 -16
among:tres_dias ab 16 -16
b:@relative_dice ab 20 -20
b:neither ab 16 -16
me:agarro_la ab -20 20
other:,_if ab 19 -19
other:que_no ab 25 -25

a:despues_de ab 20 -20
among:@clinician_, ab 24 -24
me:before_noon ab -17 17
none:b ab -15 15
none:the_afternoon ab -21 21
oa:._my ab 30 -30
ob:trabajo_, ab 20 -20
other:,_perdon ab 22 -22

a:an_hour ab 21 -21
a:libre ab -37 37
b:work_at ab 32 -32
me:right ab -27 27
oa:que_a ab 18 -18
oa:tendria ab -20 20
ob:you_have ab 30 -30
other:be_out ab 15 -15
other:first_, ab 20 -20
other:y_le ab 29 -29

among:mas_temprano ab 21 -21
b:otras ab 26 -26
me:those_days ab 22 -22
me:told ab -33 33
oa:que_hay ab -15 15
oa:sure ab 21 -21
ob:@date_i ab 36 -36
other:no_wait ab 32 -32

b:for_me ab -19 19
none:@date_is ab 21 -21
none:con ab 19 -19
oa:._that ab -17 17
other:^lock ab 21 -21

b:following ab 27 -27
me:@day_es ab -21 21
me:con_la ab -20 20
ob:either ab 17 -17
other:dame ab 17 -17
other:ten_oclock ab 22 -22
xb1:and ab 33 -33

a1:through ab 26 -26
k:nhp:first ab -19 19
me:we_do ab 22 -22
oa0:horas ab 31 -31
oa:bien_, ab 34 -34
ob0:since ab 22 -22
ob1:if ab -17 17

a:recien ab 20 -20
oa1:unless ab 18 -18
oa:nos ab -19 19
ob:for_the ab 26 -26
ob:lol ab 20 -20
other:to_me ab 28 -28

b:: ab -19 19
none:@visit ab 33 -33
oa:rent ab -17 17
ob:one_on ab 33 -33
other:^yes ab 25 -25
other:those_are ab 23 -23

B:@door ab 16 -16
a:test ab 25 -25
a:y_le ab 43 -43
me:do_you ab 16 -16
me:ok_the ab -16 16
oa0:nomas ab 40 -40
ob:._la ab 26 -26
other:@date_one ab 37 -37

b:so ab -20 20
me:#_the ab 30 -30
other:^let ab 20 -20

B:choice ab 24 -24
B:para ab -35 35
among:entro_a ab -15 15
among:the_fourth ab 16 -16
b:ser ab 21 -21
b:she_is ab -17 17
me:ultimo ab -29 29

a0:be ab 26 -26
a:tambien ab 35 -35
b:have_the ab -26 26
b:menos_la ab 37 -37
b:the_following ab 27 -27
oa1:@visit ab 27 -27
oa:amor ab 16 -16
oa:con ab -22 22
ob:and ab -19 19
other:me_to ab 24 -24

a1:entonces ab -22 22
a:cumple ab 27 -27
a:is_fine ab -28 28
a:one_works ab -27 27
ob:pero ab 42 -42
other:?_my ab 23 -23
other:@open ab 42 -42

a:,_after ab 35 -35
a:deme ab 27 -27
a:road ab 28 -28
a:you_have ab -21 21
among:#_instead ab 23 -23
oa:@relative_no ab 20 -20
oa:me_@fetch ab 29 -29
other:again$ ab 23 -23
other:either_@day ab 26 -26

a1:los ab -24 24
a:gone ab -26 26
among:antes ab 34 -34
b:not_at ab 28 -28
me:diez ab -26 26
me:i_told ab -32 32
oa0:gone ab 16 -16
oa:espera ab -26 26
oa:not_, ab -16 16
ob:unica ab 43 -43
other:,_es ab 16 -16
other:get_off ab 36 -36

a1:or ab 34 -34
a:el_cumple ab 22 -22
b:bedtime ab -21 21
oa0:right ab 33 -33
oa:is_fine ab 19 -19
ob1:? ab 46 -46
other:but_# ab 24 -24

a0:tampoco ab 31 -31
a:soon ab 24 -24
among:,_not ab 27 -27
b1:fuera ab 19 -19
b:@move_the ab 20 -20
b:we_will ab -36 36
none:^esa ab 45 -45
none:afternoon ab -26 26
none:nah ab 36 -36
other:available ab 17 -17
other:before_the ab -20 20

a:on_. ab 16 -16
among:,_si ab -16 16
among:no_porque ab -16 16
me:si_, ab -20 20
ob0:make ab -26 26
ob:still ab 35 -35
other:my_@move ab 36 -36

a:coming ab 19 -19
among:misma_hora ab 25 -25
among:other_one ab 25 -25
me:sale ab -26 26
none:cuando ab 46 -46
other:@day_? ab 60 -60
xa:only ab 26 -26

a:,_and ab -18 18
a:lol ab 21 -21
b1:y ab 29 -29
b:en_el ab 17 -17
me:am_at ab 22 -22
me:till ab 29 -29
none:^despues ab 34 -34
none:siguiente_si ab 18 -18
oa:still ab 26 -26
ob:work_so ab 40 -40
other:get ab -16 16

B:trabajo ab -22 22
a:@date_through ab 18 -18
b:quedamos ab -20 20
b:so_the ab -21 21
me:pero_mas ab 27 -27
ob0:say ab -20 20
ob:does_the ab 16 -16
ob:school ab 22 -22
ob:week_of ab 17 -17

a:ones ab 57 -57
among:algo ab 23 -23
among:slept ab 21 -21
b1:my ab 20 -20
oa:hago ab -18 18
xb:que ab 22 -22

a1:sirve ab -23 23
b:,_if ab -16 16
me:and_can ab -21 21
me:queda_bien ab -33 33
me:\xc2\xbf_y ab 17 -17
oa:just_the ab -23 23
oa:one_to ab 15 -15
oa:tempranito ab 20 -20
ob:pick ab 24 -24
ob:she_is ab 18 -18

among:,_my ab -17 17
among:can_come ab -21 21
among:llego ab -18 18
me:#_instead ab 34 -34
me:@date_please ab -18 18
me:por ab -20 20
oa:me_lo ab 27 -27
ob:you_can ab 18 -18

among:is_out ab 25 -25
among:three_. ab 18 -18
me:,_me ab 29 -29
me:._i ab 27 -27
me:anything ab 40 -40
me:of_the ab 16 -16
me:run ab 18 -18
oa:fine ab 18 -18
other:@day_@day ab 30 -30
other:ultima$ ab 24 -24

a:si_ya ab -36 36
me:sure$ ab -21 21
none:afternoon$ ab -16 16
none:else$ ab 37 -37
none:esta ab 16 -16
oa1:us ab -29 29
oa:clear ab 25 -25
ob:out ab -33 33
ob:rather_the ab 28 -28

b0:^ ab -41 41
b:says_take ab -20 20
me:option ab -30 30
me:solo_si ab 18 -18
none:^\xc2\xbf ab 24 -24
ob0:only ab 26 -26
ob:till_noon ab 24 -24
other:cumple_de ab 19 -19
other:need_to ab 16 -16

B:early ab -20 20
a0:my ab 18 -18
a:,_mejor ab 17 -17
b:@visit_is ab 19 -19
me:maybe ab 18 -18
oa:hour ab 15 -15
ob0:ew ab -18 18
ob1:before ab -21 21
other:ni ab -31 31

a:no_to ab 25 -25
a:que_@fetch ab 18 -18
me:#_for ab -28 28
none:what_is ab 30 -30
ob1:guess ab 17 -17
ob:era ab 18 -18
ob:possible ab 20 -20
ob:they ab -15 15
other:send ab 31 -31
other:them ab 15 -15
other:was_up ab 18 -18
xa0:en ab 23 -23
xa1:it ab 19 -19

a1:tengo ab 16 -16
a:@pay ab 29 -29
a:one_i ab -19 19
among:mismo ab 40 -40
b:baby ab -36 36
oa:\xf0\x9f\x99\x8c ab 21 -21
ob1:nothing ab 15 -15
other:after_the ab 20 -20
other:tipo_# ab 17 -17
xb:so ab 27 -27

a:are ab 25 -25
a:no_alcanzo ab 21 -21
among:got_my ab 24 -24
b:,_so ab -34 34
me:the_following ab 27 -27
oa:i_guess ab 21 -21
ob0:anything ab 38 -38
ob:cual ab 18 -18
other:#_@hours ab 22 -22
other:or_# ab 20 -20
other:tell_the ab 19 -19

a1:corte ab 17 -17
among:when_the ab 22 -22
me:^dos ab -29 29
ob:the_baby ab 22 -22
other:si_mi ab 19 -19

among:is_it ab 16 -16
b:tiene_algo ab 21 -21
me:cae ab -28 28
me:dios ab -43 43
me:is_my ab -16 16
none:dan ab 28 -28
oa1:@date ab 35 -35
oa:man ab 23 -23
other:,_mi ab 21 -21
other:@day_hay ab 22 -22
other:is_to ab 31 -31

B:si ab 21 -21
among:not_know ab 29 -29
b:so_let ab -18 18
me:@price ab -28 28
none:otros ab 20 -20
ob:been ab 34 -34
ob:court ab 21 -21
ob:days_, ab 28 -28
other:boss ab 25 -25
other:the_week ab 27 -27

me:yes_@day ab -16 16
none:esos_dias ab 38 -38
oa:away ab 18 -18
ob:when_my ab 20 -20
other:you_hold ab 15 -15

a:available ab -15 15
me:^@hello ab -21 21
me:after ab 52 -52
me:ese_dia ab -34 34
oa1:at ab 20 -20
ob1:whichever ab 45 -45
ob:as ab 36 -36
other:nueve_y ab 16 -16
other:yours ab 16 -16

a0:suits ab -30 30
among:than ab 41 -41
me:week_after ab 17 -17
none:works$ ab 54 -54
oa:@relative_can ab 18 -18
ob0:ok ab 30 -30
other:over ab 16 -16
other:perdon_, ab 29 -29
other:process_of ab -22 22
xa:del ab 33 -33
xb1:off ab 15 -15

a0:llego ab -32 32
a:lol_so ab 18 -18
me:@date_. ab -24 24
me:have_# ab 17 -17
none:do_you ab 52 -52
oa:mismo ab 36 -36
ob:el_de ab 49 -49
other:negative_on ab 26 -26

B:does ab 17 -17
a:._yes ab -16 16
none:us$ ab 42 -42
other:#_days ab 16 -16
other:@food ab 35 -35
other:@relative$ ab 63 -63
other:sale ab 35 -35
xb:we_do ab 15 -15

among:pero_si ab -20 20
k:place~:first ab 17 -17
me:have_been ab 16 -16
me:out_. ab -15 15
ob:el_@vehicle ab -16 16
xb0:@date ab 23 -23
xb:instead ab 20 -20

a:the_@vehicle ab 20 -20
b1:comes ab 22 -22
b:still ab -22 22
me:right_? ab -29 29
none:aviso ab 33 -33
none:following ab 38 -38
ob:trucks_in ab 24 -24
xb:to_be ab -18 18

a:me_quedan ab 30 -30
b:of_these ab 20 -20
k:dated~:last ab 53 -53
none:other ab 30 -30
oa:does ab 18 -18
oa:literally ab -18 18
other:que_@fetch ab 18 -18
other:run ab 27 -27

a:check ab -20 20
among:i_can ab -23 23
b:would_have ab 23 -23
me:,_and ab -36 36
me:but_at ab 30 -30
me:first_one ab -19 19
me:me_# ab 17 -17
none:lol ab 41 -41
none:voy ab 16 -16
oa:with_a ab -15 15
other:#_am ab 51 -51

B:same ab 42 -42
among:better$ ab -17 17
b:bien ab 29 -29
me:perfecta ab -15 15
oa:puedo_pero ab -21 21
ob:@price ab -22 22
ob:not ab -28 28
other:boss$ ab 20 -20
other:ese_@day ab 23 -23
other:primera$ ab 60 -60
xb:el ab 16 -16

oa0:be ab 19 -19
oa:tell ab 28 -28

among:@day_tampoco ab 37 -37
among:sale_a ab 20 -20
me:oh ab -15 15
me:what_is ab -18 18
ob:else ab -21 21
xa0:instead ab 34 -34

a:do_the ab -20 20
b:but_at ab 17 -17
b:but_the ab 28 -28
me:esos ab 22 -22
oa0:opcion ab 19 -19
ob:._can ab 22 -22
other:mismo ab 16 -16

B:fuera ab 20 -20
B:primero ab -30 30
a1:fine ab -15 15
b:jaja_. ab -22 22
me:,_a ab -20 20
none:de_@date ab 35 -35
ob:is_out ab -20 20
other:good_. ab 18 -18
other:how ab 17 -17

a:voy_a ab 16 -16
among:have_@clinician ab 15 -15
b0:la ab -24 24
me:mediodia ab 25 -25
me:mejor$ ab 20 -20
none:class ab 39 -39
ob:las_de ab -20 20
other:^nah ab 17 -17
other:dale ab 20 -20
other:no_es ab 21 -21
other:please$ ab 25 -25

a:,_tipo ab 22 -22
a:guy ab 28 -28
b:the_baby ab -17 17
none:next ab 50 -50
oa:anyway ab -21 21
ob:._yes ab 19 -19
other:on_all ab 22 -22
xa:get ab 15 -15

b:fish ab 17 -17
me:quedamos_con ab -20 20
none:^you ab 32 -32
oa:pagan ab -16 16
ob:trucks ab 24 -24

a1:ahora ab 19 -19
among:?_? ab -20 20
among:@move_. ab 19 -19
among:ni_@day ab 40 -40
b1:up ab 20 -20
b:can_come ab -26 26
b:day_so ab -21 21
b:is_that ab 19 -19
me:i_will ab -29 29
me:whichever ab -21 21
none:ninguno ab 52 -52
oa1:mas ab 40 -40
oa1:will ab 33 -33
oa:day_? ab 31 -31
ob:, ab 17 -17
ob:supposed_to ab 23 -23
other:._after ab 18 -18
other:will_be ab 30 -30

ob:puedo ab 19 -19
other:if_the ab 18 -18
other:instead ab 36 -36
other:thirty ab 23 -23
other:us ab 34 -34

a0:pues ab -20 20
b:ya_la ab 23 -23
me:@relative_too ab -15 15
none:i_need ab 35 -35
oa1:antes ab 23 -23
other:and_not ab -19 19
other:is_here ab 28 -28

a0:puede ab 17 -17
a:fine_, ab -15 15
b:why ab 27 -27
oa0:available ab 18 -18
oa:perdon_, ab -28 28
ob:if_you ab 20 -20
other:^nothing ab 20 -20
other:and_can ab 18 -18
other:llego ab 23 -23
xb1:one ab 28 -28

a:@date_if ab 19 -19
b0:not ab 53 -53
b:up_at ab 24 -24
ob:me_quedo ab 20 -20
ob:soon ab 22 -22
other:jaja ab 31 -31
other:las_nueve ab 15 -15
other:ni_@day ab -39 39

a:hits ab -15 15
b0:than ab 25 -25
b:have_been ab 18 -18
b:time_but ab 30 -30
me:ew ab -18 18
none:,_got ab 16 -16
ob:me_so ab 16 -16
other:,_ese ab 28 -28
other:@day_night ab 18 -18
other:anyway ab -23 23

none:._@day ab 20 -20
oa1:clock ab 16 -16
oa:in_town ab -17 17
oa:out_of ab 20 -20
other:at_the ab 37 -37
other:first_i ab 17 -17
other:in_on ab 21 -21
other:no_@relative ab 29 -29
other:que_sea ab 34 -34

a:other ab 20 -20
b:is_after ab 16 -16
me:is_after ab 16 -16
me:it_an ab 17 -17
me:not_have ab -22 22
me:this ab 18 -18
oa0:like ab 31 -31
oa:ahi ab 26 -26
ob:other ab 17 -17
other:@day_but ab 59 -59

a:@drink ab 39 -39
a:bien ab -26 26
b:ya_el ab 21 -21
other:puedo_el ab 16 -16
other:so_@day ab 46 -46

me:is_good ab -36 36
oa:works_, ab 32 -32
ob1:us ab 27 -27
ob:,_it ab 30 -30

a1:you ab -22 22
a:pero_a ab 40 -40
among:viene ab 27 -27
b:digo ab -23 23
b:el_del ab -21 21
me:favor$ ab -38 38
me:on_account ab -29 29
me:to_early ab 26 -26
me:works_, ab -32 32
ob:nene ab 31 -31
other:@call ab 40 -40
other:mejor_la ab 16 -16

among:dias ab 27 -27
me:said ab -34 34
none:^que ab 40 -40
oa:,_la ab -15 15
oa:pero_ella ab -20 20
ob:picked ab -16 16
other:dice_que ab 29 -29
other:in ab -17 17

a0:esta ab -21 21
a:already ab 21 -21
b:work_the ab 21 -21
me:me_at ab 23 -23
none:nothing_there ab 23 -23
ob:ya ab -16 16
other:^could ab 19 -19
xb:@day ab 21 -21

a1:alcanzo ab 24 -24
a:any_others ab 18 -18
a:ay_no ab 24 -24
a:con_mi ab 21 -21
b:these ab 40 -40
me:antes ab 18 -18
me:hour_later ab 22 -22
me:when ab 16 -16
oa:cuando ab 28 -28
ob:pues_la ab 15 -15
other:first$ ab 55 -55

a:but_the ab 48 -48
among:left ab 19 -19
none:algo ab 47 -47
none:la_@visit ab 21 -21
none:the_morning ab 17 -17
oa:la ab -20 20
ob0:these ab 21 -21
ob1:birthday ab 16 -16
other:but ab 22 -22

a0:tengo ab 46 -46
a1:have ab 30 -30
a:@drive_, ab -19 19
me:@drive_me ab -26 26
me:^no ab 18 -18
none:^mejor ab 23 -23
none:times ab 28 -28
none:uno ab -16 16
ob:neither ab -23 23
ob:no_llego ab 17 -17
ob:right ab 23 -23
other:,_cualquiera ab 18 -18
xa:time ab 24 -24

a:nena ab 23 -23
none:instead$ ab 17 -17
oa:otras ab 40 -40
oa:si ab 33 -33
ob1:@open ab -20 20
ob:work_and ab 24 -24

none:have_@day ab 34 -34
oa:\xc2\xbf ab 28 -28
ob:o_el ab 25 -25
other:pushed ab 19 -19
xa:that_is ab 21 -21

a0:good ab -23 23
a:find ab 24 -24
b1:that ab -15 15
k:dated ab -22 22
me:# ab -18 18
me:@late ab 15 -15
me:de_@date ab -15 15
none:what_about ab 37 -37
other:@date_of ab 16 -16

a:sirve ab -23 23
a:the_@month ab 23 -23
b:con ab -18 18
me:apuntame ab -29 29
me:manana_no ab -28 28
none:at_# ab 30 -30
none:can_i ab 25 -25
oa:others_are ab 34 -34

a0:nomas ab -22 22
a:get_my ab 31 -31
b:._put ab -26 26
b:before ab 31 -31
oa:._@thanks ab 26 -26
oa:dia ab -19 19
oa:takes ab -15 15
other:#_please ab 29 -29
other:^i ab 25 -25

a:estoy_en ab 23 -23
b:jaja ab -21 21
b:sirve ab -24 24
me:el_que ab 17 -17
oa:@traffic ab -21 21

a:pero_es ab -18 18
b:else ab 37 -37
me:#_no ab 26 -26
oa1:of ab -17 17
oa:anniversary ab -19 19
ob:hay_algo ab 20 -20

a0:@insurer ab -22 22
a1:para ab 20 -20
among:is_there ab 23 -23
me:@call ab -44 44
me:^hmm ab 27 -27
me:day_as ab 19 -19
none:esas_no ab 30 -30
oa0:work ab -17 17
ob:entonces_el ab 45 -45
other:cover ab 19 -19
other:out_at ab -18 18
other:tengo_que ab 35 -35
xb:._after ab 21 -21
xb:@date ab 22 -22

among:do_you ab 24 -24
b:that_day ab -21 21
me:@day_nomas ab -29 29
me:first_available ab -25 25
none:the_shortest ab 31 -31
ob:@relative_. ab 23 -23
other:#_a ab 21 -21

a0:than ab 37 -37
k:part:first ab -29 29
me:@day_but ab 24 -24
none:^dejeme ab 26 -26
oa:you_can ab 19 -19
ob:?_i ab -18 18

a:@relative_will ab -16 16
among:good_but ab 31 -31
me:despues ab 35 -35
none:^@thanks ab 40 -40
none:works ab 31 -31
oa:are_out ab -16 16
ob:around ab 19 -19
ob:have_the ab 34 -34
other:el_de ab 41 -41
other:nomas$ ab 26 -26
xa1:, ab 16 -16

a:the_road ab 28 -28
among:permiso ab -16 16
k:day:last ab -54 54
me:^lock ab -19 19
me:pm ab -29 29
me:temprano ab 23 -23
other:gave ab 26 -26
other:pm ab 20 -20
xa0:$ ab 18 -18

a:called ab -26 26
a:they ab 37 -37
a:you_do ab -31 31
me:but_@move ab 35 -35
none:after_that ab 26 -26
oa:if_that ab 23 -23
oa:one_on ab 18 -18
other:@month ab 26 -26
other:uy ab 20 -20
xb1:but ab 22 -22

a1:week ab 27 -27
a:not_so ab 20 -20
among:verdad_? ab -22 22
none:@holiday ab 20 -20
other:@call_me ab 20 -20
other:^ni ab -36 36
xb1:, ab 30 -30

a:at ab 17 -17
b:sali ab 24 -24
ob0:muy ab -24 24
ob:of_them ab 39 -39

me:\xf0\x9f\x99\x8c$ ab -17 17
oa:is ab -15 15
ob:make_that ab 22 -22
ob:nomas ab 34 -34
other:#_not ab 23 -23
other:._si ab 17 -17
other:@clinician ab -21 21
xa0:? ab 24 -24

among:the_road ab 25 -25
b1:esa ab -31 31
me:^not ab 27 -27
none:pero ab 26 -26
oa:despues ab 21 -21
other:digo_el ab 28 -28
other:ni_loca ab 32 -32
other:runs ab 24 -24

b:ni ab 31 -31
me:perdon ab 26 -26
none:a_@day ab 49 -49
none:la_de ab 21 -21
ob:keep ab -19 19
other:ni_la ab -29 29
other:one_works ab 20 -20

among:otra ab 17 -17
b1:@clinician ab 29 -29
b:no_es ab 17 -17
oa:that_day ab 29 -29
other:# ab 20 -20
other:@person ab 21 -21
other:confirmo ab 15 -15
other:me_@late ab 17 -17
other:nena ab 15 -15

among:if_it ab 24 -24
among:pero_mas ab 31 -31
b:hold_the ab -19 19
oa1:town ab -17 17
oa:nothing ab 16 -16
ob0:not ab -30 30
other:._actually ab 18 -18
other:que_ese ab 29 -29

a:dear ab -18 18
among:ando ab 16 -16
b0:take ab -39 39
b:maybe ab 22 -22
me:semana_, ab 28 -28
none:^keep ab 44 -44
ob:good_but ab 17 -17
other:fue ab 29 -29
other:\xf0\x9f\x99\x8c ab 21 -21

a:works_if ab 21 -21
among:but_not ab -19 19
me:la_noche ab 18 -18
ob:cualquiera_menos ab -32 32
ob:my_advisor ab 30 -30

none:about ab 57 -57
ob:otra ab 21 -21

a1:en ab 37 -37
b:would_rather ab -16 16
ob:i_need ab 28 -28
other:mean ab 19 -19
other:perfect$ ab 32 -32

a:confirmado ab -37 37
b:will_have ab -19 19
me:til ab 16 -16
me:un ab -37 37
none:ahora ab 19 -19
ob:sorry_, ab 22 -22
other:^third ab 25 -25
other:do_the ab 17 -17
other:first_@visit ab 30 -30
xa:you ab 17 -17

among:@day_the ab 26 -26
me:option_# ab -16 16
me:will_be ab -31 31
oa:do_the ab 34 -34
xa:after ab 18 -18

a:@date_works ab 36 -36
a:taken ab 17 -17
b:instead ab 28 -28
me:pues ab -15 15
ob:meant ab 36 -36
""")
