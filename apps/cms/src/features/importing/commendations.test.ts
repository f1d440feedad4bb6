import { expect, test } from 'vitest'
import { readCommendations } from './commendations.ts'

const read = (...lines: string[]) => readCommendations(lines)

test('numbers of collectives, individuals and households are read, and added up where all are given', () => {
  expect(
    read(
      'Dịp này, UBND xã Minh Khê đã tặng giấy khen cho 05 tập thể, 12 cá nhân và 3 hộ gia đình có thành tích xuất sắc.',
    ),
  ).toEqual([
    {
      form: 'COMMENDATION_CERTIFICATE',
      totalCount: 20,
      collectiveCount: 5,
      individualCount: 12,
      householdCount: 3,
      recipientsAsWritten: 'tập thể, 12 cá nhân và 3 hộ gia đình',
      occasion: 'thành tích xuất sắc',
      presentedBy: 'UBND xã Minh Khê',
    },
  ])
})

test('a number that is not given stays open', () => {
  const [commendation] = read('Chủ tịch UBND tỉnh trao bằng khen cho 2 tập thể và các cá nhân vì có nhiều đóng góp.')
  expect(commendation).toMatchObject({ form: 'MERIT_CERTIFICATE', totalCount: null, collectiveCount: 2 })
})

test('talk of commendations that gives none to anybody is no commendation', () => {
  expect(read('Công tác thi đua, khen thưởng được quan tâm; giấy khen là nguồn động viên cho cán bộ.')).toEqual([])
  expect(read('Giao Phòng Nội vụ tham mưu tặng giấy khen trong quý IV.')).toEqual([])
})
