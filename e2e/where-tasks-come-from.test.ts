import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { expectGoodPage, phone, signIn, useBrowser } from './browser.ts'
import { ask } from './product.ts'

const { openVisitor } = useBrowser()

async function documentOfCommune(): Promise<string> {
  const { documents } = await ask<{ documents: { edges: { node: { slug: string } }[] } }>(
    '{ documents(first: 1, filter: { symbol: "12/TB-UBND", issuer: "ubnd-xa-minh-khe" }) { edges { node { slug } } } }',
  )
  const slug = documents.edges[0]?.node.slug
  if (!slug) throw new Error('The notice of January is not there.')
  return slug
}

test('a leader gives a task out of a document from a phone, without scripts, and an officer starts it', async () => {
  const address = `/van-ban/${await documentOfCommune()}`
  const sentence = `Giao Trung tâm Phục vụ hành chính công xã lập danh mục tài liệu hướng dẫn, đợt ${randomUUID().slice(0, 8)}.`
  const citizen = await openVisitor()
  await citizen.goto(address)
  expect(await citizen.getByRole('link', { name: 'Giao nhiệm vụ' }).count()).toBe(0)
  await citizen.goto(`${address}/giao-nhiem-vu`)
  await citizen.getByRole('link', { name: 'Đăng nhập để giao nhiệm vụ' }).waitFor()

  const leader = await openVisitor({ viewport: phone, javaScriptEnabled: false })
  await signIn(leader, 'LEADER')
  await leader.goto(address)
  await leader.getByRole('link', { name: 'Giao nhiệm vụ' }).click()
  await leader.getByLabel('Câu giao việc', { exact: false }).fill(sentence)
  await leader.getByLabel('Chủ trì').selectOption({ label: 'Trung tâm Phục vụ hành chính công xã Minh Khê' })
  await leader.getByLabel('Thời hạn').fill('2999-12-31')
  const coordinating = leader.getByRole('group', { name: 'Phối hợp', exact: false })
  await coordinating.getByLabel('Trung tâm Phục vụ hành chính công xã Minh Khê').check()
  const send = leader.getByRole('button', { name: 'Giao nhiệm vụ' })
  await send.click()
  await leader.getByText('Cơ quan chủ trì không đồng thời là cơ quan phối hợp.').first().waitFor()
  expect(await leader.getByLabel('Câu giao việc', { exact: false }).inputValue()).toBe(sentence)
  await coordinating.getByLabel('Trung tâm Phục vụ hành chính công xã Minh Khê').uncheck()
  await send.dblclick()
  await leader.getByText('Từ câu giao việc trong văn bản').waitFor()
  const page = new URL(leader.url()).pathname

  await citizen.goto(address)
  expect(await citizen.getByRole('link', { name: sentence }).count()).toBe(1)
  await citizen.goto(page)
  await citizen.getByText(sentence).first().waitFor()
  await expectGoodPage(citizen)

  const officer = await openVisitor()
  await signIn(officer, 'AGENCY_OFFICER')
  await officer.goto(page)
  await officer.getByRole('button', { name: 'Bắt đầu thực hiện' }).click()
  await officer.getByText('Đang thực hiện', { exact: false }).first().waitFor()
  await officer.getByText('Đã ghi nhận', { exact: false }).first().waitFor()
})

test('a leader whose session has ended keeps the task that was typed', async () => {
  const leader = await openVisitor()
  await signIn(leader, 'LEADER')
  await leader.goto(`/van-ban/${await documentOfCommune()}/giao-nhiem-vu`)
  await expectGoodPage(leader)
  const sentence = `Báo cáo kết quả, đợt ${randomUUID().slice(0, 8)}.`
  await leader.getByLabel('Câu giao việc', { exact: false }).fill(sentence)
  await leader.getByLabel('Chủ trì').selectOption({ index: 1 })
  await leader.getByLabel('Thời hạn').fill('2999-12-31')
  await leader.context().clearCookies()
  await leader.getByRole('button', { name: 'Giao nhiệm vụ' }).click()
  await leader.getByText('Phiên đăng nhập đã hết', { exact: false }).first().waitFor()
  await expectGoodPage(leader)
  expect(await leader.locator('input[name="sentence"]').inputValue()).toBe(sentence)
})

test('a recurring directive shows the task of this period, and leads to those of every period', async () => {
  interface Found {
    slug: string
    directives: { key: string; deadline?: { recurrence?: string } }[]
  }
  const { conclusions } = await ask<{ conclusions: { edges: { node: Found }[] } }>(
    '{ conclusions(first: 20, filter: { tracking: LIVE }) { edges { node { slug directives { key deadline { recurrence } } } } } }',
  )
  const monthly = conclusions.edges
    .flatMap(({ node }) => node.directives.map((directive) => ({ ...directive, slug: node.slug })))
    .find((directive) => directive.deadline?.recurrence === 'MONTHLY')
  const reader = await openVisitor({ viewport: phone })
  await reader.goto(`/ket-luan/${monthly?.slug}`)
  const directive = reader.locator(`#y-kien-${monthly?.key}`)
  expect(await directive.locator('.task-line').count()).toBe(1)
  expect(await directive.locator('.task-line').innerText()).toMatch(/Kỳ tháng \d+\/\d{4}/)
  await directive.getByRole('link', { name: 'Nhiệm vụ của mọi kỳ' }).click()
  const periods = await reader.locator('.task-period').allInnerTexts()
  expect(periods).toContain('Kỳ tháng 1/2026')
  expect(new Set(periods).size).toBe(periods.length)
  await expectGoodPage(reader)
  await reader.locator('a.task-title').first().click()
  await reader.getByText(/tháng \d+\/\d{4} \(kỳ \d+, hằng tháng\)/).waitFor()
})
