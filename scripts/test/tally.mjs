import { Problem, say, step } from '../start/progress.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Runs the steps, goes on after a failure, and adds up. A failed step without tests counts as one failure.
 */
export function createTally() {
  const total = { passed: 0, failed: 0, skipped: 0 }
  /** @type {string[]} */
  const failures = []

  return {
    total,
    failures,
    /**
     * @param {string} title
     * @param {() => Promise<Counts | undefined | void>} work
     * @returns {Promise<boolean>} whether it passed
     */
    async run(title, work) {
      /** @type {Counts} */
      const counts = { passed: 0, failed: 0, skipped: 0 }
      try {
        await step(title, async () => {
          const found = await work()
          if (!found) return
          Object.assign(counts, found)
          if (counts.failed > 0) throw new Problem(`    ${describe(counts)}`)
        })
        if (counts.passed + counts.skipped > 0) say(`    ${describe(counts)}`)
      } catch (error) {
        say(error instanceof Problem ? error.message : error instanceof Error ? `${error.stack}` : String(error))
        failures.push(title)
        if (counts.failed === 0) counts.failed = 1
        return false
      } finally {
        total.passed += counts.passed
        total.failed += counts.failed
        total.skipped += counts.skipped
      }
      return true
    },
    /** @param {number} count */
    skip(count) {
      total.skipped += count
    },
  }
}

/** @param {Counts} counts */
export function describe({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}
