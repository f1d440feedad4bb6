/**
 * npm that is told to stop ends without telling the command it runs; the command notices that its parent is gone.
 * @param {() => void} whenGone
 */
export function watchParent(whenGone) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    whenGone()
  }, 500)
  timer.unref()
}
