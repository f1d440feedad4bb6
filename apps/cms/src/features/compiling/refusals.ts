/** Why a text was not read, in the words of the panel. */
export const refusals = {
  mayNot: { vi: 'Tài khoản này không soạn được kết luận.', en: 'This account may not write conclusions.' },
  tooLarge: {
    vi: 'Văn bản dài quá 200.000 ký tự. Hãy dán riêng phần chỉ đạo.',
    en: 'The text is longer than 200,000 characters. Paste the directing part only.',
  },
  empty: { vi: 'Chưa có chữ nào để đọc.', en: 'There is no text to read.' },
  malformed: { vi: 'Yêu cầu không đúng mẫu.', en: 'The request is malformed.' },
  noArticle: { vi: 'Không mở được tin bài này.', en: 'This article cannot be opened.' },
  noDocument: { vi: 'Không mở được văn bản này.', en: 'This document cannot be opened.' },
  articleWithoutText: {
    vi: 'Tin bài này chưa có nội dung. Hãy dán văn bản vào ô.',
    en: 'This article has no body yet. Paste the text instead.',
  },
  documentWithoutText: {
    vi: 'Kho chỉ giữ tệp và trích yếu của văn bản này, chưa có phần tóm tắt để đọc. Hãy dán nội dung vào ô.',
    en: 'Only the file and subject of this document are on record, no summary to read. Paste its text instead.',
  },
}
