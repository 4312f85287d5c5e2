"""Weights of the time_role reader: written by ``python -m training.weights`` from 16377 texts; not by hand.

Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/words/pages.py). ``python -m training.weigh time_role word`` shows the lines with a word in plain order.
"""

from messenger.reading.words.pages import Pages

SEALED = "31e7ddb322366beb"

ANSWERS = "aside out wanted"

KNOWN = b"""\

"""

PAGES = Pages(b"""
c0:ni abc -17 40 -35
c1:we ac 19 -25
n:i_keep ab -15 16

a1:habra abc -21 -21 32
a:car bc 18 -19
a:off_a ab -22 24
b:@relative_flies c -20
n:maybe_the b -18
n:quiere bc -19 20
n:you_at ab 21 -16
p:possible abc -26 -17 31

b:@visit_para c 17
b:is_my bc 19 -32
b:of_there c -25
n:,_back abc 25 -21 -22
n:come_on bc -30 27
n:it_was abc -17 -40 25
n:make_mine bc 20 -16
n:ni_el a -19
p:meant c 15
p:sale abc -26 -31 40

=aside;doubt:strange abc -53 -16 56
a:is_what bc -15 24
b1:entonces abc -29 24 -23
n:@day_if bc -33 31
n:@move c -17
n:one_after a -23

a:suits abc -26 -28 37
b0:meet bc 25 -21
b1:o abc -15 -17 26
b1:she c -17
b:been abc 32 -22 -29
c0:puede abc 22 -29 -18
p:entonces abc -31 -27 30
p:estaria c 18

a0:that bc -21 28
b0:@fetch abc 33 -18 -33
b0:keep bc -19 21
b:@day_y abc -20 -22 24
b:any_morning bc 18 -17
b:es_en ac -41 23
b:need ac -23 18
n:nah ab 25 -19
n:salgo ab 16 -26
n:sons ac 19 -17

a1:out bc 38 -45
a1:todavia ac 25 -22
a:sounds_good abc 27 -15 -24
b:how b -26
n:._they a -18
n:of_the ab 22 -20
n:ya_de ac -35 17
p:service bc -29 21
p:working bc -29 25

a:#_is ac 37 -39
a:demas abc -18 23 -22
a:over_the bc -21 23
b0:como ac -21 24
b1:lab bc 24 -28
b:only_day a -28
n:,_pasame abc 16 16 -31
n:@visit bc 32 -32
n:could_i b -18

a:estoy_aqui abc -17 -22 20
b:sometime_in bc -20 25
p:does abc -17 -28 36
p:morning b -17

a:come abc 33 -22 -25
a:nadie abc -19 -15 20
a:nothing abc -40 -25 36
b0:off abc 29 -23 -17
b:afternoon_except bc 20 -18
c0:off ab 21 -48
n:available bc -18 20
n:never abc 32 16 -34

=aside;doubt:a_time_that_may_be_ruled_out a -17
a:ago c -37
a:to_you ac -19 20
a:trabajo bc 30 -28
b:goes_in ab 24 -19
b:ir c -19
b:laburo_de abc -23 25 -22
b:llevo abc 29 -27 -31
b:trabajo bc 21 -19
n:i_sit ac -25 16

a:@day_a b -17
b:@relative_trabaja abc 22 -19 -32
c1:bury ac -26 18
c1:take bc -25 22
n:lord abc 30 -35 -20
n:tu_or ab 16 -15
p:maybe c -24

b0:uy ac -25 23
b1:like abc -20 -20 23
b:,_maybe abc -25 -33 35
c0:ese bc -25 29

a:@day_and b -17
n:after_new a -17
n:is_better a -24
p:los b -15
p:y bc -54 38

a0:antes ac -22 28
a:nap abc 31 -28 -19
a:those b -32
b0:ponme ab -18 16
b:la_@relative ac -29 28
b:that_starts ac -27 18
b:working abc -19 31 -25
n:?_oh ac 24 -19
n:sale bc -44 33
p:paid bc -17 19

=out;all:out+wanted abc -25 21 -17
b1:could ab -29 15
b1:que a -17
b:ago ac 16 -15
b:ya ab -21 17
n:la_mananita c 17
n:y_de b -20

a:a_no bc 31 -30
a:muy abc -19 41 -15
b:@relative_wrote ac 25 -23
b:y_si abc 26 20 -32
n:,_seria a -22

a:doble c -25
a:let abc 27 -30 -23
a:to_the ab 29 -41
b0:them a -25
b:ay_no ac 17 -16
b:is_not bc 62 -53
b:me_presta abc -19 -27 22
c1:espere abc -25 -23 25
n:,_and abc -35 -16 32
n:despues_de ac -21 18
n:so_make bc -24 18
p:leaves abc -17 31 -19
p:over b -37

a1:too ac 16 -33
a:^ b -19
b:,_la a -19
b:are_all bc 21 -28
b:el_dia ac -23 19
b:eye c -21
b:sale_barn abc -21 24 -22
b:the_@clinician b 16
n:@day_no bc -36 25
n:@day_would abc -15 -18 18
n:day_but ac -30 17
n:it_has abc -22 -26 26
n:ponele abc -28 -33 39
n:porque a -43

a1:tengo bc -22 17
a:desde abc 36 -31 -26
b:in bc -27 32
b:skip abc -22 34 -29
c1:wait bc -18 17
n:other_day c -21
n:rolls abc -22 22 -20
p:an b -27

a0:llego ac -27 26
a:be_the bc 28 -33
a:clock abc 21 -18 -20
b1:text abc 29 -24 -18
b:@move c -21
b:got_left bc -31 31
n:heads bc -18 24
n:my_boss c 20
n:pero_que abc -22 -33 34
p:whole abc -33 22 -20

b:can_be ac -28 18
b:horas c -17
n:#_tampoco bc 18 -16
n:cooking abc -19 -19 20
n:preferencia abc -17 -23 26
n:sub_covering c 18

=aside;~except ac 37 -36
n:have_not ab 23 -27
n:my ab 27 -38
n:tell abc -26 -34 37

a0:viene abc 22 -19 -21
a:iria_bien c 18
a:sin ac 23 -24
b:@visit_del abc 22 -22 -20
b:littles abc 26 -15 -24
n:around_# a -20
n:so_those abc -34 -21 23
n:yes ac -46 18
until bc 21 -39

=wanted;doubt bc 17 -15
a:else c -23
a:es_cuando ab -29 18
a:unico ac -40 28
b0:ones ac 17 -18
b:pizca a -21
n:@day_por ac 32 -37
n:said_# abc 24 -22 -20

a1:dos ab 19 -20
a:corazon bc 26 -28
a:please a -31
b0:all abc -30 29 -21
b:#_except abc -22 -30 33
n:but_i ac 26 -23
n:mas_temprano bc -23 26
n:operan bc 29 -29
n:primero abc -17 -19 26
n:\xc2\xbf_el a -24

=wanted;doubt:which_of_two_weeks abc -17 17 -16
b0:break abc -33 32 -30
b:but_a bc 18 -18
p:by a -30

b:@clinician_is abc 19 16 -21
b:a_sub a -31
n:@insurer ab -22 15
n:so_a abc -21 19 -15
p:afternoons abc -30 22 -21

b0:otherwise abc -17 -37 39
b:he_says bc -25 26
b:nos ac 33 -29
c1:kind abc 32 -18 -32
c1:who bc -25 25
n:miss ab -44 19
n:them_i abc -30 35 -28
n:will_text b -21
p:@wrong bc -22 24
p:between bc -18 22

b:midterm abc -23 -16 24
b:plant bc -37 35
n:@day_but abc -23 -29 25
n:better ac -18 24
n:pm_is ab 19 -33

=wanted;wanted;- a -23
a:con_la bc 30 -33
b:._might abc -16 -29 19
b:rent_due ac -32 17
n:right_now abc -19 -21 22
n:to_the ab 21 -44

=aside;doubt:a_weekday_and_a_number_that_do_not_go_together abc 35 -19 -33
a:a_cualquier a -34
b:my_sisters abc 23 -21 -19
n:con_mi bc -19 21
n:end bc -16 18
n:not_miss abc -33 29 -25
p:more c 16

b1:after ab 25 -30
b:,_done b -16
n:por_ahi abc 25 -31 -23

b:because_of abc 23 -18 -21
b:hay_pues bc -16 20
c0:jk bc -21 15
n:& bc 18 -15
n:._\xc2\xbf a -27
n:juego_@day ac -24 22
n:para abc 17 20 -34
n:pero_salgo ab 21 -16
n:told abc -37 40 -28
n:\xc2\xbf_me c -23
p:dios b 19

a:week ac 23 -24
b:( abc -29 39 -29
b:dentist c -31
b:state c -23
c0:now bc -21 23
c1:all a 16
c1:but bc 50 -49
n:,_lo abc -21 -42 44
n:@day_tampoco abc -18 32 -25

b0:! b -16
b0:entra bc -30 25
b:if_the ac 32 -31
b:was a -19
c1:is ab 19 -16
n:cause_the abc -17 22 -19

a:#_@year bc -24 20
a:al_pueblo c -20
a:permiso bc 22 -18
around b -17
b::_@day ac 17 -26
c1:entra bc 15 -20
n:if_it ac -35 22
n:touch c -20
p:antes b 15
p:porque ab 30 -33

b:@hours_de bc -16 21
b:but_can bc -18 22
b:but_is abc 20 -20 -15
n:es ac 33 -23
n:might_i a 19
n:next_week bc 25 -33
p:only abc -19 41 -38

=aside;<except ab 16 -38
b1:on abc -23 22 -19
n:estaria abc -23 -25 27
n:my_only abc -41 -34 38
n:now b -49
p:de ab -20 23

=aside;every c -20
b1:drops ab 20 -25
b:@drink bc 16 -27
b:i_said bc -25 21
b:in_tulsa bc 24 -17
b:que_por bc 18 -25
n:@medicine a -23
n:last ab 15 -28

a1:guess abc -21 -21 23
b0:@call abc 32 -24 -40
b0:negative abc -23 31 -23
b1:al ab -34 22
b:confundi_, bc -20 21
b:get_off ac -53 23
b:in_for ac 19 -22
b:ones ac 16 -19
b:vuelo bc 24 -32
n:no_tan bc -20 23
n:porque_el abc 18 -33 24

=wanted;of4 ab -43 17
a0:down abc 25 -22 -29
b0:ahi c 18
b0:dormido abc 22 -21 -20
b:the_# ab -40 16
n:driver c -23
n:gusta abc -22 -16 24
n:wanting a -30

a:el_@day bc 17 -18
a:esta_bien bc -25 18
b0:@day bc -51 37
c1:nobody b -22
n:#_so abc -30 -28 39
n:am_the ab 26 -35
n:confundi_, b -17
n:got_anything abc -17 25 -23
n:off ac 35 -35

a0:siempre b -17
a:y_hago a -19
b0:cobro bc 22 -28
b0:house abc 24 -26 -18
b1:rent ac -32 17
b1:then abc -36 -20 25
b:free b -17
b:may bc -27 20
n:,_no c 15
n:lol ac 26 -15
n:pero_del c 16
n:viene bc 17 -34

a1:time b -38
b1:hay abc -30 -23 42
b:dame c 21
b:week c -21
n:check b -19
n:church bc -22 22
n:it_the ab 22 -31
n:will bc 19 -15

a:duermo_de bc 20 -22
a:have_work bc 17 -17
b:llegue abc 23 -20 -18
n:tambien_. abc -19 25 -16
p:like ac -26 25
p:proxima a -21

a:time_i ab 28 -26
a:trucks bc 16 -21
b:@relative_got ac 19 -17
b:calves abc -18 20 -29
b:more b 20
n:comes bc -29 18
n:cualquier_dia abc -26 -20 28
n:morning_would bc -21 23
n:shot bc -28 27
p:find bc -22 24
p:middle c 20

=aside;>past ac -20 22
a0:might ac 21 -20
a0:school ac -19 16
a:every ac 33 -45
b:same bc -40 24
c1:llego bc 20 -19
n:,_este bc 24 -24
n:,_pero bc 29 -25
n:,_which abc 15 28 -46

a1:that abc 29 19 -35
a:me_cuida b -18
a:papeles abc 28 -17 -26
b0:me abc 16 32 -43
n:,_dame c -24
n:@day_after b 16
n:el_@vehicle bc -15 16
n:slow abc -23 -30 24

a:idc bc -15 18
b0:period abc -18 -19 23
b1:@drive abc 31 -43 -17
b1:dan ac 16 -17
c1:limpiando bc 22 -20
n:#_on ac 31 -25

=wanted;<not abc -17 -53 49
a1:favor bc -29 28
a:todo bc -28 21
b:hauls bc 22 -28
n:new_@year a -25
n:not_say a 20
p:@fetch bc -27 26
p:furnace abc -22 22 -21
p:lab ab 26 -36

b:i_can ac 26 -23
n:am_at c -20
n:between bc 19 -28

a:is_clear bc -15 17
a:menos abc -18 19 -18
b:at abc 22 -44 17
b:could_i abc -26 -39 45
c0:probably abc 23 -22 -21
n:,_ahora ac 18 -19
n:pongame abc -31 -22 32

b:bad c -19
b:de b -23
b:knee bc 17 -16
b:le_habria ab 23 -22
c1:compa c -26
n:something_@day ab -25 18
n:time_is c -20
n:what_else abc 28 -22 -36

a1:spoken bc 20 -19
a:an b -32
a:bedtime abc 40 -30 -35
a:safe abc -41 -25 39
b:dan_permiso ac 18 -19
n:after_the b -15
n:in_before a 15
n:llega_la bc 26 -26
p:ando ac -16 16

a0:free ac -21 22
a:are_easier c 18
a:way bc -16 17
b1:nada c 17
b:at_the bc -21 18
b:grandkids c -15
b:should abc -34 -28 37
n:dios_quiere bc -19 20
n:entre_# ac 24 -31
n:que_entro ab 21 -22
n:the_car abc -22 -23 24
n:with_their abc -17 -27 29

b:after_that ab 26 -29
b:los_de c -17
n:,_that ac -40 18
n:calls ab -26 15
n:could_it bc -33 18
p:funeral bc -16 22

b1:: a -39
b:if_there bc 22 -16
b:wait_no c -22
b:would_be b -29
n:@day_, ac -29 49
n:a_cualquier c 16
p:half c -17

a:last ab -16 16
b:away ac -34 18
b:let_us bc -39 19
b:the_other b -19
b:union_meeting abc 25 -20 -15
n:am_off a -20
n:in_school bc -18 22
p:picked ab 16 -25

a:he_would abc 21 -37 -16
a:on_i b -20
b:digamos b -29
b:one_of a -27
c0:get ac 21 -21
c1:go abc -22 33 -34
n:seria_el bc -17 17

a1:bien bc -31 25
a:clase ac 32 -32
a:y_sin bc 21 -22
b1:eye bc 22 -18
b1:other a -18
b:somewhere abc -23 -24 25
n:._one abc -20 -26 24
n:at_# bc -40 21
n:one_, ac -23 22

=aside;lead- abc 19 -16 -20
a:gets abc -16 28 -26
a:the_first ab 18 -21
n:querais bc 18 -18
n:y_a a -27

=aside;of2 b -21
a:aerobics a 15
b1:en bc 18 -31
n:,_if b 23
n:?_en abc -16 -21 29
n:esa abc -17 -27 27
p:usted abc -17 21 -16

=wanted;weekdays a -20
a1:do bc -39 41
b:because b -28
b:esa ab -24 17
p:en ab 16 -30

a:@drink_aerobics a 15
b0:@medicine abc 22 -15 -17
b0:amarillo ac 16 -18
b:break bc 28 -27
n:,_say c -18
n:again bc -40 34
p:from ac -17 26
p:really abc -33 24 -21

=wanted;all:out+wanted abc -32 -23 31
a0:al ab 16 -15
a0:then bc -57 49
a:afraid ac -20 18
b:keep_my bc 18 -20
n:nadie abc 33 -31 -26
p:m/w/f bc -31 26

a:one a -16
b:._home abc 30 -32 -29
b:da_@ride abc 26 -15 -26
c1:what bc -30 24
p:was abc 37 -35 -28

a:for_# ab 20 -16
c0:la ac -29 20
n:@relative_, a 18
n:toda abc 30 -32 -20
of3 a -18
p:last ab 23 -38
p:molestia bc -21 26

a1:right ab 22 -22
a:anyway ab 16 -29
a:no_ha ac 22 -22
b:again bc -18 21
b:i b 20
c0:aunque abc 28 -30 -25
c0:church ab -22 25
n:@relative_no c -25
n:rent bc 27 -29
n:sit_with a -24

=aside;doubt:free_or_away_on_vacation abc 40 -23 -38
=wanted;first a -32
a:of_been ac 28 -28
b:of_them c 18
b:what_time ac 24 -25
c0:give abc -21 -19 32
n:,_salvo c 16

b0:first abc 27 -22 -24
b:,_nothing abc 19 -16 -22
b:is_a bc 21 -26
b:los_nietos c -15
b:me_habian c -21
b:my_@drink b 16
b:now_i bc -23 24
c0:y abc 36 -32 -27
p:cualquier b -15
p:staff a 15

a:my_@late bc 29 -26
b0:sale bc -29 28
b:,_recien abc -25 -19 27
b:hablo a 17
b:like_to ab 16 -24
b:out_for abc -22 23 -20
b:was_on abc 33 -25 -29
c0:esos b 16
n:function_before a -15
p:as bc -25 26
p:mexico ac -16 17

a0:recien ac 22 -20
a:is_in bc 23 -24
b:me_toca c -42
b:opero abc 26 -16 -26
b:will_do abc -25 -27 31
n:,_entonces abc -15 27 -18
n:,_esa a -26
n:haya bc 19 -18
n:todavia ab 17 -24
p:gente bc 23 -22

=-;aside;wanted ab 15 -27
a:and_can bc 26 -21
a:bet ac -26 26
a:can_manage c 18
a:this abc -16 -38 32
b1:@body abc 26 -22 -18
b:not_even bc 20 -16
b:trabajo_ni bc -22 24
c0:then abc -17 20 -22
n:@day_mornings a 23
n:@day_the ab -25 20
n:as_long c 18
n:lonche c 19
n:since_i ab 23 -34
p:nada ab 19 -20

a:a_las b -27
b1:start a -23
b:i_sleep abc -25 45 -43
c1:back ac -26 19
n:,_de bc -21 28
n:nothing ab -19 20

=out;doubt:a_question bc -21 21
a0:po abc -20 -17 27
b0:@pay ac 17 -30
b1:never abc -28 -26 28
b1:out ab -28 29
b:dejo a 19
b:me_is b -25
b:ni_@day bc 26 -24
n:._has ac -15 17
n:entonces_el c -21
n:no_el ac -33 15
n:trabajo bc -36 25

a0:tampoco abc -40 66 -60
a:class ab -30 23
b1:second ac 35 -41
b:but_she abc -31 35 -23
b:dije abc 29 -29 -21
b:letter b -17
b:parce abc -16 28 -26
b:to_# bc -16 19
b:week_after abc -21 19 -18
n:@place a -30
n:tell_the bc -15 16
n:tendria bc 29 -28



>except ac -22 24
a1:there abc -17 -19 28
a:to bc 16 -30
b:lights_off c -25
n:,_porque abc -16 -20 21
n:day_you bc -22 22
n:molestia bc -19 22
n:que_tengo a -27
p:alcanzo bc -26 30

a:down ab 27 -29
b:either_the bc -18 20
b:viene c -17
b:you_are abc -16 -18 19
n:#_or bc -22 17
n:o_@day bc 25 -27
n:she_do bc -35 16
n:somebody ab -35 16
p:la a -45

b:group ab 21 -16
b:gustaria bc -22 23
b:nina ac 30 -27
c1:either b -28
n:funeral ac 15 -19
n:no_? a -27
n:whenever ac -26 15

a:junta c -20
b:._no abc -18 -16 17
p:omg a -19

b0:ay bc 21 -19
b:make_it a -20
b:si_ya abc 25 -25 -22
c0:cualquier a -20
n:._@day ac 38 -43
n:the_truck a 24
p:. bc -33 35

b:@day_or a -22
b:i_know bc -29 25
c0:wait bc 29 -30
n:eso_el bc -18 20
n:for_the c -41
n:would_not abc -19 -32 31
p:dialisis ab 18 -28

n:#_de ab 16 -18
n:and_no bc 19 -17
p:early abc -37 -25 45
p:road abc -21 -19 31

a:carro bc -26 17
a:miss ac 30 -39
b1:quedo a 18
b:even bc 19 -23
c1:ya bc -45 24
p:asi abc 28 -41 -23
p:todo bc -18 27

=out;<fits b 20
a0:me bc -56 22
b0:left bc -22 22
b0:testing abc 37 -26 -40
b:get b -17
b:got_nothing abc -21 -18 27
n:later b -16
n:otherwise abc 31 -20 -24

a1:queda bc -18 19
c0:negative abc -23 31 -23
n:,_# abc -33 -38 49
n:@day_all abc -16 -18 19
n:@day_es ab 17 -42
n:is_# ac 17 -27
n:is_nothing bc 24 -23
n:los_demas a -36
n:su abc -19 -32 34
p:bless abc -31 -29 31

2/1 bc 31 -24
n:@day_neither b 18
n:tal_vez c 17

b:salgo_de ab 20 -44

a0:yes abc -34 -36 39
a:@day_the bc -21 24
a:@late_for bc 23 -23
a:bingo bc 29 -33
a:to_my bc 16 -24
b0:cualquier abc -23 -32 38
b:el_trabajo abc 29 -22 -23
b:vez_pasada abc 20 -15 -17
n:me_pagan a -16
p:semanas b -23

a0:dale ab -17 16
a:a_la b -18
a:before_# b -28
b1:lo ab 22 -27
b:,_yo abc 20 16 -29
n:i_teach bc -28 28
n:roads_are b -16
n:ya_sali c 15
p:lol bc -36 35
~any bc -27 18

=wanted;until bc 17 -21
a1:camino abc 16 19 -30
b:a_row ac 22 -17
b:pude a 19
c0:one a -20
n:@day_afternoon ac -30 17

=aside;of3 b -18
a:@day_mornings bc -17 19
a:no_@day abc -17 38 -37
a:will abc -33 39 -26
b:day_off ac -17 25
b:sorry_i c -25
b:vamos b 18
p:within ac -27 26

a:casa bc 18 -29
a:sleep bc 24 -33
b:if_we ac 30 -29
b:the_home abc -30 29 -26
b:those b -17
b:we_leave c -16
n:cualquiera_de abc -22 -22 23
n:have_to ab -24 17
n:mi_dia bc -21 24
n:pero_no abc -24 -35 41
n:squeeze_me bc 18 -17

a:ones ac 17 -18
b1:asi bc 18 -19
b:to_that ab 15 -19
b:us_out b -25
c0:how b -24
n:,_he abc 19 -43 19
n:fit_me abc -18 19 -17
p:quince ab 18 -28

a0:til b -21
b:no_es c -16
n:._sorry abc -25 -25 26
n:turkey ab 21 -36
p:! bc -24 20
p:boss abc 28 -24 -25

a1:sleep abc -34 40 -26
a:al ac 21 -23
a:and_no c -18
b:do_you abc -26 -43 46
b:the_@visit abc -25 -21 29
n:,_deme bc 18 -17
n:?_then bc 18 -25
n:fall bc 18 -18
n:for bc 15 -33
n:not_work abc -16 -24 19
n:wins abc -30 40 -40
n:ya_me abc -30 -38 41

a1:god abc 28 -17 -25
a1:la ac 41 -37
a:but ac -15 17
a:for_you abc -22 -24 24
b0:fui ac 32 -32
b:,_neither bc 19 -16
b:@fetch_mi abc 25 -19 -17
b:en ac 15 -22
b:hagale abc -24 -21 25
b:pedi_permiso bc 18 -39
b:that_was abc -21 23 -16
p:class ac -24 26

=-;wanted;$ bc -38 25
a0:in ac 18 -25
b:._me c 18
b:iba_a abc 38 -26 -31
n:jk_i ab 17 -18

a1:on a 17
a:@ride b 16
b:de_la abc 21 29 -39
b:my_grandbaby bc 16 -18
c1:can bc -21 15
n:es_cuando ac -26 18
n:fuera abc -23 26 -35
n:matter_which ac -18 25
p:un abc -21 -34 25

a:to_@move bc -23 22
a:under abc -25 33 -31
b1:plant ac 23 -23
b:awake ab 18 -26
n:proxima ac 23 -21
n:ustedes abc -29 39 -23

=wanted;doubt:a_child's_hours:_what_they_mean_for_the_visit abc -29 19 -16
b1:what abc -46 -25 30
b:@relative_sale bc 17 -18
b:entro bc 24 -26
b:license b -25
c1:en b 19
p:nun c 18

a1:por ab -25 24
a:i_work bc 19 -38
b1:\xc2\xbf abc -20 -23 36
b:go_back bc -22 20
b:le_pedi abc -15 19 -31
b:on_@call abc 31 -27 -18
b:one_is c -17
p:moved abc -30 -39 43

a:after_@food b -17
b:thought abc -33 39 -38
n:el_resto abc -31 -21 31
n:lazaro abc -15 -15 21
n:or_after abc -28 28 -27

a:have_no bc 23 -23
b:or_over bc -18 21
n:pero_en abc -38 -36 48
p:hair ab 21 -22
p:said ac 21 -26
p:toca abc -21 -20 25

=aside;after bc -67 16
=wanted;days1 ac -30 23
a0:en c -15
a:always abc 38 -33 -39
b0:duty a 16
b:not_no abc -21 38 -34
n:,_por b -57
n:entonces b -22
n:la_otra a -19
n:shows bc 26 -30

b:visiting ab -26 17
n:like_. ab -24 16

=out;within-last bc 17 -19
a:is_taken bc 19 -18
b:._any b -17
b:@visit ac 25 -33
b:my_husbands abc -17 19 -23
c1:dejeme ac -23 23
n:@traffic_on bc 22 -22
n:though_, a -19

a:salga c 15
b:,_they abc 25 -33 -17
b:es_que ac 25 -34
b:pero_en abc -53 -63 69
b:somebody bc 31 -30
c0:school a 16
c1:could a -79
c1:then ac 22 -21
c1:time a 19

a:than_@day a 15
b1:# bc -30 18
c0:hit bc -25 16
c1:baby bc -24 17
n:off_at ab 22 -33

a:clases a -20
b0:slept abc 26 -19 -21
b:past abc 22 -24 -21
n:rest_of c -21
n:roads b -16
p:mejor a 18

=-;aside;aside c -29
a:hour_@drive ac -22 19
n:@day_and abc -34 34 -31
n:i_get abc -36 -29 54
n:working b -18

a:works_out abc -20 -16 25
b0:llegue abc 20 -17 -15
b0:yes abc -16 -21 26
b:#_oclock c -24
b:birthday abc -16 20 -20
b:look_at abc -18 -21 21
n:is_off abc -31 -24 32
n:m abc 25 -19 -23
n:que_mas b 15
n:tengo_que bc 16 -19

a0:pero ab 21 -24
n:lo_que abc -31 -26 34
n:not_i abc -18 21 -19
p:doable b -22

b0:calls abc 19 -25 17
b:have_lab ac 17 -30
b:i_say abc 20 36 -56
n:can_take bc -22 19
n:clock_out b -24
n:esa_no c -28
p:same bc 18 -25

a:good_@thanks bc -24 25
a:ones_too ab 25 -24
a:sea ac -22 19
b:earliest abc -23 -20 25
b:the_baby abc 33 -28 -30
b:up b 21
c0:tiene ac -24 29
n:sorry_. b -19

=aside;<unknown abc 58 -45 -50
b0:lo bc 18 -25
b:@relative_takes b -20
b:anytime b -25
n:._rest ab -43 22
n:ask_me abc 31 -30 -28
n:mejor_un ac 32 -29
p:sooner b -21

a1:suit bc -17 26
b:am_off bc -49 37
b:it_do a 18
b:went_to abc 22 -18 -16
n:and_the bc -31 32
n:do_it abc -17 -20 21
n:know_i c 16
n:mornings_are abc -15 -23 23

b0:@clinician ab 26 -25
b:have_class ac 27 -37
b:me_puede abc -20 -16 22
b:vuelvo abc -22 -17 21
c1:church abc 27 -27 -21
n:._any a -21
n:stay ab -27 19
n:wait ac -26 21
p:decime abc -27 -18 27

<fits a -18
a:es_muy abc -19 41 -15
b1:takes b -21
b:but_it bc -40 28
c1:usher a 18
n:#_works a 20
n:so_anytime ab 17 -19

a1:with abc -29 34 -29
b1:tal c 16
b:._my abc 42 -41 -27
b:toco a 17
n:@relative_comes ab 18 -19
n:when_my a 15
p:center bc 24 -24

b:funeral ac 18 -20
n:a_la a -23
n:school abc -26 -28 35
~why abc 45 -16 -43

=wanted;doubt:a_weekday_and_a_date_that_do_not_go_together abc -28 -30 33
a:day_i abc -15 24 -23
a:instead abc -22 -41 33
a:shot bc -16 17
b0:lessons abc -31 33 -32
b1:noon ab 19 -18
b:#_y ac 18 -23
b:boss_said c 16
b:going_to bc -61 17
b:there_anything bc -16 18
b:wait_that ab 30 -28

a:am_afraid ac -20 18
b0:just ab -33 19
b0:si c -16
b1:anything ab -24 18
b:could_it bc -18 23
b:no_perdon bc -27 30
n:,_que bc -28 17
n:but_my abc 34 15 -32
n:him ac -31 26
n:si ab -42 31
p:along abc -26 -26 27
p:three ab 16 -21

a:comes ac 16 -26
b0:either b -40
b0:lands bc -31 19
b0:then ab 26 -48
b:,_say abc -21 -22 28
b:we_get ac 26 -35
b:would_not ac -30 18
n:class_at a 16
n:my_@day ab 22 -34

=out;one c -20
a:with bc 27 -26
b0:an ab 18 -22
b:dejo_a a 19
c1:days abc -19 -33 23
n:._mejor ac 23 -19
n:is_there ac 22 -20
n:mornings_the bc -22 23
n:she_got a -24

=out;named-again abc -42 -42 49
b:loose abc -27 -23 30
n:,_put ac 32 -31
p:afternoon abc 16 23 -39
p:trabaja c 17

b:pero_me ab -20 18
b:please_not bc 20 -19
b:salgo b -42
n:@move_, abc 24 -18 -23
n:answer ac 22 -23
n:i_sleep abc -46 -31 38
n:la_que ab 31 -40

a0:good b -35
a:voy_a a -21
b:@relative_get ab 26 -26
b:all_got abc -21 19 -17
b:recien abc -25 -19 27
c0:let ac -16 21
n:but_can abc -25 -38 42
n:oh_wait abc 31 -22 -28
n:only_before abc -22 -27 28
n:si_me bc 40 -41

=out;of4 c -19
a:day_off abc -30 -23 36
a:y_si a 16
b:my_thesis abc 35 -23 -27
b:start bc 16 -18
n:depends abc -29 -17 34
n:por ab 18 -20
n:por_la bc -50 36
p:right bc 19 -25
p:tengo ac 26 -31

a0:right abc -20 38 -22
a:anniversary bc 29 -28
a:limpio bc 20 -17
b0:him b 23
b0:picked b -42
b:y_para abc -18 -20 30
n:bueno abc -25 -34 31
n:or ab 22 -34
n:pero_si abc -22 21 -20

=aside;around abc 35 -26 -31
a:en a 19
a:the_week ab 22 -21
b1:. b -18
b:from_the b -23
b:regala c 16
n:@date_is bc 37 -42

=wanted;within-last ab 15 -20
a:a_esa abc -17 -15 17
b1:this abc -21 -27 28
b:fijese abc -17 -15 16
b:for_me bc -40 26
b:senior ac -17 17
b:what_i abc -23 -25 33
c1:you b -28
n:me_@day ac -20 24
p:depende ac 19 -17
p:house bc -15 17
p:o a -21

a0:they ac 27 -33
b0:shop ac 19 -23
b:my_day bc -23 23
c1:comes abc 19 -35 20
n:after_@holiday bc -32 31
n:dios ab -30 21
n:do_that bc -26 26
n:i_like abc -28 -27 29

b1:calendar abc 22 -21 -18
b1:comes abc -24 -19 29
b:._they bc -27 24
b:pushed abc 29 -25 -21
c1:planning ab -17 17
n:antes_del c -24
n:de_antes ab 20 -20

=out;of2 a -20
b1:same a 15
b:carga a 19
b:pueden ac -17 20
b:wants_me bc 23 -31
n:@late_in c 16
n:get_out abc 26 -19 -22
p:money abc -22 -19 23

b:am_supposed abc -15 24 -22
b:got_the b -39
b:habian c -21
b:pues_la ac 21 -20
b:will abc 30 18 -41
n:but_only abc -21 -37 39
n:cuando c -24
n:me_queda abc -15 29 -25

=wanted;3/0 a -30
a0:baby abc -19 -19 20
a0:or abc -32 -24 42
a:loco abc -22 23 -25
a:me_es bc 18 -18
a:part_of ac 20 -15
a:puedo bc 26 -38
a:si_hay b -17
b1:@day a -16
b:would_take a -23
n:but_at bc -41 30
n:manager abc -28 -27 28
p:go c -19

=wanted;~free_from c -16
a:matter bc -16 20
c1:moved bc 18 -26
n:they_let bc -22 20

b:como c 18
b:something ac -36 31
b:storm abc 30 -23 -22
n:#_instead abc -20 -24 28
n:cause_@day a -24
n:changed abc -39 -25 28
n:this bc -36 20

a:en_adelante bc -18 20
a:me_viene abc 21 -16 -20
n:@day_is ac 19 -37
p:tiene abc -23 -23 26

=-;out;aside ac 21 -18
a0:quedo ac -22 22
b0:@vehicle bc 16 -18
b0:el a -32
b:drops_me abc -22 -22 30
b:if b -22
n:nothing_after ac 19 -19
n:retired_so bc -16 20

a:o_@day abc -20 -28 28
b:._si c 23
b:was_hoping a -17
b:wedding ac 20 -26
c0:court abc 22 -17 -18
c1:not b 16
n:cumple ab -17 17

c1:gustaria bc -22 23
n:una abc -25 -20 25

a:@fetch_a abc 21 -17 -19
a:a_day abc 25 -25 -20
a:puedo_en bc -22 24
b:@date_# ac 24 -23
c0:@open abc 33 -40 -22
n:nomas ab -20 18

=wanted;doubt:what_is_excepted abc -27 18 -16
a:think ab 29 -27
b0:guardia bc 21 -18
b:el_dentista abc -18 25 -32
n:,_salgo c -17
n:cuando_usted c -15
p:lovely abc 22 -23 -18
p:other abc 31 -20 -34

a:are_best abc -24 -28 32
n:done ac 21 -26
n:nine abc 26 -16 -18

=aside;doubt:every_second_week:_which c -19
>fits a 15
a0:hon c 15
a1:better abc -37 -21 41
a1:el a 32
a:finals bc 23 -22
b:,_menos c -26
n:skip bc -18 23
n:text ab 17 -26
p:fine abc -27 -21 33

=aside;~free_from abc 80 -68 -73
b:dicho_que b 17
c0:ok abc -23 -22 25
c1:just b 17
n:fit abc -18 19 -17
n:get_off abc -23 -28 31
n:leave bc -45 33
n:say_@day a 15
p:his ab 29 -38

=aside;all:aside+out+wanted ab 39 -69
=out;~not abc -56 83 -74
a:break ab -27 19
b:choice b -32
b:furnace bc 21 -24
b:whichever bc 24 -21
n:,_maybe abc -18 -16 22
n:sigue abc -15 22 -18

=out;doubt:until_then,_or_from_then_on bc 26 -26
=wanted;>that_day abc -18 18 -15
b:get_them a -36
c0:ay ab 18 -21
c0:olvidese b 16
n:day_that bc 15 -18
n:weeks ac 20 -21
n:yo_la abc 17 16 -22

=aside;all:aside+out bc -46 21
n:all_day a 26
n:any_@day ac 23 -20
n:be_@day ab 21 -21
n:so_that ac -51 28

=aside;<only abc 45 -23 -42
a1:de ab 20 -20
a1:possible ab 21 -25
a1:un ac 18 -24
a:san_lazaro c -22
b1:un bc 20 -20
b:@vehicle_only abc -22 -18 21
b:entro_a ab -23 21
b:was_going b -39
c1:vez ac 19 -16
n:too_early b -26
p:pickup ac -16 16

a:we c 16
c1:she bc 27 -35
n:holds_off ac 36 -36
~busy_from a -18

=wanted;on-offer0 c -24
a0:@insurer bc -23 26
b0:excepto b 19
b:._got ab 16 -24
n:what_is abc -30 35 -28

a1:days b -32
a1:you abc -26 -34 35
a:i_am b 17
b:,_para abc -19 -17 25
b:he_could abc -24 -25 31
b:time_i bc 18 -29
n:keep_the b 18
n:say_# c -24
n:shut bc -18 19

<free_from b -19
a1:se abc 19 21 -36
a:be_coming abc -16 26 -25
a:ya_tengo abc -18 30 -29
b:back_to ac 23 -20
b:best abc -17 -16 21
n:,_menos abc -21 -31 38
n:can_leave bc -15 17
n:trabajo_, bc -21 22

b:calls abc 19 -25 17
b:me_the ac 19 -16
b:preferencia abc -35 -26 35
c1:watch abc 21 -20 -22
n:,_rest ac 19 -27
n:and_do bc 17 -16
n:through ac -33 27
p:bendiciones ab -23 25
~fact ac 22 -20

a0:suits abc -26 -28 37
b:no_more bc 26 -24
b:that_same abc -17 -29 32
b:wanted ab -18 21
n:come a -18
p:were bc -19 21

b1:gets c -18
b:corte ab -15 19
b:deja ab -27 18
b:y_que b 16
c0:back c 16
c0:choir ac 17 -28
c1:winter b -20
n:,_on ac -21 21
n:._make ab 25 -18
n:tiene abc -20 26 -23
p:her abc -16 -21 26
p:po abc -22 -16 18

a:@sick c -23
b:,_hour c 15
b:._and abc -19 29 -32
b:missed ab 27 -20
b:slept abc 28 -21 -22
n:can_be abc -17 -18 21
n:espere ac 23 -21
n:inventario bc -15 19
n:let_me a -32
n:like_at a -18
n:we_have bc 18 -16

=out;doubt:what_begins_on_that_day a -23
a1:para abc -16 23 -21
n:anything_after abc 22 -36 25
n:it_can a -17
n:permiso a -24
n:same_time ac -20 21
p:@food a -19

=-;out;wanted ab -32 17
b1:there bc -18 28
b:ninguna ac -20 19
n:,_del a -18
n:@day_entonces b -21
n:going c -27

=out;on-offer2 ac 24 -86
a:#_any ac -18 20
a:tengo_audiencia abc 26 -20 -19
b:,_por abc -77 -26 58
b:can_you ab 15 -31
b:stay abc 20 -17 -29
n:ahi_en abc -20 21 -23
n:no_@relative a 17
p:tampoco ab -41 18

a:or_# ab 18 -38
b0:if ac -37 38
b:ask ac 30 -32
b:have_that bc -17 19
c1:senior ac -17 17
c1:y bc 26 -20
p:hora abc -24 27 -26

a0:meeting ac -30 16
b0:free abc -33 -26 32
b0:meant abc -29 -43 45
b1:set abc 27 -15 -26
b:@fetch_la c -17
b:ponga_nada abc -19 22 -24
b:that_leaves ab 16 -27
c1:shrink ab 29 -28
n:just_pick ac 21 -21
n:not_let ab -29 18
n:one_@drive ab 18 -26
p:they ac 30 -34

=out;on-offer0 abc 27 -44 25
a:be_out abc -24 -23 24
a:it ac -16 17
b0:dice a 17
b:,_the ac -25 22
b:dar ab -24 21
c0:de bc -32 16
n:de_manana bc -27 28

a:es_@holiday a -32
a:work bc 27 -37
b:nada abc -43 43 -29
n:@day_pero abc -28 28 -25
n:no_se abc 27 -22 -23

b0:michoacan b 18
b:menos abc -17 42 -39
n:el_# c -19
n:media bc -19 19
n:never_know c -26

a:favor bc -29 30
a:the_@vehicle abc -26 31 -24
b0:doors ac 23 -19
b0:tomo abc 23 -18 -18
n:,_me abc 30 28 -36
n:@day_descanso abc 23 -16 -20
n:section bc -18 22

b:,_home b -37
b:,_whatever c 18
b:arrives bc -25 19
c1:tiene abc -19 -16 28
n:like_after c 19
p:jaja ab -34 16

a:@move a -17
a:leave ac -22 18
a:me_dijo bc -36 26
b1:clinicals abc -19 23 -18
b1:them ac 23 -21
b:his_@relative ac 19 -28
b:second ac 35 -41
c1:@open ac -40 29
n:hasta_el ab 21 -25

=wanted;on-offer1 bc 31 -27
a:deja ab -31 19
b0:class bc -27 23
b:casas_de ac -16 17
b:drop_me abc -19 -16 20
b:in_class bc 24 -23
b:lo b -16
b:omg ab -28 18
n:,_but bc -43 16
n:._si ab -38 16
n:down_for a -26
p:mi b -43

b0:@drink ac 34 -26
b:con_mi ab 27 -31
b:ultima abc 22 -21 -17
n:,_do b 19
n:is_out ac 18 -34

=wanted;>turn b -49
b:,_is bc -17 21
n:@day_night b -18
n:before_my ac -21 17
n:run abc 30 -21 -33

=wanted;<past abc -57 30 -23
a0:morning abc -17 20 -20
a1:rough abc -20 30 -31
b0:@visit a 16
b0:another abc 29 -25 -19
b0:nah abc -18 20 -25
b:anything_that a -19
c1:vamos b 18

=wanted;aside;- ac 22 -42
a:ha b -16
b0:away ab -28 32
b1:toda c 17
b:#_de bc -27 27
b:,_lo abc -20 -29 23
b:nothing c -36
c1:physical ac 21 -19
n:#_despues a -34
n:hago ab 22 -26

a:bad_for bc 22 -20
a:me_sirve a -15
b:i_usher a 18
n:make_it ab 18 -39

a1:mejor bc -23 31
a:any_time ab 16 -36
b:algo abc -44 -26 49
b:cualquier_dia ab -29 21
b:no_good ac -25 17
n:#_in bc -27 16
n:is_clear bc 27 -27
n:take_it abc -19 -24 22

=out;every c -30
a:escuela abc 27 -19 -31
a:todavia b -37
b0:pagan bc 17 -22
b1:he a 20
b1:him abc -19 -23 33
b:@move_ends abc -31 -25 31
b:@vehicle_gets ac 18 -17
b:che_y bc -18 22
b:por_mi abc -18 19 -17
n:might bc 24 -28
n:so_your abc 19 -16 -19
~past ab 22 -69

=out;doubt:strange a -18
a:split abc -18 -24 25
b:a_los abc -17 25 -37
b:calving abc 32 -22 -23
c0:tenia abc 27 -15 -22
n:._got ab -31 32
n:@day_lol abc -19 -23 21

=wanted;all:aside+out+wanted b -19
b0:last b -26
b:@day_si a -17
b:she_says abc -15 -25 28
n:same_day abc 22 -32 16
p:new c 16

a:days b -19
a:queda bc -18 19
a:were abc 20 -19 -19
b1:leaves a -17
b:, a 15
p:pronto a -16

b0:got bc -42 30
b:i_clock abc -23 -22 26
b:out abc -28 48 -41
c0:id bc 27 -32
n:,_both abc -23 -22 25

=out;~free a -60
a:is_shot bc -31 29
b0:@insurer abc -20 28 -27
b:i_proctor abc 19 -19 -16
b:mind a -21
b:nothing_works a -18
b:olvidese b 16
c0:have ac -22 21
n:@day_though bc 28 -33
n:@thanks_you bc -18 17
n:after_i b -23

=aside;>unknown b -35
a:make ac -20 18
b:a_las c -16
b:car ac 38 -31
b:queria bc 23 -22
n:! ac 22 -20
p:mwf ab 18 -33
p:still abc -22 -23 33

a0:release a -31
a:cuando ac -27 18
b0:@insurance abc 21 -18 -16
b:anytime_after abc 27 -29 -22
n:,_home abc 31 -24 -33
n:anywhere ac -20 22
on-offer1 a -23

a0:@visit a -32
a:@day_at bc -34 24
a:gets_me abc -20 19 -17
a:x bc 16 -15
b1:goes abc 19 -18 -17
b1:the ac 25 -25
b:love ab -28 16
b:nope abc -19 -38 23
c1:mi a 28
n:@day_que bc -36 35
n:pero_\xc2\xbf bc -21 22
n:salen abc -24 24 -21
n:though_i bc -22 23

=out;>free_from abc -19 25 -25
a:is_a ac 35 -41
b:can_bring abc 21 -35 -15
b:guard ab -21 16
b:is_free c 20
b:que_viene a 18
b:up_my bc 17 -25
c1:boss ac -36 16
n:do_mornings a -18
n:we_do abc -20 -17 19
p:check c 17

=out;>any c -20
b0:says a -22
n:,_esos bc 28 -28

=wanted;nowhere bc -43 30
a:are_@open abc -21 -21 28
a:from_you bc 16 -25
a:going ab -24 22
b:?_si bc -17 19
c0:maybe bc -21 23
n:my_@price abc -16 -16 17
n:pero_me abc 50 -53 -42
p:mind ac -27 24
p:nuevo ac -22 25
p:senorita ab -18 17

a0:yo b -20
a:after_my ac 23 -22
a:fried abc -21 -36 25
a:that_day bc -27 17
b0:@date a -15
b:para_santiago abc -22 28 -28
b:viera_que ac 18 -24
c0:last ac 31 -29
n:le_dije ac -21 25
n:me_to bc -29 18
p:every abc 32 -36 -28
p:recital bc -19 24

a:por_favor bc -29 28
a:the_@food ab -15 21
b:._give abc -23 -17 20
b:sea_menos bc 21 -20
c0:between b 18
n:actually abc -16 -31 35
n:entonces_ese b -29
n:in_on a -19
n:menos_el abc -16 -25 30
p:left abc -17 -24 30

a0:con ac 35 -27
b0:had abc 42 -40 -30
b:de_viaje bc 22 -19
b:por_favor a 17
b:when_i a -23
n:._been abc -17 -25 27
n:?_es bc -15 20
n:afternoon_i bc 28 -28
n:going_to ab -43 21
n:that_ones b -22
n:use ab 28 -30

=wanted;doubt:no_day_named ac -30 32
a0:off a -21
b1:mejor abc -28 -20 39
b:ama abc -16 -21 20
b:are_you bc -25 18
b:boy b -27
b:is_good bc -19 20
b:pasaron c -16
b:puedo a -46
b:si c -19
b:viejo bc -21 23
c1:afternoon b 17
n:._but a -29
p:cae abc -18 26 -25

=-;aside;out ab 16 -40
a:alcanzo abc -27 35 -44
a:taken_for bc 19 -18
b:every abc -18 22 -20
b:reset_is ab 19 -16
c0:just ac 27 -28
c0:vaya ac -21 21
c1:start bc -29 20
n:@holiday ab 17 -22

a:am_good b -24
a:perfect b -29
c0:whenever b 16
n:,_give abc -29 -36 33
n:a_los bc -18 20
n:me bc 29 -26
n:salgo_de abc -19 -20 27

=aside;first b -26
=wanted;lead- ac -23 16
a:conflicts_with abc -28 33 -29
b:,_you b -27
b:it_would b -55
b:po abc -15 -16 19
b:watch_my ab 21 -17
n:#_@day ac 42 -34
n:or_@date ab 16 -15
n:whichever a -19
p:@visit abc 30 -30 -21

a:a_estar bc 25 -24
a:bridge abc -27 27 -25
a:de ab 16 -31
a:then_it bc 19 -19
b0:not bc 48 -59
b:@clinician_. abc -25 -21 25
b:free_all bc -15 16
b:limpio_casas a -21
c1:break c -18
n:,_make bc 22 -24
n:?_like b -21
n:leaves_one abc -22 25 -25
p:dentist b -21

b:probably abc 23 -22 -21
b:shrink c -24
n:,_tal c 17

a:ideal b -19
a:you_can c 16
b0:that c 22
b:is_all abc -20 -26 28
b:so_they abc -31 20 -17
c1:honestly bc -20 25
n:#_tengo abc -24 -36 36
n:@book abc 17 -31 26
n:anyway ab -16 16
n:is_here abc 21 -24 -15
n:pizca c 20
n:que_@insurer a -17

a:me_la ac 23 -23
b:la_pizca a -21
b:mi_nina ac 26 -25
n:the_one ac 41 -34

=out;~free_from a -26
a1:o bc 23 -22
b0:cogeme abc -19 -17 22
b0:know a 19
b1:school abc -22 19 -16
b:la_escuela abc 30 -17 -23
b:recert bc 18 -22
b:was_in ac 30 -29
c0:tell abc -29 -20 22
n:,_has abc -30 28 -24
n:other_than c -20

a0:be b -29
a:inventory abc -15 -21 17
b1:@call abc 36 -37 -15
b1:ends ac -22 23
b:estoy bc 22 -20
b:ninos ab 21 -17
b:on_days abc -24 23 -21
b:sleep a -56
b:will_be bc 41 -47
n:de_la a -30
n:home_@day abc 31 -24 -33
n:puedo_los bc -22 20
p:pues abc -29 -30 46

a0:o bc -33 31
a:am bc 23 -18
a:got ab 26 -32
a:not_matter bc -25 26
b:pasa abc 23 -20 -18
n:._might bc 19 -20
n:que_despues ac 26 -23
n:toca abc -26 36 -35

a:out ac 17 -31
b:middle_of abc -31 -26 32
n:,_dale bc -29 33
n:@drive_me ac 18 -18
n:ah bc -19 21
n:am_hosting b -15

a:gap c 17
n:covering bc -25 16
n:i_could bc 31 -33
n:look abc 27 17 -37
n:snow ab 27 -32

a:before_my ac -22 23
a:in_my abc 33 -28 -18
b:double c -25
b:me_@fetch b -20
b:needs_me ac -22 19
b:only_do abc -33 -27 36
n:so_like b -20
p:soy a -20

a:be_great abc -20 21 -15
b:can_get bc -34 30
b:shut b -27
b:they_cut c -26
c0:next c 17
n:?_porque bc -26 26
n:dialysis c -17
n:i_said bc -18 18

b1:were ac 24 -20
b:del a -20
b:from_work c 15
b:rather_not a -37
n:except_the c 15
n:lol_. ab 33 -27

a:ese_dia abc -24 20 -18
b:pone a -19
c0:esta ac 20 -20
c1:has a -25
n:aqui ac -30 17
n:go abc -23 26 -17

>free b -20
b:de_@date bc -28 27
b:fly bc 28 -33
c0:dispatch ac 22 -31
n:nice b -24
n:y_ya b -27
p:pm ac -29 16

a:still abc -28 -56 37
a:works_great bc -16 19
b0:@book ab 22 -30
b0:calves abc 22 -19 -19
b:nomas_que ab -19 23
b:us_do abc -23 -29 31
p:accion bc -18 17
p:eleven abc -23 20 -19

a:#_and a -16
a:one_is ab -21 18
b0:ahora bc -23 20
b1:at bc -19 20
b1:give abc -36 22 -19
c1:@visit abc 37 -41 -16
n:,_before abc -23 -36 33
p:most b 19

=aside;doubt:what_is_on_those_days b -28
a:by_the a 16
a:not_have abc -20 -28 34
a:techo abc -21 -15 22
b:,_not abc -50 57 -24
b:over_# ac 16 -16
n:@day_tambien a -27
p:evenings abc -20 -25 31

a0:llevo ab -22 25
b0:digamos bc -27 30
b0:fue abc 34 -22 -31
b:ice ab 19 -25
b:other_@visit bc 25 -21
b:tiene_para c 15
b:training ab -21 20
n:#_trabajo bc -29 31
n:but_the bc -25 16
n:one_coming bc 18 -18
p:already b -22

=wanted;~busy bc -46 21
a:for_the ac -22 16
b:about bc -31 26
n:tendria_que bc 35 -36
on-offer2 abc 16 31 -58
p:meeting bc -16 18
p:ocho bc -17 22
p:those b -16

a:can_cover ac -22 21
n:a_# b -24
n:ones b -18

a:all_i c 22
b0:paid b -36
c0:es c -20
c0:nothing a -24
n:entonces_un ab -16 16

a1:to ab 20 -31
b:all_see ac -23 28
b:hold_on c -16
n:,_she abc 30 -21 -27
n:excuse_me bc -16 16
n:ha abc 31 -36 16
p:rest bc -44 40
p:town b -30

a1:@drive abc -25 30 -27
b:babysit bc 18 -22
n:,_denme abc 28 -24 -31

a1:trabajan c 19
a:del_# ac -19 17
a:easier_for c 17
b0:to ac 21 -20
b:bien ac -23 18
b:cumple abc 23 -16 -19
c0:mornings bc -20 21
c1:ser abc 21 -29 -17

a0:just abc 24 -17 -22
a:best ac -35 51
b:gave bc -30 16
b:no_@open bc 18 -15
b:so_do ab -25 24
c1:nothing c -40
p:better ab -17 16
p:doble ac -27 27
p:esta a -50
p:season ac 21 -23

b1:@price abc -27 40 -24
c1:mas bc 22 -29

=aside;doubt:which_of_two_is_ruled_out abc 29 -48 -19
a1:@food ac 21 -21
a1:morning ab 15 -23
a:@day_@day b -20
a:habra abc -23 -21 34
b1:toca ac 17 -31
n:what_about a 16

a1:salga c 15
a:@day_i a -17
a:camino abc 16 19 -30
a:cole ab 20 -27
a:de_viaje abc -17 24 -23
b0:out abc -15 32 -34
n:,_could abc -20 -31 33
n:noche ac 20 -21

a:horas c -27
a:til ab 20 -34
b:@clinician a -20
b:del_trabajo abc -23 -15 26
c1:day c 17
n:got_me abc 35 -28 -27

a:es a -16
b1:instead bc -29 17
b:dead b -17
c0:since b -18
n:,_un abc 29 -17 -26
n:day_next a 20
p:, a -35
p:dan b -28

a:not_miss bc 20 -19
a:tengo_compromiso bc 25 -24
b1:run ac 28 -26
b1:ship abc 22 -19 -19
b:is_@day c -18
c1:ni bc 19 -16
n:#_estoy ab -28 21
n:all_got b -16
n:ask_my ac -15 15
n:le_escribo abc 34 -21 -31

b:sera_que c 17
c1:need b -24

a1:corte b 17
a:cual ab 18 -34
a:two_hour b 18
b0:sea ac -30 30
b0:\xc2\xbf b -27
b:the_@drink bc -26 17
b:up_a ab 19 -19
b:we_win ac 26 -26
n:@late bc -42 23
n:me_toca bc 27 -26
n:starts bc -33 17

a0:please abc -25 -26 39
a1:mas ac -26 30
a:dijo bc -36 26
a:my_day ac -18 24
a:ninos b -18
b1:first b -27
b:@call abc 51 -52 -21
b:any ac -39 20
b:is_it ab -22 17
n:,_en ab 18 -31
n:conflict ab 20 -23

a:no_me a -38
a:too_far abc 19 -24 -16
b:ends bc -36 22
b:routes abc -24 24 -23
b:see_me b -24
c0:fijese ac -16 16
c1:going abc 48 -16 -47
n:la_@relative b -22
n:manana_tampoco b 16

b0:yo ab 18 -31
b:#_and bc 18 -34
b:la_del a -48
b:pues_yo abc -21 -24 23
b:voy ac 36 -39
n:so_before bc 19 -18

=aside;doubt:7:_morning_or_evening abc 144 -103 -138
a0:y a 20
a1:ok bc -22 26
a:already b -17
b0:back abc -34 -16 23
b:michoacan b 18
c1:preferencia abc -18 -17 21
n:._@thanks abc -21 -33 40
n:i_make bc -16 18
n:other_one abc -17 29 -22

b1:play a 15
b:de_en abc 32 -23 -30
b:talk_to ac 22 -21
c0:jury abc -16 25 -21
c1:. abc -36 -36 37
n:al a -29
n:tan bc -20 23

a:after_the b -20
a:double ac 21 -20
b:leave bc 28 -27
n:@day_me c -17
n:be_with abc 26 -22 -26
n:looked a 16
n:not_at c 19
p:there a -47

a0:lo abc 40 -46 -19
a:is_out abc -24 49 -46
b1:finals bc 20 -18
b:#_@year a 17
b:she_is bc 24 -37
n:antes_estoy c 15
n:la_de ac 27 -26

a:brutal ac -21 22
b0:@drive bc 20 -22
b:ayer b -32
b:i_wake ac 30 -29
b:perdon_que ac 22 -26
b:run_me abc -24 -20 25
n:and_she ac 19 -21
n:failing bc -18 19
n:had_to a -17

a:chair b 16
a:que bc -21 23
b0:nada abc -34 33 -29
c1:toda ab 23 -33
n:que_le bc 21 -23

a1:fish a -21
a:even ac 19 -25
b0:see a 15
b1:preference bc -30 30
b:,_nomas a -22
b:limpio a -29
n:#_el ac 22 -29
n:@traffic b 16
n:or_# b -29
n:the_@day b -16

>any c -16
a1:think b -23
b0:dead bc -20 17
b1:weekday bc 17 -16
b:@insurer bc 39 -39
b:lord abc 21 -15 -19
p:corazon ab -24 23

a:sirven bc 20 -18
p:guy ac -24 27

a:taken bc 25 -24
b0:field bc -30 27
b1:work c -19
b:pensaba a 16
b:pero_si ac -19 26
n:since_it abc -18 -26 22
n:that_the bc -24 20
p:@holiday a -37

b0:mwf abc -15 -31 31
b:get_on abc 22 -21 -17
b:only_comes abc -26 -21 23
b:reckon bc -22 26
c0:working ab -19 23
c1:other ac 26 -23
n:out_, bc 18 -19

3/2 ab 30 -33
=wanted;around ac -54 24
a1:audiencia abc 26 -20 -19
a:are_off a -16
a:be_a a 17
b:and_she c -20
n:give_me ab -22 25
n:resets c 15

a1:corrido abc -15 21 -17
a:be_safe abc -32 -20 31
a:far abc 19 -24 -16
n:digo abc -27 -16 17
n:really abc -19 -19 24

=wanted;lead-turn a -23
a:@date_for a 17
a:puede abc 16 26 -36
n:mas_@late abc -25 -37 31
n:me_hace b -16

b:^ bc -28 30
b:guardia bc 27 -21
c0:perdon ac 39 -37
c0:sorry c -23
n:compromiso c 16
n:equivoque bc -17 18
n:over a -38

a0:works bc -61 35
a:anyhow c -25
a:en_casa abc -29 25 -19
b:casas a -24
b:his ac 25 -34
n:t/th_# abc -23 28 -27

a0:duermo abc -32 40 -34
b:@medicine ac 22 -23
b:he_will ac 18 -18
c0:dejeme abc 23 -17 -16
c1:to ac -22 15
c1:whatever bc -30 33
n:,_let abc -27 -18 28
n:am_an abc -27 -30 30

a:aqui abc -28 -35 32
b1:every a -19
b:ahora_es c 20
b:and_only abc -19 -16 25
c0:nomas ac -19 16
c0:ya abc -25 31 -44

a:one_sounds ac 29 -29
b0:anytime abc -26 -36 41
b1:wait ab -19 22
c0:se ac 19 -28
n:but_before abc -35 -35 44
n:come_@day ab 22 -34
p:whenever ab 18 -15

a:good_for a -15
a:tengo_que bc -26 23
b1:somebody ac 21 -20
b:sent ac 18 -29
b:to_me abc 22 -19 -18
b:unless b 26
c1:come bc 24 -25
p:pavo bc -22 24

=aside;lead-if b -102
a0:on b -31
a:am_a ac -33 30
a:de_dia bc 24 -30
a:puede_ser b -23
a:zombie c -20
b:excuse_me bc -17 18
b:i_missed a 18
b:p bc 17 -26
p:@treat b -19

a:i_sleep abc -21 30 -24
a:leave_the ab -17 22
a:ok abc -29 -25 35
b0:deme bc -17 18
n:^ abc -16 -29 29
n:drop_my bc -16 17
n:get_me a 15
n:lol_the bc 17 -16
n:that_# bc -34 28

a:@symptom b -32
a:school ab -20 23
b0:decia bc 15 -16
b:._do ac -35 34
b:need_that ab 19 -22
p:dije a 16
p:up ab 20 -45

a0:with c -23
b0:there a -16
n:._after bc 26 -30
n:@relative_at bc -16 20
n:when ab 33 -28

a:busy bc 19 -17
b:me_out abc -28 35 -32
b:not_sure abc -20 -24 26
n:you_can a -18

=out;doubt:not_settled_yet bc 24 -21
=wanted;~not abc -109 -42 69
n:de_mi ac 18 -25
n:the_soonest abc -25 -18 22
p:sirve a -18

a:fish c -24
b0:mismo bc -16 20
b:anytime_just a -17
b:her abc -35 -58 58
b:over c -16
p:pool ab 20 -28

a:hasta_las bc 21 -30
a:have_to bc -26 27
c1:practice a -33
n:#_es bc 17 -26
n:@day_los bc 25 -31
n:fine a -23
p:hijole abc -23 33 -31

a1:del a -18
b:o_sea abc -21 -23 35
c0:put ab 27 -37
n:._before b 20

a:her b -19
b1:literally a -20
b:,_like bc -21 28
b:el_mismo abc -19 -24 28
b:for bc 27 -18
b:middle abc -31 -26 32
n:adelante a -22
n:esas abc -21 25 -30

=aside;1/0 abc 15 -16 -16
a:best_for c 21
b0:so ab 23 -26
b:!_i b -16
b:district bc -26 23
b:playoffs a -24
b:seria b -24
n:too_@late ac -17 18
p:choir ac -18 19

=aside;doubt:what_begins_on_that_day c -36
a:is_at b -18
a:only_gap c 17
b:vez ab 23 -26
n:#_, bc -24 16
n:#_no bc -53 35
n:,_dios ab -28 23
n:and_nothing bc 19 -19
n:between_i bc -25 21
n:de a -26

a:early_for ac 17 -19
a:know ab 21 -26
a:mucha ac 22 -19
c0:cause b -49
n:,_neither b 16
n:am_is ac 15 -32
n:i_say abc -29 -15 17
n:like_# bc -29 18

b0:any abc -40 -40 52
b0:littles abc 26 -15 -24
b1:tonight abc -17 -24 25
n:de_@eat ab -17 16
n:she_says b -16

a:@late_, bc -22 23
b1:has abc 19 28 -39
b1:pasada abc 29 -20 -27
c0:anoche abc 28 -24 -19
c1:iba a 18
n:des abc -28 36 -35
n:not_it ac -25 26

a:#_pm abc -17 19 -18
b0:church bc 28 -28
b0:finals abc -19 29 -26
b:my_only ac -16 23
b:que_ser ab 18 -29
c1:lo abc -22 -36 26
p:descansa b -17

a:all_yours ac -32 33
b0:anywhere abc -17 -18 23
b0:hold a -21
b:descanso abc -25 -19 27
n:i_had a -17
n:me_quedo abc -15 18 -16
n:shoot ab 21 -19
p:salgo abc -32 -27 46

a1:rest ac 28 -19
a:not_a bc -28 29
b:have_something bc 18 -16
n:am_a abc -25 -41 43
n:muy b -15
n:san_lazaro abc -15 -15 21
n:the_morning b -24

<if b -20
a1:ser b -31
a:whenever a -46
b:dormi abc 26 -15 -25
n:que_no ab -22 18
n:the_rest abc -23 -31 36

a:ya_estoy bc -27 16
b:roll abc -21 -21 22
n:from_# ac -24 19
p:ya abc -49 17 21

a1:come ab -30 17
b:juego ac 26 -26
b:third abc -21 -23 24
c1:fuera a -25
c1:give abc -28 23 -21
n:from_the b -15
n:levanto bc -18 21
p:graduacion a -18

b:fue abc 32 -23 -28
b:instead_, bc -29 17
c1:want ac -16 21
c1:yes bc -23 28
n:squeeze bc 18 -17
n:virgencita bc 20 -18
n:we_start a -20

a1:fuera b 17
a1:over ac -25 28
b0:@food b -18
b:both abc 42 -29 -43
n:@ride abc -17 -24 25
n:about bc 23 -28
p:da abc -18 -33 35

b:#_any abc -16 27 -19
b:que_me bc -24 24
c1:@drink ac 33 -29
n:nunca ac -26 23

=wanted;>free ab 24 -27
a0:vamos a -15
a:listo b -15
a:to_# ac 27 -35
b:@relative_was a 16
b:had_to abc -17 20 -29
b:school abc -23 32 -24
b:since b -18
b:unless_it bc 30 -30
c1:up ab 19 -19
c1:will c -22
n:entre_semana abc -15 -17 19

b:that_is bc 29 -43
p:ahora abc -17 -16 22

=^;wanted;- bc -20 21
=wanted;again abc -32 -43 39
a:@howmuch c 17
a:belong abc 22 -17 -18
b:we_@drink ac 24 -24
n:que_me b -23
p:quincena ab 18 -29

=aside;doubt:which_day ab -16 19
b1:@pay bc -28 22
b:anywhere abc -17 -18 23
b:che ac 22 -29
b:cut_my c -26
n:ahi_estare abc 29 -35 -27
n:vos a -27
p:ice a -20

b0:escuela abc 30 -17 -23
b0:is a -16
b0:love ab -28 16
b:compa c -26
b:he_said a 17
b:off_is abc 24 -18 -18
b:on_my abc -19 -18 23
b:they_got abc -20 26 -27
b:veces abc -24 -24 25
n:,_recien bc 21 -16
n:am_out a -15
n:but_let bc -18 19
n:es_que abc -31 -23 33
n:es_san abc -18 26 -21
n:y_si abc 18 -48 18
p:rough ac -17 17

=out;~any b -17
b:any_chance ac -16 17
b:set abc 26 -15 -25
b:studio abc -17 -41 42
n:@day_de abc -16 -19 20
n:if_that b -32
p:cual abc -20 -21 24

a1:is bc -15 21
a:delivery ac 23 -17
a:y_le abc 25 -27 -23
b1:dollars b -21
b:fui abc 46 -21 -45
b:going abc -19 -37 24
b:i_teach abc -24 40 -36
b:out_of bc 18 -27
n:._@call abc -37 -36 41
n:play a -20

a:am_off abc -29 -49 48
a:leaving abc 28 -29 -21
a:t/th c 16
b0:play ab 23 -18
b:@hours ac 23 -24
b:ponerme c 15
n:ni_me a -15
n:rent_day bc 27 -29

a:day b -18
a:home_the abc -17 -22 26
a:otra_vez abc 31 -30 -21
b0:go bc 18 -19
b:any_time ab -27 22
b:grandbabies bc 24 -28
n:darle bc 22 -21
n:entre ab 29 -16
n:til bc -26 21
n:tonight abc 19 -26 16
p:of abc -32 -15 25

a1:next abc -18 -21 19
a:full ab 22 -25
a:llegar ac 31 -33
a:maybe bc -32 28
b:i_wrote ab 18 -28
b:tengo_carro ab -24 16
b:up_on bc 19 -24
n:camino b -19
n:como abc 36 -28 -30
n:picks ab 19 -21
p:either abc -43 -30 33
p:today abc -31 -47 50

=out;>only bc 20 -18
a:no_@drive abc -16 25 -23
b:acomoda a -17
b:could_come abc -24 -35 41
b:digame ac -17 24
b:me_regala c 16
c0:senorita a -21
n:i_have a -15
n:pero_mas abc -19 -46 49

a:coming_off abc -20 27 -26
n:sleep_till abc -16 -23 25
n:the_two abc -26 29 -29

a:great abc -35 20 -17
b:pero_a abc 31 -39 -28
c0:mi a -25
n:all b -17
n:de_esas abc -28 27 -25

a0:@drink ab 19 -30
a:except_the abc -27 -34 32
a:temprano abc -16 33 -32
b:like_# bc 19 -18
b:that_, ab 19 -22
b:think ac 26 -31
n:._bueno ab 20 -29
n:@day_ni ac -22 22
n:@month abc 24 22 -47
n:if_somebody ac -22 25
n:time_in abc 18 -17 -15

=aside;doubt:a_child's_hours:_what_they_mean_for_the_visit ab 24 -23
=aside;~fact b -77
b:for_that ac -19 21
b:kind ac 31 -34
n:._actually bc -16 17
n:ando_en abc -22 -22 31
n:es_@holiday ab -39 20
n:that ab -25 18

b0:only ab 26 -59
b:decir_que abc 24 -18 -18
b:las_de ab -40 19
b:nena bc 27 -28
b:the_earliest abc -19 -19 21
n:,_does a -25
n:@day_my a 25

a0:puedo abc -32 32 -25
b:they_do c -15
b:vaya_a bc 20 -15
b:when_the bc -20 22
n:math abc -19 -20 26
p:please ac 21 -31

=out;<busy_from abc -37 46 -41
=out;<soonest b 17
a:muerta ac -18 17
a:week_is ac 19 -25
b0:and bc 32 -57
b0:libra ab 26 -27
b0:tiene abc -26 22 -20
b:,_that c -23
b:bring_me abc 26 -32 -21
b:club ac 24 -27
b:in_at abc 20 -18 -23
c1:next abc 21 -27 -17
n:._keep ab -18 19
n:dias_si bc 24 -23
n:gave bc -24 15
n:perdon ab 31 -38
n:so_this ab 20 -34
p:deer ac -32 29

a:better abc -28 -27 34
b:do_that abc -19 25 -23
b:i_punch abc -28 -20 32
b:lights c -25
b:those_are bc -20 22
b:would_need abc -24 -24 36
n:@day_esta c -16
n:@relative_@drive a 18
n:concert bc 18 -16
n:like_to ab 23 -33

a0:estaria bc -31 29
a0:tambien bc 34 -39
a:do ac -26 31
a:es_para bc 20 -20
n:days ac -29 25
n:semana_que abc -16 25 -21
p:@clinician b -26

=aside;lead-why b -16
a0:desde ab 21 -15
a:misa bc 27 -27
b:after_# ac -24 16
c1:maybe ab -43 18
n:cualquier_hora c 16

a1:truck ac 19 -18
a:on_my ab -29 28
b0:start b -18
b1:laburo abc -23 25 -22
b1:they abc 25 -18 -24
b1:truck ab 15 -35
b:go_with c 19
p:ahi bc -30 34
p:willing bc -19 24

=out;~busy_from a -20
b0:menos bc 41 -44
b0:or ac 25 -31
b1:or bc -17 19
b:@relative_@drive b -39
b:after_@holiday bc 22 -20
n:otra_semana bc 24 -23
n:service ac 20 -20
p:somebody bc -22 21

=aside;>turn abc -18 -18 20
b:row ac 22 -17
n:,_entre b -25

a0:todos a -20
a:da b -22
a:not bc -28 23
b:keep abc 19 -34 22
c1:@eat ac 23 -21
c1:calendar abc 22 -21 -18
n:but_that ab 39 -37

a:shop b -18
b1:need ac 24 -30
b:is_every ac -20 24
c1:from b -26
n:,_whichever bc -29 34
n:._is ac 16 -16
n:._this abc -29 -35 37
n:in_town bc -26 26
n:que_se bc -33 29

a0:mejor abc 18 -15 -15
b0:laredo bc 17 -28
b0:run bc 23 -30
b:viajo bc 22 -19
c1:none c 18
n:mananas ac -24 24
n:semana_siguiente ac 26 -26
n:whatever abc -18 -19 25
p:dia b 18
p:salvo c 18

a:are_my abc -55 -28 39
a:to_sleep ab -18 19
b:already ab -27 19
b:i_never bc -27 27
n:exam a 16
n:manana_si bc 23 -23
n:me_operan bc 29 -29

a:in_the ab 25 -24
a:vacaciones bc -18 18
b0:flips ac 18 -24
b:#_hour bc -25 21
n:#_minutes ac -19 17
n:@day_viene abc -15 23 -23
n:is_best bc -23 23
n:so_mornings bc 32 -32
n:someone c 17
p:comes a -43

=out;day a -17
a:no_good abc -39 61 -57
a:otro bc 21 -21
b0:de ac -23 30
b0:you a -16
b:meeting ac -22 17
c0:took ab 20 -18
c1:done b -20
c1:vaya bc 20 -15
n:#_my bc 16 -15
n:afternoon a -19
n:middle_of c -29
n:so_much bc -26 28
n:till_then c 16
p:ha abc -22 -33 39

a:at_the abc 42 -50 -23
a:god abc 27 -23 -24
b:dificil ac 18 -16
b:estoy_off ac -25 26
b:on_a ab 18 -21
n:outside ac 21 -24

b0:salgo abc -39 -39 50
b:dos abc 29 -27 -28
b:se ac 39 -38
b:so_let a -17
b:yo_descanso ac -17 19
n:@day_so ac -35 29
n:says_no b -16

a1:both abc 32 -28 -22
a1:which c 17
a:i_do bc -36 30
a:si_se bc -34 22
b:jk bc -21 15
b:took_my a 20
n:besides a -17
p:ends b -17

<question abc 29 -47 -23
a0:preferably bc -15 21
b:,_she abc 18 21 -34
n:,_nada c 16
n:._mi abc -19 -25 26
n:?_my ac -18 19
n:afternoons b -22
n:otro_dia c -33

=aside;2/0 abc 48 -82 -30
b1:us b -40
b:hay a -25
b:no_pude a 19
b:so_it b -42
n:am_home c -16
p:@month bc -25 25

a1:que c -22
a:aviso ac 15 -15
a:is_easier ab 16 -23
b0:po c 17
b:other_@day c -16
b:podria_ser c 18
b:salgo_a ab -16 16
c0:was abc 54 -34 -46
n:of_them bc -22 21
n:one_i abc -28 -28 29
n:siguiente_si c -19
p:covering ac -22 22

=aside;>except b -39
b0:nomas abc -20 -31 37
b0:town ab -23 18
b:@call_it abc -18 -29 24
b:does_my c 16
b:that c -17
b:there_is bc 30 -37
b:tiene ab -17 34
c0:his ac 24 -32
n:all_the bc 28 -27
n:duermo bc 19 -32
n:week b 22

a:one_please a -30
a:reckon b -19
n:#_y ac 23 -31
n:haha a 20
n:no_excuse bc -16 16
p:fifteenth abc 20 -19 -20

a0:obviously b 17
a:school_and abc -25 22 -20
b:cobraron ac 19 -16
b:dicho ac 31 -34
b:i_fly abc -36 42 -30
b:when ac -39 32
c0:? c -31
n:#_is abc -23 29 -16
n:more bc -20 23
n:week_. abc 23 -16 -21

b:a_la ac 28 -40
b:an b -32
b:know ab 27 -32
c1:home ab 23 -36
n:my_first b 16

a:been_perfect ac 16 -15
a:good ac 28 -34
a:you_all c -16
b:pizca_de a -21
b:the_school c -17
c1:anniversary b 18
n:both abc -30 -31 34
n:dios_mediante ab -28 23
n:no_que a -23
n:not_do abc -18 20 -17
n:ok_@day abc -27 23 -21

a:corte b 17
b0:forget bc 22 -17
b0:land abc -17 -42 36
b1:vaya ac -21 21
b:has_me bc -21 22
n:choice abc -36 -25 36
p:getting bc -25 30
p:with bc -41 21

=aside;~that_day abc -19 -30 21
b:us_go c 18
n:#_a abc 35 -17 -27
n:no_llego ac 28 -22
n:noon_. abc 19 -20 -15
p:pantry c 16

=wanted;3/1 ab -38 18
a0:maybe b -28
b:@call_me ac 23 -22
b:a_# bc -24 24
b:falte abc 22 -15 -20
n:as_it c 18
n:make ab 20 -40
n:que_ando abc -29 -24 29
p:escuela abc -31 -18 32

a:de_@english ac 28 -32
b1:@hours ac 28 -33
b1:@place bc 18 -23
b:iba abc 39 -28 -31
b:rehearsal c -16
n:can_make bc -16 20
n:pero_ni c 15
n:ya_la ac 27 -16

a1:staff bc 21 -27
a:not_the a 15
b:am_stuck bc 29 -27
b:be_later bc 17 -16
b:can_not ac 27 -40
b:de_esos ac -16 20
b:mas_bien c 16
b:one_that ab -26 23
b:pagan bc 15 -27
n:?_a abc -24 -36 34
n:@day_o c -31
n:but_in bc -21 21
n:works ac 25 -35
p:es c -26
p:full bc -32 18
p:it a -32
p:off a -19
p:would b -18

b:is_there abc -33 -23 31
b:needs ab -32 23
n:@wrong bc 24 -26
n:try c -17
p:@place ab 19 -21

b:?_any bc -18 20
b:be_there a -19
b:you_@open bc -25 18
c1:ill abc 22 -15 -19
n:!_! abc 40 -34 -36
n:i_wake bc -19 23

a1:reckon b -19
a:circled abc 32 -33 -20
a:ya_no abc -19 34 -33
b0:dentista abc -15 20 -29
b0:prefer ac -16 23
b:senior_@vehicle ac -17 17
b:were ac 35 -32
c0:\xc2\xbf abc -24 -51 41
n:,_como abc -23 -31 38
n:? bc -40 27
n:that_same bc -25 23

a:let_us abc 21 -30 -17
n:entro b -29
n:on b -16
p:mas abc -54 -19 43

a0:work abc -28 -20 30
a:not_at c -22
a:on_me abc -19 -25 22
b0:in bc -41 24
b1:podria c 18
b:sit bc -21 17
n:inventory a 17

a:is_my ac -21 18
b1:break b -22
b:oh_shoot c 15
b:que_se b -16
c1:furnace bc 21 -24
n:@day_same ab 17 -18
n:and_they ab 25 -28
n:before_the bc -23 18
n:porque_amanezco ab -15 22
n:tengo_al bc 28 -27

a:spoken_for bc 20 -19
b0:@ride c 17
b0:well abc -20 -21 25
b:ensayo abc -16 27 -27
b:every_third abc -21 -23 24
b:so_he ab -23 17
n:am_no ab 16 -25
n:quedo_con bc 16 -15
n:so_@date c -17
n:yours ab 28 -26
p:pena bc 24 -25
p:take ac 21 -25

a:decir a 16
a:emojithanks abc -15 -21 30
a:por_ejemplo bc -18 23
b:manage ac 18 -18
b:neither abc -19 34 -28
b:sale bc 22 -26
c1:cualquier abc -21 -19 30
n:._that a 18
p:free abc 26 -16 -21

a1:toca c -19
a:but_not b -39
a:los_ninos b -18
b1:something ac -27 30
b:@date_not abc -19 40 -33
b:chemo_is bc -29 28
n:,_right bc -19 19
n:that_, abc 36 19 -36
p:we abc -31 -46 42
~that_day ac 22 -29

a0:emojiyes ac -17 28
b:and_it c -22
b:tell abc -16 -18 17
b:you_folks bc -22 19
n:mi_lonche c 19
n:past_# a -23
n:solo bc -23 20
p:twelves bc 29 -33

b0:can ac -36 24
b:necesito ac -20 20
b:once b -16
b:ponme a -23
n:is_not a -15
n:las_mananas a -20

a:does_not abc -22 -18 28
b0:her b -21
b0:whole ab 15 -20
b:date c -26
b:new abc 33 -16 -31
b:read b -18
b:salvo bc 25 -21
n:@call_it ac -38 26
n:called abc -25 27 -24
n:can_we ab -26 16
n:not_get abc 31 -35 -23
n:pasame abc 16 16 -31
p:noche abc 24 -17 -16

=aside;<busy b -20
a0:for bc -42 33
a:to_be abc -29 -24 34
b:@relative_comes bc -42 31
b:i_go ac 16 -18
b:rig ac -27 17
n:not_think bc -34 18
n:the_fourth ab -19 20
p:limpio abc -18 -18 21
p:llego bc -26 33

a0:\xf0\x9f\x99\x8c c 18
a:tienda bc 20 -23
b:thought_i abc 28 -23 -18

a:@fetch_el ab 19 -22
a:better_for bc -18 21
b:._anything bc -17 26
b:all_have ac -21 23
b:cause b -49
n:del_@day ac -22 28
n:escribo abc 34 -21 -31
n:la_nena ab 18 -19

a:probably a 21
b:right a -36
b:so_either b -17
c1:leave ac 19 -29
n:._well ab -31 32
n:yo ab -18 24
p:noon ac -29 29

a:el_profe a 17
a:el_taller abc 29 -25 -22
b:asleep c -22
b:el_@relative abc 32 -22 -31
b:of a -18
n:drops abc -28 -17 27

c1:said abc 21 -42 -16
n:i_reckon abc -24 20 -15
n:vez_el c 17
p:viene ac 16 -18

a0:wide ac -27 22
b0:naps ab -36 23
b0:neither b 17
b:equivoque c 18
b:program_is ab -18 21
c0:this abc -20 -16 23
n:._and abc -23 -20 24
n:._scratch ac 23 -16
n:am_proud ac 18 -16
n:in_my a -17
n:yo_soy bc -36 25

a:#_a bc 16 -17
a:week_ago abc 35 -25 -31
b1:go abc 19 16 -23
b:so_a ac -32 34
b:wide abc 17 -21 -16
n:am_only abc 33 -26 -31
n:era abc 33 -20 -32
n:gets_me ab 28 -31
n:so_you ac 22 -30
n:those_days ab -26 25

a1:when bc 19 -40
a:those_days b -30
b0:bar b 16
b:@relative_viaja c -32
b:drop abc 27 -30 -18
b:me_equivoque c 18
n:,_will bc -32 17
n:llego_. bc -33 23
n:por_las ac -33 20

a1:cuando ab -30 20
b:,_pongame c 15
b:,_we bc 20 -25
b:._la bc -21 23
b:am_# abc 23 15 -31
b:day_except ab -18 18
b:review bc 16 -15
n:,_first a 18
n:con_la a -17

=aside;<any c -29
a0:nos b -15
b:hoping_for a -17
n:._in c -27
n:este bc 15 -18
n:este_@day bc -27 28
p:got abc 18 15 -40

=out;<except abc -38 58 -60
a:trabajo_corrido abc -15 21 -17
b:#_p bc 19 -25
b:so_i a -22
b:the_grandbabies ab 23 -21
c0:@food abc 25 -19 -24
c1:called abc -21 22 -24
c1:o b -24
n:#_o abc -17 28 -26

a:cualquier a -56
n:,_cualquiera b -17
n:dije ac -21 25
n:para_no bc -18 25
n:rest c -16
p:bring bc 17 -18
p:clases a -15
p:your abc 35 -33 -35

a1:con bc 16 -19
a1:sounds ac 29 -29
a:tomorrow abc -17 -40 39
b:la_ultima abc 22 -21 -17
b:town abc -27 22 -15
n:es_el bc 31 -36
n:sea_a bc -19 21
n:the_shop ac -19 16
n:tiene_que ac -22 16

a:@relative_me b -25
n:llega bc 23 -23

a:me_to abc -15 -17 25
b0:said ac 44 -39
b0:with abc -28 -36 41
b1:with bc 16 -20
b:,_pasame ac -16 17
b:aunque abc 28 -30 -25
b:do_the bc -37 27
c0:chemo bc -29 28
c1:salgo bc -37 26
n:does_not abc 22 -25 -19
p:around bc 15 -17

a1:court c -19
a:earlier abc 30 -30 -29
a:my_days ac 20 -19
a:my_money abc -35 -15 20
a:quiero bc 26 -26
b:me_on bc 18 -19
n:,_as a -16
n:si_pero bc -19 19
p:bunch abc -38 18 27

a:dead abc 47 18 -40
a:not_either abc 21 -17 -27
b:,_what abc -16 -20 22
b:tiene_que ab 20 -26
b:usted ab -18 17
c0:anytime ac -43 28
n:i_would bc 25 -37

a:from bc 28 -36
a:is_@food bc 16 -20
b:not_see ac 23 -30
b:obra ac -28 27
b:tal abc -26 -15 32
b:the_plant abc 22 -15 -19
b:too_soon a -18
n:@day_y a -22
n:come_straight ab -32 18
n:great abc 20 -20 -20
n:tal c 17

a:ig bc -18 22
a:las bc -29 18
b0:choice b -28
b0:vence a 18
b1:limpio abc -20 32 -29
n:llevo abc -24 25 -21

=aside;of1 c -20
a1:good ac -80 20
b:dot abc 34 -18 -31
n:a_half abc -17 -26 20
n:semana bc -19 21
p:@year b -26
p:than abc -29 26 -24

a0:were abc 21 -19 -19
b1:told ab -25 15
b:mire c 15
b:no_sea abc -36 50 -43
b:the_littles abc 25 -15 -23
n:pero_las b -16
n:seria a -22
p:f abc -22 -20 30

b:an_hour c 17
b:choir bc 31 -34
b:final abc 36 -19 -35
b:nos_vamos b 18
n:pero_tendria bc 35 -35

=-;wanted;wanted a -17
=out;1/0 a -20
c0:cualquiera a -17
n:._jk bc -16 17
n:donde ab 23 -29
p:wedding bc 28 -27

a:him abc -27 -34 38
a:once a -18
b0:. abc -20 -46 52
b:libres c 17
b:ver_si ab -28 18
c0:sent ac 18 -29
n:not_tomorrow bc 19 -19

a0:is ab -26 20
b:,_en abc -52 -47 63
b:all c -15
b:le_agradeceria abc -18 -18 25
b:store abc 22 -17 -23
n:full b -22
n:not_those c -24
p:too a -25

=aside;all:aside+wanted abc 36 -20 -37
a0:do ab -16 18
b:._like c 21
b:but_my a -20
b:up_for bc -19 15
p:asleep bc -29 32

a:depends ac 20 -17
a:my_anniversary bc 26 -25
b1:baby b -26
n:done_by c -29

a:digo ac 25 -32
a:just b -21
a:talk abc 26 -18 -26
b:,_same ac -22 23
b:cualquiera a -24
c1:pero a 16
n:house ac 21 -18
p:own c 20

=wanted;3/2 ab 22 -37
a:about ac -28 24
a:ando_libre ac -15 16
a:estamos_con ab 25 -20
b:in_last ac 16 -16
c1:starts ac 22 -37
n:#_llega bc 24 -23
n:client ab -16 18
p:misa abc 28 -20 -26

a:been abc 30 -22 -31
b:it_was b -26

b:@vehicle_does abc 19 -21 -15
n:#_mejor abc 34 -25 -32
n:._same b -22
n:la_proxima ac 23 -21
p:care abc -25 -29 30

=aside;part c -19
=wanted;lead-why ab 21 -43
a1:us c -19
b:before bc 33 -44
n:estare abc 29 -36 -26
n:taken bc 29 -28
p:clase c 21

b0:salvo bc 25 -21
b1:@open abc -20 23 -21
b1:mas abc -31 -27 41
b:#_@hours ac 28 -32
b:after_work abc -17 -19 25
b:dan_la a 16
b:dijeron ab 33 -32
n:pero_el abc -33 40 -26
n:tengo_clase bc 19 -18
p:come ab -30 21
p:short ab 19 -24

a0:service abc 30 -23 -30
b:sorry c -20
c0:a ab 28 -56
n:@day_has ac -18 20

=out;out;- ab -42 22
a:@relative_y ac 22 -21
a:can_come abc -36 -44 49
b0:school ab -17 20
n:but c -25
n:que_viene ac 20 -18
n:sleep_all bc 27 -40
n:they_are abc -20 21 -17

a1:y abc 29 -17 -25
a:own abc -20 -28 29
a:run b -15
b1:es ab 21 -21
b:._it ac 36 -28
b:@relative_gets ac 31 -24
b:luego bc 17 -19
b:union abc 23 23 -29
b:yea bc -22 16
n:half a -21
n:i_missed bc -18 16
n:then_@day ab 25 -36

=aside;= abc 19 -19 -18
a:a_minute bc -18 23
a:a_week abc 35 -25 -31
b:antes_me abc 23 -18 -17
n:#_entonces b 16
n:any_time b -40
n:me_levanto bc -18 21

<busy_from bc 37 -45
=out;<why a -15
a:gone bc 23 -27
b1:se ab 23 -21
b:we_do abc -22 -34 36
n:days_, ac -21 23
n:la_virgencita bc 20 -18

=wanted;<if a -16
a:my_bedtime ac 27 -25
a:the_morning bc -33 25
b0:other bc 25 -24
b1:ya b -21
c1:sirve ac -17 24
p:negative abc -31 -21 25

a0:@day a -17
a1:aqui abc -17 -22 20
a:@late a -35
a:part ac 20 -15
b:not_get abc -45 15 20
b:pasada abc 31 -21 -29
n:._next abc 44 -40 -32
n:desde abc -34 34 -25
n:way bc -22 18
p:otra abc -16 -35 37

a:dentista bc 19 -19
a:lovely bc -27 30
b:,_got b -18
b:._ahora bc 20 -19
n:#_cualquier bc 25 -24
n:@day_are bc 28 -36
n:before b -30
n:cualquier_otro ac 16 -25

a1:apenas ac 29 -28
a:es_lo ab 19 -25
a:has_to abc -20 -24 26
n:de_# ab 32 -36
n:ese_dia bc -21 16

b:ask_me ac 28 -32
b:but ab -48 22
b:para_mi bc -19 23
c0:make a -25
c1:told b -23
n:#_please b -20
n:llego_a abc -17 21 -19

a1:hago bc -21 22
a:dia c -16
b:i_keep a -24
b:pero_es a 20
c1:goes ab 20 -18
n:dame_el abc 25 -23 -16
n:either_before bc 18 -17
n:he_has ab 25 -37
n:tardes a -22
p:@sick bc -40 22

a0:cualquier abc -28 -21 40
a:viajo bc 22 -21
b1:my bc 18 -38
b:,_del abc 17 19 -27
b:equivoque_, c 17
b:pongame abc -21 -20 24
b:tengo_@visit abc 30 -26 -18
c0:para bc -33 20
n:ese_mismo abc -19 21 -24
n:stuck abc -20 26 -16

a0:trabajo bc 41 -52
c0:me c -16
n:,_those a -15
n:._deme abc 29 -19 -23
n:might_@call bc 20 -25
nowhere a -21

a:am_free abc -20 -29 34
a:me_@fetch abc -17 -41 29
b1:dale b 16
b1:man abc 18 22 -33
b:esta abc 17 23 -35
b:not_work c -22
n:be_best c 16
n:po abc 28 -20 -22
n:so_if abc 32 -28 -31
n:times b -23
p:minutes b -28
p:next bc 25 -25

=out;days2 a -23
a:acaba bc 18 -30
a:are_shot abc -24 43 -42
a:at_my abc 30 -22 -27
a:le_aviso ac 15 -15
a:online abc -16 30 -25
a:out_of abc -29 -23 28
b:cobro bc 22 -28
b:home c -20
c0:only ac -32 16
c1:casas a -21
c1:\xc2\xbf abc -16 20 -18
n:en_@hours c 16
n:entonces_@day b -23

n:at_noon abc -39 -20 25
n:el_de a 19
p:pasando b -32

=out;nowhere abc -58 81 -82
b:as bc 22 -29
b:pero_del bc -24 24
b:punch abc -28 -20 32
c0:and bc -25 24
c1:# c -18
c1:dias b 15
n:haha_. b -17
n:his_@relative abc -24 26 -35
n:week_, ac 22 -18
p:mediodia bc 18 -24

b0:pongame abc -21 -20 23
n:ya_no abc 16 21 -28
p:useless bc -29 30

a1:bad abc -19 35 -31
b0:did abc 26 -21 -25
b0:juego ac 26 -26
b0:practice bc 23 -19
b:and_that abc -30 22 24
b:el_hospital ab -22 24
b:ponga a -18
b:so_your bc -19 19
b:yo_cuido abc -25 29 -21
c1:trabajo a -24
n:,_ese b -17
n:proud ac 18 -16
n:the_roads b -16
p:ideal ac 29 -32

a:is_bad bc 29 -26
b:@relative_said abc 34 -26 -23
b:choir_is bc 25 -29
n:before_then ab 20 -16
n:day_at bc 19 -25

a:la_virgen bc -17 15
b:,_both abc 28 -30 -26
b:all_can c 17
b:me_dormi abc 26 -15 -25
b:mire_yo c 15
b:play abc 30 -23 -23
b:run a -15
b:she_naps a -20
b:we_are b -28
n:come_at ac -31 33

a:could a 21
a:ones_are bc 19 -16
b:@date_and ac 20 -18
b:ay_mi ac -21 16
b:break_is b -17
b:not_think ac 26 -31
b:the_rig ac -27 17
b:town_for bc 19 -15
b:was_up ab 24 -21
n:porque_voy c 16
p:oclock ab 15 -40
p:them abc -16 -39 19

=wanted;from ab 18 -38
b0:runs ac 19 -24
b1:rather a -15
b1:turno abc 25 -18 -43
b:but_in bc -20 20
b:my_driver a -15
b:you_all ac 31 -33
n:i_drop b -22
n:ser_a bc -28 29

a:are_the abc 36 -29 -37
a:dios c 18
a:would_be a -23
b0:grandkids c -15
b1:tendra c 16
b:llueve c -20

=out;>fact c -21
a:is_# bc 17 -21
a:works_for b -20
b1:last b -31
b:es_por ab 27 -24
b:habria_dicho ac 31 -34
b:si_llueve ac 17 -16
b:truck_comes bc -34 17
n:#_si abc -21 41 -45
n:@date b 21
n:before_that ac 33 -28
n:que_la bc 15 -16
p:pasado b -43

a0:mi bc -32 28
a:later bc -16 19
a:llegado ac 22 -22
a:un ac 30 -29
n:,_pongame abc -17 -22 26
n:._on ab 20 -21
n:dias ac -44 20
n:mean bc -23 24
p:si abc -66 35 -27

a:i_think ab 29 -27
a:neither abc -19 31 -26
b:,_me ab 22 -29
c0:o abc -21 -23 35
c0:trabajo abc -26 29 -21
n:,_con c 19
n:que_nomas ab -18 16
n:right_? bc -19 19

a0:before bc -27 24
b:so_one bc -30 32
c1:regreso ac -26 27
n:tan_temprano bc -20 23

a:across_town bc 25 -29
a:ni_el bc 21 -18
b:agradeceria abc -18 -18 25
b:folks bc -22 19
b:got_pushed abc 29 -25 -21
b:my_midterm abc -23 -16 24
b:viaje bc 22 -19
c1:those abc -28 27 -19
n:but_any ac 21 -34
n:mind b -20

a:bday bc 18 -15
b0:read b -18
b:dice ac -34 21
n:,_in abc -28 -45 42

=aside;lead-turn c -21
a1:@visit abc 21 -16 -18
a:not_be bc 27 -25
b:well a -28
n:@eat a -31
n:nap ab 21 -21
n:queda abc -17 32 -27

a:dificil bc 27 -25
a:not_know ab 21 -26
b0:@traffic abc 22 -17 -20
b:@day_a abc -19 -19 21
b:a_@relative b -21
c1:off ac 26 -29
n:one b 16

=aside;>any ab 26 -32
a1:@drink c -28
a:@day_any c 16
b1:@holiday abc -20 -20 22
b1:any abc -30 -25 40
b:anoche abc 28 -24 -19
b:or ac 23 -24
n:can_not ac 34 -29
p:@traffic bc -27 28
p:tiempo bc -18 20

a:conflicts abc -28 33 -29
b1:except ab -17 20
b:need_something ac -22 24
b:teach abc -24 40 -36
n:,_cause abc -20 -32 26

a0:nobody abc -23 -27 28
a:y_ya b -16
b0:asleep c -18
b0:double c -25
b:mine b -19
n:( abc -28 -38 38
n:i_still bc -28 25
n:no_way ac -25 22
n:other_days abc -35 -27 29
n:taking a 18
n:wait_that abc -27 33 -42

=aside;2/1 c -19
b:is_going ac 27 -27
n:got_a bc -34 23
n:ill abc 31 -36 -19
p:como ac -18 17

a:@relative_that a 19
a:after_# abc -26 -24 28
a:como ab 23 -25
b:de_las b -16
b:laburo abc -26 29 -25
n:but_she bc -38 25
n:day_. ab 22 -26

=aside;doubt:a_day_more_than_100_days_ahead abc 43 -42 -36
a:a_@person abc -23 -18 24
b1:it ac -45 45
b:#_@date a 22
c0:no abc -25 38 -22
n:,_whatever abc -22 -22 32
n:._my abc -36 -37 43
n:@late_ya a 17
n:cause a -33
p:haha abc -27 -22 35
p:saying bc -26 28

a:suit abc -17 -19 30
a:truck abc 23 -21 -21
b0:entro c -18
n:,_anytime bc -23 20
p:@person ac -15 17
p:until abc -22 -40 41

a:except a -27
b:muchacha abc 15 -28 25
b:my_@clinician bc 17 -21
c1:your bc 19 -28
n:cuido ac 16 -22
p:vida abc -33 -27 34

<only ab 21 -21
b:if_i ab 17 -53
n:,_@thanks b -16
n:anyhow abc 20 -26 21
n:girl a -28
n:is_in abc -21 -18 20
n:la b 16
n:that_leaves bc 23 -32
n:today ac 20 -18

a0:can ac 15 -32
a0:either abc -21 -15 25
a:@relative_are a -16
b0:decir c 20
n:ahi c -24
n:ni bc -24 18
n:y_@day a -26
n:y_me c -24

b1:a b -18
c0:quiero c 18
c1:@treat ac 24 -23
c1:llega ac 20 -20
n:._by bc -22 22
n:all_are ab 17 -25
n:easy ab -21 21
n:evening abc -28 -30 31
n:first_time a 18

a1:algo ac -17 18
b:@relative_is ac 24 -24
b:fly_home bc 16 -32
b:me_@day a -31
c0:@call b -20
c1:got b 22

a0:means abc 27 -28 -19
a:mi_hora ab -21 17
b0:wrote abc 26 -22 -19
b:anniversary bc 21 -18
b:el_del abc -25 -32 33
b:like abc -24 -39 33
b:roof ab 30 -28
c1:already abc -16 22 -27
n:@thanks abc -18 -27 31
n:san a -24
n:start abc -29 25 -17

=-;out;$ ab -24 16
a:no_hay ab -50 19
b:._off abc -27 -19 25
b:calling b -18
c1:on c -16
n:like ab 25 -34

a:@date_, ac 15 -24
a:i_will ab -18 20
a:only b -31
b1:should ac -21 22
b:am_away bc 25 -24
c1:be ab 23 -33
c1:meant abc -15 -20 25
n:my_@body c -29
n:say_the ac -28 19
p:hear abc -23 -28 30

b:is_nothing bc 24 -29
b:this_time ac -24 26
n:,_hasta abc -17 26 -25
n:all_do c 17

a0:same ab -23 34
a1:mean a 18
a:baby abc -19 -20 20
a:home bc 24 -28
a:no_alcanzo abc -27 35 -44
a:they ac 37 -46
b:despues_de ac 20 -21
b:manager abc 36 -26 -32
c0:@day bc -37 31
n:are_@open abc -28 -37 36
n:days_after bc 22 -20
n:in_the ac -26 18
n:jk ab 21 -35
n:sharp abc -26 -27 28
p:- bc 22 -29
p:igual c 16
p:veo abc -21 -18 22
p:voy ab 22 -41

a0:vos abc -20 -18 23
a1:sin bc 21 -22
again a 26
b:so_like ab -24 18
c0:nena abc -20 28 -25
c1:before bc 25 -31
n:,_manana bc 30 -33
n:consulado b -20
n:not_want ab 24 -24
p:wrote abc -19 -18 20

a:@person abc -19 -43 27
a:nada abc -25 -30 33
b:and_not abc -32 50 -39
b:elk abc -15 -20 19
b:their abc 33 -27 -32
n:._i a -36
n:other_@day a -17
n:\xc2\xbf_tiene c -18
p:past abc -22 -29 28

a0:this abc -19 -29 27
a:a_zombie c -20
b:i_thought abc 23 -17 -17
b:she bc 20 -25
c0:lord abc 21 -15 -19
c1:pude a 19
n:llevo_, bc 20 -19

=aside;hour ab 24 -34
c1:bueno c 18
p:even c 23

b:flips ac 18 -24
b:the_first abc 23 -19 -22
b:viera ac 18 -24
n:away abc 21 -23 -16
n:finals bc -29 22
n:salida ab 22 -20

a0:all bc -19 21
a0:does bc -17 20
a:she b -21
b:usher a 18
before ab -25 30
c1:dame c 18
c1:super a 16
n:at_work ab 23 -34
n:say b -18

a:can_do bc 25 -21
a:is_spoken bc 20 -19
n:,_yo a -30
n:de_@late bc -24 28
n:entra abc -17 -27 20
n:we_get abc -23 -15 27
p:standing bc -26 27

=aside;<if b -102
=wanted;~fact abc 17 18 -29
a1:free abc -20 -21 33
a:audiencia abc 26 -20 -19
c0:el ab 25 -47
c1:@clinician bc 26 -27
n:manana_a bc 21 -26

b:?_he c 16
b:it_has b -21
b:which ab -30 23
n:,_use ab 25 -22
n:esa_semana bc -17 18
p:dark abc -32 -32 41

a:anytime_after ac -21 24
a:next ac -19 15
a:no_trabajo abc -18 -20 22
b1:@vehicle ac 27 -19
b:and_my a -15
b:chair abc -18 19 -21
b:the_rest c -19
n:after_is bc 31 -34
n:vez c 17
p:@drive bc 30 -26

=wanted;2/1 ab -28 16
a0:what ab 23 -19
a1:digo abc 31 -28 -22
b1:how b -20
b:del_# abc -18 -26 27
c1:clinicals abc -19 23 -18
n:porque_es abc -23 39 -32
n:then_the ac 33 -31
n:under abc 19 -32 22
n:would_want bc -23 16

=wanted;>free_from abc -52 -26 37
=wanted;~only abc -48 -47 59
a:compromiso bc 25 -24
a:spoken bc 20 -19
b:ay ab 17 -18
b:get_my ab 33 -30
b:proctor abc 19 -19 -16
b:the_@vehicle a -22
n:who abc 27 -20 -26

=wanted;1/0 a -16
a0:nomas abc -34 -23 45
b0:en bc -40 26
b0:nursery a -16
b1:casas bc 30 -28
b:,_ahora bc -32 29
b:believe abc 24 -17 -18
b:not_the a -28
b:want bc -49 36
b:we_have abc -37 31 -15
c1:only ab -43 16
n:._cualquier ac 18 -17
n:._wait ab -39 23
n:._ya abc -17 26 -23
n:dia_no a -45
n:libres c -20
p:review bc -19 20

b0:about abc -19 -31 32
b1:wedding ac 20 -26
b:me_acomoda a -17
c1:have ac -18 18
n:._weekdays abc -15 -24 24
n:would_rather abc -15 18 -15

b0:@stop abc 27 -17 -20
n:?_any ab -27 19
n:me_equivoque bc -17 18
n:no_espere ac 23 -21
n:willing abc -20 -27 27
p:@clothes bc -16 21
p:franco abc -32 -33 36
p:school a -16
p:sorry ac -20 18

a:about_it ac -17 17
a:del bc -43 16
b:eye_@clinician c -19
n:me_on a 18
p:weeks abc -21 -31 28

=aside;~busy c -36
a0:puede b -20
a:pueblo bc 22 -26
b1:dice ac -31 19
b:any_afternoon bc 22 -21
b:de_turno ab -31 17
b:i_babysit bc 18 -22
c0:do bc -32 26
c0:honestly c -17
n:day_past abc 22 -22 -17
n:que_esa abc -16 -35 21

a1:@month abc -18 21 -30
a:corrido abc -15 21 -17
b0:both abc 38 -37 -37
b0:on ac -16 19
b:already_got ac -20 19
b:el_@day b -18
b:nomas_puedo c 21
b:whatever_you bc -18 19
n:._what ac 32 -33
n:@day_a ac 15 -41
n:and_i bc 26 -33
n:she_gets abc -21 -17 24
n:since_the abc 29 -28 -19
n:will_bring c 21
p:solo b -31

a:heifers bc 16 -23
a:my_only abc -45 -27 47
b:have a -21
c1:class bc -26 20
p:dentro ac -19 25

=aside;all:aside b 15
a:by abc 27 -32 -19
b0:senorita ab -15 21
b:barn bc 23 -26
b:get_paid b -19
c1:anytime a -30
n:#_ok ac 21 -22
n:._it ab 36 -32
n:earlier abc -42 -26 42
n:it_before a 20
n:todo ac 29 -29
n:up_my bc 18 -21
n:wait_i a 16

=out;last a -42
a1:will abc -29 35 -20
a:antes_de abc -24 -15 30
b:._on abc -23 -18 22
b:only_runs abc -25 -26 33
b:vaya_pues ac -21 21
c1:libre abc -24 -16 33
n:._a a -27
n:asi_no bc -27 25
n:this_week abc -16 -33 33
n:until ab 25 -45

a:done abc 33 -25 -28
c0:con ac -28 21
c0:limpio a -21
p:partido abc -25 27 -26

b:- bc 27 -40
b:at_# abc 28 -23 -29
b:would_say bc -45 22
n:@relative_says bc 18 -18
n:sea_despues b -23

b:service abc 32 -29 -26
n:#_then ab 20 -23
p:baby ac 16 -22
p:had ab 28 -35

=aside;before c -25
=out;2/1 abc -40 55 -56
b0:santiago abc -22 28 -28
b:hers_is abc 34 -23 -22
b:home_health abc -31 -27 28
b:is_in abc 24 -24 -19
b:mrs_. abc -26 -33 31
b:trabajo_de ab -35 23
c1:los abc -17 22 -15
n:#_am ac -29 35

a:#_, ac -18 22
a:my_split abc -18 -24 25
a:there ac -28 27
b:and_the b -16
b:i_get bc -68 42
b:ill abc 26 -17 -22
b:la b -16
b:paid b -36
b:tienen ac -31 35
b:yo_no abc -17 32 -29
n:,_any ac -34 23
n:are_my abc -34 -20 22
n:entonces_mejor ab -18 19
n:hora_que bc -16 23
n:kindly a 16
n:lovely abc 33 -31 -15
n:reckon abc -24 20 -15

=wanted;doubt:which_of_two_is_ruled_out ab 20 -21
a:en_el ac 32 -51
a:se bc 28 -31
b0:dejeme c 16
b0:permiso abc -24 -17 26
b:cardiologist bc 17 -16
c0:estuve abc 27 -19 -20
n:not ac 16 -18
n:wide_@open b 19

b:@vehicle_do ab -25 29
b:are_in bc -18 19
b:gave_me bc -28 16
b:have_a ac -26 27
b:have_court c -16
b:moved c -44
b:not_# b 17
b:she_will bc -22 23
b:to_work abc -24 33 -27
c1:perdon bc -27 30
n:i_know bc -30 24
n:my_check b -18

a:antes b -23
a:si_es ac -15 19
b1:anniversary b 18
b:@year ab 17 -18
b:be_at a -27
b:pase b -32
b:used_to abc 35 -27 -27
c1:neither bc 19 -16
n:bar c 18
n:in_there ac -33 32
n:please_not abc -16 21 -17
n:y_el bc 24 -16
p:dijo ab -26 24

a:@price_me ab 18 -23
b0:trabaja abc -29 34 -25
b1:dia b 21
b:finals_are b 15
n:cualquiera abc -16 -28 23
n:quedo_libre ab 17 -23
n:then_# abc -24 28 -26

a:is_fine abc -27 -59 39
b:program c -22
n:#_if b -19
n:,_only bc -26 28
n:have_no abc 23 -32 16

b1:was bc 16 -18
b:,_tal c 16
b:am_free ac -31 17
b:he_works bc 21 -17
n:de_esos abc -22 -22 23
n:ends abc -15 -24 28
n:work_# abc 26 -15 -17
p:hacen c 17

=aside;on-offer1 ac -36 16
a1:soon bc -25 25
b0:would b -27
b:because_i ac 32 -32
b:me_in abc -19 -29 23
b:off_at c 18
n:while b -15
n:y_salgo b -33

a:azucar abc 31 -19 -30
b0:hair c -19
b0:one b -46
b0:stay abc 20 -17 -29
b:#_not bc 17 -24
b:o bc -47 24
b:take_my ac 15 -20
c1:naps ab -25 25
n:,_can abc 36 -20 -51
n:i bc 20 -21
p:clear bc -30 32
p:mira ac 21 -19
p:nope a -19

a::_# abc -24 -25 27
b0:veces abc -24 -24 25
b:was_born a 17
c1:same abc -23 -18 25
n:still c -21

a:too_soon bc -25 25
b0:reckon c 17
b:law abc -31 -21 30
n:comes_the ab 18 -18
n:ninos a -17
n:will_ask abc 28 -17 -23
p:you a 18

a:coming abc -16 32 -31
a:would_work bc -18 25
n:finish abc -25 28 -28
n:i_must bc -34 19
n:if_not ac -38 20
span bc -25 16

a:manana_o bc -18 19
b0:sometime c 18
b:he_got abc -22 30 -30
b:i_reckon bc -21 23
b:of_a abc 25 -24 -16
b:pero_que ac -15 20
b:was_there ab 24 -18
c1:dia ac -25 18
n:but_later bc -21 24
p:@drink abc -31 -29 32

=wanted;of2 abc -20 -21 20
b:okay ac -16 19
n:menos_@day bc -19 21
n:que_@drive bc -29 23

b:a_half ac 18 -20
b:dot_physical abc 27 -16 -23
c0:! ab 22 -24
n:only_day bc -32 29
p:llega abc -31 -25 34

a:on_@day a -16
b0:week a -35
b:@relative_had ac 20 -16
b:yo_salgo abc -30 -29 40
n:esos_dias ac -25 19
p:okay ac -17 19

a:hago bc -22 17
b:any_day c -20
b:the_car ac 26 -24
n:and_then abc 30 -24 -27
n:emojithanks abc -31 -27 29
n:sali c 15

a:least ab -17 15
b:come_straight bc -22 24
b:hour abc -17 -16 19
b:ship_calves abc 22 -19 -19
n:@late_, abc -22 -33 26
n:ahogada bc 29 -31
n:it_after b -18

a:quedo b -22
b:@relative_can bc -42 16
b:nah a -25
n:after_. ab -16 21
n:holds ac 36 -36
n:roofing bc -22 24
p:( abc -18 25 -25
p:dos abc 22 20 -25
p:earlier abc -24 24 -22

a1:her abc -18 -21 20
a:lady ab 23 -16
a:or abc 16 -75 17
b:._or bc -16 18
b:they_are bc -18 18
c0:all ac -20 16
n:no_hay bc -39 38

b:have_chemo bc 16 -29
b:have_it abc -17 -40 33
b:voy_con b -21
c0:first abc -26 -24 27
n:i_told a -16
n:leaves abc -20 29 -35

a0:one b -24
b0:@hours abc -15 -21 24
b:._would a -18
n:en_la bc -33 27
n:pm ac -22 19
n:so_they abc 27 -29 -23
n:tampoco abc -27 50 -44

a0:ish bc -20 23
a:hasta bc 20 -27
b1:la ab 24 -23
b1:nos ac 25 -24
b:every_day abc -16 24 -21
b:me_to abc 20 -21 -21
b:queda abc -17 -19 27
b:what_about abc -34 -24 28
n:._would b -18
n:is_turkey bc -16 20
n:no_@open ab 21 -28
n:picking abc -20 -25 25

=out;of1 c -20
n:confundi b -17

=wanted;<fact ab -25 17
b:free_@day bc -24 25
b:is_# abc 18 -39 16
b:murio abc 30 -25 -24
n:i_take ab 22 -42
n:starts_at abc -17 -16 19
p:so ac -25 17
p:tambien bc -19 23

=wanted;>fits a -64
b1:scratch abc -25 20 26
c0:- bc 28 -39
n:all_@open abc -37 30 -24
p:cumple c 16
p:first bc 32 -35
p:media bc -32 22
p:pero abc -17 -74 32
p:think a 21

b:?_no bc -22 20
b:am_out b -19
b:the_girl bc -28 16
b:vacaciones ac -37 35
c0:ninguna ac -20 20
c1:husbands abc 34 -28 -29
n:my_@ride ac -28 21
n:pero_es ac -19 21
p:creo c 16
p:quien c 17

=wanted;>soonest abc -28 28 -26
a:si_puedo ab -54 18
b:mornings bc -20 25
b:what_is a 17
b:whatever abc -27 -24 26
n:que bc 18 -20
n:that_morning ab 23 -21
p:driver a -17
p:second bc -33 20

a:is_staff bc 21 -27
a:is_way bc -18 18
n:straight_off ab -30 19
n:there_by bc -15 19

b:,_hay b -22
b:is_coming ac 19 -16
b:off ac 22 -22
b:off_the abc -36 23 -19
c0:en b -15
n:._home ab 27 -25
n:can_bring b 15
n:salga abc 28 -17 -25
p:also abc -16 -23 18
p:pido abc 30 -26 -29
p:preferencia bc -29 31

a:idc_which bc -15 18
b0:mine b -16
b:final_is abc 22 -16 -19
b:for_break abc -28 33 -33
n:ahi_para ab -16 18
n:do_@day ab -25 20
n:god abc -26 -21 31
n:not_then ab -30 32
n:tengo_dialisis bc -15 16

a:every_day ac 30 -44
a:fine_with c 17
b:give a -40
b:todo abc -36 -19 23
n:,_ask abc 33 -18 -32
n:,_pasado ab -22 19
n:my_sons ac 19 -17
n:saying abc -20 -29 25

a:@eat abc 25 -22 -23
b1:earliest abc -18 -20 22
b:la_@holiday a -20
b:the_er ac 19 -15
n:the_@drink c -26
p:dale ab -18 20

a1:run ac -28 16
b:code abc 31 -27 -28
b:los bc 24 -32
c1:barn bc 15 -23
n:lo_puede c 18
n:my_knee ac 23 -20
p:about abc -22 -20 32

a0:was abc 39 -19 -37
b:no_vaya bc 20 -15

a:esta abc -28 -18 29
b1:might abc 33 -32 -27
b:@year_and c -20
c1:say abc -27 -33 37
p:tulsa c 18

a0:le c -44
b:know_i bc -29 25
n:so_anything bc 19 -23

b0:levanto abc 27 -19 -22
b:@relative c -17
b:ex a 17
b:get_there bc 16 -21
b:llega ab 19 -23
n:,_it bc 23 -26
n:,_we abc 33 -26 -26
n:see abc 18 18 -28
n:week_i ab -16 15
n:y_cuarto ac -17 19
p:mid bc -21 24

3/1 c -19
=-;wanted;out ac -114 32
a:ha_llegado ac 22 -22
a:me c 16
b:release bc 22 -31
b:trabajo_limpiando bc 22 -20
c0:que ac 16 -23
n:no_me bc 20 -30
n:two_oclock ac 20 -20
p:ok ac 33 -34

b0:court ac 28 -30
b:,_ponme bc -20 24
b:por_ahi ac -17 23
b:soon a -18
b:to_@day b 17
n:que_yo bc -16 17
p:oh bc -21 20
p:speech abc 30 -29 -25

a:fine bc -74 17
a:gig abc 33 -26 -23
b:._yes bc -18 20
c1:any ac -30 28
n:@day_please bc 21 -17
n:any_morning bc -24 31
n:manana a -19
n:not_so bc -27 28
n:not_too abc -16 -24 27
n:tambien ac -33 15
n:un abc -19 -28 25

=aside;doubt:5/12_can_be_two_dates abc 50 -42 -46
a:over_with ab 17 -25
a:para_mi abc -17 21 -20
a:til_# b -15
b0:ese abc -21 -22 34
b0:para abc -42 -17 54
b1:no bc -25 19
b:@vehicle_leaves bc 20 -21
n:que_ese bc -30 20

=wanted;doubt:every_second_week:_which ab 16 -34
a:no_tengo abc -25 -25 26
b1:@book ac 17 -16
b1:you ab 21 -16
b:come_in ab 16 -25
b:ni abc -39 45 -33
c1:digamos b -29
n:o_el ab 19 -16
n:town_anyhow bc -25 26

a:an_hour b -21
a:no_habra abc -23 -21 34
b:wait_i abc -19 21 -20
n:how ab 24 -21
n:if_we ab 19 -25

a0:she b -21
a1:later bc -16 19
b:can b -15
n:el_del bc -24 25
n:eso bc -28 18
n:solo_los b -26
p:gone bc -15 21

b0:rather c 15
b1:choir abc -18 28 -26
b:so_can abc -20 -17 29
n:,_not bc -19 18
n:,_same a -21
n:cuarto ac -17 19
n:no_es abc 28 -27 -16
n:tomorrow abc 44 16 -29
p:drops abc 23 -21 -23

a0:every ac 21 -39
a:be_lovely bc -27 30
b:@body ac 32 -35
b:aqui abc -17 25 -24
b:my_check a 20
b:otherwise a -27
b:the_day a -19
n:,_sorry ab -25 23
n:@date_? ac 31 -35
n:but_next ac 24 -20
n:to_get c -18

a:le_digo abc 35 -32 -24
b:i_need a -38
n:@day_do bc -19 19
n:dos ab -28 19
n:i_think bc 29 -34
n:that_mornings abc 23 28 -37
p:here c -29

=aside;doubt:the_same_time_as_what b -21
b:? c -31
c0:pues bc -34 22
p:taught c -20

a:iglesia c -36
a:ten ab -20 22
b:gets ac 29 -36
b:since_i c 15
c1:except abc -16 32 -30
n:._ese ab -27 18
n:has_a bc -22 24
n:resto_de abc -24 -16 25
n:use_to ab 16 -25

>unknown b -35
a:not_on a -22
a:whatever ac -20 19
b:espere abc -25 -23 25
n:#_cuando abc 27 -26 -16
n:._week bc 23 -39
n:i_ask bc 19 -18
p:matter abc -23 29 -28

b0:: c -16
b:dan abc 35 -25 -34
b:in_school bc -18 19
b:would_prefer c 19
n:#_at c -15

a1:hay ab -25 16
a:good_too abc -18 27 -26
b:,_put c 22
b:you_got abc -26 -23 30
c0:; abc -27 -30 32
c0:che ac 22 -29
n:ando_con a -15
n:la_pizca c 20
n:on_@day b -24

a1:esa abc -21 -15 18
a:on_vacation b -28
b1:sea bc 24 -22
b:menos_la b 21
b:no_excuse bc -17 18
b:ooh b -21
b:quedo ab 21 -25
c0:dije ac 22 -19
c0:every ab 17 -29
c1:i ab -15 23
n:the_day bc 18 -30
n:well ab -32 32
p:great ab 17 -33
p:play abc -26 21 -19

a:@treat abc -21 26 -23
b:,_no c -28
b:be_in ac 26 -26
b:last_@day ac 16 -16
n:you_folks b -17
p:@howmuch c 17

a:#_or abc -43 -36 44
a:is_@open abc 24 -33 -18
b1:car ac 24 -34
b:to_come b -44
n:,_done ac 34 -33
n:@fetch_la ac 16 -23
n:doubles abc -18 -17 21
p:@hours bc 35 -34
p:fourteenth abc 30 -27 -25
p:hour a -17
p:will b -21

b0:loose abc -27 -23 30
b:can_it abc -19 -44 26
b:nunca ac 15 -16
b:rosario b 18
b:scratch a -15
c0:rent ac -32 17
n:#_ese bc 19 -21
n:puede_ser ab 26 -26
p:dice ab 25 -50

b0:anything ac -55 35
b0:ya abc -27 -29 33
b1:before ac 27 -27
b:goes abc 28 -30 -22
b:picks ac 18 -16
c1:deme bc -20 25

a:be a -26
a:guess abc -36 -37 39
b0:lab bc 24 -35
b:all_@open abc 24 -24 -19
b:did abc 34 -31 -21
b:rent abc -46 -34 37
b:tomo abc 29 -24 -23
n:about_the c -19

b0:llega b -22
b:los_ninos ab 21 -17
b:not_@drive ab 23 -20
c1:ando c -16
n:and_only abc -26 -24 28
n:delante ab -16 18
n:except_@day abc -24 -28 28
n:tengo_compromiso c 16
p:prefiero abc -20 26 -25

a:for_my ab -17 17
a:ish bc -20 23
b0:need abc -39 -39 54
b:,_los b 16
b:dude ac -23 25
b:it_got abc -19 -23 26
b:tengo ab -15 23
c1:out abc -30 30 -26
p:sit abc -15 -19 22

=wanted;~except b -51
a:loca bc 19 -23
b:super ab 15 -18
b:turno_de abc 25 -20 -35
c0:rather ac -43 16
n:@date_or ab 27 -49
p:bedtime bc -27 21

a:not_leave ab -17 22
b:the_senior ac -17 17
n:deme ac 19 -24
n:jk_# bc -21 22
p:lords bc -18 18

c0:she b -18
n:#_por ab -23 27
n:@stop a -37

a:and_you ac -19 15
b1:only ac -50 18
b:am_on bc 35 -55
b:later_that ac -22 23
b:pasame_al ac -16 17
b:was_# ac 23 -20
n:when_i bc -29 24
p:bendicion a -16

=wanted;>not abc -28 -25 31
a1:voy c -22
a:@day_afternoon c 16
b:can_watch abc -27 27 -20
b:cuido_a abc -22 27 -23
n:fly_home ab -25 22
n:keep bc 25 -38
p:someone ab -21 20

b0:check ac 24 -25
b:down c -17
b:have_# b -24
b:me_da c 16
b:prefiero abc -18 -18 20
n:are_best c -19
n:best abc -16 -22 24
n:estoy b 15
n:si_ya abc -16 -31 33
n:too bc -33 22

a:at ac 22 -39
b1:but a -26
b:trabajo_en bc 24 -24
n:,_please bc -36 16
n:have_it abc -26 -32 37
n:relief abc -28 25 -24
n:think bc 23 -30
n:ustedes_no ab 21 -28

=out;3/0 abc -31 36 -17
a:a ab -29 16
b0:despierta abc 25 -18 -24
b0:good ab 23 -31
b:mi_ama abc -16 -21 20
b:my_last bc -33 24
n:,_otro abc -17 19 -17
n:?_tipo c 16

a1:please abc -21 -34 42
b0:tal ac -18 21
b:dollars b -21
b:physical abc 27 -16 -23
c1:somebody b -18
n:anything_from abc -15 32 -27

a:@vehicle abc 23 31 -47
b1:pasame ac -16 17
b:of_those ac -25 23
b:the_furnace bc 21 -24
c0:ooh b -21
n:@day_ando abc -16 23 -17
n:@day_one ab -31 24
n:asi_que b 20
n:tengan bc -20 27

=wanted;of1 bc -66 30
a1:could a 23
a:means abc 27 -28 -19
a:para bc 31 -29
b:my_bad ab 19 -25
b:now abc -35 -19 42
n:es_la ac 28 -33
n:las_# c -18
n:take_my c 19
p:days abc -59 36 -19
p:except abc -26 -28 26

a0:la abc -18 33 -23
b0:mas ac 23 -30
b:@date_except b 17
b:ando_de bc 20 -22
p:paso c 17

a0:los abc -30 33 -18
a:#_to ab 22 -37
a:do_not ac -25 27
a:us ac 16 -19
b1:and bc 36 -37
b:anytime_the c 16
b:i_work ab -22 24
b:regreso ac -40 27
b:wide_@open abc 17 -21 -16
n:@move_starts ac 30 -28
n:the_same bc -28 30

a:por_la bc 21 -21
b0:dialisis bc 20 -22
b1:birthday abc -16 20 -20
b:al_trabajo abc 15 16 -29
b:can_take abc -23 -19 25
b:last ab 30 -39
b:pool abc -24 28 -36
b:sera c 17
c1:ese a -21
n:day_before abc 29 -31 -21

=aside;<question abc 30 -57 -22
a:& abc 20 -18 -17
a:de_los abc 19 -18 -18
a:which a -26
b:@move_my abc 22 -27 -17
b:podria ac -20 27
b:which_i ab 16 -16
b:y_me abc -25 -20 26
c1:had abc 42 -30 -26
n:could_bring abc -16 23 -22

b1:wide abc 17 -22 -16
b:libre abc -41 -20 39
b:of_these bc -22 24
b:window abc -16 -23 24
c1:gets ab 23 -23
c1:nos ab 18 -15
n:primero_dios c 19
n:release ab 18 -22
n:want_another a 19

b1:jongg ab -20 23
n:._ay a -20
n:it c 20
n:to_me ab 22 -16

=wanted;>only b -61
b:,_if abc -15 -22 27
b:am a -26
b:at_work ab 23 -20
b:little ab -22 19
b:me_suelta b -19
n:ando abc 24 -28 -18
n:at_the ac 24 -27
p:che abc 26 -21 -15

=wanted;<free_from bc -27 18
=wanted;one bc -66 30
a0:time abc -24 -30 30
a:time abc 18 -54 23
b1:hers abc 35 -24 -23
n:ponme abc -20 -18 21
n:so_tu ab 16 -15
n:to_see abc 21 -19 -19
p:queda ac -23 18
p:text abc 22 -19 -18

a0:limpio bc 20 -17
a1:am bc 31 -28
a:mean a 18
b0:ponerme c 15
b:@vehicle_drops b -18
b:misa ac 18 -17
b:ver_con ab 19 -19
c0:@vehicle b -23
c0:somebody bc 32 -38
n:the_new b -17

a1:either abc 21 -17 -27
a:tambien bc 34 -39
b1:physical ac 19 -16
b:dieron b -23
b:not_a ac 22 -60
c0:llevo abc 29 -27 -31
n:nena ab 18 -19
n:says a -20
p:@cancel a -17
p:habra c 21
p:what abc -16 25 -20

b1:pues abc -18 -29 22
b:has_a ab -16 17
n:plumber bc 15 -22
p:done b -21

a:estaria bc -34 19
a:off ac -51 18
a:y_eso abc 23 -18 -17
b:excepto b 22
c1:auditors abc 29 -20 -27
p:coming bc -20 25

b0:vuelvo abc -22 -17 21
b:casa abc 35 -28 -24
b:me_levanto abc 27 -19 -22
b:what abc -15 -39 41
n:,_vos a -27
n:es_@day bc -39 19
n:sino c 17
p:favor a -20

a:@pay ac 20 -19
a:would a 21
b:con_el abc -16 19 -19
b:me_pagan bc 15 -27
n:before_noon b -23
n:mismo abc -22 22 -17
n:not_@drive b -22

a1:es bc 26 -16
a:se_puede abc -25 17 -19
b:@month ac 26 -36
b:am_the ac -19 19
n:al_@day a -22

b0:take abc -24 -15 25
b:dia ac -30 26

a1:clear bc -15 17
a:any b -39
a:que_no c -15
b:despues ac 20 -21
b:finals a -29
b:go_to bc 20 -21
n:@day_she ac 16 -26
n:junta ac 24 -21
n:no_porque abc -17 -32 35
n:voy ab 21 -36

=aside;<fact ac 26 -78
a:rough abc -20 30 -31
a:wide abc -30 -18 28
b:have_an c 17
c1:thought abc -33 39 -36
n:could_be b -18

a:y_apenas ac 29 -28
b1:through b -16
n:done_with bc -18 19
n:there_is bc -31 28

=aside;on-offer2 abc -28 42 -27
b0:the ac -39 28
b1:sleep bc 27 -27
b:stuck abc -24 41 -39
c1:@date abc 18 21 -31
n:are_not bc -15 19
n:work_, ab -16 21
p:duermo ac -24 20

a:pm abc -18 20 -19
b1:routes abc -24 24 -23
n:ask abc 33 -26 -24

a1:answer ac 21 -21
a1:can bc 25 -26
b1:is ab -45 20
b:._she c 20
b:cut ab 20 -23
b:on_that b -18
n:am_dead bc -21 17
n:just_not a -16

=aside;<free b -30
a:los c -23
b:am_training ab -21 20
b:el_carro abc 34 -30 -22
b:like_a b -19
b:preschool_is abc 23 -40 19
b:would_want abc -23 -35 37
c1:leaves b 16
n:diez abc -17 -20 24
n:out ab 29 -44

=aside;of4 ab 15 -40
=wanted;>fact ac -22 26
a:dialysis bc 28 -24
a:last_week abc -18 -15 19
a:o b -18
b:i_already abc -16 22 -27
b:with_me ab 19 -17
n:evening_, abc -26 -26 27
n:good b -30
n:los_ninos a -17
n:oh ac 28 -15
n:pero_los ab 25 -31

a:literally abc -18 33 -33
b1:maybe c 17
b:,_cualquier bc -17 24
b:eh ac 16 -16
b:man_comes abc -27 30 -29
n:#_any abc -27 -25 28
n:because_my ab -21 20
n:no_i a 16
p:era a -27

a:not_@holiday bc -20 21
b:._@call ab 17 -25
b:out_here ac -20 18
b:y_salgo b -19
c0:out ac 19 -20
n:take_@day abc 25 -22 -32

=out;wanted;- bc -31 16
b1:queda bc -16 23
b:me_with ab -21 17
n:a_week ac 29 -35
n:puedo_, bc -33 18

a:viene ac 36 -35
b:it a -21
b:surgery abc 16 16 -27
b:will_not ac 27 -32
n:one_. abc -20 22 -24

=out;bound ac -36 18
a:es_imposible bc 18 -18
b0:( abc -25 32 -21
b1:- bc 20 -29
b:de_una b -17
b:jongg_is ab -20 23
b:la_fabrica a -19
b:of_the a -25
b:ustedes_no b 17
n:so_my ac -22 22
named-again bc -33 22

a:be_convenient bc -18 19
a:dias abc -33 26 -24
a:either_one c 16
a:la ab -19 15
a:long b -23
b:and_# bc 23 -19
c0:either abc -32 -42 50
n:dia_ni bc -17 15
p:carro bc -16 16
p:descanso abc -44 -45 48

a:ese abc -15 29 -29
b0:have b 24
b:#_dollars b -21
b:?_i a -20
b:you_have abc -23 -35 41
c1:doing ac 24 -16
p:rush ac -19 25

=^;aside;- ac 15 -21
a:cualquier_hora a -34
b0:sorry bc -18 20
b:i_believe abc 24 -17 -18
b:is_off ab -53 20
b:mi_turno c -27
n:@day_yes bc 31 -29
n:got_it ac -15 17
p:m a -37
p:says ac 24 -15

=aside;<that_day a -16
a1:@late abc -19 -16 23
a1:ya b -16
a:limpio_casas bc 20 -17
a:surgery b 19
a:without bc -23 25
b1:had ac 31 -27
b:had_me abc 28 -21 -25
n:es_mi abc -44 -37 47

a1:aviso ac 15 -15
a:before bc -22 28
a:me_lo bc -17 21
a:\xf0\x9f\x8e\x89 b -21
b1:mi ab 29 -23
b:,_either c 18
b:,_then ac 26 -26
b:con a -31
b:i_meant bc -18 22
c0:le abc 48 -46 -36

b0:probably abc 23 -22 -21
b1:surgery abc 16 16 -27
b:back abc -26 -32 35
b:the_house abc 24 -26 -18
c1:habian c -21
c1:like a -41
n:but_@day a -35
p:can a -41
p:imposible abc -27 -24 33

a0:i c -19
a:el_unico a -16
a:is_free abc -16 -20 29
a:same b 30
b1:los bc 21 -37
b:all_week a -19
b:can_run abc -24 -20 25
b:has_the abc 15 15 -26
b:i_should abc -25 -24 28
b:me_off ac -21 22
b:two ab -29 20
c0:nos b 18
c1:yea bc -22 16
n:,_antes ab -49 16
n:,_see abc -18 24 -22
n:is_that ab 17 -23
n:judge a -15
n:nomas_los bc 17 -33
p:back bc -38 20

=out;before abc -70 92 -84
b:a_@ride abc -25 -15 29
b:from_# abc 30 -31 -16
b:i_take bc -28 21
b:told_him abc -16 -39 22
n:no_one b -18
n:not_go abc -28 30 -22

b:fabrica a -19
b:patron_no b -19
lead-if b -20
n:,_le abc 27 -24 -21
n:amanezco ab -15 22
n:as_i bc 18 -15
n:but_like abc -21 -16 21
n:matter b -32
n:temprano bc -45 34
p:takes bc -25 25

a:iffy abc 24 -22 -22
b:#_in bc 20 -24
b:me_ponga abc -16 17 -17
c1:now ab -33 17
n:,_just abc -21 -28 24
n:._at bc -16 17
n:si_se ab -22 16

=out;all:aside+out b -16
a:my_girls c -15
a:nomas abc -34 -23 45
a:or_the ab 20 -25
a:what_i c 17
b0:sleep ac -44 17
b:@ride_only abc -22 -25 30
b:la_que a -43
c1:anything abc -24 -20 39
c1:drops b -23
c1:let bc -28 17
n:shoot_that ac 21 -20
n:want ab 33 -50
n:yes_. abc -19 -15 16

a:fine_i ac -24 25
b1:esos c 19
b1:pickup ac 17 -24
b:._the abc -26 -22 31
b:excuse bc -17 18
c0:free bc -18 19
n:antes_no bc -31 24
n:did ab 27 -22
p:@hello ab -18 17

=aside;day c -17
a1:al ab 22 -17
b0:ultima ab 19 -19
b:coming abc 31 -18 -31
b:la_otra bc -30 27

a:cuida b -18
a:till ac 20 -19
b0:works abc -37 38 -22
b1:preschool abc 23 -40 19
b:to_make b 18
n:be_there bc -39 27
n:es_nochebuena bc 20 -19
n:it_were bc -20 22
n:we_win abc 23 -20 -21

<unknown abc 58 -45 -50
b:court ac 32 -46
b:snowbirds ab 19 -18
c0:district bc -26 23
n:is_@holiday ab 27 -22
n:on_@date ab 21 -17
p:another b -19

=aside;from abc 29 -79 -19
a:eso abc 42 -36 -31
b0:swing ac -20 22
b:ni_el b 17
b:no_trabajo bc -22 24
c1:wrote ab 17 -28
p:fin bc -21 26
p:le bc -61 23

a1:need a -15
b1:would a -25
n:._los b -16
n:@day_morning ab 27 -31
n:lol_so c -24
n:no_sea bc -23 27
p:llegar ac 20 -17
p:might abc -29 -20 23

b0:regala c 15
n:calling abc -20 21 -22
n:pedir_permiso bc 22 -21
n:y a 15
p:gets ab 18 -33
p:loca c 20
p:man a -24

a1:a c -16
b0:aunque b -20
b1:ever ab -21 19
b:habria abc 36 -28 -32
b:look ac -21 19
b:not_at bc 22 -16
b:of_town ab -21 19
n:,_afternoons bc -16 17
n:._can ac 28 -32
n:@relative_. b 17

<free b -17
a:pavo a 15
b:! ab 22 -24
b:resets ab 17 -19
b:santiago abc -22 28 -28
n:no_trabajo c 16
n:que_darle bc 22 -21

a:and_the bc 23 -26
b1:am ac -32 24
b1:down b -36
b:bueno ac -15 24
b:of_@date ac 18 -20
n:@person ac -17 22
n:@ride_so ac -37 20
n:rather ab -18 17
n:said bc -45 24
n:win abc 23 -20 -21
p:she abc -18 -40 34

a1:tienen c 18
a:after b -18
b0:rig b 16
b:have_my bc 17 -25
b:i_got ab 18 -17
b:your ac 20 -20
c1:that ac 31 -40
n:dentist ac 19 -19
p:buen bc 21 -19

b:available ac -23 25
b:simon c 17
n:am_gone bc -24 24
n:need ac 27 -20
n:puede bc -19 30
n:puedo_ni bc -20 21
p:daughters abc -20 -22 23
p:profe ac -25 25

a1:fine bc -59 15
a:po abc -20 -17 27
b:salgo_del c 20
c1:se ab 25 -24
n:al_trabajo abc -23 -17 22
n:todas c 19

a:pagan b -17
b:flies c -20
b:only_got ac -21 23
n:else abc 32 -23 -33
n:en_adelante a -22
n:mejor_antes b -15
n:que_haya bc 19 -18

a:check bc 19 -19
b:a_ser bc 18 -17
n:@day_despues abc -37 -26 31
n:be_home a -23
n:means abc -29 -34 32

a:not_going bc 28 -28
b:@place c -17
n:all_i bc 22 -17
n:do b -25
n:not_missing ab 24 -19
n:ser ab 24 -26

=wanted;doubt:7:_morning_or_evening a -47
a1:ejemplo bc -18 23
a:@insurer_a bc 17 -19
b0:my ac -31 30
b:._something bc -17 24
b:the b 22
n:@call_me ac 36 -41
n:que_antes c 21
n:she_has b -21

a0:@open b -20
a0:despues bc -19 21
a:my_own abc -20 -28 29
a:whole_day c -17
b:get_up ac 19 -21
b:puente bc 20 -21
b:so_is bc 31 -41
n:am_@person abc 43 -37 -26
n:am_retired bc -16 20
n:to_do abc -23 -23 29
n:your ac 18 -31

a1:lo b -35
a:chores ab 25 -35
b:,_off ab 21 -30
b:with_my b 16
n:,_ni ac 18 -34
n:text_you ac 17 -16

=wanted;~that_day ac 40 -49
a:no_estoy abc -15 31 -29
a:not_@day b -20
a:quedo_sin a 16
n:@relative_has abc -22 -21 23
n:down ab -44 16
n:that_on abc -16 -23 22

a:@day_works bc 18 -17
b1:eso bc -28 26
b1:that bc 23 -20
b:cae abc 26 -23 -17
b:eats bc 21 -31
n:,_or ac -20 20
n:my_@relative a -18
n:my_midterm b 18

=aside;middle ac 17 -27
a1:any c 16
a:la_@food ac -29 29
b:que_tiene ac 20 -19
n:._@relative a -24
n:nine_thirty a 19
p:siempre abc -26 26 -26
p:tempranito ab 20 -50
p:two bc 24 -25

a:dialisis abc -16 30 -29
b1:perdon abc -19 23 -26
b:@holiday c 16
b:takes b -18
b:troca abc -15 17 -21
c1:two a -27
n:hour abc -19 -26 27
p:never abc -39 -18 30
p:not bc 32 -31
p:through a 21

=out;3/1 ac 19 -35
=wanted ac -20 18
a:eso_no ac 20 -18
a:los_demas abc -18 23 -22
b:my_days abc -25 -17 26
n:._put abc -19 27 -24
n:?_despues bc 20 -20
n:earth c -25
n:es_lo bc 25 -30
n:juego ab 16 -27
n:la_llevo bc 20 -19
p:& abc 29 -24 -32
p:: abc -25 21 16

a:casas bc 20 -17
a:my_house a 27
b1:for bc 21 -30
b:escoger b -18
b:no_to a -50
b:told_me b -17
n:._@book ab 27 -24

b0:hour c 16
b0:obra ac -28 27
b:#_this a 17
b:before_or ac 26 -25
b:bury_my ac -26 18
b:only_in bc -15 17
b:physical_is ac 19 -16
n:fuera_de abc -23 29 -38

a:zombi abc 25 -19 -21
b:,_deme c 18
b:a_@vehicle bc 19 -21
b:ese abc -15 -31 39
b:get_the abc 34 -17 -37
c1:both abc 28 -30 -26
n:@day_through abc -19 -19 22
n:clock b -28
n:so_i a 21

a:@relative_has abc -26 23 -17
a:es_mi ac -31 23
a:is_not bc 33 -38
a:no_a ac 27 -27
a:thing c 16
a:up ab 17 -51
b:no_tengo abc -42 -23 31
b:que_haya abc -24 -21 31
c1:sleep abc -47 -16 22
n:algo ac 17 -22
n:have_a b -17
p:could abc -27 -34 44
p:way ac -33 27

=out ab -22 18
n:jajaja abc 24 -23 -16
n:need_to abc 32 -35 -17
n:obviously abc -27 -22 30
n:that_early bc -18 20

a0:last ab -19 17
a0:para bc 19 -22
a:and_then bc 17 -21
a:o_el bc -18 19
b:no_not b 17
n:same_. a 19
n:shop_@open ac -16 18
p:clock bc -23 27

b:#_or abc -37 28 -23
b:,_@relative ab 34 -56
b:matter c -17
b:which_leaves abc -19 -28 23
n:@day_en bc 15 -34
n:del_# abc 23 -37 16
n:entonces_, b -22
n:ten abc -28 17 26
p:my b -27

=aside;doubt:until_then,_or_from_then_on abc 51 -51 -24
a:minute abc -15 -21 27
b:wrote_down abc 23 -16 -19
c1:recien abc -25 -19 27
p:menos a 15

b0:goes abc 25 -19 -20
b:de_guardia b 18
b:limpiando bc 22 -20
b:me_that bc -17 22
b:o_si c 17
b:tengo_que abc -17 21 -34
n:pasando abc -30 -33 36
p:posible c 18

=out;aside;- b -47
a:virgen bc -17 15
b1:puede ab 19 -38
b:birthday_is abc -16 20 -20
b:sleep_all abc -29 36 -31
b:the_truck ab 18 -17
n:,_mornings a -39
n:same_@day bc -26 16
n:two_is b -21
n:week_after abc 26 22 -42
one b -19

a0:anyhow c -25
a:all_good bc -17 19
a:cama c -24
b1:better bc -16 18
b:come_off bc -24 18
b:due a 22
c1:solo a -27
n:,_is ac 34 -38
n:baby ac -23 18
n:be_later bc -18 18
n:day_the abc -23 -39 34
n:resto ab -24 20
p:@thanks ac 17 -21
p:se abc -16 -19 22

a0:se ab 20 -39
b:._@book bc -23 19
b:county b 15
b:doubles abc -35 45 -36
b:me_sirve ac -22 19
b:you_do abc -25 -30 37
n:time_works b 16
p:bet c 16

a:i_have abc -34 46 -38
a:los_@day bc 18 -16
a:need a -19
b0:bunch abc -24 -32 33
b1:tenia ac 20 -19
b:,_ya abc -21 -30 28
b:till b -17
n:turkey_day ab 23 -38
p:fly b -24

b1:vacaciones bc 21 -23
b:@hello abc -28 -28 36
b:are_off abc -32 23 -20
b:whenever a -23
c0:digo ac -20 16
c1:permiso abc 33 -24 -29
n:@day_to abc 30 -25 -24
n:either ac -23 25
n:la_del bc -20 20
n:pone abc -16 26 -24
p:? abc 27 -25 -19

a:pt abc -28 33 -36
b0:toda c -21
b0:want abc -25 -34 36
b:or_after ac -17 21
b:told a -21
c0:todo abc -31 -18 20
c1:, a -20
c1:last abc -17 -29 23
c1:llueve ac 17 -16
n:,_second ac -28 24
n:be_dead bc -18 20
n:for_my a -17
~fits abc -21 -18 26

a0:whenever abc -27 -34 34
a1:siempre ac 16 -15
a:@drink_digo c -15
a:up_for ac 27 -27
b1:ok a 16
b:have_the c -19
b:kind_of ac 31 -34
b:lose ab 25 -21
b:she_works ab -23 23
b:si_me b -42
c0:nope abc -19 -38 23
n:name_is c 17
n:some abc 19 -18 -15
p:ugh c 21

a:am_all ac -32 33
a:de_vacaciones b -18
a:for_it ac 30 -28
b:@relative_arrives bc -25 19
b:gets_me abc 33 -16 -30
b:hora ac 23 -24
b:not_, bc -25 26
b:pasame ac -16 17
c1:at ab 24 -38
n:@day_tengo bc -26 27
n:which bc 45 -46
p:honey abc -30 -29 31

b1:esa abc -22 -23 24
b:@relative_dice a -23
b:doors ab 16 -29
b:el_# ab 15 -24
p:love b -33

a0:a ab 37 -38
a1:libre b -41
a:can_@drive bc -23 24
a:mediodia ab 17 -19
a:si_no bc -29 18
b0:@body ac 22 -24
b1:punch abc -28 -20 32
b:mean ac -19 19
c0:@move bc -18 24
n:@day_@day abc -36 -23 26
n:sale_a ab 26 -31

a:estoy_fuera b 17
a:vos bc -21 20
b0:cause abc 36 -28 -33
b:salir c -17
n:._so abc 15 26 -33
n:long_as c 18
n:si_dios bc -19 20
n:so_one abc -17 22 -21
p:@open bc -42 22

=aside;doubt:free_or_kept_then b -35
a:tampoco abc -42 68 -62
b:@open ac 24 -26
b:@relative_free ac -20 27
b:go_out abc 22 -22 -18
n:@relative a -21
n:con_el c -23
n:en_@date abc 29 -41 -24
n:i_was abc 16 -32 16
n:oclock_any ab 21 -23
n:soonest abc -25 -18 22
n:us_say bc 15 -25

a:slow abc -20 -31 22
b:can_swing ac -19 20
b:clinicals c -27
b:on_# b -21
b:this b -30
b:wait a -22
b:y_el abc -22 -32 26
b:you_know bc 19 -24
n:teach bc -28 28
n:would_need abc 26 -18 -25

a:@day_# ab 16 -33
b0:working abc -19 31 -25
b:come_on b -21
b:husbands abc -20 29 -33
n:do_# bc -15 20
n:nada ac 42 -40
n:no_sorry ab 19 -19
n:the_@relative bc -20 22

a0:idc c 17
a:llevo bc 18 -17
b0:pero ac -43 16
b:saw ac 23 -20
b:text ab 28 -25
n:am_on abc -24 32 -17

b:day_program c -19
b:fall bc 19 -36
c1:dentist ab 20 -18
n:,_fuera c -20
n:can_do abc 21 -52 40
n:them bc 31 -31

=aside;named-again c -19
b:it_can abc -26 29 -20
n:@day ac 21 -20
n:am_going abc -20 17 -15
n:it_will ac 27 -26

b0:done b 16
b:school_let a 16
n:any_afternoon bc -31 25
p:ahogada bc -18 20
p:am a -29
p:starts abc -33 -34 37

a:right ab -24 22
b1:drop abc -19 -16 20
n:the_afternoon a -36
p:been ac 29 -30

a:estaria_bien ac -17 20
b0:guess ac 24 -20
b:give_me a -48
b:just_not abc -25 37 -25
n:hora abc -21 -22 26

a0:como b -20
a:except_@day a -28
a:wide_@open abc -30 -18 28
b1:free ab 20 -31
b:it_done abc -16 -16 17
b:not_got ab 19 -17
b:over_break bc -18 21
n:otherwise_i bc 16 -15

a1:pm bc 22 -21
a:told abc -28 -26 31
b:@relative_needs bc 18 -17
b:escuela abc 30 -17 -23
b:might bc -38 16
b:que_tal ac -18 21
n:is_free ac -19 20

a:- b -23
a:habra_un c 16
b:am_at abc 16 -21 17
b:el_@clinician abc -23 -26 28
b:if_you b -18
b:the_dentist abc -16 18 -18
n:,_about abc -21 -29 29
n:may abc -20 25 -22
n:never_mind a 20
p:me a -16

b1:nina ac 19 -16
b:dado c -21
b:porque ac 15 -50
b:trucks abc 27 -20 -24
b:watch c -27
c0:dialysis b 17
c1:meeting bc -29 23
n:nights abc -20 20 -16
n:out_by abc -18 -26 22

a1:nothing abc -29 -25 34
b0:dificil ac 18 -16
b0:doubles abc -34 43 -34
b0:esta abc 16 27 -35
b:?_my abc -24 28 -26
b:un bc 35 -39
c0:viera ac 18 -24
n:#_recien bc -24 23
n:usual abc 22 -18 -15
n:when_we bc 23 -21

a0:@relative a -37
a:despues bc -22 27
a:me_@late bc 16 -15
a:or_anytime ac -22 26
c0:@insurer abc -21 41 -39
n:o_# bc -22 19
p:pueblo abc -26 -29 32

a0:@person ac -19 17
a0:the abc -30 -32 33
b0:tienen ac -17 20
n:@day_libre abc -19 25 -18
n:ese_es bc 17 -22
n:is_all bc 15 -29
n:nobody abc 24 19 -35
p:entra a -21

=out;hour bc 15 -19
b0:final ac 25 -27
b:day_that c -19
b:my_@book abc 23 -27 -19
b:no_wait b -17
b:on_the abc 17 27 -53
b:yo_con a -15
c0:solo abc -31 -27 38
n:que_a a -15

a:cubro abc -20 22 -26
b0:es a -24
b:@insurer_@vehicle ac -17 16
b:tonight abc -17 -24 25
c0:parent bc 22 -31
n:un_@day ac -27 16

a0:whole c -25
b1:porque abc 32 -31 -18
b:@price abc -28 38 -20
b:except b -16
b:favor a 17
b:hair c -20
b:last_time abc 44 -22 -37
b:need_it abc 19 17 -30
b:\xc2\xbf_sera c 17
n:@food_is bc 16 -19
n:las_diez abc -17 -20 24
n:like_the abc -36 -31 42
n:pero_a bc -55 45
n:so_can abc -32 -26 42

a1:eso ac 18 -17
b:my_birthday abc 25 -16 -18
n:final ac -32 28
n:is_my ab 17 -31
n:land ab 25 -40
n:porque_entra b -24
n:put bc 15 -17
p:@english c 17
p:medio c 21

=aside;doubt:a_number_that_can_be_a_day_or_a_time b -41
a0:he ab 16 -19
b:dia_menos abc -21 35 -20
c0:though bc -17 19
n:,_depends abc -29 -17 34
n:,_y ac -36 26
n:tampoco_, abc -18 37 -32

=wanted;? a -21
a0:to bc 35 -28
a:ando_de ac 19 -18
b0:pasa abc 23 -20 -19
b0:say b -21
b:the_letter b -17
b:went abc 44 -36 -37
c1:this b -20
n:see_you c -17
n:siguiente ac 25 -42

a:not_do b 16
a:taller abc 29 -25 -22
a:the_heifers bc 16 -23
b:brings abc -16 18 -16
b:then_i abc -23 33 -27
c0:anything ab -51 23
c0:not ab -62 22
n:court ab 18 -18
n:day_after a -24
n:si_no bc -48 26
n:this_one bc 18 -17
p:calls c 15

a0:descanso abc -42 -20 31
a1:soy a -15
a:vez abc 31 -30 -21
b0:dije abc 31 -30 -25
b1:dieron b -23
b:in_law abc -31 -21 30
b:is_ok ab 20 -18
n:,_you c -29
n:@day_off bc 23 -21
n:hosting b -15
n:i_never b -16
n:pray c -28
n:so_any ab 24 -26
p:junta ab 15 -25

a0:ando b -18
b1:be abc -25 25 -16
b1:not ac 33 -37
b:marlene b 16
n:que_descanso ab -16 17
p:none bc -17 19

a:i_told c 16
b0:at b -24
b1:las ab 15 -17
b:girl_said ab 20 -18
b:la_semana c -26
n:#_i abc 24 -15 -16
n:out_at ab 15 -22
n:wake b -22
p:section bc -21 23

a:church ac 18 -25
b1:pizca a -21
c1:it ab -15 -15

a:el_cumple abc -22 31 -24
b0:no ab -49 32
b1:just ab -26 20
b:la_@visit abc 23 -22 -22
b:levanto abc 27 -19 -22
b:no_pues abc 19 21 -29
b:se_me ac 17 -27
c0:fui ac 29 -28
n:,_@insurance c 19
n:coming ab -24 16
n:quedo c -16
n:so_. ab 20 -20
n:supposed_to c -22

b:never_mind abc -20 28 -24
n:am_back abc -24 26 -18
n:is_@wrong bc 25 -25

a0:whichever c 16
a:both ab 27 -28
a:ejemplo bc -18 23
a:the_street abc 22 -22 -16
b0:right abc -28 30 -29
b:i_had abc 35 -20 -29
c0:entro bc 24 -22
n:must a -25
p:called ac 16 -21

b:any_other abc -21 -26 27
c1:them ab 17 -20
n:,_la ab 26 -25
n:otro bc 29 -43

a1:keep abc 24 -27 -17
b:shoot a -19
b:would_like ac -33 30
n:@late_si abc -15 31 -29
p:a b -37

a0:nada b -16
a1:muy ab -18 35
a1:of abc 29 -31 -26
a:la_escuela abc 27 -19 -31
b:forget bc 17 -24
b:til_# ab -25 28
c1:nada abc -26 29 -29
n:free ac -25 25
n:\xc2\xbf_puede bc -21 22

a:am_home ab -40 19
a:fly ab -23 18
a:is_too bc 30 -42
b:planning a -20
b:yo_me ac 17 -17
p:@symptom b -28
p:nap bc -16 17

n:choir bc -20 19
n:despues a -25
n:fly_out bc -18 22
n:honestly abc -16 26 -25

n:is_when a -38
n:no_wait bc -27 19
n:there bc -58 20
p:trabajando ac -16 22

=aside;<fits abc 34 -19 -30
a:#_o bc -29 31
b:so_nothing bc 25 -20
b:us_in a 16
n:,_well bc -20 20
n:@vehicle ac -20 16
n:any a -21
n:pero_este ab 22 -32
n:while_they a -23

b0:dormi abc 26 -15 -25
b:leaves_for b 16
b:oh b -19
b:sooner abc 26 -18 -28
c1:ask ac 30 -29
n:in_between ac 15 -25

=aside;last b -39
a:now ac -28 28
b:@late ab -20 21
b:my_@vehicle c -27
n:poner c 18
n:so_after a -16

a0:emojithanks bc -20 29
b:,_seria ac -20 25
n:jaja ab 37 -32
n:y_lo b -27
p:truck abc -37 27 -23

=aside;doubt:what_is_excepted bc -36 17
a1:would ac 35 -37
b:if_that ab 24 -24
p:primero abc 20 -15 -15

a:me_queda bc -16 26
b1:either abc -17 -18 29
b:class bc -27 21
b:given abc -37 -26 38
b:hit b -29
b:lands bc -31 19
b:patrol bc 22 -27
c1:of abc -18 34 -27
n:is_a bc -36 25
n:kidding bc -18 19
n:me_, a 17
n:pero_mejor ac 19 -17
n:pongame_el abc -16 -31 32

n:;_i abc -23 24 -16
n:que_por b -24

b:dialysis bc 22 -33
b:ok_then ac 20 -19
b:permiso_al abc -15 19 -31
b:pues abc -15 -36 21
n:any_day a -33
n:get_a abc -22 -26 28
n:here abc 22 -26 -20
n:no_earlier ac -28 18

=wanted;= ac -20 18
a:@fetch bc -35 17
a:muy_@late bc 32 -32
a:y_me c 16
b0:has a -37
b:it_be abc -19 -52 28
b:me_for abc 38 -24 -35
n:,_aunque abc -24 -38 39
n:clear bc 32 -32
n:el_dia ab 16 -47
n:surgery bc -23 20

a:put a 15
b0:mind a -19
b:the_week ac -19 15
b:to_a ac 22 -21
b:we_did b -21
n:@open_, bc -22 21
n:black_@day bc 20 -19
n:than_# b -16
p:cover a -19
p:lord bc -20 22

a:early ab -19 23
b0:date bc 20 -19
b:\xc2\xbf a -32
p:make abc -22 -34 35
p:miss ab -21 18

a0:like abc -22 -28 29
a0:que c 21
b0:del ab -19 15
b:my_trucks abc 24 -18 -25
n:club ac 23 -26
n:verdad bc 21 -25
n:voy_a ab 30 -35
n:week_of abc -21 -23 31
p:ella bc -19 25

a:noon abc -29 -32 36
b0:same abc -24 -35 32
b:i_do c -15
b:weeks c -17

=out;after ab -69 17
a:ya_es bc 18 -17
b:cualquier ac -50 28
c0:las abc -24 23 -15
c1:patron ac -34 36
n:needs ab 16 -30

a0:verdad ab 15 -20
b:@relative_descansa ac -15 17
b:libro abc -32 -28 39
c1:algo ac -29 33
n:@day_around bc 25 -25
n:@hours_de c 16
n:after ab -34 26
n:but_he abc 44 -39 -34
n:i_pick bc 16 -18
n:still_got bc -24 26
n:ya ab 17 -29

=out;>busy_from abc -29 35 -26
a:the c -20
b:,_back ac -33 18
b:que_no ac 29 -51
b:so_that abc -32 -22 26
n:drop b -30
n:estare_primero c 19
p:want abc 27 -28 -21

a1:great a -17
a1:trabajo a -20
b1:put c 20
b:._que bc -17 21
b:dia_que ac -21 16
b:me_lo bc -29 18
b:she_do abc -25 -22 24
b:straight c 18
c1:hay bc -25 17
n:@day_you abc -26 -25 29

a:estoy bc 32 -25
a:have a -21
a:libres abc -18 -29 32
a:mi a -21
a:not_work abc -20 36 -47
a:que_el c 15
a:to_me ac 33 -30
b1:in ac -23 16
b:,_salgo abc -35 -25 37
b:@relative_lands bc -31 19
b:de_@day abc -16 -21 22
b:le c -35
c1:con abc 29 -25 -19

a1:still abc -20 -17 22
b:,_has bc -17 22
b:my_relief abc 21 -16 -20
b:not_run ab -25 29
b:pero_el b -29
b:some bc -18 20
b:whichever_one bc 17 -16
last a -21
n:is_dead ab 22 -23
n:me_da bc 27 -31
n:the_earliest ac 28 -28
n:y_no a 15

a:perfecto abc -21 -19 33
a:service abc 29 -32 -26
b0:solo abc -46 -33 45
b1:@move ab -43 24
n:have_class b -18
n:instead_, bc -28 30
n:was_going a -21

a:a_half a -20
a:de_mi bc 33 -42
b0:cae b -16
b:her_@relative bc -35 27
b:ok_if ac -22 22
n:a_@person a -27
n:demas a -36

a:bust ac -30 27
a:la_@relative bc 19 -22
b0:@treat abc -18 -26 21
b1:all ac 25 -30
b:@relative_de bc -28 29
b:dialisis bc 21 -22
b:got_a ac 30 -34
b:period abc -18 -19 23
n:de_esa bc 20 -15
n:might_be bc -17 19
n:y_media bc -19 19

=wanted;<fits a -42
b0:bien bc -16 23
b:her_license b -25
c1:el b -35
c1:manager abc 34 -21 -33
n:or_@day b -19
p:hospital b 15

=aside abc 19 -19 -18
a:i_rest abc 29 -29 -18
a:too bc 35 -32
b1:@eat b -17
b1:neither bc 20 -17
b:is_got bc -25 16
b:salen abc 26 -21 -16
n:llevo_a bc 20 -16
p:nina abc 22 -19 -19
p:now c -18
p:tenth abc 23 -29 -20

=out;all:aside+out+wanted a -20
a1:en b -16
a:@day_si bc 23 -21
b:jury abc -16 26 -22
c0:puedo a -51
n:@date_a abc -18 26 -22
n:dia bc -37 20
n:la_primera bc 22 -17

a:and_not a 19
a:despues_de c 19
a:of_it abc -16 19 -18
b0:your abc -21 21 -19
b:check ac 32 -32
b:deer abc 28 -21 -24
b:pt ac 17 -20
c1:seria ac -20 25
n:is_right abc -17 -23 25
n:pero_ahora a 18
n:than bc -28 24
n:those_. abc 15 -40 30

=wanted;>except abc -51 -16 20
n:@drive_, ac 26 -22
n:y_voy ac 22 -27

a:ciudad abc -28 -25 29
a:recital ab -20 23
n:nochebuena bc 20 -19
n:pick_up bc 16 -18

a:the_@day abc -20 20 -19
b:to_get abc 22 20 -33
b:with ac 16 -29

a:,_a ac -18 19
a:estoy_libre abc 23 -26 -21
a:tienen c 18
b0:fabrica a -19
c1:@call ab 23 -34
n:@day_at ac 32 -17
n:kick b 17
p:ever abc 29 -25 -29

a0:cuando abc -29 -32 40
b1:if bc -21 25
b:had_a abc -27 -30 28
b:put_us a 19
n:@day_i a -30
p:say bc 28 -21

=wanted;<soonest abc -28 -15 35
a:dentist abc 28 -27 -18
b:saliendo ac 26 -26
c1:court c -21
n:,_cuando ac -18 19
n:,_ill b -19
n:@relative_just b -16
n:aunque abc -24 -38 39
n:name c 17
p:camino abc -19 -25 30

a0:esta ac -23 22
a1:perfecto c 17
a:@book abc 22 -32 16
a:verdad abc 35 -29 -24
b:@day_no abc -18 29 -23
n:,_weekdays bc 28 -27
n:and_it bc -18 22
n:darle_de bc 22 -21
n:el_mismo a -19
n:hace bc -17 23
n:instead bc -41 37
n:y_mi b -40

b:@vehicle_from b -18
b:a bc -18 20
b:got_anything abc -35 -33 51
c1:are abc 16 35 -34
n:._anything a 16
n:@day_he a 20
n:excuse bc -16 16
p:church ac 18 -21
~except ab 23 -30

=wanted;last abc -23 -16 16
a:is_perfect c 27
b:have_not ac -20 21
b:i_come abc -31 -47 37
b:took ab 25 -23
c1:cut c -26
c1:patrol bc 22 -27
n:@date_# ac -58 38
n:are_out c 18
n:gets abc 31 -47 21
p:dead bc -49 34
p:el a -19

=out;? a 23
=wanted;every a -26
b:if_somebody b -18
n:out_@day abc -24 -18 29

b0:entonces b -83
b:perdon abc 38 -18 -32
n:can_you abc 16 16 -23
n:missed bc -18 16
n:mornings_i bc 24 -29
n:mornings_only abc -19 -31 30
p:@ride abc -25 -19 29

a:no_puedo abc 22 16 -76
b0:casas bc 25 -25
b1:pase b -29
b:my_hair bc 17 -20
b:testing abc 37 -26 -40
c1:picks ac 18 -16
n:can ab 15 -19
n:de_@day abc -37 -25 34
n:i_do bc 33 -29
p:car ac -31 18
p:see ab 18 -19

=out;<fact abc -16 23 -21
=out;doubt:free_or_kept_then abc -25 30 -27
=wanted;hour ac -74 27
b:day_is ac 15 -33
b:drops b -34
b:i_watch ac 19 -18
b:tal_vez c 16
b:that_am abc -18 47 -46
c0:tomo a 17
n:,_todas c 19
n:my_# ac -22 23
n:thing abc 30 -44 27
p:cole abc -27 -16 28

a:de_las bc -16 22
a:lo ac 25 -20
a:the_one bc -22 21
b0:every bc 25 -33
b:anything_but bc 43 -43
b:home_time ac -27 30
b:toca c -30
n:@date_. ac 15 -18
n:me_confundi b -17
n:noon ac -24 24
p:) abc -34 23 -21

a0:anytime abc -15 -19 25
b:not_make abc -18 28 -26
b:puede_ser ab 19 -35
c0:@drink a 21
c1:routes abc -24 24 -23
c1:wants bc 23 -31
n:no_that abc 28 -21 -22
n:que_es a -33

a:@month ab -19 15
a:pues ac -30 28
b1:up a -18
b:am_good bc -15 17
n:denme abc 28 -24 -31
n:no_later bc -18 17

b1:missed a 15
b1:prefer bc -19 23
b:do_not ac 15 -16
b:driver ab -25 25
n:@treat bc -31 21
n:de_ahi ac -32 24
n:hold_on a 15
p:eso abc -28 -34 33

a:morning_of b -25
a:would_do abc -15 -22 27
b:que_sea bc -40 21
c0:finals bc 23 -21
n:i_nap ab 21 -21
p:dear c 17
p:toda abc -25 -16 18

a1:perfect ac -15 24
b1:away bc 22 -22
c0:my c 22
n:off_the abc 27 -21 -17
p:mine abc 24 -27 -18

b0:er ac 19 -15
b0:i abc 26 -45 -18
b1:cualquier c 18
b1:lights c -25
b:@insurance b -43
b:mismo abc -23 -28 34
n:days_work bc 27 -27

a:me_quedo a 16
a:on_days bc 30 -30
b1:next ab 18 -29
c1:does b -15
n:not_. ac 27 -26
p:ese abc -19 -49 29
p:este abc -38 -39 52
p:virgen c 21

a1:@insurer bc -22 25
a:\xf0\x9f\x99\x8c c 18
b:not_in abc -18 27 -36
b:the_nursery abc -24 -17 20
n:not_a abc -19 -17 27
n:si_es ab 18 -19
p:\xc2\xbf b -18

=aside;<busy_from abc 25 -27 -16
=out;doubt:a_time_that_may_be_ruled_out abc -18 27 -25
a:y_la ab 17 -27
b:covering ab 25 -26
b:mwf abc -15 -31 31
b:please_no bc 23 -22
n:@insurance b -16
n:black bc 20 -19
n:not_, a -16
n:pero_@day abc 24 -26 -24
n:tengo_@treat c 18
n:they_might bc 20 -25
p:again ac -36 28

a:@drink ac 28 -28
b:forklift bc 18 -22
c1:@insurance abc 29 -29 -22
n:is ac 19 -38
n:what abc 26 -40 23

a0:hay ac 16 -16
a1:literally ab 16 -20
a:@insurer bc 24 -24
a:creo c -17
a:ella a -23
a:is_good a 16
b:confundi bc -20 21
b:except_on ab -16 17
b:just ac 17 -23
c0:it ab 16 -22
within-last ac 20 -28

a:starts ac 18 -26
b:lessons abc -25 30 -40
c0:@relative bc 42 -33
c0:laburo abc -26 29 -25
n:cuando_querais bc 18 -18
n:in_at a -32
p:before bc 16 -21
p:buenos c 17

a1:mi b -24
a:el_@vehicle abc 31 -27 -24
a:not_even bc 24 -24
n:either_, abc -21 -21 24
n:hold_up b -16
n:my_cast ac -16 18
n:recien a -29

b:need_to bc 26 -29
b:though bc -17 19
n:but_could bc -24 25
n:me_a abc -17 -42 22
p:turkey bc 23 -30

b:planning_period abc -18 -19 23
b:que_solo c 16
c1:in a 19
n:@drive bc -55 48
n:horas abc 32 -21 -28

a:from_# abc -28 25 -22
b1:permiso ab 20 -19
b:me_there b -19
b:short b -19
c1:teach abc -19 26 -20
p:needs abc -28 21 -19
p:p abc -20 34 -40

a:will_not abc -15 37 -34
b:hago abc 24 -18 -16
b:i_will c -17
b:i_would b 18
b:la_obra ac -28 27
n:is_early abc -18 -22 25

a1:shop abc -28 -22 29
b:parole bc 18 -18
b:us_say c 18
b:wants ab -22 19
n:@book_me bc -30 27
p:him abc -30 -22 35

a0:will ab -21 23
b:._i bc 29 -39
b:have_said ab 21 -19
b:moved_to abc 39 -28 -33
b:put_in ac -18 17
b:tulsa bc 24 -17
c0:# abc 33 20 -51
n:have a -29
n:que_@fetch ac 20 -30

>soonest abc -28 28 -26
a0:de b -26
a1:llego ac 18 -22
a:them abc 25 -33 16
b1:get ac -28 21
b:,_just ab -26 19
n:@date_i a 17
n:anything_the ab 25 -22
n:for_it abc -21 28 -30
n:so_the ac 17 -33

=out;lead-why abc -32 24 -19
b:ahora bc -18 20
b:comes_to abc -22 -31 32
n:boy c 16
n:failing_that bc -18 19

a0:si bc -41 33
b:bury ac -26 18
b:de_preferencia abc -35 -26 35
b:my_@visit ab 19 -17
n:anything_in abc -16 -22 18
n:but_it bc -43 37
n:give ab -18 24
p:alla b -35
p:at bc -17 20

a:the_furnace bc 25 -23
b1:your ac 20 -18
b:but_not abc -18 35 -26
n:am_yours ab 20 -19
n:comes_, c 17
n:cumple_de bc 29 -27
n:ni_@call bc 24 -30
n:there_, ac -20 20
n:two_days a -17

a:and_@day abc -26 -20 23
b:@relative_says a -31
b:cogeme abc -19 -17 22
b:flies_in c -20
b:tell_me a -27
c0:por a -34
n:at_your bc 17 -32

=out;<free ac -28 21
b:and_do ac -18 16
b:day_the abc -21 21 -20
b:later ab -24 16
b:the_one ac -27 28
c1:did ab 21 -24
p:for ab -20 16

=out;= ab -22 18
a1:@holiday abc -29 -16 20
a:estamos ac 17 -17
a:still_there abc -26 -17 26
b1:@parking ac 17 -16
b:because_it a 16
b:ugh a 16
b:\xc2\xbf_no c 18
n:except abc -28 -31 33
n:las_tardes a -22
p:gas abc 31 -26 -18

a:start abc -19 -29 22
b0:here bc -33 24
b1:ay abc 28 -23 -26
b:._could c 20
b:around b -21
b:fly_out ab -21 24
b:off_school abc -22 34 -33
b:would_do abc -37 21 -15
p:read bc -19 20

=aside;days2 c -22
=aside;doubt:what_is_ruled_out b -22
a:@day_after c 15
b:not_then abc -21 -32 34
c0:yeah b -20
n:lessons abc -20 19 -18
n:lol_jk a 17
n:no_puedo a -57
on-offer0 c -17
p:reyes bc 37 -36

=out;doubt:not_sure_what_is_ruled_out abc -26 31 -28
a1:dia b -38
b0:leaves bc -27 29
b:baby ab 32 -37
b:tengo_nada c 17
b:who bc -27 25
c1:ok c 18

a1:casas bc 20 -17
a1:easier b -28
a:be_my ac 19 -16
a:viaje abc -17 24 -23
b0:something a -24
b:@price_me abc -31 37 -19
b:are ab -25 23
n:look_at ac 16 -16
n:want_to ab 30 -27

=aside;~only ac 29 -27
a:: abc -24 -25 27
a:like_you b -25
b:,_o b -27
b:for_any bc 18 -16
b:picked_up bc 17 -17
c1:daycare a -29
n:before_or c -22
n:to_be ab 23 -21
p:best ac -16 18
p:i ac -18 17

a1:then bc 17 -21
b0:except b -23
b:is_over b -17
b:se_puede b -19
b:truck bc -53 24
c0:al abc -27 -30 30
n:i_fly abc -19 -24 30
n:para_delante ab -16 18
n:yes_but bc -20 20
p:duty abc -17 18 -15
p:ninth a -23

=wanted;doubt:a_day_more_than_100_days_ahead abc -24 -28 30
a:is_dead abc 16 23 -26
b:dejeme bc -26 19
b:home_for abc -28 33 -33
n:@date_would abc -15 24 -17
n:have_got bc -34 19
n:wide c -15
p:del ac -40 28
p:these bc -34 19
p:time bc -47 31

=out;from a -31
a:i_get a 16
n:bridge bc 20 -19
n:otra_? ab -20 23
n:paso abc -32 32 -23
p:esperate bc -27 27

a:se_me abc 28 -19 -26
b:yes_to b -21

=-;out;out ab -55 24
a:con_mi ab -18 24
a:is_when bc 19 -40
a:lazaro c -22
b1:can ac 21 -25
b:#_ni bc 19 -16
b:might_i ac -21 22
n:my_@move bc -35 19
n:not_@open bc -15 17

a:me_sirven bc 20 -18
a:sale a -18
b1:ahi ac -19 27
b:hospital b 20
b:the_shop ac 19 -23
c1:clock bc -16 18
n:moves b 16
n:pero_ustedes abc 26 -19 -23
p:casa c 18
p:esa abc -19 -23 26

a:barbaro c 15
a:bien ab 31 -27
b:shop ac 22 -30
n:@date_to abc -25 -34 36
n:dos_dias abc -24 26 -28
p:missed a 21
p:puedo ab -39 21

=wanted;doubt:which_other_day ac -21 22
b1:watch abc -27 27 -20
b:any_of ab -23 24
b:they_say bc -28 19
c0:omg ab -28 18
n:already abc -22 24 -26
n:dia_libre abc -16 -22 29
p:shows abc 28 -20 -27

a0:ni bc 51 -59
a1:what bc -15 24
b:?_we ab -27 18
b:day_i a -24
b:my_lights c -25
b:por_lo ac -18 16
c1:voy abc -16 30 -30
n:._could ac 25 -22
n:ay ac 44 -43
n:but_ok abc -25 -18 26
n:does ac 19 -31
p:girl abc 25 -23 -24
p:taller ab 24 -18

=aside;doubt:not_settled_yet ab 22 -68
a0:hago ac 23 -26
a:#_that a -25
a:anda abc 29 -18 -28
a:duermo abc -32 44 -41
b1:wants a 20
b:could_we bc -26 22
b:preferencia_en ac -16 22
b:thesis abc 35 -23 -27
n:?_after bc -18 20
n:not_leave bc -30 24
p:double ab -21 20

a:asleep bc 26 -23
a:siempre abc 20 -23 -15
b0:; abc -19 -18 22
b:._this b -19
b:puede b -30
n:)_. c -29
n:not_matter b -28

a1:or bc -21 26
b1:otra ab 17 -26
b1:sometime ac -16 22
b:,_or ac -25 18
b:,_\xc2\xbf bc 22 -20
b:go bc 27 -32
c1:si b -25
n:._asi c -24
n:am a -17
n:me_la abc -16 -28 19
p:memphis c 16

=aside;>that_day bc -74 18
a:is_all ab 15 -38
n:us_do a -16

=out;<not abc -19 15 -23
=wanted;of3 a -33
c0:whichever bc 21 -19
n:@day_then bc 22 -19
n:could_do bc 26 -27
n:sea_@day abc -22 20 -18

a:preferably bc -15 21
a:recojo_a a 16
b:is_@open ab -17 18
b:libra ab 26 -27
c0:@clinician abc -20 -29 22
c0:on a -18
n:but_is abc -22 -37 39
n:hold ab 16 -22

<soonest ac -31 22
=wanted;doubt:not_settled_yet abc -32 -34 41
b:,_sleep abc -43 -20 26
b:?_then ac -36 25
b:vaya ac -22 20
n:entro_a b -25
n:que_de bc 17 -34
n:your_@day c -24
p:s bc 22 -28

=out;2/0 ab -79 20
a1:best ac -32 39
a:@open bc -47 32
a:all_right ab 18 -31
a:convenient bc -22 23
b:hasta ac -20 17
n:can_, b -19
n:missed_the bc -18 16

a0:: abc -24 -25 27
b:@relative_tiene bc 20 -20
b:has bc 25 -21
b:no_i c -19
b:si_mi bc 17 -24
c0:but a -39
n:be_in b -22
p:cobra abc 31 -16 -31

=wanted;doubt:a_condition abc -46 -64 69
a:days_or ac 20 -20
a:is_better ac -25 31
a:la_@fetch b 17
b:between_# bc 23 -19
b:dia_de c 18
n:@call_, ac 18 -16
n:home_. bc -31 25

a:alone bc 30 -27
b:not_@day ab 30 -30
n:can_i abc -29 -27 41
n:hay abc 24 -40 25
n:porque_tengo bc 34 -34
n:vienen abc -17 -21 24
n:when_she ac -21 23

a0:tengo abc 29 31 -51
a:y_no abc -22 -45 49
a:yes abc -41 -30 34
b0:que bc 18 -16
b:as_my abc -19 20 -26
b:church ac 20 -38
b:que_de abc -33 -16 35
b:time_is abc -20 -19 26
n:,_bueno c 16
n:?_el c 17
n:pedir bc 22 -21
n:ya_hasta bc 24 -23
p:group ab 22 -21

a:either abc 18 -19 -17
a:puedo_ir bc -16 21
b:en_@hours bc -16 21
b:said abc 46 -36 -16
b:two_of a -22
n:any_weekday bc -22 24
n:earlier_than a -22
n:is_good abc 24 -26 -22
n:not_know bc -20 15
p:turns abc -32 -22 29

a0:it abc -39 -30 41
a:@drive ac -47 24
a:for_us ab -28 23
a:hour ac -30 20
b:snows bc -29 22
c0:yes bc -17 21
n:,_either b -29
n:._like ac -35 30
n:?_or c 21
n:no_le bc -22 26
n:only_after bc -16 17
n:two abc -33 33 -20

a1:dead abc 30 21 -26
a:walk ac 28 -27
b1:bring abc 25 -42 -17
b:i_make bc -30 21
c1:good ac 24 -27
c1:something abc -15 -18 29
n:dead bc 17 -18

a:does a -25
a:most_days b 18
b:season abc 23 -18 -16
n:@day_@date ab -36 19
n:days_for c 18
n:get_my ac -15 18
p:nights bc 20 -17

a:ando b -17
a:bad ac 28 -52
b0:ser abc 26 -39 -19
b0:shoot c 16
b1:want c 20
b:he_is ac -33 40
n:,_los ac -28 17
n:the_whole abc 15 -39 19

=wanted;doubt:which_week ac -31 36
a:are_no abc -17 26 -23
b0:voy bc 19 -20
n:._la abc 36 -20 -31

a:igual bc 21 -25
b:else bc 16 -31
b:vet bc 28 -21
n:work a -19
p:sharp bc -17 23
p:that abc -22 -44 51

a:laredo ac 18 -21
a:staff bc 21 -27
c0:could a -25
n:because_i ac -34 25
n:dame c -25
n:i_work abc -25 -24 29
n:otherwise_the ac 18 -17
n:you_are abc -30 -36 39

=out;>fits ab -16 23
b:both_of c -18
b:my_# ab 21 -17
c0:you c -17
n:temprano_, bc -28 31
p:evening abc -19 -31 35

a1:taken bc 19 -18
a:nada_mas ac -25 28
b0:preferencia abc -21 -19 25

=aside;>free_from b -29
a:somebody bc -22 16
b:,_trabajo bc 26 -24
b:en_@date abc -21 21 -22
b:habian_dado c -21
b:you_squeeze c 20
n:la_siguiente c -22

b0:descansa abc -26 -28 31
b:he_has abc -31 42 -40
b:me a -18
b:one_on ac -22 22
n:._day abc 23 -29 24
n:cuida ac -25 26
n:not_the a -43
n:runs ab -28 15
p:missing b -20
p:sin c 15

a:love abc -18 -18 20
a:or_@day abc -36 -43 47
b0:dado c -21
b1:habria abc 32 -38 -21
n:._either ac -22 20
n:._me abc -35 39 -32
n:cambiaron bc -27 16
n:function a -15
n:jaja_. a 20
n:tardes_cuando bc 18 -18
n:the_@vehicle a -18

=out;>free a -94
a1:are a -19
a:not_# abc -25 -21 26
b1:later ac -23 21
b:first c -18
b:naps ab -36 23
b:si_es b -41
b:the_new c -15
n:lab abc -29 25 -21
p:let b -19
p:verdad bc -30 38

a:@price b -23
a:a_two b 18
a:nunca abc -23 -25 27
b:my_a ac 21 -16
b:no_hay abc -36 -25 41
b:she_have abc -15 -32 33
n:#_en abc 20 -34 16
n:neither abc -22 20 -18
n:possible abc -23 -38 42
n:which_i a -24

=out;all:out ab -25 17
a:@day c -23
a:am_yours abc -32 -17 37
a:are_rough bc 18 -20
a:la_otra ab 21 -19
b:have_to bc 21 -25
b:yo_prefiero abc -15 -18 19
n:,_ponme abc -20 -18 21
n:his abc -23 25 -24

=wanted;<that_day ac 22 -19
a:i_could a 25
b0:ends ab 29 -30
b0:o b -26
b:does b 17
n:come_right bc 25 -26
n:rough bc 28 -28
n:shop abc -29 -21 30
n:than_@day abc -18 25 -19
n:there_. ac 21 -16
n:thirty ab 17 -18

a1:dialisis bc 15 -17
a:mejor ab 17 -34
a:ya_puedo abc -24 -30 32
b0:dicho abc 26 -25 -16
n:._you bc -18 17
n:any_other ac 18 -35
n:ay_no ab -20 16
n:should a 18
n:sorry_# bc -21 22
p:stay c 17

=aside;aside;- bc -64 19
b1:pensaba a 16
b:daycare a -29
b:left abc -15 -31 32
c1:finals abc -15 22 -19
c1:pasame ac -16 17
n:tengo a -28

a:nos ab 21 -31
b0:nietos a -20
c0:because b -28
n:,_now b -32
n:scratch ac 15 -17

a:es_la ac 21 -35
b:not a 15
c0:any ac -19 17
c0:if b -16
c0:in bc 15 -20
c1:ahora bc -16 17
n:ese_no ac 18 -17

a0:menos bc -39 41
a:mercado b 16
b0:che ac 23 -31
b:._next ab 18 -25
b:and_no abc -22 33 -32
b:is_out b 24
n:,_one b -38
n:off_@day abc -19 -28 29
n:would c -16

=aside;~not abc 25 -60 -17
a:cumple bc 35 -35
a:half a -26
a:money ac -40 15
b0:come ac -29 17
b:please ac -43 20
b:turno ac 24 -39
n:._ahora a 16

b:a_@day ac -24 17
b:but_i a 26
b:negative abc -23 31 -23
b:squeeze_me c 21
c0:take bc -28 29

b0:cumple abc 23 -16 -19
b1:@year abc 28 -16 -21
b:anything_in bc -26 28
b:load ac 17 -16
b:lol abc 25 -30 22
b:mal ac 19 -18
b:patron b -24
b:preference bc -30 30
n:equivoque_, bc -17 18

b1:pushed ac 19 -18
b:can_@drive abc -18 -24 27
b:these abc -19 -26 29
n:puede_? abc -24 -30 31

a0:even ab 22 -27
a:useless c -18
b:auditors abc 29 -20 -27
c1:de ac 23 -21
n:fly abc -30 36 -24
n:would_do abc 26 -17 -28

a:has ab -29 23
b:be b 24
n:got_to a -18
n:is_got a -28
n:puede_poner c 18
n:si_puedo ac 27 -31

a:pero ab 21 -24
a:that a -20
b0:chance ac -16 17
b:and_get abc -18 -22 24
b:the_barn c -15
b:vet_is bc 25 -19
n:soy_yo bc 25 -25
n:way_. ac -28 23
p:quedo b -21

=aside;doubt:what_stands_in_its_place abc 25 -20 -21
a:of_those c 18
b:alla abc 24 -26 -23
b:either b -57
n:the_plumber bc 15 -22
p:shop abc -17 -15 17
p:weekday ab 18 -18

a1:@body abc -17 22 -23
a1:for abc -23 22 -21
a:if c 15
a:obviously bc 25 -19
b1:hour a -36
b:#_i abc 22 -22 -21
b:jongg ab -20 23
b:preference_is bc -30 30
n:yesterday b -22

a:back ac 31 -36
b0:mejor b -68
b1:flying ac 18 -35
b:got_that c 15
b:old ac 26 -19
b:only_get bc 25 -29
b:put b -19
b:wake_up ac 30 -29
c1:hasta bc -26 24
n:after_my a -18
n:do_i bc -20 19
n:that_i ab 37 -40
n:were ab 18 -31
p:@insurer abc 28 -53 -15
p:out abc 21 18 -30
p:puede ac -38 30
p:then ab 15 -17
p:trabajo abc -18 -21 24

a:will_be a -18
b:gets_in ac 21 -27
b:goes_to a -15
b:me_gustaria bc -22 23
b:para ab -41 22
b:to_put c -15
n:,_el ab 25 -17
n:@clinician a -18
p:@late abc 38 -37 -30
p:trabajan c 16

a:@cancel abc -17 -17 19
a:quien bc 16 -22
b:better c 20
b:block b -31
b:que_juego ac 26 -26
b:tenia abc 27 -15 -22
c0:code abc 31 -27 -28
n:got a -26
n:moved abc 32 -19 -25
n:sorry bc -25 24

n:._afternoons ac -24 22
n:el_otro bc 21 -29
n:jaja_, ab -22 18

a0:ones ac 17 -18
a0:recojo a 16
a1:cualquier abc -29 -38 46
a:going_to ab -26 23
a:no_tienen c 18
b0:al abc -25 -21 26
b:ando_en c -23
b:bunch abc 19 -41 21
b:da bc -15 21
n:wanted abc -25 -30 27

a:soy_@person ac 17 -16
b:yo_trabajo b 17
n:whole abc 15 -39 19

=aside;weekdays b -30
=aside;~any b -19
a:cualquier_dia abc -36 -24 49
b0:dia bc -17 24
b1:her abc -30 -35 32
b:,_toda ab 25 -25
b:@drive_me bc -46 15
b:doing ac 19 -23
b:flying_home ab -27 23
b:my_@body bc 15 -23
n:,_se a -16
p:else bc -19 27

a:whichever c 16
b:has_it bc 23 -31
b:\xc2\xbf_me abc -15 -17 20
c1:birthday ab 25 -24
c1:nina ac 21 -18
n:break abc -20 -22 26
n:pero_ella ab 26 -30

a1:da ac -20 23
b:#_to bc -19 24
b:win ac 26 -26
n:am_free c -22
n:imposible bc -37 18
n:que_hasta ab 19 -24
p:amanezco abc -18 -27 27

=aside;>fits abc 29 -42 -21
a0:not abc 26 -22 -29
b0:bad c -19
b:swing ac -23 24
c1:truck ac 19 -19
n:@day_ya ab 22 -29
n:favor a -25
n:what_i abc -30 -29 35
p:use ab 20 -21

a0:her c -16
a:el_dia bc -25 19
a:estar bc 36 -35
b1:we abc -16 25 -22
b:,_in bc -34 20
c1:was abc 65 -59 -51
n:weekday a -19
p:permiso b -29
p:ustedes c 20

b0:alla abc 23 -17 -24
b0:seria b -20
c0:scratch a -15
n:@move_at bc -22 24
n:no_ese bc 17 -22
p:ask a 15
p:thirty bc 18 -19
p:yes abc 29 21 -36

a1:no b -19
a:llevo_a ab -22 25
a:profe a 17
b0:days abc 20 21 -36
b:i_see bc 18 -27
b:no_no bc -18 20
n:after_, abc 34 -20 -36
n:maybe_? bc -22 18
n:so_afternoons ac 21 -32

=aside;<free_from abc 59 -42 -58
a:for_once bc 29 -29
a:manage c 18
a:muy_temprano bc 27 -27
a:only_# ac 18 -21
b0:like abc -25 -55 38
n:at_ten ab -30 27
n:esa_hora ac -17 18
n:three abc 21 -37 -16

a:el_# ac -23 17
b:he_can abc -36 -24 30
b:la_de abc -36 -62 47
b:vence a 18
n:got_the bc 36 -39

b0:suelta b -19
b:._\xc2\xbf abc -17 -21 33
n:da bc 25 -26
n:on_a ac 21 -18

=aside;~why abc 45 -16 -43
a:los_dias a -22
b1:@visit ac 27 -28
b:dispatch ac 22 -31
c0:that bc -32 25
c1:pongame bc -16 18
n:cuando_guste c -23
n:no_he ac 22 -16
n:old b -17
n:pues bc 18 -23

a1:viene abc 22 -15 -20
a:is_literally bc 16 -17
a:salgo_de c -18
c1:puente ab -16 18
n:bien a 24
n:mejor_, abc -26 -27 35
p:game abc -15 -17 20

a0:clases bc 21 -17
b0:maybe a -15
b0:was ab -17 16
b:._then bc -19 26
b:but_only bc -27 31
b:my_shrink abc -19 21 -22
n:ahora abc 36 -28 -28
n:so_@day ab 15 -24

=wanted;<turn a -22
a1:dialysis c -17
b0:sure abc -25 -29 33
b0:viaja c -32
b:me_opero abc 26 -16 -26
b:solo_que bc 19 -18
b:sub_covering bc -19 20
n:knee ac 23 -19
n:that_week bc 27 -27
n:those_are abc -29 36 -35
n:tres abc -18 -24 25
p:shut b -17
p:ten b -41
p:thing a -26

=out;<if ac 19 -46
b:@date_i b -17
b:antes abc 29 -16 -24
b:eso abc -31 -32 34
b:my_@relative c -16
b:so_no ab -30 30
c1:look a -25
n:clase bc 19 -18
n:i_will bc 24 -22
p:going a -23

a1:course bc 22 -23
a:got_a bc 26 -23
n:,_then c -22
n:le ac 24 -22
n:pagan a -16
n:would_be ab -36 19

=aside;until bc 32 -68
a0:you ab 25 -23
a:most c -17
a:todos a -22
a:town bc 24 -37
b1:over b -17
b:@ride_can ac -21 23
b:voy_a bc 16 -18
n:,_week abc -27 -26 29
n:dia_que b -30
n:would_say b -22
p:dropped bc -17 18
p:factoria b 16
~only bc -45 31

a:habria a 18
b0:@open ab 20 -36
b1:el a -24
b1:half ac 18 -20
b:mi_amor b -18
n:by abc -28 -16 37
n:car abc -29 -23 27

a0:again ac 23 -27
a:fry ab 16 -17
a:to_come a -23
b:morning bc 19 -18
b:squeeze c 22
b:tendrian c 16
b:y_en abc -16 18 -16
n:culto c -17
p:neither abc -27 -30 29

a1:mine b 16
b0:era ab 15 -16
b:@visit_con bc 23 -37
b:can_i b -58
b:they_moved abc -18 19 -16
c0:viajo bc 22 -19
n:afternoon_please bc -21 22
n:again_. a 17
n:eve a -26
n:i_guess ac 29 -28
n:me_for abc 37 -30 -31
n:pero_mi c -20
n:t/th abc -23 28 -27
p:cambiaron c 16
p:is bc -34 28
p:though abc -20 -31 38

a0:still bc -28 31
a1:brutal ac -21 22
a:am_not abc -38 -17 20
b0:day c 17
b:@call_is abc 28 -24 -19
b:descansa abc -26 -28 31
n:,_@day bc 29 -40
n:,_tengo bc 21 -19
n:@day_tempranito bc 26 -33

=aside;doubt:which_of_these_days ab 19 -16
a:no_voy bc 17 -29
a:will_do bc -22 26
b0:available ac -23 25
b0:of c -16
b0:this ab 17 -33
b:._well ac -19 19
n:day ab -31 21
n:take ab 28 -53

b1:of a -16
b:nursery abc -24 -17 20
n:quedan abc -26 29 -33

a0:now a -21
b:._can b -22
b:they_called a 18
n:bring abc -25 21 -19
n:can_come abc -18 26 -23
n:manana_duermo c -20
p:long abc 32 -35 -30
p:window bc -20 23

a:free b -47
a:no_one bc 22 -22
b:cause_i abc -21 -16 22
b:for_the bc 19 -29
n:@day_nomas c -28
n:by_# abc -26 -32 35
n:la_fiesta ac -17 22
n:so_let ac 35 -42
p:zombi bc -15 16

a0:del ab 18 -33
a0:only abc -70 -48 73
a:at_all a -24
a:ir bc -16 21
b0:puedo a -25
b0:wait a -41
b:,_que ac 28 -35
b:got_any ac -19 19
b:not_be abc -22 33 -37
n:,_es c -18
n:am_not b 23
n:el_@holiday abc -18 24 -19
n:if_my abc -35 -34 43
n:me_the ac 22 -23
n:same bc -44 29
n:window ab 26 -32

a0:after a 18
a1:after bc -18 17
a:or_any ac 21 -21
a:the_@insurer bc 29 -29
b0:toco a 17
b1:week a 20
b:._we abc -16 -22 19
b:@relative_@insurer bc -16 16
b:girls abc -16 26 -23
b:how_about b -18
b:me_up abc -24 -23 24
b:off_are c 16
b:seen abc -24 -22 25
p:por ab 28 -28

a1:go b -25
b:@relative_off abc -35 25 -22
b:a_decir abc 25 -20 -18
b:get_out bc -42 29
n:read abc 31 -20 -28
n:through_@day abc -19 -19 22
n:will_have a -18
p:bien abc -19 31 -30
p:something bc -19 25

a:llena abc 21 -15 -21
a:our ac 28 -33
b0:rent abc -25 -35 36
b:la_carga a 19
n:but_afternoon ab 24 -29
n:so_from bc -19 16
p:decir abc 27 -19 -23
p:vos abc -22 -15 22

=wanted;doubt:the_same_time_as_what ac -23 29
a0:neither abc -18 30 -26
a:@day_whenever bc -17 19
a:hon ac -20 15
a:recojo c -27
b:want_me abc 23 -22 -26
n:,_digo bc -33 33
n:,_\xc2\xbf bc 17 -21
n:fish abc -19 21 -25
n:igual ac -31 20
n:sometime ac -20 20

=out;on-offer1 abc 27 -47 28
a:dia_libre ac -19 23
a:otra ac 24 -19
b1:season abc 23 -18 -16
b:i_only bc 21 -22
b:no_use bc 21 -20
n:que_queda bc 18 -20

=out;doubt a -34
a1:the ab 33 -41
a:rest ac 27 -27
b0:acomoda a -16
b1:wake ac 30 -29
b:week_is ac 20 -21
c0:whatever bc -18 18
n:should_be abc -20 -16 19

a:@date_or ab 18 -34
a:am_@person abc -20 -43 45
b0:ir c -19
b:care b -18
b:maybe a -18
b:nada_mas ac -31 22
b:say b -21
c0:after bc -16 18
c0:instead ab 21 -37
p:obviously ab 15 -19

a:am_gone ab -21 23
a:tengo ac 24 -27
b0:hers abc 27 -24 -19
n:@holiday_y bc 30 -30
n:dia_tengo ac 17 -20
p:roofing b -19

=out;again a -79
a:a_mi ab -19 17
a:algo a -27
b:#_am bc 19 -18
b:home_from abc -22 -18 27

a:choir ac 21 -22
b:de_ahi abc 22 -21 -20
b:hers abc 38 -27 -25
b:my_off abc -33 -27 32
b:practice a -37
b:prefer abc -25 -27 36
b:rather ac -43 16
c0:please a -35
c1:es c -17
c1:juego ac 26 -26

a:con_el ac 33 -38
a:confirmo abc 21 -19 -18
a:dan abc -21 -16 19
a:like_a ac 24 -17
b1:wrote c 20
c0:both ac 22 -27
c0:preschool abc 28 -40 18
c1:know bc 19 -24
c1:they ab 20 -23
n:at_my ac 17 -33
n:been c -26
n:the_@place abc -16 30 -29
p:told b -29

=out;span bc -18 16
a:@body bc 16 -34
a:dale ab -17 16
a:my_@relative bc 17 -24
a:quien_la b 17
b:@day ab 20 -21
c1:menos c -22
n:got_any abc -25 30 -29
p:black abc 19 -18 -19
p:sleep abc -33 -15 41

a:and a 29
after b -31
b1:@relative bc 20 -19
b:,_a c -19
n:babysit_until abc 22 -32 -18
n:till_# bc -24 20

b0:llueve c -16
b:but_have ac 20 -44
b:no_tendra c 16
b:reset ab 20 -17
n:,_like ac 31 -29
n:._entonces a 20
n:midterm b 18

=aside;~free abc 18 -39 -15
a:the_lady a 17
b0:thing ac 19 -16
b1:excuse bc -17 18
b:estuve abc 27 -19 -20
b:good ab 20 -28
c0:@book a 16
c1:never abc -18 30 -28
n:,_puedo ac -17 20
n:get_one ab 21 -17
n:minutes ac -19 17
n:se_lo abc -19 19 -16
p:@pay c -18

a0:# ac 37 -36
a1:all bc -43 21
n:ella_no abc 31 -23 -27
n:misa bc 17 -18
p:siguiente abc -23 -19 31

b0:still ac 20 -19
n:@move_@move ac -19 24
n:@vehicle_no abc -25 -34 27
n:be_out abc -21 -23 25
n:folks b -17
n:mine ab -32 21
p:@vehicle abc -45 29 -22

b0:now abc -21 -19 26
b:el_patron b -19
b:estoy_en abc -23 35 -33
b:told_my abc 32 -24 -16
n:keep_me ac 22 -25

a:y_ese abc -24 20 -18
b1:olvidese b 16
b:laredo bc 17 -28
b:mayordomo abc -33 21 20
b:not_on abc -20 32 -25
n:#_oclock bc -28 27
n:flip a -18

=wanted;after ab 21 -32
a:for a -18
a:i_keep ab 17 -16
a:must bc -28 29
b:between b 16
b:i_@eat ac 17 -19
c1:hers abc 34 -23 -22
n:#_not bc -26 26
n:@holiday_lol abc -21 18 -15
n:man abc 18 -35 18

b0:llego abc -16 19 -17
b:surgery_is bc 23 -21
b:which_is abc -27 30 -23
p:leave a -25

a0:estoy bc 34 -25
a0:those b -25
b0:barn ab -17 18
b0:yea bc -22 16
b:@book abc 35 -42 -19
b:has_to ac -21 26
b:moved_my ab -20 21
n:until_# abc 25 -28 -22
p:he bc -32 36
p:slept a 19

=aside;one c -20
a:has_them ac 17 -17
a:minutes abc 18 17 -28
c0:ew bc 23 -19
n:@relative_will abc -28 -22 31
n:are_@day c 17

a:descanso b -45
a:the_shop b -18
b0:prefiero abc -18 -18 20
b:,_could abc -28 -33 35
b:start_the abc -31 20 -17
n:be_lovely ab 21 -26
p:break b -30
p:share ab -33 17

a0:sounds ac -22 26
a1:puede abc -20 -16 27
b:sea ac -22 19
b:the_middle abc -30 -24 31
n:._second bc 20 -16
p:are b -30

b:trabaja ac 19 -40
n:asleep bc 22 -21
n:literally ab -16 16
n:time_before c 15
p:inventory c 17

b0:leave c -16
b0:los a -27
b0:manage ac 18 -18
b1:yes b -22
b:estoy_de bc 25 -31
b:my_ex a 17
n:estoy_en abc -16 -23 31
n:so_noon bc 20 -32
p:how c 17
p:soon ab 25 -26
p:turno abc 22 23 -37

a:see a -16
b:hasta_que ac 18 -19
b:something_later ac -22 23
n:could_we bc -17 16
n:group bc 18 -17
n:not_function a -15
n:para_el abc 41 -39 -30

=out;doubt:what_is_excepted bc 24 -21
a:apenas b -22
a:well bc 18 -21
b:be_# b -20
c1:po abc -15 -16 19
n:right_, bc -26 16
p:@book bc -39 17

=aside;doubt:before_or_after_what_time abc 39 -28 -38
a:si bc -30 25
b:pero_mas bc 17 -16
b:winter b -20
c0:antes abc 29 -20 -23
n:?_? bc 15 -15
n:fourth ab -19 20
n:that_day abc -20 36 -65
p:esos ac -21 24

a:answer abc 28 -24 -26
b:@day_# ab 17 -29
b:@visit_is c -19
b:ahi ab 16 -38
b:back_in abc -17 -21 23
b:el_sale bc -15 18
b:er ac 19 -15
b:si_no b 16
b:the_@place bc 16 -21
n:es_muy c -16
n:to_# ac -17 19

a1:just ac -23 21
a:good_to ac 29 -28
b:fijese_que abc -17 -15 16
b:no_espere abc -25 -23 25
b:quisiera c 15
n:como_a ac -25 21
p:runs a -39
p:sea bc 20 -18
p:weekdays abc -16 -17 23

a:,_@day b 17
a:furnace bc 25 -23
a:trabajan b -16
b:,_do bc -37 35
b:,_pero a 16
b:@food ab 22 -35
b:al ac -34 26
b:my_dialysis c -17
n:,_got b -18
n:so ac 25 -32

b1:nothing ac 20 -34
b:here bc -29 20
b:mi ab -21 18
b:viaja c -32
c1:ustedes b 17
n:bedtime ac 26 -38

=wanted;doubt:somebody_is_asked_first abc -40 -18 41
=wanted;doubt:until_then,_or_from_then_on bc -18 18
a1:i ac 31 -20
a:tengo_libres abc -17 -25 28
b1:court c -23
b1:gave bc -28 16
b:,_can c 16
b:decia bc 15 -16
b:parent bc 22 -31
b:ser abc 24 -39 -18
c0:( abc -46 29 -25
n:,_except abc -26 -31 32
n:it_# a 24
n:they_want ab 15 -25

b:not_know ac 25 -26
c0:doubles abc -18 25 -20
n:es_por b -28
n:lo_del b -20
n:meant bc 19 -23
n:town bc -26 27

a0:soy b -21
b0:whatever bc -18 20
b:for_something ac -15 19
b:it_is abc -22 -21 30
b:my_other bc 25 -21
b:she_gets ac 17 -19
c0:has c 17
n:#_pm a -19
n:._other ab -23 19
n:so_@late bc -23 17

=aside;doubt:4/12_can_be_two_dates ac 21 -20
=wanted;all:aside+wanted ac -23 15
b1:take abc -21 -38 38
b:anything_on bc -24 25
b:era b -17
n:mornings a -26
p:due a -18

a:@english abc 40 -17 -37
b1:does abc -39 29 -21
b:the_vet bc 21 -15
n:sleep_. abc -21 -35 35

a0:@late abc -21 -23 24
a:cumple_de bc 24 -25
a:might_be ac 21 -20
b0:@late bc -26 20
b:._put abc -19 -29 25
b:@day_only abc -17 19 -19
b:amarillo c -21
b:said_i c 16
n:,_sleep bc 19 -34
n:llego ab 25 -29
p:estoy abc -38 -42 46

a0:voy ab 18 -25
a:#_no bc -22 15
b1:tengo ac 21 -30
b:._maybe abc -26 24 -22
b:._that c -18
b:am_gone bc 30 -40
b:could_you abc -27 -23 40
b:starts a 18
n:#_@date bc 17 -19
n:#_que bc -39 31
n:even ab 24 -27
n:it_be bc -43 25
n:not_put abc -28 -20 26

a:en_la bc -33 24
a:in_there abc -17 -17 26
a:party abc -25 26 -18
a:street abc 22 -22 -16
b1:viene a 18
n:la_@late a 18
p:nena abc -17 -21 21

a0:conflicts abc -28 33 -29
b:no_puedo bc 39 -43
b:roster ac 27 -26
b:tiene_algo ac -18 25
b:told_you abc -17 23 -21
n:ok ac 19 -38
p:muy bc 23 -25

b0:vez c 16
b1:two ab -24 19
b1:y a -20
b:i_could bc 15 -18
b:um ac -22 23
c0:dot ac 21 -19
c1:put abc -21 -54 28

b:?_en ab 17 -30
b:down_for b -40
b:este a 18
b:grandbaby bc 16 -18
b:no_puede bc 33 -30
b:ya_en c 18
n:but_you abc -21 31 -32
n:short abc 22 -19 -20
p:and ab -40 21
p:since abc 42 -39 -27

b:chance ac -18 20
b:dice_que ac -36 22
c0:as bc 20 -27
n:but_after bc -25 26
n:mediodia c -16
n:podria ab -27 21

a:del_@day bc -23 16
b:,_he ac -20 16
b:@day_is abc -24 33 -22
b:@parking b -23
b:dueno ac 20 -22
b:fit_me ac 16 -15
b:jury_duty bc 22 -17
b:our_anniversary b 18
b:sale_de ac 15 -25
b:time_you ab 20 -17
c0:sometime ac -28 34
n:on_me ac 20 -21
n:preferably abc 31 -34 -28

=aside;<past b -29
b0:? ab 25 -71
b:@drink_truck b -22
b:is_here abc -26 -30 29
b:puedo_en ac -40 25
b:sea_en a -25
c0:union abc 19 24 -27
c1:wake ac 29 -29
n:da_igual a -18
n:you_know abc -23 28 -26

a0:estamos c -20
a:a_# bc 20 -21
a:la_ciudad abc -28 -25 29
b:days_off ac -22 26
c1:ponme bc -20 24

b0:porque abc 38 -40 -33
b:@relative_me b -40
n:guess ac 27 -34

b:@open_the ab -20 25
b:there ab -16 17
b:yes bc -32 31
n:,_what b -19
n:@fetch ab 41 -40
n:covers abc -25 31 -31
n:no_my bc -15 17
p:instead abc -38 -21 33

b:@treat abc -16 -29 19
b:land abc -24 -42 39
c0:otherwise a -27
c1:he c -20
n:dias_no a -19
n:so_either a -21

=wanted;lead-if a -16
a:calendar abc -17 -17 18
a:have_the abc -16 18 -19
b1:ayer ac 21 -19
b1:got abc -30 35 -32
b:entra bc -19 18
b:showing abc -22 26 -25
b:will_have a -18
n:,_they a -27
n:another ac 29 -30
n:esos ac -25 16

b:@stop abc 34 -26 -22
b:in_a ac 22 -17
n:could_you a -23
p:mananas b -19

=aside;doubt:not_sure_what_is_ruled_out abc -35 21 16
a1:# abc -28 -17 22
a:mornings abc -16 -18 19
a:por_mi a 16
b:no_my bc -20 22
c0:iba abc 31 -20 -26
n:oclock abc 17 -30 23
n:puede_a bc -25 27
n:to_@day bc 38 -35

b:,_nos ac 30 -29
b:?_the ab 27 -32
b:comes a 27
b:no_se ac 22 -17
n:a_mi a -31
n:dias_de abc -23 28 -39
n:get ab 21 -41
n:please_. bc -30 32
n:so_then ac -23 22

a:la_tienda bc 20 -23
b:am_up abc -29 -21 30
b:they abc 21 -15 -16
c0:skip bc 21 -19
n:@open_the b -18
p:libre bc -26 18

a:first ab 18 -22
a:might ac 21 -20
b:she_can ac -20 16
n:#_and a -19
n:bingo abc -20 -19 23
n:if_so ab -19 15

=out;days1 a -24
a:is_still ac -25 25
a:of c -16
b0:esa bc 22 -22
n:for_me ab 34 -47
n:is_after bc -30 33
n:scratch_that ac 15 -17
p:tomorrow ab 18 -23

a:am_in ab -31 27
a:que_sea ac -20 18
b0:it bc 33 -32
c0:yo a 27
n:and_# a -21
n:good_too abc -15 -29 30
n:is_still c 22
n:me_in ac 30 -34
n:se_puede abc -20 -22 37
n:sea_que ac -30 16
n:sub bc -28 28
~free ab 21 -22

=wanted;doubt:a_time_that_may_be_ruled_out abc -48 22 -18
a1:alcanzo abc -27 35 -44
a:voy b -21
n:since a 15
n:sooner abc 23 -17 -22

=out;<past abc -20 27 -20
a:is_no a -35
a:menos_el bc -34 36
b:deme bc -20 26
b:does_not ab 18 -21
b:instead ab 21 -37
b:para_la ac -28 17
b:wrote abc 40 -40 -32
from ab 23 -33
n:and abc -15 28 -18
p:row b -18

a:the_only ac 15 -17
b0:descanso ac -24 22
b:no_me bc 18 -23
n:._between abc -24 27 -26
n:days_. ac 21 -22
n:mejor c -16
n:preferencia_el bc -18 20
n:tipo_# c 16
p:wait bc -51 23

a0:at c -24
a:anytime abc -33 -29 42
a:esa a -22
a:it_was ac -16 17
a:knee b -19
b:but_the ab 20 -39
c0:tienen c 18
n:but_they ab -24 29

a:y_el bc 19 -21
b1:decir a 16
b1:del c 19
c1:down abc 20 -18 -19
c1:tal ac -24 29
n:@day_sale abc 28 -25 -28
n:but_not abc -20 -36 37
n:de_preferencia abc -17 -23 26
n:leaves_@day bc 20 -29

a:birthday bc 27 -24
a:nobody ab -32 17
a:unico_dia a -20
a:you abc -32 -21 38
b0:are bc 26 -21
b0:due a 22
b:can_do c -20
b:make a -21
c1:week bc 17 -18
n:also abc 16 -39 16
p:bday ac 24 -27

=aside;wanted;- ac -30 17
a:two abc -25 30 -21
b:do_# abc -44 36 -20
b:not_start ac 20 -24
b:oclock c -25
b:sure abc -22 -30 32
n:am_stuck ac -20 25
n:supposed c -22

a0:except ac -31 24
a:i_guess abc -36 -37 39
a:mine b 16
b0:meeting abc 23 -31 22
b0:y bc -19 18
b1:de bc 29 -30
b:olvidese_del b 16
b:yours ac 23 -19
n:an ab 24 -46
n:no_perdon bc -25 24
n:pero_ese c -17
n:se ac -24 33

b0:@relative ac 30 -31
b1:ahora b -19
n:._she a -43
n:my_bedtime bc 19 -26
n:not_this bc 16 -23
n:this_@day ab 22 -29
n:to_days bc -29 18

=aside;~unknown abc -17 -18 19
a:can_not abc 19 25 -65
a:my_@move b -21
b:a_double c -21
b:decir b -26
b:ever ab -21 19
b:is_fine bc 21 -18
b:ok abc -24 -31 37
c0:ayer ac 30 -29
c0:when abc -37 -30 38
n:are_you c 18
n:but_on b -29
p:later bc -55 35
p:mismo ab 19 -24

b:ponele abc -28 -19 28
c0:@insurance ac 20 -17
c1:toca c -26
n:bueno_si bc -19 19
n:pero_la abc 23 -18 -19
n:up_at ab 17 -19
p:entro abc 20 -17 -18

=out;<that_day bc -27 22
c1:@late ab -22 22
n:it_@day ac -18 19

a1:back abc 25 -17 -25
a1:church ac 19 -18
a:de_la ab 23 -22
b:bar a -19
b:haya abc -24 -21 31
b:not_need b -30
b:pedi ab -23 15
n:weekdays ab -22 15
p:sure bc -26 23

a1:@open ab 20 -27
b:is_the ac 29 -19
n:fin ab -17 19
n:i_babysit a -19
n:is_the c 17
p:which abc -37 -29 41

a:over ab 20 -36
b:presta abc -19 -27 22
n:and_he ab -18 19
n:no_# ab 22 -24
n:the_other abc -56 -18 25

<except bc 39 -45
b0:ok abc -16 -29 31
b:tendra ac -15 20
n:@price_me a -21
n:morning abc 23 -74 48
n:o_si bc -17 18

a:estoy_de bc 17 -23
a:same_time bc -24 18
a:who abc 23 17 -29
b0:comes a 30
b:,_dejeme ac -23 23
b:guy abc 38 -31 -30
n:to ac 20 -24

a:#_on ab 18 -29
b0:yeah bc -16 19
b:,_except bc 29 -25
b:not_put bc 43 -36
p:ser bc -26 24

b0:shrink bc 15 -23
b:and_i abc -19 -28 33
b:another abc 32 -26 -22
n:,_ya b -18
n:@day_juego ab 20 -31
n:me_lo ab 28 -37
n:take_them ab 21 -35
p:temprano b -22

a:me_deja abc -26 27 -22
a:recien ac 22 -20
b:feed ac -27 22
b:meant abc -32 -37 41
n:the_baby ac 21 -26

a:placa abc -20 -17 18
b1:which abc -23 27 -26
b:@insurer_has abc -21 38 -38
b:got_something ac -23 18
c0:does bc 16 -16
n:@move_is abc -19 -29 30
n:flying c 20

a:toca ac 17 -17
b:back_at ac -26 17
b:born a 17
b:clock_in a -16
b:girl abc -15 -29 23
b:maybe_something c 17
b:por_las ac -39 17
c0:toda c 17
n:not_# bc -17 17
n:which_is abc 25 -32 -22

a:estoy_en ab -27 17
a:new b -18
b0:down bc 20 -18
b:hoping ac -19 16
b:mrs abc -26 -33 31
b:so_now a -20
b:\xc2\xbf_y abc -20 -30 41
c0:home ab -35 16
n:before_i c 17
n:get_the abc -26 -29 34
n:primera abc -21 33 -33

c0:lab a -19
n:caigo abc -21 -18 21
n:da_a bc 26 -26
n:have_@day abc -36 33 -28
n:y_yo abc 32 18 -31
p:know ab 21 -16

b:could_not ab 21 -34
n:so_is c -22
n:the_math abc -19 -20 26

a0:but bc -42 17
a:@clinician a -22
b0:turno a -22
n:medio ab 19 -25
n:works_for c 17

=aside;again ac 55 -88
=aside;doubt:a_weekday_and_a_date_that_do_not_go_together abc 133 -108 -129
a0:most c -17
a1:demas abc -16 22 -22
b1:an c 18
b1:please bc 32 -32
b:._not abc -31 62 -57
b:is_at a 17
n:hasta_@date bc 24 -23
n:new a -22

<fact ac 21 -66
b1:little ab -20 19
b:#_en abc -19 -31 31
b:@relative_in ac -31 29
b:anything abc -83 -22 40
b:flying b -21
c1:confundi bc -20 21
n:babysit ac 20 -23
p:lejos ac -15 17

a:cuando_salga c 15
a:hace abc -19 23 -28
b0:work a -20
b:pero_no c -28
n:is_it ab 23 -29
p:do ab 15 -21
p:fourth abc -19 -17 18

a:no_llego a -28
b0:rosario b 18
b:talk ac 22 -21
c0:had c -45
n:,_so bc 19 -31
n:?_i b -73

=-;aside;$ b -16
a1:loca b 15
b0:somewhere ac -17 20
b1:doing ac 24 -16
b1:otherwise bc -16 19
b:anoche_me abc 28 -24 -19
b:meet bc 25 -21
n:demas_dias abc -27 -18 20
n:will_take abc -26 -16 23

a0:pues abc -27 -19 30
a:ni_loca bc 19 -23
a:with_the bc 21 -29
b:,_y abc -60 31 -21
b:drop_off abc 28 -17 -23
b:i_am ac -24 17
b:la_vez abc 20 -15 -17
b:take abc -32 -39 47
b:teacher abc 22 -33 29
n:@day_puedo abc -21 -16 21
n:but_# abc 18 16 -20
n:so_do a -40
of1 b -19
p:al bc 18 -25
p:this abc 18 -41 -16

=wanted;2/0 ac -65 17
b0:@place abc -18 20 -18
b:be_out abc -26 26 -19
b:chemo bc -23 21
b:hour_reset ab 20 -17
n:@date_at ac 39 -38
n:is_@symptom abc -24 26 -33
n:their_@relative abc -15 -21 24

a:i_reckon b -19
b0:for ac -24 16
b1:final abc 22 -16 -19
b:._@relative ab -26 16
b:man abc 23 21 -34
b:mejor_, abc -16 23 -22
c1:le c -20
n:around bc 23 -25
n:ella ab 18 -43
n:next_@day c -16
n:que_mejor ac 24 -26
n:so_by bc -17 20

a1:once bc 29 -29
a:a_@day b -21
b0:get bc -24 24
b:hace c -18
p:because ab 18 -20

a:i ac 17 -15
b:@cancel abc 25 -19 -21
n:before_# abc -19 -29 31
n:pero_ya bc 23 -16
n:por_favor a -22
n:queda_mejor bc 24 -24
n:she_is b -46

=^;out;- abc -23 26 -25
n:is_no abc 22 22 -31
n:que_salga abc 28 -17 -25
p:chair abc -18 -17 28

=out;3/2 a 16
a1:me abc 23 19 -52
a:descuentan ab 21 -16
a:media abc -18 -18 22
b:sometime abc -21 -31 24
c0:what abc -18 -41 23
n:only abc -21 -27 30

>busy_from abc -31 28 -18
b0:never bc 23 -21
b:@day_ni bc 38 -35
b:those_days ab -19 16
n:._ill a 17
n:i_finish abc -24 29 -29
n:mediante ab -28 23
p:night a -27

a0:and ab 31 -16
a:,_el a 17
a:across bc 18 -35
b0:libro abc -31 -28 34
b1:state ac 16 -19
b:are_@open c -18
b:en_el b 16
b:en_laredo abc -19 22 -20
b:preschool abc 28 -40 18
c1:right a -32
n:@fetch_mi abc 32 -33 -21
n:is_ok ab -17 16
n:noon_to c -17

a:paso abc 29 -17 -28
a:presion abc -18 22 -29
a:the_house ab -17 22
b0:@eat ac 22 -22
b0:todo abc -27 -19 20
b:solo abc -62 -24 44
b:wanted_me abc -17 -24 19
n:menos abc -37 -42 48
p:down a -16

b0:born a 17
b:@hello_this ac 17 -16
b:he bc 33 -32
b:thing ab 19 -18
n:@symptom abc -24 25 -21
n:suit b 17

3/0 ab -48 21
a:morning_and bc 19 -20
a:sounds abc 25 -18 -21
a:window ac -15 16
b0:aqui abc -16 25 -25
b:could_be c -15
b:yo_solo ac -17 20
c1:por b -39
n:it_got bc 18 -24
n:unless bc -41 38
n:with_me a -16

b0:else ab 21 -22
b:,_digamos b -29
b:amor bc -22 16
b:literally a -22
n:@open ac -26 21
n:me_gusta abc -22 -16 24
n:runs_@day ab -22 17

a:in_a bc -25 25
b:dormido abc 22 -21 -20
b:me_confundi bc -20 21
b:we_bury ac -26 18
c1:free ac -29 28
n:._otherwise b -20
n:manana_no bc -42 43

a:@day_one abc -17 19 -18
a:rush abc -16 -27 33
b:@relative_have ab -32 17
b:cuido ab -34 20
b:not_come b 15
n:@cancel ab 19 -17
n:you_@open bc -16 18

=wanted;~busy_from abc -36 24 -18
a:easier b -28
a:is_that ac 25 -22
b0:a bc -41 37
b0:mean ac -19 19
b:next b -35
c1:if abc -35 -36 48
n:no_good a -16
n:que_tengan bc -20 27

=wanted;<except abc -22 -32 32
a1:confirmo abc 21 -19 -18
a:,_after bc -24 21
a:la_placa abc -20 -17 18
a:than ab 17 -16
b:car_back ac 16 -15
b:full a -17
c1:school a -23
n:,_ando ac 40 -43
n:,_at abc -19 -22 28
n:because_@day a -27

b0:las ac -29 20
b1:store ac 21 -22
b:keep_the ab 24 -32
b:me_down b -40
c0:going abc -19 -22 23
c0:plant abc -24 -34 41
n:?_that abc -20 40 -36
n:@parking c 15
n:birthday abc -20 -31 25
n:later_like c 16
n:not_mind b -18

a0:any abc -49 -42 53
a:as bc -17 16
a:la_presion abc -18 22 -29
b:,_now ab -29 19
c0:there bc 21 -26
n:los_@day ab 35 -35
n:me_@fetch ab 24 -38

=wanted;>busy a -28
a:el_turno bc -30 18
a:shut ac -21 23
b:half_day ac 18 -20
b:sisters abc 23 -21 -19
b:to_look ac 21 -20
c0:nah a -21
n:pasado c -24

a:are_a bc 22 -22
a:ya_me b -17
b1:para abc -41 30 -27
n:- b -18
n:@holiday_, abc 25 -18 -49
n:now_on ab 17 -22
n:pt abc -16 -27 29

a:clear bc -21 21
a:tiempo b -17
b0:ew bc 23 -19
b:called abc -17 20 -29
n:#_to ac -22 25
n:of_that abc -29 27 -24
p:para abc -15 -38 30
~free_from ac 22 -21

a:con bc 42 -53
a:the_time ac 30 -30
b:@book_me a -23
b:is_down ac -22 17
n:,_next bc -27 27
n:@howmuch ac 17 -19
n:aunque_el abc -19 -22 23
n:eleven bc -17 18
n:hasta ab -19 25
n:he_said abc -17 -28 20
n:sit abc -31 -17 27
n:y_tengo b -17

a:yours ac 18 -24
b1:moved abc 28 -18 -19
b1:union abc 19 24 -27
b:so_# ab -23 23
c1:dije abc 21 -21 -17
c1:or a -28
n:just b -29
n:speech a -22

a:la_manana bc -24 23
c0:would bc -30 18
n:@relative_can bc -29 25
n:que_@day bc -30 28
n:tu abc -16 -24 31

a:es_un a 16
a:libre b -43
a:mas ab -38 19
b:to_have b -22
b:used abc 35 -27 -27
n:after_@food bc 30 -31
n:skip_section bc -18 22
p:hoy ab -22 22
p:lonche a -15

=aside;>only b -35
b0:baby ab 26 -28
b:estoy_libre ac -17 21
c1:no ac -22 17
n:?_si bc -25 17
p:once c 16
p:overnight ac 17 -30

=out;first abc -28 23 -17
b0:those ac 26 -27
b1:from abc -16 -17 21
b:relief abc 21 -16 -20
c0:ponme abc -16 21 -20

b:crew bc -26 16
b:en_la ab 16 -21
b:soon_i a -18
n:so_nothing abc 42 -24 -36

=wanted;before abc -110 -25 39
a:be_good a -26
a:la_hora a -17
b:not_mind bc -17 17
b:porque_entra bc 15 -20
n:all_@day abc -29 -26 28
n:earliest b -23
n:proud_of ac 18 -16
n:something abc -28 -24 30
p:keep abc -20 -28 27

=wanted;doubt:not_sure_what_is_ruled_out abc -27 -48 50
a:hay_algo c 18
a:til_i b -28
b:the_lady abc 20 -25 -15
n:la_@vehicle abc 33 -24 -25

=wanted;on-offer2 c -32
a:another abc -18 28 -27
a:to_@day a -18
a:y_siempre ac 16 -15
b0:dialysis bc 22 -25
n:: ab 29 -29
n:comes_@day bc -19 21
n:mind_a b -17

a0:am a -17
a:would_of ac 28 -28
b1:? b -31
b:; abc -27 -30 32
b:got_me abc -20 41 -40
b:off_work ac -24 25
n:hora_me ac -18 18
n:recojo_a c 16
p:algo c 21

b1:do c -20
b:,_es b -34
b:all_of abc -19 -15 19
b:i_told a -17
n:cardiologist abc -17 27 -21
n:nomas_que bc -20 21

=aside;doubt:3/12_can_be_two_dates abc 30 -20 -27
=aside;~past ab 22 -69
a:demas_dias abc -18 23 -22
b0:third abc -21 -23 24
b1:practice a -33
b:@day_and a -16

=aside;doubt:a_condition abc 34 -40 -29
a:@relative_can abc -20 -37 31
b:._por abc -17 -16 25
b:@day_i bc 29 -34
b:me_dan abc 21 -17 -20
b:mi_compa c -26
b:see ac 18 -40
c1:might abc -16 -29 19
n:@day_next a -54
n:casa c 20
n:we_are ac 28 -18
p:both abc -28 -19 29
p:hace c -16

a:can_leave bc -26 28
a:it_is ac -22 15
c0:los b -25
n:._yes abc -26 -26 29
n:be_after abc -24 -30 33
p:hay abc -30 -65 49

=out;of3 a -48
a:por_el ac 18 -26
b:@relative_y ab 23 -30
c1:bien c 18
n:; bc 33 -34
n:chance abc -26 28 -18
p:lo ac -43 16
p:plumber abc 30 -31 -29

=wanted;~fits abc -21 -18 26
a:ser b -27
b:@move_it abc -29 -18 37
b:@relative_are abc -35 29 -27
b:patient abc -27 33 -31
b:the_field bc -30 27
c1:@day ac 24 -41
p:all abc 34 -50 18

b0:two bc 19 -18
b:,_any ac -30 16
b:,_only abc -15 -16 23
b:i_was bc 17 -16
b:last_final abc 22 -16 -19
c1:too a -18
n:@hours bc -25 29

a0:instead abc -21 -34 31
a1:@book bc -15 16
a:ni bc 33 -46
b:#_@month abc 21 -15 -21
b:to_you abc -21 -37 33
n:#_will bc -29 27
n:only_in bc -21 23
p:ponga c 21

b:@door ac -28 25
b:que_@relative ac -29 25
c1:ship abc 22 -19 -19
n:gone bc -31 25
p:nah ac 18 -18

b1:say ab -19 20
b:@day_al ac -16 16
b:clock_out abc -16 -34 31
b:i_just a -18
b:works bc 22 -18
n:@day_la abc -21 23 -23
n:all_right c -15

a0:no bc 27 -28
a:on_any c 16
a:tengo_corte b 17
b1:needs ac -22 19
b:all_are c -24
b:forklift_recert bc 18 -22
n:days_i a -23

a:all a -18
a:la_casa ac 21 -17
a:vacation b -28
b0:home ac 19 -25
b:el b -16
b:lo_que abc -16 -22 23
b:pushed_to ac 19 -18
b:will_take bc -34 26
b:would_love ab -28 16
c0:uy abc -25 17 21
n:was abc -21 -54 43
~unknown abc -17 -18 19

a:@thanks a -25
b0:because abc 33 -30 -22
b:can_only abc -40 -30 34
b:ya_le abc -18 20 -24
n:i_got abc -22 -27 35
n:so_not abc 29 26 -78

=aside;>busy ac 16 -29
>past ac -21 24
a:imposible abc -18 36 -37
a:no_le bc -35 24
b:til abc -34 29 -25
b:y ac -16 19
c0:neither bc 22 -16
c1:puede abc -26 -17 24
n:that_one ac -21 17

a:any_day abc -27 -29 35
b0:nothing ab -59 34
b1:@insurance abc -22 -22 23
b:either_one c 19
b:mas c -21
c1:pagan abc -20 22 -17
n:back ab 21 -19
n:dia_# b -24
p:anyway bc -17 23

b:cualquiera_de ac -20 24
b:day_but bc 30 -43
b:duty b -19
n:@day_# ac 27 -39
n:either_one b -26
n:if_you ab 30 -67
n:salvo c 16
n:though bc -27 29

a:me_da b -22
b0:but ac -66 42
b0:pase ac 22 -26
b:can_we abc -31 -30 41
b:clock abc -23 -22 26
b:from ab 17 -44
b:wait_is a -22
n:,_after bc 20 -20
n:no_, bc 36 -47
n:the_@clinician bc -18 22

a1:be abc -19 -15 21
a:#_en abc -17 -20 23
a:is_right abc -17 -29 21
b:me_only a -24
b:of_class abc -25 -17 27
b:wake ac 29 -29
c1:como ac -19 21
p:side bc -29 22

a:the_same ac 20 -19
b:mi_me ac 26 -21
c1:nomas ac -25 17
n:@call ac 30 -29
n:home_at ab 19 -19
n:patron bc 19 -19

b1:tell bc -29 23
b:baby_was a 16
b:have_got b -23
b:heifers abc -18 -19 21
b:my_@move a -28
b:needs_to abc -27 22 -19
n:@open_. bc 18 -27
n:am_still bc 16 -23

b:,_ni bc 22 -19
b:to_say b 19
n:@date_after abc -19 17 -15
n:a_sub abc -18 -24 28
n:digo_el a -19
n:long abc 26 -35 -23
p:always ab 17 -18
p:tan ac -23 27
p:yours ac 23 -19

a:@holiday bc -38 30
a:soon bc -25 25
b:calendar abc 24 -23 -18
b:hasta_el ac -27 23
b:pto abc -20 -18 22
n:. bc 33 -38
n:la_hora abc -26 -21 34
n:out_of abc -23 -31 33
n:you_had ac -18 20
p:mornings bc -26 24
p:shot c 18

b0:dias ab 17 -28
b1:p bc 19 -25
c1:viejo bc -18 20

a0:from b -18
b0:, ac -16 18
b:._he ac 21 -25
b:nene abc -27 -30 28
b:ship abc 22 -19 -19
n:@late_. bc -33 34
n:will_come abc -23 27 -25
p:has ab 24 -39
p:meets abc 16 19 -31

=out;<free_from abc -28 42 -39
a0:fine ac -17 22
a0:ig bc -18 22
a:and_that a 18
a:be_dead ab -16 18
a:the_day ac -29 26
a:turkey ac -30 15
b:@relative_has a 17
b:also abc -20 -27 28

a:belong_to abc 22 -17 -18
b:esos ab -32 16
b:never bc -27 21
b:otra bc -34 26
c1:ultima abc 22 -21 -17
n:@relative_is ab -27 16
n:because ab -18 20
n:the_middle abc -19 20 -20

=wanted;doubt:what_stands_in_its_place a -29
a:here bc -27 24
b:?_es a 15
b:be_done ac 17 -30
b:no_, bc -18 18
b:toda c -18
n:as_my b -19
p:court bc -16 18

a:@relative abc 19 20 -36
a:which_is bc 18 -18
b:que_ahora c 17
p:nomas c -16
p:used b -26

b1:pt a 16
b:lady bc -43 32
b:sirve ac -22 19
b:will_text ab 25 -22
n:pero_despues bc -24 25
n:que_del abc 20 -18 -19
p:away c 17

a:is_like bc 16 -23
b:every_other bc 29 -33
c0:tengo bc 26 -22
c1:sea b -34
n:hair_and a -17
n:que_hay bc 29 -27

=aside;<turn c -21
a:are_fine abc 23 -16 -23
b1:fly bc 28 -33
b1:habian c -21
b:@traffic abc 22 -17 -20
n:del_mediodia c -18
n:no_use ab 16 -25
n:obra c 15
n:they ab -32 25
n:ve ac 19 -26

a:bajo abc 31 -27 -25
a:keep_the ab 17 -16
a:too_early bc 32 -41
b:._you a -28
b:i_want ac -19 26
b:means ac -28 31
b:the_eye c -19
c0:pedi bc -32 17
n:i_come abc -20 -33 24

a0:ok abc -19 -24 30
a0:por bc -36 26
a:was abc -19 -36 22
b:@eat abc 24 -17 -19
b:got_to bc -27 39
b:mejor_en ac -24 26
b:so_the bc -15 21
n:i_want a 21
n:later_that b -16
n:retired bc -16 20

b:# ab 51 -27
b:@machine abc 30 -28 -26
n:._or abc -28 -21 28
n:@open_@day bc -29 18
n:be_# a -27
n:guy ac 31 -29
n:middle ac 18 -30
n:other_time ab 17 -18

a1:way bc -16 17
b:despierta abc 25 -18 -24
b:house abc 24 -26 -18
b:noon_except ab 19 -18
b:text_you abc 27 -21 -16
c0:got ac 33 -44
c0:simon c 17
n:cae ac 26 -29
n:forgive abc 29 -23 -25

a0:gets ac 18 -20
a:that_is a 16
b1:dicho b 17
b:we_will b -17
n:que_ya ac -27 16
n:time_after b -16
p:swapped c -19

=out;doubt:7:_morning_or_evening abc -15 22 -23
a0:el a -22
a:on_the ac 19 -24
a:slept c -16
b0:@move c -20
b1:anytime a -24
b1:well ab -25 25
b:fine a -15
b:until abc 28 -24 -16
n:jaja_no c 16
n:me_i abc 32 -25 -28
n:meeting abc -15 25 -25
n:tengo_libres c -20
n:ya_puedo ac 25 -20

a:i_fly a -19
b1:off a -18
b:@visit_was ab 27 -24
b:tengo_libre c 19
c1:rest abc -32 -23 35
n:#_ya abc 36 -39 -30
p:mananita abc -18 -28 28

a0:more b -22
a:in_time bc -17 18
b:acaba abc 31 -26 -30
b:fijate b -18
n:like_@day ab 18 -41

c1:mornings c 16
c1:otra ac 24 -24
n:@day_works ac 27 -35
n:con ab -22 23

>turn b -57
a:house ac 20 -19
b:algo_en ac -17 21
c1:estoy ab -16 20
n:?_if ac -26 24
n:fiesta ac -17 22
n:missing ab 24 -19

a:need_to bc 16 -16
a:san c -22
b1:fijese abc -29 -19 24
b:i_leave c -18
c1:nah ab -26 19
c1:para abc -25 -25 34
n:,_otherwise ac 29 -36
n:mas abc -30 -47 39
p:@parking ac -16 23

a:would_suit bc -17 26
b:he_gets abc -25 -25 30
c0:playoffs a -24
n:not_be ab -16 17
n:us_not ac 20 -19
p:snow a 15

=wanted;<any abc -22 -20 19
b:podra c 15
n:a_no ac 23 -25
n:in_a a 18
n:truck ac -20 22

a:are_out c -31
a:like_# c -22
b0:hay abc -25 23 -20
b1:algo c 20
n:be_at abc -23 26 -17
n:dale abc -26 -37 30

b:if_not abc -25 -35 41
c1:well ac -19 19
n:,_cualquier abc -25 -16 26

a1:shot abc -31 -15 18
b0:time abc 25 -37 -20
b:could_do c -18
n:dejo_a bc 15 -16
n:if_there b -28
n:la_obra c 15

a:man abc -34 26 -21
a:y_todavia ac 26 -24
b1:le ab 24 -39
b:._rest ac -25 29
b:half ac 16 -16
b:me_queda c 18
b:winter_break ac -16 17
c1:do a 21
n:any_of bc -33 17
n:class bc -31 31
n:makes_me abc -26 -32 33
n:payday ac 19 -19
p:if ab 17 -27

a1:turno abc -30 26 -24
a:keep abc 24 -27 -17
a:operan bc 16 -22
b0:regreso ac -40 27
n:?_no a 32
n:me_voy bc -16 15
p:tardes bc 28 -25

>only b -54
a:turno abc -25 27 -15
b1:@insurer a 21
b1:flies c -20
b:dentista abc -18 25 -32
b:suelta b -19
c1:cogeme abc -19 -17 22
n:@day_. bc -32 28
n:a_@day abc -20 -19 22
n:sabe b -18
n:you_all bc -28 22

a1:have bc 20 -35
a1:week b -17
b:but_that ac 31 -33
c0:salgo b -18
c1:boy b -27
n:;_la abc -24 19 -17
n:of_@date ac -27 23
n:so_no c -23

=out;lead- a -27
a:got_court a -16
a:me_voy bc -28 22
b:boat ab 36 -35
b:boss ac -25 26
n:) bc 33 -42
n:@relative_# abc -30 33 -31
n:she ac 23 -18

a1:le abc 24 -39 20
a:be_best c 17
a:fuera b 16
b:that_day abc -17 -15 16
b:uh ac 17 -15
c1:excuse bc -17 18
n:like_a bc 26 -30

a1:make ac -20 18
a:of_the c -15
b0:libre abc -38 -25 41
b0:skip abc -17 31 -30
b:my_jongg ab -20 23
b:nobody abc -15 -28 22
b:pero_ya b -17
n:at_all ac -30 18
n:i_clock b -24

b0:teach abc -21 33 -27
b1:@date bc -25 20
b:my_boy ab 18 -22
b:there_maybe c 17
n:#_al ab 22 -18
n:but_noon ab -30 26
n:makes a -39
n:que_# b -20

a0:whatever ac -20 19
a:is_fish a -21
b0:mi a -18
b0:resets ab 17 -19
b:,_regreso ac -26 27
b:la_@vehicle abc 23 17 -28
n:@day_si abc 27 16 -54
n:do_right bc -27 24
n:i_might c 17
n:on_the abc -22 -31 28
n:rest_is abc -18 27 -21
p:cuando a -29

a0:would b -20
a:@traffic bc 23 -21
a:a_los b -42
a:iria c 18
b:,_i abc 23 27 -43
n:salgo_a ac 32 -33
n:take_a ab 16 -15

a1:let abc 25 -20 -25
a:adelante bc -18 20
a:ahi bc -29 28
a:pero_no ab 21 -24
a:whole c -20
b:@relative_le a 16
b:tell_you abc 26 -17 -20
c1:me a -26
n:el ac 30 -31
n:it_would a -18
n:not_even abc 26 -24 -20
n:one_at abc -22 -21 26
n:runs_long bc -18 16
p:week ac 31 -20

a:hora a -28
b:,_si ac -27 17
b:ew bc 23 -19
b:permiso ac -25 15
b:quiero ac -24 27
c1:driver a -15
c1:turno bc 16 -29
c1:un abc -22 28 -28
n:._give bc 27 -39
n:pasado_es abc -18 27 -21
p:day c -19
p:earliest b -16

b0:ni abc -36 38 -26
b1:starts ac 19 -16
b:anniversary_is b 18
b:las_# ac 23 -24
b:sub a -33
c1:al abc -25 -27 28
n:know_you b -20

=out;lead-if ac 19 -46
a:#_minutes abc 18 17 -28
b:am_done bc -20 21
b:solo_puedo ac -19 24
c0:@hello abc -30 -25 37
c1:works ab -22 20
n:corte_, bc 25 -23

a:i_need a -15
a:la_@late abc -25 -21 25
a:tengo_dialisis bc 15 -17
b0:up c -15
b1:tiene ab -30 18
b:noon ab 19 -17
b:perdon_, ac -26 28
b:que_la abc -26 -33 38
b:uy ac -24 21
b:\xc2\xbf_puede ac -19 24
c1:@book ab 20 -29
n:said_@day a 16
p:run b -42

a:has_the abc -25 22 -18
b:at_my abc -25 37 -30
b:get_home abc -25 -23 30
n:are_the ac 20 -39
n:de_eso a 20
p:chamba ac -15 20
p:hauling abc -22 -19 21
p:well ab 19 -42

n:el_que abc -31 28 -24
n:not_till ab -21 22

a:lo_dan abc -19 -17 20
a:todos_los a -22
a:will_have ab -17 16
b1:pero ac 15 -18
b:practice_is a -33
c1:for bc 15 -26
n:._if bc -28 20
n:me_down a -23
n:no_hold ab 25 -19

a:court c -21
a:easier_on bc -17 22
a:emojiyes abc -22 -17 36
b1:clock abc -31 -22 27
b1:planning abc -18 -19 23
b:early b -17
b:in_@day ab 22 -30
n:otro_@day c -18
n:the_am bc -16 17
n:with c -23

a:fish_fry ab 16 -17
a:hun c 20
b:gets_off c -25
n:can_it bc -21 23
n:has b -30

a:girls c -15
a:last_time ac 25 -23
b0:acaba abc 31 -26 -30
c0:porque ac 15 -50
n:has_to b -60

a1:puedo c -22
b0:algo abc -22 -17 29
b:three abc -21 23 -26
n:,_mi bc 29 -33
n:my_boy c 16
n:not_that b -24
p:us bc -34 33
p:winter abc -25 -28 32

b:#_no b -18
b:el_que bc 29 -27
b:esos_dias ab -25 16
b:muy ac 22 -21
b:nomas ac -38 30
n:._en ac 16 -22
n:de_@thanks bc 15 -17
n:time_@day abc -23 30 -31

a:with_my bc 23 -17
b0:# ac 30 -26
b0:seen abc -24 -22 25
b1:make a -20
b:@move_to a -17
b:el_puente ab -16 18
c1:with a -16
n:is_going ab -18 21
n:promised abc 42 -36 -34
p:quarter b -17
""")
