/**
 * What a test of a screen waits for may come late on a busy machine; waiting longer says nothing less when it never
 * comes. All words are there, as in every page but one that begins.
 */

import { configure } from '@testing-library/react'
import { fetchWords } from '#client/words.ts'

configure({ asyncUtilTimeout: 10_000 })
await fetchWords()
