import type { LocalizedText } from '@apertura/domain'

/** The same words in the two languages of these records. */
export const esEn = (es: string, en: string): LocalizedText => ({ 'es-MX': es, en })
