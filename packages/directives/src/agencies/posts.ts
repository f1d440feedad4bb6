import { Lexicon } from '../text/lexicon.ts'

/** Whether a post stands for its agency: its head does, a deputy is a person of his own. */
export type Post = 'HEAD' | 'DEPUTY'

const heads =
  'giám đốc | tổng giám đốc | thủ trưởng | chủ tịch | chánh | trưởng | trưởng ban | cục trưởng | chi cục trưởng | bộ trưởng | chỉ huy trưởng | hiệu trưởng | bí thư | viện trưởng | đội trưởng | tổ trưởng | người đứng đầu | lãnh đạo | tập thể lãnh đạo | trưởng đài'
const deputies =
  'phó chủ tịch | phó chủ tịch thường trực | các phó chủ tịch | phó giám đốc | phó chánh | phó trưởng | phó trưởng ban | phó bí thư | phó thủ tướng | ủy viên'

export const posts = new Lexicon<Post>([
  ...heads.split('|').map((post) => [post.trim(), 'HEAD'] as const),
  ...deputies.split('|').map((post) => [post.trim(), 'DEPUTY'] as const),
])

/** What may stand before a post: "đồng chí", "đ/c", "ông". */
export const courtesies = new Lexicon<true>(
  ['đồng chí', 'đ/c', 'đc', 'ông', 'bà', 'các đồng chí', 'các đ/c'].map((word) => [word, true] as const),
)
