import type { Cell } from 'write-excel-file/node'

/** A value as a cell of a workbook: a day is a day, a number a number, and a text is never run as a formula. */
export function sheetCell(value: string | number | null | undefined, isDay = false): Cell {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'number') return { type: Number, value }
  if (isDay) return { type: Date, value: new Date(`${value}T00:00:00Z`), format: 'dd/mm/yyyy' }
  return { type: String, value, wrap: true }
}
