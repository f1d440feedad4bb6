import type { Endpoint } from 'payload'
import { refuseAction } from '../../errors.ts'

/** Ways into an account that Payload opens by itself and this product keeps shut. */
export const closedEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    // an empty database must not make an administrator out of the first visitor
    path: '/first-register',
    method: 'post',
    handler: (req) =>
      refuseAction(
        req,
        {
          vi: 'Quản trị viên đầu tiên do người vận hành tạo bằng lệnh.',
          en: 'The first administrator is created by command.',
        },
        403,
      ),
  },
  {
    // no mail is sent: a promise of a message would be false
    path: '/forgot-password',
    method: 'post',
    handler: (req) =>
      refuseAction(
        req,
        { vi: 'Hãy nhờ quản trị viên đặt lại mật khẩu.', en: 'Please ask an administrator to set a new password.' },
        403,
      ),
  },
]
