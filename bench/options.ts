import { parseArgs } from 'node:util'
import { Problem } from '../scripts/start/progress.mjs'

export interface Options {
  /** Only a database with data, kept until somebody drops it. */
  readonly isDataOnly: boolean
  readonly isStop: boolean
  readonly database: string
  readonly scales: readonly number[]
  /** Names of operations; all when empty. */
  readonly only: readonly string[]
  readonly jsonFile: string | undefined
  /** Whether the file also holds the systems without a target. */
  readonly isAll: boolean
  readonly rounds: number
  readonly seconds: number
}

const usage = `npm run bench [-- --quick] [--scale N]… [--only OPERATION]… [--rounds N] [--seconds N] [--json FILE [--all]] [--built]
npm run bench -- --data-only [--scale N] [--database NAME]
npm run bench -- --stop`

export function readOptions(args: readonly string[]): Options {
  const values = parseOrExplain(args)
  const isQuick = values.quick === true
  const scales = values.scale?.map((text) => positive('scale', text)) ?? (isQuick ? [1] : [1, 10])
  return {
    isDataOnly: values['data-only'] === true,
    isStop: values.stop === true,
    database: values.database ?? `bench_${String(scales[0]).replace('.', '_')}`,
    scales,
    only: values.only ?? [],
    jsonFile: values.json,
    isAll: values.all === true,
    rounds: positive('rounds', values.rounds ?? (isQuick ? '3' : '5')),
    seconds: positive('seconds', values.seconds ?? (isQuick ? '1' : '3')),
  }
}

function positive(name: string, text: string): number {
  const number = Number(text)
  if (!(number > 0)) throw new Problem(`--${name} ${text}?\n${usage}`)
  return number
}

function parseOrExplain(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        quick: { type: 'boolean' },
        'data-only': { type: 'boolean' },
        stop: { type: 'boolean' },
        // For scripts/bench.mjs, which then measures the build as it lies there.
        built: { type: 'boolean' },
        all: { type: 'boolean' },
        database: { type: 'string' },
        scale: { type: 'string', multiple: true },
        only: { type: 'string', multiple: true },
        json: { type: 'string' },
        rounds: { type: 'string' },
        seconds: { type: 'string' },
      },
    }).values
  } catch (error) {
    throw new Problem(`${error instanceof Error ? error.message : String(error)}\n${usage}`)
  }
}
