import type { DecisionRule, VoteRule } from '@apertura/domain'
import type { Inlines } from '../tree/document-tree.js'
import { sentences } from './make-blocks.js'
import { keyOf, type Say } from './say.js'

/** By which rule a matter was decided, in plain words. */
export function sayRule(rule: DecisionRule | 'not-stated', say: Say): Inlines {
  if (rule === 'not-stated') return say.line('rule.not-stated')
  return sentences(base(rule, say), ...otherwise(rule.otherwise, say))
}

function base(rule: DecisionRule, say: Say): Inlines {
  switch (rule.kind) {
    case 'consensus':
      return say.line(keyOf('rule.consensus', rule.objections))
    case 'consent':
      return say.line('rule.consent')
    case 'graded': {
      const { scale, inFavourUpTo, atLeast } = rule
      const word = (position: string) => say.word('position', position)
      return say.line('rule.graded', {
        first: word(scale[0]),
        last: word(scale.at(-1) ?? scale[0]),
        upTo: word(inFavourUpTo),
        ...share(atLeast),
      })
    }
    case 'vote':
      return vote(rule, say)
  }
}

function vote({ majority, strict, of = 'cast', parity, tie }: VoteRule, say: Say): Inlines {
  return sentences(
    ...(majority === 'simple'
      ? [say.line('rule.vote.simple')]
      : [
          majority === '1/2'
            ? say.line(strict ? 'rule.vote.more-than-half' : 'rule.vote.at-least-half')
            : say.line(strict ? 'rule.vote.more-than' : 'rule.vote.at-least', share(majority)),
          say.line(keyOf('rule.of', of)),
        ]),
    parity ? say.line('rule.parity') : [],
    tie ? say.line('rule.tie') : [],
  )
}

function otherwise(rule: DecisionRule | 'defer' | undefined, say: Say): readonly Inlines[] {
  if (rule === undefined) return []
  return [say.line(rule === 'defer' ? 'rule.otherwise.defer' : 'rule.otherwise.rule')]
}

function share(text: string): { readonly part: string; readonly whole: string } {
  const [part = '', whole = ''] = text.split('/')
  return { part, whole }
}
