// What a picture is, and the same in words

// The pictures
export { balancePicture } from './balance/balance-picture.js'
export { type Flow, type FlowOptions, flowPicture } from './flow/flow-picture.js'
export { membershipPicture } from './membership/membership-picture.js'
export type { Picture, PictureOptions, PictureTable } from './picture.js'
export { pictureCss } from './picture-css.js'
export { pictureTableHtml } from './picture-table-html.js'
export type { PictureWords, TimelineLane } from './picture-words.js'
export type { TimelineOptions } from './timeline/timeline-model.js'
export { timelinePicture } from './timeline/timeline-picture.js'
