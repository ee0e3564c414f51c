import { type ComponentChildren, createElement, type VNode } from 'preact'

/** What may stand in an element. */
export type Children = ComponentChildren

/** One element of a page; texts in it are escaped when it is written. */
export type PageElement = VNode

type Attributes = Readonly<Record<string, string | number | true | { readonly __html: string }>>

/** Makes an element by its name. */
export const h = (
  name: string,
  attributes: Attributes | null,
  ...children: readonly Children[]
): PageElement => createElement(name, plain(attributes), ...children) as PageElement

/** An attribute that says its own name, such as `hidden`, says enough by being there. */
function plain(attributes: Attributes | null): Record<string, unknown> | null {
  if (attributes === null) return null
  const said: Record<string, unknown> = {}
  for (const name in attributes) said[name] = attributes[name] === name ? true : attributes[name]
  return said
}
