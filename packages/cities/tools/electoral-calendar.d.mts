export interface CalendarRow {
  readonly line: number
  readonly fecha: string
  readonly cve_ent: string
  readonly entidad: string
  readonly eleccion: string
  readonly valor_original: string
}

export interface Oddity {
  readonly line: number
  readonly path: string
  readonly value: string
  readonly message: string
}

export function readCalendar(text: string): CalendarRow[]

export function suspiciousRows(rows: readonly CalendarRow[]): Oddity[]
