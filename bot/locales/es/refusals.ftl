refusal-nothing-here = Aquí no hay nada que pueda mostrarle. Trabajo en los canales asignados a un expediente, para los miembros de este equipo; su administrador puede asignar uno.
refusal-unexpected = Lo siento: algo falló por mi parte. Antes de repetir, compruebe: puede que lo pedido no se haya hecho. Si vuelve a ocurrir, dé este número a su administrador: { $incident }.
refusal-old-button = Este botón es de un mensaje antiguo y ya no funciona. Pida de nuevo la lista: `/reuniones` o `/compromisos`.
refusal-unknown-word = No conozco «{ $words }». `{ $command } ayuda` muestra lo que entiendo.
refusal-perhaps-meant = No conozco «{ $words }». ¿Quiso decir `{ $near }`? `{ $command } ayuda` muestra lo que entiendo.
refusal-read-only-here = En este canal hay personas de fuera, así que desde aquí no se cambia nada. Hágalo, por favor, en el canal propio del equipo.
refusal-database-busy = Los registros están ocupados en este momento y no se cambió nada. Inténtelo de nuevo en un instante.
