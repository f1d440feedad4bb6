import type { House } from '../../testing/open-house.ts'
import { setWorkScene } from '../../testing/work-scene.ts'
import { rowInserter } from './insert-row.ts'
import { insertAgencies, insertSuccessions } from './varied-agencies.ts'
import { insertArticles } from './varied-articles.ts'
import { insertCommendations } from './varied-commendations.ts'
import { insertConclusions } from './varied-conclusions.ts'
import { insertDocuments } from './varied-documents.ts'
import { insertDossierStatistics, insertIndexResults } from './varied-figures.ts'
import { insertMedia, insertSections } from './varied-media.ts'
import { insertPages } from './varied-pages.ts'
import { insertPlans } from './varied-plans.ts'
import { insertProcedureNotices } from './varied-procedures.ts'
import { insertSite } from './varied-site.ts'
import { withdrawSettled } from './varied-withdrawal.ts'
import { playWork } from './varied-work.ts'

/** A database in which everything a query can meet is met; answers the scene of its work. */
export async function insertVariedRows(house: House, today: string) {
  const { admin } = house
  const insert = rowInserter(admin)
  const scene = await setWorkScene(house)
  const { rows, committee } = scene
  const { agencies, groups } = await insertAgencies(admin, rows, insert, committee)
  const media = await insertMedia(insert)
  const sections = await insertSections(insert)
  const documents = await insertDocuments(admin, rows, insert, { agencies, media })
  await insertSuccessions(insert, agencies, documents)
  const around = { ...scene, agencies, groups, sections, media, documents }
  const conclusions = await insertConclusions(admin, rows, insert, around)
  const articles = await insertArticles(admin, rows, insert, { ...around, conclusions })
  await insertCommendations(admin, rows, { ...around, articles })
  await insertPlans(admin, rows, { ...around, articles })
  await insertDossierStatistics(rows, { ...around, articles })
  await insertIndexResults(admin, rows, { ...around, articles })
  await insertProcedureNotices(admin, rows, around)
  await insertPages(admin, rows, agencies)
  await insertSite(admin, committee, { articles, conclusions })
  await playWork(admin, scene, today, documents)
  await withdrawSettled(scene)
  await scene.reconcile()
  return scene
}
