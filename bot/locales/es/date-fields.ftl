date-which = «{ $text }» se puede leer de más de una manera. ¿A qué fecha se refiere? No se guarda nada hasta que elija.
date-which-short = ¿A qué fecha se refiere?
date-placeholder = 23 ene 2026
date-hint = Tan precisa como se conozca: 23 ene 2026 · febrero 2026 · 2.º trimestre · semana del 9 de marzo
refusal-unreadable-date = No entiendo «{ $text }» como fecha. Pruebe «23 de enero de 2026», «febrero 2026» o «en 2 semanas».
