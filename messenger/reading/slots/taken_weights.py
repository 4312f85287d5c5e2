"""Weights of the slot_taken reader: written by ``python -m training.weights`` from 16638 texts; not by hand.

Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/words/pages.py). ``python -m training.weigh slot_taken word`` shows the lines with a word in plain order.
"""

from messenger.reading.words.pages import Pages

SEALED = "cc33ecab7b6bf08f"

ANSWERS = "left taken"

KNOWN = b"""\

"""

PAGES = Pages(b"""
a1:queda ab -16 16
a:yo_la ab 17 -17
b0:ni ab 39 -39
ob:means ab -23 23
other:@relative_will ab 18 -18
other:i_could ab 18 -18
other:no_tengo ab 27 -27

a:anyway ab 28 -28
none:voy_a ab 16 -16
oa:since ab 24 -24

me:day_. ab -22 22
oa:if_there ab 15 -15
ob:keep ab -25 25

B:pick ab 24 -24
a0:despues ab 20 -20
a0:tempranito ab -27 27
a:._@thanks ab -16 16
b:off ab -16 16
me:^those ab 19 -19
me:despues_del ab 23 -23
none:le_pregunto ab 18 -18
none:me$ ab 45 -45
none:shortest ab 34 -34
ob:._la ab 26 -26
other:._he ab 21 -21
other:is_there ab 16 -16
other:pm ab 23 -23
other:up_. ab 16 -16

a:oh ab 19 -19
b0:same ab 17 -17
me:el_de ab -43 43
none:todas ab 17 -17
oa:@move_a ab 30 -30
other:@day ab 17 -17

a1:us ab 17 -17
among:is_past ab 25 -25
b:yes ab -31 31
me:!$ ab -25 25
oa0:en ab 34 -34
oa0:suits ab 22 -22
oa:nos ab -19 19
ob1:porque ab -16 16
other:fine_but ab 19 -19
other:perfect$ ab 33 -33

a0:asi ab 30 -30
a0:puedo ab 29 -29
a:pero_el ab 27 -27
among:?$ ab 30 -30
b:someone ab 15 -15
b:these ab 35 -35
me:es_por ab 18 -18
oa:you_can ab 16 -16
other:again ab 22 -22

among:and_a ab 16 -16
b:hacen ab 26 -26
me:^el ab -18 18
me:que_# ab 23 -23
oa:@food ab -27 27

b0:too ab 36 -36
me:@late$ ab 20 -20
me:told ab -33 33
other:si_el ab 34 -34

b:lowkey ab 32 -32
b:no_es ab 15 -15
me:yes ab -36 36
none:anything_in ab 22 -22
oa0:o ab 19 -19
oa0:pues ab 45 -45
other:@visit ab 19 -19
other:^mi ab -19 19

B:choice ab 21 -21
B:good ab 27 -27
a:man ab -26 26
b:have_the ab -27 27
me:instead$ ab 35 -35
none:keep ab 42 -42
none:the_afternoon ab -20 20
none:those_are ab 25 -25
oa:means ab -27 27
ob:day_, ab 22 -22
ob:next ab 25 -25
other:matter ab 28 -28
other:the_@relative ab 26 -26

a:,_you ab 18 -18
b1:will ab -19 19
b:,_y ab 37 -37
b:had ab 20 -20
me:can_not ab 25 -25
none:ahorita ab 52 -52
none:do_@day ab 41 -41

a:a_week ab 31 -31
a:as_long ab -29 29
a:working ab 25 -25
among:#_that ab 31 -31
me:._# ab 31 -31
oa:i_fly ab -25 25
oa:i_have ab -23 23

among:is_fine ab -15 15
oa:perfecto ab 26 -26
other:@relative$ ab 52 -52
other:not_matter ab 27 -27
other:on_a ab 18 -18

a:in_town ab 16 -16
b:could_do ab -17 17
none:ask_my ab 44 -44
oa:@date_is ab -17 17
other:sale ab 37 -37

b0:de ab 34 -34
none:the_following ab 43 -43
oa:one_? ab -19 19
oa:yes ab 23 -23
ob0:too ab -29 29
other:antes ab -19 19
xa0:$ ab 21 -21

a0:@visit ab 16 -16
b:is_too ab 23 -23
other:after_the ab 21 -21
other:hora$ ab 18 -18

a:igual ab 38 -38
b:with_him ab 21 -21
ob0:# ab 24 -24
ob1:through ab 23 -23
ob:esos ab 20 -20
ob:have_to ab 20 -20
ob:so_i ab 17 -17
other:^dos ab 26 -26
other:asleep ab 17 -17
other:got_to ab 32 -32
other:tercera ab 49 -49

a:snow ab -18 18
a:too_soon ab 25 -25
me:dame ab -19 19
me:esa ab -29 29
me:let_us ab -16 16
me:quedo ab -27 27
none:else ab 68 -68
ob1:del ab 21 -21
other:@call ab 32 -32
other:could ab 40 -40
xb:you ab 17 -17

among:@open ab -19 19
me:@date_, ab 29 -29
me:matter ab 27 -27
none:got_anything ab 37 -37
other:^they ab 29 -29

b:nada ab -24 24
ob1:got ab 18 -18
ob:asi ab 41 -41
ob:please_. ab 16 -16
other:@day_to ab 16 -16
other:one_at ab 19 -19
xa:la ab -23 23

a1:ella ab 33 -33
a:ha ab 19 -19
among:that_same ab 21 -21
me:a_week ab 21 -21
me:bet ab -41 41
me:el_ultimo ab -26 26

among:esta_bien ab 19 -19
b:get ab 27 -27
b:have_said ab 25 -25
b:me ab -23 23
me:is_that ab 23 -23
ob1:out ab -16 16
ob:podria ab -26 26
ob:through ab 17 -17
other:@relative_trabaja ab 22 -22
other:^if ab 26 -26

a:end ab 21 -21
b:is_that ab 22 -22
other:@day_night ab 17 -17
other:^negative ab 25 -25

a:since ab -17 17
among:despues_de ab 23 -23
me:de_@date ab -36 36
none:^mejor ab 19 -19
oa:,_@thanks ab 30 -30
oa:puede_a ab 17 -17
ob:one_of ab 50 -50
other:those_are ab 24 -24
xb:,_a ab 38 -38

a0:no ab 41 -41
a:@food ab 21 -21
a:@open_, ab -15 15
b0:la ab -23 23
me:^hmm ab 25 -25
none:los_@day ab 50 -50
oa1:si ab 20 -20
ob:hacen ab -19 19
other:due ab 20 -20
other:pregunto ab 22 -22
other:take_@day ab 23 -23

b:no_sea ab 47 -47
k:ng ab 71 -71
me:make ab 17 -17
other:tienen ab 20 -20

a:because_i ab 16 -16
a:others ab 28 -28
b1:noon ab -19 19
me:esta_bien ab -43 43
me:hasta ab 24 -24
oa:no ab -33 33
ob:day_so ab 35 -35
ob:lady ab 33 -33
other:emojiyes$ ab 24 -24

a:confirmado ab -30 30
me:send ab -24 24
oa:best ab 22 -22
oa:it_is ab 23 -23
ob:dame ab 23 -23
other:que_ese ab 29 -29

a:pagan ab 18 -18
b1:ya ab 17 -17
b:,_put ab -24 24
b:pero_mas ab 30 -30
me:@hours ab 24 -24
none:._got ab 20 -20
ob:jaja ab 45 -45
other:am_in ab -26 26

a:works_but ab 32 -32
b:@relative_can ab -20 20
b:there_at ab -19 19
me:#_a ab 15 -15
me:@day_works ab -25 25
me:please_, ab -19 19
me:simon ab -30 30
ob1:had ab 21 -21
ob:matter ab 32 -32
other:ni_loca ab 34 -34
other:preference ab 21 -21

b:so_the ab -17 17
me:option_# ab -16 16
none:^esa ab 42 -42
ob:at_the ab 20 -20
xb1:, ab 22 -22

among:#_esta ab 19 -19
b1:birthday ab -28 28
b:no_se ab 19 -19
me:agarro_la ab -17 17
none:^you ab 16 -16
oa:no_, ab -22 22
oa:not_, ab -17 17
ob0:, ab 27 -27
other:anyway ab -18 18
other:carro$ ab 19 -19
other:la_troca ab 19 -19

B:guy ab -26 26
a1:get ab 23 -23
a:._a ab -18 18
among:week ab -19 19
b:@insurer_, ab -27 27
me:they ab 17 -17
oa:el_@vehicle ab -25 25

a:@hours ab 33 -33
me:dice ab -17 17
me:i_told ab -26 26
none:manana$ ab 37 -37
ob:not ab -32 32
xb:make_it ab 22 -22

a0:off ab -17 17
a:._@day ab -17 17
among:?_? ab -15 15
among:day$ ab 37 -37
b:dame ab -24 24
me:nine_thirty ab -17 17
me:this ab 20 -20
none:times$ ab 18 -18
oa0:entonces ab 41 -41
oa1:too ab -23 23
oa:de_las ab 20 -20

a1:when ab 37 -37
a:check ab -22 22
me:@day_but ab 21 -21
me:^dame ab -15 15
me:baby ab -34 34
none:,_a ab 32 -32
oa:mismo ab 32 -32
ob:but_in ab 19 -19
ob:said_the ab -20 20
other:@open ab 43 -43
other:then$ ab 26 -26

a:out_, ab 20 -20
b:it_is ab -18 18
b:salgo_a ab 33 -33
me:one_was ab 15 -15
me:otra_de ab 18 -18
me:pm_one ab -25 25
me:said ab -28 28
other:no_se ab 17 -17
other:roger ab 26 -26
other:would ab 25 -25
other:y_salgo ab 18 -18

a:ni ab 33 -33
me:am_good ab -33 33
me:mejor ab 28 -28
me:opcion ab -27 27
oa:is_at ab 17 -17
other:ill ab 16 -16

a0:puede ab 17 -17
a:sin ab -25 25
me:mas_@late ab 23 -23
me:not_at ab 22 -22
me:primeras ab 25 -25
ob:i_need ab 30 -30
other:any_of ab -18 18
other:ese_@day ab 18 -18

among:let_us ab -17 17
oa:suits ab 26 -26
other:,_si ab 20 -20
other:make_@day ab 15 -15

a:@date_and ab 43 -43
a:have_the ab 34 -34
among:afternoons ab 15 -15
b:me_sirve ab -21 21
oa:have_the ab -15 15
ob:opcion ab 19 -19
other:work_@day ab 22 -22

k:nd:last ab -18 18
me:#_works ab -26 26
me:other_two ab 30 -30
me:y_para ab 16 -16
other:available$ ab 18 -18

a:._either ab 20 -20
a:el_otro ab 24 -24
me:#_for ab -25 25
none:need ab 45 -45
ob1:us ab 31 -31
other:and_you ab 24 -24

b1:comes ab 24 -24
me:^opcion ab -20 20
me:me_on ab -17 17
none:instead$ ab 15 -15
oa:es_que ab 22 -22
ob0:opcion ab 16 -16
other:again$ ab 17 -17
xb0:el ab 38 -38
xb:going ab -18 18

B:esa ab -25 25
a:juego ab 22 -22
among:later_that ab 17 -17
b:for_me ab -21 21
b:porque ab 15 -15
me:starts ab -18 18

a:para_la ab -37 37
b:not_at ab 30 -30
none:^that ab 15 -15
other:,_if ab 21 -21
other:me_, ab 20 -20
other:saying ab 23 -23

a0:work ab 17 -17
a:give ab -18 18
among:my_@ride ab 23 -23
among:on_all ab 28 -28
among:que_ya ab 47 -47
b:go ab 19 -19
me:ok_the ab -17 17
none:con_el ab 38 -38
xa:of_the ab 16 -16

a0:working ab 17 -17
a:through ab 20 -20
b:his ab 15 -15
none:early$ ab 29 -29
none:tiene ab 28 -28

a:one_? ab 29 -29
other:las_diez ab 28 -28

b:no_pues ab 21 -21
me:pero_# ab 22 -22
oa:are ab -34 34
oa:gets_her ab -16 16
ob:either_of ab 17 -17

a:dios ab 15 -15
a:yes_to ab 26 -26
b:more ab 16 -16
me:no_hay ab -26 26
other:my_@late ab 16 -16

B:@call ab 19 -19
a:esta ab -26 26
among:@date_and ab 31 -31
among:least ab 20 -20
b:._so ab -18 18
b:before ab 29 -29
b:decir_el ab 16 -16
none:@move ab 40 -40
oa0:de ab 39 -39
other:^so ab 17 -17
other:is_out ab -24 24
other:menos_el ab -31 31
other:so$ ab -18 18

a:horas ab 28 -28
a:miss ab 22 -22
among:,_can ab 16 -16
among:depends ab 42 -42
me:misma_hora ab 16 -16
none:got_any ab 42 -42
other:@body ab 31 -31
other:before_noon ab 18 -18
other:emojiyes ab 31 -31
other:three$ ab -17 17

B:. ab -16 16
among:new ab 19 -19
b:is_gone ab 28 -28
me:los_@day ab -22 22
me:week_of ab 15 -15
none:back ab 41 -41
ob0:same ab 16 -16
other:#_me ab -15 15
xb:by ab -16 16

B:primero ab -30 30
among:work_for ab 38 -38
b:?_if ab 24 -24
b:but_at ab 25 -25
me:been ab 24 -24
ob1:asi ab 16 -16
ob:works_but ab 23 -23

a:cole ab 23 -23
a:que_hay ab 19 -19
oa:and ab -25 25
ob:ones ab 29 -29
other:@date_? ab 22 -22
other:whatever ab 38 -38
other:would_have ab 30 -30
xb1:the ab 19 -19

b0:one ab 27 -27
me:#_if ab -35 35
me:pregunto ab 31 -31
other:con_mi ab 33 -33
xa:@date ab 27 -27
xa:on_that ab 26 -26
xb:free ab 16 -16

among:your ab -19 19
me:primeros ab 21 -21
none:the_shortest ab 34 -34
none:tiene$ ab 22 -22
oa:works_for ab -15 15

b0:not ab 55 -55
b:before_the ab 19 -19
me:,_mi ab -29 29
none:have_@day ab 35 -35
ob:jk ab 40 -40
other:but_on ab 17 -17
other:can_i ab 35 -35

B:nueve ab 23 -23
a0:can ab 26 -26
b:el_que ab 31 -31
me:muy_@late ab 15 -15
none:.$ ab 41 -41
oa:,_either ab -38 38
ob:despues_de ab 20 -20
ob:yo_la ab 23 -23
other:las_dos ab 50 -50
other:wait ab 59 -59
xb:any ab 19 -19
xk:last ab 32 -32

a:no_es ab 28 -28
a:you_see ab 19 -19
among:got_my ab 26 -26
b:menos_el ab 18 -18
me:lock_me ab -19 19
none:esas_no ab 33 -33
other:though$ ab 15 -15

a:@eat_? ab 21 -21
a:but_if ab -27 27
a:worse ab 33 -33
among:libre ab -20 20
among:those_, ab 26 -26
me:#_pm ab -28 28
me:a_# ab 35 -35
none:lol$ ab 43 -43
none:the_same ab 26 -26
oa:ese_dia ab -21 21
ob:fine_but ab 33 -33
other:been ab 38 -38

a:is_fine ab -30 30
b0:nothing ab 16 -16
oa0:instead ab 24 -24

a:el_cumple ab 22 -22
a:the_@relative ab 20 -20
b:favor ab 30 -30
b:tight ab -16 16
me:@day_nomas ab -32 32
me:can_make ab -17 17
none:do_mornings ab -22 22
none:mas_@late ab 17 -17
oa:cover ab -17 17
ob:@traffic ab 19 -19
other:they ab 19 -19

a:not_leave ab 18 -18
a:one_is ab 26 -26
a:toca ab 34 -34
me:is_after ab 19 -19
me:week_after ab 16 -16
none:@day_or ab 44 -44
ob:tell ab 15 -15
other:nada ab 20 -20

a:but_at ab 25 -25
me:second ab -18 18
none:la_semana ab 18 -18
oa:libre ab 31 -31
oa:o_clock ab 16 -16
other:every_@day ab 19 -19

a:it_back ab 21 -21
a:tengo ab 44 -44
b:,_si ab -23 23
b:why ab 28 -28
ob:cualquiera_menos ab -31 31

a:mismo ab 20 -20
among:@day_no ab 26 -26
among:cut ab 22 -22
b:was_the ab 36 -36
me:@thanks ab -42 42
me:are ab 31 -31
me:before_noon ab -20 20
me:name ab -23 23
none:^@day ab -19 19
oa:y_el ab -16 16
ob:yes_to ab 31 -31
other:@drink ab 19 -19
other:anything ab -15 15

me:yea ab -33 33
none:bad ab 28 -28
oa0:will ab 28 -28
oa:,_she ab 17 -17
oa:one_please ab 38 -38
other:bien_, ab 25 -25
other:me_lo ab 16 -16

a:when ab 34 -34
me:me_puede ab -16 16
none:ese ab 22 -22
oa:is_literally ab -25 25
oa:opcion ab 19 -19
oa:tempranito ab 19 -19
ob:no_. ab 25 -25
other:instead_of ab 17 -17
xa:el ab 16 -16
xa:through ab -17 17
xb:,_la ab 26 -26

a:si_es ab -26 26
a:you_have ab -21 21
none:otra$ ab 36 -36
oa:pero_mejor ab -18 18
ob:sorry ab 16 -16
other:for$ ab 23 -23

b:those ab 31 -31
me:era ab 26 -26
oa0:emojiyes ab 23 -23
ob:@fetch_el ab -16 16
other:@day_tampoco ab -26 26
xa:the_one ab 20 -20

a:da ab 42 -42
a:no ab 19 -19
me:@relative_has ab -16 16
me:lovely ab -21 21
other:day_. ab 22 -22
other:wanted ab 31 -31
other:you$ ab 24 -24

b:?_? ab 23 -23
b:a_week ab 16 -16
me:sale ab -33 33
oa:,_after ab -22 22
oa:,_si ab 16 -16
ob:for_the ab 28 -28
other:y_ya ab 28 -28

B:tiene ab 22 -22
among:tampoco ab 32 -32
b1:@body ab -19 19
b:had_to ab -20 20
b:negative ab 49 -49
b:we_@move ab 15 -15
me:about_# ab -31 31
ob:._not ab -19 19
ob:misma_hora ab 28 -28
ob:pero_mas ab 22 -22
other:@drive$ ab 31 -31
other:^bet ab 26 -26
other:by_@day ab 15 -15
other:primera_pero ab 19 -19
xa:is ab 25 -25

a:dia ab 16 -16
a:si_me ab 17 -17
among:at_ten ab 18 -18
b0:more ab 16 -16
me:about_the ab 26 -26
oa:! ab 45 -45
oa:@open ab -23 23
other:es_el ab 31 -31
other:la_@vehicle ab 16 -16

a1:emojiyes ab -22 22
a:final ab -15 15
among:es_mi ab 18 -18
b0:? ab 30 -30
b:take_that ab -19 19
oa0:mi ab 17 -17
oa:week_, ab -17 17
oa:when ab -24 24
ob:say ab -16 16
other:diez ab 31 -31
other:gave ab 23 -23

among:,_es ab 17 -17
among:menos ab 19 -19
b:but ab -16 16
b:out_. ab -26 26
me:might ab -27 27
xb:instead ab 22 -22

a:pero_ella ab 27 -27
among:none_of ab 33 -33
b:of_them ab -27 27
me:day$ ab 25 -25
me:go_with ab -25 25
none:@relative_, ab 37 -37
oa1:@visit ab 24 -24
oa:esa_hora ab -19 19
oa:please ab 22 -22
other:fue ab 23 -23

a:?_a ab -16 16
among:manana ab 27 -27
b:you_do ab 18 -18
none:pues ab 27 -27
ob0:choice ab 28 -28
other:@relative_me ab -20 20

a:con_la ab 19 -19
a:good_. ab -22 22
me:otra_semana ab 27 -27
none:none ab 20 -20
other:@ride ab 15 -15
other:^do ab -20 20

B:) ab -20 20
a1:too ab 20 -20
a:it_at ab 18 -18
a:saying ab -24 24
a:were ab 31 -31
b:que_es ab -34 34
none:like ab 20 -20
oa0:@open ab -16 16
oa:ni_modo ab -18 18
other:leaves ab -19 19
other:y_le ab 30 -30

a:done_by ab -21 21
a:loca ab 25 -25
b:dale ab -28 28
me:a_la ab 30 -30
me:nomas_que ab 22 -22
ob:la_otra ab 32 -32

a:week_. ab -21 21
b:, ab -31 31
b:anything_but ab 31 -31
me:esta ab -32 32
me:hmm ab 25 -25
me:las_diez ab -19 19
me:sounds_good ab -30 30
none:see ab 71 -71
oa:is_fine ab 22 -22
other:#_@day ab 30 -30

B:do ab 28 -28
a0:unless ab -23 23
a:name_is ab -23 23
among:@treat ab 34 -34
b:la_de ab -32 32
me:please$ ab -39 39
ob1:be ab 31 -31
ob:of_my ab -16 16
other:taken ab 20 -20

a:off ab -21 21
none:no_sea ab -16 16
oa0:work ab -17 17
oa:,_then ab 29 -29
oa:._a ab 21 -21
ob1:he ab -34 34
other:dos_me ab 18 -18
other:igual$ ab 33 -33
other:week_. ab 18 -18

b0:^ ab -36 36
none:otro_dia ab 32 -32
oa:a ab -23 23
other:a_las ab 77 -77

among:gone ab -16 16
b:up_at ab 27 -27
k:day ab -19 19
k:part:last ab 18 -18
me:is_my ab -19 19
oa:i_told ab 19 -19
ob:,_la ab 19 -19
other:meant ab 22 -22

among:other_two ab 15 -15
b:hasta_las ab 28 -28
b:sorry ab -17 17
me:mejor$ ab 20 -20
me:week ab 24 -24
oa:nomas ab 36 -36
other:ese$ ab 19 -19

me:home ab 20 -20
me:y_el ab -32 32
none:otros_? ab 16 -16
none:todas_@relative ab 24 -24

a:no_. ab 29 -29
among:^cualquiera ab -28 28
among:which$ ab -39 39
me:my_@relative ab -16 16
oa:do_the ab 29 -29
ob:es_la ab 36 -36
ob:got_anything ab 28 -28
ob:semana ab 15 -15
other:,_@thanks ab 15 -15
other:after_that ab 18 -18
other:and ab -27 27

B:her ab -32 32
b0:come ab 22 -22
oa1:never ab 19 -19
oa:y_si ab 26 -26
other:ni_modo ab 37 -37

a:that_week ab 40 -40
among:otro ab 30 -30
me:@clinician ab -17 17
oa1:be ab 29 -29
other:@hello ab 20 -20

a:el_que ab 22 -22
a:ya ab -34 34
me:favor ab -43 43
me:fuera ab 18 -18
oa:fine_with ab 34 -34
oa:week_. ab 23 -23
ob:except ab 19 -19

a0:it ab -44 44
a:@vehicle ab 40 -40
a:not_, ab 29 -29
among:algo ab 27 -27
b1:my ab 25 -25
none:else_you ab 38 -38
oa:is_like ab -24 24
oa:to_go ab 17 -17
ob1:entonces ab 38 -38
ob1:say ab 19 -19
other:at_the ab 29 -29
other:early ab 20 -20
other:nueve ab 19 -19

b:,_so ab -34 34
b:antes_de ab 27 -27
b:asi_que ab -30 30
me:am_in ab 19 -19
none:am_at ab 15 -15
none:es_que ab 26 -26
ob:week ab 43 -43
other:tampoco$ ab -32 32

a:but_@move ab 26 -26
b:@relative_, ab -30 30
me:,_we ab -22 22
me:hour_later ab 19 -19
other:none_of ab 22 -22
xb1:@date ab 16 -16

a:got_the ab 30 -30
a:my_@ride ab 17 -17
me:^@insurer ab -19 19
me:yes_the ab -23 23
oa:good_to ab 18 -18
other:^anything ab -16 16
other:sure ab 22 -22

a:@date_works ab 34 -34
a:salgo ab -26 26
b:guy ab -18 18
b:man ab 28 -28
me:@day_afternoon ab -37 37
me:tell ab -24 24
none:@howmuch_dura ab 23 -23
oa:@relative_que ab -19 19
ob1:sorry ab 19 -19
ob:need ab 52 -52
other:@call_me ab 16 -16
other:ew ab 23 -23

a:starts ab 19 -19
none:^@date ab 38 -38
none:pregunto ab 18 -18
oa:ni ab -26 26
oa:permiso ab 18 -18
ob:hay_algo ab 15 -15

none:what_is ab 38 -38
oa:el_de ab 32 -32
ob:@vehicle_. ab 22 -22
ob:either ab 15 -15
ob:you_all ab 16 -16
other:because ab 43 -43
other:what_is ab 21 -21

among:@day_tampoco ab 35 -35
me:got_any ab 16 -16
ob:is_fine ab 37 -37
other:^the ab 35 -35
other:as ab 30 -30
other:with_the ab 23 -23
xa:@day ab -15 15

a:@open_the ab -19 19
among:let ab 16 -16
me:@late ab 16 -16
me:^primero ab 27 -27
none:days ab 18 -18
oa1:us ab -26 26
ob:._el ab 29 -29
other:both ab 43 -43
other:either_the ab 17 -17
other:salgo ab 40 -40

B:: ab 21 -21
none:le_aviso ab 20 -20
other:lock_me ab 22 -22

B:pero ab 19 -19
among:funeral ab 17 -17
b1:go ab -22 22
me:noche ab 23 -23
me:you_got ab 30 -30
none:@day_# ab 16 -16
oa:modo ab -18 18
oa:nor ab -18 18
oa:the_only ab 34 -34
oa:yes_please ab 16 -16
ob0:al ab 35 -35
ob1:now ab -16 16
ob:days_, ab 32 -32
ob:gave ab 21 -21
other:el_ultimo ab 27 -27

a1:are ab 22 -22
a:dear ab -17 17
a:god ab -16 16
me:later ab 49 -49
oa1:still ab 28 -28
oa1:the ab 24 -24
ob:si_no ab -19 19
other:@vehicle ab 17 -17
other:hmm ab 18 -18
other:in_on ab 26 -26
other:y_no ab 25 -25

a:deme ab 27 -27
b:you_hold ab -20 20
ob:@book ab 23 -23
ob:at ab 22 -22

a:none_of ab 24 -24
a:sirve_, ab -22 22
among:#_instead ab 25 -25
among:^id ab -23 23
oa:is_the ab -16 16
oa:only ab 63 -63
ob:,_a ab -18 18
xa:days ab 16 -16

a:advisor ab -15 15
among:digo ab -23 23
among:which ab -18 18
b:not_a ab 37 -37
b:the_following ab 27 -27
me:but_at ab 21 -21
oa:,_is ab -22 22
oa:._wait ab -31 31
oa:it_, ab 17 -17
other:si_, ab 22 -22
xb:about ab 15 -15

a1:mas ab -19 19
a1:noon ab 19 -19
b1:hasta ab 23 -23
b:ando_en ab 25 -25
b:she_is ab -20 20
me:i_want ab -33 33
none:pero ab 26 -26
oa:clock_. ab 15 -15
ob0:like ab 26 -26
other:@relative_no ab 34 -34
other:puede$ ab 18 -18

me:emojiyes$ ab -32 32
me:ya ab -21 21
oa:,_can ab 23 -23
oa:bien_, ab 36 -36
ob:long ab 22 -22
ob:work_and ab 18 -18
other:i_want ab 31 -31
other:make_it ab 27 -27

a1:hasta ab 17 -17
a:pero_no ab 21 -21
among:@day_porque ab -16 16
among:@day_pues ab 20 -20
none:de_trabajo ab 21 -21
ob:pero ab 42 -42
other:#_# ab 36 -36
other:am_good ab 17 -17
xb0:o ab 16 -16

a1:do ab -24 24
a:will_not ab 25 -25
among:leaves_one ab 31 -31
none:^ok ab 47 -47
none:they ab 17 -17
ob:with_the ab 33 -33
other:already ab 27 -27
other:con_la ab 33 -33
other:conviene ab 17 -17
other:other_days ab 16 -16

oa0:for ab -22 22
oa0:horas ab 30 -30
xa:instead ab 41 -41

oa:,_a ab 43 -43
ob:the_day ab 20 -20

a:,_either ab 31 -31
b:es_que ab 22 -22
other:fry ab 26 -26
other:ni_la ab -26 26
other:verdad ab 16 -16

a:suit ab -24 24
a:then_. ab 19 -19
among:we_are ab 19 -19
b1:you ab 20 -20
b:me_lol ab -22 22
b:ya_la ab 15 -15
me:on_that ab 21 -21

a1:mejor ab -15 15
among:@visit ab 28 -28
among:otras ab 16 -16
b0:for ab 19 -19
b:el_del ab -19 19
b:when_i ab 21 -21
me:digo ab 16 -16
xb:can_we ab 22 -22

a1:good ab -25 25
among:works_, ab 36 -36
b:though ab -21 21
none:is_fine ab 15 -15
none:ninguno_me ab 28 -28
none:was ab 25 -25
other:@day_entonces ab 15 -15

b:lol_the ab 17 -17
none:^yes ab 42 -42
none:ahora ab 17 -17
none:que_mas ab 32 -32
oa0:si ab 28 -28
oa:bien ab 24 -24
other:else ab -25 25
other:last_@day ab 19 -19
other:slept ab 23 -23
other:uy ab 22 -22

B:none ab 21 -21
a:i_guess ab -30 30
among:@day_nomas ab -15 15
none:to ab 30 -30
oa0:asi ab -15 15
ob:con_la ab 30 -30
ob:puedo_, ab 37 -37

a:week_, ab 20 -20
among:still_there ab -19 19
b:hora_que ab 21 -21
me:what_is ab -22 22
other:,_a ab 28 -28
other:tengo_que ab 39 -39
xb:me ab 29 -29

a0:@insurer ab -24 24
a1:hay ab 25 -25
a:and_if ab -34 34
a:cumple ab 27 -27
a:ni_loca ab 25 -25
me:media$ ab 23 -23
none:esa$ ab 39 -39
ob:puedo_pero ab 40 -40
other:wait_no ab 21 -21

a1:by ab -17 17
a:@relative_no ab -19 19
among:anything ab 18 -18
b:menos_la ab 37 -37
me:@date_please ab -17 17
me:i_will ab -29 29
me:libre ab -27 27
oa0:means ab -26 26
oa:._anything ab 32 -32
ob1:with ab 34 -34
xb:que ab 22 -22

B:this ab 16 -16
a:misma_hora ab 25 -25
among:process_of ab 32 -32
b:on_all ab 35 -35
none:number ab -22 22
oa:@date_works ab 41 -41
ob0:anything ab 49 -49
ob1:menos ab -27 27
ob:me_so ab 17 -17
other:and_tell ab 16 -16
xb:got_the ab 27 -27

a:rest ab 33 -33
among:los_tres ab 18 -18
me:@day_me ab 25 -25
me:@eat_? ab 16 -16
oa:still ab 26 -26
oa:wait ab -36 36
oa:wait_no ab -26 26
other:not_# ab 43 -43

a:pero ab 44 -44
a:school ab 43 -43
none:days$ ab 43 -43
none:voy ab 16 -16
oa0:tampoco ab -27 27
oa:que_es ab 18 -18
xa:?_i ab 17 -17

b:well ab -17 17
oa:tiene_la ab -17 17
ob1:. ab 18 -18

a1:because ab -15 15
a:,_mejor ab 17 -17
among:loca ab -15 15
me:dios ab -33 33
me:ultimo ab -26 26
oa:is_still ab 30 -30
ob:cual ab 21 -21

a:cutting ab 19 -19
a:sirven ab 35 -35
b:era_la ab 26 -26
oa:not_it ab 28 -28
other:@day_for ab 30 -30

a:espera ab 37 -37
b:en_el ab 19 -19
me:hon ab -25 25
oa:the_other ab 16 -16
ob:day_i ab 17 -17
other:ni_@day ab -37 37
xb:puedo ab 18 -18

me:diez ab -22 22
none:is_there ab 55 -55
none:se ab 17 -17
oa1:es ab 23 -23
ob1:them ab 37 -37
other:leave ab 36 -36

B:yeah ab 34 -34
a:as ab -19 19
a:esa_no ab 29 -29
none:ok ab 47 -47
none:si$ ab 49 -49
none:that_works ab 39 -39
oa0:hour ab 21 -21
oa:cualquiera ab 40 -40
ob:soon ab 20 -20
other:did ab 18 -18
other:me_@late ab 18 -18
other:which$ ab 27 -27

a:,_que ab -18 18
b:was_up ab 33 -33
me:dear ab -17 17
me:so_that ab -22 22
ob1:told ab -26 26
other:esta_bien ab 16 -16

a1:week ab 22 -22
a:pues ab -32 32
a:unless ab -30 30
b:nos ab 20 -20
me:are_fine ab 23 -23
me:could_you ab 24 -24
ob:trabajo ab 25 -25
other:agarro ab 15 -15
other:check ab 20 -20

a:hasta ab 38 -38
a:not_at ab 30 -30
me:of_# ab 18 -18
me:so_# ab -19 19
none:bien$ ab 40 -40
oa0:please ab 22 -22

a:le ab 23 -23
among:for_the ab -17 17
b:one_at ab -31 31
me:del ab 23 -23
me:those ab 20 -20
none:^ugh ab 19 -19
oa:de_@date ab 33 -33
ob1:ones ab 29 -29
other:#_i ab 19 -19
other:@day_works ab 29 -29
other:ni ab -31 31
other:use ab 19 -19

among:of_them ab 34 -34
among:quedan ab 24 -24
me:,_asi ab -31 31
oa:and_tell ab 16 -16
other:i_was ab 16 -16

b1:that ab -19 19
b:._i ab 20 -20
me:works ab -37 37
none:^@stop ab 17 -17
oa1:se ab -21 21
oa:girl ab 22 -22
ob:but_i ab 16 -16

a1:of ab 18 -18
among:till_# ab 17 -17
me:one$ ab -18 18
other:y_si ab 20 -20

a:por_mi ab 18 -18
among:,_mejor ab -20 20
among:ni ab 27 -27
oa1:there ab 26 -26
oa:before ab 22 -22
ob:no_hay ab 22 -22
ob:\xc2\xbf ab 43 -43
other:#_oclock ab 47 -47
other:me_la ab 21 -21
xb1:make ab 20 -20

among:^could ab 34 -34
other:#_or ab 46 -46
other:esos ab 24 -24
other:for_a ab 24 -24

a0:oclock ab -17 17
a:@month_, ab 22 -22
b0:like ab 21 -21
b:that_leaves ab -16 16
me:but_@move ab 26 -26
ob:@holiday ab 26 -26
xa:time ab 20 -20

a:no_alcanzo ab 19 -19
b:you_got ab 22 -22
oa:cole ab -16 16
ob:la_de ab 46 -46
other:can_we ab 21 -21
other:willing ab 19 -19
xa:that_day ab 21 -21

a0:time ab 35 -35
a:el_carro ab 33 -33
a:need ab -16 16
a:que_a ab 21 -21
among:@fetch_la ab 16 -16
b:do_. ab 18 -18
none:,_what ab 18 -18
none:us$ ab 38 -38
oa0:es ab -16 16
oa:hour ab 21 -21
ob:home_. ab 25 -25
other:and_@day ab -15 15

a:confirmed ab -34 34
a:name ab -23 23
me:^none ab 19 -19
none:what ab 29 -29
oa1:jk ab -28 28
oa:of_been ab -19 19
other:@relative_can ab 36 -36
xb:o ab 24 -24

b:make_that ab 18 -18
me:las_otras ab 20 -20
me:mornings ab -36 36
none:^si ab 52 -52
oa:@traffic ab -22 22
oa:con_mi ab 38 -38
oa:no_porque ab -22 22
ob:la_que ab -28 28
other:of_@date ab 20 -20

b:better ab -33 33
me:but_in ab 18 -18

a:roger ab -29 29
b:i_was ab 16 -16
me:hasta_las ab 29 -29
me:ya_me ab -23 23
oa0:\xf0\x9f\x99\x8c ab 19 -19
other:@date_or ab 21 -21
other:y_me ab 36 -36

a:media ab 24 -24
among:so_by ab 18 -18
me:take_that ab -19 19
other:all_# ab 35 -35
xb:le ab 24 -24

a:alcanzo ab 28 -28
among:other_one ab 26 -26
among:pero_a ab 49 -49
b0:out ab 28 -28
b:still ab -21 21
me:pues ab -25 25
ob1:y ab -21 21
ob:with ab 22 -22
other:._me ab -15 15
other:i_said ab 27 -27
other:rent ab 21 -21

among:maybe ab 23 -23
among:tempranito ab 19 -19
among:these ab 24 -24
among:third_i ab 23 -23
none:not_the ab 37 -37
oa1:please ab 35 -35
ob0:so ab 34 -34
ob:ay ab -16 16
other:digo ab 36 -36

b:works_, ab 22 -22
me:is_# ab 17 -17
none:ninguno_de ab 19 -19
oa:( ab 17 -17
ob:school ab 20 -20
other:po ab 21 -21
xb1:instead ab 20 -20

b:be_there ab -25 25
me:^could ab 16 -16
me:the_baby ab -17 17
none:la_que ab -17 17
ob1:days ab 29 -29
other:puedo_el ab 15 -15
other:quien_me ab 16 -16

b:semana_del ab 21 -21
b:wedding ab 19 -19
b:y ab 19 -19
k:first2 ab -31 31
me:ok ab -27 27
none:mi ab 17 -17
none:next ab 36 -36
other:@date_and ab -26 26

a:,_tipo ab 24 -24
me:lock ab -25 25
oa:fly ab -21 21
xa:and_it ab 16 -16

a:si ab -31 31
b:@date_at ab -21 21
b:get_off ab 28 -28
me:\xc2\xbf_y ab 19 -19
other:^ok ab 30 -30
xa0:the ab 30 -30

a:sons ab 25 -25
among:,_she ab 21 -21
b0:hour ab 26 -26
b:._after ab 22 -22
none:any_@day ab 33 -33
oa:oh ab -23 23
other:._# ab 44 -44
other:? ab 28 -28
other:manana_, ab 38 -38
other:there ab 41 -41
xb:es ab -20 20

a:@relative_and ab 18 -18
a:con ab 38 -38
among:cualquiera_de ab -22 22
b:would_have ab 19 -19
none:,_que ab 17 -17
oa:on_days ab 18 -18
other:#_mi ab 25 -25
other:antes$ ab 16 -16
other:it_. ab 19 -19

a:tambien ab 37 -37
a:too ab 27 -27
among:boy ab 20 -20
none:past ab 19 -19
oa:,_pero ab -16 16

a:work_, ab 27 -27
among:#_days ab 25 -25
among:digo_el ab -23 23
b1:was ab 25 -25
me:run ab 17 -17
me:that_the ab -29 29
ob:pero_mejor ab 29 -29
other:or_the ab 37 -37

a1:please ab -17 17
me:cualquiera ab 43 -43
me:in_the ab 29 -29
none:esas ab 45 -45
oa:but_my ab -24 24
ob:down_for ab 23 -23
other:are_during ab 26 -26
other:can_you ab 26 -26
other:no_hay ab 32 -32
other:pero_si ab 38 -38

among:@day_right ab 32 -32
among:oclock$ ab 27 -27
b1:porque ab 17 -17
k:nd~:last ab 29 -29
me:._si ab -16 16
me:agarro ab -28 28
other:^either ab 48 -48

a0:that ab 20 -20
a:is_to ab 42 -42
among:right_? ab 26 -26
me:^ok ab -30 30
none:ninguna_, ab 45 -45
oa1:days ab 18 -18
ob0:say ab -18 18
ob:,_entonces ab 17 -17
ob:be_the ab 19 -19
other:^none ab 18 -18
others:me ab 15 -15

me:^para ab -22 22
me:earlier$ ab 24 -24
me:see ab 47 -47
other:was ab 67 -67

a0:tambien ab 34 -34
a1:anything ab 24 -24
a:be_coming ab 16 -16
oa:right ab 27 -27
ob:till_noon ab 26 -26
other:dame ab 17 -17

B:goes ab -17 17
a:a_la ab -21 21
a:antes_de ab 16 -16
among:not_be ab 17 -17
among:otra ab 19 -19
k:place:first ab 18 -18
none:desde ab 29 -29
other:cumple_de ab 17 -17

a:queda_bien ab -31 31
among:from_# ab 24 -24
among:later ab 42 -42
ob1:she ab 22 -22
ob1:want ab -21 21
ob:more ab 22 -22
other:you_. ab 24 -24
other:you_listed ab 16 -16
xb:despues ab 28 -28

a:i_fly ab 29 -29
a:soon ab 25 -25
me:you$ ab -31 31
none:^ya ab 34 -34
oa:las_otras ab 35 -35
oa:too_but ab -18 18
ob:@thanks ab 37 -37
ob:she_is ab 20 -20
other:thing ab 29 -29
xa:yo ab 18 -18

a0:de ab -24 24
a:@relative_will ab -22 22
b:was_a ab -17 17
none:dia ab 36 -36
none:the_morning ab 19 -19
ob:,_de ab 21 -21

a:gone ab -29 29
a:the_@insurer ab 23 -23
among:ay ab -16 16
among:verdad_? ab -23 23
b1:pero ab 20 -20
b:no_. ab -24 24
none:se_me ab 30 -30
oa1:@open ab -21 21
oa:payday ab -21 21

a:not_so ab 21 -21
among:@day_puedo ab 22 -22
me:#_no ab 36 -36
me:the_last ab 20 -20
oa:with_the ab 31 -31
ob:like ab 15 -15

a1:through ab 18 -18
among:@day_if ab 21 -21
among:no_que ab 17 -17
oa1:clock ab 16 -16
ob:supposed_to ab 24 -24
ob:trucks ab 21 -21
other:es_@day ab 15 -15
other:nap ab 17 -17

a:after_a ab 16 -16
me:^mi ab 18 -18
me:primera_pero ab 23 -23
none:@thanks ab 49 -49
other:@vehicle_gets ab 21 -21

a:con_el ab 20 -20
b0:take ab -36 36
b1:con ab -17 17
b:but_can ab 16 -16
me:deja ab 26 -26
oa1:unless ab 16 -16
oa:@clinician_. ab -17 17
ob:esa ab 24 -24
other:that ab 20 -20

b:,_otherwise ab 16 -16
me:is_to ab 40 -40
none:more ab 67 -67
oa:but_she ab -25 25
oa:goes ab -19 19
oa:hon ab 27 -27
oa:porque_el ab 19 -19
ob1:mejor ab 31 -31
ob:trucks_in ab 21 -21
other:lock ab 22 -22
other:negative_on ab 25 -25
other:perdon ab 30 -30
other:please$ ab 37 -37

a:out ab 26 -26
a:vos ab -21 21
me:and_can ab -23 23
me:none_of ab 28 -28
me:right ab -22 22
none:con_mi ab 25 -25
oa1:with ab -19 19
ob:is_out ab -18 18
ob:of_them ab 44 -44

a0:minutes ab 22 -22
a:day_. ab -18 18
a:ni_modo ab 17 -17
b:with_my ab -17 17
me:please_. ab -19 19
oa:@date_but ab 25 -25
oa:pero_en ab 16 -16
other:chevere ab 20 -20
other:es_la ab 24 -24
xb:,_i ab -17 17

a:oclock ab -17 17
b1:he ab 31 -31
b:@visit_is ab 16 -16
me:puede ab 16 -16
none:^despues ab 36 -36
none:en_el ab 17 -17
ob:slept ab 30 -30
ob:yours ab 23 -23

a:que_mas ab 16 -16
a:was ab -19 19
me:before_the ab 16 -16
ob1:tight ab 24 -24
ob:@body_. ab 19 -19
ob:@insurer_, ab 27 -27
xb0:do ab 17 -17

among:otros_dos ab 17 -17
b:si_no ab 24 -24
b:then_i ab 16 -16
none:those_days ab 36 -36
oa:,_\xc2\xbf ab 32 -32
other:despues ab 19 -19
other:hold ab 43 -43

B:dos ab -28 28
B:go ab -17 17
a1:dios ab 22 -22
ob:dame_el ab 19 -19
ob:for_me ab 23 -23
ob:queda ab 22 -22
ob:to_say ab -15 15
other:troca ab 19 -19
xa:that_is ab 19 -19

a:me_sirven ab 35 -35
b:court_date ab 18 -18
b:go_with ab -16 16
b:told_you ab 27 -27
me:back_an ab 18 -18
none:manana ab 15 -15
ob:and ab -21 21
other:^pues ab 15 -15
other:since ab 34 -34

a:tengo_corte ab 21 -21
me:after_the ab 24 -24
me:go ab -30 30
me:one_i ab -31 31
oa:possible ab -30 30

a1:let ab -17 17
a:she ab 19 -19
a:who ab 27 -27
b1:@visit ab 19 -19
b:can_the ab 18 -18
b:got ab 29 -29
b:so_not ab 21 -21
me:@date_and ab 25 -25
none:to_see ab 32 -32
oa1:sorry ab 15 -15
ob0:. ab 34 -34
ob:hold ab 20 -20
ob:my_@ride ab -36 36
other:free ab 24 -24
other:opcion ab 25 -25

among:get ab 20 -20
b:@relative_so ab 33 -33
oa:._@relative ab -20 20
ob0:would ab -16 16
ob:otra_de ab 27 -27
xa:@date_. ab -24 24

a:nomas_que ab 22 -22
ob1:ok ab 33 -33
ob:lowkey ab -31 31
other:changed ab 26 -26

a:@date_if ab 22 -22
b:not_, ab -26 26
me:primera$ ab -25 25
me:yours ab -16 16
oa0:yo ab 20 -20
oa:meant ab -19 19
ob:pero_no ab 23 -23
other:cualquiera ab -23 23
other:during ab 27 -27
other:will_be ab 38 -38

me:#_me ab -20 20
none:need_to ab 21 -21
none:no_, ab 40 -40
ob:la_opcion ab 16 -16
other:does ab 36 -36
other:i_had ab 18 -18
xa:del ab 28 -28

among:fly ab -15 15
me:^is ab 29 -29
me:bad ab 20 -20
other:but_can ab 18 -18
other:off$ ab 18 -18

a1:. ab -16 16
a:estoy_en ab 18 -18
b1:. ab -22 22
me:one_in ab 24 -24
none:^what ab 25 -25
ob:me_la ab 29 -29
other:@staff ab 21 -21
other:might ab 20 -20
other:ninguna ab 16 -16
other:that_. ab 33 -33

a:make ab 29 -29
b:mas_@late ab 17 -17
b:on_that ab 26 -26
me:dos_primeras ab 23 -23
ob0:ok ab 26 -26
ob:one_on ab 35 -35
ob:we_do ab 27 -27

B:more ab 19 -19
B:second ab 21 -21
a1:tengo ab 16 -16
a:what_is ab -17 17
a:y_le ab 40 -40
k:nhp ab -23 23
me:,_a ab -21 21
oa:tendria ab -20 20
ob:actually ab 22 -22
ob:me_quedo ab 21 -21
ob:tight ab 24 -24
other:y_@day ab -17 17

b:let_us ab -26 26
b:the_baby ab -17 17
me:confirmed ab -34 34
named0:no ab 51 -51
oa:@pay ab -15 15
ob:gave_me ab 24 -24
ob:not_, ab 45 -45
ob:that_is ab -25 25
other:eso ab 20 -20
other:i_have ab 45 -45
xa:._i ab 25 -25

a1:was ab 18 -18
a:had_the ab 21 -21
a:till_noon ab 16 -16
among:llega_el ab 27 -27
none:afternoon ab -27 27
none:otro ab 39 -39
oa:los ab 21 -21
ob:whichever_one ab -18 18

a:still_@open ab -19 19
a:unless_it ab -30 30
b1:tight ab -16 16
me:que_sea ab 26 -26
me:se ab 27 -27
none:at_# ab 31 -31
none:shortest_wait ab 34 -34
oa:nap ab -30 30
oa:trabajo ab -18 18
ob:@date_i ab 43 -43
other:with_me ab 23 -23

oa:has_the ab 39 -39
ob:me_if ab 19 -19
xa1:yo ab 16 -16

a:este ab 37 -37
a:so_that ab -21 21
me:it_# ab 22 -22
me:those_days ab 22 -22
none:^either ab 49 -49
oa1:dios ab -22 22
oa:one_to ab 16 -16
other:^@date ab 63 -63
other:good_for ab 33 -33
other:numero ab 24 -24

among:sali ab 19 -19
me:account ab -22 22
ob1:queda ab 27 -27
ob:jaja_. ab 30 -30
other:algo ab 21 -21
other:habia ab 20 -20

B:asi ab 22 -22
me:hay ab 24 -24

a:half ab 22 -22
a:someone ab -22 22
among:._me ab 16 -16
among:que_a ab 30 -30
b0:otras ab 22 -22
b:put_me ab -16 16
oa:will_not ab -21 21
ob:better ab 41 -41
other:#_in ab 20 -20

B:home ab -16 16
a:hits ab -17 17
b:@open ab 19 -19
none:i_was ab 23 -23
oa:que_me ab 18 -18
ob:not_do ab -25 25
ok:last ab 40 -40
other:@relative_dice ab 16 -16
xa:._el ab 23 -23
xb0:y ab 30 -30

among:@day_entonces ab -21 21
b:when_my ab -28 28
me:day_as ab 23 -23
me:to_early ab 27 -27
none:tengo ab 22 -22
other:#_tengo ab 20 -20
other:^ese ab 24 -24
other:bad ab 30 -30
other:me_to ab 26 -26
other:us ab 41 -41

b0:these ab 34 -34
b:good ab 15 -15
other:#_so ab -16 16
other:shop_til ab 17 -17
other:the_two ab 28 -28

B:@insurer ab -19 19
a:i_do ab -19 19
among:no_wait ab -16 16
b0:about ab -15 15
b:day_so ab -26 26
b:sleep ab -22 22
none:^all ab 20 -20
none:^y ab 16 -16
none:about ab 59 -59
oa:boss ab -22 22
other:actually ab 22 -22
other:las_tres ab -29 29
other:the_week ab 21 -21

a0:away ab 17 -17
a0:ones ab 62 -62
a1:sorry ab -21 21
b:sali ab 26 -26
none:instead ab 29 -29
oa:both ab 19 -19
ob:the_truck ab -17 17

B:mas ab 34 -34
a:pero_mas ab 28 -28
among:y_@day ab 28 -28
b:is_not ab 22 -22
me:pm$ ab -32 32
other:two_oclock ab 24 -24
other:week$ ab 22 -22

a:is_not ab 34 -34
a:no_llego ab 28 -28
among:@drink ab 27 -27
among:first_is ab -24 24
b1:@clinician ab 19 -19
b:me_if ab -25 25
b:y_si ab 25 -25
me:._i ab 28 -28
none:siguiente ab 28 -28
oa:entro ab 21 -21
oa:fine ab 23 -23
oa:la ab -22 22
ob:,_the ab 21 -21
other:have_to ab 32 -32
xk:first ab 25 -25

among:los_otros ab 17 -17
b:bank ab 15 -15
me:please ab -47 47
oa:junta ab -17 17
ob:y_el ab -16 16

a:@drive_, ab -21 21
me:to_see ab 23 -23
none:any_of ab -20 20
ob:?_? ab -24 24
ob:the_@call ab 17 -17
other:@clinician$ ab -20 20
other:the_@visit ab 20 -20
other:those ab 53 -53

a1:entonces ab -17 17
a1:there ab -22 22
me:^y ab 18 -18
me:later$ ab 29 -29
oa:work_and ab 27 -27
other:i_say ab 24 -24
other:to_me ab 26 -26

B:at ab -19 19
a0:good ab -19 19
a0:tengo ab 49 -49
a1:esta ab -17 17
a:possible ab 32 -32
oa:pt ab -40 40
ob:hasta ab 30 -30
other:no_, ab -18 18

a0:y ab 17 -17
a:emojithanks ab -28 28
among:antes ab 34 -34
me:it_would ab 24 -24
none:am_i ab 18 -18
ob:que_no ab -40 40
other:dice_que ab 27 -27

among:that_leaves ab 18 -18
b:my_court ab 18 -18
me:^la ab -39 39
ob:on_@date ab 20 -20
other:^what ab 26 -26

a1:out ab 25 -25
me:me_quedan ab 19 -19
me:on_account ab -22 22
oa:the_@call ab -21 21
ob:those_are ab 16 -16
other:is_perfect ab 29 -29

a1:ahora ab 24 -24
a:and_tell ab -16 16
a:juego_domino ab 22 -22
none:me_queda ab 23 -23
other:no_el ab 23 -23
other:you_know ab -15 15
xb:se ab 23 -23

B:thing ab -24 24
a:please_, ab -25 25
a:with_my ab -21 21
among:work_and ab 18 -18
b0:ew ab 23 -23
b0:o ab 16 -16
k:place:last ab -20 20
none:mejor ab 18 -18
oa:perdon ab -36 36
other:other_one ab -16 16
other:y_ese ab 22 -22

a:following ab 16 -16
me:era_la ab 26 -26
me:in ab 21 -21
other:hasta ab 32 -32
other:por_favor ab 40 -40

b:el_de ab -29 29
me:como_a ab 18 -18
me:willing ab -21 21
ob1:if ab -16 16
other:before ab -19 19
other:free$ ab 25 -25

b1:puedo ab 23 -23
b:si_pero ab 25 -25
oa:horas ab 25 -25
oa:night_and ab 25 -25
other:get_off ab 30 -30

a:._wait ab 22 -22
a:be_the ab 24 -24
b1:ni ab 20 -20
b:that_. ab -25 25
me:night ab -16 16
me:nine ab -21 21
me:sea ab 26 -26
me:sounds ab -24 24
ob:,_los ab -26 26
other:game ab 39 -39
other:llego ab 23 -23
xb:for ab 21 -21

a:coming_off ab 23 -23
among:sale_a ab 19 -19
b0:is ab -22 22
b:trabaja ab 17 -17
me:past_nine ab -27 27
oa0:if ab 16 -16
oa:keep ab 37 -37
ob:misma ab 28 -28
ob:over ab 33 -33
other:^antes ab -21 21
other:third_i ab 16 -16

a:do_not ab -18 18
a:is_better ab -19 19
b:ew ab 23 -23
none:other_days ab 18 -18
none:works ab 45 -45
ob:,_me ab 21 -21
ob:but_on ab 33 -33
other:@day_suits ab 16 -16
other:primero$ ab 28 -28

a1:por ab 18 -18
a:@clinician ab 17 -17
b:,_yes ab -18 18
me:,_and ab -42 42
oa:entonces_el ab -22 22
oa:sleep ab -21 21
other:el_de ab 40 -40
xa:you ab 21 -21

a:en_vez ab 21 -21
me:ese_dia ab -28 28
me:noon ab 17 -17
me:so_not ab 25 -25
xa:a_la ab 15 -15

among:find ab 22 -22
b:so_let ab -16 16
me:@parking ab -17 17
me:do_it ab 23 -23
me:time_i ab 17 -17
oa:que_ese ab 15 -15
other:be ab 17 -17
other:does_not ab 21 -21

me:account_of ab -22 22
me:down$ ab -20 20
none:mas ab -16 16

a:already_. ab 20 -20
b:the_truck ab 28 -28
me:noon_? ab 33 -33
oa1:antes ab 23 -23
oa1:tengo ab 18 -18
oa:day_, ab 21 -21
ob:?_i ab -19 19
other:,_cualquiera ab 18 -18
other:@day_es ab 39 -39
other:@drive_, ab 35 -35
other:says_@day ab 18 -18
xb:@date ab 25 -25

oa:is_perfect ab 48 -48
oa:they ab -20 20
ob:choice ab 28 -28
other:of_them ab 36 -36

a0:que ab -32 32
a:._not ab 41 -41
a:road ab 27 -27
b0:by ab 16 -16
b:for_the ab -21 21
oa:._got ab 19 -19
oa:pues ab 30 -30
other:@relative_too ab 16 -16

among:la_otra ab 35 -35
among:than ab 34 -34
none:mi_@relative ab 50 -50
oa:cuando ab 25 -25
ob:ew ab -19 19
other:@day_then ab 20 -20

a:pregunto_a ab 19 -19
a:si_pero ab 23 -23
a:that_same ab 20 -20
among:mejor ab -15 15
none:bien ab 43 -43
ob:had_to ab 16 -16
other:si_no ab 31 -31

B:o ab -16 16
a:is_gone ab -27 27
among:cualquiera ab -17 17
none:#_y ab 24 -24
oa:hold_on ab -16 16
oa:instead_of ab 17 -17
ob0:numero ab 24 -24
other:ella ab 21 -21
other:primero ab 51 -51

a:,_la ab 30 -30
a:instead_of ab 27 -27
a:it_, ab -25 25
a:week ab 28 -28
among:@late_, ab 24 -24
b:._do ab -26 26
me:esos_dias ab 21 -21
none:@thanks_you ab 37 -37
none:^one ab 19 -19
oa:how ab -24 24
ob:instead ab 23 -23
other:@move_. ab -23 23
other:of_my ab 16 -16
xa0:or ab 25 -25

a:ya_no ab -26 26
b:._make ab -29 29
b:jaja_. ab -21 21
b:who ab 29 -29
me:dos ab 16 -16
me:it$ ab -18 18
oa:con ab -24 24
ob1:good ab -19 19
other:which_is ab 19 -19
xb:? ab -18 18

a:si_ya ab -37 37
b:been ab 31 -31
b:haha ab -28 28
me:@thanks_you ab -26 26
me:la_semana ab 28 -28
oa0:tengo ab -29 29
oa:@date_at ab 25 -25
oa:down ab 18 -18
ob:ya ab -21 21
other:?$ ab 26 -26
other:esta ab 40 -40
other:no_wait ab 34 -34
other:not ab -16 16
other:said$ ab 17 -17

a:literally ab 23 -23
oa:en_el ab -19 19
ob:go_to ab -18 18
other:am_free ab 16 -16
other:unless ab 28 -28

a0:than ab 36 -36
a:me_quedan ab 38 -38
a:next ab 27 -27
b1:can ab 27 -27
me:i_guess ab -34 34
me:las ab 18 -18
me:the_following ab 27 -27
none:^no ab 62 -62
none:at_all ab 20 -20
none:nah_those ab 18 -18
other:estare ab 18 -18
other:first_available ab 19 -19
other:ultima ab 36 -36
other:working ab 20 -20
xa:en ab 20 -20

a1:going ab 32 -32
a:hora ab 22 -22
a:nor ab 24 -24
a:would_suit ab -24 24
me:fourth ab -35 35
oa0:ok ab 29 -29
ob:el_que ab -21 21
ob:was_going ab -19 19
other:earlier_in ab -15 15
other:one_that ab 26 -26

a:can_make ab 20 -20
b:@date_one ab 30 -30
me:no_puedo ab 27 -27

me:^dale ab -32 32
none:it_by ab 24 -24
oa:ya ab 29 -29
ob:entonces ab 44 -44
other:^yo ab 15 -15
other:how ab 17 -17

b:baby ab -37 37
b:ni ab 35 -35
none:when_i ab 50 -50
oa:no_a ab 22 -22
oa:still_@open ab 18 -18
oa:tonight ab 22 -22
xb:@vehicle ab -20 20

B:@clinician ab 17 -17
me:todavia ab 25 -25
oa:others_are ab 30 -30
ob:have ab 15 -15
ob:is_in ab 38 -38
ob:no_sea ab -31 31
ob:still ab 30 -30
ob:these ab 19 -19
other:\xc2\xbf ab 35 -35

a:para_el ab 17 -17
a:to_noon ab 19 -19
among:but_not ab -20 20
among:pero_si ab -21 21
oa:will_be ab 25 -25
other:be_in ab 27 -27
other:on_my ab 16 -16
other:the_girl ab 17 -17

a:pregunto ab 19 -19
among:slept ab 18 -18
among:way ab 17 -17
b:i_guess ab -29 29
oa:clear ab 36 -36
ob:not_. ab 22 -22
other:no_es ab 24 -24
other:pt ab 30 -30
xb1:be ab -17 17

me:@year ab 30 -30
none:._la ab 17 -17
none:about_the ab 20 -20
none:para ab 37 -37
oa:anyway ab -17 17
other:@day_o ab 28 -28

among:^can ab 22 -22
among:ni_@day ab 40 -40
none:@clinician ab 22 -22
none:afternoon_one ab -19 19
none:otras ab 42 -42
oa:pushed ab 24 -24
ob:,_asi ab 24 -24
xb0:but ab 28 -28

a1:los ab -19 19
among:i_get ab 16 -16
oa0:lo ab -16 16

a:not_do ab 31 -31
b1:time ab 26 -26
b:@late ab 34 -34
me:#_instead ab 38 -38

a:no_tengo ab -27 27
me:@date_# ab -19 19
none:yes ab 45 -45
oa0:right ab 32 -32
oa:of_@date ab 21 -21
oa:tell ab 25 -25
other:from_# ab 29 -29
other:out ab -41 41

b:run ab 30 -30
oa:any ab 32 -32
ob:imposible ab 35 -35

B:give ab 18 -18
b:can_come ab -24 24
b:fine_but ab -28 28
none:what_do ab 17 -17
ob:just_give ab 26 -26

B:as ab 28 -28
a0:pues ab -33 33
a1:still ab -29 29
among:que_me ab 27 -27
b0:of ab 23 -23
me:ew_mornings ab -19 19
none:ninguno ab 40 -40
oa:oclock_, ab 27 -27
ob0:make ab -26 26
ob:nomas_que ab 34 -34

B:para ab -32 32
a:el_de ab -33 33
me:earlier ab 17 -17
me:maybe ab 20 -20
me:on ab 24 -24
other:._actually ab 17 -17
other:one_but ab 34 -34

a0:have ab 32 -32
a1:worse ab 33 -33
b:tan ab 15 -15
none:mornings ab -22 22
other:^he ab 16 -16

a:got_my ab 24 -24
a:when_my ab 31 -31
me:do_# ab 22 -22
me:la_que ab 20 -20
oa0:ya ab 17 -17
oa:no_. ab -18 18
oa:\xf0\x9f\x99\x8c ab 20 -20
ob:any_of ab -25 25
ob:see ab -16 16
other:bill ab 16 -16
xa0:en ab 20 -20

a:is_cutting ab 19 -19
among:mas_temprano ab 33 -33
among:to_me ab -28 28
b:about_the ab 16 -16
b:bet ab -37 37
ob0:guess ab 23 -23
ob:can_we ab 27 -27
other:ask ab 32 -32
other:one_and ab -18 18
other:one_of ab 40 -40

a0:hay ab 38 -38
a0:verdad ab -15 15
a1:have ab 23 -23
none:estoy ab 24 -24
none:la_@late ab -31 31
ob0:leaves ab 31 -31
ob:._so ab 26 -26
ob:the_@date ab 27 -27
other:#_please ab 22 -22
other:el ab 25 -25
other:on_@date ab 18 -18
other:prefiero ab 22 -22

among:dias ab 30 -30
b:._put ab -21 21
b:algo_mas ab 20 -20
me:emojithanks ab -28 28
me:la_noche ab 23 -23
none:@day_and ab -28 28
none:do_you ab 59 -59
oa1:after ab -26 26
ob:@date_and ab -22 22
other:^you ab 18 -18
other:night ab 35 -35

a1:alcanzo ab 18 -18
a:._@relative ab 21 -21
a:one_i ab -21 21
b1:pushed ab 24 -24
b:puedo_el ab 23 -23
oa:tambien ab -24 24
ob:?_if ab -23 23
other:menos ab -21 21
other:puedo_, ab 16 -16
other:so_not ab -17 17
other:up ab 18 -18
xb0:by ab -16 16

a:be_lovely ab -21 21
a:is_the ab 23 -23
among:what_about ab 16 -16
b0:@call ab -17 17
b:dead ab -15 15
me:,_my ab -20 20
me:ones ab 22 -22
me:temprano ab 16 -16
none:can_not ab 22 -22
none:something ab 43 -43
oa:el_mismo ab 18 -18
other:sounds ab 31 -31

B:make ab -23 23
me:following ab 27 -27
none:how_long ab 33 -33
none:let_me ab 59 -59
other:copy ab 35 -35
other:make ab 51 -51

B:later ab 34 -34
a1:he ab -19 19
me:let_me ab 23 -23
oa0:. ab 24 -24
other:for_@day ab 26 -26

a:same_time ab 24 -24
among:antes_de ab 26 -26
b:entonces_el ab -34 34
me:#_en ab 18 -18
me:i_come ab 18 -18
me:payday ab -16 16
oa0:unless ab 16 -16
oa:starts ab -16 16
other:afternoon$ ab 23 -23
other:if_somebody ab 15 -15
xa0:not ab 21 -21

a:and_it ab -28 28
a:than ab 25 -25
b:._you ab -27 27
ob:so_it ab 25 -25
ob:there_at ab 34 -34
xa0:instead ab 40 -40

a1:mismo ab 22 -22
a:y_si ab -31 31
among:^anything ab 36 -36
b:@insurer ab -31 31
b:way ab 16 -16
oa0:a ab 19 -19
oa0:puede ab 16 -16
oa:@thanks_you ab 31 -31
ob:@date_at ab 55 -55

a1:lo ab 24 -24
a:de_la ab 29 -29
a:is_out ab 46 -46
me:#_emojiyes ab -19 19
none:,_yo ab 34 -34
none:dias ab 35 -35
none:esos_dias ab 33 -33
oa0:mejor ab 49 -49
oa:works_, ab 23 -23

b1:fuera ab 16 -16
b1:hmm ab 29 -29
b:payday ab -20 20
me:esa$ ab -33 33
none:other_times ab 21 -21
oa1:are ab -34 34
oa:is_right ab -17 17
oa:look ab 21 -21
other:._si ab 20 -20

a:,_and ab -21 21
a:,_please ab -21 21
among:de_mi ab -20 20
b:lo_puede ab 21 -21
none:@day_, ab 35 -35
none:^para ab 25 -25
oa:emojiyes ab 29 -29
oa:on_that ab -20 20
other:am$ ab 31 -31
other:igual ab 36 -36
other:we_will ab 19 -19

B:half ab -21 21
a:ando_en ab 18 -18
a:the_following ab 16 -16
among:on_my ab 25 -25
b1:we ab 38 -38
b:moved ab 28 -28
me:? ab 27 -27
me:all_right ab -16 16
me:will_be ab -27 27
none:^\xc2\xbf ab 22 -22
ob:neither ab -18 18
other:first_, ab 23 -23
other:if ab 62 -62

a:is_my ab 32 -32
a:no_good ab 27 -27
me:pm ab -29 29
oa:._she ab -17 17
other:told ab 30 -30
xa1:se ab 21 -21

a0:entonces ab -33 33
a1:en ab 38 -38
a:) ab 26 -26
a:got_a ab 23 -23
among:#_? ab 16 -16
b:has_the ab 17 -17
me:semana ab 43 -43
oa:,_not ab 19 -19
oa:all_right ab 15 -15
ob:meant ab 32 -32
ob:tiene ab 18 -18
other:@holiday ab 25 -25
other:better ab 25 -25
other:first_or ab 22 -22
other:is_to ab 29 -29

among:or_# ab -16 16
b:y_a ab 31 -31
other:y_media ab 32 -32

a:el_mismo ab 16 -16
among:,_se ab 17 -17
k:nh ab -15 15
oa:sounds ab 22 -22
ob1:better ab 20 -20
other:a_week ab 21 -21

b:,_las ab 19 -19
b:your ab 17 -17
me:ese_@day ab 26 -26
none:aviso$ ab 33 -33
oa:can_not ab -17 17
oa:if ab 31 -31
ob1:era ab 26 -26
ob:cualquiera ab -23 23
ob:si_puedo ab 27 -27

B:any ab 28 -28
a1:@ride ab 24 -24
among:el_otro ab 30 -30
among:el_tres ab 33 -33
me:las_nueve ab -31 31
none:^do ab 70 -70
none:^is ab 55 -55
none:got_the ab 27 -27
none:la_otra ab 53 -53
oa1:both ab 19 -19
ob:no_es ab -24 24
other:something ab 32 -32

a:que_@insurer ab 30 -30
a:the_road ab 27 -27
a:wait_no ab 34 -34
b:cual_era ab 26 -26
b:have_been ab 19 -19
me:guess ab -34 34
oa:@day_. ab 17 -17
ob:,_in ab -20 20

a:can_it ab 21 -21
a:me_toca ab 26 -26
a:meant ab 26 -26
among:ni_la ab 30 -30
none:something_after ab 15 -15
oa:i_say ab 34 -34
oa:que_a ab 23 -23
ob:not_in ab -36 36
other:@parking ab 18 -18
other:baby ab 22 -22
xa:no ab 16 -16
xb:if_you ab 24 -24
xb:puede ab 24 -24

a:._actually ab 34 -34
a:despues_de ab 18 -18
a:would_of ab 21 -21
me:^pues ab -27 27
none:a_@day ab 48 -48
none:is_the ab 25 -25
none:work_i ab 19 -19
ob:that_leaves ab 25 -25
other:pero ab 18 -18
xa1:, ab 16 -16

B:car ab 19 -19
a:y_media ab 17 -17
among:elimination ab 33 -33
among:primera_no ab 19 -19
none:class ab 26 -26
other:@late ab 31 -31

a0:porque ab -29 29
among:ill ab 17 -17
b:is_it ab 32 -32
me:@drive_, ab -26 26
me:@insurer_, ab -23 23
none:cuando ab 46 -46
oa:si_ya ab 32 -32
ob:said ab -22 22
other:but ab 19 -19
other:honey ab 22 -22
other:perfect ab 36 -36
other:pm_is ab 15 -15

ob:,_but ab 18 -18
other:mejor ab 34 -34

B:con ab 24 -24
a:is_literally ab 23 -23
a:vez ab 27 -27
among:^ni ab 34 -34
b:semana_, ab 27 -27
none:i_need ab 35 -35
oa:mejor ab 24 -24
other:#_y ab 45 -45
other:@symptom ab 24 -24
other:ahi_estare ab 15 -15
other:is$ ab 26 -26
xa:any ab 39 -39

B:said ab -19 19
a:the_@vehicle ab 19 -19
oa0:verdad ab 21 -21
ob:mejor_la ab 32 -32
ob:that_. ab 24 -24
ob:want_the ab -21 21

b:@day_and ab 35 -35
k:ng:last ab 27 -27
me:^the ab -42 42
me:anything_but ab 31 -31
named2:no ab -24 24
none:algo ab 51 -51
ob:,_put ab 25 -25

b1:come ab 23 -23
none:ninguna_me ab 43 -43
oa:fine_but ab 18 -18
oa:worse ab -29 29
other:please ab 52 -52

k:ng:first ab 48 -48
me:el_primero ab -59 59
me:the_girl ab -27 27

among:dentista ab 18 -18
me:do_that ab 15 -15
me:manana_no ab -28 28
me:you_said ab -16 16
none:dura ab 23 -23
oa:para_la ab 25 -25
ob:as ab 33 -33
ob:is_gone ab -20 20
other:sorry ab 32 -32

a:- ab 21 -21
a:say ab -23 23
b:of_these ab 19 -19
me:da ab -21 21
me:the_next ab 26 -26
oa:de ab -21 21
oa:por_favor ab 35 -35
ob1:wait ab 30 -30

a1:salgo ab -18 18
a:night ab 21 -21
a:tendria_que ab 21 -21
b:@relative_says ab -20 20
b:after ab 36 -36
b:fuera ab 22 -22
k:dated:middle ab -28 28
me:is ab 18 -18
me:keep ab 18 -18
oa:espera ab -25 25
ob:class ab 16 -16
other:^third ab 27 -27
other:first_two ab -23 23
other:middle ab 54 -54
xb:every ab 19 -19

a1:work ab 24 -24
a:furnace ab 21 -21
a:libre ab -39 39
among:el_del ab -19 19
among:ya_no ab 28 -28
b:desde ab 28 -28
me:?$ ab 39 -39
me:ver ab 32 -32
oa0:, ab 28 -28
xb1:just ab 17 -17

a1:tipo ab 29 -29
a:ando ab 41 -41
b:el_mismo ab 24 -24
b:habia_dicho ab 34 -34
b:jaja ab -23 23
b:the_one ab -19 19
me:#_please ab -29 29
oa1:does ab 42 -42
oa:the_car ab 21 -21
ob0:to ab -19 19
other:con_el ab -18 18
other:yo_la ab 17 -17

a:lovely ab -26 26
b1:@door ab 23 -23
b:cual ab 19 -19
b:pues ab -15 15
ob:@price_, ab 16 -16
ob:quedo_con ab 28 -28
other:day_, ab 27 -27
other:primero_dios ab 18 -18
xb0:of ab 32 -32

a:entro ab -16 16
a:otherwise ab -15 15
b:@date_? ab 22 -22
b:vaya ab -33 33
none:@stop ab 22 -22
none:^nope ab 39 -39
oa:day_? ab 35 -35
ob:around ab 29 -29
ob:hmm ab 18 -18
other:would_be ab 32 -32

B:; ab 22 -22
a:puedo_pero ab 31 -31
among:ni_loca ab -15 15
b:make_it ab -20 20
b:than ab 31 -31
none:during_my ab 18 -18
oa:actually ab -35 35
ob:antes ab -24 24
ob:wait_is ab 18 -18
other:@howmuch ab 32 -32
other:@pay ab 25 -25
other:no_# ab 25 -25

a1:as ab -16 16
a:anything ab 17 -17
oa:rest ab -26 26
ob:un ab 21 -21
other:great ab 15 -15
other:ten ab 21 -21

b:agarro_la ab -17 17
none:^same ab 31 -31
oa1:possible ab -24 24
oa:@relative_is ab -19 19
oa:out_. ab -18 18
ob:@relative_said ab 25 -25
ob:please_, ab -17 17
other:el_cumple ab 17 -17

among:if_you ab 23 -23
b1:how ab -18 18
none:@late ab -25 25
oa0:off ab 41 -41
oa:ni_loca ab -23 23
other:#_pm ab 21 -21
other:anything_in ab 20 -20
other:but_# ab 18 -18
xb1:back ab -16 16

a0:of ab -21 21
a1:they ab 23 -23
a:?_? ab -25 25
a:before ab 22 -22
a:modo ab 17 -17
b:either_one ab 26 -26
me:^does ab 15 -15
me:is_a ab -18 18
me:or ab 24 -24
none:those_do ab 31 -31
ob:._either ab 27 -27
xb:what ab 15 -15

among:starts ab -15 15
oa:conflicts ab -30 30
oa:mediodia ab 15 -15
other:^not ab 21 -21
other:pick$ ab -20 20

b:pushed ab 24 -24
me:available$ ab -29 29
ob1:que ab -15 15
ob:ninguna ab -19 19
ob:one_in ab 54 -54
xb:have ab -17 17

b1:los ab 18 -18
b:,_mejor ab -30 30
b:@hours ab 20 -20
none:^later ab 36 -36
oa:for_us ab -23 23
ob:me_lol ab 20 -20
other:me_. ab 34 -34
other:soon ab 17 -17
other:the_better ab 17 -17

a:y_no ab -21 21
b:keep ab 22 -22
me:dale_, ab -16 16
me:\xf0\x9f\x99\x8c ab -19 19
none:that_one ab 16 -16
other:^los ab 18 -18
other:leaves_one ab -21 21
other:three_. ab 21 -21

a:._my ab -36 36
a:@treat ab 35 -35
a:load ab 18 -18
b:espera ab -31 31
me:since ab 28 -28
oa1:in ab 17 -17
oa:when_my ab -19 19
other:@day_que ab 43 -43
other:his ab 30 -30

a:nada ab -27 27
among:instead_of ab 21 -21
none:queda ab 24 -24
other:run ab 26 -26
xb:._el ab 20 -20

a:but_only ab -17 17
a:senorita ab -26 26
among:pt ab -16 16
b:so_yes ab -22 22
k:last3 ab -37 37
me:me_@late ab -16 16
me:to_# ab 28 -28
me:with_the ab -26 26
oa:,_so ab -16 16
oa:for_it ab -20 20
ob:payday ab 31 -31
other:do_not ab -15 15

a:@move_. ab 22 -22
a:coming ab 21 -21
a:no_that ab 21 -21
b:la ab -22 22
me:._my ab -16 16
me:free ab -26 26
none:same ab 46 -46
other:nueve_y ab 18 -18
other:two_of ab 22 -22

among:el_que ab 31 -31
me:hora$ ab 18 -18
oa0:que ab 50 -50
other:bring_me ab 24 -24
other:kept ab 32 -32

B:and ab -31 31
a:digo ab 18 -18
among:viene ab 28 -28
b:negative_on ab 49 -49
b:week ab 16 -16
none:la_@visit ab 23 -23
ob0:either ab 22 -22
ob:deme ab 32 -32
ob:you_said ab 16 -16

me:@relative_will ab -20 20
me:emojiyes ab -37 37
me:good_. ab -29 29
none:ninguna ab 25 -25
none:one_i ab 22 -22
oa:you_got ab 37 -37
other:,_mi ab 29 -29

none:@day$ ab 15 -15
none:yes$ ab 52 -52
oa:no_me ab -30 30
oa:prefiero ab 19 -19
ob:good_. ab -25 25
other:of_# ab 17 -17
other:out_at ab -21 21

a:cae_bien ab -35 35
a:tell ab -21 21
among:^el ab 17 -17
me:! ab -38 38
me:quedo_con ab -24 24
oa:mejor_el ab -20 20
other:@ride$ ab 31 -31
xb1:but ab 35 -35

me:ando ab 16 -16
oa:is_gone ab 21 -21
oa:otras ab 38 -38
other:is_a ab 45 -45
other:me_# ab 18 -18
other:told_the ab 17 -17
other:y_el ab -23 23
xb:to ab -15 15

a:can_leave ab -27 27
oa:@relative_no ab 19 -19
ob:eso ab 35 -35
other:que_ya ab -18 18
other:ultimo ab 27 -27

a1:with ab 30 -30
a:es_la ab 17 -17
oa:,_las ab 22 -22
oa:si_me ab -19 19
oa:si_se ab 34 -34
other:el_del ab 46 -46
other:last_one ab 18 -18

a0:ando ab 25 -25
a:trabajo_, ab 33 -33
b0:any ab 28 -28
b:yours ab -26 26
none:de_esas ab 23 -23
ob:what_is ab -18 18
other:gave_me ab 23 -23
other:one_you ab 17 -17
other:these ab 44 -44
xb:be ab -18 18

a:tengo_dentista ab 15 -15
a:time_i ab 20 -20
me:mismo ab -19 19
me:we_@move ab 15 -15
none:on_a ab 26 -26
ob:. ab 28 -28
ob:bedtime ab 28 -28
other:ay ab 28 -28
other:el_carro ab 24 -24
other:then ab 45 -45

B:trabajo ab -19 19
a:lovely_, ab -29 29
among:#_tengo ab -24 24
none:siguiente_si ab 19 -19
oa1:because ab 27 -27
ob1:whichever ab 42 -42
ob:rather_the ab 25 -25
other:juego ab 38 -38

b:one_of ab 19 -19
me:dos_de ab -26 26
me:good ab -27 27
none:?$ ab 83 -83
none:@year ab 42 -42
oa:me_queda ab 16 -16
oa:name ab 17 -17
oa:one_! ab 20 -20
ob:haha ab 28 -28
ob:was_a ab 33 -33
other:._not ab -17 17
other:thirty ab 30 -30

a1:para ab 21 -21
a:told_me ab 18 -18
among:tres ab 15 -15
me:in_for ab -18 18
me:me_@day ab -17 17
ob1:you ab 21 -21
other:have_got ab 23 -23
xa:got ab 40 -40

among:@day_the ab 22 -22
me:are_all ab 19 -19
me:los_otros ab -38 38
none:nope ab 39 -39
oa:out ab -17 17
other:#_, ab 59 -59
other:no_@relative ab 27 -27

a:yes ab -36 36
among:,_entonces ab 18 -18
b:the_@date ab -23 23
me:@holiday ab 24 -24
oa:next ab -16 16
ob:ha ab 25 -25

b:mean ab -24 24
none:do_i ab 40 -40
none:during ab 18 -18
oa:is_when ab -21 21
ob:sali ab 18 -18
other:if_i ab 37 -37

me:?_i ab 20 -20
me:can_@move ab 27 -27
me:instead ab 19 -19
me:tendra ab 30 -30
other:^puedo ab 29 -29
other:en_la ab 17 -17
other:loca ab 34 -34

a:rough ab 24 -24
me:@drive$ ab 16 -16
none:wait$ ab 34 -34
oa:le_pregunto ab 21 -21
ob:nos ab 19 -19
ob:vaya ab 39 -39
other:._after ab 18 -18
other:i_would ab 56 -56

a:my_sons ab 25 -25
k:part:first ab -34 34
me:._same ab 17 -17
none:can_i ab 24 -24
ob:day_. ab 26 -26
other:@food ab 41 -41
other:dice ab 29 -29
other:process_of ab -22 22
xa0:el ab 21 -21
xa1:the ab -18 18

b:puede_el ab 24 -24
none:have_any ab 25 -25
other:es_que ab 28 -28
other:good_. ab 17 -17
other:let_us ab 23 -23
other:que_hay ab 24 -24

b0:ese ab 33 -33
none:hay$ ab 28 -28
ob:._what ab 19 -19
ob:@date_one ab 31 -31
ob:dale ab 18 -18
ob:me_gustaria ab 18 -18
other:an ab 25 -25
other:and_not ab -17 17
other:the_@vehicle ab 19 -19
xa:? ab 33 -33
xb:one ab 32 -32

a:@date_or ab 27 -27
b:,_de ab -19 19
b:pero_mejor ab -18 18
me:but_later ab 16 -16
none:^@thanks ab 41 -41
ob1:dame ab 19 -19
other:pero_en ab 16 -16

a:dialysis ab 19 -19
b1:del ab -21 21
me:good_with ab -19 19
me:yes_. ab -19 19
none:^nah ab 37 -37
other:amor ab 26 -26

a:al ab 17 -17
a:better_for ab -18 18
a:sirve ab -25 25
among:one_, ab 24 -24
b0:til ab 15 -15
ob:else ab -19 19
ob:is_good ab -18 18
ob:una ab 33 -33

a:,_after ab 39 -39
me:can_@drive ab -21 21
me:estoy ab 23 -23
none:morning$ ab -20 20
ob:about ab 22 -22

B:when ab -17 17
a:hasta_las ab 32 -32
none:nah_none ab 28 -28
oa:este ab 25 -25
ob:@relative_dice ab -28 28
ob:says_take ab 16 -16
other:,_\xc2\xbf ab 30 -30
xa1:tienen ab 17 -17

a:are_no ab 42 -42
b:not_so ab 24 -24
oa:but_if ab 18 -18
oa:dia ab -29 29
ob0:these ab 19 -19

me:we_do ab 24 -24
oa:@date_if ab 24 -24
ob0:be ab 37 -37

a:cause ab -15 15
a:off_a ab 23 -23
among:y_eso ab -16 16
b:@place ab 27 -27
b:day_before ab 16 -16
me:dale$ ab -20 20
oa:now ab 31 -31
oa:over ab 18 -18
ob:no_llego ab 17 -17
xb:._after ab 20 -20

a:de_@date ab -25 25
a:dias ab 15 -15
a:minutes ab 22 -22
b0:every ab 29 -29
b:maybe ab 18 -18
oa:,_same ab 21 -21
other:send ab 31 -31

a0:nomas ab -23 23
a0:trabajo ab 26 -26
a:no_me ab 23 -23
a:only_if ab 19 -19
b:go_to ab 32 -32
b:times ab 20 -20
me:^ew ab -19 19
me:cualquiera_menos ab 39 -39
other:@book ab 26 -26
other:@day_pero ab 51 -51

a:bien_, ab -18 18
among:dialysis ab 20 -20
among:trabajando ab -27 27
b:@move_the ab 17 -17
me:@day_morning ab -40 40
me:there$ ab 16 -16
other:works$ ab 36 -36

me:copy ab -27 27
none:#_@date ab 23 -23
none:later ab 19 -19
ob1:works ab 15 -15
ob:la_@vehicle ab 32 -32
other:^give ab 43 -43
other:on_all ab 21 -21
xa0:que ab 19 -19

a:no_se ab -16 16
a:work_for ab 23 -23
among:be_out ab -15 15
b1:semana ab 21 -21
b:@day_. ab -26 26

a1:no ab 22 -22
a:sale ab -23 23
a:voy_a ab 22 -22
among:que_la ab 18 -18
me:^# ab -52 52
none:how ab 33 -33
none:lol ab 44 -44
oa:preference ab 27 -27
ob:in_on ab 22 -22

b:,_not ab 31 -31
b:dame_el ab -23 23
me:pm_, ab -16 16
none:we ab 30 -30

B:ni ab 30 -30
b:puedo_, ab 19 -19
b:the_week ab 27 -27
me:^esos ab 16 -16
oa1:tiene ab 23 -23
ob:been ab 39 -39
ob:just ab 16 -16
other:^sorry ab 21 -21
other:cual ab 22 -22
other:sooner ab 27 -27

a:tendria ab 21 -21
b:were ab 27 -27
b:would_rather ab -20 20
me:@day_then ab -17 17
none:@stop_le ab 16 -16
none:now ab 36 -36
oa:lovely_, ab 26 -26
oa:pero_mas ab 27 -27
ob:que_es ab 54 -54
other:@day_at ab 16 -16
other:@hours ab 39 -39
other:the_@clinician ab -19 19

me:nueve_y ab -23 23
ob:there_anything ab 18 -18
xa:tienen ab 17 -17

a:works ab -17 17
me:after ab 53 -53
me:el_# ab 32 -32
none:\xc2\xbf ab 24 -24
oa:ahi_estare ab 16 -16
oa:till_noon ab -17 17
ob:,_\xc2\xbf ab 22 -22
ob:believe ab 15 -15
ob:take ab 21 -21
other:@thanks ab 32 -32
other:la_ultima ab 36 -36
other:un ab 19 -19

among:estoy_en ab 18 -18
b1:on ab 16 -16
b:jk ab -17 17
oa:favor ab 35 -35
ob:lock_me ab 22 -22
other:fish_fry ab 26 -26

a:about ab -24 24
none:again ab 38 -38
oa0:porque ab 26 -26
other:#_si ab 20 -20
xb:one_but ab 17 -17

a:half_past ab 17 -17
a:more ab 22 -22
b0:them ab 16 -16
oa:voy ab -18 18
other:more ab 18 -18
other:the_middle ab 42 -42
other:your ab 33 -33

B:what ab 18 -18
a0:one ab -15 15
a:pt ab 41 -41
among:same_time ab 25 -25
b:tiene_para ab 20 -20
b:week_of ab 28 -28
oa0:does ab 18 -18
oa:about ab 33 -33
oa:if_that ab 23 -23
ob0:something ab 34 -34
ob:,_yes ab 22 -22
ob:be_there ab 29 -29
xa:of_those ab 19 -19

a0:tampoco ab 28 -28
among:he_is ab 16 -16
b1:ok ab -41 41
b:._mejor ab -21 21
me:@move_it ab 16 -16
ob:,_it ab 36 -36

B:same ab 28 -28
a:but_the ab 39 -39
k:ndp:middle ab 37 -37
me:#_minutes ab 15 -15
me:tiene ab 20 -20
me:ultima ab -32 32
oa1:misma ab 31 -31
ob0:around ab 29 -29
ob:not_a ab -30 30
other:^nah ab 17 -17
other:get ab -16 16
other:option ab 21 -21
xa1:las ab 19 -19

a:quedan ab 38 -38
among:by_noon ab -19 19
among:una ab 22 -22
me:@book_it ab -28 28
me:amor ab -31 31
me:drop ab -17 17
me:es_mi ab -39 39
ob0:take ab 43 -43
other:@date_# ab 21 -21
other:^@day ab 19 -19
other:dos_de ab 26 -26
other:with_him ab 28 -28

a:of_my ab 25 -25
oa1:mas ab 32 -32
oa:at_my ab -23 23
ob:._my ab -24 24
ob:sea_en ab -18 18

B:yes ab -20 20
a:do_. ab 29 -29
b1:all ab 27 -27
b:long ab 19 -19
me:ultima$ ab -29 29
me:works_for ab -22 22
ob:is_on ab 22 -22
other:,_we ab 35 -35

a0:salgo ab -16 16
among:me_to ab 17 -17
among:three_of ab 35 -35
b:my_advisor ab -22 22
b:otra_semana ab 27 -27
b:porque_el ab 18 -18
me:,_el ab -26 26
me:@day_tempranito ab -21 21
me:one_. ab -17 17
me:those_are ab 18 -18
none:at ab 25 -25
ob1:need ab 37 -37
ob:i_say ab -24 24
other:me_at ab 16 -16

B:instead ab 21 -21
a:depends ab 25 -25
a:taken ab 16 -16
b:and_it ab -15 15
me:before ab 21 -21
oa0:llego ab 38 -38
oa0:so ab -19 19
oa1:town ab -22 22
xb1:. ab 33 -33

a:if_you ab 23 -23
a:one_but ab 19 -19
b:at_your ab 21 -21
b:one_that ab 22 -22
b:preference ab -18 18
me:it_back ab 23 -23
me:perfect$ ab -30 30
oa:that_week ab -22 22
other:,_me ab 35 -35
other:domino ab 38 -38
other:morning ab 18 -18

a:is_nothing ab -21 21
ob:@price ab -19 19
ob:mejor_el ab 24 -24
other:got_anything ab 16 -16
other:one_lol ab -21 21

a:@relative_trabaja ab 29 -29
a:en_el ab 28 -28
among:que_sea ab -17 17
me:^last ab -19 19
me:so_i ab -32 32
ob:i_like ab 32 -32
other:fine_. ab 30 -30
other:the_@day ab 22 -22

k:dated~:first ab -33 33
me:any ab 22 -22
none:@hours ab 33 -33
ob:pongame ab 20 -20
other:do_# ab 29 -29
other:modo ab 37 -37

a0:$ ab -26 26
a:@pay ab 25 -25
a:conflicts ab 34 -34
b1:las ab 20 -20
b:entonces ab -37 37
ob:need_it ab 37 -37
ob:when_i ab -20 20
other:@price_me ab 18 -18
other:^let ab 20 -20

a:boss ab 23 -23
a:pero_si ab -23 23
b:ponme ab 33 -33
b:pues_el ab -17 17
oa:me_sirven ab -29 29
oa:of ab -16 16
ob:: ab 15 -15
ob:how ab 27 -27
other:#_not ab 23 -23
other:@day_because ab 33 -33
other:the_one ab 16 -16
other:ya_me ab -16 16

b:i_got ab 22 -22
b:was ab 24 -24
me:#_am ab -18 18
oa:me_@fetch ab 32 -32
ob1:we ab 22 -22

a0:recien ab 17 -17
among:segunda ab 24 -24
b:sea ab 19 -19
me:have_that ab 22 -22
ob:unless ab 30 -30
other:name_is ab 17 -17
other:never ab 17 -17

a:@date_, ab 19 -19
among:llega ab 20 -20
b0:but ab -15 15
b:si_puedo ab -19 19
b:truck ab 28 -28
me:be_there ab -27 27
me:morning ab 17 -17
me:see_if ab 38 -38
none:latest ab -20 20
none:semana$ ab 33 -33
other:say ab 47 -47

B:@fetch ab 19 -19
a:no_, ab 41 -41
among:,_no ab 23 -23
me:available ab -20 20
oa:,_en ab 42 -42
oa:jk ab -28 28
oa:listo ab 19 -19
ob1:which ab 27 -27
ob:dia ab 22 -22
ob:fine ab 49 -49
other:lady ab 23 -23
other:to_say ab 24 -24

a:is_perfect ab -26 26
a:not_have ab -15 15
a:oclock_. ab -32 32
among:all_# ab 41 -41
b:is_to ab 26 -26
me:pues_el ab -28 28
me:say_@day ab -26 26
ob:after_. ab 16 -16
other:hago ab 21 -21

a:available ab -20 20
a:it_would ab 21 -21
a:perdon ab 23 -23
b:digo ab -25 25
b:got_a ab 29 -29
b:queda ab -25 25
b:yea ab -34 34
oa:@vehicle ab -24 24
oa:es_por ab 23 -23
xa:instead_, ab 17 -17

B:has ab -36 36
a0:not ab 29 -29
a0:sounds ab -15 15
b:after_the ab 20 -20
xa:,_same ab 17 -17

B:works ab 23 -23
a:and_the ab 21 -21
a:del ab 32 -32
b1:entonces ab -34 34
me:#_not ab 18 -18
me:but_i ab -29 29
none:that$ ab 28 -28
oa:misma_hora ab 22 -22
ob:nomas ab 35 -35
other:@stop ab 25 -25
other:oclock$ ab 43 -43

a:get_my ab 30 -30
b:does_not ab 17 -17
me:._what ab -19 19
oa1:when ab -20 20
oa:my ab -16 16
oa:name_is ab 17 -17
ob1:el ab 40 -40
ob:can_you ab 31 -31
other:@person ab 23 -23
other:night_and ab 25 -25

a:primeras ab 23 -23
a:time ab 19 -19
among:you_got ab 26 -26
b:,_asi ab -21 21
me:can_we ab 29 -29
me:either ab 30 -30
me:right_? ab -28 28
oa:es_cuando ab 16 -16
oa:esta_bien ab 29 -29
ob:nene ab 29 -29

among:with ab -17 17
none:dan ab 33 -33
none:see_if ab 34 -34
ob:if_you ab 20 -20
ob:say_the ab 19 -19
other:ok ab 58 -58
xa:de_la ab -15 15
xb:did ab 37 -37

b:._give ab -24 24
b:said_the ab 28 -28
none:@howmuch ab 48 -48
ob:good_, ab 22 -22
ob:quedo ab 19 -19
other:digo_el ab 29 -29
other:same ab 29 -29

a:si_puedo ab -28 28
me:but_@day ab -20 20
me:semana_del ab 28 -28
ob:hora_que ab 23 -23
other:ultima$ ab 25 -25

among:good_but ab 32 -32
b:el ab -17 17
none:dejeme ab 43 -43
oa:in_town ab -19 19
other:noche ab 20 -20

a:,_a ab -21 21
a:bien ab -28 28
among:days$ ab -17 17
me:ninguna ab 38 -38
ob1:sea ab -17 17
other:#_es ab 17 -17
xb:can_you ab 25 -25

a:@stop ab 24 -24
me:^dos ab -27 27
none:sooner$ ab 24 -24
oa0:than ab 27 -27
other:@date_of ab 17 -17
other:del_medio ab 41 -41

a:game ab 20 -20
among:._either ab 18 -18
among:misma ab 26 -26
among:no_alcanzo ab 15 -15
b:y_el ab 25 -25
oa:tampoco ab -27 27
other:means ab 25 -25

a:@year ab 34 -34
a:we_are ab 17 -17
b:so_i ab -21 21
me:first_of ab -17 17
me:the_other ab 35 -35
none:en_@date ab 48 -48
other:am_off ab 16 -16
other:tulsa ab 17 -17
xa0:through ab -17 17

among:no_a ab 16 -16
none:mornings_, ab 19 -19
oa:better_for ab 30 -30
oa:pero_a ab 38 -38
ob:not_work ab 21 -21
other:first_of ab 26 -26
other:you_pick ab -21 21

among:better ab -15 15
among:i_must ab 17 -17
me:but_the ab 42 -42
none:al ab 27 -27
oa:._they ab 16 -16
oa:misma ab 38 -38
xb:but_can ab 23 -23

a1:confirmed ab -28 28
a:not_going ab 31 -31
among:#_but ab -15 15
b:no_to ab 45 -45
none:de_esa ab 24 -24
oa:an ab 17 -17
ob:day_before ab -18 18
other:._@day ab 25 -25
other:or_# ab 21 -21

a:toda ab 25 -25
me:option ab -28 28
me:por_favor ab -43 43
none:eso ab 35 -35
oa1:porque ab -18 18
oa:week ab -28 28
ob:with_my ab 20 -20
other:@day_so ab 58 -58
other:^that ab 31 -31
other:for_me ab 19 -19

B:shop ab 28 -28
b:ay_no ab 20 -20
me:any_of ab 21 -21
me:be_the ab 20 -20
none:fine ab 16 -16
none:those_. ab 24 -24
oa:conflicts_with ab -30 30
oa:loca ab -23 23
ob:entonces_el ab 38 -38
ob:ser ab 15 -15
other:^could ab 18 -18
other:^cualquiera ab -21 21

among:^ay ab -15 15
b:@year ab -19 19
none:i_get ab 37 -37

b1:is ab 44 -44
me:^not ab 30 -30
me:then_. ab 20 -20
oa:and_if ab 16 -16
oa:que_@insurer ab -22 22
other:no_can ab -21 21
other:nomas$ ab 26 -26
other:otro ab -22 22

a:the_@month ab 19 -19
b:night_so ab 22 -22
me:._yes ab -16 16
me:un ab -37 37
none:morning_one ab 50 -50
other:noon$ ab 17 -17

B:court ab 28 -28
b:anything ab 16 -16
b:dicho ab 33 -33
b:permiso ab -20 20
k:place~:last ab -41 41
me:!_! ab -20 20
me:@relative_says ab -28 28
me:^lock ab -19 19
me:quedan ab 19 -19
ob:,_es ab 22 -22
ob:bien ab -17 17
ob:none ab 29 -29
ob:of_these ab 28 -28
ob:sea ab -19 19
xb:day ab 17 -17

among:escuela ab 16 -16
me:ew ab -19 19
none:@body ab 25 -25
none:^ninguno ab 28 -28
other:^hmm ab 18 -18
other:media ab 35 -35
other:that_is ab 83 -83
xa:eso ab -20 20

me:@day_es ab -24 24
oa:oclock_. ab 26 -26
ob:cae ab -19 19
ob:week_. ab 26 -26
other:is_on ab 20 -20
other:juego_domino ab 38 -38
other:though ab 24 -24

among:la_segunda ab 24 -24
among:last_time ab -17 17
b:none_of ab 25 -25
oa:\xc2\xbf ab 32 -32

a0:? ab 17 -17
among:have_# ab 18 -18
me:not_that ab 25 -25
me:past$ ab 26 -26
oa0:away ab 17 -17
oa:stay ab 20 -20
other:what ab 48 -48

a:@move_it ab 15 -15
a:cumple_de ab 18 -18
a:if_that ab -28 28
among:tengo_que ab -18 18
b:will ab -17 17
me:hour$ ab 33 -33
me:tiene_algo ab 28 -28
oa:,_dios ab -23 23
ob:which_is ab 31 -31
other:go ab 33 -33

b:have_that ab 22 -22
me:._and ab -17 17
ob:._give ab 35 -35
ob:quiero ab 22 -22
other:runs ab 22 -22
other:would_rather ab 18 -18

b:. ab -41 41
b:i_come ab 18 -18
me:que_la ab 25 -25
me:whichever ab -15 15
none:hora ab 55 -55
ob:@relative_. ab 25 -25
ob:@relative_can ab 24 -24
ob:bueno ab 19 -19
other:@relative_y ab 26 -26
other:except ab 21 -21
other:first$ ab 56 -56
other:like ab 37 -37
xb:all ab 22 -22

b:ni_la ab 30 -30
b:you_said ab -17 17
me:not_the ab 37 -37
oa:tengo_quien ab 20 -20
ob1:@vehicle ab 27 -27
ob:y_si ab -19 19
other:el_tres ab 21 -21
other:oh ab 20 -20

a:till ab 23 -23
among:sorry ab -16 16
b:could ab 18 -18
b:so_it ab -23 23
none:^can ab 21 -21
ob:down ab 17 -17
ob:the_week ab 19 -19
other:@day_# ab 84 -84
other:one_on ab 29 -29

a0:available ab -17 17
b:fue ab 40 -40
b:ninguna ab 39 -39
me:^ninguna ab 21 -21
oa:,_please ab 24 -24
oa:home_from ab -18 18
other:jaja ab 30 -30

a:called ab -27 27
a:not_work ab 19 -19
a:yet ab -24 24
among:con_mi ab 35 -35
among:que_tengo ab 17 -17
b:guess ab -30 30
b:says_take ab -24 24
ob:but ab 27 -27
ob:me_down ab 24 -24
other:,_either ab -21 21
other:._they ab 18 -18
other:every ab 26 -26

B:ew ab -19 19
a:jk ab 33 -33
among:last$ ab -24 24
b0:than ab 25 -25
b:leaves ab -25 25
b:not_. ab -24 24
b:pues_la ab -15 15
b:that_day ab -19 19
oa:either_of ab -18 18
oa:who ab -18 18
ob:._you ab 30 -30
other:on$ ab 22 -22
other:till_# ab -17 17
other:\xf0\x9f\x99\x8c ab 20 -20
other:\xf0\x9f\x99\x8c$ ab 20 -20

a:can_i ab 20 -20
a:for_the ab 15 -15
b:dale_, ab -16 16
b:mejor_la ab -15 15
none:una ab 20 -20
other:da ab 43 -43
other:so_that ab 28 -28
xb:. ab 35 -35

a1:las ab -19 19
among:three_. ab 28 -28
me:despues ab 35 -35
me:is_perfect ab -18 18
ob:( ab -18 18
ob:get_off ab -17 17

a1:same ab 21 -21
a:domino ab 22 -22
among:@date_, ab -18 18
oa:to_the ab 23 -23
ob:de_mi ab 42 -42
other:@relative_@day ab 21 -21

a0:and ab 24 -24
a:?_no ab 17 -17
among:see ab 15 -15
b:digo_el ab -15 15
me:say ab -22 22
oa:._either ab 16 -16
ob1:home ab 21 -21
other:@day_only ab 20 -20
other:^esta ab 16 -16
other:listo ab 20 -20
other:me_sirve ab -17 17

b:no_a ab 37 -37
me:am_at ab 26 -26
me:mediodia ab 27 -27
none:any_other ab 31 -31
oa0:of ab 24 -24
oa:queda_bien ab 25 -25
other:?_? ab -15 15
other:pero_el ab 27 -27
xb:what_about ab 15 -15

me:me_quedo ab -22 22
oa0:ando ab -15 15
oa:pregunto ab 24 -24
ob:._do ab 30 -30
ob:._mejor ab 31 -31

B:might ab 18 -18
a:._ay ab 23 -23
a:guy ab 17 -17
a:otra_de ab 18 -18
among:quedo_con ab 22 -22
b:i_would ab -19 19
me:all ab 15 -15
oa:can_leave ab 24 -24
other:when_i ab 31 -31

a:but_in ab 18 -18
among:is_out ab 24 -24
b:see_the ab 24 -24
b:the_same ab 21 -21
me:#_the ab 26 -26
none:? ab 98 -98
other:# ab 25 -25

a:there ab -33 33
among:and_@day ab 18 -18
among:la_escuela ab 15 -15
me:about_@day ab 29 -29
oa:hold ab -16 16
ob:menos ab -30 30
other:,_# ab 19 -19
other:perfecto ab 18 -18
other:which_one ab -16 16
xb1:? ab 18 -18

a:my_anniversary ab 19 -19
among:no$ ab 22 -22
me:ese ab -32 32
oa1:del ab 20 -20
oa1:favor ab 33 -33
ob:._make ab 19 -19
other:@place ab 30 -30

none:@day_? ab 24 -24
none:horas ab 26 -26
oa:yes_to ab -21 21
ob:up_at ab -15 15
other:to_# ab -20 20

a:lol ab 23 -23
b:can_take ab -15 15
b:ok_the ab -17 17
oa0:salgo ab 23 -23
ob:wanted ab -18 18
other:no ab -24 24

a1:prefiero ab -22 22
me:on$ ab -22 22
none:que_no ab -18 18
oa:pero_ella ab -15 15
other:til_the ab 16 -16

b:lock_me ab -19 19
me:apuntame ab -28 28
oa:._after ab 20 -20
oa:hasta ab -16 16
oa:wanted ab 22 -22
other:him ab 29 -29
xb:just ab 21 -21

a0:night ab 27 -27
b:not_that ab 27 -27
me:@call ab -40 40
oa:get_off ab 25 -25
other:best ab 17 -17

a0:instead ab 21 -21
b:is_my ab -30 30
b:por_favor ab 30 -30
b:un ab -31 31
me:me_and ab -22 22
me:the_ten ab -23 23
none:either ab 49 -49
oa1:lo ab 18 -18
other:got_any ab 21 -21

among:what_else ab 32 -32
b:mismo ab 17 -17
me:minutos ab 21 -21
oa:@stop ab 28 -28
oa:literally ab -25 25
xa:._any ab 22 -22

a:due ab 25 -25
b:( ab 24 -24
none:dia$ ab 26 -26
none:sorry ab 28 -28
other:be_home ab 15 -15
xb0:. ab 19 -19

a:tampoco ab 28 -28
a:viene ab 44 -44
among:@day_ni ab 21 -21
b0:since ab 36 -36
b:could_make ab 29 -29
b:days ab 18 -18
me:otras ab 20 -20
none:aviso ab 38 -38
other:primera$ ab 60 -60

a:asleep ab 18 -18
none:others_? ab 21 -21
oa0:ni ab -16 16
oa:i_@open ab -18 18
ob:you_can ab 17 -17
xb1:on ab 24 -24

a:._no ab 20 -20
among:@day_@date ab 26 -26
b:instead ab 34 -34
k:dated~:last ab 63 -63
oa:y_me ab 24 -24
other:elimination ab -22 22
other:yo ab 49 -49

a:ask ab 18 -18
among:,_not ab 22 -22
b:half_past ab -17 17
me:dale ab -30 30
me:misma ab 15 -15
none:did ab 42 -42
none:vos ab -28 28
none:what_about ab 37 -37
ob:they ab -18 18

ob:leaves ab 33 -33
other:cumple ab 19 -19
xb:vez ab 19 -19

a:._can ab 31 -31
a:hold ab -18 18
among:misma_hora ab 26 -26
b:en_vez ab 26 -26
me:@price_, ab -26 26
me:am_not ab 26 -26
oa:) ab -17 17
oa:available ab 24 -24
ob1:meeting ab 15 -15
other:^ew ab 23 -23
other:and_if ab 16 -16
other:it_to ab 25 -25
other:no_pues ab 21 -21
other:rather ab 20 -20
other:we_are ab 17 -17

B:between ab 30 -30
a:maybe ab 34 -34
me:carro ab -18 18
me:ideal ab -17 17
ob1:one ab -24 24
ob:does ab 17 -17
ob:gone ab -19 19

a:fine_, ab -18 18
among:#_are ab 20 -20
b:was_going ab 19 -19
me:ni ab -33 33
ob1:? ab 33 -33
ob1:dale ab 20 -20
ob:o_el ab 21 -21
other:la_tercera ab 47 -47
other:rest ab 17 -17
other:tiene ab 29 -29

me:antes$ ab -29 29
oa:is_ok ab 22 -22
ob0:de ab -19 19
other:este ab 25 -25
other:fourth ab 34 -34
other:instead ab 36 -36

among:#_@relative ab 15 -15
among:right$ ab 27 -27
b:ser ab 22 -22
me:,_i ab -21 21
none:muy ab 29 -29
oa0:home ab 30 -30
oa:antes_de ab 25 -25
other:a_# ab 24 -24
xb1:off ab 17 -17

a:and_can ab -22 22
a:anniversary ab 31 -31
a:are ab 20 -20
a:la_@relative ab 26 -26
b1:not ab 47 -47
b:asi ab -38 38
b:unless ab -18 18
me:#_asi ab 20 -20
none:^@howmuch ab 48 -48
none:if_you ab 24 -24
oa0:only ab 41 -41
oa:is_good ab 32 -32
ob1:leave ab 18 -18
ob:did ab 23 -23
ob:it_. ab 19 -19
other:las_nueve ab 15 -15
xb:despues_de ab 21 -21

a1:jk ab 33 -33
a:one_if ab -19 19
oa1:on ab 19 -19
ob:on_all ab 18 -18
other:segunda$ ab 40 -40

b:puedo_pero ab -23 23
me:temprano$ ab 23 -23
ob1:because ab 21 -21
ob:find ab 16 -16
other:day_and ab 15 -15
other:same_day ab 17 -17

among:not_do ab 30 -30
me:going_to ab -16 16
other:#_am ab 55 -55
other:fall ab 19 -19
other:tercera$ ab 29 -29

among:let_me ab 28 -28
b:either_of ab -22 22
b:wait_no ab -27 27
me:for_@day ab -26 26
me:quien ab 17 -17
ob0:ew ab -19 19
ob:despues ab 23 -23
other:@day_lol ab 21 -21
other:clases ab 20 -20

a:! ab -19 19
a:i_like ab 17 -17
a:they ab 37 -37
among:that_. ab -21 21
me:two_oclock ab -34 34
named1:no ab 63 -63
none:than ab 25 -25
oa:tengo_la ab -21 21
ob1:for ab 15 -15
ob:lock ab 22 -22
other:her ab 36 -36
other:no_good ab 18 -18

B:watch ab -17 17
a0:igual ab 19 -19
a:ahora ab 24 -24
among:two$ ab 45 -45
b:gone ab 19 -19
none:all_during ab 18 -18
none:week ab 29 -29
oa:i_guess ab 29 -29
ob0:is ab 24 -24
ob:cut ab 15 -15
other:,_i ab 65 -65

a:,_do ab -17 17
among:busy ab -16 16
b:how_long ab 22 -22
me:del_medio ab -19 19
me:favor$ ab -42 42
me:week_. ab 19 -19
none:^not ab 16 -16
ob:told_you ab -20 20
other:^uy ab 22 -22
other:el_que ab -17 17
other:that$ ab 27 -27
other:yes_to ab 33 -33

me:^middle ab -27 27
none:esa_semana ab 32 -32
oa:please_maam ab 26 -26
other:._yes ab 17 -17
other:mejor$ ab 19 -19
other:para ab 20 -20
xa:or ab 26 -26
xb:on ab 16 -16

a:listo ab -26 26
among:ask ab 25 -25
k:nd~:first ab -30 30
none:other ab 25 -25
oa1:will ab 37 -37
oa:ask ab 36 -36
xa:any_of ab 22 -22

b1:fine ab -31 31
b:will_be ab -30 30
oa:fine_, ab 37 -37
ob:bet ab 26 -26
ob:como_a ab -18 18
ob:man ab -23 23
other:but_i ab 24 -24
other:process ab -21 21
other:semana ab 19 -19

a0:esta ab -19 19
a:._she ab 21 -21
a:not_go ab 26 -26
a:of_been ab 21 -21
a:pero_es ab -16 16
among:pero_mas ab 32 -32
b0:guess ab -22 22
b:que_puedo ab -30 30
me:otra ab 15 -15
me:solo_si ab 17 -17
other:#_. ab -19 19
other:#_@hours ab 20 -20

me:later_? ab 18 -18
me:tienen ab -18 18
oa:work_but ab 16 -16

b1:hold ab -20 20
me:,_ese ab -27 27
none:@call ab 49 -49
oa0:tambien ab -28 28
other:@day_@visit ab 24 -24
other:^la ab 40 -40
other:can_bring ab 17 -17

B:than ab 34 -34
a:i_told ab -27 27
b:@ride ab -17 17
b:please_. ab -28 28
b:that_the ab -24 24
none:con ab 19 -19
none:none_of ab 19 -19
none:times ab 33 -33
oa:es_la ab -19 19
oa:que_hay ab -20 20
oa:someone ab 24 -24
ob1:before ab -22 22
other:de_@date ab 22 -22
other:favor$ ab 17 -17
other:would_sooner ab 17 -17

among:#_or ab -25 25
me:or_later ab 24 -24
none:el_que ab 20 -20
ob:is_not ab -24 24
ob:is_there ab 33 -33
other:._that ab -18 18
other:as_it ab 28 -28
other:bring ab 24 -24

= ab 29 -29
a1:possible ab 17 -17
a:duty ab 21 -21
me:,_same ab 18 -18
me:@price ab -29 29
me:listo ab -22 22
other:^two ab 22 -22
other:guy ab 19 -19

a:a_no ab 36 -36
a:conviene ab -21 21
b:till_noon ab -31 31
none:@date_is ab 26 -26
none:my_@move ab 18 -18
none:run ab 34 -34
ob1:in ab -16 16
ob:pero_a ab 22 -22
xb:so ab 30 -30

a:is_it ab -22 22
me:nueve ab -23 23
oa0:le ab -18 18
oa:@date_, ab -25 25
ob:gustaria ab 18 -18
other:^ya ab 35 -35

a:know ab 17 -17
b:and ab 24 -24
b:for_my ab 22 -22
me:muy_temprano ab 19 -19
me:pero ab 30 -30
oa1:@date ab 35 -35
ob:let_us ab 27 -27
other:love ab 16 -16
other:se_puede ab 24 -24

a:are_during ab 33 -33
a:copy ab -27 27
a:entonces_el ab 26 -26
b:._yes ab -20 20
me:^agarro ab -28 28
me:got_a ab -22 22
none:anything_else ab 25 -25
oa:have ab -18 18
other:^put ab 31 -31
other:esa ab 38 -38
other:works_for ab 19 -19

b1:when ab 18 -18
me:#_# ab -22 22
none:^uy ab 32 -32
none:one_of ab 49 -49
oa:,_my ab 19 -19
oa:is_nothing ab 31 -31
other:ok$ ab 20 -20
other:the_school ab 19 -19

a:la_otra ab 16 -16
among:be_better ab 26 -26
k:dated~ ab 45 -45
me:is_not ab 42 -42
me:one_would ab -22 22
me:pero_mas ab 19 -19
oa1:ok ab 23 -23
oa:,_@relative ab -21 21
oa:no_wait ab -19 19
other:@date_at ab 22 -22
xb:off_at ab 19 -19

a:._anything ab 24 -24
among:#_es ab 16 -16
none:thing ab 36 -36
oa:saying ab 27 -27
ob:will_do ab 23 -23
other:early$ ab 33 -33

a0:so ab 26 -26
b:not_in ab 53 -53
none:nah ab 37 -37
other:am_working ab 20 -20
other:third_is ab 19 -19

other:like_# ab 15 -15
other:my_@move ab 32 -32

B:negative ab -20 20
among:of_elimination ab 32 -32
b:could_you ab 19 -19
b:every ab -18 18
me:and_it ab -24 24
me:at_ten ab -28 28
oa:has ab -16 16
ob:my_advisor ab 26 -26
other:the_third ab 46 -46
xb:make ab 24 -24

B:@howmuch ab 23 -23
a1:will ab -22 22
among:after_# ab 23 -23
me:#_but ab -33 33
me:me$ ab -20 20
ob:que ab -21 21
other:payday ab 22 -22

a:be_out ab -20 20
a:my_advisor ab -15 15
me:@date_. ab -27 27
none:these ab 36 -36
ob:all ab 23 -23
ob:out ab -26 26

a:no_to ab 16 -16
oa0:going ab -16 16
oa:otherwise ab 27 -27
oa:that_one ab 38 -38
other:is_here ab 29 -29
xa:libre ab -24 24

B:si ab 16 -16
a:@drink ab 32 -32
among:for_# ab 16 -16
ob:make_that ab 22 -22
other:church ab 24 -24
other:third_one ab 36 -36

among:@day_a ab -18 18
b:too_. ab -29 29
me:see_you ab -16 16
none:quede ab 41 -41
ob:tampoco ab 31 -31
other:ay_no ab 21 -21
xb:can_i ab 28 -28

among:the_road ab 21 -21
b:i_know ab 19 -19
b:none ab 24 -24
other:others_are ab 31 -31
xb:going_to ab -18 18

a0:suits ab -25 25
a:salgo_a ab -15 15
b:something ab 22 -22
me:manana$ ab 15 -15
oa:voy_a ab -17 17
other:puedo_pero ab 18 -18
other:queda_bien ab 23 -23
other:so ab -19 19
other:so_@day ab 55 -55

a:good_with ab -17 17
among:@move_. ab 16 -16
among:si_puedo ab -22 22
b:de_en ab 27 -27
me:^@date ab -17 17
oa:._my ab 30 -30
other:that_day ab 46 -46
xb:semana_del ab 18 -18

a:pero_a ab 36 -36
a:ustedes ab 26 -26
me:@thanks$ ab -19 19
xa:if ab -24 24

B:meant ab 29 -29
a0:be ab 24 -24
a:something ab -18 18
among:out$ ab 17 -17
b:de_mi ab -20 20
me:@day_pero ab 39 -39
me:to_say ab -27 27
oa:roger ab 29 -29

a:@date_through ab 18 -18
a:@move ab 24 -24
a:actually ab 37 -37
among:@date_but ab 17 -17
me:works_, ab -25 25
none:no_. ab 32 -32
oa:@date_i ab 22 -22
oa:good_but ab 18 -18
other:libre ab 29 -29
other:needs ab 28 -28

a:y_el ab 31 -31
me:no ab 20 -20
none:no_se ab 45 -45
ob:o ab 20 -20
ob:too_. ab 38 -38
other:says ab 55 -55

a:,_can ab 17 -17
among:now ab 19 -19
b:,_she ab 22 -22
k:nhp:last ab -20 20
ob:# ab 29 -29
other:made ab 25 -25

a:recien ab 19 -19
b:is_ok ab -25 25
none:me_ask ab 30 -30
oa:despues ab 22 -22
other:^tengo ab 16 -16

a:me_sirve ab -25 25
b0:in ab 21 -21
b0:leaves ab -23 23
b:the_@call ab -20 20
oa:unless_it ab 30 -30
other:@day_morning ab 39 -39

B:@price ab -15 15
B:fuera ab 18 -18
me:si$ ab 22 -22
oa:ones ab -18 18
ob:._can ab 24 -24

among:^\xc2\xbf ab 30 -30
b1:@vehicle ab -26 26
b:@holiday ab -23 23
b:deme ab -15 15
b:out ab 36 -36
b:semana ab 34 -34
b:you ab 17 -17
me:and ab -17 17
ob:espera ab 37 -37
other:^con ab 24 -24
other:despierta ab 19 -19
other:ew_mornings ab 23 -23

b1:dale ab -26 26
b:otherwise ab 17 -17
none:following_week ab 35 -35
oa:one_with ab 20 -20
other:pero_mi ab 16 -16
other:the ab -16 16
xa0:@date ab 24 -24

a0:estoy ab 44 -44
a:would_have ab 34 -34
b:fine ab -39 39
none:^none ab 46 -46
oa:sirven ab -29 29
oa:you_pick ab -17 17
ob:, ab 16 -16
other:at_my ab 19 -19
other:that_@day ab 31 -31

b0:only ab 26 -26
k:ng:middle ab 57 -57
oa:nobody ab 17 -17
ob:right ab 27 -27
ob:the_@relative ab 34 -34
other:the_morning ab 17 -17
xb1:so ab 20 -20

a:is_when ab 38 -38
a:thing ab -18 18
among:not_# ab -22 22
among:the_@ride ab -16 16
b:perdon ab -17 17
me:antes ab 17 -17
me:not_@day ab 37 -37
none:otra ab 58 -58
oa:esta ab 22 -22
oa:than ab 22 -22
other:@day_not ab 19 -19
other:deja ab 17 -17

a0:day ab 21 -21
a0:horas ab 26 -26
among:one_of ab 26 -26
b0:got ab 24 -24
b:,_entonces ab -19 19
me:our ab -30 30
ob:so_yes ab 22 -22
other:@day_nomas ab 26 -26
other:day_so ab 20 -20
other:girl_@day ab 16 -16

a:noon ab 22 -22
among:@parking ab -18 18
other:boss ab 26 -26

a:me_, ab 16 -16
a:noon_? ab 33 -33
a:permiso ab -19 19
me:dos_me ab -38 38
me:tengo ab 32 -32
oa:still_there ab 35 -35
other:gets_in ab 21 -21
other:que_el ab 56 -56

B:ooh ab 16 -16
B:start ab -15 15
a1:como ab -16 16
b0:, ab -38 38
b:slept ab 18 -18
me:,_me ab 30 -30
ob0:not ab -31 31
other:@day_afternoon ab 34 -34
other:if_it ab 17 -17
other:quiero ab 23 -23
xb:pero ab 29 -29

a1:to ab 31 -31
a:emojiyes ab -25 25
none:antes ab 19 -19
oa:@clinician ab 19 -19
other:,_dios ab 19 -19
other:- ab -15 15

none:@visit ab 29 -29
ob:oclock ab -21 21
ob:you ab 19 -19
other:libre$ ab 20 -20
xa1:day ab 21 -21

a0:dias ab 24 -24
a:no_a ab 24 -24
a:puede_? ab 19 -19
a:verdad_? ab -25 25
a:y_la ab 18 -18
b1:@ride ab -18 18
b:la_semana ab 17 -17
b:vez_del ab 16 -16
me:out ab 22 -22
me:till ab 34 -34
oa:hasta_las ab -26 26
ob1:at ab 17 -17
other:#_you ab 31 -31
other:ir ab 17 -17
other:start ab 17 -17
other:when ab 20 -20
other:you_said ab 18 -18

b:es_muy ab 29 -29
me:mi_@relative ab 16 -16
none:week_after ab 54 -54

B:@door ab 15 -15
among:out_@day ab 17 -17
b1:before ab 18 -18
me:first_available ab -17 17
me:hora ab 18 -18
me:se_puede ab 20 -20
me:what_the ab 32 -32

a:out_of ab -20 20
a:send ab -22 22
among:^las ab 20 -20
among:mismo ab 44 -44
me:hay_algo ab 16 -16
me:is_when ab 25 -25
me:media_, ab -23 23
none:mas_tiene ab 26 -26
oa0:opcion ab 18 -18
other:o_la ab 17 -17

a:work ab 20 -20
among:^they ab 15 -15
among:others ab 36 -36
among:usted ab 15 -15
b:cualquiera ab 17 -17
b:do_the ab -16 16
b:now ab 19 -19
me:either_of ab 23 -23

a1:@date ab -30 30
a:home_from ab 22 -22
a:one_you ab -26 26
a:yes_. ab -20 20
b1:y ab 32 -32
k:dated~:middle ab 27 -27
me:name_is ab -23 23
me:same ab 16 -16
me:\xc2\xbf_no ab 16 -16
none:there$ ab -19 19
ob:preference ab 34 -34
other:maybe ab 27 -27

B:hearing ab 31 -31
b:bien ab 24 -24
me:^tiene ab 28 -28
me:\xf0\x9f\x99\x8c$ ab -19 19
none:all ab 15 -15
none:cual_me ab 15 -15
none:otros ab 25 -25
oa0:tempranito ab 19 -19
oa:at_work ab 23 -23
oa:pero_me ab -21 21
other:tres$ ab 26 -26
xa0:? ab 18 -18
xa1:it ab 26 -26

a0:, ab -25 25
a:me_cae ab -35 35
among:@day ab 17 -17
me:not_have ab -19 19
none:@date_# ab 31 -31
none:nomas ab 28 -28
none:whole ab 35 -35
other:?_my ab 17 -17
other:los_tres ab 15 -15
other:que_@fetch ab 20 -20
other:too_soon ab 16 -16

a:and ab 21 -21
a:at_my ab 18 -18
me:cual ab 33 -33
none:something_in ab 41 -41
oa:i_think ab 17 -17
other:ten_oclock ab 20 -20

b:i_said ab 35 -35
b:wanted ab 22 -22
k:last4 ab -38 38
ob:not_make ab -20 20
ob:off ab 18 -18
other:when_the ab 25 -25

a0:! ab -25 25
a1:free ab -23 23
among:is_there ab 39 -39
me:esos ab 21 -21
none:._@day ab 21 -21
oa0:$ ab 29 -29
oa:cumple ab -16 16
oa:game ab 15 -15
ob:time ab 31 -31

among:pick ab -18 18
b:is_a ab -20 20
oa1:bien ab 28 -28
oa:guy ab -20 20
oa:would_of ab -19 19
ob:is_ok ab 24 -24
ob:mejor ab 30 -30

a0:ok ab -26 26
a0:pero ab 45 -45
a:all_right ab -34 34
b:not_make ab 18 -18
me:with_my ab -24 24
oa:but_at ab 16 -16
oa:depends ab 35 -35
oa:would_have ab -26 26

a:is_good ab -33 33
a:y ab 17 -17
b0:choice ab -38 38
b:choice ab -37 37
me:._@day ab -20 20
me:day ab 18 -18
oa:me ab -17 17
ob:puedo ab 18 -18
other:@day_would ab 27 -27
other:de_dia ab 26 -26
other:favor ab 40 -40

among:of_these ab 23 -23
b:us ab -20 20
me:minutes ab 15 -15
none:manana_no ab -30 30
oa:man ab 25 -25
ob:is_a ab 16 -16
ob:us ab 44 -44

me:anything ab 38 -38
me:leaves ab -18 18
none:que_otros ab 19 -19
ob1:not ab -23 23
ob:@howmuch ab 29 -29
ob:el_del ab 31 -31
ob:wait ab 18 -18
other:down$ ab 15 -15
other:nah ab 17 -17
other:work_for ab -17 17

B:way ab 17 -17
a0:primeras ab 23 -23
a:perfect ab -18 18
b0:mismo ab 22 -22
me:me_at ab 21 -21
me:menos ab 51 -51
none:new_@year ab 32 -32
other:@relative_says ab 37 -37
other:que_@insurer ab 16 -16

a:bad ab 19 -19
a:the_same ab -19 19
me:^ya ab -35 35
none:si ab 67 -67
oa1:wait ab -16 16
other:._my ab 29 -29
other:de_mi ab 33 -33
other:one_. ab 20 -20

me:on_@day ab 15 -15
none:dura_la ab 23 -23
oa:ahi ab 24 -24
other:i_told ab 24 -24
xa0:a ab 26 -26

among:en_vez ab 24 -24
b:,_in ab 33 -33
b:@price_, ab -20 20
b:have_to ab -21 21
b:not_do ab 53 -53
me:not_# ab 27 -27
ob:do_. ab -15 15
other:el_@day ab 19 -19

a:a ab 22 -22
b:@relative_. ab -19 19
b:libre ab -23 23
me:^anything ab 41 -41
me:^that ab -20 20
me:cual_era ab 26 -26
oa:@date_right ab -15 15
other:otras_dos ab 23 -23
other:picked ab 16 -16
other:say_@day ab 37 -37

a0:llego ab -31 31
b:see ab 38 -38
me:^cualquiera ab 27 -27
me:to_my ab -16 16
oa:con_el ab -27 27
ob:hora ab 43 -43
other:@fetch ab -18 18

a:the_furnace ab 21 -21
b:@date_and ab 24 -24
oa1:prefiero ab 19 -19
ob0:since ab 26 -26
ob:wait_no ab 37 -37
other:but_my ab 19 -19
other:nine_thirty ab 29 -29
xa0:al ab 23 -23

a:day_but ab 27 -27
a:took ab 26 -26
b:right ab -28 28
oa1:los ab 28 -28
ob:ya_la ab -21 21
other:,_do ab 17 -17
other:either_@day ab 28 -28
other:era ab 21 -21
other:negative ab 25 -25

a:but ab 20 -20
a:con_mi ab 18 -18
a:no_puedo ab 27 -27
b:is_in ab -29 29
me:tengo_que ab 24 -24
other:^ni ab -32 32
other:long ab 21 -21

a1:town ab 15 -15
among:leaves ab 30 -30
among:think ab 17 -17
b0:muy ab 41 -41
b:,_pero ab 15 -15
b:otros ab 23 -23
me:that_@day ab 19 -19
oa0:! ab 33 -33

a0:@hours ab 33 -33
a:past ab 32 -32
a:que_se ab 17 -17
among:can_come ab -21 21
b:bring ab 31 -31
b:muy ab 52 -52
me:next ab 23 -23
none:brb ab 39 -39
oa:y_no ab 27 -27
other:i_got ab 26 -26
other:one ab -16 16
other:si_me ab 32 -32
xb:pero_a ab 18 -18

a1:ok ab -24 24
a:i_got ab 19 -19
a:none ab 24 -24
b:is_there ab 24 -24
b:you_can ab 18 -18
me:dia ab -42 42
me:oclock$ ab -25 25
me:second$ ab -35 35
ob:court ab 18 -18

me:#_el ab 17 -17
me:need ab 16 -16
me:one_you ab -16 16
oa1:free ab 18 -18
oa:please_, ab 34 -34
oa:so_that ab 32 -32
ob:@day_. ab 39 -39
other:@book_it ab 18 -18
other:@relative_is ab 30 -30
other:kindly ab 29 -29
other:that_leaves ab -20 20
other:to_early ab 24 -24

B:rent ab -19 19
a1:better ab -21 21
among:last_@day ab 29 -29
b:llega ab 20 -20
me:days ab 17 -17
none:can_we ab 25 -25
none:time ab 20 -20

a:me_@fetch ab -37 37
among:any ab 22 -22
b:only ab 29 -29
me:cae ab -19 19
me:y_ya ab -25 25
oa0:ones ab -19 19
ob:,_so ab 29 -29

a1:you ab -22 22
among:but_# ab 18 -18
oa:nada ab 41 -41
other:is_good ab 44 -44
other:of_those ab 44 -44

among:got_others ab 20 -20
k:place~:first ab 17 -17
none:else$ ab 35 -35
oa:for_my ab 19 -19
other:@date_i ab 37 -37

b:sirve ab -21 21
me:^any ab 21 -21
me:la_manana ab 26 -26
me:over ab 30 -30
me:trabaja ab 27 -27
oa:is_no ab 17 -17
oa:unless ab 25 -25
ob:tambien ab 27 -27
other:instead$ ab 16 -16

B:@hours ab -19 19
a:hay ab 36 -36
a:much ab -18 18
a:otro ab 24 -24
among:horas ab 27 -27
me:#_por ab -26 26
ob:that_day ab 23 -23

a:can_not ab 29 -29
among:otros ab 23 -23
b:ok ab -25 25
oa0:it ab 75 -75
other:#_days ab 18 -18
other:minutes ab 20 -20
xa:those ab 19 -19

b:please_, ab 19 -19
b:take ab -19 19
me:#_to ab 39 -39
none:^nothing ab 33 -33
none:am ab 23 -23
oa1:out ab -15 15
other:long_as ab 18 -18

B:again ab -23 23
a:de ab 21 -21
a:i_say ab -25 25
a:it_is ab -15 15
a:le_pregunto ab 20 -20
a:make_it ab 33 -33
among:these_three ab 24 -24
me:@day_the ab 17 -17
me:not ab 48 -48
none:._any ab 21 -21
none:just ab 56 -56
ob:._put ab 35 -35
other:better$ ab 20 -20
other:listed ab 16 -16

a:can_we ab 21 -21
me:queda_bien ab -30 30
none:long ab 33 -33
oa:asleep ab -25 25
oa:tendria_que ab -20 20
other:#_works ab 27 -27
other:got_a ab 36 -36
other:too_, ab 34 -34
xb:la_semana ab 18 -18

b0:something ab 17 -17
b:day_as ab 23 -23
b:si_el ab 33 -33
me:^would ab 24 -24
me:los ab 16 -16
none:after ab 15 -15
other:confirmo ab 16 -16
other:cualquiera_menos ab -31 31
other:rather_not ab 16 -16
xb:after_the ab 20 -20

a1:but ab 31 -31
among:ser ab 21 -21
me:girl ab -37 37
oa0:yes ab 33 -33

a:@relative_just ab 18 -18
a:find ab 20 -20
b:una ab 28 -28
none:el_@day ab 44 -44
ob:week_of ab 17 -17
other:light ab 16 -16
other:tendria ab 17 -17

a:at_noon ab -22 22
me:^no ab 21 -21
me:pregunto_a ab 19 -19
none:anything ab 23 -23
other:said_@day ab 20 -20
other:second$ ab 36 -36
other:week_of ab 17 -17

B:last ab 17 -17
a:@date_at ab -15 15
b0:your ab -24 24
none:^how ab 30 -30
oa1:@thanks ab 30 -30
ob:make_it ab 47 -47
other:o_@day ab 20 -20

a:are_ok ab 18 -18
none:are_the ab 30 -30
oa:comes ab -29 29
ob:rather ab 17 -17
other:day_i ab 29 -29
other:es_mi ab 24 -24
other:tell ab 30 -30

a1:wait ab 17 -17
a:ones ab 63 -63
b1:menos ab 19 -19
b:any ab 16 -16
b:time ab 24 -24
me:ese_mismo ab -15 15
me:oclock ab -17 17
me:yo ab -24 24
oa1:ahi ab 16 -16
ob:mismo ab 16 -16
ob:out_, ab -16 16
other:available ab 24 -24
other:hasta_las ab 30 -30
other:y_yo ab 20 -20

a1:fine ab -19 19
a:nap ab 21 -21
b:on_@date ab -19 19
b:with_the ab -21 21
me:con_la ab -27 27
me:la_ultima ab -32 32
me:pero_a ab 27 -27
none:nothing ab 38 -38
ob0:those ab -20 20
other:^is ab 39 -39
other:le_pregunto ab 17 -17

b0:next ab 24 -24
b:,_and ab 21 -21
me:._the ab 20 -20
me:ahi ab -18 18
me:one_and ab 16 -16
none:them_work ab 21 -21
oa:away ab 17 -17
ob1:give ab 31 -31
other:@day_? ab 57 -57

b0:ok ab -26 26
b0:with ab -31 31
b:otras ab 22 -22
me:con_mi ab 17 -17
me:somebody ab -16 16
oa1:perfecto ab 22 -22
oa:pero ab -23 23
other:#_ya ab 32 -32
other:@date_one ab 42 -42
other:dale ab 20 -20
other:middle_one ab 50 -50
other:no_. ab 22 -22
other:todavia ab 27 -27

a:but_could ab -17 17
me:of_@date ab 23 -23
none:pick ab -16 16
oa:antes ab 28 -28
other:._wait ab 22 -22
other:me_@day ab 17 -17
other:o ab 48 -48

a1:cae ab -35 35
a:do_the ab -19 19
among:class ab 19 -19
b1:had ab 15 -15
me:modo ab -22 22
oa:anniversary ab -18 18
oa:so ab -22 22
ob:about_the ab 33 -33
ob:asi_que ab 36 -36
other:la_@relative ab 29 -29

b:fall ab 34 -34
me:,_que ab -25 25
other:@day_hay ab 22 -22
other:fish ab 27 -27

a:dentista ab 19 -19
a:sure ab -16 16
among:._anything ab 32 -32
among:@day_verdad ab 15 -15
b:@day_so ab -24 24
me:semana_, ab 27 -27
none:@clinician$ ab 55 -55
none:ver ab 41 -41
ob0:i ab 18 -18
other:#_? ab 48 -48
other:#_work ab 24 -24
other:day_is ab -18 18

a0:please ab -18 18
a:already ab 19 -19
among:i_can ab -17 17
among:last_two ab 26 -26
me:esta_perfecto ab -26 26
me:will_do ab -28 28
me:will_not ab 17 -17
none:what_else ab 54 -54
ob:supposed ab 24 -24
other:sea ab 43 -43

among:sea ab -17 17
b:mejor ab -30 30
me:ser ab 18 -18
none:till_the ab 30 -30

a:o_el ab 19 -19
among:and_no ab 27 -27
b:not ab 41 -41
ob:good ab 19 -19
xa1:si ab -16 16

a:me_da ab 48 -48
among:#_o ab 24 -24
b:brunch ab -26 26
b:\xc2\xbf_y ab 15 -15
me:but_not ab 36 -36
me:no_tendra ab 30 -30
none:esta ab 18 -18
none:following ab 43 -43
none:new ab 32 -32
none:vez ab 19 -19
other:,_ese ab 29 -29
other:you_have ab 20 -20
xa:of ab 30 -30

a1:sirve ab -25 25
a:pero_me ab 32 -32
among:ando ab 15 -15
among:ya_me ab 21 -21
me:something ab 21 -21
me:to_@drive ab -17 17
ob:fuera ab 16 -16
ob:los ab -22 22
other:#_a ab 16 -16
other:in ab -19 19
other:too ab 28 -28
xa0:is ab 15 -15
xb:instead_of ab 20 -20

me:trabajo ab 27 -27
none:uy ab 32 -32
other:is_all ab 20 -20
other:los_@day ab 19 -19
other:no_le ab 33 -33
xb:us ab 16 -16

a:no_porque ab 23 -23
b1:es ab 18 -18
b:,_but ab -20 20
me:,_it ab -16 16
me:am$ ab -29 29
none:pregunto_a ab 18 -18
none:those_, ab -21 21
oa:that_day ab 23 -23
other:clear ab 15 -15
other:jaja_. ab 21 -21

a1:se ab 20 -20
me:opcion_# ab -20 20
ob:can_do ab -24 24
other:who ab 38 -38

b0:. ab -52 52
b0:tan ab 15 -15
b:pushed_to ab 24 -24
none:digo$ ab 37 -37
ob:pick ab 27 -27
other:three_will ab 19 -19

B:@late ab 34 -34
B:if ab -25 25
a:girl ab -22 22
a:is_ok ab -21 21
a:lol_so ab 17 -17
none:trabajo$ ab 26 -26
oa0:trabajo ab -19 19
ob0:that ab 19 -19
other:@day_either ab -25 25
other:have_@day ab -21 21
other:lol_so ab 24 -24

a0:up ab -19 19
me:@day_one ab 20 -20
none:than_that ab 16 -16

a1:corte ab 20 -20
a:lady ab 21 -21
b:of_those ab 21 -21
me:is_good ab -32 32
oa0:nomas ab 36 -36
ob:maybe ab 31 -31

a:._what ab 33 -33
none:when ab 51 -51
other:,_my ab 37 -37
other:@day_ni ab -29 29
other:@fetch$ ab 27 -27
other:una ab 45 -45
xa:no_tienen ab 17 -17

a1:like ab 30 -30
a:tengo_que ab 29 -29
among:do_you ab 22 -22
among:you_pick ab -16 16
b0:from ab 33 -33
me:but_it ab 18 -18
me:ni_modo ab -22 22
me:no_me ab 27 -27
oa1:good ab 33 -33
other:si_mi ab 16 -16

B:we ab -18 18
a:on_my ab 19 -19
a:prefiero ab -22 22
a:there_is ab -20 20
me:too_, ab -23 23
none:anything_the ab 36 -36
ob1:til ab 34 -34
other:^i ab 25 -25
other:of_these ab 42 -42

B:es ab -24 24
a:ay_no ab 23 -23
among:not_@day ab 19 -19
among:not_get ab 17 -17
b:,_same ab 17 -17
b:pero_a ab 45 -45
me:later_than ab 17 -17

B:era ab -17 17
among:^he ab 30 -30
among:than_# ab 32 -32
b0:puedo ab 16 -16
b:antes ab 46 -46
other:pushed_to ab 19 -19
other:uno ab -18 18

among:process ab 32 -32
b:menos ab 51 -51
me:middle_one ab -15 15
oa0:@relative ab 17 -17
oa:car ab 25 -25
oa:si ab 29 -29
other:@day_i ab -16 16
other:@relative_que ab 22 -22
other:has_the ab 44 -44
other:so_i ab 33 -33
xb:be_there ab -17 17
xb:but_at ab 21 -21

b0:@relative ab 36 -36
b1:vez ab 16 -16
b:one_on ab -16 16
me:#_esta ab -24 24
oa:!_! ab 28 -28
oa:if_my ab 15 -15
oa:pagan ab -16 16
oa:there_is ab 16 -16
other:drop ab 23 -23
xb:mejor ab 32 -32

a:otra ab 22 -22
among:pick$ ab -25 25
b:out_, ab 19 -19
me:want ab -23 23
oa:puedo ab -23 23
ob0:more ab 21 -21
ob:nothing ab 18 -18
ob:you_have ab 29 -29
other:dios$ ab 18 -18

a:@open ab -16 16
me:you_had ab 21 -21
none:early ab 25 -25
oa:pero_el ab -16 16
oa:tengo ab -28 28
ob:,_mejor ab 25 -25
other:and_my ab -17 17

b:got_something ab 18 -18
none:nothing_there ab 25 -25
none:para_@date ab 16 -16
ob:llego ab 23 -23
ob:numero ab 24 -24

B:ese ab 16 -16
a:and_she ab 24 -24
me:lol ab 25 -25
oa:trabajo_, ab -32 32
other:^lock ab 22 -22

a:number ab 20 -20
b1:the ab 34 -34
b:soon ab -17 17
me:so_no ab 20 -20
none:@drive$ ab 24 -24
none:this ab 60 -60
oa0:ese ab 27 -27
oa:,_do ab 15 -15
oa:gone ab 25 -25
ob:my_@move ab 19 -19
ob:would_rather ab 17 -17
other:cae ab -19 19

among:@holiday ab -16 16
b:do_you ab 15 -15
me:number_# ab 18 -18
me:that_morning ab 21 -21
me:the_fourth ab -25 25
oa1:! ab 34 -34
oa:estare ab 16 -16
oa:la_@relative ab -21 21
ob:lol ab 19 -19
other:,_es ab 18 -18

a1:@relative ab 46 -46
me:but_# ab 29 -29
me:menos_la ab 37 -37
me:us_go ab -22 22
oa:?_no ab -27 27

a0:she ab -17 17
a:el_@vehicle ab 28 -28
b:despues_de ab 16 -16
b:oclock_, ab 24 -24
me:@call_me ab -26 26
me:ten ab -18 18
oa:._@thanks ab 26 -26
other:@day_in ab 26 -26

a:!_! ab -19 19
a:one_of ab 28 -28
b:at_work ab 21 -21
me:@insurer ab -28 28
none:get_back ab 15 -15
oa:clases ab -23 23
ob1:esa ab 22 -22
other:@day_do ab 17 -17

b:those_days ab 20 -20
k:day:last ab -53 53
oa:confirmado ab 22 -22
other:eye ab 17 -17

a:away ab 17 -17
b:possible ab 23 -23
b:que_no ab 25 -25
ob:bday ab 18 -18
other:@thanks$ ab 18 -18
xa:get ab 16 -16
xa:same ab 19 -19

me:^simon ab -30 30
me:can ab 15 -15
oa:a_y ab 18 -18
oa:too ab -31 31

a0:. ab -22 22
a:? ab 16 -16
b:lock ab -25 25
me:one_please ab -34 34
oa:dear ab 17 -17
oa:us ab -17 17
ob:before ab -18 18
ob:do_not ab -16 16
other:mejor_la ab 16 -16
other:name ab 17 -17

a0:si ab -19 19
none:#_que ab 18 -18
none:to_be ab 16 -16
other:be_@day ab 19 -19
other:works ab 65 -65

b0:al ab -21 21
b:as_the ab 21 -21
none:and_i ab 31 -31
none:ask ab 48 -48
other:#_de ab 22 -22
other:^si ab 28 -28

a0:all ab 19 -19
a1:or ab 36 -36
a:tonight ab 16 -16
among:#_mi ab 19 -19
b:@relative_dice ab 23 -23
b:i_want ab -28 28
me:#_and ab 17 -17
oa0:esta ab 35 -35
oa:is_my ab -28 28

b:day_. ab -29 29
me:@day_. ab -16 16
me:primero_de ab -27 27
me:than ab 25 -25
me:works_but ab 21 -21
oa:are_no ab -27 27
oa:me_on ab 21 -21
ob:las_de ab -18 18
ob:none_of ab 29 -29
ob:nothing_the ab 16 -16
other:#_to ab -26 26
other:one_@drive ab 25 -25

a:other ab 18 -18
a:the_week ab 22 -22
among:trabajo_y ab 19 -19
among:you_can ab 23 -23
b:podria ab 26 -26
me:going ab -21 21
me:solo ab 17 -17
named1:me ab -19 19
oa:@date_of ab 17 -17
ob1:that ab 31 -31
ob:no_good ab 21 -21
other:i_will ab 16 -16

among:^no ab 19 -19
b:else ab 33 -33
me:tiene_para ab 20 -20
other:of_elimination ab -22 22

a:old ab -20 20
b1:an ab 18 -18
me:i_do ab -26 26
none:^que ab 32 -32
none:of_these ab 30 -30
none:one_you ab -18 18
other:pm$ ab 39 -39

b1:el ab -18 18
b:._my ab 18 -18
me:^ten ab -24 24
none:hay ab 36 -36
oa:if_not ab 32 -32
other:@drive_me ab 18 -18

a:long_as ab -29 29
a:still_there ab -34 34
b:birthday ab -28 28
oa:sale ab 16 -16
oa:salgo_a ab 23 -23
ob:you_make ab 23 -23
other:^# ab 39 -39
other:me_da ab 36 -36
other:right ab 38 -38

a1:@thanks ab -24 24
b0:on ab 16 -16
b:\xc2\xbf ab -17 17
me:hold_the ab -20 20
none:el_# ab 29 -29
oa1:only ab 23 -23
oa:dale ab 19 -19
oa:end ab -16 16
ob:one_that ab -21 21
other:@day_but ab 55 -55
other:hora ab 23 -23

a:if_there ab -16 16
among:got_the ab 16 -16
none:to_@eat ab 21 -21
oa:dios ab -24 24
oa:instead ab 36 -36
oa:maam ab 26 -26
ob:i_want ab 24 -24
other:^yes ab 30 -30
xb0:every ab 17 -17
xb0:it ab 18 -18

a:yes_please ab -16 16
b:put ab -18 18
me:honey ab -21 21
me:the_@visit ab -15 15
none:esas_me ab 22 -22
oa0:after ab 16 -16
oa:but_is ab 22 -22
oa:copy ab 18 -18
oa:slept ab 27 -27
oa:then ab 18 -18
ob0:but ab 41 -41
ob:before_the ab -22 22

among:can_you ab 28 -28
b:@price ab 25 -25
me:esas ab 27 -27
none:@food ab -15 15
oa:ok ab 32 -32
other:el_primero ab 40 -40
other:end ab -16 16
other:pero_me ab 25 -25

a1:dentista ab 15 -15
a:@date_please ab 21 -21
b1:lol ab -27 27
b:el_@vehicle ab 25 -25
me:said$ ab -16 16
oa:be_better ab 24 -24
ob:this ab 16 -16
ob:you_got ab 22 -22
other:apuntame ab 17 -17
other:me_nothing ab 21 -21

b:never ab -19 19
b:with ab -18 18
me:say_the ab -19 19
none:think ab 38 -38
none:tomorrow ab 37 -37
oa:which ab -21 21
ob:be ab 25 -25
ob:have_the ab 38 -38
other:one_was ab 16 -16
other:place ab 23 -23

among:mas_@late ab 15 -15
b:following ab 27 -27
me:first_one ab -18 18
me:si_puedo ab -17 17
none:@date$ ab 30 -30
oa:en_la ab 22 -22
ob1:does ab 26 -26

a:through_the ab 18 -18
b1:esa ab -28 28
none:all_got ab 21 -21
other:^second ab 29 -29

B:was ab 17 -17
a:corte ab 21 -21
a:que_@fetch ab 19 -19
a:that_the ab -24 24
among:when_the ab 19 -19
b:good_. ab 21 -21
me:la_de ab -37 37
me:other ab 37 -37
oa:._actually ab -35 35
ob0:every ab -20 20
other:cover ab 17 -17
other:of ab -16 16
other:que_sea ab 40 -40

a:@month ab 16 -16
a:clases ab 32 -32
a:me_the ab -16 16
me:out_at ab 21 -21
me:want_the ab -27 27
oa0:days ab 24 -24
oa:@relative ab -24 24
ob:menos_el ab -31 31
other:de_en ab -16 16
other:oclock ab 61 -61

a1:toca ab 25 -25
a:that_one ab -20 20
b0:yes ab -16 16
other:^primero ab 21 -21
other:pushed ab 19 -19

a:during ab 37 -37
b0:to ab 53 -53
b:whichever ab -17 17
me:que_me ab -39 39
none:works$ ab 49 -49
oa:if_somebody ab 28 -28
oa:the_week ab -15 15
ob:by_noon ab -20 20
ob:never ab 35 -35
other:#_minutes ab 20 -20
other:que_me ab 34 -34

a:but_she ab 25 -25
a:too_but ab 22 -22
a:with_a ab 22 -22
b0:past ab -20 20
b:bedtime ab -24 24
me:now ab -23 23
none:me ab 15 -15
ob:que_puedo ab 22 -22
other:^nothing ab 19 -19
other:half ab 18 -18
other:possible ab 32 -32

a:good_, ab -16 16
a:if_somebody ab -29 29
a:wait ab 37 -37
b1:@day ab -23 23
b:: ab -19 19
me:#_or ab 36 -36
me:do_you ab 16 -16
me:que ab 28 -28
none:digo ab 40 -40
none:la_siguiente ab 24 -24
oa0:one ab 29 -29
oa1:better ab 24 -24
oa:if_it ab 20 -20

a:and_he ab -22 22
a:conflicts_with ab 34 -34
a:with_me ab -17 17
b0:make ab 28 -28
b:date ab 18 -18
b:las_de ab 46 -46
me:@drive_me ab -21 21
ob:yea ab 16 -16
other:^first ab 42 -42
other:hon ab 16 -16

among:dentist ab 17 -17
b:bday ab -21 21
me:none ab 25 -25
none:^got ab 51 -51
none:through ab 50 -50
ob1:or ab -16 16
ob:so ab 18 -18
ob:whatever ab 38 -38
other:,_el ab 19 -19

a:to_see ab 23 -23
b0:after ab 40 -40
me:^@howmuch ab 23 -23
none:all_those ab 24 -24
oa1:para ab -15 15
ob:go_with ab 25 -25
ob:la_mas ab 40 -40
ob:ok_but ab 22 -22
ob:what_about ab 17 -17

a:._oh ab 19 -19
a:despues ab 38 -38
b:,_en ab 43 -43
me:perfect ab -18 18
me:yet ab -25 25
none:ok$ ab 43 -43
oa:be_out ab 38 -38
ob1:rather ab 25 -25
ob:el_de ab 47 -47

among:out_, ab 17 -17
b1:them ab -36 36
b:oclock ab 18 -18
oa:but_on ab 27 -27
other:nights ab 16 -16
xb0:on ab 34 -34

me:^yes ab -25 25
me:ill ab -22 22
me:me_. ab -33 33
oa0:like ab 33 -33
other:primero_de ab 20 -20

a:is_like ab 22 -22
b:during ab 16 -16
ob0:of ab -21 21
other:about_the ab 16 -16
xa:if_it ab -20 20

a1:either ab 36 -36
among:^none ab 33 -33
b1:dame ab -22 22
none:dia_de ab 16 -16
oa:no_tengo ab 19 -19

b:cualquiera_menos ab 39 -39
b:cut ab 17 -17
b:simon ab -30 30
me:^@day ab -25 25
me:if_my ab -20 20
oa:el_otro ab -17 17
oa:road ab -18 18
ob:but_at ab 17 -17
ob:guess ab 27 -27
xb0:@date ab 30 -30

a:junta ab 18 -18
among:out_by ab -18 18
b0:said ab 16 -16
b:yes_to ab -15 15
me:one_if ab -19 19
me:si_, ab -19 19
ob:salgo_a ab -18 18
other:car ab -17 17
other:have_a ab 25 -25
other:tendria_que ab 17 -17
xa:,_the ab 18 -18

among:#_mejor ab 17 -17
among:earlier ab 23 -23
b:ya_el ab 20 -20
me:hour ab 22 -22
none:@date ab 20 -20
other:@day_the ab 33 -33

a:i_have ab 25 -25
me:is_@day ab -27 27
oa0:no ab -26 26
other:@day_@day ab 28 -28
other:but_they ab 17 -17

a:only ab -17 17
b0:before ab 30 -30
ob0:meant ab 23 -23
other:#_but ab 27 -27
other:if_the ab 21 -21
other:none ab 24 -24
other:work$ ab 17 -17
other:you_can ab 18 -18
xb:no ab 16 -16

b:hold_the ab -20 20
b:instead_, ab 16 -16
k:place~ ab -38 38
me:^bet ab -37 37
me:cualquiera_de ab 21 -21
other:days$ ab 19 -19
xb1:and ab 33 -33

B:yo ab 24 -24
me:suits ab -31 31
none:anything_sooner ab 17 -17
ob:i_would ab 15 -15
ob:otra ab 21 -21
other:be_at ab 15 -15
other:load ab 17 -17
other:not_on ab 15 -15

a0:ni ab 26 -26
a:menos ab 20 -20
among:preference ab 18 -18
ob:asleep ab 22 -22
ob:dentist ab 31 -31
ob:llego_. ab 20 -20

b1:good ab 19 -19
none:after_that ab 28 -28
oa:a_no ab -20 20
oa:say ab 39 -39
ob0:was ab 29 -29
other:out_by ab 18 -18

a0:like ab 17 -17
a:jaja ab -19 19
among:was_up ab 15 -15
b:called ab 25 -25
other:before_the ab -20 20

a:if ab -28 28
among:@day_pero ab -19 19
b0:@date ab -21 21
me:maam ab -16 16
oa1:at ab 17 -17
oa1:voy ab -19 19
oa:@treat ab 17 -17
other:horas ab 24 -24

B:day ab 22 -22
among:not_know ab 23 -23
b1:at ab -26 26
none:ugh ab 19 -19
oa0:available ab 19 -19
oa:with ab -23 23
xb:and_the ab -15 15

a:fuera ab 19 -19
a:other_one ab 22 -22
among:estoy ab -16 16
b:al ab -21 21
oa:otro ab -17 17
xa:so ab -15 15
xb0:^ ab 23 -23

none:toda ab 21 -21
ob:for_it ab -17 17
other:@day_si ab 46 -46
other:boss$ ab 19 -19
other:pm_@day ab 20 -20
other:sirve ab -17 17

k:ndp ab 24 -24
ob0:? ab 32 -32
other:._@relative ab 23 -23
other:permiso ab 27 -27

a0:yes ab -32 32
b:@vehicle_. ab -22 22
me:but_could ab -17 17
oa0:are ab -19 19
oa:with_me ab 29 -29
other:@fetch_mi ab 30 -30

a:ok ab -31 31
b:since ab 23 -23
b:those_are ab 19 -19
none:time$ ab 19 -19
oa:you_do ab 33 -33
ob:could_make ab -25 25
ob:i_take ab 28 -28
other:dear ab 18 -18
other:dios ab 34 -34
other:pues_el ab 25 -25
other:suits ab 26 -26
other:you_all ab 16 -16

a1:suit ab -20 20
a:the_@call ab 23 -23
among:@date_works ab 46 -46
among:pm$ ab -16 16
b:ando ab 26 -26
b:that_same ab 16 -16
me:down_@day ab -25 25
none:de_esos ab 19 -19
none:work_for ab 18 -18
oa:the_road ab -15 15
ob:got_a ab -32 32
ob:yes ab 45 -45
other:^ay ab 27 -27

a:,_my ab -35 35
a:@relative_que ab 27 -27
a:at ab 20 -20
a:delivery ab 25 -25
a:suits ab -29 29
b:but_the ab 30 -30
b:you_make ab 19 -19
me:menos_el ab 18 -18
none:esos ab 41 -41
none:those$ ab -23 23
oa:either ab -17 17
other:had ab 36 -36
other:right$ ab 19 -19
xa:@date_, ab 25 -25

B:something ab 35 -35
b:tiene_algo ab 28 -28
oa1:worse ab -29 29
ob0:no ab -15 15
ob1:time ab 25 -25
ob:is_too ab -17 17
other:que_@day ab 31 -31
other:yesterday ab 30 -30

a:give_me ab -22 22
a:rent ab 30 -30
b:?_i ab 24 -24
b:what_the ab 32 -32
me:yes_to ab -24 24
oa0:puedo ab -15 15
ob1:any ab 21 -21
other:cole ab 17 -17
other:tampoco ab -32 32
xa:noon ab 19 -19
xa:only ab 24 -24

a:please ab -22 22
a:you_do ab -22 22
none:^dejeme ab 21 -21
none:we_do ab 22 -22
oa:@day ab -17 17
other:el_# ab 64 -64

a:ahi ab -31 31
b:got_anything ab 20 -20
me:,_y ab -18 18
me:si_el ab 22 -22
none:in_@date ab 24 -24
oa:?_if ab -17 17

b:is_after ab 19 -19
me:am_free ab -18 18
ob:she_can ab 32 -32
other:called ab 22 -22
other:said ab 54 -54

a:._you ab -16 16
me:thirty ab -17 17
oa0:still ab 24 -24
other:mismo ab 18 -18
other:que_no ab 20 -20

B:algo ab 26 -26
b:means ab 23 -23
oa:no_good ab -18 18
ob0:^ ab 31 -31
ob:i_guess ab 27 -27
other:@drive ab 25 -25
other:fine_with ab 21 -21
other:third ab 58 -58

a0:they ab 23 -23
among:none ab 33 -33
among:stuck ab 23 -23
b:so ab -22 22
me:emojithanks$ ab -28 28
me:morning_ones ab 16 -16
none:algo_mas ab 40 -40
oa:,_esa ab 27 -27
other:@month ab 32 -32
other:now ab 37 -37
other:tercera_tengo ab 17 -17

a1:@vehicle ab 18 -18
a1:porque ab 23 -23
among:at_noon ab 20 -20
among:if_it ab 15 -15
b1:leave ab -19 19
me:you_hold ab -28 28
none:a_la ab -16 16
oa:,_esta ab -23 23
oa:just ab -16 16
other:bet ab 29 -29

a:fine ab -30 30
a:preference ab 18 -18
a:toda_la ab 25 -25
b:not_the ab 32 -32
none:sigue ab 40 -40
oa:._oh ab -23 23
other:@relative_tiene ab 24 -24
other:el_otro ab -22 22
other:ver ab 19 -19
""")
