/** A file of JSON lines, imported as one text. */
declare module '*.jsonl' {
  const text: string
  export default text
}
