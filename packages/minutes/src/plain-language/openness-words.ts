import type { LocalizedText, Outcome } from '@apertura/domain'
import type { OpennessCode, OpennessElement } from './openness-code.js'

/** What each element is called. */
export const elementWords: Readonly<Record<OpennessElement, LocalizedText>> = {
  transparency: {
    'es-MX': 'Transparencia y rendición de cuentas',
    en: 'Transparency and accountability',
    'pt-BR': 'Transparência e prestação de contas',
  },
  participation: {
    'es-MX': 'Participación y cocreación',
    en: 'Participation and co-creation',
    'pt-BR': 'Participação e cocriação',
  },
  integrity: {
    'es-MX': 'Integridad y prevención de conflictos de interés',
    en: 'Integrity and prevention of conflicts of interest',
    'pt-BR': 'Integridade e prevenção de conflitos de interesse',
  },
  'plain-language': {
    'es-MX': 'Lenguaje claro y formatos abiertos y accesibles',
    en: 'Plain language, open and accessible formats',
    'pt-BR': 'Linguagem simples e formatos abertos e acessíveis',
  },
  memory: { 'es-MX': 'Memoria y archivo', en: 'Memory and archive', 'pt-BR': 'Memória e arquivo' },
}

type Said = Readonly<Record<Outcome, LocalizedText>>

const said = (
  met: readonly [esMX: string, en: string, ptBR: string],
  unmet: readonly [esMX: string, en: string, ptBR: string],
  undetermined: readonly [esMX: string, en: string, ptBR: string],
): Said => ({ met: textOf(met), unmet: textOf(unmet), undetermined: textOf(undetermined) })

const textOf = ([esMX, en, ptBR]: readonly [string, string, string]): LocalizedText => ({
  'es-MX': esMX,
  en,
  'pt-BR': ptBR,
})

