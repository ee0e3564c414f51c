export { type ConformanceCase, type Place, storeConformance } from './store-conformance.js'
