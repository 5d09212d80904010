import { MemoryJournal } from '#tests/kit/journal.ts'
import { rightsContract } from './rights.ts'

rightsContract(() => Promise.resolve({ journal: new MemoryJournal(), close: () => Promise.resolve() }))
