import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { compileDirectives } from './compile-directives.ts'

const command = fileURLToPath(new URL('../bin/thong-suot-directives.mjs', import.meta.url))
const notice = '2. Giao Phòng Kinh tế chủ trì rà soát hồ sơ, hoàn thành trước ngày 15/9 theo Kế hoạch số 12/KH-UBND.'

function call(args: string[], input = notice) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
  })
  return { status, stdout, stderr }
}

test('the command prints what it read, to be understood by an editor', () => {
  const { status, stdout } = call(['--issued', '2026-08-03'])
  expect(status).toBe(0)
  expect(stdout).toContain('1 ý chỉ đạo · 1 thời hạn · 1 văn bản viện dẫn')
  expect(stdout).toMatch(/Chủ trì +Phòng Kinh tế\n/)
  expect(stdout).toMatch(/Thời hạn +trước ngày 15\/9 → 14\/09\/2026 \(before-time\)\n/)
  expect(stdout).toContain('không nêu cơ quan ban hành')
})

test('--json gives the compilation itself, --en labels in English', () => {
  const { stdout } = call(['--issued', '2026-08-03', '--json'])
  expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(compileDirectives(notice, { issuedOn: '2026-08-03' }))))
  expect(call(['--en']).stdout).toMatch(/Lead +Phòng Kinh tế\n/)
})

test.each([[['--issued', '2026-02-30']], [['--issued', 'mai']], [['--unknown']]])(
  'a call that is not understood says how to call it: %j',
  (args) => {
    const { status, stdout, stderr } = call(args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('thong-suot-directives [--issued YYYY-MM-DD]')
  },
)
