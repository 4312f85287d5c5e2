"""Weights of the time_role reader: written by ``python -m training.weights`` from 16226 texts; not by hand.

Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/words/pages.py). ``python -m training.weigh time_role word`` shows the lines with a word in plain order.
"""

from messenger.reading.words.pages import Pages

SEALED = "aab7f6e8378daf7e"

ANSWERS = "aside out wanted"

KNOWN = b"""\

"""

PAGES = Pages(b"""
a0:honey c 16
a:am_home ab -40 18
a:clear bc -23 22
a:online bc 23 -21
b:@hello abc -26 -22 31
b:i_never bc -28 28
b:me_presta abc -21 -27 23
b:now abc -32 -17 43
b:up_my bc 18 -22
c0:plant abc -25 -33 41
n:._has c 17
n:tengo_compromiso c 17

=out;<why a -16
a0:@open b -20
a:mornings abc -16 -18 19
b0:still ac 20 -20
b:can_@drive abc -25 -17 29
b:i_watch abc 20 -17 -29
n:._weekdays bc -23 23
n:are_the abc 28 -23 -31
n:ay ac 40 -41
n:can_take bc -24 19
n:like_# b -18
p:meets abc 15 18 -31

a1:el a 28
b0:bar bc 22 -20
b0:whatever bc -17 20
b1:@visit ac 27 -29
b:,_recien abc -27 -16 26
n:._might bc 18 -23
n:about_the c -21
n:earlier bc -32 36
p:never abc -32 -25 37
p:though abc -20 -29 37

a0:whenever abc -31 -35 36
a:chair bc 18 -16
b:._not abc -31 45 -40
b:cae abc 25 -22 -17
b:con_mi ab 28 -32
b:flies_in c -22
n:,_but abc 16 -40 24
n:,_second ac -25 24
n:antes_del c -17
n:ish c 16
n:que_tengan bc -25 28
n:the_morning bc -40 26

=wanted;~busy_from abc -36 22 -17
b:first c -15
b:have_to abc 15 29 -32
b:no_habria c 15
c0:para bc -33 25
n:how ab 25 -22
n:no_later bc -17 16
n:tan bc -16 19

b:,_and b -20
b:lights ac 16 -20
b:scratch_that a -16
p:rough ac -16 16

=wanted;on-offer2 ac 23 -27
a:anda ac 28 -26
a:have ac -28 15
b1:final ac 27 -23
b:last_time abc 39 -19 -35
b:of_a ab 21 -20
c1:truck ac 20 -19
n:not_matter b -33
n:that_ones b -27
p:antes b 17
p:drops abc 25 -28 -20

=^;wanted;- abc -16 -17 21
a:en_adelante bc -17 19
a:yours abc 22 16 -24
b:day_i ac -32 19
b:no_no bc -19 21
b:si_ya abc 27 -28 -23
n:but_can abc -23 -38 41
n:other_days abc -35 -28 32
p:run b -33

a:la_@late abc -21 -26 27
a:me_deja abc -25 26 -21
b:which_i a 16
p:ice a -18

a:da_lo c 18
b1:moved abc 23 -15 -17
b:drop abc 24 -32 -16
b:get_out bc -43 31
b:used_to abc 34 -22 -28
n:#_despues a -32
n:that_, abc 36 23 -39
n:yes a -38

=aside;doubt:what_begins_on_that_day c -42
a:i_could ab -27 17
a:is_my bc -15 18
a:ser b -31
b:dar ab -24 22
n:@call ac 26 -30
n:need_to abc 32 -34 -18
n:queda_mejor bc 24 -24
n:turkey_day ab 22 -34
p:between bc -17 21

a:am_in bc 26 -25
a:menos abc -24 19 -17
b:not_no bc 18 -27
b:tomo abc 25 -23 -18
n:._en c -20

a:@price_me b -24
a:is_out abc -23 50 -49
b0:trabaja abc -28 34 -25
b:,_could abc -27 -34 38
n:ponele abc -27 -30 36
n:time_in abc 24 -15 -18

c0:puchica bc 18 -19
c0:puedo a -47

a:no_good abc -41 67 -64
b1:needs ac -22 19
b:( abc -30 30 -18
b:make_it a -26
c1:ultima abc 21 -19 -17
n:runs_long bc -20 16

a0:just abc 39 -16 -38
a:up b -52
b:excuse bc -18 19
b:he_could abc -24 -27 33
c1:@call ab 23 -41
n:be_# a -26

a0:was abc 41 -19 -39
b0:# ac 25 -23
b:early b -15
b:haya abc -22 -23 31
b:not_on abc -19 25 -18
b:sometime_in bc -19 23
b:ustedes_no b 18
n:because_that a -19
n:digo abc -27 -16 17

a:horas ac 16 -23
b:could_you abc -25 -25 31
n:after_is abc -18 32 -31
n:rather ab -18 17
n:week_after abc 21 23 -45
p:every abc 30 -33 -31

a1:you abc -30 -26 36
a:soy_@person a 16
a:week a 17
b0:anything ac -54 31
c0:tenia abc 26 -16 -22
n:one_i abc -28 -24 28
p:row b -25

a:part a 18
a:would_be a -26
b:me_da c 15
b:nobody abc -18 -22 23
b:otherwise abc -17 -34 37
b:our_anniversary bc 19 -16
b:puedo_en ac -39 34
b:trabajo_limpiando bc 22 -21

=out;on-offer2 c -85
a:need a -17
b:?_i ab -16 18
c0:neither b 19
c1:never abc -20 31 -31
n:,_me abc 28 27 -47

a:@eat abc 22 -20 -20
b:-_op a 21
b:do_# abc -37 35 -21
b:go_to bc 19 -19
c0:was abc 47 -34 -43
c1:last abc -24 -24 26
n:@date_same ac 26 -21
n:at_ten ab -34 24
n:or_over c 15
n:who abc 29 -19 -27
p:needs abc -28 22 -20

a1:con bc 19 -21
a:bad ac 25 -61
a:do abc -20 -16 25
b0:seen abc -27 -21 27
b:mwf abc -17 -32 32
b:my_shrink abc -17 20 -23
b:scratch a -16
b:that_is abc 16 24 -44
c0:though bc -16 18
n:,_salgo c -17
n:._ahora a 15
n:guy ac 31 -31
n:que_esa bc -42 22
n:que_yo bc -18 20
n:the_rest abc -24 -29 33
n:they ab -38 21

b0:duty a 18
b:@month abc 32 -18 -32
b:more b 19
b:pero_el b -31
b:to_make b 16
p:mwf abc 19 -17 -15
p:need bc 15 -16
~that_day bc 16 -23

a0:del ab 19 -25
a:is_all b -35
a:my_days ac 19 -18
b:get_my ab 36 -30
b:yo_cuido abc -27 28 -20
n:#_o abc -19 31 -30
n:al_trabajo ac -22 22

b:so_like ab -16 17
c1:para abc -23 -35 40
c1:ustedes b 18
n:is_still c 23
n:me bc 29 -33
n:mejor_un ac 30 -28

a0:y a 20
n:in_between ac 16 -24
n:no_wait bc -32 23
n:seria_el bc -20 20

=aside;first ab 16 -23
a:coming abc -19 30 -29
a:lazaro c -19
b:,_got b -18
b:field a -16
b:look ac -19 18
b:my_@drink b 17
b:tal ac -25 29
b:we_share b -15
n:@day_por ac 32 -36
n:nine abc 20 -32 20
n:ya_despues bc 21 -16

=wanted;<soonest ac -29 19
a1:literally b -17
a:ni_el b 18
b1:car ac 21 -37
b1:how bc -20 21
b:,_salgo abc -35 -25 36
b:that_am abc -16 40 -42
c1:that ac 24 -38
n:antes_estoy c 18
n:can_i abc -28 -26 39
n:could_come abc 21 -21 -16
n:esperate b 18

=out;of1 bc 16 -22
a:@symptom bc -33 16
b1:@pay bc -27 21
b:but a -43
b:got_left abc -16 -31 31
b:me_go b -17
p:day c -19

=wanted;<past abc -53 29 -21
a:an b -28
b:group ab 23 -17
b:que_sea abc -18 -36 24
b:was_up ab 24 -20
b:we_did b -18
c1:dia ac -27 20
n:you_can a -17

=aside;~that_day abc -18 -34 20
a1:ok bc -18 23
b:,_do abc -16 -30 35
b:._i bc 30 -37
b:me_suelta b -19
b:not_run ab -25 27
n:ya ab 27 -28
p:@late abc 25 -34 -17

a:am_a ac -31 31
a:estoy_aqui abc -17 -22 20
a:just b -30
b:@clinician_. abc -26 -21 26
b:podria_ser ac -15 20
b:truck bc -51 25
c1:it b -17
n:after_, abc 32 -19 -33
n:at_your bc 16 -25
p:dear c 18
p:play abc -24 23 -20

a:hace abc -20 23 -28
b:twins c -18
b:whenever ab -20 25
n:because ab -18 22
n:si ab -39 27

b:el_sale c 16
b:i_would bc 22 -16
b:vaya ac -24 21
c0:aunque abc 32 -29 -29
c1:voy abc -18 31 -33
c1:was abc 64 -57 -49
n:#_no bc -52 31
n:get_out abc 25 -22 -24
n:wake b -17
p:dialisis b -25

b1:routes abc -21 25 -24
b:last_final ac 27 -23
b:somebody bc 28 -29
c1:preferencia bc -16 21
n:porque a -31
p:town ab 15 -30

a:guys c -17
b1:little ab -20 19
b:que_me bc -24 23
b:vez ab 19 -26
c1:@eat ac 23 -23
n:pero_a bc -48 35
p:none b -39

b1:@vehicle ac 37 -27
b1:pickup ac 16 -24
b:,_ponme bc -21 24
b:mine b -19
b:seria b -22
b:vaya_pues ac -22 23
n:say ac -16 20

=aside;<fits abc 34 -19 -31
a:one_please a -30
b1:night a 15
b:punch abc -28 -20 31
n:@day_esta c -16
n:me_gusta abc -19 -18 21
n:of_# ab 21 -21

a:she b -19
b0:mejor bc -67 17
b:#_p bc 17 -17
b:keep abc 17 -35 25

b:anniversary bc 22 -19
b:iba_a abc 30 -25 -25
b:of_these bc -19 19
c1:meant abc -19 -17 23
n:again_. ac 21 -16
n:be_@day ab 20 -19
n:other_day bc 20 -29

=out;out;- abc -32 23 -19
b:,_tiene c 17
b:am_away bc 24 -23
b:hoping a -19
b:no_espere abc -27 -24 28
n:one_next b 16

a:i_think ab 33 -31
b:._next abc 20 -24 -15
b:and_do ac -16 18
c0:lowkey a -16
n:,_they ab -30 16
n:,_well bc -18 19
n:not_want ab 26 -24

a:after_my ac 24 -24
a:court bc 16 -25
a:take bc 18 -15
b:,_only ac -23 29
b:meant abc -34 -33 38
b:needs_me ac -22 19
n:am_is ac 17 -32
n:dias_de abc -22 28 -42
n:leaves_one abc -20 22 -21
n:to_do abc -25 -26 30
p:( bc 23 -22

b:but_on c 16
b:salvo bc 29 -26
n:;_la abc -27 18 -16
n:am_no ab 16 -21
n:have_a b -24
n:ponme abc -18 -18 20
n:the_same bc -26 28

b:can_we abc -30 -35 42
b:dormi ac 29 -27
b:keep_my c -19
b:luz a 15
b:nos_vamos b 17
c1:thought abc -34 37 -37

a0:whatever ac -21 22
a:anyhow c -25
b0:regreso ac -38 26
b1:instead bc -23 16
b:da_@ride ac 26 -27
c1:wake ac 32 -32
n:,_puedo ac -15 16
n:,_que bc -32 21
n:._make ab 15 -15
n:?_if ac -26 16

a:clases abc -20 17 16
b:court ac 37 -49
b:it_done abc -17 -15 18
b:negative abc -23 33 -26
b:past abc 23 -23 -22
p:minutes b -30
p:quarter b -20

=wanted;doubt:not_settled_yet abc -28 -34 38
n:@late_, abc -23 -39 28
n:is_# ac 19 -23

a1:o bc 26 -26
a:@date_or ab 19 -37
a:not_be bc 26 -24
a:plomero a 15
b1:better bc -16 18
b1:wrote ac -15 22
b:me_toca c -40
b:viejo bc -24 26
c0:me c -19
c1:dejeme ac -19 19
n:@call_, ac 18 -17
n:already abc -23 23 -26
n:pero_me abc 50 -48 -41
n:wait_that abc -22 31 -42
n:y_tengo bc -20 16
n:yesterday b -20

a0:good b -40
b:chemo_is bc -28 26
b:not_think ac 26 -34

a1:a c -16
a:@drive a -41
a:gets_me abc -17 17 -16
b:@fetch_la c -17
c0:olvidese b 17
c1:un abc -22 28 -28
n:after_my ac 28 -30
n:compromiso c 17
n:eso_el abc -17 -25 21
n:i_would bc 28 -40
n:please b -17
p:clear bc -31 33

a:useless bc 16 -21
b0:ser abc 30 -42 -22
b:me_queda c 15
b:tendrian c 17
n:,_este bc 25 -25
n:first_time a 19
n:so_my ac -23 24
n:vos a -26
n:would_say b -21
p:ten b -41

b:,_pongame c 16
n:,_otherwise ac 33 -37
n:am_stuck ac -24 25
n:el_del bc -22 23
n:have_class bc -21 18
n:verdad bc 23 -27
p:mananas b -24

a:@insurer bc 25 -27
a:good ac 29 -37
a:mediodia ab 15 -26
b0:of c -16
b1:down b -33
b:calls bc -25 16
b:the_house abc 25 -22 -16
n:past bc -30 19
p:wrote abc -17 -16 19

a:the_time ac 29 -30
b:muchacha bc -26 23
b:nena bc 26 -28
n:,_dios ab -27 23
n:got_it ac -18 20
n:lord abc 35 -40 -26
n:mas_@late abc -27 -43 32
p:asleep bc -35 35

>only b -56
a:work bc 33 -40
b:birthday abc -15 21 -19
b:sale_barn abc -20 21 -20
b:some bc -20 23
c0:there bc 19 -22
n:@ride_so ac -34 18
n:oh_wait abc 33 -23 -30
n:though_, a -24

b1:nina ac 17 -16
b:, ac 19 -17
b:after_work bc -20 25
n:girl a -29

b1:play a 15
b:naps ab -39 21
n:afternoon_i bc 30 -30

a1:am bc 31 -33
a:will_not abc -18 38 -36
c0:give ac -20 17
n:and_my a -18
n:e ac 21 -25
n:salgo_de abc -20 -21 30
n:tampoco abc -27 46 -45
one b -26
p:fourth abc -18 -17 18
p:how c 16

=wanted;~fits abc -18 -24 27
a:la_placa abc -19 -18 18
a:quiero bc 26 -26
b0:have c -18
b:any_of ab -22 19
b:either bc -50 16
b:la_primera c 16
b:rent_due abc -29 -15 17
c1:other abc 28 -15 -22
n:so_the c -24
p:make abc -21 -31 33

=aside;doubt:3/12_can_be_two_dates ac 24 -20
a0:con ac 33 -29
a1:es abc -16 27 -20
a:compromiso bc 23 -22
a:gets abc -17 28 -30
b1:finals bc 20 -17
b1:no bc -27 21
b:all c -23
b:told_my abc 28 -27 -16
n:which_is abc 24 -27 -21
p:left abc -16 -24 30

a1:course bc 19 -19
a:ella a -24
a:hago abc 18 -24 17
n:._a a -28
n:but_it bc -49 41
n:de_antes ab 20 -20
p:either abc -34 -28 31

b1:asi bc 18 -19
b:it_is bc -27 23
b:sisters abc 21 -20 -18
c0:district bc -27 22
n:@fetch_la ac 18 -29
n:before_that ac 30 -36
n:best abc -15 -21 21

a:@day_and ab 16 -17
a:hasta_las bc 22 -28
a:let_me ac 21 -21
a:staff abc -17 22 -31
b:que_tengo ac 24 -20
b:rosario b 18
b:wait_i abc -24 24 -23
b:you_know bc 18 -22
c1:be abc 17 -46 25
n:bar c 15
n:porque_entra b -23
p:better a -15
p:working bc -28 26

b:be abc -24 27 -17
b:sera_que c 16
n:al ac -31 15
n:do_right bc -28 23
n:matter_which abc -29 -28 34
n:straight a -17

=wanted;>past bc -19 20
b0:choice b -29
b:llega ab 26 -23
b:practice a -40
n:,_we abc 29 -31 -25
n:pero_despues abc -32 -40 43
p:@wrong bc -18 19

=aside;>except b -30
=aside;~past ab 22 -69
a:la_presion bc 22 -28
a:media abc -18 -17 22
b:,_nomas a -26
b:@drink_truck ab 16 -21
b:@drive bc -46 18
b:calving abc 31 -22 -22
b:literally ab -23 18
b:who bc -31 23
c0:tienen c 17
c1:cogeme abc -16 -17 18
n:jaja_. ab 28 -19
n:might_be bc -16 17
n:starts bc -27 18
p:there a -51

a:a_los b -42
b0:@date a -16
b1:at bc -24 20
b:is_fine bc 22 -18
c0:laburo abc -23 30 -26
n:for_the c -43

a:man abc -34 25 -22
b0:@move c -18
b1:would a -25
b:load ac 27 -30
b:so_a ac -30 31
c1:maybe ab -42 16
n:,_con c 18
n:because_i ac -37 26
n:have_it abc -23 -29 31
n:still_got bc -25 27
p:funeral bc -16 22
p:him abc -23 -32 38

a:shot bc -17 17
a:ya_estoy bc -27 17
b0:para abc -42 -16 64
b:antes ac 27 -27
b:he_says bc -26 26
b:luego bc 18 -19
b:to_@day b 17
c0:ponme bc 25 -23
p:buenos c 15
p:eleven abc -20 19 -18
p:guardia c 16

a:ese_dia abc -22 24 -23
b:new ac 32 -21
b:to_have b -18
c0:cause b -47
n:favor a -25
p:le bc -57 26

a:decir a 18
b:,_in bc -40 16
n:get_one a 16
n:hasta_@date bc 22 -21
n:las_# c -19
n:so_let ac 24 -34

b0:y bc -16 17
b:acaba abc 30 -27 -28
b:not_know ac 23 -24
b:not_work c -20
b:\xc2\xbf_puede ac -24 29
n:@day_if bc -35 27
n:@day_so ac -32 32
n:she_is ab 25 -42
n:trabajo_en a -15
p:double ab -21 21

a:church ac 18 -23
a:da b -15
b1:lo ab 20 -25
b:between_# bc 20 -17
b:you_do abc -27 -27 34
c0:it b -23
n:la_@late c -18
n:that_week abc -22 32 -31

a:before_my ac -22 23
b:after_that ab 25 -28
b:afternoon_except bc 23 -21
b:is_over b -17
c0:the b 16
n:hago ab 21 -22
p:misa abc 28 -20 -28

a:el_turno abc -16 -35 22
a:idc_which bc -17 19
a:la_casa ac 21 -17
b0:doors ac 23 -19
n:be_at abc -24 28 -18
n:is_@wrong bc 23 -23
n:retired bc -17 22

=aside;<only abc 39 -26 -34
b0:libre abc -34 -29 43
b:@place c -19
b:choir bc 21 -40
b:got_me abc -16 40 -40
b:there a -23
n:@day_o c -26
n:@relative_comes ab 19 -17
n:m ac 24 -26
p:night a -27
p:preferencia bc -25 27
p:puedo ab -40 19
p:rest bc -42 38

b:never_once a 20
c0:what abc -17 -32 22
n:despues_de abc -20 -15 17
n:same_@day b -29
p:m/w/f bc -32 27

a:mas ab -36 19
a:to_me ac 29 -29
a:week_ago abc 33 -25 -29
b1:is ab -41 17
b:salgo_del ac -18 16
n:,_about abc -19 -32 33
n:- bc -26 20
n:._ill ac 17 -16
n:@move_, abc 24 -17 -24
n:by_default a 15
n:it_got bc 18 -24
n:nothing_after ac 17 -20
n:someone bc -15 17
p:ends b -16
p:ever abc 28 -26 -27

b:night a 15
n:#_works ab 21 -17
n:and_i bc 22 -34
n:or_# b -24

a:san_lazaro c -19
b0:cualquier abc -23 -30 35
b:have_court c -15
n:@vehicle ac -18 20
n:it_can ab -18 19

a0:llevo ab -18 22
a0:will ab -22 20
a:easier_on bc -17 22
b:the_@insurer abc -17 17 -16
b:voy ac 35 -38
b:you_all abc 26 18 -35
p:finals b 15

a:llueve c -17
b0:get bc -21 21
b:#_and bc 17 -28
b:i_clock abc -25 -23 25
c1:llega ac 23 -20
n:de_@late bc -24 29
n:is_got a -29
n:not_that b -15
n:pero_salgo a 17
n:read abc 30 -19 -28
n:wanting a -30
p:dropped bc -16 17

=out;days1 ab -29 20
b:@relative_off abc -37 30 -27
b:coming ac 31 -31
n:._it ab 34 -30
n:all_@open abc -35 24 -19
n:ay_no a -16
n:the_@day b -18
p:she abc -23 -42 37

a:is_@food c -18
b1:cualquier c 21
b:,_le ac 16 -15
b:can_watch abc -29 20 -16
b:chance ac -20 23
b:hace c -17
c0:; abc -28 -27 31
n:,_any a -33
n:es_la ac 18 -22

=aside;<question abc 27 -59 -19
b:i_get bc -68 41
b:third abc -19 -20 22
c0:fui ac 27 -27
c0:would b -24
c1:habian c -20
c1:me a -23
n:._my abc -33 -39 43

a0:the abc -28 -37 33
a:tengo_que bc -25 23
b0:amarillo ac 22 -21
b1:and bc 24 -26
b:._can b -27
n:till_# bc -21 17
p:hear abc -25 -30 32
p:noche ac 19 -21

=out;doubt:not_sure_what_is_ruled_out abc -24 31 -30
b0:wait a -40
b:babysit bc 17 -20
b:me_and bc -16 17
b:my_other bc 25 -22
b:sorry_i c -25
b:that_was ab -19 23
c0:out c -21

=out;first ab -18 18
a:get ac 20 -17
b1:ahora b -19
b:?_no bc -23 21
n:._any a -31
n:and_he ab -15 15
n:following_week b 16
n:primera abc -18 32 -33

a1:still ac -19 21
b1:tendra c 18
c0:but a -35
n:be_after abc -25 -28 31
n:for_me ab 38 -44
n:that ab -20 17

a:bingo bc 30 -30
b0:then ab 24 -52
b1:planning abc -18 -21 25
b:,_a c -19
b:no_pude ab 19 -15
c1:he bc 22 -28
n:bueno abc -25 -35 34
n:el ac 28 -31
p:nah a 15

a:am_gone ab -23 25
a:in_a bc -27 26
a:is_like ac 16 -16
a:next ac -20 19
a:we c 21
b:at_the ac -20 18
b:de_guardia bc 19 -17
n:@clinician a -17
n:a_no ac 23 -24
n:entre_# ac 25 -30
n:fuera abc -26 29 -32
p:for a -24

=wanted;~fact abc 15 18 -30
b1:eye bc 22 -19
b:maybe a -23
b:visiting abc -23 18 -15
c0:al abc -23 -28 25
n:about bc 26 -33
n:inventario c 19
p:dios bc 20 -16
p:pool ab 19 -29

a0:same ab -23 34
b:around bc -21 16
b:i_reckon bc -23 25
b:la_de abc -33 -59 43
b:well a -28
c1:anniversary bc 19 -16
n:boy c 16
n:gets abc 27 -40 21
n:haha ab 26 -21
n:she_has b -27

=wanted;nowhere bc -39 23
a0:in c -24
a:el_@day b 20
b:limpiando bc 22 -21
b:my_birthday ac 19 -18
b:what_about abc -26 -18 26
n:instead_of abc -17 -22 19
p:deer ac -30 27
p:lovely abc 25 -24 -21

=aside;around abc 37 -25 -32
a:a_day abc 25 -26 -15
b:la b -18
b:turno abc 28 -19 -35
b:week bc 21 -25
c1:iba a 17
c1:routes abc -21 25 -24
p:said ac 26 -22

a:study c -15
b0:naps ab -39 21
b:all_have ac -25 26
b:toca c -32

=out;all:out abc -22 22 -19
b:roll abc -19 -19 22
b:school abc -23 35 -25
b:with c -26
n:#_entonces b 16
n:dia_# b -22
n:donde ab 23 -21
n:guess ac 27 -33
p:dice abc 27 -48 15

=out;one bc 16 -22
b:cualquiera_de ac -19 23
n:hasta_el ab 20 -25
n:otro_dia bc 17 -30
n:really abc -18 -20 26
n:while_they a -16

a0:still bc -29 31
a:across_town bc 17 -24
a:one_is ab -19 17
a:vacaciones bc -20 17
n:#_am ac -36 36
n:deme ac 25 -17
n:esos ac -23 17
p:lonche a -16

a1:over ac -25 28
b0:come a -28
b:am_out b -16
n:,_ponme abc -18 -18 20
n:que_me b -15
p:o a -21

n:si_no bc -51 24
p:) abc -25 21 -19

=wanted;last a -25
b1:podria ac -15 20
b1:second ac 32 -45
n:que_# b -18
n:you_had ac -18 24

a0:free ac -27 17
a1:@drive ab -28 17
b:run ab -18 17
n:cuida abc -28 -16 23
p:at bc -22 19

a1:let abc 24 -21 -25
a:hay c -17
a:whole c -18
b:amarillo ac 18 -24
b:yes_to b -23
n:is_when ab -34 17
n:the_am bc -16 18
n:when ab 36 -33

a:my_house abc 29 -23 -20
b0:picked b -43
b:got_pushed abc 32 -24 -22
b:ice b -23
n:aqui ac -31 17
n:jk_# bc -20 20
n:so_@date c -18
n:so_much bc -25 28

b:@relative_wrote ac 24 -24
b:i_need a -32
b:watch_my abc 23 -20 -24
p:tulsa ac -16 21

b1:yes b -21
b:solo_puedo ac -20 23
n:i_babysit ab -18 15
n:instead abc -19 -49 37
n:that_day abc -15 23 -19

a1:noon c 15
a:alone bc 29 -25
a:weekday c 15
b0:shop abc 23 -17 -24
b:@insurer abc -17 44 -48
b:mi_amor b -23

<busy_from bc 39 -52
a1:just ac -23 23
a:are_rough bc 26 -25
a:i_told c 16
b:,_para abc -21 -19 26
b:@day a 18
b:hora ac 21 -21
b:my_@vehicle c -22
c0:por a -30
n:but_# abc 18 20 -31
n:el_dia ab 17 -50
n:otherwise_@day b 15

a1:go b -23
a:been abc 37 -26 -35
a:morning_and bc 18 -22
a:pero b -21
a:will_have ab -16 16
b0:porque abc 42 -41 -35
b0:you a -16
b1:decir a 17
b:church ac 19 -37
b:only_day a -30
b:they ac 25 -27
b:told a -18
b:works bc 31 -17
n:day_after a -29
n:me_@day ac -20 16

a1:great a -16
a:any_time b -36
a:county c 16
b1:wedding ac 22 -27
n:am_@person abc 37 -35 -26
n:por_la bc -52 42
n:recojo b -15
p:entro abc 19 -19 -18

a:than ab 15 -17
b0:them a -28
b1:dicho bc 17 -17
b:swing ac -21 25
c0:choir ac 15 -32
c1:regreso ac -25 26
n:as_long c 17
n:but_any ac 19 -34

a1:voy c -22
b0:suelta b -19
b1:had ac 32 -28
b:tenia abc 26 -16 -22
c0:court abc 23 -15 -17
c1:any ac -32 29
c1:el b -42
n:group bc 20 -19
n:pues bc 23 -23
p:che ab 21 -24

a:a_la b -23
a:and_you abc -20 16 15
a:not_even bc 30 -30
b0:fui ac 30 -29
b:,_that c -18
b:._give a -22
b:limpio a -27
b:y_salgo b -17
n:las_tardes a -22
n:so_anytime b -20
p:come ab -21 20
p:nuevo ac -23 25

a0:hon c 16
a:aqui abc -27 -40 30
b0:sale bc -27 27
b0:tomo ab 19 -17
b1:takes b -23
b:@move_it ac -31 37

a1:ser b -33
b:@date_and ac 19 -20
b:ando_de bc 20 -24
b:days_off ac -23 26
b:the_eye c -19
n:from_the bc -28 26
n:jaja_no bc -15 17
p:useless bc -28 25

a0:gets ac 20 -18
a:#_a c -18
a:in_time bc -19 20
a:presion bc 22 -28
a:til_# b -16
b0:de ac -24 19
b0:stay abc 19 -16 -25
b:for_any bc 16 -15
b:habian_dado c -20
b:me_voy c -22
b:would_want abc -23 -32 32
n:media bc -20 19
n:no_good a -20
p:moved abc -32 -46 51

a:: abc -30 -28 32
a:up_for ac 26 -26
b1:were ac 25 -21
b:bar a -21
n:,_entre b -24
n:,_salvo c 17
n:,_she abc 36 -21 -31
n:por_las ac -30 19

a:dentista bc 19 -18
a:es_la ac 26 -42
b:anytime b -26
b:not_come a -17
b:share b -15
n:._@call abc -31 -39 36
n:easy ab -22 22
n:su abc -19 -34 37

a:on_i abc 18 -17 -16
a:pueblo bc 17 -22
b0:aunque b -21
b:be_later bc 17 -17
b:queda abc -16 -17 24
b:told_you abc -19 27 -23
c0:a ab 25 -53
p:ese abc -33 -47 53

a1:suit bc -18 21
a:ni_loca abc -17 35 -31
b:@day_or a -24
b:lol abc 24 -32 22
b:so_# ab -21 22
b:so_the ac -16 19
n:@eat a -33
n:still c -20
n:tu abc -19 -24 30
p:i c 18

a:la_tienda bc 16 -21
a:those_days b -27
b:,_por abc -53 -23 38
b:@vehicle_only abc -24 -17 23
b:a_los abc -18 22 -34
b:decir b -24
c1:toda abc 20 -31 16
n:is_the bc -16 16
n:me_@fetch ab 23 -38
n:my_sons ac 17 -16

a:doble ac 16 -20
b:tengo_que abc -17 21 -31
n:bedtime ac 28 -37
n:tardes a -22
p:you a 16

a:be_a ac 20 -19
b:para_la a -23
n:#_ya abc 31 -41 -25
n:a_la ab -21 15
p:virgen c 21

a:casa c -32
a:instead abc -32 -26 51
a:la_otra ab 20 -19
b:@relative_viaja c -29
b:acomoda a -19
b:amor bc -28 22
b:mind a -23
b:trabajo_en bc 23 -23
n:,_like abc 27 -19 -25
n:@late_in c 17
p:m a -35
~only bc -45 30

a1:on a 19
a:slow abc -23 -28 25
b1:your abc 26 -16 -22
b:@date_# ac 23 -24
c0:senorita a -21
n:neither_. bc 21 -21

a:is_in bc 23 -28
a:que bc -24 25
b:bunch abc 20 -36 23
b:take_my c -16
n:morning_is b -16
n:than_# b -19

n:._sorry abc -25 -30 33
n:@howmuch ac 20 -22
n:because_at bc 18 -17
n:me_on a 16

a:#_is ac 38 -43
a:day_i bc 28 -28
b:dame c 17
c0:ayer ac 37 -36
c0:salgo ab 17 -23
c1:sea b -32
p:media bc -32 29

a:@relative_y ac 23 -22
a:bad_for bc 20 -18
a:early bc 27 -27
b:i_babysit bc 17 -20
b:off_school abc -26 31 -30
b:or_after c 18
n:lol_so c -26

a:cuida b -18
a:is_too bc 28 -40
n:,_@thanks b -18
n:@day_@day abc -30 -20 23
n:nomas_que bc -16 16
n:rolls abc -20 21 -20
n:week ab -22 24
n:when_i bc -31 22

a:are_best abc -23 -28 31
a:dead abc 41 18 -36
b:clock_out abc -18 -21 22
c0:@hello abc -31 -21 35
c0:dialysis b 17
c0:scratch a -16
n:noon ac -32 22

a:another abc -21 28 -27
b:ya_le abc -17 19 -24
c1:barn bc 17 -21
n:._afternoons ac -27 23
n:before_# abc -16 -25 26
n:so_before bc 21 -20
n:work_, ab -16 19
p:within ac -26 26

a:start b -19
b0:pucha b 18
b1:could a -38
c0:llegue a 17
n:: ab 31 -22
n:de_esa b 17
n:she a 20
p:po abc -22 -18 20
~fits abc -18 -24 27

a:have_the abc -18 20 -17
a:or_# ab 18 -33
b:to_look ac 18 -15
n:haha_. b -19
n:i_must bc -33 19

a:miss ac 31 -34
a:muerta ac -18 18
a:y_ese abc -22 24 -23
b0:@insurer abc -19 33 -38
b1:well ab -25 25
b:omg ab -31 24
b:straight bc -15 20
n:me_lo ab 27 -36

b:because_of abc 23 -17 -22
b:michoacan b 17
b:need_to bc 27 -27
b:wide_@open abc 18 -21 -17
n:fine ab -24 16
p:those b -25

=aside;all:aside+out bc -41 17
a:iffy abc 25 -22 -22
b0:working abc -19 36 -28
b:@day_no bc 28 -23
c1:ill ac 20 -16
n:of_@date ac -29 24
p:clock bc -25 29

a:@day_mornings bc -16 16
a:dialysis bc 28 -32
a:is_free abc -18 -23 32
b0:salvo bc 29 -26
b:,_ese ac -18 21
b:a_@ride ac -26 23
b:la_del ab -37 15
b:shop abc 27 -17 -34

a:inventory abc -17 -19 20
a:not_@holiday bc -22 21
b0:@place abc -19 19 -16
b1:ayer ac 23 -21
b1:dollars b -21
c1:que c -17
c1:watch abc 22 -21 -20
n:hay abc 23 -35 25
p:ella bc -21 26

b0:@eat ac 24 -25
b:it_has b -19
c0:@vehicle b -24
n:@day_has ac -16 18
n:cuido ac 18 -27
n:knee ac 24 -20
n:yes_. abc -18 -17 18
p:con bc 16 -18
p:junta ab 16 -23
p:partido abc -22 27 -27

a:unico_dia a -21
b:#_ni bc 30 -23
b:por_favor a 18
b:the_other b -20
c1:espere abc -27 -24 28
c1:time ac 20 -20
n:,_# abc -31 -33 45
n:@holiday_, abc 24 -16 -45
n:next_week bc 19 -23
n:no_el a -33
n:not_think b -31
p:@thanks bc 16 -21
p:decir abc 26 -18 -23
p:hasta a -16

a1:esa abc -21 -15 18
b1:nada c 18
b:?_si bc -17 19
n:have_to bc 22 -20
n:if_not ac -36 17
n:is_here ab 21 -23
n:to_see abc 21 -18 -20

a1:@month abc -18 20 -27
b:@year a 19
b:before_# a -16
n:,_either b -26
n:@date_at ac 38 -41
n:middle abc 25 17 -25
n:recien a -31

a:bien ab 29 -34
a:the_lords ab 19 -16
a:the_same ac 19 -17
a:we_have a -17
b0:else ab 21 -21
b:i_had abc 40 -18 -34
b:just ac 21 -18
n:drop b -29
n:it_takes a -17

a:dijo bc -36 24
c0:puede abc 21 -29 -18
c1:boss ac -34 18
n:ve ac 19 -28
p:pantry c 15

a1:brutal ac -22 23
a:can_manage c 17
a:they ac 33 -39
b:i_thought abc 23 -15 -20
b:later_any bc 16 -16
b:starts ac 24 -15
b:us_do abc -19 -33 24

=wanted;doubt:no_day_named ac -29 32
a:la_hora c 18
a:limpio_casas bc 19 -17
b:hablo a 18
b:like_# bc 17 -16
b:off ac 24 -22
n:,_see bc 24 -24
n:al_@day a -17

a:great abc -33 23 -20
a:nunca abc -26 -25 27
a:you abc -33 -25 39
n:,_back abc 28 -18 -26
n:also abc 17 -39 18

=aside;doubt:strange ac -50 57
a:and_one ab -15 19
a:got ab 27 -31
a:no_alcanzo abc -27 31 -36
b0:meet bc 25 -21
b1:salir bc 16 -16
b:,_ni b 18
n:him ac -26 18
n:si_si b -18
p:so ac -25 20

=-;wanted;wanted a -16
a:am bc 17 -17
a:lo_dan bc -21 21
b:bueno ac -15 24
b:program_is abc -18 20 -15
b:the_plant abc 24 -17 -22
n:fiesta ac -16 20
p:wait bc -49 19

a:y_la ab 18 -26
b1:got abc -34 29 -30
b:._por c 18
b:del a -25
b:payday abc -17 -21 25
n:bridge c -17
n:rough abc -15 27 -27
n:say_@day ab 17 -16
p:because abc 18 -20 -16

b:estoy_off ac -25 26
n:._at bc -17 19
p:igual c 17

=out;before abc -60 88 -82
b:cut_my ac 16 -20
n:@body a 18
n:before_or bc 16 -18
n:pasando abc -32 -30 34
n:pero_los ab 23 -26
p:as bc -17 21
p:these bc -35 19
p:was abc 36 -45 -27

=aside;named-again c -23
>past ac -22 19
a1:all bc -41 21
a:@late_o bc -18 16
a:hay_algo c 20
b0:\xc2\xbf bc -39 22
b:i_@eat ac 16 -20
c1:off ac 25 -31
n:well_that a -16
p:primero a 18

a1:# ac -27 23
a:and_the bc 22 -25
a:would_suit bc -18 21
b:#_@date a 18
b:dollars b -21
b:muy ac 21 -20
n:#_is abc -20 30 -20
n:,_del ab -22 17
n:equivoque_, bc -16 18

b0:algo abc -23 -19 33
b:,_except bc 28 -25
b:a_# bc -22 23
b:proctor ab 19 -20
c1:is a 23
n:porque_voy ac -17 17
n:possible abc -26 -34 41
n:there_. abc 28 -18 -22
p:co a 21
p:favor a -19

=aside;doubt:what_is_ruled_out b -23
a1:alcanzo abc -27 31 -36
b0:toda abc 19 15 -23
b:she bc 27 -20
b:so_it b -50
n:#_que bc -47 30
n:of_that abc -27 29 -28
n:tendria_que bc 35 -35

a:@day_the bc -20 20
a:dias abc -34 27 -23
a:pero_no b -21
b:health bc -16 17
n:con_mi bc -17 22
p:by ac -25 19

>turn b -50
b0:comes a 23
b:me_off ac -21 22
b:pizca_de a -18
c0:limpio a -20
n:@day_no bc -37 26
p:limpio abc -20 -18 23

a:#_on ab 17 -33
a:are_no abc -18 27 -24
a:let_us ab 19 -29
b0:obra ac -26 27
b1:wide abc 19 -22 -17
b:i_wrote b -25
b:over_break c 18
c1:si b -19
n:@day_after abc -17 25 -22
n:@day_morning ab 21 -29

a1:puedo c -28
a:deja ab -30 21
a:finals bc 22 -20
b0:che ac 22 -27
n:que_queda c -16

a:cumple bc 35 -33
b1:out ab -26 25
b:@stop abc 33 -25 -24
b:ponme ab -20 15

a1:eso ac 19 -17
a1:staff abc -17 22 -31
a:el_cumple abc -23 32 -25
a:queda bc -19 19
a:rush bc -27 31
n:@visit bc 32 -35
n:anyway bc 16 -16
p:right bc 20 -26

b:home_from abc -23 -18 28
b:my_bad ab 17 -25
b:no_, bc -20 18
b:pto abc -21 -18 22
n:am_yours ab 16 -17
n:ando_en abc -21 -24 33
n:but_they ab -26 25
n:let_me a -36

<if b -28
=aside;>free_from b -27
a0:ones c -15
b:@vehicle_from b -18
b:se_fue a 15
b:y ac -17 16
c0:los b -23
n:#_tampoco bc 20 -18
n:primero_dios c 17
p:siempre abc -21 26 -28

=out;on-offer0 abc 31 -46 25
a:@visit b -18
b:dado c -20
n:do_it abc -22 -18 19
n:earlier_than a -21
n:i_might c 16
n:no_sorry ab 20 -18

=out;aside;- b -43
b0:anytime abc -30 -27 32
b1:that bc 18 -22
n:after_@holiday bc -31 28
n:honestly abc -17 28 -28
n:no_espere ac 21 -20
n:of ac -21 20
n:short abc 22 -19 -20

=out;<not c -29
b:am a -30
b:parent bc 21 -33
n:@call_me ac 29 -37
n:oh a 28
n:tambien_. abc -20 26 -17

=aside;out;- a -32
a1:and c -17
b0:@traffic abc 18 -16 -17
b1:it abc -40 -22 44
b:) c -20
b:not_get ac -46 30
n:rent c -20

a:@late_for bc 23 -23
a:starts ac 22 -24
b0:tienen ac -18 21
n:,_got b -26
n:no_que ab -22 15
~unknown ac -15 17

a:estamos_con ab 25 -19
a:except_@day a -33
lead-if b -28
n:and_it bc -16 20
p:runs a -45

=out;doubt:until_then,_or_from_then_on bc 26 -25
a:me_es bc 20 -21
b1:habria abc 33 -40 -21
b:casas_de bc -15 17
b:if_the ac 24 -25
b:nope abc -23 -37 27
b:roof ab 27 -28
n:am_on abc -23 33 -19
n:can_bring bc 21 -21

=wanted;doubt:what_is_excepted bc -29 31
b0:como ac -21 23
b1:every a -18
b:watch c -22
n:or ab 18 -38
n:use ab 28 -26

a0:neither abc -20 32 -29
a:car bc 18 -21
b:all_are bc 16 -21
b:escuela ac 23 -17
b:middle abc -30 -27 31

b:nunca ac 16 -19
c0:has ac -16 19
p:nena abc -19 -20 25

a:one a -20
b0:need abc -31 -36 45
b:._no ac -20 16
b:la_escuela ac 23 -17
n:da_a bc 26 -25
n:que_hasta ab 19 -24
n:un abc -17 -28 24

a1:favor abc -17 -37 38
b0:has a -28
b:can_take abc -24 -17 28
c0:iba abc 25 -19 -21

=wanted;~that_day abc 23 19 -43
a0:to bc 38 -30
a:leaving abc 29 -29 -24
b1:plant ac 22 -22
b:trabajo_de ab -38 22
b:ver_con ab 18 -18
n:ella ab 24 -46
n:ill abc 28 -35 -22
n:weeks ac 19 -20

a:whatever ac -22 23
a:you_all c -18
n:._@day ac 33 -38
n:@day_yes bc 31 -31
n:days_i a -23
n:say_the a -25
p:al bc 17 -24
p:go c -16
p:temprano b -22

a:tengo_@treat b 16
b:can_i b -64
b:guy abc 37 -25 -37
b:of_town ab -25 22
b:perdon_, ac -27 27
n:,_i b -26
n:day_but ab -29 16
n:denme abc 28 -28 -29
n:have_not ab 24 -27
n:my_midterm b 17
n:the_@vehicle a -21

a:are_the abc 35 -32 -34
a:i_rest abc 34 -29 -22
a:last_week ac -17 18
b1:one bc 16 -16
b:@hours ac 15 -21
n:confundi bc -20 18
n:pasado_es abc -18 28 -21

b0:all ab -25 20
b:@relative_y b -24
b:last ab 34 -38
b:my_only ac -18 23
b:tiene_algo ac -18 25
b:we_say c 15
n:,_hay c -16
p:bedtime abc -18 -30 24

b:@eat abc 24 -15 -20
b:girls abc -15 25 -23
b:in bc -30 24
b:trabajo_ni bc -22 24

=aside;all:aside+out+wanted abc 43 -161 -17
a:told abc -31 -26 33
b0:probably abc 24 -20 -23
b1:pues abc -19 -29 23
b:#_en abc -18 -35 32
b:,_whatever c 17
b:in_a a 21
n:,_not bc -37 31
n:._keep ab -20 21
n:baby ac -24 22
n:the_two abc -23 28 -32

b0:acomoda a -18
b0:sleep a -45
b:op a 21
b:pueden ac -17 21
b:you_folks bc -21 17
n:@day_you abc -26 -26 30
n:pedir_permiso bc 22 -21

=aside;~except abc 34 -17 -34
a:i_get ac 20 -18
a:means abc 28 -29 -19
b0:i abc 27 -49 -19
b:is_free c 20
c0:sometime ac -26 29
p:sharp bc -20 24

a:todos a -21
b0:llega ab 21 -22
n:caigo abc -17 -19 20

b:finals ab -29 18
b:tell_you abc 22 -16 -18
c0:because b -40
c1:ya bc -39 25
n:days_after bc 22 -20
n:during c 16

=aside;>that_day bc -70 20
a1:possible ab 19 -27
a:a_@day b -18
a:perfecto abc -21 -19 33
b0:runs c -24
b:can_be a -19
b:reset_is ab 20 -17
c0:pucha b 18
n:can_do bc -39 33
n:estaria abc -20 -24 25
n:que_ese bc -34 23
p:franco abc -33 -34 35

a1:too c -29
b0:out bc 28 -33
b1:check bc -29 22
b:estoy_de bc 28 -33
n:@day_entonces b -29

a:street abc 25 -22 -16
b1:excuse bc -18 19
b:en_la ac 20 -15
b:me_sirve ac -23 19
c1:hers abc 34 -23 -22
n:but_later bc -20 22
n:escuela bc -16 18
n:haya bc 19 -18
n:it_will ac 20 -21
n:my_bridge c -15
p:duermo ac -20 19

=wanted;lead- ac -23 18
a0:might ac 22 -21
a1:pm abc -15 22 -21
a:me_sirve a -16
a:which a -28
b0:one ab 20 -34
b1:@day a -20
b:in_for ac 15 -17
b:is_got bc -22 16
b:might bc -37 17
b:o bc -44 30
b:two ab -32 18
n:one_@drive b -28
n:to ac 23 -19

a1:turno abc -30 32 -29
a:@day_# b -17
a:bday bc 23 -22
b:back_at ac -28 18
n:a_los bc -21 23
n:covering bc -23 15
n:de_esos abc -21 -23 22
n:entro b -29

a1:hago bc -24 23
a:every_day ac 29 -44
n:,_same a -20

a1:mejor bc -25 31
b:@day_and a -17
b:el_trabajo abc 27 -20 -24
b:hauls bc 22 -26
b:practice_is a -34
n:get_my ac -17 20
n:so_they abc 29 -27 -26
p:alla ab 18 -32
p:group ab 16 -21
p:pavo bc -22 24

=out;all:out+wanted abc -15 17 -16
a:muy_@late bc 35 -35
a:or_anytime ac -18 23
a:will_be a -21
b:- bc 28 -47
b:off_work ac -27 28
c1:said abc 22 -32 -17
n:no_i a 17
n:o_el ab 21 -17
n:ya_puedo ac 29 -23

a:digo ac 20 -29
b0:nada abc -25 27 -27
b:sooner abc 29 -18 -30
b:those b -17
n:,_dame c -23
n:jk_i ab 15 -16
n:math abc -17 -21 26

a1:trash b 15
a:estaria_bien c 17
a:mean a 17
b:birthday_is abc -15 21 -19
b:the_rest c -18
c1:day c 17
c1:somebody b -16
n:only_in bc -21 23

=out;span b -17
a:es a -20
b:,_just ab -24 18
b:i_believe abc 23 -16 -19
p:us bc -30 25

c0:en abc 18 -16 -16
n:not_i abc -19 20 -23
n:the_truck abc 24 -17 -17

=wanted;lead-if a -19
a1:then bc 17 -22
a:i_sleep abc -22 31 -27
a:matter c 18
a:money abc -28 -23 24
b:nina ac 24 -23
b:over c -17
b:thesis abc 29 -21 -24
b:was_hoping a -16
c0:doubles abc -17 27 -22
n:#_in ab 15 -24

a:de_la ab 25 -27
b1:preschool abc 24 -39 16
b:he_is ac -34 33
b:out_here a -21
c1:your bc 20 -24
n:casa c 21
n:lol_. ab 17 -23

a:anything bc -20 21
a:is_what c 22
a:por_favor abc -17 -37 38
b1:del ac -17 17
b:from abc 17 -50 16
n:,_@day bc 23 -36
n:over a -34
n:yours ab 24 -25
p:laredo a 17

a:en_la bc -33 25
b0:town ab -25 17
b1:toda c 18
b:earliest abc -22 -23 27
b:only_comes abc -25 -18 22
n:his_@relative abc -21 23 -35
p:@hours bc 22 -20

a0:or abc -40 -22 44
a:good_@thanks bc -24 25
b0:other bc 24 -24
b:i_do c -15
b:okay c 18
n:._got ab -30 30
n:and_# a -19
n:que_darle bc 21 -19

a:dale ab -19 15
a:do_not abc -19 -18 28
b0:dia b -20
b:eye_@clinician c -19
b:le_pedi bc 19 -31
b:or abc 30 -21 -23
b:relief abc 25 -17 -23
b:vet_is bc 28 -20
c1:church abc 26 -25 -20
n:._week bc 29 -34

=out;doubt:what_is_excepted b 16
=wanted;on-offer0 bc 24 -29
a0:am a -18
a:break ab -27 18
a:los_@day bc 21 -18
a:recojo bc 17 -27
a:sounds_good abc 27 -17 -26
b0:those ac 25 -29
b:flips ac 17 -23
b:has_me bc -21 19
b:play abc 26 -23 -22
b:vez_pasada ab 18 -16
c0:is b -34
n:,_does ac -36 19
n:,_has abc -30 27 -24
n:is_it abc 24 -33 -15
n:so_nothing abc 38 -21 -37

a1:back abc 26 -15 -25
a:cualquier a -53
b:go_back bc -19 17
b:my_sisters abc 21 -20 -18
n:?_el c 17
n:can_we abc -23 22 -17
n:jk ab 18 -32
n:no_perdon bc -32 27
p:getting bc -27 31

a:me_la ac 20 -20
n:#_if b -15
n:esa_no ac 15 -28
n:\xc2\xbf_tiene c -18
p:gets ab 18 -33

a:@date_, c -25
b1:either bc -17 25
b:@hours_de bc -17 21
b:stay abc 19 -16 -25
n:paso abc -30 32 -21
n:y_mi bc -39 16

a:is_way bc -19 19
n:de_eso ac 15 -16
n:dia_es a 17
n:i_reckon abc -26 19 -16
n:if_there b -31
n:me_i abc 31 -23 -27

a1:no bc -31 22
b:a_ser b 20
b:le c -39
b:pero_en abc -52 -62 67
c1:afternoon bc 18 -17
c1:say abc -20 -29 31
n:la_proxima ac 22 -22

a:planta a 18
b:esos ab -31 17
c1:perdon bc -28 30
n:is_dead ab 24 -23
n:right_? bc -20 20

=aside;1/0 b -17
a:dentist abc 27 -25 -17
a:es_lo abc 19 -27 -15
b0:starts a 19
b:@book abc 36 -38 -22
b:me_is b -21
b:means ac -24 34
n:leaves_@day bc 17 -31
n:tambien a -31

a:si_es ac -19 23
b:agradeceria abc -20 -19 25
b:even bc 21 -26
n:know_you b -21
n:not_the a -44

a0:those b -23
a:afraid ac -17 16
a:free ab 19 -50
a:hora_que c 17
a:preferably bc -16 23
b0:cae b -16
b:no_trabajo bc -22 24
b:simon c 17
b:surgery abc 16 19 -31
c1:will c -18
n:menos_el abc -17 -19 25
p:later abc -17 -49 39

a:noon abc -28 -32 38
b0:resets ab 24 -18
b:#_hour bc -26 21
b:called abc -17 19 -29
b:if_i b -49
b:oclock c -29
n:flying c 19
n:thirty ab 17 -19
n:what_else abc 25 -20 -37
p:prefiero abc -18 25 -24

a:a_zombie c -20
a:estamos ac 18 -17
a:off ac -45 18
a:ya_me b -21
b1:ship abc 24 -16 -18
b:prefiero abc -19 -18 22
c0:and bc -17 18
c0:asi a -16
n:._bueno ab 19 -29
n:done abc 29 -22 -35
n:keep bc 34 -45

a0:nada c 19
a:@relative ac 19 -37
a:viene_el c -15
b:have_chemo bc 18 -29
b:puedo a -44
b:second ac 32 -45
b:skip abc -23 34 -29
c1:nada abc -21 27 -28
n:be_out abc -20 -24 26
n:choir bc -22 17
n:the_new b -21

=out;lead-if ac 19 -46
b1:was c -18
n:than_@day abc -18 24 -19
p:depende ac 21 -20

a:be_best c 17
a:for_it ac 30 -28
a:habra_un c 15
a:road ac 18 -17
b0:for abc -28 18 15
b1:run ac 29 -27
b:@call_me ac 28 -27
b:a_la ac 30 -37
b:el_@clinician abc -21 -27 28
b:pedi_permiso bc 16 -38
b:pero_me ab -17 18
b:teacher abc 24 -32 28
c0:church abc -19 26 -17
c1:vez ab 17 -15
n:@open_the b -16
n:wide c -15

a:@ride bc 18 -20
b0:so ab 20 -33
b1:something ac -29 33
b:my_dialysis c -18
b:nada abc -37 34 -24
b:until abc 33 -26 -21
n:,_ni ac 20 -39
n:pero_ya bc 22 -16
p:@clinician b -26

a:then_it bc 18 -20
b0:leave c -23
n:el_@holiday abc -18 25 -20
p:leave a -28
p:semanas b -20

a:else bc 15 -23
a:the_first ab 18 -21
c1:down abc 22 -16 -21
n:manana a -17
n:straight_off ab -32 19

a:viajo bc 21 -19
b0:nomas abc -21 -30 33
b:._she c 16
b:tulsa bc 22 -25
b:when abc -34 -16 34
n:proxima ac 22 -22

a1:which bc -17 19
a:are_shot abc -21 42 -42
a:good_to ac 28 -28
a:viaje abc -18 26 -25
b1:pizca a -18
b:#_oclock c -28
b:,_same ac -22 23
b:no_puedo bc 37 -49
c0:quiero c 18
n:i_make bc -17 19
n:lo_del b -24
n:unless bc -36 34
p:doable b -19

=wanted;doubt:which_other_day ac -20 22
a1:guess abc -20 -20 21
b:me_down b -38
b:si_llueve ac 18 -17
c1:clock abc -15 -20 21
n:good_too abc -19 -33 34
n:quedo_libre ab 19 -25
n:quiere bc -17 17

a1:with abc -31 34 -34
a:@day c -22
b0:despierta abc 25 -18 -24
b1:store ac 20 -24
b:has_it abc -16 23 -30
n:._asi c -22
n:@date_# ac -58 37
n:afternoons abc 25 -31 -18
p:si abc -65 33 -27

=aside;bound a 16
a:has_them ac 16 -16
a:the_heifers c -23
b:can_get bc -35 34
b:we_will b -18
c1:deme bc -19 23
n:,_or ac -19 15
n:lol a 17

a:my_money abc -25 -22 23
a:no_puedo ac 17 -69
b0:had abc 39 -39 -29
b:,_neither bc 18 -15
b:@machine abc 27 -31 -24
b:but_not abc -20 31 -23
c1:otra ac 22 -22
n:consulado b -22
n:salgo_a ac 30 -36
n:so_noon bc 25 -30
p:@parking ac -16 24

=wanted ac -19 18
a:@open abc -18 -62 31
a:early_for bc 21 -25
a:gas c -15
b1:tonight abc -18 -24 25
b:pero_si ac -16 22
n:._next abc 45 -38 -37
n:make_it ab 16 -31

=out;>busy_from abc -26 30 -24
=wanted;~free_from c -15
a0:# ac 36 -32
b0:pongame abc -20 -22 27
b:got_nothing abc -21 -20 28
c1:doing ab 23 -16
n:and_the bc -23 24

a:those b -28
b:and_i bc -26 25
n:@date_. c -20
n:either_, abc -21 -24 23
n:one_coming bc 15 -15

a0:be b -30
a1:sleep abc -33 38 -29
a:class ab -32 22
b:de_@date bc -28 28
b:el_hospital ab -17 20
b:i_got ab 25 -31
b:not_, bc -24 24
b:tonight abc -18 -24 25
n:any_time bc -34 17
n:emojithanks abc -27 -25 26
n:mananas abc -20 -15 20
n:me_, a 16
n:tardes_cuando bc 20 -21

a:apenas b -23
b0:there ab -20 16
b:not_got ab 22 -16
n:do_# abc -23 -31 33

a1:morning ab 20 -27
b:@relative_de abc -16 -28 29
b:already_got ac -20 18
b:la_@relative ac -29 26
c0:make a -23
n:it_was b -24
n:semana_siguiente ac 25 -25
n:would_be ab -31 25
p:matter abc -18 30 -28
p:might abc -23 -20 22

a1:siempre a 16
a:asleep bc 28 -26
b0:dejeme c 16
b:._maybe abc -28 22 -19
b:dicho ac 29 -30
b:is_a bc 20 -23
b:so_nothing abc -17 31 -24
b:we_do bc -36 25
c0:ew bc 21 -21
c1:are bc 27 -35
c1:just c -16
n:so_those abc -35 -19 23
n:works ac 23 -38

a0:yes abc -26 -32 34
a:del_dia c 17
a:un ac 25 -22
b0:testing abc 37 -28 -42
b1:gave b -28
b:._put abc -24 -30 32
b:could_come abc -21 -36 37
b:descanso abc -25 -21 30
b:fall bc 22 -36
b:my_@clinician bc 18 -20
b:viene c -16
n:fin ab -18 19
n:sit_with a -22
n:something_@day a -23
p:lo ac -39 16

=out ab -22 17
b:mismo abc -22 -28 31
b:not_need b -34
c0:as abc -16 20 -29
c0:yo a 26
c1:y bc 24 -21
n:after_. ab -16 22
n:la_siguiente c -24
n:only_day bc -27 24
n:promised abc 39 -33 -31

=out;of2 ab -21 17
=wanted;first a -27
b0:did abc 28 -25 -27
c1:gustaria bc -21 21
n:what abc 19 -37 23

a:azucar abc 30 -19 -31
a:the_house ab -19 21
b1:sea bc 21 -16
n:es_que abc -28 -35 46
n:it bc -24 17
n:one_. abc -19 20 -20
p:shows abc 27 -15 -29

b:be_# b -20
b:la_pizca a -18
b:meeting_is abc -26 29 -34
n:driver c -24
n:suit b 16
p:molestia bc -21 23

a:the_day a -23
n:take_it abc -22 -25 24

a:surgery ab -16 21
a:the c -26
b:had_me abc 33 -21 -30
b:i_already abc -18 24 -26
b:libres c 16
b:teach abc -24 37 -35
n:,_el ab 21 -20
n:are_@day bc -17 19
n:on_me ac 20 -21

b:#_at b -17
b:the_middle abc -30 -25 30
c0:dije ac 19 -17
n:#_on ac 20 -20
n:._wait ab -38 28
n:at_work abc 30 -38 -18

a:even ac 17 -24
a:who abc 18 17 -27
b1:go abc 23 17 -28
b1:not ac 31 -33
b:yo_descanso ac -18 19
c1:works ab -23 19
n:cualquier_dia abc -31 -25 33
n:puedo_los bc -26 23

=wanted;<only b -17
a1:@drink c -22
a:cualquier_hora a -31
a:listo ab 15 -15
b1:start a -23
b:code abc 25 -25 -21
b:doing ac 20 -21
b:whatever_you c 16
c0:@move c 22

b:,_now ab -26 22
n:._like ac -33 24
n:@day_works ac 26 -34
n:forgive abc 30 -23 -27
n:mediodia c -18
n:so_anything bc 16 -20
n:sub bc -24 22
p:still abc -23 -22 33

b1:esos c 19
b1:leave a 18
n:during_the c 16
n:when_we bc 24 -20
p:break b -30
p:car ac -29 17
~any bc -28 19

a:there ac -29 26
b0:@relative ac 31 -34
b:@call_is abc 27 -25 -22
b:de_esos ac -16 20
b:physical_is ac 18 -17
n:the_@place abc -15 25 -24

b0:ends ab 28 -31
n:._either ac -24 22
n:comes_the ab 18 -18
n:on_@day b -25

a1:what c 22
b1:viene a 16
b:#_dollars b -21
b:uy ac -22 19
b:viaje bc 21 -18
c1:leave ac 27 -37
n:es_el bc 22 -29
p:already b -23
p:pues abc -29 -32 48
p:vos ac -30 27

a0:every ac 19 -42
a:a_half a -21
a:eso abc 37 -39 -27
a:for_the ac -21 18
a:puede_ser b -30
a:the_only c -18
b0:; abc -19 -19 20
b:a_double c -21
b:anything abc -80 -17 30
c0:la ac -21 20
n:el_de a 18
n:pero_ustedes abc 27 -17 -24
p:meant c 16

a1:que ac 17 -24
a:misa bc 27 -22
b:hasta_el ac -30 24
b:i_mean bc -17 20
b:so_he ab -21 18
c1:can b -33

b:best abc -18 -17 21
c1:turno bc 15 -32
n:#_@day ac 39 -30
n:not_at c 17
n:not_leave bc -28 18
p:leaves bc 26 -19

a:but_not bc -43 20
a:have_to bc -27 27
a:taken bc 26 -26
b0:memphis ac 23 -26
b:,_the ac -36 31
b:dot abc 35 -16 -34
b:eye c -21
c0:mornings bc -19 19
n:for bc 18 -34
n:is_@day b -23
p:picked ab 18 -27

=wanted;2/0 a -44
a::_# abc -30 -28 32
b1:sleep bc 29 -28
b:any_morning bc 22 -22
n:#_cuando ab 22 -26
n:@relative_has bc -21 21
n:because_@day a -28
n:ese_no abc 19 -17 -16
p:mediodia bc 16 -21
p:pido abc 31 -25 -30

<fits a -24
a:taller abc 27 -25 -20
b0:esa bc 21 -21
b:then b -17
c0:finals bc 24 -20
n:dame_el abc 26 -24 -17
n:through ac -35 24
n:we_start ac -21 16
p:quince ab 21 -25

a1:perfect ac -16 24
a:bible_study c -15
a:estaria bc -34 18
b:patron b -23
c1:dije abc 20 -24 -16
n:might bc 26 -34

>free b -18
a:se_puede abc -19 19 -16
b1:ahi ac -18 27
b:seen abc -27 -21 27
b:ship_calves abc 24 -16 -18
c1:of abc -20 38 -36
n:._scratch ac 24 -19
n:called abc -24 21 -15
n:estare_primero c 17
p:esperate bc -28 28

<unknown abc 51 -46 -42
a:no_habra abc -24 -22 34
b:y_en abc -16 18 -16
c1:kind abc 30 -18 -30
c1:those ab -27 26
n:,_ando ac 35 -38
n:._me abc -35 36 -32
n:@day_tempranito bc 25 -24
n:either ac -19 20
p:es c -20
p:sirve a -22

a:is_bridge abc -16 17 -16
a:it ac -20 23
a:keep_the ac 17 -16
a:our ac 28 -30
n:,_only bc -22 21
n:can_be a -19
n:de_preferencia abc -17 -24 26
n:hasta_las c -16
p:weeks abc -24 -26 31

a1:could bc 21 -20
b:has bc 17 -18
b:no_vaya bc 22 -15
b:soon_i a -17
c0:rather ac -38 18
n:after_@food bc 31 -33
n:come_right bc 22 -29
n:so_afternoons c -31
p:medio bc -16 24

a:tengo_dialisis bc 16 -17
b:me_there b -17
b:mrs abc -26 -32 28
b:not_sure abc -17 -24 23
b:what_time ac 23 -23
n:de a -25

a:might ac 22 -21
b:@relative_libra abc 25 -24 -18
b:asi a -16
b:unless b 28
c0:porque c -52
c1:mind a -16
c1:them ab 18 -22

a0:todos a -20
a:turkey a -31
b:this_time ac -28 28
b:time_i bc 18 -27
n:es_@day ab 22 -43
n:i_drop b -23
n:morning_would bc -19 21
n:needs ab 16 -33
p:missing b -17

a0:mejor ab 18 -17
b:nomas_puedo abc -15 -16 23
c1:next abc 23 -26 -17
n:#_any abc -29 -24 27
n:bien a 22
n:default a 15
n:tiene_que a -22
p:out abc 16 25 -32

b:salgo_a ab -19 17
b:un bc 36 -39
c1:trabajo ab -26 16
n:,_wait b 20
n:all_day ac 24 -16
n:looking a -18
n:not_get abc 26 -37 -21
n:out_by abc -22 -24 30
n:to_the ab 23 -43

a0:pues abc -23 -24 29
a:limpio bc 19 -17
a:of_it abc -15 18 -16
b0:sorry bc -17 21
b1:first b -26
b1:para abc -39 33 -30
b:in_tulsa bc 22 -25
b:jury_duty abc -15 24 -20
c1:start bc -25 22
n:ahi_me ac -19 16
n:else abc 29 -18 -35
n:not_@day bc -32 22

b0:slept abc 29 -19 -24
n:be_before b -17
n:i_had c -16
p:afternoon bc 25 -37

=out;days2 abc -18 18 -16
a1:works ac 20 -20
a:nadie ac -17 18
a:pm abc -22 27 -26
b:any_other abc -21 -28 29
b:que_haya abc -22 -23 31
c1:permiso abc 32 -24 -29
n:,_in abc -31 -42 42
n:am_free c -17
n:goes c -16
n:on_the abc -27 -28 29
n:snow ab 25 -29
p:girl abc 26 -21 -26

a:es_cuando ab -29 17
a:got_court ab -16 22
b:like_a b -19
c1:picks a 20

b:neither abc -19 30 -25
b:preschool ab 32 -43
n:,_pongame abc -17 -20 21
n:eso b -24
n:poner c 19
n:same_. ac 20 -17
n:since_the abc 31 -27 -21
n:so_if abc 32 -29 -32

a0:puedo abc -31 26 -20
a1:@treat b 16
b0:done a -18
b:por_ahi c 18
b:win ac 26 -25
c1:vamos b 17
c1:wait bc -18 19
n:con ab -26 25
n:dificil bc 19 -17
n:from_now b -16
n:to_get c -19
p:does ac -20 16

a1:her abc -20 -16 22
a:and_@day abc -20 -19 23
b0:cumple abc 19 -17 -16
b:#_@hours ac 23 -27
b:@visit_is c -21
b:ew bc 21 -21
n:@sick bc 23 -20
n:skip bc -27 29

=wanted;~not abc -103 -39 61
a0:estoy bc 34 -21
a0:now a -24
b1:bring abc 25 -46 -16
b1:meeting abc -26 29 -34
b1:quedo ab 16 -17
b:in_law abc -30 -18 31
p:@clothes bc -16 21

a:ago c -35
a:far abc 19 -23 -16
b:will_do abc -22 -27 32
n:@thanks_you b -18
n:nap ab 20 -20
n:otherwise abc 31 -18 -28
n:runs_@day ab -21 19
n:wait_i ac 20 -16

a1:aviso ac 18 -17
a1:demas abc -16 18 -17
a:llevo_a ab -18 22
b:,_put c 22
n:salvo c 17
n:shot bc -27 27
n:try c -16
of1 b -26

=out;<except abc -35 58 -61
a:bust ac -29 27
a:chemo abc 23 -22 -23
a:me_viene abc 22 -16 -19
a:mi_hora ab -18 18
b0:descanso abc -25 -15 24
b::_@day abc 22 -18 -20
b:el_# abc 16 -37 20
b:fue abc 33 -21 -30
b:later ab -24 18
b:not_in abc -20 28 -36
n:#_minutes ac -19 15
n:entre_semana abc -19 -17 19
n:the_afternoon a -30
n:though_so b 16
n:what_about c -16
p:sale abc -24 -32 39

a:esta_bien bc -27 24
b0:salgo abc -36 -28 40
b:me_the ac 23 -21
n:get_a abc -22 -25 27
n:will_bring bc -16 23
p:tmrw ab 20 -22

=aside;doubt:a_weekday_and_a_number_that_do_not_go_together abc 27 -26 -24
b0:prefer ac -16 18
b:@open_the ab -24 20
n:la_hora abc -26 -19 36

a:is_bad bc 30 -26
a:la_virgen bc -20 17
b1:ever ab -20 16
b:@call_it abc -22 -29 27
b:cardiologist bc 16 -16
b:los_ninos ab 19 -19
b:manager abc 35 -29 -30
b:meet bc 25 -21
c0:yeah b -16
n:@holiday_y bc 30 -28
n:got_to abc -18 24 -23
n:name c 16
n:not_know b -21
n:salvo_el c 15
n:that_i ab 30 -31

a:us a 16
b:entonces c -18
b:review c -17
p:jaja ab -27 19

a:at_the abc 41 -48 -26
a:my_own abc -19 -27 27
a:si bc -31 25
a:y_sin bc 17 -19
b:a_sub a -33
b:dot_physical ac 27 -25
b:i_said bc -28 19
n:._@thanks abc -18 -31 32
n:could_be b -18
n:entonces_ese b -32
p:@insurer abc 27 -50 -17

b:due a 20
b:era ab 16 -16
b:hospital ab -16 19
b:mean ac -22 22
b:time a 18
c0:do bc -26 19
n:that_morning ab 26 -24
p:permiso b -28

=^;out;- bc 20 -21
=wanted;doubt:somebody_is_asked_first ac -38 31
a:baby abc -23 -18 26
a:be_good a -28
a:to_the ab 26 -42
b:not_# b 16
c1:i b 23
n:church bc -24 24
n:siguiente_si c -19
n:text ab 16 -32
n:three abc 25 -32 -20

b:,_digamos b -28
b:block b -29
b:testing abc 37 -28 -42
c0:parent bc 21 -33
n:#_estoy ab -18 19
n:que_despues ac 22 -22

b1:hers abc 38 -24 -26
p:okay ac -18 22

b:but_the ab 18 -36
b:descansa abc -25 -31 35
n:#_oclock bc -25 22
n:,_es c -27
n:@day_salgo c -16
p:one c -17

a:back ac 31 -33
b1:which ab -29 21
c1:nobody b -21
n:dios_quiere bc -17 17
n:outside ac 20 -20
n:that_afternoon bc -19 16
p:would b -17

a0:imposible abc -16 25 -21
b0:keep bc -16 20
b:ayer b -33
b:de_@day bc -20 21
n:excuse_me bc -16 17
n:le_dije ac -24 27

a0:no bc 34 -33
a1:can c -20
b:el_del abc -26 -31 34
n:@call_it ac -30 24

b0:her bc -23 18
b:ando_en c -24
b:is_here abc -24 -27 28
b:jongg_is abc -19 21 -15
c0:ni abc -18 42 -36
c0:viajo bc 23 -18
c1:dialysis b 16
n:i_do bc 35 -28
p:cobra abc 32 -17 -31
p:descansa b -18
p:even bc -16 24

a1:corte b 17
a:no_go bc 18 -16
n:ask_me abc 32 -31 -28
n:con_el c -19
n:preferencia abc -17 -24 26
n:que_descanso ab -15 16
p:cambiaron c 16

b0:nothing ab -62 37
b:,_seria ac -19 19
b:littles ac 28 -27
c0:antes abc 32 -18 -26
n:;_i abc -24 25 -17
n:never_know bc 16 -18

a:alcanzo abc -27 31 -36
b:but_i a 26
b:perdon abc 33 -21 -28
b:quedo ab 20 -27
n:,_ya b -21
n:i_get abc -30 -29 44
n:i_told a -18
p:here ac 20 -31

=wanted;within-last ab 24 -24
=wanted;~except b -65
b0:first abc 26 -18 -25
b:anything_in bc -26 30
n:@day_si abc 25 17 -59
n:en_@date abc 30 -36 -26
n:gusta abc -19 -18 21
n:not_it ac -26 26
n:plumber bc 15 -21
p:bendiciones ab -22 25
p:now bc 15 -16

a1:sounds ac 28 -28
b:believe abc 23 -16 -19
c1:# bc 22 -32
n:@day_same ab 19 -18
n:be_later bc -18 18

a:profe a 20
b1:try b 15
b:dice ac -32 19
b:her abc -39 -61 62
b:mal ac 18 -17
n:quedan abc -23 26 -35
p:mas abc -43 -43 58

a0:again ac 19 -26
a0:service abc 26 -22 -27
a:no_llego a -22
b:is_all abc -19 -26 26
b:ponga a -17
c0:since b -26
n:@day_off bc 26 -24

=wanted;doubt ab -19 17
a:ideal ab 16 -25
b:come_on b -19
b:how_about bc -18 17
b:not_have b 15
b:que_de abc -26 -15 26
b:to_work abc -21 32 -27

=wanted;<fact ab -24 15
a0:como b -19
a:,_a ac -19 20
b:not_a ac 20 -44
n:after bc 26 -28
n:dia_no ac -43 22
n:mornings_the bc -18 18
n:now b -51
n:solo_los b -31
n:the_soonest abc -26 -16 23

a:ando_de ac 17 -17
b0:finales b 19
b:noon_except abc 20 -18 -18
b:wants ab -24 16
c1:hasta bc -24 23
n:#_a abc 33 -17 -23
n:cae ac 24 -26

a0:whole ac 16 -25
a:i_guess abc -27 -22 24
b1:mas abc -32 -27 42
c1:patrol bc 21 -22
n:yo ab -17 21
p:dentista a -17

a:are_easier ac -18 20
b:@move c -17
b:one_that ab -25 22
n:@day_a abc 18 19 -42
n:calling abc -20 20 -20
n:guste c -17
n:same_time ac -21 22
n:ser_a bc -29 30
p:own c 21

=wanted;>fact ac -19 19
a:al ac 21 -28
a:two_hour b 16
b0:skip abc -18 31 -29
b:confundi bc -20 22
b:let_us bc -37 17
c1:has a -23
n:. bc 35 -40
n:@day_through abc -22 -17 21
n:if_it ac -29 47

=out;1/0 a -26
a0:down abc 28 -23 -21
a:the_@day abc -20 18 -16
b:mi_me ac 24 -18
c0:back c 15
c1:drops ab 22 -24
c1:lo abc -19 -34 26
c1:mean bc -17 20
n:?_si bc -29 24
n:no_ese bc 17 -19
n:on_a ac 21 -15
n:past_# a -25

b:@relative_gets ac 21 -17
c1:@date abc 21 23 -34
n:@day_around bc 24 -24
n:for_my a -17
p:wedding bc 28 -28

=aside;<busy_from abc 27 -26 -20
a0:hay ac 17 -23
b0:puedo a -24
c0:se ac 21 -30
n:@day_tampoco abc -18 35 -28
n:am_gone bc -19 19
n:told abc -38 42 -25

a1:easier b -26
b0:entra bc -27 26
b:me_habian c -20
b:none ac -20 18
c0:have ac -21 18
p:review bc -20 21

a:lo_mismo c 18
b:from_the b -27
c1:days abc -21 -35 24
n:you_at ab 15 -15

a:whichever c 17
b:needs ab -30 22
n:am_still bc 23 -26
n:espere ac 21 -20
n:in_school bc -18 21

a1:have bc 26 -38
a:lovely bc -30 33
a:salgo_de c -18
a:si_no b -30
b:@insurer_@visit c -16
b:on_@call abc 32 -25 -20
c0:( ab -36 18
n:tengo_que bc 17 -17

=-;aside;out ab 17 -130
b:clinicals bc 25 -37
c1:ship abc 24 -16 -18
n:#_si abc -21 38 -49
n:are_my abc -33 -22 27

a:con_mi ab -19 23
a:del bc -41 22
a:techo abc -22 -16 24
b:@relative_@drive b -47
b:can_you ab 19 -31
b:no_pues abc 17 19 -24

a:dificil abc -16 29 -27
b1:after ab 24 -29
b:._yes bc -18 21
n:de_@eat abc -18 19 -17
n:you_pick bc -21 23
p:? ab 38 -53
p:carro bc -18 18
p:tiene abc -28 -21 31

a0:sounds ac -27 30
a:my_bedtime ac 24 -24
b:bury ac -24 18
b:something ac -37 30

a:are_fine abc 25 -16 -25
a:bedtime abc 38 -29 -32
b:excepto b 23
b:me_out abc -30 39 -38
n:@book_me bc -37 23
p:three b -18

b:entra bc -20 20
c1:@insurance abc 29 -28 -24
n:,_is ac 34 -41
n:aunque abc -22 -38 37
n:llega_la bc 28 -26
n:runs ab -26 17
p:will b -25

a1:rough abc -25 34 -32
b:something_later ac -22 22
n:jaja ab 34 -36
n:pero_las a 15
n:puede_poner c 19

=wanted;>soonest abc -20 26 -25
a0:then bc -61 54
a:#_en abc -15 -22 23
b0:whole ab 24 -21
b:hay a -31
b:la_semana c -23
b:wake ac 32 -33
c1:out abc -32 32 -25
n:,_give abc -26 -36 29
n:,_un abc 28 -17 -27
p:furnace abc -20 20 -18

a1:both abc 31 -29 -25
a:does a -26
b0:another abc 31 -26 -20
b1:@body ab 25 -21
b1:they abc 30 -24 -23
b:,_you b -27
b:anything_on abc -17 -16 17
b:no_@open bc 19 -17
b:pushed_to ac 21 -19
b:tell_me abc -32 23 -21
c0:let ac -15 19
n:any_afternoon bc -26 24
n:coming ab -22 16
n:digo_el a -21
n:in_at a -30
n:un_@day a -26

a1:dos ab 19 -20
a1:puede abc -16 -15 25
a:nothing abc -43 -28 38
p:ha abc -19 -36 37

b1:surgery abc 16 19 -31
b1:tengo ac 17 -33
n:another ac 33 -28
n:is_in abc -15 -18 19
n:nobody ac 27 -29
p:half c -15

=out;>fits ab -17 24
b1:but a -26
b:me_acomoda a -19
c0:his ac 22 -30
c0:skip bc 23 -20
n:dificil_el bc 19 -17

a:delivery ac 24 -24
a:might_be ac 22 -21
a:nobody ab -30 15
a:only b -31
b0:llueve c -17
b1:rather a -19
b:would_like ac -30 25
b:\xc2\xbf_no c 19
n:said_# abc 31 -21 -30
n:that_early bc -19 20

=wanted;2/1 ab -31 16
a0:ok abc -17 -23 29
a:comes abc 16 17 -28
a:on_days bc 33 -32
a:spoken_for bc 17 -17
b1:: a -41
b:put_us a 18
b:se_si a 16
b:todo abc -33 -16 23
c1:furnace bc 19 -25

a:brutal ac -22 23
b1:kick c 15
b:do_it c -16
b:fijate b -17
n:@open_, b -16
n:por_ahi abc 25 -33 -23

b:get_home bc -20 21
b:not_@day ab 32 -32
b:que_no ac 28 -50
c0:get ac 21 -20
n:like_after c 20
n:use_to ab 16 -21

2/1 abc -22 32 -22
a:ok abc -26 -26 36
b0:es a -21
b1:dice ac -31 18
b:and_no b 19
b:cobraron ac 24 -21
b:para_mi bc -21 25
c1:need b -23
n:,_rest ac 23 -27
n:but_at bc -40 34
n:juego b -22
n:start ab -27 21
n:weekday a -19

a0:tambien abc -16 34 -36
a:not_have abc -22 -28 35
b0:ponerme c 15
b:my_relief abc 25 -17 -23
b:pasada abc 29 -22 -25
c0:between b 16
c1:winter b -16
n:#_mejor abc 31 -25 -29
n:@day_on ac -19 16
n:^ bc -32 29
n:esa abc -21 -26 33
n:no_tan bc -16 19
n:see_you c -20
p:not bc 46 -34

a0:depends a 19
a0:estamos c -18
a0:like abc -22 -16 26
a:be_safe abc -32 -23 33
b:grandsons_recital ac 16 -23
b:to_me abc 20 -16 -17
c1:ok c 17
n:i_know bc -38 29

a:gone bc 25 -26
b:free b -15
b:pagan bc 15 -27
b:pension a 17
n:but_he abc 44 -38 -36

=aside;doubt:a_number_that_can_be_a_day_or_a_time b -45
a1:casas bc 19 -17
a1:lo b -32
a:at_all a -22
b1:last bc -28 16
b:@vehicle_gets ac 18 -20
b:he_got abc -26 31 -30
b:meeting a -21
b:preference bc -28 28
b:usted abc -19 18 -17
c1:which a -16
p:say bc 30 -20

a:me_cuida b -18
a:si_puedo ab -50 16
b:does_my c 16
b:primera c 16
n:dejo bc -16 18
n:i_guess ac 31 -27
n:manana_no abc -18 -44 46
p:ponga ac -16 23

a:no_me a -29
b0:like abc -30 -59 48
b:get_paid b -19
b:i_can ac 20 -21
b:next bc -33 16
b:the_earliest abc -18 -22 25
n:; bc 36 -40
n:me_voy bc -19 23
p:it ab -35 16

a:de_@english ac 29 -32
a:on_vacation b -31
a:rough abc -25 34 -32
b:could_do c -18
b:in_on ac -16 16
b:tiene_que abc 19 -26 -16
n:@relative_no c -28

b1:the ac 20 -34
b:,_what abc -18 -20 21
b:be_back bc 16 -22
b:because_i ac 33 -32
b:i_make bc -28 21
c1:seria ac -19 19

=aside;~only abc 30 -18 -28
a:estar bc 34 -34
b0:play ab 20 -18
b1:@call ab 34 -40
b:anoche_me abc 23 -23 -16
b:pasaron c -17
b:pues_yo abc -19 -24 21

a0:dale ab -19 15
a0:emojithanks abc -18 -20 29
a1:or bc -18 22
a:going_to ab -27 23
b0:aqui abc -16 24 -23
b0:not bc 40 -72
b1:@drive abc 26 -42 -20
b1:fijese abc -29 -20 23
b:sub_covering bc -16 18
n:,_\xc2\xbf c -22
n:but_have ac -15 17
n:pongame abc -29 -21 26
n:so_by bc -17 21

=-;out;$ abc -22 19 -16
a:tengo_audiencia abc 25 -21 -20
b:back bc -38 31
b:leave_for c -23
b:the_one ac -27 21
c1:@visit ab 37 -43
n:ando abc 27 -19 -26
n:so_a abc -19 27 -23
n:so_after a -22

=aside;lead-if b -89
a:dia_libre ac -20 24
a:maybe ab 30 -33
b0:school ab -17 22
b:,_if bc -20 25
b:,_nothing abc 19 -17 -21
b:back_in bc -18 17
b:my_thesis abc 29 -21 -24
n:@price_me a -19
n:hora_de c 18
n:is_after abc -16 -28 30
n:me_a abc -23 -41 26
n:so_one abc -16 20 -19
n:they_let bc -20 20
n:we_get abc -24 -19 31
p:earliest b -15

b0:libro abc -31 -29 34
b:do_not ac 16 -27
b:little ab -23 19
b:the_baby abc 34 -29 -29
c1:salgo bc -30 25
n:my_@price ac -17 17
p:manage a -18

b0:read b -25
b1:away bc 22 -21
n:,_mornings a -35
n:es ac 30 -23
within-last ac 16 -18

a0:one b -21
a:todos_los a -21
c0:anytime ac -42 25
c1:two a -30
n:did ab 23 -27

a:will abc -40 45 -28
b1:be ab -27 22
b:@relative_le ac 19 -15
b:am_off bc -47 34
b:cumple abc 19 -17 -16
b:in_school bc -28 31
b:tengo_@visit abc 28 -25 -17
b:the_rig ac -24 15
c0:de bc -37 23
n:me_toca bc 28 -26
n:my_check b -19
n:rest_is abc -19 27 -20
n:till_then a -15

a0:on b -27
a:noon_or c 15
b0:las ac -32 26
b:gustaria bc -21 21
n:._ya abc -19 27 -24
n:cardiologist abc -19 28 -23
n:would_do abc 26 -21 -25

=aside;= abc 20 -22 -17
=aside;again abc 63 -16 -92
a0:were abc 19 -21 -16
a:#_pm abc -22 27 -26
a:can_not abc 22 20 -59
b:get_them a -29
b:got_a ac 27 -36
b:i_meant abc -17 -16 21
b:studio abc -18 -40 40
b:time_you a 18
c1:give a -26
n:@day_and abc -35 37 -32
p:neither abc -28 -30 29

b0:check ac 25 -27
b:,_both abc 28 -29 -26
b:@day_ni bc 28 -32
b:home_health abc -34 -25 27
b:my_off abc -35 -24 32
b:solo abc -64 -20 48
n:and_do b 15

a0:idc bc -17 19
a:has_to abc -19 -23 24
b0:free abc -35 -29 36
b1:nothing ac 20 -31
b:of_them c 16
c0:ya abc -24 30 -41
n:la_fiesta ac -16 20
n:let_us a 17
n:primero abc -16 -20 25
p:mine abc 24 -28 -18
p:recital c 18

=out;<past abc -22 28 -19
a:ando_libre ac -16 17
b:my_ex a 17
b:there_maybe c 16
n:can_, b -15

a0:pero b -21
a:from bc 31 -36
b:going abc -18 -29 22
b:grandsons ac 16 -23
b:o_si c 16
b:que_ahora c 16
n:porque_el abc 17 -30 22
n:so_no abc 17 19 -26
n:thing abc 28 -48 31

=-;wanted;$ bc -32 24
a:@day_si bc 23 -22
a:too_soon bc -22 23
a:y_el bc 20 -22
b0:anywhere ac -17 20
b:,_has bc -15 22
b:ahi ab 23 -38
b:ahora c 15
b:am_the ac -18 17
b:off_are c 18
b:surgery_is bc 27 -24
n:operan bc 30 -29

b:i_see bc 19 -28
b:so_no ab -26 24
n:a_week ac 30 -37
n:since ac 26 -32

a0:@insurer bc -22 25
a0:work ac -29 28
a:be_coming bc 25 -25
b:any_chance ac -16 18
b:del_trabajo ac -25 24
b:window abc -19 -24 24
c1:ask ac 28 -26

=aside;lead-why b -16
a:cama c -23
a:me_@fetch abc -17 -43 26
a:reckon b -20
b:no_sea abc -36 49 -40
c1:ponme bc -21 24
n:bueno_si bc -18 18
n:got_a bc -42 22
n:i_@drive a 16
p:@holiday a -32
p:starts abc -34 -30 33
p:way ac -33 24

a:i_fly a -19
b:no_use bc 22 -21
c1:excuse bc -18 19
n:it_, bc -16 16

b0:@fetch abc 36 -16 -35
b1:somebody ac 21 -20
b:#_not bc 20 -23
b:got_anything abc -40 -33 50
c1:por abc -62 -30 47

a:de_los abc 20 -17 -19
b:kick c 15
n:@insurer a -27
n:be_lovely ab 24 -28
n:later b -17
n:off_@day abc -16 -26 27
n:tengo_dialisis b -15

a:@day_afternoon c 16
b:dentist c -30
b:por_mi bc 19 -19
c0:@insurance ac 20 -18
c1:. abc -38 -34 38
c1:already abc -18 24 -26
n:i_work abc -28 -21 26
n:my_# ac -24 26

a0:nobody abc -22 -30 29
b0:sea ac -32 29
b:shoot a -16
b:would_need abc -23 -22 31
c1:menos c -29
n:._deme abc 29 -22 -24
n:way bc -24 21

=wanted;doubt:a_day_more_than_100_days_ahead abc -25 -27 30
a:the_week ab 18 -19
n:@day_is ac 22 -37
n:entonces_, b -27

=out;from a -32
=wanted;doubt:7:_morning_or_evening a -25
a:after_the b -19
a:con_el ac 30 -36
a:here bc -27 20
b:#_de bc -24 25
b:bring_me abc 26 -34 -20
b:de_turno ab -29 18
c1:anything abc -28 -23 41
c1:patron abc -35 -17 38
c1:put abc -22 -52 30
n:any_morning bc -25 29
n:can_come abc -23 27 -26
n:days_for c 17
n:fly ab -29 22
n:po abc 28 -19 -22
n:proud_of a 16

a1:viene ac 22 -19
b:off_at c 20
b:wait_no c -19
c0:this abc -20 -18 24

a:sale a -20
b0:que c -21
b:la_fabrica a -17
b:so_one bc -29 30
b:that bc 15 -20
n:antes_no bc -31 23
n:week_i a -17

a0:antes ac -23 30
b:the_first abc 23 -16 -21
c1:solo a -27
n:,_both abc -21 -19 23
n:delante b 18
n:got_the bc 35 -39

a1:bien bc -32 31
a1:mine bc 19 -16
a:#_to ab 18 -40
a:neither abc -21 33 -29
a:nos ab 28 -29
b0:( abc -28 32 -21
b:no_puede bc 32 -29
b:out_for abc -21 21 -20
c0:dot ac 22 -21
c0:if b -21
n:#_tengo abc -23 -35 35
n:,_otro ab -20 22
n:pero_mas bc -49 52
n:vienen bc -22 24
p:hoy abc -19 22 -17
p:siguiente abc -18 -18 29
p:willing bc -17 23

n:out_, bc 23 -24

a1:dialysis c -23
b:anywhere ac -17 20
b:given abc -37 -25 38
b:i_teach abc -24 37 -35
b:recien abc -27 -16 26
b:the_home abc -27 27 -26
n:@day_she ac 15 -21
n:what_is abc -30 34 -28

a:be_convenient bc -20 21
a:day ab 20 -24
a:thing c 15
b0:flips ac 17 -23
p:creo c 18

a1:shop abc -28 -19 31
a:muy_temprano bc 23 -23
b:las_# ac 24 -26
n:home_. bc -33 24
p:pero abc -18 -71 33

a1:good ac -39 20
a:@drink ac 29 -27
a:@relative_me bc -27 16
a:mi a -23
b:@relative c -23
b:so_either b -17
n:hold_up b -18
n:leaves abc -20 29 -37

b:gets_in ac 20 -22
n:so_. ab 21 -20

a:always abc 35 -32 -41
b:covering ab 23 -27
b:was_born a 17
n:del_@day ac -26 26

a0:llego ac -29 29
b:better c 20
b:limpio_casas a -20
b:picked_up bc 17 -17
b:they_say bc -32 22
c0:whatever c 16
c1:like a -24
n:this_@day ab 21 -36

a0:anytime bc -16 22
a1:mi b -27
a:otro bc 20 -20
b:dejo a 18
b:eats bc 21 -26
b:mas_@late c 18
p:algo c 22
p:dije ab 16 -15
p:llegar ac 18 -15
p:through a 25

=aside;2/0 abc 49 -86 -28
b:ama bc -21 16
n:@fetch_mi abc 29 -33 -19
n:la_nena ab 17 -21
n:mismo ab -22 19
named-again bc -28 22

=^;aside;- ac 20 -25
a:make ac -20 18
b:either_one c 17
b:either_the bc -17 17
b:hasta_que ac 22 -18
n:gets_me ab 27 -33
n:moves ab -15 17

b:flying a -38
b:wide abc 18 -21 -17
n:all_i bc 21 -16
n:answer ac 22 -25
n:san_lazaro abc -16 -17 23
p:tampoco ab -40 19

=aside abc 20 -22 -17
a:as ac -19 19
a:casas bc 19 -17
a:it_is a -18
b0:away abc -27 32 17
b0:swing ac -19 23
b0:the ac -40 33
n:@move_@move abc -20 -17 25
n:afternoon_please bc -15 15
n:give_me ab -26 30

a:is_literally bc 17 -19
a:the_morning bc -33 24
b:am_done bc -17 18
b:otra abc 15 -36 25
b:picks a 20
c0:working ab -18 24

b1:there a -16
b:this b -26
b:which_is ab -32 23
n:slow abc -23 -30 25

a:after bc -20 17
b:anniversary_is bc 19 -16
n:then_# abc -21 25 -24
n:us ab 16 -20

a1:audiencia abc 25 -21 -20
a:are_@open abc -18 -17 27
b0:guardia bc 22 -19
n:take_my c 21

=wanted;named-again b -17
a1:llego ac 18 -19
a:shut ac -26 25
b0:never bc 25 -23
b1:of a -16
c1:goes ab 20 -17
n:,_vos a -26
n:comes_@day bc -19 21
n:el_resto abc -32 -24 32
n:sleep_till bc -21 21

a1:of abc 32 -29 -30
a:the_furnace bc 20 -19
b0:no abc -35 34 -16
b:both abc 40 -28 -39
n:here abc 26 -30 -22

a0:la abc -21 34 -20
b1:\xc2\xbf abc -20 -27 38
b:need a -24
b:senior_@vehicle ac -19 19
c0:o abc -24 -19 35
n:la_llevo bc 20 -19
n:meeting abc -16 25 -23

a0:not c -16
b:@vehicle_leaves bc 19 -20
b:can_do c -21
b:recert bc 21 -26
n:days_. ac 20 -23
n:i_teach bc -27 28
p:la a -51

=aside;from abc 25 -77 -17
a:last ab -17 15
b:been abc 30 -21 -28
n:the_plumber bc 15 -21

a:conflicts_with abc -30 33 -33
a:is_still ac -25 25
a:o ab 15 -17
b:one_of a -32
b:the_@clinician bc 17 -16
c1:we ac 16 -20
n:@day_only bc 17 -23
n:clock_out b -15
n:i_got abc -16 -26 31
n:tonight ab 16 -20

a:#_, ac -25 20
b0:del a -17
b1:week ac 20 -18
b:._it abc 30 16 -26
b:@cancel abc 32 -18 -26
b:of_those ac -26 24
n:@late_. bc -35 34
n:is_good abc 24 -22 -24
n:please_. bc -32 28
p:gone bc -16 21

a:my_anniversary bc 28 -27
b:boy b -25
b:parole bc 18 -21
b:que_se b -17
n:( abc -18 -24 25
n:@drive_, ac 23 -22
p:@traffic bc -27 28

a:@late_, bc -21 22
a:corazon bc 27 -29
a:way bc -18 18
b:asleep ac 15 -25
b:con_el bc 19 -26
b:estuve abc 27 -20 -21
b:habian c -20
b:is_at a 17
b:me_in abc -20 -29 26
b:my_a a 21
n:comes bc -28 22

a:fish c -20
b:@relative_me b -37
b:we_win ac 26 -25
n:@date_a abc -18 29 -24
n:salga abc 28 -17 -28
n:vez c 17
n:would_have c -17
p:toda abc -16 -17 18

=aside;doubt:5/12_can_be_two_dates abc 60 -40 -55
b0:ahora bc -24 20
b:vamos b 17
c1:could a -61
n:?_like bc -28 23
n:mi_dia bc -22 26
n:times b -23
p:recien b -19
p:they abc 33 -16 -36

a0:can c -27
a0:le c -42
a:not_# abc -25 -22 26
a:same_time b -26
b:it a -18
b:puede ab 16 -38
b:will_not ac 23 -21
n:,_sleep bc 20 -26
n:after_the ac -18 17
n:available bc -16 17
n:back b -19
n:makes_me abc -25 -28 28
n:roofing bc -20 21
n:se_puede abc -20 -18 34
n:speech a -24

a:#_minutes abc 23 20 -30
a:audiencia abc 25 -21 -20
a:is_at b -16
a:po abc -17 -18 28
b:digo b -19
n:hace bc -15 23
n:holds ac 32 -32

a:nada_mas ac -26 29
a:voy b -19
b:did abc 40 -33 -26
b:saliendo ac 24 -25

b:._could bc -18 27
b:tengo_finales b 19
b:\xf0\x9f\x98\xad a -16
n:con_la a -17

b1:like abc -29 -20 32
b:am_gone bc 27 -41
b:off_the abc -37 23 -15
b:they_called a 17
b:us_out b -22
c1:week c -18
n:?_no a 39
n:permiso a -22
p:am ab -35 22

a:en_casa abc -25 23 -20
n:@day_libre abc -21 27 -19
n:babysit ac 18 -25
n:might_i ab 17 -16
n:sleep_. abc -18 -37 36
n:so_you ac 20 -24
p:other abc 33 -22 -33

a:is_clear bc -17 19
a:y_apenas ac 25 -25
b1:except b 19
b:@parking b -24
b:hers_is abc 34 -23 -22
b:ok abc -23 -25 31
n:but_like abc -16 -21 25
n:dije ac -24 27
p:omg a -19

a:is_staff abc -17 22 -31
b0:uy ac -23 21
b:for_that ac -21 19
b:is_going ac 25 -23
b:menos_la bc 30 -23
b:will_take bc -42 20
c1:puede abc -28 -25 38
n:play a -19
n:pt abc -16 -27 28

=aside;doubt:before_or_after_what_time abc 42 -27 -41
a:@cancel abc -18 -15 19
a:se_@insurer c -18
b:ni_el bc 26 -20
b:would_not ac -29 16
c1:estoy abc -16 19 -17
n:@day_ya ab 24 -31
n:an abc 24 -42 16
n:lol_the bc 17 -18
n:oclock_that ac 24 -24
n:whole abc 18 -36 21

=out;<fits bc 21 -16
a1:tengo bc -20 18
b:anything_but bc 46 -46
b:dia_que ac -21 19
n:keep_the b 16
n:t/th abc -23 28 -28
n:you_are abc -29 -41 38

=wanted;around ac -54 28
a1:algo abc -15 -18 27
a:only_# ac 18 -24
b0:take abc -27 -17 27
b1:tienen c 15
b:,_es b -35
b:laredo ac 17 -34
b:the_car ac 21 -24
b:ver_si ab -29 18
c0:mi ab -28 19
n:._on ab 20 -20

=wanted;<that_day ac 23 -22
a:belong abc 21 -16 -16
a:toca ac 16 -17
b:el_puente ab -17 19
n:@day_any b -15
n:day_you bc -21 22
n:pedir bc 22 -21
n:the_baby ac 24 -27

b0:off abc 33 -25 -19
b:! abc 25 -25 -16
b:._the abc -31 -21 32
b:? bc 16 -35
b:for_the bc 18 -28
b:go bc 28 -34
b:her_license b -27
b:i_leave c -29
c1:something abc -23 -17 32
n:,_maybe abc -15 -19 23
n:is_better a -22

3/2 ab 33 -38
a1:cualquier abc -30 -41 48
a:will_do bc -26 30
a:window ac -21 22
b:@relative_lands bc -33 20
b:@ride_only abc -24 -21 25
b:me_equivoque c 18
n:my_@food ac -17 20
n:y_yo abc 26 19 -36
p:find bc -21 23

b:ese_dia b -18
b:i_fly abc -23 33 -24
b:me_with ab -24 17
b:snowbirds ac 21 -17
b:with_a b 17
c1:puente ab -17 19
n:pero_tendria bc 35 -35
n:semana_que bc 24 -20
p:dentist b -19
p:pickup ac -22 23

b0:an ab 19 -21
b:fly_home ac 20 -29
b:half bc -16 -15
c1:toca c -26
n:new_@year a -21
n:off ac 27 -31
n:those_are abc -28 33 -33

a:at_my abc 27 -24 -23
a:mercado b 16
b1:ese a 17
b:@vehicle_do ab -26 29
b:dueno ac 20 -22
b:entro_a abc -24 28 -20
c0:anoche abc 23 -23 -16
n:be_the b -16
p:mejor a 19

=out;>free_from abc -30 40 -35
a:@move a -17
a:bible c -15
a:obviously b 17
b:please_not bc 24 -21
b:\xc2\xbf_me abc -15 -21 21
c1:court c -23
n:._after abc -21 30 -27
n:bridge_club c -15
n:name_is c 16
n:squeeze_me bc 18 -16
n:that_the bc -19 17
p:dead bc -57 49
p:over b -38

a:lecture ac -38 23
a:no_a ac 25 -26
b1:al ab -17 18
b:has_a b 16
n:._mejor ac 22 -19
n:?_after bc -20 22
n:window ab 25 -34

a:honey c 16
a:no_@drive abc -20 25 -22
b1:before ac 25 -27
b:but_that abc 32 15 -36
b:horas c -16
b:instead_, bc -23 16
b:whole ab 24 -19
n:not_till ab -21 22
n:trabajo_, bc -21 24
n:us_not ac 17 -17
p:bless abc -25 -30 30

p:- abc 16 18 -28
p:graduacion a -21

a0:desde abc 19 -16 -15
a:@day_a b -17
b:so_your bc -23 20
b:wedding ac 22 -27
c0:never ab -19 17
n:,_hasta bc 25 -25

c0:preschool ab 32 -43
n:,_cuando ac -18 19
n:@relative_will abc -32 -23 34
n:i_wake bc -15 18
n:tampoco_, abc -19 34 -34

a:any_weekday c 15
b1:maybe c 16
b:,_yo abc 21 20 -33
b:loose abc -26 -21 29
n:any a -21
n:la bc 19 -19

b:dan_permiso ac 22 -19
b:la_otra bc -31 25
b:she_will abc -17 -25 26
n:._one abc -24 -29 27
n:is_what b -16
p:next bc 22 -32

a:in_the ab 30 -36
b:de_misa a 16
b:resets ab 24 -18
c0:in b 19
n:llego_. bc -30 22
p:black a 18
p:esa bc -29 20
p:mid bc -21 25

a1:bad abc -21 34 -30
a:too bc 36 -33
b0:@call abc 28 -22 -41
b0:with abc -26 -35 34
b:._@call ab 18 -25
b:@date_except bc 17 -15
b:ponele abc -30 -19 31
n:better ac -17 20
n:court ab 19 -16
n:me_queda abc -15 28 -26

=wanted;all:out+wanted abc -30 -34 34
=wanted;lead-why abc 23 -39 -15
a:half a -26
a:over ab 20 -36
b:ahora_es bc -17 22
n:is_best bc -21 21
n:so abc 16 17 -38
p:en ab 17 -32

a:@date_# b -16
a:a_@person abc -23 -16 24
a:need_to bc 16 -16
b0:is a -16
b1:dan ac 19 -15
b:,_not abc -55 65 -31
b:if_there bc 26 -20
b:the_littles ac 27 -25
c0:trabajo abc -28 30 -22
n:i_want a 18
p:short ab 21 -21

a:el_@vehicle abc 29 -29 -21
a:trucks c -21
b1:clinicals abc -20 24 -24
b:@day_is abc -24 35 -28
c0:\xc2\xbf abc -24 -58 44
c1:apunteme ab 15 -15
n:i_sit a -24

a0:\xf0\x9f\x99\x8c ac -15 20
b:at_work ab 24 -21
b:momma bc -26 23
b:til_# ab -23 28
b:to_# bc -20 22
c1:bueno c 18
n:,_so bc 25 -28
n:podria ab -28 23
n:we_are abc 30 -23 -21

n:@date_or ab 25 -46
n:no_one b -17

a:bajo abc 30 -27 -24
b0:@open ab 22 -38
b0:a abc -16 -30 41
b0:clinicals bc 15 -20
b0:said abc 39 -15 -39
b:._rest abc -25 -15 29
b:not_the a -24
b:so_that abc -31 -20 23
b:yea b -21
n:clase bc 21 -20
n:hour abc -25 -25 26
p:bajo a 17

a1:aqui abc -17 -22 20
a:del_# a -19
b0:any abc -42 -33 43
b:bury_my ac -24 18
b:esta abc 18 25 -37
b:llueve c -22
b:till b -16
n:like ab 24 -36
p:fin abc -26 -26 36
p:pasando b -32

=aside;doubt:not_sure_what_is_ruled_out abc -35 23 18
a:fried abc -19 -36 25
b0:now abc -19 -24 32
b:i_should abc -24 -21 24
b:knee b 16
b:salgo b -39
b:us_say c 19
n:@relative_can bc -23 21
n:matter b -45

<only ab 24 -21
=aside;doubt:a_day_more_than_100_days_ahead abc 46 -40 -40
=wanted;1/0 ac -16 16
a:ish bc -20 22
a:me_sirven bc 22 -21
b0:primera c 16
b0:turno a -20
b:date c -26
b:moved_to abc 35 -24 -33
b:que_solo c 17
n:pagan a -17
n:so_it c -16
p:bday ac 24 -27
p:check c 17
p:libra ab 16 -16

b:._you a -27
b:chair abc -19 21 -22
b:leave_starts ab 21 -17
b:start_the abc -31 18 -15
n:me_to bc -30 18
n:puedo_ni bc -20 20

=out;lead- a -27
a0:morning abc -18 21 -20
a1:dialisis bc 16 -17
b:dijeron ab 34 -34
b:semanas ac 24 -31
n:,_and abc -37 -45 51
n:,_before abc -23 -37 30
n:ni_@call bc 21 -26
n:sit ac -30 23
n:what_i abc -27 -32 36

=out;doubt a -54
b:mae abc -16 24 -20
b:pizca a -18
b:take abc -34 -34 47
c0:either abc -50 -37 54
n:._before b 18

=aside;doubt:not_settled_yet abc 26 -71 -15
b:we_get ac 28 -32
c1:surgery b 16
n:, a -17
n:es_por b -28
p:bendicion a -17

>unknown b -38
a1:ejemplo abc -16 -30 30
a:has_the abc -21 22 -20
c1:dentist ab 18 -16
n:,_porque bc -20 15
n:se_lo abc -22 21 -17
n:si_es ab 23 -21
n:\xc2\xbf_me c -23

a:bridge abc -24 27 -28
a:de_viaje abc -18 26 -25
b1:un bc 20 -19
b:girl_said ab 21 -19
b:house abc 25 -22 -16
b:no_se ac 23 -18
n:a_@person ab -29 23
n:or_@day b -22

b:@drive_me b -45
c0:estoy a -18
c0:took a 18
n:he_has abc 23 -36 -15
n:las_mananas a -16
n:not_mind bc -16 16
p:hora abc -25 26 -26
p:missed a 20

a:@howmuch c 16
a:corte b 17
a:creo c -17
a:\xf0\x9f\x99\x8c ac -15 20
b0:dialysis bc 27 -25
b:dia_menos abc -22 33 -20
b:earlier c 16
b:here bc -29 23
n:?_that abc -21 30 -29
n:my_only abc -44 -39 43
n:us_say c -26
p:could ac -24 18

=wanted;doubt:every_second_week:_which ab 17 -30
a:home_the abc -20 -21 25
a:is_great bc 19 -18
b0:house abc 25 -22 -16
b:a_@day abc -20 -18 20
b:and_never a 20
b:p bc 16 -17
b:yo_no abc -17 32 -26
c0:tiene ac -26 30
n:ese_es bc 17 -19

a1:are a -19
a:my_@late abc -19 31 -28
a:out ac 18 -34
a:to_come a -19
b:an_hour c 21
b:ask_me ac 25 -28
b:talk ac 23 -22
n:could_i ab 19 -25
n:right_, bc -21 16

=-;wanted;out ac -74 29
a0:obviously b 17
a:suit bc -22 25
b:free_all bc -16 17
b:those_are abc -28 -20 22
n:#_cualquier bc 25 -23
n:,_what b -18

a:check bc 19 -19
a:y_siempre a 16
b1:do c -20
b:ok_if ac -23 23
c0:please a -35
n:,_manana bc 33 -35

a1:y abc 26 -17 -24
b1:come a -18
b:,_la a -16
b:am_# abc 23 16 -29
b:but_only bc -26 32
b:fabrica a -17

a:to_be abc -29 -24 35
b1:told ab -25 15
b:have_got b -19
b:he_gets abc -26 -23 30
b:i_proctor ab 19 -20
b:saw ac 25 -21
b:voy_a c -25
n:,_y ac -36 21

=aside;weekdays b -27
b0:llegue abc 20 -16 -16
b:i_come abc -28 -38 34
b:vence a 18
n:at c -20
n:wins abc -30 39 -38
p:he bc -27 28

=aside;on-offer1 abc -35 21 19
a0:cuando abc -28 -29 35
b:about bc -28 20
b:feed ac -29 21
b:wrote abc 33 -40 -27
n:igual ac -20 16
n:ni bc -32 27
n:until ab 18 -45
p:negative abc -33 -19 23

a:on_the c -27
b1:might abc 32 -29 -30
b:text ab 25 -24
b:took_my a 20
n:are_best c -19
n:something a -25
p:yes abc 32 17 -38

a0:does c 16
a1:way bc -18 18
a:day_off bc -31 16
a:el_taller abc 27 -25 -20
b0:it bc 31 -23
b1:from abc -17 -31 30
b:right a -34
n:#_then ab 23 -23
p:dark abc -25 -26 41

a:o_@day abc -17 -30 28
b:pero_ya b -16
b:tengo_@treat ac 27 -24
c1:shrink ab 25 -24

a:all_good bc -16 20
a:pues ac -27 25
b0:los a -29
b1:mejor abc -29 -21 40
b:,_o b -27
c0:fijese abc -23 -18 21
c0:free bc -20 22
c1:home ab 26 -20
n:day_. ab 19 -21
n:el_otro bc 21 -26
n:wait ac -27 21

=out;lead-why abc -29 29 -25
a1:chemo abc 23 -22 -23
a:camino ac 20 -27
a:si_se bc -34 19
b0:guess ac 22 -19
b:no_my bc -21 24
b:other_day bc -18 19
n:but_ok abc -26 -20 26
p:nope a -20
p:this ab 15 -34
~past ab 22 -69

a1:whenever c -16
a:better_for bc -20 22
a:zombi ac 23 -20
b:fijese abc -24 -18 21
b:puede_ser ab 16 -38
c1:check bc -27 22
p:corte c 19
p:paso c 18

=wanted;doubt:a_child's_hours:_what_they_mean_for_the_visit abc -30 21 -18
a0:do ab -24 15
a1:will abc -30 35 -21
b0:mismo bc -19 22
b:all_see ac -24 27
c0:uy abc -23 19 20
n:missed bc -17 15
n:town_anyhow bc -25 25
p:. abc -24 -16 25
until bc 16 -40

a:#_o bc -19 19
a:across c -28
a:la ab -23 18
a:y_no bc -47 45
b1:then abc -38 -25 28
b:y_el abc -23 -34 28
c1:going abc 39 -16 -40
n:fish abc -21 23 -19
n:oclock abc 25 -27 20
p:llega abc -34 -26 32
p:your abc 35 -34 -31

=out;doubt:a_time_that_may_be_ruled_out abc -17 31 -28
a1:los b -18
a:fry ac 15 -16
a:nada abc -21 -29 33
b:,_sleep abc -44 -19 25
b:@relative_comes bc -41 27
b:any ac -46 21
b:mejor_, abc -16 23 -23
c1:de ac 22 -19
n:she_got ab -29 18
p:@place ab 20 -22
p:done b -33

a1:truck ac 24 -24
a:la_escuela abc 25 -21 -33
a:love abc -17 -19 20
a:tengo_corte b 17
a:turno abc -18 31 -18
b:have_not ac -18 19
b:would_do abc -34 24 -19
n:mind bc -20 16
n:should_be abc -19 -16 18

a0:only abc -69 -43 65
a:i_keep ac 17 -16
b:dieron b -24
b:the_grandbabies ab 20 -18
p:pm abc -25 -32 35

=aside;<free_from abc 68 -59 -59
b0:third abc -19 -20 22
b:._they bc 27 -27
b:last_@day ac 17 -16
b:only a 16
b:senior ac -19 19
b:then_i abc -23 33 -24
n:#_@date c -22
n:it_would a -18

a:ese abc -17 28 -28
b:guard abc -30 41 -28
b:no_more bc 25 -23
n:,_as a -17
n:it_has abc -20 -25 25
n:no_@open ab 20 -26

a:@day_one abc -18 21 -21
a:es_para bc 20 -20
b1:noon abc 20 -18 -18
b:@date_not abc -26 42 -34
n:,_right bc -20 20
n:._between abc -23 25 -25
n:he_said abc -19 -30 22
n:medio ab 15 -22
n:surgery bc -21 18
n:truck ac -20 22
p:y bc -53 36

a:de_vacaciones b -18
a:him bc -24 26
a:not_at c -19
b0:goes abc 25 -18 -21
b1:pasada abc 27 -20 -24
b:el_carro abc 27 -24 -22
c1:yes bc -25 30
n:day_that bc 20 -23
n:dias_si bc 25 -24
n:i_ask bc 17 -17
n:perdon ab 24 -41

a:i_come bc 16 -16
b1:a bc -22 15
b1:season ab 23 -16
b:?_he c 16
c0:only ac -35 21
n:day_past ab 22 -21
n:entonces b -22
n:fit_me abc -18 19 -17
n:in_the a -29
n:otro abc 16 29 -37
p:llego b -35

a0:except a -37
a:calendar ac -17 18
p:with bc -51 23

again a 23
b:lo_que bc -25 26
c0:simon c 17
c1:casas a -20
n:is_that ab 19 -30
n:not_then abc -27 32 -19
n:than bc -27 27
p:gas ab 28 -25

=aside;of2 b -21
a:estoy bc 34 -24
b0:about abc -22 -27 33
b0:are bc 28 -27
b1:hay abc -29 -27 43
b:cualquier_dia ab -30 17
b:get_there bc 17 -27
n:like_to ab 22 -31
n:nights abc -16 27 -24

=aside;? b 16
b1:jongg abc -19 21 -15
n:,_on ac -21 21

=wanted;= ac -19 18
a:@holiday bc -37 27
b:@relative_dice ab -22 17
b:cause_i abc -22 -18 23
b:er a 18
b:ya a -20
n:i_take ab 22 -39
n:que_salga abc 28 -17 -28
n:so_any ab 22 -26
p:what ab -17 19

a:guess abc -27 -22 24
a:virgen bc -20 17
b0:or abc 34 -19 -29
b1:vacaciones bc 22 -23
b:,_regreso ac -25 26
b:en_@hours bc -17 21
b:i_only bc 21 -18
b:me_dan abc 24 -16 -20
n:no_sea bc -27 27

a0:viene abc 23 -19 -22
a:el c -18
a:til_i b -29
b:is_coming ac 22 -19
n:,_unless c 18
n:pero_si abc -18 23 -22
n:y_cuarto c 19

a:manage c 17
b1:all ac 24 -30
b1:school abc -23 19 -17
b:._off abc -25 -24 31
b:my_day bc -23 23
b:viajo bc 23 -18
b:voy_con ab 18 -28
c1:right a -32
n:between bc 17 -32
n:day_, abc -16 -19 16
n:me_the abc 23 16 -26
n:no_porque abc -19 -31 35
n:some ab 20 -16
n:they_are abc -21 23 -16

a0:you b -26
a1:out bc 40 -39
a:off_a ab -23 23
a:the_@food ab -18 23
b0:ni abc -35 38 -23
b:anyway bc -18 20
b:class bc -25 20
b:day_is ac 18 -32
b:that_same abc -15 -35 38
c1:now ab -29 19
n:por ab 17 -25
n:scratch_that ac 15 -20
p:turns abc -28 -24 28

a:#_@person c -16
a:knee b -19
b0:ultima ab 19 -19
b:have a -18
b:he bc 26 -25
b:my_@visit ab 19 -15
b:town_for bc 20 -16
p:chamba c 21
p:fourteenth abc 26 -24 -22

a:can_come abc -24 -38 37
a:later bc -15 18
b0:alla abc 22 -15 -21
b:not_at bc 25 -20
n:@book abc 16 -42 25
n:@day_de abc -17 -18 20
n:@vehicle_no abc -25 -30 26
n:la_primera bc 21 -16
n:soy_libre b 19
p:dale ab -16 17
p:un abc -20 -31 23

a:circled abc 33 -33 -24
b:de_en abc 32 -22 -26
c0:after bc -17 19
n:del_# abc 25 -34 18

=out;~free ac -56 18
a1:mean a 17
b0:anyway bc -18 20
n:@day_sale abc 25 -23 -28

b1:tenia ac 19 -19
n:,_at bc -21 23
n:@day_bien abc -18 23 -18
n:anyhow abc 22 -27 19
n:literally ac -20 16
n:one_day c 16

=aside;before c -22
=wanted;doubt:a_time_that_may_be_ruled_out abc -43 23 -20
a1:rest ac 31 -28
b:la_ultima abc 21 -19 -17
c0:llevo ac 25 -32
n:am_a abc -27 -39 41
n:so_your abc 19 -16 -18
n:the_fourth ab -16 17
p:early abc -33 -21 34
p:factoria b 15
p:fine abc -25 -15 26
p:long abc 31 -35 -29

a:despues bc -16 18
a:duermo abc -37 47 -43
a:from_you bc 17 -24
a:los c -22
b0:yea b -21
b:nada_mas ac -34 28
b:yes bc -37 34
n:@person abc -21 -17 29
n:could_you ab -20 16
n:done_by abc 24 -20 -39
n:pone bc 26 -25

a:can_do bc 21 -18
around b -22
b:could_it c 19
b:midterm ac -24 24
n:no_that abc 26 -20 -19

a:de_dia abc 15 31 -26
a:ones_too ab 24 -25
b0:po c 16
b:dia_de bc -15 19
b:is_off ab -57 22
b:jk bc -16 17
n:pasado bc 16 -29
n:would_want bc -16 17

b:,_or a -27
b:she_naps a -22
n:._\xc2\xbf a -24
n:@open_. bc 17 -24
n:concert b 17
n:good ab 16 -31
n:later_, bc 19 -16

b:get_the abc 41 -23 -38
b:squeeze_me c 22
c1:limpiando bc 22 -21
n:too bc -35 21

b0:good ab 23 -31
b:@relative_descansa bc -17 20
b:deja ab -28 17
n:corte_, bc 27 -25
n:darle bc 21 -19
n:nine_thirty a 20
p:@fetch bc -36 27
p:told b -30

b1:comes abc -22 -18 27
b:@relative_can b -35
b:la_luz a 15
c1:did ab 23 -25
p:again ac -39 27
~except ab 22 -26

a0:@drink ab 20 -25
a:el_unico a -16
b0:rent abc -25 -34 35
b:@holiday b -16
b:the_@visit abc -27 -22 30
c0:chemo bc -28 26
c0:one a -21
c1:@day abc 26 30 -51
n:,_mi bc 31 -34
n:as_my b -20

<soonest a -32
=aside;<unknown abc 51 -46 -42
a:desde abc 36 -33 -25
b1:or bc -15 18
b:mayordomo abc -34 21 18
b:the_shop abc 23 -17 -24
b:to_a ac 20 -20
n:,_esa a -25

b0:down bc 21 -18
b:a b -19
b:apunteme ab 15 -15
n:and_only abc -29 -26 31
n:puede abc -15 -20 31

a:se bc 25 -28
a:truck abc 31 -19 -29
b0:@body ac 25 -31
b:have_that c 16
b:it_was b -27
b:libre abc -36 -25 41
b:me_dormi ac 29 -27
b:my_# ab 21 -17
n:,_put ac 40 -43
n:ok_@day abc -28 28 -25
n:sea_que a -33

b0:barn ab -17 18
b0:en bc -45 33
b:the_truck b -17

a0:what abc 21 -17 -15
b:i_want abc -21 -16 29
b:puente abc -17 23 -15
c0:roger bc -22 24
n:o_@day bc 30 -33

a:soon bc -22 23
b:my_lights ac 16 -20
b:we_leave c -16
n:._well ab -29 31
n:do_@day ab -28 24
n:en_la a -19
n:es_nochebuena bc 20 -18
n:had_to c -16
n:no_@relative a 16
n:sometime ac -19 20

>soonest abc -20 26 -25
a:@late a -29
a:junta c -21
c1:meeting bc -30 20
n:but_the b -17
n:cuando_querais bc 20 -21
n:down_for a -23
n:que_no ab -24 17

a:& abc 19 -18 -17
a:la_manana bc -31 24
b:._@relative ab -29 15
b:could_we b -23
b:it_be abc -20 -53 35

a1:is c 20
a:sin ac 18 -25
b0:libra ab 24 -28
b:,_cualquier bc -17 23
b:start bc 20 -17
c0:vaya ac -22 23
n:great abc 20 -23 -17

a1:todavia ac 24 -19
b0:hour c 18
b:._me c 17
b:got_any ac -19 19
b:in_@date c -17
n:ninos a -19

=-;aside;wanted ab 22 -29
b1:watch abc -29 20 -16
b:that_starts ac -28 20
n:#_ese bc 17 -20
n:@day_nomas bc 19 -32
n:@late_si bc 26 -24
n:mas abc -31 -59 42
p:@symptom b -29
p:viene ac 19 -20

a0:means abc 28 -29 -19
a:todo bc -31 20
b0:chance ac -18 20
b1:gets c -22
b:calves abc -18 22 -32
b:for_me bc -37 24
n:@date_then c -18
n:que_por b -23
p:got ac 20 -36

a1:se abc 22 25 -35
a:cubro abc -23 26 -26
b:somewhere abc -20 -24 22
n:i_fly bc -18 23
n:la_escuela bc -16 18
n:so_make abc -19 -19 22
p:please abc 21 18 -38
p:plumber abc 30 -30 -30

b1:work c -17
b:give_me ac -47 16
n:cumple_de bc 30 -29
n:those_days a -27
n:will_ask abc 26 -18 -19
p:slept a 19

=out;<if ac 19 -46
b:@relative_trabaja abc 21 -18 -32
b:el_que bc 28 -26
b:ser abc 29 -42 -21
n:proud a 16

=aside;>only b -45
=aside;of4 b -51
a:quedan a -15
b:,_que ac 26 -29
b:every_third abc -19 -20 22
b:was_going b -35
c0:tell abc -26 -25 27
n:@day_mornings a 20
n:there b -22
n:whenever a -27
p:that abc -20 -33 50

b:is_@day ac 15 -19
n:am_at ac 26 -31
n:no_# ab 20 -25
p:solo b -28

b:carga a 19

a1:be abc -18 -19 21
a:operan bc 17 -22
b1:algo c 19
b:perdon_que ac 22 -30
p:tiempo bc -20 21

=aside;~fact b -75
a:this abc -16 -45 25
b0:ese abc -19 -23 30
b1:next ab 20 -28
b:can_only abc -44 -27 36
b:she_works ab -21 22
b:ustedes bc -20 16
n:in_there ac -34 34
n:llevo abc -26 22 -16
n:nomas_los bc 15 -28
n:with_me a -16

a1:taken bc 19 -19
a:would_of ac 20 -22
b0:bunch abc -25 -34 34
b1:@insurer ac 18 -19
b:and_it c -23
b:county_@vehicle b 18
b:days a -17
b:preference_is bc -28 28
c1:@relative b -16
n:sale bc -42 32

a:llegado ac 21 -21
b:the_@drink bc -25 17
n:make_mine bc 19 -17
n:my_first b 18
n:tengo_clase bc 21 -20
n:want_another a 20
p:cole abc -23 -18 27

b1:eso bc -29 27
b:it_would b -57
c0:mae abc -16 24 -20
c0:union abc 18 21 -30
n:come_at abc -32 -17 32
p:lab abc 29 -35 -25

a:mejor ab 17 -37
a:ones_are b 16
b:@relative_@insurer bc -18 18
b:yo_me ac 15 -17
n:any_day a -43
n:culto ac 17 -21
n:lab abc -26 22 -18
n:somebody ab -37 17
n:tu_or a 16

a:hour ac -34 22
a:out_of abc -28 -28 29
b:,_she ac 17 -23
b:kick_in c 15
b:salen abc 26 -22 -16
p:lol abc -21 -28 32
p:than abc -30 25 -24

a1:think b -19
a:i_will ab -17 20
b:any_day bc 16 -20
b:she_have bc -27 28
c1:starts ac 21 -36
n:@day_y a -17
n:but_could bc -25 25
n:except_@day abc -26 -32 34
n:otra_? ab -20 22
p:stay c 16

a1:habra abc -21 -22 31
b1:you ab 17 -21
b:broke b -28
b:but_can bc -16 20
n:cuido_a b 18
n:school abc -24 -34 40

b:does ab -17 15
b:only_get bc 25 -26
n:it_the b -23
p:ahi bc -30 34
p:evenings abc -21 -27 33

b0:either b -35
b:nene abc -25 -31 27
b:only_not b 17
b:playoffs a -27
b:um ac -23 25
c1:auditors abc 31 -19 -30
n:#_el ac 19 -28
n:llego ab 21 -25
n:lo_demas bc 23 -20
n:nice b -25
n:y_salgo ab 18 -36
p:@book bc -33 18
p:trabaja c 16

=out;>only bc 20 -18
a0:de b -27
a:es_mi ac -27 27
a:iglesia ac 15 -34
b:deme bc -19 24
b:dije abc 26 -24 -23
b:es_en ac -35 15
b:to_say b 17
n:@day_# ac 28 -46
n:break abc -23 -22 29
n:sabe b -18

=wanted;days1 ac -29 20
a:except a -30
b0:el ac -29 16
b:casas a -22
b:drops_me abc -24 -21 29
n:get_the abc -21 -28 30
n:shop_@open a -16
p:@month bc -25 23

a:leave ac -25 27
b:estoy ab -26 23
c0:rent abc -29 -15 17
n:half a -21
p:ideal ac 27 -36

a:ya_no abc -16 36 -35
b0:your abc -25 22 -20
p:tomorrow ab 23 -25

a:me_da b -22
b0:both abc 39 -36 -38
b0:got bc -37 35
b:morning bc 25 -23
b:physical ac 27 -25
c1:mi ab 30 -17
p:miss bc 17 -18

b0:would b -24
b:day_except a -17
b:me_ponga ab -16 16
c0:ese bc -25 30
n:could_it bc -29 17
n:manana_tampoco bc 15 -15
p:ser bc -25 24

a:quien bc 17 -25
b:@date_is b 17
b:dispatch ac 20 -29
b:go_out abc 22 -19 -18
n:come_straight ab -34 18
n:like_at a -19
n:my_boss c 19

a:a_# bc 21 -22
a:igual bc 21 -24
a:wide abc -29 -24 36
b0:, ac -18 18
b:be_home a -27
b:free_@day bc -26 27
n:,_you ac 18 -32
n:nothing a -19
n:unless_there c 17

=wanted;<not abc -17 -55 42
a:a_week abc 33 -25 -29
a:carro abc -18 -26 20
b1:calendar abc 24 -20 -20
b:._we b -19
b:@visit_para c 17
b:he_has abc -32 40 -38
b:mrs_. abc -26 -32 27
b:una ac 18 -18
n:@day_are bc 23 -32
n:not_say a 19
n:so_that ac -51 34
p:como ac -19 22

=aside;day c -16
a1:@holiday abc -23 -16 22
a1:the ab 38 -46
a:and ac 25 -18
a:either ac 15 -18
n:esas abc -19 24 -30
p:first bc 27 -35
p:trabajan c 16

a1:right ab 19 -21
b:maybe_something c 16
b:no_perdon bc -28 30
b:on_the bc 24 -38
n:the_whole abc 18 -36 21
p:chair abc -22 -20 32

a:either_one c 18
b1:da c 16
b:baby ab 33 -36
b:i_punch abc -28 -20 31
c0:id bc 27 -34
c1:good ac 24 -26
n:@day_but abc -24 -28 26
n:makes a -37

a:ejemplo abc -16 -30 30
a:has abc -26 26 -17
b:before bc 24 -36
b:decir_que abc 25 -17 -20
b:vuelo bc 28 -29
c1:gets ab 15 -15
n:this bc -31 20

=-;out;out ab -53 20
=wanted;doubt:what_stands_in_its_place a -25
a0:@visit abc -21 -25 23
a1:any ac -15 18
a:somebody b -20
n:@thanks abc -18 -26 29
n:am_off a -19
n:but_is bc -49 26
p:todo bc -16 19

a:a_esa ac -17 17
a:del_gas b 15
a:new b -16
b1:should ac -22 22
b:both_of c -19
b:not_put abc -23 37 -36
b:the_@vehicle a -27
c1:at ab 28 -37
n:@relative_# abc -31 34 -33
n:doubles abc -21 -19 22
n:right abc -16 -17 17
p:profe ac -26 27

a:habra abc -24 -22 34
b0:to ac 19 -20
b1:wait abc -26 31 -24
b:of_the ac -35 17
c1:pero a 15
n:?_en abc -16 -23 30
n:salen abc -23 22 -16

a0:po abc -17 -18 28
a:puede abc 17 22 -35
b0:at ab 15 -27
b:hagale abc -24 -21 25
n:,_those a -16
n:if_that bc -34 19

=aside;~why abc 41 -19 -42
a0:despues bc -19 21
a1:@visit ac 19 -17
a:que_sea abc -16 -16 23
b1:later ac -22 17
b:?_the abc 28 -31 -16
b:despues ac 25 -26
b:in_@day ab 22 -32
b:la_@vehicle abc 32 21 -29
b:pero_a abc 31 -37 -26
n:#_please b -19
n:there_, ac -21 21

a:puedo_ir bc -18 21
a:works_out abc -21 -17 27
b0:lab bc 20 -39
b:._something bc -16 23
b:po bc -16 19
n:@day_pero ab -39 23
n:holds_off ac 32 -32
n:la_otra a -18
p:asi abc 26 -45 -20

a1:da ac -22 24
a:ciudad abc -28 -27 29
b1:@year ab 21 -16
b:but_a bc 19 -19
b:la_vez ab 18 -16
b:up_for b -20
b:was_in ac 30 -28
c1:entro c -16
n:@date_is bc 35 -37
n:@day_descanso abc 29 -16 -26
n:so_either a -17
n:soy a -26

=aside;>busy ac 17 -28
a:^ bc -18 16
a:siempre ab 18 -24
b0:except b -21
b0:that c 27
n:#_en abc 20 -29 20
n:mejor_a c -17
n:nadie abc 33 -33 -23
n:you_know abc -28 29 -20
p:@person ac -18 19
p:mothers b -20

a1:trabajo a -20
a:del_@day bc -26 18
b:could_i abc -24 -39 47
b:of_@date ac 19 -23
c1:con abc 31 -26 -22
n:going abc 19 -16 -22
p:por ab 31 -29

a:busy abc -16 19 -17
b0:rather c 16
n:@date_after ab -22 16
n:turkey ab 19 -29
p:ahora ac -16 21
p:otra bc -32 34

=out;~not abc -59 84 -78
a:keep abc 23 -21 -17
b:row a 21
c1:@drink ac 32 -32
n:for_it abc -21 25 -29
n:my_cast ac -17 18
n:so_do a -39
p:evening abc -22 -28 33
p:toca abc -27 -24 36
p:wake b 15

b0:@insurance abc 22 -17 -19
b0:roger bc -22 24
b0:says a -27
b:back_to ac 15 -16
b:do_that bc 20 -25
b:gets_off ac 16 -27
n:,_afternoons bc -19 21
n:,_will abc 37 -37 -31
n:funeral abc 18 -15 -17
n:y_de b -18
p:them b -46

a:best_for bc -16 24
a:y_ya b -16
b1:- bc 17 -30
b:@price abc -31 34 -15
n:no_earlier ac -27 18
n:so_@late bc -24 18
p:be bc 16 -16

b1:habian c -20
b:#_or a -20
b:be_out abc -17 22 -17
b:ir c -24
n:,_@relative a -18
n:have a -38
n:porque_es abc -24 36 -30
n:will_come abc -27 28 -25

a:suits abc -27 -29 37
b0:misa a 16
b0:something a -19
b1:choir bc 24 -27
b:en_@date abc -20 20 -17
b:no_tendra c 16
c1:tiene c 16
c1:to a -19
n:at_noon abc -36 -16 19
n:make ab 16 -31
n:my_@move bc -34 18
n:no_hay bc -39 37

b:all_week ab -22 16
b:say b -18
c0:pedi abc -15 -33 20
n:#_recien bc -24 24
n:molestia bc -16 18
n:pm ac -21 20
p:we abc -29 -41 42

a:is_spoken bc 17 -17
b0:because abc 30 -25 -22
b:has_the bc 16 -26
n:@day_afternoon ac -29 20
n:manana_estoy a -16
p:bien abc -21 30 -30

n:#_pm a -18
n:only_before abc -20 -27 28
p:called bc 16 -16
p:honey abc -25 -30 30

a:school_and abc -23 22 -20
b:sent c -26
b:working abc -19 36 -28
c1:honestly bc -19 23
n:._could abc 22 18 -35
n:entre abc 26 -17 -16
n:es_lo bc 24 -31
n:este abc 15 17 -22
n:pero_ese c -18
p:imposible ac -31 25

a0:al ab 15 -18
b1:am ac -31 24
b:day_but bc 43 -44
b:parce abc -18 29 -28
b:pone a -21
n:@ride bc -22 17
n:nena ab 17 -21

=aside;<except b -48
a:done abc 33 -20 -30
a:me_to bc -16 23
b:nah abc -28 36 -39
b:same abc -17 -47 27
n:is_at c -16
n:like_. abc -30 23 -15
n:long_as c 17
p:! bc -22 18

=wanted;one bc -69 31
a1:fine bc -52 16
a1:sin bc 17 -19
b0:grandbaby a 15
b:aqui abc -18 24 -23
b:see c -31
b:tiene b 31
n:dentist ac 19 -21
n:the_shop a -19
n:though_i bc -22 23
n:whichever ac -16 17
p:fifteenth abc 21 -18 -20

a:are_a bc 20 -19
a:is_taken bc 19 -19
a:la_planta a 18
a:the_shop c 17
b:fijese_que abc -24 -18 21
b:squeeze c 22
c1:po bc -16 19
n:las_diez bc -20 20
p:haber a -15
p:oclock b -39

=aside;~unknown ac -15 17
a0:works bc -66 38
a:except_the bc -28 29
a:quien_la b 18
b0:littles ac 28 -27
b0:mine b -16
b0:same abc -23 -42 32
b:escoger b -16
n:break_@date c 15

b1:dieron b -24
b:@body abc 30 17 -32
c1:@clinician bc 27 -28
c1:le bc 16 -22
n:o_# bc -18 18
p:season ac 19 -20

=aside;~not ab 23 -58
b:final abc 40 -20 -44
b:hour a -20
n:,_except abc -27 -33 35
n:recojo_a c 18
p:sooner b -21

a:estoy_libre abc 23 -28 -20
b:is_my bc 20 -25
n:can_not ab 24 -22
n:tengan bc -25 28
p:quien c 17
p:truck abc -38 28 -25

=out;3/2 abc 19 -18 -20
=out;after a -75
b0:rosario b 18
b:._got b -24
b:planning_period abc -18 -21 25
b:por_lo ac -18 17
n:soy_yo bc 28 -27

a:@book ab 18 -29
b1:set ac 25 -22
b:#_y ac 22 -28
b:me_up abc -22 -21 23
b:sit bc -18 17
c0:che ac 21 -26
n:club ac 26 -31
n:ustedes_no ab 20 -26
n:way_. abc -27 -17 23

c1:well ac -20 18
n:es_san bc 15 -17
p:once c 16

b1:please bc 36 -35
b:any_time ab -29 26
b:of_there bc 15 -29
n:,_de bc -19 23
n:i_have a -19
n:is_right abc -15 -20 20
n:la_de abc 28 -15 -22
n:pero_ella abc 27 -32 -19

a:from_# abc -22 26 -25
a:the_lady a 18
b0:@drive b -16
b:not_even bc 22 -17
b:rather ac -38 18
c1:whatever bc -27 31
n:not_be abc -16 20 -16
n:to_me ab 21 -15
n:want ab 27 -38

=out;doubt:7:_morning_or_evening bc 23 -20
a:@day_i a -19
b0:santiago abc -23 28 -28
c1:husbands abc 30 -28 -26
c1:then ac 24 -24
n:._actually bc -16 17
p:yours ac 22 -18

a0:that abc -19 -16 30
a1:week b -19
b1:p bc 17 -17
b:porque c -52
b:thought_i abc 28 -21 -21

=wanted;every a -27
a:@person bc -48 24
a:llevo bc 17 -16
a:y_le abc 26 -25 -24
b:showing abc -20 31 -30
c0:@food abc 25 -17 -23
c1:vaya bc 22 -15
c1:who abc -19 -25 25
n:,_yo ab -31 21
n:anything_after abc 19 -35 30
n:meant bc 22 -25
n:\xc2\xbf_la b 16

a:for_once bc 30 -30
b0:otherwise bc -31 33
b:?_any bc -21 23
b:at_my abc -22 35 -30
b:look_at abc -16 -17 20
n:but_next ac 20 -19
n:para_no bc -20 27

a:si_hay b -20
b:so_they abc -31 22 -19
n:?_porque bc -25 26
n:at_my c -24
n:dame c -23
p:back bc -30 20
p:time bc -36 26

a:antes_de ac -26 31
b:._on abc -23 -16 20
c1:too a -17
n:?_my ac -19 19
n:earth c -24

a:es_muy ab -22 42
a:mucha ac 20 -18
b0:time abc 28 -36 -24
b1:if bc -23 27
b:doubles abc -34 46 -36
b:hers abc 44 -31 -30
b:i_missed a 18
b:no_i c -19
b:y_para abc -18 -23 32
n:,_can ab 33 -31
n:run ac 31 -32
n:shows bc 28 -28
n:their_@relative bc -19 22

a1:@body abc -16 21 -23
a:tengo_libres bc -25 28
n:#_trabajo bc -30 31
n:nada abc 36 -15 -37
n:or_@date a 16
p:same bc 19 -24

<question abc 26 -51 -19
a:to_you ac -19 19
b:,_they abc 30 -32 -22
b:^ bc -28 31
b:auditors abc 31 -19 -30
b:lord a 15
c1:have c 16
n:been ac 19 -27
n:hora_me ac -19 19

a:at ac 21 -30
a:me_@late b 16
b0:born a 17
b0:want abc -27 -32 34
b:._que bc -18 23
b:dialisis bc 24 -25
c1:naps ab -29 31
n:?_despues bc 20 -20
n:if_you ab 26 -75
n:like_a bc 29 -33
p:bucks bc -22 22

a:manana_o bc -24 26
b1:tiene abc -31 17 19
b:#_to bc -22 28
b:,_pero a 15
b:fly_out ab -20 23
c0:tengo bc 23 -22
n:a_sub abc -18 -21 25
n:or_later b 16

b:the_week ac -19 17
c0:jury abc -16 27 -23
n:mornings_are abc -16 -23 23
n:the_car abc -18 -24 25
n:working b -20
p:me a -17

=aside;of3 b -22
a:go b -19
b0:hers abc 25 -21 -20
b0:pasa abc 24 -18 -22
b:._that c -18
b:and_get abc -19 -18 23
b:so_can ac -19 27
c1:pagan abc -20 21 -17
n:actually bc -28 31
n:i_see ac 16 -17
n:is_my b -33

=out;= ab -22 17
b0:my ac -32 26
b1:nos ac 23 -23
b:know_i abc -17 -27 26
b:sometime abc -29 -31 35
c0:# ac 39 -37
c0:con ac -27 19
c1:for ab 22 -23

a:all_@open c 17
a:la_nena c -16
a:t/th c 16
n:a_mi ab -31 17
n:long abc 30 -35 -22
n:que_ando abc -29 -23 28
n:sorry bc -29 24
n:them abc -15 32 -33

a:best ac -37 46
a:easier b -26
b0:this ab 19 -39
b:i_sleep abc -24 46 -44
b:pasa abc 23 -18 -20
c0:@call b -16
n:she_gets ac -22 23
n:y_no ab 16 -17

b:@day_# ab 16 -44
b:@day_al abc -18 -15 19
b:will_have a -19
p:like ac -32 30

a:that ac -23 18
b0:. abc -18 -52 55
b1:anniversary bc 19 -16
b:al_trabajo bc 17 -29
b:but_my a -15
b:in_the a -16
b:rent abc -45 -37 39
c0:off ab 16 -42
p:sit bc -18 18

a:leave_the ab -19 21
a:under abc -27 31 -29
b:asi_que a -15
b:one_on ac -24 20
n:@day_ando bc 20 -17
n:@food_is c -18
n:as_i b 18
n:me_operan bc 30 -29
n:para_lante abc -20 20 -18
n:wide_@open b 17

b:pero_mas bc 18 -17
b:would_say bc -51 23
c1:op a 21
n:means abc -29 -32 31
n:ya_hasta bc 22 -21
p:entonces abc -30 -28 32
p:see a 18

=aside;<fact ac 26 -98
b0:go bc 22 -25
b:grandbabies bc 25 -31
n:@day_despues abc -37 -30 35
n:neither abc -22 29 -27
p:tan ac -23 25

a0:hago ac 24 -27
a1:after bc -19 15
b0:land abc -18 -38 34
b0:love ab -27 16
b0:voy bc 19 -22
b1:other abc -17 -16 19
b:preferencia_en ac -15 20
b:though bc -16 18
c0:both ac 24 -26
c0:how b -24
c1:como ac -19 21
n:all_right c -19
n:el_# ac 19 -22

b0:yeah bc -16 18
b:routes abc -21 25 -24
n:even ab 25 -25

=aside;~free_from abc 95 -76 -85
b0:@late bc -31 20
b0:sometime c 15
b:habria_dicho ac 29 -30
b:hit b -32
b:opero abc 27 -17 -26
c1:viejo bc -21 22
n:#_ok ac 20 -24
n:could_we bc -19 18
n:my_@body c -27
p:escuela abc -31 -17 33

=wanted;doubt:which_week ac -30 36
a1:@insurer bc -23 24
a:a_no abc -17 31 -30
b0:ok bc -28 32
b:back_from b -23
b:went_to a 19
b:your ac 23 -17
n:do_that bc -25 16
n:next_@day c -17
p:can a -32
p:his ab 20 -35

a:are a -16
a:for_us ab -29 21
b:?_we a -28
b:see_me b -21
n:if_my abc -39 -33 40

a1:libre ab 18 -43
b:they_got abc -20 23 -24
n:sorry_# bc -26 27
n:\xc2\xbf_el ac -20 16

b:the_furnace bc 19 -25
c1:nomas ac -29 20
n:@day_to abc 30 -25 -23
n:tipo_# c 16

=-;out;wanted a -27
=aside;<any c -31
=out;<free_from abc -25 42 -39
b:@ride b -21
b:kind_of abc 29 -15 -30
c1:ni b 15
c1:only a -50
n:,_la ab 25 -24
n:._they ab -21 16
n:no_, bc 40 -47
n:y_a a -28

a:be_the bc 25 -32
c0:got ac 28 -51
p:zombie b 15

=aside;doubt:free_or_kept_then abc -15 -38 18
a1:loca b 16
a:i_am b 16
b0:final ac 26 -32
b0:lands bc -33 20
b:care b -18
b:porque_entra c -20
n:@open ac -25 20
n:am_proud a 16
n:anything_from c -26
n:but_noon ab -28 23
n:never ac 29 -35
n:no_my bc -16 17
p:afternoons ac -19 20

b0:if ac -38 38
c0:que ac 16 -22
n:?_the a 16
n:any_@day a 20
n:can_make bc -16 20
n:is_clear bc 27 -27
n:mind_a b -16

=out;doubt:a_question bc -20 21
a:con bc 36 -53
b0:meeting abc 19 -32 20
b0:right abc -27 30 -29
b:hasta ac -18 17
n:,_could ac -22 31

a0:baby abc -22 -16 23
a1:@book bc -15 15
a:works_great bc -20 22
b0:date bc 21 -19
b:ask ac 31 -32
b:state c -25
c0:perdon abc 34 -17 -31
n:@relative_is a -26

=wanted;>free b -24
b0:dormido abc 24 -21 -21
b:dejeme abc -19 -18 21
b:the_barn c -15
n:release ab 19 -23
p:pronto a -16

a:please a -26
a:ya_es bc 16 -16
n:noon_to c -19
p:@drive bc 28 -29
p:ahogada bc -19 20
part c -17

a:menos_el bc -34 35
b0:on ac -18 22
b:need_it ac 20 -31
b:super b -17
b:think ac 26 -34
n:check b -21
n:que_@drive bc -32 24

a0:menos bc -38 39
a:home bc 22 -24
a:of_been ac 20 -22
b1:does abc -38 26 -21
b:doors ab 16 -29
n:do_i b -15

a:x b 16
b:dude ac -20 23
b:en c -16
c1:back ac -22 17
c1:en b 19
n:my_knee ac 24 -20
n:would_rather bc 18 -16

b:all_@open abc 27 -23 -22
b:be_at ac -28 15
b:has_dialysis a 17
b:roger bc -22 24
b:whichever b 19
n:saying abc -24 -30 26

b1:birthday abc -15 21 -19
c1:this b -20
n:cambiaron b -28

a0:estaria bc -31 28
a1:better abc -36 -23 39
a:am_yours abc -31 -19 37
a:tienda bc 16 -21
b0:@stop abc 27 -16 -22
b1:laburo abc -20 27 -23
b:at b -31
b:dia ac -28 22
b:digame ac -19 24
b:si_me bc -43 17
c1:if abc -34 -33 47
n:que_tengo a -16
p:full b -28
p:hay abc -25 -64 47

a:anytime abc -29 -28 38
b:mejor_en ac -24 26
n:@fetch ab 42 -39
n:come_on bc -34 27
p:except abc -28 -19 27

a:still_there abc -26 -18 26
b0:esta abc 17 29 -37
b:,_home b -41
b:estoy_en abc -20 34 -32
b:rig ac -24 15
c1:take abc -15 -21 24
c1:teach abc -19 24 -20
n:anything_the ab 22 -21
n:not_do abc -20 23 -20
~why abc 41 -19 -42

a0:got b 19
b:clock_in c 16
b:gets ac 32 -44
b:ninos ab 19 -19
b:preferencia abc -33 -28 39
n:be_in b -27

a:any b -42
a:trabajan b -18
b:to_get abc 20 18 -33
b:up_on abc -17 20 -26
n:,_make bc 19 -25
n:gone bc -29 21
n:has b -25
n:mejor ac 16 -20
n:they_want b -18
p:noon ac -28 28
p:since abc 34 -33 -21

=out;every c -22
a:y_me c 18
b1:dale b 18
b:i_say abc 22 31 -51
b:you_have abc -21 -30 39
n:a_@day ac -22 21
n:up_at ab 18 -18
p:cual abc -18 -20 24

a0:nomas abc -35 -21 47
b0:@medicine abc 25 -15 -19
b0:calls bc -25 16
b:like_to ab 18 -25
n:?_then bc 15 -23
n:@day_ni ac -20 18
n:finish abc -24 30 -30
n:lol_jk a 15
n:los_demas ac -33 18

=aside;>past ac -22 17
a:clock abc 19 -15 -17
a:por bc 22 -22
a:split abc -19 -24 25
b0:mean ac -20 17
b1:puede abc 23 -41 -17
b:,_y abc -51 31 -24
b:@day_only abc -15 17 -17
b:@relative_get ab 26 -22
b:hour_reset ab 23 -18
c0:@relative bc 46 -39
p:loca c 20
p:ninth a -20
p:queda ac -25 20

a1:de ab 17 -23
a1:not a -16
a1:shot abc -29 -16 18
a:till ac 18 -22
a:ya_tengo abc -19 28 -26
b1:? bc -33 18
b:between b 15
b:every abc -19 22 -15
b:land abc -25 -39 38
b:pero_del bc -23 23
b:sale_de c -25
n:._los b -20
n:@day_tambien a -27
n:y_voy ac 20 -23

a:with_the bc 20 -30
b0:hold a -20
b:antes_me abc 25 -15 -19
b:county b 18
b:puchica bc 18 -19
c1:moved bc 16 -21
n:drop_my bc -17 18
n:le_escribo abc 33 -21 -30
p:bring c -17
p:choir ac -19 19

a:and_then bc 17 -22
a:both ab 29 -29
a:not_on ac -23 17
a:too_far abc 19 -23 -16
b0:know ac 21 -16
b:,_out b 16
b:is_ok ab 17 -17
b:que_juego ac 26 -26
b:they_cut ac 16 -20
n:day a -33
n:is_off abc -30 -21 29
n:me_for abc 33 -29 -28
n:old b -17
n:since_i ab 23 -33

b:law abc -30 -18 31
c1:comes abc 18 -29 17
n:,_esos bc 30 -29
n:si_pero bc -18 18

a:for_# a 18
b:confundi_, bc -20 22
b:may bc -26 21
b:will ac 28 -41
n:dia_tengo ac 17 -17
n:do_mornings a -20
n:juego_@day ac -23 20
n:nietos c -17
p:@drink abc -25 -35 32

b0:only abc 36 -54 -17
p:love bc -35 20
p:sure bc -27 18

a:la_@relative abc -16 20 -22
a:zombie c -20
b1:fly bc 22 -32
b:dan_la a 17
n:darle_de bc 21 -19
n:home_@day abc 35 -23 -36

=out;last ab -38 15
=wanted;>except ac -65 21
b0:@vehicle bc 17 -21
b:come_in ab 15 -26
c1:am a -22
n:in_before a 15
n:over_break c 15

a0:it abc -40 -37 43
a0:last ab -18 16
a:before abc -21 -16 28
b:used abc 34 -22 -28
n:._and abc -26 -27 30
n:@late b -25
n:la_pizca c 20
n:o_si bc -18 19
n:when_she ac -20 22

a0:me bc -55 19
a1:spoken bc 17 -17
b:podria ac -21 28
b:those_days ab -19 21
n:mi_lonche c 18
n:no_he abc 22 -16 -16

a:my_split abc -19 -24 25
b0:solo abc -50 -36 52
b:union_meeting ab 24 -20
n:depends abc -30 -17 33
n:voy ab 20 -39

a0:: abc -30 -28 32
b0:bien bc -15 19
b0:era ab 17 -16
b:#_@month ac 20 -20
b:llegue abc 24 -19 -19
b:out_of bc 16 -22
b:pedi a -22
b:prefer abc -26 -27 34
b:tengo_nada c 17
b:there_is bc 33 -38
c1:come bc 21 -22
n:,_lo abc -21 -32 36
n:._do b -23
n:or_after abc -29 25 -22
n:porque_tengo bc 35 -34
p:covering ac -22 23

a:and_that ab 21 -16
a:de_mi bc 39 -45
a:in_my abc 30 -27 -17
a:ones c -15
a:to_get bc 17 -17
b:libro abc -32 -31 39
b:she_says bc -22 22
b:was a -17
n:@day ac 26 -17
n:no_se abc 27 -24 -24
n:y_si abc 15 -49 22
p:a b -34
p:section bc -21 22

=aside;<turn c -19
a:@traffic bc 23 -22
a:not bc -24 22
b1:entonces abc -22 26 -27
b:preferably a -16
b:takes b -21
b:trabajo bc 21 -25
b:want abc 20 -45 25
b:was_on abc 30 -25 -24
n:@date_? abc 36 -30 -29
n:but_you abc -17 31 -31
n:looked a 15
n:sub_covering bc -16 18
p:take ac 22 -29

a:temprano abc -17 25 -24
b:every_other bc 28 -31
c0:sent c -26
c1:all ac 17 -18
n:,_it bc 22 -30
n:before_the bc -23 17
n:shop abc -25 -17 22
~free_from ac 21 -17

=aside;>unknown b -38
a:no_tengo abc -25 -25 26
b:#_any bc 24 -19
b:despierta abc 25 -18 -24
b:my_check bc -29 22
b:my_driver a -15
b:si_es b -43
b:viera_que ac 17 -20
c1:fuera a -24
last ac -20 17
n:forgot c -15
n:so_i a 26
p:lords bc -23 23
p:standing bc -25 26

=out;~free_from a -33
=wanted;all:aside+wanted abc -25 -21 22
a:tienen ac -15 20
n:si_puedo ac 24 -32
p:along abc -24 -30 32
~busy ac 15 -19

b:his_@relative ac 18 -28
c0:school a 16
n:sharp abc -21 -29 29
p:los b -20
p:share a -34

c1:nos ab 17 -17
n:#_will bc -29 25
n:misa bc 17 -17
p:about ac -19 23

b:@medicine ac 21 -27
b:if_somebody b -16
b:let_me c -15
n:pero_\xc2\xbf bc -22 23

a0:verdad b -22
b0:available ac -25 26
b0:bad c -20
b:not_be abc -26 35 -32
b:se_puede b -22
c0:next bc -16 18
c1:llego bc 19 -18
n:but_that ab 40 -43
p:pasado b -41

a:libres abc -16 -28 32
a:time abc 19 -53 29
b:is_# bc -33 19
n:lovely abc 37 -34 -17

a:sirven bc 22 -21
b:final_is ac 27 -23
b:pues bc -40 18
c1:except bc 35 -32
n:,_whatever abc -18 -23 32
n:dios ab -30 15
n:pero_la abc 21 -22 -18
n:pm_is ab 19 -32
p:ahorita ac 16 -15
p:el a -17

=aside;lead- abc 21 -20 -20
a:most_days b 18
a:no_estoy abc -15 31 -29
b1:her abc -31 -38 32
b:moved_my ab -19 20
b:sera c 16
b:to_come b -42
n:ends bc -35 36
n:lessons abc -19 18 -17
n:we_do ac -22 17

=wanted;>not abc -38 -24 30
a:habria a 17
b1:days ac -16 16
b:esos_dias ab -25 18
c1:senior ac -19 19
n:@holiday ab 19 -22
n:i_clock b -15
n:resto a -25
n:tan_temprano bc -16 19
n:town bc -28 29

a0:recien ac 26 -24
a:to_my bc 17 -20
n:del_mediodia c -20
p:dentro c 19
p:if ab 16 -33
p:otro b -15
p:speech abc 36 -31 -30

a1:to ab 23 -33
b1:y a -24
b:drop_off abc 27 -18 -25
n:,_the ac -18 15
n:takes_me a -17
p:calls c 16
p:este abc -37 -37 49

a:i_got a 19
a:party abc -23 23 -16
n:escribo abc 33 -21 -30
n:my_@ride ac -27 18
n:y_lo b -29
p:haha abc -25 -25 31

b:again abc -17 -20 24
b:post a 15
b:store ac 21 -24
b:with_my ab -16 17

a1:fish ab -27 18
a:esta abc -29 -24 34
b:anything_that a -22
b:release bc 23 -30
b:sirve ac -23 19
c0:she ab 16 -21
c1:had abc 39 -29 -25
c1:school a -22
n:nah ab 21 -21
n:til bc -32 22
p:court bc -15 17

a0:release a -31
a0:we c 19
a:no_voy bc 18 -29
b:gets_me ac 34 -32
b:needs_to abc -26 21 -19
c0:esta ac 21 -21
c0:nah abc -24 28 -26
c1:physical ac 22 -21
n:ahora abc 32 -24 -25
n:lazaro abc -16 -17 23
n:siguiente ac 21 -42
p:road abc -22 -17 32
p:sea c -18
p:twelves bc 29 -34

a:pagan ab 19 -15
b0:er a 18
b1:reset ab 18 -15
b:would_be b -28
n:hold_on a 18

a1:toca c -21
b:i_am ac -27 22
b:might_i ac -21 22
b:my_@body bc 19 -22
c0:@insurer abc -22 37 -35
n:ese_mismo abc -20 20 -21
p:overnight ac 18 -29

=out;on-offer1 abc 32 -46 26
a:be_just ac 18 -17
a:como ab 23 -24
a:no_ha ac 21 -21
b:club abc 27 -17 -29
b:town abc -30 24 -16
n:?_tipo bc -18 19
n:out_of abc -22 -33 35
n:shut bc -15 16

a:fin abc -28 28 -28
b0:cobro bc 24 -26
b:._home abc 30 -32 -29
c1:sleep ac -47 20

a0:quedo ac -21 23
a0:would b -19
a:@price bc -25 17
a:is_# bc 19 -21
b0:@day ac -19 23
b:cause b -47
b:dead b -20
n:diez bc -20 20
n:manana_duermo c -19
n:que_hay bc 31 -28
p:puede ac -38 30

b:got_the b -35
b:have_said ab 22 -20
n:._other ab -22 18
n:just_not a -16
n:touch c -27
n:will_be a -15
p:straight c 17

a0:school a -19
a:,_el a 16
b:@call abc 47 -44 -19
b:have_the c -19
c0:esos b 15
n:,_depends abc -30 -17 33
n:i_will abc -19 26 -23
n:stuck ab -25 23
n:yes_to c -19

<free b -19
a1:do bc -38 35
b1:@parking a 15
n:changed abc -37 -25 28
p:another bc -23 16

a1:perfecto c 17
b0:: c -17
b:@day_a abc -17 -17 19
c0:all ac -20 17
n:algo ac 16 -16
p:da abc -20 -37 42

a0:puede b -22
a:on_any ac -15 18
n:see c -24
n:toda abc 24 -24 -17

=out;>free ab -93 15
b0:@drink ac 29 -28
b0:pagan abc -15 18 -23
b:ever a -24
c1:@late ab -24 23
n:@day_la abc -21 23 -22

a:answer abc 33 -24 -31
a:corrido abc -17 21 -17
a:fine_i ac -28 27
a:no_one bc 25 -24
b0:sure abc -24 -29 32
b:is_there abc -28 -18 21
c0:whenever b 18
p:@howmuch c 16

a:me_voy bc -32 18
a:no_trabajo abc -18 -20 22
b1:we bc 19 -16
b:,_@relative ab 29 -51
b:i_@open c -21
n:._day abc 27 -30 24
n:keep_me ac 23 -28
n:that_. b -15

a:@relative_has abc -22 22 -19
b0:escuela ac 23 -17
b:@visit_del abc 24 -25 -20
b:these abc -17 -22 23
c1:birthday ab 19 -25
n:._si ab -33 17
n:payday ac 19 -22

a1:ya b -16
a:#_or abc -39 -43 49
a:bet ac -26 26
a:tengo_compromiso bc 23 -22
b1:my c -34
b:,_dejeme ac -19 19
b:ponerme c 15
p:soy a -23

=aside;doubt:a_weekday_and_a_date_that_do_not_go_together abc 134 -107 -130
b:@year_and c -19
b:available ac -25 26
n:@relative_at bc -18 22
n:es_cuando ac -26 20
n:if_somebody ac -23 22
n:para bc 24 -44

a:good_for ac -16 16
a:sounds abc 26 -20 -25
b:,_ya abc -19 -26 27
b:driver ab -22 21
b:set abc 25 -15 -21
b:troca bc 16 -22
n:dia_que ab 19 -37
n:give abc -19 27 -17
n:hora abc -29 -34 38
n:is_no bc 26 -33

a0:descanso abc -49 -37 48
b0:hay abc -24 22 -20
b:de b -24
b:en_el b 16
b:on_a a 17
c0:@open abc 29 -36 -22
n:can_you abc 18 16 -27
n:de_mi ac 17 -16
n:levanto bc -17 21
n:no_le bc -20 22
n:we_win abc 25 -20 -22

a0:is ab -27 16
a:en ac 16 -19
a:not_know ab 22 -29
b1:put ac -23 27
b:@relative_free ac -23 28
b:my_grandbaby c -18
b:wants_me bc 19 -23
n:finals bc -27 18
n:puedo_, bc -33 16
p:best a -18
p:use ab 20 -22

a0:que c 20
a:@day_whenever bc -15 17
b:is_every ac -19 19
b:la_@visit abc 27 -24 -24
b:never bc -27 22
b:you_are bc -16 16
n:no_trabajo c 19
n:que_nomas a -16

>except ac -18 17
a1:soy a -15
a:any_day abc -26 -32 38
a:anytime_after ac -15 21
b:once bc -18 20
b:pase ab 16 -40
n:que_@fetch ac 24 -38
n:say_# b 20
p:para bc -46 23

a:all_right b -31
a:coming_off abc -17 26 -25
b1:@relative bc 20 -19
b1:can ac 18 -26
b:necesito ac -19 20
b:wait a -19
c1:break c -20
c1:planning ab -17 17
n:@move_at abc -16 -25 28
n:hold ab 22 -27
n:want_to ab 28 -25
p:house bc -16 18

a:quedo b -20
a:tampoco abc -32 54 -56
b0:shrink c -24
b:already ab -26 17
b:she_gets ac 21 -22
b:we_are ab 17 -27
c1:@treat ac 28 -27
n:& b 18
n:la_@vehicle abc 29 -21 -24
p:bunch abc -35 19 26

=aside;doubt:a_child's_hours:_what_they_mean_for_the_visit ab 26 -20
=out;all:aside+out+wanted a -24
=out;nowhere abc -52 78 -84
a1:hay a -28
b:get_on abc 24 -19 -17
c0:nos b 17
n:the_earliest ac 29 -35

b:laburo_de abc -20 27 -23
n:#_. a -26
n:@traffic_on bc 18 -18
n:de_@day abc -35 -31 37
n:ese a -16
n:so_@day b -27

=wanted;>busy a -25
a1:queda bc -19 19
a:emojithanks abc -18 -20 30
b0:menos bc 40 -44
b:it_can abc -25 31 -20
b:que_tiene ac 19 -18
n:#_llega bc 22 -21
n:class bc -31 30
n:not_too bc -18 19

a0:i bc 18 -16
a1:camino ac 20 -27
b:hoping_for a -16
c0:lord a 15
n:but c -22
n:can bc -31 17
p:only bc 36 -34

a:let abc 24 -30 -19
b0:maybe a -20
b1:clock abc -32 -23 26
b:llevo ac 32 -37
b:ok_then ac 17 -16
b:the_field bc -25 23
c0:cualquiera a -19
n:choice abc -36 -25 37

a:is_easier ab 16 -23
b1:union abc 18 21 -30
b:@door ac -29 25
b:no_excuse bc -18 19
c0:load ac 27 -26
c1:confundi bc -20 22
n:other_one abc -16 26 -19
p:porque ab 31 -37
p:turno abc 23 22 -36

b:lose ab 26 -21
b:tengo_libre ac -15 19
c0:honestly c -21
n:no_use ab 16 -21
n:que b 20

a0:maybe abc 31 -37 -27
a:@day_, b -15
a:@month ab -20 18
a:he_would abc 22 -40 -17
b0:practice bc 25 -21
b1:say b 16
b:guardia bc 29 -23
b:in_class abc -15 23 -21
b:soon a -18
n:from_@day ac -19 16
n:if_we ab 20 -26

3/1 c -17
a:#_@year bc -22 19
a:le_aviso ac 18 -17
b:eso abc -24 -34 36
b:pude ab 19 -15
n:pasame ac 20 -30
on-offer1 a -22

=wanted;>turn b -49
a:@day_at bc -29 19
a:emojiyes abc -22 -15 33
b1:permiso ab 18 -20
b:las_de ab -40 20
b:se ac 39 -36
b:sea ac -24 20
b:turno_de abc 24 -19 -34
n:,_use ab 24 -19
n:que_ya ac -31 19
n:se abc -22 -15 33

a0:cualquier abc -32 -21 40
a0:preferably bc -16 23
a:aviso ac 18 -17
b:@relative_tiene bc 25 -24
b:the_# a -30
c1:pude ab 19 -15
n:get ab 18 -41
n:manana_si bc 22 -22
n:week_, ac 21 -21

=wanted;after ab 21 -30
a:se_me abc 28 -16 -25
b0:@treat abc -21 -29 23
b0:run bc 22 -35
b0:vence a 18
n:@move c -18
n:@stop abc -33 -35 36
n:esa_semana bc -18 19
n:might_@call bc 21 -25
n:rent_day c -20
n:will_have a -15

a1:that abc 32 15 -32
a:minute abc -18 -23 30
b:man abc 19 20 -31
b:my_husbands bc 17 -22
n:around_that b 15
n:round b -17

b1:he a 25
b:all_got ab -20 17
b:i_keep a -25
b:is_not bc 43 -36
b:should abc -34 -24 34
c0:instead ab 21 -33
n:@date_would abc -18 25 -17
n:fly_out bc -18 23
n:que_se bc -37 26
n:querais bc 20 -21
p:care abc -29 -29 34
p:pena bc 25 -22

=wanted;<if a -19
b:algo abc -42 -30 53
b:flying_home ab -29 27
b:mire a -16
b:toda ac 16 -21
n:but_after bc -27 27
n:calls a -25
p:from abc -19 -17 29

b:double c -24
b:falte abc 22 -16 -21
b:roster ac 22 -20
c0:nothing a -26
c0:pues abc -16 -34 22
n:,_@insurance c 18
p:p abc -24 33 -32

a:i_reckon b -20

a:@day_ni bc -15 16
a:too_early bc 31 -42
b:dicho_que bc 17 -17
b:period abc -18 -21 25
c0:las abc -24 23 -16
n:,_tal c 17
p:up ab 21 -35

a1:there abc -20 -17 27
a1:time b -20
a:esa a -22
a:no_@day abc -18 32 -32
n:cualquier b -18
n:duermo bc 26 -32
p:sleep ac -33 36

a:down ab 33 -32
b1:@hours ac 24 -29
b:after_# ac -25 17
b:could_not ab 23 -29
b:other_@visit bc 25 -22
c1:recien abc -27 -16 26
n:@day_tengo abc -15 -31 31
n:ahogada bc 29 -31
n:otherwise_the ac 18 -18

b:cut ab 18 -23
b:they_are bc -25 27
n:hits b -17
n:so_can abc -32 -25 42
p:s abc -16 23 -24
span b -16

b0:yo ab 18 -29
b:can_it abc -19 -46 32
n:._would b -16
n:of_the a 24
n:same bc -59 38
n:though bc -31 32
p:hace ac 17 -19

=wanted;<fits ac -72 17
a:belong_to abc 21 -16 -16
b:if_that abc 20 -22 -16
b:pero_no c -24
b:pushed abc 32 -24 -22
b:they_do c -15
b:unless_it bc 34 -34
b:wait_is ab -28 20
c0:negative abc -23 33 -26
n:the_middle bc 21 -21

a:estoy_fuera b 17
a:recojo_a a 16
b1:drops ab 17 -24
b:@food ab 23 -36
b:@move_la bc -16 17
b:el_@relative abc 30 -22 -29
n:si_dios bc -17 17
p:mornings bc -31 32

a0:@late abc -23 -20 22
a:fine_with c 17
a:not_a abc -17 -29 34
b:es_que ac 27 -33
b:wake_up ac 33 -32
c1:got b 22

a:am_free abc -23 -28 32
a:not_work abc -23 40 -43
b0:lessons abc -31 32 -31
b0:work a -20
b:el_dia ac -22 20
b:memphis ac 23 -26
n:amanezco ab -19 20
n:take_them ab 21 -34
p:her abc -18 -24 31
p:says a 18
p:second bc -31 22
p:weekdays ac -15 20

=wanted;3/2 ab 21 -41
a:y_si a 16
n:after_i b -23

=aside;last b -40
a1:answer ac 21 -20
b0:reckon bc -16 19
b:,_is bc -17 21
b:@fetch_mi abc 21 -17 -18
b:dejo_a a 18
b:never_mind abc -23 33 -28
c0:code abc 25 -25 -21
n:#_por ab -20 23
n:off_the abc 29 -22 -22
n:out_@day abc -27 -16 27
p:ninguna ac -17 18

=wanted;again abc -21 -37 36
a:easier_for ac -17 19
b:@relative_are abc -31 30 -28
c0:now bc -19 21
n:are_not c 15
n:de_ahi ac -29 21
n:sea_despues b -22

b1:prefer bc -22 25
b:their abc 33 -24 -31
n:@day_night b -16
n:around_# a -16

a0:any abc -42 -47 56
a:of_those c 16
a:that_day abc -21 -22 26
b0:but ac -60 38
b0:deme bc -15 16
b:cobro bc 24 -26
b:from_# ab 30 -31
b:lessons abc -23 29 -39
n:but_before abc -27 -29 34
n:but_on b -30

a:no_hay ab -56 18
a:week_is ac 19 -21
b:and a -20
b:reset ab 23 -18
before ab -32 26
n:,_let abc -31 -19 31
n:covers abc -24 35 -31
n:junta ac 22 -19
n:ya_la a 25
p:taller ab 23 -23

a:over_the bc -21 22
b0:mind a -22
b:@relative_had abc 22 -17 -19
b:@relative_said abc 27 -19 -21
b:me_@day a -26
b:murio abc 29 -27 -19
b:you_@open bc -22 20
n:before_then a 18
n:i_say abc -26 -23 25
n:imposible bc -35 19
p:somebody bc -19 19

a:@clinician a -22
a:have_no bc 24 -23
a:know ab 22 -29
a:them ab 24 -26
b:pongame abc -20 -22 27
c0:not abc -71 42 -15
n:by bc -23 42
n:mediante ab -27 23
n:pero_en abc -39 -54 61
p:quedo b -23

a0:ni bc 38 -40
a:one_i ab 18 -16
b0:can ac -33 23
b0:two abc -17 16 -15
b:leave abc -21 27 -18
n:@day_i a -28

a:part_of a 18
b0:well abc -22 -20 26
b:ends b -35
p:clases ab -16 17
p:mananita abc -19 -30 31

b0:fabrica a -17
b:@visit_was ab 17 -17
c1:pongame bc -18 21
n:am_an abc -26 -30 31

a:long b -17
a:or_@date c 18
b0:paid b -33
b1:# bc -39 24
b:you_got abc -32 -16 30
n:earliest b -28
n:minutes ac -19 15
n:those_. abc 19 -35 23

b:?_my abc -22 32 -30
b:get_up ac 23 -22
b:quiero ac -23 27
n:but_in bc -19 20
p:great ab 16 -29
p:oh bc -20 19

a:first abc 16 -25 17
b:aunque abc 32 -29 -29
b:digamos b -28
b:we_bury ac -24 18
n:? bc -25 25
n:but_i ac 28 -23
n:is_a bc -27 18
n:two_is b -22
n:voy_a ab 31 -39

=out;<fact abc -38 -15 19
a0:los abc -29 34 -18
a:estoy_en ab -31 21
a:her b -17
a:nena c -16
a:put a 16
b1:only ac -51 26
b1:physical ac 18 -17
p:are b -22

a:dialisis abc -16 32 -29
a:pt abc -30 30 -29
a:think ab 32 -28
b0:ay bc 19 -17
b0:dormi ac 29 -27
b:@day_si a -16
b:@move_my abc 23 -27 -16
b:have_a abc -35 -16 32
b:have_it abc -19 -34 33
b:libra ab 24 -28
b:my_leave ab 21 -17
n:no_puedo a -57
p:read bc -19 21

b0:dias b -26
b:@drink bc 15 -34
b:day_program c -24
b:equivoque_, c 17
c1:@book ab 19 -32
c1:she bc 30 -26
n:again abc -20 -28 34
n:is_turkey c 18

a1:church ac 19 -18
a:llena ac 24 -21
b:down c -24
b:i_wake ac 33 -32
b:which ab -36 18
c0:then abc -17 19 -22
n:#_or bc -22 15
n:despues ac -25 19

a:cuando ac -30 18
a:not_do bc 19 -17
n:,_como abc -22 -29 35
n:can_it bc -18 21
n:pero_este ab 19 -25

=wanted;of4 ab -29 22
a:cumple_de bc 26 -25
b0:dead bc -22 16
b0:o b -26
b0:ponme ab -16 19
b:after_@holiday bc 22 -18
b:come_straight bc -23 24
n:ando_con a -15
n:going_to a -36
n:sea_a bc -21 22
p:nothing a -19
p:text abc 26 -17 -22

a0:before abc -23 -28 28
a:am_@person abc -22 -41 43
a:are_my abc -44 -35 40
a:y_hago ab -23 15
b:,_hay bc -26 16
b:do_you abc -30 -35 43
p:mi b -45

a:conflicts abc -30 33 -33
a:whole_day c -17
b0:double c -24
b:._would a -21
b:dice_que ac -36 21
b:it_must a 15
b:que_por bc 17 -28
b:talk_to ac 23 -22
n:,_entonces abc -15 25 -17
n:,_that ac -41 26
n:now_on ab 17 -22

=wanted;aside;- ac 18 -44
a:which_is bc 18 -18
b0:leaves bc -21 23
b1:los bc 19 -33
c1:about c 17
c1:boy b -25
n:que_haya bc 19 -18

a:own abc -19 -27 27
b:#_except abc -26 -31 32
b:@visit ac 19 -37
b:thought abc -34 38 -40
c1:called abc -19 21 -25
n:sleep a -20

=wanted;doubt:until_then,_or_from_then_on bc -24 26
b0:him b 22
n:@day_one abc -28 25 16
n:boss c -18
n:cause_the ab -15 15
n:go abc -23 24 -15

=out;~busy_from a -21
a:the_@vehicle abc -23 30 -28
c0:- bc 29 -46
n:) bc 22 -35
n:._anything bc -16 15
n:must a -24
n:week_. abc 24 -15 -23
p:paid bc -17 19

a:,_after bc -24 18
b:._@book bc -21 17
b:dificil abc 19 -16 -16
c1:you b -24

a:favor abc -17 -37 38
b0:al abc -23 -25 25
b:._ese c 15
b:@relative_is a 19
b:is_@open ab -18 19
c1:or abc -33 -19 26
n:am_the ab 24 -34
n:me_in ac 29 -36
p:used ab 19 -24
p:winter abc -27 -31 33

a1:days b -28
b:put bc -17 18
b:santiago abc -23 28 -28
n:get_off abc -23 -34 35
n:win abc 25 -20 -22

a:lady abc 25 -17 -15
a:le_digo abc 32 -26 -21
a:los_ninos b -19
b:can_run abc -23 -19 24
every c -20
n:but_let abc -17 -17 21
n:only_after bc -20 20
n:right_now abc -19 -17 22
n:so_tu a 16

a:all_yours ac -32 33
b1:@move ab -47 25
b:iba abc 31 -27 -25
b:is_the c -15
b:we_@drink ac 22 -26
c0:had c -45
n:@medicine a -22
n:home_at ab 17 -18
n:wanted abc -25 -35 28

=out;3/0 abc -31 37 -19
a:@pay ac 24 -24
b0:class bc -25 21
b0:field bc -25 23
b0:laredo c -32
b0:loose abc -26 -21 29
b:do_the abc -21 -40 35
n:birthday c 17
n:no_? a -24
n:which_i ab -23 15
n:will_text b -26

b:del_# abc -18 -25 30
n:final abc -31 -19 31
n:que_antes c 21
n:that_leaves abc -18 26 -37

b0:and bc 25 -53
b:got_to bc -32 40
b:jongg abc -19 21 -15
b:left abc -16 -31 31
b:storm abc 29 -23 -21
n:@day_then bc 24 -20
n:aunque_el abc -18 -22 23
n:is_done abc 28 -25 -23

=aside;>not b 15
=wanted;until bc 17 -19
b:mi_ama bc -21 16
b:sorry c -20
n:takes a -15

a:cualquier_dia abc -40 -25 48
b1:sometime ac -16 21
b:to_that ab 18 -20
n:._second b 20
n:dos ab -29 19
n:to_@day bc 37 -33
n:while b -20

a:al_pueblo c -16
a:latest ac 20 -21
a:permiso bc 20 -18
b:what_i abc -25 -22 34
n:,_le abc 27 -23 -22
n:@day_me c -24
n:have_no b -24
n:take ab 29 -44

b:a_decir abc 22 -19 -17
b:with_me ab 20 -20
n:._so bc 19 -30
n:@day_en bc 16 -34
n:taking a 18
n:text_you ac 16 -19
p:thing ab -26 16

<fact ac 19 -34
=out;hour bc 17 -21
a0:for abc -19 -32 36
b0:day ac -21 17
b:,_del abc 16 20 -28
b:funeral ac 17 -23
b:thing ab 20 -19
b:y_me abc -19 -19 20
c1:but bc 54 -52
n:._maybe ac 17 -30
n:pongame_el bc -29 29

a:is_that ac 21 -20
b1:@price abc -28 36 -21
b1:porque abc 33 -31 -20
b:,_which a -16
b:she_do abc -22 -21 24
p:too a -21

=aside;~busy c -32
a:most c -16
b:cualquiera_menos bc 21 -18
b:my_@move a -29
b:plant abc -18 -36 39
b:so_now a -19
n:@wrong bc 22 -25
n:all_are ab 19 -32
p:very c 17
p:ya ab -57 21

=aside;doubt:which_day bc 20 -15
=out;within-last abc -18 21 -21
=wanted;>free_from abc -53 -20 30
a0:voy ab 18 -24
a1:court ac 15 -19
a:gig abc 31 -24 -22
a:right ab -28 26
b:on_# bc -20 18
b:tell a -16
n:@hours_de c 16
n:is ac 27 -34
n:pero_el abc -31 36 -26
n:were abc 22 -23 -16
p:era a -24
p:turkey bc 18 -27

=aside;~free abc 22 -53 -17
a:about ac -23 22
b1:need ac 24 -29
b:half_day ac 17 -19
n:dos_dias abc -23 24 -28
n:man bc -36 15
p:mind ac -27 21
p:nina abc 25 -16 -23

b0:wrote abc 22 -19 -17
b:,_like bc -18 25
b:._la bc -22 23
b:please_no bc 24 -23
b:service abc 30 -28 -23
b:since_i ac -18 19
c0:nope abc -23 -37 27

a:@date_for a 19
b:clock abc -25 -23 25
n:?_or bc -15 21
n:en_@hours c 16
n:more bc -22 26
n:until_# abc 20 -24 -18
n:was bc -41 31
p:veo abc -23 -19 24

=out;2/0 abc -69 29 -21
a:es_imposible bc 20 -21
a:not_going bc 29 -29
a:paso abc 29 -22 -27
b:#_in bc 20 -22
b:nothing c -36
n:mejor_antes b -18
n:puede_a bc -22 22
n:there_is abc -17 -35 34
p:@vehicle abc -51 29 -23
p:usted abc -18 23 -16

a:all_i c 18
b1:vaya ac -22 23
b:de_ahi abc 24 -20 -22
n:not_even abc 26 -25 -27
p:maybe bc 17 -19

c0:y abc 36 -40 -24
n:camino b -23
n:mornings_i bc 23 -27
n:pero_# c 15
n:soonest abc -26 -16 23

b1:never abc -30 -28 30
b:#_no c -15
b:,_i ac 20 -35
b:i_work ab -31 30
n:any_weekday bc -36 24
n:will abc 19 16 -30
p:trabajando ac -16 21

a0:and ac 28 -15
a:or_@day abc -37 -48 51
b:?_en ab 28 -30
b:and_# bc 20 -17
b:full ab -19 16
b:hay_pues bc -19 22
b:it_got abc -18 -27 29
b:the_nursery abc -20 -19 20
b:would_prefer c 18
c0:ooh b -20
n:free ac -35 27
n:manager abc -25 -27 27
n:me_pagan a -17
n:my ab 27 -35
n:por_favor a -23

a:is_chemo abc 23 -22 -23
a:it_was ac -16 17
b:out abc -25 44 -40
c0:ok bc -17 17
n:conflict abc 26 -24 -20
n:look abc 29 19 -39
p:weekday ac 22 -18

a0:o bc -36 31
a0:soy b -18
b:choir_is bc 15 -34
b:me_confundi bc -20 22
b:week_is ac 20 -25
n:@symptom abc -21 27 -26
n:day_at bc 22 -29
n:is_@holiday ab 25 -21
n:lante abc -20 20 -18
n:oclock_any abc 20 -22 17

a1:le abc 25 -39 18
b1:us b -35
b:my_pension a 17
b:no_to a -50
n:mejor_, abc -25 -29 35

a:is_shot bc -30 29
b:born a 17
b:de_viaje bc 21 -18
b:no_wait b -17
b:nothing_works a -19
b:read b -25
b:tengo_carro ab -24 16
b:the_girl bc -27 17
n:ustedes abc -27 37 -27
p:has ab 20 -35
p:takes bc -26 26

=aside;<free b -36
a:be_lovely bc -29 32
a:confirmo abc 24 -18 -21
a:same bc 30 -19
b:and_not abc -17 23 -28
b:is_something a 16
n:preferably abc 32 -35 -30
n:you_all bc -28 23
p:@visit abc 35 -38 -25
p:libre bc -30 16

=aside;of1 c -25
a:@english ac 36 -35
b:in_at abc 20 -19 -21
b:no_hay abc -35 -26 43
n:._give bc 27 -37
n:@date_to abc -27 -30 33
n:supposed bc 15 -24
p:reyes bc 31 -33

a:@fetch_el ab 20 -23
b0:just ab -29 17
b1:truck ab 18 -31
n:before b -32
n:tendria bc 31 -31
p:class abc -26 -18 32

a:depends abc 25 -16 -22
b1:de bc 34 -35
b:@relative_takes bc -22 15
b:need_something ac -24 25
c0:clinicals bc 21 -33
c0:every ab 20 -26
c1:they ac 24 -25
n:,_during c 16
n:end bc -18 20
n:evening abc -23 -32 30
n:his abc -17 21 -16

=out;wanted;- bc -33 17
=wanted;doubt:a_condition abc -42 -62 69
a0:tengo abc 33 33 -56
a:am_all ac -32 33
a:laredo ac 17 -20
a:the_@insurer bc 23 -26
b0:cogeme abc -16 -17 18
b:because b -40
b:mi_turno c -29
b:my_days abc -25 -21 25
b:viera ac 17 -20
c0:jk bc -16 17
n:@day_though bc 27 -32
n:drops ac -29 24
p:anyway bc -17 23
p:cumple c 15
p:voy ab 24 -41

a:hora a -23
a:verdad abc 33 -32 -21
b0:doubles abc -33 45 -34
b1:toca ac 19 -29
c1:daycare a -29
c1:up ab 20 -18
n:._entonces ab 19 -17
n:lonche c 18
p:last ab 21 -37

a:#_any ac -16 20
b0:hair bc 16 -21
b:me_on bc 20 -21
c1:bury ac -24 18
n:but_she bc -37 25
n:my_boy c 16
n:out_at b -21

a:my_girls bc 15 -20
b1:ay abc 26 -23 -26
b:@relative_in ac -30 29
b:ensayo bc 27 -26
c0:home abc -19 -18 21
n:has_a bc -23 24

=aside;doubt:what_stands_in_its_place abc 25 -21 -18
a1:@open ab 19 -32
b:gave b -29
b:sea_menos bc 23 -21
n:._put bc 24 -24
n:dia_ni bc -21 19
n:libres c -18
n:no_es b -23
n:the_roads b -17
p:@ride abc -26 -22 34

b:am_good c 15
b:ay_no ac 20 -18
b:ese bc -39 26
b:permiso_al bc 19 -31
c0:playoffs a -27
c1:o b -24
c1:ser abc 21 -29 -17
n:@open_that ab 22 -26
n:desde abc -35 35 -25
n:starts_at ac -17 18
p:been ac 27 -30

<except bc 45 -40
a0:please abc -23 -30 38
a:dan abc -16 -19 21
a:i_do bc -37 32
b0:permiso abc -20 -20 23
b1:que ac -17 17
b:snows bc -28 24

a0:fine ac -17 21
a0:trabajo bc 46 -64
b0:home ac 21 -20
b1:perdon abc -21 24 -25
b:grandbaby c -19
b:habria abc 37 -29 -32
n:@relative_. bc 20 -17
n:only abc -23 -29 31

=aside;<if b -89
a0:lo abc 39 -50 -20
a:chores abc 25 -42 -17
a:libre b -58
b0:was a -18
b:@insurer_@vehicle ac -18 16
b:lands bc -33 20
n:till b -18
p:quincena ab 15 -28

a:after_@food b -19
b:# abc 52 -26 -23
b:on_that b -15
n:._ese a -18
n:demas ac -36 16
n:mine ab -31 22
p:coming bc -21 23
p:eighth b 17

=aside;<past b -26
a0:at c -20
a:por_ejemplo abc -16 -30 30
a:taken_for bc 19 -19
b1:give a -32
b1:mi ab 29 -27
b:@date_i b -19
b:and_that abc -32 22 21
b:obra ac -26 27
b:when_i a -16
c1:either bc -28 15
n:land ab 28 -39
n:todavia ab 17 -26
p:rush ac -19 24

a0:ig bc -20 23
a0:off a -27
a:like b -40
a:with bc 26 -31
a:\xf0\x9f\x8e\x89 b -20
b:@move_ends abc -34 -25 34
b:her_@relative abc 16 -38 27
c1:driver a -15
c1:se ab 21 -26
n:yes_but bc -18 19
p:mornin bc 20 -18
p:muy bc 20 -26
p:new bc -18 16

=aside;<busy b -20
a0:with c -16
a:mismo c 18
a:sleep bc 26 -28
b:dialysis bc 30 -36
b:tendra ac -15 21

=out;~busy c -17
a1:best ac -36 37
a:es_@holiday ac -25 16
a:on_my ab -30 30
b0:break ab -22 16
c1:look a -25
n:#_y ac 21 -28
n:may abc -16 20 -18

=aside;>fits abc 27 -36 -19
a:but ac -18 21
a:like_you b -22
b:?_es ac 17 -17
c0:county b 18
n:and_nothing bc 22 -21
p:latest a 18

a0:@day a -23
a0:but bc -37 19
a:whenever a -31
b:alla abc 25 -27 -17
n:vez_el c 17
p:, ac -32 15
p:mira a 20
p:something bc -17 25

a1:come ab -29 18
b0:finals abc -17 30 -26
b:sure abc -20 -29 30
n:@day_juego ab 19 -25
n:fall bc 17 -19

b:,_me ab 18 -36
b:@clinician_is abc 16 17 -20
b:am_up abc -28 -24 29
b:bad c -20
b:lady bc -40 28
c1:know bc 18 -24
n:be_there bc -43 33
on-offer0 c -15
p:@food a -20

b:i_take bc -25 25
b:sale abc -16 22 -23
b:veces abc -25 -24 26
n:and_then abc 19 -21 -18
n:at_the ac 20 -18
p:baby c -22

b1:starts a 18
b:cogeme abc -16 -17 18
b:training a -23
c0:cualquier a -21
n:need ac 25 -20
n:would_not abc -25 -32 34
p:del ac -32 23

a0:wide ac -25 25
b1:el ab -27 29
b:as abc -16 24 -33
n:,_pero bc 31 -30
n:@day_neither b 16
n:are_you c 17
n:checo c 15
n:it_after b -16
n:sons ac 17 -16
n:that_on abc -17 -25 24
n:viene bc 18 -32

a:@treat abc -23 30 -25
b:car_back ac 16 -16
n:._by bc -21 22

a:literally bc 34 -35
a:service abc 23 -30 -20
b0:back abc -30 -15 24
b1:lights ac 16 -20
p:hour a -15
p:no ab -22 16

=out;bound ac -36 20
b1:hour a -37
b1:make a -26
b:@relative_says ab -26 17
b:not_make bc 27 -27
n:away abc 21 -20 -17
n:es_muy ac 16 -15
n:two ab -46 34
p:entra ac -20 15

a0:ando b -17
b0:decia bc 16 -19
b1:@date bc -29 20
b:have_my bc 23 -29
b:til ab -32 24
n:am_back a -30
n:cualquiera_de ac -22 21
n:down a -30
n:ya_no bc 21 -25
p:and abc -39 18 19

a:#_# c 16
a:@day_before c 17
b1:any abc -33 -27 42
b:._\xc2\xbf abc -19 -28 38
b:have_# b -23
b:que_viene a 16
n:last b -33
n:me_confundi bc -20 18
n:menos_@day bc -22 25
p:dos abc 23 16 -25

b:check ab 15 -30
b:goes abc 27 -26 -21
b:license b -27
n:is_early abc -19 -20 24
n:temprano_, bc -23 25
p:cae abc -18 26 -25

a:@insurer_a bc 16 -23
b0:period abc -18 -21 25
b1:anything a -25
b:come_off bc -23 17
b:hair c -23
b:said abc 42 -43 -18
n:relief abc -28 28 -27
n:two_oclock ac 21 -23
p:also abc -19 -19 20

b:for_something c 17
b:levanto abc 24 -18 -22
b:love ab -27 16
b:of_class abc -23 -17 25
c0:digo ac -22 21
c0:otherwise abc -17 -34 37

a:-_# c -29
a:no_tienen ac -15 20
b1:limpio abc -20 29 -28
b1:off a -21
b:nomas_que abc -19 24 -16
n:so_like a 16
n:tiene abc -19 26 -22

=wanted;doubt:the_same_time_as_what ac -24 31
c1:rest abc -32 -21 34
n:tres abc -16 -25 27
n:\xc2\xbf_puede bc -22 23
p:down a -17

a:,_@day b 15
a:to_@day a -16
b0:in bc -34 22
b:dormido abc 24 -21 -21
b:planning ac -20 15
c0:? bc 16 -35
c0:yes bc -17 20
c1:tal ac -22 26
n:._been abc -19 -34 35
n:horas abc 28 -22 -26
p:proxima a -22

a:a_cualquier a -31
a:birthday abc -17 28 -24
a:time_i ab 28 -28
b:calling b -18
n:hasta ab -25 24
n:is_ok ab -20 20
n:ones b -24
n:que_entro ab 18 -22
n:would c -19

a1:al ab 20 -17
a:are_out c -26
a:by_the a 16
b:._well ac -20 18
b:am_free a -39
b:esa ab -28 16
b:hago a 20
b:wanted_me bc -23 15
n:lo_puede c 19
p:descanso abc -40 -51 47
p:posible c 18

=wanted;doubt:a_weekday_and_a_date_that_do_not_go_together abc -26 -27 29
b0:dialisis bc 24 -25
b1:pero c -16
b:,_back ac -37 17
n:am_retired bc -17 22
n:in_town bc -27 28
n:tal_vez c 17

=wanted;>fits a -62
a0:even ab 21 -30
a1:got b -17
b0:ones ac 18 -20
b:,_\xc2\xbf abc -16 25 -22
b:._anything bc -19 27
b:@late ab -21 19
b:but_is ab 21 -22
b:daycare a -29
b:trabajando abc -34 29 -27
b:wanted b 19
n:,_menos abc -23 -26 33
n:god abc -26 -21 30

b:so_do ab -25 25
c1:neither bc 18 -15
n:i_missed bc -17 15
n:the_only a -19
n:then_, bc 17 -17

b0:@food b -19
b0:cause abc 28 -25 -26
b:after c -16
b:comes ab 21 -20
b:comes_to abc -24 -29 30
b:duty b -20
b:had_to bc 19 -28
b:\xc2\xbf_sera c 16
c0:le abc 45 -44 -32
c1:cualquier abc -22 -18 28
n:#_es bc 17 -23

b0:dice abc 21 -17 -20
b:goes_in ab 25 -18
b:not_leave abc -26 26 -20
b:ones ac 18 -21
b:por_las a -31
b:yo_salgo abc -27 -18 25
n:dia_libre abc -19 -22 32
n:i_like abc -28 -33 35
n:kidding bc -18 19
n:pero_@day abc 25 -23 -27

a:not_@day b -17
a:the_@call a 16
b:be_in ac 32 -30
b:was_there abc 25 -19 -17
c0:that abc 17 -27 18

a:the_street abc 25 -22 -16
b1:earliest bc -21 23
b1:what abc -40 -20 33
b:los bc 25 -29
b:ni abc -37 44 -31
n:sorry_. b -16

a:por_el ac 19 -23
b:nos ac 30 -30
b:olvidese_del b 17
c0:my bc -18 23
n:._what ac 31 -34
n:am_only abc 30 -22 -31
n:of_them bc -19 17

a:to_# ac 20 -31
a:without bc -24 23
b:en_laredo abc -17 20 -23
b:even_try b 15
b:sub a -35
b:weeks c -20
b:you_squeeze c 21
n:dale abc -23 -38 28
n:no_way abc -24 -17 22
n:said bc -54 23
n:to_be ab 23 -17

a:is_not bc 38 -41
b:que_la abc -21 -30 35
n:@day_lol abc -18 -23 21
n:me_la abc -16 -29 19
n:scratch ac 15 -20
n:sea_@day abc -24 22 -21
p:guy abc -25 -19 30
p:sorry ac -22 21
p:week ab 29 -21

b:mas c -18
n:#_to ac -22 25

a0:para bc 18 -21
a:can_leave bc -29 31
a:el_# ac -24 20
a:talk abc 30 -19 -28
a:til ab 19 -37
b:este a 17
n:)_. c -24
n:black_@day bc 21 -23
n:clear bc 30 -31
n:flip a -17
n:que_a ab -18 18

b0:somewhere ac -15 18
b:every_day bc 20 -18
b:viaja c -29
c0:omg ab -31 24
n:and_they ab 17 -20
n:dias_no a -19
n:except abc -30 -33 36
n:leave bc -43 27

=wanted;of2 bc -18 16
b0:@clinician ab 17 -20
b:da bc -16 17
b:elk bc -20 17
b:only_runs abc -28 -22 27
b:please ac -44 19
b:puede_@move bc -21 21
b:was_# ac 16 -15
n:nomas a -19
n:otra_semana bc 26 -25
p:both abc -28 -19 29
p:tambien bc -21 25

b:o_sea abc -24 -19 35
b:program c -27
b:rehearsal c -16
n:,_say ab -22 19
p:dan b -26
p:really abc -32 23 -19
p:shot c 16

=out;<soonest b 17
=out;? ab 24 -22
a:a_two b 16
a:algo a -28
a:and_no c -16
a:nap ab 28 -27
a:one_sounds ac 28 -28
b:que_ser ab 18 -29
b:wait_, b 17
b:wrote_down abc 22 -16 -20

=aside;~any b -18
a:be_out abc -25 -25 26
b0:acaba abc 30 -27 -28
b:are_off abc -34 24 -19
b:get_off ac -60 30
n:@holiday_lol abc -21 19 -17
n:entonces_@day b -21

=wanted;wanted;- a -23
a:was abc -22 -37 24
b:@day_i bc 32 -35
b:good ab 22 -28
b:si_mi bc 18 -25
n:,_se a -16
n:which bc 45 -42
p:comes a -33

=aside;all:aside b 16
b:@relative_arrives bc -27 18
b:is_in abc 32 -33 -30
n:,_anytime bc -32 28
n:,_denme abc 28 -28 -29
n:days_work bc 27 -26
n:t/th_# abc -23 28 -28

a:me_lo abc -23 -20 28
b:anytime_after abc 27 -26 -21
b:de_preferencia abc -33 -28 39
b:eh ac 17 -17
b:yo_prefiero bc -17 19
n:day_before abc 24 -28 -19
n:pero_mi c -21
n:week_is a -18

a:a_mi ab -19 24
a:is_right abc -15 -29 19
b1:neither bc 19 -15
b:am_training a -23
b:le_agradeceria abc -20 -19 25
n:,_he abc 20 -40 24
n:@treat bc -23 19
n:later_that b -16

b1:otra ab 17 -25
b:._el c 16
b:suelta b -19
n:@day_que bc -33 32

a:furnace bc 20 -19
b:me_that bc -15 21
b:three abc -21 24 -26
b:you_fit c 15
c0:entonces c -18
c1:nina ac 19 -17
n:y_me c -24
p:ocho bc -19 22

a:y_eso abc 20 -19 -15
b1:wake ac 33 -32
b:@vehicle_does ab 17 -22
b:else c -32
b:in_last ac 17 -16
b:only_got ac -22 22
n:be_with abc 24 -25 -22
n:got_anything abc -19 24 -23
n:pero_mejor ac 18 -17

a:by abc 28 -31 -20
a:is_no a -38
b1:queda c 19
b:calendar abc 25 -22 -19
b:con ac -27 19
b:la_@holiday a -20
n:#_instead bc -30 30
n:missed_the bc -17 15
n:sale_a ab 24 -29
n:sleep_all bc 34 -39
p:de a -15

=out;doubt:what_begins_on_that_day a -16
a0:emojiyes ac -19 29
a1:free abc -22 -23 36
a:before_# b -26
b:me_opero abc 27 -17 -26

a:ya_puedo abc -20 -36 38
b:they_moved b 16
b:two_of a -22
n:cause ac -40 25
n:midterm b 17

=wanted;hour ac -81 24
a1:for abc -17 23 -28
b1:leaves a -19
b:cuido ab -38 21
b:le_habria ab 24 -25
n:squeeze bc 18 -16
n:y_ya b -29

a:ando b -16
a:or ab 19 -77
a:still abc -26 -56 36
b1:preference bc -28 28
n:between_i bc -26 23
p:camino abc -17 -24 28
p:today abc -41 -43 50

a:to_@move bc -23 22
b1:up a -16
b:excuse_me bc -18 19
n:manana_a bc 29 -28
n:them_i abc -34 34 -24
n:to_days bc -30 18

=out;2/1 abc -35 43 -36
b0:pero ac -39 19
b0:senorita ab -16 20
b1:wants a 17
b:whatever abc -25 -19 22
n:not_go abc -27 32 -24
n:salgo ab 18 -25
p:whole abc -26 26 -24

a0:@relative a -38
a:works b -16
b:have_lab ac 15 -31
b:of a -18
b:run_me abc -23 -19 24
n:?_oh ac 23 -16
n:temprano bc -41 36
n:your_@day c -22
p:fly ab 15 -28
~fact ac 25 -25

=aside;doubt:every_second_week:_which c -20
a:puedo bc 28 -35
b:._and abc -26 34 -31
b:be_done ac 18 -29
c0:entro bc 20 -25
n:but_if b -26
n:one_after a -27

a:two abc -23 26 -22
b0:meant abc -31 -39 41
b:am_going bc -17 17
b:fui abc 42 -18 -41
b:has_to abc -17 -19 25
b:keep_the ab 22 -31
b:pt ac 17 -20
c0:wait bc 39 -41
n:,_ahora ac 16 -19
n:para_delante b 18
n:tengo_libres c -18
n:was_going a -20
p:until abc -20 -34 38

a:de b -35
b:vacaciones ac -38 35
c1:hay bc -29 21
c1:sirve ac -16 22
n:semana abc -15 -18 18

<free_from b -25
a:llegar ac 31 -33
b0:baby ab 25 -27
b:fit_me a 16
b:only_do abc -34 -29 37
n:gave bc -25 18

a:los_dias a -21
b1:get ac -29 19
b1:through ab 22 -21
b:give a -43
n:put c -18
n:shoot_that ac 21 -19

a0:es a -16
a0:time abc -26 -31 32
a:town abc -18 25 -31
b0:lo bc 18 -22
b:of_state b 18
c0:@book a 17
from ab 20 -33
n:en_adelante c 16
n:le ac 29 -21

a0:esta ac -25 26
a:a a -25
a:recien ac 26 -24
b0:viaja c -29
b:,_menos c -25
b:so_is bc 34 -43
n:@parking c 16
n:ah bc -16 18
n:ha ab 27 -39
n:porque_amanezco ab -19 20
p:: ab -24 21

a1:nothing abc -28 -20 30
a:can_cover ac -16 16
b0:dije abc 30 -31 -25
b1:practice a -34
c1:might abc -16 -29 20
n:other_time abc 18 -16 -16
n:resto_de ac -25 22
n:y_@day a -25
n:y_media bc -20 19

a:o_el bc -18 18
a:or_any ac 21 -20
b0:mas ac 19 -27
b:,_trabajo bc 25 -23
b:laburo abc -23 30 -26
b:marlene b 17
n:before_my ac -20 18
n:but_only abc -16 -37 39
n:i_think bc 29 -35
n:is_out c -39

=out;named-again abc -29 -42 48
>any c -17
a:rest ac 30 -33
b1:pase b -32
b:._do ac -28 37
b:are_in bc -28 31
b:ill ac 23 -19
b:need_that abc 21 -22 -16
c1:ese ac -36 29
c1:yea b -21
n:is_@symptom abc -21 26 -33
n:not_tmrw bc 19 -19
p:away c 16
p:service bc -30 23

=wanted;of3 a -23
=wanted;~only abc -45 -52 63
b:regreso ac -38 26
b:school_let a 16
b:the_vet b 19
n:._not bc 16 -18
n:me_equivoque bc -16 18
n:this_week abc -17 -35 35
n:through_@day abc -22 -17 21
p:esta ac -46 16

b:are_all bc 22 -25
c1:ever b 15
n:,_fuera c -19
p:lord bc -18 20

3/0 ab -48 21
a:hour_@drive abc -21 -17 21
b1:esa abc -25 -21 26
b1:las a 17
b:se_me ac 18 -30
n:ahi_estare abc 29 -36 -26
n:el_@day b -18
n:la_@relative ab 16 -24
n:not_# a -17
n:out abc 32 -51 -17

a:antes b -24
a:well bc 19 -20
b:me_to abc 19 -18 -19
b:presta abc -21 -27 23
c1:@open ac -35 37
n:,_ask abc 31 -19 -31
n:llego_a abc -17 21 -17
n:pero_que abc -21 -34 36

=aside;until bc 23 -54
b:want_me abc 25 -24 -24
c1:what bc -25 25
n:._she a -35
n:._this abc -29 -29 30
n:and bc 28 -23
n:i_come abc -16 -34 21
n:tell abc -26 -31 36
p:& abc 27 -23 -34

=wanted;all:aside+out+wanted b -17
a1:dia b -43
a:tomorrow bc -36 36
b0:asleep c -19
b0:digamos bc -26 28
b0:vuelvo abc -24 -21 24
b:@ride_can ac -21 24
b:and_only abc -22 -15 28
b:can_swing ac -18 19
c0:just abc 25 -18 -21
c1:libre ac -22 29
c1:llueve ac 18 -17
n:,_weekdays bc 29 -29
n:a_half abc -18 -25 20
n:weekdays abc -17 20 -18

b:when_the bc -18 23
c0:probably abc 24 -20 -23
n:._home ab 27 -26
n:@day_next a -46
n:chance abc -27 28 -18
n:think bc 23 -33

a0:most c -16
a1:me bc 33 -53
a:@body c -30
a:an_hour b -17
a:fish_fry ac 15 -16
b:me_lo bc -27 21
c1:nothing ac 16 -39
c1:\xc2\xbf abc -17 23 -19
n:either_before bc 19 -17
n:la_mananita c 19

a:muy ab -22 42
b:@vehicle_drops b -17
c0:nena abc -19 28 -25
n:si_se a -24
n:so_is c -26
p:esos ac -24 27
p:side abc 15 -30 24

=-;aside;aside bc 16 -32
a:fine bc -68 19
b0:? ab 28 -77
b:the_er a 18
b:\xc2\xbf a -33
n:fit abc -18 19 -17
n:get_me a 15
p:around bc 18 -19

b:moved c -39
b:sea_en a -16
n:,_antes a -55
n:ella_no abc 29 -26 -28

=wanted;<except abc -26 -34 36
b:at_# abc 31 -30 -25
b:is_nothing bc 28 -29
c0:anything ab -56 19
n:not_this bc 19 -20
n:salida ab 24 -22
n:tengo_al bc 31 -31
p:keep abc -19 -30 31

a:el_profe a 20
a:in_there abc -20 -15 26
b1:man bc 21 -31
c1:mas abc 17 21 -28
n:._yes abc -28 -23 25
n:know ac 16 -30
n:ni_el a -21

a1:digo abc 28 -22 -17
a:am_off abc -35 -47 50
b:._this b -18
b:no_good b 20
c1:told ab 16 -25
n:#_so bc -26 29
n:my_@relative a -17
p:all abc 31 -50 22
p:morning b -23
p:which ac -37 37
~busy_from a -21

b1:has abc 18 26 -39
b:fly bc 22 -32
b:mam bc -15 16
b:ooh b -20
b:sleep_all abc -26 34 -27
b:told_me b -18
n:is_free ac -21 22
n:que_mejor ac 27 -26

b:but_in bc -17 17
b:queria bc 22 -20
b:will_text ab 25 -21
c1:let bc -26 16
n:!_! abc 40 -31 -41
p:church ac 19 -22
p:middle c 21

b:,_off ab 20 -29
b:my_hair bc 18 -21
n:dias ac -39 24
n:toca abc -26 31 -30

a:probably a 18
b1:take abc -22 -32 37
b:,_en abc -57 -46 64
n:all_@day abc -28 -24 27
p:@treat b -16
p:daughters abc -19 -21 22
p:off a -18

a1:corrido abc -17 21 -17
a1:reckon b -20
a:ni bc 46 -43
b:reckon bc -24 27
b:since b -26
n:lo_que abc -29 -29 34
n:nunca ac -24 22

=wanted;>any ab -16 16
a:be_my ac 19 -18
a:el_dia bc -29 19
b:union abc 22 20 -34
c0:dispatch ac 20 -29
n:inventory a 18

=aside;wanted;- ac -35 18
a:sea abc -18 -17 25
b0:calves abc 24 -16 -18
b:is_down ac -23 15
b:us_go c 19
c1:calendar abc 24 -20 -20
c1:no ac -22 20
n:later_like c 16
n:service ac 21 -23
n:today ac 21 -21
n:will_take ac -26 23

a:is_@open ab 20 -31
b:dan abc 39 -27 -35
c1:go abc -21 33 -34
n:equivoque bc -16 18
p:free abc 28 -18 -24

a:adelante bc -17 19
a:los_demas abc -19 22 -21
b0:veces abc -25 -24 26
b1:pt a 16
b:have_something ab -15 17
c0:@clinician abc -19 -29 21
n:that_same abc -20 -40 33
n:y_el bc 20 -15
p:cumpleanos bc 16 -16
p:senorita ab -16 15

a:gap c 16
b:corte b 18
n:._but abc -22 -27 31
p:instead ac -36 21

a0:conflicts abc -30 33 -33
a1:muy ab -20 36
a:hon ac -21 17
b:cuido_a abc -22 27 -22
b:el_dentista abc -16 22 -32
b:forklift bc 21 -26
n:,_then c -22
n:miss abc -38 24 -18
n:mornings a -32
p:corazon ab -24 23
p:game bc -16 18

a:to_sleep b 16
b1:en bc 16 -30
b:we_have abc -33 29 -17
n:#_i ac 19 -16
n:@open_@day bc -32 19
n:be_dead bc -20 21
n:could_bring abc -16 21 -20
n:cualquiera abc -19 -21 21
p:dijo ab -28 22
p:nomas bc 18 -19
p:vida abc -30 -26 31

a:safe abc -41 -29 41
b0:preferencia abc -20 -19 26
b:forklift_recert bc 21 -26
n:@drive bc -52 44
n:entonces_el c -18
n:it_@day bc -16 18
n:too_@late abc -18 -15 23
p:meeting bc 16 -15

a:is_better ac -24 28
n:anytime_before b -15
n:esa_hora ac -23 23
n:otro_@day c -20

a:not_leave ab -19 21
a:spoken bc 17 -17
a:tambien abc -16 34 -36
b:the_dentist bc 17 -20
b:watch_the ab -17 19
n:es_@holiday ab -40 20
of3 a -15
p:buen bc 22 -19
p:estaria c 19
p:had ab 25 -35
p:of ac -17 17
p:salgo abc -33 -25 43

=wanted;before abc -108 -20 35
a:vacation b -31
b:@fetch_y ac -16 17
b:girl abc -17 -25 22
b:solo_que bc 19 -19
n:llevo_, bc 23 -22
n:well ab -31 31

a1:cuando ab -30 19
a:i_would b 15
a:y_todavia ac 25 -21
b:on_days abc -22 22 -21
n:you_@open bc -15 16
p:inventory c 17

a:ninos b -19
c1:@vehicle ab -21 16
n:._mi abc -19 -30 31
n:hora_que bc -16 25
n:no_hold ab 29 -24

a:yes abc -34 -25 28
b:@move_to a -16
b:day_off ac -17 23
b:i_know bc -29 25

b1:state ac 18 -21
b:juego ac 26 -26
b:me_pagan bc 15 -27
p:babysit ab -22 19

a0:el a -17
a0:her c -15
a:be_great ab -17 22
b0:tiene abc -26 21 -19
b:you_can a 16
n:evening_, abc -22 -27 26

a:girls bc 15 -20
b:trucks abc 27 -24 -23
c0:last ac 28 -31
c0:put ab 24 -32
c1:class bc -26 22
n:#_not bc -25 25
p:days abc -38 38 -16

a:@thanks ac -24 19
b0:ir c -24
b:,_any ac -36 22
b:are ab -22 22
b:boss abc -23 -19 26
b:but_she abc -30 33 -29

a1:mas ac -27 31
b0:state b 18
b:four bc 16 -22
b:home_time ac -23 26
b:patron_no b -19
b:que_tal ac -16 19
c0:you c -24
n:has_to b -64
n:instead_, bc -21 23
p:se abc -18 -37 24
p:ustedes c 16

=aside;days2 c -19
=out;<that_day bc -23 19
a1:clear bc -17 19
b1:with bc 21 -20
b:boat ab 41 -40
b:che_y bc -20 23
n:que_de bc 16 -42

=out;doubt:free_or_kept_then abc -25 32 -30
b1:on a -23
n:,_por b -67
n:ya_de ac -35 16

a:del_trabajo c 15
a:were abc 18 -21 -16
n:?_any abc -21 20 -16
n:are_out c 16
n:my_bedtime bc 19 -26
n:ser ab 25 -25
p:always b -19
p:think a 17

=aside;middle ac 17 -33
b:,_deme c 17
b:._then bc -18 25
b:anoche abc 23 -23 -16
b:car ac 30 -29
b:just_not abc -24 36 -23
n:@day_do bc -18 17
n:days ac -29 24
n:patron bc 18 -18
n:with_their bc -26 27
p:an b -26
p:know ab 23 -23

=out;<busy_from abc -32 50 -47
b:preschool_is abc 24 -39 16
c1:free ac -30 31
n:?_i bc -70 18
p:mismo ab 19 -26

a1:run a -25
a:am_afraid ac -17 16
p:tengo ac 28 -29

b0:dentista bc 17 -38
n:,_cause abc -21 -32 25
n:babysit_until abc 19 -30 -15
n:es_mi abc -42 -37 44
n:then_@day ab 23 -33
p:center bc 25 -25

a:chemo_for abc 23 -22 -23
a:days b -24
b:a_@relative b -19
b:drop_me abc -18 -17 20
b:going_to bc -66 17
n:by_# bc -34 37
n:heads bc -17 23

=out;all:aside+out b -24
a:be a -29
a:like_a ac 23 -16
b1:le ab 25 -40
b:shrink c -25
c1:share b -15
n:between_# c -16
p:do ab 18 -18

a1:fuera b 17
a1:would ac 32 -33
b:awake ab 26 -24
b:el_mismo abc -18 -24 25
b:pucha b 18
b:salgo_de ab 22 -40
n:i_still bc -28 26
n:is_going ab -24 24
n:sigue bc 21 -16
n:the_other abc -35 -17 27
n:they_might bc 21 -25

a1:@late abc -20 -16 21
a:el_plomero a 15
a:las bc -27 20
a:you_are b 15
b:now_i bc -26 26
b:up_a ab 20 -18
c1:baby bc -21 16
p:ando ac -21 25
p:shop abc -18 -28 33

a0:recojo a 16
b:drops ab 18 -32
b:misa ac 18 -17
b:vaya_a bc 22 -15
n:picking abc -21 -17 24

a:house ac 21 -27
a:unico ac -38 29
b:would_love ab -27 16
n:both abc -32 -31 36
n:but_not abc -18 -31 31
p:due ac -31 22

b:la_que ab -41 27
n:@late_ya a 16
n:any_of b -29
n:day_the abc -25 -39 33
p:ask ab 17 -17

b:,_ahora bc -35 30
b:anytime_just a -15
b:dentista bc 18 -41
b:favor a 18
b:\xc2\xbf_y abc -19 -32 38
c0:nomas ac -18 15
c1:from b -23
n:si_ya abc -17 -28 29

=out;day a -16
a1:por ab -25 24
b:but_have ac 22 -43
n:el_que abc -28 26 -24
p:pueblo abc -27 -29 32

a0:mi bc -34 29
a:a_estar bc 25 -24
a:descuentan ab 19 -18
a:para_mi abc -15 21 -20
c0:on abc -19 -16 18
c0:somebody bc 31 -39
n:so_not bc 23 -98
n:to_# a -17
p:verdad bc -27 34

p:swapped bc 18 -22

a1:us c -18
a:demas_dias abc -19 22 -21
b:instead ab 21 -33
b:la_obra ac -26 27
n:,_now b -38
n:time_@day abc -27 30 -36

b0:prefiero abc -19 -18 22
b:despues_de ac 25 -26
b:he_said ab 20 -17
b:manage bc -26 15
n:i_nap ab 20 -20
p:cuando a -30

=aside;doubt:7:_morning_or_evening abc 136 -109 -128
a0:suits abc -27 -29 37
b:@relative_got ac 23 -24
b:can_not ac 18 -39
b:furnace bc 19 -25
b:got_something a -25
n:am_not abc -18 25 -15
n:roads b -17

b:@insurer_has abc -17 36 -37
b:gave_me b -28
b:me_for abc 37 -20 -35
b:nomas ac -39 31
b:share_one b -15
b:y_si ac 26 -35
n:@day_my ac 24 -17
n:not_let ab -30 18
p:possible ac -26 30

a:con_la bc 31 -33
a:convenient bc -24 25
a:is_when bc 18 -37
b1:dia b 17
b1:una a 15
b:,_el bc -16 16
b:had_a abc -25 -28 27
b:want_to c 16
c0:todo ac -29 16
n:car abc -26 -24 26
n:para_el abc 40 -40 -28
n:the_one ac 41 -37

=aside;aside;- bc -60 22
a:for_you abc -23 -25 24
b1:@open abc -19 21 -22
b:goes_to a -19
b:que_@relative ac -27 23
n:middle_of abc 21 17 -24
n:never_mind a 21
n:please_not abc -16 24 -20
n:teach bc -27 28

a:,_o c 15
a:me_queda bc -17 29
a:yo c 15
b:slept abc 32 -21 -26
c1:in ab 16 -21
n:got_any abc -23 26 -29
n:not_a ac -20 24
p:ok ac 23 -27

a:no_le bc -35 25
b:ay ab 16 -19
b:ex a 17
b:would_take a -21
n:fuera_de abc -24 28 -34
n:pray c -33

a:ten ab -18 18
a:to bc 17 -26
b1:@place bc 19 -25
b:demas ac -16 16
b:me_puede abc -20 -22 32
b:oh b -16
c0:estuve abc 27 -20 -21
n:@day_of ac -22 18
n:dios_mediante ab -27 23
n:so_this ab 20 -34
p:duty ab -17 18

a:am_not abc -44 -17 20
a:nomas abc -35 -21 47
b:are_you bc -22 20
c1:both abc 28 -29 -26
c1:same abc -22 -20 24
n:does_not ab 21 -38
n:el_mismo a -18
n:excuse bc -16 17

=out;doubt:not_settled_yet bc 21 -18
a0:anyhow c -25
a:ahi bc -35 37
a:with_a ac 17 -17
n:but_my abc 31 15 -28
p:past abc -27 -22 31

=wanted;of1 bc -69 31
b:man_comes abc -24 30 -30
b:told_him abc -17 -40 23
n:._if bc -26 16
n:i_was bc -25 17
n:llega bc 23 -23
p:boss abc 29 -22 -22

after ab 17 -31
b0:todo abc -26 -16 18
b:algo_en c 18
b:no_me bc 17 -22
b:she_is abc -21 28 -24
n:@place ac -30 22
n:that_# bc -36 27
p:man ab -21 17
p:thirty bc 18 -18
p:want abc 28 -26 -25

a0:se ab 24 -39
a1:del a -20
a:now ac -30 24
b:chemo bc -20 16
b:como c 17
b:no_not b 16
c1:los ab -16 16
n:not_so bc -26 26

a0:a ab 39 -36
a1:god abc 27 -17 -25
a:fly ab -23 17
a:over_with ab 19 -25
b:,_we bc 15 -23
b:vet bc 28 -20
n:,_pasame ac 20 -30
n:he_can c -20
n:tal c 17
p:hair ab 16 -15

=aside;doubt:which_of_two_is_ruled_out abc 30 -51 -19
n:,_which abc 17 30 -51
n:@day_all bc -20 18
n:have_got abc 17 -33 21
n:no_me c -24

=out;of4 c -15
a:anniversary bc 30 -28
a:full ab 21 -24
b:but_it bc -46 29
b:sorry_, a -15
b:us_in a 17
n:@move_is abc -20 -28 27
n:de_manana bc -26 27
n:if_so a -17
p:window bc -21 24

b0:@hours bc -22 26
b1:@insurance abc -21 -22 22
b:if_not abc -21 -32 40
n:,_just abc -22 -25 25
n:ten ac -25 26
n:work_# ac 20 -15
on-offer2 bc 27 -57

a:got_a bc 23 -19
n:black bc 21 -23
n:your ac 20 -30

=wanted;~busy b -49
b:,_hour c 17
b:a_@vehicle bc 18 -20
b:bien a -19
b:district bc -27 22
b:mi_nina ac 21 -21
b:too_soon a -17
n:i_could c -18
n:the_math abc -17 -21 26

b:sleep a -56
n:._la abc 35 -21 -32
n:from_# abc -24 -17 24

b:,_then ac 27 -28
b:._like c 18
b:mi ab -21 20
b:try_me b 15
n:is_all bc 17 -30
n:off_at ab 17 -33
p:estoy abc -43 -40 49
p:tempranito ab 17 -45

a:voy_a a -21
b0:church bc 31 -29
n:picks ab 17 -19

b0:last ab 17 -26
b0:nah abc -19 20 -17
b:tienen ac -31 36
b:went abc 40 -34 -32
c1:one ac -26 19
n:,_digo bc -36 36
n:@day_he a 18
n:is_nothing bc 24 -22
n:la_que ab 29 -38
n:moved abc 29 -16 -23
n:not_miss abc -29 29 -25

=wanted;>only bc -63 18
a:san c -19
b1:turno abc 28 -18 -45
b:?_then ac -33 20
b:time_is abc -15 -18 23
n:,_sorry abc -25 26 -15
n:@day_@date ab -36 17
n:@day_los bc 27 -32
n:just_pick ac 21 -21
n:los_ninos a -19

=aside;doubt:free_or_away_on_vacation abc 37 -20 -35
a0:they ac 24 -30
a:@day_works bc 19 -19
b:,_nos ac 26 -26
b:as_my abc -18 20 -26
n:,_whichever bc -25 28
n:des abc -28 34 -33
n:like_@day ab 19 -39

=aside;>any ab 24 -32
a:on_me abc -19 -24 23
a:trabajo bc 28 -25
b:casa ac 23 -19
n:?_a abc -23 -38 37
n:got_me abc 35 -27 -29

b:finales b 19
b:patrol bc 21 -22
b:probably abc 24 -20 -23
b:the bc 22 -20
b:wait_that ab 33 -33
n:._in c -25
n:@date bc 19 -17
n:adelante c 16
n:cooking abc -19 -20 22

=wanted;? a -17
b0:fue abc 32 -20 -30
b1:court c -25
b1:this abc -23 -27 30
b:there_one c 15
n:before_noon b -22
p:before c -16

=out;<free ac -26 19
a1:i ac 32 -19
b0:neither b 17
b:put_in ac -19 18
n:are_@open abc -29 -44 37
n:de_la a -27
n:i_sleep abc -41 -26 35
n:que_@day bc -29 27
n:yo_la ac 18 -24

a1:later bc -15 18
a1:soon bc -22 23
a:@sick c -23
a:after_# abc -25 -28 34
b:._might abc -16 -28 20
b:my_last abc -18 -30 28
b:that_leaves ab 16 -22
b:to_you abc -21 -35 29
n:._no a 21
n:._rest ab -45 23
n:era abc 36 -20 -35
n:este_@day bc -28 31
n:not_work abc -19 -21 20
n:up_my bc 17 -19
p:@pay bc 17 -16
p:decime abc -29 -20 27

=wanted;<any abc -15 -22 19
a:ig bc -20 23
a:la_ciudad abc -28 -27 29
b0:court ac 29 -31
b0:dificil abc 19 -16 -16
b:,_si ac -25 21
b:@insurance b -41
b:am_supposed bc 24 -22
n:#_and a -25
n:new a -17
n:usual ab 18 -17
p:saying bc -27 27

a1:trabajan ac -16 19
a:better abc -27 -31 39
b:a_half ac 17 -19
b:decia bc 16 -19
c1:pension a 17
n:puede_ser ab 27 -29

=wanted;~any b -19
a:en_el ac 26 -49
a:lo ac 25 -24
b0:left bc -22 22
b0:thing ab 19 -16
b1:pushed ac 21 -19
b:another abc 34 -27 -24
b:his ac 24 -30
n:._@book ab 25 -21
n:cuando bc 15 -22
n:day_next a 20

a:papeles abc 30 -16 -28
b:am_on bc 34 -59
b:lights_off ac 16 -20
b:my_midterm ac -24 24
b:not_start ac 20 -25
c0:es c -17
c1:al abc -27 -29 30
n:noon_. ab 26 -25
n:the_@drink c -24
n:too_early b -18
p:trabajo abc -23 -25 27

a0:en c -20
b0:descansa abc -25 -31 35
b:espere abc -27 -24 28
n:@day_viene abc -15 25 -24
n:que_le bc 19 -23
p:my b -24

=aside;all:aside+wanted abc 38 -25 -38
a0:he b -20
b:,_lo abc -17 -28 21
n:,_next bc -25 25
n:full b -22
n:home_by ac 26 -24
n:under abc 18 -31 23
p:@sick bc -38 23

a1:please abc -21 -32 39
a:trabajo_corrido abc -17 21 -17
b:de_la abc 20 22 -36
b:which_leaves abc -21 -29 24
n:,_ill b -17
n:@day_the ab -21 22
n:ask ab 31 -18
n:client ab -21 19
n:estoy_en abc -18 -22 31
p:nada a 15

=wanted;middle a -18
a0:right abc -16 41 -29
a1:@food ac 21 -24
a:duermo_de abc -16 29 -25
b1:olvidese b 17
b:@clinician ab -25 16
b:deer abc 25 -19 -20
b:ponga_nada abc -18 18 -17
b:were ac 34 -31
n:shoot a 22

a:otra_vez abc 29 -30 -21
b:@book_me a -19
b:crew b -24
b:entro bc 27 -32
c0:going ac -20 15
n:bring abc -25 22 -20
n:i_said bc -26 23

=aside;lead-turn c -19
a:ir bc -18 21
a:puedo_en bc -26 27
a:viene abc 36 -15 -35
b1:half ac 17 -19
b:i_was bc 20 -15
b:para ab -42 24
c0:solo abc -34 -28 41
n:,_cualquier abc -28 -20 28
n:._you b -15
n:@day_es ab 15 -38
n:check_hits b -17
p:zombi bc -20 22

b0:excepto b 19
b:can_bring ab 18 -36
b:so_i ab -25 16
b:text_you ab 23 -20

a:loca abc -17 35 -31
b0:llego ab -19 17
b:@open_up c -16
b:if_you b -21
n:,_aunque abc -22 -38 37
n:bingo abc -19 -18 21
n:preferencia_el bc -18 20
n:una abc -29 -20 25
p:habra bc -16 22

a:and_can bc 25 -20
a:is_fine abc -30 -55 42
a:my_day b -22
a:my_only abc -39 -21 41
b0:yes abc -17 -22 29
b1:o abc -19 -15 26
b:@treat abc -19 -32 21
b:later_that ac -22 22
b:on_my abc -17 -15 22
n:todo ac 30 -31
n:with c -22
p:driver a -18

=wanted;doubt:not_sure_what_is_ruled_out abc -27 -51 52
a0:all bc -18 22
a:cual ab 20 -30
a:me_quedan a -15
a:shop c 17
b0:negative abc -23 33 -26
b0:ya abc -27 -24 31
b:my_boy b -19
b:nursery abc -20 -19 20
c0:any ac -23 17
c1:juego ac 26 -26
n:@day_puedo abc -20 -18 23
n:da bc 23 -23
n:later_than a 17
n:take_@day abc 24 -20 -29
n:week_of abc -23 -17 25

b1:baby b -19
b:@relative_needs abc -16 18 -17
b:are_@open ac 16 -21
b:before_or ac 24 -23
b:winter b -16
b:yours ac 23 -19
n:clock b -19
n:como abc 45 -32 -39
n:taken abc -17 24 -23
p:alcanzo bc -27 30
p:amanezco bc -30 31

a:morning a 16
b0:week a -35
b:equivoque c 18
b:folks bc -21 17
n:any_other ac 17 -40
n:because_my ab -21 19
n:mas_temprano bc -21 24
p:whenever ab 16 -17

a:all a -20
a:god abc 27 -23 -25
b0:juego ac 26 -26
b:#_, ab -16 18
b:off_is abc 24 -19 -19
n:same_day ab 24 -29
n:tengo_@treat c 16
p:roofing ab 15 -16

=wanted;3/1 a -34
a:idc bc -17 19
a:minutes abc 23 20 -30
b:@traffic abc 18 -16 -17
n:am_out bc -18 22

b0:me bc 37 -48
b1:goes abc 18 -17 -16
b:barn bc 21 -23
c1:algo abc -28 -16 35
n:,_pasado abc -31 26 -15
n:pero_del c 15
p:someone ab -22 21
p:tenth abc 23 -30 -18
p:well ab 15 -36

a1:confirmo abc 24 -18 -21
a:ha_llegado ac 21 -21
a:la_@food abc -29 -16 30
a:pavo a 17
b0:days abc 19 21 -33
b1:la ab 16 -16
b1:ya b -22
b:no_tengo abc -36 -24 30
b:ship abc 24 -16 -18
n:be_best c 15
n:my_@day ab 20 -28

a:fuera b 17
a:mine bc 19 -16
b:for ab -17 21
b:lowkey a -16
b:weekday b 16
n:hair_and a -20

a:cole ab 19 -21
a:walk ac 26 -26
b0:@pay ac 17 -27
b0:manage bc -26 15
b:@day_y abc -20 -30 31
b:he_works bc 19 -16
b:is_it ab -22 18
b:the_lady ab 20 -21
c0:@day abc -28 -33 36
n:queda abc -16 32 -29

=out;3/1 ac 21 -30
a:not_matter bc -24 23
b1:anytime a -23
b:@drive_and b 17
b:cualquiera a -24
c0:! abc 25 -25 -16
c0:maybe bc -20 22
n:,_please b -22
n:it_be bc -38 21

a0:she b -19
a1:dead abc 32 21 -25
a1:tienen ac -15 20
a:@vehicle abc 19 29 -45
a:does_not abc -22 -17 26
b:or_over c 18
b:she_can ac -20 21
c1:cut ac 16 -20
n:cualquier_otro ac 18 -24
n:dia b -28
n:estare abc 29 -37 -25
n:rest_of c -20

a1:wide c 16
b1:casas bc 31 -30
b1:es ab 19 -22
c1:entra c -20
c1:wants bc 19 -23
n:asleep abc -15 25 -24
n:the_@clinician bc -17 20

a:perfect b -22
b:la_carga a 19
b:para_santiago abc -23 28 -28
b:patient abc -24 35 -33
n:@month abc 27 20 -47
n:got a -24

b:have_class abc 24 19 -36
b:i_just a -20
n:,_en ab 23 -50
n:al_dia b 15
n:do b -20
n:me_levanto bc -17 21
n:mornings_only abc -16 -31 30
n:no_llego abc 27 -17 -22
n:she_do bc -33 28
p:roger abc 21 -18 -19

a:acaba bc 20 -29
a:iria_bien c 19
b1:two abc -25 22 -18
b:el_@day bc 15 -21
b:season ab 23 -16
n:nochebuena bc 20 -18
n:roads_are b -17

b:@relative_sale bc 17 -20
b:husbands abc -22 30 -31
n:all_the bc 29 -29
n:the_day bc 25 -29

=aside;on-offer0 a -18
a:@fetch bc -31 17
b0:dado c -20
b0:teach abc -22 30 -27
b1:scratch abc -23 18 22
b:@open ac 30 -25
b:arrives bc -27 18
b:not_then abc -19 -35 36
b:took ab 23 -20
days2 c -17
n:is_there ac 21 -31
p:f abc -23 -23 31

=aside;doubt:a_condition abc 30 -36 -27
a:#_no bc -22 17
a:could a -31
a:ha ab 16 -23
a:para bc 31 -30
b1:girl c -16
b:mah abc -19 21 -15
b:stuck abc -24 36 -37
n:one_, ac -23 22

a:a_minute bc -19 24
b:noon ac 15 -19
n:@day_would abc -21 -17 20
p:going a -23

>busy_from ab -27 25
a1:next abc -17 -21 19
a:vez abc 29 -33 -16
b1:rent abc -29 -15 17
b:@relative_have ab -34 20
b:down_for bc -34 16
b:if b -29
b:the_senior ac -19 19
n:,_home abc 35 -23 -36
n:asi_que b 20
n:menos abc -35 -43 50
n:not_those ac 17 -26
n:que_del abc 26 -16 -26
p:@open bc -37 23

=-;out;aside ac 26 -19
b:how b -27
b:me_levanto abc 24 -18 -22

a:clase ac 33 -32
n:,_dale bc -30 33
n:anywhere abc -20 -16 23
n:can_leave bc -16 18
n:de_# ab 35 -37
n:does ac 24 -25
n:retired_so bc -17 22
p:@year bc -32 17
p:grands abc -18 -28 29

=wanted;from ab 22 -40
a:i_have abc -37 38 -30
b:brings bc 18 -18
b:rather_not a -31
c0:el ab 27 -23
c1:before abc 20 20 -24
n:confundi_, bc -20 18
n:i bc 22 -21
n:ok bc 23 -33
n:pizca c 20
n:that_one ac -20 17

a1:la ac 38 -32
a1:once bc 30 -30
a:i_work abc 18 19 -34
a:wide_@open abc -29 -24 36
b:salir bc 18 -18
n:@day_please bc 20 -20
n:@move_starts ac 28 -27
n:ahi_para ab -28 30
n:not_put abc -28 -18 24

=aside;on-offer2 abc -29 40 -33
a:dios c 16
b0:up c -16
b:tengo ab -18 21
n:! ac 22 -21
n:._same b -23
p:clase c 20

=aside;after b -57
a:am_good b -21
a:only_gap c 16
b:middle_of abc -30 -27 31
n:not_, a -17

=wanted;on-offer1 bc 26 -29
a0:this bc -32 19
a:is_dead abc 17 23 -25
b:._my abc 47 -45 -40
b:day_the abc -19 18 -17
b:el_patron b -19
b:not_see ac 21 -25
b:pool abc -29 31 -35
b:si ac 15 -19
c0:first abc -24 -24 25
n:mean b -22
n:pero_ahora a 15

=out;of3 a -33
a0:ish bc -20 22
a:trash b 15
b:@price_me abc -31 36 -17
b:am_stuck bc 29 -27
b:i_told ac -23 17
b:ultima abc 21 -19 -17
n:around bc 19 -21
n:know_@day a -17

=aside;hour ab 22 -43
a:otra ac 24 -29
b1:just ab -24 16
b1:text abc 26 -23 -17
c0:sorry c -24
n:._or abc -22 -19 22
n:esos_dias ac -23 20
n:so_then ac -25 25

=aside;doubt:what_is_excepted b -29
a:the_one bc -25 24
b0:seria b -20
b:._ahora bc 16 -16
b:also abc -20 -24 24
b:che ac 21 -26
b:we_@move c 15
b:yo_solo ac -19 20
c0:take bc -26 27
c1:digamos b -28
n:house ac 23 -20
n:llevo_a bc 20 -17

b0:@book ab 22 -29
b1:post a 15
n:but_@day a -30
n:i_finish abc -24 30 -30
n:llevo_al bc -18 19
n:on_@date ab 20 -16

a0:tampoco abc -30 51 -53
a0:whichever c 17
a:tengo ac 24 -18
b0:every bc 27 -37
b:he_can abc -33 -24 30
b:jury abc -17 28 -23
b:olvidese b 17
b:permiso a -25
b:trabaja abc 21 -16 -40
n:afternoon bc -15 16
p:were bc -18 20

a:por_la bc 19 -17
a:would_do bc -23 29
b:al ac -36 34
n:,_seria a -23
n:should a 19
n:si_me bc 38 -39

a0:yo ab 20 -21
a1:un ac 15 -28
b0:nietos a -20
b:@visit_con bc 21 -36
b:go_with ac -16 23
b:the_@place c -20
n:,_neither bc 16 -16
n:._ay a -18
p:hacen c 18

a1:when bc 18 -37
a:have_work bc 18 -16
a:is_a ac 40 -43
b0:! b -17
b0:due a 20
c0:viera ac 17 -20
n:demas_dias abc -29 -16 22
n:seria a -23
n:would_need abc 26 -15 -25

a0:til b -22
a:la_@fetch b 18
b1:@eat b -20
b:a_row a 21
b:what bc -33 32

a:placa abc -19 -18 18
b0:mwf abc -17 -32 32
b:._he abc 21 19 -28
b:up b 21
n:,_los ac -24 18
n:@day_, ac -37 49
n:sooner abc 23 -17 -22
p:@hello ab -22 19
p:eso abc -28 -34 32

a:a_las b -32
b:all_of bc -25 22
b:ni_@day bc 20 -22
b:ninguna ac -20 19
b:one b 15
c1:ando c -19
n:jaja_, ab -22 18

=aside;doubt:what_is_on_those_days b -29
n:@cancel ab 21 -19
n:supposed_to bc 15 -24
p:soon ab 22 -26

a:iria c 19
b:._si c 20
b:menos abc -18 46 -43

=wanted;doubt:which_of_two_weeks abc -16 18 -17
b1:free ab 18 -29
b:es_por ab 29 -24
b:like abc -28 -34 39
b:me_only a -21
c0:when abc -37 -25 37
n:,_week abc -29 -29 34
n:ahi ac 18 -30
n:pero_no abc -23 -28 35
p:hijole abc -22 27 -26
p:lejos ac -16 18
p:\xc2\xbf b -21

a:me_dijo bc -36 24
a:school ab -20 24
b:keep_me b -17
n:at_all ac -30 20
n:cumple abc -18 20 -16
n:de_esas abc -27 27 -26
n:fourth ab -16 17
n:have_@day abc -32 31 -26
n:jajaja abc 24 -25 -19
p:@cancel ab -19 15

=wanted;<free_from bc -24 19
a:choir ac 26 -24
a:dia ac 18 -19
b:; abc -28 -27 31
b:vuelvo abc -24 -21 24
c1:finals bc 22 -18
c1:want ac -19 23
n:la_del bc -28 20
p:let b -17

a:estoy_de bc 18 -24
b:dos abc 32 -30 -28
b:if_we ac 28 -27
b:is_out abc -18 29 -16
b:kind abc 29 -15 -30
b:pues_la ac 19 -18
b:that_day ac -17 16
c0:hit b -24
n:._@relative a -25

=wanted;doubt:which_of_two_is_ruled_out ab 18 -23
a:morning_of ab 19 -27
b:,_no c -23
b:mejor_la c 16
n:#_al ac 24 -16
n:,_recien bc 21 -17
n:no_excuse bc -16 17
p:casa c 17

a1:para bc 21 -20
a:demas abc -19 22 -21
b0:forget abc -16 26 -18
b1:drop abc -18 -17 20
b:any_afternoon bc 26 -24
n:,_one ab 16 -36
n:los_@day ab 29 -27
n:tengo a -21

b:truck_comes b -29
c1:anytime a -33
n:,_do c -16
n:cuarto c 19
n:is_fine a -16
n:like_the abc -37 -31 40
p:nun c 18

a0:clases bc 22 -18
a:lords ab 19 -16
b0:entonces bc -88 20
b:make a -28
b:not c -26
b:that_, ab 21 -27
n:,_todas c 18
n:in_a a 19
n:the_@relative bc -23 25

=aside;one c -25
=wanted;>that_day a -20
a0:si abc -17 -46 38
a:heifers c -23
a:is_perfect c 28
b1:must b -15
n:anything_in abc -16 -22 18

a1:make ac -20 18
a:going ab -22 21
a:hasta bc 21 -26
a:must bc -30 31
b0:ew bc 21 -21
b0:here bc -28 22
b:#_i abc 22 -22 -19
b:missed ab 28 -20

a1:keep abc 23 -21 -17
b0:michoacan b 17
b1:doing ab 23 -16
n:._i a -41
n:a_# b -24
n:solo bc -27 26
p:memphis c 17

b:do c -15
b:mah_jongg abc -19 21 -15
b:yo_trabajo b 17
c1:tengo bc 19 -20
n:@day_. bc -31 19
n:just b -23
n:me_da bc 26 -29
n:morning abc 21 -67 44
n:tmrw abc 24 17 -22
n:whatever bc -20 18

a0:limpio bc 19 -17
a:feed abc -17 -37 30
b0:works abc -35 35 -23
b:week_after abc -27 23 -20
c0:toda c 18
c1:manager abc 34 -23 -33
n:,_first a 19
n:._cualquier ac 17 -19
n:tomorrow ac 33 -37
p:tardes bc 25 -28

=out;again ab -81 16
a1:apenas ac 25 -25
a:@relative_that ac 16 -16
b:me_gustaria bc -21 21
n:as_it c 17
n:comes_, bc -16 19
n:puede_? abc -21 -30 31
p:chemo bc -29 24

=out;>fact c -20
a:every ac 31 -46
a:todavia b -34
b:,_maybe abc -21 -30 33
b:an bc -27 16
b:de_una b -16
c1:wrote ab 20 -33
n:como_a ac -25 21

a0:instead abc -30 -19 44
a:@fetch_a abc 25 -16 -21
b1:punch abc -28 -20 31
b:away ac -29 19
b:old ab 20 -15
c0:no abc -24 42 -20
n:,_tengo bc 22 -20
n:either_one b -22
n:noche ac 22 -22
p:sin c 15

a:good_too abc -22 27 -26
n:?_es bc -18 22
n:@day_at ab 26 -15
n:am_dead b -17
n:at_# bc -41 15
n:todas c 18

a0:duermo abc -32 40 -35
a0:more b -24
a0:siempre b -17
a:@open_for bc -16 17
b:#_am bc 17 -16
b:can_come c -16
b:cualquier ac -51 26
c0:) c -20
c1:, ab -30 19
c1:practice a -34
n:@hours c 16
n:come_@day ab 25 -32
n:cuando_guste c -21
n:entra abc -16 -26 19
n:it_# a 29
n:ya_me abc -31 -46 36

a:or_the ab 19 -20
b1:@holiday abc -16 -22 22
b:know ab 22 -27
b:my_trucks abc 25 -22 -22
n:,_after bc 26 -24
p:taught c -19

a:my_@relative c -33
b:forget bc 23 -24
b:my_@book abc 26 -27 -20

=aside;doubt:the_same_time_as_what b -22
=out;doubt:strange a -37
a:escuela abc 25 -21 -33
b1:him abc -20 -19 32
c0:ninguna ac -19 20
n:entro_a b -25
n:reckon abc -26 19 -16
p:is bc -33 26

=wanted;3/0 a -32
a0:meeting ac -26 17
a:imposible abc -23 42 -40
a:last_time ac 27 -26
b0:dicho abc 24 -29 -15
b0:levanto abc 24 -18 -22
b:will_be bc 43 -47
n:then_the ac 31 -30

a:eso_no ac 21 -18
b:choice b -32
b:does_not b -23
c0:ay ab 16 -27
n:maybe_? bc -21 19
n:stay ab -27 17

b0:tal ac -16 19
b:matter c -21
b:paid b -33
c1:says b 16
n:,_done ac 37 -36
p:doble ac -24 26
p:else bc -18 27

a:is_fish ab -27 18
n:not_until a 18
n:trabajo bc -34 22
p:menos ac 18 -19
""")
