import type { Label } from '@thong-suot/vocabulary'
import type { NumberField, Tab } from 'payload'
import { managingEditorsField } from '../../access/managing-editors.ts'

/** What the office counts and pays; only managing editors see it, readers never. */
export function officeTab(): Tab {
  return {
    label: { vi: 'Nhuận bút', en: 'Royalties' },
    description: {
      vi: 'Chỉ Trưởng ban biên tập và quản trị viên xem được. Không bao giờ hiện trên cổng.',
      en: 'Seen by managing editors and administrators only. Never on the portal.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          privateNumber('royaltyAmount', { vi: 'Tiền nhuận bút (đồng)', en: 'Royalty (đồng)' }),
          privateNumber('pageCount', { vi: 'Số trang', en: 'Pages' }),
          privateNumber('photoCount', { vi: 'Số ảnh', en: 'Photos' }),
        ],
      },
    ],
  }
}

function privateNumber(name: string, label: Label): NumberField {
  return {
    name,
    type: 'number',
    min: 0,
    label: { ...label },
    access: { create: managingEditorsField, read: managingEditorsField, update: managingEditorsField },
    admin: { width: '33%' },
  }
}
