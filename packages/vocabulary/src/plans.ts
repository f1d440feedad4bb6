import { keysOf, labelled } from './label.ts'

/** How a measured value has to stand to the value of a target. */
export const comparators = labelled({
  AT_LEAST: { vi: 'Từ … trở lên', en: 'At least' },
  AT_MOST: { vi: 'Không quá', en: 'At most' },
  EXACTLY: { vi: 'Đúng', en: 'Exactly' },
})
export type Comparator = keyof typeof comparators
export const comparatorKeys = keysOf(comparators)
