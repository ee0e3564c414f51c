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
  'entry.withdrawn': [
    'An earlier entry was a mistake; both stay.',
    'Una entrada anterior fue un error; las dos se quedan.',
  ],
  'payload.erased': [
    'Personal data kept apart were erased; the chain still verifies.',
    'Se borraron datos personales guardados aparte; la cadena todavía se verifica.',
  ],
}
