import { section } from '../make-blocks.js'
import type { MesaSection } from '../mesa-section.js'
import { agreementTable } from './agreements.js'

/** Agreements of earlier sessions that are not done. */
export const toFollow: MesaSection = ({ agreements }, say) => {
  const open = agreements.filter(
    ({ from, status }) => from !== null && status !== 'done' && status !== 'dropped',
  )
  const rows = agreementTable('agreements-earlier', say.line('agreements.caption.earlier'), open, say)
  return rows.length === 0 ? [] : [section('to-follow', 'agreements', say.line('section.to-follow'), rows)]
}
