import type { Meanings } from './meaning.ts'
import { cutPage } from './pages.ts'
import type { Kind } from './rows.ts'

/** What is found and how it ranks is the database's to say; the page, its members and their snippets are told here. */
export const searchMeanings: Meanings = {
  Query: {
    search: async (_, args, asking) => {
      const { rows, language } = asking
      const hits = await rows.list(
        'select * from reform.search($1, null, $2) order by rank desc, type, key',
        args.query,
        language,
      )
      const all = hits.map(({ type, key, folded }) => ({
        type,
        key: `${type}:${key}`,
        node: () => rows.find(type as Kind, key),
        snippet: async () =>
          (await rows.list('select reform.snippet_of($1, $2, $3, $4) as text', type, key, folded, language))[0]?.text,
      }))
      const fitting = all.filter(({ type }) => args.kinds == null || args.kinds.includes(kindOf(type)))
      return cutPage(`Search/${args.query}`, all, fitting, args, asking)
    },
  },
}

/** `ProcedureNotice` is asked for as PROCEDURE_NOTICE. */
function kindOf(type: string): string {
  return type.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()
}
