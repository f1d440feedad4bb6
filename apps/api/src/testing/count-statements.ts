import pg from 'pg'
import { vi } from 'vitest'

// brackets of transactions, and what the listening connection says
const bracket = /^(begin|commit|rollback|select set_config|listen |select$)/i

/** The statements that reach the database while `work` runs, without the brackets of transactions. */
export async function countStatements<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; statements: string[] }> {
  const query = vi.spyOn(pg.Client.prototype, 'query')
  try {
    const result = await work()
    const texts = query.mock.calls.map(([first]: unknown[]) =>
      typeof first === 'string' ? first : String((first as { text?: string }).text ?? ''),
    )
    return { result, statements: texts.filter((text) => !bracket.test(text)) }
  } finally {
    query.mockRestore()
  }
}
