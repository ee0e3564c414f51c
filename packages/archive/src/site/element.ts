import { type ComponentChildren, createElement, type VNode } from 'preact'

/** What may stand in an element. */
export type Children = ComponentChildren

/** One element of a page; texts in it are escaped when it is written. */
export type PageElement = VNode

type Attributes = Readonly<Record<string, string | number | { readonly __html: string }>>

/** Makes an element by its name. */
export const h = (
  name: string,
  attributes: Attributes | null,
  ...children: readonly Children[]
): PageElement => createElement(name, attributes as Record<string, unknown>, ...children) as PageElement
