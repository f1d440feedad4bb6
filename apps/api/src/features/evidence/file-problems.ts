import { evidenceLimits, evidenceTypes, type Label } from '@thong-suot/vocabulary'
import { wordings } from '../../graphql/wordings.ts'

const megabytes = evidenceLimits.bytes / 1024 / 1024
const kinds = Object.values(evidenceTypes)
  .map(([ending]) => ending.toUpperCase())
  .join(', ')

/** Everything that may be wrong with a file of evidence, in both languages. */
export const fileProblems = {
  'file.required': { vi: 'Hãy chọn một tệp có nội dung.', en: 'Please choose a file that is not empty.' },
  'file.type': {
    vi: `Nội dung tệp không thuộc loại được nhận, hoặc không khớp với đuôi tên tệp. Hãy gửi ${kinds}.`,
    en: `The content of the file is of no kind that is taken, or does not fit its name. Please send ${kinds}.`,
  },
  'file.toolarge': {
    vi: `Tệp quá lớn; mỗi tệp tối đa ${megabytes} MB. Hãy giảm dung lượng hoặc tách tệp.`,
    en: `The file is too large; ${megabytes} MB are allowed. Make it smaller or split it.`,
  },
  'file.notstored': {
    vi: 'Máy chủ hiện không lưu được tệp, nên tệp chưa được nhận. Hãy gửi lại sau ít phút hoặc báo quản trị viên.',
    en: 'The server cannot store files at present, so the file was not taken. Send it again in some minutes, or tell the administrator.',
  },
  'file.toomanywaiting': {
    vi: 'Bạn có quá nhiều tệp đã tải lên mà chưa gửi kèm báo cáo. Hãy gửi báo cáo, hoặc chờ đến ngày mai.',
    en: 'Too many of your files wait for a report. Send the report, or wait until tomorrow.',
  },
  'file.foreign': wordings.ORIGIN as Label,
  'files.toomany': {
    vi: `Mỗi báo cáo có tối đa ${evidenceLimits.files} tệp. Hãy bỏ bớt tệp.`,
    en: `A report has at most ${evidenceLimits.files} files. Please remove some.`,
  },
  'files.notfound': {
    vi: 'Có tệp không còn chờ gửi kèm báo cáo này. Hãy bỏ tệp đó và chọn lại.',
    en: 'A file no longer waits for this report. Remove it and choose it again.',
  },
} satisfies Record<string, Label>
