"""Classes of words, English and Spanish together, for the learned weights: what holds for one word of a class holds for the others."""

from __future__ import annotations

from messenger.reading.words.learned import Classes

_LISTS = {
    "visit": "appointment appointments visit visits session sessions consult consultation consultations slot booking reservation eval evaluation "
    "intake infusion infusions checkup followup cita citas consulta consultas sesion sesiones visita appointmen",
    "day": "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun mondays tuesdays "
    "wednesdays thursdays fridays saturdays sundays lunes martes miercoles jueves viernes sabado domingo sabados domingos weekend weekends "
    "findes",
    "date": "january february march april june july august september october november december jan feb mar apr jun jul aug sept oct nov dec "
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre st nd rd th",
    "holiday": "thanksgiving christmas xmas easter holiday holidays veterans columbus memorial labor navidad feriado feriados festivo",
    "relative": "mum moms dad daddy mommy mamma roomate roommates roomies landlord pastor priest preacher coach nanny babysitter sitter teammate classmate bff besties bro bros sissy auntie tia titi tio abuelita abuelito mijo mija hermanito hermanita prometida prometido carnal jefita jefito mai pai hubby wifey wife wifes bae mom moms mama mother mum dad dads father papa pops sister sis brother bro husband spouse partner girlfriend boyfriend gf bf "
    "fiance fiancee son daughter aunt uncle cousin friend friends roommate neighbor neighbour coworker niece nephew grandma grandson granddaughter "
    "grandpa grandmother grandfather caregiver caretaker aide buddy bestie homie roomie kid kids child caseworker sponsor inlaw stepdad stepmom "
    "esposo esposa marido mujer hijo hija hijos hermano hermana padre madre tia tio primo prima sobrino sobrina amigo amiga vecino vecina cunado cunada "
    "suegra suegro yerno nuera novio novia pareja comadre compadre jefa jefe senora abuela abuelo nieto nieta mami papi padrino madrina companera "
    "companero",
    "animal": "dog dogs cat cats horse horses cow cows bull puppy kitten pet pets goat pony donkey parrot hamster rabbit perro perra gato gata "
    "caballo yegua vaca perrito gatito mascota conejo",
    "clinician": "nurse doctor doctora enfermera enfermero medico provider psychiatrist therapist counselor psychologist pcp gp psiquiatra "
    "terapeuta psicologo psicologa",
    "staff": "receptionist representative rep agent operator supervisor recepcionista recepcion secretaria operadora operador encargada "
    "encargado gerente desk",
    "person": "person human people humano persona",
    "machine": "robot bot machine computer computadora maquina automated ai",
    "texts": "texts messages msgs reminders notifications alerts sms mensajes recordatorios textos mensajitos avisos notificaciones",
    "food": "bagel bagels burger pizza sandwich taco tacos burrito banana bananas apple egg eggs cereal crackers cracker yogurt salad soup rice beans tortilla tortillas pan huevo huevos sopa fruta galleta galletas arepa empanada pancakes waffles donut donuts bacon muffin granola jello broth caldo pudding cheese candy gum mints chocolate meal meals tamales pupusas arroz frijoles sandwiches chips food foods breakfast lunch dinner snack snacks toast oatmeal soup desayuno comida cena almuerzo",
    "eat": "eat eating ate fast fasting comer desayunar almorzar cenar ayunas ayuno",
    "drink": "milk leche gatorade latte espresso matcha boba shake milkshake redbull mate mates cafecito tecito jugos licuado coffee decaf tea water juice soda cafe agua te jugo refresco caffeine smoothie",
    "drug": "pot joint joints bong blunt edible gummy vodka whiskey tequila ron mimosa margarita cocktail champagne cerveza cervecita hooka hookah zyn juul cigar cigars cigarro cigarros cigarrillo porro mota shrooms weed alcohol beer wine marijuana cannabis vape vaping edible edibles cbd gummies nicotine cigarette cigarettes smoke smoking "
    "drinking fumar cerveza mota marihuana tomar",
    "medicine": "vyvanse concerta ritalin strattera focalin modafinil clonidine guanfacine propranolol hydroxyzine benadryl melatonin ambien lunesta temazepam valium diazepam lorazepam alprazolam escitalopram citalopram fluoxetine fluvoxamine luvox venlafaxine desvenlafaxine pristiq duloxetine bupropion mirtazapine remeron nortriptyline amitriptyline imipramine trintellix viibryd vortioxetine lamotrigine quetiapine olanzapine zyprexa risperidone risperdal aripiprazole vraylar latuda rexulti haldol topamax topiramate depakote keppra lyrica pregabalin naltrexone buprenorphine tramadol oxycodone hydrocodone percocet norco tylenol aleve naproxen meloxicam prednisone steroid steroids antibiotic antibiotics amoxicillin omeprazole synthroid levothyroxine ozempic wegovy mounjaro januvia glipizide hydrochlorothiazide hctz furosemide lasix atenolol carvedilol valsartan benazepril atorvastatin simvastatin xarelto plavix coumadin digoxin flonase zyrtec claritin singulair albuterol bupropion bupropion quetiapina olanzapina pregabalina lorazepam levotiroxina metformina omeprazol ibuprofeno paracetamol diclofenaco amlodipino valsartan bupropion duloxetina citalopram mirtazapina amitriptilina lamotrigina topiramato meds medication medications medicine medicines pill pills prescription prescriptions inhaler vitamins vitamin supplements insulin "
    "metformin lexapro zoloft prozac sertraline thinner thinners antidepressant antidepressants adderall xanax ibuprofen tylenol advil lithium "
    "gabapentin statin lisinopril ssri benzo benzos wellbutrin effexor paxil cymbalta celexa abilify trazodone buspar buspirone klonopin ativan "
    "seroquel lamictal eliquis warfarin suboxone methadone losartan metoprolol amlodipine pastilla pastillas medicina medicinas medicamento "
    "medicamentos insulina sertralina fluoxetina losartan antidepresivo antidepresivos clonazepam litio enalapril escitalopram venlafaxina "
    "paroxetina remedio aspirin aspirina",
    "sick": "sneezing congested pneumonia shingles rsv bronquitis resfriado resfriada catarro congestion malito malita flu covid fever strep cold cough bronchitis gripe gripa fiebre calentura tos enfermo enferma sick",
    "body": "head jaw tongue arm arms leg legs hand hands feet stomach tummy belly chest throat mouth ears eyes bladder skin neck cabeza "
    "estomago panza brazo mandibula lengua manos pies garganta boca oidos ojos vejiga espalda",
    "symptom": "zonked wiped drained exhausted fatigue fatigued tired sleepyhead lightheadedness wobbly unsteady spinny spinning sweaty feverish achy hungover dehydrated jittery trembling hallucinating disoriented confused dissociated dissociating detached bloated constipated diarrhea heartburn itch sueno cansancio temblor temblores sudores diarrea estrenimiento vertigo desorientado desorientada confundido confundida atontado atontada debil somnoliento somnolienta headache headaches migraine nausea nauseous nauseated queasy dizzy dizziness woozy lightheaded vomiting vomited puked puking rash "
    "hives itchy itching foggy groggy spacey loopy floaty drowsy sleepy numb tingling tingly sore swollen shaky sweats chills cramps bruise "
    "nightmares hungover blurry mareada mareado nauseas mareos vomito vomite roncha ronchas comezon moreton borroso escalofrios jaqueca "
    "migrana pesadillas palpitaciones",
    "insurer": "medicare medicaid tricare aetna cigna humana kaiser uhc bcbs molina ambetter anthem oscar wellcare centene va medi-cal "
    "obamacare",
    "insurance": "insurance insured coverage seguro aseguranza seguros aseguranzas",
    "price": "cost costs price prices pricing fee fees charge charges rate rates copay copays deductible precio precios costo costos tarifa "
    "cuota",
    "howmuch": "cuanto cuanta cuantos cuestan cuesta cobran vale",
    "pay": "cash credit debit installment quotas cuotas abonos efectivo tarjeta transferencia paypal cashapp applepay pay paying payment payments pagar pago pagos financing financiamiento installments afterpay klarna carecredit venmo zelle hsa fsa",
    "vehicle": "guagua bike bicycle scooter moto motorcycle tren trolley streetcar ferry plane avion lyfts ubers didi cabify remis colectivo micro combi minivan uber lyft taxi cab bus train subway shuttle metro camion guagua autobus tren van rideshare",
    "drive": "drive drives driving drove manejar maneja manejo conducir conduzco",
    "ride": "ride raite aventon transporte transportation",
    "fetch": "recoge recogerme recoja recogera lleve lleva llevarme llevar llevara trae traiga traer",
    "place": "office clinic building address location oficina clinica edificio direccion ubicacion domicilio",
    "door": "gate hallway reception stairs staircase buzzer doorbell escaleras pasillo timbre porton door entrance lobby floor suite elevator ramp puerta entrada piso elevador",
    "parking": "parked valet meter meters estacionado parqueadero aparcamiento aparcar cochera parquear parking park garage estacionamiento parqueo estaciono estacionar",
    "open": "open opens close closes closed closing abren abre cierran cierra abierto abiertos abierta cerrado cerrados atienden",
    "hours": "hours horario horarios",
    "cancel": "cancel canceling cancelled canceled cancelling cancelar cancele cancelen cancela cancelo cancelenla cancelela anular anulen",
    "move": "move reschedule switch swap change push postpone bump shift cambiar mover pasar reprogramar reagendar recorrer cambio muevan "
    "cambien moverla cambiarla muevamela pasarla",
    "book": "book schedule agendar reservar apartar anotar apuntar inscribir",
    "late": "late tarde tardecito atrasado atrasada retrasado retrasada behind delayed tardecita",
    "traffic": "gridlock congestion jam jammed detour roadblock embotellamiento atasco congestionamiento traffic trafico tapon trancon accident wreck",
    "call": "call phone ring llamar llame llamen llameme llamenme marcar marque marqueme hablar hable hablenme dial",
    "stop": "stop quit cease paren pare parar dejen deje stopp",
    "wrong": "wrong equivocado equivocada equivoco equivocaron",
    "thanks": "thanks thank thankyou gracias appreciate agradezco",
    "hello": "hi hello hey hola buenas howdy hiya",
    "spanish": "spanish espanol",
    "english": "english ingles",
    "clothes": "clothes clothing hoodie sweatshirt sweater shirt tshirt blouse sleeves sleeve pants jeans leggings shorts skirt dress pajamas pjs "
    "sweatpants sweats shoes sandals slippers boots socks jacket coat robe ropa camisa pantalon pantalones falda vestido zapatos chanclas "
    "tenis sueter chamarra pijama blusa makeup jewelry earrings perfume glasses lentes",
    "month": "month months mo mos mes meses",
    "year": "year years yr yrs ano anos",
    "treat": "ketamine ketamina spravato treatment treatments tratamiento therapy terapia",
}

CLASSES = Classes(_LISTS)
