/** Joins the Vietnamese and the English row of a localised collection as `vi` and `en`; either may be missing. */
export function joinLocales(collection: string, item: string): string {
  return `left join cms.${collection}_locales vi on vi._parent_id = ${item}.id and vi._locale = 'vi'
  left join cms.${collection}_locales en on en._parent_id = ${item}.id and en._locale = 'en'`
}
