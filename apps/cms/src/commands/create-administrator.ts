// Creates an administrator's account: npm run create-administrator -w apps/cms -- EMAIL NAME, password on standard input.
import { text } from 'node:stream/consumers'
import { getPayload } from 'payload'
import config from '../payload.config.ts'

const [email, name] = process.argv.slice(2)
if (!email || !name) {
  console.error('Cách dùng · Usage: create-administrator EMAIL "HỌ VÀ TÊN" < mật-khẩu')
  process.exit(1)
}
const password = (await text(process.stdin)).trim()
if (password.length < 12) {
  console.error('Mật khẩu cần ít nhất 12 ký tự · The password needs at least 12 characters')
  process.exit(1)
}
const payload = await getPayload({ config })
await payload.create({
  collection: 'users',
  data: { email, name, password, role: 'ADMINISTRATOR', enabled: true },
  // nobody is logged in yet who could be asked
  overrideAccess: true,
})
console.log(`${email}: quản trị viên · administrator`)
process.exit(0)
