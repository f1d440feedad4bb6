// Reads pages of old portals into drafts: npm run import -- --as EMAIL FILE…
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { ImportSettings } from '../features/importing/import-file.ts'
import { importFile } from '../features/importing/import-file.ts'
import { printReport } from '../features/importing/report.ts'

const usage = `Nhập trang của cổng thông tin cũ thành bản nháp · Import pages of old portals as drafts

  npm run import -- --as EMAIL [--portal TÊN] [--again] [--lang vi|en] [--json] TỆP…
  npm run import -- --dry-run TỆP…

  --as EMAIL   tài khoản đứng tên bản nháp · whose drafts they will be
  --portal     tên cổng nguồn, khi trang không ghi · source portal, where the page names none
  --dry-run    chỉ đọc và báo cáo, không lưu · read and report, save nothing
  --again      nhập lại trang đã nhập · import a page once more
  --json       báo cáo dạng JSON · report as JSON
  --lang       ngôn ngữ báo cáo · language of the report
`

const options = readOptions()
const base = options.values.base ?? process.cwd()
const into = options.values['dry-run'] ? undefined : await openAs(options.values.as ?? '')
const reports = []
for (const file of options.positionals) {
  const { portal, again } = options.values
  const report = await importFile(resolve(base, file), { portal, again: again ?? false, into })
  reports.push(report)
  if (!options.values.json) console.log(printReport(report, options.values.lang === 'en' ? 'en' : 'vi'))
}
if (options.values.json) console.log(JSON.stringify(reports, null, 2))
process.exit(reports.every(({ outcome }) => outcome !== 'NOT_IMPORTED') ? 0 : 1)

function readOptions() {
  try {
    const parsed = parseArgs({
      allowPositionals: true,
      options: {
        as: { type: 'string' },
        portal: { type: 'string' },
        base: { type: 'string' },
        lang: { type: 'string' },
        again: { type: 'boolean' },
        json: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        help: { type: 'boolean' },
      },
    })
    const { values, positionals } = parsed
    const isComplete =
      positionals.length > 0 && (values['dry-run'] || values.as) && ['vi', 'en', undefined].includes(values.lang)
    if (isComplete && !values.help) return parsed
    if (values.help) leave(usage, 0)
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem)
  }
  leave(usage, 2)
}

/** The cms, and the person of this address, who must be allowed to write. */
async function openAs(email: string): Promise<ImportSettings['into']> {
  const { getPayload } = await import('payload')
  const { default: config } = await import('../payload.config.ts')
  const { hasRight } = await import('../access/rights.ts')
  const payload = await getPayload({ config, disableOnInit: true })
  const { docs } = await payload.find({ collection: 'users', where: { email: { equals: email } }, depth: 0, limit: 1 })
  const user = docs[0]
  if (user && hasRight(user, 'write')) return { payload, user }
  leave(`Không có tài khoản được viết bài với địa chỉ ${email} · No account that may write has the address ${email}`, 2)
}

function leave(words: string, code: number): never {
  ;(code === 0 ? console.log : console.error)(words)
  process.exit(code)
}
