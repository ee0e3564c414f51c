import { aDefinition } from '@apertura/test-kit'

/** A machine on which one package is installed, a city whose plan has not begun. */
export const machine = () => ({
  cwd: '/',
  today: '2031-05-01',
  readFile: async () => new Uint8Array(),
  appendFile: async () => false,
  isFolder: async () => false,
  isSame: async () => false,
  exists: async () => false,
  load: async (specifier: string) =>
    specifier === 'my-city' ? { definition: aDefinition(), record: [] } : undefined,
  out: () => {},
  err: () => {},
})
