/** Where Payload's own words would mislead an editor of this product. */
export const wording = {
  vi: {
    error: {
      correctInvalidFields: 'Hãy sửa những ô chưa hợp lệ.',
      followingFieldsInvalid_one: 'Ô sau chưa hợp lệ:',
      followingFieldsInvalid_other: 'Những ô sau chưa hợp lệ:',
      noFilesUploaded: 'Chưa có tệp nào được tải lên.',
    },
    fields: { toggleBlock: 'Mở hoặc thu gọn' },
    general: { noLabel: 'Không có' },
    upload: { dragAndDrop: 'Kéo thả tệp vào đây', selectFile: 'Chọn tệp' },
    validation: {
      invalidSelection: 'Lựa chọn ở ô này không hợp lệ.',
      invalidSelections: 'Ô này có những lựa chọn không hợp lệ sau:',
      validUploadID: 'Ô này không chứa tệp hợp lệ.',
    },
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
