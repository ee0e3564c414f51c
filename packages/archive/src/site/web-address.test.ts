import { expect, it } from 'vitest'
import { webAddress } from './web-address.js'

it.each([
  'javascript:alert(1)',
  'JAVASCRIPT:x',
  'data:text/html,x',
  ' https://example.org',
  'https://a"b',
  '',
  null,
])('sends nobody to %s', address => {
  expect(webAddress(address)).toBeUndefined()
})

it('sends readers to pages of the web', () => {
  expect(webAddress('https://example.org/a?b=c#d')).toBe('https://example.org/a?b=c#d')
})
