/** A file as it is downloaded. */
export function fileOf(...lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(`${lines.join('\r\n')}\r\n`)
}

/** A file in UTF-16, the low byte first, as Teams writes it. */
export function utf16FileOf(...lines: readonly string[]): Uint8Array {
  return utf16Of(`\uFEFF${lines.join('\r\n')}\r\n`)
}

export function utf16Of(text: string): Uint8Array {
  return Uint8Array.from(
    [...Array(text.length).keys()].flatMap(at => {
      const unit = text.charCodeAt(at)
      return [unit & 0xff, unit >> 8]
    }),
  )
}

export const zoomRows = [
  'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,In Waiting Room',
  'Ana Prueba,ana@example.org,03/25/2026 09:58:12 AM,03/25/2026 11:30:40 AM,93,No,No',
  '"iPhone (Luis Ejemplo)",,03/25/2026 10:05:00 AM,03/25/2026 10:40:00 AM,35,Yes,No',
  '"Ejemplo, Luis",,03/25/2026 10:39:30 AM,03/25/2026 11:30:00 AM,51,Yes,No',
  'Nadie Conocido,nadie@example.org,03/25/2026 10:00:00 AM,03/25/2026 10:10:00 AM,10,Yes,No',
  'Espera Larga,,03/25/2026 09:50:00 AM,03/25/2026 09:58:00 AM,8,Yes,Yes',
]

export const zoomMeeting = [
  'Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants',
  '812 0000 0000,"Mesa, agua",03/25/2026 09:50:00 AM,03/25/2026 11:31:00 AM,sala@example.org,101,4',
  '',
]

export const teamsSections = [
  '1. Summary',
  'Meeting title\tMesa de agua',
  'Attended participants\t2',
  'Start time\t3/25/26, 9:55:54 AM',
  '',
  '2. Participants',
  'Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole',
  'Ana Prueba\t3/25/26, 9:56:00 AM\t3/25/26, 11:30:00 AM\t1h 20m\tana@example.org\tana@example.org\tOrganizer',
  'Luis Ejemplo (Guest)\t3/25/26, 10:20:00 AM\t3/25/26, 11:30:00 AM\t1h 10m\t\t\tPresenter',
  '',
  '3. In-Meeting Activities',
  'Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole',
  'Ana Prueba\t3/25/26, 9:56:00 AM\t3/25/26, 10:30:00 AM\t34m\tana@example.org\tOrganizer',
  'Ana Prueba\t3/25/26, 10:45:00 AM\t3/25/26, 11:30:00 AM\t45m\tana@example.org\tOrganizer',
  'Luis Ejemplo (Guest)\t3/25/26, 10:20:00 AM\t3/25/26, 11:30:00 AM\t1h 10m\t\tPresenter',
]

export const teamsInSpanish = [
  '1. Resumen',
  'Título de la reunión\tMesa de agua',
  '',
  '2. Participantes',
  'Nombre\tPrimera unión\tÚltima salida\tDuración en la reunión\tCorreo electrónico\tId. de participante (UPN)\tRol',
  'Ana Prueba\t25/3/2026, 9:56:00 a.\u00a0m.\t25/3/2026, 1:30:00 p.\u00a0m.\t3 h 34 min\tana@example.org\tana@example.org\tOrganizador',
  '',
  '3. Actividades en la reunión',
  'Nombre\tHora de unión\tHora de salida\tDuración\tCorreo electrónico\tRol',
  'Ana Prueba\t25/3/2026, 9:56:00 a.\u00a0m.\t25/3/2026, 1:30:00 p.\u00a0m.\t3 h 34 min\tana@example.org\tOrganizador',
]

export const teamsActions = [
  'Full Name\tUser Action\tTimestamp',
  'Ana Prueba\tJoined before\t25/03/2026 10:00:00',
  'Luis Ejemplo\tJoined\t25/03/2026 10:05:00',
  'Ana Prueba\tLeft\t25/03/2026 10:30:00',
  'Ana Prueba\tJoined\t25/03/2026 10:45:00',
  'Luis Ejemplo\tLeft\t25/03/2026 11:00:00',
]

export const meet = [
  'First name,Last name,Email,Duration,Time joined,Time exited',
  'Ana,Prueba,ana@example.org,1 hr 30 min,10:00 AM,11:30 AM',
  'Luis,Ejemplo,,58 min,11:32 PM,12:30 AM',
]

export const meetInSpanish = [
  'Nombre,Apellidos,Correo electrónico,Duración,Hora a la que se unió,Hora a la que salió',
  'Ana,Prueba,ana@example.org,1 h 30 min,10:00,11:30',
]
