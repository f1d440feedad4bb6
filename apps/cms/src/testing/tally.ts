import { expect } from 'vitest'

/** What a person still adds after an import; nothing else may be completed. */
export const completedByPeople = ['relation', 'issuer', 'genre', 'subject', 'misspelt area'] as const
export type Completed = (typeof completedByPeople)[number]

/** Counts the facts that the importer found and those that were completed, so that a report can name both. */
export class Tally {
  found = 0
  completed: Record<string, number> = {}

  /** The importer found this fact; a difference is a failure that names it. */
  expectFound(fact: string, actual: unknown, truth: unknown): void {
    expect({ [fact]: actual }).toEqual({ [fact]: truth })
    this.found += 1
  }

  complete(kind: Completed): void {
    this.completed[kind] = (this.completed[kind] ?? 0) + 1
  }

  get completedCount(): number {
    return Object.values(this.completed).reduce((sum, count) => sum + count, 0)
  }

  add(other: Tally): void {
    this.found += other.found
    for (const [kind, count] of Object.entries(other.completed)) {
      this.completed[kind] = (this.completed[kind] ?? 0) + count
    }
  }

  toString(): string {
    const kinds = Object.entries(this.completed).map(([kind, count]) => `${kind} ${count}`)
    return `found by the importer: ${this.found}; completed by a person: ${this.completedCount} (${kinds.join(', ')})`
  }
}
