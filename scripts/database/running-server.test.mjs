import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isAlive } from './running-server.mjs'

test.runIf(existsSync('/proc/self/stat'))(
  'a process that ended is not alive, even when nobody has asked about it',
  async () => {
    // The shell has become a program that never asks what became of its child when that child ends.
    const parent = spawn('sh', ['-c', 'sleep 1 & echo $!; exec sleep 30'])
    try {
      const [printed] = await once(parent.stdout, 'data')
      await expect.poll(() => isAlive(Number(printed)), { timeout: 20_000 }).toBe(false)
      expect(() => process.kill(Number(printed), 0)).not.toThrow()
      expect(isAlive(parent.pid ?? 0)).toBe(true)
    } finally {
      parent.kill()
    }
  },
)
