"""Spanish words around dates: deadlines, distances, hours, zones, and the small words."""

from bot.domain.periods import Qualifier
from bot.domain.reading.lexicon import Table

WORDS: Table = {
    "TIMENOUN": "hora local",
    "ENDOF": "fin | fines | final | finales | término | cierre | que termine | que acabe"
    " | que concluya | que finalice | que cierre | la conclusión | conclusión | al final"
    " | al cierre | al término | el final | el cierre",
    "QUALIFIER": {
        "a más tardar | a más tardar para | con fecha límite | fecha límite | fecha límite:"
        " | límite | no más tarde de | no más tarde que | no después de | como máximo"
        " | como muy tarde | con vencimiento | vence | vencimiento | antes o en"
        " | para antes o en | a lo más tardar | cuando más tarde | plazo: | plazo"
        " | con plazo a | con plazo | para más tardar | en o antes de"
        " | a más tardar en": Qualifier.BY,
        "antes de | en algún momento antes de | previo a | previamente a | con anterioridad a"
        " | para antes de"
        " | con antelación a | anterior a": Qualifier.BEFORE,
        "hasta | hasta antes de o en": Qualifier.UNTIL,
        "desde | a partir de | después de | posterior a | con posterioridad a | luego de"
        " | tras | no antes de": Qualifier.SINCE,
        "durante | dentro de | dentro del plazo que vence | en el curso de"
        " | en el transcurso de | en el plazo de | a lo largo de": Qualifier.WITHIN,
    },
    "AFTERTHOUGHT": {
        "a más tardar | como máximo | como muy tarde | o antes | cuando más": Qualifier.BY,
        "en adelante | o después": Qualifier.SINCE,
    },
    "WITHIN": "en un plazo de | en el plazo de | dentro de un plazo de | dentro del plazo de"
    " | en un plazo máximo de | en un plazo no mayor a | en un plazo no mayor de | en menos de"
    " | en un máximo de | en no más de | a más tardar en | a más tardar dentro de"
    " | en un término de | dentro de un término de | dentro de un periodo de"
    " | en un periodo de | no más tarde de | en un plazo no superior a | plazo de"
    " | con un plazo de | en un lapso de",
    "ABOUT": "alrededor de | hacia | cerca de | aproximadamente | aprox. | a eso de | sobre"
    " | circa | más o menos | en torno a | por ahí de | en algún momento de | como a",
    "IN": "en | de aquí a | durante | dentro de | en el mes de | a lo largo de | para"
    " | en el curso de",
    "ON": "en | fecha: | para | con fecha de | con fecha | a | de fecha | fechado",
    "FOR": "para",
    "OVER": "a lo largo de | durante",
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
    " | contados a partir del | contados desde | luego de | luego del | a contar de"
    " | a contar del",
    "BEFOREWORD": "antes de | antes del | previos a | previos al | previo a | previo al"
    " | previas a | anteriores a | anterior a | con anterioridad a",
    "NOW": "ahora | este momento | la fecha",
    "INSTANT": "ahora | ahora mismo | en este momento",
    "HOURAND": "y",
    "DAYAFTER": "día siguiente a | día siguiente al | al día siguiente de"
    " | al día siguiente del | día después de | día después del | día siguiente de"
    " | día siguiente del | día posterior a | día posterior al",
    "DAYBEFORE": "día antes de | día antes del | un día antes de | la víspera de"
    " | la víspera del | víspera de | víspera del | día anterior a | día anterior al"
    " | día previo a | día previo al",
    "DAYOF": "el día de | día de | el día del | día del | en | durante | para"
    " | el mismo día de | el mismo día del | al momento de",
    "ATLEAST": "al menos | por lo menos | cuando menos | con al menos | no menos de | mínimo",
    "AGO": "atrás",
    "AGOFIRST": "hace",
    "FROMNOW": "a partir de hoy | desde hoy | a partir de ahora | desde ahora"
    " | contados a partir de hoy | a partir de la fecha | contados desde hoy | a contar de hoy"
    " | a partir de esta fecha | después de hoy",
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
    "ATCLOCKWORD": {
        "al mediodía | al medio día | a mediodía": (12, 0),
        "a medianoche | a la medianoche": (0, 0),
    },
    "DAYPART": {
        "de la mañana | por la mañana | en la mañana | a primera hora | temprano"
        " | a media mañana": "morning",
        "de la tarde | por la tarde | en la tarde | a media tarde | del día": "afternoon",
        "de la noche | por la noche | en la noche": "night",
        "de la madrugada | por la madrugada | en la madrugada": "dawn",
    },
    "DAYEND": "fin del día | final del día | al final del día | el final del día | cierre del día"
    " | al cierre del día | término del día | al término del día | el fin del día"
    " | cierre de la jornada | al cierre de la jornada",
    "CLOSEOFDAY": "cierre | al cierre | al término | el cierre | final | al final del día"
    " | término | al cierre del día | cierre de jornada | al cierre de la jornada",
    "TBC": "por confirmar | día por confirmar | fecha por confirmar | por definir"
    " | día por definir | fecha por definir | fecha exacta por definir | tbc | tbd"
    " | fecha exacta por confirmar | sin día | día por fijar | fecha por acordar",
    "LOCALTIME": "hora local | tiempo local",
    "ZONELEAD": "hora de | hora del | hora | hora local de | tiempo de | tiempo del | en"
    " | horas de | hora en | tiempo | hora local en | horario de",
    "ZONE": {
        "et | hora del este | del este | este": "America/New_York",
        "ct": "America/Chicago",
        "hora del centro | hora centro | del centro | centro | centro de méxico"
        " | tiempo del centro | tiempo del centro de méxico": "America/Mexico_City",
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
