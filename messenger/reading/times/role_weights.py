"""Weights of the time_role reader: written by ``python -m training.weights`` from 16324 texts; not by hand.

Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/words/pages.py). ``python -m training.weigh time_role word`` shows the lines with a word in plain order.
"""

from messenger.reading.words.pages import Pages

SEALED = "7631957d87ad2e72"

ANSWERS = "aside out wanted"

KNOWN = b"""\

"""

PAGES = Pages(b"""
b:@relative_@drive b -40
b:comes ab 23 -16
b:he_says bc -23 24
b:release abc 25 -18 -39
n:@treat bc -28 22
n:are_best c -16
n:in_my a -20
n:me_i abc 26 -25 -23
n:the_new b -17
n:yo_soy bc -39 31

=out;doubt:not_settled_yet bc 23 -21
a:any b -35
a:inventory abc -16 -22 22
a:just b -27
b0:obra ac -28 27
b:la_primera c 17
b:tengo_que abc -18 24 -36
b:told_you abc -15 25 -25
n:@day_next a -53
n:meant_the c -17

b0:mean ac -22 17
b:drops_me abc -20 -23 29
n:make_mine bc 19 -16
n:week_. abc 24 -17 -22
p:@howmuch c 16
p:era ac -28 16

a0:yo b -18
a:de_dia abc 18 28 -26
a:is_@open ab 21 -31
b:last_time abc 35 -24 -29
b:oh_duh a 16
b:one_of a -25
n:weekdays a -21
p:cole ac -20 24

=wanted;bound b 15
=wanted;doubt:a_child's_hours:_what_they_mean_for_the_visit abc -29 19 -17
b1:ayer ac 22 -21
n:._well ab -31 33
n:been abc 15 17 -27
n:yo ab -24 25

a0:or abc -37 -21 41
a:an abc 23 -25 -16
a:hace abc -20 23 -27
a:need a -21
b1:only ac -49 20
b:santiago abc -22 28 -28
b:una c -16
n:have_class b -16
n:one_@drive ab 19 -29
p:church ac 19 -20

a0:to bc 39 -28
a:x bc 17 -16
b:corte ab -19 24
b:mi ab -26 21
n:@relative_at bc -18 21
n:one_coming bc 16 -16
n:rather a -22
p:clases ab -18 18

a:the_heifers bc 16 -20
b1:baby ab 15 -24
b:guy abc 41 -29 -35
n:#_cualquier bc 23 -22
n:#_my bc 23 -23

a0:estoy bc 31 -22
a:ni_loca abc -17 31 -27
b:me_for abc 34 -21 -31
c0:cause b -45
n:#_to ac -28 29
n:good ab 18 -33
n:have_not ab 22 -25

a0:no bc 30 -37
a:be_dead ab -17 19
b:but ab -42 16
b:home_from abc -23 -17 26
b:it_is abc -22 -22 26
c0:my ac -20 19
c1:if abc -31 -36 45
n:later_, bc 17 -19
n:no_my bc -16 17
p:pool ab 21 -29

a:de ab 18 -26
b1:better bc -16 18
b:solo abc -64 -24 52
c1:he ac 16 -24
c1:le c -20
n:de_esos abc -21 -24 22

<question abc 25 -50 -19
a:good ac 31 -35
b:el_patron b -19
p:reyes bc 35 -38

a1:could a 22
a:me_es bc 18 -18
b:,_maybe abc -23 -32 34
b:@animal c -15
b:goes_to a -19
b:the_plant ac 23 -22
n:nah ab 26 -22
n:todo ac 29 -32
p:soy a -17

=wanted;doubt:no_day_named ac -28 30
=wanted;of4 ab -33 23
b:#_hour bc -25 19
b:nope abc -22 -35 27
c0:because ab 18 -32
c1:need b -26
n:car abc -25 -25 26
n:fly_home ab -26 23
n:only_in bc -22 25

a1:week b -20
a:minute abc -18 -18 24
b:like_a b -23
c0:if b -16
c0:ni bc 41 -37

=wanted;<past abc -58 31 -24
a:@relative_can abc -25 -37 36
a:am_good b -24
a:well bc 20 -21
b1:earliest abc -17 -24 26
b:good ab 18 -32
b:i_mean c 15
c1:rest abc -17 -17 18
n:permiso a -23
p:pronto ac -16 15

a:school_and abc -23 21 -19
b0:viaja c -33
b:podria ac -19 25
b:yea abc -16 -21 18
c0:parent bc 22 -29
p:had ab 23 -32

a1:fish ab -21 20
b:had_me abc 22 -20 -18
n:@day_los bc 25 -29
n:@day_though bc 28 -31

a:fly ab -20 18
a:suits abc -26 -27 38
b:keep_the ab 20 -29
b:to_that b -20
n:am_stuck ac -20 25
n:day_that bc 18 -21
n:is_still c 21
n:puedo_, bc -31 20

b:barn bc 20 -21
b:surgery bc 19 -33
c1:finals ab -18 19
n:be_@day ab 16 -20
n:it_before a 15
n:me_voy bc -22 25
n:unless bc -41 37
p:starts abc -36 -27 31

b1:@relative c -22
b:love ab -28 19
b:to_you abc -23 -36 31
c0:si b -18
n:so_mornings bc 31 -32
n:us_say bc 18 -23
p:mas abc -41 -20 36

a:pt abc -33 31 -28
c0:not abc -54 97 -56
n:a_no ac 27 -29
n:jaja_, a -23
n:off ac 31 -36
n:salvo c 17
p:of ac -29 22

a:habra abc -28 -17 26
a:know ab 21 -29
b:estoy_off ac -26 27
n:@day_is ac 18 -30
n:@day_she ac 16 -26
p:is bc -33 24
p:junta ab 16 -25

=out;= abc -21 18 -15
b:do_it ac 15 -19
b:fijate b -18
b:pasa abc 27 -18 -22
b:yo_prefiero bc -18 19
n:@day_morning b -20
n:i_come abc -17 -34 25
n:poner c 18
p:laredo ac 17 -16

a:recien ac 21 -20
a:y_apenas ac 28 -28
b:hers_is abc 33 -21 -25
n:,_menos abc -21 -31 30
n:@day_mornings a 22
n:@day_works ac 24 -34
n:after_i b -20
p:else bc -19 28
p:every abc 29 -28 -29

b1:instead bc -29 17
b1:o bc -16 20
b:habria abc 38 -19 -29
b:no_i c -19
b:of_those ac -27 20
c0:as abc -17 20 -25
c1:leave ac 19 -23

a0:til b -22
b0:anywhere abc -17 -18 22
b:could_be c -16
b:given abc -38 -27 39
b:que_ahora c 15
b:the_grandbabies ab 24 -22
c0:mornings bc -20 21
n:es_la ac 27 -30
n:pero_mejor ac 20 -18
p:were bc -19 22

=aside;>fits abc 27 -41 -19
a0:duermo abc -31 40 -34
a1:ejemplo bc -18 23
a:shut abc -23 -17 23
b:literally a -22
b:necesito ac -19 20
b:we_get ac 23 -29
n:el_@vehicle bc -17 18
n:my_check b -17
n:promised abc 41 -36 -32
n:that_the bc -26 21
p:next ac 17 -27

=wanted;~fact abc 17 19 -30
a:both ab 27 -27
b1:otherwise bc -17 21
b:hagale abc -25 -21 26
c1:casas a -24
n:dos_dias abc -24 25 -27
n:midterm b 19
n:que_ando abc -30 -25 30
p:early abc -28 -32 35
p:so a -23

a1:el a 28
a:full ab 23 -26
a:vez abc 32 -29 -20
b:bury_my ac -28 15
b:iba_a abc 36 -28 -29
b:la_@holiday a -20
c1:did ab 20 -26
n:salgo_de abc -19 -20 28

=out;<fits bc 21 -15
a:i_rest abc 33 -29 -21
n:#_pm a -17
n:ahi_estare abc 29 -35 -26
n:week_, abc 21 -17 -16

a:duermo_de bc 25 -22
a:pagan ab 24 -19
b:can_do bc 21 -23

a1:just ac -21 21
b0:ahora bc -26 22
b0:us bc 16 -18
b:be_home a -25
b:will_have a -22
b:\xc2\xbf_puede ac -18 23
c1:meant bc -18 18
n:?_my ac -18 20
n:middle ac 19 -31
n:por_ahi abc 24 -32 -20
n:sorry_# bc -23 24

=-;out;out a -44
a:el_cumple ab -19 16
b1:set abc 26 -15 -22
b:casas_de abc -16 -16 17
b:no_es c -15
b:not_make abc -16 29 -27
n:flip a -18
n:going_to abc -44 24 -17
n:pero_salgo ab 21 -18
n:pero_ya b 21
n:the_truck ab 20 -16
p:never abc -43 -19 31

=wanted;>free ab 17 -41
a0:tampoco abc -39 67 -63
a:#_no bc -24 16
a:way bc -17 18
b:the_# ab -45 17
b:week_after abc -22 18 -16
n:am_dead bc -17 16
n:so_my ac -22 22

=wanted;doubt:until_then,_or_from_then_on bc -25 26
a:aqui abc -26 -38 30
b:have_# b -26
n:@day_are abc -18 36 -35
n:ahogada bc 28 -33
n:el ac 26 -33
n:no_earlier ac -27 21

=aside;>turn abc -17 -18 20
a:recojo_a a 17
b1:tienen c 15
b:,_except bc 29 -24
b:it_got abc -19 -26 28
b:not_come a -18
n:me_on a 18
n:missed b -16

=wanted;doubt:a_day_more_than_100_days_ahead abc -25 -26 29
a:is_fine abc -31 -58 41
b:._que bc -17 21
b:bring_me abc 26 -30 -21
b:keep_my bc 17 -20
b:me_regala c 16
b:of_class ac -22 22
b:tulsa bc 25 -26
b:yo_trabajo b 18

a:a_cualquier a -34
a:muy_temprano bc 27 -27
b0:escuela abc 32 -19 -27
b:._si ac -16 23
b:?_en ab 21 -30
n:@late_in c 17
n:next_@day c -16
n:short abc 22 -21 -18

a:i_sleep abc -20 30 -25
a:tengo_@treat b 16
b1:punch abc -29 -19 32
c0:would b -36
n:,_ese bc -23 17
n:so_they abc 29 -30 -23
n:work_, ab -16 19
p:si abc -64 34 -25

a1:guess abc -22 -23 25
a1:reckon b -18
a1:right ab 22 -24
a:every ac 30 -45
a:part_of ac 22 -18
a:tengo_compromiso bc 26 -24
b0:prefer ac -15 21
b:@parking b -24
b:get_paid b -22
b:only_do abc -31 -26 31
b:think ac 24 -25
c1:puede abc -24 -22 35
p:too a -24

a:@clothes ab -15 18
a:idc_which bc -16 19
a:la_virgen b -17
b1:preschool abc 18 -41 20
b:am_off abc -16 -50 42
b:here bc -28 21
b:my_days abc -24 -20 24
n:can_i abc -25 -25 40

a0:maybe b -29
b:equivoque c 18
n:will_text ab 20 -24
n:ya_sali c 15

a:@relative_y ac 24 -21
a:ella a -24
b:any_other abc -23 -27 30
b:not_a ac 23 -51
b:tengo_libre c 20
n:any_weekday bc -24 21
n:llega bc 20 -23
n:no_, bc 38 -42

=aside;<fact ac 29 -84
b0:pero ac -47 22
c0:senorita a -19
n:aunque_el abc -19 -20 22
n:dias_si bc 24 -23
n:keep_the ab -17 23
n:perdon ab 28 -36

a:@day_works bc 19 -18
b:is_every ac -24 24
b:p bc 20 -24
n:corte_, bc 17 -19
p:@hours bc 37 -36
p:@vehicle abc -52 35 -28
p:hour b 15
p:same bc 25 -29

a1:once bc 29 -28
a:is_too bc 30 -39
a:most_days b 18
b:@machine abc 25 -29 -21
b:though bc -18 20
b:watch c -36
b:you_@open bc -22 18
n:,_weekdays bc 29 -29
n:me_da bc 29 -33
p:hear abc -23 -27 27

a:ya_no abc -18 32 -32
b:@food ab 21 -36
b:anytime ab 15 -26
b:vuelo bc 26 -30
n:#_tengo abc -23 -38 39
n:all_got b -19
p:negative abc -30 -20 23
p:salga c 18
p:sooner b -21

a1:@treat b 16
a:cualquier a -59
a:no_alcanzo abc -25 32 -43
b:cualquiera_menos b 16
b:salgo_a ab -16 17
n:got a -22
n:san_lazaro bc -16 23
n:the_only a -22
n:though_so b 16
p:be c -17

a1:tienen ac -18 20
a:do_not ac -26 28
b:can_swing ac -18 19
b:parent bc 22 -29
b:so_like ab -20 15
b:the_earliest abc -19 -25 28
b:was_in ac 25 -23
n:on_@date ab 22 -18
n:pick a 19
n:will_ask abc 28 -16 -25
p:school a -17
p:than abc -31 27 -25

a:de_@english ac 27 -29
b1:birthday abc -15 20 -19
b:called c -31
b:sea_de b 16
n:my ab 19 -29
p:furnace abc -20 20 -19

a:gig abc 33 -26 -23
b0:doors ac 23 -21
b:de_@date bc -29 24
b:i_see bc 19 -30
b:me_ponga ab -16 18
b:please_not bc 24 -22
b:testing abc 38 -23 -40
b:you_are b -18
c1:going abc 38 -16 -37
n:,_entonces bc 25 -18
n:._could abc 25 16 -28
n:around_# a -18
n:de_preferencia abc -17 -21 23
n:la_que ab 25 -42
n:read abc 28 -17 -27

a1:queda bc -17 21
a:that_day bc -25 16
b:carga a 19
b:\xc2\xbf_sera c 16
c0:puedo a -49
n:can_do abc 22 -45 33
n:ustedes abc -30 38 -22
n:ya_no abc 17 22 -28

b1:them ac 22 -20
b:preference bc -29 28
b:so_either b -16
n:can_not ac 34 -28

b:mayordomo abc -35 21 19
n:drops ac -29 23
n:sooner abc 22 -19 -21
p:yours ac 23 -19

a:or_@day abc -28 -41 41
a:till c -20
b:,_say abc -22 -24 31
b:boy b -26
b:cuido_a abc -21 24 -21
b:ok_if ac -23 23
b:took ab 24 -22
n:out_of abc -24 -30 33
p:esta a -51

a:ir bc -17 21
a:le_aviso ac 18 -17
b0:go bc 19 -20
b:@date_and ac 18 -19
b:@relative_le a 16
b:not c -25
n:el_otro bc 22 -26
n:stay ab -26 17

=wanted;named-again b -16
a0:siempre b -16
a:me_da b -23
a:one_please a -30
b0:excepto b 19
b1:go abc 23 16 -25
b::_@day ac 18 -21
b:i_just a -22
b:just a 22
b:last ab 27 -33
b:not_no abc -23 35 -29
n:) bc 31 -44
n:ese_dia bc -26 20
p:from abc -19 -17 30
p:really abc -36 27 -23

=aside;doubt:what_stands_in_its_place abc 28 -23 -20
a1:tendra c 15
a:@day c -20
b0:good ab 19 -29
b:@relative_viaja c -33
n:@relative_will abc -27 -26 34
n:vos a -27

a1:en b -16
b0:esa bc 21 -21
b:._off abc -24 -20 25
b:@vehicle_leaves bc 19 -21
b:libre abc -39 -22 37
b:se_fue a 15
b:voy_con ab 17 -24
c1:go abc -20 35 -38
c1:let b -32
n:,_ahora c -18
n:else abc 30 -20 -36

b:@date_not abc -19 38 -31
b:lord abc 19 -16 -17
b:me_in abc -17 -28 20
b:right a -36
b:viera ac 19 -20
c0:free bc -20 21
n:#_ese bc 18 -20
n:good_too abc -18 -31 31
n:lessons abc -17 20 -19
n:mean bc -23 24
n:no_puedo a -55
p:@hello b 22

=aside;all:aside+out bc -48 18
a:techo abc -24 -17 27
a:would_of ac 27 -26
b:want abc 15 -45 26
n:porque_el abc 16 -34 25
n:si ab -37 28
p:hoy ab -21 22

=^;out;- abc -16 24 -24
b:mwf abc -15 -33 33
b:yeah ab -18 18
n:#_que bc -40 32
n:in_the ac -31 22
n:que_antes c 25
n:you_all bc -21 18

=out;? ac 26 -21
a0:the abc -29 -32 33
a:fry ab 17 -19
b:me_puede abc -18 -21 31
c0:never a -18
n:wait ac -25 19
p:entra a -22
~fits abc -21 -19 26

a:can_come abc -36 -42 50
a:dijo bc -33 25
b:se_puede b -19
c1:un abc -21 29 -29
n:is_off abc -31 -21 31

=aside;days3 b -26
a0:will ab -22 22
a1:run a -28
b1:two ab -24 17
b:ask_me ac 24 -27
b:de_turno ab -30 20
b:he_got abc -26 30 -29
c0:@relative bc 28 -38
n:fourth ab -19 19
p:picked ab 19 -25

=aside;doubt:strange ac -51 55
a:last_time ac 30 -30
b0:tal ac -18 20
b:er ac 22 -18
b:llegue abc 27 -20 -22
b:mejor_, bc 22 -22

>turn b -50
a0:esta ac -23 16
a1:any ac -16 19
a:a_las b -21
a:is_staff bc 21 -20
a:mejor ab 16 -34
b1:queda c 21
b:,_she abc 18 16 -28
b:entro bc 34 -40
b:need_to bc 25 -24
b:put c 18
n:mananas abc -26 -15 26
n:those_. bc -39 31
p:then a 16

=aside;until bc 26 -56
a:is_fish ab -21 20
n:,_@insurance c 18
n:before_noon b -24
n:que_hasta b -16
n:work_@day a -23
p:mira ac 21 -19

a0:instead abc -22 -30 33
a:baby abc -21 -20 21
a:eve b 16
b0:lab bc 30 -31
b1:flies c -23
b:._maybe abc -26 24 -22
c1:to a -24
n:@insurer ab -28 17
n:am_useless a 16
n:da_igual ac -21 17

a:acaba bc 22 -24
b:duty bc -21 15
c0:county b 17
n:and_no bc 21 -20
n:it_would a -19
n:will_take abc -24 -16 23

b:soon a -19
p:cambiaron c 16

b1:pase b -32
b:@open_the ab -22 26
b:che ac 20 -25
c0:rather a -41
c1:starts ac 16 -31
c1:toda ab 25 -36
n:,_could abc -21 -35 37
n:@relative_comes ab 19 -16
n:maybe_? bc -20 16

a:on_i b -20
b0:pucha b 19
b:am_# abc 25 16 -27
b:the_dentist abc -16 18 -20
c1:anything abc -24 -21 37
n:my_first ab -16 16
p:truck a -16

a:ser b -20
b1:se abc 25 -18 -18
b:he bc 17 -20
n:@ride bc -19 18
n:hace abc -16 -19 26
n:nothing abc -23 24 -18
n:that_# abc 19 -35 26

a:corte b 17
b0:decia bc 15 -16
b1:except ab -16 21
b:al ac -41 34
b:class abc -19 -30 30
b:girl bc -34 26
b:planning_period bc -20 25
b:this_time ac -27 29
n:#_cuando abc 30 -26 -17
n:al a -26
n:bueno abc -26 -26 33
n:excuse bc -17 18
n:pizca c 20
n:salgo ab 19 -21
n:same_. a 18
p:till b -39

a:no_llego a -28
a:recital ab -23 25
b:am_good bc -16 18
b:half_day ac 16 -16
b:jongg_is ab -26 25
b:short ab 16 -22
n:,_cualquiera b -19
n:@relative a -22
n:cumple_de bc 30 -28
n:judge a -17

a:media abc -17 -16 19
a:otro bc 20 -20
b:los_nietos c -16
b:used_to abc 33 -25 -25
c1:@clinician bc 24 -24
n:@holiday_, ac 23 -44

=aside;~except ac 37 -37
b0:barn ab -18 19
b0:thing ab 18 -15
b0:yes abc -17 -20 24
b:not_know ac 29 -30
b:perdon_que ac 21 -29
b:sleep a -61
n:again_. a 19
n:i_work ac -23 22
n:soy_yo bc 29 -29
n:town bc -29 31

a0:pero ab 19 -23
a0:puede b -20
b1:decir a 19
b:._or c 16
b:@hours_de c 19
c1:thought abc -36 38 -36
n:,_seria a -23
n:@day_any b -16
n:@eat ab -33 16
n:black_@day bc 19 -17
n:trabajo_en a -15
p:ice a -19

=out;lead-if ac 17 -44
a1:se abc 17 26 -34
a:vacation b -25
b:am_free a -36
b:practice a -44
n:the_baby ac 23 -27

a:two abc -28 26 -16
b0:would b -28
b1:got abc -34 36 -36
b1:of a -18
b:do_# abc -43 35 -21
b:dot_physical abc 30 -17 -25
b:el_hospital ab -18 18
b:muchacha bc -29 24
b:my_boy ab 17 -21
n:during c 15
n:menos_el abc -17 -25 25
n:not_matter b -30
n:porque_entra b -22

a:trabajo_corrido abc -15 21 -16
b1:casas bc 31 -30
b:again abc -16 -19 22
b:hit b -34
n:ask abc 34 -17 -22
p:fly bc -24 16

a:@traffic bc 24 -24
a:ciudad abc -26 -23 27
a:el_turno bc -30 20
a:viaje abc -17 24 -22
b0:dormido abc 23 -20 -20
b1:- bc 20 -27
b:ice ab 22 -23
b:moved c -43
n:._she a -40
n:ahi_para ab -17 20
n:dios_quiere bc -17 18
n:it_were bc -19 21
n:oclock_any abc 19 -24 18
n:salen abc -26 24 -18
p:mejor ab 18 -17
p:mornings abc -24 -22 29

a1:good ac -80 21
b:,_dejeme ac -21 21
b:viaje bc 19 -18
c0:took ab 19 -17
c1:get a -15
n:@day_and abc -34 40 -37
n:days_. ac 19 -22
n:ese_no ac 17 -17

a1:better abc -37 -22 41
a1:para bc 23 -22
b0:hers abc 31 -24 -20
b:ago a 15
b:aqui abc -16 26 -25
b:come_on b -21
b:ya a -20
c0:finals bc 21 -18
n:,_i b -17
n:mornings_i bc 26 -27

b1:@eat b -19
b:gets_off ac 18 -27
c0:ew abc -15 24 -21
c1:como ac -19 22
n:those_are abc -28 34 -33
p:saying bc -26 28

=out;<fact ab -20 18
a:them abc 26 -28 18
a:to_the ab 28 -41
b0:puente b 16
b0:santiago abc -22 28 -28
b1:an c 16
b:out_here ac -22 17
b:stay ac 18 -23
b:wedding ac 18 -26
n:i_sit a -26
n:so_by c 17
n:the_two abc -27 32 -32

b:got_something ac -23 15
c0:put ab 26 -32
c0:school ac 21 -19
n:club ac 21 -26
n:como_a ac -19 21
n:suit b 19
p:puede ac -40 27

a0:anytime bc -20 24
a:anniversary bc 25 -24
a:el_taller abc 26 -27 -18
b1:ya b -25
b:#_p abc -17 21 -22
b:el_que bc 23 -23
b:my_dialysis c -19
b:presta abc -22 -26 24
b:resets ab 24 -20
n:digo_el a -18

=wanted;>busy a -21
a:and_a a 17
b1:vacaciones bc 19 -19
n:so_noon bc 23 -28
p:trabajando ac -17 22

a:a_esa abc -19 -15 17
a:el_dia bc -29 21
b0:ponme ab -18 18
b1:anniversary bc 19 -16
b:come_straight bc -23 25
b:cualquiera_de ac -18 22
n:i_keep ab -20 21
n:inventory a 17

a0:in ac 20 -28
a:tendra c 15
b:@traffic abc 21 -16 -19
b:finals_are b 17
b:por_ahi c 22
b:pude ab 19 -15
n:so_do a -37

a0:\xf0\x9f\x99\x8c c 18
a:across bc 19 -29
a:far abc 19 -24 -15
a:sin ac 21 -24
b1:it ac -53 46
n:after_, ac 32 -32
p:a b -31

b:goes_in ab 25 -19

a:can_@drive bc -23 25
a:like_a ac 23 -16
a:there ac -33 34
b0:@hours bc -22 22
b:algo_en ac -16 20
b:be_done c -29
b:doubles abc -39 48 -41
b:pues_la ac 19 -18
n:la_virgencita bc 20 -17
n:lol_the bc 19 -18
p:tengo ac 29 -26

a:es_un ac 22 -17
a:i a 23
b0:stay ac 18 -23
b:bury ac -28 15
b:lo b -18
c1:routes abc -25 25 -23
n:,_sleep abc 18 19 -29
n:not_let abc -29 18 -15
n:or b -33
n:the_whole abc 15 -35 18

a0:vamos a -17
a:rest ac 26 -24
a:taken bc 24 -23
b0:@drink ac 32 -33
b0:either b -40
b1:@open abc -22 25 -18
b:mire_yo c 18
c0:@day bc -39 34
c1:regreso ac -27 28
n:?_despues bc 19 -19
n:gusta abc -19 -21 21
n:la_fiesta ac -17 21
n:sabe b -19
p:minutes ab 20 -29
p:y bc -56 44

a:can_not abc 19 27 -66
b0:in bc -32 23
b:?_the abc 27 -30 -18
c0:salgo ab 16 -22
c1:@treat ac 21 -20
n:make ab 24 -30
n:meeting abc -15 22 -21
n:would_need abc 26 -16 -25
p:wrote abc -19 -18 20

a:staff bc 21 -20
a:y_hago ab -20 17
b:early b -16
b:to_@day bc 18 -15
n:so_any a 20
n:then_# abc -25 27 -26
p:ninth a -20

a1:what bc -16 24
a:or ab 17 -67
n:@day_sale abc 24 -23 -25

a:my_girls c -19
a:than abc 20 -18 -17
b:@relative_y ab 24 -29
b:meant abc -28 -34 34
b:need_it abc 21 18 -32
b:whatever_you bc -18 18
b:whichever bc 21 -19
n:jk_# bc -21 22
p:@treat b -17

a1:toca c -21
b1:@book c -20
b1:after ab 23 -31
b1:eye bc 21 -19
b:equivoque_, c 17
b:got_the bc -31 16
b:wait_that ab 33 -32

=out;<except abc -41 56 -56
=wanted;on-offer1 bc 28 -24
>unknown b -36
a0:is ab -31 22
b1:anything a -24
b:little ab -23 19
b:y_para abc -20 -19 32
n:,_que bc -42 20

a:county bc -16 18
a:not_a abc -17 -23 28
b1:ahora b -19
b:for_the bc 18 -32
b:to_make b 16
c0:home abc -40 20 -16
c1:nothing c -30
n:#_minutes ac -19 16
n:my_@day b -22

a1:am bc 28 -28
a:every_day ac 28 -44
a:long b -24
b1:@drive abc 29 -40 -19
b:el_carro abc 34 -30 -21
b:flies_in c -23
b:pick_up abc 26 -26 -18
n:like_at a -18
n:que_hay bc 32 -28
p:ocho bc -17 22

a0:en c -17
a:mucha ac 22 -19
b0:another abc 28 -26 -19
b0:chance c 16
b1:wait ab -20 22
b:ayer b -31
b:my_shrink abc -19 21 -23
n:,_in abc -30 -48 43
n:give_me ab -22 28
n:mornings_only abc -18 -35 34
n:que_mas b 18

a0:todos a -23
a:@ride a -19
a:de_vacaciones ab 17 -18
b0:es a -24
b:._my abc 36 -38 -28
b:chair abc -21 23 -21
b:drop abc 22 -33 -16
b:get_out bc -36 26
c1:give abc -29 22 -20
c1:just b 16
c1:next abc 20 -21 -18
n:lol_so c -26
p:full bc -35 17

a1:make ac -21 16
a:anda abc 29 -19 -26
a:es_mi ac -36 27
b:@drive_me b -44
b:doing ac 18 -20
b:my_off abc -30 -28 31
b:truck_comes bc -32 19
c1:juego ac 26 -26
n:ah bc -20 20
n:bible_study ab 28 -28
n:calling abc -20 18 -19
n:for_me ab 36 -41
n:que_ese bc -26 22
p:fourteenth abc 23 -25 -19

a:@day_whenever bc -16 16
a:please a -25
a:time_i ab 27 -28
b0:algo abc -22 -17 31
b:somebody bc 28 -30

=aside;lead-why b -23
a:@fetch_a abc 25 -16 -22
a:not_miss bc 21 -19
a:se bc 25 -21
b:@vehicle_from b -18
b:duh a 16
b:get_home abc -21 -20 24
n:adelante a -19
n:got_any abc -28 31 -22
n:shoot ab 21 -20
n:which_is abc 25 -28 -24
p:through a 32

=out;after a -65
a:sounds_good abc 26 -16 -24
b0:( abc -30 31 -19
b:but_not abc -19 31 -24
b:state c -22
b:the bc 23 -16
n:de_manana bc -27 29
n:ya_me abc -31 -44 36

a0:@open b -18
b1:p abc -17 21 -22
b:hay_para c 15
b:new ac 33 -27
c0:@vehicle b -23
n:dentist ac 17 -19
p:ok ac 26 -33

a:al_pueblo c -25
a:are_out c -30
a:mercado b 17
b0:dije abc 35 -31 -29
c1:turno bc 17 -32
n:those_days ab -34 23
p:play abc -33 -18 21

a:am_all ac -32 33
b1:tal c 16
b:._they bc -30 22
c0:ninguna ac -19 20
n:@late_ya ac 19 -18
n:i_do bc 37 -36
n:misa bc 16 -20
n:que_@fetch ac 20 -31
n:right_now abc -16 -22 20
n:sin ac 19 -16
n:the_plumber bc 15 -22

=wanted;span b -16
a1:confirmo abc 24 -17 -22
a:suit bc -19 26
b:a_@day ac -21 15
b:am_done bc -19 20
b:forget bc 22 -26
b:is_at a 17
b:voy ac 35 -39
n:la_nena ab 17 -19
n:never_mind a 17
n:retired bc -16 22
p:money abc -20 -21 21

a0:que c 20
a:lo ac 23 -20
a:y_sin abc -18 21 -20
b1:reset ab 17 -15
b:casa abc 32 -25 -26
b:wake_up ac 29 -29
n:not_tomorrow bc 18 -18
n:por_la bc -48 34
p:descansa b -17
p:tulsa c 18

b0:dentista abc -17 21 -30
b0:resets ab 24 -20
b:house abc 22 -25 -15
c1:too a -18
n:come_straight ab -31 18
n:is_turkey c 23

n:al_@day a -20
n:are_@open abc -28 -43 35
n:by_# abc -25 -29 39
n:either ac -22 24
n:que_del abc 31 -20 -28
n:siguiente ac 25 -41

b:home c -22
n:._if bc -27 18
n:am_the ab 24 -38
n:demas_dias abc -26 -19 21

=aside;of4 b -39
b:._got ab 17 -26
b:fabrica ab -23 16
b:how_about bc -20 17
b:kind_of abc 25 -16 -24
b:would_say bc -54 26
c0:nope abc -22 -35 27
n:day_you bc -22 22
n:in_between ac 19 -24
n:puedo_los bc -24 22
n:the_@drink c -19

a:no_el c 16
b0:bar bc 24 -20
b:am_out b -21
b:me_lo bc -27 22
b:turno_de ac 18 -36
n:,_mornings a -35

a:presion abc -17 22 -26
b:,_we bc 19 -23
b:funeral c -21
p:down a -17
p:lo ac -52 17
~unknown bc -18 16

a:@vehicle abc 18 30 -43
b:he_can abc -36 -27 34
c1:your bc 20 -25
n:,_afternoons bc -20 22
p:still abc -23 -23 33

a0:release a -31
a:furnace bc 23 -21
a:limpio bc 20 -17
b:at_my abc -19 34 -27
b:to_be a -17
n:,_los ac -30 21
n:llego ab 17 -27
n:picking abc -18 -22 21
p:do b -19
p:hauling abc -23 -19 21
p:nomas bc 16 -17

a:@insurer_a bc 15 -22
b1:man abc 18 22 -31
b:estoy_libre ac -18 23
b:hospital b 16
c0:back bc -16 18
c0:was abc 46 -36 -39
c1:teach abc -21 27 -23
n:que_entro ab 21 -24

=aside;~only abc 30 -18 -30
a:demas_dias abc -16 23 -23
a:either_one c 19
a:estaria_bien ac -17 21
b0:fui ac 33 -33
b:have_class abc 18 17 -41
b:not_@drive ab 23 -22
n:is_all ac 15 -29
n:one_at abc -20 -21 24
p:obviously ab 18 -22

a1:mine ab -16 16
a:a_two b 21
b0:has ab -40 20
b1:leaves a -19
b:#_dollars b -20
c1:furnace bc 20 -25
n:,_sorry ab -24 23
n:@day_at abc 40 -25 -20
n:que_yo ac -16 16
n:you_at a 20

a1:fine bc -57 18
b:i_clock abc -24 -21 24
c1:se ab 25 -24
n:no_i a 18
p:before c -16

a0:hago ac 24 -25
a:not_know ab 21 -29
a:sleep bc 33 -37
a:will_do bc -26 29
b1:that bc 18 -18
b:a_la ac 22 -32
b:de_@day bc -20 21
b:esos ab -33 15
n:done_with bc -18 20
p:make abc -23 -31 34

>any c -18
b:me_down b -32
b:pizca_de a -20
b:vence a 16
c0:but a -38
c1:except bc 36 -32

a:el_profe a 19
a:on_@day a -15
b:,_ahora bc -37 27
b:que_me bc -26 25
n:ask_my a -16
n:today ac 25 -24
p:ando ac -30 23

=out;of1 bc 16 -21
a:be_the bc 27 -32
b0:say b -24
b:for_break abc -30 31 -30
b:out_at c -18
c1:this b -17
n:are_out c 17
n:emojithanks abc -32 -25 28
n:ya_de ac -35 16

=aside;doubt:until_then,_or_from_then_on abc 56 -54 -26
=out;one bc 16 -21
b0:ir c -16
b1:full a -15
b:if_somebody b -20
b:sorry c -18
c0:this abc -21 -16 23
n:cualquier_otro ac 18 -25
n:done_by c -30
n:mind abc 19 -27 21
n:pero_este ab 19 -28
n:que_no ab -27 17

=out;>busy a -16
a1:there abc -18 -18 27
a:anytime abc -32 -31 43
a:at_the abc 36 -31 -25
b0:says a -25
b1:off a -23
b1:say b 18
b:@relative_have ab -31 17
b:and_she c -16
b:i_wake ac 29 -29
b:it_has b -20
b:the_one ac -38 33
b:will_be bc 40 -44
n:i_never b -16
n:is_good abc 27 -21 -24
n:need ac 27 -26

b0:grandkids ac 17 -18
b:she_can ac -20 16
b:sleep_all abc -28 34 -33
b:well a -28
n:entro_a b -28
n:so_this ab 21 -36

a1:demas bc 18 -17
a:is b 17
b0:ends ab 30 -34
b:tal_vez c 16

a:esta ac -28 28
b0:the ac -42 33
b:,_la a -16
b:,_out a -15
b:ahora bc -20 22
b:my_thesis abc 34 -23 -29
b:yo_no abc -19 32 -26
c0:ay ab 19 -17
c1:@date abc 21 22 -30
n:,_de bc -19 26
n:but_after bc -23 25
n:later_like c 17
p:to c -18

b0:probably abc 24 -20 -21
n:cae ac 23 -26
p:salgo abc -32 -26 45
p:tan ac -24 28

a:right ab -25 28
b:@relative c -21
b:mi_amor b -18
b:ponerme c 16
b:viaja c -33
b:which_leaves abc -19 -31 22
n:soonest ac -29 19
p:asleep bc -24 34
p:been ac 34 -36
p:dead bc -60 39
p:other ac 29 -35

a0:dale ab -18 15
a:to_come a -26
b0:tienen ac -18 21
b1:every abc -17 17 -19
b:read b -25
c0:a ab 24 -52
n:but_any ac 23 -27
n:espere ac 23 -21
n:so_no bc 25 -26
n:the_shop ac -21 18
n:two_oclock ac 22 -26
p:wait bc -45 16

a:the_@call a 17
b1:break b -17
b:anything_that a -16
b:is_it ab -20 15
b:look_at abc -17 -21 19
p:weeks abc -22 -31 30

a0:means ab 22 -27
a:@drive a -42
a:are_rough abc -16 24 -21
a:for_us ab -30 19
b:he_could abc -21 -23 28
c0:dispatch ac 22 -30
n:#_despues a -36
n:,_ya b -15
n:might_i ab 22 -18
p:deer ac -33 27

a0:de ab 17 -29
a0:what abc 21 -18 -16
a:our ac 29 -34
c0:@hello abc -29 -22 34
n:and_i bc 28 -35
n:dia_es a 15
n:es_mi abc -42 -39 46
n:jaja ab 39 -26
p:loca c 20

a1:a c -16
b:me_sirve ac -22 16
n:@day_one ab -36 27
n:tampoco abc -31 56 -49
n:una abc -22 -19 23
p:winter abc -24 -27 33

b:born a 17
b:we_have abc -38 31 -18
c1:deme bc -18 23
n:on_the abc -24 -26 30
p:clock bc -24 30

=out;last a -36
a1:# ac -35 19
b0:bad c -20
b:pto abc -21 -17 24
n:@day_after abc -23 29 -22
n:bedtime ac 21 -34
n:when_she abc -22 -16 25

=out;first ab -17 16
a1:la ac 44 -39
a:es_la ac 25 -44
b:date c -27
b:not_do a -16
n:,_pasado ab -31 25
n:we_have b 17

a:,_a ac -18 19
a:puedo_ir bc -17 21
b:al_trabajo bc 18 -28
b:out_for abc -24 25 -20
n:._give bc 29 -35
n:@day_not b -15
n:after_@holiday bc -29 29
p:past abc -25 -28 31
p:this ab 15 -26

=aside;of3 b -23
a1:keep abc 32 -27 -18
a:and_it bc 16 -26
a:is_right abc -16 -31 21
a:wide abc -29 -24 34
b:do_the abc -18 -36 31
b:salgo b -40
c0:honestly c -16

a:@fetch_el ab 18 -22
a:and_can bc 16 -17
a:have_work bc 17 -17
a:voy_a a -19
b:review bc 16 -17
c1:clinicals abc -22 23 -16
n:can_, b -17
p:pasado b -45

=wanted;doubt:what_stands_in_its_place a -28
b0:his c -17
b:habian c -18
b:nursery abc -22 -16 19
b:some bc -18 21
c1:@open ac -40 29

=aside;lead- abc 21 -16 -20
a:los_@day bc 20 -18
b0:him b 19
b:were ac 32 -29
n:forgive abc 30 -25 -25
n:manager abc -29 -27 27
n:no_el a -36
n:time_in abc 28 -19 -20
n:wait_i ac 18 -16

=out;doubt:a_time_that_may_be_ruled_out abc -25 31 -27
b1:drop abc -19 -17 20
b:#_@month abc 23 -16 -22
b:cualquier ac -49 26
b:two ab -35 23
n:._either ac -26 18
p:pickup abc -16 -16 17

=aside;<if b -83
=aside;~unknown bc -18 16
a0:whichever c 16
b:horas c -19
b:is_a bc 22 -23
n:._, a -23
n:ando_con a -15
n:y_media b -16

a:@day_one abc -16 21 -20
b:fly_home bc 15 -32
n:,_esos bc 27 -27
n:de_la a -38
p:day c -24
p:thirty ab -22 19

>free b -24
a:a a -20
a:mi_hora ab -35 29
b:union abc -16 23 -30
p:center bc 24 -24
p:within ac -27 26

=aside;= abc 21 -21 -18
a:convenient bc -23 24
a:truck abc 30 -20 -27
b:back_to ac 24 -18
b:el b -17
b:it_was b -27
c1:drops b -23
n:,_# abc -35 -36 46
n:like_to ab 22 -24
p:man a -21

=aside;on-offer1 abc -32 17 17
b:deer abc 28 -20 -25
b:gets ac 30 -36
n:makes a -40
n:my_boy c 16
n:operan bc 28 -26
n:otro_dia c -31
n:so_not bc 26 -82
p:ideal ac 30 -33

=wanted;<if a -16
b:de_en abc 34 -22 -32
b:not_the a -25
b:store ac 22 -23
b:to_say b 18
n:trabajo bc -39 23
p:also abc -18 -21 20
p:imposible abc -22 -23 27

a1:de ab 21 -16
a1:un ac 19 -25
b:@relative_free ac -24 28
c0:iba abc 30 -22 -25
n:am_an abc -26 -30 31
n:i_was b -29
p:veo abc -20 -18 22

a1:hay a -33
a:antes b -24
a:with abc -18 40 -37
b0:de ac -26 26
b:ay_mi ac -23 16
b:only_day a -26
b:reset ab 24 -18
b:ship_calves abc 28 -24 -20
n:before b -32
n:i_pick bc 15 -19
~any bc -19 15

=wanted;again abc -20 -42 34
a:@price_me ab 16 -18
b:lights_off ac 15 -22
b:plant abc -18 -35 37
c0:on ac -23 17
c0:whenever b 17
n:@late_. bc -31 32
n:quiere bc -17 18
p:libre bc -31 18

a:not_@day ab 16 -17
b:) c -27
b:@call_is abc 26 -25 -22
b:all_are bc 16 -19
c1:tal abc -24 -16 29
c1:well abc -20 -15 20
n:@day_please bc 26 -24
n:cause ac -31 17
n:have_got abc 16 -27 15
n:tres abc -17 -25 26
n:works ac 25 -31
p:haha abc -27 -23 34
p:see abc 23 -18 -18

b0:them a -30
b:del_trabajo abc -21 -17 28
b:era ab 16 -17
c1:which c 15
n:for_it abc -22 27 -32
n:my_# ac -22 22

=wanted;on-offer2 ac 16 -28
a:the_one bc -24 25
b:,_they abc 31 -29 -24
b:le_habria ab 23 -24
n:)_. c -25

a0:now a -22
a:are_my abc -58 -28 33
a:neither abc -19 32 -28
b:choir_is c -36
b:senior_@vehicle ac -18 19
c0:jury abc -17 28 -23
c1:naps ab -31 25
n:llega_la bc 25 -24
n:mi_lonche c 19
n:my_@move bc -39 20
n:one_. abc -19 20 -21
n:will_do a 16
p:alla b -30

a:comes abc 19 16 -28
b1:limpio abc -26 27 -23
b:all_of abc -21 -18 23
b:dentista abc -19 26 -32
b:district bc -26 19
b:el_puente ab -19 21
b:me_off ac -20 21
n:._me abc -36 37 -29
n:?_porque bc -24 25
n:sharp abc -26 -33 33
p:po abc -37 -25 28

b1:and c -31
b:day_but bc 30 -42
b:now_i bc -23 24
c0:when abc -36 -30 37
n:any_day a -41
n:looking a -19
p:@year b -29
p:called ac 15 -25

a:#_on ab 18 -29
b0:final ac 24 -29
b0:school abc -24 30 -16
b:me_dan abc 27 -16 -22
b:otherwise a -21
b:patron_no b -19
n:conflict abc 31 -25 -23
n:house ac 22 -21

=wanted;all:out+wanted abc -32 -33 27
a:con_la bc 33 -37
a:down ab 29 -30
b1:@parking a 16
b:yes bc -31 30
n:@day_entonces b -27
n:manana_tampoco b 17
n:so_afternoons ac 15 -27
n:so_those abc -35 -17 22

b0:er ac 22 -18
b1:need ac 25 -34
b:,_nomas a -27
n:@thanks_you bc -17 16
n:doubles abc -27 -29 29
n:take ab 31 -45
n:thing abc 26 -43 26
p:going a -25

a1:still abc -22 -16 24
b0:primera c 17
b:,_then ac 27 -29
n:dios_mediante ab -27 22
n:there_by bc -15 18
n:time_works b 16
p:runs a -35

a:by_the a 16
a:noon abc -29 -29 36
b:de_preferencia abc -30 -29 35
b:his ac 20 -30
n:,_pero bc 31 -29
n:down_for ab -30 16
n:pero_si abc -18 20 -18
p:go c -18
p:well ab 17 -39

a0:time abc -26 -31 34
a::_# abc -26 -26 28
a:split abc -20 -28 29
b:can_get bc -36 32
b:me_there b -20
b:since b -26
b:viejo bc -22 23
n:,_antes a -55
n:of_the ab 17 -16

a:and_one b 17
c0:llegue a 17
n:._between abc -26 30 -29
n:other_than bc 17 -25

a0:conflicts abc -33 34 -31
a:@eat abc 26 -24 -24
a:@person abc -22 -50 29
a:about_it ac -17 17
a:car bc 16 -21
a:laredo ac 16 -18
b0:dormi abc 24 -15 -22
b:,_same ac -22 22
b:@relative_can b -43
b:but_only bc -25 30
n:#_en abc 26 -41 16
n:de_mi ac 20 -28
n:following a -17
n:i_guess ac 26 -25
n:mediante ab -27 22
p:pues abc -27 -33 46

a:cole ab 20 -23
b1:put c 18
b:are_@open a 19
b:ensayo abc -19 26 -25
b:primera c 17
n:@howmuch ac 18 -18
n:@open_, bc -22 21

=wanted;hour ac -61 28
a:@date_for a 18
a:paso abc 30 -22 -30
b:._any b -19
n:,_recien bc 23 -16
n:dead bc 19 -20
n:or_# b -21

a1:dos ab 19 -19
a:spoken bc 17 -17
b1:drops ab 16 -27
b:told_my abc 33 -26 -17

=aside;<unknown abc 54 -47 -45
=out;doubt:not_sure_what_is_ruled_out abc -34 36 -31
a:school ab -18 20
a:the_first ab 19 -24
b1:literally a -20
b:la_otra bc -33 29
b:would_take a -19
n:y_a a -25
on-offer1 a -24

=wanted;first a -24
a:with_my b 18
b:asi a -20
b:deme bc -18 23
n:@day_en bc 16 -34
n:am_back abc -29 29 -17

a:is_out abc -28 48 -44
b:every_other bc 28 -30
b:only_comes abc -26 -24 27
p:o a -22

=out;lead- a -25
>except ac -23 21
b0:except b -22
b:on_a a 18

b:,_that c -24
b:away abc -29 19 21
b:she_do abc -28 -26 27
b:turno ac 25 -43
c1:dia ac -24 19
n:@day_tempranito bc 25 -32
p:buenos c 16

a1:court c -20
b1:final abc 28 -16 -24
n:#_es bc 18 -24
n:folks ab 15 -18
p:proxima ac -21 16
p:town ab 16 -29

a0:one b -21
a1:eso a 16
a1:mejor bc -24 30
a:my_split abc -20 -28 29
a:puedo_por c -16
b:baby_was a 18
b:fijese_que ac -17 16
b:get_my ab 31 -27
b:no_, bc -19 19
b:off_at c 20
b:stuck abc -35 42 -37
c0:preschool abc 20 -42 18
n:get_me a 17
n:makes_me abc -27 -33 33
n:something_@day ab -26 18

a:means ab 22 -27
a:san c -20
b:between_# bc 21 -18
b:no_pude ab 19 -15
n:so_like ab 17 -23

a1:that abc 34 20 -27
a:a_half a -16
a:ando_de ac 22 -21
b:could_you abc -30 -24 41
b:covering ab 24 -24
b:to_# bc -17 23
b:went_to abc 23 -17 -15
n:i_said bc -19 21
n:should_be ac -19 17
p:away c 17

b:she_says bc -25 26
b:told a -20
n:for_my a -20
n:no_hold ab 22 -20
n:pm_. a 16
p:mismo ab 18 -26

=out;<free abc -35 -19 25
a:belong abc 25 -16 -19
a:it_was ac -16 17
b0:house abc 22 -25 -15
b:but_the abc 18 -34 15
b:dude ac -25 26
n:#_works ab 24 -22
n:,_ni abc 18 17 -42
n:come_@day ab 29 -34
n:el_de ab 20 -17
n:evening_, abc -23 -28 28

a0:fine ac -17 16
b0:mind a -25
b:be_in ac 34 -29
b:can_not abc 22 16 -35
b:i_want ac -19 27
b:my_last bc -32 23

a1:hago bc -24 20
a:#_minutes abc 22 15 -30
a:,_after bc -22 17
a:@day_si bc 17 -16
a:no_tendra c 15
b0:@traffic abc 21 -16 -19
b:drops b -35
b:so_the c 20
n:right_after ac -26 22
n:than_@day abc -22 27 -23

=wanted;lead-if a -16
a:@drive_to a -16
a:leave a -22
a:recojo bc 16 -27
n:actually bc -28 31
n:any_of bc -31 20
n:cuando bc 18 -23
n:shot bc -31 30
p:are b -26

a:and_you ab -18 15
a:todos a -24
a:y_le abc 29 -26 -26
b:le_agradeceria abc -18 -17 23
b:to_put c -15
n:exam a 17
n:rolls abc -22 22 -21

=wanted;one bc -71 29
b:am_gone bc 23 -33
b:whole ab 24 -18
n:days_after bc 22 -21
n:wins abc -32 40 -40
p:covering ac -22 22
p:mid abc -17 -23 27

a:otra_vez abc 32 -29 -20
b:@call_it abc -19 -26 23
b:care b -15
b:fijese ac -17 16
b:is_# bc -40 18
n:,_ask abc 32 -22 -31

a0:from b -18
a:#_a bc 17 -21
a:clear bc -23 23
a:to ac 17 -21
b1:then abc -38 -22 26
c1:comes abc 20 -32 18
n:,_puedo ac -19 21
n:be_early b -15
n:but_# abc 19 19 -24
n:maybe_the ab 16 -21
p:profe ac -26 25

a:about ac -27 26
a:first ab 18 -24
b0:@vehicle bc 16 -21
b:pagan bc 15 -23
b:sent ac 17 -22
b:she_gets ac 19 -23
b:third abc -23 -21 22

a1:for abc -25 23 -18
a:have ac -29 19
b:ahi ab 19 -39
c0:tomo a 16
c1:cualquier abc -22 -18 28
n:._this abc -28 -32 32
n:as_long c 17
n:be_out abc -19 -22 25
n:end bc -16 18
p:leaves ab -20 30
p:nada ab 16 -19

a1:think bc -22 16
a:@thanks ac -23 21
a:my_only abc -46 -29 52
b1:which abc -24 30 -25
b:?_any bc -17 20
n:._@relative a -29
n:my_@body c -28
n:not_mind abc 18 -26 20
n:primero abc -16 -20 27

=wanted;lead-why ab 21 -38
>past ac -22 20
a:from bc 27 -27
b:despierta abc 24 -16 -23
b:i_only bc 19 -16
b:middle abc -30 -29 31
b:patrol bc 24 -28
c0:ese bc -26 28
n:._@day ac 32 -39
n:before_# bc -29 20
n:i bc 19 -17
n:preferably abc 30 -33 -28
p:sleep ac -35 34

b:either_one c 16
n:@day_tampoco abc -18 35 -27
n:de_@late bc -21 24
n:get_the abc -24 -29 32
n:moves ab -17 17

<if b -20
a:adelante bc -17 20
a:my_own abc -21 -29 30
a:will_have ab -18 16
b1:from abc -18 -21 23
b:a_# bc -23 18
b:grandbabies bc 24 -31
b:shop ac 24 -35
p:depende ac 22 -23

c0:omg ab -30 21
n:but_is abc -20 -38 40
n:clear bc 27 -29

b:yo_descanso ac -17 19
n:can_it bc -18 21
n:days_i a -26
p:hay ac -39 28

<free_from b -17
>soonest abc -26 28 -26
b:compa bc 16 -23
c1:bueno c 18
c1:espere abc -24 -22 24
c1:iba a 17
n:._is ac 18 -17
n:any_time ab 15 -42
n:before_that ac 31 -34
n:ends bc -26 29
n:porque_es abc -24 42 -35
n:school abc -25 -30 35

b:will abc 28 19 -40
n:,_digo abc -16 -37 37
n:@day_ando abc -15 23 -18
n:@open_. bc 18 -24
n:it c 17

a:,_@day bc 18 -16
a:para bc 28 -27
b:,_only ac -17 24
b:i_teach abc -32 39 -33
n:& bc 21 -19
n:._so bc 20 -18
n:is_here ab 21 -24
n:juego_@day ac -25 20
n:por_favor a -17
n:sons ac 19 -18

=aside;around abc 41 -26 -35
a:are_easier ac -15 19
after b -34
b0:guardia bc 19 -18
b1:. b -19
b:el_dentista abc -19 26 -32
c1:pagan abc -20 21 -15
n:come_at ac -32 35
n:fly abc -32 35 -24
p:turno abc 22 22 -36

=out;3/2 abc 19 -17 -17
a:and_@day abc -23 -18 22
a:the_@day abc -18 19 -17
b1:were ac 25 -21
b:law abc -33 -20 33
b:that_starts ac -25 15

a:is_bridge bc 16 -17
b0:swing abc -19 -16 25
b:hablo a 17
b:which ab -30 26
c1:out abc -31 34 -24
c1:them ab 17 -17
~free_from ac 19 -18

a0:ig bc -19 22
b:chemo bc -20 19
b:winter b -19
c0:has c 18
n:@day_o c -34
n:going c -29
n:hago ab 21 -27
n:pero_mas bc -45 43
p:car a -22
p:un abc -20 -34 23

b0:like abc -31 -34 41
b:day_is ac 19 -31
c1:tiene abc -23 -16 30
n:@day_esta c -17
n:pero_a bc -41 38
n:primero_dios c 18
n:so_it c -18
p:cama c 16

=aside;every c -17
b:@move_it abc -27 -17 35
b:are_all bc 21 -23
c1:be ab 23 -33
n:._mi abc -20 -27 29
n:look ac 28 -36
p:cual abc -17 -19 21

a:no_habra abc -28 -17 26
b0:y bc -16 16
b:@ride_can ac -19 23
b:de_viaje bc 19 -18
b:levanto abc 23 -18 -19
b:me_is bc -25 16
n:._\xc2\xbf ac -29 16

b0:me abc 16 37 -45
b:dan abc 35 -27 -27
c1:no a -25
n:am_a abc -26 -41 42
n:but_have ac -16 17
n:pero_que abc -22 -31 34

a:has abc -23 27 -21
b0:llego abc -16 21 -23
b:@year a 25
b:free_@day bc -24 25
b:puente bc 20 -23
b:says a -16
c0:somebody bc 31 -39
n:all_are b -34
n:middle_of ac 16 -30
n:sub_covering bc -16 16

=out;named-again abc -16 -37 41
=wanted;= ac -19 19
b0:yea abc -16 -21 17
b:@visit_con bc 24 -36
b:en_@hours c 19
b:eye_@clinician c -18
n:of_that abc -32 42 -38
n:roofing bc -22 23
p:him ac -35 25

a:,_el a 17
b:day_off ac -17 25
b:ninguna ac -21 17
b:thought_i abc 24 -24 -17
c1:had abc 36 -30 -23

a:el_@vehicle abc 31 -27 -26
a:tengo_dentista c -16
b1:moved abc 26 -20 -18
b:@eat abc 27 -16 -24
b:i_say abc 19 39 -57
b:me_go b -20
b:para_santiago abc -22 28 -28
c1:sorry b -16
n:around bc 18 -19
n:es_muy c -16
n:has_to b -58
n:have_to abc -19 22 -21
n:i_will ab -20 25

b:,_del abc 17 18 -28
b:am_supposed abc -19 26 -23
b:county bc 19 -17
c1:could a -75
n:ay_no ab -19 15

=aside;doubt:what_is_on_those_days ab 17 -27
a0:except ac -34 20
a:gets abc -18 29 -29
a:is_better ac -26 32
b1:otra ab 17 -26
b:not_on abc -20 30 -25
n:anyway abc -16 20 -19
n:do bc -26 17
p:not bc 44 -29

=wanted;>not abc -27 -54 55
a:for a -19
b0:acomoda a -16
b0:flips c -25
b1:@visit ac 26 -24
b:@drink_truck ab 16 -25
b:instead ab 18 -38
n:do_@day ab -30 19
n:goes ac 16 -21
n:not_work abc -17 -24 20
n:pick_up bc 15 -19
n:po abc 28 -26 -31
n:solo_los b -27
p:cae abc -19 26 -25

<unknown abc 54 -47 -45
a:done ac 31 -22
a:el_plomero a 16
b1:all abc 22 17 -32
b:but_have ac 16 -42
b:do_not bc 15 -31
n:es_el bc 31 -38
p:puedo abc -44 19 15

a:the c -22
b:@visit_was ab 26 -24
b:if_there bc 23 -19
b:later a -25
b:leaves_for b 15
b:roster ac 27 -27
p:tiene abc -24 -23 29

a:dios c 16
a:not bc -23 17
b0:wrote ab 20 -19
b:so_he abc -25 18 -16
n:,_tengo bc 20 -18
n:know_you ab 17 -20

a:@open_for bc -16 17
a:si_puedo ab -52 18
a:under abc -29 35 -33
b1:wants a 19
b:._home abc 30 -32 -29
b:@relative_lands bc -34 24
n:aunque abc -24 -36 35
n:no_@relative a 19
p:nos a -17

a1:del a -19
a:siempre abc 21 -22 -15
b:algo abc -42 -26 47
b:comes_to abc -20 -31 28
b:it_can abc -25 28 -19
b:no_good ac -25 17
c0:dialysis b 16
n:#_al ab 23 -18

=wanted;>except a -48
a:i_guess abc -35 -37 40
b1:routes abc -25 25 -23
b:already ab -26 21
b:any_morning bc 21 -20
b:se_me ac 23 -31
b:yours ac 24 -20
c0:though bc -18 20
n:any_afternoon bc -37 31
n:no_@open ab 23 -30
p:guy ac -29 26

a1:aqui abc -17 -21 19
b0:@relative ac 27 -42
b:did abc 36 -34 -24
b:how b -28
b:leave abc -15 30 -24
b:para_la a -29
c1:libre abc -25 -18 35
n:con_el ac 15 -16
n:desde abc -34 35 -30

a:am_@person abc -22 -38 38
b0:or ac 20 -27
b1:viene a 19
b:can_bring ab 21 -32
b:church ac 23 -45
b:nos ac 32 -29
n:@day_pero abc -29 24 -20
n:delante ab -17 20
n:evening abc -25 -32 31
n:might_be bc -18 19
n:to ac 26 -17

a:del bc -43 17
b0:bien c 21
b:break bc 26 -21
b:mi_compa bc 16 -23
n:entonces b -17
n:porque_amanezco ab -16 21
n:puedo_ni bc -21 22
n:right_, b -22
n:the_@relative bc -20 21
n:voy ab 21 -39

=aside;~free_from abc 36 -82 -23
a:last a -16
b0:shrink c -26
b:and_i abc -27 -24 32
b:i_can ac 29 -26
b:me_only a -21
b:my_grandbaby bc 18 -19
n:?_? bc 20 -19
n:@day_tengo bc -33 34
p:la a -41
p:quien ac -16 20

b1:please bc 35 -34
b:._anything bc -18 24
b:no_puede bc 36 -36
c1:dentist ab 20 -18
c1:practice a -37
n:@date_a abc -16 25 -20
n:recien a -37

a:^ bc -22 15
a:confirmo abc 24 -17 -22
a:dead ac 46 -35
b0:mejor b -58
b:._would a -17

a:conflicts abc -33 34 -31
b1:tenia ac 19 -19
b:descanso abc -23 -16 23
b:got_me abc -16 40 -40
b:ponga_nada abc -17 19 -25
b:troca abc -16 17 -21
c0:got ac 30 -49
n:._deme abc 27 -22 -20
n:._home ab 27 -25
n:bring abc -21 20 -18
n:since c -17

a:clases a -20
a:is_no a -40
a:y_ya b -16
b:dar ab -27 23
n:@ride_so ac -36 21
n:entro b -31
n:see_you c -21
n:with_their bc -24 26

a:descuentan ab 17 -16
b:y_no b 15
c0:either abc -29 -42 48
n:@vehicle abc -17 -25 28
n:bien a 23
n:first_time ac 21 -15
n:is ac 21 -32
p:carro bc -20 20
p:somebody bc -17 17

a:finals bc 23 -22
a:maybe bc -33 32
b0:@drive bc 23 -27
b1:day a 15
c1:pero a 15
lead-if b -20
n:go abc -23 27 -16
p:either abc -44 -25 29

a0:al a 16
b1:pues abc -19 -29 23
b:porque_entra bc 15 -19
b:put_us a 18
b:solo_que bc 20 -19
b:wake ac 29 -30
c1:put abc -25 -53 37
n:his abc -22 24 -26
n:not_until a 16
n:por_las ac -33 17
n:through_@day ac -23 19
n:y_tengo b -18
p:say bc 30 -23

a:unico ac -35 29
b:only_got ac -22 22
c0:let c 19
c0:out ac 24 -20
c1:good ac 23 -26
c1:somebody b -20
n:,_ill b -19

a:whichever c 16
b:old abc 25 -15 -17
b:the_vet b 19
n:,_\xc2\xbf bc 16 -20
p:estaria bc -16 20

a:en_casa abc -26 22 -18
a:i_think ab 25 -24
b:._do ac -38 26
b:?_my abc -29 36 -31
b:dueno ac 20 -22
c0:o abc -19 -19 26
n:._it abc 32 -29 -20
n:@date_same abc 26 -16 -20
n:choice abc -35 -26 36
n:would_say b -20
p:window bc -21 24

b:sirve ac -22 16
b:\xc2\xbf_y abc -19 -30 41
n:esa abc -18 -21 29
n:later_than a 16
n:we_get abc -26 -19 33
p:she bc -37 29

a1:me bc 17 -50
a:be_convenient bc -19 19
b:lab b 20
b:misa a 16
b:no_se ac 22 -17
n:group bc 16 -17
n:must a -23
n:otra_semana bc 23 -22
p:buen bc 26 -22

a:the_lords a 18
b:any_of ab -21 19
c0:it ab 17 -21
c1:got bc 24 -16
n:,_you bc 15 -30
n:m ac 21 -25
n:other_@day a -16
n:pasando abc -31 -33 37
n:t/th abc -25 33 -31
n:temprano bc -34 29

a:keep_the abc 23 -16 -18
b:have_said ab 25 -21
b:para_mi bc -19 24
n:._like abc -35 -15 32
n:study ab 28 -28

=-;aside;wanted ab 15 -20
a:out ac 21 -31
b:,_por abc -73 -26 51
b:@relative_dice ab -27 17
b:on_my abc -20 -16 21
c1:mornings c 17
n:del_@day ac -22 28
n:that_morning ab 24 -24
n:want_another ac 21 -16

b:the_school bc 19 -21
n:._on ab 17 -21
n:go_out a -16
n:voy_a abc 34 -44 -15

b0:doubles abc -38 46 -39
b:what_about abc -31 -24 29
c0:church abc -30 32 -17
n:cuida ac -25 24
n:round b -17
p:. abc -24 -31 38
p:review bc -21 22

a1:easier b -28
a:@holiday bc -40 28
a:guess abc -35 -37 40
a:ni bc 51 -58
b0:nothing abc -60 33 -16
b:rent abc -48 -34 37
n:tengo_clase bc 21 -20

again ab 22 -22
b0:llueve c -19
b:dialysis bc 32 -35
b:got_any ac -18 19
b:que_de abc -29 -17 30
n:can_we ab -27 21
n:oh_duh b -16
p:franco abc -33 -32 34

a0:be b -30
b1:dieron b -24
b:la_vez abc 21 -16 -17
n:at_noon ac -41 17
n:el_dia ab 18 -47
n:so_@day b -21

a1:trabajo a -21
a:que bc -21 19
b1:del b -17
b:littles abc 22 -17 -22
b:por_lo ac -19 17
n:ni_el a -23
n:san a -23

a0:nada b -15
a:to_@move bc -19 19
b1:wide abc 19 -23 -18
b:flying_home ab -34 25
n:in_town bc -28 28
n:no_? ac -30 17
p:miss ab -16 17

b:the_@vehicle a -21
b:trucks abc 26 -21 -26
c1:they ab 27 -17
n:is_my b -27

a0:emojiyes ac -18 27
a1:plumber ab 17 -15
b0:ay bc 21 -18
b:,_if bc -20 24
b:off_the abc -37 23 -19
c0:viera ac 19 -20
c1:dame c 18
n:is_a bc -35 25
n:use ab 28 -26
p:an a 19
p:at bc -21 21
p:clase c 21

=aside;<past b -28
a:and_the abc 15 19 -29
a:be_great ab -19 18
b:que_juego ac 26 -26
c0:give abc -22 -15 30
n:@place a -26

a:planta a 19
b:dia ac -34 24
b:todo ac -37 18
n:after ab -23 19
p:toca abc -27 -21 32

a1:rough abc -26 35 -32
a:eso abc 42 -39 -29
b:i_am a -28
b:sera c 16
b:the_er ac 22 -18
b:up_on abc -19 21 -26
b:with_my ab -17 17
n:i_say abc -31 -20 23
n:ser_a bc -29 29
p:@book b -36

b:dejeme bc -26 19
b:straight bc -15 20
c1:al abc -27 -28 29
n:down ab -43 15
n:it_@day bc -17 19
p:says ac 20 -21

a:let abc 25 -28 -18
b:trabajo_ni bc -24 24
n:@date b 18
n:am_out a -22
n:otra_? ab -21 22
n:rough bc 25 -24
n:then_the abc 30 -16 -28
p:accion b -17

a:calendar ac -19 19
c1:preferencia abc -16 -17 20
n:failing_that bc -15 15
p:vegas c 15

=wanted;1/0 c 15
a:mine ab -16 16
b:our_anniversary bc 19 -16
b:time a 19
before ab -34 31
n:._day abc 20 -28 24
p:moved abc -32 -40 45

a1:can bc 28 -28
b1:@person a 18
b:are_you bc -22 18
b:at_the c 20
b:but_she abc -32 37 -19
b:of_the a -31
b:thought abc -33 37 -39
c1:clock bc -17 18

b0:nomas abc -16 -29 28
b:,_nos ac 28 -27
b:como c 17
b:i_would abc -17 25 -19
b:me_habian c -18
b:surgery_is bc 28 -25
c1:@pay bc -20 18
n:afternoon a -24
p:another b -22
p:como ac -17 21

a1:habra abc -25 -17 25
b1:told ab -24 16
b:be_# b -21
b:my_@book abc 24 -27 -20
p:al bc 20 -25

=wanted;~except b -52
a0:it abc -43 -32 46
a1:staff bc 21 -20
a:week_is ac 17 -21
b0:said abc 39 -17 -37
b:cobraron ac 19 -16
c1:@eat ac 25 -23
n:are_@day c 16
n:i_have bc -19 18
n:nadie abc 33 -31 -23
n:noon_to c -21
n:o_@day bc 31 -39
n:works_for c 16

a:- ab 16 -23
a:works_great bc -18 21
b:nomas_que ab -19 21
b:off_school abc -24 30 -29
c1:bien c 16
n:cualquiera_de abc -21 -24 22

a:i_need a -17
b1:something ac -27 31
b:and_that abc -33 22 26
c0:puede abc 22 -29 -20
c0:rent ac -36 17
n:._same b -23
n:en_la bc -32 23
on-offer0 c -17

b:it a -21
b:need ac -30 20
n:,_otherwise abc 31 20 -38
n:can_come abc -24 26 -25
n:hora_me ac -18 18
p:@open bc -37 29
p:trabajan c 16

a0:either a -17
b0:digamos abc -17 -26 28
b1:mas abc -32 -25 40
b:._on abc -25 -19 25
b:a_sub a -32
n:#_a abc 32 -18 -22
n:,_it c -22
n:for_the c -42
n:otherwise_@day a -19
n:que_ya a -33
n:the_afternoon a -31
p:igual c 17

a:good_too abc -19 27 -26
b0:menos bc 49 -47
b:i_got ab 24 -20
c1:other ac 29 -21
n:before_or bc 21 -24
n:out_, bc 19 -20
n:pedir abc -16 21 -20
n:while_they a -22
n:y_yo abc 25 15 -30

=aside;doubt:every_second_week:_which c -20
a:my_@late bc 32 -29
b:ando_en c -27
c1:has a -30
n:@relative_# abc -32 34 -33
n:drop b -27
n:would c -19
of1 b -17

a:anytime_after ac -21 26
a:de_los abc 18 -18 -15
a:money ac -43 20
b:salgo_del b -16
c1:barn bc 17 -20
n:is_@symptom abc -24 27 -32
n:llevo_, bc 19 -21
p:around bc 18 -19

a:de_la ab 26 -20
a:la_placa abc -19 -19 20
a:start abc -22 -29 25
a:zombie c -22
b:,_could abc -28 -32 35
b:hold_on c -18
b:lights ac 15 -22
p:love bc -34 20

a:day_i bc 27 -28
b0:because abc 31 -24 -23
b1:little ab -20 19
c0:le abc 49 -46 -37
c1:y abc -16 27 -23
n:@date_. c -21
n:babysit ac 21 -27

=wanted;<only b -23
a:i_work bc 24 -36
b:goes abc 29 -29 -23
b:off ac 19 -20
c1:shrink ab 29 -28
n:ask_me abc 29 -30 -27
p:che abc 27 -21 -16
p:evenings abc -18 -27 32

a:soon bc -24 25
b:can_watch abc -29 29 -24
b:it_do ab 20 -19
b:on_that b -17
b:other_@day c -16
b:pasaron c -17
n:la_del bc -30 24
p:standing bc -26 27

a:we c 21
b1:choir c -36
b1:prefer bc -21 25
b:no_me bc 21 -27
b:she_is bc 23 -34
c1:is ab 22 -23
n:am_not c -18
n:ya_hasta bc 25 -24

a:ish bc -21 23
b:menos_la b 18
b:perdon abc 35 -20 -27
b:so_a ac -31 30
n:,_entre c 16
n:,_say c -21
n:be_before b -19
n:but_she bc -43 32
n:pasado_es abc -17 29 -21
n:sea_despues b -21
p:has ab 20 -36
p:possible abc -28 -17 32

=out;>fits ab -22 27
a1:le abc 29 -37 22
a:half ab -25 18
a:no_trabajo abc -20 -19 21
b0:and bc 36 -53
b:have_to c -30
b:pero_del bc -24 25
b:the_girl bc -28 17
n:un abc -21 -21 23

a:@open abc -23 -55 37
b:limpio a -32
n:los_demas ac -33 15
n:me_hace b -16

a:back ac 31 -33
a:tengo_dialisis c -18
b1:@holiday abc -27 -22 24
b:es_que ac 21 -28
b:needs_to abc -29 23 -21
b:the_field bc -32 28
n:kindly a 16
n:le ac 26 -24
n:other_time abc 18 -15 -18
p:out bc 24 -34

a:her b -25
b:#_any bc 22 -19
b:double c -23
b:used abc 33 -25 -25
c1:sirve ac -16 23
p:missing b -16

a0:gets ac 17 -20
b:@open_for a 17
b:i_know bc -31 22
b:ponme a -22
b:she_naps a -22
n:needs ab 19 -29
n:of_them bc -20 19

a:ha_llegado a 15
b:morning bc 24 -23
b:relief abc 24 -18 -23
c1:vaya b 18
n:#_no bc -55 32
n:entonces_@day b -22
n:got_to a -17
n:those a -15
n:tomorrow abc 44 15 -31
p:oclock b -36

a:@day_@day ab 18 -27
b0:al abc -23 -21 24
b:@date_is bc 17 -15
b:clock abc -24 -21 24
b:que_sea abc -16 -43 25
c1:ver b 15
n:fuera_de abc -24 32 -38

a:a_zombie c -22
a:the_@vehicle abc -27 32 -27
b0:libra ab 26 -26
b:#_in bc 20 -23
b:because_it a 15
c0:do bc -27 24
n:got_it ac -16 18
n:llego_. bc -35 28

b:@day_# ab 22 -33
b:feed abc -27 16 20
b:free_all bc -17 18
b:hers abc 39 -25 -31
c0:last ac 26 -27
n:@move bc 24 -22
p:taught bc 15 -15

=aside;days2 c -25
=wanted;>free_from ac -53 22
b:me_levanto abc 23 -18 -19
b:set abc 26 -16 -21
b:yes_to b -22
c1:anniversary bc 19 -16
c1:esos a -17
n:said_@day a 16

=aside;aside;- bc -53 16
a0:desde abc 21 -16 -15
b1:@day a -17
b:,_do bc -31 33
b:clock_in ac -20 15
b:dia_de c 18
b:ones ac 16 -23
p:bendicion a -16

a:es_imposible bc 18 -18
b0:rosario ab -17 22
b1:make a -24
n:._la abc 35 -17 -32
n:puede_a bc -24 24

a1:estoy b -18
a:dias abc -34 30 -26
a:my_anniversary bc 24 -23
a:on_me abc -18 -24 20
b:practice_is a -37
n:is_there ac 23 -24
p:best ac -33 16

a:creo c -20
a:like_# bc 16 -20
b1:free ab 18 -32
b:lose ab 24 -18
b:porque_es ab 18 -16
c0:could a -24
c0:viajo bc 22 -18
n:@date_? ac 30 -35
n:@open_the b -19
n:day_. ab 21 -30
p:@ride abc -27 -18 32

a1:when bc 16 -39
b0:sometime c 17
b1:be abc -22 26 -17
b:?_si c 17
b:get_the abc 25 -18 -48
b:lessons bc 24 -35
b:nothing c -37
b:the_rest c -17
b:watch_my abc 19 -17 -22
n:no_hay bc -39 36

a0:emojithanks abc -16 -21 29
a0:whole ac 20 -23
b0:time abc 28 -29 -22
b:my_jongg ab -26 25
c1:from b -26
p:since abc 34 -35 -23

a0:tambien bc 35 -36
a1:ok bc -23 27
b1:wrote c 16
b:patient abc -31 41 -36
n:are_my abc -33 -19 22
n:it_will ac 26 -25

a0:last a -21
b:@relative_had ac 22 -17
c1:only a -42
n:@day_si abc 20 21 -40
n:dia_no a -48
n:up_my bc 20 -24

b:me_acomoda a -18
n:no ac 16 -16

a:in_a bc -27 26
a:us ac 19 -17
b:was_up ab 23 -19
n:got_anything abc -21 23 -22
n:runs_long b -20
n:til bc -18 22
p:just a -17

a1:audiencia abc 26 -20 -20
b0:amarillo ac 19 -18
b:nene abc -25 -30 26
n:eve ac -26 18
n:tell abc -25 -34 36
p:@pay abc -15 19 -18

<soonest ac -31 21
a:con bc 43 -60
a:no_me a -41
a:soy_@person ac 19 -18
b:choir c -41
b:po bc -15 20
c0:and bc -21 21
n:but_in bc -22 22
n:yes a -48

=-;out;$ abc -20 18 -17
a:earlier abc 30 -29 -30
b:mornings bc -20 26
b:never bc -23 24
b:no_vaya b 18
b:que_haya abc -22 -21 30
c0:first abc -26 -24 26
p:@person bc -15 17

=wanted;>that_day ab -17 18
b0:back abc -34 -16 24
b0:las ac -27 22
b1:sleep bc 30 -30
b:._give abc -22 -16 20
b:paid b -37
n:equivoque bc -18 18
p:zombie b 16

a1:tengo bc -24 16
a1:way bc -17 18
b1:before ac 27 -28
b1:out abc -32 38 -17
b:,_pero a 15
b:@day ab 15 -23
b:@day_only abc -18 20 -20
b:@relative_said abc 30 -23 -21
b:i_was bc 23 -18
b:like_# bc 18 -16
b:yo_salgo abc -17 -25 26
n:not_those c -25
p:after bc 16 -18

a:@month a -17
a:de_mi bc 19 -24
a:las b -21
b0:ahi c 16
b0:down b 18
b:school abc -24 40 -31
b:training ab -22 18
c0:playoffs a -29
c1:will c -21
n:@day_to abc 28 -24 -23
n:es_lo bc 28 -31
p:soon ab 24 -26
p:zombi bc -18 19

c0:ya abc -22 34 -45
c1:for bc 19 -24
n:me_@day ac -19 21
n:preferencia abc -17 -21 23
n:willing abc -19 -29 29
p:those b -23

b:,_back ac -29 17
b:me_that bc -16 23
n:,_porque abc -17 -19 21
n:i_like abc -28 -30 31
n:which_i a -26
p:mexico ac -16 16

a:camino abc 18 18 -33
a:for_it ac 30 -26
b0:sorry bc -18 21
b:._you a -29
b:my_other abc -16 22 -19
b:of_there bc 16 -25
n:#_and a -20
n:two_is b -19
n:whichever a -20

a0:ok abc -21 -23 30
a:decir a 17
a:without bc -26 29
a:ya_tengo bc 27 -27
b0:@eat ac 23 -23
b0:dia bc -16 24
b1:pasada abc 30 -19 -29
b:,_entro c -17
b:._@relative a -28
b:es_por ab 23 -24
n:menos_@day bc -20 21
n:there_. ac 23 -19
p:con b 16

a:hon a -18
a:house ac 20 -16
a:ok abc -30 -28 39
b:#_except abc -25 -34 35
b:opcion c 16
c1:lo abc -22 -33 30
n:?_that abc -21 40 -39
n:try_me c -17

a:circled abc 37 -33 -26
b1:ship abc 28 -24 -20
b:@cancel abc 28 -16 -25
b:believe ac 24 -19
b:la_@visit abc 28 -24 -23
c0:toda c 18
n:@month ac 28 -51
p:dropped bc -16 17
~only bc -39 33

=wanted;? a -20
a:@open_verdad a 15
a:leaving abc 23 -26 -17
b1:goes abc 23 -19 -20
b:la_fabrica ab -23 16
c0:las abc -24 23 -16
n:@date_is bc 33 -41
n:el_que abc -33 29 -21
n:my_bedtime bc 18 -25
n:pero_despues bc -22 22
n:to_days bc -30 19
p:unless bc 17 -16

=wanted;<fact ab -24 18
a:pero_no ab 19 -23
a:too_soon bc -24 25
b0:brunch abc -33 -44 44
b:about bc -28 29
c1:she bc 29 -34
n:is_@holiday ab 29 -26
n:not_want ab 28 -25
p:meeting bc -15 18

a:were abc 23 -22 -21
b0:che ac 22 -26
b:before_or ac 26 -26
n:,_en ab 18 -32
n:gets_me ab 29 -33
n:had_to a -16

=aside;<question abc 26 -62 -19
b0:vez c 16
b1:somebody abc 21 -16 -21
b:is_off ab -45 22
c0:es c -16
c0:ok abc -23 -20 22
p:esos ac -20 23
p:girl abc 25 -22 -25

a:no_voy c -23
b:mismo abc -22 -25 34
b:prefer abc -25 -28 36
n:me_levanto bc -20 21

=aside;doubt:what_is_ruled_out b -26
b:calls bc -24 20
n:who abc 24 -19 -23
p:run b -43
~that_day ac 20 -32

a0:whatever ac -20 18
a:has_the abc -25 24 -19
b0:cause abc 34 -24 -32
b:before bc 31 -43
b:make_it a -23
b:my_bad ab 18 -24
nowhere a -26
p:cuando ac -32 16

a0:same ab -25 34
b1:laburo abc -27 27 -22
b:all_@open abc 25 -31 -19
b:so_now a -19
n:one_i abc -30 -30 32

b:,_put c 22
c0:el ab 23 -50
c1:, ab -22 19
c1:done b -19

=out;doubt:what_is_excepted bc 21 -18
a:ninos b -18
b0:hay abc -30 23 -19
b1:clock abc -37 -21 26
b:@relative_comes bc -32 30
b:off_are c 15
n:cualquiera abc -19 -34 25
n:no_porque abc -19 -33 36
n:the_fourth ab -19 19
n:you_@open bc -17 19

a1:all bc -46 24
b:moved_to abc 37 -29 -30
b:out abc -27 51 -46
n:,_esa a -25
n:only_after bc -18 18
n:queda bc 31 -29

a1:which bc -15 18
a:dentist ab 32 -28
a:i_do bc -38 31
a:me_sirve a -15
b1:plant ac 24 -25
b:jongg ab -26 25
b:ya_en c 17
n:,_and ac -34 28
n:@traffic_on bc 20 -20
n:con_mi bc -20 22
n:so_the ac 18 -34
~why abc 49 -20 -49

a:no_tengo abc -26 -25 27
c0:pero a -16
n:,_vos a -27
n:me_in ac 29 -30
p:, a -32

a0:suits abc -26 -27 38
a:in_my abc 31 -27 -18
a:si_hay b -19
a:trabajan b -16
b0:@insurance abc 19 -15 -16
b1:? b -26
b:can_@drive abc -25 -23 29
b:is_all abc -20 -27 27
n:@day_y a -27
n:know_@day a -15
n:not ac 15 -21
n:querais bc 18 -18

a0:ya ab -18 16
b1:is ab -47 22
b:@date_except b 17
b:@open ac 18 -26
b:not_@day ab 31 -31

a:@date_or ab 19 -30
n:cooking abc -23 -17 22
n:so_much bc -24 24

a:es_muy ab -23 37
n:sleep a -16
p:porque ab 29 -35

=wanted;wanted;- ab -22 17
a:fish_fry ab 17 -19

=out;~not abc -51 76 -77
a1:church ac 17 -16
a:nobody a -21
a:not_work abc -21 31 -32
b0:todo abc -28 -18 20
n:#_entonces bc 18 -19
n:@relative_just b -16
n:i_clock b -23
n:que_haya bc 17 -18
n:que_mejor abc 32 -20 -26
n:work_# abc 20 -21 -17
p:@thanks ac 17 -19
p:like bc -28 24

a:de_las bc -18 23
b:brunch abc 19 -51 40
b:it_must a 16
c1:confundi bc -18 21
c1:estoy b 17
c1:it a -16
n:and_# a -23
n:in_on ab -24 18
n:la_proxima ac 25 -25
n:salida ab 22 -22
p:) abc -33 21 -18

<free b -18
b0:si c -18
b:needs_me ac -27 20
b:to_have b -21
n:._week bc 19 -37
n:but_my abc 32 17 -33

=aside;1/0 ab 16 -18
b:._she c 19
b:have_a abc -30 -15 26
n:,_so bc 21 -23
n:@date_, a -15
n:after_new a -18
n:confundi bc -21 15
p:pantry c 16

=aside;2/1 c -16
a1:i abc 28 -15 -22
a:those b -34
b:but_that ac 27 -34
b:days_off ac -21 24
b:dot abc 37 -21 -33
b:me_da ac -16 16

a0:recojo a 17
b:._he ac 29 -18
b:boss ac -29 24
b:seen abc -25 -22 25
n:hold ab 16 -25
p:dos ac 22 -25

=aside abc 21 -21 -18
a0:o bc -32 33
a1:need a -17
n:bingo abc -17 -18 23
n:es ac 27 -19
n:lo_que abc -32 -27 34
n:their_@relative bc -19 21
p:about ac -21 25

=out;2/0 abc -66 30 -22
a:birthday abc -16 29 -26
a:break bc -16 18
a:hay_algo c 17
b:the_lady ab 20 -23
b:was_hoping a -17
n:oh_wait abc 30 -22 -29

a:por_favor bc -31 30
b:car ac 32 -34
b:get_them a -34
b:si_mi bc 19 -27
n:\xc2\xbf_el ac -25 17

a:hasta bc 22 -32
a:me_queda bc -16 25
b0:@fetch abc 38 -20 -35
b0:other bc 25 -24
b:a b -16
b:go abc 20 28 -35
b:hay a -25
b:if_i ab 20 -55
b:laredo bc 17 -33
c0:estuve abc 28 -20 -20
c1:llego bc 22 -26
n:@date_after ab -21 15
n:so_anything bc 21 -25
p:days abc -61 39 -18

=aside;doubt:a_child's_hours:_what_they_mean_for_the_visit abc 31 -23 -19
b:@move c -16
b:the_letter b -17
c0:code abc 30 -25 -28
c0:next bc -17 19
n:._make ab 24 -19
n:@day_nomas c -27
n:demas ac -33 15
n:driver c -23
n:not_, a -23
n:ponme a -20
p:afternoons abc -27 25 -24

=aside;<free b -34
b:i_will c -20
b:pedi_permiso bc 17 -41
b:something_later ac -22 23
b:working abc -28 39 -29
c0:anything ab -50 22
n:@move_starts abc 27 -17 -25
n:called abc -23 26 -23
n:easy abc -22 24 -20
p:funeral bc -15 20
p:leave a -32

a:early_for ac 17 -17
a:we_have a -15
b0:, ac -20 19
n:again bc -34 30
n:dame c -28
n:de_# ab 36 -40
p:alcanzo bc -24 22

=out;nowhere abc -73 82 -78
b:descansa abc -22 -29 29
n:your_@day c -25

a:coming_off abc -21 31 -29
a:til ab 17 -29
b:habria_dicho ac 30 -32
c1:ultima abc 22 -20 -17
n:bridge bc 23 -23
n:by_then b -15
n:virgencita bc 20 -17

b:my_trucks abc 24 -19 -25
b:noon abc 19 -18 -16
c0:pucha b 19
n:#_mejor abc 31 -25 -30
n:podria ab -29 25
n:take_it abc -22 -25 24

b:@move_la bc -17 19
b:talk_to ac 26 -26
b:wanted b 19
b:\xf0\x9f\x98\xad a -18
n:so_your abc 21 -16 -20

b0:asleep c -16
n:just_not a -20
n:not_till ab -23 24
n:tengo_@treat bc -16 18
p:ahi bc -31 32

a1:do abc -15 -32 34
b:me_voy c -16
b:only_not b 18
c0:con ac -27 21
on-offer2 bc 33 -60
p:class ac -27 25
p:lol bc -37 25

a0:clases bc 20 -17
b0:goes abc 26 -19 -21
b:my_a a 19
b:we_@drink abc 24 16 -32
b:wide abc 19 -22 -18
n:._i a -36
n:era abc 32 -22 -31
n:not_think bc -34 20
n:the_soonest ac -29 19

n:,_either b -31
n:,_me abc 35 27 -38
n:._my abc -38 -36 42
n:?_or c 20
n:like_@day ab 18 -35
n:wide c -17

b:down_for b -36
b:not_even bc 21 -16
b:would_need abc -21 -24 35
n:,_about abc -21 -32 32

a1:bad abc -21 36 -33
a:the_@food b 19
b:que_ser ab 17 -31
n:lol_jk a 18
n:stuck ab -20 27
n:week_of abc -22 -28 31
p:ese abc -37 -45 54

b:i_do bc 17 -19
b:other_day bc -17 18

b:whenever a -24
n:cuando_guste abc -16 22 -18
n:es_@holiday ab -39 18
p:use ab 16 -18

b0:rather bc -15 18
b:just_not abc -25 37 -26
n:i_get abc -37 -21 39
p:ustedes c 21

=out;hour c -17
a1:favor bc -31 30
a:@howmuch c 16
a:es_lo ab 17 -27
b:,_y abc -60 33 -24
b:me_@day a -30
b:trabajo_en bc 26 -24

=aside;~not abc 34 -59 -21
b0:@place ab -24 17
b0:whatever bc -20 23
b:por_la ac -17 15
b:so_let a -19
n:take_them ab 23 -31
p:misa abc 28 -19 -27

a:all a -23
b:county_@vehicle b 17
b:el_@clinician abc -23 -25 27
b:my_@body c -22
b:would_love ab -28 19
c0:have ac -24 16
n:#_el ac 23 -29
n:#_si abc -15 37 -45
n:also ab 19 -37
n:either_, abc -21 -22 26
n:only_before abc -25 -24 27
n:since_the abc 28 -26 -21
n:them bc 29 -36
p:until abc -18 -43 38

a:am_home ab -43 19
b:._rest ac -25 22
b:the_@clinician b 15
b:uy ac -24 21
n:dias ac -44 20
n:out_by abc -20 -25 27
n:que_@day bc -26 25
p:dice ab 20 -49

=wanted;doubt:a_condition abc -36 -70 64
b0:nursery a -16
b0:same abc -24 -36 33
b1:fijese abc -32 -16 19
b:bring c -15
b:por_mi abc -16 19 -19
n:ish ac -18 18

a0:voy ab 18 -21
b0:else ab 20 -21
b1:the ac 21 -30
b1:wedding ac 18 -26
n:el_resto abc -30 -20 28
n:not_then ab -29 25
n:she_has b -27

=out;>free a -101
a:alcanzo abc -25 32 -43
b0:first abc 31 -24 -25
b1:dan ac 21 -17
b:@call_me ac 29 -27
b:agradeceria abc -18 -17 23
b:so_is bc 33 -43
n:?_oh ac 22 -19
n:a_half abc -18 -24 21
p:know ab 23 -18

a:pero ab 19 -23
c0:dije abc 22 -15 -18
n:already abc -18 21 -28
n:seria a -23
n:so_you ac 23 -28
n:surgery bc -23 18
n:ve ac 20 -26

a:,_or c 16
b1:not ac 33 -32
b:super b -21
c0:# abc 30 22 -41
c1:can b -21
p:graduacion a -18

=out;2/1 abc -46 48 -43
a:not_leave a -16
b0:calves abc 28 -24 -20
b:,_salgo abc -36 -27 36
b:pushed_to ac 18 -17
n:three abc 24 -34 -18
p:vos ac -25 22

of3 a -20
p:bendiciones ab -26 27

a0:nomas abc -27 -21 40
a1:por ab -26 25
b0:no abc -35 31 -17
b:asleep ac 16 -23
n:an abc 25 -42 15

a:is_easier ab 16 -23
b:pick ab 23 -27
n:._but a -28
n:y_me c -23

b0:! b -17
b1:anytime a -22
b:@day_si a -19
b:gets_her b -17
b:wrote_down ac 19 -16
n:not_go abc -29 35 -25

a0:they ac 27 -30
a1:lo b -34
b:en_la c -16
b:que_no ac 23 -52
n:,_put abc 32 -16 -34
n:as_i bc 20 -17
n:but_next ac 22 -19
n:i_drop b -21
n:i_fly abc -19 -24 29
n:text_you ac 24 -26
p:oh bc -19 18

a:& ac 21 -19
b:@relative_off abc -38 27 -24
n:,_will bc -32 22
n:?_tipo bc -16 17
n:knee abc 24 -16 -23
p:bien abc -22 30 -29
p:siguiente abc -22 -21 33

=aside;<except ab 21 -48
a:for_once bc 29 -28
b1:take abc -23 -31 38
b:arrives bc -29 21
n:._what ac 32 -36
n:la_@vehicle abc 31 -21 -27
n:mi_dia bc -22 25
n:pero_no abc -25 -37 42
n:que_@drive bc -33 25

a:la_@food ac -26 27
b0:lessons abc -33 35 -28
b:habian_dado c -18
b:second ac 34 -43
n:i_wake bc -18 20
n:sorry_. b -20
n:would_be ab -38 17
p:@clinician b -25
p:@traffic bc -26 27
p:ella bc -20 26

a1:is bc -20 28
a:azucar abc 30 -19 -31
b:,_hay b -22
b:@day_is abc -27 35 -27
b:going bc -38 22
b:me_to abc 18 -18 -18
n:so_one abc -20 22 -21

=aside;doubt:free_or_away_on_vacation abc 41 -25 -38
a:gets_me abc -20 19 -18
a:same ab -17 32
b0:: c -18
b:dijeron ab 33 -30
b:does_not ab 17 -25
b:get_there c -27

a:depends abc 24 -16 -21
b:,_nothing abc 19 -17 -23
b:@relative_de bc -27 29
b:dormido abc 23 -20 -20
b:tell_you ac 24 -18
b:that_was abc -21 22 -17
b:then_i abc -24 35 -28
b:ver_con ab 20 -19
n:@day_night ab 19 -27
n:same_day abc 22 -33 18
n:teach bc -28 28
n:weekday a -24

a:#_@year bc -24 20
a:@day_# b -37
a:god abc 28 -23 -26
a:last_week ac -17 18
a:no_tienen ac -18 20
b:us_say c 19
b:works abc -17 29 -26
c0:tienen c 17
n:no_use ab 17 -24
n:wanted abc -25 -31 27
p:limpio abc -21 -16 20

a:tengo_corte b 17
b:a_@vehicle bc 19 -21
b:ese bc -18 23
b:unless b 29
c1:any ac -28 29
n:@day_do bc -19 18
n:am_off a -21
n:so_after ab 23 -16

=-;wanted;aside b -18
b:._could c 20
b:@person b -20
b:pedi a -22
b:saliendo ac 27 -27
n:be_lovely ab 23 -28
n:new a -17
p:bday ac 24 -25

a:except a -32
a:llegado a 15
b0:vuelvo abc -25 -19 24
b:chance ac -15 22
b:heifers abc -21 -16 20
n:at_my c -22
n:if_that b -35
n:puede_ser ab 24 -28
n:use_to ab 17 -24
p:care abc -26 -29 32

=out;on-offer1 abc 21 -40 25
b0:keep bc -19 22
b:noon_except ab 20 -18
b:que_solo c 16
n:could_you a -15
n:him ac -36 21
n:on_me ac 17 -17
p:with bc -46 26

a0:@visit a -31
a0:down abc 26 -22 -29
a:they ac 37 -40
b0:mas ac 19 -27
b:amor bc -22 18
b:estoy_de bc 23 -28
n:but_the b -24
n:lazaro bc -16 23

=aside;<fits abc 38 -23 -32
=aside;~past abc 26 -72 -18
b0:guess ac 22 -20
b1:doing ab 23 -17
b:got_pushed abc 27 -24 -20
b:la_ultima abc 22 -20 -17
b:that_is bc 31 -46
n:,_same a -19
p:decime abc -27 -17 26

=out;>any c -20
a:nunca abc -21 -20 21
a:the_@insurer bc 25 -25
b:may bc -29 18
b:ni_el bc 23 -20
b:two_of a -22
c1:ask ac 27 -26
n:do_that bc -25 25
n:not_know bc -23 15
p:bucks c 15
p:fifteenth abc 19 -21 -19
p:slept ab 20 -16

a:la_hora ac -16 23
b:another abc 31 -27 -23
b:dame bc -15 22
n:but_not abc -22 -32 34
n:no_le bc -22 17
n:she_says b -19
p:pavo bc -22 24

=aside;before c -24
=wanted;doubt ab -15 17
a:corrido abc -15 21 -16
a:is_not bc 36 -40
a:por_ejemplo bc -18 23
a:the_house a -16
b:le c -38
c1:auditors abc 32 -24 -29
c1:nos ab 19 -16
n:day_the abc -25 -44 34

b:only_get bc 25 -25
b:twins c -16
c0:does bc 15 -15
c0:yo ac 25 -19
c1:senior ac -18 19
n:@day_neither b 17

a:otra ac 25 -24
b0:class abc -23 -30 32
b:after_# a -23
b:ni_@day bc 29 -27
b:one_is c -17
n:?_no a 32
n:anywhere ac -16 21
n:t/th_# abc -25 33 -31
p:they ac 29 -34

a0:i c -22
a:be_out abc -23 -24 25
a:is_free abc -19 -24 33
b1:nada c 17
b:will_text ab 23 -20
n:es_nochebuena bc 21 -20
p:esa bc -27 18

a:tengo_libres abc -17 -26 30
b:because ab 18 -32
c0:tell abc -28 -18 20
n:ahi_me ac -17 16
n:in_a ac 21 -15
p:check c 18

a1:apenas ac 28 -28
a:to_be abc -28 -28 36
b:a_row a 22
b:confundi bc -18 21
b:from ab 22 -47
b:has_to ac -25 18
b:i_already abc -15 24 -27
n:,_one ab 16 -41
p:ya abc -54 22 15

a:@treat abc -24 32 -26
n:#_llega bc 21 -20
n:@date_or ab 30 -43
n:client ab -18 18
n:i_sleep abc -41 -23 35
n:pero_tendria bc 35 -35
n:that_week bc 24 -28

a:duermo abc -36 48 -42
a:girls c -19
b0:for a -22
b1:on a -24
b:but_i abc 35 -16 -17
b:he_works bc 19 -17
b:us_do abc -20 -30 26
n:,_fuera c -22
n:escribo abc 34 -22 -32

=aside;doubt:7:_morning_or_evening abc 148 -99 -142
a1:too ac 19 -31
a:es_para bc 22 -21
b1:le ab 15 -39
c1:@book ab 18 -40
n:but_noon ab -31 21
n:is_dead ab 26 -26
n:noon ac -35 19

=out;every c -19
a1:trabajan ac -16 20
b:later_that ac -22 23
every c -18
n:,_week abc -26 -27 31
p:black abc 18 -20 -18
p:can c 15

a1:mean b -17
a:best_for bc -15 23
c0:that abc 18 -33 23
c1:cogeme abc -20 -16 21
n:,_see abc -20 25 -23
n:want_to ab 33 -28

a1:sin abc -18 21 -20
a:for_you abc -25 -25 27
b:my_midterm abc -24 -15 25
b:time_is ac -20 22
b:we_win ac 27 -26
n:manana_a abc -15 29 -27
n:nine abc 25 -19 -17
n:preferencia_el bc -18 19
n:starts_at abc -18 -16 19
p:menos ac 17 -24
p:week ab 38 -31

=aside;after b -68
=out;out;- a -36
a0:pues abc -30 -18 29
a:am_gone ab -21 23
a:preferably c 21
b0:era ab 17 -16
b1:planning bc -20 25
b:libra ab 26 -26
c0:@clinician abc -17 -29 19
n:._the bc 16 -16
n:some abc 28 -18 -21
p:entro abc 20 -18 -17

a:@day_mornings bc -19 19
a:hun ac -16 20
a:llevo bc 18 -20
b:my_@vehicle c -20
n:._at bc -16 18
n:haha_. b -20
n:pero_me abc 50 -52 -41
p:baby c -15

b:@day_a abc -16 -16 18
b:a_@relative b -20
b:del_# abc -18 -26 27
b:mejor_en ac -24 26
c0:probably abc 24 -20 -21
n:take_@day abc 24 -20 -32

b1:other ac -19 18
b1:you ab 19 -24
b:hace c -18
b:not_then abc -19 -31 33
c1:nina ac 19 -18
n:._in ac 16 -24
n:pero_ahora a 18
n:toda abc 33 -29 -20
n:y_salgo ab 15 -35
p:turkey bc 24 -28

3/0 ab -49 25
b:off_work ac -24 24
c1:nah ab -28 20

a:is_ok c 19
b0:ok abc -18 -25 27
b:not_work c -23
b:run ab -19 21
n:,_t/th b 17
n:dije ac -22 27

a:me_@insurer a -16
a:not_do bc 17 -16
b:ok_then ac 22 -21
n:here abc 30 -31 -26
n:me_equivoque bc -18 18
n:till_then c 16
n:window ab 21 -33

a0:puedo abc -37 31 -26
b:could_not ab 21 -32
b:my_day abc -20 -23 24
p:antes b 16

b:de_esos c 18
b:preschool abc 20 -42 18
n:available bc -19 21
n:is_ok ab -21 16
n:no_good a -20
p:take ac 23 -28

b0:love ab -28 19
b:group a 21
n:my_cast ac -17 20
n:so_can abc -33 -23 41

b0:dialysis abc -22 30 -25
b:his_@relative ac 18 -23
n:after_# b -18
n:not_do ab -17 20
p:este abc -35 -34 46

=wanted;doubt:a_time_that_may_be_ruled_out abc -41 21 -17
a:deja ab -31 19
a:which_is bc 21 -20
b0:hold a -23
b:same bc -42 22
n:@book bc -37 26
n:how abc 26 -20 -17
n:she_is b -40

=aside;doubt:not_sure_what_is_ruled_out abc -36 19 19
b0:cualquier abc -24 -32 39
b:are_in bc -27 29
b:auditors abc 32 -24 -29
b:vez_pasada abc 21 -16 -17
n:,_hay c -15
n:and_then abc 21 -23 -20
n:know_i c 17
n:take_a ab 17 -16

=aside;>except bc -40 16
=wanted;>past bc -19 20
a:demas abc -16 23 -23
b0:reckon c 18
b:be_at a -34
b:forklift bc 18 -24
b:until abc 31 -23 -18
b:vez ab 26 -26
b:watch_the ab -16 18
c1:daycare a -32
c1:free ac -31 34
n:i_take ab 22 -35

b0:porque abc 39 -41 -32
n:can_you ac 19 -27
n:will_come ab -27 29

a1:@holiday abc -28 -21 24
a1:pm abc -15 23 -23
a:next ac -22 19
a:run b -16
b:a_decir abc 26 -20 -19
b:service abc 32 -26 -27
n:which bc 46 -44
until bc 25 -46

a1:digo abc 31 -28 -19
a:doble ac 16 -25
b0:available abc -23 -15 24
b:can_you b -29
b:dollars b -20
b:hair c -25
b:til_# ab -23 24
c1:gets ab 26 -23
n:try c -22
p:and ab -40 27

<fact abc 24 18 -68
a:clase ac 30 -30
b1:any abc -37 -26 43
b:a_half ac 16 -16
b:en_@date abc -20 21 -21
b:what abc -17 -37 37
b:work ab 18 -17
p:maybe bc 17 -19

a:operan bc 15 -22
b0:aqui bc 26 -25
b0:had abc 46 -39 -33
b:,_any ac -32 20
b:el_mismo abc -18 -21 29
b:take_my c -17
b:will_not ac 25 -24
c0:sometime ac -27 33
n:,_@thanks bc -15 15
p:mananas b -23

a:alone bc 26 -23
a:despues bc -19 21
b1:habria abc 37 -40 -23
b:@vehicle_do ab -26 28
c1:have c 16
n:and_the bc -27 29
n:no_llego abc 29 -19 -24

a1:viene ac 23 -22
a:after b -20
a:salgo_de c -16
b1:court c -26
b1:we abc -18 28 -31
n:;_la abc -25 21 -19
n:lab abc -29 24 -19

=wanted;around ac -51 26
a:estoy_libre abc 22 -23 -21
a:miss ac 31 -38
b1:ends abc -20 -17 21
b:their abc 34 -22 -34
n:@day_la abc -16 21 -21
n:no_excuse bc -17 18
n:pero_ni c 16
n:they ab -33 16
p:lab ab 25 -37

a:a_@person abc -24 -17 25
a:algo a -25
n:not_too abc -16 -24 27
n:plumber bc 15 -22
p:time bc -47 29

a:cualquier_dia abc -37 -24 49
b0:ones ac 16 -22
b:y_salgo b -24
n:,_ando ac 40 -42
n:clock_out b -23
n:dame_el abc 29 -26 -19
p:mijita b -15

a:shot bc -16 18
a:somebody bc -23 18
b:chemo_is bc -27 26
b:have_dialysis b 16
b:is_the ac 30 -21
b:lol abc 23 -29 26
n:day_but abc -32 16 17
n:i_could bc 33 -39

=aside;day c -16
a:am_afraid ac -21 20
a:cuando ac -34 20
b0:@pay c -25
b1:never abc -31 -25 27
b:! a 22
b:,_ya abc -19 -31 23
b:back_at a -27
b:el_@relative abc 39 -22 -35
n:come a -29
n:so_. ab 20 -20
p:always ab 17 -20

=out;bound ac -34 16
a:to_# abc 22 17 -33
b:,_@relative abc 38 -46 -25
b:us_go c 19
c0:choir abc 23 -16 -30
n:,_on ac -25 25
n:earth c -25
n:el_del bc -21 21
p:dialisis ab 18 -29

a0:verdad ab 15 -26
a:on_the ac 22 -35
a:out_of abc -28 -21 29
b0:wait a -40
b0:you ab -15 15
n:antes_estoy c 16
n:si_ya abc -19 -34 36

a1:camino abc 18 18 -33
a:or_any ac 21 -20
a:with_the bc 33 -34
b:@body ac 36 -35
b:soon_i a -18
b:teacher abc 24 -33 27

a:ha b -25
b0:mismo bc -16 20
b1:needs ac -27 20
b:my_# ab 23 -16
b:no_no bc -19 21
n:@move_, abc 26 -21 -25
n:proud_of a 16

a:mi ab -30 17
a:road c -17
a:to_me ac 32 -31
b:,_home b -33
b:excuse_me bc -18 19
b:me_on bc 18 -18
b:pero_es ab 22 -16
p:jaja abc -30 20 -15

a:and_not a 17
a:mediodia ab 18 -22
n:,_rest c -27
n:about bc 27 -27
p:entonces abc -33 -31 35
p:lejos ac -16 18

a:@day_, b -15
a:libre b -53
b:cumple abc 23 -18 -18
b:dejo a 19
c1:like ac -29 19
n:fly_out bc -18 22
n:le_escribo abc 34 -22 -32
n:no_perdon bc -31 27
n:tengo a -31
p:ahogada bc -18 19
p:preferencia bc -26 28

a0:before abc -16 -29 20
a0:free ac -26 22
a:hago ab 16 -26
a:la_planta a 19
a:useless bc 21 -27
b1:en bc 18 -32
b1:los bc 18 -37
b:._that c -16
n:._a a -25
n:@person ac -20 26

a:audiencia abc 26 -20 -20
a:barbaro c 16
a:over_the bc -21 22
b0:an ab 18 -21
b:no_to a -50
b:senior ac -18 19
b:to_get ac 22 -33
c0:todo ac -31 16
p:permiso b -35

b0:alla abc 23 -18 -23
b0:but ac -68 40
b:@day_al ac -16 17
b:any ac -49 20
b:loose abc -27 -23 33
n:better ac -19 24
n:como abc 38 -29 -32
n:para_delante ab -17 20
n:the_@clinician bc -19 23

a:are_the abc 38 -36 -37
a:lady abc 24 -15 -17
a:literally abc -15 32 -35
b:,_you b -28
b:as bc 20 -26
n:@day_yes bc 33 -30
n:i_think bc 31 -33
n:that_on abc -22 -25 25

=aside;doubt:a_weekday_and_a_date_that_do_not_go_together abc 130 -92 -132
a:been abc 43 -28 -40
b1:in a -19
b:make a -26
n:is_after abc -19 -27 31
n:my_only abc -43 -35 38

a:day_off abc -31 -22 39
b:my_@move a -28
n:@medicine a -23
n:@symptom abc -24 25 -23
n:days_, abc -23 -19 20
n:is_clear bc 24 -27
n:reckon abc -22 23 -23

a0:might ac 22 -21
a1:al ab 17 -19
b1:season abc 23 -19 -17
b:drop_me abc -19 -17 20
b:is_nothing bc 25 -26
c1:surgery b 17
n:#_ok ac 20 -22
n:all_day ac 21 -16
n:was_going a -21

a:are_no abc -18 27 -24
a:love abc -16 -18 18
a:matter bc -17 20
a:time abc 22 -61 24
b:was_born a 17
n:hay abc 20 -38 23
n:there bc -55 16
n:y_@day a -26
p:otra bc -36 36

a:la a -21
a:todos_los a -24
b:from_work ac -16 17
b:no_tendra c 15
n:either_one b -28
p:descanso abc -44 -45 46

=wanted;>fits a -67
a:going_to ab -27 22
b1:: a -36
b:tiene_algo ac -18 23
n:@relative_says bc 18 -18

a:#_en bc -23 21
b1:comes abc -21 -21 32
b:._yes bc -18 21
b:digame ac -20 24
b:when abc -33 -21 35
n:temprano_, bc -29 33

b1:how bc -22 22
b1:lights ac 15 -22
b:da_@ride ac 30 -29
b:day_program c -25
b:instead_, bc -29 17
c1:es ac 17 -22
n:day_i a 16
n:said_# abc 33 -21 -26
n:sigue ab -16 17
p:way ac -32 24

b:@relative_sale bc 16 -18
b:con ac -29 19
b:i_meant bc -16 17
b:my_@clinician bc 17 -19
n:@relative_. bc 18 -16
n:entonces_mejor ab -19 20
n:i_got abc -23 -34 38

a1:@insurer bc -22 25
b1:# b -29
b:now abc -37 -16 43
n:,_but bc -37 26
n:? bc -38 29
p:@late abc 30 -37 -25

=aside;<busy_from bc 20 -32
=aside;~that_day abc -19 -32 21
b0:starts c -16
b:( abc -33 39 -30
b:calving abc 30 -20 -23
b:wrote abc 33 -37 -27
n:,_we abc 30 -31 -24
n:by abc -28 -16 41
n:en_@date abc 30 -36 -27
n:i_know bc -32 24
n:old b -16
n:on b -19

b0:llega ab 19 -24
b:,_hour c 15
n:between_i bc -25 20
n:cuarto ac -17 20

a0:for bc -37 32
n:holds ac 36 -35
p:think a 16

a:which a -27
b1:es a 17
b:en_laredo abc -15 23 -24
b:ugh ab 18 -17
n:#_then ab 16 -17
n:could_bring abc -18 20 -18
n:que_despues ac 27 -24
n:that_mornings abc 20 28 -33

a0:good bc -37 18
a:llena ac 21 -19
a:shop b -20
b:anything_on bc -18 19
b:man abc 21 21 -32
c1:want ac -17 23
n:dias_no a -20
n:got_me abc 36 -29 -30
n:like_after c 18

a0:mejor a 17
a:great abc -34 22 -16
a:he_can a -15
b:both abc 40 -30 -39
n:@day_despues abc -37 -29 33
p:@insurer abc 31 -64 -18

a:puedo_en bc -22 23
b1:la ab 22 -19
b:nomas ac -29 27
c1:in a 16
n:,_which abc 18 29 -42
n:@day_ni ac -21 22
n:que_es a -27

a:and_no c -18
b:better c 20
b:dispatch ac 22 -30
b:vaya_pues ac -22 22
c1:patrol bc 24 -28
n:is_no abc 21 19 -33
n:nomas_que bc -20 20
n:tell_the c 16

b0:@stop abc 27 -16 -20
b:nada abc -39 39 -27
n:before_my ac -19 21
n:ill ab 28 -30

=wanted;<not abc -15 -54 43
a:my_day ac -20 24
b:clock_out bc -37 32
b:cualquiera a -21
b:take abc -37 -34 47
b:vaya_a b 18
n:@day_, abc -35 -15 47
p:great ab 16 -29

a1:time b -23
b1:with bc 18 -16
b:carro a 15
c1:now ab -34 19
n:#_or bc -26 24
n:,_only bc -23 26
n:@day_i a -33
n:have_no ab 26 -34
n:i_missed b -16
n:que_de bc 17 -42

a1:@body abc -16 21 -26
a:bet ac -18 19
b0:date bc 21 -20
b:excepto b 22
b:thesis abc 34 -23 -29
n:a_la a -22
n:besides a -17
n:day ab -30 19
n:me_to bc -30 19
n:release a 17
n:shop abc -28 -22 32
n:squeeze_me bc 18 -17

=out;doubt:until_then,_or_from_then_on bc 28 -28
=out;lead-why bc 16 -26
b0:@body ac 26 -30
b1:noon ab 20 -18
n:quedan abc -24 27 -33

a0:right abc -19 38 -24
a:escuela abc 25 -23 -36
a:ideal b -26
b0:dificil ac 19 -17
b:un bc 38 -43
n:._sorry abc -25 -21 24
n:@hours bc -24 28
n:at_the ac 24 -30
n:in_@day b 16

b0:veces abc -25 -24 26
b1:work abc 22 -15 -31
b:gave_me bc -27 16
b:llega ab 25 -25
b:pero_si ac -18 25
b:please_no bc 23 -22
b:week_is ac 20 -25
n:am_yours ab 19 -19
n:would_do abc 23 -23 -22
p:bring bc 18 -20

=-;aside;aside c -30
a0:tengo abc 35 29 -50
b0:period bc -20 25
b0:whole ab 25 -23
b:la_obra ac -28 27
b:period bc -20 25
c0:just abc 27 -19 -21
c0:what abc -17 -41 23
n:am_@person abc 42 -38 -25
n:day_after a -30
n:same bc -49 32

a0:we c 17
b:and_get abc -16 -20 21
b:cuido ab -37 21
c0:llevo abc 33 -29 -33
n:finish abc -26 25 -25
n:new_@year a -27

=aside;one c -22
a:not_be bc 25 -23
b:@relative_has ab 15 -18
b:i_could bc 16 -20
b:see_me b -22
b:time_i abc -16 19 -26
n:._might bc 20 -21
n:can ab 22 -17
n:si_se ab -24 18

a:menos abc -20 21 -20
a:tengo_audiencia abc 26 -20 -20
b1:preference bc -29 28
b:,_tal c 16
b:._well abc -20 -15 20
b:@clinician_. abc -25 -21 25
b:@price abc -34 36 -19
b:el_sale c 17
b:those_are abc -30 -18 21



a:en_el ac 25 -37
b0:@call abc 28 -21 -46
b:no_perdon bc -29 30
c0:@open abc 30 -38 -22
n:,_y ac -39 26
n:earlier abc -38 -24 48
n:para abc 20 23 -39
p:factoria b 16

a:@late a -33
b0:slept abc 28 -22 -22
b1:text ab 21 -21
b:mine b -18
c1:wake ac 28 -28
n:@price_me a -23
n:comes_, bc -16 19
n:so_a abc -26 22 -17
p:casa c 18

a:work bc 27 -33
b:hour abc -27 -15 17
b:picked_up bc 18 -18
b:salvo bc 29 -26
c0:estoy c -15
c1:neither bc 22 -20
c1:ship abc 28 -24 -20
n:#_instead bc -21 21
n:,_not bc -29 19
n:?_el ac -18 17
n:could_i b -16
n:diez abc -18 -18 26

b:in_law abc -33 -20 33
b:que_se b -17
c0:every ab 19 -24
n:all_@open abc -37 31 -27
n:media b -16
n:so_nothing abc 40 -16 -30
p:no ab -18 17

a1:brutal ac -21 22
a1:come ab -21 17
b:health b -17
n:in_at a -32
n:she_do abc 18 -29 17

b:girl_said ab 22 -19
b:have_it abc -20 -37 36
n:because_@day a -28

=aside;>any ab 26 -27
a:corazon bc 24 -30
a:que_sea abc -21 -16 28
n:igual ac -38 25

a:anyhow c -21
b:@relative_takes b -23
b:dale a -16
b:the_nursery abc -22 -16 19
n:usual ab 19 -17

=wanted;doubt:what_is_excepted ab -28 16
a:home abc -22 26 -25
b:@medicine ac 19 -16
b:entro_a abc -31 32 -24
c1:truck ac 21 -21
n:about_the bc 15 -19
n:pone bc 25 -24

a:#_is ac 36 -39
a:lo_dan abc -15 -22 24
b0:rig b 15
b0:town ab -26 17
b:if_the ac 16 -18
n:dia_ni bc -21 15
n:guste ab -17 20
n:of_@date ac -26 24
n:to_do abc -25 -21 30

a0:every ac 18 -37
a:digo ac 22 -31
a:up_for ac 25 -25
a:would_work bc -18 24
c0:solo abc -35 -26 42
c1:el b -36
c1:work c -35
n:same_time ac -21 22
p:mananita abc -24 -29 30
p:muy bc 21 -25

=wanted;~that_day ac 37 -50
a1:days bc -33 15
a:be_best c 18
a:i_am b 15
b:@visit_para c 18
b:day_i ac -27 16
n:._los b -17
n:gave bc -23 16
n:is_free ac -20 21
n:neither_. bc 18 -17
n:otherwise abc 30 -15 -26
p:done b -22
p:mind ac -24 24

=wanted;all:aside+wanted ac -17 15
a1:whenever bc 19 -24
b:around bc -22 16
b:okay ac -16 18
b:window abc -19 -23 23
c1:something abc -16 -16 27
p:dentist b -22

a:does a -28
a:on_days abc -20 36 -34
b:de bc -27 16
b:so_your bc -19 21
b:tienen ac -32 36
c0:! a 22
c0:) c -27
n:._before abc -20 23 -17
p:medio bc -16 23

a0:works bc -60 37
a:delivery ab 23 -16
b0:done ab -16 15
b:@vehicle_gets ac 15 -19
n:mejor_un abc 33 -15 -30
n:nunca ac -24 23
p:by ac -29 16

a:or_anytime ac -23 28
b0:then ab 29 -56
b:the_car ac 26 -30
c0:tenia abc 25 -16 -22
n:@day_. bc -28 28
n:be_there bc -42 30
n:la_hora abc -28 -22 35
n:man abc 15 -34 16
n:that ab -33 25
p:service abc 24 -32 15

b:@relative_descansa bc -18 21
b:on_# b -21
n:have_@day abc -38 38 -33

a:are_fine abc 23 -15 -23
b:@call abc 47 -43 -19
b:at_# abc 29 -26 -27
b:menos abc -17 48 -40
n:because_i ac -35 26
n:earlier_than a -22

=out;aside;- b -29
b0:a abc -18 -36 40
b0:try c 15
b:@move_my abc 22 -27 -17
b:but_is ab 20 -18
b:hour_reset ab 24 -18
c0:antes abc 30 -22 -24
n:._other ab -23 21
n:does_not c -17

a0:was abc 41 -21 -40
a:la_nena c -16
a:para_mi abc -17 25 -24
b0:prefiero abc -18 -18 22
c1:entro bc 19 -19
n:su abc -18 -31 34
n:\xc2\xbf_puede bc -21 22

b:,_trabajo abc -17 27 -25
b:no_espere abc -24 -22 24
b:puede b -31
n:,_un abc 29 -17 -31
n:only_day abc -16 -33 34
n:other_one abc -26 35 -21
n:verdad bc 21 -23
p:nights abc -16 29 -19

a:@relative bc 18 -41
a:as abc -16 -21 18
a:most c -16
b:@holiday abc -21 -20 22
b:dan_permiso ac 24 -21
b:fui abc 47 -20 -48
b:queda abc -18 -17 26
b:they_called a 18
n:any_@day ac 23 -15
n:de_eso a 20
n:in_before a 17
p:pido abc 30 -27 -30

a0:can c -24
b:they_cut ac 16 -22
b:would_prefer c 18
n:,_lo bc -41 36
n:and b 21
n:do_it abc -21 -18 20
n:ni bc -21 15
n:other_days abc -31 -30 32

=-;aside;out ab 23 -50
=aside;doubt:3/12_can_be_two_dates abc 28 -20 -24
a:like_you b -24
b:not_think ac 24 -25
c0:; abc -27 -34 28
c0:instead ab 18 -38
c1:recien abc -25 -19 24
n:jaja_no c 16
n:truck ac -20 21
p:@wrong bc -18 19

a:after_# abc -25 -26 29
a:be_all c 15
a:tienen ac -18 20
a:todo bc -32 18
b:except_on ab -16 18
b:quiero ac -23 26
b:simon c 18
n:@book_me bc -33 24
n:lol ab 26 -17
n:skip ac -18 19
n:the_math bc -18 24
p:roofing b -21

a1:perfect ac -16 23
b0:well abc -21 -22 26
b1:away bc 22 -21
b1:tonight abc -16 -23 23
b:cut_my ac 16 -22
b:fly bc 31 -36
b:gets_me abc 32 -16 -29
n:clock b -28

=wanted;<that_day ac 22 -21
a:be_coming abc -17 27 -27
a:to_you ac -18 19
b:nobody abc -19 -27 26
b:of_these bc -21 22
c0:please a -37
n:; abc -15 33 -34
n:but_let bc -21 21

a0:sounds ac -24 28
a:have_the abc -17 20 -19
b0:it bc 22 -22
b0:juego ac 26 -26
b:rosario ab -17 22
n:am_still bc 18 -22
n:last bc -33 17

a1:da ac -20 23
b1:us bc -44 16
b:but_a bc 17 -17
c0:cualquier a -18
c0:hit b -26
c1:baby bc -24 17
c1:honestly bc -21 25
n:._en c -22
n:great abc 24 -23 -20
n:has_the ab 20 -24
n:is_it abc 24 -33 -19
p:matter abc -29 29 -27

=out;3/1 ac 20 -30
a:and a 23
b:are_off abc -32 23 -20
b:con_mi ab 28 -31
b:of_@date ac 18 -22
b:so_those c 15
b:suelta b -19
b:would_not ac -31 19
c1:mi a 34
p:choir c 15
p:my b -18

a:are_shot abc -30 45 -42
b:dialisis bc 21 -24
b:que_viene a 19
b:rather_not a -33
n:out abc 35 -44 -21
n:working b -19
n:ya_despues bc 17 -15
p:@clothes bc -16 19
p:i ac -27 22
p:that abc -22 -48 52

a1:next abc -20 -23 22
a:@relative_that ab 19 -17
a:carro abc -18 -26 20
a:ese_dia abc -23 21 -20
a:week_ago abc 31 -24 -29
b1:sea bc 27 -22
n:nena ab 17 -19
p:para bc -39 26

a:ando_libre ac -17 18
b:club ac 17 -25
b:in_at abc 19 -18 -20
b:uh a 16
c1:picks ac 20 -18
n:fit b 16
n:like_a abc -22 28 -30
n:manana a -16

b:eso abc -30 -35 37
n:y_si abc 18 -52 24

a1:libre ab 16 -36
a:despues_de bc -16 21
b:look ac -20 16
b:mal ac 17 -16
b:pero_el b -34
b:que_tiene abc 20 -15 -19
n:?_if ac -31 27
n:sale_a ab 24 -29
p:us bc -28 29

b:#_no b -19
b:need_something ac -22 23
b:school_let ac 21 -19
~not ac -21 15

=aside;doubt:free_or_kept_then b -36
a:be_my ac 19 -17
a:me_la ac 24 -23
b0:grandbaby a 16
b1:to a -16
n:following_week b 16
n:pero_@day abc 24 -23 -26
n:way bc -20 19

b0:check ac 26 -28
b:a_double c -18
b:give_me a -48
n:caigo abc -23 -17 21
n:y_el b 22
n:your ac 19 -27
p:eso abc -29 -33 35

=wanted;>fact ac -21 28
a0:hay ac 17 -19
a:dos_horas b 15
around b -18
b1:toca ac 19 -31
b:@relative_@insurer bc -19 19
b:the_littles abc 22 -17 -21
c0:scratch ab -15 16
n:hosting b -15
n:los_ninos a -17
p:sirve ab -20 15

a0:and a 30
a0:me bc -58 22
b0:days bc 23 -33
b0:libro abc -31 -30 33
b:mas_@late c 15
p:cover a -21
p:none bc -21 21

=out;within-last bc 18 -24
a:no_a ac 27 -28
b1:bring abc 25 -37 -18
n:@food_is c -18
n:to_# ac -21 22

a:compromiso bc 26 -24
b:can_only abc -43 -32 38
c1:class bc -28 25
p:dan b -28
p:quince ab 20 -26

a:del_# a -20
a:viene abc 37 -16 -35
b0:leaves bc -22 24
b1:play abc 25 -22 -21
b:he_is ac -33 34
c1:wants bc 22 -28
n:@clinician a -17
n:but_it bc -43 37
n:da bc 25 -25
n:que_nomas a -17
n:that_ones b -23

a0:la abc -18 32 -23
a:be a -24
a:is_spoken bc 17 -17
b0:po c 15
b0:something a -19
b:a_los bc 19 -37
n:._next abc 47 -43 -36
n:we_win abc 24 -20 -22
p:- bc 25 -34
p:better c -17

a:bien ab 24 -22
a:ones_are bc 18 -15
b:there_is bc 28 -34
b:trabajo_limpiando bc 23 -21
n:changed abc -40 -24 27
n:dias_de abc -24 31 -38

=wanted;days1 ac -30 21
a1:shop abc -30 -20 31
b:wants ab -20 18
n:am_only abc 31 -23 -30
n:otro_@day c -21
n:pray c -25
n:think bc 27 -30
p:ever abc 29 -24 -28

=^;aside;- ac 17 -18
a0:quedo ac -21 21
a:too_early bc 30 -40
b0:any abc -35 -35 45
b:,_para abc -15 -21 21
b:de_la ac 20 -33
b:dos abc 31 -29 -28
c0:? c -24
n:la_manana b -15
n:off_the abc 29 -22 -22

b:@relative_get abc 31 -27 -16
b:otra bc -38 27
n:?_after bc -17 18
n:but_you abc -17 30 -30
p:coming bc -21 26

a:before bc -19 21
b1:@date bc -25 22
b:flying b -20
b:more b 18
c1:then ac 24 -25
n:at_# bc -43 18
n:equivoque_, bc -18 18
n:este_@day bc -29 31

a0:meeting ac -26 15
a:puedo bc 28 -40
a:safe abc -38 -27 39
b0:@late bc -22 18
b0:one b -47
b0:that bc -17 27
b:am_on bc 32 -49
b:es_en ac -41 24
b:was_# ac 23 -19
c1:para abc -19 -37 32
n:@drive bc -55 47
n:asleep abc -24 25 -23
n:de_@thanks c -17
n:no_that abc 30 -24 -23

a:tampoco abc -41 70 -65
b0:voy bc 17 -19
b:all_can c 17
n:i_meant c -17

a:is_like bc 16 -20
b:any_time ab -26 19
b:is_fine bc 22 -20
c0:entro bc 27 -33
n:starts bc -30 20
n:tonight abc 20 -27 16
n:week bc 22 -19
p:calls c 16

=aside;<busy b -17
a:coming abc -16 34 -33
b:i_wrote b -25
b:when_the bc -16 19
n:otherwise_i b 18

=wanted;before abc -99 -27 42
a:a_mi ab -18 18
b:birthday_is abc -15 20 -19
b:got_nothing abc -21 -22 30
b:union_meeting abc 33 -28 -21
c1:come bc 22 -24
n:#_if b -18
n:es_cuando ac -23 16
n:my_@ride ac -27 22

a:not_@holiday bc -15 16
b:my_sisters ab 24 -22
b:pero_ya b -19
b:viera_que ac 19 -20
n:now b -59

a:church ac 17 -18
a:later bc -18 21
b0:@food b -18
b0:if ac -36 36
b:._@book bc -24 18
b:libres c 15
n:@day_de abc -16 -17 18
n:@day_no bc -30 25
n:than bc -24 25

=out;doubt:a_question bc -21 21
a0:@late abc -16 -22 21
a0:con ac 30 -31
a0:trabajo bc 46 -63
a:del_@day b -23
b0:anything ac -54 37
b0:lo bc 18 -26
b1:can ac 18 -25
b1:perdon abc -23 26 -26
b1:want c 20
b:bien ac -21 15
b:so_they abc -29 25 -22
n:._wait ab -36 29
n:not_the a -42
n:past_# a -23

a1:es bc 23 -18
a:am_off abc -20 -51 44
b:,_the ac -34 25
b:@move_to a -17
b:any_day bc 15 -21
b:de_una b -17
b:sera_que c 16
b:with_a b 17
p:row b -24

=wanted;every a -25
a0:only abc -55 -48 69
a:am_already a -15
a:nap abc 32 -29 -19
b1:days c 15
b:._and abc -24 33 -31
b:dejo_a a 19
n:pt abc -18 -24 26

a1:siempre a 18
a:either ac 15 -17
b:husbands bc 28 -27
b:le_marco a 18
n:#_ya abc 30 -32 -27
n:que_me b -27

a:easier b -28
a:si bc -27 21
b:@relative_needs abc -16 18 -18
b:is_down a -23
p:it ab -37 16

a:nomas abc -27 -21 40
b:manage ac 16 -17
b:the_senior ac -18 19
c1:solo a -28
n:@relative_@drive a 19
n:@vehicle_no abc -21 -33 23
p:over b -50

a:los_ninos b -18
a:trucks c -20
b:,_done b -19
b:ask ac 26 -28
n:did ab 22 -22
p:@symptom b -36

a0:all bc -17 20
a:whatever ac -21 19
b:time_you ab 21 -16
n:?_es bc -15 20
n:can_bring b 15
n:se ac -23 32
n:si_es ab 20 -20
p:@month bc -26 20

=out;<past ab -20 21
a:el_unico a -17
n:morning abc 15 -63 42

a0:again ac 16 -19
a:@drink ac 28 -31
b:,_yo abc 21 23 -40
b:after_that ab 26 -29
b:be abc -18 30 -17
b:clinicals c -22
b:guard abc -35 39 -28
c0:nena abc -24 32 -26
n:the_rest abc -34 -25 35

=-;wanted;$ bc -40 27
a:esa a -25
b0:trabaja abc -29 31 -24
b:da ac -19 22
b:moved_my ab -19 21
b:que_tengo abc 23 -15 -17
c0:@call ab 17 -20
n:._ill a 17
n:am_gone bc -27 28
n:home_@day abc 32 -24 -34
n:junta ac 22 -20
n:pero_los ab 23 -26

a:no_estoy abc -19 34 -29
a:starts ac 22 -24
b:pushed abc 27 -24 -20
c1:calendar abc 26 -22 -20
n:like_. ab -31 20
n:llego_a abc -18 21 -19

a1:both abc 32 -27 -22
a:cama c -24
a:the_shop b -20
b:cae abc 23 -24 -16
b:cause b -45
b:jury abc -18 29 -24
c0:otherwise a -21
n:#_would a -19
n:@day_the ab -29 16
n:at_all ac -31 20
n:estaria abc -22 -19 21
n:scratch_that abc 17 17 -19

a:@book ab 22 -25
a:but_not b -41
b0:practice abc -16 30 -31
b1:she c -16
b1:start a -25
b:la_opcion c 16
b:somewhere abc -21 -25 24
n:morning_is b -16
n:nine_thirty a 19

a1:dia b -40
a:except_the abc -28 -31 32
b0:break abc -35 30 -28
b0:ultima ab 18 -19
b:baby ab 29 -30
b:espere abc -24 -22 24
b:of a -18
n:skip_section c 19
p:okay ac -17 20

=wanted;doubt:which_week ac -32 35
a:@day_the bc -20 23
b:calendar abc 27 -24 -19
b:ex ac 18 -15
b:podria_ser c 18
c1:patron ac -34 33
n:@day_lol abc -22 -24 24
n:for c -32
n:god abc -21 -19 23
n:not_be ab -17 18
p:come ab -26 19

a1:con bc 18 -19
a:could a 20
a:only_gap c 16
b0:dias ab 16 -29
b:give a -38
c1:@insurance abc 27 -27 -21
p:ha abc -21 -34 39

<fits a -23
a1:literally ab 18 -22
b0:anytime abc -25 -35 40
b0:have b 22
b:and_not abc -41 56 -45
n:@holiday_y bc 31 -28
n:se_lo abc -19 20 -18
n:tengo_que bc 16 -16
p:fin bc -19 17
p:meets abc 18 15 -29

a:quedo_sin a 19
b1:salir bc 16 -15
b:luego bc 19 -20
b:me_equivoque c 18
c0:all a -21
n:._keep ab -18 20
n:eleven bc -18 18

a:thing bc -17 18
b:? c -24
b:doors ab 21 -28
n:@day_all bc -22 18
n:hasta_@date bc 25 -24
n:since_i ab 24 -37

=aside;middle c -27
a0:estaria bc -31 27
a:only b -26
b:babysit bc 19 -24
c0:both ac 23 -24
n:get_my c 18
p:because ab 17 -19
p:middle c 20
p:nap bc -16 16

=aside;>past ac -22 19
=wanted;of1 bc -71 29
a:window ac -16 19
b:but_on c 17
b:che_y bc -18 23
b:o bc -42 33
b:pero_no c -26
b:who bc -30 22
c0:\xc2\xbf abc -27 -51 44
n:long abc 28 -39 -22
n:you_have c 15

a0:even ab 22 -28
a:am_free abc -23 -28 34
a:quien bc 16 -25
b:do_you abc -33 -43 52
b:ultima abc 22 -20 -17
c0:now bc -21 24
n:#_ish a -16

=wanted;of3 a -28
a:across_town bc 25 -25
b0:puedo a -26
n:in_there ac -45 33
p:hair ab 25 -26

a:i_fly a -17
a:me_viene abc 22 -15 -22
b:iba abc 37 -30 -29
b:like_to ab 15 -24
c1:doing ab 23 -17
c1:entra bc 15 -19
n:@day_only a 26
n:@day_same b -18
n:i_must bc -35 18

a:might ac 22 -21
a:no_@day abc -17 30 -28
a:own abc -21 -29 30
b:@relative_wrote ac 24 -23
b:en_el b 20
b:snows bc -29 26
b:would_like ac -29 25
n:am_asleep b 18
n:answer ac 24 -27
n:between c -19
n:llevo_a bc 24 -19
n:nice b -25
n:right ac -26 30

a1:to ab 23 -31
a:la_casa a 17
b1:union abc -18 23 -33
b:\xc2\xbf a -35
c0:pues abc -18 -33 24
c1:what bc -24 25
n:@wrong bc 23 -26

a:lords a 18
b:eye bc 16 -20
b:or ac 18 -20
n:^ abc -17 -29 28
n:comes bc -28 19
n:morning_would ac -27 22
n:one_, ac -25 21
n:tal_vez c 16
n:the_roads b -17
p:weekdays abc -15 -18 24

b:le_pedi bc 19 -34
b:me_and a -15
c0:there bc 20 -23
c1:anytime a -27
n:tal c 16
p:estoy abc -40 -49 47

a:vacaciones bc -19 18
b:block b -29
b:go_out abc 25 -23 -18
b:mas c -17
b:tomo abc 31 -23 -24
n:is_that ab 20 -32
n:scratch abc 17 17 -19
p:text abc 25 -15 -23

a:not_at c -24
a:whenever a -41
b1:well ab -24 25
b:have_my bc 20 -27
b:meet abc -18 27 -21
b:nada_mas ac -32 22
b:program_is ab -17 18
b:squeeze c 20
b:up_my ac 20 -23
c1:who abc -15 -25 23
n:._by bc -23 24
n:consulado b -22
n:done ac 19 -28
n:en_@hours c 16
n:service ac 18 -22
n:she_got a -26

=wanted;<fits ac -72 16
a1:mas ac -23 27
a:hora a -38
a:would_do bc -25 29
b1:first b -27
b1:que a -20
b:those_days a -19
n:que_tengo a -20
n:sleep_all bc 32 -42
n:viene bc 21 -33

a:cumple bc 21 -24
b1:if bc -23 27
b1:starts a 17
b:el_del abc -21 -36 37
b:las_# ac 22 -25
n:start abc -24 27 -24
n:trabajo_y b -16

a:answer abc 29 -23 -27
a:no_hay ab -62 15
b0:o b -25
b:laburo_de abc -27 27 -22
b:physical abc 30 -17 -25
c1:either bc -28 16
n:@call ac 27 -30
n:anything_the ab 22 -20
n:free ac -29 24
n:just b -31
n:trabajo_, bc -22 24

a0:a ab 36 -43
a0:preferably c 21
a1:over ac -24 27
a:placa abc -19 -19 20
b:been abc 35 -21 -31
c0:yeah b -19
n:,_before abc -28 -37 36
n:,_then c -17
n:days_for bc -17 20
p:brunch abc -38 18 25
p:da abc -18 -32 36
p:two bc 25 -22

a:plomero a 16
b0:to a 16
b:el_de c -15
b:i_@open c -17
b:i_leave c -21
n:am_free c -17
n:lol_, a -15
n:so_that ac -54 32
n:turkey_day ab 22 -36
p:mi b -46

a:after_@food b -22
a:me_@fetch abc -19 -41 28
b0:fue abc 31 -21 -29
b:had_to bc 19 -27
b:i_told a -19
b:went abc 44 -37 -34
n:,_dame c -26
n:@holiday_lol a -21
n:para_no abc -17 -20 28
n:pues bc 20 -23
n:two_days a -16
n:virgen b 16
p:willing bc -20 25

a0:el ab -25 17
b0:otherwise abc -19 -37 38
b:for_any bc 16 -16
b:four bc 15 -21
b:maybe a -19
b:naps ab -43 22
c0:after bc -17 19
n:please_not b 17
p:ahora ac -16 19

b1:@hours ac 25 -31
b:permiso a -23
n:ustedes_no ab 23 -30

a:it_is a -18
b0:salgo abc -26 -35 37
b0:with abc -25 -38 33
b:put_in ac -19 15
c0:id bc 24 -31
c1:husbands abc 27 -29 -23
n:@day_juego ab 19 -27
n:antes_del c -23
n:have a -33
n:it_was bc -41 29
n:que_tengan bc -21 26

=aside;again ac 66 -98
b0:still ac 19 -19
b:all_see ac -23 27
b:at ab 21 -41
b:eats bc 21 -24

b0:cumple abc 23 -18 -18
b1:jongg ab -26 25
c0:anytime ac -39 23
n:@stop a -38
n:be_home a -26
n:break abc -20 -20 24
n:covering b -24

a:#_# c 16
a:con_mi ab -17 24
a:quien_la bc 18 -16
b:not_see ac 22 -25
b:por_favor a 17
b:wait_i abc -22 22 -20
n:all_do c 15
p:along abc -26 -31 32

=out;doubt a -23
a1:sleep abc -32 39 -28
b1:yes b -23
b:is_here abc -27 -31 31
b:mi_nina ac 22 -22
b:to_work abc -24 35 -29
c1:hers abc 33 -21 -25
n:la_escuela c 15

b0:cogeme abc -20 -16 21
b:@insurer_@visit c -21
b:ahora_es c 19
b:cogeme abc -20 -16 21
b:missed ab 27 -20
c0:que ac 17 -26
n:all_the bc 29 -29
n:de_ahi ac -29 19
p:them bc -32 16

=aside;~free ab 17 -47
b:._me c 15
b:i_go ac 20 -22
b:pone a -23
p:@cancel ab -20 16

a0:ando b -18
a:nadie abc -19 -16 20
c1:at ab 24 -37
n:check b -19
n:in_school bc -19 22
n:that_day bc 33 -61
n:when_my ab 16 -22
n:yours ab 25 -24

a0:anyhow c -21
a:casa bc 17 -26
a:this abc -16 -39 26
b0:at ab 18 -29
b0:here bc -29 23
b:._la bc -23 24
b:that_am bc 43 -41
n:dia bc -39 22
n:either_before bc 19 -19
n:so_either a -16
p:esperate bc -26 26

a:the_plumber a 16
b:usted abc -18 17 -16
c0:@move bc -16 23
c0:since b -26
c1:says ab -15 16
p:favor a -19

a:anyway ab 18 -28
b1:dollars b -20
b:para ab -43 22
c0:me c -23
n:._asi ac 16 -19
n:hour abc -21 -25 26
n:puede_? abc -24 -31 33
p:dije ab 17 -16

b0:there ab -21 16
b:cause_i ac -24 25
b:has_the c -29
b:playoffs a -29
n:pasado c -29

a0:limpio bc 20 -17
a:la_@relative bc 21 -21
a:my_house abc 27 -20 -16
b0:those ac 23 -26
b1:practice a -37
b:and_only ac -21 24
b:hasta_que ac 17 -22
b:this b -25
c1:limpiando bc 23 -21
n:comes_the ab 18 -16
n:them_i abc -30 34 -25
p:group abc 21 -20 -15
p:new c 17

=wanted;on-offer0 bc 18 -25
a0:morning abc -16 21 -20
a:for_my ab -19 18
a:queda bc -17 21
b:her_license b -31
b:said ab 37 -38
n:after_. abc -21 26 -16
n:jk_i ab 18 -18
n:ya_la a 26

=out;>only bc 19 -16
a0:this bc -30 22
a:turkey ac -30 15
b:._i abc 19 25 -39
n:so_@late bc -21 18
p:keep abc -19 -29 29

=out;on-offer2 ac 27 -85
a1:@month bc 19 -27
a:y_eso abc 22 -19 -17
b:,_toda ab 27 -26
b:trabajo bc 25 -22
n:excuse_me bc -17 18
p:even c 23

a1:bien bc -31 30
a:him abc -23 -35 33
b0:born a 17
c0:perdon ac 36 -32
c1:bury ac -28 15
c1:know bc 18 -25
c1:meeting abc 21 -28 20
n:!_! abc 43 -39 -41
n:semana_que abc -16 19 -15

=aside;>busy c -23
a:is_when bc 16 -39
b:muy ac 22 -22
n:not_@drive b -21
n:time_@day abc -30 28 -32
p:am a -28

a0:llevo ab -20 23
b0:dice ac 17 -16
b:mrs abc -29 -34 33
b:never_mind abc -20 28 -24
b:was_going b -39
c1:but bc 47 -48
n:asi b 15
n:runs_@day abc -21 19 -16
n:sali c 15
p:? abc 29 -25 -15

a:for_the ac -27 20
a:in_there abc -17 -16 25
b:a_@ride abc -24 -16 26
b:for_me bc -41 32
b:what_i abc -25 -21 33
c1:that ac 29 -39
n:court b -18
n:culto ac 18 -20
n:porque_voy ac -15 17
n:saying abc -23 -28 25

=wanted;~not abc -106 -37 59
b:girls abc -17 25 -19
n:day_before abc 30 -34 -21
n:if_not ac -32 17
n:minutes ac -19 16
p:today bc -28 48

=-;out;wanted ab -26 16
a0:# ac 36 -37
a:got ab 29 -31
c0:chemo bc -27 26
n:after_is abc -16 32 -30
p:@drink abc -29 -31 33
p:m/w/f bc -29 27

=aside;doubt:the_same_time_as_what b -24
=out;doubt:free_or_kept_then abc -27 32 -27
b0:regala c 16
b:i_keep a -22
b:i_punch abc -29 -19 32
b:veces abc -25 -24 26
n:dia_si a -15
n:ella ab 20 -49
n:patron bc 18 -18
p:hacen c 17
p:recojo c 15

a:good_@thanks bc -24 25
b1:asi bc 20 -19
b:#_en abc -16 -36 31
b:calves abc -15 20 -31
b:patron b -24
b:ver_si ab -30 20
n:lovely abc 34 -34 -17

a:service abc 29 -29 -21
b0:uy ac -25 23
b:back abc -28 -31 33
b:picks ac 20 -18
b:too_soon a -18

a1:the ab 35 -52
a:week ac 18 -16
b:,_both abc 28 -29 -27
b:he_gets abc -28 -22 30
b:play abc 30 -25 -29
b:tendra c 21
n:,_deme abc -17 17 -15
n:till_# bc -22 18
p:her abc -17 -24 28

b0:last b -25
b0:sea ac -40 30
b1:this abc -21 -29 29
b:from_# abc 30 -31 -15
n:._afternoons ac -27 19
n:darle abc -15 21 -20
n:inventario c 16
n:ninos a -17

=aside;doubt:a_condition abc 36 -30 -35
=wanted;doubt:which_other_day ac -20 21
b0:fabrica ab -23 16
b1:habian c -18
b1:turno ac 22 -45
n:,_use ab 26 -19
n:like_# ab 21 -30
n:math bc -18 24

=aside;doubt:a_day_more_than_100_days_ahead abc 47 -43 -38
a:a_no abc -15 35 -32
a:not_the ac 17 -24
b0:off ab 26 -22
b:my_hair bc 17 -23
b:shoot a -19
n:,_ponme a -20
n:@day_descanso abc 30 -19 -27

a:a_week abc 31 -24 -29
a:is_clear bc -17 19
a:let_me ac 26 -26
b0:skip abc -16 30 -28
b1:las b -15
b:gustaria bc -23 24
b:nina ac 26 -24
c0:porque abc 17 16 -45
n:esa_no c -26
n:pedir_permiso abc -16 21 -20
n:pongame abc -30 -21 27

a:already b -16
a:gap c 16
a:good_to ac 28 -28
b0:every bc 28 -36
b1:mi ab 32 -24
b:,_what bc -19 19
n:._@thanks abc -22 -35 38
n:the_house ac 18 -15
p:cobra abc 31 -15 -31
p:tempranito ab 17 -50
p:trabajo bc -23 22

a0:ish bc -21 23
b0:descansa abc -22 -29 29
b:am_not b -18
b:me_suelta b -19
b:puede_ser ab 19 -36
n:#_estoy ab -30 21
n:ser ab 22 -22

a:until b 16
b:lady bc -35 25
n:@call_me ac 28 -36
n:is_@wrong bc 25 -25
n:pero_ustedes abc 30 -23 -25

a:estar bc 31 -31
b0:@day bc -37 35
b1:@price abc -31 38 -26
c0:ayer ac 32 -31
c1:days abc -19 -34 23
n:please_. bc -33 31

a0:were abc 24 -22 -21
b:despues ac 23 -22
b:estuve abc 28 -20 -20
b:oh b -16
b:run_me abc -23 -19 24
n:aqui ac -31 16
n:up_at a 16
p:dark abc -29 -30 43

b:@late ab -21 16
b:ends bc -42 17
n:@day_through ac -23 19
n:cuando_querais bc 18 -18
n:todavia ab 17 -23
n:week_after abc 25 18 -32
n:whole abc 15 -35 18

a:bridge abc -24 26 -29
a:estaria bc -35 20
b0:on ac -29 20
b:#_and bc 16 -32
b:flies c -23
b:sale bc 21 -25
b:they_got abc -16 27 -27
b:wants_me bc 22 -28
c0:uy ac -25 22
n:#_am ac -37 38
n:mornings a -29
p:gets ab 19 -32

a:@move a -17
b:have_that bc -19 21
n:: ab 38 -27
p:got bc 21 -36

a:mas ab -28 16
b:@date_# ac 21 -19
b:hay_pues bc -17 21
n:._rest abc -47 39 -24
n:and_he ab -16 20
n:be a -22
n:pongame_el abc -15 -28 29

b:._something c 21
n:sorry bc -26 25
n:vez_el c 16

a:is_a ac 38 -51
b0:only ab 26 -47
b:anytime_the c 16
b:prefiero abc -18 -18 22
b:town_for b 18
c0:in bc 22 -20
n:estoy b 17

a0:please abc -23 -26 36
a1:algo ac -17 24
a:days b -16
a:nena c -16
a:tengo ac 23 -27
b1:but a -18
b1:watch abc -29 29 -24
b:and_do abc -20 -15 21
b:no_wait b -19
n:,_le abc 27 -24 -21
n:from_# a -24
n:off_@day abc -19 -29 30
n:yes_but bc -16 17
p:fine abc -28 -19 30
p:whenever ab 18 -20

=wanted;aside;- ac 24 -39
a:now ac -29 21
b:,_de c -18
b:._might abc -19 -28 22
b:be_out abc -33 22 -17
b:i_fly abc -34 44 -29
b:let_us bc -42 19
n:but_that ab 41 -44
n:la_@relative b -23
n:leave bc -42 37
n:un_@day a -30

a:@date_# a 16
a:ago c -34
a:the_same ac 25 -23
b0:@insurer abc -19 29 -28
b0:is a -16
b0:para abc -44 -23 53
b:awake ab 30 -29
b:land abc -23 -45 38
b:my_husbands abc -17 19 -23
b:to_come b -47
n:night ab 16 -21
n:tardes a -22
p:due ac -27 18

a:con_el ac 30 -31
a:do ac -26 26
b:excuse bc -18 19
b:home_time ac -29 32
n:am_going abc -21 22 -20
n:be_# a -25
n:i_would bc 29 -38
n:is_right bc -20 21
p:all abc 31 -52 21

a1:nothing abc -22 -20 30
a:@symptom b -35
a:la_presion abc -17 22 -26
b:; abc -27 -34 28
b:so_i ab -24 20
c1:ni bc 23 -20
n:._si ab -33 16
n:instead_, bc -28 30
n:me_, a 19
n:nomas ab -26 21
p:! bc -25 16

a0:nobody abc -17 -30 22
a1:will abc -23 29 -18
a:aerobics a 15
b:@clinician_is abc 16 16 -22
b:@vehicle_only abc -26 -21 25
b:regala c 16
b:sometime_the c 15
n:@open ac -28 24
n:favor a -20
p:doble ac -26 27
p:paso c 18
p:ponga bc -18 21

=wanted;>turn b -43
b0:@move c -19
b1:gave bc -27 16
c0:district bc -26 19
c1:ponme bc -18 22

3/2 ab 34 -37
a:@price b -19
b0:hour c 17
b:midterm abc -24 -15 25
n:well abc -33 36 -16

a:profe a 19
b:@relative_gets ac 37 -19
p:honey abc -25 -29 30

a:limpio_casas bc 20 -17
a:puede abc 15 28 -33
a:walk ac 26 -25
b:mind a -27
c0:well b -15
n:name c 17
p:de ab -23 18

=aside;>unknown b -36
a:si_no b -25
b:@relative_tiene bc 19 -21
b:mean ac -22 17
b:not_start ac 20 -25
b:sea_menos bc 21 -20
c0:para bc -30 19
c0:plant abc -27 -33 40
c0:tiene ac -25 30
n:,_he abc 19 -44 22
n:a_week ac 29 -37
n:through ac -29 23
n:y_no a 16
p:corazon ab -24 23
p:right bc 21 -28

a0:para c -24
a:dialisis bc 31 -29
b0:esta abc 15 31 -37
b:@stop abc 35 -26 -22
b:i_never abc -16 -27 27
n:other_day c -16
n:right_? bc -19 19

=wanted;after ab 22 -35
a1:later bc -18 21
a:no_one bc 24 -24
a:the_week ab 21 -19
b0:dado c -18
n:eso_el abc -15 -22 20
n:juego ab 15 -24
n:us_do a -16
p:swapped bc 18 -22

a1:dentista c -16
b:decir b -26
c0:por a -37
n:,_dios ab -27 22
n:._any a -19
n:could_do bc 27 -29
n:on_@day b -34
p:noche ab 19 -18

a:#_@person ac 15 -15
a:dialysis bc 29 -29
b0:cobro bc 23 -29
b:it_done abc -17 -18 18
b:not_got ab 21 -18
n:i_nap ab 21 -21
n:the_day bc 22 -33
p:@fetch abc -17 -25 28
p:hace ac 18 -19

a:cualquier_hora a -34
b:sub_covering bc -19 20
b:was_there ab 22 -20
c0:los c 16
c1:@late ab -23 23
n:boss c -18

=aside;doubt:not_settled_yet ab 25 -66
a:a_minute bc -17 21
a:emojithanks abc -17 -21 31
a:la_escuela abc 25 -23 -36
b:el_# bc -28 15
c1:look a -24
c1:nada abc -25 28 -28
n:like_the abc -35 -31 40
n:not_miss abc -34 25 -21
n:out_at ab 15 -23
n:the_@day b -20

b0:del ab -17 19
b0:did abc 26 -29 -24
b:,_has c 20
b:could a -15
n:nights abc -20 23 -18

=wanted;doubt:which_of_two_weeks ab -16 15
b0:solo abc -48 -40 54
b:casas a -27
n:wide_@open ab -15 19
p:chamba c 19

a:estoy_en ab -24 18
b:have_something bc 20 -17
n:@day_que abc -15 -37 35
n:asi_no bc -34 27
n:looked a 16
n:though_i bc -22 22
n:y_cuarto ac -17 20

=out;doubt:7:_morning_or_evening abc -16 23 -21
=wanted;<any abc -16 -19 18
b:,_o b -25
n:let_me a -29
p:nena abc -18 -21 23

a:@insurer bc 18 -20
a:always abc 35 -35 -36
a:perfect bc -32 16
b0:working abc -28 39 -29
b1:algo c 17
b1:quedo ab 17 -17
b1:scratch abc -23 19 24
b:day_the abc -21 18 -16
b:de_guardia bc 20 -15
n:@day_puedo ac -21 20
n:a_# b -21
n:amanezco ab -16 21

=aside;last b -51
a:manana_o bc -23 27
b0:come ac -30 16
b0:littles abc 22 -17 -22
b:if b -22
b:one_that ab -19 19
b:vaya ac -24 18

a:a_estar bc 20 -19
a:choir ac 20 -20
b:si_no bc 18 -16
c0:negative abc -23 31 -23
n:menos abc -33 -49 48

=wanted;~only abc -48 -54 63
a:#_pm abc -17 18 -18
b1:tell bc -30 25
b:@relative_trabaja abc 19 -17 -29
b:ni abc -36 48 -32
n:,_tal c 16
n:@open_@day bc -31 18
n:both abc -31 -31 36
n:but_i ac 30 -23
n:darle_de abc -15 21 -20
n:fin ab -20 19
n:tu abc -20 -23 30
n:were ab 19 -31
p:last ab 23 -40

a:lazaro c -20
a:need_to bc 15 -15
a:perfecto abc -23 -18 31
b0:senorita b 21
b:#_not bc 17 -19
c1:por b -40
c1:two a -24
n:._has c 16
n:home_. bc -32 25
n:manana_si bc 25 -24
n:so ac 26 -35

a:@day_and b -16
a:por_mi a 19
b:are ab -26 29
b:deja ab -28 19
b:shut b -27
c0:had c -43
c1:same abc -23 -18 28
n:mornings_are abc -19 -23 23
n:too_early b -27
p:: abc -26 20 16

a1:corte b 17
a1:free abc -23 -24 37
a:@sick c -24
b1:or bc -17 19
b:del a -23
b:ever ab -21 19
b:got_a ac 30 -40
b:or_over bc -21 23
b:wide_@open abc 19 -22 -18
n:,_except abc -28 -34 35

a:y_me c 20
b0:pase ac 19 -21
b:,_off ab 20 -31
b:go_to bc 19 -19
b:wait_is a -23
c1:i b 18

a1:y abc 27 -18 -24
a:the_day ac -30 26
b1:toda c 18
b:not_, bc -25 25
b:que_tal ac -18 20
c0:you c -18
p:instead abc -39 -16 29
p:mine abc 22 -30 -16

a1:muy ab -22 33
a:up ab 16 -51
b0:both abc 39 -35 -38
b1:esa abc -24 -20 26
b:@visit_is c -17
b:bar a -17
b:could_i abc -23 -32 37
b:furnace bc 20 -25
b:nothing_works a -17
n:,_during c 15
n:i_see ac 17 -16
n:is_# ac 18 -23
n:so_before bc 18 -17
p:free ac 26 -23

b:porque abc 17 16 -45
b:yo_cuido abc -28 29 -20
n:birthday abc -23 -30 27
n:semana_siguiente ac 26 -27
n:the_@place bc 29 -28

b:#_to bc -21 26
b:and_never a 22
b:get_off ac -42 29

a1:truck ac 24 -23
a:can_do bc 25 -21
b1:half ac 16 -16
b1:un bc 19 -19
b:,_es b -35
b:keep_me b -23
b:kind abc 25 -16 -24
n:ahi c -27
n:me_pagan a -15
p:pueblo abc -25 -27 28

=out;before abc -71 93 -86
a:en_la bc -32 20
b1:lab bc 27 -29
b:can_be a -28
b:folks bc -24 16
c0:che ac 20 -25
c0:whichever bc 18 -17
n:not_get abc 25 -34 -20
n:pero_en abc -40 -30 45
n:their b -17

a:como ab 23 -23
b:,_ponme bc -18 22
b:,_recien abc -25 -19 24
b:but_it bc -42 32
c0:esta ac 20 -20
n:,_neither bc 20 -18
n:can_make bc -17 21
n:del_mediodia c -19
n:matter b -41
n:pero_mi c -18
p:please ac 21 -31

a0:cuando abc -26 -29 36
a:be_good a -25
a:la_otra ab 19 -18
a:po abc -18 -18 25
b:has_a ab -17 18
b:if_not abc -19 -35 39
b:to_me abc 22 -19 -16
b:y_si abc 25 22 -37
n:,_cualquier abc -19 -22 28
n:,_what bc -25 17
n:but_later bc -22 26
n:half a -24
n:que_descanso ab -17 17

=out;of2 abc -19 16 -16
a:early ab -20 21
a:la_semana a 15
a:quiero bc 26 -27
b1:ay ac 27 -26
b:la_que a -39
n:fine ab -27 20
n:so_make ac -18 17
n:the_middle abc -20 22 -22
n:whenever a -27

a0:se ab 18 -40
b1:esos c 19
b:la b -21
b:toca c -31
n:! ac 31 -31
n:es_@day b -39
n:has_a bc -20 21

=aside;2/0 abc 53 -76 -36
a:sounds abc 24 -20 -21
b:gets_in ac 28 -22
b:tal abc -26 -16 30
b:teach abc -32 39 -33
b:usher a 21

a:@late_for bc 22 -22
n:._they a -20
n:._weekdays abc -16 -30 30
n:keep bc 26 -42
n:porque_tengo bc 39 -36
n:roads b -17
n:there_, ac -21 21
n:wanting a -30

b0:neither b 18
b0:que c -15
c0:( abc -45 29 -25
n:,_like ac 26 -25
n:._otherwise b -18
n:so_# a -18
p:dijo ab -28 21

a0:descanso abc -46 -24 38
a:except_@day a -26
a:me_voy bc -27 20
a:tambien bc 35 -36
b0:yeah bc -17 19
b:dice ac -31 23
b:dieron b -24
b:sooner abc 28 -20 -29
n:get_one ab 20 -17
n:me bc 33 -29

a:the_time ac 30 -30
b:acomoda a -18
b:final abc 39 -20 -41
b:like abc -24 -26 35

n:,_first ac 21 -15
n:@relative_is ab -29 15
n:donde ab 21 -24

b0:all ab -46 21
b1:pizca a -20
b:@relative_are abc -29 32 -30
b:\xc2\xbf_me abc -16 -17 21
c0:sorry c -24
n:#_in ab 17 -28
n:,_pongame abc -16 -22 23
n:cualquier_dia abc -20 -24 29
n:me_queda bc 28 -26
n:sea_que ac -38 18

a:town abc -18 28 -31
b1:run abc 27 -15 -25
b:con_el bc 19 -23
n:entonces_el c -16
n:off_at ab 18 -36
n:rest_is abc -18 25 -19
n:tan bc -21 24
p:except abc -28 -21 28

a:@day_at bc -26 28
a:is_all b -37
a:pues ac -33 27
a:sale a -19
b0:about abc -26 -28 33
b0:manage ac 16 -17
b0:pasa abc 28 -18 -24
b:is_good bc -19 21
b:so_my a -18
n:?_i bc -79 21
n:is_when ab -41 17
n:salgo_a ac 30 -28
n:when ab 39 -28

a:ahi bc -35 36
b0:toda ac 17 -24
b:as_my abc -20 21 -24
b:reckon bc -24 28
n:are_you c 19
n:de_esa bc 22 -19
n:early_, c -16
n:now_on b -22
n:this b -38
p:partido abc -25 27 -26

a:@drink_aerobics a 15
b0:entonces b -88
b:#_oclock c -26
b:estoy bc 23 -21
b:limpiando bc 23 -21
b:truck bc -50 27
n:,_la ab 23 -20
p:he bc -30 32
p:toda abc -26 -18 20

a0:but bc -44 15
a0:more b -24
b0:tomo abc 23 -18 -17
b:i_need a -33
b:me_opero abc 25 -15 -23
p:here ac 17 -28
p:weekday ac 18 -17

a1:mi b -25
a:bad_for bc 21 -19
a:fried abc -18 -36 24
b:best ac -19 21
b:needs ab -37 27
n:#_i ac 22 -18
n:hold_up b -17
n:las_diez abc -18 -18 26
n:le_dije ac -22 27
n:make_it ab 21 -29
p:solo b -34

=out;of4 a 16
a:of_it abc -20 18 -15
b:queria bc 23 -22
n:and_it bc -19 23
n:away abc 24 -25 -18
n:comes_@day bc -19 22
n:not_that b -17
n:that_, abc 38 19 -32

a1:alcanzo abc -25 32 -43
b0:ya abc -26 -30 30
b:got_anything abc -35 -33 47
b:jury_duty abc -16 25 -19
b:that_leaves ab 17 -22
b:til abc -37 26 -21

b1:am ac -42 27
b:puedo a -36
c1:winter b -19
p:quarter b -17

a:who abc 21 18 -28
b1:lo ab 22 -23
c1:leaves b 15
n:#_tampoco bc 21 -19
n:,_does a -31

=aside;from c -22
a1:after b -20
a:en_adelante bc -17 20
b:have_the c -17
n:,_give abc -26 -41 31
n:but_they ab -25 27
n:what_about c -17
span b -18

a1:with abc -34 35 -32
a:would_be a -22
b:she bc 29 -29
b:there ab -25 20
n:,_whatever abc -20 -22 29
n:@fetch ab 41 -40

a:am_a ac -32 30
a:dia ac 15 -17
a:he_would abc 21 -38 -17
a:is_still ac -27 27
b:is_in abc 29 -23 -23
b:jk bc -21 17
n:,_whichever bc -26 28
n:chance abc -30 32 -17
n:mine ab -25 17

b1:does abc -41 28 -22
b:me_queda c 16
b:quisiera c 16
n:,_denme abc 29 -27 -29
n:sub bc -30 27
n:tengan bc -21 26
n:that_i ab 34 -33

a1:spoken bc 17 -17
a:would a 18
b0:does ab 21 -22
b0:pagan bc 19 -19
b:is_coming abc 20 -16 -18
b:need_that abc 24 -22 -15
b:yo_solo ac -17 19
n:._@call abc -41 -34 40
n:al_dia b 16
n:solo bc -20 17

=wanted;<free_from abc -16 -20 21
a:antes_de abc -24 -15 29
b0:? ab 25 -72
b:@pay bc -19 17
b:in_school bc -27 29
n:dialysis bc 18 -19
n:they_might bc 20 -28
p:how c 17

b:i_work b -16
b:los_de c -18
b:tell_me a -26
b:the_@drink b -26
c1:viejo bc -19 20
n:@late bc -49 26
n:best abc -16 -17 18
n:y_sin ac 19 -16
p:drops abc 24 -27 -22
p:prefiero abc -17 26 -25

>busy_from ab -33 23
a0:ones a 15
b1:fly bc 31 -36
b:finals ab -36 17
b:over_break bc -21 23
c1:@vehicle b 15
n:shows bc 28 -29
n:so_is ac 16 -28
p:both abc -28 -22 29
p:though abc -19 -33 39

a:am bc 22 -19
a:on_any ac -16 19
b:,_which c 15
b:of_a ac 22 -15
b:routes abc -25 25 -23
n:all_@day abc -30 -20 26
n:be_after abc -20 -26 26
n:same_@day b -32
p:gente bc 26 -25
p:only abc -31 44 -38
p:s abc -20 22 -23

a:#_or abc -40 -35 41
a:dificil bc 25 -24
b0:entro c -21
b:@insurance b -40
b:hasta ac -25 18
b:olvidese b 16
n:,_done ac 37 -36
n:clase bc 21 -20
n:en_adelante a -19
n:funeral abc 24 -16 -25
n:i_told a -18
n:under abc 20 -28 21
p:awake b -16

a0:: abc -26 -26 28
a:fine_i ac -26 27
a:got_a bc 22 -19
a:here bc -22 20
a:man abc -39 27 -22
b:@insurer bc 41 -41
b:ponga ab -16 17
n:._ese ab -26 16
n:after_my a -19
n:it_has abc -19 -27 24

b0:regreso ac -37 22
b1:pushed ac 18 -17
b:@move_ends abc -30 -26 30
b:out_of bc 16 -24
c1:ok c 19
p:algo c 22

a:los_demas abc -16 23 -23
b:sea_en a -25
c0:wait bc 34 -36
n:gets abc 29 -43 27
p:semanas bc -22 18

a1:let abc 25 -21 -25
a:are_a bc 23 -22
a:is_at bc -16 16
a:yes abc -36 -35 38
c0:his ac 25 -32
c0:working ab -27 29
c1:puente ab -19 21
n:@visit bc 28 -28
n:nobody abc 32 18 -33
n:so_then ac -23 23
n:to_be a 18

a:got_court ab -18 23
a:llegar ac 28 -32
b0:never abc -16 23 -22
b1:@call ab 34 -39
b:can_we abc -18 -31 33
c0:skip bc 20 -18
n:and_they ab 22 -22
p:speech abc 34 -31 -28

b0:nada abc -29 28 -27
b:the_eye c -18
n:entonces_un ab -19 16
n:he_said abc -19 -26 20
n:not_so bc -27 27
n:really abc -20 -21 26
n:y_ya b -26

=aside;hour abc 28 -48 -20
a:weekday c 16
b:fue abc 32 -22 -30
c1:sleep ac -50 19
p:second abc 15 -36 20

a:been_perfect a 15
b0:. abc -25 -49 56
b0:finals abc -23 26 -20
b1:my bc 18 -38
b:@day_no ab -18 15
b:@insurer_has abc -20 38 -38
b:la_de abc -36 -61 43
b:toda c -21
c1:@day ac 19 -40

b0:dejeme c 15
b0:mi a -17
b1:@move ab -50 25
b1:nos ac 25 -25
b:,_ni bc 23 -21
b:these abc -18 -25 27
c1:si b -22
n:choir bc -22 19
n:esos_dias ac -26 19

a:hora_que c 20
b:grandkids ac 17 -18
c0:nah a -25
n:._after abc -15 26 -27
n:que_salga abc 28 -17 -27
n:since_it abc -17 -26 20
n:still c -17

a:busy bc 19 -17
a:no_good abc -44 61 -56
a:street abc 24 -22 -17
a:taken_for bc 17 -17
b0:@treat abc -21 -32 23
b:regreso ac -37 22
n:entre ab 23 -18
n:you_can a -23

a0:at c -26
b0:seria b -22
c0:@insurance a 17
c0:doubles abc -19 26 -22
n:but c -24
n:dia_libre abc -17 -24 30
p:does abc -18 -23 32
p:quedo b -24
p:turns abc -33 -20 29

b:@relative_arrives bc -29 21
c1:right a -33
n:@date_then c -17
n:so_@date c -18

=out;1/0 a -18
=out;from b -20
a1:taken bc 17 -17
a:surgery abc -18 24 -15
b0:home ac 18 -26
b:calling b -21
b:got_to bc -27 36
b:luz a 15
n:@day_es b -42
p:was abc 34 -45 -25

=wanted;~fits abc -21 -19 26
a:once a -20
a:or_# ab 18 -37
b:earliest abc -22 -26 31
b:que_la abc -24 -34 38
b:start bc 16 -17
b:there_one c 15
b:thing abc 20 -19 -15
b:us_out b -29
c1:hasta bc -28 21
n:,_mi bc 28 -32
n:@day_would abc -22 -15 18
n:compromiso c 17
n:depends abc -29 -17 33
n:fish abc -19 22 -24
p:tiempo bc -19 22

a0:am a -16
a:is_bad bc 30 -27
a:the_morning bc -28 25
b:not_in abc -22 33 -37
c0:@drink ab 20 -16
n:might_@call bc 20 -28
n:not_missing a 19
~except ab 19 -31

a0:do ab -18 16
b0:lands bc -34 24
n:o_si bc -16 17
n:ten c 22

=wanted;3/1 a -34
a:fine_with c 17
a:least ab -17 17
b:@day_and a -17
b:or_after c 19
b:to_the a 17
n:para_el abc 45 -40 -36
n:puede_poner c 18
n:the_same bc -28 30

a:easier_on bc -17 22
a:works_out ac -22 27
b:physical_is ac 21 -19
b:with_me ab 20 -20
n:me_for abc 34 -31 -28
p:media bc -36 18
p:sit bc -17 19

a:bajo abc 30 -28 -26
a:conflicts_with abc -33 34 -31
a:de_viaje abc -17 24 -22
a:good_for ac -18 17
a:not_matter bc -24 24
b:for_something ac -16 20
n:two abc -41 43 -22

=aside;weekdays b -28
=wanted;>soonest abc -26 28 -26
a1:back abc 25 -19 -22
a:manage c 17
b0:are bc 32 -26
b:full a -20
b:would_do abc -39 23 -17
n:._jk bc -16 16
n:y_lo ab 19 -31

b0:your abc -25 22 -20
b1:@year abc 27 -17 -19
b:@relative_got ac 25 -21
b:hoping_for a -17
b:showing abc -26 26 -24
c1:time ac 22 -15
n:._ay a -18
n:but_only abc -20 -40 43
n:yes_@day a -15

a:by abc 29 -31 -18
a:plumber a 16
b1:\xc2\xbf abc -18 -23 35
b:because_of abc 26 -16 -25
b:la_@vehicle abc 27 16 -44
n:honestly abc -20 27 -27
p:lonche a -16

<except bc 43 -45
a:habria a 18
c1:de ac 20 -23
p:back bc -38 19
p:lovely abc 23 -25 -20
p:whole abc -33 25 -22

b:la_@relative ac -36 28
n:#_de b -15
n:,_well bc -16 17
n:cause_the bc 23 -21
n:if_my abc -36 -34 41
n:me_toca bc 30 -28
n:sale bc -42 35

a:reckon b -18
b0:@medicine abc 21 -16 -16
b:me_up abc -22 -22 23
n:estare_primero c 18
n:lo_del ab 16 -23
p:hospital b 17

a1:great ab -18 15
a1:you abc -29 -30 36
b:?_no bc -25 22
b:i_believe ac 24 -19
b:visiting ab -20 16
c0:yes bc -17 20
n:earliest ab 20 -29
n:que_le bc 25 -28

a:hasta_las bc 22 -32
a:me_deja abc -26 28 -24
a:nada_mas ac -22 25
b1:cualquier c 18
b:mejor_la c 17
c1:school ab -20 16
n:because ab -27 22

=wanted;doubt:every_second_week:_which ab 17 -28
b:a_ser bc 16 -16
b:dead b -17
b:oclock c -26
b:proctor abc 18 -16 -16
b:three abc -21 23 -26
c1:say abc -31 -36 41
n:@day ac 32 -23
n:cuido_a b 18
p:find bc -20 21
p:left abc -19 -23 31

a:i_have abc -44 45 -33
a:is_@food abc -21 30 -16
a:no_le bc -33 27
b1:olvidese b 16
n:,_como abc -19 -31 31
n:,_got b -24
n:all_i bc 19 -16
~past abc 26 -72 -18

=aside;all:aside+wanted abc 36 -19 -38
a0:just abc 26 -17 -25
a0:with c -28
a:en c -15
b1:@insurer ac 22 -21
b:bueno ac -16 24
b:not_get ac -52 29
n:noon_. abc 28 -25 -16
n:rent_day abc 17 26 -29
p:el a -25
p:short abc 22 -21 -18

=wanted;within-last ab 18 -23
a:ya_me b -24
b0:want abc -28 -34 37
b:@relative_says ab -32 18
b:las_de ab -41 20
b:me_confundi bc -18 21
n:@day_? ab 20 -17
n:be_dead bc -18 21
n:because_at bc 16 -16
n:but_he abc 35 -40 -25

=out;>busy_from abc -32 28 -20
a:nada abc -17 -36 35
b:._we ac -17 17
c0:one ab -18 17
n:,_please abc 17 -36 23

a1:corrido abc -15 21 -16
a:am_not ac -47 18
b0:left bc -21 21
b0:sure abc -24 -25 31
b:dicho ac 30 -32
n:church abc 20 -33 25
n:my_knee ac 24 -24
p:fuera ac -16 19

a1:of abc 33 -31 -31
b:,_seria ac -19 23
b:._@call b -22
b:have_lab bc 16 -24
b:no_tengo abc -40 -27 32
b:preference_is bc -29 28
c0:anoche abc 22 -23 -16
c1:one a -25
n:can_take bc -24 18
p:more c 16
p:tampoco ab -40 17
p:useless bc -27 21

a:another abc -21 28 -27
a:se_me abc 26 -18 -24
a:sea abc -22 -17 30
a:\xf0\x9f\x8e\x89 b -23
b0:meet abc -18 27 -21
b:,_either c 16
b:me_the ac 25 -19
b:my_relief abc 24 -18 -23
b:none ac -20 22
b:want_me abc 23 -22 -21
b:we_do abc -28 -36 37
c1:birthday ab 26 -24
n:day_next ac 19 -15
n:means abc -31 -34 35

a:temprano abc -19 23 -22
n:if_we ab 19 -25
n:libres c -22
n:y_voy ac 23 -27

a1:answer ac 21 -21
b0:seen abc -25 -22 25
b:@hello abc -27 -25 33
b:am_the ac -19 17
n:cambiaron abc -17 -27 20

a:home_the abc -18 -23 27
a:lovely abc -15 -29 32
a:taller abc 26 -27 -18
a:ya a -16
b:court abc 31 -18 -54
c1:sea bc -30 21
n:gone bc -40 33

a1:clear bc -17 19
a:@fetch bc -33 18
a:rush abc -17 -27 32
b:@relative_is ac 23 -28
b:ninos ab 19 -17
n:be_useless b 16
n:es_por b -28
n:if_it ac -44 21
n:the_am bc -17 19

a:is_that ac 24 -22
a:will abc -26 41 -27
b0:got bc -33 26
b1:hay abc -32 -22 43
b:i_reckon bc -23 25
b:might bc -39 19
n:que_esa bc -37 25

=out;days1 ab -33 15
a:#_any ac -18 17
a:my_days ac 17 -16
a:only_# ac 19 -24
a:por_el ac 18 -26
b:choice b -33
b:if_you b -24
b:so_no ab -27 28
c0:court abc 26 -25 -29
n:proxima ac 25 -25
n:sleep_till bc -22 25

b:not_run ab -25 25
b:you_squeeze c 19
n:another ac 29 -28
n:porque ac -38 17
p:if b -26
p:noon ac -35 34
p:nun c 17
p:told b -32

a:morning_and bc 21 -21
b:,_or ac -24 16
b:dia_menos abc -19 30 -17
b:text_you ab 19 -19
c1:are bc 26 -34
c1:wait bc -19 16
n:queda_mejor bc 24 -24
n:salga abc 28 -17 -27
n:that_same bc -31 23

b:ando_de bc 20 -27
b:gave bc -28 16
b:matter c -17
n:it_be bc -41 21
n:ni_@call bc 24 -31
n:would_not abc 15 -35 34
n:would_rather bc 16 -15

a:bust ac -30 28
b:decia bc 15 -16
n:- ab 22 -21
n:la_pizca c 20
n:no_me bc 17 -26

a:brutal ac -21 22
b1:dia b 16
b:@book abc 39 -43 -26
b:can_take abc -23 -21 25
b:parole bc 18 -18
c1:never abc -19 31 -29
c1:ya bc -48 20
n:but_before abc -35 -37 46
n:way_. ac -30 22
p:daughters abc -20 -23 24
p:want abc 26 -24 -26

a:le_digo abc 35 -33 -23
b0:out bc 34 -35
b0:paid b -37
n:except abc -30 -34 36

a:over_with ab 17 -28
a:with_a ac 16 -18
b:all_got abc -22 20 -18
b:if_we ac 29 -28
n:,_make bc 21 -25
n:@day_a bc 16 -36
n:ha abc 28 -40 17

a1:@drive ab -25 21
a:is_way bc -18 18
b:flips c -25
b:ill ac 22 -20
b:knee bc 18 -16
b:marco a 18
n:@relative_can bc -33 30
n:got_the bc 40 -45

b:daycare a -32
b:in_class bc 26 -24
b:tell abc -21 -17 17
b:voy_a c -17
n:at_work ab 17 -34
n:but_at bc -32 26
n:recojo_a c 16

a1:todavia abc 26 -16 -22
a:aviso ac 18 -17
b1:hers abc 34 -22 -26
b:,_a c -21
b:dentist c -29
b:final_is abc 28 -16 -24
b:so_do abc -24 25 -15
n:cardiologist abc -22 25 -19

b0:@clinician ab 26 -23
b0:entra bc -29 28
b:and_# bc 21 -18
b:town abc -32 24 -17
c0:ponme abc -16 23 -21
c1:ando c -21
n:,_that abc -44 15 21
n:@date_to abc -24 -31 32
n:no_. c -17

a1:soy a -18
a:ese abc -18 31 -31
a:muy_@late bc 28 -28
b0:toca b 17
b1:excuse bc -18 19

b:?_we ab -27 23
b:also abc -19 -26 27
b:los abc -17 29 -27
n:no_sea abc -17 -25 28
n:nothing_after ac 17 -21
n:retired_so bc -16 22
n:says_no b -19
p:@drive bc 17 -30

b0:pongame abc -19 -19 21
b:day_except ab -16 16
n:he_has ab 29 -35
n:seria_el bc -18 17

b1:flying ac 19 -36
b1:next ab 19 -24
b:i_get abc -19 -70 42
b:my_birthday ac 25 -17
b:my_only ac -18 23
b:tiene_que ab 18 -28
n:be_in b -21
n:me_confundi bc -21 15
p:primero ac 20 -16

=wanted;3/0 a -31
a:easier_for c 17
b:anytime_after abc 28 -28 -26
n:._cualquier ac 16 -17

=aside;<only abc 42 -26 -38
=aside;of2 b -22
a:any_day abc -28 -36 50
c1:said abc 20 -40 -16
n:babysit_until abc 22 -30 -19
n:jk ab 21 -36
n:to_@day bc 39 -37
n:wait_that abc -22 30 -46
p:again ac -36 21

=out;<not c -19
=out;~free_from a -47
a:#_o bc -26 29
b1:finals b 17
b:los_ninos ab 19 -17
b:pase b -34
b:puede_@move bc -21 22
b:reset_is ab 22 -16
b:sometime abc -24 -33 30
b:told_me b -18
n:@late_, abc -24 -33 33
n:can_be a -18
n:la_de abc 25 -15 -24
n:si_puedo ac 23 -29

b0:nah abc -18 22 -26
b0:sale bc -29 24
b:on_days abc -26 24 -21
b:they_moved bc 18 -22
n:@day_but abc -22 -26 21
n:be_at abc -25 30 -16
n:failing bc -15 15
n:la_virgen b 16
p:( abc -20 21 -22

=out;again a -19
b0:el a -31
b1:calendar abc 26 -22 -20
b1:state c -19
b:,_sleep abc -44 -17 25
b:tonight abc -16 -23 23
n:las_tardes a -22
n:will ab -19 21
p:tenth abc 23 -32 -20

a0:por bc -33 25
a1:cuando ab -31 22
a:estoy bc 24 -21
b:._not a -37
b:@visit ac 22 -50
b:already_got ac -19 15
b:haya abc -22 -21 30
b:i_missed a 17
b:mrs_. abc -29 -34 32
c1:off ac 27 -31
n:get_out abc 24 -21 -24
n:may abc -23 26 -25
n:missed_the b -16
n:not_leave bc -28 26
p:double ab -24 21

a:junta c -18
b:el_dia ac -24 18
b:i_sleep abc -32 51 -47
b:not_at bc 21 -18
b:the_baby abc 29 -22 -31
c0:la ac -29 30
last a -15
n:flying c 17
n:land ab 26 -41
n:mediodia c -17
n:ponele abc -27 -35 37
n:sometime ac -20 19
p:virgen c 18

=aside;doubt:a_number_that_can_be_a_day_or_a_time b -42
b0:hair bc 16 -23
b1:just ab -27 20
n:,_cause abc -19 -34 23
n:._ya abc -19 25 -21
n:when_we bc 24 -21

a:me_@late bc 17 -16
b0:nietos a -20
b:._like bc -16 21
n:is_going ab -18 21
n:tiene abc -20 25 -24
n:vienen abc -17 -22 24
p:usted abc -18 24 -17

n:#_so abc -29 -30 38

b0:court abc 28 -22 -38
b:@day_i bc 34 -36
n:@day_afternoon ac -34 16
n:before_the bc -25 18
n:pero_del c 18
n:we_are ac 27 -20

=wanted;2/0 ac -49 22
a1:on a 16
a:no_puedo ac 16 -58
b1:would a -25
b:forklift_recert bc 18 -24
n:fuera abc -26 33 -36
n:my_@price abc -17 -18 18
p:nina ac 23 -23

a:can_manage c 17
b0:ese ac -20 20
b:este a 19
b:middle_of abc -30 -29 31
c0:then abc -20 24 -23
n:deme ac 18 -27
n:leaves abc -17 29 -43
n:want ab 32 -45

a:la_manana bc -20 18
b0:church ac 15 -36
b0:laredo bc 18 -33
b0:run bc 26 -34
c0:she b -18
n:need_to abc 31 -36 -17
n:obviously abc -27 -24 29

a:o_el b -18
a:todavia b -37
b:._\xc2\xbf abc -19 -19 32
b:coming abc 31 -18 -31
b:me_gustaria bc -23 24
n:afternoon_i bc 31 -30
n:left abc -22 -19 18
n:que_darle abc -15 21 -20
p:inventory c 17

a:i_keep abc 23 -16 -18
a:mornings bc -19 20
a:nos ab 27 -29
a:san_lazaro c -20
b0:los a -23
b:what_time ac 23 -23
n:?_si bc -27 19
n:entre_# ac 25 -32
n:me_gusta abc -19 -21 21
n:my_boss c 20
n:no_he a 21
p:season ac 20 -22

b:no_sorry b -16
b:up_a ab 22 -19
b:us_in a 15
b:vuelvo abc -25 -19 24
c1:start bc -28 21
n:@call_it ac -42 27
p:house c 16
p:neither abc -32 -29 33
p:sharp bc -18 23

a1:esa abc -24 -15 18
a:ya_estoy bc -29 18
b0:toco a 19
b:@day_ni bc 43 -41
b:my_check ab 22 -15
b:ship abc 28 -24 -20
n:molestia bc -19 21
p:trabaja c 17

=aside;~busy c -37
a0:recien ac 21 -20
a1:be ac -20 23
a:be_safe abc -33 -21 33
b0:casas abc -15 21 -20
b:#_de bc -24 21
b:had_a abc -26 -27 28
b:have_an c 16
b:home_for abc -30 31 -30
b:means ac -27 24
b:roof ab 30 -27
b:they_are bc -22 21
n:._ahora a 17
n:@day_so ac -34 26
n:@relative_has abc -15 -23 20
n:vez c 16
p:off a -25

=aside;doubt:a_weekday_and_a_number_that_do_not_go_together abc 43 -19 -41
=out;all:aside+out b -17
a:@late_, bc -21 23
b:la_semana c -26
b:recien abc -25 -19 24
n:one_after a -28

a:@date_, ac 15 -25
a:@day_any c 15
b:if_that ab 23 -25
b:since_i ac -19 19
c1:none c 15
n:,_any ac -34 17
n:mas_temprano bc -24 24
p:llega abc -29 -26 32

a:before_my ac -21 21
a:not_going bc 28 -28
b:,_not abc -54 60 -36
n:me_operan bc 28 -26
p:twelves bc 30 -33

=aside;>that_day bc -72 15
a0:llego ac -22 22
a0:she b -22
b0:babysit c -18
b:my_ex ac 18 -15
n:be_with abc 25 -24 -24
n:not_this bc 16 -18
n:o_# bc -20 18
n:see bc 24 -31
n:the_one ac 37 -34

a1:o bc 26 -26
a:los bc 17 -24
a:online abc -19 24 -20
a:same_time abc -15 -26 17
b0:her b -22
b:anoche_me abc 22 -23 -16
b:bible c -19
b:decir_que abc 25 -18 -18
b:driver ab -25 23
n:calls a -25
n:el_@holiday abc -17 20 -17
n:roads_are b -17

a:morning_of b -23
b:no_sea abc -36 46 -37
c1:wrote ab 19 -27
n:@day_off bc 25 -24
n:quedo_libre ab 21 -26

=out;<that_day bc -24 19
a0:obviously b 23
a1:go b -23
b:i_babysit bc 19 -24
b:\xc2\xbf_no c 16
c0:dot ac 22 -18
p:pena bc 25 -27
p:senorita ab -17 17

=aside;doubt:4/12_can_be_two_dates ac 22 -21
a:was abc -18 -39 22
b1:entonces abc -28 24 -21
b1:had ac 26 -22
b:llevo abc 33 -29 -33
c1:dije abc 22 -20 -18
n:,_dale bc -29 32
n:i_want abc 23 -16 -17

a:@english ac 34 -33
b1:at c 21
b:anything abc -82 -16 28
b:have_got bc -23 18
b:pero_en abc -51 -63 68
b:the_middle abc -30 -26 31
n:no_que a -23

a:@pay ac 20 -20
a:keep abc 32 -27 -18
b:skip abc -22 34 -30
c0:@food abc 27 -21 -25
n:,_hasta abc -16 25 -25
n:anyhow abc 19 -28 20
n:imposible b -40

a:cuida ab 16 -18
a:se_puede abc -25 20 -16
b:@hours c -21
b:@relative_was a 17
b:no_my bc -21 23
n:is_best bc -26 26
n:la_llevo bc 22 -21
n:nochebuena bc 21 -20

a:back_@day a 15
a:dentista bc 18 -19
a:is_literally bc 16 -20
a:tomorrow abc -16 -34 34
b:cobro bc 23 -29
b:meeting a -23
b:told_him abc -17 -39 22
b:we_bury ac -28 15
b:which_is abc -27 32 -25
c0:vaya ac -22 22
c1:kind abc 25 -18 -24
n:,_second ac -27 25
n:@day_libre abc -20 26 -19
n:@day_my a 22

a1:@food bc 19 -25
a:not_go a -17
b1:could a -31
b:drop_off abc 29 -17 -25
n:,_after bc 24 -23
n:afternoon_please bc -20 20

a:are_@open abc -17 -19 22
a:can_leave bc -28 31
a:semana a 15
b:pero_que c 17
n:shut bc -18 22
p:del ac -50 34

=out;<if ac 17 -44
a:horas c -28
a:si_se bc -30 19
b:digamos ab 15 -28
n:algo c -24
n:resto ab -28 15

a:dan abc -18 -20 24
a:gone bc 17 -30
b:._the abc -23 -22 28
b:scratch ab -15 16
b:sea ac -30 17
n:anytime_before b -17
n:but_could bc -25 25
p:court c 17
p:duermo ac -23 16
p:hora abc -17 24 -24
~fact ac 22 -26

=aside;doubt b -16
a:my_@relative bc 18 -34
a:not_on ac -25 16
a:y_ese abc -23 21 -20
b1:al ab -32 24
n:las_# c -18
n:say b -22

a0:@day a -19
a:menos_el bc -32 34
b:#_or abc -36 29 -26
b:have_not ac -22 23
b:i_come abc -35 -47 40
b:y_que b 17
n:llevo abc -16 21 -21
n:tendria bc 32 -31

a0:wide ac -25 25
a:a_la b -25
a:the_only a 15
b:would_want abc -24 -36 35
n:mornings_the bc -23 22
n:not_even abc 24 -21 -26

a:take b 16
b1:physical ac 21 -19
b:#_this a 16
b:day_that c -26
b:in_@day ab 26 -33
b:o_si c 16
b:ooh b -20
b:they a 19
n:a_los bc -18 20
n:relief abc -26 28 -28
p:posible c 18

a:in_time bc -19 20
a:still_there abc -28 -19 30
a:too_far abc 19 -24 -15
b0:turno a -22
b:acaba abc 36 -28 -34
b:either_the bc -16 18
n:covers abc -27 30 -27
n:lo_puede c 18
n:matter_which ac -16 24
one b -17

=wanted;<except abc -25 -32 33
a:after_my ac 23 -23
a:else c -23
a:get_me b 16
b0:acaba abc 36 -28 -34
b0:libre abc -36 -26 37
b:@ride_only abc -24 -22 26
b:grandbaby bc 17 -22
b:what_is a 15
c1:court c -24
n:des abc -27 37 -36
n:even_try c -17
n:tambien_. ab -18 25

a:for_# ab 24 -21
a:to_get bc 18 -17
b0:get bc -19 21
b:nunca ac 15 -20
c1:watch abc 18 -16 -19
n:time_is c -19

a:dale ab -18 15
b0:just ab -31 17
c1:habian c -18
n:after_@food bc 32 -33
n:mismo abc -26 21 -17
p:fourth ac -20 16

a:a_los b -41
a:free b -44
a:turno ab -20 26
b1:permiso ab 18 -17

a:demora a 18
b:wait a -28
c1:dialysis b 16
n:tengo_compromiso c 17

b:laburo abc -31 30 -25
b:yet a 15
c1:toca c -27
n:meant bc 21 -24
n:no_ese bc 16 -21
p:for ab -27 23
p:recien b -16

=out;3/0 ab -32 33
=wanted;3/2 ab 25 -30
a:am_yours abc -35 -16 38
a:iria_bien c 18
b:llueve c -16
c0:pedi bc -32 17
n:has ab 17 -26

=aside;doubt:which_of_these_days a 18
a:libres abc -18 -29 34
a:still abc -26 -58 41
b1:her abc -28 -35 31
b:fall bc 20 -37
b:rather a -41
n:es_que abc -30 -33 47

a1:soon bc -24 25
a:check bc 20 -20
b:dado c -18
b:o_sea abc -19 -19 26
n:days ac -40 20
n:i_babysit ab -18 15
n:la_siguiente c -22
n:say_the ac -28 16
n:weeks ac 19 -18
p:most ab -18 20

a0:you ab 18 -26
a:to_sleep ab -17 19
b0:forget bc 24 -19
b1:either abc -15 -17 25
b:takes b -17
n:#_o abc -17 33 -32
n:dia_que ab 18 -29
n:mas abc -39 -43 52

a0:yes abc -30 -36 39
a:eso_no a 17
a:in_the ab 30 -23
b:#_@hours ac 24 -29
n:rest c -17
n:this_@day ab 21 -39

a:#_to ab 20 -34
a:mean b -17
a:ni_el bc 18 -15
b:,_neither bc 22 -20
b:falte abc 23 -17 -21
b:recert bc 18 -24
p:game abc -18 -15 17

=wanted;doubt:what_begins_on_that_day ac 15 -15
a:quedo b -22
a:tiempo b -20
b0:shop ac 18 -28
b1:takes b -23
n:haha a 19
n:picks ab 16 -16
n:possible abc -21 -41 41
n:touch ac 17 -23

a0:then bc -69 43
a1:her abc -21 -19 22
a:afraid ac -21 20
a:spoken_for bc 17 -17
b:#_@date a 17
b:both_of c -20
c0:maybe bc -21 23
c0:off ab 18 -44
n:am_no ab 17 -24
n:duh b -16
n:medio ab 20 -24

a1:llego ac 18 -19
a:is_shot bc -31 29
b1:no b -21
b:could_do c -16
b:could_we bc -25 20
b:la_del ab -48 17
b:pues_yo abc -20 -24 23
c0:get ac 21 -20
n:but_can abc -18 -31 34
n:come_right abc -25 26 -24

a1:los b -15
b1:clinicals abc -22 23 -16
b1:nina ac 18 -16
b:#_y ac 17 -21
b:estoy_en abc -18 31 -33
b:i_said bc -27 20
b:sale_barn abc -22 20 -19
c0:how b -26
c0:mi a -29
c0:sent ac 17 -22

a:not_have abc -24 -27 33
a:over ab 21 -38
b0:suelta b -19
b0:week a -37
b:all c -17
b:no_more bc 25 -23
c1:. abc -37 -36 37
n:,_can abc 35 -20 -48
n:girl a -30
n:kidding bc -19 20

a1:voy c -17
b0:@open ab 21 -33
b1:el a -25
b:can b -15
b:seria b -25
n:jaja_. ab 26 -19
p:queda ac -27 24

=aside;doubt:what_begins_on_that_day c -34
=out;days2 a -23
a:esta_bien bc -26 22
a:y_no abc -16 -45 46
b1:podria c 18
c0:limpio a -24
n:as_it c 17
n:could_we bc -18 17
n:me_down a -22
n:still_got bc -24 26

a:chores ab 22 -35
a:se_@insurer c -18
b:not_put abc -17 41 -41
b:tengo_carro ab -22 16
n:am_is c -31
n:pm_is ab 20 -34
p:asi abc 28 -39 -25

a1:@visit abc 21 -16 -18
b0:testing abc 38 -23 -40
b:could_come abc -21 -33 38
b:not_mind abc -20 -15 20
b:please ac -44 15
c1:voy abc -17 29 -30

a:have_to bc -25 25
a:of c -16
a:the_@relative a 18
b0:i abc 29 -46 -18
b:#_i abc 20 -22 -16
b:an bc -31 16
b:neither abc -21 27 -22
b:took_my a 20
n:,_or ac -17 18

=aside;wanted;- ac -35 21
b0:aunque b -21
n:,_right bc -19 19
n:esos a -28
n:guy ac 32 -32
n:put bc 17 -19
n:se_puede abc -25 -24 37

a0:le c -45
a:@body c -22
b:no_tiene c 16
n:@relative_no c -26
n:day_at bc 21 -26
n:la bc 18 -16

=wanted;doubt:7:_morning_or_evening a -37
a1:out bc 36 -43
n:fall bc 18 -19
n:times b -23

a0:los abc -31 33 -17
a0:work ac -28 20
b0:right abc -30 31 -30
b:get_on ab 16 -17
b:y_el abc -28 -35 35
c1:que ac 18 -19
c1:was abc 67 -39 -43
n:._and abc -24 -23 25

a0:menos bc -38 40
a:one_sounds ac 29 -28
b:is_ok ab 22 -20
b:no_excuse bc -18 19
c0:al abc -26 -29 28
n:manana_estoy ab -19 16
n:ok ac 22 -35
p:earlier abc -22 24 -22

=-;out;aside c -23
b:opero abc 25 -15 -23
c1:already abc -15 24 -27
n:next_week bc 24 -30
n:somebody ab -35 16
p:his ab 27 -32
p:something bc -17 23

a:#_that a -27
a:all_right ab 16 -30
b:all_have ac -22 24
n:would_want bc -20 15
p:se ac -21 24

=aside;>free_from b -29
b:because_i abc 31 -17 -36
b:going_to bc -63 17
b:preferencia abc -30 -29 35
b:que_por bc 19 -27
c1:trabajo a -28
n:finals bc -27 20
n:instead bc -42 37
n:lord abc 32 -39 -21
n:pm ac -21 19

a0:po abc -18 -18 25
b:and_it c -22
n:full b -23
n:on_a ac 19 -26

a:bingo bc 21 -28
b1:mejor abc -29 -20 40
b:pasada abc 34 -22 -31
b:she_will bc -26 26
c1:pongame bc -15 16
n:,_yo ab -31 17
n:five c 15
n:nomas_los bc 19 -36
n:que_por b -27
n:siguiente_si c -20
n:you_know abc -21 28 -20
p:once c 16

c1:llega ac 24 -21
n:,_has abc -32 32 -29
n:,_pasame abc 19 16 -31
n:confundi_, bc -21 15
n:mejor ac 18 -16
p:later bc -54 35
p:let b -23

a0:are b 20
a:emojiyes abc -24 -18 34
b:available abc -23 -15 24
b:even bc 20 -21
b:ew abc -15 24 -21
c1:po bc -15 20
n:pero_las b -15
p:pasando b -32

=wanted;nowhere abc -19 -42 30
b:an_hour ac -15 18
b:vacaciones ac -38 35
c0:laburo abc -31 30 -25
c0:make a -24
c1:both abc 28 -29 -27
c1:down abc 18 -19 -16
n:leaves_@day bc 18 -30
p:meant c 15

=aside;doubt:a_time_that_may_be_ruled_out a -17
a:is_taken bc 17 -17
n:will_bring c 19
p:@place ab 17 -21
p:camino bc -18 24

=aside;<any c -40
a1:@drink c -25
a1:perfecto c 16
a:ones_too ab 25 -25
b:be_there a -17
b:ya_le abc -16 22 -26
n:me_a abc -21 -40 25
n:missing a 19

=out;span bc -22 20
a:a_day abc 29 -27 -20
a:all_yours ac -32 33
b:#_ni bc 26 -21
b:in_a a 22
b:me a -18
b:omg ab -30 21
b:one_on ac -24 20
n:is_in abc -23 -16 18
n:nietos c -16
n:not_a abc -20 -16 25
p:boss abc 26 -21 -22

a:must bc -30 31
b:,_i abc 19 15 -33
b:pucha b 19
b:tiene_para c 16
n:las_mananas a -21
n:rest_of c -23

a0:service abc 30 -25 -30
a0:vos abc -22 -20 26
a:at_my abc 29 -18 -29
b:,_que abc 28 20 -34
b:@vehicle_drops b -17
b:preschool_is abc 18 -41 20
c1:last abc -20 -25 24
n:holds_off ac 36 -35
n:no_es abc 28 -26 -15
n:no_one b -17
n:though abc -20 -27 30
n:ya_puedo abc 29 -17 -21

=^;wanted;- bc -21 20
=wanted;from ab 21 -35
a:off_a ab -25 25
b:so_that abc -31 -18 22
n:#_y ac 22 -32
n:name_is c 17
n:oh abc 28 -15 -19
p:half ac 20 -29

=wanted;lead- ac -22 17
a:estamos ac 17 -19
a:fine bc -65 23
a:iffy abc 29 -20 -26
a:llueve c -18
b:@insurer_@vehicle ac -18 15
b:@visit_del abc 26 -23 -21
b:saw ac 26 -20
n:#_please b -18
n:@thanks abc -17 -33 29
n:if_so a -19
n:noche ac 21 -22
n:will_have a -15

a:@day_before bc -18 23
b1:car ac 24 -35
b1:eso bc -27 25
b:am_at b -19
b:the_home abc -29 24 -22
n:but_afternoon ab 25 -27
n:lonche c 19
p:hijole abc -21 29 -29
p:wedding bc 29 -28

a:la_@late abc -18 -18 21
a:y_siempre a 18
b:season abc 23 -19 -17
n:is_the bc -16 18
n:o_el ab 21 -17
n:whatever abc -16 -20 24
p:corte c 18

a:bad ac 26 -51
a:might_be ac 22 -21
b:amarillo ac 15 -24
b:esos_dias ab -27 16
b:go_back bc -22 19
b:trabaja ac 18 -37
c1:o b -22
n:,_con c 18
n:._bueno ab 18 -28
n:despues ac -23 16

=wanted ac -19 19
a:of_been ac 27 -26
a:on_my a -19
a:would_suit bc -16 22
b:go_with c 22
b:me_dormi abc 24 -15 -22
b:so_one bc -27 29
b:starts ac 17 -19
n:,_do bc 17 -23
n:am_done c -15
n:estoy_en abc -16 -22 27
n:moved abc 30 -19 -23
n:pero_el abc -26 40 -29
p:comes a -43
p:your abc 32 -29 -31

a0:del ab 17 -28
a:: abc -26 -26 28
n:got_a abc -16 -42 32

=out;all:out+wanted abc -16 20 -20
b:no_hay abc -35 -35 52

a0:viene abc 27 -18 -24
b:punch abc -29 -19 32
b:se abc 33 -15 -39
b:will_do abc -23 -27 32
n:am_at ac 16 -20

=out;~free abc -59 -16 22
a:all_good bc -16 18
b0:sleep a -49
b0:this b -33
b1:@body abc 29 -25 -17
b1:get ac -30 26
n:,_cuando ac -17 19
n:,_she abc 30 -16 -30
n:be_later bc -18 19
n:leaves_one abc -20 20 -21
n:paso abc -32 32 -24
p:sure bc -24 21

a:nights b -16
b0:dead bc -23 16
b:license b -31
b:pero_a abc 27 -36 -24
b:tengo_@visit abc 31 -27 -15
n:,_anything ab -16 17
n:asi_que bc 22 -17
n:hasta_el b -19
n:keep_me ac 25 -26
n:que_# b -21

a:and_then bc 15 -15
b:,_like bc -23 29
b:he_has abc -26 27 -27
n:@drive_, ac 25 -23
n:not_# bc -16 16
n:sit_with a -25
n:the_other abc -57 -20 27
n:when_i bc -30 28

a0:off a -27
a1:suit bc -16 22
b:all_week abc -21 19 -17
b:tengo_@treat ac 26 -22
n:#_will bc -31 27
n:class_at a 17
n:entonces_, b -28
n:entra abc -16 -25 16
n:so_let ac 32 -40
n:win abc 24 -20 -22
p:working bc -31 26

a:will_not abc -15 38 -36
b0:somewhere ac -15 18
b:am_training ab -22 18
b:every abc -23 21 -18
b:storm abc 31 -24 -23
c1:\xc2\xbf bc 23 -16
n:,_es bc 17 -27
n:@day_then bc 19 -18
p:tambien bc -17 22

=aside;<turn c -25
a:has_to abc -20 -26 28
a:on_vacation b -25
a:wide_@open abc -29 -24 34
b:on_the bc 28 -42
n:@move_at bc -24 26

a:all_i c 23
b0:tiene abc -23 21 -19
b:dia_que ac -20 18
n:#_any abc -29 -20 24
n:al_trabajo abc -21 -17 21
n:day_past abc 25 -25 -19
p:shop abc -16 -27 26

a:works_for b -18
b0:not bc 44 -58
b0:preferencia abc -21 -20 27
b:,_just ab -26 20
b:antes abc 31 -16 -28
b:antes_me abc 23 -18 -18
b:de_ahi abc 21 -22 -19
b:fly_out ab -23 25
b:mi_me abc 30 -16 -25
b:solo_puedo ac -21 25
n:thirty ab 16 -18

=out abc -21 18 -15
a1:puedo c -24
b0:dicho abc 28 -27 -17
b:check ac 33 -33
b:you_do abc -26 -31 38
n:._one abc -22 -30 26
n:class bc -26 26
n:duh_that b -16
n:mind_a abc 18 -26 17
p:@english c 15
p:vida abc -31 -27 32

a0:@drink ab 23 -27
a:than_@day a 16
b0:land abc -17 -44 34
b1:sometime ac -16 22

=aside;>only b -46
a:part ac 22 -18
a:y_la ab 19 -27
b:parce abc -20 27 -26
c0:whatever bc -18 18
n:toda_la a -16
n:until ab 21 -45
p:viene c -18

a1:sounds ac 29 -28
a:two_hour b 21
n:sea_@day abc -24 20 -18

a:that a -19
b:._then bc -16 21
b:can_i b -55
b:would_be b -29
n:@cancel ab 17 -19
n:so_anytime b -21
p:por ab 32 -29

=aside;first b -19
=aside;lead-turn c -25
c1:pude ab 19 -15
n:,_back abc 28 -21 -23
n:his_@relative abc -22 25 -35
p:m a -34
p:or b -16

=aside;lead-if b -83
b:lo_que abc -16 -22 23
b:pizca a -20
n:mas_@late abc -31 -35 41
n:squeeze bc 18 -17
n:was abc -17 -51 40
n:yes_. abc -20 -15 17
p:decir abc 28 -20 -22

a0:like abc -17 -27 23
a1:would ac 32 -31
a:iglesia c -26
b0:now abc -19 -26 28
b:cualquier_dia ab -25 21
c1:seria ac -19 23
n:i_make bc -16 19
n:proud a 16

a0:baby abc -20 -19 20
a:pm abc -18 19 -18
a:\xf0\x9f\x99\x8c c 18
b0:picked b -39
b:salgo_de ab 24 -47
b:si_ya abc 24 -25 -22
n:it_got bc 16 -23
n:me_@fetch abc 27 -38 15
n:no_tan bc -20 24
p:\xc2\xbf b -17

a0:not abc 28 -24 -31
a1:rest a 30
a:@cancel abc -17 -15 18
b0:salvo bc 29 -26
b:@month ac 31 -37
b:ama abc -18 -19 21
b:the_shop ac 18 -28
c1:moved bc 16 -30

=aside;of1 c -22
a:la_ciudad abc -26 -23 27
b:get_up ac 26 -27
b:with c -25
n:@day_# ac 33 -41
n:cause_@day ac -22 16
n:they_want b -24

=out;doubt:what_begins_on_that_day a -28
b0:ew abc -15 24 -21
b:no_puedo bc 39 -40
b:you_all abc 30 21 -39
c1:might abc -19 -29 22
n:all_right c -19
p:night ab -34 19
p:own c 20

a:@day_i a -19
a:from_you bc 16 -20
a:me_to bc -15 24
b:@drive_and ab -16 22
b:escuela abc 32 -19 -27
b:me_toca bc 16 -43
c1:# c -19
n:#_@day ac 40 -31
n:@fetch_mi abc 26 -34 -17
n:come_on bc -31 25

a:i_reckon b -18
b:i_usher a 21
c1:works ab -19 18
n:es_san abc -18 26 -19
n:la_primera bc 20 -16
n:we_start a -21

2/1 bc 28 -26
=wanted;doubt:a_weekday_and_a_date_that_do_not_go_together abc -26 -27 29
a:y_todavia abc 28 -16 -25
b1:tiene ab -34 16
b:@hello_this a 16
n:#_por ab -21 24
n:@move_is abc -20 -31 31

a0:does c 17
a:imposible abc -20 36 -35
c1:@drink abc 34 15 -36
n:,_depends abc -29 -17 33
n:@call_, ac 20 -18
n:am_home c -15
n:long_as c 17

a:clock abc 18 -15 -18
a:listo ab 16 -16
a:think ab 25 -23
b0:my ac -27 19
b:esta abc 17 29 -35
b:that_the a 16
c1:cut ac 16 -22
n:cuando_usted ac 18 -16
n:pero_\xc2\xbf bc -21 22
n:taking c -20

=out;day a -16
a0:despues bc -17 18
a:before_# b -27
b:,_got b -18
b:else bc 16 -31
b:is_going ac 27 -26
b:the_rig ac -27 15
c1:you b -26
n:it_# a 24

a:at ac 26 -36
a:be_lovely bc -29 32
b0:runs c -27
b:pool abc -27 31 -37
b:see c -30
n:outside ac 19 -20
n:text ab 25 -31

=aside;doubt:before_or_after_what_time abc 38 -28 -36
a1:no b -19
b1:@vehicle abc 34 -15 -28
b:,_cualquier bc -16 21
b:,_no c -31
b:._it ac 31 -30
b:it_would b -54
b:the_truck ab 19 -17
n:forgot c -15
n:from_the b -16
n:pero_es ac -18 18
p:side bc -30 24
p:taller ab 20 -24
p:ten ab 25 -45
p:thing ab -26 15

a1:shot abc -35 -15 20
a:til_# bc -17 16
b1:last b -26
b:come_off bc -23 16
n:@drive_me ac 18 -18
n:though_, a -21
p:into ab -16 16

a:impossible a -18
a:is_great bc 19 -18
b0:loose abc -27 -23 33
b1:ever ab -21 19
n:the_earliest ac 32 -38

b:,_now ab -28 20
b:pero a -15
b:that_same abc -15 -31 33
n:just_pick ac 24 -23
n:that_leaves bc 24 -39
p:@parking c 20

b1:down b -31
b:other_@visit abc -16 22 -19
b:to_look ac 19 -18
n:someone bc -15 18
p:chair abc -22 -17 30

=-;wanted;out ac -108 34
a:but c 15
b:en c -19
b:podra c 15
b:something ac -33 26
c1:boss a -33
c1:mas abc 17 21 -27

b0:llegue abc 23 -17 -18
b1:ok ac 18 -18
b:,_menos c -24
b:the_barn c -18
b:you_have abc -21 -30 36
n:i_finish abc -25 28 -27
p:ugh c 19

=out;all:out a -28
a:and_that a 16
b:anniversary bc 22 -18
b:rent_due ac -36 17
c0:fijese ac -16 15
c1:told ab 18 -28
n:@date_at ac 36 -41
n:then_@day abc 23 -34 17
p:doable abc -16 -21 25

b:asi_que a -19
n:esa_hora abc -20 -18 21

=out;wanted;- b -37
a1:puede ac -22 27
a:heifers bc 16 -20
b1:pickup ac 16 -25
n:ok_@day abc -31 27 -24
n:sino c 15

b:lands bc -34 24
b:my_@visit ab 19 -17
b:no_use bc 22 -21
n:._been abc -16 -31 33
n:if_somebody ac -23 23
n:take_my c 19

a:al ac 18 -25
b0:double c -23
b1:pt a 16
b1:your abc 25 -20 -21
b:for_that ac -21 19
b:si ac 19 -21
n:( abc -27 -37 34
n:i_reckon abc -22 23 -23
p:there a -54

a0:antes ac -22 26
a:whole a 15
b0:mwf abc -15 -33 33
b:ok abc -25 -27 36
c0:any ac -27 21
c1:ahora bc -18 18
c1:algo ac -29 36
n:si_no bc -53 30
p:escuela abc -32 -19 33
p:verdad abc -16 -31 40

=wanted;until bc 17 -18
a:que_no c -16
b0:dialisis bc 21 -23
b:,_si ac -25 23
b:and_no abc -25 35 -34
b:is_out ab -15 24
b:she_have abc -15 -30 32

a:estamos_con ab 24 -20
a:for_me a 17
a:muerta ac -19 17
a:tengo_que bc -26 19
b0:ni abc -34 43 -27
b:,_deme c 17
b:,_lo abc -19 -29 23
b:mi_ama abc -18 -19 21
n:@late_si abc -20 39 -37
n:digo abc -26 -22 23
p:nuevo ac -24 25

a1:best ac -33 44
a:my_money ac -38 19
b1:through ab 20 -17
c1:yes bc -23 28
n:#_lo a -16
n:not_it ac -20 22
n:que bc 21 -20
p:rest bc -35 22
p:rough ac -23 23

=aside;on-offer2 abc -29 42 -36
a:#_, ac -23 24
a:leave_the a -16
b:of_town ab -29 23
b:viajo bc 22 -18
n:fit_me b 16
n:sleep_. abc -21 -31 31

a0:any abc -50 -52 70
a:misa bc 26 -28
b:am a -30
b:on_@call abc 37 -28 -23
n:._would abc 19 -26 17
n:but_@day a -36
n:shop_@open ac -18 20

=wanted;last a -22
a:los_dias a -24
b1:gets c -19
b:i_@eat abc 17 19 -20
b:we_say c 16
n:?_then bc 15 -22

a1:god abc 28 -18 -27
a:guys ab -22 23
a:idc bc -16 19
b:me_out abc -31 35 -33
n:._scratch ac 24 -19
p:paid bc -17 18

a0:como b -18
c1:manager abc 34 -22 -33
n:el_# c -18
n:que_a a -22
n:que_viene ac 19 -20
p:dale ab -17 16
p:dear c 15
p:ser bc -28 22
p:wake c 15

a:nothing abc -29 -23 35
a:told abc -31 -27 32
a:virgen b -17
b:code abc 30 -25 -28
b:either b -57
n:me_lo ab 30 -37
n:todas c 18
p:creo c 16

a:belong_to abc 25 -16 -19
a:is_# bc 16 -17
a:puede_ser b -22
a:yours ac 17 -26
b0:rent abc -23 -31 32
b:is_there abc -31 -18 22
c1:con abc 30 -25 -18
c1:dejeme ac -21 21
c1:otra ac 24 -24
n:,_anytime bc -34 24
n:,_at abc -18 -23 29
n:shoot_that ac 20 -18
p:recital bc -19 19

b:in_tulsa bc 25 -26
b:the_first abc 26 -21 -22
n:cuido ac 19 -24
n:during_the c 15

=wanted;>only bc -69 23
a0:si abc -19 -48 37
a:she b -22
b0:negative abc -23 31 -23
n:@day_tambien a -26
n:me_la bc -29 19

a:from_# abc -28 26 -23
c0:union abc -18 23 -33
n:@day_ya c -22
n:because_that a -15
p:voy ab 22 -38

a:igual bc 20 -26
a:slow abc -23 -34 26
b:is_free c 21
b:vet abc -15 27 -19
c0:lab a -20
c1:boy b -26
n:._@book ab 28 -26
n:am_retired bc -16 22
n:get_a abc -24 -27 29
n:we_do abc -21 -15 17

a:estoy_aqui abc -17 -21 19
b:@relative_me b -39
b:could_swing c 16
b:rehearsal c -17
c1:@call ab 19 -35
n:you_are abc -28 -39 37

a:no_@drive bc 27 -22
b:text ab 19 -19
b:toco a 19
b:viene ac 17 -18
n:more bc -20 24
n:never abc 31 19 -34
n:than_# b -20
p:llegar ac 18 -17
p:lord bc -20 22

=wanted;doubt:not_sure_what_is_ruled_out abc -20 -43 40
a1:please abc -22 -35 41
b:,_whatever c 17
b:la_carga a 19
b:preferencia_en c 20
n:@day_por ac 34 -33
n:cumple ab -17 19
n:if_there b -32
n:like ab 28 -37

a1:dialisis c -18
a:to_@day a -17
c1:does ab 21 -22

=aside;part c -16
a:sirven bc 24 -21
b1:vaya ac -22 22
b:the_house abc 22 -25 -15
n:might bc 26 -30

a:at_# b 15
a:class ab -30 22
b:@day_or a -19
b:after_work bc -20 24
from ab 21 -32
n:#_not bc -26 25
n:;_i ab -23 25
n:black bc 19 -17
n:del_# abc 28 -42 17
n:or_after ab -24 26
p:gone bc -17 21
p:shot c 18

a:a_# bc 18 -22
b0:take abc -25 -20 29
b1:for bc 22 -24
b1:school abc -22 19 -17
b:first ac 17 -17
b:permiso_al bc 19 -34
n:#_, b -24

a0:@insurer bc -22 23
a:court bc 16 -25
a:the_lady ac 19 -16
b:but_in bc -17 18
b:rig ac -27 15
b:she_works ab -23 23
n:and_she ac 19 -23
n:esa_semana bc -17 18
n:nada abc 40 -15 -40
n:no_sorry ab 20 -19
p:rush ac -19 24

a1:day c -17
a:favor bc -31 31
a:llevo_a ab -20 23
a:loca abc -17 31 -27
a:muy ab -23 37
b:in_on ac -15 15
b:man_comes abc -28 29 -28
n:,_just abc -26 -27 31
n:because_my ab -22 20

a:off ac -56 20
b:he_said a 18
b:i_watch c -28
b:start_the abc -32 20 -17
n:ahi_en abc -19 23 -24
n:is_nothing bc 24 -23
n:speech a -26
p:bless abc -26 -29 30

a:verdad abc 34 -30 -23
a:viajo bc 22 -19
b0:; abc -18 -20 20
b:@drink bc 22 -36
b:anything_in bc -26 27
c0:ooh b -20
n:as_my b -22
n:over a -32

b0:permiso abc -23 -20 24
b:might_i ac -21 21
c0:neither ab -15 16
n:#_recien bc -22 22
n:,_este bc 23 -23
n:que_queda bc 20 -22
n:rent abc 17 26 -29
p:memphis c 15
p:tardes bc 29 -27

b0:so b -30
b1:up a -18
c1:whatever bc -31 34
n:#_@date c -19
n:the_@vehicle a -20
n:too_@late ac -19 16

a:does_not abc -21 -16 24
b0:descanso ac -22 20
b:i_had abc 36 -21 -30
c0:only ac -33 15
c0:y abc 36 -34 -27
n:any a -20
n:de a -32
n:get ab 16 -33
n:out_@day abc -25 -18 27

a:apenas b -23
a:bday b 20
a:can_cover ac -18 19
a:o b -16
b:crew bc -25 16
b:ponele abc -31 -16 31
b:they_say bc -29 22
c1:usher a 21
n:,_aunque abc -24 -36 35
n:otherwise_the ac 17 -17
n:pero_la ac 23 -22

a0:still bc -26 28
b:aunque abc 28 -29 -24
n:any_morning abc -16 -30 36
n:hasta ab -18 19
n:nap ab 21 -21
n:something abc -28 -24 31
n:toca abc -25 27 -26
n:you_folks ab 15 -18

=wanted;2/1 a -23
a:you abc -33 -27 35
b:back_in bc -20 21
b:i_make bc -32 21
b:is_not bc 54 -51
n:@day_if abc -16 -29 28
n:anything_from abc -20 27 -23
n:home_at ab 20 -24
p:plumber abc 29 -29 -28
p:section bc -21 22

b:guardia bc 26 -21
n:._or abc -26 -18 23
n:and_do bc 19 -18
n:entonces_ese b -30
n:ese_mismo abc -21 21 -25
n:what_else abc 27 -21 -36
n:yo_la ac 17 -25
p:siempre abc -25 27 -27

b:,_en abc -40 -49 56
b:,_me ab 22 -32
b:confundi_, bc -18 21
b:in_for ac 17 -22
b:none_of c 16
b:so_it b -51
b:you_folks bc -24 16
n:los_@day ab 25 -29
n:runs ab -21 16
n:tampoco_, abc -21 41 -35
p:nope a -20

b1:about ac 24 -21
b1:nothing ac 20 -33
b:have_court c -16
c1:about c 17
n:. bc 35 -37
n:._got ab -32 31
n:a_@day bc -23 24
n:us_not ac 23 -20
p:& abc 42 -38 -31
p:overnight ac 16 -29

a0:@person ac -22 16
a0:lo abc 35 -43 -22
a:at_all ab -26 16
b0:como ac -21 25
b:esa ab -29 17
b:nena bc 31 -29
n:a_mi a -34
n:if_you abc 30 -64 -15
n:it_after b -18
n:manana_no bc -44 41
p:between bc -18 22

a:@relative_me b -23
b:sometime_in bc -19 23
n:they_are abc -22 23 -20
n:what_is abc -34 38 -32
p:f abc -21 -21 29

a:minutes abc 22 15 -30
b:week bc 20 -21
n:,_otro ab -19 21
n:de_@eat abc -17 19 -17
n:de_antes ab 20 -20
n:get_off abc -24 -38 39
n:it_the ab 20 -27

=aside;<free_from ab 19 -68
=aside;doubt:5/12_can_be_two_dates abc 62 -41 -59
=wanted;<soonest abc -29 -16 33
a:better_for bc -19 23
a:o_@day abc -20 -32 35
a:unico_dia a -20
a:what_i c 17
b:know ab 19 -25
n:my_midterm b 19

a0:mi bc -32 29
a:make ac -21 16
b1:what abc -43 -25 31
b:._no abc -17 -15 16
b:have a -22
c0:between b 16
n:@relative_, ab 18 -16
n:y_mi b -42

a1:or bc -18 22
b:obra ac -28 27
n:a_sub abc -17 -26 27
n:told abc -36 39 -27

a:ig bc -19 22
b0:cae b -17
b0:leave c -16
b:hoping a -19
b:only_runs abc -28 -23 28
c1:up ab 22 -19
n:,_salvo c 17
n:entre_semana abc -18 -19 21

b:@fetch_mi abc 26 -20 -19
n:lol_. ab 31 -25
p:ninguna ac -16 16
p:road abc -20 -18 31
p:sorry ac -22 19

b:hauls bc 19 -28
n:it_, b -16
n:she c -18
p:pero abc -18 -76 35
p:shows abc 31 -22 -31

a:@clinician a -23
a:has_them ac 20 -17
b:is_got b -22
b:is_my bc 20 -21
b:to_a ac 19 -16
c1:physical ac 22 -18
c1:planning b 19
n:am_on abc -27 38 -23
n:section c 19
n:sit ac -31 23
p:might abc -28 -21 24

a:@relative_has abc -19 23 -19
a:descanso b -51
a:obviously abc -20 35 -25
b:limpio_casas a -24
b:squeeze_me c 20
c0:take bc -27 28
n:days_work bc 27 -26
n:wake b -20
n:yesterday b -23
p:driver a -20

=wanted;doubt:the_same_time_as_what ac -24 30
b:ay a 18
c1:back ac -22 17
n:@day_@day abc -36 -17 25
n:afternoons b -19
n:do_i b -19
n:el_mismo a -20
n:not_. ac 24 -28

a0:that bc -21 26
a:my_bedtime ac 30 -27
b:,_\xc2\xbf bc 26 -20
b:bible_study c -19
b:know_i bc -31 22
b:y ac -21 17
c0:fui ac 29 -30
n:oh_shoot b -16
p:amanezco bc -31 31
p:long abc 31 -36 -29

a:papeles abc 31 -17 -30
b0:choice b -29
b:el_trabajo abc 29 -23 -23
b:swing abc -21 -17 27
b:unless_it bc 33 -33
c0:digo ac -19 17
n:ando_en abc -21 -22 30
n:be_the b -15

a:day ab 17 -21
b:,_in bc -39 16
b:hago abc 26 -18 -17
b:sit bc -19 18
c1:me a -26
n:around_that b 16
n:but_on b -28
n:duermo bc 22 -29
n:hora abc -26 -37 31
n:tendria_que bc 34 -35
n:too bc -34 20
n:ya ab 22 -27
p:missed ac 21 -16

a1:then bc 15 -15
a:permiso bc 23 -19
n:,_por bc -60 16
p:duty ab -19 20

=wanted;doubt:not_settled_yet abc -30 -36 40
b1:there bc -18 28
b:#_am bc 18 -16
b:program c -29
c0:no abc -23 40 -26
c1:excuse bc -18 19
n:to_the ab 19 -41

a1:dead abc 30 19 -25
a:not_even abc -16 33 -32
b:do_that abc -17 24 -24
c1:day c 17
n:con ab -27 29
n:so_from bc -17 15
p:@sick bc -36 24

a0:neither abc -19 31 -28
b:# ab 51 -27
b:pongame abc -19 -19 21
c1:gustaria bc -23 24

a:dia_libre ac -20 24
a:la_@fetch bc 18 -16
b:tengo_nada c 17
c0:jk bc -21 17
n:esas abc -27 28 -28
n:i_had a -16
n:si_dios bc -17 18
p:dios bc 21 -18
p:three b -24

b0:vence a 16
c0:@insurer abc -22 39 -36
n:,_let abc -24 -19 25
n:escuela c 15
n:no_wait bc -27 23
n:no_way ac -29 20
n:slow abc -23 -33 25
n:they_let bc -22 20
p:anyway bc -16 22
p:p abc -26 36 -35

a:have_no bc 25 -25
b1:para abc -45 33 -30
b:#_@year a 15
b:was ab -19 16
c0:quiero c 19
c1:nobody b -22
c1:we ac 23 -18
n:#_on abc 35 -23 -40
n:._entonces ab 19 -16
n:?_any ab -28 18
n:miss ab -43 16
n:semana bc -19 21
n:tengo_libres c -22
n:work a -16

=aside;doubt:which_of_two_is_ruled_out ab 27 -49
a0:after a 20
b1:@place bc 19 -25
b:._next abc 19 -20 -16
b:mire c 18
b:nah a -31
n:puede abc -19 -24 33
p:afternoon bc 28 -41

b:am_stuck abc -28 32 -24
b:mi_turno c -28
b:sorry_i c -26
n:,_@day bc 33 -40
n:?_a abc -22 -36 37
n:@date_would a -16
n:say_# c -22
p:eighth ab -20 20
p:sale abc -23 -31 40

a1:@late ac -19 22
b:not_need b -27
b:the_@place c -16
c1:home ab 19 -27
n:,_is ac 34 -40
n:@move_@move abc -17 -15 22

b:anoche abc 22 -23 -16
n:boy c 16
n:de_esas abc -27 28 -28
n:jajaja abc 21 -23 -15
n:por ab 15 -21
p:sea abc -19 17 -16

c0:aunque abc 28 -29 -24
n:estare abc 29 -36 -26
p:clear bc -30 32

>only b -48
a:is_perfect abc -16 -16 28
a:new b -17
a:y b -22
b0:baby ab 21 -23
b:from_the b -22
b:hasta_el ac -33 25
b:la_pizca a -20
c1:vez ac 19 -15
n:._put abc -22 28 -28
n:i_still bc -29 26
n:said bc -46 21
n:the_car abc -17 -24 25
n:what_i abc -28 -34 36

a:are_best abc -27 -30 35
a:ejemplo bc -18 23
b1:missed a 15
b:y_en abc -16 20 -18
c1:before bc 22 -32
n:._mejor ac 24 -19
n:@day_has ac -17 20

b:,_los b 17
b:birthday abc -15 20 -19
n:anything_after abc 20 -39 30

=out;<free_from abc -41 47 -41
a:tienda bc 20 -23
b1:dice ac -33 23
b:?_then ac -36 21
b:sub a -34
c0:nothing a -20
n:de_@day abc -34 -26 33
p:guardia c 15

a:then_it bc 15 -15
b0:calls bc -24 20
b1:porque abc 41 -37 -20
b:,_esos a -17
p:read bc -19 21

a1:aviso ac 18 -17
a:,_o c 15
a:am_in ab -28 29
b0:teach abc -26 34 -31
b:@relative_in ac -33 31
b:shrink c -27
c1:en a -18

b:every_day bc 23 -24
b:por_las a -38
b:weeks c -20
b:when_i ac -19 18
n:#_oclock bc -24 26
n:ando abc 27 -26 -24
n:no_# ab 22 -25

=out;on-offer0 abc 28 -45 23
b0:field bc -32 28
b:,_digamos ab 15 -28
c1:permiso abc 33 -23 -29

a:not_# abc -24 -20 27
b:after_@holiday bc 25 -24
b:si_es b -40
c1:those ab -32 23
n:@day_around bc 24 -24
n:bar c 17
n:except_@day abc -27 -31 33
n:i_teach bc -28 28
n:run abc 30 -23 -31

a:@drink_digo c -16
a:is_my b -15
a:la_tienda bc 20 -23
b0:super c 16
b:is_over b -18
n:casa c 21
n:dia_tengo ac 19 -21
n:neither abc -24 24 -22
p:llego bc -19 26
p:what abc -18 23 -17

b1:puede ab 20 -37
b:keep bc -26 20
c1:hay bc -25 15
c1:salgo bc -42 18
p:these bc -30 17

a0:got b 16

=aside;named-again c -18
a0:cualquier abc -28 -20 40
a:asleep bc 24 -28
a:un ac 30 -24
b:dice_que ac -38 27
b:studio abc -19 -40 41
c0:olvidese b 16
n:straight_off ab -28 19

a:desde abc 36 -32 -27
b1:surgery bc 19 -33
b:over_# ac 17 -17
c1:maybe ab -42 18
c1:ser abc 22 -30 -19
n:,_home abc 32 -24 -34
n:are_the ac 23 -41
n:do_right bc -25 23
n:i_ask c -16
n:i_might c 16

=aside;~why abc 49 -20 -49
a1:que c -19
a:double ac 19 -18
b0:play ab 24 -18
b1:dale b 18
b:cut ab 19 -24
b:i_should abc -24 -23 25
c0:dejeme ab 23 -16
n:a_@person ab -29 24
n:is_out ac 17 -33
n:you_had ac -18 21

=-;aside;$ b -17
a:si_es ac -21 24
b:not_be abc -22 37 -37
b:slept abc 30 -23 -24
b:so_nothing b 15
b:that bc 18 -22
n:is_early abc -21 -23 26
n:my_sons ac 19 -18

b:am_up abc -29 -18 30
b:tengo ab -19 26
n:have_it abc -25 -31 36
p:habra c 22

a:da b -23
a:no_go b 16
a:rough abc -26 35 -32
b1:neither bc 22 -20
b:i_thought abc 19 -18 -16
b:next bc -29 16
b:y_me abc -25 -20 26
n:not_i abc -21 22 -21
p:@visit abc 32 -38 -19
p:mediodia c -20
p:pm ac -40 22

=aside;~any b -19
a:i_told ac -18 17
b:negative abc -23 31 -23
n:@fetch_la ac 16 -25
p:tomorrow abc 17 -29 17

a:any_time ab 16 -27
a:el_# a -18
b1:give abc -35 21 -18
b:am_away bc 23 -21
c0:going abc -21 -27 27
n:to_me abc 26 -15 -17

b:salir bc 19 -19

=aside;~fact b -74
a:can a -15
a:it ac -20 20
a:me_cuida ab 16 -18
c1:yea abc -16 -21 17
n:,_now b -40
n:?_en abc -17 -21 30
n:eso bc -27 19
n:esperate b 16
n:not_at ac -16 19
n:not_put abc -30 -18 26
n:primera abc -20 35 -34
n:this_week abc -15 -37 36

a1:have bc 27 -45
a1:ser b -31
a:slept c -15
b0:\xc2\xbf b -31
n:@hours_de c 16
n:and_only abc -27 -23 27
n:tiene_que a -26

a0:whenever abc -28 -40 40
b:dificil ac 19 -17
b:it_be abc -21 -50 34
n:never_know c -27
n:tengo_al bc 29 -28

a:of_those c 16
b:pero_mas bc 17 -16
b:the_week ac -18 16
b:we_did ab 19 -18
c1:fuera a -31
n:ay ac 40 -40
n:dos ab -30 19

b0:yo ab 18 -30
b1:hour a -39
b:@treat abc -17 -36 21
b:car_back ac 16 -16
b:have_chemo bc 16 -28
b:i_proctor abc 18 -16 -16
b:nomas_puedo c 23
b:will_take bc -41 27
n:,_se a -15
n:?_like b -22
n:que_se bc -38 32
n:there_is bc -34 25
p:ends b -15

b1:might abc 36 -32 -34
b1:should ac -21 21
b:probably abc 24 -20 -21
c1:@visit ab 41 -44
n:._can ac 23 -33
p:molestia bc -21 24

b0:meeting abc 30 -29 19
b:cardiologist bc 16 -16
c1:menos c -24
n:no_trabajo c 16
p:up ab 19 -41

a0:@relative a -35
a:iria c 18
b:can_run abc -23 -19 24
b:dije abc 30 -24 -25
b:got_left bc -30 30
b:letter b -17
b:manager abc 34 -29 -30
b:past abc 23 -24 -22
n:denme abc 29 -27 -29
n:even ab 24 -22
n:tardes_cuando bc 18 -18

=wanted;doubt:somebody_is_asked_first abc -39 -16 42
a:estoy_de bc 16 -24
n:,_manana bc 38 -40
n:at_your ac 15 -23
p:en b -33

b:is_@open ab -17 17
n:all_week b 16
n:otro abc 16 25 -32
n:until_# abc 23 -26 -22
p:dentista a -16
p:le bc -54 27
p:yes abc 22 23 -36

a0:idc bc -15 18
a:going ab -25 20
b1:tendra c 17
b:@book_me ab -28 19
b:her abc -37 -53 57
b:salen ab 28 -23
b:study c -19
b:that_day abc -18 -16 18
n:._yes abc -27 -29 31

=aside;all:aside+out+wanted abc 35 -50 -16
=out;of3 a -45
a:es_cuando ab -29 15
b0:@book ab 22 -31
b:favor a 17
b:home_health abc -33 -28 30
b:ir c -16
b:me_presta abc -22 -26 24
c0:mire c 15
c1:los ab -16 20
c1:nomas ac -30 18
n:,_maybe abc -16 -18 23
n:later_that b -16
p:lords bc -17 17

a:me_dijo bc -33 25
b:come_in ab 15 -29
b:me_with ab -19 17

a0:school a -20
b0:meant abc -26 -40 37
b:._can b -24
b:._put abc -22 -31 30
b:@day_y abc -22 -29 29
b:me_pagan bc 15 -23
c0:simon c 18
n:anything_in bc -25 17
n:taken abc -15 24 -23
n:\xc2\xbf_me c -24

b0:# ac 28 -19
b:@price_me abc -31 37 -20
n:@day_viene abc -17 23 -21
n:look_at ac 16 -16
p:@holiday a -33

=out;>free_from abc -25 35 -31
a:cual ab 19 -29
a:you_are b 18
b:#_, b 17
b:._ahora abc -17 20 -18
b:brings abc -17 21 -25
c1:church abc 30 -28 -21
n:am_proud a 16
n:anything_else ab -15 16
n:da_a bc 27 -26
n:pasame abc 19 16 -31

b:@relative_flies c -23
b:elk bc -19 16
b:the_day a -23
c1:mean c 15
n:\xc2\xbf_tiene c -20

a:@food ab -19 19
a:come abc 27 -22 -20
a:cubro abc -20 23 -27
a:fish c -21
a:those_days b -32
a:too bc 33 -33
b:anniversary_is bc 19 -16
b:um ac -25 28
n:,_both abc -21 -23 25
n:but_ok abc -27 -18 28
n:haya bc 17 -18
n:one_day c 16
n:so_i ab 33 -18
p:evening abc -21 -31 35
p:gas abc 32 -27 -22

b:trabajo_de ab -35 23
n:si_me bc 36 -39
p:break b -27

b:entra abc -20 -18 19
c1:take bc -27 22
n:drop_my c 16
n:payday ac 24 -22
n:pero_ella abc 28 -31 -16
n:town_anyhow bc -25 25
p:salvo bc -15 18

a:pavo a 17
b:for bc 27 -18
b:in abc -17 -31 32
b:last_final abc 28 -16 -24
b:left bc -30 30
c1:of abc -26 38 -35
n:coming abc -22 21 -17
n:manana_duermo c -16
p:getting bc -26 30

a:best ac -36 56
b:puedo_en ac -37 26
n:@date_# ac -56 31
n:heads bc -19 24
n:oclock abc 18 -31 18
p:already b -22

a:party abc -23 24 -16
b:la_escuela abc 32 -19 -27
b:not_sure abc -18 -25 26
b:que_@relative ac -29 25
b:snowbirds ab 15 -19
b:your ac 23 -15
n:could_it bc -33 17

a1:cualquier abc -31 -39 50
a:any_weekday c 16
b0:need abc -34 -36 51
b:no_trabajo bc -24 24
n:guess ac 23 -30
n:says a -20
p:first bc 25 -33
within-last c -25

a1:dialysis c -19
a:is_dead abc 17 21 -25
b:be_later bc 17 -17
b:pero_me ab -21 18
c0:lord abc 19 -16 -17
n:#_is abc -19 31 -19
n:does bc 21 -31

a0:most c -16
a:trabajo bc 23 -21
b:@date_i b -20
n:am_hosting b -15
n:baby ac -25 22
n:have_a b -21
p:eleven abc -22 17 -16

=aside;doubt:what_is_excepted abc -15 -37 18
b:@year_and bc 15 -15
b:and_the b -16
b:duh_that a 16
b:sure abc -21 -26 30
n:,_@relative ab -19 15
n:bible ab 28 -28
n:hora_que abc -17 -17 25
p:dentro ac -18 25

a1:turno abc -28 26 -24
a:loco abc -22 25 -27
b1:him abc -17 -22 32
b:that_, ab 18 -23

a1:casas bc 20 -17
a1:possible ab 20 -24
a:let_us ab 21 -27
b0:can ac -36 22
b1:ahi abc -21 -16 29
b1:truck abc 22 -34 15
b:once bc -16 19
b:we_are ab 17 -17
n:#_trabajo bc -31 33
n:,_salgo c -17
named-again bc -32 22
p:needs abc -27 21 -19

b1:later ac -23 21
b:pues abc -18 -40 24
b:tiene ab -21 33
n:ese_es bc 16 -21
n:la_@late ac 18 -15
n:mejor_, abc -26 -29 37
n:no_espere ac 23 -21
n:only bc -32 26

a0:those b -28
b:mi_@relative ab -19 16
c0:se ac 25 -34
c1:ese a -20
n:ahora abc 35 -21 -30
n:dale abc -27 -36 33
p:quincena b -28

=wanted;~busy_from abc -34 22 -15
a0:soy b -28
b0:despierta abc 24 -16 -23
b1:@pay bc -25 22
b:alla abc 26 -29 -23
b:anywhere abc -17 -18 22
b:eh ac 16 -15
b:hora ac 24 -22
b:over c -18
p:es c -22

a1:ya b -16
a:i_could a 26
a:til_i b -29
b:off_is abc 25 -18 -19
b:pueden ac -18 21
b:said_yes a 18
b:wanted_me bc -24 15
n:,_todas c 18

a1:@open ab 16 -34
a1:course bc 21 -20
a:instead abc -26 -35 38
b1:store ac 20 -22
b:^ abc -15 -30 32
b:can_it abc -20 -44 30
b:planning a -17
b:the_furnace bc 20 -25
n:, a -15
n:,_they ab -29 16
n:any_other ac 17 -33
n:pagan a -15
n:that_early bc -20 20
p:mwf ab 17 -31
p:we abc -35 -46 48

a:toca a 17
a:y_toca ab 18 -15
b:,_regreso ac -27 28
b:could_it bc -19 22
b:no_pues abc 16 19 -27
b:win ac 27 -26
n:time_before c 17
p:used ab 17 -32

a:me_sirven bc 24 -21
b1:wake ac 29 -29
b:should abc -34 -28 34
b:talk ac 26 -26
c1:perdon bc -29 30
n:is_better a -22

=wanted;all:aside+out+wanted b -20
=wanted;~busy bc -47 17
a0:her c -18
b0:know a 21
b:you_know bc 19 -22
c0:tengo bc 27 -25
n:@day_llevo a -15
n:and_nothing bc 21 -21
n:me_the abc 20 17 -23
p:said ac 23 -24

a1:morning b -22
a:por_la bc 20 -25
a:talk abc 28 -19 -27
b:- c -38

a:pueblo bc 21 -31
a:zombi abc 29 -25 -21
b0:away abc -28 32 19
b:juego ac 26 -26
b:my_lights ac 15 -22
n:ella_no abc 31 -25 -28
p:bedtime abc -16 -32 23

=wanted;of2 b -17
a:or_the ab 20 -21
n:she_gets abc -20 -20 24

b:anything_but bc 41 -43
c1:compa bc 16 -23
c1:digamos ab 15 -28
c1:ill ac 18 -16
n:@day_@date ab -36 21
n:antes_no bc -31 23

<only ab 19 -20
a:days_or ac 20 -19
b0:ser abc 26 -44 -19
c0:trabajo abc -24 29 -21

b1:tengo c -32
b:tenia abc 25 -16 -22
b:the_@visit abc -27 -21 30
c0:de bc -42 23
n:dia_# b -22
n:so_if abc 33 -30 -32
n:tan_temprano bc -21 24
n:to_see abc 21 -17 -19

a0:estamos c -21
a:casas bc 20 -17
a:the_street abc 24 -22 -17
b0:ponerme c 16
b:does_my c 15
b:down c -21
b:i_take bc -26 25
b:murio abc 30 -25 -23
b:ser abc 24 -38 -20
b:so_can ac -25 30
n:what abc 19 -37 21

b0:read b -25
b1:rent ac -36 17
b1:week ac 20 -17
b:boat abc 35 -33 -16
b:quedo ab 20 -25
b:roll abc -21 -17 22
b:si_me b -45
b:was_on abc 32 -26 -28
c0:- c -38
n:dios ab -28 20
n:it_can ab -18 16

a0:ni bc 45 -56
a:chair bc 20 -19
a:is_in bc 22 -29
b:every_third abc -23 -21 22
n:could_be b -18
n:tambien a -31
p:now c -22

=out;all:aside+out+wanted c -19
a:better abc -30 -26 33
a:even ac 17 -25
a:is_what bc -16 24
b1:has abc 19 15 -31
b:so_# ab -24 22
b:whatever abc -27 -21 23
p:could abc -27 -26 36

a:me_lo abc -22 -22 31
a:me_quedo a 19
a:ones a 15
a:ya_puedo abc -19 -35 35
b1:weekday bc 16 -16
b:bad c -20
n:@parking c 15
n:final abc -31 -17 25
n:resto_de abc -24 -16 22
p:which abc -34 -31 39

a:bedtime abc 41 -33 -35
a:no_ha a 15
a:vos abc -15 -22 24
c1:called abc -17 19 -25

a:after_the b -16
a:the_furnace bc 23 -21
b0:levanto abc 23 -18 -19
b0:works abc -37 36 -23
b1:@insurance abc -19 -22 21
b1:they abc 36 -24 -28
b:sisters ab 24 -22
n:,_if bc 21 -15

a:es_@holiday ac -31 18
a:my_@move b -18
b0:comes a 26
b0:naps ab -43 22
b0:third abc -23 -21 22
b:@door ac -32 22
b:dormi abc 24 -15 -22
b:libro abc -32 -34 38
b:tendrian c 17
b:you_got abc -27 -19 28
n:no_se abc 24 -21 -22

a:knee b -19
b:._por abc -15 -15 24
b:row a 22
b:vet_is bc 25 -17

b:never_once a 22
n:,_del a -19
n:,_next abc -18 -25 26
n:@day_you abc -24 -26 27
n:levanto bc -20 21

c1:goes ab 22 -20
c1:or a -42

a:one_is abc -15 23 -21
a:probably ab 22 -16
b:@vehicle_does ab 19 -25
b:perdon_, ac -28 29
b:pt c -19
n:este c -17
n:fiesta ac -17 21
n:snow abc 28 -29 -16

b0:en bc -42 28
b0:free abc -31 -20 26
b1:de bc 32 -31
b1:like abc -21 -24 23
b:la_luz a 15
b:olvidese_del b 16
b:sale_de ac 23 -24
c0:asi a -20
c0:en abc 17 -20 -18
n:before_then ab 21 -19
n:give ab -17 27
n:turkey ab 20 -34

a:to_my bc 21 -25
b0:decir c 19
b1:second ac 34 -43
b:despues_de ac 23 -22
b:we_will b -17
p:someone ab -25 17
""")
