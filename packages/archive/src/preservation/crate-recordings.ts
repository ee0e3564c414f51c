import type { Recording } from './bag-about.js'
import { type CrateEntity, datesOf, idOfPath, ref } from './crate-entity.js'
import { mediaTypeOf } from './media-type-of.js'

/** A recording as a web-based data entity, with its captions, its transcript and one clip for each mark. */
export function recordingEntities(recording: Recording): readonly CrateEntity[] {
  const { url, name, sha256, created, about, captions, transcript, marks = [] } = recording
  const path = url.replace(/[?#].*$/, '')
  const clips = marks.map(
    (mark): CrateEntity => ({
      '@id': `${url}#t=${mark.seconds}`,
      '@type': 'Clip',
      name: mark.name,
      startOffset: mark.seconds,
      isPartOf: ref(url),
    }),
  )
  return [
    {
      '@id': url,
      '@type': ['File', 'VideoObject'],
      name,
      encodingFormat: recording.encodingFormat ?? mediaTypeOf(path),
      ...(sha256 ? { sha256 } : {}),
      ...(about ? { about: ref(about) } : {}),
      ...datesOf(created),
      ...(captions ? { caption: ref(idOfPath(captions)) } : {}),
      ...(transcript ? { subjectOf: ref(idOfPath(transcript)) } : {}),
      ...(clips.length > 0 ? { hasPart: clips.map(clip => ref(clip['@id'])) } : {}),
    },
    ...clips,
  ]
}
