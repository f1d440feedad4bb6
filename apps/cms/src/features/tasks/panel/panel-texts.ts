const vi = {
  heading: 'Nhiệm vụ từ nội dung này',
  reload: 'Tải lại',
  retry: 'Thử lại',
  loading: 'Đang tải nhiệm vụ …',
  failed: 'Chưa tải được nhiệm vụ: hệ thống theo dõi nhiệm vụ chưa trả lời. Bạn vẫn soạn và lưu được như thường.',
  unsaved: 'Chưa lưu. Nhiệm vụ được mở khi nội dung được xuất bản và đang theo dõi.',
  draft: 'Chưa xuất bản. Nhiệm vụ được mở khi nội dung được xuất bản: mỗi cơ quan chủ trì một nhiệm vụ.',
  scheduled: 'Đã hẹn giờ đăng. Nhiệm vụ được mở khi bạn đọc thấy nội dung.',
  withdrawn:
    'Đã rút xuống. Nhiệm vụ chưa xong đã được thu hồi; cán bộ của cơ quan liên quan vẫn xem được trên cổng. Đăng lại không mở lại nhiệm vụ đã thu hồi.',
  hidden:
    'Bạn chưa xem được nhiệm vụ của nội dung này: nội dung nội bộ chỉ cơ quan ban hành xem được, hoặc vừa mới đăng.',
  archived: 'Chưa có dữ liệu theo dõi: nội dung lưu trữ, không mở nhiệm vụ.',
  none: 'Chưa có nhiệm vụ nào.',
  noInstructions: 'Chưa có mục nào giao việc.',
  allWithoutTask: 'Mọi mục đều được ghi là không giao nhiệm vụ.',
  opening: 'Nhiệm vụ được mở trong giây lát sau khi đăng; bấm “Tải lại” nếu chưa thấy.',
  doubts: 'Điều cần xem lại',
  counts: 'Tình trạng hoàn thành',
  total: 'Tổng số',
  cancelled: 'Đã thu hồi',
  transferred: 'Đã chuyển',
  tasks: 'Danh sách nhiệm vụ',
  item: (number: string) => `Mục ${number}`,
  period: (name: string) => `Kỳ ${name}`,
  due: (day: string) => `hạn ${day}`,
  sourceChanged: 'Nguồn đã thay đổi',
  sourceChangedHint:
    'Mục này đã được sửa sau khi bắt đầu thực hiện; cơ quan giao gia hạn, chuyển hoặc thu hồi nhiệm vụ.',
  more: (shown: number, all: number) => `Đang hiện ${shown} trên ${all} nhiệm vụ; danh sách trên cổng có đủ.`,
  all: 'Mở danh sách theo dõi trên cổng',
}

const en: typeof vi = {
  heading: 'Tasks from this item',
  reload: 'Reload',
  retry: 'Try again',
  loading: 'Loading tasks …',
  failed: 'The tasks could not be loaded: the system that keeps them does not answer. You can write and save as usual.',
  unsaved: 'Not saved yet. Tasks open when the item is published and tracked.',
  draft: 'Not published yet. Tasks open when the item is published: one for each lead agency.',
  scheduled: 'Scheduled. Tasks open when readers see the item.',
  withdrawn:
    'Withdrawn. What was open is cancelled; staff of the agencies concerned still see it on the portal. Publishing again does not open cancelled tasks.',
  hidden:
    'You cannot see the tasks of this item: an internal item is seen by its agency only, or it was published just now.',
  archived: 'No tracking data: an archived item opens no tasks.',
  none: 'No tasks yet.',
  noInstructions: 'Nothing in it gives out work yet.',
  allWithoutTask: 'All its items are marked as giving out no task.',
  opening: 'Tasks open moments after publishing; press “Reload” if you do not see them.',
  doubts: 'Doubts',
  counts: 'Completion',
  total: 'Total',
  cancelled: 'Cancelled',
  transferred: 'Transferred',
  tasks: 'Tasks',
  item: (number) => `Item ${number}`,
  period: (name) => `For ${name}`,
  due: (day) => `due ${day}`,
  sourceChanged: 'Source changed',
  sourceChangedHint: 'The item was edited after work began; its assigner extends, transfers or cancels the task.',
  more: (shown, all) => `Showing ${shown} of ${all} tasks; the list on the portal has them all.`,
  all: 'Open the list on the portal',
}

export const panelTexts = { vi, en }
export type PanelTexts = typeof vi
