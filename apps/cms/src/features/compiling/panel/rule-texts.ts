import type { Label } from '@thong-suot/vocabulary'

/** How the compiler's rules read a phrase, in an editor's words; the form keeps the name of the rule. */
const rules: Record<string, Label> = {
  'before-time': { vi: '“trước” mốc: ngày liền trước', en: '“before”: the day before' },
  'before-hour': { vi: '“trước” giờ: chính ngày đó', en: '“before” an hour: that very day' },
  'latest-time': { vi: '“chậm nhất”, “đến hết”: chính ngày đó', en: '“at the latest”: that very day' },
  'until-time': { vi: '“đến” mốc: chính ngày đó', en: '“until”: that very day' },
  'label-day': { vi: 'ngày ghi sau “thời hạn”', en: 'a day labelled as the deadline' },
  'end-of-unit': { vi: 'cuối kỳ: ngày cuối cùng', en: 'end of a period: its last day' },
  'in-unit': { vi: '“trong” kỳ: đến ngày cuối kỳ', en: '“in” a period: until its last day' },
  'label-unit': { vi: 'kỳ ghi sau “thời gian hoàn thành”', en: 'a period labelled as the deadline' },
  'cell-unit': { vi: 'kỳ ghi riêng trong bảng', en: 'a period in a cell of its own' },
  'in-era': { vi: 'giai đoạn: đến hết năm cuối', en: 'a programme period: until its last year ends' },
  'from-to': { vi: 'từ ngày … đến ngày …', en: 'from … to …' },
  'from-now': { vi: 'từ nay đến mốc', en: 'from now until' },
  'duration-from-issue': { vi: 'số ngày kể từ ngày ký', en: 'days counted from the signing' },
  'duration-from-day': { vi: 'số ngày kể từ một ngày', en: 'days counted from a day' },
  'duration-from-event': { vi: 'số ngày kể từ một sự kiện', en: 'days counted from an event' },
  'repeated-day': { vi: 'ngày lặp lại theo kỳ', en: 'a day of each period' },
  'repeated-unit': { vi: 'kỳ lặp lại hằng năm', en: 'a period of each year' },
  repeated: { vi: 'định kỳ, không nêu ngày', en: 'recurring, no day named' },
  standing: { vi: 'thường xuyên', en: 'ongoing' },
  'standing-in-unit': { vi: 'thường xuyên trong kỳ', en: 'ongoing during a period' },
  'after-event': { vi: 'sau một sự kiện', en: 'after an event' },
}

export function ruleText(rule: string, language: 'vi' | 'en'): string {
  return rules[rule]?.[language] ?? rule
}
