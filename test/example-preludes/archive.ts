export { definition } from '@apertura/cities/cdmx'
export { record } from '@apertura/cities/cdmx/record'
export { dossier } from '@apertura/dossier'
