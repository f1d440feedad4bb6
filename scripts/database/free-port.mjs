import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

// Below the ports that systems hand out to outgoing connections: what is free here stays free until it is used.
const lowest = 20_000
const beyond = 32_000

/** @returns {Promise<number>} a port nobody listens on, kept clear of chance connections */
export async function findFreePort() {
  for (let tries = 0; tries < 100; tries++) {
    const port = randomInt(lowest, beyond)
    if (await isFree(port)) return port
  }
  throw new Error(`No free port between ${lowest} and ${beyond}`)
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}
