"""Weights of the time_role reader: written by ``python -m training.weights`` from 14192 texts; not by hand.

Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/pages.py). ``python -m training.weigh time_role word`` shows the lines with a word in plain order.
"""

from messenger.reading.pages import Pages

SEALED = "151cd512caaf4d91"

ANSWERS = "aside out wanted"

KNOWN = """\

"""

PAGES = Pages(b"""
a1:chemo abc 25 -24 -24
a:siempre ab 19 -16
b:am_on bc 31 -50
b:any_time ab -27 23
b:sorry_i c -24
n:,_ni ac 20 -39
n:@hours c 18
n:pero_no abc -21 -32 38

=out;<except abc -25 49 -53
a:@vehicle abc 18 24 -37

=^;out;- abc -16 24 -26
a:might_be ac 22 -22
a:thing bc -19 21
b:i_usher a 16
b:lady bc -32 16
b:to_put c -18
n:._give bc 28 -34
n:all_week b 17
n:give_me ab -25 30

b:falte ac 23 -22
b:twins bc 23 -20
n:consulado b -20
n:look_at ac 16 -16
p:vos ac -28 25

a:conflicts abc -26 34 -29
b0:start b -23
b:pero_mas bc 20 -19
c1:seria abc -17 -16 24
n:@drink a -19
n:a_half abc -18 -24 20
n:ay ac 41 -44
n:i_babysit a -18
n:no_perdon bc -34 29
n:si_se ab -18 18
n:we_got b 17

a:nap abc 26 -21 -15
b1:you ab 18 -68
c0:never b 17
c0:se ac 20 -32
n:,_cause abc -23 -33 28
n:,_no c 15
n:dias ac -42 19

a:dentista bc 19 -20
a:estaria bc -27 16
c1:naps ab -23 23
n:my_@body c -30
n:that_early bc -18 19
n:there_by bc -20 21

=out;= ab -23 17
a0:no bc 25 -28
a:loca abc -17 20 -19
a:to c -22
b1:en abc 16 16 -32
b1:tengo ac 18 -29
b:my_trucks abc 20 -18 -18
c1:confundi bc -20 22
n:,_do c -17
n:,_otherwise ac 28 -39
n:sorry_. b -18

=wanted;3/2 bc -27 31
a1:se bc 27 -32
a1:when bc 20 -36
a:me_es bc 20 -20
b:@open_up c -18
b:excuse bc -16 17
b:menos abc -22 43 -39
b:oh b -16
b:we_did b -17
n:not_so bc -27 28

>past ac -27 32
a:dia ac 17 -24
a:y_hago ab -24 16
b:have a -20
b:of_the ab -34 20
n:esa_no c -24

b:had_a ac -28 29
b:he_said a 18
n:are_my abc -30 -20 23
n:the_plumber c -21
p:through a 16
p:was abc 34 -33 -21

a:maybe abc 35 -38 -33
b:oclock bc 24 -24
b:then ab 21 -27
n:manana_duermo c -18
p:al bc 23 -27

a0:at abc 39 -20 -18
a:le_digo abc 28 -28 -19
a:would_do bc -21 25
b0:court ac 27 -29
b0:cumple abc 19 -16 -16
b:tengo_nada c 17
b:text_you abc 21 -16 -15
b:ustedes bc -26 19
n:next_@day c -16

a:ando b -17
a:bedtime ac 24 -24
a:tengo_audiencia abc 21 -17 -17
b:mientras_no b 15
c1:whatever bc -24 28
n:@relative_is abc -24 20 -18
n:and_it bc -21 24
n:could_i b -25
p:for ab -23 16
p:run ac -25 26

a1:staff abc -22 26 -30
a:it_is a -16
b:el_dia ac -25 22
b:free_all c 15
b:salgo_a a -20
b:the_letter b -16
b:would_love ab -30 18
c1:start bc -31 23
n:any_time bc -48 24
p:fourth abc -19 -16 17
p:ninguna abc -32 16 17

a0:is a -21
a:an_hour b -17
a:with_my bc 21 -17
b0:any abc -32 -27 38
b0:fue abc 25 -20 -19
b:confundi bc -20 22
b:does_not ab 18 -24
b:ponga ab -22 22
b:will abc 19 18 -39
c1:la b -19
n:cuando_querais bc 20 -20
n:it_takes a -16
p:girl abc 26 -19 -26

a1:answer ac 21 -20
a1:i abc 29 -21 -21
a:@person bc -44 19
a:@thanks a -23
a:for_once bc 27 -26
a:or_anytime abc -19 -16 25
a:with_the bc 16 -25
b:@move_ends abc -27 -24 28
b:get_my ab 34 -28
b:hair c -22
b:no_use bc 25 -24
n:sea_que a -29

a:nada bc -35 36
b:mean ac -21 19
c0:o abc -18 -19 28
c1:your abc 18 23 -29
n:._between abc -26 28 -27
n:equivoque bc -17 18
n:got_me abc 29 -22 -25
n:she_do bc -22 19

b:me_see ac 19 -17
c1:boy ab 19 -24
n:._deme abc 20 -18 -15
n:left bc 19 -24
n:one_, ac -21 19
n:otra_? ab -20 20
n:say_# ab -17 17
p:dark abc -34 -26 41

=wanted;on-offer2 abc 18 17 -34
a0:de abc 20 -21 -17
a:will_be a -16
b:cardiologist bc 17 -17
b:me_toca bc 19 -41
b:shop abc 22 -15 -30
b:tengo_que bc 18 -30
b:they_cut ac 20 -19
n:not_get abc 28 -27 -25
p:something abc -16 -20 26

=aside;~busy ab 25 -44
a:y_le abc 24 -23 -17
b1:para abc -34 26 -25
b:final_is ac 26 -22
n:scratch abc 18 20 -23
n:shows bc 26 -31
p:fuera c 18

=aside;last b -23
a:delivery c -22
a:shop b -19
b1:ahi ac -20 26
b1:break b -25
c1:tal abc -23 -16 28
n:#_por ab -18 20
n:,_entre c 17
n:,_fuera c -22
n:that_, abc 30 18 -31

b0:good ab 21 -28
b:one a -18
b:pickup_is a -16
b:share ab 16 -15
c0:nada a -16
c0:school ac 19 -18
n:and_she ac 15 -18
n:in_between b -17
n:voy ab 21 -39
p:nuevo c 22

a:them b -26
b1:la b -23
b:need_it abc 24 18 -35
b:took_my a 17
c1:tiene bc -16 23
n:get_out abc 24 -25 -23
n:i_missed b -19
n:kick bc 20 -17
n:wanted abc -27 -29 27
p:misa ac 28 -28

a1:@drive abc -27 19 -15
b0:ese abc -23 -19 30
b:be_out abc -30 19 -15
b:day_program c -18
c1:my ac 16 -17
n:get_a abc -23 -21 23
n:leave bc -35 33
p:ir c -25
p:mwf abc 19 -20 -16
p:not bc 27 -27

a1:@late bc -25 21
a:a_minute abc -19 -16 25
a:the_shop b -19
b1:last b -27
b:like_to ab 16 -24
c0:@open abc 29 -41 -22
n:,_digo abc -21 -31 32
n:will_have a -17

a0:al ab 16 -16
a1:still ac -24 25
a:about abc -25 -19 26
a:perfecto abc -19 -19 32
b0:dialysis abc -15 27 -25
b0:doubles abc -40 45 -29
b1:yes b -18
b:got_the bc -33 19
b:how bc -18 18
b:manage bc -21 22
n:hold_on ac 22 -17
p:keep abc -18 -20 21

=wanted;doubt:not_settled_yet abc -25 -38 42
a:my_@relative c -25
b:,_en abc -54 -35 54
p:ando a -25
p:going a -24
p:tengo ac 23 -26

b0:them c 16
b:,_same ac -21 21
b:you_fit c 17
n:,_\xc2\xbf bc 17 -24
n:tell_the bc -17 19

a1:both ac 16 -25
a:en_el ac 28 -48
b0:hair bc 16 -21
b1:dia a -16
b:._give a -24
b:nos_vamos b 17
n:ya_despues bc 19 -17
p:same bc 19 -23

a:good_to ac 27 -26
b:queda abc -17 -16 23
n:after_the bc -26 25
n:there b -19
n:when ab 28 -21

b0:( abc -30 32 -22
b1:other a -18
b:so_a ac -28 25
b:week_is ac 18 -17
c1:yes bc -21 26

a:da_lo c 18
a:hora ab -31 17
a:muy_temprano bc 25 -24
a:vacation abc 24 -23 -27
b0:po bc -17 20
b:._got ab 16 -25
b:the_home abc -29 28 -27
b:would_take a -18
c0:cualquiera a -20
n:because_@day a -19
n:drop bc -25 26
n:not_mind bc -17 19
n:proxima c -16
n:siguiente ac 19 -42
n:so_then ac -28 28
p:, ab -37 17

=wanted;after ab 18 -28
a1:hay ab -19 17
a:& abc 17 -16 -16
a:no_go bc 18 -15
b0:@hours bc -19 19
b0:santiago abc -23 28 -27
b1:from abc -16 -29 28
b:do_any a -16
b:my_check bc -26 25
b:only_get bc 24 -23
b:will_text a 18
c0:mi ab -32 19
n:escribo abc 32 -22 -29

a:@relative c -27
b:@stop abc 30 -22 -20
b:can_only abc -35 -24 30
b:it_has b -17
b:needs_me ac -26 21
b:salir bc 18 -18
n:si_es ab 16 -19

a:our ac 31 -33
b0:dentista c -36
b:drop abc 27 -31 -22
b:in_last ac 17 -17
b:nobody bc -32 22
n:._la abc 30 -21 -26
n:need_to abc 37 -27 -36
n:so_tu ab 18 -17

=aside;<unknown abc 51 -39 -47
a:@drink_aerobics a 15
b:me_presta abc -23 -22 24
n:again abc -19 -21 28
n:at_my b 18
n:than bc -24 26
n:y_si abc 16 -53 26
p:night ac -22 21

a0:los abc -26 31 -15
a0:same abc -22 33 -16
a:cuida b -17
a:heifers c -25
b1:union abc 21 23 -27
b:i_believe ac 20 -18
n:._@call abc -38 -30 38

=wanted;doubt:a_condition abc -32 -52 54
a:conflicts_with abc -26 34 -29
a:whole c -19
b0:@medicine ac 23 -19
b0:aunque b -18
b:@clinician ab -22 21
b:so_is bc 39 -42
b:teach abc -21 31 -26
n:,_at abc -25 -26 32
n:@move_at abc -18 -26 29
n:denme abc 28 -27 -25
n:is_dead ab 19 -20
on-offer1 a -16
p:pues abc -24 -35 44

a:day_i ab -16 16
b:off_are ac -18 21
c1:something abc -24 -19 34
n:@date_same ac 26 -23
n:este_@day bc -27 29
n:that_day ab -26 31
p:esa abc -19 -24 37
p:will ac 19 -16

=aside;<past b -22
a1:dead ab 25 -16
a:@visit b -20
a:aerobics a 15
b:deer abc 26 -21 -18
b:not_@day abc 29 -29 -20

b1:rest a -28
b:,_which a -15
b:on_@call abc 32 -27 -20
n:@day_on c 17
n:@food_is c -20
n:pick a 15
n:pick_up bc 20 -16
p:comes a -41

a0:like c 17
b0:ew bc 27 -23
b0:sure abc -19 -31 31
b:,_then ac 28 -30
b:day_except ab -18 16
b:la_de abc -56 -53 68
c0:( abc -36 21 -16
n:,_on a -15
n:land ab 24 -37
n:mismo ab -20 19
p:@day a 18

=aside;of1 c -22
=out;every c -21
a:any b -39
a:be_dead b 18
a:is_free abc -16 -29 35
b:be_at a -21
b:class bc -26 23
b:set ac 23 -17
c1:comes abc 16 -32 19
n:no_my c 16

=out;last a -36
b0:every bc 25 -31
b1:state ac 15 -20
b:#_de bc -25 26
b:dije abc 26 -22 -20
b:en_la ab 16 -16
b:have_to ac 16 -25
b:um ac -22 23
b:would_say bc -51 20

b:._no a -24
b:am_off abc -15 -51 37
b:has_it abc -15 26 -29
n:@day_pero ab -39 21
n:during ac -15 17
n:manana bc -21 28
p:man a -21

=wanted;days1 ac -43 25
a1:aqui abc -18 -19 20
a:every ac 27 -30
a:great abc -29 22 -19
a:is_all ab 17 -38
b0:well ac -22 20
b:like_# bc 17 -16
b:the_nursery abc -25 -16 19
b:troca bc 16 -20
c1:voy abc -17 29 -29

a0:i bc 16 -19
b1:@hours abc 28 -21 -24
b:are_@open ac 16 -24
b:meant abc -32 -32 39
b:so_one bc -19 20
b:tendra c 17
n:aunque abc -22 -36 37
n:be_out abc -19 -24 26
n:if_so a -21
n:que bc 24 -18

a:@price bc -25 18
a:going_to ab -23 19
a:safe abc -39 -31 39
a:the_lords a 17
b:,_got b -18
b:but_it bc -29 19
b:no_me bc 21 -18
b:us_go c 15
c1:@book b -23
n:am_still bc 21 -24
n:en_la a -26

=aside;all:aside+out bc -33 16
a:to_sleep b 16
b:picked bc -32 15
c0:ay abc 22 -19 -17
n:but_she bc -32 19
n:sea_despues b -25

a:eso abc 37 -33 -29
a:vacaciones bc -17 16
a:week_is ac 18 -22
b:it_can abc -25 31 -23
b:veces abc -25 -21 26
p:mine ac 18 -16
~fact abc 39 -28 -36

=wanted;<fact abc -33 24 -21
a:not_leave ab -16 22
a:si_es c 16
b0:ultima ab 19 -19
b:#_@month ac 21 -21
b:,_que abc 20 26 -30
b:anything_but bc 26 -29
c0:@day abc -26 -19 31
n:anything b -22
n:those_. abc 18 -47 32
p:what abc -20 24 -18

a1:tengo abc -21 -21 24
a:,_a ac -18 20
b:@move ab -17 18
b:going bc -24 17
b:rosario b 17
n:que_despues ac 24 -27
p:class abc -28 -16 33

=aside;>except ab 16 -21
=wanted;2/1 a -51
a1:later bc -18 21
b0:there ab -24 21
b:anything abc -64 -18 29
b:i_see bc 18 -26
b:que_por ac 16 -22
c0:tengo bc 19 -20
n:,_ando ac 37 -37

a1:audiencia abc 21 -17 -17
b1:otra ab 17 -25
b:fijese a -18
b:que_juego ac 26 -27
n:,_@insurance c 18
n:use_to b -26
n:week_of ac -20 20

a:last_week ac -18 19
b:gave bc -26 18
b:i_work abc -34 31 -15
b:opero abc 27 -16 -26
c0:no abc -47 47 -16
c1:entra c -18
n:@drive_, ac 23 -23
n:dije ac -20 25
n:is_# c -28

=out;<busy_from abc -44 46 -32
a:early_for bc 18 -27
b0:stay ac 15 -16
b1:away bc 23 -21
b:,_por abc -47 -29 42
b:@eat ac 17 -16
b:i_fly abc -27 31 -19
b:le_agradeceria abc -19 -17 25
b:soon_i a -18
c0:puedo ac -48 16
n:,_la ac 20 -27
n:@day_@day abc -38 -25 32
n:@treat bc -29 28
n:tal_vez c 16

=aside;doubt:which_day ac 24 -24
a0:esta abc -26 -17 28
b0:@treat abc -23 -35 26
b0:obra ac -27 29
b:de_@date bc -28 27
b:hoping ac -17 17
n:@thanks bc -24 17
n:but_@day a -26
n:leaves_one abc -20 19 -16
p:: ab -24 21

n:antes_ando ac -15 17

a0:anytime c 18
a0:you b -21
b:fuera a -18
b:mal ac 17 -15
b:my_birthday c -17
b:payday abc -19 -24 28
b:wide abc 21 -23 -21
c1:days abc -28 -23 29
n:@day_are bc 28 -33
n:podria ab -28 27

a:after_my ac 18 -17
b:instead_, b -29
b:take_my ac 15 -26
n:con_la a -18
n:kidding bc -19 20
n:maybe_? bc -19 17
n:tengo_que bc 19 -20
n:the_car bc -20 21

b0:entra bc -29 28
b:de_viaje bc 18 -16
b:fly_home ac 19 -28
b:no_no bc -20 21
c1:could a -44
n:jaja ab 34 -38
n:so_any ab 27 -35

a:asleep bc 27 -26
a:es_cuando ab -29 17
a:is_a ac 35 -40
a:knee ab 16 -20
b0:had abc 47 -40 -33
b0:in bc -20 15
b1:and ab -49 25
b1:text abc 21 -16 -15
b:drops b -33
b:she_do abc -25 -32 32
n:is_still c 19
p:none b -28
p:past ac -16 20
p:runs abc -33 -21 36

=aside;~free_from abc 74 -48 -80
=out;all:aside+out bc -23 17
b1:@move ab -38 19
b1:preschool ab 24 -36
b:#_any bc 24 -20
b:somebody bc 26 -30
b:vez ab 17 -18
c1:al abc -27 -32 31
n:._yes abc -27 -27 29

b1:meeting abc -28 30 -33
b:@relative_got ac 23 -24
b:excepto ab -16 21
b:home_time ac -28 29
b:que_es bc 24 -36
b:solo abc -63 -28 53
n:because_i ac -28 24
n:do c 17

a0:we ac -19 22
a:en_la bc -39 27
a:think abc 31 -27 -15
after b -27
b:quedo_libre c 17
b:when_the bc -21 23
n:,_give abc -25 -40 29
n:after_that a -17

=-;aside;out b -91
a1:rough abc -22 36 -35
a1:will a -16
b:scratch_that ab -17 15
b:stuck abc -28 41 -38
b:time_you a 16
n:asleep abc -15 25 -25
n:la_otra abc -18 24 -17
n:leaves_@day bc 28 -32
n:mornings_only bc -29 27

a:recojo c -25
b1:go abc 17 18 -30
b:@vehicle_drops b -17
b:a_la abc 25 18 -31
b:i_babysit c -18
n:yesterday bc -25 16

a:puedo c -33
b0:porque abc 36 -28 -31
b0:says a -24
b:dia_de bc -16 19
b:means ac -23 29
c0:i ac 16 -15
c1:starts ac 22 -29
n:del_# abc 24 -33 15
n:running a -16

<if b -36
=aside;doubt:free_or_kept_then ac 20 -19
b:any_morning bc 21 -19
b:semana_del b 15
n:,_well bc -20 20
n:._ese a -22
n:@open_the c 16
n:best bc -25 24

=wanted;>only b -73
a:me_quedo ac 17 -15
b:#_not c -17
b:el_de ac 19 -21
c0:make a -19
c1:@day abc 15 19 -31
n:@day_she ac 18 -18
n:ahi_me a -19
n:second ac -26 24
p:ten abc 26 -18 -21

=out;before abc -41 75 -83
=wanted;>free_from ac -54 15
a0:ish bc -16 21
a:me_to bc -18 23
b:._and abc -19 29 -31
b:@relative_had ac 21 -17
b:ahora_es bc -17 22
b:another abc 25 -19 -19
b:dos abc 34 -34 -27
b:playoffs a -28
b:would_be bc -35 16
b:you_know bc 16 -22
n:court ab 23 -17
n:is_in bc -15 16
n:scratch_that abc 18 20 -23
p:except abc -27 -40 32
p:quincena b -22

a:del bc -28 17
b:make_it ab -28 16
b:practice_is a -33
n:@late_si abc -19 26 -22
n:lol_, b 17
p:cuando ac -28 16
p:mi ab 17 -52

=-;wanted;$ bc -37 25
a:mornings abc -18 -23 24
b0:rosario b 17
b:#_in abc 15 20 -22
b:is_it ab -21 17
b:lose a 20
b:nos ac 30 -25
b:we_get ac 22 -32
c1:at ab 23 -21
c1:ponme bc -22 25
n:keep bc 37 -48
n:mas_@late bc -34 37
n:which_i a -22
p:starts abc -34 -20 25

a:para bc 20 -17
b1:moved a 17
b:,_de b -73
b:start_the ab -30 19
b:take abc -35 -33 47
n:que_mejor ac 28 -29
p:tomorrow ab 25 -30

a:@drive_to a -16
a:at_all abc -20 25 -19
b:forklift_recert bc 25 -27
b:viaja c -30
c0:es c -20
n:car abc -18 -20 23
n:equivoque_, bc -17 18
n:let_us a 16
n:so_anything bc 16 -24
p:boss abc 26 -19 -23

=out;from abc -21 22 -18
a0:release a -28
a:cualquier a -60
a:down ab 32 -31
a:for_us a -21
b0:fui ac 30 -28
c1:either b -21
n:#_on ac 18 -26
n:miss abc -40 26 -22
p:meets bc 16 -30
p:own c 18

a1:nothing bc -23 24
c1:just a -21
p:always ab 19 -22
p:need bc 19 -20

a:@year c -23
c0:neither bc 20 -17

a1:me bc 27 -42
b1:either c 19
b:of a -39
b:y_si abc 23 18 -33
n:anything_from c -25
p:p bc 21 -23

a1:soon abc -15 -23 24
a:nights b -21
b:is_my bc 23 -33
c0:omg abc -22 29 -18
c1:ever b 17
n:turkey ab 23 -38
n:y_me bc 20 -19

=wanted;doubt:a_time_that_may_be_ruled_out abc -30 -47 51
a:are ab -22 17
a:me_da b -21
b:@cancel ac 20 -21
b:back_in bc -22 18
n:pero_@day abc 23 -22 -24

a0:me bc -50 21
b:choice b -33
c1:hablo a 15
n:@day_es b -30
n:asi ab -22 17
n:cualquier bc -22 18
p:later bc -39 25

a0:y ac 20 -18
a:con_mi abc -20 28 -20
a:si_puedo ab -44 17
a:up abc 21 -25 -18
b:,_ni b 19
b:vaya ac -21 19
c1:@date ac 21 -29
n:@day_me abc -34 19 -17
n:but_# bc 20 -29
n:in_town bc -25 25
n:is_a abc -16 -31 30
n:lol_so ab 31 -29
n:straight ab -28 17
n:tan_temprano bc -20 23

a:@day_at c 22
b:@drive_me b -37
b:obra ac -27 29

=out;lead-turn a 15
a0:@late abc -24 -22 24
a1:on ac 19 -16
a:manana_o bc -16 21
a:will_not bc 41 -40
b:after c -18
b:all_are bc 15 -17
b:earliest abc -19 -23 27
b:study c -18
b:try_me bc 20 -18
n:) bc 20 -28
p:nights bc 25 -21

b0:want abc -25 -35 35
c0:! abc 21 -17 -19
c1:llega ac 20 -17
c1:take abc -16 -24 24
n:?_oh ac 24 -16
n:@day_off bc 27 -26
n:dos abc -21 23 -27

a1:muy ab -16 37
a:not_on a -26
b0:shrink c -25
n:i_ask bc 18 -20
n:mas abc -39 -43 57
n:not_even abc 23 -20 -32

a:is_perfect c 27
b0:nietos a -20
b:anniversary_is bc 19 -16
n:going c -26
n:vos a -24
n:well ab -18 19
p:dentista a -17

a0:descanso abc -47 -40 49
a:works_great bc -16 19
b0:but ac -48 23
b:dijeron abc 35 -34 -19
b:rest a -34
c0:yo a 32
n:pero_\xc2\xbf bc -20 22
n:somebody ac -24 25
n:those a -21
p:con b 18

b:cumple abc 19 -16 -16
b:pone a -26
b:you_all abc 24 20 -34
c0:limpio a -21

a0:even ab 22 -28
a:staff abc -22 26 -30
b:lo_puede c 16
n:,_before abc -27 -34 31
p:want abc 24 -25 -20
p:you a 23

a:no_@drive bc 24 -20
b0:escuela abc 24 -17 -19
c0:entro c -16
n:,_@day bc 34 -39
n:? bc -28 25
n:i_finish abc -27 27 -26
p:whole abc -31 25 -22

=wanted;span ab -18 -17
b:._or c 16
b:@ride_can ac -23 26
b:no_tengo abc -41 -21 31
n:algo c -27

a0:tambien bc 35 -34
b1:so b 33
b:#_except abc -30 -30 31
b:trucks abc 21 -19 -21
n:por_ahi abc 26 -33 -21
n:so_that abc -50 18 40
n:time_in abc 24 -19 -20
p:@howmuch c 19
p:algo ac -16 22
p:hora abc -28 29 -27

a1:works ac 21 -21
a:duermo abc -23 39 -37
a:home bc 18 -16
b0:no ab -24 35
b1:give a -29
c1:let b -20
p:si abc -66 33 -26
p:vida abc -29 -27 30

a:is_shot bc -24 19
b0:about abc -20 -24 29
b0:that c 23
b:even_try bc 20 -18
b:up_for c 19
c1:practice a -33
n:ando ac 27 -31
n:shop abc -25 -22 29

=wanted;>turn b -44
a:digo ac 24 -27
a:with bc 26 -24
b:second abc 33 -23 -32
n:all_the bc 28 -27
n:pm_is ab 19 -29
p:asi abc 28 -45 -26
p:weeks abc -21 -18 26

a:hon a -15
b:my_@move a -23
n:^ abc -16 -29 34
p:dan b -26
p:too a -33

a:my_girls bc 18 -18
b:que_solo c 20
b:voy_con b -21
b:want bc -49 17
n:,_after abc -16 33 -30
n:about_the bc 17 -25
n:from_# a -18
n:if_you ab 17 -66
n:their bc -24 16
p:da abc -19 -34 38

a:alla a -18
a:ese abc -16 27 -31
a:no_hay ab -51 21
b0:nursery a -19
n:@day_one ab -36 25
n:from_the bc -27 23
n:perdon ab 29 -35
p:wait bc -48 24

b:you_@person c -15
c0:@relative bc 37 -39
c0:llevo ac 28 -33
n:is_at abc -32 18 -15
n:like_to c 18
n:no_@relative a 15
n:tal c 16
p:pena bc 20 -21

a:good_for ac -15 19
a:mas abc -33 -31 43
b1:how bc -18 17
b1:pues abc -19 -30 22
n:in_before a 15
n:no_sorry ab 21 -20

a0:pero ab 15 -22
a:, b -26
a:a_los b -33
b:doubles abc -41 47 -31
b:haya abc -25 -27 34
b:we_are ac 18 -21
c0:que c -17
c1:boss a -36
n:._anything abc 20 -36 21
n:._si a -43
n:los_demas ac -24 21

=aside;lead- abc 23 -18 -20
a1:perfecto c 15
a:not_work abc -20 30 -44
b:anywhere abc -18 -18 22
b:in_@day ab 17 -23
n:asi_que ab -24 21
n:take_my c 16

a1:at c -16
a:the_heifers c -25
b0:@body ac 27 -31
b:was_hoping a -16
n:@person ac -24 21
n:de_la a -24
n:el_resto abc -31 -19 27
n:menos_el abc -17 -23 28
p:turkey bc 18 -26

b0:nada abc -24 26 -26
b:new ac 33 -26
n:am_an abc -23 -30 30
n:drops abc -22 -18 23
n:las_diez abc -18 -18 24

=aside;doubt:a_number_that_can_be_a_day_or_a_time b -29
b:nunca ac 17 -20
c0:take bc -28 28
c1:queda c 16
n:at_noon a -29
n:dias_no a -18
n:yo_no c 17

a0:para bc 17 -25
a:can_not c -52
b:can_run abc -27 -20 27
b:got_something ac -26 18
b:pizca_de a -19
b:vuelvo ac -27 22
b:wake_up ac 28 -28
n:,_has abc -29 31 -26
n:por a 15
p:evenings c 20

a:sin c -22
b0:las ac -29 28
b:ella c 18
c1:neither bc 20 -18
c1:toca c -23
n:morning abc 28 -62 38
n:po ac 25 -22
p:whenever ac 18 -17

a1:@drink c -25
a:lo ac 29 -30
b:guardia abc -17 23 -16
b:la_del ab -35 18
n:,_este bc 26 -26
p:house bc -15 18

b:between_# b 16
b:y_salgo b -18
c1:did b -22
c1:que bc 16 -28
n:@day_y ac -38 16

=out;doubt:strange a -29
a:best abc -37 -40 46
b0:prefiero abc -19 -17 22
n:day_after ac -27 26
n:llevo_a bc 18 -17
p:ponga ac -20 23
p:solo b -26
~past ab 19 -52

=aside;~not abc 29 -51 -24
=wanted;lead-why b -45
a:the_one bc -23 24
b:@fetch a -15
b:a_@day abc -19 -17 19
b:we_share ab 16 -15
n:after_my ac 27 -32
n:changed abc -34 -23 25

a1:make ac -24 16
a:puede bc 27 -26
b0:vuelvo ac -27 22
b:@day_is abc -20 30 -27
b:he bc 26 -20
c0:en ab 18 -23
c1:hay bc -28 19
n:keep_me ac 25 -30
p:cobra abc 31 -15 -31

a1:the ab 39 -34
c1:cualquier abc -23 -18 27
n:# c 17
n:#_tengo bc -25 26

a:starts ac 19 -20
a:take bc 19 -17
b0:llega b -19
b:que_no abc 28 -17 -48
b:si_mi bc 15 -22
b:they ac 24 -19
b:though bc -20 22
b:wait a -36
n:la_pizca c 21

a:techo abc -20 -17 21
a:too_@late a -18
b:can_be a -29
b:y ac -18 19
n:,_afternoons bc -20 22
n:at_# ab 34 -40
n:moved ac 17 -15
p:@clinician b -22

a:am_off abc -34 -39 44
b1:tienen c 17
b:excuse_me bc -16 17
b:him c -16
c0:digo ac -21 19
c1:fuera a -28
n:comes_, c 17
p:til ab 28 -53

a:@month a -22
a:anniversary bc 27 -25
b0:@day abc -19 -33 33
b0:except b -22
b0:resets ab 18 -18
every c -16
n:but_at abc -15 -46 44
n:great abc 21 -21 -20
n:llega bc 24 -30
n:me_lo c 16
n:para bc 25 -38
n:poner c 16
n:si_ya abc -15 -38 40
p:favor ab -21 18

a:the_lady a 17
b1:# abc 19 -43 19
b:._i bc 24 -26
b:it_to c 17
c0:have ac -21 16
n:#_a ab 34 -44

a0:those b -21
b:._ese c 15
b:from_work c 16
b:morning bc 24 -22
b:three abc -19 24 -28
n:no_wait b -42
n:otherwise_the ac 20 -19
p:turno ac 28 -26

b:is_ok ab 19 -20
b:naps a -35
n:#_el ac 18 -29
n:#_si abc -24 33 -53
n:guste b 18
n:i_had ab -25 15
n:i_want a 17
n:the_middle bc 21 -22

b0:acomoda a -17
b0:other bc 22 -20
b:back_to a 16
b:dame c 16
n:if_the c -22
n:instead_, bc -25 27

b:@animal bc 16 -17
b:era ab 16 -16
b:o abc -33 -38 46
b:senior_@vehicle ac -16 17
b:solo_puedo ac -23 24
n:?_a abc -18 -35 26
n:come_right bc 25 -26
n:got a -24
n:ish c 18
n:lol_. ab 19 -25
n:menos abc -33 -43 47

a:i_come bc 17 -17
b0:@clinician ab 29 -20
b1:the ac 21 -41
b:got b -17
b:instead ab 22 -39
b:slept abc 27 -18 -18
n:,_cualquier abc -25 -23 33
n:be_in b -18
n:es_@day abc 19 -43 20
n:it_has abc -18 -24 22
n:only_in bc -23 24
n:while bc -16 25

a1:shop abc -28 -21 30
b:cualquiera a -26
b:preschool ab 27 -36
n:but_could bc -27 28
n:final abc -31 -16 28
p:m a -30

a0:baby abc -19 -20 19
a0:whole c -27
a1:puede bc -17 19
b0:@fetch ac 26 -24
b0:alla abc 23 -18 -23
b:folks bc -19 17
b:patron_no b -18
b:us bc -25 26
c1:super a 16
first b 15
n:descanso_, ab -16 17
n:fourth abc -21 21 -17
n:got_to a -22

=aside;~any b -24
a1:alcanzo abc -27 32 -41
a1:do bc -34 30
a:no_voy bc 22 -24
a:otra c -16
b:._la bc -18 20
b:could_come abc -23 -36 44
n:#_to ac -23 22
n:get_me a 15
n:llevo abc -23 23 -20
n:sleep_all bc 29 -31
p:early abc -27 -28 35

=wanted;<any abc -32 -25 31
=wanted;on-offer1 abc -22 20 -19
a:a_las b -27
b:carro ac 18 -19
b:ok_if ac -22 22
n:,_un abc 28 -26 -24
n:is_@day b -18

b0:days abc 16 19 -30
b0:probably abc 24 -20 -20
b:por_ahi c 18
c0:dispatch ac 18 -29
n:the_@place bc 25 -22

a0:good b -27
a1:algo bc -20 26
a:a_# bc 23 -27
a:circled abc 38 -34 -25
a:hay_algo c 21
b1:\xc2\xbf abc -17 -19 29
b:! abc 21 -17 -19
n:check bc -17 21
n:is_early abc -21 -19 24
p:nos ab -19 16

a:ese_dia abc -21 18 -17
b1:pushed ac 18 -16
b:vet_is bc 22 -18
n:._rest abc -33 36 -27
p:pido abc 30 -23 -30

=aside;doubt:a_weekday_and_a_number_that_do_not_go_together abc 31 -16 -31
a1:for ab -24 22
a:again bc 17 -23
a:y_me c 19
b1:las abc 22 -18 -19
b:,_trabajo bc 25 -23
b:@vehicle_leaves bc 17 -23
b:can_do bc 23 -28
b:el_puente ab -17 23
b:forget c -21
n:one_@drive bc -28 19

a1:truck ac 24 -24
a:in_the abc 24 -22 -15
b:yea abc -18 -21 20
n:days_. ac 19 -26
p:& abc 26 -23 -36
p:is bc -37 26

a:del_dia bc -16 17
a:emojiyes abc -19 -17 32
a:till a 18
b1:anniversary bc 19 -16
b1:days a -23
b:._not abc -26 44 -42
c0:@date c -16
n:! ac 22 -25
n:,_let abc -31 -20 32
n:later_like c 16
n:math bc -19 20
n:same_@day b -24

=out;of2 a -18
a:alcanzo abc -27 32 -41
b0:dificil ac 18 -18
b0:thing a 17
c0:church ab -16 22
n:dia ab 16 -20
n:other_time ab 18 -18
n:see ac 18 -24

=wanted;>past bc -20 22
a:god ac 28 -27
a:time_i ab 22 -27
a:will ab -21 20
a:\xf0\x9f\x99\x8c ac -18 21
b0:comes ab 17 -19
b:am_done bc -16 18
b:omg abc -22 29 -18
b:told a -19
c1:tengo bc 17 -16
n:am_back abc -20 -16 20
p:loca c 20

a:la_placa ac -18 19
b1:puedo a -15
c0:nah bc 17 -23
c1:none bc -17 17
n:can_do abc 20 -47 36
n:depende ab 19 -18
n:either_before bc 17 -16

a:es_imposible bc 20 -20
b:#_hour bc -23 21
b:._home abc 29 -32 -27
b:guy abc 41 -31 -31

=aside;doubt:what_stands_in_its_place ac 22 -20
a:part_of abc 22 -16 -17
b:all_week a -16
b:cut_my ac 20 -19
b:mi_ama bc -20 16
b:ver_con ab 19 -18
n:neither_. bc 19 -18
n:nine_thirty a 17
p:great b -26

=out;<past abc -18 21 -16
a:@day_a b -18
b1:earliest bc -22 23
b:dificil ac 18 -18
b:due a 22
b:fall bc 20 -38
b:is_all abc -17 -26 26
n:my_@relative abc -17 -22 23
n:my_boss c 20

=aside;~only ac 31 -30
=out;of3 ab -45 17
a:#_no bc -19 16
a:@drive a -39
b0:anywhere abc -18 -18 22
n:?_my ac -19 20

a:@symptom b -35
b0:@open ab 23 -32
b:,_in bc -32 29
b:iba_a abc 25 -17 -23
n:have_class b -20
n:out_by abc -22 -16 25

a0:, ac 20 -17
a:le bc 18 -55
b:@move_it ac -23 29
b:i_never abc -18 -23 26
b:since_i ac -15 16
p:car a -22

=out;~busy c -17
a0:work ac -25 26
a:los_demas abc -15 18 -17
b:@insurer_@vehicle a -17
b:she_have bc -26 27
b:training ab -17 17
n:hora_me ac -18 17

a0:del ab 21 -26
a1:no ab 17 -25
a:ir bc -17 22
c1:pude ac 18 -15
n:client a -16

<fact ac 21 -37
a:break c 19
b0:voy bc 19 -20
b:just_not abc -24 35 -22
n:#_no abc 15 -45 17
n:my_sons c -16
p:willing bc -17 21

a1:free abc -19 -30 37
b1:birthday c -17
b:choir_is abc -27 31 -25
n:,_in abc -20 -37 34
n:it_will ac 18 -17
n:me_down c 15

b0:my bc 22 -34
b:!_i bc -18 15
b:,_para abc -15 -23 22
n:pero_me abc 31 -36 -23

b:dude ac -27 27
b:meeting ac -26 20
b:mismo abc -25 -28 33
b:trabajo_ni bc -22 24
b:wait_that a 17
n:a_@day b -18
p:jaja ab -25 18

a1:esa ac -17 20
a:no_tienen ac -15 20
b1:somebody abc 27 -17 -25
b:( abc -32 30 -19
c1:who bc -27 26
n:@move_starts ac 23 -21
n:but_it bc -45 39
p:nothing a -20

b:@clinician_is bc 17 -21
b:that_starts ac -31 25
c0:y abc 29 -34 -17
n:never abc 25 19 -33
n:so_let ac 29 -34

=wanted;<that_day ac 22 -28
=wanted;doubt:a_weekday_and_a_date_that_do_not_go_together abc -22 -27 29
a:estoy_de bc 16 -26
a:minutes ac 19 -24
a:suit c 16
n:do_@day ab -25 24

a1:days b -22
b:de_esos ac -17 21
b:super b -20
n:,_anytime bc -31 23
n:@traffic bc 17 -15
n:day_that c -25
n:is_all bc 19 -25
n:will_be bc -32 19
p:takes bc -26 27

a:street abc 22 -21 -17
b1:wide abc 22 -25 -20
n:after_is abc -18 19 -17
n:pasado_es bc 19 -16
p:black a 19
p:window bc -21 24

n:and_do bc 18 -17
n:got_any abc -23 25 -23
n:su abc -18 -31 34

a0:before b -22
b:,_neither bc 20 -18
b:told_you bc 21 -23
n:._she a -40
n:levanto bc -18 20
n:like_a bc 24 -25

<that_day ab 28 -18
a1:# abc -23 -37 39
b1:car ac 23 -32
b:wants ab -28 15
c1:church abc 27 -32 -17
n:,_sleep bc 24 -27
p:fourteenth ac 26 -24
p:he bc -20 22

=aside;of3 b -21
a:estoy_aqui abc -18 -19 20
b:baby ab 31 -32
b:middle abc -33 -33 35
c1:en bc 23 -19
n:la_que ab 31 -42

n:is_going ab -23 25
p:review bc -23 24

b:land abc -17 -41 34
n:come_straight ab -36 18
n:el_dia abc 24 -48 -17
n:toda_la a -17
one b -19
p:mismo ab 19 -25

b0:llueve c -16
b0:salvo bc 30 -26
b0:with abc -31 -41 42
b:,_sleep abc -37 -20 23
b:@relative_viaja c -30
b:de_ahi abc 23 -21 -22
b:go_out ac 22 -20
n:last ab 16 -30
n:us_not ac 19 -18
p:/ c 19

b0:toda ac 19 -24
b1:ya b -20
b:not_put abc -16 35 -36
b:the_middle abc -31 -29 32
n:,_and abc -35 -44 52
n:y_salgo b -37

a0:conflicts abc -26 34 -29
a:morning bc 17 -18
b:no_more bc 23 -22
b:picks a 16
b:tal abc -25 -17 32
c1:we ac 25 -22
p:be b 18

b:is_coming ac 21 -17
c0:dije ac 18 -15
n:#_pues c -15
n:,_is ac 36 -44
n:menos_@day abc -18 -24 26
p:@holiday abc -29 -73 46

b:asere b -17
b:not_mind bc -23 18
n:le ac 31 -36
n:mejor_, abc -23 -28 35

=aside;>free abc 27 -57 -17
b1:clinicals b 22
b:anything_in bc -24 27
c0:he bc 20 -19
c0:toda c 15
c1:good ac 24 -25
n:would_rather ac 25 -28
p:\xc2\xbf b -20

=aside;aside;- bc -37 21
a:anytime abc -28 -24 37
a:school_and abc -24 26 -24
c0:rather ac -39 17
n:cambiaron abc -16 -23 18

b:ahi ab 20 -36
b:no_espere abc -30 -21 27
b:vuelo bc 27 -28
n:mornings_the bc -21 22
p:ninth a -24
p:tampoco ab -39 17

a:another abc -23 27 -26
b:@call ab 34 -49
b:@insurance b -35
c1:otra ac 26 -27
n:patron abc -16 18 -17
n:plumber c -21
n:turkey_day ab 24 -38

=out;all:aside+out+wanted a -36
a:am_dead a 17
b:,_o bc -17 21
b:,_seria abc -17 -16 24
b:court ac 28 -43
b:estoy_en abc -22 35 -31
b:nomas_puedo abc -17 -16 21
b:the_lady ab 19 -24
b:ya ab -20 19
n:puede bc -16 36
n:ya ab 19 -27
p:swapped bc 18 -22

a:tengo_dialisis c -17
b:til ab -29 22
n:#_llega bc 25 -24
n:cuida abc -28 -16 26
n:girl a -23
n:mornings a -19
n:tambien a -33
n:yo ab -16 17

a0:be b -33
a:inventory bc -24 20
a:planta a 16
b0:@eat abc 16 15 -18
b1:little ab -19 18
b:,_now ab -25 21
b:parce abc -18 31 -28
p:needs abc -30 21 -18
p:your abc 32 -36 -24

a:not_matter bc -20 22
b:at_# abc 28 -26 -22
b:is_going ac 33 -31
b:none abc -18 -19 24
b:tienen ac -31 35
before ab -34 29
c1:down abc 22 -18 -20
n:funeral abc 24 -16 -24
n:que_en c 17
n:we_get abc -23 -18 28

=aside;all:aside+wanted abc 38 -23 -39
=wanted;every a -19
b:preferencia abc -31 -25 32
b:preschool_is ab 24 -36
b:se_me c -26
n:@open_, bc -17 22
p:season ac 23 -25
p:with bc -46 25

b:me_@day a -18
c1:school abc -23 17 -15
n:be_with abc 24 -23 -23
p:come ab -26 22

a:estoy_libre ac 20 -17
b0:drops b -16
b0:mismo bc -17 20
n:any_of bc -16 17
n:so_anytime b -16
n:tendria_que bc 29 -38

a:x bc 17 -16
b0:la c -19
b:anytime_just a -15
b:car ac 29 -29
b:hasta_el a -21
b:suelta b -18
n:,_antes abc -50 22 -18

=aside;doubt:what_is_ruled_out b -22
a0:the abc -30 -24 33
a1:ya b -17
b:@visit ac 15 -38
b:but_not abc -23 32 -22
b:hay a -27
b:llega ab 23 -21
c1:all ac 24 -21
c1:usher a 16
n:medio ab 19 -25
n:no_se abc 18 -15 -16
p:standing bc -17 19

a0:either b -22
a:y a 20
b0:last b -21
b:i_know bc -29 24
b:mi ab -29 27
c0:but a -18
n:@call_me abc 26 -25 -25
n:no_me ac 16 -24
n:will ac 25 -31

=out;aside;- b -32
a1:salgo bc 20 -15
a:el_cumple abc -16 29 -27
a:mediodia ab 17 -22
a:tienda bc 19 -22
b:planning_period bc -23 25
b:there_is bc 38 -45
c0:? abc 18 16 -34
c1:menos c -30
c1:trabajo a -22
n:,_as bc -17 20

a:church ac 18 -17
a:is_better ac -25 31
a:time_is abc -18 -18 19
b:que_ser ab 17 -31
c0:ya abc -22 30 -40
n:are_best c -16
n:he_said abc -18 -30 20
n:quiere bc -17 18

<question abc 27 -46 -22
b0:hay abc -23 20 -18
b:@book_me ab -20 18
b:quiero ac -22 27
n:?_porque bc -24 24
n:la c -26
n:other_one bc 24 -16
p:@open abc 19 -66 26

=-;out;$ abc -27 21 -16
a:dias abc -31 22 -17
a:estoy_en a -19
a:no_trabajo abc -17 -17 19
b:,_has bc -17 21
b:tengo_@treat ac 24 -22
c1:do ab 21 -22
n:#_tampoco bc 20 -18
n:even ab 21 -22
n:que_ese abc 15 -29 21
n:so_those abc -38 -17 21
p:habra c 20

a0:last ab -25 18
b:and_get abc -22 -17 25
b:deja ab -27 18
n:could_come ab 26 -22
n:you_at a 16
p:last b -31
p:semana ab -29 15

>busy_from abc -30 30 -19
a1:too bc 17 -34
c1:shrink ab 28 -28
p:llegar ac 18 -16

=-;out;wanted a -23
a1:you bc -22 30
a:do_not abc -17 -19 28
b1:perdon abc -23 27 -25
b:off_is ac 20 -18
b:one_on abc -17 -16 19
c0:between b 17
n:,_say ab -23 23
n:am_no b -26
n:do_it abc -21 -17 18
p:church ac 17 -17
p:primero abc 19 -17 -15

a:else c -25
b:antes ac 19 -25
b:got_anything abc -34 -24 39
b:she c -18
n:@late_. bc -35 35
p:para b -29
p:these bc -31 22

a:@open_for bc -18 20
a:am_already ac -21 17
a:sounds_good abc 25 -18 -23
b1:truck b -35
b:,_del abc 18 27 -36
b:@drive bc -39 16
b:next ab 16 -24
b:on_that c 18
~busy a 18

b:hora ac 20 -21
b:i_watch abc 21 -16 -27
n:,_does ac -36 25
n:esa_hora ac -24 24
n:i_said bc -23 23

a0:whenever abc -17 -27 25
a:llueve c -20
b1:make a -26
b:get b -17
b:not_get ac -46 23
b:of_these bc -22 23
c0:porque bc 17 -48
c1:well a -23
n:if_there ab 19 -30
n:tipo_# bc -18 20

=wanted;nowhere bc -60 28
a:back ac 28 -32
b:got_to ab 16 -18
b:mejor_en ac -20 23
n:relief abc -25 27 -26
n:semana abc -15 -23 26
n:the_one ac 38 -36
p:hair a 18

=^;aside;- ac 22 -23
b0:bar bc 19 -15
b0:wait a -38
b1:tiene ab -35 15
b:both_of c -18
b:dia ac -32 21
b:nope abc -23 -31 26
b:todo abc -28 -16 23
c1:picks a 16
n:antes_no bc -29 24
n:at ac 28 -33
n:fish b 15

a1:del a -22
a:or_any ac 21 -20
b1:take abc -23 -32 39
b:and ac -17 16
b:ando_en c -22
b:dicho ac 28 -29
b:know b -30
b:not c -24
b:not_in abc -21 27 -28
c0:choir bc 21 -20
n:full c 16
n:ni_@day c 16
n:salgo_a ac 32 -34
p:gas ab 22 -29

a:de_vacaciones b -17
a:same bc 30 -17
b1:@price bc 24 -25
b:has_dialysis a 19
n:can_it bc -20 22
n:chance abc -27 31 -24
n:wins abc -26 39 -38

a1:cualquier abc -27 -38 46
c0:@book abc 20 -18 -18
n:,_denme abc 28 -27 -25
n:ninos ac -18 16
n:what_i bc -21 22
p:usted b 20

b0:are bc 29 -28
b0:two abc -18 18 -15
b:have_said ab 23 -21
b:you_folks bc -19 17
n:primero_dios c 16

=^;wanted;- abc -18 -20 20
=aside;before c -22
=aside;~free ab 15 -39
a:: abc -27 -28 31
a:those_days b -25
b:after_@holiday bc 25 -22
b:i_would b 16
n:home_. bc -30 24
n:is_ok ab -21 17
n:o_@day bc 28 -30
n:one_of a -30
n:so_i ab 33 -29

a1:spoken bc 19 -19
b:._do ac -37 34
b:meet abc -15 27 -20
n:coming abc -23 18 -15
n:la_virgen b 15

b0:entonces bc -78 16
b0:meant abc -27 -41 44
b1:practice a -33
b:me_down b -32
b:pero_a abc 26 -33 -23
c1:calendar abc 28 -23 -21
n:@date_a abc -20 29 -25
n:afternoons ab 18 -37
n:i_have a -21
n:would_want bc -19 24

a:iffy abc 31 -23 -28
a:pero_no ab 15 -22
b:laburo abc -24 28 -19
b:yo_solo ac -21 23
c0:sent c -24
c1:nina ac 19 -18
n:you_pick c 17
p:sirve a -21

a:sale a -16
b0:@relative abc 32 -24 -25
b:entra bc -23 23
b:i_clock ac -28 23
p:alla b -34
p:entro abc 20 -15 -19

b:in_at abc 21 -21 -19
b:visiting ab -23 16
b:yes_to b -20
c1:clock a -16
n:my_@food ac -16 18
n:no_llego a 17
n:over a -31
n:tengo_al bc 32 -32

=aside;~except ac 34 -33
a:is_easier b -22
a:quiero bc 26 -25
b1:cualquier c 18
c1:dialysis b 17
n:@day_yes abc -16 32 -29
n:digo ac -31 17
n:said abc -18 -45 27
n:so_noon b 17

a:esa ab -19 20
a:wide abc -28 -16 30
around b -19
b0:dialisis bc 17 -19
b:he_has abc -31 40 -38
b:later ab -27 18
n:@day_los bc 27 -28
n:i_can bc -21 20

>only b -52
a1:bad bc 28 -27
a:@open_verdad a 15
a:@price_me b -24
a:nomas abc -32 -18 43
a:to_me ac 30 -28
b:so_no ab -20 16
c0:instead ab 22 -39
n:clase b 15
n:got_the bc 34 -39
n:not_until ac 16 -15
n:pero_mi bc 18 -17
p:posible c 17
p:wedding b 15

=aside;>fits abc 34 -32 -31
=wanted;>that_day a -19
=wanted;on-offer0 bc 17 -30
a0:nomas abc -32 -18 43
a:is_no abc -32 49 -42
b:#_y ac 18 -25
b:dia_que ac -24 20
b:pool abc -24 27 -37
p:ya abc -55 21 19

a0:all c 18
b:viejo bc -24 25
n:starts ab 22 -24
n:to_be a 21

b0:double c -22
b0:leaves bc -27 27
b1:final ac 26 -22
b:and_# b 16
n:duh b -16
p:because abc 18 -16 -16

=out;out;- abc -28 29 -20
a:tengo_dentista c -15
b:@ride_only abc -20 -21 23
n:long abc -21 -17 22
n:the_@relative c 20
n:those_are abc -29 37 -35

=out;wanted;- bc -36 17
=wanted;around ac -49 26
a:are_best abc -24 -27 30
a:be_out abc -18 -30 22
b1:el b 16
b:a b -19
c0:and bc -17 17
c1:share ab 16 -15
n:#_any a -17
n:#_is ab -21 26
n:,_we abc 26 -23 -22
n:@day_tengo abc -17 -31 32
n:duermo bc 25 -32
n:i_pick bc 20 -16
p:well ab 17 -37

a:compromiso bc 25 -24
a:tengo_compromiso bc 25 -24
b:ever ab -24 15
n:through_@day abc -20 -19 22

a:chemo abc 25 -24 -24
a:que_sea c 20
b:tenia abc 28 -16 -23
n:@day_if bc -29 23
n:@late b -19
n:process a -16
n:she_has b -24
p:@visit abc 27 -30 -18
p:funeral c 16

b0:car ac 19 -24
b1:takes b -19
b:watch_my abc 21 -19 -22
n:he_will c -19
n:something_@day a -20
p:back bc -32 24

a:^ b -18
b:el_del abc -30 -28 31
c0:ok ac -16 18
n:#_para c -17
n:,_during ac -15 17
n:work_, ab -19 25
n:working b -22
p:his ac 17 -21

a0:tampoco abc -38 56 -51
b0:che ac 21 -27
b:#_@hours abc 28 -20 -24
b:could a -21
b:my_@body bc 20 -25
b:that_leaves ab 16 -28
c0:you ac 16 -26
n:no_hay bc -38 36

=aside;~past ab 19 -52
a:#_on abc 17 -18 -16
a:llevo_a ab -16 19
b:@insurer_@visit c -20
b:moved c -36
c0:honestly bc 18 -23
c1:need a 16
n:same_time ac -20 21

=wanted;3/1 ac -17 22
a:es_muy abc -18 42 -17
b:auditors abc 31 -25 -28
b:decir b -18
b:over_break c 15
n:answer ac 22 -25
n:del_mediodia a 16
n:sigue b 19

a0:works bc -44 35
a:po abc -19 -16 24
b:i_need ac -32 28
n:eso_el bc -21 19
n:over_break c 15
n:salgo_de abc -17 -20 27
n:too_@late ac -19 21
p:@ride abc -19 -16 24

a:cualquier_hora a -32
b0:class bc -26 24
b0:finals abc -15 29 -24
b0:work a -27
b:chance c 20
b:for_any bc 18 -17
b:go_back bc -21 19
c1:, bc 18 -16
c1:@eat ac 18 -19
n:is_my bc -28 16
n:media bc -18 16
n:missed b -19
n:nada abc 39 -26 -33
n:se_puede c 37

=out;~busy_from bc 16 -21
a:menos bc -20 18
a:would_not c 16
b:tengo_carro a -21
n:but_i ac 28 -29
n:sorry bc -29 23
n:til bc -29 21
p:cumpleanos bc 17 -16
p:oclock bc -39 22

=wanted;bound c -17
a1:le abc 30 -29 -22
a:de_@english ac 29 -32
b:swing abc -21 -19 30
b:that_was a 18
n:,_it bc 22 -33
n:yo_la ac 15 -26
p:@pay abc -17 23 -27
p:fly bc -22 26

=out;one bc 17 -26
a0:ok bc -25 29
b:@relative_gets ac 21 -17
n:mind abc -17 -17 20

=out;>busy a -17
a:tengo_corte b 17
b0:bad c -21
b:am_the a -19
b:but_the bc -25 19
b:duty a -23
b:sisters ab 20 -19
c0:free bc -17 18
c1:two a -23
n:._next abc 28 -22 -18

=aside;= abc 21 -23 -15
n:salgo b -16
n:take ab 22 -48
p:limpio ac -21 19

=out;days1 ab -21 16
a:por_la a 22
b1:he a 18
b1:one bc 19 -18
b:was_there a 16
n:como_a ac -24 21
p:tan abc -26 -15 31

b0:run bc 23 -31
b1:could a -24
b:am_supposed bc 25 -23
b:digame ac -20 26
b:get_out bc -30 22
c1:@insurance abc 25 -25 -22
n:._and abc -22 -26 25
n:this_one b 16

a0:que c 16
a1:llego ac 16 -22
n:my_bedtime bc 15 -22
n:t/th_# abc -23 30 -31
p:babysit ab -22 19
p:bendiciones abc -26 28 -16

b0:be c -16
b0:y b -16
b:cae abc 25 -16 -16
b:dice ac -24 20
b:vamos b 16
b:when abc -29 -15 30
n:saying abc -25 -27 26

=wanted;>free b -16
a:@food abc 33 -21 -25
a:i_reckon b -17
b:,_cualquier bc -17 20
b:ama bc -20 16
b:\xc2\xbf_y abc -19 -29 37
n:but_any ac 20 -21
n:same bc -54 37
n:si_no bc -46 21

=out;on-offer0 abc 22 -47 33
a:i_keep a 18
a:los_ninos b -17
b:do_it c -16
n:@clinician a -18
n:but_if b -19
n:days_work bc 25 -24
n:gone bc -33 22
p:go c -20

b0:tienen ac -16 20
b:he_could abc -20 -22 28
b:se ac 32 -30
n:@day_all abc -15 -21 20
n:@price_me bc 19 -20
n:have_a bc -22 17

>turn b -45
a:ya_tengo bc 28 -27
b:chair abc -19 22 -21
b:house abc 23 -27 -16
n:esperate b 18
n:it_the b -21
p:missing a 16
p:nope a -18

a:and_you ab -21 15
a:los_dias a -22
b:me_to ab 18 -17
b:no_vaya bc 20 -16
n:anything_the ab 17 -15
p:shot ac -18 23

a1:back abc 25 -18 -22
a:clock abc 20 -19 -18
b1:day abc 16 19 -31
b:had_to abc -17 20 -29
n:an abc 25 -42 18
n:solo bc -21 21
p:asleep bc -24 31

3/1 ac 18 -27
b0:suelta b -18
b0:testing abc 40 -27 -44
b1:they ac 19 -18
b:podria c 20
n:desde abc -34 35 -27
n:me_i abc 30 -22 -23
n:y_el bc 28 -23

a1:los ab 19 -26
a:@open abc -28 -52 41
b:@clinician_. abc -28 -26 28
b:de_en abc 32 -22 -25
b:later_any bc 18 -17
b:me_out abc -31 33 -32
b:pasa abc 28 -17 -25
b:trabajo bc 19 -17
c0:@insurer abc -20 36 -34
n:@day_would ac -28 23
n:es_lo bc 25 -32
n:llevo_, bc 21 -21
n:que_entro ab 16 -21

a:do abc -18 -20 30
a:los_@day bc 20 -18
a:my_only abc -53 -27 56
a:which abc -15 -21 25
b1:had ac 23 -22
b:me_there bc -17 18
b:unless b 25
c1:nomas a -23
n:@date_or ab 33 -44
n:@day_no bc -47 30
n:ese_no ac 20 -16
n:ponele abc -27 -25 31
n:salgo_# ab -17 15
p:chair abc -28 -21 35
p:preferencia bc -26 29
p:recojo c 15

a:by_the ac 17 -16
a:home_the abc -20 -15 25
b0:down bc 18 -23
b1:of b 19
b:@hours_de c 19
n:@day_but abc -21 -33 24
n:of_those a -22
n:us b -19

a1:all b -27
a:week_ago abc 34 -17 -31
b1:be abc -30 22 -17
b:would_like ac -30 26
n:picks ab 15 -18
n:sleep_till bc -24 26
p:over ab 16 -41

a0:# abc 27 -18 -19
a:two abc -24 29 -21
b:could_i abc -19 -39 45
b:ese_dia b -16
b:one_of abc -17 -35 40
c0:solo abc -31 -34 44
c1:am ac -21 17
p:full b -29

a1:sure bc -15 16
a1:viene abc 22 -16 -21
a:all c 21
b:el_trabajo abc 30 -20 -26
b:shoot a -15
c1:he c -18
n:,_asi c 16

=wanted;doubt:which_other_day ac -20 22
a:del_@day bc -22 17
a:girls bc 18 -18
a:too_early bc 28 -38
b0:asleep c -17
c0:llegue a 16
c0:nothing a -21
p:useless c 20

a:igual abc -25 26 -24
a:perfect b -18
b0:mean ac -20 15
b:my_off abc -34 -24 32
b:punch abc -25 -18 29
c0:salgo ab 17 -27
n:,_dale bc -30 32

=aside;doubt:which_of_two_is_ruled_out ab 24 -50
a:media abc -22 -19 22
b:all_@open abc 28 -25 -26
b:broke b -27
b:not_sure bc -26 20
n:finals bc -24 25
n:weekdays abc -20 21 -20

b0:amarillo ac 20 -19
b1:nothing abc 21 -19 -23
b:esos_dias a -27
b:mas_@late c 17
b:me_acomoda a -18
b:ser b -29
c1:which a -15
n:#_y ac 19 -33
n:@day_tambien a -28
n:puede_ser ab 26 -26
n:run b 15
n:vez c 16

a1:fish abc -17 18 -17
b:,_not abc -51 58 -34
b:,_salgo abc -24 -21 29
b:@day_ni bc 33 -31
b:furnace bc 22 -24
b:some bc -20 22
b:with c -29
c0:yes bc -18 22
n:,_just abc -24 -16 28
n:not_at ac -16 17
n:salida ab 22 -17
p:mornings abc -19 -21 25

=aside;doubt:7:_morning_or_evening abc 139 -81 -140
a0:llego abc -26 -18 26
a:am_not abc -39 -22 25
b:amarillo ac 17 -21
b:covering ab 23 -28
n:#_pm abc -18 -18 19
n:do_i b -17
n:one_coming bc 17 -16
p:^ a -16

a:is_@open ab 22 -29
b:@late ac -16 21
b:district bc -26 23
b:quedo ab 20 -21
n:al_trabajo abc -18 -16 19
n:dificil_el bc 19 -17
n:my_bridge c -16

b0:en bc -48 33
b1:down abc -17 -21 20
b:my_hair bc 18 -20
c0:any ac -26 21
c0:either abc -30 -36 44
c0:me c -33
n:,_put ac 31 -31
n:._@relative a -22
n:@symptom abc -26 23 -24
p:sea bc 20 -24

=out;doubt:not_settled_yet bc 20 -19
a:am_in bc 30 -28
b0:de c 21
b1:drop abc -22 -17 23
b:it_is ac -21 24
b:moved_my ab -19 20
c1:maybe a -42
n:@holiday_lol ab -22 18

=out;>free_from abc -26 36 -27
=wanted;aside;- ac 18 -33
a0:limpio bc 21 -19
b0:if ac -34 37
b:bad c -21
b:days_off ac -27 29
n:school abc -21 -30 37
n:takes_me a -16
n:the_shop ac -17 17

a:cama c -21
a:tienen ac -15 20
b0:the ac -30 37
b:grandsons_recital c -15
c0:- bc 25 -42
p:tiene abc -19 -24 23

=aside;doubt:what_is_on_those_days b -26
b:#_and c -21
b:?_the ab 29 -34
b:studio abc -26 -40 40
b:two_of ab -20 17
n:!_! abc 41 -34 -40
n:i_teach bc -15 16
n:if_that abc -20 -27 36
n:not_be abc -18 22 -20

b:@day_al ac -16 17
b:nomas_que ab -20 24
n:babysit ac 17 -22
n:cause ac -41 23
n:on_the abc -28 -17 30
n:will_bring c 20

a:i_need bc -18 18
b0:check ac 19 -19
b:a_double c -22
b:they_are bc -17 18
n:two ab -39 28
p:medio abc -15 -15 24

a0:only abc -72 -52 73
a:ig bc -17 21
a:lo_mismo c 18
b:descansa abc -25 -31 35
b:not_be abc -27 34 -32
c1:that bc 21 -41
n:,_nada c 16
n:pone bc 27 -26
n:trabajo bc -38 29
p:( bc 18 -19

a:el_@vehicle a 16
a:is_great bc 18 -18
b:@relative_surgery bc 18 -17
b:do_that abc -22 19 -22
b:the_@vehicle a -31
n:any_other ac 15 -29
n:que_a abc -20 24 -33
n:says a -22
n:tengan bc -17 24

=aside;1/0 ab 16 -20
=out;? ab 20 -21
a:#_and a -15
b:@food b -28
b:ago ac 15 -15
b:also abc -20 -23 26
b:boss ac -22 20
b:even bc 24 -29

a:@day c -20
a:fish c -29
a:la_@fetch b 18
a:limpio_casas bc 21 -19
a:my_house ab 19 -18
b:a_@vehicle bc 20 -21
b:and_not abc -28 40 -34
b:calling b -16
b:llueve c -20

=out;after a -64
a0:a ab 35 -59
a:even ab 22 -28
b:@relative_was a 17
b:de_la bc 27 -34
c0:viajo b 17
n:no_es b -17
p:corte c 16
p:salga c 15

c1:meeting abc 18 -27 24
n:,_right bc -20 20
n:is_when abc -27 19 -15
n:ya_hasta bc 24 -24
p:- a 16

=aside;<free bc -56 15
a1:please abc -16 -29 34
b:estoy_libre ac -15 20
b:muchacha bc -28 26
n:,_seria a -21
n:do_right bc -26 24
n:sub_covering bc -18 19
p:muy bc 19 -22

=out;again a -83
>soonest abc -19 27 -26
a1:favor abc -17 -32 34
a:nobody ab -29 20
b:,_dejeme ac -22 22
b:? abc 18 16 -34
n:also bc -28 28
n:fine ac -34 16
n:oh a 27
n:pagan a -16
n:ponme abc -22 -18 20
n:will_come abc -19 20 -19
p:furnace ab -20 18
p:lol abc -18 -32 37

=aside;within-last b -27
=wanted;doubt:no_day_named ac -28 31
b0:para abc -42 -20 53
n:then_@day ab 21 -36

=aside;doubt:every_second_week:_which c -23
b1:y a -16
b:am_free a -40
b:en_laredo bc 21 -21
b:mejor_, bc 20 -20
c1:puede bc -22 24
n:break abc -21 -19 26
n:i_would abc 22 29 -39
n:que_@insurer a -18
p:though abc -20 -25 30

a0:neither abc -16 28 -25
a:corazon abc -17 28 -28
b:cuido_a abc -24 29 -22
b:my_boy ab 17 -23
n:,_cuando ac -16 18
n:come c -21
n:dia_que abc 27 -40 -22
n:off_@day abc -18 -28 30
n:pero_los ab 23 -26

b0:preferencia abc -19 -21 26
b0:todo abc -28 -17 19
b:ponme a -22
b:showing abc -18 29 -27
b:time ac 29 -24
c0:laburo abc -24 28 -19
n:bien ac 25 -34
n:his_@relative abc -22 25 -35
p:fin abc -21 -18 27

b:sooner abc 26 -17 -26
n:and_# a -16
n:otra bc 17 -18
p:@call b 28

=aside;doubt:strange ac -51 54
a0:she b -24
a:be ac -29 15
a:might ac 22 -22
b:best abc -19 -17 23
n:aunque_el abc -17 -22 24
n:man abc 17 -33 17
p:@sick bc -40 18

b:,_si ac -19 18
b:am_gone abc -17 35 -36
n:,_week abc -24 -15 24
n:days_after bc 19 -19
n:my_only abc -38 -32 37
p:chemo bc -31 29
p:sure bc -24 21

=aside;>past ac -25 28
b:,_can ac -15 18
c0:working ab -17 17
n:fuera_de c -22
n:means abc -28 -34 32
p:new b -22

a:brutal ac -20 21
a:noon abc -27 -18 23
a:y_ya b -17
b:i_said abc -17 -23 21
n:@day_any b -18
n:otra_semana bc 25 -24

=out;1/0 a -23
a:#_any ac -19 21
a:new b -19
c0:ni abc -17 35 -30
n:has_to b -69
n:he_has abc 22 -23 -22
n:otro bc 27 -38

=aside;<busy_from abc 16 -15 -15
=out;span b -17
a:la_@late a -16
a:tampoco abc -39 58 -53
b1:@open abc -20 22 -20
b:health bc -26 22
b:las_# ac 29 -35
b:would_prefer ac -15 21
c0:cualquier a -18
n:am_is c -25
n:with_their bc -23 26

a:house c -22
a:limpio bc 21 -19
a:me_sirven bc 22 -19
a:she b -24
b:but_can bc -17 22
c0:rent a -33
n:i_never bc -29 17
p:court bc -18 20

a:i_do bc -35 27
b:jury bc 22 -20
c0:wait abc -20 33 -33
n:es_que abc -27 -28 42
n:tengo_clase b 15
p:still abc -20 -20 29

a:a_mi ab -25 25
a:operan bc 16 -20
b:every_other bc 27 -29
b:got_me bc 32 -31
b:have_an bc -17 20
b:otra abc 20 -33 22
n:,_los ac -24 19
n:day_i bc 15 -15
p:dialisis b -24
p:toda bc -19 19

=out;>that_day a -53
a:are_easier ac -16 18
b:casas_de a -18
b:in_on ac -19 19
b:the_@visit abc -24 -22 29
b:yo_prefiero bc -17 19
n:pero_a bc -35 25
n:there_. ac 25 -20

b0:rent abc -26 -33 34
b1:solo b 16
b:quisiera c 17
c0:iba abc 25 -17 -23
c0:nena abc -18 30 -26
n:la_primera b 20
n:me_levanto bc -18 20
n:pero_ese bc 17 -19
n:que_darle bc 21 -20

a:quedo_sin ac 17 -15
b1:recital c -22
b:._@call ab 22 -24
c1:now ab -28 21
n:at_ten ab -29 24
n:verdad bc 24 -26
p:free ac 23 -23
p:from abc -21 -21 36

b0:later b 16
b1:please bc 23 -22
b:as c -15
b:wait_, ab -16 18
n:#_ya abc 25 -39 -17
n:church abc -16 -22 23
n:is_here b -16
n:so_from c 15
n:week ab -25 30

a:es_la ac 34 -35
a:not_at c -20
a:not_know ac 22 -23
a:would_of ac 26 -26
b0:es ac -16 15
b1:anytime a -18
b1:her abc -34 -39 35
n:@day_through abc -20 -19 22
n:have_no b -22

a:done ac 20 -24
a:fly a -18
b0:@food b -23
b0:uy ac -24 22
b:off ac 22 -19
c1:juego ac 26 -27
n:entonces_ese ab 18 -24
n:hago ab 25 -28
n:me_queda bc 28 -28
n:under abc 15 -33 25
n:which_is abc 25 -25 -22

a:trucks c -17
b0:tiene abc -22 21 -18
b:meeting_is abc -28 30 -33
n:@day_# ac 32 -32
n:a_no ac 15 -19
n:estare abc 29 -36 -26
n:porque a -24

a0:mejor ab 19 -16
b:equivoque c 18
b:have_court c -15
b:no_puede bc 30 -28
n:as_i b 16
n:between_i b -18
n:other_day bc 22 -28
n:their_@relative bc -18 21
p:she abc -22 -31 32

a:rough abc -22 36 -35
b:al ac -41 39
b:for_that ac -18 16
b:habria abc 35 -29 -30
b:limpio a -21
b:recital c -22
b:sleep_all abc -20 33 -33
c1:watch abc 19 -19 -17
n:#_o bc 26 -28
n:cualquiera abc -16 -25 21
n:new_@year a -20
n:who abc 25 -17 -24
p:honey abc -28 -30 31
p:por abc 42 -33 -34
p:tambien bc -22 27

a:,_or c 16
b0:era ab 17 -16
b1:store ac 20 -21
b:che_y bc -20 23
b:chemo_is bc -28 27
b:the_week ac -20 18
c0:only ac -34 21
c1:dije ac 21 -18
last c 16
n:@place a -30
n:t/th abc -23 30 -31
p:called abc -17 19 -17

a:baby abc -19 -20 19
b1:esa abc -24 -21 26
b1:try bc 20 -18
b:nada_mas a -16
n:am_yours ab 21 -19
n:i_see ac 15 -17

b:better bc -17 20
b:final ac 22 -30
b:porque bc 17 -48
c0:what abc -18 -23 28
n:have a -39
n:someone bc -17 19

=aside;weekdays ab 15 -39
a:la_planta a 16
b0:never bc 19 -18
b:._could abc -17 -15 28
b:boat ab 25 -24
b:share_one ab 16 -15
n:away abc 25 -18 -23
n:los_@day ab 21 -27
n:the_math bc -19 20
n:time_@day abc -31 30 -24

a:todos a -22
b0:only ab 32 -51
b:no_sea abc -37 46 -39
b:she_is abc -18 29 -26
n:is_right bc -22 23
n:nothing a -25

=wanted;of4 ab -34 15
a:in_there bc -15 23
b:can a 15
b:not_start ac 22 -25

a1:de ac 26 -22
b1:algo c 18
b1:ayer ac 23 -22
b:that_am abc -17 36 -34
b:those_days ab -20 16
b:will_not ac 19 -21
c1:bury a -25
n:@date_is bc 35 -42
n:espere ac 21 -19

a:is_staff abc -22 26 -30
a:man a -25
b:digo b -15
c1:esos a -16
c1:look a -26
n:no_ese bc 17 -18
n:week_i ab -19 18
p:) ab -24 16
p:haha bc -18 24

a:algo a -23
a:con_la bc 18 -24
b:again abc -21 -19 22
b:was_# ac 18 -16
c0:county bc 18 -16
c1:salgo bc -33 21
n:es_@holiday ab -32 16
n:the_earliest ac 23 -31
n:tiene_que a -20

a0:just abc 38 -20 -37
b1:needs ac -26 21
b:?_we ab -32 16
b:if_we ac 30 -31
b:me_and bc -16 17
b:see bc 22 -21
c1:finals bc 21 -16
c1:to a -28
n:no_he a 17
n:pero_el abc -18 32 -29
n:salvo c 15
p:truck abc -36 29 -26

a0:ig bc -17 21
a1:hago bc -22 23
a:early bc 27 -30
b:time_i bc 17 -23
c1:or abc -31 -22 28
n:,_ponme abc -22 -18 20
n:la_hora abc -31 -22 41
p:else c 16

a:clases a -19
a:on_i ab 17 -20
a:on_the abc 18 -16 -17
b:could_swing bc -16 18
n:but_on abc -20 -20 22
n:there_is bc -37 26

=out;lead-if c -44
a1:mas ac -25 24
a:i_got a 17
b:pero_que a -22
n:@relative a -17
n:but_ok abc -24 -18 25
n:my_boy c 16

a1:@book c 17
a:has abc -27 31 -27
a:muy abc -18 42 -17
b0:hers abc 32 -24 -21
b:,_ahora bc -34 19
c1:@open abc -33 -16 31
n:,_which abc 17 27 -46
n:@date_to abc -20 -29 32
n:la_nena ab 16 -17
p:ella bc -21 25

b1:le ab 20 -38
c1:might abc 24 -21 -20
n:no_espere ac 21 -19
n:puede_poner c 16
n:would c -16
p:trabajando ac -18 24

a:y_ese abc -21 18 -17
b1:nada c 17
b:come_off bc -24 21
b:hablo ab 18 -15
b:me_suelta b -18
n:)_. bc 16 -27
n:la_fiesta ac -17 22

=out;~not abc -60 84 -76
a:bust ac -29 27
a:school ab -22 25
b0:puede b -18
b:we_do abc -18 -27 27
c0:just abc 28 -20 -24
p:had ab 19 -24

a:better abc -29 -23 27
a:you abc -23 -33 33
b0:mi ab -15 16
b:@day_but b 15
b:them ab 16 -21
n:@day ac 25 -20
n:confundi bc -19 18
n:shop_@open abc -16 -16 19
p:double a -21
p:lab abc 24 -31 -20

a1:salga c 16
b0:yes bc -22 27
b:por_las ac -32 19
b:with_my b 18
c0:jk bc -20 16
n:,_wait b 18
p:know ab 21 -16

=-;out;out ab -52 26
a0:then bc -51 34
a:@holiday bc -29 21
b1:esos ac -18 22
b:crew bc -25 17
b:dejeme abc -18 -16 20
b:la_@holiday a -17
b:my_dialysis c -19
n:,_next bc -23 24
n:knee abc 25 -18 -24
n:were ab 18 -20

b:,_my b -31
b:@visit_para c 16
b:mrs abc -24 -22 29
n:manana_estoy ab -24 17
p:porque ab 32 -33

b:watch_the b 17
c1:pension a 20
c1:viejo bc -23 24
n:@day_to abc 21 -20 -17
n:me_the bc 19 -23

a1:camino bc 20 -27
a:for_sure bc -15 16
b:,_no c -22
b:clock ac -28 23
b:license b -18
n:whenever a -18

b1:baby b -23
b:con_el bc 17 -16
b:ew bc 27 -23
b:for_me bc -26 20
b:not_need b -22
b:would_need ac -17 25
c0:please a -27
c1:then ac 26 -28
n:have_@day abc -32 34 -30
n:que_de abc -21 23 -26

a:hasta_las bc 16 -28
b:chemo bc -19 20
b:que_sea abc -16 -45 25
c0:entonces bc 17 -17
c0:preschool ab 27 -36
n:me_da bc 28 -28

=aside;lead-if b -47
a:estar bc 37 -36
a:llego b 15
b0:truck bc -19 18
b1:would a -23
b:bury_my a -25
b:my_husbands ab -21 21
c0:somebody bc 29 -40
c1:it c 18
n:@ride_so ac -33 21
n:all_@day abc -30 -24 26
n:retired_so c 22

a1:ok bc -18 24
b:,_menos c -25
b:from_the bc -30 15
b:watch ac 17 -21
n:._put bc 27 -26
n:soy_yo bc 25 -24
p:within ac -20 20

=wanted;2/0 abc -47 -18 31
a0:wide ac -26 26
a:la_escuela abc 25 -19 -33
b0:day a -20
b:might abc 22 -25 -15
n:before_# bc -19 18
n:out_, bc 17 -23
p:minutes abc -19 -22 24

b:,_lo abc -18 -23 20
b:._\xc2\xbf abc -18 -28 36
b:or_after ac -15 18
b:so_do abc -18 30 -22
n:._do ac -22 30
n:._week bc 24 -37
n:san ab -17 17

<soonest ac -31 22
a:me_@fetch abc -15 -36 24
a:me_viene abc 22 -17 -21
a:my_money abc -26 -23 24
a:spoken_for bc 19 -19
b:can_@drive abc -21 -22 24
b:cualquier ac -47 17
b:he_can abc -34 -30 34
b:whatever ac -26 23
c1:before abc 18 19 -27
c1:po bc -19 23
n:,_use ab 22 -24
p:covering ac -24 24
p:getting bc -29 29

a:lords a 17
b:@relative_have ab -31 17
b:let ac -16 18
b:plant abc -17 -40 38
b:pude ac 18 -15
b:senior ac -16 17
n:but_that abc 35 -34 -16
n:her bc -17 20
n:that_one ac -17 17
p:coming bc -20 23
p:mira ac 19 -18
p:moved bc -18 25
p:quedo b -19

a0:por ab -26 18
a:it abc -26 -19 28
a:still_there ac -27 27
b:hago a 17
b:make a -27
b:mrs_. abc -23 -22 28
b:would_do abc -32 24 -20
n:it_is ab 25 -18

a:this abc -18 -49 32
b:dan abc 31 -25 -29
b:sleep a -41
n:not_, a -16
p:yo bc -41 34

b0:bunch abc -26 -29 30
b1:at ab 16 -16
b:be_done c -17
c0:fui ac 27 -27
c1:next ab 18 -23
c1:ship ac 21 -16
p:@symptom b -27
p:break b -29

a:am_gone ab -24 24
a:surgery ab -19 20
b:habria_dicho ac 28 -29
b:like abc -26 -29 35
b:on_my abc -18 -18 24
b:puedo_en a -27
b:roof ab 25 -21
n:am_@person abc 34 -27 -24
n:he a -16
n:mean b -26
n:que_@drive bc -29 25
p:memphis c 17
p:un abc -20 -23 21

a:soon abc -15 -23 24
b0:church abc -25 34 -25
b:a_# bc -20 21
c1:sirve ac -16 22
n:el_@day ab 16 -40
p:by ac -32 26

a1:once bc 27 -26
a1:perfect ac -16 25
a:are_no bc 24 -20
a:is_too bc 29 -36
a:like b -26
a:to_come a -17
b:i_@open c -20
b:if_you b -15
b:should abc -34 -26 34
n:& b 17
n:@day_night bc -29 19
n:hour abc -28 -26 30
n:puedo_ni bc -22 22
p:love bc -37 19

b:salgo_de ab 25 -46
b:ultima abc 24 -20 -17
p:nina ac 20 -22

=aside;every c -26
a:dios c 15
a:fin abc -28 27 -25
b1:after ab 22 -31
c0:negative abc -16 33 -28
n:del_@day ac -23 19
n:mejor c -25
n:not_know bc -15 19
n:por_las ac -36 25
n:they_are ab -22 24

a:be_my ac 21 -18
a:is_when bc 20 -36
b0:take ac -26 26
b:el_@relative abc 27 -17 -25
c1:mas bc 20 -29
n:o_si bc -15 16

a0:whichever ac -16 17
a:imposible abc -21 45 -43
b0:llegue abc 22 -16 -17
b0:up abc 34 -40 -31
b:or_over c 15
n:@late_, bc -33 16
n:antes a 16
n:could_bring abc -17 22 -22
n:descanso ac -24 15
n:we_are ac 29 -26
p:another b -16

a0:hay c -16
b0:ay b 17
b:at ab 18 -23
b:could_not abc 22 -16 -19
b:once bc -16 18
b:only_day ab -24 17
b:wait_is a -15
n:,_so abc -17 24 -19
n:the_other abc -54 -17 26
p:bunch abc -26 20 20

=aside;lead-why b -34
=wanted;<free_from abc -25 -16 20
b:not_think ac 23 -26
n:#_not bc -21 22
n:,_any a -30
n:is_free ac -19 22
n:que_viene ac 17 -17
n:so_no abc 16 20 -29

a:the_week ab 15 -20
a:to_the abc 28 -30 -16
b0:for ab -24 18
b1:then abc -28 -26 28
b1:what abc -31 -19 27
b:any_afternoon bc 24 -24
b:babysit c -18
b:si ac 23 -28
b:start b 16
c1:turno c -25
n:are_the abc 21 -18 -27
n:el ac 31 -29

a:quedo b -23
b:pues_yo abc -19 -19 20
b:what_about abc -25 -19 25
n:,_ya b -16
n:pero_tendria bc 33 -33
n:the_new b -21

=wanted;~busy b -50
a0:emojithanks abc -17 -19 27
b:#_@date ac 20 -16
b:,_if bc -19 25
b:acaba abc 31 -24 -32
b:entro c -22
c0:@move c 18
c0:do abc -20 -20 25
c1:have c 21
n:,_dame bc 21 -27
n:as_my b -15
n:be_before b -18
n:outside ac 22 -23
p:rough ac -19 19

a:minute abc -19 -16 25
b:i_say abc 22 34 -52
b:me_up abc -23 -22 24
n:imposible abc 21 -18 -17

=wanted;~fits bc -19 24
a:at ac 45 -31
n:@fetch_mi ab 19 -22
n:nomas abc -18 21 -15
n:porque_voy ac -17 17
n:sale ab 23 -26
p:bien abc -16 23 -19

a0:antes ac -23 30
a:be_safe abc -29 -22 29
a:those b -26
b0:dice abc 19 -16 -18
b:calendar abc 29 -25 -20
b:does ab -24 22
n:it_was ab 17 -27
n:no_that abc 26 -20 -22
n:until_# abc 20 -23 -18
p:away c 15

a:spoken bc 19 -19
b1:it ac -39 36
b:,_she c -18
b:i bc 15 -16
b:never_once ac 23 -16
b:to b -23
n:,_pero bc 20 -32
n:@book abc 16 -32 22
n:@day_then bc 22 -21
n:if_my ac -23 23
p:@traffic bc -28 28

a:works ab 16 -46
b:ok abc -26 -27 32
b:para_santiago abc -23 28 -27
b:release bc 20 -30
b:the_shop abc 19 -15 -24
c0:olvidese bc 20 -17
n:@body a 20
n:but_have ac -18 19
n:nah a 16
n:time_after b -25

b:to_say b 20
c1:deme bc -18 22
n:._other ab -20 18
n:earliest ab 16 -16
n:tu bc -25 30

b:can_make ac -16 16
b:i_was bc 17 -16
b:me_for abc 35 -19 -32
b:para_la a -16
b:perdon_que ac 24 -30
lead-why b -23
n:,_can ab 30 -23
n:confundi_, bc -19 18
n:dejeme c -15
p:llega abc -29 -21 30

=-;wanted;out ac -73 26
b0:guess ac 23 -20
b1:rent a -33
b:little ab -20 18
b:used_to ac 20 -19
c1:afternoon bc 19 -19
n:ones b -16
p:mananita abc -19 -28 29

b:run_me abc -27 -20 27
b:\xc2\xbf_me bc -19 16
c0:whenever b 18
n:#_que abc 25 -45 22
n:can_you ac 21 -20
n:despues ac -28 31
n:hace bc -17 22

a:@day_mornings abc -16 -21 22
b:ni abc -38 45 -31
c1:yea abc -18 -21 19
n:at_all a -29
n:did abc 25 -18 -24
n:otherwise_i bc 21 -19
n:que_@day bc -35 32

=out;doubt:free_or_kept_then bc 21 -19
a:are_a bc 23 -22
b0:same abc -22 -38 26
b:- bc 25 -43
b:there_anything bc -16 17
n:all_i bc 22 -19
p:deer ac -32 29
p:how c 19

a1:@month abc -18 20 -25
b0:due a 22
b0:sale c 16
b1:only ac -45 25
b1:surgery bc 27 -25
p:cole ac -23 25

a1:mejor bc -23 25
a:o_el c 19
b0:regreso ac -41 28
b:cualquier_dia a -25
b:i_teach abc -21 31 -26
b:the_grandbabies ab 22 -19
b:trabaja abc 18 -15 -33
b:yo_me ac 20 -20
n:earlier_than a -17
n:tampoco abc -30 56 -49
p:@person bc -16 20
p:@thanks ab 19 -25
p:neither abc -28 -25 29

a1:go b -31
a:fry ac 16 -24
a:nadie abc -17 -17 18
b:go bc 29 -37
b:have_# c 15
b:se_si a 17
c1:will c -25
p:cama c 18

a:i_am bc 16 -17
b0:@vehicle bc 25 -30
b:in_school abc -16 -22 25
b:tengo ab -16 19
c1:has a -19
p:working bc -25 25

=out;2/1 abc -23 38 -38
a:be_good a -26
a:but bc -25 23
b1:nina ac 17 -16
c1:free ac -29 29
n:from_now b -23

a0:this bc -37 19
a:@day_@day b -18
a:one b 20
a:over b -28
b:back abc -28 -35 38
n:@day_libre abc -21 27 -20
n:ask a 22
n:before_noon b -27

=wanted;doubt:somebody_is_asked_first ac -39 41
a1:mine bc 24 -22
b1:leaves a -17
b1:noon abc 20 -19 -25
b:?_then ac -26 29
b:ahora b -16
b:no_pues bc 22 -21
b:off_the abc -31 29 -27
b:surgery bc 27 -25
b:works bc 29 -21
n:me_operan bc 32 -31
n:me_toca bc 27 -25
n:y_sin ac 18 -17

=wanted;doubt:a_child's_hours:_what_they_mean_for_the_visit abc -33 21 -16
a:instead abc -32 -26 49
a:or_the ab 18 -19
b1:excuse bc -16 17
b1:sometime ac -18 24
b:@machine abc 31 -23 -28
b:da_@ride ac 18 -16
b:hers abc 45 -27 -35
b:to_have b -18
b:whenever abc -16 24 -16
c1:perdon bc -28 29
n:nomas_que bc -20 21
n:se ac -25 31
n:so_one abc -15 24 -23
n:think bc 25 -31

a:misa bc 16 -19
b:; abc -26 -20 27
b:de_preferencia abc -31 -25 32
b:la_ultima abc 24 -20 -17
b:preferencia_en c 19
n:till_# bc -21 23
p:@place b -18
p:doable bc -20 16

b0:us abc 17 -29 19
b:to_# ac -32 29
c0:simon c 17
n:all_@open b 15
n:el_mismo a -19
n:pero_mejor ac 17 -16
p:le b -46

a1:dia b -43
a1:fuera b 18
a:no_a ac 24 -25
b:,_like bc -20 24
b:simon c 17
c1:go abc -21 33 -34
n:,_salgo bc 17 -20
n:and_they b -23
n:around_that b 19
n:no_, bc 36 -51

a1:taken bc 16 -16
a:@sick c -20
b:is_good bc -17 20
b:para abc -41 17 17
c0:when ac -27 27

=aside;>busy abc 42 -22 -45
a0:voy ab 17 -23
b:?_my abc -25 34 -30
n:before_or bc 20 -23
n:house ac 17 -15
n:no_que abc -20 17 -15
p:dentro bc -17 22
p:estoy abc -35 -43 44

a1:corrido b 19
a:wide_@open abc -28 -16 30
b:,_he bc -49 23
b:es_en a -29
b:girls abc -16 26 -22
b:goes_in ab 26 -22
b:littles ac 22 -20
c1:manager abc 32 -21 -31
n:._or abc -23 -18 24
n:si_puedo ac 21 -33

a0:suits abc -22 -31 39
b:@medicine ac 18 -26
b:already_got a -18
b:look_at b -19
b:run ab -21 16
c1:of abc -24 30 -25
n:,_one abc -16 -29 34
n:him a -25
n:rest_is bc 19 -19

a0:po abc -19 -16 24
a:trabajo_corrido b 19
b1:first b -30
b:@open ac 22 -26
b:be ab -20 26
c0:todo ac -31 16
c1:para abc -22 -41 36
n:play a -21
n:ser_a bc -27 29

a0:mi ab 29 -26
a:y_eso ab 21 -19
b0:his c -16
b0:vence a 17
b:not_see bc 16 -15
n:si_pero bc -21 21
p:share abc -32 19 -17

=aside;wanted;- ac -34 22
a:fine_with c 16
b0:ni abc -34 38 -22
c0:put ab 28 -32
n:i_say abc -19 -18 20
p:now ab 19 -30
p:salgo abc -33 -21 36

=aside;days3 c -17
=wanted;doubt:a_day_more_than_100_days_ahead abc -19 -28 29
a:@date_or abc 18 -21 -16
b:has_me c 16
b:they_say bc -28 22
n:not_miss abc -29 31 -29
n:y_mi b -43
p:shop abc -20 -22 28

=aside;doubt:before_or_after_what_time abc 41 -23 -40
b0:toca b 18
b:doing ac 20 -20
b:ese bc -33 33
b:pero_salgo c 15
b:unless_it bc 27 -28
n:ni_el a -23
n:of_@date ac -26 17

a:verdad abc 32 -29 -16
b0:@drink abc 32 -31 -24
b0:@insurer abc -23 39 -38
b:confundi_, bc -20 22
b:have_chemo bc 18 -28
b:her_license b -18
b:my_sisters ab 20 -19
n:igual ac -31 21
n:so_much bc -26 27
p:game abc -18 -19 20

=aside;<any c -25
n:que_@fetch ac 25 -29
p:ok ac 21 -30

a:let_me ac 20 -20
a:me_voy bc -18 21
b:something_later ac -23 23
c1:@clinician bc 26 -27
c1:furnace bc 22 -24
c1:one a -26
n:bueno_el a -17
n:might ab 16 -25

=wanted;of2 ac -20 18
a:antes_de ac -24 28
a:is_bad bc 24 -24
b0:descanso ac -21 23
b0:memphis ac 23 -23
b1:hers abc 35 -22 -26
b:,_home b -35
b:not_know ac 20 -21
b:ponga_nada abc -19 22 -20
n:._ahora a 16
n:@late_in c 16
n:caigo ac -25 22
n:is_fine a -20
p:and a -24

=out;within-last bc 22 -23
a:every_day ac 27 -29
a:llevo c -19
a:to_be abc -23 -34 29
b:noon_except abc 20 -19 -25
b:that_day a -23
b:toca c -27

=aside;all:aside+out+wanted ab 43 -129
a:is_way bc -17 17
b:hers_is abc 33 -22 -24
n:#_oclock bc -20 18
n:bingo abc -16 -18 21
n:is_@wrong bc 24 -24

=aside;doubt:a_weekday_and_a_date_that_do_not_go_together abc 130 -88 -132
=aside;~fact abc 53 -35 -55
a:with_a a 20
b:necesito ac -20 21
b:well ab -35 16
n:am_gone bc -23 25
n:but_after bc -25 26
p:are b -26
p:chamba ac -15 21

b:the_truck b -21
n:town_anyhow bc -24 24
p:lords bc -23 24

b:asleep ac 18 -23
b:nina ac 19 -18
n:is_got a -28
n:is_it ab 22 -28

b0:coming ac 15 -16
b:ni_@day bc 23 -21
b:un bc 26 -30
n:ando_en ac -16 32
n:roofing bc -22 23

=out;all:out abc -24 25 -22
a:only b -33
b0:is bc -23 20
b0:lab bc 23 -36
b:daycare a -28
b:if_not abc -21 -37 43
n:no_@day a 17

=wanted;before ac -102 27
a0:gets bc 19 -24
a:camino bc 20 -27
a:trabajo bc 26 -25
b:me_pagan abc -16 18 -21
n:manana_tampoco b 17
n:otro_dia c -30

a0:: abc -27 -28 31
a1:@holiday abc -21 -21 24
a:ni bc 30 -43
b:till c 16
c1:anniversary bc 19 -16
n:no_earlier a -24
n:was abc -16 -41 40

b:lol bc -27 22
b:mwf bc -31 31
c0:al abc -28 -27 29
c1:works ab -23 21
n:que_tengan bc -17 24

a:one_please a -23
b0:get bc -22 25
n:ay_no ab -20 18
n:en_@hours c 18
n:that_ones b -21

b0:at ab 15 -16
b:@traffic a 17
b:afternoon_except bc 22 -21
b:dormido abc 24 -20 -20
b:pushed abc 31 -23 -21
b:up_to a 16
c1:solo ab -29 16
n:._got abc -29 16 18
n:@visit bc 28 -28
n:at_the c -27
n:same_day bc -29 21
n:take_@day abc 24 -21 -31
n:ya_de ac -35 22

a:am_good b -24
b:has b 17
b:those_are abc -31 -22 24
b:trabajando abc -36 28 -25
n:; abc 25 26 -38
n:roads b -16
p:viene bc -23 18

=aside;doubt:a_child's_hours:_what_they_mean_for_the_visit ab 25 -19
a1:good ac -60 23
a:can_do bc 22 -16
a:can_leave bc -32 34
a:gets abc -21 31 -31
a:por_favor abc -17 -32 34
a:ser b -23
b1:eso bc -25 25
b1:later ac -25 19
b:,_hay b -24
b:._it abc 16 17 -20
b:clinicals c -25
b:other_@visit b 19
b:turno abc 25 -17 -42
n:be_home c -16

=wanted ac -20 19
a:after_@food b -21
a:my_brothers a -16
b:about bc -25 25
b:double c -22
c0:is ab 17 -32
lead-if b -35
n:,_se a -15
n:by bc -16 33
p:along abc -23 -28 29
p:noon ac -37 32

a0:nobody abc -21 -26 25
a1:my c -23
b:hay_pues bc -19 22
b:law abc -34 -19 33
b:libra abc 27 -28 -16
b:sea ac -23 19
n:bridge bc 17 -27
n:entonces b -16
n:i_sleep a -28

a:sure bc -15 16
b:it a -22
b:later_that ac -23 24
n:de_preferencia abc -15 -22 24
n:know c -30
p:@hours bc 16 -16
p:just a -18

=aside;named-again c -38
=wanted;doubt:what_begins_on_that_day b -17
a:they ab 24 -25
b:,_ando a -20
b:could_you abc -20 -22 21
c0:cause b -42
n:sorry_# bc -25 26
n:them_i abc -33 34 -22

2/1 abc -28 31 -18
=wanted;all:aside+wanted abc -25 -26 18
a:con bc 32 -52
a:creo c -16
b:dialisis bc 18 -19
c0:would b -31
p:prefiero abc -16 25 -25
p:then a -16

a0:@insurer bc -19 22
a:iria c 16
a:my_day b -21
a:to_# abc 24 -27 -21
b:can_it abc -19 -35 26
b:la_obra ac -27 29
b:olvidese bc 20 -17
b:pero_no bc 21 -26
c0:has c 19
c1:moved abc -17 18 -16
n:._can b -25
n:before_that ac 20 -28
n:but_he abc 38 -29 -28
n:or_# bc -21 17

=aside;again abc 56 -15 -71
a1:voy bc 18 -16
b1:bring ab 19 -23
b1:drops b -15
c0:che ac 21 -24
n:,_tal c 16
n:@date_at ac 33 -40
n:@relative_no ac 16 -24
n:bridge_club c -16
n:week_after abc 19 25 -40

=out;day a -16
b:are_in abc -16 -22 25
b:bunch abc 16 -38 19
n:anytime_before b -16
n:will_text ac 18 -17

n:@wrong bc 23 -26

a:dialisis bc 31 -31
b:got_a ac 27 -39
n:for_me ab 34 -40
n:mediante ab -28 22
n:win abc 22 -19 -20

=out;<free_from abc -33 36 -28
a1:puedo ac 18 -37
a:de_dia abc 18 24 -34
a:viajo bc 21 -19
b0:love ab -30 18
b:pt ac 17 -21
n:be_best bc -17 17
n:could_it b -28
n:tu_or ab 18 -17
p:have bc 18 -18

a0:too c -27
b:,_es b -29
c1:any ac -23 23
n:._after abc -21 27 -23
n:a_# b -20
n:operan bc 32 -31
~busy_from ab -20 26

b:but_a bc 23 -23
b:can_come b -41
b:my_@clinician bc 18 -20
b:perdon abc 37 -17 -36
n:not b -20
n:y_yo abc 16 19 -29
p:ice a -16

=aside;~unknown abc -16 -18 17
a0:it abc -35 -28 37
b0:have bc 19 -21
b1:puede bc -21 22
b:gone a -27
b:kind_of ac 23 -26
b:sale bc 20 -19
b:too_soon a -18
b:you_have abc -28 -26 34
c1:but bc 30 -33
n:y_ya b -32

=aside;doubt:until_then,_or_from_then_on a -22
=out;lead- a -28
b0:dicho ab 26 -28
b0:nothing abc -50 34 -17
b1:two abc -19 18 -15
c0:ponme bc 24 -21
n:,_pasado abc -17 23 -16
n:actually bc -30 34
n:can_not b -23
n:if_we ab 18 -22
n:pero_la ac 23 -21

a0:off a -23
a:court c -21
b:,_any ac -29 18
b:^ bc -33 34
b:gets_me ac 28 -26
b:since b -21
b:usher a 16
c0:trabajo abc -30 29 -18
n:dead bc 22 -22
n:still bc 20 -20

=wanted;one bc -64 27
a:temprano abc -18 28 -26
b0:or ac 32 -32
b:have_a abc -36 -18 31
b:he_works bc 22 -17
b:otherwise abc -20 -30 36
b:the_school bc 17 -18
b:y_el abc -28 -29 30
n:dia_no abc -43 -15 22
n:get_my ac -18 20
~that_day abc 32 16 -43

a1:next abc -22 -19 23
a:trabajar c 18
b:@date_# ac 21 -24
b:@holiday a -16
b:to_work abc -25 32 -27
n:calling abc -19 20 -20
n:look abc 30 -16 -31
p:tempranito ab 16 -40

a:bien ab 22 -28
a:going ab -23 19
b:ask_me ac 23 -26
b:know_i abc -15 -29 25
b:pensaba a 17
b:to_come b -40
n:at_your abc 16 19 -27

=wanted;of1 bc -64 27
a1:todavia ac 25 -20
b:@date_not abc -20 31 -24
b:dan_permiso ac 21 -18
b:michoacan b 17
n:#_i ab 20 -26
n:@day_after ab -21 18
n:dias_si bc 25 -25
p:slept a 18

a1:great a -17
a:tengo_@treat b 17
a:the_only ac 23 -26
b1:play a 18
b:\xc2\xbf ab -33 17
n:#_trabajo bc -25 27
n:early a -17
n:i_know bc -39 34
p:decime ac -26 26

a:@cancel ac -19 20
a:con_el ac 23 -32
a:my_anniversary bc 27 -25
b:my_bad ab 19 -24
b:think ac 23 -26
n:favor a -29
n:in_@date a 15
n:muy b -15
n:my_@move b -16
n:of_that abc -18 37 -34
n:preferencia abc -15 -22 24
n:seria_el bc -16 16
p:mind a -27

=aside;doubt:not_settled_yet b -64
c0:skip bc 22 -18

=aside;one c -22
=wanted;doubt ab -17 18
a:@relative_me b -28
a:half a -16
a:is_not bc 34 -34
b0:otherwise bc -26 29
b:off_work ac -22 25
b:review bc 16 -19
b:sea_de b 15
b:the_girl bc -31 24
n:@day_sale abc 24 -24 -24
n:es_el bc 27 -31
n:rent bc 18 -21
n:so_afternoons c -28
p:this abc 19 -31 -15

a:@day_i a -17
b:._next ab 17 -23
b:bien a -17
b:she_will bc -25 23

a:unico_dia a -19
b1:lo abc 22 -17 -15
b:,_just a -16
b:she_gets bc 22 -21
n:ahi ac 21 -29
n:tambien_. abc -20 27 -20

a:or_# abc 17 -19 -16
b:anything_on bc -16 17
b:nothing_works a -18
b:win ac 28 -29
b:wrote abc 28 -28 -19
n:of_my a -19
n:so_@day ab 22 -31

a1:there bc -15 23
a:leave_the ab -16 22
b:til_# abc -24 28 -16
c1:con abc 31 -28 -16
c1:espere abc -30 -21 27
n:them bc 31 -36
p:somebody bc -21 17

a:la_hora c 17
b:have_lab c -28
b:i_do bc -17 20
b:usted ab -18 16
n:go ab -21 23
n:no_tan bc -20 23
n:soonest abc -27 -16 23

a:bad_for b 15
b0:paid b -25
b:love ab -30 18

b0:dia b -18
b1:@drive abc 25 -34 -19
c1:# bc 30 -30
n:hora abc -31 -35 36

=wanted;? a -24
b:,_ponme bc -22 25
b:hold_on c -20
b:horas c -17
b:pues abc -27 -22 30
n:viene c -33

a:@traffic bc 23 -23
b:a_@ride abc -22 -16 22
b:el_@day b -27
n:siguiente_si c -22
n:skip bc -16 21
p:pronto a -16

a1:church ac 18 -17
a1:that abc 35 22 -27
a:@insurer c -21
b:negative abc -16 33 -28
c1:clinicals b 22

a:online bc 25 -24
b:get_off ac -59 16
b:gustaria bc -27 29
b:i_got ac 33 -23
b:i_make bc -28 17
b:only_runs abc -22 -23 27
n:,_# abc -35 -37 50
n:dale abc -25 -37 29
n:para_delante b 16
n:sea_a bc -22 24

a:can_manage c 17
b:es_que ac 26 -35
c0:con a -30
n:i_guess ac 28 -24
n:sooner abc 23 -21 -22

a1:@food c -20
a:demas abc -15 18 -17
a:out_of abc -22 -25 22
a:to_you ac -18 18
b:casas a -26

=out;~free_from abc -22 24 -21
=wanted;again bc -35 27
a1:just ac -20 20
a1:loca b 15
a:dijo abc 16 -35 24
a:i_told a -17
b0:viaja c -30
b:?_any c 17
b:but_only abc -18 -27 33
c1:libre abc -23 -16 32
n:@day_do bc -18 16

a:under abc -32 33 -30
b0:tomo ab 17 -16
b:any_other abc -22 -24 25
b:cualquiera_de ac -21 25
b:despues_de ac 25 -27
b:elk abc -16 -18 18
b:si_llueve a 15
n:dia_tengo ac 17 -16
n:lo_puede c 16

b:@body ac 35 -34
b:day_the abc -22 21 -20
b:will_do abc -20 -25 30
n:._before b 17
p:group abc 22 -21 -17

a0:can c -28
b1:set ac 23 -18
b:ask ac 30 -31
b:i_mean bc -17 19
b:yo_no abc -19 29 -24
c1:ni b 16
p:media abc -17 -30 23

c1:they ab 21 -48
n:una ac -28 17
p:este abc -35 -33 46

=aside;of2 b -22
=wanted;>except ac -47 15
a0:yo ab 22 -24
a:a_week abc 34 -17 -31
b:seen abc -27 -26 28
c0:chemo bc -28 27
n:#_. a -23
n:,_ahora ac 19 -20
n:called ab -24 23
n:de_esa bc 27 -22
p:plumber abc 29 -33 -27

=out;<free ac -20 16
=out;of1 bc 17 -26
a:gone bc 22 -32
b0:@traffic a 17
b:a_los abc -16 20 -31
b:my_leave ab 18 -15
n:us_say c -20
n:y_tengo bc -22 15

a:ago c -36
a:mismo c 18
b:is_off abc -53 27 -19
b:me_puede bc -22 31
c1:nada abc -21 26 -28
n:me_voy bc -21 21
n:quedan abc -26 28 -29
n:they_want ab 16 -23
p:descanso abc -42 -55 46

=aside;of4 abc 28 -47 -15
b1:should ac -21 20
b:wake ac 28 -29
n:,_por ab 16 -67
n:no_i a 17
p:care abc -27 -25 32

a1:easier b -26
a:except_@day a -32
b:on bc 17 -20
n:entro_a b -25
n:ve ac 23 -32

=wanted;of3 a -30
a:easier_for ac -16 19
a:papeles abc 24 -17 -23
a:yes abc -37 -24 29
b:a_sub a -34
n:ando_con a -17
n:de ac -38 19
n:next a -15
n:release ab 16 -17

a0:with bc 16 -17
a:all_yours ac -32 32
b0:sleep ac -34 16
b:cause_i abc -20 -19 22
b:por_favor a 15
b:went abc 38 -25 -32
n:,_porque abc -16 -18 18
n:bueno_si bc -21 21
n:down_for a -27
n:mejor_un abc 29 -17 -25
n:out abc 23 -34 -15

b:,_only ac -20 21
b:equivoque_, c 17
b:pucha b 18
c0:last abc 30 -25 -18
n:,_como abc -21 -26 33
n:a_la bc 23 -20
n:por_favor a -26
p:bless abc -30 -32 34

a:unico ac -31 27
b:are b 16
b:ponele abc -30 -20 30
b:que_me bc -23 21
n:cause_the b 16
p:corazon ab -23 22

a0:o bc -30 31
b0:al abc -31 -24 33
b0:one bc -27 19
b1:better bc -18 19
b:my_@visit a 18
b:now_i abc -17 -25 26
b:so_that abc -17 -20 22
n:sea_@day ab -28 17

a1:best abc -31 -31 37
b:el_hospital abc -22 24 -17
b:program_is ab -21 23
b:y_me abc -24 -19 25
n:._en ac 15 -23
n:@eat ab -34 16
n:old c 16
n:so_please a -30
p:llego b -19

a:reckon b -17
a:til ab 19 -25
b:,_nos ac 31 -30
b:dialysis bc 31 -36
b:is_# ab 17 -25

a0:puedo a -43
b:,_it b -39
b:my_@vehicle c -26
n:get_off abc -26 -40 41
n:is_best bc -26 26
n:not_till ab -19 19
n:she ac 26 -21
p:creo c 18

a:chemo_for abc 25 -24 -24
n:@day_o c -22
n:puedo_los bc -27 21
n:un b -26

=aside;<question abc 28 -56 -22
a:guess abc -26 -24 28
a:libres bc -25 25
a:probably a 20
b1:hay abc -29 -27 43
b1:never abc -34 -21 25
b:@relative_trabaja abc 22 -20 -26
b:that_same bc -31 34
named-again bc -31 19

a0:not c -24
a0:tengo abc 23 35 -50
a:@book ab 21 -24
b:estoy_off ac -23 24
b:on_the bc 24 -34
b:the_# ab -43 20
n:#_am abc -26 -17 26
n:,_me abc 17 31 -37
n:hora_de c 17

a0:please abc -24 -33 39
a:make ac -24 16
a:to_my c -19
b1:week a 18
b:la_@relative ac -27 23
b:libre abc -39 -17 26
b:not_the a -27
n:jk_# bc -17 18
p:hasta b -27
p:po bc -29 27

a::_# abc -27 -28 31
a:and ac 19 -16
b:@relative_@drive b -40
b:day_but bc 31 -26
b:had a -16
n:._any ac -17 21
n:@day_so ac -28 21
n:will_take abc -19 -21 21
p:del ac -47 26

a:coming abc -15 34 -33
a:whenever abc -21 -35 32
b0:dias b -29
b:an bc -26 15
b:gave_me abc -16 -25 18
c0:not abc -55 62 -41
p:@move a 16

b0:esta bc 19 -20
b0:just ac -26 27
b:@date_except b 15
b:olvidese_del bc 20 -17
p:ever abc 27 -25 -24

a:got b -15
b0:@stop ac 23 -19
b1:anything a -19
b:dead b -21
b:pickup a -19
n:lord abc 28 -27 -23
n:my_@price ac -16 16

=wanted;>fits a -63
a1:es b 24
a:no_@day abc -17 32 -28
b1:before ac 23 -29
b:,_or a -28
b:@date_i b -18
b:ones ac 15 -18
c0:give ac -27 27
n:,_dios ab -28 22
n:anyhow bc -25 23
n:except abc -24 -37 41
p:@insurer abc 32 -49 -22
p:as ac -21 25
p:fifteenth abc 20 -16 -20

a:be_just ac 20 -18
a:easier_on bc -18 23
b:either abc -23 -48 38
n:._one abc -20 -30 25
n:@day_morning ab 16 -24
n:entre ab 19 -23

a0:meeting ac -26 15
b:la_que ab -42 25
c1:dejeme ac -22 22
n:good ab 16 -32
n:the_am bc -19 19

a:@move c 15
b1:pt ac 18 -16
b:._she c 19
c1:pagan abc -21 22 -17
n:?_en abc -16 -21 28
n:esos_dias ac -24 21
n:please_. bc -23 18

=aside;lead-turn c -21
a:casa abc 20 -21 -17
a:either_one c 22
a:mi a -22
b0:. abc -29 -47 62
b0:him bc 24 -17
b:in_@date c -15
n:since ac 21 -25

=aside;hour abc 27 -42 -16
a:comes abc 18 -16 -17
b:cause b -42
b:i_get bc -54 39
c1:drops ab 25 -27
n:me_for abc 32 -25 -29
~free_from ac 24 -24

b:._the abc -30 -41 46
b:tengo_@visit abc 25 -22 -16
n:juego_@day ac -21 20

=wanted;lead-if abc -48 -32 45
a:could a -29
a:sleep ac 16 -19
b0:solo abc -45 -38 49
b0:still ac 20 -20
b1:on a -27
b:bar a -22
c0:because abc 43 -22 -17
c1:from c 15
n:pero_las a 16
n:the_morning bc -33 21
p:a ab 19 -47
p:at bc -19 24
p:missed ac 17 -16

a:eso_no a 17
b0:shop abc 19 -15 -24
c0:perdon ac 37 -39
n:._otherwise b -17
n:on_@day bc -26 17
n:porque_amanezco ab -16 21

a:her b -23
b:@treat abc -21 -37 24
c1:y bc 27 -23
n:not_put ac -25 20

a:later bc -18 21
b:nothing c -31
c1:nothing ac 18 -27
n:,_the a -30
n:and_not a -15

=wanted;doubt:every_second_week:_which ab 16 -28
a1:am bc 28 -31
a:pagan ab 27 -21
b1:free ab 17 -28
b:need_that ac 25 -20
b:nursery abc -25 -16 19
c0:though bc -20 22
n:,_le abc 26 -27 -19
n:@traffic_on bc 21 -20

a:car bc 19 -20
a:except a -38
b0:@book c 19
b:all ac 16 -23
b:or ac 30 -27
b:there ab -24 22
n:#_and a -19
n:because a -27
n:can_bring bc 17 -17
n:que_salga abc 27 -22 -25
n:resto_de ac -23 21
p:those abc -18 -25 23

a0:es a -15
a0:instead abc -29 -17 40
a:bingo abc -22 33 -29
b:@relative c -19
b:boy ab 20 -24
b:but_is ab 18 -15
n:evening abc -23 -25 27
n:gets ab 16 -44
n:la_llevo bc 22 -21
p:two a -17

a:ya_me b -25
b:but_on bc -20 23
b:porque_entra c -18
n:@date_# ac -53 33

a0:se b -30
a1:her abc -18 -19 20
a1:over ac -20 24
a:is_taken bc 16 -16
b0:dejeme ac -16 18
b1:dice ac -21 17
b:his ac 17 -32
b:window abc -19 -22 23
n:._it ab 34 -33
n:@sick bc 25 -23
n:not_leave bc -24 22
n:ya_la ac 23 -17
n:you_are abc -24 -38 29
p:siguiente abc -18 -17 29

=aside;doubt:what_begins_on_that_day c -47
a1:fine bc -47 19
b0:negative abc -16 33 -28
b0:\xc2\xbf bc -37 20
c1:ultima abc 24 -20 -17
n:do_that bc -25 21
n:shoot ab 20 -17
n:till_then c 18

b1:al ab -25 19
b:,_regreso ac -29 30
c1:regreso ac -29 30
n:nunca ac -23 23
n:of ac -28 22
p:right bc 24 -27

b:@date_is b 16
b:between b 17
b:hagale abc -22 -22 23
n:so_my ac -23 23
p:ideal ac 29 -36
p:meant c 16

b1:toca ac 18 -29
b:home ab 21 -17
b:is_nothing bc 28 -30
b:permiso abc -27 18 15
b:week bc 21 -21
n:es_mi abc -44 -33 44
p:dentist bc -16 15
p:temprano b -23

a:anda ac 28 -28
b0:mas abc 20 16 -28
n:clock b -20
n:home ab -19 21
n:only abc -42 -18 24
n:or ab 21 -36
n:semana_que bc 22 -18

b1:get bc -28 25
b:date bc 18 -26
c1:already abc -18 22 -26
n:#_cualquier bc 29 -27

a:bad bc 43 -46
b1:dan a 17
b1:mi abc 32 -27 -23
b:care b -21
b:el_mismo abc -22 -24 27
b:field a -20
b:o_sea abc -18 -19 28
b:our_anniversary bc 19 -16
n:._cualquier ac 17 -17
n:be_there bc -43 37
n:i_think bc 31 -31
n:nobody ac 24 -30

a:ish bc -16 21
a:ni_el bc 22 -19
b0:both abc 29 -29 -28
b0:veces abc -25 -21 26
b:so_it b -33
n:#_mejor abc 30 -23 -30
n:@date_, a -18
n:any_hour c 16
n:easy abc -23 24 -17
n:then_# abc -21 30 -29

b1:entonces abc -21 25 -26
b1:scratch abc -27 20 23
b:fabrica a -17
p:f abc -26 -17 22
p:inventory c 19

a1:en b -24
c0:puchica bc 17 -19
c0:since b -21
n:?_if ac -30 17
n:@year c -18
n:in_at a -25
n:like_the abc -29 -28 35
n:to_see abc 21 -18 -20

a:easy c 17
a:my_split bc -25 26
c0:id bc 25 -31
n:esos ac -27 16
n:puede_? abc -21 -30 31
p:does ac -18 18

=out;nowhere abc -52 72 -74
b:am_# abc 26 -17 -25
b:juego ac 26 -27
c0:does bc 15 -18
n:,_del bc 23 -28
n:._scratch abc 23 17 -21
n:@date_. b 18
n:nomas_los c -25
n:so_if abc 34 -27 -34
n:when_we bc 19 -18
p:semanas b -26

=wanted;within-last ab 22 -25
a0:down abc 31 -24 -25
a0:was ac 39 -38
a:puedo_ir bc -17 22
b:but_in bc -18 21
b:can_you ab 18 -25
b:viaje bc 18 -16
n:dialysis c -17
n:esa_semana bc -17 17
n:morning_would bc -21 20
n:temprano bc -32 30

=out;2/0 abc -58 29 -22
b0:algo abc -21 -19 31
c0:@call b -19
c1:i b 25
n:was_going a -16
p:proxima a -18

=wanted;>busy ac -17 22
a:cubro abc -21 23 -26
b0:calls bc -25 22
b:but_have ac 20 -38
b:prefer abc -21 -23 30
b:so_my bc 17 -18
c0:his ac 18 -31
n:afternoon_i bc 31 -31
n:dios_mediante ab -28 22
n:try c -17
p:gone ac -16 23
p:him abc -27 -30 38

=aside;>any ab 29 -24
a1:dialysis c -20
a:before b -20
c1:on c -16
n:juego ab 18 -26
n:para_lante abc -22 25 -22
n:para_no bc -21 27
n:up c -21

=aside;on-offer1 abc -36 19 22
b0:and bc 31 -57
b0:juego ac 26 -27
b0:sometime c 18
b0:then ab 21 -48
b1:@book c -17
n:#_en abc 24 -33 21
n:any_morning bc -23 24
n:first_time ac 20 -16

a:corte b 17
b:en c -17
b:regreso ac -41 28
b:si_me ab 18 -36
n:._@day abc 21 27 -45

a1:siempre ac 18 -16
a:@drink ac 17 -23
b:break_is b -22
b:favor a 15
b:my_shrink abc -16 19 -22
n:con_el ac 15 -16
n:in_a ac 20 -16
n:it_would a -21
p:hijole bc 22 -22
p:tardes bc 25 -29

b:all_got ab -18 18
b:last ab 26 -42
b:would_want abc -20 -34 33
c1:leave ac 21 -32
n:or_@date ab 18 -17
p:here c -31

=out;>only abc -18 21 -16
a1:a ac 24 -29
a1:is abc -20 -16 27
a:nada_mas ac -24 23
a:that_day bc -34 18
b1:mas abc -16 -20 28
b:estuve abc 27 -19 -20
b:me_the ac 24 -22
n:@drive abc -21 -55 52
p:pick c 18

=out;<if c -44
=wanted;>not abc -37 -22 27
a0:emojiyes abc -17 -15 29
a:no_puedo ac 22 -70
b0:los a -22
b:,_la a -16
n:#_instead bc -28 30
n:other_days abc -36 -24 30

a:@treat abc -24 33 -27
a:turkey a -30
b0:cause abc 33 -21 -31
c1:bueno c 19
n:,_weekdays bc 28 -28
n:afternoon a -17
n:could a -20
n:yes_to c -26
of1 b -19

a1:come ab -28 16
a:ninos b -17
b:@book abc 22 -22 -17
b:so_like ab -22 16
c1:rest abc -18 -23 30
n:@date_after abc -17 17 -16
n:it_can abc -19 21 -18
n:on ac -26 19
n:querais bc 20 -20

a:@day_afternoon c 16
a:only_# ac 17 -19
a:se bc 17 -22
b:que_se b -20
c0:mae abc -17 30 -25
n:drop_my bc -16 17
n:emojithanks abc -28 -26 27

a1:shot a -28
a:esta abc -33 -25 34
a:there ac -29 29
b:los abc -19 27 -27
b:mae abc -17 30 -25
n:darle_de bc 21 -20
n:to_the ab 21 -38
n:yes a -30

a1:trabajo a -19
b1:casas bc 32 -30
b:mayordomo abc -35 21 19
b:ok_then ac 19 -19
b:scratch ab -18 17
n:is_nothing c 15
n:llego ac 18 -19
n:porque_es abc -23 38 -28

=wanted;<past abc -61 30 -20
a:@ride bc 15 -22
a:cumple abc -17 41 -39
a:me_queda bc -17 26
b:el_que bc 23 -25
b:group a 16

n:comes abc -26 -22 30
n:day_next ab 19 -15

=out;all:out+wanted abc -16 20 -19
a:hace abc -18 23 -30
b:grandbabies bc 22 -24
b:is_in abc 29 -30 -28
c0:how b -16
c0:there bc 18 -26
n:,_yo a -22
n:._me abc -34 36 -31
n:a_mi a -29
n:la_# ac 28 -30
n:si ab -40 28
p:anyway c 19

a:@date_, abc 18 -16 -19
a:are_rough bc 22 -22
a:for_me a -20
b0:nomas abc -18 -28 30
b:ay ac 21 -21
b:not_on ab -18 22
b:or_later b 16
n:fit_me bc 18 -17
n:that_# bc -29 26
p:estaria c 18

a:desde abc 32 -29 -24
a:right ab -28 29
b0:away abc -29 31 21
b:en_@date abc -22 23 -21
b:pero_si ac -18 23
b:po bc -19 23
n:and_@day a -15
n:but_in bc -22 23
n:y_voy ac 19 -26

a:#_is ac 33 -38
a:class abc -29 21 -17
b1:es ab 19 -19
b:get_home abc -22 -18 22
b:it_would ab 16 -44
b:si_es abc -17 -32 24
c1:for b -21
n:@relative_at bc -16 21
n:@vehicle_no abc -25 -34 27
n:possible c 30
p:cual ac -16 16
p:quince ab 20 -29

a1:brutal ac -20 21
b1:habria abc 33 -40 -25
b:._my abc 41 -42 -31
b:sure bc -32 27
n:es_nochebuena bc 21 -20
n:they ab -37 37

a1:lo b -38
b0:? ab 27 -70
b:no_, bc -19 19
c0:the b 24
c1:@drink abc 33 -31 -29
n:#_works a 17
n:,_maybe abc -15 -21 26
n:?_after bc -19 17
n:de_@late abc -16 -28 30
p:say bc 16 -16

b:it_be abc -21 -39 29
n:@book_me bc -28 25
p:speech abc 39 -33 -31

a1:reckon b -17
a:of_those c 16
b:@day_# ab 22 -36
c0:nomas ac -19 16

a:de_mi bc 26 -37
a:sirven bc 22 -19
b0:anything abc -46 -19 40
b0:so b -15
b1:@visit ac 20 -25
b:i_meant abc -16 -17 23
b:me_lo b -24
b:so_# abc -21 22 -16
c1:cut ac 20 -19
c1:excuse bc -16 17
n:week_is a -30
p:y bc -42 36

a0:one b -26
a0:to bc 21 -20
b0:pongame abc -20 -16 19
b:after_work bc -19 23
b:so_can abc -20 -19 29
n:,_except abc -21 -34 37
n:either_, abc -15 -25 18

b1:rather a -17
b:be_back c -18
b:come_straight bc -16 20
b:perdon_, c 19
n:pongame abc -27 -18 26
p:@price ab 19 -28
p:possible ac -25 28

a:@eat ac 23 -21
b:?_si bc -16 18
b:de b -25
b:sirve ac -24 19
n:any_day abc -21 31 -24
n:can_we abc -25 28 -23
n:no_puedo a -43
n:the_only a -15
p:pasado bc -35 17

n:past_# a -21

>any c -15
a1:right ab 17 -17
b0:period bc -23 25
b1:pizca a -19
b:#_no ac 15 -19
b:so_the bc -16 22
c1:those ab -31 22
n:before_the b -25
n:want ab 26 -44

=wanted;lead- ac -21 16
a:pero ab 15 -22
a:the_@vehicle abc -25 24 -18
b:forklift bc 25 -27
n:all_are ab 19 -26
n:haha_. b -17
n:pm abc -21 -31 28
p:clock bc -15 18

a0:except a -34
a1:corte b 17
b:gets_in ac 19 -20
b:ill abc 21 -16 -17
b:is_got c 20
n:because_of ac -21 17
n:pero_mas bc -43 48
p:taller ab 18 -22

a:la_tienda bc 19 -22
a:town abc -21 22 -24
b1:@insurer ac 20 -20
b:@vehicle_gets ac 16 -16
b:si_ya abc 23 -28 -20
n:donde ab 20 -18

b:the_one ac -26 21
n:between c -16
n:but_the b -22
n:days ac -27 25
n:if_somebody ac -18 19
n:lo_demas bc 22 -21

a:am_on abc 19 -16 -25
b:._maybe abc -29 21 -18
n:de_@eat abc -18 18 -16

=-;aside;wanted ab 30 -46
b0:el a -27
b1:vacaciones bc 24 -24
c0:si a 16
c0:\xc2\xbf abc -24 -45 41
c1:de abc 32 -24 -22
c1:patron ac -35 28
n:,_could abc -27 -16 35
n:entra abc -19 -24 21
n:your bc 26 -28
p:overnight ac 19 -22

a0:every c -24
a:the_@relative ab 15 -19
b:days ab -17 17
c0:lord ac 17 -18
n:fuera c -16
n:so_they abc 30 -22 -28
p:picked b -20

b0:off ab 25 -17
b1:planning bc -23 25
b:,_we bc 16 -17
b:._can b -21
b:his_@relative ac 16 -28
b:the_furnace bc 22 -24
n:en_adelante c 16
n:tardes_cuando bc 20 -20
n:we_win abc 22 -19 -20
n:week_, ac 19 -15

b0:either abc -43 -35 50
b1:mejor abc -24 -25 39
b:@drive_and b 17
b:anniversary bc 22 -18
b:barn bc 22 -23
b:luego bc 15 -19
b:off_school bc 22 -21
b:so_now a -15
n:,_whichever bc -20 23
n:but_like bc -21 23
n:porque_entra b -20
n:recojo_a c 17
p:used ab 18 -28

<unknown abc 51 -39 -47
b:@day_no bc 31 -28
c1:auditors abc 31 -25 -28
c1:pues abc -22 17 16
n:@day_? a 16
n:de_mi ac 22 -20
n:i_drop bc -16 17
n:rest c -19
n:rest_of ac 15 -22

a1:cuando ab -30 18
b0:back abc -42 -19 27
b:any ac -46 24
b:please_no bc 23 -23
c0:tienen c 17
n:@day_the a -29
n:had a -34
n:in_on ab -18 20
n:pero_este ab 17 -27
p:lejos ac -18 20

=aside;on-offer2 abc -24 34 -23
a1:toca c -20
b0:seen abc -27 -26 28
b1:wait bc 23 -21
b:get_the abc 39 -20 -42
b:never_mind abc -18 32 -29
b:skip abc -21 37 -32
b:yo_con a -16
n:,_but bc -37 32
n:anything_after abc 18 -39 22
n:me_in abc 34 -32 -29
n:nights bc 32 -28
n:oclock ab 29 -22
p:sale abc -23 -28 35

=aside;from ab 22 -70
b:around b -21
b:be_later bc 17 -16
b:i_wrote abc 24 -22 -16
n:,_first ac 20 -16
n:digo_el a -18
n:me_gusta abc -20 -16 18
n:no_porque abc -21 -26 33
n:time_before c 16

a:before_# ab 16 -27
a:is_in bc 23 -32
a:que abc -30 -26 31
b:@day_a abc -17 -19 20
b:@parking a 17
b:mi_turno c -22
c0:get ac 20 -19
c1:know c -22
c1:like a -33

a0:hago ac 21 -23
a1:sin bc 18 -19
a:el_# a -18
b1:@place bc 18 -26
b:@call_is abc 28 -25 -28
n:might_be c 16
n:those_days a -24
p:could a -26

b:are_out b 17
b:every_day bc 18 -17
c0:home abc -16 -21 24

=wanted;wanted;- a -28
a0:depends ac 20 -16
b1:@call ab 29 -39
b1:except b 16
b:can_we abc -32 -32 46
b:free_@day bc -20 21
b:if_i b -20
b:me_equivoque c 18
b:testing abc 40 -27 -44

a1:@treat b 17
a:a_estar bc 25 -23
b1:out ab -26 24
b1:quedo b -16
b:@vehicle_only abc -22 -17 19
b:despues ac 25 -27
b:me_sirve ac -24 19
n:le_escribo abc 32 -22 -29
n:or_after bc 23 -23
n:so_is bc 15 -27
~except ab 26 -24

a1:are a -31
b:@insurer abc -25 45 -41
b:me_only a -21
n:#_ok ac 20 -21
n:gusta abc -20 -16 18
n:have_got abc 15 -33 16
n:until ab 20 -40
p:around bc 20 -23
p:us bc -31 32

a:escuela abc 25 -19 -33
a:leaving abc 29 -30 -22
a:over_the bc -20 22
b0:del b 16
b:i_take bc -26 26
n:,_like abc 27 -23 -24
n:._my abc -24 -38 43
n:bar bc -16 19
n:make_it ab 25 -20

b0:decir c 19
n:is_turkey bc -19 22
n:it_be bc -39 20
n:today ac 27 -26

=aside;doubt:a_day_more_than_100_days_ahead abc 34 -24 -29
=wanted;all:out+wanted abc -29 -35 37
a0:til b -18
a:casas bc 21 -19
b:for_the ac 18 -29
n:day ab -39 34
n:straight_off ab -32 19
n:you_all bc -41 32

a:am_free abc -25 -19 30
a:despues bc -16 21
a:rest ac 28 -30
b1:pero bc 17 -15
b:para_mi c 18
b:voy ac 37 -40
c1:estoy b 17
n:eleven bc 18 -18
n:tampoco_, abc -19 40 -35
n:which bc 42 -38
p:sin c 16

a:too abc 16 33 -48
b:aunque abc 27 -26 -25
b:no_excuse bc -16 17
b:vet bc 22 -18
c0:nos b 17
n:._ay a -20
n:am_stuck abc -22 16 23

=aside;>unknown b -36
a:antes b -22
a:no_el c 16
n:,_now b -34
n:._actually c 16
p:afternoon bc 30 -34

a0:la abc -21 33 -21
b:,_except bc 23 -23
b:an_hour ac -16 17
b:corte b 19
b:pero_del bc -21 22
c1:except bc 33 -33
n:,_either b -28
n:a_sub abc -21 -26 29
n:guy ac 31 -31

b:,_me b -25
b:am_training ab -17 17
b:and_my abc -18 -35 29
b:choir abc -28 37 -33
b:day_off ac -23 27
b:not_work bc -15 17
n:is_@symptom abc -23 26 -33
p:reyes bc 30 -30
until c -29

b:decia c -16
b:dot abc 36 -19 -33
c0:if b -30
n:i_need c -20
n:like_. abc -26 21 -16
n:sleep bc 25 -19
p:already b -18

=wanted;>soonest abc -19 27 -26
a:taken_for bc 16 -16
c0:my bc -18 20
c1:senior ac -16 17
n:be_@day b -18
n:dejo c 17
n:fly ab -26 23

a:whatever ac -22 21
n:y_media bc -18 16

=out;doubt:a_time_that_may_be_ruled_out abc -23 34 -30
a1:habra abc -22 -22 31
a:in_my ab 21 -18
b1:will c -16
b1:with bc 24 -31
c0:ayer ac 31 -32
n:,_bueno c 16
n:@day_please bc 19 -21
n:ser ab 18 -18
p:el b 17
p:pavo bc -18 20

b1:choir abc -27 31 -25
c1:are abc 17 29 -36
c1:lo abc -20 -33 23
n:?_then c -24
n:@day_. bc -28 24
n:@day_tampoco abc -18 35 -27
n:@medicine a -20
n:if_it bc -46 42
p:were c 16

a:ahi bc -22 24
b0:gone a -27
b:,_nomas a -18
b:and_no bc 26 -24
c0:pucha b 18
c1:@move a -36
n:#_@day abc 35 -40 -17
n:pedir bc 21 -20

=aside;until bc 23 -56
a:and_the c -16
n:be_dead bc -17 19

a:am_@person abc -30 -45 47
a:can_cover ac -16 17
a:hasta bc 16 -26
b1:for ac 16 -35
b:con a -32
b:ends bc -36 16
n:and bc 30 -29

a:carro abc -17 -22 19
a:feed abc -19 -35 28
b:load ac 25 -27
n:ese_mismo abc -18 20 -17
n:que_antes bc -16 18
n:we ac 28 -18
p:hear abc -24 -27 28

a:favor abc -17 -32 34
b:hace bc 16 -17
b:preference bc -25 25
c1:only a -51
c1:sleep abc -40 -16 20
n:._would b -17
n:@day_at a 18
n:so_. ab 21 -20
n:tengo_@treat bc -18 20
p:entra ac -18 17

a1:un c -25
a:is_spoken bc 19 -19
b0:house abc 23 -27 -16
b:any_of ab -27 25
b:husbands bc 16 -27
b:is_the c -22
b:no_to a -45
b:to_get ac 26 -21
n:@day_puedo ac -23 19
p:best a -26

=aside;>free_from abc 30 -21 -23
=aside;>only b -39
a0:duermo abc -19 33 -30
a1:can bc 24 -25
a:@english ac 34 -34
b0:descansa abc -25 -31 35
b:man abc 23 16 -29
c0:district bc -26 23
n:@day_next a -39
n:be_at bc 19 -18
n:fin ab -18 20

b:@day_y abc -15 -27 28
b:que_ahora c 18
n:except_@day abc -19 -29 33
n:las_mananas abc -16 -17 22
n:speech a -24

a:by abc 31 -31 -22
a:far abc 19 -22 -15
a:is_good ac 20 -19
b:from bc -35 28
b:pero_en abc -56 -58 68
b:seria b -25
b:used ac 20 -19
n:@relative_. b 17

=aside;<if b -47
=out;doubt a -44
a0:en ac 15 -23
b0:prefer abc -17 -17 25
b0:slept abc 24 -17 -16
b:@day_or a -24
b:moved_to abc 27 -17 -24
c0:probably abc 24 -20 -20
n:@call_it ac -40 22
n:the_afternoon ab -27 15
n:work b -37
n:yes_@day a -18
p:@book b -18

a:turno abc -19 34 -26
b:of_school b 17
c1:say bc -32 33
c1:ya bc -41 23
n:@date_? abc 37 -31 -27
n:and_i bc 23 -33
n:nochebuena bc 21 -20
n:virgen b 15
p:dia a -28

a1:way bc -16 16
a:latest ac 19 -19
n:@open ac -33 30
n:and_my a -24
n:para_el abc 31 -31 -24
p:saying bc -18 21

=aside;<busy b -22
b1:next ab 19 -27
b:drop_me abc -22 -17 23
b:pueden ac -18 22
b:you_got abc -34 -24 36
c1:mean bc -17 19
n:so_this ab 20 -38
n:when_i bc -23 24

3/2 ab 17 -20
a:nunca abc -24 -22 25
a:yours ab 16 -22
b0:mwf bc -31 31
b1:@insurance abc -21 -21 22
b:did abc 26 -23 -24
n:._no a 21
n:?_that abc -17 36 -34
n:and_only abc -28 -29 31
n:please_not abc -15 24 -21
p:ese abc -35 -39 49
p:puedo abc -35 17 24

=aside;days1 a 15
a:si_no bc -26 28
b0:naps a -35
b:,_\xc2\xbf bc 25 -21
b:bring_me ab 20 -18
n:nine abc 16 -26 19
n:the_two abc -19 24 -33
p:an b -21
p:hoy ab -18 17

a:i a 18
b1:does abc -41 29 -21
b:boss_said c 15
b:middle_of abc -33 -33 35
n:dia_libre ac -17 21
n:el_del bc -24 26
n:pongame_el bc -31 30

a1:any c 16
a:no_one bc 18 -18
b:bueno c 23
b:she_says abc -15 -26 28
n:ya_puedo ac 20 -18

a:todavia bc -31 17
b1:him bc -22 25
b:@call_me ac 23 -22
b:and_it c -24
b:bury a -25
c0:# ac 44 -29
n:right_now abc -18 -18 22

a:up_for ac 20 -19
a:without abc -15 -25 30
b1:an bc -17 20
b1:neither bc 21 -19
b:has_the bc 17 -21
n:,_@relative a -35
n:,_not bc -35 37
n:dios ab -30 19
n:the_soonest abc -27 -16 23
n:todavia ab 18 -24
p:pasando bc -17 23

a:bridge abc -25 27 -27
b:ir ac 18 -16
n:san_lazaro bc -18 24
p:calls c 15

a:fine bc -65 23
a:in_a bc -26 27
a:is_my abc -33 -20 29
b:last_@day ac 17 -17
b:pension a 20
b:tengo_libre ac -16 21
b:your ac 23 -19
c1:anytime a -29
n:,_or ac -18 21
p:pt c 16

a1:demas bc 17 -17
a:me_deja abc -25 26 -21
a:suits abc -22 -31 39
b:rest_of a -34
b:wide_@open abc 21 -23 -21
n:@call ac 27 -22
n:@fetch ab 36 -44
n:but_my abc 26 -25 -17
n:de_esos abc -22 -25 24
n:y_a a -28
p:che ab 21 -23

=out;<fact abc -40 -16 21
a:salga c 16
b:can_i b -59
b:no_pude ac 18 -15

a:and_@day abc -29 -16 23
a:at_the abc 33 -22 -31
b1:half ac 18 -18
b:home_health abc -34 -24 26
b:no_puedo bc 47 -49
b:no_trabajo bc -22 24
b:see_me b -23
n:middle bc 21 -22

a:las bc -23 15
a:the bc 26 -37
b:he_is ac -28 34
b:not_even bc 26 -21
n:?_like bc -26 21
n:you_got a -30

a:love abc -18 -20 22
b:feed abc -27 15 21
b:me_queda c 17
c0:quiero c 16
n:@day_de abc -16 -15 17
n:in_the a -42
n:wait_i ac 19 -15

=wanted;<if abc -48 -33 46
a:hour_@drive a -16
b1:run ac 26 -22
b:last_final ac 26 -22
b:the_house abc 23 -27 -16
c1:hour c 16
n:( abc -20 -23 29
n:babysit_until ab 18 -28
n:be_later bc -16 16
n:but_later bc -15 16

=aside;<except b -44
a:@late a -30
a:not_a abc -21 -28 35
b1:was abc 41 18 -48
b:fly bc 22 -28
b:she_works ab -22 22
b:week_after abc -26 23 -19
n:,_esa a -20

a0:todos a -20
a:me_dijo abc 16 -35 24
b:can_bring ab 17 -23
n:the_fourth abc -21 21 -17
p:if abc -24 -18 24

<free_from b -16
b:ayer bc -31 17
b:weeks c -20
n:covering bc -22 16

<busy_from bc 20 -34
a:cole ab 16 -15
a:me_cuida b -17
a:viene ac 28 -27
b:rather_not ac -33 16
c0:maybe bc -17 18
n:,_que bc -41 34
n:choir bc -23 15

a:a_cualquier a -32
a:un ac 21 -20
c1:be bc -42 22
n:if_not abc -34 -34 39
p:all abc 20 -45 27

a:on_any c 16
b:puede_ser abc -20 -19 26
n:,_make bc 22 -22
n:?_despues bc 19 -18
p:grands abc -17 -18 20
p:latest ac 21 -18
p:queda ac -28 22

=out;hour bc 16 -33
a1:bien bc -31 32
a:@fetch bc -27 19
a:habra abc -24 -22 32
b0:said ac 42 -35
b:dale bc -24 26
b:talk ac 29 -27
c1:meant abc -18 -19 25
n:tendria bc 24 -32

b:me_ponga ab -22 22
b:put ac -23 28
b:working abc -18 27 -24
c1:thought abc -27 28 -26
n:all b -23
n:doubles ac -21 17
n:hora_que abc -18 -19 30
p:of ac -17 18

a0:time abc -22 -33 25
a:he ac -28 24
a:ones_too ab 22 -22
b0:o abc -19 -19 24
b1:wake ac 28 -28
b:yo_cuido abc -29 32 -23
n:._but abc -20 -22 23
n:gave bc -26 19
p:one bc 16 -15

b0:would b -24
b:not_# ab -15 17
b:town abc -30 26 -19
c1:last abc -24 -27 26
n:back bc -32 19
n:me_confundi bc -19 18
p:@clothes bc -16 20
p:there ac -53 17

>fits a 15
a1:@visit ac 22 -21
a:iria_bien c 16
b:@visit_con bc 21 -27
n:is_there ac 23 -36
n:whichever bc -20 23

=wanted;doubt:what_stands_in_its_place a -21
a0:but bc -30 16
b:come_in b -23
b:queria bc 23 -22
c0:finals bc 27 -23
n:dias_de abc -23 29 -39
n:matter_which abc -27 -29 36
n:so_the c -27
p:pool ab 20 -31

b:@relative_can b -30
n:be_the a -18
n:boss c -15
n:i_do bc 36 -44
n:that_same abc -20 -38 36
p:gets ab 23 -32

a:se_puede bc 20 -17
b0:got bc -39 34
b0:i ab 26 -41
b0:maybe a -19
b1:there a -17
b:,_off ab 21 -30
b:._off abc -23 -19 27
b:is_every ac -19 20
n:before b -17

a1:or bc -20 22
a:el_@day bc 19 -19
b0:bien c 17
b:needs abc -28 17 19
b:that_, ab 20 -27
c1:put abc -26 -40 34
n:am_off bc 19 -18
n:but_only abc -16 -35 36
n:me_on ac 23 -16

=out;first abc -17 20 -16
a0:puede b -21
a:@drink_digo c -15
b1:instead b -29
b:de_@day bc -20 21
b:do_you abc -18 -34 32
b:what bc -27 30
n:._this abc -22 -28 28
n:she_is ab 17 -50
p:ahi bc -29 34
p:fine ac -19 16

a:he_is a 19
c1:mi a 28
n:darle bc 21 -20
n:give ab -23 29
n:his abc -16 19 -18
n:noon a -34
p:casa c 16

a:estamos b 15
b0:@call abc 38 -24 -35
b0:you ab -17 18
b1:clock ac -33 25
n:,_aunque abc -22 -36 37
n:oh_wait abc 32 -20 -30
p:town ab 16 -34

=wanted;~not abc -102 -30 49
b0:go bc 20 -22
b:am_stuck abc -19 26 -24
b:toda ac 15 -19
n:#_al a 16
n:@holiday b -19
n:after_@holiday bc -28 28
n:sometime ac -22 23
p:escuela abc -30 -16 31

a:the_same ac 22 -19
a:told abc -25 -27 29
b:calves ac 21 -16
c0:asere b -17
n:ahi_para ab -25 26
n:any_weekday bc -38 27
n:jk ab 15 -32
n:jk_i ab 16 -15
n:me bc 30 -24
n:pasado ac 17 -30
n:slow abc -26 -34 29
n:the_@clinician bc -16 21
p:section bc -18 18

a1:eso a 15
a:acaba c -28
b1:might abc 23 -21 -19
b:to_you abc -18 -32 23
n:@parking c 16
n:this_@day abc 20 -24 -18
n:ustedes abc -20 20 -19
n:y_@day ac -26 16

=wanted;doubt:which_of_two_weeks abc -16 18 -16
a0:any abc -44 -42 60
b:am a -22
b:can_not ac 20 -24
b:except b -16
b:full ab -17 18
b:voy_a ac 15 -22
n:neither abc -24 22 -20
n:pero_ya b 24
n:unless abc -17 -37 33
p:matter bc 28 -27

b:when_i c -27
n:el_# c -18
p:tenth abc 22 -23 -21

a:easier b -26
b:@drink c -33
b:@year ab 28 -24
b:aqui bc 21 -21
b:i_already abc -18 22 -26
c0:estoy a -21
c1:\xc2\xbf abc -18 23 -18
n:cuando_usted ac 15 -15
n:that_leaves abc -15 24 -38
n:the_truck a 20

a1:sounds ac 28 -28
b0:home ac 30 -24
b:@month ac 31 -31
c0:that bc -25 18
n:@day_, ac -42 47
n:m ac 16 -23
n:not_too bc -20 21

a:at_my abc 21 -17 -17
b:need abc -28 -17 34
b:same abc -17 -43 23
b:the_earliest abc -17 -22 25
c1:anything ac -23 28
c1:home ab 26 -15

>free a 15
a0:ones ac 16 -16
a1:queda bc -18 19
b0:@late c 19
b1:not ac 30 -25
b:acomoda a -18
b:entonces bc 17 -17
b:got_nothing abc -17 -19 27
b:hasta a -16
b:have_class abc 22 21 -39
b:have_dialysis b 19
b:vaya_a bc 20 -16
b:will_have a -20
n:am_retired c 22
n:es_san abc -17 28 -23
n:instead_of ac -22 23
p:tmrw abc 22 -34 21

a:for bc 17 -24
a:voy b -16
a:work bc 30 -38
b1:us bc -15 18
b:no_se ac 26 -21
c0:out c -19

a:am_all ac -32 32
a:no_alcanzo abc -27 32 -41
b0:tal ac -18 21
b1:@holiday ac -19 18
b1:my c -21
b:,_tiene c 18
b:away ac -34 24
c1:vamos b 17
p:half c -18

a0:con ac 34 -28
a:#_a b -17
b0:@place ab -20 16
b:nena bc 27 -30
n:entonces_el c -23
n:pero_si a -18
n:tan bc -20 23
n:up_my bc 23 -19

=out;>fits ab -16 20
a:we ac -20 24
b:@day b -19
b:eh ac 16 -15
b:my_other b 19
b:sub_covering c 16
c0:ew bc 27 -23
c1:no ac -18 19
n:es_la c -21

a:any_time ab 16 -30
a:la_ciudad abc -27 -19 28
a:on b -30
a:truck abc 30 -20 -27
b:._yes bc -16 19
b:me_opero abc 27 -16 -26
n:@day_en bc 18 -31
n:da_igual a -19
n:si_me abc 19 26 -36

a0:right abc -21 41 -29
a:puedo_a bc -17 19
b:pase b -33
b:patient abc -24 37 -35
b:probably abc 24 -20 -20
b:recital_is c -22
c0:mornings bc -15 16
n:can abc 18 -30 19
n:makes_me abc -18 -25 24
n:or_over c 15
n:that_week bc 28 -29
p:se abc -20 -18 24
within-last ac 21 -21

a:are_out ac 18 -25
b:dentista bc 20 -32
b:pedi ab -29 18
b:pero_el b -33
n:toda ab 21 -21
p:day bc 16 -18

a:fuera b 17
a:must bc -28 29
b:hoping_for a -16
b:maybe a -22
n:e ac 19 -25
n:jajaja abc 27 -23 -18
n:la_de ab 15 -18
n:si_dios bc -17 18

=aside;middle abc 18 -21 -25
a:too_soon abc -15 -23 24
b:and_i bc -28 27
b:check bc -28 22
b:jk bc -20 16
b:the_@clinician b 17
b:we_win ac 28 -29
c1:preferencia abc -15 -18 20
n:@day_ya ab 17 -25
p:pero bc -44 17

b:do_not c -30
b:que_de c 21
b:us_in a 20
b:wants_me bc 20 -24
c1:@visit ab 31 -28
c1:wake ac 28 -28
n:@move bc 17 -20

a:is_chemo abc 25 -24 -24
a:is_right bc -24 19
b1:told ab -25 18
b:rent_due a -33
b:storm ac 22 -21
n:@open_@day bc -16 15
n:wait_that abc -25 32 -42

a:sounds abc 24 -21 -21
b:@open_the ab -21 21
b:cut ab 24 -34
b:murio abc 32 -28 -26
b:town_for bc 18 -16
b:vacaciones ac -39 34
n:,_tengo bc 20 -17
n:toca abc -28 31 -30

a:after_# abc -23 -22 25
a:estoy_fuera b 18
b0:ones ac 15 -17
b:@relative_tiene bc 21 -21
b:el_dentista abc -15 22 -23
b:yours ac 24 -20
c1:had abc 35 -28 -20
c1:si b -21
n:@day_only ac 18 -18
n:@day_you abc -26 -27 28
n:@month abc 20 26 -46
n:but_let ac -19 19
n:temprano_, bc -30 34
p:la a -46

a:am_yours ac -34 38
a:lo_dan bc -25 27
b:school_let ac 19 -18
n:._home ab 23 -23
n:be_# ab -30 16

b0:@visit ab 20 -19
b1:@date bc -27 20
b:i_want abc -23 -16 28
b:soon a -19
c0:going ac -23 21
c1:barn bc 16 -20
n:@insurer ab -29 16
n:escuela bc -16 18
n:no_? a -24

a0:si abc -33 -32 38
b1:toda c 15
b:,_is c 16
b:descanso ac -21 24
b:jury_duty bc 19 -17
b:who bc -29 26
n:._day bc -25 24
n:@relative_says bc 17 -17
n:for bc 24 -36
n:le_dije ac -20 25
n:llega_la bc 30 -29
n:right_? bc -20 20
p:era a -23

a0:might ac 22 -22
a:and_that a 19
a:dialysis bc 29 -31
a:run b -16
b0:menos abc -21 37 -34
c0:pues abc -16 -33 20
n:,_please b -24
n:._\xc2\xbf a -27
n:delante b 16
n:i_get abc -32 -28 47
n:primera abc -21 33 -33

a:es_mi ac -30 25
b1:start a -20
b:but_that ac 27 -27
b:lowkey bc -27 27
c1:routes abc -25 26 -25
c1:se ab 26 -25
n:club c -16
n:las_tardes a -23
n:later_that b -16
p:verdad bc -19 25

b1:salir bc 16 -15
b:._well a -23
b:can_take abc -23 -21 26
b:the bc 20 -29
n:ask_my a -16

a1:@insurer bc -21 23
b:before_or ac 24 -23
b:i_wake ac 28 -28
b:not_come b 22

b0:@pay c -27
b:a_half ac 18 -18
b:last_time ac 35 -32
b:took ab 19 -20
n:que_nomas a -18

a:ok abc -26 -25 36
b:,_you b -30
b:if_the ac 23 -23
b:leave c -17
c0:jury bc 21 -20
n:@day_afternoon ac -34 23
n:@relative_can b -16
n:so_@late bc -26 16

=aside;? bc 17 -29
a:#_to ab 17 -25
a:i_think ab 31 -28
b:all_see ac -25 29
n:ten ac -29 25
p:it ac -18 15

a0:el ab -27 19
a0:still bc -26 28
a:me_lo abc -21 -21 30
b0:seria b -20
b:i_should abc -26 -22 27
c0:el ab 38 -53
n:is_no ac 21 -20
n:work_# a 19

b:que_@relative ac -28 26
c0:estuve abc 27 -19 -20
c0:plant abc -26 -36 42
n:not_then abc -16 29 -22
n:recojo b -16
n:that_afternoon bc -21 18
p:bday ac 24 -23
span bc -17 21

a0:imposible bc 25 -21
b:of_town ab -23 22
n:i_work abc -30 -23 29

a1:time b -25
b0:can ac -36 22
b0:time abc 38 -28 -34
b1:got abc -29 38 -28
b:@relative_in ac -36 28
b:be_in ac 28 -25
b:dueno ac 21 -23
n:no_trabajo c 17
p:told bc -28 15

=out;doubt:what_begins_on_that_day a -21
=wanted;last a -25
b0:acaba abc 31 -24 -32
b:put_in ac -21 20
n:,_hay ab -23 17
n:mi_lonche c 18
n:\xc2\xbf_la b 15

a1:tienen ac -15 20
b1:los bc 18 -31
b:a_ser bc 16 -17
b:am_not b -19
b:la_escuela abc 24 -17 -19

a:my_@late bc 30 -28
b1:a b -18
b:en_@hours c 19
b:is_fine bc 20 -17
c1:hers abc 33 -22 -24
p:oh bc -18 17

b:anyway c 16
b:believe ac 20 -18
b:pasaron c -17
c0:they c -35
n:,_esos bc 29 -29
n:bueno bc -30 20
n:comes_@day bc -21 20
n:entre_semana abc -19 -25 28
n:fit bc 18 -17
n:seria a -21

b:bring ab 17 -28
b:llegue abc 25 -17 -21
c1:keep a -19
n:,_both abc -17 -21 20
n:driver c -18
n:pero_ella abc 22 -26 -17
p:como ac -22 20

a0:morning bc 19 -19
b:@hours ac 21 -21
n:,_my bc -20 19
n:,_sorry ab -26 24
n:wake b -24
p:miss abc -16 19 -17
p:weekday ac 15 -18

=aside;doubt:the_same_time_as_what b -19
=out;doubt:not_sure_what_is_ruled_out abc -24 34 -32
a:be_great b 17
a:muerta a -15
a:split bc -25 26
n:is_good abc 27 -38 -21
p:puede ac -36 29

a:quien_la b 18
b:escuela abc 24 -17 -19
b:here bc -27 23
b:sea_menos bc 26 -24
n:#_my bc 21 -21
p:up b -21

=wanted;= ac -20 19
a0:anyhow bc 17 -22
a:esta_bien bc -25 26
a:noon_or c 17
b:grandsons c -15
b:i_am ac -22 17
b:only_do abc -40 -26 38
b:which_is a -20
c1:about c 19
n:,_whatever c 18
n:._so bc 33 -50
n:am_dead bc -24 18
n:before_then a 17
n:bring abc -20 26 -26
n:free abc -28 -33 43
n:ok bc 25 -32

a:dead ac 40 -38
b0:this b -19
b:#_i ac 18 -15
b:el_carro abc 30 -26 -26
b:recert bc 25 -27
b:thought abc -23 25 -29
b:what_i abc -23 -15 24
n:either_one b -21
n:\xc2\xbf_tiene c -16
p:the bc 18 -21

=wanted;3/0 bc -26 29
a0:again bc 20 -30
a:better_for bc -18 20
a:off a -41
b1:check bc -26 25
b:@hello abc -25 -26 32
b:@relative_de bc -27 28
b:all_have ac -24 26
b:have_something bc 18 -15
b:not_, bc -25 24
b:viajo b 17
c0:tenia abc 28 -16 -23
n:@day_my bc 22 -31
n:camino b -21
n:la_@relative bc -24 19
n:otherwise_@day ab -17 18

a0:estaria bc -24 22
b:go_with c 21
c1:called abc -19 24 -27
c1:she bc 17 -21
n:._if bc -21 16
n:from_@day c 17
n:use ab 22 -34

a:#_or abc -32 -28 34
a:way bc -16 16
b0:date bc 22 -20
n:anywhere abc -18 -16 25
n:tell abc -18 -25 29

a1:better abc -35 -24 43
b0:third abc -18 -21 22
b1:hour a -36
b:puede abc -17 -29 32
b:starts ac 24 -30
c1:surgery bc 22 -19
n:class bc -25 23
n:la_proxima c -16
n:yes_. abc -18 -18 20

=out;3/2 abc 18 -16 -22
c0:las ab -20 19
c0:on bc 15 -16
n:ends abc -18 -36 38
n:up_at ab 17 -17

a:@day_# b -29
b:el_sale c 17
b:not_then abc -25 -30 31
n:@day_@date ab -35 21
n:break_@date c 15
n:dificil bc 19 -17
n:mine ab -23 18
p:long bc -23 28
p:only abc -36 36 -31
p:someone ab -23 22
p:todo bc -18 25

b1:is ab -53 25
b:cobro bc 23 -25
b:day_i a -23
b:letter b -16
c0:every ab 21 -29
n:otros b 16
n:that_i ab 20 -21
n:want_another a 17

a:am_afraid a -23
b:am_away bc 24 -24
b:routes abc -25 26 -25
n:este c -21
n:no_sea bc -29 30
n:though_, a -19

a1:have bc 27 -37
a:dale bc 20 -17
a:ya_puedo bc -26 31
b0:it bc 30 -23
b:@day_i ac 18 -24
b:che ac 21 -24
c1:duty a -23
n:ahi_estare abc 29 -35 -26
n:misa bc 18 -19

=out;<turn a 15
=wanted;lead-turn a -23
a0:lo abc 37 -46 -23
a:money abc -34 -24 26
b:more bc 21 -18
b:patron b -21
b:\xc2\xbf_tiene c 15
n:,_he bc -31 17
p:dead bc -54 47
~any bc -23 17

=aside;<that_day b -54
b0:not bc 59 -115
b:la_otra bc -30 23
b:manager abc 32 -26 -29
b:physical abc 27 -16 -24
n:._bueno ab 17 -28
n:que_# bc -17 18
n:rough bc 28 -28

a:llegar ac 30 -31
b:eats c -25
b:please_not bc 24 -23
b:tell_me a -20
b:tulsa bc 21 -22
c1:vaya bc 20 -16
n:,_only bc -22 24
n:half_an c 15
n:see_you a 17
p:baby ab 16 -19
p:driver a -16

=aside;>that_day b -41
a:dan abc -18 -23 27
b:@relative_said ac 27 -22
b:is_a bc 18 -26
b:my_pension a 20
b:were ac 25 -25
n:lante abc -22 25 -22
n:like_@day ab 20 -38

b0:dormido abc 24 -20 -20
b:if bc -36 19
b:laredo bc 21 -21
b:y_para abc -17 -22 31
c1:sea b -30
n:._second b 17
n:._weekdays bc -23 23
n:la_manana bc -26 30
n:snow abc 25 -29 -17

3/0 ab -35 25
a:check bc 20 -19
b0:those ac 22 -28
c1:goes abc 23 -20 -16
n:,_@thanks ac 19 -16
p:es ac 20 -15

a:hay abc -19 20 -15
a:works_too c 16
b:menos_la bc 24 -26
c0:scratch ab -18 17
n:must abc -20 -30 30

a:all_right ab 15 -32
a:or_@date c 16
a:somebody bc -18 17
a:the_street abc 22 -21 -17
b1:ay abc 29 -24 -26
b:,_maybe abc -18 -29 31
b:@call_it abc -17 -22 20
b:libres c 17
b:puchica bc 17 -19
n:and_then abc 19 -21 -17
n:we_do ac -22 17
p:@year ac -29 26

a:brothers a -16
b:muy ac 22 -22
b:we_will b -17

b1:@pay bc -28 24
n:picking abc -22 -20 27

a:too_far abc 19 -22 -15
b1:starts ac 17 -15
b:in_class abc -16 23 -21
c1:ser c 15
n:@day_por ac 24 -28
n:say_@day bc -22 19

a:es a -16
a:is_fish abc -17 18 -17
b:tomo abc 22 -19 -18
n:lonche c 18
n:semana_siguiente ac 22 -26
p:about ac -29 23

=out;doubt:a_question bc -23 24
a:days b -25
a:ya_no abc -17 32 -30
b:) c -19
n:._they abc -18 24 -32
n:may abc -17 21 -19
n:you_know abc -26 29 -23
p:week ab 31 -20

a:time bc -49 22
b:could_we bc -26 17
b:finals a -25
c0:took a 17
n:gets_me abc 27 -33 -17
n:hasta ab -29 28
n:heads bc -20 25
n:makes a -29
p:virgen bc -17 24

b0:pagan abc -16 18 -21
b1:o c 20
b:do_the bc -21 17
b:y_en bc 19 -17
c1:give a -27
n:me_@fetch b -34
n:surgery bc -19 17
p:@drive bc 35 -27

=aside;2/1 c -20
a:bet abc -25 -16 26
a:i_have abc -38 37 -27
n:?_no a 26
n:haya ab -20 16

a:es_@holiday ac -23 17
b0:come abc -28 -48 37
b0:somewhere ac -17 20
b1:queda c 18
b:have_my bc 21 -25
c0:para bc -28 18
n:#_estoy ab -22 22
n:@day_make c 16
p:am abc -25 -15 26
p:find bc -22 23
p:to bc 20 -20

a:i_get ac 16 -16
a:mucha a 16
b:county_@vehicle bc 18 -16
b:de_misa a 15
b:end b 16
b:keep_the abc 23 -32 16
n:._sorry abc -30 -32 34
n:but_next ac 16 -18
n:oh_duh b -16
p:@wrong bc -22 24

a1:da ac -22 25
a:no_good abc -40 60 -53
a:pt abc -26 29 -29
b:noon abc 20 -18 -25
b:other_@day c -17
c1:daycare a -28
n:si_si b -16
n:take_them abc 22 -28 -16

=aside;after b -44
a:pues abc -24 -17 27
a:sea bc -16 22
b:at_my abc -21 30 -25
b:sometime abc -22 -20 21
b:the_rest a -20
b:ya_le abc -17 20 -27
c0:nope abc -23 -31 26
n:lo_del b -22

a:please a -24
b:at_work ab 16 -15
n:._i a -50
n:@day_a ac 19 -30
~why ac 45 -45

=aside;<fact ac 31 -96
b0:meet abc -15 27 -20
b0:misa a 15
b:like_a b -20
p:like ac -30 15

=out;lead-why ab -26 19
=wanted;>fact ac -19 21
b0:her b -20
b:._something abc -15 -17 25
b:@price abc -18 21 -19
b:in c 19
b:my_last abc -20 -32 30
b:school abc -15 22 -19
b:these bc -22 23
n:half a -23
n:i_like abc -26 -26 29
n:no_hold ab 27 -24
p:been ac 28 -32
p:mid bc -21 22
p:think a 16

b0:was b -38
b:from_# ab 21 -20
b:llego a 15
b:pagan abc -16 18 -21
c0:; abc -26 -20 27
n:deme ac 19 -30
n:haha bc -29 16

a:busy abc -15 18 -16
b:#_en bc -35 22
b:stay ac 15 -16
n:._mejor ac 22 -17
n:can_come abc -29 28 -24
n:day_. ab 24 -32
n:like_at a -19
n:manana_no abc -15 -41 43
p:s bc 20 -23

a:first b -20
a:no_llego abc -24 26 -23
a:no_tengo abc -19 -28 27
b0:working abc -18 27 -24
b:before ac 33 -36
n:,_pongame abc -16 -18 22
n:guess ac 17 -33
n:mas_temprano bc -23 26
n:the_rest abc -18 -19 25
p:text abc 30 -21 -26
p:three ac 17 -15
p:turns abc -31 -25 32

=wanted;doubt:not_sure_what_is_ruled_out abc -28 -51 52
a:got_court b 15
a:or_@day abc -29 -38 40
a:week ab 16 -19
b:for b 19
b:preference_is bc -25 25
b:you_do abc -19 -28 23
c0:this abc -19 -15 21
n:._could ac 25 -24
n:whole bc -36 24
p:can a -23

b0:town ab -24 17
b:marco a 18
n:,_@date a -17
n:._mi abc -18 -20 21
n:am_at abc 18 16 -29
n:but_can abc -23 -39 42

=out;<that_day bc -25 18
a:@day_one bc 19 -18
a:useless bc 23 -28
b0:break ab -20 16
n:,_deme bc 20 -21
n:day_, abc -16 -20 18
n:earlier bc -20 26
n:is_the ab 27 -33
n:like_# ac -27 16
n:que_esa bc -30 19

b:if_that abc 18 -17 -28
b:to_look a 15
n:@date_i a -25
n:is ac 23 -34
n:though_so b 15
p:trabajo abc -19 -24 26

a:@day_after c 18
a:horas c -25
b:fue abc 27 -22 -21
c1:teach abc -16 24 -18

a:or b -40
b:i_keep a -32
b:i_sleep abc -20 34 -35
n:can_, a 19
n:me_equivoque bc -17 18

a:ones_are b 15
a:por c -22
b:neither abc -20 31 -29
b:que_tiene abc 20 -16 -20
n:hold ab 23 -27

a:#_o bc -18 21
b:@relative_says a -27
b:called abc -18 23 -31
c0:anytime ac -35 27
c1:le c -26
n:ah bc -22 24
n:and_he ab -22 17
n:not_do abc -18 26 -24
n:salga abc 27 -22 -25
n:town bc -25 25
n:two_oclock ac 22 -27
n:\xc2\xbf_el a -23

a1:la ac 29 -26
a1:of abc 34 -30 -31
n:,_lo abc -31 -18 30
n:con_mi bc -15 21
n:let b -22
n:llevo_al bc -18 20
n:porque_tengo bc 36 -35
p:menos c -39

a1:evenings c 16
a:puede_ser b -25
b:amor b -22
c1:puente ab -17 23
n:@ride bc -25 25
n:lo ab -20 16
n:o_# bc -17 16

a:en a 19
b0:swing abc -19 -18 28
b1:if bc -27 31
b:come_on a 16
b:el_# ab 23 -31
b:ninguna ac -19 18
p:rest bc -43 38

b:estoy_de bc 19 -28
b:solo_que bc 23 -22
c0:vaya ac -20 21
n:for_the c -49
n:manager abc -24 -28 27

a:anytime_after ac -17 23
b0:anyway c 16
b:calls bc -25 22
b:pedi_permiso abc -17 21 -34
c0:tiene ac -25 31
n:que_no a -22

a:#_, ac -23 21
b:goes_to a -20
c0:@vehicle b -18
p:mas abc -38 -35 46
p:side bc -29 21

=out;>busy_from abc -28 34 -27
a:aqui abc -25 -36 29
a:my_bedtime ac 24 -24
a:si_se b -30
b:me_with abc -16 21 -16
c0:off ab 19 -46
n:#_, b -18
n:,_mornings a -33
n:could_you ab -24 21
n:past b -24

b0:available ac -26 28
b:prefiero abc -19 -17 22
b:talk_to ac 29 -27
b:text ab 20 -18
b:union abc 26 23 -28

a:still abc -29 -49 37
b0:libra abc 27 -28 -16
b0:like abc -25 -43 42
b0:pucha b 18
b:@relative_@insurer bc -21 20
b:have_that bc -18 20
b:misa ac 18 -16
n:._el c -16
n:but_before abc -26 -35 38
n:yes_but bc -20 20
p:days ab -52 27

a0:and ab 37 -36
b0:neither b 18
n:,_back abc 26 -17 -25
n:@hours_de c 18
n:have_it abc -23 -34 38
n:keep_the b 18

a0:free a -19
b0:calves ac 21 -16
b:la_@vehicle abc 29 19 -26
b:saliendo ac 30 -29
c0:was abc 49 -27 -46
c1:gustaria bc -26 28
n:,_es bc 22 -28
n:._maybe c -31
n:que_se bc -19 18
n:to_# ac -17 16
p:nena bc -19 17

a0:maybe abc 35 -38 -33
a1:dialisis c -17
a:ideal b -22
a:of_the ab -18 18
a:y_apenas ac 28 -27
b:they_do c -16
n:pray ac 18 -31

a0:clases bc 21 -17
a1:casas bc 21 -19
a:todos_los a -22
b:le_pedi abc -17 21 -34
n:,_salvo c 15

a:be_the bc 27 -30
b0:here bc -27 23
b1:about ac 18 -16
b:,_the ac -24 25
b:have_it abc -17 -31 34
c1:@treat ac 28 -25

a1:apenas ac 28 -27
b:home_from abc -23 -16 21
b:wait_i abc -16 19 -19

a0:in bc 15 -15
a:@day_si bc 25 -24
a:best_for c 23
b:._if c 16
b:after_# a -22
b:the_@relative ab 24 -23
c1:o bc -15 17
n:@stop abc -32 -34 35
n:day_but abc -29 16 23
n:so c -36
p:bucks abc -16 -25 25
p:morning b -21
p:rush ac -19 24

a:any_day abc -27 -26 40
a:quien bc 19 -27
b0:ok bc -27 25
b1:pasada ac 19 -17
b:limpio_casas a -21
b:was_on abc 28 -17 -25
c1:end b 16
n:conflict abc 25 -22 -18
n:los_otros b 16
n:missed_the b -19
n:we_have b 16

=aside;doubt:5/12_can_be_two_dates abc 56 -33 -57
b:kind ac 23 -26
b:not_at bc 26 -22
b:vaya_pues ac -20 21
b:winter b -16
n:la_obra c 15
n:matter b -35
p:road bc -18 21

a:por_mi a 17
b:,_ese ac -20 20
b:ice b -19
c1:never abc -18 29 -26
n:concert b 16
n:junta ac 21 -18
n:out_at bc -29 23

=out;3/1 ac 19 -39
b:are_off abc -37 26 -22
b:clock_out abc -24 -34 36
b:hay_para c 16
c0:la abc -17 -23 30
n:hay bc -31 27
p:take ac 22 -34

=aside;doubt:free_or_away_on_vacation ac 30 -27
=out;~free ac -43 16
a:@body bc 19 -28
b0:@drive b -15
b1:man abc 15 20 -27
b:@vehicle_does ab 19 -24
n:llueve b -17
n:should ac 20 -23
n:though abc -32 -26 41

a0:despues bc -17 19
b1:ever ab -18 16
b1:sea bc 23 -18
c0:doubles bc 22 -18
c0:por a -24
n:payday ac 21 -23
n:se_lo abc -21 21 -20
n:since_i ab 20 -35
n:weekday a -22

b:esa abc -26 -24 29
c1:ese ac -32 29
n:choice abc -35 -26 36
n:porque_el ab 20 -37

b0:libre abc -37 -18 26
n:el_que abc -24 24 -19
n:is_out ac 16 -32
n:more bc -23 26

a:fish_fry ac 16 -24
b:,_back abc -35 -17 22
b:?_i a -21
b:@visit_is c -21
n:al a -17
n:yours ab 21 -19
p:@fetch bc -34 27

a0:llevo ab -16 19
a:cumple_de abc -16 29 -27
b:,_yo abc 25 20 -39
b:after_that ab 24 -29
b:ni_el bc 25 -20
n:,_vos a -24
n:el_otro bc 26 -28
n:leaves abc -19 27 -37
n:oclock_that ac 23 -21
n:so_do ac -30 20
p:dios b 20

a1:to ab 16 -25
a:is_what c 17
b1:can ac 20 -18
b1:preference bc -25 25
b:resets ab 18 -18
n:cualquier_otro ac 17 -25
n:ella_no abc 23 -20 -23
n:tomorrow ac 27 -29
p:hay abc -25 -54 34

a1:digo abc 26 -24 -16
a:evenings c 16
b:half_day ac 18 -18
n:dos_dias abc -23 24 -24
n:the_same bc -28 31

b:they_moved abc -17 18 -16
b:we_have abc -34 27 -18
c0:anything a -42
n:queda_bien c 19

a1:rest ac 27 -22
b0:cualquier abc -27 -27 35
b0:permiso abc -26 -20 27
c0:@insurance ac 20 -18
n:not_those ac 18 -29
n:the_roads b -16

a:been abc 38 -20 -36
a:keep_the a 18
b1:up a -23
b:._deme c 16
n:,_she abc 35 -23 -27
n:?_si b -24
n:not_the a -38

=wanted;doubt:which_week ac -33 38
=wanted;~busy_from abc -38 23 -17
a:the_time ac 25 -25
b1:fijese ac -20 18
b1:tenia ac 20 -19
b:i_had abc 37 -18 -30
c1:casas a -21
c1:un abc -23 28 -27
n:me_a abc -15 -41 22
n:my_# ac -24 25
n:sons c -16

a:long b -20
b1:punch abc -25 -18 29
b:could_it c 16
b:dar ab -22 20
b:me_off ac -21 21
n:before_my ac -18 21

=wanted;~except b -41
b:me_in b -21
n:,_hasta bc 24 -24
n:de_# ab 22 -40

a:be_convenient bc -20 21
a:hago abc 17 -25 16
b0:skip bc 32 -30
b1:just ab -31 20
b:paid b -25
b:us_out bc -27 16
c0:playoffs a -28
n:it_@day abc -23 -16 20
p:esta a -42

<except abc -15 39 -44
b0:salgo abc -27 -31 42
b1:porque ab 23 -15
n:@date b 20
n:nena ab 16 -17
n:not_this bc 19 -18
n:que_ya a -27
n:quedo_libre ab 17 -20
n:todo ac 29 -30

a0:le c -44
a0:nos b -17
a:is_still ac -27 27
a:need abc -18 -18 19
b0:a bc -29 24
b:every abc -16 26 -21
c1:wants bc 20 -24
n:,_that abc -41 -18 37
n:@day_i a -32
p:sooner b -19

=aside;~why ac 45 -45
a:es_lo abc 22 -31 -17
b:if_it b -32
n:._@thanks abc -17 -30 34
n:but_is bc -47 30
n:is_off abc -30 -20 31
n:know_you b -23
n:otro_@day c -21
n:pero_del c 15
p:every abc 27 -23 -27
p:lo ab -46 15
p:they abc 30 -27 -23

a1:dos ab 18 -18
a:san_lazaro c -21
b0:lo bc 20 -26
b1:ship ac 21 -16
b:@fetch_y c 19
b:@visit_del abc 23 -23 -21
b:county bc 18 -16
b:rather ac -39 17
n:era abc 36 -19 -35
n:not_a ac -21 26
n:text ab 18 -17
p:camino abc -20 -24 29

b:yes bc -35 34
n:a_los c 17
p:wrote ac -17 17

a:birthday bc 29 -26
a:y_todavia ac 26 -22
b1:put c 18
b:@day_except bc 18 -16
n:entre_# ac 23 -33
n:obra c 15
p:ocho bc -21 24

a0:@visit abc -23 -22 26
a:be_best c 16
a:neither abc -17 30 -26
b:sent c -24
c1:nobody b -18
c1:nos abc 22 -19 -16
n:tengo a -32
p:ahorita ac 19 -16

a:til_i b -23
b:but_i ac 20 -18
b:her_@relative abc 15 -40 32
n:does_not abc 22 -28 -16
n:la_del bc -23 19
n:shot bc -28 26
n:tardes a -23

a:is_out abc -26 52 -49
a:not_then b 15
a:on_vacation abc 24 -23 -27
b:only_comes abc -16 -16 18
n:really abc -19 -19 25
n:told abc -36 41 -30
p:duermo ac -18 18

b:flies_in c -25
b:nomas ac -38 31
c0:fijese a -17
n:and_the bc -32 33
n:eso bc -21 15
n:works abc 19 16 -34
n:\xc2\xbf c -16
p:really abc -34 23 -19

a:paso ac 27 -26
n:but c -20
n:so_not bc 29 -86
p:first bc 22 -28
p:time bc -44 30

=aside;doubt:a_condition abc 30 -22 -25
n:wanting a -28
p:her abc -23 -25 31
p:roofing b -19

b0:play a 20
b:because abc 43 -22 -17
b:lord ac 17 -18
b:me_confundi bc -20 22
b:runs ac -22 16
n:@holiday_y bc 30 -29
n:anytime_after b 18
n:need ac 27 -32
p:? ab 20 -41
p:soy a -19

a0:will abc -21 26 -15
a:am bc 18 -20
a:los b 16
b:anything_that ac -23 20
b:dot_physical abc 27 -16 -24
b:santiago abc -23 28 -27
c1:@call ab 19 -40
n:finish abc -27 27 -26
p:okay ac -17 21
p:sleep ac -34 32

=wanted;<not abc -60 -44 63
a:coming_off abc -20 32 -29
b0:ahora abc -20 -22 24
b1:calendar abc 28 -23 -21
b:i_punch abc -25 -18 29
n:@day_works ac 22 -30

a:- b -19
b:espere abc -30 -21 27
b:told_my abc 27 -17 -16
n:,_about abc -18 -22 24
n:,_todas c 18
n:@day_though c -19
n:duh_that b -16
n:not_# ab -22 15

=out;bound abc -34 -17 23
a0:sounds ac -23 27
a:no_se a 21
a:yo abc -16 -17 16
b:el_@clinician abc -18 -28 29
c1:patrol bc 22 -26
p:junta c 16
~unknown abc -16 -18 17

=out;on-offer2 ac 29 -86
b0:fabrica a -17
b0:michoacan b 17
b:turno_de ac 18 -37
b:what_time ac 21 -21
n:,_ill ab 16 -20
n:i_keep b 17
n:this_week abc -17 -35 35

=-;aside;aside bc 22 -38
a0:am bc 26 -26
a1:out bc 39 -54
a:#_minutes ac 19 -24
a:@relative_from bc 19 -17
again ab 20 -19
b:,_a c -29
p:mananas b -23

b1:nos ac 24 -24
b:church ac 18 -30
b:my_days abc -25 -21 26
b:salvo bc 30 -26
b:ship ac 21 -16
b:up_my bc 16 -19
c0:load ac 23 -22
n:de_antes ab 20 -21
n:not_@drive b -18
n:not_think ab 16 -21
n:pues bc 17 -16
p:@drink abc -31 -30 33

<only a 21
b:i_come abc -23 -37 30
n:@day_juego ab 23 -32
n:cuando_guste bc 22 -18
n:jaja_no c 16
n:needs ab 22 -29
n:resets c 15
p:winter abc -28 -29 34

=aside;<not b -17
a:am_home a -32
b0:# ac 27 -38
b1:asi a -15
p:again ac -30 24

a:now abc -31 18 19
b1:@year ac 23 -18
b:both abc 30 -27 -29
b:got_any ac -21 22
b:with_a bc 17 -33
n:i_mean b -17
n:i_was bc -29 24
n:pasando abc -33 -27 32

b:._would bc -17 24
b:driver abc -26 27 -24
b:por_la a -19
c1:if abc -33 -35 48
c1:was abc 57 -35 -47
n:@date_then c -18
n:i_@drive c -16
n:resto ab -24 19

a1:with abc -26 35 -30
a:have_the abc -21 25 -19
b0:ser b -30
b1:finals bc 21 -17
b:for_something c 17
b:por_mi bc 18 -17
b:the_senior ac -16 17
n:queda bc 28 -30
n:say_the ac -24 15

a:emojithanks abc -17 -19 28
b1:@person a 18
b1:vaya ac -20 21
b:esos a -33
b:literally a -22
b:nah abc -16 24 -39
c1:said abc 20 -32 -17
n:be_after abc -20 -31 35
n:can_i bc -27 24
n:later_, bc 28 -28
n:puede_a bc -22 26
n:si_, bc -27 27
n:trabajo_y b -16
n:would_not abc -37 -29 35

a:would_be a -22
b:cualquiera_menos bc 24 -20
b:sale_de bc 16 -18
b:went_to a 19
n:@day_que abc -17 -28 29
n:@price ac 18 -25
n:cae ac 28 -32
n:could_we bc -21 21

b:@relative_descansa c 16
b:leave_starts ab 18 -15
n:covers abc -23 34 -34

a1:turno abc -26 30 -28
b:dia_menos ab -20 18
b:how_about b -17
n:do_# abc -23 -27 29
n:por_la bc -20 35
n:rolls abc -22 22 -19
n:that_on bc -22 21
n:\xc2\xbf_puede bc -20 22

a1:keep abc 23 -16 -17
b:of_a abc 26 -21 -20
b:trabajo_de ab -42 25
c0:union abc 21 23 -27
n:._either a -18
n:de_@day ac -31 23
n:end bc -18 19
n:no_use b -26
n:so_you c -24

=wanted;<except abc -21 -37 39
a0:school a -19
a:the_day abc -19 -23 28
a:the_morning bc -30 25
b0:works abc -37 35 -22
b:planning c 17
n:#_then ab 23 -22
n:?_any ab -21 15
n:me_la abc -18 -19 19
n:of_them b -23
n:trabajo_, bc -17 19

a:@relative_has abc -20 29 -28
a:manage c 17
a:part abc 22 -16 -17
b0:dije abc 31 -21 -27
b0:ir ac 18 -16
b0:starts ac 18 -26
b:not_a ac 17 -49

=out;named-again abc -21 -36 45
a0:ni bc 33 -48
b0:me abc 22 26 -38
b1:no b -29
c1:back abc -18 -18 19
n:\xc2\xbf_me c -16

b:la_semana c -23
b:us_do bc -28 21
b:\xc2\xbf_no c 16
c0:le abc 41 -34 -32
n:de_manana bc -25 27
n:dios_quiere bc -17 18
n:todas c 18

a:as abc -19 -16 21
a:lady a 20
b1:we a -21
b:are_all bc 24 -29
n:then_, bc 21 -16
p:please ac 22 -28

a0:that ac -36 35
a:nothing abc -28 -36 40
a:weekday c 16
b0:excepto b 19
b:leave_for c -18
c0:lowkey bc -27 27
n:._at bc -18 20
n:@holiday_, bc 34 -39
n:ok_@day abc -28 28 -25

a:@thanks_you a -16
b:so_those c 18

=wanted;~only abc -43 -47 57
a0:\xf0\x9f\x99\x8c ac -18 21
a:viaje bc 24 -23
n:am_the ab 25 -37
n:off_at b -48
p:due ac -30 17
p:got ac 17 -23
~fits bc -19 24

=wanted;<soonest ac -27 32
a:no_estoy abc -16 35 -31
a:y_no bc -28 24
b1:she c -18
b:,_nothing abc 19 -17 -25
b:a_@relative b -18
b:agradeceria abc -19 -17 25
from ab 19 -25
n:in_there ac -40 36
n:so_after ab -23 16

=wanted;<turn a -23
b:down_for b -30
n:i_come bc -24 16
n:los_ninos ac -18 16
p:mornin b 17

=out;<fits b 17
a1:guess abc -21 -22 25
b1:@vehicle abc 33 -16 -27
b:keep abc 17 -30 20
b:puede_@move bc -22 23
c1:algo abc -26 -17 33
n:._make b -23
p:alcanzo bc -21 25
p:de ab -22 25

a:apenas b -21
n:: ab 25 -22
n:i_take ab 19 -39
p:esos ac -22 27
p:imposible ac -25 19
p:mediodia bc 16 -19

a1:mi abc -35 -23 34
b:,_that a -21
b:in_law abc -34 -19 33
b:las_de abc -36 15 15
n:had_to ab -25 15
n:hasta_@date bc 24 -24
n:sin ac 18 -17

a:no_habra abc -24 -22 32
a:no_me a -34
a:san c -21
b:@relative_me b -33
b:rent abc -47 -32 35
p:decir abc 24 -20 -22
p:that abc -20 -43 58

b0:an abc 23 -22 -15
b:,_i ac 22 -41
b:vence a 17
p:igual c 17

b:cuido ab -39 16
n:._ya bc 27 -24
n:any_afternoon abc -31 -28 32
n:next_week bc 20 -21
n:to_@day bc 41 -39

a:\xf0\x9f\x8e\x89 b -23
b:,_@relative ab 22 -39
c1:dia a -22
c1:time ac 20 -24
n:by_# bc -36 32
n:primero bc -21 28

a:al ac 16 -23
a:i_could a -27
a:is_fine bc -55 22
b1:but ab -18 22
b:entro_a abc -24 28 -18
b:of_those ac -32 17
b:shrink c -26
b:two ab -31 22
b:ver_si ab -27 19
n:after abc -23 35 -23
n:sharp abc -20 -29 28
n:y_de ab 18 -22
p:maybe bc 16 -17

a0:whatever ac -20 20
a:depends ac 20 -16
b:anytime_the c 16
b:surgery_is bc 27 -25
b:told_him abc -16 -37 21
n:,_anything c -15
p:instead abc -35 -20 33

a:is_bridge bc 19 -21
b:none_of bc -17 19
n:@day_ni ac -20 19
n:ahorita b -15
n:fiesta ac -17 22
p:leave bc 19 -15

b1:olvidese bc 20 -17
b:am_at a -16
b:llevo ac 33 -36
b:then_i abc -31 29 -26
b:was_going b -33
n:que_del abc 26 -16 -26
p:. a -16
p:better ab -26 21
p:out ac 18 -20

b:it_done ac -16 17
n:i bc 26 -27
p:trabaja c 15

=aside;first ab 17 -21
b:le c -35
b:semanas ac 22 -30
c1:husbands ac 24 -23
n:es_por bc -15 18
n:would_need abc 26 -15 -25
p:carro bc -21 22

=aside;~that_day ac 24 -23
=wanted;first a -32
a:last a -21
b1:gave abc -16 -25 18
b1:pensaba a 17
b:,_ya abc -18 -28 22
b:available ac -26 28
b:get_there bc 26 -38
b:her abc -39 -60 61
b:la_@visit abc 24 -23 -23
b:on_days abc -20 20 -19
n:,_rest ac 22 -28
p:@vehicle abc -43 32 -23

b1:fly bc 22 -28
b:and_only ac -15 21
b:del_# abc -20 -18 20
n:am_out a -17
n:black bc 22 -23
n:is_better a -21
p:tulsa c 15

b:there_one c 15
b:uy abc -24 17 19
c1:going abc 44 -16 -44
n:culto ac 16 -17
n:not_that b -18

=aside;<free_from abc 63 -53 -52
=out;>free a -84
b:@relative_get ab 25 -22
b:alla abc 26 -29 -20
b:else c -34
b:tiene ab -19 34
n:demas ac -26 16
n:estare_primero c 16
n:que_haya ab -20 16
n:than_@day abc -17 21 -16

a:cualquier_dia abc -41 -25 44
a:queda bc -18 19
b:pizca a -19
b:to_me ac 23 -21
n:let_me bc -20 26
n:one_after a -18
n:there_, ac -21 21

a1:think b -21
b0:sea ac -36 34
b:._you a -23
b:@relative_are abc -34 31 -26
b:@relative_takes b -19
b:want_me ab 20 -24
n:my_@ride ac -23 20

a0:do a -20
a:el_dia bc -31 16
a:placa ac -18 19
b:but a -24
b:but_she abc -21 30 -28
b:is_not bc 48 -47
c0:ese bc -18 26

=out;<not c -18
=wanted;doubt:which_of_two_is_ruled_out ab 20 -25
a1:what c 17
n:that ab -24 17
n:want_to a 16
n:you_had c 16
p:noche c -19

a1:aviso ac 17 -16
a:otro bc 23 -24
b0:picked bc -32 15
b:._that ac 16 -19
b:because_i ac 26 -25
b:hour ac -29 18
b:their abc 33 -22 -33
n:out_of abc -19 -33 35
p:has abc 28 -32 -22

a:was abc -18 -32 20
b1:do c -15
b:coming ac 27 -31
b:my c -19
n:dame bc 21 -27

=out;on-offer1 abc 30 -44 20
a:nos b -17
b0:; abc -20 -21 24
b0:has ab -27 18
b:@relative_libra ab 24 -26
b:puedo a -30
b:que_la ac -17 19

b:,_could abc -22 -33 32
c1:toda ab 20 -33
n:._afternoons ac -28 26
n:day_the abc -17 -33 22
n:ese_es bc 17 -18
n:take_a a 15

=out;doubt:which_week b 16
a:next ac -24 25
b0:decia c -16
b0:ponme ab -16 18
b:._rest c 18
b:store abc 22 -17 -22
n:sale_a abc 24 -24 -24
n:say a -22

a:either ab 16 -17
b:que_haya abc -25 -27 34
c0:) c -19
c1:got ab -21 30
n:@vehicle a -22
n:times b -23

=aside;doubt:what_is_excepted b -19
a:si abc -30 -23 29
b:hauls bc 18 -25
b:up bc 20 -20
n:el_@holiday bc 23 -20
n:group bc 18 -16
n:jaja_, a -22
n:just_not a -16

=aside;doubt:4/12_can_be_two_dates ac 17 -16
a:but_not b -28
a:de_viaje bc 24 -23
a:him bc -28 29
b1:goes ab 16 -20
b:dice_que ac -28 21
b:give_me ac -47 16
c0:sometime ac -29 31
n:my_knee abc 25 -16 -25
p:@late abc 30 -39 -22

a:just b -24
b1:any abc -33 -26 40
b1:girl c -16
b:deme bc -18 22
n:do_not a 19
n:my_check bc -15 18

a:dificil abc -20 32 -29
a:one_sounds ac 28 -28
b:birthday_is c -17
b:third abc -18 -21 22
b:weekday b 19
n:,_en abc 25 -42 -15
n:._that ab 21 -27
n:es_cuando ac -23 17
n:la_siguiente c -25
n:my ab 25 -37
n:puedo_, b -26
n:ya_no bc 20 -26

a:,_el a 15
a:y_el bc 20 -19
b:day_is ac 17 -24
b:de_turno ab -30 20
b:esta abc -16 18 -18
b:i_can c -15
b:was_in ac 27 -25
c0:otherwise abc -20 -30 36
n:entro b -28
n:it b -15
n:that_. b -16

=wanted;from ab 17 -33
b1:@clinician a -15
b:every_third abc -18 -21 22
b:se_puede b -18
b:sometime_in bc -20 26
n:lazaro bc -18 24
p:service bc -34 27

a:am_a ac -36 37
b1:routes abc -25 26 -25
b:flying a -22
b:in_tulsa bc 21 -22
b:which a -23
n:ahora abc 32 -22 -25
n:both abc -25 -32 33

a0:cualquier abc -34 -22 37
a1:dentista c -15
a1:ser b -30
a:demas_dias abc -15 18 -17
b:a_las c -20
b:la_fabrica a -17
c1:both abc 29 -29 -28
n:@day_despues abc -37 -32 36
n:come_@day ab 29 -34
n:esa abc -25 -20 27
on-offer2 bc 26 -48
p:yes ac 33 -36

a1:run a -27
a:convenient bc -25 27
b1:need ac 27 -36
b:@relative_y b -19
n:,_then c -17
n:at_work abc 25 -38 -16
n:better c 18
n:demas_dias abc -26 -19 23
n:one_i abc -28 -16 29
n:permiso a -16
n:pero_en abc -45 -48 59
n:solo_los b -30
n:too_early b -21

a0:pues abc -24 -17 27
b0:bueno c 16
b:,_hour c 16
b:mas c -18
b:no_not b 16
c1:class bc -25 19
n:?_i bc -62 18
n:adelante c 16
n:am_free c -15
n:ella ab 19 -40
n:me_pagan a -16

=aside;<fits ac 27 -29
a:la_manana b -17
b0:done a -18
b:of_class ac -21 21
n:mananas ac -17 21
n:start ab -37 21

=wanted;~that_day abc 29 15 -40
a:me_nothing c 15
a:muy_@late bc 33 -33
a:rush bc -23 24
n:wide c -16

b0:teach abc -21 31 -26
b:if_there bc 27 -22
b:only_in c 16
b:roster ac 23 -20
n:#_@date bc 16 -25
n:jaja_. ab 20 -17
n:too bc -45 23

=out;<soonest b 15
b:ooh b -19
n:hold_up b -20
n:teach bc -15 16
n:text_you ac 19 -17

b0:! b -17
b0:littles ac 22 -20
b:el_patron b -18
b:going_to b -59
b:not_no abc -16 27 -21
n:lol abc 39 -30 -19
n:pedir_permiso bc 21 -20
n:would_say b -19

a:i_work bc 23 -40
a:permiso bc 23 -20
b:,_do c 36
b:yeah abc -19 20 -15
n:,_got b -16

b0:mejor b -71
b:memphis ac 23 -23
p:dos bc 15 -19
p:pm bc -34 27

a1:@body abc -16 21 -22
a:lazaro c -21
b1:all ac 28 -32
b:._any b -17
b:por_lo a -16
n:cardiologist abc -32 37 -29
p:permiso ab 16 -36

a:free b -46
a:is_that ac 21 -20
a:same_time abc -15 -20 18
b:give a -39
n:only_day bc -29 24
~only bc -40 28

a:across_town bc 21 -23
b0:anytime abc -21 -37 42
b:me_gustaria bc -27 29
b:the_car c -23
n:are_@open abc -28 -38 34
p:eso abc -25 -31 27

a:taken bc 25 -24
b0:yo ab 24 -33
b1:has abc 19 26 -35
n:is_after bc -35 35
n:service c -17
n:would_be ab -35 23
p:toca abc -27 -16 30

a0:dale bc 20 -17
a:are_the abc 33 -37 -32
a:the_house ab -16 22
b1:@day a -17
b:,_esos a -16
b:cobraron ac 21 -18
b:estoy ab -23 19
b:le_marco a 18
b:my_@drink b 18
b:she_naps a -18
p:done ab 16 -21
p:siempre abc -21 25 -27

a:for_the abc -17 18 -18
b:all_of abc -29 -21 24
b:missed abc 23 -15 -21
b:no_perdon bc -28 29
b:permiso_al abc -17 21 -34
b:pushed_to ac 18 -16
b:said_i c 15
b:sub a -36
c0:had c -37
n:@day_la abc -19 22 -25
p:daughters abc -19 -19 21

=aside;>not b 17
=wanted;hour ac -69 37
a:libre b -31
a:mine bc 24 -22
b0:free abc -30 -23 28
b:only_not b 16
c1:come bc 24 -25
n:day_before abc 27 -27 -25
n:so_a abc -16 16 -16
n:so_nothing ac 22 -26
p:which ac -37 36

a0:quedo ac -21 24
c0:aunque abc 27 -26 -25
n:de_ahi ac -21 19

a:answer abc 30 -24 -28
a:are_@open abc -17 -18 26
a:audiencia abc 21 -17 -17
a:window ac -19 19
b0:all a -19
b:comes ab 16 -25
b:drops_me abc -25 -17 29
b:finals_are b 16
b:period bc -23 25
n:estoy b 16
n:lo_que ac -22 23
p:sorry ac -21 17

a:day ab 20 -27
a:deja ab -30 21
a:once ab -18 18
a:shut abc -25 -16 20
a:todo ab 20 -22
b:@relative_comes bc -28 19
b:early b -18
b:the_@drink bc -21 18
b:thing ab 20 -17
n:all_day ac 23 -16
n:but_not abc -19 -33 35
n:ni bc -21 19
n:not_matter b -35

a1:@open b -32
b0:dead b -21
b:@insurer_has abc -16 33 -33
b:con_mi ab 28 -28
b:fui abc 45 -17 -43
b:now ac -30 36
b:right abc -20 -29 29
n:,_see bc 25 -24
n:any_@day ab 21 -23
p:until abc -24 -45 39
p:we abc -30 -44 40

b:,_both abc 29 -29 -28
b:just abc 24 -15 -20
b:ship_calves ac 21 -16
b:yo_trabajo bc 19 -15
c1:too a -18
n:cuando bc 28 -19
n:done abc 27 -26 -19
n:just_pick ac 22 -22
n:vez_el c 16

=wanted;doubt:7:_morning_or_evening abc -21 20 -18
a:any_weekday c 16
a:o_@day abc -21 -26 32
b:is_@open ab -19 19
b:la_pizca a -19
n:,_they abc -28 29 -20
n:la_escuela bc -16 18
n:lab ac -23 20
n:short ab 19 -20
n:sub bc -28 28
n:window ab 26 -28

a:will_do bc -18 23
c0:de bc -43 32
c1:winter b -15
p:play abc -29 32 -31

a1:y a 15
a:one_i ab 19 -17
b0:land bc -40 29
n:bedtime bc 15 -22
n:that_morning ab 25 -22

b:#_ni bc 29 -24
n:corte_, bc 29 -26
n:estoy_en abc -17 -27 36
n:going_to a -34
n:soy a -25

<fits a -18
a:choir ac 18 -21
a:corrido b 19
a:day_off bc -32 32
a:me_toca b 17
b0:aqui bc 21 -21
b:dentist c -25
b:of_there c -17
n:the_whole bc -36 24

=aside;out;- a -37
b:i_just a -23
b:said ab 41 -29
c0:one c 18

a1:could abc -17 18 -17
a:como a 15
a:most_days b 16
a:ni_loca abc -17 20 -19
a:on_me abc -21 -22 27
b:en_el ab -16 21
b:wanted abc 19 23 -27
n:amanezco ab -16 21
n:been bc 16 -29
n:get_the abc -23 -23 28
n:shoot_that ac 16 -17

a:leave ac -23 30
a:miss bc 22 -21
b1:to a -19
b:pongame abc -20 -16 19
b:something ac -40 32
b:you_are ac -19 19
n:,_entonces ab -18 23
p:leaves ab -20 29

a0:@relative a -35
a1:noon c 17
a:and_no c -16
a:anyhow bc 17 -22
a:have_no bc 24 -24
b:,_y abc -53 35 -28
b:del_trabajo abc -24 -21 32
b:no_good b 20
n:here abc 22 -24 -17
p:o a -30

a0:ando b -20
a:across bc 18 -31
b0:@move c -34
b:play abc 30 -19 -23
b:que_tengo ac 22 -18
b:to_@day bc 22 -20
c0:ooh b -19
n:,_mi bc 33 -32
n:@day_neither b 16
n:en_@date abc 30 -40 -27

a:cuando_salga c 16
a:voy_a ab -20 16
b0:choice bc -30 16
b0:week a -33
b:birthday c -17
b:four bc 16 -22
b:somewhere abc -25 -23 27
c1:must a -15
n:are_out c 16
n:queda_mejor bc 23 -27

a1:after bc -21 16
c0:antes ac 18 -19
c0:she b -20
c1:told b -22
n:ya_me abc -27 -47 34

a:dia_libre ac -17 22
a:we_have ab -18 17
b1:this bc -24 24
b:the_baby abc 32 -28 -24
b:trabajo_en bc 26 -25
b:yo_salgo abc -22 -20 29
c0:los c 16
n:is_that ab 20 -34
n:que_me b -23
n:something a -30
p:weekdays c 18

>unknown b -36
a0:or ac -33 30
a:mejor ab 18 -34
a:on_my ab -19 17
b:me_that abc -15 -17 25
n:@day_si abc 16 32 -65
n:wait a -22

a1:not ab -16 22
b1:@eat b -20
b1:something ac -30 32
b:gets c -28
b:may bc -28 25
n:you a -16

c0:@hello abc -26 -24 32
c1:other ac 25 -23
c1:same abc -21 -18 22
n:mornings_are abc -16 -21 22
n:sabe b -16

=aside;2/0 abc 43 -67 -27
a:mi_hora ab -15 19
b0:yea abc -18 -21 19
b1:like abc -27 -21 28
b:girl_said ab 19 -16
b:have_not ac -26 26
b:old ac 25 -20
n:after_@food abc -26 34 -33
n:we_start a -33

=wanted;until c -21
a0:trabajo bc 49 -64
b:#_to bc -23 28
b:back_at ac -29 21
b:because_of abc 25 -16 -24
n:another ac 16 -25
n:does ac 29 -30
n:ill abc 30 -33 -24
p:see ac 20 -22

=aside abc 21 -23 -15
a:me_@insurer b 18
b:let_us abc -15 -24 27
b:never abc -19 -17 19
b:que_tal ac -18 21
b:would_not ac -24 20
c0:uy abc -27 19 20

a:afraid a -23
a:ciudad abc -27 -19 28
a:ya_es bc 16 -16
b0:cobro bc 23 -25
b:salgo b -42
b:that_is bc 24 -45
n:black_@day bc 22 -23
n:diez abc -18 -18 24
n:not_go abc -17 23 -22
n:this ab 26 -31

=wanted;<fits ac -69 16
a:le_aviso ac 17 -16
a:y_sin bc 18 -19
b0:ends ab 26 -28
b:algo abc -40 -32 51

b:no_hay abc -33 -30 45
n:already abc -22 22 -26
n:pizca c 21
p:bedtime b -17

a1:be c 15
a:@pay ac 19 -19
b:practice a -35
n:@relative_will abc -27 -17 31
p:check c 16

>not a -16
a1:libre ab 16 -24
a:duermo_de bc 21 -20
b:@drink_truck b -19
b:but_my bc 22 -30
b:drop_off ac 24 -25
b:she_can ac -19 19
n:,_de bc -26 30
n:,_will abc 33 -36 -26
n:done_by abc 27 -23 -33
n:instead abc -21 -48 32
p:either abc -33 -28 30
p:senorita ab -18 18
p:since abc 18 -30 -17

a0:now abc -31 25 -18
a:aviso ac 17 -16
a:walk ac 21 -21
b0:hour c 17
c0:first abc -26 -26 26
c0:ninguna ac -18 19

=out ab -23 17
b0:hold a -16
b:already ab -27 21
b:one_that ab -26 22
b:program bc 15 -22
c1:el b -38
n:._a ab 22 -20
n:in_school bc -21 24
n:meant bc 18 -23
n:mornings_i bc 22 -25
n:thing abc 20 -45 34
p:other abc 31 -21 -33

a:keep abc 23 -16 -17
b0:manage bc -21 22
b:to_be b -20
c1:por abc -58 -37 53
n:flying c 18
p:ser bc -27 27

a:tambien bc 35 -34
b:with_me ab 15 -16
n:@day_bien abc -17 22 -17
n:libre bc 18 -18
n:no_one b -21
n:rent_day bc 18 -21
p:voy ab 18 -31

a:already ac 19 -26
b0:ya abc -22 -29 26
b:._put abc -26 -29 32
b:to_a ac 20 -19
b:will_be bc 44 -55
c0:a bc -50 22
n:. bc 35 -32
n:;_la abc -27 22 -20
n:@open_that ab 21 -20
n:cualquier_dia abc -25 -28 37
n:not_@day bc -26 29

a:ando_libre ac -17 18
a:release a -28
a:trabajan b -18
b0:trabaja abc -22 28 -21
b:no_my bc -21 22
b:sea_en a -25
n:,_puedo c 16
n:._like ac -26 25
n:@day_has c 18

a:de b -28
n:,_you ac 19 -29
n:aqui ac -25 18
n:no_el a -29
n:pero_despues abc -31 -41 43
p:thing ab -23 17

a:se_@insurer ab 20 -35
b:presta abc -23 -22 24
n:._wait abc -39 27 15
n:@day_ando bc 23 -20
n:cualquiera_de ac -23 23
n:else c -18
p:says a 22

b:please ac -35 16
n:boy c 16
n:pero_que abc -22 -36 37
p:down a -26

a:i_guess abc -26 -24 28
a:not_going bc 26 -26
b:#_am bc 17 -16
b:@relative_sale bc 16 -17
b:me_dan a 19
b:something_in ac -15 16
n:._by bc -23 22
n:me_quedo b 15
n:my_first b 18

a:talk abc 28 -18 -27
b:dispatch ac 18 -29
c0:got ac 23 -43
c1:can b -21
n:after_i abc -15 -29 31
n:am_on abc -27 24 -21

a0:cuando abc -24 -30 39
b1:turno ac 24 -44
b:has_to c 21
b:hospital abc -19 22 -17
b:so_i a -37
b:will_take bc -41 32
c1:off ac 34 -27
n:preferencia_el bc -16 18
n:retired c 22
n:voy_a ab 29 -38
p:next bc 23 -27

=aside;doubt:not_sure_what_is_ruled_out ac -25 19
b1:de bc 31 -27
b:is_here abc -24 -26 25
b:out bc 24 -23
b:truck_comes b -30
n:clear bc 20 -19
p:no a -23

=aside;day c -15
a:@call ac 22 -19
b0:: ac 20 -16
b1:- bc 18 -28
b:got_pushed abc 31 -23 -21
b:i_only bc 17 -15
b:nada abc -33 34 -26
b:pasada ac 23 -22
b:state c -24
b:tiene_que ab 17 -29
c1:want ac -19 22
n:,_manana bc 32 -36
n:not_it ac -25 25
n:one b 20
p:m/w/f bc -28 29

a:a_no abc -16 37 -34
a:azucar abc 31 -18 -31
a:ones ac 16 -16
b0:need abc -34 -34 48
b0:pasa abc 28 -17 -27
b:al_trabajo ac 15 -27
b:i_leave c -25
b:is_there abc -32 -19 23
b:union_meeting abc 28 -23 -16
c1:planning b 18
n:@day_and abc -39 32 -27
n:i_told ab -21 17
n:only_after bc -18 20
p:graduacion a -16

=wanted;named-again b -22
a0:vamos a -19
a:si_hay b -21
a:than ab 18 -15
b0:@insurance abc 18 -16 -17
b1:am ac -28 20
b1:second abc 33 -23 -32
b:algo_en ac -15 19
b:iba abc 28 -22 -23
b:patrol bc 22 -26
b:the_dentist bc 17 -18
b:wait_no c -18
p:them b -45

a:a_@day b -19
b:,_le ac 19 -16
b:tiene_algo ac -17 25
n:@day_mornings a 17

a0:what ab 18 -16
a:of_been ac 26 -26
a:that ac -32 16
b0:meeting abc 18 -27 24
b:puente ab -15 22
b:time_is ac -29 23
n:,_y abc -41 18 30
n:how a 16

a:iglesia ac 19 -34
a:know ac 22 -23
b:fijese_que a -18
c0:after bc -17 19
c0:next bc -15 18
n:,_el ab 23 -33
n:baby ac -30 27
n:but_you bc 20 -21
n:make ab 26 -31
n:only_before abc -16 -24 24

=aside;around abc 32 -25 -29
a:except_the bc -23 25
a:y_siempre ac 18 -16
b:._he abc 20 18 -36
b:anytime b -30
b:can_swing ac -18 19
b:not_make abc -19 27 -26
n:during_the ac -15 17
n:off bc 16 -18

a:are_my abc -45 -27 30
a:out bc 28 -15
b0:sorry bc -19 21
b:get_paid b -16
b:goes ab 16 -21
b:i_@eat ac 16 -18
b:this ab 19 -21
b:truck bc -54 25
n:@day_is c -19
n:es ac 31 -20
n:she_gets abc -20 -16 23
n:stuck abc -22 30 -19
n:un_@day ac -29 19

=aside;<only ac 35 -33
b:# abc 49 -30 -22
b:,_and ab 20 -35
b:no_i c -18
b:yo_descanso ac -19 21
c1:llueve a 15
n:#_de abc 29 -19 -19
n:,_otro ab -19 23
n:da abc -23 21 -17
n:lol_the bc 22 -20
p:said abc 24 -21 -23

=aside;<turn c -21
a:whichever ac -16 17
b:we_bury a -25
n:._same b -16
n:otherwise ac 30 -33

n:now b -51
p:guy abc -25 -16 28

a:for_it ac 19 -16
a:not bc -27 28
b0:pero a -48
b:anytime_after abc 26 -25 -23
b:eso abc -27 -37 39
n:antes_del c -22
p:afternoons ac -20 21
p:esperate bc -26 26

a0:are ab -18 26
b1:well abc -24 24 -16
b:and_never ac 23 -16
b:at_the ab -18 17
b:good ab 20 -27
b:which_leaves abc -22 -29 24
n:promised abc 40 -32 -33
p:never abc -31 -21 31

=out;3/0 abc -32 39 -19
a0:menos bc -27 29
a0:yes abc -27 -32 36
b0:now abc -16 -18 26
b:can_get bc -22 20
n:got_a bc -34 19

a1:trabajan c 18
a:an ab 16 -25
a:cuando a -30
a:good ac 37 -40
a:o bc -48 26
a:y_la ab 18 -25
b:do_# abc -29 27 -20
b:takes b -15
n:@day_viene abc -17 26 -24
n:como abc 43 -29 -38
n:roads_are b -16
p:clase c 21
p:dice ab 22 -45

a:morning_and bc 17 -20
b0:wrote abc 24 -22 -16
b:comes_to abc -23 -23 26
c1:court bc 15 -23
n:,_dejeme c -15
n:,_menos abc -23 -30 35
n:get ab 18 -50
p:today abc -30 -36 52

a:here bc -25 20
b:i_told ac -18 17
""")
