import type { Channel } from '@apertura/domain'

const words: Readonly<Record<string, Channel>> = Object.fromEntries(
  (
    [
      ['web', ['web', 'online', 'internet', 'en linea', 'digital', 'pagina web', 'plataforma', 'website']],
      ['paper', ['paper', 'papel', 'en papel', 'formulario', 'impreso', 'buzon', 'carta', 'letter']],
      ['telephone', ['telephone', 'telefono', 'phone', 'por telefono', 'llamada', 'call', 'telefonica']],
      [
        'in-person',
        [
          'in-person',
          'in person',
          'presencial',
          'en persona',
          'modulo',
          'ventanilla',
          'asamblea',
          'reunion',
          'meeting',
        ],
      ],
      ['not-stated', ['not-stated', 'sin dato', 'no se sabe', 'n/d']],
    ] as const
  ).flatMap(([channel, names]) => names.map(name => [name, channel])),
)

/** The channel that a cell names, in Spanish or English; a word that is not known is a channel of its own. */
export function channelOf(cell: string): Channel {
  const name = cell.trim()
  const folded = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return Object.hasOwn(words, folded) ? (words[folded] as Channel) : name
}
