import { documentRelations, documentTypes, effectStatuses, secrecyMarks } from '@thong-suot/vocabulary'
import type { Field, Tab } from 'payload'
import { nobody } from '../../access/nobody.ts'
import { calendarDate } from '../../fields/calendar-date.ts'
import { choice } from '../../fields/choice.ts'
import { relation } from '../../fields/relation.ts'
import { rowKey } from '../../fields/row-key.ts'
import { rows } from '../../fields/rows.ts'
import { line, paragraph } from '../../fields/text.ts'

/** What the head of the document says. */
export function identityTab(): Tab {
  return {
    label: { vi: 'Văn bản', en: 'Document' },
    fields: [
      paragraph({
        name: 'subject',
        label: { vi: 'Trích yếu', en: 'Subject' },
        required: true,
        rows: 2,
        description: { vi: 'Đúng như trong văn bản.', en: 'As the document has it.' },
      }),
      { type: 'row', fields: [typeOfDocument(), symbolAsWritten(), symbol()] },
      {
        type: 'row',
        fields: [
          relation({ name: 'issuer', label: { vi: 'Cơ quan ban hành', en: 'Issuer' }, to: 'agencies', width: '50%' }),
          line({
            name: 'issuerAsWritten',
            label: { vi: 'Cơ quan ban hành (như văn bản ghi)', en: 'Issuer as written' },
            width: '50%',
          }),
        ],
      },
      {
        type: 'row',
        fields: [
          calendarDate({ name: 'issuedOn', label: { vi: 'Ngày ban hành', en: 'Issued on' }, width: '33%' }),
          calendarDate({ name: 'effectiveOn', label: { vi: 'Ngày có hiệu lực', en: 'Effective on' }, width: '33%' }),
          choice({
            name: 'effectStatus',
            label: { vi: 'Tình trạng hiệu lực', en: 'Effect' },
            from: effectStatuses,
            width: '34%',
          }),
        ],
      },
      {
        type: 'row',
        fields: [
          line({ name: 'signer', label: { vi: 'Người ký', en: 'Signer' }, width: '50%' }),
          line({
            name: 'signerPost',
            label: { vi: 'Chức vụ người ký', en: "Signer's post" },
            placeholder: { vi: 'KT. CHỦ TỊCH, PHÓ CHỦ TỊCH', en: 'For the chairman, vice chairman' },
            width: '50%',
          }),
        ],
      },
      secrecyMark(),
      paragraph({ name: 'summary', label: { vi: 'Tóm tắt cho bạn đọc', en: 'Summary for readers' }, localized: true }),
      {
        name: 'file',
        type: 'upload',
        relationTo: 'media',
        label: { vi: 'Tệp văn bản', en: 'File' },
        admin: { description: { vi: 'Bản PDF đã ký, nếu có.', en: 'The signed PDF, when there is one.' } },
      },
    ],
  }
}

/** What the document does to others. */
export function relationsTab(): Tab {
  return {
    label: { vi: 'Quan hệ với văn bản khác', en: 'Relations' },
    fields: [
      rows({
        name: 'relations',
        label: { vi: 'Văn bản này … văn bản kia', en: 'This document … another' },
        row: { vi: 'Quan hệ', en: 'Relation' },
        description: {
          vi: 'Chiều từ văn bản này đến văn bản kia: “Thực hiện” nghĩa là văn bản này thực hiện văn bản kia. Ghi từng mắt xích, không nối tắt.',
          en: 'From this document to the other: “Implements” means this one carries out the other. Record each link, skip none.',
        },
        fields: [
          rowKey(),
          {
            type: 'row',
            fields: [
              choice({
                name: 'relation',
                label: { vi: 'Quan hệ', en: 'Relation' },
                from: documentRelations,
                required: true,
                width: '30%',
              }),
              relation({
                name: 'target',
                label: { vi: 'Văn bản kia', en: 'The other document' },
                to: 'documents',
                width: '40%',
              }),
              line({ name: 'asWritten', label: { vi: 'Viết trong văn bản', en: 'As written' }, width: '30%' }),
            ],
          },
        ],
      }),
    ],
  }
}

/** How lists and choices name it; made by `nameDocument`. */
export function heading(): Field {
  return {
    name: 'heading',
    type: 'text',
    label: { vi: 'Văn bản', en: 'Document' },
    access: { create: nobody, update: nobody },
    admin: { hidden: true },
  }
}

function typeOfDocument(): Field {
  return choice({
    name: 'type',
    label: { vi: 'Loại văn bản', en: 'Type' },
    from: documentTypes,
    required: true,
    width: '34%',
  })
}

function symbolAsWritten(): Field {
  return line({
    name: 'symbolAsWritten',
    label: { vi: 'Số, ký hiệu (như văn bản ghi)', en: 'Symbol as written' },
    placeholder: { vi: '628/UBND', en: '628/UBND' },
    width: '33%',
  })
}

function symbol(): Field {
  return {
    name: 'symbol',
    type: 'text',
    index: true,
    label: { vi: 'Số, ký hiệu chuẩn', en: 'Normalised symbol' },
    access: { create: nobody, update: nobody },
    admin: {
      readOnly: true,
      width: '33%',
      description: { vi: 'Tự lập khi lưu, dùng để đối chiếu.', en: 'Made on saving, for comparison.' },
    },
  }
}

function secrecyMark(): Field {
  return choice({
    name: 'secrecyMark',
    label: { vi: 'Độ mật', en: 'Secrecy mark' },
    from: secrecyMarks,
    required: true,
    defaultValue: 'NONE',
    description: {
      vi: 'Văn bản có độ mật không được đưa vào hệ thống này; chọn mức nào khác “Không” là bị từ chối.',
      en: 'Documents under a secrecy mark must not enter this system; anything but “None” is refused.',
    },
  })
}
