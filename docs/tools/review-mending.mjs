/** Who can mend what the review, the selection and the word lists of a consultation find, and how. */
export const reviewMending = {
  'contribution.received-first': {
    en: 'Whoever keeps the record looks for the day on which it came in and adds its receipt.',
    es: 'Quien lleva el registro busca el día en que llegó y asienta que se recibió.',
  },
  'contribution.not-told-yet': {
    en: 'Nobody has to: both stand. If the new judgement says something else, whoever answers writes again and explains the change.',
    es: 'No hay que remediar nada: quedan las dos. Si la nueva revisión dice otra cosa, quien responde vuelve a escribir y explica el cambio.',
  },
  'contribution.listed-words': {
    en: 'A person reads the whole text and decides. A word that often means something else is taken off the list by whoever keeps the list.',
    es: 'Una persona lee el texto completo y decide. Si una palabra suele querer decir otra cosa, quien lleva la lista la quita.',
  },
  'review.contribution-known': {
    en: 'Whoever keeps the record corrects the folio or the part, or first adds that the contribution was received.',
    es: 'Quien lleva el registro corrige el folio o la parte, o asienta primero que la aportación se recibió.',
  },
  'review.needs-people': {
    en: 'Whoever shares out the work asks for a look only where the criteria leave something open. A look that was taken does no harm.',
    es: 'Quien reparte el trabajo pide revisar solo lo que los criterios dejan sin determinar. Una revisión de más no hace daño.',
  },
  'review.still-open': {
    en: 'Nobody once it was decided: whoever sent it may ask for a second look, and that opens it again.',
    es: 'Nadie, una vez que se decidió: quien envió la aportación puede pedir otra revisión, y eso la abre de nuevo.',
  },
  'review.reviewer-known': {
    en: 'Whoever keeps the record corrects the id, or the definition gets the reviewer among its parties.',
    es: 'Quien lleva el registro corrige el identificador, o la definición agrega a quien revisa entre sus partes.',
  },
  'review.on-panel': {
    en: 'The body that reviews seats the person, or somebody who sits in it looks instead.',
    es: 'El órgano que revisa integra a la persona, o revisa alguien que ya lo integra.',
  },
  'review.seat-once': {
    en: 'Whoever shares out the work asks somebody else; the seat that was given stays.',
    es: 'Quien reparte el trabajo se lo pide a otra persona; el lugar que ya se dio se queda.',
  },
  'review.not-own': {
    en: 'The reviewer steps back, and somebody of another institution takes the seat.',
    es: 'Quien revisa se excusa, y alguien de otra institución toma su lugar.',
  },
  'review.sectors-differ': {
    en: 'Whoever shares out the work asks somebody of a sector that does not look yet. Where there is nobody, the body that reviews seats more people.',
    es: 'Quien reparte el trabajo se lo pide a alguien de un sector que todavía no revisa. Si no hay nadie, el órgano que revisa integra a más personas.',
  },
  'review.fresh-eyes': {
    en: 'Whoever shares out the work asks somebody who did not take the first look.',
    es: 'Quien reparte el trabajo se lo pide a alguien que no participó en la primera revisión.',
  },
  'review.assigned-first': {
    en: 'Whoever shares out the work asks the person first; if they were asked, whoever keeps the record adds it.',
    es: 'Quien reparte el trabajo se lo pide antes; si ya se le había pedido, quien lleva el registro lo asienta.',
  },
  'review.not-recused': {
    en: 'Nobody: who stepped back does not look. Somebody else takes the seat.',
    es: 'Nadie: quien se excusó no revisa. Otra persona toma su lugar.',
  },
  'review.given-once': {
    en: 'Nobody: the first decision stands. If it was written down wrongly, a later entry withdraws it and gives the right one.',
    es: 'Nadie: vale la primera decisión. Si se anotó mal, una entrada posterior la retira y da la correcta.',
  },
  'review.reason-given': {
    en: 'The reviewer gives one of the reasons that the rules name.',
    es: 'Quien revisa da una de las razones que nombran las reglas.',
  },
  'review.reason-known': {
    en: 'The reviewer takes a reason that the rules name; if none fits, the body that reviews adds it to the rules for everybody.',
    es: 'Quien revisa elige una razón que nombran las reglas; si ninguna queda, el órgano que revisa la agrega a las reglas para todas.',
  },
  'review.reason-fits': {
    en: 'The reviewer gives a reason that belongs to the criterion in question, or says which criterion is not met.',
    es: 'Quien revisa da una razón que corresponda al criterio en duda, o dice qué criterio no se cumple.',
  },
  'review.answers-agree': {
    en: 'The reviewer reads their answers again and changes the decision, or the answer that does not agree with it.',
    es: 'Quien revisa vuelve a leer sus respuestas y cambia la decisión, o la respuesta que no concuerda con ella.',
  },
  'appeal.contribution-known': {
    en: 'Whoever receives the request looks for the folio on the receipt or in the reply, and corrects it.',
    es: 'Quien recibe la petición busca el folio en el comprobante o en la respuesta, y lo corrige.',
  },
  'appeal.offered': {
    en: 'Whoever calls the consultation says in its rules whether one may ask for a second look, until when and how.',
    es: 'Quien convoca la consulta dice en las reglas si se puede pedir otra revisión, hasta cuándo y cómo.',
  },
  'appeal.answered-first': {
    en: 'Whoever sent the contribution waits for the reply; a second look that is under way goes on.',
    es: 'Quien envió la aportación espera la respuesta; si ya hay otra revisión en curso, esa sigue.',
  },
  'appeal.in-time': {
    en: 'Nobody when the day is over. Where the day is not certain, whoever keeps the record looks for the exact one; until then it counts as in time.',
    es: 'Nadie, si el plazo ya pasó. Si el día no es seguro, quien lleva el registro busca el día exacto; mientras tanto cuenta como a tiempo.',
  },
  'appeal.only-once': {
    en: 'Nobody here: there is one second look. Whoever disagrees still has the ways that the law gives.',
    es: 'Aquí, nadie: la segunda revisión es una sola. Quien no esté de acuerdo conserva los medios que da la ley.',
  },
  'reply.contribution-known': {
    en: 'Whoever answers corrects the folio or the part, or first adds that the contribution was received.',
    es: 'Quien responde corrige el folio o la parte, o asienta primero que la aportación se recibió.',
  },
  'reply.decided-first': {
    en: 'Those who review decide; only then whoever answers writes.',
    es: 'Quienes revisan deciden; solo entonces escribe quien responde.',
  },
  'reply.told-once': {
    en: 'Whoever answers writes nothing more. A new reply is owed only after a second look.',
    es: 'Quien responde ya no escribe. Otra respuesta se debe solo después de una segunda revisión.',
  },
  'reply.as-decided': {
    en: 'Whoever answers writes again, with what was decided, and says that the letter before was wrong.',
    es: 'Quien responde vuelve a escribir, con lo que se decidió, y dice que la carta anterior estaba equivocada.',
  },
  'score.criterion-known': {
    en: 'Whoever keeps the record corrects the name of the criterion by a later entry; the body that selects adds a criterion only before scores are given.',
    es: 'Quien lleva el registro corrige el nombre del criterio con una entrada posterior; el órgano que selecciona agrega criterios solo antes de que se den puntos.',
  },
  'score.reviewer-known': {
    en: 'Whoever keeps the record corrects who gave the score, or the body that selects seats the person before scores are given.',
    es: 'Quien lleva el registro corrige quién dio los puntos, o el órgano que selecciona integra a la persona antes de que se den puntos.',
  },
  'score.in-range': {
    en: 'Whoever gave the score gives another one, within the points of the criterion.',
    es: 'Quien dio los puntos da otros, dentro de los que tiene el criterio.',
  },
}
