import type { Territory } from '@apertura/rules/criteria'

export function boroughsOf(municipalities: string): Territory[]

export function coloniasOf(colonias: string, boroughs: readonly Territory[]): Territory[]

export function lineOf(place: Territory): string
