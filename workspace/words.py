"""What Slack and the page say themselves, in the language of the person they speak to.

Slack's sentences are in the person's language, never in the bot's; so are ours.
"""

from typing import Self

from babel import Locale

WORDS: dict[str, tuple[str, str]] = {
    # what Slack says of commands, clicks and forms
    "no-such-command": ("{command} no es un comando válido.", "{command} is not a valid command."),
    "command-failed": (
        "{command} falló con el error «{error}»",
        '{command} failed with the error "{error}"',
    ),
    "no-connection": (
        "Tuvimos problemas de conexión. ¿Desea intentarlo de nuevo? ({error})",
        "We had some trouble connecting. Try again? ({error})",
    ),
    "required": ("Complete este campo obligatorio.", "Please complete this required field."),
    "too-short": (
        "Debe tener al menos {limit} caracteres.",
        "Must be at least {limit} characters.",
    ),
    "too-long": (
        "Debe tener como máximo {limit} caracteres.",
        "Must be at most {limit} characters.",
    ),
    "no-number": ("Escriba un número válido.", "Please enter a valid number."),
    "too-little": ("Debe ser {limit} como mínimo.", "Must be at least {limit}."),
    "too-much": ("Debe ser {limit} como máximo.", "Must be at most {limit}."),
    # what a conversation is printed with
    "yesterday": ("ayer", "yesterday"),
    "today": ("hoy", "today"),
    "tomorrow": ("mañana", "tomorrow"),
    "told-alone": ("solo usted", "only you"),
    "said-picture": ("imagen: {alt}", "image: {alt}"),
    # the frame
    "name": ("Espacio local", "Local workspace"),
    "not-slack": (
        "Esto no es Slack: ensayo en esta computadora",
        "This is not Slack: a rehearsal on this computer",
    ),
    "menu": ("Personas, reloj y canales", "People, clock and channels"),
    "inspector": ("Inspector", "Inspector"),
    "tour": ("Recorrido", "Tour"),
    "connected": ("Bot conectado", "Bot connected"),
    "offline": ("Bot sin conexión", "Bot not connected"),
    "close": ("Cerrar", "Close"),
    # the sidebar
    "people": ("Actuar como", "Acting as"),
    "stranger": ("otra organización", "another organization"),
    "guest": ("invitado", "guest"),
    "admin": ("administración", "administrator"),
    "role-officer": ("oficial de asuntos", "desk officer"),
    "role-coordinator": ("coordinación", "coordinator"),
    "channels": ("Canales", "Channels"),
    "app": ("Aplicación", "App"),
    "home": ("Inicio", "Home"),
    "direct": ("Mensajes con {bot}", "Messages with {bot}"),
    "private": ("privado", "private"),
    "shared": ("compartido con otra organización", "shared with another organization"),
    "archived": ("archivado", "archived"),
    "unread": ("{count} sin leer", "{count} unread"),
    # the clock
    "clock": ("Reloj del espacio", "The workspace's clock"),
    "next-event": ("Siguiente evento", "Next event"),
    "hour": ("+1 hora", "+1 hour"),
    "day": ("+1 día", "+1 day"),
    "pick-day": ("Ir a una fecha…", "Go to a date…"),
    "calendar": ("Calendario", "Calendar"),
    "nothing-due": ("El bot no tiene nada previsto.", "The bot has nothing planned."),
    "only-forward": (
        "El reloj solo avanza, y a lo más {days} días de una vez.",
        "The clock only goes forward, at most {days} days at a time.",
    ),
    "clock-stuck": (
        "El bot pide una y otra vez el mismo instante.",
        "The bot asks for the same instant again and again.",
    ),
    # a channel
    "channel": ("Opciones del canal", "Channel options"),
    "invite-bot": ("Invitar a {bot}", "Invite {bot}"),
    "remove-bot": ("Sacar a {bot}", "Remove {bot}"),
    "archive": ("Archivar", "Archive"),
    "unarchive": ("Desarchivar", "Unarchive"),
    "share": ("Compartir con otra organización", "Share with another organization"),
    "unshare": ("Dejar de compartir", "Stop sharing"),
    "closed": ("Este canal está archivado.", "This channel is archived."),
    # the feed
    "messages": ("Mensajes", "Messages"),
    "empty": ("Aún no hay mensajes.", "No messages yet."),
    "begin": ("Escriba / abajo para ver los comandos.", "Type / below to see the commands."),
    "only-you": ("Solo visible para usted", "Only visible to you"),
    "edited": ("(editado)", "(edited)"),
    "replies-1": ("1 respuesta", "1 reply"),
    "replies": ("{count} respuestas", "{count} replies"),
    "reply": ("Responder en el hilo", "Reply in the thread"),
    "from-thread": ("respondió en un hilo", "replied in a thread"),
    "more": ("Más acciones", "More actions"),
    "shortcuts": ("Atajos", "Shortcuts"),
    "picture": ("Imagen: {alt}", "Picture: {alt}"),
    "undrawn": ("Esta página no dibuja «{kind}».", "This page does not draw “{kind}”."),
    "gone": ("Eso ya no está en el mensaje.", "That is no longer in the message."),
    # the composer
    "write": ("Escriba un mensaje o / para un comando", "Write a message, or / for a command"),
    "send": ("Enviar", "Send"),
    "commands": ("Comandos", "Commands"),
    "outside": (
        "Usted no participa en este canal.",
        "You are not in this channel.",
    ),
    "read-only": (
        "A {bot} no se le escribe aquí: sus comandos se usan en los canales.",
        "{bot} takes no messages here: its commands are used in the channels.",
    ),
    "no-command": ("Ningún comando empieza así.", "No command begins like this."),
    # forms
    "choose": ("Elija…", "Choose…"),
    "optional": ("opcional", "optional"),
    "cancel": ("Cancelar", "Cancel"),
    "submit": ("Enviar", "Submit"),
    "no-home": (
        "El bot aún no ha publicado nada aquí.",
        "The bot has not published anything here yet.",
    ),
    # the inspector
    "trouble": ("Problemas: {count}", "Problems: {count}"),
    "problems": ("Problemas", "Problems"),
    "no-problems": ("Ninguno.", "None."),
    "calls": ("Llamadas del bot", "The bot's calls"),
    "deliveries": ("Entregas al bot", "Deliveries to the bot"),
    "faults": ("Fallas", "Faults"),
    "faults-now": ("Fallas: {count}", "Faults: {count}"),
    "faults-clear": ("Quitar todas las fallas", "Take all faults away"),
    "fault-method": ("La próxima llamada del bot a", "The bot's next call of"),
    "fault-any": ("cualquier método", "any method"),
    "fault-code": ("El error", "The error"),
    "fate-sent": ("enviado", "sent"),
    "fate-acknowledged": ("con acuse", "acknowledged"),
    "fate-failed": ("sin acuse", "not acknowledged"),
    "fault-limit": ("Responder 429: volver en 5 s", "Answer 429: come back in 5 s"),
    "fault-error": ("Responder con ese error", "Answer with that error"),
    "fault-lost": ("Cumplirla y perder la respuesta", "Carry it out and lose the answer"),
    "fault-slow": ("Tardar 4 s cada vez", "Take 4 s every time"),
    "fault-rates": (
        "Exigir los límites: 1 mensaje por segundo y canal",
        "Enforce the rate limits: 1 message a second and channel",
    ),
    "fault-traffic": ("Lo que va al bot", "What goes to the bot"),
    "fault-ack": ("Perder el próximo acuse", "Lose the next acknowledgement"),
    "fault-twice": ("Entregar dos veces el próximo evento", "Deliver the next event twice"),
    "fault-late": ("Entregar 5 s tarde el próximo evento", "Deliver the next event 5 s late"),
    "fault-drop": ("Cortar la conexión del bot", "Drop the bot's connection"),
    "reset": ("Reiniciar el escenario", "Reset the scenario"),
    "reset-done": ("El escenario comienza de nuevo.", "The scenario begins again."),
    "reset-sure": (
        "Se borra todo lo hecho y el reloj vuelve al principio.",
        "Everything done is erased and the clock goes back to the beginning.",
    ),
    # the tour
    "tour-step": ("Paso {step} de {steps}", "Step {step} of {steps}"),
    "next": ("Siguiente", "Next"),
    "back": ("Atrás", "Back"),
    "finish": ("Terminar", "Finish"),
    "show-me": ("Hacerlo por mí", "Do it for me"),
    "tour-done": ("Hecho.", "Done."),
    "tour-all-done": (
        "Hecho. Ya conoce lo principal; siga por su cuenta.",
        "Done. You know the essentials; go on by yourself.",
    ),
    "end-tour": ("Cerrar el recorrido", "Close the tour"),
    "tour-1-title": ("Pregunte qué viene", "Ask what is coming"),
    "tour-1": (
        "Escriba /reuniones en la línea de abajo y oprima Entrar. La Ministerial tiene mes,"
        " pero nadie le inventa un día.",
        "Type /meetings in the line below and press Enter. The Ministerial has a month, and"
        " nobody makes up a day for it.",
    ),
    "tour-1-typed": ("/reuniones", "/meetings"),
    "tour-2-title": ("Ponga al día un compromiso", "Bring a commitment up to date"),
    "tour-2": (
        "Escriba /compromisos ver SEG-C1, oprima Actualizar, cambie el estado y guarde: el cambio"
        " queda en su historial.",
        "Type /commitments show SEG-C1, press Update, change the status and save: the change is"
        " kept in its history.",
    ),
    "tour-2-typed": ("/compromisos ver SEG-C1", "/commitments show SEG-C1"),
    "tour-3-title": ("Salte al 22 de enero", "Jump to 22 January"),
    "tour-3": (
        "En el reloj, oprima «Siguiente evento» o elija el 22 de enero: llegan los"
        " recordatorios, cada uno a su hora.",
        "On the clock, press “Next event” or choose 22 January: the reminders arrive, each at"
        " its own time.",
    ),
    "tour-4-title": ("Véalo en el otro idioma", "See it in the other language"),
    "tour-4": (
        "Actúe como Joe Warren, que lee en inglés, y pregunte lo mismo con /meetings: cada"
        " respuesta habla el idioma de quien pregunta.",
        "Act as Ana Robles, who reads Spanish, and ask the same with /reuniones: each answer"
        " speaks the language of whoever asks.",
    ),
    "tour-4-typed": ("/reuniones", "/meetings"),
    "tour-5-title": ("Mire lo que otros no ven", "See what others do not see"),
    "tour-5": (
        "Actúe como Taylor Reed, la contraparte, en el canal compartido, y pregunte con /meetings:"
        " no aparece nada que no se le haya entregado, ni siquiera que existe.",
        "Act as Taylor Reed, the counterpart, in the shared channel, and ask with /meetings:"
        " nothing appears that was not released to them, not even that it exists.",
    ),
    "tour-5-typed": ("/reuniones", "/meetings"),
    "tour-6-title": ("Fije la Ministerial", "Set the Ministerial"),
    "tour-6": (
        "De nuevo como oficial, en el canal del equipo, escriba /reuniones mover SEG-M4 a 12 feb"
        " 2026: se mueven también sus recordatorios y los plazos que dependen de ella.",
        "As a desk officer again, in the team's channel, type /meetings move SEG-M4 to 12 Feb"
        " 2026: its reminders and the deadlines that hang on it move too.",
    ),
    "tour-6-typed": (
        "/reuniones mover SEG-M4 a 12 feb 2026",
        "/meetings move SEG-M4 to 12 Feb 2026",
    ),
}
"""Key -> Spanish, English. Spanish says *usted*."""


class Words:
    """All these sentences in one language."""

    def __init__(self, locale: Locale) -> None:
        self.language = "es" if locale.language == "es" else "en"

    @classmethod
    def of(cls, locale: str) -> Self:
        """Speak to somebody whose locale is, in Slack's writing, `es-MX`."""
        return cls(Locale.parse(locale, sep="-"))

    def __call__(self, key: str, **facts: object) -> str:
        """Say one thing; facts fill the {places} in it."""
        spanish, english = WORDS[key]
        return (spanish if self.language == "es" else english).format(**facts)

    def role(self, role: str) -> str:
        """Name somebody's role; roles this page has no word for are shown as they are written."""
        key = f"role-{role}"
        return self(key) if key in WORDS else role
