/** The parts of the libraries of RDF that the tests use. */
declare module 'jsonld' {
  const jsonld: {
    toRDF(document: unknown, options: object): Promise<unknown>
    expand(document: unknown, options: object): Promise<readonly Readonly<Record<string, unknown>>[]>
  }
  export default jsonld
}

declare module 'n3' {
  interface Term {
    readonly termType: string
    readonly value: string
  }
  interface Quad {
    readonly subject: Term
    readonly predicate: Term
    readonly object: Term
  }
  export class Store {
    constructor(quads: readonly Quad[])
    getQuads(subject: string | null, predicate: string | null, object: string | null, graph: null): Quad[]
  }
  export class Parser {
    constructor(options?: { readonly format: string })
    parse(text: string): Quad[]
  }
}
