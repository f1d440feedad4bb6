import type { DossierMeasure, DossierRate } from '@thong-suot/vocabulary'
import type { FoundStatistics } from './page.ts'

const number = String.raw`(?<count>\d{1,3}(?:\.\d{3})+|\d+)`
const dossiers = String.raw`\s+hồ sơ`
const percent = String.raw`(?:\s*,?\s*(?:đạt|chiếm)\s+(?<share>\d+(?:,\d+)?)\s*%)?`
const level = String.raw`(?:\s+(?:ở\s+)?mức(?: độ)?\s+\d(?:\s*(?:,|và)\s*\d)*)?`

const measures: { measure: DossierMeasure; words: string; rate?: DossierRate }[] = [
  { measure: 'RECEIVED', words: '(?<!trực tuyến )tiếp nhận(?: và thụ lý)?' },
  { measure: 'RECEIVED_ONLINE', words: `tiếp nhận (?:hồ sơ )?trực tuyến${level}` },
  { measure: 'RESOLVED', words: '(?<!đang )giải quyết(?: và trả kết quả)?' },
  { measure: 'RESOLVED_EARLY_AND_ON_TIME', words: 'trước(?: hạn)? và đúng hạn', rate: 'ON_TIME_OF_RESOLVED' },
  { measure: 'RESOLVED_LATE', words: '(?<!giải quyết )(?:trễ|quá) hạn', rate: 'LATE_OF_RESOLVED' },
  { measure: 'PENDING_ON_TIME', words: 'đang giải quyết(?:,)? trong hạn' },
  { measure: 'PENDING_OVERDUE', words: 'đang giải quyết(?:,)? quá hạn' },
]

/** Sentences that count the dossiers of a period: at least how many came and how many were resolved. */
export function readStatistics(body: string[]): FoundStatistics | null {
  const text = body.join(' ')
  const figures: FoundStatistics['figures'] = {}
  const statedRates: FoundStatistics['statedRates'] = []
  for (const { measure, words, rate } of measures) {
    const found = new RegExp(`${words}\\s+(?:được\\s+)?${number}${dossiers}${percent}`, 'iu').exec(text)?.groups
    if (!found?.count) continue
    figures[measure] = Number(found.count.replaceAll('.', ''))
    if (rate && found.share) statedRates.push({ rate, value: found.share })
  }
  if (figures.RECEIVED === undefined || figures.RESOLVED === undefined) return null
  return { periodLabel: readPeriod(text), figures, statedRates, online: readOnlineUnits(text) }
}

function readPeriod(text: string): string | null {
  return (
    /\d{1,2} tháng(?: (?:đầu|cuối) năm)?(?: \d{4})|quý [IV\d]+(?:\/| năm )\d{4}|tháng \d{1,2}\/\d{4}/iu.exec(
      text,
    )?.[0] ?? null
  )
}

const unit = String.raw`(?:(?<name>[\p{L}][\p{L}\s–-]*?)\s+(?:có\s+)?)?`
const part = new RegExp(
  `${unit}${number}${dossiers}(?:\\s+lĩnh vực\\s+(?<field>[\\p{L}\\s]+?))?(?:\\s*,?\\s*đạt\\s+(?<share>\\d+(?:,\\d+)?)\\s*%(?: kế hoạch)?)?(?=[,.;…]|$)`,
  'giu',
)

/** What stands behind "trong đó": units with their counts; a count without a unit goes on with the unit before it. */
function readOnlineUnits(text: string): FoundStatistics['online'] {
  const [, told = ''] = /trực tuyến[^.]*?hồ sơ,\s*trong đó,?\s*([^.]+)/iu.exec(text) ?? []
  let name = ''
  return [...told.matchAll(part)].map(({ groups = {} }) => {
    name = groups.name ? capitalised(groups.name.trim()) : name
    return {
      unit: groups.field ? `${name}, lĩnh vực ${groups.field.trim()}` : name,
      count: Number((groups.count ?? '').replaceAll('.', '')),
      ...(groups.share && { shareOfPlan: groups.share }),
    }
  })
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
