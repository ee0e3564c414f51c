import type { Day } from '@apertura/domain'
import { escapeHtml } from '../escape-html.js'

/** The addresses of the pages for those who index them (sitemaps.org). */
export const sitemap = (base: string, paths: readonly string[], at: Day): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...paths.map(path => `<url><loc>${escapeHtml(`${base}${path}`)}</loc><lastmod>${at}</lastmod></url>`),
    '</urlset>',
    '',
  ].join('\n')
