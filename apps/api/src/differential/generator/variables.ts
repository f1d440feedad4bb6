import {
  astFromValue,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  print,
} from 'graphql'
import type { InputChoice, ValueChoice } from './choices.ts'

interface Variable {
  readonly declaration: string
  readonly value: unknown
}

/** Writes inputs into the document, and keeps the variables they need; the same one serves twice. */
export class Variables {
  readonly #variables = new Map<string, Variable>()

  /** ` (a: 1, b: $given1)`, or nothing. */
  inputs(choices: readonly InputChoice[]): string {
    const texts = choices.map(({ name, type, value }) => `${name}: ${this.#input(type, value)}`)
    return texts.length > 0 ? `(${texts.join(', ')})` : ''
  }

  /** The declarations of the variables that a text uses, and the values of those that are given. */
  usedIn(text: string): { declarations: string; values: Record<string, unknown> } {
    const used = [...this.#variables].filter(([name]) => new RegExp(`\\$${name}\\b`).test(text))
    const declarations = used.map(([name, { declaration }]) => `$${name}: ${declaration}`)
    const given = used.filter(([, { value }]) => value !== undefined)
    return {
      declarations: declarations.length > 0 ? `(${declarations.join(', ')})` : '',
      values: Object.fromEntries(given.map(([name, { value }]) => [name, value])),
    }
  }

  #input(type: GraphQLInputType, choice: ValueChoice): string {
    switch (choice.say) {
      case 'literal':
        return literal(type, choice.value)
      case 'unset variable':
        return this.#variable({ declaration: `${nullable(type)}`, value: undefined })
      case 'variable': {
        const { value, declared } = choice
        if (declared === 'bare') return this.#variable({ declaration: `${type}`, value })
        const isGiven = declared === 'overriding'
        const byDefault = isGiven ? otherThan(value, type) : value
        const declaration = `${nullable(type)} = ${literal(nullable(type), byDefault)}`
        return this.#variable({ declaration, value: isGiven ? value : undefined })
      }
      case 'parts': {
        const texts = choice.parts.map((part) => {
          const value = this.#input(part.type, part.value)
          return choice.isList ? value : `${part.name}: ${value}`
        })
        return choice.isList ? `[${texts.join(', ')}]` : `{ ${texts.join(', ')} }`
      }
    }
  }

  #variable(variable: Variable): string {
    const same = [...this.#variables].find(
      ([, each]) =>
        each.declaration === variable.declaration && JSON.stringify(each.value) === JSON.stringify(variable.value),
    )
    const name = same?.[0] ?? `given${this.#variables.size + 1}`
    this.#variables.set(name, variable)
    return `$${name}`
  }
}

function literal(type: GraphQLInputType, value: unknown): string {
  const node = astFromValue(value, type)
  if (!node) throw new Error(`${JSON.stringify(value)} is no ${type}.`)
  return print(node)
}

function nullable(type: GraphQLInputType): GraphQLInputType {
  return isNonNullType(type) ? type.ofType : type
}

/** A default that the given value overrides, so that mistaking one for the other shows. */
function otherThan(value: unknown, type: GraphQLInputType): unknown {
  if (isListType(nullable(type))) return []
  const named = getNamedType(type)
  if (isInputObjectType(named)) return {}
  if (named.name === 'Boolean') return !value
  return named.name === 'Int' ? 1 : value
}
