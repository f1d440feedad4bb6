import { watchParent } from './parent.mjs'
import { endPrograms, say } from './progress.mjs'

/**
 * Undoes what was started, last first, once: at Ctrl-C, at SIGTERM, when the terminal or npm is gone, or
 * on a failed start.
 */
export function createStopper() {
  /** @type {(() => unknown)[]} */
  const undo = []
  let isStopping = false

  /** @param {number} exitCode */
  async function stop(exitCode) {
    if (isStopping) return
    isStopping = true
    await endPrograms()
    for (const action of undo.reverse()) {
      try {
        await action()
      } catch (error) {
        say(`  ✗ ${error instanceof Error ? error.message : error}`)
      }
    }
    process.exit(exitCode)
  }

  const stopWhenAsked = () => {
    if (!isStopping) say('\n  Đang dừng … · Stopping …')
    stop(0).then(() => {})
  }
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, stopWhenAsked)
  watchParent(stopWhenAsked)
  return {
    /** @param {() => unknown} action */
    add: (action) => undo.push(action),
    isStopping: () => isStopping,
    stop,
  }
}
