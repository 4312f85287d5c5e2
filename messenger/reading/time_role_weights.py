"""Weights of the time_role reader: written by ``python -m training.weights`` from 12592 texts; not by hand.

Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/pages.py). ``python -m training.weigh time_role word`` shows the lines with a word in plain order.
"""

from messenger.reading.pages import Pages

SEALED = "6589360758679e07"

ANSWERS = "aside out wanted"

KNOWN = """\

"""

PAGES = Pages(b"""
=aside;doubt:the_same_time_as_what b -17
b1:solo c 15
c0:forget b 16
n:,_@date ab -15 18
n:am_at abc 20 16 -32
p:tempranito ab 19 -37

=wanted;doubt:no_day_named ac -23 26
a0:only abc -66 -46 76
b:una ab 22 -26
n:jaja_. abc 24 -18 -15

a1:@insurer c 18
a1:is bc -19 20
b:cut abc 21 -29 -15
n:you_have abc -18 -18 22
p:dificil b 16

a0:de abc 18 -18 -16
a:hasta c -20
a:on b -29
b:primera c 16
b:voy_con b -20
c1:@date ac 20 -30
n:am_is c -23
n:not_miss abc -25 26 -25
n:pasado_es b 16
p:cama c 19
p:sooner b -18
until bc 16 -36

a:be_ideal bc -16 17
a:for_us a -24
b0:class abc -21 -23 25
b0:land bc -42 33
b1:ay abc 24 -18 -23
b:ese bc -26 26
c1:moved b 15
n:._rest abc -36 33 -23
n:and_do b 15
n:are_out c 17
n:of_@date ac -25 19

=out;aside;- b -38
a1:on ac 23 -22
a:media abc -22 -24 28
b0:@call abc 39 -23 -36
b0:solo abc -40 -30 40
b1:up a -23
b:._maybe abc -25 20 -18
b:me_out abc -29 28 -20
b:that_is bc 19 -42
n:porque_el abc 20 -34 17
p:siguiente abc -16 -20 28

a1:@drink ac 19 -18
b1:had ac 25 -24
b:tienen ac -24 28
n:covering b -24
n:me_a bc -39 20
n:town bc -26 26
p:group abc 26 -15 -23

a:probably a 18
b:el_@day b -30
b:iba_a abc 29 -15 -25
b:not_need b -26
b:sorry_, a -17
n:anything_from ac 18 -22
n:da ab -26 18
n:dia_no abc -43 -19 24
n:get_my c 17
n:que bc 25 -21
n:que_@day bc -25 22
p:got ac 15 -19

a:pues abc -18 -16 21
c1:@book bc -19 18
n:que_darle bc 21 -19
p:eso abc -25 -25 30

a:& abc 19 -18 -15
a:baby b -17
a:de_las c 18
a:me_queda abc -20 -16 30
b1:toca ac 18 -30
b:pt ac 18 -18
c1:if abc -32 -42 51

=out;<fits b 17
c1:meant abc -19 -20 26
p:pick bc -16 20
p:within ac -19 20

a0:works abc -28 -32 39
a:ni_@day b 16
b0:meeting ab 19 -16
b:grandbabies bc 18 -21
b:health bc -29 25
b:thought abc -25 27 -29
n:salgo_de abc -16 -19 25
p:standing bc -21 23

a0:para bc 18 -26
a:ones_too ab 18 -20
b:._the abc -31 -32 41
n:,_@howmuch c -17
n:,_por ab 15 -43
n:,_\xc2\xbf bc 24 -31

b:._or c 17
b:@visit_del abc 22 -17 -21
b:believe abc 24 -16 -18
c0:dije ac 20 -19
c1:rest abc -17 -21 28
n:,_or ac -19 18
n:@date_at abc 37 -18 -26
n:@relative_no ac 21 -30
n:til bc -30 25

a:: abc -33 -28 31
b0:want abc -19 -33 35
b:@pay a -31
b:this ab 20 -22
b:trabajo_ni bc -24 26
b:who bc -29 26
n:do_that ac -25 16
n:driver c -16
n:lo_que ac -19 17
n:man ab 23 -23

=wanted;one bc -61 27
a1:esa c 18
b:,_ya abc -25 -27 32
b:could_it bc -20 24
b:nomas_que ab -17 20
b:the_@drink bc -17 16
n:@drive_, ac 22 -20
n:la_proxima c -15
n:so_by c 15
n:tampoco_, bc 20 -22
~that_day ac 39 -40

=aside;aside;- bc -44 18
a1:lo abc -20 -32 26
b:deer abc 25 -20 -17
b:me_down b -28
b:third abc -23 -21 22
c0:county a -16
c1:lo abc -20 -30 25
n:day_after ac -30 20
n:ponme ac -21 21
n:trabajo_, bc -16 21

=out;<free_from abc -33 40 -31
a:is_@open ab 22 -25
a:the_@vehicle abc -24 23 -20
b:nursery abc -22 -18 20
b:puedo a -33
n:?_like b -15
p:last bc -21 22

b:,_le a 17
c0:limpio a -19
n:,_antes abc -36 -26 47
n:,_anytime b -21
n:mejor_antes b -16
n:que_salga abc 28 -16 -21

a0:clases b 19
a1:algo c 16
a:one_please bc -22 26
b:la_semana c -21
b:y_en abc -16 22 -21
n:puede bc -21 30
n:too_@late ac -18 22
p:by abc -18 -34 35

a1:tengo abc -21 -24 27
a:i_work bc 24 -34
b:a_@vehicle bc 19 -20
b:after_work bc -18 22
b:recital_is abc -15 22 -18
b:sale bc 18 -18
n:._but abc -20 -22 27
p:be b 15

a0:cuando abc -22 -27 38
a:keep_the ac 20 -15
b0:both abc 28 -28 -27
b:is_coming a 17

=aside;doubt:what_begins_on_that_day c -34
a1:bad bc 28 -28
c1:meeting ab 19 -16

=wanted;>that_day bc 25 -26
b0:done a -20
b0:naps a -42
b:vez b -16
c0:finals bc 29 -25
c1:watch ab 19 -19
n:cause abc -27 -21 30
n:next_week bc 26 -31
n:out_by abc -20 -20 24
p:in b 21

=wanted;nowhere bc -61 29
b0:llegue abc 23 -18 -18
b:,_@relative abc 22 -34 -16
b:got_a ac 25 -32
b:not_at bc 29 -27
b:or_over c 17
b:that_starts a -22
n:#_pm ab 16 -29
n:@day_works abc 16 17 -32
n:i_do bc 15 -23
p:habra bc -15 21
p:how c 20

b:; abc -16 -23 28

a:and_you a -21
b0:al abc -25 -27 27
b:my_other bc 19 -15
b:viaje bc 17 -15
n:que_viene ac 20 -21
n:toca abc -24 35 -34
n:us_say c -22
n:yes_@day a -18

a:my_girls b 16
b:could_swing c 17
b:crew b -16
b:put abc -17 -18 24
c0:estoy a -20
c1:all ac 25 -27
c1:el b -43

b:fijese_que ac -29 17
b:love abc -25 19 -15
b:my_bad ab 18 -24
n:? bc -40 33
n:baby ac -27 20
n:i_babysit abc -15 17 -16
p:court bc -20 23
p:mananas b -23
p:out ac 24 -28

a0:los ab -27 28
a:@open bc -38 29
b:so_like ab -23 16
b:used_to ac 26 -24
n:so_much bc -26 28

a:casas bc 22 -19
a:me_lo bc -17 17
b1:vacaciones bc 24 -24
b:el_dia a -18
b:senior c 16
n:._sorry abc -31 -31 33

a:@english ac 28 -30
a:@traffic bc 23 -22
b:about bc -22 22
n:but_if b -25
n:cualquiera abc -21 -23 27
n:only_day bc -28 25
p:said abc 23 -24 -16

>that_day b 19
b1:might ab 21 -21
b:dan abc 33 -26 -29
n:,_back abc 28 -19 -23
p:hair a 17

=aside;doubt:which_day ac 23 -22
a:sure c 16
after b -21
b1:needs ac -28 20
b1:told ab -22 18
b:@insurer_@visit bc 15 -19
b:no_espere abc -25 -21 24
b:testing abc 38 -20 -38
c1:pagan abc -19 20 -16
p:only abc -22 25 -20

=aside;lead-why b -36
=out;out;- ab -114 21
a:puedo_ir c 16
b:not ac 15 -21
n:it_# c -15
n:keep_me ac 24 -28
p:too a -25

a0:are a -23
a:am_afraid ac -23 20
b1:get abc -23 -25 28
b:i_babysit c -17
b:in_last ac 17 -17
b:payday abc -21 -23 29
n:@day_tengo abc -18 -30 33
n:dias_no a -19

a1:once bc 22 -22
a:keep abc 27 -19 -18
a:or b -49
a:works_for ac -18 24
again ab 20 -17
b:and_not abc -17 25 -25
b:you_fit c 17
lead-why b -19
p:gone c 18
p:sale abc -20 -29 36

=out;>busy_from abc -21 23 -19
a:el bc 28 -20
around bc -18 16
b:due ac 19 -43
n:my_boss c 16
n:ok_@day abc -23 23 -22

a0:mejor a 18
b:got_nothing abc -15 -17 23
b:trabajo_en bc 26 -25
n:?_i abc -47 -52 61
n:clase bc 19 -18

=-;wanted;aside a -32
=aside;doubt:a_time_that_may_be_ruled_out ab -15 15
a1:better abc -33 -19 37
a:home_the ac -18 22
a:once a -17
a:otro bc 22 -24
b:,_regreso ac -28 29
b:anything_in bc -24 25
n:entre abc 23 -18 -19
n:la_que ab 34 -36
n:like_the abc -32 -21 33

=wanted;<soonest ac -29 32
a1:that abc 34 20 -25
a:,_@day a 18
a:am_not abc -29 -23 27
a:unico_dia a -15
b:no_puedo bc 47 -43
b:sleep abc -31 44 -36
n:so_those a -27

=wanted;on-offer1 bc 19 -19
a:y_hago ab -26 15
b1:except b 19
n:tendria_que bc 25 -26
p:here ac 20 -36

a0:like c 19
a1:reckon b -16
a1:todavia a 17
a1:too ac 18 -27
a::_# abc -33 -28 31
a:about abc -24 -17 25
a:ideal bc -18 21
b:cobro bc 23 -26
b:know ac 29 -36
b:new ac 31 -30
b:with_my ab -20 21
n:bingo abc -19 -18 22
n:dias_si bc 23 -22
n:not_this bc 19 -19
p:tan abc -24 -18 31

a:our ac 31 -34
b:boss abc -18 -31 27
c0:cualquier ab -23 15
n:,_cuando ac -18 19
n:in_school bc -21 23
p:around bc 17 -17
p:y bc -47 28

=aside;~busy b -52
a:all_right bc -19 27
a:paso ac 26 -24
a:voy_a a -21
n:neither_. bc 17 -16
p:fin abc -23 -18 29
p:manana a 21

a:been ac 27 -28
b0:would b -15
b1:clock ac -33 29
b:have_got ac 24 -31
n:better bc -18 29
n:estoy_en a -16
n:me_the bc 18 -18
n:voy_a ab 15 -26

a:asleep c -17
a:can_do b 19
a:do abc -27 -21 38
b0:house abc 22 -29 -16
b:@date_i b -17
b:any_of ac -18 19
b:get_home ac -20 25
b:littles ac 19 -21
c1:like a -33
n:in_between ab 17 -25
n:rolls bc -17 22

b1:us b -16
b:@call_is abc 27 -23 -27
b:another ab 24 -19
b:no_hay abc -36 -28 41

>soonest abc -18 28 -27
a:neither bc 30 -29
b1:hers abc 33 -22 -28
b:@relative_got ac 24 -22
b:and_only c 16
b:but_that ac 29 -29
n:keep_the b 18
n:you_do a -20
p:ponga ac -23 21

a:estoy_de bc 15 -21
b:here bc -31 23
b:of_those ac -21 21
c1:at abc 24 -17 -16
p:guy ac -24 26

a:nada_mas ac -19 22
b:@day_# ab 19 -37
b:town_for b 16
b:yo_me abc 21 -16 -16
n:gets_me abc 26 -28 -15
n:land ab 28 -39
p:de b 18

a:comes ac 20 -20
a:con abc 31 16 -45
a:that a -31
b0:pagan abc -17 19 -22
b:#_menos b 16
b:in_at ab 20 -20
b:only_got ac -21 23
b:then ab 23 -17
n:go ab -30 17
n:with_their bc -21 22

a:@treat b 16
a:fish c -24
b0:paid b -16
b:podria c 19
b:til ab -27 22
c1:both abc 28 -28 -27
n:._@thanks abc -18 -36 41
n:gave bc -26 19
n:haha bc -22 17
n:oclock bc -23 21

a:i_think ab 22 -24
b:@ride_can ac -21 24
b:in_the a -19
b:next b -19
b:pedi ab -29 18
c1:sleep abc -22 26 -18
n:before_or c -18
n:like_to bc -16 19
n:que_entro b -20
n:she_has b -21
p:there a -47

=aside;first ab 15 -18
b:#_not c -16
b:i_say abc 22 30 -51
c0:los c 17
n:ese_no a 17

a0:every ac 18 -20
a1:works ac 20 -20

a1:not ab -21 34
a:@pay a 15
b:at_my ab -17 23
c1:se ab 28 -25
n:,_ni abc 27 -15 -24
n:also bc -33 35
n:i_told abc -18 18 -17
p:bless abc -30 -28 30

=aside;of2 b -22
b:moved c -36
b:not_then abc -15 -30 31
b:yo_trabajo b 18

=aside;wanted;- abc -22 -22 22
a:fine_with c 20
b1:mas bc -18 24
b:,_except bc 21 -26
b:,_then ac 26 -32
c0:what b -24
n:@day_de abc -19 -19 21
n:all_@open abc -16 25 -20
n:can_do abc 23 -35 22
n:que_a abc -20 26 -32
n:told abc -37 42 -28

a:hace abc -17 22 -27
a:la_tienda bc 17 -23
c0:and ac -16 18
n:@date_? abc 33 -26 -28
n:me_for abc 26 -24 -24
n:off_@day bc -28 27
n:other_days abc -33 -24 29
n:there_, ac -19 19

=aside;on-offer2 abc -19 29 -64
b0:permiso abc -24 -16 26
b1:yo a -20
b:@relative_are abc -43 29 -25
b:but_can bc -18 24
n:i_need b 16
n:or_# c 17
n:seria_el bc -17 18

<if b -29
=aside;doubt:what_is_excepted b -18
a:ando ab 31 -15
a:bedtime ac 17 -18
a:planta a 16
a:weekday c 16
b:#_ni bc 28 -25
b:asleep ac 19 -23
b:i_believe abc 24 -16 -18
n:,_mornings abc -29 -35 38
n:,_tal c 16
n:could_i b -25
n:runs_long b -17
n:when_i bc -20 21

=out;<not c -19
a:good_to ac 28 -27
b:@parking a 15
b:since b -19
n:,_menos abc -21 -26 35
n:@holiday bc -16 15
n:is_still c 18

=aside;~that_day ac 22 -23
a:birthday bc 27 -25
a:corte b 20
b1:tengo ac 18 -33
b:no_my bc -21 23
c0:is b -30
n:@clinician a -17
n:@day_please bc 25 -19
n:but_at abc -24 -31 36
n:out_of bc -29 33
n:ser ab 26 -20
p:has bc -23 19
p:nada a 15

=-;out;$ ab -29 23
a1:@drive abc -31 22 -17
b0:up ab 27 -29
b:#_@hours abc 25 -23 -19
b:@date_# ac 23 -23
b:the_furnace bc 22 -24
b:tomo abc 27 -19 -19
b:whenever ab -20 26
c1:dejeme ac -19 19
n:tardes_cuando bc 16 -16

a1:puedo abc -27 26 -23
n:i_come bc -18 16
n:no_he ac 19 -16

b1:is ab -49 24
b:@relative_@drive b -38
b:mine a 16
b:was_there a 17
c0:en abc 23 -30 -15
n:salgo_a ac 25 -26
p:keep abc -15 -20 24

=out;lead-why ab -32 16
=wanted;doubt:which_other_day c 18
a0:instead abc -22 -19 38
b0:day a -20
b0:es c 20
b1:@open abc -20 22 -15
b:@relative c -20
b:le_pedi abc -16 22 -33
b:si_ya abc 23 -30 -18
n:but_# abc 19 20 -31
n:ill ab 20 -25

a:or_@date c 17
b:obra ac -26 28
b:olvidese bc 19 -16
c0:got ac 23 -24
c1:libre ac -17 27
p:great b -31
p:yes ac 33 -38

a:fine bc -58 31
a:go ab -23 15
a:money abc -30 -18 21
a:y_siempre ac 18 -16
b0:hers abc 29 -21 -20
b:hace c -16
n:pero_en abc -42 -43 56
p:@clinician b -22
p:rough ac -19 20

a:@day_before ac -16 20
a:audiencia abc 21 -18 -17
b:free_all bc -16 18
b:hora ac 24 -22
c1:husbands ac 23 -22
n:@vehicle_no abc -26 -30 27
n:day ac -27 22
n:por_las ac -33 19
n:will_text ac 19 -19

=aside;out;- ac -25 17
a0:baby b -17
a0:with bc 16 -22
b0:like abc -27 -42 47
b:bible c -17
c1:que c -32
n:de_@day abc -33 -22 31
n:descanso_, a -18
n:mas abc -41 -39 55

b:nothing c -26
n:._mi abc -19 -22 25
n:not_, bc 30 -28
n:of_them b -25
n:pero_ese bc 15 -17

a:@ride bc 20 -22
a:is_fine bc -51 28
a:you abc -23 -33 32
b:de_preferencia abc -31 -25 35
n:after abc -20 37 -28
n:pone bc 26 -25
p:hasta b -28
p:since abc 33 -24 -31

=out;named-again abc -20 -39 44
a:sounds abc 25 -24 -23
b:over_break c 17
c1:espere abc -25 -21 24
n:he b 19
n:la_escuela bc -16 17
n:text_you ac 19 -19
p:le b -42

=out;2/0 ab -59 18
a:@holiday abc 15 -29 20
b:#_hour bc -24 21
b:@visit c -34
n:#_instead bc -27 29
n:._and abc -22 -26 24
n:earliest b -23
n:i_like abc -23 -26 29
p:good a -18
p:la ab -38 29

=aside;~except ac 33 -32
a:@day_at c 23
b1:olvidese bc 19 -16
b:@animal c -17
b:got_anything ac -27 20
c0:jury bc 20 -17
n:hago ab 20 -22
n:makes_me abc -20 -28 29
n:ni_el c 19
p:care abc -26 -19 27
p:ever abc 24 -21 -22

<soonest ac -33 26
=aside;>any ab 16 -17
b0:are bc 21 -25
b0:away abc -19 29 -25
b0:las abc -23 -17 22
b1:you ab 18 -59
b:,_para abc -16 -19 23
b:._he abc 16 20 -30
b:pueden ac -18 22
b:takes b -22
n:dias ac -47 22
p:am bc -50 32

b:\xc2\xbf_y abc -16 -16 27
p:preferencia bc -26 29

=aside;<only ac 40 -39
=out;= abc -24 22 -16
a:libres bc -27 28
b:dos abc 30 -29 -18
b:haya bc -24 24
b:off_the abc -26 26 -24
c0:no ab -54 40
c1:en abc -17 27 -19
n:not_matter b -35

=wanted;before abc -87 -84 105
a:@price b -19
a:across_town c -17
a:dialisis abc -22 34 -27
b:be b 21
b:make_it ac -26 19
n:._that ab 25 -34
n:later_that b -16
n:matter b -35
n:see a -33

=out;<except abc -22 41 -45
a0:just ac 34 -34
n:am_yours ab 20 -19
n:pedir bc 24 -23
n:si_pero bc -19 19
n:so_@day ab 16 -29

a:for_it a 16
b:michoacan bc 20 -17
b:ooh b -18
b:to_# ac -36 26
b:trabaja abc 21 -18 -26
n:@call_it ac -35 20
n:here abc 24 -17 -22
n:sooner abc 22 -26 -17

=out;<why a -19
a0:emojiyes c 26
a1:the abc 47 -39 -15
b:am_not b -16
b:babysit c -17
b:the_house abc 22 -29 -16
c0:fijese a -28

=wanted;<busy c -19
b0:court ac 26 -28
b0:now abc -16 -18 24
b0:preferencia abc -18 -18 24
n:that_morning ab 18 -16
n:the_roads b -18
of1 b -17

=-;wanted;out ac -96 21
=wanted;of4 ab -36 18
p:pm bc -34 28

a:se c -27
b:@day_a bc -18 19
n:@fetch ab 41 -38
n:do_# abc -26 -18 23
n:shoot a 24
p:puedo abc -33 16 25

a:ando_en a 15
a:dos c -16
a:todo b -18
c1:estoy ab -15 17
n:,_only bc -15 18
n:my_only abc -31 -21 25
n:new_@year a -17
p:cualquier a 16

=aside;doubt:7:_morning_or_evening abc 126 -84 -122
=out;doubt:not_sure_what_is_ruled_out abc -17 30 -31
a1:do abc -23 -32 35
a:azucar abc 31 -17 -31
b:al_trabajo c -23

=aside;= abc 21 -23 -19
a:a_week abc 34 -16 -30
b0:swing abc -17 -17 25
b:libre ac -36 27
b:que_la ac -18 19
b:ya_en c 18
c0:mi ab -34 19
n:._weekdays abc -18 -20 22
n:any_of c 21
n:cuando ab -20 24
n:does_not ab 20 -38
n:is_the abc 20 -27 17
p:semanas b -24

a1:corte b 20
b0:yes c 20
b:tiene bc 38 -21
n:for_the c -47
n:pero_mejor ac 18 -17
n:pero_que abc -23 -32 35

a:hour_@drive a -22
b:i_get bc -65 39
b:y_me abc -24 -16 24
p:the bc 18 -20

a:is_easier b -25
a:lady a 19
b:@traffic ac 20 -18
b:can_it abc -18 -30 26
b:llueve c -17
n:of_that abc -19 32 -31
n:try c -15
p:better abc -23 26 -18
p:dear c 16

a1:both ac 17 -26
b:on bc 21 -23
b:salvo bc 31 -28
b:when ac -23 25

=aside;doubt:a_day_more_than_100_days_ahead abc 32 -25 -28
a:choir ac 18 -20
a:no_@day bc 25 -23
b0:then ab 24 -45
b:break c -20
b:bunch abc 17 -38 22
days1 a -17
n:anywhere abc -20 -16 27
n:between_i b -16

=out;all:aside+out bc -32 20
=out;until c -27
a:free ab 16 -47
b:@vehicle_needs ab -15 20
n:al c 16
n:am_the ab 25 -42
n:start ab -26 19

a0:imposible bc 23 -18
a0:llevo ab -17 22
a:@thanks a -18
b0:anytime abc -18 -22 29
b:,_tiene c 19
b:my_pension a 15

a:far ab 18 -22
a:las bc -25 16
a:to_be abc -18 -33 23
n:que_esa b -31
p:cole abc -21 -21 26

b1:like abc -21 -15 27
b:and ac -17 16
b:salir b 15
c1:pude a 16
n:any_other ac 15 -43

=wanted;>not ac -34 18
b0:never bc 22 -21
b1:drop ac -18 20
b:any ac -46 23
b:date bc 15 -19
b:missed abc 29 -24 -17
b:my_boy b -24
b:one_that ab -28 23
b:so_# ab -23 23
c1:wants bc 21 -24
n:#_no bc -35 16
n:but_on abc -21 -19 26
n:los_@day ab 24 -22
p:thirty a -18

a:over_the c 17
a:to_# abc 28 -31 -24
b0:every bc 23 -28
b:._you a -27
b:choir_is abc -26 31 -24
b:ever b 15
b:never_mind abc -21 31 -28
n:only_before bc -25 25
n:y_si abc 18 -50 22
p:calls c 16

=out;<past abc -19 24 -15
c0:load ac 25 -23
p:decir abc 25 -23 -22

b1:le ab 23 -29
b:fabrica a -17
n:@day_o c -21
n:release ab 19 -19
n:y_a ab -30 17

a1:mine bc 24 -21
b:,_and ab 18 -34
b:con_el c -16
b:yo_prefiero bc -16 18
c0:asere b -18
c0:maybe bc -18 19
n:,_one bc -29 32
n:because_that a -15
n:mind bc -16 18
n:y_sin ac 16 -17

=wanted;doubt:a_child's_hours:_what_they_mean_for_the_visit ab -32 18
a1:my bc 27 -28
b0:dificil ac 19 -18
b:tengo_@treat ac 24 -24
b:us_go c 18
n:#_a ab 31 -35
n:,_you ac 16 -15
n:@price_me bc 19 -19
n:never abc 21 20 -35
n:y_@day a -20

a:en_la bc -28 24
a:no_one bc 19 -18
a:si_hay b -20
b1:try bc 24 -24
b:nena bc 20 -23
b:nope abc -21 -35 26
n:para_delante bc 19 -26
n:pick_up bc 19 -20
one b -17

=wanted;within-last ab 25 -24
a:a b 16
b:pero_del c 17
c0:( abc -16 -24 28
n:,_either abc -16 -18 26
n:is_all b 15
n:mean b -21
nowhere b -28

=wanted;2/0 ac -43 22
c0:@day ac -30 26
n:doubles abc -21 -15 20
n:old bc -16 18
p:what abc -21 27 -17

a:like bc -20 16
b0:free abc -22 -19 29
b0:if ac -33 33
b0:manage bc -20 25
b:dialysis bc 32 -36
b:que_tal ac -19 22
c1:@treat ac 24 -27
n:bien ac 25 -36
n:make ab 29 -32
n:right bc -24 20

a0:verdad b -16
a:@day_night ab -16 15
a:afraid ac -23 20
b0:still ac 21 -20
b:,_ahora bc -23 18
b:dice ac -27 22
b:soon ac -19 16
b:up_my bc 17 -21
n:diez abc -17 -20 24
n:going_to ac -28 16
n:saying abc -24 -27 25

a:which bc -19 23
c1:bury ac -28 16

b1:will a -21
b:?_then ac -23 25
b:al ac -44 30
b:are_@open ac 19 -26
b:girl b -16
b:starts ac 23 -37
c0:this abc -18 -18 25
n:all_day ac 20 -16
n:any_afternoon abc -25 -17 24

b0:nietos a -17
b1:something ac -24 27
b:? ac 21 -33
b:negative abc -16 37 -31
b:the_# a -31
c1:salgo bc -35 18
n:ando abc 36 -16 -29
n:have_a b -21
n:las_mananas c 18

a:is_what c 18
b0:wait a -24
b:at_work ab 18 -18
b:bueno c 20
b:except b -17
n:at_your bc 16 -23
n:day_, ac -17 17
n:y_de b -26

a1:no ab 20 -18
b:on_my abc -18 -15 20
b:so_that abc -20 -17 20

=out;doubt:not_settled_yet bc 22 -22
a:estoy_fuera bc 21 -18
c1:sirve ac -19 24
n:ahora ac 31 -31
n:trabajo_y b -16
p:@ride c 20

a0:it abc -33 -35 37
a:,_a ac -19 20
b1:ever b 15
b:la_obra ac -26 28
b:para ac -38 39
n:can_, ac 19 -19
n:sin ac 16 -17
p:one c -19
p:which abc -34 -17 36

a:y_me ab 22 -28
b0:cobro bc 23 -26
b0:my c -15
b:pasa ac 26 -24
b:ver b -15
c1:off ac 31 -31
p:pena b 17

a:only_# ac 16 -20
b:._it c -18
b:preschool ab 22 -29
b:told_me b -16
c1:take c 16
n:but_that ab 34 -34
n:emojithanks abc -29 -22 25
n:la_de ab 15 -22

b:ni abc -28 40 -30
b:please_not bc 22 -20
n:ahi_para abc -24 29 -29

a0:and ab 42 -23
a:a_no bc 25 -22
a:be_best c 19
a:no_voy bc 21 -20
b0:ese abc -24 -17 28
b1:my bc 22 -38
b:,_home ab 16 -30
b:del_# abc -23 -18 21
c0:nos bc 20 -17
c0:puedo a -50
n:black bc 21 -21
n:de_# ab 25 -29

>not a -17
a0:please abc -47 -18 41
a0:we bc -34 22
a:@move b -16
b1:only abc -40 -38 49
b:seen abc -23 -23 25
c1:pongame bc -16 17
c1:sea b -30
c1:to ac -16 16
n:,_digo abc -20 -33 33
n:@day_a ac 19 -29
n:else a 17
n:tardes a -21
p:starts abc -23 -30 32

=aside;2/0 abc 37 -60 -25
=aside;all:aside+out+wanted abc 42 -133 -18
a:all ac -29 32
b:@day_or a -18
b:anytime_after abc 23 -24 -20
b:half_day ab 17 -19
b:he_said ab 21 -19
b:sub_covering c 16
b:time_i abc -16 18 -24
n:right_now bc -21 19
n:y_tengo bc -24 16

a1:ya b -15
b1:\xc2\xbf c 16
b:all_of ab -17 17
b:am_away bc 24 -21
c1:say bc -21 25
n:out_, bc 24 -25
n:would_say b -24
n:yo_no bc -19 20

=out;last a -46
b0:o abc -17 -17 21
b:en_@hours c 20
n:nada abc 30 -25 -23

=aside;around abc 28 -23 -23
a0:my bc -25 16
a:could a -30
a:except_@day a -35
b1:union ab 19 -16
b:have_my abc -21 25 -22
c0:che ac 15 -27
c0:se c -20
n:#_, b -18
n:from_@day ac -16 16

=-;aside;wanted ab 29 -48
=aside;on-offer1 ab -34 26
a:is_in abc 16 24 -29
b0:el ac -28 15
b:ser ab 15 -32
c1:court c -21
n:de ac -20 21
n:not_do abc -17 22 -24
n:possible ac -18 15

b:come_in b -21
b:of_class ac -16 17
c0:plant abc -27 -28 38
n:i_ask bc 24 -24
n:so_the b -15

a0:llego abc -25 -18 26
a0:meeting a -31
a:@drink ac 21 -20
b:hay_pues bc -22 26
b:would_take bc -17 20
n:@relative_will abc -29 -17 32
n:afternoons b -36
n:will_come bc -22 25

=out;~busy c -26
=wanted;after ab 15 -26
a1:@holiday bc -18 20
a:i_could ab -26 16
b1:am a -24
b:pero_en abc -58 -56 69
c1:going ac 29 -27
c1:too ac -18 17
n:confundi bc -18 17
n:is_after bc -25 28
n:would_be abc -32 23 -15
p:afternoon bc 28 -34

a:or_any ac 21 -20
c1:shrink ab 28 -27
n:como_a ac -20 23
n:makes ab -36 17

a:any b -34
a:be_dead bc 19 -16
a:dead ac 33 -38
a:emojithanks c 19
b0:pues b -18
b1:esos ac -17 20
b:,_que bc 22 -36
b:am_training abc -15 19 -16
b:any_afternoon bc 24 -22
b:calls bc -24 23
b:had_to bc 17 -27
b:hay a -18
c1:\xc2\xbf b -22
n:a_mi ab -26 17
n:no_tan bc -17 19
n:pero_este ab 18 -25
n:the_soonest abc -30 -16 26
p:@drive bc 35 -26
p:proxima a -16
p:two a -15
p:ustedes ac -24 22

b1:mi abc 28 -24 -20
b:instead_, b -30
b:pushed abc 28 -22 -17
c0:if b -25
n:the_car bc -19 20

=out;of4 c -19
a0:emojithanks c 18
b:but a -19
b:que_tiene ac 20 -19
b:you_got abc -32 -24 34
n:) ab -20 15
n:on ac -48 37

a1:shop abc -27 -16 31
a:@price_me b -19
a:road c -16
a:yes abc -36 -26 30
b:called abc -15 21 -32
b:i_@eat ac 16 -17
b:llegue abc 23 -18 -18
b:me_there ac -18 21
b:union abc 24 -17 -17
c0:negative abc -16 37 -31
c0:whenever ab -16 20
n:no_puedo a -49
n:so c -32

b1:baby b -23
b:@day_ni bc 32 -32
b:day b 21
b:preferencia abc -31 -25 35
b:tiene_que ab 19 -28
n:dias_de abc -21 32 -40
p:favor b 16

a:de_la ab 24 -17
a:es a -27
a:school ab -22 21
b:the_week a -16
c0:id bc 19 -27
n:@date_a abc -23 27 -20
n:am_stuck abc -20 16 21
n:available c 16
n:club ac 17 -17
n:the_one ac 44 -43
p:evening b -19

a1:@late bc -26 24
a:la a -18
b0:sale c 15
b:can_we bc -36 35
b:is_every ac -19 21
n:,_pero abc -27 18 -23
n:,_un abc 27 -22 -24
n:@day_though ac 19 -24
n:be_best bc -15 16

=^;out;- bc 25 -29
a:on_vacation abc 29 -23 -30
b:no_good b 19
b:por_mi abc -17 19 -18
b:si_fuera bc 19 -20
n:a_# ab 19 -19
n:mismo ab -20 19
n:morning_would abc -23 -19 23
n:temprano bc -42 37
p:@month b -17
p:sea bc 23 -23
p:very c 17

a:need abc -16 -22 23
b:aqui abc -19 22 -20
n:knee ac 24 -20
n:manana_duermo c -18

=aside;doubt:what_stands_in_its_place ac 21 -19
a:are_rough bc 27 -24
a:cualquier_hora a -34
a:puedo abc -35 23 -18
b0:nursery a -15
c1:dialysis b 18
n:but_you bc 23 -25
n:se_puede abc -17 -19 33

a:tambien bc 29 -30
b1:that b -16
b:@vehicle_leaves c -24

=out;of3 a -42
a:que abc -28 -24 27
a:start b -15
a:suits abc -25 -19 31
b0:ya abc -30 -27 37
b:i_guess ac -15 19
n:am_free a -21
n:e ac 20 -23
n:instead_of ac -21 21
n:the_rest abc -15 -19 25
n:\xc2\xbf_puede bc -17 19
p:toda abc -15 -25 26

a1:please bc -20 25
b1:leaves a -20
b:dar abc -23 21 -15
b:i_work ab -36 35
b:los abc -23 29 -27
b:of_these bc -20 20
b:queria bc 23 -22
b:their ac 25 -25
n:._@day abc 21 18 -30
n:that_afternoon bc -26 19

a:easy c 17
b:am_the ac -17 16
b:no_me bc 19 -36
b:pucha b 16
b:wants_me bc 21 -24
n:am_out bc -36 36
n:lo ab -19 20

b:have_the ac 15 -15
b:land bc -43 29
n:,_ahora ac 16 -23
n:after_that a -16
p:maybe bc 17 -18

b:can_only abc -39 -28 37
b:despues ac 26 -27
b:is_@open ab -19 19
b:now_i abc -16 -28 28
c0:# ac 41 -40
n:or ab 30 -46
~fact abc 40 -17 -37

a1:casas bc 22 -19
b1:@price bc 23 -23
b:de_@day bc -19 20
b:what_time ac 18 -18
n:@eat ab -37 16
n:@month bc 28 -32
n:nochebuena b 17

a:i_got abc 17 21 -37
a:quiero bc 23 -22
b:prefer abc -17 -21 29
b:rosario b 18
b:she_works ab -19 22
c1:due bc 16 -35
n:si_se ab -19 18
n:which_is abc 23 -19 -19

a:all_good c 18
b:ella c 18
b:tengo_libre c 15
n:if_we b -23
p:a b -43

a:fuera bc 20 -15
a:nunca bc -24 25
b1:all ac 35 -35
n:and_only abc -28 -29 30
p:ok ac 21 -20

=aside;all:aside+wanted abc 39 -27 -41
a1:me ac 35 -36
b0:down bc 16 -17
b1:either c 19
b:meet abc -16 28 -23
n:days_work bc 24 -23
n:failing bc -15 16
n:have_@day abc -15 22 -21
n:nunca ac -24 23
n:sorry_. b -18

a0:tengo abc 19 41 -54
b:my a 19
n:no_hay bc -32 28
p:puede ac -29 24

a:a_las b -32
a:al ac 23 -21
a:bien ab 22 -32
a:manage c 18
b0:skip abc -16 29 -26
b:not_even bc 29 -26
n:otra_semana bc 19 -17
p:mismo abc 23 -29 -18

=wanted;from ab 16 -46
a:casa abc 25 -25 -20
a:para abc 16 24 -32
a:walk ac 22 -23
b:,_menos c -25
b:@open_the ab -20 20
b:are_off abc -15 25 -24
b:til_# bc 25 -18
n:^ abc -17 -28 32
n:las_diez abc -17 -20 24
n:teach bc -16 16

=wanted;doubt:a_day_more_than_100_days_ahead abc -21 -27 32
a:girls b 16
b1:her abc -29 -29 32
b:cause abc 38 -32 -33
n:@day_through abc -16 -20 22
n:dia_que abc 26 -36 -23

a1:just ac -24 24
b1:check bc -26 25
b:dormido abc 24 -20 -21
b:pizca_de a -20
c1:@eat ac 15 -17
n:haya bc 25 -25

a0:a ab 32 -57
a1:dos ab 22 -22
b:all_see ac -23 26
b:church c -27

a1:fine bc -43 22
a:de_@english ac 28 -30
a:for_sure c 16
a:iria_bien c 15
b1:toda c 19
b:truck bc -55 23
c0:in a -23
c1:casas a -19
c1:patron ac -16 17
n:one_of a -24
part c -16

a:only b -27
b:bien a -17
n:este_@day bc -27 29
n:other_one b 15
p:girl abc 23 -17 -22

a:i_need bc -22 22
b0:state b 17
b:does ab -22 24
b:notice_and ab -15 20
c0:just ac 20 -22
n:pero_no abc -25 -29 35
n:ya_no b -21
p:yo bc -40 33

a:nos ab 16 -16
b:a_decir a 18
b:storm abc 24 -18 -16
c1:now ab -26 19
n:,_entonces abc -20 36 -29
n:,_now b -37
n:,_todas c 19
n:dale abc -28 -35 33
p:po bc -28 29
p:says ac 21 -23

=out;<free a -16
a1:digo abc 23 -23 -17
b:and_it c -15
b:old ac 28 -25
c1:con ab 26 -26
n:demas a -36
n:i_had a -23

a:will_be a -19
b1:perdon abc -22 25 -23
b:._rest c 19
b:me_ponga ab -22 20
n:have_no b -22
n:she_is bc -31 27
p:@move ab 20 -16
p:other abc 28 -22 -27

=out;from bc 35 -65
a1:free bc -27 29
a:either ab 18 -26
a:not_the ab 18 -16
a:todos a -21
b:era b -15
n:,_can b -19
n:m ac 18 -20
n:me_in ab 24 -20
p:mind a -30

b0:mejor b -70
b1:@date bc -28 23
b:,_if bc -22 26
n:digo_el ab -23 17
n:igual ac -29 27
p:her abc -22 -24 32

a0:in bc 21 -20
b:bring ab 19 -48
c0:digo ac -24 16
n:!_! abc 42 -25 -41
n:is_when a -21
n:their_@relative bc -18 19

b1:@move ab -34 18
b:@hours_de c 20
b:said abc 48 -17 -37
b:y_el abc -24 -27 28
n:,_otro ab -21 24
n:no_use ab 19 -25
n:of_those a -22
n:they ab -38 34
p:tambien abc -18 -19 27
~free ac 21 -23

a:at_the abc 26 -16 -24
a:del bc -35 18
a:trabajo abc -23 34 -24
a:y_no bc -28 21
n:o_# bc -17 16
n:starts ab 17 -22

a:days bc -29 17
a:y_ya b -15
b1:just a -23
b1:preference bc -28 29
b:anything_on bc -18 18
b:bury_my ac -28 16

=wanted;>any bc 15 -16
a:of_those c 18
b:like_a ac -19 20
c0:put abc 32 -24 -16
c1:@pay a -23
n:,_any abc -16 -52 38
n:hasta ab -28 25
p:through ab 26 -38

=aside;part c -19
a0:ando ab 31 -15
b0:acomoda a -17
b:get_out b -29
b:me_dan a 17
b:si a 23
b:to_say bc 16 -31
b:yes_to bc -23 16
c1:i bc 26 -26
n:if_you ab 16 -50
n:la_# ac 26 -29

a1:mas ac -20 23
a:le_digo abc 26 -27 -18
b:load ac 25 -27
b:pagan abc -17 19 -22
b:pase b -36
c1:starts c -17
n:ay ac 41 -40
n:be_# ab -20 19
n:fit_me bc 22 -21
n:se_lo abc -23 23 -18

=aside;doubt:not_settled_yet abc 28 -61 -17
b:earliest bc -17 20
b:el_puente ab -19 23
b:en_@date ab -18 18
b:hospital ab -17 18
b:told_you abc -16 23 -19
c0:they c -30
n:,_which bc 29 -41

=aside;doubt:strange ac -50 50
=wanted;>fits a -58
a1:turno abc -23 32 -30
a:he_can c 17
a:tiempo ac -16 18
b:acomoda a -18
b:fijese ac -29 17
b:so_no bc 21 -17
b:two_of ab -21 16
c0:anytime a -28
c0:\xc2\xbf abc -18 -32 24
n:and_she abc 20 30 -36
n:y_media bc -16 17
p:@wrong bc -16 19

a:y_todavia ac 18 -16
b1:- bc 19 -29
c1:regreso ac -28 29
n:conflict abc 30 -26 -21
n:llega bc 29 -31
n:to_@day bc 22 -19
p:chemo bc -30 28
p:si abc -56 32 -26

a:con_la bc 20 -24
a:muy_temprano bc 22 -22
b:gets c -19
b:middle_of abc -29 -30 30
b:that_leaves b -24
b:the_rest a -18
n:entonces b -18
n:vos a -21
p:not bc 33 -36

a:ahi bc -21 23
b:barn bc 18 -22
b:is_nothing bc 28 -30
b:preferencia_en c 19
n:@book_me a 16
n:pm_is b -27
p:double a -23

a0:ni bc 27 -40
a:@insurance b -15
b0:ni abc -24 32 -23
b:maybe_something c 17
n:turkey_day ab 25 -34
p:slept a 16

b0:dentista bc 18 -35
b:,_me b -27
b:to_me ac 24 -18
n:,_we abc 33 -28 -27

a1:ser bc -27 18
a:he_is ac 22 -19
b:el_mismo abc -19 -23 27
b:never abc -20 -20 23
c1:hers abc 33 -22 -27
c1:wrote abc 24 -16 -15
n:,_got b -19
n:digo a -33

a:but bc -22 21
c0:she b -27
n:,_he bc -23 21
n:de_@eat abc -20 17 -15
n:failing_that bc -15 16
n:the_@day ac -19 27
p:always ab 17 -22

a1:le ab 19 -16
a:easier_for ac -19 20
a:over b -24
c0:perdon ac 33 -34
c1:le bc 20 -35
c1:might abc 22 -22 -15
n:mejor bc 17 -28
n:yo_la abc 18 16 -28
n:your bc 22 -24
p:dialisis b -24

a:easier_on bc -21 26
a:rest ac 27 -28
b0:picked b -28
b:dot_physical ac 25 -22
b:week_is ac 18 -21
n:delante bc 19 -26
p:cae c 17

b:every_day bc 24 -24
b:solo abc -59 -37 53
b:sorry_i c -18
b:winter ac 26 -25
c0:last abc 32 -30 -17
c1:they ab 26 -52
n:._next abc 30 -23 -17
n:la_obra c 15

a:digo abc 30 -32 -21
b0:love abc -25 19 -15
b:just c -18
n:de_preferencia abc -20 -23 27

=out;1/0 a -19
a:mi ab -27 17
b0:regreso ac -36 22
b:day_but bc 35 -35
b:day_except ab -18 18
b:girl_said ab 20 -15
b:la_pizca a -20
n:#_not bc -20 21
n:the_same bc -27 30
p:afternoons ac -23 24
p:entro ac 19 -18

a:@drive_to a -17
a:po ac -16 22
b1:ya b -19
b:drop b -22
b:none_of bc -17 18
n:#_? b -39
n:pedir_permiso bc 24 -23
p:anyway bc -18 24
p:never abc -30 -25 36

a1:llego ac 19 -22
a1:think b -20
a:conflicts abc -27 32 -30
a:me_@insurer b 16
b0:fuera c -16
b:got_something ac -27 20
b:i_keep ac -31 16
b:unless_it bc 24 -25
c0:@vehicle bc -18 15
n:._my abc -22 -33 39
n:got_any abc -22 22 -15
n:his_@relative abc -19 22 -36

a0:puedo a -23
b:bar a -21
c0:wait abc -32 32 -30
c1:before ac 17 -25
n:@day_would abc -20 -17 21

=wanted;doubt:a_condition abc -36 -46 53
a0:this bc -22 16
b0:, a -22
b:county_@vehicle a -16
b:goes ab 16 -17
c1:ultima abc 22 -20 -19
n:#_en abc 17 -37 18
p:fourteenth abc 26 -20 -22
p:quince ab 21 -28

a:me_voy abc -16 -27 20
a:rough abc -20 36 -34
b:confundi bc -16 20
b:mi_patron c 16
b:preschool_is ab 22 -29
n:kick b 17
p:@vehicle abc -41 35 -27

b0:memphis ac 24 -26
b:so_start c 15
c0:you ab 17 -17
n:._ay a -19
n:dia_libre ac -17 23
n:is_going ab -23 25
n:one_coming bc 16 -15
n:ustedes bc 18 -17

=wanted;doubt:a_time_that_may_be_ruled_out abc -24 -38 43
=wanted;lead-why b -34
a:ya_tengo bc 28 -28
b1:@call ab 32 -39
b1:can bc 21 -22
b1:mejor abc -26 -20 33
b:and_no bc 18 -17
b:toca c -26
n:la_manana bc -22 25
n:you_at a 20

b:me_queda bc -16 22
b:mejor_, abc -17 19 -18
b:my_@visit a 18
c0:choir bc 24 -22
c0:every b -22
c1:toda ab 20 -33
p:@day ab 15 -18

b0:ultima ab 19 -18
c1:cut ac 18 -18
c1:said ab 19 -30
n:@day_la abc -18 22 -23
n:cuando_usted c -17
n:evening abc -22 -25 26

a:lo_dan bc -22 24
b0:week a -33
b:so_my b 16
b:ustedes bc -24 21
c1:we ac 19 -28
n:salvo_el c 16
n:tambien ac -24 17

=aside;<busy b -32
b1:next ab 16 -22
b:not_make bc 29 -25
b:same abc -19 -37 25
c1:senior c 16

a:my ab 21 -19
b1:nothing abc 21 -20 -19
b:got_me bc 22 -22
n:#_al a 20
n:@holiday_y bc 29 -27
n:so_i ac 29 -26
p:ese abc -34 -39 50
p:fourth abc -17 -17 18

=out;on-offer0 abc 17 -44 35
a:day_i ab -17 15
a:despues bc -17 24
b:._not bc 30 -28
b:@visit_is c -21
b:because_i ac 25 -25
b:her abc -38 -58 61
b:limpio a -19
b:meant abc -19 -20 26
b:no_se ac 25 -19
n:down_for a -23
n:him a -28
n:out abc 26 -23 -23
n:to_me a 17

a:the_@food ab -16 16
b:@relative_can b -21
c1:are abc 16 35 -37
n:,_vos a -21
n:@late_, b -29
n:ahi abc 17 30 -48
n:me_levanto c 18
p:dios b 15

n:could_it ab 15 -23
n:dificil_el b 16
n:not_# ab -19 16
p:( abc -26 23 -20
p:leaves ab -23 31

b:corte ab -17 19
b:habria_dicho ac 18 -26
c1:algo ac -23 31
c1:except bc 32 -36
n:church c 16
n:say_the ac -24 16
n:the_plumber c -20
p:like ac -37 25

n:,_and abc -36 -43 49
n:,_ill ab 16 -16
n:,_salvo c 18
n:away abc 23 -18 -20
n:ay_no ab -22 17
n:eso_el ac -17 19

a:but_@day a -16
b1:del c 17
b:bad bc 16 -22
b:from_# abc 22 -21 -16
b:solo_puedo ac -20 24
n:dejeme c -15
n:what_i ac -15 22

b0:dejeme ac -16 18
b1:dia ab -16 20
b:pero_si ac -17 23
b:straight c 15
n:@holiday_, bc 32 -36
n:antes_de b -16
n:not_a abc -15 -15 24
n:too_early b -24

a:@day_si bc 18 -17
a:am_off abc -32 -32 36
b1:es b -19
c1:class bc -28 19
n:dos abc -16 23 -29

a1:la ac 31 -29
a:de_los c 18
a:get c -19
a:you_all a 18
b1:me c -23
b:on_a bc -17 16
b:quiero ac -21 25
b:we_are ac 16 -17
c1:al abc -26 -32 28
n:._\xc2\xbf a -25

a:acaba bc 18 -27
b0:dead b -21
b:en_el bc 19 -18

a0:work ac -20 17
a1:am bc 32 -29
a:going ab -24 20
b:._off abc -25 -20 31
b:carro c -20
b:off_school bc 24 -23
c0:though bc -24 26
n:,_whichever bc -20 24

b0:@traffic ac 20 -18
p:neither abc -28 -23 29

a:mismo c 16
a:would_of ac 27 -28
b:day_off ac -18 23
b:my_birthday c -16
p:boss abc 24 -19 -19
p:want abc 26 -25 -22

=-;aside;aside bc 21 -28
=wanted;again abc -26 -21 31
a:menos_el bc -17 20
n:._cualquier ac 19 -18
n:lol_. abc -15 -21 19
n:we ac 37 -29

=aside;? c -34
=wanted;~busy b -45
a:tienda bc 17 -23
b0:@clinician b -15
b:no_tengo abc -40 -22 30
b:there_is bc 35 -40
c1:anything abc -28 -17 34
c1:anytime a -26
n:,_fuera c -20
n:seria a -22
p:@price b -24

=wanted;~busy_from abc -33 23 -20
b1:car ac 23 -30
n:not_until ac 22 -20

a:me_to ac -16 23
b1:da ac -16 17
c0:union ab 19 -16
n:@day_ya ab 19 -26
n:pasado ac 20 -26

=out;of2 ab -23 17
b0:tal ac -19 22
b:con_mi ab 19 -24
b:he_could abc -21 -23 28
b:mejor_en ac -19 21
n:@day_tampoco bc 26 -21

b0:maybe a -20
b1:pt ab 20 -18
b:._would c 20
b:descansa abc -28 -34 41
b:laredo bc 21 -26

b0:acaba abc 32 -27 -25
b:any_day bc 17 -18
b:i_teach abc -18 27 -23
c0:dialysis b 18
n:@day_so ac -23 18
n:leaves_@day bc 24 -33
n:long abc -17 -18 23

b:nomas_puedo bc -18 23
b:not_work bc -19 16
c0:tiene ac -22 26
c1:hour c 16
p:play bc 24 -23

a:no c -16
b0:cualquier abc -20 -28 35
b:but_on bc -21 24
b:me_for abc 29 -21 -27
n:that_week bc 29 -30
n:with c -16
p:class abc -29 -21 37
p:every ac 28 -27

a:busy bc 19 -16
b:?_my abc -23 29 -26
n:not_till ab -15 18
n:soy a -22
p:camino abc -21 -25 32

=aside;<that_day b -59
b0:good ab 20 -25
b:,_no c -21
b:^ bc -36 34
b:girls abc -19 27 -22
b:run_me ac -24 24
b:trucks ab 21 -20
n:@day_libre abc -22 27 -17
n:ella ab 26 -33
p:nuevo c 19

a1:en c 16
a:loca bc 25 -21
b1:somebody ac 26 -25
b:hour abc -20 -18 20

a0:antes ac -21 27
a:most_days b 16
a:my_split bc -24 24
a:\xf0\x9f\x8e\x89 b -20
b:i_never abc -16 -25 26
b:se ac 26 -28
b:sometime abc -23 -27 29
c1:you a 16
n:,_see bc 22 -22
n:so_let ac 26 -32
n:take_my c 15

a:#_a b -23
b1:decir a 17
b1:from ac -27 30
b:to_come bc -40 17
b:told_my a 19
c1:your abc 15 23 -26
p:queda ac -28 25

=aside;<why c -20
=out;>only bc 20 -18
a:mi_hora ab -22 16
b:an_hour c 16
c0:any ac -23 21
n:._any ac -18 27
p:service bc -27 17

<fact ac 22 -28
a:demas bc 19 -18
b:! ab 21 -24
b:court ac 27 -40
b:just_not abc -15 32 -22
b:necesito ac -19 19
c1:excuse bc -15 17
n:#_is abc -27 32 -17
n:about a -17
n:thing abc 26 -32 20

=wanted;days2 a -17
a:@date_, abc 18 -18 -18
a:would_be a -25
b:llevo ac 28 -39
b:would_not ac -23 20
c0:has c 16
n:anything_after ab 18 -27
n:make_it ab 24 -20
n:me_queda abc -16 29 -22

a:trucks c -18
b0:two abc -16 20 -20
b:cualquiera_de ac -20 24
b:dentista bc 19 -37
b:has_to bc -21 24
b:later ab -27 20
b:little ab -19 17
n:ese a -17
n:use ab 31 -32
p:when abc -35 -22 33

a:@drive ab -43 16
a:can_leave bc -30 33
a:ser bc -17 17
b:me_acomoda a -18
n:,_sleep bc 22 -33
n:@date_is abc -30 43 -41
n:tell bc -22 26
p:as a -19

=aside;<free bc -41 17
a:any_day abc -31 -24 40
b:@relative_comes abc -18 -21 27
c1:y bc 28 -28
n:._yes abc -22 -27 29
n:have_class bc -20 20
n:scratch_that ac 15 -19
n:working b -15

a1:next ac -19 19
n:,_la ac 16 -20

a:leave ac -19 22
a:pero_no b -22
a:y_el bc 18 -18
b:get_off ac -61 20
b:hoping a -16
b:it a -22
b:week bc 20 -18
c0:does a 18
n:#_@day abc 34 -41 -22
n:cualquiera_de ac -21 20
n:then_@day ab 23 -33

=out;part c -21
=wanted;= abc -20 -16 22
a:a_estar bc 21 -20
a:am_gone ab -17 19
a:we bc -35 26
b:@call abc 39 -50 -16
b:@ride_only abc -19 -22 25
b:alla abc 28 -27 -21
b:de_las c -15
b:else ac 16 -31
n:mornings_only abc -17 -23 22
n:que_el c 18
n:since abc 23 -16 -18
n:sub bc -21 19

a1:back ac 26 -23
a:will_do c 18
b:choir abc -29 39 -34
b:want bc -38 33
c0:anything ab -44 31
c1:clock a -16

n:@call_me abc 29 -24 -25
n:con_la a -18

a1:los b -29
b0:dialisis bc 17 -23
b0:nothing abc -44 37 -22
n:could_you ab -22 18
p:dentro bc -15 21
p:nights bc 19 -21

a:is_better ac -19 24
b:gets_me ac 25 -25
b:the_nursery abc -22 -18 20
n:but_any b 15
n:day_but bc -16 19
n:del_@day a -20
n:not_@day bc -20 19

a:at ac 41 -40
a:si_no bc -26 28
p:right bc 18 -23

a1:siempre ac 18 -16
a:best abc -42 -37 50
b:,_we c -17
b:ok_then ac 20 -21
b:right abc -19 -29 29
n:la_primera b 16
n:pasando abc -33 -29 35

b0:yo ab 21 -36
b:la_primera c 16
b:resets abc 21 -17 -15
n:._wait ac -22 18
n:may abc -18 20 -19
n:too bc -35 20

b:@vehicle_only ac -15 19
b:notice ab -15 20
b:ok abc -20 -24 28
c1:boy ab 19 -25
c1:hay b -23
n:._put bc 27 -30
n:le_escribo abc 31 -20 -29
p:del ac -39 17

=wanted;<if abc -42 -25 42
b:#_to bc -25 24
b:because_of ac 24 -23
b:class bc -25 21
c0:had c -39
n:@day_me ab -29 16
p:going a -22

a0:time abc -25 -31 33
a:my_@late bc 27 -25
b0:seen abc -23 -23 25
b:antes ac 20 -24
c1:bueno c 17
n:@relative a -21
n:my_boy c 18
n:para_el abc 28 -24 -23
p:nomas c -16

a0:se b -29
a:esa ab -16 18
a:me_@fetch abc -24 -20 29
a:san_lazaro c -22
a:sleep c -15
b:instead ab 23 -37
n:@insurer a -19
n:but_in bc -23 23

a:already ac 20 -18
b0:sometime c 17
b:,_he bc -48 19
b:guardia ab -17 21
b:the_letter b -16
n:@relative_says bc 16 -16
n:llega_la abc -16 32 -31
n:sons a 15

b1:with bc 23 -30
b:check bc -25 23
b:si_me ab 18 -30
n:@day_y a -36
n:o_si c 16
p:along abc -20 -31 31

=wanted;of2 bc -17 18
a1:favor abc -18 -29 35
b:mayordomo abc -38 22 21
n:#_works ab 18 -15
n:after_at b 15
n:any_@day ab 22 -22
n:means abc -28 -28 33
n:shop abc -23 -16 24
p:we abc -28 -33 34

b:dueno ac 15 -15
b:from_work c 16
b:me_equivoque c 15
b:nothing_works a -17
b:rest a -30
b:them abc 19 -17 -17
c0:yo a 26
n:que_se bc -16 23
p:used ab 16 -24

a0:me b -35
a:anda ac 24 -25
b:,_could abc -22 -33 33
b:before_or ac 24 -24
b:go_out ac 20 -17
c1:this ac 18 -16
n:is_free ac -16 19
n:que_haya bc 25 -25
n:sigue b 16
n:so_no bc 23 -26
n:them_i abc -29 34 -24

=wanted;all:aside+wanted a -32
a1:cuando ab -28 20
b:,_en abc -47 -62 68
b:dejeme abc -18 -15 19
b:se_si a 17
n:i_know bc -29 18
n:i_take ab 20 -34
n:sale_a abc 22 -22 -16
n:todavia ab 16 -15

a1:out bc 36 -57
b0:@food b -18
b0:work a -37
c0:por ac -21 16
c1:solo ac -19 23
n:,_weekdays bc 29 -29
n:lo_demas bc 26 -25

a1:dialysis c -20
a:ciudad abc -23 -20 24
b:,_it b -32
b:has bc 21 -21
b:muy ac 20 -20
c1:trabajo a -23
n:,_ando ac 41 -43
n:._if b -25
p:clase c 19
p:to bc 22 -22

>free ab 23 -19
b1:algo c 16
b1:text ab 21 -15
b:le c -43
b:otra ab 19 -29
b:the_girl bc -31 21

=aside;>free abc 38 -61 -31
a0:but b -29
a0:or abc -33 -15 37
a:el_# a -22
a:her ac -24 19
a:til_# b -17
b:get_there bc 27 -37
b:give ac -40 16
b:pasada a 21
b:puede c 19
c0:ayer ac 26 -27
c0:please a -20
n:._could ac 26 -18
n:math abc -19 -27 23

=aside;>that_day bc -35 17
a:no_estoy bc 32 -28
a:sea c 23
a:study b 15
b:could_come abc -22 -28 38
b:que_de ac -17 24
n:i_have ac -31 18
n:no_that abc 28 -15 -24

a:and_not ac 15 -25
b0:bunch abc -27 -30 32
c1:was abc 45 -33 -32
n:am_back abc -19 -18 22
n:porque_entra b -19

a0:down abc 26 -21 -25
a0:la bc 17 -31
a1:guess abc -18 -20 21
b0:@relative abc 30 -17 -22
b1:him bc -25 29
b:ando_en c -15
b:i_am ac -23 22
b:they_do c -19
c1:about c 17
n:rest_of c -20
n:wait_i ac 20 -17
p:done ab 17 -17

a:fry c -24
a:street abc 22 -20 -22
a:truck abc 23 -17 -20
b1:well abc -23 24 -16
b:flying a -19
n:i_pick bc 19 -20
n:instead_, bc -23 25
n:tan_temprano bc -17 19

a:es_lo abc -18 -26 21
a:my_anniversary bc 24 -24
a:she ac -20 15
b0:mean ac -20 17
b:would_say abc -17 -47 26
c1:either b -16
n:scratch ac 15 -19
p:bendiciones abc -27 28 -15

a:si abc -32 -17 32
b0:veces abc -26 -23 27
b:preference bc -28 29
n:cover c -17
n:pero_me abc 32 -35 -23

=wanted;days1 ac -35 23
=wanted;doubt a -23
a0:til b -20
a:a_mi ab -25 23
a:fin abc -27 26 -24
b0:@late c 17
b:,_is bc -18 22
b:dice_que ac -31 23
b:eye c -17
b:i_had abc 41 -16 -37
b:rest_of a -30
b:si_es bc -27 18
b:watch_my abc 19 -15 -15
n:le ac 37 -34
n:picking abc -20 -22 25
n:rough bc 28 -27
n:so_afternoons ac 17 -23
n:till_then bc -15 18
n:whichever bc -20 24
p:@late abc 30 -49 -15
p:fly bc -22 26
p:today abc -33 -32 42

a1:shot bc 29 -29
b0:con bc 21 -25
b:it_was b -16
b:soonest a -15
n:get_out abc 25 -20 -24

b0:town a -20
b1:be abc -34 21 -18
b1:does abc -38 27 -22
c0:free bc -22 23
c1:dia ac -27 16
n:have_it bc -20 26
p:verdad c 19

=aside;all:aside+out b -34
a:are a -31
a:me_da bc -18 16
b0:can ac -30 17
b1:surgery bc 20 -20
b:._well a -20
b:chair abc -19 20 -23
b:could_i abc -18 -42 46
b:de_@date bc -29 25
b:permiso ac -29 15
b:something ac -29 27
n:dificil b 16
n:ya_puedo ac 17 -16
p:bring abc -15 22 -17
p:either abc -23 -27 28

a:eso abc 26 -24 -24
b0:salvo bc 31 -28
b1:eye b 16
b:@day_no bc 30 -27
b:is_ok ab 20 -16
b:se_puede b -16

b0:decia bc 18 -17
b:a_# bc -20 20
b:my_grandbaby a -17
b:please_no bc 21 -18
n:does ac 24 -27
n:no_se ac 18 -16

=aside;<unknown abc 47 -36 -38
a:bad bc 44 -48
a:me_sirven bc 20 -17
b0:here bc -31 23
b:but_have c -35
b:though bc -24 26
b:to_be b -33
c1:but bc 31 -36
c1:must a -16
n:come_@day abc 36 -29 -29
n:muy b -16
n:pero a 27
p:se abc -22 -27 25

a:sin c -16
a:verdad abc 32 -31 -18
a:ya_es bc 17 -16
b:has_it bc 25 -31
n:,_afternoons bc -19 21
n:not_the a -39
n:the_fourth abc -17 19 -16
p:@holiday abc -27 -63 48
p:viene bc -23 19

=wanted;doubt:which_week ac -24 30
b0:aqui abc -17 23 -22
b:mi_turno c -25
c0:! ab 21 -24
c1:keep a -17
p:@pay bc 22 -22

=aside;<fits abc 36 -18 -32
b:,_salgo abc -23 -18 27
b:the_@visit abc -22 -22 28
b:would_need ac -16 24
c0:estuve abc 26 -18 -20
n:choir bc -23 19
n:is_# c -26
n:obra c 15
n:out_. b 16

=wanted;~except b -66
a1:all abc -21 -16 29
a:un ac 25 -26
b:am_on bc 23 -42
b:so_anything c 15
n:?_then c -24
n:good abc -47 -26 37
n:proxima c -15
n:so_then ac -28 28

b0:dormido abc 24 -20 -21
b:down_for bc -28 16
b:escuela ac 23 -19
b:from bc -33 20
b:my_husbands ab -21 21
c0:fui ac 24 -24
n:,_make bc 17 -18
n:de_esa bc 26 -24
n:do_@day ab -18 20
n:that_is bc -24 17
n:trabajo bc -37 26
~why ac 45 -44

b:a_los abc -20 27 -32
b:can_you ab 20 -24
b:puedo_en ac -26 19
n:,_they abc -22 24 -22
n:that_i ab 25 -18
p:salgo abc -35 -21 44

=wanted;on-offer2 bc 25 -31
a:soon bc -23 23
a:the_week a 20
a:todos_los a -21
b1:@insurer ac 19 -17
b1:el abc -21 24 -19
b:last_time abc 26 -16 -21
b:these bc -20 20
c0:@call b -18
c1:not a -57
n:@day_i a -23
n:en_@date abc 30 -32 -28
p:minutes abc -17 -17 20

b:o_si bc -15 16
b:to_that ab 19 -15
n:mi b -21
n:running a -15

a1:voy bc 17 -15
a:i_do bc -30 30
b1:the c -39
b:._deme c 16
b:._give a -16
b:@drive b -46
b:@relative_descansa abc -18 -15 22
b:all_are bc 18 -19
b:around abc -15 -20 17
n:one_@drive bc -32 20
p:dead bc -34 27

=wanted;~not abc -101 -27 46
a:court c -17
b0:in ab 25 -54
b1:after ab 22 -25
b:because ab 38 -18
n:de_esos abc -20 -21 22
n:es_el c -18
n:get ab 24 -52
p:runs abc -32 -17 35

c0:he bc 16 -22
c0:lord ac 20 -19
n:,_week ac -24 24
n:@day_has ac -17 17
n:days_after bc 18 -16
n:poner c 15
n:sale abc 22 -22 -16
p:days ab -53 24

a:bust ac -30 29
b1:which a -15
b:mi_viejo c 16

a:se_puede abc -19 18 -22
b:entro_a ab -19 20
n:._between abc -27 26 -25
n:sea_despues b -21
p:@place ab 21 -22

a:todavia ab 16 -15
b:could_you abc -22 -23 27
b:porque bc 19 -41
n:?_entonces ac 16 -16
n:bring bc 21 -24
n:resto_de ac -24 21
p:taller ab 20 -19

2/1 abc -24 25 -17
a0:puede b -17
a:ago abc 38 -20 -33
a:la_planta a 16
b0:anything abc -39 -18 30
b:boat ab 22 -19
c0:le abc 39 -31 -31
c1:thought abc -26 27 -25
c1:with a -18
n:ahorita b -16
p:tengo ac 29 -31

=out;>free_from abc -26 34 -25
a:the_street abc 22 -20 -22
b1:was abc 30 16 -43
b:@open_for a 15
b:get_the ac 28 -32
n:,_dale bc -26 29
n:@day_despues abc -36 -33 39
n:bedtime c -19
n:is_my ab 28 -30
n:my_bedtime c -19
n:school abc -22 -31 37

=wanted;span bc -26 20
a1:come bc 16 -16
b:anytime b -16
n:._it ab 35 -34
n:is_best bc -22 23
n:para_lante abc -19 20 -16

a1:what c 18
a:wide_@open abc -31 -18 33
b0:anywhere abc -19 -21 24
b:those_days ac -16 17
n:any_day abc -23 20 -17
n:es_muy a 15
n:espere ac 21 -19
n:final a -19
n:mejor_, abc -23 -25 35
p:morning b -18

b:yo_no abc -15 27 -21
n:,_i ac -26 17
n:might b -23

b0:puede b -21
b:aunque abc 28 -21 -27
b:day_program c -19
b:would_like ac -18 15
c0:entonces b -37
n:@day_@day abc -26 -25 29
n:en_la a -26
n:no_el a -29
p:tardes b 17
p:until abc -34 -28 37

a1:hay abc -21 22 -19
b0:gone ac -26 17
b1:would a -26
b:house abc 22 -29 -16
n:@open_@day bc -19 20
n:entro b -26
n:which_i a -22
p:lab abc 26 -31 -23

a:and a 25
a:i_will c -16
a:se_me ab 19 -18
a:thing bc -23 23
b:,_de b -79
b:letter b -16
b:por_ahi c 21
n:am_an abc -20 -28 28
n:dos_dias abc -25 26 -26
n:hay abc 17 -33 24
n:sorry_# abc -17 -27 27
n:the_@relative c 19
p:though abc -16 -24 28

a:is_free bc -27 29
b:,_like bc -20 25
b:our a -19
b:usted abc -22 18 -16
n:after_noon b -16
n:fiesta ac -17 22

a0:am bc 25 -25
a:@relative_from bc 22 -18
a:iria c 15
b:senior_@vehicle c 16
b:week_after abc -24 22 -19
c0:soonest a -15

a:am_good b -29
a:is_my abc -40 -21 24
b:forget c -23
c1:called abc -19 23 -27
n:be_before b -15
n:easy ab -21 21
n:outside ac 22 -25
~busy a 18

a:best_for c 20
b:are_in abc -20 -25 26
n:,_does ac -38 23
n:@call abc 28 -16 -20
n:hace abc -19 -17 27
n:my_# ac -23 23
n:or_@day ac 17 -19
p:best ac -19 20

=out;doubt:a_time_that_may_be_ruled_out bc 30 -30
a:day ab 19 -22
b0:# ac 33 -34
b1:hour a -25
b:have_a ac -33 25
b:voy ac 36 -41
n:of ac -27 17
p:hoy ab -15 16

a1:@open b -25
a:no_alcanzo abc -28 28 -29
a:nobody abc -22 20 -18
a:week_ago abc 34 -16 -30
b:may bc -30 24
c1:wait c 21
p:called bc 18 -18

=out;within-last bc 25 -32
a:antes b -17
b1:to a -19
b:,_ese ac -20 22
b:back_in bc -27 24
n:,_about bc -20 23
n:but_@day a -33
n:done_by abc 21 -16 -34
n:no_wait b -16
p:weeks abc -21 -22 24

a:except a -41
b:lady abc -35 -25 28
c1:back abc -24 -15 20
n:after_# a -15
n:hold_on ac 21 -19
n:la_hora abc -33 -18 34
n:short ab 15 -16

a1:best abc -34 -28 39
a:works_too c 16
b0:hold a -18
b:going_to b -50
b:moved_my ab -20 20
c0:ooh b -18
n:all_do c 15
n:until bc -35 19
p:al c -20

b0:was b -36
b:,_that abc -24 22 -17
b:off ac 29 -30
n:be_there bc -45 36
n:could b 18
n:so_not bc 39 -69
n:will ac 17 -25
p:llega abc -28 -16 29
p:time bc -50 32

a0:todos a -20
a1:over ac -19 23
b:my_days abc -25 -18 26
b:with_me ab 16 -16
c0:@relative abc -21 51 -39
n:tengo_@treat bc -16 19
p:at ac -21 22
p:whenever ac 17 -18

a1:queda bc -17 21
b:equivoque c 15
b:there_maybe c 17
n:something_@day a -18
p:permiso ab 26 -28

a:home abc -16 18 -18
a:or_@day abc -34 -45 52
b1:any abc -32 -24 35
n:bueno_si bc -19 19
n:would_rather ac 26 -30

a:school_and abc -23 21 -19
b0:tienen c 17
b:excepto bc 25 -17
n:because_i abc -23 -18 27
n:hora_de c 19
n:ni_me a -15

=aside;~not ab 22 -46
a1:at c -19
a:estar bc 31 -31
b0:truck b -20
b:am_# abc 26 -17 -27
b:free_@day bc -23 23
b:la_@relative abc -24 -21 22
c1:finals b 17
c1:need c 15
c1:other ac 19 -24
n:sea_a bc -21 23

a0:sounds ac -26 31
a0:too bc 17 -23
b1:@clinician ab -17 15
c0:drop a 16
c0:me c -24
n:antes_del ab -19 20
n:la_otra bc 25 -31
n:the_middle bc 21 -21
n:we_start a -26

a:@body bc 19 -29
a:apenas b -17
a:is_bridge abc -20 19 -17
a:when a -24
b:que_solo c 19
n:@thanks_you b -17
n:all a 16
n:el ac 45 -39
p:asleep bc -17 27

a:perfect b -20
b0:only ab 19 -33
b0:testing abc 38 -20 -38
b:means ac -24 22
b:pero_no bc 21 -28
n:either_, bc -20 17
n:then_, b 19

b1:ship a 19
b:fly_home ac 19 -29
n:@date_, ab -17 16
n:only_in bc -24 25
n:week_after ac 23 -51

>only b -55
b0:carro ab -19 17
b1:otra ab 16 -26
n:,_it bc 27 -35
n:that_early bc -16 17

=aside;>only b -32
=out;>that_day a -34
a1:of abc 30 -24 -29
b:i_only b -16
n:._anything abc 24 -17 -21
n:@day_por ac 21 -30
n:is_@holiday a 18
n:yours ab 20 -19
p:@open abc 20 -73 27

a:for_once bc 22 -22
a:vacation abc 29 -23 -30
b0:that bc -35 47
b:@relative_said ac 24 -17
n:boss b -21
n:las_tardes a -21
n:middle bc 21 -21
n:only_after c 15
n:tengo a -27

a0:those b -23
b0:time abc 40 -33 -39
b:come_on ab 17 -15
b:el_que bc 25 -24
n:esperate a -16
p:rest bc -46 40

=-;wanted;wanted a -19
a:@fetch bc -24 17
b:all abc 18 15 -26
c0:ew abc -16 23 -18
n:@date_i ac -31 18
n:before_then a 16
n:well_that a -20

=aside;~fact abc 44 -26 -41
a:@date_or ab 17 -25
a:on_i ab 18 -24
b:,_seria ac -17 22
b:to_@day b 16
n:half a -25
n:no_, bc 35 -37
n:would_not abc -28 -31 33
p:fine ac -18 16
p:shop bc -20 24

=out;~free_from ab -21 16
a0:conflicts abc -27 32 -30
a:igual abc -27 25 -22
b0:have ab -45 21
b:la_fabrica a -17
b:mrs abc -26 -22 29
n:my_@ride ab -19 16
n:por ab 23 -42

=aside;doubt:a_condition abc 29 -24 -26
a1:trabajan c 15
a:brothers a -18
a:in_there c 23
a:o bc -46 24
b0:@eat ac 15 -17
b:be_later bc 17 -17
n:el_@holiday bc 21 -19
n:is_got a -26
n:no_que abc -20 17 -16

=aside;doubt:what_is_on_those_days abc 25 -17 -23
a0:pues abc -18 -16 21
a:great ab -26 16
a:to_@day c 16
b:,_hour c 16
b:keep_me b -15
b:ni_@day bc 23 -23
c0:give ac -21 24
n:after_@holiday bc -24 21
n:ask a 25
n:but_could bc -28 28
n:they_are ab -18 18
n:work_# a 18

=aside;<question abc 23 -55 -17
a0:por abc -20 18 -19
a:the_same ac 19 -16
b1:? bc -16 17
b:._do abc -27 -27 41
b:does_not c 15
c0:pues b -20
c1:one a -24
n:rest_is abc -19 26 -19
p:an bc -16 25

a0:does c 15
a:are_a bc 18 -18
a:dias abc -28 20 -17
b:- bc 26 -30
b:@open_up c -16
b:got_any ac -16 17
n:,_maybe abc -19 -16 24
p:, ab -42 25
~past b -51

a:by abc 30 -20 -22
a:miss bc 20 -19
b:esta bc 18 -18
b:y_para abc -15 -15 26
c0:solo abc -27 -28 39
n:pero_\xc2\xbf bc -17 19

=wanted;<free_from a -37
b1:@relative ac 21 -21
b:sometime_in bc -20 25
b:watch ac 19 -18
n:give_me ab -28 19
n:otra_? ab -18 21

a0:trabajo bc 49 -58
a:the_only ac 25 -30
b:boy b -25
b:no_perdon c 16
b:twins bc 24 -21
c0:would bc -24 17
n:i_keep b 18
n:me_@fetch ab 18 -29
p:swapped bc 16 -21

a:@late a -21
a:for_me a -20
b0:@vehicle bc 19 -30
b:@relative_de bc -25 26
b:goes_to a -19
b:tengo_@visit abc 23 -18 -15
n:deme ac 22 -25
n:no_i a 17
n:no_perdon bc -20 15

=aside;days2 b -19
b1:on a -31
b:@book bc -27 17
b:nina ac 24 -21
b:up ab -21 18

=out;day a -21
a:those_days b -27
a:time_is abc -15 -18 19
b1:later ac -24 22
b:off_work ac -25 26
b:voy_para b 16
c0:trabajo abc -33 31 -18
n:please_not b 19
n:puedo_los bc -26 22
p:m a -31

=aside;>free_from abc 28 -21 -21
b:( ab -24 19
b:already_got ac -15 17
b:i_told a -18
n:did abc 26 -21 -25
n:entre_# ac 24 -25

=aside;<turn ab 22 -44
=out;doubt:free_or_kept_then bc 20 -18
a:tengo_corte b 20
n:@medicine a -20
n:dame bc 25 -26
n:es_@holiday a -31
n:nomas_que bc -20 21
n:turkey ab 24 -35
p:new b -20

=out;doubt:a_question bc -23 22
=wanted;<that_day ac 25 -22
a1:libre ab 18 -27
b0:comes ab 22 -17
b1:work c -17
b:,_she abc -36 20 -17
b:ship_calves a 19
c1:@move ac -32 19
n:entonces_el c -21

=aside;<fact ac 28 -87
=out;weekdays c -21
b1:out ab -26 22
n:de_mi ac 22 -27
n:time_after b -23
n:will_be ac -16 20

b0:littles ac 19 -21
b0:los a -20
b:first ac 32 -33
c1:ya bc -36 24
n:#_trabajo abc -17 -25 29
n:my_@food ac -18 19
n:si_me abc 19 29 -34
n:works bc 23 -34
p:da abc -23 -28 37
p:see ac 18 -16
p:you ac 23 -15

a:bad_for b 15
a:can_not bc 44 -47
b:para_la a -18
b:yo_con ac -18 16
b:yo_cuido ab -22 24
c0:tenia abc 22 -15 -21
n:#_llega bc 28 -27
n:@day_one ab -28 23
n:@price c -20
p:para ab 18 -21
p:working abc -17 -19 29

=out;~busy_from bc 25 -61
a:manana_o bc -15 18
b0:tiene abc -17 27 -26
b:,_neither bc 18 -17
b:@person ac -18 20
b:any_morning bc 20 -19
b:salgo_de ab 21 -35
b:so_it b -22
n:preferencia_el bc -18 21

=wanted;day a -18
a:is_not bc 24 -23
b0:coming c -19
b:._if bc -18 20
b:every_other c -20
b:lord ac 20 -19
b:me_up abc -21 -16 22
b:studio abc -25 -37 37
n:._bueno b -22
n:and_he ab -21 20

a0:suits abc -25 -19 31
b:gave bc -25 17
b:la b -27
n:#_o bc 22 -26
n:bueno_el a -15
p:nap c 16

b:@open ac 24 -28
b:duty ac -24 16
b:she_gets c -17
c1:para abc -21 -30 32
n:llego ac 22 -22
n:my ab 22 -41
p:ahorita a 17

b0:para abc -41 -19 43
b1:has bc 24 -37
b:ninguna a -16
b:ponele abc -29 -21 30
b:quedo ab 17 -20
n:know abc 38 -46 -33
n:nomas_los c -25
p:semana a -26
p:turno ac 27 -26

b0:mas ac 20 -27
b:@relative_dice a 15
b:only_do abc -30 -20 29
b:to_put ac 16 -16
n:,_put ac 24 -29
n:am_@person abc 29 -22 -22
n:but_only bc -33 34
n:free abc -41 -31 44
n:has_to b -60
n:tengan bc -20 26

a0:then bc -62 40
a:do_not abc -26 -20 36
b:?_es a 21
b:in bc -30 20
b:pedi_permiso abc -16 22 -33
b:what ab 19 -29
n:,_after bc 18 -18
n:._by bc -21 22
n:inventory a 15
n:lol_so ab 32 -30
n:look_at c -17
n:podria ab -30 29
n:promised abc 34 -26 -28
n:surgery bc -22 18

=out;>any b -15
a:mine bc 24 -21
a:ya_me b -20
b:mind a -17
n:at_my abc -23 24 -18

=aside;doubt:which_of_two_is_ruled_out ab 20 -46
a:right a -31
c0:going abc -17 -16 21
c1:# abc -16 30 -35
c1:@relative bc -28 16
n:a_no c -16
n:algo ac 16 -18
n:hold ab 27 -25
n:morning abc 27 -56 34
n:not_@drive bc -21 17

<fits a -21
a1:good a -50
a:does c 15
b0:not abc -44 115 -105
b0:otherwise bc -15 20
b0:seria b -18
b:a_sub c 16
b:jury_duty b 18
b:la_del a -79
b:out bc 16 -16
b:unless b 22
n:@day_juego ab 23 -31
n:i_will b -21
n:mas_temprano bc -19 22

a1:da ac -20 24
a:got_court b 16
b0:lab bc 23 -26
b0:resets abc 21 -17 -15
b:ahora_es c 20
b:cuido a -32
c0:since b -19
n:._either a -15
n:eleven bc 17 -18
n:la_fiesta ac -17 22
n:matter_which abc -27 -29 36
p:esa ac -17 29

a:i ac 23 -19
a:split bc -24 24
a:the_day abc -17 -18 23
b:,_yo abc 22 19 -38
b:out_of bc 18 -17
b:wanted bc 23 -26
c0:sorry b 16
n:#_to ac -19 17
n:el_del bc -26 28

=aside;doubt:which_of_these_days a 16
=wanted;>except ac -65 20
a1:time bc -27 16
a:iffy abc 28 -23 -26
b0:either abc -39 -30 38
b:la_ultima abc 22 -20 -19
b:patrol bc 26 -31
b:the bc 24 -27
n:?_en c 23
n:recojo_a c 19

a1:del c 16
a:is_one c -16
b:it_has b -17
b:please a -28
b:vacaciones ac -36 34
n:#_el ac 15 -23
n:@day_es ab 23 -36
n:que_ya a -28
n:than_@day ab -16 22

=out;wanted;- bc -43 16
b:,_la bc 26 -24
b:que_tengo ac 21 -20
b:turno_de abc 20 -17 -24
n:and_i ac 20 -35
n:later_, bc 30 -28
n:no_hold abc 30 -23 -17
n:si_, bc -27 28
n:whatever bc -21 22

a0:at ac 34 -27
a:reckon b -16
a:starts ac 20 -24
b:patient abc -27 36 -32
b:the_truck b -21
n:is_off abc -27 -24 27
n:puedo_ni bc -17 18

=aside;>except b -22
a:en_el ac 20 -41
a:techo abc -26 -18 27
b:can_bring abc 20 -36 -16
b:de_en abc 31 -20 -25
c0:antes ac 19 -18
n:dejo bc -18 23
n:you_are abc -26 -26 33
p:covering ac -22 22
p:for ab -67 19

=aside;~only ac 28 -27
a:#_is ac 34 -41
a:both a 15
a:first ab 18 -20
b:see_if ac -20 22
c1:de ac 30 -22
c1:for ac 18 -16
n:,_right bc -17 18

a0:can c -18
b1:give a -24
b:me_that ac -17 23
c0:porque bc 19 -41

a:a_cualquier a -34
b:la_que ab -46 29
b:me_gustaria bc -23 26
c1:@visit ab 32 -45
n:@hours c 17

a:minutes ac 22 -24
b0:bar bc 19 -15
b0:mind a -16
b:@relative_in ac -30 29
b:free a -44
b:three abc -21 23 -25
p:from ac -22 30

=-;aside;out ab 18 -101
a0:anyhow bc 22 -26
a:at_noon c 16
a:bible b 15
b:@relative_get abc 26 -18 -16
b:bury ac -28 16
b:day_i a -18
b:de_ahi abc 26 -22 -24
b:do_that bc -22 16
b:keep bc -30 22
n:day_that c -19
n:me_on ac 27 -32
n:the_afternoon a -23

=aside;of1 ac 18 -26
a0:le bc 17 -45
a:turno abc -23 32 -17
b1:instead b -30
b:is_off ab -50 23
b:me_lo b -21
b:nobody bc -32 23
c0:not abc -38 52 -35
c1:comes bc -30 20
c1:give a -21
c1:had abc 36 -29 -25
n:,_not bc -37 35
n:had a -36

a0:despues bc -18 21
a1:taken b 16
a:no_@drive bc 22 -18
b0:start b -21
b:,_maybe abc -20 -29 31
b:let_us bc -15 17
b:no_more abc -16 23 -19
c1:por abc -60 -30 52
n:?_no a 25

a:would_not bc -18 19
b0:you b 17
n:jaja abc 34 -37 18
p:roofing ab 19 -16
p:tiene abc -24 -16 32

=aside;doubt:not_sure_what_is_ruled_out abc -34 16 23
a0:el ab -23 23
b0:libre abc -34 -28 42
b0:primera c 16
b:?_the ab 29 -33
b:@visit_con abc -15 19 -32
b:it_would b -38
n:,_could ac -17 24
n:@day_or c -16
n:estoy ac 17 -23

a:am_home a -30
b1:@hours abc 23 -23 -19
b1:make ac -26 21
b:took_my a 18
c1:boss abc -26 -18 27
c1:me a -15
n:,_se ab -21 21

a:algo ab -22 17
b:chemo bc -18 16
b:libra abc 29 -25 -19
b:ya_le abc -23 24 -25
c0:preschool ab 22 -29
n:all_i bc 25 -24
n:like_@day ab 19 -32
p:deer ac -34 31

=wanted;doubt:every_second_week:_which b -24
>past abc -26 -16 32
a:unico abc -30 -20 28
b0:teach abc -18 27 -23
b:@drive_and b 18
b:luego c -15
n:#_@date c -23
n:._scratch ab 23 -33
n:antes_no bc -25 17
n:ella_no abc 30 -20 -27
n:if_my ac -22 24

=out;of1 bc 19 -26
b:de_esos ac -17 20
b:viene c -15
c1:he ac 15 -22
days3 c -15
n:?_the a 19
n:asi ab -25 23
n:con b -27
n:full c 16
n:guy ac 30 -29
n:i_say a -21
n:in_the a -41
n:one_, ac -22 17
n:or_after bc 18 -20

b0:fabrica a -17
b:._something bc -18 23
b:already ab -23 17
b:they_moved b 15
b:vaya ac -26 25
n:over a -31

a0:yes abc -24 -31 33
a1:mi ac -27 23
a:limpio bc 22 -19
b:in_school abc -20 -25 26
n:@open abc -22 -22 32
n:cuida ac -25 20
n:than bc -23 22

b1:nina ac 23 -21
b:ship a 19
n:@day_bien ab -18 22
n:like_a ab -27 20
n:sorry bc -27 30
n:ya_la ac 25 -23
p:ella bc -21 27

a:nomas ac -27 36
b0:go bc 22 -29
b:prefiero abc -17 -16 20
b:the_@relative ab 34 -26
n:ponele abc -24 -28 34
n:think_straight b -16

=out;all:out abc -17 18 -17
a:are_easier ac -17 18
a:too_far ab 18 -22
b1:la b -16
b:pool abc -25 28 -35
n:salida ab 22 -18
n:yes a -20
p:sure b -18

a:muerta ac -23 15
a:ones ac 17 -16
a:was bc -25 17
b:after_that abc 22 -25 -16
b:covering abc 24 -25 -16
c0:omg abc -24 29 -15
c1:planning a -21
n:aqui abc -18 -16 25
n:pero_despues abc -36 -43 49
p:ir c -21

a1:@month abc -16 18 -23
a:llevo c -17
b1:if bc -32 34
b:morning bc 23 -22
b:not_the a -24
b:when_the bc -18 21
n:before b -15
n:is_@day ab 17 -29

a:a_@day b -22
b:@insurance b -34
c0:nomas ac -16 19
n:,_@thanks a 19
n:sea_@day abc -23 19 -18

b:back_at ac -31 24
b:permiso_al abc -16 22 -33
n:\xc2\xbf_tiene c -16

a:is_too bc 20 -30
b0:uy ac -27 24
b:?_any bc -17 19
b:@date_except b 18
b:all_week a -21
b:calling b -15
b:dot ac 25 -23
b:i_take bc -22 21
n:before_that ac 24 -23
n:day_before abc 27 -22 -25
p:estaria c 18
p:que abc -19 -23 27

=aside;doubt:a_weekday_and_a_number_that_do_not_go_together ac 26 -25
a:too_@late a -16
b:acaba abc 32 -27 -25
b:all_@open abc 29 -22 -24
b:more ab -18 19
n:while a -15

=wanted;>only bc -67 25
a1:@body abc -16 22 -28
b:entonces b -37
b:me_confundi bc -16 20
b:weeks c -18
b:will_do abc -17 -22 26
n:#_que abc 23 -40 22
n:._otherwise a 17
n:not_be abc -17 22 -17
p:algo ac -15 23

=aside;doubt a -24
a:@call ac 18 -18
a:be_just ac 22 -21
b1:en bc 22 -34
b:?_i ac -21 26
b:am_gone abc -15 33 -33
b:between_# b 16
b:run abc -17 -19 18
n:@day_next a -39
p:por abc 28 -22 -21

a1:could bc 18 -17
a:back abc 28 15 -35
a:instead abc -24 -25 45
b1:practice abc -21 -21 22
b:excuse bc -15 17
n:primero abc -17 -23 29
n:the_earliest ac 20 -25

=aside;>unknown abc 27 -22 -20
=wanted;middle a -15
a:la_casa a 16
a:ni bc 38 -48
b0:vence a 16
b1:recital abc -15 22 -18
b:espere abc -25 -21 24
c0:otherwise bc -22 31
n:#_. a -28
n:._i ab -43 26

a1:viene ac 25 -25
a:estaria_bien ac -16 17
b0:vuelvo abc -25 -16 24
b0:with abc -28 -34 42
b:del_trabajo abc -22 -18 31
b:like abc -32 -20 39
n:._after bc 26 -28
n:if_i ac 15 -24

=out;all:aside+out+wanted a -48
=out;first bc 17 -19
a1:fuera bc 21 -18
b0:ones c -17
b1:go bc 17 -26
b:flies_in c -23
b:the_middle abc -29 -30 30
n:is_a bc -31 19
p:willing bc -23 26

a:limpio_casas bc 22 -19
b:vuelvo abc -25 -16 24
b:yeah a -21
n:despues_de a -24
n:judge a -15

a:can ab -23 16
a:muy b 45
b0:y bc -30 28
n:back abc 15 -42 22
n:comes_@day bc -21 22
n:entre_semana bc -16 20

a:de_viaje bc 24 -22
b:@relative_yo c 16
b:hasta_que a 16
n:,_pongame abc -19 -26 30
n:a_los bc -18 25
n:resets c 15
n:same bc -50 37
p:trabajando ac -17 20

b:casas_de a -17
n:._si a -45
n:@wrong bc 21 -24
n:great ab 20 -20

b:@clinician_is bc 19 -22
b:quisiera bc -16 21
n:be_with abc 23 -21 -21
n:calling ab -18 19
n:tiene_que a -21

b0:calves a 19

b1:porque a 15
b:@call_me ac 26 -25
b:@day_is bc 29 -22
b:@stop abc 27 -17 -21
p:gas bc -22 20
p:takes bc -27 28
p:un bc -15 21
p:virgen c 19

=out;every c -20
a:am_@person abc -28 -31 35
a:es_la ac 22 -28
a:of_been ac 27 -28
b:@relative_tiene abc -17 23 -23
b:at_the ab -17 15
b:but_is ac 20 -19
n:la_llevo bc 23 -22
n:no_llego a 16
n:so_anything abc -20 20 -18
p:pasando bc -18 23
p:vos ac -24 24

a:are_no bc 25 -21
a:til ab 15 -19
b:ay a 16
b:birthday c -16
b:skip abc -20 31 -26
b:think ac 29 -32
n:@day_night bc -24 16
n:@vehicle ac -24 19

=aside;doubt:free_or_kept_then ac 20 -18
a1:for ab 22 -32
a:an b -24
b0:excepto bc 22 -15
b:do_# abc -32 29 -22
n:black_@day bc 21 -21
n:like_at a -20
n:ya_despues bc 22 -19
p:nina abc 24 -17 -22

a1:# abc -31 -34 40
a:@day_@day b -17
b1:tenia ac 17 -18
b:de bc -33 17
b:none abc -16 -17 21
b:yo_salgo abc -20 -20 29
c0:ya abc -27 32 -43
c1:voy bc 29 -28
n:are_best c -15
n:no_espere ac 21 -19
n:other_day bc 24 -24

=wanted;doubt:not_sure_what_is_ruled_out abc -22 -35 36
a:fish_fry c -24
b:,_back ac -37 23
b:@relative_@insurer bc -22 22
b:a_@ride abc -21 -15 24
b:middle abc -29 -30 30
n:it_takes a -18
n:slow abc -22 -27 25

a:camino bc 16 -23
a:me_es bc 16 -16
b1:fly bc 24 -30
b:it_to ac -16 18
n:before_the bc -22 17
n:for_me ab 33 -38
n:if_not abc -32 -26 40
n:que_ese bc -25 23

b:algo_en c 18
b:i bc 20 -18
c0:chemo bc -27 24
n:keep bc 33 -46
n:salgo c -18
n:unless abc -27 -34 38

a0:dale bc 19 -18
a:ir c 16
a:x bc 17 -17
b:tiene_algo c 22
n:a_sub bc -16 17
n:ese_es c -19

a0:y ab 20 -16
a:no_puedo bc 39 -39
b:,_ni b 15
b:can_come b -35
b:estoy_en abc -16 32 -33
c1:deme bc -19 26
n:have_got bc -28 27
p:llego b -19
p:reyes bc 21 -21

a:after_my a 16
a:tengo_dialisis bc 17 -18
b1:para a -18
b:#_de bc -27 24
n:la_@relative bc -26 17
n:on_a c -16
n:otro_@day c -21
n:recien a -16
p:already b -19

a:again bc 23 -30
b0:@insurer abc -23 34 -27
b:drop_me ac -18 20
b:id b -16
b:perdon_, ac -19 20
c1:could a -39
n:,_cause abc -22 -31 24
n:at_work abc 29 -39 -23
n:pongame ac -27 25
n:weekdays abc -22 23 -22

a1:corrido b 19
a:good_for bc -18 22
a:whole bc 20 -15
b0:working bc 25 -21
b:@relative_have ab -33 18
b:review c -17
n:puede_ser ab 26 -23
p:this abc 23 -66 -15

a:just b -34
a:not_on a -16
b:baby ab 27 -31
b:not_run ab -15 20
b:yo_descanso ac -19 22
c1:daycare a -28
n:._like ac -29 23
n:pero_a bc -35 35

a:puede_ser b -22
b:,_nothing abc 19 -18 -18
b:a_@relative b -18
b:viejo bc -30 30
n:except_@day abc -18 -27 32

a:nada bc -34 35
a:think ab 22 -23
a:til_i b -19
b:am ac -24 17
b:ok_if ac -21 21
b:picked b -28
n:called ab -25 24
p:latest ac 19 -16

a1:there c 23
b0:dialysis abc -18 28 -25
b:if_that ac 19 -25
b:put_in ac -19 18
n:plumber c -20
n:semana_que bc 20 -17

a0:what ac 23 -17
a:tampoco abc -21 42 -43
b:._yes bc -17 23
b:nah bc 27 -27
n:@day_you abc -23 -21 26
n:da_igual ac -20 18

a:ok abc -20 -19 30
b0:sea ac -34 29
b:@move ab -17 24
b:leave c -17
c0:his ac 22 -34
n:nights bc 22 -20

=wanted;lead-turn a -15
b1:las abc 24 -15 -22
b:confundi_, bc -16 20
b:de_viaje bc 17 -15
b:so_i a -42
c1:told ab 16 -29
n:it_can ab -18 19

a1:es ab -17 28
a:to_me ac 32 -30
b0:@medicine ac 23 -19
b0:\xc2\xbf b -16
b:drops_me abc -16 -21 22
b:will_be abc -16 42 -44
c0:get ac 21 -21
n:#_y ac 21 -26
n:._or abc -20 -20 24
n:@date_or ab 22 -40
n:any_time bc -36 17
n:jajaja abc 25 -24 -17
n:que_la abc -19 -18 23
n:the_whole abc 24 -28 -18
p:or ab 17 -27

a:ando_libre ac -21 21
a:esta abc -32 -21 35
a:still abc -26 -52 32
a:temprano bc 32 -30
b1:pero abc -18 16 -15
b:#_y ac 18 -22
b:in_class abc -19 26 -22
b:you_do abc -18 -26 25
c1:well a -20
n:yes_but bc -19 20

a1:i abc 30 -25 -17
a1:se bc 24 -36
a:antes_de ac -22 29
a:dificil abc -17 26 -24
b1:casas bc 29 -27
b:no_excuse bc -15 17
c1:the abc 28 -44 18
n:i_sleep ac -24 22
n:it_was ab 18 -27
n:y_me bc 20 -20
p:early abc -27 -24 29
p:medio abc -19 -18 27

a0:esta abc -28 -17 30
a0:hay c -16
a:brutal ac -22 22
a:ya_no abc -17 32 -31
b:@late a -17
b:like_to abc 21 -16 -17
b:one_of abc -17 -23 33
b:would_want bc -32 32
n:mine ab -20 19
n:out_at b -20
p:@hours c -20
p:matter bc 28 -28
p:plumber abc 28 -32 -26

=wanted;doubt:strange b -20
a1:ok bc -19 27
a:works ab 17 -33
b:,_es b -26
b:better bc -16 19
b:es_que c -21
b:estuve abc 26 -18 -20
n:@traffic bc -19 19
n:me_# b -16
n:si_es b -20
n:tendria bc 18 -17
n:want_another a 19
p:tomorrow abc 26 -28 18

=out;span ac -18 15
=wanted;<fact abc -28 23 -20
a0:you c 19
a1:dia b -35
a:to_you ac -16 16
a:whenever abc -32 -38 41
b1:what abc -41 -17 25
b:falte ac 21 -21
c0:tienen c 15
n:queda_bien c 17
n:yesterday bc -24 18

a:leaving abc 25 -29 -19
b0:escuela ac 23 -19
b0:just ac -26 29
b0:todo abc -29 -18 20
b1:cualquier c 19
b:you_have b -23
n:me_equivoque bc -21 20
n:menos abc -32 -44 51
n:ninos a -19
p:ser abc -15 -16 23

=aside;again ac 55 -73
a0:do ac -24 18
b:my_sisters ab 22 -19
b:que_por c -21
b:wait_i abc -21 20 -18
b:will_take bc -37 34
c1:po bc -19 24
n:@open_the c 15
n:era abc 32 -20 -32
n:get_off abc -21 -34 32

a:the_time ac 25 -26
b1:before ac 21 -28
b:,_or a -23
b:?_si c 16
b:clinicals b 17
b:could_do c -18
b:have_class ac 28 -42
b:meeting ab 21 -16
n:whenever ab -19 16

=wanted abc -20 -16 22
b0:know a 16
b:deme bc -19 27
b:not_get ac -45 15
n:,_just abc -19 -19 20
n:,_sorry abc -29 25 -16
n:es_nochebuena b 17
n:siguiente_si c -22
n:whole abc 24 -28 -18
p:season ac 18 -23

=aside;on-offer0 ab -16 15
a:@insurer ab 17 -28
a:alcanzo abc -28 28 -29
a:imposible abc -19 39 -37
b1:away bc 25 -24
b:amarillo ac 18 -24
b:practice_is abc -20 -21 22
b:weekday b 17
c1:practice abc -20 -21 22
p:all bc -41 39

=wanted;<past abc -59 30 -24
b:yo_solo ac -22 24

=out;doubt:what_begins_on_that_day ac -18 15
a1:@treat b 17
n:._give bc 22 -22
n:say_# ab -16 22
n:us_not ac 19 -18

=aside;doubt:free_or_away_on_vacation ac 22 -20
b1:neither bc 18 -17
b:us_do bc -26 15
b:well a -27
c0:nothing a -20
c1:si bc -39 26

=wanted;>busy ac -19 23
a:soy a 17
b0:calls bc -24 23
b:tengo a -16
b:use bc 20 -19
n:._home abc 24 -23 -16
n:._week bc 25 -30
n:and_then abc 20 -20 -18
n:cae ac 25 -29
n:confundi_, bc -18 17
on-offer2 bc 30 -59

=out;after ab -55 17
a:no_habra abc -22 -19 33
a:san c -22
b:study c -17
b:watch_the b 15
c1:only abc -32 -33 41
n:at_# ab 37 -42
n:es_lo c -26
n:y_voy ac 22 -27

=wanted;of3 a -23
a:@year a 16
a:dentista bc 19 -18
a:mas abc -30 -26 37
b:@relative_says a -26
b:turno ac 22 -43
n:@day_tambien a -19
n:before_noon abc -26 -19 25
n:for bc 28 -36
n:time_in abc 26 -20 -22
p:otra bc -22 22
p:sorry ac -22 22

>unknown abc 27 -22 -20
a1:habra abc -20 -19 30
a:after_@food b -17
a:last_week ac -18 18
b1:al ab -24 22
b:and_i abc -17 -23 27
n:cuando_querais bc 16 -16

a:sobra_tiempo ac -15 16
b:get_my ab 26 -24
b:menos abc -31 50 -44
n:asi_que ab -26 26
n:me_da bc 26 -26
n:other_time ac 17 -26

a:dia c -17
a:is_good a -38
a:llevo_a ab -17 22
a:no_el c 16
b0:got bc -42 18
b0:obra ac -26 28
c1:never abc -18 31 -29

=wanted;3/1 c 18
a0:o bc -27 28
b0:one b -17
b1:@day a -23
b1:@vehicle a 25
b:is_got ac -15 22
c0:jk bc -16 21

a:#_and a -17
b:#_@month ac 20 -21
b:go bc 30 -40
b:mal ac 17 -15
b:play a 17
c0:de b -44
n:can_i bc -32 26
n:car bc -20 21
n:cuido c -23
n:other_than c -16
n:though abc -19 -30 36

a0:menos bc -19 23
b:._\xc2\xbf c 22
b:@relative_takes b -21
b:all_have ac -23 25
b:what_about abc -31 -17 23
n:,_except abc -19 -31 36
n:,_ya a 21
n:camino b -22
n:the_new b -16

a:before b -28
b1:@drive abc 30 -39 -23
b:,_trabajo bc 24 -22
c1:on c -21
c1:toca c -23
n:es_@day abc 24 -41 16
n:goes c -15
n:roads b -18
p:that abc -25 -35 50

a:#_no b -25
a:answer ac 30 -27
a:might ac 21 -20
b:#_except abc -27 -30 31
b:clock ac -29 26
b:plant abc -19 -30 37
n:. bc 37 -37
n:pero_ella ab 26 -30
n:so_that ac -44 27
n:un_@day bc -15 15
p:? ab 20 -47

=aside;<not ac 15 -19
=aside;~free_from abc 58 -64 -47
a0:duermo bc 24 -23
a1:keep abc 27 -19 -18
a:i_keep ac 20 -15
a:shut ac -22 20
b1:habria abc 28 -27 -24
b:@hours ac 15 -21
b:available ac -26 27
b:folks bc -18 16
b:preference_is bc -28 29
b:something_later ac -24 24
c1:something abc -18 -20 32
n:by c 29
n:mananas c 15
n:those_days ab -26 19
p:baby b -19

=wanted;3/2 bc -28 31
=wanted;<not abc -62 -42 63
a:otra bc 16 -16
b0:check ac 17 -18
b:,_can ac -17 20
b:be_out ab -17 18
b:even_try bc 24 -24
c1:@drink abc 43 -31 -38
c1:be bc -31 20
c1:routes abc -22 23 -22
n:@hours_de c 17

=wanted;>turn b -40
a:is_chemo abc 23 -22 -26
a:with bc 35 -37
b0:try c 15
b1:free bc -16 20
b:,_both abc 28 -28 -27
b:._@call ab 21 -24
b:all_got abc -21 -18 30
b:can_take abc -20 -17 23
b:el_# abc 18 -28 19
b:will_text a 17
n:,_le abc 27 -25 -20
n:esos_dias ac -24 21
p:hay bc -50 44

a:anyhow bc 22 -26
a:is_great bc 19 -19
b0:llueve c -15
b:auditors abc 33 -22 -28
c0:our a -19
c1:pues ac -27 24
n:,_whatever c 20
n:only ac -41 17
~unknown bc -25 15

=out abc -24 22 -16
a0:the abc -36 -24 39
a:del_@day bc -26 20
a:same bc 30 -18
a:town abc -22 24 -26
b0:de a -16
b0:get bc -18 18
b1:routes abc -22 23 -22
b:am_supposed bc 26 -24
b:have_lab ac 15 -23
c1:queda c 16
n:an ab 29 -42
n:el_@day ab 31 -31
n:si ab -37 29

=aside;of4 b -33
a:bridge abc -20 19 -17
b:is_# ab 20 -27
b:libres c 17
b:perdon_que ac 22 -25
b:wait abc -35 30 -26
c0:mornings c 15
n:not_too bc -24 25
n:said abc -15 -43 21
n:y_ya b -30
p:. b -15

=aside;doubt:until_then,_or_from_then_on ab -22 16
a0:lo abc 33 -45 -21
b0:the ac -27 29
b:cae abc 26 -19 -17
b:esa c 18
b:is_all bc -25 25
b:try bc 21 -17
n:bridge_club ac 17 -17
n:from_now b -20
n:so_. ab 19 -19

=aside;doubt:a_child's_hours:_what_they_mean_for_the_visit b -16
a:operan c -21
b:back abc -15 -40 34
b:before ac 30 -39
b:descanso ac -21 24
b:did abc 24 -22 -27
b:would_love abc -25 19 -15
n:@day_puedo ac -21 21
n:si_no abc 15 -47 19
n:still bc 24 -26
p:back b -34

=out;before abc -35 53 -55
a:, b -25
b:other_@day c -20
b:que_@relative ac -27 26
b:would_be bc -32 24
c0:let bc -19 17
c1:confundi bc -16 20
c1:want c 18
n:la bc 17 -30
p:m/w/f bc -30 27

a1:alcanzo abc -28 28 -29
b:#_no c -18
b:,_only bc -19 22
b:coming ac 26 -28
b:the_home abc -23 26 -25
n:other b -16

a:@vehicle abc -18 21 -27
b:not_see bc 20 -17
n:?_despues bc 21 -20

a:es_muy b 45
a:perfecto abc -23 -17 33
b:not_in abc -18 22 -30
n:el_# c -23
n:is c -22
p:/ c 17
p:dark abc -29 -30 43

b:fuera a -16
b:lab bc 23 -26
c1:days abc -28 -20 30

=wanted;hour ac -94 28
b:final_is ac 24 -23
b:i_@open ab -19 25
b:time ac 29 -27
c0:when ac -26 26
n:but_is b -26
n:perdon ab 29 -32
n:takes_me a -18

a:at_my c -17
b1:anything ab -25 20
b:@relative_y b -18
n:,_despues a -17
n:@day_pero ab -44 22
n:como abc 44 -27 -37
n:escuela bc -16 17
n:no_le c 18
p:dice ab 27 -34

a:#_o bc -20 25
a:@relative_me b -27
b:cualquiera ab -27 16
c1:o bc -17 19
n:,_at abc -28 -18 30
n:if_that abc -17 -18 29
n:my_knee ac 25 -21
n:voy b -29
n:when ab 32 -29
p:soy a -19

a:la_manana bc -17 17
a:my_brothers a -18
b1:days abc -23 -22 29
b:sleep_all ab -19 21
n:._one abc -18 -30 23
n:let b -21
p:mornings abc -18 -23 27
p:will ac 22 -17
~only bc -42 37

=out;>busy a -34
a:rush bc -23 23
a:that_is ac -30 18
b:,_por abc -51 -23 42
b:me_in b -23
b:on_the bc 16 -37
c0:church b 19
n:@late_ya a 16
n:not_mind bc -17 18
p:review bc -24 24

b0:due ac 19 -43
n:,_will abc 32 -33 -28
n:pm bc -41 20
n:those ab -26 26
n:up_my bc 22 -26

a1:mejor bc -19 23
a:when_the a -24
b1:yes b -21
b:it_can abc -19 28 -23
n:@body c -15
p:somebody b -17

a:hay bc 19 -17
b1:@visit ac 19 -29
b1:anytime a -24
b1:day abc 15 18 -39
b:of_state b 17
b:they_cut ac 18 -18
c1:go abc -25 36 -35
n:#_any a -19
n:._this bc -22 23
n:me_voy bc -22 19
n:ya ab 25 -44
p:leave abc -22 23 -17

c0:next bc -15 18
c0:that b -21
n:entonces_un ab -22 20
n:t/th_# abc -23 29 -29

a:si_se bc -26 19
b:despues_de ac 26 -27
b:memphis ac 24 -26
c1:last abc -23 -22 26
n:,_well bc -19 20
n:@date_after a -22

n:except abc -23 -34 40
n:use_to ab 19 -25
p:escuela c 17
p:house c 16

a0:might ac 21 -20
b0:third abc -23 -21 22
b1:nada c 16
b:either abc -18 -39 28
b:get ab 19 -33
b:man abc 19 19 -24
c0:one c 15
c1:preferencia abc -15 -18 21
n:,_please c 17
n:@food bc -31 28
n:not_it ac -25 25
n:which bc 23 -31
p:quincena b -23

=wanted;~that_day ac 27 -35
a1:trabajo a -19
b0:pasa ac 27 -25
b:,_got b -15
b:sea ac -26 19
n:,_the a -33
n:oh ac 28 -18
n:what bc -29 18

a:#_on abc 17 -20 -16
b0:starts abc 20 18 -37
b:ask_me ac 17 -22
b:gustaria bc -23 26
b:i_got ac 38 -40
b:the_dentist abc -17 18 -19
n:haha_. b -17

b1:he a 18
b:estoy ab -31 21
c1:or ac -41 27
n:._afternoons abc -23 -16 23
n:because_of ac -18 18
n:them bc 31 -37
n:will_take abc -21 -17 22

b:@year b -21
b:an b -18
b:digame ac -19 24
b:would_have b -36
c1:@insurance abc 31 -27 -24
c1:already abc -17 23 -28
n:#_tengo bc -21 23
n:is_@symptom abc -23 25 -30

b:afternoon_except bc 25 -23
b:che ac 15 -27
b:text_you ab 21 -15
c1:got ab -17 21
n:@date_# abc -27 -26 35
n:bar bc -15 19
n:tengo_que bc 18 -21
p:evenings c 19
p:wait bc -34 38

=out;lead- ab -34 21
a:cuando abc -29 16 16
a:heifers c -26
b1:bring abc 21 -38 -17
b:nos_vamos bc 20 -17
b:salgo b -39
n:,_is ac 40 -39
n:bueno bc -26 21
n:corte_, bc 29 -22
n:querais bc 16 -16
n:that_, abc 34 -16 -32

=wanted;? ac -28 19
a:@food abc 28 -15 -29
a:gets abc -22 33 -32
a:los_@day bc 19 -17
a:por_favor abc -18 -29 35
b:give_me ac -39 18
b:husbands bc 15 -25
b:i_watch ac 20 -19
b:truck_comes b -30
before ab -25 19
n:clear bc 19 -20
n:viene bc 20 -34
p:chair abc -30 -21 37

a0:pero b -22
a1:aviso ac 19 -18
a1:muy b 41
a:quien c -19
a:work abc -26 31 -25
b0:alla abc 25 -17 -24
b:jk bc -16 21
b:that_same abc -16 -24 31
c0:toda c 19
n:,_rest ac 29 -28
n:@move_starts ac 17 -17
n:darle_de bc 21 -19
p:haha bc -20 26
span bc -20 27

a0:not ab 18 -20
b1:pizca a -20
b:chemo_is bc -27 24
n:,_en abc 24 -30 -19
n:bridge ac 16 -23

=aside;~past b -51
a:mornings abc -17 -22 24
b:i_will c -19
b:voy_a ac 16 -25
c1:gustaria bc -22 25
c1:that ac 25 -38
n:she_do bc -24 19
p:turkey bc 16 -28

=out;doubt a -37
a:any_weekday c 16
b:cualquier_dia ab -27 16
b:pone ab -24 16
p:take ac 28 -31

=aside;doubt:a_weekday_and_a_date_that_do_not_go_together abc 131 -86 -131
a:de_mi bc 17 -36
b:el_hospital ab -18 20
b:has_dialysis a 17
b:time_is ac -31 25
n:at_noon a -36
p:nos ab -17 16

a:libre b -38
a:tengo_compromiso bc 22 -22
b:cut_my ac 18 -18
b:not_on abc -17 24 -18
c1:mi ac 32 -27
n:,_denme abc 27 -30 -26
n:after_i abc -15 -28 31
n:darle bc 21 -19
n:ese_mismo abc -19 19 -18
n:me_@day c -29
n:so_nothing c -17

b:go_with abc -17 -17 25
b:is_not bc 44 -36
n:#_por ab -21 25
n:actually bc -25 28
n:ve ac 21 -28
p:@drink abc -30 -35 36

b0:car c -20
n:,_dejeme c -15
n:week_of ac -20 20

=wanted;on-offer0 bc 18 -29
b0:@fetch ac 18 -21
b:have_that bc -19 21
b:on_days abc -23 25 -23
b:regreso ac -36 22
b:so_a abc -25 -29 28
b:works bc 31 -23
c1:look a -23
n:@day_morning ab 20 -24

a:de b -25
a:le bc 25 -51
b:._la c 20
b:da_@ride ac 19 -18
b:his_@relative ac 18 -28

=wanted;wanted;- ab -25 18
a:of b -34
b0:sirve c 17
b:is_it ab -20 19
c0:@hello abc -27 -27 36
n:porque_me a -16

a1:dialisis bc 17 -18
b:ill ac 21 -18
c0:la bc -26 31
n:#_oclock bc -25 23
n:._make b -20
n:but_have abc -16 -16 18

=out;<if ac 16 -45
=out;~free abc -32 42 -30
a1:el ac 16 -21
b:working bc 25 -21
n:@day_are bc 25 -28
n:@day_en bc 17 -30
n:@day_the a -28
n:either_one abc -20 -16 24
n:gusta c 17
n:not_get abc 28 -33 -23
n:y_salgo abc 32 -22 -30
of4 c -22

a1:perfect ac -20 29
a:con_el ac 19 -28
a:cualquier a -58
a:cubro abc -23 25 -25
b:the_one ac -20 17
b:they abc 30 -21 -20
n:,_esa a -25
n:i_never bc -23 25

=wanted;2/1 a -36
a:am_on abc 21 -17 -23
a:is_taken b 16
a:que_sea c 20
b1:earliest bc -16 17
b:cualquier ac -48 21
b:tenia abc 22 -15 -21
b:those b -22
n:@late b -16
n:best bc -25 23
n:tengo_clase bc 19 -18

c0:make abc -20 -42 30
c0:sometime ac -25 31
c1:naps ab -29 25
n:,_este bc 27 -26
n:@open_that a 19
p:no ab -18 16

=wanted;>free_from abc -43 -39 53
b0:any abc -24 -21 30
b1:pensaba a 16
b:,_in abc 16 -24 39
b:can_i abc -31 -45 52
b:if_not abc -19 -43 46
b:otherwise bc -22 31
n:there_. ac 23 -18
named-again bc -29 23
p:menos bc 17 -32

=aside;<past b -21
a:is_shot c -16
a:trabajo_corrido b 19
a:whichever c 16
b0:about abc -20 -21 27
b0:need abc -31 -41 46
b:boss_said ac -15 18
b:i_fly abc -26 32 -19
b:is_there abc -29 -20 27
n:get_the abc -21 -26 29
n:if_it bc -56 36
n:look c -17

=^;aside;- ac 22 -26
b:but_my bc 22 -29
n:,_give abc -22 -34 27
n:earlier ac -26 17
n:equivoque bc -21 20
n:it_@day ab -16 20
p:nope a -18

a1:or bc -15 20
a:not bc -28 28
b:clock_out abc -24 -27 32
b:hasta_el a -17
b:le_marco a 17
c1:auditors abc 33 -22 -28
p:llegar a 17

a:i_guess abc -24 -21 25
b:,_o bc -19 22
b:me_toca bc 21 -41
n:( b -16
n:early b 16
n:en_@hours c 17
p:are b -26

a:no_hay abc -40 20 -17
n:._got abc -28 16 17
n:again abc -20 -26 33
n:del_# ab 23 -31
n:misa bc 20 -20

b1:need ac 21 -29
b:,_del abc 19 25 -33
b:i_want c 19
b:y c 18
c0:@insurer bc 31 -28
n:estare abc 29 -34 -26
n:it_has abc -22 -21 25

a1:de ac 21 -17
b0:shop ac 20 -19
b0:well abc -20 -22 26
b:am_stuck bc 25 -21
n:is_that abc 26 -23 -15
n:that_on abc -15 -21 21

b:recital abc -15 22 -18
b:sure b -16
lead-if b -29
n:,_que bc -40 16
n:llevo_al c 18

a0:whichever c 16
a1:chemo abc 23 -22 -26
a1:soon bc -23 23
a:da_lo c 16
a:too abc 17 32 -39
b1:# abc 24 -38 16
b:is_my c -18
b:was_# ac 19 -16
c0:rather a -34
c1:nothing ac 18 -24
n:we_are ab 20 -19

a:every_day ac 27 -28
b1:got abc -29 24 -20
b:not_a ac 19 -48
b:roster ac 18 -16
n:but_she b -28
n:tomorrow ac 29 -33

a:either_one c 23
a:habra abc -22 -19 33
a:por_la a 23
b:,_y abc -54 32 -27
b:every_third abc -23 -21 22
n:day_next ac 18 -18

=aside;weekdays b -30
a1:are a -33
a:not_going bc 25 -25
a:si_es c 16
b0:voy bc 18 -17
b1:for ac 20 -38
b:anything_but bc 45 -45
b:dialisis bc 18 -23
b:has_the bc 18 -17
b:said_i ac -15 18
b:which_leaves abc -22 -28 24
c1:will c -25
n:be_after abc -17 -30 29
n:llueve b -17
n:medio ab 19 -22
n:their b -23
p:church c -17

b:is_fine bc 20 -16
b:so_can c 22
c1:can bc -20 16
n:#_on c -20
n:,_has ac -18 18
n:do_mornings a -15
n:know_you b -21
p:first bc 22 -32

a:am_already a -17
a:are_out ac 19 -36
b:have_chemo bc 17 -27
b:last_@day ac 17 -17
b:need abc -30 -16 27
n:._ese a -17
n:is_at abc -25 20 -18
p:mejor b -16
p:your abc 32 -31 -27

<that_day ab 25 -20
a1:audiencia abc 21 -18 -17
b:at_# ab 23 -22
n:on_@day abc -35 -15 29
n:por_ahi abc 24 -32 -20
n:un b -28

=aside;middle abc 22 -23 -22
a:an_hour b -18
b:en c -19
b:off_are ac -16 20
b:sea_en ac -28 17
n:,_puedo ac -18 19
n:every b -16
p:pero bc -37 24

b1:ese a 15
b:@insurer_has bc 31 -31
b:ni_el bc 26 -23
b:we_bury ac -28 16
n:@day_. ab 20 -19

=out;on-offer1 abc 21 -43 28
a0:last ab -24 17
a:estoy_libre abc 22 -16 -21
a:hago bc -24 19
a:useless c -17
b1:at ab 20 -23
b:me_and bc -17 18
c0:ay ab 16 -22
n:@day ac 16 -21
n:el_resto abc -32 -19 29
n:please_. abc -16 -20 26
n:so_like b -21
p:@symptom ab 17 -18

=aside;lead-turn ab 22 -44
=out;>free a -73
=out;days1 ab -32 20
a:el_@day bc 21 -22
b:me_the ac 24 -21
b:vamos_a b 15
c0:took a 19
n:boy c 18
n:have a -40
n:ok bc 16 -24
p:@person ac -17 21

=aside;<busy_from abc 27 -24 -20
=out;on-offer2 abc 29 -18 -64
b0:her b -22
b0:this b -19
b:my_last bc -22 23
p:chamba ac -17 24

a:#_minutes ac 22 -24
a:compromiso bc 22 -22
a:have_a b 15
b1:state ac 16 -19
n:que_antes bc -16 18

=aside;>busy abc 81 -68 -70
a:chemo abc 23 -22 -26
b:!_i b -16
b:i_see abc -15 19 -27
b:not_start ac 22 -25
b:town ab -27 15
b:trabajando abc -35 29 -25
n:._@call abc -32 -36 39
n:my_@price abc -16 -17 17
n:po ac 30 -28

b1:takes b -21
b:semanas ac 22 -32
c0:a b -44
n:el_que abc -37 23 -17

a:viaje bc 24 -22
b:@medicine ac 19 -22
c1:ser c 16

a:dan bc -20 24
a:is_@day ab -16 15
b0:entonces b -45
b:,_dejeme ac -19 19
n:llevo abc -27 24 -22
n:think bc 26 -32

a:not_go bc 30 -30
b0:@insurance abc 22 -19 -18
b:@cancel a 15
b:i_can a 28
b:only_runs abc -22 -23 28
n:done abc 21 -18 -16
n:my_bridge ac 17 -17
n:tan bc -17 19
p:them b -26

=aside;<if b -65
a:los_dias a -21
a:that_day bc -39 17
b0:pero ac -43 15
b1:down abc -17 -19 21
b:en_laredo bc 21 -26
b:feed ac -26 22
n:because a -25
n:rather c -20
p:cobra ac 29 -28
~except ab 19 -19

=aside;doubt:a_number_that_can_be_a_day_or_a_time b -25
a:a_# bc 27 -28
a:la_hora c 16
b:a_half ab 17 -19
b:la_@holiday a -19
n:._la abc 32 -15 -31
n:que_no ab -21 16
p:ahi bc -27 31
p:imposible ac -23 19

=aside;>not c -20
n:la_semana ab -28 18
n:nothing a -26
n:so_a ab -17 22
p:night bc -26 20

=wanted;>soonest abc -18 28 -27
a:even ab 23 -31
a:por bc 15 -22
c0:do abc -29 -15 22
c1:neither bc 18 -17
n:de_ahi ab -22 20
n:it_be bc -36 21
n:tal c 16
n:the_morning abc -16 -36 27
n:wanting ab -27 21
p:getting bc -20 26
p:same bc 20 -23

a:not_matter bc -19 19
b:,_cualquier bc -25 27
b:finals_are b 18
b:keep_the abc 19 -28 16
b:que_se ab 16 -16
n:ando_con a -16
n:pero_mi bc 18 -17
p:carro bc -17 19

a:@symptom b -34
a:here bc -26 20
a:would a -18
b0:@day bc -39 33
b0:except b -22
b:misa a 17
b:nada ab -26 25
b:need_it ac 26 -32
b:state c -23
n:,_during c 16
n:i_get abc -33 -31 47
n:recojo b -16
n:week_i ab -17 17
p:noon a -19

a:@person bc -45 18
a:no_trabajo abc -18 -20 21
b0:dice ac 20 -18
b1:start a -22
b:both abc 30 -25 -28
n:be c -17
n:so_after ab -24 20
n:so_do a -16
n:so_my ac -24 24

b1:week ac 18 -17
n:@day_on ac -16 16
n:it_the b -17
p:@date c -15
p:comes ab -39 16

=wanted;of1 bc -61 27
a1:days b -26
b:@date_not bc 24 -20
lead-turn b -15
n:i_would abc 15 32 -38

b:@price bc 20 -19
n:,_next abc -21 -22 22
n:@day_only a 18
p:ando a -20
p:prefiero abc -19 24 -23

b0:fui ac 26 -24
b:,_same ac -24 26
c1:yo c -17
n:like_. abc -27 24 -18
n:media bc -16 17
n:miss abc -25 26 -25
n:times b -20
p:love abc 20 -33 18

a1:salgo bc 20 -16
a:aqui abc -28 -35 32
a:no_me abc -26 48 -39
b:fall bc 19 -35
n:hora abc -21 -29 29
n:para_no bc -18 25

a0:ones ac 17 -16
a:lazaro c -22

=out;one bc 19 -26
=wanted;~fits bc -17 24
n:,_lo ac -25 23
n:._el a 33
n:but_not abc -19 -31 33
n:cuido_a b 15
n:me_lo c 15
n:wake b -22

a0:tampoco abc -20 40 -41
a:is_bad bc 23 -23
b:._can b -22
b:up_for c 16
n:es_cuando ac -28 22
n:leaves abc -16 26 -31
n:semana a -44

a:better abc -30 -27 40
b0:dije ac 25 -22
c1:nina ac 24 -21
n:,_del abc -16 22 -32
n:pero_@day abc 24 -22 -26
n:so_if abc 34 -30 -33
n:that_. b -18
p:@english c 16

a0:ig bc -15 21
b1:no b -21
b:dicho ac 18 -26
b:or ac 27 -26
b:roof ab 22 -20
n:chamba c 16
n:pero_mas abc -16 -38 43

a:break c 22
a:too_early bc 22 -29
b1:missed a 17
b:might ab 22 -25
b:ya ab -17 17
n:._me abc -34 36 -32
n:consulado b -19
n:is_early abc -22 -20 27
n:soonest abc -30 -16 26

a:as c 17
a:talk ac 28 -27
b:i_was abc 24 17 -42
b:if_it b -26
n:is_right bc -19 20
n:yo ab -22 25

=aside;from abc 51 -63 -41
=out;2/1 bc 26 -28
a1:her abc -22 -16 26
b:you_@person c -15
c1:free ac -24 26
n:one_i ac -26 26

=aside;<any c -36
a0:off abc -19 -34 27
a:before_# ab 17 -29
b:ayer b -28
n:@relative_at bc -16 23
n:esa_hora ac -16 16
n:run b 20

a:on_my ab -20 21
a:told abc -21 -24 24
b:._that c -22
n:)_. bc 15 -25
n:before_my ac -18 20
p:p bc 20 -26

=out;again a -74
a:going_to ab -24 20
b1:excuse bc -15 17
b:@move_ends abc -27 -21 28
b:got_to b -17
b:me_@day a -22
b:practice abc -21 -21 22
n:@day_all bc -19 17
n:antes b -23
n:shoot_that ac 18 -17
n:the_am bc -18 19
n:well ab -24 15

a:me_sirve a -15
b1:tiene ab -31 18
n:instead abc -18 -44 28
n:que_por b -20
n:wait_that c -31
n:you_got a -27

a:o_@day abc -18 -25 31
b0:him bc 25 -16
b:how b -15
c1:patrol bc 26 -31

a0:anytime ac -17 23
b0:dias b -27
n:and bc 24 -26
n:solo bc -20 16
n:week_is abc -28 27 -21
p:think a 15

b0:home ac 33 -29
b1:prefer c 16
b:pero_mas abc -16 18 -17
n:but_he abc 39 -31 -31
n:has b -60

a:favor abc -19 -29 36
a:sounds_good abc 26 -21 -25
b1:turno ac 19 -34
b:but_she abc -17 31 -27
b:home_from ac -21 25
n:can_not ab -16 -16
n:solo_los ab 17 -29

a:in_the a 21
b:i_come abc -21 -23 24
b:let a -16
b:por_lo a -17
b:that_was a 17
n:i_teach bc -16 16

=wanted;~only abc -46 -43 55
a0:is bc 21 -17
a:es_el c -17
a:same_time b -17
a:there ac -31 31
b0:@open ab 22 -24
b:noon ab 21 -21
b:tendra c 18
b:thought_i a 16
n:@open_, c 23
n:fin ab -21 20
n:gone abc 16 -36 18
n:nine bc -30 23
n:not_at a -16

a:hora ab -40 16
a:nights bc -20 16
b:._i bc 25 -26
b:law abc -30 -17 30
b:ponga_nada abc -20 22 -19
c0:have ac -23 20
n:either ac -19 17
n:ends abc -16 -34 36

=wanted;lead- ac -20 18
b0:mismo bc -17 22
b0:rosario b 18
b1:rest a -26
b:and_# b 16
b:once abc -16 -17 25
n:at ac 45 -22
n:the_other abc -45 -19 26

a1:bien abc -17 -33 35
a1:rough abc -20 36 -34
b0:. abc -20 -48 60
b0:hour c 17
b:dan_permiso ac 17 -15
p:trabajo bc -24 24

a:are_best abc -25 -24 31
a:possible c -19
a:up_for ac 23 -22
b0:a bc -23 32
b:@insurer abc -25 43 -36
b:el bc -20 18
b:menos_la abc -17 34 -30
b:tengo_que bc 18 -34
n:,_y ac -40 31
n:my_sons a 15
n:pero_los ab 19 -26
n:so_please abc -17 26 -19
n:\xc2\xbf bc 20 -23
p:been ac 25 -29
p:primero abc 23 -16 -19

=aside;~unknown bc -25 15
=wanted;aside;- ac 16 -28
a0:to ab -18 21
a:ese abc -31 30 -28
b:have_something bc 18 -16
b:she_is bc 22 -21
n:@day_que abc -15 -31 34
n:and_my a -17
n:got a -29

=out;>not a -28
b:jury bc 21 -17
c0:viajo b 18
c1:ese ac -32 25
c1:home ab 30 -18
c1:pension a 15
n:day_. ab 23 -21
n:manana_no bc -29 30
p:possible ac -25 28

a:him bc -22 29
b1:fijese ac -18 20
b:will_have ac -19 16
c1:@day abc 19 27 -35
n:,_both abc -22 -17 23
n:any_morning c 18
n:despues ac -28 23
n:first_time ac 22 -17
n:home_. bc -26 18
on-offer1 a -16
p:era a -23

a:quedan a -17
b0:shrink c -22
b:would_do abc -29 24 -21
b:y_si abc 21 19 -30
c1:tiene bc -19 20
n:coming a -17
n:fuera c -15
n:porque_tengo bc 32 -29

a:on_me abc -21 -25 27
b:again abc -17 -17 23
b:but_the bc -21 17
b:estoy_off ac -25 27
b:home_time ac -27 29
b:pero_a abc 27 -25 -21
b:since_i ac -16 17
n:,_hasta bc 25 -24
n:@day_and abc -39 32 -29
n:@move bc 21 -21
n:drop bc -24 25
n:wide c -16

b:paid b -16
b:two ab -29 24
n:pero_el bc 38 -42
n:snow abc 24 -23 -17
p:told b -27

a:might_be ac 21 -20
b1:ok a 18
n:rest c -20

b:mi_@relative a -16
b:school ab -26 17
b:which a -23
c0:there bc 20 -21
n:but_let ac -17 19
n:lol ab 39 -32

a:dale bc 19 -18
b0:toca b 17
b:can_run ac -24 24
b:so_do abc -16 26 -21
p:pido abc 30 -19 -29

a:tengo_audiencia abc 21 -18 -17
b0:decir ac -20 22
b:dead b -21
n:and_it bc -18 22
n:no_? a -22
n:roads_are b -18
n:ten bc -30 26

b1:ayer ac 19 -20
n:o_@day bc 27 -34
n:por_la bc -27 32

a0:no abc -19 28 -24
a:emojiyes ac -16 28
b:somebody bc 29 -27
n:#_de ab 23 -22
n:class bc -21 22
n:do_not ac 17 -18
n:que_de abc -17 21 -22
n:tipo_# c 17
p:ocho bc -16 23

a:now abc -27 15 17
b0:che ac 16 -30
b0:works abc -35 38 -24
b:knee bc 16 -15
b:not_know ac 21 -21
b:sisters ab 22 -19
n:?_any bc 19 -18
n:la_mananita c 16
n:puedo_, b -25

a0:: abc -33 -28 31
b0:i ab 27 -34
p:bunch abc -30 24 18
p:senorita ab -19 17

a1:a ac 35 -49
b:cobraron ac 21 -18
b:there ab -18 25
n:can_bring bc 20 -20
n:mi_lonche ac -16 22
n:que_@insurer a -20
p:mine ac 21 -18
~busy_from bc 35 -51

=-;out;out abc -107 58 -41
a0:es a -24
b:ago ac 16 -16
b:bible_study c -17
b:i_meant abc -19 -20 26
n:._a ab 18 -19
n:were abc 20 -22 -15

=aside abc 21 -23 -19
a:down abc 28 -23 -26
b0:esta bc 19 -19
c0:uy ac -27 24
n:from_the bc -33 27
n:no_me ac 16 -26
p:saying bc -20 24

b0:@drink abc 35 -31 -30
b0:be bc 15 -15
b0:come abc -29 -46 37
b:neither abc -20 34 -28
b:po bc -19 24
b:sooner abc 26 -18 -26
b:the_earliest bc -17 19
c1:afternoon bc 17 -16
c1:mean bc -16 17
n:,_aunque bc -26 27

b0:sorry bc -19 21
b1:@insurance abc -22 -20 23

a0:i bc 20 -19
b:@treat abc -22 -30 24
n:,_let abc -28 -20 28
n:,_porque abc -18 -16 22
n:@year bc 16 -15
n:off_at ab 21 -40
n:one b 16
p:\xc2\xbf b -15

a:,_or c 16
b:of_town ab -20 21
b:soon_i ac -18 17
c0:the ab -24 28
p:dentista a -16

=aside;within-last b -36
a:de_dia abc 16 24 -29
b0:break ab -22 18
b:if_there bc 26 -20
b:on_@call abc 26 -20 -25
n:,_# abc -29 -46 54
n:@person ac -24 20
p:@treat c -16
p:asi abc 27 -38 -22

=out;<only abc -21 32 -22
a:early bc 24 -27
a:el_@vehicle abc 23 -20 -16
n:,_ponme ac -21 21
n:put bc 17 -23
p:instead ac -15 19

a0:neither bc 29 -29
a:am_in abc -22 32 -24
a:be_out abc -21 -28 24
b:gave_me bc -24 17
b:i_already abc -17 23 -28
b:literally ab -23 20
b:nomas ac -35 35
n:este bc 17 -19

b:o abc -34 -37 47
n:,_@day bc 25 -32
n:but_ok ac -23 23

=wanted;lead-if abc -42 -24 41
a:inventory bc -22 22
a:me_viene ac 25 -25
a:y_la b -28
b:#_en bc -34 26
b:@clinician_. abc -23 -24 25
b:you_folks bc -18 16
n:?_si b -20
n:then_# abc -19 28 -27

a:is_all bc -19 25
a:papeles abc 25 -17 -22
b:@body abc 29 -17 -25
b:troca abc -16 17 -22
c1:nomas ac -21 17
n:he_said abc -20 -28 22
p:none b -30
p:pasado b -33
p:tmrw abc 24 -36 20
p:turns abc -29 -21 27

a0:hago ac 21 -25
a:and_that a 21
b0:pucha b 16
b:el_@relative ac 24 -28
c1:good ac 23 -25
n:@day_but abc -28 -31 29
n:might_be c 16
n:not_then abc -21 30 -22
n:si_ya bc -31 34
n:so_you c -28

=aside;lead- abc 22 -16 -24
a:me_sobra ac -15 16
b1:sometime ac -15 19
b:._got b -20
b:between b 16
b:my_shrink abc -18 19 -21
b:to_you abc -17 -32 22
n:,_como abc -21 -27 36
n:@treat bc -29 21
n:fuera_de c -20
p:este abc -35 -34 49
p:lol bc -31 32

a0:# ac 32 -28
a:@day_# ab 15 -30
a:pagan ab 28 -21
b1:final ac 24 -23
b:@relative_libra ab 27 -23
b:mean ac -22 20
b:nos ac 33 -34
n:#_my bc 16 -16
p:full b -28
p:grands bc -18 21
p:tampoco ab -39 21

a:#_any ac -16 21
b0:said ac 44 -37
b:el_trabajo abc 27 -19 -23
b:he bc 23 -30
b:lol bc -27 23
n:queda bc 27 -28

a0:even ab 23 -31
b0:run ac 15 -19
b:@vehicle_drops b -15
b:casas a -26
b:wide abc 20 -22 -19
n:,_yo a -26
n:and_they b -25
n:let_us ab 15 -17
p:lejos ac -16 17
p:something abc -16 -20 28

=out;lead-if ac 16 -45
a:puedo_a bc -19 21
a:take b 16
b:dije ab 22 -16
b:las_de ab -37 21
b:mi ab -28 28
b:viajo b 18
c0:entro c -18
p:these b -16

a0:that abc -30 -16 32
a:@open_for bc -15 16
a:taken_for b 16
b:anything abc -63 -18 30
n:,_dame bc 25 -26
n:me_gusta c 17
n:off c -20

3/2 bc -16 21
a:are_my abc -37 -22 26
b:que_ser ab 18 -30
b:swing abc -19 -17 27
b:yes bc -31 31
n:salga abc 28 -16 -21
n:sometime ac -17 20
n:that_one a -18
p:coming bc -18 23

<why c -16
=aside;of3 ab 16 -22
a:viene ac 28 -28
b:la_@visit abc 23 -17 -23
b:rather_not a -26
b:you_know c -18
c0:out c -20
n:._# b -27
n:?_if a -25
n:@day_si abc 15 18 -62

a0:school ab -18 15
a:salgo ab -17 16
b0:prefiero abc -17 -16 20
c1:perdon c 16
c1:vamos bc 20 -17
n:i_work abc -25 -18 27
n:tal_vez c 16
p:car bc 17 -17

=out;<that_day bc -23 16
a:be_convenient bc -21 22
a:make abc -23 17 18
b0:has abc -21 26 -25
b:quedo_libre c 16
c0:o abc -19 -16 30
n:._actually c 16
n:toda_la a -16
n:vez_el c 16
n:you_can c -15
p:limpio abc -21 -19 25

=aside;<free_from abc 48 -41 -40
b0:those abc 23 -29 -21
b:naps a -42
b:not_think ac 29 -32
b:veces abc -26 -23 27
b:when_i c -21
n:am_off bc 17 -17
p:junta bc -15 17

=out;all:out+wanted abc -19 29 -30
a1:you abc -26 -23 37
a:on_the abc 21 -18 -17
a:out_of abc -22 -19 20
a:sirven bc 20 -17
a:tengo_@treat b 17
b1:wide abc 21 -24 -19
b:._home abc 27 -26 -26
b:and_my bc -37 28
b:program_is ab -20 24
n:,_salgo ab -30 15
n:be_later bc -18 19
n:before_# bc -22 19
n:both abc -29 -27 32

a0:again bc 20 -24
b1:puede bc -16 15
b:in_law abc -30 -17 30
b:o_sea abc -19 -16 30

b:pasaron c -17
b:pension a 15
n:me_confundi bc -18 17

n:,_los ac -26 19
n:@day_he a 20

=wanted;doubt:somebody_is_asked_first ac -41 41
a:be_my ac 19 -17
a:duermo abc -17 34 -33
a:guess abc -24 -21 25
b0:trabaja bc 20 -18
b1:never abc -37 -27 30
b:no_pues bc 19 -15
b:thing a 15
n:me_toca bc 25 -23
n:pizca ac -17 20
n:the_@clinician c 17
p:bien b 20
p:with bc -41 33

a:early_for bc 21 -27
b:no_use bc 20 -19
b:que_sea bc -48 25
c1:nos ab 18 -21
n:are bc 24 -23
p:had ab 19 -22

a:time_i ab 24 -31
b:ahi ab 21 -39
b:wrote abc 24 -16 -15
c0:was abc 39 -24 -31
c1:next ab 17 -20
n:after_my ac 31 -31
n:al_trabajo ac -16 16
n:esa_no ac 16 -25
n:resto ab -20 16

<unknown abc 47 -36 -38
b0:en abc -21 -39 33
b:got_the bc -35 25
b:had_a ac -23 24
b:needs_me ac -28 20
c1:put abc -26 -46 29
n:soy_yo bc 24 -24
p:alla ab 20 -23
p:shot ac -15 19

=aside;hour ab 21 -36
a0:nos ab 16 -16
a:maybe abc 32 -32 -30
a:not_at c -18
b:has_me bc -16 19
b:llega ab 22 -17
n:,_before abc -30 -25 35
n:puede_a bc -22 24

a:@cancel ac -17 18
a:fly a -18
b:,_the bc -37 31
b:but_only abc -15 -22 28
b:if_the ac 29 -30
b:or_later b 15
n:take_@day abc 24 -22 -30

b1:nos ac 22 -22
b:have_said ab 20 -17
b:ultima abc 22 -20 -19
b:vamos bc 20 -15
c0:llevo ac 26 -35
n:,_first ac 22 -17
n:,_she a 19
n:._she a -43
n:@howmuch b 21
n:can_come abc -26 27 -25
n:manana a -16
n:not_leave bc -28 25

b0:had abc 40 -30 -29
b:,_i ac 35 -41
b:ama abc -16 -22 21
b:best abc -17 -17 21
b:physical ac 25 -22
c1:llega ac 20 -16
n:._no ac 23 -16
n:got_the abc -23 34 -34
n:is_there abc 21 22 -38

b0:ok bc -26 30
b:bring_me abc 23 -25 -20
n:,_manana bc 30 -33
n:any_weekday bc -20 18
n:following_one b 15

a:@book ab 21 -21
a:es_mi a -23
b0:same abc -26 -28 30
b:che_y c 19
b:planning a -21
c1:school ab -16 15
n:am_still bc 24 -26
n:do_i b -20
p:thing ab -28 18

a:cumple bc 34 -30
a:pero b -22
b:last ab 31 -28
n:lovely ab 18 -16
p:week abc 25 -17 -16

b0:meet abc -16 28 -23
b0:salgo abc -27 -43 47
b:am_free a -31
b:guess ac -15 19
b:you_all ac 30 -29
c0:either abc -29 -33 37
c0:olvidese bc 19 -16
c1:works ab -21 19
n:@day_? c -16
n:answer ac 21 -23

a:queda bc -17 21
b1:could a -24
b1:run ac 25 -23
b:my_dialysis c -20
b:nunca ac 16 -21
b:\xc2\xbf abc -17 -47 26
c0:take bc -20 21

a0:que c 18
a1:sounds ac 28 -28
a:latest ac 18 -17
a:shot bc 27 -32
b1:sea b 19
b:,_a c -24
b:decia bc 18 -17
b:tal abc -29 -18 35
c0:after c 17
n:en_el b -18
n:weekday bc -23 24
n:ya_de a -18
p:they abc 23 -24 -17

a:in_a bc -28 28
b1:dice ac -20 18
b:,_now ab -25 19
b:he_has abc -28 37 -40
n:group bc 20 -17
n:llevo_, abc -16 23 -22
n:menos_@day bc -23 26

=aside;~free abc 54 -35 -51
a0:still bc -25 27
a:#_or abc -32 -24 30
b:queda abc -19 -23 30
b:teach abc -18 27 -23
c0:neither abc -17 25 -17
n:es ac 40 -35

b0:menos abc -23 38 -35
b:#_any bc 25 -20
b:she_will abc -15 -30 29
n:! ac 27 -28
n:work_, b 23

=aside;after b -44
b1:gets b -25
b:calendar abc 27 -28 -18
c0:las abc -21 25 -19
n:in_there ac -37 28
n:to_be ab 21 -16
p:mi ab 24 -40

a:than a 17
b0:@treat abc -25 -27 26
b:at b -21
c1:it abc -15 -31 27

=aside;until bc 23 -43
a0:was abc 41 -16 -39
a:aviso ac 19 -18
b:could_we b -20
b:final ac 20 -32
b:she_naps ab -21 15
b:start_the a -29
n:so_is c -21
n:the_@place abc -19 26 -24

a1:@food ac 16 -20
a:horas c -26
b0:algo bc -16 25
b:last_final ac 24 -23
n:time_@day abc -31 30 -26
p:daughters abc -19 -15 20
~free_from c -21

a:i_am bc 16 -21
b:she bc 19 -22
n:since_i ab 24 -33

a:i_come bc 16 -15
b1:break abc 19 -18 -15
b:whatever ac -24 24
c0:because ab 38 -18
n:fly ab -23 22
p:if abc -23 -44 33
p:soon a 17
p:voy b -30

a:i_get ac 16 -20
b1:so bc 23 -28
b:el_de ac 20 -23
b:not_mind bc -23 19
n:?_oh ac 21 -18
n:me_pagan a -16
n:straight_off abc -27 18 -15
p:igual c 17

=aside;>fits abc 26 -23 -26
=wanted;first a -35
a:anniversary bc 24 -24
a:last ab -21 16
a:los bc 20 -19
b0:sleep abc -21 40 -33
b:._next b -19
b:doubles abc -39 45 -25
c1:mas bc 18 -26
p:ya abc -45 17 18

=wanted;<except abc -22 -34 35
a0:@visit ac -23 32
a0:gets bc 20 -24
b1:come bc 16 -17
b:que_es bc 25 -33
c1:two a -15
n:are_@open abc -25 -37 34
n:by_# bc -29 30
n:de_@late abc -18 -24 29
n:going abc 16 -23 -17

b:pensaba a 16
b:you_are abc -19 -15 20
c0:pucha b 16
n:cualquier_otro ac 20 -21

b:no c -22
n:break abc -21 -19 28
n:is_@wrong bc 22 -22
n:que_mejor ac 23 -22

b0:for ab -27 23
b:but_a bc 19 -18
n:,_that ac -75 18
n:and_the bc -30 31
n:quedan abc -24 29 -32

a:my_day bc -15 20
b0:says a -28
b:chance c 20
b:cualquiera_menos bc 24 -21
n:._do ab -24 27
n:@day_, ac -26 33
n:favor ac -18 16
n:had_to a -23
n:queda_mejor bc 23 -23

a0:for abc -15 -15 23
a1:nothing bc -17 17
b:can_be bc -43 39
b:elk bc -22 20
b:later_any bc 16 -16
b:pero_el b -38
b:window abc -21 -22 23
c0:? ac 21 -33
c0:skip bc 22 -18
c1:tal abc -24 -16 30
c1:whatever bc -19 24
n:but_i ac 23 -28
n:juego ab 20 -26
n:my_@relative ac -20 17
p:next abc -26 27 -24

=aside;doubt:4/12_can_be_two_dates ac 19 -17
a:every ac 27 -29
b1:and a -32
b:@day_and a -19
b:dia_menos abc -19 26 -18
b:pues b -22
b:vence a 16
n:@day_is ab -24 23
n:but_next ac 20 -16
n:of_the a 16
n:right_? bc -17 18
p:posible c 17
p:rush ac -17 21

n:con_mi c 18

=out;doubt:strange a -25
=out;~not abc -57 65 -60
a0:on b -17
b:home_health abc -31 -28 29
n:@late_si ab -16 15
n:puede_? abc -15 -30 31
n:t/th abc -23 29 -29

a:the_heifers c -26
b:have ab -18 16
b:training abc -15 19 -16
b:we_get c -23
n:all_the abc -19 27 -25
n:escribo abc 31 -20 -29
n:no_earlier a -23
p:: ab -25 23

a:can_manage c 18
b:@vehicle ab -17 20
b:but_in bc -18 21
n:#_i a 16
n:asleep bc 23 -22
n:guste b 17
n:says bc 18 -18
n:week abc -17 32 -24
p:else c 20

a0:good b -24
a:without bc -21 25
b0:@move c -26
b0:michoacan bc 20 -17
b:._could c 24
b:@drink c -42
b:we_have abc -23 29 -27
c1:cualquier abc -20 -28 35
n:about_the abc -18 19 -18
n:am_no ab 19 -25
n:this_week bc -22 22
n:though_, ac -16 18

a1:cualquier abc -26 -39 46
a:ya_puedo bc -24 27
b:,_lo abc -18 -24 19
b:,_nos abc 31 -16 -30
b:que_haya bc -24 24
b:yo ac 26 -17
n:preferencia abc -20 -23 27
n:we_do a -25
p:@food bc 19 -19
p:lords bc -24 24

a:el_cumple bc 26 -21
b0:school a -20
b:broke b -24
b:entro bc 16 -23
b:squeeze_me c 16
c0:ese bc -20 26
c0:never b 19
n:,_no c 17

=wanted;all:out+wanted abc -21 -34 34
b1:scratch c 19
b:mismo abc -24 -26 31
b:no_to abc -30 40 -35
c0:si a 16
n:but_my abc 31 -28 -16
n:can_we ab -32 16
p:@sick bc -39 20
p:she abc -27 -18 28

=wanted;every a -19
b0:take abc -23 -45 40
b:habria abc 33 -18 -36
n:aunque bc -26 27
p:media abc -17 -28 25

a:at_# c -18
a:hasta_las c -25
b1:off a -33
n:lonche ac -16 22
n:sleep_all bc 27 -35

a:is_right abc -18 -16 19
a:misa c -17
a:se_@insurer ab 21 -34
a:to_my bc 19 -22
b:but_i a 21
b:todo abc -17 -16 22
c0:@open abc 29 -40 -20
n:all_are ab 20 -23
n:come_straight ab -30 18
n:salvo c 18
p:sirve a -22
p:temprano b -21

a:puede abc -20 33 -34
a:surgery b 19
b1:quedo b -15
b:manage bc -20 25
b:the_@vehicle bc 16 -20
n:#_si abc -22 30 -53
p:was abc 40 -35 -20

b1:o c 19
b1:play a 17
b1:then abc -19 -24 23
n:another a 19
n:gets abc 23 -37 19

a:he abc -18 -27 21
b:._this ac 19 -19
b:@hello abc -28 -28 37
b:somewhere abc -23 -24 24
n:,_like abc 26 -17 -27
n:esa c 18

a:bible_study b 15
b:._no ac -27 16
b:after c -18
b:de_la ac 19 -23
b:patron abc 23 -26 -22
b:rent abc -35 -24 27
b:squeeze c 16
c0:my bc -28 24
c0:para bc -28 15
n:@day_viene abc -16 24 -23
n:de_antes ab 20 -20
n:demas_dias abc -30 -16 18
p:still abc -21 -24 33

a1:camino bc 16 -23
b0:an ab 17 -21
b:no_puede bc 25 -24
c1:church abc 24 -28 -16
n:ando_en abc -19 -15 24
n:la_chamba c 16
n:que_@fetch ac 24 -29
n:would a -19
p:- ac 15 -19

a1:can c -17
a:@month ab -18 15
n:but_before abc -26 -32 38
n:casa c 17
p:@fetch bc -31 21

a0:, ab 22 -17
a:those b -28
b0:po bc -18 20
b:away a -18
n:#_then ab 24 -16
n:play bc -18 18
p:meant bc -16 18

a:please abc -27 -15 31
b:decir_que a 17
b:pongame abc -19 -21 26
n:._they abc -18 23 -28
n:el_dia abc 23 -34 -15
n:i_am c -16

a0:@relative a -34
a:love ac -17 18

=aside;1/0 abc 17 -20 -15
=aside;doubt:what_is_ruled_out b -22
a:cualquier_dia abc -37 -18 44
a:my_@relative abc 27 -15 -21
b:also abc -19 -25 27
b:good ab 20 -23
b:my_@clinician bc 19 -22
b:routes abc -22 23 -22
c1:turno c -28
n:equivoque_, bc -21 20
n:hora_que abc -18 -16 23
n:that_leaves bc 18 -30
n:y_yo abc 22 17 -29

>busy a 15
b:get_a abc 18 -17 -17
b:pero_que a -16
c1:come bc 24 -27
n:can bc -19 16
n:got_a abc -16 -34 24
n:kidding bc -18 18

a:good abc 18 16 -35
a:me_dijo bc -27 22
a:my_money abc -30 -18 21
a:will_not bc 36 -35
b:get_up ac 16 -16
c1:menos bc 18 -31
n:@day_# ac 22 -23
n:fit bc 22 -21
n:no_es b -16
n:permiso abc -16 20 -19
n:today ac 28 -26

a0:si abc -30 -26 38
a:but_not b -25
b:asere b -18
b:sirve ac -24 20
b:that_am abc -16 34 -32
b:will_not ac 19 -21
c0:instead ab 23 -37
n:funeral abc 24 -16 -26
n:mi_@relative b -20
p:he bc -17 20

b0:or ac 30 -30
b1:of ab -16 19
b:furnace bc 22 -24
b:me_off ac -19 20
n:babysit abc -15 17 -16
n:got_to a -22
n:nomas ab -15 20
n:wanted abc -26 -33 27

a0:po ac -16 22
a:one_sounds ac 28 -28
a:the_morning bc -21 18
b0:bad bc 16 -22
b:i_leave b 16
c1:clinicals b 19
n:it_would ab -17 17
n:ser_a bc -24 26
n:siguiente c -33
p:cuando ac -31 19

a:ig bc -15 21
b:,_off abc 24 -30 -19
b:anniversary bc 18 -15
b:home a 26
b:puede_ser c 20
n:,_es bc 23 -28
n:._maybe ac 16 -31
n:es_mi abc -36 -25 41
p:free ac 24 -21

a0:del ab 19 -27
a0:maybe abc 32 -32 -30
a1:sure c 16
a:no_se a 18
b:por_las a -16
n:anything_the ab 18 -17
p:alcanzo c 16

b:las_# ac 30 -37
c1:drops ab 21 -21
n:duermo bc 19 -24
n:the_math abc -19 -27 23

a0:@insurer c 17
a0:limpio bc 22 -19
a0:right ab -19 27
a:not_a abc -19 -33 30
b:@call_it abc -19 -30 23
b:days_off ac -24 28
b:mi_ama abc -16 -22 21
b:no_sea abc -22 23 -21
b:then_i abc -30 26 -23
n:juego_@day abc -18 -16 24
n:que_tengo a -20
p:please abc 20 17 -33

b:#_@date ac 20 -17
n:; abc 23 18 -33
n:lord abc 30 -26 -22
p:needs abc -30 24 -21
p:oclock bc -33 16
~any bc -24 24

b:so_is bc 31 -34
n:her b -16
n:vez c 16

a:a_los abc 26 -21 -23
b1:gave bc -24 17
b:for ab -21 22
b:in_on ac -19 19
n:already abc -19 22 -31
n:entonces_@day a 15
n:me bc 29 -35

=aside;>past ac -26 29
a:and_@day ac -31 24
a:muy_@late bc 37 -37
a:this abc -23 -35 32
b:now ac -27 31
b:the_car c -20
n:@place a -29
n:i_@open b -16
n:otherwise ac 20 -16
n:sea_que a -31
n:that_same bc -37 34

a:los_demas bc 19 -18
a:works_great bc -16 17
b:saliendo ac 25 -24
c0:somebody abc 16 31 -39
n:nietos c -17
n:pero_si abc -21 19 -17
n:pero_ya ac 19 -17

=out;bound ac -33 21
a0:now ab -32 22
a:is_out abc -18 45 -41
a:sobra ac -15 16
b0:ser ab 18 -33
b:estoy_de bc 22 -27
b:hers_is abc 33 -22 -27
b:stuck bc 25 -21
c1:otra ac 22 -22
n:#_ya abc 27 -31 -17
n:someone bc -17 19
n:window ab 21 -30
p:dan b -28

a:clases abc -16 22 -16
a:coming bc 30 -30
b:me_opero abc 24 -17 -23
n:,_@relative a -41
n:y_mi b -39

b:fly bc 24 -30
b:too_soon ac -18 17
n:nobody abc 17 20 -29

b0:lo bc 18 -28
b1:little ab -18 17
b:hauls bc 19 -24
n:,_entre c 18
n:,_then c -20
n:@day_it b 16
n:toda ab 22 -24

a:be a -27
b:day_the abc -20 19 -18
b:es c 20
b:hold a -24
b:is_here abc -20 -29 25
n:@day_no bc -48 38
p:& abc 34 -28 -36
p:ninguna ac -22 16

a:getting b 15
b1:pasada a 17
b:,_si abc -22 -17 28
b:i_mean bc -16 17
b:the_school bc 15 -16
n:,_bueno bc -16 17
n:at_all a -32
n:if_so a -22
n:ni bc -27 26

a:is_perfect abc -19 -16 32
b:birthday_is c -16
b:could ab -26 15
b:marco a 17
n:fine ac -22 21
n:is_good abc -17 -18 21
n:pagan a -16

=out;nowhere abc -51 76 -75
b0:@body ac 22 -19
b1:it ac -34 30
b:iba abc 33 -20 -26
b:ice ab 18 -18
b:not_be abc -28 38 -35
b:used ac 26 -24
n:@day_@date ac -31 20

b0:later bc 16 -15
b1:finals bc 23 -19
b:take abc -34 -35 47
n:@symptom abc -22 23 -22
n:day_the abc -17 -28 23
n:que_tengan bc -20 26
p:now ab 20 -33

=wanted;around ac -49 23
b:guy abc 37 -26 -28
n:eso bc -24 20

b0:it bc 32 -28
b0:to bc 15 -33
c1:seria ac -17 22
n:anything_in bc -21 16
n:girl a -25
n:hasta_@date bc 26 -26
p:@year abc -24 -19 31

a1:easier b -26
a:has ab -23 16
c0:aunque abc 28 -21 -27
c1:viejo bc -27 28
c1:week b 16
n:be_@day c 15
n:libre ab -20 18
n:no_porque abc -16 -21 25
n:not_go bc 22 -22
n:ones b -17
n:otra bc 20 -33

a:conflicts_with abc -27 32 -30
a:day_off abc -25 -23 36
b1:this bc -20 21
b:._put abc -23 -36 27
b:dentist bc 17 -25
b:un c -17
c1:know c -20
n:@day_off bc 23 -23
n:anyhow abc 18 -26 23
n:the_only a -16
p:@insurer b -35
p:cual bc -17 21

<busy_from bc 29 -37
a:mejor ab 16 -29
a:too_soon bc -23 23
b0:libra abc 29 -25 -19
b:,_not abc -16 47 -43
b:calves a 19

=aside;doubt:5/12_can_be_two_dates abc 53 -36 -52
b0:? ab 25 -58
b0:meant abc -15 -29 32
b:,_has bc -16 21
b:anywhere abc -19 -21 24
b:but_it abc -31 -19 28
b:que_ahora ac -16 21
b:to_work abc -23 33 -27
b:us_in a 17
c0:home abc -15 -23 25
n:#_am ac -22 27
n:,_me c -19
n:so_one bc 22 -20
n:speech a -21
p:road c 18

b:a_@day abc -17 -20 21
b:could_not a 17
n:,_so c -17

a1:@relative bc -27 19
a:gone ab -19 23
a:o_el bc -16 19
b0:bien bc -17 19
b:eso abc -23 -26 28
b:not_come b 20
n:@date c -21
n:he_has abc 21 -18 -20
n:last bc -31 19
p:@thanks bc -17 19

a:across c -30
b:@food b -27
b:is_in abc 30 -31 -26
b:perdon ac 33 -33
b:puedo_de c 15
b:visiting ab -28 16
c0:between b 16
n:chance abc -31 33 -20
n:check c 17
n:de_manana bc -22 25
n:there_is bc -29 25
n:they_want ab 21 -28

=aside;doubt:before_or_after_what_time abc 35 -22 -34
a:somebody c 18
b0:pongame abc -19 -21 26
b:llego a 17
b:sale_de bc 17 -19
c0:salgo ab 16 -19
c1:, ab -17 18
n:que_del ac 28 -27
p:lo ab -43 18

a1:after b -17
n:@day_at a 16
n:@day_if bc -35 30
n:covers abc -15 27 -26
n:dia_tengo ac 19 -18
p:estoy abc -34 -36 39

a0:she ac -20 15
a:@clinician a -20
b0:amarillo ac 20 -20
b:after_# a -23
b:is_the bc 16 -21
b:to_get abc 28 -24 -23
n:need b 15
p:hora abc -29 29 -27

<question abc 23 -46 -17
=out;<fact abc -37 -19 22
=wanted;~any ac -89 23
a:am_free abc -29 -17 33
b1:asi a -17
b:@relative_gets abc 34 -24 -15
b:got_pushed abc 28 -22 -17
n:,_seria a -22
n:@fetch_mi ab 20 -22
p:bedtime b -17

a:anytime abc -21 -17 30
b1:were abc 27 -18 -20
b:@date_is b 15
b:fui abc 41 -18 -39
b:grandbaby a -17
b:i_go ac 15 -22
last a -17
n:llevo_a bc 18 -16
p:solo b -27

a0:descanso abc -44 -36 47
a:will ab -25 18
b0:leaves bc -26 27
b:._she c 18
b:day_is c -25
b:see bc 22 -20
n:,_deme bc 16 -17
n:like b -37
n:los_ninos a -19
p:dentist bc -18 23

=aside;named-again c -39
b1:better bc -16 17
b1:please bc 20 -19
b:finals a -32
c0:ninguna ac -15 16
n:,_asi a -17
n:,_tengo bc 20 -18
n:hold_up b -18
n:work b -37

b:,_out ab -16 17
b:i_need ac -34 26
b:puente ab -16 22
n:._en c -22
n:._jk bc -16 16
n:dios abc -17 -21 31
n:in_town bc -26 26
n:no_sea bc -23 25

a0:either ab 18 -31
a:y a 31
b0:llega b -15
b:@month ac 31 -32
b:let_me ab -21 15
n:afternoon_i bc 28 -28
n:at_the bc 16 -24
n:give ab -25 18

a:@day_a b -21
b:his ac 20 -35
c0:off b -42
c1:she abc -35 23 -19
n:,_cualquier ac -19 20
n:._at c 19
n:._mejor ac 21 -17

a:le_aviso ac 19 -18
a:out bc 31 -16
b:esos_dias a -25
b:pude a 16
b:toda c -21
n:?_my ac -16 16
n:you_all bc -41 44

=wanted;doubt:what_stands_in_its_place a -16
a0:whenever abc -22 -31 33
b0:descansa abc -28 -34 41
b1:clinicals b 19
b:grandbabys bc 18 -16
b:opero abc 24 -17 -23
b:trabajo_de ab -41 26
b:us bc -27 20
p:) abc -17 19 -18
p:okay ac -22 26

=out;<busy_from abc -42 44 -26
a:me_quedan a -17
a:with_the bc 17 -33
b1:she abc 16 15 -22
b:amor bc -22 17
b:see_me b -22
b:union_meeting ab 19 -16
c0:todo abc -32 -15 18
c1:do abc 15 -24 16
n:could_bring abc -18 17 -16
n:not_so bc -25 26
p:ideal ac 28 -32

a0:con ac 22 -30
a:viajo bc 17 -16
b0:but ac -48 27
b:only_day ab -16 20
c1:same ac -25 27
n:@day_then bc 23 -20
n:cause_the abc -18 21 -19
n:de_la a -27
n:mas_@late bc -31 35
n:menos_el abc -19 -23 31
n:of_my ac -18 17
n:take ab 21 -41

a:another abc -24 28 -28
a:vacaciones bc -15 17
b1:take abc -24 -27 37
b:the_senior c 16
n:is_not c -21
p:later b -38

a:no_a ac 22 -23
b0:back abc -35 -18 23
b0:so bc -25 21
b:be_at ac -25 21
b:shop abc 25 -15 -30
n:can_it bc -21 26
n:no_my c 15
p:en ab 26 -40

3/1 ab -16 20
=aside;<except b -39
=aside;~why ac 45 -44
a0:cualquier abc -33 -18 40
a1:have bc 28 -31
a:dijo bc -27 22
a:else bc 16 -26
b0:last ab 16 -23
b1:we a -16
c0:doubles b 17
n:@day_afternoon abc -20 -22 25
n:que_despues ac 27 -24
n:same_day ab 18 -27
n:that_# bc -23 16

b:any_other abc -16 -18 19
p:s bc 21 -21

a:my_only abc -47 -32 59
b0:and bc 26 -45
b0:say b -17
p:como abc -20 -20 26
p:noche ac 15 -16
p:overnight ac 22 -29
p:ten ac 27 -24

a:am bc 19 -24
a:dialysis bc 29 -32
a:is_ok c 22
a:is_that ac 22 -19
a:it ac -25 25
b1:hay abc -25 -26 39
b:@relative_trabaja abc 21 -21 -17
b:went abc 33 -20 -30
b:y_salgo b -22
n:but_it abc -24 -44 44
n:court a 20
p:due abc -27 -26 29
p:vida abc -30 -28 31

a0:all c 18
a:cumple_de bc 26 -21
b1:choir abc -26 31 -24
b1:lo abc 20 -19 -16
b:is_a bc 24 -25
c0:only ac -31 20
c1:nobody b -21
n:porque_es ab -19 23

=wanted;doubt:which_of_two_weeks abc -15 17 -16
>turn b -41
a0:any abc -45 -36 52
a0:mi ab 25 -27
b0:@hours bc -19 20
b:,_nomas a -16
b:@insurer_@vehicle a -16
n:jk_# c 15
p:up b -23

b0:prefer c 19
b:from_the b -23
b:the_shop ac 20 -19
n:._deme abc 26 -17 -19
n:lab ac -16 16
n:pray ac 18 -16

b:a_la abc 20 18 -33
b:el_dentista abc -17 20 -28
b:even bc 29 -26
b:la_escuela ac 23 -19
n:# b -17
n:,_same a -16
n:those_. abc 21 -44 30
n:todas c 19

a:off a -41
a:turkey ab -27 20
b:@drive_me b -43
b:care b -18
b:gone ac -26 17
b:showing abc -17 31 -29
n:@day_yes bc 29 -26
n:a_esa ac -15 16
n:la_pizca ac -17 20
n:next_@day c -15
n:su abc -21 -24 26

=out;<turn ab 19 -17
b0:@stop ac 24 -21
b1:queda bc -20 24
b:can_swing c 16
b:dificil ac 19 -18
b:he_can abc -29 -34 36
b:mientras_no b 15
b:rather a -34
b:trabajo bc 17 -17
n:is_it ab 22 -32
n:porque a -21
n:so_any a 19
n:wait_no c 15

a0:tambien bc 29 -30
a:es_cuando ab -28 19
b:text ab 20 -18
n:._well a -20
n:denme abc 27 -30 -26
p:jaja abc -18 -35 43
p:til abc 28 -46 -19

a:still_there ac -30 30
b0:( ab -23 20
b:daycare a -28
c1:then ac 24 -28
c1:who bc -28 25
c1:would c -19
n:be_at bc 18 -16
n:no_ese c -19
n:otherwise_i bc 16 -21
n:primera bc 32 -30
n:will_bring c 17
p:sleep abc -23 -24 31
~fits bc -17 24

b0:descanso ac -21 23
b:no_, bc -20 19
b:no_trabajo bc -24 26
b:they_are bc -26 25
c0:nope abc -21 -35 26
c0:y abc 39 -32 -28
n:two ab -33 17

=-;wanted;$ bc -41 26
a:- b -15
a:the c -20
a:the_one bc -24 25
b:@drink_truck b -16
b:be_in abc 28 -17 -19
b:both_of c -18
b:he_is ac -28 33
b:if bc -31 16
b:later_that ac -24 24
b:told a -17
n:service ac 17 -20

a1:with abc -27 33 -30
a:check bc 21 -20
a:have_no bc 23 -23
b:in_@date c -18
b:me_sirve ac -24 20
b:release bc 16 -29
p:tenth abc 22 -28 -17

a:at_all bc 20 -16
a:easier b -26
a:for_my ab 19 -18
a:soy_@person a 17
b:cuido_a abc -27 29 -17
b:pizca a -20
b:program bc 16 -24
n:straight ac -17 -16
n:the_truck a 18
p:black a 17
p:esos ac -21 24
p:us bc -31 31

a:#_, ac -23 22
a:i_have abc -32 34 -26
b0:nomas abc -17 -25 31
b0:porque abc 32 -26 -27
b:i_sleep abc -19 27 -17
n:,_el ab 20 -32
n:?_a abc -16 -28 26
n:@late_. bc -33 34
n:san ab -18 18
n:sleep bc 21 -24
n:through_@day abc -16 -20 22
n:under bc -33 19

a0:voy ac 17 -22
b0:dia b -19
b:am_off bc -42 34
b:we_will b -18
c1:@open ac -39 36
n:#_mejor abc 30 -24 -27
n:@day_make c 18
n:oh_wait ac 28 -26
n:ya_me abc -17 -38 27

=wanted;<fits a -72
b:maybe a -23
b:wants a -21
c1:fuera a -24
n:dead abc -22 19 -16
n:puede_poner c 15
n:stuck abc -22 30 -20
n:\xc2\xbf_el a -23

a0:will abc -16 27 -18
a:cole b -21
a:is_no abc -22 30 -28
b0:hay abc -25 22 -19
b:# abc 44 -19 -16
b:but_let c 18
b:with abc 24 16 -38
c1:of abc -17 33 -36
n:us b -24
p:again ac -36 32

b0:neither ab -16 22
b:@day_y abc -15 -30 31
b:@eat ac 16 -17
b:me_pagan abc -17 19 -22
n:be_the ac -17 17
n:lo_del b -21
p:does a -16
p:hijole bc 23 -22
p:mwf abc 20 -18 -18

<past b 17
a:taken bc 24 -24
b:can_not ac 23 -21
b:full ab -17 20
b:la_@vehicle abc 20 19 -24
c1:ship a 19
n:mornings_the bc -15 17
n:was bc -59 41
n:will_have a -17
p:ninth a -21

a0:except a -37
a:esta_bien bc -29 29
b:anytime_just a -16
b:my_hair bc 19 -24
b:which_is ab -24 20
n:otro bc 15 -33
p:es abc -18 -23 24

=wanted;doubt:not_settled_yet abc -16 -26 30
b0:church abc -29 33 -25
b0:forget b 16
b0:toda ac 19 -25
b:but_not abc -19 32 -21
b:it_is ac -27 27
b:took ab 25 -17
c1:teach bc 21 -16

a1:rest ac 32 -19
a:be_the bc 28 -29
b1:birthday c -16
n:days ac -29 22
n:noon abc -27 -21 24

=aside;last b -22
a:convenient bc -26 28
a:es_@holiday abc -16 -16 18
a:got a 15
b:@relative_me b -26
b:county a -16
b:slept a 17
n:,_esos bc 27 -28
n:and_@day ac -32 25
n:es_que abc -31 -22 40
n:i bc 21 -24

a:are_@open bc -18 23
a:dia_libre ac -17 22
b0:negative abc -16 37 -31
b:drops bc -28 18
b:for_the c -18
b:manager abc 24 -15 -21
n:._day bc -25 22
n:ahi_me ac -19 19
n:imposible ab 17 -17
n:no_sorry ab 22 -18

a1:brutal ac -22 22
a1:sobra ac -15 16
a:for c -31
a:pt abc -27 29 -32
b:@place b -28
b:eats c -26
n:los_demas ac -34 16
p:go a -31
p:misa ac 28 -28

n:esos a -27
n:want abc 30 -35 -17

b0:his c -15
b1:but bc 18 -20
b:drop_off a 16
b:el_sale c 16
b:it_be abc -18 -42 29
n:like_# bc -39 38
p:truck abc -37 31 -28

=out;3/1 bc 32 -31
a1:make abc -23 17 18
b0:doubles abc -38 43 -23
b0:me abc 23 20 -32
b:i_clock ac -29 26
b:la_de abc -46 -38 50
n:todo ac 29 -31
p:duermo ac -23 21
p:o bc 19 -19

a:si_puedo ab -33 16
n:temprano_, bc -20 24
n:that_ones b -21

b:a_las c -18
b:doing a 19
n:so_@late bc -21 21

b1:ahi ac -15 21
b:no_no bc -20 21
b:pickup a -18
b:tengo_carro ab -19 17
n:during_the c 16
n:jaja_, ab -21 18
n:past ab 20 -27
p:game bc -22 22

a:class abc -36 24 -18
b0:puedo a -22
b1:goes b -15
b1:i a -21
b1:not ac 27 -22
b:algo abc -32 -23 43
n:#_that b -15
n:cualquier_dia ac -17 21
n:more bc -21 24
n:que_me b -24
n:the_week b -23
p:is bc -36 23
p:pues abc -22 -25 37

a:@day_mornings abc -16 -21 23
b0:is bc -27 20
b:._and abc -23 27 -26
b:ew abc -16 23 -18
b:of ac -36 25
c1:@call ab 16 -41
c1:yes bc -22 30
n:jk_i ab 16 -16
p:could ac -26 18
p:except abc -25 -36 28

a:trabajar c 18
b0:thing a 15
n:in_a ac 22 -17
n:la_siguiente c -27
n:lante abc -19 20 -16
n:una ac -24 18

a0:free a -16
b1:last bc -23 20
b:and_get ac -20 23
b:she_can abc -18 -16 19
b:shrink c -23
n:otherwise_the ac 20 -19
p:esta a -37
p:todo c 17

=out;hour bc 19 -26
a1:hago bc -25 23
b:decir b -16
b:told_him bc -39 20
n:._so bc 29 -45
n:those_are abc -24 36 -35

a1:great ab -16 15
a:con_mi abc -20 25 -18
a:to_the abc 26 -23 -19
a:up abc 21 -25 -16
b:con bc 17 -23
p:decime ac -23 24

a:alla a -22
a:done c -24
a:feed abc -23 -32 30
b0:finals abc -16 27 -22
b:,_do bc -16 25
b:,_you b -29
b:if_you ac 36 -35
b:other c 16
c0:; abc -16 -23 28
n:afternoon a -26
p:side abc 16 -26 19
within-last ac 23 -16

=out;lead-turn ab 19 -17
a0:@late abc -25 -22 27
b:can_@drive abc -18 -20 23
c1:barn bc 16 -22
n:levanto c 18
n:not_think ab 19 -30

=aside;one ac 18 -26
b:comes_to abc -21 -24 26
b:excuse_me bc -15 17
b:ones c -21
c1:down abc 23 -23 -20
n:@day_sale abc 22 -22 -16

a:llena abc 20 -15 -18
b0:no abc -28 22 -21
c1:@clinician bc 19 -21
n:my_check c 17
p:his ac 16 -18
p:miss c 17

b:to_have b -20
c0:cualquiera a -20
c1:puente ab -19 23
n:been ab 16 -23
n:oclock_that ac 22 -20
p:about a -16

=aside;lead-if b -65
a:or_# ab 17 -23
b:,_pongame bc -16 17
b:are bc 15 -16
b:if_i ab 16 -32
b:it_do a 17
b:sea_menos bc 24 -21

a0:en c -19
a1:will ac -18 17
b0:days abc 18 23 -31
b:scratch_that b -16
c0:al abc -25 -30 27
n:comes abc -21 -20 26
n:dialysis c -18

a:after_# abc -28 -26 34
a:es_imposible bc 16 -16
a:next ac -19 19
b1:los abc -19 24 -31
b:@relative_sale bc 17 -18
b:do_you abc -21 -37 38
n:: ab 21 -22
n:but_after bc -19 20

a:demas_dias bc 19 -18
b:que_no ac 22 -30
c0:laburo abc -19 19 -15
n:am_on abc -18 24 -21
n:but_the bc -18 16
n:hour abc -32 -26 29
n:town_anyhow bc -25 25

a:mediodia b -19
a:menos bc -30 35
a:my_bedtime ac 17 -18
b:come_straight bc -21 23
c1:have ac -16 17
p:@visit abc 29 -23 -21

=aside;~busy_from c -26
a:chemo_for abc 23 -22 -26
a:estaria bc -31 19
b:#_and c -25
b:,_any ac -26 23
b:es_en ac -30 17
c0:el abc 42 -45 -16
n:cuando_guste bc 20 -17
n:guess bc 15 -27
n:you_had c 20
p:che ab 19 -20
p:f abc -21 -19 27

b1:preschool ab 22 -29
b:el_del abc -32 -30 33
b:limpio_casas a -19
b:make ac -25 19
b:no_i bc 20 -15
n:it_is ab 26 -18
n:sub_covering bc -16 17
n:yes_. abc -17 -18 19
p:can ab -28 15

a:not_work abc -18 32 -44
b:any_time ab -25 20
b:half ab 15 -21
b:we_do bc -21 20
n:but_can abc -30 -34 40
n:is_better bc -20 20

=out;~any b -18
=wanted;<any c 15
a1:to b -22
a:us ac -15 16
b:my_check bc -27 25
b:omg abc -24 29 -15
b:seria b -23
b:uy ac -27 23
n:but_like bc -18 21
n:junta ac 18 -15
n:now b -52
p:doable bc -23 19

<except bc 32 -33
=aside;doubt:every_second_week:_which c -24
>busy_from abc -21 21 -17
b:dale bc -22 25
c0:cause abc 38 -32 -33
c1:none bc -16 16
n:really abc -18 -20 26
n:tampoco abc -15 29 -31

b:me_puede c 18
b:not_put bc 28 -32
n:que_nomas ab -18 17
p:descanso abc -44 -48 46
p:mid bc -21 24
p:well b -31

=wanted;3/0 bc -21 24
a:am_yours ac -33 34
b0:cause abc 24 -16 -19
n:,_in abc -25 -36 44
n:ahi_estare abc 29 -34 -26
n:flying c 16
p:him abc -19 -26 33

b0:hair bc 17 -26
b0:there a -18
b0:tomo ab 20 -15
b:your ac 26 -20
c0:- bc 26 -30
n:,_use ab 26 -22

a:corrido b 19
a:no_llego abc -19 34 -29
b0:ends ab 24 -22
n:entra abc -19 -26 20
n:is_out bc 20 -33
n:she_gets bc -15 20
n:si_puedo ac 16 -31

a:clear c 16
b0:: a 23
b:._my abc 41 -57 -32
b:ask ac 23 -25
b:mrs_. abc -25 -21 29
b:no_pude a 16
b:se_me c -21
b:surgery bc 20 -20
c1:furnace bc 22 -24
n:para bc 26 -42
n:past_# a -15
p:bday ac 19 -18

b:am_good c 15
c0:iba abc 29 -15 -25
from ab 27 -26
n:i_was bc -40 33
n:leave bc -32 29
n:otro_dia c -27
p:come abc -24 29 -17
p:gets ab 19 -28
p:over ac -23 24

=wanted;<turn a -15
=wanted;>past bc -17 19
a:lo_mismo c 16
b0:mi abc -17 18 -16
c1:leave ac 15 -18
n:anytime bc -27 18
n:verdad bc 22 -25

a:time bc -49 26
b0:ew abc -16 23 -18
b:eh ac 17 -16
b:my_@move a -24
b:needs abc -31 21 19
b:shoot a -16
b:surgery_is bc 20 -20
c1:any ac -26 33
n:drops c 16
p:memphis c 16

b1:man bc 21 -22
b:ends b -30
b:esos a -31
c1:maybe a -38
p:really abc -35 23 -19

b:@relative_le a 16
b:was_going abc 41 -25 -36
n:,_but bc -37 36
n:his ab -18 17
p:usted bc 20 -16

a:nothing abc -24 -32 33
b1:maybe c 17
b1:truck ab 20 -35
c1:from b -15
n:@relative_is bc 24 -21
n:during c 16
p:dos bc 20 -20
p:town b -23

=^;wanted;- abc -16 -17 20
a1:demas bc 18 -18
a:i_reckon b -16
a:no_tengo bc -26 26
a:yours b -17
b:comes ab 17 -23
b:mas ac 16 -22
b:the_baby abc 28 -24 -23
b:wide_@open abc 20 -22 -19
c1:start bc -32 27
n:ya_hasta bc 26 -26

a0:nomas ac -27 36
b:some bc -18 21
b:will abc 22 16 -42
n:fourth abc -17 19 -16
n:jk ab 19 -28
n:lol_the bc 20 -16
n:on_the abc -24 -33 41
p:i a -27
p:muy abc 16 15 -27

a:ni_loca bc 25 -21
b0:off ac 34 -24
b1:half ab 17 -19
b:@holiday c 15
b:hair c -27
b:hers abc 40 -24 -34
b:were abc 34 -19 -29
n:@late_in bc -17 18
n:se ac -28 31
p:were c 15

b:dia a -25
b:laburo abc -19 19 -15
b:of_the ac -29 19
b:that_day a -19
n:neither abc -22 20 -18
p:long bc -22 28
p:speech abc 34 -36 -23

b:,_sleep ab -19 21
b:car ac 21 -27
b:si_no a -18
c0:ni abc -15 37 -34
n:@drive bc -29 37
n:heads bc -17 22

a:any_time b -26
a:la_ciudad abc -23 -20 24
n:am_gone bc -25 26
n:wins abc -32 40 -39

a:house b 15
b:going abc -15 -25 21
b:olvidese_del bc 19 -16
b:um ac -21 24
c1:duty ac -24 16
n:._can b -16
n:do_the b -21
p:babysit ab -19 22
p:own c 19

a0:estaria bc -28 26
a0:same abc -21 33 -15
a:#_to ab 18 -29
a:el_dia bc -30 18
a:except_the bc -18 20
a:wide abc -31 -18 33
b0:ahi c 16
b:can_do bc 19 -21
b:try_me bc 24 -24
n:@date_to abc -21 -28 30
n:entro_a b -22
n:lo_puede c 15
n:no_one b -18
p:trabaja c 17

a1:un ac 19 -28
a:come c -15
a:is_a ac 31 -30
b0:available ac -26 27
b:other_@visit bc 19 -15
n:es_por bc -20 23
n:needs ab 21 -28

a:no_good abc -28 35 -32
b:ponga ab -22 20
n:,_otherwise abc 19 22 -23
n:if_there ab 23 -31
n:to_the ab 23 -40
p:honey abc -29 -28 30
""")
