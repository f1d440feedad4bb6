import type { Column, Table, Tables, ThroughTable, ToMany, ToOne } from './tables.ts'

/** The few parts of MikroORM's metadata that say how a type lies over a table. */
interface Metadata {
  readonly className: string
  readonly schema?: string
  readonly tableName: string
  readonly primaryKeys: readonly string[]
  readonly properties: Readonly<Record<string, Property>>
}

interface Property {
  readonly name: string
  readonly kind: string
  readonly fieldNames?: readonly string[]
  readonly columnTypes?: readonly string[]
  readonly nullable?: boolean
  readonly mappedBy?: string
  readonly pivotTable?: string
  readonly joinColumns?: readonly string[]
  readonly inverseJoinColumns?: readonly string[]
  readonly targetMeta?: { readonly className: string }
}

/** Reads tables, columns and relations of the entities; a class and its GraphQL type carry the same name. */
export function tablesOf(entities: Iterable<Metadata>): Tables {
  return new Map([...entities].map((entity) => [entity.className, tableOf(entity)]))
}

function tableOf(entity: Metadata): Table {
  const columns = new Map<string, Column>()
  const toOne = new Map<string, ToOne>()
  const toMany = new Map<string, ToMany | ThroughTable>()
  for (const property of Object.values(entity.properties)) {
    const column = property.fieldNames?.[0]
    const nullable = property.nullable === true
    const type = property.targetMeta?.className
    if (property.kind === '1:m' && type && property.mappedBy) {
      toMany.set(property.name, { type, mappedBy: property.mappedBy })
    } else if (property.kind === 'm:n' && type && property.pivotTable) {
      const [from = '', to = ''] = [property.joinColumns?.[0], property.inverseJoinColumns?.[0]]
      toMany.set(property.name, { type, through: { table: property.pivotTable, from, to } })
    } else if (property.kind === 'm:1' && type && column) {
      toOne.set(property.name, { column, type, nullable })
    } else if (property.kind === 'scalar' && column) {
      columns.set(property.name, { name: column, type: property.columnTypes?.[0] ?? 'text', nullable })
    }
  }
  const [key, ...more] = entity.primaryKeys.map((name) => columns.get(name))
  const name = entity.schema ? `${entity.schema}.${entity.tableName}` : entity.tableName
  return { name, ...(key && more.length === 0 && { key }), columns, toOne, toMany }
}
