import type { ReplySection } from './reply-section.js'
import { appeal, ask, decided, foot, greeting, next, sent, who } from './sections/reply.js'
import { why } from './sections/reply-why.js'

const table = { greeting, sent, decided, why, who, next, appeal, ask, foot } satisfies Readonly<
  Record<string, ReplySection>
>

/** The name of a part of a reply. */
export type ReplySectionId = keyof typeof table

/** Every part that a reply can have. */
export const replySections: Readonly<Record<ReplySectionId, ReplySection>> = table
