import { type CommendationForm, commendationFormKeys, commendationForms, foldText } from '@thong-suot/vocabulary'
import type { FoundCommendation } from './page.ts'

const forms = new Map(commendationFormKeys.map((key) => [foldText(commendationForms[key].vi), key]))
const formWords = 'giấy khen|bằng khen|cờ thi đua|kỷ niệm chương'
const presented = new RegExp(
  `(?:^|[.,;]\\s+)(?<by>[^.,;]{3,90}?)\\s+(?:đã\\s+)?(?:trao tặng|tặng thưởng|trao|tặng)\\s+(?:(?<total>\\d+)\\s+)?` +
    `(?<form>${formWords})\\s+cho\\s+(?<whom>[^.;]+?)\\s+(?:có|vì|về|do)\\s+(?<occasion>[^.;]+)`,
  'giu',
)

/** "UBND … đã trao 26 giấy khen cho các tập thể và cá nhân có thành tích …": what was given by whom, as far as told. */
export function readCommendations(body: string[]): FoundCommendation[] {
  return body.flatMap((line) => [...line.matchAll(presented)].map((match) => commendationOf(match.groups ?? {})))
}

function commendationOf({ by = '', total, form = '', whom = '', occasion = '' }: Record<string, string>) {
  const counts = {
    collectiveCount: countBefore(whom, 'tập thể'),
    individualCount: countBefore(whom, 'cá nhân'),
    householdCount: countBefore(whom, 'hộ gia đình|hộ'),
  }
  const told = Object.values(counts).filter((count) => count !== null)
  // parts that are only named and not counted leave the total open
  const named = ['tập thể', 'cá nhân', 'hộ'].filter((kind) => whom.toLowerCase().includes(kind)).length
  const sum = told.length > 0 && told.length === named ? told.reduce((one, other) => one + other) : null
  return {
    form: forms.get(foldText(form)) as CommendationForm,
    ...counts,
    totalCount: total === undefined ? sum : Number(total),
    recipientsAsWritten: whom.replace(/^(?:các|những|\d+)\s+/u, ''),
    occasion: occasion.replace(/[\s/]+$/u, ''),
    presentedBy: by.trim(),
  }
}

function countBefore(text: string, kind: string): number | null {
  const [, count] = new RegExp(`(\\d+)(?:\\s*\\([^)]*\\))?\\s+(?:${kind})`, 'iu').exec(text) ?? []
  return count === undefined ? null : Number(count)
}
