import { chmodSync, renameSync, writeFileSync } from 'node:fs'
import type { Payload } from 'payload'
import type { DemoLoad } from './loading/demo-load.ts'
import { loadArticles, loadPictures } from './loading/load-articles.ts'
import { loadCommendations } from './loading/load-commendations.ts'
import { loadConclusions } from './loading/load-conclusions.ts'
import { loadDocuments } from './loading/load-documents.ts'
import { loadIndexResults, loadStatistics } from './loading/load-figures.ts'
import { loadAgencies, loadSections, loadSuccessions } from './loading/load-organisation.ts'
import { loadPages } from './loading/load-pages.ts'
import { createFirstAdministrator, type DemoLogin, hireAgencyStaff, hireNewsroom } from './loading/load-people.ts'
import { loadPlans } from './loading/load-plans.ts'
import { loadProcedures } from './loading/load-procedures.ts'
import { loadSite } from './loading/load-site.ts'

/** Whether the database is still without content and people; the demo is loaded into nothing else. */
export async function isEmpty(payload: Payload): Promise<boolean> {
  const [articles, people] = await Promise.all([
    payload.count({ collection: 'articles' }),
    payload.count({ collection: 'users' }),
  ])
  return articles.totalDocs === 0 && people.totalDocs === 0
}

/** Loads people and content in one transaction: a load cut short leaves nothing behind and is simply run again. */
export async function loadDemo(payload: Payload, loginsFile: string, say: (line: string) => void): Promise<void> {
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) throw new Error('The database gave no transaction')
  const load: DemoLoad = { payload, transactionID, people: {}, ids: new Map() }
  const step = async <Result>(label: string, work: () => Promise<Result>, count: (result: Result) => number) => {
    const began = performance.now()
    const result = await work()
    say(`  ✓ ${label}: ${count(result)} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
    return result
  }
  const itself = (count: number) => count
  try {
    const administrator = await createFirstAdministrator(load)
    const newsroom = await step(
      'Ban biên tập · Newsroom',
      () => hireNewsroom(load),
      (logins) => logins.length,
    )
    await step('Chuyên mục · Sections', () => loadSections(load), itself)
    await step('Cơ quan · Agencies', () => loadAgencies(load), itself)
    const staff = await step(
      'Chuyên viên, lãnh đạo · Officers, leaders',
      () => hireAgencyStaff(load),
      (logins) => logins.length,
    )
    await step('Hình minh họa · Illustrations', () => loadPictures(load), itself)
    await step('Văn bản · Documents', () => loadDocuments(load), itself)
    await step('Sắp xếp cơ quan · Successions', () => loadSuccessions(load), itself)
    await step('Kết luận · Conclusions', () => loadConclusions(load), itself)
    await step('Tin bài · Articles', () => loadArticles(load), itself)
    await step('Kế hoạch · Plans', () => loadPlans(load), itself)
    await step('Thống kê hồ sơ · Statistics', () => loadStatistics(load), itself)
    await step('Chỉ số · Indices', () => loadIndexResults(load), itself)
    await step('Khen thưởng · Commendations', () => loadCommendations(load), itself)
    await step('Trang thông tin · Pages', () => loadPages(load), itself)
    await step('Thiết lập · Site settings', () => loadSite(load), itself)
    await step('Thủ tục hành chính · Procedures', () => loadProcedures(load), itself)
    // Before the commit: accounts whose passwords nobody knows would be worse than a file without accounts.
    writeLogins(loginsFile, [administrator, ...newsroom, ...staff])
    await payload.db.commitTransaction(transactionID)
  } catch (problem) {
    await payload.db.rollbackTransaction(transactionID)
    throw problem
  }
}

/** Readable by its owner only, and never half written. */
function writeLogins(file: string, logins: DemoLogin[]): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(logins, null, 2)}\n`, { mode: 0o600 })
  chmodSync(`${file}.new`, 0o600)
  renameSync(`${file}.new`, file)
}
