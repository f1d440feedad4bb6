import { chromium } from 'playwright-core'
const [path, width, from, height, name] = process.argv.slice(2)
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
const p = await b.newPage({ viewport: { width: +width, height: 900 } })
await p.goto('http://localhost:4822' + path)
await p.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: true, clip: { x: 0, y: +from, width: +width, height: +height } })
await b.close()
