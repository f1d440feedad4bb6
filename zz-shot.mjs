import { chromium } from 'playwright-core'
import { readFileSync } from 'node:fs'
const base = 'http://localhost:4822'
const paths = process.argv.slice(2)
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
for (const w of [390, 1280]) {
  const p = await b.newPage({ viewport: { width: w, height: 900 } })
  for (const path of paths) {
    const r = await p.goto(base + path)
    const over = await p.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    const name = path.replace(/[^a-z0-9]+/gi, '_').slice(0, 50)
    await p.screenshot({ path: `/tmp/shots/${name}-${w}.png`, fullPage: true })
    console.log(r.status(), path, w, over ? 'OVERFLOW' : '')
  }
}
await b.close()
