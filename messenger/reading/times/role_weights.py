"""Weights of the time_role reader: written by ``python -m training.weights`` from 16562 texts; not by hand.

Each line is a feature and what it weighs, in hundredths, for the answers that it speaks for or against; the pages are dealt out by a
checksum (messenger/reading/words/pages.py). ``python -m training.weigh time_role word`` shows the lines with a word in plain order.
"""

from messenger.reading.words.pages import Pages

SEALED = "4a2af1c915e732b9"

ANSWERS = "aside out wanted"

KNOWN = b"""\

"""

PAGES = Pages(b"""
a0:po abc -18 -16 28
b:no_puedo bc 45 -55
b:thesis abc 33 -22 -30
n:they_might bc 21 -25
p:yo a -15

a:duermo_de abc -17 29 -26
b0:teach abc -22 31 -25
b:entro_a abc -23 24 -17
c1:sea b -32
n:,_# abc -33 -45 55
n:@day_then bc 23 -20
n:@ride_so a -33
n:not_@open c 15
p:nope a -19

a:and_the bc 22 -25
b:anytime_the c 16
b:final abc 41 -21 -45
b:he_said ab 23 -19
b:not_in abc -20 27 -32
b:watch ac 15 -19
n:give_me ab -26 25
n:plumber c -19

b:boat ab 39 -37
b:they_moved abc -16 18 -19
n:mornings_i bc 25 -27
n:over ab -33 17
until bc 16 -38

=wanted;hour ac -71 25
a0:cualquier abc -31 -21 41

a:inventory abc -17 -22 18
a:placa ac -19 20
b1:anything a -24
b:have_got b -22
c0:se ac 24 -36
n:days_i a -21
n:from_@day ac -18 18
n:holds ac 36 -35
p:ask a 16
p:if ab 17 -30
p:s abc -16 24 -24

a1:truck ac 21 -21
a:wide_@open abc -30 -23 33
b:los_ninos ab 21 -19
n:?_oh ac 26 -18
n:possible abc -26 -37 42
n:shoot a 22
p:@howmuch c 17
p:morning b -28

=out;all:out ab -29 17
a:dialysis bc 29 -30
b0:else ab 20 -23
b1:us bc -33 16
b:#_y ac 19 -26
b:-_op a 16
c0:yes bc -18 22
c1:@clinician bc 26 -25
c1:yea b -21
n:los_otros b 15
p:shows abc 30 -20 -30

=out;doubt:free_or_kept_then abc -27 35 -30
a:azucar abc 32 -19 -32
b0:libro abc -32 -27 36
b:no_excuse bc -16 17
b:was a -18
n:el_otro bc 20 -30
n:it_was abc -16 -41 27

a1:@month bc 16 -21
a1:am bc 28 -30
a:me_sirve a -16
a:works_great c 15
b1:work c -17
b:no_@open bc 16 -15
n:entonces_el c -19
n:entro b -29
n:que_se bc -34 28

a:have_the abc -22 27 -15
a:nada_mas ac -23 25
a:not_be bc 27 -25
b0:senorita ab -16 21
b:?_en abc 30 -30 -17
c1:otra abc 23 -15 -25
n:is_free ac -19 21
p:airport abc -17 -18 26

a0:works bc -58 44
a:#_i c 16
b0:dias b -28
b:even bc 22 -26
b:y_me abc -24 -20 25
n:a_mi a -27
p:leave a -26
p:proxima ac -22 19

a:know ab 21 -30
a:off ac -43 16
b1:prefer abc -15 -21 25
c0:if b -17
n:,_\xc2\xbf c -19
n:._cualquier ac 19 -18
n:except_the c 17
n:gave b -22
n:lol_. ab 31 -26
n:ninos a -18

a:my_bedtime ac 24 -24
b0:@stop ac 24 -19
b:had_me abc 33 -22 -29
b:window abc -20 -23 24
n:can_not ab 29 -20
n:pero_las a 17
p:next bc 27 -27

a:@price_me bc -23 15
a:anything bc -18 19
a:es_cuando ab -29 18
a:least ab -17 18
b:le c -39
b:period abc -15 -25 26
n:salga abc 28 -17 -24
n:y_media bc -19 17
p:best ac -17 20
p:escuela abc -31 -17 32
p:quedo b -20

a:me_to bc -16 23
a:there ac -26 26
b1:other ac -18 16
b:voy ac 39 -47
c0:union abc 18 20 -31
c1:who abc -18 -25 25
n:@drive_, ac 26 -25
n:nine abc 20 -32 18

a:nobody ab -24 15
b:could_come abc -26 -35 42
b:practice_is a -35
c1:calendar abc 21 -19 -20
n:@day_lol abc -22 -22 22
n:@late_si bc 21 -18
n:available bc -19 21
n:my ab 23 -29
n:t/th abc -24 26 -25
n:what abc 28 -44 18
p:car a -32
p:half c -16

=wanted;<past abc -57 30 -19
a:bday bc 22 -18
a:the c -23
b0:cogeme abc -20 -18 23
b:forklift bc 22 -27
c0:o abc -22 -22 28

=wanted;last a -23
b0:those ac 25 -27
b0:with abc -23 -43 30
c0:what abc -16 -34 24
n:#_i a 22
n:will_take ac -21 21

b:the_lady abc 20 -24 -16
n:#_no bc -52 29
n:@date_? abc 32 -23 -29
n:both abc -31 -29 33
n:podria ab -26 20
p:esos ac -22 26

a:am_yours abc -32 -22 37
a:es_lo abc 20 -28 -17
b:sale bc 23 -23
b:she_is bc 29 -27
n:?_a abc -24 -36 39
n:will c -16

a0:cuando abc -29 -34 44
b1:bring ab 28 -41
c1:@open ac -36 33
n:,_pasado abc -32 31 -17
p:despues a -16

=wanted;<fits ac -66 22
a1:bad abc -20 34 -31
a1:le abc 27 -37 21
a:mas a -35
a:preferably bc -17 22
b:._put abc -23 -31 29
b:turno ac 22 -29
c1:@day ac 26 -46
n:@holiday ab 16 -23
p:otra bc -32 33
p:sorry ac -22 18

=wanted;~free_from c -15
b0:libra ab 24 -28
b0:trabaja abc -27 30 -24
b:queria bc 23 -22
b:se_me ac 19 -31
c0:is b -37
n:ser ab 25 -28
p:media bc -35 22

a0:antes ac -21 27
b:again c 17
b:but_it bc -39 27
b:estoy_off ac -23 25
b:guard abc -32 36 -24
b:sorry_i c -26
n:,_see bc 25 -23
n:be_the b -16
n:we_win abc 25 -20 -23
p:come ab -25 21

=wanted;>past bc -18 19
a:iffy abc 23 -22 -20
a:the_@call a 18
b0:mi bc 17 -16
b:?_we ab -29 18
b:a_@day ac -21 16
b:no_es c -15
b:the b 20
b:wedding c -16
c1:tengo c -15
n:no_trabajo c 18
n:salvo c 17
p:clock bc -24 29

=out;1/0 a -22
b0:ew bc 23 -19
b0:nada abc -24 27 -27
b:feed ac -26 22
b:had_a abc -24 -29 27
b:my_hair bc 18 -20
b:needs_me ac -23 20
b:not_leave abc -24 25 -15
b:shoot a -17
n:antes_del c -21
n:the_same bc -28 31
n:we_start a -22

a:apenas b -20
b1:an c 19
b:#_@month abc 22 -16 -22
b:el_patron b -21
b:is_in abc 36 -27 -33
b:none_of c 16
c1:all a 16
n:must a -25
n:there_is abc -17 -38 39

a1:rest ac 32 -18
a:til ab 17 -33
b0:manage bc -27 16
b:but_have ac 25 -43
b:school_let a 15
b:the_truck b -16
n:manana_si bc 22 -22
n:which_is abc 25 -29 -22
p:lo a -40

a:#_@person c -15
a:a_zombie c -23
a:money ac -42 16
b:car_back a 16
n:de_antes ab 18 -21
n:only_in bc -18 18
n:the_morning bc -39 22
p:@drink abc -29 -34 33
p:nina abc 23 -17 -23
p:when b -15

b1:all ac 29 -34
b:up_a ab 21 -18
n:. bc 35 -38
n:de_eso ac 17 -16
n:jaja_no c 17
n:la_@late a 16
n:no_sorry ab 19 -16

a:deja ab -32 24
a:emojiyes abc -24 -16 35
b:are_you bc -23 20
b:he_works bc 22 -17
b:loose abc -27 -23 32
b:preference_is bc -26 26
b:preschool_is abc 23 -40 17
c0:porque c -53
every c -19
n:any_weekday bc -22 19
n:ni_@call bc 21 -27
n:sorry_. b -19
n:working b -18
p:said ac 19 -24

a0:tengo abc 29 31 -53
b0:memphis ac 23 -26
b:da_@ride ac 29 -30
b:luz a 16
b:were ac 28 -25
c1:routes abc -24 24 -24
n:am_still bc 18 -26

=aside;doubt:which_day b 21
a:is_what bc -16 24
b0:double c -25
b0:i abc 30 -36 -19
b0:skip abc -16 32 -30
b:is_it ab -19 16
n:#_@day ac 43 -30
n:got_me abc 34 -28 -28

a:evenings c 16
a:ir bc -16 20
b1:better bc -18 19
b1:moved abc 26 -16 -19
b:not c -31
n:#_recien bc -25 25
n:estare_primero c 18
n:i_would bc 26 -38
n:sub bc -25 25

=out;2/0 abc -76 26 -20
a0:es a -18
a:la_otra ab 21 -19
a:same abc -16 28 -16
a:todos_los a -22
a:town abc -15 26 -35
b:i_babysit c -19
b:ponerme c 15
b:routes abc -24 24 -24
b:they_say bc -28 20
c1:give abc -31 23 -21
n:#_please b -16
n:are_the ac 23 -42
n:dios ab -30 18
n:do_it abc -19 -19 21
p:tiempo bc -19 21

b:ponme a -22
c0:it b -20
n:give ab -22 24
p:which ac -37 37

a:i_do bc -36 28
b0:@drink ac 32 -32
b0:cobro bc 23 -26
b1:rent abc -29 -15 18
n:,_cualquier abc -23 -19 27
n:._at bc -17 19
n:el_@holiday abc -18 26 -20
n:llevo_, bc 22 -21
p:dead bc -58 46
p:dentro c 21
p:run b -41

a:llegado ac 20 -20
b1:say b 16
b:@visit_con bc 20 -34
b:read b -19
b:would_love ab -28 18
c0:puede abc 22 -30 -17
p:pues abc -30 -33 44

b1:clinicals abc -19 24 -18
b:#_any abc -16 26 -19
b:,_regreso ac -26 27
b:her abc -36 -62 62
b:my_day abc -16 -22 22
b:took_my a 19
c0:pues abc -17 -36 23
n:babysit ac 18 -23
n:down_for a -23
n:if_there b -34
named-again bc -32 25
p:) abc -26 23 -22

a:the_first ab 18 -22
a:trabajo_corrido abc -16 23 -18
a:whichever c 16
b:a_@relative b -21
b:does_my c 16
b:sleep a -58
n:look abc 30 17 -36
n:siguiente ac 25 -44
p:, a -35

a:@vehicle abc 19 26 -45
b:if_there bc 20 -17
b:luego bc 19 -19
b:salen abc 28 -23 -15
c1:now ab -29 20
n:,_now b -36
n:pedir bc 21 -20
p:here ac 16 -26

a1:reckon b -18
a:for_it ac 28 -25
b:gets_off abc 20 16 -30
c1:con abc 29 -26 -21
c1:is ab 22 -17
n:nadie abc 31 -31 -23

b:boss ac -23 20
n:duermo bc 19 -27

a0:time abc -26 -31 34
a1:have bc 34 -43
a:no_hay ab -55 17
a:ok abc -26 -27 36
b0:finals abc -18 32 -28
b1:we bc 21 -21
b:,_you b -28
b:en_@hours bc -17 20
c0:) c -20
n:and_do bc 16 -15
n:have_not ab 24 -28
n:pero_del c 17
n:the_roads b -16

a1:her abc -19 -15 22
b1:nina ac 17 -16
n:like_a bc 27 -32
n:voy_a ab 31 -40

a:papeles abc 28 -17 -28
a:to_me ac 31 -30
b0:\xc2\xbf b -36
b:prefiero abc -18 -19 23
n:!_! abc 42 -36 -40
n:@date_or ab 29 -52
n:jajaja abc 23 -23 -17
p:row b -25

=out;>fact c -20
b1:la ab 16 -20
b:mire ac -15 17
b:roll abc -17 -18 19
b:you_do abc -21 -32 32
n:my_only abc -48 -33 37
n:new_@year a -29
n:no_use ab 18 -23
p:between bc -20 22
p:sure bc -24 21
p:ya abc -49 17 19

a:acaba bc 22 -25
a:muerta ac -17 17
b:@move_ends abc -35 -27 36
b:between b 15
b:the_car ac 27 -28
b:to_have b -20
c0:church abc -23 28 -16
n:because_@day a -28
n:the_am bc -18 20
n:we_are ab 27 -15
n:week_, ac 21 -20
p:lol bc -36 37

a:god abc 27 -24 -24
a:noon abc -33 -30 37
a:suit bc -21 30
b0:@hours a -17
b:que_la abc -22 -36 35
n:pero_ya b 20

a:#_any c 18
a:better_than a 15
a:has_them ac 18 -17
b:el_trabajo abc 29 -23 -22
b:only_comes abc -25 -21 25
n:,_@thanks b -17
n:i_want a 16
n:nena ab 19 -20
n:si_es ab 21 -21
n:tendria bc 30 -29
n:till b -16
p:though abc -19 -32 38

a:after_# abc -24 -28 32
b0:pues b -16
b1:school abc -21 19 -17
b:me_dan ac 24 -21
c1:hasta bc -25 22
c1:nada abc -21 27 -28
p:amanezco abc -16 -29 30
p:something bc -19 25

b:anoche abc 28 -23 -19
b:load ac 28 -33
b:pase b -32
b:podria ac -19 26
c1:cogeme abc -20 -18 23
n:._do b -24
n:haha a 23
n:unless_there c 16

a1:dialysis c -20
a:am_good b -24
b:._or bc -17 18
b:believe abc 24 -17 -19
b:en_@date abc -20 20 -17
b:have_chemo bc 17 -29
c0:? c -30
n:,_ando ac 35 -35
n:,_well bc -18 18
n:._ese ab -21 16
n:compromiso c 17
n:cumple ab -18 18
n:it_got bc 17 -25

a:@date_for a 19
a:is_not bc 35 -40
b:me_there b -18
n:un abc -17 -26 21
p:weekdays abc -17 -17 24

=wanted ac -22 18
a:viene ac 36 -36
b0:# abc 30 -16 -18
b1:en bc 18 -31
b:ay_no ac 20 -17
b:man abc 25 25 -35
c1:did ab 22 -22
n:at_all ac -31 17
n:way_. abc -28 -15 22

a0:imposible abc -16 22 -18
a1:town c -15
b:we_do abc -20 -37 37
c0:id bc 24 -31
n:fine a -26
n:ponme abc -20 -20 21

a:is_@open ab 20 -32
a:la_virgen bc -20 17
b:and_# bc 21 -17
b:moved c -46
b:my_check bc -28 23
c0:anoche abc 28 -23 -19
n:no_wait bc -28 15
p:@symptom b -35
p:weeks abc -23 -34 32

a:check bc 20 -20
b0:mas ac 22 -31
b:in_@date c -15
n:day_you bc -21 22
n:us_not ac 19 -18

=aside;<busy_from abc 29 -26 -20
=out;doubt:7:_morning_or_evening bc 23 -21
a:ella a -21
b0:guardia bc 20 -18
b:moved_my ab -20 20
b:we_have abc -37 30 -18
c0:and bc -21 15
n:all_do c 16
p:me a -16

=aside;~unknown b -16
b:choir_is bc 17 -26
n:@day_que bc -37 35
n:pero_tendria bc 35 -35
n:san a -23
n:some abc 24 -18 -19
p:@food a -18

a:be_good a -27
a:en_adelante bc -16 19
a:lovely bc -27 30
b:i_see bc 19 -28
c1:pension ab 21 -15
c1:viejo bc -19 21
n:pero_me abc 52 -53 -43
n:runs_long b -19

a0:til bc -22 16
b:run_me abc -24 -20 24
c0:school a 15
n:and_no bc 21 -20
n:home_. bc -32 26
n:make_mine bc 19 -17

a:clear bc -21 21
b0:keep bc -17 22
b:@medicine ac 21 -27
n:not_i bc 22 -24
p:in a -16

=-;out;$ ab -24 17
a:my_split abc -17 -24 25
b0:your abc -25 21 -19
b:@eat abc 21 -16 -20
b:oh b -17
b:sometime abc -25 -32 31
c0:iba abc 29 -19 -26
n:#_a abc 37 -20 -24
n:,_you ac 16 -25
n:lo_del ab 16 -26

a:en_la bc -32 23
a:no_el c 17
b:can_not ac 20 -34
b:full ab -20 18
b:two ab -33 20
p:maybe c -23
p:queda ac -23 17
p:turkey bc 19 -33

a1:clear bc -16 17
b0:chance c 16
b:@day_is abc -27 37 -27
b:eye_@clinician c -17
c0:( abc -46 29 -25
n:toca abc -26 32 -31

=aside;doubt:a_weekday_and_a_date_that_do_not_go_together abc 142 -108 -139
a1:go b -27
a:across bc 20 -32
a:is_bridge c -15
b:el_hospital ab -17 20
b:which ab -36 23
n:#_is bc 32 -17
n:later_, bc 20 -17
n:let_me a -35
n:thing abc 28 -44 29

b0:cumple abc 20 -16 -17
c0:has ac -17 21

b:rent abc -44 -36 40
b:so_like ab -19 16
n:it_be bc -33 22
n:use ab 27 -29
n:week_after abc 21 20 -38

a:first ab 17 -25
a:the_furnace bc 17 -18
b:mi_turno c -27
b:no_puede bc 33 -29
b:physical ac 27 -26
n:no_espere ac 22 -20
n:un_@day ac -31 17
n:will_text b -26
p:? abc 30 -22 -16

=aside;~free_from abc 89 -81 -75
=wanted;doubt:not_sure_what_is_ruled_out abc -27 -39 41
a:@english abc 34 -15 -32
a:am_free abc -20 -28 30
c1:something abc -20 -20 33
n:@day_por ac 28 -29

a:de ab 16 -33
c1:salgo bc -32 26
n:forgot c -16
n:manana_tampoco b 16

a:you abc -31 -17 35
a:\xf0\x9f\x99\x8c c 18
after ab 17 -30
b:bueno c 24
b:el_que bc 28 -25
n:@day_on ac -18 18
n:lovely abc 30 -31 -15
n:unless bc -43 38

=out;<soonest b 17
a:@fetch bc -29 20
a:is_great bc 19 -18
b:@call abc 43 -47 -16
b:for_something ac -16 19
n:text_you ac 20 -20

=wanted;>fact ac -19 16
b1:el ab -24 20
b:a_ser bc 20 -18
b:also abc -21 -26 28
b:am_supposed bc 23 -22
b:i_need a -33
b:last_time abc 38 -18 -32
b:trabajo_limpiando bc 21 -20

a1:just ac -25 25
a:habria a 17
b0:start b -18
b1:sea b 22
b:,_maybe abc -23 -33 35
b:pizca_de a -19
p:ever abc 30 -28 -26

a:ni_el bc 18 -16
a:no_me a -32
b:around bc -21 17
n:not_work abc -18 -23 20
n:ok_@day abc -26 26 -24
p:game abc -17 -16 18

a:@day_the bc -20 22
a:only_# ac 18 -21
b1:otherwise c 19
b:la_otra bc -29 29
c1:take bc -20 23
n:but_any ac 17 -33
n:es_el bc 27 -32
n:so_your abc 19 -18 -18
p:fifteenth abc 20 -20 -20
p:read bc -20 22

b0:any abc -34 -37 45
b1:@hours ac 27 -31
b1:make a -26
b:early b -17
b:haya abc -23 -21 31
c0:let c 16
c0:lord ac 18 -18
n:other_one abc -17 27 -20
p:menos ac 16 -18

a:trabajar c 17
b0:need abc -33 -40 49
b:,_just ab -25 17
b:@move_to a -16
c0:las abc -21 27 -18
c0:preschool abc 28 -40 16
p:mi b -48

>past ac -21 24
a:@day_one abc -16 19 -18
a:la_@food ac -28 28
b0:yeah bc -15 17
b:nada_mas ac -35 29
c1:it ac -18 18
n:de_la ac -34 19
n:honestly bc 26 -26
n:if_my abc -35 -30 37
n:mas_@late abc -26 -30 35
p:starts abc -23 -35 36

=wanted;doubt:the_same_time_as_what ac -23 28
a:todavia b -36
b1:no bc -29 20
b:habria_dicho ac 31 -33
b:have_not ac -22 23
b:sub_covering bc -16 17
c1:apunteme ab 16 -16
c1:except bc 35 -32
n:after_@food bc 29 -35
n:que_@drive bc -34 28
n:sooner abc 20 -17 -20
p:taller ab 22 -28

a1:the ab 32 -46
b0:@ride c 16
n:@day_me c -16
n:ay_no ab -17 15
n:need_to abc 32 -34 -15

a0:right abc -16 35 -24
a:for_us ab -30 20
b:@call_it abc -21 -29 25
n:that_morning ab 29 -25
of1 b -19

a0:se ab 22 -38
a:i_come bc 16 -15
a:spoken_for bc 20 -20
a:to_@move bc -21 21
c0:dot ac 20 -20
n:como abc 40 -35 -35

b:@body abc 37 16 -33
b:to_make b 17
n:the_whole abc 18 -32 17

a0:nada c 16
a1:la ac 46 -29
a:are_easier ac -18 20
a:estoy_aqui abc -18 -23 21
a:till ac 22 -21
b:anoche_me abc 28 -23 -19

>any c -16
a1:favor abc -16 -38 40
a:cumple_de bc 25 -25
b1:choir bc 23 -27
b:my_shrink abc -18 20 -24
n:a_la a -24
n:that_same abc -21 -37 34
p:ponga ac -16 21

a0:esta ac -23 20
a:i_could a -28
b0:@place abc -20 19 -17
b0:reckon bc -16 18
b1:if bc -24 27
b:._then bc -19 24
b:@relative_libra abc 26 -25 -17
b:house abc 25 -26 -20
b:libre abc -40 -20 40
c0:somebody bc 30 -39
c0:yo a 30
n:@book abc 22 -39 24
n:is_the c 19

=out;bound ac -35 17
a1:will abc -23 31 -15
a:thing bc -17 18
b0:yes bc -21 27
n:#_ya abc 31 -38 -28
n:am_an abc -27 -29 30
n:dia_ni bc -19 18
n:so_no bc 18 -28
p:tomorrow b -18

a0:even ab 22 -31
b:@vehicle_drops b -17
p:boss abc 24 -25 -21

a1:out bc 39 -50
a:quedo b -18
a:take bc 18 -15
b:my_off abc -34 -20 28
b:too_soon a -18
n:section bc -15 21

a0:do ab -22 16
a:is_my ac -17 16
a:ones_are bc 18 -15
a:sounds_good ac 27 -25
b:any_morning bc 22 -21
b:dificil ac 17 -15
b:earliest abc -22 -20 24
b:will_take bc -38 29
n:before_or bc 19 -23
n:i_wake bc -20 22
n:is_it abc 25 -35 -15
p:mejor a 15

=aside;doubt:4/12_can_be_two_dates ac 19 -19
b:llegue abc 26 -19 -22
b:vence a 17
n:#_que bc -49 32

a1:us bc 16 -18
a:@insurer_a bc 17 -22
b0:( abc -27 29 -23
b:am_gone bc 28 -43
b:am_out b -17
b:between_# bc 21 -17
b:el_del abc -27 -28 31
n:,_puedo ac -17 19
n:dias_de abc -23 28 -39

a1:could a -30
a:@thanks ac -23 16
b:._i bc 30 -35
b:he_could abc -22 -27 32
b:my_pension ab 21 -15
b:need_something ac -24 25
c1:para abc -22 -44 39
c1:perdon bc -28 30
n:either ac -27 25
n:pagan a -18
n:two abc -36 33 -18

b0:ir c -23
b:,_ese ac -20 22
b:espere abc -25 -25 26
b:puedo a -49
b:quedo ab 19 -26
b:yo_trabajo b 18
c1:was abc 72 -53 -55
n:la_del bc -30 24
n:taking ac 17 -16
n:the_day bc 27 -33

b1:finals bc 20 -17
b:,_le a 16
b:i_teach abc -25 34 -29
b:por_mi bc 19 -18
c0:cause b -50
n:guste c -21
n:mejor_antes b -16
n:nice b -23

=wanted;until c -22
a:gets_me abc -22 18 -17
b0:this ab 22 -34
b1:well ab -27 26
b:flies_in ac 16 -27
n:after_is abc -18 33 -28
n:meant_the c -15
p:antes ab -17 19

=aside;on-offer2 abc -32 43 -38
a:cualquier_hora a -34
a:no_le bc -35 26
a:puedo bc 25 -41
b0:permiso abc -21 -20 23
b:mi_me ac 25 -19
b:text_you ab 23 -19
c1:hers abc 34 -23 -23
n:._but a -30
n:ahi_estare abc 29 -35 -27
n:desde abc -35 35 -29
p:mas abc -46 -44 60

b0:school ab -18 18
b::_@day ac 18 -22
n:i_got abc -18 -31 37
n:the_@day b -17

a:does a -25
a:good_to ac 29 -28
a:him abc -17 -33 32
b1:scratch abc -24 19 22
b:mismo abc -24 -29 35
b:out abc -26 46 -41
b:unless b 28
n:am_only abc 30 -22 -30
n:anyhow bc -28 22
p:era ac -22 17

b0:naps ab -38 17
b1:somebody ac 20 -20
b:i_just a -22
c1:furnace bc 19 -24
c1:honestly bc -20 26
c1:watch abc 21 -19 -21
n:,_do c -18
n:._si ab -36 17
n:coming abc -23 22 -19
p:cae abc -17 27 -26

a1:@drive abc -29 30 -24
a:after_the b -19
a:junta c -21
a:on_me abc -18 -24 22
b1:be ab -26 23
b:,_yo abc 23 20 -31
b:del a -26
n:be_with abc 26 -19 -27
n:otro_dia c -34
n:speech a -25
n:think bc 27 -27
p:away ac -16 18
p:both abc -27 -20 29

=wanted;named-again b -16
a:se_@insurer c -18
b:but_i ac 29 -20
n:sea_a bc -22 23

a:that_day abc -16 -41 23
b:not_come a -16
b:the_@vehicle a -17
b:which_is ab -30 25
n:#_not bc -26 26
n:cualquier b -15
n:fly_out abc -15 -16 20
n:horas abc 31 -21 -30
n:shut bc -16 16
p:es c -16
p:take ac 23 -29

=wanted;2/0 ac -46 17
a:ejemplo bc -28 30
b1:dieron b -24
b:de_@day abc -15 -20 21
b:la_@holiday a -19
b:night a 15
b:\xc2\xbf_no c 17
c0:de bc -36 25
c1:baby b -18
n:@eat ab -34 17
n:another ac 33 -27
n:check b -18
n:cuido ac 16 -24
n:no_llego abc 25 -16 -21
n:skip_section bc -15 21

a0:at c -25
b1:birthday abc -18 21 -24
b:but_only bc -29 33
b:my_bad ab 18 -25
n:,_done ac 33 -34
n:anything_after abc 21 -40 30
n:exam a 16
n:shows bc 26 -31
n:so_a abc -23 20 -16

a:afraid ac -19 17
a:sin ac 20 -22
a:techo abc -21 -16 22
b:fly_home bc 17 -31
b:not_# b 17
b:parce abc -15 26 -23
b:soon a -19
p:same bc 23 -25

a:is_spoken bc 20 -20
a:lo ac 26 -25
a:me_@late bc 16 -15
a:me_lo abc -20 -23 31
b0:negative abc -19 26 -23
b0:play ab 21 -17
c1:ultima abc 22 -19 -16
n:still_got bc -24 25
n:that_early bc -19 21
p:- abc 17 16 -27
p:wedding bc 31 -30

=aside;<fits abc 34 -16 -32
=aside;bound a 17
b:got_pushed abc 29 -24 -19
b:need_to bc 26 -28
b:some bc -17 20
n:que_de bc 17 -42
n:way bc -20 18

a:anytime abc -30 -29 39
a:most c -17
b0:ahora bc -22 19
b:nothing c -34
n:for_me ab 28 -44
n:las b -15
n:of_them bc -18 18

=wanted;wanted;- a -18
b0:wait ac -41 17
b1:week ac 19 -18
b:can_take abc -22 -16 26
b:from abc 17 -39 17
b:my_husbands abc -16 19 -25
n:._on ab 21 -20
n:@traffic_on bc 21 -20
n:trabajo bc -38 25
n:when_we bc 23 -22
n:you_at ab 21 -17
p:drops abc 26 -22 -25
p:senorita ab -17 16

a1:days b -31
a:gap c 18
b:am_free a -36
c0:ninguna ac -18 20
n:las_diez abc -15 -17 19

a:corazon abc -17 27 -28
a:turno abc -20 33 -18
b0:de ac -27 19
c1:comes abc 19 -35 19
c1:cut ac 16 -20
n:._a a -29
n:evening abc -29 -32 34
n:home_at ab 21 -19
n:in_town bc -28 26
n:si ab -36 29
p:prefiero abc -18 26 -25

a:days_or ac 19 -17
a:y b -16
b0:esta abc 16 29 -36
b:lands bc -33 21
b:let_me b 15
n:._might bc 19 -20
n:then_the ac 29 -28
p:love bc -38 21

a1:run a -28
a:a_la b -21
a:except_the abc -26 -21 31
a:good ac 27 -32
a:wide abc -30 -23 33
b0:@insurer abc -20 31 -30
b0:away abc -27 29 18
b1:your abc 23 -16 -21
b:@relative_was a 15
b:all_see ac -22 27
b:my_# a 20
b:neither abc -18 32 -26
b:no_no bc -18 20
n:from_now b -20
n:pongame abc -32 -23 32
p:trabaja c 17

=wanted;~not abc -103 -41 67
a:court c -24
a:out ac 23 -32
b:op a 16
b:other_@visit bc 26 -22
b:will_not ac 24 -25
c1:done b -17
c1:naps ab -25 27
n:me_to bc -29 18
n:so_i a 21

=aside;<only abc 36 -23 -32
a0:i b 18
a:day_i bc 20 -22
a:if c 15
b:if_not abc -22 -30 36
b:snowbirds a 20
c1:@call ab 19 -34

=aside;doubt:the_same_time_as_what b -20
a:not_# abc -21 -20 26
b0:thing ac 18 -15
b:._can b -26
b:coming abc 34 -15 -35
b:up_for b -24
c0:just ac 24 -23
c1:clinicals abc -19 24 -18
n:@late_, abc -23 -40 32
n:@parking c 15
n:might_i a 18
n:pero_no abc -23 -33 41

a0:please abc -27 -31 45
a:miss ac 30 -39
b:ay_mi ac -21 16
c0:honestly c -18
n:#_@date c -20
n:pt abc -16 -28 29
n:take ab 25 -42

b:know ab 26 -24
b:michoacan b 19
b:por_las a -32
b:she_naps a -21
n:@call_it abc -37 -15 29

a:ago c -35
a:horas c -28
a:is_clear bc -16 17
b:nah a -21
c0:would bc -33 21
n:._me abc -35 36 -29
n:am_is ac 16 -28
n:has_a bc -22 23

b1:ahora b -17
n:,_dale bc -30 32
n:round b -17

a:san_lazaro c -20
b1:union abc 18 20 -31
b:,_if bc -18 22
b:me_out abc -28 38 -38
n:; bc 42 -46
n:moved abc 25 -16 -21
n:para_lante abc -20 20 -19
p:creo c 18
~any b -19

=-;aside;wanted ab 20 -29
=aside;<any c -27
b0:si c -15
b:doors b -30
b:el_de c -16
b:rig ac -26 17
n:their_@relative bc -19 22
n:vez c 16
p:igual c 17

a0:hago ac 24 -28
a:decir a 15
a:esta abc -28 -20 30
b:check bc -29 16
b:cogeme abc -20 -18 23
n:)_. c -20
n:._one abc -24 -27 25
n:my_check b -17
n:so_you ac 21 -29
n:tres abc -17 -24 26
n:wait a -21

=wanted;<except abc -26 -31 33
a:rush abc -16 -29 33
a:slept c -17
b:@relative_has a 19
b:got_to bc -25 38
c1:puente ab -16 17
n:es_@holiday ab -42 22
n:por_favor a -21
n:tonight abc 18 -26 16
n:will_come abc -24 27 -25

a1:libre ab 17 -35
a:no_go bc 18 -15
b:levanto abc 26 -17 -22
n:mine ab -28 21
n:pm a -17
p:grands abc -17 -30 30
p:lab ab 27 -39

3/0 ab -48 23
c0:parent bc 20 -30
n:@body a 16
n:@day_mornings a 21
n:earlier_than a -21
n:the_@relative bc -19 20

=out;span bc -24 19
a1:are a -17
a:whenever a -45
b:a_la abc 26 17 -39
b:de_# a -16
b:get_out bc -37 29
c0:tienen c 18
c1:ya bc -44 23
n:,_same a -17
n:i_know bc -26 23

a:bad_for bc 20 -18
a:is_easier ab 16 -22
b:post a 15
b:so_can ac -22 24
c0:that bc -26 21
n:#_llega bc 23 -22
n:know_you ab 16 -16
p:ahogada bc -18 20

a:taken_for bc 18 -17
b:elk bc -21 18
c1:last abc -17 -26 24
n:she_has b -25

a1:turno abc -30 30 -27
a:hora_que c 18
b:#_not bc 15 -22
b:@day_and a -15
b:day_the abc -20 18 -17
b:goes_in abc 26 -21 -15
b:hold_on c -18
b:me_confundi bc -21 23
c1:manager abc 32 -18 -34
n:cuando_guste c -24
n:my_# ac -23 24
n:sometime ac -20 21
n:stay ab -27 20
n:whenever a -27
p:f abc -23 -22 32

=aside;>free ac 16 -19
b1:- bc 17 -24
b1:nada c 18
b:tiene_que abc 18 -25 -16
n:math bc -26 25
n:so_by a -16

=wanted;~that_day ac 37 -47
a:cual ab 19 -32
b:could a -15
b:lights ac 15 -20
b:no_, bc -18 17
b:sea a -21
c1:lo abc -20 -34 24
c1:wait bc -16 16
n:is_good abc 25 -26 -23
n:lol_, b 16
p:not bc 39 -26

=out;nowhere abc -56 78 -77
a:las bc -28 15
b:be_in ac 33 -25
b:i_said bc -21 21
b:laredo bc 18 -27
b:mi_amor b -16
b:training ab -22 20
c0:otherwise a -28
n:porque_entra b -22

a:except a -32
b0:@relative ac 34 -37
b:@vehicle c -15
n:can_do abc 25 -58 45
n:mismo ab -20 21
n:temprano bc -36 36

a:easier b -26
b0:ones ac 17 -21
b:going_to bc -58 19
b:not_work c -22
c0:nothing a -20
n:#_tengo abc -23 -36 37
n:am_no ab 18 -23
n:knee abc 24 -15 -23
n:los_@day ab 30 -30
n:so_can abc -32 -27 42

a:to_# ac 21 -33
b0:nomas abc -22 -28 34
b:,_lo abc -18 -29 21
b:dispatch ac 18 -29
b:tengo abc -18 27 -16
p:meets abc 19 18 -32

b0:tomo abc 24 -18 -17
c0:- bc 25 -43
n:,_he abc 19 -45 25
n:failing_that bc -16 17
n:salen abc -22 23 -15
n:ya_me abc -31 -47 37

=wanted;days1 ac -40 22
a:church ac 17 -21
b:@move_la c 16
n:clear bc 31 -32
n:midterm b 18
n:same bc -50 39
n:stuck ab -22 25
p:@late abc 35 -30 -28

=wanted;doubt:somebody_is_asked_first abc -39 -16 42
a1:da ac -20 24
b0:picked b -43
b:con_el bc 17 -22
b:cuido ab -36 15
c1:ser abc 21 -31 -16
n:darle_de bc 20 -20
n:pizca ac -16 21

a:about_it ac -16 16
a:early_for bc 22 -28
b:este a 17
b:my_@body bc 20 -22
b:the_furnace bc 19 -24
c1:dejeme ac -17 17
p:another bc -20 16
p:does ac -20 23

a1:whenever bc 20 -25
b1:surgery abc 16 16 -29
b:free_@day bc -24 25
b:juego ac 30 -30
c1:that abc 23 16 -42

=wanted;3/1 a -38
b1:quedo ab 16 -16
b:eh a 16
c0:then abc -18 20 -21
c0:vaya ac -21 22
n:llego_a abc -17 22 -18
n:quedo_libre ab 18 -22

=aside;doubt:a_number_that_can_be_a_day_or_a_time b -43
b1:play ac 18 -15
b:@relative_tiene bc 22 -21
c1:ill a 17
n:,_before abc -21 -40 27
n:car abc -28 -26 31

a1:let abc 25 -18 -26
a:be_the bc 28 -32
b:ay ab 18 -20
b:reset_is a 19
b:so_do ab -24 26
b:wake ac 35 -35
c0:salgo ab 22 -24
c1:but bc 51 -50
c1:leaves b 18
n:,_like ac 24 -20
n:y_el bc 24 -16

=wanted;>soonest abc -20 28 -28
b0:excepto b 20
b1:@drive ab 28 -41
b:can_bring ab 20 -33
b:used_to abc 30 -22 -25
n:manana a -22

=wanted;doubt:a_condition abc -44 -63 68
a:yours ac 17 -24
b:#_except abc -26 -33 35
b:after_# ac -23 16
b:el_dia ac -27 25
b:past abc 22 -20 -23
c1:de ac 17 -21
n:;_la ab -26 15
n:there bc -29 21

a:here bc -23 18
b0:@fetch ac 33 -32
b1:pasame ac -17 17
n:cualquiera abc -22 -21 23
p:baby c -18

a:belong abc 23 -18 -18
a:no_trabajo abc -17 -20 21
c1:school a -20

a:tengo abc 21 16 -28
b:._@call ab 18 -26
b:@move_my abc 23 -28 -18
b:oh_duh a 16
b:toca c -29
b:wait_no c -21
n:keep bc 26 -45
n:y_de b -20

=wanted;of1 bc -81 29
b:@date_not abc -25 41 -35
n:said_# abc 31 -23 -29
p:too a -18

a:@date_or ab 20 -27
b:club ac 28 -29
b:dieron b -24
b:in_last ac 16 -16
b:my_dialysis c -19
p:llego b -27

a:works_for b -19
b:a_las c -17
n:name c 15
p:own c 20

a0:be b -27
a:@day_a b -20
a:descanso c -15
b:._he ac 19 -31
b:no_wait b -16
n:house a 19
n:is_got a -26
n:one_@drive ab 18 -31
n:text ab 18 -34

a:por_el ac 19 -25
b:._anything bc -19 27
b:that_am abc -18 43 -44
b:told_me b -18
n:day_i a 20
p:most b 18

a0:whenever abc -31 -36 38
a:at ac 28 -40
a:not_on c 15
b0:menos abc -16 42 -45
c1:confundi bc -21 23
n:jk_i ab 19 -16
n:nomas ab -21 16
p:than abc -29 26 -24

a1:siempre a 16
a:a_no abc -15 37 -34
a:no_voy bc 18 -25
b:amor bc -20 22

a0:free a -25
a1:para bc 19 -18
a:@move a -18
b:a_decir abc 26 -19 -20
b:me_levanto abc 26 -17 -22
n:._scratch ac 24 -23
n:my_cast ac -17 19
n:pick ab 16 -15

a1:is bc -18 23
a:ideal ab 16 -22
b:dollars b -24
b:grandkids c -17
b:that_, ab 19 -23
n:,_on ac -23 26
n:guy ac 31 -31

a:am_in ab -28 28
b:babysit c -19
b:the_house abc 25 -26 -20
c1:days abc -19 -33 24
c1:drops ab 24 -28
c1:in b -16
n:,_cuando ac -19 19
n:was_going a -20

a:limpio bc 19 -17
b0:o b -25
b:get_the abc 43 -24 -39
b:wake_up ac 36 -34
c1:moved bc 17 -28
n:my_bedtime bc 17 -24
n:than bc -25 22
within-last ac 19 -27

=-;wanted;out ac -85 33
=out;lead-turn a 15
a1:apenas ac 29 -28
b0:final ac 26 -31
b:de_viaje bc 20 -18
b:i_want abc -21 -15 26
b:i_wrote b -25
b:up b 19
n:tmrw ac 22 -28

=aside;before c -17
a1:es abc -16 29 -22
a:am_off abc -29 -51 55
b:, a 17
c1:nomas ac -29 20
n:sons ac 18 -18
n:straight_off ab -32 18
p:group ab 22 -22
p:m a -36

a:a_los b -35
a:still abc -30 -54 45
b:come_in b -28
b:of_class ac -24 24
b:pasame ac -17 17
c1:surgery b 16

b:en_el b 16
b:hay_pues bc -19 21
n:me_la abc -17 -28 20
n:until_# abc 24 -26 -22
p:early abc -27 -24 33

a:los_demas abc -19 24 -23
b1:just a -24
p:used ab 16 -29

a:fried abc -20 -34 25
a:or_any ac 21 -20
b:@date_and ac 19 -20
b:before_or ac 25 -25
b:talk ac 24 -22
p:through a 22

a0:you abc 25 -29 -17
a1:which bc -15 18
a:dead ac 45 -38
b1:esos ac -16 20
b:do_you abc -36 -44 57
b:habian_dado c -17
b:la_escuela ac 20 -18
b:to_say b 23
c1:i b 23
n:it_were bc -20 22

=-;aside;aside bc 16 -31
a:lady abc 26 -17 -16
b:@drive_me b -41
b:all_week a -21
b:chance ac -15 18
b:is_good bc -17 18
b:snows bc -27 25
n:#_on ac 33 -23
n:hour abc -24 -35 38
n:of_that abc -30 33 -30
n:se_lo abc -22 22 -19
n:squeeze_me bc 16 -15

a1:both abc 32 -29 -27
a:mediodia b -24
b:pero_el b -38
c1:sleep ac -48 19
n:@cancel ab 20 -21
n:when_my a 16

=wanted;~busy_from abc -40 20 -16
a:every ac 31 -45
b0:want abc -27 -36 39
b:fijese abc -16 -18 20
b:studio abc -20 -40 41
n:@day_no bc -33 32
n:not_be ab -16 18
p:posible c 17

=out;doubt:a_time_that_may_be_ruled_out abc -16 32 -29
=wanted;one bc -81 29
a0:every ac 21 -47
a:on_@day a -17
b:,_ya abc -18 -33 23
b:do_it ac 16 -16
b:give a -42
n:._could ac 25 -26
n:@day_next a -47
n:to_@day abc -16 37 -36
n:which abc -16 40 -39

b:third abc -20 -23 25
n:da_a bc 26 -26
n:day_after a -22
n:is_better a -24

a:por_mi ab 16 -15
b:both_of c -17
b:this_time ac -23 24
n:service ac 19 -20

a:fine_with c 18
b:and a -16
b:veces abc -24 -23 25
c0:dialysis b 17
n:a_# ab 19 -26
n:asleep abc -17 26 -25
n:meeting abc -18 25 -22
n:really abc -17 -23 27
n:short abc 21 -18 -21
n:to_days bc -29 18
p:trabajo abc -20 -26 24

=out;all:aside+out+wanted a -26
a1:fuera b 17
a:la_tienda bc 23 -27
a:sirven bc 24 -22
b:nomas_puedo c 20
c1:wants bc 20 -31
n:in_on a -15
p:also abc -19 -23 20

a:been_perfect ac 17 -16
b1:wake ac 36 -34
b:a_@vehicle bc 19 -20
b:recital_is c -24
n:,_in abc -28 -50 42
n:judge a -15
n:only_before abc -21 -30 31
n:with c -16

=aside;doubt:which_of_two_is_ruled_out abc 31 -52 -21
a:but c 17
a:has abc -28 28 -21
b:@vehicle_leaves bc 17 -22
b:jury abc -15 28 -23
b:you_can a 15
n:finals bc -26 20
n:when_i bc -34 22

b:eye c -19
b:usher a 17
b:wants ab -22 15
p:cual abc -18 -21 24
p:toda abc -17 -16 18

=wanted;every a -36
a:over_with ab 16 -29
a:ya_estoy bc -30 16
b0:lab bc 17 -30
b:jk bc -20 18
n:._ya abc -21 31 -25
n:it_after b -19
n:so_they abc 34 -28 -28
p:with bc -48 22

a:at_# c -15
b:that_starts ac -28 19
c1:you b -22
p:had ab 25 -38

a0:yo ab 22 -22
a:me_la ac 24 -24
a:pavo a 18
a:time_i ab 28 -29
a:vos abc -17 -22 23
b:could_not ab 24 -33
b:i_will bc 16 -17
c0:was abc 51 -31 -45
n:,_ahora ac 18 -20
n:after_my a -18
n:al_trabajo ac -20 20
n:all_@day abc -26 -21 26
n:dificil bc 18 -15

a:surgery b 20
b0:one b -42
b1:que ac -20 16
c0:en b -17
n:la_otra a -21
n:salgo_a ac 31 -35
p:alla ab 15 -34

b:visiting abc -25 23 -18
n:el ac 27 -33
n:no_se abc 27 -22 -24
p:imposible ac -26 23

a:than_@day a 16
b1:they abc 31 -22 -26
b:though bc -16 18
n:then_, c -15

a:tengo_audiencia abc 26 -22 -19
b:,_ahora bc -31 26
b:que_viene a 16
c1:before bc 23 -30
n:,_first a 18
p:a b -43

=aside;every c -18
a:can_leave bc -30 32
a:doble c -22
a:nunca abc -23 -22 24

a:is_dead bc 23 -28
b:a_@ride ac -26 18
b:the_@visit abc -24 -21 29
b:would_need abc -21 -25 33
n:choir bc -22 19
n:i_get abc -34 -28 38
n:not_put abc -26 -21 25
p:@vehicle abc -49 26 -22

a:@book abc 20 -27 19
b0:off abc 31 -23 -17
b1:night a 15
b:,_can c 16
b:up_on bc 17 -25
c0:you bc 15 -22
n:las_mananas a -20
p:meant c 15
p:puede ac -39 31

a0:idc bc -15 18
a:is_fine abc -30 -57 42
b1:told a -24
n:,_le abc 30 -27 -22
n:la_manana c 16
n:like_# bc -16 17
n:so_anytime b -24

=wanted;from ab 19 -30
b:cobraron ac 18 -17
n:answer ac 23 -24
n:be_dead bc -19 21
n:keep_me ac 23 -27

a:bingo bc 29 -34
a:estoy_fuera b 17
b0:goes abc 26 -19 -21
b:cause b -50
b:is_off ab -56 20
b:on_# bc -21 16
c0:not ab -62 22
c0:take bc -26 26
n:@day_are bc 30 -38
n:@day_tengo bc -33 33
n:that_leaves abc -16 27 -34

a:down ab 33 -30
a:escuela abc 21 -19 -32
b:and_not abc -34 56 -46
b:perdon_que ac 23 -23
n:afternoon_i bc 28 -29

=out;>busy_from abc -27 31 -26
=wanted;2/1 a -20
a0:a ab 35 -34
b0:come ac -29 17
b0:the ac -36 31

b:before bc 29 -40
b:ni_@day bc 25 -23
b:sea_de b 16
c0:neither bc 22 -16
n:#_al ab 19 -16
n:not_@day bc -32 24
n:one_. abc -21 21 -21
p:ese abc -32 -45 47
p:no a -25
p:past abc -18 -31 26

=out;on-offer0 abc 31 -47 26
b0:nah abc -15 18 -25
b:@price_me abc -31 38 -21
b:for_that ac -19 17
b:of a -18
b:she_will abc -15 -26 26
p:girl abc 26 -23 -26

=wanted;before abc -113 -24 38
a:,_or c 16
b1:gets ac 17 -16
b:make_it ab -26 16
p:tulsa ac -17 21

=wanted;on-offer1 bc 27 -25
a1:possible ab 19 -26
a:have_to bc -27 26
b:esta abc 17 27 -35
b:la_primera c 16
b:que_me bc -21 20
n:cause_the ab -15 16
n:not_# ab -18 17
p:leaves ab -23 30

=out;<free abc -28 -18 23
=out;hour bc 17 -20
a0:maybe b -28
a:not bc -19 20
a:not_even bc 28 -28
b:hasta_el ac -26 22
b:time_i abc -15 18 -20
b:viene c -15
n:;_i ab -24 28
n:right_now abc -23 -18 24
p:alcanzo bc -27 31

a:i_guess abc -29 -36 38
b:am_away bc 25 -24
b:might bc -37 17
b:voy_con ab 16 -24
c0:had c -45
p:going ab -24 16
p:sooner b -23

b:can_get bc -35 32
b:de_guardia bc 15 -15
c0:doubles abc -15 26 -20
n:@day_afternoon ac -33 18
n:are_out c 17
n:me_in ac 33 -31
n:same_day ab 23 -33

=aside;days2 c -22
a:could a -39
n:@holiday_, abc 23 -16 -46
n:dame_el abc 27 -22 -21

a:@day_si bc 24 -23
c1:down abc 23 -17 -20
n:,_recien bc 22 -17
n:do_# abc -24 -32 33
n:dos ab -29 20
n:is_that abc 21 -29 -15

a:run b -16
b:( abc -31 37 -31
b:already_got ac -19 18
b:come_off bc -19 16
b:so_one bc -29 30
n:might bc 28 -30
n:not_then ab -25 31
n:que_le bc 19 -20
n:so_the ac 20 -30
n:wide_@open b 16

b:over c -16
b:was_# ac 23 -20
c1:dije abc 23 -22 -18
n:god abc -26 -21 31
n:oclock_that ac 27 -26
n:shop abc -27 -20 27

=-;out;aside ac 22 -21
=aside;= ab 19 -21
a:alone bc 28 -25
b:shut bc -26 16
n:which_i a -24

=out;<fits abc -15 20 -16
a1:ok bc -21 25
b:be_there a -19
b:estuve abc 27 -18 -21
b:like_a b -18
n:pero_mejor ac 19 -18
p:@book bc -32 20
p:dale a -16

a:would_of ac 22 -21
b0:run bc 25 -36
b1:@visit ac 28 -28
b:@relative_sale c -22
b:of_state b 18
b:recert bc 22 -27
n:#_ok ac 20 -22
n:and_they ab 17 -17
n:dios_quiere bc -18 20
n:the_soonest abc -26 -17 24
n:y_mi b -39

=out;lead-if ac 17 -43
b1:about a 16
b:punch abc -30 -19 33
b:tal_vez c 15
b:viajo bc 23 -19
b:week_after abc -22 19 -17
c0:entro bc 20 -29
n:@day_yes bc 31 -29
p:first bc 30 -34
p:manage a -19

=aside;doubt:a_weekday_and_a_number_that_do_not_go_together abc 37 -17 -38
=aside;doubt:not_settled_yet abc 33 -66 -22
a:menos abc -19 18 -16
a:si_se bc -31 20
a:would_suit bc -18 26
b:rather ac -40 17
n:._if bc -29 17
n:be_before b -19

=aside;first b -20
=wanted;day a -16
b0:date bc 20 -19
b0:mwf abc -17 -31 31
b:i_say abc 22 32 -54
b:que_ser ab 17 -27
n:but_next ac 21 -18
n:fall bc 18 -19

=out;all:aside+out b -17
b:hablo a 17
p:chemo abc -18 -28 27
p:quincena b -27

a:con_la bc 28 -36
b0:anytime abc -27 -34 42
b:ponga_nada abc -17 20 -21
b:she_gets ac 20 -21
b:that_leaves ab 17 -30
b:vaya_pues ac -21 22
n:i_have ac -18 17
n:oh ac 32 -17
n:pongame_el bc -31 32

a:ahi bc -32 32
b0:doors ac 21 -18
b:i_got ab 25 -21
b:parole bc 20 -21
c0:tomo a 17
n:all_the bc 29 -28
n:pm_is ab 18 -36
p:limpio abc -22 -20 26

=out;days1 ab -29 20
b:any_day bc 27 -20
b:del_trabajo abc -24 -16 26
b:maybe_something c 18
c1:back abc -17 -19 17
c1:or a -40
n:@day_so ac -30 26
n:all_@open abc -34 24 -20
n:morning_would bc -18 19
n:otros b 15

a:with_a a 19
b:missed abc 28 -20 -16
b:not_no abc -20 37 -32
b:the_middle abc -29 -25 30
c1:already abc -17 24 -27
n:la_virgencita bc 20 -17
n:que_nomas a -19

=wanted;3/0 a -31
=wanted;>busy a -22
=wanted;aside;- ac 20 -39
a:mine b 16
b0:cualquier abc -24 -30 37
b0:every bc 31 -40
b:but_on c 16
n:anything_in bc -20 17
n:digo abc -26 -19 20
n:if_somebody ac -22 20
p:hear abc -24 -29 29
p:time bc -40 30

a:desde abc 36 -32 -28
a:ish bc -20 22
b:asleep ac 20 -26
b:not_start ac 21 -27
b:out_here a -22
b:the_day a -22
b:trabajando abc -34 30 -27
c1:only ab -59 18
n:de_@eat abc -18 19 -17
n:querais bc 20 -20
n:tengo_@treat bc -16 18
n:that_, abc 36 20 -37

<fits a -16
=wanted;all:out+wanted abc -27 -34 30
a:conflicts_with abc -32 35 -30
b:,_no c -27
b:hasta_que ac 17 -20
n:@day_libre abc -19 26 -17
n:a_los bc -26 26
n:i_will bc 21 -22
n:mas_temprano bc -25 28
n:your ac 18 -25

a1:shot ac -29 17
a:last_week ac -17 18
b0:resets ab 20 -19
b0:shrink c -25
b:digo b -16
b:hour abc -25 -19 18
b:surgery abc 16 16 -29
b:tulsa bc 20 -23
b:vez ab 23 -26
b:week_is ac 20 -25
n:@clinician a -19
n:aunque abc -24 -37 38
n:delante ab -15 18
p:again ac -38 22

a0:both ac -35 35
a1:dead abc 27 21 -28
a:descuentan ab 22 -19
b0:dificil ac 17 -15
b:,_@relative ab 31 -50
b:winter b -17
from ab 22 -35
n:,_en ab 22 -48
n:sleep_all bc 33 -38

a1:time b -26
a:no_one bc 24 -24
b:chair ab -20 19
b:could_i abc -22 -38 45
b:i_can ac 24 -19
b:todo abc -29 -18 24
b:voy_a c -24
c0:@open abc 27 -34 -20
c1:leave ac 25 -35
n:,_nada c 16
n:come_straight ab -35 18
n:resto ab -25 20
n:you_know abc -24 28 -25
p:pantry c 16

a:los_dias a -22
a:week_is ac 19 -21
b0:en bc -43 35
b0:slept abc 23 -20 -19
b:en_laredo abc -19 22 -21
b:needs ab -35 28
b:now_i abc -16 -26 27
c1:any ac -30 27
c1:goes ab 20 -18
n:#_el ac 20 -28
n:moves ab -17 16
~fact ac 23 -24

a:#_and a -17
b0:@pay ac 16 -29
b:play abc 31 -23 -23
n:me_quedo b 16
p:ahi bc -30 35

=aside;doubt:before_or_after_what_time abc 34 -29 -33
=out;3/0 abc -32 39 -18
a0:desde ac 22 -16
a1:think b -21
a:ten ab -18 18
b0:here bc -36 20
b:birthday abc -18 21 -24
b:puchica bc 17 -16
b:think ac 25 -28
n:bien a 24
n:his_@relative abc -19 23 -35
n:yo_soy bc -35 29
p:night ab -25 20

=aside;doubt:free_or_kept_then bc -36 16
a:an b -27
a:ninos b -20
b0:entra bc -26 26
b0:still ac 18 -17
b1:nos ac 24 -24
b:it_done abc -15 -16 17
b:si_llueve ac 17 -16
n:this b -34

a:estamos_con ab 24 -19
a:has_to abc -18 -20 21
a:who abc 24 18 -30
b:keep_the ab 24 -31
b:to_get abc 22 19 -35
b:yo_salgo abc -27 -23 36
n:i_make bc -16 18
n:o_@day bc 29 -34
p:carro bc -21 22

=wanted;on-offer0 bc 25 -28
b0:like abc -26 -53 44
b1:habria abc 35 -40 -23
b:need_it ac 22 -31
b:starts a 24
c0:this ac -21 22
n:lol_the bc 18 -16

a:a_cualquier a -34
c1:ever b 17

a:bien ab 29 -27
a:please a -34
a:spoken bc 20 -20
b:hoping ac -20 16
b:that_day ac -16 15
n:fish abc -16 19 -25
p:rest bc -45 40
p:since abc 36 -37 -21
p:truck abc -38 25 -21

a:they ac 34 -39
b:all c -20
b:mejor_, bc 22 -22
c0:la ac -23 20
n:ese_es bc 15 -20
n:just b -26

a:la_ciudad abc -27 -25 28
a:not_know ab 21 -30
b0:dentist a 15
b:,_seria abc -18 -16 22
b:ago a 16
c1:said ab 19 -39
n:@day_the ab -23 16
n:half a -24
n:that_ones b -21
p:even bc -16 24

a:keep abc 27 -19 -20
b0:llega ab 22 -21
b1:ever ab -20 17
b1:pushed ac 19 -17
b:,_a bc 16 -20
b:the_eye c -17
b:to_that b -20
c0:but a -41
n:._has ac -16 19
n:@call_me abc 25 16 -35
n:la_@relative b -22
n:my_@ride a -20

<soonest ac -28 19
a1:dos ab 18 -19
a:me_dijo bc -35 26
b0:@eat ac 20 -20
b1:tell bc -30 25
b:cae abc 22 -21 -16
n:weekdays abc -21 17 -16
p:roofing b -17

a:and_can bc 25 -27
b0:dormi ac 28 -25
b0:working abc -19 32 -26
b:back abc -17 -37 35
b:review c -17
b:trabajo_en bc 24 -22
n:after_@holiday bc -31 29
n:more bc -22 25
p:libre bc -27 16
p:mira ac 24 -21
p:preferencia bc -24 27

a:am_home ab -42 17
c1:boss a -35
c1:dame c 18
n:cuido_a b 21
n:poner c 19
p:right bc 16 -23

a:am_not ac -30 19
a:is_shot bc -33 25
b:@relative_can b -43
b:ya_le abc -16 19 -24
n:out_@day abc -26 -18 26
n:ya_no bc 19 -27

b:) c -20
b:left abc -17 -31 32
b:on_@call abc 32 -24 -24
n:called abc -24 24 -18
n:could_it b -36
n:shop_@open ac -17 17
p:po ac -24 17

a1:@insurer bc -22 24
a1:todavia ac 25 -21
b:clock_in c 15
b:de_esos c 19
b:ooh b -18
n:otra_? ab -20 22
n:since_the abc 27 -28 -19
n:so_is ac 16 -27
n:the_plumber c -19

b:primera c 16
n:@day_you abc -26 -22 31
n:tengo_al bc 29 -29
p:en ab 15 -29
p:omg a -20

a:it_was ac -15 16
n:afternoon b -20
n:but_is bc -47 25
n:missed bc -20 15
n:payday ac 22 -22

=aside;around abc 29 -19 -30
=wanted;lead-if a -15
a:esa a -23
b1:on ab -24 20
b:#_en abc -22 -34 32
b:not_sure abc -16 -24 20
n:lord abc 32 -42 -25

a1:what bc -16 24
b1:weekday bc 16 -16
b:ayer abc -18 -30 20
b:she_do abc -23 -21 24
n:,_at bc -17 21
n:final abc -30 -16 24
n:mejor_, abc -26 -29 35
n:que_queda bc 17 -18
n:when ab 36 -30

a:ando_libre c 15
a:la_manana bc -26 22
b0:no abc -41 39 -20
b:@call_is abc 24 -23 -23
b:iba_a abc 35 -24 -30
b:no_hay abc -38 -19 37
b:not_need b -32
c1:estoy abc -17 21 -16
c1:mas abc 16 19 -26
c1:well abc -19 -16 22
n:,_only bc -26 29
n:entre_# ac 25 -30
p:mornings bc -27 27

=wanted;of2 abc -15 -21 18
a0:gets ac 18 -20
a:service abc 30 -28 -26
a:trabajo bc 27 -25
a:y_no abc -20 -47 48
b:off_at c 18
b:practice a -42
c0:cualquiera a -22
c0:only ac -37 21
c1:two a -28
n:sleep_till bc -19 21
n:turkey ab 20 -32

a:llevo bc 16 -19
b:@door ac -28 25
b:the_littles ac 27 -25
n:@move_@move abc -19 -16 25
n:any_of bc -32 21
n:i_see c -16

a:por_la bc 19 -19
b:so_your bc -22 20

b:,_en abc -55 -39 60
b:falte abc 20 -16 -20
n:be_after abc -20 -24 26
n:but_later bc -24 26
n:go abc -23 23 -15
n:solo bc -20 19

=wanted;again abc -32 -45 45
b:las_de ab -37 21
n:._@thanks abc -19 -34 38
n:but_he abc 46 -40 -37
n:queda_mejor bc 24 -26
p:para bc -39 29

a:cuida b -20
a:zombi ac 28 -24
b:awake ab 24 -23
b:last_@day ac 16 -16
b:que_hora a 18
b:que_tiene ac 20 -20
b:stay abc 19 -15 -26
b:when abc -34 -20 36
n:me_gusta abc -19 -18 23
n:rent_day c -21
n:she_got a -29
n:solo_los b -30
p:clear bc -29 30

a:: abc -30 -25 27
a:tiempo bc -18 15
b1:tienen c 15
b:._@book bc -20 18
b:this b -27
c0:\xc2\xbf abc -28 -53 52
n:lo_que abc -30 -30 37
n:pero_ustedes abc 31 -16 -26
n:si_dios bc -18 20

a:a_day abc 26 -23 -22
a:still_there abc -27 -16 27
b:have_a ac -29 31
b:tendra c 19
n:after_. ab -18 21
n:be_at ab -24 28
n:la_proxima ac 22 -24

a:hora a -21
b1:lights ac 15 -20
b:favor a 18
n:could_be b -17
n:puede_? abc -21 -30 31
p:ahorita a 16

a0:last ab -22 18
a:be_convenient bc -19 19
a:the_@vehicle abc -24 30 -21
b0:santiago abc -22 30 -30
b:ninguna ac -19 18
n:@book_me bc -34 25
p:cole abc -20 -18 24
p:doable b -20

n:around bc 16 -18
n:but_only abc -15 -33 31

a1:ejemplo bc -28 30
b:and_my a -18
b:in bc -20 27
c1:@insurance abc 26 -28 -21
n:me_for abc 28 -28 -23
p:play abc -24 21 -19

b:,_nos ac 28 -27
b:in_law ac -30 33
b:never bc -27 25
n:,_got b -20
n:se_puede ac -16 41
n:sleep a -22
n:we_do abc -24 -18 19

a:@day_whenever bc -16 17
a:el_cumple abc -24 31 -23
a:right ab -26 26
b:with_me ab 18 -19
c0:never a -18
c1:home ab 29 -29
n:,_tal c 16
n:._@call abc -38 -38 42
n:comes_@day abc -16 -21 24
n:day_. ab 20 -23
n:no_porque abc -20 -30 35

=out;<not c -19
b1:takes b -22
b:i_watch ac 19 -29
before ab -28 30
n:@day_he a 15
n:ask_me abc 30 -34 -26
n:puede_poner c 19
n:si_puedo ac 23 -31
p:fly b -26
p:today abc -36 -46 52

a1:got b -15
b0:mine b -16
n:#_so bc -23 27
n:me_toca bc 27 -24
n:pero_ahora a 16

a0:not ab 15 -16
b0:meant abc -31 -43 44
b:._like c 22
b:@date_# c -16
b:am_good c 15
b:am_the ac -17 16
b:got_a ac 30 -38
b:since_i ac -17 17
n:bridge c -15
n:is_nothing bc 24 -23
n:wide c -15
p:how c 17

a:is_right abc -15 -27 21
a:no_ha ac 20 -20
b:patrol bc 22 -24
b:permiso a -22
n:duh_that b -15
p:mornin bc 19 -17

a:zombie c -23
b:manage bc -27 16
b:please ac -41 22
b:was_there abc 23 -16 -15
n:@date b 19
n:than_# b -18
n:\xc2\xbf_me c -19
p:after c -17

=out;wanted;- bc -35 16
a1:casas bc 19 -17
b0:lessons abc -32 36 -27
b:,_la a -16
b:but_is abc 22 -20 -19
b:drop ab 21 -35
n:@thanks_you bc -18 17
p:buen bc 21 -19
p:never abc -39 -20 31

a:is_at b -18
a:me_sirven bc 24 -22
b0:if ac -37 37
b:fijese_que abc -16 -18 20
b:not_on abc -24 30 -25
b:skip abc -22 35 -29
b:take_my c -24
p:yes abc 31 19 -41

a:es_@holiday a -29
a:trucks c -21
a:y_siempre a 16
b1:maybe c 18
b:hace c -18
b:my_@vehicle c -17
n:#_por ab -18 21
n:._she a -42
n:black_@day bc 20 -21
n:if_we ab 21 -24

>only b -56
a:no_tengo abc -25 -26 26
b0:wrote abc 25 -19 -17
b:have_an c 17
b:is_the ac 28 -21
n:got_the bc 36 -39
n:que_hasta ab 20 -22
n:would c -21
p:@cancel a -19
p:fourteenth abc 25 -22 -22

=wanted;~any abc -22 -15 15
a:@traffic bc 25 -25
b:?_then a -24
b:have_that bc -18 15
c1:@hello a 15
n:take_them ab 23 -32

a:for_once bc 28 -28
b0:same abc -26 -37 39
b1:fly bc 31 -35
b1:were ac 27 -23
b:er ac 19 -16
n:not_, a -18
n:so_then ac -24 25
n:up_at ab 19 -19

a:al ac 22 -29
b:no_espere abc -25 -25 26
c0:both ac 25 -26
n:days_for c 16
n:it_the ab 20 -28
n:just_pick ac 22 -22
n:otra_semana bc 27 -25
p:@traffic bc -29 31

a0:anyhow c -18
a:casa bc 17 -24
b:i_clock abc -25 -21 24
b:so_that abc -28 -25 28
n:can_bring bc 21 -21

a:for_you abc -24 -24 25
b0:get bc -25 28
n:._en ac 16 -23
n:@day_only c -19
n:have_got abc 17 -33 21
n:temprano_, bc -30 33

a:shot b -16
a:two_hour b 16
b1:a b -20
b1:check abc -16 -27 26
b:doing ac 19 -21
b:have_it abc -16 -39 30
n:des abc -27 33 -32
n:otro_@day c -17

a:my_money ac -35 17
b:get_up ac 19 -21
b:perdon_, ac -27 28
n:menos_@day bc -20 22
n:no_one b -17

<free_from b -20
a0:si abc -16 -51 36
a1:fine bc -55 16
a:#_or abc -41 -40 48
a:le_aviso ac 16 -16
a:to_@day a -20
b:dejo ac 19 -15
b:my_relief abc 27 -17 -26
c0:sometime ac -27 28
c1:casas a -21
n:,_este bc 23 -23
n:you_all bc -26 21

a0:morning abc -16 19 -18
a1:spoken bc 20 -20
a:only b -26
a:otro bc 20 -22
b0:or ac 22 -28
b:@visit_is c -21
c0:no abc -22 40 -24
c1:daycare a -28
n:#_cuando ab 24 -26

b1:se ab 22 -19
b:calendar abc 22 -21 -18
b:got_any ac -18 18
b:the_barn c -16
n:,_maybe abc -17 -21 27
n:,_vos a -28
n:am_at ac 25 -29
n:if_it ac -36 17
n:see bc 18 -25

=wanted;doubt:a_weekday_and_a_date_that_do_not_go_together abc -26 -28 31
=wanted;doubt:no_day_named ac -29 32
a:and_then bc 18 -19
a:party abc -24 24 -18
a:think ab 30 -26
b:at bc -33 17
n:@date_then c -17
n:otherwise_the a 15
p:middle c 22

a0:del ab 21 -34
b:and_it ac 16 -25
b:old ac 25 -20
b:puede_@move bc -19 19
b:start_the abc -30 19 -17
c1:he bc 20 -31
n:am_dead bc -20 16
n:bring abc -28 19 -16
n:el_# ac 18 -22
n:in_the a -23
p:later bc -56 40

a:up b -49
b0:runs ac 17 -20
b:already ab -26 16
b:and_never a 22
b:last_final ac 26 -26

3/1 c -22
=out;last a -36
a:dijo bc -35 26
a:feed abc -16 -30 25
b:@move c -17
b:days_off ac -24 27
b:tengo_@visit abc 28 -25 -17
n:,_@day bc 25 -40
n:deme ac 18 -26
p:way ac -30 21

b1:break b -18
b1:up a -18
c1:right a -33
n:go_out a -15
p:soon ab 24 -27

a:before_# b -30
a:is_all b -39
b0:and bc 31 -49
c1:un abc -21 27 -27
n:espere ac 22 -20

a:temprano bc 27 -26
b:el_@day b -19
n:._\xc2\xbf a -24
n:@day_but abc -20 -27 22
n:but_it bc -43 37
n:skip ac -17 17
n:yes ac -35 17
p:along abc -26 -28 29
p:his ab 19 -30

a0:all bc -18 22
a1:chemo abc 23 -23 -21
a:@drink ac 32 -32
a:was abc -19 -38 22
b:heifers abc -19 -16 20
b:i_punch abc -30 -19 33
b:on_the bc 22 -44
c0:nena abc -18 29 -25
c0:rather ac -40 17
c1:nobody b -22
n:not_mind bc -21 15
n:porque_es abc -24 39 -31

a:me_queda bc -15 27
a:or_# ab 19 -30
b:ya_en c 16
c0:pucha b 18
n:@open_@day b -24
n:instead bc -42 35
n:tu_or ab 16 -15
n:up_my bc 19 -21

=wanted;>any b 16
a:laredo ac 19 -22
a:not_do bc 18 -17
n:@day_tempranito bc 26 -33
n:lab abc -29 23 -20
n:sigue bc 21 -17

a:is_free abc -19 -23 32
b:dejeme bc -24 17
b:they_cut ac 16 -20
b:wide abc 18 -18 -18
n:todas c 16
p:standing bc -26 27

a0:am a -16
b1:cualquier c 16
b:?_any bc -18 21
b:are_all bc 21 -24
b:pushed abc 29 -24 -19
b:was_born a 16
b:went_to abc 21 -16 -15
c1:both abc 27 -29 -25
n:day_before abc 28 -32 -22
n:nobody abc 24 18 -35
n:we a 15

a:i_think ab 30 -26
a:manana_o bc -22 25
b:el_puente ab -16 17
b:hospital ab -15 18
b:los_de c -15
b:there_is bc 36 -45
b:whichever_one bc 18 -16
n:#_estoy ab -22 21
n:) bc 31 -43
n:easy ab -23 22
p:clase c 21

a:dios c 17
a:knee ab 17 -19
a:lords a 18
b:?_si c 16
b:two_of a -23
b:union abc 22 20 -32
b:viera ac 20 -18
c0:el ab 26 -58
c1:which a -16
n:am_going abc -20 21 -19
n:and_she a 20
n:anytime_after c -16

a0:might ac 21 -20
a1:works ac 21 -20
a:from_# abc -26 24 -22
a:same_time abc -16 -22 21
b1:hour a -39
b:either b -51
b:make a -29
b:pasada abc 31 -21 -28
c1:regreso ac -26 27
n:con_mi bc -18 18
n:gone bc -32 26
p:can a -42

a0:on b -25
a:es a -20
a:imposible abc -23 43 -41
a:is_literally bc 16 -18
b:may bc -21 19
c0:@clinician abc -19 -29 21
n:entonces b -24
n:i_work abc -27 -20 23
n:mediante ab -28 22
p:called bc 18 -20

=-;wanted;$ bc -33 25
a1:@late c 20
a:a_two b 16
a:and_not a 18
b0:para abc -46 -19 62
b:deja ab -27 18
b:she_have bc -32 33
b:used abc 30 -22 -25
n:?_like b -22
n:junta ac 22 -20

a0:la abc -19 35 -19
b:home_for abc -27 31 -31
p:sea a -18

a0:good bc -36 17
a:one_please a -30
a:would_work bc -19 26
b0:other bc 24 -24
b:menos_la abc -15 23 -20
n:but_on b -27
n:eso b -20
p:primero a 17

a:compromiso bc 26 -25
a:one_i ab 16 -16
b:el_mismo abc -20 -26 29
n:._home abc 24 -23 -15
n:dios_mediante ab -28 22
p:him abc -29 -25 37

a1:@book bc -15 19
b0:@visit c -16
b:?_my abc -24 34 -30
c0:she b -23
n:bueno abc -21 -33 30

a:gets abc -16 29 -32
a:no_llego a -25
a:por_favor abc -16 -38 40
b0:@late bc -31 19
b:la_luz a 16
b:maybe a -19
n:,_pongame abc -16 -26 30
n:first_time a 18
p:nuevo ac -24 27

a:^ b -17
a:estoy bc 29 -23
a:work bc 32 -37
b:libro abc -33 -35 40
b:y_si abc 24 16 -35
c1:compa bc 18 -22
n:,_one ab 16 -40
n:cuando_querais bc 20 -20

a:then_it bc 19 -18
b1:meeting abc -26 28 -34
c0:last ac 29 -24
c1:dia ac -27 19
n:lonche c 15

=aside;~not abc 23 -57 -16
a:estar bc 32 -32
a:lo_mismo c 17
a:si_hay b -19
b0:@insurance ab 16 -17
b:de_@date bc -30 24
b:never_once a 22
c1:ship ac 21 -20
n:para_delante ab -15 18
n:pick_up c -16
n:verdad bc 21 -25
n:your_@day ac 15 -21

a:@day_ni bc -16 16
n:anyway bc 18 -20
n:que_ya ac -33 19

a:@body bc 15 -33
a:@drive_to ab -15 15
b:has_dialysis a 15
b:necesito ac -18 19
b:uh ac 17 -16
b:whatever_you bc -17 19
n:._la abc 36 -21 -31
n:about bc 24 -29
n:but_let abc -17 -22 25
n:other_than c -21

a:@cancel ac -17 18
b:olvidese b 16
b:pero_no bc 16 -27
c0:@insurance ac 21 -18
n:come_@day ab 27 -31
p:court bc -18 20

a0:quedo ac -20 22
b1:truck ab 17 -34
b:@visit_was ab 23 -20
n:afternoon_please bc -20 21
n:because_my ab -23 20
n:ten ac -30 29
n:wanting ac -31 17
p:for ab -22 17

=aside;~only abc 32 -19 -30
b:,_cualquier bc -17 23
b:mas ac 16 -24
b:me_acomoda a -19
b:pto abc -20 -17 22
n:._day abc 26 -36 25
n:pero_ella abc 27 -33 -18
n:so_that ac -52 31
p:veo abc -22 -19 23

a:llegar ac 30 -38
a:man abc -31 26 -23
b0:ok bc -26 28
b1:punch abc -30 -19 33
b1:set ac 27 -24
b:will abc 29 21 -41
n:following_one b 16
n:for_my a -18
p:@open bc -32 21
p:bedtime abc -19 -24 25
p:zombi bc -20 21

n:,_la ab 27 -34
p:duty ab -18 19
p:were bc -17 19

a0:descanso abc -50 -36 49
a:cumple bc 34 -32
a:minutes abc 22 16 -31
a:of_it ab -17 16
a:pero_no ab 17 -20
b:pongame abc -20 -24 28
n:you_pick bc -18 20
p:long abc 32 -37 -30

=out;out;- ab -36 21
a0:dale a -18
a1:dialisis c -16
a:am_gone ab -21 23
b:@ride_only abc -24 -17 21
b:la_de abc -31 -56 40

a0:the abc -31 -33 39
a:calendar ac -18 18
b1:instead bc -30 18
b:can_come c -17
c1:truck ac 18 -18
n:#_instead bc -24 25
n:am_gone bc -24 24
n:would_not abc -19 -32 31

b:pero_que a -16
b:ustedes b -19
b:wait a -19
p:gone bc -16 22

a:and_one b 17
c0:ponme abc -16 19 -17
n:done_with c 15
n:tengo_clase bc 19 -18

a0:estamos c -19
a:class ab -29 22
b:,_hour c 15
b:have_court c -16
b:teach abc -25 34 -29
n:but_that ab 40 -39
n:es_por b -27
n:que_me bc -24 18
p:is bc -37 28

=out;one c -16
a:@day_mornings abc -16 -15 17
a:only_gap c 18
b1:? bc -34 17
b1:starts ac 19 -15
b:meant abc -34 -35 39
b:playoffs a -28
n:@day_has abc -16 -16 20
p:m/w/f bc -31 27

a:the_lady a 19
b:is_there abc -32 -18 24
b:see_me b -25
n:earth c -25
n:la_primera bc 21 -16

a0:con ac 36 -22
a:nos abc 29 -30 -17
b:my_thesis abc 33 -22 -30
b:resets ab 20 -19
n:?_despues bc 21 -21
n:dificil_el bc 18 -15
n:earlier bc -35 44

a0:like abc -22 -26 31
a1:hago bc -24 23
a1:there abc -22 -20 30
a::_# abc -30 -25 27
a:all a -20
a:another abc -19 28 -27
a:aviso ac 16 -16
a:el_@vehicle abc 25 -27 -20
b:for_break abc -27 31 -31
b:new ac 32 -31
b:or ac 19 -21
b:the_vet bc 21 -15
n:one_, ac -23 22

a0:puede b -20
a1:@food ac 19 -23
a:ha_llegado ac 20 -20
a:la_escuela abc 21 -19 -32
a:no_a ac 28 -28
b0:so ab 19 -32
b:boy b -26
b:me_toca bc 19 -37
b:so_they abc -32 25 -21
c0:cualquier a -21
n:one_after a -24
n:tu abc -17 -24 29

a0:limpio bc 19 -17
b0:preferencia abc -20 -22 28
b:antes ac 29 -30
n:school abc -25 -27 33

=wanted;of4 ab -31 16
b0:mejor bc -70 19
b0:solo abc -48 -34 47
b:fijate b -18
n:@day_pero ab -45 17
p:dice abc 19 -49 18
p:ella bc -22 26

b:get_home bc -23 21
n:covering b -20
n:is_when abc -33 20 -17
p:ten b -39
p:turns abc -32 -22 29

b0:laredo bc 18 -26
n:already abc -24 23 -26
n:anything_from bc 19 -35
n:later_like c 16
n:not_want ab 26 -23
p:tambien bc -19 24

=aside;lead- abc 22 -19 -20
>soonest abc -20 28 -28
a1:do bc -39 39
a1:se abc 21 23 -39
b1:lo ab 22 -25
b:tiene_para c 15
n:hair_and a -20
n:otherwise abc 34 -22 -27
n:pero_despues abc -36 -47 51
n:sea_que ac -32 17

a0:any abc -48 -39 54
a0:work abc -31 -21 31
a:baby abc -24 -18 25
b1:am ac -35 21
b:me_equivoque c 18
b:physical_is ac 21 -18
n:,_whichever abc -15 -21 24
n:does_not b -38
n:is_after bc -31 33
p:semanas bc -22 16

a:and a 28
b:and_she bc 22 -17
b:it_can abc -25 30 -20
b:por_ahi c 18
n:pero_que abc -21 -35 37
p:de a -15
p:neither abc -29 -31 32

a:comes abc 15 17 -29
a:con bc 39 -49
a:es_imposible bc 20 -20
b0:los a -27
b:casas a -23
b:health ab -16 -16
b:what_i abc -25 -27 37
n:if_you ab 33 -78
n:know_@day a -17

b0:todo abc -29 -17 19
b:llueve c -21
b:mi_nina ac 21 -21
b:pero_mas bc 18 -17
b:they_called a 16
n:my_@day ab 18 -33
n:try c -18
p:my b -21

=wanted;~busy b -46
a0:for bc -42 33
b:all_@open abc 25 -20 -21
b:pedi a -21
b:pero_ya b -17
c1:rest abc -31 -20 30
c1:tal abc -22 -15 27
p:@price a 16
p:@visit abc 29 -28 -21

a:estaria b -33
a:morning_and bc 17 -19
b:acomoda a -19
b:clinicals c -26
b:demas c 15
c1:dentist ab 20 -18
n:le_dije ac -22 26
n:por_ahi abc 26 -33 -23
p:jaja ab -26 20

a:week ac 22 -20
b:preferencia abc -33 -31 40
n:,_just abc -24 -22 28
n:got_it c 17
n:no_ese bc 15 -20
n:same_@day b -31
p:favor ab -20 16

=out;of2 ab -25 16
a:@insurer bc 24 -25
a:always abc 38 -33 -41
a:muy_temprano bc 23 -23
b1:must b -15
b1:practice a -35
c0:y abc 35 -40 -21
c1:vamos b 19
n:llego ab 21 -27
n:to_do abc -23 -24 29
n:vos a -28
p:all abc 32 -54 16
p:evening abc -19 -28 34
p:furnace abc -22 20 -18

a:la_casa ac 18 -16
a:make ac -22 17
a:to_be abc -27 -27 34
b:omg ab -28 22
b:preferencia_en ac -17 20
n:,_un abc 31 -19 -30
p:double ab -22 21

=^;out;- bc 19 -20
=aside;doubt:every_second_week:_which c -19
=wanted;doubt:7:_morning_or_evening a -32
a:car bc 18 -20
b1:him abc -20 -20 32
b:dale ac -15 16
c0:lab a -24
n:@call_, ac 19 -18
n:@symptom abc -23 24 -20
n:he_can c -16

a:@late_for bc 19 -18
a:good_@thanks bc -24 25
b0:her b -20
b1:go abc 18 17 -25
b:._home abc 30 -32 -29
b:date c -25
b:pizca a -19
n:off_@day abc -19 -28 29
n:tan_temprano bc -19 22
p:by a -32
p:well ab 16 -40

=aside;doubt:what_stands_in_its_place b -16
a:ese abc -17 27 -27
a:my_house abc 27 -21 -19
a:ya_puedo abc -21 -34 36
b:not_, bc -24 24
b:que_haya abc -23 -21 31
b:vet_is bc 26 -19
n:between bc 22 -29
n:could_we bc -16 15
n:despues_de abc -22 -17 21

a:#_pm abc -16 19 -17
a:si abc -16 -31 26
b1:that bc 25 -27
b:is_coming ac 23 -19
n:#_mejor abc 33 -23 -31
n:?_el c 17
n:manana_no abc -17 -43 44

a:a_mi ab -20 24
a:easier_for ac -17 20
a:que_el c 16
b:hit b -31
n:e ac 20 -25
n:so_afternoons c -31
n:\xc2\xbf_el ac -20 18

<busy_from bc 38 -52
a0:ish bc -20 22
a0:ok abc -16 -22 28
a:is_staff abc -17 22 -25
c1:somebody b -20
n:next_week bc 20 -28
n:the_@clinician c 17
n:the_two abc -24 28 -32

a0:means abc 22 -25 -17
b:vet bc 29 -22
n:#_am ac -31 32
n:@day_and abc -36 34 -31
n:would_want bc -24 20
p:gets ab 18 -26

b:wrote abc 37 -41 -27
c1:finals bc 23 -19
p:ninth a -20
p:sirve a -22

<unknown abc 59 -41 -54
a0:al b -15
a:puede abc 16 25 -36
b0:out bc 33 -37
b:my_@drink b 16
n:operan bc 27 -26
n:soy_yo bc 25 -25

=wanted;doubt:which_other_day ac -21 22
a:is_still ac -25 25
a:la_hora c 21
b0:day c 18
b0:decia bc 16 -17
b:ends bc -42 26
b:turno_de abc 21 -17 -21
n:chance a -18
n:doubles abc -20 -20 23
n:nochebuena bc 19 -18

b:@hello abc -28 -23 35
b:i_know bc -27 26
b:means ac -28 28
n:hasta_el ab 21 -24

a0:los ab -27 30
a:a_esa abc -18 -15 16
a:fine bc -65 20
b:cualquiera_de ac -18 19
b:us_say c 18
n:@howmuch ac 22 -21
n:molestia bc -17 19
n:pues bc 22 -24
n:the_fourth abc -19 19 -16

a1:demas abc -17 20 -20
a:answer abc 28 -24 -26
b:for_the bc 23 -38
b:goes abc 26 -25 -19
n:._no a 20
n:@stop a -36
n:ando_en abc -21 -21 31
n:day ab -31 21

<question abc 26 -44 -21
b0:down bc 22 -20
b:,_salgo abc -36 -23 37
b:confundi bc -21 23
n:._anything b -20
n:by bc -24 39
n:scratch_that ac 17 -24
n:those_days ab -34 21
p:@fetch bc -35 29
p:muy bc 22 -26

=aside;~any b -22
=wanted;<not bc -51 43
=wanted;~except b -58
a:a_half a -24
b:it_to c 15
b:sisters abc 25 -22 -16
n:dia_libre abc -18 -22 31
n:eve a -21
n:middle abc 18 17 -24

a:means abc 22 -25 -17
a:which_is bc 18 -17
b1:free ab 17 -31
b1:needs ac -23 20
b:laburo abc -24 25 -22
b:last ab 33 -36
n:,_make bc 20 -24
n:@food_is c -19
n:do_@day ab -21 15
n:sabe b -17
p:dentist b -20

b:antes_me ac 22 -19
b:mornings bc -19 25
n:,_whatever abc -20 -20 27
n:day_that bc 18 -20
n:heads bc -20 25
n:not_tmrw bc 20 -20

=out;<if ac 17 -43
a:am_a ac -34 32
b:dame c 21
b:estoy_en abc -19 36 -38
b:me_lo bc -27 20
b:no_tiene c 16
b:pushed_to ac 19 -17
c0:how b -16
p:reyes bc 30 -33

a0:it abc -41 -35 46
a:cualquier ac -58 17
a:i_told ac -19 20
b0:fui ac 32 -31
b:dormido abc 21 -21 -19
b:lights_off ac 15 -20
b:the_plant abc 25 -17 -22
c1:birthday ab 25 -24
c1:pasame ac -17 17
n:._can ac 20 -22
n:makes_me abc -26 -31 32
n:not_those ac 15 -27
n:not_too bc -24 27
p:babysit ab -22 18

a1:los b -20
b1:you ab 17 -21
b:@relative_descansa bc -16 18
b:can_do bc 18 -22
b:proctor abc 19 -19 -15
b:sooner abc 24 -19 -23
c1:could a -50
n:be_in b -23
n:para_no bc -21 27
p:negative abc -33 -19 24

a0:mejor ac 19 -15
a0:ones ac 16 -19
a1:staff abc -17 22 -25
a:de_@english ac 26 -29
a:is_a ac 39 -46
a:is_better ac -26 31
b0:puedo a -25
b1:nothing ac 19 -32
b:._it abc 32 16 -27
c0:in bc 19 -15
n:comes_, c 17
n:is_dead ab 20 -20
p:mothers b -22
p:recojo c 17
p:three b -19

a0:whole ac 17 -25
a:en_casa abc -27 21 -16
a:los_ninos b -20
b1:pensaba a 17
n:,_week abc -26 -28 28
n:off_at ab 17 -31
n:out abc 32 -43 -20
n:wanted abc -25 -31 27

a:can_come abc -29 -43 47
b0:loose abc -27 -23 32
b:._might abc -17 -28 20
n:all_i bc 22 -18
p:cuando a -32
~past ab 22 -66

=wanted;doubt:every_second_week:_which ab 15 -32
a:a_minute ac -16 19
a:quien_la b 17
b:@hello_this ac 17 -16
n:es_mi abc -47 -38 48
n:it c 20
n:squeeze bc 16 -15
n:too bc -33 24

b:ok abc -22 -29 37
n:i_guess ac 29 -27

a0:trabajo bc 45 -58
b:a bc -21 15
b:a_que a 18
n:,_unless c 19
n:in_school bc -16 21

b1:pase b -30
b:in_school bc -18 20
b:might_i ac -21 21
n:@open ac -29 19
n:nada ac 40 -38
n:takes_me a -16
p:fin abc -25 -26 35

a1:on a 15
b0:would b -25
n:@day_to abc 26 -25 -23
n:estare abc 29 -36 -27
n:it_can ab -18 16
n:not_a ac -21 21
n:not_think bc -28 18
n:then_# abc -21 29 -28
p:her abc -17 -26 31
p:pm ac -31 17

a0:in ac 18 -27
a0:most c -17
b0:shop ac 19 -24
b1:entonces abc -22 25 -24
c0:trabajo abc -22 27 -21
n:esa_hora ac -22 21
n:not_do abc -22 23 -18
p:tmrw ab 18 -19

b:doubles abc -36 48 -38
b:in_on ac -17 18
b:sale_barn abc -21 20 -18
b:si_me b -46
c0:plant abc -23 -35 40
n:ahogada bc 29 -31

a:muy_@late bc 34 -34
a:this bc -44 27
b:@relative_got ac 22 -24
b:now abc -32 -16 41
b:pasame_al ac -17 17
c1:wake ac 29 -29
n:@day_all bc -24 21
n:aqui ac -32 17
n:do b -20
n:get_me a 15
n:mediodia c -15

b:it_do ab 16 -16
b:one_of a -30
c1:at ab 27 -36
p:plumber abc 30 -34 -27

a:works a 17
b0:@book ab 22 -31
b1:wrote c 20
b:el_@clinician abc -22 -27 29
b:town_for bc 20 -16
c0:court abc 23 -16 -18
c1:puede abc -25 -24 38
n:el_de ab 20 -15
n:queda abc -17 33 -37
p:earlier abc -23 25 -23

a0:@person ac -19 16
b0:acomoda a -18
b0:voy bc 20 -22
b:has_the bc 16 -30
b:in_a ac 22 -16
b:thought abc -33 36 -43
b:which_leaves abc -20 -30 24

a:morning_of ab 18 -25
b:calling b -18
b:dije abc 30 -28 -23
b:go_back bc -22 18
b:senior_@vehicle ac -18 18
c0:next c 16
n:be_# a -25
n:so_noon bc 17 -22

b:me_dormi ac 28 -25
b:those_are abc -30 -15 18
b:you_got abc -28 -22 28
c1:anytime a -31
n:til bc -27 21

3/2 ab 31 -39
=wanted;>fits a -58
b1:algo c 19
b1:before ac 26 -26
b1:text abc 26 -22 -16
b:could_do c -17
b:dia_menos abc -22 30 -17
b:trabajo_ni bc -21 22
c0:dejeme ab 22 -16
p:winter abc -27 -27 33

a1:puede abc -19 -15 27
b:could_it bc -17 21
b:gave bc -27 16
b:i_mean bc -17 19
n:manana_a bc 31 -30
n:whole abc 17 -32 17
n:will_bring c 20
~fits abc -19 -19 24

a:no_estoy abc -16 30 -28
a:or_anytime ac -17 22
b:@insurer_has abc -20 36 -35
b:they_are bc -17 17
c1:mind a -15
n:also ab 21 -39
n:taken abc -16 24 -23
n:the_one ac 41 -41

=wanted;lead- ac -26 19
b1:it ac -43 37
b:was_hoping a -17
n:changed abc -39 -24 27
n:done_by abc 27 -22 -36

=aside;lead-turn c -21
a1:bien bc -31 26
b:dan_permiso ac 21 -19
b:no_good abc -28 -15 18
b:when_i ac -19 18
c1:pude ab 17 -16
n:#_in b -25
n:@day_salgo c -16

=wanted;doubt:until_then,_or_from_then_on bc -25 26
a0:clases bc 20 -16
b:?_es ac 20 -17
b:@drink c -37
b:cuido_a abc -24 28 -21
b:tengo_que bc 21 -32
c0:tiene ac -26 31
c1:cualquier abc -23 -18 29
n:,_y abc -37 17 22
p:willing bc -19 24

a1:que c -21
a:bet ac -24 23
b0:it bc 28 -30
b0:nursery a -17
b:off ac 24 -22
c1:seria abc -18 -16 22
n:@day_do b -16
n:flying c 20
p:do ab 17 -23

a:san c -20
b:am_off bc -49 41
b:watch_the ab -15 18
p:it ab -37 19

=aside;doubt:3/12_can_be_two_dates abc 32 -21 -28
a:are_fine abc 25 -17 -25
a:corrido abc -16 23 -18
b:@parking b -23
n:any_morning abc -16 -20 24
n:might_@call bc 21 -25
on-offer1 a -21

a0:got b 20
a1:aviso ac 16 -16
a1:muy ab -20 38
b0:take abc -21 -17 25
b:,_and b -16
b:no_my bc -21 23
c0:toda c 18
c1:tiene ac -21 27

b:chemo_is bc -29 27
b:excepto b 23
b:no_use bc 21 -21
b:out_of bc 16 -20
c1:nos ab 19 -17
n:#_if b -17
n:con_el a 16
n:never abc 32 18 -35
n:other_time a 16
n:win abc 25 -20 -23
n:y_@day a -29
p:and ab -41 23

a:#_a bc 17 -19
b0:either b -40
b:leaves_for b 18
n:was abc -17 -49 41
n:will_have a -16
p:bring bc 17 -17

b1:eye bc 20 -17
b1:y a -23
b:cualquier_dia a -30
b:surgery_is bc 24 -22
c0:senorita a -22
n:@day_es ab 19 -42

=out;every c -25
a:al_pueblo c -20
a:maybe bc -36 33
b:a_half ac 18 -18
b:esos ab -32 16
b:just_not abc -24 32 -22
b:le_pedi abc -15 19 -32
c0:between b 17
n:de_manana bc -25 26
n:depends abc -29 -18 33
n:ill abc 27 -30 -20
n:old b -20
p:what bc 24 -20

a:starts ac 23 -25
b0:testing abc 39 -30 -40
b:@visit_para c 16
b:can_run abc -24 -20 24
b:que_tal ac -16 19
b:she_works ab -18 22
c0:@vehicle b -25
c1:, abc -25 24 -17
c1:@treat ac 28 -26
n:entonces_ese b -31
n:the_new b -18

a0:verdad ab 16 -23
a:convenient bc -23 24
b:de_en abc 34 -19 -31
b:up_my bc 18 -19
n:can_come abc -26 26 -20
n:es_que abc -29 -33 46

a0:this abc -16 -34 24
a:@drive ac -36 22
a:me_quedo a 16
a:not_matter bc -23 24
b:ama bc -20 17
c1:start bc -28 21
p:@pay bc 17 -18
p:ugh c 22

a0:nomas abc -33 -20 45
b:eats bc 20 -24
b:habian c -17
b:i_only bc 19 -17
n:de_@day abc -30 -28 33
n:it_takes a -16
n:si_si b -17
n:the_@vehicle a -25

b0:works abc -33 34 -19
b:i_go a 19
b:the_# ab -38 20
n:@hours bc -23 26
n:dia b -22
n:have_a b -21
n:is_what b -16

a:a_las b -33
a:ya_tengo abc -19 29 -28
b:know_i bc -27 27
b:season abc 24 -18 -17
c1:permiso abc 32 -25 -27
n:neither abc -24 20 -17
n:pone abc -15 26 -25
~why ac 44 -47

=wanted;= ac -22 18
b:@relative_viaja c -21
b:alla abc 24 -27 -16
b:my_@visit ab 19 -15
b:on_my abc -19 -16 21
c0:dispatch ac 18 -29
n:lazaro bc -17 21
n:que_@insurer a -15
p:so ac -29 18

a:#_en abc -16 -22 25
a:no_puedo ac 18 -63
b:#_dollars b -24
n:en_@date abc 29 -41 -23
n:hora_que abc -15 -16 25
n:me_, a 17
n:my_first b 18
p:roger abc 20 -17 -17
p:shop abc -18 -25 28

a:house ac 20 -26
a:lo_dan bc -23 25
b:is_# bc -23 18
b:la_obra ac -26 28
n:por ab 18 -21
n:tengo_compromiso c 17

a:el_dia bc -26 16
a:in_a bc -29 27
b0:duty a 19
b1:earliest abc -16 -19 22
b1:the ac 17 -28
b:,_para abc -18 -22 27
b:cualquier ac -49 27
n:best bc -23 23
n:no_que a -21
n:permiso a -22
n:three abc 27 -35 -21
p:tiene abc -25 -23 29

=aside;~free abc 23 -48 -17
b:@relative_have ab -32 18
b:truck bc -52 24
n:._been abc -16 -27 28

=out;doubt:what_is_excepted bc 17 -16
a:all_yours ac -33 34
a:despues bc -20 25
n:days_after bc 21 -20
n:la_que ab 26 -37
n:rest_is abc -19 28 -22

a:bust ac -30 28
b0:state b 18
p:dentista a -18
p:tempranito ab 20 -52

a1:any c 17
a:hour ac -34 20
a:se_puede abc -23 18 -19
a:viajo bc 22 -21
b0:break abc -32 30 -29
b1:except ab -18 23
b:and_get abc -17 -24 23
b:she_can abc -22 18 15
c1:to ac -21 16
n:concert bc 18 -17
n:tardes a -22
p:free abc 26 -24 -19

=wanted;doubt:what_begins_on_that_day a 18
a:perfecto abc -20 -20 33
b0:rig b 18
b:could_we bc -25 20
n:con ab -32 34
n:here abc 25 -29 -22
n:inventario bc -15 19
n:no_later bc -20 17
n:put bc 16 -20
n:you_have c 16
p:dijo ab -28 21
p:sharp bc -17 21

a0:de b -28
b:i_already abc -17 24 -27
b:off_is abc 23 -19 -17
b:recien abc -25 -19 26
p:daughters abc -19 -21 21
p:tengo ac 28 -27

a0:yes abc -31 -40 43
a:all_right ab 16 -32
a:voy_a a -22
b0:them a -30
b:if_you b -21
b:laburo_de abc -20 22 -20
b:mi_ama bc -20 17
b:then_i abc -23 34 -25
b:time ac 22 -17
n:nights abc -19 22 -18
n:que_tengo a -25
n:that_# bc -32 25
p:please ac 21 -30

a:i_fly a -17
a:me_@fetch abc -20 -35 31
b1:need ac 24 -30
b:nina ac 23 -22
n:fly abc -30 38 -25
n:mind_a b -20
n:will_ask ac 28 -23

a:@relative_me bc -27 19
a:anyway ab 20 -30
a:nomas abc -33 -20 45
b:@day_a abc -18 -18 19
b:ser abc 26 -39 -21
n:._los b -19
n:run abc 30 -20 -28
p:noche ab 24 -17
p:overnight c -19

a:from bc 25 -28
a:is_that ac 26 -24
a:los c -24
a:will_have ab -17 16
n:da bc 22 -26
n:yes_but bc -18 18
p:miss ab -20 19

a:pues ac -25 25
b:me_@day a -30
b:would_like ac -31 24
n:@day_around bc 25 -25
n:@late_ya a 19
n:@treat bc -26 16
n:any_@day ac 22 -18
n:nomas_que bc -20 20

a0:hay ac 22 -25
b1:got abc -30 28 -26
b:,_she ac 15 -23
b:@late ab -21 20
b:@relative_off abc -37 24 -21
b:i_missed a 17
b:roster ac 24 -23
b:would_want abc -23 -38 37
c0:though bc -16 18
n:cualquier_otro ac 17 -26
n:jk_# bc -21 22
n:later b -16
p:up ab 21 -43

a:anda ac 29 -28
b:better bc -16 21
b:lol abc 19 -33 23
c1:patrol bc 22 -24
n:del_mediodia bc 16 -19
n:dialysis bc 15 -17
n:no_# ab 21 -25

a:coming abc -20 31 -30
a:el_profe a 21
b0:meeting abc 20 -33 18
b1:what abc -46 -25 31
b:#_i abc 21 -24 -17
b:permiso_al abc -15 19 -32
n:cause_@day ac -25 15
n:me_voy bc -23 25
p:church ac 18 -23

a:demas_dias abc -19 24 -23
b:para_la a -28
c0:por a -35
n:@day_, ac -35 49
n:has b -20
n:la_pizca ac -16 21
n:week_. abc 24 -15 -22
p:choir ac -16 18
p:ser bc -25 24

a:ciudad abc -27 -25 28
b:@visit_del abc 25 -25 -20
b:more abc -15 20 -16
b:saw ac 26 -23
p:your abc 32 -31 -35

=aside;doubt:a_day_more_than_100_days_ahead abc 46 -38 -39
a0:soy b -19
b:,_put bc -16 23
b:are_in bc -18 20
b:i_@eat ac 17 -19
b:short b -19
b:winter_break ac -15 15
c1:physical ac 20 -20
n:and_he ab -19 19
n:es_san abc -19 24 -19
n:is_ok ab -22 25

a:them abc 23 -26 16
a:y_todavia ac 27 -23
b:limpio_casas a -21
b:of_a ab 21 -17
c0:puchica bc 17 -16
n:._in ac 18 -27
n:start abc -26 21 -17
n:sub_covering c 15

a0:school a -20
a1:trabajo a -19
a:after b -16
b:@fetch_mi ab 22 -17
b:we_did b -22
b:weekday b 16
c1:practice a -35
n:,_ni ac 20 -34
n:@date_a abc -17 27 -22
p:graduacion a -20

a0:after a 17
a:us ac 19 -19
b0:vence a 17
b1:at bc -22 21
b1:recital c -24
b:he_is ac -29 37
b:if b -25
b:is_every ac -19 22
b:la_vez abc 19 -15 -16
n:#_. a -29
n:el_resto abc -33 -19 27
n:please_. bc -30 30
n:so_like a 17
n:that_the bc -21 16
n:you_can a -24

a:have_no bc 24 -25
c0:took a 18
n:boy c 16
n:has_to b -58
n:turkey_day ab 22 -34
n:wait_i ac 19 -15

=wanted;around ac -54 22
a1:best ac -29 43
b:@year ab 22 -16
n:other_days abc -32 -29 31
p:chamba c 19
p:thirty ab -17 15

=out;>any c -25
a0:they ac 24 -32
a:she b -23
b0:to a 17
b1:podria c 18
b:after_work bc -17 23
b:want_me abc 25 -24 -24
b:yo a 16
c1:got b 21
n:@date_# ac -54 37
n:seria_el bc -18 19
p:bendiciones ab -21 23

a:like_# bc 17 -22
b0:there ab -20 15
b:pasaron c -16
n:as_long c 18
n:ones b -18

a:suits abc -27 -26 34
b:fabrica a -19
b:get_them a -33
b:truck_comes b -31
n:@day_tambien a -26
n:i_said c 17
n:yo_la abc 18 17 -25
p:quiera a -16

a:guess abc -29 -36 38
a:toca ac 15 -16
a:viaje abc -18 26 -26
b:ahora_es c 19
b:momma bc -26 20
b:their abc 34 -29 -32
c0:district bc -30 21
c0:since b -25
n:,_home abc 31 -23 -32
n:@day_same ab 16 -15
n:because_that a -17
n:bueno_si bc -15 15
n:in_at a -27
n:past_# a -24
p:esa abc -18 -26 24

b:kind ac 30 -31
b:le_agradeceria abc -19 -18 25
c0:sorry c -18
n:semana_siguiente ac 27 -27
n:tiene_que ac -22 15

=aside;~past ab 22 -66
=wanted;>except abc -57 -16 20
b1:from abc -16 -23 26
b:la_ultima abc 22 -19 -16
n:ya_puedo ac 27 -22

b:dan_la a 15
b:it_has b -19
n:,_con c 19
n:the_middle abc -16 20 -21

=out;doubt:until_then,_or_from_then_on bc 26 -26
a:my_girls bc 16 -20
b:@day_si a -17
b:@vehicle_gets ac 17 -16
b:put c 19
n:but_# abc 21 19 -22
n:can_i abc -29 -30 40
n:so_anything bc 21 -20
n:this_one bc 17 -15
p:entonces abc -30 -28 31
p:vos ac -22 22

b1:dollars b -24
n:._my abc -34 -38 43
n:ese_mismo abc -19 21 -21
n:is_off abc -29 -24 31

a:en_el ac 28 -44
a:por bc 21 -21
a:what ab 15 -16
b0:hers abc 24 -22 -17
b:,_they abc 27 -31 -19
b:leave_for c -18
c0:roger bc -21 23
p:hace ac 16 -19
p:town b -30

a:has_the abc -21 22 -19
a:minute abc -21 -17 22

a1:of abc 31 -33 -26
a:fish_fry a 19
a:the_@relative b -16
c0:estuve abc 27 -18 -21
c0:que c -21
n:failing bc -16 17
n:no_. c -15
n:nunca ac -23 23
p:misa abc 28 -20 -26

=wanted;3/2 ab 21 -41
a:un ac 30 -26
b1:@eat b -18
n:la_mananita c 17

b:algo_en ac -16 20
b:day_is ac 18 -33
b:not_even bc 23 -17
b:p bc 17 -23
c0:chemo bc -29 27
n:._they a -19
n:same_time ac -21 22

a:@relative abc 22 19 -41
a:love abc -19 -21 22
b0:sure abc -24 -30 30
b:,_sleep abc -42 -18 23
b:@open_the ab -20 27
b:mi_compa bc 18 -22
b:time_you a 18
c0:ew bc 23 -19
c0:quiero c 17
~busy_from a -21

a0:le c -47
a:on_i b -20
b0:asleep c -19
b0:ponme a -18
b1:@insurer ac 19 -17
b1:get ac -27 21
b:forklift_recert bc 22 -27
b:my_@clinician bc 18 -20
b:puente abc -16 22 -19
b:these abc -20 -24 26
b:want bc -52 29
n:@drive_me ac 16 -15
n:should a 18
p:@ride abc -26 -25 37

=aside;~except abc 36 -15 -36
a0:either ab 16 -24
a0:release a -31
a1:once bc 28 -28
a:i_can c -18
b0:have bc 17 -21
b:tal abc -25 -16 30
b:the_one ac -31 30
b:they ab 23 -18
c1:@eat ac 21 -21
n:?_no ac 35 -16
n:at_the ac 18 -27
n:class_at a 16

b1:@body abc 25 -22 -15
b1:next ab 20 -26
b:he_has abc -37 44 -38
b:me_with ab -25 17
n:._mejor ac 22 -18
n:hora_ya ac -16 18

a:half a -21
b:algo abc -44 -26 48
b:descanso abc -26 -19 26
b:did abc 40 -33 -29
b:got_me abc -17 40 -41
b:i_should abc -22 -25 23
b:the_er ac 19 -16
c0:give ac -20 26
n:._is ac 16 -16
n:@day_puedo abc -20 -18 22
n:emojithanks abc -29 -27 29
n:needs ab 20 -31
n:not_know b -21
n:que_ando abc -27 -24 28

=wanted;~fits abc -19 -19 24
n:._like ac -33 28
n:porque_voy ac -16 17
n:wake b -22

b1:she c -18
b:be abc -16 27 -19
b:does b 17
c0:code abc 31 -26 -28
n:like_@day ab 19 -34
n:matter b -38
p:ideal ac 30 -34

b0:yo ab 19 -29
b:home c -18
b:puede_ser ab 19 -38
b:win ac 24 -24
n:,_del ab -22 16
n:,_digo bc -35 36
n:retired_so bc -16 22

a0:was abc 40 -20 -39
b1:take abc -21 -38 38
b:@vehicle_from b -19
b:me_habian c -17
c1:auditors abc 30 -20 -29
n:,_ponme abc -20 -20 21
n:birthday abc -23 -32 26
n:el_mismo a -16
n:esa_semana abc -16 -18 19
n:say_the ac -27 18
n:y_tengo b -19
p:dificil b 15
p:siempre abc -21 26 -28

a:be_out abc -20 -25 22
a:to_the ab 28 -41
a:too_early bc 30 -39
b0:como ac -22 25
b0:whatever bc -19 23
b1:perdon abc -20 23 -21
b1:\xc2\xbf abc -18 -22 33
b:escoger b -16
b:gave_me bc -27 17
n:,_say ab -23 21
p:decime abc -28 -19 28

=out;>free_from abc -30 35 -28
a:as ac -16 18
a:for_me ac 20 -24
a:my_@late abc -16 30 -25
a:recojo_a a 17
b0:@vehicle bc 18 -24
b:,_do bc -28 32
n:m abc 23 -15 -22

=aside;from abc 30 -73 -21
a:at_my abc 23 -21 -18
a:nap abc 29 -24 -18
b:@relative_y ab 20 -29
b:pero_si ac -18 24
c1:free ac -29 29
c1:told ab 17 -19
n:better ac -18 23
n:la_nena ab 19 -20
n:me_the abc 24 17 -24

=out;day a -16
b0:@medicine ac 25 -19
b:lessons abc -22 29 -35
b:so_is bc 35 -43
b:the_letter b -17
b:will_be abc 16 39 -46
c1:court c -22
n:i_clock b -17

b0:sleep a -45
b:said ab 42 -31
b:sleep_all abc -25 34 -27
n:que_@day abc -16 -27 22
n:they ab -32 21
p:driver a -18

=out;again a -69
a1:eso ac 19 -16
a1:soon bc -21 22
b:._me c 17
b:pero_es a 18
n:#_works ab 20 -17
n:cambiaron bc -28 16
p:medio bc -16 23

a:y_ya b -16
b0:swing ac -19 19
b:,_nomas a -26
b:her_@relative bc -38 28
b:other_day bc -18 16
b:pensaba a 17
b:so_either b -16
p:guy abc -20 -20 28
p:someone ab -27 21

a:#_that a -29
a:o_@day abc -20 -36 39
b:@insurance b -42
b:cumple abc 20 -16 -17
b:es_que ac 27 -32
n:land ab 29 -42
n:pray c -26
n:que_mejor ac 29 -27

=aside;all:aside ab -19 16
a:hour_@drive abc -17 -15 18
c1:go abc -18 31 -31
n:._this abc -29 -30 31
n:sale_a ab 23 -30
p:lejos ac -17 19

a:i_rest abc 34 -29 -23
n:but_the bc -20 16
p:might abc -23 -23 26

a1:nothing abc -27 -22 32
a:del_# ac -19 16
b:except_on ab -17 19
b:memphis ac 23 -26
b:so_it b -40
n:,_entre b -23

a1:audiencia abc 26 -22 -19
b:._if c 15
b:i_come abc -32 -35 39
b:will_do abc -23 -22 26
n:denme abc 28 -31 -26
n:driver bc 16 -24
n:of_the ab 20 -18
n:usual ab 19 -18
p:clases ab -17 19
p:rush ac -19 24
p:taught c -16

=wanted;all:aside+out+wanted b -18
a:day b -21
b0:know a 17
b:get_there bc 17 -26
c1:then ac 21 -22
n:,_please bc -34 20
n:@open_, bc -23 24

a:de_la ab 23 -28
a:nights b -16
a:no_alcanzo abc -26 31 -44
b:@open ac 28 -28

=out;<that_day bc -26 19
=wanted;middle a -17
a:- ab 16 -20
a:the_one bc -21 20
b:is_nothing bc 22 -24
b:ponele abc -29 -19 29
b:uy ac -18 16
n:@day ac 30 -21
n:hora_me ac -18 17
n:leaves_one abc -22 22 -20
n:take_it abc -18 -26 21
n:to_get c -16
p:once bc -15 17

<except abc -17 43 -44
=aside;<free_from abc 70 -57 -59
b:me_the ac 25 -21
b:to_put c -17
c1:none c 17
n:._give bc 27 -37
n:que_salga abc 28 -17 -24

a:out_of abc -22 -24 29
b:me_puede abc -20 -21 33
b:program_is ab -17 19
b:what abc -16 -43 41
c0:ooh b -18
c1:si b -18
n:@day_of ac -24 19
n:though_, a -20

b:day_that ac 15 -25
n:at_my c -27
n:it_will ac 23 -23
n:not_. ac 25 -31
n:que_antes c 20
n:yes_to c -23
p:every abc 30 -34 -30

a0:voy ab 17 -24
b:hour_reset ab 21 -15
b:that c -19
b:town ab -28 20
n:,_is ac 37 -43
n:morning abc 18 -67 50
n:never_mind a 16
n:not_till ab -18 21
p:camino abc -18 -24 30

b1:le ab 20 -39
b1:this abc -16 -28 21
b:equivoque c 18
b:husbands abc -23 30 -34
b:since b -25
b:vaya_a bc 21 -16
n:,_menos abc -25 -28 35
n:ah bc -18 20
n:el_que abc -30 26 -21
n:mejor c -19

=aside;~that_day abc -18 -35 21
a1:habra abc -21 -21 32
a:home bc 22 -22
a:with_my bc 26 -19
b:and_i bc -33 25
b:mrs_. abc -28 -30 31
b:no_pues abc 20 22 -30
b:thing ab 19 -19
n:great abc 20 -19 -20
p:bday ac 26 -28
p:ha abc -20 -38 41

b:us_in a 17
b:wanted ab -16 19

a:all_i c 21
a:digo ac 22 -29
a:two abc -23 27 -21
b:ahi ab 22 -38
b:code abc 31 -26 -28
b:told_my abc 33 -27 -16
b:whichever bc 26 -21
c1:your bc 19 -24
n:mornings_the bc -19 20
n:tan bc -19 22
p:nena abc -18 -20 22

=out;>only bc 24 -22
a0:o bc -35 32
b:@stop abc 31 -23 -22
b:entra bc -20 20
b:gets_in ac 21 -20
n:sleep_. abc -23 -32 33
p:was abc 39 -35 -28
~except ab 28 -28

a0:nos a 15
a:of_been ac 22 -21
a:po abc -18 -16 28
b1:sleep bc 26 -25
b:! abc 23 -17 -17
b:crew b -27
b:perdon abc 33 -15 -29
b:picked_up bc 18 -18
n:._ill a 16
n:._other ab -20 16
n:si_, b -17
p:asleep bc -31 33
p:pasando b -31

a:@date_, ac 17 -30
a:conflicts abc -32 35 -30
b:if_the ac 33 -33
b:ugh a 16
n:baby ac -22 23
n:darle bc 20 -20

a:got ab 27 -29
b0:two bc 16 -15
b:,_trabajo abc -15 23 -21
b:bar a -19
b:do_# abc -43 35 -20
b:later ab -26 18
c1:from b -24
n:de_ahi ac -24 19
n:not_leave bc -26 25
n:saying abc -24 -30 25
p:dos abc 20 18 -23

a1:aqui abc -18 -23 21
a:fuera b 17
a:y_sin bc 23 -23
c0:! abc 23 -17 -17
c1:church abc 24 -28 -17
c1:for bc 22 -27
n:tell abc -23 -33 36

a1:me abc 18 24 -50
a:rough abc -23 35 -34
a:vez abc 30 -30 -20
b1:asi bc 20 -19
b:about bc -28 27
b:pues_la ac 22 -22
n:,_seria a -23
n:class bc -26 26
p:go c -18

a0:were ab 17 -23
b0:che ac 22 -26
b1:@year ac 26 -19
b:? c -30
b:fui abc 45 -18 -44
b:hair c -22
b:la_que ab -45 15
n:good b -31
n:so_my ac -23 24
n:want ab 30 -40

a:y_el bc 24 -25
b:,_both abc 27 -29 -25
b:at_work ab 25 -17
c0:fui ac 28 -28
p:depende ac 24 -22
p:left abc -18 -25 30

=-;aside;out ab 22 -134
=out;3/1 ac 20 -35
a:x bc 19 -18
b:are_off abc -35 21 -17
b:car ac 36 -33
b:marlene b 17
c0:either abc -50 -38 53
n:,_pasame ac 20 -33
n:mornings_only abc -16 -29 28
n:patron bc 19 -18
n:todo ac 29 -31
p:salgo abc -30 -21 43

a:@holiday bc -38 29
a:am_afraid ac -19 17
b:good ab 21 -31
b:payday abc -16 -17 23
c1:sirve ac -18 20
n:#_or bc -23 15
n:@day_la abc -22 23 -23
n:dia_que b -32

a:@day_at bc -32 24
a:latest ac 16 -16
a:por_ejemplo bc -28 30
n:,_esa a -28
n:but c -23
n:got_a bc -39 29
n:miss ab -42 16
n:running a -16
n:sin a 15
p:they abc 34 -17 -34

b0:er ac 19 -16
b0:my ac -32 28
b:fall bc 20 -36
b:pasa abc 22 -17 -19
b:takes b -17
n:@day_los bc 26 -31
n:as_my b -22
n:just_not a -16
n:so_. ab 21 -20
p:corte c 16
p:profe ac -24 25

=wanted;doubt:which_of_two_is_ruled_out ab 16 -24
b0:aunque b -21
b1:goes abc 20 -19 -16
b:keep_me b -16
n:cualquier_dia abc -24 -27 31
n:would_need abc 26 -17 -25

b:furnace bc 19 -24
n:like_the abc -35 -25 35
n:to_the ab 23 -41

=out;<busy_from abc -40 51 -44
a0:tampoco abc -34 66 -62
a1:perfecto c 18
b:brings abc -15 18 -16
c0:puedo a -51
c1:are bc 27 -34
n:la_siguiente c -22
n:later_that b -15
n:ser_a bc -28 29

>not a -16
b:am a -25
b:es_por ab 25 -24
b:only_day a -28
n:down a -33
n:ella_no abc 30 -27 -27
p:@treat b -16
p:esta a -47

=aside;2/0 abc 45 -74 -25
=wanted;<free_from abc -19 -22 23
a:about ac -26 25
a:early abc -17 30 -18
b:to_# bc -20 22
b:trabaja ac 17 -39
p:like ac -29 32

a1:god abc 27 -19 -25
a:our ac 27 -29
b1:missed a 16
n:da_igual ac -18 16
n:eso_el abc -16 -24 20
n:have_no bc -24 16
p:co a 16

=aside;~why ac 44 -47
a:better_for bc -19 22
a:not_the ac 15 -17
b0:now abc -18 -24 28
b0:sea ac -32 29
b1:del c 19
n:@day_despues abc -39 -28 34
n:again abc -18 -35 37
n:perdon ab 28 -37

a:media abc -20 -16 20
b:._maybe abc -30 22 -20

a1:de ab 20 -17
a:do abc -26 -16 29
n:._what ac 30 -33
n:@day_sale abc 26 -24 -28
n:evening_, abc -28 -26 28
n:me_a abc -18 -41 22
n:porque_amanezco abc -18 23 -15
p:pasado b -32

a:and_that a 17
a:anniversary bc 29 -28
b:@hours_de bc -17 20
b:went abc 42 -34 -34

a:be_safe abc -30 -20 31
a:da_lo c 17
b1:casas bc 27 -26
n:i_sleep abc -44 -26 34
n:keep_the b 17
n:means abc -31 -36 34
n:o_# bc -20 21

=out;doubt:a_question bc -22 22
=wanted;<that_day ac 19 -23
a:brutal ac -24 24
b1:tiene abc -29 16 15
b:dueno ac 22 -24
n:._second bc 21 -16
n:would_be ab -29 21
p:nun c 19

a:la_@relative bc 20 -23
b:from_the b -29
n:hasta ab -22 22
n:them_i abc -35 34 -25

a:next ac -20 22
a:si_es ac -19 23
b:calls abc 18 -24 20
b:hay a -21
b:only_got ac -24 23
n:and_the bc -28 29
n:off_the abc 28 -22 -22
n:quedan abc -24 26 -32
n:say bc -16 17
n:si_me bc 38 -39
n:week_is a -17
p:llevo c 18

b0:just ab -31 21
b0:work a -22

b1:pickup ac 17 -25
b:but_she abc -31 35 -26
b:forget bc 21 -23
b:need ac -24 17
b:next bc -31 16
n:she ac 22 -15
p:there a -50

a0:como ab 15 -19
b1:car ac 19 -33
b:have_class abc 20 17 -34
b:license b -20
b:yes bc -36 35

=aside;middle ac 15 -23
n:conflict abc 30 -24 -22
n:who abc 23 -18 -22

=out;~not abc -62 82 -74
a1:@open ab 17 -27
a:recien ac 25 -22
a:the_@day abc -18 19 -18
b:home_health abc -33 -25 27
b:que_de abc -25 -18 27

=wanted;<any bc -26 21
a:@day_works bc 18 -18
a:hago b -25
a:online bc 23 -21
b0:bunch abc -25 -30 32
b0:maybe a -16
b:barn bc 20 -20
b:can_we abc -29 -32 43
b:gustaria bc -23 25
n:._actually c 15
n:but_@day a -36
n:mornings_are abc -15 -22 22
n:now b -58
p:corazon ab -25 20

=out;>free a -85
a:like_you b -26
a:on_vacation b -29
a:para_mi bc 19 -18
c0:con ac -28 18
n:week ab -16 24

b1:drop abc -18 -16 21
b:an bc -29 17
b:digame ac -19 24
b:whole a 20
n:,_we abc 34 -25 -29
p:al bc 16 -20
p:descanso abc -40 -58 48

a:ya_me b -24
b1:state ac 17 -21
b:._ahora bc 19 -18
b:have_to bc 26 -24
b:me_da c 16
b:mind a -19
b:o_sea abc -22 -22 28
n:but_noon ab -27 23
n:or_# b -24
n:through_@day abc -22 -19 24

<if b -24
a:muy abc -21 43 -19
a:tambien bc 35 -38
b:flying_home ab -25 21
b:my_days abc -25 -17 26
n:clock_out b -17
n:pero_ni c 15

b:watch_my abc 21 -17 -23
c0:@drink a 16
n:@move_at bc -24 27
n:am_a abc -25 -36 38
n:is_still c 23
p:chair abc -22 -19 31
p:permiso b -30
p:trabajando ac -17 22

a:cole ab 23 -27
a:or_@day abc -38 -47 52
a:quien bc 19 -18
b:would_do abc -32 22 -16
n:do_right bc -27 24
n:i_sit a -28
n:matter_which abc -37 -29 45
p:haha abc -27 -25 35
p:nada a 16

a:dan abc -15 -21 25
a:hasta_las bc 21 -28
a:the_day ac -29 24
b0:? ab 31 -75
b0:stay abc 19 -15 -26
b0:tienen ac -17 20
n:#_to ac -18 22
n:,_me abc 27 30 -48
n:el_del bc -24 25
n:leave bc -45 35
p:hacen c 17

b0:love ab -28 18
b:de_turno a -18
n:esa_no c -28
p:paid bc -16 17
p:short b -22

a:a a -20
a:new b -16
b0:al abc -24 -22 25
b1:down b -36
b:@call_me ac 27 -25
b:got_the abc 17 -35 19
b:my_other bc 26 -22
b:pero_del bc -22 23
n:clock b -23
p:know ab 22 -18

=aside;hour ab 24 -34
a0:siempre b -16
a:am_@person abc -20 -42 43
a:recojo bc 18 -27
b0:es a -18
b:go abc 19 29 -35
n:la_llevo bc 21 -20
n:pedir_permiso bc 21 -20

a:iglesia abc 15 15 -34
b1:dan ac 19 -16
b:@relative_le a 15
b:llevo ac 31 -37
n:puedo_ni bc -22 23

b:is_not bc 52 -44
n:roads b -16
p:that abc -23 -43 50

a:might ac 21 -20
b0:had abc 36 -35 -29
b:after_@holiday bc 20 -20
b:como c 18
b:manager abc 32 -22 -32
n:#_en abc 24 -35 25
n:other_day c -16

a:taller abc 27 -26 -21
b:something_later ac -22 22
c1:look a -26
n:same_. a 18

b0:check ac 26 -29
b:._la bc -19 21
b:grandbaby bc 19 -19
c1:those abc -27 26 -15
n:ando abc 26 -29 -22
n:is_going ab -19 20
n:relief abc -26 28 -27

=wanted;lead-why abc 22 -42 -16
a1:pm bc 23 -23
a:like_a abc 26 -17 -16
a:will abc -30 43 -24
b:and_no abc -20 29 -30
b:escuela ac 20 -18
b:of_the ab -33 17

a1:no ab 17 -20
a:last_time ac 30 -29
a:recital ab -18 22
b0:another abc 30 -27 -20
b0:deme bc -17 19
c1:espere abc -25 -25 26
n:es_la ac 20 -23
n:i_still bc -27 24
p:paso c 16

=out ab -22 18
=out;doubt:not_settled_yet bc 15 -19
a0:are b 16
a:soon bc -21 22
b1:could a -37
b:to_@day bc 18 -15
b:viaja c -21
n:@day_through abc -22 -19 24
n:an ab 28 -45
n:i_reckon abc -25 20 -16
n:new a -22
n:no_sea bc -25 28
p:useless bc -34 35

b0:week a -36
b:dia_de c 17
b:going abc -16 -41 25
b:not_@drive ab 16 -15
c1:we ac 22 -21
n:con_la a -17
n:so_mornings bc 33 -33

a1:trabajan ac -15 19
a:@relative_are a -15
a:is_taken bc 18 -17
b:be_later bc 17 -17
n:@date_to abc -25 -28 31
n:today ac 21 -20

=aside;doubt:a_child's_hours:_what_they_mean_for_the_visit abc 24 -22 -15
a1:corrido abc -16 23 -18
a:lazaro c -20
b0:all ab -34 22
b1:how c 17
n:ask abc 32 -21 -23
n:del_@day ac -19 27
n:estoy c -17
n:runs_@day ab -21 16
p:back bc -43 21

a:virgen bc -20 17
b:._and abc -19 28 -27
b:muchacha bc -26 23
b:no_se ac 20 -17
b:opero ac 27 -26
b:otherwise a -28
c1:want ac -18 21
n:there_. ac 20 -22
p:nothing a -16

a:dialisis abc -15 26 -26
b0:on ac -18 26
b:#_no b -18
b:,_home b -36
n:even ab 23 -25
n:me_levanto bc -19 22

a:nada abc -22 -32 41
b0:but ac -54 35
b:shrink c -26
b:storm abc 26 -22 -22
n:equivoque bc -19 21

a1:literally ab 15 -19
a:are_the abc 39 -33 -38
b:tell_you ac 25 -21
c0:probably abc 24 -22 -22
n:full b -21
n:i_say abc -28 -19 21
n:not_this bc 17 -21

a0:what abc 23 -18 -15
a1:great a -17
a:be_lovely bc -27 29
b:vaya ac -22 20
c1:say abc -28 -38 42
n:time_@day abc -25 29 -36

b0:left bc -22 22
b1:ay abc 28 -25 -25
c0:his ac 20 -31
n:cuida ac -24 24
n:is_right abc -17 -20 21
n:no_i a 19

=wanted;lead-turn a -21
a:my_own abc -22 -28 28
a:sleep bc 21 -28
a:under abc -26 30 -29
b0:@call abc 35 -24 -45
b:you_folks bc -18 19
c0:because b -24
n:,_what b -19
n:@day_bien abc -16 23 -16
n:levanto bc -19 22
n:porque_el abc 18 -37 25

<only ab 28 -27
=aside;on-offer1 abc -38 25 21
a:is_in bc 21 -29
a:whatever ac -21 24
b:@date_i b -19
b:am_stuck bc 30 -27
b:any_of ab -22 20
b:\xc2\xbf_me ac -15 20
n:,_if bc 24 -18
n:de_@thanks c -17
n:if_that b -30

a:long b -20
b1:with bc 19 -22
b:._that ac 15 -17
b:on_a a 17
b:we_are ab 18 -27
p:pool ab 20 -28
p:twelves bc 29 -32

a:safe abc -38 -26 39
b1:# bc -30 18
b1:hers abc 37 -23 -27
b1:planning abc -15 -25 26
b:#_or abc -37 26 -22
b:after_that ab 25 -32
b:would_take a -21
n:by_# bc -36 33
p:about abc -24 -18 29
p:eso abc -27 -33 32
p:lovely abc 19 -24 -16

a1:confirmo abc 27 -17 -24
a1:hay a -32
a:going ab -22 19
b:nos ac 30 -32
b:ship_calves ac 21 -20
n:confundi bc -20 17

a0:me bc -51 21
a1:noon c 16
b0:days abc 20 21 -32
b:choice b -33
b:compa bc 18 -22
c0:nomas ac -19 16
n:._deme abc 21 -21 -17
n:want_another a 15

a:staff abc -17 22 -25
b:anything_but bc 45 -45
b:been abc 34 -20 -32
b:first ac 19 -17
b:me_opero ac 27 -26
b:set abc 26 -15 -23
n:,_mi bc 28 -34
p:two bc 23 -28

b:fly bc 31 -35
b:que_no ac 25 -49
c1:starts ac 18 -34
n:,_second ac -28 24
n:ay ac 39 -44
n:cuarto c 19
n:do_mornings a -17
n:town_anyhow bc -27 25

b0:@clinician ab 24 -21
b0:lo bc 18 -21
b1:turno ac 22 -29
b:has bc 17 -18
c1:have c 16
n:come_on bc -33 29
n:era abc 35 -22 -34
n:it_before a 17
n:que_yo bc -16 18
p:would b -19

b:otra bc -33 28
n:._bueno ab 22 -29
n:use_to ab 18 -23
p:bucks bc -21 21

=aside;of3 b -16
a:trabajan b -19
b1:wedding c -16
b:deme bc -21 28
b:go_to bc 19 -19
c0:out ac 19 -26
n:am_the ab 25 -36
n:can_take bc -22 20
n:tampoco_, abc -19 37 -33

a:my_days ac 19 -19
b:no_trabajo bc -21 22
b:the_rest c -20
c0:county a -15
c0:have ac -23 22

=aside;>unknown b -36
=aside;of2 b -21
b:descansa abc -27 -29 33
b:not_be abc -20 30 -27
p:: abc -24 21 18

>busy_from abc -28 27 -19
a1:viene ac 23 -22
a:can_manage c 17
b0:baby ab 26 -28
b:like abc -22 -37 32
c1:ahora bc -18 17
n:them bc 26 -36

a:idc bc -16 19
a:up_for abc 28 -16 -27
b0:a bc -33 39
b1:wide abc 18 -21 -17
b:to_me ab 18 -18
n:lol_so c -21
p:partido abc -23 25 -25

a1:tengo bc -22 22
a:i_have abc -35 37 -31
a:limpio_casas bc 19 -17
b0:cause abc 42 -28 -39
c1:either b -28
n:and_then abc 24 -26 -21
n:confundi_, bc -20 17
n:got a -23
n:so_make abc -20 -24 25
p:casa c 18

a:busy abc -16 19 -17
b1:drops ab 17 -25
b:grandsons_recital c -20
n:,_use ab 24 -20
n:my_@price abc -16 -16 16

=out;of3 a -38
a:not_miss bc 22 -20
a:start abc -23 -26 25
b:is_free c 21
b:like_# b 17
b:there_maybe c 18
b:toco a 17
c0:mae ab -17 17
n:entra abc -18 -25 20
n:y_a a -28
p:she abc -23 -45 39

a:birthday abc -17 27 -24
a:got_court ab -16 21
b:cause_i abc -23 -16 24
b:estoy_libre ac -16 15
b:i_work ab -27 25
n:._either ac -22 19
n:para bc 28 -40
n:porque_tengo bc 34 -33
p:bien abc -19 33 -32

a:estoy_en ab -27 16
b:@day_y abc -22 -34 35
b:agradeceria abc -19 -18 25
b:get_my ab 38 -32
b:solo abc -65 -24 48
n:@ride bc -18 18
p:verdad abc -15 -33 39

a:mornings abc -17 -16 17
a:y_eso abc 21 -18 -17
b:._@relative ab -27 16
b:._well abc -19 -16 22
b:la_@relative ac -28 29
n:?_en abc -16 -21 28

=aside;<if b -94
a:es_para bc 19 -18
b1:@vehicle ac 31 -28
b1:one c -18
b:my_@move a -28

a0:vos abc -20 -21 24
a:nadie abc -17 -15 19
b0:toda ac 15 -24
b:#_p bc 19 -23
b:@relative c -21
b:has_me c 17
b:in_for c -18
b:que_tengo ac 23 -19
c0:estoy a -17
c1:el b -44
n:does c -18
n:que_no ab -25 22

a:dale a -18
b:ir c -23
n:._entonces a 19
n:camino ab 15 -23
n:nothing abc -17 17 -20
p:yours ac 23 -19

=aside;>except bc -37 15
=aside;last b -35
a:before abc -16 -19 25
b:dentista bc 18 -40
b:tell ac -23 16
c0:llevo ac 27 -35
n:@day_viene abc -16 22 -22
p:! bc -24 19
p:funeral bc -16 21
p:gente bc 21 -20

a:#_no bc -25 16
a:casas bc 19 -17
a:dia_libre ac -19 24
b:county_@vehicle a -15
c1:llega ac 24 -21
c1:voy bc 35 -33
n:not_say a 19
n:pero_mi bc 15 -21
n:por_las ac -34 20
n:quiere bc -18 20

=aside;out;- a -37
=out;<fact abc -39 -18 22
a0:can ac 15 -31
a:pt abc -31 32 -30
b:@relative_comes bc -41 23
b:anything_that a -19
b:on_days abc -26 21 -19
c1:ando c -20
n:kick b 16
n:mas abc -32 -46 46
n:me_operan bc 27 -26
n:so_before c -16
n:yours ab 27 -25
p:ocho bc -19 22

a1:sleep abc -30 31 -21
a:me_es bc 20 -20
b0:nietos a -19
b:@machine abc 29 -30 -24
b:dan abc 38 -28 -35
n:?_any ab -22 18
n:@relative_@drive a 18

=wanted;>turn b -49
a:leave ac -23 23
a:with bc 25 -24
b:noon_except abc 19 -17 -17
b:three abc -22 23 -25
b:us_out bc -27 18
n:de_esa bc 26 -18
p:week abc 26 -17 -16

a:anyhow c -18
b:ill abc 20 -15 -17
b:til_# ab -21 27
c0:nah a -18
n:a_@person ab -25 15
n:either_before bc 18 -17
n:is_here abc 25 -25 -17
n:the_afternoon a -31

=aside;of1 c -23
=wanted;on-offer2 c -28
a:del_@day b -20
b1:run abc 26 -16 -24
c0:anything ab -53 22
c1:clock bc -16 18
n:._and abc -24 -24 26
n:._jk c 15
n:trabajo_y b -15
p:of bc -17 17

=aside;of4 ab 15 -60
b:@day_i bc 32 -34
b:@month ac 30 -38
b:let_us bc -34 20
c0:mornings bc -21 21
n:@day_nomas bc 16 -28
n:can ab 23 -24
n:ni_el a -19
p:care abc -29 -29 34
p:finals bc 15 -16
p:saying bc -25 28

b0:are bc 27 -23
b:._give abc -24 -18 22
b:so_nothing bc 30 -25
c1:them ab 17 -17
n:,_aunque abc -24 -37 38
n:group c -15
n:jaja ab 37 -35

a0:el a -20
a:mucha ac 18 -16
b:so_he ab -17 16
b:to_a ac 19 -20
n:aunque_el abc -19 -21 24
n:day_but ab -26 20
n:de_esos abc -22 -24 24
p:eleven abc -22 18 -17

=wanted;>free_from abc -49 -18 27
b:@relative_arrives bc -29 20
b:@relative_had abc 22 -17 -19
b:para_mi bc -19 25
b:we_win ac 24 -24

a0:@drink ab 25 -28
a:one_sounds ac 29 -29
b:,_only ac -24 19
c0:nos b 19
n:so_those abc -36 -21 25

=out;<except abc -29 54 -59
a:de_dia abc 17 30 -26
a:than abc 21 -16 -18
b0:drops b -16
b:but_my a -21
b:seen abc -27 -21 27
n:@person ac -22 22
n:menos_el abc -19 -25 32
n:sea_despues ab 15 -23
n:si_pero bc -15 15
n:to_# c 17

=aside;until bc 28 -62
a:the_house ab -18 20
b:cobro bc 23 -26
b:decir b -25
b:down c -23
n:asi ab -16 17
n:church bc -29 22
n:resto_de abc -25 -16 24
n:when_she abc -21 -16 24
p:dark abc -31 -28 40
p:del ac -32 20

b0:! b -15
b:all_of bc -20 20
b:me_ponga abc -15 20 -17
~free_from ac 24 -19

b0:court ac 30 -33
b1:was c -18
b:from_# abc 29 -29 -16
n:._got ab -29 29
n:manana_estoy ab -18 17
p:doble ac -28 30

b:@book abc 33 -45 -22
b:any_other abc -23 -27 31
b:so_i ab -28 17
b:straight c 17
c1:barn bc 16 -19
n:igual ac -29 21
n:it_has abc -18 -27 27
n:ya_la ac 26 -17

a:i_get a 16
a:those_days b -33
b1:later ac -24 18
c1:class bc -24 18
n:he_said abc -19 -29 22
n:voy ab 22 -44

a:on_my abc -27 28 -15
b:in_class abc -16 24 -23
b:my_midterm abc -21 -16 23
p:will b -24

a0:whichever c 16
a1:when bc 17 -36
b1:: a -38
b:@move_it abc -31 -18 37
n:been ac 18 -27
n:starts bc -25 20
n:tambien_. abc -20 24 -17
p:este abc -35 -37 49
p:tardes bc 27 -28

b1:season abc 24 -18 -17
b:,_pongame bc -17 19
b:@year_and c -16
c1:if abc -34 -31 42

=aside;<fact ac 25 -104
b:,_es bc -35 16
b:@day ab 18 -23
b:how b -18
n:comes bc -30 24

=wanted;doubt:what_is_excepted a -26
a:not_it c 16
a:to_you ac -19 19
b0:vez c 15
b:but_a bc 19 -18
b:had_to abc -17 19 -28
b:simon c 17
c1:will c -21
n:#_cualquier bc 27 -24
n:around_# a -18
n:medio ab 19 -23
n:my_@food ac -17 20
n:todavia b -22

a:@treat abc -24 29 -22
a:iria c 19
a:turkey ac -32 18
b0:escuela ac 20 -18
b0:says a -21
b1:wait ab -30 19
b:i_take bc -30 26
c1:limpiando bc 21 -20
n:,_has abc -30 30 -25
n:fit_me bc 18 -18
n:mornings a -26

b:but ab -43 19
b:can_swing ac -17 18
c1:trabajo a -26
n:,_which abc 17 25 -48
n:but_i ac 27 -20
n:pero_salgo a 19
n:while b -20
p:cambiaron c 16
p:to bc 15 -18

b1:pues abc -20 -29 24
b:,_any ac -34 19
b:mas_@late c 19
b:salgo_a ab -17 19
c0:los b -23
n:ese_no abc 18 -17 -15
n:man abc 18 -36 20
n:so ac 16 -38
p:house c 16
p:lord bc -19 21

b0:third abc -20 -23 25
b:@day_except b 16
b:la_@visit abc 27 -26 -23
n:#_es bc 18 -28
n:#_o abc -19 25 -22
n:?_if ac -23 25
n:fin abc -16 21 -16
n:primera abc -20 36 -33

=aside;aside;- bc -52 16
a:@relative_that a 20
a:back ac 25 -33
a:week_ago abc 35 -26 -31
b0:tal ac -16 19
b1:over b -16
b:any_time ab -26 23
b:law ac -30 33
b:me_down b -31
b:the_week ac -17 16
b:we_bury ac -26 16
b:\xc2\xbf_puede ac -20 25
n:._ahora a 15
n:tal_vez c 16

a:la ab -20 15
b:second ac 32 -44
n:,_about abc -18 -33 33
n:que_esa abc -16 -37 28
p:last ab 24 -42

a0:down abc 30 -24 -27
a1:rough abc -23 35 -34
a:,_after bc -22 19
b0:. abc -18 -46 48
b1:he a 25
b:only_do abc -37 -29 38
n:._asi c -22
n:@day_de abc -16 -19 20
n:am_@person abc 41 -36 -28
n:are_my abc -33 -19 22
n:free ac -29 25
p:eighth bc 19 -16
p:junta ab 16 -28

a:not_leave ab -18 20
b0:never bc 22 -21
b:._could bc -17 26
n:,_those a -16

b:casa abc 32 -27 -25
b:ever ab -25 16
c1:juego ac 30 -30
n:@fetch_la ac 19 -25
n:but_you abc -19 31 -31
n:cae ac 24 -26
n:the_shop a -21
p:@year b -30
p:class abc -25 -15 30

b0:both abc 39 -36 -37
b0:veces abc -24 -23 25
c0:aunque abc 30 -30 -27

b0:otherwise abc -17 -37 38
b0:seria b -22
b:a_sub a -34
b:dice_que ac -37 24
b:girls abc -15 25 -21
b:give_me a -50
b:no_to ac -52 16
b:si_es b -40
c1:meeting bc -31 20
n:@day_off bc 26 -23
n:@relative_just b -17
n:but_my ac 32 -34
n:ella ab 23 -47
n:is_clear bc 25 -28
n:release ab 17 -17

a:mejor ab 18 -34
b1:any abc -25 -27 35
n:la_fiesta ac -19 22

a0:recien ac 25 -22
b:#_@hours ac 26 -26
b:or_over bc -20 22
b:se abc 40 -15 -38
b:whenever a -24
n:,_hasta bc 25 -24
n:@price_me a -23
n:can_leave c 15

a:taken bc 26 -25
a:to_my bc 17 -21
a:y_si ac 20 -16
b:#_in bc 19 -24
b:just ac 19 -17
c1:next abc 22 -24 -18
n:i_come abc -19 -40 24
n:like_after c 20
n:she_do bc -31 27

a0:except ac -32 23
a:eso abc 41 -36 -32
a:esta_bien bc -26 20
a:is_way bc -20 20
a:literally abc -15 32 -31
a:presion abc -18 22 -27
nowhere a -23
p:cobra ac 26 -27

a:anytime_after ac -15 20
b:que_solo c 17
b:si_ya abc 25 -27 -20
n:puede_a bc -24 25
n:ustedes_no ab 23 -25

a0:honey c 15
a0:one b -29
b:obra ac -26 28
b:patient abc -26 38 -35
b:prefer abc -27 -28 36
n:,_except abc -29 -29 32
n:si_se ab -19 19
p:out abc 18 24 -34

a0:puedo abc -36 28 -20
a:all_good bc -17 20
b:ensayo bc 30 -29
b:have_said ab 26 -23
b:ultima abc 22 -19 -16
n:@move_is abc -19 -26 30
n:during ac -15 16
n:retired bc -16 22
n:ve ac 18 -27
n:you_are abc -27 -37 36

b1:tenia ac 19 -18
b:@clinician b 15
n:._sorry abc -24 -28 32

a0:no bc 34 -36
a:would a 20
b:are_@open ac 18 -19
n:,_during ac -15 16
n:@day_morning ab 24 -30
n:@fetch_mi abc 30 -33 -20
n:missed_the bc -20 15
n:tipo_# c 17

b0:that bc -17 29
b:@relative_is a 18
b:@relative_said abc 34 -20 -25
b:che_y bc -19 22
b:jongg_is ab -18 22
c1:@drink ac 33 -36
c1:@visit abc 35 -44 -16
n:play a -20
n:que_ese bc -29 23
p:hair ab 20 -17

a0:those b -28
a1:con bc 19 -22
a:is_chemo abc 23 -23 -21
b0:esa bc 22 -21
b1:laburo abc -20 22 -20
b:@insurer_@visit c -17
b:decir_que abc 24 -17 -19
b:lo_que bc -23 23
b:will_text ab 22 -20
c1:anniversary bc 18 -15
c1:llego bc 19 -21
p:comes a -39
p:hay abc -26 -64 50

a:para bc 31 -27
b0:meet bc 23 -19
b:finals a -29
b:wait_, ab -17 19
c1:works ab -22 20

a:any_time b -34
a:circled abc 35 -35 -22
a:not_@holiday bc -25 27
a:si_puedo ab -49 16
b1:her abc -26 -30 31
b:@visit ac 18 -45
n:are_you c 18
n:no_, bc 45 -51
p:pickup ac -19 20

a0:conflicts abc -32 35 -30
again a 28
b:la_fabrica a -19
b:row ac 22 -16
b:tengo_nada c 17
c0:after bc -15 17
n:@day_my a 28
n:recien ab -32 20
n:said bc -45 26
n:weekday a -20
p:porque ab 32 -34

=aside;doubt:a_condition abc 36 -40 -30
a0:estaria bc -30 21
b0:nothing ab -63 33
b:i_reckon bc -23 25

=aside;doubt:not_sure_what_is_ruled_out ab -34 24
=aside;doubt:what_is_on_those_days ab 17 -30
a:great abc -32 20 -16
a:salgo_de c -17
b1:after ab 24 -30
n:funeral ac 20 -23

a:let_us abc 20 -26 -15
a:one_is ab -18 18
b:bien a -22
b:duh_that a 16
n:finish abc -26 25 -24
p:days abc -63 35 -20
p:money abc -20 -16 21
p:\xc2\xbf b -20

a1:alcanzo abc -26 31 -44
a:is_bad bc 30 -27
b0:bad c -21
b0:ese abc -18 -23 31
b0:period abc -15 -25 26
b1:tal c 15
b:boss_said c 16
b:soon_i a -18
b:viejo bc -22 24
n:amanezco abc -18 23 -15
n:black bc 20 -21

b0:@treat abc -20 -27 23
p:says ac 22 -17

a:tengo_que bc -29 18
b:could_you abc -22 -22 26
b:suelta b -21
b:told_him abc -17 -40 22
n:client ab -16 17
n:or_after abc -29 27 -25

a:con_mi ab -20 26
b:,_o b -25
b:._something bc -19 26
b:con ac -26 19
c0:fijese abc -15 -16 18
n:,_salvo c 17
n:soonest abc -26 -17 24
p:are b -25

=wanted;<busy c -19
a:done abc 35 -24 -31
b0:land bc -36 33
b0:suelta b -21
b:@day_only abc -21 23 -22
b:bad c -21
b:dado c -17
b:en_la ac 19 -16
n:@relative a -18
n:para_el abc 44 -41 -33

a0:more b -22
b:@clinician_. abc -26 -20 26
b:anytime b -35
b:can_@drive abc -20 -17 28
c0:@insurer abc -22 36 -33

a:can_do bc 21 -19
b:que_juego ac 30 -30
c1:o ab 15 -22
n:@relative_says bc 17 -17
n:llega_la bc 24 -24
n:town bc -28 26
p:como abc -17 -15 22
p:puedo ab -42 21

a:mercado b 17
a:you_all c -16
b1:doing ab 22 -16
n:,_otro abc -18 20 -16
n:@day_y a -21
n:but_they ab -25 24
n:holds_off ac 36 -35
n:si_ya abc -18 -33 37
n:supposed c -28
p:got ac 16 -34

a:del bc -40 19
b1:sometime ac -16 18
b:al_trabajo ac 16 -29
b:day_program c -22
n:@medicine a -24
n:are_@open abc -29 -35 35

a:@day_# b -21
a:every_day ac 26 -40
a:pagan ab 25 -18
b0:due a 20
b:._off abc -24 -19 24
c1:too a -18
n:,_will bc -32 15

b0:prefer ac -16 23
b:letter b -17
b:mah_jongg ab -18 22
n:@traffic bc 18 -18
n:day_next a 21
n:for_the c -29
n:someone c 17

a:not_going bc 29 -29
b0:grandkids c -17
b:el_dentista abc -16 21 -30
b:store abc 21 -15 -23
c1:bien c 16
n:: ab 38 -26
n:after_, abc 35 -22 -36
p:want abc 29 -28 -26
p:you a 16

b:can_it abc -20 -41 31
b:the_rig ac -26 17
n:#_ese bc 18 -19
n:su abc -19 -33 36
p:better abc -19 18 -15
p:estaria c 19

a0:emojithanks abc -15 -20 28
a:favor abc -17 -38 41
b:home_from abc -22 -17 26
b:rehearsal c -18
c0:dije ac 23 -19
c1:whatever bc -32 35
n:day_at bc 23 -29
n:like_to ab 23 -29

a:best_for c 23
b1:p bc 19 -23
b:#_and bc 16 -32
b:at_# abc 30 -26 -28
b:is_here abc -24 -30 25
n:,_does ac -41 32

a0:is ab -26 19
a:til_# bc -19 16
b0:fue abc 33 -20 -30
b:la b -21
b:not_get ac -39 20
b:sea_en a -24
n:ni bc -25 20
n:not_at ac -15 17
n:nothing_after ac 19 -19
~that_day ac 18 -28

a:not_work abc -20 41 -48
b:excuse bc -16 17
b:hagale abc -26 -21 27
b:middle_of abc -29 -27 31
c1:. abc -38 -33 38
n:?_es bc -15 19
n:@day_. bc -28 24
n:minutes ac -23 21
n:the_earliest ac 31 -33

=out;~any b -15
b1:there a -17
b:@drink_truck b -19
b:only_in bc -16 17
p:lonche a -16

b0:ni abc -36 40 -25
b:,_except bc 27 -25
b:naps ab -38 17
n:any_other ac 16 -37
n:can_be a -22
n:day_the abc -26 -34 34
n:touch ac 16 -28
p:else bc -19 27

a1:court ac 15 -20
a:@day_after c 15
b:,_whatever c 17
b:any ac -45 26
b:my_@book abc 24 -29 -19
b:my_last abc -16 -29 24
b:well a -30
c1:digamos b -28
n:look_at ac 18 -17
n:the_truck a 22

b:but_can bc -17 21
p:llega abc -30 -27 34

b1:comes abc -22 -19 29
n:entre_semana abc -17 -19 21

=aside;doubt:what_begins_on_that_day c -42
b1:@book ac 16 -17
n:cumple_de bc 29 -28
n:is_out ac 15 -36
n:something_@day ab -24 20
p:inventory c 19

a:is_when bc 17 -36
b1:never abc -30 -28 29
b:,_not abc -45 66 -32
b:of_these bc -19 20

b0:llegue abc 21 -16 -17
b:am_going bc -19 21
b:pero_a abc 29 -37 -25
b:us_go c 19
n:@move bc 16 -18
n:asi_que ab -17 21
n:llevo abc -23 21 -18
n:so_let ac 29 -38
n:so_one abc -21 21 -20
n:take_my c 19

a:@relative_has abc -26 24 -17
a:good_too abc -21 28 -27
a:to_sleep ab -17 19
b1:try b 15
b:,_tal c 15
b:@cancel abc 29 -18 -23
b:am_# abc 20 17 -30
b:district bc -30 21
b:my_lights ac 15 -20
b:nope abc -21 -35 27
b:something ac -37 26
n:cooking abc -20 -22 25
n:snow ab 30 -32
p:because abc 18 -18 -16
p:them b -41

=wanted;~fact abc 16 19 -30
a:puedo_por c -15
b0:regreso ac -37 27
b0:salvo bc 30 -25
b0:yea b -21
b1:@day a -19
b:@day_no abc -16 29 -26
b:arrives bc -29 20
b:day_except ab -17 20
b:la_pizca a -19
c0:# abc 33 21 -39
n:or ab 23 -37
p:@hello ab -19 17
p:shot c 19
p:those b -18

a:clock abc 19 -19 -18
a:in_time bc -18 19
b0:@drive bc 17 -26
b1:man abc 20 26 -34
b:,_digamos b -28
c0:there bc 22 -27
n:from_# ac -25 19
n:though bc -28 30

=aside;<unknown abc 59 -41 -54
a:bad ac 27 -61
b:#_oclock c -28
b:should abc -31 -29 32
n:@relative_has bc -19 20
n:days ac -34 21
n:mi_dia bc -21 25
p:oh bc -19 18

a:be_coming bc 26 -25
b:@relative_me b -36
b:anyway bc -16 18
b:over_# ac 16 -15
c0:antes abc 29 -18 -25
n:going_to abc -39 23 -16
n:i bc 23 -22
p:viene ac 18 -20

a:@clinician a -22
a:i_reckon b -18
b1:otra ab 15 -24
b:,_pero a 16
b:ex a 17
b:plant bc -39 37
n:@relative_comes ab 19 -17
n:anytime_before b -15
n:are_best c -19
n:por_la bc -50 41
n:que_@fetch ac 23 -33

a0:with c -19
b0:@day bc -43 35
b:,_back abc -36 -15 20
b:@relative_gets ac 31 -17
b:girl bc -22 20
b:meet bc 23 -19
n:have_@day abc -35 40 -34
n:on_the abc -24 -32 37

a:camino abc 18 16 -29
b0:po bc -17 19
b:both abc 40 -30 -38
n:._ay a -18
n:do_i bc -19 19

b0:time abc 26 -36 -23
b1:but a -24
b:@relative_in ac -30 32
b:el_sale c 17
p:trabajan c 15

=out;named-again abc -46 -43 50
a:sale a -17
b0:llueve c -17
b:be_home a -31
b:bury ac -26 16
b:can_you ab 15 -32
b:de_ahi abc 23 -22 -21
c1:toda ab 23 -34
n:dejo_a bc 15 -16
n:it_# a 29
n:mi_lonche c 15

a:queda bc -17 19
a:will_do bc -24 27
b0:lands bc -33 21
c0:es c -17
c1:turno c -27
n:,_not bc -32 30
n:@day_en bc 16 -32
n:i_like abc -29 -22 26
n:were ab 19 -29

a1:taken bc 18 -17
a:igual bc 19 -24
b:._si c 22
b:got_anything abc -36 -32 48
n:so_@late bc -27 22

a0:same ab -26 33
b0:las ac -37 26
b:dejo_a ac 19 -15
b:not_got ab 21 -16
b:the_earliest abc -18 -20 23
n:@late bc -22 18

a0:estoy bc 29 -20
a0:still bc -27 29
a:but_not b -44
a:good_for ac -20 15
b0:digamos abc -15 -26 29
b:esos_dias ab -26 17
n:,_could ac -23 32
n:in_before a 15

a0:\xf0\x9f\x99\x8c c 18
a1:better abc -37 -23 41
a:me_cuida b -20
a:once a -17
b:anything_in bc -26 27
b:da ac -16 18
b:dos abc 30 -29 -30
b:off_the abc -42 22 -17
b:relief abc 27 -17 -26
n:,_porque abc -16 -19 19
n:but_not bc -38 39
n:flip a -16
n:la bc 24 -25
n:to_me ab 24 -17
p:quarter b -20

=out;days2 a -25
a:the_@food ab -19 24
a:the_morning bc -31 23
b0:something a -20
b1:which ab -28 23
b:i_fly abc -32 42 -29
b:ok_then ac 20 -19
b:right a -36

a0:we c 19
a:ig bc -18 21
b0:turno a -20
b:anniversary bc 22 -19
n:._wait ab -38 26
n:am_yours ab 20 -18
n:day_past ab 21 -21
n:it_@day ac -16 16
n:may abc -17 23 -22
n:pero_@day abc 25 -23 -24
p:break b -28
p:guardia c 15

=aside;all:aside+out+wanted ab 41 -153
a1:too ac 17 -33
b:@day_or a -23
b:cut ab 18 -21
b:porque c -53
c1:boy b -26
n:,_neither bc 18 -17
n:demas ac -37 16

b0:roger bc -21 23
b:._rest ac -24 22
b:ya ab -17 18
n:out_, bc 22 -22
n:pasado_es abc -18 26 -19
n:so_tu ab 16 -15
p:y bc -53 42

a:todos a -22
b:or_after c 17
c0:; abc -29 -29 31
n:#_# c 15
n:@relative_# abc -29 32 -30

=out;2/1 abc -27 38 -34
a:tienen ac -16 20
b:whatever abc -27 -21 25
c0:che ac 21 -24
n:._it abc 32 -29 -18
n:@insurer ab -25 17
n:digo_el a -19
n:one_i abc -27 -22 29
p:siguiente abc -19 -16 29

b0:anywhere abc -17 -19 22
b:@date b -17
b:cualquiera a -27
b:is_going ac 24 -23
b:those_days ab -19 20
n:#_y ac 20 -28
n:me_pagan a -18

a:no_tienen ac -16 20
a:too_far abc 19 -23 -15
b1:hay abc -32 -25 39
b:pool abc -25 29 -35
b:por_favor a 18
b:was_up ab 22 -18
b:y_el abc -22 -37 30
c1:good ac 24 -27
n:before_my ac -20 20
n:is_in abc -17 -16 17
n:me bc 34 -32
p:p abc -24 37 -38

a:going_to ab -27 22
a:neither abc -15 31 -28
n:the_baby ac 21 -28

=aside;lead-if b -94
a0:# ac 35 -27
a:de_las c 19
b0:comes a 21
b:if_i ab 17 -48
b:pero_en abc -53 -63 69
b:sea_menos bc 24 -21
c0:now bc -17 20
n:excuse_me bc -16 17
n:que_por b -22

a1:mejor bc -24 29
b0:ser abc 26 -40 -21
b:@day_# ab 16 -42
b:go_out abc 21 -19 -18
b:hers_is abc 34 -23 -23
b:to_look ac 20 -18
c1:shrink ab 28 -27
n:dos_dias abc -24 25 -25
n:hay abc 27 -33 22
p:dan b -25

=wanted;<fact ab -28 20
a1:dia b -41
b0:rather c 16
b:._we bc -21 18
c1:usher a 17
n:fiesta ac -19 22
n:fly_home ab -25 24
n:yesterday b -22

a1:mas ac -24 26
a:le_digo abc 36 -30 -23
a:tomorrow abc -19 -32 33
b0:uy ac -28 24
b:pagan bc 17 -25
n:before_that ac 32 -42
n:what_is abc -30 34 -28

=out;<turn a 15
a:@open_for bc -16 17
a:shop c 16
a:tienda bc 23 -27
b:anything abc -84 -27 40
b:trabajo bc 17 -18
c0:@move bc -18 24
n:@date_at ac 40 -45
n:preferencia_el bc -18 20
n:runs a -26
n:seria a -23
n:so_any ab 23 -23
n:toda abc 29 -34 -19

<that_day a 17
=wanted;<only ab 17 -22
a:let abc 24 -27 -20
b:,_or ac -24 17
b:es_en ac -42 23
b:por_lo a -15
b:pues bc -37 20
b:so_no ab -31 23
c0:anytime ac -42 26
c0:negative abc -19 26 -23
n:._well ab -30 30
n:am_retired bc -16 22
n:between_i bc -25 23
n:do_that bc -37 36
n:no_puedo a -60
n:the_@drink c -23
n:want_to ab 30 -25
p:molestia bc -20 23

=wanted;all:wanted a -17
b1:tendra c 15
c1:preferencia abc -17 -18 23
p:make abc -25 -32 34

a1:answer ac 20 -19
a:the_@insurer bc 29 -28
b0:prefiero abc -18 -19 23
b1:ese a 16
b:gets ac 34 -33
n:forgive abc 27 -25 -23

=out;within-last abc -35 19 -18
a1:to ab 22 -16
a:@late_, bc -20 22
b0:mismo bc -16 20
n:but_like bc -22 24

a1:with abc -35 36 -31
b0:hour c 18
b:i_am ac -22 19
b:moved_to abc 40 -27 -34
b:take abc -35 -36 49
n:#_and a -20
n:,_antes ab -62 17
n:,_put abc 37 -15 -37
n:la_hora abc -28 -20 37

=aside;doubt:free_or_away_on_vacation abc 36 -21 -36
=out;first ab -20 17
a:at_all a -25
a:not_@day ab 15 -16
a:truck abc 26 -19 -25
b:in_tulsa bc 20 -23
b:my_boy ab 17 -20
b:pedi_permiso bc 16 -40
n:,_after bc 23 -23
n:on_@date a 18
n:surgery bc -22 20

n:hasta_@date bc 24 -24

b:because_it a 15
b:nos_vamos b 19
b:pension ab 21 -15
c0:load ac 26 -25
c0:viajo bc 23 -19
n:is_turkey c 18
n:y_no a 18
p:decir abc 27 -20 -24

=wanted;of3 a -33
a1:queda bc -17 19
a:fin abc -29 28 -26
c0:a ab 27 -51
c1:fuera a -26
n:dead bc 16 -18
n:for bc 17 -34
n:que_# b -20
n:rough bc 27 -27

a:is_no a -37
b1:lab bc 20 -28
b:if_somebody b -20
b:until abc 33 -27 -19
b:with c -25
n:cause ac -39 25
n:get_out abc 26 -23 -25
n:out_by abc -21 -25 26
n:out_of abc -24 -33 36
n:that_afternoon bc -17 15

=aside;>turn abc -16 -15 17
=wanted;doubt:a_child's_hours:_what_they_mean_for_the_visit abc -29 20 -17
=wanted;nowhere abc -15 -42 29
a1:right ab 20 -20
a:easy c 16
b:@clinician_is bc 16 -22
b:no_me bc 29 -20
n:because_i ac -36 26

b:la_@vehicle abc 26 22 -36
c0:could a -21
c1:never abc -19 31 -30
n:,_de bc -34 30
n:all_are ab 19 -23

b0:bien c 20
b0:probably abc 24 -22 -22
b:@relative_@drive b -39
b:anytime_just a -16
b:no_vaya bc 21 -16
n:lessons abc -20 21 -20
n:que_viene ac 18 -19
n:vienen abc -16 -20 22
p:takes bc -25 26

a0:preferably bc -17 22
a:es_la ac 26 -44
b:it_is abc -22 -17 29
b:please_no bc 23 -23
b:time_is abc -17 -16 17
b:took ab 22 -20
b:yours ac 23 -20
n:no_hold ab 28 -20
p:anyway bc -18 23

a1:course bc 17 -17
a:morning a 20
a:perfect b -26
b:i_keep a -29
b:love ab -28 18
b:rosario b 18
b:was_going b -30
c1:mi a 27
n:@day_night b -16
n:make ab 24 -37

a1:for ab -19 23
b0:decir c 20
b1:wants a 17
b:has_it abc -19 26 -28
b:has_to abc -20 -17 25
b:slept abc 25 -22 -20
b:which_i a 16
c0:para bc -30 17
n:diez abc -15 -17 19
n:noche ac 21 -22
n:pero_en abc -40 -42 49

=wanted;doubt:which_week ac -28 33
a:@day_before bc -16 20
a:@eat abc 22 -21 -20
b0:ponerme c 15
b:comes ab 20 -22
b:de b -20
b:no_not b 17
n:,_sleep abc 16 18 -26
n:no_good a -20
p:as c 19

a0:duermo abc -30 42 -37
a:any_day abc -26 -25 34
b0:except b -20
b:somebody bc 29 -32
b:works bc 24 -19
n:is_# ac 16 -24
n:middle_of abc 15 17 -23
n:o_el a 17
n:week_i a -16

a:those b -36
b:flips c -23
b:hers abc 43 -26 -35
n:al_@day a -19
n:de_esas abc -29 26 -22
n:esos a -31

b1:mejor abc -28 -22 40
b:le_habria ab 21 -24
n:come_at abc -31 -18 32
n:day_, abc -15 -20 17
n:esperate bc 18 -15
n:home_@day abc 31 -23 -32
n:los_ninos a -18
n:through ac -28 23
p:bunch abc -37 17 28
p:speech abc 30 -31 -25

a0:@relative a -36
a:a_estar bc 22 -21
a:is_# c -16
b1:please bc 33 -32
b:puedo_en ac -40 30
b:there ab -20 19
c0:first abc -26 -24 27
n:me_on a 18
p:le bc -59 18

=-;out;out ab -52 21
a:listo ab 15 -15
b:@price abc -30 36 -20
b:choir bc 23 -29
b:have_# b -22
b:not_have b 15
c1:deme bc -21 27
n:._not bc 18 -18
n:not_get abc 31 -34 -27

a:,_a ac -17 18
a:no_@drive abc -17 27 -23
a:or ab 23 -70
b0:casas bc 28 -27
b:para ab -46 23
n:#_despues a -31
n:haya bc 20 -20
n:like_. abc -28 24 -18
p:sale abc -27 -30 38

a:,_ni c 15
b1:ahi abc -20 -16 29
b:her_license b -20
c1:she bc 29 -25
n:a_week ac 30 -37
n:and_# a -25
n:could_you ab -20 17
p:recien b -19

a0:pues abc -22 -22 26
a:operan bc 17 -20
b:because b -24
b:it_would ab 16 -52
b:of_there c -27
b:the_nursery abc -25 -17 20
n:la_de abc 29 -19 -24
part c -17

=out;= ab -22 18
a:just abc 17 -21 -16
b:,_in bc -33 23
b:._do ac -36 34
b:._not abc -30 58 -51
b:limpio a -27
b:trabajo_de ab -34 18
n:i_missed bc -20 15

a:,_@day bc 20 -16
a:best ac -30 56
a:tengo_libres abc -16 -25 29
b0:about abc -30 -28 31
b:,_we bc 17 -20
c0:todo abc -32 -16 19
c0:working ab -18 21
n:get_the abc -29 -18 21

c0:solo abc -37 -28 43
c1:nina ac 18 -17
n:and_nothing bc 21 -20
n:antes_no bc -30 24
n:else abc 34 -25 -35
n:following_week b 16

b1:jongg ab -18 22
b:anytime_after abc 27 -29 -24
b:as bc 26 -35
b:clock_out abc -17 -28 29
b:grandsons c -20
b:roof ab 27 -26
b:sometime_in bc -21 25
n:is ac 29 -34
n:le_escribo abc 34 -22 -31
n:those_are abc -29 35 -32
p:instead abc -43 -18 33
p:tan ac -24 27

a1:tienen ac -16 20
a:dentist abc 27 -26 -18
b0:read b -19
b:#_to bc -22 25
b:no_perdon bc -28 30
n:,_ill ab 16 -19

a:to_come a -18
b0:viaja c -21
b:,_either c 17
b:ese b -32
n:que_despues ac 28 -26
p:mind ac -25 22

=out;aside;- b -42
a:#_# c 15
a:delivery a 20
b1:@date bc -25 20
n:@sick bc 22 -22

a:way bc -18 19
b:drops_me abc -25 -21 31
b:hasta ac -21 18
n:?_that abc -25 32 -30
n:@relative_at bc -18 21
n:that_on abc -18 -27 26

=aside;>free_from b -30
a:am bc 22 -20
a:get a 15
b1:days c 16
lead-if b -23

=aside;>past ac -21 22
a:ones ac 16 -19
a:what_i c 18
b1:excuse bc -16 17
b:a_double c -21
b:is_a bc 22 -26
b:me_in abc -18 -29 23
n:@day_@day abc -36 -22 29
n:caigo abc -19 -16 19
n:en_la a -21
n:fuera_de abc -24 28 -31
p:until abc -27 -45 47

a0:from b -16
b:are ab -22 21
b:not_the a -29
b:of_those ac -24 22
n:pero_si abc -20 23 -21
n:tomorrow ac 32 -40

a:a_@day b -18
a:depends ac 21 -18
b:tiene ab -15 32
b:yo_me ac 15 -17
c0:al abc -24 -29 26
c1:this b -19
n:break abc -21 -21 26
n:what_else abc 29 -24 -35

=-;out;wanted a -39
b0:for ac -26 17
b1:for bc 23 -28
b:fue abc 35 -21 -32
n:,_yo ab -30 19
n:@insurance bc -16 16
n:no_tan bc -19 22
p:@parking ac -15 22
p:think a 22

b:is_fine bc 24 -20
b:you_have abc -31 -31 42
c0:laburo abc -24 25 -22
n:virgencita bc 20 -17

a0:that abc -22 -18 31
b0:guess ac 23 -20
b:can_be a -26
n:,_fuera c -21
n:que_entro ab 22 -23

a:road ac 17 -18
b1:and bc 27 -25
b:bunch abc 20 -37 25
n:comes_the ab 18 -19
n:or_@day b -20
n:tiene abc -19 23 -22
p:& abc 33 -29 -32
p:@wrong bc -16 17
p:moved abc -30 -38 43
p:ninguna ac -16 19

a0:suits abc -27 -26 34
a:be_just ac 16 -16
a:el_# ac -22 15
a:her b -22
b1:baby ab 16 -21
b:is_over b -16
n:not_even abc 25 -24 -24
n:pasado c -31
p:pavo bc -21 23

=out;<busy a -18
=out;doubt:strange a -32
a:@pay ac 21 -20
a:alcanzo abc -26 31 -44
a:instead abc -21 -39 27
a:is_fish ab -18 17
b0:descanso ac -25 21
b:amarillo ac 17 -24
n:,_the a -18
n:ends bc -23 26
n:i_told a -17
n:primero abc -15 -20 24

a:useless c -19
b:ask_me ac 23 -30
b:seria b -25
b:we_get ac 27 -30
c1:ponme bc -21 23
n:till_# bc -17 17

a:and_no c -18
b:apunteme ab 16 -16
b:estoy ab -26 22
b:not_think ac 25 -28
n:._afternoons ac -26 23
n:have a -32
n:leaves_@day bc 22 -31
n:says a -19
n:though_so b 17
p:slept ab 18 -15

a0:then bc -58 47
a0:wide ac -25 24
a:la_@late abc -23 -24 29
a:need a -16
a:without bc -26 28
b0:hold a -23
b:guy abc 42 -29 -37
b:la_semana c -24
b:one_that ab -24 25
b:program c -24
n:this_week abc -16 -34 34

a0:again ac 21 -16
a:#_minutes abc 22 16 -31
a:la_@fetch b 17
b:._you a -30
b:pues_yo abc -20 -23 22
n:._week bc 25 -41
n:preferencia abc -17 -22 25
n:under abc 19 -36 23
on-offer2 bc 29 -56
p:evenings abc -21 -25 32

=out;after a -67
a:chemo abc 23 -23 -21
a:la_presion abc -18 22 -27
a:no_habra abc -24 -22 34
b0:y bc -18 17
b:salgo b -44
n:po abc 29 -20 -24
p:always b -19
p:sit abc -17 -19 23

a:los_@day bc 19 -18
b:,_is bc -17 21
b:fly_out ab -23 25
c0:nada a -15
c1:know bc 17 -23
c1:might abc -17 -28 20
n:before_noon b -26
n:despues ac -19 23
n:my_@body c -28
n:whichever ac -18 15

a1:please abc -22 -35 43
a:loca abc -16 28 -25
a:rest ac 30 -26
b:dar ab -24 21
b:los bc 26 -30
b:no_pude ab 17 -16
c0:viera ac 20 -18
c1:of abc -18 34 -35
n:us ab 16 -18
p:picked ab 19 -27
p:weekday ab 21 -17

b0:era ab 18 -16
b:,_dejeme ac -17 17
n:@day_works ac 28 -37
n:i_do bc 34 -29
p:mwf ab 15 -28

b1:dicho b 18
b:land abc -23 -37 36

a:and_you ac -20 17
a:slow abc -23 -27 25
b:pone a -20
b:vacaciones ac -38 35
c0:jk bc -20 18
n:because ab -20 19
n:days_, abc -26 -16 20
p:entro abc 20 -16 -20

=out;lead-why abc -32 24 -19
a:de_mi bc 34 -43
b:a_# bc -21 23
b:do_the bc -32 23
c0:@day bc -37 32
c1:excuse bc -16 17
p:window bc -21 24

b0:barn ab -18 20
b0:only ab 36 -49
b:._\xc2\xbf bc -22 31
n:- b -19
n:after_i b -22
n:literally ab -21 19
p:se abc -16 -23 21

b:dice ac -32 22
b:squeeze c 22
n:,_esos bc 27 -27
n:roads_are b -16
p:covering ac -20 21
p:estoy abc -35 -46 39
p:rough ac -18 19

<free b -18
a:@day_@day ab 17 -20
a:which a -30
n:,_@insurance c 18
n:supposed_to c -28
p:ok ac 26 -32

a0:baby abc -23 -17 24
b:@hours ac 23 -18
b:double c -25
n:,_manana bc 36 -40
n:have_class b -17
n:mananas abc -25 -15 25

b1:half ac 18 -18
b:@relative_wrote ac 26 -24
b:am_on bc 32 -53
b:knee bc 16 -15
c1:be abc 19 -42 24
c1:iba a 17
n:,_back abc 29 -19 -26
n:llevo_a bc 17 -17
n:no_hay bc -31 29
p:thing ab -24 17

a0:: abc -30 -25 27
a:pero ab 17 -20
b:me_is b -23
n:after abc -30 30 -17
n:cualquiera_de ac -23 20
p:nah ac 18 -15

a:puedo_ir bc -16 20
b:my_leave ab 20 -17
c0:olvidese b 16
n:@date_i a 16
n:since a 16
~unknown b -16

a0:across c -15
b:,_ni bc 24 -21
b:would_prefer c 19
b:\xc2\xbf a -37
n:over_break c 15
p:ice a -16
p:minutes b -33

b1:olvidese b 16
b1:para abc -40 37 -33
b:back_from b -20
b:libres c 17
b:um ac -23 25
n:on_a a 20
n:since_it abc -17 -28 20

a:honey c 15
a:que_sea abc -18 -15 26
b:@relative_lands bc -33 21
b:due a 20
b:is_all abc -18 -28 28
n:._would b -21
n:at_work ab 26 -37
n:dias ac -47 19
n:entro_a b -25
n:lo_puede c 19

a1:un ac 17 -31
a:@fetch_el ab 18 -18
a:whole c -19
b0:available ac -24 25
b0:practice bc 25 -20
b1:de bc 29 -36
b:,_ponme bc -21 23
b:@relative_free abc -22 -15 28
b:preschool abc 28 -40 16
b:put_us a 19
b:toda c -18
b:\xc2\xbf_y abc -20 -31 41
c0:make a -23
n:._before bc 22 -17
n:@day_entonces b -27
p:wrote abc -16 -17 18

a:libres abc -17 -29 32
b:,_\xc2\xbf bc 24 -20
b:can_i b -63
b:patron_no b -21
b:que_@relative ac -28 24
c1:entra bc 17 -19
n:! ac 25 -24
n:,_lo abc -21 -27 32
n:got_to ac -16 -15
p:okay ac -19 19

a:@fetch_a abc 25 -16 -21
a:be_best c 18
b1:my bc 15 -32
b:equivoque_, c 17
b:union_meeting ab 22 -17
n:between_# a -17
n:de_# ab 35 -42
n:except_@day abc -28 -29 31
n:in_there ac -37 37
n:not_so bc -31 31

b0:; abc -18 -17 19
b1:last bc -25 16
b:my_a ac 21 -15
n:,_todas c 16
n:._maybe c -31
n:pero_\xc2\xbf bc -21 22
p:( bc 24 -24

a0:ig bc -18 21
a0:whatever ac -20 23
a:vacaciones bc -21 16
c1:algo abc -29 -15 32

=wanted;<if a -15
b0:field bc -26 23
b:nomas ac -41 34
n:,_and abc -44 -16 32
n:the_math bc -26 25

=aside;<except b -50
a:part_of ac 20 -15
b0:last ab 16 -24
b:needs_to abc -28 26 -23
b:solo_puedo ac -22 25
c0:rent abc -29 -15 18
n:,_can ab 36 -35
n:no_perdon bc -32 26

a1:o bc 27 -26
b:ship ac 21 -20
n:but_in bc -23 23
n:primero_dios c 18
n:sorry bc -30 29

a:time_is abc -15 -15 16
b1:es ab 23 -24
b:guardia bc 25 -22
b:tienen ac -31 35
b:troca abc -17 18 -21
c1:like ac -32 20
p:bendicion a -16

a:told abc -29 -26 32
b:was_on abc 34 -26 -29
b:y_salgo b -16
b:yo_no abc -18 32 -27
n:to_see abc 19 -18 -18

b:covering ab 24 -24
b:mayordomo abc -34 22 19
c1:planning b 16
n:._same b -21
n:going ac 20 -30
n:no_el a -32
n:reckon abc -25 20 -16
n:well ab -31 30
p:new b -18

a:a_week abc 35 -26 -31
b:lose ab 23 -21
b:morning bc 24 -22
b:only_get bc 26 -25
n:shot bc -30 29
p:matter abc -20 30 -29

a0:now a -19
b:._on abc -24 -18 23
n:,_any ac -36 25
n:de_mi ac 18 -19
n:makes a -40

a0:service abc 31 -20 -33
a:hay_algo c 18
b:,_que ac 38 -27
b:my_birthday ac 24 -22
b:said_i c 16
b:yes_to b -23
n:#_trabajo bc -26 28
n:entonces_mejor ab -19 20
n:libres c -21

a:carro abc -18 -26 21
a:is_too bc 29 -42
a:my_day b -24
b:cualquiera_menos bc 26 -21
b:showing abc -20 31 -29
n:,_mejor b -16
n:,_por b -66
n:the_car abc -21 -25 28

b0:somewhere ac -15 18
b:mientras_no bc 16 -16
b:no_tengo abc -38 -20 30
n:@date_after a -21
n:@open_the b -16
n:home_by ac 27 -22

a0:tambien bc 35 -38
a1:@body abc -18 22 -22
a1:then bc 18 -19
b:me_up abc -23 -21 24
b:that_was abc -22 23 -17
n:._otherwise b -21
n:anywhere abc -19 -17 23
n:guess ac 26 -29
n:hace bc -19 26
n:you_had ac -18 19
p:coming bc -22 25

a:free b -44
b1:pasada abc 28 -19 -25
b:@day_ni bc 37 -34
b:off_are c 17
b:run ab -20 17
c0:ayer ac 33 -35
c0:one ab -22 17
c1:esos a -16
n:@day_si ac 30 -61
n:not_it ac -24 25
p:hour a -20
p:nap bc -16 18

a:is_perfect bc -16 28
b:duty b -19
c1:recien abc -25 -19 26
n:but_can abc -20 -29 32

=out;<free_from abc -30 45 -41
a:#_on abc 19 -23 -16
a:antes b -23
a:he_would abc 22 -40 -18
a:on_any c 17
a:part ac 20 -15
b0:@body ac 28 -35
b:a_row ac 22 -16
n:@day_though bc 28 -31
n:or_@date ab 16 -15
n:sharp abc -21 -27 27
n:the_other abc -54 -20 27

=wanted;1/0 ac -19 17
b0:acaba abc 31 -27 -29
b1:like abc -25 -21 27
b:lady bc -39 28
b:para_santiago abc -22 30 -30
b:solo_que bc 22 -20
n:._after abc -17 30 -25
n:manager abc -28 -27 28
p:@month bc -25 24

a:soy_@person ac 18 -15
b:,_me ab 19 -30
b:the_@place bc 16 -20
n:i_pick c -16
n:is_a bc -36 24

a1:ser b -30
b:che ac 21 -24
b:me_for abc 33 -24 -31
b:vuelvo abc -23 -19 23
c0:tell abc -27 -21 24
n:#_entonces bc 15 -17
n:me_i abc 27 -23 -22
n:my_@move bc -30 20
n:tengo_que bc 18 -20

=out;lead- ab -28 15
a:#_@year bc -23 20
b0:dia b -16
b:he_gets abc -26 -27 31
b:preference bc -26 26
n:back b -20
n:could_i ab 20 -26
n:me_confundi bc -20 17
n:pero_la abc 25 -23 -20

a:@open_verdad a 16
b0:born a 16
b0:ends ab 30 -34
n:@day_juego ab 20 -32
n:the_rest abc -29 -22 24

a1:sin bc 23 -23
a:duermo abc -34 50 -46
b0:alla abc 22 -16 -20
b:._my abc 45 -45 -40
b:dot_physical ac 27 -26
b:for_me bc -37 27
b:that_same abc -16 -31 33
n:@wrong bc 25 -27
n:mind bc -27 15
n:y_sin a 15
p:second bc -31 20

b1:store ac 20 -22
b:anywhere abc -17 -19 22
b:menos abc -22 48 -42
b:not_@day ab 31 -31
b:not_at bc 24 -19
b:wants_me bc 20 -31
c0:free bc -21 22
c0:on abc -17 -19 21
c1:entro c -16
n:._next abc 43 -39 -34
p:over b -38

b:only_runs abc -28 -18 23
n:de_preferencia abc -17 -22 25

a1:suit bc -18 26
a:mi a -22
b1:is ab -44 17
b1:ok a 15
b:girl_said ab 23 -20
b:is_@open ab -17 18
b:is_got b -16
n:mean b -21
p:keep abc -18 -32 32
p:virgen c 18

a:am_dead c -16
b0:leave c -20
b:llega ab 27 -22
n:@day_ni ac -22 20
n:@month abc 22 17 -51

a0:menos bc -41 44
a:quiero bc 26 -26
b0:del a -17
b0:first abc 23 -19 -22
b:cut_my ac 16 -20
b:roger bc -21 23
c1:libre abc -23 -17 32
n:either_, abc -20 -23 22
n:y_cuarto c 19
p:mananas b -22

b:little ab -21 19
n:@day_at a 32
n:demas_dias abc -29 -17 20
n:like_at a -17

b:hora ac 18 -18
n:@day_she c -26
n:ahi_me ac -18 16

a1:brutal ac -24 24
a1:por ab -26 24
a:shut abc -27 -17 22
b0:right abc -27 31 -30
b1:either bc -17 27
b:folks bc -18 19
c1:y bc 28 -27
n:but_before abc -33 -35 43
n:only_day bc -31 29
n:que_hay bc 30 -26
p:i ac -21 16

a:es_mi ac -26 27
a:ni_loca abc -16 28 -25
a:otra ac 25 -25
b1:first ab 16 -30
b:planning a -17
b:sent c -27
n:._mi abc -17 -27 29
n:._you b -30
n:las_tardes a -22
n:tengo a -23

a:@ride b 17
a:from_you c -18
b1:@call ab 31 -36
b:._she c 16
b:all_got abc -20 17 -15
b:dia ac -19 22
c0:sent c -27
c1:doing ab 22 -16
n:salgo ab 22 -29
p:loca c 20

=aside;lead-why b -20
a:furnace bc 17 -18
b1:or bc -18 19
c0:every ab 17 -26
c0:ni abc -17 39 -34
c1:como ac -20 22
n:a_sub abc -18 -23 26
p:mine abc 25 -31 -20
p:o a -23

=aside;~fact b -70
a:confirmo abc 27 -17 -24
b0:toco a 17
b0:ultima ab 18 -17
b:#_hour bc -29 19
b:nobody bc -28 21
c1:had abc 36 -29 -27
n:ahora abc 36 -24 -29
n:me_hace b -17
p:ando ac -21 20
p:ends b -15

a:bridge abc -26 27 -25
p:cumple c 17

b0:you a -15
c1:off ac 26 -28
c1:senior ac -18 18
n:,_cause abc -20 -33 26
n:no_es ab 17 -24
n:now_on b -26
n:past bc -34 18
p:am ab -32 17
p:entra a -23

b0:in bc -25 25
b0:primera c 16
b:._any b -19
b:got_nothing abc -22 -20 29
c0:instead ab 19 -38
c1:patron ac -37 38

=out;before abc -49 82 -85
a:are_off a -15
b:@day_al ac -16 16
b:does_not b -23
c1:ni bc 17 -16
c1:one a -18
n:,_otherwise abc 34 16 -42
n:ahi_para ab -27 28
n:first bc -17 16

=wanted;<soonest ac -25 25
a:@price bc -24 18
a:across_town bc 25 -28
b:del_# abc -20 -25 26
b:i_leave c -25
b:of_town ab -22 23
n:ahi c -29
n:es_cuando ac -26 16
n:lante abc -20 20 -19
n:semana abc -15 -21 19

a0:only abc -73 -42 67
a:til_i b -28
b0:dije abc 33 -31 -27
b:viera_que ac 20 -18
n:._between abc -25 25 -24
n:so_if abc 32 -28 -31

=out;of1 c -16
b0:dialysis abc -18 29 -24
b:with_my bc 16 -17
n:bingo abc -20 -18 22
n:lol_jk a 18
n:the_@place bc 26 -23
n:truck ac -21 21

>except ac -28 27
a:break ab -27 21
a:tampoco abc -38 69 -64
b0:back abc -36 -18 23
b0:fabrica a -19
b:and_do ac -16 15
b:el_carro abc 31 -27 -22
b:i_thought abc 25 -16 -21
b:twins c -15
c1:pero a 16
n:is_early abc -19 -24 28
n:obviously abc -22 -22 26
n:so_@date ac 16 -19
n:would_say b -21
p:around bc 17 -17

=out;from a -32
a1:free abc -25 -23 36
a:either abc 20 -16 -17
a:talk abc 28 -19 -28
b:i_was bc 15 -20
b:leave abc -23 32 -31
b:no_sea abc -39 49 -37
b:she bc 28 -20
b:ver_con ab 18 -17
c0:when abc -36 -24 36
c1:kind abc 31 -17 -30
n:is_my b -31
n:what_i abc -30 -28 33
n:yo ab -19 23

=wanted;span b -20
a0:@late abc -21 -24 25
a1:later bc -16 18
a:been abc 39 -27 -36
a:despues_de c 16
a:estamos ac 16 -18
a:except_@day a -29
a:y_la ab 17 -23
b:instead ab 19 -38
n:#_, b -18
n:no_le bc -19 22

a:already b -17
b0:go bc 20 -20
b:excuse_me bc -16 17
b:off_work ac -22 24

a:is_ok c 16
b1:put ac -18 20
b:for abc -16 29 -15
b:recital c -24
n:._keep ab -18 20
n:court ab 21 -15
n:get_my ac -16 19
n:no_@open ab 23 -25
n:que bc 22 -18
n:salida ab 24 -22
n:see_you c -22
p:zombie b 16

a1:i ac 29 -22
a:antes_de ac -23 30
a:bajo abc 33 -27 -27
b0:dead bc -26 18
b:._por c 15
n:picks ab 17 -18
n:y_me c -23

>turn b -55
a1:@holiday ac -26 17
a:& abc 19 -18 -15
a:ya_no abc -16 35 -34
b1:toca ac 19 -27
b1:watch ab -30 19
b:mean ac -22 21
b:not_a ac 22 -44
b:saliendo ac 25 -25
b:sorry c -15
n:before b -38
n:but_she bc -38 27
n:starts_at ac -16 17

a:habra abc -24 -22 34
a:se_me abc 28 -17 -26
b0:him b 22
n:window ab 24 -35
p:pick c 16
p:within ac -26 25

b1:los bc 17 -38
b:,_like bc -21 29
b:@vehicle_does ab 16 -23
b:am_training ab -22 20
n:salgo_de abc -21 -16 23
n:works ac 26 -38

a0:para bc 18 -22
a:cuando_salga c 16
b0:home ac 17 -19
b:mi ab -17 17
b:yo_cuido abc -27 30 -19
c1:can bc -29 17
n:though_i bc -19 20
p:working bc -30 27

b1:little ab -19 19
b1:queda c 20
b:come_straight bc -23 25
b:he_can abc -34 -20 28
b:you_squeeze c 20
n:,_or ac -18 20
n:get_off abc -23 -37 38
n:off ac 34 -34
p:need b 16

a1:@visit abc 22 -17 -17
a:in_the ab 33 -34
b:swing ac -21 20
b:talk_to ac 24 -22
b:wait_that ab 33 -33
n:@day_is ac 19 -33
n:after_the a -15
n:that_one ac -16 18
p:algo c 20

a0:or abc -38 -29 45
a:have ac -32 18
b:be_# b -20
b:nomas_que ab -19 26
n:@move_, abc 27 -18 -26
p:season ac 21 -22
p:sleep ac -32 36

b0:pasa abc 23 -17 -20
c1:se ab 17 -21
n:am_stuck ac -22 26

=out;on-offer1 abc 26 -48 27
a:far abc 19 -23 -15
a:ni bc 46 -51
b0:rosario b 18
b0:starts a 19
b:back_in bc -22 18
b:can_watch ab -30 19
b:later_that ac -22 23
b:once bc -17 21
b:told a -21
n:,_pero bc 27 -25
n:._i a -39
n:haha_. b -21
n:paso abc -29 30 -23

b0:que c -17
b1:mas abc -32 -28 43
b:,_then ac 28 -30
b:@relative_dice ab -22 15
b:they_do c -16
n:,_anytime bc -28 25
n:hold_on ac 20 -16
n:long abc 29 -28 -20
n:que_a a -19

a:are_best abc -25 -30 34
a:do_not abc -26 -18 30
b:despierta abc 24 -18 -24
b:y_en abc -17 19 -17
c0:all ac -20 17
n:too_@late ac -16 20
p:been ac 30 -34

a:over_the bc -15 16
b0:mean ac -20 18
n:san_lazaro bc -17 21
n:so_not bc 29 -92
n:that_week bc 31 -30
p:lords bc -18 19

a:heifers bc 16 -23
a:keep_the ac 22 -19
b:get_on b -17
c0:ese abc -16 -27 31
n:algo ac 16 -24
n:corte_, bc 28 -24
n:not_@drive b -15
n:y_voy ac 24 -29

a:over ab 16 -26
a:que bc -21 19
a:window ac -18 18
b0:good ab 24 -31
b1:fijese abc -29 -21 26
b:dentist c -21
b:i_had abc 25 -17 -27
b:will_have a -22
c0:perdon ac 34 -33
c1:ask ac 28 -29
n:the_only a -18
n:time_in abc 23 -16 -19

>unknown b -36
b:,_say abc -22 -22 29
b:me_suelta b -21
c0:as bc 20 -30
n:would_rather ab -16 18
p:pronto a -15
p:section bc -21 22

b0:neither b 17
b1:off a -21
b1:pizca a -19
b:,_has abc -16 -16 22
b:every_day bc 22 -20
n:i_was bc -31 16
p:recital bc -20 25

a:are a -19
b0:can ac -36 24
b:dormi ac 28 -25
b:nena bc 28 -28
b:ver_si ab -28 17
n:done abc 32 -26 -27
n:recojo_a c 16
one b -19

=wanted;within-last b -17
b:eso abc -27 -33 35
n:#_si abc -19 37 -45
n:,_either b -30
n:._@book ab 25 -22
n:otro bc 25 -42

a0:instead abc -20 -32 25
a:a_# bc 19 -23
b1:@price abc -28 39 -27
b:my_grandbaby bc 19 -19
c1:teach abc -18 27 -21
n:gets abc 30 -43 25

b1:post a 15
b:got_something abc -25 15 15
n:@vehicle ac -21 21
n:i_think bc 31 -33
n:me_@day ac -20 18
n:me_queda abc -17 29 -30
n:noon ac -21 18
n:que_del abc 29 -15 -28
n:right ac -17 17
n:should_be abc -20 -15 19
n:so_nothing abc 33 -18 -34
p:pido abc 30 -24 -30

a:be_a ac 19 -20
a:ha b -19
a:nothing abc -38 -26 36
b:county a -15
b:on_that bc -17 17
c0:my bc -20 24
n:@day_if bc -37 30

a1:# ac -28 21
b:,_deme c 19
b:best abc -19 -17 22
b:the_field bc -26 23
n:and_only abc -28 -23 28
p:off a -20

a:me_voy bc -29 19
b:al ac -37 33
b:me_that bc -15 23
b:reckon bc -24 28
b:santiago abc -22 30 -30
c1:let bc -29 21
n:._yes abc -27 -24 27
n:is_@holiday abc 25 -21 -16
n:that_day abc -16 23 -15

=out;3/2 abc 18 -17 -19
a1:next abc -18 -18 19
a:@person abc -20 -51 30
a:vacation b -29
b1:every a -17
b1:might abc 34 -30 -30
b1:something ac -28 33
b:anniversary_is bc 18 -15
b:away ac -29 20
last a -16
n:#_then ab 21 -23
n:have_to abc -20 17 -19
n:only_after bc -18 18
n:puedo_, bc -31 19
n:so_do a -37

b:drop_off abc 28 -18 -24
b:week bc 17 -16
c0:@hello abc -30 -22 36
c1:am a -24
n:,_deme bc 18 -17
p:mismo ab 19 -32

a1:would ac 34 -35
b:a_los bc 19 -39
b:auditors abc 30 -20 -29
c1:check bc -26 24
n:^ abc -15 -29 28
n:before_then ab 20 -16
n:entonces_, ab 17 -27
p:duermo ac -22 22

=wanted;doubt:a_day_more_than_100_days_ahead abc -25 -29 33
a0:y a 17
a:cualquier_dia abc -40 -25 50
a:my_@relative c -28
b:,_out b 16
b:digamos b -28
n:earliest ab 16 -32
n:ha abc 31 -41 16
n:llego_. bc -35 22
p:la a -40

a1:perfect ac -15 25
b:mrs abc -28 -31 31
b:olvidese_del b 16
b:one_is c -20
c1:come bc 20 -21
c1:duty b -15

a1:voy c -23
a:#_to ab 19 -23
a:in_there abc -21 -18 28
a:to_get bc 16 -17
b1:dice ac -32 20
b:esa ab -23 17
n:@day_# ac 27 -39
n:fit bc 18 -18

b:gets_me abc 30 -16 -29
n:?_i b -67

=wanted;doubt:what_stands_in_its_place a -28
a:@day_i a -20
b1:@place bc 16 -23
b:has_a ab -17 18
b:me_off ac -21 21
c1:yes bc -23 28
n:?_porque bc -24 25

a:off_a ab -22 24
b:,_nothing abc 19 -16 -22
b:libra ab 24 -28
b:the_home abc -29 29 -27
n:asi_no bc -33 27
n:could_bring abc -16 20 -18
p:deer ac -29 26

=^;aside;- ac 17 -20
a:better abc -28 -34 40
b1:second ac 32 -44
c1:same abc -25 -16 31
n:@day_a bc 21 -36
n:tendria_que bc 34 -35
p:todo bc -18 26

a1:or bc -18 22
a:la_placa ac -19 20
b:#_this a 17
b:de_una b -16
n:._so abc 16 17 -33

2/1 abc -18 33 -24
b:because_of abc 29 -18 -27
b:class bc -29 20
b:literally a -23
n:consulado b -20
n:este c -19
p:swapped bc 18 -21

a1:mi b -24
b:@relative_de bc -28 30
b:era ab 17 -17
b:o abc -17 -43 34
b:probably abc 24 -22 -22
c1:bueno c 18
n:i_fly abc -21 -22 27
n:or_over c 15

a:well bc 18 -23
b0:shoot c 16
b:#_@date a 19
b:that_is bc 31 -48
c0:tengo bc 24 -24
p:needs abc -27 22 -20

=aside;one c -23
b0:el a -31
b0:sometime c 18
b:not_mind b -16
n:,_dios ab -28 21
n:es_muy ac 16 -17
n:her b -18
n:in_between ac 19 -26
n:my_knee ac 24 -23
n:please_not bc 24 -19
n:ponele abc -30 -32 37
n:puedo_los bc -25 22
n:rolls abc -21 25 -24

b1:limpio abc -19 32 -29
b1:permiso ab 20 -20
b:another abc 33 -27 -23
b:sure abc -18 -31 26
n:,_i bc -20 18
n:i_ask bc 20 -19
n:might_be bc -16 17
p:el a -16
~only bc -49 37

a:too bc 30 -28
b:to_you abc -23 -27 32
c0:esta ac 20 -20
n:#_tampoco bc 19 -17
n:,_como abc -22 -29 35
n:?_after bc -18 19
n:@place ac -30 22
n:one_at abc -21 -22 25
n:que_darle bc 20 -20

=wanted;doubt:which_of_two_weeks abc -16 17 -15
a:i_sleep abc -18 24 -20
a:in_@date a 15
a:quedo_sin a 16
b1:preference bc -26 26
b:anything_on bc -22 23
b:need_that ab 21 -22
b:off_school abc -24 31 -30
b:pero_me ab -20 19
b:when_the abc -15 -20 23
c1:going ac 46 -45
p:full bc -28 17

a1:salga c 16
a:either_one c 23
a:is_out abc -19 54 -53
a:leave_the ab -18 20
b:of_us a -16
b:ustedes_no b 15
c0:put ab 25 -34
n:que_haya bc 20 -20
n:weeks ac 21 -21
p:somebody bc -21 19

a:emojithanks abc -16 -20 29
b0:pagan abc -15 17 -21
b:dialisis bc 24 -28
n:babysit_until ab 20 -30

a1:week b -16
a:ones_too ab 23 -25
b0:@food b -18
b0:paid b -31
b:@traffic abc 22 -17 -20
b:instead_, bc -30 18
n:?_or c 18
n:a_half abc -18 -25 20
n:favor a -24
n:maybe_? bc -21 16

=out;~busy_from a -21
b:earlier c 15
b:wait_i abc -23 22 -20
n:i_nap ab 20 -20
n:juego b -21
n:outside ac 19 -19
p:man ab -23 15

>free b -18
a:chemo_for abc 23 -23 -21
b0:juego ac 30 -30
b0:then ab 23 -52
b:hoping_for a -17
b:meeting a -22
b:who bc -29 20
c1:day c 16
n:i_teach bc -28 30
n:my_midterm b 18
n:rent c -21

a:y_ese abc -22 21 -19
b1:habian c -17
b:,_si a -24
b:?_no bc -23 18
b:no_i c -19
b:you_know bc 18 -21
c1:vaya bc 21 -16
n:,_sorry ab -26 25
n:al a -19
n:estaria abc -20 -25 26
p:pero bc -66 28
p:por ab 25 -26

a0:llevo ab -18 21
a1:church ac 18 -17
a:sea abc -20 -17 28
a:the_lords a 18
b:am_up abc -27 -22 28
b:birthday_is abc -18 21 -24
b:mejor_en ac -23 25
n:club ac 28 -29
n:no_that abc 29 -19 -24
p:bless abc -31 -28 30
p:say bc 28 -27

a:finals bc 23 -22
a:the_shop c 16
a:whole_day c -17
b0:has a -37
n:be_best bc -15 16
n:escribo abc 34 -22 -31

a:need_to bc 17 -17
n:say_# b 16
n:told abc -36 41 -28
p:@person ac -19 20

a:street abc 26 -23 -16
b:@relative_needs bc 19 -18
b:el b -16
b:flying a -34
n:,_salgo c -18
n:._by bc -19 21
n:i_might c 17
n:pero_los ab 23 -30
p:mid bc -21 23

a:#_, ac -23 22
a:are_rough bc 24 -22
b0:porque abc 46 -41 -39
b:four bc 16 -22
b:i_sleep abc -25 45 -41
b:they_got abc -19 25 -28

=aside;>busy abc 21 -19 -23
a0:todos a -21
a:bedtime abc 37 -27 -33
a:weekday c 15
b:#_ni bc 26 -21
b:broke b -30
b:said_yes a 17
c0:going abc -22 -24 26
c1:ese ac -36 30
n:a_no ac 22 -26
n:not_go abc -24 29 -26
p:at b -17

b:^ bc -31 36
b:i_would bc 20 -15
b:jury_duty bc 24 -19
b:la_del ab -38 16
b:un bc 35 -37
c0:si b -19
n:@day_o bc 19 -29
n:le ac 33 -23
n:viene bc 18 -34

b1:al ab -17 19
b1:leaves a -17
b:calves abc -21 23 -30
b:habria abc 39 -28 -34
b:it_was b -25
b:okay ac -15 17
c0:maybe bc -20 22
c0:ok abc -19 -21 25
n:._@day abc 36 16 -42
n:fuera abc -25 28 -30

a1:be abc -18 -17 23
a:most_days b 16
b0:town ab -24 17
b:pucha b 18
n:noon_to c -18

=aside;all:aside+out b -38
=aside;doubt:which_of_these_days a 17
c1:need b -23
n:no_he ac 22 -15

a:any_weekday c 15
a:gone bc 23 -29
a:o_el bc -18 20
b0:despierta abc 24 -18 -24
b0:pero ac -44 21
b:,_esos a -16
b:can_only abc -45 -31 38
b:day_but bc 53 -31
b:mine b -18
c1:put abc -21 -55 29
n:than_@day abc -19 23 -17

a:@relative_y abc 22 -15 -21
a:creo c -17
a:de_vacaciones b -20
a:demas abc -19 24 -23
b0:anyway bc -16 18
b0:llego abc -17 18 -18
b1:o abc -17 -18 21
b:court ac 37 -50
b:wanted_me abc -16 -24 17
b:what_time ac 23 -24

a:does_not abc -22 -20 29
b0:free abc -37 -19 24
b0:pongame abc -20 -24 28
b:@relative_takes b -19
b:what_about abc -34 -23 26
n:,_but bc -47 26
n:,_denme abc 28 -31 -26

a:@open abc -21 -50 37
a:even ac 20 -28
a:ya_es bc 16 -16
b:tengo_libre c 20
c1:neither bc 18 -16
n:es_@day ab 22 -42
n:no_way ac -26 21
p:getting bc -26 31

a0:she b -23
a1:camino abc 18 16 -29
a:both ab 27 -29
b:,_i abc 23 25 -47
b:drops ab 21 -38
c1:husbands abc 33 -26 -28

a1:fish ab -18 17
b:@relative_@insurer bc -16 17
b:available ac -24 25
n:all_day a 21

>that_day a -19
a:am_all ac -33 34
a:now ac -37 28
b:@date_is bc 19 -16
b:be_out abc -24 25 -23
n:proxima ac 22 -24

a:manage c 17
b:if_we ac 29 -28
b:it_be abc -20 -48 34
n:at_your ac 16 -19
p:from abc -22 -17 35

a1:make ac -22 17
a:y_apenas ac 29 -28
b:else c -29
b:keep abc 23 -35 18
b:over_break bc -20 22
n:,_tengo bc 22 -20
n:,_they a -27
n:that_i ab 29 -28

=aside;1/0 b -17
=aside;doubt:what_is_ruled_out b -24
a1:back ac 18 -16
a:the_week ab 21 -20
b:have_lab c -29
b:look ac -19 18
b:one_on abc -20 -16 21
n:,_next bc -27 27
n:@day_i a -30
n:around_that b 15
n:y_salgo ab 19 -36
n:y_yo abc 33 19 -32

=aside ab 19 -21
=out;~free_from a -27
a1:morning ab 19 -24
a1:way bc -18 19
a:@day c -19
a:get_me b 15
b:,_same ac -23 25
c0:uy ac -29 22
c1:por abc -63 -27 49
n:hago ab 24 -27
n:pero_es c 19
n:y_ya b -29
p:whole abc -31 23 -20

a:will_not abc -16 35 -33
b:church ac 19 -30
b:drop_me abc -18 -16 21
b:po bc -18 21
b:tengo_carro ab -22 16
b:tenia abc 24 -17 -20
n:jaja_, ab -23 17
n:my_boss c 18

b0:sorry bc -17 20
b1:@insurance abc -21 -22 22
b1:un bc 20 -19
b:queda abc -19 -17 26
n:but_could bc -26 26
n:they_are abc -19 20 -19
p:bajo a 15

a:are_shot abc -25 34 -33
a:que_no c -17
b:because_i ac 37 -35
b:hago ac 22 -16
n:excuse bc -16 17
n:pero_a bc -56 43
n:sale bc -43 32
p:except abc -27 -22 25

a:puede_ser b -22
b:duh a 16
c1:do a 19
n:looking a -15

a0:just abc 39 -19 -39
a:unico ac -37 29
b0:pase ac 21 -24
b:till bc -18 15
b:vuelo bc 27 -28
b:wait_is a -32
b:y_para abc -19 -21 30
c1:pongame bc -19 22
n:jaja_. ab 22 -18
n:somebody ab -34 19

a1:digo abc 34 -27 -21
a:es_muy abc -21 43 -19
b1:@relative bc 22 -23
b:@vehicle_only abc -23 -19 24
b:funeral c -22
b:half_day ac 18 -18
b:i_usher a 17
b:put_in ac -18 17
n:all_right c -19
n:pero_mas bc -36 38
n:semana_que bc 24 -20
p:center bc 24 -24
p:llegar ac 19 -16

a0:emojiyes ac -17 27
a:@late_o bc -17 18
a:hasta bc 20 -26
b:shop ac 25 -35

a:else c -20
a:the_street abc 26 -23 -16
b:final_is ac 26 -26
b:goes_to a -21
n:as_it c 18
n:but_ok abc -27 -20 28
n:nap ab 20 -20
n:since_i ab 25 -35
p:fuera c 17
p:side bc -29 21

a1:come ab -21 19
b:confundi_, bc -21 23
b:i_proctor abc 19 -19 -15
n:?_tipo bc -16 17
n:before_i c 17
p:oclock b -41

a0:off a -18
a:#_o bc -28 31
a:asleep abc -15 28 -26
a:must bc -26 27
b0:well abc -22 -24 30
b:yea b -21
c0:get ac 22 -22
p:none b -25

a:last ab -17 15
a:llena ac 20 -19
b0:pucha b 18
b1:gave bc -27 17
b1:leave a 17
b:@relative_trabaja ac 17 -31
b:i_told a -18
n:,_que bc -32 21
n:be_out abc -21 -26 28
n:did ab 22 -20
n:llevo_al bc -17 20
n:o_si bc -18 19
p:vida abc -29 -26 31

=aside;<turn c -21
a0:@visit a -22
a:at_the abc 39 -42 -24
b:,_por abc -55 -20 42
b:aunque abc 30 -30 -27
c1:@book ab 19 -31
n:de_@late abc -16 -23 29
n:shoot_that ac 21 -20

a0:mi bc -40 31
b1:would a -22
b:dijeron ab 32 -32
b:from_work c 16
b:you_are abc -18 -17 22
n:._weekdays bc -24 24
n:i_must bc -33 18
n:out_at b -24

b0:said ac 42 -34
b1:out ab -29 26
b:i_wake ac 36 -34
b:midterm abc -21 -16 23
b:you_@open bc -23 20
n:como_a ac -28 25

a:be_dead b 19
a:for_# a 17
b1:anytime a -22
n:#_any abc -26 -24 27
n:ya ab 30 -35
p:mediodia bc 17 -19
p:see ac 15 -17

a:can_not abc 16 23 -65
n:,_weekdays bc 29 -29
n:me_equivoque bc -19 21
p:these bc -33 21

=aside;again ac 57 -83
b0:tiene abc -23 20 -18
b:muy ac 21 -21
b:told_you abc -16 28 -28
c0:skip bc 22 -19
c1:called abc -16 21 -24
c1:up ab 21 -18
n:,_then c -18
n:porque ac -31 15

a:choir ac 21 -19
a:one ab -17 19
b1:eso bc -24 23
b:,_hay b -24
b:break bc 27 -24
c1:es c -20
n:so_either a -19
p:che abc 28 -23 -17

a0:he ab 17 -16
a:an_hour b -19
a:del_dia c 16
b:puede ab 15 -29
b:tell_me a -28
b:the_@drink b -23
b:thought_i abc 28 -20 -22
c0:hit b -24
c0:please a -37
n:end bc -17 19
n:es_nochebuena bc 19 -18
n:get_one ab 19 -15
n:yes_. abc -19 -17 18

a:is_like bc 18 -22
a:school ab -20 24
b:,_got b -18
b:at_my abc -22 33 -28
c0:nope abc -21 -35 27
n:@day_tampoco abc -17 30 -25
n:this_@day ab 20 -29

b:._would a -20
b:iba abc 37 -26 -31
c0:ay ab 18 -24
n:break_@date c 15
n:is_done abc 27 -26 -22
n:no_earlier ac -26 18
n:nomas_los bc 18 -32
n:vez_el c 16

a:el_@day bc 21 -22
a:es_un ac 21 -17
a:noon_or c 16
b0:vuelvo abc -23 -19 23
b:,_what abc -19 -21 22
b:release bc 21 -31
b:say b -20
n:ok bc 18 -32
n:que_tengan bc -20 26
n:so_from c 16
n:tampoco abc -27 49 -45
p:tenth abc 23 -30 -20

=out;all:out+wanted abc -25 21 -15
a:el_taller abc 27 -26 -21
b0:@move c -23
b1:neither bc 18 -16
b1:vaya ac -21 22
b:born a 16
n:is_@symptom abc -23 25 -34

a1:cualquier abc -30 -34 43
a:my_anniversary bc 27 -26
b1:puede ab 21 -41
b:@relative_are abc -37 26 -22
b:would_say bc -42 26
b:yeah a -17
n:@late_. bc -36 36
n:girl a -31
p:dije ab 16 -15
p:wait bc -50 20

=aside;doubt:what_is_excepted abc -17 -34 19
b0:hair bc 16 -21
b:entro bc 25 -33
n:,_mornings a -36
n:no_@relative a 16
p:cumpleanos bc 16 -16
p:possible abc -25 -17 29

a1:good ac -35 19
a:de_viaje abc -18 26 -26
a:dentista bc 18 -16
b:block b -30
b:dude ac -20 22
b:podria_ser c 18
c1:le c -21
n:,_both abc -19 -20 22
n:can_we ab -25 18
n:picking abc -20 -21 25
n:roofing bc -23 25
n:there_by bc -17 20
n:till_then c 16

a1:mine b 16
a:profe a 21
a:too_soon bc -21 22
b0:: c -18
b0:hay abc -27 24 -21
b1:tengo ac 15 -34
n:,_rest ac 20 -29

a:loco abc -21 23 -20
b:i_never bc -28 28
b:tengo_@treat ac 26 -23
b:to_work abc -22 32 -27
c0:home abc -36 17 -15
n:are_not bc -15 18
n:drop b -30
n:hora_de c 16
n:me_da bc 25 -32
n:tardes_cuando bc 20 -20

=wanted;<turn a -20
a:dia ac 16 -19
a:misa bc 27 -28
a:puedo_en bc -18 20
b0:calves ac 21 -20
b0:got bc -47 33
b:paid b -31
b:to_come b -41
n:said_@day a 16

a1:del a -21
a:mi_hora ab -18 21
b1:porque abc 36 -31 -18
b:an_hour c 17
b:it_got abc -16 -22 25
n:,_wait b 18
n:._any a -31
n:last ab 16 -25
p:@thanks bc 15 -21
p:memphis c 18

b0:church bc 30 -24
b:sub a -36
n:whatever bc -23 24
p:really abc -32 25 -23

a:libre b -48
a:reckon b -18
a:somebody b -17
b:._this b -17
b:dialysis bc 31 -36
n:@relative_can bc -27 24
n:take_@day abc 23 -20 -32

b1:ship ac 21 -20
b:de_la abc 26 23 -37
b:is_down a -22
b:planning_period abc -15 -25 26
c0:do bc -29 26
n:,_afternoons bc -21 23
n:@relative_is a -28
n:not_the a -44
n:tal c 16
p:@clothes bc -18 21
p:missed ac 21 -16
p:still abc -22 -23 32

=^;wanted;- abc -23 -17 18
a:#_is ac 34 -42
a:audiencia abc 26 -22 -19
a:me_deja abc -27 30 -21
b0:, abc -15 -15 20
b0:aqui bc 23 -23
b1:ayer ac 24 -23
b:free_all bc -15 16
b:senior ac -18 18
c1:bury ac -26 16
n:,_right bc -17 18
n:esas abc -21 23 -28
n:ya_hasta bc 24 -24
p:hora abc -28 27 -23
p:quince ab 21 -26

=aside;>only b -47
a1:can bc 24 -29
b:@book_me a -23
b:@place c -18
b:so_a ac -30 29
n:days_work bc 27 -26
n:slow abc -21 -32 25

a:coming_off abc -19 27 -26
b0:dice abc 20 -16 -19
n:before_the bc -22 17
n:one_coming bc 18 -17

b0:bar bc 22 -19
b0:leaves bc -31 26
b:see c -33
n:esos_dias ac -28 19
n:like ab 25 -34
n:then_@day ab 22 -31
p:dropped bc -15 16

=aside;named-again c -35
a:sounds abc 26 -19 -24
a:walk ac 27 -27
b:my_ex a 17
b:tiene_algo ac -18 24
b:you_all abc 28 16 -38
c0:choir c -23
n:#_oclock bc -30 20
n:._make ab 24 -19

=out;~free ac -47 16
a:idc_which bc -16 19
b:every abc -16 22 -18
b:working abc -19 32 -26
n:either_one bc -30 16
p:fine abc -28 -16 28

a1:sounds ac 29 -29
a1:y abc 27 -15 -25
a:after_my ac 23 -22
a:chair bc 18 -16
a:permiso bc 19 -17
a:y_le abc 28 -26 -26
b0:at b -21
b:you_fit c 15
c0:jury bc 27 -23
n:from_the bc -26 18
n:i_finish abc -24 26 -25
n:kidding bc -18 19
n:media bc -19 17
n:tambien a -31
n:two_is b -21

=aside;<busy b -18
a:y_me c 18
b1:rather a -18
b1:two ab -25 17
b:all_are bc 17 -19
c1:mean bc -17 19
n:so_this ab 19 -32

a:belong_to abc 23 -18 -18
b:horas c -17
c1:vez a 17
n:#_that a 17
n:days_. ac 19 -22
n:es ac 32 -23
n:si_no bc -54 25
n:that a -26

a:home_the abc -16 -21 23
a:si_no abc 15 -29 17
b:@treat abc -18 -30 22
b:and_the b -16
b:ni abc -39 47 -33
b:ponga ab -17 18
n:entre ab 27 -19
n:him ac -33 23
n:oclock_any bc -24 15
p:an b -27
p:could ac -29 19
p:honey abc -30 -28 30

=aside;after b -58
a:unico_dia a -21
a:with_the bc 23 -26
b:,_recien abc -25 -19 26
b:- bc 23 -44
n:pasame ac 20 -33
n:to_be ab 34 -23
n:una abc -28 -17 20
p:ahora ac -16 19
p:check c 17
p:dios b 19

b:not_see ac 22 -29
c0:playoffs a -28
n:,_es c -27
n:,_give abc -25 -35 33
n:so_@day b -22
n:that_. b -19
n:to ac 22 -17
p:@place ab 16 -20

b:if_that ab 22 -25
b:limpiando bc 21 -20
b:mah ab -18 22
b:the_senior ac -18 18
c1:hay bc -26 16
n:._put abc -15 25 -23
n:@day_after c -16

a0:neither bc 31 -28
b1:ends abc -19 -16 21
b:._yes bc -18 21
b:be_at a -27
b:oclock c -28
c0:le abc 47 -47 -35
c1:winter b -17
n:@open_. bc 17 -26
n:antes_estoy c 17
n:away abc 21 -19 -15
n:me_@fetch ab 24 -37
n:not_miss abc -32 27 -23
n:sit_with a -23
p:other ac 31 -42

b0:seen abc -27 -21 27
c1:ustedes b 15
p:nomas bc 17 -16

a0:before abc -19 -29 25
b1:plant ac 24 -24
b:service abc 30 -29 -22
n:estoy_en abc -18 -24 33

a:impossible a -19
a:se bc 19 -24
n:we_get abc -24 -20 31

=wanted;first a -32
a:de_los abc 20 -18 -19
a:probably a 21
b0:flips c -23
b1:@move ab -48 19
n:entonces_@day b -18

b1:come ab -16 15
b:do_not ac 17 -23
c0:omg ab -28 22
n:@relative_will abc -28 -24 33
p:review bc -18 20

=out;~busy c -20
b:@insurer_@vehicle ac -17 16
b:rent_due abc -29 -15 18
b:reset ab 21 -15
c0:mi ab -25 15
n:cuando bc 18 -23
n:nietos c -17

a0:en ac 15 -21
b:estoy_de bc 26 -33
b:stuck abc -23 35 -36
b:the_shop ac 19 -24
n:is_@wrong bc 26 -26
n:la_@vehicle abc 32 -21 -26
n:sea_@day abc -24 20 -18
n:sorry_# bc -24 25

a0:anytime abc -15 -21 26
a:any b -32
a:mismo c 17
a:that a -27
b0:because abc 33 -28 -24
b:i_get bc -68 51
p:da abc -21 -35 40

b1:mi ab 32 -28
b:._the abc -23 -22 27
b:dot abc 33 -16 -33
b:me_voy c -18
b:til ab -24 21
n:@day_one ab -32 30
n:menos abc -35 -45 51
n:next_@day c -17
n:t/th_# abc -24 26 -25

b:acaba abc 31 -27 -29
b:despues_de ac 20 -21
b:que_por bc 18 -25
n:@relative_no c -26
n:read abc 29 -19 -26

=aside;doubt:strange ac -48 56
=wanted;>only bc -60 18
a:be ac -26 16
a:no_@day abc -17 35 -32
b:could_be c -15
b:text ab 25 -23
b:the_girl bc -29 18
n:except abc -32 -30 33
n:right_? bc -17 18
p:text abc 29 -18 -24

a0:but b -43
a1:esa abc -22 -15 17
b1:da c 15
b1:preschool abc 23 -40 17
b:parent bc 20 -30
n:calls a -24
n:if_so a -20
n:llega bc 22 -27
n:no_excuse bc -16 17
n:while_they a -18
p:si abc -65 31 -22

=aside;>that_day bc -63 18
b1:@holiday abc -19 -18 20
b1:away bc 21 -20
b:deer abc 29 -20 -24
n:long_as c 18

b0:sale bc -27 27
b1:pt a 16
b:ice b -16
b:nursery abc -25 -17 20
b:presta abc -23 -24 24
b:yo_solo ac -21 23
n:@thanks abc -19 -26 32
n:at_ten ab -33 26
n:could_come abc 27 -23 -17
p:just a -16
p:turno abc 26 19 -36

a0:ni bc 42 -52
b:ando_en c -23
b:of_@date ac 19 -24
n:._@relative a -28
n:can_make bc -16 19
n:i_drop b -23
p:done b -23

a:hace abc -20 24 -28
b0:dentista bc 17 -37
b0:michoacan b 19
b:aqui abc -16 23 -23
c0:whatever bc -17 19
n:instead_, bc -23 24
n:manana_duermo c -16
n:my_sons ac 18 -18
p:us bc -34 33

a:i_work abc 15 21 -40
n:,_el ab 18 -18
n:be_there bc -42 32
n:could a -16

a1:easier b -26
a:got_a bc 25 -21
b:be_back c -21
b:your ac 24 -18
c0:@relative bc 48 -41
c1:# bc 18 -31
n:hold ab 22 -23
p:quien c 18

=wanted;doubt a -16
a:day_off bc -29 21
b0:ya abc -26 -34 30
b:out_for abc -23 25 -23
b:vez_pasada abc 19 -15 -16
c1:los ab -16 17
n:can_you abc 18 15 -23
n:drop_my bc -16 18
n:oh_duh b -15
n:tengo_libres c -21
n:\xc2\xbf_puede bc -21 22
p:@insurer ab 27 -56

a0:will ab -20 21
a1:al ab 22 -16
a:full ab 21 -26
a:in_my abc 27 -25 -15
b:# abc 51 -24 -24
b:ask ac 29 -34
b:casas_de abc -16 -16 17
b:matter c -20
c1:llueve ac 17 -16
n:@day_please bc 16 -19
n:but_at bc -42 38

a:\xf0\x9f\x8e\x89 b -25
b0:entonces b -78
b:me_pagan bc 17 -25
b:ninos ab 21 -19
n:am_out ac -17 16
n:i_could c -16
p:road abc -22 -18 32

a1:puedo c -25
a:@relative_can abc -23 -34 31
a:llevo_a ab -18 21
b0:obra ac -26 28
b:i_make bc -29 22
b:the_first abc 20 -15 -20
p:either abc -35 -26 29
p:temprano b -24

=out;doubt a -49
b:carga a 19
b:se_puede b -19
n:is_all bc 16 -31
n:rather ab -19 18
n:us_say bc 17 -24
p:esperate bc -24 24

<fact ac 18 -37
a:adelante bc -16 19
b0:forget bc 23 -18
b:@food ab 22 -33
b:the_@insurer abc -18 19 -20
n:all b -19
n:donde ab 21 -29
n:lol abc 33 -23 -21

a0:@open b -20
a:fly ab -21 18
a:tengo_compromiso bc 26 -25
b0:whole ab 20 -18
b:all_have ac -24 25
b:he_says bc -25 27
c0:pedi bc -35 17
n:esa abc -15 -28 25
n:make_it ab 21 -35
p:franco abc -34 -32 34

a:el_unico a -16
a:works_out abc -22 -16 25
b:dead bc -22 15
b:patron b -27
c0:wait bc 33 -34
n:dia_tengo ac 18 -19
n:you_@open bc -15 18
p:@holiday a -37
p:mananita abc -19 -27 28
p:more c 16

a:ser b -23
b0:amarillo ac 21 -20
b1:vacaciones bc 24 -24
b:clock abc -25 -21 24
b:get_paid b -17
b:the_baby abc 37 -29 -31
b:wide_@open abc 18 -18 -18
n:,_ask abc 26 -18 -26
n:imposible bc -37 15
n:need ac 29 -23
n:something a -30
n:week_of abc -23 -23 29
p:pueblo abc -27 -30 32

=aside;<free b -39
a:@symptom b -29
b:,_toda ab 26 -26
b:@vehicle_do ab -26 29
b:ahora bc -20 20
b:mae ab -17 17
b:middle abc -29 -27 31
b:nada abc -36 34 -21
n:fourth abc -19 19 -16
n:i_meant c -15
n:jk abc 21 -35 16
n:los_demas ac -34 18

a:como ab 27 -24
b:negative abc -19 26 -23
n:@late_in c 17

a:hun ac -16 21
b0:mind a -18
b:am_done bc -16 18
b:be_done c -31
b:down_for b -36
b:it a -18
c1:pagan abc -18 19 -17
n:duh b -15
n:got_anything abc -20 25 -23
n:noon_. ab 26 -21

a1:still abc -21 -15 22
a:habra_un c 15
b0:doubles abc -35 46 -35
b0:me abc 17 33 -38

=aside;days3 bc -17 -16
a:girls bc 16 -20
c0:llegue a 18
n:gusta abc -19 -18 23

a1:toca c -20
a:con_el ac 29 -37
b:decia bc 16 -17
b:si_mi bc 16 -23
c1:has a -18
n:can_, b -18
n:ya_de ac -37 18
p:one c -23

a0:lo abc 43 -51 -21
b0:dialisis bc 22 -27
c0:off ab 21 -33
n:during_the ac -15 16
p:pena bc 26 -24

a:we_have ab -18 16
b1:toda c 18
b:?_the abc 26 -30 -17
n:?_my ac -18 20
n:@open_that ab 22 -27
n:still c -25
n:two_oclock ac 20 -23
p:this ab 18 -36

a:to c -25
b0:descansa abc -27 -29 33
b1:noon abc 19 -17 -17
c1:what bc -30 28
n:,_se a -18
n:me_lo ab 31 -39
n:not_matter b -35

a1:that abc 35 16 -32
a:are_a bc 24 -23
c1:time a 19

a:y_hago a -21
b:keep_my bc 18 -20
n:dale abc -30 -33 35
p:asi abc 27 -47 -21

b:dicho ac 31 -33
b:me_to abc 16 -18 -19
c0:simon c 17
c1:no a -20
n:dias_si bc 23 -23
n:name_is c 15

a1:ya b -16
b:#_am b 17
n:can_it bc -15 17
n:early_, c -15
n:she_is ab 19 -41

a:@late a -29
a:a_@person abc -21 -18 24
a:paso abc 30 -21 -29
b:for_any bc 17 -15
n:del_# abc 26 -34 17
n:my_boy c 16
n:of_@date ac -26 24
n:otherwise_@day a -16

a:cama c -22
a:me_viene abc 23 -16 -21
b1:las ab 15 -19
n:?_si bc -28 20
n:choice abc -37 -27 38

a:my_only abc -47 -26 49
a:were ab 17 -23
b0:house abc 25 -26 -20
b:littles ac 28 -27
b:ones ac 17 -22
c0:digo ac -19 19
n:@fetch ab 42 -42
n:any_day a -41
n:is_no bc 24 -34
n:sit ac -35 23

=aside;>fits abc 25 -40 -18
a:fine_i ac -23 23
b:._next ab 18 -23
c1:al abc -25 -31 28
n:preferably abc 30 -37 -27
p:due ac -31 20

=aside;doubt:7:_morning_or_evening abc 145 -106 -141
a0:meeting a -27
b:._got b -24
b:and_only abc -19 -15 26
b:but_that ac 31 -37
b:nene abc -25 -28 27
c1:nothing c -40
n:,_depends abc -29 -18 33
n:is_fine a -16

=wanted;after ab 23 -31
a:estoy_de bc 19 -25
b1:esa abc -22 -22 23
b1:final ac 26 -26
b:bury_my ac -26 16
b:here b -32
b:like_to b -25
b:nothing_works a -18
n:#_my bc 16 -16
n:culto ac 17 -20
p:afternoon bc 26 -36
p:tampoco ab -41 15

b0:entro c -15
b:,_y abc -57 34 -26
b:he bc 29 -30
c1:meant abc -20 -18 23
c1:ok c 17
n:gets_me ab 28 -33
n:time_after b -18

b:in_at abc 20 -18 -24
b:my_only ac -17 24
b:si c -22
b:usted abc -17 17 -16
c1:\xc2\xbf abc -15 21 -15
n:,_that ac -37 21
n:but_after bc -23 24
n:i_take ab 22 -35
n:let_us a 17
n:meant bc 23 -24
n:those_. abc 16 -34 25
n:with_their bc -26 29
n:\xc2\xbf_tiene c -18
p:ustedes c 18

a:leaving abc 25 -25 -21
a:menos_el bc -28 25
b:kind_of ac 30 -31
c1:solo ab -27 15

b:,_neither bc 18 -16
b:hauls bc 21 -28
b:leave_starts ab 20 -17
b:my_sisters abc 25 -22 -16
b:salgo_de ab 27 -42
b:salvo bc 30 -25
c1:anything abc -26 -16 35

a:the_time ac 30 -31
b:called bc 19 -29
b:every_other bc 28 -30
b:lord ac 18 -18
c0:whenever b 16
c1:op a 16
n:@day_descanso ac 24 -23
n:kindly a 17

b:look_at abc -16 -23 20
b:noon abc 19 -17 -18
b:rather_not a -33
n:mejor_un ac 30 -28
p:hoy ab -18 19

a1:evenings c 16
a1:lo b -35
b:con_mi ab 26 -30

a:the_heifers bc 16 -23
b:all_can c 19
b:is_out ab -18 28
n:@day_ando abc -15 21 -18
n:at c -20
n:would_do abc 26 -17 -28

b0:did abc 27 -23 -26
b:but_in bc -19 19
b:me_sirve ac -24 15
c0:limpio a -21
n:am_off a -18
n:tengan bc -20 26

=out;on-offer2 ac 28 -86
=wanted;>not abc -35 -31 34
a:for_the ac -22 20
b:mientras b 16
b:mire_yo c 15
b:not_put abc -20 36 -39
b:so_# ab -24 24
b:start bc 21 -17
n:about_the c -19
n:before_# bc -31 22
n:puede bc -15 35

a0:to bc 37 -27
b0:calls abc 18 -24 20
b0:levanto abc 26 -17 -22
b:porque_entra bc 17 -19
c1:wrote ab 19 -30
n:bar c 15

a0:her c -17
a:can_@drive abc -17 -22 25
b:i_believe abc 24 -17 -19
n:at_# bc -43 23
n:es_lo bc 26 -30
p:los ab 16 -17
p:whenever ab 17 -16

b0:not bc 45 -60
n:,_los ac -24 19

a0:pero ab 17 -20
a:be_my ac 18 -16
a:easier_on bc -16 22
a:pm abc -16 20 -18
b:man_comes abc -26 32 -31
n:@move_starts ac 30 -29
n:que_descanso ab -15 15
p:has ab 21 -42

a:or_the ab 21 -20
a:school_and abc -24 22 -20
b1:does abc -41 29 -21
b:but_the ab 18 -36
b:home_time ac -28 30
b:tomo abc 30 -24 -22
n:have_it abc -26 -33 38
n:right_, bc -21 16
p:hijole abc -21 31 -30

b1:decir a 18
b:; abc -29 -29 31
b:as_my abc -19 21 -28
b:group ab 23 -18
c1:gustaria bc -23 25
c1:other abc 25 -16 -22
p:told b -34

a:on_days bc 26 -32
a:time abc 24 -65 27
b:despues ac 20 -21
b:is_ok ab 19 -18
c0:any ac -26 20
c0:me c -16
n:he_has ab 23 -35
p:gas ab 26 -23
p:un abc -22 -33 26

=out;? abc 21 -16 -16
a0:recojo a 17
a:not_at c -21
b1:@open abc -20 23 -20
b1:through ab 19 -17
b:la_carga a 19
b:mal ac 17 -16
b:school abc -23 31 -22
b:se_fue a 16
c1:maybe ab -45 16
n:at_noon ac -41 19

a:are_no abc -17 26 -24
a:or_@date c 16
a:would_be a -26
a:would_do bc -23 29
b1:should ac -20 20
b:and_that abc -29 21 23
b:our_anniversary bc 18 -15
b:sale_de c -25
b:unless_it bc 31 -32
n:? bc -38 35
n:@visit bc 31 -35
n:come_right bc 25 -26
p:great ab 17 -31

a:verdad abc 32 -28 -24
b:vamos b 18
n:@day_would abc -21 -17 22
n:actually bc -30 34
n:after_new a -20
n:and_it bc -19 23

a:are_@open abc -17 -19 27
a:back_to ac 19 -18
b0:an ab 20 -22
b1:@pay bc -27 23
b1:physical ac 21 -18
b:none abc -20 -15 21
n:is_there abc 19 18 -34

=aside;all:aside+wanted abc 38 -22 -39
a:i_keep ac 22 -19
a:salga c 16
b1:anniversary bc 18 -15
b1:give abc -36 24 -22
b:bring_me abc 30 -30 -16
c1:la b -15
n:@date_same ac 21 -20
n:any_afternoon bc -30 18
p:noon ac -36 35

a1:all bc -44 23
a:later bc -16 18
a:not_have abc -23 -29 34
b1:calendar abc 21 -19 -20
b1:start a -22
b:even_try b 15
b:me_gustaria bc -23 25
b:not_know ac 29 -30
n:boss c -15
n:get_a abc -23 -27 30
n:se ac -23 37
p:earliest b -15
p:solo b -30

=wanted;doubt:a_time_that_may_be_ruled_out abc -47 25 -21
a0:vamos a -16
b0:dormido abc 21 -21 -19
b1:can ac 17 -23
b:come_on b -19
b:driver ab -23 22
b:el_# bc -36 19
b:except b -16
b:testing abc 39 -30 -40
n:@relative_. bc 18 -16
n:they_let bc -20 19
p:only abc -24 43 -43
p:share abc -32 19 -17
p:toca abc -26 -24 36

=out;>fits b 22
a:have_work bc 18 -17
a:we ac -16 22
b0:salgo abc -37 -35 47
b1:dale b 18
b:day_i ac -28 18
b:do_that abc -19 22 -23
b:the_grandbabies ab 22 -19
n:but_have ac -18 18
n:teach bc -28 30

b1:routes abc -24 24 -24
b:back_to ac 21 -16
n:@holiday_lol abc -21 19 -16
n:dias_no a -19
n:equivoque_, bc -19 21

a:tengo_dialisis c -16
c1:@late ab -23 23
c1:gets a 19
n:am_not abc -16 25 -16
n:no_me bc 23 -27
n:times b -22
p:already b -23

=aside;>any ab 30 -30
a:gig abc 31 -25 -23
b:,_now ab -25 23
b:he_got abc -25 31 -30
b:his ac 23 -35
b:pueden ac -18 22
b:try_me b 15
c1:menos bc 16 -26

=wanted;>free b -23
a0:viene abc 22 -20 -21
b:pude ab 17 -16
n:the_@price a 16
p:fourth a -19
p:runs a -43

a:el_turno abc -18 -34 25
a:the_same ac 21 -19
b:baby ab 36 -36
b:calving abc 31 -23 -23
b:dia_que ac -23 19
b:ew bc 23 -19
b:please_not bc 23 -20
c1:me ac -29 17
n:,_let abc -31 -19 29

=aside;<past b -25
a0:and ab 29 -17
a0:does bc -18 20
a0:nobody abc -18 -30 25
a:algo a -25
a:dias abc -34 29 -24
b:chemo bc -24 18
b:got_left abc -16 -31 32
n:in_a a 18
n:leaves abc -20 30 -35
n:pasando abc -33 -34 38

a:before_my ac -22 22
a:by abc 25 -28 -19
b1:only ac -57 16
b:,_off ab 17 -29
b:,_which a -16
b:ok_if ac -23 23
b:she_says abc -15 -24 26
b:so_now a -18
n:,_entonces bc 28 -20
p:latest ac 18 -16

a:otra_vez abc 30 -30 -20
b:given abc -38 -27 38
c0:@food abc 24 -19 -23
n:anything_the ab 21 -22

a:pueblo bc 22 -27
b0:algo abc -23 -17 29
b0:anything ac -57 34
b:cardiologist bc 17 -16
b:las_# ac 22 -25
c1:@date abc 20 21 -28
c1:thought abc -33 36 -39
n:( abc -32 -21 32
n:@day_neither b 17

=aside;~busy c -33
a0:@insurer bc -22 25
a:not_a abc -17 -20 24
b0:class bc -28 22
b:,_pasame ac -17 17
b:tonight abc -18 -24 25
n:#_will bc -28 27
n:& b 16
n:._rest abc -43 29 -19
n:bedtime ac 25 -32
n:juego_@day ac -22 23
n:misa bc 17 -19

b1:clock abc -37 -20 25
b:,_del abc 15 20 -28
b:have_my bc 20 -27
b:y a -16
n:is_best bc -24 24
n:too_early b -23
p:day c -24
p:voy ab 20 -37

a1:@drink c -24
b0:say b -18
b1:had ac 23 -20
b:baby_was a 16
b:comes_to abc -25 -24 26
n:._or abc -25 -21 26
n:any_time bc -30 17
n:de a -26

a:chores ab 21 -37
a:todo bc -31 18
b:el_@relative abc 33 -20 -32
b:quiero ac -22 26
n:dia_no abc -45 -15 20
n:dije ac -22 26

=out;doubt:not_sure_what_is_ruled_out abc -24 32 -30
a0:llego ac -25 25
a:and_@day ac -27 18
a:dificil abc -15 30 -29
b0:rent abc -25 -35 35
b:is_my bc 18 -27
b:with_a b 16
n:afternoons abc 21 -29 -17
p:we abc -32 -47 49

b0:dado c -17
b:pt ac 18 -19
b:was_in ac 30 -28
b:wrote_down abc 24 -15 -20
n:on_me ac 21 -20
n:wait_that abc -25 32 -45
p:@hours bc 33 -31

b0:@traffic abc 22 -17 -20
b1:yes b -22
b:,_could abc -23 -35 36
b:every_third abc -20 -23 25
n:not_let ab -30 18
n:works_for c 18

=aside;weekdays b -32
=wanted;all:aside+wanted abc -22 -21 23
a1:cuando ab -30 21
a:clases ab -20 17
b0:littles ac 28 -27
b:back_at ac -25 18
b:day_off ac -16 23
b:grandbabies bc 23 -30
n:and bc 27 -23
n:how abc 28 -22 -19
n:pero_este ab 19 -26
p:@drive bc 31 -28

a:fish c -19
b:@date_except bc 18 -15
b:care b -16
b:me_presta abc -23 -24 24
c0:tenia abc 24 -17 -20
c1:habian c -17
n:again_. a 18
n:am_on abc -23 31 -20
n:good_too abc -18 -30 32
n:lo_demas bc 19 -18
n:oclock abc 26 -34 17

a:are_out c -36
a:obviously b 17
b0:dicho abc 27 -27 -17
b:@ride_can ac -20 24
c1:po bc -18 21
n:be_lovely ab 21 -26

a1:shop abc -30 -16 32
a:ando_de ac 20 -19
a:are_my abc -58 -28 35
a:yes abc -40 -32 37
b:._they bc -22 24
n:@call ac 31 -31
n:not_until a 18
n:on_@day b -21

=wanted;~only abc -42 -50 57
a:llueve c -17
b0:@open ab 22 -37
b:daycare a -28
b:en ac 15 -17
c1:would c -16
n:@day_ya ab 24 -31
n:siguiente_si c -19
n:y_lo b -32

a:siempre abc 23 -23 -18
b1:court c -25
b1:do c -17
b:ni_el bc 25 -21
n:trabajo_, bc -18 20

a:estoy_libre abc 22 -22 -19
b1:has abc 15 31 -39
b:jongg ab -18 22
b:not_then abc -18 -31 32
b:the_dentist ab -16 16
b:we_@drink ac 23 -30
n:@date_. c -21
n:@day_@date ab -36 18
n:am_back a -30

=aside;wanted;- ac -35 18
=out;doubt:what_begins_on_that_day a -16
a1:guess abc -21 -21 23
b:salir bc 20 -20
b:super b -20
n:are_@day c 16
n:thirty ab 18 -18
p:now c -19
p:salvo bc -17 19

a1:algo c 25
a1:you abc -30 -25 34
a:fry a 19
a:on_the ac 16 -26
b:@insurer abc -23 44 -40
b:me_only a -24
b:us_do abc -19 -18 25
n:be_later bc -17 18
n:promised abc 41 -36 -33
n:there_, ac -20 21
n:until ab 20 -44

b:have_something abc -15 19 -16
b:never_mind abc -23 28 -23
c1:dialysis b 15
n:scratch ac 17 -24
n:y_si abc 16 -52 17

=out;<past abc -21 27 -20
a1:over ac -25 27
a:cuando ac -30 17
b:squeeze_me c 21
n:be_@day abc 23 -22 -17
n:oh_wait abc 32 -23 -30
p:find bc -21 23

b:@relative_says a -30
b:semanas ac 25 -32
b:trucks abc 24 -20 -24
n:am_free c -21
n:for_it abc -19 21 -29
n:she_gets abc -22 -16 24
p:@sick bc -47 21
p:dialisis b -26
p:use ab 18 -20

=wanted;>that_day ab -25 15
a:let_me ac 21 -21
b0:done a -18
b:yo_prefiero bc -18 20
c0:finals bc 25 -21
c0:whichever bc 23 -20

=aside;doubt:5/12_can_be_two_dates abc 68 -41 -66
a:be_great ab -17 19
a:split abc -17 -24 25
b:dicho_que b 18
b:que_sea bc -39 20
c1:they ab 25 -23
n:calling abc -19 20 -21
p:habra c 21

a:me_da b -20
b0:ay bc 19 -16
b1:salir bc 17 -17
b:have_the c -17
n:,_so bc 23 -31
n:pero_el abc -24 36 -26

a0:sounds ac -25 30
a:might_be ac 21 -20
b1:literally a -21
b1:tonight abc -18 -24 25
b:either_one c 19
b:viaje bc 20 -18
c1:nah ab -23 16
n:drops abc -29 -18 24
n:nah ab 25 -21
p:afternoons abc -33 19 -17
p:service bc -30 22

=wanted;doubt:not_settled_yet abc -27 -35 39
b1:then abc -34 -25 27
b1:ya b -22
b:at_the ac -19 16
b:but_not abc -21 34 -25
n:and_i bc 24 -41

a1:llego ac 15 -18
a:@sick c -24
a:ese_dia abc -22 21 -19
b:,_the ac -29 23
b:somewhere abc -21 -24 23
b:would_not ac -31 17
c0:got ac 33 -38
n:,_ya b -22
n:but_afternoon ab 25 -29
n:got_any abc -22 26 -27
n:his abc -18 20 -19
n:i_babysit a -17
n:nine_thirty ac 21 -16
p:usted abc -17 24 -17

b:._no a -18
b:go_with c 23
c1:toca c -26
n:,_she abc 39 -23 -33
n:covers abc -23 36 -34
n:no_? ac -24 16
n:one_next b 15
n:so_much bc -24 25

a:eso_no ac 20 -18
a:own abc -22 -28 28
c0:ya abc -25 32 -40
n:,_it bc 20 -22
n:@date_is bc 40 -41
n:@vehicle_no abc -25 -28 27
n:a_@day abc -20 -17 22

a1:keep abc 27 -19 -20
b:my_trucks abc 23 -19 -22
b:regreso ac -37 27
b:sit bc -23 18
b:state c -26
c1:out abc -32 32 -22
n:dia_# b -24

b:his_@relative ac 19 -30
b:in_@day ab 19 -30
n:?_then bc 15 -25
n:if_not ac -34 21
n:ustedes abc -31 38 -25

b1:viene a 16
b:de_preferencia abc -33 -31 40
b:get_off ac -61 31
n:el_dia b -52

=-;wanted;wanted a -16
a:hon a -18
b:,_menos c -19
b:@relative_get ab 26 -22
b:me_queda c 17
b:murio abc 31 -25 -24
b:mwf abc -17 -31 31
b:teacher abc 21 -34 25
n:#_minutes ac -23 21
n:@drive bc -67 58
n:hold_up b -16
n:only abc -23 -25 27
n:would_have c -16

a1:el a 30
a:guys c -16
b:#_at b -18
b:._que c 17
b:i_meant abc -18 -17 22
b:nunca ac 17 -20
n:never_know bc 16 -26
n:wins abc -32 39 -38

a0:despues bc -19 21
a0:que ac -15 21
a:cubro abc -22 25 -27
a:matter bc -17 20
b0:choice b -30
b:#_de bc -25 21
b:no_more bc 26 -24
b:of_them c 18
p:. abc -20 -30 33

a:aqui abc -26 -38 30
b:meeting_is abc -26 28 -34
b:not_make bc 28 -27
b:same bc -42 29
c1:afternoon bc 19 -18
n:hora abc -29 -32 34

a:iria_bien c 19
b0:libre abc -36 -30 45
b1:not ac 30 -34
b:me_on bc 17 -22
b:sirve ac -24 15
n:@holiday_y bc 31 -30
n:clase bc 19 -18
n:get ab 21 -39
n:porque_dejo b 16
n:puede_ser ab 25 -28
n:work_# a 21
p:he bc -26 28
p:obviously b -16

=aside;<question abc 27 -59 -20
a:clase ac 30 -30
a:no_good abc -40 65 -60
b:not_run ab -25 27
b:salgo_del c 20
b:would_be b -29
b:yo_descanso ac -17 19
n:este_@day bc -27 29
p:libra ab 16 -15
""")
