import type { Label } from '@thong-suot/vocabulary'
import type { UnreadableCode } from './decode-page.ts'
import type { CleaningKind, MissingPart, OddityCode } from './page.ts'

/** Why a page was not imported. */
export type ProblemCode = UnreadableCode | 'NOT_FOUND' | 'NO_ARTICLE' | 'IMPORTED_BEFORE' | 'REFUSED'

/** Blanks {0}, {1} are filled with what was found. */
export const problemTexts: Record<ProblemCode, Label> = {
  EMPTY: { vi: 'Tệp trống, không có chữ nào.', en: 'The file is empty.' },
  TOO_LARGE: {
    vi: 'Tệp lớn quá 2 MB. Hãy chỉ lưu phần chữ của một trang.',
    en: 'The file is larger than 2 MB. Save only the text of one page.',
  },
  BINARY: {
    vi: 'Tệp không phải văn bản thuần (có thể là ảnh, Word hoặc PDF). Hãy sao chép phần chữ vào tệp .txt.',
    en: 'This is not plain text (perhaps a picture, Word or PDF file). Copy the text into a .txt file.',
  },
  NOT_UTF8: {
    vi: 'Tệp không dùng bảng mã Unicode (UTF-8). Hãy mở bằng trình soạn thảo và lưu lại với bảng mã UTF-8.',
    en: 'The file is not in Unicode (UTF-8). Open it in an editor and save it as UTF-8.',
  },
  TCVN3: {
    vi: 'Chữ trong tệp theo bảng mã cũ TCVN3 (ABC). Hãy chuyển sang Unicode bằng bộ gõ (Unikey: Ctrl+Shift+F6) rồi nhập lại.',
    en: 'The text is in the old TCVN3 (ABC) encoding. Convert it to Unicode first.',
  },
  VNI: {
    vi: 'Chữ trong tệp theo bảng mã cũ VNI-Windows. Hãy chuyển sang Unicode bằng bộ gõ (Unikey: Ctrl+Shift+F6) rồi nhập lại.',
    en: 'The text is in the old VNI-Windows encoding. Convert it to Unicode first.',
  },
  MOJIBAKE: {
    vi: 'Chữ trong tệp đã bị hỏng khi chuyển bảng mã. Hãy lưu lại từ trang gốc.',
    en: 'The text was garbled by an earlier conversion. Save it again from the original page.',
  },
  NOT_FOUND: { vi: 'Không mở được tệp: {0}', en: 'The file cannot be opened: {0}' },
  NO_ARTICLE: {
    vi: 'Không thấy bài viết trong trang: thiếu tiêu đề hoặc nội dung.',
    en: 'No article was found in this page: the title or the text is missing.',
  },
  IMPORTED_BEFORE: {
    vi: 'Trang này đã nhập rồi (tin bài số {0}: “{1}”). Muốn nhập thêm lần nữa, thêm --again.',
    en: 'This page was imported before (article {0}: “{1}”). To import it once more, add --again.',
  },
  REFUSED: { vi: 'Hệ thống từ chối lưu: {0}', en: 'The system refused to save: {0}' },
}

export const cleaningTexts: Record<CleaningKind, Label> = {
  BYTE_ORDER_MARK: { vi: 'dấu đầu tệp (BOM)', en: 'byte order mark' },
  LINE_ENDING: { vi: 'dấu xuống dòng kiểu Windows', en: 'Windows line endings' },
  DECOMPOSED_LETTERS: { vi: 'dấu thanh tách rời, đã ghép lại', en: 'separate diacritics, composed' },
  NO_BREAK_SPACE: { vi: 'khoảng trắng không ngắt', en: 'no-break spaces' },
  INVISIBLE_CHARACTER: { vi: 'ký tự ẩn', en: 'invisible characters' },
  ETH_FOR_D: { vi: 'chữ Ð (Eth) viết thay Đ', en: 'letters Eth written for Đ' },
  NULL_WORD: { vi: 'chữ “null” do lỗi trang', en: 'the word “null”' },
  NAVIGATION: { vi: 'dòng điều hướng, nút bấm', en: 'navigation and buttons' },
  READING_TOOL: { vi: 'nút cỡ chữ, đọc bài', en: 'text size controls' },
  FIELD_LABEL: { vi: 'tên cột của phần mềm cũ', en: 'field labels of the old software' },
  COUNTER: { vi: 'bộ đếm lượt xem', en: 'view counters' },
  TEMPLATE_CAPTION: { vi: 'chú thích mặc định của mẫu trang', en: 'captions of the page template' },
  DOUBLED_LINE: { vi: 'dòng lặp lại', en: 'doubled lines' },
  PHONE_LIST: { vi: 'dòng có số điện thoại', en: 'lines with telephone numbers' },
  RELATED_NEWS: { vi: 'danh sách tin khác ở cuối trang', en: 'lists of other news' },
}

