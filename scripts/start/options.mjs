import { parseArgs } from 'node:util'
import { Problem } from './progress.mjs'

/**
 * What the person asked for on the command line and in PORT and HOST.
 * @param {string[]} args
 */
export function readOptions(args) {
  const { values } = parseOrExplain(args)
  const port = Number(process.env.PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Problem(`PORT=${process.env.PORT}: không phải số cổng · is not a port number.`)
  }
  return {
    isDev: values.dev === true,
    isReset: values.reset === true || values['reset-database'] !== undefined,
    isConfirmed: values.yes === true,
    confirmedDatabase: values['reset-database'],
    port,
    host: process.env.HOST || 'localhost',
  }
}

/** @param {string[]} args */
function parseOrExplain(args) {
  try {
    return parseArgs({
      args,
      options: {
        dev: { type: 'boolean' },
        reset: { type: 'boolean' },
        yes: { type: 'boolean' },
        'reset-database': { type: 'string' },
      },
    })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Problem(`${reason}\nnpm start [-- --reset [--yes] [--reset-database=NAME]] · npm run dev`)
  }
}
