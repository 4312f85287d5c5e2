"""Weights of the time_role reader: written by ``python -m training.weights`` from 16472 texts; not by hand.

Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/words/pages.py). ``python -m training.weigh time_role word`` shows the lines with a word in plain order.
"""

from messenger.reading.words.pages import Pages

SEALED = "2b0c16d6a8514ca9"

ANSWERS = "aside out wanted"

KNOWN = b"""\

"""

PAGES = Pages(b"""
b:brings abc -18 19 -18
b:get_home bc -23 23
n:first_time a 19
p:otra bc -36 36

a1:todavia ac 27 -22
a:@open bc -55 36
b:have_it abc -19 -39 38

a0:in c -25
a0:que c 18
b0:trabaja abc -26 31 -26
b:grandbabies bc 23 -27
c1:has a -16
n:i_want a 21
n:por ab 22 -26

a:la_escuela abc 25 -17 -32
b0:viaja c -32
b:._then bc -18 24
b:i_only bc 21 -20
b:libre abc -38 -23 35
b:now_i abc -16 -23 23
b:stuck abc -21 34 -35
c1:going abc 42 -15 -42
n:,_ill ab 15 -17
n:before_or bc 18 -22
n:jk_i ab 19 -17
p:time bc -47 33

a:one_is abc -19 21 -15
b0:menos abc -16 37 -42
b:full ab -20 19
b:le_pedi c -30
c1:preferencia abc -18 -18 23
p:cumpleanos bc 17 -16
p:po abc -24 -18 21

=wanted;hour ac -87 25
b:have_got b -22
b:si ac 16 -22
c0:negative abc -21 32 -25
c1:never abc -19 30 -28
n:@day_on ac -18 17
n:answer ac 22 -23
n:got_any abc -24 29 -29
n:las_# c -17
n:pero_si abc -20 21 -19
n:will_come abc -22 27 -26

=out;>free a -96
b0:que c -15
b1:clinicals abc -19 23 -17
b:# abc 47 -17 -22
b:,_like bc -22 28
b:i_would b 15
b:is_down a -22
b:my_days abc -24 -18 26
b:probably abc 24 -20 -23
n:@relative_just b -16
n:been abc 15 16 -27

b:code abc 34 -25 -31
b:program c -23
c1:casas a -21
n:are_you bc -15 20
n:de a -29
n:if_so a -21

a:verdad abc 35 -35 -22
b:do_# abc -37 34 -26
n:cualquier bc -19 16
n:days_i a -21
n:dia_si b 15
n:get_one ab 22 -18
n:gone bc -36 27

a0:we c 24
b0:first abc 28 -22 -25
n:ni_me a -15
n:sleep_till bc -21 22

a1:me abc 16 23 -53
a:antes b -24
a:me_sirven bc 22 -20
b0:fue abc 31 -21 -31
n:while b -17
p:needs abc -27 21 -19

=aside;doubt:a_condition abc 36 -40 -32
a:y_apenas ac 30 -29
b1:nina ac 18 -16
b:#_am bc 16 -16
b:before bc 34 -42
b:every_third abc -21 -24 25
b:got_left bc -31 32
b:si_es b -39
n:if_there b -32
n:not_miss abc -32 24 -21

a0:desde abc 21 -15 -16
a1:mi b -24
b0:goes abc 27 -19 -22
b:of_@date ac 15 -19
c1:except bc 37 -30
n:una abc -27 -19 20
n:you_can a -24

b0:mwf abc -16 -32 32
b0:run bc 25 -36
b1:fijese abc -29 -22 26
b:ahora bc -19 19
n:am_an abc -27 -29 30

a:is_taken bc 18 -17
c1:did ab 19 -20
n:nietos c -18

b0:time abc 24 -28 -19
b:can b -15
b:it_to c 16
n:got_me abc 33 -31 -26

a:best ac -33 52
a:estamos_con abc 24 -18 -15
a:half a -28
a:pero ab 18 -23
b:broke b -29
c1:was abc 71 -58 -54
n:._any a -28
n:ahogada bc 29 -30

a:and_the bc 21 -25
a:dia ac 18 -19
b:from_the b -26
c0:cause b -50
n:,_now b -34
n:leave bc -49 36
n:mi_lonche c 17
n:pero_ahora a 18
n:would_be ab -32 21
p:group abc 22 -19 -15
p:want abc 26 -27 -23

a0:con ac 33 -29
a:me_queda bc -17 26
b0:had abc 48 -38 -38
b:._la bc -19 21
b:and_the b -16
b:back_from b -19
n:end c 15
n:got_anything abc -19 24 -23
n:me_la bc -27 17
p:calls c 17

a0:might ac 19 -18
a:manage c 16
b0:@fetch abc 28 -20 -27
b0:naps ab -37 21
b:,_pongame bc -16 16
b:she_works ab -22 22
c1:good ac 22 -30
n:all_@open abc -32 25 -21
n:fiesta ac -16 21
n:igual ac -28 21
n:school abc -23 -33 41
n:tengo_compromiso c 16

=out;1/0 a -20
b0:get bc -23 24
b:needs_to abc -27 23 -20
b:rather a -41
c1:ask ac 28 -27
n:it_the ab 17 -27
p:two bc 26 -22

a1:rough abc -27 33 -31
a:de_viaje abc -16 24 -25
b:@clinician_is abc 16 17 -19
b:am_the ac -19 17
b:libres c 17
c1:boy b -27
n:ish a -18
p:misa abc 28 -21 -26

=aside;doubt:a_day_more_than_100_days_ahead abc 55 -45 -42
a:los_@day bc 19 -17
a:suits abc -25 -28 35
a:the_street abc 27 -27 -15
b0:field bc -30 27
b1:porque abc 35 -32 -20
b:some bc -16 19
b:viera ac 18 -24
n:hasta_el ab 20 -22

a:menos_el bc -33 31
c1:lo abc -21 -36 26
n:#_then ab 22 -21
n:so c -37
n:that_leaves abc -17 25 -40
n:you_all bc -33 23

a0:like abc -16 -25 23
b0:anything ac -51 33
b0:seria b -21
c1:need b -22
c1:time ac 25 -22
n:is_in abc -20 -18 19
p:accion bc -17 17

b:after_work bc -17 22
b:have_a abc -29 -18 32
c1:mi a 28
n:,_yo a -33
n:home_at ab 19 -21
n:levanto bc -18 21
n:right_now abc -18 -22 24

a:has_the abc -25 26 -22
a:the_time ac 32 -31
a:vos bc -21 22
b:dot_physical abc 25 -17 -21
b:ponele abc -30 -19 31
c0:tell abc -25 -21 23
n:,_i b -19
p:ocho bc -18 22

=out;3/1 ac 20 -34
b:ando_de bc 19 -26
b:preschool ab 24 -42
b:text ab 24 -23
n:is_ok ab -20 20
n:put bc 15 -17

a:recojo c -26
b:am_away bc 25 -23
n:,_give abc -28 -31 35
n:dias ac -40 20
n:same_day ab 18 -32

a:be_the bc 27 -33
b0:except b -19
b:last_time abc 40 -19 -35
b:leave bc 24 -16
n:digo abc -27 -15 17
n:fly_home ab -25 24
n:forgive abc 29 -25 -26
n:to_see abc 21 -19 -19
p:hospital b 16

a1:@month abc -19 21 -28
b0:salvo bc 30 -26
b:._@call ab 20 -25
b:down_for bc -38 18
b:semanas ac 24 -31

=out;<except abc -34 60 -61
=wanted;doubt:which_week ac -26 32
a0:again ac 23 -27
a:wide abc -29 -24 35
n:#_de ab 18 -17
n:like_after c 19
n:nights ab -19 19
p:mas abc -44 -31 46

b1:limpio abc -20 32 -29
b1:put c 17
b:dia_menos abc -19 20 -16
b:no_not b 16
b:to_have b -22
n:,_see abc -16 20 -18
n:._mejor ac 22 -19
n:just b -29
n:later_, b 16

b1:out ab -31 30
b:there a -20
n:,_puedo ac -16 16
n:down_for a -23
p:hay abc -24 -56 40
p:that abc -20 -49 56

b0:day a -16
b:#_this a 15
b:my_only c 22
b:talk ac 23 -22
b:tomo abc 30 -22 -23
c0:tenia abc 20 -15 -17
c1:come bc 24 -25
c1:those ab -28 25
n:duh_that b -15
n:y_no a 16

a:@day_ni c 16
a:llegar ac 32 -35
b:@relative_de bc -27 28
b:an bc -26 16
b:el_# ab 18 -33
b:need_something ac -23 24
c0:a ab 24 -41
n:._\xc2\xbf a -26
n:have_class b -19
n:or_later b 16

=wanted;>only bc -71 16
a:y_eso abc 24 -18 -18
b1:otherwise c 18
b:rather_not a -35
c0:otherwise a -27
n:day_you bc -22 23
n:el_de a 21
n:querais bc 19 -18
p:evenings abc -20 -24 32

=out;named-again abc -33 -42 49
a:always abc 35 -32 -40
a:ten ab -18 19
b0:car c -19
c1:trabajo a -26
n:._so abc 18 18 -32
n:good b -29
n:have_not ab 25 -30
n:is_going ab -20 23
p:ends b -17

=aside;aside;- bc -52 17
=wanted;from b -33
a0:maybe b -29
a0:nobody abc -20 -31 28
a:does_not ac -22 25
b:#_ni bc 21 -18
b:fall bc 17 -38
b:luz ac 17 -16
b:no_perdon bc -25 27
b:only_day a -25
n:@day_libre abc -20 24 -17
n:aunque abc -22 -37 36
n:rather a -17

b1:pickup ac 16 -23
b:i_can ac 25 -24
p:back bc -40 21
p:turkey bc 24 -28

a0:pues abc -24 -26 31
b1:earliest bc -21 23
b1:lab bc 19 -24
b:cardiologist bc 17 -16
b:you_fit c 15
p:town ab 17 -29

a1:morning ab 18 -24
a:dialysis bc 26 -29
a:one a -19
b:can_watch abc -20 24 -19
b:every_day bc 22 -20
b:four c -21
b:will_take bc -38 23
p:omg a -19
p:salvo bc -16 17

a:me_dijo bc -30 21
a:to_sleep b 20
b:the_@visit abc -25 -22 30
n:so_anytime ab 18 -22
p:come ab -27 16

<except abc -18 47 -47
a:imposible abc -17 36 -35
b0:court ac 30 -31
b:day_is ac 17 -29
b:scratch_that a -16
n:,_con c 19
n:cuarto c 20

b:@call_is abc 25 -24 -24
b:my_jongg ab -21 22
b:this b -23
n:,_those a -16
n:?_i bc -74 20
p:rest bc -42 41
p:state c 15

b:,_salgo abc -36 -25 37
b:._can b -29
b:@move_my abc 22 -26 -18
b:@visit_is c -19
b:been abc 34 -21 -31
b:el_patron b -21
b:hasta_el ac -24 21
b:tell abc -18 -18 20
c1:excuse bc -17 18
n:hay abc 26 -36 25
n:my_@day ab 18 -33
n:or ab 18 -38
n:up_at ab 18 -18

a:be_coming bc 24 -24
a:digo ac 20 -30
b1:dollars b -23
b1:nothing ac 19 -32
b:am_free a -36
b:can_run abc -26 -17 26
b:they_are bc -23 22
c1:up ab 20 -17
n:on_@date a 19

a0:gets ac 19 -18
a1:casas bc 19 -18
a:do_not abc -23 -16 28
b:dialysis bc 30 -32
b:el_dia ac -23 21
b:go_back bc -18 16
b:me_dan abc 24 -17 -20
c0:after c 17
c1:teach abc -17 25 -19
n:@move c -21
n:think bc 25 -27
p:clase c 21

a1:is bc -22 24
a:till ac 19 -17
b0:anytime abc -25 -30 36
b:) c -18
b:was_on abc 31 -25 -27
n:,_has abc -28 31 -24
p:done b -32

b:@relative_in ac -30 29
b:amarillo ac 16 -23
b:does_my c 16
b:we_have ab -34 20
n:am_a abc -24 -37 39
n:del_@day ac -20 23
n:me_in ac 30 -33

a1:out bc 35 -43
b:back_at abc -27 -15 21

b:libro abc -33 -31 38
n:@day_entonces b -27
n:tardes_cuando bc 19 -18
p:esta a -49

a:@day_at bc -30 19
a:can_not abc 23 29 -65
a:nights b -18
a:would_do bc -24 30
b0:third abc -21 -24 25
b1:and bc 32 -34
b:#_en bc -36 30
b:an_hour bc -16 20
b:trabajando abc -33 29 -27
c1:manager abc 34 -24 -33
n:is_a bc -32 22
n:missed_the bc -20 16
n:pero_mi c -20
p:got abc 17 17 -37

a:be_great ab -17 16
a:chemo_for abc 22 -22 -21
a:she b -27
b0:@visit a 17
b:@day_a abc -20 -19 20
b:can_swing ac -19 20
b:can_you ab 18 -30
c1:what bc -28 22
n:,_whatever abc -20 -22 33
n:salga abc 29 -16 -26
p:keep abc -17 -28 28

=wanted;<that_day ac 25 -18
a:media abc -17 -18 20
a:tampoco abc -39 69 -63
b0:like abc -30 -44 48
b:._i bc 28 -31
b:la_carga a 17
c1:not a -20
n:@drive_, ac 28 -25
n:es_el bc 27 -31
n:so_by bc -19 21
n:the_@day b -21

a1:once bc 28 -27
a1:siempre a 16
a:split abc -18 -27 28
b:pues_la ac 22 -23
b:though c 16
n:@day_# ac 33 -35
n:before_i c 16
n:i_do bc 31 -29
n:nena abc 19 -19 -15
n:this b -41

b:,_en abc -43 -42 55
b:,_lo abc -19 -30 23
b:if_you b -21
b:yeah a -15
c1:go abc -21 35 -36
c1:toda ab 21 -31
n:i_nap ab 20 -21
n:la_pizca c 20
n:one_coming bc 16 -15
n:runs_@day abc -20 19 -15
p:@place ab 18 -20

3/0 ab -46 20
=out;>only bc 19 -16
b:can_i b -53
b:er a 18
b:that_, ab 20 -24
c0:@drink a 19
n:relief abc -27 29 -28
n:will_bring bc -15 21
p:@drink abc -27 -35 33

a0:@drink ab 24 -29
b0:sure abc -22 -31 32
b1:tal c 16
n:^ abc -17 -25 30
n:honestly abc -17 31 -30
n:something_@day a -23

a:y_la b -26
b:calves abc -18 21 -30
b:talk_to ac 23 -22
c1:baby bc -22 15
n:,_one b -39
n:but_can abc -22 -37 41
n:but_like abc -19 -19 25
p:still abc -21 -22 33

a:anniversary bc 28 -27
b:my_birthday ac 25 -18
b:not_, bc -26 26
b:should abc -34 -27 35

b:second ac 36 -43
n:since ac 19 -17
n:virgencita bc 22 -19
p:find bc -21 23

b0:descansa abc -27 -25 29
c0:por a -25
c1:calendar abc 27 -21 -21

a:en_casa ab -26 20
b:en_laredo abc -20 22 -22
b:the_rig ac -27 17
p:leaves abc -19 31 -18

a:alcanzo abc -27 37 -41
a:break ab -25 17
b1:he a 17
b1:se ab 22 -21
b:boss ac -21 24
c0:between b 17
c1:bueno c 17
c1:wants bc 21 -34
n:at_the ac 15 -27
n:no_@relative a 18

a:the_same ac 23 -21
b0:dificil ac 19 -17
b1:two abc -23 19 -15
b:literally a -23
b:set abc 26 -17 -23
b:sit abc -16 -19 15
b:slept abc 28 -21 -23
n:los_demas ac -36 16

a:it_is a -18
b:ill abc 22 -16 -20
n:,_it bc 20 -23
n:later_like c 15
p:veo abc -23 -21 24

b:my_@body c -23
b:punch abc -30 -15 33
c0:limpio a -21
n:,_como abc -24 -30 38
n:,_except abc -24 -32 33
n:equivoque bc -18 19
n:off_@day abc -20 -24 25
p:coming bc -23 27
p:there a -44

b:i_leave c -23
b:me_sirve ac -23 18
n:con ab -32 32
n:say_the ac -27 19
n:siguiente_si c -20

a:court bc 16 -21
b0:yo ab 16 -29
b:- bc 27 -36
b:cause b -50
c1:whatever bc -31 35
n:esa_hora ac -23 23
n:que_se bc -35 29
n:ya_no bc 22 -29
p:dije ab 16 -16
p:trabaja c 16

=aside;>that_day bc -71 24
a:is_easier b -23
b:,_that c -20
b:about bc -33 28
b:que_de abc -29 -19 30
c1:rest abc -30 -21 36
n:@thanks abc -18 -30 34
n:at_my c -31
n:look abc 31 16 -37
p:now c -21

b:._do ac -33 33
b:ni abc -36 49 -35
c1:po bc -19 22
c1:pude a 20
n:town bc -27 29

a:a_las b -32
a:emojithanks abc -18 -21 31
a:same_time b -25
b0:your abc -23 22 -20
b1:for bc 17 -26
b1:take abc -22 -32 40
b:#_not bc 16 -23
b:all_@open abc 25 -30 -20
n:@ride abc -18 -21 24
n:am_only abc 35 -24 -33
n:tiene abc -18 20 -23
n:with c -20

=aside;after b -55
a0:please abc -27 -29 38
a:are_my abc -56 -28 41
b0:just ab -31 19
b0:on ac -18 21
b:#_@date a 20
b:i_do c -18
b:salgo_de ab 26 -33
b:same bc -46 29
n:#_if b -17
n:judge a -16

a0:or abc -33 -35 38
a:later bc -15 19
b:uh a 17
n:asi_no bc -28 24

a0:todos a -21
b0:si c -16
c0:@call b -20
c0:fui ac 27 -27
n:,_not bc -22 19
n:@date_after abc -21 19 -17
n:cooking abc -18 -18 21

a:my_money ac -37 17
b0:pagan bc 16 -20
b1:play a 15
b:care b -17
b:have_lab ac 17 -28
b:needs_me ac -21 18
c1:libre abc -24 -18 35
n:._between abc -23 26 -25
n:long_as c 18
n:me_levanto bc -18 21
p:fin abc -26 -28 38

a:the_@day abc -19 20 -19
b:fly bc 29 -32
n:keep bc 26 -42
n:todas c 19
p:eso abc -28 -25 34

=wanted;>past bc -19 20
a:ella a -22
a:manana_o bc -22 24
b:anything_on bc -19 21
b:could_not ab 21 -31
b:negative abc -21 32 -25
b:once bc -16 19
c0:not ab -71 23
n:an abc 24 -45 16
n:have_no abc 22 -28 16
n:only_before abc -22 -26 28
nowhere abc -22 -20 17
p:por ab 28 -27

b:am_off bc -53 33
b:el_@relative abc 32 -16 -34
b:need_to bc 24 -23
b:viera_que ac 18 -24
n:._she a -39

a1:staff abc -16 22 -31
b0:fui ac 30 -31
b:can_it abc -21 -44 35
b:pushed_to ac 22 -21
n:en_@hours c 15
n:jaja ab 37 -33
n:que_esa bc -37 26
p:window bc -22 24

=wanted;? a -18
a:descanso c -16
a:once a -17
a:own abc -22 -29 29
b0:@pay ac 16 -27
b:,_@relative ab 31 -52
b:a_row abc 25 -17 -16
b:seria b -25
n:before_that ac 30 -45
n:day_, abc -18 -18 17
n:i_say abc -27 -19 20

=aside;doubt:a_weekday_and_a_number_that_do_not_go_together abc 42 -20 -41
b0:not bc 43 -58
b0:primera c 15
b:but ab -47 20
b:el_sale c 16
b:i_never bc -28 28
c1:honestly bc -21 26
n:,_bueno c 16
n:covering b -25
p:entonces abc -27 -29 31

a:hay_algo c 19
b:cut_my ac 16 -20
b:have_chemo bc 16 -30
n:,_nada c 15
n:are_@open abc -26 -41 36
n:you_know abc -26 28 -25

b:but_is abc 23 -20 -17
b:get_up c -15
b:i_@eat ac 19 -20
b:load ac 31 -32
c0:trabajo abc -17 21 -16
c1:cualquier abc -23 -19 27
n:fly abc -30 37 -24

=aside;>turn ac -18 19
a0:tampoco abc -37 66 -61
a:a_half a -19
b:know ab 23 -27
b:scratch ab -16 19
p:wrote abc -18 -16 20

a1:@drink c -27
a1:dead abc 31 21 -27
a:el_cumple abc -23 32 -23
a:le_aviso ac 16 -15
b:no_me bc 22 -23
c0:parent bc 22 -27
c0:whatever bc -18 19
n:be_in bc -18 17
n:me_confundi bc -21 15
n:now_on ab 18 -25
p:early abc -33 -28 40

a0:estaria bc -32 27
b0:puedo a -22
b:needs ab -28 23
b:no_tengo abc -40 -20 27
c0:if b -19
n:,_depends abc -29 -17 34
n:no_porque abc -19 -32 33
n:sabe b -16

a:@traffic bc 25 -24
b1:le ab 22 -42
b:gave b -29
b:is_got bc -25 15

a:hay c -16
a:la_otra ab 20 -18
a:not_leave ab -20 19
a:the_heifers c -26
b:can_not ac 16 -39
b:memphis ac 23 -28
b:yo_trabajo b 18
n:me_@day ac -21 23
p:@hours bc 34 -33
~fact ac 21 -21

b::_@day ac 19 -24
b:@cancel abc 32 -17 -25
b:court ac 35 -46
b:le c -42
b:need_that ab 21 -23
b:tienen ac -32 36
c1:told ab 19 -25
n:,_el a 20
n:misa bc 17 -19
n:start abc -28 23 -17
n:voy ab 22 -38
p:baby c -20
p:habra c 20

a:#_minutes abc 21 16 -29
a:cumple bc 33 -34
b1:preschool abc 22 -41 17
b:manage bc -28 18
b:my_relief abc 22 -17 -21
n:,_denme abc 28 -29 -28
n:me_for abc 28 -30 -23

a:dialisis abc -16 29 -29
b:#_to bc -24 27
b:dicho_que b 19
b:in_class bc 24 -23
b:quiero ac -23 27
n:oh_duh b -15

=wanted;doubt:no_day_named ac -26 28
a1:i ac 28 -21
b:as_my abc -18 20 -22
b:falte ac 23 -23
b:wait_that ab 34 -34
c1:anytime a -31
c1:starts ac 16 -35
p:make abc -24 -34 35

a:fly ab -20 18
a:junta c -22
a:not bc -33 25
b:,_no c -20
b:@call abc 44 -50 -17
b:@visit_con abc -15 24 -35

a0:service abc 28 -23 -28
a1:mean ab 16 -15
a:not_know ab 21 -29
b:,_los b 16
b:the_middle abc -29 -26 30
n:anything_in b -22
n:que_despues ac 22 -21

=aside;doubt:free_or_away_on_vacation abc 41 -22 -38
a:day_i bc 23 -25
a:the_furnace bc 25 -22
a:with_my b 18
b0:keep bc -18 21
b0:santiago abc -23 31 -30
b:surgery_is bc 21 -24
n:a_@day abc -24 -16 23

=aside;<unknown abc 54 -41 -48
b0:pucha b 19
b:toco ac 21 -17
b:trabajo_limpiando bc 19 -20
n:will_have a -16
p:mananas b -21

=out;one c -17
a:@english abc 38 -16 -36
a:sounds abc 25 -21 -21
b0:yea b -21
b:apunteme b -18
b:the_eye c -17

>except ac -26 22
a:bust ac -28 26
a:can_manage c 16
a:is_fish ab -22 19
b0:rent abc -22 -36 36
b0:sometime c 16
b1:mas abc -31 -29 43
b:so_# ab -22 22
b:so_the c 17
b:three abc -22 25 -27
c0:nah a -24
c0:se ac 24 -33
c1:iba a 17
n:des abc -28 33 -32
n:horas abc 33 -20 -31
p:nah a 16

b:#_in bc 19 -23
b:,_off ab 19 -29
b:now abc -36 -20 41
b:perdon abc 37 -19 -31
c0:all ac -21 17
c1:@visit abc 40 -45 -16
n:pero_\xc2\xbf bc -21 22

a:and_can bc 20 -19
a:and_one a -16
a:dias abc -33 24 -20
a:fried abc -19 -36 25
b1:planning bc -22 25
b:covering abc 23 -29 -15
b:dormido abc 23 -21 -20
b:entro bc 23 -30
b:to_a ac 20 -18
b:town abc -29 23 -17
n:._what ac 29 -33
n:pero_despues bc -22 24

a:me_quedo a 16
b0:house abc 24 -27 -17
b:our_anniversary bc 18 -16
b:to_come b -45
n:@day_salgo c -16
n:oclock_that ac 26 -25
n:so_@day ab 15 -23
n:so_tu a 16
p:once c 16
p:saying bc -26 28

a0:en c -20
a:a_week abc 31 -25 -27
a:and a 26
a:for_us ab -32 22
a:maybe bc -34 26
a:un ac 28 -30
b0:escuela ac 28 -23
b0:ir c -21
b:i_was b 21
b:mind a -21
c0:choir c -24
n:dale abc -27 -36 37
p:descansa b -17

=out;doubt a -39
a0:idc c 17
a1:por ab -27 24
a:#_is ac 32 -35
a:misa bc 27 -27
a:rush abc -18 -26 29
b0:entro c -17
b0:swing abc -20 -15 26
b:voy_con ab 17 -16
c1:permiso abc 30 -22 -27
n:again abc -16 -31 35
n:dia_que b -28
n:lovely abc 31 -30 -18
n:saying abc -23 -29 25

<only ab 20 -16
a:a_esa abc -17 -16 18
a:los_ninos b -18
b:@hours ac 22 -19
b:hers abc 43 -29 -31
b:not_start ac 19 -26
b:so_it b -45
n:tengo_que bc 17 -17
p:hacen c 18

=wanted;doubt:which_of_two_weeks bc 17 -15
b1:bring abc 24 -42 -15
b:@insurer abc -23 46 -45
b:del a -27
b:was_going b -34
n:#_despues a -35
n:._would b -20
n:some abc 25 -20 -19
p:section bc -21 22
p:toda abc -20 -19 20

=-;aside;out ab 17 -47
a0:lo abc 42 -49 -22
a1:queda bc -19 18
a:carro bc -25 18
a:spoken bc 19 -18
b:any_of ab -23 20
b:menos abc -20 39 -40
b:other_day b -17
n:?_after bc -18 19
p:virgen c 23

b1:pues abc -19 -29 23
b:may bc -24 18
n:than_# b -20
p:cover a -17

a0:emojiyes ac -16 27
a:my_@relative c -36
a:po abc -18 -18 27
b:._@book bc -23 16
c0:this ac -20 21
n:no_me bc 16 -22
p:descanso abc -40 -53 44

a0:all bc -20 24
a:are a -15
a:san_lazaro c -23
b:winter_break ac -16 17
n:@relative a -22
p:lords bc -16 17

a:ish bc -18 21
b:prefer abc -26 -28 36
b:what_time ac 23 -23
n:,_well bc -19 20
n:._otherwise b -18
n:for bc 15 -35
n:math bc -21 22

a0:duermo abc -35 40 -33
b:got_nothing abc -21 -20 30
n:earth c -25
n:ends bc -28 31

=aside;out;- a -15
a0:pero ab 18 -23
a1:tengo bc -21 17
a:on_me abc -19 -25 20
b0:see a 17
b1:dice ac -33 20
b:,_del abc 17 20 -28
b:guess b -15
n:compromiso c 16
n:del_# abc 30 -37 20
n:is_off abc -29 -19 30
n:no_espere ac 23 -21
p:a b -35
p:black abc 22 -24 -20

b0:forget bc 23 -18
b:be_later bc 17 -16
b:but_my a -18
b:husbands abc -18 28 -35
b:pasame ac -15 15
b:vence a 18
c0:? c -31
c0:y abc 33 -34 -19
n:#_is bc 29 -23
n:nobody ac 28 -44
n:quedo c -18
p:oclock ab 16 -38

=out;<if ac 21 -49
a:idc_which c 17
b:yo_solo ac -17 20
c1:nina ac 19 -17
c1:wrote ab 23 -32
n:#_i ac 21 -17
n:except abc -26 -33 34
n:except_the c 17
n:same bc -57 38

a1:suit bc -17 22
a:and_@day abc -26 -17 22
b0:para ac -38 60
b:de_@date bc -30 25
b:the_home abc -29 25 -23
n:#_on ac 33 -22
n:keep_the b 16
n:my_boy c 16
n:so_@date ac 20 -20
n:time_is c -18

b0:ahora bc -25 20
b0:church abc -17 28 -28
b1:her abc -29 -37 31
c1:voy abc -17 32 -33
n:fin ab -18 20
n:go abc -22 27 -19
n:of_that abc -28 26 -24

a:@body c -36
a:my_@late abc -15 32 -27
b:necesito ac -20 21
b:sleep_all abc -27 36 -29
c0:antes abc 33 -21 -26
c1:pasame ac -15 15
n:is_best bc -21 21
n:noon_to c -18
p:break b -30

a0:one b -21
b1:you b -23
b:de_preferencia abc -34 -30 39
b:is_my bc 16 -23
b:me_regala c 16
b:not_need b -28
b:takes b -18
n:antes_del c -22

a:week_ago abc 31 -25 -27
b:called abc -15 19 -31
b:her_@relative abc 16 -34 27
b:la_fabrica a -20
b:old abc 27 -15 -22
n:#_any abc -29 -26 28
n:@day_has abc -16 -15 20
n:might_@call bc 18 -26
p:paso c 18

=aside;again ac 58 -87
a:the_morning bc -33 25
b1:clock abc -35 -22 26
b:could_we bc -26 16
b:dificil ac 19 -17
c1:does b -16
n:,_@howmuch c -16
n:._sorry abc -25 -25 27
n:am_out ac -15 18

b:@vehicle_do ab -25 24
b:are_@open ac 18 -17
b:that_day bc -17 19
n:,_done ac 32 -31
n:haha_. b -17

b1:us b -36
c1:llueve ac 16 -15
n:@call_it ac -34 25
n:i_can b -16
p:mejor ab 17 -18

=aside;on-offer2 abc -32 39 -38
=out;of1 c -17
a:is_spoken bc 19 -18
c0:both ac 24 -25
n:try c -17
one b -19

b:she_have abc -15 -32 34
b:trucks abc 24 -20 -28
n:but_on b -29
n:i_work abc -23 -26 30
p:most ab -17 19
p:winter abc -25 -28 32

a:con_el ac 29 -40
a:despues_de c 18
a:san c -23
b0:go bc 15 -19
b1:esa abc -20 -23 22
b:@price_me abc -31 37 -20
n:do_right bc -26 25

a:antes_de abc -23 -15 29
b:kind ac 33 -34
b:would_do abc -32 23 -19
n:con_el c -23
n:nah ab 27 -23
p:right bc 15 -30

a:@drink_digo c -15
b0:algo abc -22 -19 34
b0:break abc -34 32 -30
b:no_more bc 25 -22
b:was b 19
c0:his ac 21 -30
n:do_mornings a -16

=aside;all:aside a -15
b0:mejor bc -68 20
b:is_nothing bc 28 -27
b:troca bc 16 -22
n:preferably abc 32 -33 -31
p:them bc -43 17

b:am_stuck bc 28 -26
b:up b 18
b:would_like ac -32 26
c1:might abc -17 -30 21
n:could_do ab -18 19
n:they ab -32 18
n:whole abc 17 -40 15

=out;day a -17
b:hair c -24
c0:id bc 24 -33
n:jaja_. ab 25 -18
n:media bc -18 15
n:new a -20
n:that_, abc 38 19 -33

a:por_favor abc -16 -39 39
b:am_not b -16
b:break bc 30 -28
b:physical abc 25 -17 -21
b:si_mi bc 15 -22
b:their abc 35 -27 -33
n:@month abc 25 20 -45
n:is_when ab -43 17
p:( bc 28 -28

a:are_shot abc -25 44 -42
a:most_days b 18
b:las_# ac 22 -28
c1:they ab 23 -27
n:work a -17
p:used ab 15 -30

a:to_be abc -26 -24 33
b0:wrote abc 25 -21 -19
b:bar a -19
b:i_will c -18
b:season abc 25 -19 -17
b:when_i ac -17 16
n:gusta abc -20 -18 23
p:do ab 18 -20

a0:emojithanks abc -17 -21 30
a0:every ac 20 -39
a:bad ac 24 -61
b:is_@open ab -18 18
b:mrs abc -27 -33 29
b:my_dialysis c -17
n:this_one b 15
n:y_yo abc 33 18 -34
p:asleep bc -32 34
p:bendiciones ab -24 26

a0:on b -24
a:eso abc 45 -36 -34
a:is_like bc 16 -22
a:than ab 17 -16
b:@visit_was ab 27 -25
b:resets ab 24 -20
b:showing abc -21 29 -29
b:tengo_nada bc -15 19
n:?_porque bc -25 25
n:him ac -30 22
n:matter b -34
n:yes_to c -16

3/1 c -21
a0:voy ab 16 -27
a:but_not bc -37 18
b:instead_, b -28
b:it_done abc -16 -16 17
b:recien abc -27 -20 28
b:see c -34
n:sleep_all bc 32 -38
p:then b -17

=wanted;doubt:what_stands_in_its_place a -25
c0:whenever b 16
n:told abc -36 40 -30

b0:her b -22
b:the_letter b -15
n:nomas ab -19 17
n:quedo_con bc 18 -17
n:truck ac -20 24
n:wake b -22
p:tempranito ab 20 -48

a:bajo abc 29 -25 -26
a:me_sirve a -15
a:otro bc 21 -22
b0:done a -19
b0:puede c 16
b:one_that ab -22 20
b:simon c 16
c0:how ab 15 -21
n:@day_my ac 28 -16
n:weeks ac 21 -20
p:mi b -52

2/1 abc -17 32 -27
b0:bar bc 22 -19
b1:puede ab 23 -35
b:me_acomoda a -18
c0:next bc -15 19
n:@date_? abc 26 -20 -24
n:jaja_, a -23

a:there ac -29 27
b0:doubles abc -34 44 -37
b0:know a 19
b1:@price abc -31 41 -25
b:go abc 15 23 -33
c1:anything abc -28 -23 42
n:is_@symptom abc -23 26 -33
p:bucks abc -15 -21 22
p:lejos ac -16 18

b:final abc 45 -22 -47
b:if_we ac 27 -27
c0:put ab 28 -35
n:._ya abc -20 25 -20
n:la_nena abc 19 -19 -15
n:tengo_@treat bc -15 17
p:roofing b -17

a:time_i ab 30 -28
b:#_p abc -15 21 -24
b:ay_no ac 16 -15
b:for_the c -32
n:para_delante ab -16 18

=wanted ac -18 18
=wanted;>fact ac -17 24
a0:that abc -18 -21 30
a:on_days bc 33 -31
b0:@day bc -38 34
b:my_boy ab 19 -23
b:off_is abc 25 -18 -21
b:tendrian c 16
b:toda c -24
c0:she b -21
n:before_# abc -15 -30 23
n:haya bc 17 -18
n:le_dije ac -22 25
p:love bc -34 20

a:el_turno bc -34 20
b1:like abc -22 -17 22
b:not_the a -27
c1:ahora bc -17 17
n:,_will bc -29 15
n:from_the bc -27 17
n:manana_duermo c -18
p:going a -23

b:check abc 30 -16 -27
c0:and bc -28 23
n:los_@day ab 25 -28
n:recien ab -31 15
n:through ac -29 22
p:zombie b 15

=out;>busy_from abc -30 33 -26
a:is_@open ab 17 -28
b:#_at b -18
b:,_nomas a -24
b:wants_me bc 21 -34
n:cuando_guste c -26
n:leaves_one abc -22 23 -22
n:que_nomas a -16
n:queda abc -18 34 -29

=wanted;3/0 a -30
a:cubro abc -21 23 -28
b:@relative_get abc 29 -25 -16
n:dios_quiere bc -18 19
n:sea_que a -31

a1:answer ac 22 -21
a:are_@open abc -20 -20 28
a:nunca abc -16 -19 22
b0:barn ab -17 18
b0:wait ac -41 17
b:@relative_trabaja abc 21 -18 -29
b:he_says bc -26 26
b:me_habian c -19
b:they_cut ac 16 -20
b:us_say c 18
n:@day_would bc -20 24
n:picks ab 18 -20
p:el a -18

a:on_my ab -29 28
n:manager abc -29 -27 28
n:se_lo abc -20 21 -18
p:muy bc 22 -27

a:diga c 15
a:es_la ac 24 -44
b:ever ab -21 18
b:ustedes_no b 16
n:earliest b -24

b1:would a -18
b:i_teach abc -23 38 -34
b:watch_the ab -15 18
c0:give ac -22 27

a:but bc -19 21
a:too_soon bc -25 25
b0:both abc 39 -38 -37
b1:lo ab 24 -25
n:salgo_a ac 30 -36
n:solo bc -21 20
p:over b -35

a0:llego ac -27 27
a:@eat abc 22 -22 -20
a:yes abc -32 -32 35
b0:@book abc 22 -28 -15
b:from abc 18 -49 16
c0:only a -32
c1:give abc -28 24 -22
n:funeral abc 24 -16 -23
n:of_@date ac -27 24
n:poner bc -16 19

a0:were ab 19 -22
n:client a -16
n:not_so bc -30 30
n:since_i ab 25 -35
n:the_fourth ab -16 18

a:circled abc 34 -31 -24
a:down ab 33 -30
a:easier_on bc -17 22
a:voy b -23
b1:perdon abc -18 25 -28
c1:am a -21
n:@relative_comes ab 20 -17
p:@parking ac -15 23
p:dead bc -51 36

b:,_home b -37
c1:toca c -27
n:,_entre b -24
n:salgo_de abc -15 -16 18
n:same_@day b -30

a0:ni bc 33 -46
b:day_the abc -17 18 -16
n:be_after abc -24 -30 33
n:sub_covering bc -16 18
p:own c 20

a0:work abc -28 -18 31
a1:eso ac 18 -15
a:be_lovely bc -30 34
a:both ab 25 -27
b0:every bc 24 -34
b1:dan ac 20 -15
b1:what abc -40 -27 31
b:my_trucks abc 23 -19 -25
c1:it ac -19 17
n:in_there ac -41 37
n:que_antes c 19
p:slept ab 17 -15

<if b -26
a:lazaro c -23
b0:@treat abc -20 -30 22
b0:mi bc 16 -15
b1:except ab -16 20
b:preferencia_en ac -16 20
c0:scratch ab -16 19
n:or_@date a 16
n:porque_voy ac -16 17
n:so_let ac 34 -41
p:please ac 19 -32

a0:her c -16
a0:whenever abc -31 -40 41
a:ha_llegado ac 17 -16
n:dame c -28
n:must a -22
p:trabajan c 16

a:well bc 19 -22
b:@ride_can ac -17 17
b:patron_no b -21
b:time_is abc -19 -17 24
n:san a -24
n:three abc 26 -30 -20

=out;span bc -21 20
a:@fetch_a abc 24 -17 -21
b0:of c -15
b:tengo_que abc -16 20 -30
b:testing abc 38 -29 -39
b:vet_is bc 26 -19
n:am_retired bc -15 21
n:eso bc -27 17
n:i_told a -17
n:no_sea abc -17 -27 30
n:pero_ustedes abc 30 -21 -24
n:the_@relative bc -24 26
~any bc -24 15

b1:had ac 29 -25
b:@date_# ac 21 -20
b:both_of c -18
c1:practice a -31
n:@day_afternoon ac -31 18
n:before_then ab 19 -16
n:despues a -25
n:para_no bc -18 25

a:be_best c 18
b0:school ab -23 23
b:@move c -22
b:pasame_al ac -15 15
c1:called abc -20 22 -25
n:they_let bc -21 18

a:@fetch_el ab 18 -20
b0:it bc 31 -27
b:got_me bc 39 -41
b:not_have a -17
b:tengo_@visit abc 27 -24 -17
b:you_squeeze c 21
c1:of abc -19 37 -36
n:._day abc 27 -35 23
n:pero_del bc -15 17
p:gente bc 24 -23

a0:viene abc 23 -19 -22
b:?_no bc -26 19
b:decia c -20
b:yo_salgo abc -22 -21 29
n:anything_after abc 20 -37 26
p:half ac 16 -19

=aside;before c -26
=wanted;~that_day ac 35 -47
a:idc c 17
a:spoken_for bc 19 -18
b:physical_is ac 18 -15
b:po bc -19 22
n:._los b -19
n:@date_i a 16
n:are_my abc -33 -26 29
n:between_# c -17
n:bueno_si bc -17 17
n:so_no bc 17 -24
p:driver a -16
p:truck abc -38 29 -26

b:finals a -27
b:will_text ab 21 -20
n:de_esas abc -25 27 -26
n:i_make bc -16 17
n:i_might c 17
n:llevo abc -26 24 -18
n:payday ac 22 -20
p:cama c 15
p:lord bc -18 20

b:me_the ac 23 -18
c1:por abc -70 -31 48
n:mismo abc -23 21 -16
n:never_mind a 19

=aside;lead-turn c -19
a:rough abc -27 33 -31
b1:- bc 17 -34
b:._we bc -21 16
b:half_day ac 17 -20
b:is_free c 21
c0:ew bc 20 -18
n:has b -28
n:land ab 26 -40
n:not c -17
n:nunca ac -24 24

a1:her abc -18 -22 21
b:que_haya abc -23 -22 32
b:what_about abc -33 -23 27
c0:wait bc 31 -33
c1:nomas ac -27 19
n:both abc -30 -33 38
n:flip a -17
n:tampoco abc -26 39 -35

a:bingo bc 33 -32
b0:pero ac -42 17
n:i_never b -16
p:turns abc -31 -23 30

=wanted;<any bc -30 25
a0:she b -27
a1:de ab 20 -17
b:goes abc 27 -27 -22
b:i_had abc 44 -23 -34
n:because_my ab -22 18
n:el_que abc -28 26 -22
n:me_toca bc 28 -26
p:girl abc 25 -19 -25
p:matter abc -18 27 -26

=wanted;days1 ac -37 26
a:habra abc -23 -21 33
b1:pasada abc 28 -18 -26
b:but_that ac 32 -32
b:feed ac -26 21
b:got_something a -22
c1:dia a -21
n:ese a -16
n:in_town bc -27 28
n:mornings_only abc -17 -35 34
p:turno abc 20 18 -33

a1:sounds ac 29 -28
a:@open_for bc -16 16
b1:run ac 26 -24
b:something ac -26 21
n:entonces_mejor ab -18 19
n:fine ab -23 17
n:la_fiesta ac -16 21
p:semanas bc -23 16

a:@ride a -16
a:bday bc 20 -16
a:do ac -23 23
b:if_i abc 22 -47 -17
n:so_one abc -17 22 -20
p:man ab -23 17

a1:would ac 36 -32
a:#_@year bc -24 20
b0:him b 22
b1:sleep bc 28 -27
b:snows bc -28 23
c0:ni abc -16 37 -34
n:,_fuera c -20
n:,_weekdays bc 29 -28

a0:means abc 30 -30 -21
a:is_better ac -26 33
a:si_se bc -30 23
b1:only ac -45 20
b:,_both abc 28 -30 -26
b:doing ac 19 -22
b:early b -16
b:esos_dias ab -25 16
n:but_ok abc -29 -17 29

a1:with abc -32 35 -29
a:after b -26
a:him abc -18 -30 30
b1:literally a -22
b:a_los bc 20 -33
n:: abc 36 -29 -17
n:missing ab 24 -19
n:my_# ac -24 27
n:o_si bc -16 15

a1:come ab -25 15
b:amor c 16
b:can_do bc 16 -24
b:forget abc 15 21 -23
b:mean ac -20 20
b:naps ab -37 21
b:on_my ac -18 23
n:bring abc -26 21 -19

a1:corte b 17
b0:about abc -26 -32 36
b:antes_me abc 26 -18 -19
b:vacaciones ac -38 35
n:,_tal c 17
n:be_best ac -16 16
n:clock_out b -22
n:finish abc -25 25 -25
p:toca ac -26 31

a0:quedo ac -21 23
a:off a -47
a:only_gap c 17
b:me_da c 16
n:at_ten ab -30 26
n:dentist ac 17 -19
n:if_that b -30

a:alone bc 29 -25
a:before abc -16 -19 26
a:es_un ac 19 -17
a:man abc -35 23 -20
b:me_and a -17
b:toca c -31
n:be_at abc -23 28 -16
n:es ac 30 -22
n:excuse_me bc -16 18
n:operan bc 27 -26
n:someone bc -16 17
n:voy_a abc 32 -38 -15
p:was abc 36 -30 -28

a:nomas abc -32 -21 46
b:afternoon_except bc 22 -21
b:vaya_a b 18
c0:take bc -29 31
n:,_after bc 23 -22
n:,_any ac -35 21
n:and_do bc 18 -17
n:llego_a abc -18 23 -20
n:not_leave bc -31 22
p:tenth abc 23 -28 -21

=out;doubt:free_or_kept_then abc -20 26 -28
a:salgo_de c -20
b:how_about bc -18 17
b:my_pension ab 18 -15
n:come_@day ab 29 -31
n:not_a abc -19 -19 29
n:when_my ab 15 -20
n:yes_@day a -16

b0:cualquier abc -25 -30 34
b0:doors ac 23 -18
b0:ponme ab -17 17
b:@year ab 26 -18
b:awake ab 24 -25
b:obra ac -28 27
b:por_ahi c 18
b:two ab -29 20
c0:make a -19
n:?_no ac 37 -18
n:@day_puedo ac -18 18
n:mornings_i bc 23 -29
n:pasado_es abc -16 27 -20

a:de_los abc 20 -18 -19
a:heifers c -26
b:@holiday a -17
b:for_any bc 17 -16
b:is_all abc -18 -28 28
c0:@move bc -16 23
c0:los b -24
n:,_me abc 31 29 -40
n:@day_si abc 26 16 -58
n:dos_dias abc -21 24 -26

=wanted;<soonest abc -29 -16 35
a:todo bc -33 21
b0:yes bc -23 30
b:had_a abc -26 -29 27
b:has_a ab -16 18
b:heifers abc -18 -18 21
b:she_says abc -17 -25 28
c1:se ab 18 -24
c1:usher a 17
n:._one abc -21 -29 23
n:but_that ab 37 -39
p:missed a 21

a:is_perfect c 27
a:pt abc -30 31 -30
b:no_es c -15
b:reset_is ab 21 -17
n:._after abc -18 29 -28
n:diez abc -15 -21 23

a:after_@food b -16
a:am_a ac -29 29
b:._@relative ab -26 17
b:._she c 18
n:#_ish a -16
n:would_want bc -22 18
~that_day ac 21 -28

a:days_or ac 20 -19
b:jongg_is ab -21 22
b:mi_nina ac 21 -21
n:,_ponme abc -20 -19 21
n:bueno abc -17 -24 28
n:porque_el abc 19 -38 29
n:that_day bc 24 -18
p:esperate bc -27 27

a:else c -21
a:gets abc -20 27 -24
a:ones_are b 17
b:,_maybe abc -24 -33 35
b:@relative_is ac 24 -29
b:dan_permiso ac 22 -20
b:duty bc -23 15
b:maybe a -19
b:plant bc -40 36
n:last b -28
n:m abc 22 -15 -22

b:._\xc2\xbf abc -18 -22 34
b:left abc -15 -31 32
b:me_dormi abc 26 -16 -25
n:,_y ac -37 26
n:ese_no abc 19 -17 -17

=aside;~any b -20
a:slow abc -21 -30 24
b:._maybe abc -26 24 -22
b:ama abc -16 -20 22
b:i_watch abc 22 -18 -24
b:so_now a -21

a:school ab -20 26
b0:due a 22
b:@fetch_mi abc 23 -18 -18
b:a_ser bc 17 -16
b:around bc -22 17
b:can_come c -19
b:pase b -22
b:yo_descanso ac -17 18
b:you_all abc 25 19 -36
c0:todo abc -32 -16 19
n:me_quedo bc 19 -17
n:otro abc 17 22 -29
n:pagan a -18
n:pero_no abc -25 -30 37
n:short abc 22 -18 -20
p:bless abc -27 -33 35

=out;2/0 abc -73 31 -24
a:casas bc 19 -18
b:era ab 16 -17
b:which ab -34 18
n:,_\xc2\xbf c -19
n:so_either a -21
p:all abc 30 -56 19

a:bridge abc -24 27 -30
b:@vehicle_only abc -24 -17 20
b:too_soon a -18
c1:anniversary bc 18 -16
n:el ac 28 -32
n:guess ac 21 -30
n:lazaro bc -16 22
n:pasado c -30
p:since abc 34 -40 -18

a:@late_for bc 20 -19
a:is_a ac 33 -42
b0:@traffic abc 23 -16 -20
b1:better bc -17 18
b1:entonces abc -28 26 -25
b:i_missed a 18
b:iba_a abc 36 -25 -30
n:like_a bc 31 -37

=wanted;doubt:a_condition abc -41 -63 66
b:#_dollars b -23
b:laburo_de abc -19 26 -23
b:right a -36
c0:county b 16
n:de_@eat abc -18 20 -18
n:i_get abc -36 -25 40
n:nice b -22
p:been ac 28 -32

a:muy_@late bc 35 -35
a:the_first ab 16 -22
b:has_the c -29
n:works ac 23 -35
p:money abc -20 -16 22

a:same bc 29 -19
a:trucks c -20
b0:cae b -16
b:bien ac -21 17
b:meet bc 25 -20
b:my_other bc 24 -21
c0:che ac 18 -28
n:flying c 19
n:que_mas b 16
n:trabajo bc -33 26

a:at_the abc 50 -49 -23
a:my_split abc -18 -27 28
b:permiso a -22
b:ugh a 15
n:,_same a -20
n:ah bc -18 19
n:are_best c -17
n:at_# bc -39 17
n:only abc -24 -25 29
n:than_@day abc -16 20 -17
p:tan ac -23 28
p:twelves bc 29 -33

b0:are bc 31 -26
b0:libre abc -36 -26 36
b:can_we abc -28 -19 30
b:vez ab 26 -26
n:so_any ab 22 -20
p:her abc -17 -24 29

=out;doubt:what_is_excepted bc 23 -18
a:desde abc 36 -31 -28
b0:tiene ab -23 17
b:my_shrink abc -19 20 -23
c0:laburo abc -22 30 -26
n:any_other c -30
n:morning_would bc -21 22
n:no_ese bc 16 -20
n:que_juego a -15
n:que_la b 15
p:better bc 18 -17
p:recital bc -19 23

a1:then bc 18 -18
a:about ac -27 25
a:se_@insurer c -16
b0:meant abc -28 -45 46
b1:dale b 17
b:already_got a -20
b:che_y bc -19 23
b:ni_@day bc 28 -26
b:super b -17
n:on c 15
p:despues a -18
p:weeks abc -20 -33 25

=wanted;aside;- ac 20 -40
a:duermo_de bc 21 -22
b:pucha b 19
b:so_one bc -29 30
n:@day_tambien a -29
n:mornings a -24
n:out_of abc -22 -36 37
p:free abc 28 -22 -23

a1:way bc -17 18
a:no_hay ab -54 18
b:@relative_y ab 23 -29
b:get_my ab 35 -31
b:me_@fetch b -18
b:o_sea abc -22 -21 28
b:suelta b -21
p:mothers b -22

a1:puede abc -19 -18 29
a:works_for b -21
b:@vehicle_does ab 19 -24
b:deer abc 30 -21 -24
b:that_starts a -26
b:we_win ac 23 -23
n:,_tengo bc 23 -20
n:also abc 16 -29 16
n:todo ac 29 -29
n:until_# abc 24 -27 -22

b:,_just ab -24 17
b:de_@day abc -16 -21 21
b:window abc -18 -23 23

=wanted;doubt:what_begins_on_that_day a 15
a:any_weekday c 16
b:,_not abc -37 59 -24
b:dejo_a a 17
b:dia_que ac -22 20
b:ese bc -37 24
b:i_guess b -15
b:let_us bc -41 17
b:post a 15
n:@eat a -34
n:and_only abc -25 -27 32
n:o_# bc -22 20
n:y a 16
p:graduacion a -19

a1:muy ab -16 34
a:any_time b -34
a:week_is ac 19 -22
b1:your ac 24 -21
b:never_mind abc -21 29 -24
n:so_if abc 33 -31 -32
p:called ac 18 -25

a0:would b -19
b0:off ab 32 -28
b:day_that ac 16 -27
b:entro_a abc -22 24 -17
c0:cualquier a -17
c1:vaya b 18
n:make ab 21 -36
n:menos_@day bc -20 22
n:the_roads b -17
p:i ac -18 16
p:overnight ac 20 -28

a0:whatever ac -20 23
a:de_las c 20
a:early_for bc 20 -29
b1:anything a -24
b:mam bc -15 16
b:pedi_permiso c -37
b:pero_a abc 27 -36 -24
c0:estuve abc 28 -17 -22
c0:yo ac 23 -16
n:old ab 16 -18
n:que_de bc 17 -37
p:hijole abc -21 31 -30

=aside;doubt:what_begins_on_that_day c -42
a:or_any ac 21 -19
b:drops b -36
c0:you c -20
n:too bc -33 20

a:@date_or ab 20 -28
a:iglesia c -35
a:menos ab -19 17
b:starts ac 20 -16
n:makes_me abc -26 -35 36
n:wide_@open b 18
p:along abc -26 -25 27

=out;<not c -19
a1:pm bc 23 -22
n:are_not bc -17 18
p:? abc 32 -25 -16
p:llego b -31

a:whole_day c -17
b:have_to bc 29 -30
b:p bc 18 -25
b:saw ac 27 -24
b:the_one ac -34 30
n:sino c 15
n:suit b 17

=wanted;~only abc -45 -50 60
a1:fuera b 18
a1:make ac -22 15
a:except_the abc -27 -33 33
a:too bc 34 -34
b:equivoque_, c 17
c1:bien c 15
n:ask_my a -15
n:chance abc -28 31 -18
n:i_know bc -29 24
n:teach bc -29 30
p:let b -20

a:have ac -29 17
a:last_week ac -18 18
b:for_break abc -29 34 -33
b:the_vet b 21
n:after ab -30 29
n:did ab 24 -23
n:middle abc 20 17 -26
n:those_. abc 16 -39 30
p:manage a -18

b0:rig b 16
b:pero_no c -24
b:the_dentist abc -16 18 -20
p:\xc2\xbf b -19

=out;days1 abc -29 18 -16
a:be_dead b 18
b0:calves abc 24 -20 -18
b:@ride_only abc -20 -24 26
b:hers_is abc 34 -24 -24
b:wrote abc 37 -40 -26
n:is_all bc 17 -30
n:los_ninos a -18
p:primero ac 19 -16

a:dificil bc 24 -22
b:confundi bc -19 20
n:any_weekday bc -21 23
n:anything_the ab 23 -23

=-;out;out ab -61 18
a:for_you abc -24 -25 25
b:please_no bc 23 -22
b:the_@vehicle a -24
c0:al abc -23 -29 25
n:day_past ab 23 -22
n:earlier_than a -19
p:nomas bc 18 -17
p:tampoco ab -43 17
~past ab 20 -68

a0:last ab -19 16
a:cual ab 20 -28
a:es a -19
a:the_@food ab -17 22
b:up_my bc 17 -19
n:@day_and abc -28 31 -29
n:in_the ac -27 16
n:too_@late ac -16 20
p:doble ac -28 29

a1:literally ab 15 -19
a:good ac 36 -39
a:i_reckon b -18
a:over_the abc -15 -18 19
a:recital ab -20 21
b1:in ac -24 15
b:the_first abc 24 -19 -22
~fits abc -21 -19 27

a0:ones ac 16 -17
b0:leave c -18
b:in_a abc 25 -17 -16
b:midterm abc -25 -16 26
b:solo_que bc 22 -21
b:tiene ab -20 35
b:would_prefer c 18
n:la bc 17 -18
n:the_other abc -56 -19 26

b0:@hours abc -15 -17 19
b1:takes b -22
b:wait_i abc -23 22 -20
n:got_it ac -15 17
n:not_matter b -29
p:yours ac 25 -21

a:#_o bc -23 22
a:before_# b -25
b:one_on abc -22 -17 23
b:sale_barn abc -21 21 -18
n:at_work ab 21 -35
n:cumple_de bc 31 -30
n:not_know b -22
p:mind ac -22 22
p:only abc -17 39 -37

=out;~busy_from a -17
b:#_or abc -34 25 -22
n:out_and c -15

a1:bad abc -20 33 -30
a:a_la b -24
a:depends abc 30 -15 -25
a:my_days ac 19 -19
b0:y b -17
b1:sea bc 22 -17
b:habria_dicho ac 33 -36
c0:uy abc -25 15 20
n:@late bc -19 17
n:can_we ab -28 19

a:am_free abc -20 -29 34
b1:does abc -40 28 -21
c0:union abc 17 22 -31
n:@day_a bc 23 -38

b1:@open abc -19 21 -21
b:bueno ac -15 24
b:sub_covering bc -17 19
c1:tiene abc -20 -18 28
n:drop bc -30 16
n:means abc -31 -34 37
n:mornings_the bc -22 22

a:have_work bc 18 -17
b:he_works bc 20 -16
n:al_trabajo abc -20 -18 21
n:anytime_before b -17

b1:truck b -40
b:crew b -27
b:no_i c -17
c0:) c -18
n:can_bring bc 20 -19
n:does ac 22 -34
p:mwf b -29

a0:@open b -17
a1:@late abc -19 -16 26
b0:maybe a -16
b:,_hay b -23
b:auditors abc 31 -20 -29
b:can_get bc -33 37
b:so_do abc -24 28 -17
b:veces abc -24 -25 25
n:#_and a -18
n:i_pick c -16
p:corazon ab -25 22

b0:asleep c -17
b:,_and b -16
n:#_tampoco b 16
n:._got ab -30 29
n:cualquier_dia abc -26 -25 33
n:it_be bc -45 26
n:ni bc -18 19

a:de_dia abc 17 25 -25
a:somebody bc -25 18
a:week ac 23 -19
b:,_we c -22
b:._could bc -15 25
b:@call_me ac 24 -23
b:shop abc 29 -19 -32
c0:that bc -29 24
p:middle c 21
p:way ac -26 16

a:truck abc 29 -19 -27
b0:anywhere abc -18 -18 23
b0:says ab -26 15
b:excuse_me bc -17 18
b:otra bc -32 28
c1:any ac -30 30
c1:to a -29
n:guy ac 31 -31
p:fly b -24

a0:puedo abc -32 25 -21
b:choir bc 27 -31
b:so_nothing abc -15 28 -21
c1:boss a -32
n:,_use ab 24 -22
n:guste c -22
p:drops abc 26 -27 -25

=wanted;doubt:not_settled_yet abc -28 -34 40
a:and_not a 17
a:be_good a -29
b1:el a -26
b:to_# bc -19 25
n:@drive bc -56 52
n:any_time bc -39 18
n:home_. bc -35 26
n:otherwise abc 36 -16 -31
n:pizca c 20

a1:easier b -27
a1:viene abc 24 -15 -22
a:#_@person c -15
a:@date_# b -17
b:i_thought abc 26 -17 -22
b:is_it a -22
c0:@clinician abc -20 -29 22
c1:entra bc 16 -20
n:@day_neither b 15
n:but_only abc -18 -39 40
n:porque_amanezco ab -19 22
n:which_is abc 25 -27 -22

a:am_good b -27
a:coming_off abc -19 26 -25
a:no_llego a -29
b:chemo_is bc -30 27
b:make a -22
b:only_runs abc -23 -26 29
b:we_@move c 16
n:@relative_will abc -29 -23 32
n:estare abc 27 -37 -24
p:@person ac -19 21
p:co ab 21 -15

a:means abc 30 -30 -21
b:#_any bc 25 -20
b:sale_de c -21
b:she_will abc -15 -24 25

=wanted;last a -23
b0:calls abc 18 -25 17
b:eso abc -26 -31 34
b:not_a ac 23 -52
c0:\xc2\xbf abc -18 -58 29
n:ay ac 38 -47
n:y_de b -24
p:estoy abc -42 -43 50

=wanted;all:aside+out+wanted b -17
n:away abc 25 -25 -20
n:class_at a 17

b0:either b -37
b1:get ac -25 23
b1:might abc 34 -31 -31
b:home_from abc -23 -18 26
b:que_solo c 17
b:so_a ac -29 30
c0:el ab 24 -44
lead-if b -26
n:._keep ab -17 17
n:shows abc -15 28 -29
p:vida abc -32 -26 32

b0:@relative ac 20 -33
b:is_# bc -37 21
n:in_on a -18
n:lol_so c -23
n:y_me c -24
p:soy a -16

a1:course c -17
a:i_keep ac 25 -18
b:@relative_off abc -35 29 -26
b:sooner abc 27 -18 -28
n:from_# ac -23 19
n:two_oclock ac 20 -21

=aside;doubt:not_sure_what_is_ruled_out abc -32 22 16
a:like_you b -26
a:lo_dan bc -24 26
a:sleep bc 21 -27
b:@vehicle_drops b -17
b:till b -17
c1:wake ac 32 -32
n:baby ac -26 26
n:ni_@call bc 23 -28
n:there_. ac 26 -20

a0:no bc 27 -28
a:in_there abc -18 -15 24
b:@move_ends abc -33 -24 32
b:if_that ab 22 -22
n:is_it abc 23 -32 -16
p:working bc -31 26

b:anytime_after abc 27 -28 -21
b:the_lady ab 20 -24
c0:going abc -24 -28 27

a:o_el bc -16 15
a:yours ac 20 -26
b0:prefer ac -16 22
b:@relative_takes b -21
b:car ac 37 -39
b:me_opero abc 27 -16 -27
b:ver_si ab -26 18
n:after_new a -20
n:if_it ac -42 25
n:tell abc -23 -33 36
p:around c -17

=aside;~past ab 20 -68
a1:court c -18
b0:one b -47
b:even_try b 16
b:so_either b -18
c0:anything ab -52 20
p:instead abc -40 -21 35

a:this abc -17 -40 28
b:fijese_que abc -17 -22 21
b:queria bc 23 -22
n:@day_no bc -36 23
n:cause_@day ac -25 15
n:es_la ac 25 -30
n:pt abc -16 -27 29

b:,_what abc -15 -20 22
b:algo_para c 15
b:jury_duty bc 24 -19
b:win ac 23 -23
n:am_dead bc -21 17
n:de_esos abc -21 -23 22

a:@day_a b -19
b0:llegue abc 22 -16 -18
b:,_yo abc 24 18 -31

=aside;all:aside+out+wanted abc 45 -75 -19
b:._anything bc -17 26
b:away ac -28 21
b:pero_ya b -15
b:was_in ac 30 -28
n:am_stuck ac -21 25
n:day_at bc 23 -26
n:digo_el a -19
n:no_trabajo c 18
n:pedir_permiso bc 22 -20
p:sirve a -19

a:a_cualquier a -34
a:me_viene abc 23 -17 -22
a:party abc -24 25 -19
b0:libra abc 28 -26 -17
b:a_@relative b -16
n:name c 16
n:wins abc -29 40 -39
p:fine abc -27 -15 27

a0:esta ac -21 21
a0:it abc -42 -28 44
a:service abc 27 -30 -23
b:@stop abc 30 -23 -24
b:because_of abc 26 -19 -24
b:la_primera c 15
p:lol bc -44 22

=aside;doubt:not_settled_yet abc 30 -64 -19
a0:@person a -19
b1:am ac -32 25
b:cualquier_dia a -26
n:boy c 16
n:not_go abc -26 31 -24
n:\xc2\xbf_tiene c -17
p:pickup ac -15 18

a:vacation b -27
b1:baby b -25
b:either_the bc -18 19
b:in_at abc 21 -17 -25
b:is_off abc -53 26 -19
b:law abc -30 -22 30
b:yo_prefiero abc -15 -18 20
p:& abc 34 -27 -31
p:- bc 21 -31
p:they abc 32 -16 -33

a::_# abc -29 -25 27
a:camino abc 16 19 -30
a:libres bc -31 34
b0:amarillo ac 21 -18
b1:must b -16
c0:sorry c -23
n:entre_# ac 24 -33
n:two abc -38 38 -16
p:game abc -16 -18 20

b1:could abc -35 15 -18
b:drop ab 21 -32
c1:ok c 16
n:que_mejor c -22
n:sooner abc 21 -18 -20

a:habra_un c 16
a:keep_the ac 25 -18
b:._the abc -24 -23 27
b:lady bc -40 21
c1:nobody b -22
n:#_por ab -25 25
n:come_at abc -31 -15 32
n:esperate bc 19 -16
p:clock bc -23 23

a:any_day abc -26 -29 34
b:no_trabajo bc -21 24
b:se ac 40 -33
b:want_me abc 25 -26 -20
n:@day_are bc 27 -31
n:afternoon_please bc -18 18
n:it_# a 29

a1:keep abc 34 -27 -18
c1:sleep abc -48 -16 23
n:could_i ab 22 -26
n:hair_and a -18
n:san_lazaro bc -16 22
p:you a 18

a:clear bc -21 21
a:duermo abc -31 41 -38
a:not_do b 16
b:,_only ac -17 24
b:habria abc 41 -28 -35
n:._can ac 24 -22

a:is_too bc 31 -41
a:leave ac -24 22
b:thesis abc 32 -25 -27
n:do_that bc -35 36
n:now b -55
n:que_viene ac 17 -15
p:out abc 19 23 -37

=aside;<fits abc 32 -19 -28
a0:any abc -44 -43 52
a0:the abc -32 -34 34
a:double ac 18 -17
a:obviously bc 23 -16
b1:is ab -45 22
b:day_i a -27
n:what_else abc 29 -23 -35

a:street abc 27 -27 -15
b:he_said a 17
n:#_@date c -19
n:between_i bc -25 22
n:semana bc -19 20
p:clases ab -17 16

a0:am a -17
b:@day ab 15 -16
b:district bc -26 23
n:,_she abc 44 -26 -31
n:,_whichever bc -27 30
n:work_, b 16

a:another abc -19 27 -26
a:for_me ac 18 -21
a:is_what bc -15 23
b0:guardia bc 20 -18
b:dot abc 33 -20 -29
n:,_only bc -26 29
n:es_nochebuena bc 21 -19
n:so_your abc 19 -17 -18
n:surgery b -23

=out;all:out abc -24 19 -16
a:eso_no ac 20 -18
a:fish c -23
n:?_or c 20
n:cause_the abc -17 18 -17
n:fuera_de abc -22 30 -39
n:is_done abc 25 -25 -22
p:if ab 18 -34
p:pues abc -28 -31 46
p:starts abc -34 -39 41

a1:aqui abc -16 -20 18
b0:bunch abc -23 -35 36
c1:@call ab 16 -34
n:comes_, bc -15 18
n:duh b -15

a:acaba bc 21 -24
a:afraid ac -18 16
b:i_wake ac 33 -33
n:._has ac -16 19
n:estoy_en abc -16 -25 34
n:que_tengo a -24
p:past abc -24 -33 30
p:puedo ab -35 16

a:puede_ser b -24
b0:@food b -18
b1:full ac -16 16
b:,_y abc -55 30 -21
b:day_but bc 44 -38
c0:salgo ab 18 -19
p:up ab 19 -43

b0:ese bc -25 27
b:que_ahora c 17
c0:home abc -37 21 -17
n:at_all ac -30 19

a1:have bc 30 -44
b:@relative_says a -28
b:@ride b -18
b:available ac -25 27
b:her abc -34 -58 58
b:not_see ac 22 -30
n:ella_no abc 28 -24 -25
n:i_missed bc -20 16
n:one_. abc -20 21 -21
n:section bc -19 22
p:so ac -29 18

a:@day c -22
b:could_do c -23
b:elk bc -18 18

a1:be abc -17 -19 21
a:home abc -16 26 -25
a:knee b -19
a:that a -27
b:la_vez ac 21 -17
b:shut b -26
c1:menos c -26
n:el_del bc -19 20
n:take_them ab 23 -30

>busy c -17
b:fabrica a -20
b:hospital ab -15 16
n:tambien_. abc -22 26 -16

b0:prefiero abc -20 -18 23
b1:@date b -25
c1:@open ac -32 34
n:after_my a -19
n:solo_los b -26
n:still_got bc -25 28

a1:dialisis c -18
a:ya_estoy bc -29 15
b0:finals abc -19 30 -26
b0:those ac 25 -26
b:for_something ac -15 19
b:guardia bc 25 -21
b:us_in a 17

a0:vamos a -16
a:#_that a -27
a:\xf0\x9f\x8e\x89 b -26
b0:sleep ac -46 17
b0:to c -18
b:,_could abc -23 -33 35
b:but_she abc -30 34 -28
b:only_in bc -15 16
b:si_llueve ac 16 -15
n:am_is ac 18 -29
p:afternoon bc 29 -39
p:bendicion a -16
p:share a -33
~free_from ac 20 -17

a:clase ac 32 -32
b:at abc 15 -33 15
b:trabajo_en bc 20 -19
b:you_have abc -25 -30 39
n:my_bedtime bc 18 -24
n:this_@day ab 26 -32

b:all_got abc -18 18 -15
b:are_off abc -35 27 -18
b:bunch abc 17 -44 23
c0:maybe bc -18 20
n:@relative_. b 18
n:que bc 17 -17
n:that ab -25 19
p:great ab 15 -29

a0:cuando abc -29 -29 37
a:habria a 17
a:without bc -29 31
b:@drink_truck b -25
b:fue abc 33 -22 -32
b:skip abc -22 36 -30
n:can_not ac 33 -29

a:tambien bc 38 -36
n:@fetch_mi abc 25 -21 -21
n:is_early abc -19 -23 26

<soonest ac -31 26
a:our ac 30 -33
b0:well abc -18 -26 26
c0:get ac 20 -19
n:confundi bc -21 15
n:thirty ab 18 -17
p:from ac -21 30
p:le bc -61 16

a1:@visit abc 20 -15 -19
a:of_been ac 23 -23
a:tengo_corte b 17
b:lord ac 21 -19
c0:tienen ac -15 18
n:#_not bc -27 27
n:if_you ab 33 -80
n:your_@day c -23

a:is_when bc 18 -38
b1:do c -19
b1:las ab 16 -19
b:._next abc 20 -23 -17
b:all c -19
b:flies_in ac 16 -28
b:i_work ab -21 20
n:,_ni ac 20 -42
n:,_otherwise abc 35 19 -39
n:it_were bc -20 22
n:manana_estoy ab -17 15
n:sorry_. b -21

a:@relative_me b -24
b:,_or ac -24 19
b:me_suelta b -21
n:we_are ac 27 -21

=out;<soonest b 16
a0:meeting ac -26 16
b1:goes abc 18 -20 -16
b:no_tendra c 18
c1:have ac -22 21
n:#_ya abc 36 -42 -28
n:de_manana bc -27 28
n:me_pagan a -18
n:retired bc -15 21
n:toda abc 33 -34 -22
p:willing bc -18 23

a:queda bc -19 18
b:; abc -28 -31 31
b:i bc 18 -16
b:y_en abc -16 22 -20
c1:dame c 17
p:mornings bc -31 33

b:da c 19
c1:senior ac -17 18
n:am_gone bc -24 24
n:off ac 35 -36

a:@relative_are a -16
a:the_lords ab 20 -16
n:gets_me ab 29 -31
n:que_@fetch ac 22 -33
n:supposed_to c -25
n:tendria bc 27 -27
p:us bc -35 30
p:usted abc -18 23 -15

b0:if ac -37 37
b1:dia a -16
n:get_off abc -19 -38 37
p:really abc -30 21 -19

n:have_a b -20
p:doable b -20

=aside;doubt:what_is_on_those_days ab 16 -28
a1:after b -16
b:mi_ama abc -16 -20 22
b:pizca a -18
b:that_am abc -16 40 -40
c0:ayer ac 23 -27
n:,_maybe abc -17 -17 22
n:not_even abc 30 -26 -19
p:take ac 23 -27

=aside;= abc 19 -20 -17
b:any_day bc 28 -28
b:no_, bc -19 19
c1:@eat ac 22 -21
n:stuck ab -22 26
n:ten abc -27 16 28

b:best abc -19 -17 22
b:de b -25
b:every abc -16 19 -18
b:run ab -20 19
n:can ab 22 -27
n:to_me ab 22 -16
p:could ac -19 21

=aside;doubt:what_is_ruled_out b -24
a1:reckon b -18
b:,_if bc -21 25
b:his ac 24 -31
b:me_that bc -15 23
b:two_of a -22
b:week_after abc -24 20 -17
c1:start bc -27 21
n:about bc 22 -25

=wanted;>free_from abc -50 -26 39
a:el_dia bc -29 16
a:my_anniversary bc 25 -24
a:taken bc 25 -24
b:between_# bc 21 -17
b:ese_dia b -17
b:he_got abc -24 31 -30
b:i_sleep abc -24 47 -44
b:like abc -28 -32 35
b:pto abc -22 -18 25
b:school_let a 16
n:heads bc -19 24
n:me_gusta abc -20 -18 23
n:que_le bc 23 -25
p:pronto a -16

a0:mi bc -40 31
b0:nomas abc -16 -34 32
b:una ac 15 -16
n:,_in abc -31 -40 39
n:make_mine b 16
n:neither abc -23 31 -28
p:comes a -37

a:el_# ac -20 18
a:favor abc -17 -39 40
b0:@late bc -28 20
b:sometime_in bc -20 24
c0:free bc -18 19
c0:whichever bc 18 -16
p:useless bc -34 36

<fits a -17
a0:estoy bc 31 -17
b0:duty ab 20 -15
b0:say b -20
b:excepto b 22
b:hablo ab 18 -15
b:opero abc 27 -16 -27
days3 a 16
n:you_are abc -26 -40 39
p:era ac -24 16

=wanted;~busy bc -50 17
a:@relative_has abc -23 23 -21
a:would_be a -19
b0:el a -28
b1:something ac -28 32
b:might_i ac -20 21
b:que_ser ab 18 -32
n:any_day a -36
n:cause ac -39 20
n:mas_@late abc -26 -42 35
p:says a 22

a1:tienen ac -16 19
a:good_too abc -20 27 -26
a:money ac -42 15
b:mejor_en ac -24 26
c1:estoy abc -19 21 -15
n:,_por bc -63 21
n:dead b 17
n:the_truck abc 24 -16 -15
n:week_, ac 22 -17
n:while_they a -22
p:y bc -54 41

a:am_in ab -33 31
b0:meeting abc 17 -30 20
b0:two b 16
b1:@parking ac 17 -15
b:la_escuela ac 28 -23
b:the_plant abc 26 -18 -23
c1:deme bc -21 26
n:other_days abc -35 -24 28
n:si_pero bc -17 17

a:two abc -23 28 -20
b0:@stop abc 27 -19 -22
b:again abc -17 -18 21
b:she bc 18 -26
n:@day_esta bc 15 -17
n:llega_la bc 29 -28

a:la_placa abc -19 -19 19
b0:works abc -34 35 -20
b1:ship abc 24 -20 -18
b:instead ab 17 -38
b:none abc -19 -15 24
n:and_i bc 26 -36

b0:or ac 22 -29
b0:take abc -20 -17 26
b1:punch abc -30 -15 33
b:dicho ac 33 -36
b:i_drop a 15
c0:o abc -22 -21 28

a:el_taller abc 29 -25 -23
b0:casas bc 26 -25
b1:either abc -16 -17 28
b1:hay abc -31 -26 42
b:que_me bc -26 23
n:if_we ab 19 -26
p:dropped c 16
p:had ab 27 -41

a0:nos b -16
a:el_plomero a 15
a:one_i b -16
b1:@place bc 19 -25
b1:doing abc 22 -15 -16
b:i_already abc -17 24 -27
n:@day_tempranito bc 25 -32
n:pero_este ab 18 -25

a:house ac 17 -22
b0:a bc -34 40
b0:choice b -29
b:@relative_wrote ac 23 -22
before ab -28 25
every c -21
n:am_on abc -23 35 -22
p:mismo ab 19 -28

=aside abc 19 -20 -17
a:hasta bc 21 -25
a:soy_@person a 17
b0:@medicine abc 23 -16 -19
b1:were ac 23 -20
b:se_me ac 19 -29
n:queda_mejor abc -15 25 -25
n:so_you c -17

b:i_usher a 17
b:my_leave a 20
b:nos_vamos b 15
n:._ahora a 19
n:could_you a -26

a0:anytime abc -15 -20 27
b:._give abc -21 -20 25
b:@relative_libra abc 27 -25 -17
b:pues_yo abc -19 -23 21
b:the_@place bc 16 -19
n:ve ac 17 -22

=aside;doubt:a_weekday_and_a_date_that_do_not_go_together abc 146 -110 -142
b:it_would b -54
n:so_my ac -24 24
p:fifteenth abc 21 -20 -20

b:got_a ac 26 -37
c1:de ac 18 -22
n:i_sleep abc -44 -30 37
n:taking ac 19 -16
n:viene bc 18 -33
p:whenever ab 18 -17

=out;hour bc 21 -25
a:is_clear bc -16 17
a:the_house ab -20 19
b:at_the ac -21 18
b:is_there abc -32 -17 21
n:home_@day abc 29 -21 -34
n:i_wake bc -20 22
n:shut bc -17 19
p:standing bc -26 27

a:after_# abc -23 -25 29
a:got_court ab -17 23
b:,_recien abc -27 -20 28
b:those_are abc -26 -18 20
c1:el b -37
n:@day_por ac 30 -32
n:me_the abc 22 18 -24

a:lo ac 30 -25
a:taller abc 29 -25 -23
b:?_he ac -15 17
b:da_@ride ac 26 -28
b:is_coming abc 21 -15 -18
n:car abc -29 -23 26
n:left a -18
n:porque_tengo bc 36 -34
n:them_i abc -31 35 -29
p:ella bc -21 26

a0:llevo ab -24 26
a:presion abc -19 21 -27
b1:la ab 18 -20
b:hay_para c 17
b:i_believe ac 23 -18
b:le_habria ab 24 -23
c1:had abc 53 -29 -25
n:;_la abc -24 18 -17
n:skip bc -17 21

a:anytime abc -31 -32 44
a:me_es bc 19 -18
a:would_work bc -18 24
b0:fabrica a -20
c0:con ac -27 21
n:break abc -22 -20 25
n:that_ones b -23
p:bunch abc -34 20 24

a:aerobics ac 16 -15
a:loco abc -23 25 -25
b1:they abc 30 -19 -27
b:@insurer_@vehicle ac -18 17
b:until abc 31 -26 -21
n:@day_morning ab 27 -36
n:adelante a -24
n:escribo abc 32 -21 -30
n:ni_el a -20
n:not_tomorrow bc 20 -20
p:it a -36

=out;doubt:not_sure_what_is_ruled_out abc -29 35 -30
a0:those b -26
b0:class bc -25 21
b:ahora_es bc -16 19
c0:olvidese b 16
p:jaja a -32
p:next bc 17 -27
p:voy ab 18 -38

=out;lead- ab -27 16
b:not_on abc -21 27 -21

b1:state ac 19 -22
b:( abc -33 36 -27
b:,_me ab 22 -23
b:regala c 16
b:sure abc -21 -31 31
c1:llego bc 20 -19
n:,_aunque abc -22 -37 36

=out;every c -24
>past ac -20 24
b0:back abc -31 -16 18
b0:was a -18
b:i_know bc -28 25
b:lose ab 18 -21
b:to_make b 17

a0:what abc 23 -20 -17
b:only_not b 17
b:the_field bc -30 27
c1:ship abc 24 -20 -18
n:leaves_@day bc 21 -30
n:primera abc -20 34 -32
n:tendria_que bc 36 -36
p:creo c 17

=-;aside;aside bc 15 -30
=out;~that_day b 15
a:estamos c -16
a:instead abc -23 -37 34
a:you_said b -15
b:?_we ab -27 20
b:podria_ser c 19
n:next_week bc 19 -29

a:@drink ac 29 -34
a:off_a ab -23 23
a:online bc 23 -21
b1:give abc -33 23 -21
b:hace bc 15 -17
b:just_not abc -24 38 -26
c1:me ac -25 16
n:._mi abc -17 -25 28
n:@day_yes bc 32 -28
n:esa_semana abc -15 -18 19
n:would_rather bc 18 -19
p:three ab 16 -24

a:one_please a -30
a:talk abc 28 -18 -27
a:were ab 19 -23
b1:pensaba a 18
b:and_i bc -36 30
b:dia_de bc -15 21
c1:got b 21
n:,_pasado ab -32 29
n:like_at a -19

a0:hago ac 21 -26
a:viaje abc -16 24 -25
a:would_of ac 23 -23
b0:@open ab 21 -37
b0:de ac -31 20
b0:skip abc -16 33 -31
n:entonces_@day b -20

a:car bc 20 -23
a:fin abc -27 28 -27
a:not_matter bc -23 23
a:you_all c -17
b1:@pay bc -28 23
b:,_cualquier abc -15 -18 21
b:sometime abc -28 -30 33
c0:any ac -26 18
c0:las abc -24 22 -15
n:@day_es ab 17 -43
n:keep_me abc 25 -16 -28
n:oh_wait abc 31 -22 -29
n:ya_de ac -32 19
n:yo_soy bc -40 29

a0:el a -16
a0:suits abc -25 -28 35
b:anything_that a -20
n:am_no ab 19 -24
n:esos ac -28 15
n:i_have a -15

a:by_the ac 19 -16
b:,_can c 17
b:ask ac 29 -30
b:has bc 17 -18
b:sleep a -58
b:thought_i abc 30 -22 -23
b:want abc 19 -51 25
c1:cut ac 16 -20
n:he_has ab 24 -35
n:need ac 26 -24
n:on_a a 22
n:said bc -43 26
p:bet c 15

a:@vehicle abc 20 24 -45
b0:esa bc 23 -22
b0:meet bc 25 -20
n:is_what b -15
n:queda_bien c 17
n:then_the ac 29 -29
p:chamba ac -15 21
p:siempre abc -25 26 -26

=aside;>any ab 24 -29
a:del_# ac -18 16
a:is_free abc -17 -23 31
b0:start b -17
b1:well ab -25 24
b:salen abc 26 -20 -16
n:hasta ab -24 23

a1:can bc 25 -25
b1:hour a -37
b:,_que abc 30 17 -33
b:@relative_me b -36
b:puede_@move bc -20 20
c1:know bc 19 -24
n:da_igual ac -17 16
n:i_must bc -38 17
p:temprano b -23

a:@thanks a -23
a:fish_fry ab 17 -15
b:@insurer_has bc 35 -36
b:@relative_lands abc 16 -30 22
b:hasta_que a 17
p:run b -43

=aside;lead-if b -89
=aside;until bc 20 -55
a1:trabajo a -18
a:got_a bc 25 -22
a:no_tengo abc -24 -24 26
b:be_back bc 16 -24
b:hago abc 22 -17 -15
b:luego bc 18 -20
n:earlier abc -15 -31 42
n:es_@holiday ab -40 19
n:fit abc -17 17 -16
n:juego_@day ac -26 20
n:temprano_, bc -24 27

b1:weekday bc 17 -16
b:@treat abc -15 -34 18
b:me_lo bc -25 22
b:ship_calves abc 24 -20 -18
n:?_like b -36
n:anyhow abc 19 -29 20
n:\xc2\xbf_la b 16

b1:al ab -19 17
b1:wait ab -20 21
b:en ac 15 -17
b:only_do abc -34 -27 36
c1:like ac -31 18
n:cumple ab -16 19
n:final abc -29 -17 27
p:porque ab 29 -36
p:takes bc -26 27

a1:which c 17
a:home_the abc -17 -22 27
b:dejeme abc -16 -25 21
c1:duty b -18
n:am_going abc -19 18 -16
n:before b -40
n:o_el ab 19 -15

=wanted;>turn b -49
a1:wide c 17
a:can_leave bc -29 31
b:only_comes abc -24 -19 22
b:well a -22
c1:apunteme b -18
n:,_that ac -44 22
n:we_win abc 23 -20 -21

a0:yes abc -26 -37 39
b0:cumple abc 21 -16 -17
b0:decia c -20
n:for_it abc -20 22 -30

a:can_@drive bc -23 24
b0:want abc -28 -36 38
b:@relative_have ab -30 18
p:dentist b -21

a:confirmo abc 24 -18 -23
b:@vehicle_gets ac 20 -18
b:he_could abc -23 -26 32
b:meant abc -30 -37 41
b:wedding ac 20 -24
b:when_the bc -20 22
n:caigo abc -20 -18 20

=aside;doubt:before_or_after_what_time abc 42 -28 -40
b1:@insurance abc -22 -24 23
b1:lights ac 16 -20
b:choice b -32
b:ser abc 24 -36 -17
n:@day_he a 20
n:anyway bc 20 -19
n:hold_up b -19
n:new_@year a -28

a1:@treat b 17
b1:tienen c 16
b1:viene a 17
n:service ac 18 -22
p:mid bc -23 26
p:shot c 18

b:de_la abc 26 21 -38
b:drop_off abc 26 -18 -24
b:gustaria bc -25 26
b:leave_for c -17
n:@day_o c -32
n:not_@open bc -17 16

=wanted;of3 a -29
b:not_put abc -21 38 -40
n:day_next a 20
n:fit_me abc -17 17 -16
n:pero_ese c -17
n:sharp abc -24 -29 30
n:will_ask abc 22 -17 -18
p:care abc -27 -23 27

a0:para bc 16 -24
a1:# ac -38 18
a:del_@day b -24
b0:state b 16
b:el_que bc 30 -28
b:salir bc 17 -17
c0:le abc 31 -25 -35
n:@book abc 18 -33 22
n:@day_but abc -24 -22 21
n:puede_a bc -24 25
n:que_por b -23

=-;out;aside ac 16 -19
b:,_any ac -36 20
b:i_see bc 19 -28
b:mi_turno c -26
n:middle_of abc 17 17 -26
p:week ac 31 -19

=wanted;nowhere abc -16 -43 30
a1:corrido abc -16 21 -16
a:chores abc 24 -41 -16
a:ese_dia abc -21 24 -22
a:way bc -17 18
b:tengo_carro ab -21 16
n:afternoons b -21
p:also abc -17 -21 20

=wanted;doubt:a_weekday_and_a_date_that_do_not_go_together abc -25 -29 32
a1:to ab 22 -27
a:es_mi abc -29 -15 26
a:not_miss bc 22 -20
a:nothing abc -39 -24 34
a:us ac 18 -20
b1:just ab -24 17
b:a_double c -20
b:puede_ser ab 18 -32
c0:para bc -31 23
n:dias_de abc -21 27 -40
n:makes a -37
n:no a 16
n:time_@day abc -25 24 -32
p:tengo ac 29 -28

a0:verdad ab 18 -21
a:am_yours abc -30 -19 36
a:in_time bc -16 18
b:._yes bc -19 21
b:hit b -30
b:of_there c -26
n:@day_y a -20
n:and_it bc -19 21
n:it_before a 18

a:bedtime abc 40 -28 -33
a:what_i c 17
b:i_take bc -31 24
n:._next abc 41 -41 -31
n:one_@drive ab 21 -27
n:was_going a -18

a0:works bc -66 38
a1:days b -32
a:@day_@day ab 15 -22
a:already b -19
b:can_@drive abc -21 -22 27
b:my_ex a 18
c0:quiero c 18
c1:neither bc 18 -16
n:after_@holiday bc -32 28
p:hour ab -18 15

a:far abc 20 -24 -16
b:my_@book abc 25 -27 -20
b:pero_es a 19
b:program_is abc -18 19 -16
b:those_days a -20
n:!_! abc 41 -33 -37
n:@move_@move abc -23 -16 27
n:pick_up c -16
p:daughters abc -20 -23 24
p:meets ac 19 -31

=wanted;2/0 ac -42 19
a1:sleep abc -32 32 -23
a:make ac -22 15
b1:scratch abc -24 19 23
b:but_a bc 17 -16
b:have_# b -27
b:me_presta abc -20 -24 23
b:rosario b 19
c0:pues abc -16 -33 24
n:po abc 28 -19 -22
n:the_@vehicle a -25

=aside;<busy_from abc 24 -24 -18
a0:but bc -38 18
b0:entra bc -32 27
b:i_reckon bc -23 25
n:@late_in bc -16 18
p:gets ab 21 -30

a:techo abc -21 -16 22
b:por_lo a -16
b:that_same bc -35 37
b:yet a 15
n:,_mi bc 29 -32
n:be_there bc -37 28
n:el_otro bc 21 -25
p:and ab -36 24
p:too a -24

a:over_with ab 17 -25
b1:has abc 19 27 -36
b:moved_my ab -20 20
n:@thanks_you bc -17 15
n:es_que abc -29 -33 46
p:dijo ab -27 25

b:casas a -22
b:es_que ac 28 -35
b:leaves_for b 16
b:sea_en a -23
c0:just abc 27 -17 -25
n:holds_off ac 34 -34

a:would_suit bc -17 22
b:i_keep a -22
n:tan bc -17 21

a:@date_for a 18
a:el_@vehicle abc 23 -17 -23
b:at_work ab 27 -19
b:descanso abc -25 -19 28
b:period bc -22 25
c1:ese ac -36 28
n:@holiday ab 16 -22
n:have_@day abc -37 34 -29
n:que_ya ac -25 23
~why abc 43 -17 -45

a:turno ab -23 28
b:,_back ac -35 18
p:already b -23

=-;out;$ abc -25 17 -15
a:el_profe a 19
b:pero_mas bc 19 -18
b:unless_it bc 31 -31
n:but_in bc -19 19
n:have_got abc 21 -39 16
n:meeting bc 24 -23
n:us_say c -25

b:@relative_free abc -21 -15 27
b:off_work ac -25 25
b:preference bc -27 27
c1:free ac -31 31
n:but_not abc -20 -35 37
n:que_descanso ab -16 17

a0:clases bc 20 -16
b0:ultima ab 18 -18
b1:away bc 22 -21
b1:nos ac 24 -24
b:@animal c -18
b:get_the abc 35 -17 -35
b:have_not ac -22 23
b:next bc -34 17
b:of_these bc -20 22
n:birthday abc -21 -32 25
n:i_got abc -16 -31 36
n:lo_del b -23
n:quedan abc -21 25 -33

a:@day_one abc -17 21 -20
a:i_sleep abc -18 23 -21
b0:probably abc 24 -20 -23
b:._por c 19
b:wanted ab -16 19
n:tambien ac -34 16

b1:tengo ac 19 -34
b:is_ok a 17
b:ok_if ac -24 24
n:do b -30
n:do_@day ab -29 22
n:entonces_el c -22
n:quiere bc -18 19

a:shop b -16
b:could_i abc -21 -37 42
b:my_hair bc 17 -23
b:time a 18
b:tulsa bc 20 -25
b:wait_no c -21
p:mananita abc -16 -28 29
p:tulsa c 17

a1:fine bc -59 19
a:lady ab 25 -17
a:viene ac 35 -33
b:,_seria abc -18 -16 24
b:given abc -38 -26 38
n:two_is b -20

=out;<free abc -23 -17 19
a:cuando ac -28 17
a:me_la ac 23 -25
a:ni_loca abc -17 30 -26
b0:land bc -45 36
n:is ac 25 -33
n:scratch a 16

a:nobody ab -27 16
a:ok abc -25 -27 38
a:toca ac 17 -17
b:@relative_has a 16
b:bury_my ac -25 19
b:grandbaby bc 16 -19
c1:your bc 19 -27
n:un_@day ac -30 15

b:dueno c -18
b:mas_@late c 19
n:,_porque abc -17 -20 21
n:._put abc -21 29 -25
n:over a -33

a:no_tienen ac -16 19
b1:them ac 21 -20
b:both abc 40 -28 -38
b:man_comes abc -25 29 -29
n:,_can abc 40 -19 -50
n:it_was bc -43 27
n:sin ac 17 -16

b:of_them c 18
c0:dialysis b 17
c1:nos ab 17 -15
n:i_would bc 33 -41

=wanted;doubt:until_then,_or_from_then_on bc -23 24
a0:recojo a 17
a:is_my c 17
a:placa abc -19 -19 19
b1:can ac 21 -25
b1:podria c 19
b1:surgery bc 16 -31
b:girl_said ab 22 -19
c1:none c 17
n:do_i bc -21 20
p:him abc -29 -23 34

a:or_the abc 22 -24 -15
a:ser b -25
a:si bc -36 27
b:calling b -18
b:til ab -29 22
n:fish abc -19 21 -24
n:in_between c -23
n:molestia bc -16 18
n:not_work abc -17 -22 20
n:porque a -32

=out;lead-why abc -34 24 -20
=wanted;on-offer1 abc -16 28 -26
a:chair b 16
b0:you ab -16 16
b:half c -15
b:reset ab 22 -18
n:and_he ab -22 20
n:ustedes_no ab 25 -30

a:we_have ab -17 15
b0:otherwise abc -18 -39 41
b:de_viaje bc 19 -17
b:nina ac 24 -23
c0:! ab 24 -19
c1:nada abc -25 28 -29
n:any_morning abc -15 -25 30
n:around_# a -17
n:donde ab 23 -27
p:wait b -42

>busy_from abc -31 28 -19
a:literally bc 33 -32
b:winter b -19
c0:porque bc 16 -50
c1:\xc2\xbf abc -19 22 -21
n:gave bc -22 16
n:nochebuena bc 21 -19
p:deer ac -30 25

=wanted;again abc -20 -50 39
b0:hour c 17
b1:first b -28
b:@day_i bc 25 -34
n:is_# ac 18 -26
n:is_still c 23
n:tipo_# c 17

=out;first abc -25 25 -20
a0:# ac 33 -34
a:be a -23
a:hun ac -15 21
b:no_hay abc -38 -20 39
n:after_is abc -18 33 -29
n:by_# bc -30 31
n:calls ab -26 15

a0:estamos c -18
a:after_my ac 24 -24
a:hora a -25
n:@move_starts ac 28 -26
n:hora_me ac -18 18
n:so_much bc -24 26

=aside;<question abc 25 -33 -20
a:y_me c 17
b:is_here abc -26 -29 28
b:look_at abc -17 -20 20
n:too_early b -25
n:tu_or a 16

=aside;part c -19
=wanted;doubt:which_other_day ac -20 21
a:better_for abc -15 -17 19
b0:michoacan b 15
b:@open ac 25 -26
b:for bc 28 -20
b:has_it bc 23 -29
n:._weekdays bc -26 26

b:loose abc -28 -18 27
b:sorry_i c -23
c0:ese abc -17 -27 31
n:el_@holiday abc -17 22 -20
n:imposible b -36
p:eighth bc 18 -16

a:planta a 19
a:puede abc 16 26 -37
b0:veces abc -24 -25 25
b:cobro bc 24 -27
n:ahi bc 16 -38
until bc 23 -39

a:is_great bc 18 -18
b0:al abc -23 -23 25
b0:there ab -16 18
b:@drive_me b -47
b:casa abc 32 -26 -25
c1:yea b -21
n:la_siguiente c -24
n:pasando abc -28 -30 33
n:ya_puedo ac 24 -19
p:@year bc -32 16

>unknown b -37
b0:@insurance ac 16 -21
b:dan_la a 16
b:limpio_casas a -21
b:never bc -28 24
c0:@vehicle b -22
c1:. abc -37 -35 38
c1:@insurance abc 23 -16 -26
n:retired_so bc -15 21
n:run abc 30 -19 -34

a:tomorrow abc -17 -37 37
c0:anytime ac -38 25
n:@day_lol abc -18 -25 22
n:can_i abc -28 -31 41
n:day_. ab 20 -28
n:they_want ab 16 -24
p:@open bc -44 23
p:well ab 20 -42

a0:ig bc -19 22
a:ya_tengo abc -19 31 -30
b0:runs ac 17 -25
b1:nada c 17
b:._que bc -18 21
b:last_final ac 29 -26
b:the_week a -19
n:,_es bc 16 -25
n:am_not ab -15 23
n:but_later bc -20 22

a:hasta_las bc 23 -30
c1:turno c -29
n:pero_que abc -21 -32 34

a:has_them ac 17 -17
a:la_@relative bc 20 -22
b:fly_home bc 17 -31
b:no_espere abc -23 -25 25
b:truck_comes b -37
c0:instead ab 17 -38
n:,_ya ab 16 -31
n:turkey ab 21 -33
p:church ac 16 -22

a1:shop abc -28 -18 30
a:from_you bc 18 -26
a:i_get a 17
n:wait_that abc -25 32 -40

a:can_do bc 23 -20
a:could a -36
b0:double c -25
b:am_supposed bc 24 -22
b:hasta a -21
n:know_i c 16
n:said_# abc 28 -21 -25
n:sorry bc -24 21
p:row b -25

b:turno_de abc 25 -23 -33
n:because_at bc 16 -15
n:no_that abc 25 -20 -20

a:i_fly a -19
a:la_tienda bc 21 -26
a:or_anytime ac -19 25
b:anoche_me abc 26 -23 -19
b:get_them a -30
n:entro b -29
n:look_at ac 18 -17
n:\xc2\xbf_me c -22
p:@clinician b -27
p:am a -26

a:of c -15
a:ones_too ab 20 -25
b:the_shop abc 24 -19 -25
c1:shrink ab 28 -27
n:before_noon ab 15 -23
p:fourth abc -20 -16 18
p:through a 27

=wanted;on-offer0 bc 24 -27
a:right ab -26 27
n:,_dame c -27
n:pero_la abc 25 -18 -22
p:@wrong bc -22 23

=wanted;>busy a -24
a:time abc 21 -52 26
b1:or bc -19 20
b:doubles abc -35 46 -38
b:weeks c -17
n:@day_though bc 28 -31

a0:limpio bc 19 -18
a1:shot abc -30 -18 22
b0:shop abc 24 -19 -25
b1:@insurer a 20
b:ninguna ac -21 20
n:she_do ab 17 -28
n:the_only a -18
p:before c -19

=wanted;on-offer2 ac 18 -28
b1:pero c -17
b1:starts ac 20 -15
b:girls bc 24 -22
b:third abc -21 -24 25
c0:nos b 15
n:can_leave c 15
n:demas ac -36 16

a1:la ac 42 -34
a:cualquier_hora a -34
a:great abc -32 22 -16
b0:vuelvo ac -26 19
b:all_of abc -18 -17 20
b:equivoque c 18
c1:hasta bc -25 25
n:am_still bc 20 -21
n:is_out ac 18 -33
n:since_the abc 29 -24 -21
n:though_so b 17

b:that_was ab -20 21
b:the_car ac 25 -30
n:@cancel ab 20 -19
n:denme abc 28 -29 -28
n:llego_. bc -35 26
named-again bc -33 29

=out;3/2 abc 19 -15 -18
b:bury ac -25 19
b:olvidese_del b 16
n:i_will bc 22 -25
n:promised abc 41 -35 -32
p:here ac 20 -28

a:neither abc -18 28 -25
n:#_trabajo bc -29 30
n:jk_# bc -23 24
p:dos abc 22 20 -26
p:sit bc -19 22

a:a_estar bc 25 -24
b0:dormi abc 26 -16 -25
b:._me c 15
b:esa ab -22 17
b:whatever abc -27 -21 23
n:asleep abc -16 25 -23
n:at_your abc 17 16 -23
n:take ab 27 -48

a1:rest ac 30 -26
a:no_me a -34
a:not_on a -23
b:^ bc -30 34
n:cuida ac -25 20
p:es c -22

a0:descanso abc -48 -33 43
a0:except ac -33 20
a:ando b -21
b:no_pude a 20
c0:then abc -18 20 -22
c1:furnace bc 19 -23
n:,_neither b 16
n:wanting ac -34 16

b1:finals bc 18 -16
n:ahi_en abc -19 20 -22
n:morning abc 17 -66 52

b:these abc -18 -24 28
n:a_no ac 22 -26
n:might_i ab 20 -17
n:my_@move bc -35 20
n:whichever ac -17 18
p:cual abc -20 -21 26
p:neither abc -29 -31 30

=^;out;- abc -18 27 -26
a:conflicts_with abc -31 34 -29
b0:@insurer abc -25 34 -29
b1:how bc -19 20
n:,_afternoons bc -21 22
n:._same b -20
n:how abc 25 -24 -15
n:just_not a -16
n:semana_que abc -17 25 -21

b:@date_and ac 19 -18
b:keep abc 20 -32 25
b:santiago abc -23 31 -30
b:told_you abc -16 24 -20
c1:wait bc -16 16
n:tiene_que ac -24 16
n:to_the ab 24 -40
p:has ab 20 -43
p:ugh c 22

=out;<that_day bc -28 24
a:day_off bc -31 19
b0:@drink ac 33 -26
b1:@body abc 27 -23 -16
b:and_only ac -16 23
b:estoy_off ac -23 25
b:estuve abc 28 -17 -22
b:of_state b 16
c0:puchica bc 17 -19
n:@date b 20
n:@late_ya a 17
n:i_like abc -29 -28 31
n:if_not ac -40 24
n:outside ac 21 -22
n:they_are abc -20 21 -18

a1:all bc -47 25
n:#_al abc 24 -17 -16
n:driver c -23
n:have a -30
n:or_@day b -20
n:pues abc -15 24 -21

a:i_got a 16
b:el_mismo abc -19 -22 24
c1:con abc 29 -25 -23
c1:tal abc -23 -16 28
n:but_noon ab -28 25
p:which abc -36 -31 41

a:for_once bc 28 -27
b:do_not ac 16 -31
b:earliest abc -20 -22 27
c1:@treat ac 22 -22
n:#_no bc -50 34
n:bedtime ac 24 -30
n:perdon ab 31 -45
n:the_whole abc 18 -40 15
n:would_have c -16
p:an b -28

a:keep abc 34 -27 -18
b:double c -25
b:recital_is ac 21 -22
c0:pedi bc -32 17
c1:puente ab -18 20
n:looking a -17
n:sons ac 18 -17
p:entra a -21

=aside;lead- abc 19 -15 -19
b:._on ac -23 20
b:dispatch ac 16 -28
b:los_ninos abc 23 -18 -16
c0:doubles abc -17 26 -20
n:._they a -21
n:casa c 20
n:court ab 17 -18

=wanted;day a -18
a0:depends a 20
a1:hago bc -23 19
b1:de bc 28 -28
b:es_en ac -41 19
b:off_the ab -33 19
c0:viajo bc 21 -17
c1:auditors abc 31 -20 -29
n:,_we abc 38 -31 -32
n:check b -22
n:in_school bc -17 21
p:escuela abc -31 -19 34

a:not_work abc -18 33 -42
again abc 25 -18 -16
b0:permiso abc -21 -21 23
b1:the ac 21 -30
b:clock abc -27 -23 26
b:hour ab -19 -16
b:por_mi bc 19 -19
c1:watch abc 22 -21 -19
n:,_ask abc 27 -20 -26
n:days_for c 16

=wanted;doubt:somebody_is_asked_first abc -38 -16 41
a:@relative_y ac 23 -22
a:gone bc 21 -26
b1:week ac 19 -18
c0:en ac 15 -17
n:any_of bc -33 21
n:not_the ac -42 16
n:not_want ab 20 -21

a:we ac -16 27
b:and_it ac 17 -25
b:dieron b -23
b:hoping_for a -17
b:would_love ab -27 16
c1:tengo bc 18 -16
n:._wait ab -36 28
n:and_then abc 28 -27 -26
p:evening abc -20 -27 34
p:media bc -35 22

=aside;<fact ac 24 -92
a1:best ac -31 40
a:@day_i a -19
b0:same abc -24 -41 37
b:are ab -23 23
b:going abc -16 -44 24
b:marlene b 16
b:unless b 26
b:was_hoping a -17
n:@open_that ab 22 -25
n:fly_out abc -15 -16 21
n:get_out abc 26 -18 -26
n:one_, ac -23 21
p:molestia bc -22 25

=aside;<busy b -28
a:turkey ac -34 17
b0:che ac 21 -33
b:@relative_@insurer bc -18 17
b:me_for abc 32 -25 -29
b:preferencia abc -34 -30 39

=out;doubt:until_then,_or_from_then_on bc 24 -27
a:mi_hora ab -17 21
b:decir b -26
b:eats bc 18 -25
b:over c -17
b:surgery bc 16 -31
n:jk ab 21 -38
n:right c 16

b:we_@drink ac 23 -25
p:trabajo abc -20 -23 25

a:be_out abc -23 -27 25
a:work bc 27 -34
b:omg ab -27 21
b:will_be bc 44 -47
n:#_ok ac 20 -27
n:,_is ac 29 -40
n:somebody ab -32 19
n:tengo ac -26 15

a:@howmuch c 17
a:is_chemo abc 22 -22 -21
a:nadie abc -16 -16 18
b0:his c -15
n:es_muy c -17
n:going_to abc -39 22 -16
n:wanted abc -22 -33 25
p:p abc -20 35 -44
p:possible abc -25 -17 31

a0:only abc -64 -49 70
a:con_la bc 31 -35
b0:away abc -27 31 19
b:sea ac -22 20
b:tenia abc 20 -15 -17
n:i_think bc 31 -33
n:libres c -22
n:there bc -26 16
p:para abc -15 -40 31

a:god abc 28 -22 -24
b:day_except ab -17 19
c1:well abc -17 -16 18
n:all_got b -19
n:day_i a 18
n:duermo bc 20 -31
n:pero_ya b 22

=wanted;first a -35
a1:los b -17
a:ciudad abc -28 -25 29
a:de_vacaciones b -18
b0:all abc -30 23 -17
b:the_rest c -16
b:you_folks bc -19 18
c0:llegue a 17
n:because_that a -15
n:black_@day bc 18 -18
n:day_but abc -31 16 15
n:the_@clinician bc -19 22
p:cole abc -26 -17 27
p:quince ab 20 -27

=^;wanted;- abc -17 -15 19
=aside;1/0 b -17
a:full ab 22 -24
a:guess abc -29 -37 43
b:my_lights ac 16 -20
n:,_que bc -30 19
n:that_# bc -35 27
p:my b -31

a:el_unico a -16
b1:start a -21
b:mwf abc -16 -32 32
n:,_cualquier abc -24 -24 33
n:except_@day abc -23 -31 32
n:nine abc 19 -32 21
n:proxima ac 22 -24
p:rough ac -16 16

b0:. abc -16 -46 45
b:antes ac 27 -24
b:in bc -28 32
b:nobody bc -26 21
b:ok_then ac 17 -16
n:,_which abc 20 20 -43
n:ser ab 24 -25
n:that_afternoon bc -19 17
p:soon ab 25 -26

a:si_puedo ab -53 15
b:i_mean c 15
n:el_dia ab 19 -44
n:puede bc -19 29
n:si_se ab -22 18

=wanted;<past abc -56 28 -22
a:has abc -29 23 -15
b:in_for ac 17 -20
b:up_for b -22
n:._bueno b -16
n:am_@person abc 36 -38 -21

a1:el a 26
a:del_gas b 15
b1:to bc -17 16
b:cobraron ac 23 -20
n:) bc 28 -44
n:bar bc -17 20
n:this_week abc -18 -32 32

=-;out;wanted a -26
=aside;doubt:what_is_excepted bc -37 16
=out;>free_from abc -32 41 -33
b1:ayer ac 24 -23
b:llegue abc 26 -19 -22
c1:be abc 15 -43 21
n:#_o abc -17 27 -26
n:que_queda bc 16 -20
n:than bc -25 24

a:anything bc -18 19
a:con bc 35 -53
b:bad c -20
b:have_class abc 25 17 -34

=aside;doubt:which_of_these_days ab 19 -16
a1:of abc 36 -31 -32
a:@drive ac -51 17
a:@insurer_a bc 17 -23
a:bad_for bc 21 -18
b0:llueve c -17
b:@relative_comes bc -42 31
b:senior ac -17 18
n:no_perdon bc -28 25

b0:teach abc -20 31 -26
b:jongg ab -21 22
b:murio abc 30 -25 -24
b:oh_duh a 16
n:#_@day ac 38 -32
n:del_mediodia c -18
n:is_my b -34
n:so_those abc -34 -23 27

=wanted;>fits a -66
a1:us c -19
a:me_to bc -17 24
a:with bc 31 -30
b1:any abc -32 -19 38
b:cogeme abc -20 -19 23
b:he_can abc -35 -29 33
n:._cualquier ac 19 -20
n:noon ac -24 25
n:not_say a 22
n:y_tengo b -18

b:all_week abc -21 17 -15
b:anything abc -78 -18 29
b:okay ac -16 19
c1:fuera a -24
c1:something abc -17 -19 31
n:hits b -17
p:! bc -22 16

a:no_habra abc -23 -21 33
b:?_any bc -19 22
b:de_guardia b 16
b:proctor ab 20 -22
b:yo_no abc -17 31 -26
c0:in bc 16 -15
c0:playoffs a -30
n:@day_to abc 25 -23 -21
n:i_was bc -26 16
n:nothing_after ac 17 -20
p:llegar ac 18 -16
p:review bc -18 20

a:en_el ac 26 -46
a:girls bc 16 -19
a:safer b -16
n:._at bc -16 18
n:@food_is bc 16 -19
n:ese_es bc 16 -20
n:going ac 16 -29

b:cualquier ac -43 23
b:voy ac 34 -38
b:which_is ab -33 23
b:wide abc 16 -16 -17
b:yo_me ac 16 -16
c0:out ac 16 -20
c1:naps ab -24 28
n:may abc -22 22 -19
n:stay abc -24 20 -15

=out;<free_from abc -34 45 -37
a:#_to ab 18 -28
a:busy abc -15 18 -17
a:zombi abc 30 -24 -23
b0:nietos a -19
b:dude ac -19 23
b:off ac 23 -22
b:se_fue ac 17 -16
b:trabajo_ni bc -21 24
c0:dispatch ac 16 -28
c0:though c 16
c1:dejeme ac -22 22
n:._been bc -35 36
n:@relative_no ac 15 -28
n:me_queda bc 29 -27
n:not_i abc -22 20 -20
n:yesterday b -23
p:about abc -18 -22 31
p:al bc 16 -21

a:,_a ac -19 20
b0:las ac -29 24
b:guard abc -30 42 -27
b:look ac -19 18
n:y_voy ac 23 -27

n:#_estoy ab -20 23
n:should a 21
p:thirty abc -17 19 -16

b:@relative_can bc -42 16
b:en_@date abc -20 21 -22
b:trabajo bc 17 -15
n:@day_the ab -27 18
n:con_mi bc -19 21
n:could_bring bc 18 -17
n:dos ab -25 21

a:en ac 18 -15
a:esta abc -24 -18 29
a:is_dead abc 16 23 -25
a:muy_temprano bc 22 -21
b0:only ab 26 -51
b0:uy ac -25 23
b:me_up abc -24 -21 24
n:; bc 38 -38
p:noche ab 17 -17
p:until abc -23 -42 42

a:probably abc 21 -16 -15
a:sin ac 22 -23
n:any a -20
n:puedo_los bc -24 21

a1:could a -26
a:#_a bc 17 -18
a:estaria bc -34 18
a:is_at bc -17 15
a:sirven bc 22 -20
b1:over b -17
b:all_can c 18
b:drops_me abc -23 -22 30
b:they_do c -15
n:._like ac -34 25
n:day ab -31 19
n:till_then c 15
n:y_mi b -38

a:alla a -16
a:to_@day a -17
b1:she c -20
b:are_in bc -21 24
c0:cualquiera a -16
n:,_entonces bc 26 -17
n:- b -19

a0:a ab 31 -41
a:til_# b -18
b:anoche abc 26 -23 -19
b:told a -21
n:,_they ac -28 18

b1:instead b -28
b1:which ab -30 20
b:my_@vehicle c -25
b:ustedes b -17
n:a_mi a -26
n:home_by ac 28 -23
n:till_# bc -22 20
n:toca abc -27 30 -28
n:what abc 21 -40 20

n:,_ando ac 39 -41
n:,_right bc -18 18
n:comes bc -24 20
n:i_reckon abc -25 21 -18
p:ok ac 32 -30

a0:despues bc -18 21
a:ahi bc -32 33
a:gets_me abc -18 17 -15
a:is_bad bc 28 -25
a:the_lady a 17
a:vacaciones bc -21 20
b:,_digamos ab 16 -28
b:another abc 33 -26 -24
b:i_need a -33
b:missed ab 24 -20
b:rent abc -43 -35 38
c1:both abc 28 -30 -26
n:,_@insurance ac -15 19
n:@open_the b -19
n:the_afternoon a -31

a1:perfect c 23
b0:nada abc -35 33 -30
b1:@day a -20
b:be_in ac 35 -32
c0:de bc -36 22
n:,_sorry ab -24 23
n:@open_. bc 17 -23
n:otherwise_the ac 20 -20
n:que_me bc -22 15
n:under abc 19 -33 22

=out;doubt:strange a -23
b:no_wait b -15
n:#_el ac 22 -28
n:la_llevo bc 23 -20
n:no_le abc -16 -18 24
n:otros b 15
n:your ac 18 -31

a:ninos b -18
b0:work a -22
b1:decir a 18
b1:rent ac -31 17
b:._and abc -16 30 -32
b:la_obra ac -28 27
b:not_make bc 29 -27
b:on_days abc -24 23 -22
c1:routes abc -22 25 -25
n:,_cuando ac -17 17
n:,_pasame abc 18 16 -31
n:is_got a -26

a:casa bc 16 -20
a:cualquier a -60
a:the_@vehicle abc -26 31 -23
b0:sea ac -31 31
b:before_or ac 26 -25
b:nunca ac 16 -20
n:anywhere ac -18 22
n:she_says b -15
p:because abc 18 -18 -15
p:pueblo abc -28 -30 33

a1:let abc 25 -20 -25
a:and_that ab 22 -16
a:baby abc -20 -19 21
b0:( abc -28 30 -20
b1:if bc -20 23
b1:tell bc -31 24
b:the_er a 18
c1:yes bc -23 28
n:so_the ac 17 -30

a:la_hora c 20
b0:manage bc -28 18
b0:them a -21
b1:down b -37
c1:cogeme abc -20 -19 23
n:can_it bc -20 23

a:es_muy ab -16 40
a:minutes abc 21 16 -29
around b -22
b1:man abc 18 23 -33
n:,_or ac -17 19
n:,_seria a -23
n:after_, abc 34 -20 -33
n:am_the ab 26 -35
n:este bc 16 -20
n:five c 16
n:manana_a bc 30 -28

a0:nomas abc -32 -21 46
a0:sounds ac -25 30
a:emojiyes abc -22 -16 35
a:ideal b -23
b1:@drive abc 28 -44 -18
c0:ponme abc -15 22 -20
c1:juego ac 28 -28
n:evening abc -28 -34 36
n:week_after abc 25 21 -31
p:away c 16
p:libre bc -27 16

a:chemo abc 22 -22 -21
a:ese bc 30 -33
a:or_@day abc -34 -47 51
b:dame c 20
b:tonight abc -18 -24 25
c0:dejeme ab 24 -17
c1:y bc 28 -23

=wanted;doubt:strange a -17
a:estoy_de bc 16 -26
b:?_my abc -24 30 -28
b:del_trabajo abc -22 -19 28
b:nothing c -34
b:of_those ac -28 20
n:because_i ac -35 25
n:las_mananas a -20
n:she_has b -22
p:con c -15

=^;aside;- ac 17 -22
a:a_two b 16
a:dijo bc -30 21
a:matter c 16
a:no_puedo ac 19 -60
b1:esos ac -15 19
b:like_# bc 16 -16
c1:dije abc 23 -23 -19
n:llevo_a bc 22 -17
n:that_week bc 28 -29
p:afternoons abc -28 20 -20

a:day b -21
b:can_be a -24
b:esta abc 18 23 -36
n:not_put abc -25 -21 24
n:que_ando abc -28 -21 26
n:t/th_# abc -21 33 -32
n:us_not ac 22 -20

a:inventory abc -18 -17 17
b1:habian c -19
b:aunque abc 29 -28 -26
b:dan abc 38 -29 -32
c1:already abc -17 24 -27
n:mine ab -26 21
n:salgo b -22
p:pido abc 30 -26 -30

=out;~not abc -61 76 -68
a:demas abc -17 19 -18
a:no_a ac 22 -23
a:tengo ac 17 -24
b1:@year abc 26 -15 -19
b:@traffic abc 23 -16 -20
b:then_i abc -23 33 -23
b:try_me b 16
b:wanted_me abc -15 -25 17
n:@hours bc -24 27
n:babysit_until abc 22 -32 -18

a:x bc 19 -18
b1:should ac -21 21
b:gets_in ac 24 -24
b:y_me abc -25 -19 26
c1:day c 17
n:is_after bc -29 30
n:were ab 21 -32

b:estoy_en abc -23 37 -39
b:got_the ab 16 -37
b:permiso_al c -30
c1:moved c -26
n:got_the bc 37 -42
n:i_still bc -26 25
n:manana_si bc 22 -22
n:que_es a -22
n:working b -16

b:a_# bc -22 20
b:calendar abc 28 -24 -20
b:out_of c -18
n:@day_descanso abc 28 -18 -26
n:concert b 17
p:other abc 32 -23 -34

a:except a -32
b0:yeah bc -17 18
b:finales b 20
b:o bc -44 35
b:reckon bc -24 27
b:we_get ac 28 -33
n:@date_is bc 37 -42
n:@symptom abc -24 23 -22
n:eve a -18
n:not_too abc -16 -26 28
n:que_hasta ab 19 -22

=aside;>busy c -23
b0:this ab 20 -36
b:last_@day ac 16 -16
b:will_have a -20
n:@day_@date ab -43 19
n:@drive_me ac 18 -17
n:can_make bc -17 21
n:is_nothing bc 23 -22
n:pero_los ab 23 -27
p:surgery a 15

=wanted;all:aside+wanted ac -19 16
b0:@date a -19
b1:next ab 20 -27
b:quisiera c 15
b:y_que b 17
c0:took ab 18 -16
n:@stop a -37
n:menos abc -32 -45 51
n:to_be ab 26 -17
p:cae abc -17 26 -26

a1:@book c 16
a:y_siempre a 16
b:already ab -27 16
c0:plant abc -24 -35 41
n:,_en ab 20 -48
n:it_will ac 27 -26
n:vos a -28
p:m/w/f bc -31 28

a1:mejor bc -24 29
b0:acaba abc 34 -25 -33
b0:free abc -36 -26 33
b:en_@hours bc -16 21
b:wake_up ac 33 -33
c0:ninguna ac -20 21
n:._on ab 22 -21
n:@day_please bc 22 -17
n:by bc -22 38
p:honey abc -26 -33 35
p:is bc -42 31

=aside;<free b -44
a0:se ab 22 -41
a1:apenas ac 30 -29
a:gap c 17
b:like_a b -16
c1:but bc 50 -51
n:bridge bc 18 -22
n:no_el ac -32 15

b1:was b 19
b:@parking b -22
b:cause_i abc -23 -16 24
b:first a 17
c0:nothing a -18
c1:one a -18
n:any_@day a 20
n:done abc 26 -21 -29
n:not_@drive b -20

a:@cancel abc -18 -16 19
a:is_out abc -25 46 -41
a:ya_no abc -19 35 -35
b0:ok bc -35 39
b1:gave b -28
b1:y a -18
n:other_than c -19
p:be c -17
p:se bc -20 17

=out;out;- ab -40 21
b1:@hours ac 28 -32
b:la_@visit abc 25 -23 -24
c0:iba abc 29 -18 -25
c0:nena abc -19 30 -27
c1:court c -20
n:fuera abc -22 30 -37
n:hold ab 17 -26
n:miss ab -42 16
n:until ab 24 -46

b0:rosario b 19
b:and_get abc -19 -24 26
b:give a -43
b:in_@date c -16
b:visiting abc -24 22 -18
b:would_be b -30
c1:right a -34
n:can_come abc -31 25 -24
n:has_to b -57
p:@insurer ab 28 -55

a:plomero a 15
b0:todo abc -30 -19 21
b1:there bc -19 22
b:@drink bc 17 -38
b:i_just a -17
n:reckon abc -25 21 -18

a:slept c -19
b:._home abc 31 -31 -30
b:am a -26
b:levanto abc 26 -18 -21
c1:then ac 24 -26
n:so_this ab 19 -31
n:the_car abc -21 -23 24
n:we a 21

a:con_mi ab -20 27
a:me_voy bc -25 18
b0:senorita ab -16 20
b:would_take a -22
n:or_# b -28
n:recojo_a c 18
n:usual ab 19 -19

a1:soon bc -25 25
b0:period bc -22 25
b:he_has abc -39 43 -40
n:that_the bc -22 18

a0:free ac -22 21
b:,_tal c 16
b:she_can ab -21 20
c1:llega ac 23 -20
n:,_he abc 16 -46 23
n:ahi_para ab -17 18
n:am_free c -22
p:la a -40

a1:dos ab 20 -22
a1:think b -22
a:on_the ac 17 -27
b1:try b 16
b:casas_de bc -16 17
b:the_truck ab 16 -16
n:changed abc -41 -24 27
p:) abc -23 24 -23
p:off a -20

<question abc 25 -31 -21
=wanted;doubt:the_same_time_as_what ac -22 27
a:soon bc -25 25
c1:algo abc -29 -15 37
c1:finals abc -16 23 -19
p:more c 16

a:all_right ab 17 -32
a:feed abc -16 -32 29
a:perfecto abc -19 -19 32
b1:never abc -29 -26 29
b:middle_of abc -29 -28 30
b:my_grandbaby bc 17 -18
n:._home abc 20 -20 -16
n:puedo_, bc -29 18
n:the_earliest ac 33 -36
p:car a -29

=aside;one c -27
a1:con bc 19 -23
b:._they bc -24 20
b:in_school bc -21 24
b:moved_to abc 37 -28 -34
b:the_school c -16
c1:ultima abc 23 -20 -17
n:#_, b -17
n:mornings_are bc -26 26
p:we abc -25 -46 39

>free b -20
a1:cuando ab -27 21
a1:time b -22
a1:turno abc -28 26 -25
b:fui abc 43 -19 -43
b:not_run ab -23 21
b:que_no ac 29 -49
b:she_is bc 20 -27
n:excuse bc -16 18
n:llego ab 21 -30
n:se abc -23 -16 39
n:tonight abc 16 -27 15
p:. abc -23 -29 35

=wanted;<not abc -20 -51 41
a:like_# c -22
b:libra abc 28 -26 -17
b:morning bc 23 -21
b:primera c 15
n:@book_me bc -31 24
n:@day_around bc 25 -25
n:bingo abc -20 -19 24
n:llega bc 23 -24
n:so_noon bc 25 -34
p:eleven abc -21 20 -18
p:s bc 22 -22

a:a_mi ab -19 20
a:i_rest abc 32 -27 -21
a:unico_dia a -21
b:@visit_para c 17
b:do_the bc -36 26
n:cambiaron b -26
n:out_at ab 16 -21

b:cumple abc 21 -16 -17
b:nene abc -26 -31 27
c1:, ac -18 -15
n:oclock abc 25 -29 20
n:she_is ab 18 -40
n:shop_@open ac -16 18

b1:choir bc 25 -26
b:._something bc -18 25
c1:bury ac -25 19

a:let_us abc 21 -29 -17
b:is_not bc 52 -47
b:somebody bc 28 -28
c0:do bc -29 26
n:but_have c 16

=aside;doubt:5/12_can_be_two_dates abc 62 -42 -61
a:mejor ab 18 -35
b0:tomo abc 23 -17 -17
b:acomoda a -18
n:days ac -29 21
n:my ab 23 -32
n:really abc -17 -20 23

a:on_any ac -15 17
b0:ends ab 29 -28
b:excuse bc -17 18
b:no_to a -34
b:the_earliest abc -16 -21 24
b:\xc2\xbf_no c 22
n:#_en abc 26 -39 23
n:._ill a 15
n:._rest ab -42 23
p:fuera c 19
p:trabajando ac -18 23

a:going ab -27 20
b:chance ac -20 23
b:wants ab -24 17
n:@day_is ac 21 -39
n:read abc 29 -20 -26
p:left abc -18 -22 30

a:lovely bc -31 34
b0:and bc 33 -57
b:para ab -38 22
c0:; abc -28 -31 31
c1:back ac -22 17
n:._give bc 27 -34
n:a_# b -24
p:nina abc 22 -17 -20

=out;lead-if ac 21 -49
=out;~only b 15
a1:confirmo abc 24 -18 -23
a1:got ab 17 -15
a:are_a bc 22 -21
b:not_know ac 24 -26
b:to_get ac 23 -33
c0:since b -26
n:,_cause abc -20 -32 26
n:._entonces a 18
n:?_if ac -24 17
n:i_finish abc -24 26 -26
n:in_my a -16

b0:is a -18
b0:nothing ab -62 36
b:estoy ab -29 26
b:la_@holiday a -20
n:,_del a -19
n:?_es bc -16 21
n:@day_night b -19

a:^ b -19
b0:coming c -15
b0:los a -27
b1:anytime a -22
n:but_let abc -18 -22 23
n:not_that b -26

a:que_el c 16
a:up ab 17 -51
b:baby ab 33 -35
c0:finals bc 23 -20
n:is_clear bc 29 -28
n:my_boss c 19
n:yes_but bc -19 20
p:sale abc -25 -31 39

=aside;~free ab 17 -49
=out;after a -64
b0:mas ac 20 -28
b:anniversary_is bc 18 -16
b:dar ab -23 21
c1:afternoon bc 18 -17
c1:recien abc -27 -20 28
n:de_@thanks c -18
p:@food a -17

a1:over ac -23 26
a:at ac 25 -40
a:he_would abc 23 -40 -18
a:out_of abc -26 -26 30
b0:good ab 22 -28
b:@month ac 24 -33
b:moved c -44
b:on_that b -15
c0:what abc -17 -40 23
c1:down abc 22 -20 -19
n:runs a -21

=out;<past abc -18 25 -19
=out;~free_from a -26
a:horas c -29
b0:voy bc 20 -22
b:stay abc 18 -16 -19
n:puede_ser ab 26 -27
n:ya_me abc -30 -44 42

a:not_@holiday bc -16 16
a:to_my bc 16 -19
b0:days abc 22 21 -34
b:, a 15
b:en_el b 17
b:keep_the abc 24 -30 16

a1:@insurer bc -23 25
b0:no abc -39 36 -19
b:on_a a 17
b:only_get bc 26 -26
b:presta abc -20 -24 23
b:something_later ac -19 19
c0:toda c 17
n:to ac 23 -19

a:& abc 19 -19 -17
b:of_a ab 23 -21
n:@day ac 30 -25
n:asi ab -19 17
n:lol ac 25 -17
p:dale ab -16 18

a:pero_no ab 18 -23
b:._might abc -17 -29 20
b:@machine abc 28 -31 -25
b:is_over b -17
b:on_@call abc 32 -24 -24
n:no_excuse bc -16 18
p:center bc 24 -24

b:am_# abc 22 16 -31
b:deme bc -21 27
n:#_in ab 15 -25
n:,_got b -27
n:con_la a -16
n:de_eso a 16
n:possible abc -26 -36 42
p:bring b 15

a:siempre abc 22 -25 -16
b0:despierta abc 22 -19 -21
b1:flying ac 19 -39
b:?_then ac -36 24
n:,_no c 16
n:never ac 34 -40
n:y_a a -29

=wanted;>not abc -33 -28 32
a1:god abc 28 -17 -25
b0:i abc 30 -44 -19
b:and_do abc -18 -17 22
b:anytime_just a -16
b:usher a 17
n:. bc 36 -41
n:but_he abc 43 -39 -36
p:class abc -25 -15 28

a:anyhow c -17
a:dia_libre ac -20 24
b:i_want ac -23 20
b:not_work c -19
n:@day_i a -27
n:but_before abc -34 -36 44
n:choice abc -41 -27 42
n:his_@relative abc -20 24 -38
n:trabajo_, bc -21 23

=out;of2 ab -27 17
a:taken_for bc 18 -17
b0:er a 18
b:class bc -28 21
b:dijeron ab 33 -32
n:es_por b -28
n:plumber c -20

a1:just ac -24 24
b:be_# b -21
b:puede ab 16 -36
c1:just c -15
n:not_do ab -16 17
n:seria_el bc -17 17
n:those_days ab -24 23
n:ya_la ac 26 -16
p:gas ab 27 -23

=aside;doubt:every_second_week:_which c -18
a:los bc 19 -25
a:the_day ac -27 30
b:if_not abc -22 -34 40
b:not_even bc 22 -17
b:short b -19
b:so_like ab -19 18
b:y_si abc 24 17 -35
n:,_manana bc 32 -37
n:it_can a -18
p:either abc -41 -30 32
p:maybe bc 15 -23
p:shop abc -17 -17 20

=wanted;<fits ac -65 24
=wanted;>that_day ab -27 16
a1:al ab 23 -18
a:furnace bc 25 -22
b:,_deme c 19
b:,_say abc -23 -25 30
b:asleep c -24
b:me_in abc -19 -29 22
b:noon ab 19 -17
b:planning_period bc -22 25
b:somewhere abc -22 -25 24
c0:skip bc 23 -20
n:dia_tengo ac 18 -20
n:quedo_libre ab 19 -23
n:si_no bc -48 25
n:way bc -23 18
p:tambien bc -19 23

b:calving abc 32 -24 -24
b:nomas ac -33 31
n:de_ahi ac -26 16
p:prefiero abc -17 23 -21

a0:antes ac -21 26
a0:with c -16
a:@sick c -24
a:ni_el bc 21 -17
c1:nothing c -37
n:but_you abc -18 31 -32
n:demas_dias abc -28 -18 23

c1:too a -18
n:@date_to abc -27 -31 33
n:entonces b -21
n:espere ac 23 -21
n:the_soonest abc -25 -17 24
n:work_# abc 29 -19 -22

a:a ab -23 16
a:every ac 33 -45
a:\xf0\x9f\x99\x8c c 17
b1:dicho b 19
b:pues abc -17 -35 21
n:,_like abc 28 -18 -26
n:cualquiera abc -20 -34 26
n:know_@day a -16
n:ponele abc -26 -33 39
p:@visit abc 32 -29 -24

a0:anyhow c -17
a:@month ab -18 18
b0:got bc -32 26
b1:drops b -23
b1:union abc 17 22 -31
b:ando_en c -22
b:usted abc -17 19 -18
c0:@open abc 30 -35 -22
n:( abc -26 -36 34
n:es_san abc -18 25 -21
n:no_llego abc 30 -15 -24
n:so_i a 21

a:the c -26
b1:ahora b -18
b1:make a -21
b:,_the ac -31 27
b:a_@vehicle bc 19 -21
b:neither abc -17 32 -27
b:studio abc -18 -42 42
b:take abc -31 -39 51
b:wake ac 33 -34
c1:ya bc -46 20
n:come_right bc 24 -27
n:i_fly abc -21 -22 27
n:la_@vehicle abc 30 -21 -25
p:second bc -32 18
p:short ab 20 -22
~busy_from a -17

=aside;doubt:which_of_two_is_ruled_out abc 28 -52 -17
b0:decir c 17
c1:are bc 31 -30
n:@day_ya ab 24 -31
n:@vehicle_no abc -24 -33 26
n:hour abc -24 -32 35
n:lord abc 29 -39 -18
n:mediante ab -28 24

=aside;hour abc 23 -40 -16
a:no_one bc 21 -22
b:am_on bc 29 -52
b:mientras_no bc 16 -15
b:pasada abc 32 -20 -28
b:pool abc -25 29 -37
b:pude a 20
c0:puedo a -51
n:al ac -27 18
n:nine_thirty ac 20 -15
n:on_@day bc -22 16
n:so_anything bc 16 -19

a0:dale ab -20 16
a:all a -17
a:nap abc 30 -27 -18
a:ya_puedo abc -20 -34 35
b0:regala c 15
b:like_to ab 18 -27
b:mayordomo abc -34 23 19
n:so_not bc 24 -70
n:what_is abc -31 35 -28

<free b -18
a0:le c -45
b:am_gone bc 33 -45
b:my_@clinician bc 17 -19
b:off_at c 21
b:out_here a -19
p:siguiente abc -19 -17 29

a:todos_los a -23
b:,_is c 17
b:tendra ac -15 23
b:the_barn c -15
c1:ill abc 19 -15 -16
c1:look a -26
n:@day_nomas bc 17 -29
n:my_sons ac 18 -17
n:ponme abc -20 -19 21

b0:porque abc 43 -41 -36
b1:school abc -22 19 -16
b:no_tiene c 16
b:si_no c -18
b:\xc2\xbf_y abc -24 -31 43
n:ahora abc 34 -27 -24
p:nothing a -16

n:called abc -22 26 -26
n:dialysis bc 15 -17
n:release ab 19 -19
p:recien b -18

b0:dentista bc 18 -37
b:goes_to a -18
b:time_i bc 17 -29
n:,_antes a -57
n:la_del bc -29 22
n:shoot ab 20 -18

a:del bc -43 17
b:?_en ab 22 -22
b:i_said bc -29 19
b:mi_me ac 27 -20
n:#_ese bc 19 -20
n:what_i abc -25 -31 29

a1:digo abc 28 -29 -20
b:i_clock abc -27 -23 26
b:run_me abc -26 -17 26
n:at_noon abc -34 -18 23
n:da bc 23 -25
n:que_del abc 29 -18 -30

a1:taken bc 18 -17
a:deja ab -31 22
b:that_leaves b -28
c1:que c -17
n:,_and abc -33 -17 34
n:tardes a -21
p:say bc 28 -26

b1:drop abc -18 -16 19
b:be_there b 15
n:aqui ac -31 17

a0:good bc -35 17
a:at_all a -25
a:comes ac 17 -28
a:from bc 29 -32
b:all_see ac -24 28
b:sirve ac -23 18
b:we_did b -23
n:,_week abc -28 -24 33
n:which_i a -23
p:corte c 17
p:ponga c 21

=wanted;within-last ab 20 -20
a:one_sounds ac 29 -28
a:tengo_que bc -25 22
b1:@book c -15
b:?_si bc -16 18
b:get_out bc -36 31
b:hay a -20
b:nothing_works a -17
b:your ac 25 -20
n:#_cuando abc 28 -25 -17
n:,_@relative a -15
n:else abc 35 -27 -38
n:la_virgencita bc 22 -19
n:lab abc -27 25 -21
n:nadie abc 30 -34 -18
n:puede_? abc -24 -32 33
n:the_baby ac 22 -25
n:y_ya b -28
p:haha abc -28 -23 35

=aside;~except abc 33 -16 -32
b:keep_my bc 16 -20
b:to_me abc 21 -20 -17
c0:rent ac -31 17
n:them bc 26 -36

a1:on a 19
a:profe a 19
a:y_el bc 26 -25
b0:here bc -31 21
b0:said abc 43 -19 -38
b:._he abc 20 15 -32
b:any_morning bc 20 -20
b:del_# abc -19 -26 29
b:the_day a -21

=out;>any c -22
=out;on-offer2 ac 28 -83
b:alla abc 25 -26 -19
n:algo ac 16 -23
n:is_@holiday ab 27 -20
n:por_favor a -25
n:sale_a ab 24 -30
p:ahora ac -16 20

b1:del c 20
b:ones ac 18 -24
b:will_do abc -22 -24 27
c0:dot ac 19 -16
n:mejor c -15
p:night ab -32 19

a1:spoken bc 19 -18
a:not_@day ab 16 -19
b:doors bc -30 15
n:desde abc -35 35 -27
n:done_with bc -16 18

=wanted;doubt:a_day_more_than_100_days_ahead abc -23 -27 30
b:vuelo bc 27 -29
n:be_dead bc -20 21
n:goes c -22
n:no_one b -18
p:pantry c 15

b:,_neither bc 18 -16
b:ya a -18
n:tal c 17
n:there_is bc -36 33

a0:de b -26
a:safe abc -38 -30 38
b0:finales b 20
b:pushed abc 31 -25 -24
b:the_senior ac -17 18
c0:had bc 16 -45
n:pasame abc 18 16 -31
p:something bc -17 22

b0:sorry bc -17 20
b:@relative_are abc -32 32 -25
b:las_de ab -39 19
b:viaje bc 19 -17
n:que_haya bc 17 -18
n:so_afternoons ac 19 -31
n:yes_. abc -20 -18 19
p:always ab 17 -19
p:at bc -16 21
p:missing b -17

a1:voy c -22
b0:shrink c -25
b:ella c 18
b:en_la a 20
b:mal ac 18 -17
b:\xc2\xbf a -27
n:de_la a -34
p:decir abc 26 -19 -23

a:to bc 19 -30
b:recert bc 22 -27
c0:church abc -21 23 -16
n:who abc 25 -20 -24
p:both abc -28 -20 29
p:play abc -24 19 -17
p:whole abc -31 22 -19

=wanted;3/2 ab 23 -37
b1:come ab -21 18
b:come_straight bc -19 20
b:he bc 27 -29
b:they_moved bc 16 -17
n:skip_section bc -19 22
p:fourteenth abc 30 -21 -25
p:miss ab -18 16

a:para bc 37 -37
b0:out bc 30 -31
b:la_de abc -30 -50 40
b:never_once ac 22 -15
c0:yes bc -18 23
c1:como ac -21 23
n:?_my ac -18 19
n:inventory a 18
p:lovely abc 22 -24 -18

=wanted;wanted;- a -20
a:de_la ab 25 -26
a:dos_horas b 17
b:,_a c -17
b:@hours_de bc -16 21
b:could_come abc -24 -35 40
c0:there abc 15 22 -26
n:#_my bc 17 -17
n:,_first a 19
n:right_? bc -18 18

a:and_you ac -23 16
b:de_ahi abc 21 -22 -19
b:from_# ab 31 -32
c0:sent c -26
n:@day_if bc -35 31
n:will bc 15 -19

a:@late_o bc -16 17
b:este a 17
b:muchacha bc -30 21
b:no_use bc 22 -22
b:y_el abc -21 -33 28
n:? bc -37 30
n:ay_no a -17
p:carro bc -21 22

a1:any ac -15 17
a:part_of ac 23 -18
a:put a 16
b1:@vehicle ac 36 -27
b:get_off ac -69 24
b:pizca_de a -18
b:que_la abc -22 -38 38
c0:esta ac 21 -20
n:@relative_@drive a 19
n:any_afternoon bc -33 28
n:right_, b -22
n:she_gets abc -23 -16 25
n:the_@drink c -26
p:@ride abc -26 -15 26

=out;on-offer1 abc 29 -46 29
=wanted;<free_from bc -18 17
a1:y abc 30 -16 -26
a:is_in bc 25 -30
b:@fetch_la c -17
b:my_@move a -28
b:new abc 32 -16 -29
c0:sometime ac -27 30
n:#_am ac -33 36
n:._@day ac 36 -39
n:moves ab -16 16
n:que_a ab -20 16
n:soonest abc -25 -17 24

a1:for abc -22 25 -18
a:is_all b -38
b:the_furnace bc 19 -23
c0:ok abc -19 -21 22
n:._second b 19
n:has_a bc -21 23
n:manana_tampoco bc 19 -17
n:my_knee ac 24 -24
n:next_@day c -16
n:text ab 19 -36
p:cuando a -33
p:tardes bc 22 -23
p:thing ab -23 16

=aside;<turn c -19
a1:too ac 20 -30
a:will_do bc -22 27
a:y_no abc -18 -48 49
b0:stay abc 18 -16 -19
b:furnace bc 19 -23
b:it_got abc -19 -27 28
b:this_time ac -25 28
c0:on abc -17 -16 18
c0:one a -16
n:._week bc 21 -36
n:use ab 26 -36

a:thing bc -17 19
b:clinicals c -27
b:make_it a -21
n:antes_no bc -32 24
n:have_to abc -19 20 -18
n:hora abc -29 -30 36
n:lol_the bc 17 -16
p:nun c 18

=aside;middle abc 22 -22 -25
a:pagan ab 22 -19
b0:dialisis bc 20 -23
b:anytime ab 15 -30
b:daycare a -29
b:if b -27
b:me_to ab 18 -20
n:the_new b -17

a:be_safe abc -30 -24 31
b1:mejor abc -26 -22 38
b:@food ab 26 -35
b:lessons abc -24 28 -40
b:misa ac 18 -16
n:era abc 36 -19 -35
n:her ab 15 -18
n:pero_me abc 54 -51 -43
n:supposed c -25
p:duty abc -17 18 -16

a1:ya b -16
a:an_hour b -19
a:works_out abc -20 -17 25
b0:era ab 17 -16
b:sera c 17
n:taken bc 25 -24

a:all_yours ac -34 35
a:y_ya b -16
b:@relative_got ac 20 -20
b:no_pues ac 18 -32
n:@day_mornings a 22
n:@day_you abc -24 -27 29
n:girl a -29
n:please_not bc 22 -18
n:squeeze_me bc 17 -16

b0:, c 19
b:._rest ac -24 29
b:como c 15
b:the_nursery abc -24 -17 21
n:either_before bc 18 -17
n:me bc 26 -34
p:obviously b -20

=aside;2/0 abc 43 -86 -26
a:i_have abc -37 40 -33
b:@move_la bc -15 17
b:with_a b 16
n:,_la ab 25 -30
n:@day_tengo bc -31 32
n:i_said bc -16 18

<free_from b -15
b:could_you abc -20 -22 23
b:the_littles ac 22 -22
n:clase bc 19 -18
n:when_i bc -31 28

a:hon a -19
b0:solo abc -47 -31 42
b:matter c -18
n:knee abc 24 -16 -23

a:does a -24
a:or ab 17 -74
b1:pasame ac -15 15
b:us_go c 19
n:not_missing ab 24 -19
n:they_might bc 18 -26
n:us b -16
p:check c 17
p:esa abc -15 -28 21

b0:paid b -36
b:birthday_is abc -17 20 -22
b:date c -25
b:limpiando bc 19 -20
c0:but a -39
n:,_before abc -20 -42 25
n:i bc 21 -20
n:sit abc -35 -15 23
n:straight a -17
n:that_i ab 31 -36
p:@book bc -38 19
p:long abc 32 -35 -29

b:are_all bc 22 -23
b:did abc 32 -27 -28
b:pt ac 18 -19
b:way a -15
n:#_a abc 36 -19 -26
n:it_after b -20

a:tengo_@treat b 17
a:tengo_compromiso bc 27 -25
b:descansa abc -27 -25 29
b:mornings bc -15 22
b:my_off abc -31 -28 34
n:#_or bc -23 16
n:deme ac 20 -28

=aside;weekdays b -26
a:laredo c -16
b0:reckon c 17
b1:wants ac 19 -16
b:@relative_descansa abc -15 -15 17
n:me_hace b -15
n:not_. ac 27 -29

c0:@hello abc -28 -25 36
n:am_back a -31
n:mas abc -33 -49 45
n:mediodia c -16
p:how c 16

=wanted;~busy_from abc -40 23 -16
a1:toca c -19
b:for_that ac -19 17
b:us_out b -25
n:._it ab 32 -30
n:but_i ac 28 -26
n:de_esa bc 23 -19
n:kidding bc -18 18
p:airport abc -17 -16 25
p:paid bc -19 21
p:swapped c -16

a:have_the abc -20 23 -17
a:mas ab -35 15
b1:be ab -23 21
b1:toda c 17
b:because b -27
b:is_good bc -17 18
b:mi_@relative a -16
c0:because b -27
n:but_after bc -24 24
p:side bc -29 22

a:doble c -26
b:home c -18
b:snowbirds ab 23 -17
b:the bc 23 -17
n:primero_dios c 17
n:so_that ac -53 34
p:wedding bc 28 -27

a:@day_# b -33
a:del_dia c 16
a:is_not bc 34 -36
a:la ab -25 18
b:el_hospital ab -17 18
b:so_can abc -21 -17 29
n:church bc -28 26
n:it_has abc -20 -21 24
n:out_, bc 20 -21
n:que_@drive bc -28 24
p:bday ac 26 -28

a1:lo b -38
a:de ab 16 -31
a:two_hour b 16
b1:pt a 16
b:but_in bc -19 19
b:perdon_, ac -28 26
b:there_is bc 35 -43
b:to_that ab 20 -20
c0:lord ac 21 -19
p:read bc -20 23

n:conflict abc 27 -24 -20
p:yes abc 28 19 -41

b:de_en abc 34 -22 -27
n:el_resto abc -29 -21 32
n:since_it abc -17 -28 21

a:except_@day a -28
b1:los bc 19 -33
b:since b -26
c0:got ac 30 -50
n:#_at bc 16 -17
n:oh ac 29 -17
n:si_, bc -17 18
p:anyway bc -19 24

=out;days2 a -21
b:if_somebody b -16
n:el_mismo a -17
n:pongame abc -31 -24 30
n:y_sin ac 17 -16
p:else bc -21 29

a:@holiday bc -39 28
b0:dialysis abc -17 29 -25
b:,_they abc 28 -28 -22
b:._si c 22
b:babysit bc 17 -20
b:tengo_finales b 20
c1:said abc 26 -39 -15
n:better ac -17 26
n:proud_of a 16

a:iria_bien bc -16 19
b:,_nothing ac 19 -21
b:in_law abc -30 -22 30
b:\xc2\xbf_puede ac -23 28
n:._la abc 34 -22 -31
n:;_i ab -23 24
p:within ac -21 21

a:every_day ac 31 -44
a:in_my abc 30 -25 -17
b:not_got ab 19 -18
b:went_to ab 21 -15
c0:court abc 22 -16 -17
n:@ride_so ac -34 19
n:he_said abc -19 -28 22
p:: abc -26 20 17
~only bc -46 32

a0:is ab -28 18
a0:wide ac -26 25
a:guys c -15
b:@vehicle_from b -17
b:los_de c -18
n:,_sleep abc 16 22 -31
n:never_know c -26
n:not_until a 17
n:si_me bc 40 -41

=wanted;>any b 16
a1:ser b -32
a:en_la bc -34 23
a:me_cuida ab 15 -18
b:not_at bc 21 -18
n:el_# ac 19 -21

a:@date_, ac 16 -29
b0:cobro bc 24 -27
b:no_sea abc -38 55 -44
n:@hours_de c 15
n:\xc2\xbf_el ac -22 15
p:choir ac -15 17
p:puede ac -40 30

a1:the ab 30 -45
b:#_except abc -27 -31 33
b:get_on abc 25 -18 -18
n:,_say ab -20 18
n:ya_hasta bc 25 -24
p:season ac 21 -23

a:was abc -19 -36 22
b1:plant ac 24 -24
b1:preference bc -27 27
b:me_on bc 16 -17
n:._ay a -20
n:check_hits b -17
n:jaja_no c 17
n:y_salgo ab 18 -32
p:shows abc 34 -21 -33

a:be_convenient bc -20 22
a:no_alcanzo abc -27 37 -41
b0:del a -20
b:free_all bc -18 19
c1:winter b -18
n:no_way abc -23 -18 22

=out;again ab -105 22
a:last ab -17 15
b0:leaves bc -28 25
b1:free ab 20 -31
b:dos abc 33 -30 -27
b:lol abc 19 -30 19
b:pueden ac -18 22
c0:hit bc -25 16
n:when_she abc -22 -15 24
p:@drive bc 31 -28

a:la_presion abc -19 21 -27
a:quiero bc 24 -26
a:tienda bc 21 -26
b0:regreso ac -40 24
c1:last abc -17 -25 24
n:because ab -23 20
n:le_escribo abc 32 -21 -30
n:so_can abc -32 -27 43

a0:til b -24
a1:next abc -19 -21 22
b:the_# a -33

=wanted;doubt:not_sure_what_is_ruled_out abc -24 -48 50
a1:algo ac -16 26
a:me_@late bc 16 -15
b1:sometime ac -16 21
b:,_dejeme ac -22 22
b:pongame abc -18 -22 24
b:used_to abc 35 -23 -27
n:class bc -26 22
n:pero_es c 20
n:text_you ac 21 -20

b0:alla abc 22 -16 -22
b:squeeze c 22
b:wide_@open abc 16 -16 -17
n:if_the a -17
p:new bc -16 16

a:town abc -16 29 -36
b:hour_reset ab 22 -18
b:la_@relative ac -29 28
b:of_town ab -24 16
b:practice a -37
b:we_leave c -17
p:noon ac -27 27

a0:menos bc -39 41
a:clock abc 21 -16 -20
a:too_early bc 30 -39
b1:meeting abc -26 29 -34
b:any_afternoon bc 25 -24
b:hay_pues bc -17 21
b:pension ab 18 -15
b:pero_del bc -23 24
b:picked_up bc 18 -18
b:podria ac -20 27
c1:thought abc -36 39 -41
n:#_recien bc -27 27
n:dios ab -33 18
n:nothing bc 16 -17
n:un abc -18 -25 26
n:whatever bc -20 23
p:ahogada bc -20 21

=aside;first b -17
=out;doubt:a_time_that_may_be_ruled_out abc -19 32 -28
=wanted;of4 a -29
a:@late a -37
b:#_oclock c -29
b:start c -20
n:#_to ac -23 25
n:._by bc -20 21
n:@day_juego ab 19 -29
n:@insurer ab -23 20

a0:recien ac 26 -23
a:no_le bc -35 25
b1:wrote c 19
b:la_luz ac 17 -16
b:pensaba a 18
c1:sirve ac -18 23
n:._is c -15
n:is_no abc 19 19 -31
p:sharp bc -16 20

=aside;last b -39
a:#_# c 15
a:ago c -31
a:finals bc 23 -21
a:limpio_casas bc 19 -18
b0:dormido abc 23 -21 -20
b0:testing abc 38 -29 -39
b1:not ac 30 -45
b:go_to bc 19 -20
b:if_there bc 25 -18
b:knee b 16
n:dia_no ac -43 20

=out;doubt:what_begins_on_that_day a -21
a:anyway ab 18 -29
a:es_imposible bc 19 -18
a:is_way bc -18 18
a:quedo b -21
b0:llego bc 19 -17
b1:dieron b -23
b:has_dialysis a 15
c0:when abc -34 -28 35
n:t/th abc -21 33 -32

a:would a 19
b:espere abc -23 -25 25
b:his_@relative ac 17 -29
c0:( abc -44 27 -23
n:no_use ab 19 -24
n:of_them bc -17 21
n:tres abc -17 -23 25
p:of ac -28 22

=aside;on-offer1 abc -36 20 20
a:not_be bc 28 -25
a:pueblo bc 19 -28
b0:mismo c 17
b1:toca ac 19 -31
b:in_on ac -15 16
n:otro_dia c -30
n:tengo_clase bc 19 -18

>that_day a -17
a:#_any ac -16 18
a:@day_works bc 17 -17
b:ends bc -36 22
b:picks ac 19 -16
b:til_# ab -23 28
b:y_para abc -20 -21 31
c1:he bc 18 -30
n:@relative_can bc -27 26
n:y_media bc -18 15

a:is_@food c -21
b:,_now ab -27 22
b:nah a -27
c0:simon c 16
c1:maybe ab -42 18
n:@relative_says bc 18 -18
n:instead bc -39 36
n:soy_libre b 20
p:@english bc -16 19

a0:same ab -26 33
a:@late_, bc -19 21
a:ni bc 39 -49
a:you abc -36 -21 39
b0:@body ac 26 -31
b:and_# bc 21 -17
b:even bc 21 -26
n:about_the c -20
n:are_the ac 20 -41
p:haber a -15
p:hoy ab -19 18

a:has_to abc -19 -27 29
b1:through ab 17 -18
b:either_one c 18
b:not_be abc -18 25 -21
b:put_in ac -18 17
n:,_recien bc 22 -16
n:one_i abc -29 -30 31
n:que_hay bc 32 -28
n:we_got b 15
p:gone bc -16 21
p:last ab 21 -39
p:llega abc -32 -20 37

a:even ac 20 -23
b0:misa ac 16 -15
b:duh a 16
b:go_out abc 23 -16 -19
n:so_. ab 20 -19
n:week_. abc 25 -17 -23
p:as bc -18 18

a0:he ab 15 -20
a:good_to ac 28 -28
a:is_that ac 23 -21
b0:rather c 17
b:you_@open bc -23 19
c0:omg ab -27 21
c1:o b -21
n:@call ac 30 -29
n:@medicine a -24
n:anything_from bc 21 -29
n:este_@day bc -26 28

=out;doubt:7:_morning_or_evening bc 25 -23
a1:that ac 37 -37
b:deja ab -26 18

a:a_@day b -22
b1:neither bc 19 -17
b:how b -24
n:@day_, abc -37 -22 52
n:before_my ac -20 18
n:shoot_that ac 19 -18

a:class abc -34 31 -17
b:county bc 18 -15
b:el_@clinician abc -23 -26 28
c0:dije ac 19 -16
n:._this abc -29 -35 36
n:get_the abc -24 -28 31
n:weekday a -22

a:road ac 18 -20
b:back abc -17 -38 32
b:tal_vez c 16
c0:rather a -41
n:,_both abc -22 -22 25
n:@day_despues abc -30 -27 31
n:@holiday_, abc 24 -16 -46
n:so_do a -34
within-last c -26

a:only_# ac 19 -22
b:chemo bc -19 17
b:the_house abc 24 -27 -17
p:@sick bc -39 23
p:memphis c 16
p:nap bc -16 17

=out;<busy_from abc -42 51 -42
a1:go b -24
a:to_the ab 32 -44
b0:hair bc 15 -23
b:la_que a -44
b:me_puede abc -19 -21 32
c1:hers abc 34 -24 -24
c1:planning b 17
n:days_. ac 22 -21
n:jajaja ab 24 -24
p:between bc -19 23

b:la_@vehicle abc 34 20 -36
c0:now bc -20 22
n:@date_then c -16
n:es_cuando ac -27 16

a:ando_de ac 22 -21
a:estoy_libre abc 23 -27 -21
b:,_either c 18
b:is_every ac -20 21
b:later ab -21 16
b:state c -24
n:._make a 19
n:no_hold ab 25 -22
n:out_by abc -20 -25 27
n:that_on abc -17 -21 21

a:@relative ac 21 -41
b:,_ahora bc -32 27
b:tengo_@treat ac 26 -23
b:yo a 15
n:._my abc -32 -39 44
n:?_? bc 16 -19
n:in_@day b 16
n:one_at abc -21 -20 26
n:sigue abc -16 23 -18

a:fuera b 17
b:no_my bc -21 23
c1:from b -23
n:,_# abc -33 -39 50
p:senorita ab -18 17

b1:@holiday abc -18 -19 21
b:time_you a 17
n:#_so abc -29 -28 37
n:@day_so ac -28 31
n:el_@vehicle c 15
n:see c -26
p:posible c 17

b1:yes b -23
b:?_the abc 27 -34 -16
b:dije abc 30 -30 -23
b:el_carro abc 29 -25 -22
c0:preschool ab 24 -42
n:@day_de abc -15 -17 18
n:minutes ac -23 16
n:pero_@day abc 23 -23 -25
p:viene ac 16 -19

=wanted;~fact abc 15 19 -31
a0:@late abc -22 -25 25
a:la_planta a 19
b:compa bc 16 -22
b:i_proctor ab 20 -22
n:i_could bc 19 -20
n:roads b -17
p:day c -23

a1:dia b -39
a:audiencia abc 25 -21 -21
a:se_puede abc -26 16 -17
a:trabajan b -18
b1:habria abc 37 -38 -25
b:,_si ac -25 18
b:@book abc 32 -41 -21
b:playoffs a -30
b:rehearsal c -16
n:mind bc -25 18

a:is_ok c 16
a:walk ac 26 -26
b0:lo bc 19 -22
b:barn bc 20 -21
b:gets_me ac 31 -29
b:tal abc -25 -17 30
n:._might bc 18 -20
n:juego b -23
n:so_@late bc -27 21

a0:school a -20
a1:un ac 16 -28
a:to_me ac 32 -30
b0:@move c -18
b1:at bc -21 20
b:middle abc -29 -28 30
n:consulado b -19
n:no_earlier ac -25 20
p:one c -18

a1:will abc -29 32 -19
b:._that c -18
b:bring c -16
b:digame ac -17 23
b:que_sea abc -15 -42 22
n:@open_, bc -17 18
n:know_you ab 16 -19
n:ninos a -18
n:same_time ac -21 23

a:@year c 16
b:is_a bc 25 -26
b:only_got ac -20 23
b:since_i ac -18 18
n:._if bc -27 18
n:@day_sale abc 24 -24 -25
n:dia_# b -25
n:give ab -21 23
n:neither_. bc 20 -20

a:out ac 18 -33
b1:eye bc 20 -17
c0:as bc 20 -26
c0:mi a -26
n:@price_me a -22
n:manana_no bc -41 42
n:obviously abc -19 -20 22
n:the_morning bc -37 22
p:quarter b -20

a:am_gone ab -22 23
a:calendar abc -16 -18 17
a:not_# abc -23 -20 25
b0:en bc -38 30
b:good ab 20 -30
b:in_last ac 16 -16
c0:@relative bc 45 -32
c1:for bc 17 -26
n:,_at bc -21 23
n:either_, abc -20 -24 22
p:partido abc -22 25 -24

a0:como b -18
a0:then bc -62 51
a1:better abc -39 -21 37
a1:week b -18
a:por_el ac 22 -25
b1:hers abc 35 -24 -24
b:dado c -19
b:de_turno a -29
b:dead b -18
b:little ab -21 19
n:despues_de a -19
n:tampoco_, abc -19 28 -25

=out;>fits b 20
b:#_@hours ac 28 -31
b:laburo abc -22 30 -26
b:so_no ab -28 25
c1:regreso ac -28 29
n:are_@day c 16
on-offer1 a -23

a:delivery ac 22 -15
b1:it ac -45 42
b:! ab 24 -19
n:cualquiera_de abc -21 -23 22
n:is_that ab 19 -26
n:would_say b -21

a:quien b 17
a:y_hago ab -24 16
b:@relative_sale bc 16 -18
c1:i ab -18 24
c1:viejo bc -21 22
n:ahi_estare abc 28 -36 -25
p:use ab 20 -21

a:am_not ac -43 15
b0:whatever bc -19 23
b:horas c -15

a:fine bc -68 19
a:those_days b -31
b:but_can bc -19 22
b:every_other bc 28 -33
b:health b -15
b:recital ac 21 -22
c0:vaya ac -21 21
n:ser_a bc -29 30
p:in c 17
p:moved abc -31 -42 46
p:nuevo ac -26 28
p:ya abc -47 19 19

=wanted;doubt:what_is_excepted ab -25 16
b0:an ab 19 -20
b:@move_to a -19
n:@insurance bc -15 15

a0:just abc 38 -17 -38
a:o b -18
b:is_going ac 23 -23
c0:could a -20
n:a_@person ab -27 19
n:not_those c -26

a0:off a -22
a:gig abc 31 -23 -22
b0:vence a 18
b:@book_me a -23
b:habian c -19
c1:gets ab 24 -22
c1:we ac 20 -20
n:nada abc 37 -18 -39
p:@holiday ab -41 15

=aside;around abc 33 -24 -26
a:are_easier ac -19 20
a:que bc -24 23
a:y_le abc 26 -24 -24
c1:al abc -25 -32 28
n:@call_, ac 18 -16
n:days_after bc 21 -20
n:mi_dia bc -22 24
n:need_to abc 32 -35 -16
p:queda ac -25 22

a1:chemo abc 22 -22 -21
a1:guess abc -21 -21 23
a:mi a -22
a:or_@date c 17
b:pasa abc 22 -19 -18
n:,_esa a -27
n:best abc -19 -19 21
n:not_think bc -33 19
n:otro_@day c -21

b0:como ac -23 26
b:#_hour bc -31 19
b:am_up abc -27 -21 27
b:said abc 45 -46 -17
c1:goes ab 19 -16
n:in_@date a 15

a:my_own abc -22 -29 29
b0:\xc2\xbf bc -36 17
b:@day_no abc -20 31 -24
b:any_time ab -26 27
n:?_any a -27
n:porque_es abc -19 27 -28
n:salen abc -25 24 -20
n:should_be ac -20 17
n:week abc -17 24 -17

=out;2/1 abc -30 38 -35
a:dead ac 42 -35
a:puedo_en bc -24 25
b1:otra ab 16 -23
b:either b -56
b:going_to bc -56 21
b:took_my a 18
c1:hay bc -26 15
n:and ab -22 30
p:profe ac -26 26

a0:do a -18
n:all_are ab 18 -25
n:dias_no a -20

=-;aside;wanted ab 20 -26
=out;nowhere abc -63 86 -84
a:my_house abc 24 -21 -19
b1:quedo a 16
b:a_decir abc 26 -19 -19
b:flying b -22
b:preschool_is abc 22 -41 17
n:week_is a -16

=aside;~only abc 30 -16 -28
b:me_confundi bc -19 20
b:no_se ac 20 -15
b:the_grandbabies ab 23 -20
c0:somebody bc 32 -39
n:no_# ab 20 -22
n:window ab 24 -32

a1:esa abc -22 -16 19
b:does ab -16 19
n:sea_@day abc -25 21 -19
p:@late abc 38 -35 -28
p:ten b -38

a1:clear bc -16 17
a:not_have abc -22 -27 34
a:school_and abc -22 24 -21
n:._and abc -24 -25 26
n:unless bc -34 33
p:sea ac -17 -16

a:llena ac 23 -20
b:-_op ab 21 -15
b:ahi ab 19 -40
b:come_off b -24
b:folks bc -19 18
b:yea b -21
c0:anoche abc 26 -23 -19
c1:school a -23
p:pena bc 25 -26

a:anda abc 31 -17 -28
b0:mine b -16
b1:p abc -15 21 -24
b1:recital ac 21 -22
b:@day_al ac -16 17
b:come_in b -24
b:here bc -28 17
b:not_in abc -21 33 -34
b:salvo bc 30 -26
b:town_for b 19
c0:the a -18
n:,_then c -20
n:wait ac -24 22

a:estoy_en ab -23 16
b0:now abc -21 -25 32
b:does_not ab 16 -25
n:mejor_un ac 32 -29
n:y_el bc 24 -17
p:every abc 35 -39 -27

=aside;>free_from b -29
a0:ando b -23
b0:mind a -24
b:agradeceria abc -19 -19 26
b:of_class abc -26 -16 26
b:one_of a -23
b:there_maybe c 15
b:told_my abc 31 -25 -19
n:cae ac 24 -25
n:till b -17

b0:down bc 21 -20
b0:obra ac -28 27
b:nos ac 30 -29
p:hace ac 17 -18
p:si abc -60 34 -26

a:is_still ac -23 23
b1:court c -24
p:casa c 18
p:chemo abc -15 -32 23
p:ever abc 26 -27 -24

=aside;~busy c -36
a1:cualquier abc -30 -36 45
a:a_# bc 17 -17
a:at_my abc 29 -23 -21
a:them abc 24 -33 16
b:,_el b -16
b:._ahora bc 20 -20
b:the_baby abc 34 -28 -31
b:they ac 25 -18
b:viene c -17
n:,_ahora ac 16 -16
n:@day_pero abc -30 26 -22
p:factoria b 15

b0:toda ac 15 -27
b:get_paid b -21
b:me_with ab -23 16
b:so_he abc -23 19 -15
b:tiene_para c 17
b:vamos b 15
n:delante ab -16 18
n:llevo_, bc 23 -20
n:rest_is abc -19 26 -21

a:new b -17
a:on_i b -21

b0:else ab 21 -21
b:,_hour c 15
b:church c -27
p:como ac -17 20

a1:@food ac 17 -21
a:about_it ac -17 17
a:morning_and bc 19 -21
a:no_ha ac 17 -16
b0:baby ab 25 -28
b:,_ya abc -17 -33 22
b:out abc -17 44 -39
b:porque bc 16 -50
n:@day_off bc 19 -18
n:hace abc -17 -17 27
n:primero abc -16 -20 26
p:are b -39
p:chair abc -19 -18 29
p:duermo ac -26 20
p:for a -19

a:al ac 22 -28
a:whichever c 17
a:ya_me b -24
b0:dias b -28
b1:vaya ac -21 21
n:._either ac -23 20
n:my_@price abc -16 -16 17
n:no_@open ab 25 -30
p:@price a 15

=out ab -21 18
a0:vos abc -20 -19 24
a:estaria_bien c 20
a:loca abc -17 30 -26
b:,_menos c -27
b:algo_en ac -16 20
n:,_mornings a -36
n:my_@food ac -16 20
n:though_, a -20
p:franco abc -32 -34 34

b:practice_is a -31
n:._i a -33
n:@day_en c -33
n:dios_mediante ab -28 24
n:i_drop b -22
n:picking abc -21 -26 24

a0:i b 15
b1:eso bc -28 26
b:@clinician a -16
n:._deme abc 24 -18 -20
n:de_@late bc -22 25
n:drops abc -27 -17 26
n:en_adelante a -24
p:tomorrow ab 24 -29
p:your abc 32 -30 -35

=out;~free ac -57 21
a0:now a -21
b0:entonces bc -70 18
b:@relative_was a 16
b:keep_me bc -20 16
b:me_toca bc 16 -42
n:#_instead abc -18 -27 30

>only b -55
a:cuida ab 15 -18
a:still abc -29 -52 41
a:that_day bc -42 19
a:zombie c -20
b:limpio a -27
c1:@clinician bc 25 -24
n:but_at bc -36 34
n:patron bc 18 -18

=wanted;= ac -18 18
=wanted;of1 bc -70 27
a1:run a -26
a:leave_the ab -20 19
b:that_is bc 32 -53
b:wait_is a -22
n:way_. abc -25 -18 23
p:decime abc -27 -18 27
p:text abc 28 -18 -25

a:dale ab -20 16
a:descuentan ab 21 -21
a:of_those c 16
b1:half ac 17 -20
b:._not abc -29 55 -50
b:play abc 26 -24 -19
b:start_the ab -30 16
c0:jk b -22
c1:meant abc -17 -18 23
n:permiso a -21
n:scratch_that a 16

a:weekday c 16
b0:comes a 26
b:ya_le abc -16 20 -26
c1:nah ab -22 15
p:lab ab 27 -40
p:same bc 23 -29

a:then_it bc 18 -18
a:with_the bc 20 -26
b0:digamos abc -16 -26 29
b0:ones ac 18 -21
b0:town ab -24 19
b:no_@open b 17
c1:can b -26
n:does_not abc 16 -25 -15
p:m a -25

a1:truck ac 22 -23
a:good_@thanks bc -24 25
a:hour_@drive ac -22 19
b1:ends ac -19 22
b:mismo abc -23 -25 29
b:was_# ac 20 -19
c1:only a -41
c1:perdon bc -25 27
n:._could ac 32 -20
p:libra a 17

a0:got b 19
a0:po abc -18 -18 27
a:i_guess abc -29 -37 43
a:useless c -19
b0:picked bc -43 15
b:ask_me ac 25 -29
n:@day_viene abc -16 23 -22
n:be_@day ab 19 -23
n:no_my bc -17 17
p:can ac -42 15

=wanted;until bc 15 -22
a:my_@move b -19
a:tengo_dialisis c -18
b:._put abc -23 -30 31
b:is_out abc -18 28 -15
n:entonces_, b -26
n:no_hay bc -35 33
p:ahi bc -29 34
p:medio bc -18 23
p:pm ac -30 19

a:estoy_aqui abc -16 -20 18
a:to_# ac 22 -32
b:laredo bc 16 -29
b:parole bc 17 -18
n:said_@day a 17

a:fry ab 17 -15
a:ig bc -19 22
a:is_no a -39
b:clock_out abc -19 -32 32
b:got_to bc -27 36
n:please_. bc -28 28

a:either_one c 17
a:going_to ab -29 21
b0:levanto abc 26 -18 -21
n:,_next abc -15 -26 26
n:pero_tendria bc 36 -36
p:pool ab 24 -28
p:someone ab -18 20

<fact ac 20 -76
a:aviso ac 16 -15
a:get ac 19 -18
b1:pizca a -18
b:pero_que ac -18 22
c0:entro bc 16 -24
n:as_my b -20
n:available bc -19 20
n:esos_dias ac -27 19
n:ill abc 25 -35 -20
n:will_text b -28

a0:o bc -36 33
a:@person abc -19 -53 26
a:es_@holiday ac -30 16
a:like_a ac 25 -17
b0:lab bc 22 -36
b1:@call ab 31 -40
b:aqui abc -16 21 -20
b:i_get bc -63 48
b:ni_el bc 20 -18
c1:pongame bc -18 18

a:convenient bc -24 27
n:,_este bc 24 -24
n:and_they ab 20 -27
n:me_lo ab 27 -36
n:same_. a 20

a:am bc 26 -22
a:clases ab -22 16
a:got ab 29 -29
a:is_good a 18
a:up_for ac 28 -27
b0:would b -28
b:out_for abc -22 23 -21
b:para_mi bc -20 25
b:payday abc -16 -21 25
p:cobra ac 36 -36

a1:brutal ac -20 20
b0:dado c -19
b:none_of c 17
b:service abc 29 -30 -22
c1:espere abc -23 -25 25
n:si_puedo ac 19 -34

a:#_on abc 19 -24 -16
a:am_@person abc -18 -44 46
a:muerta ac -17 17
b:con_el bc 19 -20
b:no_excuse bc -17 18
c0:@food abc 24 -19 -23
n:?_a abc -17 -39 23
n:para_el abc 40 -37 -33
n:times b -23

a:aqui abc -25 -37 28
a:es_lo abc 18 -29 -15
c1:los ab -18 20
n:#_mejor abc 33 -26 -32
n:entra abc -16 -24 19
n:me_on a 18

a:#_pm abc -18 18 -17
a:estoy_fuera b 18
b0:ya abc -26 -31 32
b:better bc -16 20
b:oclock c -30
b:week_is ac 20 -24
n:#_minutes ac -23 16
n:pray ac 16 -29
n:says_no b -15

=out;3/0 abc -29 37 -18
a:temprano abc -16 33 -32
b:i_am ac -25 19
c1:other ac 24 -21
n:coming ab -22 18

a:#_en abc -16 -22 25
b0:dicho abc 29 -26 -17
b:._it ac 30 -25
b:op ab 21 -15
n:._scratch ac 23 -17
n:?_despues bc 22 -22
n:are_out c 18
n:dias_si bc 25 -24
n:puedo_ni bc -19 19
p:school a -16

a:choir ac 23 -22
b1:with bc 21 -19
b:kind_of ac 33 -34
b:lights_off ac 16 -20
n:cualquier_otro ac 19 -29
n:got a -26
n:it_got bc 16 -25
n:ones b -20
n:todavia ab 18 -23
p:favor a -19
p:might abc -27 -18 23

=out;all:aside+out b -23
a0:morning abc -17 21 -20
a:cole ab 21 -27
a:operan c -20
b:me_see ac 16 -15
b:what abc -16 -42 42
n:,_de bc -20 32
n:a_half abc -17 -25 20
n:es_mi abc -45 -40 50
n:llevo_al bc -19 21

>any c -20
a0:neither abc -18 28 -25
a:all_good bc -19 22
b0:; abc -19 -19 23
b:@relative_needs abc -16 19 -18
p:@fetch bc -24 27

=wanted;1/0 a -15
b0:turno a -20
b:oh b -15
c1:all a 18
n:dia_ni bc -18 16
n:sometime ac -19 22
p:imposible abc -25 -25 31

a:todos a -23
b:yo_cuido abc -26 30 -19
n:@call_me ac 29 -37
n:mean bc -23 24

=wanted;~fits abc -21 -19 27
a:not_the c -16
b0:practice bc 25 -20
n:& bc 18 -15
n:not_# ab -22 16
on-offer2 bc 26 -61
p:buenos c 15

<unknown abc 54 -41 -48
a0:los abc -31 35 -18
a:a_@person abc -22 -18 24
b1:wedding ac 20 -24
c0:llevo ac 29 -32
n:want_another a 18

b0:hers abc 26 -22 -17
b:if_the ac 27 -26
n:half a -26
n:yo ab -25 18
p:sure bc -26 21

a0:preferably bc -16 22
a1:que ac 15 -22
a:first bc -29 18
a:para_mi bc 25 -24
b1:@visit ac 30 -27
b:patrol bc 24 -28
n:,_dios ab -29 23
n:@day_ando abc -16 20 -15
n:all_the bc 28 -28
n:en_@date abc 30 -41 -23
p:minutes b -32

a:hace abc -20 24 -29
a:le_digo abc 31 -32 -23
b:dormi abc 26 -16 -25
n:and_nothing bc 21 -20
n:but_my abc 33 18 -30
n:in_at a -29
n:las_tardes a -21

a1:ejemplo abc -15 -25 26
b:@relative_said abc 35 -23 -23
b:except_on ab -16 17
b:my_bad ab 20 -24
b:viejo bc -23 25
n:entro_a b -26
n:verdad bc 22 -25

a1:llego ac 19 -20
a:can_come abc -29 -42 45
a:coming abc -16 28 -28
a:last_time ac 28 -27
b:@relative c -22
b:night a 16
b:para_la a -28
n:his abc -19 23 -24
p:okay c 19

=aside;~that_day abc -19 -30 21
a:es_cuando ab -26 17
a:have_no bc 28 -27
b:#_@month abc 20 -16 -20
b:@door ac -30 26
c1:husbands abc 36 -27 -31
n:nomas_que bc -18 18
n:when_we bc 22 -20

b:,_you b -24
b:but_have ac 21 -43
c1:ustedes b 16
n:even ab 27 -29
n:is_good abc 25 -23 -26

a:i_could a -27
b1:jongg ab -21 22
b:@vehicle_leaves bc 19 -22
b:after_# ac -27 19
b:dice_que ac -38 23
n:it_@day abc -16 -16 20
n:long abc 31 -37 -26
n:maybe_the b -19
n:those_are abc -29 34 -33
p:covering ac -22 22

a:better abc -18 -26 28
a:perfect b -28
a:whatever ac -20 24
b:back_in b -18
b:off_school abc -24 34 -33
b:wait a -22
b:would_say bc -40 21
n:babysit ac 19 -24
n:play a -22
n:to_@day bc 29 -28

=aside;doubt:a_number_that_can_be_a_day_or_a_time ab 17 -44
a1:habra abc -20 -21 31
a:@relative_that a 17
a:now ac -30 28
a:to_you ac -19 16
b0:dejeme c 15
b1:night a 16
n:,_menos abc -22 -31 38
n:still c -20
p:da abc -17 -34 37

b1:noon ab 20 -17
b:day_off c 20
b:sea_menos bc 17 -15
b:sent c -26
n:,_make bc 21 -22
n:@day_do bc -18 16
n:me_i abc 19 -22 -15
n:seria a -23
n:tengo_libres c -22
n:tomorrow ac 42 -34

a0:soy b -27
a:esta_bien bc -20 19
a:staff abc -16 22 -31
b:@eat abc 23 -16 -17
b:confundi_, bc -19 20
b:eye_@clinician c -17
b:the_other b -16
n:be_later bc -17 17
n:leaves abc -20 26 -39
n:would_do abc 25 -25 -24

a:adelante bc -16 18
b:had_to abc -18 20 -28
b:read b -24
c1:now ab -32 23
n:._yes abc -29 -24 27
n:@date_# ac -50 33
n:@day_only c -20
n:but_@day a -30

a:escuela abc 25 -17 -32
a:is_staff abc -16 22 -31
a:next ac -21 17
a:suit bc -20 26
b:has_to abc -17 -20 26
c1:truck ac 19 -18
n:good_too abc -18 -30 32

a:which_is bc 18 -17
b:@year_and c -19
b:que_se b -16
c0:my c 19
c0:was abc 48 -33 -42
c1:compa bc 16 -22
n:only_day bc -31 29
p:@month bc -27 21
p:amanezco bc -29 30
p:later abc -15 -49 36

a:no_go bc 18 -16
b0:has a -33
b:he_is ac -33 41
b:i_wrote ab 18 -27
b:iba abc 37 -26 -31
b:in_@day ab 24 -29
b:my_check a 16
n:#_works ab 19 -16
n:,_back abc 28 -19 -25
n:,_please bc -31 17
n:que_darle bc 22 -20

a:,_or c 16
a:no_@drive abc -16 28 -24
after b -31
b:#_i abc 24 -24 -19
n:besides a -16
n:out abc 33 -44 -20
p:igual c 17
p:nena abc -18 -23 23
p:would b -22

b0:lessons abc -31 32 -32
b1:en bc 17 -29
b:had_me abc 30 -21 -28
c0:tomo a 18
n:,_about abc -18 -30 30
n:club ac 21 -22
n:roads_are b -17
n:y_cuarto c 20

a:@price_me a 15
a:i_work abc 16 19 -41
p:he bc -28 27

a:done abc 33 -26 -29
a:hora_que c 17
b:@body ac 35 -38
b:the_girl bc -29 19
n:as_long c 18
n:but_she bc -41 28
p:days abc -64 39 -21
p:funeral bc -15 22

a0:they ac 25 -30
a:cumple_de bc 26 -24
a:easier b -27
a:o_@day abc -20 -36 38
n:a_sub abc -18 -25 29
n:past_# a -23
n:the_day bc 21 -25

=aside;>unknown b -37
a1:favor abc -16 -39 39
b1:every a -16
b:hold_on c -19
b:home_for abc -29 34 -33
b:it_has b -22
b:la_ultima abc 23 -20 -17
c1:break c -16
c1:who bc -24 24
n:@relative_, ab 18 -15
p:laredo a 16

=wanted;every a -38
a:dios c 16
a:voy_a a -17
b1:physical ac 18 -15
b:salgo b -37
c0:has c 18
c1:days abc -22 -34 26
p:leave a -31

a0:can ac 15 -30
b:need_it ac 18 -27
b:parent bc 22 -27
n:me_a abc -16 -44 21
p:dark abc -28 -31 39

a0:tengo abc 31 29 -49
b:in_tulsa bc 20 -25
c1:sea bc -27 16
p:@clothes bc -17 21
p:taller ab 24 -27

a0:for bc -41 32
a:las bc -29 17
a:trash b 15
b1:anniversary bc 18 -16
b:un bc 36 -39
n:another ac 34 -31
n:but_afternoon ab 24 -29
n:cuando_querais bc 19 -18
n:easy ab -22 23
n:the_same bc -27 29
p:@treat b -18
p:even abc -16 -16 21

a:- b -25
a:ha b -17
b:#_y c -19
b:@relative_dice ab -23 19
b:saliendo ac 25 -25
c0:code abc 34 -25 -31

=out;before abc -71 98 -89
a:just b -25
b1:# bc -29 20
c1:leaves b 16
n:around_that b 16
n:if_somebody ac -21 21
n:not_till ab -19 21
n:podria ab -28 22
p:reyes bc 30 -30

=aside;<any c -29
a:it ac -19 23
a:se bc 27 -26
b0:love ab -27 16
b:@price ab -35 34
n:,_just abc -26 -25 31
n:siguiente ac 23 -43

=wanted;after ab 19 -34
a:pavo a 16
a:please a -35
b0:still ac 20 -19
b:because_it a 16
n:hair a -15
p:go c -21
p:sorry ac -18 16

b0:tal ac -17 19
n:no_se abc 26 -21 -24
n:no_wait bc -27 20
p:due ac -29 19
p:esos ac -22 27

a1:se abc 22 26 -37
a:pues ac -29 28
b:between b 15
b:mi ab -25 23
n:@day_because bc -15 16
n:@day_one ab -35 20
p:@traffic bc -28 29

b0:can ac -33 24
b:,_pasame ac -15 15
n:preferencia_el bc -18 19

=wanted;>soonest abc -20 28 -26
a:cama c -22
a:estar bc 34 -34
b:think ac 28 -30
n:@date_a abc -18 23 -19
n:just_pick ac 24 -24

b:._like c 21
b:lands abc 16 -30 22
b:love ab -27 16
b:perdon_que ac 19 -30
n:,_lo abc -19 -40 41
n:finals bc -28 23
p:buen bc 21 -18

a0:and ab 27 -20
a:am_dead c -15
a:are_the abc 37 -32 -36
b0:home ac 21 -21
b:me_down b -37
b:took ab 23 -20
c1:seria abc -18 -16 24
n:be_lovely ab 20 -24
n:darle bc 22 -20
n:la_mananita c 15
n:la_otra a -20

a1:ok bc -21 26
a:la_@late abc -24 -25 29
b0:laredo bc 18 -29

b:could_it bc -17 21
b:which_leaves abc -19 -30 24
n:til bc -34 24
of1 b -19
p:en ab 19 -29

b0:that bc -25 29
b:ponga ab -15 17
b:voy_a ac 15 -26
p:does abc -16 -28 35

a1:da ac -18 21
a1:trabajan ac -15 19
a:@pay ac 17 -17
b0:the ac -43 29
b:because_i ac 32 -31
b:prefiero abc -20 -18 23
c1:@date abc 20 19 -31
n:._well ab -29 29
n:@date_same ac 28 -25
n:covers abc -25 38 -36
n:needs ab 21 -30
n:would_need abc 25 -17 -25

a1:there abc -18 -17 26
a:la_virgen bc -20 16
a:whole c -18
b:boy b -28
b:flips ac 16 -22
b:ponga_nada abc -18 22 -24
c1:that abc 26 16 -42
n:again_. a 21
n:day_the abc -26 -40 35

b1:car ac 20 -34
b1:missed a 15
b1:wide abc 17 -20 -15
b:despues_de ac 21 -22
b:past abc 23 -23 -22
n:la_que ab 26 -44
p:camino abc -17 -23 29

=out;all:out+wanted abc -24 20 -15
a:minute abc -20 -19 25
b0:chance ac -19 20
b:che ac 18 -28
c0:@day bc -37 34
c1:let bc -35 23
c1:meeting bc -29 20
n:around bc 17 -16
n:calling abc -20 21 -22
n:win abc 23 -20 -21
p:pavo bc -21 23

a0:be b -28
a0:more b -23
a:might ac 19 -18
a:surgery b 22
b0:for ab -26 20
b:come_on b -21
n:if_my abc -35 -33 40
n:que_ese bc -28 23
n:recojo b -15
n:sit_with a -23

=aside;doubt:3/12_can_be_two_dates abc 33 -22 -30
a1:are a -22
a:belong_to abc 25 -17 -19
a:recien ac 26 -23
b0:need abc -31 -40 45
b:,_es b -32
b:dia ac -29 21
b:otherwise a -27
n:but_next ac 21 -16
n:days_, ac -24 18
p:bien abc -20 30 -29
p:what abc -16 21 -16

a1:es bc 27 -23
b1:later ac -20 17
b:be_out abc -28 25 -18
b:ir c -21
n:?_si bc -25 22
n:cuido c -22
p:court bc -18 20
p:proxima a -21

=out;doubt:not_settled_yet bc 24 -22
a0:cualquier abc -32 -21 38
a:they ac 35 -38
b1:o abc -17 -16 21
b:@open_for a 15
b:days_off ac -22 25
b:juego ac 28 -28
b:que_viene a 17
b:school abc -25 34 -24
n:#_will bc -29 27
n:but_it bc -48 41
n:confundi_, bc -21 15
n:got_a bc -44 27
n:no_tan bc -17 20
n:rest_of c -20

=aside;days2 c -33
=out;wanted;- bc -32 15
a0:whole ac 17 -26
a:starts ac 23 -26
a:til_i b -28
b1:pase b -29
b:teach abc -23 38 -34
b:would_not ac -23 17
c0:off ab 23 -46
n:ando abc 27 -27 -21
n:as_i bc 20 -17
n:da_a bc 26 -26

a:to_@move bc -21 21
b0:cause abc 36 -29 -34
b:am_done bc -16 17
b:michoacan b 15
c1:if abc -33 -35 47
c1:pagan ab -17 19
n:._before b 20
n:comes_the ab 19 -18
n:nap ab 20 -21
n:no_good a -18

b0:vez c 16
b:lights ac 16 -20
b:mrs_. abc -27 -33 29
b:porque_entra bc 16 -20
c1:puede abc -25 -19 28
c1:solo a -29

b0:suelta b -21
b:believe ac 23 -18
b:puente abc -19 23 -17
b:tiene_que abc 19 -29 -16
b:y_salgo b -18
n:! ac 26 -25
n:could_we bc -19 18
n:town_anyhow bc -25 26
p:again ac -36 26
p:hora abc -27 26 -24

b1:second ac 36 -43
b:anything_but bc 45 -45
b:it_was b -27
b:not_then abc -19 -33 34
b:to_you abc -21 -33 35
n:@date_at ac 38 -43

a0:obviously b 17
a1:o bc 27 -26
b:arrives bc -26 19
b:do_that bc 22 -23
b:me_gustaria bc -25 26
c0:either abc -33 -40 49
n:moved abc 27 -16 -20
n:noon_. abc 24 -21 -17
n:que_salga abc 29 -16 -26
p:dentista a -18

=out;<fact abc -19 26 -20
a0:will ab -17 17
b1:olvidese b 16
b:la_semana c -22
b:went abc 44 -34 -35
n:)_. c -26
p:salgo abc -34 -24 46

a0:si bc -47 35
b:a_@ride ac -23 22
b:maybe_something c 15
b:will_not ac 25 -23
n:._actually bc -16 17
n:los_otros b 15
p:dialisis ab 17 -27

a:the_shop b -16
b1:needs ac -21 18
b:@move_it abc -30 -16 37
n:?_oh ac 23 -19
n:be_# a -26
p:another b -22

=aside;doubt:7:_morning_or_evening abc 134 -68 -146
a1:back ac 17 -16
a:am_off abc -30 -53 55
a:me_lo abc -19 -23 29
a:no_@day abc -18 37 -35
b0:@drive bc 19 -27
b:jk b -22
b:thing abc 20 -17 -15
b:with_me ab 20 -20
c0:district bc -26 23
c1:limpiando bc 19 -20
c1:us c 16
p:this abc 20 -43 -15

a:sounds_good abc 27 -17 -24
b1:about ac 17 -16
b:also abc -21 -26 27
n:salida ab 20 -21
n:week_i ab -17 16

a0:baby abc -19 -19 20
a:nada abc -18 -32 36
b:chair abc -20 23 -21
b:me_ponga bc 20 -21
c0:probably abc 24 -20 -23
c1:them ab 18 -17
n:like_# b -20
n:me_voy bc -20 24
n:my_check b -20
n:soy_yo bc 29 -28

=aside;doubt:which_day bc 20 -15
a:are_off a -16
b:ew bc 20 -18
b:pasaron c -18
c1:works ab -20 20
n:ask_me abc 31 -31 -29
n:but_# ac 18 -23
n:cuando_usted c -15
n:is_turkey c 22
n:not_at c 18
p:said ac 22 -20

=aside;<past b -27
a0:ok abc -16 -24 30
a:dan abc -18 -21 25
b0:pues b -17
b:@relative_had ac 23 -19
b:back_to ac 26 -21
b:de_misa ac 16 -15
b:llega ab 29 -22
b:storm abc 30 -23 -22
n:is_@wrong bc 24 -25
p:earlier abc -22 25 -24
p:know ab 24 -16

b:for_me bc -39 29
b:that bc 17 -19
n:have_it abc -24 -33 37
n:pero_ella ab 26 -28

a:llegado ac 17 -16
a:ones ac 16 -17
b1:up a -16
b:a_la ac 23 -29
b:and_never ac 22 -15
b:or ac 20 -23
c1:vamos b 15
n:fall bc 19 -19
n:ha ab 29 -40

b:,_o b -25
b:my_midterm abc -25 -16 26
c1:could a -41

=aside;doubt:a_child's_hours:_what_they_mean_for_the_visit ab 27 -21
a0:either abc -21 -16 26
a:nada_mas ac -25 26
b0:never bc 24 -22
b:@day_si a -18
b:pero_el b -35
c0:la ac -25 24
n:,_le abc 28 -25 -21
n:afternoon bc -19 15
n:get ab 18 -35
n:we_do abc -26 -16 17

a:bien ab 26 -20
a:llueve c -17
a:otra_vez abc 29 -31 -19
b0:deme bc -18 19
b:@hello_this a 17
b:be_home a -30
b:land abc -19 -47 39
b:paid b -36
c0:puede abc 22 -29 -20

=-;wanted;out ac -110 32
b:nomas_que ab -19 26
n:,_but bc -52 31

a1:what bc -15 23
a:no_good abc -44 62 -56
a:si_es ac -21 24
a:works_great bc -16 19
n:camino ab 16 -21
n:ok_@day abc -27 27 -25
p:ninguna c 17

a:se_me abc 29 -17 -26
b:is_fine bc 22 -19
n:,_let abc -27 -17 29
n:._you bc -24 15
n:eso_el abc -15 -19 19
n:sea_despues b -25

a1:aviso ac 16 -15
a1:good ac -46 20
b:cae abc 26 -22 -19
c0:perdon ac 38 -35
c1:birthday ab 26 -25
n:,_otro abc -19 22 -16
n:of_the ab 18 -19
n:take_my c 19
p:see abc 28 -16 -23

=aside;>only b -46
a:either abc 23 -24 -18
a:hago ab 18 -22
b0:mean ac -20 20
b:as bc 24 -29
b:la_pizca a -18
b:so_is bc 27 -35
b:would_need abc -23 -25 33
c0:@insurance ac 19 -16
n:,_rest ac 20 -26
n:@day_next a -51
n:i_come abc -19 -41 23
n:tell_the c 16
p:depende ac 22 -22

a1:do bc -37 38
b:menos_la b 21
n:on_me ac 19 -20
n:semana_siguiente ac 26 -26
n:vez c 17
p:bedtime abc -17 -29 23

b:meeting_is abc -26 29 -34
n:@move_, abc 29 -18 -28
n:esa abc -19 -28 30
n:resto ab -26 16
p:asi abc 28 -40 -24
p:think a 15

=aside;~fact b -76
a:hour abc -36 16 22
a:or_# ab 19 -33
b0:flips ac 16 -22
b1:text abc 24 -21 -17
b:at_my abc -16 29 -29
b:can_only abc -39 -32 39
b:i_say abc 23 30 -56
b:she_do abc -30 -15 23
c0:honestly c -18
n:._other ab -21 19
n:the_one ac 42 -44

a0:puede ab 16 -22
a:por_la c -18
a:rest ac 28 -32
b1:mi ab 32 -28
b:can_take ac -27 28
b:later_that ac -19 19
b:solo abc -60 -24 44
n:ando_en abc -19 -23 33
p:ice a -17

a0:was abc 40 -18 -39
b:el_@day b -18
b:on_# bc -20 17
b:roof ab 29 -27
p:mira abc 24 -16 -20

a:otra ac 25 -26
a:will_have a -16
b0:cogeme abc -20 -19 23
b0:littles abc 24 -15 -23
b1:tonight abc -18 -24 25
b:._well abc -17 -16 18
b:whichever bc 22 -18
c0:pucha b 19
n:@day_at ac 26 -19
n:take_@day abc 25 -21 -32

b:mae abc -18 25 -20
n:hasta_@date bc 25 -24
n:pongame_el bc -28 28

a1:@drive ab -28 16
a:creo c -15
a:easy c 15
b0:preferencia abc -20 -23 28
b:forklift_recert bc 22 -27
b:house abc 24 -27 -17
p:entro abc 20 -18 -20
p:hear abc -24 -28 30

a0:conflicts abc -31 34 -29
b1:all ac 22 -26
b:a b -20
n:@open_@day bc -32 20
n:after_@food bc 30 -30
n:no_? a -26
p:sooner b -21

a:si_hay b -19
a:tengo_audiencia abc 25 -21 -21
b0:slept abc 26 -19 -21
b:me_is ab 17 -25

a0:siempre b -17
a:can_cover ac -16 16
a:mornings abc -16 -19 21
c1:two a -26
n:mind_a bc -20 16
p:mine abc 25 -27 -19

a:my_girls bc 16 -19
b:@day_and a -15
b:license b -19
c0:aunque abc 29 -28 -26
n:@late_si bc 29 -26
n:sub bc -29 29
n:up_my bc 17 -20
p:none bc -23 17

a0:: abc -29 -25 27
a0:ish bc -18 21
a:might_be ac 19 -18
b:club abc 29 -20 -28
b:parce abc -17 29 -27
n:group bc 17 -16
n:has_the a 15
n:that_early bc -17 19

a1:perfecto c 17
a1:whenever c -16
a:la_ciudad abc -28 -25 29
a:por bc 21 -20
b1:before ac 27 -27
c0:load ac 27 -25
n:la_hora abc -27 -17 35
n:nomas_los bc 16 -33

a1:later bc -15 19
a:ejemplo abc -15 -25 26
b0:tienen ac -18 21
b:i_could c -16
b:me_off ac -22 22
c0:yeah b -20
n:,_put abc 35 -17 -37
n:@day_que bc -35 33
p:never abc -41 -18 28

b1:rather a -16
b:._off abc -26 -19 25
b:@open_the ab -19 25
b:am_good c 16
b:swing abc -22 -16 28
n:,_salvo c 17
n:afternoon_i bc 29 -29
n:que_entro ab 20 -22
p:@thanks ac 16 -22

b:@visit ac 19 -38
b:but_only bc -27 30
b:gets_off abc 15 16 -27
b:mas c -22
b:ya_en c 17
b:\xc2\xbf_me abc -16 -21 23
n:choir bc -20 20
n:when ab 31 -25
p:except abc -23 -29 23

a:@drink_aerobics ac 16 -15
a:best_for c 24
a:the_only c -16
b:do_it ac 17 -16
b:tengo ab -18 22
b:watch_my abc 23 -21 -20
n:so_they abc 34 -31 -28

b0:aqui bc 23 -22
b0:descanso ac -24 23
b:comes_to abc -23 -29 30
b:home_time ac -28 31
b:meeting ac -21 15
n:holds ac 34 -34
n:no_i a 17
n:y_@day a -27

a:anytime_after ac -17 22
b1:him abc -19 -22 32
b:the_@insurer ab -22 21
n:._asi c -23
n:starts bc -29 18

b:told_him abc -16 -38 22
c0:lab a -23
n:my_@body c -30

>turn b -55
a:tengo_libres bc -26 29
b:and_no abc -22 31 -29
b:despierta abc 22 -19 -21
b:i_got a 21
b:nada_mas ac -31 27
b:please abc -40 -16 24
b:viajo bc 21 -17
c1:take bc -24 26
n:says a -17
n:so_a ab -20 16
p:taught c -19

a:is_fine abc -29 -57 43
b:el_dentista abc -18 25 -31
b:got_anything abc -35 -32 48
b:it_be abc -21 -51 38
b:they_say bc -27 21
b:will abc 32 20 -38
n:aunque_el abc -19 -22 23
p:todo bc -17 27

a1:bien bc -23 23
b1:casas bc 26 -29
b:le_agradeceria abc -19 -19 26
c1:clinicals abc -19 23 -17
c1:same abc -24 -18 29
n:me_to bc -29 20
n:that_mornings abc 24 29 -33
p:zombi bc -18 20

a1:or bc -20 25
b0:any abc -33 -33 44
b:,_she ac 15 -26
b:._you a -26
b:are_you bc -23 19
b:cualquiera a -22
b:no_habria c 15
c1:patron ac -31 33
n:only_after bc -19 20
n:tengo_al bc 29 -29

a0:@insurer bc -20 23
b:por_las a -35
n:time_in abc 25 -17 -18
n:turkey_day ab 23 -38

b0:o b -28
b:@clinician_. abc -25 -20 25
b:choir_is bc 21 -27
c1:@book ab 23 -32
n:,_digo bc -33 33
n:,_home abc 29 -21 -34
n:fourth ab -16 18
n:other_one abc -17 27 -20
n:to_# ac -17 20

a:of_it bc 17 -16
b:birthday abc -17 20 -22
b:digamos ab 16 -28
c0:digo ac -21 15
n:temprano bc -39 34
p:@howmuch c 17

a:for_it ac 29 -27
b0:@eat ac 23 -22
b1:practice a -32
b:dentista bc 22 -39
b:it_do a 17
n:,_los ac -36 22
n:all_i bc 23 -19
n:but_is bc -50 31
n:paso abc -28 30 -22
n:se_puede abc -22 -16 33
n:week_of abc -26 -18 26
p:o a -20

a0:even ab 23 -30
a:@fetch bc -34 19
a:ando_libre c 15
b1:ahi ac -18 26
b:do_you abc -23 -40 44
b:ice ab 15 -26
b:not c -31
b:up_a ab 20 -17
n:._afternoons ac -24 22
n:@fetch_la ac 18 -26
n:but_they ab -26 30
n:let_me a -35
n:lo_puede bc -16 19

b0:guess ac 25 -21
b:cut ab 17 -22
b:hauling c -16
n:corte_, bc 28 -24
p:ha abc -21 -33 35

b1:say b 15
b:estoy_libre c 21
b:has_me bc -16 17
b:si_ya abc 25 -26 -20
c1:otra ac 24 -25

=wanted;doubt:a_child's_hours:_what_they_mean_for_the_visit abc -28 20 -18
a:,_after bc -23 19
a:let abc 28 -30 -24
b0:my ac -33 31
b:i_fly abc -33 41 -26
b:mine ab 16 -19
b:when abc -34 -24 38
n:cardiologist abc -18 24 -19
n:for_me ab 34 -45
n:rolls abc -20 23 -22

a1:trash b 15
a:are_no abc -20 27 -23
a:recojo_a a 17
a:y_todavia ac 28 -25
b0:@clinician ab 22 -21
b0:dije abc 33 -31 -28
b1:ese a 17
b:@relative_arrives bc -26 19
b:any_other abc -20 -26 28
b:more b 19
b:union abc 23 22 -32
b:was_there ab 21 -18
n:@late_. bc -35 34
n:actually bc -34 37
n:entre ab 28 -21
n:y_lo ab 16 -29

a:before_my ac -22 22
a:know ab 21 -29
a:start abc -23 -27 25
b1:break b -20
b:,_ese ac -18 22
c1:off ac 27 -25

=wanted;before abc -84 -19 32
a0:mejor abc 19 -16 -17
a:answer abc 30 -23 -28
a:on_@day a -18
b0:sale bc -27 25
b1:need ac 23 -25
b:at_# abc 28 -25 -26
c1:will c -20
c1:you b -22
n:esa_no c -29
n:esas abc -19 25 -31
n:sea_a bc -22 23

a0:tambien bc 38 -36
b:no_good a -25
n:,_on ac -23 21
n:off_at ab 19 -31
n:rough bc 26 -25
p:@cancel a -20

a:think ab 30 -28
a:ya_es bc 18 -18
b:girl bc -27 21
b:pagan c -24
b:training ab -21 19
b:watch c -26
c0:tiene ac -26 31
n:._en ac 17 -24
n:but_the bc -21 16
n:in_a a 19
n:noche ac 20 -21

n:,_second ac -31 23
n:i_ask bc 19 -20

=out;on-offer0 abc 31 -46 26
a:iria bc -16 19
a:soy b -17
b:truck bc -58 24
c0:working ab -20 23
n:@day_same ab 18 -18
n:either ac -28 29
n:la_@late ac 16 -18
n:then_# abc -23 28 -27

=out;<fits bc 22 -15
a:sea abc -20 -17 27
b:._or bc -18 19
c0:mae abc -18 25 -20
c1:daycare a -29
n:full b -18
n:god abc -26 -21 31
n:junta ac 24 -21
p:house c 17

=aside;~unknown b -17
a:llevo bc 19 -18
a:permiso bc 20 -17
b:drop_me abc -18 -16 19
b:i_make bc -31 20
b:the_@clinician b 15
n:,_@day bc 28 -38
n:no_es abc 27 -28 -18

a:an b -26
a:lords ab 20 -16
b0:@place abc -17 18 -17
b0:pasa abc 23 -18 -20
b:@relative_@drive b -38
b:got_pushed abc 31 -25 -24
c0:have ac -26 20
n:want ab 35 -49

a:@insurer bc 19 -22
a:azucar abc 28 -18 -29
b:,_has bc -16 21
b:@day_is abc -28 34 -26
n:?_that abc -20 41 -40
n:proud a 16
n:today ac 22 -21
p:recojo c 15
p:she abc -23 -37 32

a1:am bc 32 -26
a:la_manana bc -29 26
a:preferably bc -16 22
b:,_then ac 27 -29
b:decir_que abc 25 -17 -19
b:la_del a -49
p:ando ac -22 23

b0:negative abc -21 32 -25
b:due a 22
n:ask abc 31 -20 -20
p:estaria c 19

=wanted;all:out+wanted abc -30 -25 31
>soonest abc -20 28 -26
a1:mine b 16
a:sale ab -19 15
b0:excepto b 19
b0:libro abc -31 -27 34
b:forklift bc 22 -27
b:que_tengo ac 23 -18
c1:@vehicle b 15
c1:before bc 26 -32
c1:put abc -18 -53 29
c1:somebody b -16
n:#_tengo abc -22 -35 36
n:and_she ac 21 -19
n:clock b -26
n:the_rest abc -26 -30 35
p:lo a -41

n:clear bc 33 -33

=aside;of2 b -19
b1:work c -19
b:@hello abc -23 -28 32
b:and_not abc -30 52 -45
b:no_puede bc 33 -31
c0:jury bc 26 -21
c1:either b -30
n:because_@day a -28
n:but_any ac 22 -36
n:que_# b -19

a:estoy bc 30 -19
b:no_no bc -20 21
b:turno abc 26 -19 -30
n:que_no ab -25 17

a:long ab 16 -26
b0:but ac -67 36
b1:last b -26
b:al ac -31 32
b:senior_@vehicle ac -17 18
n:we_start a -22
p:weekdays abc -15 -16 23

a1:libre ab 19 -42
a:la_casa ac 21 -18
b0:dia b -19
b:habian_dado c -19
b:weekday b 16
c0:neither bc 21 -16
c1:ni bc 19 -17
n:@day_through abc -23 -20 24
n:tengan bc -19 21

=out;= ab -21 18
=wanted;~except b -51
a:es_para bc 22 -22
n:comes_@day bc -17 20
n:pm_is ab 21 -31
p:alcanzo bc -26 30

b1:please bc 32 -32
b1:set abc 26 -16 -24
b:block b -30
b:escuela ac 28 -23
n:@day_la abc -21 23 -22
n:all_day a 21
n:como abc 44 -32 -33
n:haha a 19
n:i_clock b -22
n:rent abc 19 27 -29
n:so_make abc -17 -24 24

a:demas_dias abc -17 19 -18
b:take_my ac 16 -23
p:este abc -34 -39 49
p:like ac -31 34

b:,_do bc -26 34
b:all_are c -18
n:do_# abc -25 -29 31
n:hago ab 20 -25
n:por_la bc -46 33
n:roofing bc -22 24
n:so_is ac 16 -25
p:hauling abc -23 -19 21
p:though abc -19 -31 36
p:weekday ac 20 -15
p:with bc -42 24

=aside;all:aside+out b -46
=wanted;<fact ab -24 18
a:free b -43
a:must bc -28 29
b0:ay bc 20 -18
b:means ac -26 34
c1:mas abc 17 17 -28
n:estaria abc -20 -24 25
p:inventory c 18

a:have_to bc -25 25
a:papeles abc 27 -17 -27
a:y_si ac 18 -16
b:,_trabajo bc 23 -21
b:acaba abc 34 -25 -33
b:de_esos ac -16 19
b:need ac -24 16
b:roster ac 25 -24
b:they_called a 16
b:told_me b -17
b:vet bc 29 -21
n:es_@day ab 19 -37
n:is_there ac 21 -34
p:his ab 27 -42

a:dentista bc 19 -18
a:which a -29
b:,_whatever c 18
b:vez_pasada ac 21 -17
c0:let ac -17 23
n:@relative_at bc -17 20
n:could a -20
n:free abc -27 -16 28
n:si_ya abc -15 -35 36
p:dentro c 21

=wanted;>free ab 16 -21
a0:this abc -17 -27 22
b0:because abc 36 -29 -25
n:@late_, abc -23 -40 32
~except ab 26 -27

a1:still abc -19 -16 21
b0:then ab 25 -57
b:store ac 24 -30
b:tengo_libre ac -16 21
c0:tengo bc 25 -24
n:be_out abc -21 -26 28
n:my_only abc -48 -35 38
n:pero_en abc -41 -50 57

=wanted;doubt:every_second_week:_which ab 18 -29
a:til ab 18 -35
b1:leave a 16
b:but_i a 24
c1:gustaria bc -25 25
n:not_be ab -18 17

a1:possible ab 21 -26
a:en_adelante bc -16 18
a:i_do bc -36 30
b:ay a 18
b:pone a -23
c1:@late ab -23 22
n:#_y ac 23 -32

a1:free abc -21 -24 35
b:salgo_a a -17
p:dan b -26
p:un abc -22 -35 28

a:shot bc -19 19
b:@date_except bc 19 -16
b:ayer bc -22 16
b:teacher abc 21 -32 29
b:we_do bc -27 29
b:with c -24
n:._but a -26
n:not_this bc 15 -22

=aside;doubt:strange abc -45 -16 53
a:quedo_sin a 16
b0:another abc 30 -25 -21
b0:hold a -25
b1:got abc -30 36 -32
b:is_at a 15
b:olvidese b 16
b:rig ac -27 17
b:yes_to b -23
c1:si b -20
n:lonche c 17
n:si_si b -16

b:group a 20
b:rent_due ac -31 17
b:review c -17
from ab 27 -36
n:@day_all bc -19 20
n:estare_primero c 17

a1:sin bc 19 -18
a:and_then bc 18 -18
b0:esta abc 16 29 -36
b:he_gets abc -27 -26 31
b:with_my bc 16 -19

=out;last a -41
a0:trabajo bc 43 -64
a:i_can c -15
b1:es ab 22 -21
b:al_trabajo ac 15 -30
b:on_the bc 22 -43
n:pm ac -19 20

a:am_afraid ac -18 16
a:esa a -22
a:i_think ab 30 -29
a:noon abc -31 -34 41
b:#_de bc -25 23
b:calls abc 18 -25 17
b:de_una b -17
b:drop_my a 15
b:ninos abc 23 -18 -16
b:put bc -15 21
n:,_pongame abc -17 -22 25
p:quien c 17

b:@late ab -21 19
b:algo abc -41 -24 41
b:free_@day bc -23 24
n:instead_, bc -25 26

a0:right abc -23 38 -26
a:limpio bc 19 -18
b:@day_# ab 21 -42
b:patient abc -26 36 -33
c1:barn bc 16 -19
n:,_se a -17
n:i_sit a -29
n:me_operan bc 27 -26
n:missed bc -20 16
n:runs_long b -19

a:any b -38
b:any ac -52 28
b:baby_was a 15
b:home_health abc -34 -24 27
b:nada abc -45 40 -28
n:,_un abc 30 -17 -31
n:@day_tampoco abc -16 35 -29
~unknown b -17

a:#_, ac -23 24
a:@treat abc -25 29 -22
b1:asi bc 24 -17
b:@day_only abc -16 20 -20
b:@medicine ac 20 -22
b:cualquiera_de ac -19 23
b:row abc 25 -17 -16
n:,_does a -31
n:._a a -26
n:so_mornings bc 29 -29
n:you_at abc 23 -18 -15

b:@relative_le a 18
b:haya abc -23 -22 32
b:ship abc 24 -20 -18
b:yours ac 26 -22
n:the_am bc -17 19
p:del ac -36 20

a:still_there abc -25 -20 27
b:,_got b -18
b:@relative_@visit a 15
b:but_not abc -17 32 -24
b:see_me b -27
n:por_las ac -33 17
n:slow abc -20 -31 24

a:all_i c 22
a:who abc 20 18 -27
b:mejor_, bc 22 -22
b:release bc 22 -30
b:you_do abc -20 -31 30
c1:habian c -19
last a -17
n:thing abc 30 -45 32
n:was abc -20 -50 42

=wanted;around ac -53 30
a:@day_mornings abc -16 -19 20
a:that_is a 16
b:relief abc 22 -17 -21
b:working abc -21 26 -20
c0:ya abc -24 31 -43
n:mejor_, abc -25 -26 33
n:she ab 24 -15
n:vienen abc -17 -19 22
p:oh bc -20 19

a0:es a -20
b1:salir bc 15 -15
b:con_mi ab 23 -27
b:que_tal ac -17 19
c1:@drink ac 31 -33
n:._no a 16
n:@vehicle ac -15 21
n:come_straight ab -34 18
n:evening_, abc -26 -30 31
n:you_had ac -17 23

a:the_@insurer bc 28 -27
b:am_training ab -21 19
b:she_gets ac 19 -21
c1:or a -27

a:a_minute abc -15 -17 21
a:least ab -19 16
b:._no abc -18 -16 17
b:so_i a -21
b:up_on abc -17 20 -26
c1:say abc -29 -35 38
n:cuando bc 16 -22
n:out_@day abc -25 -17 26
n:there_, ac -21 21
p:@vehicle abc -47 30 -22

b0:lands abc 16 -30 22
b0:working abc -21 26 -20
b:my_husbands bc 18 -23
c0:- bc 28 -36
c1:# bc 23 -29
n:para ac 15 -31

a:early b 32
a:not_a abc -17 -24 28
a:pm abc -18 19 -17
b0:pase ac 20 -24
b:have_that bc -15 17
b:me a -15
c1:salgo abc -17 -36 31
n:por_ahi abc 26 -34 -23
n:shop abc -27 -23 29
n:whenever a -25

a0:fine ac -17 21
a:nos abc 30 -31 -17
a:too_far abc 20 -24 -16
b:anything_in bc -26 27
b:be_done ac 17 -30
b:wrote_down abc 20 -17 -17
n:de_mi ac 17 -18
n:la_de abc 28 -23 -23
p:los b -18
p:road abc -22 -18 33

=out;aside;- b -49
a:is_right bc -27 18
b0:last ab 17 -25
b1:on ab -20 17
b:have_something abc -15 19 -15
c1:physical ac 19 -16
n:me_da bc 26 -31
n:the_math bc -21 22
of3 a -18

a:a_no bc 32 -32
b:,_toda ab 24 -22
b:her_license b -19
b:mire c 15
n:porque_entra b -22
n:tu abc -15 -24 29
n:wait_i ac 18 -16

b:hagale abc -25 -21 26
c1:she bc 19 -30
n:la_@relative ab 17 -19
n:the_plumber c -20
p:babysit ab -21 19
p:meant c 17

a:check bc 20 -20
a:my_only abc -45 -23 46
n:dame_el abc 28 -23 -18
n:day_that c -18
n:me_, a 15
n:not_mind bc -21 18
n:so_nothing abc 36 -24 -36
n:ya ab 23 -24

c1:comes abc 18 -36 20
c1:leave ac 28 -36
n:,_deme bc 17 -16
n:get_my ac -15 17
n:no_later bc -19 15

a1:hay ab -30 15
a:@day_before c 16
b:a_sub a -32
b:go_with c 22
b:of a -19
c1:dentist ab 19 -17
n:la_proxima ac 22 -24
n:we_get abc -26 -19 32

a1:fish ab -22 19
a:todavia b -38
b:us_do abc -19 -31 25
n:between bc 22 -32
n:no_que a -20

a:a_los b -37
a:vez abc 29 -31 -19
b0:es a -20
b0:play ab 18 -17
b1:my c -38
b:llueve c -20
b:nena bc 29 -23
n:,_esos bc 29 -29
n:give_me ab -25 25
n:so_before bc 19 -17

=out;doubt:a_question bc -22 22
=wanted;3/1 ab -39 15
a0:you ab 26 -26
a:me_deja abc -26 28 -23
b1:then abc -36 -25 27
c0:# abc 34 23 -38
c0:senorita a -22
n:what_about c -15
p:ustedes bc -16 19

b0:come ac -34 23
b:puedo_en ac -40 30
n:._si a -37
n:@traffic_on bc 18 -18
n:can_you ac 19 -24
p:de b 21

=out;bound ac -32 19
a0:whichever c 17
a:ir bc -18 22
a:the_week ab 22 -23
b0:date bc 20 -20
b:el_trabajo abc 28 -21 -23
n:@treat bc -29 23
n:do_it abc -20 -17 18
p:llevo c 17

a:conflicts abc -31 34 -29
b1:para abc -44 35 -31
b:entra bc -19 18
c1:ponme bc -20 23
n:._@call abc -35 -37 40
n:could_come abc 28 -21 -19
n:you_@open bc -17 19
p:cambiaron c 15
p:loca c 20

a:menos_@day c 15
b1:but a -25
b:clock_in ac -15 15
b:el_puente ab -18 20
b:i_meant abc -15 -17 21
b:letter b -15
b:they_got abc -18 26 -28

=wanted;one bc -70 27
a1:audiencia abc 25 -21 -21
a:in_a bc -29 26
b1:after ab 24 -29
n:#_es c -26
n:be_with abc 24 -19 -24
n:but_could bc -25 25
n:it_takes a -16
n:que_tengan bc -19 21

=aside;from abc 26 -74 -18
b:._my abc 40 -42 -32
b:con ac -30 18
b:gave_me b -28
b:puchica bc 17 -19
c1:out abc -30 30 -25
n:._ese ab -25 16
n:su abc -19 -28 30

a0:la abc -18 28 -21
a:good_for ac -21 16
a:mediodia b -25
a:on_vacation b -27
b0:seen abc -25 -21 25
b1:watch abc -20 24 -19
b:and_that abc -29 22 23
b:give_me a -48
b:la_otra bc -29 29
b:other_@visit bc 24 -21
b:to_look ac 22 -20
c1:op ab 21 -15
c1:para abc -22 -42 34
n:?_then c -22
n:after_i bc -29 18
n:lol_jk a 18
p:pero abc -19 -54 35
p:today abc -34 -44 50

a0:yo ab 17 -22
a:been abc 40 -25 -38
a:dentist abc 28 -26 -17
b1:no bc -25 15
b:might bc -39 17
c0:every ab 18 -27
p:clear bc -29 30

a0:instead abc -23 -32 33
a:los_dias a -23
b0:something a -23
b1:queda c 21
n:sleep a -18

a:belong abc 25 -17 -19
a:mine b 16
a:trabajo_corrido abc -16 21 -16
a:virgen bc -20 16
b0:at b -22
b0:final ac 26 -32
b:be abc -16 28 -17
b:but_the ab 19 -35
b:mientras b 16
n:@relative_has abc -18 -21 22
n:a_week ac 30 -36
n:is_here abc 22 -24 -15
n:not_it ac -27 27
n:that_same abc -18 -43 33

<busy_from bc 37 -48
=out;<why a -16
b1:this abc -22 -24 29
b:sale abc -16 21 -20
b:yes bc -39 34
n:@day_los bc 26 -30
n:exam a 15
n:it_would a -18
n:see_you c -21
n:shot bc -29 28

a1:church ac 19 -18
b0:memphis ac 23 -28
b:county_@vehicle b 16
b:me_there b -17
c0:no abc -30 41 -23
c0:nope abc -23 -36 27
n:drop_my bc -16 18
n:more bc -21 25
n:no_he ac 20 -15

b0:whole ab 20 -20
b:dejo a 17
b:last ab 36 -33
n:,_if bc 19 -19
n:@parking c 16
n:through_@day abc -23 -20 24

b:duh_that a 16
b:fijate b -16
b:get_there abc 16 17 -29
b:he_will ac 17 -19
b:los abc -17 19 -29
b:week bc 15 -22
b:whatever_you bc -18 19
n:mas_temprano bc -23 26
n:squeeze bc 17 -16

a0:me bc -52 24
a:told abc -27 -29 30
b:it a -21
b:straight c 16
b:we_bury ac -25 19
c1:mean c 15
n:like_the abc -37 -29 40
n:starts_at c 16
p:stay c 15

a:al_pueblo c -21
b1:cualquier c 20
b1:ya b -20
b:and a -18
b:day_program c -22
n:culto ac 15 -18
p:pasado b -43
p:those b -19

=aside;doubt:free_or_kept_then b -32
a1:demas abc -15 18 -17
a1:nothing abc -26 -24 36
a:mercado ab -15 17
a:will_not bc 26 -28
b0:me bc 35 -41
n:que_@insurer a -15

=out;from a -28
a1:both abc 30 -27 -22
a:#_or abc -38 -41 48
b0:ew bc 20 -18
b1:excuse bc -17 18
b:after_that ab 26 -29
c0:never a -17
n:like_to ab 20 -31
n:my_@ride ac -27 19
p:negative abc -29 -19 23

a:brutal ac -20 20
b0:check ac 23 -23
b0:salgo abc -41 -36 50
b:got_any ac -18 19
b:tiene_algo ac -19 25
n:,_todas c 19
n:entre_semana abc -16 -18 19
n:puede_poner bc -16 19

a:libre b -43
b1:a bc -17 17
b1:that bc 22 -24
b:preference_is bc -27 27
c0:ay ab 18 -16
n:and_# a -18
n:and_no bc 20 -19
n:pedir bc 22 -20

a0:before bc -32 23
a:de_mi bc 36 -45
a:is_bridge c -19
a:under abc -24 30 -28
b0:? ab 23 -75
b1:prefer bc -21 24
b:@relative_tiene bc 23 -21
b:over_break bc -20 22
n:#_que bc -44 30
n:am_home c -16
n:can_, b -15
n:get_a abc -23 -25 28
n:si_es ab 23 -23

a:is_# bc 21 -22
a:que_sea abc -18 -15 24
b:whenever ab -24 16
n:ahi_me ac -18 17
p:to c -17

a:,_@day bc 23 -16
a:y_sin bc 19 -18
b:my_last bc -27 27
b:so_that abc -30 -21 24
n:lo_que abc -32 -27 34
n:snow ab 28 -31
n:the_middle bc 21 -22
p:algo c 21

=out;within-last c -21
a1:right ab 19 -20
a:my_day b -23
b1:reset ab 16 -15
b:,_sleep abc -43 -22 27
b:hauls bc 21 -27
n:a_la a -21
n:dia b -21
n:maybe_? bc -18 17

=aside;<except ab 23 -53
a0:down abc 30 -24 -28
a:de_@english ac 27 -31
n:is_dead ab 23 -23
n:pero_las b -16
n:which bc 45 -47
p:rush ac -19 25

a1:you abc -32 -28 34
a:iffy abc 24 -21 -19
a:los_demas abc -17 19 -18
b:@day_y abc -17 -27 25
b:cuido_a abc -21 28 -21
b:is_in abc 28 -25 -22
b:solo_puedo ac -19 23
n:._anything b -17
n:@clinician a -19
n:is_free ac -19 21
n:like ab 29 -39

a1:@open b -28
a:as bc -17 16
a:la_@food ac -27 27
a:no_voy c -30
b1:? b -28
b:but_it bc -44 28
n:off_the abc 28 -22 -21
n:otra_semana bc 23 -22

a1:dialysis c -20
a:@book abc 20 -29 15
b0:loose abc -28 -18 27
b1:pushed ac 22 -21
b:tell_you ac 24 -19
b:vuelvo ac -26 19
c0:que ac 16 -19
n:#_llega bc 25 -24
n:,_what b -18
n:bien a 23
n:that_one ac -17 18
n:think_straight b -17
p:ser bc -24 24

=aside;>fits abc 28 -38 -19
a:with_a a 18
b0:ser abc 25 -36 -17
b:@call_it abc -21 -28 26
b:fijese abc -17 -22 21
b:final_is ac 29 -26
b:not_no abc -26 39 -32
b:pero_en abc -56 -51 60
b:put_us a 18
n:all_@day abc -27 -26 28
n:and_the bc -27 28
n:pero_mas bc -49 52
p:by ac -27 16
p:not bc 38 -28

=aside;~free_from abc 80 -77 -68
b:corte b 18
b:manager abc 35 -28 -32
c0:es c -20
n:pone bc 28 -24
n:us_do a -18
n:want_to ab 26 -24

=aside;>past ac -20 23
b0:thing a 19
b:and_she c -18
b:se_puede b -20
c1:picks ac 19 -16
p:these b -36

a:are_best abc -27 -31 35
b1:store ac 20 -27
b1:we bc 20 -19
b:,_in bc -36 20
b:one_is c -19
b:so_they abc -31 20 -17
n:for_my a -17
n:pero_el abc -25 35 -29

b0:po bc -17 19
b:anniversary bc 21 -18
b:trabajo_de a -18
c1:le c -24
n:@day_works ac 27 -34
n:down a -34
n:gets abc 28 -38 29

a:not_going bc 25 -25
a:whenever a -46
b0:@call abc 36 -24 -45
b:carga a 17
n:._do b -16

a:back ac 27 -33
b:,_put c 21
b:boat ab 38 -39
b:not_get abc -38 16 19
b:used abc 35 -23 -27
c0:would bc -33 20
n:come_on bc -33 29
n:de_antes ab 18 -20

a:despues bc -21 26
a:me_da b -22
a:wide_@open abc -29 -24 35
b:llevo ac 35 -35
n:,_so bc 22 -32
n:._or abc -23 -22 24
n:@day_@day abc -34 -21 27
n:@place a -32
n:back b -24
p:down a -17
p:ninth a -18

a:el_@day c -16
a:will_be ac -17 18
b:eye c -19
b:to_work abc -21 33 -27
n:._@relative a -24
n:past b -29
n:que_@day bc -29 29
n:the_shop ac -19 17

a:a_day abc 30 -27 -20
a:a_zombie c -20
a:fine_i ac -25 25
b:so_your bc -21 19
n:@move_at bc -23 26
n:as_it c 18
p:cumple c 17

a1:camino abc 16 19 -30
a:morning_of ab 18 -27
b:seen abc -25 -21 25
c1:is ab 26 -21
n:can_do abc 16 -50 40
n:later b -17
n:she_got a -19
p:ese abc -29 -36 42

b1:ay abc 31 -26 -28
b1:turno abc 25 -18 -45
b1:vacaciones bc 20 -20
b:my_@visit ab 19 -17
c1:next abc 21 -24 -18
n:i_teach bc -29 30
n:like_. ab -27 19
n:rent_day abc 19 27 -29

=aside;>except b -39
a:over ab 21 -30
b1:wake ac 33 -33
b:@relative_gets ac 28 -18
b:ago a 16
b:la b -17
b:pero_me ab -21 19
b:queda abc -18 -18 26
c0:me c -21
c1:drops ab 26 -27
n:,_dale bc -29 32
p:furnace abc -22 21 -19

=-;aside;$ b -16
=out;? ab 16 -18
a:cualquier_dia abc -40 -23 45
b:to_say b 18
c1:class bc -25 19
c1:ser abc 21 -30 -19
n:lessons abc -16 21 -20

b0:other bc 24 -23
b1:from abc -21 -22 26
b:,_nos ac 27 -27
b:shrink c -26
b:text_you abc 22 -19 -15
c1:pension ab 18 -15
n:am_off a -20
n:is_better a -23
n:looked a 16
p:ideal ac 29 -36
p:will b -19

a:@call c 15
a:are_rough bc 22 -21
a:from_# abc -27 27 -24
a:no_estoy abc -18 32 -28
b1:go abc 22 17 -26
b:fly_out ab -21 24
n:ella ab 21 -44
n:great abc 23 -21 -23
n:las_diez abc -15 -21 23
n:mananas ac -25 25
n:no_puedo a -54
n:willing abc -17 -27 28
p:alla ab 17 -30
p:guy abc -23 -19 29

=wanted;<except abc -24 -31 33
a:@relative_can abc -22 -36 32
a:asleep bc 24 -25
a:morning a 19
a:will abc -36 41 -28
b:sisters abc 23 -21 -16
b:works bc 30 -21

a:are_out ac 15 -34
a:be_a ac 20 -17
b1:@move ab -47 22
b1:ever ab -21 18
b1:post a 15
b:not_mind c 17
b:um abc -24 -17 25
b:was_up ab 24 -20
c0:last ac 31 -27
n:make_it ab 19 -37

a1:great a -16
b0:bien c 20
b:dollars b -23
b:my_a ab 21 -15
n:am_at c -20
n:me_equivoque bc -18 19
n:otra_? ab -21 23
n:pero_a bc -54 41
p:speech abc 28 -28 -24
span b -17

c1:clock abc -16 -16 17
n:@day_. bc -31 28
p:solo b -31

b:@day_or a -19
n:can_be a -22
n:resto_de ac -22 23
n:sleep_. abc -23 -35 35
n:speech a -25
n:to_get c -17

=wanted;lead- ac -20 16
a:am_all ac -34 35
b0:aunque b -19
b0:hay abc -27 22 -18
b1:maybe c 15
b1:\xc2\xbf abc -23 -24 37
b:lo_que bc -23 24
b:nursery abc -24 -17 21
b:ultima abc 23 -20 -17
b:whole ab 20 -15
c1:church abc 22 -28 -16
n:@open ac -25 19
n:inventario c 18
p:, ac -33 15
p:sleep ac -32 37

a:for_the ac -24 19
b0:llega ab 24 -21
b1:comes abc -22 -21 30
b:i_told a -18
b:you_know bc 19 -23
c1:at ab 25 -36
n:@move_is abc -21 -29 31
n:you_have c 16

b:,_\xc2\xbf abc -18 24 -23
b:ensayo abc -17 29 -28
b:que_tiene abc 20 -17 -20
b:salgo_del c 19

=wanted;~not abc -102 -41 62
a:@day_the bc -20 22
b1:somebody ac 21 -20
b:,_ponme bc -20 23
b:ponme a -21

a0:\xf0\x9f\x99\x8c c 17
b:what_i abc -25 -26 36
c1:un abc -22 28 -28

=aside;<free_from abc 77 -50 -69
a0:time abc -28 -32 35
a1:noon c 15
a:bet ac -22 22
a:da b -22
b1:permiso b -19
b:@visit_del abc 24 -23 -22
b:me_levanto abc 26 -18 -21
b:my_sisters abc 23 -21 -16
c1:home ab 26 -31
p:junta ab 16 -27
p:shut ab 19 -19

a0:at c -24
a:no_trabajo abc -16 -20 20
b:,_same ac -23 26
b:any_chance ac -16 18
b:dice ac -34 22
b:not_think ac 28 -30
b:routes abc -22 25 -25
n:ese_mismo abc -21 21 -23
n:me_@fetch abc 20 -34 16

a0:release a -28
a:corazon bc 27 -27
b:eh ac 17 -16
b:or_after c 19
n:their_@relative bc -18 20
p:permiso b -30

=aside;<only abc 42 -24 -40
a:reckon b -18
c0:it ab 18 -25
n:._el c -15
n:yo_la abc 16 18 -25

=wanted;doubt:7:_morning_or_evening a -44
b:driver ab -25 24
b:funeral c -21
b:muy ac 20 -20
b:que_juego ac 28 -28
n:that_morning ab 29 -23

a:unico ac -31 24
b:? c -31
n:,_either b -22
n:no_sorry ab 19 -20
n:other_@day a -16
p:limpio abc -18 -20 22

a1:le abc 26 -40 20
b:leave_starts a 20
n:black bc 18 -18

3/2 ab 31 -40
a:leaving abc 29 -30 -21
a:my_bedtime ac 27 -25
b0:available ac -25 27
b1:final ac 29 -26
b:de_# a -16
b:me_@day a -30
n:._me abc -37 39 -31

a:@day_si bc 20 -18
a:in_the ab 29 -27
b:i_should abc -24 -23 25
n:?_tipo bc -16 17
n:something a -26
n:\xc2\xbf_puede bc -21 22

b:anywhere abc -18 -18 23
b:es_por ab 28 -24
b:just abc 22 -18 -20
b:que_@relative ac -28 27
b:soon_i a -18
c1:patrol bc 24 -28
n:for_the c -35
n:is_right abc -20 -19 21
n:round b -17
p:tiene abc -26 -24 31

a1:mas ac -26 27
b0:toco ac 21 -17
b:viaja c -32
b:who bc -27 26
c0:viera ac 18 -24
n:dia_es a 16
n:weekdays a -21

=aside;all:aside+wanted abc 39 -22 -41
a:: abc -29 -25 27
b:coming abc 31 -18 -31
b:littles abc 24 -15 -23
b:nomas_puedo bc -17 23
b:regreso ac -40 24
b:squeeze_me c 22
b:tell_me a -23

=aside;<if b -89
a:not_at c -23
b1:season abc 25 -19 -17
b:el_del abc -22 -27 29
b:que_por bc 15 -26
b:\xc2\xbf_sera c 17
n:es_lo bc 26 -25
n:following_one b 15

a:here bc -29 27
b1:other a -15
b:sera_que c 17
c0:solo abc -28 -30 42
n:,_anytime bc -24 20
n:asi_que ab -20 23
n:tal_vez c 17
p:nope a -20

a:only b -26
n:#_cualquier bc 24 -22
n:de_@day abc -35 -25 32
n:straight_off ab -31 19
p:boss abc 27 -25 -23
p:mediodia bc 16 -22

a:compromiso bc 27 -25
c1:doing abc 22 -15 -16
n:i_take ab 25 -35
n:no_, bc 37 -42

=-;wanted;$ bc -34 24
=aside;~why abc 43 -17 -45
=wanted;of2 ab -22 -16
a0:still bc -23 24
a:puedo_ir bc -18 22
a:trabajo bc 25 -24
b1:un bc 20 -19
b:@day_ni bc 40 -37
b:@insurance b -24
b:flying_home ab -30 22
b:not_@day ab 31 -31
b:thought abc -35 39 -44
n:after_the ac -18 16
n:takes_me a -16
n:works_for bc -16 18
p:pasando b -24

=aside;doubt:what_stands_in_its_place abc 29 -20 -22
a1:para bc 26 -25
a:mean ab 16 -15
b1:routes abc -22 25 -25
b:please_not bc 22 -20
c1:ando c -19
n:all_right c -15
n:de_# ab 36 -42
n:de_preferencia abc -17 -23 25
n:entonces_ese b -29
p:guardia bc -16 18

n:@date_would abc -16 26 -17
n:oclock_any ab 19 -26
n:the_@place abc -16 24 -24

b:gets ac 30 -36
b:it_is abc -15 -23 24
b:noon_except ab 20 -17
b:shoot a -19
b:vaya_pues ac -21 21
n:@person ac -22 24
n:@wrong bc 23 -26
n:after_. ab -17 19
n:antes_estoy c 15
n:o_@day bc 28 -29
n:that_. b -16
n:then_@day abc 26 -38 20
p:best ac -18 17

a:llevo_a ab -24 26
c1:kind abc 33 -16 -33
n:._@thanks abc -19 -34 38
n:@howmuch ac 19 -21

a1:@body bc 20 -25
b:else bc 15 -31
n:later_that b -15
n:or_after abc -28 30 -27
n:use_to ab 19 -24

a:muy ab -16 40
b:man abc 23 22 -34
b:she_naps ab -22 15
n:lol_. ab 33 -28
n:might_be bc -16 17
p:@symptom b -33

a1:puedo c -28
a:me_@fetch abc -19 -38 29
a:miss ac 29 -41
b0:so ab 20 -34
b1:calendar abc 27 -21 -21
b:all_have ac -22 24
n:a_los bc -20 23
n:am_proud a 16
n:pero_mejor ac 19 -18

b0:nursery a -17
n:#_oclock bc -27 26
n:kindly ab 16 -16
p:menos ac 17 -17

a:@symptom b -35
a:are_fine abc 24 -18 -23
a:corte b 17
a:is_literally bc 16 -18
b0:ni abc -34 42 -27
b1:gets c -16
b:,_ni bc 24 -20
b:._got ab 17 -24
b:@relative_viaja c -32
b:esos ab -32 15
b:sorry ac 15 -18
n:darle_de bc 22 -20
n:either_one b -25
n:take_it abc -19 -28 24

=wanted;<busy c -18
b0:left bc -22 22
n:#_. a -25
n:i_guess ac 23 -21

=aside;doubt:4/12_can_be_two_dates ac 21 -20
b0:acomoda a -17
b:,_i abc 24 23 -44
b:have_said ab 21 -19
n:,_cualquiera b -19
n:yes a -36

b1:tendra c 18
b:despues ac 21 -22
b:el b -20
n:it c 16
n:would_not abc -18 -37 35

a:church ac 17 -21
a:part ac 23 -18
b1:tiene abc -35 16 21
b:bring_me abc 26 -32 -20
b:i_babysit bc 17 -20
c0:school a 16
n:,_hasta bc 25 -24

n:done_by abc 22 -19 -36
p:preferencia bc -26 29

=aside;of1 c -27
=wanted;2/1 a -19
a0:hay c -23
b0:with abc -27 -34 38
b:dialisis bc 20 -24
n:@holiday_y bc 31 -29
n:to_do abc -21 -23 27

a:those b -32
a:tienen ac -16 19
b0:resets ab 24 -20
b:@date_i b -20
b:over_# ac 15 -15
b:quedo ab 19 -23
c1:done ab 19 -17
n:,_pero abc -15 30 -25
n:hora_que c 25
p:vos ac -22 20

a:am_home ab -36 18
a:quien_la bc 17 -15
a:si_no bc -25 16
n:house ac 26 -21

a:como ab 25 -25
b0:in bc -38 24
b0:read b -24
b:#_and c -31
b:cuido ab -36 21
b:say b -20
b:you_got abc -22 -21 24
c0:estoy a -18
c1:digamos ab 16 -28
n:,_the a -20
n:day_before abc 28 -31 -20
n:menos_el abc -17 -24 30
n:not_then abc -19 27 -17
n:on_the abc -17 -29 34
p:than abc -29 26 -24

a:not_even bc 24 -23
a:shut ac -24 21
b0:neither b 16
b:estoy_de bc 20 -27
b:hoping ac -19 16
n:?_en bc -23 29
n:@day_she c -26
n:@day_then bc 22 -17
n:emojithanks abc -32 -27 31
n:i_babysit a -17
n:sale bc -43 30
n:si ab -39 28
p:dice ab 23 -52
p:morning b -18

a:por_ejemplo abc -15 -25 26
b1:: a -42
b:be_at ac -23 16
b:i_punch abc -30 -15 33
b:know_i abc -17 -28 25
b:patron b -26
b:pedi a -19
b:you_are b -16
n:might abc 15 25 -31
n:touch ac 16 -27

a0:not abc 25 -21 -26
a:days b -19
b:,_except bc 30 -22
b:comes a 25
b:down c -20
p:plumber abc 30 -33 -28
p:verdad abc -15 -31 39

a0:to bc 36 -27
a:algo ab -27 16
b:dentist c -28
b:nope abc -23 -36 27
b:would_want abc -25 -37 38
c0:first abc -26 -24 27
n:@holiday_lol ab -22 16
n:before_the bc -24 15
n:doubles abc -18 -19 21

a0:@relative a -38
a:easier_for ac -18 19
b0:did abc 28 -25 -27
b1:told ab -26 15
b:goes_in abc 24 -19 -17
c0:mornings bc -20 19
p:dios b 18

a1:when bc 18 -38
a:across_town bc 21 -25
a:by abc 27 -31 -18
b0:bad c -20
b1:little ab -19 19
b:me_only a -20
b:puedo a -41
b:union_meeting ab 19 -21

b1:fly bc 29 -32
b:after_@holiday bc 24 -22
b:me_pagan c -24
n:one_after ac -25 15
n:pero_salgo ab 19 -15
p:getting bc -27 32

a:is_shot bc -31 27
b0:right abc -28 30 -29
b:uy ac -23 19
b:ver_con ab 16 -16
n:,_vos a -28
n:@relative_is a -26
n:@visit bc 29 -29
n:favor a -27
n:hora_de c 16
p:che abc 27 -24 -16

a:noon_or c 15
p:picked ab 18 -27

=aside;doubt:the_same_time_as_what b -20
a1:alcanzo abc -27 37 -41
a:after_the b -18
b:sub a -34
c1:in b -20
n:al_@day a -22
n:matter_which abc -19 -15 25
n:medio ab 19 -24
n:the_two abc -26 28 -31
p:full bc -29 18

=wanted;doubt abc -28 16 -15
a1:del a -20
a:her b -23
b:guy abc 37 -33 -30
b:no_vaya b 18
b:off_are c 17
n:._jk c 15
n:here abc 27 -28 -25
p:told b -32

b:not_sure abc -19 -26 24
n:days_work bc 26 -25
n:not_get abc 29 -35 -19

a:puedo bc 30 -44
b1:@relative bc 21 -20
b:hora c -17
b:mi_compa bc 16 -22
b:my_day bc -23 22
c1:@day ac 30 -45
n:?_the a 15
n:@day_any b -17
n:preferencia abc -17 -23 25
n:so_after ab -19 15
n:though bc -28 29

=aside;of4 b -46
b0:juego ac 28 -28
n:,_you ac 15 -33
n:man abc 16 -38 17
p:first bc 24 -32

b:a_@day a -18
b:were ac 31 -29
c0:chemo bc -30 27
n:sorry_# bc -22 22
p:tiempo bc -19 20

=wanted;doubt:a_time_that_may_be_ruled_out abc -43 22 -19
a:igual bc 20 -25
a:to_come a -20
b:have_my bc 16 -29
b:it_can abc -24 29 -17
n:._in ac 15 -26
n:dije ac -22 25
n:only_in bc -21 23

a1:no ab 18 -24
b:#_no bc -20 16
c1:@hello a 15
n:ok ac 19 -33

a1:please abc -21 -36 43
b0:pongame abc -18 -22 24
b1:moved abc 24 -19 -18
b:my_thesis abc 32 -25 -27
b:ooh b -17
b:para_santiago abc -23 31 -30
b:soon a -19
n:#_si abc -17 44 -47
n:dia_libre abc -16 -23 30
n:later_than a 16

a:what a 16
b:i_come abc -32 -42 38
c1:want ac -20 17
n:@fetch ab 37 -36

a:apenas b -23
b:@date_not abc -21 42 -36
b:or_over bc -20 22
b:todo abc -38 -17 20
n:@relative_# abc -32 32 -30
p:double ab -22 20

=out;of3 a -39
a0:@visit a -34
a:need a -17
a:viajo bc 23 -20
b:can_bring abc 22 -35 -15
b:jury abc -15 27 -22
b:roll abc -16 -18 18
n:que_yo bc -16 18
n:tan_temprano bc -17 21

b:si_me b -39
n:not_let ab -29 18
n:will_take ac -25 23
p:service bc -30 22

a:love abc -19 -19 21
b:am_going c 15
c1:vez ac 19 -15
n:,_could abc -26 -18 30
n:@date_or ab 32 -49
n:could_be b -16
n:le ac 28 -22
n:literally ab -19 17
n:name_is c 16
n:ustedes abc -32 38 -24

=wanted;doubt:which_of_two_is_ruled_out ab 20 -26
b0:# ac 36 -18
b0:dead bc -21 16
b:is_@day c -15
b:me_equivoque c 18
b:me_out abc -31 33 -30
b:of_the ac -32 18
b:pero_si ac -20 26
b:we_are ab 20 -24
n:be_before b -18
n:my_cast ac -16 18
n:time_before c 16
n:well ab -30 30

a:birthday abc -16 29 -27
b:,_regreso ac -28 29
b:a_half ac 17 -20
b:have a -21
b:my_# ab 22 -18
c1:about c 15
n:like_@day ab 19 -36
p:runs a -44

=wanted;>except ac -52 18
n:amanezco ab -19 22
n:salvo c 17

a0:del ab 22 -33
a1:@holiday abc -27 -20 22
n:@day_ni abc -20 -17 22
n:could_it b -35
n:y_si abc 18 -52 22

b:ex a 18
p:quedo b -22

=wanted;lead-why ab 20 -41
b1:laburo abc -19 26 -23
b:,_para abc -18 -21 27
b:ok abc -28 -30 38
b:the_@drink bc -28 20
n:from_@day ac -18 17

a:mucha ac 21 -17
b:is_the ac 25 -20
b:me_queda c 18
b:trabaja ac 20 -37
c1:confundi bc -19 20
n:si_dios bc -18 19
n:so_then ac -24 25
p:were bc -19 20

a:@clinician a -19
b:vaya ac -22 19
c0:@insurer abc -19 36 -35
c0:fijese abc -17 -21 20
c1:no ac -21 16
n:already abc -22 22 -25
n:meant bc 21 -22
n:vez_el c 17

=aside;named-again ac 16 -28
a:y_ese abc -21 24 -22
b:?_i a -18
c0:please a -32
n:._@book ab 20 -21
p:f abc -26 -22 32
p:quincena ab 18 -29

=aside;wanted;- ac -28 16
a:corrido abc -16 21 -16
a:paso abc 29 -19 -27
b:,_por abc -58 -25 39
n:but c -25
n:day_after a -25
n:equivoque_, bc -18 19
n:la_primera bc 21 -15
n:to_days bc -29 20
n:with_their bc -25 27
p:hair ab 17 -19

a:la_@fetch bc 17 -15
b0:nah abc -18 22 -25
b:no_puedo bc 46 -48
c0:ooh b -17
n:can_take bc -22 19
n:depends abc -29 -17 34

=aside;~not abc 29 -62 -19
a:#_no b -22
a:across bc 15 -29
a:the_one bc -22 22
b0:week a -35
b1:birthday abc -17 20 -22
p:@hello a -17
""")
