import type { Tab } from 'payload'

/** Where it comes from, and what was changed. */
export function sourceTab(): Tab {
  return {
    label: { vi: 'Nguồn và ghi chú', en: 'Source and notes' },
    fields: [
      {
        name: 'sourcePortal',
        type: 'text',
        label: { vi: 'Cổng thông tin nguồn', en: 'Source portal' },
        admin: {
          description: {
            vi: 'Nơi đăng lần đầu, nếu nội dung lấy từ cổng khác; để trống nếu tự viết.',
            en: 'Where it first appeared, if it was taken from another portal; empty if written here.',
          },
        },
      },
      { name: 'sourceUrl', type: 'text', label: { vi: 'Địa chỉ trang nguồn', en: 'Address of the source page' } },
      {
        name: 'changeNote',
        type: 'textarea',
        label: { vi: 'Ghi chú thay đổi', en: 'Change note' },
        admin: {
          description: {
            vi: 'Lần này sửa gì, vì sao; người biên tập sau đọc được ở mục phiên bản.',
            en: 'What changed this time, and why; later editors read it under versions.',
          },
        },
      },
    ],
  }
}
