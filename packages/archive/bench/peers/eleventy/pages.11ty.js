import { pageByHand } from '../../pages-by-hand.mjs'

/** The yardstick's own template, which is the fastest that Eleventy takes; one of Nunjucks needs twice the time. */
export const data = {
  pagination: { data: 'site.pages', size: 1, alias: 'said' },
  permalink: ({ said }) => `${said.slug}.html`,
}

export const render = ({ site, said }) => pageByHand(site.frame, said)
