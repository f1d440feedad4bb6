import type { Label } from '@thong-suot/vocabulary'
import { fileProblems } from '../evidence/file-problems.ts'

/** Everything that may be wrong with a verb on a task, in both languages. */
const messages = {
  'viewer.required': { vi: 'Bạn cần đăng nhập để thực hiện việc này.', en: 'You need to sign in to do this.' },
  'task.notfound': { vi: 'Không tìm thấy nhiệm vụ này.', en: 'This task was not found.' },
  'task.forbidden': {
    vi: 'Bạn không có quyền thực hiện việc này với nhiệm vụ này.',
    en: 'You may not do this with this task.',
  },
  'task.wrongstate': {
    vi: 'Trạng thái hiện tại của nhiệm vụ không cho phép việc này.',
    en: 'The task does not allow this in its present state.',
  },
  'task.stale': {
    vi: 'Nhiệm vụ vừa được người khác cập nhật. Hãy xem lại rồi thực hiện lại.',
    en: 'Someone else has just changed the task. Look at it again, then repeat.',
  },
  'key.length': {
    vi: 'Khóa chống gửi trùng phải dài từ 8 đến 100 ký tự.',
    en: 'The idempotency key must have 8 to 100 characters.',
  },
  'key.otherinput': {
    vi: 'Khóa chống gửi trùng này đã dùng cho một nội dung khác.',
    en: 'This idempotency key was already used for another input.',
  },
  'percent.outofrange': { vi: 'Tỷ lệ phải nằm trong khoảng 0 đến 100.', en: 'The share must lie between 0 and 100.' },
  'text.required': { vi: 'Hãy nhập nội dung báo cáo.', en: 'Please write the report.' },
  'text.toolong': { vi: 'Nội dung không được quá 5.000 ký tự.', en: 'The text may have at most 5,000 characters.' },
  'delivered.outofrange': {
    vi: 'Ngày nộp kết quả phải từ ngày giao nhiệm vụ đến ngày báo cáo.',
    en: 'The day of delivery must lie between the assignment and the day of the report.',
  },
  'evidence.notfound': {
    vi: 'Không tìm thấy văn bản minh chứng trong các văn bản đã công bố.',
    en: 'The evidence was not found among the published documents.',
  },
  'settle.forbidden': {
    vi: 'Chỉ người xuất bản, trưởng ban biên tập và quản trị viên được thu hồi nhiệm vụ theo nguồn.',
    en: 'Only publishers, managing editors and administrators may cancel tasks with their source.',
  },
  'source.notfound': {
    vi: 'Không tìm thấy kết luận hay kế hoạch này.',
    en: 'This conclusion or plan was not found.',
  },
  'reason.required': { vi: 'Hãy nêu lý do.', en: 'Please state the reason.' },
  'extension.nodeadline': {
    vi: 'Nhiệm vụ không xác định thời hạn thì không gia hạn.',
    en: 'A task without a deadline cannot be extended.',
  },
  'extension.pending': {
    vi: 'Đã có một đề nghị gia hạn đang chờ quyết định.',
    en: 'A request for more time already waits for its decision.',
  },
  'extension.sameperson': {
    vi: 'Người quyết định gia hạn phải khác người đề nghị.',
    en: 'An extension must be decided by someone other than the person who asked for it.',
  },
  'extension.none': {
    vi: 'Không có đề nghị gia hạn nào đang chờ quyết định.',
    en: 'No request for more time waits for a decision.',
  },
  'due.notlater': {
    vi: 'Hạn mới phải sau hạn hiện tại và không ở trong quá khứ.',
    en: 'The new due day must be later than the present one and not in the past.',
  },
  'due.required': { vi: 'Hãy chọn hạn mới.', en: 'Please choose the new due day.' },
  'lead.notfound': {
    vi: 'Không tìm thấy cơ quan này trong các cơ quan đang hoạt động.',
    en: 'This agency was not found among those in operation.',
  },
  'lead.same': { vi: 'Cơ quan này đang chủ trì nhiệm vụ.', en: 'This agency leads the task already.' },
  'lead.hastask': {
    vi: 'Cơ quan này đã có nhiệm vụ riêng từ cùng nội dung này.',
    en: 'This agency already has a task of its own from the same sentence.',
  },
  'lead.notvalid': {
    vi: 'Chọn một cơ quan hoạt động vào ngày ban hành văn bản và đến nay.',
    en: 'Choose an agency that was in operation on the day of issue and still is.',
  },
  'agency.notvalid': {
    vi: 'Chỉ chọn những cơ quan hoạt động vào ngày ban hành văn bản và đến nay.',
    en: 'Choose only agencies that were in operation on the day of issue and still are.',
  },
  'agency.toomany': { vi: 'Chọn nhiều nhất 50 cơ quan.', en: 'Choose at most 50 agencies.' },
  'coordinating.lead': {
    vi: 'Cơ quan chủ trì không đồng thời là cơ quan phối hợp.',
    en: 'The lead agency does not co-ordinate as well.',
  },
  'sentence.required': {
    vi: 'Hãy chép câu giao việc trong văn bản.',
    en: 'Please copy the sentence that asks for the task.',
  },
  'due.beforeassignment': {
    vi: 'Thời hạn phải từ ngày ban hành văn bản trở đi.',
    en: 'The due day cannot be before the day of issue.',
  },
  'audience.internal': {
    vi: 'Văn bản này là nội bộ, nên nhiệm vụ cũng phải là nội bộ.',
    en: 'The document is internal, so its task must be internal too.',
  },
  'document.notfound': {
    vi: 'Không tìm thấy văn bản này trong các văn bản đã công bố.',
    en: 'This document was not found among those published.',
  },
  'document.noday': {
    vi: 'Văn bản chưa ghi ngày ban hành. Hãy bổ sung ngày trong phần quản trị rồi giao lại.',
    en: 'The document has no day of issue. Add it in the administration, then assign again.',
  },
  'assign.forbidden': {
    vi: 'Chỉ lãnh đạo cơ quan ban hành văn bản được giao nhiệm vụ từ văn bản này.',
    en: 'Only leaders of the agency that issued the document may assign tasks from it.',
  },
  'task.duplicate': {
    vi: 'Cơ quan này đang có một nhiệm vụ từ đúng câu này của văn bản.',
    en: 'This agency already has an open task from this very sentence of the document.',
  },
  'confirm.sameperson': {
    vi: 'Người xác nhận phải khác người báo cáo hoàn thành.',
    en: 'Completion must be confirmed by someone other than the person who reported it.',
  },
  'confirm.noevidence': {
    vi: 'Cần văn bản hoặc tệp minh chứng, hoặc nêu rõ lý do không cần minh chứng.',
    en: 'A document or a file is needed as evidence, or state why none is.',
  },
  ...fileProblems,
} satisfies Record<string, Label>

export type ProblemCode = keyof typeof messages

export interface Problem {
  field?: string
  code: ProblemCode
}

export function problem(code: ProblemCode, field?: string): Problem {
  return field ? { field, code } : { code }
}

export function messageOf(code: ProblemCode): Label {
  return messages[code]
}
