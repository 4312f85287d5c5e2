"""Weights of the time_role reader: written by ``python -m training.weights`` from 16482 texts; not by hand.

Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/words/pages.py). ``python -m training.weigh time_role word`` shows the lines with a word in plain order.
"""

from messenger.reading.words.pages import Pages

SEALED = "cc7f48d4474d3e22"

ANSWERS = "aside out wanted"

KNOWN = b"""\

"""

PAGES = Pages(b"""
a:does_not ac -23 23
a:two_hour b 16
b:._por c 19
b:home_health abc -34 -26 29
c0:uy abc -23 17 20
n:anything_after abc 22 -41 25
n:confundi_, bc -19 16
n:not_mind bc -18 18

a:even ac 19 -25
a:have_to bc -27 26
a:me_dijo bc -34 23
b0:er ac 17 -15
b0:mejor bc -67 21
b:no_@open bc 19 -18
n:,_whichever bc -28 32
p:@holiday a -33
p:profe ac -27 27

=out;of3 a -39
a:on_days bc 31 -29
b0:al abc -27 -23 29
b:an_hour abc -16 -15 22
b:studio abc -17 -41 42
b:this b -28
b:told_me b -17
b:\xc2\xbf_me abc -16 -20 23
c1:none c 16
n:@day_descanso abc 28 -16 -25
n:and_she ac 22 -17
n:break abc -22 -23 28
n:missing ab 23 -18
n:turkey_day ab 24 -35

=aside;doubt:a_number_that_can_be_a_day_or_a_time ab 15 -44
b1:leaves a -16
b:already ab -29 18
b:had_to abc -15 20 -27
b:mrs_. abc -26 -34 28
n:@drive_, ac 27 -24
n:but_after bc -22 20
n:my_@food ac -17 21
p:ando ac -26 24
p:willing bc -18 23

b:#_@hours ac 25 -28
b:llueve c -17
b:week_after abc -24 21 -18
n:@day_night b -17
n:favor a -26
n:puede_? abc -26 -30 31
p:eso abc -28 -34 34

a1:dialysis c -19
b0:dormido abc 24 -21 -20
b0:time abc 26 -32 -21
b:and_he c 16
b:later a -24
b:rehearsal c -16
b:todo abc -38 -15 19
c0:antes abc 31 -19 -25
c1:other ac 26 -22
n:if_my abc -37 -28 34
n:no_@relative a 18

a0:soy b -26
a:love abc -19 -20 22
a:puedo_ir bc -19 22
b1:takes b -18
b:#_and c -29
b:my_leave ab 20 -16
b:por_las a -35
c0:cause b -49
p:ninguna ac -16 17

a:adelante bc -15 17
b1:run abc 27 -16 -26
b1:\xc2\xbf abc -21 -25 37
b:calving abc 30 -24 -22
b:in bc -28 27
b:of_a ab 23 -22
n:._and abc -25 -21 28
n:soonest ac -28 23
p:due ac -30 21

a:@day_at bc -30 23
a:is_shot bc -31 25
b:dispatch ac 16 -29
c1:birthday ab 25 -24
n:pero_despues bc -22 23
n:tengo_que c -16
p:does bc -23 24

a0:we c 24
a1:trabajan c 18
a:cama c -24
a:de_dia abc 18 34 -32
b0:away abc -30 27 15
b:esa a -25
b:season abc 22 -17 -18
c1:at ab 22 -39

a1:still abc -21 -16 23
a:vacaciones bc -18 18
b1:porque abc 36 -33 -21
b:,_any ac -36 18
b:trabaja abc 20 -16 -38
c0:ew bc 25 -21
c1:nomas ac -29 19
c1:shrink ab 29 -28
n:,_could ac -26 30
n:really abc -17 -22 24
n:that_i ab 34 -35
p:& abc 29 -24 -34

a:will_have ab -16 15
b:._do ac -35 36
b:but_a bc 16 -16
c0:ok abc -24 -25 28
n:@drive_me ac 17 -16
n:no_@open ab 21 -30
n:so_you ac 23 -29
n:time_is c -17

a0:que c 21
b:tonight abc -18 -25 25
c1:ustedes b 18
n:su abc -18 -29 32

=out;<past abc -20 27 -20
=wanted;2/1 a -26
a1:dos ab 20 -20
a:my_bedtime ac 27 -25
a:would_suit bc -17 23
b1:ship abc 26 -19 -19
b:me_regala c 16
n:jaja ab 40 -34
n:jaja_, a -23
n:leaves_one abc -24 24 -20
n:on c 17
p:because abc 20 -18 -17

b1:yes b -21
b:not_leave ab -25 25
n:#_i a 18
n:dejo_a c -15
n:land ab 26 -37
n:that ab -24 16
n:to_days bc -30 19
p:airport abc -20 -18 26

b:?_es ac 17 -16
b:@vehicle_gets ac 18 -19
b:primera c 15
b:recien ac -26 20
n:._\xc2\xbf a -27
n:might bc 26 -29
n:y_sin ac 18 -17
p:descanso abc -41 -53 47

=out;doubt:strange a -27
a:el_plomero a 15
a:leaving abc 30 -31 -21
a:my_day b -23
b0:court ac 31 -33
b1:do c -21
b1:night a 15
b:from_# ab 30 -31
b:our_anniversary bc 18 -16
b:they_got abc -18 25 -27
n:@relative_will abc -29 -20 29
n:make ab 23 -34
n:only_after bc -19 20

b0:entra bc -30 27
b:dentista bc 19 -42
b:he_has abc -37 43 -37
b:her_license b -23
b:out_here a -17
c1:need b -21
p:missing b -19
p:school a -17

<only ab 27 -20
a1:de ab 18 -20
a:dentista bc 19 -20
b:, a 16
b:de_esos ac -16 20
b:decir b -25
b:know ab 23 -30
b:la_del a -46
c0:instead ab 20 -37
n:dentist ac 16 -18
n:i_drop b -22
n:llega_la bc 29 -26
n:that_mornings abc 25 27 -34
p:turns abc -33 -21 28

a:will_do bc -18 17
b:y_en abc -15 19 -18
c1:winter b -19
p:again ac -36 27
p:fine abc -25 -17 25

a0:@insurer bc -21 24
a1:dead abc 30 20 -27
b:to_you abc -22 -34 35
c0:working ab -19 22

a:lovely bc -31 34
a:make ac -22 17
b:acaba abc 35 -25 -34
b:anything abc -81 -23 35
n:?_tipo c 15
n:estare abc 29 -37 -26
n:molestia bc -18 20

=wanted;~busy_from abc -38 24 -18
a:back_to a 16
b:is_going ac 27 -25
b:that_, ab 19 -23
n:del_mediodia c -17

b:@book_me a -24
b:@relative c -17
b:muchacha bc -29 23
b:nomas_puedo abc -16 -18 24
b:time_is ac -27 23
b:week_is ac 18 -26
c0:how ab 16 -23
n:cause_@day a -26
n:how abc 25 -21 -18
n:promised abc 41 -35 -34
p:sin c 15

a1:llego ac 19 -19
b:am_going bc -16 17
b:en_@hours bc -16 20
b:pero_es a 18
b:take_my ac 16 -25
c1:@eat ac 22 -21
n:llevo_a bc 23 -17
n:una abc -27 -18 21

a:@date_# b -17
a:los_demas abc -19 23 -21
a:til_i b -28
a:ya_tengo abc -18 27 -27
b:he_is ac -37 39
b:not_a ac 22 -53
b:pero_si ac -19 25
n:done_with bc -17 19
n:lo_puede bc -16 19
n:toda abc 33 -31 -22
n:ya_me abc -35 -42 43
p:more c 15

b:,_put c 21
b:@day_or a -23
b:me_the ac 27 -23
b:me_there b -17
n:make_mine bc 19 -16
n:que_me bc -23 15
n:ya_hasta bc 25 -25

b:back_at ac -27 20
c1:confundi bc -21 23
n:,_manana bc 32 -36
n:,_otro abc -20 24 -17

a:with_the bc 21 -23
n:@day_nomas bc 18 -28
n:can_, ab 16 -18
n:es_cuando ac -26 16
n:me_@day ac -18 21
n:mornings a -36
n:so_mornings bc 34 -33

=out;<that_day bc -28 21
b:not_be abc -23 33 -35
n:covers abc -26 39 -36

a:answer abc 30 -23 -28
b:me_queda c 18
c1:physical ac 21 -18
n:is_out ac 18 -33
p:through a 21

b:._my abc 49 -51 -42
b:have_# b -28
b:simon c 15

a:@sick ac 15 -27
a:be_the bc 27 -34
b1:ahora b -18
b:she_works ab -23 26
b:the_furnace bc 20 -22
b:was_# ac 21 -18
n:cuida ac -26 21
n:seria_el bc -19 18
p:and ab -32 29

a:is_fine abc -32 -57 46
a:or_# ab 19 -38
a:planta a 19
b:told_you abc -17 25 -23
n:._at bc -17 19
n:she_has b -25

a:le_aviso a 15
b0:all ab -29 18
b1:quedo ab 16 -15
b:ser abc 20 -36 -18
b:union abc 25 23 -29
n:your abc 20 16 -28

a:gets_me abc -21 19 -17
b0:keep bc -19 19
c0:de bc -37 23
c1:compa bc 17 -25
n:da_igual a -19
n:do_right bc -25 25
n:have_@day abc -36 36 -30
n:me_hace b -16
n:my_sons ac 19 -18
n:pasado_es abc -17 27 -21
n:that_ones b -27
n:this_one b 15
p:reyes bc 34 -34

a:cual ab 19 -31
a:shot b -15
b0:loose abc -28 -22 33
b:but_the ab 16 -35
b:pues_yo abc -20 -23 23
c0:entro bc 17 -24
n:know_you b -18
n:la_mananita bc -16 21
n:no_el ac -33 17

=aside;~not abc 31 -57 -22
a:cumple bc 33 -32
a:y_la ab 19 -26
b:my_sisters abc 22 -21 -15

=out;<soonest b 16
=wanted;<free_from bc -20 21
a0:this abc -16 -25 24
b0:and bc 34 -50
b0:go bc 19 -21
b1:goes abc 22 -20 -18
b:?_en ab 33 -31
b:manager abc 33 -26 -30
n:#_recien bc -25 21
n:am_only abc 32 -22 -31
n:he_can ac 16 -15
n:is_clear bc 27 -27
n:put bc 17 -17
n:que_@drive bc -28 23
n:there_by bc -15 17
n:voy ab 21 -39

b:trabajo_de ab -35 18
b:would_be b -27
c0:no abc -26 39 -21
n:@fetch_mi abc 33 -33 -22
n:que_no a -25

a:recien ac 25 -23
b0:@food b -19
b1:lights ac 16 -19
b:the_week a -17
n:if_somebody ac -19 20
n:missed bc -19 16

a:in_there abc -19 -15 24
a:me_da b -22
a:que_sea ac -18 19
b0:would b -27
b1:only ac -54 19
b:presta abc -19 -26 22
b:watch_the b 17
c1:to a -24
n:before_or bc 15 -20
n:pero_ya bc 24 -22

=out;1/0 a -19
a:conflicts_with abc -31 36 -31
a:es_cuando ab -28 18
b0:yea b -21
b1:like abc -29 -21 31
b:for_something ac -16 19
b:since b -25
b:that_am abc -17 43 -43
b:viaje b 15
n:can_we ab -25 17
n:looked a 15
p:eleven abc -22 18 -17
p:le bc -40 17

a:confirmo abc 23 -18 -20
a:salga c 15
b:limpio_casas a -21
b:ponerme c 15
b:somebody bc 28 -27
n:a_mi ab -33 20
n:fuera abc -21 29 -37

a1:favor bc -39 39
b:#_oclock c -28
b:,_por abc -56 -25 38
b:off_at c 20
b:they_are bc -23 22
c0:nope abc -24 -36 27
n:before_that ac 32 -41
n:but_ok abc -27 -19 27
n:m abc 24 -15 -22
n:no_hay bc -35 33
n:nomas_puedo b 15
n:what abc 21 -39 20
p:car ac -29 17

=aside;doubt:a_condition abc 27 -38 -24
a1:para bc 24 -22
a:is_good a 18
a:wide abc -30 -22 32
b0:dialisis bc 23 -27
b:believe ac 24 -20
b:fly_home bc 16 -33
b:lo_que bc -22 22
b:that bc 16 -19
n:@day_if bc -34 26
n:cooking abc -19 -19 22
p:always ab 16 -18

=wanted;~fact bc 19 -30
a:#_o bc -28 31
a:casa bc 19 -27
b:get_paid b -19
b:on_my abc -19 -16 23
b:swing ac -21 25
b:\xc2\xbf_sera c 17
c1:meeting bc -27 24
n:,_put abc 35 -17 -37
n:._bueno ab 20 -28
n:later_than a 17
n:operan bc 29 -28
n:que_# b -19

b0:llego abc -18 18 -16
b:@medicine ac 20 -24
b:el_carro abc 30 -25 -23
b:no_hay abc -38 -23 44
c0:@day bc -36 36
c0:had bc 15 -43
p:p abc -25 37 -40
p:quincena ab 19 -29

a1:perfecto c 18
a:con_la bc 31 -35
b:me_down b -37
b:viejo bc -20 21
c1:wrote ab 19 -27
n:,_esa a -28
p:not bc 42 -31

a:chemo abc 23 -22 -21
a:convenient bc -24 27
a:cuida ab 15 -18
a:menos ab -20 16
b:._she c 18
b:home c -21
b:us_say c 19
n:rent_day abc 17 25 -30
p:middle c 22

a1:mejor bc -22 28
a:diga c 16
b:@body ac 32 -39
b:got_the ab 18 -40
c0:nah a -25
n:but_have ac -17 18
n:full b -20
n:nice b -24
n:queda abc -17 31 -36
n:quedo_libre ab 20 -23

a1:@food ac 18 -22
a:are_off a -15
a:easier_on bc -17 22
a:pm abc -18 20 -18
b:@relative_@insurer bc -16 16
b:date c -26
b:dot_physical abc 27 -15 -23
b:off_are c 18
b:on_days abc -25 22 -20
c1:furnace bc 20 -22
c1:honestly bc -21 27
n:#_trabajo bc -30 32

=aside;after b -63
a1:i ac 29 -24
a:cualquier ac -55 16
b:away ac -31 18
b:so_can abc -21 -16 29
n:one_at abc -21 -20 25
n:try c -18

a1:time b -21
b:gustaria bc -26 27
b:have_said ab 22 -18
b:omg ab -27 20
n:home_by ac 27 -22
n:i_come abc -20 -41 23
n:past bc -28 17
n:sabe b -18

a:and a 23
a:need_to bc 16 -16
a:que_el c 16
b0:aunque b -20
b1:entonces abc -28 25 -23
b:@day_# b -36
b:dejo a 19
b:el_dia ac -21 20
b:hasta_que ac 15 -19
b:is_ok b -20
b:not_come b 15
n:am_going abc -19 22 -20
n:lo_que abc -31 -26 32
p:mothers b -20

a0:y a 19
a:si_es ac -20 24
b0:goes abc 26 -18 -21
b0:mine b -16
b:am_gone bc 32 -45
b:meant abc -32 -36 40
c1:somebody b -15
n:,_before abc -22 -38 31
n:and_the bc -28 29
n:from_# ac -23 17
n:so_can abc -32 -27 42
p:shows abc 32 -20 -31

a0:llego ac -27 27
a0:school ac -17 15
a:antes_de ac -22 25
a:nobody ab -26 18
a:those b -27
b:again abc -15 -16 18
b:day_that c -22
c0:that abc 15 -32 25
p:state c 15

a:are_out bc 15 -34
b:,_para abc -18 -21 27
b:quedo ab 18 -25
n:noon_. abc 26 -23 -16
n:same_time ac -20 20
p:nun c 18

a:best_for bc -16 25
n:not_be ab -17 17
n:says a -19
n:us_not ac 19 -18
p:taught c -18

a:mejor ab 16 -33
b0:forget bc 24 -17
b1:limpio abc -21 34 -31
b:ay_no ac 18 -17
b:el_hospital ab -18 18
b:my_day abc -16 -23 23
b:pasada abc 31 -22 -26
c1:not a -17
p:pasando b -32

a:are_rough bc 21 -21
b:are_all bc 21 -23
c1:lo abc -20 -36 24
n:a_half abc -17 -24 20
n:except_@day abc -28 -30 32
p:road abc -23 -20 33

b1:rent ac -30 16
b:anything_on abc -16 -21 22
b:me_levanto abc 27 -18 -22
n:roads_are b -15
p:rough ac -20 20

a:aviso a 15
b:es_en ac -41 20
c0:took ab 18 -17
c1:church ab 22 -30
n:dias_si bc 21 -20
n:is_not a -16
n:sons ac 19 -18
n:y_tengo b -17
nowhere a -21
p:ese abc -24 -47 35
p:nuevo ac -21 26

a:vez abc 30 -30 -21
b0:shrink c -23
b:another abc 30 -25 -23
b:pasame ac -16 16
b:voy_con ab 17 -24
b:would_need abc -24 -17 24
n:am_is ac 16 -27
n:must a -24

a0:again ac 22 -26
b:@relative_got ac 22 -21
b:pizca_de a -19
c0:just abc 27 -16 -21
n:for_me ab 33 -48
p:tardes bc 24 -29

a:si bc -35 28
b:car_back ac 17 -15
b:saliendo ac 28 -28
b:till b -16
b:ya_en c 17
c0:anoche abc 28 -24 -19
c0:was abc 47 -32 -44
n:el_@holiday abc -19 26 -20

a1:@insurer bc -23 23
b1:literally a -21
b1:nothing ac 19 -24
b:@relative_have ab -32 17
b:get_home bc -24 24
b:mi_compa bc 17 -25
c0:anytime ac -40 28
n:i_clock b -23
n:resets c 16
n:would c -15

=wanted;all:aside+wanted abc -20 -19 20
=wanted;doubt:until_then,_or_from_then_on bc -27 27
a:temprano abc -17 36 -35
b0:como ac -22 24
b1:wedding ac 20 -26
b:@price_me abc -30 37 -20
b:literally a -23
b:los abc -16 24 -33
c1:que c -18
n:dias_de abc -22 29 -41
n:if_you ab 29 -72

=out;last a -43
>any c -19
a:is_perfect c 27
a:whichever ac -15 17
b1:pase b -31
c0:but a -42
c0:rather a -44
n:flying c 20
n:leave bc -53 37
n:not_so bc -29 29
n:that_week bc 29 -31

a:aqui abc -27 -36 31
a:y_eso abc 20 -19 -16
b:anyway c 15

a:and_can bc 23 -23
a:which a -29
b:the_other b -16
b:time_you ab 21 -16
n:#_y ac 21 -31
n:anywhere ac -18 23

a:es_la ac 27 -44
b1:make a -20
b1:put c 16
b:@food ab 23 -36
b:ends bc -34 25
b:okay ac -15 18
b:recert bc 23 -28
b:so_a ac -29 30
n:@date_? abc 35 -19 -31
n:dios ab -34 18
p:decime abc -28 -18 27

a:voy_a a -22
b0:barn ab -17 19
b:boss_said ac -16 16
b:coming abc 32 -16 -32
c0:nos b 17
c1:nobody b -21
n:his_@relative abc -23 26 -37
n:we_do abc -20 -20 20

a0:free ac -23 19
a0:please abc -25 -28 37
a:cuando ac -29 16
a:spoken_for bc 19 -18
b1:would a -19
b:all_can ac -16 20
b:am_# abc 26 16 -30
b:cualquiera_de ac -19 23
b:dia ac -24 18
b:you_folks bc -21 18
n:come_straight ab -36 19
p:asi abc 29 -38 -24
p:grands bc -28 28

=wanted;all:out+wanted abc -33 -28 32
>busy_from abc -29 24 -15
a:is_way bc -20 21
a:not_be bc 27 -24
b:sirve ac -24 18
n:cuando_guste c -23
n:lazaro bc -16 22
n:temprano bc -38 24

=aside;all:aside+wanted abc 38 -24 -39
a:maybe bc -34 28
a:not_leave ab -19 22
a:y_ese abc -20 23 -21
b1:digo c 15
b:@treat abc -20 -36 22
b:health bc -19 17
b:que_@relative ac -28 26
c0:@call b -20
c0:plant abc -24 -34 41
c0:tienen c 18
n:casa c 21
p:co a 20

a:split abc -18 -25 25
a:the_@food ab -19 25
a:the_morning bc -33 25
b0:need abc -31 -37 46
b:final_is ac 30 -26
n:come_right bc 23 -27

a:@vehicle abc 21 29 -46
a:la_@food ac -26 27
b:once bc -18 19
n:@person ac -25 31
n:honestly abc -18 32 -31
n:no_? a -27
n:now b -59
n:week_after abc 21 24 -40
p:queda ac -25 21

a0:sounds ac -25 28
b1:@relative bc 21 -19
b1:had ac 23 -20
b:have_an c 15
b:it_can abc -29 31 -19
n:denme abc 28 -30 -26
n:mejor_antes b -15
n:ponele abc -28 -30 35

a:demas abc -19 23 -21
a:is_when bc 17 -38
b1:preschool abc 22 -40 18
b1:tendra c 18
c0:whichever bc 21 -19
n:can_take bc -19 18

a0:time abc -27 -28 35
b:oh b -16
n:matter b -37
n:se_puede abc -22 -15 32
n:tiene_que a -21
p:gets ab 20 -29
p:mananas b -23

=-;wanted;out ac -70 31
a:is_my c 18
b0:yo ab 17 -29
b:back_in bc -17 15
c0:tengo bc 25 -26
n:._wait ab -38 27
n:@holiday_, abc 24 -16 -47
n:dale abc -24 -34 29
n:voy_a ab 33 -38
p:despues a -16

b0:ew bc 25 -21
b:viene c -16
n:tendria bc 32 -31
n:work_# abc 24 -17 -16
p:soy a -21

a1:mine ab -15 18
b0:voy bc 20 -24
b:mae abc -16 25 -20
b:otherwise a -28
n:,_those a -17
n:at_noon abc -35 -15 20
n:court ab 22 -18

=wanted;doubt:a_child's_hours:_what_they_mean_for_the_visit abc -29 20 -16
b0:nomas abc -20 -31 35
b:prefer abc -27 -29 38
b:sorry_i c -25
c0:@vehicle b -25
c0:after bc -15 16
n:sin ac 18 -17
n:yes_to c -21
p:tulsa c 18

c0:do bc -29 24
c0:llevo ac 30 -39
n:i_got abc -18 -31 37
n:pick_up c -16
n:y_no a 17
p:trabaja c 16

a0:viene abc 23 -18 -21
n:heads bc -20 26
n:nadie abc 34 -34 -23
n:resto_de abc -24 -15 25
n:\xc2\xbf_la b 16
p:- bc 17 -26
p:otra abc -15 -36 36
p:pasado b -43

a0:with c -17
a1:da ac -18 22
a1:sin bc 23 -19
a:libres abc -16 -29 32
b:anything_in bc -27 29
b:i_need a -34
b:not_work c -21
n:,_mi bc 28 -35
n:obviously abc -21 -23 26

b0:entonces b -85
b:in_school bc -22 24
b:make_it a -20
b:vet_is bc 26 -18
n:?_or c 18
n:at_my ac 15 -29

a1:nothing abc -26 -25 36
a:spoken bc 19 -18
a:think ab 29 -21
b:but ab -46 18
b:not_make abc -16 32 -30
n:house ac 25 -21
n:like ab 30 -32
n:my_boss c 20
n:only_in bc -19 22

=aside;doubt:a_day_more_than_100_days_ahead abc 52 -42 -40
=wanted;>free ab 16 -26
b1:out ab -31 29
b:@day_no abc -19 29 -22
b:block b -31
b:dice_que ac -36 25
b:excuse_me bc -16 18
b:y_no b 15
n:@day_salgo c -15
n:my_@body c -29
p:later bc -53 36

2/1 abc -22 28 -24
a0:fine ac -17 21
b:,_back ac -33 15
b:come_in ab 16 -28
b:i_only bc 21 -19
b:last_final ac 30 -26
c0:there bc 24 -26
n:,_say ab -23 19
n:about bc 29 -32
n:bueno_si bc -19 19
n:pero_a bc -51 34
p:around c -18

a1:soon bc -23 24
a:iglesia c -36
b0:esta abc 18 28 -37
b:to_have b -22
b:we_bury ac -27 17
n:esa abc -19 -25 29
n:gave b -21
n:good_too abc -16 -30 32
n:have_it abc -26 -29 31
n:looking a -17
n:should_be abc -20 -15 19
p:furnace abc -24 21 -17

a0:todos a -21
a:vos bc -23 24
n:,_dame c -27
n:can_come abc -26 26 -21
n:else abc 35 -25 -33
n:jk_# bc -23 24
n:mornings_the bc -22 23
n:no_way abc -25 -17 23
p:someone ab -20 21

a:am_off abc -26 -53 53
a:fin abc -30 28 -27
b:hasta ac -21 17
b:viera ac 17 -25
n:._is c -15
n:estare_primero c 18
n:mornings_only abc -17 -33 31
n:not_let ab -29 18
n:que_queda bc 17 -19
p:fourth ac -21 16

a:la_@late abc -24 -23 28
b:they_moved bc 16 -18
n:._la abc 34 -19 -33
n:de_@day abc -33 -31 35
n:jk ab 20 -34

=out;>free_from abc -34 39 -29
a:no_estoy abc -15 33 -29
b0:to ac 16 -16
b:,_lo abc -16 -29 19
b:we_do bc -37 35
n:is_good abc 26 -26 -24
n:speech a -26
p:duty ab -18 19
p:lords bc -17 18

a:been abc 43 -28 -40
a:la_virgen b -20
a:media abc -17 -15 20
a:suit bc -19 27
a:time_i ab 30 -29
b1:anything ab -24 17
n:come_at abc -31 -16 32
n:i_can b -16

a:week_is ac 21 -24
b1:otra ab 16 -26
b:,_or ac -26 19
b:ando_en c -19
b:back abc -23 -28 32
n:and_he ab -20 18
n:any_day a -39

=out;= ab -20 18
a0:pero b -22
a:clase ac 27 -29
b1:get ac -27 20
n:ya ab 27 -38
p:said ac 22 -21

a:reckon b -18
b1:tal c 16
b:._this b -15
b:would_say bc -46 21
n:got_a bc -43 27
n:me_da bc 24 -31
n:of_that abc -30 28 -26
n:siguiente ac 24 -43
n:y_si abc 16 -46 21
p:might abc -26 -20 22

b:bueno ac -16 24
b:leaves_for b 17
b:not_then abc -19 -31 32
n:,_es bc 19 -29

b0:@traffic abc 20 -17 -19
b:given abc -38 -26 38
n:el_mismo a -17
n:long abc 25 -33 -18
n:que_ya ac -33 20
n:sooner abc 24 -16 -23

a:pueblo bc 21 -25
b:._could bc -17 27
b:and_never ac 24 -16
b:parent bc 20 -32
b:so_let a -17
c1:digamos b -28
n:,_lo abc -16 -37 39
n:@open_, bc -20 19
n:con_mi bc -17 20
n:have_got abc 21 -34 19
n:same_. ac 20 -15
n:they_want b -24

a:@late a -36
a:not_have abc -24 -29 34
a:or ab 16 -77
a:take b 16
a:unico_dia a -19
b:have_something abc -15 19 -17
b:ponme a -21
n:class_at a 17

b:have_my bc 19 -29
b:just ac 23 -21
b:me_is bc -28 16
b:whichever bc 24 -20
b:with_me ab 20 -20

a:way bc -19 20
b0:ya abc -24 -32 30
b:tienen ac -33 37
n:you_had ac -16 22

a:birthday abc -16 29 -26
a:deja ab -31 21
c1:el b -24
n:._si a -36
n:eso_el abc -16 -21 22

b:tal_vez c 16
c0:rent ac -30 16
n:,_\xc2\xbf bc 17 -20
n:oclock abc 20 -27 22
n:taken abc -17 24 -22
n:the_new b -19

a0:se ab 19 -37
a:nada abc -20 -29 33
b:free_@day bc -20 20
b:know_i bc -28 25
b:so_nothing abc -17 22 -18
n:es_lo bc 26 -25
n:esos_dias ac -28 20
n:text b -37
p:sit bc -18 21

=aside;doubt:what_is_on_those_days ab 16 -26
a:be a -25
b1:car ac 19 -34
b:day_i ac -31 16
b:de_una b -17
b:midterm ac -25 25
b:sub_covering c 16
b:unless b 25
b:you_@open bc -22 16
c1:court c -21
n:a_# b -26
n:can_do abc 22 -56 45
n:proud a 15

=aside;~that_day abc -18 -28 19
=out;<if ac 21 -50
a:@date_or ab 20 -35
a:day_i bc 28 -27
a:not_@day ab 16 -18
b0:anyway c 15
b:her abc -37 -55 60
b:program c -23
b:said_i ac -16 16
n:@day_are bc 26 -35
p:me a -17

a0:@open b -21
a1:just ac -22 22
a:back ac 31 -33
b:but_have ac 19 -45
b:llevo ac 35 -42
b:y_que b 16
c1:@visit ab 35 -49
n:,_the a -19
n:@late_in bc -16 17
n:nomas_que bc -17 18

=wanted;doubt:which_of_two_weeks ab -15 15
a0:that abc -23 -19 33
a1:any ac -16 18
a:tengo_audiencia abc 27 -22 -21
b0:dicho abc 25 -26 -16
b:de_preferencia abc -36 -27 35
b:hospital b 15
c1:menos c -29
n:._between abc -21 26 -25
n:better ac -18 21
n:pues abc -15 24 -25
n:use ab 27 -34
n:when_i bc -30 27

a:anda abc 29 -17 -27
b0:rig b 17
b:hers_is abc 34 -23 -23
c1:con abc 27 -24 -24
n:try_me b 16
p:accion bc -17 16
p:wrote abc -19 -16 20

a0:clases bc 18 -16
b0:anything ac -56 30
b:deme bc -21 29
b:doubles abc -36 46 -38
b:first a 17
n:hora_que c 20
n:would_rather b 18
p:okay ac -19 17
p:something bc -16 20

=aside;<except ab 21 -47
=out;<busy_from abc -41 55 -46
b0:on ac -15 22
b:fly bc 30 -36
b:grandbaby c -20
b:what_about abc -34 -25 28
c1:libre abc -24 -17 34
n:es_@holiday ab -41 21
n:my_@day ab 21 -32
p:care abc -29 -28 33
p:class ac -23 28

b:anytime ab 19 -32
b:chair abc -20 23 -20
c0:@insurer abc -19 38 -37
n:that_, abc 36 21 -33
p:nope a -20

=-;aside;out ab 18 -49
a1:with abc -34 40 -34
a:are_the abc 36 -30 -36
a:audiencia abc 27 -22 -21
a:y_apenas ac 28 -28
b0:primera c 15
b0:senorita ab -17 22
b:me_habian c -20
b:now_i bc -27 27
b:text ab 23 -24
n:ese_es bc 16 -21
n:la_@vehicle abc 32 -23 -26
n:still bc 16 -19

a:@late_o bc -18 18
a:need a -20
c1:clock bc -16 17
n:._keep ab -17 18
n:@day_you abc -25 -19 30
p:baby c -23

a:cubro abc -20 22 -27
a:feed abc -16 -30 28
b:la_obra ac -27 28
c1:planning b 19

a0:last ab -19 15
a:zombi abc 28 -23 -21
b:#_ni bc 19 -18
b:pero_en abc -56 -64 71
b:una ac 16 -16
n:my_@relative a -17
n:not_till ab -19 20

=out;<free abc -18 -16 23
=wanted;<fits ac -67 20
a1:rough abc -25 33 -31
a:la_placa abc -19 -17 18
a:over ab 24 -34
b:girl_said ab 21 -18
c0:make a -22
c1:dentist ab 20 -16
n:ah bc -20 22
n:es_por b -29

>except ac -28 26
a:circled abc 35 -28 -24
b1:dieron b -23
b1:never abc -30 -28 28
b:for b 26
b:haya abc -22 -21 31
c0:let ac -17 23
every c -20
n:get_my ac -17 20
n:libres c -20
n:so_the c -29
p:window bc -21 24

b1:wait ab -19 18
b:,_dejeme ac -19 19
b:so_do abc -26 24 -15
n:ish a -17
n:squeeze_me bc 17 -16

=wanted;<any abc -23 -26 18
a:gig abc 32 -24 -22
n:no_earlier ac -29 16
n:salgo b -24
n:those a -17
p:lab ab 27 -45

=aside;all:aside+out+wanted abc 42 -76 -17
=wanted;doubt:a_condition abc -47 -67 75
a1:literally ab 17 -20
a:sounds abc 24 -20 -21
b1:otherwise c 18
b:eso abc -25 -29 30
b:la_otra bc -32 25
b:preschool abc 24 -41 16
n:one_, ac -23 22

=aside;>fits abc 30 -38 -23
a:del_@day b -20
a:hay bc 16 -17
a:there ac -32 29
b1:o ac -16 20
b1:set abc 28 -16 -24
b:( abc -34 35 -26
b:boss ac -23 24
b:have_lab ac 17 -28
c1:already abc -17 22 -26
n:but_later bc -21 24

a1:cualquier abc -31 -34 43
a:@relative_that ac 18 -16
a:belong abc 24 -17 -18
a:not_a bc -25 27
b0:thing ac 19 -15
b:vaya_pues ac -21 22
c0:next bc -15 18
n:again_. a 19
n:me_queda abc -17 27 -30
n:think bc 27 -28

b:earlier c 16
b:left abc -16 -32 32
c0:otherwise a -28
c1:up ab 19 -17
n:done abc 30 -21 -30
n:instead bc -44 37
n:today ac 23 -22

a:half a -28
b0:anywhere abc -18 -19 23
b0:wrote abc 26 -21 -20
b:could_you abc -19 -24 22
c0:dialysis b 18
n:@vehicle_no abc -25 -32 26
n:for bc 22 -30
n:y_media bc -17 15
p:else bc -19 27

a:after_@food b -15
a:am_in ab -31 27
a:los c -21
b:digamos b -28
b:go abc 18 28 -33
n:does ac 22 -35
n:same_@day b -30

a1:chemo abc 23 -22 -21
a1:morning ab 21 -26
n:@move c -17
n:juego_@day a -23
n:semana abc -16 -19 21
p:hair ab 17 -18

a:ciudad abc -29 -25 30
a:except_@day a -33
a:got_a bc 20 -18
a:llevo_a ab -23 26
b0:love ab -28 17
b:en_@date abc -21 24 -24
c0:@relative bc 47 -33
c0:para bc -31 20
n:please_. bc -31 30

a0:most c -16
a0:ni bc 24 -43
a1:camino abc 15 18 -28
a:is_# bc 20 -24
b0:shop abc 24 -17 -20
b0:sorry bc -18 21
b:day_the abc -19 18 -17
b:those_days ab -19 15
c0:whenever b 18
c1:hay bc -16 15
n:straight_off ab -33 20

a0:de b -26
b0:ok abc -18 -28 32
b:#_to bc -25 29
b:gave_me bc -28 17
b:my_midterm ac -25 25
b:something_later ac -22 22
c0:es c -19

b0:bad c -19
b:,_we bc 17 -25
b:ir c -18
n:,_en ab 20 -53
n:maybe_? bc -20 18
n:since_i ab 25 -35
n:trabajo_, bc -22 24
n:two ab -37 40
n:what_i abc -31 -35 38

n:junta ac 21 -20
p:day c -25
p:recien b -19

a1:hago bc -20 24
a:mi a -21
a:that_day bc -39 21
c1:le c -23
n:they_are abc -20 22 -19
p:bucks bc -21 21

a:calendar bc -18 17
a:one_please a -31
a:si_puedo ab -52 16
b:cause_i abc -20 -16 22
b:flies_in c -28
n:anything_from bc 25 -30
n:for_my a -19
n:past_# a -26
n:so_@date ac 17 -18
p:mornings abc -20 -26 30

a:demas_dias abc -19 23 -21
b0:casas bc 27 -27
b0:fui ac 29 -29
b:get_my ab 37 -28
n:,_ni ac 20 -39
p:new c 15

b1:your ac 25 -22
b:ese_dia b -17
b:esta abc 19 24 -37
b:win ac 26 -26
n:during ac -16 17
n:y_voy ac 22 -28

a1:@drink c -25
a:leave_the ab -19 22
b0:those ac 24 -29
b1:later ac -22 19
b:?_the abc 28 -32 -16
b:ill ac 20 -18
b:pto abc -22 -17 26
b:yea b -21
n:es ac 31 -18
n:oh_duh b -16
p:cover a -21
p:past abc -27 -32 32

=wanted;2/0 ac -51 27
a:for_you abc -21 -24 23
a:virgen b -20
b1:@price abc -32 40 -24
b:#_any bc 25 -19
n:rest_is abc -18 25 -21
n:temprano_, bc -26 29

a:most_days b 18
b:,_maybe abc -24 -32 34
n:?_a abc -21 -39 30
n:day_before abc 30 -31 -23
n:no_me bc 16 -22
n:that_same abc -21 -34 33
p:gone bc -16 20

a0:any abc -48 -45 54
a1:over ac -23 26
a:at_my abc 29 -20 -26
a:manana_o bc -22 24
b1:maybe c 16
b1:nina ac 19 -17
b:all_see ac -26 29
b:this_time ac -26 28
n:could_i ab 21 -25
n:de_esa bc 22 -17
n:done_by abc 24 -19 -35
p:@symptom b -32

a:,_after bc -21 16
a:is_not bc 34 -39
a:out c -31
b0:sure abc -24 -29 32
b:sometime_in bc -18 21
n:._any a -26
n:._deme abc 29 -20 -22
n:rather ab -16 17
n:sit abc -34 -17 24

=out;? ab 24 -16
a0:he b -17
n:#_tengo abc -23 -35 36
n:donde ab 21 -27
n:i_pick c -16
n:podria ab -28 23

b0:nietos a -19
n:que_darle bc 21 -20
n:town_anyhow bc -25 25

a1:libre ab 18 -39
b1:needs ac -20 17
b:cualquier ac -51 16
b:is_not bc 54 -48
b:laburo abc -24 26 -24
n:but_like abc -20 -22 26
n:get_off abc -19 -34 34
p:run b -41
p:voy ab 23 -37

a:but_not bc -28 17
a:estaria bc -36 22
b:before bc 29 -46
b:le c -37
b:se_puede b -24
c1:no ac -22 18
n:@day_is ac 23 -35

b:#_hour bc -28 20
c1:me abc -31 16 18
n:either_one b -25
n:entonces_@day b -20
n:not_miss abc -34 24 -20

a:todos a -22
b1:a b -15
c0:entonces c -15
c1:@book ab 19 -38
c1:nos ab 17 -15
n:all_i bc 22 -18
n:anything_in b -21
n:are_not bc -16 16
n:la_pizca c 21

b:is_all abc -19 -27 28
b:it_be abc -22 -50 34
b:ship abc 26 -19 -19
n:cualquier_otro ac 18 -27
n:oh_wait abc 34 -22 -31

a:literally abc -18 33 -32
b:carga a 19
b:esos_dias a -26
c1:apunteme b -16
n:,_anytime bc -19 18
n:run abc 30 -21 -30
p:trabajo abc -26 -25 32

=aside;~free_from abc 92 -78 -76
=wanted;all:aside+out+wanted bc -18 17
a:not_@holiday bc -17 16
a:not_at c -21
b1:sleep bc 27 -27
b:well a -26
c0:lord ac 19 -15
n:the_two abc -25 29 -32
n:will_bring bc -17 23
p:of c 17
p:think a 19

a1:could a -31
b:be b 21
b:days_off ac -24 27
b:not_at bc 24 -20
b:tiene_para c 16
c1:puente ab -17 20
n:nada abc 40 -19 -40

=wanted;>past bc -20 21
a0:cuando abc -31 -31 39
b0:hers abc 29 -24 -17
b:the_first abc 24 -17 -24
n:,_first a 20
n:entro b -29
n:que_se bc -34 31

a:walk ac 28 -27
b:@day_and a -16
b:final abc 44 -22 -45
n:church bc -24 24
n:mejor ac 21 -17
n:por_ahi abc 26 -35 -23
p:she abc -26 -39 40

=out;one c -16
a0:vos abc -19 -21 27
a:@traffic bc 25 -24
b0:@day bc -45 36
b:,_salgo abc -37 -24 38
c1:ando c -19
p:play abc -26 24 -22

b0:something a -23
n:@day_and abc -30 32 -30
n:san ab -23 17

=wanted;<past abc -58 31 -25
b:@ride_can ac -20 23
b:slept abc 27 -21 -22
n:could_it b -36

a:might ac 21 -20
b0:good ab 23 -31
b:#_not bc 18 -23
b:give_me a -50
c1:ok c 17
n:imposible bc -38 15

a0:@person ac -20 16
b0:back ac -35 19
b1:flying ac 19 -37
c0:le abc 47 -46 -35

=wanted;<not bc -56 37
a:no_hay ab -52 21
b:text_you ab 22 -20
n:queda_mejor bc 24 -26
n:same_day ab 21 -32
p:thing ab -27 16

=out;doubt:a_question bc -22 22
b:can_take abc -28 -21 30
b:her_@relative bc -41 27
b:i_got ab 25 -23
b:not_the a -31
n:you_@open bc -16 18
p:if ab 17 -36
p:that abc -25 -41 50

<free_from b -20
a:a_@day b -22
a:operan bc 16 -20
b0:regreso ac -40 18
b0:sometime c 19
b:anytime_after abc 26 -30 -20
c1:down abc 23 -20 -19
n:#_al abc 24 -17 -15
n:cualquier_dia abc -29 -22 30
n:shoot ab 22 -18
n:supposed_to c -26
p:none b -22
p:weekdays abc -16 -16 22

a:at ac 23 -35
a:do_not ac -22 27
a:home bc 24 -24
a:horas c -25
a:my_@relative ac 16 -37
b1:day a 18
b:you_know bc 19 -24
n:._a a -26
n:the_soonest ac -28 23
p:esos ac -22 25

a:is_bad bc 30 -26
a:la_nena ac 16 -16
b:,_you ab 16 -28
b:@animal c -17
b:is_fine bc 20 -17
b:lights_off ac 16 -19
b:my_off abc -35 -25 32
c1:we ac 18 -24
n:._can ac 25 -18
n:never abc 32 16 -34
n:noon_to c -19
n:o_# bc -22 19
n:tengo a -28

a:estoy_de bc 17 -27
b:planning_period bc -22 26
n:pero_las ab 17 -16
n:ve ac 19 -28

a1:bad abc -22 36 -31
a:anyway ab 18 -29
a:good_for a -20
b:all c -22
b:like_a b -20
b:pude ab 15 -15
b:solo_que bc 22 -21
n:._day abc 25 -35 23
n:if_that b -29
n:no_puedo a -26

a0:or abc -33 -27 41
b1:? b -29
c0:nothing a -26
c0:since b -25
n:mind bc -22 19
p:ice a -17

a:starts ac 24 -28
b:i_could c -19
c0:todo ac -34 18
on-offer2 bc 31 -57
p:love bc -36 20

a1:confirmo abc 23 -18 -20
a:por bc 20 -22
a:sin ac 20 -25
a:ya_es bc 16 -16
b1:plant ac 23 -23
b:._or bc -16 17
b:escuela ac 30 -24
b:la_@relative ac -28 25
n:@howmuch ac 21 -23
n:changed abc -40 -24 28
n:levanto bc -19 21
n:pedir bc 22 -21
p:guardia c 17
p:oclock ab 16 -39

=out;doubt:what_begins_on_that_day a -22
b1:vacaciones bc 22 -22
b:estoy ab -29 24
b:i_would b 16
b:semanas ac 24 -34
c0:negative abc -22 33 -25
n:?_my ac -18 19
n:and_only abc -28 -29 33

=aside;<fits abc 29 -21 -26
b0:@ride c 16
b1:well ab -23 22
b:@relative_comes bc -41 32
b:y_me abc -24 -20 25
b:yours ac 22 -18
n:medio ab 19 -23

a0:@visit a -33
a:going_to ab -28 22
b:en_la b -19
p:dear c 16
p:deer ac -30 23
p:solo bc -30 15

=aside;>except b -40
=aside;last b -35
a:inventory bc -23 17
b:@vehicle_leaves bc 18 -24
b:she_can ab -19 16
c0:somebody bc 32 -39
n:@day_to abc 27 -24 -23
n:keep abc -16 29 -46

a:@day_ni c 15
a:new b -18
b:mwf abc -17 -34 33
p:sea ab -18 16

a:from_# abc -28 28 -23
b:,_regreso ac -27 28
b:aqui abc -16 23 -22
b:da bc -15 16
b:la_semana c -21
b:one_on abc -22 -16 22
b:sleep_all abc -27 34 -30
n:,_next bc -27 27
n:,_we abc 33 -28 -27
n:before_# abc -17 -32 30
p:miss ab -16 16

a0:menos bc -38 39
b0:che ac 21 -33
b0:cumple abc 22 -16 -18
b0:town ab -22 17
b1:olvidese b 16
b1:sea bc 21 -16
b1:were ac 25 -22
b:antes ac 32 -30
b:ever ab -22 17
b:guard abc -32 39 -24
b:mayordomo abc -34 21 16
b:wake ac 30 -30
c1:do a 20

=wanted;span b -20
a:muy ab -17 40
b:district bc -26 22
b:on_that b -16
b:vuelo bc 27 -29
c1:same abc -24 -18 27
n:because_my ab -21 16

a0:whatever ac -20 24
a:furnace bc 20 -18
c1:fuera a -28
n:have a -34
n:moves ab -17 16

=out;<fact abc -16 28 -22
a:quien bc 16 -25
a:til_# b -18
b:,_whatever c 16
b:de_@day abc -15 -21 22
b:i_already abc -17 22 -26
c0:ayer ac 28 -28
c1:days abc -22 -33 25
n:#_de ab 19 -18
p:standing bc -25 27

b:o_si c 16
b:reset_is ab 20 -16
b:went_to ab 21 -16
n:could a -20
n:t/th_# abc -24 28 -28
p:lol bc -39 29

a:@late_, bc -18 19
a:am_good b -26
a:digo ac 21 -31
b1:tiene a -30
b:ask_me ac 23 -30
b:de_@date bc -29 24
n:,_what b -16
n:lord abc 31 -40 -23
p:@hours bc 34 -33
p:sirve a -21

=aside;before c -20
a1:es abc -17 27 -20
a:all a -19
b0:ni abc -35 35 -25
b1:@day a -18
b:hit b -33
n:,_@thanks b -16
n:bingo abc -19 -19 23
n:can_bring bc 19 -19
n:ella ab 16 -45
n:last b -26

=out;all:aside+out b -20
=out;doubt:until_then,_or_from_then_on bc 25 -26
a:y_toca a 15
b:casas a -24
b:man_comes abc -24 29 -28
b:off_is abc 23 -20 -17
b:relief abc 21 -16 -21
n:._this abc -29 -34 34
n:o_el a 19

=wanted;<except abc -24 -30 33
a:for_once bc 27 -25
b:que_sea bc -45 23
b:que_tal ac -18 21
n:but_you abc -18 31 -32
n:section bc -17 21
p:lo a -42

=wanted;lead-why ab 17 -45
a:works_great bc -17 20
b:que_viene a 16
b:roster ac 26 -24
n:@day_at ac 29 -21
n:i_must bc -36 16
p:weeks abc -20 -32 26

=out;3/1 ac 20 -35
a1:suit bc -17 23
a:tiempo b -16
b1:finals b 15
b:day_but bc 40 -41
b:period bc -22 26
n:,_pasame ac 19 -35
n:am_@person abc 41 -35 -28
n:cardiologist abc -19 26 -21
n:horas abc 33 -22 -31
n:lab abc -27 24 -19
p:clases ab -17 16

a1:shot ac -32 18
a1:the ab 25 -38
a:el_taller abc 27 -24 -21
b0:acomoda a -18
b:already_got ac -21 17
b:which_leaves abc -19 -29 23
n:sit_with a -23
n:y_yo abc 31 18 -37
p:el a -17

a:@date_, ac 17 -28
a:y_le abc 25 -25 -23
b1:should ac -20 20
c1:por abc -67 -31 48
n:starts bc -30 23
n:with bc 15 -23
p:se abc -17 -15 26
within-last c -25

b1:@drive ab 25 -43
b1:two abc -23 20 -16
b:can_@drive abc -25 -22 30
b:i_drop a 15
b:is_every ac -22 23
b:pero_el b -27
c0:@open abc 29 -38 -23
c1:neither bc 20 -18
n:,_make bc 18 -21
n:@book_me bc -30 27
n:actually bc -30 33
n:all_got b -18
n:clock_out b -23
n:service ac 21 -23
p:entra ac -21 16
p:speech abc 34 -31 -26

b0:dialysis abc -17 30 -27
b0:juego ac 25 -25
c1:like ac -30 18
n:?_i bc -76 17
n:or ab 21 -37
n:the_plumber c -20

a0:por a -15
b:my_last abc -16 -27 26
b:sure abc -18 -29 29
n:my_first b 16
p:except abc -28 -29 28
p:pool ab 22 -28

a:ese abc -15 30 -31
b:@relative_has a 20
b:duty bc -22 16
b:is_a bc 27 -27
c0:esta ac 21 -20
n:._might bc 18 -20
n:@relative_# abc -29 34 -34
n:by_# bc -30 35
n:i_work abc -24 -24 27
n:so_not bc 24 -80
n:that_morning a 25

>past ac -20 23
a0:con ac 38 -29
a:nap abc 30 -25 -19
b1:next ab 19 -26
n:estoy_en abc -17 -24 31
n:neither abc -24 28 -26
p:paid bc -19 21

a:is_spoken bc 19 -18
p:puedo ab -36 16
p:winter abc -26 -28 32

a:fish_fry ab 17 -16
a:viene abc 35 -15 -38
p:@vehicle abc -48 29 -20

c0:pedi b -32

a:has abc -32 24 -16
b1:turno abc 24 -16 -43
b:@book abc 31 -41 -18
b:bar a -19
n:day_at bc 23 -29
n:got_anything abc -18 24 -22
n:like_to ab 19 -27

=out;days1 abc -22 18 -16
a:es_para bc 19 -19
a:mi_hora ab -17 19
b:,_y abc -60 34 -26
b:dollars b -23
b:every_third abc -21 -24 25
b:to_a ac 20 -17
n:get ab 17 -37
n:ni_@day c 15
n:wait_i ac 20 -16

=out;>fact c -15
b1:@hours ac 25 -30
b:,_si a -24
b:\xc2\xbf a -32
c0:take bc -26 27
n:,_week abc -28 -29 31
n:instead_, bc -26 28
p:his ab 28 -34
until bc 25 -35

a:me_es bc 19 -19
a:puede_ser b -23
b1:casas bc 30 -29
b1:might abc 36 -30 -32
n:sleep_all bc 29 -36

=wanted;~busy bc -35 15
b:saw ac 27 -24
c1:them ab 18 -19
n:do_@day ab -33 20
n:on_me ac 20 -22

b:any_chance c 17
b:fabrica a -19
b:talk ac 24 -23
c1:patrol bc 23 -25
n:._what ac 28 -32
n:so ac 20 -36

a:still_there abc -28 -18 28
b0:for ac -25 19
b:girl abc -20 -28 25
b:in_tulsa bc 19 -23
b:libro abc -33 -33 39
n:,_yo ab -33 18
n:but_at bc -40 37
n:o_si bc -17 17
n:one_after a -24

n:el_otro bc 20 -26
n:se ac -22 32
p:please ac 18 -32
p:say bc 28 -20

a:no_el c 15
b0:due a 20
b0:wait ac -42 18
b:tengo_libre ac -17 22
b:wedding ac 20 -26
n:all_are ab 18 -21
n:mas_@late abc -24 -41 31

a1:audiencia abc 27 -22 -21
a:eso abc 35 -36 -23
b:off_work ac -27 28
n:give_me ab -19 29
n:que_salga ac 29 -25
n:that_early bc -19 21

b:# abc 48 -21 -20
b:available ac -24 26
b:be_# b -21
b:please_no bc 23 -23
b:the_@visit abc -25 -22 29
n:@day_ya ab 23 -30
n:any_afternoon abc -17 -36 31

=aside;~why abc 48 -16 -44
b0:it bc 26 -26
b0:manage bc -29 16
b:got_left abc -15 -32 32
b:i_fly abc -40 44 -30
b:la_fabrica a -19
b:she bc 22 -24
n:cae ac 28 -31
p:night ab -22 22

=wanted;wanted;- a -17
n:la_nena ab 18 -19
p:mismo abc 20 -21 -17

=out;>only bc 18 -16
b:drops_me abc -23 -22 29
b:feed ac -26 21
b:for_the bc 20 -38
b:mismo abc -22 -28 31
b:toco a 17
n:._afternoons ac -25 23
n:man abc 19 -38 18

=out;on-offer0 abc 29 -48 28
a:dentist abc 27 -26 -17
a:todos_los a -22
b1:wide abc 19 -22 -17
b:,_en abc -54 -45 65
b:estoy_en abc -21 35 -34
b:so_one bc -29 30
c0:estoy a -21
c0:estuve abc 27 -19 -22
c0:fijese abc -17 -20 22
c1:did ab 18 -19
c1:go abc -18 37 -37
n:este_@day bc -28 30
p:can a -47

c0:code abc 32 -24 -29
n:which_is abc 25 -29 -21
p:we abc -27 -38 39

a0:emojithanks abc -16 -19 28
b:hace bc 16 -19
n:sea_despues b -23
n:she ac 24 -16

=aside;~only abc 30 -16 -29
a1:demas abc -16 19 -18
a:o_@day abc -20 -32 33
n:!_! abc 41 -33 -38
n:,_este bc 23 -23
n:what_else abc 30 -23 -34
p:dialisis b -26
p:group ab 19 -19

a:is_ok c 17
b0:@pay ac 16 -26
b0:fabrica a -19
b1:routes abc -20 26 -26
b:drop abc 22 -36 -16
b:oclock c -28
b:pushed_to ac 22 -19
b:viaja c -32
c1:yea b -21
n:,_otherwise abc 31 16 -38
p:boss abc 33 -23 -30

a0:release a -29
a0:tampoco abc -39 62 -59
a:alla a -15
a:trabajo bc 27 -26
a:what_i c 17
b0:pasa abc 20 -20 -17
b:,_has abc -15 -15 20
b:pase b -31
b:right a -35
n:aqui a -30
n:con_la a -17
n:i_babysit a -19
n:la_siguiente c -23
n:up_at ab 16 -19

b0:can ac -36 25
b0:final ac 25 -30
b:le_habria ab 21 -23
c0:che ac 18 -29
n:but_@day a -38
n:could_come abc 27 -21 -19

a:estaria_bien c 20
a:hon ac -18 15
b0:\xc2\xbf bc -37 18
b:._they bc -25 21
b:@date_i b -21
b:@relative_get abc 27 -24 -16
b:en_laredo abc -17 19 -17
b:si_no c -18
n:and_no bc 19 -18
p:overnight ac 20 -28

a1:fish ab -22 19
a:and_that ab 23 -16
a:that a -28
b:all_of abc -20 -17 19
b:at_the ac -17 17
n:#_ok ac 20 -24
n:am_gone bc -23 24
p:tiempo bc -19 21

a:por_ejemplo bc -28 30
a:tomorrow abc -15 -35 35
b1:we bc 27 -24
b:deer abc 26 -18 -24
b:on_the bc 21 -37
n:willing bc -28 29
p:my b -24

a:like_# c -16
b1:drops b -23
b:,_she c -24
b:could_not ab 20 -32
p:cole abc -26 -17 28

=aside;<if b -95
=aside;one c -24
b:weeks ac 15 -20
p:take ac 23 -26

b1:an c 18
b:my_birthday ac 25 -18
b:visiting abc -25 21 -17
n:,_during ac -16 17
p:weekday ac 22 -16

=aside;>that_day bc -72 23
b0:uy ac -23 22
b1:away bc 20 -19
b:@month ac 30 -37
b:half ab 16 -16
b:over c -16
b:pagan bc 16 -24
c1:mind a -16
n:._home abc 23 -22 -16

=-;out;aside ac 19 -25
a1:whenever c -15
b:levanto abc 27 -18 -22
c1:anything abc -25 -20 39
n:day_, abc -16 -18 17
n:does_not abc 22 -28 -18
n:miss_it b 15
n:read abc 29 -20 -26
p:meeting c 16
p:week ac 27 -17

a1:will abc -26 32 -18
a:every ac 32 -42
a:to_@day a -20
b:@open_the ab -22 25
b:got_nothing abc -20 -20 30
c0:@drink a 20
c1:bury ac -27 17
n:,_it bc 22 -25
n:._before ab -15 20

a:anytime_after ac -18 20
a:ejemplo bc -28 30
b1:starts a 18
b:habria abc 41 -27 -34
c1:look a -25
p:well ab 20 -41

a:always abc 34 -31 -41
a:ni_loca abc -18 33 -29
b0:free abc -39 -24 31
b:equivoque_, c 16
b:or_after c 16
c0:preschool abc 24 -41 16
from ab 22 -33
n:,_except abc -29 -31 33
n:is_better a -23
n:then_the ac 29 -28

a0:her c -16
a:descanso c -16
a:the_@vehicle abc -27 32 -24
b0:yeah c 17
n:,_pero bc 31 -30
n:@day_ando b 19
n:said_@day a 16

a:have_work bc 17 -16
b:keep abc 18 -34 23
c0:digo ac -20 17
n:i_would bc 29 -39
n:of_the a 19
n:right_now abc -25 -22 27
n:salgo_a ac 34 -42
n:week_of abc -27 -18 29

=out;before abc -71 90 -83
a1:can bc 25 -28
a:is_no a -38
a:me_to bc -18 24
b:every bc 21 -15
b:some bc -16 17
c0:cualquier a -21
n:away abc 24 -25 -20
n:go abc -21 27 -19
n:other_one abc -16 29 -21

b0:llegue abc 22 -17 -18
b0:up c -16
b:@move_to a -18
n:#_then ab 23 -25
n:caigo abc -20 -19 21
n:name c 16
p:sale abc -24 -31 36

a:@open_for c 15
b:ahi ab 21 -40
b:pedi a -22
c1:senior ac -18 19
n:squeeze bc 17 -16
p:temprano b -22

=aside;2/0 abc 46 -72 -25
a:day_off b -30
b:i_usher a 17
b:needs_me ac -20 17
b:told_him abc -18 -39 23
c0:el ab 26 -47
c1:put abc -22 -52 32
days1 a -17
n:@day_so abc -32 -17 30
n:want_to ab 28 -23
p:fifteenth abc 21 -21 -20

b1:pasada abc 28 -19 -25
b:,_el b -17
b:court ac 33 -45
b:permiso_al abc -16 20 -32
c1:baby bc -23 16
c1:cut ac 19 -22
n:,_cuando ac -18 19
n:._by bc -22 21
n:i_like abc -28 -25 29
n:meant_the c -15

a:am_not ac -43 16
a:dias abc -34 29 -23
a:dificil bc 29 -26
b:anniversary_is bc 18 -16
b:in_@day ab 22 -29
b:was_going b -33
c0:iba abc 29 -18 -25
n:en_adelante a -23
n:manana_estoy a -17
n:of_@date ac -27 24
p:great ab 17 -27

=wanted;after ab 18 -33
b:not_got ab 22 -17
b:whichever_one b 16
n:be_before b -17
n:de_@eat abc -18 18 -17
n:menos_el abc -19 -23 30

a:#_or abc -40 -38 44
a:doble ac 17 -25
a:lords ab 20 -17
a:preferably bc -17 23
a:sale a -18
b0:puedo a -26
b:wide_@open abc 18 -21 -18
c1:except bc 31 -32
n:#_ya abc 36 -44 -28
n:._otherwise b -21
n:can_make bc -17 20

<fact ac 24 -74
a:sirven abc -15 25 -24
b:off_the abc -36 19 -15
c1:entra bc 15 -18
n:#_so abc -30 -28 36
n:at_all a -30
n:duermo bc 23 -29
n:so_please a -17
p:prefiero abc -19 26 -25
p:proxima ac -22 18
p:us bc -33 32

a:down ab 30 -28
a:es_lo abc 21 -28 -17
b0:escuela ac 30 -24
b0:period bc -22 26
n:@day_tampoco abc -17 35 -28
n:bar c 17

b:y_para abc -16 -21 30
b:you_got abc -25 -21 26
n:days_i a -21
n:not_@drive b -19
n:out_at ab 16 -24
p:covering ac -21 22

a1:queda bc -17 20
a:me_@late bc 17 -16
a:morning_and bc 18 -21
b:._put abc -26 -27 31
b:the_grandbabies ab 21 -19
n:@call_it ac -37 23
n:cumple_de bc 31 -29
n:si_dios bc -17 18
n:we_start a -22

=aside;>free_from b -26
b0:this ab 21 -34
b:@day_al ac -17 18
b:digame ac -16 23
b:if_not abc -22 -36 44
b:put bc -16 18
b:state c -24
b:we_are ab 19 -28
n:be_after abc -19 -30 31
n:i_missed bc -19 16
n:solo bc -21 21
p:nada a 17
p:noon ac -29 31

b:every_day bc 20 -19
b:never bc -28 25
c0:; abc -27 -28 30
n:sleep_till bc -23 26

a0:vamos a -16
a:en a 19
b:#_@date a 24
b:have_chemo bc 17 -30
b:physical_is ac 18 -16
n:confundi bc -19 16
n:i bc 24 -20
n:unless bc -43 39
p:estoy abc -42 -36 47

a1:shop abc -27 -17 29
b1:y a -24
b:por_ahi c 19
b:so_is bc 32 -42
b:yo_me ac 16 -17
c0:probably abc 24 -22 -23
n:guy ac 31 -31

a:at_all a -23
a:chores ab 24 -37
a:good_@thanks bc -23 25
a:todo bc -32 22
a:too_early bc 27 -36
p:hour a -17

=aside;of4 b -42
a:am_yours abc -31 -22 38
a:the_street abc 23 -22 -18
b1:ese a 16
b:afternoon_except bc 21 -20
b:amarillo ac 17 -22
b:ninos ab 21 -18
b:no_trabajo bc -22 25
b:whenever a -23
c0:when abc -36 -29 37
n:if_not ac -38 23
n:kidding bc -18 18

a:in_@date a 15
a:y_hago ab -23 17
b0:turno a -22
b1:@body abc 25 -22 -15
b:hoping ac -20 17
b:if b -23
n:._i a -37
n:@food_is bc 15 -18

=aside;until bc 22 -52
b:clinicals c -26
b:pues bc -41 15
c0:any ac -21 17
n:any_morning bc -24 28
n:entonces_, b -26
n:pero_que abc -20 -33 36

=wanted;doubt:what_stands_in_its_place a -28
=wanted;~fits abc -21 -19 27
a:a_# bc 21 -23
b0:fue abc 34 -21 -30
b0:whatever bc -18 21
b1:either bc -16 26
b:a_la ac 28 -35
b:is_over b -16
b:shop abc 30 -17 -31
n:i_know bc -29 22
n:me_toca bc 28 -26
n:queda_bien c 16

=-;aside;aside c -29
a:con_el ac 30 -35
a:i_work abc 17 24 -42
a:to_come a -18
b:anoche abc 28 -24 -19
b:del_# abc -19 -24 24
c0:laburo abc -24 26 -24
c0:por a -29
c0:y abc 32 -34 -21
n:hasta_el ab 20 -22
n:por ab 20 -21

a:@day_a b -16
n:,_fuera c -19
n:al_trabajo abc -20 -18 21
n:then_# abc -24 27 -26
p:senorita ab -18 17

b1:better bc -16 17
b:else c -32
b:llegue abc 27 -20 -22
c0:mae abc -16 25 -20
n:esas abc -20 25 -29

a:are_easier ac -17 20
b1:al ab -21 19
b:back_to a 20

a:ones ac 17 -18
b:negative abc -22 33 -25
n:san_lazaro bc -16 22

=aside;>unknown b -35
=out;2/1 abc -30 40 -38
a:heifers c -26
a:with bc 25 -23
b:._@relative ab -28 18
b:broke b -29
n:equivoque bc -17 19
n:five c 17
n:like_after c 20
n:may abc -21 23 -21
n:resto ab -31 19
p:here ac 16 -27
p:siguiente abc -21 -19 32

=aside;doubt:every_second_week:_which c -21
b0:well abc -19 -23 25
n:someone bc -15 17
p:posible c 18

=wanted;>free_from abc -51 -24 34
a:after_# abc -27 -26 30
a:be_lovely bc -30 32
b1:asi bc 18 -20
b:esos a -32
b:set abc 27 -16 -23
n:cuido ac 18 -27
n:get_one ab 20 -17
n:skip_section bc -17 21
n:tan_temprano bc -19 22
p:black abc 22 -19 -21
p:leave a -31
p:mid abc -15 -22 25

a:@insurer abc -15 24 -22
b:fui abc 44 -20 -43
b:load ac 29 -31
b:no_more bc 26 -24
n:#_tampoco bc 19 -17

a:finals bc 22 -21
b0:decir c 19
b:around b -20
b:that_is bc 36 -53
c0:ay ab 20 -22
c1:if abc -34 -36 51
n:#_ish a -15
n:,_or a -18
n:tomorrow abc 39 16 -34

a:me_quedo a 17
b:finales b 22
b:habria_dicho ac 31 -34
b:my_ex a 17
n:text_you a 15
n:though_so b 17

a1:ya b -16
b1:el a -22
b:cause b -49
b:man abc 20 21 -32
n:ni_@call bc 22 -28
p:amanezco abc -15 -27 27

a:menos_@day c 16
a:ok abc -27 -30 39
b:,_can c 17
b:does ab -22 19
b:four c -20
b:was_born a 15
c1:they ab 25 -21
n:,_por b -59
n:it_would a -16
n:tell_the c 15
p:ahora ac -16 20

=aside;doubt:what_is_excepted abc -16 -37 19
a:going ab -27 21
a:manage c 16
n:,_give abc -28 -36 35
n:fly abc -31 36 -25

=wanted;1/0 c 16
a1:un c -30
a:estamos_con abc 25 -18 -16
b:^ bc -29 34
b:cumple abc 22 -16 -18
b:from_the b -30
b:the_field bc -31 27
b:watch_my abc 22 -18 -17
c0:jk bc -17 18
c0:perdon ac 34 -32
n:after_the a -16
n:bring abc -28 24 -21
p:noche ab 21 -20

a:is_clear bc -17 19
b0:other bc 24 -23
b:nah a -30
c1:@clinician bc 25 -27
n:after_. ab -18 22
n:si ab -43 35

b:que_de abc -27 -18 29
b:to_that ab 18 -19
c0:if b -16
n:is_off abc -31 -18 29
n:por_favor a -23

a:all_good bc -17 19
a:am_at a 16
a:esa a -22
b0:school ab -19 22
b:due a 20
b:rather a -44
n:am_yours ab 17 -16

b0:days abc 22 22 -33
b0:ser abc 21 -36 -19
b:@call abc 47 -45 -20
b:@parking b -22
n:es_san abc -18 26 -21
n:is_dead ab 22 -23
p:lord bc -17 19

b:go_to bc 19 -19
n:doubles abc -21 -20 26
n:this_week abc -18 -33 32

a:are_a bc 23 -22
b0:home ac 17 -24
b:,_home b -34
b:no_, bc -18 17
n:am_at ac 23 -27
n:judge a -17

a:@day_works bc 18 -18
a:@open abc -19 -55 36
b:,_they abc 28 -30 -21
n:mornings_are bc -24 24

a:are_@open abc -19 -19 28
b0:mwf abc -17 -34 33
b0:yes abc -15 -22 29
b:gets_in ac 21 -25
b:i_wake ac 30 -30
n:es_el bc 31 -37
p:ugh ac -15 23

a1:spoken bc 19 -18
b:flying b -21
b:pizca a -19
b:preference_is bc -28 29
n:know_@day a -16
n:over a -35
n:que_de c -35

b:._la bc -17 17
b:calendar abc 28 -24 -19
b:de_guardia b 17
b:ese bc -37 26
n:de_# ab 36 -46

=wanted;of4 ab -25 19
a1:come ab -24 18
a:but ac -16 19
a:he_would abc 23 -40 -18
a:si_se bc -33 18
b0:either b -37
b:that_day abc -17 -17 19
c0:solo abc -34 -31 44
n:,_use ab 26 -23
n:be_@day ab 19 -24
n:choice abc -39 -26 39
n:will_ask abc 21 -17 -17
p:corazon ab -23 22

a:esta_bien bc -20 19
b:because ab 16 -26
n:day_next a 20
n:still_got bc -26 28

a1:are a -20
a:i_guess abc -30 -39 44
b0:littles abc 29 -15 -26
b1:clinicals abc -19 23 -17
b:to_@day b 16
n:can_i abc -28 -31 40
n:los_@day ab 27 -36
n:though abc -15 -28 31
p:tengo ac 26 -26

a1:@drive abc -22 22 -20
a:coming_off abc -18 26 -26
b:any_time abc -26 27 -15
b:para ab -44 21
n:manana_tampoco bc 17 -15

=wanted;lead- ac -21 18
b0:las ac -34 26
n:demas_dias abc -28 -19 22
n:your_@day c -21

a:car bc 18 -21
b:be_home a -30
b:it_got abc -22 -27 29
c0:vaya ac -21 22
n:in_my a -18
n:la_de abc 27 -17 -23

=aside;<free b -43
a:day_but a -15
b0:descansa abc -26 -29 33
b1:@move ab -50 23
b:el_@day b -20
b:me_lo bc -22 22
b:was_on abc 33 -24 -28
b:working abc -19 29 -22
c1:si b -21
c1:turno bc 18 -32
n:,_ill ab 15 -17

a1:when bc 17 -38
a:can_not abc 20 29 -72
a:i_rest abc 35 -30 -23
b:,_got b -17
b:can_run abc -25 -18 25
b:hers abc 43 -29 -30
b:us_go c 19
n:could_be b -18

b:mientras_no b 16
b:que_hora a 15
c1:doing abc 22 -15 -15
n:#_@date bc 15 -22
n:ask_my a -17
n:during_the ac -16 17
n:up_my bc 16 -21
p:am a -25
p:last ab 23 -37
p:roofing b -16

<unknown abc 60 -44 -49
=aside;on-offer1 abc -37 16 19
a0:was abc 38 -17 -34
a:es_un ac 20 -16
b1:after ab 25 -29
b:antes_me abc 24 -17 -19
b:anytime_the c 17
b:ayer bc -32 15
b:be_there a -16
b:despues ac 18 -22
c1:back ac -23 16
n:#_si bc 38 -46
n:driver c -24
n:no_# ab 21 -24
n:not_missing ab 23 -18
n:use_to ab 18 -24
p:instead ac -41 30
p:is bc -34 32
p:too a -25

a:esta abc -23 -20 30
a:y_todavia ac 26 -23
b1:doing abc 22 -15 -15
b1:noon ab 20 -18
b:?_no bc -23 20
b:hago ab 19 -16
b:my_jongg ab -23 24
b:need_to bc 23 -22
n:me_operan bc 29 -28
n:take_them ab 22 -32
n:though_, a -21
p:muy bc 19 -27

a:dijo bc -34 23
b:might_i ac -20 21
b:what_is a 15
n:yo ab -23 22

=out;after ab -65 16
a1:hay ab -25 17
a:a_minute bc -18 22
a:mediodia b -17
a:misa bc 30 -29
b0:break abc -34 30 -27
b:nursery abc -24 -16 20
b:she_says abc -17 -25 26
c0:- bc 26 -46
c0:wait bc 34 -36
n:,_cause abc -19 -33 23
n:be_in bc -20 15

a1:@body abc -18 21 -25
b0:working abc -19 29 -22

=wanted ac -19 19
a1:please abc -21 -32 37
b:@relative_gets ac 28 -20
b:until abc 34 -26 -19
c0:back c 16
n:lol_so c -19
n:math abc -17 -18 22
n:oclock_any abc 17 -25 17
p:@ride abc -28 -16 27

a:she b -26
a:y_no abc -21 -47 49
b1:start a -20
b:#_or abc -35 24 -21
b:,_same ac -23 25
b:ok_then ac 15 -15
n:hasta_@date bc 25 -25

=aside;lead-if b -95
a0:those b -22
a:ni_el bc 23 -17
b:had_me abc 30 -20 -29
b:ultima abc 23 -19 -18
b:viera_que ac 17 -25
c1:finals bc 23 -19
c1:it ac -20 19
n:,_about abc -15 -32 31
n:at_# bc -44 18
n:wait_that abc -22 30 -44

a0:la abc -17 32 -26
a:who abc 21 18 -29
b:._it ac 31 -25
c0:choir ac 16 -26
n:tampoco abc -28 51 -46
p:molestia bc -22 25
p:use b -18

a:too_far abc 19 -25 -15
b1:esos c 19
b:am_training ab -23 19
n:new_@year a -23
n:nunca ac -23 23
n:would_not abc -21 -32 33
n:would_say b -23
n:y_salgo ab 22 -40

a:instead abc -22 -36 30
a:puedo bc 31 -39
b1:ever ab -22 17
b:@hello abc -24 -28 33
b:going abc -16 -48 26
b:of_them c 17
b:off ac 20 -23
b:punch abc -31 -17 33
n:de_@late bc -22 26

a1:los b -18
a:@relative_are a -15
b1:if bc -22 26
b:jury abc -15 26 -23
b:paid b -35
c0:never a -19
n:no_le bc -22 23

=aside;<free_from abc 71 -60 -58
=wanted;doubt:which_of_two_is_ruled_out ab 18 -25
a1:le abc 30 -36 23
a:los_@day bc 18 -16
b:funeral ac 15 -21
c0:simon c 15
n:que_@fetch ac 20 -32
p:toda abc -19 -16 17

=out;all:out+wanted abc -31 21 -19
=wanted;every a -25
a:get c -15
b:@relative_sale bc 16 -21
b:are_you bc -22 16
b:sub a -33
n:any_weekday abc -16 -20 25
n:la bc 20 -19
n:not_want ab 23 -21
p:days abc -66 35 -18

a:this abc -16 -37 28
b:pero_que ac -17 22
n:me_i abc 22 -22 -17
n:que_despues ac 22 -19
n:so_then ac -25 26

b:any_morning bc 17 -19
b:from abc 19 -49 16
c0:skip bc 23 -20
n:,_pasado ab -31 28

a:@fetch bc -31 18
a:for_it ac 19 -22
b:is_got b -20
c1:toda ab 21 -32
n:porque_amanezco abc -18 22 -16
p:today abc -36 -46 53

=aside;<busy_from abc 29 -26 -21
b0:rather bc -16 18
b:dejeme bc -24 17
b:perdon abc 33 -17 -29
b:wanted_me abc -17 -22 18
n:la_llevo bc 22 -20

=wanted;nowhere abc -16 -45 33
a:limpio bc 21 -19
a:service abc 28 -29 -24
b:perdon_que ac 22 -24
b:that_starts ac -28 18
n:asi_no bc -31 23
n:des abc -28 33 -32
n:forgive abc 33 -24 -27
n:get_a abc -22 -24 25
n:i_do bc 30 -26
p:franco abc -33 -34 35
p:graduacion a -19

a:bedtime abc 39 -27 -33
a:better abc -27 -24 30
b0:there ab -15 19
b1:final ac 30 -26
b:me_and a -15
b:the b 23
n:but_in bc -18 19
n:goes c -15
p:double ab -23 20

a:is_great bc 19 -18
b0:mas abc 19 16 -28
b1:es ab 24 -22
b:,_cualquier bc -19 26
b:at_# abc 28 -21 -27
n:estoy bc 18 -20
n:i_make bc -16 18
n:other_@day a -17
p:moved abc -30 -44 46
p:salgo ac -32 26

a0:whenever abc -30 -41 41
a:decir a 18
b0:picked b -40
c0:hit bc -25 16

=out;3/0 abc -30 36 -16
=out;~not abc -53 71 -67
a1:ser b -32
b0:whole ab 22 -19
b1:pizca a -19
n:llego ab 23 -27

b0:@treat abc -22 -31 24
b:,_ese ac -18 21
b:pasa abc 20 -20 -16
b:when_the bc -19 23
b:you_squeeze c 20
c1:too ac -19 15
n:._maybe ac 16 -32

a:@price_me b -20
b:the_baby abc 34 -28 -28
c0:a ab 28 -55
c1:day c 18
c1:manager abc 31 -21 -31
n:._asi c -23
n:esa_hora ac -23 23
p:@late abc 33 -36 -27

a:la_planta a 19
b:have_that c 16
b:it_is abc -19 -17 25
b:meet bc 23 -19

a0:cualquier abc -28 -21 36
a1:once bc 27 -25
a1:tengo bc -21 15
a:a_no abc -16 37 -35
a:carro abc -17 -25 19
a:for_us ab -33 18
a:somebody b -24
a:would_be a -27
b0:works abc -38 31 -18
b:era b -17
b:the_plant abc 25 -18 -22
n:lonche c 16

=^;aside;- ac 19 -25
a0:: abc -31 -25 27
b:@drink_truck b -25
b:i_proctor ab 19 -21
b:que_tiene abc 20 -16 -20
b:up b 19
n:no_porque abc -21 -32 36
n:that_is c 15
p:man ab -26 17
p:mananita abc -19 -29 31

a:is_in bc 25 -31
a:might_be ac 21 -20
a:y_sin bc 23 -19
b:por_mi bc 17 -17
b:tiene_algo ac -19 24
c0:either abc -29 -41 48
n:es_muy ac 16 -18
n:sometime ac -21 19

a:to_you ac -19 18
b:a_@ride ac -20 19
b:tell_me a -26
c0:this ac -20 22
c1:sirve ac -17 23
n:@day_ni ac -22 22
n:@holiday_lol abc -21 18 -16
n:salida ab 20 -21
p:da abc -16 -33 36
p:want abc 26 -25 -25

a:is_easier ab 15 -23
a:recojo_a a 16
b:._got ab 17 -23
b:@fetch_mi abc 22 -17 -17
b:dialysis bc 27 -25
b:i_sleep abc -24 50 -46
c1:. abc -38 -36 38
n:._same b -20
n:also abc 17 -40 18
n:it_was bc -42 24
n:proxima ac 21 -23
n:tambien ac -33 16

b:nena bc 27 -28

=wanted;>only b -65
b:,_ponme bc -20 23
b:called bc 17 -31
b:had_a abc -26 -30 28
b:she_naps a -22
b:wants ab -24 17
n:. bc 37 -40
n:._put abc -15 27 -24
n:sea_@day ab -23 16
n:the_@place abc -16 22 -21

a:@english abc 39 -18 -38
a:corte b 18
a:emojithanks abc -17 -19 29
b1:somebody ac 21 -20
b:por_favor a 16
c1:mas bc 19 -29
n:este bc 16 -19
n:todas c 18
named-again bc -32 27

a1:toca c -19
b0:cause abc 37 -28 -34
b:._might abc -17 -28 20
c0:has ac -15 19
n:@day_do bc -19 16
n:@relative_has abc -20 -23 24
n:i_told a -17
n:it_will ac 23 -22

a:before abc -15 -21 23
a:before_my ac -22 23
b1:told ab -27 16
b:at abc 15 -35 18
n:@relative_, a 18
n:cualquiera_de abc -22 -23 24
p:todo bc -16 26

=wanted;>fits a -60
b:baby_was a 16
b:dicho ac 31 -34
c0:neither b 18
c1:ask ac 28 -27
n:#_in b -22
n:hold_up b -18
n:pero_ustedes abc 28 -21 -24
n:que_mas ab -15 18

=wanted;first a -36
p:are b -35
p:sooner b -20

a1:free abc -20 -25 35
b:sometime abc -21 -28 29
c0:puedo a -53
c0:tenia abc 20 -16 -18
n:nights ab -20 19
n:through_@day abc -21 -20 23

a:could a -40
a:from_you bc 18 -28
a:works_out abc -20 -17 26
b:?_my abc -25 29 -27
b:only_runs abc -22 -23 27
n:menos_@day bc -20 23
n:si_pero bc -19 19
n:you_know abc -27 29 -25

a:court c -23
b:and_she ac 15 -21
b:time_i bc 17 -27
c0:nomas ac -18 16
n:ask abc 33 -24 -26
n:rest_of c -20

=out;doubt:7:_morning_or_evening bc 22 -21
a:am bc 24 -20
b0:done a -18
b1:with bc 20 -21
b:dos abc 35 -30 -26
b:mire_yo c 16
b:no_pude ab 15 -15
b:would_prefer c 18
n:before_my ac -20 20
n:in_school bc -16 21
n:no_excuse bc -16 17

a1:sounds ac 29 -28
a:hora a -26
a:muerta ac -17 17
a:no_le bc -34 28
b0:dificil ac 19 -18
b:if_the ac 24 -24
b:pasame_al ac -16 16
b:row abc 25 -17 -16
b:sale bc 21 -21
b:we_say c 17
c1:gets ab 24 -20
n:,_el a 22
n:either_, abc -20 -26 25
n:semana_siguiente ac 25 -27
p:mi bc -38 16

=-;aside;$ b -18
a1:voy c -22
a:be_convenient bc -20 21
a:es_@holiday ac -33 17
b0:mismo bc -19 22
b:@year_and c -18
b:entro bc 24 -33
b:other_day b -17
c1:ese ac -36 30
n:de_antes ab 19 -20
p:viene ac 18 -21

b1:is ab -49 20
b:,_is c 18
b:eh ac 17 -16
b:old abc 27 -15 -22
n:my_knee ac 24 -23
n:por_la bc -55 39
n:rolls abc -18 22 -20
n:runs_@day abc -20 18 -16
n:them_i abc -30 34 -30
p:escuela abc -32 -20 35
p:quedo b -19

a0:duermo abc -33 40 -33
a:anniversary bc 29 -28
b0:nah abc -18 20 -24
b1:hay abc -32 -26 43
b1:permiso b -20
b:@insurer abc -21 43 -42
b:lo_puede c 16
b:of_state b 15
n:#_instead abc -18 -29 31
n:,_rest ac 22 -28
n:,_that ac -36 22
n:way bc -24 18

a0:conflicts abc -31 36 -31
a:rush abc -19 -26 29
b0:cualquier abc -26 -31 39
b1:calendar abc 26 -21 -21
b1:dollars b -23
b:my_driver a -19
c1:bueno c 18
n:#_if b -18
n:@late_ya ac 18 -16
p:fin abc -26 -27 36

=wanted;>soonest abc -20 28 -27
a0:quedo ac -21 22
b:,_trabajo bc 21 -19
b:._would a -19
b:either_the bc -19 21
b:nos ac 33 -32
n:no_que a -22
n:porque_el abc 18 -35 25

b1:scratch abc -25 19 21
b:town_for b 20
c0:get a 15
n:nah ab 26 -21
n:truck ac -20 21
n:whenever a -25

=out;every c -22
a:across c -30
a:llegar abc 33 -15 -36
b:day_off ac -16 22
c0:please a -35
n:._either ac -21 18
n:after_is abc -19 35 -31
n:it_takes a -15
n:manana_duermo c -18
n:the_math abc -17 -18 22
p:@parking ac -15 23

a:dan abc -16 -20 23
b1:cualquier bc -15 21
n:have_to abc -18 21 -16
n:pero_no abc -24 -32 38

b1:am ac -32 21
b:@insurer_@visit c -16
b:full ab -19 17
b:squeeze_me c 21
b:voy_a ac 16 -24
c1:pongame b -20
n:later b -17
n:me_the abc 26 17 -23
p:camino abc -18 -24 30
~why abc 48 -16 -44

=aside;doubt:not_sure_what_is_ruled_out abc -31 21 15
b1:algo c 18
b1:jongg ab -23 24
b:could_we bc -25 18
b:dan_permiso ac 24 -20
b:mas c -21
n:,_ponme abc -19 -18 20
n:he_has ab 22 -30
n:me_to bc -30 19

a0:are b 17
a:are_shot abc -27 43 -41
b0:else ab 21 -21
b:these abc -17 -26 28
n:,_@relative c -16
n:already abc -22 23 -27
n:it_were bc -21 23
n:lol abc 28 -17 -18
n:que_descanso b 16
n:skip abc -17 -17 21
p:in ac -17 19

a1:think b -20
a:my_house abc 21 -18 -20
a:works_for b -19
b:,_@relative ab 30 -54
b:gets ac 29 -38
b:you_fit c 16
c1:@treat ac 28 -25
n:,_done ac 35 -34
n:me_equivoque bc -17 19
p:evenings abc -21 -22 30

a:days b -16
b:preference bc -28 29
b:so_like a -19
c1:permiso abc 25 -24 -23
n:and_it bc -20 23
n:pero_salgo a 19

b:#_except abc -25 -32 33
b:marlene b 15
b:my_@drink b 16
n:i_teach bc -26 27
n:other_day c -16
p:era a -26

=out;~free a -57
a0:instead abc -21 -30 27
a1:great a -17
b:in_at abc 20 -17 -27
b:none_of c 16
n:._in c -25
n:gusta abc -19 -17 20
n:la_proxima ac 21 -23

=wanted;before abc -108 -28 42
b:,_just ab -27 21
b:my_bad ab 17 -24
b:somewhere abc -19 -24 21
n:#_am ac -30 39
n:._my abc -34 -38 43
n:but_he abc 43 -37 -38
n:do_mornings a -22
n:leaves abc -24 32 -35
n:tardes_cuando bc 19 -19
p:hear abc -23 -31 29

a1:to ab 21 -29
b:ver_si ab -25 19
b:wrote abc 38 -38 -28
n:@day_# ac 28 -37
n:black_@day bc 21 -21

=out;day a -16
a0:del ab 19 -29
a1:aqui abc -18 -21 19
a1:what bc -16 23
a:#_any ac -18 18
a:@date_for ac 19 -16
a:road ac 19 -20
a:x bc 19 -17
b0:bien c 18
b:plant bc -41 33
c1:done ab 18 -18
n:even_try b 16
n:first_time a 20
n:is_@wrong bc 25 -25

=aside;hour ab 23 -37
=wanted;around ac -49 28
b0:algo abc -24 -19 32
b1:pensaba a 16
n:not_i abc -19 19 -22
n:para ac 19 -36
p:sure bc -27 22

b:one_is c -21
b:que_ahora c 16
b:que_no ac 29 -52
c1:are bc 29 -36
n:,_in abc -27 -43 37
n:@open ac -27 20
n:@ride bc -25 20
n:am_on abc -24 33 -20
n:i_was bc -28 19
p:they ac 33 -39

a:#_on abc 19 -30 -15
a:el_dia bc -31 17
b:hour_reset ab 22 -18
b:my_a ab 22 -15
n:._ese ab -25 17
n:primero_dios c 18
p:break b -30
p:dropped bc -15 17

a:#_that a -22
a:on_vacation ab 17 -28
a:whatever ac -21 26
b:gets_me ac 31 -29
b:lol abc 25 -28 24
n:,_whatever abc -19 -20 27
n:demas a -36
n:since c -16

a1:go b -27
a:cualquier_dia abc -36 -25 45
a:you_all c -19
b1:missed a 16
b:no_se ac 19 -16
b:no_tendra c 17
b:start bc 18 -16
c1:had abc 53 -28 -21
n:excuse bc -16 17
n:not_then abc -26 29 -16
n:were ab 19 -31

a:cualquier_hora a -34
b1:over b -16
b1:practice a -35
b:day_program c -21
b:dicho_que bc 19 -15
b:tomo abc 27 -20 -23
b:winter b -19
n:,_but bc -57 35
n:not_those ac 17 -25

a1:possible ab 21 -24
a:@day_one abc -18 21 -20
a:san_lazaro c -19
n:._second b 20
n:all_@day abc -29 -25 28

a:better_than a 15
a:dia_libre ac -18 22
a:in_the abc 34 -22 -16
a:me_deja abc -26 27 -22
b:fly_out ab -22 24
b:gets_off ac 16 -27
b:si_es b -40
n:@relative_says bc 17 -17
p:most ab -17 19

a:el_turno bc -34 20
a:trabajan b -18
b:llega ab 26 -24
b:picked_up bc 18 -18
c1:vaya b 16
n:fiesta ac -16 21

b0:sea ac -37 34
b:mejor_en ac -24 26
b:rosario b 19
c1:juego ac 25 -25
c1:perdon bc -27 29
n:,_depends abc -28 -17 33
n:available bc -19 21
n:could_we bc -18 16
n:lol_. ab 33 -24
p:saying bc -25 27

a:desde abc 36 -32 -27
a:no_one bc 20 -20
a:shop b -16
b:is_nothing bc 30 -23
b:la_vez ac 21 -17
b:me_out abc -29 41 -39
b:told a -17
n:@day_any ab 16 -17
n:is_best bc -20 21
n:it_before a 18

a0:down abc 27 -22 -28
a1:del a -19
b0:que bc 18 -21
b:run_me abc -25 -18 25
b:she_do abc -26 -16 22
b:with_my bc 19 -15
c1:for bc 21 -28
n:final abc -31 -19 31
n:short abc 23 -17 -21

a:@day_mornings abc -15 -15 16
a:^ bc -18 15
a:a_los b -34
a:am_@person abc -19 -45 47
a:soy_@person ac 18 -15
a:the_week ab 22 -22
b:#_y ac 18 -21
b:iba_a abc 36 -24 -30
b:in_on ac -16 17
b:night a 15
b:not_need b -30
b:opero abc 26 -16 -27
b:tiene_que ab 19 -26
n:,_just abc -25 -27 33
n:nine abc 18 -33 21
n:sub_covering bc -17 19

a0:@drink ab 20 -29
a:paso abc 30 -19 -29
b0:o b -27
b0:tal ac -18 21
b0:todo abc -30 -15 18
b:covering ab 23 -30
b:not_@day ab 31 -31
b:us_in a 17
n:#_on ac 35 -27

a:of_it bc 19 -18
a:part ac 23 -18
b:house abc 25 -26 -19
b:keep_my bc 17 -20
b:pension a 19
b:us_out bc -25 16
b:will_text ab 21 -21
n:come_on bc -28 26
n:ten abc -27 20 27
n:this bc -38 18
n:wanting a -34
n:ya_despues ab -16 18
p:says ac 23 -16

=aside;first b -18
=wanted;= ac -19 19
a:does a -26
a:el_@day bc 17 -19
a:mucha ac 18 -16
b0:, ac -18 18
b:dia_menos ab -20 19
b:in_@date c -16
b:me_up abc -20 -21 20
p:now c -21
p:slept a 15
p:was abc 35 -31 -22

a0:emojiyes ac -16 26
a:me_voy bc -28 18
b1:gave bc -28 17
b:! ab 20 -17
b:dieron b -23
b:no_perdon bc -27 29
b:play abc 32 -24 -24

=-;out;$ ab -24 15
a1:mi b -23
a:be_best c 19
a:quiero bc 24 -24
b0:prefiero abc -19 -18 22
b0:viaja c -32
b:since_i ac -18 18
n:@day_afternoon ac -30 17
n:no_that abc 24 -18 -20
p:bendiciones ab -24 26
p:lovely abc 23 -23 -18
p:way ac -31 23

a0:from b -17
n:escribo abc 33 -20 -30
n:moved abc 30 -18 -22

a0:tambien bc 36 -35
a:not_miss bc 22 -19
b:@relative_free ac -21 27
b:day_except ab -17 20
b:free_all bc -17 18
b:i_am ac -27 22
b:so_that abc -28 -20 22
n:day_that c -16
n:fall bc 18 -19
n:rough abc -15 25 -25
p:inventory c 17
p:rush ac -17 23
p:this abc 23 -45 -17

a:an_hour b -20
a:guess abc -30 -39 44
a:turno abc -21 28 -17
a:with_a a 17
b0:know a 20
b0:like abc -25 -45 43
b:of_these bc -21 21
n:middle_of abc 16 18 -22
n:out_, bc 21 -22
n:wake b -20

a1:do abc -16 -40 40
a:limpio_casas bc 21 -19
b0:finals abc -17 31 -27
b1:they abc 31 -23 -24
b:at_my abc -18 33 -28
b:lights ac 16 -19
b:to_work abc -22 29 -24
n:#_despues a -36
n:one_coming bc 16 -16
p:early abc -30 -27 38

=aside;<busy b -22
b:toca c -33
p:from ac -19 30

a:@open_verdad ac 17 -16
a:fuera b 17
b:lord ac 19 -15
b:sera_que c 17
c0:dispatch ac 16 -29
n:is_still c 24
n:sub bc -29 28
n:till_then c 16
n:un abc -19 -28 23
p:alla ab 15 -33
p:dark abc -29 -28 39

<question abc 27 -38 -25
a:dialysis bc 26 -27
a:man abc -36 24 -20
b:have_a abc -30 -17 33
n:kick b 15
p:en ab 18 -27
p:mediodia bc 17 -22
p:pronto a -15

a:off_a ab -27 23
b0:mean ac -20 17
b1:my ac 16 -34
b:go_back bc -17 16
b:mrs abc -26 -34 29
b:too_soon ac -19 15
b:wants_me bc 21 -31
c0:home abc -39 21 -18
c1:has a -20
n:get_me a 15
n:in_@date a 15

a:ig bc -19 22
b:@relative_y ab 18 -28
b:forklift bc 23 -28
b:trabajando abc -35 29 -27
b:window abc -17 -23 23
n:it_the ab 17 -26

a:minute bc -20 25
a:or_any ac 21 -20
n:?_that abc -19 40 -38
n:left a -19
n:touch c -25

a1:better abc -38 -23 41
a:clear bc -24 18
a:from bc 30 -33
a:out_of ac -27 22
b0:no abc -51 37 -18
b0:sleep ac -44 18
b1:baby b -24
b:@hours ac 23 -20
b:get_out bc -29 28
b:hay a -16
b:works bc 26 -19
b:you_do abc -18 -29 27
n:cuido_a b 20
n:look_at ac 18 -17
n:with_their bc -26 28

b:chemo bc -21 19
n:@day_. bc -35 29
n:any_@day ab 22 -15

=out;within-last bc 16 -25
=wanted;doubt:no_day_named ac -26 29
a0:more b -23
a:be_a ac 20 -18
b:ship_calves abc 26 -19 -19
b:three abc -23 23 -23
c1:pagan ab -17 19
n:,_un abc 30 -18 -33
n:any_of bc -31 16
n:off ac 37 -34
n:para_delante ab -16 18

a:is_out abc -27 37 -36
a:start abc -23 -27 25
b0:otherwise abc -19 -39 41
b:jury_duty bc 23 -20
b:was_there ab 22 -19
n:cualquier b -15
n:las_diez abc -16 -19 23
n:not_do ab -19 17

a0:might ac 21 -20
a0:service abc 29 -21 -30
a:no_good abc -43 66 -60
b:en ac 17 -21
b:para_mi bc -19 24
n:all_day a 24
n:pedir_permiso bc 22 -21
p:see ac 24 -19

a:le_digo abc 36 -31 -23
b:choir_is bc 19 -29
n:._week bc 18 -39
n:keep_the b 17
n:preferencia abc -16 -20 22

a1:on a 17
a:sleep bc 22 -34
b:last_@day ac 18 -17
n:me_gusta abc -19 -17 20
p:cumpleanos bc 16 -16

=wanted;doubt:which_week ac -27 33
b:trabajo_en bc 19 -18
n:comes_the ab 17 -18
n:not_this bc 15 -23
n:pero_ella ab 21 -31
n:same bc -49 34
n:want_another a 19
p:@pay abc -16 17 -16

a:toca ac 16 -16
b:#_p abc -16 20 -21
c1:yes bc -22 29
n:but_on b -29
p:antes b 15

a:#_, ac -27 28
a:siempre ab 19 -24
b:after_work bc -17 19
b:aunque abc 29 -29 -25
b:flips ac 15 -23
c1:limpiando bc 23 -20
n:@vehicle ac -19 20
n:means abc -31 -34 37
p:hacen c 18

a:on_any ac -16 18
b0:solo abc -48 -31 45
b:get_on abc 25 -18 -19
n:; bc 37 -48
n:my_cast ac -16 18

=wanted;doubt:7:_morning_or_evening a -45
b:are_off ab -33 22
b:mine ab 17 -19
c0:! ab 20 -17
n:do_# abc -25 -25 27
n:is_ok ab -20 20
n:my_# ac -23 24

a0:ando b -21
a1:el a 27
a:i_keep abc 22 -16 -18
a:the_same ac 20 -19
b0:down bc 21 -20
n:,_se a -17
n:end bc -15 16

a0:tengo abc 29 29 -48
a1:lo b -35
a:lo_dan bc -22 24
b:@visit_para c 16
b:am_on bc 33 -52
n:me_in ac 30 -33
n:suit b 16
p:how c 17

b:@late ab -20 18
b:go_with ac -15 23
b:is_coming ac 23 -20
n:@date_after abc -19 19 -17
n:all_the bc 29 -28
n:called abc -22 26 -26
n:la_del bc -32 25

a1:turno abc -30 26 -24
a:eso_no ac 19 -17
b1:how bc -17 19
b1:mas abc -31 -28 42
b:goes abc 28 -29 -22
c0:olvidese b 16

a:con bc 38 -53
a:is_staff bc 20 -27
c1:bien c 17
n:@eat a -33
n:but_it bc -50 38
n:has_a bc -21 22
p:m/w/f bc -32 29
p:ustedes c 18

a:after_the b -18
a:cumple_de bc 24 -24
b:@clinician_is abc 15 16 -21
b:chance ac -17 21
b:of_town ab -25 22
n:._ay a -20
p:called ac 18 -25

a:@ride a -17
a:me_la ac 24 -24
a:online bc 28 -25
b0:@call abc 33 -25 -36
b:get_off ac -75 27
c0:dot ac 21 -18
n:after_new a -19
n:one_next b 15
n:que_por b -23
n:tengo_@treat c 17

=out;>fits ab -16 24
a0:ones ac 17 -18
b:bury ac -27 17
b:me_on bc 17 -15
c1:patron ac -28 31
n:@date b 21
n:before_noon ab 16 -21
n:release ab 19 -19
n:sleep_. abc -23 -33 33
p:cual abc -19 -18 21
p:text ab 18 -18

a:ella a -23
a:nena ac 16 -16
b0:dentista bc 18 -39
b:?_then ac -35 23
b:going_to bc -65 22
b:so_# ab -22 22
p:than abc -30 25 -23

b0:work a -19
b:planning a -17
n:cuarto ac -15 21
n:or_# b -25
p:about abc -23 -19 30
p:time bc -45 32
p:verdad abc -17 -29 39

a0:only abc -68 -45 64
a:party abc -24 24 -18

a0:in c -26
a:llegado ac 19 -19
b0:me bc 36 -36
b1:@pay bc -28 23
b:horas c -17
b:my_other bc 25 -21
b:past abc 23 -22 -22
b:will_do abc -23 -26 31
n:so_either a -22
p:algo c 22

a0:siempre b -17
a:be_my ac 18 -16
b:i_meant bc -17 20
c1:preferencia abc -19 -17 21

=aside;>past ac -20 21
=out;from a -26
a:me_sirven abc -15 25 -24
b:me_in abc -22 -28 25
n:que_del abc 28 -19 -29

=aside;from ab 20 -74
a0:# ac 38 -32
a:is_right bc -27 18
b:preferencia_en ac -15 22
n:,_nada c 16
n:it c 17

a:a_estar bc 27 -25
b0:deme bc -18 19
b1:take abc -30 -36 44
b:,_es b -32
b:equivoque c 18
b:over_break bc -19 22
b:yo_salgo abc -22 -29 34
n:weeks ac 21 -21
p:somebody bc -19 18

=out;on-offer2 ac 22 -86
b0:de ac -27 24
b0:leave c -16
b:@place c -17
b:payday abc -17 -22 26
b:pedi_permiso bc 17 -34
b:which ab -36 18
n:chance abc -23 29 -20
n:on_@date ab 19 -15
n:should a 19
n:wanted abc -24 -32 27
n:yes a -30
p:media bc -37 24
p:vida abc -31 -27 31

b:el_mismo abc -18 -25 27
b:have_to bc 32 -22
b:hay_pues bc -17 21
b:ver_con ab 18 -17
b:would_take a -23

b0:; abc -20 -20 24
b0:@eat ac 20 -20
b0:still ac 22 -21
b0:two abc -16 19 -17
b:used_to abc 18 -18 -17
n:@date_. c -18
n:as_long c 17
n:no_trabajo c 18
n:to ac 18 -16

a:de_@english ac 27 -31
b:did abc 34 -26 -27
c1:puede abc -25 -26 39
n:._@book ab 26 -23
n:._@relative a -25
n:a_los bc -22 23
n:answer ac 21 -24
n:since_the abc 29 -26 -20
p:libre bc -27 16
p:permiso b -31

n:ahogada bc 29 -31
n:i_reckon abc -22 21 -20
n:puede_a bc -23 23
n:us b -15

a:not_# abc -26 -18 29
b1:fly bc 30 -36
b:,_only abc -23 -17 29
b:it_to c 16
c0:) c -19
n:can_leave c 15
n:dia_libre abc -18 -24 32
n:make_it ab 22 -32

a1:her abc -20 -20 24
a1:o bc 27 -26
b:was_hoping a -17
b:would_want abc -24 -37 37
n:is_turkey c 19
n:ones b -23
n:which_i ab -24 16

a:are_my abc -56 -27 38
a:que bc -24 27
a:salgo_de c -17
b:@day_a abc -20 -19 20
b:so_no ab -31 26
n:so_your abc 18 -19 -17

a1:best ac -31 38
a:easier b -27
b0:take abc -18 -18 25
b1:any abc -29 -22 38
n:,_not bc -21 19
n:great abc 22 -18 -24
n:ha ab 30 -36
n:him ac -32 21
n:like_the abc -35 -29 37
n:matter_which ac -19 24
n:next_week bc 17 -22
n:si_ya abc -16 -35 38
n:the_truck abc 22 -16 -16

b:._the abc -26 -18 28
b:kind_of ac 32 -33
n:la_@relative b -20
n:ustedes abc -28 37 -26
p:casa c 17

a:@day_whenever c 16
a:obviously bc 25 -16
a:pagan ab 24 -18
b:._he abc 21 17 -33
p:still abc -21 -22 31

b:any_of ab -23 22
b:best abc -19 -17 21
b:my_relief abc 21 -16 -21
c1:casas a -21

a0:recojo a 16
b:me_opero abc 26 -16 -27
b:noon abc 18 -16 -15
n:#_no bc -43 29
n:about_the c -20
n:not_it ac -28 28
n:other_than c -23
n:sale_a ab 26 -29
n:she_is ab 16 -42
p:bday ac 25 -27
p:bedtime abc -18 -30 22
p:esa abc -17 -27 24
p:imposible abc -24 -24 31

=aside;doubt:5/12_can_be_two_dates abc 67 -40 -64
a:after_my ac 23 -23
b1:planning bc -22 26
b:excepto b 19
b:i_never bc -29 28
b:me_@day a -30
b:not_on abc -22 32 -26
b:unless_it bc 28 -28
n:cambiaron b -26
n:good b -29
n:hora_de c 17
p:porque ab 27 -31
p:straight c 15

b:hauling c -16
b:pueden ac -18 21
n:corte_, bc 30 -26
n:day_past abc 23 -22 -17

a:tengo_dentista c -15
b1:down b -34
b:so_your bc -20 20
n:@day_she c -22
n:funeral abc 21 -16 -22
n:lol_jk a 18
p:fly b -25

=aside;>only b -46
a:la_escuela abc 22 -16 -33
b:#_i abc 23 -23 -18
b:look ac -20 19
c1:tiene abc -21 -16 27
n:which bc 42 -41

=aside;doubt:the_same_time_as_what b -21
a:a_cualquier a -34
a:bridge abc -29 26 -23
a:the_first ab 18 -22
b:sale_de c -27
n:._got ab -30 27
n:con_el c -23
n:days ac -31 25
n:no_i a 17
p:better abc -16 17 -16

=wanted;on-offer1 bc 28 -26
a0:same ab -26 32
b:,_neither bc 20 -18
b:of_the abc -32 17 15
n:porque_entra b -25

3/0 ab -47 24
b0:en bc -36 30
b0:nada abc -33 33 -30
b:girls abc -17 26 -19
b:hora ac 21 -21
b:release bc 23 -30
n:#_and a -21
n:@day_after b 16
n:@day_no bc -30 24
p:@sick bc -44 24
p:he bc -26 27
p:sharp bc -18 23

=-;out;wanted a -24
b0:meeting abc 22 -28 23
b0:toda ac 18 -23
b:,_digamos b -28
b:what bc -40 38
n:home_at ab 20 -22
n:i_get abc -32 -28 47
n:ill abc 29 -36 -23
n:no_tan bc -18 21
p:ocho bc -16 21

b1:hers abc 34 -23 -24
b:calling b -17
b:heifers abc -17 -17 21
b:kind ac 32 -33
b:law abc -30 -21 31
b:practice_is a -34
n:,_@howmuch c -16
n:a_la a -19
n:give b 27
n:the_shop a -20
n:tonight bc -27 15

b1:@call ab 31 -34
b:those_are abc -29 -17 19
n:._@call abc -37 -32 37
n:never_mind a 18
p:toca ac -28 28

b1:wrote c 20
b:me_sirve ac -24 18
b:mornings bc -19 23

a:not_going bc 27 -27
a:on_i ab 16 -20
a:told abc -27 -28 31
a:up_for ac 29 -29
b0:trabaja abc -25 33 -27
b1:school abc -22 19 -16
b:calls abc 17 -25 18
b:has_a ab -16 18
b:matter c -16
b:wide abc 18 -21 -18
c0:district bc -26 22
c1:good ac 24 -26
n:tipo_# c 16

a:@book ab 21 -29
b0:llega ab 22 -24
b1:: a -41
b:@move_it abc -31 -18 37
b:dot abc 37 -19 -33
n:ahi_estare abc 29 -36 -26

=aside;doubt:a_weekday_and_a_number_that_do_not_go_together ac 27 -30
a0:estaria bc -32 31
a:leave ac -24 24
a:nos ab 27 -28
b1:dice ac -31 22
b:deja ab -25 19
b:driver ab -24 21
b:dueno ac 21 -23
b:is_@day c -18
c0:@hello abc -28 -25 35

=out;hour c -21
b:littles abc 29 -15 -26
b:out_for abc -23 24 -22
b:suelta b -17
b:teach abc -23 38 -33
n:gets_me ab 29 -33
p:as bc -21 26

a0:i bc 15 -15
a0:nomas abc -34 -21 42
a1:algo ac -16 26
a:is_free abc -16 -24 31
b:bien ac -21 16
b:cuido_a abc -22 28 -21
b:moved_my ab -19 19
b:yo_prefiero abc -15 -17 19
p:also abc -19 -21 20

=out;lead-if ac 21 -50
b1:court c -23
b:fijese_que abc -18 -21 24
n:at_the c -20
n:entonces_ese b -24
n:pero_ese c -16
n:reckon abc -22 21 -20

=out;aside;- b -49
a1:both abc 30 -28 -26
b1:has abc 19 29 -40
b1:nos ac 24 -23
b:can_do c -21
b:hauls bc 22 -26
b:libre abc -39 -24 40
b:sorry c -19
b:the_day a -19
n:#_, b -17
n:is_@day b -15
n:like_at a -19
n:til bc -28 23

a0:anyhow c -23
b:@vehicle_only abc -26 -18 21
c0:@food abc 24 -18 -23
c1:algo abc -28 -15 34
n:days_, ac -23 20
n:le_dije ac -20 24
n:said_# abc 28 -23 -25

b1:@open abc -20 21 -21
b:#_at b -18
b:@relative_had ac 23 -19
b:boat abc 41 -39 -15
b:eats bc 19 -23
n:._en c -22
n:not_even abc 28 -23 -19

c1:@drink ac 35 -31
n:so_my ac -23 23

a:means abc 30 -30 -21
b1:laburo abc -21 23 -21
b:meeting_is abc -27 28 -34
n:days_for c 19
n:not_# a -19
n:tardes a -23

a:lazaro c -19
a:me_lo abc -17 -22 25
b:@call_me ac 29 -27
b:turno abc 23 -16 -37
n:#_el ac 22 -29
n:#_not bc -26 26
n:@holiday ab 17 -20
n:asleep abc -18 26 -24
n:meeting bc 22 -21
p:o a -22

=aside;middle ac 22 -35
a:@body bc 16 -37
a:too_soon bc -23 24
b0:ponme ab -17 16
b:la_carga a 19
c0:porque abc 16 17 -48
n:evening abc -28 -31 33
n:is_@holiday abc 26 -18 -16
n:knee ac 24 -22
n:old b -18
p:with bc -41 25

a:i_am b 17
b:#_de bc -25 23
b:no_excuse bc -16 18
b:tengo_nada c 19
c0:mornings bc -20 20
n:._cualquier ac 19 -19
n:like_@day ab 18 -34
n:my_boy c 17
n:otro_@day c -19
n:otro_dia bc 15 -35
n:the_am c 16

a:noon abc -33 -32 39
b1:that bc 22 -27
b:he_gets abc -27 -25 30
b:instead ab 20 -37
b:so_it b -48
n:mine ab -27 20
n:pm ac -18 20
n:tengo_clase bc 20 -18

a1:@visit ac 19 -18
a:se bc 23 -25
n:do_that bc -33 33
n:the_middle bc 20 -20

<busy_from bc 39 -53
=wanted;>fact ac -20 25
a:creo c -17
b1:neither bc 20 -18
b:confundi bc -21 23
b:of_class ac -24 21
b:sale_barn abc -21 20 -18
b:the_middle abc -28 -25 29
n:,_porque bc -21 17
n:dias_no a -19
n:is_a bc -36 23
n:other_days abc -33 -28 31
n:surgery bc -21 18
n:todavia ab 16 -22

b0:anytime abc -24 -35 42
b1:come ab -15 19
b:#_no b -18
b:? c -29
b:got_anything abc -38 -33 52
b:menos abc -17 37 -36
c0:id bc 23 -30
n:scratch bc 16 -18
p:nomas bc 16 -19

=aside;>busy c -25
a0:before abc -17 -31 25
a:@day_night b 16
a:a_las b -26
a:in_a bc -28 26
a:us ac 19 -20
b:in_the a -19
b:is_down ac -22 16
b:to_come b -45
b:wait_i abc -23 22 -20
n:@date_at ac 37 -42
n:and_# a -20
n:runs ab -23 16
n:when_we bc 19 -18

c0:asi a -17
n:._after abc -16 29 -27
n:just b -29
n:que_viene ac 17 -17
n:something a -26
p:dan b -26

=aside;1/0 ab 15 -25
b:limpio a -29
b:what_i abc -25 -28 37
n:get_out abc 26 -22 -25
n:nochebuena bc 21 -19
n:nomas ab -18 17

=wanted;of2 abc -16 -16 15
b0:at b -18
b:._el c 16
b:jongg_is ab -23 24
b:need_something ac -23 24
n:do bc -31 16
n:se_lo abc -19 20 -17

a1:puedo c -25
b:come_on b -19
n:fish abc -20 21 -24
p:long abc 31 -31 -30

b1:eso bc -28 26
b:down c -20
n:,_@insurance c 18
n:,_recien bc 23 -16
n:hold_on a 15
n:roofing bc -22 24
n:than_# b -17

a0:ish bc -20 22
b0:finales b 22
b0:los a -28
b1:- bc 19 -29
b:forklift_recert bc 23 -28
b:i_work a -17
c0:one a -17
c0:tiene ac -26 30
p:the b 18
p:will b -26

a:un ac 26 -26
b:@move_ends abc -35 -22 30
b:even_try b 15
n:i_never b -16
p:ever abc 26 -26 -24

a:minutes abc 19 16 -28
a:y_el bc 27 -26
n:,_well bc -17 18
n:@date_then c -16
n:after_my a -19
p:dentist b -22

b:that_was ab -20 22
c1:ahora bc -17 16
c1:driver a -19
n:can_be a -24
n:llego_a abc -18 22 -18
p:know a 22

b0:asleep c -18
b0:toco a 17
b:._next abc 19 -23 -16
b:@call_is abc 25 -25 -21
b:the_@drink bc -29 15
n:@day_por ac 34 -38
n:consulado b -19
n:not_get abc 26 -35 -21
p:buen bc 25 -19
p:honey abc -29 -29 31
p:nos b 16

a:otra ac 26 -27
b:._\xc2\xbf abc -17 -21 32
b:i_take bc -32 27
b:mi_nina ac 23 -23
b:ponga_nada abc -18 22 -25
b:snows bc -29 24
c0:@insurance a 15
n:dame c -27
n:ya_no abc 15 20 -27
p:these bc -36 20

a:#_to ab 19 -34
a:right ab -27 28
b:la_ultima abc 23 -19 -18
b:later_that ac -22 22
b:of_those ac -27 19
b:perdon_, ac -26 24
b:testing abc 37 -28 -40
c1:tengo b 17
n:@relative_no c -28
n:paso abc -28 30 -22

a1:todavia ac 25 -20
a:para bc 35 -32
b:@relative_viaja c -32
c0:give ac -21 29
n:client ab -16 17

a:till ac 16 -19
b0:field bc -31 27
b0:get bc -24 23
b1:then abc -36 -26 28
b:,_seria ac -19 19
n:entre_# ac 24 -33
n:que bc 23 -21
p:bien abc -22 30 -29
p:useless bc -31 32

a:soy b -16
a:the_lady a 19
b:hagale abc -25 -22 26
n:,_got b -19
n:is_my ab 17 -28
n:is_right abc -18 -19 20
n:so_make bc -26 22
n:what_is abc -32 36 -28

a1:@late ac -20 24
a1:for ab -21 24
b:#_en bc -37 27
b:@door ac -28 25
n:,_will b -32
n:down a -31
n:group bc 17 -16
n:verdad bc 22 -26

a0:dale a -19
a:presion abc -16 22 -30
b0:. abc -16 -43 45
b:doors ab 16 -30
b:entra bc -18 18
b:only_do abc -35 -28 35
c1:otra abc 24 -16 -25
c1:this b -17
n:boy c 17
n:one_. abc -22 22 -19
n:todo ac 28 -29

a0:will ab -19 19
a1:la ac 44 -34
a1:which bc -15 18
a:loca abc -18 33 -29
b1:play a 17
b:,_in bc -37 30
b:el_@relative abc 32 -19 -31
b:was_up ab 24 -20
c1:@hello a 15
c1:give abc -30 27 -24
n:me bc 26 -34
p:make abc -23 -35 35

b1:@eat b -18
b1:se ab 20 -23
b:if_you b -21
n:@day_around bc 25 -25
n:baby ac -28 27
n:para_el abc 35 -37 -26

=out;>busy_from abc -28 28 -22
a:hour ac -36 23
a:la_presion abc -16 22 -30
b0:teach abc -19 34 -28
b:code abc 32 -24 -29
b:leave_starts ab 20 -16
c0:playoffs a -24
c1:last abc -17 -26 25
n:#_por ab -24 27
n:?_like ab 18 -25
n:at c -18
n:finals bc -28 22
n:just_pick ac 22 -21
n:pero_@day abc 23 -23 -24
n:when_my b -16

b0:@relative ac 31 -30
b0:born a 15
b0:had abc 50 -38 -38
b:could_do c -24
b:salgo_a ab -22 19
c0:dejeme ab 20 -16
c0:quiero c 17
c1:take bc -24 23
n:for_the c -37

=aside;part c -18
a:of_been ac 25 -25
a:only b -30
b0:@open ab 19 -38
b1:other ac -16 16
b:@visit_is c -19
b:a_half ac 19 -18
b:menos_la bc 23 -16
n:que_hay bc 33 -29
p:omg a -19

a0:despues bc -18 21
a0:means abc 30 -30 -21
b:um abc -23 -16 26
c1:, a -20
c1:can b -31
n:,_second ac -30 25
n:ando abc 24 -24 -18
n:god abc -25 -20 29
n:miss ab -44 16

=aside;= abc 19 -24 -16
b0:@insurer abc -21 33 -35
b0:are bc 30 -27
b0:doors ac 22 -18
b:home_from abc -25 -18 27
b:shut b -26
b:storm abc 30 -22 -22
c1:viejo bc -18 19

a0:like abc -24 -28 33
a1:good ac -42 23
a:is_a ac 40 -40
b:,_i abc 24 25 -42
b:guardia bc 26 -20
n:covering bc -26 17
n:not_until a 18
n:two_oclock ac 20 -22

b:even bc 19 -25
b:i_do c -17
b:nomas ac -40 34
c1:drops ab 21 -28
c1:let bc -31 23
n:@day_i a -31
n:ahora abc 39 -24 -31
n:lol_the bc 20 -18

a0:desde abc 21 -15 -16
a1:mean a 17
a:dale a -19
a:muy_temprano bc 25 -25
a:til ab 22 -33
b0:seen abc -26 -21 26
b1:which ab -29 20
b:no_me bc 18 -23
n:._do ab 15 -15

a:#_@year bc -24 21
b:be_later bc 18 -17
n:._on ab 21 -16
n:entonces_el c -20
n:igual ac -30 17
p:s abc -17 23 -23

a1:guess abc -22 -21 24
a:por_favor bc -39 39
b:the_letter b -17
b:trucks abc 29 -25 -23
n:,_cualquiera b -19
n:._well ab -29 28
n:nena ab 18 -19
n:tiene abc -18 26 -21

a0:trabajo bc 39 -51
b0:guardia bc 20 -17
b:look_at abc -17 -16 21
b:sit bc -22 18
c1:pero a 16
n:?_porque bc -26 27
n:on_the abc -20 -26 35

a:not_work abc -24 37 -42
b1:store ac 20 -24
b:not_, bc -26 26
b:weekday b 17
c1:starts ac 17 -35
n:._but a -27
n:al_@day a -22
n:am_stuck ac -21 27

a0:for bc -41 33
a:busy abc -16 19 -17
a:trucks c -18
b0:@insurance abc 20 -16 -17
b:ninguna ac -21 21

b:super b -18
n:as_i bc 19 -17
n:but_next ac 20 -17
n:in_the ac -27 20
n:them bc 31 -33

b0:runs ac 16 -22
c1:boss a -35
n:need_to abc 32 -37 -19
n:tampoco_, abc -18 37 -33

a:and_@day abc -28 -16 21
b1:dan a 20
b:- bc 25 -47
b:quisiera c 15

a:every_day ac 28 -40
b0:tiene abc -24 22 -20
b1:but a -26
b1:last bc -26 16
b:@visit_del abc 24 -22 -22
n:a_no ac 22 -25
n:could_you ab -22 16
n:cuando bc 19 -27
n:sea_a bc -20 21

=out;of1 c -16
a:is_all b -38
b:as bc 24 -30
b:have_court c -16
b:la_de abc -34 -58 43
b:vez_pasada ac 21 -17
n:#_oclock bc -26 24
n:adelante a -23
n:but_that ab 38 -38
n:say_the ac -27 20
n:so_no bc 19 -26
p:chair abc -20 -19 31

a0:wide ac -26 27
a:apenas b -24
b0:is a -19
b:el_del abc -23 -26 28
b:the_lady ab 19 -27
c1:ya bc -41 23
n:i_sit a -28
n:i_take ab 24 -39
n:puede bc -17 30
p:) abc -26 24 -23
p:season ac 19 -25
p:twelves bc 30 -34

a1:right ab 18 -19
a:morning_of ab 20 -27
b:after_that ab 25 -31
b:the_rig ac -27 17
c1:school a -20

a:@relative_can abc -21 -36 32
a:delivery ac 22 -18
b0:bar bc 22 -19
b0:calves abc 26 -19 -19
b0:hair c -21
b1:truck b -35
b:i_missed a 17
b:i_wrote ab 18 -26
n:a_week ac 30 -38
n:what_about ac 16 -16

a1:estoy b -15
b:cut ab 21 -26
b:go_out abc 23 -17 -18
b:teacher abc 19 -32 28
b:watch ac 16 -23
c0:then abc -18 21 -21
n:la_hora abc -25 -15 29
p:llegar ac 19 -18
~except ab 24 -27

b0:lands bc -35 20
b1:@place bc 16 -22
b:am_supposed bc 21 -19
b:check ac 30 -29
n:calls a -25
n:until ab 19 -43
n:was_going a -18

a1:that abc 34 15 -32
a:a_@person abc -24 -17 25
a:a_half a -19
b:i_punch abc -31 -17 33
b:mi_ama bc -22 15
b:scratch ab -16 16
c0:last ac 30 -29
n:afternoons abc 23 -28 -20
n:oclock_that ac 27 -26
p:were bc -16 18

b1:@date bc -29 22
b:,_now ab -29 22
b:not_do a -17
n:duh_that b -16
n:that_the bc -24 20
n:the_@day b -18
p:: abc -23 20 19
~any bc -28 17

a:and_the bc 22 -25
a:the_time ac 33 -34
b0:another abc 28 -25 -20
b:?_si bc -16 19
c1:ultima abc 23 -19 -18
n:a_@day ac -20 19

=out;<why a -16
=wanted;>not abc -30 -29 32
a:@insurer_a bc 18 -22
b1:habria abc 36 -38 -24
b:the_@place bc 17 -20
p:chamba c 20

a1:sleep abc -32 38 -26
a:be_safe abc -32 -23 32
a:de ab 16 -33
a:tengo_libres bc -25 28
b1:first b -27
b1:prefer bc -21 26
b:@open_for a 16
c1:nothing c -37
n:ahi abc 18 15 -32
n:been ac 16 -29
n:might_i ab 20 -17

a0:obviously b 18
a0:work abc -30 -17 27
a:#_a bc 16 -18
a:fine bc -71 22
b1:pickup ac 16 -24
b:both_of c -19
b:es_por ab 27 -26
b:group a 20
b:la_@vehicle abc 23 16 -34
b:try_me b 15
c1:whatever bc -29 33
n:@day_a bc 15 -39
n:@day_though bc 28 -31
n:but_she bc -43 28
p:@english c 19

a:ideal ab 16 -23
a:zombie c -19
b:i_teach abc -23 38 -33
b:mejor_, bc 22 -22
c0:ya abc -26 30 -42
c1:los ab -17 19
n:anytime_before b -17
n:mejor_, abc -26 -28 34
p:hora abc -27 30 -29

a1:aviso a 15
b0:or ac 21 -29
b:be_at ac -31 17
b:cogeme abc -21 -17 24
b:mire ac -16 17
p:la ab -43 15

b0:levanto abc 27 -18 -22
b:@insurer_has abc -17 38 -37
b:@move c -19
b:mind a -20
b:the_one ac -30 29
n:are_out c 17
n:week_. abc 24 -16 -22
p:another bc -21 17
p:wait bc -50 19

a:duermo_de abc -16 30 -26
a:estamos ac 18 -16
b:the_earliest abc -16 -24 26
n:._mejor ac 23 -19
n:digo_el ab -19 15
p:dentro c 22

a:@relative ac 22 -37
a:and_no c -17
a:have_the abc -18 20 -20
a:lo ac 27 -21
b0:with abc -25 -41 35
b:a_los abc -15 21 -36
n:@day_mornings a 23
n:@holiday_y bc 32 -30
n:leaves_@day bc 15 -27
n:morning_would bc -20 22

a:po abc -21 -18 27
b:my_@book abc 24 -27 -19
n:#_is bc 30 -22
n:and_i abc 21 25 -37
n:if_there b -34

a0:recien ac 25 -23
b1:state ac 17 -20
b:not_@drive ab 20 -17
b:out_of c -20
b:sleep a -56
b:the_rest c -21
c0:nena abc -19 30 -26
~past abc 24 -68 -16

=wanted;doubt:every_second_week:_which ab 17 -31
a:ando b -17
a:be_coming abc -15 25 -25
b0:comes a 28
b:i_reckon bc -24 25
b:my_days abc -24 -18 25
b:my_thesis abc 30 -23 -24
n:,_del a -16
n:,_esos bc 30 -29

a1:dialisis c -16
b:cualquiera a -22
b:lady bc -42 18
b:shoot a -20
n:@date_or ab 30 -47
n:de a -27
p:sorry ac -21 18
p:takes bc -25 25

a0:suits abc -26 -28 37
b:anoche_me abc 28 -24 -19
b:between_# bc 20 -17
b:class bc -26 21
c0:scratch ab -16 16
c1:usher a 17
n:so_before bc 16 -16
n:to_the ab 22 -41
p:even abc -15 -16 25

a:matter c 18
a:menos_el bc -33 32
a:no_voy bc 21 -28
b:think ac 27 -29
n:@treat bc -29 24

b0:mi bc 16 -15
b:nos_vamos b 17
p:nena abc -18 -21 23
p:up ab 17 -29

=wanted;doubt ab -23 17
a0:estoy bc 36 -22
b:el_de c -17
b:every_other bc 29 -27
b:la_luz a 15
b:the_senior ac -18 19
b:who bc -28 25
b:winter_break c 15
n:evening_, abc -26 -27 28
n:no_later bc -19 16
n:por_las ac -33 18
p:keep bc -29 30
p:like ac -31 31

b1:give abc -35 24 -22
b:about bc -33 26
b:do_the abc -18 -37 31
b:me_suelta b -17
n:but_let abc -17 -21 22
n:dije ac -20 24
n:in_town bc -26 27

b:middle_of abc -28 -27 30
b:never_mind abc -24 31 -24
c0:you c -18
n:and_then abc 28 -26 -26
n:da_a bc 24 -24
n:del_# abc 29 -41 19
n:though_i bc -22 22

a:iffy abc 25 -20 -22
b0:skip abc -17 33 -31
b:because_it a 15
b:i_said bc -27 19
n:po abc 30 -20 -24
n:pone bc 27 -26

a0:ig bc -19 22
a1:corrido abc -17 21 -16
b:trabajo_ni bc -22 25

a1:court ac 15 -19
b:am_not b -16
b:give a -42
b:please_not bc 23 -21
n:cualquiera abc -18 -34 23
p:two bc 29 -25

a:no_trabajo abc -16 -18 19
b:las_de ab -39 20
b:nene abc -26 -29 27
b:sea ac -26 23
n:will_come abc -24 27 -26

=wanted;<that_day ac 24 -22
b1:recital ac 20 -21
b1:season abc 22 -17 -18
b:,_if bc -20 26
b:,_pongame b -18
b:county b 16
b:his ac 26 -31
b:on_@call abc 36 -26 -25
n:,_cualquier abc -25 -20 28
p:rest bc -38 35

a:not_do bc 17 -15
a:nunca abc -24 -23 25
b1:p abc -16 20 -21
b1:pues abc -21 -30 25
n:after_@food bc 32 -33

=aside;doubt:free_or_away_on_vacation abc 40 -21 -37
a:in_time bc -16 16
a:mercado ab -15 17
a:still abc -30 -54 46
b1:los bc 20 -36
b:,_like bc -20 26
n:#_cualquier bc 24 -22
n:@day_tengo abc -16 -26 26
p:laredo a 16
p:partido abc -22 27 -27

=out;days2 a -21
a1:se abc 22 27 -40
a:tengo_compromiso bc 25 -23
b:@machine abc 29 -30 -24
b:dan abc 43 -28 -36
b:is_there abc -33 -21 28
b:obra ac -27 28
b:para_la a -27
b:solo abc -64 -22 47
n:?_no ac 35 -20
n:pero_del bc -15 18

b0:both abc 39 -39 -38
b1:ahi ac -18 27
n:i_nap ab 21 -21

a1:staff bc 20 -27
a1:too ac 19 -33
a:@day_@day b -20
b:a_sub a -32
n:but_could bc -25 26
n:me_a abc -17 -41 23
p:service bc -30 22

a:pt abc -27 32 -35
b:need_it abc 16 16 -31
c0:between b 16
p:between bc -18 22

=out;~free_from a -26
a:bajo abc 29 -25 -25
a:my_days ac 18 -18
b1:sometime ac -17 16
b:?_any bc -18 21
b:bad c -19
b:olvidese b 16
n:ponme abc -19 -18 20

=wanted;>except abc -55 -15 21
b1:earliest bc -23 25
b1:try b 15
b:@relative_was ac 19 -16
n:roads b -15
p:ella bc -22 27

b:compa bc 17 -25
n:,_los ac -32 18
n:^ bc -25 27
p:@insurer ab 24 -60

b0:( abc -29 29 -19
b0:@drive abc -17 21 -28
b:despierta abc 21 -18 -20
b:they_cut ac 19 -22
n:@thanks_you b -16
n:pasado c -29

a:after b -20
a:at_the abc 47 -47 -21
b:._me c 17
b:he_could abc -23 -26 33
n:@late_. bc -33 33
n:que_tengo a -23
n:we_are ac 28 -15

b0:come ac -31 21
n:ok_@day abc -27 27 -25
n:you_can a -20

b:algo abc -44 -26 46
b:sometime_the c 16
c1:llega ac 22 -19
n:._give bc 28 -31
p:de ab -17 18
p:though abc -20 -32 38

=wanted;~any b -15
a0:hago ac 25 -29
a:bingo bc 30 -35
b:fue abc 35 -22 -31
b:me_off ac -21 23
b:my_trucks abc 26 -22 -22
c1:@call ab 19 -32
n:yesterday b -23

a1:answer ac 20 -20
a1:y abc 27 -16 -26
a:@treat abc -25 30 -23
a:camino abc 15 18 -28
a:neither abc -19 33 -28
b1:meeting abc -27 28 -34
c1:both abc 28 -30 -27
n:as_it c 17
n:shoot_that ac 21 -20

a:the_@call a 16
b:nina ac 27 -25
c0:@move bc -18 24
n:going_to abc -38 27 -21
n:pick a 16

a1:is bc -18 29
a:gap c 17
a:se_me abc 30 -18 -28
a:window ac -18 19
b1:fijese abc -29 -23 28
b1:le ab 22 -39
b:ama bc -22 15
b:op a 20
b:read b -25
c0:con ac -29 17
n:is_no abc 16 18 -28
n:jajaja abc 26 -22 -15
n:time_after b -18
p:mine abc 24 -26 -16

b:i_babysit c -21
b:no_pues abc 18 21 -29
b:tengo_que abc -15 20 -32
n:do_it abc -20 -18 19
n:que_nomas a -16
p:an b -26
p:y bc -47 37

a:,_@day ab -16 16
a:be_great ab -17 19
a:talk abc 29 -18 -27
b:este a 17
b:the_eye c -16
b:yo_con a -16
n:fit_me abc -16 20 -19
n:so_nothing abc 41 -27 -34
p:dije a 15
p:medio bc -17 24
p:tempranito ab 20 -48

a:estoy_libre abc 24 -25 -22
a:san c -19
b:can_watch ab -28 20
b:el_sale c 16
b:has_to ac -28 30
b:vamos b 17
n:check_hits b -15
n:home_@day abc 27 -17 -34
p:nah a 16

a1:@treat b 16
a:#_is ac 40 -43
b:es_que ac 30 -36
b:like_# b 16
n:know_i ac -16 18
n:le_escribo abc 33 -20 -30
n:patron bc 17 -17
n:us_say bc 17 -27
on-offer1 a -23

a:otro bc 20 -22
b:?_he ac -16 18
b:dar ab -23 21
b:on_# bc -20 16
b:patron_no b -17
b:tulsa bc 19 -23
b:whatever_you bc -18 19
c0:all ac -22 17
c1:estoy b 20
n:that_afternoon bc -20 17
n:those_. bc -38 30

3/1 c -16
a1:all bc -46 20
a1:next abc -16 -21 18
a:la_@fetch b 16
b:._like c 21
b:@eat abc 22 -19 -20
b:con_mi ab 24 -28
b:instead_, bc -28 16
b:she_gets ac 19 -21
c0:it b -20

a:by abc 28 -31 -19
a:llevo bc 18 -20
a:money ac -43 17
a:y_si ac 19 -17
c0:fui ac 30 -29
n:lovely abc 31 -29 -17
n:pero_el abc -24 38 -27
n:que_entro ab 19 -21
p:drops abc 25 -27 -23
p:esta a -51
p:los b -17

b:,_pero a 16
b:moved_to abc 36 -27 -32
c0:# abc 36 22 -37
n:,_dios ab -30 23
n:._been abc -16 -30 31
n:@day_tambien a -29
p:best ac -18 18

a:next ac -19 19
b:ya a -19
p:has ab 19 -39

a0:not abc 22 -22 -24
b1:gets c -20
b:amor bc -20 21

b1:except ab -18 21
b:memphis ac 24 -26
n:from_@day ac -17 16
p:share ab -34 18
p:since abc 37 -37 -24

a1:bien bc -23 23
a1:make ac -22 17
a:gone bc 19 -26
a:knee b -18
a:por_la bc 17 -17
b:de_misa a 15
b:i_should abc -23 -24 24
b:pero_del bc -23 24
b:up_a ab 19 -17
n:clase bc 20 -18
n:puedo_los bc -20 19

a:am_home ab -40 18
a:idc_which bc -16 19
a:my_girls bc 17 -20
b:guy abc 39 -34 -31
n:@day_y a -22
n:i_meant c -15
n:manana_a bc 30 -29

=aside;>turn ac -16 17
a:conflicts abc -31 36 -31
a:i_need a -15
b:can_get bc -33 39
b:dormido abc 24 -21 -20
b:needs_to abc -27 22 -20
c1:seria ac -19 19

<if b -22
b0:leaves bc -26 26
b:puedo a -40
b:training ab -23 19
c0:my bc -20 19
c1:off ac 29 -27
n:hits b -15
n:los_ninos a -17
n:was abc -19 -50 40

a:can_leave bc -28 30
a:it_is a -17
a:no_tengo abc -24 -25 25
b:after_@holiday bc 25 -24
n:,_any ac -35 27
n:@drive bc -58 46
n:la_otra a -20
n:not_tomorrow bc 19 -19
p:@month bc -27 26

a:just b -29
a:up ab 16 -49
b:crew b -27
b:que_tengo ac 23 -18
n:entre ab 26 -21
n:no_my c 15

a:fish c -22
b0:only abc 36 -52 -17
b1:something ac -29 32
b:all_week abc -19 17 -16
c1:para abc -24 -40 41
n:@medicine a -25

a:pero b -22
a:tambien bc 36 -35
b:ensayo abc -17 31 -30
b:get_up c -16
n:dia_tengo ac 17 -17
n:somebody ab -36 18
p:afternoon abc 16 27 -37
p:possible abc -25 -17 29
p:truck abc -36 27 -25

=out;doubt a -43
>only b -56
a1:fine bc -57 21
a:and_you a -22
b:clock abc -27 -20 25
b:hoping_for a -17
b:is_@open ab -18 18
b:ustedes_no b 18
n:si_no bc -49 25
n:tengan bc -21 25

a0:good b -36
a1:puede abc -21 -20 31
a:recojo bc 16 -26
b0:ones ac 18 -20
b:._we abc -17 -22 22
b:la_@holiday a -19
n:,_y ac -36 25
n:have_no ab 23 -29
n:is_in abc -20 -18 19
n:tengo_al bc 30 -30
p:going a -24

a0:either a -22
b0:week a -34
b:@date_# ac 21 -17
b:he_says bc -24 25
n:media bc -17 15
n:that_# bc -29 26

a1:pm bc 24 -24
a:en_la bc -31 18
a:is_@open ab 20 -28
b0:@place abc -19 20 -18
b0:tomo abc 21 -16 -17
b1:viene a 16
b:a_@day a -24
b:salgo_de abc 27 -46 -15
n:?_en bc -22 29
p:maybe bc 16 -22

b0:slept abc 26 -19 -21
b:ooh b -15
b:til_# ab -23 27
c0:ninguna ac -20 22
c1:boy b -27
n:;_la abc -25 18 -16
n:que_el a 17
p:within ac -24 24

=aside;weekdays b -27
a0:can c -31
b1:habian c -20
b:any ac -51 25
b:do_it ac 16 -17
n:,_same a -20
n:but_not abc -20 -34 35
p:entonces abc -32 -29 33
p:money abc -21 -17 23

=wanted;>busy a -24
a:@price bc -20 16
a:is_fish ab -22 19
b:then_i abc -23 33 -23
b:time a 23
n:@day_one ab -31 27
n:@day_yes bc 31 -28
p:ideal ac 29 -36

=aside;doubt:not_settled_yet abc 29 -61 -21
a:unico ac -38 29
a:will abc -35 39 -24
b1:toca ac 19 -31
b1:union abc 20 23 -27
b:,_ahora bc -32 27
b:dejo_a a 19
b:is_out ab -18 25
c0:going abc -18 -28 21
c1:before bc 25 -31
n:._they a -23
n:pero_en abc -38 -49 57
p:! bc -23 18

=wanted;3/1 ab -39 18
a:are_fine abc 24 -18 -21
b0:of c -17
b:letter b -17
n:._or abc -25 -20 25
n:am_off a -23
n:tell abc -24 -34 37

=wanted;until c -21
b:@relative_tiene bc 23 -21
c0:finals bc 19 -18
n:,_after bc 22 -25

a:azucar abc 30 -18 -30
b0:del a -17
b0:paid b -35
b:o bc -44 31
b:want_me ab 21 -27
c1:two a -27
n:#_a abc 36 -23 -23
n:girl a -30
n:take_my c 20
p:mwf ab 18 -31

a0:voy ab 18 -22
a:& abc 20 -18 -16
a:a_la b -17
a:i_sleep abc -19 28 -24
a:my_own abc -22 -28 29
b1:at bc -22 18
b:is_it ab -23 17
c0:she b -19
n:,_ahora ac 18 -19
n:@thanks abc -18 -29 31
n:holds ac 37 -37
n:pero_la abc 22 -22 -18
n:would_be ab -28 17

b:._on abc -23 -16 22
b:ex a 17
b:my_hair bc 18 -21
b:of_@date ac 19 -23
c1:un abc -22 30 -29
n:am_a abc -24 -36 42
n:el_de a 19
n:is_free ac -21 22
n:something_@day a -24
n:town bc -27 28

a:them abc 23 -30 17
b:@visit ac 19 -42
b:got_pushed abc 33 -26 -23
b:she_will abc -19 -23 24
b:tendra ac -15 22
n:#_cuando ab 23 -27
n:there_, ac -22 22
p:chemo abc -21 -25 26
p:haha abc -30 -24 37

a:mine ab -15 18
b1:lo ab 23 -22
b:@relative_@visit a 16
b:may bc -25 18
n:,_vos a -26
n:@visit bc 32 -32
n:my ab 23 -29
n:porque_es abc -25 37 -31
n:shows bc 28 -28
n:the_one abc 41 -17 -35
n:under abc 17 -28 20
n:y_el bc 24 -17
p:come ab -28 16

a:a_week abc 31 -26 -29
b:fall bc 17 -31
b:has bc 16 -16
c0:yo a 27
c1:trabajo a -26
n:#_. ab -31 15
n:pero_me abc 52 -50 -44

=^;out;- bc 22 -24
a:least ab -19 17
a:no_@day abc -19 36 -34
a:para_mi bc 20 -19
b1:he a 18
b1:moved abc 24 -19 -17
b:before_or ac 25 -24
b:eye c -17
b:ni_@day bc 30 -27
c0:every ab 22 -27
c0:limpio a -21
n:@day_o c -32
p:back bc -41 19
p:eighth b 17
p:ok ac 34 -32

a0:whole ac 16 -25
b1:ya b -21
b:last_time abc 38 -22 -31
n:be_out abc -20 -27 30
n:so_they abc 35 -30 -29
p:nap bc -15 17

a:school_and abc -23 21 -19
a:ten ab -18 20
b:ay ab 20 -20
b:brings bc 19 -20
b:the_car ac 22 -31
n:._next abc 47 -40 -34
n:ay ac 42 -45
n:mediante ab -29 24
n:not_too bc -25 26
n:pero_tendria bc 36 -36
n:so_those abc -33 -22 26

a0:hay ac 21 -22
a:la_casa ac 21 -19
a:two abc -24 29 -18
b0:has a -37
b:@insurer_@vehicle ac -17 16
b:but_my a -17
b:can_bring abc 22 -36 -16
b:p bc 18 -21
b:yo_solo ac -19 21
n:dias ac -47 19
n:outside ac 20 -23
p:guy ac -23 28

a:ando_de ac 21 -20
a:has_to bc -27 24
b0:salgo abc -41 -35 51
b0:vuelvo abc -23 -18 22
b:me_acomoda a -19

b1:vaya ac -21 22
b:._not abc -34 46 -41
c0:viera ac 17 -25
n:@move_, abc 30 -19 -28
n:quedan abc -24 28 -35

a:vacation ab 17 -28
b:ni_el bc 17 -17
n:is_nothing abc -16 24 -23

=out;lead- a -25
a1:run a -27
b:) c -19
b:@relative_off abc -37 28 -25
b:am_done bc -16 17
n:,_deme bc 15 -17
n:otra_semana bc 24 -23

a:except a -28
b:cualquier_dia a -28
b:me_to ab 17 -20
b:no_to a -52
b:puedo_en ac -42 34
b:queda abc -18 -15 22
n:any_time ab 16 -38
n:despues ac -26 18
n:la_@late ac 16 -23
p:fourteenth abc 26 -22 -22

a:ando_libre ac -15 16
a:without bc -27 29
b0:her b -18
b0:ultima ab 18 -18
b:ahora_es c 19
b:if_somebody b -15
c1:en b 22
c1:i bc 30 -17
c1:want ac -18 24
n:off_@day abc -19 -25 27
p:@drive bc 30 -26

a:#_minutes abc 19 16 -28
a:alcanzo abc -28 39 -44
a:one_sounds ac 29 -28
b:but_can bc -17 21
b:laburo_de abc -21 23 -21
n:to_do abc -24 -23 29

a:i_do bc -36 28
a:no_habra abc -22 -21 31
b0:bunch abc -26 -33 35
b0:cogeme abc -21 -17 24
b:salgo b -42
c1:free ac -29 32
n:,_entre b -23
n:@move_is abc -20 -25 31
n:salen abc -25 24 -20
n:sharp abc -24 -29 30

a:todavia b -37
b0:ponerme c 15
b:vacaciones ac -38 36
b:you_all abc 28 18 -38
n:,_tengo bc 18 -17
n:@move_at bc -24 26
n:del_@day ac -19 30
n:free ac -30 27
n:que_mejor ac 25 -27

a:staff bc 20 -27
b:do_you abc -23 -37 42
b:me_that abc -17 -15 24
p:what abc -15 22 -17

a:on_me abc -18 -23 20
b:._you a -29
b:am_up abc -27 -22 28
b:goes_to a -18
b:see_me b -27
b:third abc -21 -24 25
c1:habian c -20

a0:@late abc -22 -24 25
a0:mi bc -32 28
a:#_# c 16
a:me_@fetch abc -22 -37 31
b0:@drink ac 34 -27
b:only_in bc -16 17
c1:called abc -20 21 -26
n:@day_pero abc -29 30 -26
p:missed a 20

a1:ok bc -20 25
b0:not bc 48 -64
b:dan_la ac 19 -16
c1:start bc -28 21
n:@day_he a 16
n:makes a -37
n:will_text b -28

a1:god abc 28 -18 -25
a1:keep abc 30 -26 -19
b:@day_si a -16
n:._could ac 32 -24
n:@day_has c 17
n:aunque abc -23 -39 38
n:my_only abc -48 -34 37
p:could ac -22 21

a:either ac 20 -21
b:am_the ac -18 17
b:che ac 18 -29
b:i_keep a -23
b:in_law abc -30 -21 31
b:they_called a 18
n:@day_all abc -17 -17 18

=wanted;>turn b -47
a:@move a -17
a:no_go bc 18 -16
a:pero_no b -22
a:well bc 18 -21
b:el_# ab 18 -36
b:next bc -33 16
b:reset ab 22 -18
n:#_estoy ab -22 21
n:,_nomas c 16
n:not_work abc -18 -23 21
p:@traffic bc -27 28

>free b -16
a1:or bc -19 25
a:corrido abc -17 21 -16
a:otra_vez abc 30 -30 -21
p:done b -28

a1:dia bc -39 15
a1:you abc -28 -26 30
a:@late_for bc 21 -20
b:mal ac 18 -17
c0:puchica bc 18 -19
c0:toda c 18
n:later_like c 17

=aside;lead- abc 20 -18 -22
a:best ac -33 50
b:,_nos ac 26 -26
b:@relative_le a 18
b:and_not abc -32 47 -41
b:pucha b 18
b:she_is bc 20 -28
b:that_leaves ab 15 -26
n:am_proud a 15
n:fine ab -23 15
n:has b -26
n:shop abc -27 -18 25
p:doble ac -27 28

a:hago abc 15 -22 17
a:las bc -24 18
b:i_make bc -31 19
b:y bc -15 17
c0:viajo bc 24 -19
c1:was abc 72 -57 -55

=aside;wanted;- ac -31 21
a1:# ac -35 20
a:has_the abc -25 24 -20
a:is_better ac -27 34
b0:prefer ac -15 23
b1:dale b 17
b:how_about bc -16 16
b:que_juego ac 25 -25
n:dia_ni bc -19 17
n:i_say abc -26 -19 21
n:the_@relative bc -21 23

a:on_@day a -19
a:ya_estoy bc -26 18
b:could_it bc -15 20
b:it_was b -25
n:conflict abc 28 -23 -20
n:me_quedo bc 19 -17
n:not_put abc -27 -21 26
p:llego b -31

a:nights b -16
b0:last ab 17 -29
n:afternoon bc -21 18
p:first bc 29 -38

a:si_hay b -21
b1:little ab -19 18
b1:wants ac 19 -16
b:@relative_in ac -31 28
b:entro_a abc -20 25 -18
b:nada_mas ac -29 26
n:snow ab 30 -32

=-;aside;wanted ab 19 -30
a:class abc -28 28 -17
a:gets abc -23 27 -24
b0:available ac -24 26
n:,_con c 19
n:am_retired bc -15 22
n:when_she abc -21 -16 24

a:with_my bc 25 -18
a:would a 19
b0:lab bc 24 -34
b:necesito ac -20 21
b:store abc 22 -15 -25
c1:something abc -20 -19 33

=wanted;3/0 a -31
b:and_only ac -22 25
b:lands bc -35 20
c1:pasame ac -16 16
n:que_ese bc -27 22

b:seria b -21
c0:se ac 23 -33
n:._weekdays bc -25 25
n:is_done abc 25 -25 -22
n:just_not a -17
n:no_es abc 22 -29 -16

=aside;doubt:3/12_can_be_two_dates abc 29 -19 -24
a:slow abc -23 -27 25
a:thing bc -17 19
b0:date bc 21 -21
b:not_think ac 27 -29
b:scratch_that a -15
c1:espere abc -25 -25 28
c1:tenga c -15

=out ab -20 18
a:ha_llegado ac 19 -19
b0:right abc -27 30 -29
b1:instead bc -28 16
n:dia_no ac -45 20
n:is_# ac 25 -26
n:supposed c -26
p:si abc -65 34 -22

a:slept c -19
b:@date_except b 18
b:@ride b -18
b:home_time ac -28 31
c0:omg ab -27 20
c1:clinicals abc -19 23 -17
n:want ab 32 -46
n:wide c -16
p:. abc -20 -26 34

=aside;of2 b -17
a0:a ab 33 -35
b1:on ab -25 19
b:have_got b -20
b:used abc 18 -18 -17
n:manana a -17
n:pero_\xc2\xbf bc -20 21
n:y a 16
p:free abc 29 -17 -21

a:church ac 20 -25
b0:baby ab 25 -28
b:it_would b -49
n:,_does a -33
n:@day_es ab 16 -39
n:es_la ac 21 -31
n:\xc2\xbf_puede bc -20 21

a:cole ab 19 -25
a:for_the ac -22 20
a:tampoco abc -42 65 -61
a:week ac 23 -20
b:run ab -19 18
b:twins c -15

=wanted;<soonest abc -28 -16 35
a0:all bc -18 21
a:i_have abc -32 41 -35
b:the_truck b -16
b:til ab -30 21
c0:doubles abc -16 24 -20
n:amanezco abc -18 22 -16
n:day_after a -28
n:my_bedtime bc 16 -22

b1:mejor abc -27 -20 38
b:so_i ab -20 17
b:wait_no c -21
c1:am a -22
n:,_afternoons bc -19 21
n:@book abc 18 -32 25
n:no_wait bc -27 19
p:game abc -16 -21 22

a:@day_si abc -16 24 -21
b:@vehicle_from b -19
b:me_see ac 16 -15
b:to_make b 18
n:otro abc 15 24 -36
p:@person ac -21 19
p:@wrong bc -20 22
p:neither abc -29 -30 30

a:fine_i ac -25 26
b:@relative_trabaja abc 21 -18 -29
b:in_class bc 25 -23
b:quiero ac -22 26
c0:out ac 19 -21
n:,_please bc -35 19

=wanted;aside;- ac 23 -43
a0:at c -23
a:it_was ac -16 17
a:know ab 20 -29
b:._ahora bc 18 -18
b:porque_entra bc 15 -18
c1:got b 20
p:check c 17
p:dios b 16

a:i_could a -30
b0:dia b -22
b:barn bc 19 -20
b:de_turno ab -30 15
b:little ab -22 18
c1:leave ac 30 -33
n:not_@open b -15

b:when_i ac -19 16
before ab -26 34
days3 c -17
n:ando_en abc -18 -22 29
n:because ab -21 18
n:de_mi ac 18 -19
n:lessons abc -17 19 -17
n:no_espere ac 22 -21
n:otra_? ab -21 23
n:rent abc 17 25 -30

=aside;<only abc 45 -22 -45
=aside;of1 c -24
a:el_# ac -26 20
a:la_ciudad abc -29 -25 30
a:would_of ac 25 -25
b:,_la a -18
n:darle_de bc 21 -20
n:flip a -16
n:mas abc -31 -44 44
~that_day ac 23 -27

a:keep abc 30 -26 -19
b0:just ab -33 18
c1:time ac 21 -17
c1:wait bc -17 17

a:you abc -34 -24 35
b1:surgery bc 16 -27
b:a_row abc 25 -17 -16
b:ay_mi a -24
c0:aunque abc 29 -29 -25
n:if_we ab 19 -25
n:pero_si abc -22 20 -19
n:the_morning bc -37 22
n:the_other abc -54 -18 26
p:to c -16

a0:til bc -22 15
a1:then bc 16 -16
a:habra abc -22 -21 31
b:sera c 17
c1:meant abc -16 -18 22
n:say_# b 18
p:off a -21

=wanted;<fact ab -27 19
a:a_day abc 30 -27 -21
a:on_the ac 19 -27
b:i_told a -17
n:never_know c -25
p:al bc 17 -22
p:driver a -19

a:imposible abc -17 38 -37
b:i_know bc -29 25
b:me_gustaria bc -26 27
n:but_is bc -44 29

<soonest ac -31 24
=wanted;doubt:a_time_that_may_be_ruled_out abc -47 25 -21
a:y_ya b -16
around b -21
b1:clock abc -38 -20 26
b::_@day ac 18 -26
b:; abc -27 -28 30
b:do_# abc -40 35 -23
n:ella_no abc 23 -25 -20
n:recojo_a c 18
n:sorry bc -28 23

a0:o bc -36 32
a:la_@relative bc 20 -23
a:own abc -22 -28 29
b:needs ab -26 24
n:jaja_no c 17
p:center bc 24 -24

a:be_out abc -21 -26 24
b:good ab 20 -35
b:regreso ac -40 18
c1:dame c 16
p:section bc -18 19

a0:gets ac 15 -18
a:am_all ac -33 33
a:loco abc -21 23 -28
b:practice a -41
n:#_works a 18
n:,_can abc 41 -20 -51
n:next_@day c -17
n:so_after a -21
p:working bc -30 26

a:al ac 15 -23
n:no_one b -16
n:so_it c -17

b:i_come abc -30 -45 37
b:my_@move a -30
b:podria_ser c 18
n:,_ask abc 32 -19 -32
n:all_@open abc -37 27 -23
n:or_after abc -26 30 -29

a:al_pueblo c -19
a:any_day abc -27 -29 34
b:and_i bc -29 31
b:are_@open ac 20 -24
b:because_of abc 24 -18 -23
n:,_one b -43
n:,_only bc -25 29
n:are_you c 18
n:slow abc -19 -31 23
n:that_leaves abc -20 29 -33
n:to_me abc 24 -15 -16

=aside;~busy c -37
a:as bc -16 17
a:bet ac -17 18
a:my_split abc -18 -25 25
b:,_nothing abc 19 -17 -24
b:his_@relative ac 20 -28
b:my_shrink abc -20 21 -22
b:should abc -31 -28 32
b:showing abc -20 28 -27
c1:salgo abc -16 -37 31
n:y_@day a -26
n:y_me bc 15 -23

b:@cancel abc 31 -17 -25
n:._actually c 15
n:@day_on ac -17 16
n:antes_no bc -33 24
n:so_much bc -25 26
n:would_do abc 22 -21 -22
p:a ab 16 -34
p:funeral bc -16 22
p:getting bc -26 29

a0:estamos c -15
a:fried abc -19 -35 24
b0:@book ab 22 -30
c0:ni abc -17 40 -34
c0:\xc2\xbf abc -23 -53 38
c1:auditors abc 31 -20 -30
n:que_@insurer a -15
n:que_hasta ab 18 -21
p:obviously b -18

=out;doubt:what_is_excepted bc 23 -17
=out;first abc -19 21 -18
=wanted;doubt:a_day_more_than_100_days_ahead abc -24 -28 31
a:hace abc -20 23 -27
a:profe a 18
b1:through ab 17 -16
b1:us b -38
n:#_es bc 18 -27
n:holds_off ac 37 -37
n:me_voy bc -21 23
n:pero_este ab 19 -27
p:second bc -30 21
p:zombi bc -18 21

b:si_mi bc 18 -24
c0:have ac -25 22
n:,_back abc 30 -21 -26
n:,_me abc 32 26 -39
n:like_. ab -28 20

=aside;doubt:which_day bc 21 -18
=aside;doubt:which_of_two_is_ruled_out abc 26 -53 -16
a1:am bc 33 -30
a:- ab 15 -24
b0:my ac -34 24
b0:para abc -41 -17 60
b1:dicho bc 19 -15
b:all_got abc -19 20 -17
b:dormi ac 25 -24
b:last ab 30 -34
n:de_la a -21
n:it_can a -18
p:doable bc -19 16

a:suits abc -26 -28 37
a:we_have ab -17 16
b0:play ab 24 -17
b1:@book c -16
b:and_it c -24
b:lessons abc -25 30 -36
b:or ac 18 -23
b:put_us a 19
n:thirty ab 19 -17
p:buenos c 17

=out;span bc -27 22
b0:# abc 29 -17 -23
b:other_@day c -17
c1:@insurance abc 28 -28 -22
c1:us c 16
n:did ab 24 -21
n:mananas abc -25 -16 24
n:no_, bc 36 -41
p:i ac -19 16
p:vos ac -24 21

a0:llevo ab -23 26
a:anytime abc -33 -31 41
n:#_ese bc 18 -19
n:bedtime ac 23 -29
n:deme ac 21 -25
n:turkey ab 22 -33

a:i_think ab 29 -27
b:de_la abc 25 23 -38
b:elk bc -20 19
b:parce abc -17 25 -23
b:soon a -19
n:is_it abc 22 -28 -15
n:pongame abc -31 -22 30
p:limpio abc -21 -21 25

=out;bound ac -32 20
c1:voy abc -16 32 -36
n:aunque_el abc -18 -23 24
n:sorry_# bc -25 25
p:m a -39
~fact ac 21 -22

a0:got b 19
a:de_mi bc 38 -46
a:la_otra ab 20 -19
a:me_cuida ab 15 -18
b1:perdon abc -20 24 -21
b:that_same abc -16 -35 37
c1:al abc -27 -32 31
c1:said abc 27 -39 -15
n:equivoque_, bc -17 19

=out;3/2 abc 19 -16 -17
a:fly ab -24 21
a:over_the bc -20 21
b:mi_me ac 26 -20
n:@date_a bc 23 -19
n:be_there bc -42 30

a:my_money ac -37 18
n:el_resto abc -30 -17 29
n:pm_is ab 20 -35

a:@day_before c 16
a:@eat abc 24 -21 -22
a:either_one c 19
b0:one b -44
b0:seria b -22
b:@date_not abc -20 42 -35
b:better c 19
b:tiene b 31
b:two_of a -23
n:but_any ac 23 -36
n:me_on a 17
n:puede_ser ab 26 -26
n:week abc -17 23 -16

a0:the abc -33 -33 36
a1:me abc 24 19 -47
a:@holiday bc -39 28
b0:a bc -31 39
b0:hold a -24
b1:anytime a -21
b1:lab bc 21 -27
b:been abc 32 -21 -30
b:dialisis bc 24 -28
b:that_the a 15
n:,_que bc -32 23
p:right c -25

=out;again a -76
a0:antes ac -20 21
a:@pay ac 20 -19
a:my_@late abc -15 30 -26
b0:land abc -19 -41 35
n:so_noon bc 28 -37
p:whole abc -33 24 -21

a:nothing abc -38 -26 37
b0:nothing ab -62 38
n:duh b -16
n:nomas_los bc 17 -32
n:so_if abc 32 -29 -31
n:to_# c 19
n:trabajo bc -34 24
p:either abc -42 -33 37
p:ninth a -23

=aside;doubt:4/12_can_be_two_dates ac 17 -16
a:wide_@open abc -30 -22 32
b:,_los b 16
b:naps ab -41 19
b:ones ac 18 -21
b:roof ab 29 -26
n:soy_yo bc 29 -28
n:stuck abc -22 27 -16

a0:every ac 18 -44
a0:\xf0\x9f\x99\x8c c 17
a:any_time b -28
a:clock abc 18 -16 -19
a:si_no bc -32 18
n:dia_que ab 16 -31
n:estaria abc -20 -22 24
n:got_it c 16
n:sorry_. b -16
p:pavo bc -22 24

a:igual bc 21 -22
a:the_lords ab 20 -17
n:#_llega bc 23 -22
n:,_@day bc 27 -40
n:@day_my a 29
p:babysit ab -21 19
p:pido abc 30 -25 -30

a:the_one bc -20 21
b0:@hours bc -19 19
b1:free ab 17 -25
b:,_both abc 28 -30 -27
b:cae ab 24 -17
b:el_que bc 31 -28
n:hora_ya ac -15 16
n:salvo c 17
p:hay abc -29 -62 42

b0:in bc -37 24
b:short b -15
b:un bc 36 -39
b:yes bc -37 34
n:ahi_en abc -18 21 -25
n:has_to b -60
n:inventario c 18
n:you_all bc -27 24

a1:tienen c 18
a:clases ab -23 15
b:but_not abc -20 35 -26
n:._one abc -21 -28 24
n:cause ac -39 18
n:jk_i ab 18 -16
n:my_check b -18
p:anyway bc -19 24

a:morning a 21

a:techo abc -21 -16 22
b0:sale bc -24 23
b:wait_is a -22
c1:next abc 20 -23 -18
n:,_so bc 19 -33
n:@relative_is a -27
n:llevo_, bc 22 -21

=aside;<fact ac 28 -90
a0:she b -26
a1:corte b 18
a:a a -25
b0:@late bc -25 20
b1:@insurance abc -21 -21 23
b:do_that abc -15 20 -21
n:@open_that ab 22 -25
n:shut bc -16 18
n:till b -19
p:tenth abc 23 -29 -21

a0:puede b -21
a1:casas bc 21 -19
b0:pucha b 18
b:ando_de bc 20 -26
b:i_just a -21
c1:who abc -15 -25 25
n:out_of abc -25 -38 41
n:there_. ac 25 -20
n:y_lo ab 16 -30
n:yours ab 24 -22

a0:they ac 25 -31
a1:eso ac 16 -15
a:tengo_corte b 18
a:ya_puedo abc -21 -32 33
b:,_recien ac -26 20
c0:church abc -22 26 -16
c1:se ab 19 -24
n:@late_si bc 27 -25
n:from_the bc -30 23
n:i_finish abc -24 29 -28
n:recien ab -32 16

a:ha b -23
a:what a 15
b:bury_my ac -27 17
b:laredo ac 19 -24
n:@date_to abc -25 -31 34

a:before_# b -29
a:dios c 17
a:nomas abc -34 -21 42
b0:car c -19
b0:el ac -28 16
b0:negative abc -22 33 -25
b0:said ac 45 -42
b:dude c 19
b:there_maybe c 16
n:#_que bc -41 28
p:tomorrow abc 22 -32 15

a0:then bc -55 49
a:will_be a -17
b0:laredo bc 15 -24
b:no_i c -19
b:salgo_del ac -19 23
b:to_me ab 19 -18
n:,_let abc -27 -18 28
n:those_days ab -25 19
n:week_i ab -17 16

a1:have bc 31 -43
a:del bc -41 17
a:early_for bc 24 -32
a:else c -20
a:es a -17
a:now ac -32 24
b0:nursery a -16
b:@day_i bc 28 -34
b:back_from b -23
b:up_for b -21
c1:dejeme ac -19 19
n:,_maybe c 16
n:,_you ac 16 -29
n:@late_, abc -21 -40 27

a:and_then bc 16 -16
b:am a -28
c1:could a -38
c1:pension a 19
n:quedo_con bc 18 -17
n:retired_so bc -15 22
p:depende ac 21 -20

b:any_day bc 17 -23
b:keep_me bc -22 16
n:@fetch ab 43 -42
n:any_other ac 16 -33
n:but_only abc -17 -36 38
n:fly_out abc -16 -16 20

b:a_que a 15
n:later_, b 16
n:thing abc 28 -42 32
n:y_mi b -42
p:llevo c 17

=aside;~any b -19
a:or_the ab 23 -24
b:asi_que a -16
b:se abc 41 -18 -35
n:menos abc -35 -45 53

a:placa abc -19 -17 18
b:all_are bc 17 -23
b:despues_de ac 18 -22
b:down_for bc -41 18
b:i_believe ac 24 -20
b:mam bc -16 16
b:never_once ac 24 -16
c0:load ac 26 -25

a0:now a -23
b0:libre abc -37 -28 42
b1:toda c 18
b:arrives bc -27 18
c1:might abc -17 -29 20
n:day_the abc -26 -41 34
n:not_know b -26
p:hauling abc -22 -19 20
p:wedding bc 28 -27

b0:so ab 17 -31
c0:hold c -15
n:can_it bc -17 19
n:dios_quiere bc -17 18
n:la_fiesta ac -16 21
~free_from ac 22 -17

a:libre b -54
b1:podria c 18
n:ninos a -17
n:not_. ac 25 -22

a0:descanso abc -47 -34 45
a:me_viene abc 23 -18 -22
a:quedo_sin a 17
b1:week ac 18 -16
b:except_on ab -17 19
b:salvo bc 29 -25
c1:@relative b -15
c1:ship abc 26 -19 -19
n:concert bc 19 -17
n:entre_semana abc -18 -21 23
n:she_got ab -28 16

a::_# abc -31 -25 27
a:do abc -21 -16 27
b:,_he a -19
b:comes a 25
c0:los b -24
c1:know bc 18 -26
c1:works a -22
n:@call ac 29 -24
n:el_# ac 21 -19
p:three b -19
p:un abc -22 -36 27

=wanted;one bc -77 28
b1:punch abc -31 -17 33
b:for_that ac -17 17
b:might bc -38 18
b:turno_de abc 25 -23 -32
n:sale abc 16 -40 28

=aside;aside;- bc -64 17
a:trabajo_corrido abc -17 21 -16
b:now abc -39 -16 39
b:pushed abc 33 -26 -23
b:wanted ab -17 20
n:@day_not b -15
n:play a -21

=aside;doubt:which_of_these_days a 19
a0:puedo abc -31 25 -20
a:dos_horas b 17
a:miss ac 30 -38
b:@move_my abc 21 -27 -16
b:anniversary bc 21 -18
b:so_now a -20
n:it_be bc -36 27
n:para_no bc -19 26

a0:mejor a 18
a:fine_with c 16
a:let abc 27 -29 -22
b:estuve abc 27 -19 -22
n:would_have bc 15 -18
p:duermo ac -24 20

a:emojiyes abc -22 -16 35
a:last_week ac -17 17
b0:lessons abc -31 32 -29
b0:pagan bc 17 -20
c1:nada abc -25 28 -29
n:dia_# b -24
n:gone bc -35 27
n:llego_. bc -32 27
n:mejor_un ac 32 -29
p:menos ac 16 -23
p:minutes b -31

b:@traffic abc 20 -17 -19
b:both abc 43 -28 -44
b:let_us bc -41 16
n:@day_lol bc -27 18
n:@hours bc -25 27
n:going ac 20 -26
n:haha a 19
n:mi_dia bc -23 26
n:so_let ac 30 -38
n:the_earliest ac 33 -37
p:him abc -30 -20 30

b:need_that ab 19 -22
b:rent abc -44 -34 36
b:was_in ac 25 -27
b:when abc -36 -19 38
p:at bc -19 18

<except abc -17 44 -44
=-;wanted;wanted a -17
a1:viene abc 23 -17 -22
b:either_one c 17
b:wait_that ab 33 -33
b:will_be bc 43 -46
b:would_love ab -28 17
c0:en abc 18 -16 -18
n:@day_off bc 23 -20
n:anyhow abc 22 -28 19
p:gas ab 23 -28
p:preferencia bc -27 29

a:once a -17
a:tengo_@treat b 16
b0:michoacan b 17
b:?_i ab -22 15
b:@hours_de bc -16 20
b:they_say bc -27 18
b:y_si abc 20 19 -31
n:._anything ab 15 -16
n:@day_through abc -21 -20 23
n:after_, abc 35 -20 -36
n:and bc 31 -20
n:no_sea bc -23 26
n:they ab -33 20

=wanted;again abc -18 -50 40
b:not_know ac 23 -22
n:after_i b -28
n:and_do bc 18 -17
n:calling abc -20 21 -21
n:is_going ab -20 22
n:las_mananas a -19
n:take_@day abc 24 -19 -32

a:be_good a -26
n:,_# abc -35 -38 51
p:it ab -38 17
p:quien c 17

a:check bc 20 -20
b0:house abc 25 -26 -19
b1:physical ac 18 -16
b:,_deme c 20
b:am_free a -37
n:,_menos abc -24 -29 37
n:day ab -34 21
n:\xc2\xbf_el ac -23 15
p:entro abc 19 -18 -17

a0:is ab -26 23
a:llena abc 19 -15 -17
b1:@insurer ac 20 -15
b:get_there c -21
b:ponga ab -18 18
b:reckon bc -24 28
b:vez ab 26 -26
c0:anything ab -51 22
c0:not ab -70 25
c1:wants bc 21 -31
n:,_and abc -33 -23 38
n:days_after bc 21 -20
n:de_manana bc -27 27
p:ends b -17

=aside abc 19 -24 -16
a:days_or ac 19 -18
a:dialisis bc 31 -27
a:off ac -49 21
again ab 19 -15
b:but_it bc -47 30
b:da_@ride ac 26 -26
b:only_not b 19
c1:duty b -16
n:- bc -20 16
n:i_fly abc -22 -22 29
n:tambien_. abc -22 27 -16
p:manage a -19

a:far abc 19 -25 -15
a:viajo bc 22 -20
b1:esa abc -23 -23 25
b:,_del abc 16 20 -27
b:off_school abc -23 32 -31
b:pensaba a 16
b:pongame bc -24 18
b:tell abc -19 -16 17
n:otherwise_the ac 18 -17
p:clock bc -24 29
p:comes a -40
p:town ab 18 -27

n:@symptom abc -22 20 -21
n:ahi_me a -17
n:espere ac 22 -21

a:or_@day abc -37 -43 46
b:nunca ac 16 -20
b:pool abc -26 30 -37
n:but_they ab -26 31
n:the_@vehicle a -20

a0:para bc 17 -21
b1:del ac -17 22
b:hair c -23
b:you_have abc -21 -33 41
c1:moved bc 15 -27
c1:practice a -34

b:like_to ab 15 -24
b:no_tengo abc -42 -23 30
b:permiso a -23
b:service abc 31 -30 -23
b:told_my abc 32 -25 -16
b:we_@drink ac 24 -25
c1:sleep ac -48 21
n:@ride_so ac -37 23
n:saying abc -22 -29 25
p:decir abc 29 -18 -25

a:anything bc -16 17
b:drops ab 17 -38
c1:nah ab -28 18
n:,_sleep abc 19 23 -31
n:@day_juego ab 19 -29
n:ask_me abc 32 -32 -28
p:or b -16

=out;all:aside+out+wanted a -18
b0:because abc 33 -29 -23
b:@year ab 23 -18
b:but_is abc 23 -20 -17
b:whole ab 22 -15
c1:truck ac 17 -16
n:coming abc -22 21 -17
n:ni bc -19 17
n:preferably abc 32 -32 -31

a:@drink ac 30 -29
a:compromiso bc 25 -23
b1:# bc -27 17
b:,_the ac -30 25
b:sent c -27
n:,_has abc -30 27 -23
n:._that a 22
n:@date_# ac -55 34
n:am_still bc 21 -23
n:asi_que b 22
n:in_a a 20
n:lo_del b -24
n:nothing bc 17 -18
p:meant c 16

=wanted;doubt:a_weekday_and_a_date_that_do_not_go_together abc -25 -30 32
a:an b -29
a:me_queda bc -16 26
a:to_sleep ab -21 22
b:mi_amor b -16
b:my_@vehicle c -22
b:not_# b 17
b:up_my bc 18 -20
b:your ac 23 -20
n:@insurer ab -26 19
n:@late bc -19 19
n:entro_a b -24
p:semanas b -23

b:dentist c -27
b:fijese abc -18 -21 24
b:hold_on c -20
b:so_he abc -22 19 -16
n:que_tengan bc -21 25
p:como ac -19 21

=aside;doubt:a_weekday_and_a_date_that_do_not_go_together abc 142 -109 -137
=aside;~fact b -75
a0:even ab 24 -30
a0:morning abc -18 21 -20
b:thought_i abc 29 -20 -24
n:?_? bc 17 -18
n:@date_same ac 27 -26
n:@day_si ac 27 -58
n:so_tu a 16
n:wait ac -22 19

a1:alcanzo abc -28 39 -44
a:@cancel ac -17 18
b:agradeceria abc -18 -18 25
c1:be abc 15 -35 21
n:las_tardes a -23
n:week_, ac 21 -19
n:well ab -30 31
p:bless abc -30 -29 32

b1:work c -19
b:am_off bc -46 33
b:drop_off abc 25 -18 -21
b:squeeze c 22
c1:tal abc -24 -16 28
n:@day_then bc 23 -17
n:@move_@move ac -21 22
n:can_not ac 37 -25
n:is_the c 18
n:not_think bc -31 18
n:so_@day b -26
n:then_@day ab 22 -37
p:dos abc 23 19 -23
p:same bc 21 -26

a:not_even abc -16 27 -27
a:tengo_que bc -25 23
b:@date_and ac 18 -17
n:he_said abc -20 -29 22
n:i_said bc -15 20
n:not_say a 19

b1:man abc 17 21 -31
b:what_time ac 22 -22

a1:need a -15
b:skip abc -22 37 -31
c1:kind abc 33 -16 -32
c1:my b -15
n:am_out abc -17 -16 21
n:ends bc -28 30
n:middle abc 20 18 -22

b0:@stop abc 27 -18 -21
b:de_viaje b 15
b:pero_me ab -22 18
n:bueno abc -23 -36 31
n:cumple ab -18 18
n:so_this ab 21 -34

3/2 ab 30 -41
=wanted;of1 bc -77 28
a:i_will ab -17 19
b:is_free c 22
b:other_@visit bc 25 -21
b:para_santiago abc -22 29 -29
n:before_then ab 19 -15
n:dos ab -25 15

a0:but bc -26 17
a:let_us abc 21 -28 -16
c1:all a 17
p:favor a -19
p:really abc -31 23 -20

a:the_@day abc -21 20 -19
a:would_do bc -23 29
b:and_that abc -29 20 20
b:be_out abc -26 31 -25
c1:come bc 25 -26
days2 b 15
n:._you b -18
n:despues_de a -18
n:ni_el a -21
n:some abc 22 -17 -16
n:takes_me a -15
p:calls c 18

b0:lo bc 19 -22
b:tenia abc 20 -16 -18
n:,_todas c 18
n:after ab -35 29
n:solo_los b -25

a:#_no bc -21 17
a:must bc -29 29
b1:before ac 26 -27
b:break bc 26 -21
b:la_pizca a -19
c0:la ac -24 22
n:all_right c -15
n:only abc -21 -28 31
p:earlier abc -20 27 -25

b:,_say abc -21 -23 29
b:si_me bc -41 17
n:al ac -29 18
n:choir bc -21 19
n:have_class bc -21 16
n:i_might c 17
n:let_me a -33
n:out abc 33 -48 -21

b:,_tiene c 16
b:@call_it abc -21 -29 25
c1:recien ac -26 20
n:@price_me a -21
n:be_with abc 25 -20 -25
n:in_@day b 16
n:is_what b -15

a:taken_for bc 18 -17
b0:y b -15
b:not_see ac 21 -28
n:but_i ac 27 -21
n:take ab 29 -53
n:tendria_que bc 35 -37

=aside;lead-turn c -18
a0:si bc -46 36
b:@clinician ab -17 15
b:otra abc 17 -38 22
c0:put ab 26 -39
n:,_at abc -15 -21 27
n:emojithanks abc -32 -27 31
n:so_that ac -49 30
p:@hello ab -21 17

=out;wanted;- bc -36 22
a1:back ac 24 -22
b1:ends abc -22 -19 25
b:cuido ab -37 21
b:trabajo_limpiando bc 23 -20
b:vaya ac -25 17
c0:and bc -28 26
c1:what bc -28 25
n:all b -16
n:and_they b -29
n:be_later bc -18 18
n:delante ab -16 18
n:no_se abc 25 -22 -22
n:si_, c 15
n:so_by ac -16 18
p:@open bc -38 22

b:favor a 16
b:i_was b 19
n:@relative_can bc -26 25
n:black bc 21 -21
n:dios_mediante ab -29 24
n:entonces b -16
n:pagan a -17
n:pasando abc -32 -31 34
n:puedo_ni bc -19 20
p:habra ac -16 22

a:favor abc -16 -39 40
a:than abc 18 -16 -16
b0:vence a 17
b:can_we abc -21 -33 38
b:has_it bc 25 -29
b:pt ac 18 -21
n:comes_@day abc -17 -21 25
p:for ab -28 15

=out;out;- ab -52 23
a:about ac -27 25
n:@day_tempranito bc 26 -33

a1:cuando ab -29 23
b:a_# bc -23 22
b:for_me bc -44 27
b:he_works bc 23 -18
b:my_boy ab 16 -22
p:along abc -24 -27 28
~fits abc -21 -19 27

b0:left bc -22 22
b0:rent abc -24 -35 36
b:@day_y abc -21 -31 32
b:lowkey a -18
b:mejor_la c 15
b:o_sea abc -20 -20 28
b:with_a b 16
c1:iba a 18
n:darle bc 21 -20
n:otherwise abc 32 -22 -27
n:the_roads b -15

b:@relative_lands bc -35 20
b:from_work c 17
b:i_will c -18
b:me_equivoque c 18
c1:# c -34
n:es_mi abc -44 -38 47
n:or_@date a 16

a:not_matter bc -23 23
b0:@medicine abc 22 -15 -18
b0:pero ac -49 21
b:please ac -43 23

b0:decia bc 16 -19
b:,_not abc -37 42 -21
b:is_off abc -53 26 -18
b:make a -21
b:will abc 28 22 -44
n:work_, ab -15 19

a0:whichever ac -15 17
a:@day c -22
b0:libro abc -30 -26 33
b:got_to abc -17 -29 42
n:,_weekdays bc 27 -27
n:@call_me ac 30 -39
n:@day_, abc -32 -22 54
n:de_esas abc -26 27 -24
n:so_one abc -19 21 -20

a0:lo abc 42 -48 -22
a1:apenas ac 28 -28
a:except_the abc -25 -32 29
b1:got abc -24 34 -31

b0:probably abc 24 -22 -23
b:de b -18
b:my_@visit ab 17 -17
b:no_good ac -26 18
n:in_between ac 18 -26
n:picking abc -18 -25 21
n:would_need abc 27 -17 -27

a:not_on abc -24 -15 19
a:rough abc -25 33 -31
b:._rest ac -24 29
b:mas_bien c 16
b:us_do abc -21 -31 28

a:\xf0\x9f\x8e\x89 b -27
b:but_only bc -27 31
b:dije abc 28 -31 -20
b:the_home abc -28 24 -21
p:until abc -21 -44 43

a:@relative_has abc -28 26 -20
a:a_two b 16
a:the_heifers c -26
b0:excepto b 17
b:drop_me abc -19 -17 20
b:earliest abc -19 -24 28
n:#_my b 16
n:._would bc -18 15
n:at_work abc 28 -39 -15
n:be_lovely ab 19 -24
n:mind_a bc -17 16

a:es_muy ab -17 40
b:but_in bc -19 19
b:choice b -31
c0:first abc -27 -23 27
c1:class bc -23 20
n:,_pongame abc -16 -23 25
n:the_only a -17
p:trabajando ac -16 22

a:all_yours ac -33 33
b:mientras b 15
c1:\xc2\xbf abc -21 25 -20
n:._like ac -35 27
n:fin abc -18 21 -15
n:see_you c -18

=aside;<past b -23
=wanted;~except ab 16 -55
a:is_at bc -16 16
a:lady abc 25 -17 -16
b0:dead bc -18 16
c1:wake ac 29 -29
n:,_dale bc -28 31
n:because_at b 15

b:ice b -24
c0:though bc -17 20
c1:gustaria bc -26 27
n:is_got a -27
n:porque a -27
p:clase c 19

a:@insurance c 16
a:is_@food bc 15 -21
a:the_house ab -19 22
b:apunteme b -16
c0:senorita a -22
n:@day_libre abc -21 25 -18
n:@day_sale abc 26 -24 -27
n:be_dead bc -19 20
n:but_my abc 35 17 -32
n:le ac 24 -21
n:mi_lonche c 16
p:del ac -34 17

a:@drink_digo c -15
b:@relative_needs abc -15 19 -18
b:@vehicle_does ab 18 -24
b:because_i abc 31 -15 -30
b:routes abc -20 26 -26
n:me_for abc 35 -31 -30

=aside;~unknown b -16
>that_day a -17
a:later bc -17 20
b:luz a 15
b:senior_@vehicle ac -18 19
n:round b -18
n:so_@late bc -25 21

a:pavo a 17
b0:i ab 26 -43
b:luego bc 19 -19
b:muy ac 23 -22
n:,_she abc 41 -27 -33
n:@day_los bc 26 -31
n:@day_viene abc -16 25 -23

b0:acaba abc 35 -25 -34
b:cobraron ac 25 -22
b:drop_my a 15
b:mi_turno c -29
c0:lab a -22
n:is ac 24 -38

=aside;days3 b -18
a:@month ab -18 19
a:de_vacaciones b -17
a:her b -25
a:not_know ab 20 -29
b0:es a -21
b:@vehicle_do ab -26 23
b:born a 15
b:me_dan abc 26 -16 -20
b:me_ponga abc -17 20 -18
p:asleep bc -31 34

a1:@open b -29
b0:ahora bc -23 21
b0:check ac 24 -24
b:tengo_@visit ab 21 -25
n:ese_mismo abc -21 22 -23
n:would_want bc -22 19
p:ahogada bc -17 19
p:one c -17

b1:tell bc -30 22
b:all_@open abc 25 -30 -19
b:proctor ab 19 -21
b:sooner abc 25 -17 -26
b:town abc -27 22 -16
c0:? c -29
n:no_he a 21
n:through ac -28 29

a:@relative_me b -23
a:to_me ac 32 -31
b:how b -22
n:anything_the ab 23 -22
n:clear bc 31 -31
n:dos_dias abc -24 27 -28
n:entra bc -27 17
n:is_here abc 23 -23 -16
n:salga ac 29 -25
n:si_puedo ac 24 -33
n:\xc2\xbf_me c -20

a1:por ab -26 25
b1:want c 20
b:in_for c -16
b:le_pedi abc -16 20 -32
n:days_work bc 25 -25
n:primera abc -21 36 -33
n:way_. abc -27 -18 24

a1:trabajo a -18
b:for_any bc 17 -16
b:is_my c -23
b:soon_i ac -19 15
n:am_not ab -17 24
n:me_la bc -27 18
n:y_ya b -26
p:usted abc -19 24 -17

a0:yo ab 20 -23
a:bien ab 23 -21
a:por_mi a 15
a:\xf0\x9f\x99\x8c c 17
b0:ir c -18
b:dificil ac 19 -18
n:,_is ac 34 -42
n:@day_@date ab -39 20
n:back b -27

b:clock_out abc -19 -35 32
b:michoacan b 17
b:will_not ac 23 -33
p:shot c 18

b:,_o b -26
b:bring_me abc 26 -32 -21
b:ew bc 25 -21
b:preschool_is abc 22 -40 18
b:puedo_de c 17
n:recojo b -17
n:wide_@open b 16

a0:yes abc -33 -37 39
b:dia_de bc -16 21
n:but_the b -24
n:misa bc 17 -19
n:my_@ride ac -28 23
p:already b -23
p:every abc 28 -32 -27
p:meets ac 18 -30

a:tengo ac 23 -26
b0:mind a -17
b1:them ac 21 -20
b:you_are bc -15 16
c0:o abc -20 -20 28
n:not_go abc -26 31 -24

b0:then ab 24 -53
b1:reset ab 17 -15
b:he bc 27 -30
b:the_vet b 21
c1:de ac 19 -19
n:esa_semana bc -17 17
n:hasta ab -22 21

=out;all:out abc -19 18 -15
=wanted;doubt:not_settled_yet abc -27 -39 44
a1:brutal ac -19 21
a:mean a 17
b0:except b -20
b:folks bc -21 18
b:nobody bc -30 20
b:nomas_que abc -20 24 -16
n:._other ab -20 17
n:no_ese bc 16 -21
p:pickup ac -19 21

a0:to bc 35 -28
a1:dentista c -15
a:no_@drive abc -18 29 -26
b:@relative_can bc -48 16
b:casa abc 32 -26 -24
c0:only ac -39 20
n:could_bring abc -16 23 -23
p:oh bc -21 19

b:church ac 16 -25
b:my_lights ac 16 -19
b:uy ac -22 20
c0:yeah b -18
n:,_which abc 19 27 -44
n:era abc 33 -20 -33
n:to_get c -17

a:i_reckon b -18
b1:un bc 20 -19
b:i_watch ac 21 -21
b:puede_@move bc -21 22
b:que_ser ab 18 -29
c1:o b -23
n:antes_del c -24
n:comes_, c 18
n:manager abc -27 -27 27
n:soy_libre b 22
p:? abc 28 -32 -16
p:carro bc -19 21
p:junta ab 16 -26

a0:works bc -62 39
a:be_dead b 18
a:soon bc -23 24
b:calves abc -17 20 -27
b:playoffs a -24
b:puente abc -18 24 -18
b:recital ac 20 -21
b:roll abc -18 -19 19
b:tengo_finales b 22
b:we_@move c 15
b:would_do abc -33 23 -19
p:daughters abc -19 -21 21

b:means ac -25 33
c0:jury abc -15 26 -22
c1:does b -16
c1:leaves b 17
n:i_sleep abc -47 -29 35
p:este abc -37 -36 49

a:@day_# b -36
a:en_adelante bc -15 17
a:verdad abc 38 -33 -22
b1:it ac -46 42
b:can_not ac 21 -34
b:me_with ab -23 16
b:the_dentist abc -16 19 -19
c0:mi ab -28 15
p:turkey bc 23 -28

=out;named-again abc -38 -44 50
a1:salga c 15
a:we ac -16 29
b:@ride_only abc -18 -21 23
b:hasta_el ac -26 24
b:i_@eat ac 18 -19
n:are_best c -17
n:con ab -29 30
n:right_? bc -19 20

a:any b -36
a:shut ac -22 23
b1:@visit ac 27 -25
b:#_am b 16
b:._yes bc -18 21
b:@day_except b 17
b:al ac -35 31
b:thing abc 21 -17 -15
b:took_my a 18
c1:daycare a -28
c1:maybe ab -44 15
n:@move_starts ac 29 -28
n:gets abc 28 -39 23
n:porque_voy ac -16 16
n:that_day bc 21 -20
p:by a -22
p:ha abc -20 -38 42
p:pero abc -18 -71 32

a1:out bc 32 -40
a:across_town bc 18 -25
b1:birthday abc -19 21 -21
b:cut_my ac 19 -22
b:i_@open c -17
b:i_leave c -24
b:me_voy c -21
b:patient abc -26 34 -31
c0:sorry c -22
n:look abc 30 17 -36
n:si_se ab -23 16

b1:decir a 17
b:,_nomas a -25
b:a_decir abc 25 -19 -18
b:could_i abc -23 -36 41
b:dice ac -30 22
b:resets ab 23 -19
n:de_preferencia abc -16 -20 22
n:es_que abc -29 -35 47
p:used b -30

=aside;lead-why b -18
a:el_@vehicle abc 25 -28 -17
b:,_could abc -20 -31 31
b:to_look ac 22 -19
c1:pude ab 15 -15
n:?_oh ac 27 -18
p:bendicion a -16

a:llueve c -18
a:work bc 27 -33
b:am_away bc 18 -21
c0:que ac 20 -28
n:( abc -29 -34 38
n:poner bc -16 19
p:ahi bc -29 33

b0:suelta b -17
b0:tienen ac -19 22
b:could_come abc -26 -37 43
b:solo_puedo ac -20 24
n:right_, b -22
n:the_baby ac 21 -24
p:out abc 21 23 -35

a0:los ab -27 32
b:iba abc 37 -26 -31
n:one_i abc -27 -29 30
p:pm ac -37 22

a0:@relative a -39
a:@fetch_el ab 19 -25
a:choir ac 22 -23
b:are_in bc -22 24
n:got_the bc 35 -38
n:the_@drink c -24
n:the_rest abc -28 -31 36
n:think_straight b -15
p:@thanks bc 16 -22
p:jaja a -34
p:mira ac 22 -19

a:am_afraid ac -18 17
b:,_out b 15
b:falte abc 23 -15 -22
b:loose abc -28 -22 33
b:yo_descanso ac -17 19
b:yo_no abc -19 32 -26
n:am_no ab 18 -24
n:depends abc -28 -17 33
n:en_@date abc 29 -43 -23

a1:rest ac 33 -24
a:tengo_dialisis c -16
b1:excuse bc -16 18
b1:wake ac 30 -30
b:my_pension a 19
b:viajo bc 24 -19
b:wait a -21
n:will bc 18 -18

a:is_taken bc 18 -17
a:la ab -27 19
b0:dije abc 29 -31 -24
b:espere abc -25 -25 28
c1:afternoon bc 16 -15
c1:home ab 27 -31
n:the_day bc 23 -28

b:descanso abc -26 -20 30
n:@date_would abc -17 20 -15
n:clock bc -27 16
n:it_# a 29
n:works_for bc -16 19

a:day b -21
b0:never bc 24 -22
b1:drop abc -19 -17 20
b:habian c -20
b:i_thought abc 25 -15 -22
n:: ab 37 -27

a1:taken bc 18 -17
b1:para abc -42 37 -30
b:en_el b 16
b:llego a -15
b:were ac 32 -29
n:._has c 19
n:only_before abc -21 -28 29

a:hun ac -15 16
b0:over a -16
b1:there bc -24 30
b:it_done abc -16 -16 17
c0:ponme bc 22 -20
n:,_now b -35
n:starts_at ac -15 17
p:po abc -25 -16 19

a:time bc -53 27
b0:him b 22
b1:tenia ac 16 -16
b:alla abc 23 -23 -17
n:those_are abc -29 31 -30

a:nadie ac -22 23
a:to bc 18 -30
b:am_out b -16
b:on_a b -18
b:the_@insurer abc -19 19 -17
c0:llegue a 18
n:babysit ac 18 -24
n:no_llego abc 30 -17 -24

=aside;doubt:7:_morning_or_evening abc 150 -108 -142
a:@person abc -20 -55 28
a:@thanks ac -23 19
b:union_meeting ab 23 -21
c1:hers abc 34 -23 -23
n:@place a -30
n:because_i ac -35 25

b:,_off ab 19 -31
b:as_my abc -20 21 -22
b:one_of a -24
b:stay ab 17 -16
b:week c -16
c0:lowkey a -18
c1:rest abc -30 -23 36
n:,_de bc -25 34
p:plumber abc 29 -30 -28

a:not bc -28 22
b:,_sleep abc -43 -19 25
c1:@day ac 27 -41
n:told abc -35 39 -31

=-;out;out ab -55 18
a:corazon abc -15 26 -27
a:is_that ac 20 -19
b0:naps ab -41 19
b:and_the b -16
n:es_nochebuena bc 21 -19
n:me_@fetch abc 25 -35 16
n:while_they a -21
n:\xc2\xbf_tiene c -19

a:school ab -20 24
a:sea ac -21 21
b:probably abc 24 -22 -23
c0:on abc -23 -17 19
n:eve a -21
n:got_any abc -24 27 -30

a:#_@person c -15
a:el c -18
a:mornings abc -17 -16 17
a:se_puede abc -20 18 -18
b:he_can abc -35 -25 29
n:hora_me ac -18 19
n:not_that b -28
p:full b -23

=wanted;of3 a -26
=wanted;within-last a 16
b:like abc -23 -33 36
b:physical abc 27 -15 -23
b:porque abc 16 17 -48
n:,_on ac -24 21
n:comes bc -27 18

a:es_imposible bc 19 -19
a:our ac 29 -30
b1:pasame ac -16 16
b1:pero c -18
b:club abc 27 -16 -29
b:in_a abc 25 -17 -16
b:y_salgo b -16
p:been ac 35 -34
p:other abc 31 -17 -37

a0:limpio bc 21 -19
a:,_a ac -18 19
a:to_# ac 22 -32
a:was abc -20 -34 24
a:ya_me b -22
b:._can b -27
b:@relative_takes b -18
b:che_y bc -19 23
c0:salgo ab 22 -16
c1:dije abc 21 -22 -16
n:._rest ab -41 23
n:hair_and a -18
n:oh ac 31 -15

b0:duty ab 19 -15
b1:can ac 22 -26
b:,_tal c 16
c0:because ab 16 -26
c0:could a -19
n:esa_no c -29
p:@clinician b -25
p:only abc -22 48 -46

a:another abc -19 27 -26
b:finals a -28
b:the_@vehicle a -26
p:igual c 16

b1:could a -29
b:hour a -22
b:queria bc 23 -22
b:rather_not a -36
n:@day_next a -49
n:llega bc 26 -24
n:me_lo ab 21 -36
n:pero_los ab 25 -27
n:si_me bc 38 -39

=aside;~except abc 33 -16 -34
a:acaba bc 21 -26
b0:porque abc 41 -41 -34
b1:was b 18
c1:the b -15
n:do_i bc -16 16
n:primero abc -16 -20 27
p:mas abc -54 -18 39

b:algo_en ac -16 19
c1:going abc 43 -15 -47
c1:just bc 18 -16
n:@sick bc 22 -21
n:afternoon_please bc -20 22
n:algo c -21
n:am_back a -34
n:my_@price abc -16 -16 17

a:@day_afternoon c 15
a:surgery b 21
b0:an ab 17 -19
b0:aqui bc 23 -23
b:@move_la bc -16 17
b:el_@clinician abc -23 -28 30
b:ok abc -25 -33 38
n:am_free c -16
n:either_before bc 15 -16
n:for_it abc -20 23 -30
n:que_haya bc 19 -18
n:there bc -30 15

=out;2/0 abc -41 18 -15
a:@day_i a -20
a:got_court ab -16 21
b0:menos bc 34 -38
b:con a -24
b:double c -25
b:habian_dado c -20
n:)_. c -25
n:there_is bc -38 36
n:yes_. abc -21 -16 19

a:es_mi ac -28 26
n:,_denme abc 28 -30 -26
n:of_them bc -22 19
p:had ab 29 -36

a0:be b -28
a:is_what bc -16 23
b:@relative_descansa bc -16 18
b:pasaron c -16
b:que_por bc 18 -25
n:hora abc -30 -31 40
n:now_on ab 16 -27
n:so_any ab 25 -27
n:y_de b -20

=wanted;days1 ac -34 21
a0:en c -22
b:,_then ac 27 -27

b:anything_that a -19
n:,_sorry ab -23 18
n:tres abc -17 -23 25

a:double ac 19 -18
b0:start b -15
b0:that bc -22 31
b:a_double c -21
b:but_that ac 32 -33
b:though bc -17 20
c1:solo a -29
n:._mi abc -19 -25 27
n:before_the b -20
n:so_a abc -25 19 -16
n:tengo_compromiso c 16
n:times b -22
p:yours ac 21 -18

a:bday bc 20 -15
a:like_a ac 24 -16
a:ninos b -18
b:._maybe abc -29 22 -20
b:only_get bc 25 -26
b:sea_menos b 16
n:es_@day abc 20 -40 15
n:so_. ab 21 -20
n:too bc -32 20

=aside;doubt:a_child's_hours:_what_they_mean_for_the_visit ab 25 -20
=out;<fits bc 22 -15
a:i_get a 16
a:iria_bien bc -16 19
b0:regala c 16
b1:please bc 33 -32
b:have_class abc 24 22 -36
b:put_in ac -19 18
b:usher a 17
n:the_same bc -27 30
n:window ab 24 -31
p:cobra ac 36 -36

a1:al ab 21 -18
a:are_best abc -28 -30 34
a:long b -25
a:on_my ab -29 29
n:car abc -30 -24 26
p:misa abc 29 -21 -28

a1:course bc 18 -18
b:get_the abc 31 -17 -29
n:@day_despues abc -38 -31 36
n:@relative a -17
p:choir c 18

a:good_too abc -22 27 -26
a:the_shop b -16
b0:@clinician ab 24 -25
b0:pase ac 22 -27
b:but_i ac 26 -17
b:something ac -30 26
b:we_get ac 26 -34
c1:says b 16
n:,_le abc 27 -24 -21
n:esperate b 17

a1:reckon b -18
b0:digamos abc -15 -26 29
n:whichever ac -16 18

a:free b -45
n:ahi_para ab -20 20
n:missed_the bc -19 16
n:time_@day abc -24 25 -34

a:week_ago abc 31 -26 -29
b0:choice b -28
b:._si c 21
n:bridge bc 22 -24
n:llevo abc -28 23 -17
n:to_be ab 28 -15
n:win abc 23 -19 -21

a:sounds_good abc 26 -17 -24
a:ya_no abc -20 30 -30
b:jongg ab -23 24
b:moved c -43
b:seen abc -26 -21 26
b:there_is bc 36 -39
n:#_@day ac 38 -29
n:it_has abc -16 -26 23

=out;>free a -93
a:@drive ac -49 23
b0:salvo bc 29 -25
b1:tonight abc -18 -25 25
b:can_only abc -40 -33 38
b:no_not b 16
b:rig ac -27 17
n:;_i ab -24 25
n:@day_puedo abc -19 -17 20
n:que_ando abc -27 -23 28
p:read bc -19 22

=out;doubt:not_settled_yet bc 24 -22
a0:no abc -18 33 -35
a:taller abc 27 -24 -21
b0:run bc 25 -36
b1:la ab 16 -21
b:._and abc -21 31 -31
b:took ab 23 -21
n:#_please b -17
n:salgo_de abc -17 -20 27
p:shop abc -18 -16 20

=wanted;hour ac -72 26
a0:nobody abc -19 -32 26
a:,_or c 16
a:better_for abc -15 -18 20
a:escuela abc 22 -16 -33
a:permiso b 17
b0:stay ab 17 -16
b:@holiday abc -16 -16 18
b:estoy_off ac -23 25
n:but_can abc -21 -33 36
n:out_@day abc -22 -18 24
n:pasame ac 19 -35
n:pongame_el abc -15 -29 29
n:ser_a bc -28 29
n:until_# abc 20 -24 -19
n:virgencita bc 17 -17

a0:idc bc -15 18
a:got ab 27 -27
b1:you b -24
c0:sent c -27
n:@open_@day b -25
n:the_fourth ab -18 19

=^;wanted;- bc -20 18
=aside;<any c -30
a:los_dias a -22
b:stuck abc -21 37 -38
n:days_. ac 20 -20
n:drops abc -25 -16 24

a0:neither abc -19 33 -28
a0:ok abc -18 -24 30
b:@drink bc 17 -31
b:furnace bc 20 -22
b:is_in abc 32 -37 -30
b:\xc2\xbf_no c 19
c0:as abc -16 21 -26

a0:meeting ac -25 16
a:cuando_salga c 15
b1:she c -22
b:doing ac 18 -22
n:earth c -25
n:yo_soy bc -36 28
p:hijole abc -22 28 -27
p:which abc -34 -31 39

a:quien_la b 16
b:awake ab 27 -25
b:have_the c -16
b:i_want ac -21 21
n:at_ten ab -30 28
n:day_. ab 23 -22
p:dead bc -46 36
p:shut ab 16 -16

a:@day_the bc -20 21
a:nada_mas ac -25 28
a:ser b -25
b0:despierta abc 21 -18 -20
b:am_stuck bc 27 -26
b:clock_in a -17
b:mas_@late c 17
n:when ab 34 -24

a:hay_algo c 19
a:in_my abc 29 -24 -18
a:is_dead abc 17 23 -25
a:is_still ac -26 26
b:any_afternoon bc 24 -23
c1:out abc -31 30 -25
n:@day_only c -19
n:@day_the ab -28 18
n:in_on a -16
p:tambien bc -20 24

=aside;on-offer2 abc -31 40 -32
a:no_alcanzo abc -28 39 -44
b0:descanso ac -25 24
b0:now abc -20 -23 26
b:._i bc 30 -34
c1:mi a 26
n:but_afternoon ab 22 -29

=aside;around abc 38 -25 -32
a0:verdad ab 19 -16
b0:obra ac -27 28
b:and_no abc -20 33 -30
b:tengo_carro ab -23 17
c1:ponme bc -20 23
n:too_early b -25
p:clear bc -29 30

a0:como ab 15 -20
a:anyhow c -23
b0:ends ab 29 -26
b0:meet bc 23 -19
b:have_dialysis b 17
b:i_clock abc -27 -20 25
b:tell_you ac 23 -17
n:,_either b -24
n:de_esos abc -22 -23 24
p:house bc -15 17

a:comes ac 17 -27
a:hasta bc 22 -28
b1:for bc 21 -26
b:not_put abc -27 43 -41
p:@fetch bc -34 28

=out;doubt:free_or_kept_then abc -26 31 -27
=wanted;3/2 ab 22 -38
a:about_it ac -17 18
a:de_la ab 26 -24
b:chemo_is bc -29 28
b:or_over bc -19 22
c1:calendar abc 26 -21 -21
n:haya bc 19 -18
p:fuera c 16

=out;on-offer1 abc 20 -50 30
a1:easier b -27
a:antes b -21
a:to_be abc -31 -27 34
b:and_get abc -19 -23 26
b:it_do ab 15 -17
c0:now bc -21 23
c1:anytime a -31
c1:have ac -20 21
p:her abc -16 -25 29
p:your abc 32 -30 -33

=aside;doubt:what_begins_on_that_day c -38
=wanted;~not abc -104 -38 60
a1:clear bc -17 19
b:manage bc -29 16
n:she_gets abc -24 -16 25

a1:ejemplo bc -28 30
a:am_a ac -30 30
b:._something bc -17 25
b:usted abc -17 18 -17
b:want abc 15 -53 21
b:we_have ab -25 23
n:! ac 28 -25
n:am_the ab 25 -36
n:is_early abc -19 -23 25
n:la_virgencita bc 17 -17
n:que_le bc 19 -21
p:thirty ab -19 17

b0:pongame bc -23 18
b:olvidese_del b 16
b:recital_is ac 20 -21
n:,_hasta abc -16 25 -24
n:._ahora a 19
n:._entonces ab 19 -16
n:noon ac -28 29

=aside;days2 c -22
a:afraid ac -18 17
b:@relative_libra abc 28 -25 -17
b:que_me bc -26 28
b:she_have abc -17 -29 30
p:leaves abc -20 32 -17

a0:still bc -26 28
a:both ab 26 -28
a:great abc -33 23 -17
a:my_only abc -45 -26 51
a:plomero a 15
b1:@vehicle ac 25 -24
b1:no bc -26 20
b:anytime_just a -16
b:de_ahi abc 24 -21 -22
b:new abc 31 -17 -28
b:the_girl bc -27 18
b:truck bc -49 23
c0:parent bc 20 -32
c1:he bc 20 -27
n:day_you bc -22 22
n:except abc -32 -32 34
n:i_want a 21
n:we_get abc -26 -19 32

b:#_dollars b -23
b:a b -21
b:ahora bc -18 19
b:anything_but bc 45 -45
b:si_ya abc 24 -26 -22
c1:hasta bc -25 25

b0:them a -31
b1:off a -17
b:would_like ac -32 27
c1:cogeme abc -21 -17 24
n:?_es bc -17 22
n:@day_que bc -32 30
n:than bc -30 30
p:ser bc -22 20

a0:do ab -16 16
a:despues_del c 15
b:decir_que abc 23 -17 -18
c0:off ab 21 -48
n:@day_would abc -16 -17 23
n:@traffic_on bc 18 -17
n:como abc 46 -32 -40
n:not_a abc -20 -16 26

a:laredo c -16
a:o_el bc -18 20
b0:out bc 30 -34
b1:ayer ac 23 -21
b:get_them a -33
b:i_say abc 22 30 -50
b:is_the ac 29 -20
n:@relative_comes ab 18 -16
n:hay abc 28 -37 24
n:so_afternoons c -30
p:paso c 17

a:girls bc 17 -20
b0:libra abc 29 -27 -16
b0:resets ab 23 -19
b:,_que ac 26 -35
b:escoger b -16
b:has_me c 18
b:missed ab 27 -21
b:snowbirds ab 23 -16
n:._ill ac 17 -16
n:off_at ab 17 -34
n:say b -17

a:done abc 35 -27 -30
a:habria a 17
b:anywhere abc -18 -19 23
n:,_ya b -25
n:que_sea a 15
p:side bc -28 22

=aside;>any ab 30 -27
a:de_las c 17
a:me_sirve a -16
b0:veces abc -24 -23 25
c1:anniversary bc 18 -16

a0:me bc -53 23
b0:doubles abc -35 44 -37
b0:misa a 15
b:bunch abc 16 -43 21
b:if_that ab 22 -21
b:to_get abc 17 16 -28
n:i_guess ac 25 -22

a1:muy ab -16 35
a1:of abc 29 -33 -25
a:@relative_y ac 22 -21
a:los_ninos b -18
b:@vehicle_drops b -18
b:asi a -17
b:misa a 17
b:school abc -22 35 -24
c1:will c -25
n:._me abc -34 39 -31
n:me_, a 16

b:got_a ac 27 -37
b:no_sea abc -36 54 -44
n:@day_works ac 28 -34
n:no_perdon bc -31 25
n:on_a a 20

>turn bc -53 16
a:baby abc -23 -19 24
b:de_en abc 34 -23 -26
b:nothing_works a -19
b:shrink c -24
n:three abc 25 -35 -18
p:cambiaron c 15
p:loca c 20

=wanted;doubt:the_same_time_as_what ac -23 27
=wanted;from ab 21 -40
n:@call_, ac 19 -17
n:a_@person ab -27 21
n:day_but abc -27 17 16
n:earlier_than a -23
n:i_will bc 23 -21
p:afternoons abc -29 21 -18
p:coming bc -22 26

=wanted;doubt:not_sure_what_is_ruled_out abc -28 -45 47
a:truck abc 32 -21 -28
b:,_me ab 18 -33
b:gave bc -28 16
c1:then ac 23 -24
c1:well ac -18 18
n:entonces_mejor ab -17 20
p:church ac 18 -20

a:house ac 15 -26
b:@date_is b 16
b:the_# a -38
n:desde abc -34 34 -26
n:minutes ac -21 17

a:see a -16
b0:guess ac 21 -16
b1:rather a -17
b:fijate b -17
b:wrote_down abc 22 -16 -19
c1:now ab -34 20
n:,_aunque abc -23 -39 38
n:@cancel ab 20 -18
n:so_anytime ab 19 -18
p:nina abc 26 -17 -23

=wanted;>any bc 16 -16
b1:de bc 24 -35
b:._@book bc -21 16
b:for_break abc -28 33 -32
b:take abc -30 -42 50
n:el_que abc -31 26 -21
n:guste c -20
p:dijo ab -28 19
p:f abc -24 -17 28

a:to_the ab 31 -44
b0:@fetch abc 37 -19 -34
b:con_el bc 18 -22
b:hablo a 16
b:of a -20
b:the_house abc 25 -26 -19
b:with c -26
c1:teach abc -16 26 -20
n:around_# a -16
n:is_@symptom abc -22 25 -33

a:muy_@late bc 31 -32
a:or_anytime ac -20 24
b1:@year abc 27 -15 -19
b:,_a bc 15 -20
b:@relative_said abc 34 -23 -24
b:is_good bc -19 21
c1:those ab -29 25
n:either ac -30 28
n:i_think bc 31 -31
n:pero_es ac -18 20
n:running a -15
p:both abc -31 -19 32

b:._well ac -18 18
b:@clinician_. abc -25 -21 26
b:confundi_, bc -21 23
b:it a -18
c1:she bc 23 -28
p:@drink abc -29 -33 34
p:negative abc -31 -18 23

b1:text ab 24 -22
b1:tienen c 16
b:half_day ac 19 -18
b:is_here abc -27 -29 28
n:possible abc -26 -38 43
n:stay ab -28 18
n:the_afternoon a -33
p:quince ab 23 -27
p:ten b -42

a:estoy bc 33 -21
b:nada abc -40 40 -28
b:one_that ab -24 20
b:si ac 17 -19
b:yes_to b -21
n:@day_esta c -17
n:be_at ab -24 28
n:eso b -23
p:go c -17
p:\xc2\xbf b -18

a:@fetch_a abc 25 -17 -21
a:bad_for bc 22 -19
a:or_@date c 17
b:@relative_wrote ac 24 -23
b:ya_le abc -18 19 -24
n:,_la ab 28 -35
n:but_noon ab -28 24

a:estar bc 34 -33
a:ni bc 29 -47
a:useless bc 16 -20
b:los_de c -16
b:my_# ab 21 -17
n:hold ab 18 -25
p:turno abc 18 19 -33

a1:days b -28
b:._any b -16
b:toda ac 15 -20

=aside;<question abc 30 -54 -22
a1:habra abc -19 -20 29
a:probably abc 22 -16 -15
b:se_fue a 15
n:@month abc 25 22 -42
n:mornings_i bc 24 -26
n:tu abc -19 -25 30

a0:right abc -24 38 -26
b:birthday_is abc -19 21 -21
b:excuse bc -16 18
b:vuelvo abc -23 -18 22
n:afternoon_i bc 31 -31
n:have_a b -26

=out;<except abc -37 58 -57
b:._no a -20
b:see c -32
b:yo_trabajo b 17
n:jaja_. a 26
p:pantry c 16
p:there a -47

a:has_them ac 20 -19
b1:all abc 24 16 -34
b1:not ac 31 -34
b:goes_in abc 26 -20 -16
b:vaya_a b 16
n:am_dead bc -20 18
n:any a -20
p:so ac -29 17

a:rest ac 28 -29
b:babysit c -21
n:,_bueno bc -17 18
n:if_the a -18
p:quarter b -20

>soonest abc -20 28 -27
a1:church ac 20 -19
a:pues ac -25 27
a:that_is a 16
a:too bc 32 -32
b:@relative_are abc -36 31 -25
b:pero_a abc 28 -33 -25
n:between bc 23 -30
n:makes_me abc -27 -36 36
n:que_antes c 17
n:vos a -26

b:me_dormi ac 25 -24
b:morning bc 19 -20
b:no_espere abc -25 -25 28
b:parole bc 17 -17
n:failing_that bc -17 17
n:one_@drive ab 17 -26
p:pena bc 24 -23

a:perfecto abc -21 -19 33
b:start_the abc -30 17 -15
b:surgery_is bc 22 -21
n:after_@holiday bc -37 34

=aside;of3 b -18
a:estoy_fuera b 17
a:here bc -29 25
b:boy b -28
b:my_only ac -18 24
b:said abc 46 -42 -18
b:the_@clinician b 15
n:because_that a -16
n:finish abc -25 28 -27

=out;>any ac 17 -22
a0:were abc 19 -22 -16
a:descuentan ab 20 -19
b:,_either c 16
b:podria ac -19 26
b:tal abc -26 -17 31
n:they_might bc 19 -26
n:we_win abc 23 -19 -21

b0:@visit a 17
b:no_wait b -16
c1:llego bc 19 -19
n:,_mornings a -36
n:diez abc -16 -19 23
n:got_me abc 33 -29 -26
n:pero_ni c 15

=aside;doubt:strange ac -49 53
=aside;named-again c -27
b:el_trabajo abc 25 -22 -19
b:the_nursery abc -24 -16 20
n:a_sub abc -17 -26 29
n:so_is ac 16 -27
n:will_take ac -23 20

=out;doubt:a_time_that_may_be_ruled_out abc -19 31 -26
a:same_time bc -26 16
b0:flips ac 15 -23
c0:yes bc -18 24
n:but_before abc -33 -31 37
n:too_@late ac -18 20
p:ya abc -49 19 17

a:como ab 24 -26
b:me_pagan bc 16 -24
b:sisters abc 22 -21 -15
n:said bc -44 21
n:two_is b -22
p:evening abc -19 -29 33

a1:@holiday abc -28 -22 24
b0:double c -25
b0:drops b -16
b:come_straight bc -16 17
b:not_start ac 20 -24
b:patron b -20
c1:right a -33
n:el_dia ab 16 -47
n:haha_. b -16
n:pt abc -15 -28 29

=out;<not c -18
b0:amarillo ac 20 -18
b:review bc 16 -17
b:to_# bc -21 26
n:#_minutes ac -21 17

b0:third abc -21 -24 25
n:the_@clinician bc -19 22
p:primero a 17

a0:and ab 23 -16
a1:be ac -17 21
a:safe abc -37 -28 37
b:can_it abc -21 -44 32
b:del a -22
b:thesis abc 30 -23 -24
n:but c -26
n:ya_de ac -29 19

b0:got bc -42 31
b:i_see abc -15 20 -25
b:tendrian c 16
n:you_at abc 21 -16 -15

=aside;~free b -47
a:of_those ac -16 20
a:puede abc 16 23 -36
b0:practice bc 24 -20
b:auditors abc 31 -20 -30
b:meeting ac -23 15
b:of_there c -27
b:only_comes abc -28 -20 24
b:truck_comes bc -33 16
c1:is ab 19 -20
n:plumber c -20
p:bajo a 16

a1:got a 17
a1:us bc 16 -17
b:ask ac 29 -33
b:just_not abc -24 35 -25
b:voy ac 36 -38
n:@day_me c -18
n:class bc -31 29
n:proud_of a 15

a1:let abc 25 -19 -26
a:but_@day a -16
a:the_day ac -26 26
b0:first abc 28 -21 -27
b:my_@body bc 15 -24
b:no_use bc 20 -19
c1:you b -27
n:the_car abc -22 -24 25

a:is_chemo abc 23 -22 -21
b0:but ac -71 38
b:._off abc -26 -24 31
b:juego ac 25 -25
n:and_nothing bc 20 -20
n:ya_la ac 25 -20
p:soon ab 24 -26

a0:off a -26
a1:there abc -19 -17 25
b:eye_@clinician c -16
b:the_er ac 17 -15
n:anyway bc 17 -19
n:is_that ab 18 -27

=wanted;doubt:which_other_day ac -20 21
b1:anniversary bc 18 -16
b1:her abc -30 -37 32
b:-_op a 20
b:@price ab -34 34
b:la b -18
n:#_or bc -22 17
n:@day_la abc -20 22 -22
n:@day_morning ab 26 -35
n:@wrong bc 24 -26

a:@howmuch c 15
b0:memphis ac 24 -26
b:birthday abc -19 21 -21
c1:@late ab -23 23
n:sea_que a -31

a:all_i c 21
b:forget bc 21 -25
c0:tomo a 17
n:morning abc 19 -68 51
p:gente bc 20 -20

b0:si c -18
b0:want abc -27 -35 36
b:acomoda a -19
b:none abc -18 -15 21
b:pone a -22
b:prefiero abc -19 -18 22
n:drop_my bc -16 17
n:please_not bc 21 -18
n:time_in abc 25 -18 -18

a:no_puedo ac 21 -71
b1:go abc 20 17 -24
n:@day_en bc 16 -34
n:ay_no ab -20 16
p:got ac 20 -39

a:junta c -19
b:care b -18
b:ugh ab 17 -15
b:vet abc -16 29 -20
n:?_after bc -18 19
p:@food a -19
p:@year bc -28 17

a:ish bc -20 22
a:of c -16
a:taken bc 25 -24
b:more bc 20 -16
b:trabajo bc 16 -19
n:._scratch ac 21 -16
n:best abc -17 -22 22

a:ir bc -19 22
b:he_will ac 17 -16
n:#_en abc 25 -40 21
n:pero_mi c -21

a0:preferably bc -17 23
a:whenever a -52
n:@day_same ab 18 -19
n:only_day bc -29 27

=out;of2 ab -24 17
a:then_it bc 16 -16
a:turkey a -34
b:do_not ac 18 -24
b:tengo b 23
n:even ab 25 -27

a:en_el ac 25 -38
b:el_puente ab -17 20
b:nope abc -24 -36 27
n:,_he abc 21 -41 25
n:preferencia_el bc -16 18
p:@clothes bc -18 21
p:trabajan c 17

b:#_this a 17
c1:goes ab 21 -16
n:me_pagan a -17
n:mean bc -24 24
n:puede_poner bc -16 19
n:si_es ab 24 -24
n:that_on abc -15 -23 23
p:es c -27

b:,_toda ab 24 -23
b:not_no abc -24 35 -32
b:que_solo c 16
c0:would bc -30 17

=aside;doubt:before_or_after_what_time abc 39 -27 -38
b0:? ab 24 -67
b0:permiso abc -23 -20 24
b0:testing abc 37 -28 -40
b:would_not ac -30 17
n:nap ab 21 -21
n:this_@day ab 22 -28
n:weekday a -23
p:mind ac -25 21

a0:esta ac -20 23
after ab 17 -30
b:po bc -20 23
n:like_# b -21
n:retired bc -15 22
p:creo c 16
p:hace ac 17 -19

a0:el ab -22 16
a0:except ac -30 20
a:good_to ac 28 -27
b0:chance ac -16 18
b:,_menos c -28
b:,_no c -25
n:is_all bc 16 -27
n:no_good a -18
n:so_i a 18
n:than_@day abc -20 26 -18
n:y_a a -29
p:runs a -40
p:those b -16
~busy_from a -20

a:@call c 15
a:by_the ac 19 -16
a:estoy_aqui abc -18 -21 19
b:jk bc -17 18
c0:ooh b -15
c1:comes abc 16 -31 19
n:new a -21

a0:on b -26
a0:po abc -21 -18 27
b:all_have ac -24 26
b:mi ab -23 21
c0:cualquiera a -15
n:,_see abc -17 24 -22
n:@relative_@drive a 18
n:fuera_de abc -21 30 -39
n:got a -26
n:manana_si bc 21 -21
n:payday ac 24 -24
n:we a 17
p:descansa b -16

a:alone bc 27 -23
a:puedo_en bc -24 25
a:whole_day c -16
b0:ay bc 20 -17
b0:esa bc 23 -22
b1:second ac 36 -43
b:any_other abc -22 -28 29
b:be_back bc 15 -23
b:only_day a -28
c1:from b -25
c1:po bc -20 23
n:before_i c 18
p:@place ab 17 -20
p:left abc -16 -23 29
p:short ab 16 -21

b1:and bc 26 -28
b:,_except bc 24 -25
b:@day ab 21 -23
c1:about c 18
n:needs ab 16 -29
p:siempre abc -25 27 -27

a:duermo abc -39 49 -40
b1:hour a -38
b:._home abc 30 -30 -30
b:@relative_arrives bc -27 18
b:baby ab 33 -35
p:cae abc -17 24 -23

a:all_right ab 18 -34
a:been_perfect ac 17 -15
b0:every bc 23 -28
b0:here bc -32 23
b1:ay abc 28 -22 -27
b:@open ac 23 -22
b:@relative_de abc -15 -27 28
b:dado c -20
b:puchica bc 18 -19
n:could_do a -18
n:la_primera bc 20 -15

a:are a -19
a:tienda bc 22 -26
a:under abc -27 32 -29
b0:@body ac 25 -31
b0:the ac -44 25
n:._if bc -27 19
p:@price a 15
p:needs abc -26 22 -20

b:._anything bc -17 24
b:maybe a -17
n:._sorry abc -26 -28 30
n:around bc 17 -17
n:home_. bc -33 24
n:is_there ac 23 -32
n:no_sorry ab 19 -18
p:alcanzo bc -27 31
~unknown b -16

=out;lead-why abc -33 24 -19
a1:fuera b 17
a:de_los abc 20 -16 -19
b0:vez c 16
b:i_get bc -65 47
b:starts ac 21 -16
c1:deme bc -21 28
n:another ac 34 -32
p:picked ab 18 -25

a1:que ac 16 -24
a:perfect b -27
b1:does abc -40 24 -16

a:del_# ac -19 18
b:be_done ac 15 -33
b:day_is ac 18 -32
b:if_there b 27
n:@relative_. b 18
n:before b -34
n:compromiso c 16
n:permiso a -22
n:weekdays a -20
p:would b -15

b:cobro bc 23 -26
b:limpiando bc 23 -20
b:will_have a -17
b:\xc2\xbf_y abc -19 -28 31
c0:( abc -43 27 -23
c0:trabajo abc -24 24 -17
p:recojo c 15

=aside;days1 b -16
=aside;doubt:what_is_ruled_out b -24
a0:you ab 26 -27
a:home_the abc -17 -22 27
a:no_tienen c 18
b:dia_que ac -20 19
b:uh a 17
n:@open_. bc 17 -24
n:not c -15
n:siguiente_si c -19
p:hoy ab -19 20

=wanted;~that_day ac 35 -47
a:not_the c -15
b:@relative_is ac 22 -22
b:regala c 16
b:up_on abc -17 20 -26
n:,_como abc -23 -30 36
n:his abc -20 24 -26
n:puedo_, bc -31 19
p:court bc -19 22

a:which_is bc 18 -17
b:but_she abc -30 34 -27
b:dijeron ab 33 -33
n:) bc 25 -47
n:at_your abc 16 15 -23
n:culto ac 17 -20
n:they_let bc -20 17
n:ya_puedo ac 27 -21
p:starts abc -33 -38 40
p:told b -29

a:last_time abc 30 -17 -29
b:after_# ac -26 16
n:between_i bc -27 23
n:day_i a 19
n:dialysis bc 17 -21
n:ese_no abc 19 -16 -18
n:keep_me ac 23 -29

a:break ab -24 20
a:would_work bc -20 25
b:las_# ac 22 -23
b:me_only a -23
n:las_# c -19
n:los_demas a -36
n:us_do ac -19 16
p:never abc -38 -16 28
p:swapped c -19

a0:it abc -41 -34 44
a:for_me ac 18 -21
b0:meant abc -29 -42 44
b1:be ab -29 24
b1:pushed ac 22 -19
b:@drive_me b -47
c1:dia ac -27 18
n:,_like abc 27 -20 -23
n:have_not ab 24 -30
n:since_it abc -16 -27 21
p:para abc -18 -44 34

=aside;again ac 63 -95
a0:depends a 19
a1:@month abc -19 21 -28
b:@visit_was ab 25 -21
b:same bc -45 28
n:i_wake bc -18 20

<fits a -17
a:papeles abc 28 -18 -28
b:,_what abc -17 -20 22
b:car ac 36 -40
b:got_me abc -16 41 -42
n:,_right bc -19 20
n:i_still bc -30 27
n:pray c -31
p:tan ac -23 28

a0:what abc 24 -20 -17
a:last a -17
a:one_is abc -20 22 -17
a:viaje abc -16 24 -24
b:._that c -15
b:surgery bc 16 -27
n:,_seria a -23
n:nothing_after ac 17 -20
n:start abc -29 27 -16
n:wins abc -29 38 -37

b0:class bc -26 22
b:love ab -28 17
b:\xc2\xbf_puede ac -22 27
c1:either b -26
n:#_# c 15
n:@day_@day abc -29 -25 26
n:are_@open abc -30 -34 36
n:nine_thirty ac 22 -16
n:t/th abc -24 28 -28
p:hospital ab -16 16

=-;wanted;$ bc -36 27
a:god abc 28 -23 -24
b1:queda c 18
b:and_# bc 20 -17
c1:sea bc -31 22
n:till_# bc -23 20

a0:pues abc -22 -25 28
a1:digo abc 31 -27 -21
a:asleep bc 25 -26
b:entonces c -15
n:are_my abc -34 -22 25
n:toca abc -26 32 -31
p:@cancel a -19

b:@day_ni bc 41 -37
b:dame c 20
b:el_dentista abc -18 22 -32
b:la_escuela ac 30 -24
c1:@date abc 21 22 -33
n:to_see abc 20 -19 -19

=aside;<unknown abc 60 -44 -49
a:is_like c -16
b:could a -19
b:er ac 17 -15
b:nothing c -34
n:hago ab 23 -27
n:hour abc -25 -31 34
n:long_as c 17
p:review bc -18 20

b1:from abc -21 -22 28
b1:watch ab -28 20
b:not_even bc 20 -17
b:the_littles ac 27 -25
c0:honestly c -19
n:earlier bc -37 38
n:que_esa bc -41 25

a1:would ac 33 -38
a:like_you b -26
a:por_el ac 19 -25
b1:weekday bc 17 -16
c1:any ac -33 30
n:,_if bc 16 -16
n:am_an abc -27 -29 30
n:usual ab 17 -18
p:salvo bc -16 18

a:coming abc -20 30 -30
a:have ac -33 18
a:same abc -15 30 -16
b:an b -29
n:._ya abc -21 28 -23
n:by bc -18 36
p:lejos ac -17 19
p:por ab 24 -30

b:i_go a 17
n:come_@day ab 28 -32
n:literally ab -20 16
n:so_do a -35

=aside;~past abc 24 -68 -16
a:ones_are bc 19 -15
b:@hello_this a 17
n:._she a -43
n:cause_the abc -16 16 -16
n:easy ab -21 22
n:like_a bc 29 -34
p:tampoco ab -42 19
p:them b -45

a:those_days b -26
b:i_had abc 42 -25 -33
n:ok ac 21 -35
n:pero_mejor ac 20 -18
p:pues abc -29 -31 46

a:con_mi ab -21 27
b0:any abc -32 -39 46
b:does_not b -25
b:not_run ab -26 21
b:their abc 35 -26 -34
n:el ac 29 -29
n:porque_tengo bc 25 -26

=aside;doubt:what_stands_in_its_place abc 25 -19 -18
a1:way bc -19 20
a:are_no abc -19 27 -24
b:got_any ac -18 19
b:le_agradeceria abc -18 -18 25
b:pero_mas bc 19 -19
b:they ac 17 -16
c1:vamos b 17
n:?_any ab -27 17
n:see ac 16 -24
n:y_cuarto ac -15 21
p:cumple c 16
p:over b -42

a:to_my bc 19 -26
b:have a -16
b:here bc -31 21
b:i_can ac 21 -19
b:leave_for c -17
b:salen abc 27 -22 -16
n:,_digo bc -33 34

a:already b -16
a:recital ab -24 25
b:@insurance b -41
b:senior ac -18 19
c1:mornings c 16
n:mas_temprano bc -23 26
n:the_whole abc 16 -40 18
p:che abc 26 -24 -15

b1:en bc 21 -34
b:can_i b -52
b:el_patron b -17
c0:union abc 20 23 -27
c0:whatever bc -18 19
n:?_if ac -25 24
n:@day_please bc 22 -17
p:libra a 16

=wanted;<busy c -18
b:no_puedo bc 40 -45
p:all abc 30 -50 21
p:recital bc -18 22
p:yes abc 24 21 -38

=out;~busy_from a -18
b1:need ac 22 -32
b:._give abc -25 -15 21
b:no_no bc -19 20
b:ponele abc -30 -20 31
b:second ac 36 -43
n:._it ab 39 -33
n:is_after abc -15 -24 27
n:me_confundi bc -19 16
n:noche ac 20 -22

a:only_# ac 18 -21
b0:dormi ac 25 -24
b:can_you b -33
b:have_not ac -21 22
b:me_confundi bc -21 23
b:talk_to ac 24 -23
n:more bc -23 27
n:teach bc -26 27
p:taller ab 22 -24

>unknown b -35
b:has_the bc 16 -32
b:middle abc -28 -27 30
c1:one a -24
n:#_o abc -18 25 -23
n:babysit_until abc 19 -29 -15
n:llevo_al bc -18 19

=aside;<turn c -18
a:quedo b -18
b1:mi ab 30 -25
b:pero_no c -26
n:#_to ac -19 24
n:in_there ac -36 30

a1:con bc 18 -20
a:to_@move bc -22 22
b0:reckon c 18
b:._@call ab 20 -25
n:,_ando ac 39 -39

a:one a -17
a:the_furnace bc 20 -18
a:were ab 19 -22
b:hay_para c 16
b:husbands abc -23 30 -33
b:license b -23
b:maybe_something c 16
c0:al abc -24 -28 25

a0:le c -46
a:en_casa abc -26 23 -18
a:idc bc -16 19
b:my_grandbaby bc 16 -19
n:both abc -29 -33 37
n:so_anything bc 18 -24

a:algo a -25
b:que_haya abc -22 -21 31
c0:@clinician abc -21 -29 23
n:because_@day a -29
n:me_levanto bc -19 21
n:relief abc -26 28 -27
n:sleep a -17

a:#_pm abc -18 19 -17
b:can_be a -25
b:if_i ab 21 -47
n:?_si bc -23 22
n:dame_el abc 26 -22 -18
n:not_leave bc -34 21
p:matter abc -20 28 -27

a:am_gone ab -22 23
a:can_manage c 16
a:de_viaje abc -16 24 -24
a:him abc -18 -34 33
b:@relative_says ab -30 17
c0:puede abc 22 -33 -17
n:como_a abc -21 -16 22
n:de_@thanks bc 16 -18
p:@howmuch c 16

b0:dias ab 16 -28
b:,_\xc2\xbf abc -19 27 -22
b:grandbabies bc 23 -25
b:y_el abc -21 -32 29
c1:excuse bc -16 18
n:check b -20
n:la_que ab 33 -45
n:meant bc 22 -24
n:pero_ahora a 17
n:que_es a -19
n:ustedes_no ab 21 -30
n:whatever abc -15 -21 24

a:can_come abc -28 -44 48
b0:preferencia abc -23 -19 24
b:al_trabajo c -27
n:? bc -33 31
n:bien a 23
p:dentista a -19

a:el_cumple abc -24 31 -23
a:good ac 34 -38
b:._then bc -18 24
b:at_work ab 22 -21
b:flying_home ab -29 25
b:not_sure abc -16 -25 20
b:whatever abc -27 -23 25
c0:chemo bc -29 28
c1:@open ac -30 32
n:,_then bc 17 -24
n:?_despues bc 20 -19
n:quedo c -18
n:querais bc 19 -19
n:shop_@open a -16
n:shot bc -30 29

a:yes abc -41 -28 33
b:it_has b -19
b:no_vaya b 16
b:not c -23
c0:me c -18
n:@day_de bc -18 19
n:que_a a -19
p:veo abc -21 -18 22

a:dead ac 47 -35
a:despues bc -16 23
b0:church abc -17 29 -27
b:early b -15
c1:of abc -18 36 -36
n:,_salvo c 17
n:i_ask bc 18 -19

a0:one b -24
a:is_too bc 31 -41
b0:says a -25
b1:choir abc -16 23 -26
b:libres c 17
n:._@thanks abc -20 -33 37
n:?_then bc 16 -24
n:drop b -30
p:estaria c 19

b1:pt a 16
b:asleep c -19
b:lose ab 18 -18
b:need ac -24 20
b:puede_ser ab 18 -41
n:i_see ac 17 -17
n:manana_no abc -16 -43 45
n:tan bc -19 22

a1:truck ac 24 -22
a:habra_un c 15
b:troca abc -16 17 -21
n:@date_is bc 34 -44
n:mi_@relative c -15

a:fry ab 17 -16
b:also abc -22 -25 27
b:program_is ab -18 19
b:santiago abc -22 29 -29
n:cuando_querais bc 19 -19
n:half a -26
n:no_use ab 18 -24
n:que_@day bc -29 29

b0:era ab 17 -16
c1:entro c -16
n:#_will bc -30 29
n:can ab 16 -21
p:ponga bc -15 21

a1:later bc -17 20
a:da b -22
a:my_@move b -19
a:y_me c 19
b0:santiago abc -22 29 -29
b0:swing ac -20 24
b1:comes abc -25 -21 29
b:#_in bc 20 -21
b:land abc -16 -42 32
b:rent_due ac -30 16
b:we_will b -20
p:next bc 19 -26
p:tiene abc -26 -23 31

b:@relative_dice ab -22 18
b:murio abc 29 -26 -20
n:,_they ac -29 16
n:pero_mas bc -48 52
n:tengo_libres c -20
n:yo_la abc 16 17 -26
p:down a -18

=wanted;doubt:what_is_excepted a -25
a:no_a ac 24 -25
b:sea_en a -24
b:thought abc -35 39 -43
lead-if b -22
n:down_for a -17
n:fourth ab -18 19
n:no_hold ab 25 -21
n:ser ab 23 -25
n:who abc 24 -20 -23
p:girl abc 26 -22 -25
~only bc -41 32

a:is_literally bc 16 -18
b:@day_only abc -20 20 -19
b:me_for abc 37 -22 -34
b:yeah a -15
n:el_del bc -22 23

=out;<free_from abc -33 45 -39
a:a_esa ac -18 16
a:and_one a -15
b:he_got abc -23 30 -30
b:if_we ac 29 -29
c1:toca c -29
n:que_yo c 15
n:she_do ab 17 -27
n:you_are abc -30 -38 40
p:( bc 27 -28
p:bring bc 16 -16

=wanted;last a -21
a:a_mi ab -20 18
a:early ab -17 31
a:no_llego a -28
a:they ac 36 -38
b:@stop abc 33 -26 -22
b:estoy_de bc 18 -23
n:mismo ab -23 21
n:name_is c 16
n:on_@day b -19

a:am_free abc -19 -28 33
a:full ab 21 -24
a:queda bc -17 20
b1:what abc -44 -26 31
b:no_tiene c 16
c1:y bc 26 -24
n:fly_home ab -26 23
n:off_the abc 24 -20 -19
n:whole abc 16 -40 18

a:ese_dia abc -20 23 -21
b0:calls abc 17 -25 18
n:digo abc -26 -15 17
n:esos ac -30 16

a:keep_the abc 22 -16 -18
a:no_me a -33
b0:rosario b 19
b1:las ab 16 -18
b:la_primera c 15
b:neither abc -19 28 -24
b:noon_except ab 20 -18
c0:pucha b 18
c1:your bc 21 -27
n:@open_the b -17
n:not_the a -44
n:take_it abc -17 -27 21

a:yours ac 21 -27
b0:hour c 16
b:not_in abc -22 34 -39
c1:or a -25
c1:vez ac 19 -15
n:birthday abc -19 -31 24
n:hace bc -18 26
n:in_before a 15
n:sigue bc 22 -18
p:dale b 18

a:la_manana bc -28 27
b:a_ser c -16
n:#_any abc -30 -26 28
n:working b -17

b0:po bc -18 20
b0:your abc -25 22 -20
b:got_something a -23
c0:free bc -16 17

=out;nowhere abc -57 78 -81
b:descansa abc -26 -29 33
b:pero_ya b -17
b:said_yes a 15
b:two ab -32 22
c0:ese abc -17 -25 30
c1:only a -52
n:as_my b -18

a:depends ac 28 -24
b1:this abc -22 -27 31
b:comes_to abc -24 -30 31
b:out abc -18 43 -40
b:veces abc -24 -23 25
n:@stop a -37
n:quiere bc -17 18
n:semana_que abc -15 26 -22
n:vienen bc -19 22

a:street abc 23 -22 -18
b:and_do abc -17 -19 23
b:either bc -55 16
b:me_puede abc -21 -23 34
b:preferencia abc -36 -27 35
c1:cualquier abc -24 -20 32

a:part_of ac 23 -18
b0:off abc 26 -20 -18
b:a_@relative b -17
b:have_it abc -20 -35 37
p:llega abc -34 -22 37

=aside;doubt:free_or_kept_then bc -31 16
a:the c -24
c1:barn bc 16 -19
n:nietos c -17
n:seria a -23
p:find bc -21 23

a:belong_to abc 24 -17 -18
a:chemo_for abc 23 -22 -21
b:por_lo ac -17 16
b:there ab -20 17
c0:court abc 20 -15 -17
c1:op a 20
n:might_@call bc 19 -26
n:that_one ac -15 15
p:esperate bc -27 27

b:in_last ac 18 -17
b:me_toca c -43
c1:say abc -27 -34 37
n:earliest ab 17 -25
n:no_. c -16

b0:same abc -24 -40 37
b1:@holiday abc -20 -19 21
b:,_pasame ac -16 16
b:decia bc 16 -19
b:la_que a -43
b:wake_up ac 30 -30
b:we_did b -24
n:dia b -21
n:get_the abc -26 -26 29
n:my_@move bc -31 21
n:neither_. bc 19 -18
p:do b -26

=aside;all:aside+out b -42
a:i_fly a -19
a:una a 16
b1:the ac 18 -27
b:que_la abc -24 -33 38
c1:never abc -20 32 -30
n:fit abc -16 20 -19
n:tu_or a 16

<that_day a 16
b:los_ninos ab 21 -18
b:que_se b -15
c1:naps ab -28 22
n:._so bc 21 -30

a:hour_@drive ac -24 20
b0:read b -25
b:la_@visit abc 24 -23 -24
b:went abc 45 -35 -34
c1:break c -17
n:._yes abc -29 -25 28
n:around_that b 16
n:da bc 21 -26

b:,_do bc -31 37
b:me_presta abc -19 -26 22
b:yo a 17
n:@fetch_la ac 16 -25
p:cuando a -32
p:own c 20

a:will_not abc -16 40 -37
b0:dado c -20
b:patrol bc 23 -25
p:@visit abc 29 -25 -20

=wanted;doubt:what_begins_on_that_day a 16
b1:or bc -18 19
n:guess ac 23 -29
n:o_@day bc 25 -26
n:viene bc 21 -35

=wanted;~only abc -44 -42 49
a0:anytime abc -17 -20 26
a:el_profe a 18
a:la_tienda bc 22 -26
b:choir bc 25 -33
b:my_@clinician bc 17 -20
c0:maybe bc -20 22
n:failing bc -17 17

=out;doubt:not_sure_what_is_ruled_out abc -24 28 -27
a1:perfect c 24
a:the_@insurer bc 25 -24
b:leave bc 24 -28
c0:his ac 23 -30
n:i_could bc 17 -21
p:, a -37
p:half ac 17 -16

a0:just abc 36 -15 -35
a:ahi bc -34 35
a:please a -36
b0:cobro bc 23 -26
b1:preference bc -28 29
b:@relative_me b -41
b:are ab -22 20
b:be_in ac 31 -28
c0:both ac 23 -28
n:excuse_me bc -16 17
p:whenever a 15

a:: abc -31 -25 27
a:casas bc 21 -19
n:her ab 15 -18
p:memphis c 16

a0:baby abc -21 -18 21
a:#_en abc -16 -22 24
b:come_off bc -25 18
b:so_they abc -31 19 -17
b:we_win ac 26 -26
c1:ser abc 21 -33 -16
c1:thought abc -36 39 -40
n:are_the ac 18 -45
n:pizca c 21
n:to_@day bc 39 -35

a1:mas ac -26 30
a:bust ac -28 27
a:hasta_las bc 22 -30
b:,_yo abc 20 22 -30
b:a_@vehicle bc 19 -21
b:is_# bc -37 16
c1:but bc 52 -50
n:again abc -15 -36 33
n:nobody ac 25 -40
p:puede ac -36 26

a:a_zombie c -19
a:can_@drive bc -22 25
b0:dejeme c 15
b1:bring ab 23 -43
b:can_swing ac -18 19
b:mean ac -20 17
p:bunch abc -37 19 28

a:can_do bc 25 -21
a:easier_for ac -16 19
a:have_no bc 24 -23
b1:eye bc 19 -16
c1:como ac -20 22
n:@relative_at bc -17 20

a:for_# a 17
b1:nada c 18
b1:tengo ac 18 -36
b:ni abc -37 41 -32
n:,_home abc 27 -17 -34
n:an ab 23 -43
n:not_matter b -28

a:most c -16
a:ones_too ab 23 -24
b:tengo_@treat ac 26 -23
c1:routes abc -20 26 -26

a:manana c 17
a:tienen c 18
b:my_husbands abc -16 18 -24
b:will_take bc -40 24
c1:that abc 22 16 -38
n:,_entonces b 19
n:@day ac 24 -23
p:dice ab 23 -49
p:mejor ab 17 -15

b:@relative_@drive b -40
b:and a -19
b:home_for abc -28 33 -32
n:,_both abc -21 -22 24
n:._make ab 20 -21
n:can_you abc 17 16 -22
n:need ac 27 -24
p:@book bc -36 22

a:@symptom bc -35 15
a:town abc -15 27 -33
b:#_@month abc 24 -17 -23
b:casas_de abc -15 -16 17
c1:ill ac 18 -16
c1:regreso ac -27 28
c1:watch abc 21 -20 -20

a:iria bc -16 19
b0:ese abc -20 -23 32
b0:if ac -38 38
b1:half ac 19 -18
n:camino b -22
n:club ac 25 -26
n:if_it ac -36 21
n:later_that b -15
n:picks ab 16 -19

b1:just ab -27 18
n:de_ahi ac -24 21

a:mas ab -39 19
b0:did abc 29 -25 -27
b:@visit_con bc 19 -32
b:del_trabajo abc -24 -19 31
b:the_shop abc 24 -17 -20
b:which_is ab -33 23
n:here abc 27 -29 -24
n:their_@relative bc -19 21

a1:esa ac -21 16
a:over_with ab 18 -24
a:voy b -21
b0:alla ac 21 -21
b0:hay abc -27 23 -19
b:daycare a -28
b:estoy_libre c 16
b:no_my bc -20 22
b:only_got ac -24 24
n:el_@day b -17
n:works ac 28 -33
n:yes_but bc -17 18

a:bad ac 28 -58
a:estoy_en ab -25 18
a:my_anniversary bc 27 -26
b0:@vehicle bc 15 -18
b0:about abc -33 -33 35
n:be_# ac -27 16

a:brutal ac -19 21
a:no_ha ac 19 -19
b:?_we ab -27 20
c1:nina ac 20 -19
c1:told ab 21 -24
n:#_mejor abc 32 -25 -31
n:?_el c 17

a:first ab 17 -30
b1:him abc -20 -20 32
b:keep_the ab 20 -32
b:vence a 17
c1:husbands abc 32 -28 -27
n:,_antes a -58
n:@date_i a 16
n:is_when abc -42 19 -15
n:un_@day ac -30 18
p:pueblo abc -27 -20 25

=wanted;doubt:somebody_is_asked_first abc -37 -17 39
a:ago c -33
b:se_me ac 20 -33
c0:pues abc -17 -35 25
n:._@day ac 36 -40
n:@insurance c 17
n:but_# abc 19 18 -21
n:in_at a -30
n:out_by abc -22 -24 27
n:scratch_that bc 16 -18

b1:puede ab 23 -45
b:libra abc 29 -27 -16
b:yo_cuido abc -27 30 -19
c0:got ac 32 -48
c0:las abc -24 24 -17
c0:tell abc -26 -24 26
n:perdon ab 31 -40
n:school abc -24 -31 38

b:ok_if ac -23 23
c0:dije ac 20 -19
n:it_got bc 15 -25

a0:maybe b -29
a1:no b -22
a:@clinician a -21
a:whole c -19
b:@day_is abc -27 31 -21
b:corte b 16
c0:sometime ac -28 26
c0:what abc -19 -38 23
n:@day_entonces b -28
p:row bc -27 16

=wanted;on-offer0 bc 19 -28
=wanted;on-offer2 ac 20 -33
a:only_gap c 17
b:,_ya abc -17 -33 23
b:._que bc -19 23
b:not_get abc -52 15 21
b:pues_la ac 22 -21
n:@clinician ac -18 15
n:@day_but abc -21 -19 20
p:sleep ac -33 37
""")
