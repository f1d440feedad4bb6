/** Where Payload's own words would mislead an editor of this product. */
export const wording = {
  vi: {
    version: {
      publishChanges: 'Xuất bản',
      publishIn: 'Xuất bản (cả hai ngôn ngữ)',
      preview: 'Xem trên cổng',
      currentlyPublished: 'Đang đăng',
      currentPublishedVersion: 'Phiên bản đang đăng',
    },
  },
  en: {
    version: { publishChanges: 'Publish', publishIn: 'Publish (both languages)', preview: 'View on the portal' },
  },
}
