import fc from 'fast-check'
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import type { InputChoice, ValueChoice } from './choices.ts'

/** Values that mean something to the data, and some that do not: by the place of an input, its name, or its type. */
export type Pools = Readonly<Record<string, readonly unknown[]>>

/** Whether each optional input is given, and how. */
export function inputsOf(
  owner: string,
  inputs: readonly (GraphQLArgument | GraphQLInputField)[],
  pools: Pools,
): fc.Arbitrary<InputChoice[]> {
  const all = inputs.map((input) => {
    const isRequired = isNonNullType(input.type) && input.defaultValue === undefined
    const value = waysToSay(`${owner}.${input.name}`, input.type, pools, input.defaultValue !== undefined)
    const choice = value.map((said) => ({ name: input.name, type: input.type, value: said }))
    return isRequired ? choice : fc.option(choice, { freq: 1 })
  })
  return fc.tuple(...all).map((choices) => choices.filter((choice) => choice !== null))
}

function waysToSay(
  place: string,
  type: GraphQLInputType,
  pools: Pools,
  hasDefault: boolean,
): fc.Arbitrary<ValueChoice> {
  const value = plainValue(place, type, pools)
  const declared = fc.constantFrom('bare' as const, 'defaulted' as const, 'overriding' as const)
  const ways: fc.WeightedArbitrary<ValueChoice>[] = [
    { weight: 4, arbitrary: value.map((each) => ({ say: 'literal', value: each })) },
    { weight: 4, arbitrary: fc.record({ say: fc.constant('variable'), value, declared }) },
  ]
  const inner = isNonNullType(type) ? type.ofType : type
  if (isInputObjectType(inner) || isListType(inner)) {
    ways.push({ weight: 4, arbitrary: partsOf(place, inner, pools) })
  }
  if (!isNonNullType(type)) {
    const nothing = { value: null } as const
    ways.push({ weight: 1, arbitrary: fc.constantFrom<ValueChoice>({ say: 'literal', ...nothing }, nullVariable) })
  }
  if (hasDefault || !isNonNullType(type)) {
    ways.push({ weight: 1, arbitrary: fc.constant({ say: 'unset variable' }) })
  }
  return fc.oneof(...ways)
}

const nullVariable: ValueChoice = { say: 'variable', value: null, declared: 'bare' }

/** Field by field, or item by item, each said in its own way. */
function partsOf(place: string, type: GraphQLInputType, pools: Pools): fc.Arbitrary<ValueChoice> {
  if (isListType(type)) {
    const item = waysToSay(place, type.ofType, pools, false).map((value) => ({ name: '', type: type.ofType, value }))
    return fc.array(item, { maxLength: 3 }).map((parts) => ({ say: 'parts', parts, isList: true }))
  }
  const fields = isInputObjectType(type) ? Object.values(type.getFields()) : []
  const owner = isInputObjectType(type) ? type.name : place
  return fewOf(inputsOf(owner, fields, pools)).map((parts) => ({ say: 'parts', parts, isList: false }))
}

/** All fields of a filter at once leave nothing to find, so most are let go. */
function fewOf(choices: fc.Arbitrary<InputChoice[]>): fc.Arbitrary<InputChoice[]> {
  const rolls = fc.array(fc.nat(9), { minLength: 20, maxLength: 20 })
  return fc.tuple(choices, rolls).map(([all, rolled]) => all.filter((_, index) => (rolled[index] ?? 0) < 3))
}

/** A value in its JSON form; never null. */
function plainValue(place: string, type: GraphQLInputType, pools: Pools): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return plainValue(place, type.ofType, pools)
  if (isListType(type)) {
    const item = plainValue(place, type.ofType, pools)
    // a single value stands for a list of one
    return fc.oneof({ weight: 3, arbitrary: fc.array(item, { maxLength: 3 }) }, { weight: 1, arbitrary: item })
  }
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name))
  if (isInputObjectType(type)) {
    const parts = Object.values(type.getFields()).map((field) => [
      field.name,
      fc.option(plainValue(`${type.name}.${field.name}`, field.type, pools), { freq: 1 }),
    ])
    return fc.record(Object.fromEntries(parts), { requiredKeys: [] }).map(withFewKeys)
  }
  const pool = pools[place] ?? pools[place.split('.').at(-1) ?? ''] ?? pools[type.name]
  if (!pool?.length) throw new Error(`There are no values for ${place}: ${type.name}.`)
  return fc.constantFrom(...pool)
}

function withFewKeys(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).slice(0, 2))
}
