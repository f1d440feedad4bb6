import {
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  getArgumentValues,
  isListType,
  isNonNullType,
  isScalarType,
  type ValueNode,
} from 'graphql'
import type { Catalog } from './catalog.ts'
import { badInput } from './problems.ts'

/** Turns a coerced value into what is bound; throws a problem of the caller's input. */
export type Decode = (value: unknown, site: Site) => unknown

/** A field with arguments, in one place of a document. */
export interface Site {
  readonly field: GraphQLField<unknown, unknown>
  readonly node: FieldNode
}

type Parameter =
  | { readonly kind: 'argument'; readonly site: number; readonly path: readonly string[]; readonly decode?: Decode }
  | { readonly kind: 'context'; readonly name: string }

export type Values = Readonly<Record<string, unknown>>

/** The bind parameters of one plan: where each value is found when the plan runs. */
export class Parameters {
  readonly #sites: Site[] = []
  /** By site: its arguments, where the document writes them out. */
  readonly #written: (Values | undefined)[] = []
  readonly #parameters: Parameter[] = []
  readonly #known = new Map<string, string>()

  /** The parameter for an argument, or for a field within it; `use` tells apart parameters decoded from the same. */
  argument(site: Site, path: readonly string[], cast: string, decode?: Decode, use = ''): string {
    let index = this.#sites.findIndex((known) => known.node === site.node && known.field === site.field)
    if (index < 0) {
      index = this.#sites.push(site) - 1
      const isWritten = !site.node.arguments?.some((argument) => holdsVariable(argument.value))
      this.#written.push(isWritten ? getArgumentValues(site.field, site.node) : undefined)
    }
    const parameter: Parameter = { kind: 'argument', site: index, path, ...(decode && { decode }) }
    return this.#add(`${index}.${path.join('.')}${cast}:${use}`, parameter, cast)
  }

  context(name: string, type: string): string {
    return this.#add(`$${name}`, { kind: 'context', name }, `::${type}`)
  }

  #add(known: string, parameter: Parameter, cast: string): string {
    let placeholder = this.#known.get(known)
    if (!placeholder) {
      placeholder = `$${this.#parameters.push(parameter)}${cast}`
      this.#known.set(known, placeholder)
    }
    return placeholder
  }

  /** Leaves only the parameters that the statement uses, numbered in the order of their first use. */
  number(statement: string): { text: string; used: readonly number[] } {
    const used: number[] = []
    const text = statement.replace(/\$(\d+)/g, (_, digits: string) => {
      const index = Number(digits) - 1
      if (!used.includes(index)) used.push(index)
      return `$${used.indexOf(index) + 1}`
    })
    return { text, used }
  }

  /** The value of every parameter, used or not: an argument out of bounds is refused even where nothing reads it. */
  bind(variables: Values, context: Values): unknown[] {
    const args = this.#sites.map(
      (site, index) => this.#written[index] ?? getArgumentValues(site.field, site.node, variables),
    )
    return this.#parameters.map((parameter) => {
      if (parameter.kind === 'context') return context[parameter.name] ?? null
      const site = this.#sites[parameter.site] as Site
      const value = valueAt(args[parameter.site], parameter.path)
      refuseNul(value, site)
      return (parameter.decode ? parameter.decode(value, site) : value) ?? null
    })
  }
}

function holdsVariable(value: ValueNode): boolean {
  if (value.kind === 'ListValue') return value.values.some(holdsVariable)
  if (value.kind === 'ObjectValue') return value.fields.some((field) => holdsVariable(field.value))
  return value.kind === 'Variable'
}

export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => (inner as Values | null | undefined)?.[name], value)
}

/** The type of PostgreSQL that a GraphQL input type is bound as. */
export function parameterType(catalog: Catalog, type: GraphQLInputType): string {
  if (isNonNullType(type)) return parameterType(catalog, type.ofType)
  if (isListType(type)) return `${parameterType(catalog, type.ofType)}[]`
  return isScalarType(type) ? catalog.scalar(type.name).type : 'text'
}

// PostgreSQL has no text with the character NUL.
function refuseNul(value: unknown, site: Site): void {
  const texts = Array.isArray(value) ? value : [value]
  if (texts.some((text) => typeof text === 'string' && text.includes('\0'))) {
    throw badInput('TEXT', `An argument of "${site.field.name}" contains the character NUL.`, site.node)
  }
}
