import { paragraph } from '../make-blocks.js'
import type { MesaSection } from '../mesa-section.js'
import { sayAgreement } from '../say-agreement.js'

/** Every agreement with its history and its answers. */
export const agreementDetails: MesaSection = ({ agreements }, say) =>
  agreements.length === 0
    ? [paragraph('agreements-none', say.line('agreements.none'))]
    : agreements.map(each => sayAgreement(each, say))
