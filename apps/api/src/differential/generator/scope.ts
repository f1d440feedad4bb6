import { type GraphQLCompositeType, isObjectType } from 'graphql'

/** What a response key stands for in one place. */
interface Asked {
  readonly parent: GraphQLCompositeType
  readonly name: string
  readonly inputs: string
  readonly type: string
}

/** A field as it was written, with what was asked below it. */
export interface Written extends Asked {
  readonly key: string
  readonly below: readonly Written[]
}

/** The response keys of one object, over all fragments that add to it: what may stand under which, as GraphQL merges. */
export class Scope {
  readonly #keys = new Map<string, { asked: Asked[]; below: Scope }>()

  admits(key: string, asked: Asked): boolean {
    return (this.#keys.get(key)?.asked ?? []).every((other) => {
      if (other.type !== asked.type) return false
      if (other.name === asked.name && other.inputs === asked.inputs) return true
      const areApart = isObjectType(other.parent) && isObjectType(asked.parent) && other.parent !== asked.parent
      return areApart && /^(String|Int|Boolean|Date|ID)!?$/.test(asked.type)
    })
  }

  /** The scope below the key. */
  add(key: string, asked: Asked): Scope {
    const known = this.#keys.get(key) ?? { asked: [], below: new Scope() }
    known.asked.push(asked)
    this.#keys.set(key, known)
    return known.below
  }

  admitsAll(all: readonly Written[]): boolean {
    return all.every(
      (each) => this.admits(each.key, each) && (this.#keys.get(each.key)?.below ?? new Scope()).admitsAll(each.below),
    )
  }

  addAll(all: readonly Written[]): void {
    for (const each of all) this.add(each.key, each).addAll(each.below)
  }
}
