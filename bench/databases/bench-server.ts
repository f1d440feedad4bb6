import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { startEmbedded } from '../../scripts/database/embedded.mjs'
import { dataFolder } from '../../scripts/start/places.mjs'

export interface BenchServer {
  /** Its administrator's address of the database `postgres`. */
  readonly url: string
  /** Whether it ran already. */
  readonly adopted: boolean
  readonly stop: () => Promise<void>
}

// It listens on this machine only and holds nothing but what the bench made up.
const password = 'bench'

/** A PostgreSQL of the bench's own, with the settings of the product's; taken over where it already runs. */
export async function startBenchServer(): Promise<BenchServer> {
  const folder = join(dataFolder, 'bench')
  mkdirSync(folder, { recursive: true })
  return startEmbedded({ dataFolder: folder, password })
}
