import { expect, it } from 'vitest'
import { extentOf } from './extent-of.js'
import { encode } from './utf8.js'

it.each([
  ['', 0, true],
  ['\n', 1, true],
  ['a\nb\n', 2, true],
  ['a\nb', 2, false],
])('%j has %i lines; another may follow: %s', (text, lines, whole) => {
  expect(extentOf(encode(text))).toEqual({ length: text.length, lines, whole })
})
