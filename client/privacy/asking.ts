/** What the guard shows, in one piece. */

import { HintLine } from './HintLine.tsx'
import { LiveQuestions } from './LiveQuestions.tsx'
import { Panel } from './Panel.tsx'

export const guardScreens = { HintLine, LiveQuestions, Panel } as const
