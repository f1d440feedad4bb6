/** What people of the fictional commune write in their reports. */
const progressWords = [
  'Đã phân công công chức phụ trách, hoàn thành dự thảo lần một và đang lấy ý kiến các đơn vị liên quan.',
  'Đã rà soát xong phần việc thuộc thẩm quyền, đang tổng hợp số liệu của các đơn vị phối hợp.',
  'Đã triển khai đến các thôn; tiến độ theo kế hoạch, chưa phát sinh vướng mắc lớn.',
  'Đã thống nhất cách làm với các đơn vị phối hợp, đang hoàn thiện hồ sơ trình UBND xã.',
]
const difficulties = [
  undefined,
  'Một số đơn vị gửi số liệu chậm.',
  undefined,
  'Phần mềm một cửa còn gián đoạn vào giờ cao điểm.',
  'Công chức kiêm nhiệm nhiều việc, cần thêm thời gian rà soát.',
]
const waivers = [
  'Kết quả đã được kiểm tra trực tiếp tại cuộc họp giao ban, không cần văn bản minh chứng.',
  'Sản phẩm đã lưu trên hệ thống quản lý văn bản của xã.',
  'Đã kiểm tra thực tế tại đơn vị.',
]

/** Why the course of a task changes. */
export const reasons = {
  return: 'Báo cáo chưa kèm bảng tổng hợp theo thôn; bổ sung rồi báo cáo lại.',
  request: 'Đơn vị cung cấp phần mềm bàn giao chậm, cần thêm thời gian chạy thử và tập huấn.',
  grant: 'Đồng ý. Đây là lần gia hạn cuối.',
  transfer: 'Nội dung thuộc chức năng của đơn vị khác theo phân công mới.',
  cancel: 'Nội dung đã lồng ghép vào nhiệm vụ chung của xã.',
}

const pick = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item

export const wordsOfProgress = (index: number) => pick(progressWords, index)
export const wordsOfDifficulty = (index: number) => pick(difficulties, index)
export const wordsOfWaiver = (index: number) => pick(waivers, index)

export function wordsOfCompletion(deliverable: string | null): string {
  return deliverable ? `Đã hoàn thành: ${deliverable}.` : 'Đã hoàn thành nội dung được giao.'
}
