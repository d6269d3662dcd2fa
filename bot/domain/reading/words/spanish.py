"""Spanish words, as they are used in Mexico."""

from bot.domain.periods import Qualifier
from bot.domain.reading.habits import Habits, words
from bot.domain.reading.lexicon import Table
from bot.domain.reading.scene import Unit

DAY_FIRST = True

CONTRACTIONS = {"de": "del", "a": "al"}

WEAK = ["mar", "set", "ago", "sol", "dom", "seg"]
"""Everyday words that are dates in prose only with a capital letter, or before a year."""

HABITS = Habits(
    joints=words("en durante desde hasta para antes hacia entre"),
    everyday=words("mayo segundo"),
    full=words("hoy ayer mayo"),
    idioms=frozenset({("la", "manana"), ("una", "manana"), ("cada", "manana"), ("esa", "manana")}),
    around_number=words("el la los las a al dia del desde"),
    closers=words(
        "y o u e pero se en a al con por para que de del desde hasta si porque como cuando la el los las"
        " nos le les lo me te no ni sin sobre ante estare sera voy ire volvere hora horas"
    ),
    origins=words("de del desde posteriores siguientes contados despues a tras"),
)

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
    "ORDMARK": "o. | a. | er. | ero | era | ra. | ro. | do. | da. | to. | ta. | .o | .a | .er | ° | .° | mo | vo | no",
    "COUPLE": "un par de | par de",
    "HALF": "medio | media",
    "DAYWORD": {
        "hoy | hoy mismo | el día de hoy | día de hoy": 0,
        "mañana | el día de mañana | día de mañana": 1,
        "pasado mañana": 2,
        "ayer | el día de ayer": -1,
        "anteayer | antier | antes de ayer": -2,
    },
    "TODAYPART": {
        "esta mañana": "morning",
        "esta tarde": "afternoon",
        "esta noche": "night",
    },
    "REL": {
        "este | esta | el presente | la presente | el actual | el corriente | presente | actual"
        " | en curso | corriente": 0,
        "próximo | próxima | próximos | próximas | prox. | siguiente | siguientes | el próximo"
        " | la próxima | los próximos | las próximas | este próximo | esta próxima": 1,
        "pasado | pasada | pasados | pasadas | anterior | último | última | últimos | últimas"
        " | los últimos | las últimas | próximo pasado": -1,
    },
    "COMING": "que viene | que entra | entrante | venidero | venidera | que sigue | por venir"
    " | este que viene | viniente",
    "AFTERNEXT": "después de la próxima | después del próximo | de después de la próxima"
    " | que le sigue a la próxima",
    "PRESENT": "presente | corriente | actual | presente mes | mes en curso | mes corriente | mes presente"
    " | cte. | corriente mes | mes actual",
    "UNIT": {
        "minuto | minutos | min.": Unit.MINUTE,
        "hora | horas | h": Unit.HOUR,
        "día | días | día natural | días naturales | días corridos | día calendario"
        " | días calendario": Unit.DAY,
        "día hábil | días hábiles | día laborable | días laborables | día laboral | días laborales"
        " | jornadas hábiles": Unit.WORKING_DAY,
        "semana | semanas | sem.": Unit.WEEK,
        "fin de semana | finde": Unit.WEEKEND,
        "quincena | quincenas": Unit.QUINCENA,
        "mes | meses": Unit.MONTH,
        "trimestre | trimestres | trim.": Unit.QUARTER,
        "semestre | semestres | mitad": Unit.HALF,
        "año | años": Unit.YEAR,
    },
    "DAYNOUN": "día | los días | días | día:",
    "WEEKNOUN": "semana | sem.",
    "WEEKSTART": "semana del",
    "MONTHNOUN": "mes",
    "YEARNOUN": "año",
    "TIMENOUN": "hora local",
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
    "REST": "resto de | el resto de | lo que resta de | lo que queda de",
    "ENDOF": "fin | fines | final | finales | término | cierre | que termine | que acabe | que concluya"
    " | que finalice | que cierre | la conclusión | conclusión",
    "QUALIFIER": {
        "a más tardar | a más tardar para | con fecha límite | fecha límite | fecha límite: | límite"
        " | no más tarde de | no más tarde que | no después de | como máximo | como muy tarde"
        " | con vencimiento | vence | vencimiento | antes o en | para antes o en | a lo más tardar"
        " | cuando más tarde | plazo: | plazo | con plazo a | con plazo | para más tardar"
        " | en o antes de | a más tardar en": Qualifier.BY,
        "antes de | previo a | previamente a | con anterioridad a | para antes de"
        " | con antelación a | anterior a": Qualifier.BEFORE,
        "hasta | hasta antes de o en": Qualifier.UNTIL,
        "desde | a partir de | después de | posterior a | con posterioridad a | luego de"
        " | tras | no antes de": Qualifier.SINCE,
        "durante | dentro de | dentro del plazo que vence | en el curso de | en el transcurso de | en el plazo de"
        " | a lo largo de": Qualifier.WITHIN,
    },
    "AFTERTHOUGHT": {
        "a más tardar | como máximo | como muy tarde | o antes | cuando más": Qualifier.BY,
        "en adelante | o después": Qualifier.SINCE,
    },
    "WITHIN": "en un plazo de | en el plazo de | dentro de un plazo de | dentro del plazo de"
    " | en un plazo máximo de | en un plazo no mayor a | en un plazo no mayor de | en menos de"
    " | en un máximo de | en no más de | a más tardar en | a más tardar dentro de | en un término de"
    " | dentro de un término de | dentro de un periodo de | en un periodo de | no más tarde de"
    " | en un plazo no superior a | plazo de | con un plazo de | en un lapso de",
    "ABOUT": "alrededor de | hacia | cerca de | aproximadamente | aprox. | a eso de | sobre | circa"
    " | más o menos | en torno a | por ahí de | en algún momento de | como a",
    "IN": "en | de aquí a | durante | dentro de | en el mes de | a lo largo de | para | en el curso de",
    "ON": "en | fecha: | para | con fecha de | con fecha | a | de fecha | fechado",
    "FOR": "para",
    "OF": "de | del",
    "AT": "a las | a la | a eso de las | a las: | desde las | hacia las | sobre las",
    "ART": "el | la | los | las",
    "DAYART": "el | al | del",
    "TO": "a | al | hasta | y hasta | a las | a la | hasta las",
    "AND": "y | e | y el | con",
    "OR": "o | u",
    "FROM": "de | desde | de las | de la | desde las | entre las",
    "BETWEEN": "entre",
    "AFTER": "después de | después del | a partir de | a partir del | desde | desde el | tras"
    " | posteriores a | posteriores al | siguientes a | siguientes al | contados a partir de"
    " | contados a partir del | contados desde | luego de | luego del | a contar de | a contar del",
    "BEFOREWORD": "antes de | antes del | previos a | previos al | previo a | previo al | previas a"
    " | anteriores a | anterior a | con anterioridad a",
    "NOW": "ahora | este momento | la fecha",
    "HOURAND": "y",
    "DAYAFTER": "día siguiente a | día siguiente al | al día siguiente de | al día siguiente del"
    " | día después de | día después del | día siguiente de | día siguiente del | día posterior a"
    " | día posterior al",
    "DAYBEFORE": "día antes de | día antes del | un día antes de | la víspera de | la víspera del"
    " | víspera de | víspera del | día anterior a | día anterior al | día previo a | día previo al",
    "DAYOF": "el día de | día de | el día del | día del | en | durante | para | el mismo día de"
    " | el mismo día del | al momento de",
    "ATLEAST": "al menos | por lo menos | cuando menos | con al menos | no menos de | mínimo",
    "AGO": "atrás",
    "AGOFIRST": "hace",
    "FROMNOW": "a partir de hoy | desde hoy | a partir de ahora | desde ahora | contados a partir de hoy"
    " | a partir de la fecha | contados desde hoy | a contar de hoy | a partir de esta fecha"
    " | después de hoy",
    "SHARP": "en punto",
    "HMARK": "h | hs | hrs | hr | horas",
    "MINUTENOUN": "minutos | min.",
    "PASTHOUR": "pasadas las",
    "TOHOUR": "para las | para la",
    "LESS": "menos",
    "QUARTERHOUR": "cuarto | un cuarto",
    "CLOCKWORD": {
        "mediodía | medio día | al mediodía | al medio día | a mediodía | del mediodía"
        " | de mediodía": (12, 0),
        "medianoche | a medianoche | media noche | a la medianoche": (0, 0),
    },
    "DAYPART": {
        "de la mañana | por la mañana | en la mañana | a primera hora | temprano"
        " | a media mañana": "morning",
        "de la tarde | por la tarde | en la tarde | a media tarde | del día": "afternoon",
        "de la noche | por la noche | en la noche": "night",
        "de la madrugada | por la madrugada | en la madrugada": "dawn",
    },
    "CLOSEOFDAY": "cierre | al cierre | al término | el cierre | final | al final del día"
    " | término | al cierre del día | cierre de jornada | al cierre de la jornada",
    "TBC": "por confirmar | día por confirmar | fecha por confirmar | por definir | día por definir"
    " | fecha por definir | fecha exacta por definir | tbc | tbd | fecha exacta por confirmar"
    " | sin día | día por fijar | fecha por acordar",
    "ZONELEAD": "hora de | hora del | hora | hora local de | tiempo de | tiempo del | en | horas de"
    " | hora en | tiempo | hora local en | horario de",
    "ZONE": {
        "et | hora del este | del este | este": "America/New_York",
        "ct": "America/Chicago",
        "hora del centro | hora centro | del centro | centro | centro de méxico | tiempo del centro"
        " | tiempo del centro de méxico": "America/Mexico_City",
        "mt": "America/Denver",
        "pt | hora del pacífico | del pacífico": "America/Los_Angeles",
        "gmt | utc | z | tiempo universal": "UTC",
        "est": "Etc/GMT+5",
        "edt": "Etc/GMT+4",
        "cst": "Etc/GMT+6",
        "cdt": "Etc/GMT+5",
        "mst": "Etc/GMT+7",
        "mdt": "Etc/GMT+6",
        "pst": "Etc/GMT+8",
        "pdt": "Etc/GMT+7",
        "cet": "Etc/GMT-1",
        "cest": "Etc/GMT-2",
    },
}
