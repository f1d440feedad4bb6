import { areaSuccessors, reformAreaKeys, reformAreas } from '@thong-suot/vocabulary'

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`
const branches = (language: 'vi' | 'en') =>
  Object.entries(reformAreas)
    .map(([key, label]) => `when ${quote(key)} then ${quote(label[language])}`)
    .join(' ')

const numbered = `array[${reformAreaKeys.map(quote).join(', ')}]`
const successions = Object.entries(areaSuccessors)
  .map(([key, successor]) => `when ${quote(key)} then ${quote(successor)}`)
  .join(' ')

/** The words of the vocabulary, where statements need them. */
export const areaNameFunction = /* sql */ `
create function reform.area_name(area text, language text) returns text language sql immutable parallel safe
return case when language = 'en' then case area ${branches('en')} end else case area ${branches('vi')} end end;

-- Where the work of an area goes on: an area that ended has a successor, any other goes on as itself.
create function reform.area_today(area text) returns text language sql immutable parallel safe
return case area ${successions} else area end;

-- Counters know the areas of tasks that do not take those of a conclusion by number, as long as they are not counted anew; 0 stands for no area.
create function reform.area_number(conclusion integer, area text) returns integer language sql immutable parallel safe
return case when conclusion is null then coalesce(array_position(${numbered}, area), 0) end;

create function reform.area_of_number(number integer) returns text language sql immutable parallel safe
return (${numbered})[number];
`
