import { readFileSync } from 'node:fs'

/**
 * npm that is told to stop, or is killed, ends without telling the command it runs, or ends only the shell between
 * them: the command notices that those who started it are gone.
 * @param {() => void} whenGone
 */
export function watchParent(whenGone) {
  if (!process.env.npm_lifecycle_event) return
  const [parent, grandparent] = [process.ppid, readParentOf(process.ppid)]
  const timer = setInterval(() => {
    if (process.ppid === parent && readParentOf(parent) === grandparent) return
    clearInterval(timer)
    whenGone()
  }, 500)
  timer.unref()
}

/** @param {number} pid */
function readParentOf(pid) {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1])
  } catch {
    return 0
  }
}
