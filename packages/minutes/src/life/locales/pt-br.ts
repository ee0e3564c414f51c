import type { Facts, LocaleTable } from '@apertura/domain'
import type { LifeCode } from '../life-code.js'
import { fact, say } from './say.js'

const it = (facts: Facts) => `a versão ${fact(facts, 'version')} de “${fact(facts, 'document')}”`
const ofIt = (facts: Facts) => `d${it(facts)}`
const It = (facts: Facts) => `A versão ${fact(facts, 'version')} de “${fact(facts, 'document')}”`
const by = (facts: Facts) => fact(facts, 'by')
const other = (facts: Facts) => fact(facts, 'other')
/** A day as it is written in Brazil. */
const until = (facts: Facts) => fact(facts, 'until').split('-').reverse().join('/')

/** What the life of a document answers, in Brazilian Portuguese. */
export const ptBR: LocaleTable<LifeCode> = {
  'document.version-once': say('A versão é nova.', facts => `${It(facts)} já estava escrita.`),
  'document.version-known': say('A versão é conhecida.', facts => `Não há registro ${ofIt(facts)}.`),
  'document.version-next': say(
    'As versões são contadas uma a uma.',
    facts => `${It(facts)} está fora de ordem: a próxima é a ${fact(facts, 'next')}.`,
  ),
  'document.version-latest': say(
    'É a última versão.',
    facts => `Há uma versão mais nova do que ${it(facts)}: a ${fact(facts, 'latest')}.`,
  ),
  'document.digest-new': say(
    'Diz algo diferente das versões anteriores.',
    facts => `${It(facts)} diz exatamente o mesmo que a versão ${other(facts)}.`,
  ),
  'document.signed-stands': say(
    'Nenhuma versão assinada muda sem uma errata.',
    facts =>
      `A versão ${other(facts)} já está assinada e não consta uma errata. A versão ${fact(facts, 'version')} de “${fact(facts, 'document')}” mudaria o que as pessoas assinaram.`,
  ),
  'document.deadline-ahead': say(
    'Há tempo para enviar observações.',
    facts => `O prazo para observações sobre ${it(facts)} terminou em ${until(facts)}, antes da circulação.`,
    facts =>
      `O prazo para observações sobre ${it(facts)} termina em ${until(facts)}. Talvez ela tenha circulado depois.`,
  ),
  'document.not-approved-yet': say('Ainda não foi aprovada.', facts => `${It(facts)} já foi aprovada.`),
  'document.circulated-first': say(
    'Já circulou.',
    facts => `Não consta que ${it(facts)} tenha circulado para receber observações.`,
  ),
  'document.observed-in-time': say(
    'A observação chegou a tempo.',
    facts =>
      `A observação de ${by(facts)} sobre ${it(facts)} chegou tarde: o prazo terminou em ${until(facts)}.`,
    facts =>
      `A observação de ${by(facts)} sobre ${it(facts)} talvez tenha chegado tarde: o prazo terminou em ${until(facts)}.`,
  ),
  'document.observation-known': say(
    'A observação é conhecida.',
    facts => `Não há registro da observação “${fact(facts, 'observation')}” sobre ${it(facts)}.`,
  ),
  'document.observation-open': say(
    'A observação espera resposta.',
    facts =>
      `A observação “${fact(facts, 'observation')}” de ${by(facts)} já tinha resposta. Vale a primeira.`,
  ),
  'document.observation-answered': say(
    'Quem pediu uma mudança sabe por quê.',
    facts =>
      `A observação “${fact(facts, 'observation')}” não entrou como chegou, e falta uma razão. Quem a enviou tem direito a conhecê-la.`,
  ),
  'document.deadline-over': say(
    'O prazo para observações terminou.',
    facts => `As pessoas ainda podem enviar observações sobre ${it(facts)} até ${until(facts)}.`,
    facts =>
      `O prazo para observações sobre ${it(facts)} termina em ${until(facts)}. Talvez esse dia ainda não tenha terminado.`,
  ),
  'document.observations-settled': say(
    'Todas as observações têm resposta.',
    facts => `${It(facts)} tem observações sem resposta. Quem enviou: ${by(facts)}.`,
  ),
  'document.approved-first': say(
    'Já foi aprovada.',
    facts => `Ninguém aprovou “${fact(facts, 'document')}”.`,
  ),
  'document.signed-as-approved': say(
    'A versão assinada é a que foi aprovada.',
    facts =>
      `A versão aprovada de “${fact(facts, 'document')}” é a ${other(facts)}, e a assinada é a ${fact(facts, 'version')}.`,
  ),
  'document.signer-expected': say(
    'Quem assina devia assinar.',
    facts => `${by(facts)} assina ${it(facts)} e não está entre quem devia assinar.`,
  ),
  'document.signed-once': say(
    'É a primeira assinatura desta pessoa.',
    facts => `${by(facts)} já tinha assinado ${it(facts)}. As duas ficam.`,
  ),
  'document.signed-first': say('Está assinada.', facts => `Ninguém assinou ${it(facts)}.`),
  'document.signatures-complete': say(
    'Assinaram todas as pessoas que deviam assinar.',
    facts => `Faltam assinaturas em ${it(facts)}: ${by(facts)}.`,
  ),
  'document.whole-allowed': say(
    'Pode ser mostrada completa.',
    facts =>
      `A resolução ${fact(facts, 'resolution')} de ${fact(facts, 'committee')} ordena não mostrar uma parte. Só se pode mostrar uma versão pública ${ofIt(facts)}.`,
  ),
  'document.public-version-ordered': say(
    'Uma resolução ordena a versão pública.',
    facts => `Nenhuma resolução diz o que a versão pública ${ofIt(facts)} deixa fora.`,
  ),
  'document.published-first': say(
    'Já estava publicada.',
    facts => `${It(facts)} não foi publicada. O erro se corrige no próximo rascunho, sem errata.`,
  ),
  'document.not-shown-whole': say(
    'Não tinha sido mostrada completa.',
    facts =>
      `${It(facts)} já tinha sido mostrada completa quando a resolução ${fact(facts, 'resolution')} ordenou não mostrar uma parte.`,
  ),
}
