import type { Term } from './compile-source.ts'
import type { Decode, Site } from './parameters.ts'
import { badInput } from './problems.ts'

const defaultPageSize = 20
export const maxPageSize = 100

export const pageSize: Decode = (value, site) => {
  if (value === undefined || value === null) return defaultPageSize
  if (typeof value === 'number' && value >= 1 && value <= maxPageSize) return value
  throw badInput('PAGE_SIZE', `"first" of "${site.field.name}" is a number from 1 to ${maxPageSize}.`, site.node)
}

/** The SQL of a row's cursor: the name of the order and the row's values in it, as text that nobody need understand. */
export function cursorSql(orderName: string, terms: readonly Term[]): string {
  const values = terms.map((term) => `${term.value}::text`)
  const json = `json_build_array('${orderName}', ${values.join(', ')})::text`
  return `translate(encode(convert_to(${json}, 'UTF8'), 'base64'), E'+/=\\n', '-_')`
}

/** Reads one value of a cursor; a cursor of another order is refused. */
export function cursorValue(orderName: string, length: number, index: number): Decode {
  return (value, site) => readCursor(value, orderName, length, site)[index] ?? null
}

/** The condition that a row comes after the cursor with these values. */
export function afterSql(terms: readonly Term[], values: readonly string[]): string {
  const [first] = terms
  if (first && terms.every((term) => !term.nullable && term.direction === first.direction)) {
    const operator = first.direction === 'asc' ? '>' : '<'
    return `(${terms.map((term) => term.value).join(', ')}) ${operator} (${values.join(', ')})`
  }
  const steps = terms.map((term, index) => {
    const equal = terms.slice(0, index).map((before, place) => `${before.value} is not distinct from ${values[place]}`)
    return `(${[...equal, beyondSql(term, values[index] as string)].join(' and ')})`
  })
  return steps.join(' or ')
}

function beyondSql({ value, direction, nullable }: Term, cursor: string): string {
  const beyond = `${value} ${direction === 'asc' ? '>' : '<'} ${cursor}`
  // what is missing comes last, so it comes after every value and before nothing
  return nullable ? `(${beyond} or (${value} is null and ${cursor} is not null))` : beyond
}

function readCursor(cursor: unknown, orderName: string, length: number, site: Site): (string | null)[] {
  try {
    const [name, ...values] = JSON.parse(Buffer.from(String(cursor), 'base64url').toString('utf8'))
    const isText = values.every(
      (value: unknown) => value === null || (typeof value === 'string' && !value.includes('\0')),
    )
    if (name === orderName && values.length === length && isText) return values
  } catch {
    // not JSON: refused below like any other text that is no cursor of this list
  }
  throw badInput('CURSOR', `"after" of "${site.field.name}" is no cursor of this list in this order.`, site.node)
}
