// Loads the demo content into an empty database, through the Local API, as the people who would do it.
import { getPayload } from 'payload'
import { env } from '../env.ts'
import config from '../payload.config.ts'
import { isEmpty, loadDemo } from '../seed/load-demo.ts'

if (!env.DEMO_LOGINS_FILE) throw new Error('DEMO_LOGINS_FILE is missing: it names the file the demo logins are kept in')
const began = performance.now()
const payload = await getPayload({ config, disableOnInit: true })
if (await isEmpty(payload)) {
  await loadDemo(payload, env.DEMO_LOGINS_FILE, (line) => console.log(line))
  console.log(`  Đã nạp nội dung mẫu · Demo content loaded (${((performance.now() - began) / 1000).toFixed(1)} s)`)
} else console.log('  Đã có nội dung, không nạp gì thêm · There is content already, nothing was loaded')
process.exit(0)