export const oddityTexts: Record<OddityCode, Label> = {
  TITLE_FROM_EVENT: {
    vi: 'Trang không có dòng tiêu đề; tạm lấy tên sự kiện: “{0}”.',
    en: 'The page has no title line; the name of the event stands in: “{0}”.',
  },
  TITLE_IN_CAPITALS: {
    vi: 'Tiêu đề viết hoa toàn bộ; nên viết lại chữ thường.',
    en: 'The title is all in capitals; consider sentence case.',
  },
  PERIOD_BEFORE_ANNOUNCED_YEAR: {
    vi: 'Bài nói về năm {0} nhưng số liệu ghi “{1}”.',
    en: 'The page announces {0}, but its figures are of “{1}”.',
  },
  POSTED_LONG_AFTER_EVENT: {
    vi: 'Bài đăng sau sự kiện {0} ngày.',
    en: 'The page was posted {0} days after the event.',
  },
  POSTED_BEFORE_EVENT: {
    vi: 'Ngày đăng trước ngày sự kiện {0} ngày.',
    en: 'The page was posted {0} days before the event.',
  },
  EVENT_YEAR_FROM_POSTING: {
    vi: 'Ngày “{0}” không ghi năm; suy ra {1} theo ngày đăng.',
    en: '“{0}” names no year; {1} was taken from the posting date.',
  },
  EVENT_YEAR_UNKNOWN: {
    vi: 'Ngày “{0}” không ghi năm và trang không có ngày đăng; bỏ trống.',
    en: '“{0}” names no year and the page has no posting date; left empty.',
  },
  IMPOSSIBLE_DATE: { vi: 'Không có ngày “{0}” trong lịch.', en: 'There is no such day as “{0}”.' },
  TRUNCATED_LIST: {
    vi: 'Liệt kê bỏ lửng sau “…{0}”.',
    en: 'A list breaks off after “…{0}”.',
  },
  SYMBOL_COMPLETED: {
    vi: '“{0}” được hiểu là {1}.',
    en: '“{0}” was read as {1}.',
  },
  NO_DIACRITICS: { vi: 'Bài không có dấu tiếng Việt.', en: 'The text has no Vietnamese diacritics.' },
}

export const missingTexts: Record<MissingPart, Label> = {
  TITLE: { vi: 'tiêu đề', en: 'title' },
  BODY: { vi: 'nội dung', en: 'text' },
  AUTHORS: { vi: 'tác giả', en: 'authors' },
  UNIT: { vi: 'đơn vị của tác giả', en: 'unit of the authors' },
  POSTED_ON: { vi: 'ngày đăng', en: 'posting date' },
  EVENT_ON: { vi: 'ngày diễn ra sự kiện', en: 'date of the event' },
  SECTION: { vi: 'chuyên mục', en: 'section' },
  PORTAL: { vi: 'cổng nguồn (thêm bằng --portal)', en: 'source portal (give it with --portal)' },
  PHOTOS: { vi: 'tệp ảnh của các chú thích', en: 'the photos that belong to the captions' },
  ATTACHMENT: { vi: 'tệp đính kèm mà bài nhắc tới', en: 'the attachment the page mentions' },
  DOCUMENT_DATE: { vi: 'ngày ban hành của một số văn bản', en: 'issue dates of some documents' },
  DIRECTIVES: { vi: 'ý chỉ đạo', en: 'directives' },
  CHAIR: { vi: 'người chủ trì', en: 'chair' },
}

/** Fills the blanks of a text. */
export function fill(text: string, values: string[]): string {
  return text.replace(/\{(\d)\}/g, (_, index) => values[Number(index)] ?? '')
}
