import { agencyLevels, legacyOnlineLevels, onlineLevels } from '@thong-suot/vocabulary'
import type { Tab } from 'payload'
import { choice } from '../../fields/choice.ts'
import { rows } from '../../fields/rows.ts'
import { line, paragraph } from '../../fields/text.ts'

/** What the procedure is, who it is for, and what comes of it. */
export function procedureTab(): Tab {
  return {
    label: { vi: 'Thủ tục', en: 'Procedure' },
    fields: [
      line({ name: 'title', label: { vi: 'Tên thủ tục', en: 'Name' }, required: true, localized: true }),
      paragraph({ name: 'summary', label: { vi: 'Tóm tắt', en: 'Summary' }, localized: true }),
      {
        type: 'row',
        fields: [
          line({
            name: 'code',
            label: { vi: 'Mã thủ tục', en: 'Code' },
            required: true,
            placeholder: { vi: '1.001193', en: '1.001193' },
            description: {
              vi: 'Mã gốc trên Cơ sở dữ liệu quốc gia; các lần công bố của một thủ tục mang cùng mã.',
              en: 'Base code of the national database; all versions of a procedure share it.',
            },
            width: '34%',
          }),
          line({
            name: 'localitySuffix',
            label: { vi: 'Đuôi mã địa phương', en: 'Locality suffix' },
            placeholder: { vi: '000.00.00.H59', en: '000.00.00.H59' },
            width: '33%',
          }),
          line({
            name: 'field',
            label: { vi: 'Lĩnh vực', en: 'Field' },
            required: true,
            placeholder: { vi: 'Hộ tịch', en: 'Hộ tịch' },
            width: '33%',
          }),
        ],
      },
      {
        type: 'row',
        fields: [
          choice({
            name: 'level',
            label: { vi: 'Cấp thực hiện', en: 'Level' },
            from: agencyLevels,
            required: true,
            defaultValue: 'COMMUNE',
            width: '34%',
          }),
          choice({
            name: 'onlineLevel',
            label: { vi: 'Mức độ trực tuyến', en: 'Online level' },
            from: onlineLevels,
            width: '33%',
          }),
          choice({
            name: 'onlineLevelLegacy',
            label: { vi: 'Mức độ cũ (trước 15/8/2022)', en: 'Legacy level' },
            from: legacyOnlineLevels,
            width: '33%',
          }),
        ],
      },
      {
        name: 'nonTerritorial',
        type: 'checkbox',
        defaultValue: false,
        label: { vi: 'Phi địa giới hành chính: nộp được ở bất kỳ nơi tiếp nhận nào', en: 'Non-territorial' },
      },
      paragraph({ name: 'applicants', label: { vi: 'Đối tượng thực hiện', en: 'Applicants' }, rows: 2 }),
      paragraph({ name: 'result', label: { vi: 'Kết quả', en: 'Result' }, rows: 2 }),
      rows({
        name: 'steps',
        label: { vi: 'Trình tự thực hiện', en: 'Steps' },
        row: { vi: 'Bước', en: 'Step' },
        fields: [paragraph({ name: 'text', label: { vi: 'Nội dung', en: 'Text' }, required: true, rows: 2 })],
      }),
      rows({
        name: 'conditions',
        label: { vi: 'Yêu cầu, điều kiện', en: 'Conditions' },
        row: { vi: 'Điều kiện', en: 'Condition' },
        fields: [paragraph({ name: 'text', label: { vi: 'Nội dung', en: 'Text' }, required: true, rows: 2 })],
      }),
    ],
  }
}
