import { dossierMeasures } from '@thong-suot/vocabulary'
import type { Tab } from 'payload'
import { choice } from '../../fields/choice.ts'
import { relation } from '../../fields/relation.ts'
import { rowKey } from '../../fields/row-key.ts'
import { rows } from '../../fields/rows.ts'
import { line } from '../../fields/text.ts'
import { percentage } from './figure-fields.ts'

/** One of the figures told by unit or field. */
export function breakdownsTab(): Tab {
  return {
    label: { vi: 'Theo đơn vị, lĩnh vực', en: 'By unit or field' },
    fields: [
      rows({
        name: 'breakdowns',
        label: { vi: 'Bảng phân tích', en: 'Breakdowns' },
        row: { vi: 'Bảng', en: 'Breakdown' },
        fields: [
          rowKey(),
          {
            type: 'row',
            fields: [
              choice({
                name: 'measure',
                label: { vi: 'Số liệu nào', en: 'Of which figure' },
                from: dossierMeasures,
                required: true,
                width: '60%',
              }),
              {
                name: 'isComplete',
                type: 'checkbox',
                defaultValue: true,
                label: { vi: 'Đủ mọi đơn vị', en: 'Names all units' },
                admin: {
                  width: '40%',
                  description: {
                    vi: 'Bỏ chọn khi nguồn chỉ kể một số đơn vị (…).',
                    en: 'Clear where the source names only some.',
                  },
                },
              },
            ],
          },
          rows({
            name: 'parts',
            label: { vi: 'Đơn vị', en: 'Units' },
            row: { vi: 'Đơn vị', en: 'Unit' },
            minRows: 1,
            fields: [
              rowKey(),
              {
                type: 'row',
                fields: [
                  line({
                    name: 'unit',
                    label: { vi: 'Đơn vị, lĩnh vực (như viết)', en: 'As written' },
                    required: true,
                    width: '40%',
                  }),
                  relation({ name: 'agency', label: { vi: 'Cơ quan', en: 'Agency' }, to: 'agencies', width: '30%' }),
                  {
                    name: 'count',
                    type: 'number',
                    required: true,
                    min: 0,
                    max: 100_000_000,
                    label: { vi: 'Số hồ sơ', en: 'Dossiers' },
                    admin: { width: '30%', step: 1 },
                  },
                  percentage('shareOfPlan', { vi: 'Đạt kế hoạch (%)', en: 'Share of plan (%)' }),
                ],
              },
            ],
          }),
        ],
      }),
    ],
  }
}
