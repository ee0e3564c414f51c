export { electoralSources } from './electoral-sources.js'
