export {
  byGlobalId,
  connection,
  embedded,
  type FieldMapping,
  localised,
  type Mapping,
  many,
  members,
  one,
  query,
  reads,
  rows,
  sql,
} from './mapping.ts'
export type { Column, Table, Tables, ToMany, ToOne } from './tables.ts'
