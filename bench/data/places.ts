import { foldText } from '@thong-suot/vocabulary'
import { departments, familyNames, firstSyllables, givenNames, middleNames, secondSyllables } from './words.ts'

export interface AgencyRow {
  readonly id: number
  readonly name: string
  readonly short_name: string | null
  readonly kind: string
  readonly level: 'PROVINCE' | 'COMMUNE'
  readonly parent_id: number | null
  readonly slug: string
  readonly aliases: readonly string[]
}

/** A commune whose people's committee and five units are there; the units have the five ids after `agency_id`. */
export interface PlaceRow {
  readonly n: number
  readonly agency_id: number
  readonly name: string
  readonly person: string
}

export const agenciesPerProvince = 200
const provinceSize = 20
const communeSize = 6

const units: readonly (readonly [kind: string, name: string])[] = [
  ['OFFICE', 'Văn phòng HĐND và UBND'],
  ['DIVISION', 'Phòng Kinh tế'],
  ['DIVISION', 'Phòng Văn hóa - Xã hội'],
  ['PUBLIC_SERVICE_CENTRE', 'Trung tâm Phục vụ hành chính công'],
  ['VERTICAL', 'Công an'],
]

/** Provinces of 200 agencies each: a people's committee, its departments, then communes of six. */
export function makeAgencies(count: number): AgencyRow[] {
  return Array.from({ length: count }, (_, index) => {
    const place = index % agenciesPerProvince
    const province = index - place + 1
    if (place < provinceSize) return provincial(index + 1, province, place)
    return communal(index + 1, province, place - provinceSize)
  })
}

export function makePlaces(agencies: readonly AgencyRow[]): PlaceRow[] {
  const committees = agencies.filter(
    ({ id, kind, level }) =>
      level === 'COMMUNE' && kind === 'PEOPLES_COMMITTEE' && id + communeSize - 1 <= agencies.length,
  )
  return committees.map(({ id }, n) => ({ n, agency_id: id, name: communeName(id), person: personName(id) }))
}

export function personName(seed: number): string {
  const of = (names: readonly string[], step: number) => names[Math.floor(seed / step) % names.length]
  return `${of(familyNames, 1)} ${of(middleNames, 3)} ${of(givenNames, 7)}`
}

function provincial(id: number, province: number, place: number): AgencyRow {
  const ofProvince = `tỉnh ${provinceName(province)}`
  const department = departments[place - 1]
  const [kind, name] =
    place === 0
      ? ['PEOPLES_COMMITTEE', `Ủy ban nhân dân ${ofProvince}`]
      : department
        ? ['DEPARTMENT', `Sở ${department} ${ofProvince}`]
        : [
            'PUBLIC_SERVICE_CENTRE',
            `Trung tâm Phục vụ hành chính công khu vực ${place - departments.length} ${ofProvince}`,
          ]
  return agency(id, { kind, name, level: 'PROVINCE', parent_id: place === 0 ? null : province })
}

function communal(id: number, province: number, place: number): AgencyRow {
  const unit = place % communeSize
  const committee = id - unit
  const ofCommune = `xã ${communeName(committee)}`
  const [kind, name] = units[unit - 1] ?? ['PEOPLES_COMMITTEE', 'Ủy ban nhân dân']
  return agency(id, {
    kind,
    name: `${name} ${ofCommune}`,
    level: 'COMMUNE',
    parent_id: unit === 0 ? province : committee,
  })
}

function agency(id: number, row: Pick<AgencyRow, 'kind' | 'name' | 'level' | 'parent_id'>): AgencyRow {
  const short = row.name.replace('Ủy ban nhân dân', 'UBND').replace('Trung tâm Phục vụ hành chính công', 'TTPVHCC')
  const aliases = short === row.name ? [`${row.name} (tên cũ)`] : [short, short.replace('UBND', 'Chủ tịch UBND')]
  const slug = `${foldText(row.name).replaceAll(/[^a-z0-9]+/g, '-')}-${id}`
  return { id, ...row, short_name: short === row.name ? null : short, slug, aliases }
}

const provinceName = (id: number) => nameOf(id * 11)
const communeName = (committee: number) => nameOf(Math.floor(committee / communeSize))

/** All pairs of syllables before any comes again. */
function nameOf(n: number): string {
  const first = n % firstSyllables.length
  const second = (n * 7 + Math.floor(n / firstSyllables.length)) % secondSyllables.length
  return `${firstSyllables[first]} ${secondSyllables[second]}`
}
