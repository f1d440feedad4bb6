/** A text as one segment of an address, as `encodeURIComponent` writes it. */
export const uriComponentFunction = /* sql */ `
create function reform.uri_component(words text) returns text language sql immutable
return (
  select coalesce(string_agg(
    case when l.letter ~ '[A-Za-z0-9_.!~*''()-]' collate "C" then l.letter
      else regexp_replace(upper(encode(convert_to(l.letter, 'UTF8'), 'hex')), '(..)', '%\\1', 'g') end,
    '' order by l.place), '')
  from regexp_split_to_table(words, '') with ordinality l (letter, place));
`
