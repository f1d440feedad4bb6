import { reformAreas } from '@thong-suot/vocabulary'

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`
const branches = (language: 'vi' | 'en') =>
  Object.entries(reformAreas)
    .map(([key, label]) => `when ${quote(key)} then ${quote(label[language])}`)
    .join(' ')

/** The words of the vocabulary, where statements need them. */
export const areaNameFunction = /* sql */ `
create function reform.area_name(area text, language text) returns text language sql immutable parallel safe
return case when language = 'en' then case area ${branches('en')} end else case area ${branches('vi')} end end;
`
