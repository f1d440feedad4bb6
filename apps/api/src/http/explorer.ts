import { randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { explorerExamples } from './explorer-examples.ts'

/** Whether a person opened `/graphql` in a browser, rather than a program asking something. */
export function wantsExplorer({ headers, query }: FastifyRequest): boolean {
  return (headers.accept ?? '').includes('text/html') && Object.keys(query as object).length === 0
}

/** A page to try questions on: plain, without anything from elsewhere. */
export function sendExplorer(reply: FastifyReply): FastifyReply {
  const nonce = randomBytes(16).toString('base64')
  const sources = `'nonce-${nonce}'`
  reply.header('content-type', 'text/html; charset=utf-8')
  reply.header('cache-control', 'no-store')
  reply.header(
    'content-security-policy',
    `default-src 'none'; script-src ${sources}; style-src ${sources}; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  )
  return reply.send(pageOf(nonce))
}

// JSON within a script must not be able to end it.
const examples = JSON.stringify(explorerExamples).replaceAll('<', '\\u003c')

const pageOf = (nonce: string) => `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>GraphQL – Thông Suốt</title>
<style nonce="${nonce}">
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
  body { max-width: 80rem; margin: 0 auto; padding: 1.5rem; display: grid; gap: 1rem }
  main { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)) }
  label { display: block; font-weight: 600 }
  textarea, pre { box-sizing: border-box; width: 100%; margin: 0; padding: .75rem; border: 1px solid gray; border-radius: .25rem;
    font: .875rem/1.5 ui-monospace, monospace; background: Field; color: FieldText }
  pre { min-height: 30rem; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere }
  button, select { font: inherit; padding: .4rem .9rem; max-width: 100% }
  p { margin: 0 }
</style>
<header>
  <h1>GraphQL</h1>
  <p>Hỏi dữ liệu công khai của hệ thống; không cần đăng nhập. <span lang="en">Ask for what is public; no login needed.</span></p>
</header>
<main>
  <form>
    <p><label for="example">Câu hỏi mẫu · Example</label> <select id="example"></select></p>
    <p><label for="query">Truy vấn · Query</label> <textarea id="query" rows="20" spellcheck="false"></textarea></p>
    <p><label for="variables">Biến · Variables (JSON)</label> <textarea id="variables" rows="3" spellcheck="false"></textarea></p>
    <p><button>Gửi · Send</button></p>
  </form>
  <section aria-live="polite"><p><strong id="said">Trả lời · Answer</strong></p><pre id="answer" role="region" aria-labelledby="said" tabindex="0"></pre></section>
</main>
<script nonce="${nonce}">
  const examples = ${examples}
  const [form, example, query, variables, answer] = ['form', '#example', '#query', '#variables', '#answer'].map((at) => document.querySelector(at))
  for (const [index, { title }] of examples.entries()) example.add(new Option(title, index))
  const show = () => { const chosen = examples[example.value]; query.value = chosen.query; variables.value = chosen.variables }
  example.addEventListener('change', show)
  show()
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    try {
      const body = JSON.stringify({ query: query.value, variables: JSON.parse(variables.value || '{}') })
      const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      answer.textContent = JSON.stringify(await response.json(), null, 2)
    } catch (problem) {
      answer.textContent = String(problem)
    }
  })
</script>
</html>
`
