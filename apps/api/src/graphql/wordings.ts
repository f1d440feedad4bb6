import type { Label } from '@thong-suot/vocabulary'

/** What callers are told, by the reason of an error. */
export const wordings: Readonly<Record<string, Label>> & Readonly<Record<'UNAVAILABLE' | 'UNEXPECTED', Label>> = {
  PAGE_SIZE: {
    vi: 'Tham số "first" phải là số từ 1 đến 100.',
    en: 'The argument "first" has to be a number from 1 to 100.',
  },
  CURSOR: {
    vi: 'Tham số "after" không phải là con trỏ của danh sách này theo thứ tự này.',
    en: 'The argument "after" is no cursor of this list in this order.',
  },
  TEXT: { vi: 'Tham số chứa ký tự không hợp lệ.', en: 'An argument contains a character that cannot be used.' },
  INPUT: { vi: 'Một tham số có giá trị không đọc được.', en: 'An argument has a value that cannot be read.' },
  MISSING_ARGUMENT: {
    vi: 'Cần cho biết một trong các tham số nhận diện, chẳng hạn "id" hoặc "slug".',
    en: 'Give one of the arguments that say which one is meant, such as "id" or "slug".',
  },
  COST: {
    vi: 'Truy vấn hỏi quá nhiều dữ liệu cùng lúc; hãy giảm "first" hoặc bớt các danh sách lồng nhau.',
    en: 'The query asks for too much at once; lower "first" or nest fewer lists.',
  },
  LENGTH: {
    vi: 'Truy vấn hỏi quá nhiều trường lồng nhau; hãy bớt trường hoặc chia thành nhiều truy vấn.',
    en: 'The query asks for too many nested fields; ask for fewer or split it into several queries.',
  },
  DEPTH: {
    vi: 'Truy vấn lồng quá sâu; cho phép tối đa 12 tầng.',
    en: 'The query is nested too deeply; 12 levels are allowed.',
  },
  ALIASES: {
    vi: 'Truy vấn dùng quá nhiều bí danh; cho phép tối đa 15.',
    en: 'The query uses too many aliases; 15 are allowed.',
  },
  ORIGIN: {
    vi: 'Yêu cầu không đến từ trang của hệ thống này nên không được thực hiện.',
    en: 'The request did not come from a page of this site, so it was not carried out.',
  },
  HTTP_404: { vi: 'Không có gì ở địa chỉ này.', en: 'There is nothing at this address.' },
  HTTP_413: { vi: 'Yêu cầu quá lớn; cho phép tối đa 100 KB.', en: 'The request is too large; 100 KB are allowed.' },
  HTTP_429: {
    vi: 'Quá nhiều yêu cầu từ địa chỉ của bạn. Xin chờ một phút rồi thử lại.',
    en: 'Too many requests from your address. Please wait a minute and try again.',
  },
  UNAVAILABLE: {
    vi: 'Hệ thống đang bận hoặc đang được cập nhật. Xin thử lại sau ít giây.',
    en: 'The system is busy or being updated. Please try again in a few seconds.',
  },
  UNEXPECTED: {
    vi: 'Đã xảy ra lỗi ngoài dự kiến. Xin thử lại; nếu vẫn gặp lỗi, hãy báo mã yêu cầu kèm theo.',
    en: 'Something unexpected went wrong. Please try again; if it stays, report the request id given here.',
  },
}
