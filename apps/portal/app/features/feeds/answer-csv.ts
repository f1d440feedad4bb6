import { stringify } from 'csv-stringify/sync'

/** A table as CSV: with a mark so that spreadsheets read it as UTF-8, and no cell that they would run as a formula. */
export function answerCsv(name: string, rows: readonly (readonly (string | number | null | undefined)[])[]): Response {
  const text = stringify(
    rows.map((row) => [...row]),
    { bom: true, escape_formulas: true, record_delimiter: 'windows' },
  )
  return new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.csv"`,
    },
  })
}
