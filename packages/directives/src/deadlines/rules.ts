/** What each rule reads, and where its convention comes from; `Deadline.rule` names one of them. */
export const deadlineRules = {
  'before-time': { reads: 'trước ngày / tháng / quý / năm …: the day before', source: 'README, convention' },
  'before-hour': { reads: 'trước 17 giờ ngày …: the day itself, with its hour', source: 'README, convention' },
  'latest-time': { reads: 'chậm nhất, muộn nhất, không quá, hạn cuối, hết, đến hết …', source: 'README, convention' },
  'until-time': { reads: 'đến ngày / tháng / quý …', source: 'README, convention' },
  'label-day': { reads: 'Thời hạn hoàn thành: 15/5/2022', source: 'README, convention' },
  'end-of-unit': { reads: 'cuối tháng, cuối quý, cuối năm as an end', source: 'Civil Code 2015, art. 146.2' },
  'in-unit': { reads: 'trong tháng / quý / năm …, 06 tháng đầu năm …', source: 'README, convention' },
  'label-unit': { reads: 'Thời gian hoàn thành: Quý III/2022', source: 'README, convention' },
  'cell-unit': { reads: 'Quý II/2022 alone in a cell of a plan', source: 'README, convention' },
  'in-era': { reads: 'giai đoạn 2021 - 2025, alone or behind "trong"', source: 'README, convention' },
  'from-to': { reads: 'từ ngày … đến ngày …', source: 'README, convention' },
  'from-now': { reads: 'từ nay đến …', source: 'README, convention' },
  'duration-from-issue': {
    reads: 'N ngày (làm việc) kể từ ngày ký, ban hành',
    source: 'Civil Code 2015, art. 147, 148',
  },
  'duration-from-day': { reads: 'N ngày kể từ ngày 01/7/2025', source: 'Civil Code 2015, art. 147, 148' },
  'duration-from-event': { reads: 'N ngày kể từ ngày nhận được …', source: 'README, convention' },
  'repeated-day': { reads: 'hằng tháng trước ngày 20; ngày 15 của tháng cuối quý', source: 'README, convention' },
  'repeated-unit': { reads: 'Tháng 12 hằng năm', source: 'README, convention' },
  repeated: { reads: 'định kỳ hằng quý, 06 tháng/lần, without a day', source: 'README, convention' },
  standing: { reads: 'thường xuyên, liên tục, hằng ngày', source: 'README, convention' },
  'standing-in-unit': { reads: 'thường xuyên trong năm 2023', source: 'README, convention' },
  'after-event': { reads: 'ngay sau khi …, khi có yêu cầu', source: 'README, convention' },
} as const

export type RuleName = keyof typeof deadlineRules
