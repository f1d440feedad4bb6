const format = new Intl.DateTimeFormat('vi-VN', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  // named, so that server and browser write the same
  timeZone: 'Asia/Ho_Chi_Minh',
})

/** A moment as offices write it: 23/11/2026 13:07. */
export function asMinute(date: string): string {
  const parts = Object.fromEntries(format.formatToParts(new Date(date)).map(({ type, value }) => [type, value]))
  return `${parts.day}/${parts.month}/${parts.year} ${parts.hour}:${parts.minute}`
}
