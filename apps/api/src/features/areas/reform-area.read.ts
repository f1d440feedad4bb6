import { one, rows, sql } from '@thong-suot/read-plan'
import { areaSchemeKeys, areasOfScheme } from '@thong-suot/vocabulary'
import { ReformArea } from './reform-area.ts'

const schemesWith = areaSchemeKeys
  .map((scheme) => `('${scheme}', array[${areasOfScheme[scheme].map((area) => `'${area}'`).join(', ')}])`)
  .join(', ')

/** Rows that have a column `area`. */
export const areaReads = [
  rows(ReformArea, {
    key: sql('this.area'),
    name: sql('reform.area_name(this.area, $language)'),
    schemes: sql(
      `array(select s.scheme from (values ${schemesWith}) s (scheme, areas) where this.area = any (s.areas))`,
    ),
    successor: one({
      from: `(select reform.area_today(parent.area) as area where reform.area_today(parent.area) <> parent.area)`,
    }),
  }),
]
