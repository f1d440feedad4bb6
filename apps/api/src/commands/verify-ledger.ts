import { taskVerbs } from '@thong-suot/vocabulary'
import pg from 'pg'
import { faultAdvice, faultWords } from '../features/tasks/fault-words.ts'
import { type Verification, verifyLedger } from '../features/tasks/verify-ledger.ts'
import { ownerEnv } from './env.ts'

const tellEveryMs = 5000

const begin = Date.now()
const owner = new pg.Client({ connectionString: ownerEnv().API_OWNER_DATABASE_URL })
await owner.connect()
try {
  const { rowCount } = await owner.query(`select from pg_tables where schemaname = 'reform' and tablename = 'day_root'`)
  if (rowCount === 0) leave('Hãy chạy npm run migrate trước đã · Run npm run migrate before')
  const found = await verifyLedger(owner, tellNowAndThen())
  for (const line of [...summary(found), ...faults(found)]) console.log(line)
  if (found.brokenEvents + found.brokenDays > 0) process.exitCode = 1
} finally {
  await owner.end()
}

function tellNowAndThen() {
  let next = begin + tellEveryMs
  return ({ tasks, days }: { tasks: number; days: number }) => {
    if (Date.now() < next) return
    next = Date.now() + tellEveryMs
    console.log(`  ◦ ${tasks} nhiệm vụ · tasks, ${days} ngày · days (${seconds()})`)
  }
}

function summary({ tasks, events, days, latest, brokenEvents, brokenDays }: Verification): string[] {
  const isWhole = brokenEvents + brokenDays === 0
  const title = isWhole
    ? '✓ Sổ cái nguyên vẹn · The ledger is whole'
    : '✗ Sổ cái đã bị sửa · The ledger was tampered with'
  return [
    `  ${title}: ${tasks} nhiệm vụ · tasks, ${events} sự kiện · events, ${days} gốc ngày · day roots (${seconds()})`,
    ...(isWhole && latest
      ? [
          `    Gốc mới nhất, hãy chép giữ ở nơi khác · The latest root, to be kept elsewhere: ${latest.day} ${latest.root}`,
        ]
      : []),
  ]
}

function faults({ brokenEvents, firstEvent, brokenDays, firstDay }: Verification): string[] {
  const lines: string[] = []
  if (firstEvent) {
    const { code, taskId, seq, verb, occurredOn, reason } = firstEvent
    const what = verb ? `${verb} (${taskVerbs[verb]?.vi ?? '?'})` : '–'
    lines.push(
      `    Sự kiện hỏng đầu tiên · First bad event (${brokenEvents}): ${code ?? taskId}, seq ${seq}, ${what}, ${occurredOn ?? '–'}`,
      ...told(faultWords[reason]),
    )
  }
  if (firstDay) {
    lines.push(
      `    Ngày sai đầu tiên · First bad day (${brokenDays}): ${firstDay.day}`,
      ...told(faultWords[firstDay.reason]),
    )
  }
  return lines.length > 0 ? [...lines, '    Cần làm · What to do', ...told(faultAdvice)] : []
}

function told({ vi, en }: { vi: string; en: string }): string[] {
  return [`      ${vi}`, `      ${en}`]
}

function seconds(): string {
  return `${((Date.now() - begin) / 1000).toFixed(1)} s`
}

function leave(words: string): never {
  console.error(words)
  process.exit(1)
}
