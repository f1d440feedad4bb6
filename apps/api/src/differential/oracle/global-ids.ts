import type { Meanings } from './meaning.ts'
import { isKind, type Row, type Rows } from './rows.ts'

const withId = [
  'Agency',
  'Article',
  'Commendation',
  'Conclusion',
  'Directive',
  'Document',
  'DossierStatistics',
  'IndexResult',
  'IndexScore',
  'Media',
  'Page',
  'Plan',
  'PlanItem',
  'ProcedureNotice',
  'Section',
  'Task',
] as const

/** `<Type>:<key>`; a key is compared as text, but a uuid in any case. */
export async function findByGlobalId(rows: Rows, id: string): Promise<Row | null> {
  const [type = '', key = ''] = id.split(/:(.*)/s)
  if (!isKind(type) || type === 'AgencyGroup') return null
  return rows.find(type, type === 'Task' ? key.toLowerCase() : key)
}

export const globalIdMeanings: Meanings = {
  Query: { node: (_, { id }, { rows }) => findByGlobalId(rows, id) },
  ...Object.fromEntries(withId.map((type) => [type, { id: ({ key }: Row) => `${type}:${key}` }])),
}
