/** Names for controls of the administration that show only a picture. */
export const words = {
  vi: {
    actions: 'Thao tác khác',
    clear: 'Xóa giá trị',
    content: 'Nội dung',
    edit: 'Chỉnh sửa',
    heading: 'Tên và các mục của nội dung',
    home: 'Trang quản trị',
    locked: 'Người khác đang sửa',
    move: 'Kéo để đổi thứ tự',
    next: 'Trang sau',
    previous: 'Trang trước',
    remove: 'Bỏ chọn',
    value: 'Chọn giá trị',
  },
  en: {
    actions: 'More actions',
    clear: 'Clear the value',
    content: 'Content',
    edit: 'Edit',
    heading: 'Name and parts of this item',
    home: 'Administration',
    locked: 'Somebody else is editing this',
    move: 'Drag to change the order',
    next: 'Next page',
    previous: 'Previous page',
    remove: 'Remove',
    value: 'Choose a value',
  },
}

export type Words = typeof words.vi
