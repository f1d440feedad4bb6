import type { CheckboxField } from 'payload'

/** Marks invented data, so that no page shows it as fact. */
export function sampleMark(): CheckboxField {
  return {
    name: 'isSample',
    type: 'checkbox',
    label: { vi: 'Dữ liệu mẫu', en: 'Sample data' },
    defaultValue: false,
    admin: {
      position: 'sidebar',
      description: {
        vi: 'Nội dung hư cấu để minh họa; trang nào hiển thị cũng có dòng “Dữ liệu mẫu”.',
        en: 'Fictional, for illustration; every page that shows it says “Sample data”.',
      },
    },
  }
}
