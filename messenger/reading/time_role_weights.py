"""Weights of the time_role reader: written by ``python -m training.weights`` from 11617 texts; not by hand.

Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/pages.py). ``python -m training.weigh time_role word`` shows the lines with a word in plain order.
"""

from messenger.reading.pages import Pages

SEALED = "f804a5c3c28cc571"

ANSWERS = "aside out wanted"

KNOWN = """\

"""

PAGES = Pages(b"""
a:dias a -28
b0:town a -16
b:,_got b -22
b:,_tiene abc -16 -18 22
b:but_that ac 31 -32
n:semana a -36

a0:please abc -59 -21 36
a:to_be abc -21 -43 26
b0:maybe bc 17 -16
b1:told a -21
b:free a -58
n:maybe_the bc 18 -37
p:( abc -30 28 -25

a:no_@open b -16
b:dicho bc 19 -26
b:final abc 25 19 -39
b:hmm ab 15 -20
c1:any abc -26 -29 40
c1:hay bc -36 15
n:,_asi a -23
n:dias_si bc 19 -19
p:taller ab 21 -26

=aside;hour b -18
=out;<if c -43
a:possible abc -21 -17 25
a:without bc -23 26
b1:get bc -22 18
b:._home abc 26 -40 -21
b:el b -16
b:fue ac 18 -21
b:the_@place b 16
b:voy_con b -26

a:#_, ab -21 26
a:i_got abc 18 22 -36
a:is_too ab -16 18
a:ok abc -34 -30 39
b1:mi ab 32 -52
b1:yo a -17
n:@day_despues abc -40 -24 35
n:be_# abc -25 23 -19
n:ese_mismo abc -24 23 -17
n:that_# bc -35 26
n:town_anyhow bc -30 29

a:techo abc -31 -21 33
a:viene_barbaro ac -23 22
b:any_morning bc 23 -23
b:salgo_de ab 21 -52
b:ver ab 19 -24
c0:they bc 15 -34
n:bueno ab 25 -29
n:could_you abc -27 31 -18
n:going_to ac -31 20
n:if_we b -34
n:tengo_corte ab -24 21
p:at ac -36 30

a1:es ab -24 27
a:is_all bc -28 30
b1:vacaciones abc -20 35 -35
b:ama abc -18 -25 26
n:@date_is abc -41 50 -46
n:me_pagan a -23
p:? b -40
p:chair abc -35 -22 42
p:quiera b 16

=aside;>free abc 47 -51 -42
b1:days abc -30 -21 34
b:about bc -19 16
b:i_have a -17
b:tiene_dialisis bc 21 -20
c1:que bc 19 -27
n:i_get abc -31 -40 46
n:si_ya abc -32 -47 50
n:while_they a -20
p:cualquier ac 22 -15

a1:siempre ac 20 -18
a:going_to ab -33 31
b:@date_is bc 16 -15
b:libra ab 20 -30
c1:vamos abc -21 24 -22
n:have_it abc -22 -32 35
n:lante abc -23 26 -16
n:not_care b -21
p:does ab -25 15

a:will ab -31 24
b0:bar abc -16 28 -27
b0:mismo bc -22 27
n:down a -29
n:ella_no abc 36 -22 -35

=out;part c -36
a0:primero ac -16 17
b0:entro c -17
b:@ride_only abc -26 -25 27
b:needs ab -42 18
n:than_@day abc -23 28 -25

b:@relative_tiene abc -22 34 -33
c0:ooh bc -32 22
c1:queda c 20
n:ay_no a -16
n:sale_a abc 26 -26 -25
p:dia c -22

a:el_del c -17
a:escuela ac 17 -18
b0:to bc 27 -32
b:going bc -43 21
b:o abc -38 -39 40
b:take_my c -16
c1:por abc -48 -18 32
n:._home abc 21 -16 -24
n:._rest abc -47 51 -42
n:we ac 35 -39

a0:voy ac 17 -22
b0:decir b -21
b:._maybe ab -35 21
b:but_she abc -28 39 -35
n:,_nomas c -27
n:es_lo ac 21 -35
n:juego ab 22 -36
p:your abc 43 -46 -28

a:: abc -39 -27 34
b:,_put c 19
b:this ac 25 -27
b:to_get abc 23 -25 -21
b:wide_@open ab 17 -28
c1:llega abc 22 -22 -21
n:._otherwise ac 27 -22
n:ando_con a -25
n:mejor c -16
n:on_@day ac -39 25
p:permiso ab 31 -35

b1:leaves ab -21 16
b:._next ab 15 -22
b:@relative_@insurer bc -26 27
b:cuido ab -31 28
b:iba_a abc 31 -22 -32
b:pool abc -33 35 -45
n:casa ac -18 20
n:jk_i b -17
n:of ac -45 25
p:has bc -34 24
p:muy c -26
p:pronto ac -16 18

a:study ab -18 23
b:se ac 18 -28
b:the_week bc -15 16
n:@relative_will abc -35 -31 41
n:wide ac 17 -23
p:yo bc -27 27

=aside;= abc 22 -20 -18
a:the_shop bc -22 17
b:._@call ab 25 -30
b:but_i c -18
b:down_for bc -35 22
b:libre abc -39 -30 40
b:ya_en ac -23 26
n:@day_a abc 28 19 -44
p:free ab 18 -36
p:since abc 36 -35 -34
~why abc 50 -18 -52

=aside;named-again c -20
n:last b -31
n:one_, abc -26 22 21
p:dan abc -19 -16 24

=aside;all:aside ab -22 17
=wanted;<if abc -38 -20 38
a:con_mi ab -26 17
a:del_@day bc -21 17
a:hace ab -29 23
a:i_would ab -18 17
b1:run abc 32 -21 -29
b:hay ac -26 16
b:in_for ac 21 -27
b:le_pedi abc -15 24 -37
b:nomas ac -37 30
b:si_ya abc 30 -42 -20
b:these bc -30 26
c0:cualquier a -23
n:._en c -19
n:an ab 25 -53

b:@move bc 26 -22
b:jk_i b -17
b:love abc -28 21 -19
b:ponme abc -25 -22 30
c1:libre ac -19 20
c1:mi abc 35 16 -31
n:@day_que abc -24 -38 34
n:my_bedtime c -27
p:my b -20

a:aqui abc -22 -41 27
a:lovely c 16
a:will_not bc 29 -32
b:can_be ab 17 -41
b:so_like ab -19 16
n:demas_dias a -33
p:game a -21
p:that bc -64 40

=wanted;days1 ac -54 21
b0:house ab 20 -24
b:@book_yet abc 21 -21 -19
b:at_# abc 25 -24 -26
b:es bc -59 33
n:can_you c 16
n:need c -21
n:tell abc -30 -35 40
p:f a -23

a0:will abc -24 21 -15
a1:keep abc 29 -25 -17
a:loca bc 28 -25
b1:somebody abc 25 -18 -22
b:get ab 18 -29
n:._could abc 27 16 -30
n:de_@day abc -28 -21 26
n:la_que ab 29 -42
n:say_@day ab 18 -23
n:that_day b 30
p:girl abc 23 -29 -21

=aside;doubt:5/12_can_be_two_dates abc 45 -18 -49
=out;~not abc -60 71 -63
a:puede_ser ab 19 -29
b0:ese ac -37 32
n:@day_all bc -21 19

a:please ac -69 29
a:the_one bc -16 18
b1:recital abc -24 32 -25
c0:ay abc 25 -23 -20
n:lovely ab 27 -32
p:last abc -24 -31 37
p:told bc -34 17

a0:whatever a -25
a:and_you abc -25 22 22
b:@stop abc 37 -26 -29
b:all bc 22 -33
c0:me bc 23 -23
c0:simon ac -17 22
n:drops abc -21 -20 22
n:you_have abc -33 -24 30
p:too a -33

b:but_not abc -26 37 -33
b:had_to bc 20 -21
b:has_the c -19
b:si ac 26 -30
c1:will bc 16 -17
n:car abc -18 -24 25
n:there_, ac -26 26

a:me_@insurer a -24
b:decia bc 18 -30
b:i_take bc -26 15
b:if_it b -42
b:is_# ab 26 -37
b:pase b -48
c0:por a -34
n:@day_night abc 17 -37 20
n:got_a abc -22 -24 27
n:make ab 26 -42
p:manana ac 27 -23

a:am_good b -37
b1:dia ab -23 18
n:@open_the bc -22 25
n:ya_la a 17
p:for a -40

=aside;first ab 20 -22
b:hora abc 26 -17 -25
b:the_girl abc -22 -27 27
n:am_asleep abc -16 17 -16
n:whichever abc -28 -32 36
p:or b -19

a1:en ac -23 16
a1:please a -20
b0:is b -20
b:recital abc -24 32 -25
b:would_do abc -32 30 -25
n:con_mi b -28
n:like_the abc -32 -17 28
n:pero_a abc -37 -34 44
n:yes_. ac -27 16

b0:dead b -26
b0:memphis ac 29 -34

=out;<except abc -15 42 -43
b:; abc -16 -29 26
b:ese_dia abc -26 -19 26
b:not_the ac -27 18
b:patrol bc 29 -31
n:entonces_el abc 32 17 -50
n:unless abc -22 -23 26

a0:la bc 19 -35
a1:suit ac -29 32
b:could_you abc -21 -21 24
p:shot ac -20 23

a:es_la abc 27 -20 -25
a:guys bc 21 -29
a:the_only abc 29 -19 -28
b0:! b -17
b0:de ac -22 18
b0:dias bc -24 21
b:,_o abc -18 -26 25
b:la_escuela abc 21 -20 -19
b:lab bc 32 -37
b:me_puede bc -16 18
b:working bc 31 -26
c0:hmm ab 15 -20
c1:@insurance abc 30 -27 -24
n:if_the c -24
n:y_yo abc 22 21 -37
p:of a -16

=aside;of4 ab 33 -54
a0:at ac 27 -29
a0:conflicts abc -34 39 -39
a:either ac -23 25
b1:sea a -16
b:in_law abc -39 -19 38
c0:i c -18
n:nada abc 33 -25 -29
p:ever abc 34 -23 -33
within-last ac 30 -37

a0:cuando abc -30 -28 33
b:either_the bc -22 22
b:pasa abc 24 -21 -22
n:no_le abc -27 -18 31
p:@drink abc -38 -33 37

a:my_@food bc -15 20
a:por_el abc 18 -17 -16
b:truck_comes b -38
c1:day a -21

a:el_# ac -33 23
b1:antes ab 19 -16
b:ask ac 31 -33
b:dot_physical abc 27 -21 -22
c0:plant abc -31 -31 39
c0:since b -20
~that_day ac 31 -37

=aside;lead- ac 30 -30
b0:trabajo ab -27 18
b:make_it abc -28 -19 29
b:no_use bc 17 -16
b:that_leaves ab 21 -29
n:,_the a -24
n:ando ac 30 -33
n:itd a -22
n:se ac -44 32

a:hago b -19
a:ni bc 29 -33
b1:to ac -33 21
n:?_en abc -19 -21 28
n:am_back abc -28 -15 26
n:esperate a -27

b:ok abc -21 -34 40
b:tiene abc -38 42 -18
n:@body bc 18 -24
n:so_no bc 31 -33
p:later bc -50 18

a0:are a -26
a:that a -24
b:simon ac -17 22
n:@day_only c -24
n:but_# bc 31 -36
n:lol ab 31 -36
p:fine ac -26 27
p:llego abc -24 -20 35

a:cualquier_hora bc -23 28
a:lady ac 18 -16
b:._you a -34
b:fit ac -16 17
b:means ac -24 34
b:tendra_algo c 17
b:use bc 17 -16
n:tambien abc -30 -26 33

a:weekday ac -19 17
b:@vehicle_leaves bc 20 -21
b:bar abc -16 28 -27
b:due abc 21 16 -48
c1:@relative bc -35 17
n:,_is abc 39 -15 -42

a:day_off abc -42 -16 43
a:no_tengo bc -29 29
a:suits abc -31 -28 38
b0:primera abc -20 -15 19
b:#_except abc -29 -35 37
n:instead_of ac -31 32
n:yo_la abc 16 19 -32
p:@insurer b -50

a0:is b 22
a:an_hour b -16
b1:@move abc -37 24 -15
b:,_not abc -32 38 -38
b:,_regreso ac -20 19
b:,_ya b -40
b:,_\xc2\xbf ab 18 -27
b:@place b -17
c0:estuve abc 30 -20 -29
n:@clinician ac -32 19
n:none_of bc -46 31
n:off_at bc -26 22
n:ser ac 22 -26
p:sin bc -18 22
p:sleep bc -22 19

a1:that abc 26 19 -39
b:am_the ac -28 19
b:con_mi abc 25 -30 -21
b:us_go ac -24 27
b:viejo bc -35 34
c0:iba abc 31 -22 -32
c0:nos abc -21 24 -22

=wanted;>past bc -26 29
=wanted;>turn abc -35 -39 55
b:morning bc 25 -27
b:nos ac 36 -39
n:#_se c 16
n:._scratch bc -37 25
n:know abc 49 -45 -46
n:ya_puedo ac 17 -17
n:you_can bc 22 -30

b:de_las ac 32 -35
b:estuve abc 30 -20 -29
b:with_my abc -27 28 -21
n:._give bc 25 -24
n:all_@open abc -27 27 -18
n:el_de b -17
n:i_guess c -17

b0:es bc -42 24
b1:neither abc -22 22 -21
b:las_# ac 40 -45
b:me_toca bc 28 -48
b:my_last abc -18 -21 25
b:vaya ac -34 25
c1:thought abc -30 30 -29
n:so_please bc 31 -31
n:todavia b -20
n:works ac 21 -33
p:mediodia bc 19 -21

=out;lead-if c -43
a:#_minutes ac 28 -30
b1:was abc 16 24 -43

=aside;days2 abc 25 -17 -30
a:y_siempre ac 20 -18
b:have_got ac 21 -39
b:que_tiene ac 20 -20
c1:says b 17
n:._ese a -17
n:and_# a -23

<only ab 23 -21
b0:@late c 15
b1:i a -35
b:could_be b -16
b:got_me abc -20 27 -27
b:ni_@day bc 18 -17
b:semanas ac 22 -28
b:troca bc 18 -19
c0:\xc2\xbf abc -23 -22 28
n:,_sleep abc 22 27 -31
n:._sorry abc -43 -38 41
n:am_free a -20
n:anyhow abc 19 -32 25
n:home_. bc -30 24

=aside;>fits abc 33 -35 -30
a0:possible ac -16 19
b1:preschool ab 24 -30
b:deme bc -23 31
b:we_are c -15
b:went abc 33 -26 -27
n:la_fiesta ac -32 26
n:porque_tengo bc 37 -36

a:on_me abc -27 -41 37
a:those abc -31 -32 36
b1:practice abc -26 -20 22
b:practice_is abc -26 -20 22
b:to_the ab 19 -16
b:under ac -17 17
n:in_a abc 31 -22 -24

a0:hay b -29
b0:dije abc 19 -17 -20
b0:obra ac -33 33
n:de_la ac -47 23
n:del a 16
n:para_delante bc 20 -24
n:so_anytime b -20

a0:o abc -30 -30 34
a:mi_hora ab -21 21
b0:out ac 16 -21
b:gets_off c -26
b:had_a abc -31 -25 32
b:like abc -30 -19 27
b:please ac -16 15
b:roof abc 30 -25 -21
n:leaves_@day bc 30 -33
n:pero_mas abc -31 -41 43
n:que_tengan abc -29 -28 31
n:really ac -29 19
p:del a -18

=out;on-offer2 ac 25 -82
a:our abc 36 20 -41
a:to_the abc 40 -36 -30
a:when ac -29 20
n:and_i bc 37 -55
n:chance bc 19 -20
n:pedir_permiso abc -19 27 -25
p:vos abc -31 -18 30

a:shot bc 25 -37
b0:del ab -21 17
b0:finals abc -19 32 -32
n:._can bc -21 15
p:court bc -23 25

a:ando b -16
a:chemo abc 22 -19 -32
a:cuando ac -36 20
a:el_cumple abc -19 20 -19
a:except_the c 16
a:i_think abc 26 -26 -16
b0:@call abc 38 -27 -35
b:#_ni b 16
b:,_if ac -20 18
b:can_@drive abc -28 -21 27
c1:anytime abc -22 -18 23
n:with_the ac -20 21

b1:goes abc 20 -16 -18
b:is_here abc -17 -29 22
b:manager ab 16 -16
b:sometime_the a -19
n:?_i abc -45 -52 53
n:ando_en ac -27 16
n:emojithanks abc -43 -26 32
n:her bc -20 16
n:needs ab 31 -37
n:you_all bc -43 40

b1:da abc -25 -19 25
b:ahora_es abc -21 -16 27
b:got_pushed abc 31 -22 -22
b:nada a -27
b:the_@drink bc -29 23
n:am_the ab 29 -46
n:got_to a -27

a:ni_loca bc 28 -25
b0:anytime abc -31 -21 32
b0:entonces b -51
b0:need abc -40 -30 50
b1:fly abc 18 17 -40
n:,_la bc 17 -32
n:aqui abc -27 -20 28
n:pasando abc -43 -35 41
n:so_do abc -17 24 -15
n:you_do ac -29 16

=^;aside;- ac 23 -26
a:the_@vehicle ab -33 28
b:and_he bc -36 17
b:ask_me ac 24 -27
b:matter_to a -15
b:testing abc 38 -17 -50
n:al_trabajo ac -22 23
n:it_the b -19
p:senorita ab -21 19

a0:anyhow ac 16 -27
b0:@traffic abc 23 -25 -22
b:@day_# abc 28 -27 -22
b:could_we ac 23 -22
b:eso abc -26 -39 41
b:si_no ab -43 18
c1:auditors abc 36 -19 -33
n:@date_i a -25
n:home ab -33 23
n:we_start ab -17 16
p:was abc 40 -55 -21

b:,_out ab -16 20
b:@howmuch b -21
b:my_boy ab 17 -22
n:both abc -20 -21 23
p:tengo abc 36 -18 -30

a:conflicts abc -34 39 -39
a:dale ab -24 21
a:i_have abc -31 34 -30
a:limpio c -26
b:goes_to ac -32 16
b:other a -15
b:para ac -60 43
b:til ab -37 30
n:,_but abc -20 -49 46
n:._do abc -25 30 -17

a:me_@fetch abc -23 -32 34
a:what abc 23 -20 -16
b0:my bc 21 -22
n:back bc -39 24
n:morning abc 22 -54 34
n:solo_los b -37
n:ugh a -20
p:next bc 22 -30

a:audiencia abc 28 -20 -21
a:fin abc -34 25 -23
b0:otherwise abc -17 -19 24
b0:want abc -24 -46 47
b:comes ab 15 -35
b:equivoque c 20
b:fijese a -30
b:si_es bc -32 24
n:one_of a -27
n:run bc 26 -20
n:y_media b -21
n:your bc 27 -30

a:todo ab 15 -16
n:,_puedo ac -18 18
n:wanted abc -26 -32 28
p:nothing abc -25 21 -18

a:too bc 34 -39
b1:ese b -19
b:en_el bc 16 -17
b:even_try bc 23 -23
n:boss b -30
p:anything abc 28 -25 -32

b:el_# ab 20 -22
b:is_every ac -23 32
n:take ab 32 -35
p:dentist bc -19 24
p:rest bc -49 32
p:truck abc -43 29 -23

b:he bc 26 -18
b:me_the ab 24 -15
b:my_@move ab -21 18
c1:pues ac -34 33
n:@symptom abc -23 26 -35
n:any_other c -23
n:break abc -27 -23 26
n:keep_me ac 31 -40
n:land ab 32 -44
n:yes_@day a -21
p:virgen ac -15 19

=aside;doubt:a_number_that_can_be_a_day_or_a_time abc -25 -16 26
=aside;part ac 20 -36
b0:chamba b -15
b:,_like abc -20 -24 27
b:,_ni bc 17 -16
b:want bc -48 45
p:@parking ac -29 30

a:cualquier ac -39 17
b:para_la a -33
c0:soonest a -29
c1:semana c -17
n:lo_demas bc 27 -27

a:in_a abc -24 -32 33
b:town ab -22 16
b:you_got ac -45 46
n:,_pasado a -24
n:._if bc -25 17
n:el_@holiday abc -24 27 -24

a1:then bc 15 -19
b1:takes b -20
b:dias abc -29 18 -15
b:truck bc -55 24
n:do_# abc -32 -24 33
n:puedo_los bc -35 28

=aside;<question ab 16 -38
a:@day_i a -23
a:and_that ac 25 -21
a:is_that abc 24 -17 -25
b1:tendra c 17
b1:with bc 21 -36
b:@relative_gets abc 41 -28 -34
b:el_del abc -54 -32 39
c0:yes abc -23 -16 21
n:._like abc -27 -18 24
n:@day_morning ab 18 -19
n:but_not abc -19 -32 32
n:matter_which abc -30 -40 41
n:yours abc 26 -25 -16

a:es_mi a -22
b:as_it a -18
c0:have a -27
n:._that ab 18 -32
n:also abc -22 -38 37
p:sagrado c 16

a0:mi bc -26 19
c0:mi ab -33 18
n:@day c -21
n:verdad c -22

=aside;2/0 abc 41 -59 -28
a:@insurance b -19
a:@relative c -19
a:is_@food bc 19 -18
a:o_el ac -18 18
b:and_it c -21
c1:shrink ab 33 -32
n:asleep abc -18 36 -36
n:mi_lonche ac -21 19
n:todo ac 33 -35

=aside;~fact ac 23 -19
b1:@insurer c -19
b:@relative ac 19 -18
b:they_cut abc 22 -16 -22
c0:@day ab -55 17
c0:de b -49
n:,_salgo ab -41 23
n:se_me b -15
n:tan_temprano bc -19 22
n:until b -31

=out;>free_from abc -26 30 -25
a1:ser ab 17 -38
a:the_street abc 21 -21 -21
b0:only abc 26 -30 -24
b0:sea ac -44 28
b:days_off ac -21 19
b:ver_con ab 20 -22
c0:@vehicle a -17
c0:after abc -27 -15 20
c0:entro abc -21 25 -22
n:bien ac 36 -40

=out;>busy_from abc -29 36 -31
=out;lead- a -20
a0:for c 17
a0:puedo a -66
a:lugar ac 19 -18
b:@fetch_y bc -19 17
c1:toca ac 17 -19
n:ese_dia c -16

=wanted;all:out+wanted abc -36 -35 40
a:the_time ac 29 -29
n:@date_or ab 19 -26
n:he_said abc -20 -29 23

a0:hago ac 20 -27
a0:por a -29
a1:muy ac -16 15
a:estoy c -16
a:you_have bc -17 21
b:nomas_que abc -22 23 -19
c0:let b -40
c1:what b -18
n:at_all a -27
n:one ab -29 17
n:so_by a -18

a:@thanks abc -38 -21 34
b:@relative_got ac 30 -29
b:both ac 36 -42
b:come a -18
b:equivoque_, c 20
b:road ab -16 16
c0:preschool ab 24 -30
c1:@visit abc 34 -50 -16
n:descanso c -20
n:esos ab -28 17
n:get_me ab 21 -18
n:means abc -37 -40 41
n:pagan a -23
n:primero abc -35 -32 42
n:the_earliest ac 27 -33
of3 a -16
p:ay abc -15 -15 17

=aside;all:aside+out bc -51 24
b:house ab 20 -24
b:i c -26
b:omg ab -29 27
b:puede_ser ac -21 26
n:alcanzo a 15
n:salgo c -16

a:and ac 26 -24
b:from_the b -26
b:how abc -18 -18 20
b:mejor a -56
b:mine a 15
n:salgo_a ac 20 -33

a1:are a -45
a:fry ac 19 -35
a:si_es ac -18 18
b0:@move c -18
b:@year abc 18 -21 15
b:dialisis bc 21 -20
b:guy abc 43 -32 -36
b:program_is abc -28 28 -16
n:,_not abc -20 -42 38
n:el ac 33 -35
n:they_want ab 19 -25

a:take ab -17 17
a:talk abc 28 -20 -28
b:,_same abc -24 -19 26
b:perdon_que ac 19 -32
b:the_one ab -32 16
b:they ac 31 -27
n:but_is ab 21 -30
n:sleep bc 22 -22
n:some a 16

a0:todos ac -24 22
c1:# abc -20 41 -29
n:#_pues bc 16 -19
p:quien c 18
p:s bc 19 -26

<free_from ab 18 -24
=-;aside;wanted ab 33 -58
a:and_can c -16

=wanted;>free_from abc -36 -30 45
a:si_no bc -30 33
b1:asi a -21
b:because_i ac 20 -20
b:no_i abc -33 32 -18
p:got c -25

a:azucar abc 33 -18 -37
a:you_can c 21
b:@relative_said ac 20 -15
b:che_y bc -20 26
b:i_never abc -25 -26 27
b:mayordomo abc -43 25 24
b:out_of bc 28 -37
b:would_take abc -22 -17 20
p:review bc -27 27

a:nos ab 18 -20
b0:gone a -31
b1:work c -21
b:the_road ab -16 16
n:#_@date ac 19 -30
n:,_now b -34
n:._weekdays abc -27 -18 20
n:eso_cuando a -26
n:that_the a -30
p:comes a -38
p:esta a -38

<unknown abc 37 -39 -33
a:fine_with bc -21 26
a:ir c 18
a:like_you b -18
c0:took ac 24 -21
n:is ac 21 -36
n:window ab 22 -32

=out;all:out+wanted abc -20 24 -20
>except abc -16 -20 22
a1:@food ac 18 -24
b:mi_@relative b 21
b:oh_shoot b -20
b:ya b 16
c0:tienen ac -24 25
n:pero_los abc 26 -26 -25
p:thirty a -25

=aside;~busy abc 35 -28 -36
=wanted;part c -27
a:for_us a -33
a:no_@drive abc -17 24 -19
a:would_be a -33
b:podria c 18
b:um ac -23 24
c1:can bc -30 15
n:que_despues ac 30 -33
n:right b -28
n:san ab -33 19

=wanted;lead-turn ab -21 16
a:tengo_audiencia abc 28 -20 -21
b0:are b 18
b1:bring ab 23 -36
b1:on ab -39 24
b:ella abc -16 -19 20
b:fall bc 25 -36
b:memphis ac 29 -34
n:; abc 25 20 -32
n:cuando_me a -23
n:menos_@day abc -22 -27 30
n:para_lante abc -23 26 -16
n:three bc -23 18
p:decir ab 19 -21

a:great a -40
a:my_only abc -45 -33 51
b0:coming c -23
b:en_las b -26
b:que_ser b -36
c0:! ab 25 -26
n:,_pongame abc -32 -33 36
n:?_my ac -21 23
n:@day_or ac 23 -21
n:covering bc -31 20
n:got_the abc -24 41 -41
n:hace abc -30 -21 35
n:ponele abc -31 -35 42
n:sometime ac -22 20

b1:al ab -26 23
b1:us b -33
b:la_@visit abc 36 -24 -34
b:se_me abc 31 -23 -22
n:@day_y ab -39 18
n:da abc -41 26 -20
n:him ab -33 21
n:nomas abc -15 25 -24

=aside;<past b -18
a:antes_de abc -26 -16 28
a:is_perfect abc -23 -19 33
b0:po bc -23 26
b1:hers abc 32 -24 -28
b:to_you abc -17 -34 24
n:,_@date abc -26 18 -15
n:es_@holiday a -37
n:is_going ab -29 31
n:llevo bc 23 -26
n:of_them ab 18 -39
n:see ab -49 20

a:with bc 37 -46
b:i_will bc 20 -24
b:nena c -24
c0:somebody bc 35 -41
n:called ab -33 25
p:home a -15
p:just a -18

b:pone ab -26 15
b:so_that abc -36 -21 27
n:all_right a -20
n:littles b -17
n:otro bc 17 -35

a0:then bc -73 25
a:con abc 28 25 -52
b1:trabajo ab -44 18
b:choir abc -35 50 -45
b:dame c 20
b:ends b -27
n:,_next abc -33 -21 25
n:one_is a -29
n:temprano_, abc -18 -30 31

=wanted;hour abc -131 25 20
b:i_keep abc -41 -31 35
b:instead_, b -29
b:prefer ac -24 23
c0:uy ac -31 24
n:baby ac -40 35
n:deme ac 23 -26

b1:@date b -18
c1:@open ac -49 47
n:finals abc -15 -18 24
n:i_got b -16
n:me_confundi b -27
p:@clinician ac -34 27

a0:si abc -24 -37 36
a:chemo_for abc 22 -19 -32
b0:had abc 42 -38 -32
b:queda abc -20 -25 28
before ab -18 17
n:and_he ab -20 23
n:despues ac -21 24

a0:i bc 32 -25
a:any_day bc -23 18
b0:ok abc -24 -40 42
b1:digo bc -16 20
b1:habria abc 36 -36 -31
b:semana c -21
b:tendra c 17
c0:asere b -20
n:,_do ab -20 16
n:not_at a -23

b:,_dejeme c 16
b:,_nothing c -23
b:do_not ac 19 -26
b:duty a -23
n:el_otro c -18

=wanted;<past abc -62 38 -22
a:#_on abc 19 -25 -17
b:iba abc 33 -25 -34
c1:@move a -29
c1:never abc -22 21 -19
n:but_like abc -23 -27 29
n:is_@day abc 17 -38 22
n:which_i ab -24 19

a:a c -18
a:be_available c 16
a:bible ab -18 23
a:sir c 20
b:anytime_just a -16
b:en_laredo bc 28 -35
n:#_and a -28
n:not_first ac -15 18
p:gas bc -26 24
p:keep abc -18 -27 31
p:tenth abc 28 -31 -26

=aside;weekdays b -22
a1:best abc -33 -23 36
a:hay_algo ac -16 18
a:si_puedo a -40
a:truck abc 28 -28 -26
b:last_time abc 26 -20 -24
c1:@insurer a -22
n:# bc -21 16
n:in_town bc -31 30
n:not_miss abc -21 31 -33
p:@move a 19
p:las a -17

a1:think b -32
a:@relative_from abc -20 29 -26
b:o_sea abc -20 -19 21
b:yo_cuido ab -31 28
n:@day_one abc -36 18 22
n:la_semana ab -22 16
n:se_puede ac -35 36

a0:@late abc -37 -17 29
a:san bc 20 -31
b0:lo abc 16 22 -31
b:believe ac 27 -23
b:takes b -21
n:estare abc 29 -42 -26
n:today abc 22 -15 -15
n:y_voy ac 28 -37

a:am_off abc -32 -38 40
b:the_@relative b -19
b:\xc2\xbf_y abc -19 -16 25

=out;>that_day abc -32 24 -17
b1:pero ab -28 18
b:._and abc -24 30 -31
b:grandbabys bc 20 -22
b:vez ac 27 -22
c1:mas c -25
n:sale abc 26 -26 -25
n:wait ac 20 -18

a:@insurer ab 20 -41
a:just_not ac 18 -18
b:@relative_is c -17
n:,_you ac 15 -20
n:sleep_all bc 30 -32
n:we_are abc 23 -25 -16
n:well abc -27 23 -17
p:dentista abc -21 -16 23
p:half c -22

=-;out;aside ab 28 -24
=aside;within-last b -100
=aside;~not abc 41 -40 -36
b0:got abc -40 -38 45
b1:decir a 15
b1:would a -21
b:be_in ac 25 -23
n:then_@day ab 18 -36
n:will_have a -22

=wanted;days3 ac 27 -16
a:at_noon ac -21 18
a:puede bc 25 -23
a:thing abc -17 -28 30
b0:acaba abc 33 -32 -26
n:#_si abc -38 46 -49
n:hold_up b -21
n:them bc 38 -47

b1:instead b -29
b:,_la bc 30 -28
b:would_have bc -43 18
c0:so a -27
p:omg ac -22 18

a1:tengo bc -33 35
a:as abc -18 -19 20
b:got_anything abc -39 -22 36
b:too_soon ac -34 21
b:ustedes bc -33 23
c1:due bc 23 -42
n:en_el b -21

a0:same abc -24 37 -19
b:despues_de a 15
n:,_despues ac -25 35
n:estoy_en ac -17 17
p:covering ac -24 24
p:dead bc -54 43
p:soon ac 23 -21

b:because abc 32 -34 -27
b:horas c -27
n:corte ab -24 21
n:mejor_, abc -34 -32 37
n:not_function ac -19 15
n:si_puedo ac 22 -31
p:ok ac 22 -26
p:puedo ac -30 39

a1:habra abc -27 -28 33
n:conflict abc 36 -36 -26
n:math abc -23 -38 29
n:way_. a -29

a:da_lo abc -17 -17 19
a:me_sobra ac -16 16
a:school_and abc -29 27 -26
b:chemo abc -33 -26 29
b:my_pension abc 26 -20 -18
b:see_me b -18
c1:se ab 21 -29
n:,_back abc 27 -17 -23
n:@late_si abc -15 28 -28
n:i_do ac 21 -27
n:it_was bc -36 22
n:leave bc -39 22
n:manana_tampoco b 16
p:evening ab 18 -23
p:thing abc -32 21 -17

=aside;lead-if abc -16 -55 22
a1:@late b -33
a:is_what ac -20 26
b0:yo ab 21 -40
n:clinicals abc -17 -17 19
n:resto ab -24 18
n:was bc -67 48

a1:still b -20
b:can_only abc -30 -29 34
b:ill abc 28 -23 -26
b:my_@ride c -21
b:old ac 32 -28
b:watch ac 27 -27
c0:la abc -15 -28 30
n:,_they ab -32 34
n:como_a ac -42 23
p:pick bc -24 26

a0:anytime ac -16 18
a:@body bc 21 -27
a:town bc 22 -24
a:will_be ac -20 20
b:,_en abc -52 -49 54
n:dia_que ab 23 -49
n:say ac -15 16

a0:yes abc -20 -31 33
a1:esta c 19
a1:out abc -29 40 -37
a:to_# ab 21 -31
a:y ab 24 -18
b:,_a c -23
b:@hello abc -43 -36 50
b:mi ab -21 28
b:yeah ab -32 16
n:._but abc -32 -36 41
n:judge a -24
n:que_antes ac -19 21

a0:lo abc 47 -54 -21
a:brothers a -16
b:that_is ac 18 -37
b:used_to ac 27 -28
n:any_hour c 16
n:could_i b -25
n:not_go bc 27 -24

a:de_@english ac 32 -39
n:que_me b -17
n:voy b -33
p:as ac -41 29
p:morning b -30

<why ac 27 -49
=aside;of3 ab 20 -21
b:us bc -32 16
c0:mira b -15
c0:no abc -25 35 -20
n:proud_of ac 22 -21
p:chemo bc -41 30

a:a_cualquier bc -23 28
a:de b -24
b:del_# ac -23 15
b:wants_me bc 21 -30
c0:puedo a -40
n:@day_works abc 20 16 -36
n:dia ac 16 -20

>not abc -39 56 -46
a1:libre abc 22 -36 -15
a:a_las b -30
b:told_my a 19

a1:is abc -17 -18 24
a:para abc 18 32 -40
b0:en bc -51 23
b1:out ab -29 27
b:i_teach abc -21 25 -25
n:bring abc -38 35 -30
p:through abc 26 -52 18

=aside;1/0 abc 19 -16 -16
a:tampoco abc -38 52 -53
b0:so bc -30 25
c1:all ac 25 -33
n:and abc -20 35 -21
n:nochebuena abc -23 19 -16
n:wins abc -43 49 -47

b1:check bc -29 21
b:if_the ac 28 -28
b:wait b 21
c1:leaves b 17
lead-why abc 34 -42 -19
n:._oh b -24
n:ninos a -20
p:calls bc -18 20

a:me_viene ac 25 -24
b0:dialisis bc 21 -20
b:._he abc 21 24 -35
b:ship a 18
b:told_you c -16
c0:dije ac 16 -17
c1:ese ac -40 24
n:permiso a -28
p:tiene abc -39 -25 41
~busy c -33

=aside;one c -26
a:@drive a -42
a:dios ac -19 22
b0:well abc -30 -29 35
b:,_cualquier bc -38 37
b:union abc 31 -20 -23
c1:down abc 23 -28 -19
n:es ac 23 -22

b:._not abc -22 33 -32
b:jk b -17
c1:something bc -22 25
n:usted c -21
p:bday ac 21 -19

a:later bc -17 19
a:un abc 34 -26 -27
b1:se b -16
b:of_town a -23
b:pero_a abc 34 -43 -30
b:sea ab -35 24
b:we_do b -26
c0:sorry ab -21 19
c1:be b -34
n:look ac 20 -21

a:and_then bc 15 -19
b1:estoy b -23
b1:just ab -26 17
b:am a -20
b:dueno ac 16 -25
b:get_off ac -37 22
b:on_@call abc 40 -33 -31
c0:o abc -20 -19 21

a1:will abc -18 -16 20
a:x bc 20 -20
n:for_the bc 18 -38

a:are_best abc -27 -23 32
b:#_menos bc 17 -17
c1:days abc -31 -19 31

1/0 b -16
a:quedo ac 28 -26
b0:court abc 27 -22 -25
b:@traffic abc 23 -25 -22
b:no_sea abc -49 45 -39
b:que_no ac 21 -47
b:you_have b -22
n:,_in abc -26 -25 27
n:,_por ab 15 -18
of1 bc -37 19
p:para ab 17 -25

a:favor abc -21 -35 39
a:fine abc -18 -61 44
a:si abc -25 -41 39
b:have_said abc 25 -17 -19
b:home_from abc -24 -16 21
b:when abc -26 -33 31
c1:told bc -30 20
n:week_after abc 24 15 -57
p:a bc -31 19
p:pm bc -19 18

=aside;doubt:strange ac -43 45
a1:queda b -32
a:answer ab 21 -15
a:i_reckon b -31
b:@date_i abc 18 -26 15
b:i_watch abc 28 -28 -20
b:la_del ab -96 15
c0:negative abc -19 40 -37
p:jaja abc -26 -28 32

=wanted;>that_day ab -73 23
a:la_manana bc -23 23
a:once bc 26 -25
b1:clinicals abc -28 28 -19
b:# abc 55 -23 -33
b:@date_@move abc 22 -16 -19
b:doubles abc -45 44 -27
b:la b -23
n:out_by abc -25 -16 31
n:que_@day bc -22 15
p:) abc -15 22 -22
p:in a -17
p:right bc 28 -32

a:sobra_tiempo ac -16 16
b1:# bc -34 23
b1:over b -21
b:again abc -27 -17 21
n:will_not ac -23 16

a:se_puede abc -33 28 -19
b0:cae b -15
b:puedo ab -70 17
n:am_yours abc 26 -25 -16
n:five b -19
n:keep bc 36 -50
n:la_del c -20
n:no_wait abc 23 -33 -16
n:nomas_los c -27
n:toda_la a -31

=aside;<if abc -16 -55 22
=out;>free a -74
a0:dale ab -24 21
a:we bc -41 32
b:told_him abc -19 -40 23
c1:@pay ac -27 16
n:am_@person abc 41 -33 -32
p:so a -17

b1:go bc 22 -35
b:crew b -31
b:good abc 25 -24 -17
n:,_after abc -33 35 -30
n:dios abc -32 -32 44
n:early bc 21 -22
n:i_like abc -36 -38 41
n:me_for abc 31 -26 -33
n:meant c -20
n:meant_the c -20
n:no_, abc -22 57 -60
n:\xc2\xbf bc 23 -24

a:chair ab -21 21
a:no abc -24 37 -31
b0:paid b -22
b:#_de b -19
c1:@eat ac 17 -19
c1:starts ac 20 -23
n:._my abc -35 -48 52
n:entonces_un abc -31 28 -16
n:hago b -34
p:saying abc -16 -30 34

=wanted;>soonest abc -30 31 -29
b:cae b -15
b:pueden ac -16 17
n:,_or a -19
n:es_que abc -52 -36 49
n:ese ab -20 24
n:the_@day abc -18 -15 20
p:same abc 18 21 -33
p:town ab 17 -23

b1:after ab 25 -32
b:algo abc -34 -28 38
n:is_still abc -20 -18 27
n:no_puedo ab -51 16
p:ese abc -26 -38 33

>unknown abc 37 -30 -29
a0:he bc -19 15
a0:nomas abc -36 -23 34
a0:or ac -48 40
a0:suits abc -31 -28 38
b:for ab -21 29
b:maam a -17
b:middle abc -30 -30 32
b:off_the abc -21 38 -38
c1:ser ac -16 21
n:#_o bc 26 -32
n:._\xc2\xbf ac -30 21
n:is_in a -17
n:para bc 37 -45
n:us ab 18 -20
p:days ab -52 22

a:is_@day ab -23 18
b0:something abc -37 -23 37
b:#_@hours abc 26 -27 -17
b:between abc -17 20 -19
b:pucha b 19
c0:home abc -24 -31 33
c1:oh b -20
n:@place a -37
n:get_the abc -18 -28 30
n:not_, bc 37 -36

=aside;~past ab 19 -48
=wanted;<any a -18
a:en_la bc -37 30
b0:wait abc -17 -20 20
b1:full c -15
b:@insurer_@visit abc -17 20 -20
b:gets_her abc -17 25 -23
b:storm abc 35 -33 -25
c1:other ac 19 -24
n:,_es b 16
n:._between abc -26 34 -35
n:could_it ac 25 -24

a:@fetch b -37
a:me_hace ac -23 22
b1:que b -16
b:is_ok ab 25 -24
b:tiene_algo ac -17 23
p:slept ab 18 -19

=wanted;doubt:a_day_more_than_100_days_ahead abc -34 -25 31
a0:ando b -16
a:put ac 17 -17
n:@day_through bc -18 15
n:after_, c -23
n:am_no ab 17 -25
n:be_after abc -40 -17 34
n:can_it abc -23 -20 23
p:la ab -36 30

c1:either b -28
n:school abc -27 -34 42
p:lo ab -46 21

b:entro bc 27 -29
b:preference abc -19 -32 31
n:igual ac -49 15
p:if abc -31 -46 42
p:nights b 18

=wanted;>only bc -66 20
b0:ya abc -25 -35 31
b:,_he bc -51 33
n:._bueno ab 25 -29
n:but_my ab 23 -38
n:the_whole abc 32 -36 -27

=wanted;one b -47
a:shut ac -25 18
b0:( a -26
b0:lab bc 32 -37
b:@medicine c -16
b:get_there bc 32 -38
b:pasada abc 24 -28 -20
p:esa abc -29 -20 36
p:p bc 21 -26

a1:do abc -27 -35 40
a:across_town c -23
c1:nobody b -28
p:early abc -32 -41 42
p:road bc -20 23

b1:free bc -33 32
b:ponele abc -33 -24 34
n:otherwise_the abc 24 -20 -22
p:asi abc 36 -49 -34
p:from ac -26 35

b:an_hour bc -18 20
c0:# ac 37 -38
n:those_are abc -37 41 -41
p:instead ac -32 21

a0:good ac 30 -31
a1:back abc 26 -22 -26
b:is_in abc 29 -33 -26
b:nobody bc -34 21
n:dias_no a -28
n:el_@day abc 31 -22 -18
n:si_me abc 18 26 -32
p:going abc -28 19 -17

a0:cualquier a -35
a1:once bc 26 -25
b0:every abc -26 36 -33
n:,_si c 22
p:which ac -46 37

=aside;>busy abc 57 -46 -56
a:no_habra abc -33 -30 38
b0:dejeme abc -18 -19 22
b:need ac -27 26
b:same bc -35 20
b:trabajando abc -44 30 -22
n:at_work abc 35 -30 -36
n:be_@day bc -18 20
n:choice abc -24 -18 24
n:otra bc 24 -30
n:runs a -16
n:soy a -30
n:use ab 30 -27
p:@price b -30

a0:off abc -20 -34 23
a0:she a -22
a:# a 23
b:are_in abc -29 -26 29
n:is_no c -17
n:is_when c -18
n:quien b -35
n:the_only a -23
n:when ab 27 -16
p:back ab 23 -31
p:trabajando ac -17 21

a:pt abc -34 36 -38
b0:naps ab -44 21
b0:or abc 28 18 -41
b:no_se ab 15 -21
n:before_my a -22
n:entonces_@day b -16
n:for_my a -28
p:ocho abc -19 -26 28
p:tambien abc -21 -29 35

a1:favor abc -21 -34 38
a:hora a -27
a:salgo abc -22 24 -20
b1:off abc -36 -29 37
b:oh bc -33 22
b:on_the bc 28 -38
n:,_ni abc 36 -20 -34
n:matter bc -53 17
n:nos a -17

a:da a -15
a:is_fine abc -46 -51 63
a:maam ac -18 25
b:descansa abc -28 -40 41
b:i_can a 19
b:me_equivoque c 20
b:she_can b -16

=out;days1 ab -59 20
a1:digo abc 23 -23 -20
a:the_house abc -15 23 -19
b0:of a -47
n:las_diez abc -17 -18 26
p:else bc -26 30

a:la_@late ac -18 18
b:estoy_en abc -34 43 -34
b:ya_po c 19
c1:@date abc -22 31 -24
n:: b -34
n:este bc 22 -22
n:quedan abc -27 34 -39
n:those_. bc -55 37

b:@relative_takes b -20
n:which_is abc 25 -35 -23
p:finals ac 18 -15
~not ac -58 20

a:would_suit ac -29 32
b:am_off abc -32 -38 39
b:my_days ac -28 28
n:me_gusta a -16

a:casas c -26
b0:puedo a -57
b:have_class abc -23 38 -36
b:me_confundi abc -21 -19 23
b:no_to abc -38 46 -40
b:pues bc -41 20
c0:a ab 15 -41
c0:in ab -36 22
c1:church abc 28 -29 -23
n:ahi_me a -25
n:same bc -38 29
n:si_no b -34
p:best ab -28 24

b0:hay abc -30 26 -23
c1:@call ab 21 -32
c1:furnace bc 25 -27
n:,_i ac -21 25
n:,_porque abc -24 -17 21
n:._# bc -19 16
n:care b -21
n:kick abc -22 25 -24
n:llevo_al bc -16 20

b:could_come bc -24 26
c1:dia a -33
n:._ahora a 19
n:going abc 18 -20 -24

a:manage ac -20 26
b1:has bc 28 -31
b:._off abc -26 -29 34
b:to_come b -35
p:@hours ab -27 19
p:bunch abc -36 35 15
p:leaves ab -22 31
p:plumber abc 32 -37 -27
p:tampoco ab -48 18

a0:sounds abc -34 -17 38
a1:bien abc -19 -39 34
a:se_me abc 22 -23 -20
b:car abc 17 15 -31
n:because_of bc -19 21
n:day_next a 19
n:say_the a -31

=-;out;out abc -68 52 -43
a0:le bc 24 -35
b0:meeting ab 22 -17
b:! ab 25 -26

=aside;~why abc 50 -18 -52
a0:time abc -31 -26 35
a:are_no abc -17 21 -22
a:be_the bc 29 -37
a:he_is a 16
a:soy ab 15 -29
b:,_the abc -27 -41 40
b:would_not abc -38 -22 26
c0:that bc -37 38
n:and_then abc 27 -18 -29
n:del_# ab 23 -32
p:usted abc -25 24 -17

a:es_@holiday abc -24 -24 28
a:has ab -29 17
a:would_not bc -18 19
b1:una b -15
b:can_bring ab 20 -32
b:your abc 31 18 -34

a1:shop ac -30 34
a:del_gas c -17
a:wide_@open abc -40 -22 41
b0:amarillo ac 25 -27
b:,_ponme abc -25 -22 30
b:any_of ac -25 27
b:break abc 23 -33 -19
b:rig b 17
b:wants ac -31 18
n:@holiday_y bc 22 -22
n:@relative_says bc 20 -20
n:viene bc 18 -27
p:past abc 20 -19 -18
p:this ab 23 -73

=aside;~free_from abc 59 -47 -54
b:sleep_all abc -24 30 -18
c0:lord ac 18 -24
c0:ok abc -17 -22 25
n:?_? ab 18 -39
p:bedtime b -19
p:m/w/f bc -42 33
p:weekday c -17

a:not_work bc 18 -20
b:@eat ac 17 -19
b:da_@ride a 16
b:hers abc 41 -29 -35
n:@move bc 27 -24
n:leaves bc 31 -45
n:que_ese bc -28 27

b:@day_but b 16
b:pongame abc -20 -27 29
n:after_my ac 33 -38

b0:him bc 28 -21
b:me_to abc -16 16 -16
n:._asi c -25
n:._deme abc 27 -23 -21
n:antes_ando ac -21 23

a:de_mi c -28
a:same abc -26 36 -17
b1:el abc -17 23 -15
b:gave_me abc -16 -26 19
c1:said ab 20 -38
n:@day_me abc -39 23 -19
n:other_days ac -36 18
n:puede_a bc -18 20

=aside;2/1 a -15
a0:@open bc -20 18
a:puedo_a c 16
b:she_is bc 23 -26
n:#_on bc 21 -26
n:,_like ac 32 -32
n:,_mejor c -20
n:me_@day bc 19 -41
n:nobody ac 29 -42

b0:@visit abc -42 -22 35
b:hauls bc 22 -29
b:tengo_libre ac -19 20
c1:rest abc -20 -27 34
n:,_use ab 26 -16
n:better bc -23 34
n:era abc 39 -22 -39
n:much c 18

=aside;doubt:a_day_more_than_100_days_ahead abc 39 -37 -27
a:que bc -33 34
a:those_days abc -29 -31 34
b:._they b -16
b:it_would bc -24 22
b:not_mind bc -34 21
b:preschool ab 24 -30
n:@open_that ab 15 -17
n:dos abc -20 31 -38
p:off a -17

b0:sleep abc -26 37 -36
b:eats ac 17 -29
b:he_works bc 15 -17
b:need_it abc 19 17 -40
c1:let ac 19 -22
n:,_se ab -27 24
n:anything_from abc 32 -27 -30
p:money c 21

>any a -16
a1:@drive abc -39 25 -17
b:@insurer_has bc 35 -35
b:knee abc -27 25 -19
b:me_in b -16
n:lo ab -27 18
p:ideal ac 31 -34
p:medio abc -28 -24 34

=wanted;>except a -42
a:me_queda abc -44 -26 47
b:if_i b -34
b:no_es ab 18 -25
n:@book bc -17 16
n:i_@drive ac 19 -32
p:matter abc -19 34 -32
p:nope a -30

=wanted;>any bc 22 -16
a::_# abc -39 -27 34
b:is_that a -16
b:to_# abc -45 -17 31
n:#_not abc -22 -15 18
p:snow b -16

a:not_it a -22
a:street abc 21 -21 -21
b1:for ac 16 -43
b:,_que abc 32 28 -41
b:am_training abc -18 21 -18
c0:anything abc -36 27 -21
n:#_instead abc -28 -28 33
n:out_, bc 16 -17
p:decime abc -31 -17 30
p:ustedes abc -34 -22 33

a:feed abc -27 -39 32
a:tendra ac -16 18
b:@day_i ac 20 -20
c0:it c 15
c1:got bc 24 -28
c1:wrote abc 28 -22 -19
n:but ac 15 -15
n:i_need ab -19 18
p:porque abc -15 -16 19
p:yes abc 45 -30 -41

a:manana_o ac -22 21
b:de_la ac 15 -17
b:no_no abc -19 -23 25
c0:@relative bc 39 -44
c0:do bc -26 28

a:i_get ac 15 -16
a:is_not a -24
a:out abc -51 40 -22
b:@clinician a -25
b:me_on abc -21 -23 31
b:no_puede bc 26 -23
b:not_matter a -20
c1:ultima abc 25 -26 -22
n:@relative_just ab 17 -24
n:any_time bc -36 21
n:release ab 22 -17

<question ab 16 -24
a:^ bc -35 20
b:#_y ac 26 -37
b:days a -28
b:habria ac 32 -40
b:have_that abc -20 -18 21
b:tiene_que b -33
n:class abc -22 -34 35
p:si abc -86 40 -26

a:neither abc -20 29 -29
b:que_ahora abc -30 -22 34
c1:are bc 17 -30
c1:the ab 19 -27
c1:wait abc -17 -20 20
n:puede_? abc -23 -33 33

a:are ab -34 18
a:think abc 25 -23 -21
b0:can a -29
b0:rosario abc -20 23 -23
b1:am a -15
b:bueno c 18
b:of_the ac -43 17
p:put ac -22 19

a1:viene ac 30 -29
c0:ni abc -22 27 -26
n:?_entonces abc 31 -31 -29
n:week abc -27 37 -19
n:work ab 15 -48

a:one_please abc -15 -16 21
b1:ask ac 17 -24
b1:then bc -34 34
b:any ab -58 15
b:boss bc -32 21
b:nah bc 32 -32
b:perdon ac 36 -37
b:tengo_que bc 24 -32
c1:ya b -52
n:puede ac -28 26
p:al a -21

b:,_that b -23
b:fly abc 18 17 -40
n:ay ac 40 -43
n:can b -19
n:from_the b -31
n:that_week abc -26 44 -40
p:tres a -21

a0:my bc -40 19
a1:dios ac -18 19
a:go abc -23 15 16
b1:union ab 22 -17
c1:off ac 32 -32
n:like_to abc -15 -17 22
n:not_leave b -26

a:do abc -24 -45 47
a:him abc -17 -32 39
a:por_favor abc -21 -34 38
b:trucks ab 19 -21
c0:puede ac -16 21
c1:know bc 19 -23
n:._or ac -35 29
n:._well a -25
n:cualquier_dia abc -20 -18 23
n:le abc 21 18 -33
n:stuck abc -29 33 -21

b0:resets abc 20 -17 -15
b:con_el ab -18 18
b:of ac -39 26
c1:dame c 20
n:@day_si ac 19 -45
p:can ab -31 19
p:with bc -46 36

a1:chemo abc 22 -19 -32
a1:town c -21
a:@visit bc 21 -21
a:at_# abc -29 22 -20
a:pues ac -33 23
n:#_a abc 39 -20 -40
n:@price_me bc 21 -22
n:de_@late abc -20 -23 24

=out;~busy bc 18 -36
b:home ab 18 -16
n:at_your abc 21 17 -24
n:tomorrow ac 31 -32
n:too ab 20 -44
p:week abc 27 -24 -16
p:work ab -49 23

b:despues a 15
b:what_do c 16
n:temprano ac -22 26
n:well_that a -29
p:though abc -33 -33 39

a:next abc -22 -22 25
a:soy_@person ab 15 -29
b:sub a -19
n:later_, bc 34 -37
p:@drive abc -30 42 -27

a:alla a -19
b0:here bc -27 19
b1:cualquier bc -24 26
b:@drive_me b -33
b:doing ac 19 -18
b:llevo ac 31 -36
n:make_it ab 16 -35
n:mornings abc -16 -19 21
n:y_si abc 21 -55 19

a0:a abc 30 -39 -19
a:@day_a ab 15 -17
b:pension abc 26 -20 -18
b:up b 21
c0:yeah bc -16 19
n:,_he abc -20 -27 26
n:lord abc 36 -40 -30
n:so_none bc -45 26
p:to b 21

=wanted;doubt:a_condition abc -16 -29 31
b:before ac 31 -39
b:off_work abc -33 -19 30
n:salga abc 36 -30 -35

=wanted;~free_from a 16
b0:down bc 20 -16
b1:tengo ac 21 -42
b:( a -28
b:._that c -29
b:does_not abc -16 -18 20
b:gave abc -16 -27 19
b:starts abc 26 20 -45
b:state c -23
c0:he bc 21 -29
n:._el ac 21 -23
n:entre_# ac 26 -36
n:es_nochebuena abc -23 19 -16
n:ni abc -24 -17 22
n:primera abc -17 34 -35
p:again ac -31 29

a:y_no bc -34 23
b:any_time ab -26 19
b:got_any ac -22 23
b:was c -23
n:are abc -18 32 -24

<past c -19
=-;wanted;$ b -27
a0:descanso abc -44 -50 57
a0:we bc -38 23
a:@day_# ab 15 -26
a:days bc -24 23
a:estoy_libre abc 29 -26 -28
b1:toca ac 29 -38
b:bury_my a -33
n:like_# bc -41 27
n:y_de b -20

a1:no a -20
a:media_hora a -17
b0:days bc 21 -41
b0:salgo bc -43 25
c1:put abc -33 -45 36
n:@day_so ac -45 24
n:clock c 15

<any a -20
=aside;doubt:a_weekday_and_a_date_that_do_not_go_together abc 118 -85 -116
a:girls abc -18 23 -16
a:horas c -36
b1:wide ab 17 -28
b:esos abc -33 21 -17
b:\xc2\xbf b -44
c1:not a -20
n:,_and abc -42 -49 59
n:doubles abc -28 -28 29
n:new a -20

b0:simon ac -17 22
b:@relative_are abc -32 31 -20
n:makes_me abc -16 -30 27
p:descansa a -22

a:my_bedtime ac 24 -22
b0:y bc -30 27
b1:ship a 18
b:his c -36
c0:oh bc -22 20
n:._it abc 39 -39 -24
p:am b -37

a:no_llego abc -20 34 -31
b:@pay a -35
b:did abc 34 -28 -33
b:pickup_is ac -19 17
b:sera_que ac -20 21
n:a_@day bc -25 21
n:driver bc 18 -24
p:otra bc -31 30
p:she ac -34 29

a:work c -18
b0:@day bc -54 44
b:hour abc -21 -33 32
b:meet abc -17 34 -31
c0:ayer abc 35 -18 -35
n:#_de ab 22 -19
n:,_manana abc -26 40 -39
n:me_toca bc 26 -26

=aside;<turn b -36
=aside;after abc 22 -32 -19
a:one_sounds abc 28 -20 -27
n:#_to abc -26 -16 23
n:i_work abc -30 -34 34

b:escuela abc 21 -20 -19
b:week abc -36 36 -31
c1:going ac 32 -30
c1:next ab 16 -23

=aside;all:aside+out+wanted abc 55 -115 -31
a:all ac -26 35
a:mi ab -19 18
a:yo ac 16 -19
b:do_that b -32
b:hers_is abc 30 -23 -23
b:know ac 17 -33
b:mejor_, abc -21 24 -22
n:esta bc -26 21
p:@thanks abc -18 -19 23
p:like ac -45 19

a0:y b -27
b:#_at abc -17 -21 20
b:start b 18
b:what b -16
n:,_@relative a -54
n:@day_neither ab -18 18
p:da abc -26 -32 40
p:then a -15

=wanted;days2 ab -41 27
a:bueno ac -17 19
a:libre ab 20 -41
a:todos a -28
b:time abc 43 -18 -38
p:evenings bc -16 20

a0:do abc -26 -27 31
a:sounds_good abc 25 -31 -22
b0:@drink abc 39 -40 -32
b:tenia abc 34 -21 -31
b:ultima abc 25 -26 -22
c0:@insurer abc -28 37 -34
n:entre_semana abc -21 -18 21
n:function ac -19 15
n:goes b 16
p:centro c 15
p:viene abc -19 -39 33

=wanted;of3 a -40
a:#_is ac 42 -45
a:#_o ac -19 19
b1:all ac 30 -37
b:ser b -20
c1:start abc -29 -31 34
n:he_will c -27

a0:every c -27
a0:whenever abc -30 -31 33
a1:mine abc -21 24 -17
a:@call ac 20 -28
b1:@hours abc 33 -21 -26
b:can_i abc -24 -42 34
b:so_a abc -30 -31 34
n:@day_but abc -33 -37 34
n:new_@year a -30
p:media abc -24 -32 32
p:pero b -62

=wanted;~that_day ac 39 -42
a1:be ac -20 18
a1:my b 19
b:nothing bc 18 -27
b:over ab 17 -17
b:she_gets c -27
n:like_@day ab 24 -36

=wanted;<that_day a 16
a:i_could a -34
a:me_sirve abc -20 20 -16
b:anything_on bc -22 22
b:could_i abc -20 -31 29
b:not_even abc -19 28 -25
n:,_ahora bc 16 -22
n:anytime bc -39 21

a1:dialisis bc 19 -18
a1:tiene ac -16 19
b0:dialysis abc -26 29 -26
b:cualquier_dia a -30
b:got_the abc 22 -41 20
c0:put ab 23 -36
n:put bc 27 -29
n:will_be abc -25 -18 27
p:@hello ac 18 -22

=out;every ab 28 -24
a1:dia abc -15 -18 20
a:would_of abc 31 -17 -31
b:#_to bc -29 27
b:we_have abc -24 42 -41
n:,_y ac -43 31
n:that_leaves bc 20 -38
p:never abc -25 -27 30
p:well b -23

b:dije abc 21 -21 -20
b:final_is ac 31 -29
b:in_school abc -29 -26 29
b:mrs abc -30 -23 28
b:senorita a -27
b:so_do abc -28 25 -20
c1:moved abc -19 21 -19
n:._got abc -35 22 20
n:@relative a -16
n:be_there bc -53 45

a0:los ab -29 27
a:in_there abc -19 -25 31
b0:@stop abc 31 -17 -28
b:,_neither abc -22 22 -21
b:church ac 18 -36
c0:che c -34
c1:viejo bc -35 34
n:#_, b -19
n:diez abc -17 -18 26
n:manana_no abc -17 -23 21
n:tipo a -23

a0:in bc 16 -20
a:@relative_me abc -20 -26 22
a:were abc 20 -22 -17
b1:algo ac -19 21
b:how_about abc -17 -20 27
b:que_se b -19
b:sera ac -20 21
n:@day_is abc -16 32 -36
n:would a -16
p:tmrw ab 24 -47

a:cole ab 15 -28
a:fish_fry ac 19 -35
b0:any ac -69 29
b:day c -18
b:so_let ab -22 16
b:soonest a -29
n:,_seria a -22
n:@open_, abc -24 -18 27
n:next_week abc 19 20 -48

a:for_once bc 26 -25
a:is_shot ac 18 -21
b:day_program c -25

a:or_# b -29
b:,_she bc 25 -25
c1:@ride c -22
n:,_digo abc -32 -44 45
n:@day_@date ab -38 20

a0:except ac -39 16
a:anyhow ac 16 -27
b:,_dame c 20
b:needs_me ab -35 16
n:i_had ab -29 17
~except ac 21 -21

a0:instead abc -26 -19 26
a1:the ab 32 -35
a:turno abc -27 35 -19
b0:pues abc -16 -34 24
b1:@visit bc 19 -20
b:took abc 35 -26 -25
b:which_leaves abc -24 -26 25
n:cuando_usted c -26
n:promised abc 41 -27 -37
n:would_not abc -39 -38 40
p:been ac 29 -35

a0:limpio c -26
a1:have bc 31 -32
again abc 44 -25 -17
b0:nomas abc -18 -31 27
b:not_@drive a 16
c0:salgo ac 23 -22
n:of_@date abc -31 24 24
n:the_new b -18
p:@year ac -28 25

a:tambien bc 33 -38
a:viene_el c -17
b:dice abc -17 -16 21
b:not_got b -24
b:us_say ac -22 27
c1:po abc -22 -25 31
n:from_now b -30
n:seria a -22
p:roofing abc 28 -24 -23
p:trabaja a -16

a0:this abc -16 -29 20
a1:le ab 22 -22
a1:what ac -20 26
a:are_@open bc -27 32
b:calling_for b -22
b:littles abc 24 -22 -22
c0:make abc -28 -19 29
n:any_morning abc -20 -20 29
p:m ac -40 26

a0:ok ac -16 18
a:libres bc -29 30
b:man bc 19 -17
b:preference_is abc -19 -32 31
b:would_need a -16
c1:yes bc -26 33
n:@day_por ac 19 -40
n:los_demas a -40

=aside;doubt:7:_morning_or_evening abc 117 -86 -111
a:dan abc -18 -15 26
b1:my abc -16 23 -22
b:home_time ac -35 33
b:quisiera c 17
c1:they ab 30 -57
last ac -26 17
n:me_da abc -22 27 -26
n:other_time c -21
p:puede ac -28 19
p:works a -19

=wanted;on-offer1 a -24
>past bc -34 22
b0:mi ab -26 16
c1:tengo c -26
n:,_pero abc -31 24 -15
n:but_@day a -50
n:tan bc -19 22

=wanted;doubt:7:_morning_or_evening abc -23 18 -17
a1:todavia ac 23 -21
b1:@relative ac 18 -19
n:,_antes abc -37 -35 42
n:demas a -43
p:service bc -30 19

=out;first c -22
=wanted;<fact abc -43 23 -15
a:for_the ab -36 34
a:out_of abc -29 -39 35
b0:toda abc 20 22 -36
b1:anytime abc -24 -19 24
n:._and abc -25 -42 35
n:are_even a -16
n:ill ab 21 -36
n:straight c -15
n:though bc -43 36

a:my_@late bc 27 -26
a:perfect b -23
b:she_works abc -23 24 -20
n:m c -22
p:own bc -16 24

a:wide abc -40 -22 41
b:on ab -15 23
c0:off abc -18 -39 33
n:but_in bc -20 22
p:would b -17

a:no_tendra ac -16 18
b0:ends ab 33 -23
b:hasta a -22
b:i_say abc 22 23 -60
b:mismo abc -29 -33 36
n:@call abc 23 -17 -20
n:rough abc -20 32 -32
n:work_# a 17
p:less c 16

a0:as abc -15 -15 21
a:@english ac 32 -39
a:mejor b -48
a:my_brothers a -16
b:ponga abc -17 18 -16
b:will abc 18 28 -42
n:did abc 34 -29 -34
n:sorry_. bc -26 17
p:vida abc -38 -36 40

a:trabajar ac -17 17
b0:that abc -18 -45 42
b:._can b -27
b:amarillo ac 19 -32
b:fui abc 39 -29 -35
b:now ac -39 36
b:wanted abc 24 28 -35
n:no_el a -30
~past ab 19 -48

a0:just ac 49 -51
a:al c -24
b:it_do ab 15 -23
b:seria abc -18 -17 19
b:wrote abc 28 -22 -19
n:,_deme c -18
n:?_despues abc -18 22 -21
n:pero_el abc -33 47 -36
n:very bc -16 19
p:: ab -28 26

b:not_think ac 29 -35
c1:ahora b -17
n:here abc 23 -21 -22

a1:algo ac -19 22
n:am_is c -27

a0:it abc -40 -47 49
a:for_me a -30
b1:del b -22
n:has b -37
n:through_@day bc -18 15

a1:both abc 21 -18 -21
b0:@insurer abc -27 41 -39
b:can_do bc 21 -18
b:in_the a -30
b:is_not ab -30 21
b:no_tengo abc -40 -17 25
c1:sleep abc -24 30 -18
n:,_ando ac 39 -41
n:is_at abc -24 20 -16
weekdays c -15

=aside;every ab 24 -37
b1:le bc -18 18
b:toda abc 20 22 -36
c0:perdon ac 37 -40
n:me_a abc -17 -50 26
p:hora abc -29 33 -32

b0:done a -44
b:could_it bc -16 17
b:surgery abc -22 26 -25
n:great abc 25 -24 -24
p:okay ac -36 18

a1:and abc -24 -16 18
a:be_great abc -20 -15 21
b:,_@relative ab 22 -31
b:sisters ab 20 -22
b:the_car bc 17 -22
b:y_ella abc -16 -19 20
n:@day_. bc -32 21
n:other ab -26 15
n:pero_despues abc -44 -55 55
n:you a -21

c1:ponme abc -25 -22 30
c1:ship a 18
n:after abc -20 31 -23
n:all_the abc -27 29 -28
n:got_anything ac -19 17

=wanted;doubt:what_begins_on_that_day a 19
a1:@relative abc -19 -32 33
a:any_weekday ac -19 17
b1:quedo b -18
b:,_y abc -74 31 -23
b:@call ab 29 -48
b:i_am ac -18 18
b:is_under ac -17 17
b:take abc -21 -60 54
n:am_in a -16
n:el_# ac 23 -28
n:estare_primero ac -27 28
n:mornings_only abc -24 -23 24
n:says abc -15 23 -23

a0:across c -21
a:no_puedo bc 21 -39
a:too_early c -18
b:._yes bc -22 26
b:to_me a 24
n:@day_you abc -25 -19 29
n:knee abc 27 -21 -26

a1:llego ac 18 -23
a:off ac -47 20
b0:home abc 36 -15 -33
b:am_at b -16
c1:bueno c 18

=wanted;lead-if abc -37 -19 37
a:good ac 27 -36
a:i_come ab -17 16
a:me_dijo bc -37 27
b0:mejor abc -42 -57 58
b:,_it bc -47 21
b:county abc -16 19 -18

a:mas abc -32 -35 47
b0:took ab 23 -20
n:before_noon ac -21 22
n:so abc 16 19 -38
n:that_one ab -34 15

=aside;all:aside+wanted abc 44 -28 -45
a0:with b 16
n:._either ac -24 16
n:by abc -20 -21 42
n:the_@vehicle c -15

a1:i abc 29 -16 -28
b0:check c -18
b:anytime_in ab -25 16
n:in_there ac -41 35

a:brutal abc -21 -18 23
b1:but bc 18 -17
b:,_off b -30
b:from bc -48 18
b:permiso abc -33 17 19
n:,_give abc -28 -42 33
n:but_she b -24
n:is_payday ac -27 23
n:pm_is bc -33 15
n:you_got a -36

=aside;<fact c -71
a1:days bc -27 18
a:about abc -32 -19 33
a:for_it ac 24 -23
a:when_the ac -29 20
a:works b -62
n:antes_del abc -19 25 -24
n:right_now bc -25 18
n:tempranito ac 19 -26

a0:what abc 33 -25 -29
a1:cuando ab -34 19
a:ago abc 37 -20 -35
a:will_do abc -15 -16 24
b1:si bc 24 -22
b:@price abc -38 24 -20
n:._this abc -29 -22 27
p:cama ac -17 23

a:ya_puedo bc -27 32
b0:it bc 26 -22
b:._the abc -28 -36 39
b:?_any bc -21 24
b:i_sleep abc -25 25 -20
b:long_as a -18
b:me_la bc -16 18
n:is_my abc 20 -18 -15
n:me_in abc 35 -29 -32
p:bendiciones ab -35 26
p:care abc -32 -31 32

b0:hair abc -16 25 -30
b:is_coming abc 24 -23 -20
b:so_i ab -66 17
c0:ese abc -22 -24 30
n:@date_after ab -32 19
n:digo_el a -23
n:i abc -22 30 -20
p:always ab 17 -36

=wanted;? ac -41 18
a:eso_no ac 23 -20
b:swing abc -23 -25 30
n:for bc 26 -40
n:man b -24
n:tiene a -28

=wanted;all:aside+out+wanted a -17
a:no_good abc -23 34 -33
a:otro bc 23 -30
b:preschool_is ab 24 -30
b:y_el abc -32 -25 32
n:it_is b -16
n:out ac 23 -23
n:si_si b -21
n:tipo_# abc -17 -19 23

>that_day ab -21 17
a1:next abc -22 -16 23
a:anytime abc -26 -23 30
b:al_trabajo bc 20 -20
b:ni_el b 16
n:good abc -34 -30 35
n:is_good bc -27 34

a:& ab 18 -24
a:@ride bc 21 -17
a:minutes ac 28 -30
c1:if abc -40 -27 36
n:you_very bc -16 19

=aside;<free_from abc 47 -33 -38
b:can_you abc -30 -18 31
b:habria_dicho bc 19 -26
n:@date c -31
n:can_do abc 21 -33 17
n:dejo_a bc 21 -21
n:que_@drive b -18

a:dead ac 27 -24
b1:what abc -36 -24 38
b:._rest bc -20 26
b:yes_to b -26
c1:maam a -17
n:equivoque_, abc -16 -19 18
n:y_mi bc -50 19
p:are abc 24 -26 -20
p:vaya ac -18 20

b1:pushed ac 19 -17
b:._\xc2\xbf ac -22 27
b:i_was abc 17 26 -47
n:ish a -23
n:t/th_# abc -32 35 -36

=out;>not bc -28 25
b1:ahi abc -29 -22 32
b:el_puente abc -19 19 -18
b:hospital abc -20 22 -25
b:rent abc -46 -17 22
b:supposed_to b -34
c1:whatever abc -15 -34 38
n:ten bc -45 21
p:voy bc -38 20

a:@thanks_you ac -20 20
b0:ponerme abc -16 -16 21
b0:\xc2\xbf abc 18 -19 -17
b1:otherwise c 18
c0:instead ab 23 -41
n:,_does ac -46 20
p:noche a 17

b:@relative_comes abc -16 -44 32
b:works abc -27 31 -26
n:no_use ab 17 -25
n:they ab -41 42

=out;<busy_from abc -42 44 -27
=out;again a -67
b:they_are bc -28 23
n:i_sleep ac -30 23
p:deer ac -40 18
p:had ab 22 -35
p:meant bc -18 18

=out;within-last bc 16 -20
a:- b -21
a:better abc -33 -33 36
a:de_dia abc 17 22 -38
a:la_casa abc 21 -19 -20
a:manana bc -23 23
b0:para abc -49 -25 64
c0:otherwise abc -26 -29 35
c1:del b -18
p:cole abc -32 -25 37

a:a_@day ab 16 -24
a:check bc 24 -23
a:puedo_por abc 18 -17 -16
b0:make a -15
b0:meet abc -17 34 -31
b:,_then ac 32 -31
b:and a -19
b:or abc 27 18 -40
n:semana_que abc -18 28 -28
n:that_i c -15

=out;span abc -114 -16 33
a:not_going abc -16 33 -33
c1:maybe ab -37 20
c1:si b -18
n:instead_, bc -25 24
n:she_is bc -31 29
n:would_say bc -19 15

b:so_my bc 19 -18
c1:duty a -23
n:ya_de ab -28 23
p:already b -21

b1:@drive abc 23 -35 -16
c1:neither abc -22 22 -21
n:@day_# ac 19 -26

=aside;~free abc 60 -45 -57
=wanted;<fits a -52
=wanted;>fits a -42
a1:camino bc 22 -34
b1:so bc 25 -28
b:finals_are bc 19 -19
n:#_en ab 17 -35
n:a_los abc -26 -18 25
n:or_@day ac 29 -27
n:pero_mi c -31
n:possible a -16
p:is bc -38 24

=aside;<not ab 21 -34
a0:pero b -25
a:rough abc -34 40 -40
b0:shrink c -19
b:@call_is abc 21 -16 -27
b:am_out b -28
b:and_i abc -18 -25 30
b:in_on ac -23 23
n:cause ac -35 32
n:que_de abc -22 23 -16
p:misa abc 35 -23 -34

a:hasta_las bc 19 -28
a:or_the ac 22 -20
b:._la bc -31 33
b:hair bc 20 -33
c1:my ac 20 -26
n:@date_a ab -21 18
n:ends abc -25 -34 36
n:lonche ac -21 19
n:shop ac -29 24
n:want ab 32 -30

b0:@body ac 21 -20
b1:tiene ac -46 18
b:algo_en ac -17 20
b:las ac 19 -20
b:not_then abc -31 -37 41
b:que_la ac -23 23
b:shrink c -20
b:there_one a -15
c0:pucha b 19
c0:yo ac 21 -17
n:antes_no bc -29 15
n:cuando bc 28 -31
n:porque_entra b -17
n:sea a -18
p:@english a -17
p:dialysis a -24

a1:@insurer abc -19 -21 25
a:ideal bc -21 23
b0:one bc -20 15
b1:him abc -16 -35 39
b1:like abc -17 -17 23
b:not_in abc -21 27 -26
n:#_oclock bc -28 29
n:._so abc 19 25 -55
n:que_@insurer a -30
n:si_es bc -35 22
n:till b -15
n:told abc -36 49 -43

a1:casas c -26
a:@holiday abc -30 -28 35
b1:@open abc -28 34 -31
b:do_you abc -17 -53 33
n:en_@date abc 36 -36 -35

=out;~free_from ab -33 30
b:#_, ac -23 15
b:let_me c -18
b:the_rig b 17
n:a_esa abc -18 -20 19
n:same_day abc 24 -33 18

a0:be abc 17 -16 -15
a:esa abc -16 22 -17
a:is_my abc -54 -19 34
a:o bc -45 28
around bc -26 18
b0:school a -27
n:it_can abc -22 23 -17
n:outside ac 24 -30

a:can_leave bc -27 30
a:it_is ac -20 16
a:which ac -24 16
b1:es bc -26 16
b:one a -17
n:o_@day bc 27 -34
p:@howmuch b -19
p:none b -46

b0:like abc -41 -56 60
b:of_these bc -30 26
b:y_salgo b -19
n:my_only abc -37 -25 33
p:make ac -30 19

=wanted;doubt:a_child's_hours:_what_they_mean_for_the_visit abc -27 23 -21
a1:perfecto ac -19 24
a:es a -19
a:instead abc -27 -24 31
a:mi_@relative a -16
n:puedo_, b -26
p:, ab -32 21
p:all bc -49 35

a0:any abc -15 -27 23
a0:last abc -32 21 19
b:it a -21
b:rest ac -33 20
c0:@open abc 28 -47 -20
n:._maybe bc 18 -37
n:earlier a -19
n:esos_dias ac -26 20
p:semana ac -57 25

b1:down abc -15 -31 20
b1:yes b -26
b:but_any bc -17 18
b:estoy_de bc 16 -33
b:he_will abc 18 -18 -18
n:is_@wrong abc -18 29 -28
n:the_afternoon ab -36 16

a1:tienen c 19
a:@date_or abc 22 -31 -19
a:a_# bc 26 -25
a:more abc -28 -20 23
a:whenever abc -25 -36 35
b0:her bc -24 17
b:just_not abc -15 20 -20
n:consulado ab 23 -29
n:otra_si ac 15 -15
n:que_no a -30
n:their bc -29 24
n:ya ab 27 -48
p:en ab 27 -48
p:llevo a -18

a1:mas ac -23 24
a:reckon b -31
b:@relative_@visit ab 19 -15
b:and_not abc -20 43 -42
b:but_only c 19
b:vet_is bc 26 -22
n:come_@day abc 39 -35 -33
n:media b -21

a:keep_the abc 22 -16 -15
b:i_believe ac 27 -23
n:,_mornings abc -30 -26 29
n:like_a ab -35 16

b0:libre abc -39 -30 40
c1:le abc -20 26 -34
n:del_@day a -34
n:ella ab 23 -37
p:@sick bc -39 25

=aside;>free_from abc 29 -28 -16
a:am_home a -37
a:probably abc 17 -16 -16
b:come_in bc -32 23
b:somebody bc 32 -30
b:yo_no bc 25 -22
p:noon ac -25 18

a:i c -20
b1:sometime abc -27 -17 28
b:am_on bc 36 -56
c1:routes abc -21 24 -24
n:o_sea a -21

a:en c -22
a:to_my bc 24 -30
after abc -19 -41 36
b1:mejor abc -24 -20 29
b:entro_a ab -21 24
b:the bc 19 -18
b:two abc -31 24 -16

=-;aside;out ab 27 -112
=wanted;within-last ab 28 -39
a0:maybe abc 38 -42 -33
a:is_out abc -19 41 -40
b1:finals abc -18 23 -21
b:day_but bc 24 -55
b:naps ab -44 21
c0:( abc -21 -28 32
n:@day_? bc 17 -33
n:hold_on abc 20 -19 -18
n:lab a -17
n:only ac -49 28
n:them_i abc -37 40 -34
p:neither abc -38 -35 40
p:those ac -52 36
~busy_from bc 55 -79

a:after_# abc -24 -20 24
a:any abc -26 -26 27
a:be_lovely c 16
b1:day abc 21 15 -55
b:my_@book abc 21 -21 -19
c1:comes bc -37 26
n:@date_? abc 36 -16 -28
p:pasando abc -25 -26 32

=aside abc 22 -20 -18
=wanted;aside;- c -29
a1:perfect abc -23 -16 30
a:are_rough abc -25 25 -24
a:not_the abc -30 -19 24
b1:state c -29
b:pushed abc 31 -22 -22
n:his abc -23 27 -50
p:babysit abc -30 29 -18

=wanted;span bc -42 18
a0:emojithanks abc -31 -20 33
a:been abc 31 -17 -31
a:convenient abc -20 -35 37
a:shop bc -22 17
b1:need abc 19 17 -40
b:jury abc -21 25 -24
b:those b -30
c1:from bc -20 16
n:antes_de bc -20 20
n:my_@relative bc -18 15

a:@year b -23
b:de b -34
b:lord ac 18 -24
n:!_! abc 43 -32 -42
p:cual abc -24 -23 31

a:toca ac 21 -17
b1:either abc -25 -18 24
b:girl b -30
c1:of abc -19 38 -36
every bc 17 -22
n:@drive_, ac 26 -27
n:dia_no a -53
n:mas abc -51 -49 58
n:mejor_un abc 34 -17 -30

a0:tampoco abc -35 47 -47
a:best abc -39 -39 49
a:split abc -16 -27 28
b0:about abc -41 -32 46
b0:pasa abc 24 -21 -22
b0:works abc -27 31 -26
b:@open ac 19 -22
b:covering ab 23 -25
c1:nothing c -21
n:the_one ac 43 -41
n:y_me bc 22 -22
p:come abc -37 33 -20

a0:only abc -76 -50 69
a1:hay c -15
a:us c 21
b:la_@relative abc -32 -19 22
b:todo abc -26 -29 30
n:after_that a -17
n:lonche_, ac -21 19
n:pick ac -33 18

a1:there abc -19 -25 31
a:puedo_ir c 18
b:and_she c -17
b:but_in abc -17 -25 27
b:estoy ab -23 21
b:ooh bc -32 22
b:you_all ac 27 -28
c0:cause abc 36 -32 -34
c0:entre bc 17 -17

a0:fine c 16
a0:puede abc 21 -25 -17
b:also abc -27 -31 34
b:get_out b -18
b:has_dialysis a 19
n:#_any a -20
n:#_or ab 17 -22
n:lol_so ab 34 -38
p:good ab -35 18

a:i_can b -54
n:but_you bc 26 -33

a:heifers c -37
b:dead b -26
b:he_can abc -38 -36 41
b:not_start ac 24 -35
b:patron abc 25 -35 -16
n:@day_would b -23
n:and_@day a -25
n:at_# ab 16 -25
n:it_has abc -29 -31 31
p:despues ab -16 16
p:dice ab 26 -46

<free bc -28 24
b0:anywhere ac -33 18
b:,_any ac -41 27
b:ones ac 20 -26
n:am_home c -18
n:other_day abc -22 26 -24
n:shoot abc 22 -24 -19
p:soy ac -21 15

a:guess abc -34 -20 27
b0:# abc 61 -20 -59
b1:en c -26
b1:make abc -27 -18 29
b:week_is abc 26 -21 -21
n:siguiente_si c -23
n:week_i c -22
named-again bc -19 18

b1:were abc 25 -15 -18
b:vet bc 26 -22
c1:puente abc -19 19 -18
n:@late_, bc -38 24
n:starts bc -24 18
p:called abc -31 26 -20

a:nada abc -16 -35 34
a:pero b -25
a:the bc 16 -26
a:y_hago ab -25 15
b:is_it ac -19 19
n:so_@day ab 24 -38
p:afternoon abc 18 32 -45
p:any ac 16 -31
p:limpio abc -32 -32 38
p:speech abc 33 -36 -18

=aside;lead-turn b -36
a0:ni bc 29 -43
b:alla abc 23 -23 -21
b:cobraron abc 27 -17 -24
b:guess bc -18 21
b:notice ab -23 22
b:there ab -21 22
lead-turn bc -32 18
n:hasta ab -36 33
n:have ac -52 16
n:if_i c -19
p:done c 17

a0:de ab 16 -29
a1:ya bc -21 17
a:la_escuela ac 17 -18
a:not_leave abc -15 23 -19
b:ando b -24
b:night ab 18 -15
b:so_# abc -22 24 -16
b:us_do b -34
n:thing abc 27 -32 17

a:con_el c -32
a:esta_perfecto ac -19 24
b0:@food b -23
c1:yo c -20
n:days ac -31 23
n:noon bc -29 21

a0:that ac -36 33
a:en_el ac 30 -30
b0:solo abc -60 -44 60
b:de_en abc 36 -25 -32
b:he_has abc -38 47 -44
b:wait_i abc -34 27 -22
c1:menos abc -30 39 -36
n:,_which abc 16 34 -52
n:@day_it bc 16 -17
n:is_turkey b -17
n:not_the a -50
p:getting bc -23 28

a1:# bc -30 27
a1:de b -43
b:,_i ac 20 -34
b:since b -20
n:e ac 25 -29
n:entra abc -24 -19 26
n:mananita abc -22 -23 27

a:#_el ac -19 19
b1:gave abc -16 -26 19
c0:this ac -35 22
c1:who bc -27 26

a:@price b -19
a:the_lady ac 16 -16
b:que_sea abc -16 -17 19
b:soon_i ac -34 21
n:lo_del ab 21 -35
n:think abc 16 28 -39

=out;nowhere abc -33 57 -58
a1:@holiday abc -24 -24 28
a:is_right abc -19 -26 21
a:quedo_sin a 15
b1:it ac -24 15
b:@late a -15
b:yo_trabajo abc -19 20 -19
c1:now ab -36 24
n:,_entonces ab -42 44
n:,_will abc 39 -47 -30
p:full b -30

=wanted;doubt:strange abc -23 -26 26
a:can_manage ac -20 26
a:casa abc 27 -27 -24
b1:take abc -38 -39 44
c0:well ab 20 -21
n:@traffic abc -16 -25 24
n:con b -18
n:thirty b -22

=wanted;on-offer2 abc -32 32 -26
a0:nos ab 18 -20
a:am_in abc -22 36 -29
a:meeting bc 31 -40
b:@insurer abc -21 51 -48
b:payday abc -24 -28 33
c0:how abc -17 -17 19
c0:tiene abc -27 -23 30
n:cuido bc 16 -16
p:primero abc 22 -21 -19
p:reyes bc 27 -29

=aside;<unknown abc 36 -24 -27
b0:uy ac -31 24
b:@animal ac 19 -34
b:dia_de bc -17 18
b:i_@open bc 18 -28
b:to_be ac -25 17
c1:puedo a -28
n:& abc -18 23 -25
n:,_can ab 23 -24
n:._week bc 26 -41
n:? bc -50 32
n:girl a -36
n:hour abc -31 -34 38
n:juego_@day abc -29 -22 30

b0:over b -27
b:instead ab 23 -41
n:#_ish a -22
n:@date_, b 16
n:on abc -41 -23 42
n:para_no abc -22 -36 40
n:que_entro ab 20 -30
p:her ac -31 26

=aside;doubt:what_begins_on_that_day abc 44 -38 -36
a:yes abc -33 -32 37
b0:go bc 28 -31
b1:and a -44
b:meeting ab 25 -19
n:any_day ab -25 17
n:de ac -36 25
n:es_el abc -21 25 -26
n:la_@late c -17

a:emojiyes abc -32 -25 36
a:suit_me ac -17 18
b0:except ab 15 -21
b:confundi abc -21 -19 23
b:on_a bc -26 21
b:on_days abc -23 28 -29
b:said abc 47 -22 -37
n:,_one abc -17 -48 51
n:be_at bc 20 -20
n:llega abc -20 35 -34
p:por ab 18 -54

b:union_meeting ab 22 -17
c1:ahi ac -15 21
n:two ab -44 17
p:about ac -41 15
p:say c 15

<turn bc -32 18
a1:@month abc -19 21 -27
a:is_@open ab 18 -19
a:you abc -19 -32 33
b0:time abc 52 -38 -51
b1:last b -27
n:like ab 18 -39
n:mas_@late abc -24 -34 37

a1:too c -18
n:,_o a -26
n:i_would bc 37 -41

a:i_guess abc -34 -20 27
b1:ya b -33
b1:\xc2\xbf c 20
b:,_me ab 17 -38
b:in bc -33 19
n:me_@fetch ab 21 -40
n:me_voy abc -24 -37 33
n:si ab -39 24
n:solo bc -32 27
n:time_@day abc -38 37 -29
p:church b -23

a:@late b -26
a:not_a bc -44 44
b:yo ac 28 -26
n:esa abc -16 -18 22
n:que_del abc 22 -21 -22
n:said abc -17 -50 25

<if abc 27 -25 -21
=-;wanted;out a -68
=aside;doubt:until_then,_or_from_then_on ab -28 22
a0:verdad ab 18 -24
b0:somewhere abc -15 -20 23
b:up_my bc 19 -22
n:,_a a -21
n:@holiday_, bc 24 -36
n:hora abc -38 -37 46
n:off a -17
n:pero_en abc -31 -47 46

a0:pues ac -33 23
a:tiempo ac -16 18
b:called abc -26 28 -37
n:guess c -17

a0:no abc -21 50 -49
a:told abc -36 -18 30
b0:libra ab 20 -30
b1:hay abc -30 -42 42
b1:put ac -71 16
b:@vehicle_needs ab -23 22
b:bring_me abc 26 -19 -24
b:either bc -64 30
b:salgo_del b -21
p:baby abc 19 -28 -16
p:his ac 17 -29

>soonest abc -30 31 -29
b1:nomas abc -15 -22 22
b:,_home ab 18 -38
b:,_just bc 15 -15
b:my_@relative b -25
n:but_can abc -37 -29 35
n:i_@open bc -31 24
n:i_told abc -25 22 -21
n:is_nothing bc -19 20
n:speech a -32
p:recital ac -17 19

a:@move b -18
a:leave ac -22 20
a:time_i ab 28 -32
b1:got ab -22 19
b:so_either b -17
b:toca c -22
b:work b -15
n:at ac 28 -20
n:would_be abc -41 33 -16

=aside;until bc 16 -54
b:bury a -33
b:dale abc -24 -34 38
b:to_put c -21
n:turkey_day abc 25 -39 -17

=wanted;>not a -15
a:is_free bc -39 40
a:on ab 17 -41
b1:los abc -24 26 -28
b1:man ab -17 22
b:boy abc 19 -24 -15
b:school c -19
c0:lol b -20
n:had a -47
n:i_know ab 17 -29
p:asleep abc -21 -25 35

=-;aside;aside bc 17 -26
b:,_nos abc 34 -21 -34
b:@relative_le b -19
b:but_have ac 16 -37
c1:, b 19
n:,_except abc -28 -30 33
n:@vehicle ac -30 22
n:am_proud ac 22 -21
n:am_up abc -25 -20 26
n:bar abc -18 -20 22
n:f b 22
n:miss abc -21 31 -33
on-offer2 bc 45 -71

a:cuando_usted c 15
b:later ac -27 24
b:no_wait abc -17 -20 20
c0:- bc 27 -58
p:payday ac -24 23

a:first bc -24 25
a:my ac 32 -23
a:no_@day bc 17 -17
b:voy_para abc -24 24 -22
n:but_that ab 22 -27
n:except abc -28 -30 33
n:think_straight b -23
n:un_@day ac -39 28

b0:pucha b 19
b:meant abc -18 -30 32
c0:is ab 25 -37
c0:pues b -23
p:due abc -31 -34 37
p:nada ab 16 -32
p:second a -17

b1:does abc -40 44 -44
b1:start a -27
b1:which ac -21 19
b:gets ac 28 -40
b:since_i ac -24 24
b:the_furnace bc 25 -27

=wanted;doubt:a_time_that_may_be_ruled_out bc -37 39
a:si_hay b -17
a:ya_no abc -22 26 -26
b0:leaves abc -19 -25 24
b1:rest a -29
n:confirmed c 18
n:not_# ab -29 19
n:recojo_a abc -17 -17 21
n:slept a -21
p:long bc -21 27

a:only_day b -33
a:vacaciones ac -23 17
b:go_out abc 19 -19 -18
b:hasta_el a -25
b:no bc 38 -45
n:._make b -20
n:hay bc -43 30
n:la_hora abc -46 -36 49
n:us_say c -24

a:do_not abc -27 -41 45
a:todos_los a -28
b:missed abc 35 -30 -24
c0:not abc -43 58 -57
n:#_no bc -37 25
p:leave ac -28 21

a:,_a abc -19 -20 20
b:me_for abc 38 -25 -38
c0:can a -16
n:otro_@day c -18
p:fin abc -18 -20 24

b0:come abc -34 -40 46
b1:dice bc -19 17
b:try abc -19 20 -17
n:,_cualquier bc -20 19
n:dejo c 16
p:pena abc -25 24 -17

a:road ac 21 -16
b:otra bc -22 18
n:ahi_en c -18
n:dead abc -25 23 -21
n:whenever a -19
p:pasado b -27

a:los_ninos ab 15 -19
a:only bc -64 22
b:anything_in abc -20 -29 31
b:get_me a -26
c1:confundi abc -21 -19 23
c1:y bc 28 -28
n:en c -16
n:program bc -18 19

a:otra bc 19 -23
b:@date_# c -18
n:,_hasta abc -27 32 -31

b0:either abc -47 -46 55
b:@drink_truck ab 18 -20
b:nope abc -29 -39 33
b:once abc -18 -25 34
b:only_runs abc -32 -27 30
c1:pongame bc -21 22
c1:to a -21
n:,_so bc 18 -16
n:el_resto abc -28 -24 30

a:esta_bien bc -32 25
b0:rig b 17
b:release bc 25 -35
c0:either abc -48 -49 58
c1:boy b -24
n:dos_dias abc -28 33 -33
n:nothing_past a 16

b:even abc -19 28 -25
n:@day_la abc -24 26 -28
n:ahora ac 17 -26
p:@ride bc -23 29
p:want abc 24 -29 -23
p:what ab -30 24

a:cover ac -18 21
b1:puede abc -21 -22 26
b:you_fit ac -16 17
n:@drink a -18
n:like_. ab -32 29
n:perdon ab 38 -40
n:will ac 18 -33
p:mind abc -33 -28 32
p:sale abc -28 -40 42

=aside;doubt:not_settled_yet abc 27 -55 -18
a:bible_study ab -18 23
b:pedi ab -32 17
b:pero_ya b -16
b:through c -17
n:@day_if bc -24 16
n:weekdays abc -28 29 -25

a0:tambien bc 33 -38
a:already abc 27 -21 -28
a:asleep bc 19 -23
b:comes_to abc -29 -26 30
b:is_the c -15
b:tienen ac -32 33
n:be_home c -20
n:por_la bc -31 27
n:the_week bc -35 25

b0:@fetch abc 30 -20 -25
b0:picked bc -33 16
b:#_any abc -22 26 -23
b:._do abc -43 -36 46
b:el_@relative ac 17 -19
n:al a -24
n:but_it abc -32 -44 43
n:down_for a -29
n:no_@day b -20
n:on_the abc -27 -30 32
n:que_es a -30
n:recojo b -19
p:factoria a -22
p:hoy a -21
~only abc -28 -55 48

=aside;>that_day abc -25 -32 27
a0:gets bc 25 -29
a:and_a ab 17 -17
a:as_you abc -17 -17 23
a:that_is a -34
n:,_see abc -24 32 -29
n:be_with abc 30 -27 -29
n:voy_para abc -17 -17 18

a:ahi bc -19 23
a:antes abc -33 -19 35
b:,_ese abc -22 -15 23
n:please_. ac -15 19
n:service ac 22 -37
n:tendria_que abc 18 26 -34
n:tienda c 16

<not abc -24 75 -78
=out;hour abc -16 43 -47
>busy_from abc -29 36 -31
b0:al abc -29 -31 31
b:,_except c -26
b:finals abc -33 33 -29
b:would ac -17 16
n:#_ya abc 30 -27 -27
n:gets_me ab 28 -36
n:que_a abc -26 33 -34
n:text_you c -18
p:dark ac -31 26

=aside;days3 b -17
b:health bc -39 19
b:i_need ac -40 30
b:me_ponga abc -17 18 -16
b:program bc 16 -28
n:earliest b -37

<busy bc 38 -46
b0:pongame abc -20 -27 29
b:era b -20
n:menos abc -32 -33 36
n:since_i ab 29 -42
n:that_morning abc 32 -24 -20
p:basketball a -20
p:love ab 27 -45

b0:the ac -44 34
b:perdon_, ac -21 19

b1:fijese ac -21 24
b:dia_menos abc -18 24 -24
b:who bc -27 26
c1:o abc -18 -26 25
n:after_the a -20
n:ask ac 31 -36
n:in_before ab 21 -18
n:llega_la abc -25 41 -40

a:be_my a 18
a:is_no abc -16 28 -26
a:week b -36
b:i_told ac -30 18
b:run abc -21 -16 21
n:,_lo abc -32 -21 32
n:ahi_para abc -22 29 -30
n:would_rather ac 30 -37
p:mornings bc -30 26

a0:tengo bc 34 -40
b:after_that ab 25 -33
b:law abc -39 -19 38
c0:county abc -16 19 -18
n:?_any abc -29 26 -24
n:day_after ac -45 21
n:tiene_que a -25
n:to_be ab 16 -20

=wanted;named-again b -17
a0:those abc -18 -28 28
a:girl a -22
b0:has abc -25 27 -25
b1:@call ab 22 -39
b:can_take abc -23 -16 21
b:last ab 34 -39
b:quedo ab 19 -25
b:see ac 16 -22
n:alla a -21
p:ninth a -27

a1:tendra ac -16 18
b0:with abc -31 -35 43
b:other_girl c -18
b:viene bc 21 -23
n:,_either abc -30 -34 36
n:as ac -26 18

a:emojithanks abc -32 -20 33
c0:take abc -20 -20 21
c1:go abc -29 39 -39
n:,_ill ab 15 -27
n:._antes bc 22 -33

b:can_it bc -21 19
b:patient abc -35 46 -43
n:first_thing ac -15 18
p:llega ac -41 22

b:confundi_, abc -21 -19 23
b:tell c -16
n:oh_shoot ab 16 -21

=wanted;doubt:which_week ac -38 39
a:be a -20
n:,_it bc 30 -43
p:- b -47
p:dialisis b -18

c1:boss bc -19 19
n:nine bc -33 21
n:not_shop c 17
n:not_want ab 28 -25
p:said ab 15 -17

a0:hon abc -19 -18 22
a:@person bc -41 18
a:with_the bc 19 -38
b:- bc 26 -59
b:@relative_can b -26
b:menos abc -31 60 -63
b:my_shrink abc -16 17 -17
n:dame abc -21 26 -34
n:still_@open ac -15 16

=wanted;<turn ab -21 16
a:going ab -33 31
b0:@place b 18
b1:needs ab -35 16
n:la_manana bc -32 16
one bc -37 19

a1:hago bc -22 24
a1:make a -30
b:@relative_get ab 22 -23
b:de_ahi abc 25 -26 -23
~unknown bc -17 16

=out;lead-why a -17
b0:back abc -36 -35 40
b0:get a 16
b:i_get bc -57 18
b:put b -18
b:twins abc -25 29 -27
c0:would b -27
n:,_before abc -29 -29 37
n:about c -18

a:like b -20
a:she a -22
b0:class abc -48 -22 33
b:,_do ac -27 25
n:,_el b -18
n:,_got abc -18 -21 22
n:@price ac 23 -27
n:got_any abc -31 34 -20
p:mananas bc -30 17

=aside;around abc 31 -32 -26
a1:later bc -17 19
a:san_lazaro bc 20 -31
b0:nothing ab -48 20
b0:road ab -16 16
b1:truck ab 21 -43
b:go_with ac -24 27
n:,_dame abc -21 26 -34
n:@insurer a -34
n:po abc 31 -22 -30
n:sorry bc -23 21
n:too_early b -23
p:there ac -57 23

a0:el ab -34 22
b1:later ac -24 25
b:@relative_says a -20
b:entonces b -18
c0:el ab 29 -38
n:get ab 21 -60

=wanted;on-offer0 bc 20 -26
a:es_el bc 19 -23
a:just abc 26 -33 -24
a:no_tienen c 19
a:que_no b -25
b:,_and b -28
b:?_he abc -15 -15 16
b:look_at b -15
b:no_hay abc -40 -29 38
b:otherwise abc -26 -29 35
n:,_please bc -18 22
n:me bc 26 -28
n:those_days abc -24 -20 26
p:@fetch bc -42 18

a:now ac -35 27
a:podra c 16
b:anywhere ac -33 18
n:so_after abc -28 25 -17
n:vos a -35

a1:to b -24
a:of ab 17 -37
a:suit ac -29 32
b0:love abc -28 21 -19
b:,_nomas abc -18 -16 28
b:._well a -27
b:supposed b -34
c0:@hello abc -43 -35 49
n:que_se abc -19 -29 31
p:@place ab 23 -20

a1:would bc 17 -18
b:the_@vehicle bc 20 -36
n:proud ac 22 -21
n:resto_de abc -21 -37 37
n:sub bc -28 24
n:tengan abc -29 -28 31
p:duermo ac -31 22
~fact abc 39 -34 -36

b0:dentista bc 21 -40
b:@vehicle_gets c -17
b:already abc -19 -27 23
b:back_at ac -45 26
b:class abc -42 -22 31
b:to_say bc 25 -56
n:is_a bc -46 34

a0:either ac -29 26
a0:to b 17
a:matter abc -17 -18 19
c0:tenia abc 34 -21 -31
c1:but abc -31 53 -51
c1:hers abc 30 -23 -23
n:@open abc -35 -43 49
n:favor ac -27 21
p:better abc -17 27 -21

a1:podra c 16
a:#_to b -34
a:but abc -23 -30 31
a:could a -34
a:el_dia abc -25 -32 28
b:got a 19
b:por a -29
c1:free ac -35 37
n:ya_despues abc -17 31 -31

<fits a -22
a:@day_@day b -15
b0:, ac -32 25
b:girls abc -25 32 -24
b:husbands bc 23 -37
b:mira b -15
p:he c 15

a:am bc 21 -27
a:de_los abc -24 -19 25
b:if_not abc -30 -25 30
b:los abc -26 39 -46
c1:well a -27
n:._let ac -18 18
n:fuera bc 20 -21
n:start abc -32 28 -19
p:bien abc -22 -20 24

=-;out;$ a -24
=wanted;<soonest ac -33 32
a:le bc 29 -38
b0:on ac -33 27
b:,_por ac -37 17
b:my ac 16 -21
b:negative abc -19 40 -37
c0:entonces b -18
c1:nos abc 32 -23 -30
n:a_la bc 16 -28
n:bridge ac 16 -23
n:calling abc -21 22 -17
n:is_fine a -21
p:gets ab 17 -39
p:over ac -33 24

=aside;>unknown abc 37 -30 -29
a0:esta ac -28 24
a1:puedo bc 17 -21
b0:his bc 21 -19
b:@relative_in abc -39 -19 38
n:equivoque abc -16 -19 18
n:not_that ab -15 31
p:turkey bc 17 -26

b1:puedo abc -18 19 -16
b:@day_is abc -19 30 -22
b:only_do ac -32 31
b:week_of a -21
n:@drive abc -18 -49 42

a0:es a -16
b:are_calling b -22
b:can_come b -21
n:,_we abc 37 -36 -34
n:@day_en c -25
n:da_igual a -34
n:eso_el bc -27 17
n:old abc -21 -24 29
p:other abc 32 -32 -28

a:be_ideal bc -21 23
a:can_not abc 16 41 -38
a:he abc -15 -34 30
b0:llega ab 19 -28
b:dot ac 19 -21
c0:his ac 17 -39
c1:we bc 22 -39
n:lol_. ac -17 18
n:no_me bc 19 -16
n:we_do abc -22 -16 20

a:again bc 33 -41
a:ninos ab 15 -19
b:@relative_flies b -16
b:elk bc -20 19
b:mientras_no bc 19 -19
c0:se ac 21 -26
n:she c -18
n:you_are abc -28 -34 34
p:dos bc 23 -22

a0:perfecto ac -21 17
a:@food ac 28 -30
a:a_mi bc 32 -27
a:good_for a -27
a:rather ac -18 19
n:un b -25

=out;<fact ac -49 17
a1:of abc 31 -19 -30
a:over_with b -16
a:still abc -26 -59 38
b:,_salgo abc -25 -25 27
b:trabajo_de abc -43 26 -18
b:voy ac 32 -43
c0:please c 22
c1:one a -17
n:is_# ac 24 -40

a:my_split abc -16 -27 28
a:siempre b -19
n:@ride ac -27 24
n:en_la a -31
n:la_siguiente c -30
n:then_. ab -16 20
n:up_with ac -20 21

a:primero ac -16 17
b1:surgery abc -22 26 -25
b:la_chamba b -15
b:que_me a -20
n:pero_ya abc 30 -20 -29
n:the_other ac -45 16
p:missing a 17
p:up b -52

<except abc -21 84 -88
b0:me ac 21 -32
n:@day_after c -18
n:asi bc 21 -21
n:que_el ac -26 22
n:que_ya ac -31 21
n:time_after b -31
p:afternoons bc -29 35

a0:the ac -33 34
a:hour_@drive a -21
b:a_# abc -30 -32 35
b:be_at a -26
b:of_school bc 28 -29

=wanted;again abc -67 -30 57
a0:@insurer abc -25 -27 34
a1:cualquier bc -16 21
n:,_@howmuch ac 17 -20
n:so_nothing ac 18 -27
p:ser abc -22 -35 36

=aside;last b -23
a:el b 15
a:in c -23
b:po abc -22 -25 31
b:vamos abc -21 24 -22
n:._at abc -31 -15 25
p:@visit abc 35 -29 -31
p:it a -24

a0:hs ac -19 19
a:nomas abc -36 -23 34
b1:how abc -22 -23 32
b:county_@vehicle abc -16 19 -18
c1:which bc -30 17
n:,_menos abc -19 -20 23
n:@vehicle_no abc -31 -45 34

=aside;middle abc 26 -34 -18
b:noon ab 25 -28
c1:estoy c -17
n:time_is bc 20 -24

=aside;aside;- bc -52 16
a:cumple_de abc -19 20 -19
b:at_my abc -25 26 -16
b:to_land ac 22 -17
c1:two a -18
n:tengo ab -53 18
n:that_same bc -45 40
p:dios b 19
p:not bc 39 -29

=wanted;after b -19
c1:same abc -26 -21 28
n:do_@day a -18
n:entro bc -40 17

a0:del ab 18 -36
b:not bc 35 -46
b:surgery_is abc -22 26 -25
c0:any a -63

a:maybe abc 38 -42 -33
a:my_@drink ab -20 19
a:queda b -32
b:menos_la abc -23 31 -30
c1:i bc 18 -29
n:off_@day abc -24 -30 30
n:the_math abc -23 -38 29

a:all_@open c 17
a:that_a abc 19 -15 -19
a:turkey ab -31 19
b0:@vehicle bc 21 -41
b:get_the ac 18 -22
b:i_could a -53
n:am_on abc -27 27 -23
p:one ac 16 -19
p:these b -29

=aside;again abc 79 -43 -81
a:descanso b -15
a:i_do bc -30 30
b:@person abc -25 -23 29
b:@relative_y b -22
b:neither abc -21 28 -29
c1:on b 15
c1:week bc 20 -25
n:@relative_is ab -17 15
n:primero_dios ac -27 28

a:church ac -19 17
b:^ bc -45 36
b:guardia abc -25 30 -27
c1:@day abc 24 34 -53
n:day_but a -29
n:week_of abc -29 -23 35

a:from bc 23 -27
a:viene ac 33 -33
b0:no abc -42 38 -30
b:no_pues a -22
n:coming ab -31 18
n:past_# a -24
p:along abc -26 -30 31

b:@move_to a -16
b:the_# a -42
n:are_@open abc -24 -37 30
p:how abc -20 -19 27
p:tienda c 15

a:be_convenient bc -29 30
b:i_got ac 40 -50
b:only c -17
c1:that ac 32 -42
n:cualquier_otro abc 24 -19 -23
n:done ab 22 -34
p:toca a -17

a0:en ac 18 -24
a:sobra ac -16 16
b:,_menos abc -20 28 -25
b:they_do ac 19 -27
b:what_day bc -21 23
n:,_put ac 26 -34
n:la_otra abc -21 28 -31
n:mejor_el ac 19 -30
n:or_later ac 17 -22
p:@book a -16

=wanted;2/0 a -17
a0:@thanks a -16
b:is_off abc -25 30 -18
b:me_lo ab 16 -30
b:turno_de ac 19 -38
c0:fijese a -30
c1:give ab -24 18
n:#_is ab -30 30
n:@eat abc -26 20 -18
n:is_@symptom abc -24 27 -33
p:shop bc -21 22

a:better_for ac -22 24
a:limpio_casas c -26
b:antes c -22
b:if_you abc 24 -20 -22

=aside;? ac 18 -38
=out;of4 bc 17 -35
a1:dos ab 22 -24
a:before ab 18 -21
b:._give a -26
b:pero_el bc -43 18
c0:para abc -44 -20 33
n:actually bc -35 38
n:no_que abc -22 26 -23

a:every ac 32 -42
a:over b -18
a:se c -30
b1:otra abc -16 -21 21
b:back abc -43 -47 51
b:teach abc -21 25 -25
b:un bc 23 -24
n:._day abc -15 -30 28
n:so_that ac -50 39
p:@late ab 27 -51

=aside;<only ac 21 -20
=aside;>only b -25
a:is_ok abc -24 -21 27
a:or_@day abc -18 -21 21
n:o_si abc -19 -20 20
n:to_@day b 16
p:cae ac -22 25

a:and_@day abc -39 -21 30
b:is_a bc 24 -24
c0:just abc 21 -21 -20
c0:y ab 25 -57
n:@treat b -23
p:eso abc -33 -34 36

b0:sale b -16
b:can_we b -39
b:la_primera abc -20 -15 19
b:laburo abc -27 28 -20
c0:solo abc -24 -22 31
n:function_before ac -19 15
n:neither abc -27 36 -33
p:lab abc 30 -38 -26

a:not bc -29 18
b0:ni abc -25 30 -29
b:,_sleep abc -24 30 -18
b:is_got bc -17 22
b:keep bc -46 36
b:vacaciones abc -44 15 36
n:,_whatever ac -20 25
n:@day_tempranito abc 23 -19 -22
n:say_# b 25
p:/ ac -18 25
p:es abc -29 -20 31

=out;all:aside+out+wanted a -57
=wanted;all:aside+wanted a -19
>free_from ac -21 20
a:my_girls abc -18 23 -16
b0:this b -36
b:,_seria abc -18 -17 19
b:._could ac -16 26
n:there_is bc -36 31

a:house abc -20 22 -19
b:got_something ac -26 27
b:to_that b -23
n:me_queda bc 35 -36
n:nothing a -38
n:than abc -29 -21 26

a:an b -23
b:,_ahora b -33
b:after c -17
b:anytime b -30
b:broke bc -31 17
b:entre_el bc 17 -17
b:is_all a -18
c1:called abc -27 29 -33
c1:only b -32
n:._@call abc -38 -46 46
n:process a -20
p:! abc -21 -18 25

a:class abc -42 31 -22
b0:say ab 20 -25
b:for_the ac 18 -38
b:i_guess bc -18 21
n:want_to ac 26 -20
p:& abc 35 -31 -31

=aside;<free bc -97 15
a1:la ac 26 -25
a:day b -24
b:give abc -37 -20 24
b:i_work ab -24 18
b:with abc 16 17 -48
n:@move_starts ac 22 -21
n:have_@day bc 34 -34
p:i a -33

a:del bc -42 16
a:early_for bc 22 -25
b0:puede b -19
b:but_the abc -20 -16 21
b:sleep abc -39 47 -42
n:if_it abc -18 -27 27
n:o ab -18 19
n:oh ab 18 -30

=out;<free_from abc -42 43 -36
a:cumple abc -20 34 -34
a:hour a -16
n:@thanks a -25
n:she_do abc -17 -31 26
p:only bc 24 -37

a0:was abc 41 -21 -34
a:el_@vehicle abc 27 -25 -23
b:,_could abc -25 -41 40
b:girl_said ab 23 -18
b:start_the a -35
c0:ando b -22
n:#_i ac 21 -24
n:because ac -41 22

=out;<why a -17
=out;wanted;- bc -39 23
a:sirve bc 20 -22
b:going_to b -52
b:look b -15
n:#_? ab 17 -42
n:la_# c -18
n:over a -42
n:podria abc -36 38 -21
n:si_, bc -32 28

a:bad ac 21 -27
a:keep abc 29 -25 -17
b0:free abc -29 -45 46
b:gone a -31
b:pero_no abc -27 28 -27
b:tal abc -25 -18 27
b:think ac 29 -35
p:they abc 29 -32 -26

=wanted;of4 a -37
a:right ab -33 19
b:cualquier ab -53 19
b:dentista bc 21 -40
b:pickup ac -26 15
n:._she a -37
n:pues a -23
n:wanting ab -30 20

a1:good a -62
a:is_a ac 22 -27
b0:an ab 21 -29
b:give_me abc -36 -23 28
b:i_had abc 32 -20 -25
b:maybe b 15
b:rest_of ac -33 20
n:but_any abc -16 24 -24
n:can_we a -32
n:the_rest abc -15 -16 25
p:ninguna ac -30 25

a1:better abc -36 -25 39
a:ya_estoy bc -21 17
b1:leave a 19
b:,_back abc -45 -32 40
b:their ac 30 -32
n:already abc -30 28 -20
n:but_before abc -32 -24 31

=wanted;~except ab 24 -47
a:algo ac -19 22
a:be_best c 17
a:please_maam ac -15 21
b:i_fly abc -28 31 -28
b:que_es abc 19 -20 -15
c0:you c -19
n:#_then abc 34 -15 -32
n:not_so abc -22 -33 33
n:otherwise abc 20 17 -36

a0:yo ab 18 -24
a:pagan a 17
b:ahi ab 16 -49
b:day_is ac 16 -24
b:land abc -24 -43 39
n:like_after c 18
n:to_# abc -20 -16 18

a:is_great bc 23 -22
b0:. abc -33 -69 73
b:es_que b -15
b:michoacan abc -21 24 -22
n:,_anything c -22
n:^ bc -43 35
n:comes abc -21 -23 29
n:makes ab -35 21
n:morning_would abc -39 -21 27
p:sea c -16

a:my_@relative abc 32 -26 -24
a:ni_@day a -16
b0:decia bc 18 -30
b:lo_puede bc -15 19
b:the_house ab 20 -24

a:lo_del b -15
a:suits_me ac -16 19
b:leave bc 24 -21
n:@call_me abc 29 -30 -27
n:so_a ab -17 28
p:working abc -18 -22 27

=out;<turn ab 26 -26
=out;~busy_from bc 38 -59
a:hs ac -19 19
a:media abc -25 -23 27
b:me_out abc -40 34 -25
c1:last abc -25 -21 27
c1:she bc 33 -35
n:jaja_, abc -18 19 -18
~any bc -30 33

=wanted;~not abc -59 -31 45
b1:scratch abc -16 -21 28
b:matter_long bc 26 -26
b:plant bc -40 30
n:after_@holiday bc -30 26
n:town bc -31 30
p:@pay bc 30 -30
p:libre c 18

a:hay_lugar ac 19 -18
c1:al abc -32 -22 30
n:let b -19
n:to_the abc 33 -44 -23
p:honey abc -43 -38 40

a:then_it bc 15 -19
b:,_we abc -16 20 -23
b:? ac 25 -35
b:does ab -37 36
b:is_there abc -22 -22 25
b:la_que ab -35 25
b:solo abc -67 -49 68
c1:clinicals abc -28 28 -19
c1:practice abc -26 -20 22
n:have_to bc 16 -16
n:pero_no abc -35 -26 39
n:ya_no ab 15 -26

=out;~any ab 19 -29
a:and_not ac 18 -26
b:mean a -23
b:uy ac -31 24

a1:reckon b -31
c0:jk b -17
n:can_bring abc -15 21 -19
n:long ac -19 19

n:and_the bc -28 31
n:can_i abc 23 -36 28
n:in a -22
n:la_llevo abc -20 29 -28

a:lo_dan bc -26 29
c0:; abc -16 -29 26
days2 a -25
n:afternoon ac -44 19
n:me_equivoque abc -16 -19 18
n:the_shop a -22
p:class ac -31 16
p:wait abc -21 -46 40

=aside;from abc 42 -38 -38
a:tienen c 19
a:y_me bc -32 25
b1:turno ac 20 -48
b:@book ab 25 -40
b:has_to b -20
b:with_me ac 19 -21
n:@day_at ac 22 -29
n:como abc 49 -25 -44
n:so_any abc 26 -29 -19

a:not_matter abc -15 -22 21
b:,_no b -22
b:._it bc 17 -19
b:out bc 24 -32
n:,_could ac -22 34
n:@day_sale abc 26 -26 -25
p:buenos ac -27 29

a:llena abc 22 -16 -21
b:ay_no ac 23 -27
b:el_@day b -44
n:if_there ab 21 -34
n:will_bring abc -23 -21 33

a:gas c -17
b1:@year ac 23 -19
b1:something ac -29 30
b:are_out bc 28 -29
b:could a -44
c1:lo abc -31 -27 32
n:@medicine a -16
n:am_stuck abc -27 16 21
n:club ac 18 -19
p:we abc -31 -39 35

=out;on-offer1 ab 25 -20
=wanted;middle a -23
a:by abc 32 -25 -28
a:noon ac -28 15
b1:can ab -25 19
b1:shoot a -17
b:._ese c 15
b:barn bc 19 -22
b:el_que abc -25 32 -32
b:he_is ac -47 34
b:picked bc -33 16
n:come_straight abc -41 22 -18
n:so_like b -21
p:used ab 18 -33

=wanted;<free_from ac -21 18
a0:down abc 28 -26 -28
a:los_dias a -28
a:sale a -16
a:time bc -56 30
b0:@relative ac 22 -22
b:lady ac -41 24
c1:about a -36
c1:patrol bc 29 -31
n:but_have ac -19 21
n:heads abc -19 -22 31
n:in_the a -41
n:is_not bc 20 -46

n:@day_are abc -25 38 -39
n:but_on abc -17 -21 20
n:duermo ac 16 -25
n:i_keep a -22
n:not_get abc 36 -38 -28
p:descanso abc -51 -47 54

a:dijo bc -37 27
a:es_lo b -23
b0:have abc -20 23 -19
b0:porque abc 24 -24 -20
b0:says a -44
b0:was b -37
b:o_si abc -18 -26 25
n:pero_del abc -26 -18 25
p:him abc -27 -39 45

=out;aside;- bc -46 19
a1:her abc -24 -19 24
b0:be a -22
b:all_are bc 21 -21
b:nos_vamos abc -21 24 -22
c0:? ac 25 -35
c1:just ab -17 16
n:get_off abc -32 -28 34
n:llevo_, abc -21 30 -29
n:pero_me abc 30 -41 -18

=aside;<that_day b -59
a1:@body abc -16 24 -27
a:@day_tampoco bc 20 -19
a:estaria bc -36 22
a:one ab -26 15
a:yours ab 17 -25
b:#_and bc 15 -21
b:would_love abc -28 21 -19
c1:es b -40
n:i_will b -18

b1:any a -31
b:calves a 18
b:ni abc -32 40 -40
b:not_run ab -23 22
b:puede ac -16 17
b:some abc -29 -24 27
b:the_school abc -16 28 -30
c1:then ac 27 -26
n:cuido_a bc 16 -16
p:nap bc -17 20

=aside;>past ac -29 32
a1:not ab -26 24
a1:right b -22
a:@pay a 18
a:school abc -24 26 -29
b:me_pagan bc 16 -30
n:all_i abc -24 35 -33
n:any_@day ab 24 -25
n:limpio ac -24 18

=wanted;doubt:no_day_named ac -20 23
b:but_my bc 27 -39
b:ice ab 23 -29
c1:pagan abc -16 19 -19
n:._they abc -23 28 -26
n:so_if abc 37 -37 -35
n:taking ac 17 -17
p:pantry bc -17 18

b0:those abc 23 -35 -17
b:@relative_@drive b -27
n:._afternoons abc -33 -15 30
n:is_all c -16
p:somebody bc -26 22

b:which abc -29 -16 28
b:wide ab 17 -28
n:at_noon a -50
n:pasado_es bc 23 -21
n:salgo_de abc -19 -26 25

a:le_digo abc 26 -29 -22
b:,_you b -32
b:cut_my abc 22 -16 -22
b:have_to b 18
b:mi_ama abc -18 -25 26
b:pagan bc 16 -30
c0:has bc -22 24
n:,_esa a -25
n:?_a abc -16 -37 22
n:know_you ab 22 -28
n:my_@ride a -26
p:mis b -19
p:side ab 20 -35

=wanted;2/1 ab -19 16
a:menos abc -27 -34 37
b0:@eat ac 17 -19
b0:dia abc -25 -32 37
b1:that a 17
b:._deme bc -18 21
b:all_see ac -36 37
b:my_sisters ab 20 -22
b:trabajo ab -61 29
b:whatever ac -34 20
n:,_first abc 31 -22 -24
n:,_she b -18
n:corte_, abc -18 28 -27

=aside;<any bc 16 -27
a:available c 16
a:he_can bc -18 21
a:me_quedo a 15
a:to_@day c 19
b:the_baby abc 38 -30 -39
n:pero_ella ab 31 -30

=aside;day ac 16 -17
a1:da abc -25 -23 26
a:her ac -24 20
b1:never abc -33 -17 22
n:,_otherwise bc 20 -32
n:has_the bc 16 -23
n:la bc 21 -37
n:tampoco_, abc -31 36 -30
p:@open abc 15 -64 22
p:go a -41

a:#_@date a -21
a:estoy_en a -28
b1:oh a -19
b:dan abc 42 -29 -42
from ab 16 -44
n:#_at c -33
n:@day_tampoco abc -26 28 -24
n:ahi abc 23 25 -56
n:be_the abc -27 -17 23
n:by_# bc -46 37
n:i_was bc -40 33
n:y_@day a -26

=out;~except ab 17 -20
a:hace_el ac -23 22
b:la_ultima abc 25 -26 -22
b:not_be abc -19 35 -35
b:something abc -46 -28 49
c1:was abc 43 -28 -38
n:all_are ab 22 -31
n:if_my abc -31 -23 35
n:pedir abc -19 27 -25
n:those ab -22 19

=wanted;from ab 26 -45
a:eso ab 25 -45
a:por_la a 22
c0:al abc -31 -32 32
c0:every bc -35 19
n:,_neither bc 16 -17
n:i_say ac -33 16
n:ok a 18
n:pray ac 28 -32
n:que_viene ac 24 -16

b0:a bc -23 28
b1:@drink c -23
b:but_is ac 24 -23
b:dejeme bc -21 19
b:y_me abc -23 -26 25
n:half a -20
n:in_school bc -28 29
p:around abc -18 18 -16

a1:mi ac -29 22
a:no_hay a -55
a:quiero bc 27 -27
a:til abc 22 -23 -17
a:works_for ac -18 20
b0:at ab 21 -34
b:calling b -22
b:never a -22
n:,_dale abc -18 -40 37
n:recien a -24

a:then b -18
b0:las a -43
b1:queda abc -17 -20 23
b:#_en b -29
b:._no a -38
b:do_# ab -41 30
n:,_afternoons abc -17 -23 23
n:dias ab -48 28
n:porque a -36
n:that_, ac 31 -29
p:@call abc -43 29 19
p:ella abc -17 -23 22
p:get b -21

b0:negative abc -19 40 -37
b:goes ab 19 -19
b:weeks c -26
b:will_not ac 21 -32
b:yo_salgo bc -29 16
c0:trabajo ab -42 22
n:,_los a -35
n:anywhere abc -28 -29 34
n:time_in abc 34 -27 -28
on-offer1 a -25
p:che ab 17 -29
p:fourth a -18
p:three abc -29 -21 32

=out;on-offer0 bc -40 25
a0:duermo bc 19 -22
a:after_@food abc 19 -20 -17
a:dos c -21
a:home bc 18 -15
a:it ac -21 21
a:rest ac 42 -27
a:super ab -21 19
b:not_get ac -38 23
b:so_one bc -24 23
c1:regreso ac -20 19
n:jk b -29

=wanted;weekdays c -16
n:except_@day abc -25 -30 33
n:three_thirty abc -19 -17 20

a:miss bc 17 -17
a:tengo a -15
b:not_a ac 19 -23
n:._i ab -50 30
p:todo bc -23 26

a0:me bc -51 16
b:@open_the bc 23 -29
b:put_in ac -26 23
b:shoot b -16
b:still c -19
n:answer ac 22 -25
n:church a -26
n:is_free abc -24 -16 26
n:queda bc 40 -39

b0:for ab -30 25
b:@visit bc 19 -29
b:a_la abc 30 20 -47
b:cause abc 36 -32 -34
b:pushed_to ac 19 -17
n:itd_have a -22
n:though_, abc -23 -27 30
n:yesterday abc -21 -32 28

a0:one a -17
a:somebody bc -23 22
b:fijese_que a -30
b:showing abc -32 40 -36
n:._@thanks abc -26 -30 30
n:nights b 16
n:por b -26
n:so_not abc -16 40 -63
n:yo ab -34 19
p:out c -19

b:?_my abc -36 40 -37
b:y ac -17 23
n:@relative_no ac 21 -35
n:none bc -46 31
n:not_@drive bc -26 17

a:me_@late ac -20 23
c0:digo ac -36 18
c0:give ac -22 19
n:is_that ab 22 -31
p:bad a 15

=out;before abc -45 74 -70
a1:me bc 20 -33
a:same_time abc -26 -17 27
b0:menos abc -41 50 -49
b0:take bc -50 34
b1:baby b -35
c1:me b 19
n:not_even c -18

=wanted;<not abc -33 -30 37
a1:lo b -31
a:week_ago abc 33 -18 -32
b0:era b -20
b:._got ab 21 -34
b:not_know abc 28 -26 -23
c0:nope abc -29 -39 33
n:t/th abc -32 35 -36

=wanted;wanted;- ab -21 15
a0:# ac 29 -28
b1:try bc 23 -23
b:,_which bc -30 17
b:can_not bc 21 -30
b:carro bc 21 -28
b:them ab 17 -29
c1:am a -20
c1:at b -24
n:#_@day abc 36 -50 -26
p:doable abc -18 -21 21
p:here ac 23 -32
p:temprano bc -45 16

b:@insurance b -41
b:am_free a -50
b:feed abc -37 25 17
b:he_said ab 27 -25
b:\xc2\xbf_sera ac -20 21
n:#_el ac 29 -34
n:,_anytime b -21
p:@person abc -16 -19 21
p:down ab -24 16
p:tomorrow ab 20 -26

b0:run ac 19 -31
b:el_hospital abc -21 23 -24
n:fiesta ac -32 26
n:whatever abc -32 -22 28
n:y_salgo abc 34 -31 -30
p:two ab -21 16

a0:am abc -16 33 -33
a:one_i a 18
a:puedo abc -27 24 -18
b:el_mismo abc -24 -31 32
b:off a 20

a:@day_and ac 21 -29
a:can a -15
a:y_la b -25
b:!_i bc -22 19
c0:because abc 32 -34 -27
n:after_new a -24
n:all_can ac -18 18
n:it_be b -23
n:ya_me abc -20 -36 30
p:@holiday abc -29 -73 52

b0:in abc 19 -64 17
b:@day_and a -20
b:clinicals c -28
n:first_time abc 31 -22 -24
p:group abc 34 -17 -33
p:sorry abc -35 -29 39
p:til ab 34 -69
part a -17

a:to bc 29 -32
b:would_be bc -41 26
n:@day_next a -42
span abc -20 -31 36

a:camino bc 22 -34
c0:id bc 24 -31
c1:salgo b -34
n:es_cuando ac -33 16
n:i_have a -34
n:manana_en a -21
p:before b -22

a:a_week abc 33 -18 -32
a:is_chemo abc 22 -19 -32
b0:due abc 21 16 -48
b:a_@day abc -22 -33 33
b:full bc 21 -23
b:one_of abc -24 -41 41
n:now bc -57 16
n:out_at c 16
p:mijita ac -18 23

=aside;wanted;- a -16
a1:a ac 19 -40
a:hon abc -25 -19 27
b0:digo c -19
b:@day_no bc 17 -20
b:la_de abc -61 -45 64
b:lol b -26
b:me_queda bc -16 22
c1:meant abc -18 -30 32
n:el_mismo a -27

a0:emojiyes abc -31 -25 35
a0:works b -62
a:am_afraid a -21
b0:anything abc -54 -48 58
b:last_final ac 31 -29
c1:deme bc -23 31
n:@month abc -20 36 -39
n:los_@day ab 27 -35
n:que_nomas a -18
n:so_anything bc 26 -17

=out;last a -70
a1:rest ac 42 -27
a:@day_at a -21
c0:next a -15
n:@date_# abc -36 -29 46
p:whole ac -16 16

a:planta ac 23 -19
b:there_is bc 29 -33
n:._mejor ac 25 -21
n:@day_pero ab -49 26
n:@late abc -17 -29 25
n:is_got a -27

n:#_y ac 21 -25

b:,_el c -18
n:got_it ac -18 19
n:of_those abc -21 -16 21
n:yes a -36

a0:, b -17
a0:on b -18
a:de_la abc 27 -24 -23
a:vamos b -21
a:was bc -29 15
b:got_to abc 22 -27 -16
b:practice abc -26 -20 22
c0:last ab 16 -29
c1:dejeme c 16
n:#_am abc -20 -23 26
p:bless abc -43 -38 40

=wanted;doubt:every_second_week:_which ab 19 -26
a:in_@date ab 19 -21
b0:@hours abc -16 -22 26
b0:teach abc -21 25 -25
b:paid b -22
b:pero_en abc -43 -45 46
b:quedo_libre bc -15 20
b:sea_menos abc -15 26 -25
n:@date_. a -28
n:is_the ab 25 -37
p:@symptom abc 23 -23 -19

=aside;lead-why ac -18 22
a:perfecto ac -46 37
b0:doubles abc -45 44 -27
b:so_any c 18
n:mismo ab -30 25
n:or abc 36 -34 -16
nowhere abc -38 -39 48

a:la_planta ac 23 -19
a:listo ab 20 -23
a:of_been abc 31 -17 -31
a:the_week abc 27 -22 -24
b:._something bc -22 25
b:cuido_a ab -31 28
n:,_yo a -34
n:._me abc -39 41 -35
p:ahi bc -40 42
p:minutes abc -24 -21 25
p:standing bc -19 20
p:swapped bc 20 -26
p:willing abc -23 -23 33

a0:again bc 21 -29
a1:free bc -39 40
a:morning b -19
a:you_are a -21
b:from_# ab 26 -29
b:recital_is abc -24 32 -25
b:so_can bc -19 26
n:could bc 25 -22
p:let ac -23 31

n:hold ab 19 -32
n:past bc -27 17

a0:still abc -21 -24 28
a:come a -19
a:conflicts_with abc -34 39 -39
a:is_in bc 22 -29
b0:good abc 26 -27 -16
n:@day_juego ab 24 -38
n:@day_o c -21
n:lo_que ac -20 17
n:something a -55

=aside;doubt:a_time_that_may_be_ruled_out ab -25 18
=out;all:aside+out abc 20 -38 23
=wanted;doubt:not_sure_what_is_ruled_out abc -36 -41 42
=wanted;~free c -17
a:tiene a -23
n:@wrong abc -18 29 -28
n:que bc 28 -24
n:scratch_that bc 25 -26
n:there_. abc 29 -17 -25
p:@vehicle abc -19 34 -23
p:mountain ac -18 18

a1:eso ac 23 -20
b0:up abc 31 -34 -26
b:deer abc 29 -31 -20
b:get_my b -28
b:so_start bc -20 20
b:too ac -34 21
c1:@book abc -16 -30 31
n:am_still bc 20 -25
n:asi_que bc 28 -30
n:sea_que a -38
p:este abc -52 -34 49
p:ir ac 21 -27
p:tempranito ab 17 -47

=wanted;lead-why b -39
b:laredo bc 28 -35
b:yo_solo ac -36 35
n:._wait a -41
n:trabajo abc -31 -45 45
p:guy ac -24 21

b1:is ab -57 26
b1:mis bc 15 -17
b:,_es abc -21 -21 25
b:cut ab 20 -32
n:._put abc -20 38 -37
n:someone abc -24 -19 24
n:tendria bc 17 -23

a:mismo abc -17 -17 19
a:se_podra c 16
b:court ac 24 -33
b:grandbabies c -31
b:pedi_permiso abc -15 24 -37
b:permiso_al abc -15 24 -37
b:time_is abc -38 -23 42
c0:estoy a -31
n:,_that ac -81 29
n:no_hold ab 21 -28

a0:menos abc -21 -28 29
a:el_rancho b -22
n:@day_, ac -20 26
n:@late_. abc -18 -40 40
n:anything_after b -31
n:que_tengo a -29
p:@food c -23
p:great abc -18 -16 19

a:am_on abc 29 -21 -43
a:money ac -40 20
a:muy ac -16 15
c1:barn bc 19 -22
n:de_@eat abc -17 21 -20
p:esas b -17

=aside;~busy_from abc 36 -43 -24
=out;of3 a -41
a:#_or abc -37 -29 39
n:esa_hora a -20
n:que_la abc -23 -19 25
n:she_gets abc -20 -18 21
p:dias b -28
p:fourteenth abc 35 -22 -33

<busy_from abc -29 39 -37
a1:puede abc -16 -17 26
a1:sobra ac -16 16
a:esta ac -31 30
a:here bc -18 19
a:y_todavia ac 23 -21
b1:other a -22
c1:en b 17
n:! ac 19 -19
n:._one abc -23 -36 30
n:only_day bc -41 27

=aside;on-offer0 c -17
a:the_morning b -17
b0:meant abc -18 -30 32
b0:same abc -29 -28 35
b:ponga_nada abc -17 18 -16
b:si_se ac 28 -28
p:tardes ac 16 -28

b0:starts bc 22 -37
b1:pt c -19
b:we_get c -26
c0:was ab 31 -39
lead- a -16
n:@person ac -23 35
p:turno abc 33 -34 -29

a:barbaro ac -23 24
b:decir b -26
b:else bc 28 -38
b:new abc 34 -26 -33
b:say b -15
c1:algo abc -30 -19 36
n:@call_it ac -41 28

a:for_my abc 22 -19 -32
b0:michoacan abc -21 24 -22
b:boat ab 25 -22
n:after_noon c 17
n:go ab -29 26
p:really abc -45 35 -31
~free_from b -18

a:or b -36
b0:testing abc 38 -17 -50
b:she abc 17 25 -44
b:the_truck abc 25 -20 -19
c1:come bc 28 -29
n:and_my a -31
n:gave bc -30 24
n:la_@relative ab 17 -29
n:then_, c -24
n:y_ya b -31

a1:for b -35
a:cama bc 19 -24
b1:wants c -19
b:rather bc -22 23
b:will_take bc -44 20
c1:home abc 25 -32 -15

a:good_to abc 31 -22 -30
a:me_lo bc -20 19
b:him c -22
c1:meeting ab 22 -17
n:#_al ac 28 -28
n:del_@vehicle a -21
n:mas_temprano bc -20 20
n:not_do bc 25 -39
n:\xc2\xbf_el ac -30 21
p:runs abc -45 -25 48

a:@symptom bc -29 19
a:trabajan b -26
b0:descansa abc -28 -40 41
b:al ac -49 35
n:._si a -48
n:all_day c -31
n:home_time c -18

a:a_half a -16
b:notice_and ab -23 22
n:and_not a -21
n:either a -23

a1:it ac -16 19
a:pero_no b -25
b0:comes ab 22 -28
b:dia a -48
b:not_do a -26
b:told ac -21 16
n:@day_then c -25
p:latest ab 22 -17

a1:rough abc -34 40 -40
b0:yes abc -19 -16 19
b1:ok ac 23 -26
b:ando_en ab 26 -61
b:sometime_in abc -20 -24 27
c1:@vehicle c -31
n:a_# ac 17 -19
n:all_week a -16
n:de_mi ac 23 -24
n:quedo_libre b -25

a1:you bc -33 31
a:across ac 18 -30
b:and_my abc -18 -37 30
b:fuera a -29
b:it_is ac -44 31
b:primera abc -20 -15 19
c0:and bc -17 17
c0:nothing ab -25 15
p:ice ab -26 16

a:all_right bc -25 28
a:but_@day bc -33 31
b0:escuela abc 21 -20 -19
b1:ay ab 18 -18
n:con_la ab -30 15
n:or_# a -21
n:under bc -36 32

a:@day_night ab -23 18
b0:would ac 17 -17
b:has bc 17 -16
b:has_it abc -20 33 -32
c0:load ac 29 -28
n:#_mejor abc 36 -27 -38
n:while a -20
p:corte a -30

a0:til bc -25 16
a:are_my abc -36 -25 29
a:is_better ac -18 20
a:whatever a -25
b:._put abc -29 -36 36
n:anytime_after b -26
n:de_eso a -21
p:algo abc -25 -21 29

a1:can c -22
a:for c -27
a:free ab 21 -63
a:i_keep abc 22 -16 -15
b0:: ac 33 -34
b:am_gone abc -20 35 -36
n:@day_ya ab 31 -28
n:@food bc -46 28
n:i_meant c -20
n:out_of abc -16 -30 33
p:season ac 19 -31

a0:antes abc -33 -19 35
a:@drink abc 23 -17 -16
b:no_me c -36
b:we_bury a -33
n:what bc -56 38

a1:para abc -16 22 -20
a:is_good a -46
a:se_@insurer abc 29 -37 -17
b0:swing abc -23 -25 30
b:if_there bc 18 -23
b:it_be bc -29 27
n:dale abc -38 -46 47
n:el_dia ab 19 -58
n:los_ninos a -20
p:either abc -26 -27 31
p:weeks abc -27 -29 31

a0:too c -19
a1:with abc -34 39 -39
b0:pero a -38
b0:said abc 42 -18 -35
b1:y a -29
n:toca abc -27 43 -42

=out;~free abc -33 41 -37
a:up abc 30 -43 -23
b:la_semana bc 16 -23
b:nomas_puedo abc -17 -25 26
c1:cualquier ac -34 29
n:@thanks_you bc -26 18
n:let_us ac 18 -16
n:mejor_a abc -15 17 -19

=wanted;<busy ab 19 -16
b0:if ac -38 38
b:a_las ac 21 -29
b:chance c 18
b:load ac 23 -31
b:rosario abc -20 23 -23
b:somewhere abc -23 -31 28
n:,_\xc2\xbf bc 29 -32

b1:anything abc -29 32 -27
b:,_now ab -35 22
b:chamba b -15
b:so_it abc -19 -29 37
n:one_@drive bc -29 19
n:porque_el bc -43 23
n:so_. ab 18 -20

>only b -74
b0:then ab 23 -55
b:i_come abc -23 -21 29
c1:de ac 18 -16

=wanted;every c 16
=wanted;~any abc -90 -16 37
b:something_later ac -24 25
c0:que ab 15 -48
n:de_@date bc 22 -27
n:delante bc 20 -24
n:every b -21
n:gone abc 17 -36 21
n:mind abc -26 -24 26
p:menos abc 31 -23 -31

b:@open_up c -20
b:i_go c -15
b:may bc -30 29
c0:omg ab -29 27
n:,_en abc 24 -18 -20
n:because_i abc -29 -31 33
n:de_# ab 18 -25
n:entonces b -20
n:my b -25
n:viajo abc -19 -16 20

a1:time b -23
b:de_@date abc 15 -33 19
b:that_day a -30
p:says ac 23 -18

a:anda abc 30 -18 -27
a:nada_mas ac -23 24
a:queda_bien a 16
a:that_day abc -23 -42 31
c1:or a -27
n:anything_the abc 27 -26 -19
n:day_the abc -20 -28 26
n:free abc -51 -42 67

2/1 ab -59 40
a:#_and a -24
a:@drive_to a -18
b:anything_but abc -24 43 -43
b:con c -31
b:i_meant abc -18 -30 32
b:mientras bc 19 -19
c0:between abc -17 20 -19
c0:le abc 40 -34 -35
n:hora_que abc -26 -34 37

a0:right bc 28 -16
b0:land abc -22 -43 38
b0:permiso abc -24 -24 28
b:what_about abc -33 -22 35
c0:got ac 24 -31
c0:jury abc -21 25 -24
n:cae ac 27 -37
n:give ab -26 20

b0:there ab -21 17
b1:up ac -31 16
b:pasaron c -22
b:we_will ab 21 -24
n:?_si b -28
n:she_has b -26
p:mejor b -31

a:before_# ab 27 -38
n:@holiday a 17
n:estoy c -21
n:la_de b -27
n:will_text c -18
p:escuela abc -16 -20 22
p:hold bc -22 16

a:at ac 38 -37
b:@day_ni bc 20 -19
b:si_me b -43
c0:finals abc -18 23 -21
lead-if abc 27 -24 -22
n:,_sorry abc -38 31 -17
n:cualquiera ac -23 22
n:past_three a 16
n:so_you bc 20 -31
n:that_afternoon bc -25 21
p:quincena ab 16 -30

=wanted;before abc -76 -89 97
a0:and abc 47 -24 -32
a1:all ac -22 28
a:am_not a -46
a:con_la bc 21 -31
a:no_estoy b 18
b0:off ab 29 -17
b:sorry_i c -28
b:the_rest a -20
n:am_at bc 19 -36
n:never bc 20 -35

a:til_i b -28
b0:i abc 31 -47 -21
b1:preference abc -19 -32 31
b:,_pongame bc -21 22
b:long a -18
n:,_whichever abc -28 -32 36
n:cualquiera_de ac -26 19
n:mine ab -25 19
p:grands abc -18 -26 29

a1:mejor bc -29 32
a:except a -43
a:si_me ac -23 22
b:if_that ac 17 -36
c1:back abc -45 -32 40
c1:except c -26
n:he_can bc 17 -17
p:cobra abc 42 -20 -41

a1:usted c 15
b0:pagan bc 16 -30
b1:routes abc -21 24 -24
p:ando ac -33 15
p:boss ab 16 -20
p:chamba abc -26 -22 29

>busy bc 27 -40
a:menos_el abc -17 -25 27
b:@date_except abc -23 25 -24
b:cualquiera_menos abc -17 32 -32
n:scratch bc 25 -26
n:what_i abc -18 -21 25
p:mas abc -67 -38 61

=out;lead-turn ab 26 -26
b0:@clinician bc -34 20
b:los_de bc 21 -23
b:slept abc 21 -19 -17
n:?_el ac -23 24
n:before_or c -15
n:easy ac -19 20
n:libre a -18
n:me_the abc 18 18 -22
n:saying abc -24 -32 29
n:so_much abc -17 -31 31
n:til ac -26 19
p:oclock ab 20 -23

<that_day a 21
a0:estoy c -17
a1:audiencia abc 28 -20 -21
a:usted c 15
b0:working bc 31 -26
b:two_of ab -22 19
b:will_be abc -30 48 -47
n:resets ac -21 22
n:they_are ab -22 21
p:pues abc -38 -25 39
p:today abc -16 -20 25

a0:but c 16
a:last a -20
b:._my abc 38 -56 -24
b:do_it a -17
b:dos abc 37 -34 -26
b:of_a b -22
b:y_si abc 25 26 -38
n:._yes abc -26 -24 26

a:nobody abc -27 23 -21
b:este c -17
b:middle_of abc -30 -30 32
n:ustedes abc -20 23 -22
p:and a -24
p:solo b -33

a:make a -30
b1:por a -26
b:have ab -33 28
b:my_boss ac 19 -19
c1:it abc -23 -35 30
n:instead abc -26 -42 40
n:my_bridge ac 18 -19

a1:guess abc -25 -17 21
b0:regreso a -28
b0:ser b -29
b:anytime_after ab 25 -33
b:trabaja ac 24 -37
n:our a -25
p:salgo abc -30 -27 34

a0:even abc 29 -18 -29
b:llega abc 30 -33 -27
b:thought abc -30 33 -25
c0:had bc 16 -28
c1:cut abc 22 -16 -22
n:._a ac 23 -21
n:._la abc 43 -21 -44
n:gets abc 16 -48 19
n:gusta a -16
n:yo_no bc -21 23

=aside;~unknown bc -17 16
a:done c -23
a:igual abc -27 27 -23
b1:para a -25
b:@call_it bc -33 22
b:care bc -28 17
b:la_obra ac -33 33
b:me_voy bc 17 -17
c0:when abc -32 -15 32
n:but_he abc 41 -30 -35
n:confundi_, b -27
n:para_el abc 39 -32 -30

=aside;<busy bc -52 27
a:except_@day ac -39 18
b0:hers abc 31 -26 -26
b:@drive bc -27 17
b:@relative_me b -33
b:any_other bc -19 20
b:soon ac -34 21
b:yet abc 21 -21 -19
c0:llevo ac 25 -31
n:) ab -18 19
n:._ugh a -20
n:not_think ab 18 -28
n:ve ac 21 -28
p:whenever abc 33 -19 -32

>free b -36
a1:fine abc -42 -40 53
b0:and bc 30 -65
b:got_nothing abc -24 -21 24
b:unless ab -25 32
b:yes abc -19 -31 27
c1:fuera a -21
n:#_that b -22
n:@fetch ab 32 -39
n:more bc -29 31
n:que_@fetch ac 23 -29
n:their_@relative abc -19 -27 28
p:nuevo abc -27 -21 33

a0:nada b -25
a:duermo bc 28 -35
a:til_# b -26
b:@treat abc -29 -44 33
b:furnace bc 25 -27
b:mrs_. abc -30 -23 28
c1:tiene abc -20 -19 24
p:sure bc -24 21

a1:@open b -32
a:back abc 36 18 -47
a:\xf0\x9f\x8e\x89 b -32
b1:come abc -26 23 -18
b1:she bc 23 -37
b:his_@relative c -33
b:next_week a -19
b:right abc -26 -28 30
n:,_vos a -35
n:been abc 19 -23 -15
n:middle bc 24 -26

a0:con ac 29 -35
a:before_the ac -25 16
b0:bunch abc -35 -40 40
b1:only bc -36 18
b:la_@vehicle abc 29 24 -39
b:later_that ac -24 25
b:used ac 27 -28
b:y_para abc -22 -28 35
n:that_is ab 35 -32

=^;out;- c -24
a0:@relative ab -30 24
a:no_se ab 27 -15
b:in_@date c -20
b:pick bc -19 17
n:._after bc 29 -36
n:que_salga abc 36 -30 -35

a:on_the abc 23 -33 -15
b1:missed ac 19 -16
b:first abc 41 15 -50
b:puente abc -17 19 -20
b:y_en abc -19 27 -27
c1:\xc2\xbf ab 16 -31
n:a_mi a -16
n:either_one abc -32 -30 35
n:i_take abc 24 -30 -16
n:if_you b -54

n:had_to ab -29 17
n:is_off abc -30 -15 26
n:tengo_que bc 24 -24
p:first abc 16 25 -35
p:night ac -30 29
p:que abc -21 -18 23

<soonest ac -39 21
a:nothing abc -28 -33 35
b:#_@date c -18
b:,_para bc -24 22
b:acaba abc 33 -32 -26
b:because_it b -18
c0:my bc -32 24
n:entro_a b -33
p:siguiente abc -28 -30 43

a:start b -18
b0:not abc -61 106 -105
b:physical abc 27 -21 -22
b:review bc 18 -25
c1:nomas abc -25 -22 28
n:day ac -25 18

b:check b -33
c1:us b -38
n:que_cuido bc 16 -16

=out;doubt:not_sure_what_is_ruled_out abc -33 45 -44
a0:po ac -24 24
a:dialisis abc -25 26 -22
b:@move_ends abc -22 -17 20
b:coming ac 31 -37
b:were abc 25 -15 -18
c1:para abc -23 -48 37
n:,_como abc -37 -38 45
n:be b 17
n:llego abc 27 -29 -25
n:so_one bc 27 -27
n:turkey ab 19 -31

p:po bc -32 35

b:town_for abc -20 25 -17
b:which_is ac -23 20
n:._any ac -42 31
n:the_same abc -20 -34 38
n:truck a 25

=wanted;around abc -38 -46 51
a:coming abc -27 35 -33
b1:could a -21
b:me_dan ac 23 -26
b:moved_my ab -22 24
n:and_they b -22
n:week_is abc -20 27 -21

a:down abc 36 -35 -33
a:starts ac 24 -26
b:but_can abc -22 -18 22
b:ese abc -20 -26 28
b:let_us b -22
c0:laburo abc -27 28 -20
n:digo abc -37 -32 36
n:ese_@day a 15
n:neither_. abc -19 28 -27
p:time bc -50 27

a:my_money ac -40 20
a:si_se abc -25 -42 34
p:camino abc -16 -19 28

a:but_not ac -17 18
a:ser ab 15 -41
b:dice_que abc -21 -15 22
b:el_dia a -20
b:keep_the bc -42 30
c0:anytime ac -50 17
c1:class abc 16 -31 27
n:@day_no b -15
n:super ac -17 15

a:, b -17
n:,_que bc -68 33
n:._@day bc 21 -28
n:any_afternoon ac -23 21

a0:@visit abc -27 -15 32
a0:llego abc -25 -19 26
a:@date_at c 15
b0:? b -28
b:@insurer_@ride a -15
c0:the ab -35 32
n:._next abc 31 -22 -20
n:ponme abc -26 -19 27
p:ponga b -20

a1:am bc 27 -30
a:bien ac 25 -16
a:me a 18
b:and_# abc -17 20 -19
b:decir_que a 15
b:ship_calves a 18
c1:sea abc -16 -26 22
p:mismo ab 21 -33

=out;named-again bc -39 43
b:por_ahi abc -18 -28 26
n:from ac 16 -20
p:entro ac 21 -20

a1:great ab -29 17
a:po ac -24 24
b:might abc 33 -36 -23
b:routes abc -21 24 -24
b:well a -21
n:check abc -16 -22 24
n:does ac 29 -37
until bc 33 -50

=aside;>not c -24
b1:time b -32
b:all_have abc -30 -25 30
b:flies b -16
c1:solo ac -26 28
n:we_got bc 21 -18
p:every abc 39 -24 -38
p:se ac -29 25

=aside;>any ab 29 -29
a0:estaria bc -33 26
a0:se b -28
a1:los b -33
a1:over ac -29 31
a:the_# a -27
b1:you ab 18 -57
b:,_del abc 20 29 -41
c0:she abc 28 -33 15
c1:could a -50
c1:pension abc 26 -20 -18
n:#_por abc -31 31 -21
n:,_then c -24
n:but_i abc 17 18 -28
n:es_@day ab 23 -42

b:,_or ab -23 19
b:after_# ab -24 15
c1:like ac -35 18
n:@day_tambien ac -27 19

=wanted;first a -22
a:@month b 18
a:a_los abc 30 -32 -27
a:am_free abc -36 -31 44
a:quien a -17
b0:@open b -26
b0:fue ac 19 -19
b:have_a ac -38 33
b:she_will bc -30 26
n:my_check abc -16 -22 24

=out;days2 c -17
a:acaba abc 17 19 -28
a:rancho b -22
b1:night ab 18 -15
b:,_can ac -16 20
b:,_yo abc 25 18 -45
b:got_a ac 27 -40
b:sometime abc -38 -17 35
n:@day_and abc -22 41 -39
n:antes b -19
p:lol ac -30 17
p:verdad abc -43 -22 39

a:#_a b -19
a:digo abc 35 -44 -26
a:me_da bc -30 18
a:not_go bc 28 -28
b0:but a -44
b:have_the abc 23 -22 -19
b:leaves_for b 17
b:my_check abc -18 -29 22

b1:@vehicle abc 25 -27 -15
b:,_de b -78
b:pero_del abc -18 -24 25
b:time_i abc -18 21 -26
n:,_ponme abc -26 -19 27
n:client a -20
p:mine ac 22 -21
p:now ab 26 -41

=out;2/0 a -56
a:cualquier_dia a -35
a:to_you a -24
b1:her abc -38 -41 40
b:have_lab ac 16 -31
c0:mejor a -55
c1:drops b -18

=aside;on-offer2 bc 26 -73
a:tengo_dialisis bc 19 -18
b0:now abc -16 -27 34
b:ay abc 25 -23 -20
c0:but ac -17 17
c1:seria abc -18 -17 19

2/0 abc -19 -29 30
a:bedtime ac 24 -22
n:can_come abc -19 33 -31
p:estoy abc -39 -45 45

a:best_for abc -29 -20 32
a:in_the ac 18 -17
b:hold abc -15 27 -21
b:i_@eat ac 17 -19
b:so a -27
n:#_que abc 20 -53 31
n:. abc -16 37 -33
n:el_que ab -41 21
n:still bc 19 -22
p:use ab 16 -23

b:,_in bc -33 24
b:en c -19
b:regreso a -28
c1:daycare ab -39 25
n:descanso_, abc -23 20 -16
n:entre abc 18 -22 -18
n:is_@holiday ac 22 -33

b0:che abc 16 15 -38
b:but_it abc -18 -35 38
b:me_@day a -30
b:no_puedo abc -28 46 -45
n:if_not abc -23 -37 28
n:la_mananita abc -22 -23 27

a:lo_mismo abc -17 -17 19
a:y_el bc 18 -16
b1:if bc -25 26
b:a_decir abc 24 -18 -26
b:if b -30
n:,_del bc 22 -27
n:does_not abc 29 -34 -16
n:somebody ac -22 19
p:hay bc -61 43

a:early bc 24 -24
b:del_trabajo abc -24 -26 34
n:has_to b -56
n:short ab 18 -24
n:the_middle bc 24 -26
p:de ab -19 23

<fact ac 26 -50
a0:neither abc -20 29 -29
a:recojo c -20
b0:algo abc -20 -22 28
b:@drink ac 19 -48
b:the_middle abc -30 -30 32
c1:say abc -20 -24 29
p:us abc -36 -27 33

a0:para bc 17 -25
a:mine abc -21 24 -17
b0:just abc -33 -22 31
b:obra ac -33 33
n:?_no ab 29 -26
p:. abc -18 -16 18
p:nomas ab -27 18

=out;after ab -45 23
b0:ahi bc -25 20
b1:the ac 28 -48
b:all_@open abc 35 -33 -33
b:and_they a -22
c0:wait bc 26 -21
n:fly ab -37 27
n:the_morning ac -22 22

a:both b -23
bound abc -26 -23 30
c0:ya abc -37 44 -45
n:is_there abc 26 24 -41
p:obviously a 17

b:i_just a -21
b:lo_del a -17
n:but_if b -31
p:ya abc -60 27 21

=wanted;nowhere ab 24 -34
a:muerta ac -26 20
b:._i bc 25 -26
c0:rather bc -22 23
n:,_me ac 21 -26
n:no_hay bc -44 32

a:dia c -16
a:works_great abc -23 -19 29
a:y_eso abc 27 -29 -19
b0:@date c -19
b0:calves a 18
b1:final ac 31 -29
b:all_got abc -21 -15 22
n:,_# abc -23 -52 54
n:else ab 15 -31
n:es_mi abc -35 -33 38
n:may abc -20 28 -27

a1:ok abc -20 -19 24
a:leave_the abc -15 23 -19
b:porque bc 16 -48
n:,_any abc -24 -47 37
n:guy abc 33 -19 -33
n:tampoco abc -38 44 -39
p:trabajo bc -36 26

a0:you abc -16 -32 35
a:hasta c -17
b:@food b -33
b:go bc 35 -40
b:has_me bc -25 25
b:then ab 24 -24
c1:wants bc 21 -30
p:by abc -30 -22 38
p:imposible abc -35 -24 38

a:double a 16
b0:cualquier abc -30 -30 43
b:was_going abc 49 -16 -51
n:bedtime c -27
n:but_the bc -30 18
n:got ac -40 24
n:mi b -20
n:oclock bc -28 26
n:times bc -31 20
p:gone abc -23 -18 26

=wanted;~busy b -37
n:best bc 15 -20
n:de_ahi bc 22 -21

a:@price_me b -19
b:@body abc 28 -22 -26
b:ayer abc -15 -40 20
b:bunch abc 19 -43 29
b:cualquiera ab -29 22
n:and_she abc 22 45 -50
n:do_that a -37
p:toda bc -31 32

a1:brutal abc -21 -18 23
a:llueve c -20
a:still_there ac -36 36
b1:starts abc 22 -17 -22
b:are_@open ac 25 -29
b:her abc -47 -60 69
n:if_so abc -23 18 -16
n:not_i b -20
n:which bc 23 -32
n:whole abc 32 -36 -27
p:haha c 17

a1:se bc 33 -42
a:this abc -20 -39 25
n:am_out bc -33 34
n:fine abc -24 -16 26
n:for_me ab 32 -40
n:porque_es abc -24 25 -23
n:shoot_that ac 25 -26
p:until abc -39 -38 44

>turn bc -40 18
a0:: abc -39 -27 34
a:@vehicle bc 17 -24
b:of_those abc -29 -19 34
b:pt c -20
c1:your abc 24 29 -42
p:hasta b -35

=wanted;of1 b -47
a0:now ab -25 18
a:sounds abc 21 -33 -19
a:todavia ab 21 -22
b1:@day bc 32 -32
b1:one abc 18 -24 -16
b:@vehicle bc 21 -17
b:por_las ac -43 16
b:por_mi abc -25 19 -16
n:since abc 26 -22 -16
p:tan abc -27 -24 32
p:very bc -17 22

b:#_hour bc -29 25
b:did_not c -16
b:ponerme abc -16 -16 21
n:@insurance bc -22 23
n:look_at ac 20 -21
n:soonest ac -27 22
p:y abc -28 -29 45

a1:sounds abc 28 -20 -27
b0:last b -25
b1:a b -21
b:dialysis bc 27 -34
c0:if abc 24 -20 -20
n:,_has ac -22 18

=aside;doubt:a_condition c 15
a:are_out bc 16 -16
b1:break abc 25 -27 -24
b:fly_home ac 26 -39
b:semana_del bc 16 -16
p:when abc -41 -27 38

a:half a -16
b0:el abc -38 -20 33
b1:not ac 20 -39
b:turno ac 25 -52
n:so_afternoons ac 26 -37
n:so_i ac 29 -21
p:era ac -37 17

=out;>fact abc -35 27 -19
a1:shot abc -18 35 -36
a:day_but bc -31 28
b1:pasada abc 22 -25 -19
b:already_got abc -19 -27 23
b:make abc -33 -19 34
c0:@date c -24
c0:porque bc 16 -48
n:not_it ac -23 23
p:miss abc -16 -21 23

b:half abc 25 -31 -20
b:me_down b -32
n:afternoons b -38
n:otro_dia c -30
n:una abc -31 -23 25

b0:@insurance abc 27 -23 -22
b:is_nothing bc 19 -28
b:not_see c -19
b:resets abc 20 -17 -15
b:una abc 44 -26 -44
c1:too ac -34 21
p:starts abc -37 -29 36

=out;doubt a -45
a:and_the ac 19 -24
b:any_day bc 20 -24
b:auditors abc 36 -19 -33
b:puedo_en abc -18 -19 22
days3 b 16
n:rather ac 30 -37

=aside;of1 c -26
a:am_@person abc -33 -43 46

a:ese abc -40 33 -29
b:would_say bc -48 18
n:again abc -22 -38 38
n:of_that abc -29 41 -40
p:please ac 25 -42

a1:come bc 20 -19
a:afraid a -21
a:no_me bc 45 -45
a:tienda bc 20 -20
b:but ab -22 16
b:salgo ab 20 -37
b:straight a -22
b:try_me bc 23 -23
c0:antes c -20
n:@date_at abc 46 -27 -36
n:@howmuch bc 29 -23
n:covers abc -16 34 -34

=wanted;doubt a -16
a1:available c 16
a:es_cuando ab -33 17
a:to_me abc 35 -21 -34
b:._any b -39
b:drops b -18
b:le c -42
b:that_am abc -22 31 -32
hour ab 22 -44
n:so_either bc 26 -41
p:coming abc -20 -16 20

a:there ac -38 39
a:you_all c -25
b1:give a -35
b1:me ac 25 -30
b:ahora bc -23 17
b:you_do b -22
c0:mis b -15
n:)_. bc 18 -25
n:not_matter bc -53 17

a:imposible abc -19 29 -29
c1:@drink abc 45 -35 -42
n:no_that abc 25 -21 -25
p:mi ab 24 -63

a:y_ya bc -21 17
b:here bc -28 20
b:moved bc 18 -36
b:training abc -18 21 -18
n:confundi b -27
n:pone abc -25 32 -27
n:wait_that ac 16 -27

a1:estoy ab 17 -16
a1:now abc -26 -20 34
a:dear abc -29 -18 32
b:now_i abc -17 -32 33
c0:what abc -32 -28 41
n:guste abc -17 20 -17
n:sea_@day abc -25 21 -16
p:o bc 22 -32

a:la_tienda bc 20 -20
a:up_for ac 24 -23
b0:@drive b -15
b:se_si ab 15 -21
b:they_moved abc -19 21 -19
c1:el ab 16 -20
n:the_soonest ac -27 22

a:am_yours abc -41 -16 43
a:fish ac 19 -35
b:che c -34
n:,_@day bc 43 -56
n:,_ya c -16
n:ahi_estare abc 33 -39 -31
n:his_@relative abc -26 29 -40
n:si_se abc -24 20 -17

a:@open bc -46 29
a:even abc 29 -18 -29
c1:anything ac -38 25
n:#_would bc 30 -31
n:la_tienda c 16
n:pongame abc -37 -26 33
p:rough ac -21 23

a0:mejor b -29
c1:bury a -33
n:final a -24
n:if_that abc -34 -30 42
n:por_ahi abc 25 -42 -15
n:straight_off abc -29 22 -20
n:the_@price ab 16 -17
n:use_to ab 17 -25

a1:us c -18
b:baby ab 33 -45
b:between_# abc -17 20 -19
b:daycare ab -39 25
b:that_same abc -30 -24 33
n:but_at ac -19 20
n:i_ask abc -24 35 -33
n:might b -22
n:salvador a -25
p:except abc -37 -31 39

=out;doubt:strange a -31
a0:not ab 22 -25
b1:do a -30
b1:gets b -27
b:amor bc -31 17
n:ni_me a -28
n:siguiente c -30
n:so_let ac 16 -30

a0:work ac -20 16
a:every_day ac 24 -34
a:the_heifers c -37
n:#_. a -18
n:porque_me a -17
n:very_much bc -16 19
p:@body c -15

=out;doubt:what_begins_on_that_day a -28
=out;out;- abc -90 36 -20
a:habra abc -33 -30 38
n:give_me ab -29 21
n:me_on ac 33 -41
p:dale a -27
p:le bc -54 16

b0:littles abc 24 -22 -22
b:entre bc 17 -17
c1:had abc 45 -28 -40
n:@thanks_@relative ac -18 21
n:have_got bc -27 24
n:medio abc 25 -28 -15
n:no_sea abc -18 -28 25
of4 c -17
p:something abc -25 -28 32

= bc -15 16
=out;from abc -18 53 -71
n:after_i abc -20 -25 25
n:before_that ac 19 -49

a:verdad abc 25 -34 -18
b:anything ac -69 18
c0:going abc -18 -42 24
n:and_it bc -24 24
n:bridge_club ac 18 -19
n:voy_a ab 20 -38
p:still abc -31 -32 35

a1:turno abc -26 34 -31
a:gets abc -29 40 -37
a:lazaro bc 20 -31
b0:car bc 17 -22
b:@parking ac 26 -25
b:asere b -20
b:bring ab 18 -45
b:esos_dias abc -33 21 -17
b:get_paid b -21
b:jury_duty abc -18 19 -19
c0:sometime ac -34 26
n:,_@insurance ac -23 24
n:rolls abc -19 -19 28
n:y_a ac -47 18

b0:con abc 19 18 -32
b1:- abc -15 26 -33
b1:flies b -16
b:dar abc -28 27 -20
b:matter a -20
b:sorry_, ab -21 24
c0:union ab 22 -17
n:way ac -31 18
""")
