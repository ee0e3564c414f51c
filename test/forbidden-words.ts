/** A word that would be a second name for something that the glossary already names. */
export interface ForbiddenWord {
  readonly use: string
  readonly not: RegExp
  /** Where the word is right all the same, such as the name of somebody else's thing. */
  readonly except?: RegExp
}

/** What `docs/glossary.md` calls otherwise, in prose and in what the libraries say. */
export const forbiddenWords: readonly ForbiddenWord[] = [
  {
    use: 'mesa',
    not: /\b(co-creation|working) tables?\b|\bround ?tables?\b|\bmesas? de (trabajo|diálogo)\b/i,
  },
  { use: 'session · sesión', not: /\bmeetings?\b|\breuni(ón|ones)\b/i },
  { use: 'commitment · compromiso', not: /\bpledges?\b|\bpromesas?\b/i },
  { use: 'stage · etapa', not: /\bphases?\b|\bfases?\b/i },
  { use: 'record · registro', not: /\bledgers?\b|\b(event|audit) logs?\b|\bjournals?\b|\bbitácoras?\b/i },
  { use: 'parenthesis · paréntesis', not: /\bpausas?\b|\binterrupci(ón|ones)\b/i },
  {
    use: 'blackout · veda',
    not: /\bembargo(es)?\b|\belectoral (ban|silence)\b|\bsilencio electoral\b/i,
    except: /sin embargo/gi,
  },
  { use: 'contribution · aportación', not: /\bsuggestions?\b|\baportes?\b|\bsugerencias?\b/i },
  {
    use: 'multi-stakeholder · multiactor',
    not: /\bmultistakeholder\b|\bmulti-?sectorial\b|\bmulti-actor\b/i,
  },
  { use: 'co-creation · cocreación', not: /(?<![.\w])cocreation\b|\bco-creaci(ón|ones)\b/i },
  {
    use: 'promoter group, advisory group',
    not: /\bsteering (group|committee)\b|\badvisory (board|committee)\b/i,
  },
  { use: 'rule pack · paquete de reglas', not: /\brule ?(sets?|books?)\b|\brulesets?\b/i },
  { use: 'endorsement, validation', not: /\bratif(y|ied|ication)\b|\bratificaci(ón|ones)\b/i },
  {
    use: 'popular consultation · consulta popular',
    not: /\breferend(um|a|ums|os?)\b|\bplebiscit(e|es|o|os)\b/i,
  },
  { use: 'official gazette · Gaceta', not: /\bofficial (bulletin|journal)\b|\bboletín oficial\b/i },
  { use: 'finding · hallazgo', not: /\bviolations?\b|\binfracci(ón|ones)\b/i, except: /axe|accessib/i },
]
