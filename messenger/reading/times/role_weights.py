"""Weights of the time_role reader: written by ``python -m training.weights`` from 16562 texts; not by hand.

Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/words/pages.py). ``python -m training.weigh time_role word`` shows the lines with a word in plain order.
"""

from messenger.reading.words.pages import Pages

SEALED = "1f18423cf4e41320"

ANSWERS = "aside out wanted"

KNOWN = """\

"""

PAGES = Pages(b"""
a1:me abc 18 24 -50
b1:every a -17
b:@year ab 23 -17
b:be abc -16 26 -19
n:,_well bc -18 18
n:._@book ab 26 -22
n:ese_es bc 15 -20
n:i_get abc -33 -28 38
n:on_@day b -21
p:missed ac 22 -16

a0:conflicts abc -32 35 -31
b0:barn ab -18 20
b:look_at abc -16 -23 19
b:vet_is bc 26 -20

a:chair bc 18 -16
a:far abc 19 -23 -15
a:fish c -19
b:either b -51
c0:chemo bc -29 27
n:his abc -18 20 -19
n:la_manana c 16
n:retired_so bc -16 22

a1:church ac 18 -17
b:can_do bc 18 -23
b:girl_said ab 23 -20
b:only_got ac -24 23
c1:entro c -15
n:hold_up b -16
n:jk_# bc -21 22
n:or_# b -23

a:confirmo abc 27 -17 -24
a:corazon abc -18 27 -28
b1:pasame ac -17 17
b:,_trabajo abc -15 23 -21
b:eye c -19
b:la b -20
b:michoacan b 18
b:my_thesis abc 33 -21 -29
b:need_to bc 26 -28
n:)_. c -20
n:i_could c -16
n:me_queda abc -17 29 -30
n:stuck ab -22 25

a:an b -26
a:estoy_fuera b 17
b0:picked b -43
b1:# bc -30 18
b:goes abc 27 -25 -19
n:anything_in bc -20 17
n:es_la ac 20 -23
n:nunca ac -23 23
n:pero_ya b 20

a:be_my ac 18 -16
b:shut bc -26 16
b:swing ac -21 20
c1:regreso ac -26 27
n:#_a abc 37 -19 -25
n:@ride_so a -34
n:it_be bc -33 22
n:nomas_los bc 18 -32

=wanted;doubt:until_then,_or_from_then_on bc -25 27
a:acaba bc 21 -25
b:care b -16
b:la_escuela ac 19 -17
n:lab abc -29 23 -20
p:paid bc -16 17
p:them b -41

a:my_day b -24
a:pero ab 17 -18
b:could_not ab 24 -32
n:give_me ab -26 25
n:so_you ac 19 -27
p:half c -16

a:iffy abc 24 -22 -20
a:is_fine abc -30 -57 41
b:._might abc -17 -28 20
b:marlene b 17
b:salen abc 28 -23 -15
b:solo_que bc 22 -20
b:visiting abc -25 23 -18
b:y_me abc -24 -21 25
c0:ok abc -19 -21 24
c1:now ab -29 21
n:,_could ac -23 32
n:because_my ab -23 20
n:can_it bc -15 17
n:is_ok ab -23 25

a:la_casa ac 18 -16
a:than abc 21 -16 -18
b:eso abc -26 -33 35
b:y_salgo b -16
c1:court c -22
n:lonche c 15
n:si_pero bc -15 16

a:me_lo abc -20 -23 31
b1:instead bc -30 18
b:a_ser bc 19 -18
b:ay ab 18 -19
b:deer abc 29 -19 -24
b:la_de abc -31 -56 41
b:me_with ab -25 17
c0:how b -16
c0:lowkey a -16
n:during_the ac -16 17
n:fiesta ac -19 23
n:not_mind bc -20 15

a0:ish bc -20 22
b:i_only bc 20 -17
b:is_all abc -17 -28 28
b:the_grandbabies ab 22 -19
n:give ab -22 24
n:got_any abc -22 26 -27
n:no_that abc 30 -19 -25
p:getting bc -26 31

a:is_easier ab 15 -23
a:shut abc -27 -17 22
b0:flips c -24
n:needs ab 20 -31

a0:lo abc 43 -50 -23
a:at_all a -25
n:._afternoons ac -26 23
p:leave a -26

b1:but a -24
b:@date_is bc 19 -16
c0:on abc -17 -19 21
c1:po bc -19 21
n:but_they ab -24 24
n:do_that bc -37 35
n:haha a 22
n:puedo_ni bc -23 23
p:recien b -19

b0:any abc -34 -37 45
b0:mismo bc -16 20
c1:@late ab -23 23

=out;1/0 a -22
>soonest abc -20 28 -28
a1:digo abc 34 -28 -21
a:a_cualquier a -34
b:@price abc -30 36 -20
b:me_on bc 17 -21
b:the_lady abc 20 -24 -16
n:?_like b -23
n:come_right bc 25 -26

a:good ac 27 -33
a:somebody b -17
b1:what abc -46 -25 31
b:algo_en ac -17 20
b:do_# abc -44 36 -20
b:he bc 29 -30
b:noon abc 19 -17 -17
n:all b -19

<only ab 28 -28
a:window ac -18 18
b:?_my abc -24 34 -30
b:@relative_had abc 22 -16 -19
b:bury ac -26 16
b:for ab -16 28
b:not_see ac 21 -29
n:@day_he a 15

=aside;1/0 b -18
b:have_court c -16
n:@insurance bc -16 16
n:us_say bc 17 -25
p:need b 15

a:the_@day abc -18 19 -18
b1:p bc 19 -23
b1:post a 15
n:#_no bc -52 30
n:get_a abc -23 -27 30
n:got_anything abc -20 25 -23
n:pero_este ab 19 -26
p:sharp bc -17 21

a:ella a -21
b:not_know ac 25 -26
b:perdon_que ac 23 -23
n:the_day bc 27 -32

b:my_lights c -19
n:nap ab 20 -20
n:ni_el a -20
n:so_those abc -37 -21 25
n:vez c 16

b0:@traffic abc 22 -17 -20
b0:time abc 26 -37 -23
b:es_por ab 25 -24
b:on_my abc -19 -16 21
b:the_senior ac -18 18
b:to_come b -41
b:would_need abc -21 -25 33
c0:@hello abc -30 -22 36
n:,_ill ab 16 -19
n:in_town bc -28 26
n:la_primera bc 21 -16
n:paso abc -29 30 -23
n:ustedes abc -31 38 -25
p:man a -23
p:same bc 23 -25

b:both abc 40 -30 -38
b:doubles abc -36 48 -38
b:have a -15
b:me_queda c 18
n:,_mi bc 29 -34
n:got_the bc 36 -39
n:me_da bc 25 -32

=wanted;doubt:a_condition abc -44 -62 67
a0:whatever ac -21 24
a1:turno abc -30 30 -27
a:del_# ac -18 16
a:lazaro c -20
b1:can ac 17 -23
b:; abc -29 -28 30
b:@move_la c 16
b:at_work ab 25 -17
b:get_off ac -61 30
b:la_@visit abc 27 -26 -23
b:le_pedi abc -15 19 -32
c0:mornings bc -21 21
c1:ni bc 18 -16
n:._cualquier ac 19 -18
n:all_i bc 22 -18
n:not_@drive b -16
p:tan ac -24 27

a:best ac -30 56
a:must bc -26 27
a:of_been ac 23 -22
a:rest ac 30 -26
a:soon bc -21 21
b:can_watch ab -30 19
b:district bc -30 21
b:tengo_@treat ac 26 -23
b:unless_it bc 31 -31
c0:digo ac -19 18
n:out_of abc -24 -33 36
p:back bc -43 20
p:mid bc -21 23

=out;~free_from a -27
a:la_@relative bc 20 -23
a:ones_are bc 18 -15
b1:dan ac 19 -15
b:dia ac -19 22
b:else c -29
b:no_me bc 28 -20
b:recital_is c -24
b:salvo bc 30 -25
c1:other abc 25 -16 -22

a0:seria c 15
a:mercado b 17
b:._he ac 19 -30
c0:se ac 25 -36
n:es_por bc -27 16
n:que_tengo a -25

a1:le abc 27 -37 21
a:muy abc -21 44 -20
n:be_after abc -22 -24 27
n:dias_si bc 23 -23
n:duh b -15
p:a b -43

=wanted;2/1 a -20
a0:most c -17
a:que_el c 17
b:hold_on c -18
b:llevo ac 31 -37
n:,_cuando ac -19 20
n:,_or ac -18 20

=out;lead-why abc -32 24 -19
a:viajo bc 22 -21
b1:recital c -24
b:casa abc 32 -27 -25
b:hace c -18
c1:your bc 19 -24
n:#_ese bc 19 -19
n:he_can c -16
n:me_a abc -18 -41 22
n:not_do abc -22 23 -18

a:con_mi ab -20 26
a:en_casa abc -27 21 -16
b0:@fetch ac 32 -32
b0:en bc -43 35
b:dia_de c 17
b:want_to c 15
p:days abc -64 35 -20

a0:she b -23
a0:voy ab 17 -24
a1:can bc 24 -29
a1:ejemplo bc -28 30
a:@day_the bc -20 22
a:recital ab -18 22
b0:cualquier abc -24 -30 36
b0:mine b -16
b1:@insurer ac 19 -17
b1:wedding c -16
b:hoping ac -20 16
c1:but bc 52 -50
n:@insurer ab -26 17
n:not_work abc -18 -23 20
n:you_all bc -26 21
p:y bc -53 42

b:ahora_es bc -15 20
c1:dialysis b 16
n:best bc -23 23
n:de_esa bc 27 -19
n:week ab -16 23
p:oclock b -40
p:of bc -17 17

b1:takes b -22
b:@relative_can b -43
b:it_has b -18
b:que_tengo ac 23 -19
c0:it b -19
n:,_neither bc 18 -17
n:because_i ac -36 27
p:earlier abc -23 24 -23
p:limpio abc -22 -19 26

a0:recien ac 25 -22
b:dame c 21
n:come_on bc -33 29
p:quien c 19
p:thing ab -24 17

=wanted;doubt a -16
b1:wants a 17
b:due a 20
n:@day_if bc -37 30
n:recien ab -32 20
n:squeeze_me bc 16 -15
p:recojo c 16

>turn b -55
a:impossible a -19
b1:does abc -41 29 -20
b:can_it abc -20 -40 31
b:duh_that a 16
b:my_relief abc 27 -17 -26
b:we_do abc -20 -37 37
b:ya_le abc -16 19 -24
n:@symptom abc -23 24 -20
n:be_in b -23
n:my_boy c 16
n:semana_siguiente ac 27 -27
p:middle c 22
p:vida abc -29 -26 31

=wanted;on-offer1 bc 27 -27
b:@relative_takes b -20
b:por_favor a 18
b:por_mi bc 19 -18
b:puede_ser ab 19 -38
n:,_depends abc -30 -17 34
n:at_the ac 18 -27

n:@person ac -22 22
n:is_best bc -24 24
n:pero_despues abc -36 -47 51
p:other ac 31 -42

a:pt abc -32 32 -30
a:taller abc 27 -26 -21
b0:period abc -15 -26 26
b:,_in bc -33 23
b:@relative_says a -30
b:guy abc 42 -28 -37
n:#_instead bc -24 25
n:#_on ac 33 -24
n:,_same a -17
n:same_day ab 23 -33

=wanted;from ab 19 -29
a0:every ac 21 -47
a:quedo b -18
b:,_menos c -18
b:clock_out abc -17 -28 29
c1:never abc -19 31 -30
n:am_only abc 30 -23 -30
n:text ab 16 -33
p:for ab -21 17

>free b -18
a:be_good a -27
a:might ac 21 -20
a:tengo_que bc -29 18
b:bring_me abc 29 -31 -16
b:get_the abc 43 -24 -39
c1:had abc 36 -29 -27

a:es_mi ac -26 27
a:is_@open ab 20 -33
a:let_me ac 21 -21
a:unico_dia a -21
b1:eso bc -24 23
b:around bc -21 17
n:,_during ac -16 17
n:make_it ab 21 -35
n:them bc 26 -36
p:dentist b -20

a:y_si ac 20 -16
b0:algo abc -23 -17 29
b1:@holiday abc -19 -18 20
b1:esos ac -15 20
b:yo_cuido abc -28 30 -19
c1:say abc -29 -38 42
n:._in ac 18 -27
n:about bc 24 -29

a:chemo abc 23 -23 -21
b0:@pay ac 16 -29
b0:negative abc -20 26 -24
n:fly_out bc -16 20
n:nietos c -17

a:hago b -24
b:i_should abc -22 -25 23
b:mine b -19
b:pensaba a 17
b:suelta b -21
n:running a -16
p:next bc 27 -27

a:no_good abc -41 67 -63
b:,_ese ac -20 22
b:a_# bc -21 22
b:not_sure abc -16 -24 20
b:release bc 21 -31
b:she_is bc 28 -26
b:y_el abc -22 -36 30
c0:ya abc -25 32 -40
n:other_than c -21
n:tengo_compromiso c 16
n:ya_hasta bc 24 -24

=aside;<turn c -20
a:#_@person c -15
b:permiso a -22
n:llega bc 21 -27
p:@ride abc -25 -25 36
p:has ab 22 -42

a0:more b -22
b0:casas bc 28 -27
b:anytime_just a -16
b:winter b -17
n:right ac -18 17

a0:ok abc -16 -22 28
a:@day_works bc 18 -18
a:is_what bc -16 24
a:off ac -43 16
a:puede abc 16 25 -36
b:el_# bc -36 19
b:if_we ac 29 -28
b:mejor_, bc 22 -21
b:took_my a 19
c0:out ac 20 -26
n:que_se bc -33 28
p:hacen c 18

a0:se ab 22 -38
b:,_del abc 15 19 -27
b:._no a -17
n:club ac 27 -28
n:take_it abc -19 -26 22

>past ac -22 24
a:@fetch_a abc 25 -16 -21
b:bien a -22
n:._wait ab -38 26
n:confirmed c 16
n:sit_with a -24

a:clases ab -20 17
b1:en bc 18 -31
b:to_you abc -22 -27 32
n:wins abc -33 39 -38

a0:dale a -18
n:can_we ab -26 18
n:let_me a -36
n:out_@day abc -26 -18 26
n:pedir bc 21 -20

<fits a -20
a:@fetch bc -28 20
a:en_adelante bc -16 19
a:vez abc 30 -30 -20
b:later ab -26 18
c0:tienen c 18
c1:ese ac -36 30
n:,_in abc -28 -50 42
n:,_la ab 27 -33
n:de_mi ac 18 -18
n:house a 18
p:f abc -23 -22 32

b0:away abc -27 29 18
b:nos_vamos b 18
b:of_there c -27
b:snows bc -28 25
c1:# bc 18 -31
n:@day_sale abc 26 -24 -29
n:check b -18
n:church bc -28 22
n:it_the ab 20 -28
p:co a 16

a:unico ac -37 29
b:no_tengo abc -38 -20 30
n:dia b -22

a1:eso ac 19 -16
b0:del a -17
b1:pizca a -19
n:?_my ac -18 20
n:ay_no ab -18 15
n:depends abc -30 -17 34
n:town_anyhow bc -27 25

b:@move_ends abc -35 -27 36
b:drop_me abc -19 -17 22
b:i_teach abc -25 34 -29
b:wait_i abc -23 22 -20
c1:honestly bc -20 26
p:. abc -22 -22 26

a:tampoco abc -38 70 -65
c1:would c -15
n:po abc 29 -19 -24

a:to_come a -18
b0:third abc -20 -23 25

b0:sale bc -28 28
b1:: a -38
b1:earliest abc -16 -19 21
b1:week ac 19 -18
c0:- bc 25 -43
n:#_to ac -18 22
n:pero_la abc 25 -23 -20
n:que_viene ac 18 -19
n:the_math bc -26 25

a:no_el c 16
n:de_preferencia abc -17 -22 25
n:going ac 19 -30
n:that_day abc -16 23 -16

a:have_work bc 18 -17
b:,_por abc -55 -22 42
c1:iba a 17
c1:solo ab -26 15
n:@relative_is a -29
n:hasta_@date bc 24 -24

b0:because abc 33 -28 -24
b0:loose abc -27 -23 31
b1:next ab 20 -26
c0:) c -20
c0:dialysis b 17
n:dios_mediante ab -28 22
n:land ab 29 -42
n:not_matter b -35
n:verdad bc 21 -26
p:omg a -21

a:sounds abc 26 -19 -24
b:o abc -16 -44 34
c0:simon c 18
n:._day abc 25 -36 25

=out;<past abc -21 27 -20
=out;last a -36
a1:truck ac 21 -21
a:what ab 15 -16
b0:seen abc -27 -21 27
b:,_the ac -29 23
b:since b -26
b:the_@visit abc -25 -21 29
c1:will c -21
n:by_# bc -36 33
p:igual c 17

a:otro bc 20 -22
b:have_my bc 20 -27
b:something_later ac -22 22
b:what_i abc -24 -27 37
p:eso abc -27 -33 32

a0:they ac 24 -32
a:got_court ab -16 21
a:the c -23
b:iba_a abc 36 -25 -30
b:me_dan ac 24 -20
b:my_shrink abc -18 21 -24
n:i_nap ab 20 -20
n:you_are abc -26 -36 36
p:@food a -18

=wanted;wanted;- a -18
b0:sure abc -24 -30 30
b:,_le ac 16 -15
b:dia_que ac -23 19
b:lessons abc -22 29 -35
b:\xc2\xbf_no c 17
c0:# abc 33 21 -39
c1:picks a 15
n:#_that a 18
n:is_free ac -19 21
n:llevo_a bc 17 -16
n:me_lo ab 31 -40
n:not_tmrw bc 20 -20
n:o_@day bc 29 -35
p:misa abc 28 -20 -26

a:our ac 27 -29
a:por_ejemplo bc -28 30
b0:@eat ac 20 -20
b:ir c -22
n:@food_is c -19
n:any_time bc -30 18
n:can_do abc 25 -58 44
n:cualquiera_de ac -23 20

=wanted;day a -16
=wanted;doubt:the_same_time_as_what ac -25 30
b:cualquier_dia ab -30 15
b:probably abc 24 -21 -22

=aside;lead- abc 22 -19 -20
a:sirven bc 24 -22
b:#_any abc -16 26 -19
b:@vehicle_gets ac 17 -16
b:at_my abc -22 33 -28
b:despierta abc 24 -18 -24
p:bendicion a -16
p:guy abc -20 -20 28
p:\xc2\xbf b -21

=aside;doubt:free_or_away_on_vacation abc 36 -21 -36
a::_# abc -30 -26 28
a:aviso ac 16 -16
b0:# abc 31 -17 -18
b:,_es bc -35 16
b:cualquiera_menos bc 25 -21
b:pero_si ac -18 24
c0:had c -45
n:( abc -32 -20 31
n:entro b -29
n:still c -23

a:ejemplo bc -28 30
b:after_@holiday bc 20 -20
b:sorry c -16
c0:if b -16
n:if_you ab 33 -77
n:make ab 24 -37
n:out abc 32 -43 -20
n:to_be ab 34 -22
p:dificil b 15

a:@insurer bc 24 -25
n:dale abc -30 -33 35
n:salgo_de abc -22 -16 23

a:fuera b 17
a:not_matter bc -24 25
a:turkey ac -32 18
b0:out bc 33 -37
b1:be ab -26 21
b:mas_@late c 19
b:me_regala c 15
b:por_lo a -16
b:she_gets ac 20 -21
n:no_hay bc -31 29
p:chemo abc -18 -28 26

a:the_@relative b -16
p:@vehicle abc -49 26 -22

a1:fuera b 17
a:asleep abc -15 28 -27
a:es a -20
a:great abc -32 20 -17
a:the_one bc -21 21
b:#_en abc -22 -34 32
b:@relative_trabaja ac 17 -31
b:anything_but bc 46 -46
c1:bury ac -26 16
c1:class bc -24 18
c1:trabajo a -26
n:._same b -21
n:^ abc -16 -28 28
n:tu_or a 16
p:medio bc -15 22

a:i_guess abc -29 -36 38
b:._put abc -23 -32 30
b:back abc -17 -37 35
b:i_was c -20
b:text_you ab 23 -19
n:when_i bc -34 22
p:window bc -21 24

a:vacaciones bc -21 17
b:bueno c 23
b:short b -19
n:car abc -28 -25 31
n:no_wait bc -30 17
n:runs_@day ab -21 16

a:with bc 25 -23
b0:reckon bc -16 19
b:agradeceria abc -19 -18 25
b:equivoque c 18
n:is_@holiday abc 25 -21 -16
n:puede_poner c 19
p:those b -19

=out;doubt:what_begins_on_that_day a -16
a1:@food ac 19 -23
a:es_lo abc 20 -28 -17
a:y_me c 18
b:early b -16
b:go_to bc 19 -19
b:not_put abc -20 36 -39
n:permiso a -22

a0:pero ab 17 -18
a:be_dead b 19
b:@relative_wrote ac 26 -24
n:fourth abc -19 19 -15
p:time bc -40 30

a1:back ac 18 -16
a:a_minute abc -16 -15 19
a:not_even bc 28 -28
a:til ab 17 -32
b:have_it abc -17 -39 30
n:i_see c -16
n:is_fine a -16

=aside;<any c -27
a1:bien bc -31 27
n:and_do bc 17 -16

a:los_@day bc 19 -18
b0:ya abc -26 -34 30
b1:fijese abc -29 -21 26
b:#_to bc -23 25
b:little ab -21 19
b:semanas ac 25 -32
n:,_but bc -46 26
n:the_other abc -54 -20 27

=aside;of2 b -20
a:from_# abc -26 24 -22
b0:los a -27
b1:down b -36
b1:los bc 17 -38
b1:mejor abc -27 -22 40
b1:permiso ab 20 -20
b:could_you abc -23 -22 26
b:puedo a -49
b:school abc -23 31 -21
b:she_will abc -16 -26 26
n:._me abc -35 36 -29
n:be_best bc -15 16
n:do_@day ab -21 16
n:time_after b -18
n:want_to ab 30 -25

a:descuentan ab 22 -18
b:,_nos ac 28 -27
b:,_o b -25
b:court ac 38 -50
b:flies_in ac 16 -28
n:around_that b 15
n:y_media bc -19 18
p:check c 17
p:depende ac 24 -22
p:group ab 22 -21

=wanted;doubt:which_other_day ac -21 22
b1:excuse bc -17 18
b:boss abc -22 -17 23
b:estoy ab -27 23
b:mi_compa bc 17 -22
b:on_a a 17
b:up_on bc 18 -25

a:got ab 26 -29
a:llueve c -19
a:manana_o bc -22 25
a:next ac -20 22
b0:pero ac -44 21
b:moved_to abc 40 -26 -34
b:one_that ab -24 25
b:tonight abc -18 -23 25
b:turno ac 22 -29
c1:next abc 22 -24 -18
n:got_it ac -15 17
n:half a -24
n:un abc -17 -26 21
p:bien abc -20 33 -32

a:decir a 15
a:tengo_audiencia abc 26 -22 -19
b:el_sale c 16
b:goes_in abc 26 -20 -15
c0:please a -37
n:,_se a -18
n:baby ac -22 22
n:not_it ac -24 24
n:school abc -25 -27 34
n:so_either a -18
p:useless bc -34 35

=aside;on-offer1 abc -39 26 21
b:el_hospital ab -17 20
n:._before bc 23 -18
n:guy ac 31 -31

a0:@late abc -21 -23 25
a:quien_la b 18
b0:anywhere abc -17 -19 22
b:@day_y abc -22 -34 35
b:un bc 34 -37
n:anyway bc 18 -20
n:my_@move bc -31 21
n:since a 16
p:well ab 15 -40

a:@late_for bc 19 -18
a:and a 28
a:idc_which bc -16 19
b0:ok bc -26 29
b1:text abc 26 -22 -16
b:got_left abc -16 -31 32
n:am_back a -30
n:black bc 20 -22
n:one_i abc -28 -22 29
n:so_mornings bc 33 -33

a0:work abc -31 -20 31
a:a_# bc 19 -23
a:salgo_de c -16
b1:baby ab 16 -21
b:fijese abc -17 -17 20
n:cause_the ab -15 16
n:si_no bc -54 25
p:ustedes c 18

3/2 ab 31 -39
b:- bc 23 -44
b:estoy_off ac -23 25
n:@day_at a 32
n:bueno_si bc -15 16
p:ask a 16

a:loca abc -16 29 -26
a:own abc -21 -28 28
b0:el a -32
b1:state ac 17 -21
b:next bc -31 16
b:the_truck b -17
b:union abc 22 20 -32
n:later b -15
n:say_# b 16
n:the_plumber c -19

=aside;before c -17
a:duermo_de abc -17 29 -26
a:sleep bc 21 -28
b:digamos b -28
b:mah ab -19 22
b:out_here a -22
b:\xc2\xbf a -37
n:but_let abc -17 -22 25
n:just b -26

a:is_great bc 19 -18
b0:; abc -18 -17 19
b0:dialysis abc -18 29 -24
b0:run bc 25 -36
c1:back abc -17 -19 17
n:._@thanks abc -20 -34 39
n:reckon abc -25 20 -16
n:snow ab 30 -32
p:find bc -21 23

=wanted;middle a -16
a:bad ac 27 -62
b:going abc -15 -41 25
b:wanted ab -16 19
n:manana_si bc 22 -21
n:nah ab 25 -22
n:up_my bc 19 -20
n:when_we bc 22 -21
p:amanezco abc -17 -29 30

=wanted;>not abc -35 -31 35
a0:even ab 22 -32
a:are_no abc -17 27 -25
b0:either b -40
c1:de ac 17 -21
n:babysit_until ab 20 -30
n:esperate bc 19 -16
n:judge a -16
n:too_@late ac -17 20

a:is_like bc 18 -22
a:is_literally bc 17 -18
b1:for bc 23 -28
c0:either abc -51 -38 54
c0:tell abc -27 -24 27
c0:vaya ac -21 22
c1:before bc 23 -30
n:and_no bc 20 -20
n:dos_dias abc -24 25 -25
n:midterm b 18
n:no_one b -17
n:tonight abc 17 -27 17
n:weekday a -20

b0:entonces b -78
b:,_si a -24
b:wide abc 18 -18 -18
n:gets_me ab 28 -33
n:media bc -19 18

a:@day_mornings abc -16 -15 17
a:a_no abc -16 37 -35
a:across bc 20 -32
a:which a -31
b0:shrink c -25
b:could_come abc -26 -35 41
n:no_le bc -19 22
n:pero_mas abc -16 -36 39

=aside;<except b -50
=aside;again ac 56 -83
=aside;lead-if b -94
a1:fish ab -18 17
a1:ya b -16
a:road ac 17 -18
b:._@call ab 18 -26
b:recien abc -25 -18 26
n:escribo abc 33 -23 -31
n:one_after a -25
n:patron bc 19 -18

b:#_at b -18
b:._rest ac -24 22
b:and a -16
b:pero_el b -39
n:el_mismo a -15
n:es_@day ab 22 -42
n:tal_vez c 16
n:y_no a 18
p:care abc -29 -29 34
p:maybe c -23
p:right bc 16 -23

a0:except ac -32 23
a:anyhow c -18
b:every_day bc 22 -20
b:know_i bc -27 27
b:said_i c 16
b:til ab -24 21
b:we_have abc -37 30 -18
c1:like ac -32 20
n:._si ab -36 17
n:say bc -18 18
n:usual ab 19 -18
p:also abc -19 -24 20
p:okay ac -19 19

b1:@insurance abc -21 -22 22
b:all_@open abc 25 -20 -21
b:jongg_is ab -19 22
b:week_after abc -23 19 -18
c1:permiso abc 32 -25 -28
n:._el c -15
n:would_rather ab -16 18

=out;one c -16
b1:we bc 21 -21
b:would_want abc -23 -38 37
n:jaja_, ab -23 18
n:me_@day ac -20 18
n:meeting abc -18 25 -22
n:wait ac -20 16

a0:for bc -42 33
c1:check bc -26 23
n:,_say ab -23 21
n:go abc -23 23 -15
n:we_are ab 27 -15

a:run b -16
a:works a 16
b:calling_for bc -15 16
b:in_at abc 20 -18 -24
c1:barn bc 16 -19
n:medio ab 18 -23
n:so_afternoons c -32
p:sale abc -27 -30 39

a1:whenever bc 20 -24
a:yours abc 17 15 -25
b:hers_is abc 34 -23 -23
n:@move_@move abc -19 -16 25
n:@traffic bc 18 -17
n:dame_el abc 27 -22 -21
n:now b -58

a1:aviso ac 16 -16
b:babysit c -19
n:hora_que abc -15 -16 26
n:not_. ac 25 -31
n:ponele abc -30 -33 37
p:@traffic bc -29 31

a:en_el ac 28 -45
b:between_# bc 21 -17
before ab -28 29
c1:only ab -59 19
n:._rest abc -42 29 -19
n:ask_me abc 30 -34 -25
n:have_class b -16
n:i_might c 17
n:so_one abc -21 21 -20
n:supposed_to c -28
n:that_same abc -21 -37 34

a:ya_es bc 16 -16
b:@drink_truck b -19
b:mire_yo c 15
p:mornin bc 19 -17
p:po ac -25 16
p:willing bc -19 24

b0:entra bc -26 26
b0:ponme a -18
b1:later ac -24 18
b:relief abc 27 -17 -26
c1:algo abc -29 -15 32
c1:who abc -18 -25 25
n:el_@holiday abc -18 26 -21
n:except_the c 17
n:sub_covering c 15

a1:then bc 18 -19
a:off_a ab -22 24
a:the_lords a 18
b:se_puede b -19
c1:un abc -22 28 -27
n:dificil_el bc 18 -16
n:past bc -35 18
p:dear c 15
p:trabaja c 17

a1:salga c 16
b1:tonight abc -18 -23 25
b:pero_mas bc 18 -17
b:was_there abc 23 -16 -15
c0:antes abc 29 -18 -25
c0:maybe bc -20 22
n:@open_that ab 22 -27
p:nuevo ac -24 27
p:un abc -22 -34 26

a1:llego ac 15 -18
a:@date_for a 19
b:voy ac 40 -47
c0:probably abc 24 -21 -22
c1:nos ab 18 -17
c1:otra abc 23 -15 -25
n:._what ac 30 -33
n:es_mi abc -48 -38 49

b1:ayer ac 24 -23
b:._the abc -23 -23 27
b:chance ac -15 18
c0:la ac -23 21
n:voy_a ab 31 -40
p:all abc 32 -55 16
p:entonces abc -30 -28 31

a:limpio bc 19 -17
a:on_@day a -17
a:the_first ab 18 -22
b0:drops b -16
b:he_is ac -29 37
n:nomas ab -21 16
p:mananas b -22

=wanted ac -21 18
a:is_no a -38
b0:bad c -21
b:boy b -26
b:cut ab 17 -22
b:deme bc -21 28
b:estoy_libre ac -16 15
b:in_school bc -20 21
b:me_acomoda a -19
b:to_make b 17
c0:mae ab -17 17
c1:nothing c -40
n:oclock_any bc -24 15
n:sorry bc -30 29

a1:i ac 29 -22
a:least ab -17 18
b:hasta_que ac 18 -20
b:pedi_permiso bc 16 -40
b:puente abc -16 22 -19
b:we_@move c 15
c1:ponme bc -21 23

a:am_good b -24
b0:says a -21
b1:@hours ac 27 -31
b:aqui abc -16 23 -22
n:is_good abc 25 -26 -22
n:not_think bc -29 19
n:the_@relative bc -18 20
p:he bc -26 28

=^;aside;- ac 17 -21
a:anytime_after c 20
a:not_the ac 15 -17
a:still_there abc -27 -16 27
b:but_can bc -17 21
b:do_it ac 16 -16
b:en_el b 16
b:is_my bc 18 -28
b:put_in ac -18 17
n:,_ya b -22
n:around_# a -18
p:about abc -24 -19 29
p:creo c 19

=aside;doubt:not_settled_yet abc 32 -66 -22
a1:works ac 20 -20
a:nada_mas ac -23 25
b:carga a 19
b:have_chemo bc 17 -29
b:pero_es a 18
b:puchica bc 18 -17
b:that_am abc -17 44 -44
b:veces abc -24 -23 25
n:algo ac 16 -24
n:virgencita bc 20 -17
p:bday ac 26 -29

b:,_has abc -15 -15 22
b:earliest abc -22 -20 24
b:o_sea abc -22 -23 29
b:pongame abc -20 -23 28
c0:put ab 24 -34
c1:be abc 19 -42 24
n:,_weekdays bc 29 -29
p:ese abc -32 -46 47

=wanted;<if a -16
a0:baby abc -23 -17 24
a:pm abc -16 20 -18
b:cardiologist bc 17 -16
c0:there bc 22 -27
p:along abc -26 -28 29

a1:es abc -16 29 -22
a1:sleep abc -30 31 -21
a:on_my abc -27 28 -15
b:amor bc -20 22
b:i_told a -18
n:#_not bc -26 26
n:be_there bc -42 31
n:emojithanks abc -29 -26 28
p:quarter b -20

a:#_is ac 34 -42
n:have_@day abc -35 40 -35
n:if_my abc -37 -30 38
n:you_can a -24
p:wrote abc -16 -16 18

a:@eat abc 22 -21 -19
b:be_back c -21
n:#_works ab 20 -17
n:@day_same ab 16 -15
n:good b -31
n:they_are abc -19 20 -19

a:la_hora c 21
b:over c -15
c0:has ac -17 22
c1:fuera a -26
n:,_whatever abc -20 -20 27
n:section c 20
n:unless_there c 16

b:@date_i b -19
b:already_got ac -18 18
c1:anything abc -26 -16 35
c1:want ac -19 22

b:dice_que ac -37 24
b:of_those ac -24 22
b:yo_no abc -17 32 -27
c1:leave ac 26 -35
last a -16
p:are b -26
p:dentro c 21

n:,_como abc -23 -29 35
n:and_he ab -19 20
n:which_is abc 25 -29 -22
p:clase c 20

a0:off a -18
a:por_mi ab 16 -15
b:am_good c 15
b:cause_i abc -23 -16 24
b:the_# ab -38 20
n:,_antes ab -63 16
n:dije ac -22 26
n:entre_semana abc -17 -19 21

a0:her c -17
a0:whichever c 16
b:after_that ab 25 -32
b:del a -26
b:first ac 19 -17
b:town_for bc 19 -15
c1:me ac -29 17
n:,_pasame ac 20 -33
n:._mejor ac 22 -18
n:called abc -24 24 -17
n:tomorrow ac 32 -39
n:will_text b -25
n:working b -18

=wanted;>fits a -59
a:be_a ac 19 -20
a:up_for abc 28 -16 -27
a:we_have ab -18 17
b:run_me abc -23 -20 24
b:the_er ac 19 -16
c0:cause b -50
n:llevo_al bc -18 20
n:otro_@day c -19
n:then_# abc -21 29 -28
p:mananita abc -19 -27 28

a:literally abc -15 32 -31
a:minutes abc 22 16 -31
a:no_estoy abc -16 31 -28
b:dejeme bc -24 17
c1:thought abc -33 36 -39
n:@day_so ac -30 26
n:am_at ac 25 -29
n:know_you b -17

a:surgery b 20
b1:union abc 18 20 -30
b:,_esos a -16
b:este a 17
b:needs ab -35 28
c0:take bc -26 26
c1:juego ac 30 -30
n:._jk c 15
n:tambien_. abc -20 24 -17
p:ends b -15

a:mejor ab 18 -35
b:me_the ac 25 -21
n:@day_de abc -15 -18 19
n:@day_despues abc -39 -27 34
n:fin abc -16 21 -16
n:lovely abc 30 -31 -15
p:weekdays abc -16 -17 24

=aside;lead-why b -19
a1:could a -30
c0:viera ac 20 -18
n:,_hasta bc 25 -24
n:time_in abc 23 -16 -18

a1:later bc -16 19
a:the_furnace bc 17 -18
b:tomo abc 30 -24 -22
n:sabe b -17

=out;? abc 21 -15 -16
a:por bc 21 -21
b0:dias ab 15 -28
b0:know a 17
b1:@price abc -27 39 -26
b1:check abc -16 -26 26
b:can_swing ac -17 18
b:meeting a -21
b:with c -25
n:middle_of abc 16 17 -23
n:no_espere ac 22 -20
p:said ac 19 -24

a0:please abc -28 -31 46
a:maybe ab 30 -37
b0:hay abc -27 24 -21
b:i_wrote b -25
b:pool abc -25 29 -35
b:soon a -19
b:they ac 23 -22

b0:day c 18
c0:and bc -22 16
n:leave bc -46 36

=out;2/0 abc -76 25 -19
a1:queda bc -17 19
b0:due a 20
b1:through ab 20 -17
b:fue abc 35 -21 -32
b:sale bc 22 -23
n:cualquier b -15
p:else bc -19 27

a1:los b -21
a:back ac 25 -33
a:de_las c 19
a:have_the abc -23 27 -15
b0:dicho abc 27 -27 -17
b:gets ac 34 -33
b:or ac 20 -21
b:uy ac -18 16
n:@day_@day abc -35 -22 29
n:porque a -31
n:said_@day a 16

b1:surgery abc 16 16 -29
b:,_hay b -24
b:anytime b -35
b:one_is c -20
n:dia_no abc -45 -15 20

b1:wake ac 35 -34
b:not_get ac -39 20
b:only_runs abc -28 -18 23
b:state c -26
n:and bc 27 -23
n:en_@date abc 29 -41 -23
n:que_por b -22
p:? abc 30 -22 -17
p:clases ab -17 18
p:quiera a -16

a:only_gap c 18
a:whole_day c -16
b0:neither b 17
b0:you a -15
b:tell_you abc 25 -16 -18
b:the_@drink b -22
n:no_es ab 17 -25
p:called bc 18 -20
p:dijo ab -28 21
p:nah a 17
part c -17

a:permiso bc 19 -18
b:#_this a 18
b:soon_i a -18
n:de_la ac -33 18
p:habra c 21

=aside ab 19 -21
=out;3/0 abc -32 39 -18
b0:doors ac 21 -18
b0:well abc -21 -24 30
b1:del c 19
b:dicho_que b 18
n:,_me abc 27 30 -48
n:in_school bc -17 21
n:pero_tendria bc 34 -34
n:so_i a 21
n:will ac 26 -29
p:says ac 22 -17

a0:de b -28
a1:which bc -15 18
b:mrs_. abc -28 -31 31

a0:honey c 16
a:hon ac -19 15
b:@insurer_has abc -19 35 -35
b:and_the b -16
b:going_to bc -58 19
b:keep_the ab 24 -31
b:planning a -17
b:ver_si ab -28 17
n:finals bc -26 19
n:fish abc -16 19 -25
n:que_@day abc -15 -26 22
n:y_mi b -39

a:except_the abc -26 -21 30
a:i_work abc 16 21 -39
b:dale ac -15 15
b:fui abc 45 -18 -44
b:my_@visit ab 19 -15
b:por_las a -32
b:se_me ac 20 -31
b:yo_salgo abc -27 -24 36
c0:@food abc 24 -19 -23
c1:wants bc 19 -30
n:full b -21

b:dar ab -25 21
b:did abc 40 -32 -29
b:ice b -16
b:leave abc -23 32 -32
c1:libre abc -23 -17 33
n:in_the a -23
n:sharp abc -21 -27 27

=out;lead-turn a 15
a:el_dia bc -27 16
b1:otherwise bc -16 19
b:as_my abc -19 22 -29
b:vuelvo abc -23 -19 23
n:before_or bc 19 -24
n:da_a bc 26 -26

b:,_and b -15
b:@relative_is a 18
b:@visit_con bc 20 -34
n:cualquiera abc -22 -20 22
n:hold ab 21 -23

a0:and ab 29 -16
a1:brutal ac -24 24
a:will abc -30 44 -25
b1:neither bc 18 -16
b:) c -20
b:and_i bc -33 25
b:anniversary bc 22 -19
b:saw ac 26 -22
c1:well abc -19 -16 22
n:los_otros b 15

=out;from a -32
b:review c -17
b:us_do abc -19 -18 25
n:despues_de abc -22 -16 21
n:mejor_antes b -16
n:que_@drive bc -33 28
n:there_is abc -17 -38 39
p:rough ac -18 19

a:does a -24
b:mal ac 17 -16
b:tienen ac -31 36
n:covering b -20
n:entonces_ese b -31

a:loco abc -21 23 -20
b0:regreso ac -38 27
b0:ser abc 26 -40 -21
b0:uy ac -28 24
n:,_y abc -37 17 22
n:before_# bc -31 22
n:if_somebody ac -22 20
n:one_@drive ab 18 -30

a0:with c -19
b0:pues b -16
b:entro_a abc -23 24 -17
b:wrote abc 37 -41 -26
c1:mi a 27
n:?_si bc -28 19
n:del_# abc 26 -34 17

a0:again ac 21 -16
a:whenever a -45
b0:\xc2\xbf b -36
b:on_# bc -21 16
c0:salgo ab 22 -23

a:estoy_aqui abc -18 -23 21
b:bury_my ac -26 16
b:row ac 22 -15
p:him abc -28 -25 37

=out;>only bc 24 -22
a0:quedo ac -20 22
b0:dentist a 15
b:i_can ac 24 -19
b:it_would ab 16 -52
b:keep abc 23 -35 18
b:never_once a 23
c1:any ac -30 27
n:@eat ab -35 17
n:after_, abc 34 -20 -34
n:cause ac -39 25
n:days_i a -21
n:manana a -21
p:mediodia bc 17 -19

=aside;<free_from abc 70 -58 -59
=wanted;<that_day ac 19 -22
a0:hago ac 24 -28
a:not_leave ab -18 20
b:ay_no ac 20 -17
b:back_in bc -22 18
b:but_i ac 29 -19
b:not_need b -33
b:ya_en c 16
c1:drops ab 23 -28
c1:look a -26
c1:somebody b -20
n:cumple abc -18 20 -16
n:doubles abc -20 -20 23
n:primero_dios c 19

=aside;wanted;- ac -36 19
a1:perfecto c 19
a:junta c -21
a:one_is ab -19 18
a:se_me abc 28 -17 -26
b0:church bc 30 -24
b:because_i ac 37 -35
b:comes_to abc -25 -23 25
b:get_them a -33
b:viera ac 20 -18
c0:plant abc -23 -35 40
c0:would bc -34 21
n:lol_jk a 16
n:my_@body c -28

a:a_day abc 26 -23 -22
a:deja ab -32 24
a:need_to bc 17 -17
b1:set abc 27 -15 -23
b:@vehicle c -15
b:none_of c 17
b:you_folks bc -18 18
n:but_@day a -37
n:mas abc -32 -45 46
p:@parking ac -16 23

a:cualquier ac -59 17
b:me_off ac -21 21
c0:iba abc 29 -19 -26
n:._they a -19
n:after_new a -20

=wanted;~busy b -46
a0:el a -20
a:estoy_de bc 19 -25
a:hour_@drive ac -17 18
b:comes ab 20 -22
b:four bc 16 -22
b:is_# bc -23 18
n:the_shop a -21
p:@year b -30
p:carro bc -20 22

a:at ac 28 -39
b0:alla abc 22 -16 -20
b:,_off ab 17 -29
b:._me c 18
b:is_@open ab -17 18
b:the_one ac -31 30
b:with_me ab 19 -19
n:name_is c 16
p:lab ab 27 -39

a1:time b -26
a:favor abc -17 -38 41
b1:would a -22
b:@relative_needs bc 19 -18
b:sub_covering bc -16 17
n:lo_puede c 19
p:pool ab 19 -27

=aside;weekdays b -32
a1:make ac -22 17
b0:available ac -24 24
b:pedi a -21
b:they_got abc -19 24 -26
b:voy_con ab 16 -23

a1:dialisis c -16
a:probably ac 21 -15
b:@relative_in ac -30 32
b:my_@move a -29
b:\xc2\xbf_puede ac -19 25
n:._on ab 21 -20
n:at_# bc -43 23
n:este c -19
n:sale_a ab 23 -30

a0:he ab 16 -16
a:as ac -16 18
a:conflicts abc -32 35 -31
a:furnace bc 17 -18
a:is_better ac -26 31
b0:esta abc 16 29 -36
b1:play ac 18 -15
b:ones ac 17 -22
c0:o abc -22 -23 29
n:._home ab 24 -23
n:afternoon_i bc 28 -29
n:if_we ab 21 -25
n:t/th_# abc -24 26 -25
p:nomas bc 16 -16

=aside;>only b -47
a1:de ab 20 -17
a:right ab -26 26
a:useless c -19
n:am_dead bc -20 16
p:needs abc -27 22 -20

a:lovely bc -27 30
a:morning a 20
b:,_is bc -17 20
c0:anything ab -53 22
c0:this ac -21 22
n:easy ab -23 22
n:starts_at ac -16 17

=^;wanted;- abc -23 -18 18
b:is_over b -16
n:@date_? abc 33 -23 -29
n:but_before abc -33 -35 43
n:day_you bc -21 22
n:think bc 27 -27
n:up_at ab 19 -19

=out;>fits b 23
=wanted;3/2 ab 21 -41
a:or ab 22 -69
b:unless b 28
b:wake ac 35 -35
n:any_morning abc -16 -21 25
n:but_later bc -24 26

a:last_time ac 29 -29
b0:entro c -15
b:#_i abc 21 -24 -18
b:@ride_only abc -24 -17 21
b:you_can a 15
c1:day c 16
n:at_all ac -31 17
p:se abc -16 -23 21

<fact ac 18 -37
a:gap c 18
b0:juego ac 30 -30
b:,_what abc -19 -21 22
b:i_meant abc -18 -17 21
b:start bc 20 -17
n:break_@date c 15
n:to_me ab 24 -17

a0:si abc -16 -50 35
b:descanso abc -26 -18 26
b:go_back bc -22 18
b:is_nothing bc 22 -25
b:that_, ab 19 -24
c0:neither bc 22 -16
c1:menos bc 15 -25
n:other_day c -16
n:that_ones b -21
p:mi b -48

=out;of1 c -16
a1:todavia ac 25 -21
b0:@open ab 22 -39
b:go_out abc 21 -19 -18
c0:that bc -27 21
p:voy ab 20 -37

a0:verdad ab 16 -22
a:street abc 26 -23 -15
b:get_up ac 19 -21
b:me_out abc -28 38 -38
b:so_like ab -19 16
c1:casas a -21
n:,_has abc -31 30 -25
n:cuarto c 19
n:ill abc 26 -30 -20
n:la_@late a 17
n:to_do abc -23 -25 29

a:at_the abc 39 -41 -23
b1:turno ac 22 -29
b:@traffic abc 22 -17 -20
b:despues ac 20 -21
b:from abc 17 -39 18
b:is_it ab -19 16
b:nene abc -25 -28 27
c1:vamos b 18
n:but_she bc -37 27
n:guess ac 27 -29
n:so_is ac 16 -28

a0:al b -15
b:,_lo abc -18 -29 21
b:._or bc -18 19
b:ninguna ac -19 18
c0:dot ac 20 -20
n:de_antes ab 18 -21
n:from_the bc -26 18
n:fuera abc -25 28 -30
p:doable b -20
p:hay abc -25 -64 50

a:dentist abc 27 -26 -18
a:is_taken bc 18 -17
a:truck abc 26 -19 -25
b:@visit ac 18 -45
b:hers abc 43 -26 -35
n:three abc 27 -35 -21

a:@book abc 21 -27 19
a:@english abc 34 -15 -32
a:latest ac 17 -16
b:,_out b 16
b:guardia bc 26 -22
b:off_at c 18
n:cuando bc 18 -22
n:ese_mismo abc -19 21 -20
n:were ab 19 -29

=wanted;>except abc -56 -16 20
a0:all bc -19 22
a0:emojiyes ac -18 28
a:are_my abc -58 -28 35
b1:over b -16
b:because_of abc 29 -18 -27
b:get_home bc -24 21
n:._so abc 16 15 -32
n:a_sub abc -18 -23 26
n:before_noon b -26
n:entonces_el c -21

=wanted;<free_from abc -19 -21 23
=wanted;>busy a -23
a:new b -16
b:but_she abc -30 35 -26
b:deja ab -27 18
n:la_hora abc -29 -20 37
n:my_check b -17
n:of_them bc -18 18

b:i_work ab -28 26
b:not_be abc -20 30 -27
c0:instead ab 19 -38
n:darle bc 20 -19
n:de_ahi ac -24 18
n:pero_en abc -40 -42 49

b0:super c 15
b:i_wake ac 35 -34
n:clear bc 31 -32
n:finish abc -26 24 -24
n:i_like abc -28 -22 26
n:outside ac 19 -19
p:possible abc -25 -17 29

a:algo a -25
a:is_in bc 21 -29
a:no_go bc 18 -16
c1:put abc -21 -56 30
n:@relative_comes ab 19 -17
n:yours ab 27 -25

=aside;doubt:strange ac -48 56
b:ahi ab 22 -38
b:otra bc -33 28
b:p bc 17 -23
n:,_ando ac 35 -35
n:@traffic_on bc 20 -20
n:may abc -17 24 -22
p:coming bc -22 25
p:read bc -20 22

b1:drops ab 17 -26
b:#_except abc -26 -33 35
b:dot_physical ac 27 -25
b:has bc 16 -17
b:whichever_one bc 18 -16
n:hora_de c 16
n:menos_el abc -19 -24 32
n:pero_ella abc 27 -33 -18

=aside;all:aside+out b -38
a:dale a -18
a:i_have abc -35 36 -31
b0:resets ab 20 -19
b:can_@drive abc -20 -16 28
b:con_el bc 17 -22
n:excuse bc -16 17

a1:easier b -26
b0:@drink ac 32 -32
b1:nada c 19
b:,_@relative ab 31 -50
b:either_one c 19
b:for_the bc 23 -38
n:for_the c -29
n:so_if abc 32 -27 -31

a:los c -24
c0:somebody bc 30 -38
c1:llega ac 24 -21
n:#_tampoco bc 19 -17
n:@day_has abc -16 -16 20
n:she_got a -29
n:we_do abc -24 -18 19
p:latest ac 18 -16

a:tambien bc 35 -37
b1:dieron b -24
b:@day_ni bc 37 -34
b:if_there bc 20 -16
b:me_@day a -29
b:wait_no c -20
n:#_en abc 24 -35 25
n:del_mediodia bc 16 -19
n:it_, bc -18 17
p:( bc 24 -23

a0:me bc -50 22
a:are_@open abc -17 -19 27
a:the_@vehicle abc -24 30 -21
b1:two ab -25 17
b:me_opero ac 27 -26
n:but_in bc -22 23
n:then_@day ab 22 -31

b0:this ab 22 -34
b:nina ac 24 -22
c0:first abc -26 -24 27
c1:or a -41
n:than_@day abc -19 23 -17
n:the_@day b -17

a0:estaria bc -31 21
b0:your abc -25 22 -19
b1:o abc -17 -18 22
b:flying a -34
c1:@book ab 19 -31
n:after_my ac 30 -32
n:can_not ab 29 -20
n:por ab 18 -21

a:techo abc -21 -16 22
b:but_on c 16
n:._deme abc 21 -21 -17
n:@day_tambien a -26
n:salgo ab 21 -29
p:negative abc -32 -19 24

=out;doubt a -49
=wanted;after ab 22 -32
a1:suit bc -18 27
b:on_that bc -17 18
n:,_see bc 25 -24
n:._la abc 36 -21 -31
n:my_@day ab 17 -32

b1:practice a -35
c1:llueve ac 17 -16
n:@date_to abc -24 -28 31
n:tengo_libres c -21
n:what abc 27 -46 21

<that_day a 17
a1:siempre a 16
b:not_a ac 22 -44
n:@late_. bc -36 36
n:meant_the c -15
n:she ac 22 -15
n:the_soonest abc -26 -17 24

a:a a -21
b0:tiene abc -23 20 -18
b:home_for abc -27 31 -31
b:thought_i abc 28 -21 -21
c1:give abc -31 22 -20
n:._other ab -20 16
p:pena bc 27 -25

a1:both abc 31 -29 -27
a:#_or abc -41 -40 48
a:i_can c -18
a:is_clear bc -17 18
b0:er ac 19 -16
b0:pongame abc -20 -23 28
b0:roger bc -21 23
b:,_seria abc -18 -16 22
b:._not abc -30 57 -51
b:a_@relative b -21
b:am_# abc 20 17 -31
b:op a 16
c1:bueno c 17
n:dias_no a -19

=wanted;on-offer2 c -28
a:leave ac -24 23
b:i_get bc -68 51
n:away abc 22 -19 -15
n:comes bc -29 24
n:por_ahi abc 26 -33 -23
n:tu abc -18 -24 30
p:out abc 18 24 -34

a:misa bc 28 -28
a:y_le abc 28 -27 -26
c1:in b -16
n:,_pero bc 28 -25
n:@day_of ac -24 19
n:any_@day ac 22 -18
n:de_@thanks c -17
n:i_ask bc 20 -19
n:lol_, b 16

b0:leave c -20
b:dentista bc 18 -39
b:once bc -18 21
b:yo a 16
n:._but a -30
n:comes_, c 18
n:following_week b 16

=aside;~only abc 32 -18 -31
=wanted;of3 a -33
a0:only abc -73 -42 67
a:alcanzo abc -26 31 -44
a:aqui abc -27 -39 30
a:es_@holiday a -29
b:el_carro abc 31 -27 -22
b:got_any ac -18 19
b:your ac 24 -18
c0:che ac 21 -24
c0:entro bc 21 -29
c1:ship abc 22 -15 -20
n:,_es c -27
n:all_the bc 29 -28
n:duermo bc 19 -27
n:would_need abc 26 -17 -25
n:ya_puedo ac 27 -22

a:staff abc -17 22 -25
b0:runs ac 18 -21
b1:fly bc 30 -34
b1:que ac -20 17
b:but_only bc -29 33
b:perdon abc 33 -16 -29
n:again abc -18 -36 37
n:am_gone bc -24 24
n:skip ac -17 17

a:lo_mismo c 17
b0:@vehicle bc 18 -24
b:@visit_del abc 25 -25 -20
b:a_decir abc 26 -19 -20
b:turno_de abc 21 -16 -22
c0:dispatch ac 18 -29
n:have_no bc -23 16
n:sin a 15

a1:dead abc 27 21 -28
a1:hago bc -24 23
a:then_it bc 19 -18
b:libre abc -40 -20 40
n:#_am ac -31 32
n:,_# abc -34 -45 55
n:and_i bc 24 -41
n:clase bc 19 -18
n:ella ab 23 -47
n:my_first b 18

=wanted;doubt:a_weekday_and_a_date_that_do_not_go_together abc -26 -28 31
a:a_@day b -17
b:heifers abc -18 -16 19
b:preference bc -25 26
b:the_first abc 20 -15 -20
b:will abc 28 20 -40
n:@day_neither b 17
n:but_after bc -23 24
n:or_over c 15

a1:us bc 15 -17
a:@pay ac 21 -20
a:she b -23
b:espere abc -25 -25 26
c1:are bc 27 -33
n:is_in abc -17 -16 17
n:rent c -21

a0:@visit a -22
a:i_keep ac 22 -19
b:@month ac 30 -37
b:ex a 17
n:@relative a -20
n:gets abc 30 -44 25

=out;3/2 abc 18 -17 -19
a1:sin bc 23 -23
a:after b -16
b:@vehicle_drops b -18
b:cualquiera_de ac -18 19
b:up_my bc 18 -20
c1:neither bc 18 -16
c1:\xc2\xbf abc -15 21 -15
n:,_that ac -38 21

=wanted;named-again b -17
a:is_my ac -17 16
a:mucha ac 18 -16
b1:scratch abc -24 19 23
n:,_esos bc 27 -27
n:fuera_de abc -24 28 -31
n:have_not ab 24 -28
n:me bc 33 -31
n:ones b -18

a1:run a -28
a:last ab -17 15
b:keep_my bc 18 -20
n:._los b -19
n:@relative_has bc -19 20
n:haha_. bc -21 15
n:he_said abc -19 -29 21
n:his_@relative abc -19 23 -36
n:off_the abc 28 -22 -22

=aside;doubt:which_of_these_days a 17
a:#_that a -30
c1:from b -24
p:@place ab 16 -20

=aside;days2 c -22
a0:esta ac -24 20
a:for_# a 17
b0:las ac -37 26
b:am_supposed bc 23 -22
c0:school a 15
n:over ab -33 17
p:because abc 18 -18 -16

a:@symptom b -30
a:over ab 16 -25
b0:had abc 36 -35 -30
b1:ship abc 22 -15 -20
b:after_# ac -23 16
b:am a -25
b:he_has abc -38 44 -38
b:his ac 23 -35
b:used abc 30 -22 -25
c0:ese abc -17 -26 31
c0:got ac 33 -38
p:@open bc -32 21
p:an b -27

a0:es a -19
a:la_virgen bc -20 17
a:quien bc 19 -19
b0:choice b -30
b:._something bc -19 26
b:can_come c -17
b:get_there bc 17 -26
b:she_naps a -21
n:moved abc 25 -16 -21

=aside;>except bc -37 15
a:done abc 35 -24 -31
b:there_is bc 36 -44
b:you_got abc -28 -22 28
n:cooking abc -20 -21 24
n:dias_de abc -23 29 -40
n:two_oclock ac 20 -23

=aside;~except abc 36 -15 -36
=out;doubt:what_is_excepted bc 17 -16
=wanted;until c -21
a0:puedo abc -36 29 -21
a:@howmuch c 16
a:that a -28
b0:@drive bc 17 -26
b1:birthday abc -18 21 -25
b:lights_off c -19
b:of_state b 18
b:pone a -20
b:rehearsal c -18
b:sea_de b 15
n:all_@open abc -34 23 -20
n:de_# ab 35 -42
n:no_excuse bc -16 17
n:some abc 23 -17 -18
n:ve ac 18 -28
n:what_is abc -30 34 -28
p:para bc -39 29

a:too_early bc 30 -39
b0:vez c 15
b:#_am b 17
b:to_a ac 19 -20
n:and_my a -16
n:hago ab 23 -26
n:no_sea bc -25 28
n:will_have a -18

a:start abc -23 -26 25
a:works_for b -19
b0:para abc -46 -19 63
b1:on ab -24 20
b:,_toda ab 26 -26
b:@relative_get ab 26 -22
n:done_with c 15

a0:like abc -22 -26 31
b:proctor abc 19 -18 -16
b:us_out bc -27 18
n:class bc -26 25
n:get_my ac -17 20
n:me_in ac 33 -31
n:only_day bc -32 30
p:@symptom b -35

a0:anytime abc -15 -21 26
b:dueno ac 22 -24
c0:@drink a 17
n:._asi c -22
n:know_@day a -18

a:iria c 19
b:but_my a -21
b:please_no bc 23 -23
b:to_work abc -22 32 -27
n:,_do c -18
n:@call_me abc 25 16 -35
n:pick_up c -16
n:tengo_clase bc 19 -18

a:and_one b 18
b0:llega ab 22 -21
b0:only ab 36 -49
b:i_had abc 25 -17 -27
b:just_not abc -23 32 -23
b:my_@drink b 16
c0:quiero c 18
n:delante ab -15 18
n:es_el bc 28 -33
n:please_not bc 25 -20

=aside;doubt:every_second_week:_which c -19
a:@relative_me bc -27 19
b:estuve abc 27 -18 -21
b:vaya_a bc 21 -16
c1:pero a 16
n:) bc 32 -43
n:como abc 40 -35 -35
n:para_delante ab -15 18
n:pasando abc -33 -34 39
p:muy bc 22 -26

a1:dialysis c -20
a:can_leave bc -30 32
a:dios c 17
b1:put ac -20 22
b1:there a -17
b:._que bc -15 17
c0:? c -30
n:am_off a -18
n:have_got abc 17 -32 20
n:make_mine bc 19 -17
n:never abc 31 18 -35
p:here ac 16 -26

a:a_week abc 35 -26 -31
a:answer abc 28 -24 -26
a:quiero bc 27 -27
b:excuse_me bc -17 18
n:@fetch_la ac 19 -26
n:so_make abc -20 -24 25
p:free abc 26 -24 -19
p:miss ab -21 18

a:house ac 20 -26
b1:asi bc 20 -19
b:si_mi bc 16 -22
c1:confundi bc -21 23
n:that_, abc 35 21 -37
n:\xc2\xbf_el ac -20 17
p:da abc -21 -35 40

a:\xf0\x9f\x99\x8c c 18
b:,_\xc2\xbf bc 24 -20
b:noon_except abc 19 -17 -17
b:time ac 22 -17
b:y_para abc -19 -22 30
c1:para abc -23 -45 40
n:._maybe c -31
n:am_free c -21
n:que_darle bc 20 -19
n:that_leaves abc -16 27 -35

a:de_mi bc 34 -44
n:dia_# b -24
n:promised abc 41 -36 -33
n:que_ya ac -33 19
n:with_their bc -26 29

a0:wide ac -25 24
a:can_not abc 16 23 -65
a:long b -20
again a 28
b:?_the abc 26 -30 -17
n:calls a -24
p:best abc -17 -15 20
p:you a 16

=out;lead- ab -28 15
a0:whenever abc -31 -36 38
a:car bc 18 -20
a:laredo ac 19 -22
b:@day_i bc 32 -34
n:to_get c -16

a:nadie abc -17 -15 19
b:gets_me abc 30 -16 -29
b:my_pension a 21
c1:if abc -36 -30 43
n:forgot c -15
n:hasta ab -22 22
n:whichever ac -18 16

=aside;= ab 19 -21
a:mi a -23
a:one ab -18 18
b0:esa bc 22 -21
n:anything_from bc 20 -36
n:but_you abc -19 30 -30
n:not_miss abc -32 27 -23
n:pero_a bc -57 44
n:though_, a -23
p:me a -16

a:fine_i ac -23 23
a:spoken bc 20 -20
b1:noon abc 19 -17 -17
b:._give abc -25 -20 24
b:?_any bc -18 21
b:none abc -21 -15 21
c0:ooh b -17
n:nights abc -19 20 -17

a:in_my abc 27 -25 -15
a:ya_no abc -17 37 -36
b:who bc -29 20
n:que_hasta ab 20 -22
n:unless bc -42 38

=out;after a -68
a1:will abc -24 31 -15
b1:@open abc -19 23 -20
b:literally a -23
b:to_# bc -20 22
b:yeah a -18
c0:whatever bc -16 18
n:,_yo ab -30 20

a:adelante bc -16 19
a:both ab 26 -29
b0:cogeme abc -20 -18 23
b:._ahora bc 18 -18
b:give a -42
c0:ni abc -17 40 -34
c1:, abc -25 23 -16
n:#_so bc -23 27
n:done abc 32 -26 -27

a:ese abc -17 27 -27
a:it_was ac -15 16
around b -15
b:._por c 16
b:and_no abc -20 29 -29
b:i_already abc -17 24 -27
b:it_to c 15
b:like_to b -25
n:i_say abc -29 -19 21
n:los_ninos a -18
p:pero bc -66 28

=wanted;before abc -114 -24 38
a:down ab 33 -30
b:aunque abc 30 -30 -27
b:digame ac -19 24
b:means ac -28 28
b:mi_turno c -27
b:not_mind b -16
b:put_us a 19
b:shoot a -18
n:@date_or ab 29 -52

b0:o b -25
b:at bc -33 17
b:era ab 17 -16
n:me_hace b -17
n:my_midterm b 18

a:before abc -17 -19 25
b:it_can abc -25 30 -20
b:right a -36
b:vence a 17
c1:take bc -20 23
n:@day_ando abc -16 22 -19

b:a_que a 18
b:could_it bc -17 21
b:hay_pues bc -19 21
b:think ac 25 -27
c0:@open abc 27 -34 -20
c0:aunque abc 30 -30 -27
every c -19
n:him ac -33 24
p:dropped bc -15 16

=wanted;>any b 16
a:#_no b -24
a:split abc -17 -25 25
a:the_week ab 21 -20
a:turno abc -20 33 -18
b0:vence a 17
b1:work c -17
b:i_@eat ac 17 -19
p:gone bc -16 22

=aside;doubt:3/12_can_be_two_dates abc 32 -21 -28
b:law ac -30 33
b:trabajo_limpiando bc 21 -20
n:me_i abc 27 -23 -22

a0:@insurer bc -22 25
a:puedo_ir bc -17 21
b0:fabrica a -19
b1:@place bc 16 -23
b:._got b -25
b:have_the c -17
b:i_am ac -22 19
b:menos_la abc -15 22 -19
b:two_of a -23
n:math bc -26 25
n:ya_la ac 26 -17

=-;out;aside ac 22 -22
b:not_, bc -23 24
c0:pedi bc -35 17
c1:physical ac 20 -20
n:@late_ya a 19
p:say bc 28 -27
p:something bc -19 25

=wanted;doubt:not_sure_what_is_ruled_out abc -28 -39 42
b0:here bc -36 19
b1:preference bc -25 26
c0:get ac 23 -22
n:ends abc -15 -23 26
p:tomorrow b -18

a:#_, ac -22 22
b0:deme bc -17 19
b1:any abc -25 -27 35
b:so_your bc -22 20
c0:since b -26
c1:senior ac -18 18
n:._can ac 20 -23
n:mean b -20

b:._\xc2\xbf bc -23 32
c1:baby b -18
n:how abc 26 -21 -17
n:i bc 23 -22
n:si_dios bc -18 20
n:use ab 27 -29

a0:time abc -26 -31 34
a:is_free abc -19 -22 31
a:x bc 19 -18
b0:@relative ac 34 -37
b0:field bc -26 23
b1:drop abc -19 -17 22
n:@place ac -30 22
n:am_a abc -25 -36 38
n:roads b -16
p:el a -15

a:but c 17
a:el_@day bc 21 -22
a:good_too abc -22 27 -26
a:yes abc -41 -31 36
b:is_a bc 22 -26
b:only_day a -28
n:comes_the ab 18 -19
n:is_early abc -19 -24 28
p:later bc -56 40
~fits abc -20 -19 24

a:que_no c -18
b0:amarillo ac 21 -20
b:dude ac -20 22
b:iba abc 37 -27 -31
b:ponele abc -29 -19 29
b:quedo ab 19 -26
c0:finals bc 25 -22
c1:toca c -25
n:que_a ab -19 15

b:vamos b 18
p:bedtime abc -19 -23 25
p:era ac -22 17

a:bad_for bc 20 -18
n:my_@relative a -17
n:so_before c -17

b:is_the ac 28 -21
b:muchacha bc -26 23
b:showing abc -20 31 -30
n:is_my b -31
n:shot bc -30 29

a:might_be ac 21 -20
b0:@insurance ab 16 -17
b0:solo abc -48 -34 48
c1:pasame ac -17 17
n:,_the a -18
n:._ya abc -21 31 -25
n:le_escribo abc 33 -23 -31
~only bc -49 36

b:half_day ac 18 -18
c1:this b -19
n:rent_day c -21

a:@date_or ab 20 -27
b:@date_and ac 19 -20
b:ay_mi ac -21 16
b:la_ultima abc 22 -19 -16
b:puede_@move bc -19 19
n:either_one bc -30 16
n:i_pick c -16
n:la_de abc 29 -19 -24
n:might_be bc -16 17
n:no_hold ab 28 -21
n:para_el abc 44 -42 -33
p:escuela abc -31 -17 32

=aside;from abc 30 -73 -21
=out;>any c -25
a:brutal ac -24 24
b0:dormi ac 28 -26
b::_@day ac 18 -22
n:be_at ab -24 28

b0:ni abc -36 41 -25
b:ensayo bc 30 -29
b:if b -25
b:toco a 17
b:ugh a 15
n:._my abc -36 -38 44
n:@day_please bc 17 -19
n:@day_yes bc 32 -30
n:la_que ab 26 -38
n:not_i abc -17 22 -24
p:la a -40

a:el_@vehicle abc 25 -26 -20
a:si_se bc -31 20
b0:libre abc -37 -30 45
b:compa bc 17 -22
b:el_@clinician abc -22 -27 29
b:me_go b -16
c0:uy ac -29 22
p:even bc -17 24
p:proxima ac -22 20

b1:wrote c 21
b:pt ac 17 -20
b:you_squeeze c 21
n:._you b -29
n:did ab 22 -23
n:equivoque bc -19 21
p:cobra ac 26 -27

a:need a -16
a:not_miss bc 22 -20
b1:before ac 26 -26
b1:la ab 16 -20
b1:never abc -30 -27 29
b:grandsons c -20
c0:\xc2\xbf abc -28 -53 52
c1:. abc -38 -33 38
n:picking abc -20 -21 25
n:que_nomas a -19
n:right_? bc -17 18
n:tampoco_, abc -19 37 -34
p:sooner b -23

b:of_the ab -33 17
b:ponme a -22
b:the_car ac 27 -28
b:thought abc -32 36 -43
c0:@day bc -37 31
n:@day_to abc 26 -25 -23

b:church ac 19 -30
b:to_get abc 22 19 -36
n:mejor c -20
p:know ab 22 -18

=aside;doubt:a_condition abc 36 -40 -30
b:so_that abc -28 -25 27

a:con_la bc 27 -36
b:me_lo bc -27 20
b:nothing c -33
c0:no abc -23 40 -24
n:lo_que abc -30 -30 38
n:por_las ac -34 20

=out;within-last abc -35 19 -18
a:still abc -31 -54 45
b:me_presta abc -23 -25 24
b:oh_duh a 16
b:trabajo_de ab -34 18
n:squeeze bc 16 -15
p:grands abc -17 -30 30
p:more c 16

b:tiene_que abc 18 -24 -16
c0:yo a 30
n:and_it bc -20 23
n:both abc -31 -30 34
n:i_got abc -18 -30 36
n:pero_ahora a 16
p:primero a 17
p:si abc -65 31 -21

=aside;>busy abc 21 -19 -23
a:ideal ab 16 -23
b0:dentista bc 17 -37
b:me_suelta b -21
b:not_make bc 29 -27
n:,_otherwise abc 34 16 -42
n:?_es bc -15 19

b1:ahi abc -21 -16 29
b:are_you bc -23 20
b:so_do ab -24 24
c1:need b -23
n:o_si bc -18 19
n:que_antes c 20
n:y_cuarto c 19
p:ahi bc -31 35
p:pickup ac -19 20

a:#_to ab 19 -23
a:antes b -23
a:be_just ac 16 -15
b:can_be a -25
b:not c -30
b:this b -27
b:working abc -18 33 -26
n:@late bc -23 18
n:holds_off ac 35 -35

a0:in ac 17 -28
a1:lo b -36
a:last_week ac -17 18
a:with_the bc 23 -26
b1:off a -21
b1:rather a -18
c1:might abc -17 -29 20
n:,_one ab 16 -39
p:want abc 29 -28 -25

a:fish_fry a 19
b:@open_the ab -20 27
n:between bc 22 -29
n:does c -18

a:i_told ac -19 20
b1:an c 19
b:de_@day abc -15 -20 21
b:do_that abc -19 22 -23
b:furnace bc 19 -23
b:la_del ab -38 16
b:middle_of abc -29 -27 31
n:#_entonces c -16

a:on_days bc 26 -32
b1:something ac -30 34
b:he_can abc -34 -20 28
b:sea_menos bc 24 -22
c1:compa bc 17 -22
p:pick c 16
p:puede ac -39 31

a0:til bc -22 17
a:no_habra abc -24 -22 34
b1:dollars b -24
b:duh a 16
b:maybe_something c 18
b:so_they abc -32 23 -19
n:,_que bc -31 21

a:not_a abc -17 -20 24
b1:goes abc 20 -19 -16
b:dan abc 38 -28 -35
c1:truck ac 18 -18
n:by bc -24 39
n:solo_los b -30
n:till_# bc -17 17

a:le_aviso ac 16 -16
b1:prefer abc -15 -21 25
b:was a -18
n:que_hay bc 31 -28

=aside;doubt:which_of_two_is_ruled_out abc 31 -52 -21
a:easier_on bc -17 22
b0:cobro bc 23 -25
b:and_get abc -17 -24 23
b:but_in bc -19 19
b:no_trabajo bc -21 22
n:@relative_# abc -29 33 -30
n:pero_del c 16
p:le bc -60 18

a:no_@drive abc -18 28 -24
b:for_something ac -16 19
n:#_despues a -31
n:es ac 32 -24
n:trabajo_y b -15

=-;aside;wanted ab 20 -29
a:bet ac -24 23
b0:sleep a -45
b0:them a -30
b1:take abc -21 -38 37
c0:then abc -18 20 -22

=out ab -22 18
a1:puedo c -25
a:lords a 18
b:get_my ab 38 -32
b:though bc -17 19
c0:free bc -20 22
c0:puede abc 22 -30 -17
p:run b -42

a:se bc 19 -24
b0:permiso abc -21 -21 23
b:no_tiene c 16
b:presta abc -23 -25 24
b:senior_@vehicle ac -18 18
n:,_those a -17
n:rolls abc -21 25 -24
p:review bc -19 21

a:clock abc 19 -18 -18
a:los_dias a -23
b:._that ac 15 -17
b:hasta_el ac -26 22
b:not_# b 17
c0:home abc -36 17 -15
n:dialysis bc 15 -17
n:is_out ac 16 -37
n:would_do abc 26 -17 -28
p:turno abc 26 18 -36

a0:despues bc -19 22
b:,_neither bc 18 -16
b:brings abc -15 18 -16
b:every_other bc 29 -30
b:regreso ac -38 27
b:town ab -28 20
n:only abc -23 -25 27
p:ocho bc -19 22

a:#_a bc 17 -18
a:@price bc -24 17
a:reckon b -19
n:entonces b -23
n:have_it abc -26 -33 38
n:neither abc -24 20 -17
n:no_, bc 46 -52
n:not_know b -20
n:with c -16
p:takes bc -26 26

a:ando_libre c 16
a:school_and abc -23 22 -20
b:de_turno a -19
b:see_me b -24
c0:id bc 24 -31
n:noche ac 21 -22
n:those_are abc -30 35 -32
n:tres abc -17 -24 26

a:cama c -22
a:nomas abc -34 -20 46
b1:car ac 19 -33
b:pues_yo abc -20 -23 22
n:,_about abc -18 -33 33
n:over_break c 15
n:thing abc 28 -44 30

a1:noon c 16
a:fly ab -21 19
b0:aunque b -22
b0:the ac -36 31
c0:olvidese b 17
c1:they ac 25 -27
n:last ab 16 -25

=wanted;<only ab 17 -23
a0:is ab -27 19
a:i_think ab 30 -26
b1:either bc -17 27
b:middle abc -29 -27 31
b:the_plant abc 25 -18 -22
n:,_cause abc -20 -33 26
n:,_got b -21

b:@medicine ac 21 -27
n:al_@day a -19
n:el_del bc -24 25

=wanted;3/1 a -38
a1:o bc 26 -26
b:wrote_down ac 24 -20
c0:tengo bc 24 -24
c1:last abc -17 -25 23

=aside;~free abc 23 -49 -17
a:the_@call a 18
b0:but ac -54 35
c0:viajo bc 23 -19
n:sleep_all bc 33 -38
n:those_days ab -35 22
p:great ab 17 -31

a0:ig bc -18 22
n:but_not abc -15 -38 39
p:done b -24

=aside;doubt:a_weekday_and_a_number_that_do_not_go_together abc 37 -17 -38
b:he_said ab 23 -20
c1:one a -18
c1:tiene abc -21 -15 28
n:he_has ab 23 -35
n:los_demas ac -34 18
n:sleep_till bc -19 21
n:want ab 31 -40

a:ok abc -26 -27 36
a:placa ac -19 20
b:@day_no abc -16 29 -26
b:me_in abc -18 -30 23
b:pues_la ac 22 -22
c0:sorry c -18
n:y_salgo ab 19 -36

a:dia_libre ac -20 24
a:vos abc -17 -22 23
b:#_p bc 19 -23
b:@day_is abc -27 36 -27
b:of a -19
b:these abc -19 -24 26
c1:o ab 15 -22
n:do_right bc -27 24
n:just_pick ac 22 -22
n:turkey_day ab 22 -34
p:do ab 17 -24

=aside;doubt:a_child's_hours:_what_they_mean_for_the_visit abc 24 -22 -15
b0:there a -20
b1:el ab -24 20
b:a_sub a -34
b:my_days abc -25 -17 26
b:of_them c 18
b:the_letter b -17
n:just_not a -16
n:lazaro bc -17 21
n:no_later bc -21 18
p:trabajando ac -17 22

a:day b -21
a:depends ac 21 -18
b0:otherwise abc -18 -37 38
b0:sea ac -32 29
b1:lab bc 20 -28
n:sea_@day abc -24 20 -19
n:si_puedo ac 23 -31
n:to ac 22 -18
p:new b -18

a:y_hago a -21
b0:shop ac 19 -24
b:and_she bc 22 -17
b:si_me bc -47 15
b:ya ab -17 18
n:but c -22
p:ser bc -25 24

=wanted;doubt:not_settled_yet abc -28 -35 39
a0:no bc 38 -40
b0:grandkids c -17
b:._it abc 32 16 -27
b:the_rest c -20
b:yes bc -37 35
n:?_a abc -24 -36 38
n:fit bc 18 -17
n:la_@relative b -22
n:que_tengan bc -20 26
n:than_# b -18
n:through_@day abc -22 -19 24

a0:emojithanks abc -16 -20 29
a:anda ac 29 -28
a:trabajo bc 28 -26
b:i_punch abc -30 -19 33
c1:op a 16
n:have_to abc -21 17 -19
n:is_after bc -30 33

b0:. abc -18 -48 51
b0:@hours a -17
b:my_leave ab 20 -17
b:set abc 26 -16 -22
n:no_puedo a -61
n:noon ac -21 18
p:in a -17
~that_day ac 18 -27

=aside;2/0 abc 45 -74 -25
=wanted;1/0 ac -19 17
b1:otra b -24
b:,_pero a 16
b:@vehicle_from b -19
n:da bc 22 -25
n:time_@day abc -25 29 -36
p:estoy abc -35 -47 39

a1:casas bc 19 -17
a1:que c -21
a:no_llego a -25
b:cualquier ac -49 27
b:gave_me bc -28 17
b:run ab -19 17
b:sea_en a -24
n:fly_home ab -25 24
n:nochebuena bc 19 -18
p:already b -23
p:my b -22

=out;doubt:7:_morning_or_evening bc 23 -21
a:will_have ab -17 16
b:dialysis bc 31 -36
b:me_puede abc -20 -21 33
b:us_in a 17
n:@move_starts ac 29 -29
n:one_at abc -21 -22 25
p:o a -23

=out;doubt:not_settled_yet c -18
a:no_tienen ac -16 21
b0:dije abc 33 -31 -27
b1:told a -24
b:clock abc -25 -20 24
b:oh b -17
n:@day_only c -20
n:@relative_says bc 17 -17
n:dia_libre abc -18 -23 31
n:from_# ac -25 18
p:cumple c 18
p:whenever ab 17 -17

=aside;doubt:which_day b 21
a:@treat abc -24 29 -22
a:fine bc -65 20
p:might abc -23 -23 26

b0:escuela ac 19 -17
b:favor a 18
b:he_works bc 23 -18
c0:tomo a 17
c1:works ab -22 20
n:after_i bc -22 15
n:before_that ac 33 -42
n:the_middle abc -16 21 -21

=wanted;>free_from abc -50 -18 27
a:me_dijo bc -36 26
b:?_es ac 20 -17
b:have_that bc -17 15
b:lol abc 19 -33 24
b:winter_break ac -15 15
n:igual ac -29 21
p:molestia bc -20 23
p:reyes bc 30 -33

a1:tengo bc -21 21
b0:two bc 16 -15
b:i_never bc -27 28
b:school_let a 15
b:ustedes b -19
c0:trabajo abc -22 27 -21
c1:@drink ac 34 -37
n:._would b -20
n:are_the ac 23 -41
n:forgive abc 26 -24 -22
n:is_it abc 25 -34 -15

a1:aqui abc -18 -23 21
a:leaving abc 25 -25 -21
b:@hours ac 23 -18
b:her_@relative bc -37 28
n:@day_lol abc -22 -23 22
n:desde abc -35 35 -29
n:my_bedtime bc 17 -23
p:minutes b -33

a:esta_bien bc -25 21
b0:rig b 18
b:,_yo abc 23 19 -31
c1:free ac -29 29
c1:start bc -28 22
p:permiso b -30

b0:goes abc 26 -19 -21
b1:tienen c 15
c0:every ab 17 -25
n:,_en ab 21 -48
n:,_ni abc 19 17 -36
n:lante abc -20 21 -20

a0:cuando abc -29 -33 44
a1:go b -27
a:@day_i a -19
a:conflicts_with abc -32 35 -31
a:is_dead bc 23 -28
a:pueblo bc 22 -27
b:ese b -32
b:rent_due abc -29 -15 18
c1:already abc -17 24 -27
n:later_, bc 20 -17
p:instead abc -42 -18 33

=aside;doubt:the_same_time_as_what b -20
a:else c -21
a:to_me ac 31 -30
b:? c -30
b:@relative_dice ab -22 15
b:all_got abc -21 17 -15
b:an bc -29 18
b:pushed_to ac 19 -17
b:will_take bc -38 29
n:i_clock b -17
n:my_cast ac -18 19
n:porque_dejo b 15
p:@sick bc -47 21

b1:clinicals abc -19 24 -18
b1:girl c -15
b:._this b -17
b:my_only ac -17 24
c0:as bc 20 -30
n:flying c 20
p:mwf ab 15 -28

a1:guess abc -21 -21 23
a:cuando ac -29 17
b0:descansa abc -27 -29 33
b:@day ab 18 -23
c0:hit b -24
n:._do b -23
n:y_voy ac 24 -29

a0:llego ac -25 25
a:or_@day abc -37 -46 52
a:sounds_good ac 27 -25
b:calving abc 31 -23 -23
b:i_come abc -32 -34 39
c0:code abc 31 -26 -28
n:driver bc 16 -24
n:es_@holiday ab -42 22
n:the_only a -18

=out;<turn a 15
a0:the abc -31 -32 39
a:across_town bc 25 -28
a:before_# b -29
a:do_not abc -26 -18 30
b1:podria c 18
b:tiene ab -15 32
b:watch_the ab -15 18
p:puedo ab -42 21
p:toca abc -26 -25 37

b:@day_al ac -16 17
b:ago a 16
b:dice ac -32 21
b:ni_el bc 25 -21
b:you_have abc -31 -30 42
n:era abc 35 -22 -34
p:quincena b -27

a:lady abc 26 -17 -16
b1:maybe c 18
b:choir bc 23 -29
b:club ac 28 -29
b:hora ac 18 -18
b:me_toca bc 19 -37
b:pero_que a -16
c0:do bc -28 26
n:ay ac 39 -44
n:earliest ab 16 -32
n:i_sleep abc -43 -26 33
p:ice a -16
p:senorita ab -17 16

a:@fetch_el ab 18 -18
a:si_puedo ab -50 16
b0:are bc 28 -23
b:thesis abc 33 -21 -29
p:every abc 30 -35 -29
p:vos ac -22 22

a1:ok bc -21 26
a:esta abc -28 -19 30
b:sale_barn abc -21 20 -18
c1:esos a -16
n:birthday abc -23 -32 26
n:cuido_a b 21
n:day_next a 20
n:go_out a -15
n:me_confundi bc -19 16
n:ok_@day abc -26 26 -24
n:other_time a 16

=out;<except abc -29 54 -59
a:anniversary bc 29 -28
a:imposible abc -23 43 -41
a:tengo_compromiso bc 26 -25
a:whatever ac -22 24
b:asleep ac 20 -26
n:could_you ab -20 17

=aside;all:aside+wanted abc 38 -22 -39
a:would_suit bc -18 27
b:@relative c -21
b:de_una b -17
b:salgo_a ab -17 19
n:to_@day abc -16 39 -38

a:is_at b -18
b:got_pushed abc 29 -24 -19
c0:a ab 27 -51
c0:in bc 19 -15
n:?_any ab -22 18
n:?_el c 16
n:roads_are b -16

b:a_row ac 22 -15
b:dificil ac 17 -15
b:see c -32
b:simon c 18
b:when_the bc -20 23
b:you_all abc 29 16 -37
n:@day_she c -26
n:relief abc -26 28 -27

=aside;first b -19
a0:across c -15
b:her abc -36 -62 62
b:i_see bc 19 -28
b:pasa abc 22 -18 -18
n:,_del ab -22 16
n:que_esa abc -16 -37 28
p:these bc -34 21

=wanted;lead-turn a -21
a:#_any c 18
a:@day_si bc 24 -23
c1:bien c 16
n:missed_the bc -20 15
n:speech a -25
n:weekdays abc -21 17 -16

a:ser b -23
b1:weekday bc 16 -16
b:que_por bc 18 -25
b:the_baby abc 37 -29 -32
b:you_do abc -21 -31 32
n:! ac 24 -24
n:but_i ac 27 -21
n:comes_@day abc -16 -21 24
n:should a 18
p:corte c 16

a1:alcanzo abc -26 31 -44
b1:like abc -25 -21 27
b:given abc -38 -27 38
n:._anything b -20
n:me_voy bc -23 26
n:que_queda bc 18 -18
p:go c -18
p:three b -19

=wanted;doubt:no_day_named ac -32 34
a:@open_verdad a 16
b:dentist c -21
n:class_at a 16
n:i_meant c -15

a:y_no abc -19 -45 46
b:forklift bc 23 -27
b:ok abc -23 -29 37
c0:limpio a -21
n:,_ask abc 25 -18 -25
n:- b -19
n:afternoon b -20
n:am_@person abc 41 -36 -28
n:not_even abc 25 -24 -25
p:llevo c 18

a:clear bc -21 22
a:rush abc -16 -29 33
b0:have bc 16 -20
b0:hers abc 24 -22 -17
b1:clock abc -37 -20 25
b1:leaves a -18
b:drop_off abc 28 -18 -24
b:told_you abc -16 28 -28
n:at_noon ac -40 19
n:quedo_libre ab 18 -22
p:media bc -35 22

a:cumple bc 34 -33
b1:y a -23
b:#_in bc 19 -24
b:sleep_all abc -25 35 -27
b:we_did b -22
n:two_is b -21

=out;>fact c -20
b:cae abc 22 -22 -16
b:no_vaya bc 21 -16
b:preferencia_en ac -16 20
c0:anoche abc 28 -23 -19
n:@day_though bc 28 -31

a:@day_a b -20
b:puede b -29
c0:le abc 47 -47 -35
c1:meant abc -20 -18 23
n:,_unless c 19
n:lord abc 31 -42 -25
n:week_of abc -23 -22 29
p:corazon ab -25 20
p:lejos ac -17 19

=wanted;lead-why ab 21 -42
a:otra ac 25 -25
b:,_any ac -34 20
b:our_anniversary bc 18 -16
b:over_# ac 16 -15
b:when_i ac -19 18
n:._@day abc 37 16 -43
n:._\xc2\xbf a -24
n:kidding bc -18 19
p:che abc 28 -23 -17
p:never abc -39 -21 31

a0:to bc 37 -26
a:despues bc -20 25
a:el_unico a -16
b:of_@date ac 19 -24
b:regala c 15
n:cuando_guste c -24
n:que_entro ab 22 -23
p:@holiday a -36

a1:hay a -33
a:is_a ac 38 -47
a:mismo c 17
b0:llego abc -17 18 -17
b:,_hour c 15
b:days_off ac -24 27
b:missed abc 28 -20 -16
b:the_rig ac -26 17
n:@day_my a 27
n:as_it c 18
n:it_after b -19
n:salvo c 17
n:so_then ac -25 25

=wanted;days1 ac -39 21
a1:cualquier abc -30 -34 43
a:como ab 27 -24
a:full ab 21 -26
b:@book abc 33 -45 -21
b:their abc 35 -29 -32
n:@day_afternoon ac -32 18
n:el_dia b -50
n:so_anytime b -24
n:surgery bc -22 20

=aside;one c -23
=out;again a -69
=out;nowhere abc -57 78 -77
a1:all bc -45 24
a:good_for a -21
a:nothing abc -38 -26 36
a:soy_@person ac 19 -15
b:had_a abc -24 -30 27
b:have_an c 17
b:he_got abc -24 31 -30
b:littles ac 28 -27
c1:calendar abc 21 -19 -20
n:#_llega bc 23 -22
n:but_that ab 40 -39
p:nina abc 23 -17 -23

a:my_days ac 19 -19
b:el b -16
b:know abc 23 -24 16
b:my_husbands abc -16 18 -24
n:can_leave c 16
n:excuse_me bc -16 17
p:jaja ab -25 20
p:section bc -21 22

a:es_para bc 19 -18
b:me_levanto abc 27 -17 -23
b:not_run ab -25 27
b:the_field bc -26 23
n:those_. abc 16 -34 25

b:all c -20
b:es_en ac -42 24
b:has_me bc -16 18
n:de_eso ac 16 -16
n:mi_lonche c 15
n:tal c 16
p:up ab 20 -44

b1:preschool abc 22 -40 17
b:covering ab 24 -24
b:have_a ac -29 31
b:past abc 23 -20 -23
n:favor a -25
n:no_llego abc 24 -16 -21
p:& abc 34 -29 -33
p:: abc -24 21 18

a:at_my abc 23 -21 -18
b:nos ac 29 -32
b:pues bc -37 21
b:que_@relative ac -28 25
b:the_earliest abc -18 -20 23
n:inventario bc -15 20
n:preferencia_el bc -17 19
n:too bc -32 24
p:house c 16

a0:menos bc -41 44
a:always abc 38 -33 -41
a:ya_estoy bc -31 16
b0:chance c 17
b:am_going bc -20 21
n:conflict abc 30 -25 -22
n:que_me b -18

=out;<that_day bc -27 20
a:those_days b -33
b:,_you b -28
n:._could ac 26 -27
n:entro_a b -25

b0:at b -22
b0:calls abc 17 -24 20
b1:had ac 24 -20
b:drops ab 20 -38
b:saliendo ac 25 -25
n:@date_a abc -17 27 -23
n:no_? ac -24 16
p:pasado b -32

=aside;doubt:7:_morning_or_evening abc 145 -106 -141
b:,_then ac 27 -30
b:be_home a -31
n:any_of bc -32 21
n:quedan abc -23 26 -32
p:most b 18
p:tulsa ac -17 21

a:todos a -23
b0:nursery a -17
b:and_it ac 16 -25
b:go abc 19 29 -34
b:on_@call abc 32 -24 -24
b:time_you a 18
n:,_@thanks b -17
n:before_then ab 20 -16

n:asi ab -16 17
n:get_the abc -29 -18 21
n:salen ab -22 22
n:since_it abc -17 -28 20
n:the_@vehicle a -25
p:better abc -19 18 -16

b0:como ac -22 25
b:dormi ac 28 -26
n:@day_libre abc -20 27 -18
n:out_, bc 22 -22
n:same bc -49 38

a0:clases abc -15 20 -17
a1:habra abc -22 -22 32
a:@price_me bc -23 15
b:before_or ac 25 -25
b:last ab 33 -36
b:nah a -21
b:not_no abc -20 37 -32
b:que_no ac 25 -49
n:,_entre b -23
n:@cancel ab 21 -21
n:come_@day ab 27 -31
n:the_am bc -18 20
p:thirty ab -17 15
p:tiene abc -25 -23 29

=aside;doubt:a_day_more_than_100_days_ahead abc 46 -39 -39
=out;<fits bc 21 -16
a1:pm bc 23 -23
a:money ac -42 16
b:i_need a -33
n:._yes abc -28 -23 26

=aside;all:aside+out+wanted ab 41 -153
b:got_to bc -25 38
b:i_keep a -29
b:i_usher a 16
b:tal_vez c 15
c1:off ac 26 -29
n:,_dale bc -30 32
n:either_before bc 19 -17
n:retired bc -16 22
p:@treat b -16

a:no_tengo abc -25 -26 26
b1:might abc 34 -30 -30
b:am_away bc 25 -24
b:entra bc -20 20
b:needs_to abc -27 27 -24
c0:load ac 26 -25
c1:meeting bc -31 20
n:dias ac -47 19
n:o_el a 17
n:que_# b -20

=aside;>past ac -21 22
a:desde abc 36 -32 -28
a:si_hay b -19
b:@parking b -23
b:no_perdon bc -28 30
b:the_house abc 25 -26 -20
c1:sirve ac -18 21
n:an ab 28 -45
n:mejor_un ac 30 -28
n:no_el a -31
n:not_a ac -21 21
n:wide_@open b 16

a:am_off abc -30 -51 55
a:san_lazaro c -20
b0:rosario b 18
b:up_for b -24
c1:vez a 17
n:ahi c -29
n:es_nochebuena bc 19 -18
n:i_know bc -28 26
n:know_i ac -15 15

b0:first abc 23 -19 -22
b:dialisis bc 24 -28
b:nada_mas ac -35 29
n:but_any ac 18 -33
p:hair ab 20 -17

b:it_got abc -16 -22 25
n:#_y ac 21 -28
n:dios ab -31 18

a0:means abc 22 -25 -17
a1:come ab -21 19
a:#_en abc -16 -22 25
a:would_be a -27
b1:needs ac -23 20
b:,_para abc -18 -22 27
b:me_ponga abc -15 20 -16
n:@day_descanso ac 25 -24
n:next_week bc 18 -26
n:so_@late bc -27 22

a:por_el ac 19 -25
b:all_see ac -22 26
b:arrives bc -29 20
b:have_lab c -29
n:@day_the ab -23 16
n:be_lovely ab 21 -26
n:la_nena ab 19 -20
n:pedir_permiso bc 21 -20
n:there_. ac 20 -22

b:bad c -21
b:got_the abc 17 -35 18
b:que_la abc -22 -36 35
b:since_i ac -17 17
n:tengan bc -20 26

=wanted;3/0 a -31
a:is_bad bc 31 -27
a:o_el bc -18 20
b:,_not abc -45 67 -32
b:now abc -32 -16 41
b:queda abc -19 -18 26
b:same bc -42 29

b:all_week a -22
b:grandkids c -17
b:letter b -17
b:mi_amor b -16
b:never_mind abc -23 28 -24

<if b -24
a:igual bc 19 -24
b:got_a ac 30 -38
b:storm abc 26 -22 -22
b:then_i abc -23 34 -25
b:wide_@open abc 18 -18 -18
c1:kind abc 30 -16 -30
n:la_pizca ac -16 21

=aside;after b -57
a1:morning ab 19 -24
a:just abc 16 -22 -15
a:me_viene abc 23 -16 -21
b1:planning abc -15 -26 26
b:day_that ac 15 -24
b:only_in bc -16 17
b:plant bc -39 37
n:the_fourth abc -19 19 -15
p:dark abc -31 -28 39
p:when b -15

a0:then bc -58 47
a:that_a a 15
b0:libra ab 24 -28
b1:es ab 22 -24
b:@call_is abc 24 -23 -23
b:llueve c -21
c1:at ab 27 -36
p:m/w/f bc -31 27

a:til_# bc -19 16
b:til_# ab -21 26
n:,_fuera c -21
n:@move bc 16 -18
n:name c 16
p:way ac -31 21

=wanted;~fits abc -20 -19 24
a:got_a bc 25 -21
a:sea abc -20 -17 29
b0:@body ac 28 -35
b1:mi ab 33 -29
b:._@book bc -20 18
b:in_tulsa bc 20 -24
b:le_habria ab 21 -24
n:#_mejor abc 33 -23 -31
n:#_por ab -18 21
n:,_tal c 16
n:am_still bc 18 -27
p:hear abc -24 -29 30
p:ideal ac 30 -34

a0:am a -17
a1:da ac -21 24
a:am_afraid ac -19 17
a:would_of ac 23 -22
b0:doubles abc -35 46 -35
b:-_op a 16
b:a b -21
c1:shrink ab 28 -27
n:she_is ab 19 -41

a:be_great ab -17 19
a:gets_me abc -22 18 -17
a:y_ya b -16
b0:guardia bc 20 -18
b:whenever a -23
n:lo_demas bc 18 -17
n:pero_ustedes abc 31 -16 -26
p:been ac 29 -33
p:text abc 29 -18 -24

=out;first ab -20 17
a0:service abc 31 -20 -32
a:#_o bc -28 31
a:be_convenient bc -19 19
a:estar bc 33 -32
b:new ac 32 -31
n:@treat bc -26 16
n:entonces_@day b -19
n:the_new b -18

a0:be b -27
b:,_same ac -23 25
n:,_you ac 16 -25
n:._i a -39
within-last ac 19 -27

=out;aside;- b -42
a:po abc -18 -16 28
b0:got bc -47 33
b:every_third abc -20 -23 25
b:no_no bc -18 20
n:,_next bc -26 26
n:down a -32
n:las_tardes a -22
p:it ab -37 19
p:off a -20

a:am_a ac -34 32
a:i_get a 16
a:puede_ser b -23
b:am_free a -37
b:had_me abc 33 -22 -29
b:solo_puedo ac -22 25
n:like_to ab 23 -29

a:por_favor abc -16 -38 40
b:fijese_que abc -17 -17 20
n:and_# a -24
n:it c 21
n:means abc -31 -35 34
n:puede_ser ab 25 -28
p:turkey bc 18 -32

a:del_@day b -20
a:el_taller abc 27 -26 -21
b:choir_is bc 17 -26
b:que_solo c 17
b:take_my c -25
b:they_called a 16
c1:habian c -17
n:@day_on ac -19 18
n:manager abc -28 -27 28
p:lonche a -15

b0:dado c -17
b:,_say abc -22 -23 29
b:not_work c -22
n:@day_en bc 16 -31
n:@open ac -28 19
n:god abc -26 -21 31
p:away ac -16 18
p:her abc -17 -26 32

=wanted;>past bc -18 19
b:my_midterm abc -21 -16 22
c1:recien abc -25 -18 26

a1:mine b 16
b1:habian c -17

a1:be abc -18 -17 22
a1:days b -31
b1:@pay bc -27 23
b:roof ab 27 -26
b:when abc -34 -20 35
b:you_fit c 15
n:could_be b -17
n:really abc -18 -23 27
n:same_@day b -32
p:saying bc -25 28
p:siguiente abc -20 -17 30

a1:got b -15
a:hasta_las bc 21 -29
a:zombie c -23
b0:love ab -28 18
b:not_leave abc -24 25 -15
n:@day_all bc -24 21
n:day_i a 21
n:y_si abc 16 -52 17
p:plumber abc 30 -34 -27

b0:memphis ac 23 -26
b:lord ac 18 -18
b:watch ac 15 -19
n:@day_one ab -32 30
n:makes_me abc -26 -30 32

a0:now a -20
a:me_queda bc -15 27
b:casas a -23
c1:puede abc -25 -24 38
n:& b 16
n:,_los ac -24 19
n:ask abc 32 -22 -22

=wanted;doubt:which_week ac -30 35
a0:same ab -26 33
a:in_the ab 33 -33
b0:decir c 20
b0:my ac -32 28
b:hospital ab -15 18
n:dios_quiere bc -18 20
n:it_were bc -20 22
n:there_, ac -20 21
n:too_early b -23
p:queda ac -22 17
p:standing bc -26 27

a:party abc -24 24 -18
a:slow abc -23 -28 26
b:picked_up bc 18 -18
b:wait a -19
n:._and abc -24 -23 26
n:got_to ac -15 -16
n:manana_no abc -17 -43 44
n:sale bc -42 31
n:til bc -27 21
p:@wrong bc -16 17
p:nena abc -18 -20 22

=wanted;<past abc -57 29 -18
a1:clear bc -17 18
b:me_for abc 33 -24 -31
b:mire ac -15 17
c1:wrote ab 19 -30
n:@sick bc 22 -22
n:am_is ac 15 -28
n:el_# ac 18 -24
n:el_de a 19
n:my_@food ac -18 21
p:ever abc 30 -28 -26

a:iria_bien c 19
b1:starts ac 19 -15
b:the_girl bc -29 19
b:yo_descanso ac -17 19
n:perdon ab 27 -37

a0:on b -25
a:better abc -28 -34 41
b:bar a -19
b:leave_starts ab 20 -17
b:manage bc -27 16
n:menos_@day bc -21 23

b:license b -20
b:pension a 21
b:you_@open bc -23 20
n:#_al ab 19 -16
n:,_pongame abc -16 -26 30
n:,_rest ac 20 -29
n:i_make bc -16 18

b:later_that ac -22 23
b:this_time ac -23 24
n:literally ab -21 18

a1:@book bc -16 19
a:they ac 34 -39
b:my_ex a 17
b:sirve ac -25 16
n:,_deme bc 17 -17
n:que_del abc 29 -16 -28
n:rest_of c -15
n:scratch ac 17 -25
n:y_me c -23
p:again ac -38 22

a0:antes ac -22 27
b:from_work c 16
b:he_says bc -25 27
b:hour abc -25 -19 17
n:are_best c -19
n:hora abc -29 -33 35
n:tendria_que bc 34 -35
~any b -20

=out;out;- ab -36 22
a0:descanso abc -50 -36 49
a:perfect b -26
b1:wait ab -30 19
b:kind_of ac 30 -30

a:keep_the ac 22 -19
a:week_is ac 19 -21
b:@relative_has a 18
b:has_a ab -17 18
n:not_until a 18
n:queda abc -18 33 -37
p:picked ab 18 -27

a1:court c -20
a:thing bc -17 18
b0:todo abc -29 -17 19
b:._well abc -19 -16 22
n:@day_mornings a 21
n:that_morning ab 29 -25

a0:preferably bc -17 22
a1:any c 17
a:#_and a -16
a:ones ac 16 -19
b:been abc 34 -20 -31
b:three abc -22 23 -25
c1:preferencia abc -16 -18 23
n:antes_no bc -30 25
n:entonces_mejor ab -19 20
n:is_the c 18

a:noon abc -32 -29 36
b1:pushed ac 19 -17
b:me_pagan bc 16 -25
b:would_take a -22
n:#_o abc -18 25 -22
n:al a -19
n:si_es ab 20 -21
p:at b -18

a:@traffic bc 25 -25
a:and_the bc 23 -25
after ab 16 -31
b0:say b -18
b0:something a -21
n:puede_a bc -24 24
n:she_has b -25
p:anyway bc -18 23

a:bien ab 29 -27
a:has abc -28 28 -21
a:media abc -20 -16 21
b0:llueve c -17
b:decir_que abc 24 -17 -19
n:lol_. ab 31 -26
n:looking a -15
n:no_earlier ac -27 18

a1:audiencia abc 26 -22 -19
a:@day_# b -21
a:muy_@late bc 34 -34
b0:trabaja abc -27 30 -24
b:@relative_libra abc 26 -25 -17
b:midterm abc -21 -16 22
b:wants a -22
n:in_between ac 19 -26
n:voy ab 22 -43
p:bucks bc -21 21
p:pronto a -16

a0:soy b -18
b:please ac -41 21
c0:honestly c -18
c0:you c -21
n:@open_, bc -23 24

a:is_# c -16
a:what_i c 18
b0:date bc 20 -19
b:off_school abc -24 31 -30
c1:either b -29
n:#_es bc 18 -28
n:dejo_a c -16
n:deme ac 18 -26
n:release ab 17 -17
n:shop abc -27 -20 27

=out;doubt:until_then,_or_from_then_on bc 25 -25
a:is_staff abc -17 22 -25
a:lo ac 26 -26
b:weekday b 16
c1:estoy abc -17 21 -16
c1:none c 17
n:hasta_el ab 20 -24
n:mediodia c -15
p:runs a -43

a:my_bedtime ac 24 -23
b0:shoot c 16
b0:work a -22
b1:perdon abc -19 22 -20
b:#_ni bc 26 -21
b:@ride_can ac -20 23
n:anytime_after c -15
n:puede_? abc -21 -30 31

a1:rest ac 32 -17
b:la_pizca a -19
c1:cogeme abc -20 -18 23
n:,_so bc 24 -31
n:but_the b -19
n:i_reckon abc -25 20 -16
n:what_i abc -30 -28 33
n:ya_de ac -37 18

b:no_se ac 20 -17
b:slept abc 25 -22 -20
c0:when abc -36 -24 36
c1:you b -22
n:be_dead bc -19 21
n:miss ab -43 16
p:@clothes bc -18 22
p:ha abc -20 -39 42

b:i_go a 19
b:leaves_for b 18
c1:i b 23
n:,_please bc -34 21
n:pasado_es abc -18 26 -19
~free_from ac 24 -19

a:am_all ac -34 34
b0:said ac 42 -34
b:?_we ab -29 18
b:digo b -15
b:watch_my abc 21 -17 -23
n:@day_entonces b -27

a:- ab 16 -20
b:,_just ab -24 17
b:._any b -20
b:@relative_y ab 20 -29
b:is_there abc -32 -18 24
n:ha abc 31 -41 16

a:dead ac 45 -38
b:#_y ac 19 -26
b:baby_was a 16
b:boss_said c 16
n:._ay a -18
n:._mi abc -17 -27 29
n:afternoons abc 22 -28 -17
n:cuido ac 17 -25
n:day_that bc 18 -20
n:failing_that bc -16 17

a:toca c -17
b:voy_a c -23
n:do b -19

=aside;~why ac 44 -47
=out;on-offer0 abc 31 -48 27
a:@holiday bc -37 28
a:habria a 17
b:auditors abc 30 -20 -30
c0:@insurer abc -22 36 -32
c0:nah a -18
c0:next c 16
c1:same abc -25 -16 31
c1:up ab 21 -18
n:@day_viene abc -16 22 -22
n:do_it abc -20 -19 21
n:heads bc -20 26
p:otra bc -31 33

a:ir bc -17 21
b0:go bc 20 -20
c0:working ab -18 21
c1:@clinician bc 26 -25
c1:daycare a -28
c1:nobody b -23
c1:viejo bc -19 21

=wanted;again abc -32 -46 46
a0:en c -21
a:@relative_y abc 22 -16 -21
a:queda bc -17 19
b0:era ab 18 -16
b:said ab 42 -31
c0:solo abc -37 -27 43
n:i_fly abc -20 -22 27
n:kick b 16
p:hace ac 16 -19

a1:@holiday ac -26 17
a:the_day ac -29 24
b:that_day ac -15 15
c1:right a -33
n:in_at a -27
n:que_de bc 16 -42
p:llegar ac 19 -16

=wanted;hour ac -72 26
a:cualquier_dia abc -40 -25 49
b:could_i abc -23 -38 45
b:i_missed a 17
b:solo abc -65 -23 49
c0:porque c -53
n:because ab -21 19
n:since_the abc 27 -28 -19
p:decir abc 27 -20 -24

a:you_all c -16
b1:@year ac 26 -19
b:there_maybe c 18
b:usted abc -17 17 -16
b:viajo bc 23 -19
c1:watch abc 21 -20 -21
n:is_right abc -17 -20 21
p:, a -35

a:anyway ab 20 -30
a:y_ese abc -22 22 -20
b:to_have b -20
p:boss abc 25 -26 -21
p:pido abc 30 -24 -30

=aside;around abc 29 -19 -31
=wanted;of4 ab -31 16
b0:about abc -30 -28 31
b1:is ab -44 17
b1:laburo abc -20 22 -20
b:podria_ser c 18
c1:moved bc 17 -28
n:come_at abc -31 -18 32
n:not_this bc 17 -21

=wanted;doubt:somebody_is_asked_first abc -43 -16 45
a1:sounds ac 29 -29
b:dot abc 33 -16 -33
c0:nena abc -18 30 -26
c1:she bc 29 -25
n:@holiday ab 16 -23
n:ahi_me a -19

b:she_have bc -32 33
n:@day_next a -47
n:la_mananita c 17
n:of_that abc -30 33 -31
n:oh ac 32 -17
n:viene bc 18 -33
p:cumpleanos bc 16 -16

b:#_@date a 20
b:anywhere abc -17 -19 22
n:ahi_estare abc 29 -35 -27
n:lol_so c -21
p:temprano b -24

a1:of abc 31 -33 -26
b1:please bc 33 -33
b:._@relative ab -28 16
b:funeral c -22
b:of_these bc -19 20
n:get_out abc 26 -23 -25
p:eleven abc -22 18 -16
p:love bc -38 22

b:que_tiene ac 20 -20
n:?_that abc -25 32 -30
n:@day_would abc -21 -16 22
n:is_clear bc 25 -28
n:le ac 33 -23
p:ella bc -21 26

a1:por ab -26 24
a:by abc 25 -28 -19
b:tal abc -25 -16 30
b:talk_to ac 24 -22
n:@hours bc -24 27
n:si ab -36 31

=wanted;one bc -83 28
a:listo ab 15 -15
b0:asleep c -19
b:any_day bc 28 -20
b:back_from b -20
b:would_prefer c 19
n:asi_no bc -33 27
n:con_el a 16
p:short b -22

b0:nomas abc -22 -28 34
b1:para abc -40 37 -33
b:i_got ab 25 -22
n:i_teach bc -28 30
n:mornings_the bc -20 20
p:class abc -25 -16 31

=wanted;~not abc -104 -41 67
a:@relative_can abc -23 -34 31
a:are_out c -36
a:tiempo bc -18 15
a:wide_@open abc -30 -23 33
b0:al abc -24 -22 25
b0:swing ac -19 19
b1:@call ab 31 -36
b:not_come a -16
b:to_@day bc 18 -15
b:which ab -36 23
n:dia_tengo ac 18 -18
n:roofing bc -22 24

=aside;days3 bc -18 -16
b:sub a -36
n:all_@day abc -26 -21 25
n:but_ok abc -27 -20 28
n:more bc -21 25
n:que_@fetch ac 23 -33
n:wide c -15

a:that_day abc -16 -40 23
b1:has abc 15 30 -38
b:@clinician_. abc -26 -20 26
b:da_@ride ac 29 -30
b:start_the abc -30 19 -17
n:new a -22
n:whenever a -28

a1:@drive abc -29 31 -25
a:him abc -17 -32 32
a:si_no abc 16 -28 15
b0:now abc -18 -24 28
b1:nina ac 17 -16
b:have_dialysis b 15
b:home_time ac -28 31
n:but_could bc -26 27
p:court bc -18 20

=wanted;doubt:which_of_two_is_ruled_out ab 16 -25
b:@day_only abc -21 22 -21
b:too_soon a -18
n:._bueno ab 22 -29
n:in_before a 15
n:wait_i ac 19 -16

b0:salvo bc 30 -25
b1:they abc 31 -23 -24
b:me_dormi ac 28 -26
n:@day_. bc -27 24
n:earth c -25

a:either_one c 24
b:that_is bc 31 -48
n:in_there ac -37 37
n:know c -22
n:not_want ab 26 -23
p:neither abc -29 -31 32
p:ninguna ac -16 19

=out;<free abc -27 -18 22
a1:mas ac -24 26
b0:toco a 17
b:libra ab 24 -28
n:i_work abc -27 -20 23
n:not_say a 19

b:@insurer_@vehicle ac -17 16
b:also abc -21 -26 28
b:ask_me ac 24 -30
b:both_of c -17
b:has_dialysis a 16
n:#_and a -20
n:read abc 29 -19 -26
n:week_. abc 24 -15 -22
p:full bc -27 16

b0:dia b -16
b0:ese abc -18 -23 31
b1:no bc -29 19
b:haya abc -23 -21 31
b:trabajo bc 17 -18
c1:ultima abc 22 -19 -16
n:,_first a 18
n:leaves_one abc -22 22 -20
n:take_@day abc 23 -19 -33
n:tardes a -22

a0:mi bc -39 30
b:ask ac 29 -34
c0:but a -41
n:@day ac 30 -20
n:final abc -31 -16 24

a0:@drink ab 25 -28
b0:free abc -37 -20 24
b1:\xc2\xbf abc -18 -23 34
b:,_ahora bc -31 25
b:believe abc 24 -16 -19
b:el_mismo abc -20 -26 29
b:mayordomo abc -34 22 19
b:needs_me ac -23 20
b:takes b -17
b:tengo_nada c 17
n:but_my ac 31 -33
n:on_me ac 21 -20
p:matter abc -20 30 -30

=aside;<busy_from abc 29 -26 -20
a0:down abc 30 -24 -27
b:was_going b -30
n:._actually c 15
n:me_pagan a -18
n:pero_que abc -21 -36 38

a1:god abc 27 -19 -25
b:@relative_de bc -28 30
n:evening abc -29 -32 34
n:for_my a -19

=-;wanted;$ bc -33 24
=out;all:out+wanted ab -26 20
n:,_aunque abc -24 -37 38
n:@day_off bc 27 -24
n:a_los bc -26 26
n:meant bc 23 -25
p:posible c 17
p:pues abc -31 -34 45
p:ya abc -49 18 19

a0:\xf0\x9f\x99\x8c c 18
b0:testing abc 39 -30 -40
b:am_stuck bc 30 -27
b:forklift_recert bc 23 -27
n:#_if b -17
n:misa bc 18 -20
p:@drink abc -29 -34 33
p:mine abc 25 -31 -21

a:all a -20
a:libres abc -17 -29 32
b1:pasada abc 29 -19 -26
b:could_we bc -25 21
b:down_for b -36
c1:gets a 18
n:@day_salgo c -17
p:@thanks bc 15 -21
p:wedding abc -15 31 -30

c0:anytime ac -42 26
n:during ac -16 17
n:lessons abc -20 20 -19
n:mas_temprano bc -25 29
n:si_, b -16
~fact ac 23 -24

a:azucar abc 32 -19 -32
a:pavo a 17
b0:hair bc 16 -21
b:,_ya abc -18 -33 23
b:la_@vehicle abc 26 22 -36
b:off ac 24 -22
b:omg ab -28 22
n:#_ok ac 20 -22
n:@drive bc -67 59
n:@relative_no c -26
n:despues ac -18 23
n:horas abc 31 -21 -30
n:shop_@open ac -17 17

a0:tampoco abc -35 66 -63
a:till ac 22 -21
b:can_get bc -35 32
b:we_get ac 28 -30
c1:have c 16
n:. bc 35 -38
n:entra abc -18 -26 21
n:hay abc 27 -33 21
n:home_by ac 27 -22
n:when_she abc -22 -15 24
p:chair abc -21 -19 31
p:come ab -25 21

a1:viene ac 23 -21
b0:toda ac 15 -24
b1:anytime a -22
b:not_think ac 25 -27
n:after bc 30 -25
p:i ac -21 16

a0:imposible abc -16 23 -19
a:me_voy bc -29 19
a:todo bc -30 18
b0:school ab -19 17
n:,_put ac 37 -37
n:but_like bc -22 24
n:it_takes a -16
p:llego b -28

=wanted;nowhere bc -42 27
a1:perfect ac -17 26
a:afraid ac -19 17
b:am_out b -17
b:of_a ab 21 -18
b:salgo b -43
n:,_cualquier abc -23 -19 27
n:,_what b -19
n:y_ya b -29
p:baby c -18

=out;<fact abc -38 -18 22
a:es_cuando ab -29 18
a:have ac -33 18
b:cause b -50
n:@day_works ac 28 -37
n:ah bc -18 20
n:be_later bc -17 17

<busy_from bc 38 -52
=wanted;doubt:a_child's_hours:_what_they_mean_for_the_visit abc -29 20 -17
a:like_a abc 26 -17 -16
n:@ride bc -18 18
n:este_@day bc -27 29
n:everybody a -16
n:se_puede ac -16 40

=-;out;out ab -53 21
a:@relative abc 22 19 -41
a:an_hour b -19
a:would a 19
b1:nos ac 24 -24
b:,_me ab 20 -30
b:no_not b 17
c1:ever b 17
p:by a -31
p:nope a -19
~except ab 28 -28

a:is_spoken bc 20 -20
a:no_one bc 24 -24
a:with_my bc 26 -19
c0:now bc -17 20
c0:playoffs a -28
c0:tenia abc 24 -16 -20
n:they_might bc 21 -25
n:we_get abc -24 -20 31
p:once bc -16 17

b:tell_me abc -32 22 -19
b:that c -19
c0:estoy a -17
n:oh_duh b -15

=aside;>turn abc -16 -15 17
a:tengo abc 21 17 -29
b1:quedo ab 16 -15
b:but_it bc -39 27
n:se_lo abc -22 22 -19
n:so_do a -38
n:which_i a -24
n:you_@open bc -15 17
p:entro abc 20 -15 -20

a1:trabajo a -19
a:half a -22
b1:hay abc -32 -25 40
b:@relative_viaja c -21
b:be_later bc 17 -17
n:,_entonces bc 29 -20
n:,_mornings a -36
n:@day_tengo bc -32 33
n:after_is abc -18 33 -28
p:now c -19

=aside;doubt:4/12_can_be_two_dates ac 20 -19
=out;days1 ab -29 19
a1:se abc 20 23 -38
a:dificil abc -16 31 -29
a:shop c 15
c1:goes ab 20 -18
n:free ac -29 25
p:was abc 39 -35 -28

a:tengo_dialisis c -16
b:calls abc 17 -24 20
b:can_only abc -45 -30 37
n:,_they a -27
n:do_i bc -18 18
n:something_@day ab -24 20
p:which ac -37 38

a:one_i ab 16 -16
a:part_of ac 19 -15
b:el_que bc 27 -25
b:were ac 28 -25
c1:of abc -18 34 -35
n:going_to abc -39 23 -16

a:think ab 30 -26
b:@date_except bc 18 -15
b:@day_or a -23
b:no_my bc -21 23
c0:las abc -21 27 -18
n:@day_after bc 15 -15
n:the_one ac 41 -40
p:service bc -30 22

a0:los ab -27 30
a:audiencia abc 26 -22 -19
a:not_# abc -21 -20 27
a:otra_vez abc 30 -30 -20
b:anytime_the c 15
b:ever ab -25 16
b:i_would bc 20 -15
b:nena bc 29 -29
b:until abc 33 -27 -19
n:#_cualquier bc 27 -24
p:menos ac 16 -18

>except ac -28 27
b:de_guardia bc 16 -15
b:husbands abc -23 30 -34
n:lo_del ab 16 -26

=out;<busy_from abc -40 51 -44
a1:her abc -19 -15 22
b:alla abc 23 -27 -15
b:de_@date bc -30 24
b:descansa abc -27 -29 33
b:you_are abc -18 -16 21
n:,_seria a -23
n:cuando_querais bc 20 -20
n:like_@day ab 19 -34
n:my_@price abc -16 -16 17
p:@drive bc 31 -28

=out;<if ac 17 -43
a:been abc 39 -27 -36
b:day_is ac 18 -33
b:memphis ac 23 -26
b:mind a -19
p:could ac -29 20
p:recital bc -20 25

a:to_get bc 16 -17
b0:would b -25
b1:at bc -22 21
b:there_one c 15
c0:ay ab 18 -23
n:makes a -39
p:left abc -18 -25 30

a0:last ab -22 18
a:,_@day bc 20 -16
b:house abc 25 -26 -20
b:not_in abc -20 27 -32
b:off_work ac -23 24
b:trabaja ac 17 -39
n:estare abc 29 -36 -27
n:juego_@day ac -23 23
n:llega_la bc 24 -23
n:no_@open ab 23 -25
n:so_. ab 21 -20

a0:free a -25
a:@insurer_a bc 17 -22
b:@price_me abc -31 37 -21
b:dispatch ac 18 -29
c1:all a 16
n:before_i c 17

a0:tengo abc 28 31 -53
a:every_day ac 26 -40
b0:take abc -22 -17 26
c1:ando c -21

a:would_work bc -20 26
b1:free ab 17 -31
b:any ac -45 26
b:dieron b -24
b:just ac 19 -17
b:may bc -23 21
b:tengo_libre c 20
b:the_day a -22
n:,_le abc 30 -27 -22
n:a_# ab 19 -26
n:already abc -24 23 -26
n:pray c -26

b0:viaja c -21
b:but ab -43 19
c1:la b -15
n:@fetch ab 41 -41

=-;wanted;wanted a -16
a0:what abc 23 -19 -15
a:voy_a a -22
b0:calves abc 22 -15 -20
b:can_you ab 15 -33
c0:cualquiera a -22
c1:go abc -18 31 -31
n:#_i a 22
n:for_it abc -19 21 -29

b0:practice bc 25 -21
b:@hello_this ac 16 -15
b:algo abc -44 -26 48
c1:digamos b -28
n:._second bc 21 -17
n:equivoque_, bc -19 21
n:lol_the bc 19 -16
n:straight_off ab -32 18
p:sea a -18
p:us bc -34 33

a:puedo bc 26 -41
b:yo_solo ac -21 23
n:hora_me ac -18 17
n:trabajo bc -38 25

a:a_los b -35
a:let_us abc 20 -26 -16
b0:po bc -17 19
b1:vacaciones bc 24 -24
b:@hello abc -28 -23 35
b:pasaron c -16
b:what_time ac 23 -24
n:de_manana bc -25 26
n:only_in bc -18 18
n:this_@day ab 20 -29
p:ponga ac -15 20

=aside;<if b -94
a1:ser b -30
a:will_not abc -16 36 -34
b1:anniversary bc 18 -16
b:come_straight bc -23 25
b:she_says abc -15 -24 26
b:sometime abc -25 -32 31
b:wait_, ab -17 19

a1:apenas ac 28 -28
a:digo ac 22 -29
a:either abc 20 -16 -17
b:break bc 27 -24
b:seen abc -27 -21 27
c0:skip bc 22 -19
c1:has a -17
c1:mind a -16
p:though abc -19 -32 38

a0:puede b -19
a:la_otra ab 21 -19
a:no_trabajo abc -17 -19 21
b:@visit_para c 16
b:birthday_is abc -18 21 -25
b:do_the bc -32 24
b:pushed abc 29 -24 -19
b:so_he ab -17 16
c1:both abc 28 -29 -25
n:al_trabajo ac -20 20
n:nice b -23
n:otherwise abc 34 -21 -28
n:right_now abc -22 -18 24
n:todavia b -22
p:yo a -15
until bc 16 -37

a1:@late c 20
a:the_shop c 15
b1:bring ab 28 -42
b:day_program c -22
n:aunque abc -24 -37 38
p:camino abc -18 -25 30
p:money abc -20 -16 21

b1:you ab 17 -22
b:el_dia ac -27 25
n:._one abc -24 -27 25
n:cualquier_dia abc -24 -27 31
n:esos a -31
n:what_else abc 29 -23 -35

a0:any abc -48 -39 54
b0:one b -42
n:#_# c 15
n:,_@insurance ac -16 19
n:can_come abc -26 25 -20
n:it_got bc 18 -25

b:mas ac 16 -24
b:playoffs a -28
n:._she a -42
n:?_porque bc -24 25
n:ando_en abc -22 -21 31
n:jk abc 20 -35 17

=aside;<fits abc 32 -16 -29
b0:ponerme c 15
b:cobro bc 23 -25
b:decia bc 16 -17
b:morning bc 24 -22
b:was_in ac 30 -29
c0:never a -19
c0:ponme abc -16 19 -17
c0:por a -36

b1:algo c 19
b:it_be abc -20 -46 34
b:sooner abc 24 -19 -24
of1 b -19
p:ugh c 22

<soonest ac -28 19
b1:decir a 18
b:have_to bc 26 -24
b:is_down a -22
n:pero_es c 19

a:y_eso abc 21 -18 -17
b0:both abc 39 -36 -37
n:@date_i a 16
n:never_mind a 16
n:pero_no abc -24 -33 41
p:double ab -22 21
p:lords bc -18 19
p:over b -38

a:@vehicle abc 19 26 -45
a:instead abc -21 -38 27
b1:eye bc 20 -17
b:\xc2\xbf_me ac -15 20
n:pm a -17
n:porque_entra b -23

a:is_fish ab -18 17
a:me_es bc 20 -20
b:,_if bc -18 22
b:it a -18
b:need_that ab 21 -22
b:tell a -26
b:yours ac 23 -20

b1:un bc 19 -19
n:ahi_para ab -27 28
n:even ab 23 -25

a1:la ac 46 -28
a:ha_llegado ac 20 -20
a:pero_no ab 17 -18
a:who abc 24 18 -30
b:can_bring ab 20 -34
c0:ayer ac 33 -34
n:,_like ac 24 -20
n:day_after a -24
n:is_got a -25
n:will_take ac -23 21

a0:siempre b -16
a:preferably bc -17 22
a:works_out abc -23 -17 26
b0:working abc -18 33 -26
b:no_puedo bc 44 -54
c1:furnace bc 19 -23
n:says a -20
n:t/th abc -24 26 -25
p:@fetch bc -34 29

b:cut_my ac 15 -20
b:juego ac 30 -30
n:clock b -23
p:pm ac -31 18

b1:lights c -19
b1:wide abc 18 -21 -17
b:,_home b -37
b:@drive_me b -41
b:back_to ac 21 -16
b:best abc -19 -18 22
b:mi_me ac 25 -19
b:truck_comes b -31
c1:he bc 20 -31
n:concert bc 19 -18
n:i_will bc 21 -19
n:mine ab -28 21
n:yesterday b -22
p:cole abc -20 -18 23
p:like ac -29 33

b0:meet bc 23 -19
b:flips c -24
b:hoping_for a -18
b:perdon_, ac -27 28
b:trucks abc 24 -20 -24
p:dice abc 19 -49 18

a:trabajan b -19
b1:season abc 23 -18 -17
b:any_morning bc 22 -21
b:lands bc -33 21
b:left abc -17 -31 32
b:obra ac -26 28

a:no_alcanzo abc -26 31 -44
b:ama bc -20 17
b:viejo bc -22 24
b:which_leaves abc -20 -30 24
n:tengo_@treat bc -16 18
p:overnight c -20

b0:@stop ac 25 -20
n:,_does ac -41 32
n:@visit bc 31 -35
n:could_come abc 27 -23 -17
n:first_time a 18
n:preferencia abc -17 -22 25

a:emojiyes abc -25 -16 36
a:week_ago abc 35 -26 -31
b0:court ac 30 -34
b0:duty a 19
b1:could a -37
b1:go abc 18 17 -25
b:boat ab 38 -37
b:can_we abc -29 -32 43
b:la_@holiday a -19
b:roll abc -17 -19 19
n:day_. ab 20 -22
n:esa_semana abc -15 -18 19
n:ser_a bc -28 29
n:what_about c -15
n:would c -21
p:tmrw ab 18 -20

b1:salir bc 17 -17
b1:tendra c 15
b:chair ab -20 19
b:please_not bc 23 -20
b:vaya ac -22 20
c0:parent bc 20 -30
n:@move_, abc 27 -18 -26
n:antes_del c -21
n:day_, abc -15 -20 17

a1:taken bc 18 -17
a:obviously b 17
c0:is b -37
n:es_muy ac 16 -17
n:\xc2\xbf_puede bc -21 22

b0:if ac -37 37
b:dead bc -22 15
b:pizca_de a -19
b:thing ab 19 -19
c1:seria abc -18 -16 22
n:morning_would bc -18 19
p:duermo ac -22 22

a:escuela abc 21 -19 -32
a:school ab -20 25
c1:dame c 18
n:@day_ni ac -22 20
p:dije a 16

b1:yes b -22
b:sisters abc 25 -22 -16
n:cumple_de bc 29 -29
n:the_car abc -21 -24 28
n:when ab 35 -31

b0:fui ac 33 -32
b0:right abc -27 31 -30
b:folks bc -18 18
b:squeeze c 22
c0:whichever bc 23 -19
n:;_la a -27
n:at_your ac 17 -18
n:dia_ni bc -19 18

a1:shop abc -30 -16 32
a:@day_one abc -16 19 -18
b0:seria b -22
b:@call abc 44 -47 -16
b:al_trabajo ac 16 -29
b:they_do c -15
n:#_ya abc 31 -37 -28
n:all_right c -19
n:que_yo bc -16 19

=aside;<fact ac 25 -103
=aside;~not abc 23 -57 -16
a:from_you c -18
b0:with abc -23 -43 30
b1:toda c 18
b:yo_trabajo b 18
n:,_only bc -26 29

a:walk ac 27 -27
b:,_nomas a -26
b:._si c 22
n:as_long c 18
n:dead bc 16 -18
n:des abc -27 33 -32

a:dan abc -16 -21 25
b0:primera c 16
b:@relative_sale c -22
b:the_vet bc 22 -16
n:the_earliest ac 31 -33

=aside;doubt:what_is_on_those_days ab 17 -30
a:before_my ac -22 22
a:neither abc -15 31 -28
a:not_going bc 29 -29
b:,_en abc -55 -40 60
b:gets_in ac 21 -21
b:ni_@day bc 25 -23
b:picks a 15
n:instead_, bc -23 24
n:is_done abc 27 -26 -22
n:los_@day ab 30 -30
n:porque_el abc 18 -37 25
p:@month bc -27 26

a0:duermo abc -30 42 -37
a:hora_que c 18
b1:nothing ac 19 -32
b:( abc -32 37 -31
b:no_@open bc 16 -16
b:week_is ac 19 -25
n:@day_tampoco abc -18 32 -27
n:oclock abc 26 -34 17
n:they_let bc -20 19

b0:tienen ac -17 20
b:que_viene a 17
b:told_me b -18
c1:boy b -26
n:days_. ac 19 -23
n:get ab 21 -40

=wanted;<not bc -51 42
a:belong abc 23 -18 -18
b:cualquiera a -27
b:tengo_que bc 21 -33
n:,_puedo ac -17 19
n:@day_but abc -20 -27 21
n:@day_puedo abc -19 -18 22
p:please ac 21 -30

=wanted;<turn a -20
a0:o bc -35 32
a:virgen bc -20 17
b:acomoda a -19
b:fly bc 30 -34
b:routes abc -24 24 -24
n:works ac 26 -38

=out;of3 a -37
a0:whole ac 17 -25
a1:shot ac -30 17
b:antes_me ac 22 -19
b:i_say abc 22 32 -53
b:la_carga a 19
b:neither abc -18 32 -26
b:whatever_you bc -16 18
c1:yes bc -24 28
n:,_she abc 39 -23 -33
n:i_told a -17
n:que_mejor ac 29 -27
n:shoot_that ac 21 -20

=aside;every c -17
a:here bc -23 18
a:there ac -26 26
b0:back abc -36 -18 23
b:load ac 28 -33
n:use_to ab 18 -23
p:quince ab 21 -26

b0:dificil ac 17 -15
b1:him abc -21 -20 32
b1:one c -18
b:again abc -15 -17 19
b:in_for c -18
b:santiago abc -22 30 -30
b:what_about abc -34 -23 26
n:,_week abc -26 -28 28
n:but_at bc -42 38
n:so_like a 17
n:so_that ac -52 31
p:always b -19

a:be ac -27 16
a:y_la ab 17 -24
b0:double c -25
b:@relative_free abc -22 -16 29
b:despues_de ac 20 -21
b:has_the bc 16 -30
b:vaya_pues ac -21 22
n:._next abc 43 -38 -34
n:nomas_que bc -20 20
n:times b -22
p:there a -51

=aside;of1 c -23
a1:good ac -35 19
a1:week b -16
a:es_la ac 26 -44
a:not_it c 16
a:on_me abc -18 -24 22
a:us ac 19 -19
b0:want abc -27 -36 39
b1:or bc -18 19
b:post a 15
n:._between abc -25 25 -24
n:ninos a -18
n:them_i abc -35 35 -25
p:week abc 26 -18 -15

a:finals bc 23 -22
a:get a 16
b:tiene_algo ac -18 24
c0:doubles abc -15 26 -20
c1:ask ac 28 -29
n:,_porque abc -16 -19 19

a1:no abc 17 -34 26
b0:tomo abc 24 -18 -17
b:i_fly abc -32 42 -30
c1:starts ac 18 -34
n:,_will abc 35 -36 -30
n:which abc -17 40 -39

=wanted;<soonest ac -26 25
a:for_once bc 29 -28
a:not_@holiday bc -25 27
a:para_mi abc -15 19 -18
b1:need ac 24 -30
b:awake ab 24 -23
b:come_off bc -20 16
b:does b 17
b:dollars b -24
b:mismo abc -24 -29 35
n:porque_es abc -24 39 -31
n:since_i ab 25 -35
n:to_# c 16

a:once a -17
n:,_then c -18
n:@date_. c -21
n:@open_. bc 17 -26
n:are_not bc -15 18
n:darle_de bc 20 -19
n:middle abc 19 17 -25

=wanted;doubt:which_of_two_weeks abc -16 17 -15
b:para ab -46 22

=aside;doubt:not_sure_what_is_ruled_out ab -34 24
=wanted;last a -24
a1:possible ab 19 -26
b:el_puente ab -16 17
c1:yea b -21
n:siguiente ac 25 -44
n:you_had ac -18 19

a:si_es ac -19 23
b0:! b -15
b1:viene a 17
b:,_dejeme ac -17 17
b:if_the ac 33 -32
b:nada abc -36 34 -21
b:period abc -15 -26 26
b:senior ac -18 18
b:shop ac 25 -35
n:got_a bc -38 29
n:now_on b -26

a:@relative_that a 20
b1:break b -18
b:it_done abc -16 -16 17
n:failing bc -16 17
n:me_on a 18
n:no_porque abc -20 -30 35
n:pm_is ab 18 -36
p:pasando b -31

a0:idc bc -15 18
b:of_class ac -24 24
c0:yes bc -18 23
n:@day_juego ab 20 -31
n:dificil bc 18 -16
n:no_i a 19

a:#_minutes abc 22 16 -31
a:i_could a -28
a:presion abc -18 22 -27
b:._off abc -24 -19 24
b:hasta ac -21 18
n:,_make bc 20 -24
n:days_work bc 27 -27
n:for_me ab 28 -44
n:oh_wait abc 33 -23 -30
p:break b -29
p:sure bc -24 21

=aside;>unknown b -36
a:am_in ab -27 28
a:calendar ac -18 18
a:clase ac 30 -30
a:man abc -30 26 -23
a:ten ab -19 18
b:@machine abc 29 -31 -24
c0:preschool abc 27 -41 16
c1:could a -50
n:jajaja abc 23 -23 -17

=wanted;doubt:a_time_that_may_be_ruled_out abc -47 25 -21
a1:dia b -41
b:@stop abc 31 -23 -22
b:and_never a 23
b:back_at ac -25 18
b:hay a -21
n:but_it bc -43 38
n:is_a bc -35 23
n:told abc -36 40 -28

b1:gets ac 16 -16
b1:second ac 32 -43
c0:choir c -23
n:._got ab -29 29
n:about_the c -19
p:esta a -46

a:not_do bc 19 -17
a:we ac -16 22
b:grandbabies bc 23 -31
b:los_ninos ab 21 -19
b:not_@drive ab 16 -15
n:not_get abc 31 -34 -27
p:that abc -23 -43 50

b0:yeah bc -15 17
b:those_days ab -19 20
n:,_i bc -20 19
n:like_# bc -16 17
p:today abc -35 -46 52

a:gig abc 31 -24 -23
a:mi_hora ab -18 21
b:away ac -29 20
b:porque_entra bc 17 -19
n:from_@day ac -19 18
n:que_despues ac 28 -27
n:she_do bc -31 27
n:that_on abc -19 -27 27

a:@relative_has abc -26 24 -17
a:after_my ac 23 -22
a:corrido abc -16 23 -18
a:de_la ab 23 -27
a:my_girls bc 15 -20
n:@call ac 31 -32
n:mi_dia bc -22 26

=aside;doubt:what_is_excepted abc -17 -34 20
a:heifers bc 16 -23
a:iglesia bc 15 -34
b0:it bc 28 -30
c0:perdon ac 34 -33
c1:gustaria bc -24 25
n:babysit ac 18 -23
n:while b -20

a:el_cumple abc -24 31 -24
b0:cause abc 42 -28 -39
b:,_maybe abc -22 -33 35
b:i_leave c -25
b:muy ac 21 -21
b:off_the abc -42 22 -17
n:?_no ac 36 -17
n:manana_duermo c -16
n:no_perdon bc -32 26

a:al ac 22 -29
b1:@visit ac 27 -28
b:calendar abc 22 -21 -18
n:la_del bc -30 24
n:pero_\xc2\xbf bc -21 22
p:dead bc -59 46

=out;<not c -20
a:is_out abc -19 55 -54
a:same_time abc -16 -22 21
b:decir b -25
b:that_starts ac -27 18
c0:llegue a 18
c1:church abc 24 -28 -17
n:@day_around bc 25 -25
n:in_a a 18
n:que_no ab -25 22

a:honey c 16
a:knee ab 17 -19
b0:need abc -33 -40 49
b:la_vez abc 19 -15 -16

b1:dice ac -32 20
b:ends bc -43 26
b:preschool abc 27 -41 16
b:text ab 25 -23
c1:can bc -28 17
n:@thanks abc -19 -26 32
n:to_the ab 24 -42
p:would b -19

=out;2/1 abc -27 38 -34
a1:@body abc -18 22 -22
a:dia ac 16 -19
a:muy_temprano bc 24 -23
a:or_the ab 21 -20
b:laburo_de abc -20 22 -20
n:proxima ac 22 -24
n:the_baby ac 21 -27

a1:dos ab 17 -19
a:can_@drive abc -17 -22 25
b0:did abc 27 -23 -26
b1:little ab -19 19
b:old ac 25 -20
c1:pension a 21
n:days ac -34 21

=out;span bc -24 19
a1:trabajan ac -16 19
a:todavia b -36
a:trabajo_corrido abc -16 23 -18
b0:class bc -28 21
b:baby ab 36 -36
b:my_dialysis c -20
b:that_same abc -17 -31 33
c0:en b -17
c0:estuve abc 27 -18 -21
n:is_turkey c 17
n:me_quedo b 16
n:past_# a -24
n:today ac 21 -20

a:bingo bc 29 -34
a:way bc -17 19
b0:: c -18
b0:? ab 31 -76
b:cuido_a abc -24 28 -21
b:mi ab -17 17
n:,_if bc 25 -18
n:,_we abc 34 -24 -29
n:ni_@call bc 21 -27
n:said bc -46 27
n:to_days bc -29 18
p:semanas bc -22 16

a1:have abc -15 34 -42
b0:her b -20
b0:in bc -24 24
b:como c 18
b:libro abc -33 -35 40
n:a_half abc -18 -25 20
n:nobody abc 25 17 -34

a:are_fine abc 25 -17 -25
a:i_fly a -17
b:,_y abc -57 34 -26
b:not_got ab 21 -16
c1:comes abc 18 -35 19
n:that_. b -19
n:well ab -31 30

=aside;doubt:what_stands_in_its_place b -16
a0:still bc -27 29
a1:when bc 17 -35
a:first ab 17 -25
b0:sorry bc -17 20
b:they_are bc -19 20
b:to_me ab 18 -20
b:yo_prefiero bc -18 20
n:like_. abc -28 24 -17
n:san ab -23 16

=wanted;of2 abc -16 -21 19
a:am_dead c -16
b:could_do c -18
b:fall bc 20 -36
c0:negative abc -20 26 -24
n:@drive_me a 16
p:going ab -24 16

a:el_# ac -21 15
a:i_sleep abc -18 24 -20
a:trucks c -21
b0:finals abc -18 32 -28
b1:other ac -18 16
c1:birthday ab 25 -24
c1:nina ac 18 -17
n:it_will ac 22 -22
p:nun c 19

b:casas_de abc -16 -16 17
b:esos_dias ab -26 17
b:y a -16
n:drops abc -29 -18 24
n:long_as c 18
p:except abc -27 -23 25

a:baby abc -24 -18 25
a:be_out abc -21 -25 23
b:between b 15
b:go_with ac -15 23
b:how b -18
b:play abc 31 -24 -23
b:starts a 24
n:,_salgo c -18
n:@price_me a -23
n:got a -23
n:moves ab -18 16
n:not_be ab -16 18
n:o_# bc -20 21
n:the_morning bc -38 22
p:dialisis b -26

a:fin abc -28 28 -26
b:esa ab -24 16
b:up_a ab 21 -18
n:culto ac 17 -20

a:time_is bc -15 16
n:@day_is ac 19 -34
n:never_know bc 17 -24
n:soy_yo bc 25 -25
p:this ab 18 -36

a0:this abc -17 -35 24
n:@date_at ac 40 -45
n:then_, c -15

<free_from b -20
=aside;doubt:a_weekday_and_a_date_that_do_not_go_together abc 143 -108 -139
a:estoy bc 30 -23
a:was abc -19 -38 22
b0:@insurer abc -20 32 -30
b1:better bc -18 19
b:@date b -17
b:i_proctor abc 19 -18 -16
n:estaria abc -20 -25 26
n:home_at ab 21 -20

a0:mejor ac 19 -15
a1:over ac -25 27
a:@day_whenever bc -16 17
a:any_time b -34
b0:laredo bc 18 -26
b1:pickup ac 17 -24
b:._would a -19
b:no_espere abc -25 -25 26
b:no_i c -19
c0:para bc -30 17
n:,_he abc 19 -45 25
n:por_la bc -50 40
p:winter abc -26 -28 33

a:cumple_de bc 25 -25
a:hace abc -20 24 -27
a:is_when bc 17 -35
a:la_presion abc -18 22 -27
a:not_have abc -23 -29 34
b:salgo_de ab 27 -42
b:to_put c -17
n:@day_si ac 29 -63
n:after_the a -17
n:home_. bc -32 25

a0:either ab 16 -24
b:@open ac 28 -28
b:grandsons_recital c -20
b:ok_if ac -23 23
b:would_not ac -31 17
n:can_i abc -29 -29 40
n:juego b -21
n:someone c 17

a1:am bc 28 -29
a:busy abc -16 19 -17
a:does_not abc -22 -20 29
c0:took a 18
c1:@treat ac 29 -26
n:,_second ac -29 24
n:a_mi a -27
n:are_you c 18
n:pick ab 16 -16
n:pt abc -18 -28 29
p:funeral bc -17 21

=wanted;around ac -54 23
a0:pues abc -22 -21 26
a:habra abc -24 -22 34
a:were ab 17 -23
b:en_@hours bc -17 20
b:no_excuse bc -17 18
b:off_are c 17
b:on_the bc 22 -43
b:she_works ab -18 22
n:before_the bc -22 17
n:i_finish abc -24 25 -25
p:duty ab -18 19
p:slept ab 18 -16

a:am bc 22 -20
b0:littles ac 28 -27
b0:off abc 31 -24 -17
b:?_then a -24
b:another abc 33 -27 -23
b:week bc 17 -17
n:take_them ab 23 -33
p:graduacion a -20
p:none b -25

b:,_salgo abc -36 -23 37
b:,_tal c 15
b:car_back a 16
b:instead_, bc -30 18
b:llegue abc 26 -19 -22
b:negative abc -20 26 -24
b:recital c -24
c1:school a -21
n:#_si abc -19 37 -45
~unknown b -16

=aside;middle ac 15 -23
a:check bc 20 -20
a:make ac -22 17
a:my_only abc -47 -28 49
b1:sleep bc 26 -25
b:@date_not abc -25 41 -35
b:@vehicle_does ab 16 -23
b:have_got b -21
b:ill abc 20 -16 -16
b:toca c -29
n:la_proxima ac 22 -24
p:estaria c 19

a:every ac 31 -45
a:no_ha ac 20 -20
b0:senorita ab -16 22
b:out_of bc 16 -20
b:que_me bc -21 20
n:us ab 16 -19

a:cuida b -20
b1:man abc 20 26 -34
n:,_let abc -32 -18 29
n:cambiaron bc -28 16
n:that a -27

a0:vos abc -20 -21 24
b0:@move c -23
b0:mwf abc -16 -31 31
b:and_# bc 21 -17
b:cogeme abc -20 -18 23
b:is_free c 22
n:could_i ab 20 -26
n:so_much bc -24 25
p:drops abc 26 -22 -25

a0:morning abc -16 19 -18
a:ese_dia abc -22 22 -20
b0:bien c 20
b:mientras_no bc 16 -16
n:camino ab 15 -23

b:._they bc 24 -28
b:she bc 27 -20
b:well a -30
c0:make a -23
n:my_@ride a -21
p:@howmuch c 17

a:@open abc -21 -49 37
a:la_escuela abc 21 -19 -32
a:llena ac 20 -19
b0:like abc -26 -54 44
b0:ones ac 17 -21
b1:entonces abc -22 25 -25
b1:final ac 26 -26
b:my_@body bc 20 -22
b:my_off abc -34 -20 28
n:,_and abc -44 -16 32
n:but_can abc -21 -29 32
n:have_a b -21
n:me_levanto bc -19 22
p:de a -15

a1:mejor bc -24 29
a:seria c 15
b:@drink c -37
b:car ac 36 -33
n:break abc -21 -21 26
n:nine_thirty ac 21 -16

a:keep abc 27 -19 -20
a:libre b -48
b:me_gustaria bc -24 25
c1:anytime a -31
n:sons ac 18 -17
p:yours ac 23 -20

a0:nobody abc -18 -31 25
a1:the ab 32 -47
a1:town c -15
a:las bc -28 15
a:pues ac -25 24
a:time abc 24 -65 28
b:._maybe abc -30 22 -19
b:@move_to a -17
c1:ustedes b 16
n:,_salvo c 17
n:keep bc 26 -46
n:yes_to c -25
p:soon ab 23 -27
p:swapped bc 18 -21

a:in_a bc -29 27
a:like_you b -26
b:,_got b -18
c0:el ab 26 -57
c0:just ac 24 -23
c1:done b -17
c1:that abc 23 16 -43
n:pasame ac 20 -33
n:semana bc -20 18
n:the_same bc -28 31
n:this b -33

=wanted;doubt:what_begins_on_that_day a 18
b0:@medicine ac 25 -19
n:,_por b -66
n:be_before b -19
n:la_otra a -22
n:lol abc 33 -23 -21
n:possible abc -27 -36 42
n:tengo_al bc 30 -30
p:either abc -34 -27 29

=wanted;aside;- ac 20 -39
a:in_time bc -18 19
c0:ninguna ac -19 20
c1:planning b 16
n:,_back abc 29 -19 -26
n:vos a -28
n:your_@day ac 15 -21
p:lord bc -19 21

=wanted;span b -19
a:is_still ac -26 26
a:not_know ab 21 -31
b:@treat abc -18 -30 22
b:whatever abc -27 -20 25
c1:something abc -24 -21 37
n:because_@day a -28

=aside;>free_from b -30
a:la_manana bc -25 21
a:ones_too ab 23 -25
b:con ac -26 19
b:habian c -17
b:mean ac -22 21
p:este abc -35 -38 49

a:viene ac 36 -36
b1:casas bc 27 -27
b:@relative_said abc 34 -21 -25
b:skip abc -22 36 -29
n:imposible bc -37 16
n:otros b 15
n:till b -16
p:ahogada bc -19 21
p:chamba c 19
p:trabajan c 15

a:@relative_are a -15
a:am_free abc -20 -28 29
c1:pagan abc -18 19 -17
n:either ac -27 25
p:los ab 16 -18

a1:tienen ac -16 21
a:whole c -18
b0:an ab 20 -22
b0:descanso ac -25 21
b:los_de c -15
n:changed abc -40 -24 27
n:the_rest abc -30 -21 24

a:anytime abc -29 -30 39
a:well bc 18 -23
b0:another abc 30 -27 -20
b:my_check bc -28 23
c0:need c 15

a:cole ab 23 -27
a:de_viaje abc -18 26 -25
a:quedo_sin a 16
b1:pues abc -20 -29 24
b:#_de bc -24 21
b:._yes bc -19 21
b:anyway bc -16 18
c1:pude ab 17 -16
n:._might bc 19 -20
n:dos ab -28 20
p:@visit abc 29 -28 -21
p:around bc 18 -18
p:guardia c 16
p:keep abc -18 -32 32

a:coming_off abc -19 27 -26
a:me_deja abc -27 30 -21
a:under abc -26 30 -29
b:gustaria bc -24 25
b:olvidese b 17
b:one_of a -31
n:,_maybe abc -17 -21 27
n:con ab -32 34
n:de_esos abc -22 -24 24
n:will_bring c 23

=wanted;doubt:what_stands_in_its_place a -28
b1:punch abc -30 -19 33
b:,_they abc 27 -32 -18
b:@relative_tiene bc 22 -22
n:salida ab 24 -22
n:would_be ab -29 22

a:town abc -15 26 -35
b0:land bc -36 32
b1:run abc 26 -16 -24
p:roger abc 20 -17 -17

b0:so ab 19 -33
b:are_calling bc -15 16
n:eso_el abc -16 -24 20
n:pasado bc 15 -32
n:so_a abc -23 20 -16

=out;~busy c -21
a:demas abc -19 24 -23
a:in_there abc -21 -18 28
b1:@drive ab 28 -41
b:si_es b -41
n:@day_pero ab -45 17
p:sorry ac -23 19

a:any_weekday c 15
b0:dialisis bc 22 -27
b0:nah abc -15 18 -25
n:missed bc -20 15
n:molestia bc -17 19

a:for_it ac 28 -25
a:going ab -22 20
a:le_digo abc 36 -31 -23
b1:ese a 16
b:got_nothing abc -22 -20 29
b:tulsa bc 20 -24
c0:los b -23
n:#_or b -22
n:,_tengo bc 23 -20
n:it_was abc -16 -42 27
n:matter_which abc -37 -29 45
n:or_@date a 16
n:so_after a -16

a1:mi b -24
a:early abc -17 30 -18
a:suit abc -15 -21 31
b0:skip abc -16 32 -30
b:group ab 23 -19
b:no_puede bc 33 -29
b:off_is abc 23 -19 -17
n:my_# ac -23 24

a:compromiso bc 26 -25
b0:mejor bc -70 18
b:@relative_are abc -36 27 -23
b:de b -20
b:es_que ac 27 -32
n:,_before abc -21 -41 27
n:,_digo bc -34 35
p:hora abc -28 27 -23

b0:anything ac -57 34
b0:bunch abc -26 -30 32
b1:de bc 29 -36
b:._do ac -36 35
b:me_is b -23
c0:though bc -17 19
n:hour abc -25 -35 38
p:inventory c 19

=aside;~fact b -71
a0:vamos a -16
a:back_to ac 19 -17
a:is_all b -39
a:same abc -16 28 -16
b1:limpio abc -19 32 -29
b:are_off abc -35 21 -17
b:pasada abc 32 -20 -28
n:otherwise_@day a -16
n:the_afternoon a -32
n:this_week abc -16 -34 34
p:lovely abc 19 -24 -16
p:viene ac 18 -20

=out;>free a -85
=wanted;<fact ab -27 19
a:la_ciudad abc -27 -25 28
a:the_street abc 26 -23 -15
b:@day_si a -17
b:@door ac -28 25
b:anoche_me abc 28 -23 -19
b:practice_is a -34
b:so_is bc 36 -43
c0:his ac 20 -31
c0:y abc 35 -41 -21
n:do_mornings a -17
p:mismo ab 19 -32
p:verdad bc -33 38
p:wait bc -50 20

a:carro abc -18 -26 21
b:is_ok ab 18 -18
c1:turno c -27
n:any_weekday bc -23 20
n:i_must bc -33 18
n:if_it ac -37 17
n:no_use ab 18 -23
p:day c -24

a:& ab 18 -18
a:da_lo c 17
a:hun ac -16 21
a:noon_or c 16
b1:@eat b -18
b1:tal c 15
p:s abc -15 24 -24

a:ya_tengo abc -19 29 -28
c1:espere abc -25 -25 26
n:@thanks_you bc -18 17
n:would_want bc -24 20
p:accion c 15

a1:just ac -25 25
a:most_days b 16
a:suits abc -27 -26 34
b:be_done c -31
b:no_, bc -18 17
b:the_furnace bc 19 -23
b:yo_me ac 16 -17
n:,_afternoons bc -21 23
n:@move_is abc -19 -26 30
n:days_, abc -26 -16 20
n:other_one abc -16 28 -20

a0:that abc -22 -18 31
a:means abc 22 -25 -17
b:vuelo bc 27 -28
c1:ser abc 21 -30 -17
n:,_el ab 19 -24
n:@call_, ac 19 -18
n:great abc 20 -19 -21
p:through a 22

b:lady bc -40 28
b:we_say c 15
b:with_a b 16
n:other_days abc -32 -29 31
n:tardes_cuando bc 20 -20

=wanted;~any abc -22 -16 16
a:could a -39
a:todos_los a -23
b:meet bc 23 -19
b:only_comes abc -24 -21 24
c0:que c -21
n:court ab 22 -15
n:sea_a bc -22 23
p:franco abc -33 -32 34

a0:hay ac 21 -25
b0:ew bc 23 -19
b1:rent abc -29 -15 18
c0:al abc -24 -29 26
c1:out abc -31 32 -22
n:so_@day b -22
n:y_de b -21
p:libre bc -27 16

a1:staff abc -17 22 -25
a:a_mi ab -20 24
b:,_pasame ac -17 17
b:my_hair bc 18 -20
n:#_please b -18
n:can ab 22 -23
p:evening abc -19 -28 33

a1:demas abc -17 20 -19
b0:yo ab 18 -29
b:eats bc 20 -24
c1:home ab 29 -29
n:#_el ac 20 -28
n:,_done ac 33 -34
n:@day_es ab 19 -41

=wanted;lead-if a -16
a1:too ac 16 -33
a:y_siempre a 16

b:,_or ac -24 17
b:jury_duty bc 24 -20
b:like_# b 17
b:need ac -24 17
b:will_not ac 24 -24
c1:llego bc 19 -21
n:#_oclock bc -30 20
n:._it abc 32 -29 -18
n:@date_same ac 21 -20
n:salga abc 28 -17 -24

a:can_do bc 22 -19
a:mornings abc -17 -16 17
b0:start b -18
b:at_the ac -19 16
n:,_on ac -23 26
n:?_despues bc 21 -21
n:esa abc -16 -27 25
n:should_be abc -19 -15 19
p:your abc 32 -31 -35

b0:menos abc -16 42 -45
b:for_me bc -38 27
b:prefiero abc -18 -19 23
c1:vaya bc 21 -16
n:._no a 20
p:descanso abc -40 -58 49

a:recojo_a a 17
b:ooh b -17
c0:@insurance ac 21 -19
p:quedo b -20

a:@drive ac -36 22
b1:if bc -24 28
b:po bc -19 21
n:._like ac -32 28

a:even ac 19 -28
b0:@book ab 22 -31
b0:home ac 18 -19
b1:cualquier c 16
b:practice a -41
n:like ab 25 -35

a:un ac 30 -26
b:ni abc -39 47 -33
n:@open_@day b -24
n:@relative_. bc 19 -16
n:yo ab -19 23
p:we abc -32 -48 49

a:cuando_salga c 16
b:al ac -37 33
n:all_day a 22
n:esas abc -21 23 -28
n:me_, a 17
n:me_@fetch ab 23 -37
n:round b -17
p:twelves bc 29 -32

=aside;bound a 17
a0:la abc -19 35 -19
a:is_perfect abc -15 -16 29
b:for_break abc -27 31 -31
b:manager abc 32 -22 -32

a:am_@person abc -20 -42 43
a:online bc 23 -21
b0:guess ac 23 -20
b:a_@ride ac -26 18
n:,_dios ab -28 22
n:@day_and abc -36 34 -32
n:it_# a 29

a:se_@insurer c -18
b:over_break bc -20 22
b:will_be abc 16 39 -46
c0:nope abc -21 -36 27
n:ok bc 20 -33

a:@day c -20
b0:and bc 31 -49
b0:salgo abc -37 -35 47
b:@late ab -21 20
b:there ab -20 18
c0:my bc -20 24
c1:voy bc 35 -33
n:could_bring abc -16 20 -19
n:noon_to c -19
n:si_se ab -19 19
p:es c -15

=out;all:aside+out b -16
=wanted;>soonest abc -20 28 -28
a:choir ac 21 -19
a:descanso c -15
a:duermo abc -34 50 -46
a:on_i b -20
b:@day_# ab 16 -42
b:it_was b -25
b:the_dentist ab -16 16
b:was_hoping a -18
b:wedding c -16
n:tmrw ac 23 -28

=wanted;doubt:every_second_week:_which ab 15 -32
a:@move a -18
a:day_off bc -29 21
a:salga c 16
b0:cumple abc 20 -16 -17
b1:come a -16
b:,_la a -17
b:what abc -16 -44 41
c0:tiene ac -26 31
n:boy c 16

a0:school a -20
b0:leaves bc -30 26
b1:only ac -57 19
b:am_on bc 32 -53
b:got_me abc -16 40 -40
b:not_on abc -24 30 -25
b:want bc -52 29
n:coming abc -23 22 -19
p:long abc 32 -37 -30
p:moved abc -30 -38 43
p:they abc 34 -17 -34

=out;doubt:strange a -32
a1:voy c -22
a:taken bc 26 -25
b0:baby ab 26 -28
b:not_@day ab 31 -31
n:#_@date c -20

b:do_not ac 17 -22
b:get_on b -18
b:if_somebody b -20
b:pase ab 15 -32
b:preschool_is abc 22 -40 17
n:consulado b -20
n:please_. bc -30 30
p:manage a -19

=wanted;on-offer0 bc 30 -30
a:inventory abc -17 -22 19
a:ish bc -20 22
a:or_@date c 16
b:good ab 21 -31
b:laburo abc -24 25 -22
b:the_littles ac 27 -26
n:it_can ab -18 16
n:or_@day b -19
n:shows bc 26 -31
n:way_. abc -28 -15 22
p:cambiaron c 16

a1:you abc -30 -24 34
a:the_time ac 30 -31
b:and_my a -19
b:roger bc -21 23
n:levanto bc -19 22
n:llego_. bc -35 22
n:sit ac -35 23

=out;~free ac -47 16
a:casa bc 17 -24
b1:esa abc -22 -22 23
b:@day_a abc -19 -18 19
b:fly_out ab -23 25
n:can_, b -18

>any c -16
a:is_way bc -20 20
b:ahora bc -20 20
b:habian_dado c -17
b:patient abc -26 37 -35
b:sure abc -18 -31 26
b:to_that b -20
b:yes_to b -23
n:@parking c 16
n:not_@day bc -32 24
n:put bc 16 -20
p:) abc -26 23 -22

a:la_@fetch b 18
b:dejo ac 19 -15
b:la_luz a 16
b:might_i ac -21 22
~past ab 22 -66

a1:# ac -28 22
a:viaje abc -18 26 -25
b:con_mi ab 27 -30
b:la_fabrica a -19

=aside;>free ac 16 -19
a:nap abc 29 -24 -18
b0:@treat abc -20 -28 23
b0:ir c -22
b1:finals bc 20 -17
b:@relative_le a 15
b:be_at a -27
b:falte abc 20 -16 -20
b:is_going ac 23 -23
b:say b -22
b:ship_calves abc 22 -15 -20
b:was_up ab 22 -18
n:entre ab 27 -19

a0:those b -28
a0:we c 19
a0:were ab 17 -23
a:es_muy abc -21 43 -20
n:off_@day abc -19 -28 29
n:pero_mi c -21

=aside;lead-turn c -20
a1:great a -17
a:is_right abc -15 -27 21
b0:libro abc -32 -27 36
b:?_si c 16
b:an_hour c 17
b:can_not ac 20 -33
b:de_esos c 19
c1:am a -24
n:black_@day bc 20 -22

b:la_que ab -45 15
b:le c -39
b:need_it ac 22 -31
b:pueden ac -18 22
c1:nomas ac -29 20

a:good_to ac 29 -28
a:my_split abc -17 -25 25
b0:teach abc -22 30 -24
b1:got abc -30 27 -25
b:queria bc 22 -22
n:,_denme abc 28 -31 -26
n:be_# a -25
n:that_early bc -19 21
p:tengo ac 28 -26

b:! abc 23 -18 -17
b:@date_# c -16
b:that_leaves ab 17 -30
n:,_home abc 31 -23 -32
n:asleep abc -16 27 -25
n:flip a -16
n:llego ab 21 -27
p:! bc -24 19

b1:half ac 18 -18
b:,_digamos b -28
b:esta abc 17 27 -35
b:the b 20
n:and_then abc 23 -25 -21
n:is_better a -24
n:not_at c 17
n:see bc 18 -24
n:ten ac -30 29

a:en_la bc -32 23
b0:those ac 25 -27
b:a_double c -21
b:give_me a -50
b:hagale abc -26 -21 27
c0:@vehicle b -25
c1:was abc 71 -52 -55
n:is_all bc 16 -31

=out;<busy a -18
b:cuido ab -36 15
b:hablo a 18
b:ninos ab 21 -19
b:otherwise a -28
n:text_you ac 17 -18
p:@book bc -32 20
p:al bc 16 -20
p:is bc -36 28

a0:ni bc 43 -52
a1:y abc 27 -16 -25
b:anniversary_is bc 18 -16
b:because_it a 16
n:answer ac 23 -24
n:week_after abc 19 21 -38

a0:nada c 16
a0:was abc 40 -20 -39
a:let abc 24 -27 -20
b1:get ac -27 20
b:except b -16
b:trabajo_ni bc -21 22
n:at_ten ab -33 26
n:is_# ac 15 -24

a:^ bc -17 15
b:of_us a -16
c1:do a 19
n:,_wait ab -15 19
n:but_only abc -16 -33 31
n:hace bc -19 26
n:is_dead ab 20 -21
n:keep_me ac 23 -27
p:cual abc -18 -20 24

c0:toda c 18
n:might_@call bc 21 -25
n:not_let ab -31 18
n:tengo a -23
p:tardes bc 27 -28

<except abc -17 43 -44
a:matter bc -17 20
b:are ab -22 20
b:had_to abc -17 19 -28
b:para_la a -28
c1:no a -20
n:a_@person a -25
p:bring bc 17 -17
p:pueblo abc -27 -30 33
p:veo abc -22 -19 23

a0:@person ac -19 16
a:a_esa ac -18 16
a:on_the ac 17 -26
b:@fetch_mi ab 22 -18
b:from_# abc 29 -29 -16
b:las_de ab -37 21
b:parent bc 20 -30
b:vet bc 29 -23
c1:sea b -32
n:#_para c -15

b:us_say c 18
c1:entra bc 17 -19
n:but_is bc -46 24
n:porque_amanezco abc -18 23 -15
p:meets abc 18 18 -32
p:past abc -18 -32 27

a0:viene abc 22 -20 -21
a0:will ab -20 21
b0:wrote abc 25 -20 -17
n:temprano_, bc -30 33

a:you abc -31 -17 35
b0:not bc 46 -61
b:@relative_lands bc -33 21
b:home_health abc -33 -25 27
b:not_even bc 23 -16
b:squeeze_me c 22
n:?_after bc -18 19
n:@day_por ac 28 -29
n:del_@day ac -19 27
n:la_@vehicle abc 32 -21 -26
~why ac 44 -47

a:@thanks ac -24 17
a:la_@late abc -23 -22 27
a:only b -26
b1:@book ac 16 -16
b1:queda ac -15 20
c1:except bc 35 -32
n:!_! abc 41 -36 -39

a:#_# c 15
a:temprano bc 27 -26
b:barn bc 20 -21
b:teach abc -25 34 -29

=aside;<past b -25
a:love abc -18 -20 22
b:it_do ab 15 -15
c1:teach abc -18 27 -21
n:._after abc -18 30 -24
n:jaja_. ab 23 -17
n:one_coming bc 18 -18
n:pero_el abc -24 37 -27
n:que_salga abc 28 -17 -24
n:soonest abc -26 -17 24
n:us_not ac 19 -18

b:,_can c 16
b:is_fine bc 24 -20
b:la_@relative ac -28 29
b:naps ab -38 17
b:read b -19
c1:limpiando bc 21 -20
n:but_on b -27
n:is_there abc 19 18 -33
n:me_toca bc 26 -24
n:que_ando abc -27 -25 28
n:y_yo abc 33 19 -32

=out;named-again abc -46 -42 49
a:can_come abc -30 -43 47
a:one_please a -31
b0:anytime abc -27 -34 42
b:#_oclock c -28
b:ando_en c -23
b:quiero ac -23 27
n:do_# abc -23 -32 33

=wanted;doubt:a_day_more_than_100_days_ahead abc -25 -29 33
a:are_the abc 39 -33 -38
b:i_believe abc 24 -16 -19
n:,_@day bc 26 -40
n:,_just abc -24 -23 28
n:are_@day c 16
n:i_do bc 34 -29
n:my_knee ac 24 -23
p:gas ab 27 -23

a:@open_for bc -16 17
a:birthday abc -17 27 -24
a:fried abc -21 -34 25
b1:las ab 15 -19
b:calling b -21
b:day_except ab -17 20
n:ya_no bc 19 -27

b:excuse bc -17 18
b:payday abc -16 -17 23
b:told_my abc 33 -26 -16
b:wake_up ac 35 -34
c0:between b 17
n:am_stuck ac -22 25
n:it_has abc -18 -27 27
n:look abc 30 17 -36
n:payday ac 22 -21
n:puedo_, bc -31 19
n:than bc -25 22
p:if ab 17 -30
p:nap bc -16 18
p:two bc 23 -28

a0:con ac 36 -21
b1:al ab -17 19
b1:literally a -21
b:@place c -18
b:in_a ac 22 -15
c0:cualquier a -21
n:._@call abc -38 -38 42
n:not_the a -43
n:that_one ac -16 18
on-offer1 a -20
p:fourth a -19

=wanted;doubt:7:_morning_or_evening a -32
a:el_turno abc -17 -35 25
b:ultima abc 22 -19 -16
c0:de bc -36 25
c1:perdon bc -28 30
c1:whatever bc -32 36
n:#_minutes ac -23 21
n:and_the bc -28 28
n:for bc 17 -34
n:la_fiesta ac -19 23
n:to_see abc 19 -19 -18
p:afternoons abc -33 18 -16

b:because b -24
n:y_el bc 26 -18

>that_day a -19
a0:are b 16
a0:recojo a 17
a:del bc -39 19
a:nada abc -22 -31 41
b:and_do ac -16 15
b:can_i b -63
b:can_take abc -22 -16 26
b:teacher abc 21 -34 25
c0:@clinician abc -19 -29 21
c0:one ab -23 17
c1:apunteme ab 16 -16
n:can_you abc 18 15 -23
n:i_drop b -22
p:shows abc 30 -20 -30

a:@clinician a -22
b1:pase b -30
b:i_clock abc -25 -20 24
b:my_last abc -16 -29 23
c0:es c -17
n:covers abc -23 36 -34
n:no_good a -21
n:y_tengo b -19

a:all_good bc -17 20
a:all_right ab 16 -33
a:no_a ac 28 -28
b:doors b -30
b:limpio_casas a -21
b:nomas_que ab -19 26
b:would_do abc -32 22 -16
b:would_love ab -28 18
c1:le c -21
n:las_diez abc -15 -17 19
n:said_# abc 31 -23 -29
p:fourteenth abc 25 -22 -22

a:\xf0\x9f\x8e\x89 b -25
b1:tiene abc -29 16 15
b:calves abc -21 23 -30
b:not_at bc 24 -18
n:any_other ac 16 -37
n:the_roads b -16

a0:para bc 18 -22
a1:is bc -18 23
a:all_yours ac -34 34
a:el_profe a 20
a:hasta bc 20 -26
b0:decia bc 16 -17
b0:stay abc 19 -16 -26
b:confundi_, bc -21 23
c1:called abc -16 21 -25
n:rest_is abc -19 29 -22
n:tan bc -19 22
p:clear bc -30 30

b0:starts a 19
b:moved c -45
b:other_@visit bc 26 -23
n:i_said c 18
n:of_the ab 20 -16
n:or_after abc -29 25 -23

b:@relative_descansa bc -15 18
b:sit bc -22 19
b:snowbirds a 20
~busy_from a -21

a1:para bc 19 -18
a:a_two b 16
a:court c -24
a:to c -25
c0:omg ab -28 22
c1:got b 21
n:,_sorry ab -26 26
n:._ill a 16
n:@day_, ac -35 48
n:no_sorry ab 19 -16
n:otherwise_the a 15

=wanted;lead- ac -26 19
b0:bar bc 22 -19
b0:mean ac -21 18
b:a_@vehicle bc 19 -20
b:gets_off abc 20 16 -30
b:los bc 26 -30
b:pero_del bc -22 23
c0:off ab 21 -33
n:,_otro abc -18 20 -15
n:if_so a -20

a:o_@day abc -20 -37 39
a:til_i b -28
b:#_and bc 16 -31
b:mornings bc -19 24
p:gets ab 18 -25

a0:neither bc 31 -28
b:# abc 51 -24 -24
b:@relative_got ac 22 -24
b:equivoque_, c 17
n:#_in b -25
n:actually bc -30 34
n:if_that b -30
n:yo_la abc 18 17 -25
p:trabajo abc -20 -26 24

=wanted;>only bc -60 18
a:es_un ac 21 -17
b1:he a 25
b1:ya b -22
b:pero_no bc 16 -27
c1:finals bc 23 -18
n:ando abc 25 -26 -23
n:cae ac 24 -26
n:so_anything bc 21 -20

a:week ac 23 -20
b0:play ab 21 -17
b:que_hora a 18
n:am_an abc -27 -29 30
n:be_the b -16
n:is_no bc 24 -34
p:whole abc -31 23 -20

a:demas_dias abc -19 24 -23
a:taken_for bc 18 -17
b0:last ab 16 -24
b:vez ab 23 -26
b:which_is ab -30 25
c1:leaves b 18
n:de a -26
n:will_ask ac 26 -22

a0:after a 17
a:like_# bc 18 -22
b0:house abc 25 -26 -20
b1:ends abc -19 -16 21
b:da abc -16 -15 18
n:until_# abc 24 -25 -22
p:both abc -27 -20 29
p:speech abc 30 -31 -25
p:toda abc -17 -16 18

=out;<free_from abc -30 45 -41
b1:with bc 18 -22
b:@book_me a -23
b:all_are bc 16 -18
b:be_in ac 33 -26
b:my_@vehicle c -17
b:testing abc 39 -30 -40
n:#_is bc 32 -17
n:@day_do b -16
n:am_no ab 18 -23
n:haya bc 20 -20

b0:for ac -26 17
b:so_no ab -30 23
n:,_ahora ac 18 -20
n:._not bc 18 -19
n:like_the abc -35 -25 35
n:sigue bc 20 -17
p:and ab -41 22

=aside;on-offer2 abc -33 43 -38
b:@year_and c -16
b:pero_en abc -53 -63 70
n:._@relative a -28

=aside;doubt:a_number_that_can_be_a_day_or_a_time b -42
a:@body bc 15 -34
a:gets abc -16 29 -32
b1:tenia ac 19 -18
b1:us bc -32 16
b:laredo bc 17 -26
b:till bc -18 15
b:win ac 24 -24
c1:naps ab -25 27
n:be a -15

b:._on abc -24 -18 23
n:demas ac -37 16
n:la_llevo bc 21 -21
n:look_at ac 18 -18

=out;>free_from abc -31 35 -29
a:la ab -21 16
b:me_da c 16
b:reset ab 21 -15

=aside;<busy b -18
a:feed abc -16 -30 25
b0:maybe a -22
b:, a 17
b:ew bc 23 -19
b:eye_@clinician c -17
b:girls bc 25 -21
b:sometime_in bc -21 25
b:take abc -35 -36 49
n:tengo_que bc 18 -20
n:will_come abc -28 26 -24
p:roofing b -17
p:yes abc 31 19 -41

=aside;~free_from abc 89 -81 -75
a0:it abc -41 -35 46
a:de_los abc 19 -19 -18
a:zombi ac 28 -24
b1:@vehicle ac 32 -28
b:el_del abc -27 -28 31
b:he_could abc -22 -27 32
b:hour_reset ab 21 -15
b:sent c -26
c1:dia ac -28 18
c1:excuse bc -17 18
n:,_ponme abc -20 -21 21
n:manana_tampoco b 17

=out;all:aside+out+wanted a -27
a:menos abc -19 18 -16
b0:tal ac -16 20
b:,_pongame bc -17 18
b:._la bc -20 22
b:@eat abc 21 -16 -20
b:full ab -20 18
b:i_make bc -29 22
b:limpio a -27
b:viera_que ac 20 -18
n:a_la a -24
n:around bc 16 -18
n:calling abc -19 20 -21
n:clock_out b -17
n:corte_, bc 29 -26
n:es_san abc -20 26 -20
n:le_dije ac -22 26
n:leaves abc -20 30 -35
n:scratch_that ac 17 -25
n:thirty ab 19 -18
p:make abc -25 -32 34

<question abc 26 -45 -21
a:is_too bc 29 -42
b:chemo_is bc -29 27
b:leave_for c -18
b:me_down b -31
b:not_start ac 21 -27
b:second ac 32 -43
b:will_have a -22
n:say_the ac -27 17
n:sub bc -25 25

a:mas a -35
a:operan bc 17 -20
b0:done a -18
b0:forget bc 24 -18
b0:hold a -24
b:i_@open c -15
b:resets ab 20 -19
b:to_say b 23

a:is_ok c 15
b:after_work bc -17 23
b:tendra c 19

a1:con bc 19 -21
a:@sick c -24
b0:comes a 22
b:@relative_@drive b -40
b:todo abc -29 -17 24
b:ver_con ab 18 -17
n:no_se abc 27 -22 -24

a1:esa ac -22 17
a:#_@year bc -23 19
a:al_pueblo c -20
b0:has a -37
b:day_the abc -19 18 -17
b:even bc 22 -25
b:fabrica a -19
n:but_# abc 20 19 -22

=wanted;2/0 ac -45 17
=wanted;all:out+wanted abc -27 -34 30
a1:on a 15
a:on_any c 17
b:,_no c -26
b:apunteme ab 16 -16
b:day_off ac -16 23
b:yea b -21
p:m a -36

=out;on-offer2 ac 28 -86
b:pero_ya b -16
n:,_whichever abc -15 -21 24
n:takes_me a -16
n:the_two abc -24 28 -32
n:want_another a 15
n:was abc -17 -50 41

a0:cualquier abc -32 -21 41
a:the_@food ab -19 25
b1:which ab -28 23
b:en_@date abc -20 20 -17
b:look ac -19 17
b:patron b -27
b:season abc 23 -18 -17
b:somewhere abc -21 -24 23
n:,_any ac -36 25

a1:right ab 20 -20
b:if_i ab 17 -47
b:in_class abc -16 24 -23
n:bring abc -29 19 -16
n:might bc 28 -30
p:@late abc 35 -31 -28

=out;doubt:a_time_that_may_be_ruled_out abc -16 31 -29
a:@cancel ac -17 18
b0:works abc -33 34 -20
b1:tengo ac 15 -34
b:from_the b -29
b:que_juego ac 30 -30
b:talk ac 24 -22
n:._make ab 24 -19
n:?_then bc 16 -25
n:es_lo bc 26 -30
n:fall bc 18 -19
n:ya_me abc -31 -47 37
p:mornings bc -28 28

a:fry a 19
b:but_that ac 30 -38
b:duty b -18
n:group c -16
n:tiene_que ac -22 15
n:while_they a -18
p:just a -16
p:road abc -22 -18 32
p:than abc -29 26 -24

a1:rough abc -23 35 -35
a:except_@day a -28
a:going_to ab -27 22
a:ninos b -20
a:on_vacation b -29
b0:hour c 18
b:._then bc -18 23
c0:whenever b 16

=aside;last b -35
=aside;~busy c -33
a1:fine bc -55 17
b:._you a -30
b:home_from abc -23 -17 26
b:que_tal ac -16 20
b:time_i abc -15 18 -20
b:um ac -23 25
n:when_my a 16

a1:best ac -29 43
a:is_chemo abc 23 -23 -21
a:vacation b -29
b:luz a 16
n:@day_los bc 26 -31
n:bridge c -15
n:es_que abc -30 -33 47
p:driver a -19
p:until abc -27 -45 47

b:check bc -29 16
b:knee bc 16 -15
b:paid b -31
b:porque c -53
n:@stop abc -37 -33 35
n:at_my c -26
p:siempre abc -21 27 -28

a0:po abc -18 -16 28
a:and_you ac -20 17
b1:olvidese b 17
b:planning_period abc -15 -26 26
n:same_. a 17
n:solo bc -21 19
n:taken abc -17 24 -23

=wanted;first a -32
a:or_anytime ac -17 22
b0:lab bc 17 -30
b0:lands bc -33 21
b0:nothing ab -63 33
c1:duty b -15
n:entre_# ac 25 -30

=-;wanted;out ac -85 33
=wanted;every a -36
b0:or ac 22 -28
b1:well ab -27 26
b:and_only ac -19 25
c1:ahora bc -18 17
c1:for bc 22 -27
n:,_pasado abc -33 31 -17

a:coming abc -20 31 -30
b0:pase ac 22 -25
b:parole bc 20 -21
b:they_say bc -29 22
n:._give bc 28 -37
p:dos abc 20 18 -23
p:furnace abc -22 20 -18

b:@relative_arrives bc -29 20
b:are_@open ac 18 -19
b:my_# a 20
n:am_on abc -23 32 -21
n:is_what b -16
n:start abc -26 20 -15
p:tenth abc 23 -30 -20

a:nobody a -24
a:pagan ab 25 -18
b:nothing_works a -18
c1:dejeme ac -17 17
c1:nada abc -21 27 -28
n:not_leave bc -26 25
n:try c -18
p:libra ab 16 -15

a1:@open ab 17 -27
a:in_@date a 15
b1:my c -32
b:studio abc -20 -41 41
b:twins c -16
n:como_a abc -28 -15 25
n:una abc -28 -17 20

=aside;<unknown abc 60 -41 -54
a0:le c -47
a1:al ab 22 -16
a:mine b 16
b0:anyway bc -16 18
b1:out ab -29 26
b:che_y bc -19 22
b:make_it ab -26 16
n:#_cuando ab 24 -26
n:day_at bc 23 -30
n:esos_dias ac -28 19
n:off_at ab 17 -30
n:pero_si abc -20 23 -21

a0:llevo ab -18 21
a:ando_de ac 20 -19
a:ciudad abc -27 -25 28
a:class ab -29 22
b:,_both abc 28 -29 -25
b:does_not b -24
b:they_cut ac 15 -20
b:training ab -22 20
b:two ab -33 20
n:primera abc -20 35 -33
n:so_let ac 29 -39
p:season ac 21 -22

a:home_the abc -16 -21 23
b:or_after c 17
b:reset_is a 19
n:,_mejor b -15
n:on_@date a 19
n:ya ab 30 -34
p:ahora ac -16 20
p:entra a -24
p:tambien bc -21 25

a:llegar ac 30 -38
b:anything_that a -18
b:limpiando bc 21 -20
b:me_that c 23
n:@open_the b -16
n:my ab 31 -29
n:puedo_los bc -25 22
n:touch ac 16 -28

a:camino abc 18 16 -29
a:no_@day abc -16 36 -34
a:no_puedo ac 18 -64
a:of_those c 15
b:acaba abc 31 -27 -30
b:man_comes abc -26 32 -31
b:which_i a 16
n:gave bc -22 16

a:i_reckon b -19
a:weekday c 15
b1:hour a -39
b1:porque abc 36 -31 -18
b:@insurance b -42
c1:practice a -34
n:,_is ac 37 -43

=wanted;>that_day a -25
a:and_not a 18
a:que_sea abc -18 -15 26
c1:y bc 27 -27
n:that_i ab 28 -28
p:despues a -15
p:favor ab -20 15

b0:@call abc 35 -24 -45
b0:break abc -32 30 -29
b1:anything a -24
b:,_like bc -22 29
b:get_paid b -17
b:la_otra bc -29 29
n:so_your abc 19 -18 -18
n:sooner abc 20 -17 -20

a:best_for c 23
a:home bc 21 -22
a:me_@late b 16
b:is_good bc -17 18
n:fly abc -30 38 -25
n:is_that abc 21 -28 -15
n:not_put abc -25 -21 25
n:siguiente_si c -20

3/1 c -22
=aside;~unknown b -16
a:have_no bc 24 -25
b0:somewhere ac -15 18
c0:; abc -29 -28 30
n:,_except abc -29 -30 32
n:hold_on ac 20 -16
n:like_at a -17
n:si_si b -17

b:tengo abc -19 27 -16
c0:llevo ac 27 -35
c1:manager abc 32 -18 -34
c1:mean bc -17 19
n:m abc 23 -15 -22
p:dale a -17
p:fin abc -25 -27 35

a:ha b -19
a:is_that ac 26 -24
b0:turno a -20
b1:comes abc -22 -19 28
b:._my abc 45 -45 -40
b:is_got b -16
b:sorry_i c -26
c1:al abc -25 -31 28
c1:going ac 46 -45
n:un_@day ac -30 17
p:honey abc -30 -28 30

a0:got b 19
a:the_house ab -18 20
b:all_have ac -25 26
b:si_llueve ac 17 -16
b:so_# abc -24 24 -15
n:day_the abc -26 -34 34
n:jaja ab 37 -35

a0:nos a 15
b:@insurer abc -23 44 -39
b:and_that abc -29 21 23
b:habria abc 39 -28 -34
n:at c -21
n:mind_a b -20
n:tampoco abc -28 51 -47
p:@hello ab -19 17

a0:suits abc -27 -26 34
a:no_le bc -35 26
b:is_coming ac 23 -19
b:nomas ac -40 33
b:si_ya abc 25 -28 -20
c1:too a -18
p:hoy ab -18 20
p:not bc 39 -26
p:sleep ac -32 36

a0:before abc -19 -29 26
b1:habria abc 35 -40 -23
b:#_or abc -37 26 -22
b:better bc -16 21
b:mwf abc -16 -31 31
n:be_with abc 25 -19 -26
n:entonces_, ab 17 -27
n:pero_@day abc 25 -24 -24
n:so_noon bc 17 -23

a:the_heifers bc 16 -23
a:ya_me b -24
b0:town ab -24 17
b1:a b -20
b1:from abc -16 -23 26
n:@day_then bc 23 -20
n:and_only abc -28 -23 28
n:no_. c -15
p:somebody bc -21 18

a:,_a ac -17 18
a:tienen ac -16 21
b:come_on b -20
b:que_sea bc -39 20
b:was_on abc 34 -26 -29
c1:ya bc -44 24
p:antes ab -17 19
p:no a -25

a1:corrido abc -16 23 -18
n:,_esa a -28
n:._let c 16
n:@relative_will abc -33 -24 36
p:babysit ab -22 17

a:not_work abc -20 41 -48
b:free_all bc -15 16
b:nomas_puedo c 20
c0:last ac 29 -24
n:,_recien bc 22 -17
n:end bc -17 19
n:out_at b -24
p:nada a 17

a:i_come bc 16 -16
a:me_quedo a 16
a:shot b -17
a:siempre abc 23 -23 -17
a:time_i ab 28 -30
b:@move_it abc -31 -18 37
n:,_vos a -28
n:asi_que ab -17 21
p:still abc -22 -23 32

=wanted;all:wanted a -16
b0:ay bc 20 -17
b0:week a -37
b:before bc 29 -40
b:salir bc 20 -20
c0:jury bc 28 -23
n:me_operan bc 27 -26

a:estoy_en ab -27 17
a:ni bc 48 -52
b:and_they b -16
b:have_not ac -22 23
b:love ab -28 18
c0:si b -19
n:._either ac -22 18
n:san_lazaro bc -17 21
p:choir ac -16 18
p:comes a -39
p:esa abc -18 -27 25

=aside;doubt:what_begins_on_that_day c -42
a:not_at c -21
b1:were ac 27 -23
b:en ac 15 -17
b:hago ac 22 -16
b:recert bc 23 -27
b:y_en abc -16 19 -17
c1:is ab 22 -17
n:am_retired bc -16 22

a:#_on abc 19 -23 -16
a:@day_@day ab 17 -20
a:estoy_libre abc 23 -21 -19
b:but_the ab 18 -36
b:no_sea abc -39 49 -38
n:ahora abc 36 -24 -29
n:home_@day abc 31 -23 -32

a1:keep abc 27 -19 -20
b1:away bc 21 -20
b:@relative_gets ac 31 -17
b:have_said ab 26 -23
b:super b -20
b:the_eye c -17
c0:rather ac -40 17
n:i_think bc 32 -33
n:works_for c 18

a:,_after bc -22 19
c1:clinicals abc -19 24 -18
n:,_todas c 16
n:so_from c 16

=aside;doubt:what_is_ruled_out b -25
a:mediodia b -24
b1:she c -18
c0:sent c -26
c1:time a 19
n:a_week ac 31 -38
n:kindly a 16
n:that_# bc -32 25

a:safe abc -38 -26 39
b0:him bc 22 -15
n:._been abc -16 -26 28
n:recojo_a c 16
p:dios b 19

b0:manage bc -27 16
b:lowkey a -16
b:the_shop ac 19 -24
c0:was abc 50 -31 -45
n:?_i b -67
n:but_have ac -18 18
n:not_then ab -24 31
p:working bc -30 27

b1:doing ab 22 -16
b:program_is ab -17 19
n:tipo_# c 17

b0:yes bc -21 27
b1:must b -15
n:and_she a 20
n:is_off abc -29 -24 31
p:por ab 25 -25

a:easier b -26
b:de_la abc 26 23 -37
b:vacaciones ac -38 35
n:@day_through abc -22 -19 24
n:tambien a -32
p:within ac -26 25

a1:muy ab -20 39
a:y_apenas ac 28 -28
b:,_whatever c 17
b:man abc 26 24 -35
n:let_us a 17
n:rough bc 27 -27
p:tampoco ab -41 15

a:day_i bc 20 -22
b:toda c -18
c0:she b -23
c1:then ac 20 -22
n:@relative_can bc -27 25
n:days_for c 16
n:sea_que ac -32 17
n:sorry_# bc -24 25

=out;every c -26
b:me_to abc 17 -18 -19
b:meeting_is abc -25 28 -34
b:olvidese_del b 17
n:be_@day abc 22 -22 -15
n:honestly bc 26 -26
n:would_say b -21
p:preferencia bc -25 28

=^;out;- bc 18 -20
a:comes abc 15 17 -29
a:los_demas abc -19 24 -23
b1:pt a 16
b:@clinician_is bc 16 -22
b:dijeron ab 32 -32
b:viaja c -21
c1:clock bc -16 18
n:are_@open abc -29 -36 35
p:- abc 17 16 -27
p:paso c 15

a:two_hour b 16
b:,_que ac 38 -27
b:any_time ab -26 23
b:day_but bc 53 -31
b:guard abc -32 36 -24
b:permiso_al abc -15 19 -32
b:ser abc 26 -39 -21
n:@late_, abc -23 -40 32
n:a_no ac 22 -26
n:run abc 30 -20 -27
n:starts bc -25 20
n:teach bc -28 30

a:after_# abc -23 -28 32
b0:never bc 22 -21
b0:read b -19
b1:first ab 16 -30
b:@relative_me b -37
b:available ac -24 24
b:de_# a -16
b:has_to abc -20 -17 25
b:out_for abc -23 25 -23
b:so_a ac -30 29
n:@book_me bc -35 25
p:earliest b -16

a:hour ac -34 19
a:told abc -30 -26 33
b:,_deme c 19
b:she_do abc -23 -20 24
n:#_@day ac 43 -30
n:leaves_@day bc 22 -31
n:nothing_after ac 18 -19
p:see ac 15 -17

a1:please abc -22 -35 43
a:a_estar bc 23 -22
a:be_coming bc 26 -25
b:@day_except b 16
b:those_are abc -29 -15 18

a:llegado ac 20 -20
a:please a -34
b1:le ab 20 -40
b:libres c 17
b:mientras b 16
c0:pucha b 18
n:been ac 18 -26
n:compromiso c 16
p:noon ac -35 35

a0:might ac 21 -20
b1:@day a -19
b:so_i ab -28 17
n:on_a a 20
p:mira ac 24 -21

a0:yes abc -31 -40 43
a:antes_de ac -23 30
b0:me abc 17 40 -44
b0:pasa abc 23 -17 -19
b1:@relative bc 23 -23
b1:do c -18
b:block b -30
b:momma bc -26 20
n:,_it bc 20 -21

b0:check ac 26 -29
b:down c -23
b:driver ab -23 22
b:home c -18
b:i_take bc -30 26
b:or_over bc -20 22
n:done_by abc 27 -22 -36

a0:from b -15
a:hora a -22
b0:except b -20
b1:toca ac 19 -26
b:any_of ab -22 20
b:bunch abc 20 -37 24
b:truck bc -52 24
c0:could a -22
n:,_use ab 24 -20
n:after_. ab -18 22
n:mediante ab -28 22
n:minutes ac -23 21
p:as c 20
p:daughters abc -19 -21 21

=-;out;wanted a -40
a:cualquier_hora a -34
a:for_me ac 20 -24
b:in_last ac 16 -16
b:pasame ac -17 17
c0:ew bc 23 -19

=out;doubt:free_or_kept_then abc -27 35 -31
a:will_do bc -24 27
b:?_en abc 30 -30 -17
c0:pues abc -17 -36 23
c1:what bc -30 29
n:@day_a bc 22 -36

a0:a ab 35 -35
a1:still abc -21 -15 23
b:a_half ac 18 -18
b:i_said bc -21 21
b:preferencia abc -33 -31 40
n:,_\xc2\xbf c -19
n:@medicine a -25
p:dan b -25
p:got ac 16 -33

=out;on-offer1 abc 25 -49 30
b0:y bc -18 17
b:de_en abc 34 -20 -31
c1:wait bc -16 16
n:,_sleep abc 16 18 -26
n:pizca ac -16 21
n:was_going a -20
n:\xc2\xbf_me c -20
p:church ac 18 -23
p:evenings abc -21 -26 32

=aside;>fits abc 26 -40 -18
a0:instead abc -20 -32 25
b:pto abc -20 -18 22
c1:winter b -17
n:;_i ab -24 28
n:@date_is bc 40 -41
n:is_going ab -19 20
n:week_i a -16

a1:free abc -25 -23 36
b:horas c -17
b:i_will bc 16 -17

a:de_@english ac 26 -29
b:la_primera c 16
b:no_hay abc -38 -19 37
n:sea_despues ab 16 -23
p:@pay bc 16 -17

a:con bc 39 -49
a:profe a 20
b0:es a -18
b:en_laredo abc -19 22 -21
b:salgo_del c 21
n:day_past ab 22 -21
n:except abc -32 -30 33
p:gente bc 21 -20
p:haha abc -27 -25 36

a:belong_to abc 23 -18 -18
a:is_shot bc -33 25
a:to_@move bc -21 21
a:up b -49
b0:preferencia abc -20 -22 28
b:el_@day b -19
b:i_watch ac 19 -29
b:land abc -23 -37 36
c1:cualquier abc -23 -18 28
n:._is ac 16 -16
n:funeral ac 21 -23
n:mas_@late abc -26 -30 35

b1:@date bc -25 20
b:my_@clinician bc 18 -20
b:only_get bc 26 -25
c1:it ac -18 18
n:need_to ab 32 -34

b0:lo bc 17 -21
b0:suelta b -21
c0:church abc -23 28 -16
n:,_can ab 36 -34
n:._en ac 16 -23
n:all_do c 16
n:anywhere abc -19 -17 24
n:hora_ya ac -17 18
n:is_here abc 25 -25 -17
n:not_those ac 15 -27
n:or ab 23 -38
n:para bc 28 -40
p:after c -16

a0:i bc 18 -15
b1:am ac -35 21
b1:dale b 18
b:can_run abc -23 -20 24
n:back b -20
p:how c 17
p:use ab 18 -20

a:minute abc -21 -17 23
b:._el c 15
n:and_nothing bc 21 -20
n:i_take ab 23 -36
n:must a -25
n:off ac 34 -35
p:early abc -27 -24 33

a1:next abc -18 -18 19
a:any b -31
a:to_be abc -27 -27 33
b0:michoacan b 18
b0:thing a 17
b:@relative_have ab -31 18
b:on_days abc -26 21 -19
b:patron_no b -21
b:they_moved abc -16 18 -19
n:afternoon_please bc -19 21
n:if_not ac -34 21
n:nena ab 19 -20
n:new_@year a -29

a:too bc 30 -28
b:like abc -22 -37 32

=wanted;all:aside+wanted abc -22 -22 25
a1:confirmo abc 27 -17 -24
b0:acaba abc 31 -27 -30
b0:ends ab 30 -34
b:am_done bc -16 18
c1:con abc 29 -26 -21
c1:good ac 24 -27
n:@date b 19
n:next_@day c -18
n:otra_? ab -20 22
n:work_# a 21
p:rest bc -45 40

=aside;>any ab 29 -29
b1:se ab 22 -18
b:i_sleep abc -25 45 -41
b:not_then abc -17 -31 32
n:: ab 38 -26

a:para bc 32 -28
b0:that bc -17 29
b:el_de c -15
n:digo_el a -19
n:play a -20
n:so ac 16 -37
p:alla ab 15 -34
p:fly b -26

a1:chemo abc 23 -23 -21
b:all_of bc -19 19
b:parce abc -15 26 -24
b:we_are ab 18 -27
n:._put abc -15 25 -23
n:because_that a -18
n:no_way abc -25 -15 21
n:though_i bc -19 20
p:doble ac -28 30
p:shot c 19

a:work bc 32 -37
b:,_put bc -17 23
b:reckon bc -25 28
n:any_day a -41
n:caigo abc -19 -16 18
n:mejor_, abc -27 -29 35
on-offer2 bc 29 -56
p:prefiero abc -19 25 -25

a:early_for bc 22 -28
a:my_@late abc -15 30 -26
a:ni_loca abc -16 29 -26
b:loose abc -27 -23 31
b:por_ahi c 18
b:roster ac 25 -23
n:they ab -32 20
n:town bc -28 26
n:yes_but bc -18 18

a1:what bc -16 24
a:me_to bc -16 23
b0:mind a -18
b:third abc -20 -23 25

=-;out;$ ab -24 18
a0:good bc -37 18
a1:to ab 22 -16
b:make a -29
n:con_mi bc -18 19
n:day ab -32 21
n:either_, abc -20 -23 22
n:esa_hora ac -22 21
n:like_after c 20
n:que_haya bc 20 -20
n:she_gets abc -21 -16 24
p:esperate bc -24 24

b1:ever ab -20 16
b:put c 20
c1:anniversary bc 18 -16

a0:desde abc 22 -15 -16
b1:sometime ac -16 19
b:anytime_after abc 27 -29 -24
b:no_pude ab 17 -16
c0:sometime ac -27 29
n:@month abc 22 17 -51
n:any_afternoon bc -30 19
n:que_@insurer a -15
n:skip_section c 20
p:salgo abc -30 -21 43

=aside;doubt:free_or_kept_then bc -36 16
=wanted;doubt:what_is_excepted ab -26 15
b0:veces abc -24 -23 25
b:mrs abc -28 -31 31
from ab 22 -35
n:denme abc 28 -31 -26
n:is_@wrong bc 26 -26
n:man abc 18 -37 20
p:zombi bc -20 21

b0:wait ac -41 16
b:am_training ab -22 20
b:something ac -38 26
b:time_is abc -17 -16 17
c0:not ab -62 23
c0:what abc -16 -34 24
n:between_i bc -25 23
n:gone bc -32 26
p:another bc -21 16
p:en b -29

a1:there abc -21 -20 30
b:hauls bc 21 -28
b:would_be b -29
c1:el b -43
n:better ac -18 23
p:fifteenth abc 20 -20 -20
p:junta ab 17 -28

=out;= ab -22 18
a:now ac -37 28
n:client ab -20 18
n:de_@day abc -30 -28 33
p:center bc 24 -24
p:eighth bc 18 -15

a1:cuando ab -30 21
a:de_dia abc 16 30 -26
a:them abc 24 -26 16
a:this bc -45 27
a:to_the ab 28 -41
b0:on ac -18 27
b:,_we bc 17 -20
c0:have ac -23 22
c1:which a -16
p:taught c -16

a1:course bc 17 -17
a:another abc -19 27 -27
b:dado c -17
b:shrink c -26
b:wait_that ab 34 -34
n:there_by bc -17 20
n:weeks ac 21 -21
n:who abc 23 -19 -22

3/0 ab -48 23
=wanted;of1 bc -83 28
a:circled abc 34 -34 -22
a:from bc 25 -28
a:most c -17
n:@book abc 22 -39 24
n:exam a 15

a:me_sirven bc 24 -22
b0:voy bc 20 -22
b:#_@month abc 23 -16 -22
c0:wait bc 34 -34
n:,_now b -36
n:see_you c -22

a0:del ab 21 -34
a:: abc -30 -26 28
a:my_house abc 27 -21 -19
b:now_i abc -16 -26 27
c1:boss ac -35 18
n:otra_semana bc 28 -27
p:lol bc -37 38

a:would_do bc -23 30
b0:, ac -15 19
b:#_dollars b -24
b:any_other abc -23 -27 31
b:me_up abc -23 -21 23
b:physical_is ac 21 -18
b:with_my bc 16 -17
c1:rest abc -30 -20 30
c1:them ab 17 -20
n:i_guess ac 29 -27
n:seria a -23

a:a_@person abc -21 -18 24
a:about ac -26 25
b:@relative_off abc -37 24 -21
b:para_mi bc -19 25
b:punch abc -30 -19 33
b:se abc 40 -15 -38
n:#_any abc -26 -24 27
n:#_then ab 21 -23
n:?_tipo bc -16 17
n:@day_you abc -25 -22 30
n:so_@date ac 16 -19
n:two abc -36 33 -19
p:taller ab 22 -28

b0:rent abc -24 -34 35
b:is_not bc 52 -45
b:lo_que bc -23 23
b:mejor_en ac -22 25
b:the_@place bc 16 -20
b:the_home abc -29 29 -27
c1:los ab -16 17
n:._this abc -29 -29 30
n:pongame abc -31 -23 33

2/1 abc -18 32 -24
a:gone bc 23 -30
b1:start a -22
b:want_me abc 26 -24 -24
c1:@day ac 26 -45
c1:@open ac -36 33
n:good_too abc -18 -30 32
n:primero abc -16 -20 24
n:resto_de abc -25 -16 23
p:@insurer ab 27 -57
p:salvo bc -17 19

a0:works bc -58 45
a1:spoken bc 20 -20
b:hit b -31
c1:surgery b 16
n:por_favor a -22

a1:out bc 40 -51
a:nos abc 28 -30 -17
a:to_# ac 21 -33
b:but_not abc -21 34 -25
b:do_you abc -36 -44 57
b:el_trabajo abc 29 -23 -22
c1:afternoon bc 19 -18

=wanted;all:aside+out+wanted b -18
a0:estamos c -20
a:bust ac -30 28
a:cual ab 19 -32
n:._if bc -28 17
n:bien a 24
n:estoy c -18
n:except_@day abc -28 -29 31
n:this_one bc 17 -15

b:,_back abc -36 -15 20
b:finals a -29
b:my_day abc -16 -22 22
n:from_now b -20

b1:puede ab 21 -41
b:be_out abc -24 25 -23
b:might bc -37 17
n:i_have ac -18 17
p:pavo bc -21 23

a1:@month bc 16 -21
a:ago c -35
a:hay_algo c 19
a:horas c -28
a:no_hay ab -55 18
a:the_same ac 21 -19
b:que_haya abc -23 -21 31
n:; bc 42 -46
n:@vehicle_no abc -25 -28 27
n:if_there b -34
n:is_nothing abc -15 24 -23
n:su abc -19 -33 36
p:lo a -40

a0:: abc -30 -26 28
a1:bad abc -20 34 -31
a1:del a -21
b1:after ab 24 -30
b:has_it abc -19 26 -28
b:more abc -15 20 -16
b:oclock c -28
c0:mi ab -25 16
n:another ac 33 -27
n:is_still c 24
n:sorry_. b -19
p:told b -34

a0:meeting a -27
a:puedo_en bc -19 20
b0:prefer ac -16 23
b:,_only ac -23 18
b:got_anything abc -36 -32 48
p:used ab 16 -29

b:a_los bc 19 -39
b:all_can ac -16 20
b:instead ab 19 -38
n:tan_temprano bc -19 22

a:are_shot abc -24 34 -33
b:about bc -28 27
b:escoger b -16
b:have_class abc 20 17 -35
c0:con ac -28 18
n:but_he abc 46 -40 -37
p:noche ab 24 -18

=aside;of4 b -59
a:me_da b -20
b:._next abc 18 -23 -15
b:and_not abc -34 56 -45
n:again_. a 18
p:alcanzo bc -26 30
p:porque ab 32 -34

=aside;<question abc 28 -59 -21
a:are_rough bc 24 -22
a:rough abc -23 35 -35
b1:not ac 31 -34
b:it_is abc -22 -18 29
c1:hay bc -27 16
n:somebody ab -35 19

=out;of2 ab -26 15
b:excepto b 23
b:wanted_me abc -16 -25 18
n:el_@day b -15
n:got_me abc 34 -28 -28
n:has_to b -58
n:me_to bc -29 18

=wanted;~only abc -42 -50 57
a:do abc -26 -16 29
a:of_it ab -16 16
a:two abc -23 28 -21
b0:all ab -34 22
b0:get bc -26 28
b:are_all bc 21 -24
b:could a -15
b:ponga ab -17 17
n:duh_that b -15
p:bendiciones ab -21 24

b:could_be c -15
b:cumple abc 20 -16 -17
b:de_preferencia abc -33 -31 40
n:@date_after a -22

b:estoy_de bc 26 -34
c0:union abc 18 20 -30
c1:cut ac 15 -20
n:estoy_en abc -18 -23 33

=wanted;within-last b -17
n:?_oh ac 26 -18
n:of_@date ac -26 24

=wanted;= ac -21 18
b0:porque abc 46 -41 -38
n:and_they ab 17 -17
n:the_@drink c -24

a:am_not ac -30 18
b:@move_my abc 23 -28 -17
b:fijate b -18
b:health ab -16 -16
b:i_want ac -22 27
b:pero_me ab -19 19
c1:@eat ac 21 -21
c1:husbands abc 33 -26 -28
n:@howmuch ac 21 -21

a:#_i c 16
b:is_every ac -19 22
b:prefer abc -27 -28 36
n:@relative_just b -17
n:con_la a -18

a1:puede abc -19 -16 27

a:days_or ac 20 -18
b0:aqui bc 23 -22
b0:other bc 25 -24
b1:@move ab -48 19
b:only_do abc -37 -29 38
c1:deme bc -21 27
n:,_este bc 24 -23
n:long abc 29 -27 -20
n:no_# ab 21 -25
p:algo c 20

b0:down bc 22 -19
b0:state b 18
b1:hers abc 38 -23 -27
b:corte b 15
n:de_@late abc -16 -23 28

b1:lo ab 22 -25
b:every abc -16 22 -18
c1:days abc -19 -33 24
n:all_are ab 19 -23
n:me_equivoque bc -19 21
n:porque_voy ac -17 18

a:apenas b -21
a:creo c -17
b:am_up abc -27 -22 28
b:menos abc -22 47 -41
n:@holiday_y bc 31 -30

=wanted;~that_day ac 37 -46
a0:# ac 35 -27
a:a_zombie c -23
a:starts ac 23 -25
b:i_reckon bc -23 25
b:if_not abc -22 -30 36
b:straight c 17
c0:@relative bc 49 -41
n:that_week bc 31 -30
p:had ab 26 -37
p:shop abc -18 -26 28

a:limpio_casas bc 19 -17
b1:how c 17
b:@visit_is c -21
b:flying_home ab -25 22
b:preference_is bc -25 26
c1:sleep ac -48 19
n:so_by a -16
n:trabajo_, bc -18 20
n:wake b -22
p:@person ac -19 19
p:will b -24

c0:! abc 23 -18 -17
c0:going abc -22 -24 26
c1:hasta bc -25 22
n:,_right bc -17 18
n:@day_@date ab -35 18
n:i_wake bc -20 22

=aside;aside;- bc -51 16
=out;doubt:a_question bc -22 22
>unknown b -36
b:girl bc -23 20
b:usher a 16
c1:nah ab -23 16
n:earlier bc -35 44

a:papeles abc 28 -17 -28
b:@vehicle_only abc -23 -19 23
b:necesito ac -18 19
b:so_one bc -28 30
b:tiene_para c 15
b:went abc 42 -34 -35
n:las_mananas a -20
n:tiene abc -19 23 -23
n:wanting ac -31 17
n:win abc 25 -20 -23
p:covering ac -20 21
p:usted abc -17 24 -17

=aside;~past ab 22 -66
=out;day a -17
a0:@open b -19
a:casas bc 19 -17
a:ni_el bc 18 -16
b:clinicals c -26
b:murio abc 31 -26 -24
b:we_bury ac -26 16
n:hair_and a -20
n:runs_long b -19

=out;>busy_from abc -27 31 -26
b0:llegue abc 21 -16 -17
b0:obra ac -26 28
n:aqui ac -32 18
n:evening_, abc -28 -26 28
n:mornings_only abc -15 -28 28

a:all_i c 21
a:i_rest abc 34 -28 -23
a:muerta ac -17 17
b:._i bc 29 -34
b:luego bc 19 -19
n:aunque_el abc -18 -21 24
n:i_missed bc -20 15
n:it_@day ac -16 15

=aside;doubt:5/12_can_be_two_dates abc 68 -41 -66
b0:santiago abc -22 30 -30
b1:that bc 25 -27
b:jk bc -20 18
n:@relative_@drive a 18
n:@wrong bc 25 -27
n:seria_el bc -18 18
n:take ab 24 -43
n:then_the ac 29 -28

=out;~any b -15
a1:toca c -22
a:later bc -16 19
b1:store ac 20 -22
b:anoche abc 28 -23 -19
b:if_that ab 21 -24
n:,_un abc 31 -18 -30
n:drop_my bc -16 18
n:i_babysit a -18
n:nomas_puedo b 15
n:nothing abc -17 17 -20
n:so_they abc 34 -28 -28

b0:no abc -40 38 -19
b0:probably abc 24 -21 -22
b1:vaya ac -21 22
b:@cancel abc 29 -18 -23
n:following_one b 16
n:mismo ab -20 21
n:pongame_el bc -31 32
n:querais bc 20 -20

a0:do ab -22 15
b:\xc2\xbf_y abc -20 -31 41
n:@date_# ac -54 36
n:first bc -17 15
n:mornings_are abc -15 -22 22

a:idc bc -16 19
a:my_anniversary bc 27 -26
b:@call_me ac 27 -25
c0:district bc -30 21
n:#_, b -18
n:._any a -32
n:is ac 28 -34

=out;hour bc 18 -22
a:be_lovely bc -27 29
b:@visit_was ab 23 -20
b:birthday abc -18 21 -25
b:except_on ab -17 19
b:my_@book abc 24 -29 -19
c0:esta ac 20 -20
n:@move_at bc -24 27
n:eve a -21

=wanted;~except b -58
a:has_them ac 18 -18
a:llevo bc 16 -19
a:wide abc -30 -23 33
b:,_cualquier bc -17 22
b:let_us bc -34 20
c1:tal abc -23 -16 28
n:poner c 19
n:toca abc -26 33 -32
p:del ac -31 20
p:one c -22

=wanted;<except abc -26 -31 33
a:doble c -22
b:a_la abc 26 18 -39
c0:let c 15
n:,_anytime bc -29 25
n:but_afternoon ab 25 -29
p:solo b -30

a:despues_de c 17
b0:lessons abc -32 37 -27
b:come_in b -28
b:my_boy ab 17 -20
n:fit_me bc 18 -17

b0:ultima ab 18 -17
b:broke b -30
b:one_on abc -20 -16 21

a0:can ac 15 -31
b0:( abc -27 29 -22
b0:fue abc 34 -20 -30
b0:mas ac 22 -31
b:vez_pasada abc 19 -15 -16
c1:hers abc 34 -23 -23
c1:pongame bc -19 21
n:?_en abc -16 -21 28
n:taking ac 17 -16

=out;before abc -50 82 -85
a:those b -36
b1:da c 15
b1:days c 15
b:me_voy c -18
b:told_him abc -17 -40 22
n:el ac 28 -32
n:y_sin a 15

a:bday bc 23 -19
a:has_to abc -18 -20 21
b:pude ab 17 -16
n:but_next ac 21 -18
n:holds ac 35 -35
n:so_any ab 22 -23

a:cubro abc -22 25 -27
a:sin ac 20 -22
b0:whatever bc -19 23
b:@hours_de bc -17 20
n:@fetch_mi abc 30 -33 -20
n:nadie abc 31 -31 -23
p:deer ac -29 26

a:convenient bc -23 24
b0:still ac 18 -17
b1:@body ab 25 -21
c1:let bc -29 21
n:my_only abc -49 -33 38

a:or_# ab 19 -29
b:,_she ac 15 -23
b:nunca ac 17 -19
b:pero_a abc 29 -36 -26
p:last ab 23 -43

a1:@insurer bc -22 24
b:need_something ac -24 25
b:surgery abc 16 16 -29
c0:fui ac 29 -28
p:am ab -32 17
p:ando ac -21 21

=aside;<only abc 36 -23 -32
>only b -56
a:eso_no ac 20 -18
b1:mas abc -33 -28 43
b:#_@hours ac 26 -26
b:am_off bc -49 40
b:is_here abc -24 -30 25
p:cae abc -17 26 -26
p:casa c 19

a:over_the bc -15 16
b1:court c -26
b1:missed a 16
b:@insurer_@visit c -18
b:told a -21
b:we_win ac 24 -24
p:between bc -19 22

=wanted;<fits ac -65 21
a0:at c -24
a:about_it ac -16 16
a:one_sounds ac 29 -29
b0:yea b -21
n:matter b -38
p:turns abc -32 -22 29

b:,_which a -16
b:day_i ac -28 17
b:drop ab 21 -36
c0:fijese abc -15 -16 18
n:@date_then c -17
n:bingo abc -20 -18 22

a0:yo ab 21 -22
a:@late_, bc -20 22
a:emojithanks abc -16 -20 30
b0:i abc 30 -37 -19
b0:pucha b 18
c0:court abc 23 -16 -18

a1:think b -21
b:my_trucks abc 23 -19 -21
b:rosario b 18
b:so_either b -16
n:no_que a -21
p:zombie b 16

a:delivery a 20
b1:? bc -33 17
b:#_not bc 15 -22
b:el_@relative abc 33 -20 -32
b:troca abc -17 18 -21
n:,_con c 20
n:@clinician a -19
n:at_work ab 26 -37
n:bueno abc -21 -33 30
n:choice abc -38 -27 39
n:cuida ac -24 24
n:ser ab 25 -27
p:too a -17

a:a_half a -24
b0:dormido abc 21 -21 -19
n:bedtime ac 25 -32

b:._and abc -19 28 -27
b:._if c 15
b:have_# b -22
n:@day_night b -15
n:before b -37
n:could_it b -36
n:ese_no abc 18 -17 -15
n:me_the abc 23 17 -24

a:chores ab 22 -37
b:ship abc 22 -15 -20
b:tengo_carro ab -22 16
n:mornings_i bc 26 -27
n:\xc2\xbf_tiene c -18

b:che ac 21 -24
n:available bc -19 21
n:week_, ac 21 -20
p:meant c 15

a:@late_o bc -17 18
a:estaria b -33
a:i_do bc -36 28
a:is_not bc 37 -41
a:me_sirve a -16
a:out ac 22 -32
a:with_a a 19
b:hair c -23
n:,_menos abc -24 -28 35
p:hour a -21

=out;wanted;- bc -35 16
a:@day_after c 15
b1:give abc -36 23 -20
b:nursery abc -25 -17 20
b:que_ser ab 17 -27
n:instead bc -41 34
n:otro_dia c -33
n:toda abc 29 -34 -18

a1:evenings c 16
b1:routes abc -24 24 -24
b:,_regreso ac -26 27
b:other_day bc -18 15
b:patrol bc 22 -24
b:ponga_nada abc -17 20 -21
b:store abc 22 -15 -24
n:se ac -23 37
p:can a -42

b:he_gets abc -26 -27 31
b:should abc -31 -29 32
n:would_not abc -19 -33 31
n:y_@day a -29
p:mas abc -45 -45 61

a1:do bc -39 39
a:ahi bc -32 32
b:me_habian c -17
b:rather_not a -33
n:._entonces a 19
n:._otherwise b -20
n:@call_it ac -37 29
n:@day_# ac 28 -40
n:guste c -21
n:no_me bc 23 -27

a0:como ab 15 -19
b1:sea b 21
b:crew b -26
n:anything_after abc 20 -40 30
n:jk_i ab 17 -16
n:need ac 29 -23
n:otro bc 25 -42
n:quiere bc -18 20
n:wanted abc -25 -31 27
p:from abc -22 -17 35

b:code abc 31 -26 -28
b:my_other bc 26 -23
b:podria ac -19 26
b:would_like ac -31 25
n:es_cuando ac -27 16
n:yes ac -36 17
p:take ac 24 -29

a:paso abc 30 -21 -30
a:recien ac 25 -22
b:del_# abc -19 -25 27
b:del_trabajo abc -24 -16 26
b:whichever bc 26 -21
n:be_out abc -22 -25 28
n:i_sit a -28
n:only_before abc -20 -30 31
n:under abc 19 -36 22
n:we_start a -21
p:bunch abc -37 17 28

a0:tambien bc 35 -37
a:nights b -16
b:me_sirve ac -25 16
b:the_@vehicle a -17
c1:lo abc -20 -34 24
n:@day_bien abc -16 23 -17
n:as_my b -22
n:pagan a -18
n:podria ab -26 21

b:._can b -27
b:double c -25
b:no_use bc 21 -21
b:sale_de c -25
n:the_truck a 22

a:be_the bc 28 -33
a:free b -45
a:ig bc -18 22
b0:acomoda a -18
b:matter c -20
n:@day_ya ab 24 -31
n:llevo abc -23 22 -18
n:you_know abc -25 28 -23
p:mejor a 15

a0:maybe abc 30 -35 -26
a:are_best abc -25 -30 35
a:for_you abc -24 -24 25
b1:this abc -16 -28 21
c0:any ac -27 20
n:saying abc -24 -30 25
n:your ac 18 -25

a1:literally ab 15 -19
a:esa a -23
a:la_tienda bc 23 -28
a:miss ac 30 -39
a:the_lady a 19
b:fly_home bc 16 -30
n:sleep a -22
n:ustedes_no ab 23 -25

a1:@visit abc 22 -17 -17
a:estamos ac 15 -19
a:spoken_for bc 20 -20
b0:paid b -31
b:pagan bc 16 -25
b:program c -24
c0:nothing a -20
c1:toda ab 24 -35
p:car a -32

a:manage c 17
n:esa_no c -28
n:si_me bc 38 -39
n:yes_. abc -19 -16 18

a1:once bc 29 -28
a:church ac 17 -21
a:to_@day a -21
b:his_@relative ac 19 -30
b:the_@insurer abc -18 19 -20
c0:both ac 24 -26
n:are_my abc -34 -19 22
n:de_esas abc -29 26 -22

a0:both ac -35 35
a0:un c 15
a1:or bc -18 22
a:easy c 16
a:service abc 30 -28 -26
b:last_final ac 26 -26
b:levanto abc 27 -17 -23
b:was_# ac 23 -20
n:? bc -38 35
p:imposible ac -26 24

a:sale a -18
b0:else ab 20 -23
b1:dicho b 18
b:,_i abc 23 25 -47
b:@relative_was a 15
b:have_something abc -15 19 -16
c0:puchica bc 18 -17
n:#_trabajo bc -26 28
n:las b -15
n:salgo_a ac 31 -35
p:ahorita ac 16 -15
p:asleep bc -32 34
p:pantry c 16

=out;~busy_from a -21
=wanted;>turn b -49
a:@drink ac 32 -32
b0:@day bc -43 35
b1:choir bc 23 -26
b1:school abc -21 19 -17
c0:nomas ac -19 16
n:am_the ab 24 -35
n:service ac 18 -20

a0:ones ac 16 -19
a:nunca abc -23 -22 24
b0:@visit c -15
b:en_la ac 19 -15
b:rig ac -26 17
b:trabajo_en bc 24 -22
c1:doing ab 22 -16
n:@day_la abc -22 23 -24
p:weeks abc -23 -33 32

a:be_best c 18
a:que bc -21 19
b:drops_me abc -25 -22 31
b:escuela ac 19 -17
b:mah_jongg ab -19 22
b:will_do abc -23 -22 26
c0:senorita a -22
n:,_either b -30
n:que_descanso ab -15 15
p:side bc -29 21

=out;lead-if ac 17 -43
a:la_placa ac -19 20
b:,_could abc -22 -35 36
b:@clinician b 15
b:de_ahi abc 23 -22 -21
b:mae ab -17 17
c0:puedo a -51
c1:dentist ab 21 -18
n:also abc 21 -40 15
n:anything_the ab 21 -21
n:i_want a 16

a0:sounds ac -25 30
b:el_patron b -21
b:of_town ab -22 23
b:stuck abc -23 35 -36
c1:know bc 17 -23
n:so_not bc 29 -92

a0:nomas abc -34 -20 46
a:chemo_for abc 23 -23 -21
b0:meeting abc 20 -33 18
b0:pagan abc -15 17 -21
b0:si c -16
c1:routes abc -24 24 -24
n:not_# ab -18 16
p:clock bc -24 29
p:finals bc 15 -16

a:any_day abc -27 -25 34
b0:levanto abc 27 -17 -23
b1:the ac 17 -28
b1:up a -17
c1:to ac -21 16
n:wait_that abc -25 32 -45

a:guys c -16
b:free_@day bc -24 25
b:so_nothing bc 31 -25
n:._by bc -19 21
n:el_otro bc 21 -31
p:como abc -18 -15 22

a:@person abc -21 -52 30
b1:say b 16
b:,_recien abc -25 -18 26
n:can_make bc -16 19
n:junta ac 22 -20
n:tell abc -24 -34 37
p:asi abc 27 -47 -21

a1:with abc -35 36 -32
b0:days abc 19 21 -32
b:cobraron ac 18 -17
b:me_only a -24
b:primera c 16
n:._ahora a 15
n:?_or c 19
p:his ab 20 -31

=aside;~any b -22
a:and_can bc 26 -28
a:better_for bc -19 22
a:de ab 16 -32
b1:last bc -25 16
b1:was c -18
b:anything_on bc -22 23

b0:@food b -18
n:am_going abc -21 21 -19
p:llega abc -30 -27 34

a0:right abc -16 35 -23
b0:@late bc -31 19
n:._week bc 25 -42
n:shoot a 22
n:todo ac 29 -31
n:y_a a -28

b0:nietos a -19
b:i_know bc -27 27
b:puedo_en ac -40 30
b:so_now a -18
c0:give ac -21 27
n:#_will bc -28 27
n:@day_que bc -36 35
n:days_after bc 21 -20
n:i_was bc -31 17
n:one_next b 16
n:rather ab -19 18
n:vez_el c 16

a1:are a -17
a:and_@day ac -27 18
a:fine_with c 18
a:out_of abc -23 -24 29
b0:que c -16
b1:all ac 29 -34
b:dormido abc 21 -21 -19
c0:only ac -37 20
n:._scratch ac 24 -23
n:could a -16

a:take bc 18 -15
a:talk abc 29 -19 -28
a:the_@insurer bc 29 -28
b0:che ac 22 -27
c1:did ab 22 -22
n:that_afternoon bc -17 15
p:afternoon abc 16 26 -36
p:really abc -32 25 -22
p:what bc 24 -20

=aside;of3 b -16
a:,_or c 16
a:bajo abc 32 -27 -26
a:for_us ab -31 20
a:not_@day ab 15 -16
a:too_far abc 19 -23 -15
b0:@ride c 16
b:chemo bc -24 18
b:me_equivoque c 18
c0:lord ac 18 -18
c1:told ab 16 -19
n:digo abc -27 -17 19
n:would_have c -16
one b -19

a:my_money ac -35 16
b1:ay abc 27 -24 -25
b:antes ac 30 -30
b:para_santiago abc -22 30 -30
n:que bc 22 -18
p:second bc -32 20
p:share abc -32 19 -17

>not a -17
a0:y a 18
a:con_el ac 30 -37
b:somebody bc 29 -32
c1:@visit abc 35 -44 -16
c1:ill a 17
n:,_nada c 16
n:one_, ac -23 22

a:evenings c 16
b:@food ab 22 -33
n:#_estoy ab -22 21
n:take_my c 20
p:starts abc -23 -35 36

=aside;>that_day bc -63 18
a:alone bc 28 -25
a:are_easier ac -18 20
b:,_a bc 16 -20
b:in_@date c -15
n:._a a -29
n:da_igual ac -18 17
n:me_gusta abc -19 -18 23
n:until ab 21 -44

a:slept c -17
b0:naps ab -38 17
c0:lab a -23
n:espere ac 22 -20
n:yo_soy bc -35 29

a:morning_of ab 18 -25
b:is_out abc -18 28 -15
b:moved_my ab -20 20
b:the_barn c -16
n:after_@holiday bc -31 29
n:temprano bc -36 36
p:sit abc -17 -19 23

=wanted;~busy_from abc -40 20 -16
a:and_that a 17
a:estamos_con ab 24 -19
b1:it ac -43 37
b:i_babysit c -19
b:uh a 16
b:viene c -15
n:maybe_? bc -21 16
n:plumber c -19
p:girl abc 26 -23 -26

=aside;out;- a -37
a:girls bc 15 -20
a:have_to bc -27 26
a:he_would abc 21 -40 -17
a:no_voy bc 19 -26
b0:prefiero abc -18 -19 23

a:a_las b -33
a:except a -32
a:los_ninos b -20
a:y_todavia ac 27 -23
b:entro bc 25 -33
c1:@date abc 20 22 -28
n:get_me a 15

a:which_is bc 19 -18
b1:except ab -18 22
c1:ok c 17
n:can_bring bc 20 -21
n:dia_que b -30
n:libres c -21
n:on_the abc -24 -31 36
p:cuando a -32

a0:@relative a -36
a:part ac 19 -15
b1:make a -26
b1:truck ab 17 -34
b:keep_me b -16
n:confundi bc -19 16
n:e ac 20 -25
n:so_tu a 16

=out;days2 a -25
b:so_can ac -22 23
b:used_to abc 30 -22 -25
c0:todo abc -32 -16 19
n:@body a 16
n:@vehicle ac -22 21
n:cause_@day ac -25 16
n:demas_dias abc -29 -17 20

>busy_from abc -28 27 -19
a:god abc 26 -24 -24
b0:excepto b 20
b:be_# b -20
b:wait_is a -32
c0:dije ac 23 -19
n:you_at ab 20 -16
p:morning b -28
p:rush ac -19 24

a0:but b -43
b0:good ab 24 -31
b:final abc 41 -20 -45
b:in_on ac -17 18
b:mi_ama bc -20 17
b:out abc -26 46 -41
b:service abc 30 -28 -22
n:._keep ab -19 20
n:@day_morning ab 24 -30
n:get_off abc -22 -37 38
n:have ab -32 16
n:like_a bc 27 -32

a:can_manage c 17
b:er ac 19 -16
b:nobody abc -15 -28 22
b:rather ac -40 17
n:so_can abc -32 -26 42
n:y_lo b -32
p:truck abc -38 25 -21

a1:libre ab 17 -34
a:y_sin bc 23 -23
b1:jongg ab -19 22
b:,_either c 17
b:tengo_@visit abc 28 -25 -17
c0:@move bc -18 24
n:obviously abc -22 -22 26
n:the_@price a 16

a:has_the abc -21 22 -19
a:san c -20
b1:just a -24
b:,_ni bc 24 -21
c1:two a -28
n:anyhow bc -28 22
p:@price a 16

a:after_the b -19
a:es_imposible bc 20 -20
b:dan_la a 15
b:dije abc 30 -28 -23
b:el_dentista abc -16 21 -29
b:gave bc -28 17
b:kind ac 30 -30
b:pucha b 18
c1:wake ac 29 -29
n:#_que bc -49 32
n:gusta abc -19 -18 23
n:morning abc 18 -67 50
n:way bc -20 18

a:for_the ac -22 19
b:but_have ac 25 -43
b:date c -25
b:dejo_a ac 19 -15
c1:puente ab -16 17
c1:we ac 22 -21
n:between_# a -16
n:can_be a -21
n:window ab 24 -35

a:@day_ni bc -16 16
a:eso abc 41 -36 -32
b1:then abc -33 -25 27
b:ayer abc -18 -30 20
b:sleep a -58
b:we_@drink ac 23 -30
c1:@call ab 19 -34
c1:usher a 16

=aside;doubt:before_or_after_what_time abc 34 -29 -33
=out;<soonest b 17
=out;all:out ab -29 18
a:si abc -16 -29 25
a:y_el bc 24 -25
b:is_off ab -56 19
b:last_@day ac 16 -16
c1:como ac -20 22
n:ella_no abc 30 -27 -27
n:llevo_, bc 22 -21
n:que_le bc 19 -20
p:ten b -40

a1:for ab -19 23
a:better_than a 15
a:without bc -26 29
b:@vehicle_leaves bc 17 -22
n:menos abc -35 -45 50
p:since abc 36 -38 -21

=wanted;<busy c -19
a1:@drink c -24
a1:soon bc -21 21
a1:would ac 34 -35
a:@date_, ac 17 -30
a:already b -17
a:been_perfect ac 17 -16
n:has_a bc -22 23
n:la_virgencita bc 20 -17
n:through ac -28 23
p:mothers b -22

a0:or abc -38 -28 45
a1:way bc -17 19
a:easier_for ac -18 20
a:her b -22
a:morning_and bc 17 -19
b:le_agradeceria abc -19 -18 25
b:no_pues abc 20 22 -30
b:pasame_al ac -17 17
c0:jk bc -20 18
n:#_tengo abc -23 -36 37
n:,_which abc 17 25 -48
n:@drive_, ac 26 -25

=out;3/1 ac 20 -35
a:guess abc -29 -36 38
b0:can ac -36 25
b:#_hour bc -29 19
b:am_gone bc 28 -42
b:me_there b -17
b:nope abc -21 -36 27
b:ustedes_no b 16
n:am_yours ab 19 -18
n:el_resto abc -33 -18 26
n:there bc -30 21

a:are_a bc 24 -23
a:dias abc -34 29 -24
b0:@clinician ab 25 -21
b0:rather c 16
b0:whole ab 20 -17
b:la_obra ac -26 28
n:,_manana bc 37 -41
n:not_go abc -24 28 -26

a:know ab 21 -31
b:@body abc 36 16 -33
b:lose ab 23 -21
n:no_ese bc 15 -20

b:i_thought abc 25 -16 -21
b:she_can abc -22 18 15
b:y_si abc 24 16 -35
c1:come bc 20 -21
n:@day_o bc 20 -29
n:not_so bc -31 31
n:shut bc -16 16
p:weekday ab 21 -17

a0:anyhow c -18
a:over_with ab 16 -29
b:never bc -26 25
n:am_out ac -17 16
n:can_take bc -22 20
n:chance a -18
n:que_ese bc -29 23

=aside;named-again c -35
a:but_not b -44
a:whichever c 16
b:^ bc -32 35
b:anything abc -85 -27 40
b:got_something abc -25 15 15
n:._ese ab -21 16
n:@day_no bc -31 29
n:supposed c -28
p:virgen c 18

=aside;until bc 28 -62
a0:does bc -18 19
a:the_morning bc -31 23
b0:keep bc -17 23
b:#_no b -18
b:dia_menos abc -23 31 -17
n:no_tan bc -19 22
n:runs a -26

b:final_is ac 26 -26
b:seria b -25
b:us_go c 19
b:went_to abc 20 -16 -15
c1:patron ac -37 38
n:porque_tengo bc 34 -33
p:snow b -16

b:,_nothing abc 19 -16 -22
b:does_my c 16
b:ok_then ac 19 -18
b:that_was abc -22 23 -17
c1:mas abc 16 19 -26
n:confundi_, bc -19 16
n:still_got bc -24 25
p:game abc -17 -16 17
p:obviously b -17
p:partido abc -23 25 -25

a1:el a 29
a:dialysis bc 30 -30
b:,_except bc 27 -24
b:confundi bc -21 23
b:would_say bc -43 26
n:amanezco abc -18 23 -15
n:nada ac 40 -38
p:bajo a 15

a:@ride b 17
b1:somebody ac 20 -20
b:,_sleep abc -43 -18 23
b:las_# ac 22 -25
c0:all ac -20 17
n:de_@eat abc -19 18 -17
p:mind ac -25 22
p:only abc -24 43 -43

=out;~not abc -62 82 -75
a:@day_before bc -16 20
a:get_me b 15
b:meant abc -34 -35 40
n:para_lante abc -20 21 -20
n:resto ab -25 20
n:short abc 21 -18 -20
p:@hours bc 33 -31
p:due ac -31 20

a:am_home ab -42 17
b0:every bc 31 -40
b1:should ac -20 20
b:a_las c -17
b:sea a -21
c0:roger bc -21 23
n:i_would bc 26 -38
p:tiempo bc -19 20

=aside;all:aside ab -19 16
a:than_@day a 16
b0:mi bc 17 -16
b:daycare a -28
c1:maybe ab -44 15
n:it_before a 17
p:with bc -48 22

=wanted;>free b -23
a0:gets ac 18 -20
b:are_in bc -20 21
c0:dejeme ab 23 -16
n:no_he ac 23 -15
n:pues bc 23 -25
n:slow abc -21 -33 25

a:tengo_libres abc -16 -25 28
n:antes_estoy ac -15 18
n:before_my ac -21 21
n:jaja_no c 17
p:ok ac 25 -31

a1:favor abc -16 -38 40
b:at_# abc 30 -25 -28
n:,_after bc 23 -22
n:day_before abc 28 -32 -21
n:me_for abc 27 -27 -23
p:@cancel a -19
p:first bc 30 -34
p:nothing a -16

b0:@place abc -20 19 -17
c1:se ab 17 -21
n:does_not b -38
n:has b -20
n:only_after bc -19 19

b:._home abc 30 -32 -29
b:doing ac 19 -21
b:esos ab -32 17
b:jury abc -15 28 -24
b:pizca a -19
b:se_fue a 16
c0:otherwise a -28

n:but_noon ab -27 22
n:day_but ab -26 20
n:la_siguiente c -22
n:mananas abc -25 -15 25
n:oclock_that ac 27 -27

a:my_@relative c -28
b0:to a 18
b:but_a bc 19 -18
c1:por abc -63 -28 50
c1:si b -17
n:._has ac -16 20
n:._sorry abc -24 -28 32
n:come_straight ab -36 18
n:no_trabajo c 18
n:one_. abc -21 21 -21
n:preferably abc 31 -36 -27

a0:just abc 39 -18 -38
a:@late a -29
a:me_cuida b -20
a:to_my bc 16 -20
b0:dice abc 20 -16 -19
b0:slept abc 24 -19 -19
c0:nos b 18
c1:patrol bc 22 -24
n:i_still bc -27 24
n:my_boss c 18
n:noon_. ab 26 -22
n:pone abc -15 26 -25
named-again bc -32 25
p:someone ab -27 21

=-;aside;aside bc 16 -31
=aside;<free b -40
a0:limpio bc 19 -17
a1:let abc 25 -18 -26
b1:gave bc -28 17
b:que_de abc -25 -18 28
b:surgery_is bc 24 -22
n:#_. a -29
n:early_, c -15
n:here abc 25 -29 -22
n:my_sons ac 18 -17

a1:better abc -37 -24 41
a:dijo bc -36 26
b0:final ac 26 -31
b1:leave a 18
b:,_ponme bc -21 23
b:called bc 19 -29
lead-if b -23
n:pero_las a 17
n:you_pick bc -18 20
p:ninth a -20
p:own c 20

a:not bc -18 19
b0:nada abc -24 27 -27
b:?_no bc -23 18
b:the_week ac -17 16
c1:down abc 22 -17 -20
n:their_@relative bc -18 22
n:whole abc 18 -32 17
p:esos ac -23 26
p:fuera c 17

=aside;hour ab 24 -34
b1:plant ac 24 -24
b:._could bc -18 27
b:feed ac -26 22
n:mornings a -26
p:loca c 21

b:estoy_en abc -19 36 -38
n:sleep_. abc -22 -32 33
p:tempranito ab 20 -52

a0:trabajo bc 46 -59
a1:reckon b -19
b:,_do bc -27 31
b:class bc -28 19
n:@day_y a -21
n:down_for a -23
p:were bc -18 20

b:llega ab 27 -22
b:tenia abc 24 -16 -20
c0:because b -24
n:@holiday_lol abc -21 19 -16
n:a_@day abc -19 -16 21
n:are_out c 17
n:is_when abc -33 20 -17

a:lo_dan bc -23 25
a:too_soon bc -21 21
b0:puedo a -25
b1:and bc 27 -26
b:for_any bc 16 -15
c0:( abc -46 29 -25
c0:after bc -15 17
n:till_then ac -15 16
p:decime abc -28 -19 28

a1:camino abc 18 16 -29
b:her_license b -20
b:works bc 24 -20
n:,_give abc -25 -35 33
n:puede bc -15 35
n:the_@clinician c 17
p:dentista a -17
p:does ac -20 23

a0:todos a -21
a:anything bc -17 19
b:but_is abc 22 -20 -19
b:eh a 16
n:@day_tempranito bc 27 -34
n:knee abc 23 -15 -22
n:not_too bc -24 27

a:bridge abc -26 27 -25
b1:moved abc 26 -16 -19
b:is_in abc 36 -27 -33
b:lights c -19
b:stay abc 19 -16 -26
c1:auditors abc 30 -20 -30
c1:es c -20
n:donde ab 21 -29
n:else abc 34 -25 -35

a0:que ac -16 21
b:no_good abc -28 -15 18
n:?_if ac -23 25
n:the_@place bc 26 -23
n:whatever bc -22 24

b0:just ab -31 20
b0:meant abc -31 -43 44
b:dan_permiso ac 21 -19
b:trabajando abc -33 29 -27
n:girl a -32
n:not_@open c 15

b:took ab 22 -20
c1:said ab 18 -40
n:not_, a -18
n:tendria bc 30 -30
n:vienen abc -16 -20 22
n:we_win abc 25 -20 -23

a:tomorrow abc -19 -33 33
c1:those abc -27 27 -15
n:@holiday_, abc 23 -16 -46
n:ahogada bc 30 -31
n:am_not abc -16 25 -16
n:cualquier_otro ac 17 -26
n:manana_a bc 31 -30
n:nine abc 20 -32 18
n:si_ya abc -19 -34 37
n:stay ab -27 19
n:though bc -28 30
n:truck ac -22 21

a:are_off a -15
a:or_any ac 21 -20
b1:physical ac 21 -18
b:in_@day ab 19 -30
n:manana_estoy ab -18 16
n:week_is a -17
p:oh bc -19 18
p:play abc -24 21 -19

a:de_vacaciones b -20
a:tienda bc 23 -28
b0:a bc -33 39
b0:despierta abc 24 -18 -24
c1:salgo bc -32 26
n:._at bc -17 19
n:is_@symptom abc -23 25 -34

a:del_dia c 17
b:a_@day ac -21 16
b:said_yes a 17
b:wants_me bc 19 -30
c1:dije abc 23 -22 -18

a:verdad abc 32 -27 -26
a:ya_puedo abc -21 -34 36
b:anything_in bc -25 27
b:my_birthday ac 24 -22
n:,_de bc -33 30
n:operan bc 27 -26

=out;doubt:not_sure_what_is_ruled_out abc -24 32 -30
a:perfecto abc -21 -20 34
b0:same abc -26 -37 39
b:already ab -26 16
b:coming abc 34 -15 -35
n:antes_ando c 15
n:pero_mejor ac 20 -18
n:the_whole abc 18 -32 17
p:airport abc -18 -18 26

a1:that abc 35 16 -32
a:are a -19
a:menos_el bc -28 26
b1:ahora b -17
b1:your abc 24 -16 -21
b:@move c -16
b:for_that ac -19 17
b:mi_nina ac 21 -21
b:to_look ac 20 -18
b:whole a 19
n:her b -17
n:ponme abc -20 -21 21
n:so_my ac -24 24
n:that_the b -20

<unknown abc 60 -41 -54
b0:de ac -27 19
b:@call_it abc -20 -29 25
b:like_a b -18
b:you_know bc 18 -21
n:#_my bc 16 -16
n:,_not bc -32 30
n:could_we bc -16 15
n:diez abc -15 -17 19

a:por_la bc 19 -19
b:@relative_comes bc -41 23
b:in_law ac -30 33
b:my_a ac 22 -15
n:drop bc -29 15
n:get_one ab 20 -15
p:fine abc -28 -15 29
p:profe ac -24 25
p:sirve a -22
p:todo bc -18 26

a:am_yours abc -32 -22 37
a:be_safe abc -30 -20 31
b1:calendar abc 21 -19 -20
b:as bc 26 -35
b:dos abc 30 -29 -30
b:opero ac 27 -26
n:,_both abc -19 -20 22
n:@day_i a -31
n:todas c 16

a:habra_un c 15
b:._anything bc -19 27
b:choice b -33
b:forget bc 22 -24
n:,_at bc -17 21
n:fine a -26
n:so_the ac 20 -30
p:leaves ab -23 30

a:#_pm abc -16 19 -17
b0:dead bc -26 17
b0:vuelvo abc -23 -19 23
c0:rent abc -29 -15 18
n:._well ab -30 29
n:en_la a -20

a:trabajar c 18
b1:meeting abc -25 28 -34
b:,_now ab -25 23
b:my_bad ab 18 -25
b:the_nursery abc -25 -17 20
n:after_@food bc 29 -34
n:la bc 24 -25
n:pero_salgo a 19

=aside;~that_day abc -18 -35 20
a0:not ab 15 -15
a1:un ac 17 -31
b1:- bc 18 -24
b:._she c 17
b:@vehicle_do ab -26 29
b:here b -32
n:,_lo abc -21 -27 33
n:._weekdays bc -24 24
n:@day_me c -17
n:@day_nomas bc 17 -28
n:ni bc -24 19
n:not_till ab -18 21

=-;aside;out ab 22 -134
b:no_to ac -53 16
n:mind bc -27 15
n:so_no bc 18 -28
p:so ac -29 19

=wanted;>fact ac -19 17
b:elk bc -20 18
b:i_just a -23
b:no_wait b -16
n:earlier_than a -21
n:pero_los ab 23 -30
p:think a 22

a:no_me a -31
b0:left bc -21 22
b:get_out bc -37 29
n:llego_a abc -17 22 -19
n:might_i a 18
n:pero_me abc 51 -53 -43

b:if_you b -21
b:last_time abc 38 -18 -32
b:my_sisters abc 25 -22 -16
b:okay ac -15 17
b:window abc -20 -23 23
n:no_@relative a 16
p:town b -31

a:good_@thanks bc -24 25
b:some bc -17 20
b:the_middle abc -28 -25 29
n:._or abc -25 -20 25
n:semana_que bc 24 -20

a0:release a -31
b1:pensaba a 17
b:amarillo ac 17 -24
b:de_viaje bc 20 -18
b:in bc -21 27
b:no_more bc 26 -24
b:not_the a -29
b:so_it b -39
n:#_recien bc -25 25
n:choir bc -21 19
n:me_la abc -17 -28 20
n:queda_mejor bc 24 -26
n:turkey ab 20 -32

a:se_puede abc -24 18 -18
b:ponerme c 15
n:el_que abc -31 26 -21
p:p abc -24 37 -37
p:she abc -23 -44 39

=wanted;<any bc -26 21
=wanted;~fact abc 16 19 -30
b:me_confundi bc -21 23
n:@day_are bc 30 -38
p:buen bc 21 -19

a:am_gone ab -21 23
b:._we bc -22 18
b:@relative_@insurer c 15
b:i_mean bc -17 19
n:estare_primero c 19
n:picks ab 17 -17
n:right_, bc -21 16

a:llevo_a ab -18 21
b0:come ac -30 17
b0:sometime c 18
b:dicho ac 31 -33
b:my_grandbaby bc 19 -19
n:keep_the b 17
n:so_this ab 19 -32
n:something a -30

a:to_you ac -19 19
b:grandbaby bc 19 -19
b:la_semana c -24
b:physical ac 27 -25

a0:one b -30
a:la_@food ac -28 28
a:leave_the ab -18 20
b:up b 20
n:later_like c 16
n:out_by abc -21 -25 26

<free b -18
a0:you abc 25 -29 -16
a:dialisis abc -15 26 -26
n:you_have c 15
p:memphis c 18

=out;bound ac -35 17
a:me_@fetch abc -20 -35 31
a:me_la ac 24 -24
b0:then ab 22 -52
b:._like bc -15 22
b:am_the ac -17 16
b:demas c 15
b:rent abc -43 -36 39
n:eso b -19
n:para_no bc -21 27
n:though_so b 17
p:row b -26

a:a_la b -22
a:dentista bc 19 -16
a:my_own abc -21 -28 28
b:maybe a -25
b:viaje bc 20 -18
c1:@insurance abc 26 -28 -21

a0:estoy bc 29 -20
a1:algo bc -15 25
b1:watch ab -30 19
b:?_i b 15
n:same_time ac -21 22
n:so_nothing abc 33 -18 -33
p:night ab -25 20

a:not_be bc 27 -25
b:union_meeting ab 22 -17
c0:laburo abc -24 25 -22
n:@late_si bc 22 -19
n:i_come abc -19 -40 24

a:break ab -27 21
a:only_# ac 18 -21
b1:her abc -26 -30 30
b:habria_dicho ac 31 -33
b:jongg ab -19 22
n:@late_in c 17
p:bless abc -31 -28 30
p:hijole abc -22 32 -31

a:recojo bc 18 -27
b0:ahora bc -21 18
b:be_there a -19
n:sometime ac -21 22
p:to c -18

a1:nothing abc -27 -22 32
a:and_then bc 18 -19
a:bedtime abc 37 -27 -33
a:to_sleep ab -17 20
b:goes_to a -20

a1:answer ac 20 -19
a:@day_at bc -31 23
a:and_no c -21
b0:digamos abc -15 -26 28
b:si c -22
b:will_text ab 22 -20
n:@relative_at bc -18 21
n:old b -20
""")
