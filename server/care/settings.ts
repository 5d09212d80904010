/** What the installation as a whole has been told: who runs it, and how long things are kept. */

import * as v from 'valibot'
import { operator, retention, type Operator, type Retention } from '#shared/commands/care-commands.ts'
import type { Register } from '#server/store/archive-ports.ts'

export async function readOperator(register: Register): Promise<Operator> {
  return read(operator, await register.setting('operator'))
}

export async function readRetention(register: Register): Promise<Retention> {
  return read(retention, await register.setting('retention'))
}

export const keepOperator = (register: Register, told: Operator): Promise<void> =>
  register.setSetting('operator', JSON.stringify(told))

export const keepRetention = (register: Register, told: Retention): Promise<void> =>
  register.setSetting('retention', JSON.stringify(told))

/** What was never said, or by another version, is as it usually is. */
function read<T>(schema: v.GenericSchema<unknown, T>, kept: string | null): T {
  try {
    const told = v.safeParse(schema, JSON.parse(kept ?? '{}'))
    if (told.success) return told.output
  } catch {
    // Not JSON: as if nothing was said.
  }
  return v.parse(schema, {})
}
