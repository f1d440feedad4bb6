import { type Label, procedureChannels, timeLimitUnits } from '@thong-suot/vocabulary'
import type { NumberField, Tab } from 'payload'
import { choice } from '../../fields/choice.ts'
import { relation } from '../../fields/relation.ts'
import { rows } from '../../fields/rows.ts'
import { line } from '../../fields/text.ts'

/** Where to go, what to bring, how long it takes, what it costs. */
export function dossierTab(): Tab {
  return {
    label: { vi: 'Nộp hồ sơ', en: 'Applying' },
    fields: [
      rows({
        name: 'channels',
        label: { vi: 'Cách thức thực hiện', en: 'Channels' },
        row: { vi: 'Cách thức', en: 'Channel' },
        description: {
          vi: 'Mỗi cách có thời hạn và phí riêng. Thời hạn là con số, hoặc câu chữ khi là quy tắc (“ngay trong ngày”).',
          en: 'Each has its time limit and fee. A limit is a number, or words where it is a rule (“the same day”).',
        },
        rowLabel: '/features/procedures/ChannelRowLabel.tsx#ChannelRowLabel',
        fields: [
          {
            type: 'row',
            fields: [
              choice({
                name: 'channel',
                label: { vi: 'Cách thức', en: 'Channel' },
                from: procedureChannels,
                required: true,
                defaultValue: 'IN_PERSON',
                width: '40%',
              }),
              line({ name: 'place', label: { vi: 'Nơi nộp', en: 'Where' }, width: '60%' }),
            ],
          },
          {
            type: 'row',
            fields: [
              whole('timeLimit', { vi: 'Thời hạn', en: 'Time limit' }, '20%'),
              choice({
                name: 'timeLimitUnit',
                label: { vi: 'Đơn vị', en: 'Unit' },
                from: timeLimitUnits,
                width: '25%',
              }),
              line({
                name: 'timeLimitText',
                label: { vi: 'Thời hạn (như viết)', en: 'Time limit as written' },
                width: '55%',
              }),
            ],
          },
          {
            type: 'row',
            fields: [
              whole('fee', { vi: 'Phí, lệ phí (đồng; 0 là miễn)', en: 'Fee (đồng; 0 is free)' }, '40%'),
              line({
                name: 'feeText',
                label: { vi: 'Phí (như viết, trường hợp miễn giảm)', en: 'Fee as written, exemptions' },
                width: '60%',
              }),
            ],
          },
        ],
      }),
      rows({
        name: 'requiredDocuments',
        label: { vi: 'Thành phần hồ sơ', en: 'Required documents' },
        row: { vi: 'Giấy tờ', en: 'Document' },
        fields: [
          line({ name: 'name', label: { vi: 'Tên giấy tờ', en: 'Name' }, required: true }),
          {
            type: 'row',
            fields: [
              whole('originals', { vi: 'Bản chính', en: 'Originals' }, '20%'),
              whole('copies', { vi: 'Bản sao', en: 'Copies' }, '20%'),
              choice({
                name: 'onlyFor',
                label: { vi: 'Chỉ khi nộp', en: 'Only when applying' },
                from: procedureChannels,
                width: '30%',
              }),
              line({ name: 'case', label: { vi: 'Trường hợp', en: 'Case' }, width: '30%' }),
            ],
          },
        ],
      }),
      rows({
        name: 'forms',
        label: { vi: 'Mẫu đơn, tờ khai', en: 'Forms' },
        row: { vi: 'Mẫu', en: 'Form' },
        fields: [
          {
            type: 'row',
            fields: [
              line({ name: 'name', label: { vi: 'Tên mẫu', en: 'Name' }, required: true, width: '60%' }),
              relation({ name: 'file', label: { vi: 'Tệp', en: 'File' }, to: 'media', width: '40%' }),
            ],
          },
        ],
      }),
    ],
  }
}

function whole(name: string, label: Label, width: string): NumberField {
  return { name, type: 'number', min: 0, label: { ...label }, admin: { width, step: 1 } }
}
