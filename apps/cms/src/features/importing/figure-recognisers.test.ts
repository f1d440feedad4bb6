import { expect, test } from 'vitest'
import { readPlan } from './plan.ts'
import { readStatistics } from './statistics.ts'

test('a plan is read where as many areas are told as announced', () => {
  const told =
    'Kế hoạch đề ra 03 nội dung trong năm gồm: cải cách thể chế; cải cách tài chính công; hiện đại hóa hành chính.'
  expect(readPlan([told], 'Triển khai kế hoạch cải cách hành chính năm 2018')).toEqual({
    year: 2018,
    areas: [
      { title: 'cải cách thể chế', area: 'INSTITUTIONAL' },
      { title: 'cải cách tài chính công', area: 'PUBLIC_FINANCE' },
      { title: 'hiện đại hóa hành chính', area: 'MODERNISATION' },
    ],
  })
  expect(readPlan([told.replace('03', '04')], 'Kế hoạch năm 2018')).toBeNull()
  expect(readPlan(['Xã có 03 nội dung gồm: một; hai; ba.'], 'Kế hoạch năm 2018')).toBeNull()
})

test('the counts of dossiers are read with their shares, and units with what they share', () => {
  const told = readStatistics([
    'Trong 9 tháng đầu năm 2021, đã tiếp nhận 1.250 hồ sơ, đã giải quyết 1.200 hồ sơ (trước và đúng hạn 1.190 hồ sơ đạt 99,17%; quá hạn 10 hồ sơ chiếm 0,83%), đang giải quyết trong hạn 50 hồ sơ.',
    'Tiếp nhận trực tuyến mức độ 3 và 4 300 hồ sơ, trong đó, Phòng Tư pháp có 100 hồ sơ lĩnh vực hộ tịch, 120 hồ sơ lĩnh vực chứng thực đạt 40%, Văn phòng 80 hồ sơ.',
  ])
  expect(told).toEqual({
    periodLabel: '9 tháng đầu năm 2021',
    figures: {
      RECEIVED: 1250,
      RECEIVED_ONLINE: 300,
      RESOLVED: 1200,
      RESOLVED_EARLY_AND_ON_TIME: 1190,
      RESOLVED_LATE: 10,
      PENDING_ON_TIME: 50,
    },
    statedRates: [
      { rate: 'ON_TIME_OF_RESOLVED', value: '99,17' },
      { rate: 'LATE_OF_RESOLVED', value: '0,83' },
    ],
    online: [
      { unit: 'Phòng Tư pháp, lĩnh vực hộ tịch', count: 100 },
      { unit: 'Phòng Tư pháp, lĩnh vực chứng thực', count: 120, shareOfPlan: '40' },
      { unit: 'Văn phòng', count: 80 },
    ],
  })
})

test('a text that only mentions dossiers has no statistics', () => {
  expect(readStatistics(['Xã đã tiếp nhận 12 hồ sơ dự tuyển công chức.'])).toBeNull()
})
