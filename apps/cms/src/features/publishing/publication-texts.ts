/** The words of the withdraw dialog. */
export const withdrawTexts = {
  vi: {
    action: 'Rút xuống',
    heading: 'Rút nội dung đã đăng?',
    explanation: 'Bạn đọc sẽ không xem được nội dung nữa; tại địa chỉ của nó chỉ còn thông báo rút kèm lý do dưới đây.',
    reason: 'Lý do (công khai)',
    done: 'Đã rút nội dung.',
    failed: 'Không rút được nội dung, hãy thử lại.',
  },
  en: {
    action: 'Withdraw',
    heading: 'Withdraw what is published?',
    explanation: 'Readers will no longer see it; its address will only show that it was withdrawn, and this reason.',
    reason: 'Reason (public)',
    done: 'Withdrawn.',
    failed: 'It could not be withdrawn, please try again.',
  },
}

/** What the withdraw dialog says of tasks. */
export const settlingTexts = {
  vi: {
    counting: 'Đang xem có bao nhiêu nhiệm vụ chưa xong …',
    told: (open: number | 'unknown') =>
      open === 0
        ? 'Không có nhiệm vụ nào chưa xong.'
        : `${open === 'unknown' ? 'Các' : open} nhiệm vụ chưa xong, kể cả nhiệm vụ chờ xác nhận, sẽ bị thu hồi trước khi rút. Nhiệm vụ đã hoàn thành giữ nguyên. Đăng lại không mở lại nhiệm vụ đã thu hồi.`,
    reason: 'Lý do thu hồi nhiệm vụ (chỉ cán bộ xem)',
  },
  en: {
    counting: 'Counting the open tasks …',
    told: (open: number | 'unknown') =>
      open === 0
        ? 'No task is open.'
        : `${open === 'unknown' ? 'All' : open} open tasks, those awaiting confirmation included, are cancelled before the item is withdrawn. Completed tasks stay. Publishing again does not open cancelled tasks.`,
    reason: 'Reason for cancelling the tasks (staff only)',
  },
}

/** What the notice above the form says. */
export const noticeTexts = {
  vi: {
    withdrawn: (at: string, reason: string) =>
      `Đã rút xuống lúc ${at}. Lý do: “${reason}” Bạn đọc chỉ thấy thông báo rút; xuất bản lại là đăng trở lại.`,
    scheduled: (at: string) => `Đã xuất bản, bạn đọc sẽ thấy từ ${at}.`,
  },
  en: {
    withdrawn: (at: string, reason: string) =>
      `Withdrawn at ${at}. Reason: “${reason}” Readers see only that notice; publishing again brings it back.`,
    scheduled: (at: string) => `Published; readers will see it from ${at}.`,
  },
}
