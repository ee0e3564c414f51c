/** Who can mend what a criterion of a rule pack finds, and how. The build fails for a criterion without its line. */
export const packMending = {
  'call-2020.in-window': {
    en: 'Nobody once the call has closed: the next one. Whoever keeps the record looks for the day of the expression of interest and adds it.',
    es: 'Nadie, una vez cerrada la convocatoria: queda la siguiente. Quien lleva el registro busca el día de la expresión de interés y lo asienta.',
  },
  'call-2020.letter-when-asked': {
    en: 'The applicant sends the letter; whoever keeps the record adds it.',
    es: 'Quien se postula envía la carta; quien lleva el registro la asienta.',
  },
  'joining.local-jurisdiction': {
    en: 'Nobody: other authorities take part through their country.',
    es: 'Nadie: otras autoridades participan por medio de su país.',
  },
  'joining.country-in-good-standing': {
    en: 'The national government, by keeping its country’s duties to OGP.',
    es: 'El gobierno nacional, si cumple lo que su país debe a OGP.',
  },
  'joining.term-left': {
    en: 'The next administration, which applies anew.',
    es: 'La administración siguiente, que se postula de nuevo.',
  },
  'joining.precedent': {
    en: 'The applicant shows what it did, with its date, or does something first.',
    es: 'Quien se postula muestra lo que hizo, con su fecha, o hace algo primero.',
  },
  'joining.letter-from-head': {
    en: 'The head of government signs, or names in writing who signs for them.',
    es: 'Firma quien encabeza el gobierno, o designa por escrito a quien firma en su nombre.',
  },
  'joining.backed-from-outside': {
    en: 'The government invites an organisation outside government to back the application.',
    es: 'El gobierno invita a una organización ajena al gobierno a acompañar la postulación.',
  },
  'joining.staff-named': {
    en: 'The government names who will do the work.',
    es: 'El gobierno dice quién hará el trabajo.',
  },
  'joining.counterparts-named': {
    en: 'The government agrees with organisations on who takes part, and names them.',
    es: 'El gobierno acuerda con organizaciones quién participa, y lo dice.',
  },
  ...appraisal('joining.aims-aligned', 'its aims', 'sus metas'),
  ...appraisal('joining.mechanisms-clear', 'how it will work', 'cómo trabajará'),
  ...appraisal('joining.value-clear', 'what people gain', 'qué gana la gente'),
  ...appraisal('joining.ready-to-learn', 'what it will share and learn', 'qué compartirá y aprenderá'),
  'joining.letter-from-outside': {
    en: 'An organisation outside government gives its letter.',
    es: 'Una organización ajena al gobierno da su carta.',
  },
  'joining.letters-enough': {
    en: 'The applicant asks for the letters that are missing.',
    es: 'Quien se postula pide las cartas que faltan.',
  },
  'joining.filed-by-official': {
    en: 'A government official files it again.',
    es: 'Alguien del gobierno la presenta de nuevo.',
  },
  'joining.only-one': {
    en: 'The government withdraws all but one.',
    es: 'El gobierno retira todas menos una.',
  },
  'petition.written': {
    en: 'Whoever asks writes it down, or is helped to.',
    es: 'Quien pide lo pone por escrito, o recibe ayuda para hacerlo.',
  },
  'petition.respectful': {
    en: 'Whoever asks says it otherwise.',
    es: 'Quien pide lo dice de otro modo.',
  },
  'petition.of-a-citizen': {
    en: 'A citizen makes the petition.',
    es: 'Hace la petición alguien con ciudadanía.',
  },
  'petition.answered': {
    en: 'The authority answers, also to say no, and gives its reason.',
    es: 'La autoridad responde, también para decir que no, y da su razón.',
  },
  'petition.answered-in-writing': {
    en: 'The authority writes down what it answered.',
    es: 'La autoridad pone por escrito lo que respondió.',
  },
  'contribution.in-window': {
    en: 'Nobody once it has closed, unless the city extends it, for everybody and with a day. A day that is missing is looked for in the receipt.',
    es: 'Nadie, una vez cerrada, salvo que la ciudad la amplíe, para todas las personas y con fecha. El día que falta se busca en el acuse.',
  },
  'contribution.in-announced-window': {
    en: 'Nothing is to be mended: the city says why it went on after the day that it had announced.',
    es: 'No hay nada que remediar: la ciudad explica por qué siguió después del día que anunció.',
  },
  'contribution.says-something': {
    en: 'Whoever receives it asks the sender for the text.',
    es: 'Quien la recibe pide el texto a quien la envió.',
  },
  'contribution.related-to-axis': {
    en: 'A reviewer says which axis it bears on; whoever sent it may explain.',
    es: 'Quien revisa dice qué eje toca; quien la envió puede explicarlo.',
  },
  'contribution.not-offensive': reader(),
  'contribution.not-discriminatory': reader(),
  'contribution.respects-rights': reader(),
  'contribution.within-jurisdiction': {
    en: 'A reviewer says whose it is, and the reply tells where to send it.',
    es: 'Quien revisa dice a quién le toca, y la respuesta dice adónde enviarla.',
  },
  'contribution.placed': {
    en: 'Whoever receives it asks the sender in which borough the place lies.',
    es: 'Quien la recibe pregunta a quien la envió en qué demarcación está el lugar.',
  },
  'problem.public': reviewer('says whether it is public', 'dice si es público'),
  'problem.collective': reviewer(
    'finds out whether it is of others too',
    'averigua si es también de otras personas',
  ),
  'problem.reach': reviewer('says how far it reaches', 'dice hasta dónde llega'),
  'solution.viable': reviewer(
    'asks the institution that would do it, and gives its reason',
    'pregunta a la institución que la haría, y da su razón',
  ),
  'seat.filled-by': {
    en: 'Whoever keeps the record looks for the act by which the member came in and adds it.',
    es: 'Quien lleva el registro busca el acto por el que entró y lo asienta.',
  },
  'seat.in-call-window': {
    en: 'The conveners invite the member, and say so, or open another call.',
    es: 'Quienes convocan le invitan, y lo dicen, o abren otra convocatoria.',
  },
  'seat.of-sector': {
    en: 'The conveners call somebody of a sector to whom the call was addressed.',
    es: 'Quienes convocan llaman a alguien de un sector al que se dirigió la convocatoria.',
  },
  'seat.of-the-city': {
    en: 'The conveners say what being of the city means.',
    es: 'Quienes convocan dicen qué es ser de la ciudad.',
  },
  'seat.chosen-by-method': {
    en: 'The conveners publish the method and what came of it.',
    es: 'Quienes convocan publican la metodología y lo que resultó.',
  },
}

function appraisal(code, what, que) {
  return {
    [code]: {
      en: `The applicant explains ${what} better; OGP appraises it anew.`,
      es: `Quien se postula explica mejor ${que}; OGP lo valora de nuevo.`,
    },
  }
}

function reader() {
  return {
    en: 'Reviewers read it and give their reason; whoever sent it may ask for a second look, or say it otherwise.',
    es: 'Quienes revisan la leen y dan su razón; quien la envió puede pedir una segunda revisión, o decirlo de otro modo.',
  }
}

function reviewer(does, hace) {
  return {
    en: `A reviewer ${does}; whoever sent it may explain.`,
    es: `Quien revisa ${hace}; quien la envió puede explicarlo.`,
  }
}
