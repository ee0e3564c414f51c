import type { ArchivalSeries, Locale } from '@apertura/domain'
import type { CrateEntity } from './crate-entity.js'

export const seriesId = (id: string): string => `#series-${encodeURIComponent(id)}`

/** Archival series as collections, with how long they are kept as named values. */
export const seriesEntities = (series: readonly ArchivalSeries[], language: Locale): readonly CrateEntity[] =>
  series.flatMap(({ id, title, retention }) => {
    const kept = (['current', 'semiCurrent', 'disposal'] as const).map(
      (name): CrateEntity => ({
        '@id': `${seriesId(id)}-${name}`,
        '@type': 'PropertyValue',
        name: `retention.${name}`,
        value: retention[name] ?? 'not-stated',
        ...(name === 'disposal' ? {} : { unitText: 'years' }),
      }),
    )
    return [
      {
        '@id': seriesId(id),
        '@type': 'Collection',
        identifier: id,
        name: title[language] ?? Object.values(title)[0] ?? id,
        additionalProperty: kept.map(each => ({ '@id': each['@id'] })),
      },
      ...kept,
    ]
  })
