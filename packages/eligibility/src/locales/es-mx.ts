import type { CriteriaSentences } from '@apertura/rules/criteria'
import type { JoiningCode } from '../joining-criteria.js'
import type { Joining2021OwnCode } from '../ogp-local-2021-joining.js'
import type { Call2020OwnCode } from '../ogp-local-call-2020.js'

export const joining: CriteriaSentences<JoiningCode> = {
  'joining.local-jurisdiction': {
    met: 'Quien se postula es un gobierno local.',
    unmet: 'Solo puede postularse un gobierno local, y este no lo es.',
    undetermined: 'No consta si quien se postula es un gobierno local.',
  },
  'joining.country-in-good-standing': {
    met: 'Su país es miembro de la Alianza (OGP) y está al corriente.',
    unmet: 'Su país no es miembro de la Alianza (OGP) o no está al corriente, así que no puede postularse.',
    undetermined: 'No consta si su país era miembro de la Alianza (OGP) y estaba al corriente.',
  },
  'joining.term-left': {
    met: 'A esta administración le quedan {monthsLeft} meses; se piden al menos {leastMonths}.',
    unmet: 'A esta administración le quedan {monthsLeft} meses y se piden al menos {leastMonths}.',
    undetermined:
      'Deben quedarle al menos {leastMonths} meses a la administración; no consta cuántos le quedan.',
  },
  'joining.precedent': {
    met: 'Tiene al menos una reforma o un ejercicio de gobierno abierto de los últimos tres años.',
    unmet:
      'Hace falta al menos una reforma o un ejercicio de gobierno abierto de los últimos tres años, y no hay ninguno.',
    undetermined:
      'No consta si tiene una reforma o un ejercicio de gobierno abierto de los últimos tres años.',
  },
  'joining.letter-from-head': {
    met: 'Hay carta de apoyo de quien encabeza el gobierno, o de alguien en su nombre.',
    unmet: 'Falta la carta de apoyo de quien encabeza el gobierno, o de alguien en su nombre.',
    undetermined: 'No consta si quien encabeza el gobierno, o alguien en su nombre, dio una carta de apoyo.',
  },
  'joining.backed-from-outside': {
    met: 'Acompaña la postulación alguien de fuera del gobierno.',
    unmet:
      'Nadie de fuera del gobierno acompaña la postulación, y hace falta al menos una organización o persona.',
    undetermined: 'No consta si alguien de fuera del gobierno acompaña la postulación.',
  },
  'joining.staff-named': {
    met: 'La postulación dice qué personal se hará cargo.',
    unmet: 'La postulación no dice qué personal se hará cargo.',
    undetermined: 'No consta si la postulación dijo qué personal se haría cargo.',
  },
  'joining.counterparts-named': {
    met: 'La postulación dice con quién trabajará fuera del gobierno.',
    unmet: 'La postulación no dice con quién trabajará fuera del gobierno.',
    undetermined: 'No consta si la postulación dijo con quién trabajaría fuera del gobierno.',
  },
  'joining.aims-aligned': {
    met: 'Sus metas son ambiciosas y van con las prioridades de la Alianza (OGP).',
    unmet: 'Sus metas no son ambiciosas o no van con las prioridades de la Alianza (OGP).',
    undetermined: 'Que las metas sean ambiciosas y afines lo valora la Alianza (OGP); no consta qué valoró.',
  },
  'joining.mechanisms-clear': {
    met: 'Explica cómo va a hacer su plan con la sociedad y a darle seguimiento.',
    unmet: 'No explica con claridad cómo va a hacer su plan con la sociedad o a darle seguimiento.',
    undetermined:
      'Que se explique bien cómo se hará el plan con la sociedad y se le dará seguimiento lo valora la Alianza (OGP); no consta qué valoró.',
  },
  'joining.value-clear': {
    met: 'Explica qué gana la gente con que participe.',
    unmet: 'No explica con claridad qué gana la gente con que participe.',
    undetermined: 'Que se explique bien qué gana la gente lo valora la Alianza (OGP); no consta qué valoró.',
  },
  'joining.ready-to-learn': {
    met: 'Está en condiciones de aprender con otros gobiernos y compartir lo que sabe.',
    unmet: 'No está en condiciones de aprender con otros gobiernos y compartir lo que sabe.',
    undetermined:
      'La disposición a aprender con otros gobiernos la valora la Alianza (OGP); no consta qué valoró.',
  },
}

export const call2020: CriteriaSentences<Call2020OwnCode> = {
  'call-2020.in-window': {
    met: 'La expresión de interés llegó dentro de la convocatoria, que fue del {opensOn} al {closesOn}.',
    unmet: 'La expresión de interés es del {expressionOn}; la convocatoria fue del {opensOn} al {closesOn}.',
    undetermined:
      'La convocatoria recibió expresiones de interés del {opensOn} al {closesOn}; no consta el día exacto en que llegó esta. Fecha de la postulación que consta: {appliedOn}; puede ser la de otro documento, como la carta de apoyo que se pedía después.',
  },
  'call-2020.letter-when-asked': {
    met: 'Si se le pidió carta de apoyo, la entregó.',
    unmet: 'Se le pidió carta de apoyo y no la entregó.',
    undetermined:
      'En esta ronda se pidió carta de apoyo a 64 de 112 postulantes; no consta si a este se le pidió, o si la entregó.',
  },
}

export const joining2021: CriteriaSentences<Joining2021OwnCode> = {
  'joining.letter-from-outside': {
    met: 'Hay carta de apoyo de al menos una organización de fuera del gobierno.',
    unmet: 'Falta la carta de apoyo de una organización de fuera del gobierno.',
    undetermined: 'No consta si hay carta de apoyo de una organización de fuera del gobierno.',
  },
  'joining.letters-enough': {
    met: 'Hay {lettersInAll} cartas de apoyo; se piden al menos {leastLetters}.',
    unmet: 'El número de cartas de apoyo es {lettersInAll} y se piden al menos {leastLetters}.',
    undetermined: 'Se piden al menos {leastLetters} cartas de apoyo; no consta cuántas hay.',
  },
  'joining.filed-by-official': {
    met: 'Presentó la solicitud alguien que trabaja en ese gobierno.',
    unmet: 'La solicitud debe presentarla alguien que trabaje en ese gobierno, y no fue así.',
    undetermined: 'No consta si quien presentó la solicitud trabaja en ese gobierno.',
  },
  'joining.only-one': {
    met: 'Este gobierno presentó una sola solicitud en la ronda.',
    unmet: 'Cada gobierno presenta una sola solicitud por ronda, y de este hay {applicationsFiled}.',
    undetermined: 'No consta cuántas solicitudes presentó este gobierno en la ronda.',
  },
}
