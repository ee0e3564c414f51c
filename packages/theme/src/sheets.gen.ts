/** Made by tools/embed.ts from css/; do not edit. */

/**
 * `tokens.css` as text, without its comments: for a page that must carry its look inside itself.
 *
 * @example
 * ```ts
 * tokensCss.startsWith(':root') // => true
 * ```
 */
export const tokensCss = `:root {
color-scheme: light dark;
--ap-paper: light-dark(#fcfbf7, #12181f);
--ap-raised: light-dark(#ffffff, #1a222b);
--ap-sunken: light-dark(#f2efe6, #0c1117);
--ap-ink: light-dark(#1a2430, #e9e6de);
--ap-soft: light-dark(#505c69, #aab5c0);
--ap-line: light-dark(#dcd7c9, #323d49);
--ap-edge: light-dark(#7b8087, #76828f);
--ap-accent: light-dark(#0a5769, #86d0df);
--ap-accent-deep: light-dark(#06404e, #b6e6ee);
--ap-accent-wash: light-dark(#e1eff1, #16323a);
--ap-on-accent: light-dark(#ffffff, #0b2027);
--ap-mark: light-dark(#8f3a10, #f0a778);
--ap-met: light-dark(#14508c, #8cc4f2);
--ap-met-wash: light-dark(#e4eef8, #152c40);
--ap-unmet: light-dark(#b8460e, #ff9270);
--ap-unmet-wash: light-dark(#fbe9e0, #3b2018);
--ap-undetermined: light-dark(#673f00, #f2d478);
--ap-undetermined-wash: light-dark(#f8efd6, #332a12);
--ap-focus: light-dark(#b3470f, #ffb37e);
--ap-data-1: light-dark(#0072b2, #5bd4f0);
--ap-data-2: light-dark(#c95c12, #d06a2b);
--ap-data-3: light-dark(#005d4e, #2ec090);
--ap-data-4: light-dark(#a63d83, #d282cf);
--ap-data-5: light-dark(#6b4800, #f2d968);
--ap-data-6: light-dark(#20262e, #f1f0e8);
--ap-font-text: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
--ap-font-title: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", Charter, "Noto Serif", Georgia, serif;
--ap-font-code: ui-monospace, "Cascadia Code", Menlo, Consolas, "Noto Sans Mono", "Liberation Mono", monospace;
--ap-size-small: 0.875rem;
--ap-size-text: 1.0625rem;
--ap-size-lead: 1.275rem;
--ap-size-h4: 1.125rem;
--ap-size-h3: 1.35rem;
--ap-size-h2: clamp(1.5rem, 1.3rem + 1vw, 1.85rem);
--ap-size-h1: clamp(1.9rem, 1.45rem + 2.2vw, 2.75rem);
--ap-leading: 1.65;
--ap-leading-title: 1.18;
--ap-measure: 42rem;
--ap-space-1: 0.25rem;
--ap-space-2: 0.5rem;
--ap-space-3: 0.75rem;
--ap-space-4: 1.125rem;
--ap-space-5: 1.75rem;
--ap-space-6: 2.75rem;
--ap-space-7: 4.25rem;
--ap-radius: 0.375rem;
--ap-radius-large: 0.75rem;
--ap-focus-width: 3px;
--ap-target: 2.75rem;
}
:root[data-theme="light"] {
color-scheme: light;
}
:root[data-theme="dark"] {
color-scheme: dark;
}
@media print {
:root, :root[data-theme] {
color-scheme: light;
--ap-paper: #ffffff;
--ap-raised: #ffffff;
--ap-sunken: #ffffff;
--ap-ink: #000000;
--ap-soft: #3a3a3a;
--ap-size-text: 10.5pt;
}
}
`

/**
 * `base.css` as text, without its comments.
 *
 * @example
 * ```ts
 * baseCss.startsWith('@layer apertura') // => true
 * ```
 */
export const baseCss = `@layer apertura {
*, ::before, ::after {
box-sizing: border-box;
}
html {
background: var(--ap-paper);
color: var(--ap-ink);
font: var(--ap-size-text) / var(--ap-leading) var(--ap-font-text);
text-size-adjust: 100%;
overflow-wrap: break-word;
}
body {
margin: 0 auto;
max-width: var(--ap-measure);
padding: var(--ap-space-5) var(--ap-space-4) var(--ap-space-7);
}
h1, h2, h3, h4 {
margin: var(--ap-space-6) 0 var(--ap-space-3);
font-family: var(--ap-font-title);
font-weight: 600;
line-height: var(--ap-leading-title);
letter-spacing: -0.008em;
text-wrap: balance;
}
h1 {
font-size: var(--ap-size-h1);
}
h2 {
font-size: var(--ap-size-h2);
}
h3 {
font-size: var(--ap-size-h3);
}
h4 {
font-size: var(--ap-size-h4);
}
p, ul, ol, dl, table, pre, blockquote, figure {
margin: 0 0 var(--ap-space-4);
}
a {
color: var(--ap-accent);
text-decoration-thickness: 1px;
text-underline-offset: 0.18em;
}
a:hover {
color: var(--ap-accent-deep);
text-decoration-thickness: 2px;
}
:focus-visible {
outline: var(--ap-focus-width) solid var(--ap-focus);
outline-offset: 2px;
border-radius: 2px;
}
blockquote {
padding-left: var(--ap-space-4);
border-left: 3px solid var(--ap-line);
color: var(--ap-soft);
}
hr {
border: 0;
border-top: 1px solid var(--ap-line);
margin: var(--ap-space-6) 0;
}
code, pre, kbd, samp {
font-family: var(--ap-font-code);
font-size: 0.9em;
}
pre {
padding: var(--ap-space-4);
overflow-x: auto;
background: var(--ap-sunken);
border: 1px solid var(--ap-line);
border-radius: var(--ap-radius);
line-height: 1.5;
}
table {
border-collapse: collapse;
font-variant-numeric: tabular-nums;
}
caption {
text-align: left;
color: var(--ap-soft);
font-size: var(--ap-size-small);
}
th, td {
padding: var(--ap-space-2) var(--ap-space-4) var(--ap-space-2) 0;
border-bottom: 1px solid var(--ap-line);
text-align: left;
vertical-align: top;
}
button, input, select, textarea {
min-height: var(--ap-target);
padding: var(--ap-space-2) var(--ap-space-4);
border: 1px solid var(--ap-edge);
border-radius: var(--ap-radius);
background: var(--ap-raised);
color: inherit;
font: inherit;
}
button {
background: var(--ap-accent);
border-color: var(--ap-accent);
color: var(--ap-on-accent);
font-weight: 600;
cursor: pointer;
}
button:hover {
background: var(--ap-accent-deep);
}
button:disabled {
background: var(--ap-sunken);
border-color: var(--ap-edge);
color: var(--ap-soft);
cursor: not-allowed;
}
@media (prefers-reduced-motion: no-preference) {
a, button {
transition: color 0.12s, background-color 0.12s;
}
}
@media print {
body {
max-width: none;
padding: 0;
}
h1, h2, h3, h4 {
break-after: avoid;
}
li, tr, pre, figure {
break-inside: avoid;
}
button {
display: none;
}
}
}
`
