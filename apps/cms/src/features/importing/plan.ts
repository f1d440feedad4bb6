import { areasOfScheme, foldText, type ReformAreaKey, reformAreas } from '@thong-suot/vocabulary'
import type { FoundPlan } from './page.ts'

const announced =
  /kế hoạch[^.]*?\s(?<count>\d{1,2})\s+(?:nội dung|lĩnh vực|nhiệm vụ trọng tâm|nhóm nội dung)[^.:]*?(?:gồm|như sau|là)\s*:?\s*(?<list>[^.]+)/iu

/** "Kế hoạch đã đề ra 08 nội dung … gồm: …; …": the areas in their order, where as many are told as announced. */
export function readPlan(body: string[], title: string | null): FoundPlan | null {
  for (const line of body) {
    const { count, list } = announced.exec(line)?.groups ?? {}
    const areas = (list ?? '').split(';').map((area) => area.trim())
    const year = Number(/kế hoạch[^.]*?năm (\d{4})/iu.exec(`${title ?? ''}. ${line}`)?.[1])
    if (areas.length < 2 || areas.length !== Number(count) || !year) continue
    return { year, areas: areas.map((as) => ({ title: as, area: standardArea(as) })) }
  }
  return null
}

/** What of the name tells one area from another; the first that is met decides. */
const marks: readonly [RegExp, ReformAreaKey][] = [
  [/chi dao|dieu hanh/, 'DIRECTION'],
  [/tuyen truyen|kiem tra/, 'COMMUNICATION_INSPECTION'],
  [/the che/, 'INSTITUTIONAL'],
  [/thu tuc/, 'ADMINISTRATIVE_PROCEDURE'],
  [/mot cua/, 'ONE_STOP_SHOP'],
  [/to chuc bo may/, 'ORGANISATION'],
  [/chat luong doi ngu/, 'WORKFORCE_QUALITY'],
  [/cong vu/, 'CIVIL_SERVICE'],
  [/tai chinh/, 'PUBLIC_FINANCE'],
  [/hien dai hoa/, 'MODERNISATION'],
  [/chinh quyen so|chinh quyen dien tu|chinh phu/, 'DIGITAL_GOVERNMENT'],
]

function standardArea(title: string): ReformAreaKey | null {
  const folded = foldText(title)
  const exact = Object.entries(reformAreas).find(([, { vi }]) => foldText(vi) === folded)
  return (exact?.[0] as ReformAreaKey) ?? marks.find(([mark]) => mark.test(folded))?.[1] ?? null
}

/** The list a plan's areas belong to: that of its period. */
export function schemeOf(year: number): 'PROGRAMME_2011_2020' | 'PROGRAMME_2021_2030' {
  return year <= 2020 ? 'PROGRAMME_2011_2020' : 'PROGRAMME_2021_2030'
}

/** A standard area outside the list of the period is left to a person. */
export function areaInScheme(area: ReformAreaKey | null, year: number): ReformAreaKey | undefined {
  return area && areasOfScheme[schemeOf(year)].includes(area) ? area : undefined
}
