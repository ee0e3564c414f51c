import type { Sector } from '@apertura/domain'

/**
 * Whether OGP counts a sector as civil society in the wide sense. Neither an international organisation nor
 * whoever keeps the record is, though they are no public bodies.
 */
export const isCivilSociety = ({ ogp }: Sector): boolean => counted.includes(ogp)

const counted = ['civil-society', 'academia', 'private-sector', 'individual']
