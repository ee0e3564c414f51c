export { type ColourPair, colourPairs } from './colour-pairs.js'
export { contrastRatio } from './contrast-ratio.js'
export { type LowContrast, lowContrast } from './low-contrast.js'
export { baseCss, tokensCss } from './sheets.gen.js'
