import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { sheetCell } from './sheet-cell'

test('a workbook holds days as days, numbers as numbers, and texts that look like formulas as texts', async () => {
  const row = [sheetCell('2026-06-30', true), sheetCell(12), sheetCell('=HYPERLINK("http://a.b")'), sheetCell(null)]
  const files = unzipSync(await writeXlsxFile([row]).toBuffer())
  const xml = (name: string) => new TextDecoder().decode(files[name])
  const sheet = xml('xl/worksheets/sheet1.xml')
  // 30/06/2026 is day 46203 of a spreadsheet, counted from 1900
  expect(sheet).toMatch(/<c r="A1"[^>]*><v>46203<\/v><\/c>/)
  expect(sheet).toMatch(/<c r="B1"[^>]*><v>12<\/v><\/c>/)
  expect(sheet).not.toContain('<f>')
  expect(xml('xl/styles.xml')).toContain('dd/mm/yyyy')
})
