import fc from 'fast-check'
import {
  GraphQLBoolean,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  GraphQLNonNull,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
} from 'graphql'
import type { DirectiveChoice, OperationChoice, Selection } from './choices.ts'
import { inputsOf, type Pools } from './inputs.ts'

// As the depth rule counts.
const notCounted = new Set(['edges', 'node'])
const deepest = 12

/** Arbitrary operations over everything a schema can be asked. */
export class Selections {
  readonly #schema: GraphQLSchema
  readonly #pools: Pools
  readonly #inputs: (owner: string, field: GraphQLField<unknown, unknown>) => ReturnType<typeof inputsOf>
  readonly #waysTo = new Map<string, number>()
  readonly #known = new Map<string, fc.Arbitrary<Selection[]>>()

  /** `inputs` may say more about the arguments of a field than each argument for itself. */
  constructor(schema: GraphQLSchema, pools: Pools, inputs = inputsOfField(pools)) {
    this.#schema = schema
    this.#pools = pools
    this.#inputs = inputs
    for (const field of Object.values(schema.getTypeMap()).flatMap(fieldsOf)) {
      const { name } = getNamedType(field.type)
      this.#waysTo.set(name, (this.#waysTo.get(name) ?? 0) + 1)
    }
  }

  operation(): fc.Arbitrary<OperationChoice> {
    const query = this.#schema.getQueryType() as GraphQLCompositeType
    const levels = [3, 5, 7, 9, deepest].map((left) => this.#selectionsOf(query, left))
    return fc.record({
      selections: fc.oneof(...levels),
      name: fc.option(fc.constantFrom('A', 'Asked', 'query'), { freq: 1 }),
      hasAnother: fc.boolean(),
      language: fc.constantFrom('vi', 'en'),
      reader: fc.constantFrom('visitor', 'visitor', 'officer', 'editor'),
    })
  }

  #selectionsOf(type: GraphQLCompositeType, left: number): fc.Arbitrary<Selection[]> {
    const name = `${type.name} ${left}`
    const known = this.#known.get(name) ?? this.#makeSelections(type, left)
    this.#known.set(name, known)
    return known
  }

  #makeSelections(type: GraphQLCompositeType, left: number): fc.Arbitrary<Selection[]> {
    const fields = 'getFields' in type ? Object.values(type.getFields()) : []
    const objects = fields.filter(
      (field) => isCompositeType(getNamedType(field.type)) && (left > 1 || notCounted.has(field.name)),
    )
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)))
    // what few fields lead to would otherwise hardly be met
    const isRare = (field: GraphQLField<unknown, unknown>) => (this.#waysTo.get(getNamedType(field.type).name) ?? 0) < 3
    const ways: fc.WeightedArbitrary<Selection>[] = [
      ...leaves.map((field) => ({ weight: 3, arbitrary: this.#field(type, field, left) })),
      ...objects.map((field) => ({ weight: isRare(field) ? 8 : 4, arbitrary: this.#field(type, field, left) })),
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('typename' as const), alias: alias() }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('again' as const), nth: fc.nat(5) }) },
    ]
    const direct = fc.array(fc.oneof(...ways), { minLength: 1, maxLength: 4, size: 'max' })
    // an object's interface leads back to the object, so it costs a level here
    const interfaces = isObjectType(type) && left > 1 ? type.getInterfaces() : []
    const conditions = isObjectType(type) ? [type, ...interfaces] : this.#schema.getPossibleTypes(type)
    const inFragments = conditions.map((condition) => {
      const below = condition === type ? direct : this.#selectionsOf(condition, isObjectType(type) ? left - 1 : left)
      return fc.record({
        kind: fc.constant('fragment' as const),
        on: fc.constant(condition.name),
        form: fc.constantFrom('named', 'inline', ...(condition === type ? (['untyped'] as const) : [])),
        directive: this.#directive(),
        below,
      })
    })
    const weight = isObjectType(type) ? 2 : 20
    const all = fc.oneof({ weight: 10, arbitrary: fc.oneof(...ways) }, { weight, arbitrary: fc.oneof(...inFragments) })
    return fc.array(all, { minLength: 1, maxLength: 4, size: 'max' })
  }

  #field(parent: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, left: number): fc.Arbitrary<Selection> {
    const type = getNamedType(field.type)
    const below = isCompositeType(type)
      ? this.#selectionsOf(type, notCounted.has(field.name) ? left : left - 1)
      : fc.constant([])
    return fc.record({
      kind: fc.constant('field' as const),
      parent: fc.constant(parent.name),
      field: fc.constant(field),
      inputs: this.#inputs(parent.name, field),
      alias: alias(),
      directive: this.#directive(),
      below,
    })
  }

  #directive(): fc.Arbitrary<DirectiveChoice | null> {
    const type = new GraphQLNonNull(GraphQLBoolean)
    const condition = inputsOf('directive', [{ name: 'if', type } as never], this.#pools)
    const directive = fc
      .tuple(fc.constantFrom('include' as const, 'skip' as const), condition)
      .map(([name, [input]]) => (input ? { name, condition: input } : null))
    return fc.oneof({ weight: 12, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: directive })
  }
}

/** The arguments of a field, each for itself. */
export function inputsOfField(pools: Pools) {
  return (owner: string, field: GraphQLField<unknown, unknown>) => inputsOf(`${owner}.${field.name}`, field.args, pools)
}

function fieldsOf(type: GraphQLNamedType): GraphQLField<unknown, unknown>[] {
  return isObjectType(type) ? Object.values(type.getFields()) : []
}

function alias(): fc.Arbitrary<number | null> {
  return fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat(30) })
}
