/** What each kind of entry tells, in plain words: English, Spanish. The build fails when one is missing. */
export const kindWords = {
  'definition.adopted': [
    'The process took its definition, known by its digest. Always the first entry.',
    'El proceso tomó su definición, conocida por su huella. Siempre es la primera entrada.',
  ],
  'definition.changed': [
    'The definition changed: rules, bodies or method.',
    'La definición cambió: reglas, órganos o método.',
  ],
  'application.submitted': [
    'The government asked to enter OGP Local.',
    'El gobierno pidió entrar a OGP Local.',
  ],
  'membership.accepted': ['OGP accepted the application.', 'OGP aceptó la postulación.'],
  'membership.begun': ['Membership in OGP began.', 'Empezó la pertenencia a OGP.'],
  'membership.lapsed': [
    'Membership ended without anybody leaving.',
    'La pertenencia terminó sin que nadie se retirara.',
  ],
  'withdrawal.notified': [
    'The government told OGP, in writing, that it leaves.',
    'El gobierno avisó por escrito a OGP que se retira.',
  ],
  'withdrawal.announced': ['OGP made the withdrawal public.', 'OGP hizo pública la salida.'],
  'withdrawal.effective': ['The place stopped being part of OGP.', 'El lugar dejó de ser parte de OGP.'],
  'body.created': ['A body came into being.', 'Nació un órgano.'],
  'body.installed': [
    'A body met for the first time and began its work.',
    'Un órgano se reunió por primera vez y empezó a trabajar.',
  ],
  'body.rules-adopted': ['A body adopted its internal rules.', 'Un órgano aprobó su reglamento interno.'],
  'body.dissolved': ['A body ceased to be.', 'Un órgano dejó de existir.'],
  'member.joined': ['Somebody took a seat in a body.', 'Alguien se integró a un órgano.'],
  'member.left': ['Somebody left a seat.', 'Alguien dejó su lugar.'],
  'role.taken': [
    'A member took on more than a seat: convener, facilitator, secretariat.',
    'Alguien tomó un papel más allá de su lugar: convocar, facilitar, llevar la secretaría técnica.',
  ],
  'representative.designated': [
    'An institution named who speaks for it.',
    'Una institución nombró a quien habla por ella.',
  ],
  'liaison.designated': [
    'An institution named who does its daily work in the process.',
    'Una institución nombró a su enlace.',
  ],
  'liaison.ended': ['A liaison ceased.', 'Un enlace dejó de serlo.'],
  'liaison.changed': [
    'A liaison changed, and the source does not say who.',
    'Cambió un enlace, y la fuente no dice quién.',
  ],
  'call.opened': [
    'A call for members of a body opened.',
    'Se abrió una convocatoria para integrar un órgano.',
  ],
  'call.closed': ['A call ended.', 'Cerró una convocatoria.'],
  'guidelines.adopted': [
    'Bodies agreed on how to work.',
    'Los órganos acordaron sus lineamientos de trabajo.',
  ],
  'orientation.started': [
    'OGP began to introduce the government to the process.',
    'OGP empezó a orientar al gobierno sobre el proceso.',
  ],
  'orientation.completed': ['The orientation ended.', 'Terminó la orientación.'],
  'cocreation.started': [
    'Government and others began to make the plan together.',
    'Gobierno y otros actores empezaron a hacer el plan en conjunto.',
  ],
  'consultation.announced': [
    'The terms and days of a consultation were made public.',
    'Se publicaron las bases y los días de una consulta.',
  ],
  'consultation.opened': [
    'The public could send in problems and proposals.',
    'El público pudo enviar problemáticas y propuestas.',
  ],
  'consultation.extended': [
    'The last day of a consultation was moved.',
    'Se movió el último día de una consulta.',
  ],
  'consultation.closed': ['The consultation ended.', 'Terminó la consulta.'],
  'selection.started': [
    'Judging contributions by criteria began.',
    'Empezó la selección de aportaciones con criterios.',
  ],
  'selection.completed': ['The selection ended.', 'Terminó la selección.'],
  'mesas.opened': ['The working sessions on agreements opened.', 'Se abrieron las mesas de cocreación.'],
  'mesas.closed': ['The working sessions closed.', 'Cerraron las mesas de cocreación.'],
  'commitments.presented': [
    'The agreed commitments were presented.',
    'Se presentaron los compromisos acordados.',
  ],
  'validation.requested': ['A body was asked to validate the plan.', 'Se pidió a un órgano validar el plan.'],
  'plan.endorsed': ['The forum said yes to the plan.', 'El foro dio su aval al plan.'],
  'plan.validated': [
    'The body that the definition names validated the plan.',
    'El órgano que la definición señala validó el plan.',
  ],
  'plan.published': ['The plan appeared in the official gazette.', 'El plan apareció en la gaceta oficial.'],
  'plan.submitted': ['The plan was delivered to OGP.', 'El plan se entregó a OGP.'],
  'implementation.started': [
    'Carrying out the commitments began.',
    'Empezó el cumplimiento de los compromisos.',
  ],
  'implementation.completed': [
    'Carrying out the commitments ended.',
    'Terminó el cumplimiento de los compromisos.',
  ],
  'monitor.appointed': [
    'An independent monitoring body was appointed.',
    'Se designó un ente de monitoreo independiente.',
  ],
  'inception.reported': [
    'The monitoring body reported on how the plan was made.',
    'El ente de monitoreo informó sobre cómo se hizo el plan.',
  ],
  'learning.started': ['The learning exercise began.', 'Empezó el ejercicio de aprendizaje.'],
  'learning.completed': ['The learning exercise ended.', 'Terminó el ejercicio de aprendizaje.'],
  'cycle.closed': ['The cycle ended; another may begin.', 'El ciclo terminó; puede empezar otro.'],
  'stage.opened': [
    'A stage that has no kind of its own began.',
    'Empezó una etapa que no tiene un tipo de entrada propio.',
  ],
  'stage.closed': ['Such a stage ended.', 'Terminó una de esas etapas.'],
  'works.suspended': ['The works stopped for the time being.', 'Los trabajos se detuvieron por un tiempo.'],
  'works.resumed': ['The works went on again.', 'Los trabajos se reanudaron.'],
  'works.ended': ['The works ended for good.', 'Los trabajos terminaron para siempre.'],
  'parenthesis.opened': [
    'An interruption began, with its cause and what it forbids to whom.',
    'Empezó una interrupción, con su causa y lo que prohíbe a quién.',
  ],
  'parenthesis.closed': ['An interruption ended.', 'Terminó una interrupción.'],
  'parenthesis.reread': [
    'Another source gives other dates for the same interruption; both readings stay.',
    'Otra fuente da otras fechas de la misma interrupción; las dos lecturas se quedan.',
  ],
  'deadline.set': [
    'A date was promised or fixed for something owed; a later one moves it.',
    'Se prometió o fijó una fecha para algo pendiente; una posterior la mueve.',
  ],
  'antecedent.noted': [
    'Something came before the plan and bears on it.',
    'Algo ocurrió antes del plan y tiene que ver con él.',
  ],
  'session.held': ['A session took place.', 'Hubo una sesión.'],
  'sessions.noted': [
    'Sessions took place that the source does not date one by one.',
    'Hubo sesiones que la fuente no fecha una por una.',
  ],
  'agreements.delivered': [
    'Agreements were handed to those who must carry them out.',
    'Se entregaron acuerdos a quienes deben cumplirlos.',
  ],
  'dissemination.noted': ['The process was made known.', 'Se difundió el proceso.'],
  'document.issued': [
    'A document came into being. It proves, and moves nothing.',
    'Se emitió un documento. Prueba, y no mueve nada.',
  ],
  'statement.made': [
    'Somebody spoke: a reason, a promise, a concern, a testimony. It never moves a stage.',
    'Alguien dijo algo: una razón, una promesa, una preocupación, un testimonio. Nunca mueve una etapa.',
  ],
  'reading.disputed': [
    'Sources disagree; every reading stays, with its passage.',
    'Las fuentes no concuerdan; cada lectura se queda, con su pasaje.',
  ],
  'omission.noted': ['A source says that something was not done.', 'Una fuente dice que algo no se hizo.'],
  'consultation.cited': [
    'The record of a consultation, kept apart, stood here: its last hash and its counts.',
    'El registro de una consulta, que se guarda aparte, estaba aquí: su última huella y sus cuentas.',
  ],
  'intake.closed': [
    'A file of contributions was read to its end: how many came in, and which rows nobody can read.',
    'Se leyó completo un archivo de aportaciones: cuántas entraron y qué renglones nadie puede leer.',
  ],
  'contribution.received': [
    'Somebody’s contribution came in. What it says is kept apart.',
    'Llegó una aportación. Lo que dice se guarda aparte.',
  ],
  'contribution.judged': [
    'Criteria were held against a problem or a solution, by machine.',
    'Se revisó un problema o una solución con los criterios, por máquina.',
  ],
  'review.assigned': ['Somebody is to look at a contribution.', 'Alguien debe revisar una aportación.'],
  'review.recused': [
    'Somebody who was to look at it does not, and says why.',
    'Quien debía revisarla no lo hace, y dice por qué.',
  ],
  'review.given': ['Somebody who looked at it says what they decided.', 'Quien la revisó dice qué decidió.'],
  'appeal.filed': [
    'Whoever sent a contribution asks for a second look.',
    'Quien envió una aportación pide que se revise otra vez.',
  ],
  'reply.sent': [
    'Somebody was told what was decided, by which criteria and by whom.',
    'Se le dijo a alguien qué se decidió, con qué criterios y quién lo decidió.',
  ],
  'contributions.merged': [
    'Contributions that say the same go on as one.',
    'Aportaciones que dicen lo mismo siguen como una sola.',
  ],
  'contribution.split': [
    'A contribution that says several things goes on as several.',
    'Una aportación que dice varias cosas sigue como varias.',
  ],
  'grouping.undone': ['A merging or a splitting was taken back.', 'Se deshizo una unión o una separación.'],
  'axis.confirmed': [
    'A person says to which axis a contribution belongs.',
    'Una persona dice a qué eje pertenece una aportación.',
  ],
  'score.given': [
    'Somebody gave points on one criterion of the selection.',
    'Alguien dio puntos en un criterio de la selección.',
  ],
  'selection.listed': [
    'The list of what was selected was published, with the trace of each.',
    'Se publicó la lista de lo seleccionado, con el rastro de cada aportación.',
  ],
  'solution.pooled': [
    'A solution joined the pool, whatever came of its problem.',
    'Una solución entró al banco de soluciones, aparte de lo que pasó con su problema.',
  ],
  'mesa.convened': [
    'People were called to a session, with its day, hours and agenda. A later call of the same session replaces it.',
    'Se convocó a una sesión, con su día, sus horas y su orden del día. Una convocatoria posterior la sustituye.',
  ],
  'mesa.seated': [
    'Who may sit where in a session, and who may stand in for whom.',
    'Quién puede ocupar cada asiento de una sesión, y quién puede suplir a quién.',
  ],
  'guest.admitted': ['Somebody without a seat was let in.', 'Se admitió a alguien que no tiene asiento.'],
  'mesa.opened': [
    'The session began, by its first call or a later one.',
    'Empezó la sesión, en primera convocatoria o en una posterior.',
  ],
  'office.taken': [
    'Somebody moderates or takes notes, in the place of whoever did before.',
    'Alguien modera o lleva la secretaría, en lugar de quien lo hacía.',
  ],
  'attendance.noted': [
    'A roll was called, or somebody came or went.',
    'Se pasó lista, o alguien llegó o se fue.',
  ],
  'attendance.counted': [
    'Those who were there were counted, without a list of names. A later count replaces it.',
    'Se contó a quienes estaban, sin lista de nombres. Una cuenta posterior la sustituye.',
  ],
  'quorum.stated': [
    'Whoever moderates said whether there was a quorum; the count is made beside it.',
    'Quien modera dijo si había quórum; la cuenta se hace aparte.',
  ],
  'mesa.installed': [
    'The session was declared installed: from here on it may decide.',
    'Se declaró instalada la sesión: desde aquí puede decidir.',
  ],
  'moment.begun': [
    'A moment of the method began; the one before ended with it.',
    'Empezó un momento de la metodología; con eso terminó el anterior.',
  ],
  'item.added': [
    'A matter was added to the agenda in the session, with or without consent.',
    'Se incorporó un asunto al orden del día durante la sesión, con o sin su aceptación.',
  ],
  'item.opened': ['A matter was taken up.', 'Se empezó a tratar un asunto.'],
  'item.closed': [
    'A matter was done with, put off or withdrawn.',
    'Un asunto se terminó, se pospuso o se retiró.',
  ],
  'turn.requested': ['Somebody asked for the floor.', 'Alguien pidió la palabra.'],
  'turn.begun': ['Somebody got the floor.', 'Alguien tomó la palabra.'],
  'turn.ended': ['Somebody gave the floor back.', 'Alguien dejó la palabra.'],
  'words.noted': [
    'What somebody said or showed, in the words of whoever took notes. What is not public stands apart.',
    'Lo que alguien dijo o mostró, en palabras de quien tomó notas. Lo que no es público se guarda aparte.',
  ],
  'proposal.tabled': [
    'A text to decide on was put before the session.',
    'Se presentó un texto para decidir sobre él.',
  ],
  'proposal.amended': [
    'The text to decide on changed; every version stays.',
    'Cambió el texto sobre el que se decide; todas las versiones se quedan.',
  ],
  'interest.declared': [
    'Somebody has an interest of their own in a matter, and steps back from deciding it or not.',
    'Alguien tiene un interés propio en un asunto, y se excusa de decidirlo o no.',
  ],
  'decision.opened': [
    'A matter is to be decided, by which rule, openly or in secret.',
    'Se va a decidir un asunto: con qué regla, y si es abierto o secreto.',
  ],
  'position.noted': [
    'Somebody said where they stand, and perhaps why.',
    'Alguien dijo cuál es su postura, y quizá por qué.',
  ],
  'ballots.counted': [
    'Positions were counted without names, or taken as given.',
    'Se contaron posturas sin nombres, o se dieron por dichas.',
  ],
  'decision.declared': [
    'What the session was told that it had decided; the result is computed beside it.',
    'Lo que se dijo a la sesión que había decidido; el resultado se calcula aparte.',
  ],
  'agreement.made': [
    'An agreement was made: who does what, by when or with no date.',
    'Se tomó un acuerdo: quién hace qué, y para cuándo o sin fecha.',
  ],
  'agreement.followed': ['Where an agreement stands now.', 'Cómo va un acuerdo.'],
  'agreements.handed-over': [
    'Agreements were handed to an institution that must carry them out.',
    'Se entregaron acuerdos a una institución que debe cumplirlos.',
  ],
  'agreement.answered': [
    'An institution acknowledged an agreement, accepted it, accepted it with changes, or refused it.',
    'Una institución acusó recibo de un acuerdo, lo aceptó, lo aceptó con cambios o lo rechazó.',
  ],
  'mesa.recessed': ['The session broke for a recess.', 'La sesión hizo un receso.'],
  'mesa.suspended': [
    'The session was suspended, to go on at another time.',
    'Se suspendió la sesión, para seguir en otro momento.',
  ],
  'mesa.resumed': ['The session went on.', 'La sesión siguió.'],
  'mesa.closed': ['The session ended.', 'Terminó la sesión.'],
  'mesa.called-off': [
    'The session did not take place when it was to: it was put off, or given up.',
    'La sesión no tuvo lugar cuando debía: se pospuso o se canceló.',
  ],
  'mesa.cited': [
    'The record of a mesa, kept apart, stood here: its last hash and how many entries it has.',
    'El registro de una mesa, que se guarda aparte, estaba aquí: su última huella y cuántas entradas tiene.',
  ],
  'document.drafted': [
    'A version of a document was written, known by its digest.',
    'Se escribió una versión de un documento, conocida por su huella.',
  ],
  'document.circulated': [
    'A version went out to be looked at, until a last day.',
    'Una versión circuló para que la revisaran, hasta un último día.',
  ],
  'document.observed': [
    'Somebody asked for a change in a document.',
    'Alguien pidió un cambio en un documento.',
  ],
  'observation.settled': [
    'What became of what somebody asked for: taken, taken in part or not, with the reason.',
    'Qué pasó con lo que alguien pidió: se tomó, se tomó en parte o no, con la razón.',
  ],
  'document.approved': [
    'A body or person approved a version.',
    'Un órgano o una persona aprobó una versión.',
  ],
  'document.signed': [
    'Somebody signed a version, and by what that can be seen.',
    'Alguien firmó una versión, y con qué se puede comprobar.',
  ],
  'document.published': [
    'A version was made public, whole or as a public version.',
    'Se publicó una versión, completa o como versión pública.',
  ],
  'document.amended': [
    'A mistake was found in what had been published; the next version mends it.',
    'Se halló un error en lo que ya se había publicado; la siguiente versión lo corrige.',
  ],
  'redaction.resolved': [
    'The competent committee decided what a public version leaves out, and on which ground.',
    'El comité competente resolvió qué deja fuera una versión pública, y con qué fundamento.',
  ],
  'entry.withdrawn': [
    'An earlier entry was a mistake; both stay.',
    'Una entrada anterior fue un error; las dos se quedan.',
  ],
  'payload.erased': [
    'Personal data kept apart were erased; the chain still verifies.',
    'Se borraron datos personales guardados aparte; la cadena todavía se verifica.',
  ],
}
