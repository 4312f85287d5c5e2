"""Weights of the time_role reader: written by ``python -m training.weights`` from 17198 texts; not by hand.

Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/words/pages.py). ``python -m training.weigh time_role word`` shows the lines with a word in plain order.
"""

from messenger.reading.words.pages import Pages

SEALED = "6af03c2796991d8e"

ANSWERS = "aside out wanted"

KNOWN = b"""\

"""

PAGES = Pages(b"""
b1:up a -18
b:@relative_are abc -30 33 -31
n:tampoco_, abc -19 37 -33
n:that_leaves bc 20 -30
n:was abc -22 -50 45
p:minutes ab 18 -23

a:no_@drive bc 25 -21
b0:out bc 29 -31
b1:second ac 33 -45
n:not_go abc -26 31 -26
n:\xc2\xbf_tiene c -16
p:entro abc 20 -18 -18
p:love bc -35 19

a:demas_dias abc -18 19 -18
a:most c -16
b:he_has abc -28 35 -27
c1:habian c -18
n:a_los bc -24 19
n:at_work ab 20 -30
n:pm_is ab 20 -33

b:already ab -28 21
b:if_somebody b -17
n:hair_and a -18
n:si_se ab -21 19

=wanted;<that_day ac 16 -20
a:& ac 21 -21
a:out_of abc -27 -25 29
a:trucks c -19
b:de_la abc 29 19 -36
n:entro b -28
n:guess ac 26 -31
n:nietos c -17
n:oclock_any abc 16 -26 17

a:digo ac 30 -33
b:dame c 21
n:,_next bc -27 27
n:al_trabajo abc -20 -17 20
n:get_one ab 20 -16
n:levanto bc -19 21
p:hoy a -24

=aside;doubt:which_of_two_is_ruled_out abc 33 -50 -20
a0:baby abc -22 -21 23
a:are_across bc 18 -15
a:chair bc 17 -16
b0:despierta abc 25 -17 -25
b:eso abc -22 -34 35
b:nada abc -34 35 -29
n:back ab 27 -25
n:is_good abc 27 -20 -27
p:finals c -16

=aside;2/0 abc 51 -74 -31
b1:cualquier c 16
b:,_now ab -26 23
b:will_have a -18
n:jaja ab 36 -31
n:la_llevo bc 20 -19
n:y_a a -27

a0:down abc 31 -24 -27
a:good_for a -15
a:perfect bc -28 17
b0:dicho abc 28 -24 -17
b:awake ab 29 -28
b:dale c 15
b:oh_duh ab 18 -16
c1:back ac -28 19
c1:take bc -28 23
n:me_la abc -17 -28 20
n:me_queda abc -15 28 -27
p:done b -24

b1:starts ac 19 -18
b:i_never bc -29 28
b:moved_my ab -20 21
c0:let ac -15 22
n:lo_que abc -27 -27 34
n:me_on a 20

=wanted;>any ab -24 16
a:se_cuando ac 21 -20
b0:amarillo ac 20 -19
b0:besides bc 29 -29
b:can_@drive abc -21 -22 29
b:does b 16
b:whatever abc -28 -21 24
n:come_straight ab -34 20
n:end bc -16 17
n:pero_temprano bc -20 22
n:scratch ac 16 -17

a:have_test ab -18 19
a:quien_la b 15
b0:go bc 19 -21
b1:practice a -31
b:para ab -36 23
b:the_eye c -19
c1:@late c -19
n:esa_hora ac -22 21
n:moves b 17
n:sit abc -32 -17 25
p:own c 20

b0:che ac 22 -31
b1:earliest bc -23 24
b:@call_is abc 26 -25 -19
b:dejo_a a 17
b:fui abc 41 -18 -39
b:pushed abc 30 -26 -17
n:am_free c -20

a:ago c -34
b0:back abc -33 -16 21
b0:first abc 27 -21 -24
b0:take abc -26 -24 33
b:off_is abc 24 -18 -18
b:whichever_one bc 16 -15
n:._is abc 16 17 -27
p:before bc 20 -22

a0:time abc -26 -30 33
a:home_the abc -17 -23 28
a:minutes_from bc 22 -20
b0:entra bc -30 28
b1:car ac 26 -33
b:can_you b -32
c0:pucha b 16
n:cuida ac -26 26
n:days_after bc 20 -19
n:ten abc -30 16 29
p:had ab 26 -39

=-;wanted;out ac -105 32
a:se_me abc 25 -18 -22
c0:ya abc -23 32 -46
n:#_o bc 28 -28
n:,_@thanks b -15

=out;>only bc 19 -17
a:me_voy abc -18 -28 22
b0:tal ac -16 19
b:even bc 21 -23
b:me_that bc -15 23
b:ser abc 26 -38 -22
c0:senorita a -20
n:i_get abc -27 -26 41
n:i_take ab 24 -38
n:so_@day bc -25 20

=aside;doubt:a_weekday_and_a_date_that_do_not_go_together abc 120 -117 -111
=wanted;<fits ac -76 21
a0:ever a -19
a:fine_i ac -25 27
b0:are bc 34 -26
b:iba abc 37 -29 -29
c0:simon c 16
n:fit abc -16 19 -18
n:nadie abc 33 -29 -24

>soonest abc -19 27 -26
a1:al ab 22 -17
a1:llego ac 19 -19
a:over_with ab 21 -26
b:be_done ac 16 -30
b:fuera a -16
b:vaya ac -28 21
n:but_could bc -27 26
n:compromiso c 16
p:pido abc 30 -27 -29
p:swapped bc 16 -21
p:we abc -27 -49 40

a1:best ac -31 34
b0:michoacan b 16
b0:two bc 17 -16
b:@relative_flies c -22
b:squeeze c 22
n:,_they a -26
n:@date_would bc 26 -20
n:es_que abc -28 -35 46
n:right_? bc -18 18
p:f abc -25 -16 29
p:hijole abc -19 30 -28

a1:mejor bc -22 27
b:club ac 26 -26
b:to_look ac 21 -20
n:#_please b -17
n:anything_in abc -15 -22 18
n:is_free abc -21 -16 23
n:me_hace b -15
n:pasado c -25

a1:could a -33
a:dead abc 42 19 -40
a:heifers bc 17 -21
a:san c -20
a:two_hour b 21
b:not_start ac 20 -27
b:only_got ac -19 17
n:,_# abc -26 -40 49
n:@day_my ac 20 -22
n:days_, abc -23 -16 23
n:is_that a 19
n:only_day bc -37 32
n:y_voy ac 23 -28

a:a_la b -25
a:por_favor bc -30 30
b:not_got b -15
c1:them a 18
n:middle abc 20 17 -25
n:stuck abc -22 27 -17
n:they ab -30 18

=aside;again ac 51 -91
a0:@visit a -30
a:iria_bien c 18
b:was_# ac 22 -19
n:._before bc 22 -18
n:neither abc -21 28 -26

a1:spoken bc 18 -17
a:better_for bc -20 21
a:not_on a -20
a:works_great bc -17 18
a:ya_no abc -20 35 -34
b:so_# ab -23 23
c0:my bc -17 20
n:denme abc 24 -16 -30
n:i_would abc 15 23 -38
n:is_nothing bc 24 -24
n:pero_los ab 26 -32
n:so_one abc -18 21 -19

a:no_voy bc 16 -24
b0:@call abc 26 -21 -42
b0:was a -17
b:any_other abc -23 -26 28
b:ver_si ab -28 18
c0:puedo a -55
c1:truck ac 18 -18
n:@day_mornings a 23
n:either_one b -30

a0:only abc -54 -40 60
a:@relative_have abc -20 26 -18
a:or ab 20 -78
b:@stop abc 34 -27 -22
c1:court c -22
n:that_day abc -18 31 -55

b:anoche_me abc 28 -24 -20
b:not_need b -25
b:punch abc -30 -17 33
n:#_ese bc 18 -19
n:seven ab 17 -25

=wanted;doubt:somebody_is_asked_first ac -35 34
b0:field bc -32 27
b:._she c 18
b:drop_off abc 26 -17 -23
b:get_off ac -72 38
n:,_or ac -21 26

b0:era a 17
b0:now abc -24 -17 23
b:?_yo bc -18 23
b:nomas_puedo c 19
n:asi_que abc -16 19 -19
n:wanting ac -32 19

=wanted;3/0 a -29
a:to_sleep ab -16 17
a:y_eso abc 23 -19 -17
b:just abc 28 -17 -21
n:i_reckon ab -25 20

b0:@medicine abc 24 -15 -21
b0:dia c 21
b:need_it abc 23 16 -34
b:o_si c 16
b:the_week ac -17 17
c0:@relative bc 41 -30
n:la_otra a -20
p:possible abc -23 -19 30
~except ab 29 -27

a:a_mi ab -16 18
c1:estoy b 18
c1:just b 19
n:@thanks_you b -16
n:an_hour bc -23 23
n:something_@day a -23
p:dead bc -56 46

a:ha_llegado ac 17 -16
a:is_a abc 37 16 -48
a:muy_@late bc 32 -31
b1:laburo abc -19 24 -20
b:i_should abc -22 -23 25
b:libro abc -37 -29 41
b:maybe_something c 18
b:truck bc -49 22
n:@cancel ab 21 -19
n:mind bc -26 20
n:need_to ab 31 -34
n:not_know bc -23 15
n:so_a bc 21 -20
p:there a -45

a:on_the c -29
b0:neither b 16
b1:just ab -24 17
b:the_littles ac 27 -24
c0:llevo abc 32 -29 -34
n:@relative_# abc -35 38 -37
n:again abc -18 -36 37
n:like_the abc -34 -31 39
n:that_# bc -34 28

a1:come ab -29 19
b1:wake ac 30 -29
b:a_@day ac -20 16
b:so_your bc -18 19
b:todo a -39
n:@day_si ac 33 -61
n:que_@fetch ac 22 -31
n:so_just abc -21 22 -19
n:then_# abc -22 28 -27

=aside abc 19 -24 -15
a:de_la ab 26 -25
b0:llega ab 23 -21
b0:there a -22
b0:\xc2\xbf b -36
b1:ever ab -21 18
b:pasaron c -17
b:your ac 23 -16
n:check_hits b -16
n:i_never b -16
n:jaja_. ab 28 -18
p:afternoons abc -31 25 -23

a0:last a -20
a:are_easier c 18
b:told_him abc -17 -32 21
b:trabaja ac 20 -39
c0:school a 15
n:done_by c -35

a0:will ab -19 18
a:@late_o bc -15 16
b0:dormi ac 27 -26
b0:rent abc -25 -33 33
b:,_neither bc 20 -18
b:._yes bc -18 21
b:any_day bc 19 -26
b:rehearsal c -17
n:la_manana b -17
n:sabe b -18
n:sea_que a -29

a:a_@person ac -23 24
a:me_queda bc -17 25
b0:me bc 34 -46
b:._they bc -26 23
b:but_it bc -38 23
b:or_over bc -21 22
b:two_of a -21

a:no_tengo abc -24 -25 26
a:over_the bc -17 18
a:y_si ac 19 -17
c1:this bc -19 16
n:am_gone bc -28 28
n:get_the abc -22 -31 35
p:favor a -18

a1:keep abc 27 -21 -17
a:not_going bc 24 -24
a:than abc 20 -17 -18
b0:dias ab 17 -22
b:need_something ac -24 25
c0:# abc 23 19 -38
n:#_si abc -19 42 -48
n:day_after a -27
n:voy ab 19 -27
p:care abc -25 -22 26
p:ten ab 24 -44

<fact abc 18 21 -64
a:church ac 18 -20
b0:es ab -25 16
b1:man abc 17 23 -31
b:they_called a 17
c0:plant abc -24 -34 41
n:._so ac 16 -33
n:and_no bc 21 -20

a0:what abc 22 -20 -15
b0:read b -24
b:fijese_que bc -17 20
b:my_relief abc 24 -17 -23
b:no_espere abc -24 -23 25
b:our_anniversary bc 18 -16
b:review c -18
c1:my b -15
c1:nothing c -43
n:noon ac -27 23
n:says a -18

a:need a -17
b0:up ac 18 -21
b:._if c 16
b:?_si c 17
b:no_me bc 20 -24
b:the_furnace bc 21 -22
c1:wants bc 20 -28
n:the_afternoon a -42
p:mid bc -23 26

a:minute abc -21 -22 29
b1:dicho bc 18 -15
b:off_are ac -15 18

=out;<busy a -18
b0:anytime abc -26 -38 43
b:my_thesis abc 32 -22 -27
b:tienen ac -36 24
n:it_, b -15

a:corrido b 21
b:la_opcion c 15
b:with_my bc 18 -17
c1:@drink ac 27 -30

b0:double c -23
b:i_teach abc -21 37 -32
n:._me abc -35 36 -29
n:._on ab 19 -20
n:days_for bc -15 17

=out;first ab -25 17
a0:any abc -45 -48 59
b1:del a -21
b:._could c 19
b:at_# abc 33 -29 -29
b:only_get bc 25 -26
c1:if abc -35 -35 45
c1:neither bc 20 -18
n:@day_despues abc -36 -26 30
n:^ bc -29 27

a:good_too abc -19 27 -25
b:after_# ac -25 15
b:my_lights bc 16 -20
c0:out ac 17 -23
n:@drive_me ac 20 -19
n:you_know abc -23 28 -21

=aside;of4 b -58
a0:off a -15
a:@relative_me bc -29 16
a:instead abc -21 -36 27
a:y b -19
b:preference bc -26 27
b:usted abc -18 18 -16
b:yes_to b -22
c1:por abc -65 -23 46

a1:digo abc 33 -28 -23
a:ni_loca bc 18 -17
b0:check ac 25 -26
b0:todo a -31
c0:por a -28
n:@day_libre abc -18 25 -16

a:manage c 16
b0:resets ab 24 -19
c0:skip bc 22 -19
n:#_i ac 20 -18
n:but_only abc -18 -39 40
p:man a -17

=wanted;~fits abc -23 -18 29
a1:have bc 32 -31
a:habra_un bc -15 16
b:not_the a -29
c0:somebody bc 31 -40
n:el_del bc -26 27
n:finish abc -26 29 -28
n:instead bc -39 33
p:antes b 18
p:fuera c 18
within-last c -26

b1:nina ac 18 -16
b:brunch abc 21 -18 -29
b:la b -22
c1:sirve ac -18 24
n:,_not b -16
n:. bc 36 -42

b0:and bc 32 -56
b:deer abc 28 -19 -22
n:@fetch ab 39 -41
n:espere ac 23 -21
n:mas_@late abc -29 -39 42
n:pedir bc 21 -20
n:what ab 21 -24

<fits a -25
=out;of1 c -20
a0:like abc -17 -24 23
a1:out bc 38 -42
b1:@year abc 27 -16 -18
b1:it ac -46 43
b:given abc -37 -27 38
b:senior_@vehicle ac -15 16

=wanted;>that_day ab -33 18
b:el_que bc 22 -20
b:y_si abc 21 20 -30
n:am_off a -20
n:come_right a 15
n:coming abc -23 20 -17
n:de_esa bc 21 -18
n:lovely abc 33 -30 -18
p:your abc 33 -33 -34

=wanted;doubt:which_of_two_weeks ab -17 16
b:la_semana bc 16 -26
b:me_confundi bc -18 22
b:otherwise a -27
c0:lord abc 21 -15 -18
n:do_that bc -27 26
n:rent abc 16 25 -32

=aside;<fact ac 23 -64
=out;<if ac 21 -49
a:estoy_fuera b 17
n:done ac 21 -19
p:dice ab 27 -47
p:dios b 18

=wanted;<fact ab -28 18
=wanted;within-last b -16
b0:rather bc -17 20
b:jury bc 29 -24
n:as_long c 16
n:not_put abc -28 -20 25
n:on_a ac 28 -27

a1:or bc -16 21
a:tengo_que bc -25 23
b:already_got a -20
b:fly bc 28 -32
b:jongg_is ab -19 23
b:no_wait b -18
b:out_for abc -22 23 -21
n:before_that ac 27 -41
n:doubles ab -20 19
n:mejor ac 18 -19
n:or_the ab 26 -29

a0:those b -27
a:azucar abc 30 -19 -30
b:believe ab 20 -17
b:would_take a -21
n:cambiaron bc -28 18
n:have_no b -22
n:trabajo bc -33 25
n:we_are abc 29 -19 -24
p:back bc -28 16

b:,_me b -31
b:dijeron ab 34 -33
c1:ni bc 19 -18
n:@day_viene bc 17 -18
n:ahi_para ab -16 18
n:lonche c 17
p:che abc 26 -19 -15

a:casas bc 18 -16
b:get_there c -23
c0:take bc -27 28
c1:seria abc -20 -16 25
n:._deme abc 23 -17 -20
n:me_the ac 21 -22
p:pavo bc -23 24
p:though abc -18 -33 38

=aside;>that_day bc -45 18
=wanted;~that_day ac 38 -47
a:is_like bc 18 -23
b0:slept abc 26 -18 -22
b0:yo ab 17 -27
b:are_you bc -24 20
b:had_to abc -18 20 -28
b:ok_if ac -23 23
b:pero_del bc -23 24
b:would_need abc -23 -25 35
n:es_muy ac 18 -18
n:kick b 17
n:ni_@call bc 22 -29

=aside;2/1 c -15
=out;<free_from abc -29 43 -35
a0:lo abc 39 -48 -22
a:antes b -24
b1:two abc -23 19 -16
b:? bc 21 -28
b:band_practice abc -15 34 -34
b:dollars b -20
b:llueve ac 21 -25
b:turno abc 24 -18 -40
n:cuarto c 20
n:nobody abc 30 16 -31
n:rough bc 24 -24
p:am ab -32 19

a:with_my b 21
b0:@stop abc 25 -15 -20
n:,_and abc -32 -15 30
n:are_@open abc -30 -40 41
n:til bc -35 24
n:wait_. ac 25 -23
n:you_all bc -32 26

a0:# ac 37 -36
a:sirven bc 19 -18
b1:? ab 15 -29
b1:store abc 21 -15 -22
b:#_and ac 17 -35
b:if_you b -23
c0:ni bc 38 -35
c1:toda ab 24 -34
n:& b 17
n:@day_no bc -34 24
n:any_of bc -30 23
n:not_leave abc -20 -24 25

a:@clinician abc -28 17 -16
a:corazon abc -17 27 -27
a:taken bc 20 -19
b:could_i abc -17 -29 32
b:could_it bc -20 23
c0:se ac 22 -32
p:somebody bc -20 17

=aside;on-offer1 abc -35 17 20
=out;~free_from a -33
a:anyway ab 16 -32
a:keep_the ac 21 -16
b0:probably abc 24 -20 -23
b:habian c -18
b:reckon bc -23 26
n:,_pasado ab -33 25
n:: abc 32 -28 -16

b:be_later bc 16 -16
b:just_not abc -25 40 -23
b:la_@holiday a -18
n:,_pongame bc -22 24
n:permiso a -23

b:free b -15
b:no_pude a 19
b:would_do abc -31 22 -17
c1:, a -30
c1:tal abc -23 -15 27
p:rest bc -45 40

a:he_can a -19
a:not_a abc -17 -26 31
b:yo_puedo bc -17 23
c0:tiene ac -32 36
n:?_porque bc -24 25
n:@day_afternoon a -32
n:manana a -21
n:off_at ab 23 -30
n:pues bc 19 -22
p:duermo ac -19 21
p:too a -26

a0:she b -24
a:#_en abc -16 -25 28
a:one_i b -15
a:trabajo_corrido b 21
b1:hour a -36
b:a_@relative b -18
b:could_not ab 24 -31
c1:do ac 27 -16
n:it_has abc -18 -24 25
n:time b -20

=aside;<fits abc 40 -20 -36
a0:voy ab 18 -26
a1:suit bc -18 23
b:eh ac 17 -17
c1:wait bc -19 20
n:ends bc -27 30
n:ya_me abc -32 -48 37

a:que_sea ac -23 28
a:useless bc 19 -23
b:church bc 19 -42
b:suelta b -23
c1:ill ac 20 -19
n:@day_but abc -18 -22 22
n:be_in b -23

a:are_out c -31
a:have_no bc 24 -24
a:nena c -17
b:@move_ends abc -38 -30 39
b:gets_me abc 32 -15 -28
b:other_@visit bc 23 -19
b:tiene_para c 17
n:the_math abc -21 -22 29
n:two_oclock ac 20 -21

a0:como ab 16 -20
a:ninos bc -22 15
a:\xf0\x9f\x8e\x89 b -21
b0:a bc -29 39
b:ill ac 23 -22
b:y_en abc -16 19 -17
c1:mornings c 15
n:,_esos bc 27 -27
n:i_missed b -19

=out;~free abc -49 -16 23
a:@price bc -22 18
a:not_@holiday bc -15 19
b0:yes bc -22 27
b:i_wake ac 30 -29
b:permiso ac -26 17
n:#_en ab 25 -32
n:._a a -29
n:but_you abc -22 31 -31
n:choice abc -36 -26 36
n:looking a -15

=aside;bound a 17
=wanted;doubt:a_weekday_and_a_date_that_do_not_go_together abc -27 -28 31
a1:de c -18
a:@traffic bc 23 -23
a:would_of ac 25 -24
again ac 25 -16
b:esta abc 17 26 -36
b:voy_para c -17
n:either ac -24 29
n:that_, abc 37 16 -37
p:puedo ab -37 21

a:probably a 20
b:dan abc 39 -26 -34
b:i_could bc 16 -17
n:but_# ac 19 -23
n:from_# ac -24 19
n:holds_off ac 33 -33
n:lol abc 29 -20 -17
n:si_ya abc -17 -35 37
p:center bc 23 -23

a:birthday abc -18 38 -35
a:is_staff abc -18 22 -27
a:the_only ac 17 -17
b:,_the abc -27 -18 27
b:@visit_del abc 22 -22 -19
n:la_virgen b 15
n:que_es a -23
n:right_after bc -26 23

a1:algo c 25
b1:algo c 16
b:not_work c -22
c1:want ac -17 23
n:of_@date ac -26 23

a1:tengo bc -18 16
a:idc_which bc -17 19
b0:days abc 21 22 -33
b1:gets ac 18 -17
b:get_paid b -20

a:and_you ac -21 18
b:que_de abc -26 -16 27
b:which_leaves abc -20 -31 24
c0:me c -26
n:said bc -48 18
n:week_i a -17
p:leaves ab -22 30
p:virgen c 22

=-;wanted;$ bc -33 28
b:night a 16
b:not_in abc -20 27 -37
b:pasame ac -17 18
b:tenia abc 27 -17 -22
c1:auditors abc 27 -17 -30
c1:le c -24
n:as_my b -20
n:one_, ac -24 21
n:que_ese bc -28 18
n:su abc -18 -30 32

=aside;doubt:every_second_week:_which c -19
a:class abc -26 28 -18
b:skip abc -20 36 -30
c1:drops b -24
c1:in a 20
n:en_@hours c 15

a:ir bc -17 21
b:there ab -19 21
n:@day_has ac -16 19
n:are_not c 17
n:keep_me ac 26 -30
p:away ac -16 20

n:para_delante ab -16 18
n:preferencia abc -16 -23 25

a0:except ac -32 22
a:must bc -25 25
b1:lights bc 16 -20
b:me_levanto abc 26 -16 -22
b:ponga_nada abc -19 22 -25
b:so_is bc 34 -41
c0:she b -24
n:@day_lol abc -20 -24 23
n:after_, abc 35 -23 -34
n:to_do abc -24 -20 28
n:two abc -37 39 -20
n:yo_puedo bc -21 22

=out;<free abc -20 -16 22
a:descanso ab 18 -54
a:nene ac 18 -24
a:todo bc -30 19
b:?_any c 17
b:put_in ac -18 16
b:so_only c 17
b:took ab 24 -20
n:my_boss c 18
n:not ac 17 -20
n:se_lo abc -20 20 -16
n:time_is c -19
n:ustedes abc -28 37 -24
n:wide_@open bc 21 -19
p:instead abc -38 -24 36
p:lonche a -16

a:cumple_de bc 20 -23
b0:working abc -19 33 -25
b:decir_que abc 24 -19 -18
b:mrs_. abc -25 -32 27
n:one_after ac -26 16
n:what_about a 17

a:for_me ac 20 -22
a:for_the ac -24 26
b:@ride_only abc -23 -20 25
b:so_either b -16
n:so_let ac 26 -33

=wanted;of4 ab -26 19
b0:on ac -19 21
b1:surgery abc 19 17 -31
b:forklift_recert bc 17 -22
b:make a -25
b:no_i c -19
n:@day_en bc 19 -39
n:days_i a -20
n:like_a bc 31 -39
p:shop abc -17 -25 31

a:zombie c -18
p:proxima ac -22 17

b0:no ab -32 32
b:cut ab 18 -21
b:went abc 42 -35 -33
c0:tenia abc 27 -17 -22
c1:can b -27
n:,_cualquier abc -20 -19 30
n:?_or c 18
n:@thanks abc -16 -33 34
n:ill ab 24 -28
p:dificil b 15
p:ya abc -47 21 21

a:only_# ac 20 -25
b:dialysis bc 31 -35
b:home_from ac -15 20
n:but_afternoon ab 21 -27
n:ser ab 23 -27
p:mananas b -22
p:night a -23

>drop b -16
a:ha b -20
a:not_the ac 16 -15
b:cuido_a abc -24 32 -23
b:trabajo_de a -28
c0:iba abc 29 -19 -24
n:@day_at ac 29 -17
p:still abc -17 -24 31

b0:calls abc 18 -25 19
b0:porque abc 42 -42 -35
b:confundi_, bc -18 22
b:estar bc 19 -19
c0:salimos abc -17 27 -26
n:no_trabajo c 18
p:because abc 18 -18 -16
p:time bc -44 29

a:is_perfect bc -15 27
b:ayer abc -15 -31 18
b:i_believe ab 20 -17
n:forgive abc 33 -23 -27
n:two_is b -21
p:says ac 22 -18

a:a_los b -32
b1:half ac 16 -16
b:my_midterm abc -21 -19 25
n:._at bc -15 17
n:be_best bc -17 16
n:que_no ab -20 21
n:tengo a -19
n:today ac 24 -22
p:game abc -18 -18 20

a:car bc 15 -19
b0:pongame abc -22 -25 29
b1:told ab -24 18
b:@relative_free ac -19 25
b:all_of abc -15 -17 21
b:que_hora ab 16 -17
n:,_nomas bc -17 18

a:is_not bc 30 -36
n:no_? ac -24 15
n:so ac 21 -40
n:this b -39
p:been ac 21 -27

b0:prefer c 20
b:nobody abc -18 -27 24
b:yeah a -16
c1:wrote ab 17 -26
n:._jk bc -16 17
n:so_no bc 16 -19
p:turkey bc 22 -32

a1:easier b -28
a:before_my ac -21 21
a:for a -17
a:literally abc -18 33 -32
b:had_a abc -26 -27 28
b:he_gets abc -23 -24 27
b:the_plant ac 22 -20
n:dios_quiere bc -17 18
n:to ac 25 -17

a:como abc 27 -22 -17
a:mas ab -38 17
a:over ab 16 -29
b0:@insurer abc -22 26 -25
b1:play c -17
b:free_the bc -17 17
b:por_favor a 16
b:she_have abc -17 -32 34
n:am_only abc 32 -25 -29
n:or_after abc -28 28 -26
n:put c -19
n:this_one ab -15 16
n:ustedes_no ab 20 -29
p:got ac 17 -34

a:need_to bc 18 -18
a:rush abc -19 -27 33
b0:cae b -16
b:al_trabajo ac 16 -27
b:because_of abc 29 -18 -27
b:no_my bc -18 22
b:yo_prefiero bc -16 19
n:so_your abc 20 -18 -18
n:that_same bc -27 23
p:mismo ab 19 -28

a:anyhow c -21
b0:any abc -34 -32 40
b:,_dejeme ac -22 22
b:are ab -19 21
b:get_the ac 40 -46
b:sea_menos bc 18 -17
b:text ab 23 -21
c0:choir bc 24 -21
n:,_she ac 21 -27
n:it_# a 25
n:on_me ac 21 -19
p:rough ac -21 21

a:estar bc 34 -32
a:my_birthday bc 21 -20
b0:either b -36
c1:next abc 20 -22 -18
c1:vaya bc 21 -17
n:@day_que bc -35 34

a:con_la bc 30 -33
a:escuela abc 22 -20 -33
a:surgery ab -17 22
b:nada_mas ac -32 24
b:of_them c 16
p:boss abc 29 -25 -25

=out;3/2 abc 19 -18 -20
a:@day_works bc 18 -18
b0:ahora bc -25 21
b:pasa abc 23 -16 -16
c0:there bc 22 -30
c1:all a 18

b0:! b -16
b0:dead b -22
b:._or c 15
b:and_that abc -28 22 24
b:moved_to abc 38 -26 -33
b:of_the a -31
c1:us c 16
n:caigo abc -23 -18 21

=wanted;doubt:a_child's_hours:_what_they_mean_for_the_visit abc -29 20 -17
a1:make ac -20 18
b:@door ac -27 25
b:am_the ac -19 19
b:estoy_off ac -22 23
b:quise c 16
b:vence a 18
n:be_later bc -20 21
n:entonces_el c -23
n:is_here abc 26 -23 -19
p:mwf ab 17 -30

b1:physical ac 20 -19
b:actually_no c 15
b:not_sure abc -20 -23 25
b:season_ends a 19
n:hora_que c 24
n:might_i a 18
n:start ab -27 19
n:y_lo ab 17 -28

a:time_is c 16
b:cualquiera a -22
b:shoot a -17
b:they_cut ac 15 -20
b:\xc2\xbf_puede ac -18 24
n:?_oh ac 25 -21
n:ponme abc -21 -16 19
n:todas c 18

a0:preferably bc -16 21
a:is_taken bc 16 -15
b:are_all bc 22 -26
b:in_on ac -15 16
b:said abc 40 -42 -15
c0:off b -46
n:@day_, ac -45 56
n:@hours_de c 15

=out;days1 a -41
a0:la abc -19 30 -22
a:doblo b 16
b0:so ab 23 -39
b1:can ac 21 -21
b1:come b 18
b1:mas abc -33 -23 39
b:so_he ab -21 16
n:going ac 20 -27
n:she a 16

>free ab 16 -22
a:tengo_audiencia abc 24 -19 -19
b1:have b -19
b1:make ab -28 15
c1:dame c 18
c1:dentist ab 18 -16
n:instead_, bc -25 27
n:text_you ac 18 -19

a1:perfecto c 17
b:coming abc 31 -19 -30
b:have_to bc 29 -27
b:my_@late c -22
n:._not c -16
n:dia_ni b -18
p:every abc 35 -30 -30
p:meets ac 23 -26

a:mi_hora b -27
c0:honestly c -16
c1:practice a -34
n:#_ok abc 21 -15 -22
n:fine ab -28 17

=out;~any b -19
a:el_dia bc -27 18
a:for_once bc 26 -25
b0:leave b 20
b1:hay abc -32 -24 42
b:@drink_truck b -20
b:the_vet b 20
c0:you bc 16 -21
p:el ab -23 16
p:fly b -23

=aside;<unknown abc 55 -40 -51
a0:estoy bc 29 -19
b1:nothing ac 20 -32
b:acaba abc 33 -24 -32
b:rosario abc -19 29 -23
n:got_anything abc -19 24 -23
n:pone bc 25 -24
p:going a -17

a1:no b -21
a:convenient bc -24 26
b:,_pongame bc -16 16
b:@fetch_la c -16
b:in abc -22 -21 30
b:meant abc -32 -32 38
b:swing ac -20 25
n:black_@day bc 20 -20
n:shot bc -29 28

=aside;~fact ab 15 -74
a:any_time b -31
a:thing bc -17 18
b0:would b -28
b:juego ac 25 -25
b:the_afternoon bc -22 22
b:ustedes_no bc 18 -15
c0:hit bc -23 15
c1:de ac 20 -28
n:lord abc 32 -38 -19
n:would_not abc -34 -32 36
n:ya_la ac 25 -18

b:mine b -17
c1:it ac -19 17
c1:will c -22
n:last b -29
n:makes_me abc -27 -26 28

=wanted;of3 a -27
a1:to ab 20 -27
a:vacaciones bc -23 23
b:._that ac 18 -16
b:go_back bc -25 23
n:but_let abc -20 -21 25
n:haha ab 22 -17
n:no_es abc 24 -26 -18
n:semana_que abc -15 22 -19
p:@insurer abc 26 -58 -16

a1:rest ac 24 -22
c0:church abc -24 31 -22
c0:district bc -27 20
p:franco abc -33 -36 36

3/1 c -16
=out;doubt:a_question bc -21 21
a1:after b -17
a:the_street abc 26 -24 -16
b:i_missed a 17
b:the_@clinician b 16
c1:ustedes bc 18 -15
n:#_cuando abc 25 -26 -17
n:flip a -17
n:said_# abc 26 -22 -22
n:voy_para abc -17 22 -17

a:bet ac -26 26
a:week ac 21 -17
a:will_do bc -23 27
b0:love ab -29 17
b:@insurance b -45
b:de_turno a -30
n:half a -19
n:manana_a bc 30 -28
n:meant_@day a -16
n:porque_el abc 19 -36 24
n:siguiente ac 25 -41

=out;doubt a -47
a1:@book bc -16 17
b0:break abc -36 30 -27
b:._i bc 30 -34
n:any_time b -39
n:because ab -26 21

a:voy b -20
b:clock_in a -19
b:what_time ac 24 -23
c1:senior ac -15 16
n:be a -17
n:but_the bc -27 21
p:like bc -43 36

a1:with abc -34 36 -32
a:i_think ab 29 -29
b1:finals bc 20 -16
b:# ab 48 -32
b:llevo abc 32 -29 -34
b:pick_up bc 23 -19
b:se_me ac 19 -29
n:soonest ac -29 21
n:y_el abc -17 31 -21
~free_from ac 26 -19

=aside;<except ab 19 -53
a1:@visit ac 19 -18
a:que_no c -17
a:street abc 26 -24 -16
a:ya_es bc 16 -16
b0:llegue abc 22 -15 -18
b1:vaya ac -25 25
n:on_@day b -22

a0:po abc -19 -16 27
a:is_right abc -17 -25 21
b0:ese abc -15 -25 29
b:before_or ac 26 -25
b:how b -31
b:nunca c -17
c1:gustaria bc -25 26
n:?_tipo bc -15 16
n:@drive_, ac 25 -21
n:got_the bc 39 -41
n:que_mejor abc 28 -21 -23

a0:either abc -17 -17 22
a:hour a -18
b1:pushed ac 18 -15
b:@call_me ac 28 -26
b:can_only abc -42 -28 33
b:de_# a -16
b:quise_decir c 16
b:that_leaves ab 17 -28
c1:out ab -31 29
n:._might bc 20 -21
n:retired_so c 19
n:the_@day b -26
p:como abc -16 -15 22

a:preferably bc -16 21
b:check abc 33 -19 -32
b:if_that ab 23 -24
n:queda_mejor bc 24 -25
n:skip_section bc -21 24
p:recien b -15
p:taller ab 23 -23

=wanted;every a -28
a1:da ac -16 19
b:shop abc 28 -16 -29
b:the_nursery abc -25 -16 19
n:@day_around bc 25 -25
n:told abc -38 38 -25
n:us ac 23 -16

=out;doubt:7:_morning_or_evening bc 24 -22
a1:shop ac -31 33
a:ok abc -23 -29 34
b0:is a -16
b:,_has c 19
b:solo_puedo ac -18 22
b:teacher abc 24 -32 28
c0:olvidese b 16
n:am_no ab 17 -23
n:los_@day ab 27 -34
p:an b -17
p:rush ac -15 21

=out;aside;- b -39
a1:que c -19
c1:never abc -16 30 -29
n:am_an abc -27 -29 30
p:reyes bc 36 -39

a:latest ac 18 -18
b:back_at ac -29 22
b:get_home abc -18 -19 24
b:sea ac -21 19
c1:look a -25
n:class bc -32 26
p:es c -21

=wanted;2/1 a -27
a0:ig bc -19 22
b:i_reckon bc -23 24
n:but_my abc 29 17 -28

a:tengo_corte b 16
b:#_am bc 17 -16
b:@visit_para c 16
b:in_the a -15
c1:libre bc -20 19
n:@relative_no c -24
n:she_is b -48

a1:days b -33
a:part_of ac 20 -16
b0:ones ac 18 -21
b:#_not bc 17 -21
b:physical_is ac 20 -19
c1:dejeme ac -22 22
n:i_fly abc -18 -24 30
n:noon_to c -18
n:para_el abc 40 -40 -29

a:i_work bc 25 -41
a:with_the bc 19 -33
b0:something a -15
b:district bc -27 20
b:por_ahi c 18
n:@day_la abc -18 21 -21
n:need ac 27 -24
n:them_i abc -32 35 -31

=aside;>busy abc 24 -35 -16
=out;after ab -72 15
b:daughters c -23
b:pues_la ac 20 -19
n:@date_same ac 25 -19
n:night a -17
n:sorry_. b -21
n:those_. abc 15 -41 29
p:bendicion a -16

a:no_trabajo abc -17 -20 22
b:can_watch abc -28 20 -17
n:al_@day a -22
n:las_tardes a -22

n:rent_day abc 16 25 -32
p:drops abc 25 -23 -24
p:from abc -18 -16 31

b:@move c -19
n:knee ac 23 -22
n:la_que ab 27 -43
n:m ac 25 -25
n:not_the ac -41 16
n:whenever ac -25 20

a0:and ab 26 -15
a:is_nap c -16
b:,_lo abc -15 -28 18
b:from_the b -23
n:@late_. bc -31 31
n:ser_a bc -27 28

=aside;<if b -88
a1:are a -18
b0:salvo bc 24 -19
b1:@holiday b 18
b:i_only bc 21 -20
b:now_i abc -16 -24 24
c0:trabajo abc -23 27 -23
p:ocho bc -18 23

b0:forget bc 25 -18
b1:an c 17
b:none_of c 17
b:sorry_, a -17
c1:teach abc -16 26 -18
n:?_? c -23
p:school abc -21 -16 16

<except bc 43 -51
a:@day_the bc -21 23
a:does_not abc -19 -17 26
b:all_got abc -21 18 -16
b:can_run abc -25 -19 25
b:over c -20
b:the_er a 19
n:bien a 26
n:until_# abc 24 -27 -22

a:fry a 18
b:#_@hours ac 26 -30
b:menos abc -17 47 -38
b:tell abc -16 -16 18
n:culto c -18
n:we_win abc 23 -19 -21
n:you_are abc -31 -41 42

=wanted;all:aside+out+wanted ab -27 -18
b1:puede ab 23 -41
b:i_proctor abc 18 -18 -16
b:is_off ab -50 18
n:evening abc -28 -30 33
n:tan bc -19 22
p:class ac -23 22
p:pero abc -15 -54 31

<only ab 20 -21
a1:dia b -43
a:igual bc 21 -23
a:y_le abc 25 -28 -23
b0:right abc -26 29 -29
c1:nah ab -24 16
n:mean_@day bc -25 27
p:turns abc -31 -19 26

a:temprano abc -16 24 -23
a:turkey ac -32 19
b:cae abc 24 -23 -17
b:that_, ab 18 -20
n:already abc -24 24 -24

a:no_a ac 26 -27
b1:pickup ac 19 -25
b:._got ab 15 -21
b:and_do abc -18 -16 20
b:jk b -20
b:pude a 19
c1:llego abc -15 21 -21
n:muy a 16

b1:neither bc 20 -19
b:bien ac -21 20
b:ship_calves abc 24 -16 -19
c0:anytime ac -41 28
n:confundi b -18
n:digo_, bc -21 21
n:surgery bc -21 16

a:who abc 22 15 -28
b0:mejor b -74
b:am_# ac 24 -31
b:goes abc 29 -29 -20
n:@stop a -35
n:be_there bc -44 30
n:por_la bc -36 32
n:tell abc -22 -33 33

a0:con ac 35 -22
a1:clear bc -15 17
b:calls abc 18 -25 19
b:grandbabies bc 22 -30
b:tenemos abc -23 30 -22
c1:go abc -20 35 -34
n:@late_si abc -17 37 -35
n:or ab 24 -37
p:group ab 16 -17

a:is_ok bc -16 20
a:mercado ab -15 16
a:still abc -29 -60 37
b0:mismo bc -15 19
b:all_week a -21
b:flies c -22
c0:@stop a 16
n:,_about abc -17 -32 32
n:@date_to abc -24 -28 30
n:after_? ab -24 20
p:dentro c 22

=aside;lead- abc 19 -19 -18
=wanted;~busy bc -46 20
a:leave a -23
b:and a -17
b:know_i bc -29 26
b:so_do ab -27 26
n:can_not ac 30 -29

a:a_zombie c -18
a:by_the ac 19 -15
b0:them a -24
b1:nos ac 24 -28
b:,_regreso ac -27 28
b:bury ac -30 18
b:meeting a -23
n:down_for ab -23 16
n:perdon ab 29 -41
n:work_, b 19

b1:union abc 23 -15 -18
b:land abc -20 -45 34
n:@late_, abc -21 -33 32
n:como abc 40 -27 -38
n:not_at c 17
n:us_do c -24
p:@year b -29
p:carro bc -18 18

a1:y abc 31 -15 -28
a:by abc 32 -30 -20
a:con_el ac 26 -32
a:matter bc -19 20
b0:si c -21
b1:anniversary bc 18 -16
b1:set abc 31 -17 -25
b:lessons bc 19 -36
n:lol_the bc 20 -16
n:otherwise_the ac 20 -19
n:since_it abc -17 -26 20
p:middle c 20

b1:@move ab -50 23
c0:estoy a -21

b0:skip abc -15 32 -30
b:come_on b -24
b:cuido ab -37 19
b:i_already abc -18 23 -18
b:now abc -35 -19 41
n:?_my ac -18 20
n:am_is abc 17 15 -30
n:like_to ab 19 -25
n:para abc 17 21 -42
p:@visit abc 33 -37 -21

p:money abc -19 -18 20

a1:will abc -23 30 -22
a:#_a bc 16 -17
a:trabajan b -16
a:ya_puedo abc -23 -31 33
b:@relative_y ab 21 -28
b:either b -48
b:got_left bc -31 31
b:nope abc -23 -34 28
c1:church abc 27 -29 -21
n:i_come abc -23 -37 25
n:pero_tendria bc 35 -35
n:so_those abc -30 -22 25

a0:on b -25
b0:nada abc -22 28 -31
b1:either bc -17 26
b:#_de bc -29 20
b:am_stuck bc 28 -26
n:,_digo abc -17 -37 37
n:las_# c -16
n:off_the abc 22 -20 -16
n:que_de bc 16 -39
p:@parking ac -15 22

b0:duty a 19
b1:us b -41
b:hasta_el ac -26 21
b:like_# bc 17 -16
n:)_. bc 17 -25

b0:lab bc 21 -36
b:all_@open abc 27 -32 -22
b:okay ac -15 18
b:sirve a -23
n:do_right bc -24 23
n:eso_el abc -16 -24 21
n:has_a abc -17 -23 29
n:i_sleep abc -45 -30 38
n:out_, bc 21 -21
n:though_so b 15

=aside;lead-if b -88
a:loco abc -21 23 -27
b1:pizca a -18
b:an bc -32 20
b:leave abc -20 27 -23
b:que_ser abc 19 -32 -15
n:,_solo ab -19 18
n:i_could bc 31 -35
n:la_virgencita b 17
n:que_@insurer a -17
n:there_, ac -20 20
p:full b -32
p:le bc -61 16

a0:again ac 19 -30
a:del_@day b -18
a:pavo a 17
a:same_time b -25
b:,_seria abc -20 -16 25
b:am_gone bc 28 -43
n:@relative_comes ab 20 -19
n:other_day c -17

=aside;<any c -35
a:get_me b 15
a:muy_temprano bc 23 -23
n:@day_. bc -32 23
~fact ac 25 -29

a:easier_for c 15
b:@relative_was abc 33 -31 -27
b:dot abc 36 -16 -34
b:sale_barn abc -19 20 -19
c1:ponme bc -20 23
n:,_ponme abc -21 -16 19
n:say_the ac -27 17
n:virgencita b 17
p:later bc -53 38

a:tengo ac 24 -27
b:at_work ab 28 -21
b:dia ac -28 28
b:nomas ac -35 27
n:despues_? a -16
n:do_@day ab -22 16
n:i_babysit a -17
n:porque_es abc -22 37 -28
n:she_says b -16
n:shows bc 27 -27
p:@person ac -17 18

a0:right abc -18 37 -23
b:da abc -19 -15 21
b:ew bc 25 -20
b:for_that ac -18 20
n:cuando bc 17 -26
n:driver bc 17 -19
p:funeral c 21

a:#_# c 17
a:is_bad bc 28 -24
a:is_spoken bc 18 -17
n:@day_next a -49
n:and_only abc -23 -21 26
n:look abc 27 18 -36
n:resto a -22

a:have_to bc -28 28
b:i_see bc 20 -29
n:,_recien bc 21 -16
n:no_tan bc -19 22
p:any c -16

=wanted;again abc -19 -51 50
a:belong abc 19 -16 -16
b:which ab -26 29
n:at_noon abc -38 -16 19
n:here abc 24 -28 -22
n:no_@day bc -17 17
p:vos ac -26 22

a:let_me ac 16 -15
a:pues ac -30 29
c1:am a -18
n:at_dialysis bc 18 -18
n:noon_. ab 23 -21
p:cae abc -17 27 -26
p:long abc 31 -35 -29
p:pues abc -28 -29 42
p:slept a 21

a:dijo abc 17 -37 25
b:goes_in ab 25 -20
b:if_not abc -23 -35 40
b:se ac 40 -37

b0:third abc -20 -23 24
b1:en bc 20 -36
n:desde abc -34 34 -27
n:estoy_en bc -25 33
n:so_make bc -23 21
n:to_be ab 28 -15

a:en_adelante bc -18 21
a:like_# bc 17 -23
b:viera_que ac 20 -19
n:is_no abc 19 23 -33
n:never_mind ab 20 -18
n:oh_wait abc 26 -21 -25
n:vos a -24

b0:else ab 21 -22
b:@date_except bc 25 -22
b:all_see ac -22 25
b:la_que a -44
b:play ac 23 -25
b:vaya_a bc 21 -17
n:skip bc -21 24

a:like_you b -25
b1:after ab 24 -33
b:despues_de ac 21 -20
b:she_works a -17
n:que_a ab -20 17
n:while ab 17 -20

a1:audiencia abc 24 -19 -19
b:hago a 21
n:before bc -37 18

b:comes a 29
b:make_it ab -28 19
p:ahora abc -18 -17 23

b:storm abc 29 -23 -21
n:@day_a ac 17 -39
n:if_that bc -35 18
n:ones b -25
n:their_@relative bc -21 23

a0:nada b -17
a:me_es bc 21 -21
b:^ bc -29 34
b:ok abc -24 -37 38
n:donde ab 25 -25

a:trabajo bc 24 -22
a:would_be a -24
b1:lab bc 18 -25
b:con a -22
b:take abc -31 -32 44
c1:llueve ac 17 -16
n:matter_which c 20
n:so_they abc 30 -26 -26
n:still c -20
p:read bc -19 21

=aside;= abc 19 -24 -15
a1:@drive abc -28 28 -21
a:my_@late bc 31 -27
a:school_and abc -25 21 -19
b1:@hours ac 25 -29
b1:mean a -17
b:._not a -44
n:before_# abc -17 -27 28
n:but_ok abc -27 -18 28
n:heads bc -20 25
n:is_@symptom abc -24 26 -33
p:over b -50

a:are_a bc 20 -19
a:y_sin bc 22 -21
b0:ultima ab 18 -19
b:,_just ab -23 20
b:el_mismo abc -17 -23 25
b:pues_yo abc -21 -24 22
n:@day_are abc -23 31 -31
n:not_a abc -20 -16 28

a:always abc 38 -34 -40
b0:@treat abc -22 -30 25
b:the_letter b -17
b:we_leave bc 22 -24
c0:then abc -15 18 -18
c1:same abc -23 -17 28
n:,_con c 19
n:,_same a -21
n:@day_sale abc 28 -25 -28
n:@day_then bc 21 -16
n:failing_that bc -17 17
n:me_confundi b -18
n:por ab 19 -16
p:@vehicle abc -39 28 -25
p:asi abc 29 -38 -26
p:noon ac -30 30

a:estoy_aqui abc -17 -20 19
a:is_@open ab 25 -25
a:told abc -34 -24 35
n:church abc -27 -19 22

a:la_planta a 17
b0:libro abc -33 -27 36
b:am_away bc 24 -23
b:no_excuse bc -16 18
c0:has c 16
n:?_after bc -19 20
n:@date_after ab -21 16
n:mediodia c -16
n:porque ac -30 17

a:once a -16
b:manana c 16
b:no_use bc 24 -23
b:on_that b -16
b:pucha b 16
b:relief abc 24 -17 -23
b:start bc 17 -21
b:yo_descanso ac -17 18
n:dejo c 15
p:moved abc -33 -43 44

b:?_we ab -27 19
b:got_any ac -18 18
b:leaves_for b 18
b:lo_puede c 15
c1:free ac -30 32
n:estaria abc -19 -23 25
n:is_easier abc -18 -23 25
n:not_say a 19

a0:in ac 19 -21
a:man abc -37 27 -23
a:shot bc -17 18
b0:drops a 15
b0:except b -22
b:fue abc 34 -21 -31
b:my_jongg ab -19 23
n:dale abc -23 -33 28
n:date c -24
n:dos ab -27 19
n:kidding bc -20 20
n:ponele abc -25 -32 36

=out;lead-if ac 21 -49
a:apenas b -20
b1:dice ac -29 23
b:mire c 18
c0:probably abc 24 -20 -23
n:,_second ac -31 23
n:._put bc 26 -26
n:con ab -26 29
n:not_, a -15

a0:desde abc 23 -17 -16
a1:pm bc 21 -21
a:am_good b -22
a:horas c -25
b0:testing abc 39 -25 -43
b:opcion c 15
n:all_@open abc -33 27 -23

a:@day_tampoco b 15
a:es_@holiday abc -28 -15 17
b:@stop_ver a 16
b:bury_my ac -30 18
b:do_# abc -46 33 -17
b:haya abc -20 -26 32
b:mejor_, abc -15 24 -23
b:off_the abc -35 24 -19
b:pizca a -18
n:one bc 23 -18

a:not_# abc -23 -23 25
b1:run ac 26 -23
b:@price abc -31 38 -19
b:be_# b -20
c1:leave bc 18 -42
n:before_i c 16
n:could_bring abc -17 21 -20
p:him abc -28 -21 34

=wanted;on-offer0 bc 23 -26
a1:which bc -16 18
b1:weekday bc 17 -16
b:came ac 19 -17
b:my_a a 21
c0:any ac -31 28
n:@date_or ab 35 -45
n:fourth abc -19 20 -15
n:it_@day abc -17 -17 20

=aside;all:aside+out+wanted ab 43 -148
b0:nothing ab -60 31
b:is_good bc -22 24
b:takes b -18
c1:he ac 16 -20
n:might bc 26 -31

b1:any abc -36 -24 39
n:time_@day abc -28 29 -35
p:oh bc -22 21

a:on_me abc -18 -23 20
a:yes abc -33 -34 38
b:mean abc -36 -15 19
n:este_@day bc -28 30
n:only_in bc -23 24
n:pero_ya bc 21 -16

=aside;from ab 22 -64
a:nada_mas ac -23 26
b:#_in bc 21 -22
b:tendra c 21
c0:tengo bc 29 -24
n:dos_dias abc -25 23 -24
n:earlier_than a -23
p:creo c 17

a:pt abc -35 34 -29
b:@relative_@drive b -43
b:ones ac 18 -23
n:cualquier b -16
p:da abc -17 -33 37
p:want abc 26 -23 -26

a:#_to ab 22 -31
a:those b -33
b:fabrica a -17
b:knee bc 17 -16
b:truck_comes bc -32 19
b:we_@drink c -23
c0:@drink a 20
c1:is ab 21 -16
n:but_it bc -44 38
n:las_mananas a -20
n:my_only abc -47 -36 39

=out;<why a -16
a1:bien bc -32 18
a:too bc 40 -28
b:recien abc -24 -22 28
c0:limpio a -19
n:@call_, ac 19 -16
p:great ab 16 -34
p:se ac -22 26

b:guy abc 40 -29 -33
b:my_@body bc 18 -24
b:nos ac 35 -35
c0:do bc -30 29
c1:kind abc 34 -16 -33
n:@holiday_i abc -22 21 -20
p:quedo b -22

a0:does bc -16 17
b:en c -24
b:estuve abc 28 -19 -19
c1:ultima abc 22 -22 -15
n:,_it bc 22 -27
one b -19

a0:with c -20
a1:taken bc 16 -15
b:is_got bc -18 15
b:no_, bc -30 30
c1:nada abc -19 27 -32
n:@day_es ab 16 -43
n:babysit_until abc 22 -34 -16
n:mejor_, abc -27 -28 36
n:otro_@day ac 15 -20
n:works ac 27 -27
p:not bc 40 -31

a:#_and a -16
b1:o c 23
b:down c -20
n:le ac 33 -26
n:not_then abc -34 41 -23
n:que_@day bc -26 25

a:than_@day a 16
b0:wait a -41
c0:viera ac 20 -19
n:es_@holiday ab -41 19

3/2 ab 33 -43
=wanted;<only b -15
a0:hay ac 21 -24
a0:por bc -35 22
a:most_days b 18
b1:toca ac 19 -28
b:@insurer_@vehicle a -17
b:going_to bc -56 21
b:to_work abc -21 30 -27
c0:first abc -27 -25 28
c1:como ac -18 21
n:other_days abc -33 -32 34

a:@holiday bc -38 28
a:the_@food ab -17 17
b:gave bc -29 17
b:puente bc 20 -19
n:at_my ac 16 -30
n:in_town bc -26 27
n:no_le bc -22 25
n:o_@day bc 30 -30
p:be b 16

a1:what c 23
b0:at b -19
b1:down b -32
b:not_leave ab -29 24
b:permiso_al bc 19 -30
b:salir_de a -17
c1:like a -30
n:be_@day a 17
n:lessons abc -16 24 -23
n:town bc -28 29
p:graduacion a -20

=wanted;doubt:the_same_time_as_what ac -22 27
a:vacation b -25
b1:jongg ab -19 23
b:._next abc 19 -21 -17
b:@relative_lands bc -31 24
b:las_de ab -39 21
n:,_aunque abc -22 -37 38
n:@move_at abc -15 -18 21
n:all_the bc 28 -28
n:llevo_a bc 21 -16

a0:for bc -40 32
a1:corrido b 21
b0:available abc -23 -16 25
b0:esa bc 20 -17
b:,_both abc 28 -28 -26
b:my_shrink abc -19 20 -23
n:me_@day ac -19 20
n:morning_would bc -23 22
n:not_miss abc -32 26 -23
n:runs_@day ab -17 17
p:only bc 38 -35

a:be a -22
b1:and abc -22 31 -26
b:le_agradeceria abc -17 -18 25
b:lord abc 21 -15 -18
n:,_we abc 34 -27 -22

a:@relative_can abc -17 -39 35
b1:routes abc -23 27 -26
b:el_@clinician abc -25 -29 31
b:keep_the ab 22 -33
b:thesis abc 32 -22 -27
b:viejo bc -23 25
c1:ship abc 24 -16 -19
n:de_eso a 16

a1:answer ac 21 -20
a:viajo bc 22 -20
b:afternoon_of bc -22 22
b:comes_to abc -27 -23 27
b:olvidese_del b 16
n:#_any abc -26 -23 25
n:?_no a 38
n:@day_nomas c -23
n:earlier abc -38 -28 49
p:po bc 25 -22

=aside;doubt:what_begins_on_that_day c -40
=wanted;<free_from ac -21 19
b:court ac 39 -53
b:podria_ser c 19
n:make_mine bc 15 -16
n:manana_tampoco bc 19 -17
n:resto_de abc -26 -17 24
n:whatever bc -19 20
p:his ab 17 -28
p:nuevo ac -24 26

a:@open_for bc -16 17
b0:his a 18
b1:un bc 22 -22
c1:pagan ab -18 21
n:but_any c -21
n:long abc 30 -43 -20
n:ok abc 17 21 -38

=-;out;aside a 21
=out;3/1 ac 20 -30
b:@year a 23
b:it_done abc -15 -17 16
b:manila a -17
n:excuse bc -16 17
n:pm ac -18 15
n:tal c 18

b0:dejeme ac -15 16
b:estoy_en abc -21 39 -40
b:ex ac 19 -16
b:finals_are b 16
b:service abc 32 -24 -26
n:no_, bc 33 -45
p:can ac -45 17

a:bedtime abc 38 -30 -33
a:not_work abc -19 36 -41
b1:what abc -44 -26 30
c1:ese ac -23 17
n:de_la a -38
n:to_# c 15
n:yesterday b -22

a0:estaria b -32
a::_# abc -29 -25 27
n:el_# ac 20 -28
n:midterm abc -16 20 -18
n:preferably abc 32 -35 -31
n:que_esa bc -38 23
p:era ac -23 17
p:mornings abc -16 -32 36

b:school_@hours c 16
c0:make a -23
n:any_other ac 16 -37
n:like ab 20 -32
n:we_have b 15
until bc 22 -37

b:._home abc 31 -24 -33
b:@visit_is c -20
b:has_to ac -16 23
b:not_at bc 22 -18
b:one_that ab -23 22
b:que_hay c 16
b:so_no ab -23 28
b:the_girl bc -28 18
c0:negative abc -22 33 -25
c1:confundi bc -18 22
n:molestia bc -19 21

b0:ay bc 19 -17
b:go_out abc 23 -19 -20
b:would_say bc -48 25
c0:because ab 16 -22
c1:deme bc -20 27
c1:hers abc 34 -23 -22
n:._en c -23
p:llego bc -25 35
p:useless bc -35 37

b1:bring ab 22 -38
b:ponme a -20
n:,_mornings a -36
n:,_ni ac 24 -39
n:cualquiera abc -19 -33 25
n:in_between ac 17 -24

a1:voy c -17
b:mi_@relative b 16
b:tal_vez c 15
p:alcanzo bc -27 31
p:weeks abc -19 -33 24

=aside;doubt:a_weekday_and_a_number_that_do_not_go_together abc 39 -16 -39
=wanted;>turn bc -43 16
a:con_mi ab -18 25
a:is_when bc 17 -42
b:,_ponme bc -20 23
b:think ac 25 -30
c0:le abc 47 -45 -34
n:,_put abc 35 -17 -36
n:asleep abc -17 25 -24

a:sale a -17
b:,_or abc -29 -16 23
b:._off abc -31 -24 34
b:oh b -19
n:@move_is abc -19 -28 28
n:school abc -25 -28 34
n:tan_temprano bc -19 22
n:usual ab 20 -17

=wanted;before abc -115 -31 46
b:look ac -18 18
b:patrol bc 26 -27
n:are_you c 19
n:still_got bc -25 28

=aside;weekdays b -40
a:is_@food c -16
a:nomas abc -28 -22 43
a:that ac -21 15
b:) c -16
b:mrs abc -26 -32 27
c1:choir abc -21 30 -23
n:solo a -18

a:morning_of bc -25 16
a:part ac 20 -16
b:my_# a 20
b:was_up a 20
n:junta ac 23 -20
n:otra_? ab -21 22
n:paso abc -27 30 -21
n:past ab 16 -24

a1:sin bc 22 -21
a:toca ac 17 -17
b0:lo bc 17 -20
b1:mejor abc -33 -18 39
b1:perdon abc -20 20 -20
b:and_only c 22
b:he_can abc -32 -25 29
b:oclock c -25
c0:instead ab 20 -28
n:? bc -25 25
n:i_bowl b 17
n:obviously abc -22 -22 26
p:now c -18

a:split abc -18 -27 28
b:._then bc -16 23
b:la_unica ac -18 23
b:might_i ac -20 20
c1:from b -26
c1:too a -20
n:him ac -30 22
n:las_diez bc -18 19
n:todo ac 28 -29
n:you_had ac -16 20

b0:salen abc 25 -21 -17
b:be_free c 16
n:and_then abc 26 -20 -25
p:casa c 17

a1:es b 29
a:rough abc -28 32 -28
b0:one b -42
b:confundi bc -18 22
b:have_it abc -20 -41 35
n:has_the ab 20 -20
n:have_test bc 21 -21
n:the_@vehicle bc -16 18
n:todavia ab 19 -27

=aside;>fits abc 29 -36 -20
=out;lead-why abc -33 20 -15
a:a_cualquier a -36
a:finals bc 23 -20
b:tell_you ac 23 -19
b:you_have abc -25 -30 40
n:before_my ac -19 19
p:choir ac -18 18

a0:ish bc -20 23
a1:mine abc -16 21 -16
a1:the ab 31 -40
a:be_out abc -25 -23 25
a:guess abc -30 -35 36
b0:did abc 25 -21 -24
b0:in bc -24 17
b:i_work abc -32 36 -18
b:no_tengo abc -41 -27 34
b:of_there bc 17 -30
c0:fijese bc -16 19
n:eleven bc -18 18
n:more bc -21 24
n:nice b -22

a0:limpio bc 18 -16
a:@day_mornings bc -20 22
c0:though bc -16 18
n:la bc 23 -22
n:of_the ab 22 -17
n:podria ab -24 18

a1:on a 16
a:llevo_a ab -18 21
a:me_deja abc -26 27 -23
a:my_anniversary bc 26 -25
a:well bc 17 -19
b:she_is abc -24 35 -37
n:._it abc 38 -36 -16

=aside;~free_from abc 83 -72 -72
a:el_profe a 16
a:party ab -25 27
b:@body ac 28 -38
b:@book_me a -24
n:,_that ac -33 21
n:,_use ab 21 -31
n:manana_no bc -40 41
n:say_@day b -18
n:you c -19
p:baby ac 16 -19

a:estoy_libre abc 22 -24 -21
b0:dialisis bc 19 -20
b:it_does bc 16 -18
b:nothing c -37
n:for_it abc -22 27 -31
n:till_# bc -23 21

a:like_a ac 22 -15
b1:not ac 34 -33
c0:sometime ac -26 34
n:,_except abc -28 -30 31
n:ese_mismo abc -21 21 -24
n:toda abc 31 -33 -19
p:bien abc -22 30 -29
p:past abc -28 -24 35
p:tengo ac 29 -25

a:fine bc -66 19
b0:another abc 30 -27 -20
b:@relative_needs abc -16 19 -19
b:dia_que ac -19 17
b:goes_to a -17
b:have_class ac 30 -41
b:later a -21
b:since_i ac -19 20
n:lo_del b -22
n:only_one abc -25 26 -16
n:sale bc -44 35
n:stay ab -27 19

a0:my a -18
a:dialisis abc -19 34 -27
a:ya_me b -20
b:; abc -25 -20 26
b:how_about bc -21 18
b:i_need a -35
c0:@insurer abc -16 40 -42
n:,_just abc -23 -26 30
n:at_all ac -31 15
n:dias_no a -18
p:pueblo abc -25 -34 37

a:o_el bc -18 18
b:!_i b -15
b:@open ac 24 -21
b:first abc 19 -20 -17
b:rig a -27
c1:put abc -20 -52 25
n:,_cualquiera b -18
p:they ac 33 -39
p:whenever ab 17 -15
p:works ab 20 -23

=wanted;all:out+wanted abc -44 -35 35
b:whatever_you bc -18 19
c1:el b -33
n:,_@howmuch c -16
n:but_@day a -37
n:first_time ac 20 -16
n:proxima ac 20 -24

a0:whichever c 15
a:@cancel ac -18 18
a:@fetch_el ab 20 -24
a:llegado ac 17 -16
b:can_be a -27
b:got_to bc -19 32
b:hour abc -20 -17 20
b:those_are abc -24 -19 21
n:( abc -24 -37 30
n:is_early abc -18 -23 27
p:has c -22

a0:puedo abc -41 27 -19
a:am_home abc -38 21 -16
a:dan abc -17 -21 23
b0:menos bc 47 -46
b:mornings a -15
n:noche ac 21 -22

a:examen abc -20 22 -19
b0:can ac -37 23
b0:soccer bc 19 -17
n:,_el a 19
n:,_puedo c 15
n:?_en abc -15 -23 29
n:go_out a -16
n:pero_mi c -21
p:@pay bc 18 -18
p:wait bc -53 24

=out;<fact ab -18 16
b:need_to abc -16 25 -24
b:she_can ac -18 16
n:#_trabajo bc -30 32
n:@fetch_mi abc 28 -33 -20
n:he_has ab 22 -37
n:two_days a -17

=wanted;doubt:which_other_day ac -19 20
a:la_virgen b -18
a:my_girls c -19
a:suits abc -24 -25 32
a:the c -24
a:the_one bc -22 22
b1:@body abc 28 -24 -17
b1:gave bc -29 17
n:pero_ese c -16
n:squeeze_me bc 17 -16
n:when_she ac -21 24

a:mediodia ab 16 -18
b:._@call ab 16 -22
b:casas_de bc -17 17
b:me_on bc 17 -20
c0:took ab 20 -15
c1:@date abc 21 19 -33
n:si_no bc -55 26
p:is bc -38 26

b0:sea ac -34 32
b:@treat abc -17 -33 21
b:am_good c 16
b:me_queda c 17
b:vet bc 28 -20

a:am_afraid ac -19 16
a:own abc -20 -28 28
b:the_home abc -28 23 -21
n:@holiday_lol abc -23 18 -15
n:be_home ac -28 16
n:como_a ac -19 20
n:queda_una abc -20 22 -19
n:works_for bc -15 20

b:excuse bc -16 18
c1:super a 17
n:besides a -17
n:way bc -22 19

b:@relative_descansa bc -17 20
b:and_# bc 21 -18
c0:otherwise a -27
n:good ab 18 -35
n:i_ask bc 17 -20
p:anyway bc -18 23

a0:salgo b -17
a1:please abc -23 -23 31
b0:mas ac 18 -26
b:._it abc 31 16 -29
n:._@day abc 34 17 -37
n:@day_entonces b -26
n:been ac 19 -22
n:que_descanso b 16
p:recojo c 15

a:virgen b -18
b:needs_to abc -24 20 -18
b:she bc 26 -29
b:the_only a -19
b:was_in ac 30 -28

a0:@late abc -22 -25 26
a:el_# ac -23 16
b0:@open ab 21 -31
b1:@pay bc -27 22
b1:other a -18
c0:nos a -26
n:;_la abc -22 19 -18
n:@holiday_, abc 24 -16 -37
n:confundi_, b -18
n:i_want a 19
n:pray c -29
n:que_hasta ab 19 -22
n:voy_a ab 35 -43
p:wedding bc 27 -26

a0:fine ac -17 21
a0:please abc -24 -26 37
a:cualquier a -57
a:down ab 34 -33
a:way bc -19 19
b:,_toda ab 26 -25
b:been abc 34 -21 -31
b:gym bc 21 -17

a1:bad abc -20 35 -31
b0:cogeme abc -19 -16 21
b:neither abc -20 35 -29
n:full b -21
n:relief abc -27 28 -26

b0:hour c 17
b0:runs ac 18 -22
b:estoy ab -26 20
b:gave_me bc -29 17
b:got_me abc -18 40 -40
b:patient abc -25 38 -36
b:preschool abc 29 -41 17
b:so_they abc -32 23 -20
c0:dije ac 19 -16
n:consulado b -23
n:she_has b -26

a:for_us a -25
a:my_split abc -18 -27 28
a:tengo_@treat b 16
b1:ay abc 26 -19 -25
b:digame ac -17 23
b:ensayo abc -18 36 -34

a1:mean a 18
a1:o bc 27 -25
b:mind a -27
b:stuck abc -23 39 -38
b:up bc 18 -15
c1:clock bc -27 27
c1:cut ac 15 -20
n:@day_she ac 21 -24
n:all_are b -32
n:ando_con a -15
n:see bc 23 -27
n:y_salgo ab 15 -36

b1:had ac 30 -26
b:._we bc -18 19
b:anytime_just a -15
n:@relative_at bc -17 20
n:but c -25
n:evening_, abc -26 -26 29
n:i_clock b -24
n:no_me bc 17 -26
n:proud_of ac 20 -18
p:gone bc -16 20
p:was abc 38 -42 -23

a:bday bc 20 -16
b:and_it ac 15 -22
b:si_es b -38
n:entre_# ac 22 -34
n:menos abc -34 -49 56
n:viene c -29

b:super ab 16 -20
c1:@book ab 20 -37
n:after_@holiday bc -29 27
n:get_off bc -32 17
n:when_we bc 21 -19
p:section bc -22 22

b0:swing ac -19 23
b:la_de abc -38 -62 47
b:the_middle abc -30 -25 30
b:will_do abc -23 -26 31
c1:before bc 25 -31
n:@day_is ac 22 -35
n:demas_dias abc -28 -17 20
p:coming bc -20 25
p:than abc -27 25 -23

b:#_hour bc -25 22
b:wrote abc 31 -37 -25
c1:@pay bc -21 17
n:me_i abc 27 -22 -22
p:fine ac -25 26

a0:even ab 22 -31
a:@day_at bc -22 23
a:after_# abc -25 -30 35
a:is_way bc -21 20
b1:day ab 19 -16
b:si_mi bc 17 -22
n:llego_a abc -17 23 -19
n:que_la bc 17 -18
p:morning b -16

a0:be b -30
a:por_mi ac 17 -15
b0:good ab 22 -31
b1:calendar abc 27 -22 -22
b1:were ac 25 -21
b:@vehicle_gets c -19
b:can_it abc -18 -46 28
b:day_after ac -17 17
b:puede_@move bc -22 23
n:ella ab 17 -46
n:so_is ac 17 -25

a:half abc -25 19 -15
a:my_bedtime ac 25 -24
b0:: c -17
b1:free ab 19 -29
b:descanso abc -25 -21 29
n:guste c -18
p:@month bc -28 25

a0:work abc -29 -22 31
a:si_no bc -31 15
b:salgo_a ab -16 20
c1:manager abc 35 -20 -34
n:afternoon a -17

a:across_town bc 19 -24
a:first b -22
a:have_@clinician bc 21 -21
a:me_viene ac 23 -21
b:@day_# ab 16 -37
b:daycare a -27
n:@parking c 22
n:between bc 28 -39
p:lords bc -16 17

a:es_para bc 18 -18
b:una ac 17 -17
n:,_seria a -22
n:@day_morning ab 28 -29
n:but_later bc -18 20
n:same_. ac 21 -17
p:starts abc -33 -22 25

a:in_there abc -21 -20 28
b1:the ac 21 -30
b:@relative_tiene bc 20 -20
b:digo_, bc -16 17
b:forklift bc 17 -22
b:me_gustaria bc -25 26
c0:a ab 27 -55
n:menos_@day bc -21 23
p:siempre abc -19 27 -30
p:toda abc -20 -17 20

a0:do a -18
a0:got b 16
a:on_vacation b -25
a:pm abc -16 20 -19
b0:guess ac 19 -16
b:por_mi bc 19 -17
n:._ya abc -17 29 -24
n:me_to bc -25 17
n:rest_of c -21

=wanted;doubt:until_then,_or_from_then_on bc -23 24
a1:fuera b 17
a:recital b 21
b1:before ac 27 -29
b1:work bc 25 -21
n:._well ab -28 29
n:es_@day ab 19 -44
n:ese_es c -21
n:have_not ab 22 -27
p:molestia bc -22 25

a:be_best c 18
b1:flies c -22
b:@day ab 21 -17
p:paid bc -17 19

a0:llevo ab -18 21
a:here bc -26 23
a:or_anytime ac -21 27
b:dia_de c 17
b:my_only c 21
b:we_do ac -20 27
b:weekday b 17
c1:pasame ac -17 18
n:any_weekday bc -24 22
n:casa c 19
p:go c -20
p:porque ab 30 -36

b:@vehicle_from b -19
b:flips ac 19 -24
b:parole bc 18 -18
b:showing abc -24 27 -25

a:es_un a 16
a:going_to ab -27 20
a:too_soon bc -24 24
b:finales b 20
b:que_tiene abc 20 -15 -19

=aside;>except b -23
a:least ab -19 17
b:my_last abc -16 -36 25
n:,_too bc 18 -15
n:@price_me a -22
n:le_dije ac -15 19
n:though_, a -19
p:jaja ab -22 21

=aside;doubt:the_same_time_as_what b -20
n:can_take bc -23 21
n:con_mi bc -18 22

b1:todas c 18
b:asleep c -23
c0:@clinician abc -17 -27 19
n:cause_@day a -25
n:mediante ab -27 21
n:pero_me abc 50 -49 -42
p:guardia c 16

a1:too ac 17 -35
a:de_vacaciones bc -20 15
b:hit b -30
n:,_otro abc -19 24 -16
n:@day ac 26 -26
n:nomas_los c -29

a0:emojithanks bc -20 28
b:los bc 26 -22
b:me_dormi ac 27 -26
b:not_even bc 21 -17
n:are_my abc -30 -25 27
n:next_week bc 22 -27
n:work_@day c 16
p:about abc -16 -16 22
p:sea bc 20 -18

a:just b -21
b0:last ab 16 -27
b:have_said ab 23 -18
n:but_is abc -20 -41 41
n:leave bc -34 33
n:me_for abc 24 -31 -19

a1:esa abc -22 -16 20
a1:puedo c -28
a:dias abc -33 20 -18
a:inventory abc -16 -19 19
b:so_i a -16
n:if_it ac -35 26
p:even bc -17 23

a1:fish ab -19 17
a:til_i b -28
c1:nomas ac -26 16
n:if_you ab 29 -75
n:than_# ab 16 -20
p:latest ac 22 -20

a:he_would abc 22 -38 -18
b:kind_of ac 34 -34
b:visiting abc -24 22 -17
c1:except bc 30 -28
n:not_missing ab 20 -16

a:third bc -23 24
a:was abc -16 -36 19
b:have_chemo bc 19 -31
b:season abc 22 -19 -16
b:somewhere ac -20 18
c0:give ac -20 23
n:@medicine a -20
n:left abc -20 30 -39
p:clase c 23

a:llevo bc 15 -17
a:works_too c 17
b:any ac -42 25
n:,_se a -16
n:am_out ac -16 18
n:the_truck abc 23 -16 -15
p:hacen c 17
p:o a -23

a0:is ab -31 22
a:my_@relative bc 30 -32
b1:- bc 17 -35
b1:tenia ac 17 -17
b:brings abc -16 19 -16
b:one_on abc -24 -16 23
b:only_comes abc -23 -21 24
c0:anything ab -56 21
n:for_the c -35
n:not_so bc -26 26

a:@day_one abc -16 21 -20
a:has bc 20 -25
a:papeles abc 29 -17 -28
b0:hair c -22
c0:que ac 26 -29
c1:now ab -32 17
n:@relative_have bc 19 -18
n:tengo_compromiso c 16

b:for_break abc -29 31 -30
b:in_for ac 16 -18
b:le_pedi bc 19 -30
b:second ac 33 -45
c0:yes bc -18 22
n:about bc 19 -28
n:maybe_? bc -20 17
n:roofing bc -23 25
p:really abc -32 24 -19

a:corte b 16
a:hasta bc 22 -28
a:si_se bc -33 23
b0:toca b 15
b:love ab -29 17
b:teach abc -21 37 -32
p:decime abc -29 -16 26

=wanted;>not abc -25 -67 69
b:carro ac 23 -23
b:leave_for c -20
b:the_grandbabies ab 22 -19
n:goes a 16
p:missed ac 21 -15

a0:le c -45
b0:bad c -19
b:#_except abc -27 -31 34
b:pero_si a -19
b:senior ac -15 16
n:it_would ac -19 16

=wanted;on-offer1 abc -17 29 -30
b0:both abc 39 -35 -38
b0:casas bc 29 -28
b:@vehicle_does ab 19 -25
c1:viejo bc -19 21
p:brunch ac -36 28

b0:gym bc 21 -17
b:new abc 29 -18 -31
b:of_class ac -25 25
b:regala ac -16 17
n:day_before abc 28 -33 -20
n:escribo abc 31 -22 -29
p:double ab -24 18

n:tu abc -20 -23 30

b0:never bc 22 -20
b1:@place bc 18 -27
b:,_in b -38
b:slept abc 28 -21 -23
c0:ooh b -20
n:ya_despues abc -15 20 -16

a:@insurer_a bc 15 -23
b:choice b -34
b:hora a 20
b:lol abc 26 -28 23
c1:finals bc 23 -18
n:me_, a 19

a:y_hago ab -23 18
b0:house abc 24 -28 -19
b:available abc -23 -16 25
b:loose abc -26 -22 30
b:tal abc -24 -16 29
b:yea bc -24 17
n:ese_dia b -21

b:grandbaby c -19
b:habria_dicho ac 32 -33
b:turno_de abc 24 -21 -37
b:uy ac -22 22
c0:voy b 17
n:after_@food bc 33 -34
n:i_said bc -20 22

b0:leaves bc -24 26
b:,_le a 15
b:@relative_have a -31
b:ni_@day bc 28 -26
b:though bc -16 18
b:time_except bc 25 -23
b:ya ab -21 17
c1:nobody b -20
n:#_@day ac 38 -32
n:pizca c 19

a0:clases bc 20 -15
a:be_coming abc -16 25 -25
a:doblo_turno b 16
a:tiempo b -17
b0:court ac 28 -37
b0:tienen ac -16 19
n:@day_and abc -30 34 -30
n:actually abc -16 -34 36
n:fall bc 18 -20
n:not_be ab -17 19
p:doble ac -25 25
p:lord bc -18 20
p:verdad bc -31 39

a0:this abc -17 -31 25
a:misa bc 27 -25
b:estoy_de bc 24 -32
c1:other ac 28 -20

=out;<except abc -26 58 -68
a:mi a -16
a:vez abc 34 -30 -21
b:got_pushed abc 30 -26 -17
c1:perdon bc -24 27
n:at_# b -39
n:so_@late bc -22 18

=out;on-offer1 abc 19 -50 35
a:whole_day c -15
b0:maybe a -18
b:cobro bc 23 -26
b:cogeme abc -19 -16 21
b:deja ab -27 19
b:no_no bc -18 20
n:you_can a -21

a1:rough abc -28 32 -28
b:after_that ab 27 -31
b:would_like ac -28 21
n:esperate bc 19 -17
n:me_down a -21
n:pero_despues bc -30 32
p:cambiaron c 16

a:are_off a -17
a:would_work bc -19 25
n:not_until a 17

a:have_the abc -16 20 -16
b:a_@vehicle bc 19 -23
b:me_out abc -28 37 -36
n:@day_through abc -18 -18 21
n:are_best c -18

b1:quise c 16
b:recert bc 17 -22
b:wide abc 20 -23 -19
c0:estuve abc 28 -19 -19
n:,_tal c 18
n:de a -27
n:recien a -31

=aside;hour ab 24 -42
a:about ac -27 25
a:be_convenient bc -19 21
a:dialysis bc 29 -29
a:maybe bc -34 32
b0:@late bc -24 23
b:._put abc -21 -31 26
c1:afternoon bc 18 -17
n:the_rest abc -28 -26 35
n:we a 17

a0:idc bc -16 18
a:pueblo bc 17 -22
a:viaje bc 24 -23
c0:is b -21
n:@treat bc -27 20
n:is_it abc 24 -23 -16
n:la_de abc 21 -16 -18
n:porque_tengo bc 29 -27
n:reckon ab -25 20
n:tight bc 18 -15
n:would_rather bc 17 -15
p:again ac -38 30
p:comes a -25
p:three ab 19 -23
p:vet c 20

=out;on-offer2 abc 30 -15 -93
a1:court c -16
a:@late ab -32 16
a:every_day ac 29 -42
b:again abc -15 -18 20
b:cobraron ac 21 -18
b:get_my ab 27 -16
b:my_@visit ab 20 -17
n:i_might c 16
n:the_dentist c -15

a1:# ac -26 23
a1:back abc 28 -20 -27
a:to_# ac 25 -35
b:nomas_que abc -17 26 -17
n:._but a -28
n:llego_. bc -32 22
p:? abc 31 -24 -17

a:staff abc -18 22 -27
b0:ew bc 25 -20
n:but_before abc -31 -34 39
n:for_my a -16
n:is_all bc 20 -30

=aside;of2 b -22
=wanted;<past abc -54 33 -26
a0:a ab 35 -40
a:too_far abc 24 -27 -21
b1:la ab 24 -28
b:was_on abc 35 -23 -30
n:no_hay bc -36 32

a0:neither abc -15 28 -25
a:break b -17
a:come b -19
a:is_fine abc -28 -53 39
b:had_me abc 32 -19 -28
n:delante ab -16 18
n:for_you bc -18 22
n:manana_si bc 25 -25
n:not_mind abc -19 -17 21

=out;before abc -76 103 -93
a:hasta_las bc 22 -28
a:money ac -40 19
b1:maybe c 18
b1:watch abc -28 20 -17
b1:well ab -24 24
b:no_se ac 21 -16
c1:me ac -30 18
n:can_leave bc -15 16
n:con_el ac 15 -18
n:day_that bc 16 -17
n:mean_no c 15
p:@clinician ab -28 25

a:she b -24
b:,_si ac -25 17
b:no_puede bc 38 -34
b:wide_@open abc 20 -23 -19
n:out_and c -15
p:- abc 17 18 -28

a1:para bc 20 -19
a:emojiyes abc -19 -17 33
b0:pagan bc 18 -23
b0:school b 17
b:, a 17
b:off_work c 18
b:viaje bc 20 -18
n:ella_no abc 25 -21 -25
n:en b -18
n:puedo_los bc -20 19
p:llevo c 18

=aside;~any b -19
=wanted;days1 ac -32 21
a:day_off abc -27 -17 35
a:till ac 19 -19
b1:@book c -17
b:wants ab -21 17
c0:we a 17
n:esos ac -28 17
n:le_escribo abc 31 -22 -29
n:so_like b -25
n:your ac 18 -27

a1:day ac 16 -22
b0:manage ac 16 -18
b0:practice bc 28 -26
b:babysit bc 20 -20
b:lab bc 15 -18
b:off_at c 17
n:got_me abc 33 -27 -28

a1:@holiday abc -26 -18 19
a:else c -19
b1:pensaba a 19
b:._no a -17
b:program c -30
b:us_go c 16
c1:one a -27
n:be_with abc 25 -21 -25
n:manana_estoy b 16
p:gente bc 21 -20

=out;>any ac 15 -19
a:@drive ac -46 27
b0:negative abc -22 33 -25
b:,_deme c 18
b:la_@visit abc 24 -23 -22
b:of_a a 20
n:or_# b -29

=aside;<free b -29
b:mae bc 24 -18
b:wait_is a -24
n:because_at bc 18 -18
n:from_the b -17
n:is_@holiday abc 29 -21 -19
n:no_porque abc -17 -31 36

b:drop abc 23 -34 -16
b:me_voy c -16
b:moved c -45
n:haha_. b -19
n:yes_but c 15

a:cuida b -20
a:in_my abc 30 -25 -17
b:aunque abc 31 -29 -28
b:for_me bc -41 28
b:until abc 31 -25 -20
n:cualquiera_de abc -23 -23 25

a:otro bc 21 -21
a:sin ac 23 -22
a:y_siempre ac 17 -15
b1:pase b -33
b:,_do bc -35 38
b:auditors abc 27 -17 -30
b:because_i ac 32 -36
b:short ab 15 -22
b:that_starts a -28
b:to_me ab 21 -16
n:first c -18
n:than bc -31 21
n:the_morning bc -31 17
n:until ab 20 -28

=out ab -21 16
b0:@traffic abc 23 -18 -19
b1:el a -19
b:afternoon_except bc 22 -20
b:between_# bc 21 -18
n:@day_tempranito bc 25 -31
n:all_@day abc -25 -25 28
n:pero_mejor ac 19 -18
p:ninth a -21

a:ando b -20
a:dos_horas b 18
a:muy b 40
a:to_you ac -19 19
b:,_back ac -33 19
b:dejeme bc -24 18
b:simon c 16
n:que_queda c -18

a:coming_off abc -21 30 -29
b:ask_me ac 26 -32
b:not_then abc -19 -32 33
n:good_too bc -31 32
n:tres abc -17 -26 28
p:pasando b -32

=^;out;- bc 20 -21
=aside;~that_day bc -35 17
b1:little ab -18 18
b:,_what bc -20 21
b:i_punch abc -30 -17 33
n:it_got c -16
~busy c -21

b:a_los bc 22 -37
b:on_my abc -18 -16 24
b:reset abc 24 -15 -17
b:tengo_@visit abc 29 -26 -17
p:) abc -24 25 -23
p:escuela abc -31 -20 33

b0:permiso abc -25 -22 27
b:bowling bc 19 -18
b:my_dialysis c -17
c0:put ab 29 -29
n:matter b -37

a0:que c 18
b1:@day a -17
n:es_mi abc -43 -36 44
n:not_# bc -15 15
n:tardes a -22
p:quien ac -16 18

=aside;>free_from b -29
a:@person abc -19 -50 25
b0:er a 19
b1:then abc -34 -24 27
c0:laburo abc -23 29 -24
n:hora_ya ac -17 18
n:mornings a -33
n:so_. ab 21 -21
n:tengo_libres c -20
p:limpio abc -18 -18 21

a0:all bc -19 22
a:iglesia c -31
a:out ac 20 -37
b:,_not abc -42 54 -26
b:told_me b -19
c1:rest abc -30 -22 34
n:got_any abc -23 26 -29
p:salvo bc -15 17

a:be_a c -16
b:@call_it abc -19 -25 24

=aside;1/0 ab 15 -22
a0:to bc 38 -29
b0:mean a -23
b0:salimos ab -30 24
b:every_third abc -20 -23 24
n:primera abc -21 35 -32

b:hagale abc -25 -21 25
b:law abc -28 -19 30
n:ni_el a -17
n:\xc2\xbf_la b 16

a0:vos abc -19 -18 24
a:does a -22
b:@vehicle_only abc -25 -19 23
b:de_@day bc -19 21
b:laredo ac 17 -31
b:scratch b 18
b:the_dentist abc -17 18 -18
n:@relative_@drive a 20
n:bingo bc -17 23
n:but_they ab -24 29
n:dias ac -41 23
n:no_wait bc -24 23

b:sale_de abc 15 16 -22
b:surgery abc 19 17 -31
c1:anything abc -28 -17 37
n:days ac -33 20
n:entonces_ese b -31
n:mi_dia bc -21 24
n:que_ando abc -28 -24 28
p:runs a -40

a:recojo_a ac 23 -18
b1:ahora b -16
b1:does abc -33 21 -16
b:libre abc -19 -28 32
b:nothing_works a -16
c0:dispatch ac 20 -29
p:lab ab 27 -38
p:primero ab 18 -23

=aside;around abc 38 -25 -33
a:cama c -23
a:limpio_casas bc 18 -16
b:._can b -21
c1:meant ac -18 19
n:,_sleep bc 25 -27
n:un_@day a -24

a:already b -16
a:before_# b -31
b:it_got abc -20 -26 28
n:#_el ac 24 -28
n:am_proud ac 20 -18
n:clock bc -29 17
p:opened a -15

a0:doblo b 16
b:be_out abc -27 23 -19
b:final abc 42 -20 -45
b:funeral ac 18 -22
b:sooner b -27
c0:that abc 22 -27 19
n:had_to a -19

=out;3/0 ab -30 31
a:but_not bc -33 20
a:quien bc 18 -18
c0:, c -16
c1:permiso abc 30 -24 -27
n:clase bc 21 -20
n:day_the abc -25 -41 32
n:me_toca bc 26 -24
n:soy_libre b 20
p:pronto a -26
p:sooner b -22

a:idc bc -17 19
a:to_come a -15
b0:other bc 25 -24
b:county bc 16 -16
b:weeks c -18
n:que_por b -21
p:salga c 17

=out;doubt:not_settled_yet bc 34 -33
a:@call a -17
b:,_ya abc -17 -33 22
c0:not abc -47 101 -56
n:la_@late a 19
n:pero_que abc -18 -31 33
n:tengo_que c -21
n:that_ones b -27
p:of ac -23 20

a0:nomas abc -28 -22 43
a:@month a -21
b:@day_a abc -16 -19 20
b:has_the bc 19 -27
b:la_obra ac -27 29
n:hago ab 23 -24
n:mean bc -37 27
n:my_@ride ac -26 21
p:amanezco bc -28 28
p:came b -16

a1:los b -29
a:far abc 24 -27 -21
a:run ab 21 -25
b1:this abc -20 -27 29
b:@machine abc 26 -29 -23
b:equivoque c 17
b:jury_duty bc 25 -19
n:i_had a -19
n:para_no abc -15 -19 26
n:so_then ac -32 32
n:the_car bc -23 24

a:favor bc -30 32
a:loca bc 18 -17
n:._@relative a -28
n:either_, ac -23 24
n:them bc 30 -32

=aside;first ab 15 -23
=wanted;of1 bc -71 38
a:day_i bc 26 -23
b0:stay a 18
b:._like c 19
b:born a 16
b:dead b -20
b:i_@open c -17
b:mi_compa bc 19 -25
c0:no abc -26 49 -33
n:,_y ac -38 27
n:i_must bc -34 18
n:is_a bc -35 24
n:unica_que a -18

a:free ab 18 -44
a:time_i ab 31 -32
b1:tendra c 17
b:also abc -21 -26 27
b:none abc -16 -15 21
n:day ab -36 25

a:@pay ac 21 -20
a:lo_dan abc -15 -20 22
b0:pase ac 21 -27
b:@fetch_mi ab 21 -19
b:am_training abc -20 21 -16
b:birthday_is abc -18 21 -22
b:cualquier_dia ab -28 17
b:keep_my c -18
b:the_@vehicle a -22
b:the_day a -20
c0:- bc 26 -32
c0:solo abc -30 -26 39
c1:birthday abc 23 -17 -16
n:#_mejor abc 31 -24 -30
n:drops ac -27 21
p:ustedes bc -15 19

a1:reckon b -19
b:maybe a -23
b:ohio c -22
n:._other ab -20 19
n:is_in abc -17 -21 23
n:play a -17
p:pool ab 17 -27

a0:meeting ac -25 18
b0:anything abc -34 -17 37
b:en_@date abc -20 21 -21
b:i_just a -19
b:is_a bc 24 -30
n:@vehicle bc -30 26
n:then_@day abc 22 -34 21

b0:due a 19
b:este ab 19 -15
c0:doubles abc -16 20 -16
n:@howmuch ac 23 -24
n:tiene_que ac -21 17
p:another b -21
p:tampoco ab -42 19

a:y_todavia ac 25 -21
b:nena bc 31 -24
b:the_field bc -32 27
b:tiene_que abc 20 -28 -16
n:that_early bc -18 19
p:check c 18
~past ab 19 -54

b:@hours ac 22 -16
b:about bc -29 27
b:ahora bc -21 20
b:any_afternoon bc 26 -23
b:casas a -21
b:libres c 16
n:any_afternoon abc -19 -29 26
n:o_el ab 20 -16

=out;of3 a -40
a:clock abc 19 -18 -17
a:it ac -16 16
a:ni bc 36 -41
a:the_heifers bc 17 -21
b1:scratch abc -23 20 21
b:quiero ac -22 31
n:old b -17
n:plumber bc 16 -21

=out;doubt:not_sure_what_is_ruled_out abc -26 37 -33
b:a_double c -18
c1:dije abc 20 -19 -17
n:@traffic_on bc 21 -21
p:early abc -37 -29 46

b0:comes a 30
b:,_they abc 27 -31 -19
b:@price_me abc -30 38 -20
b:@relative_de abc -22 -26 30
n:but_not abc -20 -34 37
n:otherwise_@day a -18
p:dos ac 26 -31

=aside;~past ab 19 -54
b0:had abc 39 -40 -28
b:mi_turno c -27
n:flying c 18
p:tempranito ab 16 -43

a1:brutal ac -20 21
a:lovely bc -29 32
b:he_could abc -23 -22 29
n:pongame_el abc -16 -31 31

a1:either abc -16 31 -30
a:de b -28
a:menos_el bc -27 29
a:online bc 24 -22
a:start abc -23 -30 26
b0:does a -19
b:,_digamos ab 15 -28
b:._la bc -18 20
b:his_@relative ac 16 -26
b:side_of c 15

b:will_text ab 25 -21
c1:sleep abc -44 -16 23
n:before_or bc 21 -23
n:runs a -22
p:libre b -27

=aside;doubt:a_day_more_than_100_days_ahead abc 47 -43 -36
=wanted;hour ac -76 27
a:are_best abc -28 -22 27
a:libres abc -15 -26 29
b:trabajar a -20
n:after_is abc -17 32 -28
n:eso b -21
n:my_# ac -22 23
p:play ac -33 18
p:semanas b -22

=wanted;doubt:a_day_more_than_100_days_ahead abc -24 -31 35
a:@fetch_a abc 25 -17 -23
a:no_one bc 22 -22
a:not_matter bc -24 23
b0:said abc 40 -18 -37
b1:habian c -18
b:calendar abc 28 -24 -21
b:paid ab 18 -33
n:,_@insurance c 17
n:even ab 29 -32
n:jaja_no c 17
n:through_@day abc -18 -18 21
p:la a -38
p:told b -27

=out;span b -16
b0:pues b -15
b1:ok a 17
b:bring_me abc 23 -31 -17
b:gets_in ac 22 -22
b:la_escuela ac 27 -21
b:she_says bc -27 29
c0:viajo bc 20 -16
n:,_give abc -28 -38 32
n:nah ab 21 -23

a:anytime_after ac -19 24
a:o b -17
b0:off ab 35 -34
b:de_esos ac -15 19
b:esa a -31
c1:los a -29
c1:salen abc 25 -21 -17
n:._mi abc -20 -28 29
n:home_. bc -33 28
n:must a -26
n:not_want ab 25 -24
n:sooner abc 32 -34 -22

b0:como ac -21 24
b:._my abc 41 -41 -29
b:boat ab 36 -36
b:calves abc -22 24 -29
b:the_other b -20
n:hold_on a 16
n:que_entro abc 20 -22 -15
p:tardes bc 25 -23

a:vuelvo bc -28 25
b1:am ac -34 28
c0:all ac -23 21
c1:daycare a -27
n:@date_? ac 32 -27
n:about_the c -18

a0:yo ab 16 -20
a:are_rough abc -18 28 -26
a:still_there abc -26 -19 26
b0:, ac -16 17
b1:get ac -34 24
b:drops b -34
b:duh ab 18 -16
b:up_a ab 24 -20
c0:please a -34
n:,_maybe abc -15 -18 23
n:el_@day b -20
p:dan b -27

a:nada abc -24 -33 38
a:nos abc 26 -31 -18
n:media b -15
n:soy_yo bc 29 -29
n:toca abc -26 34 -33

b:presta abc -16 -26 19
n:@day_tambien a -27
n:despues ac -17 18
n:the_other abc -54 -26 32

a0:menos bc -34 35
a:safe abc -40 -26 40
b:voy_con b -24
c0:cause b -49
c0:salgo ab 17 -27
n:el_dia ab 15 -47
n:no_el a -30
n:y_sin a 16

=out;named-again abc -35 -42 48
=wanted;>soonest abc -19 27 -26
b0:salgo abc -46 -44 57
b:de_guardia b 15
b:i_clock abc -22 -32 34
b:in_school bc -19 20
b:parce abc -17 31 -29
c0:) c -16
n:,_hasta bc 25 -25
n:de_ahi ac -21 22
n:yo ab -17 22

a:no_ha ac 17 -16
a:not_be bc 27 -25
a:town bc 22 -35
b1:podria c 19
b:@clinician a -16
b:i_want abc -20 -17 26
c1:bury ac -30 18
c1:comes abc 18 -37 19
p:disculpe abc 26 -16 -25

a:next ac -19 19
a:unico ac -27 24
b:left bc -31 31
c0:uy ac -23 22
n:but_can abc -17 -30 32
n:club ac 24 -26
n:equivoque bc -17 19
n:so_if abc 32 -27 -31

a:quedo b -21
b:! abc 25 -23 -19
b:se_fue a 15
b:we_are b -23
b:went_to abc 21 -17 -15
n:dia bc -39 17
n:leaves_one abc -15 18 -19
n:tengo_clase bc 21 -20

=aside;doubt:before_or_after_what_time abc 39 -30 -36
a:to_@day a -17
b1:excuse bc -16 18
b:i bc 16 -15
b:testing abc 39 -25 -43
b:when_i ac -16 16
c0:lab a -21
n:@symptom abc -27 27 -24
n:cumple a -17

a:an abc 23 -18 -22
b:anything_in bc -25 27
b:dia_menos abc -21 35 -19
b:we_win ac 26 -25
n:can_come abc -29 26 -24
n:me_lo ab 24 -36

a0:the abc -31 -31 34
a:been_perfect a 15
a:except_@day a -28
a:si_puedo ab -52 17
a:there ac -29 27
b:deme bc -21 27

a1:way bc -19 19
b:,_off abc 22 -29 -15
b:me_opero ac 26 -27
b:perdon_que ac 20 -25
n:._what ac 32 -34
n:could_it bc -36 16
n:de_@day abc -36 -31 38
n:pero_\xc2\xbf bc -21 22
n:sale_a ab 25 -32

a:creo c -16
a:ideal ab 17 -25
b0:lessons abc -23 33 -28
b1:dieron b -24
b:@relative_is ac 18 -25
b:girls bc 25 -20
b:vez_pasada ac 19 -16
b:were ac 31 -29
c1:be ab 19 -31
c1:off ac 22 -25
n:anything_the ab 21 -21
n:looked a 15

a:menos a -19
c1:anniversary bc 18 -16

=-;out;$ a -36
a:techo ac -26 27
b0:mwf abc -16 -31 30
b1:tienen ac -20 15
b:please_not bc 23 -20
b:would_want abc -24 -33 34
c0:dejeme ab 20 -16
n:my_bedtime bc 20 -25
n:tengo_@visit bc 21 -24

a:queda bc -18 20
b1:vacaciones bc 23 -23
n:something abc -27 -21 30
p:ok ac 37 -41

a:wide_@open abc -29 -21 32
b1:is ab -42 19
b1:sorry bc -19 21
b:hay a -22
b:one_is c -18
n:i_work abc -31 -24 29
n:missed_the b -19
n:the_whole ab 16 -41

a:@body bc 16 -31
a:es_la ac 28 -42
b0:@drive bc 26 -27
b0:born a 16
b:run_me abc -25 -19 25
b:y_el abc -25 -34 32
c0:de bc -36 24
n:@day_yes bc 28 -27
n:virgen b 15
n:wait ac -25 16

=wanted;wanted;- a -18
b1:. b -20
b1:like abc -28 -21 30
b:@relative_takes b -19
b:salir abc -23 28 -19
b:would_love ab -29 17
c0:as abc -16 18 -28
c0:con a -28
c0:nena abc -20 33 -27
n:@day_all abc -16 -20 20

a0:not c -39
a:got ab 25 -29
b:solo abc -60 -23 46
n:i_was bc -29 21
n:my_midterm abc -16 20 -18

a0:es a -16
a0:every ac 18 -36
b:as_my abc -19 21 -25
b:full ab -19 17
n:queda abc -23 42 -42
n:so_that ac -47 31

a0:we c 19
a:#_pm abc -16 19 -18
b:entro_a abc -20 25 -16
c1:lo abc -17 -36 21
p:it ab -36 17

a:good ac 32 -33
b0:pucha b 16
b:porque c -49
n:,_que bc -31 20
n:be_# a -25
n:no_que a -22
n:there_is bc -31 30

a0:trabajo bc 52 -61
b:,_except bc 26 -25
b:lady bc -37 24
c0:got ac 29 -48
c1:none c 15
n:@open_. bc 18 -25
n:a_# abc 18 -25 16
n:i_wake bc -16 19
n:tengan bc -20 26

a1:@body abc -16 21 -20
a:estaria b -34
a:love abc -18 -18 20
a:what b -18
b:if_i ab 19 -52
b:mi_ama b -22
c0:either abc -31 -37 40
n:._rest abc -38 27 -17

a0:tampoco abc -34 58 -53
b0:about abc -28 -29 31
b1:her abc -29 -34 31
b:,_nos ac 28 -27
b:i_meant ac -16 16
b:the_first abc 24 -18 -22
b:to_@day bc 18 -16
c1:otra abc 25 -16 -25
n:#_or bc -30 16
n:de_preferencia abc -16 -23 25
p:nap bc -17 20
p:pick c 15

c0:porque c -49
n:failing bc -17 17

a:@drive_me ac -16 19
a:fish c -17
b0:@drink ac 27 -27
b0:has abc -35 21 -17
b0:las ac -31 24
b:tengo_carro ab -22 17
n:._cualquier ac 18 -19
n:take_a ab 18 -17
n:thing abc 25 -45 34

b0:mind a -27
b:ir c -25
b:it_was b -27
p:fifteenth abc 21 -20 -20

a:gets_me abc -17 18 -16
b0:? b -28
b:can_i b -59
b:he_will ac 20 -16
b:of_those ac -26 21
b:pedi_permiso bc 17 -36
b:tengo_@treat ac 27 -23
n:._she a -43
n:afternoon_please bc -20 21
n:comes_the ab 19 -20
n:del_# abc 25 -43 18
n:entre ab 28 -19
n:that_one bc -16 16

a:both ab 25 -28
a:i_reckon b -19
b:no_tiene c 19
c1:got bc 27 -18
n:but_in bc -21 21
n:there bc -57 20
p:dale ab -15 19

a1:just ac -20 20
c1:hasta bc -27 23
c1:ya bc -42 23
n:#_y ac 24 -35
p:church ac 18 -23

a:@day_a b -17
b:hour_and ab -26 27
b:is_home ac -16 19
n:ay ac 43 -43
n:check b -20
n:cuido ac 20 -28
p:p abc -27 35 -34

b1:planning abc -18 -20 24
b:el_sale c 16
b:wake ac 29 -31
n:._my abc -33 -37 40
n:comes_, c 18
n:de_@late bc -23 27
n:fish abc -18 21 -26
n:week bc 20 -15
p:junta b -25

b0:hers abc 26 -21 -19
b:hace bc 15 -17
b:little ab -21 18
n:pero_a bc -54 29
p:@holiday a -29
p:clases ab -17 16

b:the_shop abc 25 -16 -22
c1:did ab 20 -20
n:@date_# ac -56 38
n:al ac -23 16
n:dia_que ab 16 -28
n:who abc 23 -19 -22

=aside;aside;- bc -50 20
=aside;out;- a -34
a:esta_bien bc -24 22
a:those_days b -32
b1:entonces abc -20 26 -26
b1:habria abc 35 -35 -24
b:folks b -21
b:the_rest c -15
n:._has c 18
n:down ab -42 21
n:y_mi b -42
p:@thanks abc 18 15 -27

=out;doubt:until_then,_or_from_then_on bc 25 -25
a:gets bc 28 -26
b:anytime_after abc 28 -30 -25
b:la_vez ac 19 -16
n:,_both abc -21 -21 24
n:guy ac 32 -32
on-offer1 a -23

b0:@relative ac 24 -41
b0:time abc 26 -36 -23
b:wait_i abc -19 21 -20
b:would_sooner b -28
n:,_le abc 26 -24 -19
n:@day_you abc -26 -20 30
n:any_@day ab 24 -16
n:i_nap ab 19 -20
part c -22
~why ac 28 -33

a0:yes abc -28 -34 37
b0:town ab -19 15
b:@date_not abc -19 35 -31
b:clase c -17
c1:entra c -19
n:before_then c -20
n:tardes_cuando bc 21 -21

=out;all:aside+out b -20
a0:se ab 20 -43
b1:decir a 17
b:#_dollars b -20
b:,_cualquier bc -18 24
c1:start bc -28 19

a:not_it c 15
a:right ab -22 29
b:for_my c -16
b:que_salir a -17
n:choir bc -20 20
n:quedo_libre ab 19 -22
p:break b -26

=out;nowhere abc -59 78 -74
a:can_not abc 21 23 -57
a:window ac -20 20
b:preferencia_en ac -16 21
b:puedo ab -36 16
n:is_out ac 19 -36
n:si_, bc -17 17
n:weekdays bc 30 -29

b0:here bc -31 26
b0:with abc -25 -36 35
b1:flying abc -20 35 -32
b:he_says bc -28 29
b:you_squeeze c 21
c0:band abc -15 34 -34
c0:both ac 23 -24
n:@holiday_y bc 28 -25
n:in_at a -32
n:shoot_that ac 21 -20
n:us_not a 15

a1:right ab 18 -18
a:afraid ac -19 16
a:no_hay a -51
a:works_out ac -22 24
b0:seen abc -24 -20 25
b:@day_y abc -22 -27 28
c1:espere abc -24 -23 25
n:diez bc -18 19
n:missing ab 20 -16

=wanted;>fact ac -18 24
a:la_ciudad abc -29 -24 30
a:tienen c 17
b1:out ab -29 26
n:like_@day ab 21 -42
n:sigue abc -15 23 -17

=out;<past abc -17 27 -26
a:do abc -23 -16 28
a:fish_fry a 18
n:#_@date bc 19 -20

=wanted;<not bc -65 43
a:no_me a -34
b:pero_mas bc 19 -18
b:picked_up bc 18 -19
c1:hay bc -24 17
n:?_any ab -21 17

a:work bc 26 -36
b1:queda c 22
b:._me c 16
b:._rest ac -24 27
b:dan_permiso ac 23 -22
b:y_no bc 21 -17
n:o_# bc -20 18

a:am_gone abc -23 30 -20
b:anything_on abc -16 -24 27
b:murio abc 31 -26 -22
n:am_retired c 19

a:compromiso bc 24 -23
a:despues_de c 17
a:me_da b -21
b:am_supposed bc 22 -21
n:,_so bc 17 -25
n:el_de ab 18 -21
n:should a 19
n:temprano_, bc -27 31
p:day ac 20 -22

a1:morning ab 16 -20
a:better abc -26 -31 35
a:is_free abc -21 -19 24
b:ni_el bc 22 -19
b:no_trabajo bc -23 24
c0:it ab 15 -19
c1:only ab -45 19
n:,_esa a -25
n:._wait ab -36 32
n:@call_me abc 32 16 -41
n:am_yours ab 18 -17
n:is_when a -42

a:not_miss bc 23 -21
a:tiene ab -15 19
b:,_can bc -23 28
b:dije abc 27 -29 -21
b:get_them a -33
b:is_nothing bc 22 -24
b:me_habian c -18
c0:ponme bc 21 -20
n:@holiday ab 21 -23
n:@hours bc -25 28
n:anything_else abc -15 27 -22

=wanted;last a -21
a:por_el ac 17 -26
b:,_por abc -53 -17 36
b:back abc -22 -39 36
b:group_is c -18
b:todas c 18
n:is_at a -17

a0:soy b -21
a:clase ac 30 -29
b:me_equivoque c 17
b:whenever a -21
n:,_can ac 35 -48
n:i bc 17 -22
p:estoy abc -40 -49 48
p:ones c 17
p:willing bc -18 22

b1:ayer ac 21 -20
b:yo_me ac 16 -16
n:del_mediodia c -19
n:no_good a -16
n:they_might bc 22 -23
n:ya_puedo ac 23 -18

>past ac -20 23
a0:duermo abc -30 38 -31
a:is_fish ab -19 17
b:@place c -17
b:gets ac 37 -34
b:in_a ac 19 -15
b:la_primera a 16
b:surgery_is bc 26 -24
c1:should ac -18 18
n:,_dios ab -28 20
n:a_no ac 23 -27

a1:queda bc -18 20
a:will_not bc 34 -30
b0:uy ac -23 24
b1:doing ab 21 -15
b1:something ac -28 32
b:iba_a abc 35 -26 -29
b:quedo ab 17 -24
n:,_i b -19
n:i_will bc 15 -18
n:vez_el c 18
p:today abc -49 -24 47

b:esos_dias ab -24 15
b:i_am ac -24 21
b:last_final ac 28 -25
b:trabajo bc 20 -21
n:@relative_can bc -31 30
n:bueno_si bc -15 16
n:make ab 24 -38
n:my_@relative a -27
n:out_of abc -24 -38 39

a1:hay a -27
a:at_noon c 16
b1:tiene ac -32 21
b:alla ab 17 -26
c0:free c 16
n:my_sons ac 19 -18
n:nap ab 19 -20
p:how c 16

a:is_good a 19
b:dormi ac 27 -26
n:am_at c -17

a:@day_si bc 23 -21
a:be_dead b 18
b0:turno a -19
b:@day_is abc -27 32 -21
b:santiago abc -23 28 -27
n:not_tomorrow bc 19 -19

=wanted;<any b -15
a:#_on abc 19 -25 -17
b:am_on bc 34 -52
c1:good ac 23 -26
n:._would bc -17 16
n:no_@open ab 20 -29
n:porque_entra b -24
n:so_my ac -22 23
p:run b -42

=wanted;lead-why ab 18 -32
b0:aunque b -20
b:cut_my ac 15 -20
b:forget abc 15 21 -22
b:horas c -17
b:last ab 32 -47
c1:honestly bc -20 24
n:i_think bc 31 -32
n:so_any ab 30 -21

a:en_casa abc -27 23 -18
b0:babysit c -15
b0:hold a -22
n:the_fourth abc -19 20 -15
p:weekdays abc -17 -18 23

a:me_quedo a 18
a:of_those c 16
a:one_works ac -21 21
b1:pasada abc 28 -16 -27
b:ay_no ac 17 -17
b:me_lo bc -29 22
n:,_got b -25
n:amanezco ab -15 18

a1:toca c -20
a:cual ab 19 -33
a:es a -20
a:llegar ac 31 -36
a:whatever ac -22 25
a:whenever a -51
b0:en bc -47 23
b:lights bc 16 -20
b:my_other bc 23 -19
b:tengo_nada c 17
c1:calendar abc 27 -22 -22
n:los_demas a -34
p:already b -22

a:leaving abc 28 -30 -20
a:otra ac 19 -20
b1:prefer bc -21 25
b:@relative_wrote ac 25 -25
b:away ac -29 19
b:be_in ac 33 -28
b:dentist c -27
b:he_got abc -23 32 -32
b:roof ab 28 -28
b:those b -17
b:week_after abc -19 18 -16
n:#_on ac 17 -16
n:,_on ac -24 25
n:salida ab 23 -21

a1:fine bc -53 16
a:service abc 29 -31 -25
b:@ride_can ac -19 22
b:bueno ac -16 24
b:what_about abc -36 -25 28
c0:@move a -16

a:choir ac 24 -23
b:menos_la b 18
c0:need a -17
c1:yes bc -23 28
n:,_@day bc 31 -45
n:,_tengo bc 25 -22
p:anything bc 18 -20

b:,_y abc -58 33 -26
b:._well abc -20 -17 22
b:es_que ac 30 -33
b:ya_le bc 19 -24
c0:could a -28
c1:shrink ab 27 -27
n:if_somebody ac -21 23
n:is_best bc -24 24
n:salvo c 17
~fits abc -23 -18 29

a:@howmuch c 15
a:week_is ac 19 -20
b0:esta abc 16 30 -37
b0:yeah c 16
b1:last b -32
b:no_vaya bc 21 -17
b:practice_is a -31
n:,_he abc 17 -48 24
n:not_too bc -22 25
n:the_soonest ac -29 21

b:it_is ac -19 25
b:sub a -32
c1:@day ac 23 -39
p:@sick bc -43 26

a1:@treat b 16
a:zombi abc 27 -16 -25
b1:ask c -16
b1:\xc2\xbf abc -20 -25 38
b:digo bc -26 25
b:hoping a -19
n:,_like abc 28 -22 -24
n:@day_puedo abc -21 -18 23
n:thirty ab 17 -15
p:trabajo abc -18 -22 27

=wanted;nowhere bc -50 23
b:guess b -17
n:no_puedo a -56
n:wanted abc -24 -33 27

=out;2/1 abc -20 39 -38
a:am_yours abc -32 -19 37
b0:cualquier abc -24 -29 36
b:be abc -15 27 -21
b:che ac 20 -27
b:days a -16
b:is_over b -15
b:man abc 24 21 -32
b:the_@drink b -25
n:we_do a -19

=-;aside;wanted b -21
=wanted;doubt:every_second_week:_which ab 18 -27
a0:release a -33
b0:down bc 22 -20
b0:meeting bc -29 17
b:luego bc 18 -19
b:needs ab -37 24
b:pero_que ac -15 19
b:prefiero abc -19 -17 22
c0:playoffs a -29

b0:decia bc 15 -16
b0:laredo c -30
b:._the abc -23 -17 27
b:both_of c -19
b:my_check abc 25 -18 -16
b:omg ab -28 20
c0:anoche abc 28 -24 -20
n:,_back abc 31 -24 -26
n:dias_si bc 23 -22
n:the_plumber bc 16 -21
n:truck ac -19 21
p:dark abc -28 -33 41
p:dialisis ab 16 -28
p:sorry a -20

b:in_@date c -22
n:will_come bc 15 -16

a:hace abc -18 23 -25
b:,_yo abc 23 24 -34
b:us_say c 16
c0:el ab 28 -51
n:@open ac -29 24
n:i_teach bc -27 28
n:y_@day a -25
of1 b -19

b1:on ab -24 20
b:._que bc -16 21
b:manager abc 37 -26 -32
n:._that a 19
n:; abc -17 35 -33
n:the_shop ac -21 17
p:hour ab -18 15
p:quincena ab 19 -31

a:de_dia abc 23 22 -30
b:,_a c -17
b:@date_i b -19
b:preference_is bc -26 27
c1:o ab 15 -23
n:,_a b -15
n:,_manana bc 24 -24
n:oh ac 28 -19
n:pero_es ac -19 19
p:here c -25

a:@relative_are a -17
b0:otherwise abc -16 -38 40
b:a_# bc -23 23
b:gets_off c -25
n:later_than a 18
p:para bc -55 31

=aside;doubt:a_child's_hours:_what_they_mean_for_the_visit abc 28 -23 -18
a0:si bc -55 31
a1:eso ac 17 -17
a:be_the abc 15 26 -34
a:will_be ac -17 17
b:@medicine a 21
b:matter ac 15 -19
n:._give bc 23 -36

n:a_sub abc -18 -25 29
p:partido abc -20 23 -22

a:audiencia abc 24 -19 -19
b0:got bc -36 30
b:#_no b -18
n:pero_no abc -23 -33 38
n:someone bc -16 17

a:slow abc -21 -33 24
b:\xc2\xbf_me abc -17 -20 22
n:and_nothing bc 22 -20
p:camino bc -18 23

a:a_half a -16
b:@move_la bc -17 18
n:can_we abc -23 22 -18
n:car abc -29 -24 27
n:i_say abc -26 -21 23
p:trabajando c 20

b:if_we ac 27 -27
c1:casas a -19
n:#_estoy ab -28 24
n:at_your bc 15 -21
n:just_pick ac 21 -21
n:out_by abc -18 -26 23

a:last_time ac 30 -29
b0:nah abc -17 19 -26
b:despierta abc 25 -17 -25
b:me_pagan bc 15 -21
b:para_mi bc -20 24
c1:si b -15
n:,_after bc 23 -24
n:,_me abc 32 28 -47
n:or_@day b -25
n:think bc 27 -28
p:esos ac -22 25

b:can_not ac 19 -35
b:me_for abc 38 -25 -34
c0:! abc 25 -23 -19
n:@day_tengo bc -32 33
n:no_sorry ab 18 -17
n:only_before abc -19 -28 28
n:whole ab 16 -41

=wanted;doubt:not_sure_what_is_ruled_out abc -27 -46 47
a:busy bc 18 -16
a:keep abc 27 -21 -17
b1:y a -19
b:feed ac -31 17
b:some bc -20 20
c0:id bc 21 -29
n:sea_despues b -23
n:tal_vez c 18
n:trabajo_, bc -21 23

a:po abc -19 -16 27
a:the_shop b -18
b0:llego abc -20 19 -16
b1:next ab 20 -24
b:@date_is b 16
b:@relative_trabaja abc 22 -18 -31
b:me_presta abc -16 -26 19
n:@day_one ab -34 23
n:i_guess abc 28 -19 -33
n:me bc 30 -29

=aside;doubt:not_sure_what_is_ruled_out abc -32 21 16
=wanted;1/0 abc -18 -16 17
b:._anything c 24
b:my_daughters ab -25 23
b:see c -34
b:will_take bc -40 30
c1:say abc -32 -36 41
n:baby ac -27 26
p:toca abc -26 -21 29

a1:better abc -32 -20 34
a:the_same ac 18 -17
b:@date_# ac 21 -24
b:dado c -18
b:ese bc -38 34
b:off_school abc -24 29 -28
b:program_is abc -18 22 -16
n:._make ab 21 -20
p:town ab 19 -30

=aside;on-offer2 abc -30 40 -27
=wanted;<soonest abc -26 -15 33
a1:demas bc 18 -18
a:unico_dia a -21
a:whichever c 15
b:._you a -31
b:like_a b -20
b:never_mind abc -21 31 -26
b:you_know bc 17 -24
c1:for bc 23 -26
n:asi_no bc -33 28

a:se_puede abc -21 18 -17
b:,_salgo abc -30 -25 34
b:los_ninos ac 22 -29
n:but_after bc -30 31
n:pt abc -16 -27 29
p:half ac 25 -30

a:to_be abc -26 -26 35
b:id b -15
c0:ay ab 18 -17
last a -21
n:,_la ab 23 -32
n:._@thanks abc -20 -33 38
n:da bc 21 -23
n:el ac 27 -36

a:a_las b -32
b0:keep bc -17 20
b:dar ab -25 21
b:heifers abc -17 -18 21
b:of_@date ac 16 -18
b:the_car ac 20 -26
b:to_have b -22
c0:finals bc 24 -20
c1:done b -22

=wanted;around ac -43 31
a1:for ab -23 22
b:go_with c 20
b:my_@vehicle c -25
b:winter_break ac -15 17
c1:boss a -35
n:@day_esta c -17
p:hace a 17

=-;out;out a -55
=wanted;>past bc -20 21
a:mine abc -16 21 -16
b0:casa a 17
b0:wrote abc 28 -22 -20
b:best ac -17 19
b:instead ab 20 -28
b:no_not b 16
n:,_in abc -27 -51 41
n:dios_mediante ab -27 21
n:she_do ac -26 23
n:time_works b 16
n:under abc 19 -36 23
p:mas abc -59 -16 36
p:tomorrow abc 23 -31 16

a1:lo b -38
a:a_minute abc -16 -20 25
a:any b -38
b:la_fabrica a -17
n:?_es bc -16 21
n:not_those c -28

=out;? ab 16 -22
b:watch_my abc 23 -20 -22
n:._mejor ac 20 -16
n:birthday abc -22 -31 26
n:la_unica a -18
n:puedo_, bc -31 15
p:hair b -15

a0:primero c 19
a0:pues abc -25 -24 31
a:cole ab 20 -19
a:please a -20
b:@move_my abc 22 -27 -18
b:but_only bc -24 28
n:away abc 25 -22 -21
n:be_before b -18
n:nada_antes ac 17 -20
n:tengo_dialisis c 15
n:yo_soy bc -34 28
p:hay bc -69 34

a0:@insurer bc -23 26
a:el_turno abc -16 -34 21
c1:cualquier ac -24 28
p:could abc -25 -24 33
p:m/w/f bc -27 23

a:puede_ser b -26
a:then a -17
b0:asleep c -18
b0:toco a 19
b:cumple abc 22 -16 -18
c0:es c -20
n:perdon_, abc -28 -23 25
n:semana bc -21 21

a:got_a bc 26 -23
b:any_of ab -23 20
b:please ac -39 19
n:es_lo bc 25 -27
n:is_better a -22
p:find bc -21 24

=aside;until bc 28 -61
=wanted;~except ab 15 -65
a:,_o bc -20 21
a:us ac 17 -19
b0:@body ac 21 -25
b:,_done bc -20 20
b:til abc -35 25 -21
b:unless b 26
n:ah bc -20 22
n:get_a abc -24 -26 28
n:is_still c 23

a0:vamos a -15
a:^ b -20
b0:whatever bc -20 22
b1:bible c -17
b1:birthday abc -18 21 -22
b:estoy_libre ac -16 22
n:not_i abc -17 24 -28

=aside;doubt:free_or_kept_then b -33
a0:means abc 25 -29 -16
a0:tambien abc -15 37 -35
a:estoy_en ab -28 21
a:one_is abc -15 22 -18
a:we c 20
b:if_it b 15
b:levanto abc 26 -16 -22
b:me_regala ac -16 17
c0:pues abc -19 -34 24
n:#_que bc -51 34
n:other_one bc 22 -17
n:patron bc 18 -18
n:que_se bc -36 30
n:up_my bc 20 -23
n:ve ac 19 -26

a:for_you abc -25 -23 26
a:i_have abc -45 36 -28
a:my_house abc 25 -25 -19
a:no_le bc -35 27
a:turno ab -21 32
b:@cancel abc 27 -17 -23
b:you_@open bc -24 20
b:\xc2\xbf a -27
c0:was abc 52 -34 -46
c1:puede abc -25 -23 36
c1:your bc 20 -23
n:,_sorry a -27
n:ando_en abc -17 -20 29
n:same_@day bc -31 16
n:will_bring c 16
p:dije ab 18 -18

a:a a -22
a:after_my ac 25 -24
a:be_good a -24
a:coming abc -19 35 -34
a:is_literally bc 17 -18
b1:@vehicle abc 37 -15 -33
n:@day_por ac 30 -16
n:antes_del bc 15 -21

b0:@eat ac 21 -22
b:._give abc -23 -16 20
b:old ac 25 -17
b:or ac 22 -25
b:so_nothing bc 27 -22
n:que b 16
n:see_you bc 16 -20
n:try c -16

=wanted;<except abc -23 -30 31
a:fine_with c 16
a:ones ac 16 -21
b0:picked b -37
b0:sorry c 15
b:@visit_con bc 24 -38
b:need ac -23 15
c0:neither abc -17 24 -17
n:aunque abc -22 -37 38
n:este c -19

=out;~only b 15
a0:from b -15
b0:her b -22
b1:better bc -15 16
b:bar a -18
b:for_something ac -16 20
b:roster ac 25 -23
b:you_all abc 24 19 -34
c0:every b -23
c1:en b 21
n:#_am ac -33 40
n:deme ac 19 -30
n:is_ok ab -15 15

=aside;after b -63
a:back_to ac 17 -16
a:leave_the a -20
b:did_not bc 17 -19
b:right a -34
b:soccer bc 19 -17
c1:who bc -27 26
n:@open_, bc -20 19
n:have_got abc 16 -32 19
p:@cancel a -16

a0:her c -18
a:but bc -20 21
a:think ab 29 -26
b1:school a -23
b:@hello_this ac 16 -15
n:fly_out bc -17 22
n:salen abc -16 21 -31
n:the_middle abc -17 22 -21
p:alla b -34

a:la ab -19 20
a:not bc -20 21
a:to_get b 16
b0:church abc -32 37 -24
b:yo_solo ac -17 19
c0:mae bc 24 -18
c1:starts ac 16 -34
n:._ay a -17
n:ahogada bc 25 -32
n:demas a -34
n:later_, bc 21 -16

a:and_it bc 16 -30
a:be_safe abc -31 -20 31
a:would_suit bc -18 23
b:driver ab -23 22
b:pongame abc -22 -25 29
b:should abc -29 -28 30
c1:have c 20
n:great abc 22 -22 -19
n:la_fiesta c 19
n:wait_i ab 19 -15
p:second bc -35 18
p:until bc -39 39

a:no_good abc -41 61 -56
b1:p abc -18 21 -20
b:,_\xc2\xbf bc 27 -23
c0:; abc -25 -20 26
n:between_i bc -24 20

a:@eat ab 17 -22
a:la_@fetch b 15
n:except_@day abc -27 -29 30
n:snow abc 30 -31 -20
n:too_early b -23
p:temprano b -18

a1:over ac -20 22
a:@move a -18
a:alcanzo abc -27 36 -38
b:state c -26
n:test abc -15 23 -23

a:otra_vez abc 34 -30 -21
b1:permiso ab 17 -19
b:half_day ac 16 -16
c1:maybe ab -40 18
c1:surgery b 16
n:@eat ab -34 15
n:chance ab -24 18
n:pedir_permiso bc 21 -20

a0:de ab 17 -23
a0:still bc -29 30
b:#_to bc -24 25
b:mayordomo abc -34 21 18
c1:daughters a -19
n:@day_me c -15
p:accion bc -17 17

a0:cualquier abc -27 -24 39
b:,_pasame ac -17 18
b:does_not abc 23 -26 -18
b:mire_yo c 17
b:ni abc -37 51 -40
n:man abc 17 -34 19
n:puede bc -22 35
p:same c -23

a:the_lady a 16
b:he bc 23 -18
b:i_make bc -29 22
b:i_sleep abc -22 48 -43
b:told_my abc 33 -27 -17
n:not_. ac 27 -33

b:pick ab -26 20
b:que_juego ac 25 -25
c1:ando c -23
n:porque_amanezco ab -15 18
p:saying bc -26 27

b0:ends ab 28 -37
b1:ya b -24
b:limpiando bc 22 -20
b:seria b -25
n:be_out abc -21 -33 35
n:service ac 20 -21

b:on_the bc 25 -37
b:solo_que bc 18 -18
b:trabajo_en abc -19 29 -25
b:window abc -18 -23 24
c0:rather a -40
n:@date_at ac 43 -44
n:days_. abc 22 -15 -22
n:not_@day b -19
n:que_del abc 31 -18 -28

b0:finals abc -17 31 -27
b:do_that abc -18 24 -24
b:keep abc 23 -40 24
c1:physical ac 21 -19
n:wait_that abc -22 31 -45

=out;2/0 abc -79 27 -18
a:a_@day b -18
a:dia_libre ac -20 24
a:me_lo abc -19 -20 27
a:on_@day a -18
b1:anything ab -26 16
c1:then ac 21 -24
n:ahi ac 15 -28
n:pasando abc -33 -29 32

<unknown abc 55 -40 -51
a:comes abc 20 15 -28
a:sea abc -26 -16 31
b0:@fetch abc 33 -18 -30
b0:run bc 25 -32
b:any_time abc -26 25 -15
n:._any a -29

b:is_free c 19
n:entro_a b -25
n:give_me ab -23 24
n:puede_a bc -24 26

=out;~busy_from a -27
a:minutes ac 18 -28
a:ya_tengo abc -17 30 -29
n:,_anytime bc -31 25
n:make_it abc 18 -34 15
n:one_at abc -19 -24 23

=aside;>turn abc -17 -15 18
a:they ac 34 -39
b0:viaja c -32
b:me_there b -18
b:por_lo ac -17 15
b:que_la abc -23 -34 36
c0:mire c 16
n:bridge c -19
n:ese_no ac 19 -16
p:@hours bc 33 -32

a:fried abc -18 -34 22
a:or_any ac 21 -19
a:si_hay b -18
a:to_my c -22
b0:an ab 18 -20
b0:nursery a -17
b:ahi ab 17 -25
n:estare abc 30 -38 -26
n:your_@day c -23

b0:say b -19
b:duty bc -23 17
n:and_the bc -28 30
n:tendria_que bc 34 -36

=wanted;2/0 ac -45 19
a:la_placa ac -21 18
a:perfecto abc -17 -20 32
b:que_tengo ac 22 -17
b:so_one bc -30 31
c1:routes abc -23 27 -26
n:el_resto abc -32 -21 29
n:is_clear bc 24 -30
n:till_then c 15

a1:@food abc 29 -21 -22
a:la_escuela abc 22 -20 -33
b0:fabrica a -17
b1:casas bc 28 -28
b:la_otra bc -28 28
c1:came ac 19 -17
c1:tiene abc -19 -17 28
n:@day_same ab 18 -18
n:tengo_al bc 28 -27
p:are b -33
p:wrote abc -17 -18 18

=aside;doubt:4/12_can_be_two_dates ac 21 -20
=aside;doubt:a_time_that_may_be_ruled_out a -16
a:@open bc -50 36
b1:would a -18
b:marlene b 16
n:@day_works ac 27 -30
p:okay ac -17 20

b:soon_i a -20
b:text_you ab 21 -19
b:wedding ac 22 -25
n:dialysis c -16
n:one_i abc -28 -25 30
p:ends b -15

a:after b -19
b1:one c -19
b:bible bc 17 -20
b:guardia bc 24 -21
b:not_@drive ab 22 -20
b:troca bc 17 -21
c0:digo abc -24 -25 28
n:,_mi bc 28 -33
n:else abc 28 -18 -37
n:libres c -20

b:do_the abc -21 -36 32
b:pase b -32
n:am_dead bc -19 17
p:llegar ac 18 -16

a1:favor bc -30 30
a:to_the ab 22 -39
b:week_is ac 18 -23
c1:says b 15
c1:whatever bc -32 33
n:,_but bc -30 25
n:,_entre b -16
n:._been bc -28 29
n:?_i bc -78 22
n:esa abc -16 -28 26
n:was_going a -21
p:ponga c 20

a1:ejemplo bc -21 25
a:after_the b -19
a:all_good bc -17 19
b1:dale b 19
b:?_es a 17
b:@drink bc 21 -28
b:til_# ab -20 25
b:up_my abc -18 24 -24
b:would_be b -25
n:#_if b -16
n:,_porque b -17
n:,_see bc 22 -21
n:take_my c 15
n:to_me a 19
p:live ab 25 -25

n:never_know c -25
n:nothing_before abc -20 24 -16
n:quiere bc -17 18
n:yes_. abc -18 -15 16

b1:esos c 17
b:third abc -20 -23 24
c1:come bc 25 -25
n:,_if bc 22 -18
n:is_turkey bc -16 22
n:let_us ac 23 -17
p:i ac -19 18
p:shut ab 18 -18

=aside;doubt:a_condition abc 32 -40 -28
b:but_not abc -20 33 -20
c1:no ac -17 15

b1:de bc 31 -31

b0:excepto b 17
b:puedo_en ac -38 27
b:shut b -24
b:winter b -19
c1:day c 21
c1:nos ab 19 -16
first c -16
n:covers abc -22 32 -31
n:por_ahi abc 26 -33 -21

=wanted;named-again b -15
a:circled abc 28 -34 -18
a:estamos c -19
b0:calves abc 24 -16 -19
b0:to ac 23 -18
c1:right a -32

a0:cuando abc -28 -34 41
a:el_cumple abc -21 31 -22
b:#_ni bc 26 -21
b:anything_but bc 47 -46
b:somebody bc 27 -30
n:._ahora a 17
n:scratch_that ac 16 -17

a0:instead abc -21 -30 25
a:another abc -24 29 -28
a:ones_too ab 21 -22
b:drop_me ac -19 21
b:el_hospital ab -17 18
b:ends bc -46 19
b:the_# ab -37 17
n:my_@day b -16
p:will ab 16 -22

a:del_# ac -19 20
b0:shrink c -26
b1:: a -42
b:hay_pues bc -15 20
b:i_keep a -19
b:las_# ac 21 -20
b:rather a -40
n:#_works ab 22 -19
n:duermo bc 23 -31
n:fuera_de abc -22 27 -35
n:over a -31

a1:still ac -21 22
a:a_esa abc -17 -15 18
a:is_great bc 17 -17
a:noon abc -32 -32 41
a:truck abc 26 -20 -24
b1:be abc -20 22 -16
b:final_is ac 28 -25
b:no_sea abc -38 53 -39
b:period abc -18 -20 24
b:pero_en abc -55 -62 70
p:paso c 19

a:#_any ac -16 20
a:nunca abc -20 -26 27
a:under abc -29 36 -33
b0:de abc -21 -18 31
b:nina ac 26 -24
b:noon ab 19 -19
n:y_yo abc 29 19 -31
p:soon ab 27 -27

a:no_estoy abc -17 27 -23
b:day_off ac -16 25
b:salimos ab -30 24
n:and_they ab 21 -20
n:me_puede a -17

a:you_all c -16
b:( abc -31 36 -28
b:corte b 17
b:fit_me a 15
b:out abc -22 45 -38
b:pueden ac -15 18
b:tengo_finales b 20
n:?_the b -28
n:el_que abc -37 36 -26
n:town_anyhow bc -24 25

a1:dialysis c -20
b0:tiene abc -23 21 -18
n:pero_ahora a 18
n:so_from b -17
n:the_@price a 15

=aside;last b -34
a1:am bc 27 -27
b:anywhere abc -17 -17 21
b:in_tulsa bc 19 -26
b:patron b -29
b:ultima abc 22 -22 -15
b:wrote_down ac 24 -22
c0:\xc2\xbf abc -18 -58 35
c1:es ac 15 -16
n:,_does a -32
p:\xc2\xbf b -17

b1:all ac 28 -29
b:free_@day bc -17 18
n:@traffic bc 16 -16
n:la_primera b 21
n:my_@move bc -32 22
n:nothing_after ac 20 -22
n:will_text b -25

b:out_here ac -21 15
b:they_are bc -17 17
b:y_para abc -21 -22 32
n:have_@day abc -36 34 -28
p:@hello ab -20 23

b:@holiday bc 22 -16
b:@relative_said abc 30 -19 -19
b:dice_que ac -34 29
b:er a 19
b:in_@day ab 22 -29
b:me_and c 15
c0:tomo a 16
n:puede_poner c 18

a:somebody b -18
a:taken_for bc 16 -15
b0:those ac 24 -29
b:@relative_has ab 20 -23
b:a bc -16 16
b:only_do abc -33 -29 35
c0:sent ac 16 -20
c1:anytime a -29
n:hasta_el ab 20 -24
n:really abc -18 -20 25
p:fourth ac -17 16
p:our b 16
p:y bc -58 40

a0:whenever abc -31 -31 32
b0:doubles abc -28 34 -27
b1:pues abc -21 -28 24
b:antes_me abc 24 -15 -19
b:house abc 24 -28 -19
c0:quiero c 24
c1:@insurance abc 35 -31 -28
n:which_i ab -24 15

b:chair abc -19 20 -19
b:does_my c 16
b:rather_not a -33
c0:llegue a 16
n:?_a abc -16 -38 25
n:@day_pero abc -28 25 -23
n:earliest ab 18 -31
p:prefiero abc -18 24 -22

a:am_off abc -33 -49 52
b:at abc 23 -53 24
b:day_but bc 38 -47
b:is_# b -42
b:ustedes b -15
n:,_now b -35
n:de_@thanks bc 16 -17
n:medio ab 17 -21
n:operan bc 30 -30
p:shot c 15

a1:la ac 43 -35
a:aviso ac 16 -16
a:is_easier ab 17 -23
b:go abc 22 25 -31
n:,_as c 15
n:inventario bc -16 20
n:though_i bc -21 23
p:permiso bc -32 15

b0:if ac -37 37
b1:otherwise c 18
b1:week ac 17 -19
b:because ab 16 -22
b:me_@day a -31
n:,_dame c -22
n:they_are abc -21 21 -25

b:@ride b -20
b:flies_in c -22
b:when_the bc -22 24
c0:la ac -20 23
c1:you b -21
n:que_despues ac 24 -25
p:so ac -24 18
p:used b -27

a:algo a -26
b:never bc -27 19
c0:one ab -18 16
c0:tell abc -21 -19 21
c1:give abc -27 23 -20
n:de_mi abc 16 17 -29
n:no_he a 22

b:girl abc -20 -26 28
n:could_be b -19
p:hauling abc -20 -22 22

a:adelante bc -18 21
b0:@food b -17
b1:take abc -23 -30 36
b:if b -20
b:was_born a 16
b:watch ac 15 -23

=aside;lead-turn ac 16 -23
a1:both abc 30 -27 -21
a:@drink abc 28 -19 -26
a:belong_to abc 19 -16 -16
a:rest ac 27 -30
b:down_for bc -35 16
b:mejor_la ac -18 27
c0:had c -43
c0:quise c 16
c1:compa bc 19 -25
c1:patron ac -37 36
n:should_be a -18
n:sit_with a -22

=out;one c -20
a:es_cuando ab -30 19
b:chemo_is bc -28 27
n:,_otherwise ac 28 -38
n:i_pick bc 18 -19
n:work a -19
p:except abc -22 -28 26

a:a_no bc 33 -31
b:antes_de c -16
b:but_can c 17
b:el_del abc -25 -30 32
b:you_folks b -21
n:home_at ab 20 -20
n:si ab -41 32

a:emojithanks bc -20 29
b0:but ac -56 45
b0:tomo abc 22 -17 -16
c1:vamos abc -17 24 -18
p:think a 17

=wanted;doubt ab -22 15
a:later bc -24 27
a:wide abc -29 -21 32
b:#_p abc -18 21 -20
b:a_sub a -31
b:back_in abc -15 -24 24
b:have a -18
n:my_@body c -28
p:sharp bc -20 25

a1:guess abc -20 -17 18
a:is_clear bc -15 17
b0:vuelvo abc -20 -20 21
b1:al ab -25 19
b:boss ac -20 20
b:elk bc -17 18
b:like abc -27 -27 37
n:@relative_, a 18
n:@wrong bc 25 -28

b:me_puede abc -18 -22 32
b:missed ab 24 -19
c0:yeah b -16
n:if_we ab 18 -24
p:and ab -31 15

a:@date_or ab 20 -31
a:might ac 23 -22
a:san_lazaro c -20
b1:digo bc -20 21
b:in_law abc -28 -19 30
n:._sorry abc -23 -29 32
n:are_the ac 21 -44
n:day_next ac 18 -15
n:pasame ac 17 -33
p:hora abc -22 23 -21

a:tambien abc -15 37 -35
b0:have c -17
b0:week a -35
b:and_get abc -18 -22 25
n:rolls abc -21 23 -22
n:vienen abc -18 -24 25

a:no_llego a -26
b:@relative c -18
b:me_to ab 18 -19
b:no_hay abc -36 -33 48
b:not_make bc 27 -26
b:pickup_is b -15
b:proctor abc 18 -18 -16
b:to_the a 17
n:#_is bc 31 -19
n:._do b -18
n:before_noon b -23
n:court ab 23 -21
n:does ac 27 -36
p:otra abc -16 -30 33

a:duermo abc -36 47 -40
b0:digamos abc -18 -26 29
n:#_and ab -21 21
n:@late_ya a 18
n:around bc 16 -17
n:but_at bc -31 25
n:cause a -31
n:starts abc -15 -28 20
n:week_, ab 21 -18
p:obviously ab 16 -19
p:review bc -19 21

a:let_us abc 21 -28 -18
b0:llueve c -17
b:fijese bc -17 20
n:._got ab -29 28
n:be_dead bc -19 20
p:house c 15

=wanted;doubt:which_week ac -21 27
b:@date_and ac 17 -16
c0:union abc 23 -15 -18
c1:need b -16
p:make abc -23 -35 37

a:days_or ac 20 -18
a:might_be ac 23 -22
b:going abc -21 -38 28
b:on_days abc -25 23 -21
b:with_me ab 19 -18
n:#_de ab 15 -23
n:am_stuck ac -21 24
n:covering b -21
n:it c 20
p:ahorita a 15

=wanted;middle a -17
a:and_one a -19
a:except_the abc -26 -35 28
a:la_manana bc -23 23
b1:first ab 17 -31
b:get_up ac 23 -24
b:his ac 23 -30
b:michoacan b 16
b:ninguna ac -17 18
c0:o abc -20 -20 31
n:@month abc 29 17 -50
n:t/th_# abc -24 28 -27

a:dentist abc 27 -25 -20
a:quiero bc 25 -25
b1:hers abc 36 -24 -24
c1:ahora bc -20 17
n:@day_@day abc -37 -25 32
n:a_la a -25
n:because_@day a -25
p:dropped bc -17 17
p:loca c 19
p:with bc -48 21

=out;all:out+wanted abc -26 21 -20
b0:dentista abc -16 21 -30
b0:preferencia abc -22 -23 29
b:le ac 16 -42
b:out_of bc 17 -23
n:,_will bc -31 16
n:@date_i c -18

a1:ok bc -22 24
a:viene ac 37 -38
b1:from bc -26 24
b:,_if bc -22 26
b:equivoque_, c 15
b:me_da ac -17 18
b:they_got abc -20 25 -27
c1:barn c -22
n:i_mean bc -33 18

a:i_told ac -20 20
a:por_ejemplo bc -21 25
b0:choice b -30
n:@ride_so ac -36 19
n:day_. ab 17 -28
p:two bc 27 -24

a1:hago bc -23 19
a:across c -29
b:i_got ab 23 -22
b:la_luz a 15
b:school abc -21 31 -22
n:#_? b -18
n:client b 16
n:de_esas abc -24 26 -27

a1:habra abc -20 -21 31
a:profe a 16
n:,_could abc -19 -39 41
n:@visit bc 30 -30
n:dame c -23
n:en_la bc -29 21
n:mornings_i bc 24 -27

a:en_el ac 23 -47
a:todos a -20
b0:descansa abc -25 -30 34
b0:sure abc -24 -22 29
b:pero_me ab -19 15
c0:nah a -21
c1:going abc 48 -18 -46
n:and_he ab -16 18
n:entonces_, b -22
n:i_do bc 34 -24
n:is_my ab 20 -34

a:esa a -23
b:not_, bc -31 30
c0:al abc -23 -28 25
c1:said abc 24 -37 -19
n:digo_el a -19
n:my_first ab -17 17

b:dialisis bc 19 -20

a:not_even bc 29 -29
b:calling b -18
n:de_manana bc -25 27
n:now b -58
n:que_@drive bc -33 28
n:so_this ab 21 -34

a:del bc -41 19
a:is_better ac -21 28
after b -30
b:a_que ac 18 -15
p:mejor a 15

a:all_yours ac -31 32
a:i_could a -30
b1:preference bc -26 27
b:am_free a -36
n:as_it abc -19 -21 24
n:pero_del c 15
n:right_, b -21
n:roads_are b -16
n:want_to ab 30 -27
n:wide c -21
n:y_media b -15

=^;wanted;- abc -22 -23 27
b0:him b 24
b:hablo a 17
c1:turno c -31
n:fly abc -28 36 -27
n:gets_me ab 28 -30
p:de ab -16 27
p:sleep ac -32 37
p:state c 15

a:to_me ac 32 -31
b:at_my abc -25 42 -37
b:meet abc -17 31 -23
b:time_but bc 21 -20
c1:duty b -16
n:do_# bc -15 18

a:last a -18
b0:works abc -29 25 -18
b:but_is abc 23 -22 -17
b:come_in ab 17 -30
b:yours ac 19 -16
n:,_los ac -23 20
n:._i a -34
n:favor a -19
n:pongame abc -28 -23 29

=aside;>past ac -20 22
=wanted;~not abc -105 -35 50
>any c -21
a:y_no bc -45 46
b0:trabaja abc -26 33 -23
b:from ab 21 -47
b:if_the ac 29 -28
b:the_house abc 24 -28 -19
n:come_on bc -30 27
p:@price a 17
p:other abc 33 -16 -32

a:it_was c 16
a:soy_@person ac 19 -18
a:to c -23
a:voy_a a -20
a:without bc -25 26
b0:dado c -18
b:en_@hours c 19
b:guard abc -25 32 -21
b:her abc -37 -53 58
b:tiene_algo ac -17 26
c0:nothing a -21
n:si_dios bc -17 18
p:also bc -23 17

a1:apenas ac 28 -28
a1:el ab 21 -16
a:can_leave bc -29 31
a:es_lo abc 18 -27 -16
a:nap_time c -16
b:,_we bc 19 -26
b:tell_me a -29
c0:dot ac 21 -19

a:no_habra abc -22 -21 33
a:school b 18
b:,_same ac -22 25
c1:gets ab 20 -16
n:give ab -20 22
n:how ab 24 -29
n:this_@day abc 24 -27 -19

a:mi_cumpleanos bc 23 -21
b:hers abc 42 -30 -28
c1:mean abc -25 -17 20
n:._one abc -22 -29 26
n:hora_me ac -19 20
n:the_only a -15
p:sure bc -31 26

a1:aviso ac 16 -16
b:between b 16
b:hauling c -17
c0:omg ab -28 20
c0:puede abc 22 -31 -16
n:on c 18

a:every ac 30 -43
a:up_for ac 26 -26
b0:dificil ac 19 -18
b0:your abc -26 21 -19
b:ya_en c 17
n:,_ese b -22
n:lazaro c 20
n:semana_siguiente abc 25 -17 -25
n:un abc -18 -22 23

a:dia ac 23 -21
b:,_i abc 23 24 -44
b:@visit ac 16 -42
b:ama b -22
b:whichever bc 23 -19
n:@day_do bc -20 20
n:imposible bc -33 15

a:cuando a -25
b0:sometime c 17
b:on_@call abc 34 -27 -22
b:the_@visit abc -23 -20 29
b:to_pick b 19

b:we_get ac 24 -37
n:me_equivoque bc -17 19

b1:they abc 32 -20 -26
b:que_por bc 16 -26
c1:days abc -19 -31 22
n:ask abc 32 -18 -24
p:yours a 18

a:a_estar bc 23 -21
a:before ac -16 21
b0:meet abc -17 31 -23
b1:season abc 22 -19 -16
b:es a -17
n:cuido_a b 19
n:does_not abc 24 -39 -17
n:es_san abc -18 25 -20
n:folks ab 16 -19
n:missed b -19

a:nap ac 22 -21
b:?_en ab 29 -29
b:talk ac 26 -25
b:to_come b -47
b:to_get bc 24 -35
c0:how ab 15 -28
n:ahi_en abc -19 20 -24
n:new a -19
n:siguiente_si c -18
n:want_another a 17

a:@insurer bc 23 -25
b:,_like bc -22 29
n:long_as abc -19 -21 24
n:sin a 16
p:service ac -16 17

a0:maybe b -27
a:carro abc -19 -27 21
a:is_too bc 30 -45
b:all_can c 18
b:para_la a -32
b:this_time ac -27 30
c1:salgo bc -40 30

=aside;<free_from abc 62 -45 -60
a1:con bc 16 -23
a:#_or abc -39 -42 50
a:am_in ab -23 35
a:de_@english ac 25 -29
a:up ab 17 -54
b:hospital ab -15 16
n:day_in bc -16 16

=out;out;- ab -48 15
a:and_a a 18
a:nino ac 18 -21
a:no_@day bc 27 -25
b:@eat ac 27 -24
c0:when abc -33 -26 35
n:pero_en abc -41 -29 45
n:sleep_all bc 31 -32
n:you_@open bc -16 19
p:algo c 20
p:recital bc -18 21

b:,_out ac -23 17
b:do_it ac 17 -19
b:yo_salgo abc -25 -23 31
c1:preferencia abc -15 -17 22
n:way_. abc -25 -17 22

a1:del a -17
a1:nap c -16
b0:descanso abc -24 -16 24
b1:@visit ac 31 -26
b:am_up abc -26 -19 26
b:got_the abc 17 -39 17
n:also abc 16 -34 16
n:my_@price abc -16 -17 18
n:sons ac 19 -18
p:pasado b -43

a:am_all ac -31 32
a:i_rest abc 27 -29 -17
a:todavia b -35
b:the_senior ac -15 16
b:time_i abc -15 19 -24
n:bring ab -29 19
n:now_on ab 16 -22

b0:primera ac -17 21
b:@relative_le a 17
b:do_not c -20
b:school_let a 15
c0:only ac -38 22
c1:but bc 54 -51
n:@relative_will abc -27 -23 31
n:am_@person abc 40 -35 -25
n:i_sit ac -26 15
n:is_dead ab 22 -19
n:work_# ac 28 -21
p:speech abc 32 -32 -25

=out;on-offer0 abc 30 -44 22
>turn bc -53 15
a0:then bc -75 56
b:@visit_was ab 26 -23
n:wake b -18

a:works c 17
b:ever ab -21 18
b:trabajo_limpiando bc 22 -20
c0:ayer ac 31 -31
c1:that ac 30 -42
n:la_nena ab 17 -19
n:like_after c 16
p:@food a -21

=-;out;wanted a -42
b1:porque abc 36 -32 -16
n:@date_then abc -19 21 -18
n:please_not bc 20 -17

a0:depends a 19
a:a_two b 21
b0:regala ac -16 17
b:mean_no bc -21 21
b:time_is abc -19 -21 28

a1:do bc -42 38
a:or_@day abc -35 -46 51
b0:bar bc 21 -18
b1:him abc -19 -20 31
b:@hello abc -24 -25 29
b:there_is bc 38 -45
c1:furnace bc 21 -22
n:._after abc -15 28 -26
n:day_but abc -28 21 18
n:mejor_antes b -16

a:@relative bc 35 -40
a:ando_de ac 16 -19
b:i_say abc 22 30 -52
b:viera ac 20 -19
n:,_anything bc 24 -22
n:?_yo b -18
n:nights abc -19 26 -21
p:posible c 19

a:,_@day bc 19 -17
b1:which abc -24 29 -24
b1:yes b -23
b:,_recien abc -24 -22 28
b:have_got bc -23 15
b:have_something ab -16 18
b:que_haya abc -20 -26 32
b:something ac -29 24

a1:perfect c 22
b0:ok abc -16 -33 36
b0:yea bc -24 17
b:are_@open c -17
b:entro bc 19 -32
b:no_more bc 25 -24
c1:# c -23
n:que_viene ac 18 -19

a0:para bc 18 -22
a:good_to ac 30 -30
b0:says a -19
b0:ya ac -22 24
b:back_on abc 21 -16 -15
b:both abc 40 -33 -39
b:i_guess b -17
n:?_like a -36
n:am_on abc -25 33 -24
n:entonces_@day b -25
n:have_to ab -25 18
p:what bc 22 -17

b:but ab -43 20
b:might bc -38 17
n:,_which abc 18 24 -43
n:after_i b -23
n:ay_no a -19
n:funeral abc 24 -16 -25
n:temprano bc -41 43

a:either ab -24 21
b:tonight abc -17 -23 23
c0:his ac 18 -30
n:#_tengo abc -17 -41 38
n:dentist ac 18 -22

a:has_to abc -18 -22 23
b:._maybe abc -23 24 -22
b:casa abc 31 -20 -24
b:compa bc 19 -25
b:gets_out c 16
b:vet_is bc 25 -18
n:@day_the ab -28 25
n:not_even abc 29 -26 -24
p:bet c 15

a:se bc 29 -28
a:shut abc -23 -19 23
b0:bien c 22
b:,_en abc -51 -50 67
b:till b -17
c0:aunque abc 31 -29 -28
n:bueno abc -26 -35 35

=out;all:out ab -36 17
a:conflicts_with abc -33 34 -31
b:chance c 20
b:is_all abc -19 -29 30
c1:con abc 31 -25 -21
n:#_llega bc 22 -22
n:right_now abc -19 -22 25
p:chair abc -18 -18 28

a:can_manage c 16
a:which_is bc 18 -17
n:en_ese ac -26 28
n:get ab 19 -34

=wanted;until c -21
a1:@month abc -15 19 -28
a:limpio bc 18 -16
a:the_time ac 33 -34
b:tomo abc 30 -22 -23
n:have_it abc -24 -33 36

a0:now a -21
a1:later bc -16 19
a1:puede abc -16 -19 27
a:yours abc 22 16 -26
b0:nomas abc -16 -28 31
b:#_en bc -35 28
b:the b 17
c0:puchica bc 18 -17
n:moved abc 31 -18 -23
n:which bc 45 -45

=out;of2 ab -20 16
a1:por ab -25 22
b1:anytime a -22
b:,_he a -16
b:pizca_de a -18
b:snow ac 17 -15
b:what_i abc -20 -24 36
n:._o bc -20 22
n:?_despues bc 19 -18
n:@insurance bc -17 16
n:day_past abc 21 -19 -18

a1:le abc 29 -37 22
a:not_at c -15
b0:doors ac 22 -19
c0:@book a 15
c1:ask ac 29 -29
n:at_ten ab -32 31
n:fit_me abc -16 19 -18
n:llevo_, bc 20 -19
n:no_earlier ac -27 18
n:you_have ac -16 20
p:dear c 16
p:miss ab -18 21

a:easier_on bc -17 22
a:mucha ac 21 -18
b1:never abc -27 -25 26
b:practice a -38
c0:bible b 18
c1:called abc -20 22 -26
n:,_salvo c 17
n:day_at bc 18 -25
n:hits b -16
n:pero_salgo b -23

=out;doubt:what_is_excepted bc 25 -21
=wanted;after ab 16 -33
a:no_go b 16
b:home_time ac -22 27
b:no_@open bc 19 -19
b:over_break bc -21 22
n:actually_no bc -17 18
n:it_be bc -44 26
p:more c 16

=out;<fits bc 23 -17
n:dios a -28
n:mind_a bc -16 19
p:deer ac -31 25
p:quince ab 23 -27

a:the_@insurer bc 26 -25
b0:dije abc 30 -28 -25
b:is_ok ab 20 -15
b:said_yes a 16
c0:ese bc -23 28
c1:recien abc -24 -22 28
n:,_entonces b 25
n:._@call abc -35 -32 35
n:entre_semana abc -17 -17 19

a1:sleep abc -28 36 -27
b:i_go a 20
b:there_maybe c 18
c0:between b 17
c1:could a -75
n:@book_me bc -32 26
n:@day_# ac 33 -37
n:depends ac -28 32
n:might_be bc -17 18
n:no_one b -16
p:last ab 21 -38

a0:ni bc 29 -36
b:got_nothing abc -20 -18 27
n:#_in abc 15 -28 16
n:da_igual ac -16 15
n:emojithanks abc -28 -25 26
n:that_is c 18

b1:moved abc 28 -18 -19
b:me_off ac -18 19
b:the_@place bc 16 -16
n:the_@drink c -27

a0:y a 16
a:my_own abc -20 -28 28
b:,_nothing abc 19 -15 -23
b:county_@vehicle bc 16 -16
b:the_barn c -15
b:todas_las c 18
n:,_ahora ac 21 -17
n:@day_i ac -30 18

a0:you abc 26 -26 -16
a:puede abc 17 29 -36
b:anything_that a -20
c1:. abc -36 -35 37
n:algo c -26

b1:about a 17
n:,_only bc -31 17
n:a_week ac 31 -36
n:no_se abc 26 -23 -22

a:ese_dia bc 19 -18
a:le_aviso ac 16 -16
b:sea_de b 16
b:toca c -28
n:esos_dias ac -27 19
p:daughters abc -21 -21 22

=out;last a -42
b:@pay bc -20 16
b:finals a -28
b:salgo_del abc -18 -17 27
c0:yo ac 30 -18
n:,_dale bc -28 31
n:pero_si ab -21 16
n:saying abc -24 -28 26
p:text abc 26 -19 -21

a0:would b -15
a:not_know ab 22 -30
b:el_trabajo abc 30 -23 -24
b:want abc 17 -49 20
n:leaves bc 24 -32
n:por_las ac -33 21

=wanted;3/1 ab -39 17
a0:can ac 16 -32
a:asleep bc 29 -26
a:back ac 36 -26
b1:court c -25
b:doing ac 19 -21
n:,_either b -28
n:@date_a abc -15 26 -22
n:descanso b -18
n:i_got bc -20 21
n:not_till ab -20 20
n:then_the ac 29 -26
p:@place ab 23 -26

a:@late_, bc -19 21
a:my_money abc -35 -16 20
b0:sale bc -25 28
n:._la abc 34 -23 -29
n:in_the a -31

=aside;doubt:not_settled_yet abc 31 -63 -20
b:._any b -17
b:all_have ac -23 25
b:before bc 32 -42
b:nene abc -26 -29 27
n:del_@day ac -22 27

a:paso abc 30 -20 -28
b:i_drop a 16
n:@call ac 31 -33
n:mornings_only abc -17 -29 29
n:neither_. bc 19 -19
p:please abc 16 17 -35

=aside;all:aside+out bc -36 21
=wanted;one bc -71 38
a0:me bc -52 17
b1:plant ac 23 -25
b:give a -43
b:libra ab 22 -24
b:look_at abc -17 -21 20
b:not_get ac -54 29
b:pasada abc 32 -20 -29
c0:working ab -19 23
n:pero_ella abc 23 -27 -15
p:cuando a -33
p:fourteenth abc 24 -23 -21
p:sirve a -17

=out;1/0 a -21
b1:comes abc -23 -20 31
b:@day_i bc 33 -35
b:me_down b -36
c0:going abc -21 -20 27
n:,_yo ab -27 18
n:so_before bc 18 -17

b1:days ac -16 17
b1:fly bc 28 -32
n:@late_in c 17
n:mornings_are bc -24 24
n:they_want b -20
p:between bc -18 21
p:these bc -35 16

a0:mejor ac 21 -16
a0:ones ac 16 -21
b:matter_long b 17
b:salgo_de ab 23 -43
p:este abc -39 -30 47
p:weekday ac 19 -21

a:about_it ac -17 18
a:god abc 28 -24 -27
n:@move c -23
p:road abc -18 -17 30

=aside;doubt:which_of_these_days ab 18 -15
=wanted;doubt:strange a -16
a:best ac -32 40
a:bust ac -29 28
a:soon bc -24 24
b:every bc 17 -18
b:have_# b -16
b:i_babysit bc 20 -20
b:is_the ac 29 -21
b:puede ab 17 -32
b:would_prefer c 16
n:,_any ac -32 21
n:were ab 19 -32
p:season ac 20 -23

a:@english ac 33 -33
a:con bc 39 -45
n:!_! abc 42 -37 -37
n:,_at abc -16 -22 26
n:like_. ab -27 19

=wanted;doubt:not_settled_yet abc -28 -34 40
a1:all bc -45 16
a:dentista bc 21 -18
a:on_my ab -20 16
b1:@relative bc 19 -20
b:another abc 33 -28 -24
b:i_would b 16
b:mi ab -19 20
b:so_the c 21
c1:tienen a -19
n:@day_after bc 18 -16
n:clear bc 27 -32
n:group bc 18 -15
n:if_not ac -40 23
n:is_got a -28
n:lol_. ab 29 -33
p:tiene ac -24 23

=aside;doubt:7:_morning_or_evening abc 141 -102 -135
=out;<turn b -21
a:al ac 19 -29
a:manana_o bc -21 23
a:operan c -20
a:too_@late b 16
b:covering ab 24 -26
b:me_suelta b -23
n:@food_is c -18
n:are_@day c 15
n:but_i ac 23 -21
p:@move a 17

=aside;~why ac 28 -33
a:brutal ac -20 21
b:need_that ab 20 -19
n:is_right abc -17 -20 21
p:a b -41
p:girl abc 25 -20 -25

a0:more b -22
a0:suits abc -24 -25 32
b1:se ab 19 -19
b:two ab -30 23
n:?_si bc -28 18
n:sub_covering c 16
n:with c -19
p:descansa b -19

=wanted;all:aside+wanted ac -22 21
a1:@drink c -19
a:and_then abc -18 17 -16
a:desde abc 38 -33 -28
b:@relative_comes bc -42 30
b:my_days abc -27 -17 27
n:._or abc -26 -22 29
n:._this abc -29 -32 33
n:could_i b -17
n:menos_el abc -16 -24 30
n:rest c -16

a:anniversary bc 28 -27
a:los_@day bc 20 -20
b:#_@month abc 23 -16 -21
b:@food ab 23 -28
b:was_hoping a -18
before ab -23 29
n:again_. a 21
n:la_pizca c 19
n:release a 20
n:take_it abc -21 -24 23
p:cual abc -19 -22 24

a1:staff abc -18 22 -27
a:bien abc 30 -30 -19
a:la_nena c -17
b:three abc -21 24 -26
c1:ser ab 21 -32
n:@relative_. b 16
n:@relative_has abc -16 -18 20
n:will_take ac -26 21
span bc -20 22

a:descuentan a 20
b:soon a -20
b:tengo_que abc -15 26 -29
b:trabajo_ni bc -23 24
b:what bc -38 39
c1:digamos ab 15 -28
n:is_after abc -16 -28 31

a:girls c -19
b:,_that c -16
b:chemo bc -22 21
b:de_@date bc -31 21

a:habria a 15
a:permiso bc 20 -18
b:@month ac 28 -36
c1:sea b -31
every c -18
n:po ac 18 -21
p:keep abc -16 -30 30
p:said ac 23 -23

a:@treat abc -22 31 -22
a:bad_for bc 21 -18
a:camino abc 19 20 -34
a:is_that ac 26 -23
b0:nietos a -19
b1:night a 16
b:to_# bc -21 22
n:,_por bc -67 23
n:so_afternoons ac 20 -31
n:the_@place abc -16 27 -27
p:better ab -21 17

=out;again ab -96 16
a:you abc -33 -40 39
b1:needs ac -26 19
b:laburo abc -23 29 -24

=aside;<only abc 39 -22 -35
b1:wants ac 17 -18
b:@relative_arrives bc -27 20
c0:rent abc -30 -16 19
c1:@call ab 23 -36

a0:en c -20
a:laredo ac 17 -19
b:dieron b -24
b:free_all bc -20 21
b:parent bc 24 -30
n:black bc 20 -20
p:@ride abc -25 -21 32
p:earlier abc -26 24 -22

a:@vehicle bc 31 -48
b:?_my abc -21 31 -28
n:._between abc -23 24 -23
n:final abc -28 -17 24
n:sleep_. abc -23 -34 36

=out;every c -19
=wanted;first a -34
a:esta abc -25 -20 32
b0:paid ab 18 -33
b:i_watch abc 22 -17 -28
b:ice b -26
b:training abc -20 21 -16
b:yo_trabajo bc 23 -20
p:never abc -19 -27 30

2/1 abc -21 28 -22
a:be_my a 16
a:i_guess abc -30 -35 36
b:saw ac 25 -20
c1:the b -17
n:#_al ab 19 -18
n:,_make bc 21 -24
n:read abc 24 -20 -22
p:nada ab 17 -19

a:: abc -29 -25 27
a:@date_for a 15
a:talk abc 30 -20 -30
b0:left bc -22 22
b:otra bc -32 27
n:._next abc 37 -35 -32
n:@relative_is ab -30 16
p:plumber abc 30 -28 -30

=wanted;aside;- ac 21 -41
a:can_come abc -31 -43 49
a:habra abc -22 -21 33
a:listo a 15
a:y_ese abc -25 20 -18
b1:could abc -33 15 -16
b:i_wrote ab 20 -28
b:only_not b 15
n:@day_to abc 29 -26 -22
n:mornings_the bc -20 21
n:que_antes bc -16 22
n:si_es ab 22 -31

a:the_third bc -23 24
b:flying_home a -21
b:only_day a -21
c0:y abc 39 -41 -24
n:#_not bc -26 26
n:con_la a -16
n:days_work bc 26 -25
n:entonces b -25
p:which abc -34 -29 39

a:las bc -25 20
b:all_are c -17
b:crew bc -26 18
b:el_patron b -23
b:in_class bc 27 -26
b:nursery abc -25 -16 19
n:el_@holiday abc -17 21 -16
n:gets abc 27 -46 21
n:proud ac 20 -18
n:those_are abc -25 33 -31

b:para_santiago abc -23 28 -27
n:._they ab -19 15
n:free ac -26 22
n:manager abc -27 -26 28

b0:this ab 20 -34
b:dos abc 28 -25 -32
b:duh_that ab 18 -16
c0:los ab 18 -26
n:._bueno b -29
n:que_nomas ab -19 20
n:tiene abc -23 28 -26
n:tomorrow ac 43 -31

=aside;~only abc 29 -17 -28
a:doble c -23
b0:final ac 28 -32
b:day_that c -25
n:mejor_a ac 18 -18
n:san_lazaro c 20
n:some abc 25 -16 -19
p:oclock ab 17 -38

=aside;>only b -45
b0:manila a -17
b:@vehicle_do ab -26 29
b:@vehicle_leaves bc 18 -24
b:not_come b 16
c0:tienen c 18
c1:y bc 28 -25
n:me_operan bc 30 -30
n:we_start a -19

b0:cobro bc 23 -26
b0:just ab -28 15
b:toco a 19
n:;_i ab -23 25
n:@day_y a -22
n:pero_mas bc -48 50
n:so_do a -33
n:up_at ab 17 -18
n:yo_la bc 17 -22

a0:llego ac -21 21
b0:libra ab 22 -24
b:noon_except ab 20 -19
n:por_favor a -16

a:puedo_ir bc -17 21
b1:truck bc -35 15
b:del a -24
b:else c -31
b:shifts abc -19 26 -20
b:si_no bc 16 -20
b:ver_con ab 19 -21
n:babysit ac 21 -24
n:but_on b -28
n:except abc -29 -31 32
n:never abc 34 17 -38
n:no_way abc -23 -17 22
p:menos ac 16 -19

a1:whenever c -17
a:cualquier_dia abc -35 -28 47
a:eso_no ac 19 -18
a:the_morning bc -34 27
b0:@insurance abc 24 -17 -20
b0:study c -17
b:for_the bc 21 -35
n:but_noon ab -29 26
n:earth c -25
n:not_let ab -27 18
n:pero_el abc -26 35 -26
n:ya_es c 16
on-offer2 bc 29 -56
p:neither abc -27 -30 29

a:@symptom b -30
a:es_imposible bc 21 -21
b:el_dentista abc -18 25 -33
b:my_@move a -34
b:sit bc -25 20
c1:un abc -22 28 -27
n:afternoon_i bc 28 -28
n:mananas abc -23 -19 26
n:pick a 18

a:for_it ac 30 -28
b:,_la a -30
b:a_half ac 16 -16
b:hasta_que ac 19 -20
b:is_in abc 26 -24 -21
b:know ab 27 -29
b:on_a ab 18 -17
n:@call_it ac -37 22
p:were bc -18 20

a:ya_estoy bc -25 17
b:literally a -23
b:muy ac 22 -22
n:._we b -16
n:que_darle bc 21 -21
n:y_me c -18
n:you_at a 20

b0:class ac -22 18
b:can_get bc -34 43
b:clinicals c -23
b:saliendo ac 26 -26
n:out_at b -22
n:rest_is abc -15 25 -20
n:so_much bc -24 25
n:tu_or a 15
n:willing abc -16 -29 29

b0:fue abc 33 -20 -30
b:el_dia ac -21 17
b:viaja c -32
n:el_@vehicle ac -22 17
p:within ac -23 23

a0:@person a -16
a1:me abc 25 23 -51
b0:veces abc -26 -23 26
b1:do c -25
b:la_pizca a -18
b:let_us b -41
n:de_@eat abc -17 17 -16

b1:has abc 23 16 -30
b:have_not ac -20 20
b:necesito ac -25 17
b:sometime_in bc -19 23
n:and_# abc -16 26 -26
n:is ac 21 -34
n:three ab 24 -33
n:would_do abc 22 -20 -22

n:anything_after abc 18 -37 24
n:picks ab 20 -18
n:that_mornings abc 22 30 -33
p:yes abc 28 21 -41

a1:free abc -23 -20 27
a1:turno abc -29 30 -28
a:estoy_de bc 15 -24
b:mientras b 16
c0:para bc -28 19
n:mi_lonche c 17

a:fuera b 16
b0:mi ab -15 16
b1:las b -21
b:straight bc -17 21
c1:patrol bc 26 -27
n:la_proxima ac 20 -24

b:a_la ac 28 -32
p:called abc -28 26 -21
p:standing bc -23 22

=aside;>any b -15
>free_from a -15
b:at_the bc -27 23
b:fly_out ab -19 21
b:que_no ac 29 -51
b:que_solo c 15
n:?_then bc 17 -22
n:no_use ab 17 -23
n:ok_@day abc -26 24 -22
p:estaria c 20

a:,_after bc -24 18
b1:sometime ac -16 22
b:earliest abc -20 -25 29
b:of_these bc -21 22
b:with c -22
b:you_got abc -28 -18 31
c1:trabajo a -26
c1:wake ac 29 -29
n:,_rest ac 22 -26
n:aunque_el abc -18 -22 25
n:have a -27
n:nothing abc -21 20 -16
n:turkey_day ab 23 -34
p:ha abc -17 -35 39
p:since abc 35 -37 -20

a1:then abc -18 17 -16
a:am_at a 18
a:me_cuida b -20
b:and_my a -19
b:every_other bc 28 -28

b1:want bc -16 20
b:a_ser bc 20 -18
c0:preschool abc 29 -41 17
n:sea_@day abc -23 20 -19

a:imposible abc -15 38 -36
a:on_days bc 36 -34
b:,_que ac 44 -35
b:thought abc -17 22 -33
b:vaya_pues ac -25 25
c1:bien c 15
n:around_# a -18
n:class_at a 16
n:tambien ac -33 25
p:whole abc -26 28 -26

a1:@late bc -22 24
b0:rig b 18
b0:seria b -19
b:che_y bc -20 23
b:due a 19
b:sure abc -22 -22 29
n:before_the bc -21 16
n:que_le bc 19 -25
p:doable bc -21 17
p:once c 16

a1:se abc 19 23 -35
a:check bc 18 -18
a:starts ac 25 -28
b:to_a ac 20 -17
c0:would b -35
n:boy c 17
n:estoy b 15
n:it_before a 16
p:depende ac 24 -23
p:out abc 22 22 -35

a:furnace bc 23 -21
a:la_@late abc -25 -21 28
b:@insurer bc 42 -44
b:aqui abc -24 24 -21
b:lose ab 24 -19
n:@day_descanso abc 28 -20 -18
n:but_next ac 20 -18
n:on_@date ab 25 -19
n:teach bc -27 28
n:the_roads b -16

a:ser b -26
b1:por a -16
b:._@relative ab -27 17
b:and_she abc -18 25 -16
b:cause b -49
b:fijate b -19
n:dame_el abc 24 -23 -15
n:is_there ac 23 -27
n:not_get abc 30 -34 -22
p:ando ac -19 21
p:off a -18

a:@thanks ac -21 19
b0:pero ac -35 18
b0:vez c 15
b:i_get bc -72 51
b:so_now a -23
c1:down abc 21 -17 -20
c1:que c -17
c1:\xc2\xbf abc -17 24 -19
n:corte_, bc 25 -22
n:my_knee ac 23 -23
n:primero abc -15 -18 23
n:you_folks ab 16 -19

b1:limpio abc -19 36 -31
b:negative abc -22 33 -25
b:viajo bc 20 -16
n:week_. ac 24 -22
p:imposible ac -31 33

a1:got b -16
a:great a -32
b0:barn ab -16 16
b:not_on abc -21 28 -22
n:same_time ac -19 20
n:tambien_. abc -20 24 -17
n:turkey ab 21 -34
p:haha abc -27 -24 35

a0:quedo ac -21 20
b:,_trabajo bc 22 -20
b:mwf abc -16 -31 30
b:union abc 24 -18 -21
n:,_lo abc -21 -44 44
n:,_pasame ac 17 -33
n:@ride abc -17 -22 24
n:because_i ac -32 22

b0:it bc 24 -27
b0:solo abc -47 -38 50
b:choir abc -28 44 -37
b:de b -25
b:preferencia abc -34 -33 42
c0:che ac 20 -27
p:ideal ac 28 -38
p:pm ac -34 21
p:them bc -43 20

a:that_day bc -25 16
b1:eye bc 21 -20
b1:literally a -21
b:,_got bc 17 -15
b:?_then ac -31 16
b:@animal c -16
b:win ac 26 -25
c1:i abc -16 25 -15
n:#_despues a -35
n:,_is ac 34 -42
n:anyway bc 16 -16
p:all abc 33 -49 19
p:nope a -19

b0:escuela ab 24 -19
b0:same abc -24 -39 37
b0:work a -20
b:dude c 19
c1:@clinician bc 26 -30
c1:@visit ab 37 -48
c1:meeting bc -27 18
n:as b -19
n:though bc -26 27
n:wait_is bc -30 30
p:: abc -24 21 19
p:entonces abc -31 -27 30
p:trabaja c 16

a1:soon bc -24 24
a:tienda bc 21 -25
b:,_hour c 15
b:,_say abc -25 -25 33
b:pasame_al ac -17 18
b:vez ab 22 -25
n:short abc 22 -17 -21
n:that ab -24 19
p:esa abc -17 -25 24

a0:@relative a -39
a:gap c 16
a:only b -32
a:pagan ab 22 -19
a:sounds abc 28 -18 -25
b:,_hay b -16
b:days_off ac -24 27
b:o bc -44 31
n:de_antes ab 19 -20
n:my_boy c 17
p:winter abc -26 -25 30

a:a_day abc 29 -26 -20
a:puedo_en bc -21 23
n:,_vos a -24
n:an ab 28 -41
n:fin ab -20 18
p:@book bc -35 16

a0:most c -16
b:she_do abc -18 -21 23
c1:nina ac 20 -18
n:cause_the abc -18 20 -19
p:after c -16
p:esperate bc -28 29

=aside;doubt:until_then,_or_from_then_on abc 48 -44 -27
a:la_hora ac -15 22
a:nadie ac -19 20
b:pagan bc 15 -21
b:po c 19
n:hour abc -23 -29 31
n:so_the c -25
p:awake b -15

=aside;<turn ac 16 -23
a1:let abc 25 -20 -25
n:god abc -26 -20 31
n:la_hora abc -24 -17 32
p:eso abc -27 -33 30

a1:dead abc 28 17 -28
a:do_not abc -23 -16 30
b:,_@relative abc 40 -50 -30
b:dicho_que bc 18 -15
b:this b -24
n:,_week abc -26 -29 29

a1:corte b 16
a:@day_@day b -18
b:._ahora bc 21 -20
n:am_the ab 24 -39

b0:littles ac 28 -26
b:not_see ac 22 -28
b:um ac -23 28
n:at_the ac 24 -21
n:not_do abc -17 22 -15
n:somebody ab -34 19
p:say bc 26 -23

a:not_have abc -18 -29 35
b0:starts a 20
b:can_do bc 19 -24
b:no_to a -47
n:picking abc -18 -25 21
n:she_gets abc -20 -18 25
p:ser bc -33 28

a0:gets ac 20 -19
b0:cumple abc 22 -16 -18
b0:del a -20
b:except_on ab -17 18
b:that_am abc -17 42 -41
b:that_same abc -16 -29 31
c1:puente ab -18 22
n:#_tampoco bc 19 -17
n:darle_de bc 21 -21
n:so_anytime b -28

a:de_las c 18
c1:dia ac -23 21
c1:they ab 21 -22

=out;bound ac -34 17
=wanted;on-offer2 ac 19 -36
a:could a -41
b0:lands bc -31 24
b:midterm abc -21 -19 25
c1:llega ac 22 -21
n:window ab 28 -32

b:amarillo ac 18 -24
b:mejor_en ac -26 28
b:not_mind abc -19 -20 21
b:that bc 15 -21
c1:we ac 17 -24
n:sorry_, bc -27 28
n:taken bc 25 -25
n:week_is a -17
p:bless abc -30 -29 32

a:demas abc -18 19 -18
b:mi_nina ac 22 -22
b:wanted_me abc -17 -23 18
b:yo_no abc -17 29 -26
n:ando abc 31 -29 -22
p:inventory c 17
p:shows abc 30 -22 -29

a:til ab 24 -34
b:ay a 18
b:no_good abc -27 -15 18
b:para_que ab 16 -18
b:thing ab 17 -15
c0:pedi bc -32 16
n:so_nothing ac 29 -43
n:would_say b -19
n:y_cuarto c 20
p:dialysis bc 16 -26

a:early_for ac 16 -20
a:los_ninos bc -22 15
b:we_have abc -36 32 -18
n:#_oclock bc -30 22
n:payday ac 25 -24
p:both abc -27 -19 29

a:one_sounds ac 30 -30
b:besides bc 29 -29
b:last_time abc 36 -17 -34
c1:had abc 45 -29 -22
n:holds ac 33 -33
n:ya_no abc 19 19 -30

b0:voy bc 22 -22
b:an_hour c 18
b:to_that b -17
n:if_my abc -33 -30 35
n:la_@relative b -19
n:possible abc -20 -37 39
n:viene_descanso b 16
p:bedtime bc -30 20
p:car a -23
p:sale abc -26 -29 38

a:de_mi bc 33 -43
b:#_y ac 17 -22
c1:al abc -25 -32 27
p:window bc -21 24

a:ciudad abc -29 -24 30
a:shop b -18
b0:all abc -41 22 -16
c1:last abc -19 -30 25
c1:winter b -18
n:,_well c 15
n:nomas_que bc -19 20
n:que_tengan bc -20 26

a0:antes ac -21 30
a:at_all a -24
a:can_cover ac -15 16
a:el_taller abc 24 -26 -19
b:,_put bc -15 22
b:._do ac -36 32
b:could_do c -18
b:dentista abc -18 25 -33
b:is_down a -23
b:snowbirds ac 23 -18
n:inventory a 17

=aside;every c -19
a1:ser b -33
a:me_@fetch abc -18 -41 28
a:two abc -22 29 -20
b1:state c -20
b:am_out b -15
b:have_an c 16
b:voy ac 35 -43
n:esas abc -22 26 -32
n:out_@day abc -23 -20 28

a0:works bc -72 31
a:podria bc -15 18
b:@relative_gets ac 31 -17
b:habian_dado c -18
b:hasta ac -20 17
n:,_the a -16
n:@relative_says bc 20 -19
n:run abc 29 -23 -30
n:shop_@open abc -18 -15 19
p:( bc 22 -28
p:those b -21

a:el_@vehicle abc 26 -27 -21
a:minutes_to ac -25 27
c1:menos c -20
n:,_cause abc -21 -34 28
p:turno abc 21 19 -35

a1:viene ac 23 -21
a:last_week ac -17 18
b1:turno abc 24 -17 -48
b:ask ac 32 -36
b:habria abc 39 -27 -33
b:have_court ac 18 -25
b:read b -24
c1:or a -28
n:i_drop b -21
n:touch ac 16 -23
n:unless bc -38 35
n:which_is abc 25 -27 -24
p:en ab 19 -32

b0:entonces bc -89 15
b0:still ac 20 -19
b1:esa abc -27 -22 29
b1:was bc 17 -16
b:era ab 16 -16
b:not_run ab -27 30
b:planning_period abc -18 -20 24
c1:moved bc 17 -29
n:not_matter b -27

=aside;middle c -22
a:on_i b -19
b:o_sea abc -20 -20 31
n:#_instead bc -19 18
n:is_@wrong bc 27 -27
n:no_# ab 24 -24
n:no_espere ac 23 -21
n:primero_dios c 16

a1:of abc 34 -30 -31
a:my_only abc -42 -25 48
c0:en abc 26 -19 -23
n:me_a abc -21 -42 27
n:\xc2\xbf_me c -22

b:._would a -18
b:trucks abc 30 -23 -25
c1:both abc 28 -28 -26
n:text ab 16 -31
n:\xc2\xbf_el ac -19 17
p:due ac -20 16
p:might abc -23 -18 20

a:bajo abc 30 -27 -25
n:,_done abc 41 -17 -40
n:@clinician a -19
n:darle bc 21 -21
n:the_@clinician bc -18 21

=-;wanted;wanted a -21
=wanted;= abc -20 -15 18
a1:be ac -21 23
a:para bc 30 -27
a:test bc 21 -25
a:verdad abc 33 -31 -23
b:us_do abc -21 -33 25
n:,_afternoons bc -18 20
n:come a -16
n:es_la ac 24 -29
n:jk_# bc -21 22
n:nada ac 40 -41
p:days abc -63 34 -19
p:well ab 17 -39

=wanted abc -20 -15 18
a:tengo_libres bc -22 25
b0:ser abc 27 -38 -22
b:is_there abc -33 -23 31
b:side c 15
n:know_i bc -15 19
n:math abc -21 -22 29
n:pick_up bc 18 -19
n:wins abc -33 39 -38

=^;aside;- abc 16 -16 -17
b:regreso ac -36 24
n:antes_no bc -33 23
n:the_same bc -27 30

=out;within-last abc -27 19 -22
a:- b -22
a:recojo bc 18 -33
b0:para abc -44 -16 62
b1:fijese abc -28 -20 23
b1:le ab 25 -42
b1:your abc 23 -16 -20
b:,_para abc -16 -20 22
b:anniversary_is bc 18 -16
b:da_@ride ac 29 -27
b:instead_, bc -27 17
b:la_del a -41
c0:@food abc 26 -20 -24
n:,_\xc2\xbf bc 18 -25
n:@day_juego ab 18 -29

a0:el ab -23 19
a0:puede b -23
a:tampoco abc -37 62 -56
b:but_she abc -30 34 -23
b:is_it ab -22 17
n:._entonces ab 18 -16

=wanted;>fits a -59
a0:\xf0\x9f\x99\x8c c 18
b0:reckon bc -17 19
b:: a 17
n:sub bc -28 29
n:win abc 23 -19 -21

a:#_that a -27
a:her b -23
a:puedo bc 29 -36
a:til_# b -15
b:#_@date ac 19 -18
b:choir_is abc -22 31 -22
b:i_leave c -27
b:off ac 27 -27
b:que_se b -16
b:sleep a -52
n:llega bc 23 -24
n:sooner_have abc 32 -33 -22

=aside;~except ac 37 -37
a0:it abc -45 -34 51
a1:@open ab 20 -30
a:bridge abc -20 23 -23
b1:quedo ab 15 -16
b:am a -26
b:and_not abc -32 50 -42
b:study c -21
c0:( abc -43 28 -25
n:yours ab 27 -24
p:none bc -17 17
p:todo abc -15 -18 27

=out;<that_day bc -32 24
a0:was abc 38 -17 -37
a:and_not a 15
a:the_@vehicle abc -23 32 -29
b0:vence a 18
b1:@price abc -28 42 -27
b:@day_si a -17
c1:study b 18
p:corazon ab -23 22

=wanted;doubt:a_time_that_may_be_ruled_out ab -43 19
a:obviously bc 23 -18
a:\xf0\x9f\x99\x8c c 18
b0:libre abc -17 -31 32
b:dot_physical ac 28 -26
b:it_would b -48
b:release bc 36 -33
b:ugh a 15
c1:of abc -24 32 -29
n:keep bc 20 -43

a:for_my a -18
b:got_a ac 28 -31
b:hold_on c -18
b:or_after c 18
b:the_lady ab 20 -24
n:drop b -27
n:no_perdon bc -31 27
n:since_i ab 24 -36
p:& abc 28 -21 -36
p:@drink abc -29 -32 32

=aside;<past b -28
b:go_to bc 18 -20
b:working abc -19 33 -25
n:following a -15
n:i_like abc -27 -25 28

b0:@day bc -37 36
b:en_laredo abc -20 19 -19
b:if_there bc 20 -18
n:hoy b -19
n:we_get abc -24 -16 28
p:noche ab 22 -19

a:ahi bc -32 33
b1:with bc 21 -18
b:@traffic abc 23 -18 -19
b:perdon abc 38 -17 -31
c1:limpiando bc 22 -20
p:roofing b -17
p:tambien bc -20 23

a1:nothing abc -28 -30 41
b0:que b 18
b1:somebody ac 25 -25
b:#_or abc -37 30 -27
b:means ac -25 30
n:._same b -21
n:no_my bc -16 17
n:take_@day abc 24 -22 -30
n:to_days bc -25 17
p:bday ac 25 -21
p:medio c 17

=wanted;doubt:what_stands_in_its_place a -29
a:nothing abc -39 -26 36
b:,_sleep abc -40 -20 26
b:@relative_viaja c -32
b:antes ac 29 -30
b:rent_due abc -30 -16 19
n:adelante a -22
n:bedtime ac 26 -34
n:jk_i b -18
n:que_sea a 17
n:que_tengo a -26
p:guy abc -22 -18 29

a:#_is ac 34 -37
a:#_no bc -20 16
b:,_es b -34
b:,_tal c 15
b:these abc -18 -26 30
b:they_say bc -31 18
c0:todo abc -28 -16 19
n:ahora abc 38 -30 -23
n:dias_de abc -23 27 -36
n:la_siguiente c -21

a0:school ac -18 16
a:los_dias a -20
a:si bc -34 21
b:despues ac 21 -20
b:my_hair bc 16 -22
c1:to ac -25 19
c1:unless bc 27 -28
n:si_pero bc -15 16

a1:literally ab 15 -18
a:make ac -20 18
b1:takes b -22
b:._he ac 25 -20
b:i_said b -25
b:pool abc -27 30 -35
b:up_on abc -16 19 -26
n:know_you b -21

a1:course bc 19 -18
b:@relative_dice ab -23 19
b:@relative_got ac 18 -17
b:cause_i abc -23 -17 24
b:except b -16
b:home_for abc -29 31 -30
b:man_comes abc -27 30 -29
b:me_@fetch b -15
c0:cualquier a -18
c0:what abc -17 -37 28
n:) bc 29 -38
n:,_say ab -22 15
n:come_@day ab 26 -27

=out;from a -44
b1:we c -18
b:my_ex ac 19 -16
b:well ac -26 17
n:use_to ab 17 -23
n:week_after abc 24 19 -37

3/0 ab -46 26
a0:nobody abc -23 -31 31
a:@day_before bc -16 20
b0:aqui abc -23 24 -22
b:it_can abc -26 27 -18
b:no_es c -16
b:no_puedo bc 43 -46
b:tiene ab -21 32
c1:husbands abc 28 -28 -23
n:if_so a -20
n:igual abc -24 -15 25
n:it_can ab -18 17
n:nine ac 25 -18
p:hear abc -22 -29 26

a0:despues bc -20 22
a1:once bc 26 -25
b1:later ac -20 17
b:anniversary bc 20 -17
b:day_except ab -16 17
b:favor a 16
b:home c -18
b:y_me abc -25 -22 26
n:pero_@day abc 25 -23 -26
n:pero_este ab 19 -26
n:so_only bc 18 -23
n:too bc -43 25

=out;>fact c -25
a0:del ab 19 -27
a:in_a bc -30 26
b1:sleep bc 27 -27
b:#_, b 17
b:a_row ac 19 -15
b:can_we abc -28 -31 42
b:dicho ac 32 -33
b:start_the ab -32 17
b:the_rig a -27
n:is_going ab -20 22
~free b -17

b0:whole ab 23 -20
b:and_no abc -22 33 -34
b:salvo bc 24 -19
n:,_one ab 21 -44
n:like_# abc -33 -20 24

a0:wide ac -24 26
c1:works ab -20 19
n:@drive bc -58 52
n:maybe_the b -21
p:buenos c 15

=out;<busy_from abc -68 83 -66
=out;lead-turn b -21
a:guys ac 21 -15
b0:# ac 34 -22
b1:otra ab 18 -25
n:,_please abc 16 -38 20
n:all_i bc 22 -18
n:in_a ac 20 -16
p:factoria a -15

=out;~not abc -58 77 -68
a:,_a ac -19 19
a:cubro abc -21 25 -22
b1:olvidese b 16
b:@day_no abc -17 22 -15
b:seen abc -24 -20 25
b:vacaciones ac -38 35

a:is_bridge a -16
b1:you ab 21 -22
p:del ac -52 30

a:conflicts abc -33 34 -31
a:too_early bc 34 -45
b:only_the c 17
c0:in bc 15 -18
c1:pude a 19
n:@day_de abc -16 -20 21
n:it_the ab 17 -30

a:to_@drive a -23
b:,_ahora bc -36 26
b:de_ahi ac 17 -19
b:flying ac -34 16
b:que_@relative ac -27 25
c0:and bc -28 23
n:a_@person ab -27 27
n:i_still bc -29 27
n:juego_@day ac -25 22
n:poner c 18
p:nina ac 24 -24

a:#_, ac -20 21
b:day a -17
c0:@open abc 31 -36 -23
c1:are abc 17 27 -34
n:y_si abc 15 -51 21

b1:asi bc 20 -19
b1:punch abc -30 -17 33
b:estar_fuera bc 16 -16
b:manage ac 16 -18
n:comes_@day bc -16 19
n:no_that abc 27 -20 -22
p:evening abc -16 -31 32

a:al_pueblo c -19
b0:away abc -27 30 16
b:i_had abc 40 -22 -33
b:me_with ab -22 15
n:my_check b -19

=out;>free a -92
a:what_i c 18
b1:how bc -23 22
c0:@hello abc -26 -23 31
n:el_otro bc 17 -28
n:fuera abc -22 27 -34
n:me_gusta abc -21 -17 26
n:right bc -39 35
n:when_my ab 19 -19
p:lol abc -57 -22 37

a1:libre ab 17 -39
a:@price_me b -21
b1:text ab 24 -23
b:es_en ac -45 25
b:hoping_for a -18
b:muchacha bc -29 23
b:to_manila a -17
n:._by bc -23 24
p:@clothes c 19

b0:@book abc 22 -30 -15
b:have_a abc -31 -16 31
b:i_mean abc -25 -17 20
n:._home ab 26 -25
n:got a -27
p:s abc -18 23 -23

a0:imposible b 15
b0:regreso ac -36 24
b0:teach abc -18 32 -25
b0:well abc -22 -24 29
b:,_los a -26
c0:never a -16
of3 a -18
p:un abc -23 -37 29

=out;hour c -16
a:and_the bc 17 -20
a:early b 22
a:i_do abc 16 -38 31
b:not_be abc -22 31 -28
b:used abc 27 -26 -19
lead-if b -18
n:,_pero bc 31 -29
n:esa_semana bc -19 20

a:full ab 21 -26
b0:salir b 16
b:._por c 18
b:ahora_es c 19
n:but_that ab 41 -42
p:mira ac 23 -20

a:the_day ac -27 27
b0:deme bc -17 18
b0:want abc -28 -33 35
b:break bc 27 -25
b:dueno ac 20 -24
b:wants_me bc 20 -28
c0:@visit a -28
n:#_por abc -24 32 -21
n:both abc -30 -33 38
n:look_at ac 18 -17
p:al c -18

>only bc -51 19
a:is_shot bc -31 30
n:._in ac 16 -26
n:better ac -23 23
n:se_puede abc -21 -17 34
n:what_else abc 25 -20 -33

<question abc 27 -45 -20
a1:possible ab 22 -26
b:@relative_sale bc 16 -21
b:something_later ac -19 19
c1:@eat ac 25 -24
n:available bc -19 21
n:i_told a -17
n:llega_la bc 25 -24
n:puedo_el a -23
p:mediodia bc 19 -22

a:the_house a -20
b1:@open abc -20 23 -22
b:@hours_de c 19
b:hair c -24
b:what_is a 18
n:,_mejor b -16
n:@day_ni ac -21 20
n:all_right c -20
n:dia_libre abc -17 -22 29
n:of_that abc -24 31 -30
n:se ac -15 28
n:want ab 34 -46

a:spoken bc 18 -17
b0:@clinician ab 25 -15
b:they_moved abc -16 18 -18
c1:@treat ac 27 -25
n:,_ill ab 16 -20
n:._si ab -35 18
n:nine_thirty a 19
n:sleep_till bc -22 23

a0:esta ac -22 21
a0:mi bc -37 28
a:quedo_sin a 18
b:baby ab 32 -38
b:can_bring ab 22 -33
c1:check ac 21 -17
n:@book abc 16 -34 24
n:hace bc -17 23
n:sometime ac -18 19

a0:@drink ab 23 -29
a:#_minutes ac 18 -28
b0:get bc -23 23
b1:preschool abc 27 -41 19
b1:tal c 15
b:#_at b -17
n:digo abc -34 -19 21
n:esa_no ac 16 -30
p:do ab 18 -24

a:@relative_that ab 20 -16
a:deja ab -31 22
a:la_@food ac -29 29
b:but_a bc 16 -15
b:of_state b 19
n:._@book ab 28 -27
n:y_ya b -30
p:know ab 21 -24

a:@relative_y abc 22 -18 -22
a:que bc -19 23
b:could_we bc -27 22
b:give_me a -46
b:ooh b -20
b:since b -26
c0:perdon abc 38 -16 -33

a:reckon b -19
b0:see a 15
b:._this bc -16 16
c1:doing ab 21 -15
n:,_then abc 36 -34 -26
n:can_it bc -17 19
n:cualquier_dia abc -19 -23 32
n:the_baby ac 21 -27

b0:@place bc 17 -19
b0:date bc 20 -16
b:._and abc -25 29 -29
b:every_day bc 25 -23
b:is_not bc 60 -54
b:that_was ab -19 22
n:like_at a -18
n:pero_ustedes abc 29 -19 -25
named-again bc -36 24
p:for a -16
p:up ab 17 -37

b:?_no bc -21 17
c0:code abc 31 -26 -27
n:equivoque_, bc -17 19
n:later_that b -17

a:is_dead abc 16 20 -27
b0:anywhere abc -17 -17 21
b0:trabajar a -20
b1:give abc -32 22 -18
b:a_@ride ac -25 23
b:get_out bc -35 24
b:may bc -28 22
c1:@open ac -33 32
n:puede_? abc -24 -31 32

a:has_a bc 19 -19
b:de_una b -16
b:once bc -16 19
b:same abc -18 -44 33
n:._actually bc -15 16
n:could_you a -22
n:of_them bc -20 21
n:so_you ac 21 -24

a0:ok bc -21 24
b0:only ab 26 -51
b:anything abc -57 -26 40
b:day_is ac 17 -26
b:pedi a -23
b:prefer abc -26 -28 36
b:queria bc 24 -23
b:say b -20
c1:planning ab -15 19
n:outside ac 21 -25

=aside;~busy c -38
a0:whole c -23
a:casa c -30
b0:@hours bc -22 26
b:,_either c 17
b:and_the b -18
b:laburo_de abc -19 24 -20
n:am_home c -16

b0:thing a 19
c0:cuido b 18
n:#_ya abc 35 -44 -27
n:hasta_@date bc 22 -21
p:bendiciones ab -19 21

b:con_mi ab 26 -31
b:have_that bc -18 19
b:se_puede b -22
c1:class ac 19 -28
c1:home ab 27 -30
n:called ab 18 -18
n:mas abc -38 -41 53

a:am bc 19 -16
a:me_dijo abc 17 -37 25
b:@parking ab 17 -18
b:around b -20
b:ponele abc -30 -18 32
p:entra a -21

a:@sick c -21
a:after_@food b -16
a:except a -22
b:el_carro abc 36 -28 -30
n:as_i bc 19 -16
p:ese abc -29 -47 44
p:missing b -24

a0:anyhow c -21
b:early b -16
b:opero ac 26 -27
b:wait_that ab 27 -33
c1:bueno c 18

a:at_my abc 33 -27 -28
a:la_@relative bc 20 -24
b:@relative_can bc -47 16
b:tengo ab -18 24
n:after_. ab -15 19
n:do_it abc -19 -22 23
n:not_think bc -32 18
n:while_they a -16

a:ni_@day bc 21 -15
b0:los a -26
b:._si c 21
b:get_on ac 22 -19
b:unica ac -18 23
b:will abc 36 18 -39
n:my_cast ac -18 19
p:@english c 20

<soonest ac -29 25
=aside;doubt:a_number_that_can_be_a_day_or_a_time b -43
a:know ab 22 -30
a:y_me c 17
b:eye bc 16 -22
n:,_weekdays bc 27 -27
n:@late bc -47 27
n:a_half abc -17 -24 20
n:hora abc -29 -30 34
n:la_del bc -20 17

a:clear bc -21 21
a:got_court ab -17 23
b0:. abc -21 -44 49
b0:i abc 29 -44 -20
b1:them ac 22 -20
b:but_have ac 24 -46
b:naps ab -36 18
b:put_us a 17
c0:chemo bc -28 27
n:,_deme bc 19 -18
n:meeting abc -16 26 -25
n:one_. bc 15 -18
p:else bc -20 28

a:is_# bc 21 -20
b:not_put abc -18 36 -38
b:pt ac 16 -19
b:rent abc -44 -35 38
c0:on abc -18 -25 27
c1:does a -20
n:this_week abc -18 -29 29
n:use ab 21 -41
p:way ac -33 22

b1:instead bc -27 17
n:@insurer ab -32 19
n:week_of abc -25 -20 30
p:pickup ac -21 21
p:siguiente abc -16 -17 26

=out;doubt:strange a -30
a:i_keep ac 21 -16
a:siempre abc 24 -20 -16
b0:pasa abc 23 -16 -17
b1:es ab 23 -25
b:drops_me abc -20 -21 25
c0:this ac -20 21
n:._yes abc -25 -20 21
p:esta a -43

a:chores ab 19 -35
a:lady ab 19 -15
b:el_@relative abc 37 -20 -34
b:fall bc 18 -36
c1:decir c 16
p:first bc 26 -34

=aside;wanted;- ac -32 23
a0:estamos c -21
a:estoy bc 26 -20
b:@move_it abc -26 -17 35
b:lo_que bc -24 25
b:primera a 16
n:in_before a 16
n:solo_los ab 16 -25

a:@late_del bc -16 16
b:._@book bc -23 18
b:presta_el abc 28 -20 -23
b:used_to abc 27 -26 -19
n:mine ab -23 22
p:habra bc -16 21
p:nomas bc 18 -17

a:day b -19
a:o_@day abc -20 -30 33
b:but_i a 25
b:dispatch ac 20 -29
b:ok_then ac 21 -20
b:on_# bc -17 17
c1:either b -28
n:@fetch_la ac 17 -23
n:me_levanto bc -19 21
n:seria_el bc -18 19

a:#_@year bc -23 20
a:planta a 17
b1:away bc 24 -23
n:following_one b 15
n:is_# c -21
n:que_ya ac -32 20
p:muy bc 21 -22

a1:casas bc 18 -16
a1:mas ac -24 28
b0:flips ac 19 -24
b0:snow ac 17 -15
b:si_ya abc 24 -26 -22
b:so_can abc -20 -18 29
n:could_do bc 28 -29
n:drop_my c 16
n:one_@drive b -29
p:negative abc -32 -19 23

a0:that bc -20 27
a:mejor ab 18 -32
a:muerta ac -20 20
b:,_o b -26
b:algo_en c 19
b:not_think ac 25 -30
n:,_cuando ac -17 19
n:day_i a 17
n:pasado_es abc -17 25 -20

=out;= ab -21 16
a:@day_# b -42
b:@relative_get abc 31 -24 -22
b:but_the ab 22 -38
b:car ac 29 -33
n:speech a -26

a:me_to bc -15 21
a:spoken_for bc 18 -17
b0:play ab 22 -18
b:,_solo bc 18 -16
b:- bc 26 -33
b:back_to ac 24 -19
b:run ab -15 18
n:es_cuando a -25
n:la_@vehicle abc 26 -19 -22

a:ig bc -19 22
b:dormido abc 24 -21 -20
b:preschool_is abc 27 -41 19
n:t/th abc -24 28 -27
n:tipo_# c 16

b:espere abc -24 -23 25
b:is_fine bc 18 -15
b:luz a 15

a1:i abc 30 -19 -20
b:?_the abc 28 -31 -19
b:mientras_no bc 16 -16
b:obra ac -27 29
n:aqui ac -29 22
n:de_esos abc -23 -23 25
n:means abc -28 -34 32
n:otra_semana bc 24 -23
n:que_yo bc -16 18
n:something_after b 15

a1:confirmo abc 24 -18 -23
a:a_week abc 33 -25 -30
b:car_back ac 18 -16
b:day_i a -22
c0:antes abc 28 -20 -22
c0:whatever bc -18 19
n:#_recien bc -25 26
n:cuando_guste bc 16 -23

a:llueve c -17
b0:loose abc -26 -22 30
b:._might abc -17 -29 19
c1:ok c 16
n:be_at abc -23 29 -19
n:no_ese c -21
p:ask a 16
p:either abc -46 -27 31

a0:ando b -22
b0:el ac -30 18
b1:that bc 19 -26
n:clock_out b -24
n:horas ac 31 -31
n:take ab 26 -47

a:llena a 16
a:no_tienen c 17
b:later_that ac -19 19
b:un bc 34 -37
c1:excuse bc -16 18
n:@day_though bc 26 -31
n:no_hold ab 25 -21

>unknown b -38
a0:pero ab 17 -24
a:dificil bc 24 -23
b0:algo abc -22 -18 33
b1:esta ac -15 18
b:dificil ac 19 -18
b:me_toca bc 16 -40
b:toda c -21
c1:naps ab -26 29
n:his ab 17 -26
n:the_am bc -17 19

=out;all:aside+out+wanted a -23
a:@date_# b -16
b0:@move c -20
b:@relative_off abc -30 24 -19
b:whole ab 23 -15
c1:toca c -25
from ab 30 -30
n:,_en ab 20 -34
p:afternoon bc 31 -38

a:@relative_has bc 22 -28
a:cualquier_hora a -36
a:no_puedo ac 20 -83
a:todos_los a -20
b:digamos ab 15 -28
b:la_@relative ac -30 28
b:thought_i abc 27 -21 -18
n:wait_@day bc -16 20

a:gone bc 26 -32
a:were abc 21 -23 -17
b:she_gets ac 18 -19
n:llego ab 27 -33
n:morning abc 23 -77 44
n:vez c 18
n:ya_de ac -37 23

b:@drive_me bc -39 16
b:barn bc 19 -24
b:clock_out bc -24 24
n:can_you ac 18 -26

=aside;doubt:what_is_on_those_days ab 17 -31
a:from_you bc 17 -26
a:ones_are bc 21 -16
b:del_trabajo abc -28 -19 32
b:that_day ac -21 16
c0:: a 17
c1:mi a 27
n:can_do abc 22 -45 35
n:mismo abc -22 21 -16
n:needs ab 20 -32
n:through ac -26 22

=aside;doubt:free_or_away_on_vacation abc 40 -17 -38
a:days b -19
b:excepto b 20
n:! ac 25 -26
n:either_before bc 20 -18
n:salga ac 27 -25

n:en_@date abc 29 -31 -22
n:weeks ac 22 -19
p:wake c 15

=wanted;doubt:what_is_excepted ab -26 17
a:would a 27
c0:but a -38
c0:have ac -24 20
c0:jury bc 28 -23
n:salgo_de abc -17 -19 25
n:those_days ab -33 20
p:@fetch bc -30 23
p:at bc -32 16

a0:hago ac 22 -26
a1:week b -17
a:es_muy b 40
b0:home ac 20 -28
b1:might abc 35 -30 -31
b:jongg ab -19 23
n:ask_me abc 31 -31 -29
n:but_he abc 40 -31 -33
p:buen bc 26 -22
p:working bc -23 23

a:is_no a -35
a:pero ab 17 -24
b1:dan ac 19 -16
b:ando_de bc 21 -27
b:it a -22
c0:whichever bc 20 -17
c1:somebody b -17
n:@place a -31
n:shop abc -29 -22 30
n:so_@date c -16
p:most b 21

a:at ac 25 -36
a:baby abc -22 -22 23
b:day_the abc -21 17 -16
b:my_@book abc 25 -27 -22
n:@fetch_, abc -24 -29 33
p:black abc -18 22 -18
p:getting bc -26 30

a:the_week ab 23 -21
a:vos bc -20 22
b:mas c -17
c0:@call b -15
c0:scratch b 18
p:tulsa c 16

a:#_o bc -22 24
b0:; abc -19 -19 23
b:starts a 26
n:it_were bc -21 22
n:than_@day abc -19 25 -18

a:los c -22
b0:the ac -47 36
b:not_know ac 25 -26
b:perdon_, abc -28 -19 26
b:sent ac 16 -20
c1:iba a 17
n:,_has abc -25 25 -21
n:am_back ab -18 22
n:might_@call bc 22 -23
n:so_noon bc 24 -34
p:she abc -24 -33 31
p:vida abc -32 -26 32

a1:when bc 17 -42
a:means abc 25 -29 -16
b:and_i bc -36 39
b:class ac -20 18
b:my_husbands abc -15 17 -25
c0:@vehicle b -23
c1:thought abc -18 22 -30
n:#_so abc -29 -26 35
n:day_you bc -21 21
n:que_salga ac 27 -25
p:nah a 17

a:are_shot abc -25 40 -38
b:from_# abc 29 -29 -17
b:not_a ac 23 -49
b:pensaba a 19
c0:home abc -38 20 -17
n:#_to ac -18 21
n:dia_tengo ac 16 -18

b:sale bc 21 -23
n:hasta ab -19 24
n:will_ask ac 26 -23
p:ugh c 22

=aside;all:aside+wanted abc 37 -19 -38
a:da b -21
b:excuse_me bc -16 18
b:lights_off bc 16 -20
b:middle abc -30 -27 31
n:shut bc -21 22

a:are_the abc 40 -37 -39
b:put abc -16 -16 22
n:,_before abc -22 -36 33
n:@day_los bc 26 -28
n:not_work bc -24 17
n:so_anything bc 20 -18

a0:viene ac 24 -25
a:our ac 28 -30
b1:viene ab 18 -16
b:can_swing ac -17 19
c0:? bc 21 -28

a1:school bc 15 -22
b:pero_a abc 28 -39 -25
b:vamos abc -19 24 -16
n:#_a abc 39 -22 -23
n:too_tight bc 18 -15
p:honey abc -29 -29 32
p:mine abc 24 -27 -20
p:us bc -39 33

=aside;~not abc 31 -55 -23
a:been abc 43 -28 -38
a:lo ac 25 -22
b0:senorita ab -16 20
b1:my bc 18 -38
b:del_# abc -20 -23 25
n:conflict abc 27 -22 -21
n:de_# ab 35 -35
n:no_sea bc -25 28

b1:for bc 18 -25
b:is_@open ab -17 18
b:should_be abc -21 -17 20
b:squeeze_me c 22
c1:pongame bc -17 19
p:igual c 17

a1:is bc -23 30
b0:santiago abc -23 28 -27
c1:algo abc -27 -16 35
c1:those abc -24 26 -16
c1:yea bc -24 17
n:,_un abc 31 -20 -32

a:acaba bc 22 -28
a:pero_no ab 17 -24
b:so_it b -43
c1:po c 19
n:literally a -18
n:tiempo b -15
p:this ab 16 -35

a0:los ab -27 31
a:going ab -20 17
a:x bc 18 -16
b:i_come abc -31 -46 37
b:took_my a 19
n:._otherwise b -22
n:if_there b -32
p:mind ac -27 20

=aside;of1 c -20
a0:or abc -36 -24 40
a:all_i c 20
a:bingo bc 28 -32
b:better c 18
b:i_can ac 32 -17
b:of_town ab -24 21
b:ship abc 24 -16 -19
n:estaria_bien bc -19 20
p:if ab 16 -39
p:si abc -60 36 -28

a0:o bc -30 28
a:hay_algo c 18
b:is_going ac 25 -24
n:a_mi a -30
n:i_have ac -18 18
n:my ab 21 -29
n:the_one abc 41 -18 -32
p:row bc -24 15

a:decir a 15
a:es_mi ac -39 24
a:gig abc 32 -26 -24
b:sub_covering bc -17 18
p:@late abc 31 -36 -22

a0:descanso abc -36 -27 34
a1:un ac 17 -21
b:but_that ac 34 -36
b:pero_es a 19
c0:toda c 17
c1:vez a 16
n:,_do bc 16 -20
n:puede_ser ab 24 -26
p:court abc -17 -28 31
p:he bc -26 29

a:y_apenas ac 28 -28
b0:meant abc -29 -44 47
b0:o b -27
b:sometime abc -21 -31 25
b:wake_up ac 30 -29
b:you_are abc -17 -16 19
n:@open_@day bc -28 19
n:that_i ab 34 -27
n:would_want bc -20 19

=aside;doubt:what_is_ruled_out b -23
a1:siempre ac 17 -15
a:en_la bc -31 18
a:i_fly a -17
b1:@insurer ac 16 -21
b:routes abc -23 27 -26
n:,_de bc -22 37
n:?_if ac -21 22
n:cae ac 25 -30
n:despues_de ac -18 16

a1:truck ac 21 -21
b:is_coming ac 19 -17
b:lands bc -31 24
b:me_dan ac 24 -20
c1:para abc -21 -36 36
n:dia_# b -24
n:que_hay abc -22 34 -26
n:squeeze bc 17 -16
n:times b -24

=out;>busy_from ab -25 19
a:are_fine abc 23 -16 -23
b1:at bc -26 22
p:puede ac -21 22

=aside;~free abc 20 -47 -16
=wanted;of2 abc -21 -20 18
>busy_from ab -26 16
a1:think b -21
a:antes_de abc -23 -17 32
a:is_at bc -19 15
b:ando_en c -24
b:cardiologist bc 17 -16
b:escuela ab 24 -19
b:stay a 18
n:is_off abc -28 -26 32
p:nueve ab 19 -15
p:senorita ab -17 16

=aside;doubt:5/12_can_be_two_dates abc 67 -36 -65
a0:recien abc 26 -16 -24
b:date c -24
b:furnace bc 21 -22
b:other_day c 15
n:@day_would abc -16 -22 22

a:i_come bc 17 -16
b1:need ac 24 -32
b:bible_study bc 17 -20
b:physical ac 28 -26
c0:just abc 27 -17 -23
n:between_# bc 26 -27
n:hay abc 26 -33 18
n:in_there ac -34 33

a0:no bc 32 -29
a0:service abc 30 -23 -30
a1:trabajo a -20
a:nights bc -20 15
a:works_for b -22
b1:only ac -48 18
b:al ac -38 35
b:littles ac 28 -26
b:que_me bc -29 21
b:set abc 30 -17 -24
b:store abc 23 -19 -23
b:those_days ac -18 16
b:which_is abc -29 33 -23
c0:county bc 16 -16
n:any_day a -35
n:quedan abc -23 26 -31

a:am_@person abc -20 -36 39
around b -18
b0:@pay ac 16 -26
b0:that bc -23 31
b1:@eat b -15
b:husbands abc -16 28 -29
b:porque_es a 15
c1:solo a -26
n:no_llego abc 26 -16 -21

a:and_@day abc -28 -17 25
b1:lo ab 20 -26
b:el_# b -25
b:me_sirve a -23
c0:esta ac 21 -20
n:past_# a -23

a:good_@thanks bc -21 22
b1:wide abc 20 -24 -19
b:de_en abc 32 -23 -28
b:my_day abc -16 -24 24
b:my_shifts abc -19 26 -20
b:one_of a -24
b:time a 20
n:#_will bc -29 26
n:and_do bc 18 -17
n:are_out c 16
n:calling abc -21 21 -21
n:going_to abc -40 25 -19
n:y a 26
p:mananita abc -18 -27 27

a1:that ac 34 -30
a:have ab -35 23
b0:cause abc 36 -25 -34
b1:@parking ac 20 -19
n:ahi_estare abc 30 -37 -27
n:could_we bc -19 16
n:girl a -26
n:the_@relative bc -22 23
n:verdad bc 24 -27

a:for_# a 18
a:miss ac 30 -38
b:decia bc 15 -16
b:double c -23
b:not_do a -15
n:@day_tampoco abc -15 29 -24
n:can_, b -18
n:me_voy a -16
n:the_earliest ac 32 -36
p:los b -19

b:gustaria bc -25 26
b:sisters abc 25 -23 -19
n:am_still bc 19 -21
n:to_see abc 19 -16 -17
p:solo b -30
p:thing ab -23 16

a1:tienen c 17
a:not_either bc 33 -32
b0:brunch ab -19 22
n:,_como abc -21 -30 37
n:,_depends ac -28 32
n:._either ac -21 21
p:eleven a -24

a:even ac 19 -24
a:hora_que c 19
a:one_please a -32
b0:@vehicle c -17
b1:clinicals ab -18 21
b1:ship abc 24 -16 -19
b:,_nomas a -23
n:excuse_me bc -16 17

a1:cualquier abc -32 -38 44
a:not_do bc 18 -16
b:voy_a bc 22 -23
b:vuelvo abc -20 -20 21
c0:las abc -23 23 -16
c1:regreso ac -27 28
n:ahi_me ac -18 18
n:calls ab -27 17
n:gusta abc -21 -17 26
n:sorry_# bc -23 23

=wanted;doubt:no_day_named ac -22 25
a0:conflicts abc -33 34 -31
a:@day c -19
b1:para bc 34 -34
b::_@day ac 19 -17
b:eye_@clinician c -19
c0:jk b -20
n:by ac -25 38

a0:were abc 21 -23 -17
b0:sleep ac -43 19
b:anoche abc 28 -24 -20
b:could_you abc -29 -24 42
b:doubles abc -30 36 -29
b:i_take bc -23 21
b:is_every ac -17 25
b:planning ac -19 15
b:podria ac -18 27

a:would_do bc -23 28
b:de_preferencia abc -34 -33 42
b:did abc 35 -25 -29
b:el_puente ab -18 22
b:got_something a -22
b:me_in abc -19 -29 21
b:queda abc -18 -17 27
b:to_you abc -23 -27 33
n:,_ando ac 40 -40
n:be_lovely ab 22 -26

a:@late_for bc 23 -22
a:morning_and bc 18 -20
b:@day_only abc -17 22 -22
b:me_up abc -22 -21 24
b:que_viene ab 18 -16
p:descanso abc -43 -21 44
p:viene ac 16 -17

b:after_work bc -20 22
c1:clinicals ab -18 21
c1:time ac 20 -20
n:@day_ya c -18
n:bar c 16
n:ish bc -18 21
n:ni bc -28 19
n:one_left abc -23 27 -30

a0:anytime abc -15 -21 25
b1:except ab -18 20
b:in_at abc 20 -19 -21
b:it_has b -15
b:watch_the b 16
c0:nope abc -23 -34 28
n:can ab 17 -23
n:rather ab -16 17
p:leave a -22

a1:todavia ac 23 -19
b:for bc 26 -15
n:o_si bc -16 15
p:duty ab -15 17

a:bad ac 25 -60
a:whole c -17
b:next bc -30 17
c0:fui ac 24 -24
n:by_# abc -23 -28 33
n:get_me a 16

a:@day_night b 15
a:earlier bc -20 20
a:walk ac 29 -29
b:is_here abc -23 -30 30
b:like_to ab 16 -21
p:by ac -28 17
p:covering ac -22 23

=wanted;doubt:a_condition abc -47 -55 59
a1:alcanzo abc -27 36 -38
a:has_the abc -23 22 -17
a:mornings abc -15 -21 23
b0:state b 19
b:@book abc 38 -45 -24
p:ella bc -21 25
p:por ab 29 -32

=aside;one c -20
b1:tonight abc -17 -23 23
b:needs_me ac -26 19
b:pone a -22
c0:vaya ac -25 25
n:._scratch ac 24 -19
n:go ab -25 22
p:zombi bc -20 21

b1:ahi ac -17 26
n:#_. a -30
n:@relative_just b -17
n:did ab 26 -16
n:eve a -20
n:sharp abc -22 -27 28
n:there_by c 18

=wanted;>free b -26
a:sounds_good ac 28 -26
b:but_in bc -16 15
b:dejo a 17
b:p bc 18 -21
n:home_@day abc 24 -23 -22

a0:dale a -17
b0:suelta b -23
b1:eso bc -29 27
b1:got abc -30 34 -32
b:@day_al c 15
b:no_tendra c 17
n:from c -16
n:no_i a 18
n:nomas ab -16 21
n:would_be ab -28 17
p:@wrong bc -18 19

=aside;doubt:what_stands_in_its_place abc 26 -24 -17
=wanted;>busy a -27
a:from_# abc -25 23 -21
b0:know ac 19 -15
b:but_on c 16
b:i_fly abc -29 39 -25
n:@move_, abc 26 -16 -25
n:got_it c 17
n:land ab 22 -37
n:ya_hasta bc 22 -21
p:mi b -19

=aside;before c -20
n:._can ac 26 -38
n:?_that abc -19 41 -40
n:si_me bc 36 -34
n:take_them ab 23 -33
p:misa ac 26 -29

a1:dos ab 16 -18
a1:run ac -26 16
n:dije ac -15 19
n:for_me ab 34 -49
n:please_. bc -29 31
p:use ab 18 -20

a:libre b -51
b:i_know bc -30 25
b:us_out bc -26 17
n:es_por b -24
n:would_need abc 25 -15 -25

=aside;named-again c -17
a1:you abc -31 -36 38
a:are_my abc -54 -33 39
a:knee ab 15 -21
b:are_off abc -30 25 -20
b:mas_@late c 16
b:not_# b 16
c0:ninguna ac -17 19
n:,_whatever abc -20 -18 23
n:._second b 17
n:cualquier_otro ac 19 -29
n:to_the ab 24 -44
p:chamba c 20

b0:need abc -35 -36 48
b1:wedding ac 22 -25
n:after_my a -15
p:short ab 19 -21

a:my_days ac 19 -19
a:week_ago abc 33 -25 -30
b0:al abc -23 -25 27
b:middle_of abc -30 -27 31
b:nos_vamos abc -17 24 -18
b:we_bury ac -30 18
n:@person ac -20 25
n:des abc -27 34 -33
n:have_class b -25
p:you a 20

=aside;>unknown b -38
=wanted;3/2 ab 24 -38
a:of_been ac 25 -24
b:my_off abc -30 -28 31
c0:class ab -21 18
n:anyhow abc 22 -25 23
n:get_my c 17
n:the_day bc 23 -31
p:asleep bc -28 31
p:tan ac -24 29

a:cumple bc 31 -33
b:and_never a 21
b:pero_el b -39
b:puchica bc 18 -17
b:their abc 36 -29 -33
c1:primera ac 18 -16
n:es ac 32 -27
n:in_school bc -17 21

a0:morning abc -16 20 -19
a:la_tienda bc 21 -25
a:only_gap c 16
b0:guardia bc 18 -17
b:@open_the ab -20 24
b:kind ac 34 -34
b:probably abc 24 -20 -23
b:pues abc -17 -33 21
b:que_sea bc -40 22
b:talk_to ac 26 -25
c0:wait bc 29 -34
n:hold_up b -17
p:quarter b -16

a:am_a ac -32 32
b:pushed_to ac 18 -15
n:so_by bc -18 22

a:recien abc 26 -16 -24
b0:because abc 30 -29 -21
b:doors ab 17 -32
b:eats bc 22 -27
b:got_anything abc -40 -32 52
b:he_works bc 23 -18
n:._anything b -17
n:miss abc -42 21 -15

a:hago ab 16 -24
b:her_license b -20
b:y_salgo b -20
c1:fuera a -25
n:let_me a -35
n:new_@year a -26
n:same bc -53 26

>except ac -16 16
a:at_the abc 41 -32 -24
a:para_mi bc 19 -19
a:salgo_de c -20
b0:hay abc -25 23 -21
b1:ends abc -18 -16 19
b:am_at bc -20 17
b:boy b -20

=aside;<question abc 29 -58 -19
a:cumpleanos bc 23 -21
a:in_the ab 26 -23
a:then_it bc 20 -19
b:@call abc 47 -48 -19
b:cualquiera_de ac -19 22
b:not_no abc -23 39 -33
n:,_out ac 20 -20
n:that_morning ab 21 -20

a0:they ac 25 -29
b:@day_ni bc 36 -33
b:good ab 19 -37
b:have_the c 15
b:only_runs abc -26 -22 29
n:,_ask abc 22 -18 -21

a:duermo_de abc -16 26 -24
a:is_all b -37
b1:drops ab 17 -23
b1:in ac -18 15
b1:que ac -18 17
b:either_one c 17
b:will_be bc 38 -42
n:haya bc 20 -20
n:i_know bc -33 26
n:slow abc -25 -33 27
p:@drive bc 34 -27

a:him abc -18 -32 31
b:@relative_says ab -33 17
b:mismo abc -20 -26 29
b:she_naps a -21
n:,_menos abc -19 -31 37
n:anything_from bc 25 -32

a1:shot abc -30 -16 19
b:algo abc -40 -25 41
b:day_program c -27
n:salgo ab 18 -32
n:the_two abc -25 29 -32
p:lo ac -41 18

=out;>free_from abc -27 39 -32
b1:final ac 28 -25
b1:noon ab 20 -19
b:,_she ac 18 -29
b:@clinician_is c -24
b:are_in bc -19 20
b:ninos ac 22 -29
n:,_you bc 16 -32
p:that abc -24 -34 46

a0:but bc -34 20
a:confirmo abc 24 -18 -23
a:depends ac 29 -22
a:sleep bc 24 -35
a:the_first ab 15 -21
a:y_la b -15
b0:every c -24
b0:period abc -18 -20 24
b:amor bc -18 23
n:nena ab 17 -19

a1:sounds ac 30 -30
a:house a 18
a:primero c 19
a:tengo_dialisis bc 18 -16
b:row ac 19 -15
b:they ab 17 -20
c1:any ac -24 31
n:he_said abc -15 -28 18

=wanted;lead- ac -23 18
a1:good ac -76 21
a:ejemplo bc -21 25
b1:no bc -31 22
n:,_neither b 16
n:._\xc2\xbf ac -23 16
p:cole abc -29 -17 28

a1:en b -15
a:hun c 18
a:lazaro c -20
b0:free abc -36 -32 38
b:nah a -24
n:,_home abc 24 -23 -22
n:puedo_ni bc -20 21
n:tampoco abc -27 49 -43

a1:dialisis bc 18 -16
a:be_great a -18
b:si_llueve ac 17 -16
b:yes bc -35 33
n:,_salgo bc 17 -18

a:por_la bc 19 -23
b:hers_is abc 34 -23 -22
b:porque_entra c -19
n:to_@day bc 40 -38
n:una a -26

b0:y b -23
b:am_off bc -47 35
b:we_did b -19
b:works bc 21 -21
c1:let bc -35 27
n:and bc 25 -18
n:entonces_mejor ab -16 17
n:finals bc -24 16
n:querais bc 21 -21
n:us_say bc 15 -22
p:question ac -22 18

a0:whatever ac -21 24
b1:tell bc -26 24
b:@day_or a -21
b:cualquier ac -52 28
n:am_a abc -28 -39 41

a:court bc 17 -18
a:will abc -28 41 -33
b1:should ac -18 18
b:my_bad ab 17 -24
n:she_got a -27
n:y_de b -22
p:next bc 20 -26

=-;aside;out ab 18 -107
=aside;<busy_from abc 30 -26 -23
=wanted;~busy_from abc -35 26 -22
a:suit bc -21 27
b:,_any ac -28 20
b:i_@eat ac 18 -21
c1:already abc -18 23 -18
n:me_da bc 24 -29
n:other_time ab 17 -18
n:so_can abc -32 -25 42
n:there_. ac 19 -15
p:come ab -23 19
p:salgo abc -40 -26 50
~busy_from a -21

=wanted;~only abc -45 -51 60
a0:before abc -16 -27 19
a:are_@open ac -24 22
a:to_@move bc -23 23
b0:levanto abc 26 -16 -22
b:never_once a 21
p:evenings abc -20 -24 28
p:needs abc -27 22 -20

<if b -18
a:clases ab -20 17
b1:los bc 25 -41
b:before_# a -16
b:my_trucks abc 26 -20 -23
n:ya ab 22 -30
p:ever abc 28 -27 -26

b1:mi ab 29 -18
b:he_is ac -32 37
b:is_that a -17
b:snows bc -27 19
b:too_soon a -20
c1:well abc -20 -17 22
n:can_i abc -31 -30 42

a:dale a -17
b0:acaba abc 33 -24 -32
b:#_oclock c -25
b:birthday abc -18 21 -22
b:is_my c -27
b:keep_me bc -20 15
b:when abc -34 -31 38
n:._ese ab -22 16
n:era abc 37 -19 -36
p:usted abc -17 23 -16

a:not_leave a -20
b:agradeceria abc -17 -18 25
b:llegue abc 26 -17 -21
c1:at ab 29 -36
n:retired c 19
p:matter abc -20 26 -24

a:calendar ac -17 17
b1:@date bc -18 15
n:._and abc -23 -25 29
n:cardiologist bc 26 -19
n:ha abc 27 -38 16
n:i_make bc -15 17
n:so_not abc 19 16 -72
p:her abc -17 -28 32

a:nobody ab -35 16
b0:like abc -25 -43 43
b1:a bc -22 18
b:ay_mi a -21
n:i_finish abc -24 29 -29
n:on_the abc -16 -28 31
p:furnace bc 15 -16

a1:there abc -21 -22 30
a:a_# bc 21 -23
a:aqui abc -29 -37 32
a:ni_el bc 26 -21
a:now ac -29 28
a:off ac -43 22
a:un ac 28 -25
n:easier abc -18 -23 25
n:si_puedo ac 26 -32
n:\xc2\xbf_puede bc -21 22

a:slept c -16
b1:say b 15
b1:tengo ac 21 -38
b:pero_no bc 17 -26
b:veces abc -26 -23 26
n:cuando_querais bc 21 -21
n:seria a -22

=wanted;>free_from abc -52 -18 27
b0:juego ac 25 -25
b1:drop ac -19 21
b:bad c -19
n:but_she bc -37 28
n:me_in ac 34 -36

=wanted;>except ac -56 18
a:,_or c 17
a:en ac 19 -20
a:same abc -15 28 -16
a:the_furnace bc 23 -21
b:,_home b -37
b:,_ni bc 23 -21
b:anytime b -32
c0:parent bc 24 -30
c1:juego ac 25 -25
n:,_right bc -18 18
n:cooking abc -18 -19 21
n:en_adelante a -22
~that_day ac 21 -28

a0:just abc 24 -24 -22
a:ish bc -20 23
n:be_after abc -21 -30 31
p:sit bc -18 20

a0:recojo ac 23 -18
a0:tengo abc 30 27 -55
a:tomorrow abc -17 -42 42
b0:rosario abc -19 29 -23
b1:pero c -20
b:uh a 16
c1:cogeme abc -19 -16 21
c1:mas abc 17 20 -26
n:@day_ando abc -18 22 -17
n:changed abc -38 -22 25
n:have_a b -23
n:section bc -21 24
~only bc -45 29

a:is_what c 23
b:it_be abc -21 -56 35
b:told_you abc -17 25 -25
b:was_going b -40
p:preferencia bc -26 29

=wanted;>only bc -61 19
a:easier b -28
b1:if bc -27 30
b:dice ac -32 27
b:my_boy ab 18 -17
b:que_ahora c 16
b:which_i b -16
n:#_minutes ac -23 19
n:because_my ab -23 21
n:estare_primero c 16

a1:her abc -18 -16 19
b:plant abc -15 -37 38
b:we_say c 16
c1:voy abc -18 35 -34
n:,_what c -35
n:._day abc 25 -30 25
p:maybe bc 16 -18

a0:sounds ac -21 27
a1:church ac 19 -18
a:@day_whenever bc -15 16
a:eso abc 40 -36 -32
a:impossible a -18
b:arrives bc -27 20
b:band abc -15 34 -34
b:home_health abc -32 -28 30
b:salen abc 29 -23 -21
p:always ab 16 -17

a:from bc 27 -27
a:my_day ac -15 21
b0:not bc 54 -69
b1:rent abc -30 -16 19
b:,_is bc -19 24
b:told a -19
n:best bc -23 23
n:for c -36
n:from_now b -19
n:time_in abc 26 -17 -20
p:ahogada bc -19 20
p:dijo ab -28 22
p:twelves bc 27 -36

a0:: abc -29 -25 27
a:me_sirven bc 19 -18
b1:# b -29
b1:goes abc 19 -19 -16
b:con_el bc 21 -20
b:drop_my a 16
b:with_a b 17
c0:ok abc -23 -28 32

b:,_whatever c 17
b:,_you b -24
b:@move_starts bc 31 -30
b:here bc -30 24
c1:what bc -22 22
n:@day_if abc -16 -37 32
n:am_going abc -17 21 -20
n:can_bring bc 19 -19
n:manana_duermo c -20
n:otro_dia c -32
n:roads b -16
p:! bc -24 21

=out;days2 a -19
a:which a -26
b:am_in bc 15 -20
b:four bc 16 -22
b:have_lab c -32
b:letter b -17
n:#_es c -26
n:bueno_el ac -16 15
n:no_excuse bc -16 17
~any b -21

=aside;doubt:what_is_excepted bc -21 18
a:taller abc 24 -26 -19
b:hour_reset abc 24 -15 -17
n:@date b 22
n:all_day a 20
n:da_a bc 25 -25
n:hold ab 18 -24
n:nunca ac -24 24
n:weekday a -19
p:decir abc 27 -20 -23

=out;wanted;- bc -38 18
a1:next abc -19 -20 20
a1:trabajan ac -16 19
a:@book abc 22 -30 16
b:the_earliest abc -17 -24 27
c0:entro c -25
c1:might abc -17 -29 19

a:or_@date c 17
b:my_sisters abc 25 -23 -19
b:reset_is a 21
n:they_let bc -22 19
n:wait_no bc -19 22
p:@traffic bc -26 29

a:road ac 15 -20
b:all bc 15 -21
n:,_let abc -19 -16 26
n:promised abc 39 -29 -30

a0:he abc 18 -16 -15
a:and a 23
b0:obra ac -27 29
n:._week bc 22 -38
n:@date_is bc 33 -39
n:afternoon_one bc 27 -20
n:mejor_un abc 29 -16 -27
n:sorry bc -45 34

a:@day_and ab 16 -17
b:a_decir abc 25 -20 -18
b:resets ab 24 -19
b:vuelo bc 27 -29
n:._los b -17
p:. abc -17 -30 37
p:soy a -18
p:take ac 25 -28

a0:same ab -26 29
b0:dice ac 18 -16
b:has_me c 18
b:sleep_all abc -23 33 -31
c1:school a -17
n:,_perdon abc -28 -23 25
n:and_i bc 25 -32
n:any_morning abc -15 -24 28
n:y_tengo b -18

a:mean a 18
a:with bc 26 -32
b0:baby ab 24 -31
b0:ni abc -35 46 -33
b1:@insurance abc -21 -22 23
b1:he a 21
c0:same b -17
p:clear bc -31 32
~not a -19

a:or_the ab 22 -26
b:called abc -18 20 -31

a0:might ac 23 -22
a:placa ac -21 18
b0:( abc -27 27 -17
b:._on abc -24 -17 22
b:see_me b -22
b:town_for bc 19 -15
n:#_, b -21
n:a_@day bc -29 32

b:@relative_@insurer bc -17 17
b:@vehicle_drops b -17
b:si ac 18 -20
b:there_anything bc -17 18
n:fly_home abc -23 23 -15
n:salgo_a ac 34 -31
p:@open bc -39 22

b0:come ac -33 21
b1:wait a -22
b:please_no bc 23 -23
b:roll abc -19 -19 20
b:you_do abc -31 -35 43
n:jaja_, ab -22 17
n:lo_puede c 18
n:que_# b -20

a1:god abc 28 -19 -28
b0:dormido abc 24 -21 -20
b:any_morning bc 23 -22
b:hauls bc 20 -27
c1:leaves b 18
n:,_denme abc 24 -16 -30
n:preferencia_el bc -19 20
p:lovely abc 24 -26 -17

=aside;doubt:strange ac -49 57
a0:good b -31
a0:i bc 17 -18
a:despues bc -19 22
a:ella a -24
a:have_work bc 17 -16
b:fly_home abc 15 18 -31
b:license b -20
b:me_only a -24
b:sorry_i c -30
n:off_@day abc -20 -29 30
n:so_either a -19
p:fin bc -24 30

a1:works ac -23 24
a:me_la ac 23 -22
a:media ac -17 17
b:code abc 31 -26 -27
b:limpio_casas a -19
b:mi_me abc 24 -15 -18
n:comes bc -22 17
n:makes a -40

a:no_alcanzo abc -27 36 -38
a:time abc 18 -64 27
b:i_start c -17
b:town abc -22 21 -16
n:middle_of abc 18 18 -24
n:minutes ac -23 19
n:pero_ni c 15
p:m a -35

a:in_time c 17
a:iria c 18
a:le_digo abc 38 -31 -27
b:block b -30
b:come_off bc -24 16
b:\xc2\xbf_no c 19
n:dia_no a -44
n:taking ac 16 -23
p:ahi bc -31 35

a0:emojiyes c 26
a0:one b -19
a:ever a -19
a:neither abc -16 29 -26
b0:naps ab -36 18
b:more bc 19 -15
n:._afternoons ac -24 22
n:juego b -26
n:so_i ab 32 -20
n:the_house a 15
p:dentist b -19

=out;>fits b 19
b1:go abc 22 16 -27
b:#_any abc -18 27 -19
b:studio abc -21 -39 40
n:later b -19
n:meant_the c -22
p:best abc -16 -17 21

a:answer abc 30 -22 -28
a:delivery ac 19 -17
a:estamos_con ab 22 -19
a:iffy abc 29 -20 -25
b:have_my bc 21 -27
b:want_me ab 21 -25

=wanted;~fact bc 19 -31
a1:cuando ab -29 19
b:falte ac 22 -22
b:was_there ab 21 -17
n:got_a bc -42 29
n:otro bc 21 -34
n:shoot ab 22 -15
n:tengo_@treat bc -16 18
n:with_their bc -25 27

b:yo_cuido abc -29 34 -20
c0:next c 18
n:#_then ab 20 -22
n:dead b 16
n:gave bc -25 18
n:since_the abc 33 -26 -22
n:what_is abc -29 33 -21

=wanted;doubt:7:_morning_or_evening a -48
a0:at c -27
b:me_is abc 17 -30 17
b:me_ponga bc 18 -19
c0:since b -26
n:off ac 38 -36
p:tenth abc 23 -30 -21

a:it_is a -17
a:los_demas abc -18 19 -18
b1:or bc -18 20
n:._like abc -32 -16 31
n:all_do c 16
n:only ac -22 29
n:says_no b -16
n:tight_. bc 18 -15

=aside;days2 c -19
a1:aqui abc -17 -20 19
a1:time b -29
b:de_viaje bc 20 -18
b:la_@vehicle ac 22 -39
b:sea_en ac -29 19
c0:court ac 15 -18
n:not_it ac -27 27
n:that_week bc 31 -33
p:nena abc -18 -22 23
p:queda ac -26 23
p:veo abc -22 -19 23

a0:todos a -18
b:misa c -16
n:,_todas c 18
n:may abc -18 25 -23
n:that_on abc -21 -26 26
p:gas abc 26 -26 -18

=-;aside;aside c -27
b:i_told a -19
c1:she bc 33 -37
n:another ac 35 -34
n:do_i bc -22 24
p:nene ac -19 20
p:pena bc 22 -26

a0:@day a -16
a:are_no abc -20 25 -22
b0:finales b 20
b:i_thought ac 22 -17
b:me_the ac 22 -18
b:que_tal ac -16 19
c0:maybe bc -21 23
n:,_este bc 24 -23
n:can_be a -22
n:can_make bc -16 18
p:trabajan bc -15 17

a0:verdad ab 17 -23
a:@fetch bc -35 19
a:done abc 34 -24 -28
a:hon a -18
a:not_@day b -19
b:who bc -30 27
c0:last ac 30 -30
p:thirty a -16

=out;doubt:a_time_that_may_be_ruled_out abc -17 30 -28
b:@clinician_. abc -24 -19 25
b:pto abc -21 -17 24
n:lab abc -26 20 -18
n:san a -23

b1:pasame ac -17 18
b:girl_said ab 24 -21
n:,_es bc 29 -35
n:jk ab 17 -37
n:unica a -18
n:when_i bc -32 22
p:cumple c 17
p:see ac 20 -16

a0:til b -22
a:anytime abc -32 -32 42
b0:my ac -26 24
b:#_this a 16
b:descansa abc -25 -30 34
b:mal ac 17 -16
n:no_later b -17
n:or_@date a 15

a:fly ab -21 18
b:so_you c 21
b:\xc2\xbf_y abc -23 -33 46
c0:well b -17
n:get_out abc 23 -20 -21
n:me_@fetch ab 20 -40
n:pero_las a 18
p:week ab 32 -28

b0:land abc -25 -43 37
b0:then ab 25 -53
b1:please bc 35 -34
b:a_car ab -19 17
b:for_any bc 16 -15
b:over_# ac 21 -20
n:#_# c 16
n:#_no bc -52 35
n:and_she ac 22 -23
n:same_day ab 20 -32

n:gone bc -38 31
p:llega abc -37 -16 32
p:through ac 27 -19

=aside;within-last b -16
=out;lead- a -26
a:la_presion abc -20 22 -27
a:presion abc -20 22 -27
b:could_come abc -19 -30 34
b:do_you abc -31 -44 52
n:pero_la abc 22 -17 -19
n:so_mornings abc -16 35 -34

a:take b 16
b:esos a -30
c0:@day bc -39 37
n:._you b -26
n:yes ac -45 16

<busy_from bc 49 -59
=out;doubt:free_or_kept_then abc -26 36 -30
b1:dollars b -20
b1:toda c 17
b:@relative_in ac -29 29
b:can_take abc -25 -19 31
b:come_straight bc -24 25
b:unless_it bc 31 -31
c1:up ab 24 -20
n:afternoons b -27
n:his_@relative abc 29 -18 -25
n:well ab -29 29

a:@day_i a -20
a:all_right b -31
a:alone bc 26 -23
a:dios c 15
a:i_sleep abc -19 30 -25
b:@relative_had ab 17 -16
b:i_was bc 20 -16
b:limpio a -27
b:not_@day ab 31 -31
b:playoffs a -29
b:so_that abc -32 -17 21
c0:ew bc 25 -20
n:,_first ac 20 -16
n:,_whichever bc -22 22
n:@move_@move ac -23 23
n:bowl b 17
p:right bc 21 -28

a1:camino abc 19 20 -34
b0:ponme ab -16 16
b:,_could abc -28 -31 33
b:my_@clinician bc 17 -22
b:the_baby abc 37 -30 -29
n:#_entonces bc 17 -17
p:voy ab 23 -36

a:am_free abc -22 -28 36
a:any_day abc -26 -35 42
a:is_in bc 24 -27
b1:sea bc 24 -17
b:#_i abc 22 -20 -20
b:,_maybe abc -24 -31 33
c0:after bc -19 20
n:#_cualquier bc 26 -25

n:has b -30
n:mas_temprano bc -21 24
p:@symptom b -32
p:profe ac -27 28

b:@insurer_@visit c -18
b:le_habria ab 23 -21
c1:watch abc 21 -19 -20
n:,_fuera c -21
n:do b -21
n:has_to b -61
n:tonight abc 19 -24 17

a:junta c -19
b:she_will bc -26 20
b:so_like a -19
b:wanted ab -17 19
c0:mi ab -25 15
p:someone ab -28 21

a:is_out abc -19 50 -46
a:off_a ab -24 24
b:union_meeting a 19
n:@vehicle_no abc -22 -31 24
n:tendria bc 30 -30
p:clock bc -23 28

a:the_@day abc -18 20 -19
b0:fui ac 29 -29
b:@insurer_has abc -18 40 -41
b:es_por ab 27 -22
b:my_birthday ac 23 -20
b:salgo b -52
b:the_one abc -23 -29 28
n:fiesta c 19
n:her b -16
n:straight_off ab -31 21
p:free abc 29 -27 -19

a1:@insurer bc -23 25
b0:ir ac 16 -22
b:as abc -16 19 -23
b:decir ab 19 -24
n:@day_@date ab -40 21
n:cumple_de bc 27 -26
n:entra abc -16 -21 16
p:till ab 24 -38

a0:@open b -22
a:tengo_compromiso bc 24 -23
a:this bc -30 26
b1:choir abc -23 33 -24
b:will_not ac 28 -29
c0:@insurance ac 17 -16
n:@day_neither b 18
n:@day_so ac -31 27
n:come_at ac -32 32
n:leaves_@day bc 19 -26
p:left bc -26 30

a1:would ac 35 -36
b:not c -27
b:patron_no b -23
b:then_i abc -23 33 -27
p:does abc -16 -22 29
p:nothing a -15
p:sin c 16

a:am_not abc -39 -19 21
a:anda ac 29 -28
a:either_one bc -15 21
a:them ab 16 -32
b1:clock abc -33 -19 24
b:past abc 23 -22 -23
n:it_will ac 24 -23
n:que_haya bc 20 -20
p:, a -33

a1:can bc 24 -26
b:entra bc -24 23
c1:has a -24
p:something b -20

=aside;doubt:3/12_can_be_two_dates abc 31 -22 -26
b0:dialysis abc -16 30 -27
b1:start a -22
b:llega abc 28 -23 -18
b:si_me bc -38 16
c1:was abc 76 -56 -54
n:house ac 21 -21
n:not_this c -22

a1:muy b 34
a:@date_, c -27
b1:@call ab 34 -38
b1:leaves a -17
b:pero_ya b -18
c1:two a -25
n:,_antes ab -58 19
n:,_ya b -23
n:after a -20
n:no c -15

a:best_for c 23
b0:or ac 24 -31
b1:@drive abc 28 -44 -17
b:,_menos c -21
b:@relative_me b -41
b:calving abc 28 -19 -23
n:after_new a -18
n:anywhere abc -17 -16 23
n:starts_at ac -19 19

b:clock abc -24 -19 23
b:la_ultima abc 22 -22 -15
n:._could ac 28 -26
n:break abc -18 -21 25

a:can_do bc 23 -20
b:because_it a 16
c1:goes ab 19 -17
n:jajaja ab 23 -20
n:when ab 38 -28
p:overnight ac 17 -29

a1:go b -26
a:de_los abc 20 -20 -19
a:de_viaje bc 24 -23
a:is_still ac -24 24
b0:toda ac 17 -25
b:my_grandbaby c -17
b:viene a 15
c1:know bc 17 -23
c1:unica c 18
n:only_after bc -18 17
p:along abc -23 -29 30

a:be_lovely bc -28 31
a:home abc -16 26 -24
b:olvidese b 16
b:tulsa bc 19 -26
b:would_not a -29
c1:about c 20
n:._if bc -28 18
n:@move_starts ac 27 -27
n:es_el bc 42 -46
n:it_was abc -17 -40 26
n:otherwise abc 38 -26 -32
n:so_tu a 15
p:media bc -35 19

=wanted;from b -35
a:go b -18
a:or_# ab 19 -34
n:and_it bc -19 22
p:side bc -30 19

a:ese bc 27 -27
b0:goes abc 24 -17 -21
b1:baby b -22
b:,_del abc 17 19 -26
b:,_only ac -19 26
b:that_is abc 15 29 -53
p:tiempo bc -19 20

a:can_@drive abc -19 -28 32
b0:misa c -16
b0:prefiero abc -19 -17 22
b0:shop abc 25 -16 -22
b:puede_ser ab 17 -39
b:shrink c -26
b:so_a ac -29 26
c1:se ab 19 -25
n:honestly abc -16 25 -25
p:cobra abc 35 -15 -35

a:la_casa ab 18 -16
b:por_las a -28
c1:boy b -20
n:oclock abc 23 -33 17
n:one_coming bc 17 -17

b:,_then ac 25 -29
b:._\xc2\xbf abc -16 -25 34
b:am_done bc -17 18
b:be_at a -28
b:no_perdon bc -24 27
b:no_pues abc 18 21 -29
p:picked ab 19 -25

a:let abc 30 -29 -26
n:answer ac 21 -23
n:llevo abc -24 22 -20
n:out abc 34 -50 -21
p:gets ab 23 -30
""")
