import type { House } from '../testing/open-house.ts'
import { searchWords } from './generator/pools-of.ts'
import { type Cursors, cursorMark } from './oracle/cursors.ts'

const orders = {
  'Agency/': 'agencies',
  'Article/PUBLISHED_AT_DESC': 'articles(orderBy: PUBLISHED_AT_DESC, first: 100)',
  'Article/PUBLISHED_AT_ASC': 'articles(orderBy: PUBLISHED_AT_ASC, first: 100)',
  'Article/EVENT_ON_DESC': 'articles(orderBy: EVENT_ON_DESC, first: 100)',
  'Conclusion/': 'conclusions(first: 100)',
  'Document/': 'documents(first: 100)',
  'Task/DUE_ASC': 'tasks(orderBy: DUE_ASC, first: 100)',
  'Task/DUE_DESC': 'tasks(orderBy: DUE_DESC, first: 100)',
  'Task/ASSIGNED_ON_DESC': 'tasks(orderBy: ASSIGNED_ON_DESC, first: 100)',
  'Task/CODE_ASC': 'tasks(orderBy: CODE_ASC, first: 100)',
}
const inParents = {
  'Article/': '{ sections { pages: articles(first: 100) PAGE } }',
  'Task/': '{ agencies { edges { node { pages: tasks(first: 100) PAGE } } } }',
}
const page = '{ edges { cursor node { ... on Node { id } } } }'

/** Asks for every list once, so that operations can go on from anywhere in it; which rows follow is tested then. */
export async function learnCursors({ ask }: House, cursors: Cursors): Promise<void> {
  const learn = async (list: string, query: string, keyOf: (id: string) => string, variables = {}) => {
    const { data, errors } = await ask(query.replace('PAGE', page), variables)
    if (!data) throw new Error(JSON.stringify(errors))
    for (const { cursor, node } of edgesIn(data)) {
      if (!cursors.learn(cursorMark(list, keyOf(node.id)), cursor)) throw new Error(`Two rows of ${list} at ${cursor}.`)
    }
  }
  const key = (id: string) => id.replace(/^\w+:/, '')
  for (const [list, field] of Object.entries(orders)) await learn(list, `{ ${field} PAGE }`, key)
  for (const [list, query] of Object.entries(inParents)) await learn(list, query, key)
  for (const words of searchWords) {
    await learn(`Search/${words}`, 'query ($words: String!) { search(query: $words, first: 100) PAGE }', String, {
      words,
    })
  }
}

/** All edges with a cursor, wherever they stand. */
function edgesIn(value: unknown): { cursor: string; node: { id: string } }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('cursor' in value) return [value as { cursor: string; node: { id: string } }]
  return Object.values(value).flatMap(edgesIn)
}
