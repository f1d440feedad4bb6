import type { CatalogOptions } from '@thong-suot/read-plan'

/** What the reads of every feature may name: `$language`, and who asks (null for a visitor). */
export const contextTypes: CatalogOptions['context'] = {
  language: ['vi', 'en'],
  session: 'text',
  viewer: 'int',
  role: 'text',
  agency: 'int',
}

const isoInstant = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`

export const scalarTypes: CatalogOptions['scalars'] = {
  Date: { type: 'date' },
  DateTime: { type: 'timestamptz', output: (value) => `to_char(${value} at time zone 'UTC', ${isoInstant})` },
  JSON: { type: 'jsonb' },
}
