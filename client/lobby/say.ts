/** What is said before a session begins. */

import { sayingWith } from '#client/language.tsx'
import { atelierWords } from '#shared/language/atelier.ts'
import { homeWords } from '#shared/language/home.ts'
import { lobbyWords } from '#shared/language/lobby.ts'

export const useSay = sayingWith({ ...homeWords, ...atelierWords, ...lobbyWords })
