import fc from 'fast-check'
import { type GraphQLField, getNamedType } from 'graphql'
import type { Cursors } from '../oracle/cursors.ts'
import type { InputChoice, ValueChoice } from './choices.ts'
import { inputsOf, type Pools } from './inputs.ts'

/** The arguments of a field; one that is paged gets real cursors, with the order or the words they belong to. */
export function pagedInputs(pools: Pools, cursors: Cursors) {
  return (owner: string, field: GraphQLField<unknown, unknown>): fc.Arbitrary<InputChoice[]> => {
    const place = `${owner}.${field.name}`
    const after = field.args.find(({ name }) => name === 'after')
    const others = inputsOf(
      place,
      field.args.filter((arg) => arg !== after),
      pools,
    )
    const decisive = field.args.find(({ name }) => name === 'orderBy' || name === 'query')
    const kind = getNamedType(field.type).name.replace('Connection', '')
    const known = cursors
      .lists(kind)
      .filter(({ order }) => (order === '') === !decisive)
      // what is learnt later must not change what a seed stands for
      .map(({ order, list }) => ({ order, values: cursors.of(list) }))
    if (place === 'Query.document') return others.map((inputs) => withOneGiven(inputs, field, pools))
    if (!after || known.length === 0) return others
    const cursor = fc
      .constantFrom(...known)
      .chain(({ order, values }) =>
        fc.record({ order: fc.constant(order), value: fc.constantFrom(...values), say: sayings }),
      )
    const paged = fc.tuple(others, cursor).map(([inputs, { order, value, say }]) => {
      const rest = inputs.filter(({ name }) => name !== decisive?.name)
      const decided = decisive && { name: decisive.name, type: decisive.type, value: said(order, say) }
      return [...rest, ...(decided ? [decided] : []), { name: 'after', type: after.type, value: said(value, say) }]
    })
    const unset: ValueChoice[] = [{ say: 'literal', value: null }, { say: 'unset variable' }]
    const none = fc
      .tuple(others, fc.constantFrom(...unset))
      .map(([inputs, value]) => [...inputs, { name: 'after', type: after.type, value }])
    return fc.oneof({ weight: 6, arbitrary: others }, { weight: 4, arbitrary: paged }, { weight: 1, arbitrary: none })
  }
}

/** A field that has to be told which one is meant, by this argument or that. */
function withOneGiven(inputs: InputChoice[], field: GraphQLField<unknown, unknown>, pools: Pools): InputChoice[] {
  if (inputs.some(({ value }) => value.say === 'parts' || ('value' in value && value.value !== null))) return inputs
  const slug = field.args.find(({ name }) => name === 'slug')
  const value = pools['Query.document.slug']?.[0]
  return slug ? [{ name: 'slug', type: slug.type, value: { say: 'literal', value } }] : inputs
}

const sayings = fc.constantFrom('literal' as const, 'bare' as const, 'defaulted' as const)

function said(value: string, say: 'literal' | 'bare' | 'defaulted'): ValueChoice {
  return say === 'literal' ? { say, value } : { say: 'variable', value, declared: say }
}
