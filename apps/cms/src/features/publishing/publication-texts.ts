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
