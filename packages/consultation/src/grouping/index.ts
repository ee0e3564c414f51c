// Copies and relatives
export {
  type GroupingOptions,
  type GroupMember,
  groupTexts,
  type RelatedTexts,
  type TextGroup,
  type TextGrouping,
} from './group-texts.js'
