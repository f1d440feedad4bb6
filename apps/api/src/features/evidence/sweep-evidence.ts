import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { SqlEntityManager } from '@mikro-orm/postgresql'
import { removeFile } from './store-file.ts'

const aDay = 86_400_000
// whatever else lies in the folder is none of ours
const ourNames = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\.part)?$/

/** After a day, uploads that came into no report go with their files, and files whose row was never written. */
export async function sweepEvidence(em: SqlEntityManager, folder: string): Promise<void> {
  const swept = await em.transactional(async (transaction) => {
    await transaction.execute(`select set_config('reform.system', 'on', true)`)
    return transaction.execute<{ storage_key: string }[]>(
      `delete from reform.evidence where report_id is null and uploaded_at < now() - interval '1 day' returning storage_key`,
    )
  })
  for (const { storage_key: key } of swept) await removeFile(join(folder, key))
  for (const name of await strayFiles(em, folder)) {
    const path = join(folder, name)
    const found = await stat(path).catch(() => null)
    if (found && found.mtimeMs < Date.now() - aDay) await removeFile(path)
  }
}

async function strayFiles(em: SqlEntityManager, folder: string): Promise<string[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => ourNames.test(name))
  if (names.length === 0) return []
  const strays = await em.transactional(async (transaction) => {
    await transaction.execute(`select set_config('reform.system', 'on', true)`)
    return transaction.execute<{ name: string }[]>(
      `select n.name from jsonb_array_elements_text(?::jsonb) n (name)
       where not exists (select from reform.evidence e where e.storage_key::text = n.name)`,
      [JSON.stringify(names)],
    )
  })
  return strays.map(({ name }) => name)
}
