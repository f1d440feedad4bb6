import { Lexicon } from '../text/lexicon.ts'

interface IssuerOfWords {
  abbreviation: string
  isParty: boolean
}

const state = (abbreviation: string): IssuerOfWords => ({ abbreviation, isParty: false })
const party = (abbreviation: string): IssuerOfWords => ({ abbreviation, isParty: true })

/** Who "của …" names, as symbols abbreviate it: what a loose citation ("Chỉ thị 23 của BTV Tỉnh ủy") is completed with. */
export const issuersInWords = new Lexicon<IssuerOfWords>([
  ['chính phủ', state('CP')],
  ['thủ tướng', state('TTg')],
  ['thủ tướng chính phủ', state('TTg')],
  ['văn phòng chính phủ', state('VPCP')],
  ['vpcp', state('VPCP')],
  ['ubnd', state('UBND')],
  ['chủ tịch ubnd', state('UBND')],
  ['ủy ban nhân dân', state('UBND')],
  ['chủ tịch ủy ban nhân dân', state('UBND')],
  ['hđnd', state('HĐND')],
  ['hội đồng nhân dân', state('HĐND')],
  ['bộ nội vụ', state('BNV')],
  ['bộ tư pháp', state('BTP')],
  ['bộ tài chính', state('BTC')],
  ['bộ y tế', state('BYT')],
  ['bộ công an', state('BCA')],
  ['bộ xây dựng', state('BXD')],
  ['bộ công thương', state('BCT')],
  ['bộ khoa học và công nghệ', state('BKHCN')],
  ['bộ thông tin và truyền thông', state('BTTTT')],
  ['bộ giáo dục và đào tạo', state('BGDĐT')],
  ['sở nội vụ', state('SNV')],
  ['sở tư pháp', state('STP')],
  ['sở tài chính', state('STC')],
  ['tỉnh ủy', party('TU')],
  ['thành ủy', party('TU')],
  ['huyện ủy', party('HU')],
  ['thị ủy', party('ThU')],
  ['quận ủy', party('QU')],
  ['đảng ủy', party('ĐU')],
  ...['bộ chính trị', 'ban bí thư', 'trung ương', 'trung ương đảng', 'trung ương khóa xii', 'trung ương khóa xiii'].map(
    (name) => [name, party('TW')] as const,
  ),
  ...['ban chấp hành', 'bch', 'ban thường vụ', 'btv', 'thường vụ', 'thường trực'].flatMap((body) => [
    [`${body} trung ương`, party('TW')] as const,
    [`${body} tỉnh ủy`, party('TU')] as const,
    [`${body} thành ủy`, party('TU')] as const,
    [`${body} huyện ủy`, party('HU')] as const,
    [`${body} thị ủy`, party('ThU')] as const,
    [`${body} quận ủy`, party('QU')] as const,
    [`${body} đảng ủy`, party('ĐU')] as const,
    [`${body} đảng bộ tỉnh`, party('TU')] as const,
    [`${body} đảng bộ huyện`, party('HU')] as const,
  ]),
])

/** Abbreviations that only Party bodies bear; all others are of the state. */
const partyIssuer = /^(?:TW|TU|HU|ThU|QU|ĐU|ĐUK|TƯ|(?:VP|BTG|BTC|BNC|BDV|UBKT|BCĐ|BCSĐ|ĐĐ|ĐU)(?:TW|TU|HU|ThU|QU)?)$/

export function isPartyIssuer(abbreviation: string): boolean {
  return partyIssuer.test(abbreviation) && abbreviation !== 'VP' && abbreviation !== 'BTC' && abbreviation !== 'BCĐ'
}

/** The National Assembly and its standing committee, with the number of the term: "QH15", "UBTVQH14". */
export function isNationalAssembly(abbreviation: string): boolean {
  return /^(?:QH|UBTVQH|NQQH)\d{0,2}$/.test(abbreviation)
}

/** Issuers who stand behind a type without a hyphen where one was lost: "QĐUBND". */
export const issuersAfterLostHyphen = ['UBND', 'UB', 'TTg', 'TTG', 'CP', 'HĐND', 'BNV', 'VPCP', 'SNV', 'TU', 'TW']

/** One spelling for abbreviations that capital headings write otherwise. */
export function spellIssuer(group: string): string {
  if (/^ttg$/i.test(group)) return 'TTg'
  return /^thu$/i.test(group) ? 'ThU' : group
}

/** Issuers of whom there is one in the country: their documents need no "của …". */
export function isSoleIssuer(abbreviation: string | null): boolean {
  return (
    abbreviation !== null &&
    /^(?:CP|TTg|VPCP|TW|CTN|QH\d*|UBTVQH\d*|B[A-ZĐ&]{2,}\d*|VPTW|TTCP|NHNN|KTNN)$/.test(abbreviation)
  )
}
