import type { PictureWords } from '../picture-words.js'

const count = (amount: number, one: string, many: string) => `${amount} ${amount === 1 ? one : many}`
const two = (amount: number) => String(amount).padStart(2, '0')

const months = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic']

/** Pictures in plain Mexican Spanish. */
export const esMx: PictureWords = {
  months,
  perhaps: 'quizá',
  noKnownEnd: 'sin fin conocido',
  fromTo: (from, to) => `desde: ${from}; hasta: ${to}`,
  short: {
    date: ({ year, month, day }) =>
      [day, month === undefined ? undefined : months[month - 1], year]
        .filter(part => part !== undefined)
        .join(' '),
    between: (first, last) => `entre ${first} y ${last}`,
    notBefore: first => `${first} o después`,
    notAfter: last => `${last} o antes`,
    undated: 'sin fecha',
    stretch: (from, to) => `${from} → ${to}`,
    sometime: when => `un tiempo ${when}`,
  },
  open: 'Ver la imagen',
  legend: 'Cómo leerlo',
  timeline: {
    title: process => `${process}: qué pasó, qué lo interrumpió y qué se retrasó`,
    nothing: 'El registro todavía no cuenta nada, así que no hay nada que dibujar.',
    caption: 'Línea del tiempo, en palabras',
    head: ['Parte', 'Qué', 'Cuándo', 'Nota'],
    parentheses: 'Paréntesis: lo que interrumpió',
    stages: 'Etapas',
    owed: 'Lo que se debía o se anunció',
    turning: 'Momentos decisivos',
    numbered: 'Los números son los de la historia que sigue.',
    told: 'Todo lo demás que cuenta el registro',
    toldHow: 'Cada marca es un hecho; ×3 son tres con la misma fecha.',
    lanes: {
      sessions: 'Sesiones y mesas',
      people: 'Personas y cuerpos colegiados',
      papers: 'Documentos, convocatorias y difusión',
      voices: 'Lo que alguien dijo',
      unsettled: 'Lo que faltó o no está claro',
      rest: 'Otros hechos',
    },
    inOgp: 'Parte de la Alianza para el Gobierno Abierto (OGP)',
    suspended: 'Trabajos suspendidos',
    otherReading: title => `Otra lectura: ${title}`,
    endNotStated: 'la fuente no dice cuándo terminó',
    forbidsGovernment: 'limita lo que se puede hacer',
    owedBy: name => `lo debe: ${name}`,
    outcomes: { met: 'se hizo', unmet: 'no se hizo', undetermined: 'no está claro si se hizo' },
    neverSet: 'nunca se le puso fecha',
    due: date => `para ${date}`,
    firstDue: date => `primera fecha: ${date}`,
    announced: 'Último día de la consulta',
    announcedFor: date => `anunciado: ${date}`,
    ended: date => `fue: ${date}`,
    later: days => `${count(days, 'día', 'días')} después de lo anunciado`,
    moved: (from, to) => `se movió de ${from} a ${to}`,
    doneOn: date => `hecho: ${date}`,
    late: days => `${count(days, 'día', 'días')} de retraso`,
    summary: ({ at, entries, vague, parentheses, met, owed }) =>
      `Situación al ${at}: ${count(entries, 'hecho', 'hechos')}, ${vague} con fecha vaga; ${count(parentheses, 'paréntesis', 'paréntesis')}; de ${count(owed, 'cosa debida', 'cosas debidas')} se ${met === 1 ? 'hizo' : 'hicieron'} ${met}.`,
    keys: {
      day: 'un día exacto',
      vague: 'un día entre estos: la fuente no dice cuál',
      stretch: 'duró de aquí a aquí',
      parenthesis: 'paréntesis',
      perhapsParenthesis: 'quizá paréntesis',
      due: 'fecha en que se debía',
      late: 'retraso',
      never: 'no se hizo y nunca tuvo fecha',
      beyond: 'no se sabe dónde acaba',
    },
  },
  membership: {
    title: process => `${process}: quién estuvo, desde cuándo y hasta cuándo`,
    nothing: 'Ningún cuerpo colegiado está definido, así que no hay nada que dibujar.',
    nobody: 'El registro no cuenta que alguien haya entrado.',
    caption: 'Quién estuvo en cada cuerpo colegiado, en palabras',
    head: ['Cuerpo colegiado', 'Sector', 'Quién', 'Desde', 'Último día', '¿Está?'],
    atOnce: (certain, most) =>
      certain === 0
        ? `A la vez: quizá hasta ${most}.`
        : certain === most
          ? `A la vez: hasta ${most}.`
          : `A la vez: hasta ${certain} con certeza, y quizá hasta ${most}.`,
    members: amount => count(amount, 'integrante', 'integrantes'),
    still: { yes: 'sí', no: 'no', perhaps: 'quizá' },
    stillIn: { yes: 'sigue', no: 'sin fecha de salida', perhaps: 'quizá sigue' },
    toldOnly: 'No consta desde cuándo',
    allToldOnly: 'De ninguna de estas personas e instituciones consta desde cuándo tiene asiento.',
    bodyEnds: 'No consta que el grupo siguiera',
    notStatedSector: 'Sector sin definir',
    summary: ({ at, bodies, members }) =>
      `Situación al ${at}: ${count(members, 'integrante', 'integrantes')} en ${count(bodies, 'cuerpo colegiado', 'cuerpos colegiados')}.`,
    ofBody: (body, members, still, perhaps) =>
      `${body}: ${count(members, 'integrante', 'integrantes')}; al final, ${still} con certeza y ${perhaps} quizá.`,
    keys: {
      certain: 'lleno: estuvo con certeza',
      perhaps: 'con puntos: quizá estuvo',
      steps: 'arriba de cada grupo: cuántos a la vez, por sector, de abajo arriba en el orden de la lista',
      beyond: 'sigue, o no se sabe hasta cuándo',
    },
  },
  balance: {
    title: 'Quién vino y quién habló, por sector',
    nothing: 'No hay mesas que contar, así que no hay nada que dibujar.',
    caption: 'Quién vino y quién habló en cada mesa, en palabras',
    head: ['Mesa', 'Día', 'Sector', 'Vinieron', 'Con suplente', 'Veces que habló', 'Tiempo'],
    together: mesas => (mesas === 1 ? 'La mesa' : `Las ${mesas} mesas juntas`),
    each: 'Mesa por mesa',
    came: 'Vinieron',
    spoke: 'Hablaron',
    noSector: 'Sin sector',
    counted: 'Contadas sin lista de nombres',
    nothingNoted: 'nadie lo anotó',
    people: amount => count(amount, 'persona', 'personas'),
    time: seconds =>
      seconds < 3600
        ? `${Math.floor(seconds / 60)}:${two(seconds % 60)} min`
        : `${Math.floor(seconds / 3600)}:${two(Math.floor((seconds % 3600) / 60))} h`,
    turns: amount => count(amount, 'vez', 'veces'),
    share: share => `${share}%`,
    summary: (mesas, people) =>
      `${count(mesas, 'mesa', 'mesas')}, con ${count(people, 'asistencia', 'asistencias')} en total.`,
    ofSector: (sector, came, spoke) => `${sector}: ${came} de quienes vinieron; ${spoke} de lo hablado.`,
  },
  flow: {
    title: 'De las aportaciones a los acuerdos',
    nothing: 'No hay ningún paso que contar, así que no hay nada que dibujar.',
    caption: 'De qué salió cada cosa, en palabras',
    head: ['De', 'A', 'Cuántos'],
    unknown: 'No se sabe',
    unknownCount: 'no se sabe cuántos',
    atLeast: amount => `al menos ${amount}`,
    summary: (flows, total, unknown) =>
      `${count(flows, 'paso', 'pasos')} que ${flows === 1 ? 'suma' : 'suman'} ${total}${unknown > 0 ? `; en ${unknown} falta saber de dónde, a dónde o cuántos` : ''}.`,
    keys: {
      known: 'más ancho: son más',
      unknown: 'con puntos: falta saber de dónde, a dónde o cuántos',
    },
  },
}
