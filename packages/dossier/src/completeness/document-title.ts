import type { DocumentType, LocalizedText } from '@apertura/domain'

const titles: Readonly<Record<string, LocalizedText>> = {
  minutes: { 'es-MX': 'Minuta', en: 'Minutes' },
  call: { 'es-MX': 'Convocatoria', en: 'Call' },
  'attendance-list': { 'es-MX': 'Lista de asistencia', en: 'Attendance list' },
  'agreement-sheet': { 'es-MX': 'Hoja de acuerdos', en: 'Sheet of agreements' },
  'hand-over-letter': { 'es-MX': 'Oficio de entrega', en: 'Letter of hand-over' },
  briefing: { 'es-MX': 'Nota informativa', en: 'Briefing' },
  reply: { 'es-MX': 'Respuesta', en: 'Reply' },
}

/** What a document is called where no rule of the definition names it. */
export const documentTitle = (type: DocumentType): LocalizedText => titles[type] ?? { und: type }
