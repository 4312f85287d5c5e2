"""Classes of words, English and Spanish together, for the learned weights: what holds for one word of a class holds for the others."""

from __future__ import annotations

from messenger.reading.learned import Classes

_LISTS = {
    "visit": "appointment appointments visit visits session sessions consult consultation consultations slot booking reservation eval evaluation "
    "intake infusion infusions checkup followup cita citas consulta consultas sesion sesiones visita appointmen",
    "day": "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun mondays tuesdays "
    "wednesdays thursdays fridays saturdays sundays lunes martes miercoles jueves viernes sabado domingo sabados domingos weekend weekends "
    "findes",
    "date": "january february march april june july august september october november december jan feb mar apr jun jul aug sept oct nov dec "
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre st nd rd th",
    "holiday": "thanksgiving christmas xmas easter holiday holidays veterans columbus memorial labor navidad feriado feriados festivo",
    "relative": "hubby wifey wife wifes bae mom moms mama mother mum dad dads father papa pops sister sis brother bro husband spouse partner girlfriend boyfriend gf bf "
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
    "food": "food foods breakfast lunch dinner snack snacks toast oatmeal soup desayuno comida cena almuerzo",
    "eat": "eat eating ate fast fasting comer desayunar almorzar cenar ayunas ayuno",
    "drink": "coffee decaf tea water juice soda cafe agua te jugo refresco caffeine smoothie",
    "drug": "weed alcohol beer wine marijuana cannabis vape vaping edible edibles cbd gummies nicotine cigarette cigarettes smoke smoking "
    "drinking fumar cerveza mota marihuana tomar",
    "medicine": "meds medication medications medicine medicines pill pills prescription prescriptions inhaler vitamins vitamin supplements insulin "
    "metformin lexapro zoloft prozac sertraline thinner thinners antidepressant antidepressants adderall xanax ibuprofen tylenol advil lithium "
    "gabapentin statin lisinopril ssri benzo benzos wellbutrin effexor paxil cymbalta celexa abilify trazodone buspar buspirone klonopin ativan "
    "seroquel lamictal eliquis warfarin suboxone methadone losartan metoprolol amlodipine pastilla pastillas medicina medicinas medicamento "
    "medicamentos insulina sertralina fluoxetina losartan antidepresivo antidepresivos clonazepam litio enalapril escitalopram venlafaxina "
    "paroxetina remedio aspirin aspirina",
    "sick": "flu covid fever strep cold cough bronchitis gripe gripa fiebre calentura tos enfermo enferma sick",
    "body": "head jaw tongue arm arms leg legs hand hands feet stomach tummy belly chest throat mouth ears eyes bladder skin neck cabeza "
    "estomago panza brazo mandibula lengua manos pies garganta boca oidos ojos vejiga espalda",
    "symptom": "headache headaches migraine nausea nauseous nauseated queasy dizzy dizziness woozy lightheaded vomiting vomited puked puking rash "
    "hives itchy itching foggy groggy spacey loopy floaty drowsy sleepy numb tingling tingly sore swollen shaky sweats chills cramps bruise "
    "nightmares hungover blurry mareada mareado nauseas mareos vomito vomite roncha ronchas comezon moreton borroso escalofrios jaqueca "
    "migrana pesadillas palpitaciones",
    "insurer": "medicare medicaid tricare aetna cigna humana kaiser uhc bcbs molina ambetter anthem oscar wellcare centene va medi-cal "
    "obamacare",
    "insurance": "insurance insured coverage seguro aseguranza seguros aseguranzas",
    "price": "cost costs price prices pricing fee fees charge charges rate rates copay copays deductible precio precios costo costos tarifa "
    "cuota",
    "howmuch": "cuanto cuanta cuantos cuestan cuesta cobran vale",
    "pay": "pay paying payment payments pagar pago pagos financing financiamiento installments afterpay klarna carecredit venmo zelle hsa fsa",
    "vehicle": "uber lyft taxi cab bus train subway shuttle metro camion guagua autobus tren van rideshare",
    "drive": "drive drives driving drove manejar maneja manejo conducir conduzco",
    "ride": "ride raite aventon transporte transportation",
    "fetch": "recoge recogerme recoja recogera lleve lleva llevarme llevar llevara trae traiga traer",
    "place": "office clinic building address location oficina clinica edificio direccion ubicacion domicilio",
    "door": "door entrance lobby floor suite elevator ramp puerta entrada piso elevador",
    "parking": "parking park garage estacionamiento parqueo estaciono estacionar",
    "open": "open opens close closes closed closing abren abre cierran cierra abierto abiertos abierta cerrado cerrados atienden",
    "hours": "hours horario horarios",
    "cancel": "cancel canceling cancelled canceled cancelling cancelar cancele cancelen cancela cancelo cancelenla cancelela anular anulen",
    "move": "move reschedule switch swap change push postpone bump shift cambiar mover pasar reprogramar reagendar recorrer cambio muevan "
    "cambien moverla cambiarla muevamela pasarla",
    "book": "book schedule agendar reservar apartar anotar apuntar inscribir",
    "late": "late tarde tardecito atrasado atrasada retrasado retrasada behind delayed tardecita",
    "traffic": "traffic trafico tapon trancon accident wreck",
    "call": "call phone ring llamar llame llamen llameme llamenme marcar marque marqueme hablar hable hablenme dial",
    "stop": "stop quit cease paren pare parar dejen deje stopp",
    "wrong": "wrong equivocado equivocada equivoco equivocaron",
    "thanks": "thanks thank thankyou gracias appreciate agradezco",
    "hello": "hi hello hey hola buenas howdy hiya",
    "spanish": "spanish espanol",
    "english": "english ingles",
    "treat": "ketamine ketamina spravato treatment treatments tratamiento therapy terapia",
}

CLASSES = Classes(_LISTS)
