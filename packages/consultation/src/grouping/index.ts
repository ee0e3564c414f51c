// Copies and relatives
export {
  type GroupingOptions,
  type GroupMember,
  groupTexts,
  type RelatedTexts,
  type TextGroup,
  type TextGrouping,
} from './group-texts.js'

// What came from what
export { type Lineage, lineage } from './lineage.js'
export type { LineageAct } from './lineage-act.js'
