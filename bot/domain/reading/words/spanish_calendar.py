"""Spanish names of days, months and periods, and numbers in words."""

from bot.domain.periods import Qualifier
from bot.domain.reading.lexicon import Table
from bot.domain.reading.scene import Unit

MONTHS: Table = {
    "MONTH": {
        "enero | ene.": 1,
        "febrero | feb. | febr.": 2,
        "marzo | mar. | mzo.": 3,
        "abril | abr.": 4,
        "mayo | may.": 5,
        "junio | jun.": 6,
        "julio | jul.": 7,
        "agosto | ago. | agto.": 8,
        "septiembre | setiembre | sept. | sep. | set. | septbre.": 9,
        "octubre | oct.": 10,
        "noviembre | nov.": 11,
        "diciembre | dic.": 12,
    },
}

WORDS: Table = {
    **MONTHS,
    "WEEKDAY": {
        "lunes | lun.": 0,
        "martes | mar. | mart.": 1,
        "miércoles | mié. | miérc.": 2,
        "jueves | jue. | juev.": 3,
        "viernes | vie. | vier.": 4,
        "sábado | sáb.": 5,
        "domingo | dom.": 6,
    },
    "CARD": {
        "uno": 1,
        "dos": 2,
        "tres": 3,
        "cuatro": 4,
        "cinco": 5,
        "seis": 6,
        "siete": 7,
        "ocho": 8,
        "nueve": 9,
        "diez": 10,
        "once": 11,
        "doce": 12,
        "trece": 13,
        "catorce": 14,
        "quince": 15,
        "dieciséis | diez y seis": 16,
        "diecisiete | diez y siete": 17,
        "dieciocho | diez y ocho": 18,
        "diecinueve | diez y nueve": 19,
        "veintiuno | veintiún | veintiuna": 21,
        "veintidós": 22,
        "veintitrés": 23,
        "veinticuatro": 24,
        "veinticinco": 25,
        "veintiséis": 26,
        "veintisiete": 27,
        "veintiocho": 28,
        "veintinueve": 29,
    },
    "TENS": {
        "veinte": 20,
        "treinta": 30,
        "cuarenta": 40,
        "cincuenta": 50,
        "sesenta": 60,
        "setenta": 70,
        "ochenta": 80,
        "noventa": 90,
    },
    "INDEFINITE": "un | una",
    "HUNDRED": "cien | ciento",
    "THOUSAND": "mil",
    "ORD": {
        "primero | primer | primera | primeros | primeras | i": 1,
        "segundo | segunda | ii": 2,
        "tercero | tercer | tercera | iii": 3,
        "cuarto | cuarta | iv": 4,
        "quinto | quinta": 5,
        "sexto | sexta": 6,
        "séptimo | séptima": 7,
        "octavo | octava": 8,
        "noveno | novena": 9,
        "décimo | décima": 10,
        "último | última | últimos | últimas": -1,
        "penúltimo | penúltima": -2,
    },
    "ORDMARK": "o. | a. | er. | ero | era | ra. | ro. | do. | da. | to. | ta. | .o | .a | .er"
    " | ° | .° | mo | vo | no",
    "COUPLE": "un par de | par de",
    "HALF": "medio | media",
    "DAYWORD": {
        "hoy | hoy mismo | el día de hoy | día de hoy": 0,
        "mañana | el día de mañana | día de mañana | mañana mismo": 1,
        "pasado mañana": 2,
        "de hoy en ocho | de hoy en ocho días | hoy en ocho": 7,
        "de hoy en quince | hoy en quince": 14,
        "ayer | el día de ayer": -1,
        "anteayer | antier | antes de ayer": -2,
    },
    "TODAYPART": {
        "esta mañana": "morning",
        "esta tarde": "afternoon",
        "esta noche": "night",
    },
    "REL": {
        "este | esta | el presente | la presente | el actual | el corriente | presente"
        " | actual | en curso | corriente": 0,
        "próximo | próxima | próximos | próximas | prox. | siguiente | siguientes | el próximo"
        " | la próxima | los próximos | las próximas | este próximo | esta próxima": 1,
        "pasado | pasada | pasados | pasadas | anterior | último | última | últimos | últimas"
        " | los últimos | las últimas | próximo pasado": -1,
    },
    "COMING": "que viene | que entra | entrante | venidero | venidera | que sigue | por venir"
    " | este que viene | viniente",
    "AFTERNEXT": "en ocho | en ocho días | después de la próxima | después del próximo"
    " | de después de la próxima | que le sigue a la próxima",
    "PRESENT": "presente | corriente | actual | presente mes | mes en curso | mes corriente"
    " | mes presente | cte. | corriente mes | mes actual",
    "UNIT": {
        "minuto | min.": Unit.MINUTE,
        "hora | h": Unit.HOUR,
        "día | día natural | día calendario": Unit.DAY,
        "día hábil | día laborable | día laboral": Unit.WORKING_DAY,
        "semana | sem.": Unit.WEEK,
        "fin de semana | finde": Unit.WEEKEND,
        "quincena": Unit.QUINCENA,
        "mes": Unit.MONTH,
        "trimestre | trim.": Unit.QUARTER,
        "semestre | mitad": Unit.HALF,
        "año": Unit.YEAR,
    },
    "UNITS": {
        "minutos": Unit.MINUTE,
        "horas": Unit.HOUR,
        "días | días naturales | días corridos | días calendario": Unit.DAY,
        "días hábiles | días laborables | días laborales": Unit.WORKING_DAY,
        "semanas": Unit.WEEK,
        "quincenas": Unit.QUINCENA,
        "meses": Unit.MONTH,
        "trimestres": Unit.QUARTER,
        "semestres": Unit.HALF,
        "años": Unit.YEAR,
    },
    "DAYNOUN": "día | los días | días | día:",
    "WEEKNOUN": "semana | sem.",
    "WEEKSTART": "semana del",
    "MONTHNOUN": "mes",
    "YEARNOUN": "año",
    "BEGINNING": "que inicia el | que comienza el | que empieza el | que inicia | que comienza"
    " | que empieza | iniciando el | con inicio el | que arranca el",
    "QUARTERCODE": "t | q",
    "HALFCODE": "s | h",
    "SEASON": {
        "primavera": (3, 5),
        "verano": (6, 8),
        "otoño": (9, 11),
        "invierno": (12, 2),
    },
    "PART": {
        "principios | principio | inicios | inicio | comienzos | comienzo | los primeros días"
        " | primeros días | a principios | a inicios | a comienzos | al principio | al inicio"
        " | el principio | el inicio | temprano en": Qualifier.EARLY,
        "mediados | a mediados | medio | la mitad | mitad": Qualifier.MID,
        "fines | fin | final | finales | a fines | a finales | al final | los últimos días"
        " | últimos días | a fin | el final | hacia finales | hacia fines": Qualifier.LATE,
    },
    "REST": "resto de | el resto de | lo que resta de | lo que queda de | más adelante | más tarde",
}
