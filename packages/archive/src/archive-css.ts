import { baseCss, tokensCss } from '@apertura/theme'
import { pictureCss } from './pictures/picture-css.js'
import { completenessCss } from './site/css/completeness-css.js'
import { contributionsCss } from './site/css/contributions-css.js'
import { documentsCss } from './site/css/documents-css.js'
import { homeCss } from './site/css/home-css.js'
import { searchCss } from './site/css/search-css.js'
import { printCss, shellCss } from './site/css/shell-css.js'
import { storyCss } from './site/css/story-css.js'
import { verifyCss } from './site/css/verify-css.js'

/** The one sheet of all pages: the tokens and plain elements of the house, and what only an archive has. */
export const archiveCss = [
  tokensCss,
  baseCss,
  pictureCss,
  shellCss,
  storyCss,
  homeCss,
  completenessCss,
  contributionsCss,
  documentsCss,
  searchCss,
  verifyCss,
  printCss,
].join('\n')
