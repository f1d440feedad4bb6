import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { placeDatabase } from '../database/embedded.mjs'
import { findFreePort } from '../database/free-port.mjs'
import { root } from '../start/places.mjs'
import { Problem, say } from '../start/progress.mjs'
import { findChromium } from './find-chromium.mjs'
import { runVitest } from './run-vitest.mjs'
import { startProduct } from './running-product.mjs'

/**
 * The product as built, in a data folder of its own: first the launcher's journeys, then a person's in a browser.
 * @param {ReturnType<typeof import('./tally.mjs').createTally>} tally
 */
export async function runJourneys(tally) {
  const folder = mkdtempSync(join(tmpdir(), 'thong-suot-journey-'))
  // Open to the database's own user, as a data folder inside a checkout is.
  chmodSync(folder, 0o755)
  const port = await findFreePort()
  const env = {
    ...process.env,
    DATA_DIR: folder,
    PORT: String(port),
    DEMO_LOGINS_FILE: join(folder, 'demo-logins.json'),
  }
  try {
    const starts = await tally.run('launcher', () =>
      runVitest(join(root, 'scripts'), { env, args: ['--config', 'journeys/vitest.config.ts'] }),
    )
    const chromium = findChromium()
    if (!chromium) return await missBrowser(tally)
    if (!starts) return
    const product = startProduct({ dataFolder: folder, port })
    await tally.run('product', product.isReady)
    const journeyEnv = { ...env, PRODUCT_URL: product.address, CHROMIUM_PATH: chromium }
    await tally.run('browser journeys', () => runVitest(join(root, 'e2e'), { env: journeyEnv }))
    await tally.run('stopping', async () => {
      const code = await product.stop()
      if (code !== 0) throw new Problem(`The product ended with ${code}:\n${product.output()}`)
    })
  } finally {
    const place = placeDatabase(folder)
    if (!place.startsWith(folder)) rmSync(dirname(place), { recursive: true, force: true })
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {ReturnType<typeof import('./tally.mjs').createTally>} tally */
async function missBrowser(tally) {
  if (process.env.CI === 'true') {
    await tally.run('browser journeys', async () => {
      throw new Problem('No Chromium. Install it (apt-get install chromium) or name it in CHROMIUM_PATH.')
    })
    return
  }
  say('\n  !!! No Chromium found: the browser journeys are SKIPPED. Install it, or name it in CHROMIUM_PATH.\n')
  tally.skip(1)
}
