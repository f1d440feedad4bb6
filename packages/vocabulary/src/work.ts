import { keysOf, labelled } from './label.ts'

/** The stored workflow of a task. */
export const taskStates = labelled({
  ASSIGNED: { vi: 'Đã giao', en: 'Assigned' },
  IN_PROGRESS: { vi: 'Đang thực hiện', en: 'In progress' },
  REPORTED: { vi: 'Chờ xác nhận', en: 'Awaiting confirmation' },
  COMPLETED: { vi: 'Đã hoàn thành', en: 'Completed' },
  CANCELLED: { vi: 'Đã thu hồi', en: 'Cancelled' },
  TRANSFERRED: { vi: 'Đã chuyển cơ quan chủ trì', en: 'Transferred' },
})
export type TaskState = keyof typeof taskStates
export const taskStateKeys = keysOf(taskStates)

/** The completion status of a task at a date: derived, never stored. */
export const completionStatuses = labelled({
  COMPLETED_ON_TIME: { vi: 'Hoàn thành đúng hạn', en: 'Completed on time' },
  COMPLETED_LATE: { vi: 'Hoàn thành quá hạn', en: 'Completed late' },
  IN_PROGRESS_ON_TIME: { vi: 'Đang thực hiện, trong hạn', en: 'In progress, on time' },
  IN_PROGRESS_OVERDUE: { vi: 'Đang thực hiện, quá hạn', en: 'In progress, overdue' },
  NO_DEADLINE: { vi: 'Không xác định thời hạn', en: 'No deadline' },
})
export type CompletionStatus = keyof typeof completionStatuses
export const completionStatusKeys = keysOf(completionStatuses)

/** Why a person is reminded of a task, in the order in which a digest tells it. */
export const reminderKinds = labelled({
  DUE_SOON: { vi: 'Sắp đến hạn', en: 'Due soon' },
  OVERDUE: { vi: 'Quá hạn', en: 'Overdue' },
  AWAITING_CONFIRMATION: { vi: 'Chờ xác nhận', en: 'Awaiting your confirmation' },
  AWAITING_EXTENSION: { vi: 'Chờ quyết định gia hạn', en: 'Awaiting your decision on more time' },
  FOLLOWED_CHANGED: { vi: 'Đang theo dõi, vừa có thay đổi', en: 'Followed, and changed' },
})
export type ReminderKind = keyof typeof reminderKinds
export const reminderKindKeys = keysOf(reminderKinds)

/** What a party has to do with a directive. */
export const partyRoles = labelled({
  LEAD: { vi: 'Chủ trì', en: 'Lead' },
  COORDINATE: { vi: 'Phối hợp', en: 'Co-ordinates' },
  MONITOR: { vi: 'Theo dõi, đôn đốc', en: 'Monitors' },
  ADDRESSEE: { vi: 'Cơ quan được yêu cầu', en: 'Addressee' },
})
export type PartyRole = keyof typeof partyRoles
export const partyRoleKeys = keysOf(partyRoles)

/** What may be done with a task, each in one file of the api. */
export const taskVerbs = labelled({
  OPEN: { vi: 'Giao nhiệm vụ', en: 'Task opened' },
  START: { vi: 'Bắt đầu thực hiện', en: 'Started' },
  REPORT_PROGRESS: { vi: 'Báo cáo tiến độ', en: 'Progress reported' },
  REPORT_COMPLETION: { vi: 'Báo cáo hoàn thành', en: 'Completion reported' },
  CONFIRM: { vi: 'Xác nhận hoàn thành', en: 'Completion confirmed' },
  RETURN: { vi: 'Yêu cầu bổ sung', en: 'Returned' },
  REQUEST_EXTENSION: { vi: 'Đề nghị gia hạn', en: 'Extension requested' },
  DECIDE_EXTENSION: { vi: 'Quyết định gia hạn', en: 'Extension decided' },
  TRANSFER: { vi: 'Chuyển cơ quan chủ trì', en: 'Transferred' },
  CANCEL: { vi: 'Thu hồi nhiệm vụ', en: 'Cancelled' },
  SETTLE: { vi: 'Thu hồi theo nguồn', en: 'Cancelled with its source' },
  CORRECT_SOURCE: { vi: 'Điều chỉnh theo nguồn', en: 'Corrected from its source' },
  HIDE: { vi: 'Nguồn không còn công khai', en: 'Source no longer public' },
  SHOW: { vi: 'Nguồn công khai trở lại', en: 'Source public again' },
})
export type TaskVerb = keyof typeof taskVerbs
export const taskVerbKeys = keysOf(taskVerbs)

/** What the assigner says to more time. */
export const extensionDecisions = labelled({
  GRANTED: { vi: 'Đồng ý gia hạn', en: 'Granted' },
  REFUSED: { vi: 'Không gia hạn', en: 'Refused' },
})
export type ExtensionDecision = keyof typeof extensionDecisions

export const deadlineKinds = labelled({
  BY: { vi: 'Trước mốc', en: 'By a date' },
  WITHIN: { vi: 'Trong khoảng', en: 'Within a span' },
  RECURRING: { vi: 'Định kỳ', en: 'Recurring' },
  ONGOING: { vi: 'Thường xuyên', en: 'Ongoing' },
  RELATIVE: { vi: 'Tính từ một sự kiện', en: 'Counted from an event' },
})
export type DeadlineKind = keyof typeof deadlineKinds
export const deadlineKindKeys = keysOf(deadlineKinds)

export const deadlinePrecisions = labelled({
  DAY: { vi: 'Ngày', en: 'Day' },
  MONTH: { vi: 'Tháng', en: 'Month' },
  QUARTER: { vi: 'Quý', en: 'Quarter' },
  HALF: { vi: 'Nửa năm', en: 'Half year' },
  YEAR: { vi: 'Năm', en: 'Year' },
})
export type DeadlinePrecision = keyof typeof deadlinePrecisions
export const deadlinePrecisionKeys = keysOf(deadlinePrecisions)

export const recurrences = labelled({
  WEEKLY: { vi: 'Hằng tuần', en: 'Weekly' },
  MONTHLY: { vi: 'Hằng tháng', en: 'Monthly' },
  QUARTERLY: { vi: 'Hằng quý', en: 'Quarterly' },
  HALF_YEARLY: { vi: 'Sáu tháng một lần', en: 'Half-yearly' },
  YEARLY: { vi: 'Hằng năm', en: 'Yearly' },
})
export type Recurrence = keyof typeof recurrences
export const recurrenceKeys = keysOf(recurrences)

export const deadlineSources = labelled({
  PARSED: { vi: 'Đọc từ văn bản', en: 'Read from the text' },
  ENTERED: { vi: 'Người nhập', en: 'Entered by a person' },
})
export type DeadlineSource = keyof typeof deadlineSources
export const deadlineSourceKeys = keysOf(deadlineSources)
