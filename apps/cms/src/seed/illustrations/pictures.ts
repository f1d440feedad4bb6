import type { SeedPicture } from '../records.ts'
import { counter, deadline, digitising, fields, identity, meeting, praise, townHall } from './scenes.ts'

/** Original drawings of the demo; each caption says that it is a drawing, none claims to show a real event. */
export const pictures: SeedPicture[] = [
  {
    key: 'meeting',
    draw: meeting,
    alt: {
      vi: 'Tranh vẽ năm người ngồi sau bàn họp dài, trước mặt mỗi người có tài liệu, phía sau là màn chiếu.',
      en: 'Drawing of five people at a long meeting table with papers before them and a screen behind.',
    },
    caption: {
      vi: 'Hình minh họa: một cuộc họp về cải cách hành chính.',
      en: 'Illustration: a meeting on administrative reform.',
    },
  },
  {
    key: 'counter',
    draw: counter,
    alt: {
      vi: 'Tranh vẽ quầy tiếp nhận hồ sơ có ba ô cửa, cán bộ ngồi sau quầy, hai người dân đứng phía trước.',
      en: 'Drawing of a reception counter with three windows, officials behind it and two citizens in front.',
    },
    caption: {
      vi: 'Hình minh họa: tiếp nhận và trả kết quả tại một cửa.',
      en: 'Illustration: receiving files and returning results at the one-stop counter.',
    },
  },
  {
    key: 'fields',
    draw: fields,
    alt: {
      vi: 'Tranh vẽ đồng lúa và dãy đồi buổi sớm, mặt trời mới lên, hai mái nhà nhỏ ven đồi.',
      en: 'Drawing of rice fields and hills in the morning, the sun rising, two small roofs at the foot of a hill.',
    },
    caption: { vi: 'Hình minh họa: một vùng quê buổi sớm.', en: 'Illustration: the countryside in the morning.' },
  },
  {
    key: 'digitising',
    draw: digitising,
    alt: {
      vi: 'Tranh vẽ chồng cặp hồ sơ giấy bên trái, mũi tên chỉ sang màn hình máy tính có danh sách hồ sơ bên phải.',
      en: 'Drawing of a stack of paper folders, an arrow, and a computer screen that lists files.',
    },
    caption: { vi: 'Hình minh họa: số hóa hồ sơ giấy.', en: 'Illustration: digitising paper files.' },
  },
  {
    key: 'deadline',
    draw: deadline,
    alt: {
      vi: 'Tranh vẽ tờ lịch tháng có một ngày được tô màu, bên cạnh là chiếc đồng hồ.',
      en: 'Drawing of a month’s calendar with one day marked and a clock beside it.',
    },
    caption: {
      vi: 'Hình minh họa: theo dõi thời hạn thực hiện nhiệm vụ.',
      en: 'Illustration: keeping track of deadlines.',
    },
  },
  {
    key: 'identity',
    draw: identity,
    alt: {
      vi: 'Tranh vẽ điện thoại hiển thị thẻ định danh và dấu xác nhận, hai bên là hai tờ giấy.',
      en: 'Drawing of a phone that shows an identity card and a check mark, with sheets of paper on both sides.',
    },
    caption: {
      vi: 'Hình minh họa: định danh điện tử thay cho giấy tờ.',
      en: 'Illustration: electronic identity instead of paper.',
    },
  },
  {
    key: 'town-hall',
    draw: townHall,
    alt: {
      vi: 'Tranh vẽ trụ sở cơ quan hai tầng mái ngói, có bậc thềm ở cửa chính, hai bên là cây xanh.',
      en: 'Drawing of a two-storey office building with a tiled roof, steps at the door and trees on both sides.',
    },
    caption: { vi: 'Hình minh họa: trụ sở Ủy ban nhân dân xã.', en: 'Illustration: a commune office.' },
  },
  {
    key: 'praise',
    draw: praise,
    alt: {
      vi: 'Tranh vẽ ba tấm giấy khen đặt cạnh nhau, mỗi tấm có một con dấu tròn màu vàng.',
      en: 'Drawing of three certificates side by side, each with a round golden seal.',
    },
    caption: { vi: 'Hình minh họa: biểu dương, khen thưởng.', en: 'Illustration: praise and commendation.' },
  },
]
