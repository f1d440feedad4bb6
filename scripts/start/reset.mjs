import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { placeDatabase } from '../database/embedded.mjs'
import { query } from '../database/gate.mjs'
import { findRunningServer, stopServer } from '../database/running-server.mjs'
import { dataFolder, evidenceFolder, loginsFile, mailFolder, mediaFolder } from './places.mjs'
import { Problem, say, step } from './progress.mjs'

/**
 * Empties the demo after asking. A database of somebody else's server takes its name as the answer, even with `--yes`.
 * @param {{ isConfirmed: boolean, confirmedDatabase: string | undefined }} options
 */
export async function resetDemo({ isConfirmed, confirmedDatabase }) {
  const external = process.env.DATABASE_URL
  if (external) await resetExternal(external, confirmedDatabase)
  else await resetEmbedded(isConfirmed)
  rmSync(mediaFolder, { recursive: true, force: true })
  rmSync(evidenceFolder, { recursive: true, force: true })
  rmSync(mailFolder, { recursive: true, force: true })
  rmSync(loginsFile, { force: true })
}

/** Half a demo is thrown away and loaded anew; on somebody else's server that is left to them. */
export async function discardHalfDemo() {
  if (process.env.DATABASE_URL) {
    say(
      '  ! Lần nạp dữ liệu mẫu trước bị ngắt. · Loading the demo was cut short before: --reset-database=NAME starts anew.',
    )
    return
  }
  say(
    '  ! Lần nạp dữ liệu mẫu trước bị ngắt, nạp lại từ đầu. · Loading the demo was cut short before, starting it anew.',
  )
  await resetDemo({ isConfirmed: true, confirmedDatabase: undefined })
}

/** @param {boolean} isConfirmed */
async function resetEmbedded(isConfirmed) {
  const place = placeDatabase(dataFolder)
  if (!isConfirmed) {
    say(`Xoá toàn bộ dữ liệu trong ${dataFolder}? · Delete everything in ${dataFolder}?`)
    const answer = await ask('Gõ "xoá" hoặc "yes" · Type "xoá" or "yes": ')
    if (!['xoá', 'xóa', 'yes', 'y'].includes(answer.normalize('NFC').toLowerCase())) throw cancelled()
  }
  await step('Xoá dữ liệu mẫu · Emptying the demo', async () => {
    const running = findRunningServer(place)
    if (running) await stopServer(running.pid)
    rmSync(place, { recursive: true, force: true })
    rmSync(`${place}.log`, { force: true })
    if (!place.startsWith(dataFolder)) rmSync(dirname(place), { recursive: true, force: true })
  })
}

/**
 * @param {string} url
 * @param {string | undefined} confirmedDatabase
 */
async function resetExternal(url, confirmedDatabase) {
  const database = decodeURIComponent(new URL(url).pathname.slice(1))
  if (confirmedDatabase !== database) {
    say(
      `DATABASE_URL: ${database} @ ${new URL(url).host} – các lược đồ cms, content, reform, jobs sẽ bị xoá · will be dropped.`,
    )
    const answer = await ask(`Gõ tên cơ sở dữ liệu để xác nhận · Type the database's name to confirm (${database}): `)
    if (answer !== database) throw cancelled()
  }
  await step('Xoá dữ liệu mẫu · Emptying the demo', () =>
    query(url, 'drop schema if exists content, reform, jobs, cms cascade'),
  )
}

/** @param {string} question */
async function ask(question) {
  if (!process.stdin.isTTY) {
    throw new Problem(
      'Không có bàn phím để hỏi; không xoá gì. Thêm --yes (hoặc --reset-database=TÊN khi dùng DATABASE_URL).\n' +
        'Nobody to ask; nothing was deleted. Add --yes (or --reset-database=NAME with DATABASE_URL).',
    )
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return (await terminal.question(question)).trim()
  } finally {
    terminal.close()
  }
}

function cancelled() {
  return new Problem('Không xoá gì. · Nothing was deleted.')
}
