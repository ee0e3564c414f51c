/**
 * What a test needs and a machine may lack, such as `chromium` or `shared`. Answers what `find` found. When it
 * found nothing, prints why the tests are skipped; named in the environment variable REQUIRE (`a,b`), the lack
 * is an error instead.
 *
 * @example
 * ```ts
 * const chromium = needed('chromium', findChromium, 'the pages are not looked at in a browser')
 * describe.skipIf(chromium === undefined)('in a browser', …)
 * ```
 */
export function needed<T>(name: string, find: () => T | undefined, consequence: string): T | undefined {
  const found = find()
  if (found !== undefined) return found
  const required = (process.env.REQUIRE ?? '').split(',').includes(name)
  if (required) throw new Error(`${name} is required by REQUIRE and is not on this machine`)
  console.log(`skipped: ${name} is not on this machine, so ${consequence}`)
  return undefined
}
