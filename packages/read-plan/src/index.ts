export type { CatalogOptions, ContextTypes, ScalarType } from './catalog.ts'
export type { Answer } from './complete.ts'
export { decodeGlobalId, encodeGlobalId } from './global-id.ts'
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
  parts,
  query,
  reads,
  rows,
  sql,
} from './mapping.ts'
export { InputErrors, Planner, type PlannerOptions, type Request, type Statement } from './planner.ts'
export { MappingError, type Reason } from './problems.ts'
export type { Column, Table, Tables, ToMany, ToOne } from './tables.ts'
