import { text as readAll } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { compileDirectives } from './compile-directives.ts'
import { printCompilation } from './print-compilation.ts'

const usage = `Cách dùng: thong-suot-directives [--issued YYYY-MM-DD] [--json] [--en] < FILE
Đọc một văn bản hành chính và in các ý chỉ đạo, cơ quan thực hiện, thời hạn và văn bản được viện dẫn.
  --issued   ngày ban hành văn bản, để hiểu thời hạn không ghi năm và thời hạn tính bằng số ngày
  --json     in kết quả dạng JSON
  --en       nhãn tiếng Anh (labels in English)
`

/** What the command needs of a process. */
type Shell = Pick<NodeJS.Process, 'argv' | 'stdin' | 'stdout' | 'stderr' | 'exitCode'>

/** The command: a text on the standard input → its directives. Exits with 2 where it is called wrongly. */
export async function run(shell: Shell): Promise<void> {
  const options = readOptions(shell.argv.slice(2))
  if (!options || options.help || shell.stdin.isTTY) {
    ;(options?.help ? shell.stdout : shell.stderr).write(usage)
    shell.exitCode = options?.help ? 0 : 2
    return
  }
  const text = await readAll(shell.stdin)
  const compilation = compileDirectives(text, options.issued ? { issuedOn: options.issued } : {})
  const output = options.json
    ? JSON.stringify(compilation, null, 2)
    : printCompilation(compilation, options.en ? 'en' : 'vi', shell.stdout)
  shell.stdout.write(`${output}\n`)
}

/** Null where an option is unknown or the day is none: both throw. */
function readOptions(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        issued: { type: 'string' },
        json: { type: 'boolean', default: false },
        en: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    return values.issued === undefined || isDay(values.issued) ? values : null
  } catch {
    return null
  }
}

function isDay(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
}
