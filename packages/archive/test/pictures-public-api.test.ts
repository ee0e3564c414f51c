import * as api from '@apertura/archive/pictures'
import { expect, it } from 'vitest'

it('exports these names and no others', () => {
  expect(Object.keys(api).sort()).toEqual([
    'balancePicture',
    'flowPicture',
    'membershipPicture',
    'pictureCss',
    'pictureTableHtml',
    'timelinePicture',
  ])
})
