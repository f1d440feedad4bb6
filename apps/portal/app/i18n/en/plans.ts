import type { Messages } from '../vi'

/** The texts of plans, in English. */
export const planTexts: Pick<Messages, 'plans'> = {
  plans: {
    title: 'Plans',
    intro: 'Reform plans: each area, each item of work, targets and what was reached.',
    empty: 'No plan matches.',
    year: (years) => (years.includes('–') ? years : `Year ${years}`),
    yearField: 'Year',
    years: 'Years of the plan',
    document: 'Issuing document',
    scheme: 'Areas by',
    standardArea: 'Standard area',
    nowUnder: (area) => `now under: ${area}`,
    areaCount: (count) => (count === '1' ? '1 area' : `${count} areas`),
    areas: 'What the plan sets out',
    area: 'Area of the plan',
    byArea: 'Progress by area',
    noItems: 'The source names no items.',
    progress: 'Progress',
    archivedNotice: 'This plan was recorded from an old page as an archive; its execution is not tracked here.',
    targets: 'Targets',
    targetTable: 'Table of targets and measured values',
    indicator: 'Indicator',
    target: 'To reach',
    measured: 'Latest value',
    standing: 'Assessment',
    met: 'Met',
    notMet: 'Not met',
    notMeasured: 'Not measured yet',
    toldIn: 'Article about this plan',
  },
}
