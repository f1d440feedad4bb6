'use client'

import { useAllFormFields, useTranslation } from '@payloadcms/ui'
import { dossierMeasures, dossierRates } from '@thong-suot/vocabulary'
import { reduceFieldsToValues } from 'payload/shared'
import { type FigureDifference, figureDifferences } from './figure-differences.ts'

/** What does not add up, while it is typed; nothing of it keeps anybody from publishing. */
export function FigureWarnings() {
  const [fields] = useAllFormFields()
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'vi'
  const differences = figureDifferences(reduceFieldsToValues(fields, true))
  if (differences.length === 0) return null
  const number = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'vi-VN', { maximumFractionDigits: 3 })
  return (
    <div className="figure-warnings" role="status">
      <strong>
        {language === 'en'
          ? 'These figures do not agree (they may still be published):'
          : 'Số liệu chưa khớp (vẫn xuất bản được):'}
      </strong>
      <ul>
        {differences.map((each) => (
          <li key={`${each.what} ${each.isBreakdown} ${each.computed}`}>
            {nameOf(each.what)[language]}
            {each.isBreakdown && (language === 'en' ? ', by unit' : ', theo đơn vị')}:{' '}
            {language === 'en' ? 'stated' : 'công bố'} {number.format(each.stated)},{' '}
            {language === 'en' ? 'computed' : 'tính lại'} {number.format(each.computed)},{' '}
            {language === 'en' ? 'difference' : 'chênh lệch'} {number.format(each.difference)}
          </li>
        ))}
      </ul>
    </div>
  )
}

const balance = {
  vi: 'Phải giải quyết = đã giải quyết + đang giải quyết + trả lại + tạm dừng',
  en: 'To process = resolved + pending + returned + suspended',
}

function nameOf(what: FigureDifference['what']) {
  if (what === 'BALANCE') return balance
  return what in dossierMeasures
    ? dossierMeasures[what as keyof typeof dossierMeasures]
    : dossierRates[what as keyof typeof dossierRates]
}
