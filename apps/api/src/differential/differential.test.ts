import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { OperationChoice } from './generator/choices.ts'
import { writeOperation } from './generator/write-operation.ts'
import { openArena } from './open-arena.ts'
import { reachableFields } from './tally.ts'

const runs = Number(process.env.DIFFERENTIAL_RUNS ?? 500)
const seed = Number(process.env.DIFFERENTIAL_SEED ?? 20261123)
const isLong = process.env.DIFFERENTIAL_RUNS !== undefined
const shrinkingMs = 60_000

const { schema, selections, tally, visited, compare } = await openArena()
let failedAt = 0

test(`${runs} random operations are answered as by an oracle that takes one row at a time`, {
  timeout: isLong ? 0 : 300_000,
}, async () => {
  const property = fc.asyncProperty(selections.operation(), async (choice) => {
    // a small counterexample is welcome, the smallest is not worth the wait
    if (failedAt && Date.now() > failedAt + shrinkingMs) return
    for (const operation of writeOperation(schema, choice)) {
      const found = await compare(operation)
      if (found === 'same') break
      if (found !== 'too long') {
        failedAt ||= Date.now()
        throw new Error(found.difference)
      }
      tally.count('too long a statement')
    }
    if (!failedAt && tally.of('operations') % 250 === 0) say(`${tally}`)
  })
  await fc.assert(property, { seed, numRuns: runs, reporter: report })
  expect(tally.of('operations')).toBe(runs)
  say(`${tally}`)
  const missed = reachableFields(schema).filter((field) => !visited.has(field))
  say(`never met: ${missed.join(' ') || 'nothing'}`)
  if (runs >= 5000) expect(missed).toEqual([])
})

/** Fails with the smallest operation that was found to differ. */
function report({ failed, errorInstance, numRuns, seed: used }: fc.RunDetails<[OperationChoice]>) {
  if (!failed) return
  const cause = errorInstance instanceof Error ? errorInstance.message : errorInstance
  throw new Error(`operation ${numRuns} of seed ${used}: ${cause}`)
}

function say(text: string): void {
  if (isLong) process.stdout.write(`${text}\n`)
}
