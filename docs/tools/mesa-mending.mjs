/** Who can mend what a mesa and its documents find, and how. */
export const mesaMending = {
  // the order of a session
  'mesa.not-over': {
    en: 'Whoever keeps the record looks at the date and the session: what came after the end belongs to another session, or the closing was written down too early and is withdrawn.',
    es: 'Quien lleva el registro revisa la fecha y la sesión: lo que vino después del cierre es de otra sesión, o el cierre se asentó antes de tiempo y se retira.',
  },
  'mesa.in-order': {
    en: 'Whoever moderates takes the step before. If it was taken, whoever keeps the record adds it.',
    es: 'Quien modera da primero el paso anterior. Si ya se dio, quien lleva el registro lo asienta.',
  },
  'mesa.convened-first': {
    en: 'Whoever calls sessions sends the call; whoever keeps the record adds it with its day.',
    es: 'Quien convoca envía la convocatoria; quien lleva el registro la asienta con su día.',
  },
  'mesa.opened-first': {
    en: 'Whoever moderates opens the session; whoever keeps the record adds the hour.',
    es: 'Quien modera abre la sesión; quien lleva el registro asienta la hora.',
  },
  'mesa.installed-first': {
    en: 'Whoever moderates has the roll called and declares the session installed. Until then people may talk and not decide.',
    es: 'Quien modera pide el pase de lista y declara instalada la sesión. Mientras tanto se puede hablar, no decidir.',
  },
  'mesa.not-adjourned': {
    en: 'Whoever moderates resumes the session first; if it had been resumed, whoever keeps the record adds the hour.',
    es: 'Quien modera reanuda primero la sesión; si ya se había reanudado, quien lleva el registro asienta la hora.',
  },
  'mesa.moment-known': {
    en: 'Whoever keeps the record corrects the name of the moment, or the body puts the moment into its method.',
    es: 'Quien lleva el registro corrige el nombre del momento, o el órgano lo agrega a su metodología.',
  },
  'mesa.moment-not-past': {
    en: 'Nobody: moments do not come back. What came late is written down where it happened.',
    es: 'Nadie: los momentos no regresan. Lo que llegó tarde se asienta donde ocurrió.',
  },
  'mesa.moment-in-order': {
    en: 'Whoever moderates holds the moments that were left out, or the body takes them out of its method.',
    es: 'Quien modera lleva a cabo los momentos que se saltaron, o el órgano los quita de su metodología.',
  },
  'mesa.moment-reached': {
    en: 'Whoever moderates waits for its moment; if the moment had begun, whoever keeps the record adds it.',
    es: 'Quien modera espera a que llegue su momento; si ya había empezado, quien lleva el registro lo asienta.',
  },
  // the call
  'mesa.method-known': {
    en: 'Whoever keeps the record corrects the method or the series; or the definition gets it.',
    es: 'Quien lleva el registro corrige la metodología o la serie; o la definición la agrega.',
  },
  'mesa.notice-given': {
    en: 'Whoever calls sessions sends the call earlier, or puts the session on a later day. After the session nothing mends it: the minutes say so.',
    es: 'Quien convoca envía antes la convocatoria, o pone la sesión en un día posterior. Después de la sesión ya no se remedia: el acta lo dice.',
  },
  'mesa.agenda-with-call': {
    en: 'Whoever calls sessions sends the call again, with the agenda.',
    es: 'Quien convoca envía otra vez la convocatoria, con el orden del día.',
  },
  'mesa.call-announced': {
    en: 'Whoever calls sessions announces the second call and its hour in the first one.',
    es: 'Quien convoca anuncia desde la primera convocatoria la segunda y su hora.',
  },
  'mesa.second-call-later': {
    en: 'Whoever calls sessions puts the second call at a later hour.',
    es: 'Quien convoca pone la segunda convocatoria a una hora posterior.',
  },
  'mesa.same-session': {
    en: 'Whoever keeps the record writes the acts of each session into a stream of its own.',
    es: 'Quien lleva el registro escribe los actos de cada sesión en un registro propio.',
  },
  'mesa.items-distinct': {
    en: 'Whoever calls sessions gives each matter an id of its own and sends the call again.',
    es: 'Quien convoca da a cada asunto un identificador propio y vuelve a enviar la convocatoria.',
  },
  'mesa.hours-in-order': {
    en: 'Whoever keeps the record checks the hour, or gives the act the day on which it happened.',
    es: 'Quien lleva el registro revisa la hora, o pone al acto el día en que ocurrió.',
  },
  'mesa.guest-new': {
    en: 'Whoever keeps the record gives the guest another id.',
    es: 'Quien lleva el registro da otro identificador a la persona invitada.',
  },
  'mesa.item-not-laid-down': {
    en: 'Whoever moderates takes the matter up again, and that is noted first.',
    es: 'Quien modera retoma el asunto, y eso se anota primero.',
  },
  'mesa.interest-in-time': {
    en: 'Nothing mends it afterwards. The session may decide the matter again, without whoever has the interest.',
    es: 'Después ya no tiene arreglo. La mesa puede volver a decidir el asunto, sin quien tiene el interés.',
  },
  'mesa.as-called': {
    en: 'Whoever keeps the record checks the day and the hour. If the session moved, whoever calls sessions sends a new call.',
    es: 'Quien lleva el registro revisa el día y la hora. Si la sesión se movió, quien convoca envía otra convocatoria.',
  },
  // people
  'mesa.person-known': {
    en: 'Whoever keeps the record corrects the id, adds the person to those who are seated, or lets them in as a guest.',
    es: 'Quien lleva el registro corrige el identificador, agrega a la persona entre quienes tienen asiento, o la admite como invitada.',
  },
  'mesa.representative-known': {
    en: 'Whoever keeps the record adds whoever stands in to the people of the session, then notes for whom.',
    es: 'Quien lleva el registro agrega a quien representa entre las personas de la sesión, y luego anota por quién.',
  },
  'mesa.seats-sound': {
    en: 'Whoever keeps the record sends the seats again: each with its body, and each person in one of them.',
    es: 'Quien lleva el registro vuelve a asentar los asientos: cada uno con su órgano, y cada persona en uno solo.',
  },
  'mesa.movement-possible': {
    en: 'Whoever keeps the record looks for the coming or the going that is missing, and adds it.',
    es: 'Quien lleva el registro busca la llegada o la salida que falta y la asienta.',
  },
  'mesa.representation-allowed': {
    en: 'The member sends whoever was named for the seat, or the body allows it in its method beforehand.',
    es: 'Quien integra el órgano envía a la persona nombrada para suplir, o el órgano lo permite antes en su metodología.',
  },
  'mesa.proxies-few': {
    en: 'The members who are absent give their vote to somebody else who is present.',
    es: 'Quienes faltan dan su voto a otra persona que esté presente.',
  },
  'mesa.excuse-has-cause': {
    en: 'Whoever was absent says why; a word is enough, and what is private stays out.',
    es: 'Quien faltó dice por qué; basta una palabra, y lo privado no se anota.',
  },
  'mesa.office-holder-there': {
    en: 'Whoever keeps the record notes that the person came, or somebody who is present takes the office.',
    es: 'Quien lleva el registro anota que la persona llegó, o toma el cargo alguien que esté presente.',
  },
  'mesa.seats-known': {
    en: 'Whoever keeps the record says who may sit where, before the roll is called.',
    es: 'Quien lleva el registro dice quién puede ocupar cada asiento, antes de pasar lista.',
  },
  // the agenda
  'mesa.item-known': {
    en: 'Whoever keeps the record corrects the id, or the session takes the matter into its agenda first.',
    es: 'Quien lleva el registro corrige el identificador, o la sesión incorpora primero el asunto.',
  },
  'mesa.item-once': {
    en: 'Whoever keeps the record gives one of the two another id; if it is the same matter, once is enough.',
    es: 'Quien lleva el registro da otro identificador a uno de los dos; si es el mismo asunto, basta una vez.',
  },
  'mesa.item-incorporated': {
    en: 'Whoever moderates asks whether the session takes the matter in, and whoever keeps the record notes the answer.',
    es: 'Quien modera pregunta si la sesión acepta tratarlo, y quien lleva el registro anota la respuesta.',
  },
  'mesa.item-still-open': {
    en: 'Nobody: a matter closes once. Whoever wants to take it up again adds it as a new one.',
    es: 'Nadie: un asunto se cierra una vez. Quien quiera volver a tratarlo lo incorpora como otro.',
  },
  'mesa.one-item-at-a-time': {
    en: 'Whoever moderates closes the matter before, or whoever keeps the record adds the hour at which it ended.',
    es: 'Quien modera cierra el asunto anterior, o quien lleva el registro asienta la hora en que terminó.',
  },
  'mesa.deferred-somewhere': {
    en: 'Whoever moderates says to which session it goes; whoever keeps the record adds it.',
    es: 'Quien modera dice a qué sesión pasa; quien lleva el registro lo asienta.',
  },
  'mesa.follow-up-known': {
    en: 'Whoever calls sessions carries the agreement over with the call, or corrects its id.',
    es: 'Quien convoca incluye el acuerdo pendiente en la convocatoria, o corrige su identificador.',
  },
  'mesa.turn-begun-first': {
    en: 'Whoever keeps the record looks for the moment at which the person got the floor, and adds it.',
    es: 'Quien lleva el registro busca cuándo tomó la palabra esa persona y lo asienta.',
  },
  'mesa.floor-free': {
    en: 'Whoever moderates ends the turn before; if it had ended, whoever keeps the record adds the hour.',
    es: 'Quien modera termina el turno anterior; si ya había terminado, quien lleva el registro asienta la hora.',
  },
  // deciding
  'mesa.proposal-known': {
    en: 'Whoever proposes puts the text before the session first; whoever keeps the record adds it.',
    es: 'Quien propone presenta primero el texto; quien lleva el registro lo asienta.',
  },
  'mesa.proposal-once': {
    en: 'Whoever keeps the record gives the text another id, or writes it down as a new version of the first.',
    es: 'Quien lleva el registro da otro identificador al texto, o lo asienta como versión nueva del primero.',
  },
  'mesa.version-next': {
    en: 'Whoever keeps the record looks for the version that is missing, or corrects the number.',
    es: 'Quien lleva el registro busca la versión que falta, o corrige el número.',
  },
  'mesa.text-stands': {
    en: 'Whoever moderates takes the decision back and opens it anew on the changed text.',
    es: 'Quien modera retira la decisión y la abre de nuevo sobre el texto cambiado.',
  },
  'mesa.decision-known': {
    en: 'Whoever keeps the record adds that the decision was opened, or corrects its id.',
    es: 'Quien lleva el registro asienta que la decisión se abrió, o corrige su identificador.',
  },
  'mesa.decision-once': {
    en: 'Whoever keeps the record gives the second decision another id.',
    es: 'Quien lleva el registro da otro identificador a la segunda decisión.',
  },
  'mesa.decision-open': {
    en: 'Nobody: what was declared stands. Whoever wants to change it opens another decision.',
    es: 'Nadie: lo declarado queda. Quien quiera cambiarlo abre otra decisión.',
  },
  'mesa.matter-named': {
    en: 'Whoever keeps the record says what is decided: a text, a matter of the agenda, or a sentence.',
    es: 'Quien lleva el registro dice qué se decide: un texto, un asunto del orden del día o una oración.',
  },
  'mesa.quorum-holds': {
    en: 'Whoever moderates waits for those who are missing, uses the second call where the method has one, or puts the matter off. Where presence is not certain, whoever keeps the record asks and notes it.',
    es: 'Quien modera espera a quienes faltan, usa la segunda convocatoria si la metodología la tiene, o pospone el asunto. Si no es seguro quién estaba, quien lleva el registro pregunta y lo anota.',
  },
  'mesa.quorum-as-stated': {
    en: 'Whoever keeps the record counts the roll again. If the roll is right, the minutes say both: what was stated and what the count gives.',
    es: 'Quien lleva el registro vuelve a contar la lista. Si la lista está bien, el acta dice las dos cosas: lo que se dijo y lo que da la cuenta.',
  },
  'mesa.vote-held': {
    en: 'Nobody: who has no vote has a voice, and it is kept. If the seat has a vote, whoever keeps the record corrects the seats.',
    es: 'Nadie: quien no tiene voto tiene voz, y se guarda. Si el asiento tiene voto, quien lleva el registro corrige los asientos.',
  },
  'mesa.voter-there': {
    en: 'Whoever keeps the record notes that the person came, or corrects whose position it was.',
    es: 'Quien lleva el registro anota que la persona llegó, o corrige de quién era la postura.',
  },
  'mesa.vote-once': {
    en: 'Nobody: the first vote stands. If it was written down wrongly, a later entry withdraws it and gives the right one.',
    es: 'Nadie: vale el primer voto. Si se anotó mal, una entrada posterior lo retira y da el correcto.',
  },
  'mesa.position-on-scale': {
    en: 'Whoever takes the position chooses one of the scale that the method names.',
    es: 'Quien da su postura elige una de la escala que nombra la metodología.',
  },
  'mesa.secret-without-names': {
    en: 'Whoever keeps the record leaves the names out and writes down the count alone.',
    es: 'Quien lleva el registro deja fuera los nombres y asienta solo la cuenta.',
  },
  'mesa.not-recused': {
    en: 'Nobody: who stepped back does not decide. What they say stays and is not counted.',
    es: 'Nadie: quien se excusó no decide. Lo que dice se queda y no cuenta.',
  },
  'mesa.reason-given': {
    en: 'Whoever moderates asks for the reason; whoever took the position may give it or not.',
    es: 'Quien modera pregunta la razón; quien dio su postura puede darla o no.',
  },
  'mesa.count-fits': {
    en: 'Whoever counts counts again; if somebody without a vote was counted, the count is corrected.',
    es: 'Quien cuenta vuelve a contar; si se contó a alguien sin voto, la cuenta se corrige.',
  },
  'mesa.declared-as-computed': {
    en: 'Whoever moderates declares what the rule gives, or says which other rule was used. What was declared stays, and the minutes show both.',
    es: 'Quien modera declara lo que da la regla, o dice qué otra regla se usó. Lo declarado se queda, y el acta muestra las dos cosas.',
  },
  // agreeing
  'mesa.agreement-known': {
    en: 'Whoever keeps the record corrects the id, or carries the agreement over with the call.',
    es: 'Quien lleva el registro corrige el identificador, o incluye el acuerdo en la convocatoria.',
  },
  'mesa.agreement-once': {
    en: 'Whoever keeps the record gives the second agreement another id, or notes the change as follow-up.',
    es: 'Quien lleva el registro da otro identificador al segundo acuerdo, o anota el cambio como seguimiento.',
  },
  'mesa.agreement-decided': {
    en: 'Whoever moderates declares the decision first. An agreement whose decision was not adopted is withdrawn.',
    es: 'Quien modera declara primero la decisión. Un acuerdo cuya decisión no se aprobó se retira.',
  },
  'mesa.responsible-known': {
    en: 'The session says who carries it out; whoever keeps the record uses an institution of the definition or a person of the session.',
    es: 'La sesión dice quién lo cumple; quien lleva el registro usa una institución de la definición o una persona de la sesión.',
  },
  'mesa.due-ahead': {
    en: 'Whoever keeps the record corrects the date, or writes that there is none.',
    es: 'Quien lleva el registro corrige la fecha, o escribe que no la hay.',
  },
  'mesa.handed-over-first': {
    en: 'The technical secretariat hands the agreement over with its letter; whoever keeps the record adds the day.',
    es: 'La secretaría técnica entrega el acuerdo con su oficio; quien lleva el registro asienta el día.',
  },
  'mesa.refusal-reasoned': {
    en: 'The institution says why it refuses, or what it changes. The technical secretariat asks for it.',
    es: 'La institución dice por qué lo rechaza, o qué cambia. La secretaría técnica se lo pide.',
  },
  // the life of a document
  'document.version-once': {
    en: 'Whoever writes the document gives the new text the next number. A version that was written stays.',
    es: 'Quien escribe el documento da al texto nuevo el número que sigue. Una versión escrita se queda.',
  },
  'document.version-known': {
    en: 'Whoever keeps the record corrects the document or the version, or first adds that it was written.',
    es: 'Quien lleva el registro corrige el documento o la versión, o asienta primero que se escribió.',
  },
  'document.version-next': {
    en: 'Whoever keeps the record looks for the version that is missing, or corrects the number.',
    es: 'Quien lleva el registro busca la versión que falta, o corrige el número.',
  },
  'document.version-latest': {
    en: 'The technical secretariat takes the last version.',
    es: 'La secretaría técnica toma la última versión.',
  },
  'document.digest-new': {
    en: 'Nobody has to: a version that says the same does no harm. If the changes were forgotten, whoever writes adds them.',
    es: 'No hay que remediar nada: una versión que dice lo mismo no hace daño. Si se olvidaron los cambios, quien escribe los agrega.',
  },
  'document.signed-stands': {
    en: 'The technical secretariat records the erratum first; only then a new version is written, and signed again.',
    es: 'La secretaría técnica asienta primero la fe de erratas; solo entonces se escribe otra versión, y se firma de nuevo.',
  },
  'document.deadline-ahead': {
    en: 'The technical secretariat sends the document again, with a last day that is still to come.',
    es: 'La secretaría técnica envía otra vez el documento, con un último día que todavía no llega.',
  },
  'document.not-approved-yet': {
    en: 'Whoever asks for a change now asks for an erratum; the approved version stays.',
    es: 'Quien pide ahora un cambio pide una fe de erratas; la versión aprobada se queda.',
  },
  'document.circulated-first': {
    en: 'The technical secretariat sends the draft to those who were there, with a last day for observations.',
    es: 'La secretaría técnica envía el borrador a quienes estuvieron, con un último día para observaciones.',
  },
  'document.observed-in-time': {
    en: 'Nobody has to: a late observation is kept, and whoever answers decides whether to take it.',
    es: 'No hay que remediar nada: una observación tardía se guarda, y quien responde decide si la toma.',
  },
  'document.observation-known': {
    en: 'Whoever keeps the record corrects the id of the observation, or first adds that it came in.',
    es: 'Quien lleva el registro corrige el identificador de la observación, o asienta primero que llegó.',
  },
  'document.observation-open': {
    en: 'Nobody: the first answer stands. Whoever wants another sends a new observation.',
    es: 'Nadie: vale la primera respuesta. Quien quiera otra envía una observación nueva.',
  },
  'document.observation-answered': {
    en: 'The technical secretariat writes the reason, in a sentence.',
    es: 'La secretaría técnica escribe la razón, en una oración.',
  },
  'document.deadline-over': {
    en: 'Those who approve wait for the last day of observations.',
    es: 'Quienes aprueban esperan el último día para observaciones.',
  },
  'document.observations-settled': {
    en: 'The technical secretariat answers every observation before the text is put to approval.',
    es: 'La secretaría técnica responde todas las observaciones antes de someter el texto a aprobación.',
  },
  'document.approved-first': {
    en: 'The body approves first; if it did, whoever keeps the record adds it with the session.',
    es: 'El órgano aprueba primero; si ya lo hizo, quien lleva el registro lo asienta con la sesión.',
  },
  'document.signed-as-approved': {
    en: 'Those who sign take the version that was approved, or the body approves the one that they signed.',
    es: 'Quienes firman toman la versión aprobada, o el órgano aprueba la que firmaron.',
  },
  'document.signer-expected': {
    en: 'Nobody has to: one more signature does no harm. If the list is wrong, the process names the signers anew.',
    es: 'No hay que remediar nada: una firma de más no hace daño. Si la lista está mal, el proceso vuelve a nombrar a quienes firman.',
  },
  'document.signed-once': {
    en: 'Nobody has to: both signatures stay, each with its evidence.',
    es: 'No hay que remediar nada: las dos firmas se quedan, cada una con su evidencia.',
  },
  'document.signed-first': {
    en: 'Those who must sign do so; whoever keeps the record adds by what that can be seen.',
    es: 'Firman quienes deben firmar; quien lleva el registro asienta con qué se comprueba.',
  },
  'document.signatures-complete': {
    en: 'Those who are missing sign, or say why they do not; that stays with the document.',
    es: 'Firman quienes faltan, o dicen por qué no lo hacen; eso se queda con el documento.',
  },
  'document.whole-allowed': {
    en: 'The technical secretariat takes the whole text down and publishes the public version.',
    es: 'La secretaría técnica retira el texto completo y publica la versión pública.',
  },
  'document.public-version-ordered': {
    en: 'The competent committee resolves what is left out and on which ground; nobody else can.',
    es: 'El comité competente resuelve qué se deja fuera y con qué fundamento; nadie más puede hacerlo.',
  },
  'document.published-first': {
    en: 'Whoever writes mends the mistake in the next draft; an erratum is for what people have already read.',
    es: 'Quien escribe corrige el error en el siguiente borrador; la fe de erratas es para lo que ya se leyó.',
  },
  'document.not-shown-whole': {
    en: 'The technical secretariat takes the whole text down, publishes the public version, and tells those to whom the data belong what the law asks to tell them.',
    es: 'La secretaría técnica retira el texto completo, publica la versión pública y avisa a las personas titulares de los datos lo que la ley pide avisar.',
  },
  // the five elements of openness
  'openness.responsible-named': {
    en: 'The session says who carries each agreement out; the technical secretariat adds it.',
    es: 'La sesión dice quién cumple cada acuerdo; la secretaría técnica lo agrega.',
  },
  'openness.due-named': {
    en: 'Whoever carries the agreement out gives a date. “No date was set” is an honest answer, and stays one.',
    es: 'Quien cumple el acuerdo da una fecha. «No se fijó fecha» es una respuesta honesta, y así se queda.',
  },
  'openness.results-shown': {
    en: 'Whoever keeps the record adds the positions or the count. An assent that nobody counted stays without numbers.',
    es: 'Quien lleva el registro agrega las posturas o la cuenta. Un asentimiento que nadie contó se queda sin números.',
  },
  'openness.sources-cited': {
    en: 'Whoever writes the document keeps its section of sources, or makes it from a record.',
    es: 'Quien escribe el documento conserva su apartado de fuentes, o lo hace a partir de un registro.',
  },
  'openness.called-ahead': {
    en: 'Whoever calls sessions sends the call with its agenda; whoever keeps the record adds both.',
    es: 'Quien convoca envía la convocatoria con su orden del día; quien lleva el registro asienta las dos cosas.',
  },
  'openness.attendance-shown': {
    en: 'Whoever keeps the record calls the roll, or brings in the report of the platform.',
    es: 'Quien lleva el registro pasa lista, o importa el informe de la plataforma.',
  },
  'openness.sectors-present': {
    en: 'Whoever calls sessions calls people of every sector, and asks those who stayed away why.',
    es: 'Quien convoca llama a personas de todos los sectores, y pregunta a quienes faltaron por qué.',
  },
  'openness.voices-shown': {
    en: 'Whoever takes notes writes down what people said, in a sentence or two for each.',
    es: 'Quien toma notas escribe lo que la gente dijo, en una o dos oraciones por persona.',
  },
  'openness.interests-declared': {
    en: 'Whoever has an interest steps back, or says in the session why they do not.',
    es: 'Quien tiene un interés se excusa, o dice en la sesión por qué no lo hace.',
  },
  'openness.personal-data-out': {
    en: 'The competent committee resolves what to leave out; until then only those who may see it get the document.',
    es: 'El comité competente resuelve qué se deja fuera; mientras tanto solo lo recibe quien puede verlo.',
  },
  'openness.easy-to-read': {
    en: 'Whoever writes begins with the sentences that the score names, the longest first.',
    es: 'Quien escribe empieza por las oraciones que el índice señala, primero las más largas.',
  },
  'openness.open-format': {
    en: 'Whoever publishes adds a format that any program can read: HTML, Markdown or JSON.',
    es: 'Quien publica agrega un formato que cualquier programa lea: HTML, Markdown o JSON.',
  },
  'openness.accessible-format': {
    en: 'Whoever publishes adds HTML or PDF/UA, which a screen reader can read.',
    es: 'Quien publica agrega HTML o PDF/UA, que un lector de pantalla puede leer.',
  },
  'openness.digest-given': {
    en: 'Whoever keeps the record notes the digest when the version is drafted. If it differs, the document was changed after that.',
    es: 'Quien lleva el registro anota la huella cuando se escribe la versión. Si es otra, el documento cambió después.',
  },
  'openness.record-named': {
    en: 'Whoever writes makes the document from the record of the mesa, so that it names where that stood.',
    es: 'Quien escribe hace el documento a partir del registro de la mesa, para que diga dónde estaba.',
  },
  'openness.signed': {
    en: 'Those who must sign do so; whoever keeps the record adds by what that can be seen.',
    es: 'Firman quienes deben firmar; quien lleva el registro asienta con qué se comprueba.',
  },
}
