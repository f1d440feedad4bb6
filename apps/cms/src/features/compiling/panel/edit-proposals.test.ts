import { expect, test } from 'vitest'
import { propose } from '../propose.ts'
import {
  acceptAll,
  bindWhole,
  changeProposal,
  mergeWithNext,
  openProposals,
  placeAccepted,
  splitProposal,
} from './edit-proposals.ts'

const source = `Chủ tịch UBND xã yêu cầu các phòng chuyên môn: (1) Rà soát hồ sơ quá hạn, hoàn thành trước ngày 15/9/2026. Báo cáo kết quả trong tháng 9/2026; (2) niêm yết công khai thủ tục hành chính chậm nhất ngày 20/9/2026; (3) chấn chỉnh kỷ luật, kỷ cương hành chính.`

function deskOf() {
  const desk = openProposals(propose(source, { issuedOn: '2026-08-03', agencies: [] }).proposals)
  expect(desk.map(({ number }) => number)).toEqual(['1', '2', '3'])
  return desk
}

test('a split item gives each half the deadline that its words name, and both the parties of the whole', () => {
  const desk = deskOf()
  const caret = desk[0]?.text.indexOf('Báo cáo') ?? 0
  const [first, second, third] = splitProposal(desk, '1', caret) ?? []
  expect(first).toMatchObject({ number: '1', text: 'Rà soát hồ sơ quá hạn, hoàn thành trước ngày 15/9/2026.' })
  expect(second).toMatchObject({ number: null, text: 'Báo cáo kết quả trong tháng 9/2026' })
  expect(first?.deadlines).toMatchObject([{ due: '2026-09-14', bindsWhole: true }])
  expect(second?.deadlines).toMatchObject([{ due: '2026-09-30', bindsWhole: true }])
  expect(second?.parties).toEqual(first?.parties)
  expect(source.slice(...(second?.span ?? [0, 0]))).toContain('Báo cáo kết quả')
  expect(third?.id).toBe('2')
})

test('nothing is split where one half would be empty', () => {
  const desk = deskOf()
  expect(splitProposal(desk, '1', 0)).toBeNull()
  expect(splitProposal(desk, '1', desk[0]?.text.length ?? 0)).toBeNull()
})

test('merged items keep the words and deadlines of both, and one deadline at most binds the whole', () => {
  const [merged, last] = mergeWithNext(deskOf(), '1', source) ?? []
  expect(merged?.text).toBe(
    'Rà soát hồ sơ quá hạn, hoàn thành trước ngày 15/9/2026. Báo cáo kết quả trong tháng 9/2026; niêm yết công khai thủ tục hành chính chậm nhất ngày 20/9/2026',
  )
  expect(merged?.deadlines.map(({ due }) => due)).toEqual(['2026-09-14', '2026-09-30', '2026-09-20'])
  expect(merged?.deadlines.filter(({ bindsWhole }) => bindsWhole)).toMatchObject([{ due: '2026-09-20' }])
  expect(merged?.parties).toHaveLength(1)
  expect(last?.id).toBe('3')
})

test('an item is merged over one that was dropped, and the last one with nothing', () => {
  const desk = changeProposal(deskOf(), '2', { stage: 'DROPPED' })
  expect(mergeWithNext(desk, '1', source)?.map(({ id }) => id)).toEqual(['1', '2'])
  expect(mergeWithNext(desk, '3', source)).toBeNull()
})

test('the deadline that is ticked as binding unticks the others', () => {
  const merged = mergeWithNext(deskOf(), '1', source) ?? []
  const binding = (list: typeof merged) => list[0]?.deadlines.map(({ bindsWhole }) => bindsWhole)
  expect(binding(bindWhole(merged, '1', 0, true))).toEqual([true, false, false])
  expect(binding(bindWhole(merged, '1', 0, false))).toEqual([false, false, false])
})

test('accepting all leaves out what was dropped; what was put into the form is not put there again', () => {
  const desk = acceptAll(changeProposal(deskOf(), '2', { stage: 'DROPPED' }))
  expect(desk.map(({ stage }) => stage)).toEqual(['ACCEPTED', 'DROPPED', 'ACCEPTED'])
  expect(acceptAll(placeAccepted(desk)).map(({ stage }) => stage)).toEqual(['PLACED', 'DROPPED', 'PLACED'])
})
