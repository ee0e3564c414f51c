import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
import { anywhere } from './tools/anywhere.mjs'

const both = (en, es) => ({ label: en, translations: { es } })

export default defineConfig({
  // Every link is made relative after the build, so the site stands in any folder; see tools/anywhere.mjs.
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // Astro's own mark on MDX pages, which the bundler need not keep.
      rolldownOptions: {
        onLog: (level, log, next) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : next(level, log)),
      },
    },
  },
  integrations: [
    starlight({
      title: 'Apertura',
      description: 'Libraries to run an open-government plan, and to watch one.',
      locales: { root: { label: 'English', lang: 'en' }, es: { label: 'Español', lang: 'es' } },
      customCss: ['./src/styles/site.css'],
      credits: false,
      disable404Route: true,
      expressiveCode: {
        defaultProps: { overridesByLang: { text: { wrap: true } } },
        styleOverrides: { borderRadius: '0.375rem' },
      },
      sidebar: [
        {
          ...both('Understand', 'Entender'),
          items: [
            { slug: 'understand/definition-and-record' },
            { slug: 'understand/dates' },
            { slug: 'understand/three-times' },
            { slug: 'understand/life-of-a-plan' },
            { slug: 'understand/parentheses' },
            { slug: 'understand/gates' },
            { slug: 'understand/history-is-never-refused' },
            { slug: 'understand/personal-data' },
            { slug: 'understand/verification' },
          ],
        },
        {
          ...both('Do', 'Hacer'),
          items: [
            { slug: 'do/first-ten-minutes' },
            { slug: 'do/ask-about-a-day' },
            { slug: 'do/record-a-fact' },
            { slug: 'do/verify-a-record' },
            { slug: 'do/plan-around-elections' },
            { slug: 'do/answer-a-consultation' },
            { slug: 'do/run-a-mesa' },
            { slug: 'do/publish-the-archive' },
            { slug: 'do/a-new-city' },
            { slug: 'do/add-a-gate' },
          ],
        },
        {
          ...both('Look up', 'Consultar'),
          items: [
            { slug: 'look-up/codes' },
            { slug: 'look-up/packs' },
            { slug: 'look-up/kinds' },
            { slug: 'look-up/command-line' },
            { slug: 'look-up/glossary' },
            { slug: 'look-up/benchmarks' },
            { slug: 'look-up/moderation' },
            { slug: 'look-up/mutation' },
            { slug: 'look-up/real-minutes' },
            { slug: 'look-up/sizes' },
            { slug: 'look-up/api' },
          ],
        },
        {
          ...both('Decide', 'Decidir'),
          items: [{ slug: 'decide/comparison' }, { slug: 'decide/decisions' }],
        },
      ],
    }),
    anywhere(),
    // A site map needs an address, and these files have none. The name keeps Starlight from adding one.
    { name: '@astrojs/sitemap', hooks: {} },
  ],
})
