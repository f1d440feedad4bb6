import { doTypesOverlap, type GraphQLCompositeType, type GraphQLSchema, getNamedType, isCompositeType } from 'graphql'
import type { Selection } from './choices.ts'
import type { Scope, Written } from './scope.ts'
import type { Variables } from './variables.ts'

interface Fragment {
  readonly name: string
  readonly on: GraphQLCompositeType
  readonly text: string
  readonly written: readonly Written[]
  readonly depth: number
}

interface Texts {
  readonly text: string
  readonly written: Written[]
  readonly depth: number
}

type Of<K extends Selection['kind']> = Extract<Selection, { kind: K }>

// Names that JavaScript, SQL or the planner may take for something of their own.
const aliases = `a data this parent link constructor toString __proto__ hasOwnProperty valueOf e1 n p cursor node edges
  id slug title name select order null_ _1 totalCount length then key type from cursor_ Query`.split(/\s+/)
const maxAliases = 15
const notCounted = new Set(['edges', 'node'])

/** Writes selections as far as they can stand where they are asked: conflicts get an alias or are let go. */
export class SelectionWriter {
  readonly fragments: Fragment[] = []
  readonly #schema: GraphQLSchema
  readonly #variables: Variables
  #aliases = 0

  constructor(schema: GraphQLSchema, variables: Variables) {
    this.#schema = schema
    this.#variables = variables
  }

  /** `left`: how many levels may still be written. */
  write(selections: readonly Selection[], parent: GraphQLCompositeType, scope: Scope, left: number): Texts {
    const all = selections.map((each) => this.#one(each, parent, scope, left)).filter((each) => each !== null)
    const some = all.length > 0 ? all : [this.#typename(parent, scope, '')]
    return {
      text: `{ ${some.map(({ text }) => text).join(' ')} }`,
      written: some.flatMap(({ written }) => written),
      depth: Math.max(...some.map(({ depth }) => depth)),
    }
  }

  #one(selection: Selection, parent: GraphQLCompositeType, scope: Scope, left: number): Texts | null {
    switch (selection.kind) {
      case 'field':
        return this.#field(selection, parent, scope, left)
      case 'typename': {
        const alias = selection.alias === null ? undefined : this.#alias(selection.alias, () => true)
        if (selection.alias !== null && !alias) return null
        const asked = { parent, name: '__typename', inputs: '', type: 'String!' }
        if (alias && !scope.admits(alias, asked)) return null
        if (alias) this.#aliases += 1
        return this.#typename(parent, scope, alias ?? '')
      }
      case 'fragment':
        return this.#fragment(selection, scope, left)
      case 'again':
        return this.#again(selection, parent, scope, left)
    }
  }

  #typename(parent: GraphQLCompositeType, scope: Scope, alias: string): Texts {
    const asked = { parent, name: '__typename', inputs: '', type: 'String!' }
    const key = alias || '__typename'
    scope.add(key, asked)
    return { text: alias ? `${alias}: __typename` : '__typename', written: [{ ...asked, key, below: [] }], depth: 0 }
  }

  #field(selection: Of<'field'>, parent: GraphQLCompositeType, scope: Scope, left: number): Texts | null {
    const { field } = selection
    const type = getNamedType(field.type)
    const costs = notCounted.has(field.name) ? 0 : 1
    if (left < costs) return null
    const inputs = this.#variables.inputs(selection.inputs)
    const asked = { parent, name: field.name, inputs, type: String(field.type) }
    const isFree = (key: string) => scope.admits(key, asked)
    const key = selection.alias === null && isFree(field.name) ? field.name : this.#alias(selection.alias ?? 0, isFree)
    if (!key) return null
    if (key !== field.name) this.#aliases += 1
    const inner = scope.add(key, asked)
    const below = isCompositeType(type) ? this.write(selection.below, type, inner, left - costs) : null
    const name = key === field.name ? key : `${key}: ${field.name}`
    return {
      text: `${name}${inputs}${this.#directive(selection)}${below ? ` ${below.text}` : ''}`,
      written: [{ ...asked, key, below: below?.written ?? [] }],
      depth: costs + (below?.depth ?? 0),
    }
  }

  #fragment(selection: Of<'fragment'>, scope: Scope, left: number): Texts {
    const on = this.#schema.getType(selection.on) as GraphQLCompositeType
    const below = this.write(selection.below, on, scope, left)
    const directive = this.#directive(selection)
    if (selection.form === 'untyped') return { ...below, text: `...${directive} ${below.text}` }
    if (selection.form === 'inline') return { ...below, text: `... on ${on.name}${directive} ${below.text}` }
    const name = `Part${this.fragments.length + 1}`
    this.fragments.push({ name, on, ...below })
    return { ...below, text: `...${name}${directive}` }
  }

  #again({ nth }: Of<'again'>, parent: GraphQLCompositeType, scope: Scope, left: number): Texts | null {
    const fitting = this.fragments.filter(
      ({ on, depth, written }) => doTypesOverlap(this.#schema, on, parent) && depth <= left && scope.admitsAll(written),
    )
    const fragment = fitting[nth % fitting.length]
    if (!fragment) return null
    scope.addAll(fragment.written)
    return { text: `...${fragment.name}`, written: [...fragment.written], depth: fragment.depth }
  }

  #alias(start: number, isFree: (key: string) => boolean): string | undefined {
    if (this.#aliases >= maxAliases) return undefined
    return [...aliases.slice(start), ...aliases].find(isFree)
  }

  #directive({ directive }: Of<'field'> | Of<'fragment'>): string {
    return directive ? ` @${directive.name}${this.#variables.inputs([directive.condition])}` : ''
  }
}
