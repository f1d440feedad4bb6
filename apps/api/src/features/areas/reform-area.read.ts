import { rows, sql } from '@thong-suot/read-plan'
import { ReformArea } from './reform-area.ts'

/** Rows that have a column `area`. */
export const areaReads = [
  rows(ReformArea, { key: sql('this.area'), name: sql('reform.area_name(this.area, $language)') }),
]
