import { roles } from '@thong-suot/vocabulary'
import type { CollectionConfig } from 'payload'
import { administrators, administratorsField } from '../../access/administrators.ts'
import { nobody } from '../../access/nobody.ts'
import { isActive } from '../../access/rights.ts'
import { selfOrAdministrator } from '../../access/self-or-administrator.ts'
import { selfOrEditor } from '../../access/self-or-editor.ts'
import { env } from '../../env.ts'
import { choice } from '../../fields/choice.ts'
import { relation } from '../../fields/relation.ts'
import { line } from '../../fields/text.ts'
import { closedEndpoints } from './closed-endpoints.ts'
import { endSessionsOfDisabled } from './end-sessions-of-disabled.ts'
import { loginEndpoint } from './login.endpoint.ts'
import { refuseDisabled } from './refuse-disabled.ts'
import { refuseShortPassword } from './refuse-short-password.ts'

/** People who log in, here and on the portal, with one role each. */
export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: { vi: 'Tài khoản', en: 'User' }, plural: { vi: 'Tài khoản', en: 'Users' } },
  auth: {
    cookies: { sameSite: 'Lax', secure: env.PUBLIC_ORIGIN.startsWith('https:') },
    lockTime: 10 * 60 * 1000,
    maxLoginAttempts: 8,
    tokenExpiration: 8 * 60 * 60,
    useSessions: true,
  },
  access: {
    admin: ({ req }) => isActive(req.user),
    read: selfOrEditor,
    create: administrators,
    update: selfOrAdministrator,
    delete: nobody,
    unlock: administrators,
  },
  admin: {
    group: { vi: 'Quản trị', en: 'Administration' },
    description: {
      vi: 'Mỗi người một tài khoản, một vai trò. Nghỉ việc thì khóa tài khoản, không xóa.',
      en: 'One account and one role per person. Accounts of those who leave are disabled, not deleted.',
    },
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'agency', 'enabled'],
    listSearchableFields: ['name', 'email'],
    hideAPIURL: true,
  },
  defaultSort: 'name',
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  endpoints: [loginEndpoint, ...closedEndpoints],
  hooks: {
    beforeLogin: [refuseDisabled],
    beforeValidate: [refuseShortPassword],
    beforeChange: [endSessionsOfDisabled],
  },
  fields: [
    line({ name: 'name', label: { vi: 'Họ và tên', en: 'Name' }, required: true }),
    {
      ...choice({
        name: 'role',
        label: { vi: 'Vai trò', en: 'Role' },
        from: roles,
        required: true,
        defaultValue: 'CONTRIBUTOR',
        description: {
          vi: 'Chuyên viên và lãnh đạo làm việc với nhiệm vụ trên cổng; các vai trò khác viết và đăng nội dung.',
          en: 'Officers and leaders work with tasks on the portal; the other roles write and publish.',
        },
      }),
      access: { create: administratorsField, update: administratorsField },
      saveToJWT: false,
    },
    {
      ...relation({
        name: 'agency',
        label: { vi: 'Cơ quan công tác', en: 'Agency' },
        to: 'agencies',
        description: {
          vi: 'Bắt buộc với chuyên viên và lãnh đạo: họ chỉ làm việc với nhiệm vụ của cơ quan mình.',
          en: 'Needed for officers and leaders: they work on the tasks of their agency.',
        },
      }),
      access: { create: administratorsField, update: administratorsField },
    },
    {
      name: 'enabled',
      type: 'checkbox',
      label: { vi: 'Được đăng nhập', en: 'May log in' },
      defaultValue: true,
      access: { create: administratorsField, update: administratorsField },
      admin: {
        position: 'sidebar',
        description: {
          vi: 'Bỏ chọn để khóa tài khoản ngay, kể cả phiên đang mở.',
          en: 'Clear to lock the account at once, open sessions included.',
        },
      },
    },
  ],
}
