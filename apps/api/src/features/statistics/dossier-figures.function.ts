import {
  type DossierMeasure,
  dossierBalance,
  dossierFractions,
  dossierMeasureKeys,
  dossierRateKeys,
  dossierSums,
} from '@thong-suot/vocabulary'

const column = (measure: string) => `s.${measure.toLowerCase()}`

/** By measure, what its parts make, and what is known of it: as stated, or else as computed. */
const computed = new Map<DossierMeasure, string>()
const known = new Map<DossierMeasure, string>(dossierMeasureKeys.map((measure) => [measure, column(measure)]))
const sumOf = ({ parts, optional }: (typeof dossierSums)[number]) =>
  [...parts.map((part) => known.get(part)), ...optional.map((part) => `coalesce(${known.get(part)}, 0)`)].join(' + ')
for (const sum of dossierSums) {
  // What is left over may be a part that nobody told.
  const isOpen = sum.optional.map((part) => `${known.get(part)} is null`).join(' or ')
  const isLeftOver = `(${isOpen}) and ${column(sum.total)} >= ${sumOf(sum)}`
  computed.set(sum.total, isOpen ? `case when ${isLeftOver} then null else ${sumOf(sum)} end` : sumOf(sum))
  known.set(sum.total, `coalesce(${column(sum.total)}, ${sumOf(sum)})`)
}

/** What rounding may do to a sum: half of what the source rounds to, for each figure in it. */
const rounding = (terms: number | string) => `coalesce(s.rounded_to, 0) / 2.0 * (${terms})`
const toleranceOfSum = ({ parts, optional }: (typeof dossierSums)[number]) =>
  rounding(1 + parts.length + optional.length)
const toleranceOf = new Map(dossierSums.map((sum) => [sum.total, toleranceOfSum(sum)]))
const figures = dossierMeasureKeys.map(
  (measure, place) =>
    `(${place}, '${measure}', ${column(measure)}, ${computed.get(measure) ?? 'null'}, ${toleranceOf.get(measure) ?? 0})`,
)
const termsOf = (terms: readonly string[]) =>
  terms
    .map((term) =>
      term.startsWith('-')
        ? `- ${known.get(term.slice(1) as DossierMeasure)}`
        : `+ ${known.get(term as DossierMeasure)}`,
    )
    .join(' ')
const rates = dossierRateKeys.map((rate, place) => {
  const { numerator, denominator } = dossierFractions[rate]
  return `(${place}, '${rate}', 0 ${termsOf(numerator)}, 0 ${termsOf(denominator)})`
})
const statistics = 'content.dossier_statistics s where s.id = statistics'

/** What follows from stated counts by the sums and fractions of the vocabulary, and where the two do not agree. */
export const dossierFiguresFunctions = /* sql */ `
create function reform.dossier_figures(statistics integer)
returns table (place integer, measure text, stated integer, computed integer, tolerance numeric) language sql stable as $$
  select f.* from (select * from ${statistics}) s
  cross join lateral (values ${figures.join(',\n    ')}) f (place, measure, stated, computed, tolerance)
  where f.stated is not null or f.computed is not null
$$;

create function reform.dossier_rates(statistics integer)
returns table (place integer, rate text, stated text, computed double precision, numerator integer, denominator integer)
language sql stable as $$
  select f.place, f.rate, t.value, round(100.0 * f.numerator / nullif(f.denominator, 0), 6)::double precision,
    f.numerator, f.denominator
  from (select * from ${statistics}) s
  cross join lateral (values ${rates.join(',\n    ')}) f (place, rate, numerator, denominator)
  left join content.dossier_stated_rate t on t.statistics_id = statistics and t.rate = f.rate
  where t.value is not null or f.numerator is not null and f.denominator <> 0
$$;

create function reform.dossier_warnings(statistics integer)
returns table (place integer, code text, measure text, rate text, stated double precision, computed double precision,
  difference double precision) language sql stable as $$
  select w.place, w.code, w.measure, w.rate, w.stated::double precision, round(w.computed, 6)::double precision,
    round(w.stated - w.computed, 6)::double precision
  from (
    select f.place, 'SUM' as code, f.measure, null as rate, f.stated::numeric as stated, f.computed::numeric as computed,
      f.tolerance
    from reform.dossier_figures(statistics) f where f.stated is not null and f.computed is not null
    union all
    select 100, 'BALANCE', '${dossierBalance.total}', null, ${known.get(dossierBalance.total)},
      ${sumOf(dossierBalance)}, ${toleranceOfSum(dossierBalance)}
    -- What came over from before may be the difference, while nobody tells it.
    from ${statistics} and coalesce(s.to_process, s.carried_over) is not null
    union all
    select 200 + r.place, 'RATE', null, r.rate, r.stated::numeric, 100.0 * r.numerator / nullif(r.denominator, 0),
      0.5 / 10 ^ scale(r.stated::numeric)
    from reform.dossier_rates(statistics) r
    -- Of rounded counts no rate can be told so exactly.
    where not exists (select from content.dossier_statistics s where s.id = statistics and s.rounded_to > 1)
    union all
    -- Of a breakdown that names only some, the parts may be fewer but not more.
    select 300 + b.position, 'BREAKDOWN', b.measure, null, f.stated, b.sum, ${rounding('1 + b.part_count')}
    from content.dossier_breakdown b
    join content.dossier_statistics s on s.id = b.statistics_id
    join reform.dossier_figures(statistics) f on f.measure = b.measure
    where b.statistics_id = statistics and (b.is_complete or b.sum > f.stated)
    union all
    select 400, 'APOLOGIES', 'APOLOGIES', null, s.apologies, s.resolved_late, 0 from ${statistics} and s.apologies > s.resolved_late) w
  where abs(w.stated - w.computed) > w.tolerance
$$;
`
