import { describe, expect, test } from 'vitest'
import { tokenize } from '../text/tokens.ts'
import { closingDeadline } from './closing-deadline.ts'
import { findDeadlines, findDeadlinesInTokens, parseDeadline } from './find-deadlines.ts'
import { findLooseTimes } from './loose-times.ts'
import { deadlineRules } from './rules.ts'
import { findUrgency } from './urgency.ts'

function doubtsOf(text: string, issuedOn?: string): string[] {
  const found = findDeadlinesInTokens(text, tokenize(text), issuedOn ? { issuedOn } : {})
  return found.flatMap(({ doubts }) => doubts.map(({ code }) => code))
}

function closingOf(text: string): string | undefined {
  const tokens = tokenize(text)
  return closingDeadline(findDeadlinesInTokens(text, tokens, { issuedOn: '2022-03-07' }), tokens)?.found.deadline.phrase
}

describe('a deadline in its text', () => {
  test('its span cuts the phrase from the text as given, line ends and all', () => {
    const text = 'Phòng Nội vụ tham mưu\nkế hoạch trước\nngày 25\u00a0tháng 3 năm 2022, trình UBND.'
    const [found] = findDeadlines(text, { issuedOn: '2022-03-07' })
    expect(found?.deadline.phrase).toBe('trước\nngày 25\u00a0tháng 3 năm 2022')
    expect(text.slice(...(found?.span ?? [0, 0]))).toBe(found?.deadline.phrase)
  })

  test('an empty line ends a phrase', () => {
    expect(parseDeadline('báo cáo trước\n\nngày 25/3/2022', { issuedOn: '2022-03-07' })).toBeNull()
  })

  test('composed and decomposed text, old and new tone places are read alike', () => {
    const text = 'Uỷ ban hoàn thành trước ngày 01/8/2022; định kì hàng quí báo cáo'
    const dues = (given: string) => findDeadlines(given, { issuedOn: '2022-03-07' }).map(({ deadline }) => deadline.due)
    expect(dues(text.normalize('NFD'))).toEqual(dues(text))
    expect(dues(text)).toEqual(['2022-07-31', null])
  })

  test('the event that days are counted from is told as written', () => {
    const deadline = parseDeadline('trong thời hạn 05 ngày kể từ ngày nhận được ý kiến góp ý.', {
      issuedOn: '2022-03-07',
    })
    expect(deadline?.anchorEvent).toBe('ngày nhận được ý kiến góp ý')
  })

  test('the rule that fired is one of the named ones', () => {
    const text = 'Báo cáo trước ngày 25/3; định kỳ hằng quý kiểm tra; trong năm 2022 hoàn thành số hóa.'
    for (const { deadline } of findDeadlines(text, { issuedOn: '2022-03-07' })) {
      expect(Object.keys(deadlineRules)).toContain(deadline.rule)
    }
  })
})

describe('what is uncertain about a deadline', () => {
  test('a day without a year needs the issue date', () => {
    expect(parseDeadline('trước ngày 25/3', { issuedOn: '' })?.due).toBeNull()
    expect(doubtsOf('trước ngày 25/3')).toEqual(['ISSUE_DATE_NEEDED'])
    expect(doubtsOf('trước ngày 25/3/2022')).toEqual([])
  })

  test('a day that has just passed is taken for next year, with a doubt', () => {
    expect(doubtsOf('trước ngày 01/3', '2022-03-07')).toEqual(['AMBIGUOUS_YEAR'])
  })

  test('a deadline before the issue date is doubted', () => {
    expect(doubtsOf('Các đơn vị gửi báo cáo trước ngày 01/3/2022', '2022-03-07')).toEqual(['PAST_DUE'])
  })

  test('a weekday that does not fit its date is doubted', () => {
    expect(doubtsOf('trước thứ Hai, ngày 18/3/2022', '2022-03-07')).toEqual(['WEEKDAY_MISMATCH'])
  })

  test('a day that the calendar does not have is doubted', () => {
    expect(doubtsOf('trước ngày 31/6/2022', '2022-03-07')).toEqual(['NO_SUCH_DAY'])
  })

  test('working days beyond the table of holidays are doubted', () => {
    expect(doubtsOf('trong 05 ngày làm việc kể từ ngày ký', '2030-03-07')).toEqual(['BEYOND_HOLIDAYS'])
  })

  test('the middle of a month is loose', () => {
    expect(doubtsOf('hoàn thành trước giữa tháng 6/2022', '2022-03-07')).toEqual(['LOOSE_TIME'])
  })

  test('of several periods the first is taken, with a doubt', () => {
    expect(doubtsOf('định kỳ hằng quý, 6 tháng, năm báo cáo UBND huyện', '2022-03-07')).toEqual(['SEVERAL_REPETITIONS'])
  })
})

describe('the deadline that closes an item', () => {
  test('a closing sentence binds the whole item', () => {
    const text =
      'Rà soát quy trình đến hết năm 2022, báo cáo kết quả trong tháng 9/2022. Thời gian hoàn thành trước ngày 01/8/2022.'
    expect(closingOf(text)).toBe('trước ngày 01/8/2022')
  })

  test('without a closing sentence the latest day closes', () => {
    expect(closingOf('Hoàn thành đợt 1 trước ngày 30/9/2022, đợt 2 trước ngày 30/6/2022')).toBe('trước ngày 30/9/2022')
  })

  test('standing work closes nothing if there is an end', () => {
    expect(closingOf('Trước ngày 30/6/2022 công khai danh mục; thường xuyên cập nhật.')).toBe('Trước ngày 30/6/2022')
  })

  test('an item without deadlines has none', () => {
    expect(closingOf('Khẩn trương triển khai thực hiện.')).toBeUndefined()
  })
})

test('times that only a person can place are found with their places', () => {
  const tokens = tokenize('Trong thời gian tới tập trung rà soát, trình đầu tháng 7/2022.')
  expect(findLooseTimes(tokens).map(([from, to]) => to - from)).toEqual([4, 5])
})

test('words of urgency are found with their places', () => {
  const tokens = tokenize('Đề nghị khẩn trương rà soát, xử lý ngay lập tức.')
  expect(findUrgency(tokens).map(([from, to]) => tokens.slice(from, to).map(({ text }) => text))).toEqual([
    ['khẩn', 'trương'],
    ['ngay', 'lập', 'tức'],
  ])
})
