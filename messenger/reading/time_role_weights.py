"""Weights of the time_role reader: written by ``python -m training.weights`` from 14194 texts; not by hand.

Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/pages.py). ``python -m training.weigh time_role word`` shows the lines with a word in plain order.
"""

from messenger.reading.pages import Pages

SEALED = "fcced14feb370d81"

ANSWERS = "aside out wanted"

KNOWN = """\

"""

PAGES = Pages(b"""
a0:despues bc -18 20
a:does_not c 16
b:@relative_says ab -26 16
b:so_is bc 37 -40
n:._otherwise b -16
n:am_@person abc 33 -27 -24
n:can_we abc -27 25 -21
n:first_time ac 19 -15

a:days b -26
a:is_good a 20
b0:trabaja abc -26 30 -20
n:i_like abc -26 -27 30
n:obra c 15
n:surgery bc -18 16
span b -15
~free_from ac 22 -30

a:de_viaje abc -15 24 -22
b:?_si c 16
b:anniversary_is bc 18 -16
b:por_lo a -16
b:you_fit c 16
n:,_asi c 19
n:through_@day abc -23 -19 23
n:vos a -24

a:you abc -25 -34 36
b:eats c -24
c1:on c -17
c1:tiene bc -16 22
n:one b 21
n:que bc 22 -20

a1:del a -21
a1:dialisis c -16
a1:eso a 16
a:already ac 20 -27
b0:aunque b -19
b:since_i ac -16 16
n:me_a bc -46 20
n:noon ac -31 16
n:por_ahi abc 25 -34 -20
n:the_@place bc 26 -22

a0:is ab -20 18
a0:last ab -24 19
a1:spoken bc 21 -19
a:need abc -17 -19 19
b0:decia bc 15 -16
b0:other bc 22 -21
b:he_is ac -28 34
b:house abc 23 -30 -18
b:so_i a -31
c0:estuve abc 24 -19 -21
n:._@call abc -37 -36 42
n:are_the abc 21 -18 -25

=aside;~why abc 40 -17 -44
=out;bound abc -33 -15 20
a1:answer ac 20 -20
a:@cancel ac -18 19
b1:goes ab 18 -18
b:a_sub a -32
b:all_week a -16
b:runs a -22
c1:hers abc 34 -23 -24
n:favor a -31
n:i_was bc -30 22
n:this_@day abc 20 -25 -17

=aside;of1 c -22
a0:only abc -66 -51 67
a:antes b -21
a:be_convenient bc -20 21
a:en_la bc -41 27
b0:ponme ab -17 19
b1:@drive abc 29 -41 -24
b1:anniversary bc 18 -16
b:have_# c 16
b:of_school b 16
b:pedi_permiso bc 20 -33
c1:sea bc -30 15
n:,_bueno c 16
n:@day_has c 20
n:could_i b -28
n:they_want ab 17 -22
n:too bc -41 26

=out;<free a -18
a1:cualquier abc -27 -37 48
a1:siempre ac 18 -15
a:ese abc -19 33 -34
a:knee ab 17 -20
a:one_sounds ac 28 -28
b0:toca b 17
b:@day_i c -21
b:and_not abc -27 46 -36
c1:vamos b 16
n:,_la ac 20 -24
n:que_a abc -20 25 -30
p:great b -29
p:please ac 20 -27

b:#_in bc 20 -22
b:try_me bc 16 -16
n:,_just abc -24 -17 28
n:._yes abc -27 -26 28
n:ella_no abc 21 -22 -18
p:honey abc -26 -33 32

a:el_@vehicle a 16
b1:please bc 22 -22
b:@insurance b -35
b:wants_me bc 22 -26
n:._that ab 20 -25
n:@traffic bc 16 -16
n:shop abc -24 -21 26

=wanted;~only abc -45 -45 57
a:only b -31
b:has_it abc -18 26 -29
b:la b -20
b:que_tiene ac 20 -20
n:during_the ac -16 16
n:out_by ac -21 24
n:those_. abc 21 -46 28

a:is_fish abc -18 19 -16
b:@date_# ac 23 -27
b:and_it c -23
n:#_oclock bc -19 16
n:and_he ab -18 16
n:que_@insurer a -18
n:that_one ac -19 15

a0:es a -15
a:es_imposible bc 19 -20
a:y_ya b -17
b0:# abc 32 -17 -33
b0:( abc -28 32 -22
b:pasaron c -17
n:la_fiesta ac -18 22

a0:del ab 21 -34
b0:llueve c -17
b0:\xc2\xbf bc -33 16
b:no_to a -46
b:viaje bc 18 -15
n:confundi_, bc -18 16
n:day_after ac -29 22
n:no_me ac 17 -18
p:@year ac -28 25

a1:apenas ac 28 -27
a:the abc 16 26 -39
b:@relative_comes bc -28 18
b:boat ab 26 -24
b:early b -18
b:they_moved abc -17 19 -16
n:@day_next a -39
n:get_one a 17

=aside;one c -22
a:not_matter bc -20 21
b:the_rest a -21
b:unless b 27
n:week_, abc 21 -15 -15
p:ten ac 26 -24

=out;all:aside+out b -23
a:dia ac 17 -19
a:duermo_de bc 28 -26
b:am_# abc 26 -17 -26
b:jk bc -20 16
b:no_tengo abc -40 -21 30
b:pueden ac -18 22
n:,_or ac -19 20
n:aunque abc -20 -36 37
n:yes_. abc -18 -18 19
p:break b -28
p:section bc -18 18

=wanted;doubt:a_child's_hours:_what_they_mean_for_the_visit abc -32 21 -17
b0:juego ac 24 -26
b:el_dia ac -24 18
b:entra abc -18 -22 21
b:me_the ac 25 -23
n:because_of a -23
p:pick c 18
p:runs abc -35 -21 38

a:sirven bc 22 -19
b:patrol bc 22 -28
n:earlier bc -18 27
p:am ac -25 29

a0:tampoco abc -40 57 -53
b:have_something b 15
b:was_going b -31
n:get_the abc -21 -27 32
n:see ac 17 -18

a1:hay ab -21 17
b1:well abc -24 24 -15
b:that_is abc 21 27 -41
b:your ac 22 -26
c0:district bc -26 23
c1:ponme bc -21 25
n:pero_en abc -47 -43 55

b:@relative_have ab -28 19
b:is_ok ab 19 -18
b:plant abc -17 -39 37
b:so_that abc -17 -21 23
n:#_y ac 23 -34
n:otro_@day c -20
p:morning b -27

a:,_el a 16
b0:bar b 17
b:i_believe abc 23 -16 -20
b:vamos b 16
c0:maybe bc -20 22
n:let b -21
n:so_please a -32
p:@drive bc 32 -27
p:says ac 18 -16

=out;1/0 a -24
a:es_mi ac -29 25
a:this abc -19 -40 29
a:walk ac 23 -23
b1:had ac 25 -25
b:all_have ac -24 26
b:i_watch ac 17 -27
b:sale ac -15 -20
n:@day_es ab 16 -31
n:cualquier bc -19 15
n:tambien_. abc -21 29 -22
n:under abc 17 -33 25
n:want ab 31 -40
p:bless abc -27 -33 33

=aside;>free_from abc 30 -23 -23
a0:estaria bc -30 28
b:entro bc 19 -29
c0:le abc 40 -36 -30
n:._ese a -20
n:all b -17
n:whatever c 18
n:y_mi b -42
p:@symptom b -30
p:noon ac -37 37
p:si abc -66 36 -31

b0:ser ab 16 -31
b:@day_is abc -21 33 -24
b:esos_dias a -23
b:un bc 30 -32
c0:jury bc 21 -18
n:@price ac 15 -22
n:right_? bc -21 21
p:mira ac 20 -18
~past ab 16 -56

=aside;>fits abc 35 -30 -33
a:hago abc 16 -26 16
b0:double c -21
b0:lab bc 25 -34
b1:preschool abc 24 -37 15
b1:pt a 17
b1:truck b -36
b:literally a -23
b:starts ac 27 -33
b:tenia ac 22 -21
b:training abc -16 17 -15
c1:same abc -22 -18 26
n:#_@date bc 15 -23
n:old c 16
n:you_know abc -28 29 -21
p:willing bc -21 26

c0:el ab 37 -52
c0:todo ac -28 15
n:@call_it ac -39 20
n:estoy bc 19 -19

a:after_# abc -25 -24 30
a:esa ab -21 19
a:tambien bc 36 -35
b:elk abc -16 -18 19
c0:skip bc 22 -18
c1:comes abc 18 -32 19
n:meant bc 21 -25
n:pero_la ac 22 -21

a0:o bc -30 31
a:now abc -31 16 22
b:dicho ac 28 -29
b:sorry_i c -23
b:the_truck b -21
b:turno abc 27 -17 -41
n:,_tengo bc 21 -18
n:que_despues ac 20 -25

b0:calves ac 21 -16
b:bar a -21
b:esos a -30
b:is_in abc 28 -27 -28
b:rather ac -39 18
c1:share a 16

a:house ac 16 -19
a:nights b -20
b0:it bc 30 -24
b1:@year ac 23 -18
b:right abc -20 -28 28
n:como_a ac -23 21
n:no_puedo a -55
n:otro_dia c -31
n:resto_de ac -26 19
p:mwf abc 20 -18 -18
p:puede ac -40 28
p:virgen bc -15 23

>past abc -28 -16 30
a:chemo abc 24 -23 -24
a:deja ab -30 22
b:anytime b -33
b:middle abc -32 -31 34
b:surgery bc 27 -25
c0:fui ac 26 -26
n:nomas ab -17 23
n:not_# ab -20 16
n:pero_si a -18
n:queda_bien c 19

a1:mean a 18
a:best abc -37 -37 45
a:is_easier ab 16 -20
b:so_my bc 17 -19
b:so_those c 15
n:got a -27

b0:@treat abc -23 -33 26
b:regreso ac -39 27
n:#_instead bc -27 25
n:._by bc -21 22
n:@date_to abc -20 -19 22
n:is_got a -31
p:descanso abc -43 -54 47

a:talk abc 30 -17 -30
b0:shop abc 20 -16 -23
b:@relative_can b -31
b:al_trabajo ac 16 -28
b:no_puedo bc 48 -51
n:and_she ac 17 -22
n:but_next ac 19 -20
n:ser_a bc -25 25

a:next ac -24 23
b0:tiene abc -22 21 -19
b:para_mi c 18
b:sub a -34
b:y_si abc 22 17 -31
n:@day_any b -18
n:me_lo c 17
n:que_esa bc -43 21
n:that_day ab -23 31

=aside;doubt:the_same_time_as_what b -19
a1:llego ac 17 -22
a:one b 18
a:yours ab 16 -23
b0:libre abc -34 -24 35
b:mismo abc -27 -25 31
b:so_no ac -26 18
c1:court c -23
n:,_dale bc -30 33
n:also bc -26 28
n:mornings a -16
n:them bc 28 -35
p:@person c 16

a:el_# a -25
b1:got abc -25 40 -33
b1:recital c -21
b:@drink c -37
b:of_those ac -31 19
c0:tiene ac -26 30
n:quedan abc -19 24 -30
n:who abc 22 -17 -21
p:us bc -33 36

a1:turno abc -24 31 -30
a:perfecto abc -20 -17 32
b0:permiso abc -25 -18 27
b1:otra ab 18 -25
b:dia_menos ab -19 21
b:fui abc 44 -17 -42
n:,_but bc -33 29

=wanted;doubt:no_day_named ac -28 30
a:cuida ab 17 -17
b:._that c -22
n:,_now b -33
n:._weekdays bc -21 22
n:en_@date abc 29 -43 -23
n:o_si bc -16 17
n:out_of abc -17 -36 36

a1:good ac -61 15
a:@sick c -18
b:dot ac 22 -25
b:que_de c 21
c0:after bc -15 17
n:weekday a -21
n:ya_hasta bc 26 -25
p:called abc -21 18 -16

a:god ac 28 -28
b:lose a 19
b:tengo_que bc 18 -33
b:when_the bc -23 24
c0:tienen c 17
n:,_please b -23
n:you_are abc -25 -37 30
p:nothing a -16

a:@clinician a -19
b:,_de b -68
b:che ac 21 -25
b:one ab -22 15
n:._my abc -22 -36 40
n:bingo abc -17 -19 22
n:like_. abc -28 23 -19
n:otherwise ac 31 -34
n:whichever bc -22 24

a0:whole c -26
a1:best abc -31 -30 37
b1:need abc 28 17 -32
b:will_take bc -43 30
b:y_salgo b -18
n:else c -16
n:in_town bc -25 26
n:not_it ac -25 25
n:yesterday bc -25 15

a1:just ac -23 23
a:gone bc 24 -30
a:is_too bc 27 -37
b:is_the c -25
b:my_@move a -24
b:sea ac -23 16
n:are_my abc -30 -22 24
p:court bc -18 21
p:ideal ac 30 -35

=wanted;doubt:a_time_that_may_be_ruled_out abc -29 -40 43
a0:trabajo bc 50 -64
a:by abc 32 -32 -20
a:circled abc 38 -34 -25
a:desde abc 32 -28 -23
a:will_be a -17
b:later_that ac -23 24
n:coming ab -22 17
n:tan bc -18 21
p:getting bc -31 34

a0:llevo ab -20 23
a1:that abc 34 21 -29
b1:mas abc -17 -17 25
b:#_@hours abc 28 -24 -23
c0:tenia ac 22 -21
n:so_a abc -22 18 -16

a:the_only ac 23 -27
b0:wait a -35
b:be_at ac -23 18
b:bible c -16
b:todo abc -28 -18 25
n:cualquier_otro ac 17 -25
n:no_one b -19
n:this ab 26 -29

=wanted;>fits a -63
b0:house abc 23 -30 -18
b1:first b -32
b1:tienen c 15
n:#_works a 18
n:the_@relative bc -16 19
n:town bc -25 26
p:quedo b -20

a:fine bc -53 30
b0:any abc -35 -27 37
b:me_equivoque c 18
b:my_last abc -20 -35 31
c0:fijese a -17
n:@open_, bc -16 22
n:will_have a -17

=wanted;doubt:strange a -17
a1:taken bc 18 -17
a:@day_si bc 25 -24
a:not_work abc -24 35 -39
b1:entonces abc -22 25 -26
b:girl_said ab 18 -16
b:no_puede bc 29 -26
b:practice a -36
b:prefer abc -19 -25 31
n:la_obra c 15
n:y_si abc 18 -49 22

a:#_and a -18
a:recojo c -22
a:time_i ab 25 -27
b:my_trucks abc 20 -18 -19
n:,_@relative a -18
n:,_afternoons bc -19 21
p:if abc -22 -22 26

a:chemo_for abc 24 -23 -24
a:every ac 24 -34
b:,_or a -27
b:@move_ends abc -27 -30 33
b:anytime_after abc 26 -26 -22
b:my_bad ab 18 -24
b:tengo_nada c 16
c0:jk bc -20 16
n:@day_tambien a -29
p:moved bc -18 26

a:@traffic bc 24 -23
a:it abc -20 -19 27
b0:my bc 23 -37
b1:- bc 17 -31
b:but_she abc -20 33 -30
n:sorry bc -24 21
p:p bc 23 -25

a:across_town bc 22 -24
b:@call_me ac 26 -25
b:have_class abc 23 23 -41
b:practice_is a -33
n:is ac 26 -36
p:later bc -35 21

a:@call ac 22 -16
a:y_hago ab -24 16
b:and_get abc -22 -17 25
b:me_that abc -15 -18 25
b:ponele abc -31 -20 31
b:soon a -18
n:go ab -19 20
n:those_days a -21
p:rancho c 16

a0:this bc -38 20
b:put_in ac -21 21
b:roof ab 20 -19
b:watch_my abc 20 -18 -22
b:will_do abc -22 -26 30
n:@open_that ab 21 -19
n:@relative_will abc -27 -16 30
n:have a -41
n:maybe_? bc -17 16

a:@open_for bc -21 22
b0:is bc -17 17
b:gustaria bc -27 28
b:i_missed a 15
n:jaja ab 37 -36
n:tardes a -23
n:up c -16

a1:bien bc -30 34
a:is_way bc -17 17
a:ok abc -24 -27 36
b0:coming c -17
b0:dead b -19
b:deer abc 25 -20 -16
n:@day_one ab -37 26
n:@symptom abc -20 20 -26
n:and_do bc 18 -17
n:el_mismo a -18
n:me_in abc 33 -33 -24
p:duermo ac -22 17

=out;every c -22
a1:trabajan c 18
b1:rest a -28
b:i_do bc -16 21
b:rest a -33
b:that_same bc -30 34
b:to_say b 21
b:we_have abc -33 26 -16
c1:surgery bc 21 -19
n:rest_is abc -18 26 -19
n:tal c 16
n:would_say b -19
p:chamba c 21

a::_# abc -28 -25 27
a:must bc -30 31
b:,_my b -35
n:e ac 20 -25
p:ahorita abc 18 -16 -16

a1:are a -32
n:group bc 19 -16
n:tipo_# bc -19 20
n:wait ab -23 16

<that_day ab 24 -17
a0:conflicts abc -26 34 -30
a1:shop abc -30 -18 32
b0:era ab 17 -17
b:finals a -24
b:le_marco a 17
b:two_of ab -20 16
n:a_los bc -21 26
n:sleep_all bc 29 -32
n:well_that a -15

=out;<free_from abc -31 34 -28
a:going ab -24 17
b:chair abc -20 22 -21
b:el_del abc -31 -34 36
c1:am ac -28 18
n:,_will abc 33 -37 -27
n:dejo bc -16 20
n:duh b -15
n:entro_a b -26
n:next_week bc 19 -20

=aside;>not b 17
=wanted;<except abc -22 -37 38
b0:available ac -25 26
n:con_la a -18
n:have_a bc -26 16
n:release ab 18 -21
p:@sick bc -40 20

a:am_home a -33
a:que_sea c 20
b1:any abc -33 -27 37
b:ni abc -37 46 -33
b:nursery abc -24 -17 20
n:@day_bien abc -16 22 -16
n:fin ab -20 20
n:me_confundi bc -18 16
n:shot bc -28 27

a:imposible abc -21 45 -43
b:but_on bc -18 22
n:anytime_after bc 17 -16
p:cuando ac -29 16
p:too a -28

a:a_los b -37
a:guess abc -26 -24 28
b0:nothing abc -51 34 -19
b1:the ac 22 -42
b:@hours ac 22 -20
b:go_with c 20
b:we_will b -16
n:@person ac -26 25
n:is_best bc -25 25
n:so_tu ab 17 -16
p:esa abc -18 -20 33

a0:again bc 21 -31
a:: abc -28 -25 27
b0:first a 18
b0:neither b 21
b:,_yo ac 27 -37
b:comes abc 20 -31 19
b:do_not bc 16 -25
b:got_a ac 24 -33
p:permiso ab 16 -36

a:any b -36
a:digo ac 26 -27
b0:swing abc -18 -17 28
b1:rent a -31
b:i_wrote abc 26 -23 -16
b:is_it ab -21 19
b:they_say bc -28 22
n:text ab 18 -16
n:that_afternoon bc -20 17
p:play abc -27 32 -31
p:possible ac -23 27

a:or b -58
b0:well abc -21 -18 24
b:._i bc 18 -29
b:._you a -26
b:for_something c 16
b:se ac 25 -26
b:solo_que bc 23 -21
c0:has ac -15 20
c1:voy abc -18 26 -22
n:gave bc -27 20

=out;within-last abc -24 20 -21
=wanted;<that_day ac 18 -26
a0:yo ab 22 -24
a1:please abc -15 -28 30
a:still abc -28 -51 37
b0:still ac 20 -19
b:@visit ac 18 -46
b:is_not bc 48 -40
b:limpio_casas a -20
b:neither abc -21 36 -30
b:off_school bc 24 -23
n:oh_wait abc 33 -21 -30
n:resto ab -22 18

a1:soon abc -15 -24 25
b0:@food b -23
b:had a -17
b:him c -16
b:me_down b -27
c0:free bc -18 19
c1:take abc -15 -26 21

a0:or abc -36 -16 38
a:is_when bc 19 -34
b1:anything ab -23 16
b:el_@relative abc 26 -18 -24
b:trabajando abc -34 27 -25
n:how a 16
n:si ab -37 28
p:guy ac -20 22

a0:@relative ab -37 15
b0:works abc -32 31 -23
b:the_car c -26
c1:patrol bc 22 -28
n:@day_after abc -23 24 -16
n:@day_que abc -18 -30 32
n:be_there bc -43 37
n:by_# bc -34 29
n:lazaro bc -17 23
p:? ab 22 -46
p:how c 19

a0:los abc -28 33 -19
a:long b -19
b:folks bc -18 17
c0:tengo bc 21 -21
c1:last abc -22 -29 25
n:not_even abc 23 -21 -27
n:their bc -25 16

n:,_ni ac 20 -41
n:de_mi ac 22 -21
n:lo_del b -25
n:think bc 27 -34
p:night abc -19 -18 20
p:porque abc 32 -33 -18
p:turns abc -31 -22 30

=aside;~not abc 32 -55 -25
a:@day_mornings abc -17 -19 20
b0:littles ac 23 -21
b:#_@date a 22
b:ask_me ac 23 -26
b:escuela abc 23 -15 -19
b:forklift_recert bc 25 -27
b:las_# ac 27 -33
b:one_that ab -26 23
b:yo_descanso ac -19 21
n:eleven bc 18 -18
p:around bc 20 -22

a:i_get ac 16 -15
a:the_house ab -17 21
b1:porque a 23
b:? abc 15 16 -34
b:drops b -29
n:#_el ac 15 -27
n:free abc -31 -31 43
n:patron bc 17 -16
n:que_@drive bc -30 22
p:coming bc -20 24

<question abc 27 -45 -22
a:two abc -22 25 -21
b:,_del abc 19 24 -36
b:dead b -19
b:my_boy ab 15 -23
b:nunca ac 17 -20
b:the_middle abc -30 -28 31
b:yo_no abc -15 28 -24
c0:sent c -23
c1:@date ac 22 -29
c1:could a -48
n:@year c -16
n:break_@date c 15
n:my_bridge c -15
p:favor ab -22 16

a:libre b -37
b:lo b -20

=wanted;first a -35
a1:@book bc -15 18
b:@relative_was ac 17 -15
b:has_the bc 17 -23
c0:de bc -41 32
n:( abc -16 -28 26
n:,_so abc -15 20 -17
n:cuando_usted ac 16 -16
n:too_@late ac -18 22

b:dialysis bc 34 -39
b:else c -33
b:not c -23
c0:limpio a -20

b:to_@day bc 21 -20
n:llevo_al bc -17 19
p:llego b -22

=aside;doubt:before_or_after_what_time abc 39 -25 -38
a0:too c -22
a1:be a -17
a:turkey a -29
b1:y a -17
b:winter b -16
n:more bc -22 25
p:m a -31

a1:for ab -21 22
b1:wants c -15
b:._could abc -15 -16 27
b:but_i ac 20 -23
b:land abc -17 -44 34
n:@traffic_on bc 21 -20
n:los_demas ac -31 18
n:no_? a -26
n:pedir_permiso bc 21 -20
p:driver a -16

=aside;<any c -30
b1:start a -24
b:old ac 25 -21
b:tienen ac -29 34
n:club c -15
n:if_that abc -19 -24 33

=wanted;doubt:which_of_two_weeks bc 18 -17
b:asleep ac 17 -23
b:casas_de a -19
n:._en ac 15 -23
n:instead_, bc -26 28
n:is_turkey bc -19 21
n:tampoco_, abc -20 39 -35
n:that_is bc -16 15

=wanted;? a -24
a:class abc -27 24 -20
a:new b -18
c0:give ac -28 28
n:am_dead bc -23 17
n:and_then abc 20 -21 -18
n:black bc 21 -22
n:class_at a 15
n:el_que abc -24 21 -17
n:of_them b -22
p:working bc -24 25

a:nap abc 23 -22 -15
b:la_ultima abc 24 -20 -17
b:y_en bc 18 -17

a0:@insurer bc -17 19
b0:court ac 29 -30
b:,_same ac -21 22
b:day_the abc -23 21 -19
b:me_for abc 35 -21 -31
n:clear bc 19 -19
n:come_@day ab 30 -34
n:is_off abc -28 -16 29
n:shows bc 25 -29
p:furnace abc -17 17 -15

a0:ando b -17
a1:great ab -16 15
a:am bc 17 -22
b:@hours_de c 18
n:which bc 40 -35

=wanted;hour ac -69 29
a:muy_temprano bc 26 -26
b0:not bc 63 -122
b:hers abc 45 -28 -34
b:hers_is abc 34 -23 -24
b:review c -19
n:@call ac 32 -25
n:esa_hora ac -25 22

>not a -18
a1:fuera bc 20 -15
a:make ac -24 16
b:ask ac 31 -32
b:hace c -17
b:not_start ac 20 -28
n:! ac 25 -29
n:@day ac 31 -21
n:lol_the bc 20 -19

a1:tengo abc -21 -21 22
a:y_le abc 25 -22 -18
b0:probably abc 24 -19 -21
b1:fijese ac -21 18
b1:puedo a -16
b:@move_la c 15
b:again abc -19 -18 22
b:el_de ac 25 -28
c1:@drink abc 35 -31 -31
n:,_como abc -22 -26 32
n:,_este bc 26 -26
n:hour abc -28 -25 27
p:alla ab 15 -33
p:very c 16

b1:up a -24
b:dijeron abc 34 -35 -19
b:necesito ac -20 20
b:we_get ac 23 -31
n:no_llego a 17
p:dead bc -44 34

a:can_not bc 16 -53
b0:tienen ac -15 19
b:,_nothing abc 19 -16 -24
b:@call_it abc -16 -31 21
b:@day_and a -18
b:give_me ac -49 15
b:ser b -31
b:vet bc 24 -19
b:vuelvo abc -27 -18 27
c0:just abc 28 -17 -27
c1:boy ab 16 -24
c1:we ac 26 -20
n:me_i abc 31 -23 -23

=out;>busy_from abc -28 32 -25
a:maybe abc 32 -39 -30
b1:told ab -23 15
b:said ab 41 -34
c0:- bc 29 -41
n:@day_la abc -17 22 -25
p:@fetch abc -16 -36 26

b0:and bc 28 -53
b:afternoon_except bc 23 -21
c1:calendar abc 27 -23 -21
n:antes_del c -22
n:boss c -17
n:going ac 16 -28

a:duermo abc -21 37 -38
a:manage c 17
b:el_sale c 16
b:haya abc -21 -26 33
b:in_the ac -23 16
n:,_she abc 36 -24 -26
n:,_whichever bc -22 24
n:doubles abc -22 -18 24
n:mejor_a c -15
p:free ac 25 -24
p:will ac 22 -22

a0:mejor abc 21 -19 -17
a1:once bc 26 -26
a:but_not bc -30 15
a:me_quedo ac 17 -16
b:de b -24
b:gets c -30
b:got_something ac -25 18
b:i_sleep abc -28 32 -28
b:load ac 24 -26
b:will_have a -21
n:i_would abc 27 27 -40
n:morning_would bc -23 20

b:cardiologist bc 16 -16
b:espere abc -29 -25 29
c0:aunque abc 27 -28 -24
n:can_come abc -30 27 -23
n:us ab 15 -18

a:pues abc -26 -18 28
b1:text abc 21 -16 -15
b:notice_and b 16
c0:home bc -20 22
n:for_the c -47
n:nomas_que bc -20 21
n:y_me bc 21 -20

b:every bc 24 -20
b:i_work abc -35 34 -16
b:time_is ac -29 26
c0:ayer ac 25 -26
n:,_that abc -41 -20 38
n:otra_semana bc 25 -23

a:del bc -31 16
b0:al abc -32 -25 34
b0:amarillo ac 18 -19
n:@move_at bc -26 27
n:not_know c 17
n:puedo_ni bc -21 22
p:takes bc -26 27

a:cumple abc -17 40 -37
a:po abc -19 -16 26
b0:a bc -32 27
b:._my abc 41 -39 -35
b:never_once a 20
b:no_no bc -20 21
b:yo_prefiero bc -16 19
c0:chemo bc -27 26
n:does ac 29 -29
p:creo c 17
p:weekday ac 16 -16

a:paso ac 29 -27
b:del_# abc -20 -22 23
n:but_you bc 21 -22

a1:aviso ac 18 -17
b:calves ac 21 -16
b:do_# abc -30 26 -16
b:en_@date abc -22 23 -20
c0:going ac -23 23
n:es_@day bc -43 21
n:need_to abc 33 -25 -32
n:porque a -21
p:dia a -21
p:run ac -26 27

a:morning_and bc 18 -20
b:goes abc 23 -21 -18
b:like_# bc 19 -18
b:our_anniversary bc 18 -16
b:to_have b -19
b:was_# ac 17 -15
n:after_the bc -29 25
n:not_those ac 16 -28

=wanted ac -21 20
a:on b -29
b:._something abc -15 -16 27
b:el_puente ab -17 22
p:anyway c 19

<unknown abc 45 -40 -40
a1:ser b -30
a:#_is ac 32 -35
n:._any ac -18 18

b0:hers abc 32 -25 -20
b:@day_al ac -17 17
b:available ac -25 26
b:come_on ac 18 -16
b:nah abc -18 27 -38
b:not_put abc -17 37 -35
n:week_is a -32
n:you_got a -30
n:you_pick c 16

=out;<fits b 19
=out;>only abc -18 21 -17
a1:trabajo a -18
a:fuera b 20
b0:sure abc -19 -30 33
b:littles ac 23 -21
b:text ab 20 -19
c0:laburo abc -22 24 -18
n:any_morning bc -24 30
n:que_tengan bc -17 25
n:that_on bc -26 24

=out;<if ac 16 -40
a:am_a ac -36 37
b0:i abc 27 -43 -18
b:not_even bc 20 -17
n:,_cuando ac -18 19
n:,_first ac 19 -15
n:@day_the ab -34 17

a1:@open b -25
b1:might abc 23 -22 -19
n:any_other c -33
n:asi_que ab -23 20
n:drop_my bc -16 17
n:flying c 18
n:keep_me ac 28 -31
n:than bc -20 23
n:use_to ab 15 -24
p:all abc 20 -43 23

a:hace abc -18 23 -29
a:\xf0\x9f\x99\x8c ac -17 21
n:._@day abc 29 29 -44
n:down_for a -25
n:not_the a -38
n:quedo c -17

=wanted;last c 18
b:after_work bc -17 21
b:in_school abc -19 -19 20
n:are_@open abc -24 -36 30
n:be_with abc 21 -24 -20

a:am_@person abc -32 -47 50
b:dialisis bc 25 -26
b:home a 19
b:we_win ac 29 -29
n:@day_# ac 31 -31
n:out ab 24 -36
p:missed ac 18 -16
p:ocho bc -20 23

a0:pues abc -26 -18 28
a:carro abc -17 -23 19
b0:says a -23
c0:i ac 18 -15
n:esa_semana bc -16 16
n:no_sorry ab 21 -21

<soonest ac -32 19
a:no_el c 15
b1:somebody abc 27 -16 -26
b:that_day a -23
c1:going abc 41 -15 -41

b0:pongame abc -20 -18 21
b1:cualquier c 19
n:es_san abc -18 28 -22
n:hold_up b -20

<fact ac 17 -38
a:is_staff abc -17 24 -22
b1:@date bc -25 21
b:._no a -23
b:@relative_in ac -36 29
b:earliest abc -19 -24 29
n:,_tal c 16
n:another ac 19 -24
n:finals bc -25 25
n:it b -22
n:ok_@day abc -27 27 -24
n:snow abc 24 -27 -17
n:work_, ab -20 22

a:dialisis abc -17 31 -28
a:la_@fetch b 19
a:operan bc 16 -20
b:._\xc2\xbf abc -17 -23 33
b:el_mismo abc -23 -22 27
b:got_me bc 32 -32
n:,_los ac -28 18
n:ando ac 29 -28
n:anything_in b -15
n:le_escribo abc 32 -22 -29
p:fly bc -21 26

a:me_cuida ab 17 -17
a:turno abc -20 34 -23
b:boy ab 16 -24
n:._la abc 26 -16 -24
n:escuela bc -17 19
n:fly ab -27 20
n:pero_\xc2\xbf bc -18 18
p:there ac -51 17

a:bust ac -29 28
a:we ac -22 26
b1:lo ab 21 -22
b:no_me bc 21 -18
b:then_i abc -31 28 -26
b:wait_, ab -16 19
c0:vaya ac -21 21
n:work b -38
n:would_need ac 26 -24
p:wait bc -52 26

b1:dia a -18
b:from bc -42 25
n:no_porque abc -24 -27 33
n:no_use ab 15 -24
p:al bc 21 -27

a1:perfect ac -16 25
a:for_me a -20
a:not bc -28 27
a:school_and abc -25 27 -25
b1:calendar abc 27 -23 -21
b:let_us abc -21 -22 28
b:my_other b 15
b:pushed abc 30 -22 -21

a:all_good c 15
a:on_i b -18
b1:get abc -22 -30 29
b:recital c -21
c1:want ac -17 21
n:._this abc -23 -27 27
n:el_@day ab 18 -42

a1:@drive ab -30 15
a1:still ac -22 24
b:,_has abc -16 -17 23
b:and bc -16 18
b:not_at bc 27 -23
b:que_ser ab 18 -31
b:weekday bc 19 -16
c0:preschool ab 28 -38
c0:rent a -31
n:,_pongame abc -16 -24 28
n:@relative_can bc -18 17
n:esos ac -28 19

b1:set ac 21 -18
b:el_que bc 28 -25
b:need_that ac 25 -22
b:till c 16
c1:too a -17
n:al_dia b 16
n:so_anything bc 16 -22
p:at bc -22 19

=aside;doubt:a_child's_hours:_what_they_mean_for_the_visit ab 23 -20
=out;of1 bc 20 -27
a0:off a -21
b0:cualquier abc -26 -25 32
b0:salvo bc 28 -25
b:for_the ac 20 -29
b:lowkey bc -27 26
b:suelta b -17
n:for bc 20 -39
p:@day a 17

a:bien ab 28 -25
b:,_in bc -28 32
b:can_bring ab 18 -32
c1:before abc 20 21 -27
n:#_, a 16
n:if_my ac -24 21
p:oclock bc -40 19

a1:lo b -37
a1:mas ac -24 24
a1:next abc -22 -18 23
a:perfect b -17
b1:excuse bc -17 18
c0:@book ac 19 -17
n:es_por bc -17 24
p:he bc -23 21

a:is_right bc -23 17
b0:es c 16
b1:it ac -36 36
b:be_in ac 22 -25
b:club abc 25 -15 -22
b:me_lo b -23

=-;out;$ ab -24 19
=-;wanted;wanted a -18
a:to_me ac 29 -29
b0:on c 15
b0:todo abc -25 -16 17
b:would_love ab -30 18
p:solo b -26

=wanted;~fits abc -16 -18 23
b1:other a -16
b:,_it b -40
b:pongame abc -21 -18 21
b:somebody bc 25 -34
n:would_be abc -33 27 -17

=aside;>past ac -27 29
a0:whatever a -17
a:is_better ac -26 32
b0:stay ac 16 -21
n:._so abc 19 31 -49
n:is_here b -16
n:se ac -23 32
p:mi ab 19 -45
p:review bc -22 24

b:all_@open abc 28 -26 -26
b:had_to abc -18 20 -30
b:me_off ac -21 21
b:sea_en a -25
n:about_the bc 19 -26
n:back bc -34 20
n:look_at ac 18 -19
n:slow abc -25 -32 27
n:tan_temprano bc -18 21

=aside;2/1 c -18
=out;3/2 abc 18 -16 -23
a0:antes ac -23 29
a0:maybe abc 32 -39 -30
again ab 24 -20
b:day_but bc 37 -30
b:she_is abc -25 28 -24
b:town_for bc 21 -16
c0:working ab -18 23
c1:llega ac 21 -18
n:@day_night bc -28 20
n:we_do abc -26 -16 19
p:somebody bc -25 20

=wanted;named-again b -23
a:got_court b 17
b1:rather a -18
b:,_back abc -37 -18 23
b:i_just a -23
b:so_a ac -29 25
c1:toca c -22
n:at_noon a -36
n:but_if b -19
n:off_@day abc -18 -29 29

a:da_lo c 18
a:for_us a -21
b1:toda c 17
b:,_you b -28
b:en_laredo bc 20 -20
b:got_nothing abc -19 -20 29
b:my_pension ab 20 -16
c1:starts ac 23 -29
n:la_@relative bc -24 20
n:leave bc -36 31
n:their_@relative bc -19 22
n:un_@day ac -29 19
p:taller ab 19 -24

=wanted;doubt:not_sure_what_is_ruled_out abc -28 -47 50
a1:works ac 20 -20
a:not_leave ab -17 21
a:the_@relative a 16
a:under abc -28 33 -31
a:will_do bc -18 23
a:with_a a 20
b0:@eat abc 16 17 -18
b:,_nomas a -20
c0:otherwise abc -20 -30 34
c1:drops ab 27 -24
c1:week c -16
n:,_ill ab 18 -22

a:\xf0\x9f\x8e\x89 b -21
b0:vuelvo abc -27 -18 27
b:patient abc -24 33 -31
b:the_baby abc 32 -28 -26
c1:@book ab 17 -36
n:day_next a 19
n:makes ab -34 15
n:tal_vez c 16
n:yo b 19

b0:@fetch ac 24 -23
b0:done a -19
b1:ya b -19
b:back_at ac -29 24
b:get_off ac -49 17
c1:sirve ac -17 23
n:bueno bc -30 18
n:da abc -23 20 -17
n:recojo b -17
n:the_truck a 19

a:x bc 16 -16
b0:? ab 25 -64
b:is_here bc -30 24
n:her bc -17 16
n:is_@wrong bc 23 -23
n:is_that abc 22 -35 -17
n:rest ac 20 -20
n:there b -17

b:and_# b 17
c1:she c -21
n:,_es bc 16 -27
n:before_my ac -18 22
n:sub_covering bc -18 19
n:while_they a -16

a:@price bc -27 20
b:pude a 18
b:yo_con a -15
c1:manager abc 33 -22 -33
n:i_need c -23
n:me_on ac 24 -17
n:temprano bc -45 42
p:pues abc -24 -33 43

b1:two abc -19 19 -16
b:@insurer_@vehicle a -18
b:be_later bc 17 -16
b:i_want abc -20 -16 27
b:you_are ac -20 18
n:i_come bc -24 18
n:in_at a -26
n:my_@price abc -16 -15 16
p:chemo abc -16 -29 28
p:hay abc -27 -56 36

=wanted;of2 ac -17 19
a1:hago bc -23 24
b:doing ac 20 -20
c1:auditors abc 30 -24 -28

=out ab -25 18
a1:los ab 17 -26
a:si_no bc -26 27
b0:would b -22
b:@vehicle_does ab 18 -23
b:county bc 17 -15
b:have_that bc -17 17
b:paid b -25
b:twins bc 22 -20
c0:she b -22
c1:confundi bc -19 21

=aside;doubt:what_is_on_those_days abc 20 -26 -15
a:dia_libre ac -16 20
n:kidding bc -18 19
n:sons a 16
p:mananas b -24
p:tan abc -25 -17 29

=out;after a -58
=wanted;one bc -70 29
a:after_@food b -24
b0:asleep c -16
b0:decir c 19
b:get_there abc 16 23 -34
n:too_early b -23

=aside;~only ac 30 -29
a1:corte b 19
b1:para abc -36 31 -29
b:horas c -16
n:am_retired bc -16 22
n:de ac -32 19

=aside;doubt:a_condition abc 30 -21 -26
a0:morning bc 20 -19
b:not_no abc -15 24 -18
b:que_tengo ac 21 -19
b:their abc 33 -22 -34
n:,_le abc 27 -27 -19

a:muerta ac -16 16
p:gas ab 25 -29
p:mind a -29

a1:fish abc -18 19 -16
a1:muy ab -16 40
a:hay_algo c 20
a:when a -17
b0:santiago abc -24 29 -28
b1:last b -29
b:._@call ab 18 -26
b:i_make bc -31 16
n:,_and abc -25 -49 50
n:?_like bc -31 24
n:@day_a ac 17 -32
n:not_leave bc -25 21
p:truck abc -37 31 -27

c1:lo abc -20 -29 23
n:,_weekdays bc 28 -28
n:@ride abc -15 -24 24

a0:baby abc -18 -24 19
a:corte b 19
b:,_ahora bc -29 24
b:voy_a ac 16 -21
c1:of abc -23 32 -26
n:._maybe ac 16 -32
n:digo_el a -19
n:same_. a 15
p:salga c 15
~only bc -36 23

b:sisters ab 20 -20
c0:mae abc -18 29 -24
n:,_hay ab -26 18
n:las_mananas abc -17 -17 23
n:time_after b -19
n:you_had c 20

a1:la ac 44 -33
a:not_at c -21
b0:you b 17
b:driver abc -27 28 -23
c0:this ac -19 22
n:am_the ab 26 -35
n:entre ab 21 -23
n:working b -22
p:you a 22

b0:@medicine ac 22 -19
b:scratch_that a -18
b:tengo ab -16 20
c0:it b -16
n:do_that bc -26 23
n:puedo_los bc -26 23

=out;aside;- b -31
a0:pero b -21
a:be_good a -25
b1:needs ac -26 21
b:dejeme abc -16 -16 17
b:salgo b -42
c0:ok abc -18 -15 19
c1:already abc -18 23 -26
n:but_in bc -19 20
n:whole bc -37 22

a:y_apenas ac 28 -27
c1:he ac 16 -19
c1:or abc -35 -20 28
n:despues_de a -18
n:we_got b 15
n:\xc2\xbf_puede bc -18 18

b1:give a -30
b:second abc 33 -23 -32
b:sure bc -31 30
b:told_my abc 30 -20 -18
c1:leave ac 24 -34
n:,_then c -16
n:at_# ab 35 -42
n:compromiso c 15

b:choir_is abc -26 31 -24
b:hay_pues bc -19 21
b:trabaja ac 19 -33
n:girl a -23
n:rent bc 17 -19

=wanted;of4 ab -39 17
a:is_free abc -16 -29 36
b1:work c -16
b:llega ab 22 -21
n:,_lo abc -31 -20 32
n:@day_to abc 28 -21 -21
n:dije ac -20 24
n:eso_el abc -15 -20 20

a0:el ab -24 20
b0:check ac 18 -19
b1:choir abc -26 31 -24
n:,_dios ab -29 24
n:._no a 23
n:?_oh ac 22 -17
n:a_half abc -18 -23 20

b1:go abc 15 20 -28
b:dice ac -26 21
b:has_to ac -20 26
n:not_think ab 19 -26
n:they ab -33 38
n:which_i a -24

a:are_rough bc 24 -23
a:i_am c -19
a:mi_hora ab -18 20
c1:both abc 29 -30 -28
n:llevo_a bc 16 -15
n:pero a 22

a:de_dia abc 18 27 -35
a:not_know ac 22 -23
b0:time abc 41 -35 -37
b:ahi ab 19 -36
b:pizca a -20
n:mas_@late bc -34 37
n:missed_the bc -18 15
n:wake b -19
n:will_bring c 21

b1:@holiday ac -18 16
b:got_the bc -35 20
b:pero_a abc 24 -31 -20
n:,_wait b 17
n:._can b -24
n:is_still c 21
n:puedo_, b -25
n:that_# bc -32 25

a0:that ac -35 34
a:cuando ac -32 19
b:@relative_had ac 21 -16
n:._\xc2\xbf a -26
n:ask_my a -15
n:today ac 25 -25

a:best_for c 20
a:is_perfect c 27
a:menos_el bc -19 21
a:time bc -48 20
b0:po bc -17 20
b:,_a c -26
b:@hello abc -24 -26 30
c1:this b -19
n:._put abc -15 30 -30
n:my_bedtime c -24
p:away c 16

a:brothers a -17
a:es_la ac 33 -32
a:will_not bc 39 -38
b:me_puede abc -15 -21 30
b:shop abc 25 -18 -30
b:working abc -19 33 -26
b:would_want abc -20 -35 35
n:#_. a -20
n:._scratch abc 26 19 -22

a0:at abc 38 -27 -23
a:mucha a 17
b0:seria b -19
b1:birthday c -17
b:me_@day a -22
b:not_know ac 21 -21
n:a_# b -20
n:had_to ab -25 16
n:of_that abc -19 37 -36
n:se_lo abc -21 21 -18

a:de_los c 16
n:._at bc -18 21
n:la_manana bc -26 29
n:todas c 16
n:todavia ab 20 -22
p:baby ab 20 -19

=out;of2 b 15
a:choir ac 17 -20
a:coming_off abc -21 32 -30
a:mi a -24
a:out bc 28 -16
a:that_day bc -32 19
b:start_the abc -31 19 -16
n:@date b 22
n:ends abc -17 -37 39
n:leaves abc -18 27 -37
n:whenever a -18

a:probably a 17
b:mean ac -22 18
b:tiene_que ab 18 -28
c0:how b -16
c0:since b -21
n:is_the ab 25 -33
n:only_day bc -28 25
n:sale_a abc 27 -24 -23
p:@call b 26
p:last b -31
p:tengo ac 26 -27

a0:@drink b -16
b:no_use bc 21 -22
b:por_las ac -31 20
c0:mornings c 15
n:puede_? abc -20 -30 31

a:comes abc 18 -16 -17
b0:either abc -42 -31 48
b:._she c 18
b:parce abc -19 32 -29
n:entre_# ac 24 -33
n:la_del bc -25 20
n:see_you a 16
n:to_@day bc 42 -40

a:@thanks_you a -15
a:yes abc -38 -25 30
b0:want abc -25 -36 40
b1:finals bc 21 -18
b:naps a -36
b:senior ac -15 16
n:ando_con a -17
n:but_any ac 19 -21
n:semana bc -18 20
n:the_same bc -28 30

b:last ab 25 -46
b:quedo ab 19 -20
n:,_entre c 17
n:@day_at a 19
n:kick bc 19 -16
p:todo bc -17 26

a1:no ab 18 -28
c0:dispatch ac 19 -30
p:instead abc -34 -19 31

=aside;lead-if b -60
a:even ab 22 -29
b0:for ab -28 20
b0:yo ab 22 -32
b:make a -27
b:preference_is bc -25 25
b:whatever ac -25 23
n:is_# abc 15 16 -26
n:take ab 17 -40
n:there_. ac 25 -19

=aside;on-offer2 abc -27 34 -30
a:@day_any c 15
a:ones_too ab 24 -22
b0:dialysis abc -16 32 -27
b:._this b -16
b:it_can abc -23 28 -22
p:which ac -36 35

=-;out;out ab -52 27
=aside;all:aside+out b -33
b0:descansa abc -24 -33 38
b1:perdon abc -20 27 -30
b:,_me ab 15 -32
b:need ac -25 29
n:solo bc -20 19

a0:nobody abc -20 -27 24
a1:aqui abc -17 -19 20
a:vacaciones bc -17 17
b0:mas ac 20 -27
b:@month ac 31 -33
b:did abc 29 -25 -25
b:either_one c 15
b:since b -21
b:whenever ab -16 22
n:._make ab 16 -23
p:already b -22

a:si_es c 16
b0:menos abc -19 42 -39
b:esa abc -26 -25 29
b:give a -33
b:town abc -30 26 -18
n:,_not bc -46 41
n:done_by abc 26 -23 -33
n:mind abc -16 -15 18
p:prefiero abc -17 26 -25

=aside;doubt:every_second_week:_which c -24
a:@fetch bc -29 15
a:am_gone ab -23 25
a:anytime abc -28 -21 36
a:ese_dia abc -22 24 -22
b0:ew bc 24 -23
b:but_it bc -31 24
n:@late_. bc -33 34
n:again abc -20 -21 28
n:so_is bc 16 -28

=-;out;wanted a -25
a:y_el bc 21 -21
b1:neither bc 20 -18
b:all_are bc 15 -17
n:,_entonces ab -19 25
n:yes a -35

=aside;before c -21
b:have_it abc -18 -31 34
n:is_fine a -22
n:le_dije ac -20 24
n:pero_no abc -22 -31 39
n:work_# a 20
p:else c 16
p:was abc 35 -32 -22

a1:any ac -15 16
a:@english ac 33 -34
b0:the ac -26 28
b:in_tulsa bc 17 -23
c1:it c 18
n:@relative_. b 17
n:away abc 24 -18 -18
n:salida ab 22 -20
n:si_, bc -34 32
p:reyes bc 26 -27

a1:reckon b -18
a:are_my abc -43 -27 30
a:i_work bc 15 -31
a:para bc 21 -20
b0:regreso ac -39 27
b1:sometime ac -19 23
b:bury a -24
b:i_@open c -19
b:la_otra bc -30 25
b:por_mi bc 16 -16
c1:wait c 17
n:,_can ab 27 -23
n:take_my c 17
p:inventory c 19

=out;<past abc -18 21 -15
a1:easier b -23
b0:so b -20
b:hospital abc -16 17 -17
b:no_my bc -21 23
n:she_has b -24

=wanted;3/1 ac -19 21
a:me_@insurer b 17
a:morning bc 19 -19
b0:only ab 32 -51
b:but_that ac 29 -28
b:from_# ab 20 -20
c0:nena abc -19 32 -27
c1:@treat ac 30 -27
c1:those ab -26 21
n:y_el bc 27 -19
p:group abc 20 -16 -18
p:know ab 24 -15

a:llegar ac 33 -35
b:?_i ab -23 18
b:any ac -48 20
b:drop_off abc 24 -16 -24
b:hauls bc 20 -24
b:off_are ac -18 21
b:works bc 29 -23
n:dale abc -26 -37 30
n:jk_i b -17
n:like_# ac -28 15
n:llega bc 23 -29

a1:all b -28
a:dios c 15
b:am_stuck abc -17 26 -24
b:he_could abc -23 -20 30
b:pero_que ac -23 18
b:que_tal ac -17 20
c0:# ac 40 -34
n:@drink a -18
n:something a -28

b:#_i a 17
b:all_see ac -25 29
b:el_@day b -23
b:ella c 20
b:of_these bc -22 22
n:es_que abc -28 -27 41
n:over_break c 15

b:,_then ac 26 -27
b:wake_up ac 29 -28
c1:@visit ab 32 -46
n:it_will ac 18 -17
n:pagan a -16

=wanted;middle a -21
b0:picked b -29
b1:al ab -25 17
b:#_to bc -25 26
b:no_pude a 18
b:of ac -37 18
c0:they c -35
n:but_it bc -49 41
n:choice abc -36 -27 36
n:recojo_a c 18
p:estoy abc -37 -33 45

a:hora_que c 15
b:@date_except b 15
b:@day_or a -23
b:between bc 18 -16
b:never_mind abc -19 33 -30
c0:that ab 16 -28
n:@day_. bc -26 21
n:emojithanks abc -29 -27 30

a:el_dia b -32
a:in_a bc -26 27
a:mean a 18
a:too_@late a -18
b:free_@day bc -19 20
c1:llueve ac 16 -16
n:._and abc -24 -27 26
n:of_my a -20
n:please_. bc -24 22
n:roads_are b -16
p:decime ac -26 26

>busy_from abc -30 27 -17
a:reckon b -18
b0:che ac 21 -27
b:ayer bc -28 17
b:estoy ab -22 18
n:@holiday_y bc 32 -30
n:in_between b -23
n:porque_amanezco ab -17 22
n:tengo_que bc 19 -20

=aside;~free_from abc 89 -67 -77
a0:# abc 25 -17 -19
a:@day_i ac -19 16
a:sin c -20
a:too_early bc 27 -35
b:but_is ab 18 -16
b:is_off ab -55 24
b:me_ponga ab -24 24
b:next ab 20 -25
b:tulsa bc 17 -23
c1:now ab -28 21
c1:thought abc -26 27 -26
n:de_preferencia abc -17 -19 22
p:full b -28

a:puede_ser b -22
b:i_keep a -31
b:truck_comes b -31
n:que_ese bc -28 21

=aside;doubt:what_is_excepted b -19
=wanted;doubt:every_second_week:_which ab 16 -27
a:please a -27
b:#_at b -15
b:#_en bc -36 22
b:@relative_trabaja abc 19 -16 -25
b:be_done c -16
b:because_i ac 26 -26
b:check bc -26 23
b:preference bc -25 25
n:any_of b -17
n:lord abc 27 -27 -22
n:no_que abc -21 17 -16

a1:or bc -16 20
b1:like abc -24 -22 26
b:think ac 24 -25
b:wanted abc 18 23 -28
c0:en ab 20 -22
c0:got ac 22 -46
n:?_no a 22
n:@drive abc -20 -54 46
n:y_a a -28
p:they abc 28 -26 -24

a:ig bc -17 21
a:mornings abc -18 -19 21
b1:mejor abc -25 -26 39
b:am_gone abc -16 36 -36
b:but_my bc 22 -28
b:week_is ac 19 -17
c1:afternoon bc 20 -19
c1:will c -22
n:._a ab 20 -17
n:._me abc -33 35 -32
n:do_it abc -23 -21 22
n:mornings_are abc -16 -23 23
n:not_till ab -20 22
p:next bc 23 -26

=wanted;of3 a -37
a:on_me abc -21 -20 26
b:,_nos ac 32 -30
b:which_is a -21
n:,_does ac -35 24
n:of_@date ac -24 20
on-offer2 bc 24 -51

a1:esa ac -19 22
b0:@visit ab 17 -18
b0:obra ac -28 30
b1:@call ab 27 -35
b:se_si ab 20 -15
n:finish abc -28 25 -24
n:otherwise_the ac 19 -20

a:can_leave bc -32 35
b:notice b 16
b:see_me b -24
b:yes bc -33 33
c1:put abc -28 -31 34
n:hago ab 24 -25
p:meant c 17

=aside;doubt:not_settled_yet ab 15 -64
a:break c 19
a:our ac 30 -32
b1:final ac 25 -22
b:._home abc 29 -32 -27
b:@visit_is c -18
b:at ab 18 -17
b:forget c -21
n:,_about abc -19 -22 24
n:end bc -18 20
n:scratch_that abc 18 18 -21
p:same bc 18 -24

=aside;every c -20
a0:sounds ac -25 32
b:@date_not abc -19 30 -23
b:rosario b 18
c1:meant abc -20 -19 26
n:@day_despues abc -38 -30 34
n:sometime abc -21 -15 24

=aside;all:aside a -15
a:ando b -17
a:my_@relative c -24
b0:dejeme ac -17 19
b:._do ac -40 34
n:any_afternoon abc -31 -29 33
n:that_ones b -24

=aside;>that_day b -49
=out;doubt a -50
a0:down abc 31 -25 -26
a:del_trabajo c 15
a:no_llego abc -23 33 -32
a:y a 20
b:dentist c -26
b:should abc -32 -26 32
from ab 25 -27
n:is_no ac 21 -21
n:or_after bc 24 -24
n:us_not ac 20 -19
n:want_to a 20

a:estoy_de bc 17 -25
a:por bc 20 -21
b:,_neither bc 20 -18
b:@relative_descansa c 17
b:dia ac -28 19
b:i_got ac 30 -24
b:just_not abc -21 32 -21
c1:ship ac 21 -16
n:,_well bc -19 19
n:a_mi ab -27 16
n:gone bc -35 23

a:@price_me bc -26 16
b:@relative_surgery bc 18 -17
n:haha abc 16 -31 16
n:says a -20
p:fifteenth ac 20 -19

=out;= ab -25 18
b:,_para abc -16 -23 21
c0:lord ac 18 -18
c1:# bc 32 -30
n:#_@day abc 31 -49 -18
n:from_@day ac -17 15
n:have_got abc 16 -37 17
n:que_de abc -20 23 -27

a:dificil abc -20 32 -28
b0:ends ab 21 -31
b:choice b -35
b:el_@clinician abc -17 -25 26
c1:con abc 27 -26 -16
n:after_i bc -26 27
n:seria_el bc -16 17
n:ustedes abc -18 21 -20

a0:se b -28
a:@day_night ab -17 16
b:my_@clinician bc 17 -18
b:no_i c -19
b:yes_to b -20
c0:pucha b 19
n:._second bc 19 -15
n:@day_ando bc 21 -18
n:duh_that b -15
n:equivoque_, c 16
n:la_proxima c -16

b0:cause abc 30 -23 -29
b:yo_salgo bc -25 30
n:pongame_el bc -28 28
n:t/th_# abc -24 30 -29
p:@late ab 27 -41
p:pido abc 30 -21 -30

=aside;doubt:free_or_kept_then ac 21 -19
b:only_runs abc -24 -22 26
b:seria b -23
c1:clock a -15
n:esperate ab -16 16
n:llueve b -19
p:turno ac 29 -29

a:puedo_a c 15
b:pues abc -25 -25 29
b:that_starts ac -29 24
c1:equivoque c 15
n:on_@day bc -26 17
p:wrote ac -18 18

b:good abc 22 -27 -15
b:which ac -25 20
b:with_me ab 16 -16
n:casa bc -16 21
n:mornings_i bc 23 -26
p:either abc -32 -29 31
p:fine ac -17 16

a0:ni bc 28 -44
b0:mean a -21
b:._it bc 15 -21
n:not_until ac 21 -16
p:babysit ab -21 19

a:cama c -20
a:til_i b -23
b1:esa abc -24 -21 26
b:,_seria abc -17 -15 23
b:cause b -42
n:out_at bc -26 18
p:sure bc -20 18

b1:does abc -42 29 -23
b:@insurer_has abc -15 33 -33
b:lol bc -25 24
b:my_leave a 17
b:studio abc -26 -39 39
n:comes abc -27 -21 31
n:me_da bc 23 -24
n:will_be bc -35 24

a0:you b -23
a:all_yours ac -34 34
a:con_mi abc -21 31 -22
b1:play a 17
b:@vehicle_gets c -18
b:after c -18
c0:ese bc -20 26
n:come_straight ab -35 18
n:i_ask bc 17 -19
n:mas abc -38 -43 57
p:clock c 18
p:used ab 17 -26

=aside;<past b -32
a1:truck ac 25 -24
a:is_@day ab -17 16
a:they ab 29 -30
b1:about ac 18 -17
b:ama abc -17 -21 20
b:final_is ac 25 -22
b:que_juego ac 24 -26
b:tomo abc 26 -21 -18
n:de_@late abc -16 -27 30
n:tardes_cuando bc 19 -20

a:could a -29
a:day ab 19 -26
b0:de ac -16 20
b1:baby ab 15 -22
b:can_be a -27
b:the_earliest abc -16 -24 27
c0:ponme bc 25 -23
n:preferencia_el c 16

a:permiso bc 20 -18
b:bunch abc 19 -39 21
b:i_go a 16
b:those_days ab -20 25
b:tiene_algo ac -16 23
c1:has a -19
n:can_you ac 21 -21

b0:got bc -37 32
b:carro ac 18 -17
b:dame c 16
b:de_la abc 17 22 -33
b:turno_de ac 20 -37
n:,_otro ab -18 22
n:if_so a -21

a0:anyhow bc 17 -20
a:#_any ac -20 20
b1:was abc 38 18 -48
n:make_it ab 25 -18

a1:libre ab 15 -29
a:any_time ab 16 -32
a:or_# abc 17 -21 -15
a:the_one bc -20 20
b:patron b -23
n:ay_no abc -19 19 -16
n:la_# ac 25 -24
n:voy_a abc 26 -34 -15

a:ideal b -20
a:part_of abc 23 -17 -17
p:algo c 22

b:cuido_a abc -24 29 -20
b:puedo a -33
n:,_t/th b 16

=out;>free a -90
a1:do bc -32 31
a:@drink ac 16 -22
a:acaba bc 18 -22
a:le_aviso ac 18 -17
b:is_# ab 23 -31
b:only_not b 16
c0:what abc -19 -34 27
c1:church abc 29 -31 -18
~busy_from ab -20 25

a0:clases bc 21 -17
a:ish bc -16 19
a:me_da b -21
b0:fabrica a -17
b1:could a -27
b:fly_home ac 18 -28
b:her_license b -18
b:my_check bc -26 25
n:,_say ab -23 23
n:@day_but abc -21 -34 24
n:cualquiera abc -18 -24 20
p:por abc 40 -34 -33
p:speech abc 34 -34 -29

=wanted;nowhere bc -53 27
a:when_the a -17
b:@open_the ab -21 21
c1:down abc 22 -19 -19
n:,_either b -29
p:era a -21

a0:de abc 19 -20 -17
a0:emojithanks abc -16 -17 26
a:girls bc 18 -17
a:let_me ac 21 -21
a:shop bc -21 16
b:trabajo_de ab -39 23
c0:porque bc 15 -45
n:mine ab -23 19
p:useless c 20

a:@date_, abc 17 -18 -17
b0:memphis ac 23 -22
n:._@relative a -23
n:la_siguiente c -28
n:por_la abc -25 -28 42
n:stuck abc -22 31 -21
p:cual c 16

a:not_on ac -26 16
a:trabajan b -16
b1:never abc -33 -23 26
b:believe abc 23 -16 -20
b:daycare a -26
b:go bc 32 -36
b:if_i b -25
b:on_@call abc 34 -29 -21

b:@move_to a -15
c1:but bc 52 -50
n:,_it bc 24 -36
n:?_then c -22
n:cardiologist abc -31 38 -32
n:not_be abc -17 20 -19

b:,_que abc 20 26 -32
b:do_any a -15
b:for_me bc -25 18
b:y_el abc -28 -31 32
c0:che ac 21 -25
n:@day_then abc -16 26 -20
n:done abc 28 -24 -21
n:en_@hours c 16

=out;hour bc 17 -43
=wanted;<fits ac -73 16
c0:cause b -42
n:,_in abc -21 -36 41
n:lante abc -23 26 -22
n:my ab 25 -37
n:soy_yo bc 26 -25

a1:you abc -19 -20 30
a:works_too c 16
b:of_class abc -24 -16 26
n:of_those a -23

a:unico_dia a -17
b0:@book c 18
b:er a 15
b:llegue abc 23 -17 -20
c1:juego ac 24 -26
c1:school ab -23 17
n:before_that ac 21 -27

a:y_todavia ac 25 -21
b0:church abc -25 25 -20
b:estoy_en abc -20 33 -30
b:set ac 21 -16
c0:ay abc 20 -19 -16
n:@date_. b 19
n:get_my ac -17 20
p:find bc -22 24

=aside;lead- abc 20 -19 -19
a0:si abc -31 -31 41
a:@insurance b -15
b0:car ac 20 -27
b:@relative_takes b -21
b:go_back bc -24 20
b:o abc -34 -35 42
b:school_let ac 21 -19
b:text_you abc 21 -16 -15
n:bring abc -25 26 -24
n:picking abc -21 -18 26
n:que_darle bc 20 -20

a:till a 19
b0:los a -22
b0:veces abc -26 -22 26
b1:drop abc -21 -17 23
b:but_not abc -22 33 -21
b:here bc -31 22
b:nope abc -24 -31 26
b:not_get ac -50 25
b:ultima abc 24 -20 -17
c1:teach abc -17 24 -19
n:._they abc -16 22 -32
n:?_porque bc -22 23
n:@holiday_lol abc -22 20 -15
n:entre_semana abc -18 -25 28
n:i_know bc -40 31

3/1 ac 17 -23
a:ya_me b -25
b:care b -19
n:and_only abc -27 -29 30
n:get ab 18 -49
n:will_take ac -22 18
p:o a -26
p:verdad c 19

=out;all:out+wanted abc -18 22 -23
n:bueno_si bc -19 20
n:dios ab -33 21
n:my_@food ac -18 20
p:asi abc 28 -43 -24
p:want abc 25 -27 -18

=out;3/0 abc -30 38 -19
a:would_be a -21
b:have_to c -21
b:i_fly abc -26 33 -19
b:punch abc -26 -18 29
b:she c -18

b:a_@day abc -18 -19 21
b:libre abc -37 -22 36
b:would_need abc -21 -16 26
n:no_@relative a 15
n:to_# ac -15 17
p:con b 15

a:@thanks a -22
b1:should ac -19 18
b:^ bc -29 33
b:cualquier_dia a -25
b:porque bc 15 -45
c1:@day abc 15 25 -32
n:the_earliest ac 22 -29

a0:might ac 22 -22
a:am_afraid ac -23 20
b0:solo abc -48 -32 45
b:con_el bc 16 -21
n:@day_it b 19
n:all_day a 21
n:that_leaves bc 25 -38

=wanted;doubt:which_week ac -33 37
a:antes_de ac -24 26
b:kind ac 26 -26
c1:about c 19
n:@call_me abc 32 -26 -29

b1:gave abc -16 -24 19
b:i_will c -16
c1:mas bc 19 -28
n:anything b -24
n:at_your abc 18 20 -25
n:ill abc 29 -28 -24
n:other_than c -19
n:saying abc -24 -26 26

a:puedo_ir bc -15 21
a:the_lady a 17
a:tiempo c 16
a:wide_@open ac -29 24
b:- bc 29 -42
b:soon_i a -17
b:vet_is bc 24 -19
n:@day_puedo ac -23 18
n:all_@open abc -18 24 -18
n:de_# ab 21 -36
n:del_mediodia ab 16 -17
n:media bc -18 17
n:nada abc 38 -30 -33
p:him abc -27 -30 37

a:muy ab -16 46
a:nadie abc -15 -18 17
b1:try bc 16 -16
b:but a -23
b:them ab 17 -22
c1:next abc 21 -24 -15
n:get_off abc -26 -29 32
p:m/w/f bc -27 28

=out;from ab -25 20
=out;~not abc -58 86 -77
b:am_free a -40
b:can_you ab 16 -23
b:ir ac 19 -16
b:needs abc -28 20 18
b:pues_yo abc -18 -21 20
b:so_the c 20
c0:get ac 17 -16
n:que_mejor ac 26 -27
n:than_@day abc -15 20 -16

=wanted;>free_from a -56
b1:little ab -19 18
b:._rest c 18
b:@relative_tiene bc 20 -19
n:i_got a -19
n:tu_or ab 17 -16

b:queda abc -18 -17 26
b:troca abc -15 17 -21

a:por_mi a 16
a:quien bc 17 -25
b1:en ac 16 -30
b:#_@month ac 22 -22
b:._maybe abc -30 20 -18
c0:had c -38
c0:wait abc -18 37 -36
c1:cut ac 19 -19
n:by bc -24 34
n:es_nochebuena bc 21 -19
n:eso b -23
n:it_be bc -39 21
n:pick_up bc 21 -16
n:the_@vehicle a -16
p:covering ac -20 20

a:the_@day b 16
b0:period bc -26 26
b:is_a abc 17 18 -25
b:or_over c 16
c0:ya abc -26 30 -40
lead-why b -21
n:@day_my bc 23 -31
n:@hours_de c 16

=aside;from ab 19 -66
b:can_we abc -27 -30 38
b:ship ac 21 -16
b:would_be b -35
c1:ya bc -42 22
p:pronto a -15

=out;>fits ab -15 20
=out;again a -86
=wanted;~except b -65
=wanted;~that_day abc 32 15 -40
a:@drive a -39
a:noon_or c 16
a:que abc -24 -30 31
b:,_cualquier bc -18 21
b:could_come abc -25 -37 44
c0:rather ac -39 18
n:@late_si abc -20 23 -18
n:his_@relative abc -20 24 -36
p:none b -30

a:si_puedo ab -44 17
b:la_semana c -23
n:,_todas c 16
n:@thanks_you b -15

a:check bc 18 -18
a:es a -15
b0:meet bc 27 -21
b1:after ab 22 -30
b:a_las c -17
c0:sorry c -16
n:?_that abc -17 35 -32
n:@day_de a -17
n:means abc -27 -33 31
n:something_@day a -21

=out;<except abc -27 50 -53
=wanted;<if abc -51 -34 52
a0:con ac 30 -30
a0:works bc -37 35
b0:no ab -29 30
b:?_my abc -24 29 -28
b:nomas ac -35 31
c1:anytime a -31
n:esos_dias ac -26 24
n:mejor_un abc 29 -17 -25
n:y_voy ac 20 -27

a1:@treat b 17
a:los_dias a -22
b1:yes b -18
b:a_los bc 19 -33
b:calendar abc 27 -25 -18
b:covering ab 24 -27
b:i_@eat abc 16 16 -18
b:lady bc -32 20
b:mi ab -24 29
n:even ab 22 -21
n:otherwise_@day ab -18 17

=aside;<fits abc 32 -16 -30
=out;before abc -56 74 -69
a:ni_el bc 21 -17
a:whenever abc -22 -35 34
b:a_@ride ac -24 22
b:about bc -24 21
n:,_pasado abc -17 22 -15
n:any_hour c 16
n:could_it bc -27 16
n:tomorrow ac 26 -27

a1:favor abc -17 -32 37
a:early_for bc 20 -27
a:muy_@late bc 37 -37
b:take abc -35 -35 49
n:estare_primero c 17
n:quiere bc -17 18
p:@book b -20
p:yes ac 34 -35

a:si abc -27 -20 31
b:._yes bc -16 19
b:anniversary bc 20 -17
b:on bc 18 -19
b:rent_due a -31
n:._could ac 24 -22

a:is_shot bc -25 19
b:puchica bc 16 -20
c1:nomas ac -25 16
n:@day_mornings a 17
n:day ab -37 32
n:proxima c -16
~unknown bc -18 16

=aside;doubt:what_is_ruled_out b -21
a:la_manana b -17
a:mediodia ab 16 -22
b:habria abc 34 -29 -29
n:,_nada c 15
n:but_after bc -25 26

a0:does c 17
a1:is ac -21 21
a:,_@day b -17
a:easy c 17
a:safe abc -37 -31 38
b:get_paid b -17
b:off_work ac -25 26
c0:simon c 17
n:mi_lonche c 19
p:memphis c 18

a0:voy ab 17 -22
a:taken bc 26 -24
b1:ahi ac -20 25
b1:second abc 33 -23 -32
b:her_@relative abc 21 -38 31
b:sorry_, a -16
c0:union abc 21 23 -27
c1:need a 16
c1:said abc 18 -30 -15
n:?_en abc -16 -21 29
n:pasado ac 18 -29
n:pone bc 27 -26
p:@holiday abc -27 -70 44

=-;aside;aside bc 22 -34
=wanted;within-last ab 18 -29
b0:those ac 23 -31
b:a_double c -21
b:hagale abc -22 -21 23
c0:county bc 17 -15
c0:his ac 20 -31
n:tiene_que a -24
n:window ab 26 -28

a:todo ab 21 -22
b:pool abc -24 28 -37
b:she_have bc -26 27
c0:finals bc 27 -23
c1:po abc -17 -18 22
n:._i a -47
n:pm_is ab 18 -29
n:so_@day ab 23 -33
n:ya_la a 23
p:mananita abc -18 -31 32
p:quincena ab 16 -23

=aside abc 19 -21 -17
a1:days b -21
a:fish bc 15 -28
n:am_at ac 19 -30
n:so_@late bc -25 17
n:so_after a -21

b1:union abc 21 23 -27
b:last_time ac 32 -30
b:nina ac 20 -19
c1:let b -21
n:con_mi bc -16 21
n:para_lante abc -23 26 -22

b:the_@vehicle a -28
n:puede_ser ab 26 -23

a:techo abc -21 -17 22
b1:us bc -20 17
b:for ab -17 24
b:omg abc -24 28 -17
n:not b -16
n:trabajo bc -37 29
n:use ab 27 -35

a:aviso ac 18 -17
a:to_# ab 20 -28
b:other_@visit b 15
b:would_not ac -24 19
n:driver c -17
n:rest_of c -19
p:chair abc -30 -21 36
p:whole abc -33 24 -22

b:date bc 16 -26
b:not_be abc -26 38 -38
n:me_the bc 17 -24
n:not_get abc 24 -28 -20

b:por_ahi c 18
n:,_por ab 17 -61
n:dame bc 22 -27
p:para b -27

a:anytime_after ac -17 22
a:nothing abc -29 -34 38
b:#_am bc 19 -18
b:@visit_del abc 23 -22 -22
b:me_toca bc 20 -38
c1:at ab 22 -23
n:half a -24
p:@drink abc -30 -30 32
p:la a -42

<free_from b -16
=out;days1 abc -24 19 -17
a:all_right ab 18 -30
a:nada_mas ac -24 23
b:la_que ab -41 24
b:le c -40
b:that_am abc -15 35 -33
c0:probably abc 24 -19 -21
c1:le bc 16 -26
c1:works ab -22 20

=out;lead-why abc -29 23 -15
>turn b -37
b:@insurer abc -22 45 -42
b:ponga ab -24 24
b:the_@clinician bc 17 -16
c0:@move c 19
c1:senior ac -15 16
n:cuido ac 15 -24
n:did abc 26 -18 -26
n:other_one bc 22 -16
n:y_salgo ab 20 -30
p:two a -16

=wanted;of1 bc -70 29
a:azucar abc 32 -19 -31
a:over b -25
b0:him bc 24 -17
b:back abc -29 -35 38
b:bring ab 17 -40
b:could_be c -16
b:goes_to ab -23 16
p:salgo abc -34 -22 40

=aside;~fact abc 54 -36 -51
=wanted;after ab 18 -24
a1:later bc -16 19
a:en a 19
a:week b -19
b0:dormido abc 23 -20 -21
b0:fue abc 27 -19 -21
b:esta abc -19 20 -18
b:later_any bc 17 -17
b:wrote abc 34 -32 -22
n:babysit_until ab 19 -28
n:do_@day ab -24 23
n:pero_el abc -18 33 -30
n:solo_los b -26
n:wait_that abc -25 34 -47
named-again bc -32 17

=aside;<if b -60
p:como abc -22 -16 23

a:is_bridge bc 16 -18
a:me_viene abc 23 -15 -23
a:ninos b -17
b:can_take abc -24 -19 27
n:@book_me bc -27 26
n:but_like bc -22 25

=wanted;3/2 abc -17 -28 32
a:a_no abc -16 34 -31
a:those_days b -25
b1:not ac 27 -24
b:hora ac 21 -20
b:please a -37
n:from_the bc -28 24
n:is_ok ab -24 15
n:keep_the bc 20 -16
p:es a 15

=out;on-offer2 ac 30 -88
a:a_minute abc -18 -15 24
b0:sleep ac -44 16
n:,_as c 19
n:at_ten ab -32 19
n:be_out abc -18 -27 29
n:like_to c 18
n:pongame abc -28 -22 29
n:though_, a -19

a:my_only abc -50 -24 54
b0:us abc 15 -26 18
b:can_only abc -39 -26 36
b:none abc -18 -18 25
b:si_mi c -22
b:though bc -19 22
c1:they ab 20 -48
n:primero abc -16 -20 27
p:winter abc -28 -29 34
~fact abc 49 -30 -45

a:delivery c -21
a:my_bedtime ac 23 -23
a:no_habra abc -27 -16 24
b0:@pay abc 16 15 -28
b:noon_except abc 20 -18 -24
n:bueno_el a -19
n:if_we ab 19 -23
n:me_operan bc 30 -30
n:one_@drive bc -25 17
p:go c -16

=out;3/1 ac 19 -39
a:and_no c -15
a:papeles abc 26 -16 -25
n:#_que abc 22 -35 19
p:gone c 22

=aside;>except b -21
a:ahi bc -21 22
a:be_just ac 19 -18
a:home_the abc -20 -17 26
b:only_day ab -23 18
b:the_@drink bc -23 19
c1:was abc 57 -33 -48
p:entra ac -19 16

=wanted;= ac -21 20
a:por_la a 20
b:any_of ab -27 22
n:@relative_says bc 16 -15
n:i_guess ac 28 -27
n:if_not abc -31 -35 38
n:matter b -33
p:f abc -24 -21 27

a:quedo_sin ac 17 -16
a:release a -29
b:a_decir a 19
b:can_not ac 20 -28
b:sleep_all abc -21 36 -34
c1:told b -25
n:cause ac -36 17
n:llevo_, bc 19 -19
p:bedtime b -17
p:picked b -20

a:la_placa ac -18 19
b0:@traffic a 18
b:free_all bc -17 16
b:manage bc -25 27
c1:espere abc -29 -25 29
n:ah bc -22 24
n:calling abc -20 19 -19
n:would_want bc -16 23
p:fourteenth ac 27 -24

b1:asi a -16
b1:nina ac 17 -16
b1:o ac -15 17
b:what bc -30 25
n:#_mejor abc 31 -24 -30
n:._one abc -18 -29 23
n:can_not b -21

a1:right b -16
a:school ab -21 26
b1:out ab -27 26
b:#_no c -18
b:,_ando a -21
b:no_more bc 23 -22
c0:sometime ac -28 34
c1:ever b 17
c1:para abc -21 -39 35
n:? bc -24 23
n:manager abc -23 -26 25
n:me_la abc -18 -20 19
n:nah a 16
n:otros b 15
n:todo ac 30 -30

a0:before b -22
a:be_my ac 20 -18
a:is_no abc -31 41 -38
n:#_trabajo bc -27 30
n:estoy_en abc -19 -26 36

b0:go bc 22 -23
b:is_fine bc 20 -17
b:like_a b -22
c0:con a -29
n:#_on ac 18 -27
n:be_dead bc -17 18

a0:those b -22
b:,_si abc -20 -16 26
b:hablo ab 18 -15
b:have_the a 15
b:i_mean bc -17 19
n:,_my bc -24 20
n:dia_tengo ac 17 -17
n:sea_despues ab 15 -25
p:pero bc -48 22
p:roofing b -18

a1:@visit ac 20 -21
a:down ab 31 -33
a:good_for c 17
b0:days abc 20 18 -30
b1:@vehicle abc 31 -15 -28
b:be_out abc -24 22 -20
b:every_third abc -19 -22 23
c1:fuera a -26
n:ahi_estare abc 29 -35 -27

a:del_dia bc -16 18
a:pagan ab 23 -19
b1:on a -26
b:back_in bc -24 18
b:jury bc 21 -18
b:meant abc -34 -30 36
n:algo c -28
n:i_see c -17
n:if_there ab 18 -31
n:now b -48
n:primero_dios c 17

=aside;named-again bc 15 -33
b:trucks abc 23 -20 -20
c1:pues ac -23 17
last a -21
n:,_vos a -24
n:day_but abc -27 18 19
n:makes_me abc -21 -28 27
p:cobra abc 29 -17 -29

a:en_el ac 27 -45
a:estoy_fuera bc 20 -15
a:i_think abc 31 -28 -15
a:misa c -18
b0:hair bc 18 -22
b:class bc -24 20
b:double c -21
b:drop_me abc -21 -17 23
b:is_coming ac 25 -23
n:entonces_el c -20
p:by ac -26 19
p:imposible ac -23 19

a1:out bc 35 -52
a:is_all ab 17 -36
b0:start b -24
b:,_es b -30
b:love ab -30 18
n:con_el c -16
n:either a -16
n:tendria bc 24 -32

=aside;>free abc 27 -65 -17
=aside;doubt:until_then,_or_from_then_on a -21
=out;one bc 20 -27
a1:sin bc 17 -18
a:planta a 17
n:i_keep b 19

b:@visit_con bc 19 -29
b:despues ac 24 -25
b:que_se b -19
b:sleep a -53
n:pero_mi bc 18 -16

a1:come ab -28 18
a:lo_mismo c 18
b:de_turno ab -30 23
b:please_not bc 25 -23
b:she_can ac -18 19
n:am_no ab 15 -24
p:it a -21

=aside;<that_day ab 15 -68
a:for_once bc 26 -26
a:surgery abc -19 23 -15
b:day_program c -18
b:habria_dicho ac 28 -29
b:hair bc 17 -23
n:@vehicle_no abc -26 -33 27
n:the_middle bc 21 -22

a:i_come bc 17 -16
a:mejor ab 20 -33
c0:load ac 23 -22
n:cuando bc 23 -16

=out;doubt:not_sure_what_is_ruled_out abc -23 34 -34
b:to_put ac 15 -18
before abc -33 34 -17
n:,_@thanks a 17

a:clock abc 20 -17 -18
b:,_both abc 29 -30 -28
b:bueno c 21
b:school abc -16 19 -17
b:state c -26
b:they_cut ac 19 -19
n:so_if abc 34 -29 -33
p:mid bc -21 26
p:swapped bc 17 -21

a1:loca b 15
a:either_one c 22
a:my_anniversary bc 22 -22
b0:fui ac 28 -27
b:only_comes abc -17 -17 19
n:#_tampoco bc 19 -17
n:hold_on ac 22 -19

a:queda bc -17 21
b:and_do bc -17 21
n:,_after bc 28 -28
p:for ab -20 16
p:muy bc 19 -31
p:whenever ac 17 -16

=aside;first abc 17 -22 -16
b:drops_me abc -19 -18 25
b:eh a 16
n:@day_so ac -26 22
n:unless_there c 16
n:\xc2\xbf_la ab -15 17

=aside;again abc 61 -16 -79
a:menos bc -32 35
b:mae abc -18 29 -24
b:my_sisters ab 20 -20
b:pedi ab -26 17
b:ya_en c 17
c1:anything ac -23 31
n:but_let abc -19 -16 21
n:days_work bc 24 -22

a:siempre ab 20 -20
b1:pizca a -20
b:es_que ac 24 -34
n:at_my b 16

a0:any abc -47 -42 59
a0:emojiyes ac -18 29
a0:ish bc -16 19
a:voy b -20
b1:only ac -53 25
c0:@open abc 31 -42 -23
c0:o abc -20 -18 24
n:,_otherwise abc 27 17 -39
n:,_que bc -43 35
n:but_@day a -24

a1:and c -17
a1:todavia ac 24 -19
b:cualquiera_menos bc 22 -19
b:have_court c -16
c0:las ab -25 22
n:,_on ac -16 16
n:in_the a -46
n:o_# b -19
p:back bc -33 25
p:ponga c 19
p:she abc -19 -36 27

=out;first abc -18 19 -17
b0:naps a -36
b:church ac 18 -30
c1:free ac -28 30
c1:neither bc 20 -18
n:@late b -15
n:el ac 31 -30
n:no_es b -19
n:those a -19
n:til bc -29 22

b:,_ponme bc -21 25
b:libra abc 25 -26 -16
b:sea_de b 17
c0:@insurance ac 20 -18
c1:tenga c -15
n:sleep bc 25 -23
n:will_come abc -20 21 -20
within-last ac 17 -20

=wanted;lead- ac -23 16
a1:time b -26
a:de_vacaciones b -16
b:another abc 25 -19 -18
c0:off ab 17 -45
n:@day_tengo abc -18 -29 32
p:esos ac -22 27

=aside;doubt:5/12_can_be_two_dates abc 61 -35 -60
b0:escuela abc 23 -15 -19
b1:how bc -18 17
b:otra abc 20 -34 24
n:any_time bc -37 23
n:baby ac -31 28
n:depende ab 18 -18
n:fine ac -25 20
n:takes_me a -16
p:and ab -23 16
p:de ab -23 23
p:wedding b 16

=aside;>any ab 30 -23
a0:: abc -28 -25 27
a0:esta ac -25 25
b1:next ab 18 -26
b:puede bc -33 20
p:@english c 17

=aside;lead-why b -26
a0:meeting ac -25 16
a0:til b -19
a:i_have abc -38 40 -29
b0:that c 18
b:#_not c -19
c0:me ac 16 -37
n:._bueno ab 19 -27
n:._deme a 16
n:a_sub abc -18 -26 30
n:full c 16
n:got_any abc -25 26 -22
n:second ac -26 24
on-offer1 a -23
p:soy a -19

=aside;~that_day ac 25 -25
a0:do a -19
a:@holiday bc -33 25
b:two abc -29 24 -16
n:@day_en c -23
n:there_, ac -22 22

a1:have bc 26 -39
a:over_the bc -20 20
b:,_got b -18
b:if_the ac 27 -27
b:law abc -34 -15 33
b:ok_then ac 19 -19
b:this ab 19 -24
n:espere ac 21 -20
n:me_@day a -16
n:preferencia abc -17 -19 22
p:new bc -21 17

=-;wanted;$ bc -34 31
a:nada bc -36 36
a:no_tienen c 17
b:share_one a 16
b:told_you abc -16 26 -23
n:am_gone bc -23 24
n:junta ac 20 -17
n:no_excuse c 16
n:otherwise_i bc 16 -18
n:tengo_al bc 32 -31
n:you_at ab 19 -16
p:daughters abc -19 -19 21
p:tiene bc -24 17
p:trabaja c 16

a1:what c 17
b0:good abc 22 -28 -15
b:,_lo abc -18 -22 20
b:nothing c -30
n:ay ac 43 -43
n:perdon ab 30 -35
n:right_now abc -16 -19 23
p:deer ac -33 25
p:sale abc -23 -28 34
p:within ac -20 20

=wanted;lead-turn a -23
a:convenient bc -24 26
a:to_you ac -18 18
b0:are bc 28 -29
b0:both abc 29 -30 -28
c1:cualquier abc -23 -19 27
c1:go abc -20 32 -32
n:is_at ab -33 15
n:me_hace b -16
p:due ac -31 17

a1:perfecto c 15
a:@book ab 21 -25
a:iglesia ac 18 -37
b:._@book b -16
b:are_all bc 28 -28
b:me_queda c 18
b:no_, bc -20 19
c0:anytime ac -36 25
n:,_right bc -21 21
n:day_that c -26
n:pero_ella ab 19 -30
n:that_early bc -19 20

a1:nothing bc -22 24
a:@symptom b -33
b0:resets ab 19 -18
b1:can ac 21 -22
b:@food b -32
b:@ride_can ac -20 22
b:lo_puede c 16
b:si_ya abc 23 -30 -19
b:wait_i abc -19 22 -21
n:@month abc 20 27 -42
n:pero_ya b 23

a0:yes abc -29 -33 36
b0:bad c -18
b0:seen abc -27 -26 27
b1:down abc -15 -22 19
b:to_work abc -26 33 -25
n:@date_# ac -53 33
n:lo_demas bc 24 -23

a1:me bc 21 -47
a:@date_or ab 17 -25
a:for_the abc -18 19 -18
a:no_good abc -38 52 -47
a:otro bc 23 -24
b:@insurer_@visit c -21

<fits a -17
a:dijo bc -34 23
a:nunca abc -24 -22 24
b0:have c -22
b0:puede b -19
b1:off ab -15 17
b1:quedo b -15
b:,_menos c -25
b:._got b -23
n:,_put ac 27 -30
n:@day_off bc 25 -24
n:all_week b 16
n:because_i ac -24 25
n:pasando abc -31 -28 32

a:told abc -23 -28 27
b:,_which a -16
b:._or c 15
b:@drive_and b 17
b:dos abc 35 -32 -28
b:yo_trabajo b 16

b:,_home ab 16 -30
b:do_that abc -23 20 -20
c0:puedo a -49
n:,_maybe bc -22 27
n:because a -27
n:either_before bc 18 -17
n:home ab -15 20
p:love bc -34 20

c1:watch abc 18 -17 -18
c1:your bc 22 -32
n:#_por ab -21 24

a1:could abc -18 18 -18
a:night c -16
b0:anywhere abc -18 -21 24
b:,_he bc -48 24
b:@relative_said ac 24 -22
b:got_anything abc -37 -20 43
b:i_never abc -15 -22 25
b:le_agradeceria abc -20 -16 24
b:salir bc 18 -18
b:semanas ac 23 -30
b:that_leaves ab 16 -30
c1:naps ab -23 25
n:juego_@day ac -20 20
n:sooner abc 21 -20 -20

=aside;>only b -36
a:is_ok c 15
a:with_my bc 20 -17
a:ya_es bc 18 -17
b:dentista bc 19 -34
n:@date_, a -20
n:on ac -27 19
p:again ac -29 24
p:cae c 15
p:pt c 16
p:standing bc -16 19

b:after_that ab 24 -28
c1:algo abc -26 -17 33
n:@day_and abc -41 33 -29
n:darle bc 20 -20
n:is_there abc 23 17 -34
n:me_equivoque c 16
n:ninos a -17
p:those abc -22 -27 27

a1:@food c -19
a:not_go a -16
b0:sale c 16
b:@relative_@insurer bc -20 21
b:moved_my ab -21 21
c0:scratch ab -19 16
lead-if b -37
n:,_porque abc -19 -17 21
n:@sick bc 22 -21
n:any_weekday bc -33 25
n:el_dia abc 24 -42 -15
n:pasado_es bc 19 -16
n:the_fourth abc -21 21 -18
p:sirve a -21

b0:said ac 42 -38
b:mi_ama abc -17 -21 20
b:to_a ac 19 -18
n:pero_mas bc -43 47
n:que_@fetch ac 25 -30

=out;<fact ac -40 19
=out;>fact c -20
b:._off abc -25 -22 31
b:due a 23
b:window abc -17 -23 23
n:,_# abc -37 -42 53
n:may abc -17 19 -18
n:que_se bc -23 27
p:double a -23

b0:all a -17
b:@relative_are abc -37 32 -28
b:chance c 20
b:quisiera c 17
b:tengo_@visit abc 26 -22 -17
b:the_furnace bc 24 -25
c0:) c -17
p:trabajo abc -15 -26 27

a:san c -21
b1:pensaba a 17
b:in b -21
b:salgo_de abc 26 -45 -16
n:,_week abc -24 -16 24
n:dia_no abc -43 -19 23
n:shop_@open abc -15 -16 18
n:soy a -27
p:church ac 19 -20
p:long bc -23 28

a0:either b -25
a:no_se a 23
a:not_a abc -21 -24 32
b0:me abc 25 27 -39
b1:half ac 17 -18
c1:no ac -22 17

a0:work ac -25 25
a:a_esa c 17
a:mismo c 18
b0:or ac 32 -29
b0:take abc -18 -16 21
b:preschool_is abc 24 -37 15
b:with c -30
n:._if b -19
n:no_se abc 19 -15 -16
n:not_want a 17
n:sale ab 26 -27

b0:entonces b -67
b:no_trabajo bc -23 25
n:@day_, abc -34 -17 44
n:anything_after abc 22 -39 20
n:la_otra bc 24 -20
n:t/th abc -24 30 -29
p:ever abc 27 -24 -25
p:ser bc -26 27

=aside;within-last b -25
a0:cuando abc -25 -21 28
a0:no bc 26 -28
a:hay abc -18 21 -16
b:home_from abc -23 -17 25
c0:nothing a -21
n:,_del bc 21 -31
n:fourth abc -21 21 -18

=out;lead-if ac 16 -40
a:puede bc 23 -27
b0:preferencia abc -18 -20 27
b:me_presta abc -20 -22 24
n:es_muy ac 16 -17
n:he_has abc 21 -24 -21
n:since_i ab 20 -36
p:like ac -30 16
p:recojo c 16

a0:a abc 37 -57 -17
a:before b -20
b0:algo abc -19 -19 31
b:anything abc -70 -25 40
b:con a -30
b:payday abc -18 -23 27
b:usted abc -19 18 -16
n:,_he b -31
n:class bc -28 27
n:dias ac -37 17
p:because abc 18 -17 -16
p:dentro bc -18 23

a1:not bc 15 -16
a:mine bc 23 -20
b1:meeting abc -28 30 -34
b:before ac 34 -36
b:dan_permiso ac 20 -19
b:senior_@vehicle ac -15 16
c1:keep a -17
n:play ac -21 16

b1:@person abc 19 -15 -16
n:my_check bc -16 18

a:el_@day bc 17 -18
b0:descanso ac -20 22
b:every_other bc 27 -30
b:si_es bc -36 23
n:?_any a -19
n:one_of a -22

a1:after bc -21 18
a:o bc -49 24
b0:cobro bc 23 -26
b:menos_la bc 30 -25
c1:furnace bc 24 -25
n:day_. ab 23 -29
n:house a 17
n:it_takes a -16
n:new_@year a -20
n:ones b -20

=wanted;all:out+wanted abc -24 -32 36
a0:al b -15
a:are_@open abc -17 -18 25
b0:el a -28
b:#_de bc -27 27
p:/ c 19

a:am_dead a 18
a:llena ac 18 -17
a:sleep c -21
b:need_it abc 20 19 -32
b:the_@place c -18
b:voy ac 38 -41
c1:nada abc -22 26 -28
n:is_choir c -15
n:si_me abc 20 28 -38
p:@move a 16
p:bday ac 25 -24
p:grands abc -18 -19 21

a:por_favor abc -17 -32 37
b:ay ac 19 -19
b:bad c -18
b:guardia abc -15 23 -16
b:me_sirve ac -24 20
c1:class bc -25 20
n:but_could bc -27 27
p:medio c 24

a:town abc -21 23 -23
b:hay a -25
b:santiago abc -24 29 -28
b:vuelo bc 28 -29

a1:# abc -23 -39 43
a:he_is a 16
c0:digo ac -22 16
n:#_a ab 27 -37

a:but bc -24 24
a:every_day ac 23 -33
a:in_there bc -15 22
b:forklift bc 25 -27
b:que_@relative ac -26 25
n:@move_starts ac 22 -21
n:after abc -24 36 -26
n:best bc -25 23
n:evening abc -23 -28 28
n:my_sons a 16
p:nena b -19

a:de_@english ac 29 -31
a:or_@date c 18
b0:llegue abc 21 -16 -17
b:dude ac -26 27
b:ni_el bc 26 -22

b:salgo_del c 16
b:when abc -30 -18 32
c1:tal abc -22 -16 28
n:,_cualquier abc -20 -29 35
n:@date_then c -19
n:be_after abc -19 -30 34
n:it_@day ac -22 19

a1:@body abc -19 22 -26
a1:dead ab 25 -17
a:@day_before c 17
a:else bc 17 -24
a:es_cuando ab -30 18
n:@move bc 17 -18

a1:puedo ac 17 -34
a:am_in bc 29 -32
a:los_ninos b -17
b:# ab 55 -22
b:he_can abc -34 -28 34
b:quedo_libre c 16
b:will abc 23 20 -40
n:instead abc -21 -42 35
p:hasta b -23

=aside;aside;- bc -34 19
a:conflicts abc -26 34 -30
a:might_be ac 22 -22
b1:before ac 25 -26
b:dia_de bc -16 19
b:i_was b 16
n:asleep abc -15 25 -25
n:can_bring bc 17 -17

a0:vamos a -19
a:rest ac 23 -26
b0:acomoda a -18
b1:tengo ac 19 -31
b:am_off abc -16 -47 39
b:tendra c 17
n:para_no bc -21 27
n:tengo_clase b 16

b:cobro bc 23 -26
b:decir b -17
c0:ni abc -16 39 -34
n:i_teach bc -15 15
n:in_a ac 19 -15
n:only abc -41 -20 25
n:y_media bc -18 17
p:@wrong bc -21 24

a0:we ac -20 22
a:estoy_aqui abc -17 -19 20
b0:dialisis bc 25 -26
b:si_me ab 18 -32
n:dificil_el bc 18 -17

=wanted;before abc -102 -21 38
a:no_@drive bc 23 -18
a:too abc 20 32 -48
n:,_ponme abc -18 -19 20
n:digo a -32
n:hasta ab -30 28
p:un abc -20 -23 22

a1:@month abc -19 21 -25
a1:ya b -17
a:@open abc -24 -39 36
a:si_se b -28
a:y_eso abc 23 -19 -16
c1:off ac 30 -27
n:is_after bc -33 33

a1:too abc 17 17 -37
a:back abc 32 15 -33
a:somebody bc -19 17
b:algo abc -39 -28 46
b:boss_said c 16
b:want_me abc 21 -21 -19
n:,_any a -27
n:@stop abc -34 -37 39
n:break abc -20 -20 27
n:put c -15
n:yo_la ac 17 -23
on-offer0 a 17
p:bendiciones abc -25 26 -16

=aside;doubt:a_number_that_can_be_a_day_or_a_time b -32
a:by_the ac 16 -16
b:,_if bc -20 26
b:planning_period bc -26 26
n:#_o bc 22 -28
n:manana_duermo c -19
n:ser ab 24 -18
p:@open abc 15 -55 27
p:well b -38

a:are_no bc 25 -21
a:iria c 17
b0:slept abc 23 -18 -15
b:@move ab -19 17
b:mas c -23
b:the_@relative ab 20 -22
c1:mi a 26
n:,_see bc 23 -23
n:el_del bc -23 25
n:you_all bc -48 39

b1:missed a 17
b:puente b 21
n:service c -18
n:tendria_que bc 30 -38

3/2 b -22
a1:rough abc -23 37 -36
a:court c -21
a:know ac 22 -23
b:,_y abc -57 35 -27
b:let ac -23 23
b:se_puede b -17
n:guess abc 17 17 -33
n:we_are abc 27 -19 -24

c0:honestly c -20
n:@eat ab -35 16
n:cuando_querais bc 19 -20

a1:digo abc 28 -26 -17
a:was abc -19 -31 22
b0:home ac 28 -22
b0:o abc -19 -18 24
c0:first abc -26 -27 27
p:@thanks ab 18 -25

=wanted;lead-if abc -49 -33 51
b:i_meant abc -18 -18 24
b:muchacha bc -28 25
n:both abc -29 -29 31
p:@traffic bc -28 29

a:sounds abc 26 -22 -25
b0:negative abc -17 33 -27
b1:de bc 26 -29
b:,_do bc -24 34
b:,_maybe abc -18 -30 32
b:am_on bc 36 -50
b:the_nursery abc -24 -17 20

a:me_@fetch abc -15 -37 24
a:on_my ab -19 17
b1:make a -29
b:despues_de ac 24 -25
b:do_you abc -20 -38 37
b:not_work bc -18 17
b:please_no bc 23 -24
n:rent_day bc 17 -19
p:esta a -42
p:other abc 32 -21 -33

a:ir bc -15 21
b:i_would b 19
c0:instead ab 25 -39
n:dos_dias abc -20 23 -23
n:in_there ac -40 34
p:til abc 30 -58 -17

a0:whenever abc -21 -30 29
a:am_good b -23
a:at ac 44 -31
a:coming abc -16 35 -35
a:up_for ac 21 -20
b1:turno abc 27 -18 -39
c0:viajo b 17
n:that_. b -17
p:ninth a -25

a1:corrido bc 20 -15
a1:with abc -27 35 -31
a:which bc -20 23
b0:salgo abc -35 -35 50
b:de_misa a 16
b:had_a ac -28 28
b:pagan abc -16 18 -21
b:she_do abc -26 -30 31
n:#_pm bc -20 19
n:like_@day ab 17 -41
n:lo_que abc -25 -16 28
n:neither_. bc 19 -18
p:yo bc -44 37

a0:ok bc -24 28
a1:of abc 27 -29 -25
a:i_could ab -27 16
b1:pasada ac 18 -16
b:off_is abc 20 -18 -17
n:,_make bc 22 -21
n:thing abc 22 -46 34
p:decir abc 24 -19 -21

a:@year c -21
a:se_me abc 19 -16 -17
b:excuse bc -17 18
b:me_see ac 19 -17
c0:la bc -21 30
c1:none bc -17 18
n:ponele abc -27 -30 36

=wanted;lead-why b -37
a:noon abc -28 -22 30
b0:mi b 15
b1:just ab -31 18
b1:run ac 20 -18
b1:ship ac 21 -16
b:de_en abc 33 -20 -24
b:off_the abc -27 26 -27
n:#_tengo bc -16 18
n:unless abc -27 -35 41
p:missing a 18
p:up b -18

a1:chemo abc 24 -23 -24
a1:will a -16
a:eso_no a 18
b:can_run abc -27 -20 28
b:talk ac 27 -26
c1:wake ac 29 -28
n:dialysis c -18
n:man abc 21 -34 17
p:text abc 31 -20 -25

=out;lead-turn ab 16 -15
=out;~busy_from bc 19 -22
a:out_of abc -20 -30 25
b0:@stop ac 23 -19
b:el_carro abc 32 -26 -28
b:en c -18
b:guy abc 42 -31 -32
n:@holiday_, bc 35 -40
n:before b -19

b:i_wake ac 29 -28
b:in_@day b -23
b:will_be bc 44 -56
b:you_all abc 24 18 -35
n:missed bc -18 15
n:pero_del c 16
n:possible abc -21 -20 28
n:the b -15
p:own c 19
p:tmrw abc 19 -35 22

=-;out;aside ac 16 -17
=aside;last b -24
b:day_off ac -22 28
c1:give a -28
n:,_only bc -21 23
n:,_seria a -22
n:temprano_, bc -26 30

=aside;doubt:4/12_can_be_two_dates ac 19 -18
a:corrido bc 20 -15
a:early bc 25 -29
a:hasta_las c -28
a:or_the abc 19 -17 -15
b:@date_i ab 15 -20
b:@drive_me b -39
b:i_usher a 17
b:my_off abc -32 -27 36
b:veces abc -26 -22 26

a:verdad abc 31 -27 -17
b:#_y ac 18 -21
b:,_she c -16
b:not_then abc -22 -30 30
c1:en bc 25 -18
c1:trabajo a -24
n:antes_no bc -30 27
n:verdad bc 24 -28
p:to bc 17 -20
p:vegas c 16

a0:all c 19
a0:release a -29
a:and_you ab -18 17
a:gets abc -22 31 -32
a:no_le a 17
a:trabajar c 18
c1:shrink ab 29 -29
n:,_@insurance c 18
n:left bc 20 -28
n:no_el a -31
p:dios b 19
p:evenings c 20

=aside;around abc 33 -27 -28
a:la_planta a 17
b1:@open abc -22 25 -18
b1:el ab -16 20
b:does_not ab 17 -23
b:other_@day c -18
b:will_text ab 18 -15
n:am_yours ab 21 -19
n:would_rather ac 27 -27
p:viene bc -25 17

b:,_dejeme ac -17 17
b:clinicals c -25
b:i_had abc 35 -16 -31
n:could_we bc -21 20
n:is_all bc 20 -23

a1:algo bc -17 24
b0:but ac -41 23
c1:@move ac -35 17
p:lab abc 24 -31 -19
p:think a 16

=aside;doubt:a_day_more_than_100_days_ahead abc 35 -29 -28
a0:ig bc -17 21
b0:sometime c 16
b:en_el b 19
n:no_good a -15
n:queda bc 30 -30
n:so_afternoons c -26
p:about ac -26 19
p:take ac 25 -31

a1:to ab 17 -21
a:cualquier_dia abc -39 -21 44
a:una ac 16 -15
b:have_lab ac 15 -28
c1:from ac -16 17
n:not_miss abc -29 30 -28

a:him bc -29 30
a:my_split bc -24 25
n:oclock_that ac 24 -21
n:sub bc -29 28
p:hear abc -23 -26 29

a:anniversary bc 22 -22
b0:@call abc 38 -28 -32
b:al ac -38 30
b:already ab -28 22
b:and_never a 20
b:bible_study c -16
b:broke b -26
b:la_@vehicle abc 25 20 -30
b:que_me bc -26 22
n:great abc 21 -21 -20
n:on_the ac -30 30
n:past_# a -16
n:time_@day abc -34 27 -17
p:sin c 16

b:go_out ac 21 -19
b:la_pizca a -20
c0:the b 25
c1:perdon bc -28 30
n:._after abc -19 29 -23
n:is_when ab -26 17
p:overnight ac 19 -26

b1:pero b 16
b:missed abc 30 -18 -21
b:nos ac 35 -33
n:i_take ab 18 -38
n:out_, bc 21 -24

b1:planning bc -26 26
b:at_# abc 27 -27 -21
b:they_do c -17
c0:omg abc -24 28 -17
c1:wrote ab 23 -19
n:#_en abc 25 -33 15
n:i_drop bc -16 17
n:manana_estoy ab -24 18
n:until_# abc 24 -24 -22
p:alcanzo bc -21 25
p:toda bc -18 19
p:today abc -40 -39 51

=aside;of3 b -19
a:ando_libre ac -16 17
a:llevo bc 18 -20
b:) c -17
b:de_@date bc -28 28
b:drop abc 24 -33 -20
b:study c -19
n:day_, abc -16 -20 18
n:dificil bc 18 -17
n:it_the b -20
p:siguiente abc -17 -18 28

=aside;<free_from abc 54 -47 -50
=out;doubt:free_or_kept_then b 15
>soonest abc -20 27 -26
b:,_por abc -39 -26 42
b:@eat ac 17 -17
b:del_trabajo abc -21 -19 30
b:mejor_la c 16
b:up_to a 15
n:su abc -18 -32 36

=aside;middle b -23
a:corazon bc 27 -30
b:a_ser bc 16 -16
b:i_get bc -66 42
b:put ac -17 24
n:pm abc -17 -35 26
p:right bc 25 -27

a:cumple_de abc -16 32 -28
a:i a 19
a:she b -21
b:make_it a -30
b:pero_no bc 23 -29
n:,_the a -34

a:same abc -16 32 -17
b:dar ab -22 20
b:thought abc -23 26 -29
c1:regreso ac -30 31
n:,_salvo c 16
n:siguiente_si c -23
p:asleep bc -25 35

a:and_@day ac -29 21
a:igual abc -27 24 -23
a:y_no bc -31 24
b:new ac 30 -28
c0:if b -30
c0:when ac -26 27
n:,_like abc 25 -22 -22
n:@late_, bc -34 16
n:la_de ab 16 -20
n:lol_. ab 18 -26
n:same bc -51 32

b1:toca ac 17 -27
b:@fetch_y c 19
b:on_days abc -22 19 -17
b:was_on abc 25 -17 -24
n:but_# abc 18 19 -27
n:me_for abc 28 -23 -28
n:permiso a -17
n:pero_los ab 26 -26
n:y_de ab 19 -22

a:no_trabajo abc -17 -17 18
a:starts ac 20 -22
b0:@vehicle bc 23 -31
b1:puede bc -23 23
b:we_did bc -16 16
n:,_esa a -22
p:one bc 15 -16

b:@relative_y b -19
b:stay ac 16 -21
b:voy_con b -25
n:,_ahora ac 17 -20
n:,_fuera c -21

a1:mejor bc -21 24
b1:@book c -15
n:._same b -16
n:?_my ac -20 21
n:got_the bc 34 -39
n:jajaja abc 26 -22 -16

=out;doubt:a_question bc -25 25
b:casas a -26
b:laredo bc 20 -20
b:store abc 19 -15 -22
c0:though bc -19 22
c1:ser c 18
c1:wants bc 22 -26
n:off_at ab 19 -38
n:when_i bc -26 24
p:always ab 20 -23

b:estoy_de bc 23 -28
c0:next bc -16 18
n:is_not bc 17 -17

=wanted;>turn b -37
a1:tienen c 17
a:am_already a -21
b:la_@relative ac -27 22
b:permiso_al bc 20 -33
n:all_are ab 20 -29
n:all_the bc 28 -27
n:de_esa bc 28 -23
n:easy abc -23 23 -15
n:have_@day abc -29 35 -31
n:jaja_, ab -22 15
n:mornings_the bc -21 22
n:y_yo abc 18 21 -28

b:birthday c -17
b:cualquiera a -25
n:after_@holiday bc -30 29
n:mornings_only bc -30 28
p:habra c 20

a0:quedo ac -21 20
a:favor abc -18 -32 37
a:llueve c -19
a:no_me a -37
b1:would a -20
b:if_not abc -21 -38 45
b:my_@vehicle c -25
n:proud_of a 16
n:yours ab 21 -19
p:doable b -20

b:era ab 16 -17
n:come_right bc 25 -25
p:down ab -25 16

b1:instead b -31
c0:lowkey bc -27 26
n:,_unless c 17
n:toda ab 21 -21
p:nap c 15

a0:am bc 27 -27
a:@relative c -23
a:one_i ab 20 -18
n:any_@day ab 21 -24
n:rolls abc -21 21 -20
n:turkey ab 21 -36
p:che ab 20 -20
p:not bc 28 -28

a:sounds_good abc 27 -18 -25
b:( abc -30 30 -19
c1:winter b -16
n:no_he ac 19 -15
n:po ac 25 -22
p:queda ac -27 24

b1:practice a -33
c1:nobody b -19
n:except_@day abc -21 -29 32
n:make ab 29 -29
n:mejor c -26
n:same_day bc -29 22

b0:nah ab -16 17
b0:never bc 24 -23
b:be_# b -16
b:boss abc -20 -16 21
b:roster ac 21 -19
p:limpio ac -20 19

a:@day c -17
a:am_yours abc -34 -16 38
b:anywhere abc -18 -21 24
b:out bc 29 -30
c0:id bc 24 -31
n:between c -15
n:church bc -21 23
n:las_tardes a -23
n:my_knee abc 25 -16 -24
n:so_those abc -36 -18 22

=aside;= abc 19 -21 -17
a0:good b -25
a:been abc 40 -19 -39
a:la_casa ac 18 -18
a:no_a ac 24 -24
b1:her abc -34 -37 35
b1:las abc 20 -18 -17
b:anything_on bc -18 19
b:only_got ac -23 18
n:at_all a -28

a:fly a -19
a:no_tengo abc -19 -27 27
b1:something ac -29 31
b:somewhere abc -26 -23 27
b:there_anything bc -16 17
n:!_! abc 41 -34 -40
n:,_\xc2\xbf bc 17 -21
n:anytime_before b -15
n:is_my b -31
n:se_puede abc -17 -16 31
p:@insurer abc 27 -53 -16

b:presta abc -20 -22 24
b:yours ac 24 -21
n:at_work abc 27 -36 -18
n:time_before c 17

a:way bc -16 16
b0:about abc -20 -23 28
b:con_mi ab 29 -28
b:how bc -18 18
b:to_look a 16
n:but_the b -20
n:said bc -45 24
p:come ab -22 19

a:demas abc -16 19 -18
a:the_heifers c -21
a:with bc 29 -28
a:would_not a -16
b0:guess ac 24 -21
b:she_says abc -15 -27 28
n:diez abc -18 -20 28
n:straight ab -27 17
n:this_one b 16
p:week ab 31 -21

=out;out;- abc -28 25 -19
a:habra abc -27 -16 24
a:rush bc -23 24
a:the_lords a 17
b0:was b -35
b1:fly bc 23 -28
b:the_er a 15
n:but_is bc -45 31
n:entonces b -15
n:nena b -16
n:que_viene ac 16 -15
n:text_you ac 21 -18
p:though abc -20 -26 30

=out;<that_day bc -24 16
a1:on ac 19 -16
b0:libra abc 25 -26 -16
b:i_see bc 17 -28
n:like_a bc 24 -29
n:lol_so abc 31 -29 -17
one b -20
p:a ab 28 -40
p:pavo bc -17 19

a:a_cualquier a -32
b0:prefiero abc -18 -17 22
b:best abc -19 -17 22
b:the_senior ac -15 16
c1:practice a -33
n:@day_works ac 20 -32
n:i_told ab -21 15

a:placa ac -18 19
b:i_said abc -17 -21 19
n:darle_de bc 20 -20
n:menos_el abc -17 -22 29
n:tu bc -23 30
p:are b -23

a0:now abc -31 26 -18
c1:puede bc -24 29
n:._do ac -28 29
n:but_my abc 30 -28 -18
n:long abc -17 -20 25
n:pero_ese bc 17 -19
n:the_whole bc -37 22
n:time_in abc 25 -17 -20

a0:even ab 22 -29
a0:just abc 37 -19 -37
a:i_keep a 17
a:shut abc -19 -17 22
b1:man abc 17 21 -28
b:@relative c -16
c0:@insurer abc -20 34 -31
n:?_si b -21
n:pues b 15
p:y bc -44 36

b:ever a -24
b:i_take bc -26 28
c0:either abc -26 -34 42

=out;lead- ab -30 15
a:#_on ab 16 -20
a:apenas b -22
a:to ac 15 -18
b0:dije abc 31 -24 -27
b:aqui bc 21 -20
b:la_@holiday a -17
c0:se ac 18 -29
c1:hour c 15
n:already abc -21 23 -28
n:lol ab 36 -29

a1:y ab 16 -15
a:cubro abc -23 26 -23
b:away ac -29 20
c0:ew bc 24 -23
c1:husbands ac 27 -24
c1:se ab 18 -27
n:#_and a -16
n:@date_or ab 29 -42
n:am_off bc 20 -19
n:is_free ac -20 22

=wanted;>soonest abc -20 27 -26
a0:what ab 21 -16
a:up abc 23 -28 -18
b:._well ac -21 17
b:cae abc 25 -17 -17
b:have_chemo bc 16 -26
b:he_works bc 15 -15

b0:up abc 34 -36 -30
b:both abc 30 -25 -29
n:hace abc -19 -18 27
n:land ab 25 -37
n:nights abc -15 28 -26
n:the_roads b -16

a:@body bc 16 -33
b:has_me b -18
b:no_pues bc 18 -17
b:resets ab 19 -18
b:una ac 16 -15
n:choir bc -23 20
n:could_you ab -26 21
n:is_a bc -29 25
n:just_pick ac 23 -24
n:otra c -20
n:porque_el ab 22 -37

=aside;doubt:not_sure_what_is_ruled_out ac -29 20
=wanted;<free_from abc -31 -22 29
a0:not c -18
a:leaving abc 26 -30 -18
b:,_the ac -25 24
b:@open ac 22 -30
b:mrs abc -25 -20 28
n:del_# ab 26 -33
n:llevo abc -24 23 -21
n:still bc 18 -18
n:y_@day a -28
p:shot ac -19 23

=aside;~past ab 16 -56
a1:am bc 29 -33
a:aqui abc -28 -35 33
a:at_all abc -20 25 -17
b:,_ese ac -19 21
b:no_se abc 26 -17 -20
c1:viejo bc -23 24
n:court ab 23 -17
n:though abc -33 -31 42

=aside;after b -49
=aside;~except abc 35 -15 -34
a:my_day b -21
b:estoy_off ac -24 25
n:camino b -20
n:mi_@relative c -20

a:llego b 15
b0:truck bc -19 18
b:dia_que ac -21 18
b:in_at abc 21 -20 -19
b:los bc 25 -30
n:matter_which abc -24 -26 33
n:start ab -38 18
p:s bc 21 -23

=wanted;<soonest ac -28 28
a:after_my a 15
a:off a -36
b:a_@relative b -18
b:solo_puedo ac -22 26
n:@date_i a -29
n:has_to b -67

b0:mejor b -68
b:anything_but bc 45 -45
b:more bc 21 -19
c1:queda c 16
c1:then ac 24 -25
n:,_mi bc 32 -31

a0:school a -19
a:escuela abc 26 -20 -36
b0:dificil ac 20 -19
b:@day_y abc -16 -26 27
b:will_not ac 19 -21
n:wait_i ac 19 -16

a:de_mi bc 27 -32
a:las bc -22 18
a:part abc 23 -17 -17
b0:gone a -26
b:playoffs a -24
b:she_will bc -26 23
b:so_one bc -20 21
n:five c 17

=-;aside;out b -111
b:puede_@move bc -21 22
n:lab ac -24 18
p:lol abc -21 -32 39
p:puedo abc -33 16 29

a:just b -25
a:se_@insurer ab 20 -33
b:anything_that ac -20 16
b:bury_my a -24
n:same_time ac -19 19
n:seria a -22

a:@treat abc -24 31 -26
b:as c -16
b:mas_@late c 17
b:porque_entra c -17
c0:make a -21
n:#_then ab 23 -21
n:,_ya b -17
n:@day_sale abc 27 -24 -23
n:y_ya b -31
p:had ab 18 -26

a:works_great bc -16 20
b0:due a 23
c0:@hello abc -26 -25 31
n:my_only abc -40 -33 35
p:cole abc -20 -17 22

a:latest ac 18 -18
b:home_time ac -28 29
n:be_home c -16

b:puede_ser abc -22 -20 31
b:same bc -41 25
n:might b -23
p:nope a -19

b:could_you abc -21 -23 25
b:is_good bc -16 19
n:@place ac -33 16
n:@relative_at bc -16 20
n:bedtime c -24
n:que_salga abc 28 -22 -25
n:que_ya a -26

=out;>that_day a -52
b:me_out abc -29 33 -32
b:so_like ab -23 18
n:libre bc 16 -19
n:off c -16
n:so_much bc -25 27
p:mismo abc 19 -23 -15

a:ni_loca abc -17 33 -27
b:but_in bc -17 21
b:how_about b -16
b:in_law abc -34 -15 33
b:on_the bc 26 -34
c0:al abc -29 -27 30
n:#_to ac -22 23
p:dark abc -31 -26 41

a:llevo_a ab -20 23
b0:@place abc -18 16 -15
b:and_my abc -21 -38 31
b:do_the bc -19 19
c1:just a -20
n:after_is abc -19 21 -17
n:i_missed bc -18 15
n:medio ab 16 -23
n:no_sea bc -30 31
n:retired_so bc -16 22

b:._la bc -18 21
b:home_health abc -33 -24 26
n:clase b 16

2/1 abc -29 33 -23
a0:neither abc -16 26 -23
a:good ac 37 -39
a:once ab -20 16
b0:dicho ab 26 -28
n:)_. c -28
n:,_un abc 30 -26 -27
p:nights bc 23 -18

=wanted;doubt:which_of_two_is_ruled_out ab 19 -22
a0:para bc 15 -24
b:going bc -23 19
b:out_of bc 19 -23
b:the_grandbabies ab 21 -19
b:ustedes bc -26 20
n:._home ab 23 -23
n:after_@food abc -26 32 -31
n:llega_la bc 29 -28

a0:duermo abc -19 29 -28
b1:los bc 17 -33
b:which_leaves abc -23 -30 25
n:?_despues bc 18 -18
n:la_llevo bc 20 -19
n:not_then bc 28 -24
n:only_in bc -23 24
n:que_entro ab 19 -20

a:those b -26
b0:last b -20
b:but_have ac 17 -38
b:ver_con ab 19 -18
n:@day_libre abc -20 27 -20
n:la_pizca ac -15 21
p:check c 17
p:noche c -18

a1:better abc -36 -23 44
b:confundi bc -19 21
b:could_not abc 20 -16 -18
b:tengo_carro ab -21 16
c0:llevo ac 26 -31
n:be_at bc 20 -19
n:salgo_de abc -18 -21 28
n:skip bc -19 22

a0:me b -49
a:it_is ac -16 16
a:no_estoy bc 34 -29
b1:away bc 24 -23
b:chemo bc -21 20
b:moved_to abc 29 -15 -24
c1:toda ab 16 -26
n:es abc 29 -15 -22
n:es_cuando a -24
n:never abc 25 19 -36
n:will ac 25 -33
p:del ac -39 30
p:llegar ac 18 -16

b0:ones c -17
b1:bring ab 20 -32
b1:wide abc 21 -27 -19
b:\xc2\xbf a -26
n:@relative_is abc -26 18 -16
p:town ab 16 -35

a:asleep bc 27 -26
b0:now abc -16 -18 24
b:la_de abc -42 -51 48
b:we_do abc -20 -30 35
b:\xc2\xbf_me b -16
n:,_they abc -27 31 -20
n:proud a 16

a:not_going bc 27 -27
b0:ultima ab 19 -19
b1:routes abc -25 26 -25
b:his ac 18 -32
b:y a -15
c1:si b -30
n:dia_que abc 26 -36 -19
n:when_we bc 21 -19

a:me_sirven bc 22 -19
b:can_get bc -22 22
b:yeah ab -17 18
n:#_not bc -22 23
n:,_@date a -16
n:._got abc -31 18 16
n:asi ab -22 16
n:siguiente ac 17 -44
n:the_car bc -21 22
p:better ab -19 17

=out;<turn ab 16 -15
a:es_@holiday ac -26 16
b:can_swing ac -17 18
n:delante b 18
n:is_early abc -21 -19 26
n:nine abc 17 -32 21
n:not_go abc -18 27 -24
p:@clothes bc -17 21
p:just a -16

b:she_works ab -22 23
b:you_have abc -32 -31 40
c0:whenever b 17
c1:might abc 24 -22 -20
c1:un abc -23 29 -28
n:good ab 16 -33
n:the_am bc -18 19
p:bucks abc -18 -23 24

=^;aside;- ac 18 -24
=out;all:out abc -25 25 -21
a0:more b -17
a1:@holiday abc -24 -23 26
a:@ride bc 15 -21
a:la_hora c 18
b:ends bc -41 16
b:routes abc -25 26 -25
c1:had abc 44 -27 -24
n:,_mornings a -33
n:black_@day bc 21 -22
n:de_@day abc -32 -20 30
n:she_do bc -21 21
n:so_this ab 19 -37

=aside;~any b -24
=out;of3 a -51
a0:was abc 40 -15 -39
a1:church ac 18 -17
a:le c -58
a:me_deja abc -25 25 -21
b1:better bc -16 18
b:da_@ride a 16
b:excepto bc 25 -15
b:on_my abc -17 -19 23
b:til_# abc -25 29 -16
c1:dejeme ac -17 17
n:a_la bc 24 -21
n:i_want a 18

a:^ b -18
a:spoken bc 21 -19
b:el_patron b -17
b:preferencia abc -31 -24 33
b:pt a 17
n:actually bc -31 35
n:que_@day bc -32 31
p:lejos ac -16 19

a1:guess abc -22 -23 26
a:puedo c -31
a:se bc 17 -22
b:@parking ac 20 -15

a:al ac 18 -24
a:or_@day abc -31 -39 43
b0:con b 17
b:play abc 26 -19 -21
b:would_prefer c 20
c1:to ac -27 17
p:po bc -28 29

a0:tengo abc 22 31 -44
b:@relative_de bc -27 28
b:maybe a -23
b:murio abc 29 -28 -23
n:@treat bc -28 27

=wanted;around ac -47 26
=wanted;on-offer0 bc 25 -30
a0:descanso abc -46 -37 46
a0:please abc -26 -37 42
b:i_already abc -18 23 -26
b:permiso ab -27 18
c1:entra c -17
n:conflict abc 27 -22 -19
n:no_, bc 36 -53
n:she ac 29 -21

a:about abc -23 -18 25
b0:sorry bc -19 22
b:third abc -19 -22 23
n:can abc 18 -25 15
n:not_so bc -26 26
n:right ac -16 16

a:to_the abc 30 -29 -16
b0:@insurer abc -23 39 -37
b:,_salgo abc -23 -19 28
b:around bc -21 15
b:can_do bc 21 -32
n:@day_if bc -31 25
n:dias_no a -20
n:like b -17
n:my_@relative abc -16 -24 26
n:was bc -42 37
p:@place ab 16 -20
p:man a -18

a0:tambien bc 36 -35
a:con_el ac 24 -34
b:keep_the abc 23 -32 16
n:i_babysit a -16
n:payday ac 21 -22
p:weekdays c 19

a:del_@day b -23
a:to_sleep b 18
b:could_it bc -18 22
b:me_suelta b -17
n:@day_si abc 16 33 -67
n:do_right bc -26 25
n:excuse c 16
n:i_@drive ac 16 -16
p:hoy a -18

=out;doubt:strange a -36
a0:she b -21
a:#_no bc -20 17
b0:@relative abc 28 -20 -27
b:la_fabrica a -17
b:pucha b 19
b:the_# ab -47 16
c0:si a 16
n:@open ac -32 34
n:but_have ac -18 19
n:scratch abc 18 18 -21
n:someone bc -17 19

a:estar bc 34 -34
b:ship_calves ac 21 -16
n:@day_are abc -16 29 -29
n:dias_de abc -19 26 -39
n:duermo bc 26 -31

=wanted;again abc -19 -33 30
b1:scratch abc -28 20 23
b:@open_up c -19
b:estuve abc 24 -19 -21
b:would_say bc -50 20
n:give_me ab -24 29
n:pray ac 20 -31

a0:then bc -58 36
a:afraid ac -23 20
a:con bc 33 -51
b:@late ac -18 22
b:vaya ac -21 20
n:can_it bc -20 23
n:later_, bc 26 -29

b0:la c -17
b0:tal ac -17 20
b1:eso bc -27 26
b1:moved a 17
b:i_say abc 19 31 -56
b:mejor_en ac -22 24

a0:nos ab 15 -17
a1:over ac -21 24
b1:what abc -32 -18 28
b:flying a -21
b:some bc -17 19
n:,_de bc -26 29
n:: ab 25 -23
n:equivoque c 16

3/0 ab -34 22
b0:suelta b -17
b:me_to abc 18 -18 -18
c1:routes abc -25 26 -25
n:pero_mejor ac 17 -16

a0:instead abc -31 -17 30
a:are a -28
b1:nada c 19
b:el_dentista abc -17 20 -25
b:not_# b 16
c0:because abc 41 -26 -18
n:gusta abc -19 -17 22

=aside;~unknown bc -18 16
a:alcanzo abc -28 31 -43
b:for_any bc 16 -16
c1:done b -15
c1:puente ab -17 22
n:caigo ac -22 19
n:miss abc -43 25 -21
n:tengo_compromiso c 15

a0:every ac 15 -27
a:emojiyes abc -21 -16 33
b0:alla abc 23 -18 -22
b:ago a 15
b:dificil ac 20 -19
b:wide abc 21 -25 -20
c1:rest abc -16 -23 30
n:,_puedo c 16
n:neither abc -26 23 -21

b:a_@vehicle bc 20 -21
c0:you bc 15 -23
n:except abc -26 -34 38

a0:por abc -25 21 -17
a1:@late bc -25 22
b:could_i abc -20 -38 44
b:down_for b -31
b:to_come b -39
c1:home ab 28 -17
n:@food_is c -18
n:escribo abc 32 -22 -29
n:si_pero bc -19 20
p:since abc 21 -28 -18
p:the bc 20 -22

a1:noon c 16
b1:she c -18
b:he bc 26 -22
b:probably abc 24 -19 -21
c0:! a 17
c0:puede c 16
c1:time ac 17 -17
n:._ay a -18
n:._or abc -21 -18 23
p:dan b -26

a:hasta c -26
b:not_see bc 18 -16
n:him ac -27 16

b:amor b -21
n:@date_is abc -19 40 -42
n:so_my ac -23 23

=wanted;~busy b -53
a:online bc 22 -22
b0:somewhere c 17
b:court ac 27 -44
b:falte ac 24 -23
b:from_work c 16
b:meet bc 27 -21
c0:anything a -47
n:#_my bc 20 -20
n:but_on abc -20 -19 22

a:time_is abc -20 -19 20
b:en_la a 18
b:over_break c 16
c0:doubles bc 23 -19
c0:nada a -15
n:if_it bc -36 37

=aside;<not b -25
a:keep_the a 17
a:money abc -34 -21 25
a:too_far abc 20 -22 -16
b1:hay abc -27 -27 41
b:any_afternoon bc 25 -24
b:digame ac -19 24
b:to_me ac 22 -21
n:._other ab -21 19
n:trabajo_y b -17
p:temprano b -23

b0:calls bc -24 21
b:physical abc 29 -16 -25
c0:uy abc -25 20 20
c1:dije abc 20 -17 -17
c1:solo a -29
n:speech a -28
p:pasado bc -34 16

a:a_las b -23
a:here bc -18 17
b:,_trabajo bc 24 -21
b:@relative_sale bc 16 -21
b:mal ac 18 -16
b:not_run b 16
n:@day_@date ab -36 20
p:still abc -19 -21 30

a1:evenings c 15
a:whatever a -18
b:@day b -24
b:after_# a -23
b:at_my abc -19 29 -27
b:sale_de c -23
b:what_about abc -26 -18 26
c1:like ac -34 19

a0:i bc 17 -16
a1:can bc 23 -26
a:se_puede bc 19 -21
b:all_of abc -28 -22 24
b:cause_i abc -21 -17 22
b:pero_si ac -20 23
b:the bc 22 -27
n:had a -38
n:no_wait b -43

b:because abc 41 -26 -18
b:period bc -26 26
n:,_except abc -23 -31 35
n:._afternoons ac -27 25
n:so_no bc 18 -24

b:@relative_me b -34
b:be_back c -18
b:even bc 19 -23
b:patron_no b -17
b:see bc 19 -22
c1:did b -22
n:ahora abc 30 -19 -28
p:really abc -35 22 -18

b:not_mind bc -20 19
b:they_are bc -19 17
c0:ninguna ac -17 19
n:dos abc -18 22 -27
n:not_too bc -23 25
n:so_i ab 37 -34
n:the_plumber c -21



a1:bad bc 30 -28
a:ser b -21
a:un ac 22 -18
b0:. abc -28 -44 56
b0:del b 16
b1:which a -16
c1:seria abc -17 -15 23
n:instead_of ac -22 23
n:que_# bc -18 19
n:semana_siguiente ac 20 -25
n:tengan bc -17 25

=out;on-offer1 abc 32 -46 19
=out;span abc -20 -16 19
a1:da ac -21 24
a:before_the c 17
a:i_guess abc -26 -24 28
a:in_my ab 18 -18
b0:lo bc 19 -26
b0:two abc -18 18 -15
every c -15
n:._anything abc 23 -34 19
n:@relative_no ac 18 -29

=^;out;- abc -18 24 -25
a:@day_at c 18
a:estoy_en ac -19 17
a:in_the abc 27 -20 -18
b1:is ab -46 16
b:,_i ac 27 -42
b:@clinician_is bc 17 -18
n:is_better a -21
n:yes_to c -27
p:clases ab -15 16

a:work bc 31 -34
b:salvo bc 28 -25
b:you_got abc -30 -25 34
n:pedir bc 21 -20
n:que_no ab -23 18

a:car bc 19 -20
b0:hour c 16
b0:yea abc -18 -21 19
b1:takes b -21
b:fabrica a -17
b:pone a -25
c0:on c -15
n:day_before abc 27 -27 -24
n:so_nothing ac 20 -25
n:voy ab 21 -39
p:is bc -42 25

a1:keep abc 24 -17 -17
a:be_dead abc -15 20 -15
b0:come abc -30 -48 39
b:@book_me ab -20 17
b:health bc -27 21
b:po abc -17 -18 22
n:manana bc -20 27
n:or_@date ab 17 -16
p:@visit abc 28 -32 -16
p:see ac 22 -23
p:something abc -17 -20 27

b0:acaba abc 34 -24 -30
b:day_except ab -18 15
b:my c -16
b:the_home abc -30 28 -27
c0:cualquiera a -20
n:?_after bc -16 16
n:mejor_antes b -15

=aside;>unknown b -37
=aside;? bc 16 -28
b:pero_el b -27
b:us_out bc -26 16
c0:mi a -26
c0:para bc -23 16
n:so_they abc 30 -24 -27

=aside;2/0 abc 40 -65 -26
a:as ac -17 20
b0:week a -31
b:,_hay b -24
b:jury_duty bc 19 -16
b:my_@visit a 18
b:olvidese_del bc 20 -16
b:skip abc -20 36 -30
b:too_soon a -17

b:#_hour bc -23 21
b:instead ab 25 -39
b:it_do a 15
b:on_that c 18
b:what_time ac 21 -21
c1:all ac 22 -20
n:days_after bc 20 -19

=out;~free_from abc -25 27 -18
a:before_# ab 16 -28
b1:dan a 17
b:four c -20
b:la_obra ac -28 30
b:ok abc -22 -26 33
c1:casas a -20
n:mejor_, abc -23 -29 36
n:your bc 26 -27
p:eso abc -25 -28 27

=aside;<busy b -22
a:@day_one bc 20 -20
a:inventory bc -23 21
a:last_week ac -17 18
b1:then abc -26 -25 27
b:@drive bc -38 16
b:it_done abc -16 -15 17
b:only_in c 16
c0:dije ac 18 -17
n:ahorita b -15
n:be_before b -19
n:no_ese bc 17 -19
n:so_anytime b -24

a:algo a -24
a:is_in bc 23 -34
b0:ni abc -34 39 -26
b0:wrote abc 26 -23 -16
b:cut_my ac 19 -19
b:preschool ab 28 -38
b:sent c -23
c1:any abc -23 -16 30
n:his abc -16 19 -16
n:si_se ab -21 17
n:toca abc -28 28 -27

a:without abc -16 -24 30
b:already_got a -19
c1:look a -25
n:@day_los bc 26 -31
n:es_mi abc -47 -27 39
~why abc 40 -17 -44

b:half b -18
b:scratch ab -19 16
n:look abc 30 -15 -30

b1:\xc2\xbf ac -17 29
c0:toda c 17
n:que_nomas a -16

a:be_great bc 25 -21
b0:dice ac 21 -19
b1:wake ac 29 -28
b:tengo_@treat ac 26 -24
b:unless_it bc 30 -31
c1:duty a -23
n:que_del ac 26 -26

=aside;<free bc -58 18
b1:@price bc 23 -24
b:program_is ab -20 21
b:what_i abc -24 -15 25
c0:llegue a 16
c1:daycare a -26
n:._mejor ac 22 -16
n:if_you ab 15 -56
n:salvo c 16

=aside;~free abc 20 -43 -15
a:we_have ab -19 17
b:no_excuse bc -17 18
c1:got ab -18 31
n:tell abc -19 -22 25

a:& abc 19 -19 -17
b:her abc -43 -59 65
c0:do ac -29 25
p:nina abc 24 -15 -25

=aside;<except b -45
a:nomas abc -31 -18 41
a:quiero bc 25 -25
a:tengo_dentista c -15
b:know b -26
c1:either b -22
n:@day_all abc -16 -19 18
n:lonche c 19

=wanted;on-offer2 bc 17 -34
a:la_@late a -17
b1:girl c -17
b1:you ab 20 -63
b:am_supposed bc 23 -22
b:days ab -17 19
b:uy abc -24 19 19
c0:ooh b -20
n:,_rest ac 27 -28
n:it_has abc -19 -23 23

a:anyhow bc 17 -20
b0:just ac -26 27
b1:# abc 19 -40 21
b:,_any ac -30 19
b:@animal c -18
b:all c -22
b:gone a -26
b:para ac -40 23
b:ponga_nada abc -20 23 -21
n:adelante c 16
n:llego ac 19 -19
n:no_perdon bc -34 30
p:@month b -15

a0:can c -25
a0:free a -20
a:am_free abc -26 -18 31
a:the_week ab 18 -19
b0:can ac -37 23
b:of_the ab -36 17
c1:with a -15
n:and bc 31 -25
n:es_lo bc 25 -30
n:jaja_. ab 23 -16
n:my_boss c 20
n:soonest abc -24 -20 24
n:vez_el c 16

a0:dale bc 20 -17
b:and_only ac -17 22
b:fijese a -17
b:me_confundi bc -19 21
n:are_best c -16
n:el_otro bc 25 -27
n:got_a bc -34 18
n:it_would a -20
n:them_i abc -33 35 -23
n:will_text ac 19 -18

=wanted;<past abc -58 31 -20
b1:@place bc 18 -26
b1:leaves a -17
c1:never abc -18 34 -32
n:,_give abc -25 -39 30
n:hold ab 25 -26
n:pero_las a 16
n:so_you c -23

b:union_meeting abc 28 -24 -16
n:,_@day bc 32 -36
n:o_@day bc 25 -28

a:my_girls bc 18 -17
a:til_# b -16
b0:dia b -20
b0:er a 15
b0:pucha b 19
b1:hour a -33
b:so_# abc -21 22 -17
c0:take bc -27 27
n:let_us a 17

a:is_great bc 17 -16
b:are_out b 16
b:comes_to abc -26 -21 25
b:his_@relative ac 18 -28
b:ill abc 24 -17 -19
b:lord ac 18 -18
c0:put ab 27 -27
p:llega ac -28 28

a0:anytime c 18
a:temprano abc -17 26 -25
a:y_ese abc -22 24 -22
b0:@insurance abc 18 -16 -17
b:because_of abc 22 -16 -21
c1:maybe ab -43 16
n:#_ok ac 18 -22
n:,_pero bc 24 -30
n:no_tan bc -18 20

a0:la abc -20 33 -19
a:double a 15
a:me_toca b 18
b:are_in abc -19 -19 20
b:auditors abc 30 -24 -28
b:mwf bc -30 31
c1:moved abc -17 19 -16
c1:patron ac -24 27
n:@day_tampoco abc -19 33 -27
n:pero_que abc -22 -36 38
p:dialisis b -22

b0:ir ac 19 -16
b:told a -24
c0:not abc -54 73 -45
n:is_@holiday c -17
n:pero_este ab 16 -25
n:ya ab 16 -26
p:menos c -37

a:como a 16
a:going_to ab -24 17
a:with_the bc 17 -25
b:ando_en c -25
p:dentista a -19
p:le b -42
p:meets ac 15 -29

=aside;<question abc 28 -57 -21
a1:dialysis c -19
b:,_el ac -15 17
b:both_of c -18
b:me_only a -22
b:pasa abc 26 -17 -24
n:but_not abc -17 -32 35
p:mediodia bc 16 -20

a:thing bc -21 22
b:mejor_, bc 20 -19
b:middle_of abc -32 -31 34
b:para_santiago abc -24 29 -28
c1:ultima abc 24 -20 -17
c1:which a -16
n:me_levanto bc -16 17
n:my_# ac -23 25
n:thirty b -15

b1:tiene ab -33 17
b:el_hospital abc -17 19 -16

a:cuando_salga bc -16 17
a:window ac -17 18
b:coming ac 29 -29
b:cumple ac 20 -18
b:not_in abc -20 28 -31
b:teach abc -21 31 -27
b:to_be b -18
b:usher a 17
c0:church ab -16 16
n:,_sleep bc 24 -27
n:anyhow bc -25 23
n:told abc -36 39 -30

a1:the ab 44 -39
n:,_dame bc 22 -27
n:not_at c 18
n:not_put ac -26 24
n:the_morning bc -36 21
p:mornin b 17
p:someone ab -22 22

=aside;doubt:what_begins_on_that_day c -48
a1:dentista c -15
a1:viene ac 24 -23
a:fin abc -27 26 -25
a:my_house ab 24 -23
b:duty a -23
b:equivoque c 18
c0:y abc 27 -36 -18
n:afternoon abc -15 -15 15
n:he a -15
n:so_then ac -28 28
p:early abc -27 -26 36

a0:puedo ab -37 15
a:miss bc 21 -21
b1:day bc 20 -33
b:if_there bc 29 -22
b:laburo abc -22 24 -18
b:perdon abc 36 -18 -35
c1:el b -37
n:@date_? abc 37 -32 -29
n:era abc 33 -19 -32
n:puede bc -21 32

=aside;<fact ac 26 -99
a:le_digo abc 31 -30 -19
b1:state c -21
n:@fetch ab 38 -44
n:dias_si bc 23 -22
n:i_do bc 36 -46
n:those_are abc -27 37 -35

=out;all:aside+out+wanted a -46
b:am_done bc -16 18
n:jk_# bc -17 18
n:leaves_one abc -17 18 -17

b:michoacan b 16
b:wait_that a 16
c0:school ac 21 -19
n:descanso ac -25 15
n:say_the ac -25 15
n:week_of ac -17 19

a0:@late abc -25 -26 28
a:ya_no abc -18 31 -30
b:,_ya abc -15 -28 21
b:dueno ac 22 -22
b:la_@visit abc 27 -22 -25
b:want abc 16 -45 20
c1:only a -50
n:@day_y ac -39 16
n:she_is ab 16 -49
p:semana a -30

=wanted;>busy abc -18 -15 24
b:she_naps a -18
b:to_you abc -18 -30 24
b:vaya_pues ac -21 21
n:?_i b -64
n:running a -16
n:san_lazaro bc -17 23
n:the_one ac 42 -37
p:- ac 17 -18
p:igual c 17

a:ones_are b 15
b0:comes ab 20 -23
b:got_pushed abc 30 -22 -21
n:like_at a -18
n:to a 18
p:leave abc -20 21 -16

a0:imposible bc 25 -21
b0:need abc -31 -37 44
b:vaya_a bc 20 -16
n:roofing bc -21 22
p:rush ac -19 23

a:rough abc -23 37 -36
b:either abc -20 -45 33
b:in_on ac -18 18
c0:yes bc -17 21
n:@day_i a -35
n:levanto bc -16 17

a:is_not bc 36 -36
b1:take abc -21 -31 38
b:@day_# ab 26 -39
b:@ride_only abc -21 -20 23
n:but_can abc -22 -38 41
n:next_@day c -17
n:short ab 17 -19
p:se ac -22 27

a1:dos ab 21 -20
a:my_brothers a -17
b:sea_menos bc 24 -22
b:up bc 19 -21
c0:between bc 18 -16
c1:@open abc -31 -15 32
n:?_if ac -31 16
n:@day_neither b 17
n:en a 15
n:igual ac -30 22
n:mananas ac -17 21

=wanted;>only b -70
a1:sure bc -16 17
a:@pay ac 22 -21
a:o_el c 20
a:tengo_compromiso bc 24 -23
b1:@day a -17
b:gets_in c -18
b:time ac 30 -25
n:cuida abc -29 -18 27
n:home_. bc -30 25
n:\xc2\xbf_me c -18

=aside;<only ac 40 -39
a1:voy bc 17 -16
b:pickup a -17
n:el_resto abc -34 -16 25
p:needs abc -30 23 -19

a:lo_dan abc -15 -25 28
a:minute abc -18 -15 24
b0:town ab -23 18
b:break_is b -23
b:got_any ac -21 21
b:prefiero abc -18 -17 22
c0:quiero c 16
n:bar c 18
p:hair a 17

b0:hay abc -23 21 -19
n:,_one abc -16 -27 30
n:am_is c -26

a:are_the abc 34 -38 -32
a:conflicts_with abc -26 34 -30
b:have_an c 17
b:i_clock ac -28 21
b:shoot a -16
b:there ab -22 19
n:plumber c -21
n:san ab -23 17
p:time bc -40 31

a1:shot a -25
a:ya_tengo abc -16 27 -26
b:saliendo ac 30 -29
c1:something abc -24 -18 35
n:@day_though c -20
n:donde ab 18 -24
p:plumber abc 29 -31 -27
p:tampoco ab -39 17

a0:like ac -17 19
a:great abc -30 25 -22
b0:if ac -36 37
b1:le ab 20 -39
b:yo_me ac 20 -21
n:^ bc -34 33
n:boy c 16
n:por a 18
n:tampoco abc -31 55 -49
n:that_i ab 24 -19

a:bedtime ac 23 -23
a:quien_la b 19
b0:break ab -19 17
b0:meeting abc 19 -27 24
b:not_the a -27
p:black a 17

=wanted;doubt:7:_morning_or_evening abc -21 17 -16
a:am_off abc -34 -36 41
b1:@insurance abc -21 -20 22
b1:nothing abc 21 -20 -23
b:keep_me bc -18 17
b:not_@day abc 29 -29 -20
n:@price_me bc 19 -20
n:ando_en abc -21 -20 30
n:ponme abc -18 -19 20

a:despues_del c 15
a:la_ciudad abc -28 -19 28
a:street abc 22 -22 -17
b0:@move c -30
b:rather_not ac -32 16
b:you_know bc 17 -22
c0:somebody bc 29 -40
c1:boss a -35
n:#_cualquier bc 24 -24
n:y_sin ac 18 -17

a1:there bc -15 22
a:at_the abc 33 -19 -29
a:or_any ac 21 -20
n:before_the bc -25 17
n:drop bc -24 25
p:this abc 21 -26 -17

=out;nowhere abc -55 76 -78
a1:run a -24
a:am_on ac 17 -22
b0:shrink c -25
b:?_then ac -24 28
b:luego bc 17 -19
b:might abc 23 -25 -16
b:program c -22
c0:my c 16
n:._like ac -25 25
n:have_no b -24
p:here ac 16 -25
p:pena bc 26 -24

a:#_or abc -36 -30 40
b:@relative_get ab 26 -22
c1:clinicals bc 22 -16
n:am_out a -15

b:oclock bc 21 -21
b:start b 18
b:the_school bc 17 -17
b:toca c -26
c0:would bc -24 16
n:este_@day bc -26 28
n:should ac 20 -23
p:@clinician b -24
~that_day abc 35 15 -43

b1:pushed ac 17 -16
b:talk_to ac 27 -26
c0:neither abc -16 25 -18
n:queda_mejor bc 24 -27

=aside;1/0 b -18
a:nos ab 15 -17
b0:voy b 17
b:deja ab -27 17
c1:yea abc -18 -21 19
n:._either a -20
n:dios_quiere bc -17 18
n:juego ab 17 -25
n:puede_a bc -23 26
n:sharp abc -21 -28 28
n:this_week bc -34 34

a:whole c -18
b:,_can ac -16 19
b:dormido abc 23 -20 -21
b:entonces c -16
b:is_going ac 29 -28
b:tiene ab -19 32
b:us_in a 17
c0:@vehicle b -21
c1:dialysis b 17
c1:start bc -29 26
n:please_not abc -16 23 -20
n:puede_poner c 17
n:sea_@day abc -28 20 -18
n:the_new b -18
n:to_be ab 19 -16
p:escuela abc -28 -16 28

a:easier_on bc -16 20
b:,_off abc 21 -30 -16
b:._he abc 19 19 -34
b:and_no bc 26 -25
b:something_in ac -16 16
p:( abc -18 20 -18

a1:my c -29
a:works b -39
b:means ac -24 31
c1:@eat ac 18 -19

a:better abc -27 -22 26
n:#_es ac 16 -15

=aside;on-offer1 abc -34 19 20
a0:cualquier abc -32 -17 36
a1:a ac 22 -30
b:@machine abc 31 -23 -29
c1:bury a -24
c1:do ab 21 -20
n:afternoons b -38
n:not_mind bc -15 17
p:este abc -35 -34 46

b:baby ab 32 -33
b:le_pedi bc 20 -33
b:picked b -29
b:por_favor a 16
n:nunca ac -24 23
n:up_my bc 23 -19

b:manager abc 33 -25 -31
b:sirve ac -24 20
c0:nah abc -17 20 -22
n:@relative a -19
n:be_the a -16
n:tell_the bc -17 19
n:times b -24

a:busy abc -15 18 -16
a:do_not abc -19 -18 30
a:fry ac 17 -23
b0:toda abc 16 16 -25
b:storm ac 26 -21
b:up_my bc 16 -19
c1:@insurance abc 30 -26 -25
n:#_de abc 30 -21 -16
n:no_hold ab 29 -24

=out;>any b -16
=wanted;<not abc -59 -44 64
a0:in b 16
b:is_@open ab -22 21
b:not_come b 22
b:truck bc -57 23
n:i_never bc -28 16
n:relief abc -24 27 -26
of1 b -20

a:me_to bc -19 24
n:#_any a -27
n:#_pues c -16
n:in_school bc -21 24
p:shop abc -19 -25 32

a:bet abc -25 -16 26
a:bridge abc -23 26 -28
b:goes_in ab 24 -21
b:me_go b -15
b:never bc -18 19
b:no_vaya bc 20 -16
n:funeral abc 25 -16 -25

b:perdon_, ac -17 18
b:shrink c -26
p:got ac 15 -24
p:vida abc -30 -27 31

a:todos a -22
b:me_pagan abc -16 18 -21
n:,_el ab 22 -40

=aside;of2 b -21
a:free ab 17 -46
after b -25
b:ice b -19
n:confundi bc -18 16

b0:llega b -19
b:or_after ac -17 19

b0:super c 15
b1:clock ac -35 23
b1:week a 19
b:iba_a abc 28 -17 -24

b0:with abc -28 -40 40
b:podria c 21
c1:salgo bc -33 23

b:@day_except bc 16 -15
b:nomas_que abc -19 26 -16
p:rough ac -18 18

b:get_my ab 32 -28
n:#_al a 17
n:cualquier_dia abc -25 -30 39
n:is_dead ab 20 -21
n:not_do abc -18 24 -23
p:care abc -27 -23 29

a1:dia b -43
a:me_queda bc -16 27
b:,_\xc2\xbf bc 22 -17
c1:menos bc 16 -30
n:._ya bc 26 -23
n:be_@day b -19
n:before_# bc -20 18
n:but_at bc -45 40
n:come c -23
n:going_to a -37
n:is_it ab 24 -28
p:ando ac -19 15
p:matter abc -16 28 -27

b:better bc -16 20
n:. bc 35 -30

a:a_# bc 24 -26
b:hour abc -31 -16 22
b:misa ac 18 -17
n:could_come ab 25 -22
n:porque_voy ac -16 17
p:game abc -17 -21 22

a1:camino c -26
b:may bc -26 24
b:sometime_in bc -20 25
b:the_one ac -27 23
n:#_ya abc 25 -42 -17
n:aqui ac -23 19
n:el_# c -19
n:gets_me ab 27 -34

a:cole ab 17 -22
b1:if bc -28 32
b:descansa abc -24 -33 38
c1:barn bc 16 -19
n:los_otros b 15
n:week_after abc 25 24 -37
p:haha bc -18 22

a:i_reckon b -18
a:me_nothing c 17
b:does b 22
b:hasta a -16
n:?_the a 15
n:because_@day a -17
n:otra_? ab -19 20
n:porque_es abc -23 39 -28
n:she_gets ac -20 22
n:that_morning ab 24 -23
p:lords bc -22 23

a:there ac -25 24
b0:@body ac 24 -31
b0:back abc -39 -18 25
b1:queda c 20
b:you_do abc -21 -27 26
n:fiesta ac -18 22

=aside;<unknown abc 45 -40 -40
b0:ya abc -23 -30 28
b:were ac 27 -25
n:._day bc -25 24
n:._rest abc -36 38 -28
n:mismo ab -25 20
p:fourth abc -19 -15 17
p:were c 17

=aside;all:aside+wanted abc 38 -21 -40
a:no_one bc 15 -16
a:sure bc -16 17
b:entro_a ab -24 23
b:run ab -19 17
n:,_we abc 30 -22 -27
n:da_igual ac -19 19
n:nochebuena bc 21 -19
n:wins abc -16 40 -42

a:audiencia abc 19 -17 -16
b0:in b -21
b1:this bc -24 26
b:,_tiene c 18
b:any_time ab -27 21
b:las_de ab -40 19
c0:nomas ac -17 17
n:@vehicle ac -28 19
n:here abc 21 -25 -17

a:#_a b -22
a:pero b -21
b0:maybe a -18
b:wait_no c -18
b:we_share a 16
c1:usher a 17
n:de_la a -25
p:has abc 24 -31 -18

=out;weekdays c -15
a1:staff abc -17 24 -22
a:lady ac 21 -15
a:might ac 22 -22
a:week_is ac 18 -21
b1:@pay bc -28 23
b:alla abc 25 -28 -18
b:the_girl bc -32 24
n:?_a abc -16 -35 23
n:answer ac 22 -23
n:manana_tampoco bc 18 -15
n:no_hay bc -32 31
n:vez c 16
p:done b -22
p:mine ac 19 -17
p:nuevo ac -15 23

=aside;doubt:a_weekday_and_a_date_that_do_not_go_together abc 139 -94 -138
b0:skip bc 32 -30
b:limpio a -20
c0:please a -28
p:miss abc -18 21 -20

a0:one b -23
a1:@drink c -25
a:@relative_from bc 21 -18
a:does c 17
a:suits abc -24 -30 39
a:ya_puedo bc -24 29
b0:every bc 26 -32
b1:ever ab -18 16
b1:store ac 18 -22
b:showing abc -19 31 -30
n:my_@body c -30
n:so_not bc 29 -74
n:town_anyhow bc -24 24

=aside;part c -17
a:an b -26
b0:anything abc -41 -20 38
b:is_nothing bc 30 -32
b:so_it ab 16 -36
b:yo_solo ac -20 23
c1:called abc -19 22 -27
n:al ac -17 16
n:me_voy bc -23 16
n:no_trabajo c 18
p:can a -28
p:sleep ac -35 32
p:window bc -21 24
p:\xc2\xbf b -18

a0:llego abc -24 -18 24
b:,_@relative ab 21 -35
b:cut ab 24 -36
b:i_should abc -25 -21 26
b:in_@date ac 16 -16
b:so_do abc -25 25 -19
b:up_for c 18
n:comes_, c 16
n:es_@holiday ab -31 15
n:pero_despues abc -33 -43 47
n:we_win abc 23 -18 -22
p:trabajando ac -19 24

b:first c -16
b:that c -15

=aside;<turn c -22
a1:audiencia abc 19 -17 -16
a:hora ab -30 18
b:@body ac 32 -35
b:called abc -17 21 -31
b:i_am a -25
n:is_good abc 26 -35 -18
n:ok bc 21 -35

a:still_there ac -26 26
a:the_@vehicle abc -25 24 -17
b:either_the c 15
n:haha_. b -18
n:say_@day bc -22 19
n:then_@day abc 25 -31 16

a:vacation abc 24 -22 -27
b:got_to b -16
n:,_at abc -22 -24 32

a:esta abc -30 -22 31
a:heifers c -21
a:leave ac -26 26
a:tengo_@treat b 17
b:noon abc 19 -17 -24
c0:plant abc -25 -36 41
c1:nina ac 20 -19
p:corazon ab -24 23
p:told b -28

a1:alcanzo abc -28 31 -43
a:trabajo_corrido bc 20 -15
b1:tenia ac 17 -18
b:til ab -28 23
b:weeks c -19
n:give ab -22 28
n:if_somebody ac -19 20
n:other_day bc 21 -27
n:so bc 18 -37
n:turkey_day ab 21 -37

a:bingo abc -22 32 -29
a:los_demas abc -16 19 -18
b0:: ac 21 -18
b:can_come b -39
b:district bc -26 23
b:hoping ac -17 16
n:i_meant c -16
n:pero_@day abc 23 -20 -26
n:to_see abc 20 -17 -18

a:depends ac 21 -17
b0:sea ac -33 30
b:that_was a 15
c0:por a -23
n:es_el bc 26 -31

a:@day_# b -30
a:tienen c 17
b1:but ab -22 21
b:,_and abc 19 -33 16
b:@day_ni bc 34 -31
b:could_swing bc -17 18
c0:solo abc -33 -29 41
c1:ese ac -33 28
n:,_no c 19
n:and_they b -22
n:half_an c 17

b:is_my bc 19 -30
n:could_bring abc -16 21 -20
n:haya abc -18 16 -16
n:leaves_@day bc 24 -27
p:now ab 22 -31
p:these bc -31 17

a0:hago ac 18 -22
a:a_week abc 32 -18 -30
a:them b -24
b:fue abc 29 -20 -23

=aside;wanted;- abc -27 -19 20
b1:ayer ac 23 -21
b:?_any c 17
c0:perdon abc 36 -15 -39
c1:be bc -40 24
n:,_denme abc 28 -29 -27
n:covering bc -23 17
n:dios_mediante ab -29 24
n:guy ac 32 -32

b:,_like bc -18 23
b:i_only b 18
b:none_of bc -17 19
n:@day_on ac -17 15
n:me_@fetch abc 16 -34 16
n:pizca ac -15 21
p:except abc -24 -40 29

a1:un c -25
b:are_off abc -37 24 -19
b:dije abc 27 -23 -21
b:week_after abc -27 23 -20
b:went_to a 18
b:\xc2\xbf_y abc -20 -24 36
c0:iba abc 28 -17 -24
n:._next abc 26 -22 -16

<if b -37
a:pt abc -26 29 -32
b0:@clinician ab 29 -18
n:culto ac 15 -17
p:that abc -20 -42 52

=^;wanted;- abc -19 -17 20
a:eso abc 40 -33 -32
b1:wait bc 21 -20
b:clock ac -28 21
b:girls abc -17 27 -22
b:menos abc -24 51 -45
n:,_en ab 18 -38
n:mediante ab -29 24
n:they_are ab -22 25

=wanted;wanted;- a -19
a1:her abc -18 -21 20
a:fish_fry ac 17 -23
a:manana_o bc -16 22
a:tienda bc 20 -22
b:y_me abc -24 -18 25
c0:no abc -45 45 -17
n:@fetch_mi ab 19 -22
n:fit b 16
n:is_@symptom abc -22 26 -34
p:misa abc 29 -15 -29

=wanted;doubt a -17
a:trabajo bc 27 -24
c1:bueno c 17
n:anything_the ab 19 -18
n:shoot_that ac 18 -16

a:@vehicle abc 17 22 -38
b1:clinicals bc 22 -16
b:algo_en ac -16 19
b:pension ab 20 -16
c1:gustaria bc -26 28
c1:say abc -16 -33 33
n:hora_que abc -18 -18 27
p:da abc -22 -35 39

=wanted;3/0 bc -26 28
a:evenings c 15
a:keep abc 24 -17 -17
a:lazaro c -21
b0:class abc -15 -25 21
b0:one bc -29 17
b:._can b -21
n:no_that abc 30 -21 -24

a:be_out abc -19 -31 23
a:to_my c -19
b:ok_if ac -22 22
n:._she a -42
n:be_best bc -16 15
p:been ac 25 -31
p:soon a 16

a1:sounds ac 28 -28
b:my_@drink b 17
b:release bc 21 -32
b:surgery_is bc 27 -25
b:we_bury a -24
c0:a bc -47 19
n:@holiday bc -21 18
n:si_puedo ac 20 -31
n:starts ab 25 -24

a:me_voy abc -15 -25 21
a:y_me ac -16 19
b0:has a -26
b:simon c 17
n:but_she b -32
n:from_now b -19
n:of ac -29 24
n:the_@clinician bc -16 21
n:ve ac 22 -31

b1:@eat b -22
b:birthday_is c -17
b:would_like ac -30 29
c1:pude a 18
n:aunque_el abc -17 -22 23
n:ni_el ab -25 16
p:@howmuch c 18

=aside;doubt:a_weekday_and_a_number_that_do_not_go_together ac 36 -36
b:@clinician_. abc -27 -26 28
b:de_@day bc -21 22
b:fall bc 20 -38
b:leave_starts a 17
b:pushed_to ac 17 -16
b:the_dentist bc 17 -18
n:,_during ac -16 16
p:dentist bc -19 24

a:except a -42
a:me_lo abc -22 -22 31
b:@move_it ac -22 29
b:fijese_que a -17
b:or ac 29 -23
b:planning c 18
b:yo_cuido abc -30 33 -21
n:am_still bc 22 -24
n:but_only abc -16 -32 33
n:or_over c 15
n:\xc2\xbf_el a -23
p:siempre abc -22 26 -27
p:we abc -29 -44 40

b0:dentista bc 18 -32
b1:vaya ac -21 21
b:@cancel ac 20 -21
b:not_make abc -19 30 -27
n:los_@day ab 25 -26
n:querais bc 19 -20
n:say a -18
p:with bc -43 27

a:be_the bc 27 -29
b:corte ab -16 19
b:from_the bc -31 16
b:half_day ac 17 -18
b:hasta_el a -21
c1:hablo a 16
n:win abc 23 -18 -22
p:& abc 31 -26 -36

a:are_best abc -23 -25 30
b0:dias b -16
p:tambien bc -20 27

a:either ac 21 -17
a:on_vacation abc 24 -22 -27
a:week_ago abc 32 -18 -30
b0:working abc -19 33 -26
b1:algo c 16
b1:sea bc 22 -15
b:it_has b -16
n:._give bc 28 -37
n:@day_she ac 17 -20
n:so_do ac -32 20
p:posible c 17

=wanted;2/0 abc -49 -19 30
a0:puede ab 15 -19
a0:todos a -21
c1:excuse bc -17 18
n:earliest ab 15 -23
n:la_que ab 27 -42
n:somebody ac -25 23

=aside;doubt:strange ac -52 54
a:no_voy bc 21 -23
b0:ese abc -19 -19 26
b:county_@vehicle bc 17 -15
b:favor a 16
b:i_punch abc -26 -18 29
n:sleep_till bc -27 28

a0:mi ab 29 -23
a1:puede bc -18 17
a:viajo bc 21 -19
b0:get bc -20 26
b1:noon abc 20 -18 -24
b:ver_si ab -28 17
n:,_digo abc -22 -31 31
n:and_it bc -18 23
n:during ac -16 16

a:me_es bc 19 -20
n:all_i bc 21 -17
n:imposible abc 22 -18 -16
n:so_one bc 24 -22

a:ni bc 37 -48
b0:@open abc 27 -37 -16
b0:ok bc -26 30
b:cualquier ac -49 22
b:my_days abc -25 -21 26
c0:was abc 44 -25 -43
n:car abc -17 -21 23
p:her abc -22 -24 31
p:your abc 34 -34 -31

a1:free abc -18 -30 37
a:dentista bc 19 -19
b1:were ac 18 -15
b:days_off ac -26 29
c0:only ac -33 26
p:sorry ac -25 19

=out;doubt:not_settled_yet bc 22 -20
a:get a 17
b0:@drive b -16
b:crew bc -24 15
b:cuido ab -40 18
c1:i b 21
n:,_aunque abc -20 -36 37

a1:when bc 19 -34
b0:paid b -25
b1:pues abc -20 -30 23
b:even_try bc 16 -16
b:llueve c -22
b:union abc 27 23 -28
c1:dia a -23
n:my_@ride ac -25 18

a:ago c -35
a:la_escuela abc 26 -20 -36
b1:an c 17
b:._not abc -27 42 -38
b:would_do abc -32 25 -21
c0:pues abc -16 -34 20
n:esa_no ac 15 -28
n:got_me abc 28 -23 -24
n:there_is bc -37 33

a:leave_the ab -17 21
n:@day_@day abc -36 -25 30
p:estaria c 17
p:tulsa c 15

a1:salgo bc 20 -15
a:pavo a 18
b0:ay b 17
b1:surgery bc 27 -25
b:any_morning bc 22 -21
b:in_class abc -16 25 -22
b:these bc -22 22

=out;last a -32
n:,_antes abc -50 20 -15
n:us_say c -22
p:usted abc -16 25 -16

=wanted;doubt:somebody_is_asked_first ac -39 41
c1:@clinician bc 25 -25
n:ya_puedo ac 22 -20

b:que_sea bc -47 23
n:dia_libre ac -18 22
p:first bc 21 -24

a0:\xf0\x9f\x99\x8c ac -17 21
a1:go b -25
a:far abc 20 -22 -16
a:no_puedo ac 22 -70
b1:decir a 17
b:?_we a -30
b:i_can ac 19 -20
b:i_need ac -31 27
b:juego ac 24 -26
b:puedo_de c 16
b:week bc 16 -16
n:,_next bc -25 25
n:same_@day b -24
p:girl abc 26 -18 -26

b:instead_, b -31
b:trabajo_ni bc -23 25
c1:nos ab 18 -18
n:del_@day ac -22 24
n:ella b -42
p:every abc 31 -16 -34

a:man a -26
b:queria bc 22 -22
c1:y bc 27 -25
n:comes_@day bc -20 22
p:corte c 15

<only a 25
a1:way bc -16 16
b0:meant abc -30 -38 40
b:@stop abc 30 -22 -20
b:i_leave c -19
n:so_that ac -48 38
p:three c -15

=out;doubt:a_time_that_may_be_ruled_out abc -22 29 -27
a:are_easier ac -16 18
a:right ab -28 32
c0:@day abc -27 -16 29
n:ni bc -25 24
n:week_i ab -19 17

b:now_i abc -17 -26 26
b:rest_of a -33
c0:( abc -37 21 -16
n:any_day abc -22 34 -25
n:days_. ac 19 -25
n:get_a abc -23 -27 30
n:guste b 17
n:week abc -23 31 -16
p:another b -15
p:calls c 18
p:neither abc -27 -26 28

a1:habra abc -24 -16 23
a:tengo c -18
n:@day_only a 19
n:como abc 45 -27 -37
n:los_ninos a -17
n:\xc2\xbf_tiene c -17
p:media abc -17 -25 25
p:pasando bc -18 24

a1:le abc 33 -30 -24
a:not_then b 15
a:to_go c 15
b:but_can c 16
b:field a -22
b:yea abc -18 -21 20
n:but_that ab 34 -33
n:por_las ac -34 23

a1:back abc 24 -17 -22
b0:para ac -41 53
b:full b 17
b:my_husbands ab -20 21
b:us_do abc -17 -26 22
n:cualquiera_de ac -24 22

a:another abc -22 27 -26
b:dice_que ac -29 23
n:is_right bc -21 21
n:lo a -16
n:not_@day bc -19 20
n:sorry_# bc -26 27
n:yes_@day a -18

b0:bunch abc -25 -33 35
b1:nos ac 24 -24
b:#_any bc 25 -19
b:am_not b -20
b:but_a bc 18 -18
b:confundi_, bc -19 21
n:@clinician a -18
n:la ac 15 -31
n:not_@drive b -18
n:was_going a -18

a:cualquier a -59
a:matter c 16
b:y_ella c 15
c1:libre ac -21 25
n:i_said bc -23 24

a:pero_no b -21
b0:@day abc -19 -36 35
b:ahora_es c 19
c1:vaya bc 20 -16
n:#_para c -18
n:called ab -26 23
n:demas_dias abc -28 -17 20
n:el_@holiday bc 23 -20
n:must abc -20 -30 31

b0:porque abc 31 -28 -27
b:@traffic a 18
n:,_you ac 20 -31
n:do_# abc -24 -27 29
n:need ac 29 -34
n:well ab -18 17

a1:brutal ac -21 23
a:and_that a 18
b1:with abc 16 24 -31
b:nos_vamos b 16
b:of_a abc 30 -20 -23
n:@day_please bc 21 -20
n:de_@eat abc -19 17 -16
n:lo_puede c 17

=-;aside;wanted ab 28 -45
b:hold_on c -20
n:@late_in c 16
n:can_, a 18
n:either_, abc -16 -26 20
n:trabajo_, bc -19 22

a:y_siempre ac 18 -15
b:me_with abc -16 22 -19
b:my_birthday c -17
c1:pension ab 20 -16
n:@day_would abc -24 -16 23
n:be_in bc -21 18
n:sorry_. b -17
p:turkey bc 18 -27

a0:right abc -21 43 -29
a:easier_for ac -16 18
b1:one b 16
b:descanso ac -21 23
b:me_gustaria bc -27 28
b:who bc -28 25
n:despues ac -32 28
n:salga abc 28 -22 -25
n:shoot a 24
n:that_same abc -21 -37 35

a:soon abc -15 -24 25
b:@medicine ac 19 -24
b:si ac 22 -26
b:so_now a -15
n:nomas_los c -25
n:till_# bc -25 26
n:wanting a -29
p:: ab -24 22
p:minutes abc -20 -23 25

a1:i abc 27 -23 -18
a:demas_dias abc -16 19 -18
b0:misa a 16
b1:check bc -25 25
b:to_get ac 24 -20
n:ese_no abc 19 -15 -16
n:nobody abc 27 17 -33
n:run b 15

a1:mine bc 23 -20
p:payday ac -16 16
p:weeks abc -22 -23 27

a0:it abc -38 -32 40
a1:fine bc -41 23
a:tengo_corte b 19
b0:nada abc -25 26 -26
b1:es ab 21 -17
b:like abc -26 -27 32
b:mi_turno c -20
b:que_es bc 26 -40
b:time_i bc 17 -24
n:i_think abc -17 31 -32
n:it_was ab 15 -23
n:sin ac 18 -17
p:thing ab -26 17

p:cama c 19

a:a_@day b -15
a:church ac 18 -18
a:compromiso bc 24 -23
a:tengo_dialisis c -16
b1:come bc 17 -15
b:car ac 31 -33
b:of_town ab -22 23
c1:know bc 16 -24
c1:meeting abc 19 -27 24
n:@day_no bc -44 32
n:final abc -30 -18 30

=aside;day c -17
a0:depends ac 21 -17
b:#_ni bc 27 -23
b:de_viaje bc 18 -15
b:muy ac 22 -22
b:no_perdon bc -28 30
b:one_on ac -22 22
b:que_solo c 20
b:y_para abc -16 -22 31
c0:cualquier a -19
n:nietos c -17
p:@price ab 19 -29
p:never abc -33 -18 28

b:el_trabajo abc 28 -21 -22
b:me_there bc -16 22
b:para_la a -22
b:sometime_the c 15
n:cambiaron abc -16 -24 18
n:esa abc -24 -22 30
n:heads bc -18 23
n:la_escuela bc -17 19
n:when ab 27 -22

b:flies_in c -25
c1:other ac 26 -21
n:if_the c -18
n:runs_long b -18

n:fuera_de c -21
n:i_work abc -28 -23 27

a:spoken_for bc 21 -19
b:last_@day ac 18 -18
b:mas_bien c 15
b:us bc -30 24

a1:demas bc 18 -18
a:better_for bc -17 19
a:o_@day abc -23 -25 32
b:,_could abc -22 -26 32
n:,_menos abc -23 -29 36
n:can_do abc 20 -49 37

=out;wanted;- bc -38 16
b0:teach abc -21 31 -27
b:._would bc -19 25
b:babysit c -15
c1:anniversary bc 18 -16
n:fish ab -16 16
n:that_, abc 31 18 -30
p:ella bc -22 25

b0:uy ac -24 22
c0:\xc2\xbf abc -19 -44 32
c1:por abc -47 -32 50
n:before_noon b -22
n:or ab 26 -43
n:por_favor ab -28 15

a0:with c -15
a:despues bc -18 24
a:think abc 30 -27 -16
a:y_la ab 17 -25
b1:am ac -34 20
b:the_@visit abc -25 -22 30
n:@day_viene abc -17 26 -24
n:@ride_so ac -32 19
n:keep bc 38 -51

a:esta_bien bc -26 28
a:is_a ac 33 -38
b0:mwf bc -30 31
b0:otherwise bc -26 27
n:;_la abc -30 22 -20
n:@body a 16
n:@visit bc 30 -30
n:am_proud a 16
n:he_will c -19
n:oh_duh b -15
p:best a -26

a0:be b -28
a:la_tienda bc 20 -22
a:one_please a -21
a:staff abc -17 24 -22
a:that ac -29 18
b0:michoacan b 16
b:@relative_libra ab 22 -24
b:tengo_libre c 18
n:,_sorry ab -29 21
n:but_before abc -27 -37 43
n:meant_the c -16

=out;<busy_from abc -42 41 -29
a:of_those c 18
b:get_the abc 37 -18 -36
b:is_got ac -16 22
b:keep abc 17 -29 22
b:the_week ac -18 20
n:@day_juego ab 23 -31
n:he_said abc -18 -30 21
n:i_sleep a -29

=aside;doubt:which_of_these_days a 17
=out;2/1 abc -25 33 -32
=wanted;span b -18
a:is_taken bc 18 -17
b:an bc -27 15
b:not_need b -20
b:si_llueve ac 16 -16
b:those_are abc -28 -22 23
b:trabajo bc 19 -21
c1:one a -21
n:._jk c 15

a:lords a 17
b1:mi abc 31 -22 -21
b:equivoque_, c 17
n:do_i b -16
n:entonces_ese ab 20 -26
n:mean b -21
n:my_boy c 16
n:straight_off ab -32 19

a:except_the bc -24 23
b0:pagan abc -16 18 -21
b:the_house abc 23 -30 -18
b:then ab 23 -22
n:@day_ni ac -21 19
n:an abc 20 -44 16
n:salgo a 15
n:the_other abc -49 -17 27

b:dan abc 33 -27 -33
b:share a 16
n:one_coming bc 17 -16

=-;wanted;out ac -81 24
=wanted;>past bc -22 24
b:a_# bc -20 20
b:there_is bc 35 -44
c0:never b 21
n:let_me bc -22 26
n:ya_despues bc 21 -19

a0:menos bc -22 24
a:@eat ac 23 -22
b:clock_out abc -23 -35 37
b:husbands bc 18 -30
b:kind_of ac 26 -26
n:otro bc 28 -39
p:does ac -19 19

b:bring_me abc 21 -26 -17
b:get_out bc -39 28
b:opero abc 25 -15 -25
n:all_@day abc -28 -24 26
n:de_antes ab 20 -21

a1:mi abc -33 -18 33
a:only_# ac 17 -19
b:@clinician ab -18 20
n:deme ac 17 -32
p:gets ab 23 -31
p:lo ab -40 17

a0:y ac 19 -27
a:@move a -16
b:am_away bc 25 -24
b:going_to bc -55 15
b:que_la ac -15 16
n:at ac 29 -29
p:dice ab 23 -50

b0:prefer ac -15 23
b:dale bc -24 26
b:ones c -18
c1:o c 17
n:anywhere abc -18 -15 25
n:ask a 24

a0:same abc -22 33 -15
b0:starts ac 22 -30
b0:there ab -19 22
b:gave_me abc -16 -24 19
b:moved bc 16 -37
b:rent abc -48 -30 34
b:went abc 36 -24 -30
n:,_let abc -31 -20 30
n:,_salgo c -20
n:primera abc -21 35 -35
n:with_their bc -23 26

a:have_no bc 26 -26
b1:prefer c 16
b:after_@holiday bc 25 -22
n:ahi_me a -19
p:ok ac 25 -33

=wanted;>fact ac -18 22
around b -20
b0:except b -22
b1:earliest bc -23 25
b:me_dan ac 20 -15
n:para_delante b 18
n:past b -28
p:cumpleanos bc 15 -15

=aside;doubt:what_stands_in_its_place ac 22 -20
a0:and ab 31 -37
a0:still bc -26 29
a:am_all ac -34 34
b:@relative_viaja c -30
b:cobraron ac 21 -19
b:final ac 24 -32
b:pero_mas bc 19 -19
b:super b -20
n:y_tengo b -21

=aside;out;- ac -35 16
=out;~free a -45
a1:en b -24
a:- b -19
a:@late_o c 15
a:@relative_has abc -18 28 -30
a:horas c -26
a:i_do bc -31 28
a:is_still ac -26 26
a:is_what c 17
b0:love ab -30 18
b:@vehicle_leaves bc 18 -24
b:nothing_works a -18
c0:out c -22
n:concert b 15
n:menos_@day abc -17 -24 26

a:y_sin bc 17 -18
b:no_good b 18
n:ese_mismo abc -20 20 -18
n:other_time ab 17 -16
p:ir c -27

=aside;>busy abc 42 -23 -47
=wanted;on-offer1 bc 27 -24
a:an_hour b -17
b:! a 17
b:,_not abc -54 59 -35
b:last_final ac 25 -22
b:you_folks bc -18 17
c1:deme bc -20 25
n:@drive_, ac 21 -21
p:along abc -22 -28 29
p:an b -20
p:have c -16
p:starts abc -32 -24 28

b:i_come abc -22 -36 29
n:desde abc -34 34 -27
n:in_@date a 16
n:though_so b 16

b:slept abc 21 -19 -16
b:something ac -37 33
n:,_manana bc 34 -34
n:consulado b -20
n:got_to a -20
n:i_get abc -35 -28 49
p:said abc 25 -24 -22
~any b -23

=out;named-again abc -21 -37 44
a:@person bc -41 22
b0:anytime abc -22 -35 40
b:trabajo_en bc 26 -25
n:,_neither b 16
n:amanezco ab -17 22

a0:but bc -33 18
a:is_that ac 22 -21
a:on_any ac -15 16
a:wide ac -29 24
a:will ab -24 21
b:@call_is abc 25 -24 -25
b:@vehicle_needs b 16
b:choir abc -28 38 -32
b:testing abc 39 -26 -41
b:well a -33
c0:@relative bc 38 -37
n:@day_through abc -23 -19 23
n:does_not ab 22 -30

b0:here bc -30 22
b:excuse_me bc -17 18
n:en_adelante c 16
n:later_that b -18
n:we_start a -30

a:me_dijo bc -34 23
b0:@hours bc -19 21
b0:las abc -32 -16 30
b1:drops b -16
b:no_espere abc -29 -25 29
b:thing ab 19 -18
n:while bc -16 27

b0:en bc -47 34
b:obra ac -28 30
b:when_i ac 15 -27
n:._cualquier ac 16 -18
n:am_free c -20
p:through a 19

=aside;doubt:free_or_away_on_vacation ac 30 -27
a:any_day abc -28 -26 38
a:for bc 21 -25
a:san_lazaro c -21
a:tampoco abc -41 59 -55
b1:@visit ac 18 -23
b:i_told a -20
b:took ab 22 -19

a:he ac -26 26
b:@relative_le a 15
b:meeting ac -26 18
b:sometime abc -22 -26 26
n:,_has abc -31 31 -27
n:si_no bc -44 23
n:teach bc -15 15
p:ninguna abc -31 15 17

b:@book abc 21 -27 -16
b:can_i b -55
b:iba abc 30 -21 -24
b:later ab -27 19
c1:mean bc -17 19
n:,_esos bc 29 -29
n:better c 19
n:from_# a -17
p:from abc -18 -16 32
p:ya abc -55 17 22

=wanted;aside;- ac 23 -41
a:be_safe abc -28 -22 28
b:fly bc 23 -28
b:um ac -22 23
n:,_whatever c 20
n:am_on abc -25 23 -20
n:know_you b -23

=aside;hour abc 27 -36 -15
=out;2/0 abc -62 33 -23
a:my_money abc -27 -21 22
a:the_shop bc -21 16
b1:has abc 17 23 -39
b:come_off bc -26 19
b:nobody bc -31 21
n:,_is ac 36 -39
n:; abc 29 21 -33
n:la_nena b -16
n:like_the abc -29 -25 32
n:weekdays abc -21 23 -22
p:camino abc -19 -26 30
p:nos ab -17 15
p:rest bc -45 38

a:have_the abc -21 25 -21
b1:my bc 16 -26
b:can_it abc -20 -29 27
b:have_dialysis b 18
b:o_sea abc -20 -18 24
b:ya_le abc -18 20 -26
c1:back abc -20 -18 21
n:que_en c 15
n:sea_que a -32
p:tempranito ab 16 -39

b1:@move ab -35 20
b:._ese c 16
b:my_dialysis c -20
n:._it ab 35 -34
p:boss abc 26 -19 -24

a1:de ac 27 -28
a:@late a -32
a:be a -26
b0:manage bc -25 27
n:demas a -33
n:denme abc 28 -29 -27
n:la_hora abc -31 -23 40
n:me_pagan a -16
n:needs ab 23 -31
n:oclock ab 31 -21
p:afternoons a -22
p:mas abc -42 -32 45

=out;? ab 20 -17
b0:entra bc -29 27
b:come_straight bc -18 21
b:something_later ac -23 24
b:was_in ac 27 -25
n:._between abc -27 27 -26
n:before_or c -18
n:i_pick bc 21 -16
n:manana_no abc -20 -44 47

b:perdon_que ac 23 -33
b:they ac 27 -15
b:with_my b 17
n:@day_afternoon ac -35 22
p:@pay abc -17 25 -24
p:as ac -21 20

=wanted;doubt:not_settled_yet abc -24 -32 37
b:do_it c -16
b:which_i a 15
c1:well ac -21 17
n:@day_morning abc 18 -29 17
n:works abc 19 21 -36
p:bien bc 20 -16

a:estaria b -27
b1:ay abc 28 -23 -26
b:@day_a abc -16 -20 20
b:could_we bc -25 18
n:,_anytime bc -37 29
n:la_primera b 18
p:jaja ab -28 18

a:salga bc -16 17
b:a_half ac 17 -18
b:ahora c 19
b:calls bc -24 21
b:has c -19
c0:yo a 30
c1:preferencia bc -18 22
n:but_i ac 30 -28
n:over a -29

a:the_morning bc -30 25
b0:@late c 19
b1:casas bc 32 -32
b:get_home abc -21 -22 25
n:tengo a -27

b0:down bc 18 -19
b:deme bc -20 25
c0:playoffs a -24
c0:puchica bc 16 -20
n:@day_me ab -35 18
n:and_the bc -28 27
n:de_manana bc -24 26
n:ya_me abc -25 -42 32
p:ahi bc -30 34
p:season ac 23 -24

=out;>free_from abc -24 32 -25
b1:and ab -50 23
c0:entro bc 17 -24
c0:in a -15

=wanted;doubt:which_other_day ac -20 22
a:brutal ac -21 23
n:me bc 34 -29
n:yes_but bc -19 19

a:no_@day abc -16 34 -31
c1:come bc 22 -25
n:#_llega bc 25 -24
n:and_my a -21
n:that_week bc 30 -28
p:keep abc -19 -20 22

a1:cuando ab -31 19
b1:preference bc -25 25
b:day_is ac 15 -22
b:the_lady abc 20 -21 -18
n:chance abc -25 29 -23
n:retired bc -16 22
p:@vehicle abc -39 35 -27

=wanted;<busy c -16
a:do abc -20 -19 31
a:for_sure bc -16 17
a:lo ac 27 -28
a:ones ac 16 -18
b:chemo_is bc -27 26
b:license b -18
c1:except bc 19 -20
n:@medicine a -19
n:days ac -23 22
n:last ab 18 -33
n:una ac -29 16

a:viene ac 25 -25
b1:either c 21
b:,_now ab -26 22
b:between_# b 17
b:bien ac -17 18
b:de_preferencia abc -31 -24 33
c0:there bc 18 -25
n:._wait ab -41 26
n:not_a ac -21 28

a:is_spoken bc 21 -19
a:or_anytime ac -19 24
a:sale a -17
b1:vacaciones bc 23 -22
b:viejo bc -25 26
c1:nothing ac 17 -27
n:what_i bc -21 22

a:has abc -23 33 -27
a:same_time abc -16 -20 18
b0:her bc -21 16
b:@year ab 26 -23
b:cualquiera_de ac -19 24
b:decir_que a 17
b:used_to ac 25 -22
b:vez ab 18 -18
b:watch_the b 15
c1:days abc -26 -22 27

a:es_muy ab -16 46
b:it_to ac -16 18
b:que_no abc 27 -16 -43
n:picks ab 17 -18
p:half c -16
p:junta c 15

=aside;doubt:which_day ac 21 -21
a:last ab -22 18
b:@relative_gets ac 19 -16
b:and_i bc -23 24
c0:antes ac 20 -19

a1:se bc 27 -33
a:all c 21
a:voy_a ab -20 15
b:calling b -16
b:de_ahi abc 23 -21 -22
n:for_me ab 35 -41
n:que_haya abc -18 16 -16

b1:of ab -16 17
b:come_in b -25
b:pero_en abc -57 -58 69
n:porque_entra b -21

=aside;until bc 24 -54
a0:except a -37
a:like b -31
a:neither abc -17 27 -24
b0:doubles abc -40 45 -29
n:afternoon_i bc 32 -32
n:si_dios bc -17 18
~except ab 22 -19

b:for_that ac -18 17
n:tengo_@treat bc -17 20
n:until ab 24 -42

a:are_a bc 23 -22
a:is_out abc -27 51 -49
a:the_street abc 22 -22 -17
b1:later ac -25 18
b:@relative_@drive b -38
b:not_think ac 24 -25
b:wide_@open abc 21 -25 -20
c0:salgo abc 19 -22 -15
n:the_rest abc -23 -23 30
p:house bc -15 18

a:to_be abc -23 -36 27
c0:one c 16
n:then_# abc -22 28 -27

=wanted;~busy_from abc -38 23 -17
a1:salga bc -16 17
a:the_time ac 28 -28
b:acomoda a -18
b:pero_del bc -22 23
b:she_gets bc 22 -23
n:@day_do bc -18 16
n:but_ok abc -23 -19 24
n:misa bc 19 -20
p:car a -21
p:saying bc -17 22
p:tenth abc 23 -26 -21

=wanted;2/1 a -56
a:birthday bc 27 -24
a:emojithanks abc -16 -17 27
a:the_same ac 24 -20
a:truck abc 30 -19 -27
a:unico ac -32 24
b:memphis ac 23 -22
c1:good ac 25 -26
n:and_i bc 29 -35
n:get_out abc 25 -26 -22
n:one_after a -18
p:loca c 19

a1:toca c -19
a:instead abc -34 -23 36
n:._@thanks abc -18 -31 35
n:be_# ab -29 15
n:le ac 30 -40
n:middle bc 21 -22
n:one_, ac -21 19

a:, b -25
b0:leaves bc -26 26
b:he_has abc -31 40 -38
n:,_which abc 16 26 -44
n:,_y ac -36 27
p:days ab -55 23

a:and ac 23 -19
a:love abc -18 -20 20
n:not_this bc 20 -19
n:the_afternoon a -27
n:ya_de ac -24 19

a:media abc -24 -18 23
a:todos_los a -22
a:too_soon abc -15 -24 25
c1:that bc 21 -39
n:around_that b 16
n:sea_a bc -23 24
n:si_ya bc -38 40

a0:en c -24
a:,_a ac -16 19
a:es_lo ab 19 -31
b0:yes bc -20 26
b:finals_are b 16
n:oh ac 29 -16
p:fin abc -22 -19 29
p:no a -19

b:in_last ac 18 -18
b:visiting ab -22 15
n:check bc -17 21
n:no_my c 16
p:only abc -28 39 -34

a0:on b -15
a1:queda bc -17 21
a:a_estar bc 24 -23
a:casa abc 26 -23 -22
a:til ab 18 -23
a:yo b -17
b:,_we bc 16 -17
p:tomorrow ab 26 -26

=out;~any b -18
b1:punch abc -26 -18 29
b:doubles abc -41 47 -31
b:have a -20
c1:estoy bc 17 -16
n:babysit ac 17 -22
n:not_matter b -33
p:) ab -25 17

a:than_@day ac 18 -15
b1:him bc -23 26
b:._put abc -27 -22 31
b:ni_@day bc 24 -22
b:not_on abc -17 22 -16
n:antes_ando c 16

=out;on-offer0 abc 22 -47 36
b1:habria abc 33 -40 -25
n:,_deme bc 21 -25
n:entro b -28
n:me_gusta abc -19 -17 22
n:yo_no c 17

b0:an ab 24 -22
b:,_hour c 15
b:if_it b -32
b:recital_is c -21

a0:hay c -18
a:dialysis bc 30 -31
b0:excepto b 22
b1:break b -26
b:look_at b -18
n:wanted abc -26 -31 27

a:be_best c 15
a:iria_bien c 17
b0:pero ac -49 18
b:,_sleep abc -38 -20 24
b:day_i a -21
b:it_would b -49
b:not_, bc -25 25
b:sub_covering bc -16 18
n:,_both abc -19 -20 21
n:?_or c 17
n:@day_yes abc -15 32 -28
n:client a -16
n:clock b -17
n:two ab -41 34

b:a_la abc 24 18 -34
b:el_# abc 26 -33 17
b:mrs_. abc -23 -20 27
c1:yes bc -21 27
n:corte_, bc 31 -27
p:vos ac -27 25

b:#_except abc -30 -30 31
b:if_that abc 21 -15 -26
n:me_queda bc 28 -27
n:operan bc 30 -30
p:out ac 20 -21
p:sea bc 21 -25

b:at_work ab 16 -16
b:it a -20
b:me_and c 19
b:win ac 29 -29
c1:ni b 16
n:para bc 26 -35
n:so_. ab 20 -19
p:sooner b -20

b0:then ab 25 -46
b:dispatch ac 19 -30
b:he_will c -17
b:i_know bc -27 24
c0:choir bc 21 -20
n:hay bc -30 25
n:so_let ac 29 -34
n:that ab -16 19

a0:wide ac -26 20
a:#_to b -25
a:on_the abc 21 -19 -17
b1:from bc -33 29
b:,_o bc -17 20
b:nada abc -34 34 -26
b:not_sure bc -25 22
p:latest ac 22 -19
~fits abc -16 -18 23

=aside;of4 abc 23 -30 -21
b:but_the bc -24 16
b:run_me abc -27 -20 28
n:m ac 18 -25
p:past ac -16 19

b0:mismo bc -17 21
b:me_opero abc 25 -15 -25
b:ninguna ac -18 18
c1:al abc -29 -32 32
n:@date_at ac 33 -39
n:pero_me abc 31 -37 -21
p:his c -21
p:pm bc -29 24

a0:, abc 18 -17 -17
a:#_minutes ac 18 -24
a:anda ac 30 -28
b0:date bc 21 -21
b:antes ac 21 -24
b:is_there abc -30 -21 24
b:negative abc -17 33 -27
c0:last abc 31 -25 -19
n:bridge bc 17 -26
n:dead bc 21 -20
n:menos abc -34 -43 49
n:only_before abc -15 -25 26
n:rough bc 27 -27
p:over b -41

b:que_por ac 16 -22
c1:says b 18
n:@open_@day bc -16 17
n:este c -23

a0:po abc -19 -16 26
b0:free abc -29 -22 26
b1:olvidese bc 20 -16
b:every_day bc 20 -19
n:at_the c -26
n:cae ac 28 -31
n:drops abc -23 -19 23

b:have_a abc -38 -16 29
c1:have bc -17 22
n:jk ab 17 -32
n:moved ac 17 -16
n:roads b -16
n:toda_la a -16
p:mornings bc -24 26
p:need b 16

b:?_the ab 29 -33
b:decia bc 15 -16
c0:; abc -26 -26 26
n:between_i b -18
n:bien ac 29 -37
n:but_he abc 39 -31 -30

=aside;doubt:which_of_two_is_ruled_out abc 27 -53 -16
a:again bc 17 -23
b:ew bc 24 -23
b:sooner abc 28 -17 -28
n:) bc 21 -31
n:so_any ab 27 -34
n:the_soonest abc -24 -20 24

>free ab 17 -17
a:for_it a 17
b0:off ac 28 -16
b:,_le abc 18 -16 -16
b:de_esos ac -16 21
n:,_back abc 27 -17 -24
n:,_me bc 34 -40
n:i_have ac -23 17
n:really abc -17 -18 25
n:tambien a -34

b0:like abc -24 -48 42
b:group a 18
b:if_we ac 32 -32
b:is_every ac -20 22
b:took_my a 16
c0:is ab 19 -35
n:,_ando ac 37 -37
n:@wrong bc 21 -25
n:anything_from c -23
n:pero_a bc -30 31
n:so_the c -23
n:the_two abc -21 27 -32
p:going a -25
p:share abc -33 18 -16

a:#_, abc -23 17 18
a:i_got a 18
b0:ahora abc -16 -18 21
b0:finals bc 18 -18
b:me_in b -27
n:been bc 19 -31
p:quince ab 23 -29

=wanted;>except a -65
a0:le c -46
b0:hold a -17
b:is_all abc -18 -24 25
b:meeting_is abc -28 30 -34
n:#_estoy ab -21 22
n:,_cause abc -23 -33 26
n:@book abc 16 -32 25

a0:to b 23
a:split bc -24 25
b0:play a 16
b:am_the a -17
b:have_not ac -27 27
b:me_acomoda a -18
b:the_shop abc 20 -16 -23
b:to_# ac -33 27
b:with_a bc 16 -34
c0:nos b 16
n:salgo_a ac 29 -34
p:be b 16

a:at_my abc 21 -15 -17
b1:for ac 20 -34
b:._and abc -19 29 -30
b:nena bc 28 -30
b:recert bc 25 -27
p:them b -43

=out;doubt:what_begins_on_that_day a -20
=wanted;doubt:what_begins_on_that_day a 16
a:my_@late bc 29 -26
b:before_or ac 23 -23
b:en_@hours c 18
b:no_sea abc -36 38 -33
b:ooh b -20
n:@day_is c -17
n:have_it abc -21 -31 35
n:viene c -31
p:slept a 19

=wanted;doubt:a_day_more_than_100_days_ahead abc -24 -26 31
b0:away abc -28 28 21
b:if bc -36 17
c1:if abc -31 -36 49
n:@day_you abc -24 -25 27
n:i_can bc -20 19

a:answer abc 26 -23 -25
b1:car ac 24 -31
b:me_on b 16
c0:negative abc -17 33 -27
n:#_am ac -31 27
n:#_si abc -23 31 -50
n:dia ab 16 -19

n:in_on ab -19 16

=wanted;doubt:a_condition abc -36 -47 55
a:is_bad bc 26 -25
b0:esta abc -16 21 -21
c0:trabajo abc -29 27 -17
c1:two a -22
n:& b 17
n:es_la c -15
n:ish c 19

a:viaje abc -15 24 -22
b:we_are c -21
n:._actually bc -15 17
n:@insurer ab -29 17
n:ahi_para ab -26 29
n:gets ab 20 -44

b:._if c 17
b:told_him abc -16 -38 20
n:ese_es bc 17 -19
n:me_down bc -16 16
n:two_oclock ac 25 -26

b:no_hay abc -33 -26 38
b:not_a ac 17 -48
b:quiero ac -21 25
c1:turno c -22
n:outside ac 22 -23
p:@ride abc -20 -20 29

=aside;lead-turn c -22
=aside;~busy ab 30 -65
a:con_la bc 18 -27
a:cualquier_hora a -32
b:,_no c -26
b:anytime_just a -15
n:,_could ac -25 33
n:pero_tendria bc 33 -33
n:say_# b 19

b0:this b -20
b:furnace bc 24 -25
b:man abc 25 18 -31

a:day_off bc -32 32
a:he_can c 16
b0:cumple ac 20 -18
b:._the abc -32 -40 45
b:@day_no abc -15 28 -25
b:viajo b 17
n:._mi abc -20 -21 23
n:nine_thirty a 16
n:there_by bc -16 18

a0:nomas abc -31 -18 41
a0:suits abc -24 -30 39
a:el_cumple abc -16 32 -28
b:,_regreso ac -30 31
b:can_@drive abc -20 -21 22
b:se_me ac 17 -29
n:hora_me ac -18 17
n:i bc 25 -21
n:no_@day a 16

<except bc 41 -42
a1:rest ac 30 -23
a:no_alcanzo abc -28 31 -43
b:puedo_en a -27
b:salgo_a ab -19 16
b:swing abc -20 -18 30
n:am_an bc -32 31
n:entra abc -18 -25 20
n:is_out ac 18 -33
n:que_antes bc -16 19
n:we_get abc -23 -18 29

=wanted;<any a -36
a0:lo abc 40 -44 -22
b:hago a 18
c1:who bc -27 26
n:changed abc -33 -23 25
n:de_ahi ac -23 19
n:hora abc -31 -26 35
n:know c -30
p:toca ac -27 25

b0:thing ab 16 -16
b:@call abc 37 -43 -15
n:,_@howmuch c -15
n:earlier_than a -15
n:up_at ab 18 -17

a0:will abc -22 27 -16
b1:put c 19
b:acaba abc 34 -24 -30
b:has_dialysis a 18
b:have_said ab 24 -22
b:i_babysit c -15
c0:? abc 15 16 -34
p:senorita ab -17 16

a0:ese b -15
a:alla a -20
a:of_the ab -17 16
b:he_said ab 19 -17
b:olvidese bc 20 -16
c0:entonces c -16
n:school abc -22 -27 34
n:ya_no bc 21 -29
p:hijole bc 21 -20

a:dead ac 39 -41
b:._give a -25
b:dot_physical abc 29 -16 -25
b:three abc -20 26 -29
n:cuido_a b 16

a1:@insurer bc -21 24
a:dale bc 20 -17
a:los_@day bc 18 -17
b0:aqui bc 21 -20
b0:later ab -15 15
b:needs_me ac -26 21
b:only_do abc -39 -27 39
b:take_my ac 17 -25
n:,_got b -16
n:since ac 23 -29
p:tardes bc 23 -28

a:@month ab -23 16
a:ciudad abc -28 -19 28
a:clases a -20
b:gave abc -15 -24 18
b:pasada ac 23 -20
c0:he bc 20 -19
c1:whatever bc -21 25
n:@day_ya ab 17 -25
n:one_i abc -28 -16 29
n:other_days abc -39 -25 30
n:que_por b -19
p:comes a -37

=out;<not c -19
a:#_o bc -19 22
b:be ab -16 27
b:pase b -33
b:so_can abc -19 -19 29
c1:for b -20
n:antes a 17
n:could a -22
n:the_shop ac -17 17
p:carro bc -21 22
p:class ac -29 28

a:can_cover ac -19 20
b:just ac 22 -25
b:otherwise abc -20 -30 34
c0:@call b -19
n:,_use ab 23 -24
n:math bc -20 19
n:the_math bc -20 19
p:dos bc 16 -18

a:@food abc 31 -19 -29
b0:testing abc 39 -26 -41
b0:viaja c -30
b1:be abc -31 26 -21
b:an_hour abc -15 -16 21
b:ese bc -34 27
b:gets_me ac 29 -27
b:vacaciones ac -37 35
b:wake ac 28 -29
n:available bc -15 17
n:then_, bc 24 -17
n:un b -25
p:side bc -29 22

=aside;weekdays ab 16 -34
a1:both ac 17 -22
a:is_@open ab 23 -28
a:libres bc -26 27
a:than abc 22 -16 -18
b:@treat abc -21 -36 24
n:be_later bc -19 19
p:bunch abc -29 19 22

=aside;doubt:7:_morning_or_evening abc 121 -64 -132
a:dan abc -19 -23 28
b:pizca_de a -20
n:fit_me b 16
p:, ab -38 22
p:ese abc -37 -41 51
p:hora abc -28 28 -26

>unknown b -37
a:si_hay b -22
a:would_of ac 28 -28
b1:except b 19
b:,_ni bc 20 -15
b:; abc -26 -26 26
b:barn abc -16 22 -22
b:used ac 25 -22
n:do_not ab 17 -17
n:estare abc 29 -35 -27

a0:time abc -22 -33 26
a1:es b 27
b1:do b 15
b1:hers abc 35 -23 -26
b1:they ac 18 -18
b:@vehicle_only abc -23 -17 21
c1:de abc 32 -22 -20
n:is_going ab -23 25
p:service bc -34 27

=wanted;<fact abc -31 24 -20
b:@vehicle_drops b -18
c1:que bc 15 -29
n:a_no ac 16 -20
n:either_one b -21
n:it_is a 20
n:pick a 15

=wanted;from ab 16 -33
a0:ones ac 16 -18
n:que_me b -25
n:quedo_libre b -17

a:minutes ac 18 -24
b:also abc -23 -19 22
n:al_trabajo ac -18 19
n:knee abc 25 -17 -24
n:poner c 17
until c -36

=aside;all:aside+out+wanted abc 42 -139 -16
a1:make ac -24 16
a:can_manage c 17
a:no_hay abc -51 21 -15
a:nobody ab -30 19
b:la_del ab -34 19
n:de_esos abc -23 -24 25
n:las_diez abc -18 -20 28

=wanted;doubt:a_weekday_and_a_date_that_do_not_go_together abc -22 -23 26
b0:run bc 22 -29
b:only_get bc 24 -23
n:,_before abc -27 -25 31
n:after_my ac 31 -32
n:bridge_club c -15
n:were ab 19 -21

a:mas abc -33 -31 45
b0:land bc -42 30
b0:same abc -23 -36 31
b:now abc -32 -17 39
b:that_, ab 19 -27
n:which_is abc 24 -25 -21
p:preferencia bc -23 25

a:home bc 20 -18
a:of_been ac 28 -28
a:useless bc 24 -29
c0:asere b -17
n:,_yo a -20
n:am_back abc -20 -16 21
n:can_i abc 15 -26 23
n:sabe b -17
p:semanas bc -27 16

a:dias abc -33 27 -21
a:done ac 23 -25
b0:nomas abc -17 -26 28
b1:a b -18
b1:all ac 28 -31
b:wait a -31
c0:took a 16
n:no_espere ac 21 -20
n:para_el abc 33 -31 -26

a0:are ab -23 23
a:are_out ac 19 -32
b1:free ab 18 -27
b:._next ab 17 -22
b:any_other abc -19 -27 29
b:like_to ab 18 -23
b:seen abc -27 -26 27
c1:@call ab 18 -35
n:it_can abc -18 19 -18
p:what abc -17 24 -19

a:the_day abc -19 -24 30
b:,_that ab -25 19
b:aunque abc 27 -28 -24
b:my_hair bc 19 -21
p:fuera c 18

a:tengo_audiencia abc 19 -17 -16
c1:sleep ac -40 19
n:# c 20
p:leaves ab -18 27
p:nada a 15

a:good_to ac 27 -26
a:i_need bc -19 19
b:could a -19
b:toda c -23
b:watch ac 15 -22
n:am_stuck abc -22 16 24
n:mas_temprano bc -20 23

b:little ab -20 18
b:said_i c 16
c1:tengo bc 17 -20
n:._si a -43
n:is_in abc -16 -16 17
n:process a -16

>only b -52
a0:@visit abc -23 -21 26
a:can_do bc 19 -15
b:ponme ab -22 17
n:._but abc -21 -25 28
n:cuando_guste bc 21 -18

a0:the abc -34 -26 37
a:hour_@drive ac -17 16
a:taken_for bc 18 -17
b0:third abc -19 -22 23
b1:anytime a -20
b1:days a -21
b:la_escuela abc 23 -15 -19
b:morning bc 25 -24
c1:\xc2\xbf b 20
n:#_no bc -45 16
n:?_el c 16
n:@day_pero ab -43 22
n:no_earlier ac -21 17

=wanted;~not abc -99 -33 54
a:@insurer c -21
a:@relative_me b -28
b0:bien bc -16 21
b:my_shrink abc -17 19 -23
b:wants ab -27 18
c0:every ab 20 -27
c0:nope abc -24 -31 26
n:i_finish abc -28 25 -24
n:i_say abc -23 -19 21

a:across bc 19 -32
a:easier b -23
a:iffy abc 30 -25 -25
a:loca abc -17 33 -27
b1:salir bc 15 -15
b1:starts a 17
b:are_@open ac 19 -22
n:#_is abc -21 32 -15
n:@thanks bc -27 16
n:take_them abc 22 -29 -15
n:to_the ab 21 -34

a:de bc -21 17
b0:rent abc -27 -32 34
c1:goes abc 25 -22 -16
c1:otra ac 26 -26
n:@date_a abc -19 28 -23
n:day_the abc -17 -34 22
n:hasta_@date bc 26 -25
n:or_# bc -21 17
p:esperate bc -28 28

<busy_from bc 27 -40
=wanted;doubt:what_stands_in_its_place a -21
b0:; abc -19 -21 23
b1:at ab 18 -17
n:podria ab -29 26

a:bad bc 44 -47
a:otra c -18
b0:work a -27
b1:he ac 20 -17
b:,_only abc -18 -17 23
b:amarillo ac 15 -21
b:es_en a -28
b:mayordomo abc -35 23 17
b:off ac 27 -28
n:,_hasta bc 24 -24
n:._sorry abc -29 -32 34
n:we ac 33 -21

=aside;<busy_from abc 31 -25 -22
b0:rosario b 18
b1:@insurer ac 20 -21
b:pensaba a 17
c1:pagan abc -19 20 -15
n:porque_tengo bc 39 -36
n:ten ac -24 21
n:would_not abc -39 -31 36
p:voy ab 15 -30

a:estaria_bien c 19
b:agradeceria abc -20 -16 24
c0:any ac -25 22
n:jaja_no c 16
p:road bc -18 21

a:estoy_libre abc 21 -20 -19
a:except_@day a -35
a:is_my abc -34 -21 27
b1:@hours abc 28 -25 -25
b:it_be abc -21 -36 29
p:afternoon bc 35 -38

a1:instead c 16
a:a_mi ab -20 23
a:am_not abc -40 -25 29
a:camino c -26
a:first ab 16 -18
c1:hay bc -27 19

=wanted;all:aside+wanted abc -29 -17 17
a:is_chemo abc 24 -23 -24
b:@price abc -17 20 -18
b:all_got abc -18 18 -16
b:nomas_puedo abc -16 -17 23
b:one_of abc -16 -35 42
b:to b -18
n:excuse_me c 16
p:could a -26
p:proxima a -17

a1:ok bc -17 24
a1:think b -21
a:later bc -16 19
a:sea ac -16 23
b:@relative_got ac 27 -27
b:marco a 17
b:stuck abc -27 41 -39
c0:olvidese bc 20 -16
n:._before b 19
n:en_la a -19
n:nothing a -25

a:her b -19
b:,_en abc -54 -39 59
b:am a -22
b:know_i abc -16 -27 24
n:@date_after ab -16 16
n:have_class bc -21 15
p:okay ac -17 18

a0:gets bc 19 -22
b0:choice b -31
b0:nietos ac -20 15
b0:pasa abc 28 -16 -26
n:ahi ac 21 -27

a1:at c -16
b:am_training abc -16 17 -15
b:grandbabies bc 20 -24
b:have_my bc 20 -27
b:nada_mas a -18
b:not_do a -17
b:tell_me a -22
n:me_toca bc 29 -27

=wanted;days1 ac -38 21
a:feed bc -35 25
a:quedo b -18
a:would_do bc -20 23
b1:so bc 29 -16
b:but_only abc -20 -27 32
b:me_up abc -24 -21 25
n:que_tengo a -16
p:entro ac 19 -17

=wanted;<turn a -23
a:is_fine bc -53 24
b0:tomo a 20
b1:dice ac -25 17
b:it_is abc -19 -18 21
c0:es c -18
n:covers abc -22 36 -35
p:pool ab 19 -32

b1:no b -28
b:#_and c -21
b:eso abc -27 -36 38
b:feed abc -26 16 21
b:llevo ac 32 -33
b:my_@body bc 21 -26
b:que_haya abc -21 -26 33
b:solo abc -68 -27 51
c0:have ac -24 19
n:#_i ab 20 -26
n:take_@day abc 22 -18 -29
n:want_another a 20
p:until abc -24 -48 43

=out;<why a -16
a:day_i ab -19 16
b:,_out b 16
b:anything_in bc -24 26
p:maybe bc 16 -17
p:primero ab 20 -17

=wanted;<only a 16
a:todavia bc -32 18
b0:had abc 48 -39 -35
b0:nursery a -19
b:asere b -17
b:che_y bc -20 23
b:i_teach abc -21 31 -27
b:tal abc -25 -18 32
b:would_take a -21
c1:are abc 18 30 -43
n:._week bc 26 -32
n:@hours c 16
n:i_had ab -25 16
n:si_es ab 16 -21

=wanted;>not abc -39 -22 27
a:baby abc -19 -24 20
b0:@drink abc 33 -32 -25
b:@drink_truck b -21
b:viaja c -30
n:morning abc 30 -59 36
n:promised abc 39 -32 -33
""")