/** One sentence for each answer: it is there, it is missing, or what is at hand does not tell. */
export const checkWords: Readonly<Record<OpennessCode, Said>> = {
  'openness.responsible-named': said(
    [
      'Cada acuerdo dice quién responde.',
      'Every agreement says who answers for it.',
      'Cada encaminhamento diz quem responde.',
    ],
    [
      'Hay acuerdos que no dicen quién responde.',
      'Some agreements do not say who answers for them.',
      'Há encaminhamentos que não dizem quem responde.',
    ],
    [
      'No hay acuerdos que revisar.',
      'There are no agreements to look at.',
      'Não há encaminhamentos para revisar.',
    ],
  ),
  'openness.due-named': said(
    ['Cada acuerdo tiene fecha.', 'Every agreement has a date.', 'Cada encaminhamento tem prazo.'],
    ['Hay acuerdos sin fecha.', 'Some agreements have no date.', 'Há encaminhamentos sem prazo.'],
    [
      'No hay acuerdos que revisar.',
      'There are no agreements to look at.',
      'Não há encaminhamentos para revisar.',
    ],
  ),
  'openness.results-shown': said(
    [
      'Cada decisión muestra su resultado y su cuenta.',
      'Every decision shows its result and how it was counted.',
      'Cada decisão mostra o resultado e a conta.',
    ],
    [
      'Hay decisiones que no muestran su cuenta.',
      'Some decisions do not show how they were counted.',
      'Há decisões que não mostram a conta.',
    ],
    ['No hay decisiones que revisar.', 'There are no decisions to look at.', 'Não há decisões para revisar.'],
  ),
  'openness.sources-cited': said(
    [
      'Dice de dónde sale lo que cuenta.',
      'It says where its facts come from.',
      'Diz de onde vem o que conta.',
    ],
    [
      'No dice de dónde sale lo que cuenta.',
      'It does not say where its facts come from.',
      'Não diz de onde vem o que conta.',
    ],
    [
      'No se sabe de dónde sale lo que cuenta.',
      'It is not known where its facts come from.',
      'Não se sabe de onde vem o que conta.',
    ],
  ),
  'openness.called-ahead': said(
    [
      'Consta la convocatoria y su orden del día.',
      'The call and its agenda are on record.',
      'Constam a convocação e a pauta.',
    ],
    [
      'No consta la convocatoria o su orden del día.',
      'The call or its agenda is not on record.',
      'Não consta a convocação ou a pauta.',
    ],
    [
      'No se sabe cómo se convocó.',
      'It is not known how people were called.',
      'Não se sabe como foi a convocação.',
    ],
  ),
  'openness.attendance-shown': said(
    ['Dice quién asistió.', 'It says who attended.', 'Diz quem esteve presente.'],
    ['No dice quién asistió.', 'It does not say who attended.', 'Não diz quem esteve presente.'],
    ['No se sabe quién asistió.', 'It is not known who attended.', 'Não se sabe quem esteve presente.'],
  ),
  'openness.sectors-present': said(
    [
      'Asistieron personas de varios sectores.',
      'People of several sectors attended.',
      'Compareceram pessoas de vários setores.',
    ],
    ['Solo asistió un sector.', 'Only one sector attended.', 'Só compareceu um setor.'],
    [
      'No se sabe qué sectores asistieron.',
      'It is not known which sectors attended.',
      'Não se sabe quais setores compareceram.',
    ],
  ),
  'openness.voices-shown': said(
    ['Muestra lo que se dijo.', 'It shows what was said.', 'Mostra o que foi dito.'],
    ['No muestra lo que se dijo.', 'It does not show what was said.', 'Não mostra o que foi dito.'],
    ['No se sabe qué se dijo.', 'It is not known what was said.', 'Não se sabe o que foi dito.'],
  ),
  'openness.interests-declared': said(
    [
      'Muestra los intereses declarados.',
      'It shows the interests that were declared.',
      'Mostra os interesses declarados.',
    ],
    [
      'Alguien declaró un interés y no se excusó de decidir.',
      'Somebody declared an interest and did not step back.',
      'Alguém declarou um interesse e não se afastou da decisão.',
    ],
    [
      'No consta si se preguntó por conflictos de interés.',
      'It is not on record whether anybody asked about conflicts of interest.',
      'Não consta se houve pergunta sobre conflitos de interesse.',
    ],
  ),
  'openness.personal-data-out': said(
    [
      'No muestra datos confidenciales ni reservados.',
      'It shows no confidential or reserved data.',
      'Não mostra dados confidenciais nem reservados.',
    ],
    [
      'Muestra datos confidenciales o reservados: haga una versión pública.',
      'It shows confidential or reserved data: make a public version.',
      'Mostra dados confidenciais ou reservados: faça uma versão pública.',
    ],
    [
      'No se sabe si muestra datos personales.',
      'It is not known whether it shows personal data.',
      'Não se sabe se mostra dados pessoais.',
    ],
  ),
  'openness.easy-to-read': said(
    ['Se lee con facilidad.', 'It is easy to read.', 'É fácil de ler.'],
    [
      'Es difícil de leer: corrija las oraciones marcadas.',
      'It is hard to read: mend the marked sentences.',
      'É difícil de ler: corrija as frases marcadas.',
    ],
    [
      'No se midió si es fácil de leer.',
      'Nobody measured whether it is easy to read.',
      'Não se mediu se é fácil de ler.',
    ],
  ),
  'openness.open-format': said(
    ['Está en un formato abierto.', 'It is in an open format.', 'Está em um formato aberto.'],
    ['No está en un formato abierto.', 'It is not in an open format.', 'Não está em um formato aberto.'],
    [
      'No se sabe en qué formatos está.',
      'It is not known which formats it has.',
      'Não se sabe em que formatos está.',
    ],
  ),
  'openness.accessible-format': said(
    ['Está en un formato accesible.', 'It is in an accessible format.', 'Está em um formato acessível.'],
    [
      'No está en un formato accesible.',
      'It is not in an accessible format.',
      'Não está em um formato acessível.',
    ],
    [
      'No se sabe en qué formatos está.',
      'It is not known which formats it has.',
      'Não se sabe em que formatos está.',
    ],
  ),
  'openness.digest-given': said(
    [
      'Tiene una huella digital para comprobar que nadie lo cambió.',
      'It has a digital fingerprint to check that nobody changed it.',
      'Tem um resumo digital para conferir que ninguém mudou nada.',
    ],
    [
      'La huella digital es de otro texto.',
      'The digital fingerprint is that of another text.',
      'O resumo digital é de outro texto.',
    ],
    ['No tiene una huella digital.', 'It has no digital fingerprint.', 'Não tem um resumo digital.'],
  ),
  'openness.record-named': said(
    [
      'Dice en qué registro están los hechos.',
      'It says in which record the facts are.',
      'Diz em que registro estão os fatos.',
    ],
    [
      'No dice en qué registro están los hechos.',
      'It does not say in which record the facts are.',
      'Não diz em que registro estão os fatos.',
    ],
    [
      'No se sabe en qué registro están los hechos.',
      'It is not known in which record the facts are.',
      'Não se sabe em que registro estão os fatos.',
    ],
  ),
  'openness.signed': said(
    ['Alguien lo firmó.', 'Somebody signed it.', 'Alguém assinou.'],
    ['Nadie lo ha firmado.', 'Nobody has signed it.', 'Ninguém assinou.'],
    [
      'No se sabe si alguien lo firmó.',
      'It is not known whether anybody signed it.',
      'Não se sabe se alguém assinou.',
    ],
  ),
}
