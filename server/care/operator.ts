/** What whoever runs this installation tells on the pages about privacy and accessibility. */

import type { Handler } from '#server/sessions/desk.ts'
import { audit } from './audit.ts'
import { mustLeadHere } from './care.ts'
import { keepOperator, readOperator } from './settings.ts'

export const getOperator: Handler<'getOperator'> = (_input, _asker, desk) => readOperator(desk.register)

export const setOperator: Handler<'setOperator'> = async (told, asker, desk) => {
  mustLeadHere(asker)
  await keepOperator(desk.register, told)
  await audit(desk, 'operator-changed', 'leader', null)
  return { done: true }
}
