/** Who asks, as the api set it for this transaction; nothing set means anonymous. */
export const viewerFunctions = /* sql */ `
create function reform.today() returns date language sql stable parallel safe
return (now() at time zone 'Asia/Ho_Chi_Minh')::date;

create function reform.next_midnight() returns timestamptz language sql stable parallel safe
return (reform.today() + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh';

create function reform.is_system() returns boolean language sql stable parallel safe
return coalesce(current_setting('reform.system', true), '') = 'on';

create function reform.viewer_id() returns integer language sql stable parallel safe
return nullif(current_setting('reform.viewer_id', true), '')::integer;

create function reform.viewer_role() returns text language sql stable parallel safe
return nullif(current_setting('reform.viewer_role', true), '');

create function reform.viewer_agency() returns integer language sql stable parallel safe
return nullif(current_setting('reform.viewer_agency', true), '')::integer;

-- Internal content is read by the agency it belongs to, by that agency's own units, and by those who run the portal.
create function reform.viewer_may_see(agency integer) returns boolean
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  if reform.is_system() or reform.viewer_role() in ('MANAGING_EDITOR', 'ADMINISTRATOR') then
    return true;
  end if;
  if reform.viewer_agency() is null then
    return false;
  end if;
  return coalesce(agency = reform.viewer_agency(), false)
    or exists (select from cms.agencies own where own.id = reform.viewer_agency() and own.parent_id = agency);
end $$;
`
